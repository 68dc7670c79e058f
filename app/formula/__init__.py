"""The formula strip: what is picked in symbols, with this network's numbers, and as a line of numpy."""

from app.formula.strip import FormulaStrip

__all__ = ["FormulaStrip"]
