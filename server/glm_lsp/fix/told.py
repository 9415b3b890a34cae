"""Where a tool says what should stand there, that stands there, and what it should replace does not."""

import re
from collections import Counter

from glm_lsp.fix import wording
from glm_lsp.fix.trial import Trial, is_broken
from glm_lsp.fix.wording import WORD


def replaces_all(trial: Trial) -> str:
    """Where the tool says what to use instead of what, nothing of that stays beside it."""
    if is_broken(trial.problem, trial.before):
        return ""
    old, new = (Counter(re.findall(r"(?<![.\w])\w+", text)) for text in (trial.old, trial.new))
    stays = [word for word in wording.replaced(trial.problem) if old[word] and new[word] >= old[word]]
    return "leaves a part of what should be replaced" if stays else ""


_PLACEHOLDERS = frozenset({"cond", "expr", "value"})
"""Words that stand for whatever the user has written."""

_OPERATOR = re.compile(r"[|=<>!+]+")


def does_as_told(trial: Trial) -> str:
    """Where the tool says what to use, the words and the operators of that must be there."""
    hint = wording.hint(trial.problem)
    if is_broken(trial.problem, trial.before):
        return ""
    words = [word for word in WORD.findall(hint.rpartition(".")[2]) if len(word) > 1 and word not in _PLACEHOLDERS]
    wanted = [*_OPERATOR.findall(hint), *words]
    has_class = not wording.wants_class(trial.problem) or "class" in WORD.findall(trial.new)
    return "" if has_class and all(part in trial.new for part in wanted) else "does not do what the tool asks for"
