"""Two piles: cards to learn from and cards to be examined on, which never meet."""
