"""Small landscapes to walk down on: a curve, a surface, or any formula."""

from app.panes.toys.pane import ToysPane

__all__ = ["ToysPane"]
