"""A scene as text that a person can read, and the strict way back: nothing is taken that was not checked."""

from __future__ import annotations

import json

from nncore import __version__
from nncore.scene import LARGEST, VERSION, Scene, SceneError
from nncore.scene_fields import Fields, parsed
from nncore.scene_moment import moment_dict, read_moment
from nncore.scene_rest import NAME, TITLE, picture_dict, read_rest
from nncore.words import tr

FORMAT = "descent scene"
NOTES = 8000  # letters


def to_text(scene: Scene, *, weights: bool = True) -> str:
    """The scene as JSON; raises SceneError if the network is too large. Without `weights` it must be grown."""
    text = json.dumps(to_dict(scene, weights=weights), indent=1, ensure_ascii=False) + "\n"
    if len(text.encode()) > LARGEST:
        raise SceneError(tr("The network is too large for a scene: save it as a network instead."))
    return text


def to_dict(scene: Scene, *, weights: bool = True) -> dict[str, object]:
    """What the text says; what is empty is left out."""
    config = scene.moment.config
    told: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "made_by": __version__,
        "title": scene.title,
        "notes": scene.notes,
        "data": {"name": config.data, "sha256": scene.data_sha256},
        "moment": moment_dict(scene.moment, weights=weights),
        "picture": None if scene.picture is None else picture_dict(scene.picture),
        "wanted": scene.wanted,
        "pins": [list(pin) for pin in scene.pins],
        "selection": None if scene.selection is None else [scene.selection[0], *scene.selection[1]],
        "options": dict(sorted(scene.options.items())),
        "workspace": scene.workspace,
        "front": list(scene.front),
        "lesson": scene.lesson,
        "locks": list(scene.locks),
        "hides": list(scene.hides),
        "locked_by": scene.locked_by,
    }
    return {name: value for name, value in told.items() if value not in (None, "", [], {}) or name == "title"}


def from_text(text: str) -> Scene:
    """Read what `to_text` wrote; raises SceneError, with nothing else done."""
    fields = parsed(text.removeprefix("\ufeff"))
    _check_format(fields)
    fields.text("made_by", NAME)
    title, notes = fields.text("title", TITLE), fields.text("notes", NOTES) if fields.has("notes") else ""
    data = fields.below("data")
    name, sha = data.text("name", NAME), data.text("sha256", 64)
    data.done()
    moment = read_moment(fields.below("moment"), fields, name)
    rest = read_rest(fields, moment.config)
    fields.done()
    return Scene(title, moment, sha, notes, **rest)


def _check_format(fields: Fields) -> None:
    if fields.take("format") != FORMAT:
        fields.fail(
            "format", tr('must be "{format}": this is no scene').format(format=FORMAT), tr("Choose a scene.")
        )
    version = fields.whole("version", 1, 10**9)
    if version > VERSION:
        why = tr("is {version}, and this program reads scenes up to version {newest}").format(
            version=version, newest=VERSION
        )
        fields.fail("version", why, tr("Update the program."))
