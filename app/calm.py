"""Whether the system asks for less movement: read where that takes no time, from files and one call.

None means that it does not say. What only another program can tell (GNOME's `gsettings`) is asked by the menu,
beside the window and after it is there.
"""

from __future__ import annotations

import configparser
import plistlib
import sys
from collections.abc import Callable
from pathlib import Path

CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
PREFERENCES = "Library/Preferences/com.apple.universalaccess.plist"
SOURCES = (".config/kdeglobals", ".config/gtk-4.0/settings.ini", ".config/gtk-3.0/settings.ini")
LARGEST = 1_000_000  # bytes of such a file


def of_system(platform: str = sys.platform, home: Path | None = None) -> bool | None:
    """Whether this system asks for calm; None if it does not say."""
    home = home or Path.home()
    if platform == "win32":
        return of_windows()
    if platform == "darwin":
        return of_mac(home / PREFERENCES)
    return next((said for name in SOURCES if (said := of_desktop(home / name)) is not None), None)


def of_windows(ask: Callable[[], bool | None] | None = None) -> bool | None:
    """Settings > Accessibility > Visual effects > Animation effects; `ask` tells whether they are on."""
    moving = (ask or _client_area_animation)()
    return None if moving is None else not moving


def of_mac(file: Path) -> bool | None:
    """System Settings > Accessibility > Display > Reduce motion."""
    try:
        said = plistlib.loads(_read(file)).get("reduceMotion")
    except (OSError, ValueError, AttributeError, plistlib.InvalidFileException):
        return None
    return None if said is None else bool(said)


def of_desktop(file: Path) -> bool | None:
    """KDE's speed of animations, where 0 is none, or the switch of GTK."""
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        parser.read_string(_read(file).decode("utf-8"))
    except (OSError, ValueError, configparser.Error):
        return None
    speed = parser.get("KDE", "AnimationDurationFactor", fallback="")
    moving = parser.get("Settings", "gtk-enable-animations", fallback="").strip().lower()  # not said
    if speed:
        try:
            return float(speed) == 0
        except ValueError:
            return None
    return {"0": True, "false": True, "1": False, "true": False}.get(moving)


def of_gnome(answer: str) -> bool | None:
    """What `gsettings get org.gnome.desktop.interface enable-animations` says."""
    return {"false": True, "true": False}.get(answer.strip())


def _read(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(LARGEST)


def _client_area_animation() -> bool | None:
    import ctypes

    library = getattr(ctypes, "windll", None)  # Windows alone has it
    if library is None:
        return None
    on = ctypes.c_int(1)
    done = library.user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(on), 0)
    return bool(on.value) if done else None
