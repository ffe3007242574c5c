"""The chat page in a real browser."""

import contextlib
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.sandbox import MovableClock, Sandbox, Server
from bot.sandbox.wire import Json
from tests.browser import chromium
from tests.sandbox.api import Api, at
from tests.sandbox.methods.test_sending import png

pytestmark = pytest.mark.browser

ME = 1001
# Two pixels by two, drawn in full.
GIF = (
    b"GIF89a\x02\x00\x02\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff"
    b",\x00\x00\x00\x00\x02\x00\x02\x00\x00\x02\x03D\x02\x05\x00;"
)
NUDGE = datetime(2031, 5, 6, 8, 30, tzinfo=UTC)
BUTTONS: Json = {
    "inline_keyboard": [[{"text": "Noted?", "callback_data": "n"}, {"text": "Site", "url": "https://example.org/"}]]
}


@pytest.fixture
def sandbox(clock: MovableClock) -> Sandbox:
    async def next_nudge() -> datetime | None:
        return NUDGE if clock() < NUDGE else None

    return Sandbox(clock, 9001, next_nudge)


@contextlib.asynccontextmanager
async def opened(server: Server, *, width: int = 1100, locale: str = "en-GB", **options: str) -> AsyncIterator[Page]:
    """The page, ready. It fails at the end if anything was logged as an error or asked of another machine."""
    async with chromium() as browser:
        dark = options.get("scheme") == "dark"
        context = await browser.new_context(
            viewport={"width": width, "height": 800},
            locale=locale,
            timezone_id="Europe/Paris",
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        page = await context.new_page()
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda line: wrong.append(line.text) if line.type in ("error", "warning") else None)
        page.on("request", lambda asked: None if asked.url.startswith(server.url) else wrong.append(asked.url))
        await page.goto(server.url)
        await expect(page.locator("body")).to_have_class(re.compile("is-ready"))
        yield page
        assert wrong == []


async def _begin(page: Page) -> None:
    await page.get_by_role("button", name="Start").click()
    await expect(page.locator(".mine .words")).to_have_text("/start")


async def test_it_carries_a_conversation(server: Server, api: Api, tmp_path: Path) -> None:
    await api("setMyDescription", description="Grow at a pace that holds")
    async with opened(server) as page:
        await expect(page.get_by_text("Grow at a pace that holds")).to_be_visible()
        await _begin(page)
        text = 'I am <b>here &lt;3</b>, see <a href="https://example.org/">this</a> and /goal'
        message = await api.said(ME, text, parse_mode="HTML", reply_markup=BUTTONS)
        said = page.locator(".theirs .words")
        await expect(said).to_have_text("I am here <3, see this and /goal")
        await expect(said.locator("strong")).to_have_text("here <3")
        await expect(said.get_by_role("link", name="this")).to_have_attribute("href", "https://example.org/")

        await page.get_by_role("button", name="Noted?").click()
        await expect(page.get_by_role("button", name="Noted?")).to_have_attribute("aria-busy", "true")
        query = at(await api("getUpdates", offset=-1), 0, "callback_query", "id")
        await api("answerCallbackQuery", callback_query_id=query, text="It is noted")
        await expect(page.locator("#toasts")).to_contain_text("It is noted")
        await api("editMessageText", chat_id=ME, message_id=message, text="Done")
        await expect(said).to_have_text("Done")
        await expect(page.locator("#announce")).to_have_text("edited: Done")

        await said.click()
        await page.get_by_role("button", name="Reply").last.click()
        await page.get_by_label("Message", exact=True).fill("to that")
        await page.keyboard.press("Enter")
        await expect(page.locator(".mine .quoted")).to_contain_text("Done")
        assert at(await api("getUpdates", offset=-1), 0, "message", "reply_to_message", "message_id") == message


async def test_it_shows_an_alert_until_it_is_dismissed(server: Server, api: Api) -> None:
    async with opened(server) as page:
        await _begin(page)
        await api.said(ME, "x", reply_markup=BUTTONS)
        await page.get_by_role("button", name="Noted?").click()
        query = at(await api("getUpdates", offset=-1, timeout=5), 0, "callback_query", "id")
        await api("answerCallbackQuery", callback_query_id=query, text="Mind this", show_alert=True)
        await expect(page.get_by_role("dialog")).to_contain_text("Mind this")
        await page.get_by_role("button", name="OK", exact=True).click()
        await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_it_takes_files_both_ways_and_shows_pictures(server: Server, api: Api, tmp_path: Path) -> None:
    async with opened(server) as page:
        await _begin(page)
        url = f"/bot{api.token}"
        document = {"document": ("my data.json", b'{"a": 1}', "application/json")}
        await api.client.post(f"{url}/sendDocument", data={"chat_id": ME}, files=document)
        async with page.expect_download() as download:
            await page.get_by_role("link", name="my data.json").click()
        saved = await download.value
        assert saved.suggested_filename == "my data.json"
        assert (await saved.path()).read_bytes() == b'{"a": 1}'

        await api.client.post(
            f"{url}/sendPhoto", data={"chat_id": ME, "caption": "The road"}, files={"photo": ("a.gif", GIF)}
        )
        picture = page.get_by_role("img", name="The road")
        await expect(picture).to_be_visible()
        await expect(picture).to_have_js_property("naturalWidth", 2)  # asked until the picture is loaded
        await page.get_by_role("button", name="Enlarge the picture").click()
        await expect(page.locator("#zoom")).to_be_visible()
        await page.keyboard.press("Escape")

        await page.locator("#pick-file").set_input_files(
            {"name": "a.md", "mimeType": "text/markdown", "buffer": b"# A"}
        )
        await expect(page.locator(".mine .file-name")).to_have_text("a.md")
        assert at(await api("getUpdates", offset=-1), 0, "message", "document", "mime_type") == "text/markdown"


async def test_it_can_be_used_by_keyboard_alone(server: Server, api: Api) -> None:
    await api(
        "setMyCommands",
        commands=[
            {"command": "goal", "description": "Set a goal"},
            {"command": "log", "description": "Report a number"},
        ],
    )
    async with opened(server) as page:
        text = page.get_by_label("Message", exact=True)
        await expect(text).to_be_focused()
        await page.keyboard.type("/")
        await expect(page.get_by_role("option")).to_have_count(2)
        await page.keyboard.press("ArrowDown")
        chosen = page.get_by_role("option", selected=True)
        await expect(chosen).to_contain_text("/log")
        assert await text.get_attribute("aria-activedescendant") == await chosen.get_attribute("id")
        await page.keyboard.press("Enter")
        await expect(page.locator(".mine .words")).to_have_text("/log")
        await page.keyboard.type("/g")
        await page.keyboard.press("Tab")
        await expect(text).to_have_value("/goal ")
        await page.keyboard.type("5000")
        await page.keyboard.press("Enter")
        await expect(page.locator(".mine .words").last).to_have_text("/goal 5000")

        await page.keyboard.press("ArrowUp")
        await expect(text).to_have_value("/goal 5000")
        await page.keyboard.type("0")
        await page.keyboard.press("Enter")
        await expect(page.locator(".mine .words").last).to_have_text("/goal 50000")

        await api.said(ME, "Sure?", reply_markup=BUTTONS)
        button = page.get_by_role("button", name="Noted?")
        await expect(button).to_be_visible()
        for _ in range(6):
            await page.keyboard.press("Shift+Tab")
            if await button.evaluate("element => element === document.activeElement"):
                break
        await expect(button).to_be_focused()
        outline = await button.evaluate("element => getComputedStyle(element).outlineStyle")
        assert outline == "solid"
        await page.keyboard.press("Enter")
        await expect(button).to_have_attribute("aria-busy", "true")


async def test_it_shows_whatever_a_message_holds_as_text(server: Server, api: Api) -> None:
    async with opened(server) as page:
        await _begin(page)
        nasty = "<img src=x onerror=alert(1)> &amp; <3 <script>alert(1)</script>"
        entities: Json = [{"type": "text_link", "offset": 0, "length": 4, "url": "javascript:alert(1)"}]
        await api.said(
            ME,
            nasty,
            entities=entities,
            reply_markup={"inline_keyboard": [[{"text": "<b>x</b>", "callback_data": "x"}]]},
        )
        await expect(page.locator(".theirs .words")).to_have_text(nasty)
        await expect(page.get_by_role("button", name="<b>x</b>")).to_be_visible()
        assert await page.locator(".theirs .words img, .theirs .words script, .theirs .words a").count() == 0


async def test_it_changes_person_and_language(server: Server, api: Api) -> None:
    await api("setMyDescription", description="Au calme", language_code="fr")
    async with opened(server) as page:
        await _begin(page)
        await page.get_by_label("Français").check()
        await expect(page.get_by_role("button", name="Envoyer")).to_be_visible()
        assert await page.locator("html").get_attribute("lang") == "fr"
        await expect(page.locator(".mine .words")).to_have_text("/start")
        await page.get_by_label("Alix").check()
        await expect(page.locator(".mine")).to_have_count(0)
        await expect(page.get_by_text("Au calme")).to_be_visible()
        await page.get_by_role("button", name="Démarrer").click()
        sender = at(await api("getUpdates", offset=-1, timeout=5), 0, "message", "from")
        assert (at(sender, "id"), at(sender, "language_code")) == (9001, "fr")
        await page.reload()
        await expect(page.get_by_label("Alix")).to_be_checked()
        await expect(page.get_by_role("button", name="Envoyer")).to_be_visible()


async def test_it_moves_the_clock_to_the_next_nudge(server: Server, api: Api, clock: MovableClock) -> None:
    async with opened(server) as page:
        await _begin(page)
        await expect(page.locator("#nudge")).to_have_text(re.compile("Tue 6 May.*10:30"))
        await page.get_by_role("button", name="Go to the next nudge").click()
        await expect(page.locator("#now-time")).to_have_text("10:30")
        await expect(page.locator("#toasts")).to_contain_text("It is now Tue 6 May")
        assert NUDGE < clock() < NUDGE + timedelta(minutes=1)
        await api.said(ME, "Time to write")
        await expect(page.locator(".day").last).to_have_text("Today, Tuesday 6 May")
        await page.get_by_role("button", name="+ 1 hour").click()
        await expect(page.locator("#now-time")).to_have_text("11:30")
        await page.get_by_role("button", name="Go to the next nudge").click()
        await expect(page.locator("#toasts")).to_contain_text("No nudge is planned yet")


async def test_it_shares_a_place_and_shows_the_bots_keyboard(server: Server, api: Api) -> None:
    async with opened(server) as page:
        await _begin(page)
        keys: Json = {"keyboard": [[{"text": "My place", "request_location": True}, {"text": "Paris"}]]}
        await api.said(ME, "Where?", reply_markup=keys)
        await page.get_by_role("button", name="My place").click()
        await page.get_by_role("button", name="Montréal").click()
        await expect(page.locator(".location")).to_contain_text("45.5019")
        await page.get_by_role("button", name="Paris").click()
        await expect(page.locator(".mine .words").last).to_have_text("Paris")
        await page.get_by_role("button", name="Attach").click()
        await page.get_by_role("menuitem", name="Sticker").click()
        await expect(page.locator(".sticker")).to_be_visible()


async def test_it_blocks_clears_and_begins_again(server: Server, api: Api) -> None:
    async with opened(server) as page:
        await _begin(page)
        await page.get_by_role("button", name="Block the bot", exact=True).click()
        await expect(page.get_by_text("You have blocked the bot")).to_be_visible()
        assert await api.refused("sendMessage", chat_id=ME, text="x") == "Forbidden: bot was blocked by the user"
        await page.get_by_role("button", name="Unblock the bot").first.click()
        await expect(page.get_by_label("Message", exact=True)).to_be_visible()
        await page.get_by_role("button", name="Clear the chat").click()
        await expect(page.get_by_role("button", name="Start")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_it_fits_a_phone_and_reads_well_by_day_and_night(server: Server, api: Api, scheme: str) -> None:
    async with opened(server, width=360, scheme=scheme) as page:
        await _begin(page)
        await api.said(
            ME, "<b>Long</b> words: " + "anticonstitutionnellement" * 5, parse_mode="HTML", reply_markup=BUTTONS
        )
        await api.said(
            ME,
            "<pre>a very long line of code that must scroll inside its own box, not the page</pre>",
            parse_mode="HTML",
        )
        await expect(page.locator(".theirs")).to_have_count(2)
        assert await page.evaluate("document.documentElement.scrollWidth") == 360
        assert await page.locator("#scroll").evaluate("element => element.scrollWidth <= element.clientWidth")
        for place in (".theirs .words", ".theirs .stamp time", ".buttons button", ".mine .words", ".name p"):
            assert await page.locator(place).first.evaluate(CONTRAST) >= 4.5, place
        await page.get_by_role("button", name="Controls").click()
        await expect(page.get_by_role("button", name="Go to the next nudge")).to_be_in_viewport()
        for place in (".clock .hint", "#nudge", "#to-nudge", ".tries button"):
            assert await page.locator(place).first.evaluate(CONTRAST) >= 4.5, place
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("button", name="Go to the next nudge")).not_to_be_visible()
        await expect(page.get_by_role("button", name="Controls")).to_be_focused()


# The contrast ratio of WCAG 2 between an element's colour and the first opaque colour behind it.
CONTRAST = """element => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([r, g, b]) => {
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  let behind = element;
  while (behind.parentElement && rgba(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
  const one = luminance(rgba(getComputedStyle(element).color));
  const other = luminance(rgba(getComputedStyle(behind).backgroundColor));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}"""


async def test_it_finds_back_after_the_machine_was_away(clock: MovableClock) -> None:
    async with Server(Sandbox(clock, 9001)) as first:
        port = int(first.url.rpartition(":")[2])
        async with chromium() as browser:
            page = await browser.new_page(locale="en-GB")
            await page.goto(first.url)
            await expect(page.get_by_role("button", name="Start")).to_be_visible()
            await first.__aexit__(None, None, None)
            await expect(page.locator("#toasts")).to_contain_text("does not answer", timeout=15_000)
            async with Server(Sandbox(clock, 9001), port):
                await expect(page.locator("#toasts")).to_contain_text("Connected again", timeout=15_000)


async def test_it_shows_a_tall_picture_only_once_it_knows_its_size(server: Server, api: Api) -> None:
    async with opened(server) as page:
        await _begin(page)
        await api.client.post(
            f"/bot{api.token}/sendPhoto", data={"chat_id": ME}, files={"photo": ("p.png", png(800, 500))}
        )
        box = await page.locator(".picture img").bounding_box()
        assert box is not None
        assert box["width"] / box["height"] == pytest.approx(1.6, rel=0.02)
