"""`python -m nncore progress FOLDER`: what a class did, from the files that its learners saved."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from nncore.class_file import SUFFIX
from nncore.class_table import matrix, read_folder, table
from nncore.files import atomic_write


class Printed(NamedTuple):
    """What a command prints, and how it ends."""

    text: str
    code: int


def add_to(commands: Any) -> argparse.ArgumentParser:  # noqa: ANN401 - argparse does not name its class
    """Add the command."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "progress",
        help="print what a class did in the lessons, from a folder of progress files",
        description=f"Print a table of all files *{SUFFIX} in a folder, as learners save them from the lessons.",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the files are")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write who passed which step here")
    return parser


def progress(options: argparse.Namespace, complain: TextIO) -> Printed:
    """Read the folder; files that are refused are named on `complain`, with the line and the reason."""
    files = read_folder(options.folder)
    for each in files:
        if each.why:
            print(f"nncore: {each.file}: {each.why}", file=complain)
    if options.csv:
        atomic_write(options.csv, matrix(files).encode("utf-8"))
    if not files:
        return Printed(f"There is no file *{SUFFIX} in {options.folder}.", 1)
    return Printed(table(files), 1 if any(each.why for each in files) else 0)
