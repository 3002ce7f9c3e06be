"""Makes Telegram voice notes, equally loud, from a machine's voice or from a recording."""

from __future__ import annotations

import io
import re
import subprocess
from array import array
from collections.abc import Iterator
from xml.sax.saxutils import escape

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.error import BlockingIOError as NothingYet
from av.error import EOFError as AtTheEnd
from av.error import FFmpegError
from av.filter import Graph

from bot.content.voices import SPEAKER, SPEAKERS, NotHeard, Spoken

SPEED = "125"  # words a minute; its usual 175 is too fast for somebody who hears the word for the first time
AT_MOST = 30  # seconds for a sentence, which takes it some hundredths
RATE = 48_000  # Telegram takes voice notes at this rate only
BIT_RATE = 24_000  # more cannot be heard in one voice
UNSPOKEN = re.compile(r"[^\w\s.,:;!?…%€/()«»“”‘’'–-]|\ufe0f|\u20e3")  # an emoji would be read out by its name
SILENCE = 300  # of 32,767: the loudest moment of a recording in which nobody speaks
EXACT = 1 << 23  # the same sound makes the same file, so that it is uploaded to Telegram once
FILTERS = (
    ("aresample", str(RATE)),
    ("aformat", "channel_layouts=mono"),
    ("loudnorm", "I=-18:TP=-1.5"),
    ("aresample", str(RATE)),  # the one before raises it
    ("aformat", "sample_fmts=s16:channel_layouts=mono"),
    ("adelay", "150:all=1"),  # telephones swallow the first moment
)


class SpeakerMissing(Exception):
    """The machine's voice is not installed."""


def machine_note(wanted: Spoken) -> bytes:
    """What is said, spoken slowly by espeak-ng; SpeakerMissing, or NotHeard where it fails."""
    command = (SPEAKER, "-v", SPEAKERS[wanted.locale], "-s", SPEED, "-b", "1", "-z", "-m", "--stdin", "--stdout")
    text = told_to_machine(wanted)
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=AT_MOST, check=True)
    except FileNotFoundError as error:
        raise SpeakerMissing from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise NotHeard(f"{SPEAKER} failed: {said or error.returncode}") from error
    except subprocess.TimeoutExpired as error:
        raise NotHeard(f"{SPEAKER} was not done after {AT_MOST} seconds") from error
    return recorded_note(done.stdout, wanted.longest)


def told_to_machine(wanted: Spoken) -> str:
    """As the machine is told to say it: what is Swedish in another language, with the voice for Swedish."""
    text = escape(UNSPOKEN.sub(" ", wanted.text))
    if not wanted.swedish:
        return text
    phrases = "|".join(re.escape(escape(each)) for each in sorted(wanted.swedish, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{phrases})(?!\w)", r'<voice xml:lang="sv">\g<0></voice>', text)


def recorded_note(sound: bytes, longest: float) -> bytes:
    """A recording, of whatever kind; NotHeard where it cannot be read, is silent or longer than so many seconds."""
    try:
        frames = list(_even(sound, longest))
    except FFmpegError as error:
        raise NotHeard(f"it is no sound that can be read ({error.strerror})") from error
    if not frames or _loudest(frames) < SILENCE:
        raise NotHeard("nothing is heard in it")
    return _encoded(frames)


def _even(sound: bytes, longest: float) -> Iterator[AudioFrame]:
    """The sound as Telegram wants it, and as loud as all others."""
    with av.open(io.BytesIO(sound), "r") as container:
        if not container.streams.audio:
            raise NotHeard("there is no sound in it")
        stream = container.streams.audio[0]
        graph, length = _graph(stream), 0.0
        for frame in container.decode(stream):
            length += frame.samples / frame.sample_rate
            if length > longest:
                raise NotHeard(f"it is longer than {longest} seconds")
            graph.push(frame)
            yield from _pulled(graph)
        if length:
            graph.push(None)
            yield from _pulled(graph)


def _graph(stream: AudioStream) -> Graph:
    graph = Graph()
    last = graph.add_abuffer(template=stream)
    for name, arguments in FILTERS:
        following = graph.add(name, arguments)
        last.link_to(following)
        last = following
    last.link_to(graph.add("abuffersink"))
    graph.configure()
    return graph


def _pulled(graph: Graph) -> Iterator[AudioFrame]:
    """All that the filters are done with."""
    while True:
        try:
            frame = graph.pull()
        except (NothingYet, AtTheEnd):
            return
        if isinstance(frame, AudioFrame):
            frame.pts = None  # counted anew
            yield frame


def _loudest(frames: list[AudioFrame]) -> int:
    heard = (array("h", bytes(frame.planes[0])[: 2 * frame.samples]) for frame in frames)
    return max(max(map(abs, samples), default=0) for samples in heard)


def _encoded(frames: list[AudioFrame]) -> bytes:
    note = io.BytesIO()
    with av.open(note, "w", format="ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=RATE, layout="mono", options={"application": "voip"})
        stream.bit_rate = BIT_RATE
        stream.codec_context.flags |= EXACT
        for frame in (*frames, None):
            container.mux(stream.encode(frame))
    return note.getvalue()
