"""What can go wrong while it trains: steps too long or too short, too noisy, held back, or long enough."""

from __future__ import annotations

import math

from nncore.advice import Finding, Remedy
from nncore.advice_case import Case
from nncore.config import LIVE
from nncore.proposal import proposed_rate

RISEN = 1.2
"""Mean cost of 500 mini-batches over that of the 500 before. In 60,000 steps at rate 1, 119 such pairs, the most was
1.126; after a change of the rate from 1 to 10 at step 1,500 it was 1.63."""
FAR = 500  # mini-batches of each of the two means

LONG = 5.0
"""Times the proposed rate. At 5 to 6 times it the accuracy lost 1 to 4 points after 8,000 steps (sigmoid 93.9 to 93.0,
tanh 94.2 to 90.4, ReLU 95.3 to 90.9 %), at 10 to 15 times the outputs died or nearly."""
SETTLED = 0.9  # times the cost of the 500 mini-batches before: after 4,000 steps at 6 to 12 times the rate 0.90 to 0.98
UNLEARNED = (
    0.1  # times the cost of saying the shares: below it a long step has done no harm (two moons at 20 times)
)

SHORT = 0.1
"""Times the proposed rate. In 3,000 steps a tenth of it got to 58 %, a thirtieth to 16 %, where 1 got to 92.5 %."""
STILL = (
    0.97  # the cost of 500 mini-batches over that of the 500 before; it fell to 0.9 and less where it learned
)

SLACK = 0.02
"""How near the plateau counts as on it. Means of 50 mini-batches: at a tenth of the rate within 1 % of 0.8997 from step
50 to 600 and longer; at the proposed rate on it only around step 100, with 0.878 right after."""
PLATEAU_FROM = 50

FEW_IN_BATCH, NOISY = 4, 16.0
"""Rate over batch size, in proposed rate over 32. After 6,000 steps of 1, 2 or 4 examples: at 3 to 10 times it 83 to
90 %, at 16 times and more 37 to 86 %; mini-batches of 32 reach 93.8 %."""
PROPOSED_FOR = 32

STRONG_L2 = 1e-3
"""After 6,000 steps: no L2 93.8, 1e-4 93.7, 3e-4 93.0, 1e-3 90.7, 3e-3 60.6 %, 1e-2 nothing learned at all."""

PATIENCE = 20
"""Epochs without a better test accuracy. The longest wait that ended in one, in six runs of 30 and 60 epochs: 10."""


def _trains(case: Case) -> bool:
    return case.is_present and not case.is_told and case.snapshot.step > 0


def rising(case: Case) -> Finding | None:
    """The cost of the last 500 mini-batches is clearly above that of the 500 before."""
    now, before = case.mean_cost(FAR), case.mean_cost(FAR, FAR)
    config = case.snapshot.config
    if not _trains(case) or config.batch_size <= FEW_IN_BATCH or not now > RISEN * before:
        return None
    rate = config.learning_rate
    numbers = {"now": now, "before": before, "rate": rate, "less": rate / 4}
    return Finding("rising", numbers, Remedy("change", {"learning_rate": rate / 4}))


def too_long(case: Case) -> Finding | None:
    """The rate is many times the one proposed, and the cost stands where it could fall."""
    config, now, before = case.snapshot.config, case.mean_cost(FAR), case.mean_cost(FAR, FAR)
    proposed = proposed_rate(config)
    if not _trains(case) or config.learning_rate < LONG * proposed:
        return None
    if not (now > SETTLED * before and now > UNLEARNED * case.shares_cost):
        return None
    numbers = {"rate": config.learning_rate, "proposed": proposed, "now": now}
    return Finding("too-long", numbers, Remedy("change", {"learning_rate": proposed}))


def too_short(case: Case) -> Finding | None:
    """The rate is a fraction of the one proposed, and the cost hardly moves."""
    config, now, before = case.snapshot.config, case.mean_cost(FAR), case.mean_cost(FAR, FAR)
    proposed = proposed_rate(config)
    if not _trains(case) or config.learning_rate > SHORT * proposed:
        return None
    if not (now > STILL * before and now > UNLEARNED * case.shares_cost):
        return None
    numbers = {"rate": config.learning_rate, "proposed": proposed, "now": now, "before": before}
    return Finding("too-short", numbers, Remedy("change", {"learning_rate": proposed}))


def plateau(case: Case) -> Finding | None:
    """The cost is that of saying to every image how often each class comes."""
    level = case.shares_cost
    now = case.mean_cost(PLATEAU_FROM)
    if not _trains(case) or not abs(now - level) <= SLACK * level:
        return None
    remedy = None if case.snapshot.running else Remedy("play")
    return Finding("plateau", {"now": now, "level": level}, remedy)


def noisy(case: Case) -> Finding | None:
    """A few examples to a step, and a rate that is large for so few."""
    config = case.snapshot.config
    per_example, proposed = config.learning_rate / config.batch_size, proposed_rate(config) / PROPOSED_FOR
    if not _trains(case) or config.batch_size > FEW_IN_BATCH or per_example < NOISY * proposed:
        return None
    numbers = {"batch": config.batch_size, "rate": config.learning_rate, "more": PROPOSED_FOR}
    return Finding("noisy", numbers, Remedy("change", {"batch_size": PROPOSED_FOR}))


def l2_strong(case: Case) -> Finding | None:
    """The weights are pulled towards 0 harder than examples push them away."""
    config = case.snapshot.config
    if not _trains(case) or config.l2 < STRONG_L2:
        return None
    half = (
        math.log(2) / (case.snapshot.learning_rate * config.l2) if case.snapshot.learning_rate else math.inf
    )
    numbers = {"l2": config.l2, "half": min(half, 1e12), "less": 1e-4}
    return Finding("l2-strong", numbers, Remedy("change", {"l2": 1e-4}))


def stalled(case: Case) -> Finding | None:
    """The best test accuracy lies many epochs back."""
    tested = [e for e in case.snapshot.evaluations if e.test is not None]
    if not _trains(case) or not case.snapshot.running or not tested:
        return None
    best = max(tested, key=lambda e: e.test.accuracy if e.test else 0.0)
    last, epochs = tested[-1], (case.snapshot.step - best.step) / case.epoch_steps
    if epochs < PATIENCE or best.test is None or last.test is None:
        return None
    numbers = {"best": best.test.accuracy, "at": best.step, "now": last.test.accuracy, "epochs": int(epochs)}
    return Finding("stalled", numbers, Remedy("seek", {"step": best.step}))


def unplayed(case: Case) -> Finding | None:
    """A setting was changed since the last step, and nothing has been trained with it."""
    shown = case.snapshot
    if not _trains(case) or shown.running or shown.past is None or len(shown.past.settings) < 2:
        return None
    (_, before), (since, now) = shown.past.settings[-2:]
    names = [name for name in LIVE if getattr(before, name) != getattr(now, name)]
    if since != shown.step or not names:
        return None
    numbers: dict[str, float | int | str] = {"setting": SPOKEN.get(names[0], names[0]), "step": shown.step}
    numbers |= {"old": getattr(before, names[0]), "new": getattr(now, names[0])}
    return Finding("unplayed", numbers, Remedy("play"))


SPOKEN = {"learning_rate": "learning rate", "batch_size": "mini-batch", "l2": "L2"}
