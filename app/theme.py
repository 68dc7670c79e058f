"""What the window looks like: three themes, each colour with one meaning, and how Qt is told about them."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from app.paths import resource
from app.scales import diverging_lut, luminance_lut, push_lut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = [
    "CONTRAST",
    "DARK",
    "LIGHT",
    "THEMES",
    "Theme",
    "apply",
    "diverging_lut",
    "luminance_lut",
    "palette",
    "push_lut",
    "stylesheet",
    "system_theme",
]


@dataclass(frozen=True, eq=False)
class Theme:
    """The colours of one theme. Two themes are the same only if they are the same object.

    A *plate* is the dark ground under pictures, tiles, plots and neurons: dark in every theme, because
    there light is the signal. Colours of meaning are for marks and text on plates; for text on panels take
    their `_ink` twins, which are dark in the light theme.
    """

    name: str
    title: str  # for menus

    window: QColor  # behind everything, and the bars
    panel: QColor  # behind a pane's controls
    raised: QColor  # buttons and fields
    pressed: QColor  # a button that is down or on
    line: QColor  # hairlines
    text: QColor
    muted: QColor  # captions, units
    faint: QColor  # disabled
    accent: QColor  # focus, sliders' filled part: neutral, because colour is kept for meaning
    on_accent: QColor

    plate: QColor
    plate_line: QColor  # axes, grids and the outlines of neurons
    plate_text: QColor
    plate_muted: QColor

    plus: QColor  # weight, bias, weighted sum above zero: orange
    minus: QColor  # ... below zero: blue
    push_plus: QColor  # derivative, wish, push, nudge upwards: green, always with an arrow
    push_minus: QColor  # ... downwards: purple
    cost: QColor  # rose: train solid, test dashed
    accuracy: QColor  # neutral light: train solid, test dashed
    selection: QColor  # yellow ring; hover is the same, thinner
    warning: QColor  # never alone: a glyph goes with it

    plus_ink: QColor
    minus_ink: QColor
    push_plus_ink: QColor
    push_minus_ink: QColor
    cost_ink: QColor
    warning_ink: QColor

    @property
    def plate_accent(self) -> QColor:
        """The accent on a plate: a dark one would be lost there, because plates are dark in every theme."""
        return self.plate_text if self.accent.lightness() < 128 else self.accent

    @property
    def zero(self) -> QColor:
        """The middle of both two-sided scales: the plate itself, so that nothing looks like nothing."""
        return self.plate

    @property
    def cost_test(self) -> QColor:
        """The cost on the test set: the same rose, drawn dashed."""
        return self.cost

    @property
    def is_dark(self) -> bool:
        """Whether panels are dark too."""
        return self.panel.lightness() < 128


def _theme(name: str, title: str, **colours: str) -> Theme:
    return Theme(name, title, **{key: QColor(value) for key, value in colours.items()})


_MARKS: Final = {
    "plate": "#1b1d21",
    "plate_line": "#3d4149",
    "plate_text": "#e6e8eb",
    "plate_muted": "#9aa0aa",
    "plus": "#f58f33",
    "minus": "#4686f4",
    "push_plus": "#45d699",
    "push_minus": "#dfa8ee",
    "cost": "#f0628c",
    "accuracy": "#c6cad2",
    "selection": "#fff04a",
    "warning": "#ff7566",
}

DARK: Final = _theme(
    "dark",
    "Dark",
    window="#212328",
    panel="#282b30",
    raised="#32353c",
    pressed="#454a53",
    line="#3c4047",
    text="#e6e8eb",
    muted="#a3a9b3",
    faint="#747a85",
    accent="#c3c8d1",
    on_accent="#1b1d21",
    **_MARKS,
    plus_ink="#f89b48",
    minus_ink="#74a7ff",
    push_plus_ink="#45d699",
    push_minus_ink="#dfa8ee",
    cost_ink="#f784a5",
    warning_ink="#ff8a7d",
)

LIGHT: Final = _theme(
    "light",
    "Light",
    window="#eff0f2",
    panel="#fafafb",
    raised="#ffffff",
    pressed="#d9dce1",
    line="#d3d6db",
    text="#1b1d21",
    muted="#5a6069",
    faint="#8f959f",
    accent="#3c424c",
    on_accent="#ffffff",
    **_MARKS,
    plus_ink="#a84e00",
    minus_ink="#0f3fae",
    push_plus_ink="#007552",
    push_minus_ink="#a03cbd",
    cost_ink="#b8194d",
    warning_ink="#c02a1c",
)

CONTRAST: Final = _theme(
    "contrast",
    "High contrast",
    window="#000000",
    panel="#000000",
    raised="#101114",
    pressed="#3a3e46",
    line="#a9aeb8",
    text="#ffffff",
    muted="#d5d8de",
    faint="#8d929c",
    accent="#ffffff",
    on_accent="#000000",
    plate="#111215",  # not black: steps of a scale near black would be lost on a screen
    plate_line="#8d929c",
    plate_text="#ffffff",
    plate_muted="#d5d8de",
    plus="#ff9430",
    minus="#5593ff",
    push_plus="#3dedaa",
    push_minus="#f0b4ff",
    cost="#ff7ba2",
    accuracy="#ffffff",
    selection="#fff34d",
    warning="#ff8577",
    plus_ink="#ff9f45",
    minus_ink="#82b1ff",
    push_plus_ink="#3dedaa",
    push_minus_ink="#f0b4ff",
    cost_ink="#ff8fb0",
    warning_ink="#ff9488",
)

STYLE: Final = "fusion"  # Qt's own, the same on every desktop
THEMES: Final = {theme.name: theme for theme in (DARK, LIGHT, CONTRAST)}


def system_theme(app: QApplication) -> Theme:
    """Return the theme that the desktop asks for.

    A desktop that says nothing (a bare X server, no screen) gets the dark one: its pale default palette is
    nobody's choice, and with dark plates everywhere the dark chrome is the calmer of the two.
    """
    hints = app.styleHints()
    if _wants_contrast(app):
        return CONTRAST
    return LIGHT if hints.colorScheme() == Qt.ColorScheme.Light else DARK


def _wants_contrast(app: QApplication) -> bool:
    ask = getattr(app.styleHints(), "accessibility", None)  # Qt 6.10 and later know
    return ask is not None and ask().contrastPreference() == Qt.ContrastPreference.HighContrast


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application; QStyleHints.setColorScheme would do nothing without a desktop theme."""
    app.setStyleSheet("")  # put in place of another, a sheet takes Qt four times as long as after none
    if app.style().name() != STYLE:
        app.setStyle(STYLE)
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme))


def palette(theme: Theme) -> QPalette:
    """Every role that Fusion reads, for active, inactive and disabled widgets."""
    made = QPalette()
    for role, colour in _roles(theme).items():
        made.setColor(role, colour)
    dim = QPalette.ColorGroup.Disabled
    for role in _WRITTEN:
        made.setColor(dim, role, theme.faint)
    made.setColor(dim, QPalette.ColorRole.Base, theme.panel)
    made.setColor(dim, QPalette.ColorRole.Button, theme.panel)
    made.setColor(dim, QPalette.ColorRole.Highlight, theme.line)
    made.setColor(dim, QPalette.ColorRole.Accent, theme.faint)
    return made


_WRITTEN: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
    QPalette.ColorRole.PlaceholderText,
)


def _roles(theme: Theme) -> dict[QPalette.ColorRole, QColor]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.warning_ink,
        role.Light: theme.raised,
        role.Midlight: theme.pressed,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.plate,
        role.Highlight: theme.pressed,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.text,
        role.LinkVisited: theme.muted,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
    }


def stylesheet(theme: Theme) -> str:
    """What the palette cannot say: flat buttons, hairlines, tooltips, menus and the docks' titles."""
    colours = {name: value.name() for name, value in vars(theme).items() if isinstance(value, QColor)}
    tick, tick_on_accent = ("light", "dark") if theme.is_dark else ("dark", "light")
    pictures = {
        "chevron": resource("style/chevron.svg"),
        "tick": resource(f"style/check-{tick}.svg"),
        "tick_on_accent": resource(f"style/check-{tick_on_accent}.svg"),
    }
    sheet = resource("style/app.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute(colours, **{name: path.as_posix() for name, path in pictures.items()})
