"""Facts about the store."""
