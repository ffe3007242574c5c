"""The one-minute check of an account: six taps in one message, kept in the dialogue, and a verdict."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from bot.contacts import lines, service
from bot.contacts.check import Question, Verdict, judge, next_question
from bot.contacts.lines import Newcomer
from bot.conversation import store
from bot.goals.platform import Platform
from bot.telegram import render
from bot.telegram.handlers import outreach, people, people_screens, readback
from bot.telegram.keyboards import Row, button, in_rows
from bot.telegram.visit import Tap, Visit

FORM = "qualify"


@dataclass(frozen=True, slots=True)
class Check:
    """A check under way: its number (buttons of an earlier one do not answer it), of whom, and the answers so far.

    `counted_on` is the network on which the account was counted as reached out to.
    """

    number: int
    who: str
    answers: Mapping[Question, bool]
    counted_on: Platform | None = None

    def to_json(self) -> store.Draft:
        """As the dialogue keeps it."""
        given = {question.value: int(is_yes) for question, is_yes in self.answers.items()}
        counted = {"counted": self.counted_on.value} if self.counted_on else {}
        return {"number": self.number, "who": self.who, **given, **counted}

    @classmethod
    def from_json(cls, kept: store.Draft) -> "Check":
        """As the dialogue kept it."""
        number = kept.get("number")
        answers = {one: bool(kept[one.value]) for one in Question if one.value in kept}
        counted = kept.get("counted")
        counted_on = Platform(counted) if isinstance(counted, str) and counted in set(Platform) else None
        return cls(number if isinstance(number, int) else 0, str(kept.get("who") or ""), answers, counted_on)


async def qualify(visit: Visit) -> None:
    """/qualify, with or without a handle: begin."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    _, *rest = visit.text.split(maxsplit=1)
    named = lines.read(rest[0]).people[:1] if rest else ()
    await _begin(visit, named[0].name if named else "")


async def again(visit: Visit) -> None:
    """Another check, of an account to be thought of."""
    await visit.acknowledge()
    await visit.drop_buttons()
    await _begin(visit, "")


async def answer(visit: Visit, number: str, asked: str, given: str) -> None:
    """A tap on Yes or No; a second tap on the same question changes nothing."""
    check = await _open(visit, number)
    if check is None:
        await _over(visit)
        return
    question = next_question(check.answers)
    if question is None or question.value != asked:
        await visit.toast("already-done")
    else:
        await visit.acknowledge()
        check = replace(check, answers={**check.answers, question: given == "1"})
        await _keep(visit, check)
    await visit.show(*await _screen(visit, check))


async def back(visit: Visit, number: str) -> None:
    """The question before again, its answer forgotten."""
    check = await _open(visit, number)
    if check is None:
        await _over(visit)
        return
    await visit.acknowledge()
    check = replace(check, answers=dict(list(check.answers.items())[:-1]))
    await _keep(visit, check)
    await visit.show(*await _screen(visit, check))


async def count(visit: Visit, number: str, platform: str = "") -> None:
    """One more account reached out to today, once a check; asked on which network where it may be several."""
    check = await _open(visit, number)
    if check is None or next_question(check.answers) is not None:
        await _over(visit)
        return
    chosen = Platform(platform) if platform in set(Platform) else await outreach.only_platform(visit)
    if chosen is None:
        await visit.acknowledge()
        likely = await outreach.likely_platforms(visit)
        names = [button(readback.platform(visit, one), "qualify-count", check.number, one.value) for one in likely]
        await visit.show(visit.html("outreach-which", count=1), in_rows(names, 3))
        return
    if check.counted_on is None:
        await visit.acknowledge()
        await outreach.tell(visit, chosen, 1, visit.today, f"q{check.number}")
        check = replace(check, counted_on=chosen)
        await _keep(visit, check)
    else:
        await visit.toast("already-done")
    await visit.show(*await _screen(visit, check))


async def add(visit: Visit, number: str) -> None:
    """List the account among one's people; a nameless one is asked for its name first."""
    check = await _close(visit, number)
    if check is None:
        await _over(visit)
        return
    await visit.acknowledge()
    if not check.who:
        await visit.drop_buttons()
        await people.open_form(visit)
        await visit.say("qualify-who")
        return
    async with visit.services.database.session() as session:
        outcome = await service.add(session, visit.profile_id, [Newcomer(check.who)], today=visit.today, now=visit.now)
    await visit.drop_buttons()
    if outcome.no_room:
        await visit.say("people-full", count=outcome.no_room, most=service.MOST_CONTACTS)
        return
    listed = (*outcome.added, *outcome.known)[0]
    note = visit.html("person-listed" if outcome.added else "person-known", name=listed.name)
    await visit.send(*people_screens.person(visit, listed, 0, note))


async def done(visit: Visit, number: str) -> None:
    """Leave it at the verdict."""
    if await _close(visit, number) is None:
        await _over(visit)
        return
    await visit.acknowledge()
    await visit.drop_buttons()


async def _begin(visit: Visit, who: str) -> None:
    check = Check(int(visit.now.timestamp() * 1000), who, {})
    await _keep(visit, check)
    await visit.send(*await _screen(visit, check))


async def _open(visit: Visit, number: str) -> Check | None:
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        check = Check.from_json(row.draft or {}) if row.form == FORM else None
    return check if check is not None and str(check.number) == number else None


async def _keep(visit: Visit, check: Check) -> None:
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        store.open_form(row, FORM, check.to_json(), visit.now)


async def _close(visit: Visit, number: str) -> Check | None:
    """The check of that number, if all six answers are there and nobody closed it yet; closed from now on."""
    check = await _open(visit, number)
    if check is None or next_question(check.answers) is not None:
        return None
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        store.close_form(row, visit.now)
    return check


async def _over(visit: Visit) -> None:
    """The button is of a check that was closed, or of one before another was begun."""
    await visit.toast("qualify-over")
    await visit.drop_buttons()


async def _screen(visit: Visit, check: Check) -> tuple[Markup, list[Row]]:
    question = next_question(check.answers)
    if question is None:
        body, below = _verdict(visit, check)
        note, counting = await _counting(visit, check)
        return render.paragraphs(body, note), [*counting, *below]
    title = visit.html(
        "qualify-step",
        who=check.who or visit.label("qualify-someone"),
        number=len(check.answers) + 1,
        of=len(Question),
    )
    rows: list[Row] = [
        [
            button(visit.label("button-yes"), "qualify-answer", check.number, question.value, 1),
            button(visit.label("button-no"), "qualify-answer", check.number, question.value, 0),
        ]
    ]
    if check.answers:
        rows.append([button(visit.label("button-back"), "qualify-back", check.number)])
    return render.paragraphs(title, visit.html(f"qualify-ask-{question.value}")), rows


async def _counting(visit: Visit, check: Check) -> tuple[Markup | None, list[Row]]:
    """What there is to say of today's outreach under a verdict; the button to count one more, where there is room."""
    platform = check.counted_on or await outreach.only_platform(visit)
    found = await outreach.reached(visit, platform) if platform else None
    room = outreach.room_line(visit, found) if found else None
    if check.counted_on and found:
        name = readback.platform(visit, found.platform)
        return render.lines(visit.html("qualify-counted", today=found.today, platform=name), room), []
    if found and found.is_full:
        return room, []
    return room, [[button(visit.label("button-qualify-count"), "qualify-count", check.number)]]


def _verdict(visit: Visit, check: Check) -> tuple[Markup, list[Row]]:
    found = judge(check.answers)
    is_yes = found.verdict is Verdict.WORTH_IT
    sign = "yes" if is_yes else "no"
    body = render.paragraphs(
        visit.html(
            f"qualify-verdict-{found.verdict.value}",
            who=check.who or visit.label("qualify-this-account"),
            yeses=found.yeses,
            of=len(Question),
        ),
        render.lines(
            visit.html("qualify-because"), *(visit.html(f"qualify-{sign}-{one.value}") for one in found.because)
        ),
        render.lines(visit.html("qualify-despite"), *(visit.html(f"qualify-no-{one.value}") for one in found.despite))
        if found.despite
        else None,
    )
    adding = button(visit.label("button-qualify-add"), "qualify-add", check.number)
    ending = button(visit.label("button-qualify-done"), "qualify-done", check.number)
    return body, [
        [adding, ending],
        [
            button(visit.label("button-back"), "qualify-back", check.number),
            button(visit.label("button-qualify-again"), "qualify-again"),
        ],
    ]


TAPS: dict[str, Tap] = {
    "qualify-answer": answer,
    "qualify-back": back,
    "qualify-count": count,
    "qualify-add": add,
    "qualify-done": done,
    "qualify-again": again,
}
