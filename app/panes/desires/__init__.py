"""The table of desires: what each of some examples wishes of some parameters."""

from app.panes.desires.pane import DesiresPane

__all__ = ["DesiresPane"]
