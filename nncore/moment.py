"""The snapshot of a run as it is now, before it is known whether it goes on."""

from __future__ import annotations

from typing import Any

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
        steps_before=run.loaded.steps_before if run.loaded else 0,
    )


def after_settings(run: Run) -> dict[str, Any]:
    """The parts of a snapshot that other settings change, though the network is what it was."""
    return {"next_batch": run.trainer.next_batch(), "past": run.past}
