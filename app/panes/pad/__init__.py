"""The draw pad: draw a digit, or take one from the sets, and read what the network says."""
