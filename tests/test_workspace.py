"""Which files are read. What must never be read is told apart by a word that must not turn up in the index."""

import os
from pathlib import Path

import pytest

from glm_lsp import gitignore, workspace
from glm_lsp.workspace import LARGEST_FILE, LONGEST_LINE, Workspace


def write(root: Path, files: dict[str, str]) -> Workspace:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return Workspace((root.resolve(),))


def names(space: Workspace) -> list[str]:
    return [space.name_of(path) for path in space.files()]


def test_sources_are_found_in_order_and_data_is_not(tmp_path: Path) -> None:
    space = write(tmp_path, {"b.py": "", "a/x.ts": "", "a/y.json": "", "README.md": "", "c.go": ""})
    assert names(space) == ["b.py", "c.go", "a/x.ts"]


def test_what_git_ignores_is_not_read(tmp_path: Path) -> None:
    (tmp_path / ".git" / "info").mkdir(parents=True)
    space = write(
        tmp_path,
        {
            ".gitignore": "/build\n*.gen.py\n!kept.gen.py\nlogs/\n",
            ".git/info/exclude": "mine.py\n",
            "build/a.py": "",
            "sub/build/b.py": "",
            "a.gen.py": "",
            "kept.gen.py": "",
            "logs/c.py": "",
            "mine.py": "",
            "sub/.gitignore": "local.py\n!d.gen.py\n",
            "sub/local.py": "",
            "sub/d.gen.py": "",
            "local.py": "",
        },
    )
    assert names(space) == ["kept.gen.py", "local.py", "sub/d.gen.py", "sub/build/b.py"]
    for path in tmp_path.rglob("*.py"):
        assert space.admits(path.resolve()) == (space.name_of(path.resolve()) in names(space)), path


def test_rules_above_the_folder_count_up_to_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write(tmp_path, {".gitignore": "generated/\n", "app/generated/a.py": "", "app/b.py": ""})
    assert names(Workspace((tmp_path.resolve() / "app",))) == ["b.py"]


def test_the_users_own_rules_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "root" / ".git").mkdir(parents=True)
    space = write(tmp_path / "root", {"a.py": "", "mine.py": ""})
    (tmp_path / "mine").write_text("mine.py\n")
    (tmp_path / "config").write_text(f"[core]\n\texcludesFile = {tmp_path / 'mine'}\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "config"))
    assert names(space) == ["a.py"]


def test_a_worktree_has_the_rules_of_its_repository(tmp_path: Path) -> None:
    shared = tmp_path / "main" / ".git"
    write(shared, {"info/exclude": "mine.py\n", "worktrees/w/commondir": "../..\n"})
    space = write(tmp_path / "w", {"a.py": "", "mine.py": "", ".git": f"gitdir: {shared / 'worktrees' / 'w'}\n"})
    assert names(space) == ["a.py"]


def test_a_submodule_has_rules_of_its_own(tmp_path: Path) -> None:
    write(tmp_path / ".git", {"modules/sub/info/exclude": "mine.py\n"})
    space = write(tmp_path / "sub", {"a.py": "", "mine.py": "", ".git": "gitdir: ../.git/modules/sub\n"})
    assert names(space) == ["a.py"]


def test_without_git_its_usual_place_for_the_users_rules_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "root" / ".git").mkdir(parents=True)
    space = write(tmp_path / "root", {"a.py": "", "mine.py": ""})
    write(tmp_path / "config", {"git/ignore": "mine.py\n"})
    monkeypatch.setattr(gitignore, "program", lambda _name: "")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert names(space) == ["a.py"]


def test_several_folders_have_names_that_tell_them_apart(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("x/app", "y/app", "lib", "lib/inner")]
    for folder in folders:
        write(folder, {"src/a.py": ""})
    (tmp_path / "link").symlink_to(tmp_path / "lib")
    space = Workspace.at([*folders[:2], tmp_path / "link", folders[3]])
    assert names(space) == ["x/app/src/a.py", "y/app/src/a.py", "link/src/a.py", "inner/src/a.py"]
    assert [space.name_of(space.path_of(name) or Path()) for name in names(space)] == names(space)
    assert space.name_of(tmp_path / "link" / "src" / "a.py") == "link/src/a.py"
    assert space.admits(tmp_path / "link" / "src" / "a.py")


def test_a_line_that_git_cannot_read_takes_no_rule_away(tmp_path: Path) -> None:
    space = write(tmp_path, {".gitignore": "!\nprivate.py\nends_so\\\n", "private.py": "", "a.py": ""})
    assert [path.name for path in space.files()] == ["a.py"]


def test_rules_are_split_into_lines_as_git_does(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_bytes(b"\xef\xbb\xbfprivate.py\r\nmine\xe2\x80\xa8.py\n")
    space = write(tmp_path, {"private.py": "", "mine\u2028.py": "", "a.py": ""})
    assert names(space) == ["a.py"]


@pytest.mark.parametrize("name", ["a\0.py", "a" * 300 + ".py", "a" * 300 + "/b.py"])
def test_a_name_that_no_disk_has_raises_nothing(tmp_path: Path, name: str) -> None:
    assert Workspace((tmp_path.resolve(),)).may_quote(tmp_path.resolve() / name) in (True, False)


def test_rules_that_change_are_read_again(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    space = write(tmp_path, {"a.py": "", ".gitignore": ""})
    assert names(space) == ["a.py"]
    (tmp_path / ".gitignore").write_text("a.py\n")
    os.utime(tmp_path / ".gitignore", ns=(1, 1))
    assert names(space) == []


@pytest.mark.parametrize(
    "name",
    [
        ".env",
        ".env.local.py",
        "prod.env",
        "server.pem",
        "id_rsa.py",
        "secrets.py",
        "my_credentials.ts",
        "passwords.rb",
        "secrets/a.py",
        ".hidden.py",
        "server.crt",
        ".ssh/a.py",
        ".venv/a.py",
        "node_modules/a/index.js",
        "a.min.js",
        "service_pb2.py",
    ],
)
def test_secrets_and_what_machines_wrote_are_never_read(tmp_path: Path, name: str) -> None:
    space = write(tmp_path, {name: "def never(): pass"})
    assert names(space) == []
    assert not space.admits((tmp_path / name).resolve())


@pytest.mark.parametrize("name", [".env", "a/secrets.py", "id_ed25519", "credentials.json", ".aws/secrets/x"])
def test_secrets_are_not_quoted_either(name: str) -> None:
    space = Workspace((Path("/home/shop"),))
    assert space.may_quote(Path("/home/shop/a/settings.json"))
    assert not space.may_quote(Path("/home/shop") / name)


def test_links_do_not_lead_out(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside", tmp_path / "root"
    write(outside, {"far.py": "def never(): pass"})
    space = write(root, {"a.py": ""})
    (root / "link.py").symlink_to(outside / "far.py")
    (root / "folder").symlink_to(outside)
    (root / "loop").symlink_to(root)
    assert names(space) == ["a.py"]
    assert not space.admits(root.resolve() / "link.py")
    assert not space.admits(root.resolve() / "folder" / "far.py")
    assert not space.admits((outside / "far.py").resolve())


@pytest.mark.parametrize(
    "content",
    [
        b"x = '\0'\n",
        b"\xff\xfe\n",
        b"x" * (LARGEST_FILE + 1),
        b"x = 1;" * LONGEST_LINE,
        b"// Code generated by protoc. DO NOT EDIT.\n",
        b"# @generated\n",
        b"KEY = '-----BEGIN CERTIFICATE-----'\n",
    ],
)
def test_binary_generated_and_too_large_files_have_no_text(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.py").write_bytes(content)
    assert workspace.read(tmp_path / "a.py") is None


def test_a_file_that_is_gone_has_no_text(tmp_path: Path) -> None:
    assert workspace.read(tmp_path / "a.py") is None


def test_the_number_of_files_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspace, "MOST_FILES", 3)
    space = write(tmp_path, {f"{number}.py": "" for number in range(9)})
    assert names(space) == ["0.py", "1.py", "2.py"]
    monkeypatch.setattr(workspace, "MOST_ENTRIES", 2)
    assert names(space) == ["0.py", "1.py"]


def test_a_folder_that_cannot_be_read_counts_as_empty(tmp_path: Path) -> None:
    assert names(Workspace((tmp_path / "nowhere",))) == []
