"""A person's own drawings: what is kept, what is held back, what the file survives, and what teaching deals."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.lib import format as npy

from nncore import own_file
from nncore.canvas import blank, shifted, stroke
from nncore.commands import LoadNetwork, NewRun, Reset, Step, UndoReset
from nncore.config import OWN, Config, ConfigError
from nncore.drawing import normalise
from nncore.idx import encode_idx
from nncore.own_file import export_idx, from_bytes, import_from, open_kept, read, to_bytes, write
from nncore.own_npz import export_npz
from nncore.own_set import MOST, OwnSet, OwnSetError, empty, is_held, levels_of, missing
from nncore.own_teaching import DECK, digits_of, times_of
from nncore.run_log import RunLogError, write_run_log
from nncore.runner import Runner
from nncore.sets import ends_of, fits, make
from tests.nncore.small import small_digits


def line(slant: float, radius: float = 1.4) -> np.ndarray:
    return stroke(blank(), (10 - slant, 4), (14 + slant, 22), radius)


def some(n: int = 20) -> OwnSet:
    own = empty()
    for i in range(n):
        own = own.with_drawing(line(0.3 * i, 1 + i / 40), i % 10)
    return own


def test_a_drawing_is_kept_as_drawn_and_received_in_the_form_of_mnist() -> None:
    image = shifted(line(2), 0, 6)
    own = empty().with_drawing(image, 7)
    np.testing.assert_array_equal(own.drawn[0], levels_of(image))
    np.testing.assert_allclose(own.image(0), image, atol=0.5 / 255)
    again = levels_of(normalise(own.image(0)).centred)
    np.testing.assert_array_equal(own.received[0], again)
    assert (own.received[0] != own.drawn[0]).any()
    assert list(own.counts) == [0, 0, 0, 0, 0, 0, 0, 1, 0, 0]
    assert own.find(image) == 0
    assert not own.drawn.flags.writeable


def test_what_cannot_be_kept_is_refused_with_the_remedy() -> None:
    own = some(3)
    with pytest.raises(OwnSetError, match="Nothing is drawn yet"):
        own.with_drawing(blank(), 1)
    with pytest.raises(OwnSetError, match="kept already, as 1"):
        own.with_drawing(line(0.3, 1 + 1 / 40), 5)
    full = own.of_rows(np.zeros(MOST, np.intp))
    with pytest.raises(OwnSetError, match="2000 drawings at most"):
        full.with_drawing(line(9), 1)
    with pytest.raises(ValueError, match="is no digit"):
        OwnSet.of(own.drawn[:1], np.array([10], np.uint8))


def test_mnist_is_received_nearly_as_it_is() -> None:
    images = small_digits().test.images[:60]
    own = OwnSet.of(images.copy(), small_digits().test.labels[:60].copy())
    far = np.abs(own.received.astype(int) - images)
    assert (
        np.count_nonzero(far.max(axis=1) == 0) >= 35
    )  # bit for bit; in others faint ink at the rim does not count
    assert far.mean() < 2  # of 255 levels


@given(st.lists(st.integers(0, 9), max_size=80))
def test_every_fourth_of_each_digit_is_held_back(labels: list[int]) -> None:
    held = [[0, 0] for _ in range(10)]
    for digit in labels:
        n, n_held = held[digit]
        held[digit] = [n + 1, n_held + int(is_held(n, n_held, digit))]
    for digit, (n, n_held) in enumerate(held):
        assert n_held == (n + digit % 4) // 4
    assert all(n // 4 <= n_held <= n // 4 + 1 for n, n_held in held)


def test_in_the_order_0_to_9_each_round_has_some_of_either_kind() -> None:
    own = some(40)
    rounds = own.held.reshape(4, 10).sum(axis=1)
    assert list(rounds) == [2, 2, 3, 3]
    assert own.n_taught == 30
    assert list(np.bincount(own.labels[own.held.astype(bool)], minlength=10)) == [1] * 10
    less = own.without(3).without(3)
    assert list(less.held) == [*own.held[:3], *own.held[5:]]  # who stays, stays what they are


def test_balance_says_how_many_more_of_which() -> None:
    own = some(23)
    assert missing(own.counts) == [(digit, 1) for digit in range(3, 10)]
    assert missing(some(20).counts) == []


def test_the_file_gives_back_every_bit(tmp_path: Path) -> None:
    own, path = some(23).without(4), tmp_path / "deep" / "mine.digits.json"
    write(path, own)
    again = read(path)
    for part in ("drawn", "labels", "held", "received"):
        np.testing.assert_array_equal(getattr(own, part), getattr(again, part))
    assert open_kept(tmp_path / "none")[1] == ""
    assert [file.name for file in path.parent.iterdir()] == ["mine.digits.json"]


def _with(**changed: object) -> bytes:
    return json.dumps({**json.loads(to_bytes(some(5))), **changed}).encode()


HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "cut short"),
    "no json": (b"\0\xff\x00", "cut short"),
    "deep": (b"[" * 100_000, "cut short"),
    "a list": (b"[1]", "no file of own digits"),
    "other": (_with(format="x"), "no file of own digits"),
    "newer": (_with(version=2, more=1), "newer version"),
    "no version": (_with(version="1"), "altered"),
    "unknown key": (_with(path="/etc"), "altered"),
    "other labels": (_with(labels="9" * 5), "checksum"),
    "numbers": (_with(labels=12345), "altered"),
    "cut": (to_bytes(some(5))[:-300], "cut short"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_broken_file_is_refused_and_kept_aside(kind: str, tmp_path: Path) -> None:
    bad, why = HOSTILE[kind]
    path = tmp_path / "own.digits.json"
    path.write_bytes(bad)
    with pytest.raises(OwnSetError, match=why):
        read(path)
    own, said = open_kept(path)
    assert len(own) == 0
    assert why in said
    assert "kept aside as own.digits.json.unread-1" in said
    assert (tmp_path / "own.digits.json.unread-1").read_bytes() == bad
    path.write_bytes(bad)
    assert "unread-2" in open_kept(path)[1]


def signed(**changed: object) -> bytes:
    told = {**json.loads(to_bytes(some(5))), **changed}
    told["sha256"] = own_file._sum(told["labels"], told["held"], told["drawn"])
    return json.dumps(told).encode()


@pytest.mark.parametrize(
    "changed",
    [{"labels": "0123x"}, {"labels": "0" * 6}, {"held": "0002"}, {"drawn": "!!"}, {"drawn": "AAAA"}],
)
def test_a_right_sum_of_wrong_drawings_is_refused_too(changed: dict[str, object]) -> None:
    assert len(from_bytes(signed(), "x")) == 5
    with pytest.raises(OwnSetError, match="altered"):
        from_bytes(signed(**changed), "x")


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "own.digits.json"
    monkeypatch.setattr(own_file, "LARGEST", 1000)
    write(path, some(5))
    with pytest.raises(OwnSetError, match="larger than the 1,000 bytes"):
        read(path)


def test_idx_goes_out_and_comes_in(tmp_path: Path) -> None:
    own = some(23)
    for name in ("mine-images-idx3-ubyte", "plain"):
        export_idx(tmp_path / name, own)
        again = import_from(tmp_path / name)
        np.testing.assert_array_equal(again.labels, own.labels)
        np.testing.assert_array_equal(again.drawn, own.received)
    (tmp_path / "plain.labels-idx1-ubyte").unlink()
    with pytest.raises(OwnSetError, match="no such file"):
        import_from(tmp_path / "plain")
    (tmp_path / "wide").write_bytes(encode_idx(np.zeros((3, 20, 20), np.uint8)))
    (tmp_path / "wide.labels-idx1-ubyte").write_bytes(encode_idx(np.zeros(3, np.uint8)))
    with pytest.raises(OwnSetError, match="28 by 28"):
        import_from(tmp_path / "wide")


def npz(path: Path, **arrays: object) -> Path:
    np.savez(path, **arrays)  # type: ignore[arg-type]
    return path


def test_arrays_go_out_and_come_in(tmp_path: Path) -> None:
    own = some(23)
    export_npz(tmp_path / "mine.npz", own)
    again = import_from(tmp_path / "mine.npz")
    np.testing.assert_array_equal(again.drawn, own.drawn)
    np.testing.assert_array_equal(again.labels, own.labels)
    with np.load(tmp_path / "mine.npz", allow_pickle=False) as arrays:
        np.testing.assert_array_equal(arrays["images"].reshape(-1, 784), own.received)
    flat = import_from(npz(tmp_path / "flat.npz", images=np.asfortranarray(own.drawn), labels=[1] * 23))
    np.testing.assert_array_equal(flat.drawn, own.drawn)


BAD_ARRAYS: dict[str, tuple[dict[str, object], str]] = {
    "others": ({"x": np.zeros(3)}, "no arrays called"),
    "objects": ({"images": np.array([{}], object), "labels": np.zeros(1, int)}, "no numbers"),
    "floats": ({"images": np.zeros((1, 28, 28)), "labels": [1]}, "8 bits"),
    "shape": ({"images": np.zeros((1, 20, 20), np.uint8), "labels": [1]}, r"\(n, 28, 28\)"),
    "labels": ({"images": np.zeros((2, 784), np.uint8), "labels": [1]}, r"\(n, 28, 28\)"),
    "eleven": ({"images": np.zeros((1, 784), np.uint8), "labels": [11]}, "0 to 9"),
    "minus": ({"images": np.zeros((1, 784), np.uint8), "labels": [-1]}, "0 to 9"),
    "none": ({"images": np.zeros((0, 784), np.uint8), "labels": np.zeros(0, int)}, "at least one"),
    "many": ({"images": np.zeros((MOST + 1, 784), np.uint8), "labels": [1] * (MOST + 1)}, "2000 at most"),
    "huge": ({"images": np.zeros((9000, 784), np.uint8), "labels": [1] * 9000}, "larger than|too large"),
}


@pytest.mark.parametrize("kind", BAD_ARRAYS)
def test_arrays_that_are_no_drawings_are_refused(kind: str, tmp_path: Path) -> None:
    arrays, why = BAD_ARRAYS[kind]
    with pytest.raises(OwnSetError, match=why):
        import_from(npz(tmp_path / "bad.npz", **arrays))


def test_an_archive_that_lies_or_is_broken_is_refused(tmp_path: Path) -> None:
    good, path = npz(tmp_path / "good.npz", images=some(5).drawn, labels=some(5).labels), tmp_path / "x.npz"
    for bad in (b"", b"PK", good.read_bytes()[:-80], good.read_bytes()[:900] + b"\0" * 3000):
        path.write_bytes(bad)
        with pytest.raises(OwnSetError, match="cannot be used"):
            import_from(path)
    header = io.BytesIO()
    npy.write_array_header_1_0(header, {"descr": "|u1", "fortran_order": False, "shape": (10**12, 784)})
    for name, content in (("images.npy", header.getvalue()), ("images.npy", b"nonsense")):
        with zipfile.ZipFile(path, "w") as file:
            file.writestr(name, content)
            file.writestr("labels.npy", content)
        with pytest.raises(OwnSetError, match="cannot be used"):
            import_from(path)
    with zipfile.ZipFile(
        path, "w", zipfile.ZIP_DEFLATED
    ) as file:  # small, and a hundred times as large inside
        file.writestr("images.npy", b"\0" * 20_000_000)
        file.writestr("labels.npy", b"\0")
    with pytest.raises(OwnSetError, match="too large"):
        import_from(path)


def test_a_table_comes_in_and_a_bad_line_is_named(tmp_path: Path) -> None:
    own, path = some(6), tmp_path / "mine.csv"
    lines = [
        ",".join(map(str, (label, *levels))) for label, levels in zip(own.labels, own.drawn, strict=True)
    ]
    path.write_text("\n".join(["label,p1,p2", *lines, ""]))
    again = import_from(path)
    np.testing.assert_array_equal(again.drawn, own.drawn)
    np.testing.assert_array_equal(again.labels, own.labels)
    for bad in (lines[1] + ",1", "12" + lines[1][1:], lines[1][:-1] + "999", lines[1].replace("0", "x", 1)):
        path.write_text("\n".join([lines[0], bad]))
        with pytest.raises(OwnSetError, match="line 2 is not a label"):
            import_from(path)
    path.write_text("\n")
    with pytest.raises(OwnSetError, match="no drawings"):
        import_from(path)
    path.write_text("1\n" * (MOST + 1))
    with pytest.raises(OwnSetError, match="2001 drawings, a set of your own 2000 at most"):
        import_from(path)


def test_what_is_held_back_is_never_dealt() -> None:
    own, mnist = some(40), small_digits()
    held = {one.tobytes() for one in own.received[own.held.astype(bool)]}
    for name in OWN:
        digits = digits_of(name, mnist, own)
        assert digits.test is mnist.test
        assert not held & {one.tobytes() for one in digits.train.images}
    alone, ten = digits_of("own", mnist, own).train, digits_of("mnist+own10", mnist, own).train
    assert len(alone) == 30 * times_of("own", own)
    assert DECK <= len(alone) < DECK + 30
    assert len(ten) == 500 + 10 * 30
    np.testing.assert_array_equal(ten.images[:500], mnist.train.images)
    np.testing.assert_array_equal(np.bincount(ten.labels[500:]), 10 * np.bincount(own.labels[~own.held]))
    with pytest.raises(OwnSetError, match="no drawing to teach with"):
        digits_of("own", mnist, empty())


def test_the_run_learns_from_drawings_given_and_from_mnist_without_them(tmp_path: Path) -> None:
    own, mnist = some(40), small_digits()
    runner = Runner(Config(batch_size=10), mnist)
    network, config = runner.snapshot().network, Config(batch_size=10, data="own")
    given = digits_of("own", mnist, own)
    runner.do(LoadNetwork(network, config, digits=given))
    assert runner.snapshot().data is given
    assert runner.snapshot().notice is None
    runner.do(Step(3))
    while runner.work() is not None:
        pass
    assert runner.snapshot().step == 3
    with pytest.raises(RunLogError, match="your own drawings"):
        write_run_log(tmp_path / "log.json", runner.snapshot())
    runner.do(Reset())
    assert runner.snapshot().data is given
    runner.do(NewRun(config.changed(seed=5)))
    assert runner.snapshot().data is given
    runner.do(UndoReset())
    runner.do(NewRun(config.changed(data="mnist")))
    assert runner.snapshot().data is mnist
    elsewhere = Runner(config, mnist)
    assert elsewhere.snapshot().config.data == "mnist"
    elsewhere.do(LoadNetwork(network, config))
    said = elsewhere.snapshot().notice
    assert said is not None
    assert "goes on with MNIST" in said.text
    np.testing.assert_array_equal(elsewhere.snapshot().network.flat, network.flat)


def test_drawings_have_the_shape_of_digits_and_are_not_made() -> None:
    for name in OWN:
        assert ends_of(name) == (784, 10)
        assert fits(Config(data=name))
        with pytest.raises(ConfigError, match="own drawings"):
            make(name)
    with pytest.raises(ConfigError):
        Config(data="mine")
