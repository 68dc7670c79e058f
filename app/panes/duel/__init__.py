"""Two settings, one start: two trainings side by side, and who is ahead."""
