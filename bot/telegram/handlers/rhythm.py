"""How often nudges come, and on which day the weekly review."""

from bot.conversation.review_sentence import ReviewSentence
from bot.locales import weekdays
from bot.nudges import reminders as use_cases
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import readback
from bot.telegram.keyboards import Row, button, in_rows
from bot.telegram.visit import Tap, Visit

_A_ROW = 3


async def gap(visit: Visit, days: int) -> None:
    """A tap on another rhythm: so many days from one nudge to the next."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        now_is = await use_cases.change_gap(session, visit.profile_id, days, visit.now) if 1 <= days <= 7 else None
    await visit.show(*readback.screen(visit, now_is))


async def gap_below(visit: Visit, days: int) -> None:
    """Under a nudge that asks: another rhythm, read back below it."""
    await visit.acknowledge()
    await visit.drop_buttons()
    async with visit.services.database.session() as session:
        now_is = await use_cases.change_gap(session, visit.profile_id, days, visit.now) if 1 <= days <= 7 else None
    await visit.send(*readback.screen(visit, now_is))


async def before_below(visit: Visit) -> None:
    """Under a nudge that comes less often from now on: as before, read back below it."""
    await visit.acknowledge()
    await visit.drop_buttons()
    async with visit.services.database.session() as session:
        now_is = await use_cases.resume(session, visit.profile_id, visit.now)
    await visit.send(*readback.screen(visit, now_is))


async def suits(visit: Visit, _occurrence_id: RowId) -> None:
    """Under a nudge that asks: the hour is right."""
    await visit.toast("nudges-pressed-suits")
    await visit.drop_buttons()


async def review(visit: Visit) -> None:
    """Ask on which day, in place of the reminder."""
    await visit.acknowledge()
    days = [button(weekdays(visit.language, [day]).capitalize(), "review-on", day) for day in range(1, 8)]
    none = button(visit.label("button-review-none"), "review-on", 0)
    rows: list[Row] = [*in_rows(days, _A_ROW), [none], [button(visit.label("button-back"), "remind")]]
    await visit.show(visit.html("review-ask"), rows)


async def review_on(visit: Visit, weekday: int) -> None:
    """A tap on a day (1 is Monday), or on none (0)."""
    await visit.acknowledge()
    await _set(visit, weekday if 1 <= weekday <= 7 else None)


async def take_sentence(visit: Visit, sentence: ReviewSentence) -> None:
    """What one sentence says of the weekly review."""
    if sentence.weekday is None and not sentence.off:
        await review(visit)
    else:
        await _set(visit, sentence.weekday)


async def _set(visit: Visit, weekday: int | None) -> None:
    async with visit.services.database.session() as session:
        now_is = await use_cases.change_review(session, visit.profile_id, weekday, visit.now)
    await visit.show(*readback.screen(visit, now_is))


TAPS: dict[str, Tap] = {
    "remind-gap": gap,
    "nudge-gap": gap_below,
    "nudge-before": before_below,
    "nudge-suits": suits,
    "review": review,
    "review-on": review_on,
}
