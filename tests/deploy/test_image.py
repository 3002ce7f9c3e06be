"""The Containerfile: a pinned base, two stages, no root, nothing left that builds or fetches."""

from __future__ import annotations

import re
import tomllib

from tests.deploy.pages import DEPLOY, ROOT, pods

TEXT = (DEPLOY / "several" / "Containerfile").read_text(encoding="utf-8")
STEPS = [
    (line.partition(" ")[0], line.partition(" ")[2])
    for line in re.sub(r"\\\n\s*", "", TEXT).splitlines()
    if line and not line.startswith("#")
]
LAST_STAGE = STEPS[max(number for number, (name, _) in enumerate(STEPS) if name == "FROM") :]


def given(name: str, steps: list[tuple[str, str]] = STEPS) -> list[str]:
    """What stands behind each instruction of that name."""
    return [text for instruction, text in steps if instruction == name]


def test_the_base_is_a_python_that_the_project_runs_on_and_not_the_latest() -> None:
    (base,) = given("ARG")
    image = re.fullmatch(r"BASE=docker\.io/library/python:3\.(\d+)-slim-\w+", base)
    assert image, base
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert int(image[1]) >= int(project["requires-python"].removeprefix(">=3."))
    assert given("FROM") == ["${BASE} AS builder", "${BASE}"]


def test_it_runs_as_the_user_that_the_pods_name() -> None:
    assert given("USER") == ["10001:10001"]
    contexts = [spec["securityContext"] for spec in pods().values()]
    assert [(each["runAsUser"], each["runAsGroup"]) for each in contexts] == [(10001, 10001)] * 2
    names = [name for name, _ in LAST_STAGE]
    assert "RUN" not in names[names.index("USER") :]


def test_the_last_stage_holds_the_program_and_one_script() -> None:
    copied = given("COPY", LAST_STAGE)
    assert copied == [
        "--from=builder /opt/stegvis /opt/stegvis",
        "deploy/stegvis-backup /usr/local/bin/stegvis-backup",
    ]
    (cleaned,) = given("RUN", LAST_STAGE)
    assert cleaned.startswith("python -m pip uninstall --yes --quiet pip setuptools wheel")
    assert "uninstall --yes --quiet pip" in given("RUN")[0].splitlines()[-1]


def test_nothing_is_fetched_but_by_pip_and_within_the_lock() -> None:
    assert given("ADD") == []
    assert re.findall(r"\b(?:curl|wget|apt-get|git)\b", TEXT) == []
    assert any("PIP_CONSTRAINT=/src/requirements.lock" in text for text in given("ENV"))


def test_what_is_copied_into_it_is_there_and_not_ignored() -> None:
    ignored = (DEPLOY / "several" / "Containerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    taken = {line.removeprefix("!") for line in ignored if line.startswith("!")}
    sources = {name for text in given("COPY") if not text.startswith("--from") for name in text.split()[:-1]}
    assert sources == taken
    assert [name for name in sources if not (ROOT / name).exists()] == []


def test_no_secret_stands_in_it() -> None:
    assert re.findall(r"TOKEN|PASSWORD|DATABASE_URL", TEXT) == []
