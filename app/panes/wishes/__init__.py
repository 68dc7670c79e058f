"""What the outputs wish for the example on the network, the learner's guess of it, and what gets through."""
