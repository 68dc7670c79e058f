"""All rules of the adviser, what matters most first."""

from __future__ import annotations

from nncore import advice_examples as examples
from nncore import advice_hand as hand
from nncore import advice_layers as layers
from nncore import advice_picture as picture
from nncore import advice_training as training
from nncore.advice import Rule

STUCK = ("dead-outputs", "all-alike", "vanishing", "l2-strong", "one-kind", "in-order")

RULES: tuple[Rule, ...] = (
    Rule("dead-outputs", layers.dead_outputs),
    Rule("all-alike", layers.all_alike, ("dead-outputs",)),
    Rule("one-kind", examples.one_kind),
    Rule("in-order", examples.in_order, ("one-kind",)),
    Rule("in-the-past", hand.in_the_past),
    Rule("edit-worse", hand.edit_worse),
    Rule("pinned", hand.pinned),
    Rule("unplayed", training.unplayed),
    Rule("rising", training.rising, ("dead-outputs",)),
    Rule("too-long", training.too_long, ("dead-outputs", "rising")),
    Rule("noisy", training.noisy, ("rising", "too-long")),
    Rule("l2-strong", training.l2_strong),
    Rule("vanishing", layers.vanishing, ("dead-outputs", "all-alike", "l2-strong")),
    Rule("too-short", training.too_short, ("l2-strong", "vanishing", "all-alike")),
    Rule("dead-relus", layers.dead_relus),
    Rule("starts-flat", layers.starts_flat),
    Rule("saturated", layers.saturated, ("starts-flat", "too-long", "dead-outputs", "noisy")),
    Rule("softmax-squared", layers.softmax_squared),
    Rule("overfitting", examples.overfitting),
    Rule("few", examples.few, ("overfitting", "one-kind")),
    Rule("stalled", training.stalled, ("overfitting",)),
    Rule("blank", picture.blank),
    Rule("untrained", picture.untrained),
    Rule("as-drawn", picture.as_drawn),
    Rule("off-centre", picture.off_centre, ("as-drawn",)),
    Rule("small", picture.small, ("as-drawn", "off-centre")),
    Rule("thin", picture.thin, ("small",)),
    Rule("unsure", picture.unsure, ("as-drawn", "off-centre", "small", "thin", "pinned", "edit-worse")),
    Rule("plateau", training.plateau, (*STUCK, "too-long", "too-short", "rising", "noisy", "dead-relus")),
)
