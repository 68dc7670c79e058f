"""Measure: `python3 -m tests.bench [--json] [--long] [steps] [window] [accuracy]`.

Ratios within one run travel from machine to machine; absolute times do not.
"""

import sys

from nncore import bootstrap

if __name__ == "__main__":
    bootstrap.ensure("app")
    from tests.bench.report import main

    sys.exit(main(sys.argv[1:]))
