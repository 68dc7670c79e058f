"""Sentences about the walkers: who is lower follows the numbers measured."""

from __future__ import annotations

from app import numerals
from app.by_hand import at_step
from app.panes.race.naive_words import seconds
from app.panes.race.options import DECKS
from app.panes.race.walking import Outcome, Outing
from nncore.walk_decks import size_of
from nncore.walkers import Track, common_end, order_after
from nncore.words import capital, tr


def called(outing: Outing, place: int) -> str:
    """A walker in a sentence, by how it goes: all 60 000 a step, 10 a step."""
    own = outing.walk.gaits[place]
    batch, n = own.batch, size_of(outing.walk.data, own.deck)
    text = tr("all {n} a step") if batch >= n else tr("{n} a step")
    if own.deck != "shuffled":
        text += " " + deck_of(own.deck)
    alike = [gait for gait in outing.walk.gaits if (gait.batch, gait.deck) == (batch, own.deck)]
    if len(alike) > 1:
        text += " " + tr("(walker {number})").format(number=outing.numbers[place])
    return text.format(n=numerals.count(min(batch, n)))


def short(outing: Outing, place: int) -> str:
    """A walker beside its line: how many examples a step."""
    own = outing.walk.gaits[place]
    text = tr("{n} a step").format(n=numerals.count(own.batch))
    if own.batch >= size_of(outing.walk.data, own.deck):
        text = tr("all a step")
    if own.deck != "shuffled":
        return f"{text}, {dict(DECKS)[own.deck]}"
    if own.decays and any(gait.batch == own.batch and not gait.decays for gait in outing.walk.gaits):
        return text + tr(", falling")
    return text


def deck_of(deck: str) -> str:
    """A deck that is not the common one, behind a walker's name in a sentence."""
    return {
        "sorted": tr("(sorted deck)"),
        "one": tr("(only 2s)"),
        "random": tr("(random labels)"),
    }[deck]


def spent(value: float, by: str) -> str:
    """So many seconds, or so many examples."""
    if by == "seconds":
        return tr("{time} of computing").format(time=seconds(value))
    return tr("{n} examples").format(n=numerals.count(round(value)))


def moment(known: Outcome, at: float, by: str) -> str:
    """Who is lower after so many seconds or examples."""
    outing, tracks = known.outing, known.tracks
    ranked = order_after(tracks, at, by)
    after = tr("After {spent}").format(spent=spent(at, by))
    waiting = [i for i in range(len(tracks)) if i not in {place for place, _ in ranked}]
    if not ranked:
        return after + " " + tr("nobody has left a foot-print.")
    first = tr("{after} {who} is lowest: {cost}").format(
        after=after, who=called(outing, ranked[0][0]), cost=numerals.short(ranked[0][1])
    )
    others = [
        tr("{who} {cost}").format(who=called(outing, place), cost=numerals.short(cost))
        for place, cost in ranked[1:]
    ]
    said = "; ".join([first, *others]) + "."
    early = [place for place in waiting if len(tracks[place].steps) > 1 and tracks[place].steps[1] == 1]
    late = [place for place in waiting if place not in early]
    for places, text in (
        (early, tr("Still at the first step: {who}.")),
        (late, tr("No foot-print yet: {who}.")),
    ):
        if places:
            said += " " + text.format(who=", ".join(called(outing, place) for place in places))
    return said


def winners(known: Outcome) -> str:
    """Who is lowest for equal time and who for equal examples."""
    found: list[tuple[int, str]] = []
    for by, text in (("seconds", tr("for equal time")), ("examples", tr("for equal examples"))):
        end = common_end(known.tracks, by)
        ranked = order_after(known.tracks, end, by)
        if len(ranked) < 2:
            return ""
        found.append((ranked[0][0], f"{text} ({spent(end, by)})"))
    (one, timed), (two, counted) = found
    if one == two:
        return tr("{who} is lowest {timed} and {counted}.").format(
            who=_capital(called(known.outing, one)), timed=timed, counted=counted
        )
    text = tr("The winner differs: {who} {timed}, {other} {counted}.")
    return text.format(
        who=called(known.outing, one), timed=timed, other=called(known.outing, two), counted=counted
    )


def about(outing: Outing, now: int, run: int) -> str:
    """Where they begin, and what the cost is of."""
    text = tr("All begin with the network of {step}. Cost of the first {n} training examples.")
    said = text.format(step=at_step(outing.step, outing.by_hand), n=numerals.count(len(outing.walk.measured)))
    if run != outing.run:
        said += " " + tr("There is another network now.")
    elif now != outing.step:
        said += " " + tr("Training is at step {now} by now.").format(now=numerals.count(now))
    if outing.running:
        said += " " + tr("Training ran beside and slowed all of them.")
    return said + " " + tr("Times of this computer.")


def reading(outing: Outing, place: int, track: Track, row: int) -> str:
    """One foot-print."""
    text = tr("{who}, after {time} and {n} examples, {steps} steps: cost {cost}.")
    return text.format(
        who=_capital(called(outing, place)),
        time=seconds(float(track.seconds[row])),
        n=numerals.count(int(track.examples[row])),
        steps=numerals.count(int(track.steps[row])),
        cost=numerals.short(float(track.costs[row])),
    )


def _capital(text: str) -> str:
    return capital(text)
