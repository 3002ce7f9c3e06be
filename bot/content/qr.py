"""Draws a link as a QR picture, for an invitation on paper or on another screen."""

from __future__ import annotations

from io import BytesIO

import segno

PIXELS_A_SQUARE = 10  # sharp enough to be printed at 4 cm
QUIET_ZONE = 4  # squares of white round it; scanners need them


def qr_png(link: str) -> bytes:
    """The link as a PNG; it still reads when a quarter of it is smudged or folded."""
    picture = BytesIO()
    segno.make(link, error="q", micro=False).save(picture, kind="png", scale=PIXELS_A_SQUARE, border=QUIET_ZONE)
    return picture.getvalue()
