"""Maps of the cost over a plane of networks: what the panes that draw one have in common."""
