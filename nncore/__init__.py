"""The engine: networks, their gradients and their training, in numpy and the standard library. No Qt."""

__version__ = "0.1.0"
