"""The gradient ribbon: every parameter beside every component of the negative gradient."""
