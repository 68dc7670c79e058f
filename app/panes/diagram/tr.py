"""Translation in the diagram's context."""

from __future__ import annotations
