"""The network diagram: every edge as light, every neuron as a lamp."""

from app.panes.diagram.pane import DiagramPane

__all__ = ["DiagramPane"]
