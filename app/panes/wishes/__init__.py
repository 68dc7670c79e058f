"""What the outputs wish for the example on the network, the learner's guess of it, and what gets through."""

from app.panes.wishes.pane import WishesPane

__all__ = ["WishesPane"]
