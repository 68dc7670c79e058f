"""The neuron microscope: the whole sum of one neuron, its threshold, its bend, and the neuron fed by hand."""
