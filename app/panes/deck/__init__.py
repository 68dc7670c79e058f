"""The deck: what an epoch deals, how true a mini-batch is, and what a full step costs."""

from app.panes.deck.pane import DeckPane

__all__ = ["DeckPane"]
