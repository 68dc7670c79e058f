"""Fresh networks: each is the start of its seed, measured as every network is, and none knows anything."""

from __future__ import annotations

import numpy as np
import pytest

from nncore import fresh
from nncore.config import Config
from nncore.evaluation import evaluate
from nncore.fresh import Crowd, meet
from tests.nncore.small import small_digits

CONFIG = Config()


def all_of(config: Config, n: int) -> Crowd:
    work = meet(config, tuple(range(n)), small_digits().train)
    shares = []
    while True:
        try:
            share, _ = next(work)
            shares.append(share)
        except StopIteration as end:
            assert shares == sorted(shares)
            assert shares[-1] == 1.0
            return end.value  # type: ignore[no-any-return]


@pytest.mark.concept("A4.2", "A4.3")
def test_each_is_the_start_of_its_seed_and_answers_no_better_than_blindly() -> None:
    crowd, data = all_of(CONFIG, 50), small_digits().train
    assert [network.flat.tolist() for network in crowd.kept] == [
        CONFIG.changed(seed=seed).initial_network().flat.tolist() for seed in range(10)
    ]
    scores = [evaluate(CONFIG.changed(seed=seed).initial_network(), data, "squared") for seed in range(50)]
    assert crowd.costs.tolist() == [score.cost for score in scores]
    assert crowd.rights.tolist() == [score.accuracy for score in scores]
    assert 0.07 < float(crowd.rights.mean()) < 0.13
    assert float(crowd.costs.mean()) == pytest.approx(
        2.67, abs=0.2
    )  # B: 1.97 to 3.59 on other seeds' networks
    assert 1.6 < float(crowd.costs.min()) < 2.3
    assert 3.1 < float(crowd.costs.max()) < 4.2
    assert crowd.most_common == pytest.approx(np.bincount(data.labels).max() / 500)


def test_no_more_are_kept_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fresh, "ROOM", 3 * CONFIG.initial_network().n_parameters)
    assert len(all_of(CONFIG, 6).kept) == 3
    monkeypatch.setattr(fresh, "ROOM", 1)
    assert len(all_of(CONFIG, 2).kept) == 1
