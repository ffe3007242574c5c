"""An admin edits the library's files while the bot runs."""

from datetime import UTC, datetime
from pathlib import Path

from bot.curation.change import Change
from bot.curation.publications import Published, expected, publish
from bot.knowledge.library import load
from bot.language import Language
from tests.curation.conftest import PATH
from tests.journeys.person import Person
from tests.journeys.stage import ADMIN_ID, on_stage
from tests.knowledge.samples import article_text, write_library

FRENCH = "articles/limits-x.fr.md"


async def test_the_admins_are_told_what_is_wrong_with_a_file_and_the_rest_goes_on(
    database_url: str, tmp_path: Path
) -> None:
    folder = write_library(tmp_path / "library")
    library = load(folder, datetime.now(UTC).date())
    async with (
        on_stage(database_url, library, folder) as stage,
        Person(stage.url, ADMIN_ID, "Adèle", language_code="fr") as admin,
    ):
        await admin.sends("/langue")
        await admin.taps("Français", on=await admin.hears())
        await admin.hears()
        (folder / PATH).write_text("---\nid: [\n---\n", encoding="utf-8")
        told = (await admin.hears()).text
        assert told.startswith("Les fichiers de la bibliothèque ont une erreur\u202f; je continue de répondre")
        assert f"{PATH}:3" in told
        await admin.sends("how many accounts can I follow on X")
        assert "400" in (await admin.hears()).text

        (folder / PATH).write_text(article_text("limits-x", "en"), encoding="utf-8")
        text = article_text("limits-x", "fr", title="Depuis la discussion")
        changes = [Change(FRENCH, "limits-x", Language.FR, text)]
        shelf = stage.house.services.shelf
        outcome = await publish(stage.database, shelf, ADMIN_ID, changes, expected(shelf, changes), stage.clock())
        assert isinstance(outcome, Published)
        (folder / FRENCH).write_text(article_text("limits-x", "fr", title="Depuis git"), encoding="utf-8")
        told = (await admin.hears()).text
        assert told.startswith("Un fichier a changé dans le dossier après avoir été publié ici.")
        assert FRENCH in told
        await admin.sends("how many accounts can I follow on X")
        assert "Depuis la discussion" in (await admin.hears()).text
