"""The path of training on a map: its two main directions, and the real cost over their plane."""
