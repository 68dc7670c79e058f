"""Whatever is missing for a window, the person reads one sentence of ours: never Qt's own words, never an abort."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from app import preflight
from app.__main__ import parse
from app.theme import THEMES
from nncore import bootstrap
from nncore.bootstrap import debian

ROOT = Path(__file__).resolve().parents[2]
NO_SCREEN = "No screen was found: neither DISPLAY nor WAYLAND_DISPLAY is set."
PART_OF_LINUX = {
    "libc.so.6",
    "libm.so.6",
    "libdl.so.2",
    "librt.so.1",
    "libpthread.so.0",
    "libgcc_s.so.1",
    "libstdc++.so.6",
}
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


def start(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the real `python -m app` with these variables and no other word about a screen."""
    environment = {name: value for name, value in os.environ.items() if name not in SCREEN}
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        cwd=ROOT,
        env=environment | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems always have a screen")
@pytest.mark.parametrize(
    ("variables", "code", "sentence"),
    [
        ({}, 1, NO_SCREEN),
        ({"QT_QPA_PLATFORM": "xcb"}, 1, NO_SCREEN),
        (
            {"DISPLAY": ":99999"},
            1,
            "The screen named by DISPLAY=:99999 does not answer, or refuses this program.",
        ),
        ({"DISPLAY": "nonsense"}, 1, "The screen named by DISPLAY=nonsense does not answer"),
        (
            {"DISPLAY": ":99999", "WAYLAND_DISPLAY": "gone"},
            1,
            "The screen named by WAYLAND_DISPLAY=gone and DISPLAY=:99999 does not answer",
        ),
        ({"QT_QPA_PLATFORM": "holograph"}, 2, "Qt cannot start: this Qt has no platform named 'holograph'"),
    ],
)
def test_without_a_screen_it_ends_with_our_own_sentence(
    variables: dict[str, str], code: int, sentence: str
) -> None:
    ended = start(**variables)
    assert (ended.returncode, ended.stdout) == (code, "")
    assert ended.stderr.startswith(sentence)
    assert len(ended.stderr.splitlines()) == 1


def test_help_and_version_need_neither_a_screen_nor_qt() -> None:
    from nncore import __version__

    code = "import sys; from app.__main__ import main\ntry: main([{!r}])\nfinally: assert 'PySide6' not in sys.modules"
    for switch, expected in (
        ("--help", "usage: descent-explorer"),
        ("--version", f"descent-explorer {__version__}\n"),
    ):
        done = subprocess.run(
            [sys.executable, "-c", code.format(switch)], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith(expected)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--size", "big"], "'big' is not a size such as 1280x720"),
        (["--size", "10x10"], "each side must be 320 to 16384"),
        (["--steps", "-3"], "'-3' is not a whole number, 0 or more"),
        (["--theme", "pink"], "invalid choice: 'pink'"),
    ],
)
def test_a_wrong_argument_is_named(arguments: list[str], sentence: str) -> None:
    ended = start(*arguments)
    assert ended.returncode == 2
    assert sentence in ended.stderr


@contextlib.contextmanager
def x_server_that(answer: bytes, number: int) -> Iterator[None]:
    """Let something listen as X display `number` that gives each caller the same answer and hangs up."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")  # abstract: leaves no file behind
        server.listen()
        server.settimeout(30)

        def serve() -> None:
            caller, _ = server.accept()
            with caller:
                caller.recv(4096)
                caller.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield
        thread.join()


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="X displays have abstract addresses on Linux"
)
def test_a_screen_that_refuses_is_told_apart_from_a_crash() -> None:
    reason = b"not you "
    refusal = bytes([0, len(reason), 11, 0, 0, 0, len(reason) // 4, 0]) + reason
    with x_server_that(refusal, 40717):
        ended = start(DISPLAY=":40717")
    assert ended.returncode == 1
    assert "The screen named by DISPLAY=:40717 does not answer, or refuses this program." in ended.stderr
    assert "platform plugin" not in ended.stderr


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_a_screen_that_answers_is_taken_also_beside_a_dead_one(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as told:
            display = f":{told.readline().strip()}"
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.delenv("QT_QPA_PLATFORM")
        preflight.check(screen=True, system=False)
        assert "QT_QPA_PLATFORM" not in os.environ  # Qt's own choice will do
        monkeypatch.setenv("WAYLAND_DISPLAY", "gone")
        preflight.check(screen=True, system=False)
        assert os.environ["QT_QPA_PLATFORM"] == "xcb"
        server.terminate()


def test_a_picture_is_rendered_offscreen_whatever_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":99999")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    preflight.check(screen=False, system=False)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_no_source_is_read_for_switches_that_nothing_here_uses() -> None:
    code = """
import inspect
from app import preflight
preflight.check(screen=False, system=False)
read = []
inspect.getsource = lambda module: read.append(module.__name__) or ""
import app.numerals
print(read)
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "[]", done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_missing_libraries_are_named_with_the_command_that_brings_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    absent = {"libxcb-cursor.so.0", "libxcb-xkb.so.1"}
    monkeypatch.setattr(preflight, "_loads", lambda library: library not in absent)
    monkeypatch.setattr(preflight, "answers", lambda _: True)
    monkeypatch.setattr(
        preflight, "plugin_fault", lambda _: "libxcb-cursor.so.0: cannot open shared object file"
    )
    monkeypatch.setattr(debian, "is_debian", lambda: True)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(SystemExit, match="2"):
        preflight.check(screen=True, system=False)
    assert capsys.readouterr().err == (
        "Qt needs libraries that this system does not have: libxcb-cursor.so.0, libxcb-xkb.so.1. "
        "This installs it:\n    sudo apt-get install libxcb-cursor0 libxcb-xkb1\nThen start again.\n"
    )


def test_a_library_that_no_package_is_known_for_is_still_named(capsys: pytest.CaptureFixture[str]) -> None:
    fault = "libodd-2.so.7: cannot open shared object file: No such file or directory"
    with pytest.raises(SystemExit, match="2"):
        preflight._mend(preflight._named(fault), fault, system=True)
    assert capsys.readouterr().err == "Qt cannot start: this system lacks libodd-2.so.7.\n"


def test_libraries_are_installed_and_the_program_starts_again_but_never_in_circles(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done: list[object] = []
    monkeypatch.setattr(debian, "install", lambda packages, *_: done.append(packages))
    monkeypatch.setattr(bootstrap, "hand_over", done.append)
    monkeypatch.setenv(preflight.TRIED, "libglib2.0-0")  # the first installation brought what it could
    preflight._mend({"libEGL.so.1": "libegl1"}, "", system=True)
    assert done == [["libegl1"], sys.executable]
    with pytest.raises(SystemExit, match="2"):
        preflight._mend({"libEGL.so.1": "libegl1"}, "", system=True)
    assert capsys.readouterr().err == "Qt cannot start: this system lacks libEGL.so.1.\n"
    preflight.check(screen=False, system=False)
    assert preflight.TRIED not in os.environ


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_every_library_that_qt_asks_of_the_system_is_known() -> None:
    libraries = Path(PySide6.__path__[0]) / "Qt" / "lib"
    if not libraries.is_dir():
        pytest.skip("this Qt came with the system, and so did its libraries")
    known = {*preflight.QT, *preflight.X11, *preflight.WAYLAND}
    asked: set[str] = set()
    for name in ("Core", "Gui", "Widgets", "Svg", "DBus", "XcbQpa", "WaylandClient"):
        asked |= asked_of_the_system(libraries / f"libQt6{name}.so.6")
    assert {"libEGL.so.1", "libxcb-cursor.so.0", "libwayland-cursor.so.0"} <= asked
    assert asked - PART_OF_LINUX <= known


def asked_of_the_system(path: Path) -> set[str]:
    """Return the libraries outside the wheel that a library's table of strings names."""
    strings = (part for part in path.read_bytes().split(b"\0") if part.startswith(b"lib") and b".so." in part)
    names = {part.decode() for part in strings if len(part) < 60}
    return {name for name in names if "Qt6" not in name and "icu" not in name and "/" not in name}


@pytest.mark.parametrize("name", [*THEMES, "system"])
def test_every_theme_can_be_asked_for(name: str) -> None:
    assert parse(["--theme", name]).theme == name
