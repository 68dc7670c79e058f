"""Whether the running Python already has what pyproject.toml asks for."""

from __future__ import annotations

import os
import re
import sys
import tomllib

ENGINE = {"numpy", "safetensors", "pillow"}
REQUIREMENT = re.compile(r"([A-Za-z0-9._-]+)\s*(.*)")
BOUND = re.compile(r"\s*(>=|<)\s*(\d+(?:\.\d+)*)\s*")


def all_met(project: str, purpose: str) -> bool:
    """Whether every package that `purpose` needs is installed within its range."""
    found = installed(sys.path)
    return all(met(requirement, found) for requirement in wanted(project, purpose))


def wanted(project: str, purpose: str) -> list[str]:
    """Return the requirements of a purpose, as pyproject.toml writes them."""
    with open(project, "rb") as file:
        table = tomllib.load(file)["project"]
    run: list[str] = table["dependencies"]
    if purpose == "engine":
        return [one for one in run if name_of(one) in ENGINE]
    extras = table["optional-dependencies"]
    return run + extras["test"] + extras.get("cluster", []) if purpose == "tests" else run


def installed(folders: list[str]) -> dict[str, str]:
    """Return name -> version of what lies in `folders`, the first found of each name.

    Read from the names of the metadata folders: importlib.metadata tells the same, 40 ms later.
    """
    found: dict[str, str] = {}
    for folder in folders:
        for entry in _entries(folder):
            name, _, version = entry.removesuffix(".dist-info").removesuffix(".egg-info").partition("-")
            found.setdefault(one_spelling(name), version)
    return found


def _entries(folder: str) -> list[str]:
    try:
        return [entry for entry in os.listdir(folder) if entry.endswith((".dist-info", ".egg-info"))]
    except OSError:  # sys.path may name archives, and folders that are gone
        return []


def name_of(requirement: str) -> str:
    """Return the package's name in one spelling."""
    matched = REQUIREMENT.match(requirement)
    return one_spelling(matched.group(1)) if matched else requirement


def one_spelling(name: str) -> str:
    """Return the name as all its spellings are compared: PySide6_Essentials -> pyside6-essentials."""
    return re.sub(r"[-_.]+", "-", name).lower()


def met(requirement: str, found: dict[str, str]) -> bool:
    """Whether one requirement, a name and bounds such as ">=6.8,<6.11", is met by what was found."""
    matched = REQUIREMENT.match(requirement)
    version = found.get(name_of(requirement))
    return matched is not None and version is not None and within(version, matched.group(2))


def within(version: str, bounds: str) -> bool:
    """Whether a version lies in the bounds; False for a bound that is not understood: a venv is made."""
    for bound in filter(None, bounds.split(",")):
        matched = BOUND.fullmatch(bound)
        if matched is None:
            return False
        edge = release(matched.group(2))
        if not (release(version) >= edge if matched.group(1) == ">=" else release(version) < edge):
            return False
    return True


def release(version: str) -> tuple[int, ...]:
    """Return the numbers a version starts with: 6.10.3 and 6.10.3.post1 -> (6, 10, 3)."""
    matched = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(part) for part in matched.group().split(".")) if matched else ()
