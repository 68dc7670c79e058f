"""The matrix view: a' = σ(W a + b) with the real arrays, row by column, turned, folded, counted and named."""
