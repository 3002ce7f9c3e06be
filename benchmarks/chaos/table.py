"""What must come back for each kind of update, from whom and where: one table, asked for every whole update."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

ANY = 10**6


class Who(StrEnum):
    """What the sender is to the bot, before the update is handled."""

    PARTICIPANT = "participant"
    STAFF = "staff"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Expected:
    """The fewest and the most messages to the sender's chat, answers to the tap, and groups left."""

    shown: tuple[int, int] = (0, 0)
    toasts: int = 0
    left: tuple[int, int] = (0, 0)


NOTHING = Expected()
SOMETHING = Expected((1, ANY))
ONE = Expected((1, 1))
MAYBE = Expected((0, ANY))
LEAVES = Expected(left=(1, 1))
MAY_LEAVE = Expected(left=(0, 1))


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What a person can send by hand, besides a text: it is met with the word that only texts are read.
MEDIA = _names(
    """animation audio checklist contact dice document game giveaway giveaway_winners invoice live_photo location
    paid_media photo poll sticker story venue video video_note voice"""
)
# What stands beside the content of a message.
ATTRIBUTES = _names(
    """message_id date chat from_user reply_to_message edit_date text entities caption_entities caption author_signature
    media_group_id reply_markup via_bot sender_chat is_automatic_forward has_protected_content is_topic_message
    message_thread_id has_media_spoiler link_preview_options external_reply quote forward_origin reply_to_story
    sender_boost_count business_connection_id sender_business_bot is_from_offline effect_id show_caption_above_media
    paid_star_count is_paid_post direct_messages_topic reply_to_checklist_task_id suggested_post_info sender_tag
    reply_to_poll_option_id guest_bot_caller_user guest_bot_caller_chat guest_query_id"""
)
# What Telegram says by itself, in the form of a message.
SERVICE = _names(
    """new_chat_members left_chat_member new_chat_title new_chat_photo delete_chat_photo group_chat_created
    supergroup_chat_created channel_chat_created migrate_to_chat_id migrate_from_chat_id pinned_message
    successful_payment connected_website passport_data proximity_alert_triggered video_chat_started video_chat_ended
    video_chat_participants_invited message_auto_delete_timer_changed video_chat_scheduled web_app_data
    forum_topic_created forum_topic_closed forum_topic_reopened forum_topic_edited general_forum_topic_hidden
    general_forum_topic_unhidden write_access_allowed chat_shared giveaway_completed giveaway_created users_shared
    boost_added chat_background_set refunded_payment gift unique_gift paid_message_price_changed
    direct_message_price_changed checklist_tasks_done checklist_tasks_added suggested_post_declined suggested_post_paid
    suggested_post_refunded suggested_post_approved suggested_post_approval_failed gift_upgrade_sent chat_owner_changed
    chat_owner_left poll_option_added poll_option_deleted managed_bot_created"""
)

# In a private chat, by the field of the update and the content of the message.
PRIVATE: Mapping[str, Mapping[Who, Expected]] = {
    "message.text": {Who.PARTICIPANT: SOMETHING, Who.STAFF: SOMETHING, Who.STRANGER: ONE},
    "message.any": {Who.PARTICIPANT: MAYBE, Who.STAFF: MAYBE, Who.STRANGER: Expected((0, 1))},
    # Once in an hour, and whoever was lost is greeted besides.
    **{f"message.{part}": {Who.PARTICIPANT: MAYBE, Who.STAFF: ONE, Who.STRANGER: ONE} for part in MEDIA},
    "my_chat_member": {Who.PARTICIPANT: MAYBE, Who.STAFF: NOTHING, Who.STRANGER: NOTHING},
}
JOINED_ALREADY = Expected((0, ANY), toasts=1)  # a button of the screens before joining: only its spinner stops
TAPS: Mapping[Who, Expected] = {
    Who.PARTICIPANT: Expected((1, ANY), toasts=1),
    Who.STAFF: Expected((1, ANY), toasts=1),
    Who.STRANGER: Expected((0, 2), toasts=1),
}
# In groups and channels the bot says nothing; what shows that it is a member makes it leave.
ELSEWHERE: Mapping[str, Expected] = {"message": LEAVES, "my_chat_member": MAY_LEAVE}


def expected(kind: str, content: Any, who: Who) -> Expected:
    """What the table says of a whole update; `content` is what stands in the field of its kind."""
    field = kind.partition(".")[0]
    if not isinstance(content, dict) or _is_bot(content):
        return NOTHING
    if field == "callback_query":
        return _tapped(content, who)
    if not _is_private(content):
        return ELSEWHERE.get(field, MAY_LEAVE)
    if kind == "message.text" and not content.get("text"):
        return MAYBE  # no text at all: Telegram sends none such
    return PRIVATE.get(kind, {}).get(who, NOTHING)


def _tapped(content: Any, who: Who) -> Expected:
    if not _is_private(content.get("message")):
        return Expected((0, ANY), toasts=1, left=(0, 1))
    return JOINED_ALREADY if content.get("data", "").startswith("1:j") else TAPS[who]


def _is_private(content: Any) -> bool:
    """In a private chat, or in none."""
    chat = content.get("chat") if isinstance(content, dict) else None
    return chat is None or chat.get("type") == "private"


def _is_bot(content: Any) -> bool:
    sender = content.get("from") or content.get("user")
    return bool(sender and sender.get("is_bot"))
