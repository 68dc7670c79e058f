"""The cost plot."""

from app.panes.cost.pane import CostPane

__all__ = ["CostPane"]
