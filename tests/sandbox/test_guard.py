"""The page answers to its own machine only."""

import httpx
import pytest


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8787", "127.0.0.1.evil.example", "", "[::1"])
async def test_it_refuses_another_name_for_this_machine(web: httpx.AsyncClient, host: str) -> None:
    for path in ("/", "/try/people", "/bot1:abc/getMe"):
        assert (await web.get(path, headers={"host": host})).status_code == 403


async def test_it_answers_under_its_own_names(web: httpx.AsyncClient) -> None:
    for host in ("127.0.0.1:1", "localhost:8787", "localhost", "[::1]:80"):
        assert (await web.get("/try/people", headers={"host": host})).status_code == 200


async def test_it_refuses_a_call_from_another_site(web: httpx.AsyncClient) -> None:
    foreign = {"origin": "https://evil.example"}
    body = {"text": "/forget"}
    assert (await web.post("/try/people/1001/text", json=body, headers=foreign)).status_code == 403
    assert (await web.post("/try/people/1001/text", json=body, headers={"origin": "null"})).status_code == 403
    own = {"origin": str(web.base_url).rstrip("/")}
    assert (await web.post("/try/people/1001/text", json=body, headers=own)).status_code == 200


async def test_it_lets_the_page_load_nothing_from_elsewhere(web: httpx.AsyncClient) -> None:
    answer = await web.get("/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_it_never_shows_an_uploaded_page_as_a_page(web: httpx.AsyncClient) -> None:
    sent = await web.post(
        "/try/people/1001/file", files={"file": ("a.html", b"<script>alert(1)</script>", "text/html")}
    )
    file_id = sent.json()["messages"][0]["document"]["file_id"]
    answer = await web.get(f"/try/files/{file_id}")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == "attachment"
