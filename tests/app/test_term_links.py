"""Every term leads to the glossary: by the right button, the menu key and Shift+F10, wherever it is written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsScene,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.painted_text import written_on
from app.term_links import TermLinks
from nncore import words

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LONG = 20_000

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)  # offscreen, of menus


class Helping:
    """Notes what is looked up."""

    def __init__(self) -> None:
        self.is_free, self.asked = True, list[str]()

    def look_up(self, term: str = "") -> None:
        self.asked.append(term)


class Drawn(QWidget):
    """Words that are only painted, some of them upwards along an axis."""

    def __init__(self, text: str, along: str = "") -> None:
        super().__init__()
        self.text, self.along = text, along
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawText(QPointF(30, 40), self.text)
        painter.translate(12, 58)
        painter.rotate(-90)
        painter.drawText(QPointF(0, 0), self.along)


class Bench:
    """A window with some of everything, and what it offers."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.window, self.helping = QMainWindow(), Helping()
        qtbot.addWidget(self.window)
        self.links = TermLinks(self.window, self.helping)
        self.body = QWidget()
        self.box = QVBoxLayout(self.body)
        self.window.setCentralWidget(self.body)

    def put(self, widget: QWidget) -> None:
        """Show a widget in the window."""
        self.box.addWidget(widget)
        self.window.resize(420, 320)
        self.window.show()
        self.window.activateWindow()
        self._qtbot.waitUntil(lambda: self.window.isActiveWindow() and widget.isVisible(), timeout=LONG)

    def click(self, widget: QWidget, pos: QPoint | None = None) -> None:
        """The right button, as it comes from the screen."""
        top = widget.window()
        at = widget.mapTo(top, widget.rect().center() if pos is None else pos)
        QTest.mouseClick(top.windowHandle(), RIGHT, NONE, at)
        self._settle()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """A key, as it comes from the screen."""
        QTest.keyClick(self.window.windowHandle(), key, held)
        self._settle()

    def offered(self) -> list[str]:
        """What the menu that is open offers."""
        menu = QApplication.activePopupWidget()
        return [a.text() for a in menu.actions() if a.text()] if isinstance(menu, QMenu) else []

    def choose(self, text: str) -> None:
        """Click on an entry of the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if a.text() == text)
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
        self._qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None, timeout=LONG)

    def _settle(self) -> None:
        for _ in range(3):  # the click, and what was put off until after it
            QApplication.processEvents()


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    words.speak(None)


def german(text: str) -> str:
    """A few words of a catalog."""
    return {
        "gradient, gradients": "Gradient, Gradienten",
        "hidden layer, hidden layers": "verborgene Schicht, verborgenen Schichten",
        "layer, layers": "Schicht, Schichten",
    }.get(text, text)


def test_a_word_of_a_label_is_one_click_and_one_choice_away(bench: Bench) -> None:
    label = QLabel("Weights of each <b>hidden layer</b>, by the learning rate")
    bench.put(label)
    bench.click(label)
    assert bench.offered() == ["Glossary: weight", "Glossary: hidden layer", "Glossary: learning rate"]
    bench.choose("Glossary: hidden layer")
    assert bench.helping.asked == ["hidden layer"]


def test_where_no_word_is_known_no_menu_opens(bench: Bench) -> None:
    label = QLabel("Nothing of the sort is said here")
    bench.put(label)
    bench.click(label)
    assert QApplication.activePopupWidget() is None
    bench.helping.is_free = False  # `?` has the mouse, or a scene has locked the glossary
    label.setText("gradient")
    bench.click(label)
    assert QApplication.activePopupWidget() is None


def test_tips_names_titles_tabs_and_boxes_count(bench: Bench) -> None:
    button, box, tabs, choice = QPushButton("Go"), QGroupBox("Momentum"), QTabWidget(), QComboBox()
    button.setToolTip("Finds the gradient")
    tabs.addTab(QWidget(), "Epochs")
    tabs.addTab(QWidget(), "Chain rule")
    choice.setAccessibleName("Learning rate")
    for widget in (button, box, tabs, choice):
        bench.put(widget)
    bench.body.setMinimumSize(300, 250)
    QApplication.processEvents()
    places: tuple[tuple[QWidget, QPoint | None, str], ...] = (
        (button, None, "gradient"),
        (box, QPoint(20, 8), "momentum"),
        (tabs.tabBar(), tabs.tabBar().tabRect(1).center(), "chain rule"),
        (choice, None, "learning rate"),
    )
    for part, pos, term in places:
        bench.click(part, pos)
        assert bench.offered() == [f"Glossary: {term}"], part
        bench.key(Qt.Key.Key_Escape)


def test_painted_words_count_where_they_stand_also_upwards(bench: Bench) -> None:
    drawn = Drawn("the cost of all", "epochs")
    bench.put(drawn)
    bench.click(drawn, QPoint(60, 36))
    assert bench.offered() == ["Glossary: cost"]
    bench.key(Qt.Key.Key_Escape)
    bench.click(drawn, QPoint(9, 45))
    assert bench.offered() == ["Glossary: epoch"]
    bench.key(Qt.Key.Key_Escape)
    bench.click(drawn, QPoint(195, 6))
    assert bench.offered() == []


def test_what_is_painted_over_and_leaves_the_mouse_to_others_counts(bench: Bench) -> None:
    under = QLabel("Momentum")
    under.setMinimumSize(200, 60)
    bench.put(under)
    over = Drawn("the cost of all")
    over.setParent(bench.body)
    over.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    over.setGeometry(under.geometry())
    over.show()
    bench.click(under, QPoint(60, 36))
    assert set(bench.offered()) == {"Glossary: cost", "Glossary: momentum"}


def test_a_view_of_items_that_paints_by_another_way_is_read_too(bench: Bench) -> None:
    scene = QGraphicsScene()
    scene.addText("mean cost")
    view = QGraphicsView(scene)
    view.setAccessibleName("Momentum")
    bench.put(view)
    assert written_on(view) == []
    bench.click(view.viewport(), view.mapFromScene(scene.itemsBoundingRect().center()))
    assert bench.offered()[0] == "Glossary: cost"


def test_in_german_too(bench: Bench) -> None:
    words.speak(german)
    drawn = Drawn("in den verborgenen Schichten")
    label = QLabel("Länge des Gradienten")
    bench.put(drawn)
    bench.put(label)
    bench.click(label)
    assert bench.offered() == ["Glossary: Gradient"]
    bench.choose("Glossary: Gradient")
    bench.click(drawn, QPoint(60, 36))
    assert bench.offered() == ["Glossary: verborgene Schicht"]
    bench.choose("Glossary: verborgene Schicht")
    assert bench.helping.asked == ["gradient", "hidden layer"]


def test_the_menu_of_a_field_stays_and_gets_the_words_too(bench: Bench) -> None:
    field = QLineEdit("0.1")
    field.setToolTip("The learning rate")
    bench.put(field)
    field.setFocus()
    field.selectAll()
    bench.click(field)
    offered = bench.offered()
    assert offered[-1] == "Glossary: learning rate"
    assert any("Copy" in each for each in offered)
    copy = next(each for each in offered if "Copy" in each)
    bench.choose(copy)
    assert QApplication.clipboard().text() == "0.1"
    assert bench.helping.asked == []
    bench.key(Qt.Key.Key_F10, SHIFT)
    assert any("Copy" in each for each in bench.offered())
    bench.choose("Glossary: learning rate")
    assert bench.helping.asked == ["learning rate"]


def test_a_menu_that_fills_the_screen_gets_the_words_where_they_are_seen(bench: Bench) -> None:
    class Long(QLabel):
        def contextMenuEvent(self, event: QContextMenuEvent) -> None:
            menu = QMenu(self)
            for n in range(80):
                menu.addAction(f"{n}")
            menu.popup(event.globalPos())

    label = Long("the gradient")
    bench.put(label)
    bench.click(label)
    assert bench.offered()[:2] == ["Glossary: gradient", "0"]
    bench.choose("Glossary: gradient")
    assert bench.helping.asked == ["gradient"]


def test_an_entry_of_an_open_menu_is_asked_about_and_not_chosen(bench: Bench) -> None:
    button, menu, chosen = QPushButton("Options"), QMenu(), list[str]()
    menu.addAction("Show the biases").triggered.connect(lambda: chosen.append("biases"))
    menu.addAction("Show all").triggered.connect(lambda: chosen.append("all"))
    button.setMenu(menu)
    bench.put(button)
    menu.popup(button.mapToGlobal(QPoint(0, 30)))
    bench.key(Qt.Key.Key_Down)
    first = menu.actionGeometry(menu.actions()[0]).center()
    bench.click(menu, first)
    assert bench.offered() == ["Glossary: bias"]
    bench.choose("Glossary: bias")
    assert (bench.helping.asked, chosen, menu.isVisible()) == (["bias"], [], False)
    menu.popup(button.mapToGlobal(QPoint(0, 30)))
    bench.key(Qt.Key.Key_Down)
    bench.key(Qt.Key.Key_F10, SHIFT)
    bench.choose("Glossary: bias")
    assert (bench.helping.asked, chosen) == (["bias", "bias"], [])


def test_what_has_the_keyboard_is_asked_about_by_a_key(bench: Bench) -> None:
    drawn, rows = Drawn("the cost of all"), QListWidget()
    rows.addItems(["Seeds", "Epochs", "Nothing"])
    bench.put(drawn)
    bench.put(rows)
    drawn.setFocus()
    bench.key(Qt.Key.Key_Menu)
    assert bench.offered() == ["Glossary: cost"]
    bench.key(Qt.Key.Key_Return)  # the first is chosen already
    assert bench.helping.asked == ["cost"]
    rows.setFocus()
    rows.setCurrentRow(1)
    bench.key(Qt.Key.Key_F10, SHIFT)
    assert bench.offered() == ["Glossary: epoch", "Glossary: seed"]  # the chosen row first
    bench.key(Qt.Key.Key_Escape)
    assert bench.helping.asked == ["cost"]


def test_where_the_right_button_is_a_tool_only_the_key_asks(bench: Bench) -> None:
    drawn = Drawn("the cost of all")
    drawn.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bench.put(drawn)
    drawn.setFocus()
    bench.click(drawn, QPoint(60, 36))
    assert QApplication.activePopupWidget() is None
    bench.key(Qt.Key.Key_Menu)
    assert bench.offered() == ["Glossary: cost"]


def test_other_windows_are_heard_too_and_what_is_open_at_the_edge_stays_on_the_screen(bench: Bench) -> None:
    bench.put(QLabel("–"))
    dialog = QDialog(bench.window)
    field = QLineEdit("0.1", dialog)
    field.setToolTip("weights, biases, gradient, epochs, momentum, cost and accuracy")
    room = dialog.screen().availableGeometry()
    dialog.setGeometry(QRect(room.left() + 40, room.bottom() - 60, 200, 50))
    dialog.show()
    dialog.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    bench.click(field)
    assert bench.offered()[-1] == "Glossary: accuracy"
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert room.contains(popup.geometry())


def test_clicks_and_keys_go_on_to_whom_they_belong(bench: Bench) -> None:
    heard: list[object] = []

    class Hears(QLabel):
        def mousePressEvent(self, event: QMouseEvent) -> None:
            heard.append(event.button())

        def keyPressEvent(self, event: QKeyEvent) -> None:
            heard.append(Qt.Key(event.key()))

    label = Hears("gradient")
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bench.put(label)
    label.setFocus()
    bench.click(label)
    bench.key(Qt.Key.Key_Escape)
    bench.key(Qt.Key.Key_A)
    assert heard == [RIGHT, Qt.Key.Key_A]
