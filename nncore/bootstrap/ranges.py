"""Whether the running Python already has what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata

ENGINE = {"numpy", "safetensors", "pillow"}
REQUIREMENT = re.compile(r"([A-Za-z0-9._-]+)\s*(.*)")
BOUND = re.compile(r"\s*(>=|<)\s*(\d+(?:\.\d+)*)\s*")


def all_met(project: str, purpose: str) -> bool:
    """Whether every package that `purpose` needs is installed within its range."""
    return all(met(requirement) for requirement in wanted(project, purpose))


def wanted(project: str, purpose: str) -> list[str]:
    """Return the requirements of a purpose, as pyproject.toml writes them."""
    with open(project, "rb") as file:
        table = tomllib.load(file)["project"]
    run: list[str] = table["dependencies"]
    if purpose == "engine":
        return [one for one in run if name_of(one) in ENGINE]
    return run + table["optional-dependencies"]["test"] if purpose == "tests" else run


def name_of(requirement: str) -> str:
    """Return the package's name in one spelling."""
    matched = REQUIREMENT.match(requirement)
    return matched.group(1).lower().replace("_", "-") if matched else requirement


def met(requirement: str) -> bool:
    """Whether one requirement, a name and bounds such as ">=6.8,<6.11", is met here."""
    matched = REQUIREMENT.match(requirement)
    if matched is None:
        return False
    try:
        found = metadata.version(matched.group(1))
    except metadata.PackageNotFoundError:
        return False
    return within(found, matched.group(2))


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
