"""Cuts of the real cost: along one direction or two, through the network as it is."""

from app.panes.cut.pane import CutPane

__all__ = ["CutPane"]
