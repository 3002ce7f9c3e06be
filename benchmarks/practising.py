"""People who practise words: answers by long polling while a thousand are in a session."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.bench import Bench, Numbers, running, watch
from benchmarks.installation import FIRST_CHAT, WORKPLACES, Installation, now
from benchmarks.people import Person
from benchmarks.processes import Failed
from benchmarks.serving import Serving
from benchmarks.standin import Seen
from benchmarks.sums import percentile
from benchmarks.telegram import ME
from bot.actions.practise import OFFER
from bot.content.content import Content, read_content
from bot.content.voices import WordVoices, all_spoken
from bot.domain.calendar import DAY
from bot.domain.drill import Kind
from bot.domain.tap import Tap
from bot.domain.words import WordClass, WordLists
from bot.store.times import as_text
from bot.store.uploads import key

KNOWN = 24  # words that each has practised before
LEVELS = 6  # from words that were asked once to those that are to be written
STRIDE = 7  # so that words and phrases are due in turn
LASTED = 2.0  # days, of a word's stability
VOICE = 500  # times the name of a voice: as many bytes as two seconds of speech take
REMEMBER = """INSERT INTO memories (participant_id, word, stability, difficulty, due, last_review, reviews, failures,
                aside, added_at) VALUES (?, ?, ?, 5.0, ?, ?, ?, 0, 0, ?)"""
KIND = "UPDATE workplaces SET kind = ? WHERE id = ?"
UPLOAD = "INSERT INTO uploads (key, file_id) VALUES (?, ?)"
KEPT = """SELECT (SELECT count(*) FROM questions WHERE answered_at IS NOT NULL),
                 (SELECT count(*) FROM questions WHERE answered_at IS NOT NULL AND scored = 1),
                 (SELECT count(*) FROM reviews),
                 (SELECT count(*) FROM reviews JOIN memories USING (participant_id, word)
                   WHERE reviews.at = memories.last_review),
                 (SELECT count(*) FROM updates WHERE handled_at IS NULL)"""
ANSWERED = "SELECT kind, count(*), sum(correct) FROM questions WHERE answered_at IS NOT NULL GROUP BY kind"


def answers(bench: Bench) -> Numbers:
    """So many answers a second, whatever becomes of the ones before, of people who are all in a session."""
    sizes, installation = bench.sizes, bench.installation(bench.sizes.people)
    _prepare(installation, sizes.people)
    wanted = sizes.answer_rate * sizes.answered_seconds
    serving = Serving(persons=tuple(_persons(sizes.people)), rate=sizes.answer_rate, answers=wanted)
    with bench.telegram(serving) as api:
        process = installation.start(["run"], installation.environment(api.url, STEGVIS_PACE="0"))
        with running(process):
            watch(process, lambda: float(api.count()["taps"]), wanted)
        _check_kept(installation, wanted)
        seen = api.seen()
    return {**_numbers(seen), **_kinds(installation), "core_percent": process.share(*seen.tapped)}


def _prepare(installation: Installation, people: int) -> None:
    """Workplaces of all kinds, what each person remembers, and the voices of all words."""
    content = read_content()
    kinds = sorted(content.words.kinds)
    at_work = {id: kinds[id % len(kinds)] for id in range(1, WORKPLACES + 1)}
    installation.change(KIND, [(kind, id) for id, kind in at_work.items()])
    learned = {kind: _first_words(content.words, kind) for kind in kinds}
    persons = [(id, learned[at_work[id % WORKPLACES + 1]]) for id in range(1, people + 1)]
    installation.change(REMEMBER, [row for id, words in persons for row in _memories(id, words)])
    _make_voices(installation, content)


def _first_words(words: WordLists, kind: str) -> list[str]:
    """The first words of such a workplace, and as many phrases."""
    ids = words.of_kind(kind)
    phrases = [id for id in ids if words.words[id].kind is WordClass.PHRASE]
    return [id for id in ids if id not in phrases][: KNOWN // 2] + phrases[: KNOWN // 2]


def _memories(person: int, words: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """Of each level equally many, all of them due, each since another day."""
    for number, word in enumerate(words):
        due = now() - (1 + number * STRIDE % KNOWN) * DAY
        seen, level = as_text(due - 2 * DAY), (number + person) % LEVELS
        yield person, word, LASTED + level, due.date().isoformat(), seen, level, seen


def _make_voices(installation: Installation, content: Content) -> None:
    """Telegram has them already, as after the first days."""
    folder = WordVoices.within(installation.folder / "cache").folder
    folder.mkdir(parents=True)
    uploaded = []
    for number, each in enumerate(all_spoken(content.words.words.values())):
        sound = VOICE * each.name.encode()
        (folder / each.file(machine=True)).write_bytes(sound)
        uploaded.append((key(ME["id"], "voice", sound), f"voice-{number}"))
    installation.change(UPLOAD, uploaded)


def _persons(count: int) -> Iterator[Person]:
    for id in range(1, count + 1):
        yield Person(FIRST_CHAT + id, (Tap("db", OFFER, "", f"{id:07}").data(),))


def _check_kept(installation: Installation, wanted: int) -> None:
    """Not all that is answered stands in the reviews: what comes again in a session is not scored."""
    answered, scored, reviews, remembered, waiting = installation.rows(KEPT)[0]
    if (answered, reviews, remembered, waiting) != (wanted, scored, scored, 0):
        raise Failed(
            f"of {wanted} answers {answered} stand in the database; of {scored} that count, {reviews} as reviews "
            f"and {remembered} are remembered; {waiting} updates wait"
        )


def _numbers(seen: Seen) -> Numbers:
    count = len(seen.waits)
    return {
        "answers": count,
        "a_second": count / (seen.tapped[1] - seen.tapped[0]),
        "median_ms": 1000 * percentile(seen.waits, 50),
        "p99_ms": 1000 * percentile(seen.waits, 99),
        "calls_a_second": sum(seen.methods.values()) / (seen.tapped[1] - seen.tapped[0]),
    }


def _kinds(installation: Installation) -> Numbers:
    """How many of the questions were of which kind, and how many of the answers right, in percent."""
    found = {str(kind): (int(str(count)), int(str(right))) for kind, count, right in installation.rows(ANSWERED)}
    answered, right = (sum(each[place] for each in found.values()) for place in (0, 1))
    return {
        "right_percent": 100 * right / answered,
        **{f"{kind}_answers": found.get(kind, (0, 0))[0] for kind in Kind},
    }
