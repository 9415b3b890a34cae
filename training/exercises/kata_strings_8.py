"""Brief string tasks: filters, counts, comparisons, layouts, codes and formats in a few lines each."""

import re
from collections import Counter
from typing import Dict, List, Optional, Tuple


def shorter_twin(a: str, b: str) -> str:
    """If both words have the same set of letters, return the shorter one (the first, if equally long); otherwise ''.

    >>> shorter_twin('noon', 'on')
    'on'
    >>> shorter_twin('no', 'not')
    ''
    """
    if set(a) != set(b):
        return ''
    return a if len(a) <= len(b) else b


def letters_under_limit(word: str, limit: str) -> str:
    """
    Return the letters of the word that come before the limit in the alphabet, without regard to case.

    letters_under_limit('Garden', 'h') == 'Gade'
    letters_under_limit('xyz', 'c') == ''
    """
    return ''.join(c for c in word if c.lower() < limit.lower())


def count_edges(words, edge):
    """Count the words that start or end with the letter edge; words that do both count two.

    >>> count_edges(['eve', 'end', 'tea'], 'e')
    3
    """
    total = 0
    for word in words:
        if word.startswith(edge):
            total += 1
        if word.endswith(edge):
            total += 1
    return total


def cut_at_second(text: str, sign: str) -> str:
    """
    Return the text before the second occurrence of the sign, or the whole text if there is no second one.

    cut_at_second("a-b-c", "-") == "a-b"
    cut_at_second("a-b", "-") == "a-b"
    """
    parts = text.split(sign)
    if len(parts) < 3:
        return text
    return sign.join(parts[:2])


def all_words_share(words: list[str]) -> set[str]:
    """Return the letters that occur in every word, as small letters.

    >>> sorted(all_words_share(['Tea', 'eat', 'plate']))
    ['a', 'e', 't']
    >>> all_words_share([])
    set()
    """
    if not words:
        return set()
    shared = set(words[0].lower())
    for word in words[1:]:
        shared &= set(word.lower())
    return shared


def odd_letters_out(word: str) -> str:
    """
    Return the letters that occur an odd number of times in the word, in alphabetical order.

    odd_letters_out('banana') == 'ab'
    odd_letters_out('noon') == ''
    """
    odd = set()
    for c in word:
        if c in odd:
            odd.remove(c)
        else:
            odd.add(c)
    return ''.join(sorted(odd))


def first_and_last_in_turn(words: List[str]) -> str:
    """Take the first letter of the first word, the last letter of the second word, the first letter of the third,
    and so on.

    >>> first_and_last_in_turn(['sun', 'tea', 'lamp'])
    'sal'
    """
    result = ''
    for i, word in enumerate(words):
        result += word[0] if i % 2 == 0 else word[-1]
    return result


def longest_equal_length_run(words: List[str]) -> int:
    """
    Return the length of the longest stretch of neighbouring words that all have the same number of letters.

    longest_equal_length_run(['a', 'is', 'to', 'me', 'cat']) == 3
    longest_equal_length_run([]) == 0
    """
    best = run = 0
    size = None
    for word in words:
        if len(word) == size:
            run += 1
        else:
            size = len(word)
            run = 1
        best = max(best, run)
    return best


def is_growing_sentence(sentence: str) -> bool:
    """Is every word longer than the one before by exactly one letter?

    >>> is_growing_sentence('I am not sure')
    True
    >>> is_growing_sentence('I was here')
    False
    """
    sizes = [len(w) for w in sentence.split()]
    return all(b - a == 1 for a, b in zip(sizes, sizes[1:]))


def replace_only_nth(text: str, old: str, new: str, n: int) -> str:
    """
    Replace only the n-th occurrence (from 1) of old by new. If there are fewer occurrences, nothing changes.

    replace_only_nth('a-b-c-d', '-', '+', 2) == 'a-b+c-d'
    replace_only_nth('a-b', '-', '+', 3) == 'a-b'
    """
    start = -1
    for _ in range(n):
        start = text.find(old, start + 1)
        if start == -1:
            return text
    return text[:start] + new + text[start + len(old):]


def remove_outer_pairs(word: str) -> str:
    """ Remove the first and the last letter as long as they are equal and at least three letters are left.

    >>> remove_outer_pairs('abcba')
    'c'
    >>> remove_outer_pairs('abca')
    'bc'
    """
    while len(word) >= 3 and word[0] == word[-1]:
        word = word[1:-1]
    return word


def case_of_majority(word: str, neighbour: str) -> str:
    """
    Write the word in the case of its neighbour: all capitals if the neighbour has only capitals, capitalised if
    the neighbour begins
    with one, and small otherwise.

    case_of_majority("tree", "OAK") == "TREE"
    case_of_majority("tree", "Oak") == "Tree"
    case_of_majority("Tree", "oak") == "tree"
    """
    if neighbour.isupper():
        return word.upper()
    if neighbour[:1].isupper():
        return word.capitalize()
    return word.lower()


def count_letter_in_column(lines: list[str], column: int, letter: str) -> int:
    """How often does the letter stand in the column (from 0) of the lines? Lines that are too short do not count.

    >>> count_letter_in_column(['cat', 'mat', 'at', 'x'], 1, 'a')
    2
    """
    return sum(1 for line in lines if line[column:column + 1] == letter)


def add_commas_between_digits(text: str) -> str:
    """
    Put a comma between two digits that stand next to each other, and nowhere else.

    add_commas_between_digits('a12b345') == 'a1,2b3,4,5'
    add_commas_between_digits('') == ''
    """
    out = text[:1]
    for prev, ch in zip(text, text[1:]):
        if prev.isdigit() and ch.isdigit():
            out += ','
        out += ch
    return out


def digits_vs_letters(text):
    """Return '+n' if the text has n digits more than letters, '-n' if it has n fewer, or '0'.

    >>> digits_vs_letters('a123')
    '+2'
    >>> digits_vs_letters('abc')
    '-3'
    >>> digits_vs_letters('a-1')
    '0'
    """
    diff = 0
    for ch in text:
        if ch.isdigit():
            diff += 1
        elif ch.isalpha():
            diff -= 1
    return f'{diff:+d}' if diff else '0'


def biggest_number_in(text: str, digits: int) -> Optional[int]:
    """
    Return the largest number in the text that is written with exactly the given number of digits, or None.

    biggest_number_in("7 and 42, 35 or 100", 2) == 42
    biggest_number_in("none", 1) is None
    """
    found = [int(n) for n in re.findall(r"\d+", text) if len(n) == digits]
    return max(found, default=None)


def product_of_digit_blocks(text: str) -> int:
    """Multiply the lengths of all blocks of digits. Without any digits the result is 0.

    >>> product_of_digit_blocks('a12b345c')
    6
    >>> product_of_digit_blocks('abc')
    0
    """
    blocks = re.findall(r'[0-9]+', text)
    if not blocks:
        return 0
    result = 1
    for block in blocks:
        result *= len(block)
    return result


def next_letter_wraps(word: str, stops: str) -> str:
    """
    Replace each small letter by the next one in the alphabet, skipping the letters in stops; after z comes a. Not
    all letters
    are stops.

    next_letter_wraps('az', 'b') == 'ca'
    next_letter_wraps('', 'x') == ''
    """
    def following(ch):
        while True:
            ch = 'a' if ch == 'z' else chr(ord(ch) + 1)
            if ch not in stops:
                return ch

    return ''.join(following(c) for c in word)


def alphabet_slice(first: str, count: int, step: int) -> str:
    """Start at the letter first and write count letters, each step places after the one before, going round at z.

    >>> alphabet_slice('x', 4, 1)
    'xyza'
    >>> alphabet_slice('c', 3, -1)
    'cba'
    """
    start = ord(first) - ord('a')
    return ''.join(chr((start + k * step) % 26 + ord('a')) for k in range(count))


def letters_far_apart(word: str, distance: int) -> List[str]:
    """
    Return the pairs of neighbouring letters whose places in the alphabet are at least the given distance apart.

    letters_far_apart('bazaar', 10) == ['az', 'za', 'ar']
    letters_far_apart('abc', 2) == []
    """
    pairs = []
    for i in range(len(word) - 1):
        if abs(ord(word[i]) - ord(word[i + 1])) >= distance:
            pairs.append(word[i:i + 2])
    return pairs


def code_points_sum(word: str, from_end: bool = False) -> int:
    """Add up the places of the letters in the alphabet (a is 1); with from_end, z is 1 and a is 26.

    >>> code_points_sum('abz')
    29
    >>> code_points_sum('abz', True)
    52
    """
    total = 0
    for ch in word.lower():
        place = ord(ch) - 96
        total += 27 - place if from_end else place
    return total


def substitute_pairs(text: str, pairs: List[Tuple[str, str]]) -> str:
    """
    Swap the two letters of every pair with each other everywhere in the text, all at the same time.

    substitute_pairs("abcd", [("a", "b"), ("c", "d")]) == "badc"
    substitute_pairs("xyz", []) == "xyz"
    """
    table = {}
    for a, b in pairs:
        table[a] = b
        table[b] = a
    return "".join(table.get(ch, ch) for ch in text)


def weave_key(text: str, key: str) -> str:
    """Insert the letters of the key, again and again from its beginning, after every two characters of the text
    (not at the end).

    >>> weave_key('abcdef', 'XY')
    'abXcdYef'
    >>> weave_key('ab', 'X')
    'ab'
    """
    pieces = [text[i:i + 2] for i in range(0, len(text), 2)]
    out = ''
    for n, piece in enumerate(pieces):
        if n > 0:
            out += key[(n - 1) % len(key)]
        out += piece
    return out


def take_out_every(text, every):
    """
    Remove each character at the places every, 2 * every, ... (from 1), and return the pair (rest, removed).

    take_out_every('abXcdYef', 3) == ('abcdef', 'XY')
    take_out_every('', 2) == ('', '')
    """
    removed = text[every - 1::every]
    rest = ''.join(c for i, c in enumerate(text, 1) if i % every)
    return rest, removed


def half_turns(text: str, size: int) -> str:
    """Cut the text into pieces of the given size and reverse every first, third, fifth ... piece.

    >>> half_turns('abcdefg', 3)
    'cbadefg'
    """
    out = []
    for n, start in enumerate(range(0, len(text), size)):
        piece = text[start:start + size]
        out.append(piece if n % 2 else piece[::-1])
    return ''.join(out)


def padded_number_list(n: int) -> List[str]:
    """
    Return the numbers from 1 to n as text, all filled with zeros to the width of n.

    padded_number_list(10) == ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']
    padded_number_list(3) == ['1', '2', '3']
    """
    width = len(str(n))
    return [str(i).zfill(width) for i in range(1, n + 1)]


def trim_lines(lines: list[str], width: int) -> list[str]:
    """Cut each line to the width; a line that was cut ends with '>' as its last character.

    >>> trim_lines(['short', 'rather long'], 6)
    ['short', 'rathe>']
    """
    return [line if len(line) <= width else line[:width - 1] + '>' for line in lines]


def margin_of(lines: List[str]) -> int:
    """
    Return the smallest number of spaces at the beginning of the lines, without counting lines that are empty or
    have only spaces.

    margin_of(["  a", "    b", " "]) == 2
    margin_of([]) == 0
    """
    margins = []
    for line in lines:
        if line.strip():
            margins.append(len(line) - len(line.lstrip(" ")))
    return min(margins) if margins else 0


def spaced_title(title: str, width: int) -> str:
    """Write the title in capitals with one space between its letters, if this fits into the width, else the title
    in capitals; in both
    cases in the middle of the width, without spaces at the end.

    >>> spaced_title('map', 9)
    '  M A P'
    >>> spaced_title('garden', 8)
    ' GARDEN'
    """
    wide = ' '.join(title.upper())
    if len(wide) > width:
        wide = title.upper()
    return wide.center(width).rstrip()


def bullet_levels(lines: List[str], bullets: str) -> List[str]:
    """
    Each line begins with tabs that show its level. Replace them by two spaces per level and put the bullet of the
    level before the
    text; the last bullet is also used for all deeper levels.

    bullet_levels(['a', '\\tb', '\\t\\t\\tc'], '*-') == ['* a', '  - b', '      - c']
    """
    result = []
    for line in lines:
        text = line.lstrip('\t')
        level = len(line) - len(text)
        bullet = bullets[min(level, len(bullets) - 1)]
        result.append('  ' * level + bullet + ' ' + text)
    return result


def open_bracket_positions(text):
    """Return the indices of the opening round brackets that are never closed.

    >>> open_bracket_positions('(a(b)(')
    [0, 5]
    >>> open_bracket_positions('()')
    []
    """
    stack = []
    for i, ch in enumerate(text):
        if ch == '(':
            stack.append(i)
        elif ch == ')' and stack:
            stack.pop()
    return stack


def same_bracket_shape(a: str, b: str) -> bool:
    """
    Do both texts have the same brackets in the same order, if everything else is ignored?

    same_bracket_shape('f(x[1])', '([])') == True
    same_bracket_shape('()', '[]') == False
    """
    def shape(text):
        return [c for c in text if c in '()[]{}']

    return shape(a) == shape(b)


def bracket_depth_string(text: str) -> str:
    """Replace each round bracket by the digit of its depth (outermost is 1) and drop everything else. The text is
    balanced and at most nine
    levels deep.

    >>> bracket_depth_string('(a(b))(c)')
    '122111'
    """
    depth = 0
    digits = ''
    for ch in text:
        if ch == '(':
            depth += 1
            digits += str(depth)
        elif ch == ')':
            digits += str(depth)
            depth -= 1
    return digits


def wrap_if_needed(expression: str) -> str:
    """
    Put round brackets around the expression if it has a '+' or '-' outside of all brackets (not as its first sign).

    wrap_if_needed('a+b') == '(a+b)'
    wrap_if_needed('(a+b)*c') == '(a+b)*c'
    wrap_if_needed('-a') == '-a'
    """
    depth = 0
    for i, ch in enumerate(expression):
        if ch == '(':
            depth += 1
        elif ch == ')':
            depth -= 1
        elif ch in '+-' and depth == 0 and i > 0:
            return '(' + expression + ')'
    return expression


def points_in_text(text: str) -> list[tuple[int, int]]:
    """Read all points such as '(1,2)' or '(-3, 4)' out of a text.

    >>> points_in_text('from (1,2) to (-3, 4)')
    [(1, 2), (-3, 4)]
    >>> points_in_text('nowhere')
    []
    """
    found = re.findall(r'\((-?\d+),\s*(-?\d+)\)', text)
    return [(int(x), int(y)) for x, y in found]


def parse_score(text: str) -> Optional[str]:
    """
    A score is written '3:1'. Return 'home', 'away' or 'draw', or None if it is no score.

    parse_score("3:1") == "home"
    parse_score("2:2") == "draw"
    parse_score("abandoned") is None
    """
    try:
        home, away = map(int, text.split(":"))
    except ValueError:
        return None
    if home == away:
        return "draw"
    return "home" if home > away else "away"


def points_of_teams(results: List[str]) -> Dict[str, int]:
    """The results look like 'Reds-Blues 2:1'. A win gives 3 points and a draw 1 for both. Return the points of all
    teams.

    >>> points_of_teams(['Reds-Blues 2:1', 'Blues-Greens 0:0'])
    {'Reds': 3, 'Blues': 1, 'Greens': 1}
    """
    points: Dict[str, int] = {}
    for result in results:
        teams, score = result.rsplit(' ', 1)
        home, away = teams.split('-')
        a, b = map(int, score.split(':'))
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if a == b:
            points[home] += 1
            points[away] += 1
        else:
            points[home if a > b else away] += 3
    return points


def read_switches(line: str) -> Dict[str, bool]:
    """
    Read switches such as 'light:on fan:off'. A switch that occurs again takes the new state, and 'name:flip' turns
    the state around (a new
    switch was off before).

    read_switches('a:on b:off a:flip') == {'a': False, 'b': False}
    read_switches('x:flip') == {'x': True}
    """
    states = {}
    for part in line.split():
        name, word = part.split(':')
        if word == 'flip':
            states[name] = not states.get(name, False)
        else:
            states[name] = word == 'on'
    return states


def prefix_of_any(word, others):
    """Return the list of the other words that the word begins, or that begin the word.

    >>> prefix_of_any('car', ['ca', 'cart', 'cat'])
    ['ca', 'cart']
    """
    result = []
    for other in others:
        if other.startswith(word) or word.startswith(other):
            result.append(other)
    return result


def replace_suffix(words: List[str], old: str, new: str) -> List[str]:
    """
    Replace the suffix old by new in the words that end with it, if something remains before it.

    replace_suffix(['making', 'ing', 'tea'], 'ing', 'ed') == ['maked', 'ing', 'tea']
    replace_suffix([], 'a', 'b') == []
    """
    changed = []
    for word in words:
        if word.endswith(old) and len(word) > len(old):
            word = word[:len(word) - len(old)] + new
        changed.append(word)
    return changed


def prefix_with_all(text: str, letters: str) -> str:
    """Return the shortest beginning of the text that contains all of the letters; if there is none, return ''.

    >>> prefix_with_all('garden', 'da')
    'gard'
    >>> prefix_with_all('abc', 'x')
    ''
    """
    for end in range(len(text) + 1):
        if all(letter in text[:end] for letter in letters):
            return text[:end]
    return ''


def strip_to_core(word: str, unwanted: str) -> str:
    """
    Remove unwanted characters at both ends of the word, but at most two at each end.

    strip_to_core("--a--", "-") == "a"
    strip_to_core("---a", "-") == "-a"
    """
    for _ in range(2):
        if word and word[0] in unwanted:
            word = word[1:]
        if word and word[-1] in unwanted:
            word = word[:-1]
    return word


def roman_hour_ok(numeral: str) -> bool:
    """Is the text a Roman hour from I to XII? The four may also be written IIII, as on clocks.

    >>> roman_hour_ok('IIII')
    True
    >>> roman_hour_ok('XIII')
    False
    """
    hours = {'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'}
    return numeral in hours or numeral == 'IIII'


def finger_counting(n: int) -> List[str]:
    """
    Show a number with hands: each full hand is 'hand', and the rest is shown by so many '|' in one text at the end.

    finger_counting(12) == ['hand', 'hand', '||']
    finger_counting(5) == ['hand']
    finger_counting(0) == []
    """
    hands, fingers = divmod(n, 5)
    shown = ['hand'] * hands
    if fingers:
        shown.append('|' * fingers)
    return shown


def gross_and_dozens(n: int) -> str:
    """Express a number in gross (144), dozens (12) and pieces, such as '1g 2d 3'. Parts that are zero are left
    out; for 0 the text
    is '0'.

    >>> gross_and_dozens(171)
    '1g 2d 3'
    >>> gross_and_dozens(24)
    '2d'
    >>> gross_and_dozens(0)
    '0'
    """
    gross, rest = divmod(n, 144)
    dozens, pieces = divmod(rest, 12)
    parts = []
    if gross:
        parts.append(f'{gross}g')
    if dozens:
        parts.append(f'{dozens}d')
    if pieces or not parts:
        parts.append(str(pieces))
    return ' '.join(parts)


def numeral_sort(items: List[str]) -> List[str]:
    """
    Sort items such as 'b-III' by the Roman number after the dash (I to V), and items with the same number by the
    letter.

    numeral_sort(['b-III', 'a-IV', 'a-III']) == ['a-III', 'b-III', 'a-IV']
    numeral_sort([]) == []
    """
    values = ['I', 'II', 'III', 'IV', 'V']

    def key(item):
        letter, number = item.split('-')
        return values.index(number), letter

    return sorted(items, key=key)


def digits_to_clock(digits: str) -> Optional[str]:
    """Turn one to four digits into a time: '7' is '07:00', '12' is '12:00', '730' is '07:30' and '1545' is
    '15:45'. None if it is no
    valid time.

    >>> digits_to_clock('730')
    '07:30'
    >>> digits_to_clock('7')
    '07:00'
    >>> digits_to_clock('2561') is None
    True
    """
    if len(digits) <= 2:
        hour, minute = int(digits), 0
    else:
        hour, minute = int(digits[:-2]), int(digits[-2:])
    if hour > 23 or minute > 59:
        return None
    return f'{hour:02d}:{minute:02d}'


def lucky_digit_text(digits: str, lucky: str) -> int:
    """
    Count how many digits of the text are lucky, but a lucky digit directly after another lucky digit counts double.

    lucky_digit_text("7719", "7") == 3
    lucky_digit_text("123", "") == 0
    """
    score = 0
    previous_lucky = False
    for d in digits:
        is_lucky = d in lucky
        if is_lucky:
            score += 2 if previous_lucky else 1
        previous_lucky = is_lucky
    return score


def digits_missing_between(text: str) -> str:
    """Return the digits between the smallest and the largest digit of the text that do not occur in it.

    >>> digits_missing_between('a2c61')
    '345'
    >>> digits_missing_between('none')
    ''
    """
    present = sorted({c for c in text if c.isdigit()})
    if not present:
        return ''
    missing = ''
    for n in range(int(present[0]), int(present[-1])):
        if str(n) not in present:
            missing += str(n)
    return missing


def swap_day_month(dates: List[str]) -> List[str]:
    """
    Change dates 'MM/DD' to 'DD.MM.', leaving out zeros in front of the numbers.

    swap_day_month(['12/05', '01/31']) == ['5.12.', '31.1.']
    swap_day_month([]) == []
    """
    swapped = []
    for date in dates:
        month, day = date.split('/')
        swapped.append(f'{int(day)}.{int(month)}.')
    return swapped


def years_with_digit_sum(first: int, last: int, total: int) -> list[str]:
    """Return the years from first to last whose digits add up to the total, written with an apostrophe and the
    last two digits.

    >>> years_with_digit_sum(1990, 2010, 5)
    ["'03"]
    """
    return ["'" + str(y)[-2:] for y in range(first, last + 1) if sum(map(int, str(y))) == total]


def age_text(birth: str, today: str) -> str:
    """
    Both dates are 'YYYY-MM-DD'. Return the age in full years, such as '3 years' or '1 year', or in months if the
    child is younger than
    one year.

    age_text('2020-05-10', '2023-05-09') == '2 years'
    age_text('2023-01-15', '2023-04-20') == '3 months'
    """
    y1, m1, d1 = map(int, birth.split('-'))
    y2, m2, d2 = map(int, today.split('-'))
    months = (y2 - y1) * 12 + m2 - m1
    if d2 < d1:
        months -= 1
    number, unit = (months // 12, 'year') if months >= 12 else (months, 'month')
    return f'{number} {unit}' + ('' if number == 1 else 's')


def shift_is_long(shift: str, limit: int) -> bool:
    """A shift such as '22-6' gives the first and the last hour, perhaps over midnight. Is it longer than limit hours?

    >>> shift_is_long('22-6', 7)
    True
    >>> shift_is_long('9-17', 8)
    False
    """
    start, end = map(int, shift.split('-'))
    return (end - start) % 24 > limit


def count_empty_cells(rows: List[str], sep: str) -> int:
    """
    Count the cells that are empty or have only spaces. A row without any characters has no cells.

    count_empty_cells(["a,,b", " ,c", ""], ",") == 2
    count_empty_cells([], ",") == 0
    """
    total = 0
    for row in rows:
        if row:
            total += sum(1 for cell in row.split(sep) if not cell.strip())
    return total


def pick_columns(row: str, order: str) -> str:
    """The row has cells divided by commas. Return the cells with the numbers given by the digits in order (from
    1), divided by
    commas; a number that does not exist gives '-'.

    >>> pick_columns('a,b,c', '31')
    'c,a'
    >>> pick_columns('a', '19')
    'a,-'
    """
    cells = row.split(',')
    picked = []
    for digit in order:
        index = int(digit) - 1
        picked.append(cells[index] if 0 <= index < len(cells) else '-')
    return ','.join(picked)


def join_rows(left: List[str], right: List[str]) -> List[str]:
    """
    Rows are 'key,value'. For each row on the left whose key also occurs on the right, return 'key,left value,right
    value'. If a key occurs
    more than once on the right, the last one counts.

    join_rows(['a,1', 'b,2'], ['b,x', 'c,y', 'b,z']) == ['b,2,z']
    join_rows([], ['a,1']) == []
    """
    lookup = dict(row.split(',') for row in right)
    joined = []
    for row in left:
        key, value = row.split(',')
        if key in lookup:
            joined.append(f'{key},{value},{lookup[key]}')
    return joined


def hidden_files(paths):
    """Return the paths in which at least one part (folder or file) begins with a dot, other than '.' and '..'
    themselves.

    >>> hidden_files(['a/.git/x', './b', '../c', '.env'])
    ['a/.git/x', '.env']
    """
    def hidden(path):
        return any(p.startswith('.') and p not in ('.', '..') for p in path.split('/'))

    return [p for p in paths if hidden(p)]


def sibling_path(path: str, name: str) -> str:
    """
    Replace the last part of the path by the name.

    sibling_path('a/b/c.txt', 'd.txt') == 'a/b/d.txt'
    sibling_path('x', 'y') == 'y'
    """
    cut = path.rfind('/') + 1
    return path[:cut] + name


def secure_link(url: str, host: str) -> bool:
    """Does the address begin with 'https://' followed by exactly this host (perhaps with 'www.' before it), and
    then the end, a slash or
    a colon?

    >>> secure_link('https://www.shop.org/a', 'shop.org')
    True
    >>> secure_link('https://shop.org.evil.com', 'shop.org')
    False
    """
    if not url.startswith('https://'):
        return False
    rest = url[len('https://'):]
    if rest.startswith('www.'):
        rest = rest[4:]
    return rest.startswith(host) and rest[len(host):len(host) + 1] in ('', '/', ':')


def url_depth(url: str) -> int:
    """
    Count the parts of the path of a web address, without the protocol, the host and anything from '?' or '#' on.

    url_depth("http://x.org/a/b?c=/d") == 2
    url_depth("x.org") == 0
    """
    for mark in "?#":
        url = url.split(mark)[0]
    if "://" in url:
        url = url.split("://")[1]
    return len([part for part in url.split("/")[1:] if part])


def slug_limited(title: str, limit: int) -> str:
    """Make a slug of a title: small letters and digits, with a single hyphen for everything between. Then drop
    words from the end until
    it is not longer than the limit; the first word always stays.

    >>> slug_limited('Hello, big  World!', 10)
    'hello-big'
    >>> slug_limited('Extraordinary', 5)
    'extraordinary'
    """
    words = re.findall(r'[a-z0-9]+', title.lower())
    while len(words) > 1 and len('-'.join(words)) > limit:
        words.pop()
    return '-'.join(words)


def valid_coupon(code: str, used: List[str]) -> bool:
    """
    A coupon has the form 'XXX-99': three equal capitals, a dash, and a two-digit number from 05 to 50 that can be
    divided by five. It must
    not be used already.

    valid_coupon('AAA-25', []) == True
    valid_coupon('AAB-25', []) == False
    valid_coupon('AAA-55', []) == False
    valid_coupon('AAA-25', ['AAA-25']) == False
    """
    if code in used:
        return False
    match = re.fullmatch(r'([A-Z])\1\1-(\d\d)', code)
    if not match:
        return False
    percent = int(match.group(2))
    return 5 <= percent <= 50 and percent % 5 == 0


def serial_parity(serials: list[str]) -> list[str]:
    """A serial ends with 'E' if the sum of its digits is even, and with 'O' if it is odd. Return the wrong ones
    with their last letter put
    right.

    >>> serial_parity(['12O', '13O', '4E'])
    ['13E']
    """
    fixed = []
    for serial in serials:
        total = sum(int(c) for c in serial if c.isdigit())
        letter = 'E' if total % 2 == 0 else 'O'
        if serial[-1] != letter:
            fixed.append(serial[:-1] + letter)
    return fixed


def first_free_username(wanted: str, taken: List[str], limit: int) -> str:
    """
    Cut the wanted name to the limit. If it is taken, replace its end by the numbers 1, 2, 3, ... so that the limit
    is kept.

    first_free_username('patricia', ['patri'], 5) == 'patr1'
    first_free_username('al', ['al', 'al1'], 5) == 'al2'
    """
    name = wanted[:limit]
    number = 0
    while name in taken:
        number += 1
        tail = str(number)
        name = wanted[:limit - len(tail)] + tail
    return name


def forbidden_parts(password: str, name: str, size: int) -> Optional[str]:
    """Return the first piece of the name with the given size that occurs in the password, without regard to case;
    None if there is
    none.

    >>> forbidden_parts('myANNA99', 'Hannah', 3)
    'ann'
    >>> forbidden_parts('secret', 'Bob', 3) is None
    True
    """
    name = name.lower()
    password = password.lower()
    for i in range(len(name) - size + 1):
        if name[i:i + size] in password:
            return name[i:i + size]
    return None


def anagram_with_extra(a: str, b: str) -> str:
    """
    The word b has all letters of a and one more. Return this extra letter; if that is not so, return ''.

    anagram_with_extra("tea", "heat") == "h"
    anagram_with_extra("tea", "ate") == ""
    anagram_with_extra("tea", "heap") == ""
    """
    extra = Counter(b)
    extra.subtract(a)
    changed = {c: n for c, n in extra.items() if n != 0}
    if len(changed) == 1 and 1 in changed.values():
        return next(iter(changed))
    return ""


def phrase_anagrams(a: str, b: str) -> bool:
    """Are two phrases anagrams of each other, while they have no word in common? Case and spaces do not matter.

    >>> phrase_anagrams('Dirty room', 'dormitory')
    True
    >>> phrase_anagrams('big cat', 'cat gib')
    False
    """
    a, b = a.lower(), b.lower()
    if set(a.split()) & set(b.split()):
        return False
    return sorted(a.replace(' ', '')) == sorted(b.replace(' ', ''))


def count_rotation_groups(words: List[str]) -> int:
    """
    How many groups do the words form, if words that are rotations of each other belong to the same group?

    count_rotation_groups(['abc', 'bca', 'acb', 'x']) == 3
    count_rotation_groups([]) == 0
    """
    def smallest(word):
        return min((word[i:] + word[:i] for i in range(len(word))), default='')

    return len({smallest(w) for w in words})


def rotate_digits_in(text: str) -> str:
    """Move each digit of the text to the place of the next digit; the last digit goes to the place of the first.
    Other characters stay.

    >>> rotate_digits_in('a1b2c3')
    'a3b1c2'
    """
    digits = [c for c in text if c.isdigit()]
    if not digits:
        return text
    digits.insert(0, digits.pop())
    out = ''
    for c in text:
        out += digits.pop(0) if c.isdigit() else c
    return out


def greedy_subsequence(text: str, least: str) -> str:
    """
    Go through the text and take every letter that is not smaller than the last taken one; the first letter taken
    must be at least the
    given letter.

    greedy_subsequence('gabcebf', 'b') == 'g'
    greedy_subsequence('abacd', 'b') == 'bcd'
    """
    taken = ''
    for ch in text:
        if ch >= (taken[-1] if taken else least):
            taken += ch
    return taken


def match_in_order_ci(words: List[str], query: str) -> List[str]:
    """Keep the words in which all letters of the query occur in this order; the first letter of the query must be
    the first letter of the
    word. The case is ignored.

    >>> match_in_order_ci(['Garden', 'grand', 'drag'], 'gd')
    ['Garden', 'grand']
    """
    result = []
    for word in words:
        low = word.lower()
        pos = 0
        for ch in query.lower():
            pos = low.find(ch, pos) + 1
            if pos == 0:
                break
        else:
            if low[:1] == query[:1].lower():
                result.append(word)
    return result


def pieces_of_distinct(text: str, size: int) -> List[str]:
    """
    Return the different pieces of the given size in which no letter occurs twice, in the order of their first
    occurrence.

    pieces_of_distinct('abcabcc', 3) == ['abc', 'bca', 'cab']
    pieces_of_distinct('aaa', 2) == []
    """
    found = []
    for i in range(len(text) - size + 1):
        piece = text[i:i + size]
        if len(set(piece)) == size and piece not in found:
            found.append(piece)
    return found


def longest_piece_from(text: str, allowed: str, start: str) -> str:
    """Return the longest piece of the text that begins with the letter start and consists only of allowed letters;
    '' if there is none.

    >>> longest_piece_from('xabcabd', 'abc', 'a')
    'abcab'
    >>> longest_piece_from('xyz', 'abc', 'a')
    ''
    """
    best = ''
    for i, ch in enumerate(text):
        if ch != start:
            continue
        j = i
        while j < len(text) and text[j] in allowed:
            j += 1
        if j - i > len(best):
            best = text[i:j]
    return best


def fill_letter(names: list[str], topic: str, day: Optional[str] = None) -> list[str]:
    """Write a short line for each name: 'Dear NAME, about TOPIC on DAY.' Without a day the part with 'on' is
    missing; without a name
    (empty text) the line begins with 'Hello,'.

    >>> fill_letter(['Ann', ''], 'tea', 'Monday')
    ['Dear Ann, about tea on Monday.', 'Hello, about tea on Monday.']
    >>> fill_letter(['Bo'], 'cake')
    ['Dear Bo, about cake.']
    """
    ending = f' on {day}.' if day else '.'
    lines = []
    for name in names:
        greeting = f'Dear {name},' if name else 'Hello,'
        lines.append(f'{greeting} about {topic}{ending}')
    return lines


def expand_macros(text: str, macros: Dict[str, str], depth: int) -> str:
    """
    Replace each word of the text that is a macro by its value, and do this again with the result, at most depth times.

    expand_macros("a b", {"a": "c d", "d": "e"}, 2) == "c e b"
    expand_macros("a b", {"a": "c d", "d": "e"}, 1) == "c d b"
    """
    for _ in range(depth):
        changed = " ".join(macros.get(word, word) for word in text.split())
        if changed == text:
            break
        text = changed
    return text


def word_with_most_hits(word: str, words: List[str]) -> Optional[str]:
    """Return the word that has the most letters equal to the given word at the same place; of several the one
    whose length is nearest, then
    the first. None if there are no words.

    >>> word_with_most_hits('stone', ['stop', 'store', 'alone'])
    'store'
    >>> word_with_most_hits('a', []) is None
    True
    """
    def score(other):
        hits = sum(x == y for x, y in zip(word, other))
        return hits, -abs(len(other) - len(word))

    return max(words, key=score, default=None)


def sort_key_mixed(codes: List[str]) -> List[str]:
    """
    Sort codes such as 'A10b' by the letter, then by the number, then by the small letter at the end, which may be
    missing (and then comes
    first).

    sort_key_mixed(['A10', 'A9b', 'B1', 'A9']) == ['A9', 'A9b', 'A10', 'B1']
    sort_key_mixed([]) == []
    """
    def key(code):
        letter, number, tail = re.fullmatch(r'([A-Z])(\d+)([a-z]?)', code).groups()
        return letter, int(number), tail

    return sorted(codes, key=key)


def check():
    assert count_edges([], 'x') == 0
    assert padded_number_list(10) == ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']
    assert letters_under_limit('Garden', 'h') == 'Gade'
    assert letters_under_limit('xyz', 'c') == ''
    assert cut_at_second("a-b-c", "-") == "a-b"
    assert cut_at_second("a-b", "-") == "a-b"
    assert odd_letters_out('banana') == 'ab'
    assert odd_letters_out('noon') == ''
    assert longest_equal_length_run(['a', 'is', 'to', 'me', 'cat']) == 3
    assert longest_equal_length_run([]) == 0
    assert replace_only_nth('a-b-c-d', '-', '+', 2) == 'a-b+c-d'
    assert replace_only_nth('a-b', '-', '+', 3) == 'a-b'
    assert case_of_majority("tree", "OAK") == "TREE"
    assert case_of_majority("tree", "Oak") == "Tree"
    assert case_of_majority("Tree", "oak") == "tree"
    assert add_commas_between_digits('a12b345') == 'a1,2b3,4,5'
    assert add_commas_between_digits('') == ''
    assert biggest_number_in("7 and 42, 35 or 100", 2) == 42
    assert biggest_number_in("none", 1) is None
    assert next_letter_wraps('az', 'b') == 'ca'
    assert next_letter_wraps('', 'x') == ''
    assert letters_far_apart('bazaar', 10) == ['az', 'za', 'ar']
    assert letters_far_apart('abc', 2) == []
    assert substitute_pairs("abcd", [("a", "b"), ("c", "d")]) == "badc"
    assert substitute_pairs("xyz", []) == "xyz"
    assert take_out_every('abXcdYef', 3) == ('abcdef', 'XY')
    assert take_out_every('', 2) == ('', '')
    assert padded_number_list(3) == ['1', '2', '3']
    assert margin_of(["  a", "    b", " "]) == 2
    assert margin_of([]) == 0
    assert bullet_levels(['a', '\tb', '\t\t\tc'], '*-') == ['* a', '  - b', '      - c']
    assert same_bracket_shape('f(x[1])', '([])') is True
    assert same_bracket_shape('()', '[]') is False
    assert wrap_if_needed('a+b') == '(a+b)'
    assert wrap_if_needed('(a+b)*c') == '(a+b)*c'
    assert wrap_if_needed('-a') == '-a'
    assert parse_score("3:1") == "home"
    assert parse_score("2:2") == "draw"
    assert parse_score("abandoned") is None
    assert read_switches('a:on b:off a:flip') == {'a': False, 'b': False}
    assert read_switches('x:flip') == {'x': True}
    assert replace_suffix(['making', 'ing', 'tea'], 'ing', 'ed') == ['maked', 'ing', 'tea']
    assert replace_suffix([], 'a', 'b') == []
    assert strip_to_core("--a--", "-") == "a"
    assert strip_to_core("---a", "-") == "-a"
    assert finger_counting(12) == ['hand', 'hand', '||']
    assert finger_counting(5) == ['hand']
    assert finger_counting(0) == []
    assert numeral_sort(['b-III', 'a-IV', 'a-III']) == ['a-III', 'b-III', 'a-IV']
    assert numeral_sort([]) == []
    assert lucky_digit_text("7719", "7") == 3
    assert lucky_digit_text("123", "") == 0
    assert swap_day_month(['12/05', '01/31']) == ['5.12.', '31.1.']
    assert swap_day_month([]) == []
    assert age_text('2020-05-10', '2023-05-09') == '2 years'
    assert age_text('2023-01-15', '2023-04-20') == '3 months'
    assert count_empty_cells(["a,,b", " ,c", ""], ",") == 2
    assert count_empty_cells([], ",") == 0
    assert join_rows(['a,1', 'b,2'], ['b,x', 'c,y', 'b,z']) == ['b,2,z']
    assert join_rows([], ['a,1']) == []
    assert sibling_path('a/b/c.txt', 'd.txt') == 'a/b/d.txt'
    assert sibling_path('x', 'y') == 'y'
    assert url_depth("http://x.org/a/b?c=/d") == 2
    assert url_depth("x.org") == 0
    assert valid_coupon('AAA-25', []) is True
    assert valid_coupon('AAB-25', []) is False
    assert valid_coupon('AAA-55', []) is False
    assert valid_coupon('AAA-25', ['AAA-25']) is False
    assert first_free_username('patricia', ['patri'], 5) == 'patr1'
    assert first_free_username('al', ['al', 'al1'], 5) == 'al2'
    assert anagram_with_extra("tea", "heat") == "h"
    assert anagram_with_extra("tea", "ate") == ""
    assert anagram_with_extra("tea", "heap") == ""
    assert count_rotation_groups(['abc', 'bca', 'acb', 'x']) == 3
    assert count_rotation_groups([]) == 0
    assert greedy_subsequence('gabcebf', 'b') == 'g'
    assert greedy_subsequence('abacd', 'b') == 'bcd'
    assert pieces_of_distinct('abcabcc', 3) == ['abc', 'bca', 'cab']
    assert pieces_of_distinct('aaa', 2) == []
    assert expand_macros("a b", {"a": "c d", "d": "e"}, 2) == "c e b"
    assert expand_macros("a b", {"a": "c d", "d": "e"}, 1) == "c d b"
    assert sort_key_mixed(['A10', 'A9b', 'B1', 'A9']) == ['A9', 'A9b', 'A10', 'B1']
    assert sort_key_mixed([]) == []
