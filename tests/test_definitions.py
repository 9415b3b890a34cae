"""Whose definitions a window quotes, in small workspaces of many languages, read from the disk as the server does."""

from pathlib import Path

import pytest

from glm_lsp import definitions
from glm_lsp.data import Excerpt
from glm_lsp.definitions import Importer
from glm_lsp.index import read_workspace
from glm_lsp.languages import language_of
from glm_lsp.near import near
from glm_lsp.overview import overview
from glm_lsp.syntax import parse
from glm_lsp.workspace import Workspace


def quoted(root: Path, files: dict[str, str], name: str) -> tuple[Excerpt, ...]:
    """What a window at the end of the file `name` quotes of the others."""
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    syntax = parse(files[name], language_of(name))
    known, names = overview(syntax), near(syntax, len(files[name])).names
    own = frozenset(one.name for one in known.definitions)
    importer = Importer(name, syntax.language, read_workspace(Workspace((root.resolve(),))), own)
    return definitions.excerpts(names, known.imports, importer, (), 1000, len)


CASES = {
    "Rust's super is the module around": (
        {
            "src/net/mod.rs": "pub fn dial(host: &str) -> Conn { todo!() }\n",
            "src/other/mod.rs": "pub fn dial(port: u16) {}\n",
            "src/net/http.rs": "use super::dial;\n\nfn main() {\n    let c = dial(x);\n}\n",
        },
        "src/net/http.rs",
        {"src/net/mod.rs": "pub fn dial(host: &str) -> Conn"},
    ),
    "Rust's super::super": (
        {
            "src/lib.rs": "pub struct Config { pub port: u16 }\n",
            "src/a/b.rs": "use super::super::Config;\n\nfn f(c: Config) -> u16 { c.port }\n",
        },
        "src/a/b.rs",
        {"src/lib.rs": "pub struct Config"},
    ),
    "Rust's crate without a module": (
        {
            "src/config.rs": "pub struct Config { pub port: u16 }\n",
            "src/lib.rs": "mod config;\npub use config::Config;\n",
            "src/a.rs": "use crate::Config;\n\nfn f(c: Config) -> u16 { c.port }\n",
        },
        "src/a.rs",
        {"src/config.rs": "pub struct Config"},
    ),
    "Rust's crate with a module": (
        {
            "src/net/conn.rs": "pub struct Conn;\nimpl Conn {\n    pub fn send(&self, data: &[u8]) {}\n}\n",
            "src/a.rs": "use crate::net::conn::Conn;\n\nfn f(c: Conn) { c.send(d) }\n",
        },
        "src/a.rs",
        {"src/net/conn.rs": "pub fn send(&self, data: &[u8])"},
    ),
    "PHP's use names a class in a file of its own": (
        {
            "app/Models/User.php": "<?php\nnamespace App\\Models;\nclass User {\n  function name(): string {}\n}\n",
            "web/a.php": "<?php\nuse App\\Models\\User;\nfunction f(User $user) { return $user->name(); }\n",
        },
        "web/a.php",
        {"app/Models/User.php": "function name(): string"},
    ),
    "PHP's use by the folders that composer.json tells": (
        {
            "composer.json": '{"name": "x/y", "autoload": {"psr-4": {"App\\\\": "src/"}}}',
            "src/User.php": "<?php\nnamespace App;\nclass User {\n  public function name(): string {}\n}\n",
            "web/a.php": "<?php\nuse App\\User;\nfunction f(User $user) { return $user->name(); }\n",
        },
        "web/a.php",
        {"src/User.php": "public function name(): string"},
    ),
    "a file that is called lib": (
        {
            "web/lib.ts": "export function pad(n: number): string { return '' }\n",
            "web/a.ts": "import { pad } from './lib';\npad(1);\n",
        },
        "web/a.ts",
        {"web/lib.ts": "export function pad(n: number): string"},
    ),
    "a Python file that is called index": (
        {
            "shop/index.py": "def find(key): ...\n",
            "shop/__init__.py": "",
            "shop/a.py": "from .index import find\n\nfind(1)\n",
        },
        "shop/a.py",
        {"shop/index.py": "def find(key):"},
    ),
    "a Go package below the root of its module": (
        {
            "go.mod": "module example.com/shop\n\ngo 1.22\n",
            "store/store.go": "package store\n\nfunc Get(key string) int { return 1 }\n",
            "other/store/x.go": "package store\n\nfunc Get(other int) int { return 1 }\n",
            "main.go": 'package main\n\nimport "example.com/shop/store"\n\nfunc main() { store.Get(k) }\n',
        },
        "main.go",
        {"store/store.go": "func Get(key string) int"},
    ),
    "a package of a JavaScript workspace by its name": (
        {
            "packages/ui/package.json": '{"name": "@acme/ui", "version": "1.0.0"}',
            "packages/ui/index.ts": "export function row(cells: string[]): string { return '' }\n",
            "packages/app/a.ts": "import { row } from '@acme/ui';\nrow([]);\n",
        },
        "packages/app/a.ts",
        {"packages/ui/index.ts": "export function row(cells: string[]): string"},
    ),
    "another crate of a Rust workspace": (
        {
            "crates/core/Cargo.toml": '[package]\nversion = "1.0.0"\nname = "core-lib"\n\n[dependencies]\nx = "1"\n',
            "crates/core/src/lib.rs": "pub mod net;\npub fn go(port: u16) {}\n",
            "crates/core/src/net.rs": "pub struct Link;\n",
            "crates/app/src/main.rs": "use core_lib::go;\nuse core_lib::net::Link;\n\nfn main() { go(1); Link; }\n",
        },
        "crates/app/src/main.rs",
        {"crates/core/src/lib.rs": "pub fn go(port: u16)", "crates/core/src/net.rs": "pub struct Link"},
    ),
    "a header beside the file that has its bodies": (
        {
            "list.h": "int list_add(struct list *l, int v);\n",
            "list.c": '#include "list.h"\nint list_add(struct list *l, int v) { return 1; }\n',
            "main.c": '#include "list.h"\n\nint main(void) { list_add(l, 1); }\n',
        },
        "main.c",
        {"list.h": "int list_add(struct list *l, int v);"},
    ),
    "an alias of tsconfig.json": (
        {
            "tsconfig.json": '{"compilerOptions": {"paths": {"~lib/*": ["./src/library/*"]}}}',
            "src/library/fmt.ts": "export const fmt = (n: number) => n;\n",
            "src/a.ts": "import { fmt } from '~lib/fmt';\nfmt(1);\n",
        },
        "src/a.ts",
        {"src/library/fmt.ts": "export const fmt = (n: number) =>"},
    ),
    "members of a class whose module is imported": (
        {
            "shop/item.py": "class Item:\n    def total(self, tax): ...\n",
            "main.py": "import shop.item\n\nthing = shop.item.Item()\nthing.total(1)\n",
        },
        "main.py",
        {"shop/item.py": "def total(self, tax):"},
    ),
    "members of a class that everything is imported with": (
        {
            "shop/item.py": "class Item:\n    def total(self, tax): ...\n",
            "main.py": "from shop.item import *\n\nthing = Item()\nthing.total(1)\n",
        },
        "main.py",
        {"shop/item.py": "def total(self, tax):"},
    ),
    "members of a default export": (
        {
            "cart.ts": "export default class Cart {\n  add(item: Item): void {}\n}\n",
            "main.ts": "import Cart from './cart';\nnew Cart().add(i);\n",
        },
        "main.ts",
        {"cart.ts": "add(item: Item): void"},
    ),
    "what lies in the same folder needs no import in Java": (
        {
            "a/Cart.java": "package a;\nclass Cart { int total(int tax) { return 1; } }\n",
            "b/Cart.java": "package b;\nclass Cart {}\n",
            "a/App.java": "package a;\nclass App { void f(Cart c) { c.total(1); } }\n",
        },
        "a/App.java",
        {"a/Cart.java": "class Cart\n    int total(int tax)"},
    ),
    "a namespace whose folder is called otherwise": (
        {
            "src/Cart.cs": "namespace Shop.Models;\nclass Cart(int size) { public int Total(int tax) => 1; }\n",
            "far/Cart.cs": "namespace Other;\nclass Cart {}\n",
            "App.cs": "using Shop.Models;\n\nclass App { void F(Cart c) { c.Total(1); } }\n",
        },
        "App.cs",
        {"src/Cart.cs": "class Cart(int size)\n    public int Total(int tax)"},
    ),
    "members that are called alike in two classes": (
        {
            "io.py": "class Reader:\n    def close(self): ...\n\nclass Writer:\n    def close(self): ...\n",
            "a.py": "from io import Reader, Writer\n\nReader().close()\nWriter().close()\n",
        },
        "a.py",
        {"io.py": "class Reader:\n    def close(self):\nclass Writer:\n    def close(self):"},
    ),
    "members of several lines and statements with several names": (
        {
            "shop.rb": "class Cart\n  attr_reader :items, :owner\n  def add(item,\n          amount)\n  end\nend\n",
            "a.rb": "require_relative 'shop'\n\nCart.new.add(1)\n",
        },
        "a.rb",
        {"shop.rb": "class Cart\n    attr_reader :items, :owner\n    def add(item,\n              amount)"},
    ),
    "members of a class in a namespace": (
        {
            "Models/Cart.cs": "namespace Shop\n{\n class Cart {\n    public int Total(int tax) { return 1; }\n  }\n}\n",
            "App.cs": "using Shop;\n\nclass App { void F(Cart c) { c.Total(1); } }\n",
        },
        "App.cs",
        {"Models/Cart.cs": "public int Total(int tax)"},
    ),
    "TypeScript is asked by JavaScript, and C by C++": (
        {
            "fmt.ts": "export function fmt(n: number): string { return '' }\n",
            "main.js": "import { fmt } from './fmt';\nfmt(1);\n",
        },
        "main.js",
        {"fmt.ts": "export function fmt(n: number): string"},
    ),
    "a header of C": (
        {
            "inc/list.h": "int list_add(struct list *l, int x);\n",
            "main.cpp": '#include "inc/list.h"\n\nint main() { list_add(l, 1); }\n',
        },
        "main.cpp",
        {"inc/list.h": "int list_add(struct list *l, int x);"},
    ),
    "an import that its module only passes on": (
        {
            "shop/__init__.py": "from shop.deep.cart import Cart\n",
            "shop/deep/cart.py": "class Cart:\n    def add(self, item): ...\n",
            "main.py": "from shop import Cart\n\nCart().add(1)\n",
        },
        "main.py",
        {"shop/deep/cart.py": "def add(self, item):"},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_definition_is_found(case: str, tmp_path: Path) -> None:
    files, name, wanted = CASES[case]
    found = {one.path: one.text for one in quoted(tmp_path, files, name)}
    assert list(found) == list(wanted)
    for path, text in wanted.items():
        assert text in found[path]


NEVER = {
    "languages are kept apart": (
        {"render.py": "def render_page(x): ...\n", "main.js": "render_page(1);\n"},
        "main.js",
    ),
    "modules of other languages are not meant": (
        {
            "util.py": "def pad_left(x): ...\n",
            "util.go": "package util\n",
            "main.ts": "import { pad_left } from './util';\npad_left(1);\n",
        },
        "main.ts",
    ),
    "what is imported from elsewhere is not the workspace's": (
        {
            "views.py": "def render_page(x): ...\n",
            "main.py": "from django.shortcuts import render_page\n\nrender_page(1)\n",
        },
        "main.py",
    ),
    "what the file defines itself is not looked for": (
        {"views.py": "def render_page(x): ...\n", "main.py": "def render_page(y): ...\n\nrender_page(1)\n"},
        "main.py",
    ),
    "a submodule is no definition": (
        {
            "shop/__init__.py": "",
            "shop/carts.py": "",
            "far/a.py": "carts = 1\n",
            "main.py": "from shop import carts\n\ncarts.x\n",
        },
        "main.py",
    ),
}


@pytest.mark.parametrize("case", NEVER)
def test_a_definition_is_not_quoted(case: str, tmp_path: Path) -> None:
    assert quoted(tmp_path, *NEVER[case]) == ()
