"""The pad in sentences, for people who hear it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from app import numerals
from app.frame import Frame
from app.panes.pad import words


def _tr(text: str) -> str:
    return QCoreApplication.translate("PadPane", text)


def sentences(frame: Frame) -> list[str]:
    """What is on the pad, what of it reaches the network, the answer, and all outputs."""
    if frame.picture.is_empty:
        return [_tr("The pad is empty: nothing drawn."), outputs(frame)]
    centred = bool(frame.options["pad.normalise"])
    return [picture(frame), words.way_in(frame.picture, centred=centred), answer(frame), outputs(frame)]


def picture(frame: Frame) -> str:
    """Where it comes from and what was done to it."""
    shown = frame.picture
    if shown.source == "drawn":
        return _tr("The picture is your drawing.")
    if shown.source == "made":
        return _tr("The picture was made for a try: the network receives it as it is.")
    said = _tr("The picture is {source}; images are counted from 0.").format(source=words.source(shown))
    if shown.disturbed:
        said += " " + _tr("It was disturbed: {how}.").format(how=words.done_to(shown.disturbed))
    return said


def answer(frame: Frame) -> str:
    """The answer with its runner-up, and whether it is right."""
    outputs, said, label = frame.trace.outputs, frame.answer, frame.picture.label
    if not np.isfinite(outputs).all():
        return _tr("The outputs are not numbers, so there is no answer.")
    best, second = (numerals.plain(float(outputs[digit])) for digit in (said.best, said.second))
    if said.decided:
        text = _tr("The network answers {digit}, with an output of {best}; next is {other} with {second}.")
    else:
        text = _tr(
            "The network is undecided between {digit} with an output of {best} and {other} with {second}."
        )
    text = text.format(digit=said.best, best=best, other=said.second, second=second)
    return text if label is None else f"{text} {_verdict(frame, label)}"


def _verdict(frame: Frame, label: int) -> str:
    said = frame.answer
    if said.best == label:
        return _tr("That is right.") if said.decided else _tr("The first is right.")
    if said.second == label and not said.decided:
        return _tr("The second is right.")
    return _tr("That is wrong: it is {label}.").format(label=words.with_article(label))


def outputs(frame: Frame) -> str:
    """Every output by its digit."""
    values = frame.trace.outputs.tolist()
    each = _tr("{value} for {digit}")
    text = ", ".join(
        each.format(value=numerals.plain(value), digit=digit) for digit, value in enumerate(values)
    )
    return _tr("The outputs are {values}.").format(values=text)
