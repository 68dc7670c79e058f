"""Sets of labelled examples: the bundled digits, checked to the last bit, and a person's own IDX files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.answers import targets_of
from nncore.arrays import Bytes, Floats, Ints
from nncore.idx import DataError, idx_header, read_idx
from nncore.lit import Lit, lit_and_one, lit_of, reaches
from nncore.words import tr

__all__ = ["DataError", "Dataset", "Digits", "default_folder", "load_digits", "load_idx_pair"]


def _restore() -> str:
    return tr(
        "Restore the program's digits: run `git checkout -- resources/mnist` in its folder, or install it again."
    )


@dataclass(frozen=True, eq=False)
class Dataset:
    """Examples and what each of them is. Makes its arrays read-only; raises ValueError if they do not fit."""

    name: str
    images: NDArray[
        Any
    ]  # (n, n_inputs) uint8, 0 black to 255 white; or float32, taken as the inputs themselves
    labels: Bytes  # (n,) from 0 to n_classes − 1
    n_classes: int = 10
    shape: tuple[int, int] | None = (28, 28)  # of one image; None if the inputs are not a picture
    input_names: tuple[str, ...] = ()  # what each input is, if it is no pixel
    class_names: tuple[str, ...] = ()  # what each class is, if it is no digit
    span: tuple[float, float] = (0.0, 1.0)  # within which every input lies

    def __post_init__(self) -> None:
        images, labels = self.images, self.labels
        if images.ndim != 2 or labels.shape != (len(images),):
            raise ValueError(
                f"images {images.shape} and labels {labels.shape} must be (n, n_inputs) and (n,)"
            )
        if images.dtype not in (np.uint8, np.float32) or labels.dtype != np.uint8:
            raise ValueError(
                f"images are {images.dtype} and labels {labels.dtype}, not uint8 or float32 and uint8"
            )
        if self.shape is not None and images.shape[1] != self.shape[0] * self.shape[1]:
            raise ValueError(f"{images.shape[1]} inputs are no image of {self.shape[0]} x {self.shape[1]}")
        if len(labels) and labels.max() >= self.n_classes:
            raise ValueError(f"label {labels.max()} is none of the {self.n_classes} classes")
        images.setflags(write=False)
        labels.setflags(write=False)

    def __len__(self) -> int:
        return len(self.images)

    @property
    def n_inputs(self) -> int:
        """Numbers that go into the network for each example: 784."""
        return int(self.images.shape[1])

    @cached_property
    def lit(self) -> Lit:
        """How often each input is anything but 0."""
        return lit_of(self.images)

    @cached_property
    def lit_and_one(self) -> NDArray[Any]:
        """The inputs that are ever lit, those most often so last, and a 1 for the bias, as stored: (n, width)."""
        return lit_and_one(self.images, self.lit)

    @cached_property
    def reaches(self) -> Ints:
        """How many strides of `lit_and_one` each example needs: (n,)."""
        return reaches(self.lit_and_one)

    def inputs(self, rows: Ints | slice) -> NDArray[np.float32]:
        """The examples `rows` as a network takes them: (k, n_inputs) float32, from 0 (black) to 1 (white)."""
        chosen = self.images[rows]
        return np.divide(chosen, np.float32(255)) if chosen.dtype == np.uint8 else chosen.copy()

    def targets(self, rows: Ints | slice, n_outputs: int | None = None) -> Floats:
        """What the outputs should be for the examples `rows`: (k, n_classes) float32, 1 at the label.

        A network may have more outputs than there are classes, or a single one for two classes.
        """
        return targets_of(self.labels[rows], n_outputs or self.n_classes)

    def name_of(self, label: int) -> str:
        """What the class `label` is called: a digit, or its name."""
        return self.class_names[label] if label < len(self.class_names) else str(label)


@dataclass(frozen=True, eq=False)
class Digits:
    """What a network learns from, and what it is examined on; no example is in both."""

    train: Dataset
    test: Dataset


@dataclass(frozen=True)
class _Part:
    """What one of the two sets of MNIST is known to be. The sums are SHA-256 of the unpacked files."""

    name: str
    files: tuple[str, str]
    counts: tuple[int, ...]  # of each digit
    sums: tuple[str, str]


_TRAIN = _Part(
    "training set",  # said
    ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
    (5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949),
    (
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
        "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    ),
)
_TEST = _Part(
    "test set",  # said
    ("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"),
    (980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009),
    (
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    ),
)
MNIST_SUMS = (*_TRAIN.sums, *_TEST.sums)
"""SHA-256 of the unpacked files of the bundled digits: training images and labels, test images and labels."""


def default_folder() -> Path:
    """Where the bundled digits are: inside an installed wheel, else in `resources` beside the packages."""
    beside = Path(__file__).resolve().parent.parent
    installed = beside / "app" / "_resources" / "mnist"
    return installed if installed.is_dir() else beside / "resources" / "mnist"


def load_digits(folder: Path) -> Digits:
    """MNIST from its four files in `folder`: 60,000 to train on, 10,000 to test with, each bit checked.

    Raises DataError, which names the file that is missing or altered and tells how to restore it.
    """
    try:
        return Digits(_load_part(folder, _TRAIN), _load_part(folder, _TEST))
    except DataError as error:
        raise DataError(error.file, error.problem, _restore()) from error


def load_idx_pair(images_path: Path, labels_path: Path, name: str) -> Dataset:
    """A person's own set from a file of images (n, rows, columns) and one of labels (n,), plain or .gz.

    Raises DataError if one of them is broken or the two do not belong together.
    """
    images, labels = read_idx(images_path), read_idx(labels_path)
    if images.ndim != 3 or 0 in images.shape:
        raise _not_what_it_should_be(
            images_path,
            tr("It holds no images: its values are {held}."),
            images.shape,
            tr("Choose a file of images (…-idx3-ubyte)."),
        )
    if labels.ndim != 1:
        raise _not_what_it_should_be(
            labels_path,
            tr("It holds no labels: its values are {held}."),
            labels.shape,
            tr("Choose a file of labels (…-idx1-ubyte)."),
        )
    if len(images) != len(labels):
        problem = tr("It holds {n:,} labels for {m:,} images.").format(n=len(labels), m=len(images))
        raise DataError(str(labels_path), problem, tr("Choose the two files of one set."))
    n_classes = max(10, int(labels.max()) + 1)
    return Dataset(name, images.reshape(len(images), -1), labels, n_classes, images.shape[1:])


def _load_part(folder: Path, part: _Part) -> Dataset:
    images_path, labels_path = (folder / file for file in part.files)
    images, labels = read_idx(images_path), read_idx(labels_path)
    n = sum(part.counts)
    _check_shape(images_path, images, (n, 28, 28))
    _check_shape(labels_path, labels, (n,))
    counts = np.bincount(labels, minlength=10)
    wrong = [digit for digit, count in enumerate(counts) if digit > 9 or count != part.counts[digit]]
    if wrong:
        found = tr("It was altered: the digit {digit} occurs {n:,} times.").format(
            digit=wrong[0], n=counts[wrong[0]]
        )
        raise DataError(str(labels_path), found, _restore())
    for path, values, known in zip((images_path, labels_path), (images, labels), part.sums, strict=True):
        if _sum_of(values) != known:
            raise DataError(str(path), tr("It was altered: its checksum is not that of MNIST."), _restore())
    return Dataset(part.name, images.reshape(n, 784), labels)


def _check_shape(path: Path, values: Bytes, shape: tuple[int, ...]) -> None:
    if values.shape != shape:
        held, wanted = (" x ".join(f"{n:,}" for n in s) for s in (values.shape, shape))
        raise DataError(
            str(path),
            tr("It was altered: it holds {held} values, not {wanted}.").format(held=held, wanted=wanted),
            _restore(),
        )


def _sum_of(values: Bytes) -> str:
    """SHA-256 of the unpacked file, which its values give back bit for bit."""
    digest = hashlib.sha256(idx_header(values.shape))
    digest.update(values.reshape(-1).data)
    return digest.hexdigest()


def _not_what_it_should_be(path: Path, problem: str, shape: tuple[int, ...], remedy: str) -> DataError:
    held = " x ".join(f"{n:,}" for n in shape)
    return DataError(str(path), problem.format(held=held), remedy)
