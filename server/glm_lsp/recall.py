"""What the model said lately, found again while the user types along.

The ideas are those of llama.vim's ring of answers and Copilot's trie of prefixes: what is typed into a suggestion
needs no new one. Here an answer is found by the text around the place where it was given, so that typing on,
backspace, and leaving and coming back are one and the same look.
"""

from collections import OrderedDict
from dataclasses import dataclass

from glm_lsp.data import Prompt, Reason, Window
from glm_lsp.sureness import Said

LOOK_BACK, LOOK_AHEAD = 2_000, 500
"""Characters around a place that must be the same for an answer to hold, beside the rest of its line."""

LONGEST_REST = 20_000
"""Characters of the rest of a line, which an answer takes in memory whole."""

MOST_ANSWERS, MOST_OPENINGS, LONGEST_OPENING = 100, 100, 50

_CLOSERS = ")]}>\"'`"
"""What editors put behind the cursor when its counterpart is typed."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a document, known by its offset and the text around it. Line breaks are "\\n"."""

    uri: str
    offset: int
    before: str
    rest: str
    suffix: str

    def typed_since(self, uri: str, view: Window) -> str | None:
        """What has been typed at this place since, when the cursor of `view` stands behind it; None if not so.

        Closing brackets and quotes that an editor added behind the cursor do not count as a change.
        """
        if uri != self.uri or len(view.prefix) < self.offset:
            return None
        if not view.prefix.startswith(self.before, self.offset - len(self.before)):
            return None
        added = view.rest.removesuffix(self.rest) if view.rest.endswith(self.rest) else None
        if added is None or added.strip(_CLOSERS) or view.suffix[:LOOK_AHEAD] != self.suffix:
            return None
        return view.prefix[self.offset :]

    def inserted_since(self, text: str) -> str | None:
        """What stands here in `text`, a later text of the same document, that was not there; None if not only that.

        Its line breaks are "\\n", too.

        Closing brackets, quotes and line breaks at its end are left out: an editor may have added them.
        """
        if not text.startswith(self.before, self.offset - len(self.before)):
            return None
        behind = f"{self.rest}\n{self.suffix}" if self.suffix else self.rest
        end = text.find(behind, self.offset, self.offset + LOOK_BACK + len(behind)) if behind else len(text)
        return None if end < 0 else text[self.offset : end].rstrip(_CLOSERS + "\n")


def spot_at(uri: str, view: Window) -> Spot:
    """The cursor of `view` as a place that can be found again."""
    return Spot(uri, len(view.prefix), view.prefix[-LOOK_BACK:], view.rest, view.suffix[:LOOK_AHEAD])


class Recall:
    """The latest answers, newest first, as the model gave them: what of them is shown is decided where they are found
    again. The oldest makes room.
    """

    def __init__(self) -> None:
        self._answers: OrderedDict[Spot, Said | Reason] = OrderedDict()

    def __len__(self) -> int:
        return len(self._answers)

    def remember(self, spot: Spot, said: Said | Reason) -> None:
        """At `spot` the model said this, or nothing that could be used. In a line that goes on for long, it is not
        worth its memory: there, only who asks on purpose is answered.
        """
        if len(spot.rest) > LONGEST_REST:
            return
        self._answers[spot] = said
        self._answers.move_to_end(spot)
        while len(self._answers) > MOST_ANSWERS:
            self._answers.popitem(last=False)

    def find(self, uri: str, view: Window) -> Said | Reason | None:
        """What the model would go on with at the cursor of `view`, or why it says nothing; None if that is not known.

        A silence counts only at the very place where it was.
        """
        for spot, said in reversed(self._answers.items()):
            typed = spot.typed_since(uri, view)
            if typed == "":
                return said
            if typed is None or isinstance(said, Reason) or not said.text.startswith(typed):
                continue
            if said.text[len(typed) :].strip():
                return said.behind(typed)
        return None

    def forget(self, uri: str) -> None:
        """Drops what belongs to a document."""
        for spot in [spot for spot in self._answers if spot.uri == uri]:
            del self._answers[spot]


class Openings:
    """How answers began; the same prompt would begin so again."""

    def __init__(self) -> None:
        self._heard: OrderedDict[int, str] = OrderedDict()

    def __len__(self) -> int:
        return len(self._heard)

    def note(self, prompt: Prompt, heard: str) -> None:
        self._heard[hash(prompt.token_ids)] = heard[:LONGEST_OPENING]
        while len(self._heard) > MOST_OPENINGS:
            self._heard.popitem(last=False)

    def cannot_heal(self, prompt: Prompt) -> bool:
        """Whether an answer to this prompt is known to begin otherwise than the text that was left out of it."""
        heard = self._heard.get(hash(prompt.token_ids))
        return heard is not None and not heals(heard, prompt)


def heals(heard: str, prompt: Prompt) -> bool:
    """Whether an answer that begins like `heard` may begin with the text that was left out of the prompt."""
    return heard.startswith(prompt.healed) or prompt.healed.startswith(heard)
