"""Methods about how updates reach the bot."""

import re

from bot.sandbox.parameters import Parameters
from bot.sandbox.state import Sandbox
from bot.sandbox.updates import Webhook
from bot.sandbox.wire import Json, bad_request


async def get_updates(sandbox: Sandbox, call: Parameters) -> Json:
    """The long poll; the one method that waits."""
    if "allowed_updates" in call:
        sandbox.updates.allow(str(kind) for kind in call.array("allowed_updates"))
    return await sandbox.updates.poll(
        call.integer("offset", 0),
        min(max(call.integer("limit", 100), 1), 100),
        call.number("timeout", 0.0),
    )


def set_webhook(sandbox: Sandbox, call: Parameters) -> Json:
    """Post updates to an address from now on; http is taken too, as a local Bot API server does."""
    url, secret = call.text("url", ""), call.text("secret_token", "")
    if url and not re.match(r"https?://[^\s/]+", url):
        raise bad_request("bad webhook: invalid webhook URL specified")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    if "allowed_updates" in call:
        sandbox.updates.allow(str(kind) for kind in call.array("allowed_updates"))
    webhook = Webhook(url, secret, call.integer("max_connections", 40)) if url else None
    sandbox.updates.set_webhook(webhook, drop=call.flag("drop_pending_updates"))
    return True


def delete_webhook(sandbox: Sandbox, call: Parameters) -> Json:
    """Back to long polling."""
    sandbox.updates.set_webhook(None, drop=call.flag("drop_pending_updates"))
    return True


def get_webhook_info(sandbox: Sandbox, _call: Parameters) -> Json:
    """The webhook, what waits for it and how the last attempt failed."""
    webhook = sandbox.updates.webhook
    info: dict[str, Json] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(sandbox.updates.pending),
    }
    if sandbox.updates.allowed:
        info["allowed_updates"] = sorted(sandbox.updates.allowed)
    if webhook:
        info["max_connections"] = webhook.connections
    if webhook and webhook.failure:
        info |= {"last_error_date": webhook.failed_at, "last_error_message": webhook.failure}
    return info
