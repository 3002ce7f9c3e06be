"""Web requests in: a list of routes."""
