"""The pane that takes the derivative by any parameter of the real network apart."""

from app.panes.factors.pane import FactorsPane

__all__ = ["FactorsPane"]
