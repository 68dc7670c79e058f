"""Workers on other computers, through a scheduler of Dask: the same Executor, the same code path.

A scheduler has no password of its own: whoever reaches its address can run programs on its workers. Keep it on
127.0.0.1 or in a network that you trust, or use its TLS (a tls:// address). Start it and its workers, each where this
program is installed, for instance by

    dask scheduler --host 127.0.0.1
    OPENBLAS_NUM_THREADS=1 dask worker tcp://127.0.0.1:8786
"""

from __future__ import annotations

import contextlib
import socket
import sys
from concurrent.futures import Executor
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

from nncore.sweep import MOST, SweepError
from nncore.words import tr

PATIENCE = 3.0  # seconds that a scheduler may take to answer
PORT = 8786  # Dask's own custom


class ClusterPool:
    """The workers of the scheduler at an address such as tcp://127.0.0.1:8786. Raises SweepError if it is none."""

    room = MOST  # a scheduler deals out the work by itself

    def __init__(self, address: str) -> None:
        self.address, self._host, self._port = _parts(address)
        self.workers = 0
        self._client: Any = None
        self._closed = False

    def open(self) -> Executor:
        """Ask the scheduler for its workers; takes up to a few seconds."""
        self._closed = False
        if find_spec("distributed") is None:
            raise SweepError(
                tr(
                    "Sweeps on other computers need the package distributed: {python} -m pip install "
                    "distributed"
                ).format(python=sys.executable)
            )
        self._knock()
        from distributed import Client

        try:
            self._client = Client(self.address, timeout=PATIENCE, set_as_default=False)
            self.workers = sum(self._client.nthreads().values())
        except (OSError, TimeoutError, RuntimeError) as error:
            self.close()
            raise SweepError(
                tr("What answers at {address} is no scheduler: {error}.").format(
                    address=self.address, error=error
                )
            ) from None
        if self._closed:  # it was given up meanwhile
            self.close()
            raise SweepError("cancelled")
        if not self.workers:
            self.close()
            raise SweepError(
                tr("The scheduler at {address} has no workers: start one by dask worker {address}").format(
                    address=self.address
                )
            )
        executor: Executor = self._client.get_executor(pure=False)
        return executor

    def close(self) -> None:
        """Let go of the scheduler: what no worker has begun is not done."""
        self._closed = True
        client, self._client = self._client, None
        if client is not None:
            with contextlib.suppress(OSError, TimeoutError, RuntimeError):
                client.close(timeout=PATIENCE)

    def _knock(self) -> None:
        try:
            socket.create_connection((self._host, self._port), PATIENCE).close()
        except OSError as error:
            why = tr("no answer") if isinstance(error, TimeoutError) else (error.strerror or str(error))
            raise SweepError(
                tr(
                    "No scheduler answers at {address} ({why}). Is it running, and is the address right?"
                ).format(address=self.address, why=why)
            ) from None


def _parts(address: str) -> tuple[str, str, int]:
    """An address in full, its host and its port."""
    whole = address.strip() if "://" in address else f"tcp://{address.strip()}"
    try:
        parts = urlsplit(whole)
        host, port = parts.hostname or "", parts.port or PORT
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    if not host or parts.scheme not in ("tcp", "tls") or parts.path not in ("", "/") or parts.username:
        raise SweepError(
            tr("{address!r} is no scheduler's address: write one such as tcp://127.0.0.1:8786").format(
                address=address.strip()
            ),
            "scheduler",
        )
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}:{port}", host, port
