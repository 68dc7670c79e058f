"""Where a training stands, as part of a scene's text."""

from __future__ import annotations

from itertools import pairwise

from nncore.config import LIVE, OWN, Config, ConfigError
from nncore.fingerprint import LETTERS, fingerprint
from nncore.network import Network, count_parameters, from_flat
from nncore.scene import LARGEST, Moment, SceneError
from nncore.scene_fields import Fields, boxed
from nncore.sets import fits
from nncore.words import tr

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
        raise SceneError(tr("The scene holds no weights and cannot be grown from its seed: save it anew."))
    return told


def read_moment(fields: Fields, above: Fields, data: str) -> Moment:
    """Read what `moment_dict` told; `data` is what `above` says it learns from."""
    config = _config(fields.take("config"), fields)
    _check_set(config, fields, above, data)
    step, epoch = fields.whole("step", 0, FURTHEST), fields.whole("epoch", 0, FURTHEST)
    position = fields.whole("position", 0, 60_000 if data == "mnist" else 2000)
    print_ = fields.text("fingerprint", LETTERS)
    grown = fields.each("grown", MOST, lambda e: _setting(e, config)) if fields.has("grown") else ()
    if grown and (grown[0][0] or any(a[0] >= b[0] for a, b in pairwise(grown)) or grown[-1][1] != config):
        fields.fail(
            "grown", tr("must begin at step 0, go up step by step, and end with the settings in force")
        )
    if grown and grown[-1][0] > step:
        fields.fail("grown", tr("goes on after step {step}").format(step=step))
    network = _network(fields, "parameters", config)
    velocity = _network(fields, "velocity", config)
    fields.done()
    if network is None and not grown:
        fields.fail("parameters", tr("is missing, and the seed alone does not lead there"))
    if network is not None and fingerprint(network) != print_:
        fields.fail(
            "fingerprint",
            tr("is {one}, that of the parameters is {other}").format(one=print_, other=fingerprint(network)),
        )
    return Moment(config, step, epoch, position, print_, network, velocity, grown)


def _check_set(config: Config, fields: Fields, above: Fields, data: str) -> None:
    """Refuse settings that do not fit the set named `data`, or are too much for a scene."""
    if config.data != data:
        above.fail("data", tr('names "{data}", the settings "{other}"').format(data=data, other=config.data))
    if data in OWN:
        above.fail("data", tr("are somebody's own drawings, which are not in the scene"))
    if not fits(config):
        fields.fail(
            "config",
            tr("{shape} does not fit the inputs and answers of {data}").format(
                shape=config.shape_text, data=config.data
            ),
        )
    if 6 * count_parameters(config.sizes) > LARGEST:
        fields.fail(
            "config",
            tr("{shape} is too large for a scene").format(shape=config.shape_text),
            tr("Open it as a network."),
        )


def _setting(entry: object, config: Config) -> tuple[int, Config]:
    if not isinstance(entry, dict) or set(entry) != {"from_step", "settings"}:
        raise ValueError(tr('must hold entries {"from_step": …, "settings": {…}}'))
    step, settings = entry["from_step"], entry["settings"]
    if type(step) is not int or not 0 <= step <= FURTHEST or not isinstance(settings, dict):
        raise ValueError(tr("has an entry without a step or without settings"))
    if set(settings) - set(LIVE):
        raise ValueError(tr("has settings that cannot change while it trains"))
    return step, Config.from_dict({**config.to_dict(), **settings})


def _config(value: object, fields: Fields) -> Config:
    if not isinstance(value, dict):
        fields.fail("config", tr("must be an object {…}"))
    try:
        return Config.from_dict(value)
    except ConfigError as error:
        fields.fail("config", tr("cannot be: {error}").format(error=error))


def _network(fields: Fields, name: str, config: Config) -> Network | None:
    if not fields.has(name):
        return None
    flat = fields.floats(name, count_parameters(config.sizes))
    return from_flat(flat, config.sizes, config.activations)
