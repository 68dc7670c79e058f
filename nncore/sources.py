"""Where a run's examples come from: MNIST as it was loaded, sets made here, and a person's own drawings as given."""

from __future__ import annotations

from nncore.commands import LoadNetwork
from nncore.config import FEW, OWN, Config
from nncore.data import Digits
from nncore.sets import few_of, make


class Sources:
    """Knows MNIST, and the drawings that were last given under each name."""

    def __init__(self, mnist: Digits) -> None:
        self._mnist, self._few = mnist, few_of(mnist)
        self._own: dict[str, Digits] = {}

    def of(self, config: Config, loaded: LoadNetwork | None = None) -> tuple[Config, Digits]:
        """What a run with these settings learns from. Where drawings are wanted that nobody gave, it is MNIST."""
        if config.data in OWN:
            if loaded is not None and loaded.digits is not None:
                self._own[config.data] = loaded.digits
            if config.data in self._own:
                return config, self._own[config.data]
            config = config.changed(data="mnist")
        if config.data == FEW:
            return config, self._few
        return config, self._mnist if config.data == "mnist" else make(config.data)
