"""What each pane is for, in one sentence: said of every place in it that has no sentence of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

PURPOSES: Mapping[str, str] = {
    "pad": (
        "The picture on the network, to draw or to load, with what the network receives and the "
        "answer it gives."
    ),
    "diagram": (
        "The whole network for this picture: lamps are activations, lines are weights, orange "
        "above zero and blue below."
    ),
    "cost": "The cost of every mini-batch, and cost and accuracy on both sets, over the steps of the run.",
    "gallery": (
        "The weights of every layer as pictures: one tile is one neuron, one pixel of it the "
        "weight from one input."
    ),
    "neuron": (
        "One neuron under the microscope: every product of its sum, its bias, and what its "
        "function makes of the sum."
    ),
    "hand": "A hand on one neuron: turn its weights and bias and see what that does to the whole test set.",
    "paint": "Weights to be painted like a picture, so that a neuron looks for what you want it to see.",
    "matrix": "A layer as matrix times vector plus bias: one row is one neuron that receives.",
    "learned": "What a neuron answers most strongly to, beside what you might have expected.",
    "path": (
        "The way of the training through the space of all parameters, in its two main directions, "
        "with the real cost."
    ),
    "parts": "What the hidden layers make of an image, part by part.",
    "examples": (
        "The test set as the network answers it: what it takes for what, and its mistakes, the surest first."
    ),
    "limits": (
        "What the network says to what it never saw: noise, shifts, mixtures, pictures made to "
        "please one output."
    ),
    "own": (
        "Your own drawings as a set: what the network makes of them, before and after it was taught with "
        "them; and you against it."
    ),
    "ribbon": (
        "All parameters and all components of the gradient beside each other, each at its place in "
        "the frozen order."
    ),
    "one": "What one example costs: for each output the square of its difference from what it should be.",
    "average": "The cost of the whole network as the mean of the costs of its examples, and what it is a function of.",
    "edge": "How one weight grew over the run, and whether its two neurons go up and down together.",
    "cards": "Two piles of cards: one to learn from, with the labels on their backs, one only to be examined on.",
    "duel": "Two trainings with different settings beside each other, on copies of the network.",
    "sweep": "Many trainings with a grid of settings, beside the one in the window.",
    "onestep": (
        "One real step opened up: the examples dealt, what each of them asks, their mean, and the "
        "cost afterwards."
    ),
    "race": (
        "One backward pass against nudging every parameter alone: the same gradient at different prices."
    ),
    "paths": (
        "The chain rule with many neurons to a layer: every path from a weight to the cost, and their sum."
    ),
    "factors": "The gradient of any weight as the product of its factors, checked by a nudge.",
    "chain": "The chain rule on the smallest network there is, with a slider for everything in it.",
    "wishes": (
        "How each output would have to move for a smaller cost, and what of the wish gets through "
        "its function."
    ),
    "mixer": (
        "The desk where the neurons of a layer vote on each neuron before it; the sum of the votes "
        "is its wish."
    ),
    "deck": "The shuffled deck of examples: which were dealt, which come next, and what shuffling is for.",
    "levers": "The three levers on one neuron's sum: weights, bias, and the activations before it.",
    "nudge": "Move any parameters a little and measure whether the cost does what the gradient foretold.",
    "desires": (
        "What each of many examples asks of the same parameters, and the mean that becomes the step."
    ),
    "cut": "The network's own cost along directions through where it stands: a cut through the landscape.",
    "convex": "Whether the cost is one bowl or has many dips, shown by walking down from many starts.",
    "fresh": "Many networks that have learned nothing: what they answer, and what they cost.",
    "toys": (
        "Balls that roll down a curve or a surface you choose: gradient descent where all of it can be seen."
    ),
    "runs": "Runs that were kept, laid side by side.",
    "formula": (
        "The formula of what is picked or pointed at: in symbols, in this network's numbers, and in numpy."
    ),
}


def purpose_of(key: str, otherwise: str) -> str:
    """The sentence of a pane in the present language; `otherwise` for a pane that has none here."""
    return QCoreApplication.translate("Purposes", PURPOSES[key]) if key in PURPOSES else otherwise
