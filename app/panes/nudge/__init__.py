"""Nudge a parameter on a copy, measure the cost, and compare with what the gradient forecast."""
