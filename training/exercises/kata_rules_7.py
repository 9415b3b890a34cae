"""Invented tasks with rules: characters one by one, digits and bits, nested helpers, two indices, rounding and
dates."""

import re
from datetime import date, timedelta
from typing import Any, Dict, List, Optional, Tuple


def squeeze_after_capital(text: str) -> str:
    """
    After each capital letter drop the next character if it is a vowel. A dropped character is gone for good and is
    not looked at again.

    >>> squeeze_after_capital('Banana Oath')
    'Bnana Oth'
    >>> squeeze_after_capital('abc')
    'abc'
    """
    out = []
    i = 0
    while i < len(text):
        out.append(text[i])
        if text[i].isupper() and i + 1 < len(text) and text[i + 1] in 'aeiou':
            i += 1
        i += 1
    return ''.join(out)


def placed_digit_sum(n: int) -> int:
    """
    Add each digit of n, multiplied by its place counted from the left (1, 2, 3, ...), but a digit 0 ends the counting
    and the next digit begins again with 1. The sign of n is ignored.

    >>> placed_digit_sum(123)
    14
    >>> placed_digit_sum(-1205)
    10
    >>> placed_digit_sum(0)
    0
    """
    total = 0
    place = 0
    for d in str(abs(n)):
        if d == '0':
            place = 0
            continue
        place += 1
        total += place * int(d)
    return total


def bit_votes(numbers, width):
    """Each number votes with its lowest width bits. Return the number whose bits are the majority at each place; for
    a tie the bit is 1. An empty list gives 0.

    bit_votes([5, 4, 1], 3) == 5
    bit_votes([2, 1], 2) == 3
    bit_votes([], 4) == 0
    """
    if not numbers:
        return 0
    result = 0
    for k in range(width):
        ones = sum(n >> k & 1 for n in numbers)
        if 2 * ones >= len(numbers):
            result |= 1 << k
    return result


def round_to_grid(value: float, grid: float, mode: str) -> float:
    """
    Round a value to a multiple of grid: mode 'up', 'down' or 'near' (exact halves go up). The result is rounded to 6
    places. A grid that is not positive or an unknown mode returns the value.

    >>> round_to_grid(7.3, 0.5, 'up')
    7.5
    >>> round_to_grid(7.3, 2, 'down')
    6.0
    >>> round_to_grid(7, 2, 'near')
    8
    >>> round_to_grid(7.3, 0, 'up')
    7.3
    """
    if grid <= 0 or mode not in ('up', 'down', 'near'):
        return value
    steps = value // grid
    rest = value - steps * grid
    if mode == 'up' and rest > 0:
        steps += 1
    elif mode == 'near' and rest * 2 >= grid:
        steps += 1
    return round(steps * grid, 6)


def next_workday(day: str, holidays: list[str]) -> str:
    """
    Return the first day after the given one ('YYYY-MM-DD') that is neither a Saturday nor a Sunday nor among the
    holidays.

    >>> next_workday('2024-05-03', [])
    '2024-05-06'
    >>> next_workday('2024-05-03', ['2024-05-06'])
    '2024-05-07'
    """
    current = date.fromisoformat(day) + timedelta(days=1)
    while current.weekday() >= 5 or current.isoformat() in holidays:
        current += timedelta(days=1)
    return current.isoformat()


def version_file_newest(files: List[str], stem: str) -> str:
    """
    Files are called like 'plan-v3.txt'. Return the file with the given stem that has the highest version. A file
    without a version ('plan.txt') counts as version 0. Return '' if there is none.

    version_file_newest(['plan-v3.txt', 'plan-v12.txt', 'map-v40.txt'], 'plan') == 'plan-v12.txt'
    version_file_newest(['plan.txt'], 'plan') == 'plan.txt'
    version_file_newest([], 'plan') == ''
    """
    best = ''
    highest = -1
    for name in files:
        match = re.fullmatch(re.escape(stem) + r'(?:-v(\d+))?\.txt', name)
        if not match:
            continue
        version = int(match.group(1) or 0)
        if version > highest:
            highest = version
            best = name
    return best


def echo_letters(word, n):
    """
    Write each letter of a word as often as its place in the word (from 1), but never more than n times. If n is 0 or
    less return the word.

    >>> echo_letters('abcd', 3)
    'abbcccddd'
    >>> echo_letters('ab', 0)
    'ab'
    """
    if n <= 0:
        return word
    return ''.join(c * min(i, n) for i, c in enumerate(word, start=1))


def outer_to_inner(lst: List[int], keep_odd: bool) -> List[int]:
    """
    Take the numbers from outside to inside: first, last, second, second last and so on. If keep_odd is false, odd
    numbers are left out.

    >>> outer_to_inner([1, 2, 3, 4, 5], True)
    [1, 5, 2, 4, 3]
    >>> outer_to_inner([1, 2, 3, 4], False)
    [4, 2]
    """
    result = []
    left, right = 0, len(lst) - 1
    while left <= right:
        pair = [lst[left]] if left == right else [lst[left], lst[right]]
        for x in pair:
            if keep_odd or x % 2 == 0:
                result.append(x)
        left += 1
        right -= 1
    return result


def twin_letters_only(text: str) -> str:
    """
    Keep only those letters that have the same letter directly beside them (case does not matter). If nothing remains
    return '-'.

    twin_letters_only('bookKeeper') == 'ookKee'
    twin_letters_only('abc') == '-'
    twin_letters_only('') == '-'
    """
    low = text.lower()
    kept = ''
    for i, c in enumerate(low):
        if not c.isalpha():
            continue
        before = low[i - 1] if i > 0 else ''
        after = low[i + 1] if i + 1 < len(low) else ''
        if c in (before, after):
            kept += text[i]
    return kept or '-'


def number_with_most_turns(nums: list[int]) -> int | None:
    """
    A turn in a number is a digit that is larger than both of its neighbours or smaller than both. Return the number
    with the most turns, for a tie the smallest. None for an empty list.

    >>> number_with_most_turns([1234, 1324, 9091])
    1324
    >>> number_with_most_turns([77, 5])
    5
    >>> number_with_most_turns([])
    """
    def turns(n):
        s = str(n)
        return sum(1 for a, b, c in zip(s, s[1:], s[2:]) if (b > a and b > c) or (b < a and b < c))

    if not nums:
        return None
    return min(nums, key=lambda n: (-turns(n), n))


def paint_stripes(length, stripes):
    """
    A board of the given length is unpainted ('.'). Stripes are (start, end, colour letter) with the end included and
    are painted in order over one another. Parts outside of the board are cut off. Return the board as a string.

    paint_stripes(6, [(0, 3, 'r'), (2, 9, 'b')]) == 'rrbbbb'
    paint_stripes(3, []) == '...'
    """
    board = ['.'] * length
    for start, end, colour in stripes:
        for i in range(max(start, 0), min(end, length - 1) + 1):
            board[i] = colour
    return ''.join(board)


def shortest_unique_start(words: List[str], word: str) -> str:
    """
    Return the shortest beginning of word with which no other word of the list begins. The word itself may be in the
    list. If even the whole word is the beginning of another one return it with a '$' behind.

    >>> shortest_unique_start(['plane', 'plant', 'pot'], 'pot')
    'po'
    >>> shortest_unique_start(['plan', 'plant'], 'plan')
    'plan$'
    """
    others = [w for w in words if w != word]
    for size in range(1, len(word) + 1):
        start = word[:size]
        if not any(w.startswith(start) for w in others):
            return start
    return word + '$'


def odd_bits_even_bits(n: int) -> str:
    """
    Compare the ones of n at even places (counted from the right from 0) with those at odd places. Return 'even' or
    'odd' for where there are more, 'equal' for the same number and 'zero' if n is 0.

    odd_bits_even_bits(5) == 'even'
    odd_bits_even_bits(2) == 'odd'
    odd_bits_even_bits(3) == 'equal'
    odd_bits_even_bits(0) == 'zero'
    """
    if n == 0:
        return 'zero'
    counts = [0, 0]
    place = 0
    while n:
        if n & 1:
            counts[place % 2] += 1
        n >>= 1
        place += 1
    if counts[0] == counts[1]:
        return 'equal'
    return 'even' if counts[0] > counts[1] else 'odd'


def nested_price(offer: Any) -> float:
    """
    An offer is a number, a string such as '2x3' (two pieces for 3 each), or a list of offers. Lists with three or
    more offers get 1 off. Return the price; anything else costs nothing.

    >>> nested_price([5, '2x3'])
    11
    >>> nested_price([1, 2, [3, 3, 3]])
    10
    >>> nested_price(None)
    0
    """
    if isinstance(offer, (int, float)):
        return offer
    if isinstance(offer, str):
        count, price = offer.split('x')
        return int(count) * int(price)
    if isinstance(offer, list):
        total = sum(nested_price(o) for o in offer)
        return total - 1 if len(offer) >= 3 else total
    return 0


def capital_balance(words):
    """
    Return the longest beginning of the list of words in which not more than half of the words begin with a capital
    letter. The empty beginning is always possible.

    >>> capital_balance(['a', 'B', 'C', 'd', 'E'])
    ['a', 'B', 'C', 'd']
    >>> capital_balance(['A'])
    []
    """
    best = 0
    capitals = 0
    for i, word in enumerate(words, 1):
        if word[:1].isupper():
            capitals += 1
        if 2 * capitals <= i:
            best = i
    return words[:best]


def minute_price(start: str, end: str) -> int:
    """
    A call from start to end (both 'HH:MM' on the same day) costs 2 cents per minute, but between 20:00 and 24:00 and
    before 06:00 only 1. Each minute that has begun is counted by its own begin. If end is before start return -1.

    minute_price('19:58', '20:03') == 7
    minute_price('05:00', '05:00') == 0
    minute_price('09:00', '08:00') == -1
    """
    def to_minutes(t):
        return int(t[:2]) * 60 + int(t[3:])

    a, b = to_minutes(start), to_minutes(end)
    if b < a:
        return -1
    cost = 0
    for m in range(a, b):
        cost += 1 if m < 360 or m >= 1200 else 2
    return cost


def pick_split(word: str, parts: List[str]) -> Tuple[str, str]:
    """
    Split a word into two non-empty pieces so that both are in parts. Of several ways take the one with the longest
    first piece. If there is none return (word, '').

    >>> pick_split('sunday', ['sun', 'day', 'sund', 'ay'])
    ('sund', 'ay')
    >>> pick_split('monday', ['mon'])
    ('monday', '')
    """
    known = set(parts)
    for cut in range(len(word) - 1, 0, -1):
        if word[:cut] in known and word[cut:] in known:
            return word[:cut], word[cut:]
    return word, ''


def tilt_row(row: str, side: str) -> str:
    """
    In a row 'o' is a ball, '#' a wall and '.' empty. The row is tilted to the left ('L') or right ('R') and all balls
    roll until they meet a wall, another ball or the end. For another side nothing happens.

    >>> tilt_row('.o.#o.o', 'L')
    'o..#oo.'
    >>> tilt_row('o..', 'R')
    '..o'
    >>> tilt_row('o..', 'X')
    'o..'
    """
    if side not in ('L', 'R'):
        return row
    parts = []
    for part in row.split('#'):
        balls = 'o' * part.count('o')
        if side == 'L':
            parts.append(balls.ljust(len(part), '.'))
        else:
            parts.append(balls.rjust(len(part), '.'))
    return '#'.join(parts)


def digits_by_vote(numbers: list[int]) -> int:
    """
    All the numbers have the same length. Build a number that has at each place the digit that most of the numbers
    have there; for a tie take the smallest digit. An empty list gives 0.

    digits_by_vote([123, 153, 129]) == 123
    digits_by_vote([19, 28]) == 18
    digits_by_vote([]) == 0
    """
    if not numbers:
        return 0
    result = ''
    for column in zip(*map(str, numbers)):
        digits = sorted(set(column))
        result += max(digits, key=column.count)
    return int(result)


def secret_number_hint(secret: str, guess: str) -> str:
    """
    Give a hint for a guess of the same length: '!' for a right digit at the right place, '?' for a digit that is one
    too high or one too low at its place, '.' for every other one. For a wrong length return 'length'.

    >>> secret_number_hint('4719', '4825')
    '!??.'
    >>> secret_number_hint('12', '1')
    'length'
    """
    if len(secret) != len(guess):
        return 'length'
    hint = ''
    for s, g in zip(secret, guess):
        difference = abs(int(s) - int(g))
        if difference == 0:
            hint += '!'
        elif difference == 1:
            hint += '?'
        else:
            hint += '.'
    return hint


def grow_shrink_word(word, times):
    """
    In each of the given number of rounds a word with an even length loses its last letter, and one with an odd length
    gets its first letter appended. A word that is empty stays so.

    grow_shrink_word('abc', 1) == 'abca'
    grow_shrink_word('abc', 2) == 'abc'
    grow_shrink_word('', 5) == ''
    """
    for _ in range(times):
        if not word:
            break
        if len(word) % 2 == 0:
            word = word[:-1]
        else:
            word += word[0]
    return word


def deadline_state(due: str, today: str, done: bool) -> str:
    """
    Dates are 'YYYY-MM-DD'. A done task is 'done'. Otherwise it is 'late' after the due day, 'today' on it, 'soon' up
    to three days before and 'later' else.

    >>> deadline_state('2024-03-01', '2024-02-27', False)
    'soon'
    >>> deadline_state('2024-03-01', '2024-03-02', False)
    'late'
    >>> deadline_state('2024-03-01', '2024-03-02', True)
    'done'
    """
    if done:
        return 'done'
    left = (date.fromisoformat(due) - date.fromisoformat(today)).days
    if left < 0:
        return 'late'
    if left == 0:
        return 'today'
    return 'soon' if left <= 3 else 'later'


def chain_products(nums: List[int], stop: int) -> List[int]:
    """
    Multiply the numbers one after the other and note each product; when a product is larger than stop, it is not
    noted and the multiplying begins anew with 1 at the next number.

    >>> chain_products([2, 3, 5, 4, 2], 10)
    [2, 6, 4, 8]
    >>> chain_products([], 3)
    []
    """
    noted = []
    product = 1
    for n in nums:
        product *= n
        if product > stop:
            product = 1
        else:
            noted.append(product)
    return noted


def mirror_digits_sum(n: int) -> int:
    """
    Add to n the number made of its digits in reverse order, but leave n as it is if it ends with 0. If the result has
    more digits than n, return it without its first digit.

    mirror_digits_sum(123) == 444
    mirror_digits_sum(120) == 120
    mirror_digits_sum(96) == 65
    """
    if n % 10 == 0:
        return n
    s = str(n)
    total = str(n + int(s[::-1]))
    if len(total) > len(s):
        total = total[1:]
    return int(total)


def balance_scale(left: list[int], right: list[int], weights: list[int]) -> int:
    """
    On a scale lie weights on the left and on the right side. Find the smallest of the spare weights that makes both
    sides equal or lets the lighter side become heavier when it is put there. Return 0 if they are equal already and
    -1 if no weight is heavy enough.

    >>> balance_scale([5], [2], [1, 4, 3])
    3
    >>> balance_scale([1], [9], [2])
    -1
    >>> balance_scale([], [], [])
    0
    """
    gap = abs(sum(left) - sum(right))
    if gap == 0:
        return 0
    enough = [w for w in weights if w >= gap]
    return min(enough) if enough else -1


def letter_steps(word: str) -> List[int]:
    """
    Return the steps in the alphabet from each letter to the next one, always the shorter way round the circle of 26
    letters (forward is positive; for a step of 13 take forward). The word has small letters only.

    >>> letter_steps('abz')
    [1, -2]
    >>> letter_steps('an')
    [13]
    >>> letter_steps('q')
    []
    """
    steps = []
    for a, b in zip(word, word[1:]):
        step = (ord(b) - ord(a)) % 26
        if step > 13:
            step -= 26
        steps.append(step)
    return steps


def page_ranges(text, last):
    """
    Read the pages to print from a text such as '1-3,7,9-'. An open range goes to the last page. Return the sorted
    pages without repeats; pages after the last are left out. A part which is no number or range makes the whole text
    invalid: return None.

    page_ranges('1-3,7', 9) == [1, 2, 3, 7]
    page_ranges('8-', 9) == [8, 9]
    page_ranges('2,x', 9) == None
    """
    pages = set()
    for part in text.split(','):
        match = re.fullmatch(r'(\d+)(-(\d*))?', part.strip())
        if match is None:
            return None
        first = int(match.group(1))
        if match.group(2) is None:
            end = first
        else:
            end = int(match.group(3) or last)
        pages.update(range(first, min(end, last) + 1))
    return sorted(pages)


def best_hand(cards: List[int]) -> str:
    """
    Five cards have values from 1 to 13. Return 'four' for four (or five) equal ones, 'full' for three and two equal
    ones, 'row' for five values without a gap, 'three', 'two pairs', 'pair' or 'nothing'. For another number of cards
    return 'wrong'.

    >>> best_hand([3, 3, 3, 9, 9])
    'full'
    >>> best_hand([5, 4, 3, 7, 6])
    'row'
    >>> best_hand([1, 1, 8, 8, 2])
    'two pairs'
    >>> best_hand([1])
    'wrong'
    """
    if len(cards) != 5:
        return 'wrong'
    groups = sorted((cards.count(c) for c in set(cards)), reverse=True)
    if groups[0] >= 4:
        return 'four'
    if groups == [3, 2]:
        return 'full'
    if len(groups) == 5 and max(cards) - min(cards) == 4:
        return 'row'
    if groups[0] == 3:
        return 'three'
    if groups == [2, 2, 1]:
        return 'two pairs'
    return 'pair' if groups[0] == 2 else 'nothing'


def mark_weekends(first_weekday: int, days: int) -> str:
    """
    A month begins on first_weekday (0 is Monday) and has the given number of days. Return a string with one character
    per day: 's' for Saturday, 'S' for Sunday, '.' for others, and a '|' after every Sunday except at the end.

    mark_weekends(4, 5) == '.sS|..'
    mark_weekends(6, 1) == 'S'
    mark_weekends(0, 0) == ''
    """
    marks = ''
    for d in range(days):
        weekday = (first_weekday + d) % 7
        if weekday == 5:
            marks += 's'
        elif weekday == 6:
            marks += 'S|'
        else:
            marks += '.'
    return marks.rstrip('|')


def close_to_average(values: List[float], percent: float) -> int:
    """
    Count the values that differ from the average of all the other values by at most the given percentage of that
    average. With fewer than two values return 0.

    >>> close_to_average([10, 11, 30], 50)
    1
    >>> close_to_average([4], 10)
    0
    """
    if len(values) < 2:
        return 0
    total = sum(values)
    count = 0
    for v in values:
        others = (total - v) / (len(values) - 1)
        if abs(v - others) <= abs(others) * percent / 100:
            count += 1
    return count


def two_way_index(lst: list[int], a: int, b: int) -> int:
    """
    Return the number of elements between the first a and the last b, wherever they stand. If one of them is missing,
    or both are the same element, return -1.

    >>> two_way_index([5, 1, 2, 3, 1], 1, 3)
    1
    >>> two_way_index([3, 0, 0, 5], 5, 3)
    2
    >>> two_way_index([4], 4, 4)
    -1
    """
    if a not in lst or b not in lst:
        return -1
    i = lst.index(a)
    j = len(lst) - 1 - lst[::-1].index(b)
    return abs(i - j) - 1 if i != j else -1


def replace_by_context(text: str) -> str:
    """
    Change each 'a' of a text: at the beginning of a word it becomes '@', at the end of a word '4', inside it stays. A
    word that is just 'a' stays too. Words are separated by single spaces.

    replace_by_context('a papa ate data') == 'a pap4 @te dat4'
    replace_by_context('') == ''
    """
    def change(word):
        if len(word) < 2:
            return word
        if word[0] == 'a':
            word = '@' + word[1:]
        if word[-1] == 'a':
            word = word[:-1] + '4'
        return word

    return ' '.join(change(w) for w in text.split(' '))


def triangle_rows(text):
    """
    Write a text in rows of 1, 2, 3, ... characters. If the last row is not full, fill it with '*'. Return the rows.

    >>> triangle_rows('abcde')
    ['a', 'bc', 'de*']
    >>> triangle_rows('')
    []
    """
    rows = []
    start = 0
    size = 1
    while start < len(text):
        row = text[start:start + size]
        rows.append(row + '*' * (size - len(row)))
        start += size
        size += 1
    return rows


def safe_divide_chain(start: float, divisors: List[float]) -> Optional[float]:
    """
    Divide start by all the divisors one after the other and round to three places after each division. A divisor of 0
    is skipped, but a second one makes the result None.

    >>> safe_divide_chain(10, [4, 2])
    1.25
    >>> safe_divide_chain(10, [0, 5])
    2.0
    >>> safe_divide_chain(10, [0, 0])
    """
    skipped = False
    for d in divisors:
        try:
            start = round(start / d, 3)
        except ZeroDivisionError:
            if skipped:
                return None
            skipped = True
    return start


def rank_words_by_start(words: List[str], favourites: str) -> List[str]:
    """
    Sort the words by where their first letter stands in favourites; words whose first letter is not in it come after
    them in alphabetical order. Words with the same first letter are ordered by length.

    rank_words_by_start(['bee', 'ant', 'cat', 'be', 'dog'], 'cb') == ['cat', 'be', 'bee', 'ant', 'dog']
    rank_words_by_start([], 'a') == []
    """
    first = [w for w in words if w[0] in favourites]
    rest = [w for w in words if w[0] not in favourites]
    first.sort(key=lambda w: (favourites.index(w[0]), len(w)))
    rest.sort()
    return first + rest


def alternating_cut(n: int) -> List[int]:
    """
    From the decimal digits of n cut off the first and the last digit alternately, beginning with the first, and
    return all the numbers on the way (n included) down to one digit. Numbers with zeros in front lose the zeros only
    in the list.

    >>> alternating_cut(5301)
    [5301, 301, 30, 0]
    >>> alternating_cut(7)
    [7]
    """
    s = str(n)
    numbers = [n]
    cut_first = True
    while len(s) > 1:
        s = s[1:] if cut_first else s[:-1]
        numbers.append(int(s))
        cut_first = not cut_first
    return numbers


def key_value_line(line: str) -> Optional[Tuple[str, str]]:
    """
    Read a line 'key = value'. Spaces around both parts are removed, quotes (") around the value too. A line that is
    empty or begins with ';' or has no '=' or an empty key gives None.

    >>> key_value_line('name = "Ida B"')
    ('name', 'Ida B')
    >>> key_value_line('; note = 1')
    >>> key_value_line('= 3')
    """
    line = line.strip()
    if not line or line.startswith(';') or '=' not in line:
        return None
    key, value = line.split('=', 1)
    key, value = key.strip(), value.strip()
    if not key:
        return None
    if len(value) >= 2 and value[0] == value[-1] == '"':
        value = value[1:-1]
    return key, value


def quarter_of(day: str, fiscal_start: int) -> str:
    """
    Return the quarter of a date 'YYYY-MM-DD' as 'Q1' to 'Q4' in a year that begins with the month fiscal_start. If
    fiscal_start is not from 1 to 12 use 1.

    quarter_of('2024-05-17', 1) == 'Q2'
    quarter_of('2024-05-17', 10) == 'Q3'
    quarter_of('2024-01-01', 0) == 'Q1'
    """
    if not 1 <= fiscal_start <= 12:
        fiscal_start = 1
    month = int(day.split('-')[1])
    return 'Q' + str((month - fiscal_start) % 12 // 3 + 1)


def overlapping_pairs(text, pairs):
    """
    Count how many of the neighbouring pairs of letters in the text are in pairs, but a pair that overlaps with the
    last counted one is not counted.

    >>> overlapping_pairs('ababc', ['ab', 'ba'])
    2
    >>> overlapping_pairs('aaa', ['aa'])
    1
    >>> overlapping_pairs('', ['aa'])
    0
    """
    count = 0
    i = 0
    while i + 1 < len(text):
        if text[i:i + 2] in pairs:
            count += 1
            i += 2
        else:
            i += 1
    return count


def cheapest_ticket(rides: int, single: float, ten: float, month: float) -> str:
    """
    Which tickets are cheapest for a number of rides in a month: only 'single' tickets, 'ten' (as many books of ten
    rides as are needed) or 'month'? For equal prices the first of these counts. No rides: 'none'.

    >>> cheapest_ticket(4, 2.5, 20, 50)
    'single'
    >>> cheapest_ticket(12, 2.5, 14, 50)
    'ten'
    >>> cheapest_ticket(0, 1, 1, 1)
    'none'
    """
    if rides == 0:
        return 'none'
    books = -(-rides // 10)
    costs = {'single': rides * single, 'ten': books * ten, 'month': month}
    return min(costs, key=lambda kind: costs[kind])


def unstable_places(grid: List[List[int]]) -> int:
    """
    Count the cells of a grid that are larger than the cell directly above them by more than 2, or that have no cell
    beside them with a difference of at most 1 (left or right). The first row has no cells above.

    unstable_places([[1, 2, 9], [1, 5, 4]]) == 3
    unstable_places([]) == 0
    """
    def lonely(row, c):
        around = row[max(0, c - 1):c] + row[c + 1:c + 2]
        return all(abs(x - row[c]) > 1 for x in around)

    count = 0
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            high = r > 0 and value - grid[r - 1][c] > 2
            if high or lonely(row, c):
                count += 1
    return count


def simplify_answers(answers: Dict[str, str]) -> Dict[str, Any]:
    """
    Turn the answers of a form into values: 'yes' and 'no' (in any case) become True and False, whole numbers become
    ints, empty answers are left out, and the rest is stripped text.

    >>> simplify_answers({'a': 'Yes', 'b': ' 12 ', 'c': '', 'd': ' x y '})
    {'a': True, 'b': 12, 'd': 'x y'}
    """
    result: Dict[str, Any] = {}
    for key, text in answers.items():
        text = text.strip()
        if not text:
            continue
        if text.lower() in ('yes', 'no'):
            result[key] = text.lower() == 'yes'
        elif text.isdigit():
            result[key] = int(text)
        else:
            result[key] = text
    return result


def even_split_word(word: str) -> Optional[int]:
    """
    Find the first place at which a word can be cut so that both parts have the same number of vowels and both have at
    least one letter. Return None if there is no such place.

    even_split_word('banana') == None
    even_split_word('tomatoes') == 4
    even_split_word('hm') == 1
    """
    def vowels(s):
        return sum(1 for c in s if c in 'aeiou')

    for cut in range(1, len(word)):
        if vowels(word[:cut]) == vowels(word[cut:]):
            return cut
    return None


def last_digit_game(n: int, rounds: int) -> int:
    """
    In each round look at the last digit of n: for 0 to 3 add 7, for 4 to 6 take the digit away, for 7 to 9 drop the
    last digit. Return n after the rounds.

    >>> last_digit_game(12, 3)
    8
    >>> last_digit_game(45, 1)
    40
    >>> last_digit_game(0, 0)
    0
    """
    for _ in range(rounds):
        digit = n % 10
        if digit <= 3:
            n += 7
        elif digit <= 6:
            n -= digit
        else:
            n //= 10
    return n


def trail_markers(length, every, skip):
    """
    Markers are put along a trail at 0, every, 2 * every, ... up to its length, and one at the end in any case. Places
    in skip get no marker, but the end always has one. If every is not positive only the end is marked.

    trail_markers(10, 4, [4]) == [0, 8, 10]
    trail_markers(6, 3, [6]) == [0, 3, 6]
    trail_markers(5, 0, []) == [5]
    """
    markers = []
    if every > 0:
        place = 0
        while place < length:
            if place not in skip:
                markers.append(place)
            place += every
    markers.append(length)
    return markers


def compact_name(full: str, limit: int) -> str:
    """
    Shorten a full name to the limit: first the middle names become initials with a dot, from the last to the first,
    one at a time, until the name fits. If it does not fit then, return first and last name only.

    >>> compact_name('Ada Maria Rose Hill', 17)
    'Ada Maria R. Hill'
    >>> compact_name('Ada Maria Rose Hill', 14)
    'Ada M. R. Hill'
    >>> compact_name('Ada Maria Rose Hill', 5)
    'Ada Hill'
    """
    names = full.split()
    for i in range(len(names) - 2, 0, -1):
        if len(' '.join(names)) <= limit:
            break
        names[i] = names[i][0] + '.'
    result = ' '.join(names)
    if len(result) <= limit or len(names) < 3:
        return result
    return names[0] + ' ' + names[-1]


def steps_in_tolerance(measured: list[float], target: float, tolerance: float) -> tuple[int, int]:
    """
    Return (first, length) of the longest stretch of measured values that are all within the tolerance of the target.
    For a tie the first stretch counts; if there is none return (-1, 0).

    >>> steps_in_tolerance([9, 10, 11, 15, 10], 10, 1)
    (0, 3)
    >>> steps_in_tolerance([5], 10, 1)
    (-1, 0)
    """
    best = (-1, 0)
    start = None
    for i, value in enumerate(measured):
        if abs(value - target) <= tolerance:
            if start is None:
                start = i
            if i - start + 1 > best[1]:
                best = (start, i - start + 1)
        else:
            start = None
    return best


def punctuation_report(text: str) -> str:
    """
    Check a sentence and return 'ok' or the first problem: 'end' if the last character is not '.', '!' or '?', 'space'
    if a space stands before a comma or at the end sign, 'double' if a comma follows directly on a comma.

    punctuation_report('Well, yes.') == 'ok'
    punctuation_report('Well , yes.') == 'space'
    punctuation_report('Well,, yes!') == 'double'
    punctuation_report('') == 'end'
    """
    if text[-1:] not in ('.', '!', '?'):
        return 'end'
    if ' ,' in text or text[-2:-1] == ' ':
        return 'space'
    if ',,' in text:
        return 'double'
    return 'ok'


def two_pointer_trade(sellers: List[int], buyers: List[int]) -> int:
    """
    Sellers name the lowest price they take, buyers the highest they pay. Trade the cheapest seller with the buyer who
    pays most, then the next ones, as long as the buyer's price is at least the seller's. Return the sum of the
    differences.

    >>> two_pointer_trade([5, 2, 9], [4, 8])
    6
    >>> two_pointer_trade([9], [3])
    0
    """
    sellers = sorted(sellers)
    buyers = sorted(buyers, reverse=True)
    gain = 0
    i = 0
    while i < len(sellers) and i < len(buyers) and buyers[i] >= sellers[i]:
        gain += buyers[i] - sellers[i]
        i += 1
    return gain


def camel_parts(name):
    """
    Split a camel case name into words in small letters: a new word begins at each capital letter that follows a small
    letter or digit, and at each run of digits. Underscores separate as well and disappear.

    camel_parts('userName2Id') == ['user', 'name', '2', 'id']
    camel_parts('max_HTTPSize') == ['max', 'httpsize']
    camel_parts('') == []
    """
    parts = []
    for piece in name.split('_'):
        current = ''
        for c in piece:
            if current:
                last = current[-1]
                new = (c.isupper() and not last.isupper()) or (c.isdigit() != last.isdigit())
                if new:
                    parts.append(current.lower())
                    current = ''
            current += c
        if current:
            parts.append(current.lower())
    return parts


def check():
    """Check the examples that are not doctests."""
    assert bit_votes([5, 4, 1], 3) == 5
    assert bit_votes([2, 1], 2) == 3
    assert bit_votes([], 4) == 0
    assert version_file_newest(['plan-v3.txt', 'plan-v12.txt', 'map-v40.txt'], 'plan') == 'plan-v12.txt'
    assert version_file_newest(['plan.txt'], 'plan') == 'plan.txt'
    assert version_file_newest([], 'plan') == ''
    assert twin_letters_only('bookKeeper') == 'ookKee'
    assert twin_letters_only('abc') == '-'
    assert twin_letters_only('') == '-'
    assert paint_stripes(6, [(0, 3, 'r'), (2, 9, 'b')]) == 'rrbbbb'
    assert paint_stripes(3, []) == '...'
    assert odd_bits_even_bits(5) == 'even'
    assert odd_bits_even_bits(2) == 'odd'
    assert odd_bits_even_bits(3) == 'equal'
    assert odd_bits_even_bits(0) == 'zero'
    assert minute_price('19:58', '20:03') == 7
    assert minute_price('05:00', '05:00') == 0
    assert minute_price('09:00', '08:00') == -1
    assert digits_by_vote([123, 153, 129]) == 123
    assert digits_by_vote([19, 28]) == 18
    assert digits_by_vote([]) == 0
    assert grow_shrink_word('abc', 1) == 'abca'
    assert grow_shrink_word('abc', 2) == 'abc'
    assert grow_shrink_word('', 5) == ''
    assert mirror_digits_sum(123) == 444
    assert mirror_digits_sum(120) == 120
    assert mirror_digits_sum(96) == 65
    assert page_ranges('1-3,7', 9) == [1, 2, 3, 7]
    assert page_ranges('8-', 9) == [8, 9]
    assert page_ranges('2,x', 9) is None
    assert mark_weekends(4, 5) == '.sS|..'
    assert mark_weekends(6, 1) == 'S'
    assert mark_weekends(0, 0) == ''
    assert replace_by_context('a papa ate data') == 'a pap4 @te dat4'
    assert replace_by_context('') == ''
    assert rank_words_by_start(['bee', 'ant', 'cat', 'be', 'dog'], 'cb') == ['cat', 'be', 'bee', 'ant', 'dog']
    assert rank_words_by_start([], 'a') == []
    assert quarter_of('2024-05-17', 1) == 'Q2'
    assert quarter_of('2024-05-17', 10) == 'Q3'
    assert quarter_of('2024-01-01', 0) == 'Q1'
    assert unstable_places([[1, 2, 9], [1, 5, 4]]) == 3
    assert unstable_places([]) == 0
    assert even_split_word('banana') is None
    assert even_split_word('tomatoes') == 4
    assert even_split_word('hm') == 1
    assert trail_markers(10, 4, [4]) == [0, 8, 10]
    assert trail_markers(6, 3, [6]) == [0, 3, 6]
    assert trail_markers(5, 0, []) == [5]
    assert punctuation_report('Well, yes.') == 'ok'
    assert punctuation_report('Well , yes.') == 'space'
    assert punctuation_report('Well,, yes!') == 'double'
    assert punctuation_report('') == 'end'
    assert camel_parts('userName2Id') == ['user', 'name', '2', 'id']
    assert camel_parts('max_HTTPSize') == ['max', 'httpsize']
    assert camel_parts('') == []
