"""Overfitting on purpose: the same first weights, and a hundred digits to learn from."""

from __future__ import annotations

from app.session import Session
from nncore.config import FEW, Config
from nncore.sets import ends_of

BATCH, EPOCHS = 10, 300


def few(config: Config) -> Config:
    """The settings to learn a hundred digits by heart: the shape there is, if it takes them, and small batches.

    Nothing holds it back: no weight decay, and a rate that does not fall.
    """
    n_in, n_out = ends_of(FEW)
    sizes = config.sizes if (config.sizes[0], config.sizes[-1]) == (n_in, n_out) else Config().sizes
    plain = {"batch_size": BATCH, "epochs": EPOCHS, "schedule": "constant", "l2": 0.0, "momentum": 0.0}
    return config.changed(data=FEW, sizes=sizes, **plain)


def overfit(session: Session) -> None:
    """Put the run away, begin anew on a hundred digits, and train; can be undone."""
    session.new_network(few(session.frame.snapshot.config))
    session.play()
