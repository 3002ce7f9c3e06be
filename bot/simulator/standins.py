"""What people send when a test or the page has nothing better: a picture, a second of silence, a sticker."""

from __future__ import annotations

import struct
import zlib

SIDE = 64
SKY = b"\x7a\xa5\xd8"
SILENT_FRAME = b"\xf8\xff\xfe"  # 20 ms of Opus that sound like nothing
FRAME_SAMPLES = 960
FRAMES = 50
POLYNOMIAL = 0x04C11DB7


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int = SIDE, height: int = SIDE, colour: bytes = SKY) -> bytes:
    """A picture of one colour (RGB)."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + colour * width) * height)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def ogg(frames: int = FRAMES) -> bytes:
    """A voice note of silence, 20 ms a frame."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 0) + struct.pack("<I", 0)
    sound = [SILENT_FRAME] * frames
    return _page(2, 0, 0, [head]) + _page(0, 0, 1, [tags]) + _page(4, frames * FRAME_SAMPLES, 2, sound)


def _page(flags: int, position: int, number: int, packets: list[bytes]) -> bytes:
    lengths = bytes(len(packet) for packet in packets)  # all packets here are shorter than 255 bytes
    start = b"OggS" + struct.pack("<BBqII", 0, flags, position, 1, number)
    rest = bytes([len(lengths)]) + lengths + b"".join(packets)
    return start + struct.pack("<I", _checksum(start + bytes(4) + rest)) + rest


def _checksum(data: bytes) -> int:
    """Ogg's own CRC, which zlib's is not: neither reflected nor inverted."""
    value = 0
    for byte in data:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1) ^ (POLYNOMIAL if value & 0x80000000 else 0)
        value &= 0xFFFFFFFF
    return value


PICTURE = png()
VOICE = ogg()
STICKER = b"RIFF\x0c\0\0\0WEBPVP8 "
