"""Steps on paper: what the PDF says when its words are read back, and what stands where."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app import launch
from app.__main__ import parse
from app.lessons.check import Standing, right_answer
from app.lessons.markup import written
from app.lessons.on_paper import FINE
from app.lessons.sheet import BOLD, Blank, Box, Gap, Picture, Row, Sheet, Words, sheet_of
from app.lessons.sheet_layout import Page, height, pages
from app.lessons.sheet_paint import pdf_of
from app.theme import DARK, LIGHT
from app.window import Window
from nncore.words import tr
from tests.app.windows import opened, press
from tests.lessons.pdf_words import pages_of, sizes_of
from tests.lessons.player import library, playing
from tests.nncore.small import all_digits, small_digits


def words_of(sheet: Sheet) -> list[str]:
    """All words of a sheet, part by part, as they are written."""
    html = [part.html for part in sheet.parts if isinstance(part, Words | Box)]
    return [unescape(re.sub("<[^>]*>", "", each)) for each in html]


def close(text: str) -> str:
    """Without any space: a line may break anywhere, and where the family changes there is a gap."""
    return "".join(text.split())


@pytest.mark.usefixtures("qapp")
def test_every_step_of_every_lesson_can_be_printed_and_read_back() -> None:
    for lesson in library().lessons:
        for step in lesson.steps:
            work, told = (
                sheet_of(lesson, step, None, Standing(), answers=answers) for answers in (False, True)
            )
            both = replace(
                told, parts=(*work.parts, *told.parts)
            )  # the letters of a file are what takes long
            read = close(" ".join(pages_of(pdf_of(both, "A4"))))
            for words in words_of(both):
                assert close(words) in read, f"{lesson.key}:{step.key}"
            assert read.count(close(step.goal)) >= 2
            assert all(close(tr(task.hint)) in read for task in step.tasks)


@pytest.mark.usefixtures("qapp")
def test_signs_that_share_a_glyph_come_out_as_they_were_written() -> None:
    text = "0123456789.,−-+·×% αηθσΣΔ∇∂ Ω²³½¼ ’“”„ÄÖÜß→≤≥≈ (a − b) [C − D] 1×2 x:y 1/2 fi ffl"
    unit = Blank(unit="<i>a</i> & b", short=True)
    sheet = Sheet("", (Words(text), Words(text, strong=True), Words(BOLD.format(text), 18), unit), "<u>")
    (page,) = pages_of(pdf_of(sheet, "letter"))
    assert close(page).count(close(text)) == 3
    assert "<i>a</i> & b" in page
    assert "<u> Page 1 of 1" in page
    assert " " in page
    assert "\t" not in page


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("letter", (612, 792))])
def test_parts_stand_one_below_the_other_on_the_paper_asked_for(paper: str, size: tuple[int, int]) -> None:
    image = QImage(640, 900, QImage.Format.Format_RGB32)
    image.fill(0)
    row = Row((Picture(image, "one"), Picture(image, "two")))
    question = (Words("A heading", strong=True), Words("word " * 60), Box("A question"), Blank(2))
    parts = (row, *question * 9, Gap(8), row)
    page = Page(size[0] - 102, size[1] - 154)
    placed = list(pages(parts, page))
    assert len(placed) > 2
    assert [part for each in placed for _, part in each if not isinstance(part, Gap)] == [
        part for part in parts if not isinstance(part, Gap)
    ]
    for each in placed:
        ends = [y + height(part, page.width) for y, part in each]
        assert all(end <= y + 1e-6 for end, (y, _) in zip(ends, each[1:], strict=False))
        assert ends[-1] <= page.height
        assert not (isinstance(each[-1][1], Words) and each[-1][1].strong)  # no heading alone at the end
    read = pages_of(pdf_of(Sheet("t", parts, "foot"), paper))
    assert sizes_of(pdf_of(Sheet("t", parts, "foot"), paper)) == {size}
    assert len(read) == len(placed)
    assert [f"foot Page {n} of {len(read)}" in text for n, text in enumerate(read, start=1)] == [True] * len(
        read
    )


def test_the_answer_sheet_tells_what_the_engine_measured(qtbot: QtBot) -> None:
    with playing(qtbot, "learning", "trash") as player:
        course = player.course
        assert course.lesson is not None
        assert course.step is not None
        player.play([["predict", 10], *(["seed", n] for n in range(11, 21)), ["wait", "measured"]])
        scope, ask = course.scope, course.step.asks[0]
        assert scope is not None
        right = right_answer(ask, scope)
        assert right is not None
        sheet = sheet_of(course.lesson, course.step, scope, course.standing, answers=True)
        told = " ".join(words_of(sheet))
        assert f"{written(right, 'short')} %, give or take 0.6" in told
        assert course.standing.happened in told
        assert [part.ticked for part in sheet.parts if isinstance(part, Box)] == [True]
        assert f"seed {scope.frame.snapshot.config.seed}, step 0" in sheet.foot
        blank = sheet_of(course.lesson, course.step, scope, course.standing)
        said = " ".join(words_of(blank))
        assert "give or take" not in said  # the learner finds it
        assert course.standing.happened not in said
        assert f"This one is from seed {scope.frame.snapshot.config.seed}" in said
        assert not any(part.ticked for part in blank.parts if isinstance(part, Box))


def test_a_teacher_need_not_do_the_step_to_have_an_answer_that_nothing_done_can_change(qtbot: QtBot) -> None:
    with playing(qtbot, "network", "pixels") as player:
        scope = player.course.scope
        told = {
            key: " ".join(
                words_of(sheet_of(*library().find("network", key), scope, Standing(), answers=True))
            )
            for key in ("pixels", "matrix", "answer", "function")
        }
    assert "Row 3, column 5 is number 89" in told["pixels"]
    assert "of 13 002 are in the first layer" in told["matrix"].replace("\u2009", " ")
    for key in ("answer", "function"):  # these are of what somebody draws
        assert "do the step, then print this sheet" in told[key]


def test_choices_to_answer_are_boxes_for_the_learner_and_words_for_the_teacher(qtbot: QtBot) -> None:
    lesson, step = library().find("beyond", "stairs")
    ask = step.asks[0]
    with playing(qtbot, "beyond", "stairs") as player:
        scope = player.course.scope
        asked = sheet_of(lesson, step, scope, Standing())
        told = sheet_of(lesson, step, scope, Standing(), answers=True)
    boxes = [unescape(part.html) for part in asked.parts if isinstance(part, Box)]
    assert set(ask.choices) < set(boxes)
    assert ask.choices[1] in words_of(told)
    assert ask.choices[0] not in words_of(told)


def choose(window: Window, name: str) -> None:
    """Open the menu of the rail, and click an entry of it."""
    menu = window.lessons.handouts.menu
    action = next(each for each in menu.actions() if each.objectName() == name)
    assert window.lessons.rail.more.menu() is menu
    menu.popup(window.lessons.rail.more.mapToGlobal(QPoint(0, 20)))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen: raising, grabbing the keyboard
def test_sheets_from_the_menu_of_the_rail(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="learning:trash") as window:
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None, timeout=20_000)
        _menu_opens_by_keyboard_and_stands_in_the_menu_learn(window)
        _folder_that_cannot_be_written_is_told(window, tmp_path)
        _worksheet_is_chosen_and_written(qtbot, monkeypatch, window, tmp_path)
        window.lessons.leave()
        window.lessons.handouts.menu.aboutToShow.emit()
        assert not any(a.isEnabled() for a in window.lessons.handouts._sheets)


def _menu_opens_by_keyboard_and_stands_in_the_menu_learn(window: Window) -> None:
    menu, seen, timer = window.lessons.handouts.menu, [], QTimer(window)

    def close() -> None:
        if menu.isVisible():
            seen.append([action.isEnabled() for action in menu.actions() if not action.isSeparator()])
            menu.close()

    timer.timeout.connect(close)
    timer.start(10)  # the key below comes back when the menu is closed
    window.lessons.rail.more.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Space)
    timer.stop()
    assert seen == [[True] * 5]
    learn = next(each for each in window.findChildren(QMenu) if each.title() == "Learn")
    learn.aboutToShow.emit()
    assert menu in [action.menu() for action in learn.actions()]


def _folder_that_cannot_be_written_is_told(window: Window, folder: Path) -> None:
    problem = window.lessons.handouts.write(folder / "no" / "x.pdf", "worksheet", "A4")
    assert "x.pdf" in problem
    assert "Choose another folder" in problem
    assert not (folder / "no").exists()


def _worksheet_is_chosen_and_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window, folder: Path
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(proposal).name)
        return str(folder / "sheet"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    step = window.lessons.course.step
    assert step is not None
    choose(window, "worksheet.letter")
    qtbot.waitUntil((folder / "sheet.pdf").exists, timeout=20_000)
    assert asked == ["learning-trash-worksheet.pdf"]
    data = (folder / "sheet.pdf").read_bytes()
    read = " ".join(pages_of(data))
    assert sizes_of(data) == {(612, 792)}
    assert step.goal in read
    assert "Network Draw pad" in read  # the names of the two panes under their pictures
    assert data.count(b"/Subtype /Image") >= 2
    assert sorted(path.name for path in folder.iterdir() if "part" in path.name) == []
    assert window._own_notice is not None
    assert window._own_notice.text == "Saved as sheet.pdf."


class Paints(QObject):
    """Notes what of a window is painted, or is about to be."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.n = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.n += event.type() in {QEvent.Type.Paint, QEvent.Type.UpdateRequest}
        return False


def test_the_picture_is_the_pane_as_it_stands_in_the_light_theme_and_the_window_stays_dark(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="learning:trash") as window:
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None, timeout=20_000)
        window.session.set_theme(DARK)
        qtbot.waitUntil(lambda: window.session.frame.theme is DARK)
        window.scheduler.finish()
        panes = [window.docks[key].pane for key in ("diagram", "pad")]
        dark, paints = [pane.grab().toImage() for pane in panes], Paints(window)
        pictures = window.lessons.handouts._pictures()
        assert paints.n == 0  # nobody has seen the other theme
        assert [pane.grab().toImage() for pane in panes] == dark
        assert [picture.caption for picture in pictures] == ["Network", "Draw pad"]
        window.session.set_theme(LIGHT)
        qtbot.waitUntil(lambda: window.session.frame.theme is LIGHT)
        window.scheduler.finish()
        for picture, pane in zip(pictures, panes, strict=True):
            assert picture.image.size() == pane.size() * FINE
            assert apart(picture.image, pane.grab().toImage()) < 12
        assert apart(pictures[1].image, dark[1]) > 50
        assert pictures[1].image.pixelColor(1, 1) == LIGHT.window


def apart(fine: QImage, shown: QImage) -> float:
    """The mean difference in lightness of a picture and a smaller one."""
    small = fine.scaled(shown.size(), mode=Qt.TransformationMode.SmoothTransformation)
    box = shown.rect().adjusted(20, 20, -20, -20)
    points = [(x, y) for x in range(box.left(), box.right(), 9) for y in range(box.top(), box.bottom(), 9)]
    off = [abs(small.pixelColor(*p).lightness() - shown.pixelColor(*p).lightness()) for p in points]
    return sum(off) / len(off)


def test_both_sheets_from_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "load_digits", lambda _folder: all_digits())
    work, told = tmp_path / "work.pdf", tmp_path / "told.pdf"
    options = parse(["--lesson", "learning:trash", "--worksheet", str(work), "--answers", str(told)])
    assert launch.run(options) == 0
    (page,) = pages_of(work.read_bytes())
    assert "This one is from seed 1" in page
    assert "10.3 %" not in page  # it is asked for
    assert "10.3 %, give or take 0.6" in pages_of(told.read_bytes())[0]
    assert sizes_of(told.read_bytes()) == {(595, 842)}


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["--worksheet", "x.pdf"], 2, "Say which step"),
        (["--lesson", "learning:tresh", "--worksheet", "x.pdf"], 1, "no step called “tresh”"),
        (["--lesson", "learning:trash", "--answers", "no/x.pdf"], 1, "Choose another folder"),
    ],
)
def test_what_cannot_be_printed_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    told: str,
) -> None:
    monkeypatch.setattr(launch, "load_digits", lambda _folder: small_digits())
    monkeypatch.chdir(tmp_path)
    assert launch.run(parse(arguments)) == code
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_no_answer_stands_on_another_page_than_its_question(qtbot: QtBot) -> None:
    assert qtbot is not None
    page = Page(400, 200)
    question, task = Words("How many?"), Box("Do it.")
    answer, hint = Words("784", strong=True, indent=16), Words("Like this.", quiet=True, indent=16)
    for filled in range(100, 200, 3):
        for first, second in ((question, answer), (task, hint)):
            found = list(pages((Words("Before."), Gap(filled), first, second), page))
            on = [{id(part) for _, part in parts} for parts in found]
            assert [id(first) in each for each in on] == [id(second) in each for each in on]
