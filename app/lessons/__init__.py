"""Lessons: one TOML file each, read into frozen steps whose tasks are checked as functions of frame and events."""
