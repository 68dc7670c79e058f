"""The language of every text: a catalog in Qt's own .ts form, looked up by the English sentence."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app import paths
from nncore import words

LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "de": "Deutsch"})
"""By the key that settings and the command line know: the language's name in itself."""
HOME = "en"  # the language that the code is written in


class Catalog(QTranslator):
    """Gives each English sentence its translation, wherever it is said: one sentence has one."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def translate(  # type: ignore[override]
        self, context: object, source: str, disambiguation: object = None, n: int = -1
    ) -> str | None:
        """The translation, or None, which lets Qt say the sentence as it is."""
        del context, disambiguation, n
        return self._texts.get(source)

    def isEmpty(self) -> bool:
        """Whether there is nothing in it; Qt would not ask an empty one."""
        return not self._texts


def read(file: Path) -> dict[str, str]:
    """Every finished translation of a .ts file by its English sentence; raises ParseError, OSError."""
    from xml.etree import ElementTree as ET  # the language of the code has no file

    found = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 - a file of ours, with no entities
        source, target = message.find("source"), message.find("translation")
        if source is None or target is None or target.get("type") or not target.text:
            continue
        found[source.text or ""] = target.text
    return found


def catalog_file(key: str) -> Path:
    """Where the catalog of a language is."""
    return paths.resource(f"languages/{key}.ts")


def of_system() -> str:
    """The first language of the person's desktop that there is a catalog for, or English."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((key for key in wanted if key in LANGUAGES), HOME)


def speak(key: str) -> None:
    """Say everything in this language from now on; what is already on the screen has to be made anew."""
    application = QCoreApplication.instance()
    if application is None:
        return
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.setParent(None)
    words.speak(None)
    if key == HOME:
        return
    of_qt = QTranslator()
    of_qt.load(f"qtbase_{key}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    say(Catalog(read(catalog_file(key))), of_qt)


def say(*translators: QTranslator) -> None:
    """Let these be asked, the first one first, for every text of the program, the engine's too."""
    application = QCoreApplication.instance()
    if application is None:
        return
    for translator in reversed(translators):  # Qt asks the newest first
        translator.setParent(application)
        application.installTranslator(translator)
    # Asked one by one, not through Qt: its lock, held by a thread that waits for Python's, would stop both.
    words.speak(lambda text: next(filter(None, (t.translate("nncore", text) for t in translators)), text))
