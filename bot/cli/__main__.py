"""`python -m bot.cli` is `stegvis`."""

from bot.cli import main

main()
