"""/start, /help, /cancel, and what was sent that is no text."""

from bot.conversation import store
from bot.telegram.handlers import missing, people, question
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Visit


async def start(visit: Visit) -> None:
    """Greet; with a topic as payload (a shared link), show that article."""
    topic = _argument(visit)
    if topic and visit.services.library.article(topic, visit.language):
        await question.show_topic(visit, topic)
        return
    await visit.say("welcome", _first_steps(visit))


async def guide(visit: Visit) -> None:
    """What can be typed here."""
    await visit.say("help" if visit.is_private else "help-in-group", _first_steps(visit) if visit.is_private else ())
    if visit.is_admin and visit.is_private:
        await visit.say("help-admin")


async def cancel(visit: Visit) -> None:
    """Leave whatever was half filled; always possible."""
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        left = row.form
        store.close_form(row, visit.now)
    # People are saved line by line as they come, a 👎 when it is tapped; every other form is saved at its end.
    key = "nothing-to-cancel" if left is None else "cancelled"
    if left in (people.FORM, missing.FORM):
        key = "form-left"
    await visit.acknowledge()
    await visit.show(visit.html(key))


async def unknown_command(visit: Visit) -> None:
    """A command we do not have; in a group it may be another bot's."""
    if visit.is_private:
        await visit.say("unknown-command")


async def edited_command(visit: Visit) -> None:
    """A command changed after it was sent: it was carried out as it stood."""
    if visit.is_private:
        await visit.say("edited-command")


async def not_text(visit: Visit) -> None:
    """A sticker, a voice message, a picture: we only read."""
    if visit.is_private:
        await visit.say("not-text")


async def old_button(visit: Visit) -> None:
    """A button of an older version, or one whose subject is gone."""
    await visit.toast("old-button-toast")
    await visit.drop_buttons()
    await visit.say("old-button", _first_steps(visit))


async def call_guide(visit: Visit) -> None:
    """The help, from a button."""
    await visit.acknowledge()
    await guide(visit)


def _first_steps(visit: Visit) -> list[Row]:
    return [
        [button(visit.label("button-example-question"), "topic", "sustainable-pace")],
        [button(visit.label("button-set-goal"), "goal-new"), button(visit.label("button-set-reminder"), "remind")],
        [button(visit.label("button-language"), "language"), button(visit.label("button-help"), "help")],
    ]


def _argument(visit: Visit) -> str:
    _, _, rest = visit.text.partition(" ")
    return rest.strip()
