"""The registry: what the start knows of each pane, and when its class is imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.formula import FormulaStrip
from app.frame import Frame
from app.options import Option
from app.pane import Pane
from app.pane_kind import PaneKind
from app.registry import OPTIONS, PANES

SWITCHES = (Option("one.fast", default=True, label="Fast", tip="As fast as it goes."),)


class OnePane(Pane):
    """Shows nothing."""

    key, title, options = "one", "One", SWITCHES

    def show_frame(self, frame: Frame) -> None:
        self.shown = frame

    def describe(self, frame: Frame) -> str:
        return str(frame.snapshot.step)


HERE = f"{__name__}:OnePane"


@pytest.mark.parametrize("kind", PANES, ids=lambda kind: kind.key)
def test_a_line_says_what_its_class_says(kind: PaneKind) -> None:
    assert kind.load() is kind.load()
    assert kind.load().options is kind.options


def test_a_line_that_says_something_else_is_refused_with_both_words() -> None:
    assert PaneKind("one", "One", HERE, SWITCHES).load() is OnePane
    for key, title, options, word in (
        ("eins", "One", SWITCHES, "'eins'"),
        ("one", "Eins", SWITCHES, "'Eins'"),
        ("one", "One", (), "options"),
    ):
        with pytest.raises(TypeError, match=word):
            PaneKind(key, title, HERE, options).load()
    with pytest.raises(TypeError, match="is no Pane"):
        PaneKind("one", "One", f"{__name__}:SWITCHES", SWITCHES).load()


def test_every_switch_is_known_before_any_pane_is_made() -> None:
    keys = [option.key for option in OPTIONS]
    assert len(set(keys)) == len(keys)
    assert {o.key for kind in PANES for o in kind.load().options} <= set(keys)
    assert {o.key for o in FormulaStrip.options} <= set(keys)


LATER = (
    *("pyqtgraph", "statistics", "numpy.ma"),
    *("app.glossary", "app.glossary_dialog", "app.explain_mode", "app.term_menu", "app.term_texts"),
    *(
        "app.scenes.files",
        "app.scenes.taking",
        "app.scenes.checking",
        "nncore.scene_text",
        "nncore.scene_code",
    ),
    *("app.dialogs", "app.new_network", "app.advice_sheet", "nncore.advice_rules", "app.lessons.desk"),
    *(
        "nncore.naive",
        "nncore.descents",
        "nncore.script",
        "nncore.run_log",
        "app.screenshot",
        "app.self_test",
    ),
)
"""What somebody has to ask for first, or what has time until the window is there."""


def test_the_start_imports_no_pane_no_plot_and_no_glossary() -> None:
    """What is imported before the window is made, every start pays for."""
    code = f"""
import sys
import app.launch
classes = {[kind.place.partition(":")[0] for kind in PANES]!r}
print([name for name in (*classes, *{LATER!r}) if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stdout
