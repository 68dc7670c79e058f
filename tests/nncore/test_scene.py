"""A scene is bits: what went on from it is what went on without it, and nothing that is no scene becomes one."""

from __future__ import annotations

import base64
import hashlib
import json
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import commands as c
from nncore.arrays import frozen
from nncore.config import Config
from nncore.data_id import data_sha256
from nncore.fingerprint import fingerprint
from nncore.runner import Runner
from nncore.scene import Moment, Scene, SceneError, Shown, moment_of
from nncore.scene_code import BEGIN, END, from_code, is_code, to_code
from nncore.scene_grow import Grown, grow
from nncore.scene_text import from_text, to_text
from nncore.sets import make
from nncore.snapshot import Snapshot
from tests.nncore.small import small_digits

MOONS = Config(sizes=(2, 5, 2), data="moons", learning_rate=0.5, momentum=0.3)


def _go(runner: Runner, steps: int) -> Snapshot:
    runner.do(c.Step(steps))
    while runner.running:
        runner.work()
    return runner.snapshot()


def _opened(moment: Moment) -> Runner:
    runner = Runner(Config(), small_digits())
    assert moment.network is not None
    at = moment.step, moment.epoch, moment.position
    runner.do(c.LoadNetwork(moment.network, moment.config, *at, moment.velocity, moment.settings))
    return runner


def _scene(shown: Snapshot, **more: Any) -> Scene:
    return Scene("Here", moment_of(shown, fingerprint(shown.network)), data_sha256(shown.config.data), **more)


def _full() -> Scene:
    """A scene with something in every field."""
    shown = _go(Runner(MOONS, make("moons")), 40)
    return _scene(
        shown,
        notes="What it is.\nAnd why.",
        options=MappingProxyType({"gallery.view": "change", "toys.rate": 0.25, "pad.normalise": False}),
        picture=Shown("drawn", None, frozen(np.array([0.1, -2.0], np.float32))),
        pins=((1, 2, 0.125),),
        wanted=1,
        selection=("weight", (1, 4, 1)),
        workspace="inside",
        front=("pad", "matrix"),
        lesson="learn.two",
        locks=("reset", "pad.normalise"),
        hides=("setting.l2",),
        locked_by="a teacher",
    )


@pytest.mark.parametrize(
    "config",
    [
        Config(batch_size=32, learning_rate=0.3),
        Config(batch_size=30, momentum=0.9, l2=0.001, epochs=4, activation="tanh"),
        Config(batch_size=64, schedule="constant", activation="relu", init="he", learning_rate=0.1),
    ],
)
def test_a_scene_of_step_537_trained_on_is_the_original(config: Config) -> None:
    """1,000 steps further every bit is the same: deck, momentum and the place on the cosine go on."""
    runner = Runner(config, small_digits())
    scene = from_text(to_text(_scene(_go(runner, 537))))
    other = _opened(scene.moment)
    assert other.snapshot().network.flat.tobytes() == runner.snapshot().network.flat.tobytes()
    ours, theirs = _go(runner, 1000), _go(other, 1000)
    assert theirs.network.flat.tobytes() == ours.network.flat.tobytes()
    assert theirs.costs.tobytes() == ours.costs[537:].tobytes()
    assert (theirs.progress, theirs.learning_rate) == (ours.progress, ours.learning_rate)
    assert theirs.steps_before + theirs.step == ours.step


def test_a_scene_of_an_opened_scene_is_the_same_as_one_of_the_original() -> None:
    """Nothing is lost on the way: settings changed on either side, and still it can be grown from its seed."""
    runner = Runner(Config(batch_size=20, momentum=0.5), small_digits())
    _go(runner, 30)
    runner.do(c.Change({"learning_rate": 0.25}))
    other = _opened(from_text(to_text(_scene(_go(runner, 12)))).moment)
    for each in (runner, other):
        each.do(c.Change({"batch_size": 50}))
    ours, theirs = _scene(_go(runner, 9)), _scene(_go(other, 9))
    assert to_text(theirs) == to_text(ours)
    grown = _grown(from_code(to_code(theirs)).moment)
    assert grown.same
    assert grown.moment.network is not None
    assert grown.moment.network.flat.tobytes() == runner.snapshot().network.flat.tobytes()


def test_an_edit_by_hand_is_in_the_scene_and_makes_it_hold_its_weights() -> None:
    """Its seed no longer leads there, so even the code holds every weight."""
    runner = Runner(MOONS, make("moons"))
    shown = _go(runner, 5)
    assert len(to_code(_scene(shown))) < 600
    runner.do(c.Edit(1, np.array([3]), np.array([7.5], np.float32), "by hand"))
    scene = _scene(runner.snapshot())
    assert not scene.moment.grown
    again = from_code(to_code(scene))
    assert again.moment.network is not None
    assert again.moment.network.flat[3] == np.float32(7.5)


def test_text_and_code_give_every_field_back() -> None:
    """Round trips: text to text, code to text."""
    scene = _full()
    text = to_text(scene)
    assert to_text(from_text(text)) == text
    whole = replace(scene, moment=replace(scene.moment, settings=()))
    assert to_text(from_code(to_code(whole))) == to_text(whole)


def test_a_code_is_short_and_survives_mail() -> None:
    """A few hundred letters without weights; line breaks, blanks, quote marks and other text around it do no harm."""
    runner = Runner(Config(), small_digits())
    scene = _scene(_go(runner, 40), picture=Shown("train", 5), workspace="train", front=("pad", "cost"))
    code = to_code(scene)
    assert len(code) < 400
    assert max(map(len, code.splitlines())) <= 72
    mailed = "Look at this:\n\n" + "\n".join("> " + line for line in code.splitlines()) + "\nCheers"
    for text in (code, mailed, code.replace("\n", ""), " \t ".join(code), f"“{code}”"):
        assert is_code(text)
        read = from_code(text)
        assert (read.moment.network, read.moment.step) == (None, 40)
        assert to_text(read, weights=False) == to_text(scene, weights=False)
    grown = _grown(read.moment)
    assert grown.same
    assert grown.moment.network is not None
    assert grown.moment.network.flat.tobytes() == runner.snapshot().network.flat.tobytes()


def test_other_bits_are_told() -> None:
    """Where the arithmetic is another one the fingerprint is, and the growing says so."""
    shown = _go(Runner(Config(), small_digits()), 10)
    moment = replace(_scene(shown).moment, fingerprint="00000000", network=None)
    assert not _grown(moment).same


def _grown(moment: Moment) -> Grown:
    steps, shares = grow(moment, small_digits()), [0.0]
    while True:
        try:
            shares.append(next(steps)[0])
        except StopIteration as end:
            assert sorted(shares) == shares
            assert shares[-1] == 1 or not moment.step
            assert isinstance(end.value, Grown)  # noqa: PT017
            return end.value


def _with(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    def change(told: dict[str, Any]) -> None:
        *above, last = path.split("/")
        at = told
        for name in above:
            at = at[name]
        at[last] = value

    return change


HOSTILE: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "unknown key": (_with("run_this", "rm"), "run_this is not known"),
    "unknown key below": (_with("moment/path", "/etc/passwd"), "moment.path is not known"),
    "newer": (_with("version", 2), "version is 2.*Update the program"),
    "another format": (_with("format", "x"), "this is no scene"),
    "huge network": (_with("moment/config/sizes", [2, 4096, 2048, 2]), "too large for a scene"),
    "absurd network": (_with("moment/config/sizes", [784, 10**9, 10]), "config cannot be"),
    "another set": (_with("moment/config/data", "words"), "data names"),
    "a set that is a path": (_with("data/name", "../../x"), "data names"),
    "wrong ends": (_with("moment/config/sizes", [3, 5, 2]), "does not fit"),
    "negative step": (_with("moment/step", -1), "moment.step must be a whole number"),
    "a step that is true": (_with("moment/step", True), "moment.step must be"),
    "too few numbers": (_with("moment/parameters/count", 3), "moment.parameters.count is 3"),
    "count that lies": (_with("moment/parameters/float32", "AAAA"), "must be base64 of"),
    "sha": (_with("moment/parameters/sha256", "0" * 64), "some of them were changed"),
    "fingerprint": (_with("moment/fingerprint", "00000000"), "that of the parameters is"),
    "no weights": (_with("moment/parameters", None), "grown|parameters"),
    "picture": (_with("picture/drawn/count", 784), "2 numbers belong here"),
    "picture source": (_with("picture/source", "/dev/zero"), "picture.source must be"),
    "pin of an output": (_with("pins", [[2, 0, 0.5]]), "pins must hold"),
    "pin that is text": (_with("pins", [["1", 0, 0.5]]), "pins must hold"),
    "no such weight": (_with("selection", ["weight", 1, 5, 0]), "nothing that this network has"),
    "no such layer": (_with("selection", ["neuron", 9, 0]), "nothing that this network has"),
    "option": (_with("options", {"../x": 1}), "no key of an option"),
    "option value": (_with("options", {"a.b": [1]}), "must be a text, a number"),
    "long option": (_with("options", {"a.b": "x" * 10_001}), "must be a text, a number"),
    "many locks": (_with("locks", ["reset"] * 501), "at most 500"),
    "lock": (_with("locks", ["Reset all"]), "must hold keys"),
    "title": (_with("title", "x" * 81), "title has 81 letters"),
    "control characters": (_with("notes", "a\u0007b"), "no text"),
    "wanted": (_with("wanted", 2), "wanted must be"),
    "workspace": (_with("workspace", "../train"), "workspace must be a key"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_scenes_are_refused_with_line_and_reason(name: str) -> None:
    """Every one names a line, the field and what is wrong."""
    scene = _full()
    told = json.loads(to_text(replace(scene, moment=replace(scene.moment, settings=()))))
    change, message = HOSTILE[name]
    change(told)
    with pytest.raises(SceneError, match=message) as caught:
        from_text(json.dumps(told, indent=1))
    assert str(caught.value).startswith("line ")


def test_the_line_is_the_field_s() -> None:
    """A person finds it in an editor."""
    lines = to_text(_full()).splitlines()
    at = next(i for i, line in enumerate(lines) if '"position"' in line)
    lines[at] = '  "position": -4,'
    with pytest.raises(SceneError, match=rf"^line {at + 1}: moment\.position "):
        from_text("\n".join(lines))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{",
        "[" * 90_000,
        "[" * 200_000,
        '{"a":' * 5_000,
        "[" + "0," * 60_000 + "0]",
        '{"format": NaN}',
        '{"format": 1e999}',
        '{"version": ' + "9" * 5_000 + "}",
        '{"format": "descent scene", "format": "descent scene"}',
        '{"format": "descent scene", "version": 1, "title": "\\ud800"}',
        "\x00\x01",
    ],
)
def test_what_is_no_scene_is_refused_in_little_memory(text: str) -> None:
    """Deep, endless, twice, not a number: SceneError, and no more memory than the text is worth."""
    tracemalloc.start()
    try:
        with pytest.raises(SceneError, match="line "):
            from_text(text)
        assert tracemalloc.get_traced_memory()[1] < 16e6
    finally:
        tracemalloc.stop()


def test_a_code_that_would_unpack_to_gigabytes_is_not_unpacked() -> None:
    """Its checksum is right, and still."""
    import zlib

    packer = zlib.compressobj(9, zdict=__import__("nncore.scene_code", fromlist=["SAMPLE"]).SAMPLE)
    bomb = b"".join(packer.compress(b"[" * 2**20) for _ in range(64)) + packer.flush()
    check = hashlib.blake2s(bomb, digest_size=4).digest()
    letters = base64.urlsafe_b64encode(check + bomb).decode().rstrip("=")
    tracemalloc.start()
    try:
        with pytest.raises(SceneError, match="too large"):
            from_code(f"{BEGIN}{letters}{END}")
        assert tracemalloc.get_traced_memory()[1] < 120e6
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda code: code[5:], "begins with"),
        (lambda code: code[:-30], "end"),
        (lambda code: code[:60] + ("A" if code[60] != "A" else "B") + code[61:], "checksum"),
        (lambda code: code[:60] + "!" + code[61:], "letters that cannot be"),
        (lambda code: code[:60] + code[64:], "checksum"),
    ],
)
def test_a_code_that_was_changed_is_refused(spoil: Callable[[str], str], told: str) -> None:
    """Cut at either end, one letter another one, some missing."""
    with pytest.raises(SceneError, match=told):
        from_code(spoil(to_code(_full())))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@given(st.text())
def test_no_text_does_anything_but_be_refused(text: str) -> None:
    """SceneError and nothing else, from both readers."""
    with pytest.raises(SceneError):
        from_text(text)
    with pytest.raises(SceneError):
        from_code(text)


@settings(max_examples=120)
@given(st.data())
def test_a_scene_with_anything_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    """One value of a whole scene replaced by any other: SceneError, or a scene that says what its text says."""
    told = json.loads(_TEXT)
    at: Any = told
    while True:
        key = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        inner = at[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        at = inner
    at[key] = data.draw(_JSON)
    text = json.dumps(told, indent=1)
    try:
        scene = from_text(text)
    except SceneError as error:
        assert str(error).startswith("line ")  # noqa: PT017 - both ways are right
    else:
        assert to_text(from_text(to_text(scene))) == to_text(scene)


_TEXT = to_text(_full())
