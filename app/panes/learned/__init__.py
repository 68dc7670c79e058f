"""What it learned: what a person expected of the first layer beside what came out, and what excites a neuron."""
