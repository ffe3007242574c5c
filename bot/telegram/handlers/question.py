"""Questions: the reply they deserve, the buttons under it, and what became of it."""

from collections.abc import Sequence

from markupsafe import Markup
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.conversation import store
from bot.conversation.burst import in_one, may_go_on
from bot.conversation.reply import Answer, Clarification, Fallback, LastTurn, Reply, SmallTalk, reply_to
from bot.conversation.several import both_answered
from bot.conversation.tables import Dialogue
from bot.conversation.turn import turn_after
from bot.curation import figures, figures_store
from bot.curation.figures import Outcome
from bot.knowledge.article import Article
from bot.observability.metrics import REPLIES
from bot.telegram import render
from bot.telegram.handlers import missing, two_questions
from bot.telegram.handlers.asides import asides, of_article
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Visit

# A longer message is read up to here; questions are shorter.
READ_CHARACTERS = 1000


async def ask(visit: Visit) -> None:
    """/ask with a question, or an invitation to ask one."""
    _, _, question = visit.text.partition(" ")
    if not question.strip():
        await visit.say(
            "ask-invitation", [[button(visit.label("button-example-question"), "topic", "sustainable-pace")]]
        )
        return
    await answer(visit, question.strip())


async def answer(visit: Visit, question: str, *, form_open: bool = False, otherwise: str | None = None) -> None:
    """Reply to a question; to an edited one by editing the reply.

    `form_open` offers to go on with the form; `otherwise` is the sentence to say when there is no answer.
    """
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        last = LastTurn(row.question, row.article_id, row.asked_back) if row.question else None
        asked = question[:READ_CHARACTERS]
        begun = await _begun(session, visit)
        whole = in_one(begun.said, asked, visit.services.library, visit.language) if begun else None
        if begun and whole:
            await store.was_unfinished(session, begun.said, visit.language)
            asked, last = whole, None
        both = both_answered(asked, visit.services.library, visit.language)
        reply = both.answers[1] if both else reply_to(asked, visit.services.library, visit.language, last)
        _remember(row, both.questions[1] if both else asked, reply, last)
        row.explanation = both.explanation if both else row.explanation
        missing.stop_listening(row, visit.now)
        row.updated_at = visit.now
        if isinstance(reply, Fallback) and reply.is_worth_keeping:
            await store.keep_unanswered(session, asked, visit.language, visit.now)
        met = [one for given in (both.answers if both else (reply,)) for one in figures.outcomes(given)]
        await figures_store.count(session, met, visit.now.date())
        edited = visit.update.edited_message
        earlier = await store.answer_to(session, visit.chat_id, edited.message_id, visit.now) if edited else None
    notes, more = ([], []) if both else await asides(visit, asked, reply)
    if otherwise is not None and isinstance(reply, Fallback) and not notes:
        await visit.say(otherwise)
        return
    REPLIES.labels(outcome=reply.outcome, language=visit.language.value).inc()
    body, rows = two_questions.compose(visit, both) if both else compose(visit, reply, notes)
    rows = [*more, *rows]
    if form_open:
        body = render.paragraphs(body, visit.html("form-still-open"))
        rows = [
            *rows,
            [
                button(visit.label("button-continue-form"), "form-go-on"),
                button(visit.label("button-cancel"), "cancel"),
            ],
        ]
    if earlier is not None:
        await visit.edit(earlier, body, rows)
        return
    sent = await visit.send(body, rows)
    if begun and whole:
        await visit.delete(begun.answer_message_id)
    message = visit.message
    if message is not None and visit.update.callback_query is None:
        said = asked if may_go_on(reply) else None
        async with visit.services.database.session() as session:
            await store.remember_answer(
                session, visit.profile_id, visit.chat_id, message.message_id, sent.message_id, visit.now, said
            )


def compose(visit: Visit, reply: Reply, notes: Sequence[Markup] = ()) -> tuple[Markup, list[Row]]:
    """The reply as a message and its buttons; `notes` are lines for this person alone."""
    match reply:
        case Answer():
            return render.reply(reply, visit.language, visit.today, notes), _under_article(visit, reply.article)
        case Clarification():
            rows: list[Row] = [[button(one.title, "topic", one.id)] for one in reply.options]
            rows.append([button(visit.label("button-none-of-these"), "none-of-these")])
            return _lead(visit, reply, notes), rows
        case Fallback():
            nearest: list[Row] = [[button(one.title, "topic", one.id)] for one in reply.nearest]
            return _lead(visit, reply, notes), nearest
        case SmallTalk():
            return render.reply(reply, visit.language, visit.today), []


async def show_topic(visit: Visit, topic: str, *_: str) -> None:
    """An article by its id, from a button or a shared link; in place of the question that offered it."""
    await visit.acknowledge()
    article = visit.services.library.article(topic, visit.language)
    if article is None:
        await visit.say("topic-gone")
        return
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        row.article_id, row.asked_back, row.updated_at = article.id, False, visit.now
        row.question = row.question or article.title
        row.explanation = None
        missing.stop_listening(row, visit.now)
        await figures_store.count(session, [(article, Outcome.OPENED)], visit.now.date())
    notes = await of_article(visit, article)
    await visit.send(render.article(article, visit.language, visit.today, notes), _under_article(visit, article))


async def none_of_these(visit: Visit) -> None:
    """None of the titles offered was meant: say so, keep the question for the curators."""
    await visit.acknowledge()
    await visit.drop_buttons()
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        if row.question and row.asked_back:
            await store.keep_unanswered(session, row.question, visit.language, visit.now)
        row.asked_back = False
    await visit.say("none-of-these-noted")


async def rate(visit: Visit, verdict: str, topic: str) -> None:
    """👍 or 👎 under an article; the second tap changes the first, it adds nothing."""
    is_helpful = verdict == "up"
    async with visit.services.database.session() as session:
        await store.rate(session, visit.profile_id, topic, visit.language, is_helpful, visit.now)
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        if not is_helpful and row.article_id == topic and row.question:
            await store.keep_unanswered(session, row.question, visit.language, visit.now, topic)
        if is_helpful:
            missing.stop_listening(row, visit.now)
        asks_why = not is_helpful and visit.is_private and missing.listen(row, topic, visit.now)
    await visit.toast("rated-up" if is_helpful else "rated-down")
    if asks_why:
        await visit.say("missing-ask")


async def why(visit: Visit) -> None:
    """/why: what made the last reply."""
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        explanation = row.explanation
    if explanation:
        await visit.say("why", explanation=explanation)
    else:
        await visit.say("why-nothing")


async def _begun(session: AsyncSession, visit: Visit) -> store.Begun | None:
    """What this message may be the rest of."""
    if visit.update.message is None:
        return None
    return await store.unfinished(session, visit.profile_id, visit.chat_id, visit.now)


def _remember(row: Dialogue, question: str, reply: Reply, last: LastTurn | None) -> None:
    turn = turn_after(question, reply, last)
    if turn is not None:
        row.question, row.article_id, row.asked_back = turn.question, turn.article_id, turn.asked_back
    if not isinstance(reply, SmallTalk):
        row.explanation = reply.explanation


def _lead(visit: Visit, reply: Clarification | Fallback, notes: Sequence[Markup]) -> Markup:
    """What stands over the topics offered; a sum has answered already, so it neither doubts nor regrets."""
    if not notes:
        return render.reply(reply, visit.language, visit.today)
    is_more = isinstance(reply, Clarification) or reply.nearest
    return render.paragraphs(*notes, visit.html("aside-more") if is_more else None)


def _under_article(visit: Visit, article: Article) -> list[Row]:
    related = [visit.services.library.article(one, visit.language) for one in article.related]
    rows: list[Row] = [[button(one.title, "topic", one.id)] for one in related[:3] if one]
    rows.append(
        [
            button(visit.label("button-helpful"), "rate", "up", article.id),
            button(visit.label("button-not-helpful"), "rate", "down", article.id),
        ]
    )
    return rows
