"""The parameters of a call, however they travelled: query, form, multipart or JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message as Headers
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from bot.simulator.refusals import bad_request


@dataclass(frozen=True)
class Upload:
    """A file within a call."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Parameters:
    """The parameters of a call by name."""

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A text, empty if absent."""
        value = self.values.get(name)
        return "" if value is None else str(value)

    def integer(self, name: str) -> int | None:
        """A whole number, None if absent or something else."""
        try:
            return int(self.values[name])
        except (KeyError, TypeError, ValueError):
            return None

    def flag(self, name: str) -> bool:
        """Whether it is true."""
        return str(self.values.get(name, "")).lower() in {"true", "1"}

    def structure(self, name: str) -> Any:
        """What JSON holds: from a string, or already read."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def file(self, name: str) -> Upload | str:
        """An upload, or the file_id that stands for a file."""
        if name in self.uploads:
            return self.uploads[name]
        value = self.text(name)
        if not value:
            raise bad_request(f"there is no {name} in the request")
        attached = self.uploads.get(value.removeprefix("attach://"))
        return attached if attached is not None and value.startswith("attach://") else value


async def read_parameters(request: Request) -> Parameters:
    """Reads a call's query and body."""
    query: dict[str, Any] = dict(request.query_params)
    body = await request.body()
    kind, boundary = _content_type(request.headers.get("content-type", ""))
    if kind == "application/json":
        return Parameters(query | _json(body))
    if kind == "multipart/form-data":
        return _multipart(query, body, boundary)
    return Parameters(query | dict(parse_qsl(body.decode(), keep_blank_values=True)))


def _content_type(header: str) -> tuple[str, bytes]:
    if not header.startswith("multipart/"):
        return header.split(";")[0].strip(), b""
    headers = Headers()
    headers["Content-Type"] = header
    return headers.get_content_type(), str(headers.get_param("boundary", "")).encode()


def _json(body: bytes) -> dict[str, Any]:
    try:
        read = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    return read if isinstance(read, dict) else {}


def _multipart(values: dict[str, Any], body: bytes, boundary: bytes) -> Parameters:
    uploads: dict[str, Upload] = {}
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, data = part[2:-2].partition(b"\r\n\r\n")  # a part stands between two line ends
        name, file_name = _disposition(head)
        if file_name is None:
            values[name] = data.decode()
        else:
            uploads[name] = Upload(file_name, data)
    return Parameters(values, uploads)


def _disposition(head: bytes) -> tuple[str, str | None]:
    headers = Headers()
    for line in head.decode().split("\r\n"):
        name, _, value = line.partition(":")
        headers[name] = value.strip()
    file_name = headers.get_filename()
    return str(headers.get_param("name", header="Content-Disposition")), file_name
