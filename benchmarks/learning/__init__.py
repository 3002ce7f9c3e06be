"""How much is learned in a year: `python -m benchmarks.learning` lets simulated people practise, and writes a page."""
