"""The pad in sentences, for people who hear it."""

from __future__ import annotations

import numpy as np

from app import numerals
from app.frame import Frame
from app.naming import Naming, listed, naming_of
from app.panes.pad import words
from nncore.words import tr


def sentences(frame: Frame) -> list[str]:
    """What is on the pad, what of it reaches the network, the answer, and all outputs."""
    if frame.picture.is_empty:
        return [tr("The pad is empty: nothing drawn."), outputs(frame)]
    centred = bool(frame.options["pad.normalise"])
    return [picture(frame), words.way_in(frame.picture, centred=centred), answer(frame), outputs(frame)]


def picture(frame: Frame) -> str:
    """Where it comes from and what was done to it."""
    shown = frame.picture
    naming = naming_of(frame)
    if not naming.is_picture:
        return _inputs(frame, naming)
    if shown.source == "drawn":
        return tr("The picture is your drawing.")
    if shown.source == "made":
        return tr("The picture was made for a try: the network receives it as it is.")
    said = tr("The picture is {source}; images are counted from 0.").format(
        source=words.source(shown, naming)
    )
    if shown.disturbed:
        said += " " + tr("It was disturbed: {how}.").format(how=words.done_to(shown.disturbed))
    return said


def _inputs(frame: Frame, naming: Naming) -> str:
    """Inputs that are no picture: where they come from, and each by its name."""
    each = tr("{name} {value}")
    values = ", ".join(
        each.format(name=name, value=numerals.plain(value))
        for name, value in zip(naming.inputs, frame.picture.received.tolist(), strict=False)
    )
    said = tr("The inputs are {source}: {values}.")
    return said.format(source=words.source(frame.picture, naming), values=values)


def answer(frame: Frame) -> str:
    """The answer with its runner-up, and whether it is right."""
    outputs, said, label = frame.trace.outputs, frame.answer, frame.picture.label
    naming = naming_of(frame)
    if not np.isfinite(outputs).all():
        return tr("The outputs are not numbers, so there is no answer.")
    if len(outputs) == 1:
        text = tr("The network answers {name}: its output {value} is {side} a half.").format(
            name=naming.answer(said.best),
            value=numerals.plain(float(outputs[0])),
            side=tr("above") if said.best else tr("not above"),
        )
        return text if label is None else f"{text} {_verdict(frame, label)}"
    text = _decision(frame, naming)
    return text if label is None else f"{text} {_verdict(frame, label)}"


def _decision(frame: Frame, naming: Naming) -> str:
    """The answer of several outputs, or between which it is undecided, or that it says nothing."""
    outputs, said = frame.trace.outputs, frame.answer
    best, second = (numerals.plain(float(outputs[digit])) for digit in (said.best, said.second))
    if said.decided:
        text = tr("The network answers {digit}, with an output of {best}; next is {other} with {second}.")
        return text.format(
            digit=naming.answer(said.best), best=best, other=naming.answer(said.second), second=second
        )
    if said.faint:
        return tr("The network says nothing yet: all outputs are small and about the same.")
    if not said.named:
        text = tr("The network is undecided: {n} outputs are about as strong as the strongest, {best}.")
        return text.format(n=len(said.among), best=best)
    each = tr("{name} with {value}")
    names = [each.format(name=naming.answer(i), value=numerals.plain(float(outputs[i]))) for i in said.named]
    return tr("The network is undecided between {names}.").format(names=listed(names))


def _verdict(frame: Frame, label: int) -> str:
    said = frame.answer
    if said.best == label and said.decided:
        return tr("That is right.")
    if said.faint:
        words = tr("It is {label}.")
    elif label in said.among:
        words = tr("It is {label}, which is among them.")
    else:
        words = tr("That is wrong: it is {label}.")
    return words.format(label=naming_of(frame).noun(label))


def outputs(frame: Frame) -> str:
    """Every output by its digit."""
    values = frame.trace.outputs.tolist()
    each = tr("{value} for {digit}")
    text = ", ".join(
        each.format(value=numerals.plain(value), digit=name)
        for name, value in zip(naming_of(frame).outputs, values, strict=True)
    )
    return tr("The outputs are {values}.").format(values=text)
