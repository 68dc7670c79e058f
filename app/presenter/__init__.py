"""Presenter mode: large type, one or two panes, a light, black-out, and notes that only the speaker sees."""
