"""A short name of a network's parameters: another one as soon as a single bit of them is another."""

from __future__ import annotations

import hashlib
import weakref

from nncore.network import Network

LETTERS = 8
_KNOWN: weakref.WeakKeyDictionary[Network, str] = weakref.WeakKeyDictionary()


def fingerprint(network: Network) -> str:
    """Eight letters of the BLAKE2 hash of all parameters in the flat order."""
    if network not in _KNOWN:
        _KNOWN[network] = hashlib.blake2s(network.flat.tobytes()).hexdigest()[:LETTERS]
    return _KNOWN[network]
