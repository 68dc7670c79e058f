"""A hand on the network: any weight, bias and neuron, what it did, and a contest against one step."""
