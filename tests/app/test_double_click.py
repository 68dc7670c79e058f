"""The desktop is told of scenes in the person's own folders, and forgets them again."""

from __future__ import annotations

import configparser
import shlex
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app import double_click
from app.__main__ import main
from nncore import bootstrap


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("app.double_click.sys.platform", "linux")
    monkeypatch.setattr("app.double_click.shutil.which", lambda _name: None)
    monkeypatch.setattr(bootstrap, "ensure", lambda *_: None)
    return tmp_path


def test_the_desktop_is_told_of_scenes_and_forgets_them(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--double-click", "on"]) == 0
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(base / "applications" / "descent-explorer.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    package = ET.parse(base / "mime" / "packages" / "descent-explorer.xml").getroot()  # noqa: S314 - ours
    kind = package[0].attrib["type"]
    assert told["MimeType"] == f"{kind};"
    assert [each.attrib["pattern"] for each in package[0] if "pattern" in each.attrib] == ["*.scene"]
    assert (base / "icons/hicolor/scalable/apps" / f"{told['Icon']}.svg").read_bytes().startswith(b"<svg")
    assert "open by double click now" in capsys.readouterr().out
    # What the desktop would run, with --version in the place of the file.
    command = [part.replace("%f", "--version") for part in shlex.split(told["Exec"])]
    said = subprocess.run(command, cwd=told["Path"], capture_output=True, text=True, check=True).stdout
    assert "descent-explorer" in said
    assert main(["--double-click", "off"]) == 0
    assert not [path for path in base.rglob("*") if path.is_file()]


def test_where_nothing_can_be_written_it_says_so(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (base / "applications").write_text("a file in the way")
    assert main(["--double-click", "on"]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_other_desktops_ask_themselves(
    base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("app.double_click.sys.platform", "darwin")
    assert main(["--double-click", "on"]) == 1
    assert "Open with" in capsys.readouterr().err
    assert not [path for path in base.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("plain", "quoted"), [("/a b/py", '"/a b/py"'), ('/a"b', '"/a\\"b"'), ("/50%/py", '"/50%%/py"')]
)
def test_a_path_is_quoted_as_entries_want_it(plain: str, quoted: str) -> None:
    assert double_click._quoted(plain) == quoted
