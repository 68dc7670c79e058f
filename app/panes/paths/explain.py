"""What a part of the small bench with several neurons to a layer is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app import notation
from app.explanation import Explanation
from app.figures import equation, factor, figure, plus, times
from app.pane import Pane
from app.panes.paths import form_page
from app.panes.paths.array_row import ArrayRow
from app.panes.paths.net import Net
from app.panes.paths.pages import FormPage
from app.panes.paths.paths_page import Contributions
from app.panes.paths.reading import bench_of
from app.panes.paths.sheet import Sheet
from app.widgets.tile_row import TileRow
from app.widgets.wrapped import Wrapped
from nncore.jk_bench import LAST, JKBench
from nncore.naming import Name
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The neuron, weight, bias, entry or line under a point."""
    bench = bench_of(str(pane.session.frame.options["paths.numbers"]))
    if isinstance(widget, Net):
        drilling = widget.reading is not None and widget.reading.drilling
        found = widget.places.at(QPointF(pos), edges_only=drilling)
        return _part(bench, found) if found is not None else _cost(bench)
    if isinstance(widget, ArrayRow):
        found = widget.at(QPointF(pos))
        return _part(bench, found) if found is not None else None
    if isinstance(widget, Contributions) and widget.reading is not None:
        return _ways(bench, *widget.reading.sender)
    if isinstance(widget, TileRow) and widget.tiles:
        at = widget.at(QPointF(pos))
        tile = widget.tiles[at if at >= 0 else -1]
        text = tr("One factor of the derivative of the picked weight, or their product: {spoken}.")
        said = text.format(spoken=tile.spoken or notation.spoken(tile.symbol))
        return Explanation(widget.accessibleName(), said, (f"{tile.symbol} {tile.means} = {tile.number}",))
    if isinstance(widget, Wrapped) and isinstance(widget.parentWidget(), FormPage):
        return _forms(bench)
    if isinstance(widget, Sheet) and widget.rows:
        text = tr(
            "The same, written out: each line is put into the next one, with the numbers of the bench as they are."
        )
        return Explanation(widget.accessibleName(), text, tuple(row.text for row in widget.rows)[-2:])
    return None


def _forms(bench: JKBench) -> Explanation:
    text = tr(
        "Both ways are computed. Where they differ it is by the last digit: a sum in another order rounds otherwise."
    )
    line = f"max_k |(Σ_j w_{{j,k}} δ_j − (W^T δ)_k) σ′(z_k)| = {figure(form_page.gap(bench))}"
    return Explanation(tr("Two ways to write one step"), text, (line,))


def _part(bench: JKBench, name: Name) -> Explanation | None:
    layer, j, k = name.layer, name.j, name.k
    if name.letter == "w" and k is not None:
        return _weight(bench, layer, j, k)
    if name.letter == "b":
        text = tr(
            "The bias of neuron {j} of layer {layer}; its derivative is δ itself, for what it multiplies is 1."
        )
        lines = (
            f"b_{j}^{{({layer})}} = {figure(bench.value(name))}",
            f"∂C/∂b_{j} = {figure(bench.delta(layer, j))}",
        )
        return Explanation(tr("Bias"), text.format(j=j, layer=layer), lines)
    if name.letter == "y":
        text = tr("What output {j} should be; from it and the output comes its part of the cost.")
        return Explanation(tr("Wanted"), text.format(j=j), (f"y_{j} = {figure(bench.value(name))}",))
    return _neuron(bench, layer, j)


def _weight(bench: JKBench, layer: int, j: int, k: int) -> Explanation:
    found = bench.factors(layer, j, k)
    text = tr(
        "The weight from neuron {k} of layer {before} to neuron {j} of layer {layer}: row {j}, column {k}."
    )
    words = text.format(k=k, before=layer - 1, j=j, layer=layer)
    values = [float(each) for each in (found.before, found.slope, found.behind) if each is not None]
    symbols = f"∂C/∂w_{{{j},{k}}}^{{({layer})}} = a_{k} σ′(z_{j}) ∂C/∂a_{j}"
    return Explanation(tr("Weight"), words, (symbols, equation(times(*values), figure(found.product))))


def _neuron(bench: JKBench, layer: int, j: int) -> Explanation:
    name = tr("Neuron {j} of layer {layer}").format(j=j, layer=layer)
    if layer == 0:
        text = tr("An input of the bench: what stands in it goes along every line to its right.")
        return Explanation(name, text, (f"a_{j}^{{(0)}} = {figure(bench.activation(0, j))}",))
    terms = [term.value for term in bench.terms(layer, j)]
    bias = bench.z(layer, j) - sum(terms)
    text = tr("It adds its weighted inputs and its bias, and bends the sum {z} to {a}.")
    words = text.format(z=figure(bench.z(layer, j)), a=figure(bench.activation(layer, j)))
    line = equation(f"{plus(terms)} + {factor(bias)}", figure(bench.z(layer, j)))
    back = f"∂C/∂a_{j} = {figure(bench.behind(layer, j))}"
    return Explanation(name, words, (f"z_{j} = Σ_k w_{{{j},k}} a_k + b_{j}", line, back))


def _cost(bench: JKBench) -> Explanation:
    text = tr(
        "The bench as a whole: two inputs, three neurons, two outputs, and the cost of this one example."
    )
    pairs = [(bench.activation(LAST, j), float(y)) for j, y in enumerate(bench.targets.reshape(-1))]
    line = " + ".join(f"({figure(a)} − {factor(y)})^2" for a, y in pairs)
    return Explanation(tr("Bench"), text, ("C = Σ_j (a_j − y_j)^2", equation(line, figure(bench.cost))))


def _ways(bench: JKBench, layer: int, k: int) -> Explanation:
    values = [path.value for path in bench.paths(layer, k)]
    text = tr(
        "Neuron {k} reaches the cost through each neuron after it: its derivative is the sum over these ways."
    )
    line = equation(plus(values, 8), figure(sum(values)))
    return Explanation(tr("Ways to the cost"), text.format(k=k), (f"∂C/∂a_{k} = Σ_j w_{{j,{k}}} δ_j", line))
