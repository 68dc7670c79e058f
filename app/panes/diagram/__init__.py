"""The network diagram: every edge as light, every neuron as a lamp."""
