"""`make screenshots`: a conversation and a chart, taken in Chromium from the page `mesure try` opens."""

import asyncio
import re
import tempfile
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Page, expect

from bot.app import utc_now
from bot.database.engine import Database
from bot.knowledge.library import load
from bot.migrations.runner import migrate
from tests.browser import chromium
from tests.journeys.person import Person
from tests.journeys.stage import KNOWLEDGE, Stage, on_stage

FOLDER = Path(__file__).parent
# What someone reports over two months: steady, a good week, a quiet one.
REPORTS = (3_262, 3_301, 3_344, 3_402, 3_421, 3_498, 3_574, 3_601, 3_655, 3_699, 3_768, 3_811)


async def main() -> None:
    """Take both pictures."""
    with tempfile.TemporaryDirectory(prefix="mesure-screenshots-") as folder:
        url = f"sqlite:///{folder}/mesure.db"
        database = Database.open(url)
        await migrate(database)
        await database.close()
        library = await asyncio.to_thread(load, KNOWLEDGE, utc_now().date())
        async with on_stage(url, library) as stage, chromium() as browser:
            page = await browser.new_page(
                viewport={"width": 1100, "height": 1480}, locale="en-GB", device_scale_factor=2, reduced_motion="reduce"
            )
            await page.goto(stage.url)
            await expect(page.locator("body")).to_have_class(re.compile("is-ready"))
            await page.get_by_role("button", name="Start").click()
            await _conversation(page)
            await _chart(stage)


async def _conversation(page: Page) -> None:
    await _say(page, "is it worth buying followers to look credible?", "Sources")
    await _say(page, "goal 5,000 by 30 June 2027 on instagram, 3,240 now", "Shall I save it?")
    await page.get_by_role("button", name="Save").click()
    await expect(page.locator("#score")).to_contain_text("Saved.")
    await page.screenshot(path=FOLDER / "conversation.png")


async def _say(page: Page, words: str, until: str) -> None:
    await page.get_by_label("Message", exact=True).fill(words)
    await page.keyboard.press("Enter")
    await expect(page.locator("#score")).to_contain_text(until, timeout=20_000)


async def _chart(stage: Stage) -> None:
    person = stage.sandbox.ordinary
    async with Person(stage.url, person.id, person.first_name, language_code="en") as camille:
        for count in REPORTS:
            stage.clock.advance(timedelta(days=5))
            await camille.sends(str(count))
            while f"{count:,}" not in (await camille.hears()).text:
                pass
        await camille.sends("/progress")
        chart = await camille.hears()
        (FOLDER / "chart.png").write_bytes(chart.photo or b"")


if __name__ == "__main__":
    asyncio.run(main())
