"""Nobody but the user may stand between the language server and the engine."""

import os
import shutil
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from glm_lsp.engine import address
from glm_lsp.engine.address import Address
from glm_lsp.errors import EngineError, RuntimeDirectoryError
from tests import engines

unix = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs Unix sockets")


@pytest.fixture(autouse=True)
def directory(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A runtime directory that does not exist yet."""
    with engines.short_directory() as parent:
        monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", str(parent / "run"))
        monkeypatch.delenv("GLM_LSP_TRANSPORT", raising=False)
        yield parent / "run"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_runtime_directory_is_made_for_the_user_alone(directory: Path) -> None:
    assert address.runtime_directory() == directory
    assert mode(directory) == 0o700


def test_looking_makes_nothing(directory: Path) -> None:
    assert address.lookup() is None
    assert not directory.exists()


def test_a_relative_directory_is_one_below_the_working_directory(
    monkeypatch: pytest.MonkeyPatch, directory: Path
) -> None:
    monkeypatch.chdir(directory.parent)
    monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", "run")
    assert address.place() == directory
    monkeypatch.setenv("HOME", str(directory.parent))
    monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", "~/run")
    assert address.place() == directory


def test_without_a_setting_there_is_a_directory_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("GLM_LSP_RUNTIME_DIR")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert address.runtime_directory() == tmp_path / "glm-lsp"


def test_a_missing_system_directory_is_replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("GLM_LSP_RUNTIME_DIR")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "missing"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert address.runtime_directory() == tmp_path / f"glm-lsp-{os.getuid()}"


@pytest.mark.parametrize("bits", [0o770, 0o707, 0o722])
def test_a_directory_that_others_can_write_is_refused(directory: Path, bits: int) -> None:
    directory.mkdir()
    directory.chmod(bits)
    with pytest.raises(RuntimeDirectoryError, match="GLM_LSP_RUNTIME_DIR"):
        address.runtime_directory()


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can give a directory away")
def test_a_directory_of_another_user_is_refused(directory: Path) -> None:
    directory.mkdir(mode=0o700)
    os.chown(directory, 12345, 12345)
    with pytest.raises(RuntimeDirectoryError, match="another user") as caught:
        address.bind()
    assert str(directory) in str(caught.value)


def test_a_symbolic_link_is_refused(directory: Path, tmp_path: Path) -> None:
    directory.symlink_to(tmp_path)
    with pytest.raises(RuntimeDirectoryError, match="symbolic link"):
        address.lookup()


def test_a_file_in_its_place_is_refused(directory: Path) -> None:
    directory.write_text("")
    with pytest.raises(RuntimeDirectoryError):
        address.runtime_directory()


@unix
def test_a_path_too_long_for_a_socket_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", str(tmp_path / ("x" * 100)))
    with pytest.raises(RuntimeDirectoryError, match=r"too long.*a shorter one"):
        address.bind()


def test_where_no_engine_was_started_there_is_no_address() -> None:
    assert address.lookup() is None


@pytest.mark.parametrize("transport", [pytest.param("unix", marks=unix), "tcp"])
def test_what_is_bound_can_be_looked_up_and_released(monkeypatch: pytest.MonkeyPatch, transport: str) -> None:
    monkeypatch.setenv("GLM_LSP_TRANSPORT", transport)
    listener, where = address.bind()
    with listener:
        assert address.lookup() == where
        assert where.answers()
    address.release(where)
    assert not where.answers()
    assert address.lookup() is None


@unix
def test_only_the_user_can_connect_to_the_socket() -> None:
    before = os.umask(0)
    try:
        listener, where = address.bind()
    finally:
        assert os.umask(before) == 0
    with listener:
        assert where.path
        assert mode(where.path) == 0o600


@unix
def test_the_socket_of_a_dead_engine_is_replaced() -> None:
    listener, where = address.bind()
    listener.close()
    assert address.lookup() == where
    again, _ = address.bind()
    with again:
        assert where.answers()


@pytest.mark.parametrize("transport", [pytest.param("unix", marks=unix), "tcp"])
def test_an_engine_whose_directory_was_made_anew_leaves_its_successor_alone(
    monkeypatch: pytest.MonkeyPatch, directory: Path, transport: str
) -> None:
    monkeypatch.setenv("GLM_LSP_TRANSPORT", transport)
    first, former = address.bind()
    shutil.rmtree(directory)
    second, where = address.bind()
    with first, second:
        assert not address.is_ours(former)
        assert address.is_ours(where)
        address.release(former)
        assert address.lookup() == where


@unix
def test_a_socket_that_answers_is_never_replaced() -> None:
    listener, _ = address.bind()
    with listener:
        acceptor = threading.Thread(target=listener.accept, daemon=True)
        acceptor.start()
        with pytest.raises(EngineError, match="engine stop"):
            address.bind()
        acceptor.join(5)


def test_the_token_is_new_each_time_and_for_the_user_alone(monkeypatch: pytest.MonkeyPatch, directory: Path) -> None:
    monkeypatch.setenv("GLM_LSP_TRANSPORT", "tcp")
    found = []
    for _ in range(2):
        listener, where = address.bind()
        listener.close()
        found.append(where)
    assert found[0].token != found[1].token
    assert len(found[1].token) >= 32
    assert mode(directory / "engine.json") == 0o600
    assert found[1].headers == {"Authorization": f"Bearer {found[1].token}"}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"port": "x", "token": ""}', '{"port": 1}'])
def test_a_damaged_record_counts_as_none(monkeypatch: pytest.MonkeyPatch, directory: Path, content: str) -> None:
    monkeypatch.setenv("GLM_LSP_TRANSPORT", "tcp")
    directory.mkdir(mode=0o700)
    (directory / "engine.json").write_text(content)
    assert address.lookup() is None


def test_an_address_knows_its_url() -> None:
    assert Address(port=80, token="t").base_url == "http://127.0.0.1:80"
    assert Address(path=Path("/x")).headers == {}
