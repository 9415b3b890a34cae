"""Small tasks on words and sentences: capitals, initials, wrapping and padding."""

import re
import textwrap
from collections import Counter


def initials_with_dots(full_name):
    """Return the initials of a name in upper case, each followed by a dot.

    Parts joined by a hyphen give two initials joined by a hyphen.

    >>> initials_with_dots("ada lovelace")
    'A.L.'
    >>> initials_with_dots("Jean-Paul Sartre")
    'J.-P.S.'
    """
    result = ""
    for part in full_name.split():
        pieces = [piece[0].upper() + "." for piece in part.split("-") if piece]
        result += "-".join(pieces)
    return result


def shorten_middle_names(name):
    """Keep the first and last name and reduce every name between them to one letter and a dot.

    >>> shorten_middle_names("Maria Elena Sofia Torres")
    'Maria E. S. Torres'
    >>> shorten_middle_names("Plato")
    'Plato'
    """
    parts = name.split()
    if len(parts) < 3:
        return " ".join(parts)
    middle = [part[0] + "." for part in parts[1:-1]]
    return " ".join([parts[0], *middle, parts[-1]])


def headline_case(title: str) -> str:
    """Capitalise every word of a title except small words, but always the first and the last.

    The small words are a, an, and, in, of, on, the, to.

    >>> headline_case("the lord of the flies")
    'The Lord of the Flies'
    >>> headline_case("what we look on to")
    'What We Look on To'
    """
    small = {"a", "an", "and", "in", "of", "on", "the", "to"}
    words = title.lower().split()
    last = len(words) - 1
    out = []
    for index, word in enumerate(words):
        if word in small and 0 < index < last:
            out.append(word)
        else:
            out.append(word.capitalize())
    return " ".join(out)


def wrap_greedy(text, width):
    """Break a text into lines of at most `width` characters without splitting words.

    A word longer than the width gets a line of its own.

    >>> wrap_greedy("the quick brown fox jumps", 10)
    ['the quick', 'brown fox', 'jumps']
    >>> wrap_greedy("a extraordinarily b", 5)
    ['a', 'extraordinarily', 'b']
    """
    lines = []
    current = ""
    for word in text.split():
        candidate = f"{current} {word}" if current else word
        if current and len(candidate) > width:
            lines.append(current)
            current = word
        else:
            current = candidate
    if current:
        lines.append(current)
    return lines


def justify_line(words, width):
    """Spread the words over exactly `width` columns; extra spaces go to the left gaps first.

    >>> justify_line(["to", "be", "or"], 11)
    'to   be  or'
    >>> justify_line(["alone"], 8)
    'alone   '
    """
    if len(words) == 1:
        return words[0].ljust(width)
    gaps = len(words) - 1
    spaces = width - sum(len(word) for word in words)
    each, extra = divmod(spaces, gaps)
    line = words[0]
    for position, word in enumerate(words[1:]):
        line += " " * (each + (1 if position < extra else 0)) + word
    return line


def swap_first_and_last_word(sentence):
    """Exchange the first and the last word; the final full stop, if any, stays at the end.

    >>> swap_first_and_last_word("dogs chase cats.")
    'cats chase dogs.'
    >>> swap_first_and_last_word("hello")
    'hello'
    """
    ending = "." if sentence.endswith(".") else ""
    words = sentence.removesuffix(".").split()
    if len(words) > 1:
        words[0], words[-1] = words[-1], words[0]
    return " ".join(words) + ending


def sentence_lengths(text: str) -> list[int]:
    """Count the words of each sentence, where a sentence ends with '.', '!' or '?'.

    >>> sentence_lengths("Stop! Who goes there? It is me.")
    [1, 3, 3]
    >>> sentence_lengths("")
    []
    """
    counts = []
    for sentence in re.split(r"[.!?]+", text):
        words = sentence.split()
        if words:
            counts.append(len(words))
    return counts


def fix_sentence_starts(text: str) -> str:
    """Make the first letter of the text and the first letter after each '.', '!' or '?' a capital.

    >>> fix_sentence_starts("it works. does it? yes!")
    'It works. Does it? Yes!'
    """
    chars = []
    start = True
    for ch in text:
        if start and ch.isalpha():
            chars.append(ch.upper())
            start = False
        else:
            chars.append(ch)
        if ch in ".!?":
            start = True
    return "".join(chars)


def doubled_words(text):
    """List the words that occur twice in a row, ignoring case, in order of appearance.

    >>> doubled_words("This is is a test of the The tool")
    ['is', 'the']
    >>> doubled_words("no repeats here")
    []
    """
    words = text.lower().split()
    found = []
    for previous, current in zip(words, words[1:]):
        if previous == current:
            found.append(current)
    return found


def drop_doubled_words(text: str) -> str:
    """Remove a word that repeats the word just before it, ignoring case; keep the first spelling.

    >>> drop_doubled_words("Paris in the the spring")
    'Paris in the spring'
    >>> drop_doubled_words("No no no way")
    'No way'
    """
    kept: list[str] = []
    for word in text.split():
        if not kept or kept[-1].lower() != word.lower():
            kept.append(word)
    return " ".join(kept)


def pig_latin_word(word: str) -> str:
    """
    Move the leading consonants of a lower-case word to its end and add "ay".
    A word that starts with a vowel just gets "way".

    >>> pig_latin_word("string")
    'ingstray'
    >>> pig_latin_word("apple")
    'appleway'
    """
    if word[0] in "aeiou":
        return word + "way"
    split = 0
    while split < len(word) and word[split] not in "aeiou":
        split += 1
    return word[split:] + word[:split] + "ay"


def center_in_stars(text: str, width: int) -> str:
    """Centre the text between stars with one space on each side; the right may get one star more.

    >>> center_in_stars("hi", 10)
    '*** hi ***'
    >>> center_in_stars("hey", 10)
    '** hey ***'
    """
    inner = f" {text} "
    missing = max(0, width - len(inner))
    left = missing // 2
    return "*" * left + inner + "*" * (missing - left)


def box_text(lines: list[str]) -> list[str]:
    """Draw a frame of '+', '-' and '|' around the lines, which are padded to equal width.

    >>> for row in box_text(["one", "three"]):
    ...     print(row)
    +-------+
    | one   |
    | three |
    +-------+
    """
    width = max((len(line) for line in lines), default=0)
    border = "+" + "-" * (width + 2) + "+"
    body = [f"| {line.ljust(width)} |" for line in lines]
    return [border, *body, border]


def longest_words(text: str) -> list[str]:
    """All the distinct words that have the greatest length, sorted alphabetically, in lower case.

    >>> longest_words("Seven green birds fly")
    ['birds', 'green', 'seven']
    """
    words = {word.lower() for word in re.findall(r"[A-Za-z]+", text)}
    if not words:
        return []
    longest = max(map(len, words))
    return sorted(word for word in words if len(word) == longest)


def word_positions(text: str, target: str) -> list[int]:
    """Give the one-based positions at which a word stands in a text, ignoring case and commas.

    >>> word_positions("Row, row, row your boat", "row")
    [1, 2, 3]
    >>> word_positions("nothing here", "boat")
    []
    """
    target = target.lower()
    positions = []
    for number, word in enumerate(text.split(), start=1):
        if word.strip(",").lower() == target:
            positions.append(number)
    return positions


def make_acronym(phrase, skip=("of", "the", "and", "for")):
    """Build an acronym from the first letters of the words that are not in `skip`.

    >>> make_acronym("Department of Health and Safety")
    'DHS'
    >>> make_acronym("light amplification", skip=())
    'LA'
    """
    letters = [word[0].upper() for word in phrase.split() if word.lower() not in skip]
    return "".join(letters)


def expand_contractions(sentence: str, table: dict[str, str]) -> str:
    """Replace each word found in the table by its long form, keeping a leading capital.

    >>> expand_contractions("Don't say it's late", {"don't": "do not", "it's": "it is"})
    'Do not say it is late'
    """
    result = []
    for word in sentence.split(" "):
        long_form = table.get(word.lower())
        if long_form is None:
            result.append(word)
        elif word[0].isupper():
            result.append(long_form[0].upper() + long_form[1:])
        else:
            result.append(long_form)
    return " ".join(result)


def truncate_at_word(text, limit):
    """Shorten a text to at most `limit` characters, cut between words and marked with '...'.

    The three dots count towards the limit. A text that fits is returned unchanged.

    >>> truncate_at_word("the cat sat on the mat", 14)
    'the cat sat...'
    >>> truncate_at_word("short", 14)
    'short'
    """
    if len(text) <= limit:
        return text
    room = limit - 3
    cut = text[: room + 1].rfind(" ")
    if cut == -1:
        cut = room
    return text[:cut].rstrip() + "..."


def count_words_by_initial(text):
    """Map each initial letter in lower case to the number of words that begin with it.

    >>> count_words_by_initial("Big bears ate apples by noon")
    {'b': 3, 'a': 2, 'n': 1}
    """
    totals = {}
    for word in text.split():
        letter = word[0].lower()
        totals[letter] = totals.get(letter, 0) + 1
    return totals


def reverse_long_words(sentence: str, minimum: int) -> str:
    """Reverse the letters of every word that has at least `minimum` letters.

    >>> reverse_long_words("we like warm bread", 4)
    'we ekil mraw daerb'
    """
    words = sentence.split(" ")
    for index, word in enumerate(words):
        if len(word) >= minimum:
            words[index] = word[::-1]
    return " ".join(words)


def screaming_to_title(name):
    """Make a readable title of a constant name.

    For example, the name MAX_LINE_WIDTH becomes "Max line width".

    >>> screaming_to_title("MAX_LINE_WIDTH")
    'Max line width'
    """
    words = [word.lower() for word in name.split("_") if word]
    if words:
        words[0] = words[0].capitalize()
    return " ".join(words)


def camel_to_words(name: str) -> list[str]:
    """Split a camelCase name into lower-case words; a run of capitals counts as one word.

    >>> camel_to_words("parseHTTPHeader")
    ['parse', 'http', 'header']
    >>> camel_to_words("simple")
    ['simple']
    """
    parts = re.findall(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+", name)
    return [part.lower() for part in parts]


def slugify(title: str, max_length: int = 40) -> str:
    """Make a URL slug: lower-case letters and digits, with single hyphens between the words.

    Words that no longer fit within max_length are left out.

    >>> slugify("Hello, World: 2nd Edition!")
    'hello-world-2nd-edition'
    >>> slugify("Hello, World: 2nd Edition!", 12)
    'hello-world'
    """
    slug = ""
    for word in re.findall(r"[a-z0-9]+", title.lower()):
        longer = f"{slug}-{word}" if slug else word
        if len(longer) > max_length:
            break
        slug = longer
    return slug


def alternate_case_words(sentence: str) -> str:
    """Write the words alternately in upper case and in lower case, beginning with upper case.

    >>> alternate_case_words("shout then Whisper again")
    'SHOUT then WHISPER again'
    """
    changed = []
    for index, word in enumerate(sentence.split()):
        changed.append(word.lower() if index % 2 else word.upper())
    return " ".join(changed)


def hanging_indent(text: str, width: int, indent: int) -> str:
    """Wrap a paragraph so that all lines but the first are indented by `indent` spaces.

    >>> print(hanging_indent("name: a long description of it", 16, 4))
    name: a long
        description
        of it
    """
    padding = " " * indent
    wrapped = textwrap.wrap(text, width=width, subsequent_indent=padding)
    return "\n".join(wrapped)


def most_common_pair(text):
    """Find the pair of neighbouring words that occurs most often; the first such pair wins ties.

    >>> most_common_pair("to be or not to be")
    ('to', 'be')
    >>> most_common_pair("single") is None
    True
    """
    words = text.lower().split()
    pairs = Counter(zip(words, words[1:]))
    if not pairs:
        return None
    return pairs.most_common(1)[0][0]


def average_word_length(sentence: str) -> float:
    """Mean number of letters per word, rounded to two places; punctuation is not counted.

    >>> average_word_length("I saw it, too.")
    2.25
    >>> average_word_length("...")
    0.0
    """
    letters = 0
    words = 0
    for token in sentence.split():
        size = sum(ch.isalpha() for ch in token)
        if size:
            letters += size
            words += 1
    return round(letters / words, 2) if words else 0.0


def rotate_words(sentence: str, steps: int) -> str:
    """Move the last word to the front, `steps` times; a negative number moves the other way.

    >>> rotate_words("one two three four", 1)
    'four one two three'
    >>> rotate_words("one two three four", -1)
    'two three four one'
    """
    words = sentence.split()
    if not words:
        return ""
    shift = steps % len(words)
    cut = len(words) - shift
    return " ".join(words[cut:] + words[:cut])


def interleave_words(first, second):
    """Take words in turn from the two sentences; the rest of the longer one follows at the end.

    >>> interleave_words("a b c", "1 2")
    'a 1 b 2 c'
    """
    left, right = first.split(), second.split()
    merged = []
    for one, other in zip(left, right):
        merged += [one, other]
    shorter = min(len(left), len(right))
    merged.extend(left[shorter:] or right[shorter:])
    return " ".join(merged)


def name_last_first(name):
    """Rewrite "First Middle Last" as "Last, First Middle"; particles such as "van" join the last name.

    >>> name_last_first("Grace Brewster Hopper")
    'Hopper, Grace Brewster'
    >>> name_last_first("Ludwig van Beethoven")
    'van Beethoven, Ludwig'
    """
    parts = name.split()
    start = len(parts) - 1
    while start > 1 and parts[start - 1].islower():
        start -= 1
    if start < 1:
        return name
    return f"{' '.join(parts[start:])}, {' '.join(parts[:start])}"


def redact_words(text: str, secrets: set[str]) -> str:
    """Replace every secret word (in any case) by as many 'x' as it has letters.

    >>> redact_words("Agent Bond met M, said bond.", {"bond", "m"})
    'Agent xxxx met x, said xxxx.'
    """

    def hide(match):
        word = match.group()
        return "x" * len(word) if word.lower() in secrets else word

    return re.sub(r"[A-Za-z]+", hide, text)


def column_of_words(words: list[str], columns: int) -> list[str]:
    """Arrange words row by row in columns that are one space apart and wide enough for all of them.

    Trailing spaces are removed from the rows.

    >>> column_of_words(["pear", "fig", "apple", "kiwi"], 2)
    ['pear  fig', 'apple kiwi']
    """
    width = max(len(word) for word in words)
    rows = []
    for start in range(0, len(words), columns):
        cells = words[start : start + columns]
        rows.append(" ".join(cell.ljust(width) for cell in cells).rstrip())
    return rows


def quote_spaced_words(items):
    """Join the items with spaces, and put those which contain a space (or are empty) in double quotes.

    >>> quote_spaced_words(["copy", "my file.txt", ""])
    'copy "my file.txt" ""'
    """
    quoted = []
    for item in items:
        needs_quotes = not item or " " in item
        quoted.append(f'"{item}"' if needs_quotes else item)
    return " ".join(quoted)


def split_quoted(command: str) -> list[str]:
    """Split at spaces, but keep what is between double quotes together and drop the quotes.

    >>> split_quoted('copy "my file.txt" there')
    ['copy', 'my file.txt', 'there']
    """
    parts = []
    current = ""
    inside = False
    for ch in command:
        if ch == '"':
            inside = not inside
        elif ch == " " and not inside:
            if current:
                parts.append(current)
            current = ""
        else:
            current += ch
    if current:
        parts.append(current)
    return parts


def chain_words(words: list[str]) -> int:
    """How many words from the start form a chain, where each begins with the last letter before it?

    >>> chain_words(["tiger", "rabbit", "turtle", "cat"])
    3
    >>> chain_words([])
    0
    """
    if not words:
        return 0
    length = 1
    while length < len(words) and words[length][0] == words[length - 1][-1]:
        length += 1
    return length


def sort_by_last_letter(words):
    """Sort words by their last letter and, where that is equal, by length and then alphabetically.

    >>> sort_by_last_letter(["moon", "data", "sun", "area", "can"])
    ['area', 'data', 'can', 'sun', 'moon']
    """
    return sorted(words, key=lambda word: (word[-1], len(word), word))


def dash_fill(left: str, right: str, width: int = 20) -> str:
    """Put one text at the left and one at the right, with dots in between up to the width.

    There is one space between each text and the dots.

    >>> dash_fill("Chapter 1", "7")
    'Chapter 1 ........ 7'
    >>> dash_fill("Index", "120", 15)
    'Index ..... 120'
    """
    dots = width - len(left) - len(right) - 2
    return f"{left} {'.' * max(dots, 0)} {right}"


def title_initial_counts(titles):
    """Group titles under their first letter, where a leading "The" or "A" does not count.

    >>> title_initial_counts(["The Birds", "Alien", "A Bug"])
    {'B': ['The Birds', 'A Bug'], 'A': ['Alien']}
    """
    index = {}
    for title in titles:
        words = title.split()
        if len(words) > 1 and words[0] in ("The", "A"):
            words = words[1:]
        index.setdefault(words[0][0].upper(), []).append(title)
    return index


def with_article(noun):
    """Put "a" or "an" in front of a noun, judging by its first letter; "u" as in "unit" takes "a".

    >>> with_article("orange")
    'an orange'
    >>> with_article("unit"), with_article("umbrella")
    ('a unit', 'an umbrella')
    """
    first = noun[0].lower()
    if noun.lower().startswith(("uni", "use")):
        article = "a"
    elif first in "aeiou":
        article = "an"
    else:
        article = "a"
    return f"{article} {noun}"


def count_capitalised_runs(text: str) -> list[str]:
    """Collect the runs of two or more capitalised words in a row, each joined by spaces.

    >>> count_capitalised_runs("he met Anna Maria Rossi in New York with Bob")
    ['Anna Maria Rossi', 'New York']
    """
    runs = []
    current: list[str] = []
    for word in text.split() + [""]:
        if word[:1].isupper():
            current.append(word)
            continue
        if len(current) > 1:
            runs.append(" ".join(current))
        current = []
    return runs


def pad_sentences(lines, fill="."):
    """Right-pad all lines with the fill character until they are as long as the longest line.

    >>> pad_sentences(["tea", "coffee"])
    ['tea...', 'coffee']
    >>> pad_sentences([])
    []
    """
    if not lines:
        return []
    longest = max(len(line) for line in lines)
    padded = []
    for line in lines:
        padded.append(line + fill * (longest - len(line)))
    return padded


def words_between(text: str, start: str, end: str) -> list[str]:
    """Return the words strictly between the first `start` word and the next `end` word.

    An empty list comes back when one of them is missing.

    >>> words_between("please go from London to Paris now", "from", "now")
    ['London', 'to', 'Paris']
    >>> words_between("a b c", "c", "a")
    []
    """
    words = text.split()
    try:
        first = words.index(start)
        last = words.index(end, first + 1)
    except ValueError:
        return []
    return words[first + 1 : last]


def reading_minutes(text: str, words_per_minute: int = 200) -> str:
    """Say how long a text takes to read, in minutes rounded up, as "1 min" or "less than 1 min".

    A text under half a minute counts as less than one.

    >>> reading_minutes("word " * 450)
    '3 min'
    >>> reading_minutes("just a few words")
    'less than 1 min'
    """
    count = len(text.split())
    if count * 2 < words_per_minute:
        return "less than 1 min"
    minutes = -(-count // words_per_minute)
    return f"{minutes} min"


def hyphen_join(pieces: list[str]) -> str:
    """Undo line-end hyphenation: a piece ending in '-' is joined to the next one without a space.

    >>> hyphen_join(["The exam-", "ple is", "short"])
    'The example is short'
    """
    text = ""
    for piece in pieces:
        if text.endswith("-"):
            text = text[:-1] + piece
        elif text:
            text += " " + piece
        else:
            text = piece
    return text


def letters_per_word_code(sentence: str) -> str:
    """Write the length of each word as one digit, words of ten or more letters as '9'.

    >>> letters_per_word_code("How I need a drink")
    '31415'
    >>> letters_per_word_code("an extraordinary day")
    '293'
    """
    digits = ""
    for word in sentence.split():
        digits += str(min(len(word), 9))
    return digits
