"""The row of choices above the thumbnails."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from app.locks import locked_with
from app.options import Option, Options, Value
from app.panes.examples import words
from app.panes.examples.options import ANY, OPTIONS
from app.theme import Theme
from app.widgets import IconButton, OptionMenu
from nncore.data import Dataset
from nncore.words import tr

HEIGHT, GAP = 26, 2
KEYS = ("examples.label", "examples.answer", "examples.only", "examples.order")


class Filters(QWidget):
    """Menus in a row, in more rows where they have no room; those of the classes are made anew for another set."""

    chosen = Signal(str, object)  # key of the option, Value

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._options = {option.key: option for option in OPTIONS}
        self._classes: tuple[str, ...] = ()
        self._menus: dict[str, OptionMenu] = {}
        self._values: Options | None = None
        self.reset = IconButton("close", tr("Show all mistakes again, the surest first"), parent=self)
        self.reset.clicked.connect(self._reset)
        locked_with(self.reset, *KEYS)
        self.show_classes(tuple(map(str, range(10))))

    @property
    def menus(self) -> dict[str, OptionMenu]:
        """By the keys of their options."""
        return self._menus

    def show_set(self, data: Dataset | None, n_answers: int) -> None:
        """Offer the classes of this set."""
        if data is not None:
            n = max(data.n_classes, n_answers)
            self.show_classes(tuple(words.name_of(data, k) for k in range(n)))

    def show_classes(self, names: tuple[str, ...]) -> None:
        """Offer these classes."""
        if names == self._classes:
            return
        self._classes = names
        for menu in self._menus.values():
            menu.setParent(None)
            menu.deleteLater()
        self._menus = {key: self._menu(self._options[key]) for key in KEYS}
        if self._values is not None:
            self.show_options(self._values)
        self.arrange(self.width())

    def show_options(self, options: Options) -> None:
        """Show what is chosen; a class that this set has not is shown as any."""
        self._values = options
        for key, menu in self._menus.items():
            value = _text(options[key])
            known = {text for text, _ in self._choices(self._options[key])}
            shown = value if value in known else _text(ANY)
            if menu.value != shown:
                menu.set_value(shown)
        self.reset.setEnabled(any(options[key] != self._options[key].default for key in KEYS))

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        for menu in self._menus.values():
            menu.set_theme(theme)
        self.reset.set_theme(theme)

    def arrange(self, width: int) -> int:
        """Place the menus in a width; return the height they need."""
        left = top = 0
        for part in (*self._menus.values(), self.reset):
            wide = part.sizeHint().width()
            if left and left + wide > width:
                left, top = 0, top + HEIGHT + GAP
            part.setGeometry(QRect(left, top, wide, HEIGHT))
            left += wide + GAP
        return top + HEIGHT

    def _reset(self) -> None:
        for key in KEYS:
            self.chosen.emit(key, self._options[key].default)

    def _menu(self, option: Option) -> OptionMenu:
        menu = OptionMenu(tr(option.label), self._choices(option), tip=option.tip, parent=self)
        menu.chosen.connect(lambda value: self.chosen.emit(option.key, self._value(option, value)))
        locked_with(menu, option.key)
        menu.show()
        return menu

    def _choices(self, option: Option) -> tuple[tuple[str, str], ...]:
        if option.choices:
            return option.choices
        label = option.key == "examples.label"
        one = tr("Is {name}") if label else tr("Says {name}")
        everything = tr("Is anything") if label else tr("Any answer")
        named = [(str(k), one.format(name=name)) for k, name in enumerate(self._classes)]
        return ((_text(ANY), everything), *named)

    @staticmethod
    def _value(option: Option, text: str) -> Value:
        return text if option.choices else float(text)


def _text(value: Value) -> str:
    return value if isinstance(value, str) else str(int(value))
