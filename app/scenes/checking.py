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

NOTHING = "Nothing was changed."


def check(scene: Scene, session: Session, panes: Collection[str]) -> None:
    """Raise SceneError with what this program does not know or does not have, and what to do."""
    name = scene.moment.config.data
    if scene.data_sha256 != data_sha256(name):
        raise SceneError(
            f"data: the scene learns from another set called “{name}” than the one here, so it would not be the same. "
            "Update the program."
        )
    for key, value in scene.options.items():
        option = session.known_options.get(key)
        if option is None:
            raise SceneError(f"options: “{key}” is not known to this version of the program. Update it.")
        if not option.allows(value):
            raise SceneError(f"options: “{key}” cannot be {value!r}. Take it out, or save the scene anew.")
    if scene.workspace and scene.workspace not in {w.key for w in WORKSPACES}:
        raise SceneError(f"workspace: there is none called “{scene.workspace}”. Update the program.")
    _known("front", scene.front, panes, "pane")
    keys = lockable(session)
    _known("locks", scene.locks, keys, "control")
    _known("hides", scene.hides, keys, "control")


def lockable(session: Session) -> frozenset[str]:
    """Every key that can be locked."""
    settings = (f"setting.{name}" for name in LIVE)
    return frozenset((*(spec.key for spec in SPECS), *VERBS, *settings, *session.known_options))


def _known(field: str, keys: Iterable[str], known: Collection[str], what: str) -> None:
    for key in keys:
        if key not in known:
            raise SceneError(
                f"{field}: no {what} is called “{key}” in this version of the program. Update it."
            )
