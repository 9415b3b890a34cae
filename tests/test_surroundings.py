"""The index and the overviews follow the editor, in the background, and never hold what must not be read."""

import asyncio
from pathlib import Path

import pytest

from glm_lsp import surroundings as module
from glm_lsp.data import Snapshot
from glm_lsp.languages import language_of
from glm_lsp.surroundings import Surroundings
from glm_lsp.syntax import parse

CART = "class Cart:\n    def add(self, item, amount, price, discount, currency):\n        return item\n"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "QUIET_SECONDS", 0.01)


def document(path: Path, root: Path, text: str, version: int = 1) -> Snapshot:
    name = path.relative_to(root).as_posix()
    return Snapshot(path.as_uri(), name, language_of(name), version, text)


async def settled(known: Surroundings) -> None:
    """Waits until nothing is being read."""
    async with asyncio.timeout(20):
        await asyncio.sleep(0.03)
        while known._background:
            await asyncio.sleep(0.01)


async def following(root: Path) -> Surroundings:
    known = Surroundings()
    known.follow([root])
    await settled(known)
    return known


async def test_the_workspace_is_read_and_its_secrets_are_not(tmp_path: Path) -> None:
    (tmp_path / "cart.py").write_text(CART)
    (tmp_path / "secrets.py").write_text("TOKEN = 'abc'\n")
    known = await following(tmp_path)
    assert known.index.defining("Cart") == ("cart.py",)
    assert list(known.index.files) == ["cart.py"]


async def test_an_open_document_counts_before_it_is_saved_and_no_more_when_it_is_closed(tmp_path: Path) -> None:
    (tmp_path / "cart.py").write_text(CART)
    known = await following(tmp_path)
    snapshot = document(tmp_path / "cart.py", tmp_path, CART.replace("Cart", "Basket"))
    known.changed(snapshot)
    await settled(known)
    assert known.index.defining("Basket") == ("cart.py",)
    known.files_changed([snapshot.uri])
    await settled(known)
    assert known.index.defining("Basket") == ("cart.py",)
    known.closed(snapshot.uri)
    await settled(known)
    assert known.index.defining("Cart") == ("cart.py",)


async def test_files_that_others_change_are_read_again(tmp_path: Path) -> None:
    known = await following(tmp_path)
    (tmp_path / "new.py").write_text(CART)
    known.files_changed([(tmp_path / "new.py").as_uri()])
    await settled(known)
    assert known.index.defining("Cart") == ("new.py",)
    (tmp_path / "new.py").unlink()
    known.files_changed([(tmp_path / "new.py").as_uri()])
    await settled(known)
    assert known.index.defining("Cart") == ()


@pytest.mark.parametrize("name", ["../outside.py", ".env", "secrets.py", "node_modules/a.js", "ignored.py"])
async def test_an_open_document_that_must_not_be_read_is_not_indexed(tmp_path: Path, name: str) -> None:
    root = tmp_path / "root"
    (root / ".git").mkdir(parents=True)
    (root / ".gitignore").write_text("ignored.py\n")
    known = await following(root)
    path = (root / name).resolve()
    known.changed(Snapshot(path.as_uri(), path.name, language_of("a.py"), 1, CART))
    known.files_changed([path.as_uri(), "untitled:1", "git:/a.py"])
    await settled(known)
    assert known.index.size == 0


async def test_a_place_that_was_left_is_quoted_in_another_file(tmp_path: Path) -> None:
    known = await following(tmp_path)
    left = document(tmp_path / "left.py", tmp_path, CART)
    now = document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.around(left, len(CART), parse(CART, left.language))
    around = known.around(now, 3, parse(now.text, now.language))
    assert [chunk.name for chunk in around.ring] == ["left.py"]


async def test_a_secret_that_was_left_is_not_quoted(tmp_path: Path) -> None:
    known = await following(tmp_path)
    left = document(tmp_path / ".env", tmp_path, CART)
    now = document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.around(left, 3, parse(CART, left.language))
    assert known.around(now, 3, parse(now.text, now.language)).ring == ()


async def test_a_jump_within_a_file_is_remembered_and_small_moves_are_not(tmp_path: Path) -> None:
    known = await following(tmp_path)
    text = "".join(f"value_{number} = compute_{number}(other_{number})\n" for number in range(200))
    here = document(tmp_path / "a.py", tmp_path, text)
    syntax = parse(text, here.language)
    for cursor in (0, 50, 400):
        assert known.around(here, cursor, syntax).ring == ()
    assert len(known.around(here, len(text), syntax).ring) == 1


async def test_what_is_closed_while_it_is_read_is_forgotten(tmp_path: Path) -> None:
    known = await following(tmp_path)
    snapshot = document(tmp_path / "a.py", tmp_path, CART)
    known.changed(snapshot)
    await asyncio.sleep(0)
    known.closed(snapshot.uri)
    await settled(known)
    assert known.index.size == 0
    known.close()
