"""Check the style, the types, the import rules and everything the tests show: `python3 -m tests`."""

from __future__ import annotations

import os
import subprocess
import sys

CHECKS = (
    ("style", ["ruff", "check", "."]),
    ("format", ["ruff", "format", "--check", "."]),
    ("types", ["mypy"]),
    ("imports", ["lint-imports"]),
)


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if "--concepts" in sys.argv:
        from tests import concept_report

        return concept_report.main()
    import pytest

    return int(pytest.main(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
