"""What is remembered between two starts: the only module that touches QSettings."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.options import Option, Options, Value
from nncore.config import Config, ConfigError

VERSION = 1  # of the layout; a layout saved by another version is not restored


class Settings:
    """Reads forgivingly: what is missing, damaged or from another version gives the default."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            self._store = QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "descent-explorer", "descent-explorer"
            )
        else:
            self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def layout(self) -> tuple[QByteArray, QByteArray] | None:
        """The window's geometry and the places of its docks, or None on the first start."""
        geometry, state = self._store.value("window/geometry"), self._store.value("window/state")
        if self._text("window/version") != str(VERSION):
            return None
        if not isinstance(geometry, QByteArray) or not isinstance(state, QByteArray):
            return None
        return geometry, state

    def save_layout(self, geometry: QByteArray, state: QByteArray) -> None:
        """Remember where everything is."""
        self._store.setValue("window/version", str(VERSION))
        self._store.setValue("window/geometry", geometry)
        self._store.setValue("window/state", state)

    def forget_layout(self) -> None:
        """Start with the ordinary layout next time."""
        self._store.remove("window")

    def options(self, known: Iterable[Option]) -> dict[str, Value]:
        """The remembered options that still exist and still allow their value."""
        kept = self._json("options")
        return {o.key: kept[o.key] for o in known if o.key in kept and o.allows(kept[o.key])}  # type: ignore[misc]

    def save_options(self, options: Options) -> None:
        """Remember the panes' switches."""
        self._store.setValue("options", json.dumps(dict(options)))

    def config(self) -> Config:
        """The settings of the last network, or the default ones."""
        try:
            return Config.from_dict(self._json("config"))
        except ConfigError:
            return Config()

    def save_config(self, config: Config) -> None:
        """Remember the settings of the network."""
        self._store.setValue("config", json.dumps(config.to_dict()))

    def speed(self) -> float | None:
        """Steps a second, or None on the first start."""
        try:
            value = float(self._text("speed"))
        except ValueError:
            return None
        return value if value > 0 else None

    def save_speed(self, steps_per_second: float) -> None:
        """Remember the speed; infinity is as fast as it goes."""
        self._store.setValue("speed", str(steps_per_second))

    def theme(self) -> str:
        """The chosen theme's name, or "system"."""
        return self._text("theme") or "system"

    def save_theme(self, name: str) -> None:
        """Remember the theme; "system" follows the desktop."""
        self._store.setValue("theme", name)

    def problem(self) -> str | None:
        """Why nothing can be remembered, or None; writes what is pending."""
        self._store.sync()
        if self._store.status() == QSettings.Status.NoError:
            return None
        return (
            f"Settings cannot be kept in {self._store.fileName()}: the file or its folder cannot be written."
        )

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _json(self, key: str) -> dict[str, object]:
        try:
            value = json.loads(self._text(key) or "{}")
        except (ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}
