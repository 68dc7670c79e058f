"""The cost function: the mean of many, three nested boxes, how it is added up, softmax grown cold."""
