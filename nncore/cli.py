"""The engine without a window: `python -m nncore train | evaluate | predict | replay | sweep | progress`."""

from __future__ import annotations

import argparse
import errno
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from nncore import class_cli, sweep_cli
from nncore.activations import HIDDEN, OUTPUT
from nncore.config import SCHEDULES, Config, ConfigError
from nncore.costs import COSTS
from nncore.data import DataError, Digits, default_folder, load_digits
from nncore.evaluation import evaluate
from nncore.fingerprint import fingerprint
from nncore.images import ImageError, read_image
from nncore.model_files import ModelFileError, load_network, save_network
from nncore.network import INITS
from nncore.passes import forward
from nncore.presets import PRESETS
from nncore.progress import Progress
from nncore.run_log import RunLogError, replay
from nncore.sets import fits, make
from nncore.sweep import SweepError
from nncore.trainer import Diverged, Trainer, steps_per_epoch

FAILED, MISUSED = 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return 0, or 1 with one sentence on standard error, or 2 for options that cannot be."""
    options = _parser().parse_args(argv)
    try:
        result: object = options.run(options)
    except ConfigError as error:
        return _complain(str(error), MISUSED)
    except SweepError as error:
        return _complain(str(error), MISUSED if error.field else FAILED)
    except (DataError, ModelFileError, ImageError, RunLogError, Diverged) as error:
        return _complain(str(error), FAILED)
    except OSError as error:
        return _complain(f"{error.filename}: {error.strerror}", FAILED)
    except KeyboardInterrupt:
        return _complain("stopped; nothing was saved", 130)
    return _show(result)


def _show(result: object) -> int:
    if isinstance(result, class_cli.Printed):
        print(result.text)
        return result.code
    print(json.dumps(result))
    return 130 if isinstance(result, dict) and "stopped" in result else 0


def _complain(text: str, code: int) -> int:
    print(f"nncore: {text}", file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nncore", description="Train and question small networks on digits."
    )
    commands = parser.add_subparsers(
        required=True, metavar="train | evaluate | predict | replay | sweep | progress"
    )
    train = commands.add_parser("train", help="train a network and print what came out as one line of JSON")
    _add_train_options(train)
    train.set_defaults(run=_train)
    one = commands.add_parser("evaluate", help="measure a saved network on the 10,000 test digits")
    one.add_argument("file", type=Path, metavar="FILE", help="a network saved by train --out")
    one.add_argument("--data", type=Path, help="a folder with other MNIST-like files")
    one.set_defaults(run=_evaluate)
    log = commands.add_parser(
        "replay", help="do a run log again and say whether it comes out the same, bit for bit"
    )
    log.add_argument("file", type=Path, metavar="LOG", help="a run log exported by the explorer")
    log.add_argument("--out", type=Path, metavar="FILE", help="save the network here, as safetensors")
    log.set_defaults(run=_replay)
    some = commands.add_parser("predict", help="say which digit each PNG picture shows")
    some.add_argument("file", type=Path, metavar="FILE", help="a network saved by train --out")
    some.add_argument("images", type=Path, nargs="+", metavar="IMAGE", help="PNG pictures of one digit each")
    some.add_argument("--as-drawn", action="store_true", help="do not scale and centre the ink as MNIST did")
    some.set_defaults(run=_predict)
    sweep_cli.add_to(commands).set_defaults(run=_sweep)
    class_cli.add_to(commands).set_defaults(run=_progress)
    return parser


def _add_train_options(train: argparse.ArgumentParser) -> None:
    default = Config()
    add = train.add_argument
    add("--preset", choices=sorted(PRESETS), help="start from a recipe; other options change it")
    add(
        "--sizes",
        type=_sizes,
        metavar="N,N,...",
        help=f"neurons in each layer (default {default.shape_text})",
    )
    add("--activation", choices=HIDDEN, help=f"of the hidden layers (default {default.activation})")
    add("--output", choices=OUTPUT, help=f"of the last layer (default {default.output})")
    add("--cost", choices=COSTS, help=f"(default {default.cost})")
    add("--init", choices=INITS, help=f"start values (default {default.init})")
    add("--seed", type=int, help=f"of start values and decks (default {default.seed})")
    add("--epochs", type=int, help=f"(default {default.epochs})")
    add("--batch-size", type=int, help=f"(default {default.batch_size})")
    add("--learning-rate", type=float, help=f"(default {default.learning_rate:g})")
    add("--schedule", choices=SCHEDULES, help=f"of the learning rate (default {default.schedule})")
    add("--momentum", type=float, help=f"(default {default.momentum:g})")
    add("--l2", type=float, help=f"l2 * W is added to the gradient of the weights (default {default.l2:g})")
    add("--out", type=Path, metavar="FILE", help="save the network here, as safetensors")
    add("--data", type=Path, help="a folder with other MNIST-like files")
    add("--quiet", action="store_true", help="no progress bar")


def _sizes(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a list of whole numbers such as 784,16,16,10"
        ) from None


SETTINGS = (
    *("sizes", "activation", "output", "cost", "init", "seed", "epochs", "batch_size"),
    *("learning_rate", "schedule", "momentum", "l2"),
)


def _config(options: argparse.Namespace) -> Config:
    base = PRESETS[options.preset].config if options.preset else Config()
    given = {name: getattr(options, name) for name in SETTINGS if getattr(options, name) is not None}
    return base.changed(**given)


def _digits(options: argparse.Namespace, data: str = "mnist") -> Digits:
    """The set that a config names, or MNIST-like files in a folder of the person's own."""
    return load_digits(options.data or default_folder()) if data == "mnist" else make(data)


def _train(options: argparse.Namespace) -> dict[str, object]:
    config = _config(options)
    digits = _digits(options, config.data)
    _check_fit(config, digits)
    _check_place(options.out)
    trainer = Trainer(config, digits.train)
    bar = Progress(config.epochs, sys.stderr, quiet=options.quiet)
    began = time.perf_counter()
    for epoch in range(config.epochs):
        while trainer.progress < epoch + 1:
            left = trainer.steps_left_in_epoch or steps_per_epoch(len(digits.train), config.batch_size)
            trainer.run(min(100, left))
            bar.show(trainer.progress, float(trainer.costs.view()[-100:].mean()))
    seconds = time.perf_counter() - began
    bar.close()
    network = trainer.network()
    train, test = (evaluate(network, data, config.cost) for data in (digits.train, digits.test))
    result = {
        "epochs": config.epochs,
        "steps": trainer.step,
        "seconds": round(seconds, 3),
        "cost": train.cost,
        "test_cost": test.cost,
        "train_accuracy": train.accuracy,
        "test_accuracy": test.accuracy,
        "seed": config.seed,
        "sizes": list(config.sizes),
        "parameters": network.n_parameters,
    }
    if options.out:
        save_network(options.out, network, config, trainer.step, result)
        result["out"] = str(options.out)
    return result


def _evaluate(options: argparse.Namespace) -> dict[str, object]:
    saved = load_network(options.file)
    digits = _digits(options, saved.config.data)
    _check_fit(saved.config, digits)
    score = evaluate(saved.network, digits.test, saved.config.cost)
    return {
        "test_accuracy": score.accuracy,
        "cost": score.cost,
        "examples": score.n,
        "sizes": list(saved.network.sizes),
        "step": saved.step,
    }


def _predict(options: argparse.Namespace) -> list[dict[str, object]]:
    saved = load_network(options.file)
    if saved.network.sizes[0] != 784:
        raise ModelFileError(
            f"{options.file} takes {saved.network.sizes[0]} numbers, not a picture of 28 x 28."
        )
    answers = []
    for path in options.images:
        image = read_image(path, centre=not options.as_drawn)
        outputs = forward(saved.network, image.reshape(-1)).outputs
        best = int(np.argmax(outputs))
        answers.append({"image": str(path), "digit": best, "outputs": [round(float(a), 6) for a in outputs]})
    return answers


def _replay(options: argparse.Namespace) -> dict[str, object]:
    _check_place(options.out)
    done = replay(options.file)
    if options.out:
        save_network(options.out, done.network, done.config, done.steps, {})
    name = fingerprint(done.network)
    return {"steps": done.steps, "fingerprint": name, "same": name == done.promised}


def _sweep(options: argparse.Namespace) -> dict[str, object]:
    for place in (options.csv, options.json):
        _check_place(place)
    return sweep_cli.sweep(options, sys.stderr)


def _progress(options: argparse.Namespace) -> class_cli.Printed:
    _check_place(options.csv)
    return class_cli.progress(options, sys.stderr)


def _check_place(out: Path | None) -> None:
    """Refuse a place that cannot be written now, not after all the epochs."""
    if out is not None and not out.resolve().parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder to save in", str(out.parent))


def _check_fit(config: Config, digits: Digits) -> None:
    ends = (config.sizes[0], config.sizes[-1])
    wanted = (digits.train.n_inputs, digits.train.n_classes)
    if ends != wanted and not (config.data != "mnist" and fits(config)):
        raise ConfigError(
            f"the examples have {wanted[0]} inputs and {wanted[1]} answers, so sizes must "
            f"begin with {wanted[0]} and end with {wanted[1]}; {config.shape_text} does not"
        )
