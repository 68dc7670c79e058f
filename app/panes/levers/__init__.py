"""Three levers on one neuron, what lies on a line, the bias on ten images, and the table for Hebb."""
