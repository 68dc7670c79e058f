"""A network as a short Python file that needs nothing but numpy: the whole of it is one function."""

from __future__ import annotations

import base64
import textwrap
import zlib
from pathlib import Path

import numpy as np

from nncore.files import atomic_write
from nncore.network import Network

_BENDS = {
    "sigmoid": "lambda z: np.exp(-np.logaddexp(0, -z))",
    "tanh": "np.tanh",
    "relu": "lambda z: np.maximum(z, 0)",
    "linear": "lambda z: z",
    "softmax": "lambda z: np.exp(z - z.max()) / np.exp(z - z.max()).sum()",
}

_SCRIPT = '''\
"""{title}

A function of {n_in:,} numbers with {n_parameters:,} settings; it returns {n_out}. Try: python {name} < numbers.txt
"""
import base64, sys, zlib
import numpy as np

SIZES = {sizes}
BENDS = {bends}


def f(x):
    """The outputs for one input: {n_in:,} numbers{kind}."""
    a, rest = np.asarray(x, float).ravel(), THETA
    for n_in, n_out, bend in zip(SIZES, SIZES[1:], BENDS):
        W, b, rest = np.split(rest, [n_in * n_out, n_in * n_out + n_out])
        a = bend(W.reshape(n_out, n_in) @ a + b)
    return a


# All weights and biases, layer by layer: W row by row, then b. Little-endian float32, packed and spelled in letters.
THETA = np.frombuffer(zlib.decompress(base64.b85decode("".join("""
{theta}
""".split()))), "<f4").astype(float)

if __name__ == "__main__":
    print(*f(np.loadtxt(sys.stdin)))
'''


def as_script(network: Network, title: str, name: str = "network.py") -> str:
    """The text of a Python file whose `f(x)` gives the network's outputs; `title` is its first line."""
    theta = zlib.compress(network.flat.astype("<f4").tobytes(), 9)
    letters = base64.b85encode(theta).decode("ascii")
    sizes = network.sizes
    return _SCRIPT.format(
        title=title.replace("\\", "/").replace('"', "'"),
        name=name,
        sizes=sizes,
        bends=f"({', '.join(_BENDS[bend] for bend in network.activations)},)",
        kind=" from 0 (black) to 1 (white), row by row" if sizes[0] == 784 else "",
        n_in=sizes[0],
        n_out=sizes[-1],
        n_parameters=network.n_parameters,
        theta="\n".join(textwrap.wrap(letters, 110)),
    )


def save_script(path: Path, network: Network, title: str) -> None:
    """Write `as_script` to a file; raises OSError if it cannot be written."""
    if network.weights[0].dtype != np.float32:
        network = network.astype(np.float32)
    atomic_write(path, as_script(network, title, path.name).encode("utf-8"))
