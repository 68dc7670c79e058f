"""Scenes: taken and shown again they are the same, as one act; a person's own state comes back untouched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app import paths
from app.disturbance import Disturbance
from app.scenes import Stash
from app.selection import Neuron, Weight
from app.settings import Settings
from app.window import Window
from nncore.commands import NewRun
from nncore.config import Config
from nncore.fingerprint import fingerprint
from nncore.model_files import load_network
from nncore.scene import Scene, SceneError
from nncore.scene_text import from_text, to_text
from tests.app.windows import opened
from tests.nncore.small import small_digits

LONG = 20_000


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    """A window on 500 digits."""
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        yield window


def _at(qtbot: QtBot, window: Window, step: int, run: int | None = None) -> None:
    def there() -> bool:
        shown = window.session.frame.snapshot
        return shown.step == step and not shown.running and run in (None, shown.run)

    qtbot.waitUntil(there, timeout=LONG)


def _new_run(qtbot: QtBot, window: Window, before: int) -> None:
    qtbot.waitUntil(lambda: window.session.frame.snapshot.run != before, timeout=LONG)


def _title(window: Window) -> str:
    return window.scenes.present.title if window.scenes.present else ""


def _trained(qtbot: QtBot, window: Window, steps: int) -> None:
    before = window.session.frame.snapshot.step
    window.session.step(steps)
    _at(qtbot, window, before + steps)


def _set_up(qtbot: QtBot, window: Window) -> Scene:
    """Something special everywhere: a network on its way, a shifted example, a pin, a pick, options, panes."""
    session = window.session
    session.change(momentum=0.5, learning_rate=0.7)
    _trained(qtbot, window, 37)
    session.load_example("test", 12)
    moved = np.roll(session.picture.drawn, 2, axis=1)
    session.disturb(moved, Disturbance(right=2))
    session.set_option("gallery.view", "change")
    session.select(Weight(2, 3, 4))
    session.pin(Neuron(1, 5), 0.25)
    session.want(7)
    window.show_workspace("inside")
    window.stage.bring_to_front(["matrix"])
    qtbot.waitUntil(lambda: "matrix" in {p.key for p in window.panes.in_sight()}, timeout=LONG)
    qtbot.waitUntil(lambda: session.frame.wanted == 7, timeout=LONG)
    return window.scenes.take("Special", notes="n", lesson="a.b")


def test_a_scene_shown_again_is_the_scene_that_was_taken(qtbot: QtBot, window: Window) -> None:
    """Through text, into a window where everything was something else."""
    text = to_text(_set_up(qtbot, window))
    run = window.session.frame.snapshot.run
    window.session.command(NewRun(Config(data="moons", sizes=(2, 3, 1))))
    _new_run(qtbot, window, run)
    window.session.release_pins()
    window.session.select(None)
    window.show_workspace("train")
    run = window.session.frame.snapshot.run
    window.scenes.show(from_text(text))
    _new_run(qtbot, window, run)
    again = window.scenes.take("Special", notes="n", lesson="a.b")
    assert to_text(again) == text
    frame = window.session.frame
    assert (frame.snapshot.steps_before, frame.wanted, frame.selection) == (37, 7, Weight(2, 3, 4))
    assert frame.pins == {(1, 5): 0.25}
    assert frame.picture.disturbed == Disturbance(right=2)
    assert window.stage.workspace == "inside"
    assert "matrix" in {pane.key for pane in window.panes.in_sight()}


def test_trained_on_it_is_the_original_trained_on(qtbot: QtBot, window: Window) -> None:
    """Deck, momentum and schedule go on where they were: every bit of 300 further steps."""
    window.session.change(momentum=0.5, learning_rate=0.7)
    _trained(qtbot, window, 37)
    scene = window.scenes.take("here")
    _trained(qtbot, window, 300)
    expected = window.session.frame.snapshot.network.flat
    run = window.session.frame.snapshot.run
    window.scenes.show(from_text(to_text(scene)))
    _new_run(qtbot, window, run)
    _trained(qtbot, window, 300)
    shown = window.session.frame.snapshot
    assert shown.network.flat.tobytes() == expected.tobytes()
    assert np.array_equal(shown.initial.flat, shown.config.initial_network().flat)  # "change since the start"


def test_undo_takes_a_scene_back_whole(qtbot: QtBot, window: Window) -> None:
    """One act: run, options, picture, selection, pins, panes; and redo shows it again."""
    session = window.session
    fresh = window.scenes.take("Fresh")
    before = to_text(_set_up(qtbot, window))
    mine, acts = session.frame.snapshot, len(session.journal.past)
    window.scenes.show(fresh)
    _new_run(qtbot, window, mine.run)
    assert _title(window) == "Fresh"
    assert (
        len(session.journal.past) <= acts + 1
    )  # one more, and perhaps an older one that is out of reach now
    shown = to_text(window.scenes.take("Fresh"))
    assert shown == to_text(fresh)
    session.undo()
    _at(qtbot, window, 37, mine.run)
    assert to_text(window.scenes.take("Special", notes="n", lesson="a.b")) == before
    assert _title(window) == ""
    session.redo()
    _new_run(qtbot, window, mine.run)
    assert to_text(window.scenes.take("Fresh")) == shown


def test_a_stash_gives_back_what_was_put_aside(qtbot: QtBot, window: Window) -> None:
    """Whatever was shown, trained, drawn and undone meanwhile: run, past, pictures, undo and panes are as they were."""
    session = window.session
    fresh = window.scenes.take("Fresh")
    before = to_text(_set_up(qtbot, window))
    mine, acts = session.frame, tuple(session.journal.past)
    stash = Stash(session, window.scenes)
    assert Stash(session, window.scenes).held is False
    for _ in range(2):
        run = session.frame.snapshot.run
        window.scenes.show(fresh)
        _new_run(qtbot, window, run)
        _trained(qtbot, window, 20)
        session.load_example("train", 3)
        session.undo()
        session.undo()
    run = session.frame.snapshot.run
    stash.give_back()
    qtbot.waitUntil(lambda: session.frame.snapshot.run == mine.snapshot.run, timeout=LONG)
    assert run != mine.snapshot.run
    assert to_text(window.scenes.take("Special", notes="n", lesson="a.b")) == before
    assert tuple(session.journal.past) == acts
    assert fingerprint(session.frame.snapshot.network) == fingerprint(mine.snapshot.network)
    assert session.frame.picture is mine.picture
    assert session.frame.snapshot.costs.tobytes() == mine.snapshot.costs.tobytes()


def test_every_past_step_is_there_after_a_stash(qtbot: QtBot, window: Window) -> None:
    """Also for one who looked back when the lesson began, and though the copy of the run was trained on."""
    session = window.session
    prints = []
    for _ in range(12):
        _trained(qtbot, window, 1)
        prints.append(fingerprint(session.frame.snapshot.network))
    session.seek(5)
    _at(qtbot, window, 5)
    mine = session.frame.snapshot
    stash = Stash(session, window.scenes)
    _new_run(qtbot, window, mine.run)
    assert session.frame.snapshot.step == 5  # the copy stands where it stood
    session.change(learning_rate=9.0)
    session.step(50)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 55, timeout=LONG)
    stash.give_back()
    _at(qtbot, window, 5, mine.run)
    assert session.frame.snapshot.newest == 12
    assert session.frame.snapshot.config.learning_rate == mine.config.learning_rate
    for step in range(1, 13):
        session.seek(step)
        _at(qtbot, window, step, mine.run)
        assert fingerprint(session.frame.snapshot.network) == prints[step - 1]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"options": {"gallery.vieww": "change"}}, "gallery.vieww"),
        ({"options": {"gallery.view": "nonsense"}}, "gallery.view"),
        ({"workspace": "nowhere"}, "nowhere"),
        ({"front": ("padd",)}, "padd"),
        ({"locks": ("resett",)}, "resett"),
        ({"data_sha256": "0" * 64}, "another set"),
    ],
)
def test_what_is_unknown_here_is_refused_and_changes_nothing(
    qtbot: QtBot, window: Window, change: dict[str, object], told: str
) -> None:
    """It says which, and the present state stays."""
    before = to_text(window.scenes.take("x"))
    bad = window.scenes.take("bad", **change)
    with pytest.raises(SceneError, match=told):
        window.scenes.show(bad)
    qtbot.wait(1)
    assert to_text(window.scenes.take("x")) == before
    assert not window.session.journal.past


def test_closing_in_a_lesson_keeps_a_person_s_own(qtbot: QtBot, window: Window) -> None:
    """The network, the picture, the switches and the panes that are kept are not the lesson's."""
    session = window.session
    fresh = window.scenes.take("Fresh")
    _set_up(qtbot, window)
    session.load_example("test", 77)
    qtbot.waitUntil(lambda: session.frame.picture.row == 77, timeout=LONG)
    mine = session.frame
    Stash(session, window.scenes)
    window.scenes.show(fresh)
    qtbot.waitUntil(lambda: session.frame.snapshot.run >= mine.snapshot.run + 2, timeout=LONG)
    window.show_workspace("train")
    window.remember()
    settings = Settings(window._settings.file)
    assert settings.layouts()[0] == "inside"
    assert settings.picture() == {"source": "test", "row": 77}
    assert settings.config() == mine.snapshot.config
    assert settings.options(session.known_options.values())["gallery.view"] == "change"
    kept = load_network(paths.kept_network(settings.file))
    assert np.array_equal(kept.network.flat, mine.snapshot.network.flat)
