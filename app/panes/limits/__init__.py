"""Out of its depth: what a network says where it has never been."""

from app.panes.limits.pane import LimitsPane

__all__ = ["LimitsPane"]
