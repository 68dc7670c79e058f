"""The weight gallery: what every weight is, as pictures."""
