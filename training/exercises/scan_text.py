"""Strings scanned letter by letter: character classes, case, counting and building pieces."""

import string
from collections import Counter, defaultdict
from typing import Dict, List, Tuple


def count_kind_switches(text: str) -> int:
    """
    Every character is a letter, a digit or something else. Count how often two neighbours
    in the text are of different kinds.

    >>> count_kind_switches("ab12-c")
    3
    >>> count_kind_switches("hello")
    0
    >>> count_kind_switches("")
    0
    """
    def kind(ch):
        if ch.isalpha():
            return "letter"
        if ch.isdigit():
            return "digit"
        return "other"

    switches = 0
    for left, right in zip(text, text[1:]):
        if kind(left) != kind(right):
            switches += 1
    return switches


def longest_consonant_block(word: str) -> str:
    """
    Return the longest stretch of consecutive consonants in a word of lower-case letters.
    If several are equally long, return the first. A word without consonants gives "".

    longest_consonant_block("backstroke") == "ckstr"
    longest_consonant_block("aie") == ""
    """
    best = ""
    current = ""
    for ch in word:
        if ch in "aeiou":
            current = ""
        else:
            current += ch
            if len(current) > len(best):
                best = current
    return best


def capitals_with_positions(s):
    """
    List the capital letters of s together with their index.

    >>> capitals_with_positions("aBcD")
    [('B', 1), ('D', 3)]
    >>> capitals_with_positions("none")
    []
    """
    return [(ch, i) for i, ch in enumerate(s) if ch.isupper()]


def lower_until_digit(text: str) -> str:
    '''
    Turn the text to lower case up to the first digit; from that digit on everything
    becomes upper case. Without a digit the whole text is lower case.

    lower_until_digit("AbC7xyZ") ➞ "abc7XYZ"
    lower_until_digit("LOUD") ➞ "loud"
    '''
    seen_digit = False
    result = []
    for ch in text:
        if ch.isdigit():
            seen_digit = True
        if seen_digit:
            result.append(ch.upper())
        else:
            result.append(ch.lower())
    return "".join(result)


def vowel_consonant_balance(s: str) -> int:
    """
    Return the number of vowels minus the number of consonants in s.
    Case does not matter and characters that are not letters count for nothing.

    >>> vowel_consonant_balance("Audio 5")
    3
    >>> vowel_consonant_balance("Rhythm!")
    -6
    """
    balance = 0
    for ch in s.lower():
        if not ch.isalpha():
            continue
        if ch in "aeiou":
            balance += 1
        else:
            balance -= 1
    return balance


def order_of_reaching_k(text: str, k: int) -> str:
    """
    Read the text from left to right. Whenever a character has just been seen for the k-th time, write
    it down. Return what has been written.

    order_of_reaching_k("abcbabc", 3) == "b"
    order_of_reaching_k("abcbca", 2) == "bca"
    order_of_reaching_k("abc", 2) == ""
    """
    seen = {}
    written = ""
    for ch in text:
        seen[ch] = seen.get(ch, 0) + 1
        if seen[ch] == k:
            written += ch
    return written


def letters_only_once(text):
    """Return the letters that occur exactly once in the text (ignoring case), in alphabetical order,
    joined to one lower-case string.

    >>> letters_only_once("Banana Bread")
    'der'
    >>> letters_only_once("1 + 1")
    ''
    """
    counts = Counter(ch for ch in text.lower() if ch.isalpha())
    return "".join(sorted(ch for ch, n in counts.items() if n == 1))


def case_runs(s: str) -> List[str]:
    """
    Cut a string of letters into the longest pieces in which all letters have the same case.

    >>> case_runs("ABcdE")
    ['AB', 'cd', 'E']
    >>> case_runs("")
    []
    """
    runs = []
    for ch in s:
        if runs and runs[-1][-1].isupper() == ch.isupper():
            runs[-1] += ch
        else:
            runs.append(ch)
    return runs


def swap_case_of_repeats(text: str) -> str:
    """
    The first time a character appears it is kept. Every later appearance of exactly the same
    character has its case swapped.

    >>> swap_case_of_repeats("banana")
    'banANA'
    >>> swap_case_of_repeats("AAa")
    'Aaa'
    """
    seen = set()
    result = ""
    for ch in text:
        if ch in seen:
            result += ch.swapcase()
        else:
            result += ch
            seen.add(ch)
    return result


def digit_letter_columns(s: str) -> Tuple[str, str, str]:
    """
    Separate a string into its letters, its digits and its other characters, each in order.

    >>> digit_letter_columns("a1-b2!")
    ('ab', '12', '-!')
    >>> digit_letter_columns("42")
    ('', '42', '')
    """
    letters = "".join(c for c in s if c.isalpha())
    digits = "".join(c for c in s if c.isdigit())
    others = "".join(c for c in s if not c.isalnum())
    return letters, digits, others


def grow_by_letter(word: str) -> List[str]:
    """
    Write the word as a list of beginnings that gets longer by one letter each time,
    but skip a beginning that ends in a space.

    >>> grow_by_letter("a cat")
    ['a', 'a c', 'a ca', 'a cat']
    >>> grow_by_letter("ox")
    ['o', 'ox']
    """
    steps = []
    for end in range(1, len(word) + 1):
        if word[end - 1] != " ":
            steps.append(word[:end])
    return steps


def build_from_both_ends(s: str) -> str:
    """
    Build a new string by taking characters in turn from the front and from the back of s,
    the front first, until all are used.

    >>> build_from_both_ends("abcdef")
    'afbecd'
    >>> build_from_both_ends("xyz")
    'xzy'
    """
    result = ""
    i, j = 0, len(s) - 1
    while i < j:
        result += s[i] + s[j]
        i += 1
        j -= 1
    if i == j:
        result += s[i]
    return result


def push_letters_outward(text: str) -> str:
    """
    Start with an empty string. Vowels of the text are added at the front, all other characters
    at the end, one by one.

    >>> push_letters_outward("tomato")
    'oaotmt'
    >>> push_letters_outward("rye")
    'ery'
    """
    result = ""
    for ch in text:
        if ch.lower() in "aeiou":
            result = ch + result
        else:
            result = result + ch
    return result


def backspace_words(keys: str) -> str:
    """
    Someone types the given keys. The key '<' deletes the last character typed, the key '#' deletes
    everything typed since the last space (the space itself stays). Return what is on the screen.

    backspace_words("cat<r") == "car"
    backspace_words("big dog#cat") == "big cat"
    backspace_words("<<a") == "a"
    """
    screen = []
    for key in keys:
        if key == "<":
            if screen:
                screen.pop()
        elif key == "#":
            while screen and screen[-1] != " ":
                screen.pop()
        else:
            screen.append(key)
    return "".join(screen)


def type_with_caps_lock(keys: str) -> str:
    """
    The character '^' in the keys switches caps lock on or off and prints nothing. With caps lock on,
    letters are printed in upper case.

    >>> type_with_caps_lock("ab^cd^e")
    'abCDe'
    >>> type_with_caps_lock("^^x")
    'x'
    """
    caps = False
    out = ""
    for key in keys:
        if key == "^":
            caps = not caps
        elif caps:
            out += key.upper()
        else:
            out += key
    return out


def upper_share_percent(text: str) -> int:
    """
    Return how many percent of the letters are capitals, rounded down.
    If there are no letters, return 0.

    upper_share_percent("AbcD") -> 50
    upper_share_percent("Abc") -> 33
    upper_share_percent("12") -> 0
    """
    letters = [ch for ch in text if ch.isalpha()]
    if not letters:
        return 0
    upper = sum(1 for ch in letters if ch.isupper())
    return 100 * upper // len(letters)


def positions_by_letter(word: str) -> Dict[str, List[int]]:
    """
    For each letter that appears more than once, list the positions where it appears.

    >>> positions_by_letter("level")
    {'l': [0, 4], 'e': [1, 3]}
    >>> positions_by_letter("dog")
    {}
    """
    places = defaultdict(list)
    for i, ch in enumerate(word):
        places[ch].append(i)
    return {ch: found for ch, found in places.items() if len(found) > 1}


def widest_same_letter_span(s: str) -> int:
    """
    Find the largest number of characters that stand strictly between two equal characters of s.
    Return -1 if all the characters are different.

    >>> widest_same_letter_span("abca")
    2
    >>> widest_same_letter_span("aa")
    0
    >>> widest_same_letter_span("abc")
    -1
    """
    first = {}
    best = -1
    for i, ch in enumerate(s):
        if ch in first:
            best = max(best, i - first[ch] - 1)
        else:
            first[ch] = i
    return best


def closest_equal_letters(s):
    """
    Return the smallest distance between the positions of two equal characters, or 0 when
    no character is repeated.

    closest_equal_letters("abcab") == 3
    closest_equal_letters("xyyx") == 1
    closest_equal_letters("abc") == 0
    """
    last = {}
    best = 0
    for i, ch in enumerate(s):
        if ch in last:
            gap = i - last[ch]
            if best == 0 or gap < best:
                best = gap
        last[ch] = i
    return best


def alphabet_gaps(word: str) -> List[int]:
    """
    For each pair of neighbouring letters of a lower-case word, give the number of steps from the first
    to the second in the alphabet; steps backwards are negative.

    >>> alphabet_gaps("acb")
    [2, -1]
    >>> alphabet_gaps("q")
    []
    """
    return [ord(b) - ord(a) for a, b in zip(word, word[1:])]


def circular_letter_walk(word: str) -> int:
    """
    The letters a to z stand on a round dial, the pointer starts at 'a'. Return how many single steps
    are needed to spell the word when you always turn in the shorter direction.

    circular_letter_walk("c") -> 2
    circular_letter_walk("za") -> 2
    circular_letter_walk("") -> 0
    """
    position = 0
    total = 0
    for ch in word:
        target = ord(ch) - ord("a")
        distance = abs(target - position)
        total += min(distance, 26 - distance)
        position = target
    return total


def missing_from_pangram(text: str, alphabet: str = string.ascii_lowercase) -> str:
    """
    Return the letters of the alphabet that the text does not use, in the order of the alphabet.
    Upper and lower case are the same.

    >>> missing_from_pangram("Bad Egg", "abcdefg")
    'cf'
    >>> missing_from_pangram("abc", "cab")
    ''
    """
    used = set(text.lower())
    return "".join(letter for letter in alphabet if letter not in used)


def pangram_reached_at(text: str, letters: str) -> int:
    """
    Return the number of characters of the text that must be read until all the given letters
    have been seen. Return -1 if that never happens.

    >>> pangram_reached_at("banana", "an")
    3
    >>> pangram_reached_at("banana", "ax")
    -1
    """
    missing = set(letters)
    for i, ch in enumerate(text):
        missing.discard(ch)
        if not missing:
            return i + 1
    return -1


def most_used_per_half(s: str) -> Tuple[str, str]:
    """
    Cut a string of even length into two halves and return the most frequent character of each half.
    On a tie take the character that is smaller in the alphabet.

    >>> most_used_per_half("aabcdd")
    ('a', 'd')
    >>> most_used_per_half("baab")
    ('a', 'a')
    """
    def top(part):
        return min(part, key=lambda ch: (-part.count(ch), ch))

    middle = len(s) // 2
    return top(s[:middle]), top(s[middle:])


def sort_keep_spaces(sentence: str) -> str:
    """
    Sort all the letters of a sentence, but leave every space where it is.

    >>> sort_keep_spaces("dc ba")
    'ab cd'
    >>> sort_keep_spaces("z a")
    'a z'
    """
    ordered = iter(sorted(ch for ch in sentence if ch != " "))
    return "".join(" " if ch == " " else next(ordered) for ch in sentence)


def reverse_digits_in_place(s: str) -> str:
    """
    Reverse the order of the digits in s while all other characters keep their places.

    reverse_digits_in_place("a1b2c3") == "a3b2c1"
    reverse_digits_in_place("7up") == "7up"
    """
    digits = [ch for ch in s if ch.isdigit()]
    result = ""
    for ch in s:
        if ch.isdigit():
            result += digits.pop()
        else:
            result += ch
    return result


def rotate_vowels_right(word: str) -> str:
    """
    Move every vowel of a lower-case word to the place of the next vowel; the last vowel goes to
    the place of the first. Consonants do not move.

    >>> rotate_vowels_right("education")
    'odecutain'
    >>> rotate_vowels_right("myth")
    'myth'
    """
    places = [i for i, ch in enumerate(word) if ch in "aeiou"]
    chars = list(word)
    for k, place in enumerate(places):
        chars[place] = word[places[k - 1]]
    return "".join(chars)


def double_marked_letters(text: str, mark: str) -> str:
    """
    A mark stands after some characters and means that this character is to be written twice.
    Return the text without marks. A mark at the very beginning has no effect.

    double_marked_letters("ap*le", "*") == "apple"
    double_marked_letters("*a*b", "*") == "aab"
    """
    out = []
    for ch in text:
        if ch != mark:
            out.append(ch)
        elif out:
            out.append(out[-1])
    return "".join(out)


def mark_doubles(text: str) -> str:
    """
    Replace each pair of equal neighbouring characters by the character and a '*'. Pairs are formed
    from left to right and do not overlap.

    >>> mark_doubles("balloon")
    'bal*o*n'
    >>> mark_doubles("zzz")
    'z*z'
    """
    result = ""
    i = 0
    while i < len(text):
        if i + 1 < len(text) and text[i] == text[i + 1]:
            result += text[i] + "*"
            i += 2
        else:
            result += text[i]
            i += 1
    return result


def letter_score_with_bonus(word: str) -> int:
    """
    The letters a to z are worth 1 to 26 points. A letter equal to the letter directly before it
    counts double. Return the score of a lower-case word.

    >>> letter_score_with_bonus("abc")
    6
    >>> letter_score_with_bonus("bee")
    17
    """
    total = 0
    previous = ""
    for ch in word:
        value = ord(ch) - 96
        if ch == previous:
            value *= 2
        total += value
        previous = ch
    return total


def ascending_letter_pieces(s: str) -> List[str]:
    """
    Cut s into pieces such that inside a piece every character is larger than the one before.
    Make each piece as long as possible.

    >>> ascending_letter_pieces("abcaxb")
    ['abc', 'ax', 'b']
    >>> ascending_letter_pieces("cba")
    ['c', 'b', 'a']
    """
    pieces = []
    start = 0
    for i in range(1, len(s) + 1):
        if i == len(s) or s[i] <= s[i - 1]:
            pieces.append(s[start:i])
            start = i
    return pieces if s else []


def has_both_cases(text: str) -> List[str]:
    """
    Return the sorted list of letters (in lower case) that appear in the text both as a capital
    and as a small letter.

    >>> has_both_cases("Anna Bob")
    ['a', 'b']
    >>> has_both_cases("ABC def")
    []
    """
    chars = set(text)
    return sorted(ch for ch in chars if ch.islower() and ch.upper() in chars)


def count_isolated_digits(s: str) -> int:
    """
    A digit is isolated if neither the character before nor the character after it is a digit.
    Count the isolated digits.

    count_isolated_digits("a1b23c4") -> 2
    count_isolated_digits("7") -> 1
    """
    count = 0
    for i, ch in enumerate(s):
        if not ch.isdigit():
            continue
        before = i > 0 and s[i - 1].isdigit()
        after = i + 1 < len(s) and s[i + 1].isdigit()
        if not before and not after:
            count += 1
    return count


def count_rising_numbers(text: str) -> int:
    """
    You are given a text that may contain whole numbers. Count the numbers that are larger than the number
    before them; the first number of the text is not counted.

    >>> count_rising_numbers("7 apples, 12 pears, 9 plums and 10 figs")
    2
    >>> count_rising_numbers("no fruit")
    0
    """
    rising = 0
    previous = None
    number = ""
    for ch in text + " ":
        if ch.isdigit():
            number += ch
        elif number:
            value = int(number)
            if previous is not None and value > previous:
                rising += 1
            previous = value
            number = ""
    return rising


def increase_numbers_inside(text: str, step: int) -> str:
    """
    Add step to every whole number that stands in the text and leave everything else unchanged.

    >>> increase_numbers_inside("room 9, floor 2", 1)
    'room 10, floor 3'
    >>> increase_numbers_inside("x", 4)
    'x'
    """
    out = ""
    number = ""
    for ch in text:
        if ch.isdigit():
            number += ch
            continue
        if number:
            out += str(int(number) + step)
            number = ""
        out += ch
    if number:
        out += str(int(number) + step)
    return out


def shout_every_kth(text: str, k: int) -> str:
    """
    Capitalise every k-th letter of the text. Only letters are counted; other characters
    are copied. The remaining letters become lower case.

    shout_every_kth("ab cd ef", 3) == "ab Cd eF"
    shout_every_kth("Hello", 1) == "HELLO"
    """
    counter = 0
    result = ""
    for ch in text:
        if ch.isalpha():
            counter += 1
            result += ch.upper() if counter % k == 0 else ch.lower()
        else:
            result += ch
    return result


def letters_in_common_with_all(words: List[str]) -> str:
    """
    Return the letters that occur in every one of the words, sorted, each letter once.

    >>> letters_in_common_with_all(["plane", "panel", "nap"])
    'anp'
    >>> letters_in_common_with_all(["ab", "cd"])
    ''
    >>> letters_in_common_with_all([])
    ''
    """
    if not words:
        return ""
    common = set(words[0])
    for word in words[1:]:
        common &= set(word)
    return "".join(sorted(common))


def multiset_extra_letters(have: str, need: str) -> str:
    """
    Which letters are missing to write the word need with the letters of the word have?
    Every letter of have can be used once. Answer with a sorted string.

    >>> multiset_extra_letters("stone", "noses")
    's'
    >>> multiset_extra_letters("abc", "cab")
    ''
    """
    stock = Counter(have)
    missing = []
    for ch in need:
        if stock[ch] > 0:
            stock[ch] -= 1
        else:
            missing.append(ch)
    return "".join(sorted(missing))


def copies_of_word(letters: str, word: str) -> int:
    """
    How many times can the word be laid completely with the given letter tiles?

    copies_of_word("nabanabn", "ban") == 2
    copies_of_word("xyz", "a") == 0
    """
    tiles = Counter(letters)
    needed = Counter(word)
    return min(tiles[ch] // n for ch, n in needed.items())


def frequency_bands(text: str) -> Dict[int, str]:
    """
    Group the letters of the text by how often they occur: the keys are the counts in descending
    order and each value is the sorted string of the letters with that count.

    >>> frequency_bands("mississippi")
    {4: 'is', 2: 'p', 1: 'm'}
    >>> frequency_bands("")
    {}
    """
    bands = {}
    for ch, n in sorted(Counter(text).items()):
        bands[n] = bands.get(n, "") + ch
    return {n: bands[n] for n in sorted(bands, reverse=True)}


def zigzag_heights(word: str) -> str:
    """
    Compare each letter with the one before: write '/' if it is later in the alphabet, '\\' if it is
    earlier and '-' if it is the same.

    >>> zigzag_heights("abba")
    '/-\\\\'
    >>> zigzag_heights("x")
    ''
    """
    profile = ""
    for i in range(1, len(word)):
        if word[i] > word[i - 1]:
            profile += "/"
        elif word[i] < word[i - 1]:
            profile += "\\"
        else:
            profile += "-"
    return profile


def count_letter_peaks(word: str) -> int:
    """
    Count the inner letters of a word that come later in the alphabet than both of their neighbours.

    count_letter_peaks("banana") -> 2
    count_letter_peaks("abc") -> 0
    """
    return sum(
        1
        for i in range(1, len(word) - 1)
        if word[i] > word[i - 1] and word[i] > word[i + 1]
    )


def expand_letter_range(spec: str) -> str:
    """
    A specification such as "a-dxm-o" stands for letters: two letters joined by a hyphen mean all the letters
    from the first to the second, a single letter means itself. Return all the letters.

    >>> expand_letter_range("a-dxm-o")
    'abcdxmno'
    >>> expand_letter_range("q")
    'q'
    """
    letters = ""
    i = 0
    while i < len(spec):
        if i + 2 < len(spec) and spec[i + 1] == "-":
            for code in range(ord(spec[i]), ord(spec[i + 2]) + 1):
                letters += chr(code)
            i += 3
        else:
            letters += spec[i]
            i += 1
    return letters


def squeeze_letter_ranges(letters: str) -> str:
    """
    The reverse of spelling out ranges: runs of three or more letters that follow each other
    in the alphabet are written as first-last, all the others are kept.

    >>> squeeze_letter_ranges("abcdxyq")
    'a-dxyq'
    >>> squeeze_letter_ranges("xyz")
    'x-z'
    """
    result = ""
    i = 0
    while i < len(letters):
        j = i
        while j + 1 < len(letters) and ord(letters[j + 1]) - ord(letters[j]) == 1:
            j += 1
        if j - i >= 2:
            result += letters[i] + "-" + letters[j]
        else:
            result += letters[i:j + 1]
        i = j + 1
    return result


def check():
    assert longest_consonant_block("backstroke") == "ckstr"
    assert longest_consonant_block("aie") == ""
    assert lower_until_digit("AbC7xyZ") == "abc7XYZ"
    assert lower_until_digit("LOUD") == "loud"
    assert backspace_words("cat<r") == "car"
    assert backspace_words("big dog#cat") == "big cat"
    assert backspace_words("<<a") == "a"
    assert upper_share_percent("AbcD") == 50
    assert upper_share_percent("Abc") == 33
    assert upper_share_percent("12") == 0
    assert closest_equal_letters("abcab") == 3
    assert closest_equal_letters("xyyx") == 1
    assert closest_equal_letters("abc") == 0
    assert circular_letter_walk("c") == 2
    assert circular_letter_walk("za") == 2
    assert circular_letter_walk("") == 0
    assert reverse_digits_in_place("a1b2c3") == "a3b2c1"
    assert reverse_digits_in_place("7up") == "7up"
    assert double_marked_letters("ap*le", "*") == "apple"
    assert double_marked_letters("*a*b", "*") == "aab"
    assert count_isolated_digits("a1b23c4") == 2
    assert count_isolated_digits("7") == 1
    assert shout_every_kth("ab cd ef", 3) == "ab Cd eF"
    assert shout_every_kth("Hello", 1) == "HELLO"
    assert copies_of_word("nabanabn", "ban") == 2
    assert copies_of_word("xyz", "a") == 0
    assert count_letter_peaks("banana") == 2
    assert count_letter_peaks("abc") == 0
    assert order_of_reaching_k("abcbabc", 3) == "b"
    assert order_of_reaching_k("abcbca", 2) == "bca"
    assert order_of_reaching_k("abc", 2) == ""
