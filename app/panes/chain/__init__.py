"""The chain-rule bench: one neuron a layer, every variable in sight, every derivative multiplied by hand."""
