"""The gradient ribbon: every parameter beside every component of the negative gradient."""

from app.panes.ribbon.pane import RibbonPane

__all__ = ["RibbonPane"]
