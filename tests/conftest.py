"""What every test stands on: one BLAS thread, no screen, nobody's real home folder, no thread left behind.

Nothing here may import Qt: the tests of the engine run on a machine that has none.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

# Before anything imports numpy or Qt: both read these once.
# Qt's own offscreen screen is 800x800: windows restored on it would shrink.
_screen = os.path.relpath(Path(__file__).with_name("screen.json"))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen}"
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"
# What a shell starts in the background ignores Ctrl+C, and so would every program that a test starts and interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

from tests.concept_report import concepts  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

HOMES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)
# No deadlines, and no complaint of slow examples or of many left out: a busy machine is not a failure, and neither are
# the numbers that Hypothesis borrows from whatever modules stand in memory by then. But for those the same examples
# each time, so that a run says the same of the same code wherever it is made; EXPLORE=1 looks for new ones.
_explore = bool(os.environ.get("EXPLORE"))
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=not _explore,
    max_examples=200 if _explore else 25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("steady")
LINGER = 2.0  # seconds a thread may take to end after its test


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add the switch for the slow tests that need root and a network, and settings that lack their plugin."""
    if not pluginmanager.has_plugin("pytest-qt"):  # left out where there is no Qt
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "of pytest-qt")
    parser.addoption("--acceptance", action="store_true", help="also run the bare-machine tests (slow, root)")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Where several processes share all tests, let each rewrite the asserts of a part: all read what all wrote."""
    here = Path(__file__).parent
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers < 2 or [Path(one).resolve() for one in session.config.args] != [here]:
        return
    mine = int(os.environ["PYTEST_XDIST_WORKER"].removeprefix("gw"))
    for file in sorted(here.rglob("test_*.py"))[mine::workers]:
        with contextlib.suppress(Exception):  # the collection tells of it
            import_module(".".join(file.relative_to(here.parent).with_suffix("").parts))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the acceptance tests out unless asked for, and refuse a concept that the list does not know."""
    known = concepts()
    for item in items:
        for mark in item.iter_markers("concept"):
            unknown = [one for one in mark.args if one not in known]
            if unknown or not mark.args:
                raise pytest.UsageError(f"{item.nodeid}: concept {unknown} is not in tests/concepts.toml")
        if item.get_closest_marker("acceptance") and not config.getoption("--acceptance"):
            item.add_marker(pytest.mark.skip(reason="needs --acceptance"))


class Homes:
    """Empty folders, made when no earlier one is still empty: thousands of them cost a file system seconds."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._made = 0
        self._empty: list[Path] = []

    def take(self) -> Path:
        """Return one that nothing was ever written to."""
        if self._empty:
            return self._empty.pop()
        self._made += 1
        folder = self._root / str(self._made)
        folder.mkdir()
        return folder

    def give_back(self, folder: Path) -> None:
        """Keep it for another test if this one left nothing in it."""
        if not any(folder.iterdir()):
            self._empty.append(folder)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Homes:
    """Return what lends each test its home folder."""
    return Homes(tmp_path_factory.mktemp("homes"))


@pytest.fixture(autouse=True)
def home(homes: Homes, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home folder that stands in for the person's own, in every variable that names one."""
    folder = homes.take()
    for name in HOMES:
        inside = folder if name in {"HOME", "USERPROFILE"} else folder / name.lower()
        monkeypatch.setenv(name, str(inside))
    yield folder
    homes.give_back(folder)


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a Python thread running."""
    before = set(threading.enumerate())
    yield
    ends = time.monotonic() + LINGER
    while (left := _left(before)) and time.monotonic() < ends:
        left[0].join(0.05)
    if left:
        pytest.fail(f"threads left alive: {', '.join(thread.name for thread in left)}")


def _left(before: set[threading.Thread]) -> list[threading.Thread]:
    # A QThread that ran Python code leaves a dummy that nobody can join: tests/qt_fixtures.py sees to it.
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]
