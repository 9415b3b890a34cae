"""Models on disk: found, verified, unpacked; and every way in which one can be wrong is told in words."""

import gzip
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from glm_lsp import resources
from glm_lsp.errors import InstallationError, ModelError
from glm_lsp.models import files, manifest, store
from glm_lsp.models.manifest import File

CONTENT = {
    "openvino_model.xml": b"<net/>",
    "openvino_model.bin": bytes(range(256)) * 9000,
    "tokenizer.json": b"{}",
}


def described(directory: Path, name: str) -> dict[str, Any]:
    return {"bytes": (directory / name).stat().st_size, "sha256": files.sha256(directory / name)}


def fields(directory: Path) -> dict[str, Any]:
    return {
        "format": 1,
        "name": directory.name,
        "architecture": "glm",
        "precision": {"layers": "int8"},
        "promptFormat": "prefix",
        "specialTokens": {"<mid>": 15},
        "stopTokens": [0, 2],
        "contextTokens": 8192,
        "kvBytesPerToken": {"u8": 13680},
        "licence": {"name": "Apache-2.0", "attribution": "somebody", "notice": ""},
        "files": {name: described(directory, name) for name in CONTENT},
    }


def write_manifest(directory: Path, data: object) -> None:
    (directory / "manifest.json").write_text(json.dumps(data), encoding="utf-8")


def make_model(directory: Path) -> Path:
    directory.mkdir(parents=True)
    for name, content in CONTENT.items():
        (directory / name).write_bytes(content)
    write_manifest(directory, fields(directory))
    return directory


def make_split_model(directory: Path) -> Path:
    return _stored_in_parts(directory, lambda content: content, {})


def make_packed_model(directory: Path) -> Path:
    return _stored_in_parts(directory, gzip.compress, {"gzip": True})


def _stored_in_parts(directory: Path, stored: Callable[[bytes], bytes], more: dict[str, Any]) -> Path:
    data = fields(make_model(directory))
    weights = directory / store.WEIGHTS
    content = stored(weights.read_bytes())
    parts = []
    for name, part in [("a.part1", content[:9000]), ("a.part2", content[9000:])]:
        (directory / name).write_bytes(part)
        parts.append({"name": name, **described(directory, name)})
    data["files"][store.WEIGHTS] |= {"parts": parts, **more}
    weights.unlink()
    write_manifest(directory, data)
    return directory


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All places of models and caches are under the test's own directory."""
    (tmp_path / "embedded").mkdir()
    monkeypatch.setenv("GLM_LSP_MODELS_DIR", str(tmp_path / "extra"))
    monkeypatch.setenv("GLM_LSP_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(store, "user_data_dir", lambda *_, **__: str(tmp_path / "user"))
    monkeypatch.setattr(store, "resource", lambda name: tmp_path / "embedded")
    return tmp_path


def test_a_model_is_found_by_name_in_each_place(places: Path) -> None:
    for place in ("extra", "user/models", "embedded"):
        directory = make_model(places / place / f"in-{place.replace('/', '-')}")
        assert store.find(directory.name).directory == directory
    assert store.available() == ["in-embedded", "in-extra", "in-user-models"]


def test_the_users_model_hides_the_embedded_one(places: Path) -> None:
    make_model(places / "embedded" / "nano")
    assert store.find("nano").directory == places / "embedded" / "nano"
    make_model(places / "user" / "models" / "nano")
    assert store.find("nano").directory == places / "user" / "models" / "nano"
    assert store.available() == ["nano"]


def test_a_model_is_found_by_its_directory(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    directory = make_model(places / "somewhere" / "mine")
    assert store.find(str(directory)).name == "mine"
    monkeypatch.chdir(directory.parent)
    assert store.find("./mine").name == "mine"
    monkeypatch.chdir(directory)
    assert store.find(".").name == "mine"


def test_an_unknown_name_is_answered_with_the_known_ones(places: Path) -> None:
    make_model(places / "extra" / "nano")
    with pytest.raises(ModelError, match=r"no model 'nono' \(there are: nano\).*model's directory"):
        store.find("nono")


def test_an_incomplete_installation_is_told() -> None:
    with pytest.raises(InstallationError, match="not installed completely: no-such-thing/ is missing; reinstall it"):
        resources.resource("no-such-thing")


def test_the_manifest_says_what_the_model_wants(places: Path) -> None:
    model = store.find(str(make_model(places / "nano")))
    assert model.manifest.prompt_format == "prefix"
    assert model.manifest.special_tokens == {"<mid>": 15}
    assert model.manifest.stop_tokens == (0, 2)
    assert model.manifest.context_tokens == 8192
    assert model.manifest.kv_bytes_per_token["u8"] == 13680
    assert model.manifest.licence.attribution == "somebody"
    assert (model.graph.name, model.weights.name, model.tokenizer.name) == tuple(CONTENT)


def test_a_manifest_survives_being_written_and_read(places: Path) -> None:
    for directory in (make_model(places / "a"), make_packed_model(places / "b"), make_split_model(places / "c")):
        read = manifest.read(directory)
        assert manifest.parse(json.loads(manifest.dump(read))) == read


def test_what_is_only_looked_up_is_said_where_there_is_such(places: Path) -> None:
    plain = manifest.read(make_model(places / "plain"))
    gathered = replace(plain, gathered_bytes=5)
    assert plain.gathered_bytes == 0
    assert "gatheredBytes" not in manifest.dump(plain)
    assert manifest.parse(json.loads(manifest.dump(gathered))) == gathered


@pytest.mark.parametrize("size", [-1, 10**9])
def test_no_more_is_looked_up_than_there_is(places: Path, size: int) -> None:
    directory = make_model(places / "nano")
    write_manifest(directory, fields(directory) | {"gatheredBytes": size})
    with pytest.raises(ModelError, match="gatheredBytes must be from 0 to"):
        store.find(str(directory))


def test_keys_of_a_later_version_are_ignored(places: Path) -> None:
    directory = make_model(places / "nano")
    write_manifest(directory, fields(directory) | {"draftModel": "pico"})
    assert store.find(str(directory)).name == "nano"


KEYS = [
    "format",
    "name",
    "architecture",
    "precision",
    "promptFormat",
    "specialTokens",
    "stopTokens",
    "contextTokens",
    "kvBytesPerToken",
    "licence",
    "files",
]


@pytest.mark.parametrize("key", KEYS)
def test_a_missing_key_is_named(places: Path, key: str) -> None:
    directory = make_model(places / "nano")
    data = fields(directory)
    del data[key]
    write_manifest(directory, data)
    with pytest.raises(ModelError, match=rf"manifest\.json: {key} is missing; reinstall glm-lsp"):
        store.find(str(directory))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("value", [None, True, 1.5])
def test_a_value_of_the_wrong_type_is_named(places: Path, key: str, value: object) -> None:
    directory = make_model(places / "nano")
    write_manifest(directory, fields(directory) | {key: value})
    with pytest.raises(ModelError, match=rf"manifest\.json: {key} must be an? .*; reinstall glm-lsp"):
        store.find(str(directory))


WRONG = [
    ({"format": 2}, "format 2 is not known .*upgrade glm-lsp"),
    ({"promptFormat": "telepathy"}, "promptFormat 'telepathy' is not known .*prefix, fim, chat"),
    ({"stopTokens": []}, "stopTokens is empty"),
    ({"contextTokens": 0}, "contextTokens must be above 0"),
    ({"kvBytesPerToken": {}}, r"kvBytesPerToken\.u8 must be above 0"),
    ({"kvBytesPerToken": {"u8": 0}}, r"kvBytesPerToken\.u8 must be above 0"),
    ({"stopTokens": ["<end>"]}, "each of stopTokens must be a whole number"),
    ({"specialTokens": {"<mid>": "15"}}, r"specialTokens\.<mid> must be a whole number"),
    ({"licence": {"name": "MIT"}}, "attribution is missing"),
    ({"name": "../nano"}, r"'\.\./nano' is not a plain file name"),
    ({"files": {}}, r"does not list openvino_model\.bin, openvino_model\.xml, tokenizer\.json"),
]


@pytest.mark.parametrize(("change", "message"), WRONG)
def test_what_cannot_be_used_is_refused(places: Path, change: dict[str, Any], message: str) -> None:
    directory = make_model(places / "nano")
    write_manifest(directory, fields(directory) | change)
    with pytest.raises(ModelError, match=message):
        store.find(str(directory))


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/b", "a\\b", "C:x", "..", "", ".hidden", "a\0b", "a\n"])
def test_a_file_name_cannot_leave_the_directory(places: Path, name: str) -> None:
    directory = make_model(places / "nano")
    entry = {"bytes": 0, "sha256": "0" * 64}
    for listed in ({name: entry}, {"x": entry | {"parts": [entry | {"name": name}]}}):
        write_manifest(directory, fields(directory) | {"files": listed})
        with pytest.raises(ModelError, match="is not a plain file name"):
            store.find(str(directory))


@pytest.mark.parametrize("change", [{"bytes": -1}, {"sha256": "abc"}, {"sha256": "G" * 64}])
def test_an_entry_without_a_real_size_and_digest_is_refused(places: Path, change: dict[str, Any]) -> None:
    directory = make_model(places / "nano")
    data = fields(directory)
    data["files"]["tokenizer.json"] |= change
    write_manifest(directory, data)
    with pytest.raises(ModelError, match=r"files\.tokenizer\.json has no valid sizes"):
        store.find(str(directory))


def test_sizes_of_parts_have_to_add_up(places: Path) -> None:
    directory = make_split_model(places / "nano")
    data = json.loads((directory / "manifest.json").read_bytes())
    del data["files"][store.WEIGHTS]["parts"][0]
    write_manifest(directory, data)
    with pytest.raises(ModelError, match=r"files\.openvino_model\.bin has no valid sizes"):
        store.find(str(directory))


def test_what_cannot_be_unpacked_is_told(places: Path) -> None:
    directory = make_packed_model(places / "nano")
    data = json.loads((directory / "manifest.json").read_bytes())
    (directory / "a.part1").write_bytes(b"no gzip")
    data["files"][store.WEIGHTS]["parts"][0] |= described(directory, "a.part1")
    write_manifest(directory, data)
    with pytest.raises(ModelError, match=r"the parts of openvino_model\.bin are damaged .*; reinstall glm-lsp"):
        store.ready(store.find(str(directory)))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\xff\xfe", "[]", "null"])
def test_a_manifest_that_is_none_is_refused(places: Path, text: str) -> None:
    directory = make_model(places / "nano")
    (directory / "manifest.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(ModelError, match=r"manifest\.json"):
        store.find(str(directory))


def test_a_directory_without_manifest_is_refused(places: Path) -> None:
    with pytest.raises(ModelError, match="is this a model directory"):
        store.find(str(places / "embedded"))


def test_a_whole_model_is_ready_where_it_lies(places: Path) -> None:
    for directory in (make_model(places / "a"), make_packed_model(places / "b"), make_split_model(places / "c")):
        store.verify(store.find(str(directory)))
    model = store.find(str(places / "a"))
    assert store.ready(model) == model
    assert not (places / "cache").exists()


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def alter(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


DAMAGE = [
    (Path.unlink, "cannot be read"),
    (truncate, "bytes instead of"),
    (alter, "damaged or has been altered"),
]


def load(model: store.Model) -> None:
    with store.opened(model) as found:
        assert found.weights.is_file()


@pytest.mark.parametrize("use", [store.verify, store.ready, load])
@pytest.mark.parametrize(("damage", "message"), DAMAGE)
@pytest.mark.parametrize(
    ("make", "name"),
    [
        (make, name)
        for make in (make_model, make_packed_model, make_split_model)
        for name in ("openvino_model.xml", "tokenizer.json")
    ]
    + [(make_model, "openvino_model.bin"), (make_packed_model, "a.part2"), (make_split_model, "a.part2")],
)
def test_a_damaged_file_is_named(
    places: Path,
    make: Callable[[Path], Path],
    name: str,
    damage: Callable[[Path], None],
    message: str,
    use: Callable[[store.Model], object],
) -> None:
    model = store.find(str(make(places / "nano")))
    damage(model.directory / name)
    with pytest.raises(ModelError, match=rf"{name} .*{message}.*reinstall glm-lsp|{name} has .*{message}"):
        use(model)
    assert not list((places / "cache").rglob("*.partial"))


def test_whole_weights_are_verified_while_they_are_loaded(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = store.find(str(make_model(places / "nano")))
    loaded, check = threading.Event(), files.check

    def check_after_loading(directory: Path, file: File) -> None:
        if file.name == store.WEIGHTS:
            assert loaded.wait(10)
        check(directory, file)

    monkeypatch.setattr(files, "check", check_after_loading)
    with store.opened(model) as found:
        loaded.set()
    assert found == model


def test_weights_that_are_not_whole_are_never_loaded(places: Path) -> None:
    model = store.find(str(make_model(places / "nano")))
    truncate(model.weights)
    with pytest.raises(ModelError, match="bytes instead of"), store.opened(model):
        pytest.fail("who maps them is killed")


def test_damaged_weights_are_the_reason_for_what_they_cause(places: Path) -> None:
    model = store.find(str(make_model(places / "nano")))
    alter(model.weights)
    with pytest.raises(ModelError, match=r"openvino_model\.bin is damaged"), store.opened(model):
        raise RuntimeError("what OpenVINO says of it")


@pytest.mark.parametrize("make", [make_packed_model, make_split_model])
def test_a_model_in_parts_is_made_whole_in_the_cache(places: Path, make: Callable[[Path], Path]) -> None:
    packed = store.find(str(make(places / "nano")))
    unpacked = store.ready(packed)
    assert unpacked.directory.parent == places / "cache" / "models"
    assert unpacked.manifest == packed.manifest
    assert {path.name: path.read_bytes() for path in unpacked.directory.iterdir()} == CONTENT


def test_an_unpacked_model_is_used_again(places: Path) -> None:
    model = store.find(str(make_packed_model(places / "nano")))
    before = store.ready(model).weights.stat()
    assert store.ready(model).weights.stat().st_ino == before.st_ino


@pytest.mark.parametrize("damage", [Path.unlink, truncate, alter])
def test_a_damaged_unpacked_copy_is_made_anew(places: Path, damage: Callable[[Path], None]) -> None:
    model = store.find(str(make_packed_model(places / "nano")))
    damage(store.ready(model).weights)
    assert store.ready(model).weights.read_bytes() == CONTENT[store.WEIGHTS]


def make_version(directory: Path, tokenizer: bytes) -> store.Model:
    make_packed_model(directory)
    (directory / "tokenizer.json").write_bytes(tokenizer)
    data = json.loads((directory / "manifest.json").read_bytes())
    data["files"]["tokenizer.json"] = described(directory, "tokenizer.json")
    write_manifest(directory, data)
    return store.find(str(directory))


def test_another_version_of_a_model_has_a_place_of_its_own(places: Path) -> None:
    first = store.ready(make_version(places / "1" / "nano", b"{}")).directory
    second = store.ready(make_version(places / "2" / "nano", b"[]")).directory
    assert first != second
    assert first.is_dir()  # another window may still be of the first version


def long_ago(directory: Path) -> Path:
    past = time.time() - store.UNUSED_SECONDS - 1
    os.utime(directory, (past, past))
    return directory


def test_versions_out_of_use_are_removed_when_another_is_used(places: Path) -> None:
    new, old = make_version(places / "2" / "nano", b"[]"), make_version(places / "1" / "nano", b"{}")
    other = long_ago(store.ready(make_version(places / "nano-4b", b"{}")).directory)
    killed = store.ready(make_version(places / "0" / "nano", b"0")).directory
    killed = long_ago(killed.rename(killed.with_name(killed.name + store.PARTIAL)))
    unused = long_ago(store.ready(old).directory)
    used = store.ready(new).directory
    left = {path for path in used.parent.iterdir() if path.is_dir()}
    assert left == {used, other}
    assert {killed, unused}.isdisjoint(left)
    assert store.ready(old).weights.read_bytes() == CONTENT[store.WEIGHTS]


def test_using_a_version_keeps_it(places: Path) -> None:
    old = make_version(places / "1" / "nano", b"{}")
    long_ago(store.ready(old).directory)
    kept = store.ready(old).directory
    store.ready(make_version(places / "2" / "nano", b"[]"))
    assert kept.is_dir()


def test_a_version_that_cannot_be_removed_is_left(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = store.ready(make_version(places / "1" / "nano", b"{}")).directory
    new = make_version(places / "2" / "nano", b"[]")
    store.ready(new)
    with store.FileLock(f"{long_ago(old)}.lock"):  # somebody makes it anew
        store.ready(new)
    assert old.is_dir()

    def in_use(self: Path, target: Path) -> Path:
        raise PermissionError(f"{self} is being used by another process")

    with monkeypatch.context() as windows:
        windows.setattr(Path, "rename", in_use)
        store.ready(new)
    assert {path.name for path in old.iterdir()} == set(CONTENT)


def test_what_a_killed_process_left_is_no_obstacle(places: Path) -> None:
    model = store.find(str(make_packed_model(places / "nano")))
    unpacked = store.ready(model).directory
    partial = unpacked.rename(unpacked.with_name(f"{unpacked.name}.partial"))
    truncate(partial / store.WEIGHTS)
    assert store.ready(model).weights.read_bytes() == CONTENT[store.WEIGHTS]
    assert not partial.exists()


def test_two_processes_unpack_one_model_at_once(places: Path) -> None:
    directory = make_packed_model(places / "nano")
    code = f"from glm_lsp.models import store; print(store.ready(store.find({str(directory)!r})).directory)"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    started = [
        subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    answers = {process.communicate(timeout=60)[0].strip() for process in started}
    assert [process.returncode for process in started] == [0, 0]
    assert answers == {str(store.ready(store.find(str(directory))).directory)}


def test_a_lock_that_is_never_given_up_is_told(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_UNPACK_SECONDS", 0.1)
    model = store.find(str(make_packed_model(places / "nano")))
    unpacked = store.ready(model).directory
    shutil.rmtree(unpacked)
    with store.FileLock(f"{unpacked}.lock"), pytest.raises(ModelError, match="another process has been preparing"):
        store.ready(model)


def test_a_cache_that_cannot_be_written_is_told(places: Path) -> None:
    (places / "cache").write_text("a file where the directory should be")
    model = store.find(str(make_packed_model(places / "nano")))
    with pytest.raises(ModelError, match=r"needs 2 MB in .*cache.* cannot be written .*GLM_LSP_CACHE_DIR"):
        store.ready(model)


@pytest.fixture
def tiny_disk(places: Path) -> Iterator[Path]:
    """A file system of one megabyte at the cache directory."""
    cache = places / "cache"
    cache.mkdir()
    if not shutil.which("mount") or getattr(os, "geteuid", lambda: 1)() != 0:
        pytest.skip("only root can mount a small disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(cache)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield cache
    subprocess.run(["umount", str(cache)], check=True)


def test_a_full_disk_is_told_and_nothing_half_done_stays(places: Path, tiny_disk: Path) -> None:
    model = store.find(str(make_packed_model(places / "nano")))
    with pytest.raises(ModelError, match=r"needs 2 MB in .*cache.*, which is full; .*GLM_LSP_CACHE_DIR"):
        store.ready(model)
    assert [path.suffix for path in (tiny_disk / "models").iterdir()] in ([], [".lock"])


def test_the_embedded_model_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    model = store.find(str(Path(__file__).parent.parent / "models" / "nano"))
    store.verify(model)
    assert all(stored.bytes < 95_000_000 for file in model.manifest.files.values() for stored in file.stored)
    assert model.manifest.special_tokens["<mid>"] == 15


def test_a_part_is_stored_instead_of_its_file() -> None:
    part = File("a.part1", 1, "0" * 64)
    assert File("a", 1, "0" * 64, (part,)).stored == (part,)
    assert part.stored == (part,)
