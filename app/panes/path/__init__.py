"""The path of training on a map: its two main directions, and the real cost over their plane."""

from app.panes.path.pane import PathPane

__all__ = ["PathPane"]
