"""What a lamp, a box, a tile, a line and a bar of the small network are: its tips, with the numbers worked out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explanation import Explanation, with_lines
from app.figures import equation, factor, figure, times
from app.pane import Pane
from app.panes.chain.depth_plots import DepthPlot
from app.panes.chain.explain_said import lines_of, symbol
from app.panes.chain.plate import Plate
from app.panes.chain.words import label
from nncore.chain import Chain, layer_of, variables
from nncore.chain_tiles import from_text
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The place of a plate under a point."""
    del pane
    if isinstance(widget, QLabel):
        return with_lines(widget, lines_of(widget))
    if not isinstance(widget, Plate):
        return None
    name = widget.at(QPointF(pos))
    chain = widget.now.chain
    if not name:
        text = tr("{what} The cost is {cost} now.").format(
            what=widget.tip_of(""), cost=figure(chain.values["C"])
        )
        return Explanation(widget.accessibleName(), text, _variable("C", chain))
    formula = _variable(name, chain)
    shown = bool(widget.now.options["chain.numbers"])
    kind, _, key = name.partition(":")
    if isinstance(widget, DepthPlot):
        formula = (f"∂C/∂w^{{(1)}} = {figure(widget.values()[int(name) - 1])}",)
    elif kind in {"tray", "slot"}:
        found = from_text(key, chain.depth)
        formula = _tile(*found[0], chain, shown=shown) if found else ()
    elif not formula and name in variables(chain.depth):
        formula = (f"∂C/∂{symbol(name)} = {figure(chain.sensitivity(name))}",)
    sentence = widget.tip_of(name)
    if sentence == widget.tip_of("") and name in chain.values:
        sentence = tr("{name}, one of the variables of the small network.").format(name=label(name))
    return Explanation(widget.accessibleName(), sentence, formula)


def _before(layer: int) -> str:
    return "x" if layer == 1 else f"a{layer - 1}"


def _variable(name: str, chain: Chain) -> tuple[str, ...]:
    """How a variable is computed from those before it, in letters and in numbers."""
    values = chain.values
    if name == "C":
        a, y = values[f"a{chain.depth}"], chain.y
        line = equation(f"({figure(a)} − {factor(y)})^2", figure(values["C"]))
        return f"C = ({symbol(f'a{chain.depth}')} − y)^2", f"C = {line}"
    if name not in values or name in chain.held:
        return ()
    if name[0] in "xywb":
        return (f"{symbol(name)} = {figure(values[name])}",)
    layer = layer_of(name)
    z = f"z{layer}"
    if name[0] == "a":
        numbers = equation(f"1 / (1 + e^{{{figure(-values[z])}}})", figure(values[name]))
        return f"{symbol(name)} = σ({symbol(z)})", numbers
    w, a, b = values[f"w{layer}"], values[_before(layer)], values[f"b{layer}"]
    symbols = f"{symbol(z)} = {symbol(f'w{layer}')} {symbol(_before(layer))} + {symbol(f'b{layer}')}"
    return symbols, equation(f"{times(w, a)} + {factor(b)}", figure(values[z]))


def _tile(of: str, by: str, chain: Chain, *, shown: bool) -> tuple[str, ...]:
    """A derivative; while the numbers are hidden, only in letters."""
    values, symbols = chain.values, f"∂{symbol(of)}/∂{symbol(by)}"
    value = figure(chain.derivative(of, by))
    if of == "C":
        a = values[f"a{chain.depth}"]
        letters, numbers = f"2 ({symbol(by)} − y)", f"2 · ({figure(a)} − {factor(chain.y)})"
    elif of[0] == "a":
        a = values[of]
        letters, numbers = f"{symbol(of)} (1 − {symbol(of)})", f"{figure(a)} · (1 − {figure(a)})"
    else:
        layer = layer_of(of)
        other = {"w": _before(layer), "b": ""}.get(by[0], f"w{layer}")
        letters, numbers = (symbol(other), "") if other else ("1", "")
    line = equation(numbers, value) if numbers else f"= {value}"
    return (f"{symbols} = {letters}", *((line,) if shown else ()))
