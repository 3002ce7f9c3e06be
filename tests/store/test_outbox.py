"""Replies wait in the outbox as they were made, each chat's in order."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from bot.domain.reply import Button, Commands, Form, Leave, Menu, Reply, Say, Toast, say
from bot.store import outbox
from bot.store.database import Store

NOW = datetime(2026, 9, 1, tzinfo=UTC)
REPLY = Reply(
    1001,
    "ar",
    (
        say("ui-push-title", form=Form.TITLE, title=say("pay", "title")),
        Say(
            "pay",
            None,
            {"end_date": date(2027, 1, 31), "report_before": time(7, 30), "months_left": 3, "pay_day": None},
        ),
        say("staff-notice-must-skipped", titles=(say("cv", "short"), say("pay", "short"))),
        Say("ui-ill-sentence", tongue="sv-simple", draft_of="pay"),
    ),
    ((Button(say("ui-button-help"), "1:a:pay:0o:AbC123"), Button(say("ui-button-copy-number"), copy="08-1")),),
    edits=7,
    menu=Menu.SHOW,
    file=("a.json", "{}"),
)


def test_every_answer_comes_out_as_it_went_in() -> None:
    answers = (REPLY, Toast("9", "en", say("ui-toast-stale")), Commands(1001, None), Leave(-5))
    assert tuple(outbox.unpacked(outbox.packed(answer)) for answer in answers) == answers


def test_toasts_go_apart_and_one_chat_waits_for_its_own_reply_only(store: Store) -> None:
    first, second, other = (Reply(chat, "en", (say(text),)) for chat, text in ((1, "a"), (1, "b"), (2, "c")))
    store.write(lambda tx: outbox.put(tx, (first, second, other, Toast("9")), NOW))
    claimed = store.write(lambda tx: outbox.claim(tx, 10, NOW))
    toasts = store.write(lambda tx: outbox.claim(tx, 10, NOW, toasts=True))
    assert [each.answer for each in toasts] == [Toast("9")]
    assert [each.answer for each in claimed] == [first, other]
    store.write(lambda tx: outbox.finish(tx, claimed[0]))
    assert [each.answer for each in store.write(lambda tx: outbox.claim(tx, 10, NOW))] == [second]


def test_what_nobody_waits_for_goes_after_the_replies(store: Store) -> None:
    unasked, reply = (Reply(chat, "en", (say("a"),)) for chat in (1, 2))
    store.write(lambda tx: outbox.put(tx, (unasked,), NOW, unasked=True))
    store.write(lambda tx: outbox.put(tx, (reply,), NOW))
    assert [each.answer for each in store.write(lambda tx: outbox.claim(tx, 10, NOW))] == [reply, unasked]


def test_what_nobody_waits_for_does_not_hold_back_a_reply_of_its_chat(store: Store) -> None:
    mine, yours, reply = (Reply(chat, "en", (say(text),)) for chat, text in ((1, "a"), (2, "b"), (2, "c")))
    store.write(lambda tx: outbox.put(tx, (mine, yours), NOW, unasked=True))
    store.write(lambda tx: outbox.put(tx, (reply,), NOW))
    claimed = [store.write(lambda tx: outbox.claim(tx, 1, NOW))[0]]
    store.write(lambda tx: outbox.finish(tx, claimed[0]))
    claimed += store.write(lambda tx: outbox.claim(tx, 1, NOW))
    assert [each.answer for each in claimed] == [yours, reply]


def test_what_a_dead_sender_had_claimed_waits_again(store: Store) -> None:
    store.write(lambda tx: outbox.put(tx, (REPLY,), NOW))
    store.write(lambda tx: outbox.claim(tx, 10, NOW))
    assert store.write(outbox.recover) == 1
    assert [each.attempts for each in store.write(lambda tx: outbox.claim(tx, 10, NOW))] == [2]
