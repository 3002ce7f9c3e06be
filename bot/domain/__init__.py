"""The values and rules of the programme: pure, without a clock and without input or output."""
