"""From a rendered reply to Telegram: errors become outcomes, and the pace is kept."""

import os

os.environ.setdefault(
    "PTB_TIMEDELTA", "1"
)  # python-telegram-bot then gives spans of time as such, and warns of nothing
