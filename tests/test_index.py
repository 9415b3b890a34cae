"""What the index knows of files, and which files it takes a module for."""

from pathlib import Path

import pytest

from glm_lsp import index as indexing
from glm_lsp.index import LONGEST_SIGNATURE, MOST_OF_ONE_FILE, Index, IndexedFile, indexed, read_file
from glm_lsp.languages import languages
from glm_lsp.outline import imports, outline
from glm_lsp.syntax import parse

SOURCE = """\
import os

RATE = 7

class Cart:
    size: int = 0

    def add(self, item):
        def inner():
            pass
"""


def entry(name: str, text: str, language: str = "python") -> IndexedFile:
    return indexed(name, outline(parse(text, languages()[language])))


def files(*names: str) -> Index:
    index = Index()
    for name in names:
        index.put(IndexedFile(name, ()))
    return index


def test_a_file_is_known_by_what_others_can_use_of_it() -> None:
    known = entry("shop/cart.py", SOURCE).definitions
    assert [one.qualified for one in known] == ["RATE", "Cart", "Cart.size", "Cart.add"]
    assert known[-1].signature == "def add(self, item):"


def test_definitions_are_found_by_name_until_the_file_goes() -> None:
    index = Index()
    index.put(entry("a.py", SOURCE))
    index.put(entry("b.py", "class Cart: pass\n"))
    assert index.defining("Cart") == ("a.py", "b.py")
    index.put(entry("a.py", "x = 1\n"))
    assert index.defining("Cart") == ("b.py",)
    index.drop("b.py")
    index.drop("b.py")
    assert index.defining("Cart") == ()
    assert index.size == 1


def test_a_folder_that_goes_takes_its_files_along() -> None:
    index = files("a/b.py", "a/c/d.py", "ab.py")
    index.drop_below("a")
    assert list(index.files) == ["ab.py"]


@pytest.mark.parametrize(
    ("module", "importer", "found"),
    [
        (".cart", "shop/item.py", ["shop/cart.py"]),
        (".", "shop/item.py", ["shop/__init__.py"]),
        ("..tax", "shop/sub/a.py", ["shop/tax.py"]),
        ("..", "shop/sub/a.py", ["shop/__init__.py"]),
        ("shop.cart", "main.py", ["shop/cart.py"]),
        ("shop", "main.py", ["shop/__init__.py"]),
        ("./util", "web/app.ts", ["web/util.ts"]),
        ("./util.js", "web/app.ts", ["web/util.ts"]),
        ("../core", "web/app.ts", ["core/index.ts"]),
        ("../core/index.js", "web/app.ts", ["core/index.ts"]),
        ("@/web/util", "core/index.ts", ["web/util.ts"]),
        ("crate::net::http", "rs/main.rs", ["rs/net/http.rs"]),
        ("example.com/x/go/store", "go/main.go", ["go/store/a.go", "go/store/b.go"]),
        ("inc/list.h", "c/main.c", ["c/inc/list.h"]),
        ("list.h", "c/inc/main.c", ["c/inc/list.h"]),
        ("com.acme.Cart", "j/com/acme/App.java", ["j/com/acme/Cart.java"]),
        ("os.path", "shop/cart.py", []),
        ("react", "web/app.ts", []),
        ("", "web/app.ts", []),
        ("../../../../etc/passwd", "web/app.ts", []),
    ],
)
def test_modules_are_files(module: str, importer: str, found: list[str]) -> None:
    index = files(
        "shop/__init__.py", "shop/cart.py", "shop/tax.py", "web/util.ts", "core/index.ts", "rs/net/http.rs",
        "go/store/a.go", "go/store/b.go", "c/inc/list.h", "j/com/acme/Cart.java", "util/path.py", "other/util.ts",
    )  # fmt: skip
    assert list(index.resolve(module, importer)) == found
    assert list(index.resolve(module, importer)) == found


@pytest.mark.parametrize(
    ("module", "importer", "found"),
    [
        ("logging", "main.py", []),
        ("json", "app/main.py", []),
        ("logging", "app/sub/main.py", ["app/logging.py"]),
        ("cart", "main.py", ["src/cart.py"]),
        ("cart", "tests/test_cart.py", ["src/cart.py"]),
        ("shop", "lib/x/main.rb", ["lib/shop.rb"]),
        ("list.h", "main.c", ["include/list.h"]),
        ("logging", "", []),
    ],
)
def test_a_module_of_one_part_is_not_anywhere(module: str, importer: str, found: list[str]) -> None:
    index = files("app/logging.py", "tools/json.py", "src/cart.py", "lib/shop.rb", "include/list.h")
    kin = languages()["python"].kin if not importer else ""
    assert list(index.resolve(module, importer, kin)) == found


@pytest.mark.parametrize("has_manifest", [True, False])
@pytest.mark.parametrize(
    ("importer", "found"),
    [
        ("src/lib.rs", "src/error.rs"),
        ("src/net/server.rs", "src/error.rs"),
        ("src/net/deep/a.rs", "src/error.rs"),
        ("crates/one/src/net/server.rs", "crates/one/src/error.rs"),
    ],
)
def test_a_module_of_the_crate_is_told_from_its_root(importer: str, found: str, has_manifest: bool) -> None:
    index = files("src/error.rs", "src/net/error.rs", "src/db/error.rs", "crates/one/src/error.rs")
    if has_manifest:
        index.put(IndexedFile("Cargo.toml", (), (("shop", ""),)))
        index.put(IndexedFile("crates/one/Cargo.toml", (), (("one", "crates/one"),)))
    assert index.resolve("crate::error", importer) == (found,)


def test_of_equally_near_modules_the_least_deep_counts() -> None:
    index = files("b/c/x/util.py", "x/util.py", "x/util.pyi", "c/x/util.py")
    assert index.resolve("x.util", "main.py") == ("x/util.py", "x/util.pyi")


def test_of_equal_modules_the_nearest_counts() -> None:
    assert files("a/x/util.py", "b/x/util.py").resolve("x.util", "b/main.py") == ("b/x/util.py",)


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    long = "def f(" + ", ".join(f"argument_{number}" for number in range(60)) + "): pass\n"
    many = entry("a.py", long * (MOST_OF_ONE_FILE + 5)).definitions
    assert len(many) == MOST_OF_ONE_FILE
    assert len(many[0].signature) <= LONGEST_SIGNATURE
    monkeypatch.setattr(indexing, "MOST_DEFINITIONS", 3)
    index = Index()
    index.put(entry("a.py", SOURCE))
    index.put(entry("b.py", SOURCE))
    assert index.size == 3
    assert index.files["b.py"].definitions == ()


def test_a_file_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(SOURCE)
    read = read_file(tmp_path / "a.py", "a.py")
    assert read == entry("a.py", SOURCE)
    assert read_file(tmp_path / "b.py", "b.py") is None


@pytest.mark.parametrize("importer", ["src/lib.rs", "", "lib.rs", "a/mod.rs"])
@pytest.mark.parametrize(
    "module", ["super::models", "self::models", "super", "crate::a", "", ".", "..", "./", "../../a", "::", "/", "*"]
)
def test_no_module_raises_anything(module: str, importer: str) -> None:
    made = Index()
    made.put(indexed("src/other.rs", ()))
    made.resolve(module, importer, "rust")
    assert made.is_own(module) in (True, False)


@pytest.mark.parametrize("statement", ["use super::models::Item;", "use self::inner::Item;", "use super::*;"])
def test_a_module_of_rust_that_is_nowhere_is_the_workspaces_own(statement: str) -> None:
    (found,) = imports(parse(statement + "\n", languages()["rust"]))
    assert Index().is_own(found.module)
