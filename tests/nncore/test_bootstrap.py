"""The set-up of the commands, as real processes in a checkout in small."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nncore import bootstrap
from nncore.bootstrap import environment
from tests.nncore import toy_checkout
from tests.nncore.toy_checkout import ROOT

NOTHING_LEFT = "Nothing was left half-installed; start again to try again."
# An old Python must be able to read these in order to say that it is old.
READ_BY_ANY_PYTHON = (
    "app/__init__.py",
    "app/__main__.py",
    "nncore/__init__.py",
    "nncore/__main__.py",
    "nncore/bootstrap/__init__.py",
    "tests/__init__.py",
    "tests/__main__.py",
)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a toy checkout that has been started once."""
    made = toy_checkout.make(tmp_path_factory.mktemp("ready"))
    told = toy_checkout.start(made, "first")
    assert told.said == (
        f"Setting up, once: fetching numpy, Qt and a few more packages into {made / '.venv'} ...\n"
    )
    assert (told.code, told.prefix, told.arguments) == (3, str(made / ".venv"), ("first",))
    return made


def test_the_second_start_says_nothing_and_hands_everything_over(ready: Path) -> None:
    told = toy_checkout.start(ready, "train", "--no-system", "--out", "a file")
    assert told == toy_checkout.Told(3, "", str(ready / ".venv"), ("train", "--out", "a file"), ("1",))


def test_the_environment_is_not_asked_for_again_inside_itself(ready: Path) -> None:
    python = bootstrap.python_of(str(ready / ".venv"))
    done = subprocess.run(
        [python, "-X", "importtime", "-m", "nncore"],
        cwd=ready,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert not {"tomllib", "nncore.bootstrap.environment"} & {
        line.rpartition("|")[2].strip() for line in done.stderr.splitlines()
    }


def test_an_environment_is_out_of_date_once_the_list_or_the_python_changes(
    ready: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def current() -> bool:
        return bootstrap.stamped(str(ready / ".venv"), str(ready), "app")

    lock = ready / "resources" / "requirements.lock"
    before = lock.read_text()
    assert current()
    lock.write_text(before + "# newer\n")
    assert not current()
    lock.write_text(before)
    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))
    assert not current()


def test_an_environment_that_is_not_ours_is_left_alone(tmp_path: Path, home: Path) -> None:
    checkout = toy_checkout.make(tmp_path)
    own = checkout / ".venv" / "pyvenv.cfg"
    own.parent.mkdir()
    own.write_text("somebody's own")
    told = toy_checkout.start(checkout)
    assert told.code == 3
    assert Path(told.prefix).parent == Path(bootstrap.cache_folder())
    assert home in Path(told.prefix).parents
    assert [path.name for path in own.parent.iterdir()] == ["pyvenv.cfg"]
    assert own.read_text() == "somebody's own"


def test_a_checkout_that_cannot_be_written_sends_it_to_the_cache_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")  # nothing can be made below a file, not even by root
    inside, cache = str(tmp_path / "file" / ".venv"), str(tmp_path / "cache" / "venv-1")
    monkeypatch.setattr(environment, "_complete", lambda folder, *_: Path(folder, "done").touch())
    monkeypatch.setattr(bootstrap, "stamped", lambda folder, *_: Path(folder, "done").exists())
    monkeypatch.setattr(bootstrap, "folders", lambda _: [inside, cache])
    assert environment.make("", "app", system=False) == cache
    monkeypatch.setattr(bootstrap, "folders", lambda _: [inside])
    with pytest.raises(SystemExit):
        environment.make("", "app", system=False)
    assert inside in capsys.readouterr().err


def test_a_package_with_another_checksum_is_refused_and_nothing_stays(tmp_path: Path) -> None:
    checkout = toy_checkout.make(tmp_path)
    toy_checkout.pin(checkout, "0" * 64)
    told = toy_checkout.start(checkout)
    assert told.code == 1
    refused = "A package that was fetched is not the one that was pinned (its checksum differs): refused."
    assert told.said.splitlines()[1:] == [f"{refused} {NOTHING_LEFT}"]
    assert not (checkout / ".venv").exists()


def test_without_a_network_it_says_so_and_nothing_stays(tmp_path: Path) -> None:
    checkout = toy_checkout.make(tmp_path)
    nowhere = "http://127.0.0.1:9/"  # the discard port: nothing listens there
    told = toy_checkout.start(checkout, PIP_NO_INDEX="", PIP_INDEX_URL=nowhere, PIP_FIND_LINKS="")
    assert told.code == 1
    offline = "The packages could not be fetched: the package index does not answer. Is there a network?"
    assert told.said.splitlines()[1:] == [f"{offline} {NOTHING_LEFT}"]
    assert not (checkout / ".venv").exists()


def test_two_starts_at_once_make_one_environment_anew_where_one_is_half_made(tmp_path: Path) -> None:
    checkout = toy_checkout.make(tmp_path)
    litter = checkout / ".venv" / "litter"
    litter.parent.mkdir()
    litter.write_text("")
    (litter.parent / environment.MARK).write_text(environment.MARK_TEXT)
    told = [toy_checkout.end(child) for child in [toy_checkout.begin(checkout) for _ in range(2)]]
    assert [one.code for one in told] == [3, 3]
    said = "".join(one.said for one in told)
    assert said.count("Setting up") == 1
    assert said.count("Another start is setting up; waiting for it") == 1
    assert not litter.exists()


@pytest.mark.parametrize("path", READ_BY_ANY_PYTHON)
def test_an_old_python_can_read_what_tells_it_that_it_is_old(path: str) -> None:
    tree = ast.parse((ROOT / path).read_text(), feature_version=(3, 7))
    assert not [
        node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "__future__"
    ]
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            hints = [argument.annotation for argument in node.args.args] + [node.returns]
            evaluated = {type(hint) for hint in hints if hint is not None}
            assert evaluated <= {ast.Name, ast.Constant}, f"{path}: {node.name}"


def test_an_old_python_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 18, "final", 0))
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "python3.12" else None)
    with pytest.raises(SystemExit, match="1"):
        bootstrap.ensure("engine")
    assert capsys.readouterr().err == (
        f"Python 3.11 or later is needed; this is Python 3.8 ({sys.executable}). "
        "This machine has one: run python3.12 instead.\n"
    )


def test_the_set_up_needs_nothing_but_the_standard_library() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import nncore.__main__\n"
        "from nncore.bootstrap import debian, environment, ranges\n"
        "names = {name.partition('.')[0] for name in sys.modules}\n"
        "print(*sorted(names - sys.stdlib_module_names - {'__main__', 'nncore'}))"
    )
    command = [sys.executable, "-I", "-S", "-c", code, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_what_pip_installed_is_never_set_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    installed = tmp_path / "site-packages" / "nncore" / "bootstrap" / "__init__.py"
    monkeypatch.setattr(bootstrap, "__file__", str(installed))
    assert bootstrap.checkout() is None
    monkeypatch.setenv("OMP_NUM_THREADS", "8")
    bootstrap.ensure("app")
    assert os.environ["OMP_NUM_THREADS"] == "1"


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {"XDG_CACHE_HOME": "/x/cache"}, "/x/cache/descent-explorer"),
        ("linux", {"XDG_CACHE_HOME": "", "HOME": "/home/a"}, "/home/a/.cache/descent-explorer"),
        ("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Caches/descent-explorer"),
        ("win32", {"LOCALAPPDATA": "/x/Local"}, "/x/Local/descent-explorer"),
    ],
)
def test_the_cache_folder_is_where_each_system_has_it(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], expected: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert Path(bootstrap.cache_folder()) == Path(expected)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "WARNING: Retrying ... 'NewConnectionError(...)'\nERROR: No matching distribution found",
            "Is there a network?",
        ),
        (
            "(SSLError(1, 'certificate verify failed'))\nERROR: No matching distribution",
            "let PIP_CERT name the file",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "refused"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full"),
        (
            "ERROR: No matching distribution found for pyside6-essentials==6.10.3",
            "pyside6-essentials==6.10.3). Qt needs",
        ),
        ("something\nERROR: It broke.\n", "could not be installed: It broke"),
        ("", "could not be installed: no reason was given"),
    ],
)
def test_what_pip_said_becomes_a_sentence(said: str, sentence: str) -> None:
    assert sentence in environment.why(said)
