"""How far some things may be turned: bounds that their switches have to know before anything of them is computed."""

DESCENT_STEPS = 1000  # that balls on a toy landscape may take
NAIVE_NUDGES = 1e-12, 0.1  # of one parameter, for the slope by trying
