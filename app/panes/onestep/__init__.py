"""One real step of training, opened up."""

from app.panes.onestep.pane import OneStepPane

__all__ = ["OneStepPane"]
