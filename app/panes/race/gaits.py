"""The walkers one under the other: how each goes, by hand, and how it did."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from app import fonts, numerals
from app.frame import Frame
from app.locks import locked_with
from app.options import Options
from app.panes.race.marks import Mark
from app.panes.race.options import OPTION, WALKERS
from app.panes.race.page import Knob, Menu
from app.session import Session
from nncore.walk_angles import Bearing
from nncore.walkers import Gait, Track, cloud
from nncore.words import tr

HEADS = ("", "", "examples", "", "deck", "rate", "falls", "steps", "seen", "cost", "cloud", "angle")
ROOMY = ("steps", "seen")  # columns for which a narrow pane has no room
TOLD = ("cloud", "angle")  # columns that are explained
FIGURES = 7  # the first column of results


def numbers(options: Options) -> list[int]:
    """Which walkers take part."""
    return [i for i in range(1, len(WALKERS) + 1) if options[f"race.on.{i}"]]


def gait_of(options: Options, number: int) -> Gait:
    """How one walker is to go."""
    batch = round(float(options[f"race.batch.{number}"]))
    return Gait(
        batch,
        float(options[f"race.rate.{number}"]),
        bool(options[f"race.falls.{number}"]),
        str(options[f"race.deck.{number}"]),
    )


def word_for(batch: int, n: int | None) -> str:
    """What descent by so many of `n` examples a step is called."""
    if batch <= 1:
        return tr("stochastic")
    if n is not None and batch >= n:
        return tr("batch")
    return tr("mini-batch")


def both_usages() -> str:
    """The words, as they are used strictly and as they are used mostly."""
    return tr(
        "Strictly: batch = all examples before a step, mini-batch = some of them, stochastic = a single one.\n"
        "Mostly: “batch” and “batch size” mean a mini-batch, and “SGD”, stochastic gradient descent, goes by "
        "mini-batches."
    )


class Gaits(QWidget):
    """A table of knobs and results."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        count = range(1, len(WALKERS) + 1)
        self.ons = {i: self._tick(f"race.on.{i}") for i in count}
        self.marks = {i: Mark(i) for i in count}
        self.batches = {i: Knob(session, f"race.batch.{i}", "", integer=True, log=True) for i in count}
        self.rates = {i: Knob(session, f"race.rate.{i}", "", log=True) for i in count}
        self.falls = {i: self._tick(f"race.falls.{i}") for i in count}
        self.decks = {i: Menu(session, f"race.deck.{i}") for i in count}
        self.words = {i: QLabel() for i in count}
        self.figures = {(i, head): QLabel() for i in count for head in HEADS[FIGURES:]}
        self._heads = {head: QLabel(_head(head)) for head in HEADS if head}
        self._place()

    def show_gaits(self, frame: Frame, n: int | None) -> None:
        """Show every option; `n` is how many examples there are to learn from."""
        options = frame.options
        for i in self.ons:
            on = bool(options[f"race.on.{i}"])
            self.ons[i].setChecked(on)
            self.marks[i].show_mark(frame.theme, on=on)
            self.falls[i].setChecked(bool(options[f"race.falls.{i}"]))
            for knob in (self.batches[i], self.rates[i]):
                knob.label.hide()
                knob.show_frame(frame)
                knob.setEnabled(on)
            self.decks[i].show_frame(frame)
            self.decks[i].setEnabled(on)
            self.falls[i].setEnabled(on)
            word = word_for(round(float(options[f"race.batch.{i}"])), n)
            if word != self.words[i].text():
                self.words[i].setText(word)

    def show_tracks(self, tracks: dict[int, Track], bearings: dict[int, Bearing]) -> None:
        """Show how each did, by its number."""
        for i in self.ons:
            said = figures(tracks[i]) if i in tracks and len(tracks[i].costs) > 0 else {}
            if i in bearings:
                said["angle"] = between(bearings[i])
            for head in HEADS[FIGURES:]:
                self.figures[i, head].setText(said.get(head, ""))

    def arrange(self, *, narrow: bool, slim: bool) -> None:
        """Leave out what has no room."""
        for head, hidden in (*((head, narrow) for head in ROOMY), ("cloud", slim), ("angle", slim)):
            self._heads[head].setVisible(not hidden)
            for i in self.ons:
                self.figures[i, head].setVisible(not hidden)
        for word in self.words.values():
            word.setVisible(not slim)

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(5)
        grid.setVerticalSpacing(2)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column, head in enumerate(HEADS):
            if head:
                align = right if column >= FIGURES else Qt.AlignmentFlag.AlignLeft
                across = 2 if head == "examples" else 1  # over its words too
                grid.addWidget(_quiet(self._heads[head]), 0, column, 1, across, align)
        for i in self.ons:
            self.words[i].setToolTip(both_usages())
            parts = (
                self.ons[i],
                self.marks[i],
                self.batches[i],
                self.words[i],
                self.decks[i],
                self.rates[i],
                self.falls[i],
            )
            for column, part in enumerate(parts):
                grid.addWidget(part, i, column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            for column, head in enumerate(HEADS[FIGURES:], start=FIGURES):
                grid.addWidget(self.figures[i, head], i, column, right)
        grid.setColumnStretch(len(HEADS), 1)
        self._keep_room(right)

    def _keep_room(self, right: Qt.AlignmentFlag) -> None:
        """Room for the longest text of each column, so that nothing moves."""
        widest = self.fontMetrics().horizontalAdvance(tr("mini-batch"))
        for i in self.ons:
            self.words[i].setMinimumWidth(widest)
            for head, longest in (
                ("steps", "60 000"),
                ("seen", "600 000"),
                ("cost", "0.0000"),
                ("cloud", "0.000"),
                ("angle", "90° → 90°"),
            ):
                self.figures[i, head].setMinimumWidth(self.fontMetrics().horizontalAdvance(longest) + 4)
                self.figures[i, head].setAlignment(right)
            for head in TOLD:
                self.figures[i, head].setToolTip(self._heads[head].toolTip())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _tick(self, key: str) -> QCheckBox:
        box = QCheckBox()
        box.setToolTip(OPTION[key].tip)
        box.setAccessibleName(OPTION[key].label)
        box.setObjectName(key)
        locked_with(box, key)
        box.clicked.connect(self._ticked)
        return box

    @Slot(bool)
    def _ticked(self, on: bool) -> None:
        self._session.set_option(self.sender().objectName(), on)


def figures(track: Track) -> dict[str, str]:
    """A walker's results, by column."""
    lost = tr("lost") if track.lost else ""
    moved = len(track.costs) > 1
    return {
        "steps": numerals.count(int(track.steps[-1])),
        "seen": numerals.count(int(track.examples[-1])),
        "cost": lost or (numerals.plain(float(track.costs[-1]), 4) if moved else ""),
        "cloud": numerals.short(cloud(track)) if len(track.costs) > 8 else "",
    }


def between(bearing: Bearing) -> str:
    """Its angle at the start and at its end."""
    ends = (bearing.begun, bearing.ended)
    said = [f"{numerals.plain(end, 0)}°" if math.isfinite(end) else "–" for end in ends]
    return " → ".join(said)


def _head(head: str) -> str:
    return {
        "examples": tr("examples a step"),
        "deck": tr("deck"),
        "rate": tr("rate"),
        "falls": tr("rate falls"),
        "steps": tr("steps"),
        "seen": tr("examples seen"),
        "cost": tr("cost"),
        "cloud": tr("hovers by"),
        "angle": tr("angle"),
    }[head]


def _quiet(label: QLabel) -> QLabel:
    label.setFont(fonts.caption())
    label.setProperty("role", "caption")
    if label.text() == tr("hovers by"):
        label.setToolTip(
            tr(
                "How far the foot-prints of its last quarter lie from their middle, in the space of all parameters: "
                "small if it settles, large if it hovers"
            )
        )
    if label.text() == tr("angle"):
        label.setToolTip(
            tr(
                "The mean angle between the gradient of one of its batches and that of the whole set: where all begin, "
                "and where it ended; 90° is a right angle to it"
            )
        )
    if label.text() == tr("rate falls"):
        label.setToolTip(tr("Whether the learning rate falls to nothing during the race, or stays the same"))
    return label
