"""What stands in a prompt beside the text at the cursor: context from elsewhere, and what is to be repaired."""

from glm_lsp import context, prompts
from glm_lsp.models import store
from glm_lsp.prompts import Dialect

NANO = prompts.dialect(store.find("nano"))
FIM = Dialect(prompts.template("fim"), NANO.special, NANO.tokenizer)
SPELLINGS = {token: spelling for spelling, token in NANO.special.items()}


def spelled(ids: tuple[int, ...]) -> str:
    """The prompt with its control tokens written out."""
    return "".join(SPELLINGS.get(token) or NANO.tokenizer.decode([token]) for token in ids)


def test_context_names_the_file_and_every_place_that_it_quotes() -> None:
    text = context.elsewhere(
        "shop/cart.py", "import os\n", [("shop/item.py", "class Item:"), ("shop/tax.py", "RATE = 7")]
    )
    assert text == "shop/cart.py\nimport os\n\nshop/item.py\nclass Item:\n\nshop/tax.py\nRATE = 7\n"


def test_context_may_be_a_path_alone_or_nothing() -> None:
    assert context.elsewhere("shop/cart.py", "", []) == "shop/cart.py\n"
    assert context.elsewhere("", "", []) == ""


def test_a_repair_shows_findings_by_line_and_then_the_region() -> None:
    prompt = prompts.render_fix("x = [1\n", [(1, "syntax error:\nmissing ']'")], "a.py\n", FIM, 64)
    assert spelled(prompt.token_ids) == "<ctx>a.py\n<fix>1: syntax error: missing ']'\n<pre>x = [1\n<mid>"
    assert prompt.max_tokens == 64


def test_a_repair_without_context_begins_with_its_findings() -> None:
    prompt = prompts.render_fix("x = 1;\n", [(1, "E703 Statement ends with an unnecessary semicolon")], "", FIM, 8)
    assert prompt.token_ids[0] == FIM.special["<fix>"]
