"""One real step of training, opened up."""
