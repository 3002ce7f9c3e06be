"""The shape of a schedule file: its keys, what may stand in each, and the programme that they say."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.content.days import read_before_end, read_clock, read_date, read_month_day, read_quiet, read_until, read_when
from bot.domain.programme import Programme, Step

WHEN = r"^(m\d+ d\d+|every (month|\d+ months) d\d+( from m\d+)?|end[+-]\d+|meeting-\d+|joining|extension)$"


def _readable(read: Callable[[str], object]) -> AfterValidator:
    def check(text: str) -> str:
        read(text)
        return text

    return AfterValidator(check)


def _zone(text: str) -> str:
    if text in available_timezones():
        return text
    raise ValueError(f'"{text}" is not a time zone: write "Europe/Stockholm"')


def _day_off(day: str | date) -> date:
    return read_date(day)


Clock = Annotated[str, _readable(read_clock), Field(json_schema_extra={"pattern": r"^\d?\d:\d\d$"})]
BeforeEnd = Annotated[str, _readable(read_before_end), Field(json_schema_extra={"pattern": r"^end-\d+$"})]
DayOff = Annotated[date | str, AfterValidator(_day_off), Field(json_schema_extra={"type": "string", "format": "date"})]
MonthDayText = Annotated[str, _readable(read_month_day), Field(json_schema_extra={"pattern": r"^m\d+ d\d+$"})]
WhenText = Annotated[str, _readable(read_when), Field(json_schema_extra={"pattern": WHEN})]
UntilText = Annotated[str, _readable(read_until), Field(json_schema_extra={"pattern": r"^(m\d+|end-\d+)$"})]
QuietText = Annotated[str, _readable(read_quiet), Field(json_schema_extra={"pattern": r"^\d?\d:\d\d-\d?\d:\d\d$"})]
StepId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]  # a button's data has 64 bytes


class StepTable(BaseModel):
    """One thing to tell."""

    model_config = ConfigDict(extra="forbid", strict=True, title="A step")

    id: StepId = Field(description="The message's id in messages/")
    when: WhenText = Field(description='The day: "m3 d6", "every month d5", "end-21", "end+45", "meeting-7" …')
    meeting: int | None = Field(None, ge=0, description="Which meeting: 0 is the first, 1 to 3 the follow-ups")
    must: bool = Field(False, description="Is caught up when a person is enrolled late")
    first: bool = Field(False, description="Goes before the others then")
    until: UntilText | None = Field(None, description='The last day to send it: "end-14", or "m7": the end of month 7')
    check: bool = Field(False, description="A question: it waits until 15 days after joining")
    also: BeforeEnd | None = Field(None, description='One more time, before the end: "end-10"')
    only_default_end: bool = Field(False, description="Only where the person's time has its usual length")
    consent: bool = Field(False, description="Only to those who have agreed to be asked")
    wordings: list[StepId] = Field([], description="Messages to take in turn")
    audience: Literal["participant"] = Field("participant", description="For whom")

    def step(self) -> Step:
        """The step that the table says."""
        return Step(
            id=self.id,
            when=read_when(self.when, self.meeting or 0),
            must=self.must,
            first=self.first,
            until=read_until(self.until) if self.until else None,
            check=self.check,
            also=read_before_end(self.also) if self.also else None,
            only_default_end=self.only_default_end,
            consent=self.consent,
            wordings=tuple(self.wordings),
            audience=self.audience,
        )


def _with_hyphens(name: str) -> str:
    return name.replace("_", "-")


class MunicipalityTable(BaseModel):
    """What the municipality decides for itself; a text leaves out what is not here."""

    model_config = ConfigDict(extra="forbid", strict=True, title="The municipality", alias_generator=_with_hyphens)

    municipality_name: str | None = None
    job_coach: str | None = None
    language_teacher: str | None = None
    pay_day: str | None = None
    payroll_contact: str | None = None
    time_off_contact: str | None = None
    guidance: str | None = None
    occupational_health: str | None = None


class ScheduleFile(BaseModel):
    """When the participants of a programme are told what."""

    model_config = ConfigDict(extra="forbid", strict=True, title="A schedule of Stegvis")

    zone: Annotated[str, AfterValidator(_zone)] = Field("Europe/Stockholm", description="The time zone")
    months: int = Field(12, ge=1, le=60, description="The usual length in months")
    hour: Clock = Field("09:00", description="When messages go, unless the person has chosen another hour")
    quiet: QuietText = Field("21:00-08:00", description="Nothing is sent between these")
    per_day: int = Field(2, ge=1, le=10, description="The most messages of a day")
    per_week: int = Field(6, ge=1, le=50, description="The most messages of a week, Monday to Sunday")
    meetings: list[MonthDayText] = Field([], description="The first meeting and the follow-ups, until others are set")
    closed: list[DayOff] = Field([], description="Days on which the municipality is closed")
    municipality: MunicipalityTable = Field(MunicipalityTable(), description="What the municipality decides for itself")
    step: list[StepTable] = Field([], description="What is told, in the order in which it goes when several wait")

    def programme(self, programme_id: str) -> Programme:
        """The programme that the file says."""
        quiet_from, quiet_before = read_quiet(self.quiet)
        return Programme(
            id=programme_id,
            months=self.months,
            hour=read_clock(self.hour),
            zone=ZoneInfo(self.zone),
            quiet_before=quiet_before,
            quiet_from=quiet_from,
            per_day=self.per_day,
            per_week=self.per_week,
            closed=frozenset(read_date(day) for day in self.closed),
            meetings=tuple(read_month_day(text) for text in self.meetings),
            steps=tuple(table.step() for table in self.step),
            municipality=self.municipality.model_dump(by_alias=True, exclude_none=True),
        )
