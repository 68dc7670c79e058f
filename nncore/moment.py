"""The snapshot of a run as it is now, before it is known whether it goes on."""

from __future__ import annotations

from typing import Any

from nncore.config import Config
from nncore.run import Run
from nncore.snapshot import Snapshot


def moment(run: Run) -> Snapshot:
    """Everything there is to say about a run that stands still."""
    trainer = run.trainer
    return Snapshot(
        config=run.config,
        network=run.network,
        initial=run.initial,
        gradient=trainer.gradient(),
        batch=trainer.batch(),
        step=trainer.step,
        progress=trainer.progress,
        learning_rate=run.rate,
        costs=trainer.costs.view(),
        evaluations=run.scoring.done,
        opened=run.opened,
        newest=run.newest,
        known_costs=run.future.costs if run.future is not None else trainer.costs.view(),
        next_batch=trainer.next_batch(),
        running=False,
        steps_per_second=0.0,
        run=run.number,
        data=run.data,
        effect=run.weighing.effect,
        keyframes=run.history.keyframes,
        undoable=run.edits.past[-1].what if run.edits.past else None,
        redoable=run.edits.future[0].what if run.edits.future else None,
        edits=run.edits.past,
        past=run.past,
        epoch=trainer.epoch,
        position=trainer.position,
        velocity=trainer.velocity(),
        steps_before=run.loaded.steps_before if run.loaded else 0,
    )


def since(run: Run, config: Config) -> dict[str, Any]:
    """What may be new in a snapshot of `config` though the network is what it was."""
    new: dict[str, Any] = {"config": run.config, "learning_rate": run.rate}
    new |= {"evaluations": run.scoring.done, "effect": run.weighing.effect}
    return new if run.config is config else new | _after_settings(run)


def _after_settings(run: Run) -> dict[str, Any]:
    """The parts that other settings change."""
    return {
        "next_batch": run.trainer.next_batch(),
        "past": run.past,
        "velocity": run.trainer.velocity(),
    }
