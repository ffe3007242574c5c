"""Builds the Telegram application; every handler is registered here, visibly, in order."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Message, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ExtBot,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.observability.metrics import UPDATES
from bot.telegram import commands
from bot.telegram.addressed import is_addressed
from bot.telegram.callbacks import decode, read_arguments
from bot.telegram.errors import on_error
from bot.telegram.handlers import (
    article_history,
    blocked,
    conflict,
    curating,
    days_off,
    export,
    gap_owner,
    gaps,
    goal_edit,
    goal_history,
    goal_list,
    goals,
    habit_form,
    habit_screens,
    habits,
    inline,
    library,
    membership,
    nudge_people,
    outreach,
    people,
    person,
    places,
    preview,
    profile,
    progress,
    qualify,
    question,
    reminders,
    reports,
    rhythm,
    text,
    upload,
    welcome,
)
from bot.telegram.ordering import OneChatInOrder
from bot.telegram.services import Services
from bot.telegram.transport import Patience, request
from bot.telegram.visit import Context, Handler, Tap, Visit, arrive

TelegramApplication = Application[ExtBot[int], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]

COMMANDS: dict[str, Handler] = {
    "start": welcome.start,
    "help": welcome.guide,
    "ask": question.ask,
    "goal": goals.goal,
    "log": reports.log,
    "undo": reports.undo,
    "progress": progress.progress,
    "remind": reminders.remind,
    "people": people.people,
    "qualify": qualify.qualify,
    "pause": days_off.pause,
    "language": profile.language,
    "timezone": places.timezone,
    "privacy": profile.privacy,
    "export": export.export,
    "forget": profile.forget,
    "cancel": welcome.cancel,
    "why": question.why,
    "admin": curating.admin,
    "gaps": gaps.gaps,
    "check": curating.check,
    "reload": curating.reload,
    "library": library.library,
}

TAPS: dict[str, Tap] = {
    "topic": question.show_topic,
    "none-of-these": question.none_of_these,
    "rate": question.rate,
    "help": welcome.call_guide,
    "cancel": welcome.cancel,
    "language": profile.call_language,
    "forget-yes": profile.forget_yes,
    "forget-no": profile.forget_no,
    **goals.TAPS,
    **goal_edit.TAPS,
    **goal_list.TAPS,
    **goal_history.TAPS,
    **habits.TAPS,
    **habit_form.TAPS,
    **habit_screens.TAPS,
    **days_off.TAPS,
    **blocked.TAPS,
    **reports.TAPS,
    **progress.TAPS,
    **outreach.TAPS,
    **reminders.TAPS,
    **rhythm.TAPS,
    **nudge_people.TAPS,
    **people.TAPS,
    **person.TAPS,
    **qualify.TAPS,
    **places.TAPS,
    **curating.TAPS,
    **gaps.TAPS,
    **gap_owner.TAPS,
    **preview.TAPS,
    **library.TAPS,
    **article_history.TAPS,
    **conflict.TAPS,
}

# What Telegram need not send us, it does not.
ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
]


def build(services: Services, token: str, api_url: str) -> TelegramApplication:
    """The application, not yet started. It neither polls nor serves: that is the composition root's choice."""
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{api_url}/bot")
        .base_file_url(f"{api_url}/file/bot")
        .request(request())
        .get_updates_request(request(long_poll=True))
        .rate_limiter(Patience())
        .concurrent_updates(OneChatInOrder())
        .job_queue(None)
        .build()
    )
    register(application, services)
    return application


def register(application: TelegramApplication, services: Services) -> None:
    """Every handler, in the order in which they are tried."""

    def on(handler: Handler) -> Callable[[Update, Context], Coroutine[Any, Any, None]]:
        async def handle(update: Update, context: Context) -> None:
            visit = await _visit(services, update, context)
            if visit is not None:
                await handler(visit)

        return handle

    async def on_inline(update: Update, context: Context) -> None:
        UPDATES.labels(kind=_kind(update)).inc()
        await inline.answer(services, update, context)

    new = filters.UpdateType.MESSAGE
    edited = filters.UpdateType.EDITED_MESSAGE
    for name, handler in COMMANDS.items():
        application.add_handler(CommandHandler(commands.WORDS[name], on(handler), filters=new))
    application.add_handler(MessageHandler(new & filters.COMMAND, on(welcome.unknown_command)))
    application.add_handler(MessageHandler(edited & filters.COMMAND, on(welcome.edited_command)))
    application.add_handler(MessageHandler((new | edited) & filters.TEXT, on(text.text)))
    application.add_handler(MessageHandler(new & filters.LOCATION, on(places.location)))
    application.add_handler(MessageHandler(new & filters.Document.ALL & ~filters.ANIMATION, on(upload.document)))
    application.add_handler(MessageHandler(new & ~filters.StatusUpdate.ALL, on(welcome.not_text)))
    application.add_handler(CallbackQueryHandler(on(_tap)))
    application.add_handler(InlineQueryHandler(on_inline))
    application.add_handler(ChatMemberHandler(on(membership.changed), ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_error_handler(on_error)


async def _tap(visit: Visit) -> None:
    query = visit.update.callback_query
    call = decode(query.data or "") if query is not None else None
    tap = TAPS.get(call.verb) if call else None
    if call is None or tap is None:
        await welcome.old_button(visit)
        return
    try:
        arguments = read_arguments(tap, call.arguments)
    except ValueError:  # the right verb with arguments it cannot have: not a button of ours
        await welcome.old_button(visit)
        return
    await tap(visit, *arguments)


async def _visit(services: Services, update: Update, context: Context) -> Visit | None:
    message = update.message or update.edited_message
    UPDATES.labels(kind=_kind(update)).inc()
    if isinstance(message, Message) and not is_addressed(message, context.bot.id, context.bot.username):
        return None
    if update.my_chat_member and update.my_chat_member.chat.type != "private":
        return None  # whoever adds us to a group has not written to us: nothing is kept of them
    return await arrive(services, update, context)


def _kind(update: Update) -> str:
    return next((kind for kind in ALLOWED_UPDATES if getattr(update, kind, None) is not None), "other")
