"""What is wrong with a lesson: where, why, and what to do about it."""

from __future__ import annotations


class LessonError(ValueError):
    """No lesson, or one that cannot be followed here; the text names file, place, reason and remedy."""

    def __init__(self, reason: str, remedy: str = "", *, file: str = "", where: str = "") -> None:
        self.reason, self.remedy, self.file, self.where = reason, remedy, file, where
        place = ", ".join(part for part in (file, where) if part)
        told = f"{place}: {reason}" if place else reason
        super().__init__(f"{told} {remedy}".rstrip())

    def at(self, *, file: str = "", where: str = "") -> LessonError:
        """The same, said to be in this file or at this key, unless it knows better."""
        return LessonError(self.reason, self.remedy, file=self.file or file, where=self.where or where)
