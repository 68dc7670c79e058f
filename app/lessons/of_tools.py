"""What functions of lessons find in the single neurons: the bare one, and the five images of the microscope."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.lessons.errors import LessonError
from app.lessons.of_frame import whole
from app.lessons.targets import nearest
from app.lessons.values import plain
from app.panes.neuron.survey import five_rows, images_of
from app.panes.paint.bare import read
from app.panes.paint.options import BARE
from app.selection import Neuron, neuron_of
from nncore.bench_neuron import TEST_IMAGES
from nncore.set_sums import sums_of
from nncore.words import tr

if TYPE_CHECKING:
    from app.lessons.scope import StepScope
    from app.lessons.values import Value


def bench_sum(scope: StepScope, arguments: Sequence[Value]) -> Value:
    """The sum of weights times pixels of the bare neuron for a test image, without its bias."""
    image = TEST_IMAGES.get(str(arguments[0]))
    if image is None:
        return None
    return plain(read(str(scope.frame.options[BARE.key])).response(image).total)


def check_image(arguments: Sequence[Value]) -> None:
    """Raise LessonError for a test image that there is not."""
    if arguments[0] not in TEST_IMAGES:
        raise LessonError(
            tr("The bare neuron has no test image called “{name}”.").format(name=arguments[0]),
            nearest(str(arguments[0]), tuple(TEST_IMAGES)),
        )


def five_sum(scope: StepScope, arguments: Sequence[Value]) -> Value:
    """The sum of one of the five images of the neuron that is picked, without the bias."""
    frame, at = scope.frame, whole(arguments[0])
    rows, data = five_rows(frame), images_of(frame)
    if at is None or not 0 <= at < len(rows) or data is None:
        return None
    picked = neuron_of(frame.selection)
    neuron = picked if picked is not None and picked.layer > 0 else Neuron(1, 0)
    inputs = data.inputs(rows[at : at + 1])
    return plain(sums_of(frame.snapshot.network, inputs, neuron.layer, neuron.index)[0])
