"""Fresh networks: what random settings answer, and how alike their costs are."""
