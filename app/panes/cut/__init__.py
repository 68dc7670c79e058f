"""Cuts of the real cost: along one direction or two, through the network as it is."""
