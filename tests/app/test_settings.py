"""What is remembered, and that nothing in the file can stop the program from starting."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from app.options import Option, defaults, with_value
from app.settings import Settings
from nncore.config import Config

VIEW = Option(
    "gallery.view", "weights", "View", "What the tiles show", (("weights", "W"), ("change", "W−W₀"))
)


def test_everything_comes_back(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "a.ini")
    assert settings.geometry() is None
    assert settings.layouts() == ("", {})
    settings.save_geometry(QByteArray(b"geometry"))
    settings.save_layouts("inside", {"train": QByteArray(b"state"), "inside": QByteArray(b"other")})
    settings.save_options(with_value(defaults((VIEW,)), "gallery.view", "change"))
    settings.save_config(Config(sizes=(784, 30, 10), learning_rate=0.5))
    settings.save_picture({"source": "test", "row": 8})
    settings.save_kept_problem("The disk is full.")
    settings.save_theme("light")
    assert settings.problem() is None
    again = Settings(tmp_path / "a.ini")
    assert again.geometry() == QByteArray(b"geometry")
    assert again.layouts() == (
        "inside",
        {"train": QByteArray(b"state"), "inside": QByteArray(b"other")},
    )
    assert again.options((VIEW,)) == {"gallery.view": "change"}
    assert again.config() == Config(sizes=(784, 30, 10), learning_rate=0.5)
    assert again.picture() == {"source": "test", "row": 8}
    assert again.kept_problem() == "The disk is full."
    assert again.theme() == "light"


@pytest.mark.parametrize(
    "text",
    [
        "[General]\nconfig=nonsense\noptions=[1,2]\npicture=fast\ntheme=7\n",
        '[General]\nconfig="{\\"sizes\\": [784, 0, 10]}"\noptions="{\\"gallery.view\\": 5}"\npicture=[]\n',
        '[General]\nconfig="{\\"wheels\\": 4}"\n[window]\nversion=999\nstate=abc\n',
        "\x00\x01\x02 not an ini file",
        "[General\nconfig=",
    ],
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.ini"
    file.write_text(text)
    settings = Settings(file)
    assert settings.config() == Config()
    assert settings.options((VIEW,)) == {}
    assert settings.layouts() == ("", {})
    assert settings.picture() == {}


@given(text=st.text(max_size=200))
def test_any_text_in_the_file_is_survived(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("s") / "a.ini"
    file.write_text("[General]\n" + text, encoding="utf-8", errors="replace")
    settings = Settings(file)
    assert isinstance(settings.config(), Config)
    assert isinstance(settings.options((VIEW,)), dict)
    assert isinstance(settings.theme(), str)


def test_a_place_that_cannot_be_written_is_told_not_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "a.ini")  # its folder is a file: not even root can write there
    settings.save_theme("dark")
    assert "cannot be" in (settings.problem() or "")
