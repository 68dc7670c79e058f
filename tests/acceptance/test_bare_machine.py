"""Both commands on a Debian that has Python 3 and nothing else; the steps follow one another on one machine."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterator

import pytest

from tests.acceptance import bare_machine
from tests.acceptance.bare_machine import BareMachine, Ended

pytestmark = [
    pytest.mark.acceptance,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(not bare_machine.possible(), reason="needs Linux, root and debootstrap"),
]
APP, TESTS = ("python3", "-m", "app"), ("python3", "-m", "tests")
NEVER = ("Traceback", "platform plugin", "Aborted", "core dumped", "ERROR:")


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> BareMachine:
    """Return the bare machine of these tests."""
    return bare_machine.make(tmp_path_factory.mktemp("bare") / "root")


def told(ended: Ended, what: str, code: int = 0) -> str:
    """Print a line for the record, check the exit code and that nobody was shown a raw error; return what was said."""
    print(f"{what}: exit {ended.code} after {ended.seconds:.1f} s: {ended.said.strip()}")
    assert ended.code == code, ended.printed
    assert not [word for word in NEVER if word in ended.said]
    return ended.said


def test_a_plain_person_is_told_what_to_install(machine: BareMachine) -> None:
    assert "sudo apt-get install python3." in told(machine.run(*APP, user="ada"), "app as ada", 2)
    assert "sudo apt-get install python3." in told(machine.run(*APP, "--no-system"), "app --no-system", 2)


def test_one_command_sets_up_everything_and_passes_the_tests(machine: BareMachine) -> None:
    ended = machine.run(*TESTS, "nncore/test_ranges.py", "app/test_pins.py", "app/test_preflight.py")
    told(ended, "tests")
    assert " passed" in ended.printed.splitlines()[-1]
    assert told(machine.run(*TESTS, "nncore/test_ranges.py"), "tests again") == ""


def test_a_picture_needs_no_screen(machine: BareMachine) -> None:
    ended = machine.run(*APP, "--screenshot", "/shot.png", "--size", "1280x720")
    assert told(ended, "screenshot") == ""
    header = (machine.folder / "shot.png").read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", header[16:]) == (1280, 720)


def test_no_screen_is_one_sentence(machine: BareMachine) -> None:
    said = told(machine.run(*APP), "app without a screen", 1)
    assert said.startswith("No screen was found")
    said = told(machine.run(*APP, DISPLAY=":99999"), "app with a dead screen", 1)
    assert said.startswith("The screen named by DISPLAY=:99999 does not answer")


@pytest.fixture
def screen() -> Iterator[str]:
    """Return the name of a screen that answers; it can be reached from the bare machine too."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_on_a_screen_it_brings_the_missing_libraries_and_opens(machine: BareMachine, screen: str) -> None:
    said = told(machine.run(*APP, "--no-system", DISPLAY=screen), "app --no-system on a screen", 2)
    assert "sudo apt-get install" in said
    assert "libxcb-cursor0" in said
    for time in ("first", "second"):
        ended = machine.run(*APP, "--self-test", DISPLAY=screen)
        said = told(ended, f"app on a screen, the {time} time")
        assert ("apt-get" in said) is (time == "first")
        assert [line.partition(" ")[0] for line in ended.printed.splitlines()][-1] == "stepped"
        print(ended.printed)
