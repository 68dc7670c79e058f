"""Before Qt starts: are the system's libraries there, and does a screen answer? Qt itself would abort.

Nothing is remembered from an earlier start: each check does what Qt is about to do anyway (load its platform
plugin, connect to the screen), so it costs next to nothing and is always right.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import re
import sys
from pathlib import Path

from nncore import bootstrap
from nncore.bootstrap import debian

TRIED = "DESCENT_EXPLORER_INSTALLED_LIBRARIES"
# Which Debian package holds each library that Qt loads.
QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
LIBRARIES = {"xcb": X11, "wayland": WAYLAND}
SCREENS = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}  # the variable that names a platform's screen
LOOK = "_mod_uses_pyside"  # PySide's function that reads a module's source
INSTEAD = "A picture of the window needs no screen: python3 -m app --screenshot window.png"


def check(screen: bool, system: bool) -> None:
    """Return when Qt can start, with a screen or (`screen` false) without; else end with what to do."""
    _import_qt(system)
    spare_sources()
    if not screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif os.name == "posix" and sys.platform != "darwin":
        _choose_platform(system)
    os.environ.pop(TRIED, None)


def _import_qt(system: bool) -> None:
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        _mend(missing(QT) or _named(str(error)), str(error), system)


def spare_sources() -> None:
    """Keep PySide from reading the source of every module that is imported from now on.

    It looks there for its `__feature__` switches, which nothing here uses: a tenth of what all imports cost.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if callable(getattr(feature, LOOK, None)):  # not in every version
        setattr(feature, LOOK, lambda _module: False)


def _choose_platform(system: bool) -> None:
    """Leave the choice to Qt when all that it may try work; else narrow it to what works, or end."""
    wanted = platforms()
    answering = [one for one in wanted if answers(one)]
    if not answering:
        raise bootstrap.ending(_no_answer(wanted))
    faults = {one: plugin_fault(one) for one in answering}
    working = [one for one in answering if not faults[one]]
    if not working:
        first = answering[0]
        _mend(missing(LIBRARIES.get(_base(first), {})) or _named(faults[first]), faults[first], system)
    if working != wanted:
        os.environ["QT_QPA_PLATFORM"] = working[0]


def platforms() -> list[str]:
    """Return the Qt platforms to try, best first: what QT_QPA_PLATFORM names, else what has a screen."""
    if chosen := os.environ.get("QT_QPA_PLATFORM"):
        return [one for one in chosen.split(";") if one]
    return [platform for platform, variable in SCREENS.items() if os.environ.get(variable)]


def answers(platform: str) -> bool:
    """Whether the screen of a platform can be reached; True for platforms that need none."""
    if _base(platform) == "xcb":
        return _x_answers()
    return _wayland_answers() if _base(platform) == "wayland" else True


def _x_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the plugin cannot load either, and that is what the person must hear first
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers() -> bool:
    import socket

    name = Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / os.environ.get("WAYLAND_DISPLAY", "wayland-0")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        return client.connect_ex(os.fspath(name)) == 0


def plugin_fault(platform: str) -> str:
    """Return why the plugin of a platform cannot be loaded; empty when it can."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    plugins = sorted(folder.glob(f"libq{_base(platform)}*.so"))
    if not plugins:
        return f"this Qt has no platform named {platform!r}, which QT_QPA_PLATFORM asks for: unset it"
    try:
        ctypes.CDLL(str(plugins[0]))
    except OSError as error:
        return str(error)
    return ""


def missing(packages: dict[str, str]) -> dict[str, str]:
    """Return those of the libraries that this system does not have, with their packages."""
    return {library: package for library, package in packages.items() if not _loads(library)}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _named(fault: str) -> dict[str, str]:
    """Return the library that an error of the loader names, if it does; its package is anybody's guess."""
    found = re.search(r"(lib[\w.+-]+\.so[.\d]*): cannot open", fault)
    return {found[1]: ""} if found else {}


def _mend(absent: dict[str, str], fault: str, system: bool) -> None:
    """Install the packages that hold the missing libraries and start again, or end with how to."""
    packages = list(dict.fromkeys(filter(None, absent.values())))
    if not packages or os.environ.get(TRIED) == " ".join(packages):
        named = f"this system lacks {' and '.join(absent)}" if absent else fault
        raise bootstrap.ending(f"Qt cannot start: {named}.", debian.MISSING)
    reason = f"Qt needs libraries that this system does not have: {', '.join(absent)}."
    debian.install(packages, reason, system)
    os.environ[TRIED] = " ".join(packages)
    bootstrap.hand_over(sys.executable)


def _no_answer(wanted: list[str]) -> str:
    variables = [SCREENS[_base(one)] for one in wanted]
    named = [f"{one}={os.environ[one]}" for one in variables if os.environ.get(one)]
    if named:
        said = " and ".join(named)
        return f"The screen named by {said} does not answer, or refuses this program. {INSTEAD}"
    return (
        "No screen was found: neither DISPLAY nor WAYLAND_DISPLAY is set. "
        f"Start it from a desktop session (over ssh: ssh -X). {INSTEAD}"
    )


def _base(platform: str) -> str:
    """Return the plugin's name: xcb for "xcb:option", wayland for "wayland-egl"."""
    return platform.partition(":")[0].partition("-")[0]
