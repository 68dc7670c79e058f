"""Kiosk mode: an exhibit that goes back to its start by itself, and that nobody closes by chance."""
