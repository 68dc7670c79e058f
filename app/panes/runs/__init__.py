"""Runs side by side: keep them by name, lay their curves over one another, open them again."""
