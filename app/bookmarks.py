"""Bookmarks on the timeline: steps of runs, kept as text in one option."""

from __future__ import annotations

from app.options import Option, Options

OPTION = Option(
    "timeline.bookmarks",
    "",
    "Bookmarks",
    "Moments of runs to come back to, as run:step, apart by spaces",
)
MOST = 200


def read(options: Options, run: int) -> tuple[int, ...]:
    """The marked steps of a run, in order."""
    return tuple(sorted(step for number, step in _all(options) if number == run))


def added(options: Options, run: int, step: int) -> str:
    """The option's text with a bookmark more, or without it if it was there."""
    known = _all(options)
    place = (run, step)
    known = [k for k in known if k != place] if place in known else [*known, place][-MOST:]
    return " ".join(f"{number}:{at}" for number, at in known)


def _all(options: Options) -> list[tuple[int, int]]:
    found = []
    for part in str(options.get(OPTION.key, "")).split():
        run, _, step = part.partition(":")
        if run.isdecimal() and step.isdecimal():
            found.append((int(run), int(step)))
    return found
