"""Drawings out to a file and in from one; what cannot be used changes nothing and is told of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.own_home import OwnHome
from app.saving import ask_where, refused
from nncore.own_file import SUFFIX, export_idx, import_from, write
from nncore.own_npz import export_npz
from nncore.own_set import OwnSetError


class Files(QObject):
    """Asks for names on behalf of `parent`."""

    def __init__(self, home: OwnHome, parent: QWidget) -> None:
        super().__init__(parent)
        self._home, self._parent = home, parent
        self._folder = ""

    @Slot()
    def give(self) -> None:
        """Ask for a name and write all drawings there."""
        proposal = Path(self._folder) / f"digits{SUFFIX}"
        kinds = self.tr(
            "Own digits (*{suffix});;Arrays of numpy (*.npz);;IDX images, with their labels beside them (*)"
        )
        title = self.tr("Export my digits")
        path = ask_where(self._parent, title, proposal, "", kinds.format(suffix=SUFFIX))
        if path is not None:
            self._folder = str(path.parent)
            self.write(path)

    def write(self, path: Path) -> None:
        """Write them: what the file holds follows from its name."""
        name = path.name
        try:
            if name.lower().endswith(".json"):
                write(path, self._home.own)
                said = self.tr("Written as {name}: drawings and labels, as they are kept here.").format(
                    name=name
                )
            elif name.lower().endswith(".npz"):
                export_npz(path, self._home.own)
                text = self.tr("Written as {name} for numpy: images, drawn and labels.")
                said = text.format(name=name)
            else:
                labels = export_idx(path, self._home.own).name
                text = self.tr("Written as {name} in the form of MNIST, their labels beside it as {labels}.")
                said = text.format(name=name, labels=labels)
        except OSError as error:
            text = self.tr("{name} could not be written: {reason}. Choose another folder.")
            said = text.format(name=name, reason=error.strerror or str(error))
        self._home.say(said)

    @Slot()
    def take(self) -> None:
        """Ask for a file and keep the drawings in it too."""
        if refused(self._parent):
            return
        kinds = self.tr("Drawings (*{suffix} *.npz *.csv *ubyte);;All files (*)").format(suffix=SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self._parent, self.tr("Import digits"), self._folder, kinds)
        if name:
            self._folder = str(Path(name).parent)
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Keep the drawings in a file beside those there are."""
        try:
            more = import_from(path)
            self._home.add(more)
        except OwnSetError as error:
            self._home.say(self.tr("{why} Nothing was changed.").format(why=error))
            return
        text = self.tr("Drawings taken in from {name}: {n}.")
        self._home.say(text.format(name=path.name, n=len(more)))
