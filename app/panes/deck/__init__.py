"""The deck: what an epoch deals, how true a mini-batch is, and what a full step costs."""
