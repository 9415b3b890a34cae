"""Very short functions with two or three arguments: flags, bounds, measures, small sequences, checks."""

from typing import Any, Dict, List, Optional, Set, Tuple


def clip_words(words: List[str], low: int, high: int) -> List[str]:
    """ Keep the words with at least low letters and cut those with more than high letters down to high.
    >>> clip_words(['a', 'tree', 'garden'], 2, 4)
    ['tree', 'gard']
    """
    return [w[:high] for w in words if len(w) >= low]


def both_on_same_side(a: int, b: int, border: int) -> bool:
    """ Check if a and b are both below the border or both above it. A number on the border is on no side.
    >>> both_on_same_side(3, 4, 5)
    True
    >>> both_on_same_side(5, 9, 5)
    False
    """
    return (a - border) * (b - border) > 0


def sum_of_longest(rows: List[List[int]]) -> int:
    """ Return the sum of the longest row; of rows with the same length the first counts. No rows give 0.
    >>> sum_of_longest([[9], [1, 2], [3, 3]])
    3
    >>> sum_of_longest([])
    0
    """
    return sum(max(rows, key=len, default=[]))


def title_or_upper(text: str, loud: bool) -> str:
    """ Return the text in capitals with an exclamation mark if loud is set, otherwise with only its first letter
    as a capital.
    >>> title_or_upper('good day', True)
    'GOOD DAY!'
    >>> title_or_upper('good day', False)
    'Good day'
    """
    return text.upper() + '!' if loud else text.capitalize()


def ascending_pairs(numbers: List[int]) -> List[Tuple[int, int]]:
    """ Return all pairs of neighbours in which the second number is larger than the first.
    >>> ascending_pairs([1, 4, 2, 3])
    [(1, 4), (2, 3)]
    """
    return [(a, b) for a, b in zip(numbers, numbers[1:]) if a < b]


def is_exact_copy_count(text: str, piece: str, n: int) -> bool:
    """ Check whether the text consists of n copies of the piece and nothing else.
    >>> is_exact_copy_count('ababab', 'ab', 3)
    True
    >>> is_exact_copy_count('abab', 'ab', 3)
    False
    """
    return text == piece * n


def nth_from_end(items: List[Any], n: int, default: Any) -> Any:
    """ Return the n-th element from the end (1 is the last one), or the default if there is none.
    >>> nth_from_end([5, 6, 7], 2, 0)
    6
    >>> nth_from_end([5], 2, 0)
    0
    """
    if n < 1 or n > len(items):
        return default
    return items[-n]


def minutes_to_decimal(minutes: int) -> float:
    """ Return minutes as hours with two decimals, rounded up or down to a quarter of an hour.
    >>> minutes_to_decimal(50)
    0.75
    >>> minutes_to_decimal(128)
    2.25
    """
    return round(minutes / 15) / 4


def divisor_count_in(n: int, low: int, high: int) -> int:
    """ Count the divisors of n that lie between low and high, both included. Low is at least 1.
    >>> divisor_count_in(24, 3, 8)
    4
    >>> divisor_count_in(7, 2, 6)
    0
    """
    count = 0
    for d in range(low, high + 1):
        if n % d == 0:
            count += 1
    return count


def smallest_letter_missing(word: str, other: str) -> Optional[str]:
    """ Return the first letter of the alphabet that is in word but not in other, or None.
    >>> smallest_letter_missing('garden', 'grand')
    'e'
    >>> smallest_letter_missing('a', 'a') is None
    True
    """
    missing = set(word) - set(other)
    return min(missing) if missing else None


def heights_to_steps(heights: List[int]) -> str:
    """ Describe the way along the heights with one letter for each step: u for up, d for down, s for the same height.
    >>> heights_to_steps([1, 3, 3, 2])
    'usd'
    """
    steps = ''
    for a, b in zip(heights, heights[1:]):
        if b > a:
            steps += 'u'
        elif b < a:
            steps += 'd'
        else:
            steps += 's'
    return steps


def is_multiple_chain(a: int, b: int, c: int) -> bool:
    """ Check if each of the three positive numbers is a multiple of the number before it and larger than it.
    >>> is_multiple_chain(2, 6, 12)
    True
    >>> is_multiple_chain(2, 2, 4)
    False
    """
    return a < b < c and b % a == 0 and c % b == 0


def sum_of_range_ends(ranges: List[Tuple[int, int]]) -> Tuple[int, int]:
    """ Return the sum of all starts and the sum of all ends of the ranges.
    >>> sum_of_range_ends([(1, 4), (2, 9)])
    (3, 13)
    >>> sum_of_range_ends([])
    (0, 0)
    """
    starts = sum(start for start, _ in ranges)
    ends = sum(end for _, end in ranges)
    return starts, ends


def first_shorter(words: List[str]) -> Optional[str]:
    """ Return the first word that is shorter than the word before it, or None.
    >>> first_shorter(['to', 'tree', 'sea'])
    'sea'
    >>> first_shorter(['a']) is None
    True
    """
    for before, word in zip(words, words[1:]):
        if len(word) < len(before):
            return word
    return None


def digits_at_even_places(n: int) -> int:
    """ Return the number that the 1st, 3rd, 5th ... digit of n (from the left) make.
    >>> digits_at_even_places(12345)
    135
    """
    return int(str(n)[::2])


def has_common_neighbours(a: List[int], b: List[int]) -> bool:
    """ Check if some two numbers are neighbours, in the same order, in both lists.
    >>> has_common_neighbours([1, 2, 3], [9, 2, 3])
    True
    >>> has_common_neighbours([1, 2], [2, 1])
    False
    """
    pairs = set(zip(a, a[1:]))
    return any(pair in pairs for pair in zip(b, b[1:]))


def limit_occurrences(numbers: List[int], most: int) -> List[int]:
    """ Keep at most the given number of occurrences of each number, the last ones, in their order.
    >>> limit_occurrences([1, 2, 1, 1], 2)
    [2, 1, 1]
    """
    kept = []
    for n in reversed(numbers):
        if kept.count(n) < most:
            kept.append(n)
    return kept[::-1]


def water_state(degrees: float, pressure_low: bool) -> str:
    """ Return 'ice' up to 0 degrees, 'steam' from 100 degrees on (from 90 if the pressure is low), else 'water'.
    >>> water_state(95, True)
    'steam'
    >>> water_state(95, False)
    'water'
    """
    boiling = 90 if pressure_low else 100
    if degrees <= 0:
        return 'ice'
    return 'steam' if degrees >= boiling else 'water'


def total_without_max(numbers: List[int], times: int) -> int:
    """ Return the sum of the numbers after the largest one was removed the given number of times.
    >>> total_without_max([5, 1, 9], 2)
    1
    >>> total_without_max([4], 3)
    0
    """
    rest = list(numbers)
    for _ in range(times):
        if rest:
            rest.remove(max(rest))
    return sum(rest)


def is_next_letter_word(word: str) -> bool:
    """ Check if each letter of a small word is the one right after the letter before it, where a follows z.
    >>> is_next_letter_word('yzab')
    True
    >>> is_next_letter_word('ac')
    False
    """
    return all((ord(b) - ord(a)) % 26 == 1 for a, b in zip(word, word[1:]))


def key_for_value(data: Dict[str, int], value: int) -> Optional[str]:
    """ Return the shortest key that has the value (the first of several), or None.
    >>> key_for_value({'long': 1, 'ab': 1, 'c': 2}, 1)
    'ab'
    >>> key_for_value({}, 1) is None
    True
    """
    keys = [k for k, v in data.items() if v == value]
    return min(keys, key=len) if keys else None


def negative_positions_sum(numbers: List[int]) -> int:
    """ Add up the positions (from 1) of all negative numbers.
    >>> negative_positions_sum([-4, 2, -1])
    4
    >>> negative_positions_sum([1])
    0
    """
    total = 0
    for i in range(len(numbers)):
        if numbers[i] < 0:
            total += i + 1
    return total


def as_time(seconds: int) -> Tuple[int, int, int]:
    """ Return a positive number of seconds as days, hours and minutes; seconds that are left over are dropped.
    >>> as_time(90061)
    (1, 1, 1)
    """
    minutes = seconds // 60
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return days, hours, minutes


def is_vowel_next_to(word: str, letter: str) -> bool:
    """ Check if the letter has a vowel directly before or after it somewhere in the word.
    >>> is_vowel_next_to('garden', 'r')
    True
    >>> is_vowel_next_to('myth', 't')
    False
    """
    for a, b in zip(word, word[1:]):
        if a == letter and b in 'aeiou' or b == letter and a in 'aeiou':
            return True
    return False


def reduce_list(numbers: List[int], n: int) -> List[int]:
    """ Replace the list by the differences of its neighbours, n times.
    >>> reduce_list([1, 4, 9, 16], 2)
    [2, 2]
    >>> reduce_list([1], 1)
    []
    """
    for _ in range(n):
        numbers = [b - a for a, b in zip(numbers, numbers[1:])]
    return numbers


def overlap_count(a: Set[str], b: Set[str], c: Set[str]) -> int:
    """ Return how many names are in exactly two of the three sets.
    >>> overlap_count({'x', 'y'}, {'y', 'z'}, {'z', 'y'})
    1
    """
    everything = a | b | c
    return sum(1 for name in everything if (name in a) + (name in b) + (name in c) == 2)


def half_up(x: float) -> int:
    """ Round a number that is not negative to the nearest whole number, where a half always is rounded up.
    >>> half_up(2.5)
    3
    >>> half_up(2.4)
    2
    """
    whole = int(x)
    return whole + 1 if x - whole >= 0.5 else whole


def largest_product_of_ends(numbers: List[int], k: int) -> int:
    """ Return the larger one of the products of the first k numbers and of the last k numbers.
    >>> largest_product_of_ends([2, 3, 1, 7], 2)
    7
    """
    def product(values):
        result = 1
        for v in values:
            result *= v
        return result

    return max(product(numbers[:k]), product(numbers[len(numbers) - k:]))


def common_items_in_order(a: List[int], b: List[int]) -> List[int]:
    """ Return the items of the longer list that are also in the shorter one (a counts as longer if they are equal).
    >>> common_items_in_order([1, 2], [2, 5, 1])
    [2, 1]
    """
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    return [x for x in longer if x in shorter]


def to_code_points(text: str, limit: int) -> List[int]:
    """ Return the codes of the characters of the text that are below the limit, each once and ascending.
    >>> to_code_points('baab!', 98)
    [33, 97]
    """
    return sorted({ord(ch) for ch in text if ord(ch) < limit})


def is_rounded_to(x: float, places: int) -> bool:
    """ Check if a number does not change when it is rounded to the given number of decimals.
    >>> is_rounded_to(2.5, 1)
    True
    >>> is_rounded_to(2.55, 1)
    False
    """
    return round(x, places) == x


def pairs_sum_list(first: List[int], second: List[int], wrap: int) -> List[int]:
    """ Add the numbers at the same places. Sums from wrap on begin again with 0.
    >>> pairs_sum_list([5, 9], [3, 4], 10)
    [8, 3]
    """
    return [(a + b) % wrap for a, b in zip(first, second)]


def earliest_repeat_distance(items: List[str]) -> int:
    """ Return the smallest distance between two places with equal items, or 0 if all are different.
    >>> earliest_repeat_distance(['a', 'b', 'c', 'b', 'a'])
    2
    >>> earliest_repeat_distance(['a'])
    0
    """
    best = 0
    last = {}
    for i, item in enumerate(items):
        if item in last and (best == 0 or i - last[item] < best):
            best = i - last[item]
        last[item] = i
    return best


def shade(value, limits):
    """
    The limits are (dark, light). Return 'black' below the first, 'white' above the second, 'grey' in between.

    shade(5, (10, 20)) == 'black'
    shade(10, (10, 20)) == 'grey'
    shade(99, (10, 20)) == 'white'
    """
    dark, light = limits
    if value < dark:
        return 'black'
    if value > light:
        return 'white'
    return 'grey'


def cheers(n, name):
    """
    Return 'hip ' n times followed by 'hurra' and the name. For n below 1 return only the name.

    cheers(2, 'Al') == 'hip hip hurra Al'
    cheers(0, 'Al') == 'Al'
    """
    if n < 1:
        return name
    return 'hip ' * n + 'hurra ' + name


def sum_of_outer_ring(grid):
    """
    Return the sum of all cells at the border of a grid. The grid has at least one cell.

    sum_of_outer_ring([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == 8
    sum_of_outer_ring([[4]]) == 4
    """
    last_row, last_col = len(grid) - 1, len(grid[0]) - 1
    total = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if r in (0, last_row) or c in (0, last_col):
                total += cell
    return total


def drop_until(items, wanted):
    """
    Drop items from the front until the wanted one is the first. If it is not in the list nothing is left.

    drop_until([3, 1, 2], 1) == [1, 2]
    drop_until([3], 1) == []
    """
    return items[items.index(wanted):] if wanted in items else []


def is_fully_labelled(boxes, labels):
    """
    Check that there are as many labels as boxes, and that no label is empty or used twice.

    is_fully_labelled([1, 2], ['a', 'b']) == True
    is_fully_labelled([1, 2], ['a', 'a']) == False
    """
    return len(boxes) == len(labels) == len(set(labels)) and all(labels)


def first_n_multiples_sum(n, k):
    """
    Return the sum of the first n multiples of k: k, 2k, 3k and so on.

    first_n_multiples_sum(3, 5) == 30
    first_n_multiples_sum(0, 5) == 0
    """
    return k * n * (n + 1) // 2


def vowel_swap(word, table):
    """
    Replace each letter by its partner in the table, a dictionary in which each pair is written only one way round.

    vowel_swap('garden', {'a': 'e'}) == 'gerdan'
    """
    both = {**table, **{v: k for k, v in table.items()}}
    return ''.join(both.get(ch, ch) for ch in word)


def parts_of_whole(whole, parts):
    """
    Subtract the parts from the whole. Return what is left, or None if the parts are more than the whole.

    parts_of_whole(10, [3, 4]) == 3
    parts_of_whole(5, [6]) is None
    """
    for part in parts:
        whole -= part
    return None if whole < 0 else whole


def most_common_ending(words):
    """
    Return the last letter that most words have. Of several such letters return the first in the alphabet.

    most_common_ending(['sun', 'pen', 'sea']) == 'n'
    most_common_ending(['to', 'sea']) == 'a'
    """
    endings = [w[-1] for w in words]
    return max(sorted(set(endings)), key=endings.count)


def is_row_of_stones(row, colour, n):
    """
    Check if somewhere in the list there are exactly n stones of the colour next to each other, not more.

    is_row_of_stones(['w', 'b', 'b', 'w'], 'b', 2) == True
    is_row_of_stones(['b', 'b', 'b'], 'b', 2) == False
    """
    run = 0
    for stone in row + [None]:
        if stone == colour:
            run += 1
        else:
            if run == n:
                return True
            run = 0
    return False


def as_ratio(a, b):
    """
    Return the ratio of two positive numbers as a text with the smallest whole numbers, such as '2:3'.

    as_ratio(8, 12) == '2:3'
    as_ratio(5, 1) == '5:1'
    """
    divisor = min(a, b)
    while a % divisor or b % divisor:
        divisor -= 1
    return f'{a // divisor}:{b // divisor}'


def count_even_rows(grid):
    """
    Count the rows whose sum is even and that have at least one number.

    count_even_rows([[1, 1], [3], []]) == 1
    """
    count = 0
    for row in grid:
        if row and sum(row) % 2 == 0:
            count += 1
    return count


def from_roman_small(text):
    """
    Add up the values of the characters I (1), V (5) and X (10), without looking at their order. Others count 0.

    from_roman_small('XVI') == 16
    from_roman_small('IX') == 11
    """
    values = {'I': 1, 'V': 5, 'X': 10}
    return sum(values.get(ch, 0) for ch in text)


def is_old_enough(birth, today, age):
    """
    Dates are tuples (year, month, day). Check whether somebody born on the first date is at least the given age today.

    is_old_enough((2000, 5, 10), (2018, 5, 10), 18) == True
    is_old_enough((2000, 5, 10), (2018, 5, 9), 18) == False
    """
    year, month, day = birth
    return (year + age, month, day) <= today


def neighbours_equal_to_sum(nums):
    """
    Return the numbers that are the sum of their two neighbours.

    neighbours_equal_to_sum([1, 3, 2, 5, 3]) == [3, 5]
    neighbours_equal_to_sum([1, 2]) == []
    """
    return [b for a, b, c in zip(nums, nums[1:], nums[2:]) if b == a + c]


def remove_every_other_of(text, ch):
    """
    Remove the second, the fourth, the sixth ... occurrence of the character from the text.

    remove_every_other_of('banana', 'a') == 'banna'
    """
    result = ''
    count = 0
    for c in text:
        if c == ch:
            count += 1
            if count % 2 == 0:
                continue
        result += c
    return result


def nearest_square_below(n):
    """
    Return the largest square number that is less than the positive number n.

    nearest_square_below(10) == 9
    nearest_square_below(9) == 4
    """
    i = 0
    while (i + 1) ** 2 < n:
        i += 1
    return i * i


def speed_limit_fine(speed, limit):
    """
    Up to 5 too fast there is no fine. Above that it is 30, and from 20 too fast on 100.

    speed_limit_fine(55, 50) == 0
    speed_limit_fine(60, 50) == 30
    speed_limit_fine(70, 50) == 100
    """
    over = speed - limit
    if over <= 5:
        return 0
    return 30 if over < 20 else 100


def split_sum(n, parts):
    """
    Return n as a list of the given number of consecutive whole numbers with the sum n, or [] if that is impossible.

    split_sum(9, 3) == [2, 3, 4]
    split_sum(8, 3) == []
    """
    rest = n - sum(range(parts))
    if rest % parts:
        return []
    first = rest // parts
    return list(range(first, first + parts))


def plate_is_new(plate: str, known: Set[str]) -> bool:
    """ Check if a number plate, written without spaces and in capitals, is not yet among the known ones.
    >>> plate_is_new('ab 12', {'AB12'})
    False
    >>> plate_is_new('ab 13', {'AB12'})
    True
    """
    return plate.replace(' ', '').upper() not in known


def distance_walked(places: List[int]) -> int:
    """ Return how far somebody goes who visits the places (positions on a road) in the given order.
    >>> distance_walked([0, 5, 3])
    7
    >>> distance_walked([4])
    0
    """
    total = 0
    for i in range(1, len(places)):
        total += abs(places[i] - places[i - 1])
    return total


def longest_text_only(values: List[Any]) -> Optional[str]:
    """ Return the longest string in a list of any values, the first of several, or None if there is no string.
    >>> longest_text_only([3, 'ab', 'xyz', None])
    'xyz'
    >>> longest_text_only([1]) is None
    True
    """
    texts = [v for v in values if isinstance(v, str)]
    return max(texts, key=len) if texts else None


def is_first_in_all(lists: List[List[int]], x: int) -> bool:
    """ Check that x is the first element of every list; an empty list has no first element.
    >>> is_first_in_all([[3, 1], [3]], 3)
    True
    >>> is_first_in_all([[3], []], 3)
    False
    """
    return all(lst[:1] == [x] for lst in lists)


def small_before_large(numbers: List[int], border: int) -> List[int]:
    """ Put the numbers below the border before all others. Otherwise the order is not changed.
    >>> small_before_large([7, 2, 9, 1], 5)
    [2, 1, 7, 9]
    """
    return [n for n in numbers if n < border] + [n for n in numbers if n >= border]


def month_days(month: int, leap: bool) -> Optional[int]:
    """ Return the number of days of a month from 1 to 12, where the flag tells if it is a leap year. Else return None.
    >>> month_days(2, True)
    29
    >>> month_days(11, False)
    30
    >>> month_days(0, False) is None
    True
    """
    if not 1 <= month <= 12:
        return None
    if month == 2:
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


def pattern_line(n: int, a: str, b: str) -> str:
    """ Return a line of n characters in which a and b take turns, beginning and ending with a. For an even n the line
    is one character shorter.
    >>> pattern_line(5, 'o', '-')
    'o-o-o'
    >>> pattern_line(4, 'o', '-')
    'o-o'
    """
    line = ''
    for i in range(n if n % 2 else n - 1):
        line += a if i % 2 == 0 else b
    return line


def best_offer(offers, budget):
    """
    Offers are pairs (price, quality). Return the highest quality one can get for the budget, or None.

    best_offer([(10, 3), (20, 7), (30, 9)], 25) == 7
    best_offer([(10, 3)], 5) is None
    """
    best = None
    for price, quality in offers:
        if price <= budget and (best is None or quality > best):
            best = quality
    return best


def quotient_list(n, divisors):
    """
    Divide n by the first divisor, the result by the second and so on, always without the rest. Return all results.
    The list ends early if a result is 0.

    quotient_list(100, [3, 5, 2]) == [33, 6, 3]
    quotient_list(4, [5, 2]) == [0]
    """
    results = []
    for d in divisors:
        n //= d
        results.append(n)
        if n == 0:
            break
    return results


def count_greater_pairs(a, b):
    """
    Count the pairs of one number of a and one number of b in which the number of a is greater.

    count_greater_pairs([3, 6], [1, 4]) == 3
    count_greater_pairs([], [1]) == 0
    """
    return sum(x > y for x in a for y in b)


def odd_or_first(nums):
    """
    Return the first odd number of a list that is greater than 1; if there is none return the first number, or None
    for an empty list.

    odd_or_first([4, 1, 7]) == 7
    odd_or_first([4, 6]) == 4
    odd_or_first([]) is None
    """
    for n in nums:
        if n > 1 and n % 2 == 1:
            return n
    return nums[0] if nums else None


def letters_and_places(word):
    """
    Return a dictionary from each letter of the word to the list of its places, counted from 1.

    letters_and_places('noon') == {'n': [1, 4], 'o': [2, 3]}
    """
    places = {}
    for i, ch in enumerate(word, start=1):
        places.setdefault(ch, []).append(i)
    return places


def round_down_to(x, step):
    """
    Return the largest multiple of the step that is not greater than x. A step of 0 returns x itself.

    round_down_to(17, 5) == 15
    round_down_to(-3, 5) == -5
    round_down_to(8, 0) == 8
    """
    if step == 0:
        return x
    return x - x % step


def is_handshake(a, b):
    """
    Two lists of friends shake hands if each has a name that the other one does not have, and they share one at least.

    is_handshake(['x', 'y'], ['y', 'z']) == True
    is_handshake(['x'], ['x', 'y']) == False
    """
    a, b = set(a), set(b)
    return bool(a & b) and bool(a - b) and bool(b - a)


def last_word_first(sentence):
    """
    Move the last word of a sentence to its front.

    last_word_first('we go home') == 'home we go'
    last_word_first('') == ''
    """
    words = sentence.split()
    return ' '.join(words[-1:] + words[:-1])


def names_by_length(names: list[str]) -> dict[int, str]:
    """For each length that occurs return the first name in the alphabet with this length.

    >>> names_by_length(["Bo", "Al", "Eve"])
    {2: 'Al', 3: 'Eve'}
    """
    result = {}
    for name in sorted(names):
        result.setdefault(len(name), name)
    return result


def tally_line(n: int) -> str:
    """Write n as tally marks: groups of four strokes and a slash, separated by spaces, and the rest as strokes.

    >>> tally_line(7)
    '||||/ ||'
    >>> tally_line(0)
    ''
    """
    groups, rest = divmod(n, 5)
    return " ".join(["||||/"] * groups + ["|" * rest] * (rest > 0))


def drop_common_start(a: list[int], b: list[int]) -> tuple[list[int], list[int]]:
    """Remove the elements that both lists share at their start and return the remainders.

    >>> drop_common_start([1, 2, 3], [1, 2, 4, 5])
    ([3], [4, 5])
    """
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    return a[i:], b[i:]


def capital_gaps(text: str) -> list[int]:
    """Return the distances between neighbouring capitals in the text.

    >>> capital_gaps("AbcDE")
    [3, 1]
    """
    places = [i for i, ch in enumerate(text) if ch.isupper()]
    return [b - a for a, b in zip(places, places[1:])]


def apply_moves(start: int, moves: list[str]) -> int:
    """Each move is a sign (+, - or *) and a number, such as "*3". Apply the moves to start from left to right.

    >>> apply_moves(2, ["+4", "*3", "-1"])
    17
    """
    value = start
    for move in moves:
        sign, number = move[0], int(move[1:])
        if sign == "+":
            value += number
        elif sign == "-":
            value -= number
        else:
            value *= number
    return value


def is_safe_name(name: str, forbidden: str = "/\\:*?") -> bool:
    """A file name is safe if it has no forbidden character, is not empty and has no space or dot at its ends.

    >>> is_safe_name("notes.txt")
    True
    >>> is_safe_name("a/b")
    False
    >>> is_safe_name("end.")
    False
    """
    if not name or name != name.strip(" ."):
        return False
    return not any(ch in forbidden for ch in name)


def smaller_half(nums: list[int]) -> list[int]:
    """Return the smaller half of the numbers (rounded up) in the order in which they stand. All are different.

    >>> smaller_half([9, 2, 7, 1, 5])
    [2, 1, 5]
    """
    keep = set(sorted(nums)[:(len(nums) + 1) // 2])
    return [n for n in nums if n in keep]


def digits_to_words(n: int) -> str:
    """Write each digit of n as a word, joined with dashes. A negative number begins with "minus".

    >>> digits_to_words(-105)
    'minus-one-zero-five'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    words = ["minus"] if n < 0 else []
    words += [names[int(d)] for d in str(abs(n))]
    return "-".join(words)


def can_form_square(sticks: list[int]) -> bool:
    """Check whether four of the sticks have the same length.

    >>> can_form_square([2, 3, 2, 2, 2])
    True
    >>> can_form_square([2, 2, 3, 3])
    False
    """
    return any(sticks.count(s) >= 4 for s in set(sticks))


def increase_each_time(start: float, percent: float, times: int) -> list[float]:
    """Raise a value by a percentage again and again; return the value after each time, rounded to two decimals.

    >>> increase_each_time(100, 10, 2)
    [110.0, 121.0]
    """
    values = []
    value = start
    for _ in range(times):
        value *= 1 + percent / 100
        values.append(round(value, 2))
    return values


def is_valid_mix(parts: dict[str, float]) -> bool:
    """Check if no part is negative and all parts together make 100, with a tolerance of 0.01.

    >>> is_valid_mix({"a": 33.3, "b": 66.7})
    True
    >>> is_valid_mix({"a": 120, "b": -20})
    False
    """
    if any(p < 0 for p in parts.values()):
        return False
    return abs(sum(parts.values()) - 100) <= 0.01


def last_common(a: list[int], b: list[int]) -> Optional[int]:
    """Return the last element of a that is also in b, or None.

    >>> last_common([1, 2, 3], [2, 1])
    2
    >>> last_common([1], []) is None
    True
    """
    for x in a[::-1]:
        if x in b:
            return x
    return None


def encode_positions(word: str, alphabet: str) -> list[int]:
    """Return the position of each letter in the alphabet given as a string, -1 for letters that are not in it.

    >>> encode_positions("cat", "abc")
    [2, 0, -1]
    """
    return [alphabet.find(letter) for letter in word]


def height_class(heights: list[int], tall: int) -> str:
    """Return "tall" if all heights are at least tall, "some" if only some of them are, and otherwise "none".

    >>> height_class([180, 170], 175)
    'some'
    >>> height_class([160], 175)
    'none'
    """
    count = len([h for h in heights if h >= tall])
    if count == 0:
        return "none"
    return "tall" if count == len(heights) else "some"


def product_digits_differ(a: int, b: int) -> bool:
    """Check that no digit occurs both in the product of a and b and in a or b themselves.

    >>> product_digits_differ(7, 8)
    True
    >>> product_digits_differ(5, 5)
    False
    """
    return not set(str(a * b)) & (set(str(a)) | set(str(b)))


def spread_out(text: str, widths: list[int]) -> str:
    """Put after each letter as many dots as the number at its place says; letters without a number get none.

    >>> spread_out("abc", [1, 2])
    'a.b..c'
    """
    result = []
    for i, ch in enumerate(text):
        dots = widths[i] if i < len(widths) else 0
        result.append(ch + "." * dots)
    return "".join(result)


def sums_of_prefix_evens(nums: list[int]) -> list[int]:
    """For each position return the sum of the even numbers from the start up to this position.

    >>> sums_of_prefix_evens([1, 2, 3, 4])
    [0, 2, 2, 6]
    """
    sums = []
    total = 0
    for n in nums:
        if n % 2 == 0:
            total += n
        sums.append(total)
    return sums


def is_hill(nums: list[int], top: int) -> bool:
    """Check if the numbers rise strictly up to index top and fall strictly after it.

    >>> is_hill([1, 4, 9, 2], 2)
    True
    >>> is_hill([1, 4, 4, 2], 2)
    False
    """
    up = all(nums[i] < nums[i + 1] for i in range(top))
    down = all(nums[i] > nums[i + 1] for i in range(top, len(nums) - 1))
    return up and down


def share_of_type(values: list, kind: type) -> float:
    """Return the share of values that are instances of the type, from 0.0 to 1.0 with two decimals; no values give 0.0.

    >>> share_of_type([1, "a", 2], int)
    0.67
    >>> share_of_type([], int)
    0.0
    """
    if not values:
        return 0.0
    return round(sum(isinstance(v, kind) for v in values) / len(values), 2)


def two_letter_words(letters: str) -> List[str]:
    """ Return all words of two different letters that can be made of the given ones, in alphabetical order.
    >>> two_letter_words('ba')
    ['ab', 'ba']
    """
    kinds = sorted(set(letters))
    return [a + b for a in kinds for b in kinds if a != b]


def is_stable(values: List[float], tolerance: float) -> bool:
    """ Check that the values of a list are all within the tolerance of their average. An empty list is stable.
    >>> is_stable([9, 10, 11], 1)
    True
    >>> is_stable([0, 10], 1)
    False
    """
    if not values:
        return True
    average = sum(values) / len(values)
    return max(abs(v - average) for v in values) <= tolerance


def lowest_set_digit(n: int, digits: str) -> int:
    """ Return the place (from the right, beginning with 0) of the first digit of n that is one of the digits, or -1.
    >>> lowest_set_digit(5120, '12')
    1
    >>> lowest_set_digit(99, '12')
    -1
    """
    for place, d in enumerate(reversed(str(n))):
        if d in digits:
            return place
    return -1


def words_to_ranges(words: List[str]) -> List[Tuple[int, int]]:
    """ The words are written one behind the other with single spaces. Return start and end (not included) of each.
    >>> words_to_ranges(['ab', 'c'])
    [(0, 2), (3, 4)]
    """
    ranges = []
    start = 0
    for w in words:
        end = start + len(w)
        ranges.append((start, end))
        start = end + 1
    return ranges


def at_least_one_each(items: List[Any], *kinds: type) -> bool:
    """ Check whether there is at least one item of each of the types.
    >>> at_least_one_each([1, 'a'], int, str)
    True
    >>> at_least_one_each([1], int, list)
    False
    """
    return all(any(isinstance(item, kind) for item in items) for kind in kinds)


def take_largest_step(position: int, goal: int, steps: List[int]) -> int:
    """ Return the largest of the steps that does not lead beyond the goal, or 0 if every step does.
    >>> take_largest_step(3, 10, [2, 5, 8])
    5
    >>> take_largest_step(9, 10, [2, 5])
    0
    """
    possible = [s for s in steps if position + s <= goal]
    return max(possible, default=0)


def lowest_common_place(a, b):
    """
    Return the first index at which both lists have the same element, or -1.

    Example: for [1, 2, 3] and [3, 2, 1] it is 1.
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x == y:
            return i
    return -1


def only_in_middle(text, ch):
    """
    Check if the character is somewhere in the text, but neither at its start nor at its end.

    Example: '-' is only in the middle of 'a-b', but not of '-a-b'.
    """
    return ch in text and text[0] != ch and text[-1] != ch


def jump_sequence(start, jumps, low, high):
    """
    Add the jumps to the start one after another; a jump that would lead outside of low to high is left out.
    Return the last position.

    Example: from 5 with the jumps 3, 4 and -2 between 0 and 10 one gets to 6.
    """
    position = start
    for jump in jumps:
        if low <= position + jump <= high:
            position += jump
    return position


def rank_letters(word):
    """
    Return the different letters of a word, the most frequent first; equally frequent ones in alphabetical order.

    Example: 'banana' gives 'anb'.
    """
    return ''.join(sorted(set(word), key=lambda ch: (-word.count(ch), ch)))


def equal_groups(items, size):
    """
    Return True if the list can be cut into groups of the given size which all contain equal items only.

    Example: [1, 1, 2, 2] can be cut into such groups of 2, but [1, 2, 2, 1] can not.
    """
    if len(items) % size:
        return False
    return all(len(set(items[i:i + size])) == 1 for i in range(0, len(items), size))


def value_at_level(values, level):
    """
    Return how many values are at least the level, and the smallest of them (None if there are none).

    Example: [3, 8, 5] at the level 4 gives (2, 5).
    """
    high = [v for v in values if v >= level]
    return len(high), min(high, default=None)


def check():
    """Assert the examples that are not doctests."""
    assert shade(5, (10, 20)) == 'black'
    assert shade(10, (10, 20)) == 'grey'
    assert shade(99, (10, 20)) == 'white'
    assert cheers(2, 'Al') == 'hip hip hurra Al'
    assert cheers(0, 'Al') == 'Al'
    assert sum_of_outer_ring([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == 8
    assert sum_of_outer_ring([[4]]) == 4
    assert drop_until([3, 1, 2], 1) == [1, 2]
    assert drop_until([3], 1) == []
    assert is_fully_labelled([1, 2], ['a', 'b']) is True
    assert is_fully_labelled([1, 2], ['a', 'a']) is False
    assert first_n_multiples_sum(3, 5) == 30
    assert first_n_multiples_sum(0, 5) == 0
    assert vowel_swap('garden', {'a': 'e'}) == 'gerdan'
    assert parts_of_whole(10, [3, 4]) == 3
    assert parts_of_whole(5, [6]) is None
    assert most_common_ending(['sun', 'pen', 'sea']) == 'n'
    assert most_common_ending(['to', 'sea']) == 'a'
    assert is_row_of_stones(['w', 'b', 'b', 'w'], 'b', 2) is True
    assert is_row_of_stones(['b', 'b', 'b'], 'b', 2) is False
    assert as_ratio(8, 12) == '2:3'
    assert as_ratio(5, 1) == '5:1'
    assert count_even_rows([[1, 1], [3], []]) == 1
    assert from_roman_small('XVI') == 16
    assert from_roman_small('IX') == 11
    assert is_old_enough((2000, 5, 10), (2018, 5, 10), 18) is True
    assert is_old_enough((2000, 5, 10), (2018, 5, 9), 18) is False
    assert neighbours_equal_to_sum([1, 3, 2, 5, 3]) == [3, 5]
    assert neighbours_equal_to_sum([1, 2]) == []
    assert remove_every_other_of('banana', 'a') == 'banna'
    assert nearest_square_below(10) == 9
    assert nearest_square_below(9) == 4
    assert speed_limit_fine(55, 50) == 0
    assert speed_limit_fine(60, 50) == 30
    assert speed_limit_fine(70, 50) == 100
    assert split_sum(9, 3) == [2, 3, 4]
    assert split_sum(8, 3) == []
    assert best_offer([(10, 3), (20, 7), (30, 9)], 25) == 7
    assert best_offer([(10, 3)], 5) is None
    assert quotient_list(100, [3, 5, 2]) == [33, 6, 3]
    assert quotient_list(4, [5, 2]) == [0]
    assert count_greater_pairs([3, 6], [1, 4]) == 3
    assert count_greater_pairs([], [1]) == 0
    assert odd_or_first([4, 1, 7]) == 7
    assert odd_or_first([4, 6]) == 4
    assert odd_or_first([]) is None
    assert letters_and_places('noon') == {'n': [1, 4], 'o': [2, 3]}
    assert round_down_to(17, 5) == 15
    assert round_down_to(-3, 5) == -5
    assert round_down_to(8, 0) == 8
    assert is_handshake(['x', 'y'], ['y', 'z']) is True
    assert is_handshake(['x'], ['x', 'y']) is False
    assert last_word_first('we go home') == 'home we go'
    assert last_word_first('') == ''
    assert lowest_common_place([1, 2, 3], [3, 2, 1]) == 1
    assert lowest_common_place([1], [2]) == -1
    assert only_in_middle('a-b', '-') is True
    assert only_in_middle('-a-b', '-') is False
    assert jump_sequence(5, [3, 4, -2], 0, 10) == 6
    assert rank_letters('banana') == 'anb'
    assert equal_groups([1, 1, 2, 2], 2) is True
    assert equal_groups([1, 2, 2, 1], 2) is False
    assert value_at_level([3, 8, 5], 4) == (2, 5)
    assert value_at_level([1], 4) == (0, None)
