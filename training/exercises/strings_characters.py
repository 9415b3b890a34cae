"""Small tasks on characters: counting, vowels, shifting, replacing, runs and alphabets."""

import string
from collections import Counter
from itertools import groupby


def vowel_share(text: str) -> float:
    """Share of the letters that are vowels (a, e, i, o, u), between 0 and 1, rounded to 2 places.

    >>> vowel_share("Queue 99!")
    0.8
    >>> vowel_share("123")
    0.0
    """
    letters = [ch for ch in text.lower() if ch.isalpha()]
    if not letters:
        return 0.0
    vowels = sum(1 for ch in letters if ch in "aeiou")
    return round(vowels / len(letters), 2)


def next_vowel(text: str) -> str:
    """Replace each lower-case vowel by the next one in the order a, e, i, o, u (u becomes a).

    >>> next_vowel("banana")
    'benene'
    >>> next_vowel("unit")
    'anot'
    """
    order = "aeiou"
    replaced = ""
    for ch in text:
        place = order.find(ch)
        if place >= 0:
            ch = order[(place + 1) % 5]
        replaced += ch
    return replaced


def longest_run(text: str) -> tuple[str, int]:
    """Find the longest run of one repeated character: the character and the length of the run.

    The first run wins when several are equally long; an empty text gives ('', 0).

    >>> longest_run("aabbbcc")
    ('b', 3)
    >>> longest_run("")
    ('', 0)
    """
    best = ("", 0)
    for ch, group in groupby(text):
        size = len(list(group))
        if size > best[1]:
            best = (ch, size)
    return best


def squeeze(text: str, allowed: int = 1) -> str:
    """Shorten every run of one character to at most `allowed` characters.

    >>> squeeze("hellooo   world")
    'helo world'
    >>> squeeze("noooo!!!", 2)
    'noo!!'
    """
    kept = []
    run = 0
    previous = None
    for ch in text:
        run = run + 1 if ch == previous else 1
        if run <= allowed:
            kept.append(ch)
        previous = ch
    return "".join(kept)


def missing_letters(text: str) -> str:
    """Which letters of the English alphabet does the text not contain? Case does not matter.

    >>> missing_letters("The quick brown fox jumps over the dog")
    'alyz'
    """
    present = set(text.lower())
    return "".join(ch for ch in string.ascii_lowercase if ch not in present)


def case_balance(text: str) -> int:
    """Number of capital letters minus the number of small letters.

    >>> case_balance("ABCd 12")
    2
    >>> case_balance("ok")
    -2
    """
    balance = 0
    for ch in text:
        if ch.isupper():
            balance += 1
        elif ch.islower():
            balance -= 1
    return balance


def shift_digits(text, step):
    """Add `step` to every digit, modulo ten, and leave the other characters as they are.

    >>> shift_digits("Room 19, floor 8", 3)
    'Room 42, floor 1'
    >>> shift_digits("2024", -1)
    '1913'
    """
    out = []
    for ch in text:
        if ch in string.digits:
            out.append(str((int(ch) + step) % 10))
        else:
            out.append(ch)
    return "".join(out)


def swap_letter_pairs(text: str) -> str:
    """Exchange the characters of each pair at positions 0-1, 2-3 and so on.

    >>> swap_letter_pairs("abcdef")
    'badcfe'
    >>> swap_letter_pairs("abc")
    'bac'
    """
    chars = list(text)
    for i in range(0, len(chars) - 1, 2):
        chars[i], chars[i + 1] = chars[i + 1], chars[i]
    return "".join(chars)


def mirror_alphabet(text):
    """Replace a by z, b by y and so on, for small and capital letters.

    >>> mirror_alphabet("Abc-xyz")
    'Zyx-cba'
    """
    lower = string.ascii_lowercase
    upper = string.ascii_uppercase
    table = str.maketrans(lower + upper, lower[::-1] + upper[::-1])
    return text.translate(table)


def alphabet_from(letter: str) -> str:
    """The lower-case alphabet that begins with the given letter and wraps around after z.

    >>> alphabet_from("x")[:6]
    'xyzabc'
    >>> len(alphabet_from("c"))
    26
    """
    start = ord(letter) - ord("a")
    letters = ""
    for offset in range(26):
        letters += chr(ord("a") + (start + offset) % 26)
    return letters


def letter_distance(first: str, second: str) -> int:
    """Shortest number of steps between two small letters on an alphabet bent into a ring.

    >>> letter_distance("a", "d")
    3
    >>> letter_distance("b", "y")
    3
    """
    direct = abs(ord(first) - ord(second))
    return min(direct, 26 - direct)


def typing_travel(word: str, row: str = "qwertyuiop") -> int:
    """Sum of the distances that a finger moves along one keyboard row to type the word.

    The finger starts on the first letter of the word.

    >>> typing_travel("pop")
    2
    >>> typing_travel("quit")
    10
    """
    positions = [row.index(ch) for ch in word]
    travel = 0
    for here, there in zip(positions, positions[1:]):
        travel += abs(there - here)
    return travel


def char_kinds(text: str) -> dict[str, int]:
    """Count letters, digits, spaces and other characters of a text.

    >>> char_kinds("Call 555-12 now")
    {'letters': 7, 'digits': 5, 'spaces': 2, 'other': 1}
    """
    counts = {"letters": 0, "digits": 0, "spaces": 0, "other": 0}
    for ch in text:
        if ch.isalpha():
            kind = "letters"
        elif ch.isdigit():
            kind = "digits"
        elif ch.isspace():
            kind = "spaces"
        else:
            kind = "other"
        counts[kind] += 1
    return counts


def keep_last_occurrences(text: str) -> str:
    """
    >>> keep_last_occurrences("abcab")
    'cab'

    Keep only the last occurrence of each character, in the order of these last places.
    """
    kept = ""
    for index, ch in enumerate(text):
        if ch not in text[index + 1 :]:
            kept += ch
    return kept


def lonely_letters(text: str) -> list[str]:
    """List the letters that occur exactly once in the text, ignoring case, sorted.

    >>> lonely_letters("Llama farm")
    ['f', 'r']
    """
    counts = Counter(ch for ch in text.lower() if ch.isalpha())
    return sorted(ch for ch, count in counts.items() if count == 1)


def last_new_char(text):
    """Position at which a character appears for the first time, as late as possible, or -1.

    >>> last_new_char("abacabd")
    6
    >>> last_new_char("aabbab")
    2
    """
    seen = set()
    latest = -1
    for index, ch in enumerate(text):
        if ch not in seen:
            latest = index
            seen.add(ch)
    return latest


def widest_gap(text, ch):
    """Largest number of characters between two neighbouring occurrences of `ch`, or -1 if fewer than 2.

    >>> widest_gap("a--a---a", "a")
    3
    >>> widest_gap("once", "o")
    -1
    """
    last = None
    widest = -1
    for i, current in enumerate(text):
        if current != ch:
            continue
        if last is not None:
            widest = max(widest, i - last - 1)
        last = i
    return widest


def replace_nth(text: str, old: str, new: str, n: int) -> str:
    """Replace only the n-th occurrence (from 1) of `old`; without one the text stays the same.

    >>> replace_nth("one fish two fish red fish", "fish", "cat", 2)
    'one fish two cat red fish'
    >>> replace_nth("abc", "z", "y", 1)
    'abc'
    """
    position = -1
    for _ in range(n):
        position = text.find(old, position + 1)
        if position == -1:
            return text
    return text[:position] + new + text[position + len(old) :]


def replace_every_nth_char(text: str, n: int, mark: str = "_") -> str:
    """Put a mark in the place of every n-th character, counted from one.

    >>> replace_every_nth_char("abcdefgh", 3)
    'ab_de_gh'
    """
    chars = list(text)
    for index in range(n - 1, len(chars), n):
        chars[index] = mark
    return "".join(chars)


def mask_inner(word, visible=1):
    """Show only the first and last `visible` characters and write '*' for those between.

    A word that is too short to hide anything is masked wholly.

    >>> mask_inner("password")
    'p******d'
    >>> mask_inner("abc", 2)
    '***'
    """
    hidden = len(word) - 2 * visible
    if hidden <= 0:
        return "*" * len(word)
    return word[:visible] + "*" * hidden + word[-visible:]


def letter_sum(word: str) -> int:
    """Add up the places in the alphabet of all letters (a is 1, z is 26); ignore the rest.

    >>> letter_sum("Cab!")
    6
    >>> letter_sum("zz")
    52
    """
    total = 0
    for ch in word.lower():
        if "a" <= ch <= "z":
            total += ord(ch) - 96
    return total


def is_alphabetic_order(word: str) -> bool:
    """True when no letter of the word comes before its left neighbour in the alphabet.

    >>> is_alphabetic_order("almost")
    True
    >>> is_alphabetic_order("apple pie")
    False
    """
    letters = [ch for ch in word.lower() if ch.isalpha()]
    return all(a <= b for a, b in zip(letters, letters[1:]))


def spread_letters(text, gap=" "):
    """Put the gap between all characters, but never next to an existing space.

    >>> spread_letters("hi you")
    'h i y o u'
    >>> spread_letters("abc", "-")
    'a-b-c'
    """
    result = text[:1]
    for before, ch in zip(text, text[1:]):
        if " " not in (before, ch):
            result += gap
        result += ch
    return result


def vowels_to_front(word: str) -> str:
    """Move the vowels to the front; both vowels and consonants keep their order.

    >>> vowels_to_front("keyboard")
    'eoakybrd'
    """
    vowels, others = "", ""
    for ch in word:
        if ch.lower() in "aeiou":
            vowels += ch
        else:
            others += ch
    return vowels + others


def sort_letters_in_place(text):
    """Sort the letters of a text, but leave all other characters where they are.

    >>> sort_letters_in_place("d-c2ba!")
    'a-b2cd!'
    """
    letters = iter(sorted(ch for ch in text if ch.isalpha()))
    return "".join(next(letters) if ch.isalpha() else ch for ch in text)


def split_runs_by_kind(text):
    """Cut a text where it changes between digits and non-digits.

    >>> split_runs_by_kind("abc123d4")
    ['abc', '123', 'd', '4']
    >>> split_runs_by_kind("")
    []
    """
    return ["".join(group) for _, group in groupby(text, key=str.isdigit)]


def syllable_guess(word):
    """Guess the syllables: count groups of vowels (with y), one less for a final silent e.

    The answer is never below one.

    >>> syllable_guess("banana")
    3
    >>> syllable_guess("cake")
    1
    >>> syllable_guess("the")
    1
    """
    groups = 0
    inside = False
    for ch in word.lower():
        is_vowel = ch in "aeiouy"
        if is_vowel and not inside:
            groups += 1
        inside = is_vowel
    if word.lower().endswith("e"):
        groups -= 1
    return max(groups, 1)


def letter_ladder(first: str, last: str, step: int = 1) -> str:
    """The letters from `first` to `last` (inclusive), every `step`-th one, also backwards.

    >>> letter_ladder("a", "i", 2)
    'acegi'
    >>> letter_ladder("e", "a")
    'edcba'
    """
    start, end = ord(first), ord(last)
    if start <= end:
        codes = range(start, end + 1, step)
    else:
        codes = range(start, end - 1, -step)
    return "".join(map(chr, codes))


def letters_by_rarity(text):
    """Order the different letters of a word from the rarest to the most frequent one.

    For example, in "banana" the b is the rarest, then comes n and then a. Letters which are
    equally frequent come in the order of the alphabet.

    >>> letters_by_rarity("banana")
    'bna'
    """
    tally = {}
    for ch in text.lower():
        if ch.isalpha():
            tally[ch] = tally.get(ch, 0) + 1
    return "".join(sorted(tally, key=lambda letter: (tally[letter], letter)))


def strip_matching_ends(text):
    """Cut off first and last character as long as both are the same and more than two are left.

    >>> strip_matching_ends("**(bold)**")
    '(bold)'
    >>> strip_matching_ends("aa")
    'aa'
    """
    while len(text) > 2 and text[0] == text[-1]:
        text = text[1:-1]
    return text


def cap_after(text, triggers=" -'"):
    """Capitalise the letters that begin the text or follow one of the trigger characters.

    >>> cap_after("anne-marie o'neil")
    "Anne-Marie O'Neil"
    """
    result = ""
    for i, ch in enumerate(text):
        if i == 0 or text[i - 1] in triggers:
            result += ch.upper()
        else:
            result += ch
    return result


def longest_alphabet_run(text: str) -> str:
    """Longest stretch in which every letter is the direct successor of the one before it.

    >>> longest_alphabet_run("xyabcdqrs")
    'abcd'
    >>> longest_alphabet_run("zx")
    'z'
    """
    best = current = text[:1]
    for previous, ch in zip(text, text[1:]):
        if ord(ch) == ord(previous) + 1:
            current += ch
        else:
            current = ch
        if len(current) > len(best):
            best = current
    return best


def count_transitions(bits: str) -> int:
    """How often does the character change from one position to the next?

    >>> count_transitions("0011101")
    3
    >>> count_transitions("aaaa")
    0
    """
    changes = 0
    for i in range(1, len(bits)):
        if bits[i] != bits[i - 1]:
            changes += 1
    return changes


def every_char_count(text, chars):
    """Return the counts of the given characters as a list, in the order in which they are given.

    >>> every_char_count("banana split", "ans")
    [3, 2, 1]
    """
    counts = Counter(text)
    return [counts[ch] for ch in chars]


def double_consonants(word: str) -> list[str]:
    """List the doubled consonants of a word such as "tt" in "letter".

    >>> double_consonants("committee")
    ['mm', 'tt']
    >>> double_consonants("seed")
    []
    """
    pairs = []
    for a, b in zip(word, word[1:]):
        if a == b and a.isalpha() and a not in "aeiou":
            pairs.append(a + b)
    return pairs


def invert_case_between(text, start, stop):
    """Swap upper and lower case for the positions start to stop-1 only.

    >>> invert_case_between("hello world", 1, 4)
    'hELLo world'
    """
    return text[:start] + text[start:stop].swapcase() + text[stop:]


def zigzag_case(text: str) -> str:
    """Make letters alternately large and small; characters that are no letters do not count.

    >>> zigzag_case("hello you")
    'HeLlO yOu'
    >>> zigzag_case("a1b2c")
    'A1b2C'
    """
    upper = True
    out = []
    for ch in text:
        if ch.isalpha():
            out.append(ch.upper() if upper else ch.lower())
            upper = not upper
        else:
            out.append(ch)
    return "".join(out)


def strip_accents_simple(text):
    """Replace common accented letters by plain ones, and ß by ss.

    >>> strip_accents_simple("café über straße")
    'cafe uber strasse'
    """
    groups = {"a": "àáâä", "e": "èéêë", "i": "ìíîï", "o": "òóôö", "u": "ùúûü", "c": "ç"}
    table = {"ß": "ss"}
    for plain, accented in groups.items():
        for ch in accented:
            table[ch] = plain
    return "".join(table.get(ch, ch) for ch in text)


def pyramid_of(letter: str, height: int) -> list[str]:
    """Rows of a pyramid of letters; the row i has 2*i+1 letters and starts with spaces.

    >>> pyramid_of("o", 3)
    ['  o', ' ooo', 'ooooo']
    """
    rows = []
    for i in range(height):
        spaces = " " * (height - 1 - i)
        rows.append(spaces + letter * (2 * i + 1))
    return rows


def letter_histogram(word: str) -> list[str]:
    """One line per different letter in alphabetical order: the letter, a space and a bar of '#'.

    >>> letter_histogram("eerie")
    ['e ###', 'i #', 'r #']
    """
    lines = []
    for letter in sorted(set(word)):
        bar = "#" * word.count(letter)
        lines.append(f"{letter} {bar}")
    return lines


def fold_in_half(text: str) -> str:
    """Fold a text in the middle: first and last character, second and last but one, and so on.

    With an odd length the middle character comes once, at the end.

    >>> fold_in_half("abcdef")
    'afbecd'
    >>> fold_in_half("12345")
    '15243'
    """
    left, right = 0, len(text) - 1
    folded = ""
    while left < right:
        folded += text[left] + text[right]
        left += 1
        right -= 1
    if left == right:
        folded += text[left]
    return folded


def hollow_out(text):
    """Replace each character that equals both of its neighbours by a dot.

    >>> hollow_out("aaaabbbc")
    'a..ab.bc'
    """
    out = list(text)
    for i in range(1, len(text) - 1):
        if text[i - 1] == text[i] == text[i + 1]:
            out[i] = "."
    return "".join(out)


def keyboard_hand(word: str) -> str:
    """Say which hand types a word: "left", "right" or "both" on a QWERTY keyboard.

    >>> keyboard_hand("stewardess")
    'left'
    >>> keyboard_hand("lollipop")
    'right'
    >>> keyboard_hand("hand")
    'both'
    """
    left_keys = set("qwertasdfgzxcvb")
    on_left = [ch in left_keys for ch in word.lower()]
    if all(on_left):
        return "left"
    if not any(on_left):
        return "right"
    return "both"


def expand_counts(pattern: str) -> str:
    """Repeat each letter as often as the digit behind it says; without a digit it comes once.

    >>> expand_counts("a3bc2")
    'aaabcc'
    >>> expand_counts("x0y")
    'y'
    """
    result = ""
    for i, ch in enumerate(pattern):
        if ch.isdigit():
            continue
        follower = pattern[i + 1 : i + 2]
        times = int(follower) if follower.isdigit() else 1
        result += ch * times
    return result


def nearest_vowel(letter):
    """The vowel that is nearest to a small letter in the alphabet; the earlier one on a tie.

    >>> nearest_vowel("f")
    'e'
    >>> nearest_vowel("c")
    'a'
    """
    return min("aeiou", key=lambda vowel: (abs(ord(vowel) - ord(letter)), vowel))
