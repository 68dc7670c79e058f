"""Make sure that a command has what it needs, then let it run: the start of every `python3 -m ...` here.

Standard library only, because nothing else may be there yet. Annotations are quoted and the syntax is old, so
that an old Python reads this file and answers with a sentence instead of a SyntaxError. What is slow to
import or seldom needed is imported where it is needed: this runs at every start.
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

OLDEST = (3, 11)
NO_SYSTEM = "--no-system"
HANDED_OVER = "DESCENT_EXPLORER_HANDED_OVER"
# Measured: a second BLAS thread gains nothing on matrices this small, and collapses when the machine is busy.
THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
LOCKS = {"engine": "requirements.lock", "app": "requirements.lock", "tests": "requirements-test.lock"}
# What to look for first: no command works without it, and few machines have it.
RAREST = "safetensors"


def ensure(purpose: str, system: bool = True) -> None:
    """Return once this Python has what `purpose` (engine, app or tests) needs; else start again elsewhere.

    In a checkout that may mean making an environment (the first time: one sentence, half a minute) and always
    ends in handing over to its Python, so that this call does not return. With `system` false, no package of
    the operating system is installed. What pip installed got its dependencies from pip: nothing is done.
    """
    require_python()
    for name in THREADS:
        os.environ[name] = "1"
    handed_over = os.environ.pop(HANDED_OVER, "")
    home = checkout()
    if (
        home is None
        or handed_over == sys.prefix
        or stamped(sys.prefix, home, purpose)
        or already_has(home, purpose)
    ):
        return
    ready = [folder for folder in folders(home) if stamped(folder, home, purpose)]
    if not ready:
        from nncore.bootstrap import environment

        ready = [environment.make(home, purpose, system)]
    os.environ[HANDED_OVER] = ready[0]  # it need not look again; should its Python disagree, it makes it anew
    hand_over(python_of(ready[0]))


def require_python() -> None:
    """Stop with a sentence when this Python is too old."""
    if sys.version_info < OLDEST:
        found = [name for name in _newer_names() if _which(name)]
        remedy = (
            f"This machine has one: run {found[0]} instead."
            if found
            else "See python.org, or your system's packages."
        )
        mine = "{}.{}".format(*sys.version_info)
        oldest = "{}.{}".format(*OLDEST)
        raise ending(
            f"Python {oldest} or later is needed; this is Python {mine} ({sys.executable}). {remedy}"
        )


def split(arguments: "list[str]") -> "tuple[list[str], bool]":
    """Return the arguments without --no-system, and whether system packages may be installed."""
    return [one for one in arguments if one != NO_SYSTEM], NO_SYSTEM not in arguments


def checkout() -> "str | None":
    """Return the folder of the checkout that this file stands in; None when pip installed us."""
    home = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    return home if os.path.isfile(lock_of(home, "app")) and os.path.isfile(_project(home)) else None


def lock_of(home: str, purpose: str) -> str:
    """Return the path of the list of exact versions and hashes."""
    return os.path.join(home, "resources", LOCKS[purpose])


def folders(home: str) -> "list[str]":
    """Return where an environment may stand: in the checkout, else in the person's cache folder."""
    import hashlib

    own = hashlib.sha256(os.path.realpath(home).encode()).hexdigest()[:12]
    return [os.path.join(home, ".venv"), os.path.join(cache_folder(), f"venv-{own}")]


def cache_folder() -> str:
    """Return the folder for what can be made again, as each system has it."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser(r"~\AppData\Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "descent-explorer")


def python_of(folder: str) -> str:
    """Return the Python of an environment."""
    return (
        os.path.join(folder, "Scripts", "python.exe")
        if os.name == "nt"
        else os.path.join(folder, "bin", "python")
    )


def stamp_of(folder: str, purpose: str) -> str:
    """Return the path of the file that is written last, once an environment is whole."""
    return os.path.join(folder, f"ready-for-{purpose}")


def digest(home: str, purpose: str) -> str:
    """Return what the stamp says: it changes with the pinned list and with the Python version.

    The ranges in pyproject.toml need not be in it: a test holds the list to them.
    """
    import hashlib

    with open(lock_of(home, purpose), "rb") as file:
        pinned = file.read()
    return hashlib.sha256(pinned + repr(sys.version_info[:2]).encode()).hexdigest()


def stamped(folder: str, home: str, purpose: str) -> bool:
    """Whether `folder` holds an environment that is whole and up to date."""
    try:
        with open(stamp_of(folder, purpose), encoding="ascii") as file:
            return file.read() == digest(home, purpose) and os.path.exists(python_of(folder))
    except (OSError, UnicodeDecodeError):
        return False


def already_has(home: str, purpose: str) -> bool:
    """Whether the running Python has every package in its range, so that no environment is needed."""
    from importlib.util import find_spec

    if find_spec(RAREST) is None:
        return False
    from nncore.bootstrap import ranges

    return ranges.all_met(_project(home), purpose)


def hand_over(python: str) -> "NoReturn":
    """Start the same command again with another Python; its exit code becomes ours. Does not return."""
    command = [python, *sys.orig_argv[1:]]
    if os.name == "posix":
        os.execv(python, command)
    import subprocess

    child = subprocess.Popen(command)
    while True:
        try:
            raise SystemExit(child.wait())
        except KeyboardInterrupt:  # the child got it too, and decides what it means
            continue


def say(sentence: str) -> None:
    """Tell the person something, on standard error: standard output belongs to the command."""
    if sys.stderr is not None:
        sys.stderr.write(sentence + "\n")
        sys.stderr.flush()


def ending(sentence: str, code: int = 1) -> SystemExit:
    """Tell the person why it cannot go on, and what to do; return the exception that ends the program."""
    say(sentence)
    return SystemExit(code)


def _project(home: str) -> str:
    return os.path.join(home, "pyproject.toml")


def _newer_names() -> "list[str]":
    return [f"python{OLDEST[0]}.{minor}" for minor in range(30, OLDEST[1] - 1, -1)]


def _which(name: str) -> "str | None":
    import shutil

    return shutil.which(name)
