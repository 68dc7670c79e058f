"""What can have happened, by name, and what is told of it. A lesson may name nothing else.

A pane that knows of something which is neither an option nor a verb of the Session calls
`session.happened(name, {...})` and gets one line here.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.lessons.errors import LessonError
from nncore.words import tr


@dataclass(frozen=True)
class Kind:
    """One kind of event: a sentence on when, and the keys of its payload."""

    tip: str
    keys: tuple[str, ...] = ()


EVENTS: dict[str, Kind] = {
    "step": Kind("Steps of one mini-batch were asked for, n at once (key . or the button)", ("n",)),
    "epoch": Kind("Training to the end of the epoch was asked for"),
    "play": Kind("Training was started"),
    "pause": Kind("Training was paused by hand"),
    "back": Kind("One step back was taken"),
    "seek": Kind("Another step of the run was shown, for instance by the timeline", ("step",)),
    "reset": Kind("The run was begun again from the same weights"),
    "undo_reset": Kind("The run that a reset or a new network put away was brought back"),
    "seed": Kind("New random start values were taken (key S)", ("seed",)),
    "network": Kind(
        "A network of another kind or seed was made; comes with “seed” too", ("shape", "seed", "data")
    ),
    "setting": Kind(
        "A setting was changed: learning_rate, batch_size, momentum, l2, schedule, epochs", ("name", "value")
    ),
    "command": Kind("A remedy was taken or a file was opened", ("name",)),
    "script": Kind("The network was exported as Python"),
    "compare": Kind(
        "The exported file was run and compared with the engine: n numbers, at most gap from its own",
        ("gap", "n"),
    ),
    "example": Kind("An example was put on the network", ("set", "row")),
    "draw": Kind("The drawing was changed; moves of one stroke share a gesture", ("gesture", "ink")),
    "disturb": Kind(
        "An example was shifted, inverted or disturbed", ("gesture", "right", "down", "noisy", "inverted")
    ),
    "put": Kind("A picture that the program made was put on the network", ("gesture",)),
    "edit": Kind(
        "Weights or biases were set by hand; kind, layer, j, k and value are told if it was one",
        ("n", "what", "gesture", "kind", "layer", "j", "k", "value"),
    ),
    "pin": Kind("Neurons were held at a value or let go; n are held now", ("n", "gesture")),
    "want": Kind(
        "The picture was said to be something; no answer is told if it is its label again", ("answer",)
    ),
    "find": Kind("The gradient was found, all layers of it (key G)", ("of",)),
    "wave": Kind(
        "The backward pass went a layer on (by 1) or back (by −1); reach layers are found now",
        ("by", "reach"),
    ),
    "take": Kind("The step along the gradient found was taken (Shift+G)", ("of",)),
    "undo": Kind("Something was undone; kind is picture, edit, pins, setting, run, kept or own", ("kind",)),
    "redo": Kind("What was undone was done again", ("kind",)),
    "select": Kind(
        "Something was picked; kind is neuron, weight, bias, example or none",
        ("kind", "layer", "j", "k", "set", "row"),
    ),
    "option": Kind("A switch of a pane was set", ("key", "value")),
    "workspace": Kind("Another workspace was shown", ("key",)),
    "pane": Kind("A pane came into sight", ("key",)),
    "kept": Kind("A drawing was kept among the person’s own; n are kept now", ("label", "n")),
    "taught": Kind("Teaching with drawings began; set is the name of what it learns from", ("set", "n")),
    "contest": Kind(
        "The person read the last test digit against the network: of n, right by either and by both",
        ("n", "person", "network", "both"),
    ),
    "cut": Kind("A cut through the network as it is was measured", ("page", "direction")),
    "compass": Kind(
        "The compass of a cut was turned; off is how far it is from minus the gradient, change what it does",
        ("angle", "off", "change"),
    ),
    "walk": Kind(
        "A step along the arrow of a cut was taken; down says whether the cost fell", ("change", "down")
    ),
    "needles": Kind(
        "The same nudge of two weights was measured: the ratio of the changes, and the one promised",
        ("promise", "nudge", "ratio"),
    ),
    "hunt": Kind(
        "Pictures of noise were counted: n of them, and the share answered surely", ("noise", "n", "share")
    ),
    "foretold": Kind(
        "The table of desires worked out what five steps on its cards alone lead to: the answer given most often "
        "then, and its share of the test set; only is the class listened to, if it is one",
        ("only", "cards", "answer", "share"),
    ),
    "angle": Kind(
        "The angle between the gradient of the next cards, size of them, and that of the set was found",
        ("size", "degrees"),
    ),
    "race": Kind(
        "Walkers have arrived, n of them; batch is how many examples a step the lowest one took",
        ("n", "batch"),
    ),
    "starts": Kind(
        "Three starts have learned; shape is bowl or own. Of their first distances most and least are the shares left, "
        "spread is by what share of it their costs differ",
        ("shape", "most", "least", "spread"),
    ),
    "twin": Kind(
        "The straight way to a twin was measured: the cost at its start, middle and end, and its top at a place from 0 "
        "to 1",
        ("start", "middle", "end", "top", "at"),
    ),
    "descent": Kind(
        "A cost (error, squared, cross-entropy) descended along a line by its own slope",
        ("cost", "stalled", "before", "after"),
    ),
    "duel": Kind(
        "A race of two settings ended: what differs, the present value and the other, the cost of each after the same "
        "time or examples, and which value is ahead (or level)",
        ("what", "value", "other", "cost", "other_cost", "ahead", "rate", "by"),
    ),
    "dream": Kind(
        "A dream ended: the output wanted, where it began and what it reached, and how alike the picture is to the "
        "mean of that class (−1 to 1)",
        ("wanted", "start", "reached", "alike"),
    ),
    "predict": Kind("A prediction was given", ("value",)),
    "skip": Kind("A prediction was skipped"),
    "answer": Kind("An answer was typed", ("key", "value")),
}


def check_event(name: str, keys: tuple[str, ...] = ()) -> None:
    """Raise LessonError unless there is such an event that tells these keys."""
    if name not in EVENTS:
        raise LessonError(
            tr("There is no event called “{name}”.").format(name=name),
            tr("Choose one of: {names}.").format(names=", ".join(sorted(EVENTS))),
        )
    for key in keys:
        if key not in EVENTS[name].keys:
            known = ", ".join(EVENTS[name].keys)
            raise LessonError(
                tr("The event “{name}” does not tell “{key}”.").format(name=name, key=key),
                tr("It tells: {known}.").format(known=known) if known else tr("It tells nothing."),
            )
