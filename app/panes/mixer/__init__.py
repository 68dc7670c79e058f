"""The wish mixer: the votes of one layer on the one before it as a sound desk, with solo and mute."""

from app.panes.mixer.pane import MixerPane

__all__ = ["MixerPane"]
