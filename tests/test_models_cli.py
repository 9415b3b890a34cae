"""`glm-lsp model` on made-up model directories: what it says, what it does, and what it never leaves behind."""

import errno
import json
import shutil
from pathlib import Path

import pytest

from glm_lsp.cli import main
from glm_lsp.errors import ModelError
from glm_lsp.models import building, choice, store
from glm_lsp.models.building import PARTIAL
from tests.test_store import CONTENT, alter, fields, make_model, make_packed_model, write_manifest

MODELS = "user/models"


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All places of models and settings are under the test's own directory; nano is embedded."""
    monkeypatch.delenv("GLM_LSP_MODELS_DIR", raising=False)
    monkeypatch.setenv("GLM_LSP_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(store, "user_data_dir", lambda *_, **__: str(tmp_path / "user"))
    monkeypatch.setattr(store, "resource", lambda name: tmp_path / "embedded")
    monkeypatch.setattr(choice, "user_config_dir", lambda *_, **__: str(tmp_path / "config"))
    make_packed_model(tmp_path / "embedded" / "nano")
    return tmp_path


def make_edge(directory: Path) -> Path:
    """A model whose licence has words that must be shown."""
    data = fields(make_model(directory))
    data["licence"] = {"name": "glm-4", "attribution": "Z.ai", "notice": "Built with GLM-Edge"}
    write_manifest(directory, data)
    return directory


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """What was printed, without the line breaks that the width of the terminal makes."""
    printed = capsys.readouterr()
    return " ".join((printed.out + printed.err).split())


def left_over(places: Path) -> list[str]:
    return sorted(str(path.relative_to(places)) for path in (places / "user").rglob("*"))


def test_the_list_names_each_model_and_the_one_in_use(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_edge(places / MODELS / "edge")
    (places / MODELS / "edge" / store.WEIGHTS).unlink()  # sizes come from the manifest
    assert main(["model", "list"]) == 0
    text = said(capsys)
    assert "* nano" in text
    assert "edge" in text
    assert "Built with" in text
    assert "name none: nano" in text


def test_an_unusable_model_is_listed_as_such(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (make_model(places / MODELS / "odd[b]") / "manifest.json").write_text("{")
    assert main(["model", "list"]) == 0
    assert "unusable" in said(capsys)


def test_programs_are_told_the_usable_models(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_edge(places / MODELS / "edge")
    (make_model(places / MODELS / "odd") / "manifest.json").write_text("{")
    assert main(["model", "list", "--json"]) == 0
    listed = {one.pop("name"): one for one in json.loads(capsys.readouterr().out)}
    assert set(listed) == {"edge", "nano"}
    assert listed["nano"]["isChosen"] and listed["nano"]["megabytes"] > 0
    assert not listed["edge"]["isChosen"]
    assert (listed["edge"]["notice"], listed["nano"]["notice"]) == ("Built with GLM-Edge", "")


def test_a_model_is_used_until_another_is(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_edge(places / MODELS / "edge")
    assert store.find("").name == "nano"
    assert main(["model", "use", "edge"]) == 0
    assert "Built with GLM-Edge" in said(capsys)
    assert store.find("").name == "edge"
    assert store.find("nano").name == "nano"
    assert main(["model", "use", "nano"]) == 0
    assert store.find("").name == "nano"


def test_a_directory_can_be_used(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_model(places / "elsewhere" / "mine")
    monkeypatch.chdir(places / "elsewhere")
    assert main(["model", "use", "./mine"]) == 0
    monkeypatch.chdir(places)
    assert store.find("").directory == places / "elsewhere" / "mine"


@pytest.mark.parametrize("name", ["nowhere", "./nowhere", "../embedded"])
def test_what_is_not_there_cannot_be_used(name: str, places: Path) -> None:
    assert main(["model", "use", name]) == 1
    assert choice.chosen() == "nano"


def test_a_choice_that_cannot_be_read_is_none(places: Path) -> None:
    (places / "config").mkdir()
    (places / "config" / "model").write_bytes(b"\xff\xfe")
    assert choice.chosen() == "nano"


def test_a_choice_that_cannot_be_kept_is_told(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (places / "config").write_text("a file where the directory should be")
    assert main(["model", "use", "nano"]) == 1
    assert "set glm-lsp.model in the editor's settings instead" in said(capsys)


def test_verify_reads_every_model_and_names_the_damaged_file(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    alter(make_model(places / MODELS / "bad") / store.WEIGHTS)
    assert main(["model", "verify"]) == 1
    text = said(capsys)
    assert "ok nano" in text
    assert "no bad: " in text
    assert store.WEIGHTS in text
    assert main(["model", "verify", "nano"]) == 0


@pytest.mark.parametrize("make", [make_model, make_packed_model])
def test_a_converted_model_is_added_and_removed(places: Path, make: object) -> None:
    source = make(places / "usb" / "edge")  # type: ignore[operator]
    assert main(["model", "add", str(source)]) == 0
    added = store.find("edge")
    assert added.directory == places / MODELS / "edge"
    store.verify(added)
    assert not (places / MODELS / PARTIAL).exists()
    assert main(["model", "use", "edge"]) == 0
    assert main(["model", "remove", "edge"]) == 0
    assert left_over(places) == ["user/models"]
    assert store.find("").name == "nano"


def test_a_model_can_be_given_another_name(places: Path) -> None:
    source = make_edge(places / "usb" / "edge")
    for name in ("one", "two"):
        assert main(["model", "add", str(source), "--name", name]) == 0
        assert store.find(name).name == name
    assert store.available() == ["nano", "one", "two"]


def test_files_that_the_manifest_does_not_list_stay_behind(places: Path) -> None:
    source = make_model(places / "usb" / "edge")
    (source / "secret.txt").write_text("mine")
    main(["model", "add", str(source)])
    assert {path.name for path in store.find("edge").directory.iterdir()} == {*CONTENT, "manifest.json"}


@pytest.mark.parametrize("name", ["edge", "nano"])
def test_a_name_that_is_taken_is_refused(places: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    make_model(places / MODELS / "edge")
    before = left_over(places)
    assert main(["model", "add", str(make_model(places / "usb" / name))]) == 1
    assert "--name" in said(capsys)
    assert left_over(places) == before


@pytest.mark.parametrize("name", ["../x", "a/b", ".x", "..", "a\n", "x y"])
def test_no_name_leads_out_of_the_models_directory(places: Path, name: str) -> None:
    source = make_model(places / "usb" / "edge")
    make_model(places / "user" / "x")
    assert main(["model", "add", str(source), "--name", name]) == 1
    assert main(["model", "remove", name]) == 1
    assert (places / "user" / "x").is_dir()
    assert not (places / MODELS).exists()


@pytest.mark.parametrize("name", ["nano", "nowhere", PARTIAL, ""])
def test_only_an_added_model_is_removed(places: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["model", "remove", name]) == 1
    assert "is not a model that you have added" in said(capsys)


def test_a_damaged_source_is_not_added(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = make_model(places / "usb" / "edge")
    alter(source / store.WEIGHTS)
    assert main(["model", "add", str(source)]) == 1
    assert "damaged" in said(capsys)
    assert left_over(places) == ["user/models"]


def test_what_a_killed_process_left_is_no_obstacle(places: Path) -> None:
    partial = places / MODELS / PARTIAL / "edge"
    partial.mkdir(parents=True)
    (partial / store.WEIGHTS).write_bytes(b"half")
    assert store.available() == ["nano"]
    assert main(["model", "add", str(make_model(places / "usb" / "edge"))]) == 0
    assert not partial.parent.exists()


def test_what_a_killed_process_left_is_no_obstacle_on_a_disk_that_is_full_of_it(
    places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    partial = places / MODELS / PARTIAL / "edge"
    partial.mkdir(parents=True)
    (partial / store.WEIGHTS).write_bytes(bytes(2_000_000))
    usage = shutil.disk_usage(places)

    def tight(_place: Path) -> object:
        return usage._replace(free=3_000_000 - sum(file.stat().st_size for file in partial.glob("*")))

    monkeypatch.setattr(shutil, "disk_usage", tight)
    assert main(["model", "add", str(make_model(places / "usb" / "edge"))]) == 0
    store.verify(store.find("edge"))
    assert not partial.parent.exists()


def test_what_a_killed_process_left_goes_even_if_there_is_too_little_room(
    places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    partial = places / MODELS / PARTIAL / "edge"
    partial.mkdir(parents=True)
    usage = shutil.disk_usage(places)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage)
    assert main(["model", "add", str(make_model(places / "usb" / "edge"))]) == 1
    assert left_over(places) == ["user/models"]


def test_two_processes_do_not_make_one_model(places: Path) -> None:
    target = places / MODELS / "edge"
    with (
        building.building(target),
        pytest.raises(ModelError, match="another process is making"),
        building.building(target),
    ):
        raise AssertionError
    assert target.is_dir()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (PermissionError(errno.EACCES, "Permission denied", "x"), r"Permission denied.*nothing was left half done"),
        (KeyboardInterrupt(), "^$"),
    ],
)
def test_whatever_stops_the_making_nothing_stays(places: Path, error: BaseException, words: str) -> None:
    target = places / MODELS / "edge"
    expected = KeyboardInterrupt if isinstance(error, KeyboardInterrupt) else ModelError
    with pytest.raises(expected, match=words), building.building(target) as partial:
        (partial / "weights").write_bytes(b"half")
        raise error
    assert left_over(places) == ["user/models"]


def test_too_little_disk_is_told_before_anything_is_written(
    places: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    usage = shutil.disk_usage(places)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage)
    assert main(["model", "add", str(make_model(places / "usb" / "edge"))]) == 1
    assert "edge needs 3 MB free in" in said(capsys)
    assert not (places / "user").exists()


def test_removal_that_fails_half_way_leaves_no_model(
    places: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make_model(places / MODELS / "edge")
    assert main(["model", "use", "edge"]) == 0
    monkeypatch.setattr(building.shutil, "rmtree", lambda _directory, ignore_errors: None)
    assert main(["model", "remove", "edge"]) == 1
    assert "cannot be deleted; do that by hand" in said(capsys)
    assert "edge" not in store.available()
    assert choice.chosen() == "nano"


def test_a_removal_that_was_interrupted_can_be_finished(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(directory: Path, ignore_errors: bool) -> None:
        if directory.exists():
            raise KeyboardInterrupt

    source = make_model(places / "usb" / "edge")
    assert main(["model", "add", str(source)]) == main(["model", "use", "edge"]) == 0
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(building.shutil, "rmtree", interrupt)
        main(["model", "remove", "edge"])
    assert store.available() == ["nano"]
    assert main(["model", "remove", "edge"]) == 0
    assert choice.chosen() == "nano"
    assert left_over(places) == ["user/models"]
    assert main(["model", "add", str(source)]) == 0


def test_what_is_no_model_of_ours_is_not_removed(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checkpoint = places / MODELS / "edge" / "model.safetensors"
    checkpoint.parent.mkdir(parents=True)
    checkpoint.write_bytes(b"weights")
    half_deleted = places / MODELS / building.PARTIAL / "edge" / "weights"
    half_deleted.parent.mkdir(parents=True)
    half_deleted.write_bytes(b"of another that was")
    assert main(["model", "remove", "edge"]) == 1
    assert "has no manifest" in said(capsys)
    assert checkpoint.read_bytes() == b"weights"


def test_of_a_link_only_the_link_is_removed(places: Path) -> None:
    linked = make_model(places / "disk" / "edge")
    (places / MODELS).mkdir(parents=True)
    (places / MODELS / "edge").symlink_to(linked)
    assert main(["model", "remove", "edge"]) == 0
    assert store.available() == ["nano"]
    assert (linked / "manifest.json").is_file()


def test_a_link_that_leads_nowhere_is_told_and_can_be_removed(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (places / MODELS).mkdir(parents=True)
    (places / MODELS / "edge").symlink_to(places / "gone")
    assert main(["model", "add", str(make_model(places / "usb" / "edge"))]) == 1
    assert "is there already" in said(capsys)
    assert main(["model", "remove", "edge"]) == 0
    assert not (places / MODELS / "edge").is_symlink()


def test_the_list_names_a_model_as_it_is_found(places: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_model(places / MODELS / "edge").rename(places / MODELS / "renamed[b]")
    assert main(["model", "list"]) == 0
    text = said(capsys)
    assert "renamed[b]" in text
    assert "edge" not in text


def test_a_model_that_was_chosen_by_its_path_is_the_chosen_one(
    places: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_model(places / MODELS / "edge")
    (places / "link").symlink_to(places / MODELS)
    assert main(["model", "use", str(places / "link" / "edge")]) == 0
    assert main(["model", "list"]) == 0
    assert "* edge" in said(capsys)
    assert main(["model", "list", "--json"]) == 0
    assert [one["name"] for one in json.loads(capsys.readouterr().out) if one["isChosen"]] == ["edge"]
    assert main(["model", "remove", "edge"]) == 0
    assert store.find("").name == "nano"


def test_the_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["model"]) == 2
    assert "glm-lsp model use NAME" in capsys.readouterr().out


def test_a_manifest_with_another_name_is_added_under_its_own(places: Path) -> None:
    source = make_model(places / "usb" / "copy of edge")
    data = json.loads((source / "manifest.json").read_text()) | {"name": "edge"}
    write_manifest(source, data)
    assert main(["model", "add", str(source)]) == 0
    assert store.find("edge").name == "edge"
