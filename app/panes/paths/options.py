"""The switches of the bench, and its numbers."""

from __future__ import annotations

from app.options import Option

VIEW = Option(
    "paths.view", "read", "View", "what is done with the bench",
    choices=(
        ("read", "Sums and cost"),
        ("weight", "One weight"),
        ("paths", "Several paths"),
        ("form", "All at once"),
        ("drill", "Find the edge"),
    ),
)  # fmt: skip
SHORT = (
    ("read", "z and C"),
    ("weight", "∂C/∂w"),
    ("paths", "Paths"),
    ("form", "Matrix"),
    ("drill", "Drill"),
)
NUMBERS = Option(
    "paths.numbers", "", "Numbers",
    "The inputs, parameters and targets of the bench in their order; empty for the worked example",
)  # fmt: skip
PICKED = Option(
    "paths.picked", "w 2 0 0", "Picked", "Which part of the bench is picked: its letter, layer and indices"
)
LIT = Option(
    "paths.lit",
    0.0,
    "Paths lit",
    "How many paths are lit; one more than there are is their sum.",
    low=0,
    high=4,
)
FORM = Option(
    "paths.form", "index", "Written", "with indices, neuron by neuron, or in arrays, all at once",
    choices=(("index", "With indices"), ("matrix", "As matrices")),
)  # fmt: skip
QUESTION = Option("paths.question", 0.0, "Question", "Which edge the drill asks for.", low=0, high=1e6)
ANSWER = Option("paths.answer", "", "Answer", "Which edge was clicked; empty while the question is open")
SCORE = Option("paths.score", "", "Score", "Which of the last ten edges were found: 1 or 0 each")

OPTIONS = (VIEW, NUMBERS, PICKED, LIT, FORM, QUESTION, ANSWER, SCORE)
