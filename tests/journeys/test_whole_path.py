"""The main job, end to end: ask, set a goal, report, be nudged, leave without a trace."""

import io
import json
import zipfile
from datetime import timedelta

from tests.journeys.person import Person
from tests.journeys.stage import Stage


async def test_alice_goes_the_whole_way_in_english(stage: Stage, alice: Person) -> None:
    # Early enough in Lyon for a nudge at half past eight on the day she reports.
    stage.clock.move_to(stage.clock().replace(hour=5) + timedelta(days=1))
    await alice.sends("/start")
    welcome = await alice.hears()
    assert "at a pace that holds" in welcome.text

    await alice.sends("follow limit per day on twitter?")
    answer = await alice.hears()
    assert "400" in answer.text
    assert "👍 Helpful" in answer.buttons

    await alice.sends("goal 5,000 by 30 June 2030 on instagram, 3,200 now")
    readback = await alice.hears()
    assert "Instagram: from 3,200 to 5,000" in readback.text
    assert "30 June 2030" in readback.text
    await alice.taps("Save", on=readback)
    saved = await alice.hears()
    assert "Saved." in saved.text

    await alice.sends("I have 3,240 followers")
    noted = await alice.hears()
    assert "Noted: 3,240 (+40)" in noted.text

    await alice.sends("/progress")
    chart = await alice.hears()
    assert chart.photo is not None
    assert chart.photo.startswith(b"\x89PNG")
    assert "3,240 of 5,000" in chart.text

    await alice.sends("remind me at 8:30")
    where = await alice.hears()
    assert "Where do you live" in where.text
    await alice.sends("Lyon")
    kept = await alice.hears()
    assert "every day at 08:30" in kept.text

    await stage.move_to_next_nudge()
    await alice.hears_nothing()  # today's number is in
    await stage.move_to_next_nudge()
    nudge = await alice.hears()
    assert "Done" in nudge.buttons

    await alice.sends("/export")
    export = await alice.hears()
    assert export.document is not None
    data = json.loads(export.document.data)
    assert [row["count"] for row in data["checkpoint"]][-1] == 3240
    tables = (await alice.hears()).document
    assert tables is not None
    with zipfile.ZipFile(io.BytesIO(tables.data)) as packed:
        assert packed.read("reports.csv").decode("utf-8-sig").splitlines()[-1].endswith(",3240")

    await alice.sends("/forget")
    sure = await alice.hears()
    await alice.taps("Erase everything", on=sure)
    assert "nothing about you is left" in (await alice.hears()).text
