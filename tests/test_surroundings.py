"""The index and the overviews follow the editor, in the background, and never hold what must not be read."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from glm_lsp import surroundings as module
from glm_lsp import tasks, vicinity
from glm_lsp.around import Around
from glm_lsp.data import Snapshot
from glm_lsp.languages import language_of
from glm_lsp.lookalikes import Pieces
from glm_lsp.overview import Overview
from glm_lsp.surroundings import Surroundings
from glm_lsp.syntax import Syntax, parse
from glm_lsp.workspace import Workspace

CART = "class Cart:\n    def add(self, item, amount, price, discount, currency):\n        return item\n"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "QUIET_SECONDS", 0.01)


def document(path: Path, root: Path, text: str, version: int = 1) -> Snapshot:
    name = path.relative_to(root).as_posix()
    return Snapshot(path.as_uri(), name, language_of(name), version, text)


async def settled(known: Surroundings) -> None:
    """Waits until nothing is being read or about to be."""
    clock = asyncio.get_running_loop().time
    async with asyncio.timeout(20):
        await asyncio.sleep(0.03)
        while known._background or any(timer.when() >= clock() for timer in known._timers.values()):
            await asyncio.sleep(0.01)


async def following(root: Path) -> Surroundings:
    known = Surroundings()
    known.follow([root])
    await settled(known)
    return known


def arrived(known: Surroundings, snapshot: Snapshot, cursor: int = 3) -> Around:
    """What is known when the user has come to a place."""
    known.visited(snapshot, cursor)
    return known.around(snapshot, parse(snapshot.text, snapshot.language))


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
    known.visited(left, len(CART))
    around = arrived(known, now)
    assert [chunk.name for chunk in around.ring] == ["left.py"]


async def test_what_a_document_would_be_is_no_place_where_the_user_was(tmp_path: Path) -> None:
    known = await following(tmp_path)
    guess, now = (document(tmp_path / name, tmp_path, CART) for name in ("guess.py", "now.py"))
    known.around(guess, parse(CART, guess.language))
    assert arrived(known, now).ring == ()


async def test_a_secret_that_was_left_is_not_quoted(tmp_path: Path) -> None:
    known = await following(tmp_path)
    left = document(tmp_path / ".env", tmp_path, CART)
    now = document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.visited(left, 3)
    assert arrived(known, now).ring == ()


@pytest.mark.parametrize(
    "name",
    ["../outside.py", "ignored.py", "build/out.py", ".hidden.py", ".config/a.json", "server.crt", "node_modules/a.js"],
)
async def test_what_must_not_be_read_is_not_quoted_when_it_was_open(tmp_path: Path, name: str) -> None:
    root = tmp_path / "root"
    (root / ".git").mkdir(parents=True)
    (root / ".gitignore").write_text("ignored.py\nbuild/\n")
    known = await following(root)
    path = (root / name).resolve()
    left = Snapshot(path.as_uri(), path.name, language_of("a.py"), 1, CART)
    now = document(root / "now.py", root, "x = 1\n")
    known.changed(left)
    known.visited(left, 3)
    known.closed(left.uri)
    await settled(known)
    around = arrived(known, now)
    assert around.ring == ()
    assert around.index.size == 0


async def test_a_file_with_a_key_in_it_is_not_quoted(tmp_path: Path) -> None:
    known = await following(tmp_path)
    text = CART + "KEY = '-----BEGIN PRIVATE KEY-----'\n"
    left, now = document(tmp_path / "left.py", tmp_path, text), document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.visited(left, 3)
    assert arrived(known, now).ring == ()


async def test_rules_that_change_meanwhile_count(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("later.py\n")
    for name in ("cart.py", "later.py", "left.py"):
        (tmp_path / name).write_text(CART.replace("Cart", name.removesuffix(".py")))
    known = await following(tmp_path)
    left, now = (document(tmp_path / name, tmp_path, CART) for name in ("left.py", "now.py"))
    known.changed(left)
    known.visited(left, len(CART))
    around = arrived(known, now)
    await settled(known)
    assert set(known.index.files) == {"cart.py", "left.py"}
    assert [chunk.name for chunk in around.ring] == ["left.py"]
    (tmp_path / ".gitignore").write_text("cart.py\nleft.py\n")
    known.changed(now)  # no editor tells of every change: the next pause looks
    await settled(known)
    assert set(known.index.files) == {"later.py", "now.py"}
    assert arrived(known, now).ring == ()


async def test_a_file_that_is_gone_is_not_quoted_any_more(tmp_path: Path) -> None:
    (tmp_path / "left.py").write_text(CART)
    known = await following(tmp_path)
    left, now = document(tmp_path / "left.py", tmp_path, CART), document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.visited(left, len(CART))
    assert arrived(known, now).ring
    (tmp_path / "left.py").unlink()
    known.files_changed([left.uri])
    await settled(known)
    assert arrived(known, now).ring == ()


async def test_what_strings_of_other_files_say_is_not_in_the_index(tmp_path: Path) -> None:
    (tmp_path / "read.py").write_text("PASSWORD = 'hunter2'\n")
    known = await following(tmp_path)
    known.changed(document(tmp_path / "open.py", tmp_path, "def log_in(password='hunter2'): pass\n"))
    await settled(known)
    told = [one.signature for file in known.index.files.values() for one in file.definitions]
    assert told == ["PASSWORD = '…'", "def log_in(password='…'):"]


async def test_a_workspace_behind_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "cart.py").write_text(CART)
    known = await following(tmp_path / "link")
    snapshot = document(tmp_path / "link" / "cart.py", tmp_path / "link", CART.replace("Cart", "Basket"))
    known.changed(snapshot)
    await settled(known)
    assert known.index.defining("Basket") == ("cart.py",)
    assert known.index.defining("Cart") == ()


async def test_folders_with_the_same_paths_are_told_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "cart.py").write_text(CART.replace("Cart", f"Cart{name}"))
    known = Surroundings()
    known.follow([tmp_path / "one", tmp_path / "two"])
    await settled(known)
    assert known.index.defining("Cartone") == ("one/cart.py",)
    assert known.index.defining("Carttwo") == ("two/cart.py",)


async def test_a_jump_within_a_file_is_remembered_and_small_moves_are_not(tmp_path: Path) -> None:
    known = await following(tmp_path)
    text = "".join(f"value_{number} = compute_{number}(other_{number})\n" for number in range(200))
    here = document(tmp_path / "a.py", tmp_path, text)
    for cursor in (0, 50, 400):
        assert arrived(known, here, cursor).ring == ()
    assert len(arrived(known, here, len(text)).ring) == 1


async def test_what_is_closed_while_it_is_read_is_forgotten(tmp_path: Path) -> None:
    known = await following(tmp_path)
    snapshot = document(tmp_path / "a.py", tmp_path, CART)
    known.changed(snapshot)
    await asyncio.sleep(0)
    known.closed(snapshot.uri)
    await settled(known)
    assert known.index.size == 0
    known.close()


async def test_rules_of_a_folder_that_is_new_count(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "cart.py").write_text(CART)
    known = await following(tmp_path)
    made = tmp_path / "made"
    made.mkdir()
    (made / "later.py").write_text(CART)
    known.files_changed([(made / "later.py").as_uri()])
    await settled(known)
    assert set(known.index.files) == {"cart.py", "made/later.py"}
    (made / ".gitignore").write_text("*\n")
    known.files_changed([(made / ".gitignore").as_uri()])
    await settled(known)
    assert set(known.index.files) == {"cart.py"}


async def test_what_was_quoted_of_other_folders_does_not_stay(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "cart.py").write_text(CART)
    known = await following(tmp_path / "one")
    now = document(tmp_path / "now.py", tmp_path, "x = 1\n")
    before = arrived(known, now).sources
    known.follow([tmp_path / "two"])
    await settled(known)
    assert arrived(known, now).sources != before


async def test_an_older_text_that_is_read_late_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = await following(tmp_path)
    old, new = (document(tmp_path / "a.py", tmp_path, CART.replace("Cart", name)) for name in ("Old", "New"))
    known.changed(old)
    await settled(known)
    read_through, may_go_on = module._read_through, threading.Event()

    def slow_where_old(snapshot: Snapshot) -> tuple[Syntax, Overview, Pieces]:
        if "Old" in snapshot.text:
            may_go_on.wait(10)
        return read_through(snapshot)

    monkeypatch.setattr(module, "_read_through", slow_where_old)
    known.changed(old)
    await asyncio.sleep(0.05)
    known.changed(new)
    await asyncio.sleep(0.2)
    may_go_on.set()
    await settled(known)
    assert known.index.defining("New") == ("a.py",)
    assert "New" in arrived(known, new).overview.text


async def test_a_far_jump_within_a_document_makes_nothing_be_read(tmp_path: Path) -> None:
    known = await following(tmp_path)
    here, other = (document(tmp_path / name, tmp_path, CART + "\n" * 100) for name in ("a.py", "b.py"))
    arrived(known, here)
    await settled(known)
    known.visited(here, len(here.text))
    assert not known._background
    known.visited(other, 0)
    assert known._background


async def test_rules_that_change_while_the_workspace_is_listed_are_heeded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").mkdir()
    rules = tmp_path / ".gitignore"
    rules.write_text("a.py\n")
    for name in ("left.py", "now.py"):
        (tmp_path / name).write_text(CART)
    known = await following(tmp_path)
    left, now = (document(tmp_path / name, tmp_path, CART) for name in ("left.py", "now.py"))
    arrived(known, left)
    assert [one.name for one in arrived(known, now).ring] == ["left.py"]
    files, news = Workspace.files, ["left.py\nc.py\n"]

    def and_rules_change(space: Workspace) -> Iterator[Path]:
        yield from tuple(files(space))
        if news:
            rules.write_text(news.pop())

    monkeypatch.setattr(Workspace, "files", and_rules_change)
    rules.write_text("b.py\n")
    known.changed(now)
    await settled(known)
    assert not news
    assert list(known.index.files) == ["now.py"]
    assert arrived(known, now).ring == ()


async def test_a_password_in_a_file_of_data_that_was_left_is_not_quoted(tmp_path: Path) -> None:
    known = await following(tmp_path)
    text = "services:\n  db:\n    image: postgres\n    user: me\n    host: here\n    port: 1\n    password: hunter2\n"
    left, now = document(tmp_path / "a.yml", tmp_path, text), document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.visited(left, 3)
    (quoted,) = arrived(known, now).ring
    assert "image: postgres" in quoted.text
    assert "hunter2" not in quoted.text


async def test_many_files_that_change_at_once_leave_the_machine_half_a_core(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = await following(tmp_path)
    monkeypatch.setattr(tasks, "REST", 100_000)
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text(CART)
    known.files_changed([(tmp_path / name).as_uri() for name in ("a.py", "b.py")])
    async with asyncio.timeout(20):
        while not known.index.files:
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.2)
    assert list(known.index.files) == ["a.py"]
    known.close()


def files_nearby(around: Around) -> dict[str, str]:
    return {name: "\n".join(lines) for name, lines in around.nearby.files}


async def test_files_around_a_document_are_read_in_pieces_and_again_when_they_change(tmp_path: Path) -> None:
    (tmp_path / "cart.py").write_text(CART)
    (tmp_path / "page.ts").write_text("export function show(): void {}\n")
    known = await following(tmp_path)
    now = document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.changed(now)
    await settled(known)
    assert files_nearby(arrived(known, now)) == {"cart.py": CART}
    (tmp_path / "cart.py").write_text(CART + "ADDED = 1\n")
    known.files_changed([(tmp_path / "cart.py").as_uri()])
    await settled(known)
    known.changed(now)
    await settled(known)
    assert "ADDED" in files_nearby(arrived(known, now))["cart.py"]


async def test_a_document_that_is_open_is_quoted_as_it_stands_in_the_editor(tmp_path: Path) -> None:
    (tmp_path / "cart.py").write_text(CART)
    known = await following(tmp_path)
    now = document(tmp_path / "now.py", tmp_path, "x = 1\n")
    for snapshot in (document(tmp_path / "cart.py", tmp_path, CART + "ADDED = 1\n"), now):
        known.changed(snapshot)
        await settled(known)
    assert "ADDED" in files_nearby(arrived(known, now))["cart.py"]


async def beside(root: Path, *names: str) -> tuple[Surroundings, Snapshot]:
    """A document that is open, and such files beside it."""
    for name in names:
        (root / name).write_text(CART)
    known, now = await following(root), document(root / "now.py", root, "x = 1\n")
    known.changed(now)
    await settled(known)
    return known, now


async def test_pieces_of_a_file_that_must_not_be_read_any_more_are_gone_at_once(tmp_path: Path) -> None:
    known, now = await beside(tmp_path, "cart.py", "gone.py")
    assert set(files_nearby(arrived(known, now))) == {"cart.py", "gone.py"}
    (tmp_path / "gone.py").unlink()
    known.files_changed([(tmp_path / "gone.py").as_uri()])
    await settled(known)
    assert "gone.py" not in files_nearby(arrived(known, now))
    known.changed(now)
    await settled(known)
    assert set(files_nearby(arrived(known, now))) == {"cart.py"}


async def test_what_no_editor_tells_of_is_noticed_at_the_next_pause(tmp_path: Path) -> None:
    known, _ = await beside(tmp_path, "cart.py", "gone.py")
    (tmp_path / "gone.py").unlink()
    (tmp_path / "cart.py").write_text(CART.replace("Cart", "Basket"))
    later = document(tmp_path / "now.py", tmp_path, "x = 2\n", 2)
    known.changed(later)
    await settled(known)
    told = files_nearby(arrived(known, later))
    assert set(told) == {"cart.py"}
    assert "Basket" in told["cart.py"]
    assert set(known.index.files) == {"cart.py", "now.py"}


async def test_pieces_say_nothing_of_secrets(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("ignored.py\n")
    for name in ("secrets.py", "ignored.py", ".hidden.py", "cart.py"):
        (tmp_path / name).write_text(CART + "PASSWORD = 'hunter2'\n")
    known = await following(tmp_path)
    now = document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.changed(now)
    await settled(known)
    told = files_nearby(arrived(known, now))
    assert set(told) == {"cart.py"}
    assert "hunter2" not in told["cart.py"]
    assert "PASSWORD" in told["cart.py"]


def have_pieces(known: Surroundings, opened: list[Snapshot]) -> list[bool]:
    return [bool(known.around(one, parse(one.text, one.language)).nearby.files) for one in opened]


async def test_pieces_are_kept_for_the_documents_that_were_used_last(tmp_path: Path) -> None:
    (tmp_path / "cart.py").write_text(CART)
    known = Surroundings()
    opened = [document(tmp_path / f"{number}.py", tmp_path, "x = 1\n") for number in range(module.NEARBY + 2)]
    for snapshot in opened:
        known.changed(snapshot)
    known.visited(opened[0], 0)
    known.follow([tmp_path])  # reads the workspace, and then what is around them
    await settled(known)
    assert have_pieces(known, opened) == [True, False, False, *[True] * (module.NEARBY - 1)]
    known.visited(opened[1], 0)
    await settled(known)
    assert have_pieces(known, opened) == [True, True, False, False, *[True] * (module.NEARBY - 2)]


async def test_of_many_documents_only_the_last_ones_are_read_around_and_each_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cart.py").write_text(CART)
    known, readings = await following(tmp_path), []
    pieces_of = vicinity.pieces_of

    def counted(names: tuple[str, ...], opened: dict[str, str], space: Workspace) -> Pieces:
        readings.append(names)
        return pieces_of(names, opened, space)

    monkeypatch.setattr(vicinity, "pieces_of", counted)
    opened = [document(tmp_path / f"{number}.ts", tmp_path, "x = 1\n") for number in range(20)]
    for snapshot in opened:
        known.changed(snapshot)
    known.visited(opened[-1], 0)
    await settled(known)
    assert len(readings) <= 3 * module.NEARBY  # each of the last ones again as the others came into the index
    readings.clear()
    for _ in range(3):
        known.visited(opened[-2], 0)
        known.visited(opened[-1], 0)
    await settled(known)
    assert len(readings) <= 2


async def test_a_document_that_is_closed_takes_no_place(tmp_path: Path) -> None:
    (tmp_path / "cart.py").write_text(CART)
    known = await following(tmp_path)
    opened = [document(tmp_path / f"{number}.py", tmp_path, "x = 1\n") for number in range(module.NEARBY)]
    closed = document(tmp_path / "closed.py", tmp_path, "x = 1\n")
    for snapshot in (*opened, closed):
        known.changed(snapshot)
    await settled(known)
    known.closed(closed.uri)
    known.visited(closed, 0)
    known.visited(opened[0], 0)
    await settled(known)
    assert have_pieces(known, opened) == [True] * module.NEARBY


async def test_what_changes_in_files_nearby_is_quoted_without_a_key_being_hit(tmp_path: Path) -> None:
    (tmp_path / "cart.py").write_text(CART)
    known = await following(tmp_path)
    now = document(tmp_path / "now.py", tmp_path, "x = 1\n")
    known.changed(now)
    await settled(known)
    before = known.around(now, parse(now.text, now.language)).sources
    (tmp_path / "cart.py").write_text(CART.replace("return item", "return price"))
    known.files_changed([(tmp_path / "cart.py").as_uri()])
    await settled(known)
    after = known.around(now, parse(now.text, now.language))
    assert "return price" in files_nearby(after)["cart.py"]
    assert after.sources != before
    known.files_changed([(tmp_path / "else.ts").as_uri()])
    await settled(known)
    assert known.around(now, parse(now.text, now.language)).sources == after.sources


async def test_a_document_that_is_called_otherwise_now_is_not_quoted_in_itself(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    known = await following(tmp_path / "one")
    old = document(tmp_path / "one" / "cart.py", tmp_path / "one", CART)
    known.changed(old)
    await settled(known)
    known.follow([tmp_path / "one", tmp_path / "two"])
    await settled(known)
    new = document(tmp_path / "one" / "cart.py", tmp_path, CART)
    around = known.around(new, parse(CART, new.language))
    assert (list(around.own.files), list(around.nearby.files)) == ([], [])
    known.changed(new)
    await settled(known)
    around = known.around(new, parse(CART, new.language))
    assert [name for name, _ in around.own.files] == ["one/cart.py"]
    assert around.nearby.files == []


async def test_a_document_has_pieces_of_its_own_until_it_is_closed(tmp_path: Path) -> None:
    known = await following(tmp_path)
    now = document(tmp_path / "now.py", tmp_path, CART)
    known.changed(now)
    await settled(known)
    assert [name for name, _ in arrived(known, now).own.files] == ["now.py"]
    known.closed(now.uri)
    await settled(known)
    assert arrived(known, now).own.files == []
    long = document(tmp_path / "long.py", tmp_path, "x = 1\n" * 100_000)
    known.changed(long)
    await settled(known)
    assert arrived(known, long).own.files == []
