"""The exported script: run by itself, it says what the network says."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from nncore.config import Config
from nncore.network import Network, initial_network
from nncore.passes import forward
from nncore.script import as_script, save_script


def outputs_of(path: Path, x: np.ndarray) -> np.ndarray:
    """What the script prints for an input, in a process that knows nothing of us."""
    text = " ".join(map(repr, x.tolist()))
    command = [sys.executable, "-I", str(path)]
    ran = subprocess.run(command, input=text, capture_output=True, text=True, check=True, cwd=path.parent)
    assert not ran.stderr
    return np.array(ran.stdout.split(), float)


def check(network: Network, path: Path) -> None:
    """The script and the engine agree on a few inputs."""
    save_script(path, network, 'A "test" \\ network')
    exact = network.astype(np.float64)
    x = np.random.default_rng(4).random(network.sizes[0])
    assert np.abs(outputs_of(path, x) - forward(exact, x).outputs).max() <= 1e-12


@pytest.mark.concept("A0.5")
def test_the_script_gives_the_same_ten_numbers(tmp_path: Path) -> None:
    check(Config().initial_network(), tmp_path / "network.py")


@pytest.mark.parametrize("bend", ["sigmoid", "tanh", "relu", "linear", "softmax"])
def test_every_activation_bends_the_same_way_there(bend: str, tmp_path: Path) -> None:
    check(initial_network((3, 4, 2), ["tanh", bend], "normal", 5), tmp_path / f"{bend}.py")


def test_it_is_short_and_needs_only_numpy() -> None:
    tree = ast.parse(as_script(Config().initial_network(), "A network"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert imported == {"base64", "sys", "zlib", "numpy"}
    function = next(node for node in tree.body if isinstance(node, ast.FunctionDef))
    assert (function.end_lineno or 0) - function.lineno < 12
