"""Whether a scene can be shown here: what its file cannot know, because options and panes are the window's."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.actions import SPECS
from app.locked_verbs import VERBS
from app.session import Session
from app.workspaces import WORKSPACES
from nncore.config import LIVE
from nncore.data_id import data_sha256
from nncore.scene import Scene, SceneError
from nncore.words import tr


def check(scene: Scene, session: Session, panes: Collection[str]) -> None:
    """Raise SceneError with what this program does not know or does not have, and what to do."""
    name = scene.moment.config.data
    if scene.data_sha256 != data_sha256(name):
        raise SceneError(
            tr(
                "data: the scene learns from another set called “{name}” than the one here, so it would not be the "
                "same. Update the program."
            ).format(name=name)
        )
    for key, value in scene.options.items():
        option = session.known_options.get(key)
        if option is None:
            raise SceneError(
                tr("options: “{key}” is not known to this version of the program. Update it.").format(key=key)
            )
        if not option.allows(value):
            raise SceneError(
                tr("options: “{key}” cannot be {value!r}. Take it out, or save the scene anew.").format(
                    key=key, value=value
                )
            )
    if scene.workspace and scene.workspace not in {w.key for w in WORKSPACES}:
        raise SceneError(
            tr("workspace: there is none called “{name}”. Update the program.").format(name=scene.workspace)
        )
    _known(
        "front",
        scene.front,
        panes,
        tr("{field}: no pane is called “{key}” in this version of the program. Update it."),
    )
    keys = lockable(session)
    no_control = tr("{field}: no control is called “{key}” in this version of the program. Update it.")
    _known("locks", scene.locks, keys, no_control)
    _known("hides", scene.hides, keys, no_control)


def lockable(session: Session) -> frozenset[str]:
    """Every key that can be locked."""
    settings = (f"setting.{name}" for name in LIVE)
    return frozenset((*(spec.key for spec in SPECS), *VERBS, *settings, *session.known_options))


def _known(field: str, keys: Iterable[str], known: Collection[str], text: str) -> None:
    for key in keys:
        if key not in known:
            raise SceneError(text.format(field=field, key=key))
