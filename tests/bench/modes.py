"""The modes a pane has: what its switches make of it, for who wants to look at each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.options import Option, Value

VIEWS = ("view", "page", "opened", "below")  # options by this name show something else altogether

Mode = tuple[str, Mapping[str, Value]]
"""What it is called, and what is set in it; all else is as it is at first."""


def modes(options: Sequence[Option], *, every: bool = False) -> Iterator[Mode]:
    """Each view, or the one there is; and with `every` each other switch in each of its places in each view."""
    views = [option for option in options if option.choices and _name(option) in VIEWS]
    others = [option for option in options if option not in views]
    shown: list[Mode] = [(str(v), {o.key: v}) for o in views for v, _ in o.choices] or [("", {})]
    for name, own in shown:
        yield name, own
        for option in others if every else ():
            for value in _places(option):
                yield f"{name} {_name(option)}={value}".strip(), {**own, option.key: value}


def _places(option: Option) -> list[Value]:
    """Where a switch may stand other than at first; a number or a text is no switch."""
    if option.choices:
        return [value for value, _ in option.choices if value != option.default]
    return [not option.default] if isinstance(option.default, bool) else []


def _name(option: Option) -> str:
    return option.key.rpartition(".")[2]
