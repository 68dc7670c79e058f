"""Nudge a parameter on a copy, measure the cost, and compare with what the gradient forecast."""

from app.panes.nudge.pane import NudgePane

__all__ = ["NudgePane"]
