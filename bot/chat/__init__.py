"""Telegram updates in: written down, decoded, handed to an action; what it answers goes into the outbox."""
