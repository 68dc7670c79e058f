"""The examples: a browser of both sets, what is taken for what, and only the sure answers."""
