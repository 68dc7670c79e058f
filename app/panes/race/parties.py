"""Who walks: parties of walkers worth comparing, set in one click; everything can be changed after."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot

from app.frame import Frame
from app.locks import locked_with
from app.options import Options, Value
from app.panes.race.options import WALKERS
from app.session import Session
from app.widgets import OptionMenu
from nncore.words import tr

OWN = "own"


@dataclass(frozen=True)
class One:
    """How one walker of a party goes."""

    batch: int
    rate: float
    deck: str = "shuffled"
    falls: bool = False


PARTIES: dict[str, tuple[One, ...]] = {
    "sizes": tuple(One(batch, rate) for batch, rate, _ in WALKERS),
    "decks": (One(100, 2.0), One(100, 2.0, "sorted"), One(100, 2.0, "one")),
    "labels": (One(100, 2.0), One(100, 2.0, "random")),
    "rates": (One(10, 3.0), One(10, 3.0, falls=True)),
}


def switches(key: str) -> dict[str, Value]:
    """The options that make a party."""
    found: dict[str, Value] = {}
    party = PARTIES[key]
    for number in range(1, len(WALKERS) + 1):
        on = number <= len(party)
        found[f"race.on.{number}"] = on
        if on:
            one = party[number - 1]
            found[f"race.batch.{number}"] = float(one.batch)
            found[f"race.rate.{number}"] = one.rate
            found[f"race.deck.{number}"] = one.deck
            found[f"race.falls.{number}"] = one.falls
    return found


def party_of(options: Options) -> str:
    """Which party the options are, or OWN."""
    for key in PARTIES:
        if all(options[name] == value for name, value in switches(key).items()):
            return key
    return OWN


class Party(OptionMenu):
    """The menu of parties; says "own choice" when a knob was turned."""

    def __init__(self, session: Session) -> None:
        choices = (
            ("sizes", tr("Careful and hasty")),
            ("decks", tr("Shuffled, sorted, only 2s")),
            ("labels", tr("True and random labels")),
            ("rates", tr("Constant and falling rate")),
            (OWN, tr("Own choice")),
        )
        super().__init__(
            tr("Who walks"), choices, tip=tr("Walkers worth comparing: sets the table below in one click")
        )
        self.setAccessibleName(tr("Who walks"))
        self.setObjectName("race.party")
        locked_with(self, *switches(next(iter(PARTIES))))
        self._session = session
        self.chosen.connect(self._take)

    def show_frame(self, frame: Frame) -> None:
        """Show which party the table is."""
        self.set_theme(frame.theme)
        self.set_value(party_of(frame.options))

    @Slot(str)
    def _take(self, key: str) -> None:
        if key == OWN:
            return
        for name, value in switches(key).items():
            self._session.set_option(name, value)
