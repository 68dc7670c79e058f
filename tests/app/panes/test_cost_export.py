"""The cost plot among others: as a picture in a file, as a child that Qt deletes, at a million points."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize
from PySide6.QtGui import QColor, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from app.theme import DARK
from tests.app.panes.cost_rig import Rig, falling, places, run_of

SCORES = {0: (2.3, 0.10, 2.4, 0.09), 400: (0.30, 0.85, 0.36, 0.84), 800: (0.20, 0.94, 0.26, 0.912)}


def test_the_plot_can_be_exported_as_vectors() -> None:
    """The way that works on every Qt: QSvgGenerator and render. It opens again and shows the same lines."""
    rig = Rig((600, 400)).show(run_of(falling(900), scores=SCORES))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(rig.pane.size())
    generator.setViewBox(rig.pane.rect())
    painter = QPainter(generator)
    rig.pane.render(painter, QPoint())
    painter.end()
    assert sum(bytes(data.data()).count(tag) for tag in (b"<path", b"<polyline")) > 5
    renderer = QSvgRenderer(data)
    assert renderer.viewBox().size() == QSize(600, 400)
    picture = rig.pane.grab().toImage()
    again = picture.copy()
    again.fill(QColor("black"))
    painter = QPainter(again)
    renderer.render(painter)
    painter.end()
    assert min(len(places(image, DARK.cost, 60)) for image in (picture, again)) > 100


def test_the_plot_can_be_printed(tmp_path: Path) -> None:
    rig = Rig().show(run_of(falling(900)))
    file = tmp_path / "cost.pdf"
    writer = QPdfWriter(str(file))
    painter = QPainter(writer)
    rig.pane.render(painter, QPoint())
    painter.end()
    assert file.stat().st_size > 5000


def test_qt_may_delete_the_pane_as_a_child() -> None:
    """pyqtgraph's own layouts crash the program here when Python still holds the view."""
    code = """
import os, gc
os.environ["QT_QPA_PLATFORM"] = "offscreen"
gc.disable()
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
from app.panes.cost.pane import CostPane
from app.session import Session
for _ in range(5):
    kept = []
    for _ in range(2):
        window = QMainWindow()
        pane = CostPane(None)
        window.setCentralWidget(pane)
        window.itself = window
        kept.append(pane)
        window.show()
        app.processEvents()
        window.deleteLater()
    del window, pane
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kept.clear()
    gc.collect()
print("alive")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "alive" in done.stdout


def test_a_million_points_in_the_hand() -> None:
    """The peak of a million costs is found by eye, zoomed to and read off."""
    costs = np.full(1_000_000, 0.5, np.float32)
    costs[777_776] = 3.0
    rig = Rig((600, 400)).show(run_of(costs))
    for _ in range(6):
        spot = rig.at(777_777, 0.5)
        rig.drag(spot - QPoint(25, 0), spot + QPoint(25, 0))
    assert rig.plot.drawing.steps[1] - rig.plot.drawing.steps[0] < 20
    rig.move(rig.at(777_777, 0.5).x())
    hover = rig.plot.overlay.hover
    assert hover is not None
    assert hover.lines[0].startswith("step 777\u2009777,")
    assert hover.lines[1] == "cost 3.000 (this mini-batch)"
