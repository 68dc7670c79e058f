"""The themes: readable, told apart by every eye, and really dark where Qt's own switch does nothing."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app import theme as themes
from app.colour import contrast, from_oklab, luminance, oklab
from app.graphics import image_words
from app.scales import ZERO
from app.theme import CONTRAST, DARK, LIGHT, THEMES, Theme, diverging_lut, luminance_lut, palette, push_lut
from tests.app.vision import EYES, ciede2000, cielab, difference, differences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

EVERY = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
READABLE = 4.5  # WCAG 2.2, 1.4.3
VISIBLE = 3.0  # WCAG 2.2, 1.4.11: marks that are not text
APART = 13.0  # CIEDE2000; about 2.3 is just noticeable side by side


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())


@EVERY
@pytest.mark.parametrize("ground", ["window", "panel", "raised"])
def test_text_is_readable_on_every_ground(theme: Theme, ground: str) -> None:
    inks = (
        "text",
        "muted",
        "plus_ink",
        "minus_ink",
        "push_plus_ink",
        "push_minus_ink",
        "cost_ink",
        "warning_ink",
    )
    short = {ink: contrast(getattr(theme, ink), getattr(theme, ground)) for ink in inks}
    assert min(short.values()) >= READABLE, short


@EVERY
def test_text_and_marks_are_readable_on_the_plate(theme: Theme) -> None:
    marks = (
        theme.plate_text, theme.plate_muted, theme.plus, theme.minus, theme.push_plus, theme.push_minus,
        theme.cost, theme.accuracy, theme.selection, theme.warning,
    )  # fmt: skip
    assert min(contrast(mark, theme.plate) for mark in marks) >= READABLE
    assert contrast(theme.plate_accent, theme.plate) >= READABLE


@EVERY
def test_what_is_pressed_or_focused_is_seen_and_its_text_is_readable(theme: Theme) -> None:
    assert contrast(theme.text, theme.pressed) >= READABLE
    assert contrast(theme.on_accent, theme.accent) >= READABLE
    for ground in (theme.window, theme.panel, theme.raised):
        assert contrast(theme.accent, ground) >= VISIBLE


@pytest.mark.parametrize(("a", "b", "ratio"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478)])
def test_contrast_is_that_of_wcag(a: str, b: str, ratio: float) -> None:
    assert contrast(QColor(a), QColor(b)) == pytest.approx(ratio, abs=1e-3)
    assert contrast(QColor(b), QColor(a)) == contrast(QColor(a), QColor(b))


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (61, -5, 29), 22.8977),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
        ((50, -1, 2), (50, 0, 0), 2.3669),
    ],
)
def test_the_judge_of_differences_agrees_with_the_published_examples(
    first: tuple[float, ...], second: tuple[float, ...], wanted: float
) -> None:
    assert ciede2000(first, second) == pytest.approx(wanted, abs=1e-4)


def test_eyes_leave_grey_grey_and_confuse_what_they_should() -> None:
    grey = QColor("#808080")
    assert all(difference(grey, grey, eye) == 0 for eye in EYES)
    red, green = QColor("#c04030"), QColor("#6a7f10")
    assert difference(red, green, "deutan") < 0.35 * difference(red, green, "usual")


@EVERY
@pytest.mark.parametrize("eye", EYES)
def test_colours_of_meaning_are_told_apart_by_every_eye(theme: Theme, eye: str) -> None:
    marks = {
        name: getattr(theme, name)
        for name in ("zero", "plus", "minus", "push_plus", "push_minus", "selection")
    }
    closest = min(row for row in differences(marks) if row[1] == eye)
    assert closest[0] >= APART, closest


@EVERY
@pytest.mark.parametrize("eye", EYES)
def test_inks_of_opposite_sign_are_told_apart_by_every_eye(theme: Theme, eye: str) -> None:
    assert difference(theme.plus_ink, theme.minus_ink, eye) >= APART
    assert difference(theme.push_plus_ink, theme.push_minus_ink, eye) >= APART


@EVERY
def test_cost_is_told_from_accuracy_and_from_the_plate_by_every_eye(theme: Theme) -> None:
    for eye in EYES:
        for other in (theme.accuracy, theme.plate, theme.selection):
            assert difference(theme.cost, other, eye) >= APART


@EVERY
def test_in_grey_print_plus_is_lighter_than_minus(theme: Theme) -> None:
    """Weights are told apart in grey by lightness (8 of 100 L* or more); pushes by their arrow."""
    plus, minus = (116 * luminance(colour) ** (1 / 3) - 16 for colour in (theme.plus, theme.minus))  # CIE L*
    assert plus - minus >= 8


def rows(lut: NDArray[np.uint32]) -> NDArray[np.float64]:
    return np.stack([(lut >> shift) & 255 for shift in (16, 8, 0)], axis=1) / 255


@EVERY
@pytest.mark.parametrize("make", [diverging_lut, push_lut])
def test_two_sided_scales_grow_lighter_away_from_zero(theme: Theme, make: object) -> None:
    lut = diverging_lut(theme) if make is diverging_lut else push_lut(theme)
    assert lut.shape == (256,)
    assert not lut.flags.writeable
    assert QColor.fromRgb(int(lut[ZERO])) == theme.plate
    light = oklab(rows(lut))[:, 0]
    assert (np.diff(light[ZERO:]) > 0).all()
    assert (np.diff(light[1 : ZERO + 1]) < 0).all()
    assert lut[0] == lut[1]


@EVERY
def test_scales_end_in_the_colours_of_meaning(theme: Theme) -> None:
    ends = [
        (diverging_lut(theme), theme.minus, theme.plus),
        (push_lut(theme), theme.push_minus, theme.push_plus),
    ]
    for lut, minus, plus in ends:
        assert (QColor.fromRgb(int(lut[1])), QColor.fromRgb(int(lut[255]))) == (minus, plus)


@EVERY
def test_steps_of_a_scale_look_equally_large(theme: Theme) -> None:
    for lut in (diverging_lut(theme), push_lut(theme)):
        lab = oklab(rows(lut))
        for arm in (lab[1 : ZERO + 1], lab[ZERO:]):
            coarse = np.linalg.norm(np.diff(arm[::16], axis=0), axis=1)
            assert coarse.max() / coarse.min() < 1.1


def test_pixels_are_shown_as_they_are_stored() -> None:
    lut = luminance_lut()
    assert [hex(int(lut[i])) for i in (0, 1, 128, 255)] == [
        "0xff000000",
        "0xff010101",
        "0xff808080",
        "0xffffffff",
    ]
    light = cielab(rows(lut))[:, 0]
    assert np.abs(light - np.linspace(0, 100, 256)).max() < 4


def test_oklab_there_and_back_and_its_white() -> None:
    colours = np.random.default_rng(1).random((200, 3))
    np.testing.assert_allclose(from_oklab(oklab(colours)), colours, atol=1e-6)
    np.testing.assert_allclose(oklab(np.ones(3)), [1, 0, 0], atol=1e-6)


@EVERY
def test_every_role_of_every_group_is_set(theme: Theme) -> None:
    made = palette(theme)
    allowed = {getattr(theme, name).rgba() for name in Theme.__annotations__ if name not in {"name", "title"}}
    skip = {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}
    roles = [role for role in QPalette.ColorRole if role not in skip]
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
    for group, role in itertools.product(groups, roles):
        assert made.color(group, role).rgba() in allowed, (group, role)
    disabled = made.color(groups[2], QPalette.ColorRole.ButtonText)
    assert contrast(disabled, theme.panel) < contrast(made.buttonText().color(), theme.panel) / 1.5


def share_of_dark(image: QImage) -> float:
    words = image_words(image)
    return float((((words >> 8) & 255) < 110).mean())


@pytest.mark.parametrize(("theme", "dark"), [(DARK, True), (LIGHT, False), (CONTRAST, True)])
def test_a_dark_theme_is_dark_on_the_screen(
    qtbot: QtBot, undressed: QApplication, theme: Theme, *, dark: bool
) -> None:
    themes.apply(undressed, theme)
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    box.addWidget(QLabel("cost"))
    box.addWidget(QPushButton("Play"))
    window.resize(200, 120)
    image = window.grab().toImage()
    assert image.pixelColor(QPoint(1, 1)) == theme.window
    assert (share_of_dark(image) > 0.8) is dark


def test_qts_own_switch_still_does_nothing_without_a_desktop(qtbot: QtBot, undressed: QApplication) -> None:
    """Why the themes bring a palette of their own; if this fails, Qt has learnt it."""
    undressed.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(60, 60)
    assert share_of_dark(window.grab().toImage()) < 0.1
    undressed.styleHints().unsetColorScheme()


def test_a_desktop_that_says_nothing_gets_the_dark_theme(qapp: QApplication) -> None:
    assert qapp.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    assert themes.system_theme(qapp) is DARK


def test_a_desktop_that_says_light_is_followed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class Says:
        def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
            self.colorScheme = lambda: scheme
            self.contrastPreference = lambda: contrast
            self.accessibility = lambda: self

    calm, strong = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast
    for scheme, wish, wanted in (
        (Qt.ColorScheme.Light, calm, LIGHT),
        (Qt.ColorScheme.Dark, calm, DARK),
        (Qt.ColorScheme.Light, strong, CONTRAST),
    ):
        hints = Says(scheme, wish)
        monkeypatch.setattr(QApplication, "styleHints", lambda *_, hints=hints: hints)
        assert themes.system_theme(qapp) is wanted


@EVERY
def test_the_stylesheet_leaves_nothing_to_fill_in_and_names_files_that_exist(theme: Theme) -> None:
    sheet = themes.stylesheet(theme)
    assert "$" not in sheet
    assert theme.line.name() in sheet
    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(set(files)) == 3
    assert all(Path(file).is_file() for file in files)


@pytest.mark.parametrize("theme", [DARK, LIGHT, CONTRAST])
def test_a_tick_is_seen_in_its_box(qtbot: QtBot, undressed: QApplication, theme: Theme) -> None:
    themes.apply(undressed, theme)
    boxes = [QCheckBox("log"), QCheckBox("log")]
    boxes[1].setChecked(True)
    for box in boxes:
        qtbot.addWidget(box)
        box.resize(box.sizeHint())
    empty, ticked = (image_words(box.grab().toImage())[:, :16] for box in boxes)
    assert (ticked == theme.accent.rgb()).sum() > 60
    assert (ticked != theme.accent.rgb()).sum() > 30
    assert (empty == theme.faint.rgb()).sum() > 20  # the outline of the empty one
    assert contrast(theme.faint, theme.panel) >= 2
