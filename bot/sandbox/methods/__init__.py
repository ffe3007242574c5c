"""The Bot API methods: each takes the sandbox and the parameters of the call, and gives the result."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from bot.sandbox.methods import answering, editing, menus, receiving, sending, telling
from bot.sandbox.parameters import Parameters
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json

Method: TypeAlias = Callable[[Sandbox, Parameters], Json]

# Method names are read without regard to case, as Telegram does. getUpdates is the server's: it waits.
METHODS: Mapping[str, Method] = {
    "getme": telling.get_me,
    "getchat": telling.get_chat,
    "getchatmember": telling.get_chat_member,
    "getfile": telling.get_file,
    "logout": telling.yes,
    "close": telling.yes,
    "leavechat": telling.leave_chat,
    "setwebhook": receiving.set_webhook,
    "deletewebhook": receiving.delete_webhook,
    "getwebhookinfo": receiving.get_webhook_info,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_text,
    "editmessagecaption": editing.edit_caption,
    "editmessagereplymarkup": editing.edit_buttons,
    "editmessagemedia": editing.edit_media,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "answercallbackquery": answering.answer_callback_query,
    "answerinlinequery": answering.answer_inline_query,
    "setmycommands": menus.set_commands,
    "getmycommands": menus.get_commands,
    "deletemycommands": menus.delete_commands,
    "setmydescription": menus.set_description,
    "getmydescription": menus.get_description,
    "setmyshortdescription": menus.set_short_description,
    "getmyshortdescription": menus.get_short_description,
    "setmyname": menus.set_name,
    "getmyname": menus.get_name,
    "setchatmenubutton": telling.yes,
    "getchatmenubutton": telling.menu_button,
}
