"""The pane of the bench with j and k."""
