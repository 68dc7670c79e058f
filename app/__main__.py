"""Open the explorer: `python3 -m app`. Sets up what is missing, then shows the window."""

import gc
import signal
import sys

from nncore import __version__, bootstrap

# No __future__ import, and quoted annotations: an old Python must be able to read that it is too old.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

SMALLEST, LARGEST = 320, 16384
SHORTEST, DAY = 0.1, 1440.0  # minutes of patience that an exhibit may have


def main(argv: "Sequence[str] | None" = None) -> int:
    """Run the explorer; return its exit code. --help and --version answer before anything is set up."""
    bootstrap.require_python()
    options = parse(sys.argv[1:] if argv is None else argv)
    bootstrap.ensure("app", options.system)
    if options.double_click:
        from app.double_click import switch

        return switch(options.double_click)
    # An interrupt in the middle of importing Qt is mistaken for a broken Qt: until there is a window, just end.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from app import preflight

    preflight.check(
        screen=not (options.screenshot or options.worksheet or options.answers), system=options.system
    )
    gc.disable()  # a hundred thousand things are made that all stay: looking through them would only delay
    try:
        from app import launch

        return launch.run(options)
    finally:
        gc.enable()


def parse(arguments: "Sequence[str]") -> "argparse.Namespace":
    """Return the options: file, screenshot, size (width, height), theme, steps, workspace, settings, system."""
    import argparse

    parser = argparse.ArgumentParser(
        prog="descent-explorer",
        description="Watch a neural network learn handwritten digits, and take its training apart.",
    )
    add = parser.add_argument
    add("file", nargs="?", metavar="FILE", help="a network (.safetensors) or a scene (.scene) to open")
    add("--screenshot", metavar="FILE", help="render the window into a PNG file and exit; needs no screen")
    add("--size", type=_size, metavar="WxH", help="the window's size, for instance 1280x720")
    add(
        "--theme",
        choices=("light", "dark", "contrast", "system"),
        help="the colours; remembered unless given",
    )
    add(
        "--zoom",
        type=_zoom,
        metavar="PERCENT",
        help="how large everything is, 80 to 250; remembered unless given",
    )
    add("--language", choices=("en", "de"), help="the language of every text; remembered only by the menu")
    add("--steps", type=_count, default=0, metavar="N", help="train N mini-batches first")
    add("--workspace", metavar="NAME", help="the arrangement of panes to open with")
    add("--lesson", metavar="KEY[:STEP]", help="the lesson, or the step of it, to begin with")
    add("--worksheet", metavar="FILE", help="save the step of --lesson as a PDF for paper and exit")
    add("--answers", metavar="FILE", help="save its answer sheet as PDF, with the numbers measured, and exit")
    add("--paper", choices=("A4", "letter"), default="A4", help="of the two (default A4)")
    _add_places(parser)
    add("--settings", metavar="FILE", help="an INI file to use instead of your own settings")
    add("--self-test", action="store_true", help="open the window, take one step, say what worked, and quit")
    add(bootstrap.NO_SYSTEM, dest="system", action="store_false", help="never install a system package")
    add("--version", action="version", version="%(prog)s " + __version__)
    return parser.parse_args(list(arguments))


def _add_places(parser: "argparse.ArgumentParser") -> None:
    parser.add_argument(
        "--kiosk",
        nargs="?",
        type=_minutes,
        const=1.0,
        metavar="MINUTES",
        help="full screen for visitors: nothing is kept, and after so long without a touch (default 1) it begins anew",
    )
    parser.add_argument(
        "--double-click",
        choices=("on", "off"),
        help="let scenes (.scene) open by double click, on Linux desktops",
    )


def _size(text: str) -> "tuple[int, int]":
    import argparse

    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x720")
    if not all(SMALLEST <= side <= LARGEST for side in (int(width), int(height))):
        raise argparse.ArgumentTypeError(f"{text!r}: each side must be {SMALLEST} to {LARGEST}")
    return int(width), int(height)


def _zoom(text: str) -> int:
    import argparse

    if not (text.isdecimal() and text.isascii() and len(text) < 4 and 80 <= int(text) <= 250):
        raise argparse.ArgumentTypeError(f"{text!r} is not a zoom: 80 to 250 per cent")
    return int(text)


def _minutes(text: str) -> float:
    import argparse

    try:
        minutes = float(text.replace(",", "."))
    except ValueError:
        minutes = 0.0
    if not SHORTEST <= minutes <= DAY:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: {SHORTEST} to {DAY} minutes")
    return minutes


def _count(text: str) -> int:
    import argparse

    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number, 0 or more")
    return int(text)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # while it was setting itself up
        sys.exit(130)
