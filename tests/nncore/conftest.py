"""Hypothesis here knows no deadlines: a busy machine is not a failure, and no test asserts a time."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
