"""The bundled digits are MNIST to the last bit; whatever happens to their files is noticed and named."""

from __future__ import annotations

import filecmp
import gzip
import shutil
from pathlib import Path

import numpy as np
import pytest

from nncore import data as module
from nncore.arrays import Bytes
from nncore.data import DataError, Dataset, default_folder, load_digits, load_idx_pair
from nncore.idx import decode_idx, encode_idx
from tests.nncore.small import all_digits, small_digits

FILES = (
    "train-images-idx3-ubyte.gz",
    "train-labels-idx1-ubyte.gz",
    "t10k-images-idx3-ubyte.gz",
    "t10k-labels-idx1-ubyte.gz",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the digits that a test may spoil; its set to train on, if whole, is not read yet again."""
    copy = tmp_path / "mnist"
    shutil.copytree(default_folder(), copy)
    read_part, known = module._load_part, all_digits().train

    def part(folder: Path, which: module._Part) -> Dataset:
        same, _, _ = filecmp.cmpfiles(folder, default_folder(), FILES[:2], shallow=False)
        return known if which is module._TRAIN and same == [*FILES[:2]] else read_part(folder, which)

    monkeypatch.setattr(module, "_load_part", part)
    return copy


def read(path: Path) -> Bytes:
    return decode_idx(path.read_bytes(), path.name).copy()


def write(path: Path, values: Bytes) -> None:
    path.write_bytes(gzip.compress(encode_idx(values), 1))


def refusal(folder: Path, file: str) -> str:
    """Say what load_digits finds wrong, once it has named the file and the remedy."""
    with pytest.raises(DataError) as caught:
        load_digits(folder)
    assert caught.value.file == str(folder / file)
    assert "git checkout -- resources/mnist" in caught.value.remedy
    assert str(folder / file) in str(caught.value)
    return caught.value.problem


def test_the_digits_are_all_of_mnist() -> None:
    digits = all_digits()
    assert (len(digits.train), len(digits.test)) == (60_000, 10_000)
    assert np.bincount(digits.train.labels).tolist() == [
        *(5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949)
    ]
    assert np.bincount(digits.test.labels).tolist() == [
        *(980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009)
    ]
    assert digits.train.labels[:5].tolist() == [5, 0, 4, 1, 9]
    assert digits.test.labels[:5].tolist() == [7, 2, 1, 0, 4]
    mean = digits.train.images.mean() / 255  # mean and deviation that people know this set by
    squares = [np.square(part / 255).mean() for part in np.split(digits.train.images, 60)]
    assert mean == pytest.approx(0.1307, abs=5e-5)
    assert np.sqrt(np.mean(squares) - mean**2) == pytest.approx(0.3081, abs=5e-5)


def test_digits_stay_bytes_and_nobody_can_change_them() -> None:
    train = all_digits().train
    assert train.images.dtype == train.labels.dtype == np.uint8
    assert train.images.shape == (60_000, 784)
    for array in (train.images, train.labels):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_no_test_image_was_trained_on() -> None:
    train, test = all_digits().train, all_digits().test
    seen = {image.tobytes() for image in train.images}
    assert not any(image.tobytes() in seen for image in test.images)


def test_they_come_with_credit_and_without_a_place_to_download_from() -> None:
    text = (default_folder() / "LICENSE.txt").read_text(encoding="utf-8")
    for name in ("Yann LeCun", "Corinna Cortes", "Christopher J. C. Burges", "CC BY-SA 3.0"):
        assert name in text
    assert text.count("://") == text.count("https://creativecommons.org/licenses/") == 1


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_is_named_with_the_remedy(file: str, folder: Path) -> None:
    (folder / file).unlink()
    assert "no such file" in refusal(folder, file)


@pytest.mark.parametrize("file", FILES)
def test_a_truncated_file_is_named_with_the_remedy(file: str, folder: Path) -> None:
    whole = (folder / file).read_bytes()
    (folder / file).write_bytes(whole[: len(whole) // 2])
    assert "too early" in refusal(folder, file)


@pytest.mark.parametrize("file", FILES)
def test_an_empty_file_is_named_with_the_remedy(file: str, folder: Path) -> None:
    (folder / file).write_bytes(b"")
    assert refusal(folder, file) == "It is empty."


def test_a_pointer_left_in_place_of_the_data_is_refused(folder: Path) -> None:
    (folder / FILES[0]).write_bytes(b"version 1\noid sha256:71524e2c\nsize 9630610\n")
    assert "not an IDX file" in refusal(folder, FILES[0])


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "gone", FILES[0])


def test_too_few_examples_are_noticed(folder: Path) -> None:
    write(folder / FILES[2], read(folder / FILES[2])[:-1])
    assert "9,999 x 28 x 28 values, not 10,000 x 28 x 28" in refusal(folder, FILES[2])
    write(folder / FILES[1], read(folder / FILES[1])[:-1])
    assert "59,999 values, not 60,000" in refusal(folder, FILES[1])


def test_a_changed_label_is_noticed_by_the_counts(folder: Path) -> None:
    labels = read(folder / FILES[3])
    labels[0] = 3  # it was a 7
    write(folder / FILES[3], labels)
    assert "the digit 3 occurs 1,011 times" in refusal(folder, FILES[3])
    labels[0] = 77
    write(folder / FILES[3], labels)
    assert "altered" in refusal(folder, FILES[3])


def test_two_labels_that_changed_places_are_noticed_by_the_checksum(folder: Path) -> None:
    labels = read(folder / FILES[3])
    labels[[0, 1]] = labels[[1, 0]]
    write(folder / FILES[3], labels)
    assert "checksum" in refusal(folder, FILES[3])


def test_one_level_of_one_pixel_is_noticed_by_the_checksum(folder: Path) -> None:
    images = read(folder / FILES[2])
    images[5000, 14, 14] ^= 1
    write(folder / FILES[2], images)
    assert "checksum" in refusal(folder, FILES[2])


def test_the_same_digits_packed_otherwise_are_welcome(folder: Path) -> None:
    for file in (FILES[1], FILES[2]):
        write(folder / file, read(folder / file))
    assert np.array_equal(load_digits(folder).test.images, all_digits().test.images)


def test_the_folder_is_found_in_a_checkout_and_in_an_installed_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "__file__", str(tmp_path / "nncore" / "data.py"))
    assert default_folder() == tmp_path / "resources" / "mnist"
    installed = tmp_path / "app" / "_resources" / "mnist"
    installed.mkdir(parents=True)
    assert default_folder() == installed


@pytest.mark.concept("A1.2")
def test_black_is_0_and_white_is_1_and_every_grey_between_keeps_its_order() -> None:
    greys = np.arange(256, dtype=np.uint8)[np.newaxis]
    ramp = Dataset("ramp", greys, np.zeros(1, np.uint8), shape=(16, 16)).inputs(slice(0, 1))[0]
    assert ramp.dtype == np.float32
    assert (ramp[0], ramp[255]) == (0.0, 1.0)
    assert (np.diff(ramp) > 0).all()
    assert ramp == pytest.approx(np.arange(256) / 255, abs=1e-7)


def test_rows_can_be_chosen_in_any_order() -> None:
    train = small_digits().train
    rows = np.array([4, 0, 4])
    assert np.array_equal(train.inputs(rows)[0], train.images[4].astype(np.float32) / np.float32(255))
    assert train.targets(rows).argmax(axis=1).tolist() == [9, 5, 9]
    assert train.inputs(slice(2, 5)).shape == (3, 784)


def test_targets_are_1_at_the_label_and_0_elsewhere() -> None:
    train = small_digits().train
    targets = train.targets(slice(0, 100))
    assert targets.dtype == np.float32
    assert set(np.unique(targets)) == {0.0, 1.0}
    assert (targets.sum(axis=1) == 1).all()
    assert np.array_equal(targets.argmax(axis=1), train.labels[:100])


def test_inputs_that_are_no_pixels_are_taken_as_they_are() -> None:
    sensors = np.array([[-1.5, 20.0], [0.25, 3.0]], np.float32)
    data = Dataset("sensors", sensors, np.array([0, 1], np.uint8), n_classes=2, shape=None)
    assert data.n_inputs == 2
    assert data.inputs(slice(None)).tolist() == sensors.tolist()
    assert data.targets(slice(None)).tolist() == [[1, 0], [0, 1]]


def test_a_set_freezes_the_arrays_it_is_made_of() -> None:
    images, labels = np.zeros((3, 784), np.uint8), np.zeros(3, np.uint8)
    Dataset("blank", images, labels)
    assert not images.flags.writeable
    assert not labels.flags.writeable


def test_arrays_that_do_not_fit_are_refused() -> None:
    images, labels = np.zeros((3, 784), np.uint8), np.zeros(3, np.uint8)
    with pytest.raises(ValueError, match=r"must be \(n, n_inputs\)"):
        Dataset("short", images, labels[:2])
    with pytest.raises(ValueError, match="float64"):
        Dataset("wide", images.astype(np.float64), labels)
    with pytest.raises(ValueError, match="no image of 28 x 28"):
        Dataset("small", images[:, :100], labels)
    with pytest.raises(ValueError, match="none of the 10 classes"):
        Dataset("labelled", images, np.full(3, 10, np.uint8))


def test_a_persons_own_files_become_a_set(tmp_path: Path) -> None:
    images = np.arange(2 * 3 * 5, dtype=np.uint8).reshape(2, 3, 5)
    write(tmp_path / "images.gz", images)
    (tmp_path / "labels").write_bytes(encode_idx(np.array([25, 0], np.uint8)))
    own = load_idx_pair(tmp_path / "images.gz", tmp_path / "labels", "letters")
    assert (own.name, len(own), own.n_inputs, own.shape, own.n_classes) == ("letters", 2, 15, (3, 5), 26)
    assert np.array_equal(own.images, images.reshape(2, 15))


@pytest.mark.parametrize(
    ("images", "labels", "file", "problem"),
    [
        ((2, 3, 3), (3,), "labels", "3 labels for 2 images"),
        ((2,), (2,), "images", "holds no images"),
        ((0, 3, 3), (0,), "images", "holds no images"),
        ((2, 0, 3), (2,), "images", "holds no images"),
        ((2, 3, 3), (2, 3, 3), "labels", "holds no labels"),
    ],
)
def test_two_files_that_do_not_belong_together_are_refused(
    images: tuple[int, ...], labels: tuple[int, ...], file: str, problem: str, tmp_path: Path
) -> None:
    write(tmp_path / "images", np.zeros(images, np.uint8))
    write(tmp_path / "labels", np.zeros(labels, np.uint8))
    with pytest.raises(DataError, match=problem) as caught:
        load_idx_pair(tmp_path / "images", tmp_path / "labels", "own")
    assert caught.value.file == str(tmp_path / file)
