"""What it learned: what a person expected of the first layer beside what came out, and what excites a neuron."""

from app.panes.learned.pane import LearnedPane

__all__ = ["LearnedPane"]
