"""Weights painted by hand: on a neuron by itself, or on one of the network."""
