"""The command line, run as a person would run it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from nncore import cli
from nncore.config import Config
from nncore.data import DataError
from nncore.model_files import load_network
from tests.nncore.small import all_digits, small_digits


@pytest.fixture(autouse=True)
def _few_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "load_digits", lambda _folder: small_digits())


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = cli.main(words)
    out, err = capsys.readouterr()
    return code, out, err


def test_train_ends_with_one_line_of_json_and_saves_what_it_says(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "net.safetensors"
    words = ["--epochs", "3", "--batch-size", "20", "--seed", "4", "--sizes", "784,12,10", "--out", str(file)]
    code, out, err = _run(capsys, "train", *words)
    assert code == 0
    result = json.loads(out)
    assert out.count("\n") == 1
    assert set(result) >= {"epochs", "steps", "seconds", "cost", "train_accuracy", "test_accuracy", "seed"}
    assert (result["epochs"], result["steps"], result["seed"]) == (3, 75, 4)
    assert "epoch" in err
    saved = load_network(file)
    assert saved.config == Config(sizes=(784, 12, 10), epochs=3, batch_size=20, seed=4)
    code, out, _ = _run(capsys, "evaluate", str(file))
    assert code == 0
    assert json.loads(out)["test_accuracy"] == result["test_accuracy"]
    assert json.loads(out)["cost"] == result["test_cost"]


def test_the_same_seed_gives_the_same_answer(capsys: pytest.CaptureFixture[str]) -> None:
    results = [json.loads(_run(capsys, "train", "--epochs", "1", "--quiet")[1]) for _ in range(2)]
    assert results[0]["cost"] == results[1]["cost"]


def test_the_defaults_are_the_apps() -> None:
    options = cli._parser().parse_args(["train"])
    assert cli._config(options) == Config()


@pytest.mark.concept("A1.2")
@pytest.mark.parametrize("inverted", [False, True])
def test_predict_reads_pictures_white_on_black_or_black_on_white(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, *, inverted: bool
) -> None:
    net = tmp_path / "net"
    assert _run(capsys, "train", "--epochs", "60", "--batch-size", "10", "--out", str(net))[0] == 0
    files, right = [], 0
    digits = small_digits().train
    for row in range(20):
        pixels = digits.images[row].reshape(28, 28)
        files.append(tmp_path / f"{row}.png")
        Image.fromarray(255 - pixels if inverted else pixels).resize((84, 84)).save(files[-1])
    code, out, _ = _run(capsys, "predict", str(net), *map(str, files))
    assert code == 0
    answers = json.loads(out)
    right = sum(a["digit"] == digits.labels[i] for i, a in enumerate(answers))
    assert right >= 16
    assert all(int(np.argmax(a["outputs"])) == a["digit"] for a in answers)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("train", "--sizes", "784,0,10"), 2, "at least 1"),
        (("train", "--sizes", "784,-3,10"), 2, "at least 1"),
        (("train", "--sizes", "784,1000000,10"), 2, "GB"),
        (("train", "--sizes", "100,10"), 2, "784 inputs"),
        (("train", "--learning-rate", "-1"), 2, "learning rate must lie"),
        (("train", "--learning-rate", "nan"), 2, "learning rate must lie"),
        (("train", "--cost", "cross-entropy", "--output", "tanh"), 2, "logarithms"),
        (("train", "--epochs", "1", "--out", "/missing/folder/net"), 1, "/missing/folder"),
        (("evaluate", "/missing"), 1, "/missing"),
        (("predict", "/missing", "x.png"), 1, "/missing"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], code: int, says: str
) -> None:
    got, out, err = _run(capsys, *words)
    last = err.strip().splitlines()[-1]
    assert (got, out) == (code, "")
    assert last.startswith("nncore: ")
    assert says in last


def test_pictures_that_are_none_and_digits_that_are_broken_are_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    net, text = tmp_path / "net", tmp_path / "a.png"
    _run(capsys, "train", "--epochs", "1", "--out", str(net))
    text.write_text("not a picture")
    code, _, err = _run(capsys, "predict", str(net), str(text))
    assert code == 1
    assert "a.png is no picture" in err
    code, _, err = _run(capsys, "predict", str(net), str(tmp_path / "none.png"))
    assert code == 1
    assert "none.png" in err

    def broken(_folder: Path) -> object:
        raise DataError("t10k-images", "It is missing.", "Restore it.")

    monkeypatch.setattr(cli, "load_digits", broken)
    code, _, err = _run(capsys, "train")
    assert code == 1
    assert "t10k-images" in err


def test_the_whole_of_mnist_is_what_it_trains_on_by_default() -> None:
    digits = all_digits()
    assert (len(digits.train), len(digits.test)) == (60_000, 10_000)
