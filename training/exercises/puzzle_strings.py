"""Puzzles about strings: letters, words, cases, positions, codes and patterns."""

from typing import Dict, List, Optional, Tuple


def double_first_letters(sentence: str) -> str:
    """
    Given a sentence of words separated by single spaces, double the first letter of each word
    that begins with a consonant. Words that begin with a vowel stay as they are.

    >>> double_first_letters('big apple tree')
    'bbig apple ttree'
    """
    words = []
    for word in sentence.split():
        if word[0].lower() in "aeiou":
            words.append(word)
        else:
            words.append(word[0] + word)
    return " ".join(words)


def letter_positions(text: str) -> Dict[str, List[int]]:
    """
    Return a dictionary that maps each letter of the text to the list of its positions.
    Capital and small letters are treated as the same; other characters are ignored.

    >>> letter_positions('Ab a')
    {'a': [0, 3], 'b': [1]}
    """
    positions: Dict[str, List[int]] = {}
    for index, char in enumerate(text.lower()):
        if char.isalpha():
            if char not in positions:
                positions[char] = []
            positions[char].append(index)
    return positions


def longest_word_ending_in(text: str, ending: str) -> str:
    """
    You are given a text and an ending. Return the longest word of the text with this
    ending; the first one in a tie. If there is none, return the empty string.

    >>> longest_word_ending_in('sing a long song', 'ng')
    'sing'
    >>> longest_word_ending_in('no such word', 'xy')
    ''
    """
    best = ""
    for word in text.split():
        if word.endswith(ending) and len(word) > len(best):
            best = word
    return best


def squeeze_repeats(text):
    """
    Replace each group of three or more equal neighbouring characters by two of them.
    Groups of one or two remain.

    >>> squeeze_repeats('goooal!!!!')
    'gooal!!'
    """
    result = ""
    for char in text:
        if len(result) >= 2 and result[-1] == char and result[-2] == char:
            continue
        result += char
    return result


def alternate_case_by_word(text: str) -> str:
    """
    Write every second word of the text in capitals, beginning with the second word,
    and all other words in small letters.

    >>> alternate_case_by_word('One two Three four')
    'one TWO three FOUR'
    """
    words = text.split(" ")
    for i in range(len(words)):
        if i % 2 == 1:
            words[i] = words[i].upper()
        else:
            words[i] = words[i].lower()
    return " ".join(words)


def keyboard_typing(keys: str) -> str:
    """
    Simulate typing. The key '<' deletes the last character typed (nothing happens
    if there is none), and the key '#' deletes everything. Return the text at the end.

    >>> keyboard_typing('cat<r')
    'car'
    >>> keyboard_typing('abc#<x')
    'x'
    """
    typed = []
    for key in keys:
        if key == "#":
            typed = []
        elif key == "<":
            if typed:
                typed.pop()
        else:
            typed.append(key)
    return "".join(typed)


def vowel_skeleton(word):
    """
    Replace each consonant by a dash and keep the vowels. Characters that are no letters are dropped.

    >>> vowel_skeleton('Banana!')
    '-a-a-a'
    """
    skeleton = []
    for char in word:
        if not char.isalpha():
            continue
        if char.lower() in "aeiou":
            skeleton.append(char)
        else:
            skeleton.append("-")
    return "".join(skeleton)


def common_ending(first: str, second: str) -> str:
    """
    Return the longest string that both words end with.

    >>> common_ending('station', 'nation')
    'ation'
    >>> common_ending('dog', 'cat')
    ''
    """
    length = 0
    while length < min(len(first), len(second)):
        if first[-1 - length] != second[-1 - length]:
            break
        length += 1
    return first[len(first) - length :]


def word_wrap_count(text: str, width: int) -> int:
    """
    Words are written on lines of the given width with one space between words. A word that does
    not fit any more goes to the next line. Return the number of lines.
    No word is longer than the width.

    >>> word_wrap_count('we all live here', 8)
    3
    >>> word_wrap_count('', 8)
    0
    """
    lines = 0
    used = width + 1
    for word in text.split():
        if used + 1 + len(word) > width:
            lines += 1
            used = len(word)
        else:
            used += 1 + len(word)
    return lines


def shift_vowels(text: str) -> str:
    """
    Replace each small vowel by the next one in the order a, e, i, o, u; after u comes a again.
    All other characters stay the same.

    >>> shift_vowels('house')
    'huasi'
    """
    vowels = "aeiou"
    shifted = ""
    for char in text:
        index = vowels.find(char)
        if index == -1:
            shifted += char
        else:
            shifted += vowels[(index + 1) % 5]
    return shifted


def count_words_with_double(text):
    """
    Count the words that contain a double letter, that is, the same letter twice in a row.

    >>> count_words_with_double('a little red balloon')
    2
    """
    count = 0
    for word in text.split():
        for i in range(len(word) - 1):
            if word[i] == word[i + 1]:
                count += 1
                break
    return count


def initials(full_name: str, keep_last: bool = False) -> str:
    """
    Return the initials of a name, each one in capitals and followed by a dot.
    If keep_last is True the last name is written out after the initials.

    >>> initials('ada king lovelace')
    'A.K.L.'
    >>> initials('ada king lovelace', True)
    'A.K. Lovelace'
    """
    parts = full_name.split()
    if keep_last:
        short = "".join(part[0].upper() + "." for part in parts[:-1])
        return short + " " + parts[-1].capitalize()
    return "".join(part[0].upper() + "." for part in parts)


def is_spaced_alphabet(word: str, gap: int) -> bool:
    """
    Return True if each letter of the word lies exactly gap places after the letter before it
    in the alphabet. The word has small letters only; a single letter is fine.

    >>> is_spaced_alphabet('ace', 2)
    True
    >>> is_spaced_alphabet('abd', 1)
    False
    """
    for i in range(1, len(word)):
        if ord(word[i]) - ord(word[i - 1]) != gap:
            return False
    return True


def mask_middle(code: str, shown: int) -> str:
    """
    Hide the middle of a code with stars so that only the first and the last shown characters can
    be read. If the code is too short to hide anything, hide all of it.

    >>> mask_middle('AB12345Z', 2)
    'AB****5Z'
    >>> mask_middle('ABC', 2)
    '***'
    """
    hidden = len(code) - 2 * shown
    if hidden <= 0:
        return "*" * len(code)
    return code[:shown] + "*" * hidden + code[len(code) - shown :]


def expand_ranges(text: str) -> List[int]:
    """
    Given a text like "1-3,7", return the list of all numbers that it stands for.
    The parts are separated by commas; a part is a number or a range with a dash.

    >>> expand_ranges('1-3,7,9-10')
    [1, 2, 3, 7, 9, 10]
    """
    numbers: List[int] = []
    for part in text.split(","):
        if "-" in part:
            start, end = part.split("-")
            for n in range(int(start), int(end) + 1):
                numbers.append(n)
        else:
            numbers.append(int(part))
    return numbers


def swap_outer_letters(text):
    """
    In every word exchange the first and the last letter. Words with one letter do not change.

    >>> swap_outer_letters('read a book')
    'dear a koob'
    """

    def swap(word):
        if len(word) < 2:
            return word
        return word[-1] + word[1:-1] + word[0]

    return " ".join(swap(word) for word in text.split())


def rhyme_groups(words: List[str], size: int) -> Dict[str, List[str]]:
    """
    Group the words by their last size letters. Words that are shorter than that are left out,
    and so are groups with a single word.

    >>> rhyme_groups(['light', 'cow', 'night', 'a'], 2)
    {'ht': ['light', 'night']}
    """
    groups: Dict[str, List[str]] = {}
    for word in words:
        if len(word) >= size:
            groups.setdefault(word[-size:], []).append(word)
    return {ending: group for ending, group in groups.items() if len(group) > 1}


def title_with_exceptions(title: str, small: list[str]) -> str:
    """
    Capitalise the words of a title, but write the small words in lower case unless they are at
    the very beginning.

    >>> title_with_exceptions('the lord OF the rings', ['of', 'the'])
    'The Lord of the Rings'
    """
    result = []
    for i, word in enumerate(title.lower().split()):
        if i > 0 and word in small:
            result.append(word)
        else:
            result.append(word.capitalize())
    return " ".join(result)


def count_inside_quotes(text: str) -> int:
    """
    Count the characters that are inside double quotes. The quotes themselves do not count. If the
    last quote is not closed, the rest of the text counts as inside.

    >>> count_inside_quotes('say "hi" and "go"')
    4
    """
    inside = False
    count = 0
    for char in text:
        if char == '"':
            inside = not inside
        elif inside:
            count += 1
    return count


def caesar_words(text, shift):
    """
    Shift the letters of every word in the alphabet: the first word by shift places, the
    second by twice as much, the third by three times as much, and so on. Only small letters occur.

    >>> caesar_words('abc abc xyz', 1)
    'bcd cde abc'
    """
    coded = []
    for number, word in enumerate(text.split(), start=1):
        new_word = ""
        for char in word:
            place = (ord(char) - ord("a") + number * shift) % 26
            new_word += chr(ord("a") + place)
        coded.append(new_word)
    return " ".join(coded)


def insert_every(text: str, piece: str, k: int) -> str:
    """
    Insert a piece after every k characters of the text, but never at the very end.

    >>> insert_every('12345678', '-', 3)
    '123-456-78'
    >>> insert_every('abcd', '.', 2)
    'ab.cd'
    """
    result = ""
    for i in range(0, len(text), k):
        if i > 0:
            result += piece
        result += text[i : i + k]
    return result


def dominant_case(text: str) -> str:
    """
    If a text has more capital than small letters, return it in capitals.
    In all other cases return it in small letters.

    >>> dominant_case('ABc')
    'ABC'
    >>> dominant_case('aB')
    'ab'
    """
    capitals = sum(1 for char in text if char.isupper())
    smalls = sum(1 for char in text if char.islower())
    if capitals > smalls:
        return text.upper()
    return text.lower()


def decode_counts(code: str) -> str:
    """
    A code consists of pairs: one digit and one character. Write the character as often as
    the digit says. A zero means that the character is left out.

    >>> decode_counts('3a0b2-')
    'aaa--'
    """
    text = ""
    for i in range(0, len(code) - 1, 2):
        text += int(code[i]) * code[i + 1]
    return text


def hangman_view(word, guessed):
    """
    Show a secret word in a game of guessing: letters that have been guessed are shown, the others
    appear as underscores, with spaces between all of them.

    >>> hangman_view('tree', 'er')
    '_ r e e'
    """
    shown = []
    for letter in word:
        shown.append(letter if letter in guessed else "_")
    return " ".join(shown)


def longest_digit_block(text: str) -> str:
    """
    Return the longest block of neighbouring digits in a text (the last one in a tie).

    >>> longest_digit_block('a12b345c678')
    '678'
    >>> longest_digit_block('none')
    ''
    """
    best = ""
    block = ""
    for char in text:
        if char.isdigit():
            block += char
            if len(block) >= len(best):
                best = block
        else:
            block = ""
    return best


def strip_comment(line: str, marker: str = "#") -> Tuple[str, str]:
    """
    Separate a line into its code and its comment. The comment starts after the first marker.
    Remove the spaces around both. Without a marker the comment is empty.

    >>> strip_comment('x = 1  # one')
    ('x = 1', 'one')
    >>> strip_comment('y = 2')
    ('y = 2', '')
    """
    position = line.find(marker)
    if position == -1:
        return line.strip(), ""
    code = line[:position].strip()
    comment = line[position + len(marker) :].strip()
    return code, comment


def letters_between(first: str, last: str) -> str:
    """
    Return all letters strictly between two small letters of the alphabet.
    If the first comes after the last, return them in descending order.

    >>> letters_between('b', 'f')
    'cde'
    >>> letters_between('f', 'b')
    'edc'
    """
    low, high = sorted([ord(first), ord(last)])
    between = "".join(chr(code) for code in range(low + 1, high))
    if first > last:
        return between[::-1]
    return between


def word_ladder_step(a, b):
    """
    Return the position of the only letter in which two words of equal length differ.
    If they differ in no letter or in several, or have other lengths, return -1.

    >>> word_ladder_step('cold', 'cord')
    2
    >>> word_ladder_step('cold', 'warm')
    -1
    """
    if len(a) != len(b):
        return -1
    differences = [i for i in range(len(a)) if a[i] != b[i]]
    if len(differences) == 1:
        return differences[0]
    return -1


def camel_to_words(name: str) -> List[str]:
    """
    Split a name like "parseHttpHeader" before each capital letter and return the parts in
    small letters.

    >>> camel_to_words('parseHttpHeader')
    ['parse', 'http', 'header']
    """
    words: List[str] = []
    for char in name:
        if char.isupper() or not words:
            words.append(char.lower())
        else:
            words[-1] += char
    return words


def bracket_text(text: str) -> Optional[str]:
    """
    Return the text inside the first pair of round brackets. Brackets inside of it are kept.
    If there is no opening bracket or if it is never closed, return None.

    >>> bracket_text('f(a(b)c) + g(d)')
    'a(b)c'
    >>> bracket_text('f(a') is None
    True
    """
    start = text.find("(")
    if start == -1:
        return None
    depth = 0
    for i in range(start, len(text)):
        if text[i] == "(":
            depth += 1
        elif text[i] == ")":
            depth -= 1
            if depth == 0:
                return text[start + 1 : i]
    return None


def weave(first: str, second: str) -> str:
    """
    Weave two strings: take one character of the first and one of the second in turn. When
    one string is used up, append the rest of the other one in reverse.

    >>> weave('ace', 'bd')
    'abcde'
    >>> weave('x', '123')
    'x132'
    """
    woven = ""
    shorter = min(len(first), len(second))
    for i in range(shorter):
        woven += first[i] + second[i]
    rest = first[shorter:] + second[shorter:]
    return woven + rest[::-1]


def word_value(word):
    """
    Each letter is worth its place in the alphabet (a = 1, b = 2, ...), but a letter that follows
    an equal letter is worth nothing. Return the total value of a word in small letters.

    >>> word_value('abba')
    4
    """
    value = 0
    previous = ""
    for letter in word:
        if letter != previous:
            value += ord(letter) - 96
        previous = letter
    return value


def censor(text: str, banned: List[str]) -> str:
    """
    Replace each banned word by its first letter followed by dots for the other letters.
    Upper and lower case do not matter when words are compared.

    >>> censor('That darn cat', ['darn', 'heck'])
    'That d... cat'
    """
    output = []
    for word in text.split():
        if word.lower() in banned:
            output.append(word[0] + "." * (len(word) - 1))
        else:
            output.append(word)
    return " ".join(output)


def shortest_repeating_unit(text: str) -> str:
    """
    Find the shortest string that gives the text when it is repeated some number of times.
    If there is no shorter one, the text itself is the answer.

    >>> shortest_repeating_unit('xyxyxy')
    'xy'
    >>> shortest_repeating_unit('abc')
    'abc'
    """
    for size in range(1, len(text)):
        if len(text) % size == 0:
            unit = text[:size]
            if unit * (len(text) // size) == text:
                return unit
    return text


def acronym_matches(acronym: str, phrase: str) -> bool:
    """
    Return True if the acronym is made of the first letters of the words in the phrase. Small
    words with up to three letters may be skipped.

    >>> acronym_matches('USA', 'United States of America')
    True
    >>> acronym_matches('UA', 'United States of America')
    False
    """
    position = 0
    for word in phrase.split():
        if position < len(acronym) and word[0].upper() == acronym[position].upper():
            position += 1
        elif len(word) > 3:
            return False
    return position == len(acronym)


def stutter(word, times):
    """
    Let a word stutter: write its first two letters times times, each followed by '... ', and
    then the word and a question mark.

    >>> stutter('hello', 2)
    'he... he... hello?'
    """
    start = word[:2]
    result = ""
    for _ in range(times):
        result += start + "... "
    return result + word + "?"
