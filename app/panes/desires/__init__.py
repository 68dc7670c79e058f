"""The table of desires: what each of some examples wishes of some parameters."""
