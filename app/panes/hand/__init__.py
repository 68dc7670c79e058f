"""A hand on the network: any weight, bias and neuron, what it did, and a contest against one step."""

from app.panes.hand.pane import HandPane

__all__ = ["HandPane"]
