"""Methods that answer a tapped button or an inline question, once."""

from collections.abc import Mapping, Sequence

from bot.sandbox.check import buttons_of, text_of
from bot.sandbox.entities import utf16_length
from bot.sandbox.parameters import Parameters
from bot.sandbox.state import Query, Sandbox
from bot.sandbox.wire import Json, bad_request

_TOO_LATE = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(sandbox: Sandbox, call: Parameters) -> Json:
    """End the waiting of a tapped button, with a few words or none."""
    text = call.text("text", "")
    if utf16_length(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    query = _waiting(sandbox, call.text("callback_query_id"))
    query.is_answered = True
    sandbox.feed.publish(
        query.chat_id,
        "answer",
        {"query_id": query.id, "text": text, "is_alert": call.flag("show_alert"), "url": call.text("url", "")},
    )
    return True


def answer_inline_query(sandbox: Sandbox, call: Parameters) -> Json:
    """Give the results of an inline question."""
    results = call.array("results")
    _check_results(results)
    query = _waiting(sandbox, call.text("inline_query_id"))
    query.is_answered = True
    answer: dict[str, Json] = {
        "query_id": query.id,
        "results": results,
        "next_offset": call.text("next_offset", ""),
        "button": call.object("button"),
        "is_personal": call.flag("is_personal"),
        "cache_time": call.integer("cache_time", 300),
    }
    sandbox.feed.publish(query.chat_id, "inline", answer)
    return True


def _waiting(sandbox: Sandbox, query_id: str) -> Query:
    query = sandbox.queries.get(query_id)
    if query is None or query.is_answered:
        raise bad_request(_TOO_LATE)
    return query


def _check_results(results: Sequence[Json]) -> None:
    if len(results) > 50:
        raise bad_request("RESULTS_TOO_MUCH")
    seen: set[str] = set()
    for result in results:
        if not isinstance(result, Mapping) or not result.get("type"):
            raise bad_request("can't parse inline query result: expected an Object")
        name = str(result.get("id", ""))
        if not 1 <= len(name.encode()) <= 64:
            raise bad_request("RESULT_ID_INVALID")
        if name in seen:
            raise bad_request("RESULT_ID_DUPLICATE")
        seen.add(name)
        _check_result(Parameters(result))


def _check_result(result: Parameters) -> None:
    if result.text("type") == "article":
        if not result.text("title", ""):
            raise bad_request('can\'t parse inline query result: field "title" must not be empty')
        if "input_message_content" not in result:
            raise bad_request("can't parse inline query result: there is no message to send")
    buttons_of(result.object("reply_markup"))
    content = result.object("input_message_content")
    if content is not None and "message_text" in content:
        inner = {**content, "text": content["message_text"]}
        text_of(Parameters(inner), too_long="MESSAGE_TOO_LONG")
