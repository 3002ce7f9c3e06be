"""Sounds that a test makes, and what a voice note sounds like."""

from __future__ import annotations

import io
import math
import wave
from array import array

import av


def sound(note: bytes) -> tuple[float, float]:
    """How long a voice note is, in seconds, and its loudest moment (1 is the loudest that there is)."""
    with av.open(io.BytesIO(note), "r") as container:
        frames = list(container.decode(container.streams.audio[0]))
    samples = [abs(value) for frame in frames for value in array("f", bytes(frame.planes[0])[: 4 * frame.samples])]
    return len(samples) / 48_000, max(samples)


def tone(seconds: float = 1, *, volume: int = 9000, channels: int = 2, rate: int = 44_100) -> bytes:
    """A recording, as a telephone might make it."""
    values = (round(volume * math.sin(place / 16)) for place in range(round(seconds * rate)))
    recording = io.BytesIO()
    with wave.open(recording, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(array("h", [value for value in values for _ in range(channels)]).tobytes())
    return recording.getvalue()
