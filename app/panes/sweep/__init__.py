"""Sweeps: every combination of a few settings, trained on all cores or a cluster."""
