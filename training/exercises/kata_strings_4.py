"""More string katas: short functions on letters, words, pieces, numerals, times, records and little formats."""

import re
from collections import Counter, OrderedDict
from itertools import combinations, zip_longest
from typing import Dict, List, Optional, Set, Tuple


def consonant_count_between(word: str) -> int:
    """Count the consonants that stand between the first and the last vowel of the word (small letters).

    >>> consonant_count_between('garden')
    2
    >>> consonant_count_between('stop')
    0
    """
    spots = [i for i, c in enumerate(word) if c in 'aeiou']
    if len(spots) < 2:
        return 0
    return sum(1 for c in word[spots[0]:spots[-1]] if c not in 'aeiou')


def vowels_before_consonants(word: str) -> str:
    """
    Move all vowels to the front of the word, without changing their order or that of the other letters.

    vowels_before_consonants('planet') == 'aeplnt'
    vowels_before_consonants('') == ''
    """
    return ''.join(sorted(word, key=lambda c: c not in 'aeiou'))


def first_vowel_pair(text):
    """Return the first two neighbouring different vowels of the text as a string, or None.

    >>> first_vowel_pair('book about it')
    'ou'
    >>> first_vowel_pair('seek') is None
    True
    """
    for a, b in zip(text, text[1:]):
        if a in 'aeiou' and b in 'aeiou' and a != b:
            return a + b
    return None


def longest_words_by_letter(sentence: str) -> Dict[str, str]:
    """
    For each first letter give the longest word of the sentence that begins with it; of equally long ones the first.

    longest_words_by_letter("big bear and ant") == {"b": "bear", "a": "and"}
    longest_words_by_letter("") == {}
    """
    longest: Dict[str, str] = {}
    for word in sentence.split():
        if len(word) > len(longest.get(word[0], "")):
            longest[word[0]] = word
    return longest


def reverse_words_over_limit(sentence: str, limit: int, keep_first: bool) -> str:
    """Reverse every word longer than limit. With keep_first, the first letter of such a word stays in front.

    >>> reverse_words_over_limit('we like apples', 4, False)
    'we like selppa'
    >>> reverse_words_over_limit('we like apples', 3, True)
    'we leki aselpp'
    """
    def turn(word):
        if len(word) <= limit:
            return word
        if keep_first:
            return word[0] + word[:0:-1]
        return word[::-1]

    return ' '.join(turn(w) for w in sentence.split())


def word_at_index(sentence: str, index: int) -> str:
    """
    Return the word to which the character at the index belongs, or '' if there is a space or if the index is outside.

    word_at_index('the old cat', 5) == 'old'
    word_at_index('the old cat', 3) == ''
    word_at_index('a', 9) == ''
    """
    if not 0 <= index < len(sentence) or sentence[index] == ' ':
        return ''
    start = index
    while start > 0 and sentence[start - 1] != ' ':
        start -= 1
    end = index
    while end < len(sentence) and sentence[end] != ' ':
        end += 1
    return sentence[start:end]


def swap_first_letters(sentence: str) -> str:
    """Swap the first letters of the first and second word, of the third and fourth word, and so on. A last word
    without a
    partner stays.

    >>> swap_first_letters('big cat had fun now')
    'cig bat fad hun now'
    """
    words = sentence.split()
    for i in range(0, len(words) - 1, 2):
        a, b = words[i], words[i + 1]
        words[i] = b[0] + a[1:]
        words[i + 1] = a[0] + b[1:]
    return ' '.join(words)


def number_of_new_words(first: str, second: str) -> int:
    """
    How many different words of the second text do not occur in the first? Case does not matter.

    number_of_new_words('The cat', 'a Cat saw a dog') == 3
    number_of_new_words('', '') == 0
    """
    known = set(first.lower().split())
    return len({w for w in second.lower().split() if w not in known})


def echo_positions(words: list[str]) -> list[int]:
    """Return the index of every word that is the reverse of an earlier word in the list.

    >>> echo_positions(['tar', 'dog', 'rat', 'god', 'rat'])
    [2, 3, 4]
    """
    seen = set()
    result = []
    for i, word in enumerate(words):
        if word[::-1] in seen:
            result.append(i)
        seen.add(word)
    return result


def mark_repeats(text: str) -> str:
    """
    Replace each character that already occurred earlier in the text by '_'; spaces stay.

    mark_repeats("hello you") == "hel_o y_u"
    mark_repeats("aaa") == "a__"
    """
    seen = set()
    out = ""
    for ch in text:
        if ch in seen and ch != " ":
            out += "_"
        else:
            out += ch
        seen.add(ch)
    return out


def run_equal_pairs(a: str, b: str) -> int:
    """Compare two strings place by place and return the length of the longest stretch in which they agree.

    >>> run_equal_pairs('abcxef', 'abdxef')
    3
    >>> run_equal_pairs('ab', '')
    0
    """
    best = 0
    run = 0
    for x, y in zip(a, b):
        if x == y:
            run += 1
            if run > best:
                best = run
        else:
            run = 0
    return best


def long_runs_with_start(text: str, n: int) -> List[Tuple[str, int]]:
    """
    Return the runs of equal characters of length n or more as pairs (character, start index).

    long_runs_with_start('aabccc', 2) == [('a', 0), ('c', 3)]
    long_runs_with_start('abc', 2) == []
    """
    found = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or text[i] != text[start]:
            if i - start >= n:
                found.append((text[start], start))
            start = i
    return found


def shrink_runs(text: str, limits: Dict[str, int]) -> str:
    """Cut each run of a character to the limit given for it; characters without a limit are not touched.

    >>> shrink_runs('aaabbbcc', {'a': 1, 'b': 2})
    'abbcc'
    >>> shrink_runs('xx', {'x': 0})
    ''
    """
    out = ''
    run = 0
    before = None
    for ch in text:
        run = run + 1 if ch == before else 1
        if run <= limits.get(ch, run):
            out += ch
        before = ch
    return out


def even_runs_only(bits):
    """
    Check that every run of equal characters in the text has an even length. The empty text is fine.

    even_runs_only('0011') == True
    even_runs_only('011') == False
    even_runs_only('') == True
    """
    i = 0
    while i < len(bits):
        j = i
        while j < len(bits) and bits[j] == bits[i]:
            j += 1
        if (j - i) % 2:
            return False
        i = j
    return True


def affine_letter(letter: str, factor: int, offset: int) -> str:
    """Encode one letter: multiply its place in the alphabet (a is 0) by the factor, add the offset, and take the
    rest modulo
    26. Capitals stay capitals, and anything that is no letter is returned unchanged.

    >>> affine_letter('b', 5, 8)
    'n'
    >>> affine_letter('Z', 1, 1)
    'A'
    >>> affine_letter('!', 3, 3)
    '!'
    """
    if not letter.isalpha():
        return letter
    base = ord('A') if letter.isupper() else ord('a')
    return chr((factor * (ord(letter) - base) + offset) % 26 + base)


def skip_code(text: str, skip: int) -> str:
    """
    Hide the text: after each of its letters put skip letters, which continue the alphabet from that letter on (after z
    comes a).

    skip_code("by", 2) == "bcdyza"
    skip_code("q", 0) == "q"
    """
    hidden = ""
    for ch in text:
        for k in range(skip + 1):
            hidden += chr((ord(ch) - 97 + k) % 26 + 97)
    return hidden


def acrostic(lines: list[str], by_end: bool = False) -> str:
    """Read the first letter of every line (or the last letter, if by_end is set). Empty lines give a space.

    >>> acrostic(['sun', 'over', '', 'sea'])
    'so s'
    >>> acrostic(['sun', 'sea'], True)
    'na'
    """
    letters = ''
    for line in lines:
        if not line:
            letters += ' '
        elif by_end:
            letters += line[-1]
        else:
            letters += line[0]
    return letters


def null_cipher(sentence: str, digits: str) -> str:
    """
    Word i of the sentence hides a letter: the digit i tells its place in the word, from 1. The digit 0, or a place
    that the
    word does not have, means that the word hides nothing.

    null_cipher('the old man ran', '1230') == 'tln'
    null_cipher('a b', '91') == 'b'
    """
    hidden = []
    for word, digit in zip(sentence.split(), digits):
        place = int(digit)
        if 0 < place <= len(word):
            hidden.append(word[place - 1])
    return ''.join(hidden)


def morse_lengths(code: str) -> list[int]:
    """A dot lasts 1, a dash lasts 3, and between the signs of one letter there is a pause of 1. Letters are
    separated by
    spaces. Return how long each letter lasts.

    >>> morse_lengths('.- ... -')
    [5, 5, 3]
    """
    lengths = []
    for letter in code.split():
        time = len(letter) - 1
        for sign in letter:
            time += 1 if sign == '.' else 3
        lengths.append(time)
    return lengths


def right_aligned_total(items: List[Tuple[str, int]]) -> List[str]:
    """
    Write a bill: each line has the name on the left and the amount on the right in ten characters, at the end
    comes a line of ten '-' and one with 'total'.

    right_aligned_total([('tea', 3), ('cake', 12)]) == ['tea      3', 'cake    12', '----------', 'total   15']
    """
    def line(name, amount):
        return name + str(amount).rjust(10 - len(name))

    lines = [line(name, amount) for name, amount in items]
    lines.append('-' * 10)
    lines.append(line('total', sum(amount for _, amount in items)))
    return lines


def justify_two_words(left: str, right: str, width: int) -> str:
    """Put two words at the two ends of a line of the given width. If there is not room for at least one space, cut
    the left word; the right word always fits.

    >>> justify_two_words('name', 'page', 10)
    'name  page'
    >>> justify_two_words('introduction', 'p1', 8)
    'intro p1'
    """
    room = width - len(right) - 1
    left = left[:room]
    return left + ' ' * (width - len(left) - len(right)) + right


def zebra_case(s: str, size: int) -> str:
    """
    Write the text in blocks of the given size: the first block in capitals, the second in small letters, and so on.

    zebra_case('abcdefg', 3) == 'ABCdefG'
    zebra_case('', 2) == ''
    """
    result = ''
    for start in range(0, len(s), size):
        block = s[start:start + size]
        result += block.lower() if start // size % 2 else block.upper()
    return result


def case_mask(word):
    """ Return a string of 'U' for each capital, 'l' for each small letter and '.' for each other character.

    >>> case_mask('McDonald 4')
    'UlUlllll..'
    """
    def mark(c):
        if c.isupper():
            return 'U'
        if c.islower():
            return 'l'
        return '.'

    return ''.join(map(mark, word))


def apply_case_mask(word: str, mask: str) -> str:
    """
    Change the case of the word by the mask: 'U' makes a capital, 'l' a small letter, anything else keeps the
    letter. If the
    mask is too short, its last sign goes on; an empty mask changes nothing.

    apply_case_mask("garden", "Ul") == "Garden"
    apply_case_mask("GARDEN", "..l") == "GArden"
    apply_case_mask("Abc", "") == "Abc"
    """
    if not mask:
        return word
    out = []
    for letter, sign in zip(word, mask + mask[-1] * len(word)):
        if sign == "U":
            letter = letter.upper()
        elif sign == "l":
            letter = letter.lower()
        out.append(letter)
    return "".join(out)


def score_of_bracket_text(text: str) -> int:
    """Score a balanced text of round brackets: '()' gives 1, and a pair around something gives one more than twice the
    score of its content; neighbours are added.

    >>> score_of_bracket_text('()()')
    2
    >>> score_of_bracket_text('(()())')
    5
    """
    stack = [0]
    for ch in text:
        if ch == '(':
            stack.append(0)
        else:
            inside = stack.pop()
            stack[-1] += 2 * inside + 1
    return stack[0]


def bracket_pairs_length(text: str) -> List[int]:
    """
    For each pair of square brackets, in the order in which they are closed, give the number of characters between them.

    bracket_pairs_length('[a[bc]]') == [2, 5]
    bracket_pairs_length('no') == []
    """
    opened = []
    lengths = []
    for i, ch in enumerate(text):
        if ch == '[':
            opened.append(i)
        elif ch == ']' and opened:
            lengths.append(i - opened.pop() - 1)
    return lengths


def xml_tags_nested(text: str) -> bool:
    """Check that the tags like <b> and </b> in the text are closed in the right order. A tag that ends with '/>'
    needs no
    partner.

    >>> xml_tags_nested('<b>hi<br/><i>you</i></b>')
    True
    >>> xml_tags_nested('<b><i></b></i>')
    False
    """
    names: List[str] = []
    for tag in re.findall(r'<([^>]+)>', text):
        if tag.endswith('/'):
            continue
        if not tag.startswith('/'):
            names.append(tag)
        elif not names or names.pop() != tag[1:]:
            return False
    return not names


def remove_empty_brackets(text: str) -> str:
    """
    Remove '()' and '[]' from the text again and again until there are none left.

    remove_empty_brackets('a([])b(c)') == 'ab(c)'
    remove_empty_brackets('(') == '('
    """
    before = None
    while before != text:
        before = text
        text = text.replace('()', '').replace('[]', '')
    return text


def read_scores(line: str) -> Dict[str, List[int]]:
    """Read a line such as 'ann: 3 4; bob: 5' into a dictionary from names to lists of numbers. A name that
    appears twice gets all its numbers.

    >>> read_scores('ann: 3 4; bob: 5; ann: 1')
    {'ann': [3, 4, 1], 'bob': [5]}
    >>> read_scores('')
    {}
    """
    scores: Dict[str, List[int]] = {}
    for entry in line.split(';'):
        if ':' not in entry:
            continue
        name, numbers = entry.split(':')
        scores.setdefault(name.strip(), []).extend(int(n) for n in numbers.split())
    return scores


def chess_square_ok(move: str) -> bool:
    """
    A move such as 'e2-e4' names two different squares from a1 to h8.

    chess_square_ok("e2-e4") == True
    chess_square_ok("e2-e2") == False
    chess_square_ok("i1-a1") == False
    """
    squares = move.split("-")
    if len(squares) != 2 or squares[0] == squares[1]:
        return False
    for square in squares:
        if len(square) != 2 or square[0] not in "abcdefgh" or square[1] not in "12345678":
            return False
    return True


def rook_move_text(move):
    """The move is like 'a1-a8' with two valid squares. Return 'file' if the column stays the same, 'rank' if the
    row stays
    the same, 'diagonal' if both change by equally much, otherwise 'other'.

    >>> rook_move_text('a1-a8')
    'file'
    >>> rook_move_text('c1-f4')
    'diagonal'
    >>> rook_move_text('b1-c3')
    'other'
    """
    start, end = move.split('-')
    dx = abs(ord(start[0]) - ord(end[0]))
    dy = abs(int(start[1]) - int(end[1]))
    if dx == 0:
        return 'file'
    if dy == 0:
        return 'rank'
    return 'diagonal' if dx == dy else 'other'


def repeat_notation(text: str) -> str:
    """
    Expand the notation 'x*n;' : a piece, a star and a number. Pieces are separated by ';'. A piece without a star
    stands once, and a number may be 0.

    repeat_notation('ab*2;c;d*0') == 'ababc'
    repeat_notation('') == ''
    """
    result = ''
    for piece in text.split(';'):
        body, star, number = piece.partition('*')
        result += body * (int(number) if star else 1)
    return result


def smallest_unit_price(labels: list[str]) -> str:
    """Each label looks like 'rice 2kg 3.00': a name, a weight in kg or g, and a price. Return the name with the
    lowest price
    per kg.

    >>> smallest_unit_price(['rice 2kg 3.00', 'peas 500g 0.90', 'oats 1kg 1.60'])
    'rice'
    >>> smallest_unit_price(['salt 250g 0.25'])
    'salt'
    """
    def unit_price(label):
        _, weight, price = label.split()
        if weight.endswith('kg'):
            kilos = float(weight[:-2])
        else:
            kilos = float(weight[:-1]) / 1000
        return float(price) / kilos

    return min(labels, key=unit_price).split()[0]


def prefix_depths(words: List[str]) -> Dict[str, int]:
    """
    For each word count how many other words of the list are proper prefixes of it.

    prefix_depths(['a', 'ab', 'abc', 'x']) == {'a': 0, 'ab': 1, 'abc': 2, 'x': 0}
    prefix_depths([]) == {}
    """
    depths = {}
    for word in words:
        depths[word] = len([p for p in words if p != word and word.startswith(p)])
    return depths


def complete_from(prefix: str, words: List[str], most: int) -> List[str]:
    """Suggest at most the given number of words that begin with the prefix: the shortest first, equally long ones in
    alphabetical order. The prefix itself is no suggestion.

    >>> complete_from('ca', ['cat', 'car', 'candle', 'ca', 'dog'], 2)
    ['car', 'cat']
    """
    fitting = [w for w in words if w.startswith(prefix) and w != prefix]
    fitting.sort(key=lambda w: (len(w), w))
    return fitting[:most]


def prefix_free(codes: Set[str]) -> bool:
    """
    A set of codes is prefix free if no code is the beginning of another.

    prefix_free({"0", "10", "11"}) == True
    prefix_free({"0", "01"}) == False
    """
    ordered = sorted(codes)
    for a, b in zip(ordered, ordered[1:]):
        if b.startswith(a):
            return False
    return True


def decode_prefix_code(bits: str, table: dict[str, str]) -> Optional[str]:
    """Decode the bits with a table from codes to letters, reading from the left; as soon as the bits read form a
    code, its
    letter is written. Return None if bits are left over at the end.

    >>> decode_prefix_code('010110', {'0': 'a', '10': 'b', '11': 'c'})
    'abca'
    >>> decode_prefix_code('01', {'0': 'a', '10': 'b'}) is None
    True
    """
    text = ''
    current = ''
    for bit in bits:
        current += bit
        if current in table:
            text += table[current]
            current = ''
    if current:
        return None
    return text


def suffix_votes(words: List[str], suffixes: List[str]) -> List[int]:
    """
    For each suffix count the words that end with it, but give each word only to the longest suffix that fits.

    suffix_votes(['running', 'king', 'sung'], ['g', 'ing', 'ning']) == [1, 1, 1]
    suffix_votes([], ['a']) == [0]
    """
    votes = [0] * len(suffixes)
    for word in words:
        fits = [s for s in suffixes if word.endswith(s)]
        if fits:
            votes[suffixes.index(max(fits, key=len))] += 1
    return votes


def greek_like_numeral(n):
    """Write a number from 1 to 999 with letters: a to i for the ones, j to r for the tens and s to z and '*' for
    the hundreds;
    zeros are left out and the largest part comes first.

    >>> greek_like_numeral(321)
    'uka'
    >>> greek_like_numeral(905)
    '*e'
    """
    rows = ['abcdefghi', 'jklmnopqr', 'stuvwxyz*']
    numeral = ''
    for row in rows:
        n, digit = divmod(n, 10)
        if digit:
            numeral = row[digit - 1] + numeral
    return numeral


def subtractive_ok(numeral: str) -> bool:
    """
    In a numeral with the signs I, V and X: V may occur at most once, no sign may occur more than three times in a
    row, and before a larger sign there may be only one smaller one.

    subtractive_ok('XIV') == True
    subtractive_ok('IIX') == False
    subtractive_ok('VV') == False
    subtractive_ok('IIII') == False
    """
    order = 'IVX'
    if numeral.count('V') > 1:
        return False
    if any(sign * 4 in numeral for sign in order):
        return False
    for a, b, c in zip(numeral, numeral[1:], numeral[2:]):
        if order.index(a) < order.index(c) and order.index(b) < order.index(c):
            return False
    return True


def count_numeral_signs(limit: int) -> dict[str, int]:
    """Count how often the signs I, V and X are needed to write all numbers from 1 to limit (at most 39) in the
    usual Roman way.

    >>> count_numeral_signs(5)
    {'I': 7, 'V': 2}
    """
    ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
    counts: Counter[str] = Counter()
    for n in range(1, limit + 1):
        counts.update('X' * (n // 10) + ones[n % 10])
    return dict(counts)


def digits_as_runs(number: str) -> List[str]:
    """
    Split a digit string into the longest pieces in which the digits never fall.

    digits_as_runs("1352248") == ["135", "2248"]
    digits_as_runs("321") == ["3", "2", "1"]
    digits_as_runs("") == []
    """
    pieces = []
    for d in number:
        if pieces and pieces[-1][-1] <= d:
            pieces[-1] += d
        else:
            pieces.append(d)
    return pieces


def remove_one_digit(digits: str, largest: bool) -> str:
    """Remove one digit from the string so that the remaining number is the largest possible, or, if largest is
    False, the
    smallest possible.

    >>> remove_one_digit('152', True)
    '52'
    >>> remove_one_digit('152', False)
    '12'
    """
    choices = [digits[:i] + digits[i + 1:] for i in range(len(digits))]
    return max(choices) if largest else min(choices)


def digit_string_mod(digits: str, m: int) -> int:
    """
    Return the rest of a very long number, given as a string of digits, after division by m. Only one digit at a
    time is used.

    digit_string_mod('12345', 7) == 4
    digit_string_mod('', 3) == 0
    """
    rest = 0
    for d in digits:
        rest = (rest * 10 + int(d)) % m
    return rest


def cut_into_increasing(digits: str) -> Optional[List[int]]:
    """Cut the digit string into numbers from the left: take the shortest next piece that is larger than the number
    before it.
    If at the end digits are left that form no larger number, return None.

    >>> cut_into_increasing('1235')
    [1, 2, 3, 5]
    >>> cut_into_increasing('31112')
    [3, 11, 12]
    >>> cut_into_increasing('21') is None
    True
    """
    numbers: List[int] = []
    piece = ''
    for d in digits:
        piece += d
        if not numbers or int(piece) > numbers[-1]:
            numbers.append(int(piece))
            piece = ''
    return numbers if not piece else None


def leap_years_from_texts(first, last):
    """
    Both are years as text. Count the leap years from first to last, both included. If the first year is later, the
    result is -1.

    leap_years_from_texts('1896', '1904') == 2
    leap_years_from_texts('2001', '2000') == -1
    """
    start, end = int(first), int(last)
    if start > end:
        return -1
    return sum(1 for y in range(start, end + 1) if y % 4 == 0 and (y % 100 != 0 or y % 400 == 0))


def valid_date_text(text: str) -> bool:
    """Check a date 'DD/MM/YYYY': the parts have two, two and four digits, the month exists, and the month has that
    day. Leap
    years are those divisible by 4 here.

    >>> valid_date_text('29/02/2024')
    True
    >>> valid_date_text('31/04/2024')
    False
    >>> valid_date_text('1/1/2024')
    False
    """
    parts = text.split('/')
    if [len(p) for p in parts] != [2, 2, 4] or not all(p.isdigit() for p in parts):
        return False
    day, month, year = map(int, parts)
    if not 1 <= month <= 12:
        return False
    days = [31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1 <= day <= days[month - 1]


def describe_wait(now: str, due: str) -> str:
    """
    Both times are 'HH:MM' on the same day. Return 'late' if due has passed, 'now' if it is the same minute, and
    otherwise the
    time to wait such as '5 min' or '2 h 5 min' or '2 h'.

    describe_wait("10:00", "12:05") == "2 h 5 min"
    describe_wait("10:00", "09:59") == "late"
    describe_wait("10:00", "11:00") == "1 h"
    describe_wait("10:00", "10:00") == "now"
    """
    minutes = 60 * (int(due[:2]) - int(now[:2])) + int(due[3:]) - int(now[3:])
    if minutes < 0:
        return "late"
    if minutes == 0:
        return "now"
    parts = []
    if minutes >= 60:
        parts.append(f"{minutes // 60} h")
    if minutes % 60:
        parts.append(f"{minutes % 60} min")
    return " ".join(parts)


def total_open_time(hours: List[str]) -> str:
    """Add up the opening times such as '9-12' or '13:30-18', where the minutes may be missing. Return the sum as
    'H:MM'.

    >>> total_open_time(['9-12', '13:30-18'])
    '7:30'
    >>> total_open_time([])
    '0:00'
    """
    def minutes(clock):
        h, _, m = clock.partition(':')
        return int(h) * 60 + int(m or 0)

    total = 0
    for slot in hours:
        start, end = slot.split('-')
        total += minutes(end) - minutes(start)
    return f'{total // 60}:{total % 60:02d}'


def filter_rows(rows: List[str], column: int, wanted: str) -> List[str]:
    """
    Keep the comma separated rows whose cell in the column (from 0) equals wanted, ignoring the case and spaces
    around it. Rows
    that are too short are dropped.

    filter_rows(['1, Red', '2,blue', '3'], 1, 'red') == ['1, Red']
    filter_rows([], 0, 'x') == []
    """
    kept = []
    for row in rows:
        cells = [c.strip().lower() for c in row.split(',')]
        if len(cells) > column and cells[column] == wanted.lower():
            kept.append(row)
    return kept


def transpose_text(lines: list[str]) -> list[str]:
    """Turn columns into lines. Shorter lines count as if they were filled up with spaces, but the new lines do not end
    with spaces.

    >>> transpose_text(['abc', 'd'])
    ['ad', 'b', 'c']
    """
    return [''.join(column).rstrip() for column in zip_longest(*lines, fillvalue=' ')]


def safe_join(base: str, name: str) -> Optional[str]:
    """
    Join a folder and a relative path with exactly one '/' between them. An absolute path, or one that contains
    '..' as a
    part, is refused with None.

    safe_join('data/', 'a.txt') == 'data/a.txt'
    safe_join('data', '../a.txt') is None
    safe_join('data', '/etc') is None
    """
    if name.startswith('/') or '..' in name.split('/'):
        return None
    return base.rstrip('/') + '/' + name


def next_copy_name(name: str, existing: Set[str]) -> str:
    """If the file name exists already, put ' (2)' before its extension, or ' (3)' if that exists too, and so on.

    >>> next_copy_name('a.txt', {'a.txt', 'a (2).txt'})
    'a (3).txt'
    >>> next_copy_name('b', {'b'})
    'b (2)'
    >>> next_copy_name('c', set())
    'c'
    """
    if name not in existing:
        return name
    stem, dot, ext = name.rpartition('.')
    if not dot:
        stem, ext = name, ''
    number = 2
    while f'{stem} ({number}){dot}{ext}' in existing:
        number += 1
    return f'{stem} ({number}){dot}{ext}'


def user_id_from(full_name, taken):
    """
    Make a user id: the first letter of the first name and up to five letters of the last name, in small letters. If it
    is taken, add the smallest number from 1 on that makes it free.

    user_id_from('Ada Lovelace', []) == 'alovel'
    user_id_from('Al Lovell', ['alovel', 'alovel1']) == 'alovel2'
    """
    parts = full_name.lower().split()
    base = parts[0][0] + parts[-1][:5]
    if base not in taken:
        return base
    n = 1
    while base + str(n) in taken:
        n += 1
    return base + str(n)


def valid_hashtag(tag: str) -> bool:
    """A hashtag starts with '#', has at least one letter after it, and consists of letters, digits and '_' only.

    >>> valid_hashtag('#day_1')
    True
    >>> valid_hashtag('#123')
    False
    >>> valid_hashtag('day')
    False
    """
    body = tag[1:]
    return tag.startswith('#') and any(map(str.isalpha, body)) and all(c.isalnum() or c == '_' for c in body)


def hashtags_in(text: str) -> List[str]:
    """
    Return the different hashtags of the text in small letters, in the order of their first appearance, without '#'.

    hashtags_in("#Sun and #fun, #sun!") == ["sun", "fun"]
    hashtags_in("none") == []
    """
    tags = OrderedDict()
    for tag in re.findall(r"#(\w+)", text):
        tags[tag.lower()] = True
    return list(tags)


def missing_for_anagram(word: str, letters: str) -> str:
    """Return, in alphabetical order, the letters that are missing in letters to lay the word.

    >>> missing_for_anagram('banana', 'abn')
    'aan'
    >>> missing_for_anagram('tea', 'eat')
    ''
    """
    missing = Counter(word) - Counter(letters)
    return ''.join(sorted(missing.elements()))


def anagram_pairs_count(words: List[str]) -> int:
    """
    Count the pairs of words that are anagrams of each other but not equal.

    anagram_pairs_count(['tea', 'eat', 'tea', 'dog']) == 2
    anagram_pairs_count(['a', 'a']) == 0
    """
    count = 0
    for a, b in combinations(words, 2):
        if a != b and sorted(a) == sorted(b):
            count += 1
    return count


def sub_anagram(small: str, large: str) -> bool:
    """Can the word small be made from the letters of large if every letter of large may be used once, and '?' in
    large may
    stand for any letter?

    >>> sub_anagram('tree', 'tr?e')
    True
    >>> sub_anagram('tree', 'trex')
    False
    """
    pool = list(large)
    for letter in small:
        if letter in pool:
            pool.remove(letter)
        elif '?' in pool:
            pool.remove('?')
        else:
            return False
    return True


def best_rotation_match(a: str, b: str) -> int:
    """
    Rotate the word a (same length as b) to the left by 0, 1, 2, ... places. Return the rotation that agrees with b
    in the most
    places; of several, the smallest.

    best_rotation_match("abcd", "cdxb") == 2
    best_rotation_match("aa", "bb") == 0
    """
    best_k = 0
    best_hits = -1
    for k in range(len(a)):
        turned = a[k:] + a[:k]
        hits = sum(x == y for x, y in zip(turned, b))
        if hits > best_hits:
            best_k, best_hits = k, hits
    return best_k


def rotate_words_by_steps(sentence: str, steps: List[int]) -> str:
    """Rotate each word to the right by the number of places given for it; if there are fewer numbers than words,
    start again
    with the first number.

    >>> rotate_words_by_steps('abc def gh', [1, 0])
    'cab def hg'
    """
    words = sentence.split()
    out = []
    for i, word in enumerate(words):
        k = steps[i % len(steps)] % len(word)
        out.append(word[len(word) - k:] + word[:len(word) - k])
    return ' '.join(out)


def count_distinct_subsequences_of_two(s):
    """
    Count the different strings of two characters that are subsequences of s.

    count_distinct_subsequences_of_two('aba') == 3
    count_distinct_subsequences_of_two('a') == 0
    """
    pairs = set()
    before = set()
    for ch in s:
        for first in before:
            pairs.add(first + ch)
        before.add(ch)
    return len(pairs)


def subsequence_words(letters: str, words: list[str]) -> list[str]:
    """Return the words that can be read in the letters from left to right, perhaps with letters left out between.

    >>> subsequence_words('garden', ['gate', 'gen', 'den', 'end'])
    ['gen', 'den']
    """
    def contained(word):
        rest = iter(letters)
        return all(ch in rest for ch in word)

    return [w for w in words if contained(w)]


def deletions_to_reach(text: str, target: str) -> int:
    """
    How many letters must be deleted from the text to get the target? Return -1 if that is impossible.

    deletions_to_reach('stream', 'tea') == 3
    deletions_to_reach('abc', 'ba') == -1
    """
    i = 0
    for ch in text:
        if i < len(target) and ch == target[i]:
            i += 1
    if i < len(target):
        return -1
    return len(text) - len(target)


def pieces_with_vowel_share(word: str, size: int) -> List[str]:
    """Return all pieces of the given size in which exactly half of the letters are vowels. For an odd size there
    are none.

    >>> pieces_with_vowel_share('banana', 2)
    ['ba', 'an', 'na', 'an', 'na']
    >>> pieces_with_vowel_share('banana', 3)
    []
    """
    if size % 2:
        return []
    pieces = (word[i:i + size] for i in range(len(word) - size + 1))
    return [p for p in pieces if sum(c in 'aeiou' for c in p) * 2 == size]


def longest_piece_twice(s: str) -> str:
    """
    Return the longest piece that occurs at two places of the text without overlapping; the first of several.

    longest_piece_twice("abcabcx") == "abc"
    longest_piece_twice("aaa") == "a"
    longest_piece_twice("abc") == ""
    """
    for size in range(len(s) // 2, 0, -1):
        for i in range(len(s) - 2 * size + 1):
            if s[i:i + size] in s[i + size:]:
                return s[i:i + size]
    return ""


def piece_without(text: str, forbidden: str) -> str:
    """Return the longest piece of the text that has none of the forbidden characters; of several the last one.

    >>> piece_without('ab-cd-e', '-')
    'cd'
    >>> piece_without('--', '-')
    ''
    """
    best = ''
    current = ''
    for ch in text:
        if ch in forbidden:
            current = ''
        else:
            current += ch
            if len(current) >= len(best):
                best = current
    return best


def palindrome_clock_times(start: str, end: str) -> List[str]:
    """List all times from start to end (both 'HH:MM', both included) whose four digits read the same backwards.

    >>> palindrome_clock_times('09:00', '12:00')
    ['10:01', '11:11']
    """
    times = []
    for minute in range(24 * 60):
        text = f'{minute // 60:02d}:{minute % 60:02d}'
        if start <= text <= end and text == text[::-1]:
            times.append(text)
    return times


def inner_palindrome_core(s):
    """Cut off the first and the last character as long as they are different. Return what is left.

    >>> inner_palindrome_core('xlevely')
    'level'
    >>> inner_palindrome_core('ab')
    ''
    """
    while len(s) > 1 and s[0] != s[-1]:
        s = s[1:-1]
    return s


def check():
    assert inner_palindrome_core('') == ''
    assert inner_palindrome_core('xlevely') == 'level'
    assert vowels_before_consonants('planet') == 'aeplnt'
    assert vowels_before_consonants('') == ''
    assert longest_words_by_letter("big bear and ant") == {"b": "bear", "a": "and"}
    assert longest_words_by_letter("") == {}
    assert word_at_index('the old cat', 5) == 'old'
    assert word_at_index('the old cat', 3) == ''
    assert word_at_index('a', 9) == ''
    assert number_of_new_words('The cat', 'a Cat saw a dog') == 3
    assert number_of_new_words('', '') == 0
    assert mark_repeats("hello you") == "hel_o y_u"
    assert mark_repeats("aaa") == "a__"
    assert long_runs_with_start('aabccc', 2) == [('a', 0), ('c', 3)]
    assert long_runs_with_start('abc', 2) == []
    assert even_runs_only('0011') is True
    assert even_runs_only('011') is False
    assert even_runs_only('') is True
    assert skip_code("by", 2) == "bcdyza"
    assert skip_code("q", 0) == "q"
    assert null_cipher('the old man ran', '1230') == 'tln'
    assert null_cipher('a b', '91') == 'b'
    assert zebra_case('abcdefg', 3) == 'ABCdefG'
    assert zebra_case('', 2) == ''
    assert apply_case_mask("garden", "Ul") == "Garden"
    assert apply_case_mask("GARDEN", "..l") == "GArden"
    assert apply_case_mask("Abc", "") == "Abc"
    assert bracket_pairs_length('[a[bc]]') == [2, 5]
    assert bracket_pairs_length('no') == []
    assert remove_empty_brackets('a([])b(c)') == 'ab(c)'
    assert remove_empty_brackets('(') == '('
    assert chess_square_ok("e2-e4") is True
    assert chess_square_ok("e2-e2") is False
    assert chess_square_ok("i1-a1") is False
    assert repeat_notation('ab*2;c;d*0') == 'ababc'
    assert repeat_notation('') == ''
    assert prefix_depths(['a', 'ab', 'abc', 'x']) == {'a': 0, 'ab': 1, 'abc': 2, 'x': 0}
    assert prefix_depths([]) == {}
    assert prefix_free({"0", "10", "11"}) is True
    assert prefix_free({"0", "01"}) is False
    assert suffix_votes(['running', 'king', 'sung'], ['g', 'ing', 'ning']) == [1, 1, 1]
    assert suffix_votes([], ['a']) == [0]
    assert subtractive_ok('XIV') is True
    assert subtractive_ok('IIX') is False
    assert subtractive_ok('VV') is False
    assert subtractive_ok('IIII') is False
    assert digits_as_runs("1352248") == ["135", "2248"]
    assert digits_as_runs("321") == ["3", "2", "1"]
    assert digits_as_runs("") == []
    assert digit_string_mod('12345', 7) == 4
    assert digit_string_mod('', 3) == 0
    assert leap_years_from_texts('1896', '1904') == 2
    assert leap_years_from_texts('2001', '2000') == -1
    assert describe_wait("10:00", "12:05") == "2 h 5 min"
    assert describe_wait("10:00", "09:59") == "late"
    assert describe_wait("10:00", "11:00") == "1 h"
    assert describe_wait("10:00", "10:00") == "now"
    assert filter_rows(['1, Red', '2,blue', '3'], 1, 'red') == ['1, Red']
    assert filter_rows([], 0, 'x') == []
    assert safe_join('data/', 'a.txt') == 'data/a.txt'
    assert safe_join('data', '../a.txt') is None
    assert safe_join('data', '/etc') is None
    assert user_id_from('Ada Lovelace', []) == 'alovel'
    assert user_id_from('Al Lovell', ['alovel', 'alovel1']) == 'alovel2'
    assert hashtags_in("#Sun and #fun, #sun!") == ["sun", "fun"]
    assert hashtags_in("none") == []
    assert anagram_pairs_count(['tea', 'eat', 'tea', 'dog']) == 2
    assert anagram_pairs_count(['a', 'a']) == 0
    assert best_rotation_match("abcd", "cdxb") == 2
    assert best_rotation_match("aa", "bb") == 0
    assert count_distinct_subsequences_of_two('aba') == 3
    assert count_distinct_subsequences_of_two('a') == 0
    assert deletions_to_reach('stream', 'tea') == 3
    assert deletions_to_reach('abc', 'ba') == -1
    assert longest_piece_twice("abcabcx") == "abc"
    assert longest_piece_twice("aaa") == "a"
    assert longest_piece_twice("abc") == ""
    assert right_aligned_total([('tea', 3), ('cake', 12)]) == ['tea      3', 'cake    12', '----------', 'total   15']
