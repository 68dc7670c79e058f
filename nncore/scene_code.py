"""A scene as a short text to paste: between two marks, in lines, with a checksum.

What can be grown from its seed is told without weights, in a few hundred letters. The text is the scene's JSON,
compressed against SAMPLE, which must stay as it is for ever.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import textwrap
import zlib

from nncore.scene import LARGEST, Scene, SceneError
from nncore.scene_grow import MOST
from nncore.scene_text import from_text, to_dict
from nncore.words import tr

BEGIN, END = "descent-scene-1:", ":end"
WIDTH = 72  # letters a line
CHECK = 4  # bytes of the checksum
_BREAKS = re.compile(r"(?m)^[ \t>|]+|\s+")  # also what mail puts before a line that it quotes
SAMPLE = (
    b'"workspace":"train","front":["pad","diagram","cost","gallery"],"workspace":"inside","locks":["reset"],'
    b'"picture":{"source":"train","row":5},"pins":[[1,0,0.5]],"wanted":3,"selection":["neuron",2,0],"options":{'
    b'"gallery.view":"change","notes":"","lesson":"","hides":[],"locked_by":"",'
    b'{"format":"descent scene","version":1,"made_by":"0.1.0","title":"data":{"name":"mnist","sha256":'
    b'"e9914cff2ade526da2ab1ac60c072f9173cc53e35b9411692de8207cb1b9009d"},"moment":{"config":{"sizes":[784,16,16,10],'
    b'"activation":"sigmoid","output":"sigmoid","cost":"squared","init":"scaled","seed":1,"learning_rate":1.0,'
    b'"batch_size":32,"momentum":0.0,"l2":0.0,"schedule":"cosine","data":"mnist","epochs":30},"step":0,"epoch":0,'
    b'"position":0,"fingerprint":"699fc0d4","grown":[{"from_step":0,"settings":{"learning_rate":1.0,"batch_size":32,'
    b'"momentum":0.0,"l2":0.0,"schedule":"cosine","epochs":30}}]},"picture":{"source":"train","row":5},'
    b'"options":{},"workspace":"train","front":["pad","diagram","cost","gallery"]}'
)


def to_code(scene: Scene) -> str:
    """The scene as text to paste; raises SceneError if its network is too large for that."""
    short = scene.moment.grown and scene.moment.step <= MOST
    told = to_dict(scene, weights=not short)
    data = json.dumps(told, separators=(",", ":"), ensure_ascii=False).encode()
    if len(data) > LARGEST:
        raise SceneError(tr("The network is too large for a scene: save it as a network instead."))
    packer = zlib.compressobj(9, zdict=SAMPLE)
    packed = packer.compress(data) + packer.flush()
    letters = base64.urlsafe_b64encode(_check(packed) + packed).decode("ascii").rstrip("=")
    return "\n".join(textwrap.wrap(f"{BEGIN}{letters}{END}", WIDTH, break_on_hyphens=False)) + "\n"


def is_code(text: str) -> bool:
    """Whether a text, as it may be pasted or dropped, is meant to hold a scene."""
    return BEGIN in _BREAKS.sub("", text[: 2 * LARGEST])


def from_code(text: str) -> Scene:
    """Read what `to_code` wrote, whatever blanks, line breaks and other text are around it; raises SceneError."""
    if len(text) > 2 * LARGEST:
        raise SceneError(tr("The text is far too long for a scene: copy the scene alone."))
    joined = _BREAKS.sub("", text)
    begin = joined.find(BEGIN)
    if begin < 0:
        raise SceneError(
            tr("The text is no scene: one begins with “{begin}”. Copy it from its first letter on.").format(
                begin=BEGIN
            )
        )
    end = joined.find(END, begin)
    if end < 0:
        raise SceneError(
            tr("The scene was cut: its end “{end}” is missing. Copy all of its lines.").format(end=END)
        )
    letters = joined[begin + len(BEGIN) : end]
    if re.fullmatch("[A-Za-z0-9_-]*", letters) is None:
        raise SceneError(
            tr("The scene holds letters that cannot be: it was changed on its way. Copy it again.")
        )
    try:
        data = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    except (binascii.Error, ValueError):
        raise SceneError(tr("The scene is not whole: letters are missing. Copy it again.")) from None
    if _check(data[CHECK:]) != data[:CHECK]:
        raise SceneError(tr("The scene was changed on its way: its checksum is another one. Copy it again."))
    return from_text(_unpacked(data[CHECK:]))


def _check(data: bytes) -> bytes:
    return hashlib.blake2s(data, digest_size=CHECK).digest()


def _unpacked(data: bytes) -> str:
    """The JSON; what would become larger than a scene may be is not unpacked."""
    opener = zlib.decompressobj(zdict=SAMPLE)
    try:
        told = opener.decompress(data, LARGEST)
        if opener.unconsumed_tail or not opener.eof:
            raise SceneError(tr("The scene would be far too large, or it was cut. Ask for it again."))
        return told.decode("utf-8")
    except (zlib.error, UnicodeDecodeError):
        raise SceneError(
            tr("The scene cannot be unpacked: it was not made by this program. Ask for it again.")
        ) from None
