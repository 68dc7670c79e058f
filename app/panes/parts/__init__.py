"""Parts: loops and lines put together to a digit, what each neuron says to them, and the digit in pieces."""
