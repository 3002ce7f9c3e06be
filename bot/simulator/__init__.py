"""A Bot API on this machine, and the phone that a person holds in front of it."""
