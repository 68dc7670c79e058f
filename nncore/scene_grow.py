"""Growing the weights of a scene from its seed once more, and whether this machine's arithmetic gives the same bits."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from itertools import pairwise

from nncore.data import Digits
from nncore.fingerprint import fingerprint
from nncore.scene import Moment, SceneError
from nncore.trainer import Diverged, Trainer
from nncore.words import tr

MOST = 100_000  # steps that are taken again for a scene; beyond them its code holds the weights
SLICE = 8  # steps between two looks at whether it was cancelled


@dataclass(frozen=True, eq=False)
class Grown:
    """A moment with its weights, and the fingerprint that it was to have."""

    moment: Moment
    promised: str

    @property
    def same(self) -> bool:
        """Whether every bit is as it was where the scene was made."""
        return self.moment.fingerprint == self.promised


def grow(moment: Moment, digits: Digits) -> Generator[tuple[float, None], None, Grown]:
    """Take a moment's steps again; yields the share done, returns it with weights. Raises SceneError."""
    settings, step = dict(moment.settings), moment.step
    if not settings or step > MOST:
        raise SceneError(tr("The scene holds no weights, and its seed cannot give them. Ask for its file."))
    trainer = Trainer(moment.settings[0][1], digits.train)
    try:
        for at, until in pairwise(sorted({0, step, *(s for s in settings if s < step)} | {step})):
            trainer.configure(settings.get(at, trainer.config))
            while trainer.step < until:
                trainer.run(min(SLICE, until - trainer.step))
                yield trainer.step / step, None
    except Diverged as error:
        raise SceneError(
            tr("The scene's training broke off here: {error}. Ask for its file.").format(error=error)
        ) from None
    trainer.configure(moment.config)
    network = trainer.network()
    place = {"epoch": trainer.epoch, "position": trainer.position, "velocity": trainer.velocity()}
    made = replace(moment, network=network, fingerprint=fingerprint(network), **place)  # type: ignore[arg-type]
    return Grown(made, moment.fingerprint)
