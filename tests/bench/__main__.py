"""Measure: `python3 -m tests.bench [--json] [--long] [NAME ...]`, the names are in report.py.

Ratios within one run travel from machine to machine; absolute times do not.
"""

import sys

from nncore import bootstrap

if __name__ == "__main__":
    from tests.bench.report import main, parse

    # The engine alone is measured without Qt: where PyTorch and JAX are, Qt need not be.
    bootstrap.ensure("app" if {"window", "start", "looking"} & set(parse(sys.argv[1:]).names) else "engine")
    sys.exit(main(sys.argv[1:]))
