"""The cost of one example: ten squares."""
