"""What three starts came to: sentences that follow the numbers measured."""

from __future__ import annotations

import numpy as np

from app import numerals
from nncore.three_starts import Seen, Starts, idle_share
from nncore.words import tr

SAME, STILL = (
    0.1,
    0.9,
)  # shares of the first distances: below it one place, above it not nearer than at the start
AGREE = 0.02  # share by which costs may differ that are called alike
CLOSE = 0.01  # of squared distances: less of them is not worth a word


def ends(values: np.ndarray) -> str:
    """The smallest and the largest, as one number if they read alike."""
    low, high = numerals.short(float(values.min())), numerals.short(float(values.max()))
    return low if low == high else tr("{low} to {high}").format(low=low, high=high)


def distances(known: Seen) -> str:
    """How far apart the runs were and are."""
    text = tr("Distance between any two runs: {first} at the start, {last} after {n} steps.")
    n = numerals.count(round(float(known.steps[-1])))
    return text.format(first=ends(known.apart[:, 0]), last=ends(known.apart[:, -1]), n=n)


def costs(known: Seen) -> str:
    """What they cost, and whether they agree."""
    last = known.costs[:, -1]
    listed = ", ".join(numerals.short(float(value)) for value in last)
    spread = float(np.ptp(last) / last.mean()) if last.mean() else 0.0
    text = tr("Costs: {costs}; they differ by {share}.")
    return text.format(costs=listed, share=numerals.percent(spread, 1 if spread >= 0.001 else 3))


def verdict(known: Seen, question: Starts, *, is_bowl: bool) -> str:
    """One place or several, by what was measured."""
    if known.lost:
        return tr("A cost became no number: the steps were too large. Choose a smaller rate.")
    if not known.apart[:, 0].min():
        return tr("These start values are the same for every seed, so there is one start.")
    share = float((known.apart[:, -1] / known.apart[:, 0]).max())
    least = float((known.apart[:, -1] / known.apart[:, 0]).min())
    last = known.costs[:, -1]
    alike = bool(np.ptp(last) <= AGREE * last.mean())
    if share <= SAME and alike:
        return tr("All starts came to one place, within {share} of where they began apart.").format(
            share=numerals.percent(share)
        )
    if is_bowl:
        return _not_there(known, question, share, alike=alike)
    if least >= STILL:
        said = tr(
            "They ended in different places, at least {times} times as far apart as they began."
        ).format(times=numerals.short(least))
        if len(question.config.sizes) > 2:
            said += " " + tr("Part of that may be hidden neurons in another order: see Twins.")
        return said + " " + (tr("Yet they cost about the same.") if alike else tr("Their costs differ too."))
    return tr(
        "They came nearer to one another, but not to one place: {share} of the first distance is left."
    ).format(share=numerals.percent(share, 0))


def told(known: Seen, *, is_bowl: bool) -> dict[str, object]:
    """What lessons are told: of the first distances the shares that are left, and by how much the costs differ."""
    first, last, costs = known.apart[:, 0], known.apart[:, -1], known.costs[:, -1]
    if not first.min():
        return {"shape": "bowl" if is_bowl else "own"}
    left, mean = last / first, float(costs.mean())
    return {
        "shape": "bowl" if is_bowl else "own",
        "most": float(left.max()),
        "least": float(left.min()),
        "spread": float(np.ptp(costs)) / mean if mean else 0.0,
    }


def _not_there(known: Seen, question: Starts, share: float, *, alike: bool) -> str:
    said = tr("Not in one place yet: {share} of the first distance is left.").format(
        share=numerals.percent(share, 0)
    )
    idle = idle_share(known, question.config, question.train)
    if idle > CLOSE:
        said += " " + tr(
            "Of its square, {share} lies where no answer changes (unlit inputs, all outputs alike)."
        ).format(share=numerals.percent(idle, 0))
    if alike and not question.config.l2:
        said += " " + tr(
            "But the costs agree: the floor is nearly flat. A little weight decay makes one lowest point."
        )
    return said


def about(question: Starts, *, is_bowl: bool) -> str:
    """What was trained, and what is drawn."""
    config = question.config
    text = tr(
        "{shape}, {cost}, seeds {seeds}, the first {n} training examples, batches of {batch}, rate {rate} falling to 0."
    )
    said = text.format(
        shape=config.shape_text,
        cost=tr("softmax and cross-entropy") if is_bowl else tr("the cost of the present run"),
        seeds=", ".join(map(str, question.seeds)),
        n=numerals.count(len(question.train)),
        batch=numerals.count(min(config.batch_size, len(question.train))),
        rate=numerals.short(config.learning_rate),
    )
    if config.l2:
        said += " " + tr("Weight decay {decay}: its part is in the cost drawn.").format(
            decay=numerals.short(config.l2)
        )
    return said
