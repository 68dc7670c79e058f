"""What is remembered between two starts: the only module that touches QSettings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.options import Option, Options, Value, defaults
from app.zoom.levels import PLAIN, allowed
from nncore.config import Config, ConfigError
from nncore.sets import fits
from nncore.words import tr

VERSION = 2  # of the layout; a layout saved by another version is not restored


class Settings:
    """Reads forgivingly: what is missing, damaged or from another version gives the default.

    Writes only what its window changed: a second window on the same file may have written meanwhile.
    """

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            self._store = QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "descent-explorer", "descent-explorer"
            )
        else:
            self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self._own: dict[str, object] = {}  # what this window found or kept last, by key
        self._own_options: dict[str, Value] = {}
        self._together = False  # whether what others wrote has been read for all that is kept now

    @property
    def file(self) -> Path:
        """Where they are written."""
        return Path(self._store.fileName())

    def geometry(self) -> QByteArray | None:
        """The window's place and size, or None on the first start."""
        value = self._store.value("window/geometry")
        if not isinstance(value, QByteArray):
            return None
        self._own["window/geometry"] = value
        return value

    def save_geometry(self, geometry: QByteArray) -> None:
        """Remember the window's place and size."""
        self._keep("window/geometry", geometry)

    def layouts(self) -> tuple[str, dict[str, QByteArray]]:
        """The workspace that was shown last, and the places of the docks in each that was ever shown."""
        if self._text("window/version") != str(VERSION):
            return "", {}
        found: dict[str, QByteArray] = {}
        self._store.beginGroup("window/layouts")
        for key in self._store.childKeys():
            state = self._store.value(key)
            if isinstance(state, QByteArray):
                found[key] = self._own[f"window/layouts/{key}"] = state
        self._store.endGroup()
        self._own["window/workspace"] = self._text("window/workspace")
        return self._text("window/workspace"), found

    def save_layouts(self, workspace: str, layouts: Mapping[str, QByteArray]) -> None:
        """Remember the workspace shown and where everything is in each."""
        self._store.setValue("window/version", str(VERSION))
        self._keep("window/workspace", workspace)
        for key, state in layouts.items():
            self._keep(f"window/layouts/{key}", state)

    def forget_layout(self) -> None:
        """Start with the ordinary layout next time."""
        self._store.remove("window")

    def options(self, known: Iterable[Option]) -> dict[str, Value]:
        """The remembered options that still exist and still allow their value."""
        known, kept = tuple(known), self._json("options")
        found = {o.key: kept[o.key] for o in known if o.key in kept and o.allows(kept[o.key])}
        self._own_options = {**defaults(known), **found}  # type: ignore[dict-item]
        return found  # type: ignore[return-value]

    def save_options(self, options: Options) -> None:
        """Remember the panes' switches."""
        changed = {key: value for key, value in options.items() if self._own_options.get(key) != value}
        self._own_options = dict(options)
        self._hear()
        self._store.setValue("options", json.dumps({**options, **self._json("options"), **changed}))

    def config(self) -> Config:
        """The settings of the last network, or the default ones."""
        try:
            config = Config.from_dict(self._json("config"))
        except ConfigError:
            config = Config()
        if not fits(config):
            config = Config()
        self._own["config"] = json.dumps(config.to_dict())
        return config

    def save_config(self, config: Config) -> None:
        """Remember the settings of the network."""
        self._keep("config", json.dumps(config.to_dict()))

    def picture(self) -> dict[str, object]:
        """What was on the pad, as it was given to `save_picture`."""
        self._own["picture"] = self._text("picture")
        return self._json("picture")

    def save_picture(self, picture: Mapping[str, object]) -> None:
        """Remember what is on the pad: plain values, fit for JSON."""
        self._keep("picture", json.dumps(dict(picture)))

    def kept_problem(self) -> str:
        """Why the last network could not be kept; empty if it was."""
        return self._text("kept/problem")

    def save_kept_problem(self, text: str) -> None:
        """Remember, for the next start, why the network could not be kept."""
        self._store.setValue("kept/problem", text)

    def theme(self) -> str:
        """The chosen theme's name, or "system"."""
        return self._text("theme") or "system"

    def save_theme(self, name: str) -> None:
        """Remember the theme; "system" follows the desktop."""
        self._store.setValue("theme", name)

    def motion(self) -> str:
        """How much may move, as it was chosen; "system" if nothing was."""
        return self._text("motion") or "system"

    def save_motion(self, name: str) -> None:
        """Remember how much may move."""
        self._store.setValue("motion", name)

    def zoom(self) -> int:
        """How large everything is, in per cent."""
        text = self._text("zoom")
        return allowed(int(text)) if text.isdecimal() and len(text) < 5 else PLAIN

    def save_zoom(self, level: int) -> None:
        """Remember how large everything is."""
        self._store.setValue("zoom", str(level))

    def language(self) -> str:
        """The key of the language that was chosen; empty to follow the desktop."""
        return self._text("language")

    def save_language(self, key: str) -> None:
        """Remember the language."""
        self._store.setValue("language", key)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep several things at once: nothing is written before `write`, so that a file has all of them or none."""
        self._store.sync()
        self._together = True
        try:
            yield
        finally:
            self._together = False

    def write(self) -> None:
        """Write what is pending."""
        self._store.sync()

    def problem(self) -> str | None:
        """Why nothing can be remembered, or None; writes what is pending."""
        self._store.sync()
        if self._store.status() == QSettings.Status.NoError and self._store.isWritable():
            return None
        text = tr("Settings cannot be kept in {file}: the file or its folder cannot be written.")
        return text.format(file=self._store.fileName())

    def _keep(self, key: str, value: object) -> None:
        if value == self._own.get(key):
            self._hear()
            if self._store.contains(key):
                return
        self._own[key] = value
        self._store.setValue(key, value)

    def _hear(self) -> None:
        """Read what others wrote, which also writes what is pending."""
        if not self._together:
            self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _json(self, key: str) -> dict[str, object]:
        try:
            value = json.loads(self._text(key) or "{}")
        except (ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}
