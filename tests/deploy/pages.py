"""What the pages for operators and the files of deploy/ say, taken apart to be compared with the program."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "one-machine").glob("stegvis*.*"))
MANIFESTS = sorted(
    path for path in (DEPLOY / "several").glob("*.yaml") if path.stem not in ("kustomization", "patroni")
)
PAGES = [ROOT / "docs" / f"{name}.md" for name in ("running", "one-machine", "several-machines")]
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
QUOTED = re.compile(r"(?<!`)`(stegvis\s[^`]+)`(?!`)")
BEFORE = {"sudo", "--", "exec", "&&"}


def typed(page: Path) -> Iterator[list[str]]:
    """The arguments of each `stegvis` in a page's blocks of commands."""
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        yield from (found for line in block.splitlines() if (found := arguments(line)))


def mentioned(page: Path) -> Iterator[list[str]]:
    """The arguments of each `stegvis` in a page's sentences, where they may be left out."""
    for line in QUOTED.findall(page.read_text(encoding="utf-8")):
        yield arguments(line.replace("\n", " "))


def arguments(line: str) -> list[str]:
    """What a line hands to `stegvis`; nothing where it does not call it."""
    words = shlex.split(line, comments=True)
    for place, word in enumerate(words):
        called = word == "stegvis" or word.endswith("/bin/stegvis")
        if called and (place == 0 or words[place - 1] in BEFORE):
            return words[place + 1 :]
    return []


def unit(name: str) -> dict[str, list[str]]:
    """The settings of a systemd unit, each with all its values."""
    found: dict[str, list[str]] = {}
    for line in (DEPLOY / "one-machine" / name).read_text(encoding="utf-8").splitlines():
        if "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found


def manifests() -> list[dict[str, Any]]:
    """All Kubernetes objects."""
    texts = (path.read_text(encoding="utf-8") for path in MANIFESTS)
    return [each for text in texts for each in yaml.safe_load_all(text)]


def manifest(kind: str, name: str = "stegvis") -> dict[str, Any]:
    """The Kubernetes object of that kind and name."""
    (found,) = (each for each in manifests() if (each["kind"], each["metadata"]["name"]) == (kind, name))
    return found


def pods() -> dict[str, dict[str, Any]]:
    """What the Deployment and the CronJob run."""
    return {
        "deployment": manifest("Deployment")["spec"]["template"]["spec"],
        "backup": manifest("CronJob", "stegvis-backup")["spec"]["jobTemplate"]["spec"]["template"]["spec"],
    }
