"""The same staged messages as others would send them, with the libraries that they would take."""
