"""Very short functions of every kind: list and string predicates, tiny loops, formulas, parsing and comparisons."""

from typing import Any, Dict, List, Optional, Tuple, Union


def filter_by_last(strings: List[str], letter: str) -> List[str]:
    """ Filter a list of strings: keep the ones that end with the given letter and have at least two letters.
    >>> filter_by_last(['a', 'banana', 'pear'], 'a')
    ['banana']
    >>> filter_by_last([], 'a')
    []
    """
    return [s for s in strings if len(s) > 1 and s.endswith(letter)]


def mean_of_extremes(numbers: List[float]) -> float:
    """ For a list of at least one number return the mean of the smallest and the largest one.
    >>> mean_of_extremes([1.0, 7.0, 2.0])
    4.0
    """
    return (min(numbers) + max(numbers)) / 2


def absolute_sum_and_max(numbers: List[int]) -> Tuple[int, int]:
    """ For a list of integers return a tuple of the sum of their absolute values and the greatest absolute value.
    Both are 0 for an empty list.
    >>> absolute_sum_and_max([3, -8, 2])
    (13, 8)
    >>> absolute_sum_and_max([])
    (0, 0)
    """
    total, largest = 0, 0
    for n in numbers:
        total += abs(n)
        largest = max(largest, abs(n))
    return total, largest


def between_each(texts: List[str], mark: str) -> str:
    """ Put the mark around and between the texts: before the first, after the last and once between neighbours.
    >>> between_each(['a', 'b'], '|')
    '|a|b|'
    >>> between_each([], '|')
    '|'
    """
    result = mark
    for text in texts:
        result += text + mark
    return result


def hundredths(x: float) -> int:
    """ Given a positive number, return the two digits after its decimal point as an integer.
    >>> hundredths(3.25)
    25
    >>> hundredths(7.5)
    50
    """
    return int(round(x * 100)) % 100


def falls_to(start: int, changes: List[int], floor: int) -> bool:
    """ A value begins at start and is changed step by step. Detect if it is exactly at the floor after some change.
    >>> falls_to(5, [-2, -1, 4], 2)
    True
    >>> falls_to(5, [-4], 2)
    False
    """
    value = start
    for change in changes:
        value += change
        if value == floor:
            return True
    return False


def is_pangram_of(text: str, alphabet: str) -> bool:
    """ Check whether each letter of the alphabet is in the text at least once, in upper or lower case.
    >>> is_pangram_of('Abba C', 'abc')
    True
    >>> is_pangram_of('abba', 'abc')
    False
    """
    text = text.lower()
    return all(letter in text for letter in alphabet.lower())


def interleave_stars(n: int) -> str:
    """ Return a string with the numbers from 1 to n, where the even ones are replaced by a star.
    >>> interleave_stars(5)
    '1*3*5'
    """
    return ''.join('*' if i % 2 == 0 else str(i) for i in range(1, n + 1))


def longest_run_of(value: int, numbers: List[int]) -> int:
    """ Return the greatest number of times that the value stands directly one after another in the list.
    >>> longest_run_of(1, [1, 0, 1, 1])
    2
    >>> longest_run_of(5, [])
    0
    """
    best = run = 0
    for n in numbers:
        run = run + 1 if n == value else 0
        best = max(best, run)
    return best


def only_floats(values: List[Any]) -> List[float]:
    """ From a list of any values keep the floats that are no whole numbers.
    >>> only_floats([1, 2.0, 2.5, '3.5'])
    [2.5]
    """
    return [v for v in values if isinstance(v, float) and v != int(v)]


def string_distance(a: str, b: str) -> int:
    """ Return the difference of the lengths of both strings plus the number of places with different characters.
    >>> string_distance('cat', 'cote')
    2
    >>> string_distance('', '')
    0
    """
    distance = abs(len(a) - len(b))
    for x, y in zip(a, b):
        if x != y:
            distance += 1
    return distance


def remove_every_vowel_but(text: str, vowel: str) -> str:
    """ Remove all vowels (in either case) from the text with the exception of the given one.
    >>> remove_every_vowel_but('Banana tree', 'e')
    'Bnn tree'
    """
    return ''.join(ch for ch in text if ch.lower() not in 'aeiou' or ch.lower() == vowel)


def factorials_below(limit: int) -> List[int]:
    """ Return all factorials (1, 2, 6, 24, ...) that are below the limit.
    >>> factorials_below(24)
    [1, 2, 6]
    >>> factorials_below(1)
    []
    """
    result = []
    n, value = 1, 1
    while value < limit:
        result.append(value)
        n += 1
        value *= n
    return result


def second_of_each(pairs: List[Tuple[str, int]], name: str) -> List[int]:
    """ Return the second members of all pairs whose first member is the name, sorted.
    >>> second_of_each([('a', 3), ('b', 2), ('a', 1)], 'a')
    [1, 3]
    """
    return sorted(n for key, n in pairs if key == name)


def rounded_share(parts: List[int], i: int) -> float:
    """ Return the share that part i has in the sum of all parts as a percentage with one decimal. If the sum is zero
    the share is 0.0.
    >>> rounded_share([1, 2], 0)
    33.3
    >>> rounded_share([0, 0], 1)
    0.0
    """
    total = sum(parts)
    if total == 0:
        return 0.0
    return round(parts[i] / total * 100, 1)


def digits_all_even_or_all_odd(n: int) -> bool:
    """ Check if all digits of a positive number have the same parity.
    >>> digits_all_even_or_all_odd(2460)
    True
    >>> digits_all_even_or_all_odd(13)
    True
    >>> digits_all_even_or_all_odd(12)
    False
    """
    return len({int(d) % 2 for d in str(n)}) == 1


def move_zeros_front(numbers: List[int]) -> List[int]:
    """ Return the list with all zeros at its front and the other numbers after them in descending order.
    >>> move_zeros_front([3, 0, 9, 0])
    [0, 0, 9, 3]
    """
    zeros = [n for n in numbers if n == 0]
    others = [n for n in numbers if n != 0]
    return zeros + sorted(others, reverse=True)


def char_range(first: str, last: str, step: int) -> str:
    """ Return every step-th character from first to last.
    >>> char_range('a', 'i', 3)
    'adg'
    """
    return ''.join(chr(c) for c in range(ord(first), ord(last) + 1, step))


def get_positive_average(numbers: List[float]) -> Optional[float]:
    """ Return the average of the positive numbers only, or None if there are none.
    >>> get_positive_average([2, -5, 4])
    3.0
    >>> get_positive_average([-1]) is None
    True
    """
    positive = [n for n in numbers if n > 0]
    if len(positive) == 0:
        return None
    return sum(positive) / len(positive)


def drop_short_lines(text: str, n: int) -> str:
    """ Remove the lines that have fewer than n characters.
    >>> drop_short_lines('abc\\nd\\nefg', 2)
    'abc\\nefg'
    """
    return '\n'.join(line for line in text.split('\n') if len(line) >= n)


def max_neighbour_sum(numbers: List[int]) -> Optional[int]:
    """ Return the largest sum of two neighbours, or None if there are fewer than two numbers.
    >>> max_neighbour_sum([1, 5, 2, 4])
    7
    >>> max_neighbour_sum([4]) is None
    True
    """
    sums = [numbers[i] + numbers[i + 1] for i in range(len(numbers) - 1)]
    return max(sums) if sums else None


def is_single_case_change(a: str, b: str) -> bool:
    """ Check whether two different strings become the same when upper and lower case are not distinguished.
    >>> is_single_case_change('Mail', 'mail')
    True
    >>> is_single_case_change('mail', 'mail')
    False
    """
    return a != b and a.lower() == b.lower()


def sum_of_proper_multiples(n: int, limit: int) -> int:
    """ Return the sum of the multiples of n that are greater than n and less than the limit.
    >>> sum_of_proper_multiples(3, 10)
    15
    >>> sum_of_proper_multiples(6, 10)
    0
    """
    return sum(range(2 * n, limit, n))


def cut_numbers(numbers: List[float], digits: int) -> List[float]:
    """ Round all numbers to the given number of decimals and remove those that are zero then.
    >>> cut_numbers([1.26, 0.04, 3.0], 1)
    [1.3, 3.0]
    """
    rounded = [round(n, digits) for n in numbers]
    return [n for n in rounded if n]


def first_non_space(text: str) -> int:
    """ Return the index of the first character that is no space. For a text without one return its length.
    >>> first_non_space('  ab')
    2
    >>> first_non_space('   ')
    3
    """
    return len(text) - len(text.lstrip(' '))


def nth_odd_square(n: int) -> int:
    """ Return the n-th square of an odd number; the first one is 1, the second one 9.
    >>> nth_odd_square(3)
    25
    """
    return (2 * n - 1) ** 2


def is_shifted(a: List[int], b: List[int]) -> bool:
    """ Check if all numbers of b differ from those of a at the same place by the same amount.
    >>> is_shifted([1, 2, 5], [4, 5, 8])
    True
    >>> is_shifted([1, 2], [2, 2])
    False
    """
    if len(a) != len(b):
        return False
    return len({y - x for x, y in zip(a, b)}) <= 1


def triple_sum_exists(numbers: List[int], total: int) -> bool:
    """ Return True if three neighbouring numbers add up to total.
    >>> triple_sum_exists([1, 2, 3, 4], 9)
    True
    >>> triple_sum_exists([4, 1, 4], 8)
    False
    """
    for i in range(len(numbers) - 2):
        if sum(numbers[i:i + 3]) == total:
            return True
    return False


def value_or_default(data: Dict[str, Any], key: str, kind: type, default: Any) -> Any:
    """ Return the value of the key if it exists and is of the given type, and otherwise the default.
    >>> value_or_default({'n': 5}, 'n', int, 0)
    5
    >>> value_or_default({'n': '5'}, 'n', int, 0)
    0
    """
    value = data.get(key)
    return value if isinstance(value, kind) else default


def squares_up_to(n: int, odd_only: bool) -> List[int]:
    """ Return the squares 1, 4, 9, ... that are not greater than n. If odd_only is set leave out the even ones.
    >>> squares_up_to(20, False)
    [1, 4, 9, 16]
    >>> squares_up_to(20, True)
    [1, 9]
    """
    squares = []
    i = 1
    while i * i <= n:
        squares.append(i * i)
        i += 2 if odd_only else 1
    return squares


def rest_letters(word: str, used: str) -> str:
    """ Remove from the word one letter for each letter of used. Letters that are not there are ignored.
    >>> rest_letters('banana', 'nax')
    'bana'
    """
    for ch in used:
        word = word.replace(ch, '', 1)
    return word


def to_hex_pair(n: int) -> str:
    """ Write a number from 0 to 255 with two hexadecimal digits in capitals. Other numbers give '--'.
    >>> to_hex_pair(10)
    '0A'
    >>> to_hex_pair(300)
    '--'
    """
    if not 0 <= n <= 255:
        return '--'
    return format(n, '02X')


def power_sum(numbers: List[int]) -> int:
    """ Return the sum of each number raised to the power of its index.
    >>> power_sum([5, 3, 2])
    8
    >>> power_sum([])
    0
    """
    return sum(n ** i for i, n in enumerate(numbers))


def halfway(a, b):
    """
    Return the letter in the middle between two small letters; if there are two, the earlier one.

    halfway('a', 'e') == 'c'
    halfway('d', 'a') == 'b'
    """
    return chr((ord(a) + ord(b)) // 2)


def is_palindrome_pair(a, b):
    """
    Check if a followed by b, or b followed by a, reads the same in both directions.

    is_palindrome_pair('ab', 'a') == True
    is_palindrome_pair('x', 'ax') == True
    is_palindrome_pair('ab', 'c') == False
    """
    for text in (a + b, b + a):
        if text == text[::-1]:
            return True
    return False


def times_table(n, size):
    """
    Return the row of n in the multiplication table up to the given size, without multiples that end with 0.

    times_table(5, 5) == [5, 15, 25]
    times_table(3, 3) == [3, 6, 9]
    """
    return [n * i for i in range(1, size + 1) if n * i % 10]


def evenly_spaced_letters(text, letter):
    """
    Check if the distances between the places of the letter in the text are all the same.

    evenly_spaced_letters('banana', 'a') == True
    evenly_spaced_letters('aaba', 'a') == False
    """
    places = [i for i, ch in enumerate(text) if ch == letter]
    gaps = {b - a for a, b in zip(places, places[1:])}
    return len(gaps) <= 1


def min_coins_of_two(amount, big, small):
    """
    Pay an amount with as many big coins as possible and small coins for the rest. Return the number of coins,
    or -1 if the small coins do not fit.

    min_coins_of_two(23, 5, 1) == 7
    min_coins_of_two(8, 5, 2) == -1
    """
    coins, rest = divmod(amount, big)
    if rest % small:
        return -1
    return coins + rest // small


def merge_names(first, last, middle=''):
    """
    Return 'Last, First M.' where M is the first letter of the middle name, which may be missing.

    merge_names('Ada', 'King', 'Byron') == 'King, Ada B.'
    merge_names('Ada', 'King') == 'King, Ada'
    """
    name = last + ', ' + first
    if middle:
        name += ' ' + middle[0].upper() + '.'
    return name


def count_less_than_both(nums, a, b):
    """
    Count the numbers that are less than a and also less than b.

    count_less_than_both([1, 4, 7], 5, 9) == 2
    count_less_than_both([], 5, 9) == 0
    """
    limit = min(a, b)
    return sum(1 for n in nums if n < limit)


def is_spelled_backwards(words):
    """
    Check if the list contains a word and also this word spelled backwards. A palindrome alone is not enough.

    is_spelled_backwards(['stop', 'at', 'pots']) == True
    is_spelled_backwards(['level']) == False
    """
    for i, word in enumerate(words):
        if word[::-1] in words[i + 1:]:
            return True
    return False


def pour(glass, jug, size):
    """
    Water is poured from a jug into a glass of the given size until the glass is full or the jug is empty.
    Return how much is in the glass and in the jug afterwards.

    pour(1, 5, 3) == (3, 3)
    pour(0, 2, 3) == (2, 0)
    """
    moved = min(jug, size - glass)
    return glass + moved, jug - moved


def sum_of_ages(people, min_age):
    """
    People are given as strings such as 'Ann 34'. Add up all ages that are at least min_age.

    sum_of_ages(['Ann 34', 'Bo 5'], 18) == 34
    sum_of_ages([], 18) == 0
    """
    ages = [int(p.split()[-1]) for p in people]
    return sum(age for age in ages if age >= min_age)


def is_between_words(word, first, last):
    """
    Check if a word stands in a dictionary between first and last (both not included). Case does not matter.

    is_between_words('Dog', 'cat', 'emu') == True
    is_between_words('ant', 'cat', 'emu') == False
    """
    return first.lower() < word.lower() < last.lower()


def first_gap(nums):
    """
    The sorted list should go up by one with each number. Return the first missing number, or None if it has no gap.

    first_gap([4, 5, 7, 9]) == 6
    first_gap([1, 2]) is None
    """
    for a, b in zip(nums, nums[1:]):
        if b != a + 1:
            return a + 1
    return None


def crossing_sum(grid, row, col):
    """
    Return the sum of all cells in the row and in the column; the cell where they cross counts once.

    crossing_sum([[1, 2], [3, 4]], 0, 1) == 7
    """
    return sum(grid[row]) + sum(r[col] for r in grid) - grid[row][col]


def squeeze_spaces(text):
    """
    Replace several spaces in a row by one and remove the spaces at both ends.

    squeeze_spaces('  a   b c ') == 'a b c'
    squeeze_spaces('   ') == ''
    """
    while '  ' in text:
        text = text.replace('  ', ' ')
    return text.strip()


def is_harshad_pair(a, b):
    """
    Return True if a can be divided by the digit sum of b and b by the digit sum of a. Both are positive.

    is_harshad_pair(12, 30) == True
    is_harshad_pair(12, 31) == False
    """
    def digit_sum(n):
        return sum(int(d) for d in str(n))

    return a % digit_sum(b) == 0 and b % digit_sum(a) == 0


def remove_outer_quotes(text):
    """
    Remove the quotes around a text if it begins and ends with the same kind of quote.

    remove_outer_quotes('"ab"') == 'ab'
    remove_outer_quotes('"ab') == '"ab'
    """
    if len(text) >= 2 and text[0] == text[-1] and text[0] in '"\'':
        return text[1:-1]
    return text


def next_bus(times, now):
    """
    Return the time of the first bus that does not leave before now. After the last bus return the first one.

    next_bus([600, 720, 900], 700) == 720
    next_bus([600, 720], 800) == 600
    """
    for t in times:
        if t >= now:
            return t
    return times[0]


def multiply_lengths(a, b):
    """
    Return the product of the number of different letters in a and the number of different letters in b.

    multiply_lengths('noon', 'sea') == 6
    multiply_lengths('', 'x') == 0
    """
    return len(set(a)) * len(set(b))


def cyclic_distance_ok(places, n):
    """
    On a circle with n places check that no two of the taken places, given in ascending order, are next to each other.

    cyclic_distance_ok([0, 2, 4], 6) == True
    cyclic_distance_ok([0, 3, 5], 6) == False
    """
    for i in range(len(places)):
        after = places[(i + 1) % len(places)]
        if len(places) > 1 and (after - places[i]) % n == 1:
            return False
    return True


def keep_growing_words(words):
    """
    Return the words that are longer than all words before them.

    keep_growing_words(['to', 'a', 'the', 'cat', 'house']) == ['to', 'the', 'house']
    keep_growing_words([]) == []
    """
    longest = 0
    kept = []
    for w in words:
        if len(w) > longest:
            longest = len(w)
            kept.append(w)
    return kept


def rectangles_same_shape(a, b):
    """
    Two rectangles (width, height) have the same shape if the ratio of their sides is equal, maybe after turning one.

    rectangles_same_shape((2, 3), (6, 4)) == True
    rectangles_same_shape((2, 3), (4, 4)) == False
    """
    a, b = sorted(a), sorted(b)
    return a[0] * b[1] == a[1] * b[0]


def as_sentence(words):
    """
    Join words to a sentence that begins with a capital and ends with a dot. Without words return ''.

    as_sentence(['we', 'like', 'tea']) == 'We like tea.'
    as_sentence([]) == ''
    """
    if not words:
        return ''
    text = ' '.join(words)
    return text[0].upper() + text[1:] + '.'


def n_largest_indices(nums, n):
    """
    Return the indices of the n largest numbers in ascending order. Of equal numbers the first ones are taken.

    n_largest_indices([5, 9, 1, 7], 2) == [1, 3]
    """
    order = sorted(range(len(nums)), key=lambda i: -nums[i])
    return sorted(order[:n])


def seconds_over(laps, limit):
    """
    Return by how many seconds in all the laps were slower than the limit.

    seconds_over([61, 58, 65], 60) == 6
    seconds_over([50], 60) == 0
    """
    return sum(max(lap - limit, 0) for lap in laps)


def doors_open(n, rounds):
    """
    There are n closed doors, numbered from 1. In each round, a step is given and every door whose number can be divided
    by it is opened or closed. Return the number of open doors at the end.

    doors_open(6, [2, 3]) == 3
    doors_open(4, []) == 0
    """
    count = 0
    for door in range(1, n + 1):
        if sum(door % step == 0 for step in rounds) % 2 == 1:
            count += 1
    return count


def is_two_colours(cells):
    """
    Return whether exactly two different values occur in the list and each of them at least twice.

    is_two_colours(['r', 'g', 'g', 'r']) == True
    is_two_colours(['r', 'g', 'g']) == False
    """
    kinds = set(cells)
    return len(kinds) == 2 and all(cells.count(k) > 1 for k in kinds)


def is_uniform_step(start: int, end: int, step: int) -> bool:
    """ Check whether one can get from start to end (which is not smaller) in whole steps of the given positive size.
    >>> is_uniform_step(2, 11, 3)
    True
    >>> is_uniform_step(2, 10, 3)
    False
    """
    while start < end:
        start += step
    return start == end


def sum_last_of_each(rows: List[List[int]]) -> int:
    """ Add up the last numbers of all rows that have any.
    >>> sum_last_of_each([[1, 2], [], [5]])
    7
    """
    total = 0
    for row in rows:
        if row:
            total += row[-1]
    return total


def swap_pair_if(a: int, b: int, flag: bool) -> Tuple[int, int]:
    """ Return a and b in ascending order. If the flag is set return them in descending order.
    >>> swap_pair_if(5, 2, False)
    (2, 5)
    >>> swap_pair_if(2, 5, True)
    (5, 2)
    """
    if (a > b) != flag:
        a, b = b, a
    return a, b


def encode_word(word: str) -> str:
    """ Write each letter of a small word as its place in the alphabet with two digits.
    >>> encode_word('az')
    '0126'
    """
    return ''.join(f'{ord(ch) - 96:02d}' for ch in word)


def is_closed_walk(moves: List[Tuple[int, int]]) -> bool:
    """ Each move changes the place by (dx, dy). Check if the walk ends where it began.
    >>> is_closed_walk([(1, 2), (-1, -2)])
    True
    >>> is_closed_walk([(1, 0)])
    False
    """
    x = sum(dx for dx, _ in moves)
    y = sum(dy for _, dy in moves)
    return x == 0 and y == 0


def empty_to_none(values: List[Any]) -> List[Any]:
    """ Replace empty strings and empty lists by None; zeros and everything else stay.
    >>> empty_to_none(['', 0, [], 'a'])
    [None, 0, None, 'a']
    """
    return [None if v == '' or v == [] else v for v in values]


def at_most_twice(text: str) -> bool:
    """ Check that no character except the space occurs more than two times in the text.
    >>> at_most_twice('a b a b')
    True
    >>> at_most_twice('banana')
    False
    """
    for ch in set(text) - {' '}:
        if text.count(ch) > 2:
            return False
    return True


def gain_percent(bought: float, sold: float) -> Optional[float]:
    """ Return the gain (negative for a loss) as a percentage of the price something was bought for, rounded
    to one decimal. If that price is not positive return None.
    >>> gain_percent(80, 100)
    25.0
    >>> gain_percent(0, 5) is None
    True
    """
    if bought <= 0:
        return None
    return round((sold - bought) * 100 / bought, 1)


def take_until_total(numbers: List[int], total: int) -> int:
    """ Return how many numbers must be taken from the end of the list until they add up to at least total,
    or -1 if all together are not enough.
    >>> take_until_total([5, 1, 4, 2], 6)
    2
    >>> take_until_total([1], 6)
    -1
    """
    taken = 0
    for count, n in enumerate(reversed(numbers), 1):
        taken += n
        if taken >= total:
            return count
    return -1


def has_mixed_case(words: List[str]) -> List[bool]:
    """ Say for each word whether it has both capital and small letters.
    >>> has_mixed_case(['Ab', 'ab', 'AB'])
    [True, False, False]
    """
    return [any(c.isupper() for c in w) and any(c.islower() for c in w) for w in words]


def frame_word(word, mark):
    """
    Return three lines: the word with a mark and a space at each side, and above and below it a line of marks.

    frame_word('hi', '*') == ['******', '* hi *', '******']
    """
    line = mark * (len(word) + 4)
    return [line, f'{mark} {word} {mark}', line]


def points_of_hand(cards):
    """
    The cards J, Q and K count 10, the ace A counts 11 and all others their number. If the sum is over 21, one ace
    counts 1 only.

    points_of_hand(['K', '7']) == 17
    points_of_hand(['A', '9', '5']) == 15
    """
    total = 0
    for card in cards:
        total += 11 if card == 'A' else 10 if card in 'JQK' else int(card)
    return total - 10 if total > 21 and 'A' in cards else total


def earliest_common(a, b):
    """
    Return the smallest number that is in both lists, or -1 if they have nothing in common.

    earliest_common([7, 3, 5], [5, 7]) == 5
    earliest_common([1], [2]) == -1
    """
    both = set(a).intersection(b)
    return min(both) if both else -1


def double_until_over(x, limit):
    """
    Double a positive x as long as it does not get over the limit, and return it.

    double_until_over(3, 20) == 12
    double_until_over(30, 20) == 30
    """
    while x * 2 <= limit:
        x *= 2
    return x


def sleeping_hours(log):
    """
    The log has one character per hour: 's' for asleep and 'a' for awake. Return the hours of the longest sleep.

    sleeping_hours('assasss') == 3
    sleeping_hours('aa') == 0
    """
    return max(map(len, log.split('a')))


def is_diagonal_move(a, b):
    """
    Squares of a board are named like 'c4'. Check if a piece that moves along diagonals gets from a to b in one move.

    is_diagonal_move('c1', 'f4') == True
    is_diagonal_move('a1', 'a5') == False
    """
    columns = abs(ord(a[0]) - ord(b[0]))
    rows = abs(int(a[1]) - int(b[1]))
    return columns == rows and columns > 0


def keep_if_any_digit(words: list[str], digits: str) -> list[str]:
    """Keep the words that contain one of the given digits.

    >>> keep_if_any_digit(["a1", "b2", "c"], "13")
    ['a1']
    """
    return [w for w in words if any(d in w for d in digits)]


def pyramid_levels(blocks: int) -> int:
    """Return how many full levels of 1, 4, 9, ... blocks can be built one below the other from the blocks.

    >>> pyramid_levels(14)
    3
    >>> pyramid_levels(4)
    1
    """
    levels = 0
    while blocks >= (levels + 1) ** 2:
        levels += 1
        blocks -= levels ** 2
    return levels


def same_weekday(a: int, b: int, c: int) -> bool:
    """Return True if the three days of a month, given by their numbers, are on the same weekday.

    >>> same_weekday(1, 15, 29)
    True
    >>> same_weekday(1, 2, 8)
    False
    """
    return a % 7 == b % 7 == c % 7


def count_words_by_rule(text: str, min_length: int, letter: str) -> int:
    """Count the words that have at least min_length letters and do not contain the letter.

    >>> count_words_by_rule("stars shine at night", 3, "t")
    1
    """
    count = 0
    for word in text.split():
        if len(word) < min_length or letter in word:
            continue
        count += 1
    return count


def binary_palindrome_value(n: int) -> bool:
    """Check whether the binary digits of n read the same in both directions and contain a zero.

    >>> binary_palindrome_value(5)
    True
    >>> binary_palindrome_value(7)
    False
    """
    bits = format(n, "b")
    return "0" in bits and bits == bits[::-1]


def rescale_to_sum(values: list[float], total: float) -> list[float]:
    """Multiply all values by the same factor so that their sum becomes total. If the sum is 0 return them unchanged.

    >>> rescale_to_sum([1, 3], 8)
    [2.0, 6.0]
    >>> rescale_to_sum([0], 8)
    [0]
    """
    old = sum(values)
    return [v * total / old for v in values] if old else values


def last_vowel_upper(word: str) -> str:
    """Write the last vowel (a, e, i, o, u) of a small word as a capital.

    >>> last_vowel_upper("banana")
    'bananA'
    >>> last_vowel_upper("xyz")
    'xyz'
    """
    i = max(word.rfind(v) for v in "aeiou")
    if i < 0:
        return word
    return word[:i] + word[i].upper() + word[i + 1:]


def is_valid_roll(dice: list[int], sides: int) -> bool:
    """Check that there is at least one die and that all show a number from 1 to sides.

    >>> is_valid_roll([1, 6], 6)
    True
    >>> is_valid_roll([0, 3], 6)
    False
    >>> is_valid_roll([], 6)
    False
    """
    return len(dice) > 0 and min(dice) >= 1 and max(dice) <= sides


def kilometres_left(tank: float, usage: float, driven: float) -> float:
    """A full tank holds the given litres and the car uses usage litres for 100 km. Return how far it can still go,
    rounded to one decimal, at least 0.

    >>> kilometres_left(40, 8, 300)
    200.0
    >>> kilometres_left(10, 10, 200)
    0
    """
    return max(0, round(tank / usage * 100 - driven, 1))


def words_sharing_start(words: list[str], n: int) -> bool:
    """Return whether two neighbouring words have the same first n letters.

    >>> words_sharing_start(["plan", "plum", "sea"], 2)
    True
    >>> words_sharing_start(["plan", "sea"], 1)
    False
    """
    starts = [w[:n] for w in words]
    return any(a == b for a, b in zip(starts, starts[1:]))


def age_in_days(years: int, months: int) -> int:
    """Return about how many days old somebody is, with 365 days for a year and 30 days for a month. The months
    must be from 0 to 11, otherwise the answer is -1.

    >>> age_in_days(2, 1)
    760
    >>> age_in_days(1, 12)
    -1
    """
    if months not in range(12):
        return -1
    return years * 365 + months * 30


def digit_product_chain(n: int) -> list[int]:
    """Replace n by the product of its digits until only one digit is left, and return all numbers of the chain.

    >>> digit_product_chain(77)
    [77, 49, 36, 18, 8]
    """
    chain = [n]
    while n >= 10:
        product = 1
        for d in str(n):
            product *= int(d)
        n = product
        chain.append(n)
    return chain


def is_symmetric_matrix(m: list[list[int]]) -> bool:
    """Check if m[i][j] is the negative of m[j][i] for all i and j of a square matrix.

    >>> is_symmetric_matrix([[0, 2], [-2, 0]])
    True
    >>> is_symmetric_matrix([[0, 2], [2, 0]])
    False
    """
    n = len(m)
    return all(m[i][j] == -m[j][i] for i in range(n) for j in range(n))


def char_after(text: str, ch: str) -> Optional[str]:
    """Return the character after the last occurrence of ch, or None if there is no such character.

    >>> char_after("a1 a2", "a")
    '2'
    >>> char_after("ba", "a") is None
    True
    """
    i = text.rfind(ch)
    if i == -1 or i + 1 == len(text):
        return None
    return text[i + 1]


def price_with_limit(prices: list[float], most: float) -> float:
    """Return the sum of the prices rounded to two decimals, but never more than most.

    >>> price_with_limit([1.1, 2.2], 5)
    3.3
    >>> price_with_limit([4, 4], 5)
    5
    """
    return min(round(sum(prices), 2), most)


def pick_longest_pair(words: list[str]) -> tuple[str, str]:
    """Return the two neighbouring words that have most letters together; of several the first such pair.

    >>> pick_longest_pair(["a", "bcd", "ef", "g"])
    ('bcd', 'ef')
    """
    return max(zip(words, words[1:]), key=lambda pair: len(pair[0]) + len(pair[1]))


def vote_share_winner(votes: list[str], quota: float) -> Optional[str]:
    """Return the candidate with at least the given share (more than a half) of all votes, or None.

    >>> vote_share_winner(["a", "a", "b"], 0.6)
    'a'
    >>> vote_share_winner(["a", "b"], 0.6) is None
    True
    """
    for candidate in set(votes):
        if votes.count(candidate) / len(votes) >= quota:
            return candidate
    return None


def is_number_word_pair(pair: tuple) -> bool:
    """Check if a pair consists of a number (int or float) and a string, in any order.

    >>> is_number_word_pair((1, "a"))
    True
    >>> is_number_word_pair(("a", 2.5))
    True
    >>> is_number_word_pair((1, 2))
    False
    """
    a, b = pair
    if isinstance(a, str):
        a, b = b, a
    return isinstance(a, (int, float)) and isinstance(b, str)


def sum_alternate_digits(n: int) -> int:
    """Add and subtract the digits of n by turns, beginning with a plus for the last digit.

    >>> sum_alternate_digits(1234)
    2
    >>> sum_alternate_digits(91)
    -8
    """
    total, sign = 0, 1
    while n:
        total += sign * (n % 10)
        sign = -sign
        n //= 10
    return total


def combine_unique(a: List[int], b: List[int]) -> List[int]:
    """ Append to a all elements of b that are not yet in the result.
    >>> combine_unique([1, 2], [2, 3, 3])
    [1, 2, 3]
    """
    result = list(a)
    for x in b:
        if x not in result:
            result.append(x)
    return result


def to_number(text: str) -> Union[int, float, None]:
    """ Convert a text to an int if possible, otherwise to a float if possible, otherwise return None.
    >>> to_number('12')
    12
    >>> to_number('1.5')
    1.5
    >>> to_number('x') is None
    True
    """
    for convert in (int, float):
        try:
            return convert(text)
        except ValueError:
            pass
    return None


def is_ascending_after_sort_key(words: List[str], n: int) -> bool:
    """ Check whether the letters at index n of the words are in alphabetical order. All words are long enough.
    >>> is_ascending_after_sort_key(['xa', 'yb', 'ab'], 1)
    True
    >>> is_ascending_after_sort_key(['ab', 'ba'], 1)
    False
    """
    letters = [w[n] for w in words]
    return letters == sorted(letters)


def exclude_range(numbers: List[int], low: int, high: int) -> int:
    """ Return the sum of all numbers that are less than low or greater than high.
    >>> exclude_range([1, 5, 10], 3, 7)
    11
    """
    return sum(n for n in numbers if n < low or n > high)


def is_repeated_digit(n: int) -> bool:
    """ Check if a number has at least two digits and all of them are the same.
    >>> is_repeated_digit(444)
    True
    >>> is_repeated_digit(4)
    False
    """
    s = str(n)
    return len(s) > 1 and s == s[0] * len(s)


def longest_first_then_alphabet(words: List[str]) -> List[str]:
    """ Sort the words by length, the longest first, and words of the same length in reverse alphabetical order.
    >>> longest_first_then_alphabet(['an', 'sea', 'to', 'ant'])
    ['sea', 'ant', 'to', 'an']
    """
    return sorted(words, key=lambda w: (len(w), w), reverse=True)


def has_increasing_triplet(numbers: List[int]) -> bool:
    """ Check if three numbers that stand directly one after another rise by exactly one each time.
    >>> has_increasing_triplet([5, 1, 2, 3])
    True
    >>> has_increasing_triplet([1, 2, 4])
    False
    """
    for i in range(2, len(numbers)):
        if numbers[i] - numbers[i - 1] == 1 and numbers[i - 1] - numbers[i - 2] == 1:
            return True
    return False


def strip_suffix_digits(name: str) -> str:
    """ Remove the digits at the end of a name. A name that consists of digits only stays as it is.
    >>> strip_suffix_digits('file12')
    'file'
    >>> strip_suffix_digits('12')
    '12'
    """
    return name.rstrip('0123456789') or name


def invert_case_of(text, letters):
    """
    Change upper to lower case and lower to upper case, but only for the given letters (small ones).

    Example: for 'Banana' and 'bn' the result is 'baNaNa'.
    """
    return ''.join(ch.swapcase() if ch.lower() in letters else ch for ch in text)


def every_second_if_long(items, n):
    """
    Return every second item, beginning with the first, if there are more than n items, and otherwise all.

    Example: [1, 2, 3, 4] with n = 3 gives [1, 3].
    """
    if len(items) > n:
        return items[::2]
    return items[:]


def count_pairs_in_order(nums):
    """
    Count the pairs of positions i < j for which nums[i] is less than nums[j] and both are even.

    Example: [2, 3, 4, 6] has 3 such pairs.
    """
    evens = [n for n in nums if n % 2 == 0]
    count = 0
    for i, a in enumerate(evens):
        for b in evens[i + 1:]:
            if a < b:
                count += 1
    return count


def stamp_letter(weight, abroad):
    """
    A letter costs 1 up to 20 grams and 2 up to 100 grams; abroad it is 1 more. Heavier letters are not taken: None.

    Example: 50 grams abroad cost 3.
    """
    if weight > 100:
        return None
    return (1 if weight <= 20 else 2) + (1 if abroad else 0)


def rolling_code(text, keys):
    """
    Add to the number of each letter (a = 0) the key at its place; the keys are used again from the start when needed.
    Return the numbers.

    Example: 'abc' with the keys [1, 5] gives [1, 6, 3].
    """
    return [ord(ch) - ord('a') + keys[i % len(keys)] for i, ch in enumerate(text)]


def unequal_neighbours_only(items):
    """
    Keep the items that differ from both of their neighbours (the ends have only one neighbour).

    Example: [1, 1, 2, 3, 3, 4] gives [2, 4].
    """
    kept = []
    for i, x in enumerate(items):
        around = items[max(0, i - 1):i] + items[i + 1:i + 2]
        if x not in around:
            kept.append(x)
    return kept


def check():
    """Assert the examples that are not doctests."""
    assert halfway('a', 'e') == 'c'
    assert halfway('d', 'a') == 'b'
    assert is_palindrome_pair('ab', 'a') is True
    assert is_palindrome_pair('x', 'ax') is True
    assert is_palindrome_pair('ab', 'c') is False
    assert times_table(5, 5) == [5, 15, 25]
    assert times_table(3, 3) == [3, 6, 9]
    assert evenly_spaced_letters('banana', 'a') is True
    assert evenly_spaced_letters('aaba', 'a') is False
    assert min_coins_of_two(23, 5, 1) == 7
    assert min_coins_of_two(8, 5, 2) == -1
    assert merge_names('Ada', 'King', 'Byron') == 'King, Ada B.'
    assert merge_names('Ada', 'King') == 'King, Ada'
    assert count_less_than_both([1, 4, 7], 5, 9) == 2
    assert count_less_than_both([], 5, 9) == 0
    assert is_spelled_backwards(['stop', 'at', 'pots']) is True
    assert is_spelled_backwards(['level']) is False
    assert pour(1, 5, 3) == (3, 3)
    assert pour(0, 2, 3) == (2, 0)
    assert sum_of_ages(['Ann 34', 'Bo 5'], 18) == 34
    assert sum_of_ages([], 18) == 0
    assert is_between_words('Dog', 'cat', 'emu') is True
    assert is_between_words('ant', 'cat', 'emu') is False
    assert first_gap([4, 5, 7, 9]) == 6
    assert first_gap([1, 2]) is None
    assert crossing_sum([[1, 2], [3, 4]], 0, 1) == 7
    assert squeeze_spaces('  a   b c ') == 'a b c'
    assert squeeze_spaces('   ') == ''
    assert is_harshad_pair(12, 30) is True
    assert is_harshad_pair(12, 31) is False
    assert remove_outer_quotes('"ab"') == 'ab'
    assert remove_outer_quotes('"ab') == '"ab'
    assert next_bus([600, 720, 900], 700) == 720
    assert next_bus([600, 720], 800) == 600
    assert multiply_lengths('noon', 'sea') == 6
    assert multiply_lengths('', 'x') == 0
    assert cyclic_distance_ok([0, 2, 4], 6) is True
    assert cyclic_distance_ok([0, 3, 5], 6) is False
    assert keep_growing_words(['to', 'a', 'the', 'cat', 'house']) == ['to', 'the', 'house']
    assert keep_growing_words([]) == []
    assert rectangles_same_shape((2, 3), (6, 4)) is True
    assert rectangles_same_shape((2, 3), (4, 4)) is False
    assert as_sentence(['we', 'like', 'tea']) == 'We like tea.'
    assert as_sentence([]) == ''
    assert n_largest_indices([5, 9, 1, 7], 2) == [1, 3]
    assert seconds_over([61, 58, 65], 60) == 6
    assert seconds_over([50], 60) == 0
    assert doors_open(6, [2, 3]) == 3
    assert doors_open(4, []) == 0
    assert is_two_colours(['r', 'g', 'g', 'r']) is True
    assert is_two_colours(['r', 'g', 'g']) is False
    assert frame_word('hi', '*') == ['******', '* hi *', '******']
    assert points_of_hand(['K', '7']) == 17
    assert points_of_hand(['A', '9', '5']) == 15
    assert earliest_common([7, 3, 5], [5, 7]) == 5
    assert earliest_common([1], [2]) == -1
    assert double_until_over(3, 20) == 12
    assert double_until_over(30, 20) == 30
    assert sleeping_hours('assasss') == 3
    assert sleeping_hours('aa') == 0
    assert is_diagonal_move('c1', 'f4') is True
    assert is_diagonal_move('a1', 'a5') is False
    assert invert_case_of('Banana', 'bn') == 'baNaNa'
    assert every_second_if_long([1, 2, 3, 4], 3) == [1, 3]
    assert every_second_if_long([1, 2, 3], 3) == [1, 2, 3]
    assert count_pairs_in_order([2, 3, 4, 6]) == 3
    assert stamp_letter(50, True) == 3
    assert stamp_letter(20, False) == 1
    assert stamp_letter(101, False) is None
    assert rolling_code('abc', [1, 5]) == [1, 6, 3]
    assert unequal_neighbours_only([1, 1, 2, 3, 3, 4]) == [2, 4]
