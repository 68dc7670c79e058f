"""Out of its depth: what a network says where it has never been."""
