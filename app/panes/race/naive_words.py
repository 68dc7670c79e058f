"""Sentences about the naive race: each follows the numbers measured."""

from __future__ import annotations

import math

from app import numerals
from app.panes.race.asking import Asked
from app.panes.race.lanes import Lane
from nncore.flat_order import name_of
from nncore.naive import Lap, Race
from nncore.words import tr

EQUAL = 1e-9  # of the largest component: from here down the two are called equal
LONG = 10.0  # seconds from which on a sample is offered


def seconds(value: float) -> str:
    """A stopwatch: 115 µs, 1.41 s, 9 min 12 s."""
    if value < 9.995e-4:
        return f"{numerals.short(value * 1e6)}{numerals.THIN}µs"
    if value < 0.9995:
        return f"{numerals.short(value * 1e3)}{numerals.THIN}ms"
    if value < 60:
        return f"{numerals.plain(value, 2)}{numerals.THIN}s"
    minutes, rest = divmod(round(value), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{numerals.count(hours)}{numerals.THIN}h {minutes}{numerals.THIN}min"
    return f"{minutes}{numerals.THIN}min {rest}{numerals.THIN}s"


def lanes(lap: Lap | None, race: Race | None) -> tuple[Lane, Lane]:
    """What is written over both ribbons."""
    naive, back = tr("Nudge one by one"), tr("One sweep back")
    if lap is None:
        need = "" if race is None else evaluations(0, race)
        return Lane(naive, need, "–"), Lane(back, tr("finds all of them"), "–")
    once = tr("1 run forward, 1 back")
    return (
        Lane(naive, evaluations(lap.evaluations, lap.race), seconds(lap.seconds) if lap.done else "–"),
        Lane(back, once, seconds(lap.sweep.seconds)),
    )


def evaluations(done: int, race: Race) -> str:
    """How many runs of the whole network there were, and will be."""
    return tr("{done} of {all} evaluations").format(done=numerals.count(done), all=numerals.count(2 * race.n))


def ratio(lap: Lap | None) -> str:
    """The large reading."""
    if lap is None or not lap.done or not lap.sweep.seconds:
        return ""
    if lap.race.n < lap.race.network.n_parameters:
        text = tr("{n} times as long, for all of them")
        return text.format(n=_times(lap.times_for_all))
    whole = lap.done == lap.race.n
    text = tr("{n} times as long") if whole else tr("{n} times as long so far")
    return text.format(n=_times(lap.times_as_long))


def _times(value: float) -> str:
    return numerals.count(round(value)) if value >= 100 else numerals.short(value)


def forecast(race: Race, each: float) -> str:
    """How long it will take, before it is begun."""
    n = race.network.n_parameters
    text = tr("{n} parameters, each nudged up and down: {runs} runs of the whole network, about {time} here.")
    said = text.format(
        n=numerals.count(race.n), runs=numerals.count(2 * race.n), time=seconds(max(0.01, each * race.n))
    )
    if race.n < n:
        text = tr("All {n} would take about {time}.")
        said += " " + text.format(n=numerals.count(n), time=seconds(each * n))
    elif each * n > LONG:
        text = tr("A sample of 1{thin}000 takes about {time}: choose it beside.")
        said += " " + text.format(thin=numerals.THIN, time=seconds(each * 1000))
    return said


def verdict(lap: Lap) -> str:
    """Whether both found the same, by the greatest difference so far."""
    if not lap.done:
        return ""
    if not math.isfinite(lap.worst):
        return tr("What was found is no number: there is nothing to compare.")
    text = tr("Greatest difference so far {worst}, at {where}:")
    if lap.done == lap.race.n:
        text = tr("Greatest difference {worst}, at {where}:")
    said = text.format(worst=numerals.short(lap.worst), where=name_of(lap.worst_at, lap.race.network.sizes))
    if not lap.sweep.largest:
        return said + " " + tr("the whole gradient is 0.")
    share = tr("{share} of the largest component.").format(share=numerals.short(lap.relative))
    return f"{said} {share} {_why(lap)}".rstrip()


def _why(lap: Lap) -> str:
    if lap.relative <= EQUAL:
        return tr("Equal to nine digits.")
    rounding = 2.2e-16 * max(lap.sweep.cost, 1e-300) / lap.race.h
    if lap.worst <= 30 * rounding:
        return tr("That is rounding: with so small a step the two costs hardly differ.")
    if lap.race.h > 1e-5:
        return tr("That is the step: over so long a nudge the cost bends. Try a smaller one.")
    return tr("A nudge crosses a bend of the cost there.")


def about(asked: Asked, now: int, run: int) -> str:
    """Whose gradient it is, and that training has gone on since."""
    text = tr("Cost of {whose}, at step {step}.")
    said = text.format(whose=asked.whose, step=numerals.count(asked.step))
    if run != asked.run:
        said += " " + tr("There is another network now.")
    elif now != asked.step:
        said += " " + tr("Training is at step {now} by now.").format(now=numerals.count(now))
    return said + " " + tr("Times of this computer.")


def reading(lap: Lap | None, index: int, pushes: tuple[float, float] | None) -> str:
    """One parameter: what both ways say of it."""
    if lap is None:
        return ""
    if index < 0 or pushes is None:
        return tr("Point at a ribbon to read one parameter; click it to pick it in every pane.")
    naive, back = pushes
    name = name_of(index, lap.race.network.sizes)
    if math.isnan(naive):
        text = tr("{name}: −∂C/∂θ is {back} by the sweep; not nudged (yet).")
        return text.format(name=name, back=exact(back))
    text = tr("{name}: −∂C/∂θ is {naive} by nudging, {back} by the sweep; they differ by {apart}.")
    apart = numerals.short(abs(naive - back))
    return text.format(name=name, naive=exact(naive), back=exact(back), apart=apart)


def exact(value: float) -> str:
    """A component with an arrow and more digits than elsewhere, because the first ones are equal."""
    if value == 0:
        return "0"
    text = f"{value:.7e}" if abs(value) < 1e-3 else f"{value:.9f}"
    mantissa, _, power = text.partition("e")
    shown = f"{mantissa}e{int(power)}" if power else mantissa
    return ("▲" if value > 0 else "▼") + numerals.THIN + shown.replace("-", numerals.MINUS)
