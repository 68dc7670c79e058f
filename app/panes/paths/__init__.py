"""The pane of the bench with j and k."""

from app.panes.paths.pane import PathsPane

__all__ = ["PathsPane"]
