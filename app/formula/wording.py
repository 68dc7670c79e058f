"""The words of the formula strip, in the person's language."""

from __future__ import annotations
