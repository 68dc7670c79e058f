"""The cost of one example: ten squares."""

from app.panes.one.pane import OnePane

__all__ = ["OnePane"]
