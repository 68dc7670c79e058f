"""One bowl or many dips: what three starts come to, and what lies between a network and its twin."""
