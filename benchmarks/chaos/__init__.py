"""Faults made on purpose, and what must hold under each: `python -m benchmarks.chaos`."""
