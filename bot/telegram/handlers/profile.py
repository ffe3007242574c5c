"""The person's language and data: /language, /privacy, /forget."""

from markupsafe import Markup

from bot.language import Language, fold, from_code
from bot.profiles import store
from bot.telegram import render
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Visit

_LANGUAGE_WORDS = {"francais": Language.FR, "french": Language.FR, "anglais": Language.EN, "english": Language.EN}


async def language(visit: Visit) -> None:
    """/language, with a word or with buttons."""
    _, _, wanted = visit.text.partition(" ")
    chosen = _LANGUAGE_WORDS.get(fold(wanted)) or from_code(fold(wanted) or None)
    if chosen:
        await _keep_language(visit, chosen)
        await visit.say("language-set")
        return
    await visit.say("language-choose", [_language_buttons()])


async def call_language(visit: Visit, *chosen: str) -> None:
    """The language buttons, and a tap on one."""
    if not chosen:
        await visit.acknowledge()
        await visit.say("language-choose", [_language_buttons()])
        return
    found = from_code(chosen[0])
    if found:
        await _keep_language(visit, found)
    await visit.toast("language-set")
    await visit.show(visit.html("language-set"))


async def privacy(visit: Visit) -> None:
    """What we keep, table by table, for how long, and how to take it away."""
    kept = [visit.html(str(table.info["privacy"])) for table in store.personal_tables()]
    items = [Markup("• {}").format(one) for one in dict.fromkeys(kept)]
    await visit.send(
        render.paragraphs(
            visit.html("privacy-intro"),
            render.lines(*items),
            visit.html("privacy-outro", days=visit.services.retention_for.days),
        )
    )


async def forget(visit: Visit) -> None:
    """Ask before erasing."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    await visit.say(
        "forget-confirm",
        [
            [
                button(visit.label("button-forget-yes"), "forget-yes"),
                button(visit.label("button-forget-no"), "forget-no"),
            ]
        ],
    )


async def forget_yes(visit: Visit) -> None:
    """Erase everything and say so; the goodbye itself keeps nothing."""
    async with visit.services.database.session() as session:
        await store.forget(session, visit.profile_id)
    await visit.acknowledge()
    await visit.show(visit.html("forget-done"))


async def forget_no(visit: Visit) -> None:
    """Keep everything."""
    await visit.acknowledge()
    await visit.show(visit.html("forget-kept"))


async def _keep_language(visit: Visit, chosen: Language) -> None:
    async with visit.services.database.session() as session:
        profile = await store.get(session, visit.profile_id)
        if profile is not None:
            profile.language = chosen.value
    visit.language = visit.chosen_language = chosen


def _language_buttons() -> Row:
    return [button("Français", "language", "fr"), button("English", "language", "en")]
