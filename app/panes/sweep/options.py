"""The switches of the pane; an empty list means: as it is in the window."""

from __future__ import annotations

from app.options import Option

TEXTS: dict[str, Option] = {
    "learning_rate": Option(
        "sweep.rates",
        "0.3, 1, 3",
        "Learning rates",
        "Learning rates to try, apart by commas; empty for the one in the window",
    ),
    "batch_size": Option(
        "sweep.batches",
        "",
        "Batch sizes",
        "Mini-batch sizes to try, apart by commas; empty for the one in the window",
    ),
    "hidden": Option(
        "sweep.layers",
        "",
        "Hidden layers",
        "Hidden layers to try, such as 16 16, 32, none; empty for those in the window",
    ),
    "epochs": Option(
        "sweep.epochs",
        "2",
        "Epochs",
        "How many epochs each trains, apart by commas; empty for those in the window",
    ),
    "examples": Option(
        "sweep.examples",
        "",
        "Examples",
        "Train on the first so many examples of the training set, apart by commas; empty for all",
    ),
    "seed": Option(
        "sweep.seeds",
        "1, 2, 3",
        "Seeds",
        "Random starts to train each setting from, such as 1, 2, 3 or 1..5; empty for the one in the window",
    ),
}
SCHEDULER = Option(
    "sweep.scheduler",
    "",
    "Scheduler",
    "Address of a Dask scheduler, such as tcp://127.0.0.1:8786; empty to train on this computer. "
    "A scheduler has no password: use one in a network that you trust",
)
_AXES = (
    ("auto", "By itself"),
    ("learning_rate", "Rate"),
    ("batch_size", "Batch size"),
    ("hidden", "Hidden layers"),
    ("epochs", "Epochs"),
    ("examples", "Examples"),
)
ACROSS = Option(
    "sweep.across", "auto", "Across", "Which of the lists goes from left to right in the picture", _AXES
)
UP = Option("sweep.up", "auto", "Up", "Which of the lists goes upwards in the picture", _AXES)
MEASURE = Option(
    "sweep.measure",
    "test_accuracy",
    "Measured",
    "What is shown of each training",
    (
        ("test_accuracy", "Test right"),
        ("train_accuracy", "Train right"),
        ("test_cost", "Test cost"),
        ("train_cost", "Train cost"),
    ),
)
OPTIONS = (*TEXTS.values(), SCHEDULER, ACROSS, UP, MEASURE)
MENU = (ACROSS, UP, MEASURE)
