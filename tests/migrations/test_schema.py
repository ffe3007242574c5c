from pathlib import Path

import bot
from bot.migrations.schema import ROOMS, metadata


def test_it_gathers_the_tables_of_every_room() -> None:
    found = {path.parent.name for path in Path(bot.__file__).parent.glob("*/tables.py")}
    assert {room.__name__.split(".")[1] for room in ROOMS} == found


def test_every_instant_is_aware_and_every_reference_goes_with_its_profile() -> None:
    assert "profile" in metadata.tables
    for table in metadata.tables.values():
        for column in table.columns:
            naive = type(column.type).__name__ in ("DateTime", "TIMESTAMP")
            assert not naive, f"{table.name}.{column.name} would lose its zone: use Instant"
            for key in column.foreign_keys:
                # What admins did to the library stays, without their name.
                ends = "SET NULL" if table.name == "admin_action" else "CASCADE"
                assert key.ondelete == ends, f"{table.name}.{column.name} would outlive its person"
