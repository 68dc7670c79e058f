"""The first few of the bundled digits, for tests that need real ones but not all 70,000."""

from __future__ import annotations

from functools import cache

from nncore.data import Dataset, Digits, default_folder, load_digits


@cache
def all_digits() -> Digits:
    """MNIST as bundled, loaded once a test run."""
    return load_digits(default_folder())


@cache
def small_digits(n_train: int = 500, n_test: int = 200) -> Digits:
    """The first `n_train` and `n_test` of them."""
    whole = all_digits()
    return Digits(_first(whole.train, n_train), _first(whole.test, n_test))


def _first(data: Dataset, n: int) -> Dataset:
    return Dataset(data.name, data.images[:n].copy(), data.labels[:n].copy())
