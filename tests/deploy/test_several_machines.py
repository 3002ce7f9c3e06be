"""The manifests are what Kubernetes takes, agree with one another, and give the bot no more than it needs."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from kubernetes_validate.utils import ValidationError, validate

from bot.app import LAST_WORDS
from tests.deploy.pages import DEPLOY, MANIFESTS, manifest, manifests, pods

VERSIONS = ["1.27", "1.31", "1.37"]
NAMED = {"app.kubernetes.io/name": "stegvis"}
SLEEP = 5  # before SIGTERM


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("each", manifests(), ids=lambda each: f"{each['kind']}-{each['metadata']['name']}")
def test_each_manifest_is_one_for_kubernetes(each: dict[str, Any], version: str) -> None:
    validate(each, version, strict=True)


def test_an_unknown_field_would_be_found() -> None:
    with pytest.raises(ValidationError):
        validate({**manifest("Service"), "spec": {"portz": []}}, VERSIONS[-1], strict=True)


def test_all_manifests_but_the_example_of_a_secret_are_applied() -> None:
    applied = yaml.safe_load((DEPLOY / "several" / "kustomization.yaml").read_text(encoding="utf-8"))["resources"]
    assert set(applied) == {path.name for path in MANIFESTS} - {"secret.example.yaml"}


def test_what_selects_the_pods_selects_them() -> None:
    deployment = manifest("Deployment")["spec"]
    selectors = [
        deployment["selector"]["matchLabels"],
        deployment["template"]["metadata"]["labels"],
        manifest("Service")["spec"]["selector"],
        manifest("PodDisruptionBudget")["spec"]["selector"]["matchLabels"],
        manifest("NetworkPolicy")["spec"]["podSelector"]["matchLabels"],
        *(each["labelSelector"]["matchLabels"] for each in deployment["template"]["spec"]["topologySpreadConstraints"]),
    ]
    assert selectors == [NAMED] * len(selectors)
    copying = manifest("CronJob", "stegvis-backup")["spec"]["jobTemplate"]["spec"]["template"]["metadata"]["labels"]
    closed = manifest("NetworkPolicy", "stegvis-backup")["spec"]["podSelector"]["matchLabels"]
    assert copying == closed == {"app.kubernetes.io/name": "stegvis-backup"}


@pytest.mark.parametrize("name", ["deployment", "backup"])
def test_a_pod_is_no_root_and_writes_only_to_its_volumes(name: str) -> None:
    spec = pods()[name]
    assert spec["automountServiceAccountToken"] is False
    assert spec["securityContext"]["runAsNonRoot"] is True
    locked = {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}
    containers = [*spec.get("initContainers", []), *spec["containers"]]
    assert [each["securityContext"] for each in containers] == [locked] * len(containers)
    volumes = {volume["name"] for volume in spec["volumes"]}
    assert all({mount["name"] for mount in each["volumeMounts"]} == volumes for each in containers)


def test_two_pods_run_and_one_may_go() -> None:
    deployment = manifest("Deployment")["spec"]
    assert deployment["replicas"] > manifest("PodDisruptionBudget")["spec"]["minAvailable"] == 1


def test_a_pod_has_time_to_finish() -> None:
    spec = pods()["deployment"]
    assert spec["containers"][0]["lifecycle"]["preStop"]["exec"]["command"] == ["sleep", str(SLEEP)]
    assert spec["terminationGracePeriodSeconds"] >= SLEEP + LAST_WORDS + 10


def test_the_probes_ask_for_life_and_for_readiness() -> None:
    (container,) = pods()["deployment"]["containers"]
    asked = {name: container[name]["httpGet"] for name in ("startupProbe", "readinessProbe", "livenessProbe")}
    assert {name: (get["path"], get["port"]) for name, get in asked.items()} == {
        "startupProbe": ("/healthz", "http"),
        "readinessProbe": ("/readyz", "http"),
        "livenessProbe": ("/healthz", "http"),
    }


def test_the_world_sees_telegrams_path_alone() -> None:
    spec = manifest("Ingress")["spec"]
    assert [path["path"] for rule in spec["rules"] for path in rule["http"]["paths"]] == ["/telegram"]
    (host,) = (rule["host"] for rule in spec["rules"])
    assert manifest("ConfigMap")["data"]["PUBLIC_URL"] == f"https://{host}"
    proxied = (DEPLOY / "one-machine" / "Caddyfile").read_text(encoding="utf-8").split("reverse_proxy")
    assert [part.split("handle ")[-1].strip() for part in proxied[:-1]] == ["/telegram/* {"]


def test_patroni_promotes_only_what_has_every_commit() -> None:
    shared = yaml.safe_load((DEPLOY / "several" / "patroni.yaml").read_text(encoding="utf-8"))["bootstrap"]["dcs"]
    assert (shared["synchronous_mode"], shared["synchronous_mode_strict"]) == (True, True)
    assert shared["postgresql"]["parameters"]["synchronous_commit"] == "on"
