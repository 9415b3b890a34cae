"""Small tasks that compare strings: prefixes, differences, groups, subsequences and edits."""

from collections import Counter, defaultdict
from itertools import combinations, takewhile, zip_longest


def shared_start(words: list[str]) -> str:
    """The longest text with which all the words begin.

    >>> shared_start(["interview", "internet", "interval"])
    'inter'
    >>> shared_start([])
    ''
    """
    if not words:
        return ""
    shortest = min(words, key=len)
    for end in range(len(shortest), 0, -1):
        if all(word.startswith(shortest[:end]) for word in words):
            return shortest[:end]
    return ""


def shared_ending(first: str, second: str) -> str:
    """The longest text with which both strings end.

    >>> shared_ending("walking", "talking")
    'alking'
    >>> shared_ending("abc", "xyz")
    ''
    """
    size = 0
    while size < min(len(first), len(second)) and first[-1 - size] == second[-1 - size]:
        size += 1
    return first[len(first) - size :]


def first_difference(left: str, right: str) -> int:
    """Position of the first place where the texts differ, or -1 if they are equal.

    If one is the beginning of the other, the length of the shorter one is returned.

    >>> first_difference("parcel", "parsley")
    3
    >>> first_difference("abc", "abcd"), first_difference("a", "a")
    (3, -1)
    """
    for index, (a, b) in enumerate(zip(left, right)):
        if a != b:
            return index
    if len(left) == len(right):
        return -1
    return min(len(left), len(right))


def differing_places(left, right):
    """All positions where two strings differ, including those which only the longer one has.

    >>> differing_places("kitten", "mitts")
    [0, 4, 5]
    """
    places = []
    for index, (a, b) in enumerate(zip_longest(left, right)):
        if a != b:
            places.append(index)
    return places


def mark_differences(left: str, right: str) -> str:
    """A line with '^' below each position where two equally long texts differ, else a space.

    Spaces at the end are removed.

    >>> mark_differences("colour", "valuer")
    '^^ ^^'
    """
    marks = ["^" if a != b else " " for a, b in zip(left, right)]
    return "".join(marks).rstrip()


def one_edit_apart(short: str, long: str) -> bool:
    """Can the second string be had from the first by inserting exactly one character?

    >>> one_edit_apart("cat", "cart")
    True
    >>> one_edit_apart("cat", "cats"), one_edit_apart("cat", "crabt")
    (True, False)
    """
    if len(long) != len(short) + 1:
        return False
    for i in range(len(long)):
        if long[:i] + long[i + 1 :] == short:
            return True
    return False


def is_neighbour_swap(first, second):
    """True if the two words differ only by the exchange of two neighbouring letters.

    >>> is_neighbour_swap("form", "from")
    True
    >>> is_neighbour_swap("form", "form"), is_neighbour_swap("abc", "cba")
    (False, False)
    """
    if len(first) != len(second):
        return False
    places = [i for i in range(len(first)) if first[i] != second[i]]
    if len(places) != 2 or places[1] - places[0] != 1:
        return False
    i, j = places
    return first[i] == second[j] and first[j] == second[i]


def typing_corrections(wrong: str, right: str) -> int:
    """Keys needed to correct a text at its end: backspaces to the common start, then new letters.

    >>> typing_corrections("recieve", "receive")
    8
    >>> typing_corrections("car", "cart")
    1
    """
    same = 0
    for a, b in zip(wrong, right):
        if a != b:
            break
        same += 1
    backspaces = len(wrong) - same
    return backspaces + len(right) - same


def letters_to_remove(first: str, second: str) -> int:
    """How many letters have to be removed from both words so that the same letters remain?

    The order of the letters does not matter.

    >>> letters_to_remove("stone", "notes!")
    1
    >>> letters_to_remove("abc", "cde")
    4
    """
    one, other = Counter(first), Counter(second)
    surplus = (one - other) + (other - one)
    return sum(surplus.values())


def group_by_letters(words: list[str]) -> list[list[str]]:
    """Group words that consist of the same set of letters, however often each letter comes.

    Groups appear in the order of their first word.

    >>> group_by_letters(["toto", "ab", "otto", "aab", "c"])
    [['toto', 'otto'], ['ab', 'aab'], ['c']]
    """
    groups: dict[frozenset[str], list[str]] = {}
    for word in words:
        groups.setdefault(frozenset(word), []).append(word)
    return list(groups.values())


def group_by_rhyme(words: list[str], size: int = 2) -> dict[str, list[str]]:
    """Group words by their last letters and keep only the groups that have at least two words.

    >>> group_by_rhyme(["house", "cat", "mouse", "hat", "dog"])
    {'se': ['house', 'mouse'], 'at': ['cat', 'hat']}
    """
    endings = defaultdict(list)
    for word in words:
        endings[word[-size:]].append(word)
    return {end: members for end, members in endings.items() if len(members) > 1}


def can_spell(word: str, letters: str) -> bool:
    """Can the word be laid with the given letter tiles, where '?' is a tile for any letter?

    >>> can_spell("apple", "lappe")
    True
    >>> can_spell("apple", "lape?"), can_spell("apple", "lape")
    (True, False)
    """
    tiles = Counter(letters)
    missing = 0
    for letter, needed in Counter(word).items():
        missing += max(0, needed - tiles[letter])
    return missing <= tiles["?"]


def times_from_letters(word: str, supply: str) -> int:
    """How many times can the word be written with the letters of the supply?

    >>> times_from_letters("tea", "treat meat")
    2
    >>> times_from_letters("ooze", "zone")
    0
    """
    stock = Counter(supply)
    need = Counter(word)
    return min((stock[letter] // count for letter, count in need.items()), default=0)


def is_subsequence(small, big):
    """Can the small text be read in the big one from left to right, skipping letters?

    >>> is_subsequence("brd", "bernard")
    True
    >>> is_subsequence("bdr", "bernard")
    False
    """
    position = 0
    for letter in big:
        if position < len(small) and small[position] == letter:
            position += 1
    return position == len(small)


def subsequence_places(small: str, big: str) -> list[int] | None:
    """Earliest positions at which the letters of `small` are found in `big` one after another.

    >>> subsequence_places("ace", "abcde")
    [0, 2, 4]
    >>> subsequence_places("ca", "abc") is None
    True
    """
    places = []
    start = 0
    for letter in small:
        found = big.find(letter, start)
        if found < 0:
            return None
        places.append(found)
        start = found + 1
    return places


def rounds_to_read(small, big):
    """How often must one read through the big text to pick all letters of the small one in order?

    The answer is -1 when a letter is missing in the big text.

    >>> rounds_to_read("cab", "abc")
    2
    >>> rounds_to_read("xa", "abc")
    -1
    """
    rounds, position = 1, 0
    for letter in small:
        found = big.find(letter, position)
        if found < 0:
            rounds += 1
            found = big.find(letter)
            if found < 0:
                return -1
        position = found + 1
    return rounds


def longest_common_piece(first: str, second: str) -> str:
    """The longest connected piece that both texts contain; the first such piece of `first`.

    >>> longest_common_piece("bookkeeper", "cookies")
    'ook'
    >>> longest_common_piece("abc", "xyz")
    ''
    """
    best = ""
    for start in range(len(first)):
        end = start + len(best) + 1
        while end <= len(first) and first[start:end] in second:
            best = first[start:end]
            end += 1
    return best


def alternate_winner(first: str, second: str) -> str:
    """Compare two words letter by letter and say whose letters are later in the alphabet more often.

    The answer is "first", "second" or "draw"; letters without a partner do not count.

    >>> alternate_winner("zebra", "tiger")
    'second'
    >>> alternate_winner("ab", "ba")
    'draw'
    """
    points = 0
    for a, b in zip(first, second):
        points += (a > b) - (a < b)
    if points == 0:
        return "draw"
    return "first" if points > 0 else "second"


def pair_similarity(first, second):
    """Twice the number of shared letter pairs divided by the number of all letter pairs.

    >>> pair_similarity("night", "nacht")
    0.25
    >>> pair_similarity("same", "same")
    1.0
    """

    def pairs(word):
        return Counter(word[i : i + 2] for i in range(len(word) - 1))

    one, other = pairs(first), pairs(second)
    total = sum(one.values()) + sum(other.values())
    shared = sum((one & other).values())
    return 2 * shared / total if total else 0.0


def word_overlap(first: str, second: str) -> float:
    """Share of the different words of two sentences that occur in both of them.

    >>> word_overlap("the red car", "The blue car")
    0.5
    >>> word_overlap("", "")
    0.0
    """
    one = set(first.lower().split())
    other = set(second.lower().split())
    union = one | other
    if not union:
        return 0.0
    return len(one & other) / len(union)


def best_match(name: str, candidates: list[str]) -> str:
    """The candidate which shares the longest beginning with the name; the first one on a tie.

    >>> best_match("statement", ["state", "statue", "stand"])
    'state'
    """

    def shared(candidate):
        pairs = zip(name, candidate)
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))

    return max(candidates, key=shared)


def glue_overlap(left, right):
    """Join two texts so that the longest ending of one which begins the other comes only once.

    >>> glue_overlap("northeast", "eastern")
    'northeastern'
    >>> glue_overlap("ab", "cd")
    'abcd'
    """
    for size in range(min(len(left), len(right)), 0, -1):
        if left.endswith(right[:size]):
            return left + right[size:]
    return left + right


def rotation_steps(first, second):
    """By how many places must the first text be rotated to the left to give the second one?

    The answer is -1 if no rotation does it.

    >>> rotation_steps("planet", "netpla")
    3
    >>> rotation_steps("abc", "acb")
    -1
    """
    if len(first) != len(second):
        return -1
    return (first + first).find(second)


def smallest_rotation(word: str) -> str:
    """The rotation of a word that comes first in the alphabetical order.

    >>> smallest_rotation("cabab")
    'ababc'
    """
    rotations = [word[i:] + word[:i] for i in range(len(word))]
    return min(rotations, default="")


def same_ignoring(first: str, second: str, ignored: str = " -_") -> bool:
    """Compare two names without regard to case and the ignored characters.

    >>> same_ignoring("Line-Width", "line_width")
    True
    >>> same_ignoring("line", "lime")
    False
    """

    def reduced(name):
        return "".join(ch for ch in name.casefold() if ch not in ignored)

    return reduced(first) == reduced(second)


def natural_key(name: str) -> list[tuple[int, int | str]]:
    """Key for sorting names so that numbers inside them are compared by value.

    >>> sorted(["file10", "file9", "file1b"], key=natural_key)
    ['file1b', 'file9', 'file10']
    """
    key: list[tuple[int, int | str]] = []
    rest = name
    while rest:
        digits = "".join(takewhile(str.isdigit, rest))
        if digits:
            key.append((0, int(digits)))
            rest = rest[len(digits) :]
        else:
            key.append((1, rest[0]))
            rest = rest[1:]
    return key


def sort_by_alphabet(words, alphabet):
    """Sort words by an alphabet of one's own.

    >>> sort_by_alphabet(["cab", "bac", "abc"], "cba")
    ['cab', 'bac', 'abc']
    """
    rank = {letter: place for place, letter in enumerate(alphabet)}
    return sorted(words, key=lambda word: [rank[letter] for letter in word])


def hits_and_misses(secret: str, guess: str) -> tuple[int, int]:
    """Compare a guess with a secret: letters in the right place, and right letters elsewhere.

    >>> hits_and_misses("crane", "caner")
    (1, 4)
    >>> hits_and_misses("aabb", "bbbb")
    (2, 0)
    """
    exact = sum(a == b for a, b in zip(secret, guess))
    shared = sum((Counter(secret) & Counter(guess)).values())
    return exact, shared - exact


def guess_colours(secret: str, guess: str) -> str:
    """Mark each letter of a guess: 'G' right place, 'Y' elsewhere in the word, '.' not in it.

    Each letter of the secret can explain only one mark; right places come first.

    >>> guess_colours("apple", "paper")
    'YYGY.'
    >>> guess_colours("world", "llama")
    'Y....'
    """
    left = Counter(s for s, g in zip(secret, guess) if s != g)
    marks = ""
    for s, g in zip(secret, guess):
        if s == g:
            marks += "G"
        elif left[g] > 0:
            left[g] -= 1
            marks += "Y"
        else:
            marks += "."
    return marks


def closest_pair(words: list[str]) -> tuple[str, str]:
    """Of words with equal length, find the pair that differs in the fewest places.

    >>> closest_pair(["cold", "warm", "word", "ward"])
    ('warm', 'ward')
    """

    def distance(pair):
        return sum(a != b for a, b in zip(*pair))

    return min(combinations(words, 2), key=distance)


def is_word_ladder(words: list[str]) -> bool:
    """Does each word differ from the one before it in exactly one letter?

    >>> is_word_ladder(["cold", "cord", "card", "ward"])
    True
    >>> is_word_ladder(["cold", "card"]), is_word_ladder(["car", "cart"])
    (False, False)
    """
    for before, after in zip(words, words[1:]):
        if len(before) != len(after):
            return False
        if sum(a != b for a, b in zip(before, after)) != 1:
            return False
    return True


def shortest_unique_prefixes(names):
    """Give each name its shortest beginning which no other name has; else the whole name.

    >>> shortest_unique_prefixes(["add", "apply", "commit"])
    {'add': 'ad', 'apply': 'ap', 'commit': 'c'}
    """
    result = {}
    for name in names:
        others = [other for other in names if other != name]
        size = 1
        while size < len(name) and any(o.startswith(name[:size]) for o in others):
            size += 1
        result[name] = name[:size]
    return result


def expand_abbreviation(short: str, commands: list[str]) -> str:
    """Find the only command that begins with the abbreviation; an exact name always wins.

    A ValueError tells about unknown or ambiguous abbreviations.

    >>> expand_abbreviation("st", ["status", "add", "push"])
    'status'
    >>> expand_abbreviation("p", ["pull", "push"])
    Traceback (most recent call last):
    ...
    ValueError: ambiguous: pull, push
    """
    if short in commands:
        return short
    found = sorted(name for name in commands if name.startswith(short))
    if not found:
        raise ValueError(f"unknown: {short}")
    if len(found) > 1:
        raise ValueError("ambiguous: " + ", ".join(found))
    return found[0]


def extra_letter(original, changed):
    """The texts have the same letters, but the second has one more, somewhere: which one?

    >>> extra_letter("abcd", "dbeca")
    'e'
    """
    value = 0
    for letter in original + changed:
        value ^= ord(letter)
    return chr(value)


def highlight_common(words: list[str]) -> list[str]:
    """Put a bar after the beginning which all words share; without one the words stay the same.

    >>> highlight_common(["forget", "forgive"])
    ['forg|et', 'forg|ive']
    >>> highlight_common(["a", "b"])
    ['a', 'b']
    """
    size = 0
    for column in zip(*words):
        if len(set(column)) > 1:
            break
        size += 1
    if size == 0:
        return list(words)
    return [word[:size] + "|" + word[size:] for word in words]


def column_agreement(rows: list[str]) -> str:
    """For each column of equally long rows give the letter if all rows agree, else a star.

    >>> column_agreement(["GATC", "GTTC", "GATA"])
    'G*T*'
    """
    letters = []
    for column in zip(*rows):
        letters.append(column[0] if len(set(column)) == 1 else "*")
    return "".join(letters)


def consensus(rows: list[str]) -> str:
    """The most frequent letter of each column; on a tie the letter that comes first in the alphabet.

    >>> consensus(["GATC", "GTTC", "CATA"])
    'GATC'
    >>> consensus(["b", "a"])
    'a'
    """
    result = ""
    for column in zip(*rows):
        counts = Counter(column)
        result += min(counts, key=lambda letter: (-counts[letter], letter))
    return result


def changed_words(before, after):
    """Pairs of old and new word at the same positions of two sentences, where they differ.

    >>> changed_words("I like red cars", "I love red bikes")
    [('like', 'love'), ('cars', 'bikes')]
    """
    pairs = zip(before.split(), after.split())
    return [(old, new) for old, new in pairs if old != new]


def added_and_removed(before: str, after: str) -> dict[str, list[str]]:
    """Words which a new version of a text has gained and lost, each sorted.

    >>> added_and_removed("salt and oil", "salt and pepper")
    {'added': ['pepper'], 'removed': ['oil']}
    """
    old, new = set(before.split()), set(after.split())
    return {"added": sorted(new - old), "removed": sorted(old - new)}


def trim_to_change(before: str, after: str) -> tuple[str, str]:
    """Cut off the common beginning and the common end, so that only the changed middles are left.

    >>> trim_to_change("the old house", "the new house")
    ('old', 'new')
    >>> trim_to_change("aa", "aaa")
    ('', 'a')
    """
    start = 0
    limit = min(len(before), len(after))
    while start < limit and before[start] == after[start]:
        start += 1
    end = 0
    while end < limit - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return before[start : len(before) - end], after[start : len(after) - end]


def compare_versions_text(left, right):
    """Return '<', '=' or '>' for two dotted numbers, where missing parts count as zero.

    >>> compare_versions_text("1.10", "1.9.5")
    '>'
    >>> compare_versions_text("2.0", "2")
    '='
    """
    one = [int(part) for part in left.split(".")]
    other = [int(part) for part in right.split(".")]
    for a, b in zip_longest(one, other, fillvalue=0):
        if a != b:
            return "<" if a < b else ">"
    return "="


def moves_to_sort(text: str) -> int:
    """Number of neighbour swaps needed to sort the letters: pairs that stand in wrong order.

    >>> moves_to_sort("cab")
    2
    >>> moves_to_sort("abc")
    0
    """
    wrong = 0
    for i in range(len(text)):
        for j in range(i + 1, len(text)):
            if text[i] > text[j]:
                wrong += 1
    return wrong


def letter_pattern(word: str) -> tuple[int, ...]:
    """Number the letters by first occurrence, so that words of equal structure get equal numbers.

    >>> letter_pattern("noon")
    (0, 1, 1, 0)
    >>> letter_pattern("noon") == letter_pattern("abba")
    True
    """
    numbers = {}
    pattern = []
    for letter in word:
        if letter not in numbers:
            numbers[letter] = len(numbers)
        pattern.append(numbers[letter])
    return tuple(pattern)


def distinct_piece_count(text, size):
    """How many different pieces of the given size does the text contain?

    >>> distinct_piece_count("banana", 2)
    3
    >>> distinct_piece_count("ab", 3)
    0
    """
    pieces = set()
    for start in range(len(text) - size + 1):
        pieces.add(text[start : start + size])
    return len(pieces)


def repeated_pieces(text: str, size: int) -> dict[str, int]:
    """Pieces of the given size that occur more than once (also overlapping), with their counts.

    >>> repeated_pieces("tatata", 2)
    {'ta': 3, 'at': 2}
    """
    counts = Counter(text[i : i + size] for i in range(len(text) - size + 1))
    return {piece: count for piece, count in counts.items() if count > 1}
