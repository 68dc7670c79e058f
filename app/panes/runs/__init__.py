"""Runs side by side: keep them by name, lay their curves over one another, open them again."""

from app.panes.runs.pane import RunsPane

__all__ = ["RunsPane"]
