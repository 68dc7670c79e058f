"""Where a training stands, as part of a scene's text."""

from __future__ import annotations

from itertools import pairwise

from nncore.config import LIVE, OWN, Config, ConfigError
from nncore.fingerprint import LETTERS, fingerprint
from nncore.network import Network, count_parameters, from_flat
from nncore.scene import LARGEST, Moment, SceneError
from nncore.scene_fields import Fields, boxed
from nncore.sets import fits

MOST = 500  # changes of settings
FURTHEST = 1_000_000_000  # steps


def moment_dict(moment: Moment, *, weights: bool) -> dict[str, object]:
    """What the text says of it; without `weights` it must be grown."""
    told: dict[str, object] = {"config": moment.config.to_dict(), "step": moment.step, "epoch": moment.epoch}
    told |= {"position": moment.position, "fingerprint": moment.fingerprint}
    if moment.settings:
        told["grown"] = [
            {"from_step": step, "settings": {name: getattr(config, name) for name in LIVE}}
            for step, config in moment.settings
        ]
    if weights and moment.network is not None:
        told["parameters"] = boxed(moment.network.flat)
        if moment.velocity is not None:
            told["velocity"] = boxed(moment.velocity.flat)
    elif not moment.settings:
        raise SceneError("The scene holds no weights and cannot be grown from its seed: save it anew.")
    return told


def read_moment(fields: Fields, above: Fields, data: str) -> Moment:
    """Read what `moment_dict` told; `data` is what `above` says it learns from."""
    config = _config(fields.take("config"), fields)
    if config.data != data:
        above.fail("data", f'names "{data}", the settings "{config.data}"')
    if data in OWN:
        above.fail("data", "are somebody's own drawings, which are not in the scene")
    if not fits(config):
        fields.fail("config", f"{config.shape_text} does not fit the inputs and answers of {config.data}")
    if 6 * count_parameters(config.sizes) > LARGEST:
        fields.fail("config", f"{config.shape_text} is too large for a scene", "Open it as a network.")
    step, epoch = fields.whole("step", 0, FURTHEST), fields.whole("epoch", 0, FURTHEST)
    position = fields.whole("position", 0, 60_000 if data == "mnist" else 2000)
    print_ = fields.text("fingerprint", LETTERS)
    grown = fields.each("grown", MOST, lambda e: _setting(e, config)) if fields.has("grown") else ()
    if grown and (grown[0][0] or any(a[0] >= b[0] for a, b in pairwise(grown)) or grown[-1][1] != config):
        fields.fail("grown", "must begin at step 0, go up step by step, and end with the settings in force")
    if grown and grown[-1][0] > step:
        fields.fail("grown", f"goes on after step {step}")
    network = _network(fields, "parameters", config)
    velocity = _network(fields, "velocity", config)
    fields.done()
    if network is None and not grown:
        fields.fail("parameters", "is missing, and the seed alone does not lead there")
    if network is not None and fingerprint(network) != print_:
        fields.fail("fingerprint", f"is {print_}, that of the parameters is {fingerprint(network)}")
    return Moment(config, step, epoch, position, print_, network, velocity, grown)


def _setting(entry: object, config: Config) -> tuple[int, Config]:
    if not isinstance(entry, dict) or set(entry) != {"from_step", "settings"}:
        raise ValueError('must hold entries {"from_step": …, "settings": {…}}')
    step, settings = entry["from_step"], entry["settings"]
    if type(step) is not int or not 0 <= step <= FURTHEST or not isinstance(settings, dict):
        raise ValueError("has an entry without a step or without settings")
    if set(settings) - set(LIVE):
        raise ValueError("has settings that cannot change while it trains")
    return step, Config.from_dict({**config.to_dict(), **settings})


def _config(value: object, fields: Fields) -> Config:
    if not isinstance(value, dict):
        fields.fail("config", "must be an object {…}")
    try:
        return Config.from_dict(value)
    except ConfigError as error:
        fields.fail("config", f"cannot be: {error}")


def _network(fields: Fields, name: str, config: Config) -> Network | None:
    if not fields.has(name):
        return None
    flat = fields.floats(name, count_parameters(config.sizes))
    return from_flat(flat, config.sizes, config.activations)
