"""Very short functions: one or two steps each, with loops, slices, comparisons, defaults, conversions and set tests."""

import math
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple


def ends_on_round(numbers: List[int]) -> bool:
    """ Check whether the sum of the list is a multiple of ten, but none of its numbers is.
    >>> ends_on_round([12, 8])
    True
    >>> ends_on_round([10, 20])
    False
    """
    return sum(numbers) % 10 == 0 and all(n % 10 != 0 for n in numbers)


def glue_numbers(numbers: List[int], sep: str, last: str) -> str:
    """ Join numbers with a separator, where the last two are joined by another one.
    >>> glue_numbers([1, 2, 3], ', ', ' or ')
    '1, 2 or 3'
    >>> glue_numbers([7], ', ', ' or ')
    '7'
    """
    texts = list(map(str, numbers))
    if len(texts) < 2:
        return ''.join(texts)
    return sep.join(texts[:-1]) + last + texts[-1]


def first_vowel(word: str, default: str) -> str:
    """ Return the first vowel of the word in lower case, or the default if the word has none.
    >>> first_vowel('Sky Inn', '-')
    'i'
    >>> first_vowel('hmm', '-')
    '-'
    """
    for ch in word.lower():
        if ch in 'aeiou':
            return ch
    return default


def total_of_evens_minus_odds(numbers: List[int]) -> int:
    """ Return the sum of all even numbers minus the sum of all odd numbers.
    >>> total_of_evens_minus_odds([1, 2, 4])
    5
    >>> total_of_evens_minus_odds([])
    0
    """
    return sum(n if n % 2 == 0 else -n for n in numbers)


def all_within(points: List[Tuple[float, float]], centre: Tuple[float, float], radius: float) -> bool:
    """ Return True if every point has at most the given distance from the centre.
    >>> all_within([(3, 4), (0, 0)], (0, 0), 5)
    True
    >>> all_within([(3, 5)], (0, 0), 5)
    False
    """
    for x, y in points:
        if math.hypot(x - centre[0], y - centre[1]) > radius:
            return False
    return True


def drop_both_extremes(numbers: List[int]) -> List[int]:
    """ Remove all numbers that are equal to the minimum or the maximum of the list.
    >>> drop_both_extremes([1, 5, 3, 1, 4])
    [3, 4]
    >>> drop_both_extremes([])
    []
    """
    if not numbers:
        return []
    low, high = min(numbers), max(numbers)
    return [n for n in numbers if low < n < high]


def digits_of_text(text: str) -> Optional[int]:
    """ Read all digits of a text as one number. A text without digits gives None.
    >>> digits_of_text('a1b-20')
    120
    >>> digits_of_text('abc') is None
    True
    """
    digits = ''.join(ch for ch in text if ch.isdigit())
    return int(digits) if digits else None


def growth_factors(numbers: List[float]) -> List[float]:
    """ Return by which factor each number is greater than the one before, rounded to two decimals.
    A number after a zero has the factor 0.0.
    >>> growth_factors([2, 3, 0, 5])
    [1.5, 0.0, 0.0]
    """
    return [round(b / a, 2) if a else 0.0 for a, b in zip(numbers, numbers[1:])]


def upper_vowels_in_long(words: List[str], n: int) -> List[str]:
    """ Write the vowels in capitals in all words that have more than n letters.
    >>> upper_vowels_in_long(['sea', 'garden'], 4)
    ['sea', 'gArdEn']
    """
    def loud(word):
        return ''.join(ch.upper() if ch in 'aeiou' else ch for ch in word)

    return [loud(w) if len(w) > n else w for w in words]


def is_consistent(answers: List[Tuple[str, bool]]) -> bool:
    """ Answers are pairs of a question and a truth value. Check that no question is answered in two ways.
    >>> is_consistent([('a', True), ('b', False), ('a', True)])
    True
    >>> is_consistent([('a', True), ('a', False)])
    False
    """
    known = {}
    for question, answer in answers:
        if known.setdefault(question, answer) != answer:
            return False
    return True


def gap_to_next(numbers: List[int], value: int) -> Optional[int]:
    """ Return how much larger the next larger number of the list is than the value, or None if there is none.
    >>> gap_to_next([10, 4, 7], 5)
    2
    >>> gap_to_next([1], 5) is None
    True
    """
    larger = [n - value for n in numbers if n > value]
    return min(larger, default=None)


def count_lonely(text: str) -> int:
    """ Count the letters that have a space or the end of the text on both sides.
    >>> count_lonely('a cat I saw b')
    3
    """
    return sum(len(w) == 1 and w.isalpha() for w in text.split(' '))


def trim_to_multiple(items: List[int], k: int) -> List[int]:
    """ Cut the list at its end so that its length is a multiple of k.
    >>> trim_to_multiple([1, 2, 3, 4, 5], 2)
    [1, 2, 3, 4]
    >>> trim_to_multiple([1], 3)
    []
    """
    return items[:len(items) - len(items) % k]


def is_product_in(numbers: List[int]) -> bool:
    """ Check if the product of the first two numbers also stands somewhere later in the list.
    >>> is_product_in([2, 3, 1, 6])
    True
    >>> is_product_in([2, 3])
    False
    """
    return len(numbers) > 2 and numbers[0] * numbers[1] in numbers[2:]


def day_of_year_simple(month: int, day: int) -> int:
    """ In a calendar each month has 30 days. Return the number of the day in the year, the first being 1;
    for days or months that do not exist return 0.
    >>> day_of_year_simple(2, 5)
    35
    >>> day_of_year_simple(13, 1)
    0
    """
    if month not in range(1, 13) or day not in range(1, 31):
        return 0
    return (month - 1) * 30 + day


def shortest_length_difference(words: List[str]) -> int:
    """ Return the difference between the lengths of the longest and the shortest word; 0 for fewer than two words.
    >>> shortest_length_difference(['a', 'tree', 'sea'])
    3
    >>> shortest_length_difference([])
    0
    """
    lengths = sorted(map(len, words))
    return lengths[-1] - lengths[0] if lengths else 0


def mark_peaks(numbers: List[int]) -> str:
    """ Write ^ for each number that is greater than both neighbours, and - for all the others, the ends included.
    >>> mark_peaks([1, 3, 2, 5, 5])
    '-^---'
    """
    marks = ''
    for i, n in enumerate(numbers):
        inner = 0 < i < len(numbers) - 1
        marks += '^' if inner and numbers[i - 1] < n > numbers[i + 1] else '-'
    return marks


def kinds_of(values: List[Any]) -> List[str]:
    """ Return the names of the types of all values, each one time and sorted.
    >>> kinds_of([1, 'a', 2, None])
    ['NoneType', 'int', 'str']
    """
    return sorted({type(v).__name__ for v in values})


def round_price_to_nine(price: float) -> float:
    """ Raise a price to the next one (or the same) that ends with 9 cents when written with two decimals.
    >>> round_price_to_nine(1.23)
    1.29
    >>> round_price_to_nine(1.29)
    1.29
    """
    cents = round(price * 100)
    while cents % 10 != 9:
        cents += 1
    return cents / 100


def sum_chain(start: int, count: int) -> int:
    """ Add count whole numbers: start, start + 2, start + 4 and so on.
    >>> sum_chain(1, 4)
    16
    >>> sum_chain(5, 0)
    0
    """
    return sum(start + 2 * i for i in range(count))


def overtime_days(hours: List[float], normal: float) -> List[int]:
    """ Return the numbers (from 1) of the days on which more than the normal hours were worked.
    >>> overtime_days([8, 9.5, 7, 8.5], 8)
    [2, 4]
    """
    days = []
    for day, h in enumerate(hours, start=1):
        if h > normal:
            days.append(day)
    return days


def half_sum_index(numbers: List[int]) -> int:
    """ Return the smallest number of elements from the front that make at least half of the sum of the list.
    The numbers are not negative.
    >>> half_sum_index([1, 2, 5, 1])
    3
    >>> half_sum_index([])
    0
    """
    goal = sum(numbers) / 2
    count = 0
    while sum(numbers[:count]) < goal:
        count += 1
    return count


def strict_int(value: Any) -> Optional[int]:
    """ Return the value as an integer if it is an int (no bool), a float without a fraction or a string of digits.
    >>> strict_int('42')
    42
    >>> strict_int(3.0)
    3
    >>> strict_int(True) is None
    True
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer() or isinstance(value, str) and value.isdigit():
        return int(value)
    return None


def repeated_in_both(a: str, b: str) -> List[str]:
    """ Return the letters that occur more than once in a and more than once in b, sorted.
    >>> repeated_in_both('banana', 'cabana')
    ['a']
    """
    return sorted(ch for ch in set(a) if a.count(ch) > 1 and b.count(ch) > 1)


def middle_of_range(low: int, high: int, odd: bool) -> int:
    """ Return the number in the middle of low and high (rounded down). If odd is set and it is even return the next.
    >>> middle_of_range(2, 9, False)
    5
    >>> middle_of_range(2, 10, True)
    7
    """
    middle = (low + high) // 2
    if odd and middle % 2 == 0:
        middle += 1
    return middle


def unique_pairs_product(numbers: List[int]) -> List[int]:
    """ Return all products of two different numbers of the list, each one time and ascending.
    >>> unique_pairs_product([2, 3, 2, 4])
    [6, 8, 12]
    """
    distinct = set(numbers)
    return sorted({a * b for a in distinct for b in distinct if a != b})


def stair_text(word: str) -> List[str]:
    """ Return the beginnings of the word from the whole word down to its first letter.
    >>> stair_text('sun')
    ['sun', 'su', 's']
    """
    result = []
    while word:
        result.append(word)
        word = word[:-1]
    return result


def is_same_kind(a: Any, b: Any, c: Any) -> bool:
    """ Return True if all three values are strings or all three are numbers (int or float).
    >>> is_same_kind('a', 'b', '')
    True
    >>> is_same_kind(1, 2.5, '3')
    False
    """
    values = (a, b, c)
    return all(isinstance(v, str) for v in values) or all(isinstance(v, (int, float)) for v in values)


def diff_of_halves(numbers: List[int]) -> int:
    """ Return the absolute difference of the sums of both halves. In a list of odd length the middle counts for both.
    >>> diff_of_halves([1, 2, 3, 9])
    9
    >>> diff_of_halves([4, 100, 6])
    2
    """
    half = (len(numbers) + 1) // 2
    return abs(sum(numbers[:half]) - sum(numbers[len(numbers) - half:]))


def reverse_digits_keep_sign(n: int) -> int:
    """ Reverse the digits of n except for the last one, which stays at its place. The sign is kept.
    >>> reverse_digits_keep_sign(1234)
    3214
    >>> reverse_digits_keep_sign(-57)
    -57
    """
    s = str(abs(n))
    value = int(s[-2::-1] + s[-1]) if len(s) > 1 else int(s)
    return value if n >= 0 else -value


def short_list_text(items, limit):
    """
    Write the first items separated by commas. If there are more than limit items add how many are left out.

    short_list_text(['a', 'b', 'c', 'd'], 2) == 'a, b and 2 more'
    short_list_text(['a'], 2) == 'a'
    """
    text = ', '.join(items[:limit])
    rest = len(items) - limit
    if rest > 0:
        text += f' and {rest} more'
    return text


def count_matches(items, *conditions):
    """
    Count the items for which at least one of the conditions (functions) is true.

    count_matches([1, 8, 12], lambda n: n > 10, lambda n: n % 2) == 2
    count_matches([1]) == 0
    """
    return sum(1 for item in items if any(cond(item) for cond in conditions))


def vertical_flip(grid):
    """
    Return the grid with its rows in reverse order and each row unchanged except that zeros become None.

    vertical_flip([[1, 0], [2, 3]]) == [[2, 3], [1, None]]
    """
    return [[cell or None for cell in row] for row in grid[::-1]]


def is_solved(word, guessed):
    """
    In a word game, check whether all letters of the word have been guessed. Spaces and dashes need not be guessed.

    is_solved('sea-side', 'aseid') == True
    is_solved('sea', 'se') == False
    """
    for ch in word:
        if ch not in ' -' and ch not in guessed:
            return False
    return True


def blend(a, b, share):
    """
    Mix two colours, given as (red, green, blue), where share (0 to 1) is the part of the first. Round the numbers.

    blend((100, 0, 50), (0, 200, 50), 0.25) == (25, 150, 50)
    """
    return tuple(round(x * share + y * (1 - share)) for x, y in zip(a, b))


def is_substitution(a, b):
    """
    Check if b results from a when each letter is always replaced by the same letter (two letters may become the same).

    is_substitution('abba', 'xyyx') == True
    is_substitution('abba', 'xyyz') == False
    """
    return len(a) == len(b) and len(set(zip(a, b))) == len(set(a))


def times_doubled(small, large):
    """
    Return how many times the small positive number can be doubled without becoming larger than the large one.

    times_doubled(3, 13) == 2
    times_doubled(5, 4) == 0
    """
    count = 0
    while small * 2 <= large:
        small *= 2
        count += 1
    return count


def ignore_case_index(words, wanted):
    """
    Return the index of the wanted word when case does not matter, or None.

    ignore_case_index(['Sea', 'SUN'], 'sun') == 1
    ignore_case_index([], 'sun') is None
    """
    lowered = [w.lower() for w in words]
    if wanted.lower() in lowered:
        return lowered.index(wanted.lower())
    return None


def digits_differ(a, b):
    """
    Return the number of digits that are in exactly one of the two numbers.

    digits_differ(123, 345) == 4
    digits_differ(11, 1) == 0
    """
    return len(set(str(a)).symmetric_difference(str(b)))


def even_index_max(nums):
    """
    Return the largest number at an even index. If a number at an odd index is larger still, return -1.

    even_index_max([5, 2, 9, 7]) == 9
    even_index_max([5, 8]) == -1
    """
    best = max(nums[::2])
    if any(n > best for n in nums[1::2]):
        return -1
    return best


def in_quotes(text, quote='"'):
    """
    Put a text into quotes; quotes of the same kind inside of it are doubled.

    in_quotes("it's", "'") == "'it''s'"
    in_quotes('a', '*') == '*a*'
    """
    return quote + text.replace(quote, quote * 2) + quote


def compare_by_length(a, b):
    """
    Return -1, 0 or 1: the shorter text is smaller, and texts of the same length are compared by the alphabet.

    compare_by_length('zz', 'abc') == -1
    compare_by_length('b', 'a') == 1
    compare_by_length('x', 'x') == 0
    """
    x, y = (len(a), a), (len(b), b)
    return (x > y) - (x < y)


def sum_of_unmatched(a, b):
    """
    Add up the numbers that are in exactly one of the two lists; equal numbers within a list count once.

    sum_of_unmatched([1, 2, 2], [2, 5]) == 6
    """
    total = 0
    for n in set(a + b):
        if (n in a) != (n in b):
            total += n
    return total


def repeat_words(words, counts):
    """
    Write each word as often as the number at its place in counts says, all separated by spaces.

    repeat_words(['ha', 'ho'], [2, 1]) == 'ha ha ho'
    repeat_words(['x'], [0]) == ''
    """
    parts = []
    for word, n in zip(words, counts):
        parts.extend([word] * n)
    return ' '.join(parts)


def safe_get(grid, row, col, default=0):
    """
    Return a cell of the grid; outside of the grid (negative indices too) return the default.

    safe_get([[1, 2]], 0, 1) == 2
    safe_get([[1, 2]], 1, 0) == 0
    safe_get([[1]], -1, 0, 9) == 9
    """
    if 0 <= row < len(grid) and 0 <= col < len(grid[row]):
        return grid[row][col]
    return default


def max_letter_gap(word):
    """
    Return the largest distance in the alphabet between two neighbouring letters of a small word.

    max_letter_gap('ace') == 2
    max_letter_gap('za') == 25
    max_letter_gap('a') == 0
    """
    codes = [ord(ch) for ch in word]
    return max([abs(a - b) for a, b in zip(codes, codes[1:])] or [0])


def eldest(people):
    """
    People are dictionaries with 'name' and 'age'. Return the name of the oldest, or None if nobody is an adult (18).

    eldest([{'name': 'Al', 'age': 30}, {'name': 'Bo', 'age': 41}]) == 'Bo'
    eldest([{'name': 'Cy', 'age': 9}]) is None
    """
    adults = [p for p in people if p['age'] >= 18]
    if not adults:
        return None
    return max(adults, key=lambda p: p['age'])['name']


def odd_divisor_sum(n):
    """
    Return the sum of all odd divisors of n that are less than n.

    odd_divisor_sum(18) == 13
    odd_divisor_sum(15) == 9
    """
    return sum(d for d in range(1, n, 2) if n % d == 0)


def to_range_text(nums):
    """
    Return 'a-b' with the smallest and the largest number, or just the number if both are the same.

    to_range_text([5, 2, 9]) == '2-9'
    to_range_text([4, 4]) == '4'
    """
    low, high = min(nums), max(nums)
    return f'{low}-{high}' if low != high else str(low)


def removed_once(text, words):
    """
    Remove the first occurrence of each of the words from the text.

    removed_once('abcabc', ['ab', 'c']) == 'abc'
    removed_once('abc', ['x']) == 'abc'
    """
    for word in words:
        text = text.replace(word, '', 1)
    return text


def is_cross_sum_prime(n):
    """
    Return True if the sum of the digits of n is a prime number.

    is_cross_sum_prime(23) == True
    is_cross_sum_prime(13) == False
    is_cross_sum_prime(10) == False
    """
    s = sum(int(d) for d in str(n))
    return s > 1 and all(s % i for i in range(2, s))


def running_product_until_zero(nums):
    """
    Return the products of the first number, of the first two, and so on, up to the number before the first zero.

    running_product_until_zero([2, 3, 0, 4]) == [2, 6]
    running_product_until_zero([0]) == []
    """
    products = []
    p = 1
    for n in nums:
        if n == 0:
            break
        p *= n
        products.append(p)
    return products


def points_left_of(points: list[tuple[int, int]], x: int) -> int:
    """Count the points to the left of x minus the points to the right of x.

    >>> points_left_of([(1, 0), (2, 9), (7, 1)], 5)
    1
    """
    left = sum(px < x for px, _ in points)
    right = sum(px > x for px, _ in points)
    return left - right


def loudest(words: list[str]) -> str:
    """Return the word with the most capitals, or "" if no word has any.

    >>> loudest(["Hey", "YOU", "there"])
    'YOU'
    >>> loudest(["a"])
    ''
    """
    best, most = "", 0
    for word in words:
        capitals = sum(1 for ch in word if ch.isupper())
        if capitals > most:
            best, most = word, capitals
    return best


def fill_to_square(items: list[int], filler: int) -> list[int]:
    """Append the filler until the number of items is a square number.

    >>> fill_to_square([1, 2, 3], 0)
    [1, 2, 3, 0]
    >>> fill_to_square([5], 0)
    [5]
    """
    side = math.isqrt(len(items))
    if side * side < len(items):
        side += 1
    return items + [filler] * (side * side - len(items))


def is_reflected(points: set[tuple[int, int]]) -> bool:
    """Check whether the set contains with each point (x, y) the point (-x, y), too.

    >>> is_reflected({(1, 2), (-1, 2), (0, 5)})
    True
    >>> is_reflected({(1, 2)})
    False
    """
    return {(-x, y) for x, y in points} == points


def most_evens(rows: list[list[int]]) -> list[int]:
    """Return the row with the most even numbers; if there are several, the longest of them. No rows give [].

    >>> most_evens([[2, 4], [2, 4, 5], [1]])
    [2, 4, 5]
    >>> most_evens([])
    []
    """
    return max(rows, key=lambda row: (sum(n % 2 == 0 for n in row), len(row)), default=[])


def count_steps_down(n: int, parts: list[int]) -> int:
    """Subtract the parts from n one after another, leaving out those that are larger than what is left.
    Return how many are subtracted.

    >>> count_steps_down(10, [4, 8, 5, 1, 1])
    3
    """
    count = 0
    for part in parts:
        if part <= n:
            n -= part
            count += 1
    return count


def common_suffix_length(a: str, b: str) -> int:
    """Return the number of characters at the end that both texts share.

    >>> common_suffix_length("walking", "king")
    4
    >>> common_suffix_length("a", "b")
    0
    """
    n = 0
    for x, y in zip(reversed(a), reversed(b)):
        if x != y:
            break
        n += 1
    return n


def within_percent(value: float, target: float, percent: float) -> bool:
    """Check if the value differs from a positive target by less than the given percentage of the target.

    >>> within_percent(104, 100, 5)
    True
    >>> within_percent(105, 100, 5)
    False
    """
    difference = abs(value - target)
    return difference < target * percent / 100


def list_minus_first(items: list[int], others: list[int]) -> list[int]:
    """Remove from items one occurrence for each element of others.

    >>> list_minus_first([1, 2, 2, 3], [2, 9])
    [1, 2, 3]
    """
    left = items[:]
    for x in others:
        if x in left:
            left.remove(x)
    return left


def is_title_word(word: str, small: tuple[str, ...] = ("of", "the", "and")) -> bool:
    """A word is right in a title if it is a small word without capitals or another word with one capital at the start.

    >>> is_title_word("of")
    True
    >>> is_title_word("sea")
    False
    >>> is_title_word("Sea")
    True
    """
    if word.lower() in small:
        return word.islower()
    return word == word.capitalize()


def keep_middle_third(items: list[int]) -> list[int]:
    """Return the middle third of a list whose length is a multiple of 3; of other lists return a copy.

    >>> keep_middle_third([1, 2, 3, 4, 5, 6])
    [3, 4]
    >>> keep_middle_third([1, 2])
    [1, 2]
    """
    third, rest = divmod(len(items), 3)
    if rest:
        return list(items)
    return items[third:2 * third]


def bracket_depth_ok(text: str, limit: int) -> bool:
    """Check that round brackets in the text are never nested deeper than the limit.

    >>> bracket_depth_ok("(a(b))", 2)
    True
    >>> bracket_depth_ok("((()))", 2)
    False
    """
    depth = 0
    for ch in text:
        depth += (ch == "(") - (ch == ")")
        if depth > limit:
            return False
    return True


def cheapest_with(products: dict[str, float], word: str) -> Optional[str]:
    """Return the cheapest product whose name contains the word, or None.

    >>> cheapest_with({"red pen": 2, "pen": 3, "ink": 1}, "pen")
    'red pen'
    >>> cheapest_with({"ink": 1}, "pen") is None
    True
    """
    fitting = {name: price for name, price in products.items() if word in name}
    if not fitting:
        return None
    return min(fitting, key=fitting.get)


def spiral_corner_sum(n: int) -> int:
    """Rings are laid around a single cell; ring i has 8 * i cells. Return the number of cells with n rings in all.

    >>> spiral_corner_sum(0)
    1
    >>> spiral_corner_sum(2)
    25
    """
    cells = 1
    for ring in range(1, n + 1):
        cells += 8 * ring
    return cells


def is_binary_multiple(text: str, n: int) -> bool:
    """Check if a text of zeros and ones, read as a binary number, is a multiple of n. Other texts give False.

    >>> is_binary_multiple("110", 3)
    True
    >>> is_binary_multiple("12", 1)
    False
    """
    try:
        return int(text, 2) % n == 0
    except ValueError:
        return False


def leading_sum(nums: list[int], k: int) -> Optional[int]:
    """Return the sum of the first k numbers if it is larger than the sum of the last k, otherwise None.

    >>> leading_sum([5, 1, 2], 1)
    5
    >>> leading_sum([1, 5], 1) is None
    True
    """
    first, last = sum(nums[:k]), sum(nums[-k:])
    return first if first > last else None


def letters_up(word: str, n: int) -> str:
    """Replace each letter of a small word by the n-th letter after it, but at most by z.

    >>> letters_up("xyz", 1)
    'yzz'
    """
    return "".join(chr(min(ord(ch) + n, ord("z"))) for ch in word)


def average_of_middle_two(a, b, c, d):
    """
    Return the average of the two numbers that are neither the smallest nor the largest of four.

    average_of_middle_two(9, 1, 4, 6) == 5.0
    average_of_middle_two(2, 2, 2, 8) == 2.0
    """
    total = a + b + c + d - min(a, b, c, d) - max(a, b, c, d)
    return total / 2


def vowels_and_others(word):
    """
    Return the vowels and the other letters of a word as two strings. Characters that are no letters belong to none.

    vowels_and_others('it-is') == ('ii', 'ts')
    vowels_and_others('') == ('', '')
    """
    letters = [ch for ch in word if ch.isalpha()]
    vowels = ''.join(ch for ch in letters if ch in 'aeiouAEIOU')
    others = ''.join(ch for ch in letters if ch not in 'aeiouAEIOU')
    return vowels, others


def is_one_longer(a, b):
    """
    Check if b is the list a with exactly one more element at its start or at its end.

    is_one_longer([1, 2], [0, 1, 2]) == True
    is_one_longer([1, 2], [1, 0, 2]) == False
    """
    return len(b) == len(a) + 1 and a in (b[1:], b[:-1])


def step_sum(start, stop, step):
    """
    Add up start, start + step, ... while the numbers are below stop. A step of zero or less gives -1.

    step_sum(1, 8, 3) == 12
    step_sum(1, 8, 0) == -1
    """
    if step <= 0:
        return -1
    total = 0
    while start < stop:
        total += start
        start += step
    return total


def same_position_letters(words, i):
    """
    Return the letters at index i of all words that are long enough, in capitals and without repetition, sorted.

    same_position_letters(['sea', 'sun', 'to', 'tea'], 2) == 'AN'
    """
    return ''.join(sorted({w[i].upper() for w in words if i < len(w)}))


def count_cards(hand, suit):
    """
    Cards are strings whose last character is the suit. Count the cards of a suit; aces (A) of it count twice.

    count_cards(['7H', 'AH', 'KS'], 'H') == 3
    count_cards([], 'S') == 0
    """
    count = 0
    for card in hand:
        if card[-1] == suit:
            count += 2 if card[0] == 'A' else 1
    return count


def is_valid_seat(code, rows):
    """
    A seat such as '12C' has a row from 1 to rows and a letter from A to F. Check that the code is right.

    is_valid_seat('12C', 30) == True
    is_valid_seat('31A', 30) == False
    is_valid_seat('C12', 30) == False
    """
    row, letter = code[:-1], code[-1:]
    if not row.isdigit() or letter not in list('ABCDEF'):
        return False
    return 1 <= int(row) <= rows


def earlier_date(a, b):
    """
    Dates are given as 'day.month.year'. Return the earlier one of the two.

    earlier_date('3.10.2020', '14.2.2020') == '14.2.2020'
    earlier_date('1.1.2000', '31.12.1999') == '31.12.1999'
    """
    def key(date):
        day, month, year = map(int, date.split('.'))
        return year, month, day

    return a if key(a) <= key(b) else b


def sum_by_sign(nums):
    """
    Return a dictionary with the sums of the positive numbers ('plus') and of the negative ones ('minus').

    sum_by_sign([3, -1, 2]) == {'plus': 5, 'minus': -1}
    """
    sums = {'plus': 0, 'minus': 0}
    for n in nums:
        sums['plus' if n > 0 else 'minus'] += n
    return sums


def tiles_needed(length, width, tile):
    """
    Return how many square tiles cover a floor when tiles may be cut but the pieces are not used again.

    tiles_needed(5, 3, 2) == 6
    tiles_needed(4, 4, 2) == 4
    """
    along = math.ceil(length / tile)
    across = math.ceil(width / tile)
    return along * across


def hide_name(name, shown):
    """
    Show only the first letters of each word of a name, followed by a dot if something is hidden.

    hide_name('Peter Ott', 3) == 'Pet. Ott'
    """
    return ' '.join(w if len(w) <= shown else w[:shown] + '.' for w in name.split())


def is_all_reached(goals: Dict[str, int], done: Dict[str, int]) -> bool:
    """ Check whether for every goal at least the given number was done.
    >>> is_all_reached({'run': 5, 'swim': 1}, {'run': 7, 'swim': 1})
    True
    >>> is_all_reached({'run': 5}, {})
    False
    """
    return all(done.get(name, 0) >= needed for name, needed in goals.items())


def unit_price_order(items: List[Tuple[str, float, int]]) -> List[str]:
    """ Items are (name, price, amount). Return the names ordered by the price for one piece, cheapest first.
    Items with an amount of zero are left out.
    >>> unit_price_order([('a', 6, 2), ('b', 2, 1), ('c', 5, 0)])
    ['b', 'a']
    """
    sellable = [item for item in items if item[2] > 0]
    sellable.sort(key=lambda item: item[1] / item[2])
    return [name for name, _, _ in sellable]


def digit_spread(n: int) -> int:
    """ Return the largest digit of n minus the smallest digit that is not zero. For n = 0 return 0.
    >>> digit_spread(7203)
    5
    >>> digit_spread(0)
    0
    """
    digits = [int(d) for d in str(n) if d != '0']
    return max(digits) - min(digits) if digits else 0


def replace_in_order(text: str, mark: str, values: List[str]) -> str:
    """ Replace the marks in the text by the values one after another. Marks without a value remain.
    >>> replace_in_order('? and ?', '?', ['a', 'b'])
    'a and b'
    >>> replace_in_order('? and ?', '?', ['a'])
    'a and ?'
    """
    for value in values:
        text = text.replace(mark, value, 1)
    return text


def is_clear_winner(scores: List[int], lead: int) -> bool:
    """ Check that the best score is by at least lead higher than the second best. One score alone is a clear winner.
    >>> is_clear_winner([7, 3, 5], 2)
    True
    >>> is_clear_winner([7, 7], 1)
    False
    >>> is_clear_winner([4], 9)
    True
    """
    if len(scores) < 2:
        return len(scores) == 1
    second, best = sorted(scores)[-2:]
    return best - second >= lead


def interval_union_length(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """ Return the length that two intervals (start, end) cover together.
    >>> interval_union_length((0, 5), (3, 9))
    9
    >>> interval_union_length((0, 1), (4, 6))
    3
    """
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return a[1] - a[0] + b[1] - b[0] - shared


def odd_positions_reversed(text: str) -> str:
    """ Reverse the characters at the odd positions among themselves and leave those at even positions.
    >>> odd_positions_reversed('abcdef')
    'afcdeb'
    """
    chars = list(text)
    chars[1::2] = chars[1::2][::-1]
    return ''.join(chars)


def try_all(texts: List[str], base: int) -> List[int]:
    """ Read each text as a whole number in the given base. Texts that are none become -1.
    >>> try_all(['11', '12', 'x'], 2)
    [3, -1, -1]
    """
    numbers = []
    for text in texts:
        try:
            numbers.append(int(text, base))
        except ValueError:
            numbers.append(-1)
    return numbers


def empty_cells(board: List[str], free: str = '.') -> List[Tuple[int, int]]:
    """ Return row and column of all free cells of a board given as strings.
    >>> empty_cells(['x.', '.o'])
    [(0, 1), (1, 0)]
    """
    cells = []
    for r, line in enumerate(board):
        for c, ch in enumerate(line):
            if ch == free:
                cells.append((r, c))
    return cells


def max_length_under(words: List[str], letters: str) -> int:
    """ Return the length of the longest word that has none of the letters, or 0.
    >>> max_length_under(['sea', 'corn', 'ox'], 'cr')
    3
    >>> max_length_under(['a'], 'a')
    0
    """
    return max((len(w) for w in words if not set(w) & set(letters)), default=0)


def count_both_ways(n: int, k: int) -> int:
    """ Count the ordered pairs (a, b) of numbers from 1 to n with a * b equal to k.
    >>> count_both_ways(10, 12)
    4
    >>> count_both_ways(3, 7)
    0
    """
    count = 0
    for a in range(1, n + 1):
        if k % a == 0 and k // a <= n:
            count += 1
    return count


def near_duplicates(values: List[float], places: int) -> bool:
    """ Check if two values are the same when all are rounded to the given number of decimals.
    >>> near_duplicates([1.01, 2.5, 1.04], 1)
    True
    >>> near_duplicates([1.01, 1.1], 1)
    False
    """
    rounded = [round(v, places) for v in values]
    return len(set(rounded)) != len(rounded)


def digit_frequency_max(n: int) -> Tuple[int, int]:
    """ Return the digit that occurs most often in n and how often; of several digits the largest.
    >>> digit_frequency_max(221133)
    (3, 2)
    """
    s = str(n)
    digit = max(s, key=lambda d: (s.count(d), d))
    return int(digit), s.count(digit)


def as_percent_text(values: Dict[str, int]) -> List[str]:
    """ Return for each key a text with its share of the sum as whole percent, sorted by the keys.
    >>> as_percent_text({'b': 1, 'a': 3})
    ['a 75%', 'b 25%']
    >>> as_percent_text({})
    []
    """
    total = sum(values.values())
    return [f'{key} {round(100 * values[key] / total)}%' for key in sorted(values)]


def is_far_from_all(x: int, others: Iterable[int], distance: int) -> bool:
    """ Check that x is more than the distance away from all the others.
    >>> is_far_from_all(10, [1, 15], 4)
    True
    >>> is_far_from_all(10, [7], 4)
    False
    """
    for other in others:
        if abs(other - x) <= distance:
            return False
    return True


def first_not_in(a: Sequence[int], b: Sequence[int]) -> Optional[int]:
    """ Return the first element of a that is not in b, or None if there is no such element.
    >>> first_not_in([4, 5, 6], [4, 6])
    5
    >>> first_not_in([4], [4]) is None
    True
    """
    return next((x for x in a if x not in b), None)


def sorted_unless(numbers: List[int], flag: str) -> List[int]:
    """ Sort numbers: upwards for the flag 'up', downwards for 'down'; for other flags keep their order.
    >>> sorted_unless([2, 3, 1], 'down')
    [3, 2, 1]
    >>> sorted_unless([2, 3, 1], '')
    [2, 3, 1]
    """
    if flag not in ('up', 'down'):
        return list(numbers)
    return sorted(numbers, reverse=flag == 'down')


def has_even_palindrome(text: str) -> bool:
    """ Check if somewhere four characters in a row read the same in both directions.
    >>> has_even_palindrome('xabbay')
    True
    >>> has_even_palindrome('abab')
    False
    """
    for i in range(len(text) - 3):
        piece = text[i:i + 4]
        if piece == piece[::-1]:
            return True
    return False


def transfer(accounts: Dict[str, int], source: str, target: str, amount: int) -> bool:
    """ Move the amount from one account to another and return True, or change nothing and return False if the source
    does not have enough.
    >>> transfer({'a': 5, 'b': 0}, 'a', 'b', 3)
    True
    >>> transfer({'a': 5, 'b': 0}, 'b', 'a', 3)
    False
    """
    if accounts.get(source, 0) < amount:
        return False
    accounts[source] -= amount
    accounts[target] = accounts.get(target, 0) + amount
    return True


def rows_equal_sum(grid: List[List[int]]) -> Optional[int]:
    """ If all rows of the grid have the same sum return it, otherwise None.
    >>> rows_equal_sum([[1, 4], [5, 0]])
    5
    >>> rows_equal_sum([[1], [2]]) is None
    True
    """
    sums = {sum(row) for row in grid}
    return sums.pop() if len(sums) == 1 else None


def is_dotted_number(text: str) -> bool:
    """ Check if the text consists of at least two groups of digits with single dots between them.
    >>> is_dotted_number('1.20.3')
    True
    >>> is_dotted_number('1..2')
    False
    >>> is_dotted_number('12')
    False
    """
    groups = text.split('.')
    return len(groups) > 1 and all(group.isdigit() for group in groups)


def median_word(words: List[str]) -> str:
    """ Order the words by the alphabet and return the one in the middle, the later one if there are two.
    >>> median_word(['pear', 'apple', 'fig'])
    'fig'
    >>> median_word(['b', 'a'])
    'b'
    """
    return sorted(words)[len(words) // 2]


def scaled_to_max(values: List[float], top: float) -> List[float]:
    """ Scale positive values so that the largest becomes top; round them to one decimal.
    >>> scaled_to_max([1, 2, 4], 10)
    [2.5, 5.0, 10.0]
    >>> scaled_to_max([], 10)
    []
    """
    if not values:
        return []
    factor = top / max(values)
    return [round(v * factor, 1) for v in values]


def equal_after_removal(a: str, b: str, ch: str) -> bool:
    """ Check whether two texts are equal when all characters ch are removed from both.
    >>> equal_after_removal('a-b-c', 'ab-c', '-')
    True
    >>> equal_after_removal('a-b', 'a-c', '-')
    False
    """
    return a.replace(ch, '') == b.replace(ch, '')


def age_difference(a, b, birthday_passed):
    """
    Return the difference of two years of birth, one less if the younger one has not had a birthday yet this year.

    Example: 1990 and 2001 give 11 or, if birthday_passed is False, 10. It is never negative.
    """
    difference = abs(a - b)
    if not birthday_passed:
        difference -= 1
    return max(difference, 0)


def censor_short(text, n):
    """
    Replace the words of a text with fewer than n letters by a single dot.

    Example: 'we are at home' with n = 3 gives '. are . home'.
    """
    return ' '.join('.' if len(w) < n else w for w in text.split())


def pick_larger_each(a, b):
    """
    For each place say whether the number in the first list ('a') or in the second ('b') is larger; '=' means equal.

    Example: [1, 5, 3] and [2, 5, 1] give 'b=a'.
    """
    marks = []
    for x, y in zip(a, b):
        marks.append('=' if x == y else 'a' if x > y else 'b')
    return ''.join(marks)


def first_double_digit(n):
    """
    Return the first digit of n that is followed by the same digit, or None.

    Example: 12337 gives 3, 1212 gives None.
    """
    s = str(n)
    for i in range(len(s) - 1):
        if s[i] == s[i + 1]:
            return int(s[i])
    return None


def letters_per_word(text):
    """
    Return how many letters the words of the text have on average, rounded to a whole number; signs do not count.

    Example: 'Oh, dear me!' gives 3, an empty text 0.
    """
    words = text.split()
    letters = sum(ch.isalpha() for ch in text)
    return round(letters / len(words)) if words else 0


def smallest_index_after(nums, i):
    """
    Return the index of the smallest number from index i on, the first one of several.

    Example: for [1, 9, 4, 4] and i = 1 it is 2.
    """
    return min(range(i, len(nums)), key=nums.__getitem__)


def check():
    """Assert the examples that are not doctests."""
    assert short_list_text(['a', 'b', 'c', 'd'], 2) == 'a, b and 2 more'
    assert short_list_text(['a'], 2) == 'a'
    assert count_matches([1, 8, 12], lambda n: n > 10, lambda n: n % 2) == 2
    assert count_matches([1]) == 0
    assert vertical_flip([[1, 0], [2, 3]]) == [[2, 3], [1, None]]
    assert is_solved('sea-side', 'aseid') is True
    assert is_solved('sea', 'se') is False
    assert blend((100, 0, 50), (0, 200, 50), 0.25) == (25, 150, 50)
    assert is_substitution('abba', 'xyyx') is True
    assert is_substitution('abba', 'xyyz') is False
    assert times_doubled(3, 13) == 2
    assert times_doubled(5, 4) == 0
    assert ignore_case_index(['Sea', 'SUN'], 'sun') == 1
    assert ignore_case_index([], 'sun') is None
    assert digits_differ(123, 345) == 4
    assert digits_differ(11, 1) == 0
    assert even_index_max([5, 2, 9, 7]) == 9
    assert even_index_max([5, 8]) == -1
    assert in_quotes("it's", "'") == "'it''s'"
    assert in_quotes('a', '*') == '*a*'
    assert compare_by_length('zz', 'abc') == -1
    assert compare_by_length('b', 'a') == 1
    assert compare_by_length('x', 'x') == 0
    assert sum_of_unmatched([1, 2, 2], [2, 5]) == 6
    assert repeat_words(['ha', 'ho'], [2, 1]) == 'ha ha ho'
    assert repeat_words(['x'], [0]) == ''
    assert safe_get([[1, 2]], 0, 1) == 2
    assert safe_get([[1, 2]], 1, 0) == 0
    assert safe_get([[1]], -1, 0, 9) == 9
    assert max_letter_gap('ace') == 2
    assert max_letter_gap('za') == 25
    assert max_letter_gap('a') == 0
    assert eldest([{'name': 'Al', 'age': 30}, {'name': 'Bo', 'age': 41}]) == 'Bo'
    assert eldest([{'name': 'Cy', 'age': 9}]) is None
    assert odd_divisor_sum(18) == 13
    assert odd_divisor_sum(15) == 9
    assert to_range_text([5, 2, 9]) == '2-9'
    assert to_range_text([4, 4]) == '4'
    assert removed_once('abcabc', ['ab', 'c']) == 'abc'
    assert removed_once('abc', ['x']) == 'abc'
    assert is_cross_sum_prime(23) is True
    assert is_cross_sum_prime(13) is False
    assert is_cross_sum_prime(10) is False
    assert running_product_until_zero([2, 3, 0, 4]) == [2, 6]
    assert running_product_until_zero([0]) == []
    assert average_of_middle_two(9, 1, 4, 6) == 5.0
    assert average_of_middle_two(2, 2, 2, 8) == 2.0
    assert vowels_and_others('it-is') == ('ii', 'ts')
    assert vowels_and_others('') == ('', '')
    assert is_one_longer([1, 2], [0, 1, 2]) is True
    assert is_one_longer([1, 2], [1, 0, 2]) is False
    assert step_sum(1, 8, 3) == 12
    assert step_sum(1, 8, 0) == -1
    assert same_position_letters(['sea', 'sun', 'to', 'tea'], 2) == 'AN'
    assert count_cards(['7H', 'AH', 'KS'], 'H') == 3
    assert count_cards([], 'S') == 0
    assert is_valid_seat('12C', 30) is True
    assert is_valid_seat('31A', 30) is False
    assert is_valid_seat('C12', 30) is False
    assert earlier_date('3.10.2020', '14.2.2020') == '14.2.2020'
    assert earlier_date('1.1.2000', '31.12.1999') == '31.12.1999'
    assert sum_by_sign([3, -1, 2]) == {'plus': 5, 'minus': -1}
    assert tiles_needed(5, 3, 2) == 6
    assert tiles_needed(4, 4, 2) == 4
    assert hide_name('Peter Ott', 3) == 'Pet. Ott'
    assert age_difference(1990, 2001, True) == 11
    assert age_difference(1990, 2001, False) == 10
    assert age_difference(1990, 1990, False) == 0
    assert censor_short('we are at home', 3) == '. are . home'
    assert pick_larger_each([1, 5, 3], [2, 5, 1]) == 'b=a'
    assert first_double_digit(12337) == 3
    assert first_double_digit(1212) is None
    assert letters_per_word('Oh, dear me!') == 3
    assert letters_per_word('') == 0
    assert smallest_index_after([1, 9, 4, 4], 1) == 2
