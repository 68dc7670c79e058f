"""Train, evaluate and ask networks without a window: `python3 -m nncore --help`."""

import sys

from nncore import bootstrap

# No __future__ import, and quoted annotations: an old Python must be able to read that it is too old.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: "Sequence[str] | None" = None) -> int:
    """Run the command line; return its exit code."""
    arguments, system = bootstrap.split(list(sys.argv[1:] if argv is None else argv))
    bootstrap.ensure("engine", system)
    from nncore import cli

    return cli.main(arguments)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # before there was anything to stop
        sys.exit(130)
