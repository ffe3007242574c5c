from pathlib import Path

from bot.database.engine import Database
from tests.curation.under_load import under_load


async def test_questions_are_answered_from_one_whole_library_while_versions_are_saved(
    database: Database, folder: Path
) -> None:
    seen = await under_load(database, folder, per_second=50, versions=6, for_s=60)
    assert seen.failed == []
    assert seen.asked > 0
    assert len(seen.live_after) == 4
    assert (seen.bad, len(seen.told), len(set(seen.told))) == (2, 2, 1)
