"""Networks in files: safetensors with the names and shapes a PyTorch user expects, and the settings beside them.

`layers.0.weight` is (n_out, n_in), `layers.0.bias` is (n_out,). The file's metadata hold the settings as JSON and a
SHA-256 of the numbers, because a flipped bit in a weight looks like a weight.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from nncore.config import MAX_LAYERS, Config, ConfigError
from nncore.files import atomic_write, read_capped
from nncore.network import Network
from nncore.words import tr

FORMAT = 1  # of the metadata; raised when an older program could not read them
LIMIT = 64 * 2**20  # bytes; the largest network allowed here is far smaller
SUFFIX = ".safetensors"


class ModelFileError(Exception):
    """A file that is no network we can read; the text names it, says what is wrong and what to do."""


@dataclass(frozen=True, eq=False)
class SavedNetwork:
    """A network read from a file, with the settings it was trained with and what was measured then."""

    network: Network
    config: Config
    step: int = 0
    measured: Mapping[str, object] | None = None  # as written: cost, test_accuracy, ...
    has_settings: bool = True  # False for a file of another program: activations and cost are then assumed


def save_network(
    path: Path, network: Network, config: Config, step: int = 0, measured: Mapping[str, object] | None = None
) -> None:
    """Write a network aside and rename it to `path`; raises OSError with the old file untouched."""
    tensors = _tensors(network)
    metadata = {
        "format": str(FORMAT),
        "program": "descent-explorer",
        "config": json.dumps(config.to_dict()),
        "step": str(step),
        "measured": json.dumps(dict(measured or {})),
        "sha256": _digest(tensors),
    }
    atomic_write(path, save(tensors, metadata))


def load_network(path: Path) -> SavedNetwork:
    """Read what `save_network` wrote, or a PyTorch file of plain linear layers named N.weight and N.bias.

    Raises ModelFileError for anything else.
    """
    try:
        read_capped(path, LIMIT)  # refuses a huge or missing file before anything is allocated
        tensors, metadata = _read(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ModelFileError(
            tr("{path} cannot be read: {reason}. Check the name and the permissions.").format(
                path=path, reason=reason
            )
        ) from error
    except ModelFileError:
        raise
    except (SafetensorError, KeyError, ValueError, TypeError, RecursionError, OverflowError) as error:
        raise ModelFileError(
            tr("{path} is no safetensors file of a network ({error}). {remedy}").format(
                path=path, error=error, remedy=_convert()
            )
        ) from error
    return _understand(path, tensors, metadata)


_FLOATS = ("F16", "F32", "F64")


def _convert() -> str:
    return tr("A PyTorch model can be converted with safetensors.torch.save_file(model.state_dict(), name).")


def _read(path: Path) -> tuple[dict[str, NDArray[Any]], dict[str, str]]:
    tensors = {}
    with safe_open(str(path), framework="numpy") as file:
        names = list(file.keys())
        if len(names) > 2 * MAX_LAYERS:
            raise ModelFileError(
                tr("{path} holds {n} tensors: more than {most} layers' worth.").format(
                    path=path, n=len(names), most=MAX_LAYERS
                )
            )
        for name in names:
            kind = file.get_slice(name).get_dtype()
            if kind not in _FLOATS:
                raise ModelFileError(
                    tr("{path}: {name} holds {kind} numbers, not floats of 2, 4 or 8 bytes.").format(
                        path=path, name=name, kind=kind
                    )
                )
            tensors[name] = file.get_tensor(name)
        return tensors, dict(file.metadata() or {})


def _understand(path: Path, tensors: dict[str, NDArray[Any]], metadata: dict[str, str]) -> SavedNetwork:
    layers = _layers(path, tensors)
    sizes = (layers[0][0].shape[1], *(len(bias) for _, bias in layers))
    config = _config(path, metadata, sizes)
    if not all(np.isfinite(array).all() for layer in layers for array in layer):
        raise ModelFileError(
            tr("{path} holds weights that are not finite numbers: the run it came from blew up.").format(
                path=path
            )
        )
    if "sha256" in metadata and metadata["sha256"] != _digest(tensors):
        raise ModelFileError(
            tr("{path} was altered or damaged after it was written: its checksum does not fit.").format(
                path=path
            )
        )
    weights = tuple(np.ascontiguousarray(w, np.float32) for w, _ in layers)
    network = Network(weights, tuple(np.array(b, np.float32) for _, b in layers), config.activations)
    measured = _object(metadata.get("measured", "{}"))
    return SavedNetwork(network, config, _step(metadata), measured, "config" in metadata)


def _layers(path: Path, tensors: dict[str, NDArray[Any]]) -> list[tuple[NDArray[Any], NDArray[Any]]]:
    """The weights and biases in the order of the numbers in their names; "layers.10" comes after "layers.9"."""
    prefixes = sorted({name.rpartition(".")[0] for name in tensors}, key=_number)
    wanted = {f"{prefix}.{part}" for prefix in prefixes for part in ("weight", "bias")}
    if not tensors or wanted != set(tensors):
        raise ModelFileError(
            tr("{path} does not hold a weight and a bias for each layer: {names}.").format(
                path=path, names=sorted(tensors)[:6]
            )
        )
    layers = [(tensors[f"{prefix}.weight"], tensors[f"{prefix}.bias"]) for prefix in prefixes]
    for weight, bias in layers:
        if weight.ndim != 2 or bias.shape != weight.shape[:1] or 0 in weight.shape:
            raise ModelFileError(
                tr("{path}: weights {weights} and biases {biases} do not belong together.").format(
                    path=path, weights=weight.shape, biases=bias.shape
                )
            )
    for (before, _), (after, _) in pairwise(layers):
        if after.shape[1] != before.shape[0]:
            raise ModelFileError(
                tr("{path}: a layer of {n} neurons is followed by one that takes {m}.").format(
                    path=path, n=before.shape[0], m=after.shape[1]
                )
            )
    return layers


def _config(path: Path, metadata: dict[str, str], sizes: tuple[int, ...]) -> Config:
    written = metadata.get("format", str(FORMAT))
    if written != str(FORMAT):
        raise ModelFileError(
            tr("{path} was made by a newer version of this program (format {version}): update it.").format(
                path=path, version=written[:20]
            )
        )
    try:
        config = (
            Config.from_dict(_object(metadata["config"])) if "config" in metadata else Config(sizes=sizes)
        )
    except (ConfigError, ValueError, RecursionError) as error:
        raise ModelFileError(f"{path}: {error}.") from error
    if config.sizes != sizes:
        raise ModelFileError(
            tr("{path} says {shape} but holds {other}.").format(
                path=path, shape=config.shape_text, other="-".join(map(str, sizes))
            )
        )
    return config


def _object(text: str) -> dict[str, object]:
    value = json.loads(text)
    if not isinstance(value, dict):
        raise ValueError(tr("its settings are not a JSON object"))  # noqa: TRY004 - a wrong file, not a wrong type here
    return value


def _step(metadata: dict[str, str]) -> int:
    text = metadata.get("step", "0")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else 0


def _number(prefix: str) -> tuple[int, str]:
    digits = "".join(c for c in prefix if c.isascii() and c.isdigit())
    return (int(digits[:9]) if digits else -1, prefix)


def _tensors(network: Network) -> dict[str, NDArray[Any]]:
    # Contiguous, or safetensors would write a transposed array in the order of its memory, silently.
    tensors = {}
    for i, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        tensors[f"layers.{i}.weight"] = np.ascontiguousarray(weights, "<f4")
        tensors[f"layers.{i}.bias"] = np.ascontiguousarray(biases, "<f4")
    return tensors


def _digest(tensors: Mapping[str, NDArray[Any]]) -> str:
    digest = hashlib.sha256()
    for name in sorted(tensors):
        digest.update(name.encode() + np.ascontiguousarray(tensors[name]).tobytes())
    return digest.hexdigest()
