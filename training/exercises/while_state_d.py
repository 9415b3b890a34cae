"""While loops that advance a position or halve an interval: tokenizers, decoders, growing sequences."""

from typing import Callable, Dict, List, Optional, Tuple


def numbers_and_signs(text: str) -> List[str]:
    """
    Split a text made of digits, signs and spaces into tokens: a run of digits is one token, every sign is a
    token by itself, spaces are dropped.

    >>> numbers_and_signs("12+ 3*(40)")
    ['12', '+', '3', '*', '(', '40', ')']
    >>> numbers_and_signs("  ")
    []
    """
    tokens = []
    pos = 0
    while pos < len(text):
        if text[pos] == ' ':
            pos += 1
        elif text[pos].isdigit():
            start = pos
            while pos < len(text) and text[pos].isdigit():
                pos += 1
            tokens.append(text[start:pos])
        else:
            tokens.append(text[pos])
            pos += 1
    return tokens


def quoted_pieces(line: str) -> List[str]:
    """
    Split a line at spaces, but keep a part between two apostrophes together (without the apostrophes). An
    apostrophe that is not closed reaches to the end of the line.

    quoted_pieces("say 'good day' Ann") == ['say', 'good day', 'Ann']
    quoted_pieces("a  b") == ['a', 'b']
    """
    pieces = []
    i = 0
    while i < len(line):
        if line[i] == ' ':
            i += 1
            continue
        stop = "'" if line[i] == "'" else ' '
        if stop == "'":
            i += 1
        end = line.find(stop, i)
        if end == -1:
            end = len(line)
        pieces.append(line[i:end])
        i = end + 1
    return pieces


def length_prefixed(data: str) -> List[str]:
    """
    A text contains words, each preceded by its length and a colon, such as '3:sun5:hello'. Return the words. A
    word may contain any characters.

    >>> length_prefixed("3:sun5:hello")
    ['sun', 'hello']
    >>> length_prefixed("0:2:1:")
    ['', '1:']
    """
    words = []
    i = 0
    while i < len(data):
        colon = data.index(':', i)
        size = int(data[i:colon])
        start = colon + 1
        words.append(data[start:start + size])
        i = start + size
    return words


def rests_and_notes(melody: str) -> List[Tuple[str, int]]:
    """
    A melody consists of letters; each may be followed by dashes that make it longer. Return a list of (letter,
    length), where a letter without dashes has the length 1 and every dash adds 1.

    rests_and_notes('c--ed-') == [('c', 3), ('e', 1), ('d', 2)]
    rests_and_notes('a') == [('a', 1)]
    rests_and_notes('') == []
    """
    notes = []
    i = 0
    while i < len(melody):
        letter = melody[i]
        i += 1
        length = 1
        while i < len(melody) and melody[i] == '-':
            length += 1
            i += 1
        notes.append((letter, length))
    return notes


def split_before_vowel(word: str) -> List[str]:
    """Cut a word before every vowel (a, e, i, o, u) except at its beginning and return the parts.

    >>> split_before_vowel("lemonade")
    ['l', 'em', 'on', 'ad', 'e']
    >>> split_before_vowel("try")
    ['try']
    """
    parts = []
    start = 0
    while start < len(word):
        end = start + 1
        while end < len(word) and word[end] not in 'aeiou':
            end += 1
        parts.append(word[start:end])
        start = end
    return parts


def units_to_minutes(text: str) -> int:
    """
    A duration is written as numbers with the units d (days), h (hours) and m (minutes), for instance '1d2h5m'.
    Return the number of minutes.

    units_to_minutes('2h5m') == 125
    units_to_minutes('1d') == 1440
    units_to_minutes('') == 0
    """
    minutes_per = {'d': 1440, 'h': 60, 'm': 1}
    total = 0
    i = 0
    while i < len(text):
        number = 0
        while text[i].isdigit():
            number = number * 10 + int(text[i])
            i += 1
        total += number * minutes_per[text[i]]
        i += 1
    return total


def left_to_right_value(expression: str) -> int:
    """
    Evaluate an expression of one-digit numbers joined by '+', '-' and '*' strictly from left to right, without
    any rule of precedence.

    >>> left_to_right_value("2+3*4")
    20
    >>> left_to_right_value("9-4-1")
    4
    >>> left_to_right_value("7")
    7
    """
    value = int(expression[0])
    i = 1
    while i < len(expression):
        sign = expression[i]
        digit = int(expression[i + 1])
        if sign == '+':
            value += digit
        elif sign == '-':
            value -= digit
        else:
            value *= digit
        i += 2
    return value


def sum_with_products(text: str) -> int:
    """
    Evaluate a sum whose terms may be products, such as '2*3+4', with positive integers and without spaces.
    Products go before sums.

    sum_with_products('2*3+4') == 10
    sum_with_products('1+2*10*2') == 41
    sum_with_products('12') == 12
    """
    total = 0
    product = 1
    i = 0
    while i < len(text):
        start = i
        while i < len(text) and text[i].isdigit():
            i += 1
        product *= int(text[start:i])
        if i == len(text) or text[i] == '+':
            total += product
            product = 1
        i += 1
    return total


def key_value_text(text: str) -> Dict[str, str]:
    """
    Read a text such as 'name=Kim;age=9;' into a dictionary. Each entry ends with a semicolon; a later entry
    with the same key replaces the earlier one.

    >>> key_value_text("name=Kim;age=9;")
    {'name': 'Kim', 'age': '9'}
    >>> key_value_text("")
    {}
    """
    entries = {}
    pos = 0
    while pos < len(text):
        equals = text.find('=', pos)
        end = text.find(';', equals)
        entries[text[pos:equals]] = text[equals + 1:end]
        pos = end + 1
    return entries


def decode_with_escape(text: str, table: Dict[str, str]) -> str:
    """
    Replace every letter that is in the table by its text. After a '!' the next character is taken as it is,
    and the '!' itself disappears (a '!' at the very end stays).

    decode_with_escape('a!ab', {'a': 'xx'}) == 'xxab'
    decode_with_escape('!!', {}) == '!'
    decode_with_escape('b!', {'b': 'c'}) == 'c!'
    """
    result = []
    i = 0
    while i < len(text):
        if text[i] == '!' and i + 1 < len(text):
            result.append(text[i + 1])
            i += 2
        else:
            result.append(table.get(text[i], text[i]))
            i += 1
    return ''.join(result)


def roman_like_tokens(text: str, symbols: Dict[str, int]) -> int:
    """
    Add up the values of the symbols in a text. A symbol has one or two characters; if the next two characters are a
    symbol, they are read together, otherwise a single character is read.

    >>> roman_like_tokens("abc", {'a': 1, 'b': 5, 'ab': 4, 'c': 9})
    13
    >>> roman_like_tokens("ba", {'a': 1, 'b': 5, 'ab': 4})
    6
    """
    total = 0
    i = 0
    while i < len(text):
        pair = text[i:i + 2]
        if len(pair) == 2 and pair in symbols:
            total += symbols[pair]
            i += 2
        else:
            total += symbols[text[i]]
            i += 1
    return total


def longest_first_words(text: str, words: List[str]) -> Optional[List[str]]:
    """
    Cut a text without spaces into words of the list: at every position take the longest word that fits. Return
    the words, or None if at some position no word fits.

    longest_first_words('seasideroad', ['sea', 'seaside', 'road']) == ['seaside', 'road']
    longest_first_words('seabed', ['sea']) == None
    """
    found = []
    pos = 0
    while pos < len(text):
        fitting = [w for w in words if text.startswith(w, pos)]
        if not fitting:
            return None
        word = max(fitting, key=len)
        found.append(word)
        pos += len(word)
    return found


def drawing_moves(commands: str) -> Tuple[int, int]:
    """
    Commands consist of a direction letter N, E, S or W, which may be followed by a number of steps (1 if
    missing). Return the position (x, y) reached from (0, 0); north is the direction of growing y.

    >>> drawing_moves("N3EW10")
    (-9, 3)
    >>> drawing_moves("")
    (0, 0)
    """
    x = y = i = 0
    while i < len(commands):
        direction = commands[i]
        i += 1
        start = i
        while i < len(commands) and commands[i].isdigit():
            i += 1
        steps = int(commands[start:i] or 1)
        if direction == 'N':
            y += steps
        elif direction == 'S':
            y -= steps
        elif direction == 'E':
            x += steps
        else:
            x -= steps
    return x, y


def chemical_atoms(formula: str) -> Dict[str, int]:
    """
    Count the atoms of a formula without brackets. A name is a capital letter, which may be followed by a small
    letter; then a number may follow.

    chemical_atoms('H2O') == {'H': 2, 'O': 1}
    chemical_atoms('NaCl') == {'Na': 1, 'Cl': 1}
    chemical_atoms('CH3CH3') == {'C': 2, 'H': 6}
    """
    atoms: Dict[str, int] = {}
    i = 0
    while i < len(formula):
        j = i + 1
        if j < len(formula) and formula[j].islower():
            j += 1
        name = formula[i:j]
        i = j
        while j < len(formula) and formula[j].isdigit():
            j += 1
        number = int(formula[i:j]) if j > i else 1
        atoms[name] = atoms.get(name, 0) + number
        i = j
    return atoms


def bracket_notes(text: str) -> List[str]:
    """
    Collect the notes that are written in square brackets inside a text. Notes are not nested; a bracket that
    is never closed is ignored.

    >>> bracket_notes("a [one] b [two] c [thr")
    ['one', 'two']
    >>> bracket_notes("none")
    []
    """
    notes = []
    opening = text.find('[')
    while opening != -1:
        closing = text.find(']', opening)
        if closing == -1:
            break
        notes.append(text[opening + 1:closing])
        opening = text.find('[', closing)
    return notes


def positions_of_word(text: str, word: str) -> List[int]:
    """
    Return all positions at which word begins in text, without overlaps: the search goes on behind each
    occurrence. word is not empty.

    positions_of_word('banana', 'an') == [1, 3]
    positions_of_word('aaaaa', 'aa') == [0, 2]
    positions_of_word('abc', 'd') == []
    """
    positions = []
    at = text.find(word)
    while at != -1:
        positions.append(at)
        at = text.find(word, at + len(word))
    return positions


def run_small_program(program: List[str]) -> int:
    """
    A program starts with the value 0 at its first line. 'add n' adds n to the value, 'jump n' goes on n lines
    further (n may be negative), 'stop' ends the program; so does leaving the list of lines. Return the value
    in the end.

    >>> run_small_program(['add 5', 'jump 2', 'add 100', 'add -1'])
    4
    >>> run_small_program(['stop', 'add 1'])
    0
    """
    value = 0
    line = 0
    while 0 <= line < len(program) and program[line] != 'stop':
        command, number = program[line].split()
        if command == 'add':
            value += int(number)
            line += 1
        else:
            line += int(number)
    return value


def loop_detector(jumps: List[int]) -> bool:
    """
    You stand on the first square; jumps[i] tells how far to move from square i (negative: to the left). Return
    True if you leave the row some time, False if you would move on for ever.

    loop_detector([1, 1]) == True
    loop_detector([2, 0, -2]) == False
    loop_detector([1, -1]) == False
    """
    visited = set()
    i = 0
    while 0 <= i < len(jumps):
        if i in visited:
            return False
        visited.add(i)
        i += jumps[i]
    return True


def change_point(is_new: Callable[[int], bool], low: int, high: int) -> int:
    """
    is_new(v) is False for all versions below some number and True from that number on. Return the first
    version from low to high for which it is True; is_new(high) is True. Ask as seldom as possible by halving.

    >>> change_point(lambda v: v >= 7, 1, 20)
    7
    >>> change_point(lambda v: True, 3, 9)
    3
    """
    while low < high:
        middle = (low + high) // 2
        if is_new(middle):
            high = middle
        else:
            low = middle + 1
    return low


def questions_for_guess(secret: int, low: int, high: int) -> List[int]:
    """
    A computer guesses a secret number from low to high and always asks for the middle of the remaining range
    (rounded down). It is told whether the secret is smaller or larger. Return the list of all its guesses; the
    last one is the secret.

    questions_for_guess(6, 1, 10) == [5, 8, 6]
    questions_for_guess(5, 1, 10) == [5]
    """
    guesses = []
    while True:
        guess = (low + high) // 2
        guesses.append(guess)
        if guess == secret:
            return guesses
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1


def zero_by_halving(f: Callable[[float], float], a: float, b: float, width: float) -> float:
    """
    f is negative at a and positive at b, and a < b. Halve the interval until it is not wider than width,
    keeping the half in which f changes its sign, and return the middle of the last interval.

    >>> round(zero_by_halving(lambda x: x * x - 2, 0, 2, 0.0001), 3)
    1.414
    >>> zero_by_halving(lambda x: x - 3, 0, 4, 5)
    2.0
    """
    while b - a > width:
        middle = (a + b) / 2
        if f(middle) < 0:
            a = middle
        else:
            b = middle
    return (a + b) / 2


def rope_piece_length(ropes: List[int], pieces: int) -> int:
    """
    Return the largest whole length such that at least `pieces` pieces of this length can be cut from the
    ropes, or 0 if not even length 1 is possible. Search by halving the range of possible lengths.

    rope_piece_length([10, 7], 4) == 3
    rope_piece_length([5], 1) == 5
    rope_piece_length([1, 1], 3) == 0
    """
    low, high = 0, max(ropes)
    while low < high:
        length = (low + high + 1) // 2
        count = sum(rope // length for rope in ropes)
        if count >= pieces:
            low = length
        else:
            high = length - 1
    return low


def slowest_reading_speed(chapters: List[int], days: int) -> int:
    """
    Kim reads at most `speed` pages a day and never more than one chapter a day. Return the smallest speed with
    which all chapters (given by their pages) are read within the days. days >= len(chapters).

    >>> slowest_reading_speed([10, 4], 3)
    5
    >>> slowest_reading_speed([3, 8], 2)
    8
    """
    low, high = 1, max(chapters)
    while low < high:
        speed = (low + high) // 2
        needed = 0
        for pages in chapters:
            needed += (pages + speed - 1) // speed
        if needed <= days:
            high = speed
        else:
            low = speed + 1
    return low


def count_between_sorted(values: List[int], low: int, high: int) -> int:
    """
    Return how many elements of an ascending list lie between low and high (both included). Find the two
    borders by halving.

    count_between_sorted([1, 3, 3, 5, 8], 3, 7) == 3
    count_between_sorted([1, 2], 5, 9) == 0
    """
    def first_at_least(bound):
        a, b = 0, len(values)
        while a < b:
            m = (a + b) // 2
            if values[m] < bound:
                a = m + 1
            else:
                b = m
        return a

    return first_at_least(high + 1) - first_at_least(low)


def top_of_hill(heights: List[int]) -> int:
    """
    The heights rise strictly up to one highest place and then fall strictly. Return the index of the highest
    place by halving.

    >>> top_of_hill([1, 4, 9, 6, 2])
    2
    >>> top_of_hill([3, 2, 1])
    0
    """
    left, right = 0, len(heights) - 1
    while left < right:
        mid = (left + right) // 2
        if heights[mid] < heights[mid + 1]:
            left = mid + 1
        else:
            right = mid
    return left


def loudest_allowed(volumes: List[int], limit: int) -> Optional[int]:
    """
    volumes is in ascending order. Return the largest volume that does not exceed limit, or None if all are too
    loud. Halve the range of indexes instead of looking at every element.

    loudest_allowed([3, 5, 9, 12], 10) == 9
    loudest_allowed([3, 5], 5) == 5
    loudest_allowed([4], 1) == None
    """
    best = None
    lo, hi = 0, len(volumes) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if volumes[mid] <= limit:
            best = volumes[mid]
            lo = mid + 1
        else:
            hi = mid - 1
    return best


def page_in_dictionary(first_words: List[str], word: str) -> int:
    """
    first_words contains the first word of each page of a dictionary, in alphabetical order. Return the index
    of the page on which word must stand (the last page whose first word is not behind it), or -1 if it comes
    before all pages.

    >>> page_in_dictionary(["apple", "dog", "king"], "egg")
    1
    >>> page_in_dictionary(["bee"], "ant")
    -1
    """
    low = 0
    high = len(first_words)
    while low < high:
        middle = (low + high) // 2
        if first_words[middle] <= word:
            low = middle + 1
        else:
            high = middle
    return low - 1


def search_by_growing_steps(numbers: List[int], target: int) -> int:
    """
    Return the index of target in an ascending list of different numbers, or -1. First double a border until it
    is past the target, then search by halving below it.

    search_by_growing_steps([2, 5, 8, 11, 14], 11) == 3
    search_by_growing_steps([2, 5], 4) == -1
    search_by_growing_steps([], 1) == -1
    """
    border = 1
    while border < len(numbers) and numbers[border] < target:
        border *= 2
    low, high = border // 2, min(border, len(numbers) - 1)
    while low <= high:
        mid = (low + high) // 2
        if numbers[mid] == target:
            return mid
        if numbers[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1


def cube_side(volume: float, tolerance: float) -> float:
    """
    Return the side of a cube with the given volume (at least 1), found by halving: the side lies between 1 and
    the volume. Stop when the borders are at most tolerance apart and return the lower border.

    >>> round(cube_side(27, 0.000001), 3)
    3.0
    >>> cube_side(1, 0.1)
    1
    """
    low, high = 1, volume
    while high - low > tolerance:
        side = (low + high) / 2
        if side ** 3 <= volume:
            low = side
        else:
            high = side
    return low


def mean_of_means(a: float, b: float, tolerance: float) -> Tuple[float, int]:
    """
    Replace the pair (a, b) of positive numbers by its arithmetic mean and its harmonic mean 2ab / (a + b),
    until they differ by at most tolerance. Return the first number of the pair and the number of replacements.

    mean_of_means(4, 4, 0.1) == (4, 0)
    mean_of_means(2, 6, 1) == (4.0, 1)
    """
    rounds = 0
    while abs(a - b) > tolerance:
        a, b = (a + b) / 2, 2 * a * b / (a + b)
        rounds += 1
    return a, rounds


def overhang_books(width: int) -> int:
    """
    Books are piled at the edge of a table; the first book sticks out by 60 mm, each further one by half of
    what the one before it added (rounded down). Return how many books are needed to stick out by at least
    width, or -1 if this is impossible.

    >>> overhang_books(100)
    3
    >>> overhang_books(0)
    0
    >>> overhang_books(500)
    -1
    """
    reach = 0
    part = 60
    books = 0
    while reach < width:
        if part == 0:
            return -1
        reach += part
        part //= 2
        books += 1
    return books


def alternating_series(epsilon: float) -> Tuple[float, int]:
    """
    Sum up 1 - 1/2 + 1/4 - 1/8 + ... The sum ends before the first term whose absolute value is smaller than
    epsilon. Return the sum and the number of terms.

    alternating_series(0.3) == (0.5, 2)
    alternating_series(0.1) == (0.625, 4)
    alternating_series(2) == (0.0, 0)
    """
    total = 0.0
    term = 1.0
    count = 0
    while abs(term) >= epsilon:
        total += term
        term = -term / 2
        count += 1
    return total, count


def self_counting_row(limit: int) -> List[int]:
    """
    Write a 1 once, a 2 twice, a 3 three times, and so on, until the row has exactly limit numbers.

    >>> self_counting_row(5)
    [1, 2, 2, 3, 3]
    >>> self_counting_row(0)
    []
    """
    row = []
    number = 1
    while len(row) < limit:
        row.extend([number] * number)
        number += 1
    return row[:limit]


def sum_of_two_before_minus_one(first: int, second: int, limit: int) -> List[int]:
    """
    A sequence begins with first and second; each further number is the sum of the two numbers before it minus
    1. Return all numbers before the first one that exceeds limit. Both first numbers are at least 2 and at
    most limit.

    sum_of_two_before_minus_one(2, 3, 12) == [2, 3, 4, 6, 9]
    sum_of_two_before_minus_one(5, 5, 8) == [5, 5]
    """
    seq = [first, second]
    while seq[-1] + seq[-2] - 1 <= limit:
        seq.append(seq[-1] + seq[-2] - 1)
    return seq


def smallest_not_sum(limit: int) -> List[int]:
    """
    Build a sequence that starts with 1, 2: every further number is the smallest number larger than the last
    one that is not the sum of two different earlier members. Return the members up to limit (limit >= 2).

    >>> smallest_not_sum(10)
    [1, 2, 4, 7, 10]
    >>> smallest_not_sum(3)
    [1, 2]
    """
    members = [1, 2]
    candidate = 3
    while candidate <= limit:
        sums = {a + b for a in members for b in members if a != b}
        if candidate not in sums:
            members.append(candidate)
        candidate += 1
    return members


def circle_walk(places: int) -> List[int]:
    """
    A walker stands at place 0 of a circle of places 0, 1, ..., places - 1 and goes on by 1, then by 2, then by
    3 places, and so on. The walk ends before the first place that was visited already. Return the visited
    places in order.

    circle_walk(4) == [0, 1, 3, 2]
    circle_walk(5) == [0, 1, 3]
    circle_walk(1) == [0]
    """
    visited = [0]
    step = 1
    position = 1 % places
    while position not in visited:
        visited.append(position)
        step += 1
        position = (position + step) % places
    return visited


def distance_since_last(start: List[int], length: int) -> List[int]:
    """
    Extend the list: if the last number has occurred before, the next number is the distance to its previous
    occurrence, otherwise it is 0. Return the list when it has the given length.

    >>> distance_since_last([0], 6)
    [0, 0, 1, 0, 2, 0]
    >>> distance_since_last([1, 1], 4)
    [1, 1, 1, 1]
    """
    seq = list(start)
    while len(seq) < length:
        last = seq[-1]
        i = len(seq) - 2
        while i >= 0 and seq[i] != last:
            i -= 1
        if i < 0:
            seq.append(0)
        else:
            seq.append(len(seq) - 1 - i)
    return seq


def dragon_text(length: int) -> str:
    """
    Start with the text 'R'. Repeatedly append an 'R' and then the old text read backwards with L and R
    exchanged, until the text has at least length characters. Return it.

    dragon_text(1) == 'R'
    dragon_text(2) == 'RRL'
    dragon_text(5) == 'RRLRRLL'
    """
    text = 'R'
    while len(text) < length:
        mirrored = ''
        for letter in reversed(text):
            mirrored += 'L' if letter == 'R' else 'R'
        text = text + 'R' + mirrored
    return text


def replace_letters_until(axiom: str, rules: Dict[str, str], length: int) -> Tuple[str, int]:
    """
    In one round every letter that has a rule is replaced by the text of its rule; other letters stay. Repeat
    until the text has at least `length` letters or no longer changes. Return the text and the number of rounds
    that changed it.

    >>> replace_letters_until('a', {'a': 'ab', 'b': 'a'}, 5)
    ('abaab', 3)
    >>> replace_letters_until('xy', {'a': 'b'}, 9)
    ('xy', 0)
    """
    text = axiom
    rounds = 0
    while len(text) < length:
        after = ''.join(rules.get(c, c) for c in text)
        if after == text:
            break
        text = after
        rounds += 1
    return text, rounds


def wrap_by_position(words: List[str], width: int) -> List[str]:
    """
    Put words into lines of at most width characters, separated by single spaces. A word longer than width gets
    a line of its own.

    wrap_by_position(['to', 'be', 'or', 'not'], 5) == ['to be', 'or', 'not']
    wrap_by_position(['a', 'elephant', 'b'], 3) == ['a', 'elephant', 'b']
    wrap_by_position([], 4) == []
    """
    lines = []
    i = 0
    while i < len(words):
        line = words[i]
        i += 1
        while i < len(words) and len(line) + 1 + len(words[i]) <= width:
            line += ' ' + words[i]
            i += 1
        lines.append(line)
    return lines


def hours_by_steps(start: str, minutes: int, end: str) -> List[str]:
    """
    List the times of day from start on in steps of the given minutes, as long as they are not after end. Times
    are written as 'H:MM' with one or two digits for the hour.

    >>> hours_by_steps('9:30', 45, '11:00')
    ['9:30', '10:15', '11:00']
    >>> hours_by_steps('8:00', 10, '7:59')
    []
    """
    hour, minute = start.split(':')
    now = int(hour) * 60 + int(minute)
    hour, minute = end.split(':')
    last = int(hour) * 60 + int(minute)
    times = []
    while now <= last:
        times.append(f'{now // 60}:{now % 60:02d}')
        now += minutes
    return times


def change_drawer(amount: int, drawer: Dict[int, int]) -> Optional[Dict[int, int]]:
    """
    drawer maps the value of a coin to the number of such coins. Pay the amount with the largest coins
    possible, one after the other, and return how many of each value were used, or None if this does not come
    out even.

    change_drawer(12, {10: 1, 5: 3, 1: 2}) == {10: 1, 1: 2}
    change_drawer(8, {5: 1, 2: 1}) == None
    """
    left = dict(drawer)
    used: Dict[int, int] = {}
    while amount > 0:
        fitting = [coin for coin in left if coin <= amount and left[coin] > 0]
        if not fitting:
            return None
        coin = max(fitting)
        left[coin] -= 1
        used[coin] = used.get(coin, 0) + 1
        amount -= coin
    return used


def hex_pairs_until_zero(text: str) -> List[int]:
    """
    Read a text of hexadecimal digits two at a time and return the numbers up to (not including) the first pair
    '00'. A single digit at the end is ignored.

    >>> hex_pairs_until_zero("0aff0011")
    [10, 255]
    >>> hex_pairs_until_zero("10f")
    [16]
    """
    numbers = []
    i = 0
    while i + 1 < len(text):
        value = int(text[i:i + 2], 16)
        if value == 0:
            break
        numbers.append(value)
        i += 2
    return numbers


def check():
    assert quoted_pieces("say 'good day' Ann") == ['say', 'good day', 'Ann']
    assert quoted_pieces("a  b") == ['a', 'b']
    assert rests_and_notes('c--ed-') == [('c', 3), ('e', 1), ('d', 2)]
    assert rests_and_notes('a') == [('a', 1)]
    assert rests_and_notes('') == []
    assert units_to_minutes('2h5m') == 125
    assert units_to_minutes('1d') == 1440
    assert units_to_minutes('') == 0
    assert sum_with_products('2*3+4') == 10
    assert sum_with_products('1+2*10*2') == 41
    assert sum_with_products('12') == 12
    assert decode_with_escape('a!ab', {'a': 'xx'}) == 'xxab'
    assert decode_with_escape('!!', {}) == '!'
    assert decode_with_escape('b!', {'b': 'c'}) == 'c!'
    assert longest_first_words('seasideroad', ['sea', 'seaside', 'road']) == ['seaside', 'road']
    assert longest_first_words('seabed', ['sea']) is None
    assert chemical_atoms('H2O') == {'H': 2, 'O': 1}
    assert chemical_atoms('NaCl') == {'Na': 1, 'Cl': 1}
    assert chemical_atoms('CH3CH3') == {'C': 2, 'H': 6}
    assert positions_of_word('banana', 'an') == [1, 3]
    assert positions_of_word('aaaaa', 'aa') == [0, 2]
    assert positions_of_word('abc', 'd') == []
    assert loop_detector([1, 1])
    assert not loop_detector([2, 0, -2])
    assert not loop_detector([1, -1])
    assert questions_for_guess(6, 1, 10) == [5, 8, 6]
    assert questions_for_guess(5, 1, 10) == [5]
    assert rope_piece_length([10, 7], 4) == 3
    assert rope_piece_length([5], 1) == 5
    assert rope_piece_length([1, 1], 3) == 0
    assert count_between_sorted([1, 3, 3, 5, 8], 3, 7) == 3
    assert count_between_sorted([1, 2], 5, 9) == 0
    assert loudest_allowed([3, 5, 9, 12], 10) == 9
    assert loudest_allowed([3, 5], 5) == 5
    assert loudest_allowed([4], 1) is None
    assert search_by_growing_steps([2, 5, 8, 11, 14], 11) == 3
    assert search_by_growing_steps([2, 5], 4) == -1
    assert search_by_growing_steps([], 1) == -1
    assert mean_of_means(4, 4, 0.1) == (4, 0)
    assert mean_of_means(2, 6, 1) == (4.0, 1)
    assert alternating_series(0.3) == (0.5, 2)
    assert alternating_series(0.1) == (0.625, 4)
    assert alternating_series(2) == (0.0, 0)
    assert sum_of_two_before_minus_one(2, 3, 12) == [2, 3, 4, 6, 9]
    assert sum_of_two_before_minus_one(5, 5, 8) == [5, 5]
    assert circle_walk(4) == [0, 1, 3, 2]
    assert circle_walk(5) == [0, 1, 3]
    assert circle_walk(1) == [0]
    assert dragon_text(1) == 'R'
    assert dragon_text(2) == 'RRL'
    assert dragon_text(5) == 'RRLRRLL'
    assert wrap_by_position(['to', 'be', 'or', 'not'], 5) == ['to be', 'or', 'not']
    assert wrap_by_position(['a', 'elephant', 'b'], 3) == ['a', 'elephant', 'b']
    assert wrap_by_position([], 4) == []
    assert change_drawer(12, {10: 1, 5: 3, 1: 2}) == {10: 1, 1: 2}
    assert change_drawer(8, {5: 1, 2: 1}) is None


if __name__ == "__main__":
    check()
