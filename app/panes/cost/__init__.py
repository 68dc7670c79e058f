"""The cost plot."""
