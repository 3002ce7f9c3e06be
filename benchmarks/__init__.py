"""Figures, by one command: `python -m benchmarks` measures Stegvis and its peers, and writes docs/performance.md."""
