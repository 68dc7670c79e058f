"""System packages are installed only as root on Debian and its kin, said first; else the person gets the command."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest

from nncore import bootstrap
from nncore.bootstrap import debian

REASON = "Qt needs libEGL.so.1."


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return the commands that would have been run; each of them succeeds."""
    commands: list[list[str]] = []

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(debian, "is_debian", lambda: True)
    monkeypatch.setattr(debian, "is_root", lambda: True)
    return commands


def test_root_on_debian_is_told_and_gets_the_packages(
    ran: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    debian.install(["libegl1", "libgl1"], REASON, allowed=True)
    assert ran == [
        ["apt-get", "-q", "update"],
        ["apt-get", "-q", "install", "--yes", "--no-install-recommends", "libegl1", "libgl1"],
    ]
    assert capsys.readouterr().err == (
        f"{REASON} As root, this runs: apt-get install libegl1 libgl1 (--no-system forbids that) ...\n"
    )


@pytest.mark.parametrize(("root", "allowed"), [(False, True), (True, False)])
def test_others_get_the_exact_command_and_exit_code_2(
    ran: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    root: bool,
    allowed: bool,
) -> None:
    monkeypatch.setattr(debian, "is_root", lambda: root)
    with pytest.raises(SystemExit, match="2"):
        debian.install(["libegl1"], REASON, allowed=allowed)
    assert ran == []
    assert capsys.readouterr().err == (
        f"{REASON} This installs it:\n    sudo apt-get install libegl1\nThen start again.\n"
    )


def test_another_system_is_told_what_is_missing(
    ran: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(debian, "is_debian", lambda: False)
    with pytest.raises(SystemExit, match="2"):
        debian.install(["libegl1"], REASON, allowed=True)
    assert ran == []
    assert REASON in capsys.readouterr().err


def test_a_failure_of_apt_is_told_in_its_last_words(
    ran: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, 100, "reading\n", "E: Unable to locate package libegl1\n")

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(SystemExit, match="2"):
        debian.install(["libegl1"], REASON, allowed=True)
    assert "E: Unable to locate package libegl1\n" in capsys.readouterr().err
    assert len(ran) == 2


def test_a_python_without_ensurepip_asks_for_its_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from nncore.bootstrap import environment

    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setattr("sys.version_info", (3, 12, 1, "final", 0))
    monkeypatch.setattr(bootstrap, "stamped", lambda *_: False)
    monkeypatch.setattr(debian, "is_debian", lambda: True)
    with pytest.raises(SystemExit, match="2"):
        environment._complete("/nowhere", "/nowhere", "app", system=False)
    assert "sudo apt-get install python3.12-venv\n" in capsys.readouterr().err
