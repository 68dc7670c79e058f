"""Weights painted by hand: on a neuron by itself, or on one of the network."""

from app.panes.paint.pane import PaintPane

__all__ = ["PaintPane"]
