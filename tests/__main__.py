"""Check the style, the types, the import rules and all that the tests show: `python3 -m tests`."""

import sys

from nncore import bootstrap


def main() -> int:
    """Set up what the tests need, then run them; return 0 only if everything passed."""
    arguments, system = bootstrap.split(sys.argv[1:])
    bootstrap.ensure("tests", system)
    from tests import run

    return run.main(arguments, system)


if __name__ == "__main__":
    sys.exit(main())
