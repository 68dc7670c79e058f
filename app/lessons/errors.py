"""What is wrong with a lesson: where, why, and what to do about it."""

from __future__ import annotations

from nncore.words import tr


class LessonError(ValueError):
    """No lesson, or one that cannot be followed here; the text names file, line, place, reason and remedy."""

    def __init__(
        self, reason: str, remedy: str = "", *, file: str = "", where: str = "", line: int = 0
    ) -> None:
        self.reason, self.remedy, self.file, self.where, self.line = reason, remedy, file, where, line
        place = ", ".join(
            part for part in (file, tr("line {line}").format(line=line) if line else "", where) if part
        )
        told = f"{place}: {reason}" if place else reason
        super().__init__(f"{told} {remedy}".rstrip())

    def at(self, *, file: str = "", where: str = "", line: int = 0) -> LessonError:
        """The same, said to be in this file, at this key or in this line, unless it knows better."""
        place = {"file": self.file or file, "where": self.where or where, "line": self.line or line}
        return LessonError(self.reason, self.remedy, **place)  # type: ignore[arg-type]
