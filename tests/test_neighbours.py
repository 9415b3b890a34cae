import time

import pytest

from glm_lsp.neighbours import AT_CURSOR, CHUNKS, LINES, Chunk, chunk, excerpts, remember, words_of


def text(seed: int, lines: int = 20) -> str:
    return "\n".join(f"name_{seed}_{number} = call_{seed}_{number}()" for number in range(lines))


def made(seed: int) -> Chunk:
    return chunk(f"{seed}.py", text(seed), 0)


def test_a_chunk_is_bounded_and_the_same_for_the_same_place() -> None:
    long = text(1, 500)
    here, near = chunk("a.py", long, len(long) // 2), chunk("a.py", long, len(long) // 2 + 40)
    assert here == near
    assert here.text.count("\n") < LINES


def test_the_ring_is_bounded_and_forgets_the_oldest() -> None:
    ring: tuple[Chunk, ...] = ()
    for seed in range(CHUNKS + 3):
        ring = remember(ring, made(seed))
    assert [one.name for one in ring] == [f"{seed}.py" for seed in range(3, CHUNKS + 3)]


def test_of_two_that_are_alike_the_older_goes() -> None:
    ring = remember(remember((), made(1)), made(2))
    again = chunk("other.py", text(1) + "\nz = 1", 0)
    assert [one.name for one in remember(ring, again)] == ["2.py", "other.py"]


def test_a_chunk_that_says_nothing_is_not_kept() -> None:
    assert remember((), chunk("a.py", "x = 1\n", 0)) == ()


def test_the_youngest_that_fit_are_quoted_oldest_first() -> None:
    ring = remember(remember(remember((), made(1)), made(2)), made(3))
    budget = 2 * len(text(3)) + 20
    found = list(excerpts(ring, "now.py", frozenset(), budget, len))
    assert [one.path for one in found] == ["2.py", "3.py"]
    assert sum(len(one.text) for one in found) <= budget


def test_what_stands_at_the_cursor_anyway_is_not_quoted() -> None:
    ring = remember((), made(1))
    assert AT_CURSOR < 1
    assert list(excerpts(ring, "now.py", words_of(text(1)), 10_000, len)) == []
    assert list(excerpts(ring, "1.py", frozenset(), 10_000, len)) == []


def test_a_chunk_that_does_not_fit_gives_its_first_lines_or_nothing() -> None:
    ring = remember((), made(1))
    (part,) = excerpts(ring, "now.py", frozenset(), 200, len)
    assert text(1).startswith(part.text)
    assert list(excerpts(ring, "now.py", frozenset(), 50, len)) == []


@pytest.mark.parametrize(
    "line",
    [
        "password = 'hunter2'",
        'DB_PASSWORD: str = f"hunter2"',
        '  "apiKey": "hunter2",',
        "const accessToken: string = `hunter2`;",
        "$secret => 'hunter2'",
        'token := "hunter2"',
        "client.login(user='me', passwd='hunter2')",
        "PASSPHRASE='it\\'s hunter2'",
        "url = 'postgres://me:hunter2@localhost:5432/shop'",
        'config["password"] = "hunter2"',
        'os.environ["API_TOKEN"] = "hunter2"',
        "define('DB_PASSWORD', 'hunter2');",
        '#define WIFI_PASSWORD "hunter2"',
        'char password[] = "hunter2";',
        'std::string password{"hunter2"};',
        'let password = String::from("hunter2");',
        'password = SecretStr("hunter2")',
        'var password string = "hunter2"',
        'headers.put("password", "hunter2");',
        'password = os.environ.get("DB_PASSWORD", "hunter2")',
        'password = """hunter2"""',
        'password = """\nhunter2\n"""',
        'password = rb"""\nhunter2\n"""',
        'password = raw"""\nhunter2\n"""',
        'password = (\n    """\nhunter2\n"""\n)',
        'client.login(password="""\nhunter2\n""")',
        "const token = `\nhunter2\n`;",
        'password = "a" "hunter2"',
        'password = "a" \\\n    "b" \\\n    "hunter2"',
        'const char *password = "a"\n  "hunter2";',
        'password = "hunter2',
        "password = \"it's hunter2",
        '<entry name="password" value="hunter2"/>',
        "<password>hunter2</password>",
        "<db:password type='x'>\n  hunter2\n</db:password>",
        'tokens = [\n    "a",\n    "hunter2",\n]',
        'const tokens = {  // by name\n  a: "hunter2",\n};',
        'password =\n    "hunter2"',
        'define(\n  "DB_PASSWORD",\n  "hunter2"\n);',
        '<entry name="password"\n  value="hunter2"/>',
        "pwd = 'hunter2'",
        "$pass = 'hunter2';",
        "private_key = 'hunter2'",
        'accessKey: "hunter2"',
        'headers = {"Authorization": "Bearer hunter2"}',
        "# curl -H Authorization: Bearer hunter2 …",
        "TOKEN=${API_TOKEN:-hunter2}  # …",
    ],
)
def test_a_string_that_is_set_as_a_secret_is_not_quoted(line: str) -> None:
    quoted = chunk("a.py", f"first = 'kept'\n{line}\nlast = 'kept'\n", 0).text
    assert "hunter2" not in quoted
    assert "…" in quoted
    assert quoted.count("kept") == 2


LONG = "0123456789abcdef"
KEYS = [
    "sk_live_" + LONG,
    "sk-proj-" + LONG,
    "sk-" + LONG,
    "AKIA" + LONG.upper(),
    "ghp_" + LONG,
    "xoxb-" + LONG,
    "eyJ0" + LONG + ".eyJ0" + LONG,
]


@pytest.mark.parametrize("key", [*KEYS, LONG * 2, LONG.replace("f", "z") * 3])
@pytest.mark.parametrize("line", ["client = Client('{}')", 'headers = {{"X": "{}"}}', "const name = `{}`;"])
def test_what_looks_like_a_key_is_not_quoted_wherever_it_stands(key: str, line: str) -> None:
    quoted = chunk("a.py", f"first = 'kept'\n{line.format(key)}\nlast = 'kept'\n", 0).text
    assert LONG[:8] not in quoted.lower()
    assert quoted.count("kept") == 2


@pytest.mark.parametrize("line", ["pw = 'hunter2'", "# the password is hunter2", "CONFIG['pw'] = 'hunter2'"])
def test_a_password_in_a_comment_or_by_a_short_name_is_not_quoted(line: str) -> None:
    assert "hunter2" not in chunk("a.py", line, 0).text


@pytest.mark.parametrize("line", ["export API_TOKEN=hunter2", "  DB_PASSWORD=hunter2", "password=hunter2"])
def test_a_secret_of_a_shell_is_not_quoted(line: str) -> None:
    assert "hunter2" not in chunk("a.sh", line, 0).text


@pytest.mark.parametrize(
    "line",
    [
        "      POSTGRES_PASSWORD: hunter2",
        "- API_KEY=hunter2",
        "password = hunter2 two",
        "db.password=hunter2",
        "token: 'hunter2'",
        "ENV API_TOKEN hunter2 two",
        "  password: |\n    hunter2\n\n    hunter2 again",
        "- secret: >-\n    hunter2",
        '"token": |2\n      hunter2\n   hunter2',
        "url: https://me:hunter2@example.org/path",
        "- name: DB_PASSWORD\n  value: hunter2",
        "env: {name: DB_PASSWORD, value: hunter2}",
        "tokens:\n  - hunter2\n  - more hunter2",
        "tokens:\n- hunter2\n- more hunter2",
        "password:\n  hunter2",
        '"tokens": [\n  "a",\n  "hunter2"\n],',
        '"tokens": [\n"a",\n"hunter2"\n],',
        '{"name": "x", "tokens": ["a", "hunter2"]}',
        "<password>hunter2</password>",
        "<password><![CDATA[hunter2]]></password>",
        "Authorization: Bearer hunter2",
        "private_key: hunter2",
    ],
)
def test_a_secret_in_data_needs_no_quotes(line: str) -> None:
    quoted = chunk("a.yml", f"first: kept\n{line}\nlast: kept\n", 0, is_code=False).text
    assert "hunter2" not in quoted
    assert quoted.count("kept") == 2


@pytest.mark.parametrize("line", ["name: hunter", "passwords:", "  token:", "See the tokens below."])
def test_other_data_is_quoted(line: str) -> None:
    assert chunk("a.yml", line, 0, is_code=False).text == line


@pytest.mark.parametrize(
    "line",
    [
        "password = read('hunter')",
        "if token == 'end': pass",
        "key = 'hunter'",
        "password: str",
        "token: string;",
        "    token=token,",
        "TOKEN=$(read_token)",
        "url = 'http://localhost:8080/me@example.org'",
        "print('http://example.org', 'a:b@c')",
        "tokens = tokenizer.encode(text)",
        "from hub import hf_hub_download_of_everything",
        "class_name = 'mask-image-of-the-second-button-on-the-right'",
        "import x from 'src/app/components/buttons/primary-button-2'",
        "if token is None: pass",
        "if next_token is tokens[0]: pass",
        "assert tok is token is cache[key1]",
        "def pk_test_2_users_are_shown(): hf_model_config_loader_for_v2_checkpoints()",
        "name = 'sk-cube-loader-large-2'",
        "name = 'test_user_can_upload_file_with_2_attachments_and_more'",
        "// see https://example.org/commit/0123456789abcdef0123456789abcdef",
        "text = 'a sentence of many words, which is no key at all, 1'",
        "tokenizer = Tokenizer.from_file('tokenizer.json')",
        "password = os.environ['DB_PASSWORD']",
        "import { Token } from './lexer';",
        "if (token.kind !== 'string') {\n  fail('a string');\n}",
        "def check(token):\n    return 'checked'",
        "tokens.forEach((one) => {\n  show('one');\n});",
        "fn next<'a, 'b>(token: &'a str) -> Token<'a> {",
        "// what it doesn't know is no token",
        "List<Token> tokens = new ArrayList<>();\nVec<Token> more;",
        'def f():\n    """Reads on and\n    gives the next token."""\n\n\ndef g():\n    """Writes."""',
        'def f():\n    """Reads on and\n    gives the next token"""\n    g()\n\n\ndef g():\n    """Writes."""',
        'def f():\n    """Reads on.\n\n    Gives the token.\n    """\n    g()\n\n\ndef g():\n    """Writes."""',
        'g(f"""\nAuthorization: {token}""")\n\n\ndef g():\n    """Writes."""',
    ],
)
def test_other_strings_are_quoted(line: str) -> None:
    assert chunk("a.py", line, 0).text == line


@pytest.mark.parametrize(("name", "is_code"), [("a.py", True), ("a.yml", False)])
def test_a_secret_whose_name_stands_above_a_chunk_is_not_quoted(name: str, is_code: bool) -> None:
    lines = ["tokens: [", *(f'    "hunter2-{number}",' for number in range(80)), "]"]
    text = "\n".join(lines)
    assert "hunter2" not in chunk(name, text, text.index("hunter2-70"), is_code).text


@pytest.mark.parametrize(
    "unit",
    [
        "password",
        "token = '",
        "token = '\\",
        "secret: ",
        "token" + " " * 50,
        "token: |\n ",
        "://a:",
        "ENV ",
        "<token>",
        "token <",
        "token\nvalue",
        "tokens:\n",
        "tokens: [\n",
        'token """',
        "token `",
        "token =\n",
        "${token",
    ],
)
def test_no_text_makes_a_chunk_slow(unit: str) -> None:
    started = time.process_time()
    chunk("a.py", unit * (100_000 // len(unit)), 0)
    chunk("a.yml", unit * (100_000 // len(unit)), 0, is_code=False)
    assert time.process_time() - started < 0.5
