"""Methods that only tell, and calls that are no calls."""

from bot.sandbox import Sandbox
from tests.journeys.person import Person
from tests.sandbox.api import Api, at


async def test_it_introduces_the_bot_whatever_the_case_and_verb(api: Api) -> None:
    me = await api("getMe")
    assert at(me, "username") == "mesure_bot"
    assert at(me, "is_bot") is True
    assert await api("GETME") == me
    assert (await api.client.get(f"/bot{api.token}/getMe")).json()["result"] == me


async def test_it_does_not_know_other_methods_or_malformed_tokens(api: Api) -> None:
    assert await api.refused("sendDream") == "Not Found: method not found"
    answer = await api.client.post("/botnonsense/getMe")
    assert (answer.status_code, answer.json()["description"]) == (404, "Not Found")


async def test_it_refuses_parameters_of_the_wrong_shape(api: Api) -> None:
    assert await api.refused("sendMessage", text="x") == 'Bad Request: parameter "chat_id" is required'
    assert "must be a number" in await api.refused("sendMessage", chat_id="@nobody", text="x")
    broken = await api.client.post(
        f"/bot{api.token}/sendMessage", content=b"{", headers={"content-type": "application/json"}
    )
    assert broken.json()["description"] == "Bad Request: can't parse JSON body"


async def test_it_describes_chats_and_members(api: Api, alice: Person) -> None:
    await alice.sends("/start")
    assert at(await api("getChat", chat_id=alice.id), "first_name") == "Alice"
    assert at(await api("getChatMember", chat_id=alice.id, user_id=alice.id), "status") == "member"
    assert await api.refused("getChatMember", chat_id=alice.id, user_id=5) == "Bad Request: user not found"


async def test_it_hands_over_files_up_to_twenty_megabytes(sandbox: Sandbox, api: Api, alice: Person) -> None:
    await alice.uploads("article.md", b"# Hello", media_type="text/markdown")
    document = at(await api("getUpdates", offset=-1), 0, "message", "document")
    assert at(document, "file_name") == "article.md"
    path = at(await api("getFile", file_id=at(document, "file_id")), "file_path")
    assert (await api.client.get(f"/file/bot{api.token}/{path}")).content == b"# Hello"
    big = sandbox.files.keep("documents", "big.bin", "", bytes(20 * 1024 * 1024 + 1))
    assert await api.refused("getFile", file_id=big.id) == "Bad Request: file is too big"
    assert "wrong file_id" in await api.refused("getFile", file_id="nonsense")
    assert (await api.client.get(f"/file/bot{api.token}/../../etc/passwd")).status_code == 404


async def test_it_takes_the_rest_politely(api: Api) -> None:
    assert await api("setChatMenuButton", menu_button={"type": "commands"}) is True
    assert await api("getChatMenuButton") == {"type": "commands"}
    assert await api("logOut") is True
    assert await api("close") is True
