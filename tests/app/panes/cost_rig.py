"""A cost pane on the screen without a session: frames in, asked-for options out, pixels to probe."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from app.panes.cost.pane import CostPane
from app.pictures import image_words
from app.theme import DARK, Theme
from nncore.arrays import frozen
from nncore.config import Config
from nncore.evaluation import Score
from nncore.snapshot import Evaluation, Snapshot
from tests.app.frames import make_frame, make_snapshot


class Recorder:
    """Stands in for the Session: keeps the options a pane asks for, and hands them to the next frame."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def set_option(self, key: str, value: object) -> None:
        self.values[key] = value


class Rig:
    """A shown pane of a fixed size."""

    def __init__(self, size: tuple[int, int] = (434, 300), theme: Theme = DARK) -> None:
        self.session = Recorder()
        self.theme = theme
        self.pane = CostPane(self.session)  # type: ignore[arg-type]
        self.pane.resize(*size)
        self.pane.show()
        self.plot = self.pane.plot

    def show(self, snapshot: Snapshot, **options: object) -> Rig:
        """Show a snapshot; options keep what they were set to."""
        self.session.values |= {f"cost.{name}": value for name, value in options.items()}
        frame = make_frame(snapshot, options=CostPane.options, values=self.session.values, theme=self.theme)
        self.pane.show_frame(frame)
        while snapshot.running and self.pane.advance():
            pass
        self.frame = frame
        QCoreApplication.processEvents()
        return self

    def again(self) -> Rig:
        """Show the same snapshot with the options as they are now, as the Session does after a change."""
        return self.show(self.frame.snapshot)

    def picture(self) -> QImage:
        """The plot as it is on the screen."""
        image: QImage = self.plot.grab().toImage()
        return image.convertToFormat(QImage.Format.Format_RGB32)

    def at(self, step: float, cost: float) -> QPoint:
        """The pixel of the plot where a cost lies."""
        scene = self.plot.scene_shown
        assert scene is not None
        x, y = self.plot.cost.pixels(scene.across.at(step), scene.up.at(cost))
        return QPoint(round(x), round(y))

    def move(self, x: float, y: float | None = None) -> None:
        """Move the mouse over the plot."""
        spot = QPoint(round(x), round(self.plot.cost.rect.center().y() if y is None else y))
        QTest.mouseMove(self.plot.viewport(), spot + QPoint(0, 1))  # Qt drops a move to where the mouse is
        QTest.mouseMove(self.plot.viewport(), spot)
        QCoreApplication.processEvents()

    def drag(self, start: QPoint, end: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press, move and release."""
        port, none = self.plot.viewport(), Qt.KeyboardModifier.NoModifier
        QTest.mousePress(port, button, none, start)
        QTest.mouseMove(port, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, button, none, end)
        QCoreApplication.processEvents()


def run_of(
    costs: ArrayLike,
    *,
    run: int = 1,
    config: Config | None = None,
    scores: dict[int, tuple[float, float, float, float]] | None = None,
    running: bool = False,
) -> Snapshot:
    """A snapshot with these costs; `scores` gives train cost, train accuracy, test cost, test accuracy by step."""
    values = np.asarray(costs, np.float32)
    evaluations = tuple(
        Evaluation(step, Score(a, b, 60_000), Score(c, d, 10_000))
        for step, (a, b, c, d) in (scores or {}).items()
    )
    return make_snapshot(
        config,
        min(3, len(values)),
        step=len(values),
        progress=len(values) / 600,
        costs=frozen(values),
        evaluations=evaluations,
        running=running,
        run=run,
    )


def falling(n: int) -> np.ndarray:
    """Costs that fall from 2.4 to 0.05 with some noise, for n steps."""
    rng = np.random.default_rng(7)
    return (0.05 + 2.35 / (1 + np.arange(n) / 20) * (1 + 0.1 * rng.random(n))).astype(np.float32)


def near(a: QColor, b: QColor, by: int = 40) -> bool:
    """Whether two colours are about the same."""
    return max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) <= by


def places(image: QImage, colour: QColor, by: int) -> list[tuple[int, int]]:
    """The pixels of a picture that have a colour within `by` of each channel."""
    words = image_words(image)
    far = np.zeros(words.shape, np.int64)
    for shift, level in ((16, colour.red()), (8, colour.green()), (0, colour.blue())):
        far = np.maximum(far, np.abs(((words >> shift) & 255).astype(np.int64) - level))
    return [(int(x), int(y)) for y, x in np.argwhere(far <= by)]
