"""The list of handlers: the first that an update fits decodes it and calls an action."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from telegram import Chat, ChatMember, Message, Update
from telegram.ext import filters

from bot.actions import ask, joining, more, my_words
from bot.actions.record import lose_touch
from bot.actions.staff_taps import STAFF_MENU, SentIn, staff_media, staff_text
from bot.actions.visit import Answers, Call, Visit
from bot.chat.menu import MENU_ACTIONS, command, menu_entry, staff_entry
from bot.chat.taps import JOIN_TAPS, join_tap, staff_stale, staff_tapped, staff_visit_of, stale, tapped, visit_of
from bot.domain.participant import Participant
from bot.domain.places import Staff
from bot.domain.reply import Leave, Menu, Reply, Toast, say
from bot.domain.tap import Tap, read_tap
from bot.store import people
from bot.store import staff as people_of_staff

Handler = tuple[Callable[[Update], object], Callable[[Call, Update], Answers]]
MEDIA_TOLD = timedelta(hours=1)
MEDIA = (
    "animation", "audio", "checklist", "contact", "dice", "document", "game", "giveaway", "giveaway_winners",
    "invoice", "live_photo", "location", "paid_media", "photo", "poll", "sticker", "story", "venue", "video",
    "video_note", "voice",
)  # fmt: skip
ELSEWHERE = (Chat.GROUP, Chat.SUPERGROUP, Chat.CHANNEL)
PRIVATE = filters.ChatType.PRIVATE
NEW = filters.UpdateType.MESSAGE  # an edited message is met with silence


def text(call: Call, update: Update) -> Answers:
    """A typed text, a menu label or a ☰ command."""
    assert update.message is not None
    written = update.message.text or ""
    person, staff = _who(call)
    name, rest = command(written) or ("", "")
    if name == "start" and rest:
        return _invited(call, rest, person, staff)
    if person:
        return (*_back_again(call, person, name), *_participant_text(call, person, name, written))
    if staff:
        people_of_staff.back(call.tx, staff.id)
        return _staff_text(call, staff, name, written)
    return _gone(call) if menu_entry(call.content, written) else joining.stranger(call, written)


def media(call: Call, update: Update) -> Answers:
    """A voice, photo, sticker, file: nothing of it is fetched or kept, but what an editor reads aloud for all."""
    person, staff = _who(call)
    if staff:
        return staff_media(staff_visit_of(call, staff), _voice_in(update))
    if person is None:
        return joining.stranger(call)
    visit = visit_of(call, person)
    back = _back_again(call, person, "")
    if update.message and (taken := _drilled(visit, update.message)):
        return (*back, *taken)
    if not people.media_told(call.tx, person.id, call.now, call.now - MEDIA_TOLD):
        return back
    rows = ((visit.button("all-topics", "p"),), (visit.button("help", "a", ask.ANY),))
    return (*back, visit.send(say("ui-unknown-media"), rows=rows))


def _voice_in(update: Update) -> SentIn | None:
    voice = update.message.voice if update.message else None
    if voice is None:
        return None
    lasts = voice.duration if isinstance(voice.duration, int) else round(voice.duration.total_seconds())
    return SentIn(voice.file_id, lasts, voice.file_size or 0)


def _drilled(visit: Visit, message: Message) -> Answers:
    """A voice or photo that belongs to a word: Telegram's own name of it is kept, and the file is not fetched."""
    file = message.voice or next(reversed(message.photo), None)
    return my_words.sent(visit, file.file_id, spoken_in=message.voice is not None) if file else ()


def tap(call: Call, update: Update) -> Answers:
    """A pressed button; every tap is answered."""
    assert update.callback_query is not None
    callback, pressed = update.callback_query.id, read_tap(update.callback_query.data or "")
    person, staff = _who(call)
    if (person or staff) and pressed and pressed.verb in JOIN_TAPS:
        return (Toast(callback),)  # joined already: a second tap of yes
    if person:
        done = tapped(call, person, pressed) if pressed else None
        answers = (Toast(callback), *done) if done else stale(call, callback, person, pressed)
        return (*_back_again(call, person, ""), *answers)
    if staff:
        done = staff_tapped(call, staff, pressed) if pressed else None
        return (Toast(callback), *done) if done else staff_stale(call, callback, staff)
    return _strangers_tap(call, callback, pressed)


def membership(call: Call, update: Update) -> Answers:
    """The person has blocked the bot, or has taken it back."""
    assert update.my_chat_member is not None
    person, staff = _who(call)
    blocked = update.my_chat_member.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT)
    if staff:
        people_of_staff.change(call.tx, staff.id, reachable=int(not blocked))
    if person and blocked:
        lose_touch(call.tx, person.id, call.now)
    elif person and not person.reachable:
        return more.come_back(visit_of(call, person))
    return ()


def group(call: Call, update: Update) -> Answers:
    """Groups and channels: leave, and say nothing."""
    member, tapped_there = update.my_chat_member, update.callback_query
    gone = member is not None and member.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT)
    toast = (Toast(tapped_there.id),) if tapped_there else ()
    return (*toast, *(() if gone else (Leave(call.chat),)))


def silence(call: Call, update: Update) -> Answers:
    """Nothing is answered."""
    return ()


def _is_private(update: Update) -> bool:
    return update.effective_chat is not None and update.effective_chat.type == "private"


def _is_tap_at_home(update: Update) -> bool:
    """A tap in a private chat, or on a message of which Telegram knows no chat any more."""
    return update.callback_query is not None and (update.effective_chat is None or _is_private(update))


def _is_media(update: Update) -> bool:
    """What a person sends by hand; what Telegram says by itself in the form of a message is met with silence."""
    return any(getattr(update.message, name, None) for name in MEDIA)


def _is_elsewhere(update: Update) -> bool:
    return update.effective_chat is not None and update.effective_chat.type in ELSEWHERE


def _is_bot(update: Update) -> bool:
    return update.effective_user is not None and update.effective_user.is_bot


HANDLERS: tuple[Handler, ...] = (
    (_is_bot, silence),
    (_is_tap_at_home, tap),
    (_is_elsewhere, group),
    (lambda update: not _is_private(update), silence),
    (lambda update: update.my_chat_member is not None, membership),
    ((NEW & PRIVATE & filters.TEXT).check_update, text),
    (_is_media, media),
    (lambda update: True, silence),
)


def answer(call: Call, update: Update) -> Answers:
    """What the first fitting handler answers."""
    return next(handle(call, update) for fits, handle in HANDLERS if fits(update))


def _who(call: Call) -> tuple[Participant | None, Staff | None]:
    person = people.by_chat(call.tx, call.chat)
    return person, None if person else people_of_staff.by_chat(call.tx, call.chat)


def _invited(call: Call, token: str, person: Participant | None, staff: Staff | None) -> Answers:
    if person:
        back = _back_again(call, person, "")
        return (*back, *joining.already(call, person.locale, staff=False))
    if staff:
        return joining.already(call, staff.locale, staff=True)
    return joining.open_invitation(call, token)


def _back_again(call: Call, person: Participant, name: str) -> Answers:
    """Whoever was lost and now writes is told things again."""
    if person.reachable or name == "start":
        return ()
    return more.come_back(visit_of(call, person))


def _participant_text(call: Call, person: Participant, name: str, written: str) -> Answers:
    visit = visit_of(call, person)
    if not name and call.content.finder.crisis(written):
        return ask.crisis(visit)  # before an emoji that stands for a menu entry
    entry = ("menu" if name not in MENU_ACTIONS else name) if name else menu_entry(call.content, written)
    return MENU_ACTIONS[entry](visit) if entry else (my_words.typed(visit, written) or ask.ask(visit, written))


def _staff_text(call: Call, staff: Staff, name: str, written: str) -> Answers:
    visit = staff_visit_of(call, staff)
    entry = ("menu" if name not in STAFF_MENU else name) if name else staff_entry(call.content, written)
    return STAFF_MENU[entry](visit) if entry else staff_text(visit, written)


def _strangers_tap(call: Call, callback: str, pressed: Tap | None) -> Answers:
    if pressed and pressed.verb in JOIN_TAPS:
        return (Toast(callback), *join_tap(call, pressed))
    locale = joining.guessed(call.content, call.language)
    return (Toast(callback, locale, say("ui-toast-gone")),)


def message_tapped(update: Update) -> tuple[int | None, bool]:
    """Telegram's id of the tapped message, and whether it carries its text below a picture."""
    message = update.callback_query.message if update.callback_query else None
    if message is None:
        return None, False
    return message.message_id, isinstance(message, Message) and bool(message.photo or message.voice)


def _gone(call: Call) -> Answers:
    """An old menu of somebody whose data was erased: the keyboard goes away."""
    return (Reply(call.chat, joining.guessed(call.content, call.language), (say("ui-gone"),), menu=Menu.REMOVE),)
