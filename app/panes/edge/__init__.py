"""The film of one weight beside the activity of its two neurons."""
