"""The commands on a machine that has nothing of ours: opt-in, with --acceptance."""
