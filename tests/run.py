"""The checks and the tests, in the order in which they are quickest to fail."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HELP = """\
python3 -m tests               check style, types and import rules, then run every test, on several cores
python3 -m tests nncore        run only those in tests/nncore (they need no Qt); any path in tests/ will do
python3 -m tests -k pause -x   any other argument goes to pytest; the checks run only when all the tests do
python3 -m tests --concepts    list the ideas the explorer must show, each with the tests that show it
python3 -m tests --texts       bring the catalogs of translations up to date with the texts in the code
python3 -m tests --acceptance  also try both commands on a bare machine in a folder (root, network, minutes)
--no-system                    never install a system package
"""
ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests"
IMPORT_RULES = (
    "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run(['--no-cache']))"
)
CHECKS = {
    "style": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "."],
    "types": ["-m", "mypy"],
    "import rules": ["-c", IMPORT_RULES],
}
COMPILE = ["-m", "pytest", "--collect-only", "-q"]
ALL_THE_SAME = {"--acceptance", "-v", "-q", "-x", "-s"}  # pytest's switches that leave out no test


def main(arguments: Sequence[str], system: bool) -> int:
    """Run what the arguments ask for; return the exit code. The last line printed is pytest's own."""
    if {"-h", "--help"} & set(arguments):
        sys.stdout.write(HELP)
        return 0
    os.chdir(ROOT)
    keep_out_of_the_checkout()
    chosen = [as_path(one) for one in arguments]
    without_qt = engine_only(chosen)
    if not without_qt:
        from app import preflight

        preflight.check(screen=False, system=system)
    if "--concepts" in chosen:
        from tests import concept_report

        return concept_report.main([one for one in chosen if one != "--concepts"])
    if "--texts" in chosen:
        from tests import catalog

        return catalog.main()
    whole = set(chosen) <= ALL_THE_SAME
    with compiled_once():
        if whole and not checked():
            return 1
        import pytest

        extra = ["-p", "no:pytest-qt"] if without_qt else side_by_side() if whole else []
        return int(pytest.main([*chosen, *extra]))


@contextmanager
def compiled_once() -> Iterator[None]:
    """Where Python may leave nothing compiled in the checkout, keep it elsewhere for the processes of this run."""
    if not sys.dont_write_bytecode:
        yield
        return
    before = dict(os.environ)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        yield
    os.environ.clear()
    os.environ.update(before)


def side_by_side() -> list[str]:
    """Let a process for each core, four at most, share the tests; alone where there is one core or no xdist."""
    workers = min(4, os.cpu_count() or 1)
    if workers < 2 or find_spec("xdist") is None:
        return []
    return ["-n", str(workers), "--dist", "worksteal"]


def as_path(argument: str) -> str:
    """Let a folder or file of tests/ be named without the `tests/`: nncore/test_passes.py::test_shapes."""
    path, mark, rest = argument.partition("::")
    if path and not path.startswith("-") and not Path(path).is_absolute() and (TESTS / path).exists():
        return f"tests/{path}{mark}{rest}"
    return argument


def engine_only(chosen: Sequence[str]) -> bool:
    """Whether only tests of the engine were asked for, which run where there is no Qt."""
    paths = [Path(one.partition("::")[0]) for one in chosen if not one.startswith("-")]
    paths = [path for path in paths if path.exists()]
    return bool(paths) and all((TESTS / "nncore") in (path.resolve() / "x").parents for path in paths)


def checked() -> bool:
    """Run all checks at once, one line for each, and its output where it fails; return whether all passed.

    The longest leaves a core free. There the tests are compiled, with what makes a failed assert explain itself: half
    a minute, which otherwise every process that runs tests would spend, each for all of them.
    """
    begun = {name: _begun(command) for name, command in CHECKS.items()}
    compiling = _begun(COMPILE)
    failed = [name for name, check in begun.items() if not _passes(name, check)]
    compiling.communicate()  # what is wrong in a test is told where the tests are run
    if failed:
        _print(f"The {' and the '.join(failed)} must be mended first; the tests were not run.")
    return not failed


def _begun(command: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def _passes(name: str, check: subprocess.Popen[str]) -> bool:
    sys.stdout.write(f"checking the {name} ... ")
    sys.stdout.flush()
    said, _ = check.communicate()
    _print("ok" if check.returncode == 0 else f"failed\n{said}")
    return check.returncode == 0


def keep_out_of_the_checkout() -> None:
    """Send the tools' caches elsewhere when the checkout is read-only."""
    if os.access(ROOT, os.W_OK):
        return
    caches = Path(sys.prefix) / "caches"
    for variable in ("RUFF_CACHE_DIR", "MYPY_CACHE_DIR", "HYPOTHESIS_STORAGE_DIRECTORY"):
        os.environ[variable] = str(caches / variable.partition("_")[0].lower())
    os.environ["PYTEST_ADDOPTS"] = f"-o cache_dir={caches / 'pytest'}"


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
