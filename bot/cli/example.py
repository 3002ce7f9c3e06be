"""The example of a settings file that `stegvis init` writes."""

EXAMPLE = """\
# Settings of this installation. Take away the # before what you set.
# A variable of the environment, named behind each, comes before what stands here.
# Keep this file to yourself: who has the token has the bot.

# The bot's token, from @BotFather in Telegram.                                TELEGRAM_BOT_TOKEN
# token = "123456:ABC-DEF"

# The bot's user name; asked of Telegram once if there is a token.             STEGVIS_BOT_USERNAME
# bot_username = "my_stegvis_bot"

# The Bot API server.                                                          TELEGRAM_API_URL
# api_url = "https://api.telegram.org"

# The database: a file, or postgresql://USER:PASSWORD@HOST:PORT/NAME.          DATABASE_URL
# database_url = "sqlite:///stegvis.db"

# Your own texts and schedules, in place of those that come with Stegvis.      STEGVIS_MESSAGES, STEGVIS_SCHEDULES
# messages = "messages"
# schedules = "schedules"

# Where recordings and drawn pictures are kept; by default beside the database. STEGVIS_DATA
# data = "."

# Which steps go out before a person has read their translation, with a line that says so: "all" of them, all but
# the most important ("not-must"), or "none". In place of the others simple Swedish goes out.       STEGVIS_DRAFTS
# drafts = "all"

# After how many days behind the end date a person's data is erased.           STEGVIS_RETENTION_DAYS
# retention_days = 90

# When Telegram's answer to a message is lost: "resend" it once, or "hold" it for staff to decide.  STEGVIS_IN_DOUBT
# in_doubt = "resend"

# The most messages a second; Telegram takes about 30 from a bot.              STEGVIS_PACE
# pace = 28

# Whether staged messages go as paid broadcasts, 1,000 a second; docs say what Telegram asks for that.  STEGVIS_PAID
# paid = false

# The most messages under way at once: what a power cut can double at most.    STEGVIS_IN_FLIGHT
# in_flight = 64

# Where Telegram posts updates, through a proxy with a certificate; without it the bot fetches them.  PUBLIC_URL
# public_url = "https://bot.example.org"

# Where health, metrics and the webhook are served; port 0 is nowhere.         STEGVIS_WEB_HOST, STEGVIS_WEB_PORT
# web_host = "127.0.0.1"
# web_port = 8080

# How much is logged: "debug", "info", "warning" or "error".                   STEGVIS_LOG_LEVEL
# log_level = "info"
"""
