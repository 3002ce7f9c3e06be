"""The simulator, met over HTTP by python-telegram-bot, and in a browser."""
