"""Saved networks: the same bits back, PyTorch's names and shapes, and one clear error for everything else."""

from __future__ import annotations

import errno
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from safetensors import safe_open
from safetensors.numpy import load, save

from nncore.config import Config
from nncore.model_files import LIMIT, ModelFileError, load_network, save_network
from nncore.passes import forward

CONFIG = Config(sizes=(6, 5, 4, 3), activation="tanh", seed=9, l2=1e-4)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "net.safetensors"
    save_network(path, CONFIG.initial_network(), CONFIG, 42, {"test_accuracy": 0.5})
    return path


def test_the_same_bits_come_back(file: Path) -> None:
    saved = load_network(file)
    assert np.array_equal(saved.network.flat, CONFIG.initial_network().flat)
    assert saved.config == CONFIG
    assert saved.step == 42
    assert saved.measured == {"test_accuracy": 0.5}


def test_names_and_shapes_are_those_of_pytorch(file: Path) -> None:
    with safe_open(str(file), framework="numpy") as opened:
        shapes = {name: tuple(opened.get_slice(name).get_shape()) for name in opened.keys()}  # noqa: SIM118
    assert shapes == {
        "layers.0.weight": (5, 6),
        "layers.0.bias": (5,),
        "layers.1.weight": (4, 5),
        "layers.1.bias": (4,),
        "layers.2.weight": (3, 4),
        "layers.2.bias": (3,),
    }


def test_the_library_writes_a_transposed_array_wrongly_so_ours_are_made_contiguous(tmp_path: Path) -> None:
    array = np.arange(6, dtype=np.float32).reshape(2, 3).T
    assert not np.array_equal(load(save({"a": array}))["a"], array)  # why model_files copies
    config = Config(sizes=(2, 3))
    network = config.initial_network()
    turned = type(network)((np.asfortranarray(network.weights[0]),), network.biases, network.activations)
    save_network(tmp_path / "n", turned, config)
    assert np.array_equal(load_network(tmp_path / "n").network.weights[0], network.weights[0])


@pytest.mark.parametrize("prefix", ["", "fc", "model.layers."])
def test_a_pytorch_state_dict_of_linear_layers_is_read(tmp_path: Path, prefix: str) -> None:
    rng = np.random.default_rng(0)
    sizes = [4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2]
    tensors = {}
    for i, (k, n) in enumerate(pairwise(sizes)):
        tensors[f"{prefix}{2 * i}.weight"] = rng.standard_normal((n, k)).astype(np.float32)
        tensors[f"{prefix}{2 * i}.bias"] = rng.standard_normal(n).astype(np.float32)
    (tmp_path / "torch").write_bytes(save(tensors))
    network = load_network(tmp_path / "torch").network
    assert network.sizes == tuple(sizes)
    assert np.array_equal(network.weights[10], tensors[f"{prefix}20.weight"])
    assert forward(network, np.ones(4, np.float32)).outputs.shape == (2,)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda t: {**t, "layers.0.weight": np.full((5, 6), np.nan, np.float32)}, "finite"),
        (lambda t: {k: v for k, v in t.items() if k != "layers.1.bias"}, "weight and a bias"),
        (lambda t: {**t, "layers.1.weight": np.zeros((4, 7), np.float32)}, "takes 7"),
        (lambda t: {**t, "layers.0.bias": np.zeros(4, np.float32)}, "do not belong together"),
        (lambda t: {**t, "layers.0.weight": np.zeros((5, 6), np.int32)}, "I32"),
        (lambda t: {**t, "layers.0.weight": t["layers.0.weight"] + 1}, "checksum"),
        (lambda _t: {}, "weight and a bias"),
        (lambda _t: {f"l{i}.weight": np.zeros((1, 1), np.float32) for i in range(40)}, "more than"),
    ],
)
def test_what_is_wrong_with_the_numbers_is_said(file: Path, change: Any, says: str) -> None:
    with safe_open(str(file), framework="numpy") as opened:
        metadata = dict(opened.metadata())
    file.write_bytes(save(change(load(file.read_bytes())), metadata))
    with pytest.raises(ModelFileError, match=says):
        load_network(file)


@pytest.mark.parametrize(
    ("metadata", "says"),
    [
        ({"format": "99"}, "newer version"),
        ({"config": "{"}, "Expecting"),
        ({"config": "[1]"}, "not a JSON object"),
        ({"config": json.dumps({"sizes": [6, 5, 4, 2]})}, "6-5-4-2 but holds 6-5-4-3"),
        ({"config": json.dumps({"activation": "magic"})}, "magic"),
        ({"config": "[" * 100_000}, "safetensors|recursion|JSON|Expecting"),
    ],
)
def test_what_is_wrong_with_the_settings_is_said(file: Path, metadata: dict[str, str], says: str) -> None:
    file.write_bytes(save(load(file.read_bytes()), metadata))
    with pytest.raises(ModelFileError, match=says):
        load_network(file)


def test_a_missing_or_huge_file_or_a_folder_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(ModelFileError, match=path.name):
            load_network(path)
    huge = tmp_path / "huge"
    with huge.open("wb") as opened:
        opened.truncate(LIMIT + 1)
    with pytest.raises(ModelFileError, match="larger than"):
        load_network(huge)


@given(at=st.floats(0, 1), byte=st.integers(0, 255), cut=st.booleans())
def test_no_damage_brings_anything_but_our_error(
    tmp_path_factory: pytest.TempPathFactory, at: float, byte: int, *, cut: bool
) -> None:
    path = tmp_path_factory.mktemp("m") / "net"
    save_network(path, CONFIG.initial_network(), CONFIG)
    data = bytearray(path.read_bytes())
    place = min(len(data) - 1, int(at * len(data)))
    before = data[place]
    data[place] = byte
    path.write_bytes(data[:place] if cut else data)
    try:
        network: NDArray[Any] = load_network(path).network.flat
    except ModelFileError:
        return
    assert not cut
    assert np.array_equal(network, CONFIG.initial_network().flat) or before != byte


def test_a_full_disk_leaves_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        save_network(file, Config(sizes=(6, 3)).initial_network(), Config(sizes=(6, 3)))
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]
