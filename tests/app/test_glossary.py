"""The glossary: its data hold together, its numbers are the network's, and it is found and read by keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import language
from app.frame import Frame
from app.glossary import glossary, numbers, read, text_of
from app.glossary_dialog import GlossaryDialog, page_of
from app.registry import OPTIONS
from app.session import Session
from nncore import words
from nncore.config import Config
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session
from tests.nncore.small import small_digits

SLIPS = 24  # that the notes hold
README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


def shown(config: Config | None = None) -> Frame:
    return make_frame(make_snapshot(config), options=OPTIONS, data=small_digits())


def test_names_differ_and_every_see_also_leads_somewhere() -> None:
    entries = glossary().entries
    assert len({entry.name for entry in entries}) == len(entries)
    for entry in entries:
        assert entry.see or entry.name == "seed"
        for name in entry.see:
            assert name in glossary(), (entry.name, name)
            assert name != entry.name
        assert entry.text.endswith(".")


def test_every_link_of_every_page_has_a_target() -> None:
    frame = shown()
    for entry in glossary().entries:
        page = page_of(entry, frame, "See also", "Common slip")
        links = re.findall('href="([^"]+)"', page)
        assert len(links) == len(entry.see)
        assert all(link in glossary() for link in links)
        assert "{" not in page  # every number in braces was known


def test_every_slip_is_put_right() -> None:
    slips = [entry for entry in glossary().entries if entry.slip]
    assert [entry.slip for entry in slips] == [f"A9.{n}" for n in range(1, SLIPS + 1)]
    assert all(len(entry.text) > 40 for entry in slips)


def test_the_words_of_the_readme_are_there() -> None:
    table = README.read_text(encoding="utf-8").partition("## Glossary")[2].partition("## Decisions")[0]
    words = re.findall(r"^\| ([a-zA-Z0-9 -]+?)(?: `.*?`)? \|", table, re.MULTILINE)
    known = {form.lower() for entry in glossary().entries for form in (entry.name, *entry.forms)}
    assert len(words) > 10
    assert {w.lower() for w in words} - known <= {"word", "neighbour correlation"}


def test_its_numbers_are_those_of_the_network_shown() -> None:
    entry = glossary()["parameter"]
    assert "13\u2009002" in text_of(entry, shown())
    assert "7\u2009850" in text_of(entry, shown(Config(sizes=(784, 10))))
    assert numbers(shown(Config(learning_rate=0.25)))["rate"] == "0.25"
    assert numbers(shown())["train"] == "500"


def test_terms_are_found_in_sentences() -> None:
    found = glossary().terms_in(
        "The weights of each hidden layer, and what a mini-batch says of the gradient."
    )
    assert found == ("weight", "hidden layer", "mini-batch", "gradient")
    assert glossary().terms_in("weightless") == ()


@pytest.mark.parametrize("key", language.LANGUAGES)
def test_no_word_means_two_things_in_any_language(qtbot: QtBot, key: str) -> None:
    del qtbot  # there is an application
    language.speak(key)
    try:
        forms = [form.lower() for entry in glossary().entries for form in entry.forms]
        assert len(forms) == len(set(forms))
        for entry in glossary().entries:
            for form in entry.forms:
                assert glossary().terms_in(f"… ({form}), …") == (entry.name,)
        titles = [entry.title for entry in glossary().entries]
        assert len(titles) == len(set(titles))
    finally:
        language.speak("en")


def test_it_is_searched_in_the_language_that_is_spoken() -> None:
    words.speak(_german)
    try:
        assert [entry.name for entry in glossary().matching("schwell")][:1] == ["bias"]
        assert glossary()["bias"].title == "Schwellwert"
        assert glossary().terms_in("zwei Schwellwerte, ein bias") == ("bias",)
    finally:
        words.speak(None)
    assert glossary().terms_in("zwei Schwellwerte, two biases") == ("bias",)


def _german(text: str) -> str:
    return {"bias, biases": "Schwellwert, Schwellwerte"}.get(text, text)


def test_a_broken_file_is_refused() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - tomllib's own
        read("[[entry]\n")
    with pytest.raises(KeyError):
        read("[[entry]]\nname = 'a'\n")


def test_it_is_searched_and_walked_by_keyboard(qtbot: QtBot, session: Session) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    dialog = GlossaryDialog(glossary(), session, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "bias")
    assert dialog.shown is not None
    assert dialog.shown.name == "bias"
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.shown is not None
    assert dialog.shown.name != "bias"
    dialog.page.anchorClicked.emit(QUrl("weighted sum"))
    assert dialog.shown is not None
    assert dialog.shown.name == "weighted sum"
    QTest.keyClicks(dialog.search, "no such words")
    assert dialog.list.count() == 0
    assert "Nothing" in dialog.page.toPlainText()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
