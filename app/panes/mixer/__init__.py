"""The wish mixer: the votes of one layer on the one before it as a sound desk, with solo and mute."""
