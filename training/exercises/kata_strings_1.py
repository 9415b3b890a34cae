"""Short string katas: letters, words, runs, ciphers, padding, brackets and small notations."""

import re
import string
from collections import Counter, defaultdict
from typing import Dict, List, Optional, Tuple


def vowel_led_words(sentence: str) -> list[str]:
    """Return the words of the sentence that begin with a vowel but do not end with one, in order.

    >>> vowel_led_words('an apple is under Every oak')
    ['an', 'is', 'under', 'Every', 'oak']
    >>> vowel_led_words('ice tea')
    []
    """
    vowels = 'aeiou'
    return [w for w in sentence.split() if w[0].lower() in vowels and w[-1].lower() not in vowels]


def squeeze_vowels(s: str) -> str:
    """
    Of every group of neighbouring vowels keep only the first one. Consonants and other
    characters are all kept.

    squeeze_vowels("beautiful queue") == "betiful qu"
    squeeze_vowels("rhythm") == "rhythm"
    """
    out = []
    prev_vowel = False
    for c in s:
        is_vowel = c.lower() in "aeiou"
        if not (is_vowel and prev_vowel):
            out.append(c)
        prev_vowel = is_vowel
    return "".join(out)


def run_string(text):
    """Write each run of equal characters as the character followed by the length of the run,
    but leave out the length when it is 1 or 2; a run of two is simply written twice.

    >>> run_string('aaabbc')
    'a3bbc'
    >>> run_string('')
    ''
    """
    res = ''
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        length = j - i
        if length > 2:
            res += text[i] + str(length)
        else:
            res += text[i] * length
        i = j
    return res


def stepped_caesar(message: str, start: int, step: int) -> str:
    """ Encrypt small letters: the first letter of the message is moved on by start places, the next letter by
    start + step, and so on, around the alphabet. Characters other than small letters stay and do not
    change the shift.

    >>> stepped_caesar('aaa', 1, 2)
    'bdf'
    >>> stepped_caesar('a-z', 1, 0)
    'b-a'
    """
    shift = start
    coded = []
    for ch in message:
        if ch in string.ascii_lowercase:
            coded.append(chr((ord(ch) - 97 + shift) % 26 + 97))
            shift += step
        else:
            coded.append(ch)
    return ''.join(coded)


def pad_alternately(word: str, width: int, fill: str) -> str:
    """
    Pad the word with the fill character to the given width, adding one character on the right, then
    one on the left, then right again, until the width is reached. A word that is long enough is returned as it is.

    pad_alternately('ab', 5, '.') == '.ab..'
    pad_alternately('word', 2, '*') == 'word'
    """
    on_right = True
    while len(word) < width:
        if on_right:
            word = word + fill
        else:
            word = fill + word
        on_right = not on_right
    return word


def deepest_level_text(s: str) -> str:
    """Return all characters that stand at the greatest depth of the round brackets, joined together.
    The brackets are balanced and are not part of the answer.

    >>> deepest_level_text('a(b(c)d)(e(f))')
    'cf'
    >>> deepest_level_text('plain')
    'plain'
    """
    depth = 0
    by_depth = defaultdict(str)
    for ch in s:
        if ch == '(':
            depth += 1
        elif ch == ')':
            depth -= 1
        else:
            by_depth[depth] += ch
    if not by_depth:
        return ''
    return by_depth[max(by_depth)]


def read_dice_notation(notation: str) -> Optional[Tuple[int, int, int]]:
    """
    Read a dice notation such as '2d6+3' and return (number of dice, sides, bonus). The number before the d
    may be missing and is then 1; the bonus may be missing and is then 0, and it may be negative.
    Return None if the notation is wrong.

    read_dice_notation("2d6+3") == (2, 6, 3)
    read_dice_notation("d20") == (1, 20, 0)
    read_dice_notation("3d8-1") == (3, 8, -1)
    read_dice_notation("six") is None
    """
    match = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", notation)
    if match is None:
        return None
    count, sides, bonus = match.groups()
    return int(count or 1), int(sides), int(bonus or 0)


def shared_start_end(a, b):
    """Return the length of the common prefix plus the length of the common suffix of the two strings. The suffix
    may not use characters that were already used for the prefix.

    >>> shared_start_end('interview', 'internet view')
    9
    >>> shared_start_end('aaa', 'aa')
    2
    """
    shorter = min(len(a), len(b))
    front = 0
    while front < shorter and a[front] == b[front]:
        front += 1
    back = 0
    while back < shorter - front and a[-1 - back] == b[-1 - back]:
        back += 1
    return front + back


def is_near_anagram(first: str, second: str) -> bool:
    """
    Two words of the same length are near anagrams if exactly one letter has to be replaced in the first
    to turn it into an anagram of the second.

    is_near_anagram('stone', 'notes') == False
    is_near_anagram('stone', 'tones') == False
    is_near_anagram('stone', 'stove') == True
    """
    if len(first) != len(second):
        return False
    surplus = Counter(first) - Counter(second)
    return sum(surplus.values()) == 1


def smallest_rotation_index(word: str) -> int:
    """Return the number of letters that must be moved from the front of the word to its end to get
    the rotation that comes first in the dictionary. For ties return the smallest number; for
    the empty word return -1.

    >>> smallest_rotation_index('banana')
    5
    >>> smallest_rotation_index('aa')
    0
    >>> smallest_rotation_index('')
    -1
    """
    if not word:
        return -1
    rotations = [word[i:] + word[:i] for i in range(len(word))]
    return rotations.index(min(rotations))


def fill_braces_or_default(template: str, values: Dict[str, str], default: str) -> str:
    """
    Replace every {name} in the template by the value of the name. An unknown name is replaced by the default,
    and '{{' stands for a single opening brace.

    fill_braces_or_default('Dear {who}!', {'who': 'Ann'}, '?') == 'Dear Ann!'
    fill_braces_or_default('{{a} {x}', {}, '?') == '{a} ?'
    """
    out = ''
    i = 0
    while i < len(template):
        if template.startswith('{{', i):
            out += '{'
            i += 2
        elif template[i] == '{':
            end = template.index('}', i)
            name = template[i + 1:end]
            out += values.get(name, default)
            i = end + 1
        else:
            out += template[i]
            i += 1
    return out


def stick_numeral(n):
    """ Write a number from 1 to 99 with the signs V for five, X for ten, L for fifty and I for one, only by
    adding: 4 is 'IIII' and 9 is 'VIIII'. Return '' for a number outside this range.

    >>> stick_numeral(9)
    'VIIII'
    >>> stick_numeral(64)
    'LXIIII'
    >>> stick_numeral(100)
    ''
    """
    if not 1 <= n <= 99:
        return ''
    text = ''
    for sign, value in [('L', 50), ('X', 10), ('V', 5), ('I', 1)]:
        times, n = divmod(n, value)
        text += sign * times
    return text


def is_digit_ladder_text(number_text: str) -> bool:
    """True if every digit of the text differs from the digit before it by exactly one. Texts with
    anything else than digits, and texts shorter than two, give False.

    For '3454' the result is True, for '3355' and '7' it is False.
    """
    if len(number_text) < 2 or not number_text.isdigit():
        return False
    digits = [int(d) for d in number_text]
    return all(abs(x - y) == 1 for x, y in zip(digits, digits[1:]))


def minutes_over_midnight(start: str, end: str) -> int:
    """Return the minutes from start to end, both as 'HH:MM'. If the end is earlier than the start,
    it lies on the next day.

    >>> minutes_over_midnight('09:50', '10:15')
    25
    >>> minutes_over_midnight('23:30', '00:10')
    40
    """
    def to_minutes(clock):
        hours, minutes = clock.split(':')
        return int(hours) * 60 + int(minutes)

    return (to_minutes(end) - to_minutes(start)) % (24 * 60)


def split_quoted_row(row: str) -> List[str]:
    """
    Split a row at its semicolons, but not at semicolons between single quotes. The quotes are dropped.

    split_quoted_row("a;'b;c';d") == ['a', 'b;c', 'd']
    split_quoted_row("") == ['']
    """
    cells = ['']
    quoted = False
    for ch in row:
        if ch == "'":
            quoted = not quoted
        elif ch == ';' and not quoted:
            cells.append('')
        else:
            cells[-1] += ch
    return cells


def resolve_steps(path: str) -> str:
    """Simplify a path with '/' between its parts: empty parts and '.' are dropped, '..' removes the part
    before it, and '...' removes the two parts before it. Removing from nothing does nothing.

    >>> resolve_steps('a/b/../c//.')
    'a/c'
    >>> resolve_steps('x/y/z/.../w')
    'x/w'
    >>> resolve_steps('../..')
    ''
    """
    stack = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part == '..':
            stack = stack[:-1]
        elif part == '...':
            stack = stack[:-2]
        else:
            stack.append(part)
    return '/'.join(stack)


def weak_spots(password: str) -> list[str]:
    """
    Check a password and return the names of the rules it breaks, in this order: 'length' (fewer than 8 characters),
    'digit' (no digit), 'repeat' (three equal characters in a row), 'space' (contains a space).

    weak_spots("aaa 1") == ['length', 'repeat', 'space']
    weak_spots("longenough7") == []
    """
    problems = []
    if len(password) < 8:
        problems.append("length")
    if not any(c.isdigit() for c in password):
        problems.append("digit")
    for i in range(len(password) - 2):
        if password[i] == password[i + 1] == password[i + 2]:
            problems.append("repeat")
            break
    if " " in password:
        problems.append("space")
    return problems


def looks_like_mail(address: str) -> bool:
    """Return whether the address has exactly one '@', a non-empty name before it, and after it at least two
    parts separated by dots, none of which is empty.

    >>> looks_like_mail('ann@mail.example.org')
    True
    >>> looks_like_mail('ann@mail')
    False
    >>> looks_like_mail('a@b@c.de')
    False
    """
    if address.count('@') != 1:
        return False
    name, domain = address.split('@')
    parts = domain.split('.')
    return bool(name) and len(parts) >= 2 and all(parts)


def subsequence_gap(text: str, pattern: str) -> Optional[int]:
    """
    Match the letters of pattern one after the other as early as possible in text, and return how many
    letters of text are skipped between the first and the last matched letter. None if there is no match.

    subsequence_gap('abxcd', 'bd') == 2
    subsequence_gap('abc', 'ca') is None
    """
    places = []
    pos = 0
    for letter in pattern:
        pos = text.find(letter, pos)
        if pos == -1:
            return None
        places.append(pos)
        pos += 1
    if not places:
        return None
    return places[-1] - places[0] + 1 - len(places)


def longest_balanced_ab(s):
    """Find the longest substring that has as many letters a as letters b, and no other letter. Return
    the first of the longest ones.

    >>> longest_balanced_ab('aabbab')
    'aabbab'
    >>> longest_balanced_ab('aaabxba')
    'ab'
    """
    best = ''
    for i in range(len(s)):
        balance = 0
        for j in range(i, len(s)):
            if s[j] == 'a':
                balance += 1
            elif s[j] == 'b':
                balance -= 1
            else:
                break
            if balance == 0 and j + 1 - i > len(best):
                best = s[i:j + 1]
    return best


def swap_case_of_words(sentence: str, letter: str) -> str:
    """
    Swap the case of every letter in those words that contain the given letter in any case.
    The other words stay as they are.

    swap_case_of_words('Red roses Bloom', 'r') == 'rED ROSES Bloom'
    swap_case_of_words('', 'a') == ''
    """
    target = letter.lower()
    words = []
    for word in sentence.split(' '):
        if target in word.lower():
            word = word.swapcase()
        words.append(word)
    return ' '.join(words)


def is_word_palindrome_ignoring_short(sentence: str, min_len: int) -> bool:
    """Leave out all words shorter than min_len. Return True if the remaining words read the same from the
    first to the last as from the last to the first, no matter the case.

    >>> is_word_palindrome_ignoring_short('Fall leaves as soon as leaves fall', 3)
    True
    >>> is_word_palindrome_ignoring_short('one two a red', 2)
    False
    """
    words = [w.lower() for w in sentence.split() if len(w) >= min_len]
    return words == words[::-1]


def first_unmatched_close(text: str, pairs: str) -> int:
    """The string pairs holds an opening and a closing bracket, such as '<>'. Return the index of the first closing
    bracket in the text that has no partner, or -1.

    >>> first_unmatched_close('<a>b>c>', '<>')
    4
    >>> first_unmatched_close('[[]', '[]')
    -1
    """
    opening, closing = pairs
    balance = 0
    for index, ch in enumerate(text):
        if ch == opening:
            balance += 1
        elif ch == closing:
            if balance == 0:
                return index
            balance -= 1
    return -1


def nest_words(words):
    """Put the words into one another with round brackets: the first word is outermost.

    nest_words(['a', 'b', 'c']) == 'a(b(c))'
    nest_words(['solo']) == 'solo'
    nest_words([]) == ''
    """
    if not words:
        return ''
    if len(words) == 1:
        return words[0]
    return words[0] + '(' + nest_words(words[1:]) + ')'


def count_prefix_pairs(words: List[str]) -> int:
    """Count the pairs of positions (i, j), i different from j, where words[i] is a prefix of words[j]
    and is strictly shorter.

    >>> count_prefix_pairs(['a', 'ab', 'abc', 'b'])
    3
    >>> count_prefix_pairs(['x', 'x'])
    0
    """
    count = 0
    for short in words:
        for long in words:
            if len(short) < len(long) and long.startswith(short):
                count += 1
    return count


def plural_after_number(text: str) -> str:
    """
    In the text, every word that directly follows a number other than 1 gets an 's', unless it has one already.

    plural_after_number('1 cat and 3 dog') == '1 cat and 3 dogs'
    plural_after_number('0 bus') == '0 bus'
    """
    words = text.split()
    for i in range(1, len(words)):
        before = words[i - 1]
        if before.isdigit() and int(before) != 1 and not words[i].endswith('s'):
            words[i] += 's'
    return ' '.join(words)


def initials_count(names: list[str]) -> dict[str, int]:
    """Each name has one or more parts. Count how many names have the same initials, e.g. 'AB' for 'Ada Byron'.

    >>> initials_count(['Ada Byron', 'Al Bell', 'Cher'])
    {'AB': 2, 'C': 1}
    """
    counts = {}
    for name in names:
        key = ''.join(part[0].upper() for part in name.split())
        counts[key] = counts.get(key, 0) + 1
    return counts


def rail_lines(text: str, rails: int) -> List[str]:
    """
    Write the text in a zigzag down and up over the given number of rails and return the rails as strings.

    rail_lines("abcdefg", 3) == ['ae', 'bdf', 'cg']
    rail_lines("abc", 1) == ['abc']
    """
    lines = [""] * rails
    row, step = 0, 1
    for ch in text:
        lines[row] += ch
        if rails == 1:
            continue
        if row == 0:
            step = 1
        elif row == rails - 1:
            step = -1
        row += step
    return lines


def unscramble_by_order(letters: str, order: str) -> str:
    """The digits in order say at which place each letter belongs (the digit 1 is the first place).
    Put the letters in their places. If the lengths differ, return ''.

    >>> unscramble_by_order('tca', '312')
    'cat'
    >>> unscramble_by_order('ab', '1')
    ''
    """
    if len(letters) != len(order):
        return ''
    return ''.join(letter for _, letter in sorted(zip(order, letters)))


def hyphen_split_word(word: str, width: int) -> list[str]:
    """
    Cut a long word into lines of at most width characters; every line but the last ends with a hyphen, which
    counts as one of its characters. The width is at least 2.

    hyphen_split_word('programmer', 5) == ['prog-', 'ramm-', 'er']
    hyphen_split_word('tiny', 4) == ['tiny']
    """
    lines = []
    while len(word) > width:
        lines.append(word[:width - 1] + '-')
        word = word[width - 1:]
    lines.append(word)
    return lines


def sum_number_words(text: str) -> int:
    """Add up all number words from zero to nine that occur as words in the text; upper case or
    a trailing comma or dot do not matter.

    >>> sum_number_words('Two cats, three dogs and one, lonely bird.')
    6
    >>> sum_number_words('none of them')
    0
    """
    names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    total = 0
    for word in text.lower().split():
        word = word.rstrip('.,')
        if word in names:
            total += names.index(word)
    return total


def letter_at_expanded(code: str, k: int) -> Optional[str]:
    """
    The code consists of letters, each followed by one digit: 'a3b2' stands for 'aaabb'. Return the letter at
    position k (from 0) of the long text, without building it, or None if there is no such position.

    letter_at_expanded('a3b2', 3) == 'b'
    letter_at_expanded('a3b2', 5) is None
    """
    for i in range(0, len(code), 2):
        times = int(code[i + 1])
        if k < times:
            return code[i]
        k -= times
    return None


def compare_by_vowels(a: str, b: str) -> int:
    """Return -1, 0 or 1 if a has fewer, as many, or more vowels than b. If the numbers are equal,
    the longer word is the greater one.

    >>> compare_by_vowels('tree', 'moon')
    0
    >>> compare_by_vowels('area', 'banana')
    -1
    >>> compare_by_vowels('stop', 'aim')
    -1
    """
    def key(word):
        return sum(word.count(v) for v in 'aeiou'), len(word)

    if key(a) == key(b):
        return 0
    return -1 if key(a) < key(b) else 1


def mask_phone(phone: str, keep: int) -> str:
    """
    Replace all digits of a phone number by 'x' except for the last keep digits. Spaces and signs stay.

    mask_phone("+49 30 1234", 2) == "+xx xx xx34"
    mask_phone("55-1", 9) == "55-1"
    """
    seen = 0
    out = []
    for ch in reversed(phone):
        if ch.isdigit():
            seen += 1
            if seen > keep:
                ch = "x"
        out.append(ch)
    return "".join(reversed(out))


def table_row(cells: List[str], widths: List[int]) -> str:
    """Format the cells with the given widths, separated by ' | '. Numbers are aligned to the right and all other
    cells to the left; a cell that is too long is cut.

    >>> table_row(['pear', '12'], [6, 4])
    'pear   |   12'
    >>> table_row(['banana'], [3])
    'ban'
    """
    parts = []
    for cell, width in zip(cells, widths):
        cell = cell[:width]
        if cell.isdigit():
            parts.append(cell.rjust(width))
        else:
            parts.append(cell.ljust(width))
    return ' | '.join(parts)


def valid_ticket_id(ticket):
    """
    A ticket id is made of two capital letters, a dash, and four digits whose sum is even.

    Example: 'AB-1234' is valid (the sum is 10), 'AB-1235' and 'A-12345' are not.
    """
    if len(ticket) != 7 or ticket[2] != '-':
        return False
    letters, digits = ticket[:2], ticket[3:]
    if not all(c in string.ascii_uppercase for c in letters):
        return False
    if not all(c in string.digits for c in digits):
        return False
    return sum(map(int, digits)) % 2 == 0


def weekday_positions(plan: str) -> dict[str, list[int]]:
    """The plan is a string of one-letter marks, one for each day from day 1. Return for each mark, except for '-',
    the days on which it stands.

    >>> weekday_positions('ab-a')
    {'a': [1, 4], 'b': [2]}
    >>> weekday_positions('--')
    {}
    """
    days = defaultdict(list)
    for day, mark in enumerate(plan, start=1):
        if mark != '-':
            days[mark].append(day)
    return dict(days)


def most_frequent_ending(words: List[str], size: int) -> str:
    """
    Return the ending of the given size that most of the words have. Words shorter than size do not count. Among
    equally frequent endings, take the one that is first in the alphabet; '' if there is none.

    most_frequent_ending(['ring', 'sing', 'mat', 'cat', 'hat'], 2) == 'at'
    most_frequent_ending(['a', 'b'], 2) == ''
    """
    freq = Counter(w[-size:] for w in words if len(w) >= size)
    if not freq:
        return ''
    top = max(freq.values())
    return min(e for e, n in freq.items() if n == top)


def crossing_points(across: str, down: str) -> List[Tuple[int, int]]:
    """List all places (i, j) at which the two words can cross in a crossword, that is, letter i of across equals
    letter j of down.

    >>> crossing_points('cat', 'tack')
    [(0, 2), (1, 1), (2, 0)]
    >>> crossing_points('dog', 'cat')
    []
    """
    return [(i, j) for i, x in enumerate(across) for j, y in enumerate(down) if x == y]


def toggle_by_bits(word: str, number: int) -> str:
    """
    Write the number in binary with as many places as the word has letters (only the last places if there are more).
    A letter above a 1 becomes a capital, a letter above a 0 a small letter.

    toggle_by_bits("code", 5) == "cOdE"
    toggle_by_bits("ab", 12) == "ab"
    """
    bits = bin(number)[2:].zfill(len(word))
    bits = bits[len(bits) - len(word):]
    return "".join(c.upper() if b == "1" else c.lower() for c, b in zip(word, bits))


def compress_page_list(pages):
    """
    Turn an ascending list of page numbers into a short text; three or more pages in a row are written as 'a-b'.

    compress_page_list([1, 2, 3, 5, 6, 9]) == '1-3, 5, 6, 9'
    compress_page_list([]) == ''
    """
    parts = []
    i = 0
    while i < len(pages):
        j = i
        while j + 1 < len(pages) and pages[j + 1] == pages[j] + 1:
            j += 1
        if j - i >= 2:
            parts.append(f'{pages[i]}-{pages[j]}')
        else:
            parts.extend(str(p) for p in pages[i:j + 1])
        i = j + 1
    return ', '.join(parts)


def value_of_word(word: str, base: int) -> int:
    """Read a word of small letters as a number: a is the digit 0, b the digit 1 and so on, in the given base.
    If a letter is too large for the base, return -1.

    >>> value_of_word('ba', 2)
    2
    >>> value_of_word('bd', 26)
    29
    >>> value_of_word('c', 2)
    -1
    """
    value = 0
    for letter in word:
        digit = ord(letter) - ord('a')
        if digit >= base:
            return -1
        value = value * base + digit
    return value


def missing_in_series(ids: List[str]) -> List[str]:
    """
    The ids have the same one-letter prefix and numbers with three digits, such as 'K007'. Return the ids that are
    missing between the smallest and the largest one.

    missing_in_series(['K003', 'K001', 'K005']) == ['K002', 'K004']
    missing_in_series([]) == []
    """
    if not ids:
        return []
    prefix = ids[0][0]
    numbers = {int(x[1:]) for x in ids}
    return [f'{prefix}{n:03d}' for n in range(min(numbers), max(numbers)) if n not in numbers]


def zip_words(a: str, b: str, fill: str = '_') -> str:
    """Alternate the letters of a and b. When one word is used up, the fill takes the place of its letters.

    >>> zip_words('abc', 'x')
    'axb_c_'
    >>> zip_words('', 'no', '.')
    '.n.o'
    """
    size = max(len(a), len(b))
    result = ''
    for x, y in zip(a.ljust(size, fill), b.ljust(size, fill)):
        result += x + y
    return result


def emphasise(text: str) -> str:
    """
    Words between two asterisks are shouted: '*now*' becomes 'NOW'. An asterisk without a partner is left as it is.

    emphasise("do it *now* please") == "do it NOW please"
    emphasise("5 * 4") == "5 * 4"
    """
    pieces = text.split("*")
    if len(pieces) % 2 == 0:
        pieces[-2:] = ["*".join(pieces[-2:])]
    return "".join(p.upper() if i % 2 else p for i, p in enumerate(pieces))


def order_by_last_letter_and_length(words: list[str]) -> list[str]:
    """Sort the words by their last letter, words with the same last letter by their length, and leave
    the rest in the order given.

    >>> order_by_last_letter_and_length(['tea', 'bus', 'pizza', 'as', 'do'])
    ['tea', 'pizza', 'do', 'as', 'bus']
    """
    return sorted(words, key=lambda w: (w[-1:], len(w)))


def sum_of_embedded(s: str, minimum: int) -> int:
    """
    Add up the numbers embedded in the text (longest blocks of digits), ignoring numbers below the minimum.

    sum_of_embedded('a12b3c40', 10) == 52
    sum_of_embedded('none', 0) == 0
    """
    total = 0
    current = ''
    for ch in s + ' ':
        if ch.isdigit():
            current += ch
        elif current:
            if int(current) >= minimum:
                total += int(current)
            current = ''
    return total


def longest_kind_alternation(code: str) -> int:
    """Return the length of the longest piece of the code in which letters and digits alternate.

    >>> longest_kind_alternation('a1b2cc3')
    5
    >>> longest_kind_alternation('')
    0
    """
    if not code:
        return 0
    best = run = 1
    for i in range(1, len(code)):
        if code[i].isdigit() != code[i - 1].isdigit():
            run += 1
            best = max(best, run)
        else:
            run = 1
    return best


def swap_halves_of_words(sentence):
    """
    Swap the two halves of each word. In words of odd length the middle letter stays in the middle.

    swap_halves_of_words('abcd xyz') == 'cdab zyx'
    swap_halves_of_words('a') == 'a'
    """
    def swap(word):
        half = len(word) // 2
        middle = word[half:len(word) - half]
        return word[len(word) - half:] + middle + word[:half]

    return ' '.join(swap(w) for w in sentence.split())


def can_type(word: str, broken: str, replace: Dict[str, str]) -> bool:
    """Some keys are broken. A broken letter can still be written if the dictionary replace gives another letter that
    is not broken. Can the word be written?

    >>> can_type('cat', 'c', {'c': 'k'})
    True
    >>> can_type('cat', 'ck', {'c': 'k'})
    False
    >>> can_type('dog', 'o', {})
    False
    """
    for letter in word:
        if letter in broken:
            other = replace.get(letter)
            if other is None or other in broken:
                return False
    return True


def roman_sum_signs(total: str) -> Optional[int]:
    """
    Evaluate a sum of simple Roman numerals like 'X + IV + I'. Only the signs I, V and X occur; a smaller sign
    before a larger one is subtracted. Return None for an empty text.

    roman_sum_signs("X + IV + I") == 15
    roman_sum_signs("XIX") == 19
    roman_sum_signs("") is None
    """
    if not total:
        return None
    values = {"I": 1, "V": 5, "X": 10}

    def read(numeral):
        amount = 0
        for i, sign in enumerate(numeral):
            value = values[sign]
            if i + 1 < len(numeral) and values[numeral[i + 1]] > value:
                amount -= value
            else:
                amount += value
        return amount

    return sum(read(part.strip()) for part in total.split("+"))


def date_in_order(dates: List[str]) -> bool:
    """Dates are written 'DD.MM.YYYY'. Return True if no date is earlier than the one before it.

    >>> date_in_order(['30.12.2020', '01.01.2021', '01.01.2021'])
    True
    >>> date_in_order(['02.03.2021', '01.04.2020'])
    False
    """
    keys = []
    for d in dates:
        day, month, year = d.split('.')
        keys.append((year, month, day))
    return keys == sorted(keys)


def quarter_of_iso_date(date: str) -> str:
    """
    Turn an ISO date 'YYYY-MM-DD' into a quarter label.

    quarter_of_iso_date('2024-05-17') == 'Q2/24'
    quarter_of_iso_date('1999-12-01') == 'Q4/99'
    """
    year, month, _ = date.split('-')
    quarter = (int(month) - 1) // 3 + 1
    return f'Q{quarter}/{year[2:]}'


def parse_key_flags(line: str) -> Dict[str, object]:
    """The line has parts separated by spaces. 'key=value' gives a string (or an int if the value has only digits),
    '+key' gives True and '-key' gives False; other parts are ignored.

    >>> parse_key_flags('size=12 +bold -italic name=box huh')
    {'size': 12, 'bold': True, 'italic': False, 'name': 'box'}
    """
    settings = {}
    for part in line.split():
        if part[0] in '+-':
            settings[part[1:]] = part[0] == '+'
        elif '=' in part:
            key, value = part.split('=', 1)
            settings[key] = int(value) if value.isdigit() else value
    return settings


def longest_shared_substring_length(a, b):
    """
    Return the length of the longest piece that occurs in a, and reversed in b.

    longest_shared_substring_length('garden', 'drag') == 4
    longest_shared_substring_length('ab', 'xy') == 0
    """
    target = b[::-1]
    for size in range(min(len(a), len(b)), 0, -1):
        for start in range(len(a) - size + 1):
            if a[start:start + size] in target:
                return size
    return 0


def count_subsequence_abc(s: str) -> int:
    """Count the ways to pick a letter 'x', later a letter 'y', and later again a letter 'x' from the text.

    >>> count_subsequence_abc('xyx')
    1
    >>> count_subsequence_abc('xxyyx')
    4
    """
    x = xy = xyx = 0
    for c in s:
        if c == 'x':
            xyx += xy
            x += 1
        elif c == 'y':
            xy += x
    return xyx


def soft_wrap(words: List[str], width: int) -> List[str]:
    """
    Put the words into lines of at most width characters with one space between them. A word longer than the width gets
    a line of its own.

    soft_wrap(["to", "be", "or", "not"], 5) == ['to be', 'or', 'not']
    soft_wrap(["extraordinary", "a"], 4) == ['extraordinary', 'a']
    """
    lines = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def letter_balance(text: str, left: str, right: str) -> str:
    """Count the letters of left and those of right in the text and return 'left', 'right' or 'even',
    depending on which letters are found more often.

    >>> letter_balance('banana', 'a', 'bn')
    'even'
    >>> letter_balance('kitten', 'kt', 'ie')
    'left'
    """
    score = 0
    for ch in text:
        score += (ch in left) - (ch in right)
    if score == 0:
        return 'even'
    return 'left' if score > 0 else 'right'


def unnest_once(text: str) -> str:
    """
    Remove the outermost round brackets of the text, wherever they stand, and keep all inner ones.

    unnest_once('(a(b))c(d)') == 'a(b)cd'
    unnest_once('(())') == '()'
    """
    depth = 0
    kept = []
    for ch in text:
        if ch == ')':
            depth -= 1
        if ch not in '()' or depth > 0:
            kept.append(ch)
        if ch == '(':
            depth += 1
    return ''.join(kept)


def bracket_kinds_by_depth(text: str) -> bool:
    """Brackets at an even depth must be round, those inside them at an odd depth must be square, and so on in turn.
    Return whether the text is balanced and follows this rule.

    >>> bracket_kinds_by_depth('([()][])')
    True
    >>> bracket_kinds_by_depth('(())')
    False
    >>> bracket_kinds_by_depth('([')
    False
    """
    depth = 0
    for ch in text:
        if ch in '([':
            if ch != '(['[depth % 2]:
                return False
            depth += 1
        elif ch in ')]':
            depth -= 1
            if depth < 0 or ch != ')]'[depth % 2]:
                return False
    return depth == 0


def tally_groups(n: int) -> str:
    """
    Write n as tally marks: groups of five are written as '####/', single marks as '#', with a space between groups.

    tally_groups(7) == '####/ ##'
    tally_groups(5) == '####/'
    tally_groups(0) == ''
    """
    fives, ones = divmod(n, 5)
    groups = ['####/'] * fives
    if ones:
        groups.append('#' * ones)
    return ' '.join(groups)


def count_slashed_tally(text):
    """Read tally marks: every '|' counts one and every '/' closes a group and counts one too. If a group
    closed with '/' does not have exactly four '|' before it, return -1.

    >>> count_slashed_tally('||||/ |||')
    8
    >>> count_slashed_tally('|||/')
    -1
    """
    total = 0
    open_marks = 0
    for ch in text:
        if ch == '|':
            open_marks += 1
            total += 1
        elif ch == '/':
            if open_marks != 4:
                return -1
            total += 1
            open_marks = 0
    return total


def vowel_signature(word: str) -> str:
    """
    Return the vowels of the word in order, with each repeated neighbour removed, and '-' for a word without vowels.

    vowel_signature("banana") == "a"
    vowel_signature("potatoes") == "oaoe"
    vowel_signature("fly") == "-"
    """
    signature = ""
    for ch in word.lower():
        if ch in "aeiou" and not signature.endswith(ch):
            signature += ch
    return signature or "-"


def shared_ending_groups(words: List[str], n: int) -> List[List[str]]:
    """Group the words that have the same last n letters. Only groups with at least two words are
    returned, sorted by their ending.

    >>> shared_ending_groups(['light', 'cat', 'night', 'hat', 'dog'], 2)
    [['cat', 'hat'], ['light', 'night']]
    """
    groups: Dict[str, List[str]] = {}
    for word in words:
        groups.setdefault(word[-n:], []).append(word)
    return [groups[ending] for ending in sorted(groups) if len(groups[ending]) > 1]


def rotate_inner(word: str, k: int) -> str:
    """
    Rotate the letters between the first and the last one by k places to the left. Words of fewer than four
    letters stay.

    rotate_inner('abcdef', 1) == 'acdebf'
    rotate_inner('abc', 2) == 'abc'
    """
    if len(word) < 4:
        return word
    inner = word[1:-1]
    k %= len(inner)
    return word[0] + inner[k:] + inner[:k] + word[-1]


def is_rotation_apart(a: str, b: str, limit: int) -> bool:
    """True if b can be reached by moving at most limit letters from the front of a to its end.

    >>> is_rotation_apart('abcd', 'cdab', 2)
    True
    >>> is_rotation_apart('abcd', 'dabc', 2)
    False
    """
    if len(a) != len(b):
        return False
    for _ in range(limit + 1):
        if a == b:
            return True
        a = a[1:] + a[:1]
    return False


def swap_pairs_cipher(text: str) -> str:
    """
    Encode the text by swapping the letters in each pair (0 and 1, 2 and 3, ...) and then reversing the whole text.

    swap_pairs_cipher('abcde') == 'ecdab'
    swap_pairs_cipher('') == ''
    """
    out = []
    for i in range(0, len(text), 2):
        out.append(text[i:i + 2][::-1])
    return ''.join(out)[::-1]


def key_cipher(text, key):
    """ Replace each small letter by the letter at its place in the key, which is a mixed alphabet of 26 letters; if the
    key does not have 26 different letters, return None.

    >>> key_cipher('abc', 'zyxwvutsrqponmlkjihgfedcba')
    'zyx'
    >>> key_cipher('abc', 'abc') is None
    True
    """
    if len(key) != 26 or len(set(key)) != 26:
        return None
    table = str.maketrans(string.ascii_lowercase, key)
    return text.translate(table)


def unique_abbreviations(names: List[str]) -> List[str]:
    """
    For each name return the shortest beginning that no other name has. If there is none, use the whole name.

    unique_abbreviations(['anna', 'anton', 'bob']) == ['ann', 'ant', 'b']
    unique_abbreviations(['jo', 'john']) == ['jo', 'joh']
    """
    result = []
    for i, name in enumerate(names):
        others = names[:i] + names[i + 1:]
        short = name
        for size in range(1, len(name) + 1):
            start = name[:size]
            if not any(o.startswith(start) for o in others):
                short = start
                break
        result.append(short)
    return result


def strip_common_suffix(words: List[str]) -> List[str]:
    """Remove the longest suffix common to all words from each of them.

    >>> strip_common_suffix(['walking', 'talking', 'king'])
    ['wal', 'tal', '']
    >>> strip_common_suffix([])
    []
    """
    if not words:
        return []
    size = 0
    shortest = min(len(w) for w in words)
    while size < shortest and len({w[-1 - size] for w in words}) == 1:
        size += 1
    return [w[:len(w) - size] for w in words]


def clean_number(text: str) -> str:
    """
    Remove leading zeros from a digit string and zeros at the end of its decimals; a point at the end is removed too.

    clean_number("007.500") == "7.5"
    clean_number("000") == "0"
    clean_number("0.10") == "0.1"
    clean_number("30.0") == "30"
    """
    whole, _, decimals = text.partition(".")
    whole = whole.lstrip("0") or "0"
    decimals = decimals.rstrip("0")
    return f"{whole}.{decimals}" if decimals else whole


def overlapping_merge(parts: list[str]) -> str:
    """Join the parts from left to right; where the end of the text so far equals the beginning of the next part, the
    longest such overlap is written once.

    >>> overlapping_merge(['abc', 'bcd', 'de'])
    'abcde'
    >>> overlapping_merge(['x', 'y'])
    'xy'
    """
    text = ''
    for part in parts:
        size = min(len(text), len(part))
        while size > 0 and not text.endswith(part[:size]):
            size -= 1
        text += part[size:]
    return text


def bold_segments(text: str, word: str) -> str:
    """
    Put square brackets around every occurrence of the word in the text; occurrences do not overlap, and case does
    not matter.

    bold_segments('Tea and tea', 'tea') == '[Tea] and [tea]'
    bold_segments('aaa', 'aa') == '[aa]a'
    """
    result = ''
    i = 0
    n = len(word)
    while i < len(text):
        if text[i:i + n].lower() == word.lower():
            result += '[' + text[i:i + n] + ']'
            i += n
        else:
            result += text[i]
            i += 1
    return result


def vote_letters(ballots):
    """Each ballot is a string of letters; the first letter gets 3 points, the second 2 and the third 1. Return the
    letters from most to fewest points, equal ones in alphabetical order.

    >>> vote_letters(['abc', 'bac', 'b'])
    'bac'
    >>> vote_letters([])
    ''
    """
    points = Counter()
    for ballot in ballots:
        for rank, letter in enumerate(ballot[:3]):
            points[letter] += 3 - rank
    return ''.join(sorted(points, key=lambda c: (-points[c], c)))


def header_level(line: str) -> Tuple[int, str]:
    """
    A header line starts with one to six '#' and a space. Return its level and its title; other lines have the level 0
    and are returned whole.

    header_level("## Setup ") == (2, "Setup")
    header_level("#no") == (0, "#no")
    """
    level = 0
    while level < len(line) and line[level] == "#":
        level += 1
    if 1 <= level <= 6 and line[level:level + 1] == " ":
        return level, line[level:].strip()
    return 0, line


def expand_alphabet_set(pattern: str) -> str:
    """Expand ranges such as 'a-e' in a pattern into all their letters; a '-' at the start or the end is itself.

    >>> expand_alphabet_set('a-cx')
    'abcx'
    >>> expand_alphabet_set('-a-b-')
    '-ab-'
    """
    out = ''
    i = 0
    while i < len(pattern):
        if i + 2 < len(pattern) and pattern[i + 1] == '-':
            for code in range(ord(pattern[i]), ord(pattern[i + 2]) + 1):
                out += chr(code)
            i += 3
        else:
            out += pattern[i]
            i += 1
    return out


def check():
    assert is_digit_ladder_text('3454') is True
    assert is_digit_ladder_text('3355') is False
    assert is_digit_ladder_text('7') is False
    assert valid_ticket_id('AB-1234') is True
    assert valid_ticket_id('AB-1235') is False
    assert valid_ticket_id('A-12345') is False
    assert squeeze_vowels("beautiful queue") == "betiful qu"
    assert squeeze_vowels("rhythm") == "rhythm"
    assert pad_alternately('ab', 5, '.') == '.ab..'
    assert pad_alternately('word', 2, '*') == 'word'
    assert read_dice_notation("2d6+3") == (2, 6, 3)
    assert read_dice_notation("d20") == (1, 20, 0)
    assert read_dice_notation("3d8-1") == (3, 8, -1)
    assert read_dice_notation("six") is None
    assert is_near_anagram('stone', 'notes') is False
    assert is_near_anagram('stone', 'tones') is False
    assert is_near_anagram('stone', 'stove') is True
    assert fill_braces_or_default('Dear {who}!', {'who': 'Ann'}, '?') == 'Dear Ann!'
    assert fill_braces_or_default('{{a} {x}', {}, '?') == '{a} ?'
    assert split_quoted_row("a;'b;c';d") == ['a', 'b;c', 'd']
    assert split_quoted_row("") == ['']
    assert weak_spots("aaa 1") == ['length', 'repeat', 'space']
    assert weak_spots("longenough7") == []
    assert subsequence_gap('abxcd', 'bd') == 2
    assert subsequence_gap('abc', 'ca') is None
    assert swap_case_of_words('Red roses Bloom', 'r') == 'rED ROSES Bloom'
    assert swap_case_of_words('', 'a') == ''
    assert nest_words(['a', 'b', 'c']) == 'a(b(c))'
    assert nest_words(['solo']) == 'solo'
    assert nest_words([]) == ''
    assert plural_after_number('1 cat and 3 dog') == '1 cat and 3 dogs'
    assert plural_after_number('0 bus') == '0 bus'
    assert rail_lines("abcdefg", 3) == ['ae', 'bdf', 'cg']
    assert rail_lines("abc", 1) == ['abc']
    assert hyphen_split_word('programmer', 5) == ['prog-', 'ramm-', 'er']
    assert hyphen_split_word('tiny', 4) == ['tiny']
    assert letter_at_expanded('a3b2', 3) == 'b'
    assert letter_at_expanded('a3b2', 5) is None
    assert mask_phone("+49 30 1234", 2) == "+xx xx xx34"
    assert mask_phone("55-1", 9) == "55-1"
    assert most_frequent_ending(['ring', 'sing', 'mat', 'cat', 'hat'], 2) == 'at'
    assert most_frequent_ending(['a', 'b'], 2) == ''
    assert toggle_by_bits("code", 5) == "cOdE"
    assert toggle_by_bits("ab", 12) == "ab"
    assert compress_page_list([1, 2, 3, 5, 6, 9]) == '1-3, 5, 6, 9'
    assert compress_page_list([]) == ''
    assert missing_in_series(['K003', 'K001', 'K005']) == ['K002', 'K004']
    assert missing_in_series([]) == []
    assert emphasise("do it *now* please") == "do it NOW please"
    assert emphasise("5 * 4") == "5 * 4"
    assert sum_of_embedded('a12b3c40', 10) == 52
    assert sum_of_embedded('none', 0) == 0
    assert swap_halves_of_words('abcd xyz') == 'cdab zyx'
    assert swap_halves_of_words('a') == 'a'
    assert roman_sum_signs("X + IV + I") == 15
    assert roman_sum_signs("XIX") == 19
    assert roman_sum_signs("") is None
    assert quarter_of_iso_date('2024-05-17') == 'Q2/24'
    assert quarter_of_iso_date('1999-12-01') == 'Q4/99'
    assert longest_shared_substring_length('garden', 'drag') == 4
    assert longest_shared_substring_length('ab', 'xy') == 0
    assert soft_wrap(["to", "be", "or", "not"], 5) == ['to be', 'or', 'not']
    assert soft_wrap(["extraordinary", "a"], 4) == ['extraordinary', 'a']
    assert unnest_once('(a(b))c(d)') == 'a(b)cd'
    assert unnest_once('(())') == '()'
    assert tally_groups(7) == '####/ ##'
    assert tally_groups(5) == '####/'
    assert tally_groups(0) == ''
    assert vowel_signature("banana") == "a"
    assert vowel_signature("potatoes") == "oaoe"
    assert vowel_signature("fly") == "-"
    assert rotate_inner('abcdef', 1) == 'acdebf'
    assert rotate_inner('abc', 2) == 'abc'
    assert swap_pairs_cipher('abcde') == 'ecdab'
    assert swap_pairs_cipher('') == ''
    assert unique_abbreviations(['anna', 'anton', 'bob']) == ['ann', 'ant', 'b']
    assert unique_abbreviations(['jo', 'john']) == ['jo', 'joh']
    assert clean_number("007.500") == "7.5"
    assert clean_number("000") == "0"
    assert clean_number("0.10") == "0.1"
    assert clean_number("30.0") == "30"
    assert bold_segments('Tea and tea', 'tea') == '[Tea] and [tea]'
    assert bold_segments('aaa', 'aa') == '[aa]a'
    assert header_level("## Setup ") == (2, "Setup")
    assert header_level("#no") == (0, "#no")
