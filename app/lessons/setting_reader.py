"""The part of a step that says where it takes place, from its table."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.lessons.errors import LessonError
from app.lessons.lesson import Setting, Stroke
from app.lessons.table import Table
from app.lessons.vocabulary import Vocabulary
from app.options import Value
from nncore.canvas import SIDE
from nncore.config import Config, ConfigError
from nncore.words import tr

MOST_TRAINED = 1500  # steps that a start may train: within 8 seconds also where one has time for 200 only
_PICTURE = re.compile(r"blank|(train|test) \d{1,5}")
DEFAULTS: Mapping[str, object] = {"learning_rate": 3.0, "batch_size": 100, "schedule": "constant"}
"""The network of a lesson, unless its [steps.config] says otherwise; the rest as ever."""
SCENE = re.compile(r"[a-z][a-z0-9-]{0,39}")


def read_setting(table: Table, words: Vocabulary) -> Setting:
    """Its network, picture, panes and switches; raises LessonError."""
    scene, picture, workspace = (table.line(key, "") for key in ("scene", "picture", "workspace"))
    if scene and not SCENE.fullmatch(scene):
        raise LessonError(
            tr("“{scene}” is no name of a scene.").format(scene=scene),
            tr("Name a file in scenes, without its ending."),
            where=table.path("scene"),
        )
    if picture and not _PICTURE.fullmatch(picture):
        raise LessonError(
            tr("“{picture}” is no picture.").format(picture=picture),
            tr("Write blank, train 5 or test 3."),
            where=table.path("picture"),
        )
    if workspace:
        table.within("workspace", lambda: words.targets.check("workspace", workspace))
    front, steps = table.lines("front"), table.get("steps", int, 0)
    for pane in front:
        table.within("front", lambda pane=pane: words.targets.check("pane", pane))  # type: ignore[misc]
    if not 0 <= steps <= MOST_TRAINED:
        raise LessonError(
            tr("{steps} steps are too many to wait for.").format(steps=steps),
            tr("Write a number from {low} to {high}.").format(low=0, high=MOST_TRAINED),
            where=table.path("steps"),
        )
    return Setting(
        scene, _config(table), picture, _options(table, words), workspace, front, steps, _strokes(table)
    )


def _strokes(table: Table) -> tuple[Stroke, ...]:
    """Lines such as "9,6 8,14 19,14": points x,y in pixels of the pad."""
    made = tuple(tuple(map(_point, line.split())) for line in table.lines("strokes"))
    if any(len(stroke) < 2 or None in stroke for stroke in made):
        raise LessonError(
            tr("A stroke is points x,y from 0 to 28."),
            tr('Write "9,6 8,14 19,14".'),
            where=table.path("strokes"),
        )
    return made  # type: ignore[return-value]


def _point(text: str) -> tuple[float, float] | None:
    found = re.fullmatch(r"(\d{1,2}(?:\.\d)?),(\d{1,2}(?:\.\d)?)", text)
    return (float(found[1]), float(found[2])) if found and max(map(float, found.groups())) <= SIDE else None


def _config(table: Table) -> Config | None:
    inside = table.table("config")
    if inside is None:
        return None if table.has("scene") else Config.from_dict(DEFAULTS)
    if table.has("scene"):
        raise LessonError(
            tr("A scene has its own network."), tr("Leave one of the two out."), where=inside.where
        )
    values = inside.rest()
    try:
        return Config.from_dict({**DEFAULTS, **values})
    except ConfigError as error:
        raise LessonError(
            tr("This network cannot be: {error}.").format(error=error),
            tr("Mend the setting."),
            where=inside.where,
        ) from None


def _options(table: Table, words: Vocabulary) -> Mapping[str, Value]:
    inside = table.table("options")
    if inside is None:
        return {}
    flat: dict[str, object] = {}
    for key, value in inside.rest().items():  # toys.rate = 1 is a table inside a table for TOML
        flat |= (
            {f"{key}.{name}": each for name, each in value.items()}
            if isinstance(value, dict)
            else {key: value}
        )
    return {
        key: inside.within(key, lambda key=key, value=value: words.option_value(key, value))  # type: ignore[misc]
        for key, value in flat.items()
    }
