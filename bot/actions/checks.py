"""What the bot asks: is the job permanent, how does it go, may I ask later; first answers stand."""

from __future__ import annotations

from bot.actions.facts import around
from bot.actions.notify import notify
from bot.actions.subject import subject_of
from bot.actions.visit import Answers, Visit
from bot.domain.participant import State
from bot.domain.programme import GOODBYE, Step
from bot.domain.reply import Button, Form, Say, say
from bot.domain.tap import Depth, delivery_subject
from bot.store import answers, ledger, notices, people
from bot.store.ledger import Delivery

Rows = tuple[tuple[Button, ...], ...]

EXPECTATION, SELF_CHECK, GOING = "expectation-check", "self-check", "how-is-it-going"
ASKING = frozenset({EXPECTATION, SELF_CHECK, GOING})  # answered by buttons of their own
QUESTIONS = 4
FACES = {"5": "😀", "4": "🙂", "3": "😐", "2": "🙁", "1": "😞"}
SKIPPED = "-"
EXPECTED = {"y": "yes", "n": "no", "u": "unsure"}
GOES = {"j": "job", "s": "study", "l": "looking", "o": "other"}
NOTICES = {"yes": notices.Kind.PERMANENT, "unsure": notices.Kind.UNSURE}


def question(visit: Visit, step: Step, delivery: Delivery) -> tuple[tuple[Say, ...], Rows]:
    """What stands below the text of a step that asks, and its buttons, as far as it has been answered."""
    if step.id == EXPECTATION:
        return _expectation(visit, delivery)
    if step.id == SELF_CHECK:
        return _self_check(visit, delivery)
    if step.id == GOING:
        return (), tuple(
            (visit.button(f"going-{name}", "w", delivery_subject(delivery.id), key),) for key, name in GOES.items()
        )
    return (), ()


def may_ask(visit: Visit, step: Step) -> tuple[tuple[Say, ...], Rows]:
    """Under `goodbye`: whether we may ask how it goes, some weeks later."""
    if step.id != GOODBYE or visit.person.consent:
        return (), ()
    return (say("ui-goodbye-ask"),), ((visit.button("yes", "k", GOODBYE, "y"), visit.button("no", "k", GOODBYE, "n")),)


def consent(visit: Visit, subject: str, arg: str) -> Answers:
    """The answer to that: yes makes the later question owed."""
    if arg not in ("y", "n"):
        return ()
    yes = arg == "y"
    people.change(visit.tx, visit.person.id, consent=yes)
    people.look_at(visit.tx, visit.person.id, visit.now)
    return (visit.send(say("ui-goodbye-yes" if yes else "ui-goodbye-no")),)


def expect(visit: Visit, subject: str, arg: str) -> Answers:
    """Yes, no or unsure to a permanent job: met kindly; wrong and unsure are told to the caseworker."""
    delivery = _delivery(visit, subject, EXPECTATION)
    if delivery is None or arg not in EXPECTED:
        return ()
    if answers.first(visit.tx, visit.person.id, answers.Kind.EXPECTATION, delivery.occurrence) is None:
        value = EXPECTED[arg]
        answers.add(
            visit.tx,
            visit.person.id,
            answers.Kind.EXPECTATION,
            visit.now,
            step=EXPECTATION,
            question=delivery.occurrence,
            value=value,
        )
        ledger.opened(visit.tx, delivery.id, visit.now)
        extra = (
            ()
            if visit.person.permanent_offer or value not in NOTICES
            else notify(visit.tx, visit.person, NOTICES[value], now=visit.now)
        )
        return (visit.edit(*_asked(visit, delivery)[0], rows=_asked(visit, delivery)[1]), *extra)
    says, rows = _asked(visit, delivery)
    return (visit.edit(*says, rows=rows),)


def now_understood(visit: Visit, subject: str, arg: str) -> Answers:
    """👍 after the explanation."""
    delivery = _delivery(visit, subject, EXPECTATION)
    if delivery is None:
        return ()
    ledger.understood(visit.tx, delivery.id, visit.now)
    says, rows = _asked(visit, delivery)
    return (visit.edit(*says, rows=rows),)


def check(visit: Visit, subject: str, arg: str) -> Answers:
    """One face of the self-check, as question number and value; the next question follows in place."""
    delivery = _delivery(visit, subject, SELF_CHECK)
    if delivery is None or len(arg) != 2 or arg[0] not in "1234" or arg[1] not in (*FACES, SKIPPED):
        return ()
    if newest_told(visit, SELF_CHECK, delivery) != delivery:
        return (visit.edit(say("ui-check-expired")),)
    given = answers.answered(visit.tx, visit.person.id, answers.Kind.SELF_CHECK, delivery.occurrence)
    if arg[0] not in given:
        answers.add(
            visit.tx,
            visit.person.id,
            answers.Kind.SELF_CHECK,
            visit.now,
            step=arg[0],
            question=delivery.occurrence,
            value=arg[1],
        )
        ledger.opened(visit.tx, delivery.id, visit.now)
    says, rows = _asked(visit, delivery)
    return (visit.edit(*says, rows=rows),)


def going(visit: Visit, subject: str, arg: str) -> Answers:
    """Job, study, looking or other, some weeks after the end."""
    delivery = _delivery(visit, subject, GOING)
    if delivery is None or arg not in GOES:
        return ()
    if answers.first(visit.tx, visit.person.id, answers.Kind.GOING, delivery.occurrence) is None:
        answers.add(
            visit.tx,
            visit.person.id,
            answers.Kind.GOING,
            visit.now,
            step=GOING,
            question=delivery.occurrence,
            value=GOES[arg],
        )
    return (visit.edit(say("ui-going-thanks")),)


def _asked(visit: Visit, delivery: Delivery) -> tuple[tuple[Say, ...], Rows]:
    return _expectation(visit, delivery) if delivery.step == EXPECTATION else _self_check(visit, delivery)


def _expectation(visit: Visit, delivery: Delivery) -> tuple[tuple[Say, ...], Rows]:
    subject = delivery_subject(delivery.id)
    given = answers.first(visit.tx, visit.person.id, answers.Kind.EXPECTATION, delivery.occurrence)
    caseworker = around(visit.tx, visit.person)["caseworker_name"]
    if given is None:
        choices = tuple((visit.button(f"answer-{name}", "x", subject, key),) for key, name in EXPECTED.items())
        return (say("ui-expectation-sees", caseworker_name=caseworker),), choices
    told = {"end_date": visit.person.end, "caseworker_name": caseworker}
    if visit.person.permanent_offer:
        return (Say("ui-expectation-offer", None, told),), ()
    rows = () if given == "no" else _after_wrong(visit, subject)
    return (Say(f"ui-expectation-{given}", None, told),), rows


def _after_wrong(visit: Visit, subject: str) -> Rows:
    delivery = (subject_of(visit, subject) or (None, None))[1]
    understood = delivery is not None and delivery.understood_at is not None
    first = visit.button("understood" if understood else "now-understand", "g", subject)
    return ((first,), (visit.button("help", "a", subject, Depth().arg()),))


def _self_check(visit: Visit, delivery: Delivery) -> tuple[tuple[Say, ...], Rows]:
    subject = delivery_subject(delivery.id)
    given = answers.answered(visit.tx, visit.person.id, answers.Kind.SELF_CHECK, delivery.occurrence)
    number = next((number for number in range(1, QUESTIONS + 1) if str(number) not in given), None)
    if number is None:
        faces = " ".join(FACES[value] for _, value in sorted(given.items()) if value in FACES)
        return (say("ui-check-done", faces=faces) if faces else say("ui-check-skipped"),), ()
    header = say("ui-check-header", form=Form.TITLE, number=number, count=QUESTIONS)
    sees = say("ui-check-sees", caseworker_name=around(visit.tx, visit.person)["caseworker_name"])
    asked = (header, Say(f"ui-check-question-{number}", form=Form.LINE))
    says = asked if number == 1 else (*asked, sees)  # over the first question the check's own text says who sees it
    choices = tuple((visit.button(f"face-{value}", "s", subject, f"{number}{value}"),) for value in FACES)
    return says, (*choices, (visit.button("skip", "s", subject, f"{number}{SKIPPED}"),))


def newest_told(visit: Visit, step: str, tapped: Delivery | None = None) -> Delivery | None:
    """The newest delivery of a step that may have arrived; one that was tapped has."""
    told = [each for each in ledger.of_participant(visit.tx, visit.person.id) if each.step == step]
    arrived = [each for each in told if each == tapped or each.state in (State.SENT, State.IN_DOUBT)]
    return arrived[-1] if arrived else None


def _delivery(visit: Visit, subject: str, step: str) -> Delivery | None:
    told = subject_of(visit, subject)
    return told[1] if told and told[0].id == step else None
