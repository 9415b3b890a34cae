"""What stands in a prompt beside the text at the cursor: context from elsewhere, and what is to be repaired."""

from dataclasses import replace

from glm_lsp import prompts, quoting
from glm_lsp.models import store

NANO = prompts.dialect(store.find("nano"))
PREFIX, FIM = (replace(NANO, layout=prompts.template(name)) for name in ("prefix", "fim"))
SPELLINGS = {token: spelling for spelling, token in PREFIX.special.items()}


def spelled(ids: tuple[int, ...]) -> str:
    """The prompt with its control tokens written out."""
    return "".join(SPELLINGS.get(token) or PREFIX.tokenizer.decode([token]) for token in ids)


def test_context_names_the_file_and_every_place_that_it_quotes() -> None:
    text = quoting.elsewhere(
        "shop/cart.py", "import os\n", [("shop/item.py", "class Item:"), ("shop/tax.py", "RATE = 7")]
    )
    assert text == "shop/cart.py\nimport os\n\nshop/item.py\nclass Item:\n\nshop/tax.py\nRATE = 7\n"


def test_context_may_be_a_path_alone_or_nothing() -> None:
    assert quoting.elsewhere("shop/cart.py", "", []) == "shop/cart.py\n"
    assert quoting.elsewhere("", "", []) == ""


def test_a_repair_shows_findings_by_line_the_region_and_what_is_begun() -> None:
    told = [(1, "syntax error:\nmissing ']'")]
    prompt = prompts.render_fix("x = [1\n", told, "", PREFIX, 64, examples="# an example\n", begun="x =")
    assert spelled(prompt.token_ids) == "# an example\n# 1: syntax error: missing ']'\nx = [1\n# repaired:\nx ="
    assert prompt.max_tokens == 64


def test_a_model_that_learned_repairs_gets_findings_and_region_alone() -> None:
    prompt = prompts.render_fix("x = [1\n", [(1, "missing ']'")], "", FIM, 64)
    assert spelled(prompt.token_ids) == "<fix>1: missing ']'\n<pre>x = [1\n<mid>"
