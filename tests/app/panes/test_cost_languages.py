"""The words in the cost plot in every language: nothing is cut at an edge, and one thing has one name."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app import language
from app.pictures import image_words
from tests.app.panes.cost_rig import Rig, falling, run_of

SCORES = {at: (0.4 - at / 9000, 0.9, 0.41 - at / 9000, 0.89) for at in range(100, 901, 100)}


@pytest.fixture(params=language.LANGUAGES)
def speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:  # noqa: ARG001 - it is asked for a translator
    language.speak(request.param)
    yield request.param
    language.speak(language.HOME)


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("across", ["steps", "epochs"])
@pytest.mark.parametrize("width", [160, 210, 360, 440])
def test_no_word_is_cut_at_the_left_or_right(width: int, across: str) -> None:
    rig = Rig((width, 330)).show(run_of(falling(900), scores=SCORES), x=across)
    shown = image_words(rig.picture())
    for edge in (0, -1):
        assert len(np.unique(shown[:, edge])) == 1, f"something stands at {edge}, cut or touching"


@pytest.mark.usefixtures("speaking")
def test_a_curve_is_called_at_its_end_as_in_the_legend() -> None:
    rig = Rig((1200, 500)).show(run_of(falling(900), scores=SCORES))
    legend = rig.pane.legend.entries["batch"].names
    ends = [label.text for label in rig.plot.overlay.labels if label.pen is not None]
    assert legend[-1] in ends
