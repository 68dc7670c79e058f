"""A person's own digits: kept, asked about, taught; and the person against the network."""
