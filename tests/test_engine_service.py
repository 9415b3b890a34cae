"""The engine process as its clients see it: a real one, with the real nano."""

import json
import math
import resource
import signal
import socket
import stat
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import openai
import psutil
import pytest

from glm_lsp import __version__
from glm_lsp.engine.text import load_vocabulary
from glm_lsp.models import store
from tests import engines
from tests.engines import EngineProcess

LIST = "numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,"
_next_prompt = iter(range(1000, 40_000, 7))


def fresh(tokens: int) -> list[int]:
    """A prompt that no cache holds yet."""
    start = next(_next_prompt)
    return [start, *(100 + (start * i) % 9973 for i in range(1, tokens))]


@pytest.fixture
def client(engine: EngineProcess) -> openai.OpenAI:
    return openai.OpenAI(base_url="http://engine/v1", api_key="none", http_client=engine.http)


# What it answers


def test_openais_own_client_gets_its_answer(client: openai.OpenAI) -> None:
    answer = client.completions.create(model="nano", prompt=LIST, max_tokens=8)
    assert answer.choices[0].text.startswith(" 14, 15")
    assert answer.choices[0].finish_reason == "length"
    assert answer.usage
    assert answer.usage.completion_tokens == 8
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + 8
    assert [model.id for model in client.models.list()] == ["nano"]


def test_openais_own_client_streams(client: openai.OpenAI) -> None:
    stream = client.completions.create(
        model="nano", prompt=LIST, max_tokens=8, stream=True, stream_options={"include_usage": True}
    )
    *chunks, last = list(stream)
    assert "".join(chunk.choices[0].text for chunk in chunks).startswith(" 14, 15")
    assert [chunk.choices[0].finish_reason for chunk in chunks][-1] == "length"
    assert last.choices == []
    assert last.usage
    assert last.usage.completion_tokens == 8


def test_openais_own_client_understands_a_refusal(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError) as caught:
        client.completions.create(model="gpt-5", prompt="x")
    assert caught.value.code == "model_not_found"


def test_a_stream_says_the_same_as_a_whole_answer(engine: EngineProcess) -> None:
    chunks = engine.stream(LIST, max_tokens=24)
    assert len(chunks) > 10
    assert "".join(chunk["choices"][0]["text"] for chunk in chunks) == engine.text(LIST, max_tokens=24)


def test_text_and_its_token_ids_get_the_same_answer(engine: EngineProcess) -> None:
    ids = load_vocabulary(store.find("nano").tokenizer).encode(LIST)
    answers = {engine.text(prompt, max_tokens=12) for prompt in (LIST, [LIST], ids, [ids])}
    assert len(answers) == 1


def test_control_tokens_in_text_stay_text(engine: EngineProcess) -> None:
    assert engine.complete("<|endoftext|>", max_tokens=1)["usage"]["prompt_tokens"] > 1


def test_the_same_seed_gives_the_same_sample(engine: EngineProcess) -> None:
    def sample(seed: int) -> str:
        return engine.text("Once upon a time", max_tokens=12, temperature=1.5, seed=seed)

    assert sample(1) == sample(1)
    assert len({sample(seed) for seed in range(4)}) > 1


def test_a_stop_string_ends_the_answer_and_is_not_in_it(engine: EngineProcess) -> None:
    answer = engine.complete(LIST, max_tokens=40, stop=[", 17", "never"])
    assert answer["choices"][0] == {
        "index": 0,
        "text": " 14, 15, 16",
        "logprobs": None,
        "finish_reason": "stop",
    }
    streamed = engine.stream(LIST, max_tokens=40, stop=", 17")
    assert "".join(chunk["choices"][0]["text"] for chunk in streamed) == " 14, 15, 16"


def test_characters_are_never_cut_in_a_stream(engine: EngineProcess) -> None:
    prompt = "faces = ['🙂', '🦆', '🙂', '🦆', '🙂', '🦆', '🙂', '🦆',"
    texts = [chunk["choices"][0]["text"] for chunk in engine.stream(prompt, max_tokens=30)]
    assert any(ord(character) > 0xFFFF for text in texts for character in text)
    assert not any("\ufffd" in text for text in texts)


def test_a_repeated_prompt_is_found_in_the_cache(engine: EngineProcess) -> None:
    prompt = fresh(400)
    steps = engine.counter("steps")
    first = engine.complete(prompt, max_tokens=1)["usage"]["prompt_tokens_details"]["cached_tokens"]
    after_first = engine.counter("steps")
    again = engine.complete([*prompt, 77], max_tokens=1)["usage"]["prompt_tokens_details"]["cached_tokens"]
    assert (first, again) == (0, 384)
    assert after_first - steps == math.ceil(400 / engine.health()["plan"]["chunkTokens"])
    assert engine.counter("steps") - after_first == 1


# What it refuses


@pytest.mark.parametrize(
    ("fields", "about"),
    [
        ({"prompt": ""}, "prompt"),
        ({"prompt": []}, "prompt"),
        ({"prompt": ["a", "b"]}, "prompt"),
        ({"prompt": [1.5]}, "prompt"),
        ({"prompt": [-1]}, "prompt"),
        ({"prompt": [10**6]}, "prompt"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"max_tokens": "1"}, "max_tokens"),
        ({"max_tokens": True}, "max_tokens"),
        ({"temperature": -1}, "temperature"),
        ({"top_p": 0}, "top_p"),
        ({"stop": ["a", "b", "c", "d", "e"]}, "stop"),
        ({"stop": ""}, "stop"),
        ({"n": 2}, "n"),
        ({"echo": True}, "echo"),
        ({"logprobs": 3}, "logprobs"),
        ({"user": 1}, "user"),
        ({"stream": "yes"}, "stream"),
        ({"stream_options": {"include_usage": True}}, "stream_options"),
        ({"tools": []}, "tools"),
    ],
)
def test_a_bad_request_is_told_what_is_wrong(engine: EngineProcess, fields: dict[str, object], about: str) -> None:
    response = engine.http.post("/v1/completions", json={"model": "nano", "prompt": "x"} | fields)
    error = response.json()["error"]
    assert response.status_code == 400
    assert error["type"] == "invalid_request_error"
    assert about in error["message"]
    assert error["param"] == about


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/v1/nothing", 404), ("GET", "/v1/completions", 405), ("DELETE", "/", 404)]
)
def test_a_wrong_path_or_method_is_refused_in_openais_shape(
    engine: EngineProcess, method: str, path: str, status: int
) -> None:
    response = engine.http.request(method, path)
    assert response.status_code == status
    assert response.json()["error"]["type"] == "invalid_request_error"


def test_an_empty_suffix_is_none(engine: EngineProcess) -> None:
    assert engine.text(LIST, max_tokens=4, suffix="") == " 14,"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_what_is_not_json_is_refused(engine: EngineProcess, body: bytes) -> None:
    response = engine.http.post("/v1/completions", content=body)
    assert response.status_code == 400
    assert "body" in response.json()["error"]["message"]


def test_what_has_no_room_is_refused_with_the_sum(engine: EngineProcess) -> None:
    room = engine.health()["kv"]["tokens"]
    response = engine.post(fresh(room - 9), max_tokens=10)
    error = response.json()["error"]
    assert (response.status_code, error["code"]) == (400, "context_length_exceeded")
    assert f"{room - 9}" in error["message"]
    assert f"{room + 1}" in error["message"]


def test_what_just_fits_is_answered(engine: EngineProcess) -> None:
    room = engine.health()["kv"]["tokens"]
    answer = engine.complete(fresh(room - 10), max_tokens=10, ignore_eos=True)
    assert answer["usage"]["completion_tokens"] == 10


# Closing


@pytest.mark.alone
def test_closing_during_prefill_ends_it_at_the_next_step(engine: EngineProcess) -> None:
    before = engine.health()["counters"]
    connection = _raw_request(engine, fresh(1800))  # eight steps
    seen = engine.wait(lambda health: health["counters"]["steps"] > before["steps"])["counters"]
    connection.close()
    after = engine.wait(lambda health: health["counters"]["cancelled"] > before["cancelled"])["counters"]
    # One step is under way and the next may be when the end arrives; some more for a machine that lets us wait.
    assert 0 <= after["steps"] - seen["steps"] < 5
    assert after["finished"] == before["finished"]


@pytest.mark.alone
def test_closing_a_waiting_request_costs_no_step(engine: EngineProcess) -> None:
    with engine.asking(fresh(300), max_tokens=40, ignore_eos=True) as response:
        lines = response.iter_lines()
        next(lines)
        connection = _raw_request(engine, fresh(1000))
        engine.wait(lambda health: health["queued"] == 1)
        cancelled = engine.counter("cancelled")
        connection.close()
        engine.wait(lambda health: health["counters"]["cancelled"] == cancelled + 1)
        before = engine.health()
        assert before["running"] == 1
        for _ in lines:
            pass
    after = engine.wait(lambda health: health["running"] == 0)
    assert after["counters"]["steps"] - before["counters"]["steps"] <= 40


def test_the_newest_request_of_a_client_comes_first_and_clients_take_turns(engine: EngineProcess) -> None:
    finished: list[str] = []

    def ask(name: str) -> None:
        engine.complete(fresh(32), max_tokens=1, user=name[0])
        finished.append(name)

    with ThreadPoolExecutor(8) as pool, engine.asking(fresh(300), max_tokens=900, user="z", ignore_eos=True) as busy:
        lines = busy.iter_lines()  # closes the stream when it is collected
        next(lines)
        for name in ("a1", "a2", "b1", "a3"):
            waiting = engine.health()["queued"]
            pool.submit(ask, name)
            engine.wait(lambda health, waiting=waiting: health["queued"] > waiting)
    assert finished == ["a3", "b1", "a2", "a1"]


# What it says of itself


def test_tokens_of_answers_that_are_given_up_are_counted_too(engine: EngineProcess) -> None:
    before = engine.health()["counters"]
    with engine.asking(fresh(40), max_tokens=200, ignore_eos=True) as answer:
        next(answer.iter_lines())
    after = engine.wait(lambda health: health["counters"]["cancelled"] > before["cancelled"])["counters"]
    assert after["computedTokens"] - before["computedTokens"] > 40
    assert after["promptTokens"] == before["promptTokens"]
    assert after["generatedTokens"] > before["generatedTokens"]


def test_logprobs_come_with_the_pieces_of_a_stream(engine: EngineProcess) -> None:
    chunks = engine.stream(LIST, max_tokens=6, logprobs=1)
    pieces = [chunk["choices"][0]["logprobs"] for chunk in chunks if chunk["choices"][0]["text"]]
    assert all(piece["token_logprobs"][0] <= 0 for piece in pieces)
    assert any(piece["token_logprobs"][0] < 0 for piece in pieces)
    assert "".join(piece["tokens"][0] for piece in pieces) == engine.text(LIST, max_tokens=6)
    assert engine.post(LIST, logprobs=1).status_code == 400
    assert all(chunk["choices"][0]["logprobs"] is None for chunk in engine.stream(LIST, max_tokens=6))


def test_health_says_what_a_language_server_needs(engine: EngineProcess) -> None:
    health = engine.health()
    assert health["state"] == "ready"
    assert health["progress"] == 100
    assert (health["api"], health["version"], health["pid"]) == (1, __version__, engine.process.pid)
    assert health["model"]["name"] == "nano"
    assert health["model"]["notice"] == store.find("nano").manifest.licence.notice
    assert len(health["model"]["digest"]) == 64
    assert health["model"]["promptFormat"] == store.find("nano").manifest.prompt_format
    assert health["plan"]["kvTokens"] == health["kv"]["tokens"]
    assert health["counters"].keys() == {
        "steps", "requests", "finished", "cancelled", "failed", "promptTokens", "cachedTokens", "generatedTokens",
        "computedTokens",
    }  # fmt: skip


def test_an_open_stream_is_an_attached_client(engine: EngineProcess) -> None:
    with engine.http.stream("GET", "/attach") as response:
        lines = response.iter_lines()
        assert json.loads(next(lines).removeprefix("data: "))["state"] == "ready"
        assert engine.health()["clients"] == 1
        refused = engine.http.post("/shutdown", json={"unlessUsed": True})
        assert (refused.status_code, refused.json()["error"]["code"]) == (409, "in_use")
    engine.wait(lambda health: health["clients"] == 0)


def test_nothing_of_a_prompt_is_written(engine: EngineProcess) -> None:
    engine.text("a very secret word: xyzzy", max_tokens=2)
    written = b"".join(path.read_bytes() for path in engine.directory.iterdir() if path.is_file())
    assert b"xyzzy" not in written


# Its process


def test_it_leaves_the_processor_to_others_and_no_core_dump() -> None:
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        with engines.short_directory() as directory, engines.engine(directory, wait=False) as started:
            process = psutil.Process(started.process.pid)
            assert process.nice() == min(19, psutil.Process().nice() + 10)
            assert process.rlimit(psutil.RLIMIT_CORE) == (0, 0)
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)


def test_a_second_engine_is_refused_and_the_first_lives_on(engine: EngineProcess) -> None:
    second = engines.spawn(engine.directory, "nano", engines.MEMORY_MB, 5, 60)
    _, errors = second.communicate(timeout=engines.PATIENCE)
    assert second.returncode == 3
    assert errors.splitlines()[-1].startswith("glm-lsp engine: error: an engine is already running")
    assert engine.health()["state"] == "ready"


@pytest.mark.parametrize(
    ("model", "memory_mb", "why"), [("no-such-model", 600, "no-such-model"), ("nano", 200, "may take 200 MB")]
)
def test_an_engine_that_cannot_start_says_why(model: str, memory_mb: int, why: str) -> None:
    with engines.short_directory() as directory:
        process = engines.spawn(directory, model, memory_mb, 5, 60)
        _, errors = process.communicate(timeout=engines.PATIENCE)
    assert process.returncode == 1
    assert errors.splitlines()[-1].startswith("glm-lsp engine: error: ")
    assert why in errors.splitlines()[-1]


def test_a_lock_that_cannot_be_opened_is_told() -> None:
    with engines.short_directory() as directory:
        (directory / "engine.lock").mkdir()
        process = engines.spawn(directory, engines.MODEL, engines.MEMORY_MB, 5, 60)
        _, errors = process.communicate(timeout=engines.PATIENCE)
    assert process.returncode == 1
    assert errors.splitlines()[-1].startswith("glm-lsp engine: error: it cannot be started")


def test_a_request_closed_while_the_model_loads_is_never_begun() -> None:
    with engines.short_directory() as directory, engines.engine(directory, wait=False) as loading:
        with pytest.raises(httpx.ReadTimeout):
            loading.http.post("/v1/completions", json={"model": engines.MODEL, "prompt": LIST}, timeout=0.3)
        health = loading.wait(lambda health: health["state"] == "ready")
        assert health["counters"]["requests"] == 0
        assert loading.text(LIST, max_tokens=1)


def test_health_is_told_while_loading_and_requests_wait() -> None:
    with engines.short_directory() as directory, engines.engine(directory, wait=False) as loading:
        states = {loading.health()["state"]}
        assert loading.text(LIST, max_tokens=4) == " 14,"
        assert states | {loading.health()["state"]} == {"loading", "ready"}
        assert loading.process.stderr
        said = next(line for line in loading.process.stderr if "ready" in line)
        assert said == f"glm-lsp engine: nano is ready, at {loading.where.path}\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_with_streams_open(number: signal.Signals) -> None:
    with engines.short_directory() as directory, engines.engine(directory) as ending:
        assert ending.where.path
        assert stat.S_IMODE(ending.where.path.stat().st_mode) == 0o600
        with ending.http.stream("GET", "/attach") as attached:
            lines = attached.iter_lines()
            next(lines)
            connection = _raw_request(ending, fresh(1000))
            ending.process.send_signal(number)
            assert list(lines)[1:] == []
            assert ending.process.wait(engines.PATIENCE) == 0
            connection.close()
        assert not ending.where.path.exists()
        assert ending.process.stderr
        said = ending.process.stderr.read().splitlines()
        assert all(line.startswith("glm-lsp engine: ") and "error" not in line for line in said)


def test_shutdown_ends_it() -> None:
    with engines.short_directory() as directory, engines.engine(directory) as ending:
        assert ending.http.post("/shutdown").status_code == 202
        assert ending.process.wait(engines.PATIENCE) == 0


# These are attached to while they load: how long they may be alone, or idle, counts from their start.


def test_it_leaves_when_the_last_client_is_gone() -> None:
    with engines.short_directory() as directory, engines.engine(directory, alone=2, wait=False) as lonely:
        with lonely.http.stream("GET", "/attach"):
            time.sleep(2.5)
            assert lonely.process.poll() is None
        assert lonely.process.wait(engines.PATIENCE) == 0


def test_it_leaves_when_nobody_asks_even_with_clients() -> None:
    with engines.short_directory() as directory, engines.engine(directory, idle=0.05, wait=False) as idle:
        with idle.http.stream("GET", "/attach") as attached:
            list(attached.iter_lines())  # ends with the engine
        assert idle.process.wait(engines.PATIENCE) == 0


def test_over_tcp_only_who_has_the_token_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLM_LSP_TRANSPORT", "tcp")
    with engines.short_directory() as directory, engines.engine(directory) as served:
        assert served.where.path is None
        assert served.text(LIST, max_tokens=4) == " 14,"
        for path in ("/health", "/attach", "/v1/models", "/nothing"):
            assert httpx.get(served.where.base_url + path).status_code == 401
        wrong = {"Authorization": "Bearer wrong"}
        assert httpx.post(f"{served.where.base_url}/shutdown", headers=wrong).status_code == 401


def _raw_request(engine: EngineProcess, prompt: list[int]) -> socket.socket:
    """A streaming request on a connection that can be closed before anything was answered."""
    body = json.dumps({"model": "nano", "prompt": prompt, "stream": True}).encode()
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(str(engine.where.path))
    head = f"POST /v1/completions HTTP/1.1\r\nHost: engine\r\nContent-Length: {len(body)}\r\n\r\n"
    connection.sendall(head.encode() + body)
    return connection
