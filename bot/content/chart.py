"""The picture of a person's words, without words: three columns that grow, and the days of the last weeks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.content.media import png_of

WIDTH, GROUND, SKY = 800, 420, 60  # the columns stand on the ground and reach the sky
COLUMN, GAP = 180, 60
LEAST = 50  # so high is a column of few words: enough for its plant to be seen
HEIGHT = 600
COLOURS = ("#c9a227", "#5a9e4b", "#2b6a3f")  # of seed, leaf and tree
PAPER, EARTH = "#fbf8f1", "#8a6d4b"
WEEKS = 4
DOT, STEP_X, STEP_Y = 13, 42, 36


def chart_png(columns: Sequence[int], weeks: Sequence[int]) -> bytes:
    """Hard, learning and known words as columns; below, the days with practice of each of the last weeks."""
    most = max([*columns, 10])
    tops = [GROUND - max(LEAST, (GROUND - SKY - 90) * count // most) if count else GROUND for count in columns]
    shapes = [shape for place, top in enumerate(tops) for shape in _column(place, top)]
    parts = (*shapes, f'<rect x="0" y="{GROUND}" width="{WIDTH}" height="8" fill="{EARTH}"/>', *_dots(weeks))
    return png_of(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>{"".join(parts)}</svg>'
    )


def _column(place: int, top: int) -> Iterator[str]:
    left = (WIDTH - 3 * COLUMN - 2 * GAP) // 2 + place * (COLUMN + GAP)
    colour, middle = COLOURS[place], left + COLUMN // 2
    size = f'width="{COLUMN}" height="{GROUND - top}" rx="10"'
    yield f'<rect x="{left}" y="{top}" {size} fill="{colour}" opacity="0.35"/>'
    yield from (_seed, _leaf, _tree)[place](middle, top, colour)


def _seed(x: int, y: int, colour: str) -> Iterator[str]:
    yield f'<path d="M{x} {y} v-30" stroke="{colour}" stroke-width="8"/>'
    yield f'<ellipse cx="{x - 14}" cy="{y - 34}" rx="16" ry="9" fill="{colour}"/>'
    yield f'<ellipse cx="{x + 14}" cy="{y - 34}" rx="16" ry="9" fill="{colour}"/>'


def _leaf(x: int, y: int, colour: str) -> Iterator[str]:
    yield f'<path d="M{x} {y} v-60" stroke="{colour}" stroke-width="9"/>'
    for side, height in ((-1, 22), (1, 38), (-1, 54)):
        yield f'<ellipse cx="{x + side * 22}" cy="{y - height}" rx="22" ry="11" fill="{colour}"/>'


def _tree(x: int, y: int, colour: str) -> Iterator[str]:
    yield f'<rect x="{x - 9}" y="{y - 40}" width="18" height="40" fill="{EARTH}"/>'
    for across, up, radius in ((-24, 52, 24), (24, 52, 24), (0, 70, 28)):
        yield f'<circle cx="{x + across}" cy="{y - up}" r="{radius}" fill="{colour}"/>'


def _dots(weeks: Sequence[int]) -> Iterator[str]:
    """A dot for each day, side by side: a day without practice leaves no hole to be ashamed of."""
    for row, days in enumerate(weeks[-WEEKS:]):
        left = (WIDTH - (days - 1) * STEP_X) // 2
        for day in range(days):
            x, y = left + day * STEP_X, GROUND + 45 + row * STEP_Y
            yield f'<circle cx="{x}" cy="{y}" r="{DOT}" fill="{COLOURS[2]}"/>'
