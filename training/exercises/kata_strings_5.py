"""Katas on text: recursion on strings, counting with rules, encoders and decoders, small parsers and validators."""

import re
from collections import Counter, defaultdict
from typing import Callable, Dict, List, Optional, Tuple, Union


def all_splits(word: str, least: int) -> List[Tuple[str, str]]:
    """ Return all ways to cut the word into two parts that both have at least the given number of letters.

    >>> all_splits('abcd', 1)
    [('a', 'bcd'), ('ab', 'cd'), ('abc', 'd')]
    >>> all_splits('ab', 2)
    []
    """
    return [(word[:i], word[i:]) for i in range(least, len(word) - least + 1) if i > 0]


def binary_words(n: int, forbidden: str) -> list[str]:
    """
    Return all strings of n signs 'a' and 'b', in alphabetical order, that do not contain the forbidden piece.

    binary_words(2, 'bb') == ['aa', 'ab', 'ba']
    binary_words(0, 'a') == ['']
    """
    if n == 0:
        return ['']
    words = []
    for start in binary_words(n - 1, forbidden):
        for sign in 'ab':
            if not (start + sign).endswith(forbidden):
                words.append(start + sign)
    return words


def all_case_variants(word):
    """Return all ways to write the word with capitals and small letters, but never with two capitals next to each
    other.
    Small letters come first.

    >>> all_case_variants('ab')
    ['ab', 'aB', 'Ab']
    >>> all_case_variants('')
    ['']
    """
    def build(i, after_capital):
        if i == len(word):
            return ['']
        results = [word[i].lower() + rest for rest in build(i + 1, False)]
        if not after_capital:
            results += [word[i].upper() + rest for rest in build(i + 1, True)]
        return results

    return build(0, False)


def fill_question_marks(text: str, choices: str) -> List[str]:
    """
    Replace each '?' by one of the choices in all possible ways, but never so that two equal characters stand next
    to each
    other because of it.

    fill_question_marks("a?c", "abc") == ["abc"]
    fill_question_marks("??", "xy") == ["xy", "yx"]
    """
    place = text.find("?")
    if place == -1:
        return [text]
    filled = []
    for ch in choices:
        if place > 0 and text[place - 1] == ch:
            continue
        if place + 1 < len(text) and text[place + 1] == ch:
            continue
        filled += fill_question_marks(text[:place] + ch + text[place + 1:], choices)
    return filled


def strip_layers(text: str, pairs: List[str]) -> Tuple[str, int]:
    """
    As long as the text begins and ends with the two characters of one of the pairs, take them off. Return what is
    left and the number of layers.

    strip_layers('([x])', ['()', '[]']) == ('x', 2)
    strip_layers('(x]', ['()', '[]']) == ('(x]', 0)
    """
    layers = 0
    while len(text) >= 2 and text[0] + text[-1] in pairs:
        text = text[1:-1]
        layers += 1
    return text, layers


def interleavings_count(a: str, b: str) -> int:
    """Count the different strings that arise by shuffling a and b together, each of them keeping its order.

    >>> interleavings_count('ab', 'c')
    3
    >>> interleavings_count('a', 'a')
    1
    """
    def mixes(x, y):
        if not x or not y:
            return {x + y}
        first = {x[0] + rest for rest in mixes(x[1:], y)}
        second = {y[0] + rest for rest in mixes(x, y[1:])}
        return first | second

    return len(mixes(a, b))


def word_breaks(text: str, words: List[str]) -> int:
    """
    In how many ways can the text be cut into words of the list? Every word may be used more than once.

    word_breaks('ababa', ['ab', 'a', 'aba', 'ba']) == 5
    word_breaks('x', []) == 0
    """
    ways = [1] + [0] * len(text)
    for end in range(1, len(text) + 1):
        for word in set(words):
            if word and text[:end].endswith(word):
                ways[end] += ways[end - len(word)]
    return ways[-1]


def fewest_letters_to_remove_doubles(s: str) -> int:
    """Return how many letters must at least be removed so that no two vowels stand next to each other. Consonants are
    never removed.

    >>> fewest_letters_to_remove_doubles('queue')
    3
    >>> fewest_letters_to_remove_doubles('banana')
    0
    """
    removed = 0
    previous_vowel = False
    for ch in s:
        vowel = ch in 'aeiou'
        if vowel and previous_vowel:
            removed += 1
        previous_vowel = vowel
    return removed


def digits_in_groups(number: int, size: int, sep: str) -> str:
    """
    Write a number (perhaps negative) with its digits in groups of the given size from the right.

    digits_in_groups(1234567, 3, ' ') == '1 234 567'
    digits_in_groups(-12345, 2, '.') == '-1.23.45'
    digits_in_groups(7, 4, ',') == '7'
    """
    sign = '-' if number < 0 else ''
    digits = str(abs(number))
    groups = []
    while digits:
        groups.insert(0, digits[-size:])
        digits = digits[:-size]
    return sign + sep.join(groups)


def bits_to_ranges(bits: str) -> str:
    """The text has a '1' for each day on which a shop is open, beginning with day 1. Return the open days in
    short form, such as '1-3 5'.

    >>> bits_to_ranges('11101')
    '1-3 5'
    >>> bits_to_ranges('000')
    ''
    """
    ranges = []
    start = None
    for day, bit in enumerate(bits + '0', 1):
        if bit == '1' and start is None:
            start = day
        elif bit == '0' and start is not None:
            ranges.append(str(start) if start == day - 1 else f'{start}-{day - 1}')
            start = None
    return ' '.join(ranges)


def weekday_ranges(days: str) -> list[str]:
    """
    The days of the week are the letters 'MTWRFSU' in this order. Expand a text such as 'M-W,F' into the list of its
    letters.

    weekday_ranges("M-W,F") == ["M", "T", "W", "F"]
    weekday_ranges("U") == ["U"]
    """
    order = "MTWRFSU"
    result = []
    for part in days.split(","):
        first, last = part[0], part[-1]
        result.extend(order[order.index(first):order.index(last) + 1])
    return result


def mean_of_colours(a: str, b: str) -> str:
    """Mix two colours such as '#ff0000': each of the three parts is the mean of both, rounded down.

    >>> mean_of_colours('#ff0000', '#0000ff')
    '#7f007f'
    """
    mixed = '#'
    for i in (1, 3, 5):
        value = (int(a[i:i + 2], 16) + int(b[i:i + 2], 16)) // 2
        mixed += format(value, '02x')
    return mixed


def brightness_name(colour: str) -> Optional[str]:
    """
    The colour is '#' with three hexadecimal digits, such as '#f80'. Return 'dark' if their sum is below 15,
    'bright' if it is
    above 30, otherwise 'medium'. Return None for anything else.

    brightness_name('#f80') == 'medium'
    brightness_name('#FFE') == 'bright'
    brightness_name('red') is None
    """
    if len(colour) != 4 or colour[0] != '#':
        return None
    try:
        total = sum(int(digit, 16) for digit in colour[1:])
    except ValueError:
        return None
    if total < 15:
        return 'dark'
    return 'bright' if total > 30 else 'medium'


def words_between_markers(text: str, start: str, end: str) -> int:
    """Count the words after the first start word and before the next end word. Without such a pair the result is -1.

    >>> words_between_markers('we begin now and then end here', 'begin', 'end')
    3
    >>> words_between_markers('end begin', 'begin', 'end')
    -1
    """
    words = text.split()
    if start not in words:
        return -1
    first = words.index(start)
    if end not in words[first + 1:]:
        return -1
    return words.index(end, first + 1) - first - 1


def sentence_rhythm(sentence: str) -> str:
    """
    Write '/' for a word that is longer than the word before, '\\\\' for a shorter one and '-' for one of equal length.

    sentence_rhythm('a cat sat on trees') == '/-\\\\/'
    sentence_rhythm('one') == ''
    """
    sizes = [len(w) for w in sentence.split()]
    marks = []
    for before, size in zip(sizes, sizes[1:]):
        if size > before:
            marks.append('/')
        elif size < before:
            marks.append('\\')
        else:
            marks.append('-')
    return ''.join(marks)


def reorder_name(name: str) -> str:
    """ Turn 'Last, First Middle' into 'First M. Last'. A name without a comma is returned as it is.

    >>> reorder_name('Byron, Ada Mary')
    'Ada M. Byron'
    >>> reorder_name('Bell, Al')
    'Al Bell'
    >>> reorder_name('Cher')
    'Cher'
    """
    if ',' not in name:
        return name
    last, rest = name.split(',')
    first, *middle = rest.split()
    short = [m[0] + '.' for m in middle]
    return ' '.join([first] + short + [last])


def sort_titles(titles: list[str]) -> list[str]:
    """Sort book titles, where 'The ', 'A ' and 'An ' at the beginning and the case do not count.

    >>> sort_titles(['The Zoo', 'an Apple', 'Bears', 'A Map'])
    ['an Apple', 'Bears', 'A Map', 'The Zoo']
    """
    def key(title):
        words = title.lower().split()
        if len(words) > 1 and words[0] in ('the', 'a', 'an'):
            words = words[1:]
        return words

    return sorted(titles, key=key)


def compare_versions_prefix(a: str, b: str, parts: int) -> int:
    """
    Compare two versions such as '1.10.3' by their first parts only. Missing parts count as 0. The result is -1, 0 or 1.

    compare_versions_prefix('1.9', '1.10', 2) == -1
    compare_versions_prefix('2.1.5', '2.1', 2) == 0
    compare_versions_prefix('2', '1.9.9', 3) == 1
    """
    def numbers(version):
        found = [int(p) for p in version.split('.')][:parts]
        return found + [0] * (parts - len(found))

    x, y = numbers(a), numbers(b)
    return (x > y) - (x < y)


def newest_file(names: List[str]) -> Optional[str]:
    """Files are called like 'log_2024-03-01.txt'. Return the name with the latest date; names of another form are
    ignored.

    >>> newest_file(['log_2023-12-31.txt', 'log_2024-03-01.txt', 'readme'])
    'log_2024-03-01.txt'
    >>> newest_file(['x']) is None
    True
    """
    best = None
    best_date = ''
    for name in names:
        match = re.search(r'_(\d{4}-\d{2}-\d{2})\.', name)
        if match and match.group(1) > best_date:
            best_date = match.group(1)
            best = name
    return best


def line_lengths_ok(text: str, limit: int, tab: int) -> List[int]:
    """
    Return the numbers (from 1) of the lines that are longer than the limit, where each tab counts as many characters as
    given.

    line_lengths_ok('abc\\n\\tab\\na', 3, 4) == [2]
    line_lengths_ok('', 1, 1) == []
    """
    too_long = []
    for number, line in enumerate(text.split('\n'), start=1):
        length = len(line) + line.count('\t') * (tab - 1)
        if length > limit:
            too_long.append(number)
    return too_long


def uncomment(line: str, mark: str) -> str:
    """Cut off the comment that starts with the mark, unless the mark stands between double quotes, and remove
    spaces at the
    end.

    >>> uncomment('x = 1  # one', '#')
    'x = 1'
    >>> uncomment('s = "a#b" # c', '#')
    's = "a#b"'
    """
    quoted = False
    for i, ch in enumerate(line):
        if ch == '"':
            quoted = not quoted
        elif not quoted and line.startswith(mark, i):
            return line[:i].rstrip()
    return line.rstrip()


def parse_assignment(line: str) -> Optional[Tuple[str, Union[int, float, bool, str]]]:
    """
    Read 'name = value'. The value is a whole number, a decimal number, true or false, or otherwise a string. Return a
    pair, or None if there is no '=' or no name.

    parse_assignment("size = 12") == ("size", 12)
    parse_assignment("rate=0.5") == ("rate", 0.5)
    parse_assignment("on = true") == ("on", True)
    parse_assignment("= 3") is None
    """
    name, equals, value = line.partition("=")
    name, value = name.strip(), value.strip()
    if not equals or not name:
        return None
    if value in ("true", "false"):
        return name, value == "true"
    for convert in (int, float):
        try:
            return name, convert(value)
        except ValueError:
            pass
    return name, value


def override_settings(base: str, extra: str) -> str:
    """Both texts have settings like 'a=1;b=2'. Settings of the second text replace those of the first; 'name=' in
    the second
    text removes the setting. Return the result in the same form, sorted by name.

    >>> override_settings('b=2;a=1', 'a=5;c=3')
    'a=5;b=2;c=3'
    >>> override_settings('a=1', 'a=')
    ''
    """
    settings = {}
    for text in (base, extra):
        for part in filter(None, text.split(';')):
            name, value = part.split('=')
            if value:
                settings[name] = value
            else:
                settings.pop(name, None)
    return ';'.join(f'{name}={settings[name]}' for name in sorted(settings))


def flatten_outline(lines: List[str]) -> List[str]:
    """
    The lines are indented with one '-' per level. Number them like a table of contents: '1', '1.1', '1.2', '2' ...
    and put
    the number before the text.

    flatten_outline(['A', '-B', '-C', 'D', '-E']) == ['1 A', '1.1 B', '1.2 C', '2 D', '2.1 E']
    flatten_outline([]) == []
    """
    counters: List[int] = []
    result = []
    for line in lines:
        text = line.lstrip('-')
        level = len(line) - len(text)
        counters = counters[:level + 1]
        while len(counters) <= level:
            counters.append(0)
        counters[level] += 1
        result.append('.'.join(map(str, counters)) + ' ' + text)
    return result


def deepest_path(paths: list[str]) -> str:
    """Return the path with the most parts; empty parts do not count. Of several take the one that comes first in
    the alphabet;
    for no paths return ''.

    >>> deepest_path(['a/b', 'x//', 'a/a'])
    'a/a'
    >>> deepest_path([])
    ''
    """
    def depth(path):
        return len([p for p in path.split('/') if p])

    return min(paths, key=lambda p: (-depth(p), p), default='')


def single_star_match(pattern, name):
    """
    Match a name against a pattern with at most one '*', which stands for any characters (or none).

    single_star_match('a*.txt', 'abc.txt') == True
    single_star_match('a*a', 'a') == False
    single_star_match('abc', 'abc') == True
    """
    if '*' not in pattern:
        return pattern == name
    start, end = pattern.split('*')
    return len(name) >= len(start) + len(end) and name.startswith(start) and name.endswith(end)


def ignored_files(files: List[str], rules: List[str]) -> List[str]:
    """A rule '*.x' ignores the files with this ending, a rule 'x/' all files in this folder, and a rule '!x' takes
    the file x
    back. Later rules are stronger. Return the ignored files.

    >>> ignored_files(['a.log', 'tmp/b', 'keep.log', 'c'], ['*.log', 'tmp/', '!keep.log'])
    ['a.log', 'tmp/b']
    """
    def ignored(name):
        state = False
        for rule in rules:
            if rule.startswith('!'):
                if name == rule[1:]:
                    state = False
            elif rule.startswith('*') and name.endswith(rule[1:]):
                state = True
            elif rule.endswith('/') and name.startswith(rule):
                state = True
        return state

    return [f for f in files if ignored(f)]


def rail_pattern_decode(lines: List[str]) -> str:
    """
    Read the lines column by column, skipping the dots, to get the text back.

    rail_pattern_decode(["h...o", ".e.l.", "..l.."]) == "hello"
    rail_pattern_decode([]) == ""
    """
    text = ""
    for column in zip(*lines):
        for ch in column:
            if ch != ".":
                text += ch
    return text


def shift_by_neighbour(word: str) -> str:
    """Move each small letter on by the alphabet place (a is 0) of the letter before it in the original word; the
    first letter
    stays.

    >>> shift_by_neighbour('bcd')
    'bdf'
    >>> shift_by_neighbour('')
    ''
    """
    if not word:
        return ''
    out = word[0]
    for prev, ch in zip(word, word[1:]):
        out += chr((ord(ch) + ord(prev) - 2 * 97) % 26 + 97)
    return out


def unshift_by_neighbour(code: str) -> str:
    """
    In a coded word, every letter but the first was moved on by the alphabet place (a is 0) of the original letter
    before it.
    Return the original word.

    unshift_by_neighbour('bdf') == 'bcd'
    unshift_by_neighbour('a') == 'a'
    """
    word = code[:1]
    for ch in code[1:]:
        word += chr((ord(ch) - ord(word[-1])) % 26 + 97)
    return word


def vowel_binary(text: str) -> int:
    """ Read the letters of the text as binary digits: a vowel is 1 and a consonant 0; other characters are
    skipped. Return the
    number; a text without letters gives 0.

    >>> vowel_binary('area')
    11
    >>> vowel_binary('123')
    0
    """
    value = 0
    for ch in text.lower():
        if ch.isalpha():
            value = value * 2 + (1 if ch in 'aeiou' else 0)
    return value


def pack_bits(bits: str, size: int) -> List[int]:
    """
    Cut the bits into groups of the given size from the left and return their values; the last group is filled up with
    zeros on the right.

    pack_bits('110101', 4) == [13, 4]
    pack_bits('', 8) == []
    """
    values = []
    for i in range(0, len(bits), size):
        group = bits[i:i + size].ljust(size, '0')
        values.append(int(group, 2))
    return values


def add_parity(words: list[str]) -> list[str]:
    """Add a sign at the end of each string of bits, so that the number of ones becomes odd.

    >>> add_parity(['101', '1', ''])
    ['1011', '10', '1']
    """
    return [w + ('1' if w.count('1') % 2 == 0 else '0') for w in words]


def unary_pairs(text: str) -> List[Tuple[int, int]]:
    """
    The text has blocks of '1' divided by '0'. Read the lengths of the blocks (an empty block is 0) and put them into
    pairs; a last block without a partner is paired with -1.

    unary_pairs('11010111') == [(2, 1), (3, -1)]
    unary_pairs('1001') == [(1, 0), (1, -1)]
    """
    lengths = [len(block) for block in text.split('0')]
    if len(lengths) % 2:
        lengths.append(-1)
    return list(zip(lengths[::2], lengths[1::2]))


def letter_weights_balance(word: str) -> int:
    """Find the index of a letter at which the word balances: each letter weighs as much as its place in the
    alphabet, times
    the distance from the balance point. Return -1 if there is none.

    >>> letter_weights_balance('aca')
    1
    >>> letter_weights_balance('ab')
    -1
    """
    weights = [ord(c) - 96 for c in word]
    for point in range(len(word)):
        if sum(w * (i - point) for i, w in enumerate(weights)) == 0:
            return point
    return -1


def heavier_word(a: str, b: str, weight: Callable[[str], int]) -> str:
    """
    Return the word whose letters weigh more in sum; when both are equal, the longer one, and otherwise the first.

    heavier_word("ab", "c", lambda c: ord(c) - 96) == "ab"
    heavier_word("zoo", "az", ord) == "zoo"
    """
    wa = sum(weight(c) for c in a)
    wb = sum(weight(c) for c in b)
    if wa != wb:
        return a if wa > wb else b
    return b if len(b) > len(a) else a


def lexicographic_steps(words: List[str]) -> str:
    """Compare each word with the one before: '<' if it comes later in the dictionary, '>' if earlier, '=' if they
    are equal
    without regard to case.

    >>> lexicographic_steps(['bee', 'cat', 'Cat', 'ant'])
    '<=>'
    >>> lexicographic_steps(['a'])
    ''
    """
    signs = ''
    for a, b in zip(words, words[1:]):
        a, b = a.lower(), b.lower()
        if a == b:
            signs += '='
        else:
            signs += '<' if a < b else '>'
    return signs


def custom_order_sorted(words: List[str], order: str) -> bool:
    """
    Are the words sorted if the alphabet has the given order? Letters that are not in the order come after all others
    and count as equal to each other.

    custom_order_sorted(['cab', 'abc'], 'cab') == True
    custom_order_sorted(['ax', 'ab'], 'ab') == False
    """
    def key(word):
        return [order.index(c) if c in order else len(order) for c in word]

    return all(key(a) <= key(b) for a, b in zip(words, words[1:]))


def stable_letter_sort(text: str, rank: dict[str, int]) -> str:
    """Sort the characters by the rank given for them; characters without a rank keep their places.

    >>> stable_letter_sort('cxbya', {'a': 1, 'b': 2, 'c': 3})
    'axbyc'
    >>> stable_letter_sort('xyz', {})
    'xyz'
    """
    ranked = sorted((c for c in text if c in rank), key=lambda c: rank[c])
    supply = iter(ranked)
    return ''.join(next(supply) if c in rank else c for c in text)


def swap_extremes(word):
    """
    Swap the alphabetically smallest and largest letter of the word (the first place of each).

    swap_extremes('garden') == 'graden'
    swap_extremes('aa') == 'aa'
    swap_extremes('') == ''
    """
    if not word:
        return word
    letters = list(word)
    low = word.index(min(word))
    high = word.index(max(word))
    letters[low], letters[high] = letters[high], letters[low]
    return ''.join(letters)


def bubble_once(word: str) -> Tuple[str, int]:
    """Go through the word once from the left and swap neighbours that are in the wrong order. Return the new word and
    the number of swaps.

    >>> bubble_once('dcba')
    ('cbad', 3)
    >>> bubble_once('abc')
    ('abc', 0)
    """
    letters = list(word)
    swaps = 0
    for i in range(len(letters) - 1):
        if letters[i] > letters[i + 1]:
            letters[i], letters[i + 1] = letters[i + 1], letters[i]
            swaps += 1
    return ''.join(letters), swaps


def telegram_cost(text: str, per_word: int, free: int) -> int:
    """
    Words of up to 10 letters cost the price per word, longer words twice that much. The first few words, as many
    as free
    says, cost nothing; the word STOP is always free and does not count.

    telegram_cost('ARRIVE MONDAY STOP SEND CONGRATULATIONS', 5, 1) == 20
    telegram_cost('STOP', 5, 0) == 0
    """
    cost = 0
    words = [w for w in text.split() if w != 'STOP']
    for i, word in enumerate(words):
        if i < free:
            continue
        cost += per_word * (2 if len(word) > 10 else 1)
    return cost


def scrabble_best(rack: str, words: list[str], points: dict[str, int]) -> Optional[str]:
    """Return the word with the most points that can be laid with the letters of the rack; of several the shortest.
    Letters
    without a number count one point. None if no word can be laid.

    >>> scrabble_best('tacr', ['cat', 'cart', 'zoo'], {'c': 3})
    'cart'
    >>> scrabble_best('x', ['cat'], {}) is None
    True
    """
    available = Counter(rack)
    possible = [w for w in words if not Counter(w) - available]
    if not possible:
        return None
    return max(possible, key=lambda w: (sum(points.get(c, 1) for c in w), -len(w)))


def guess_feedback(guess: str, secret: str) -> str:
    """
    Give feedback to a guess of the same length: '+' for the right letter in the right place, '?' for a letter that
    occurs
    elsewhere in the secret, no matter how often, '.' for a wrong one.

    guess_feedback("crate", "trace") == "?++?+"
    guess_feedback("abc", "xyz") == "..."
    """
    marks = ""
    for g, s in zip(guess, secret):
        if g == s:
            marks += "+"
        elif g in secret:
            marks += "?"
        else:
            marks += "."
    return marks


def words_fitting_feedback(words: List[str], guess: str, marks: str) -> List[str]:
    """Keep the words that agree with the marks for a guess: '+' right letter and place, '.' letter not in the
    word, '?' letter
    in the word but not at this place.

    >>> words_fitting_feedback(['trace', 'grace', 'brave'], 'crate', '?++.+')
    ['grace']
    """
    def fits(word):
        for w, g, m in zip(word, guess, marks):
            if m == '+' and w != g:
                return False
            if m == '.' and g in word:
                return False
            if m == '?' and (w == g or g not in word):
                return False
        return True

    return [w for w in words if fits(w)]


def word_square(words: List[str]) -> bool:
    """
    Do the words form a square in which line i reads the same as column i?

    word_square(['bit', 'ice', 'ten']) == True
    word_square(['ab', 'cd']) == False
    word_square(['ab', 'b']) == False
    """
    n = len(words)
    if any(len(w) != n for w in words):
        return False
    for i in range(n):
        for j in range(i):
            if words[i][j] != words[j][i]:
                return False
    return True


def find_in_grid_row(grid: list[str], word: str) -> Optional[tuple[int, int, str]]:
    """Look for the word in the rows of the grid, from left to right ('R') or from right to left ('L'). Return row
    and column
    of its first letter and the direction, or None.

    >>> find_in_grid_row(['xcat', 'godx'], 'cat')
    (0, 1, 'R')
    >>> find_in_grid_row(['xcat', 'godx'], 'dog')
    (1, 2, 'L')
    >>> find_in_grid_row(['x'], 'y') is None
    True
    """
    for r, row in enumerate(grid):
        c = row.find(word)
        if c >= 0:
            return r, c, 'R'
        c = row[::-1].find(word)
        if c >= 0:
            return r, len(row) - 1 - c, 'L'
    return None


def diagonal_word(words):
    """
    Take the first letter of the first word, the second letter of the second word and so on; a word that is too
    short gives
    its last letter, and an empty word gives nothing.

    diagonal_word(['sun', 'hat', 'a', 'book']) == 'saak'
    diagonal_word(['', 'ab']) == 'b'
    """
    result = ''
    for i, word in enumerate(words):
        if word:
            result += word[min(i, len(word) - 1)]
    return result


def snake_text(text: str, width: int) -> List[str]:
    """Write the text in lines of the given width, every second line from right to left. The last line is filled up with
    dots first.

    >>> snake_text('abcdefgh', 3)
    ['abc', 'fed', 'gh.']
    >>> snake_text('abcd', 3)
    ['abc', '..d']
    """
    lines = []
    for i in range(0, len(text), width):
        line = text[i:i + width].ljust(width, '.')
        if i // width % 2 == 1:
            line = line[::-1]
        lines.append(line)
    return lines


def spiral_letters(word: str) -> str:
    """
    Take letters in turn from the front and from the back of the word until none is left.

    spiral_letters("abcde") == "aebdc"
    spiral_letters("") == ""
    """
    left, right = 0, len(word) - 1
    out = []
    while left <= right:
        out.append(word[left])
        if left != right:
            out.append(word[right])
        left += 1
        right -= 1
    return "".join(out)


def unspiral_letters(code: str) -> str:
    """A word was coded by taking letters in turn from its front and its back. Restore the word.

    >>> unspiral_letters('aebdc')
    'abcde'
    >>> unspiral_letters('ab')
    'ab'
    """
    front = code[::2]
    back = code[1::2]
    return front + back[::-1]


def ping_pong_index(length: int, steps: int) -> int:
    """
    A marker runs along a word of the given length, from the first letter to the last and back again, and so on.
    Return the
    index where it is after the given number of steps. A word of length 1 keeps it at 0.

    ping_pong_index(4, 5) == 1
    ping_pong_index(1, 9) == 0
    """
    if length == 1:
        return 0
    round_trip = 2 * (length - 1)
    position = steps % round_trip
    return position if position < length else round_trip - position


def balance_by_adding(text: str) -> str:
    """
    Add the brackets that are missing so that the text is balanced: opening ones at the very front, closing ones at
    the very end.

    balance_by_adding('a)b(') == '(a)b()'
    balance_by_adding('()') == '()'
    """
    missing_open = 0
    depth = 0
    for ch in text:
        if ch == '(':
            depth += 1
        elif ch == ')':
            if depth:
                depth -= 1
            else:
                missing_open += 1
    return '(' * missing_open + text + ')' * depth


def nested_quotes_level(text: str) -> int:
    """Quotes are opened with '<<' and closed with '>>'. Return the greatest depth, or -1 if the quotes do not fit.

    >>> nested_quotes_level('<<a <<b>> c>>')
    2
    >>> nested_quotes_level('>><<')
    -1
    """
    depth = 0
    deepest = 0
    i = 0
    while i < len(text):
        pair = text[i:i + 2]
        if pair == '<<':
            depth += 1
            deepest = max(deepest, depth)
            i += 2
        elif pair == '>>':
            depth -= 1
            if depth < 0:
                return -1
            i += 2
        else:
            i += 1
    return deepest if depth == 0 else -1


def tidy_punctuation(text: str) -> str:
    """
    Remove spaces before ',', '.', '!' and '?', and make sure that exactly one space follows each of these marks,
    except at the
    end of the text.

    tidy_punctuation('Hi ,you.Go  !') == 'Hi, you. Go!'
    tidy_punctuation('ok') == 'ok'
    """
    text = re.sub(r'\s*([,.!?])\s*', r'\1 ', text)
    return text.rstrip()


def quote_words(sentence: str, words: set[str], mark: str = "'") -> str:
    """Put the mark before and after every word of the sentence that is in the set; words that have the mark
    already are not
    changed.

    >>> quote_words('say yes or no', {'yes', 'no'})
    "say 'yes' or 'no'"
    >>> quote_words('a "b"', {'b', 'a'}, '"')
    '"a" "b"'
    """
    out = []
    for word in sentence.split(' '):
        out.append(mark + word + mark if word in words else word)
    return ' '.join(out)


def template_fields(template: str) -> List[str]:
    """
    List the different names in angle brackets in the template, in the order of their first appearance. Names are
    letters
    only; anything else in angle brackets is no field.

    template_fields("<a> and <b2> or <a>, <c>") == ["a", "c"]
    template_fields("") == []
    """
    fields = []
    for name in re.findall(r"<([A-Za-z]+)>", template):
        if name not in fields:
            fields.append(name)
    return fields


def extract_by_template(template: str, text: str) -> Optional[str]:
    """The template has one '*'. If the text fits the template, return the part for which the star stands, else
    None. The part
    must not be empty.

    >>> extract_by_template('Hello *!', 'Hello Ann!')
    'Ann'
    >>> extract_by_template('Hello *!', 'Hello !') is None
    True
    """
    start, end = template.split('*')
    if not (text.startswith(start) and text.endswith(end)):
        return None
    middle = text[len(start):len(text) - len(end)]
    return middle or None


def plural_forms(counts: Dict[str, int]) -> List[str]:
    """
    Write each count with its word: one is 'a' or 'an' (before a vowel), zero is 'no' with plural, more is the
    number with
    plural. Words that end in s, x or ch get 'es'.

    plural_forms({'apple': 1, 'box': 2, 'dog': 0}) == ['an apple', '2 boxes', 'no dogs']
    plural_forms({}) == []
    """
    phrases = []
    for word, n in counts.items():
        if n == 1:
            phrases.append(('an ' if word[0] in 'aeiou' else 'a ') + word)
            continue
        plural = word + ('es' if word.endswith(('s', 'x', 'ch')) else 's')
        phrases.append(f'{n or "no"} {plural}')
    return phrases


def third_person(verb: str) -> str:
    """Form the third person of a verb: a verb ending in a consonant and y gets 'ies', one ending in o, s, x, ch or
    sh gets
    'es', all others 's'.

    >>> third_person('carry')
    'carries'
    >>> third_person('play')
    'plays'
    >>> third_person('wash')
    'washes'
    """
    if verb.endswith('y') and verb[-2:-1] not in ('a', 'e', 'i', 'o', 'u'):
        return verb[:-1] + 'ies'
    if verb.endswith(('o', 's', 'x', 'ch', 'sh')):
        return verb + 'es'
    return verb + 's'


def past_form(verb, irregular):
    """
    Return the past form: an irregular one from the dictionary, 'd' after an e, a doubled last letter and 'ed' after
    consonant-vowel-consonant in a word of three letters, otherwise 'ed'.

    past_form('stop', {}) == 'stoped'
    past_form('hop', {}) == 'hopped'
    past_form('go', {'go': 'went'}) == 'went'
    past_form('like', {}) == 'liked'
    """
    if verb in irregular:
        return irregular[verb]
    if verb.endswith('e'):
        return verb + 'd'
    if len(verb) == 3:
        kinds = [c in 'aeiou' for c in verb]
        if kinds == [False, True, False]:
            return verb + verb[-1] + 'ed'
    return verb + 'ed'


def page_index(pages: List[str], least: int) -> Dict[str, List[int]]:
    """Build an index: for every word of at least the given length, the numbers of the pages (from 1) on which it
    stands, each
    page once. The words are in alphabetical order.

    >>> page_index(['the cat', 'a cat the cat'], 3)
    {'cat': [1, 2], 'the': [1, 2]}
    """
    index = defaultdict(list)
    for number, page in enumerate(pages, 1):
        for word in sorted(set(page.split())):
            if len(word) >= least:
                index[word].append(number)
    return {word: index[word] for word in sorted(index)}


def check():
    assert plural_forms({'egg': 3}) == ['3 eggs']
    assert binary_words(2, 'bb') == ['aa', 'ab', 'ba']
    assert binary_words(0, 'a') == ['']
    assert fill_question_marks("a?c", "abc") == ["abc"]
    assert fill_question_marks("??", "xy") == ["xy", "yx"]
    assert strip_layers('([x])', ['()', '[]']) == ('x', 2)
    assert strip_layers('(x]', ['()', '[]']) == ('(x]', 0)
    assert word_breaks('ababa', ['ab', 'a', 'aba', 'ba']) == 5
    assert word_breaks('x', []) == 0
    assert digits_in_groups(1234567, 3, ' ') == '1 234 567'
    assert digits_in_groups(-12345, 2, '.') == '-1.23.45'
    assert digits_in_groups(7, 4, ',') == '7'
    assert weekday_ranges("M-W,F") == ["M", "T", "W", "F"]
    assert weekday_ranges("U") == ["U"]
    assert brightness_name('#f80') == 'medium'
    assert brightness_name('#FFE') == 'bright'
    assert brightness_name('red') is None
    assert sentence_rhythm('a cat sat on trees') == '/-\\/'
    assert sentence_rhythm('one') == ''
    assert compare_versions_prefix('1.9', '1.10', 2) == -1
    assert compare_versions_prefix('2.1.5', '2.1', 2) == 0
    assert compare_versions_prefix('2', '1.9.9', 3) == 1
    assert line_lengths_ok('abc\n\tab\na', 3, 4) == [2]
    assert line_lengths_ok('', 1, 1) == []
    assert parse_assignment("size = 12") == ("size", 12)
    assert parse_assignment("rate=0.5") == ("rate", 0.5)
    assert parse_assignment("on = true") == ("on", True)
    assert parse_assignment("= 3") is None
    assert flatten_outline(['A', '-B', '-C', 'D', '-E']) == ['1 A', '1.1 B', '1.2 C', '2 D', '2.1 E']
    assert flatten_outline([]) == []
    assert single_star_match('a*.txt', 'abc.txt') is True
    assert single_star_match('a*a', 'a') is False
    assert single_star_match('abc', 'abc') is True
    assert rail_pattern_decode(["h...o", ".e.l.", "..l.."]) == "hello"
    assert rail_pattern_decode([]) == ""
    assert unshift_by_neighbour('bdf') == 'bcd'
    assert unshift_by_neighbour('a') == 'a'
    assert pack_bits('110101', 4) == [13, 4]
    assert pack_bits('', 8) == []
    assert unary_pairs('11010111') == [(2, 1), (3, -1)]
    assert unary_pairs('1001') == [(1, 0), (1, -1)]
    assert heavier_word("ab", "c", lambda c: ord(c) - 96) == "ab"
    assert heavier_word("zoo", "az", ord) == "zoo"
    assert custom_order_sorted(['cab', 'abc'], 'cab') is True
    assert custom_order_sorted(['ax', 'ab'], 'ab') is False
    assert swap_extremes('garden') == 'graden'
    assert swap_extremes('aa') == 'aa'
    assert swap_extremes('') == ''
    assert telegram_cost('ARRIVE MONDAY STOP SEND CONGRATULATIONS', 5, 1) == 20
    assert telegram_cost('STOP', 5, 0) == 0
    assert guess_feedback("crate", "trace") == "?++?+"
    assert guess_feedback("abc", "xyz") == "..."
    assert word_square(['bit', 'ice', 'ten']) is True
    assert word_square(['ab', 'cd']) is False
    assert word_square(['ab', 'b']) is False
    assert diagonal_word(['sun', 'hat', 'a', 'book']) == 'saak'
    assert diagonal_word(['', 'ab']) == 'b'
    assert spiral_letters("abcde") == "aebdc"
    assert spiral_letters("") == ""
    assert ping_pong_index(4, 5) == 1
    assert ping_pong_index(1, 9) == 0
    assert balance_by_adding('a)b(') == '(a)b()'
    assert balance_by_adding('()') == '()'
    assert tidy_punctuation('Hi ,you.Go  !') == 'Hi, you. Go!'
    assert tidy_punctuation('ok') == 'ok'
    assert template_fields("<a> and <b2> or <a>, <c>") == ["a", "c"]
    assert template_fields("") == []
    assert plural_forms({'apple': 1, 'box': 2, 'dog': 0}) == ['an apple', '2 boxes', 'no dogs']
    assert plural_forms({}) == []
    assert past_form('stop', {}) == 'stoped'
    assert past_form('hop', {}) == 'hopped'
    assert past_form('go', {'go': 'went'}) == 'went'
    assert past_form('like', {}) == 'liked'
