"""Two races: the naive way against one backward sweep, and walkers that take larger or smaller batches."""
