"""What the engine says to people goes through here, so that a window can say it in another language."""

from __future__ import annotations

from collections.abc import Callable

Voice = Callable[[str], str]

_say: Voice = str


def tr(text: str) -> str:
    """`text`, a whole English sentence with {names} for what is to be filled in, in the person's language."""
    return _say(text)


def voice() -> Voice:
    """What says everything now: part of the key of whatever is remembered with words in it."""
    return _say


def capital(text: str) -> str:
    """`text` with a capital first letter, as a sentence begins; the others stay as they are."""
    return text[:1].upper() + text[1:]


def speak(translate: Voice | None) -> None:
    """Say everything by `translate` from now on; None for English."""
    global _say  # noqa: PLW0603 - one language at a time, like Qt's
    _say = translate or str
