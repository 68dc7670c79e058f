"""Small landscapes to walk down on: a curve, a surface, or any formula."""
