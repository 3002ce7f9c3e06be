"""What the page's phones see and do: a chat as JSON, a person's acts as posts, changes as events."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from bot.simulator.messages import Message
from bot.simulator.people import Chat, PhoneError
from bot.simulator.queries import Answer
from bot.simulator.refusals import ApiError
from bot.simulator.telegram import Telegram

HEARTBEAT_SECONDS = 15.0  # a silent connection is dropped by what stands between
REPLY_PREVIEW = 80
RANGE = re.compile(r"bytes=(\d+)-(\d*)")

JSON = dict[str, Any]
Act = Callable[[Telegram, int, JSON], object]

ACTS: dict[str, Act] = {
    "start": lambda telegram, user, body: telegram.start(user, body.get("payload", "")),
    "write": lambda telegram, user, body: telegram.write(user, body["text"]),
    "tap": lambda telegram, user, body: telegram.tap(user, body["message"], body["data"]),
    "voice": lambda telegram, user, body: telegram.send_voice(user),
    "photo": lambda telegram, user, body: telegram.send_photo(user),
    "sticker": lambda telegram, user, body: telegram.send_sticker(user),
    "document": lambda telegram, user, body: telegram.send_document(user),
    "delete": lambda telegram, user, body: telegram.delete(user, body["message"]),
    "react": lambda telegram, user, body: telegram.react(user, body["message"]),
    "block": lambda telegram, user, body: telegram.block(user),
    "unblock": lambda telegram, user, body: telegram.unblock(user),
    "language": lambda telegram, user, body: telegram.speak(user, body["language"]),
}


async def people(request: Request) -> Response:
    """Everybody with a phone."""
    telegram: Telegram = request.app.state.telegram
    listed = [
        {"id": person.id, "name": person.first_name, "language": person.language_code}
        for person in telegram.people.values()
    ]
    return JSONResponse(listed)


async def phone(request: Request) -> Response:
    """One person's chat: all of it, or what has changed since a revision."""
    telegram: Telegram = request.app.state.telegram
    user = request.path_params["user"]
    if user not in telegram.people:
        return JSONResponse({"error": "nobody has this phone"}, 404)
    return JSONResponse(phone_json(telegram, user, int(request.query_params.get("since", 0))))


async def act(request: Request) -> Response:
    """A person does something on their phone."""
    telegram: Telegram = request.app.state.telegram
    user, done = request.path_params["user"], ACTS.get(request.path_params["act"])
    body = await posted(request)
    if done is None or user not in telegram.people:
        return JSONResponse({"error": "there is no such act or phone"}, 404)
    try:
        return JSONResponse({"result": done(telegram, user, body)})
    except (PhoneError, ApiError, LookupError) as error:
        return JSONResponse({"error": str(error)}, 409)


async def events(request: Request) -> Response:
    """Tells the page of each change, until it goes away."""
    changes = _changes(request.app.state.telegram)
    return StreamingResponse(changes, media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def media(request: Request) -> Response:
    """A file as the page shows it; documents are only downloaded."""
    telegram: Telegram = request.app.state.telegram
    try:
        file = telegram.files.find(request.path_params["file_id"])
    except ApiError:
        return Response(status_code=404)
    headers = {"X-Content-Type-Options": "nosniff"}
    if file.kind == "document":
        headers["Content-Disposition"] = "attachment"
    return _ranged(request.headers.get("range", ""), Response(file.data, media_type=file.mime, headers=headers))


def _ranged(asked: str, answer: Response) -> Response:
    """The part of a file that a player asks for, without which it neither knows its length nor seeks."""
    answer.headers["Accept-Ranges"] = "bytes"
    match = RANGE.fullmatch(asked)
    size = len(answer.body)
    start, end = (int(match[1]), min(int(match[2] or size - 1), size - 1)) if match else (0, size - 1)
    if match is None or start > end:
        return answer
    headers = dict(answer.headers) | {"Content-Range": f"bytes {start}-{end}/{size}"}
    headers["content-length"] = str(end - start + 1)
    return Response(bytes(answer.body[start : end + 1]), 206, headers=headers)


async def posted(request: Request) -> JSON:
    """The JSON of a post; other sites cannot send that without being asked first."""
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise HTTPException(415)
    body = await request.json()
    return body if isinstance(body, dict) else {}


async def _changes(telegram: Telegram) -> AsyncIterator[str]:
    told = -1
    while True:
        if told != telegram.revision:
            told = telegram.revision
            yield f"data: {told}\n\n"
        try:
            await asyncio.wait_for(_after(telegram, told), HEARTBEAT_SECONDS)
        except TimeoutError:
            yield ": still here\n\n"


async def _after(telegram: Telegram, revision: int) -> None:
    while telegram.revision == revision:
        await telegram.changed()


def phone_json(telegram: Telegram, user: int, since: int) -> JSON:
    """A person's chat for the page."""
    person, chat = telegram.people[user], telegram.chat(user)
    language = person.language_code
    bot = {"name": telegram.bot_name(language), "username": telegram.username}
    return {
        "revision": telegram.revision,
        "person": {"id": user, "name": person.first_name, "language": language},
        "bot": bot | {"description": telegram.description(language)},
        "started": chat.started,
        "blocked": chat.blocked,
        "keyboard": asdict(chat.keyboard) if chat.keyboard else None,
        "commands": list(telegram.commands(user)),
        "messages": [_message(message, chat) for message in chat.messages.values() if message.revision > since],
        "answers": [_answer(answer) for answer in telegram.toasts(user) if answer.revision > since],
    }


def _answer(answer: Answer) -> JSON:
    return {"id": answer.callback_id, "text": answer.text, "alert": answer.alert}


def _message(message: Message, chat: Chat) -> JSON:
    answered = chat.messages.get(message.reply_to or 0)
    return {
        "id": message.id,
        "fromBot": message.from_bot,
        "date": message.date.isoformat(),
        "text": message.text,
        "entities": [asdict(entity) for entity in message.entities],
        "rows": [[asdict(button) for button in row] for row in message.keyboard],
        "kind": message.kind,
        "file": _file(message),
        "duration": message.duration,
        "emoji": message.emoji,
        "silent": message.silent,
        "reply": {"id": answered.id, "text": _preview(answered)} if answered else None,
        "deleted": message.deleted,
        "edited": message.edit_date is not None,
        "reactions": list(message.reactions),
    }


def _file(message: Message) -> JSON | None:
    if message.file is None:
        return None
    return {"id": message.file.file_id, "name": message.file.name, "size": len(message.file.data)}


def _preview(message: Message) -> str:
    return message.text.replace("\n", " ")[:REPLY_PREVIEW] or message.kind
