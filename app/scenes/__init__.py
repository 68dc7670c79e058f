"""Scenes in the window: taken, shown, put into files and text; and a person's own state kept whole meanwhile."""

from app.scenes.door import SceneDoor
from app.scenes.lock_state import LockState
from app.scenes.menu import SceneMenu
from app.scenes.showing import Scenes
from app.scenes.stash import Stash

__all__ = ["LockState", "SceneDoor", "SceneMenu", "Scenes", "Stash"]
