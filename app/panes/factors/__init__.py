"""The pane that takes the derivative by any parameter of the real network apart."""
