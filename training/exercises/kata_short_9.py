"""Very short functions as in a first programming course: counting, filtering, comparing, building texts."""

from typing import Any, Dict, List, Optional, Tuple


def count_sides(shapes: List[str]) -> int:
    """ Add up the sides of all shapes: a 'triangle' has 3, a 'square' 4, a 'hexagon' 6. Other shapes have none.
    >>> count_sides(['square', 'circle', 'triangle'])
    7
    >>> count_sides([])
    0
    """
    sides = {'triangle': 3, 'square': 4, 'hexagon': 6}
    return sum(sides.get(shape, 0) for shape in shapes)


def is_odd_length_odd_sum(numbers: List[int]) -> bool:
    """ Return True if the number of elements and their sum are both odd.
    >>> is_odd_length_odd_sum([1, 2, 4])
    True
    >>> is_odd_length_odd_sum([1, 2])
    False
    """
    return len(numbers) % 2 == 1 and sum(numbers) % 2 == 1


def larger_digit_sum(a: int, b: int) -> int:
    """ Return the one of two positive numbers with the larger digit sum; if the sums are equal, the larger one.
    >>> larger_digit_sum(99, 100)
    99
    >>> larger_digit_sum(12, 21)
    21
    """
    def key(n):
        return sum(int(d) for d in str(n)), n

    return max(a, b, key=key)


def step_down_text(n: int) -> str:
    """ Count down from n to 1 with dots between the numbers and 'go' at the end.
    >>> step_down_text(3)
    '3.2.1.go'
    >>> step_down_text(0)
    'go'
    """
    parts = []
    while n > 0:
        parts.append(str(n))
        n -= 1
    parts.append('go')
    return '.'.join(parts)


def without_nested(values: List[Any]) -> List[Any]:
    """ Remove all lists, tuples and dictionaries from a list of values.
    >>> without_nested([1, [2], 'a', (3,), {}])
    [1, 'a']
    """
    return [v for v in values if not isinstance(v, (list, tuple, dict))]


def smallest_sum_pair(numbers: List[int]) -> Optional[Tuple[int, int]]:
    """ Return the two neighbours with the smallest sum, the first such pair, or None if there are no neighbours.
    >>> smallest_sum_pair([4, 1, 2, 9])
    (1, 2)
    >>> smallest_sum_pair([4]) is None
    True
    """
    pairs = list(zip(numbers, numbers[1:]))
    if not pairs:
        return None
    return min(pairs, key=sum)


def remaining_letters(word: str, start: str, end: str) -> str:
    """ Cut off the given start and the given end if the word has them. What is cut off once is not looked at again.
    >>> remaining_letters('unkindly', 'un', 'ly')
    'kind'
    >>> remaining_letters('kind', 'un', 'ly')
    'kind'
    """
    if word.startswith(start):
        word = word[len(start):]
    if end and word.endswith(end):
        word = word[:-len(end)]
    return word


def is_in_quarter(x: int, y: int, quarter: int) -> bool:
    """ The quarters of the plane are numbered from 1 (x and y positive) counterclockwise to 4. Check if the point is
    in the quarter; points on an axis are in none.
    >>> is_in_quarter(-2, 5, 2)
    True
    >>> is_in_quarter(0, 5, 1)
    False
    """
    if x == 0 or y == 0:
        return False
    if y > 0:
        return quarter == (1 if x > 0 else 2)
    return quarter == (4 if x > 0 else 3)


def longest_decreasing_start(numbers: List[int]) -> int:
    """ Return how many numbers at the start of the list form a strictly falling sequence.
    >>> longest_decreasing_start([9, 5, 2, 4, 1])
    3
    >>> longest_decreasing_start([])
    0
    """
    if not numbers:
        return 0
    n = 1
    while n < len(numbers) and numbers[n] < numbers[n - 1]:
        n += 1
    return n


def upper_at_multiples(text: str, k: int) -> str:
    """ Write every k-th character as a capital (the characters number k, 2k, 3k, ... counted from 1).
    >>> upper_at_multiples('abcdef', 3)
    'abCdeF'
    """
    return ''.join(ch.upper() if i % k == 0 else ch for i, ch in enumerate(text, 1))


def count_equal_pairs_between(a: List[int], b: List[int]) -> int:
    """ Count in how many ways a place of a and a place of b can be chosen so that the numbers there are equal.
    >>> count_equal_pairs_between([1, 1, 2], [1, 2, 2])
    4
    """
    count = 0
    for x in a:
        count += b.count(x)
    return count


def halve_price(prices: Dict[str, float], names: List[str]) -> Dict[str, float]:
    """ Return the prices with those of the named articles halved.
    >>> halve_price({'tea': 4, 'ink': 3}, ['tea'])
    {'tea': 2.0, 'ink': 3}
    """
    return {name: price / 2 if name in names else price for name, price in prices.items()}


def is_vowel_framed(word: str) -> bool:
    """ Return True if the word begins and ends with a vowel (in any case) and has a consonant in between.
    >>> is_vowel_framed('Arena')
    True
    >>> is_vowel_framed('eau')
    False
    """
    vowels = 'aeiou'
    word = word.lower()
    if len(word) < 3 or word[0] not in vowels or word[-1] not in vowels:
        return False
    return any(ch not in vowels for ch in word[1:-1])


def running_positions(moves: List[int], size: int) -> List[int]:
    """ Start at place 0 of a ring with the given size and return the place after each move (forwards or backwards).
    >>> running_positions([3, 4, -2], 5)
    [3, 2, 0]
    """
    places = []
    place = 0
    for move in moves:
        place = (place + move) % size
        places.append(place)
    return places


def total_of_digits_over(numbers: List[int], limit: int) -> int:
    """ Add up all digits that are larger than the limit in all of the positive numbers.
    >>> total_of_digits_over([185, 29], 4)
    22
    """
    total = 0
    for n in numbers:
        for digit in str(n):
            if int(digit) > limit:
                total += int(digit)
    return total


def fuller_list(a: List[Any], b: List[Any]) -> List[Any]:
    """ Return the list with fewer None in it; if both have the same number of them return the longer one, or a.
    >>> fuller_list([1, None], [2, 3])
    [2, 3]
    >>> fuller_list([1], [1, 2])
    [1, 2]
    """
    if a.count(None) != b.count(None):
        return a if a.count(None) < b.count(None) else b
    return b if len(b) > len(a) else a


def product_minus_sum(numbers: List[int]) -> int:
    """ Return the product of the numbers minus their sum. For fewer than two numbers the result is 0.
    >>> product_minus_sum([2, 3, 4])
    15
    >>> product_minus_sum([7])
    0
    """
    if len(numbers) < 2:
        return 0
    product = 1
    for n in numbers:
        product *= n
    return product - sum(numbers)


def is_readable_line(line: str, most: int) -> bool:
    """ A line is readable if it has at most the given number of words and no word of more than twelve letters.
    >>> is_readable_line('a short line', 4)
    True
    >>> is_readable_line('an incomprehensible line', 4)
    False
    """
    words = line.split()
    return len(words) <= most and all(len(w) <= 12 for w in words)


def every_number_doubles(numbers: List[int]) -> bool:
    """ Check if every number of the list is at least twice the number before it.
    >>> every_number_doubles([1, 2, 5, 10])
    True
    >>> every_number_doubles([2, 3])
    False
    """
    for i in range(1, len(numbers)):
        if numbers[i] < 2 * numbers[i - 1]:
            return False
    return True


def index_text(words: List[str], wanted: List[str]) -> str:
    """ Return the places (from 1) of the wanted words in the list, joined by spaces; a missing word gives 'x'.
    >>> index_text(['to', 'be', 'or'], ['or', 'not'])
    '3 x'
    """
    places = [str(words.index(w) + 1) if w in words else 'x' for w in wanted]
    return ' '.join(places)


def round_each_to(numbers: List[float], step: float) -> List[float]:
    """ Round each number to the nearest multiple of the step.
    >>> round_each_to([1.3, 2.9], 0.5)
    [1.5, 3.0]
    """
    return [round(n / step) * step for n in numbers]


def common_tags(posts: List[Dict[str, Any]]) -> List[str]:
    """ Each post is a dictionary with a list of 'tags'. Return the tags that all posts have, sorted.
    >>> common_tags([{'tags': ['a', 'b']}, {'tags': ['b', 'c']}])
    ['b']
    >>> common_tags([])
    []
    """
    if not posts:
        return []
    common = set(posts[0]['tags'])
    for post in posts[1:]:
        common &= set(post['tags'])
    return sorted(common)


def is_reverse_sorted_copy(a: List[int], b: List[int]) -> bool:
    """ Check if b contains the numbers of a in descending order.
    >>> is_reverse_sorted_copy([1, 3, 2], [3, 2, 1])
    True
    >>> is_reverse_sorted_copy([1, 3], [1, 3])
    False
    """
    return sorted(a, reverse=True) == b


def bits_needed(n: int, signed: bool) -> int:
    """ Return how many binary digits a number that is not negative needs, one more if it is to be signed. 0 needs one.
    >>> bits_needed(5, False)
    3
    >>> bits_needed(0, True)
    2
    """
    bits = max(1, n.bit_length())
    return bits + 1 if signed else bits


def count_unique_after(text: str, mark: str) -> int:
    """ Return how many different characters come directly after the mark in the text.
    >>> count_unique_after('#a #b #a #', '#')
    2
    """
    return len({b for a, b in zip(text, text[1:]) if a == mark})


def choose_size(chest: int) -> str:
    """ Return the size of a shirt: 'S' below 92, 'M' below 100, 'L' below 108 and 'XL' for all others.
    >>> choose_size(99)
    'M'
    >>> choose_size(120)
    'XL'
    """
    for size, limit in (('S', 92), ('M', 100), ('L', 108)):
        if chest < limit:
            return size
    return 'XL'


def join_pairs(keys, values, sep='='):
    """
    Combine keys and values to texts such as 'a=1'. Keys without a value are left out.

    join_pairs(['a', 'b'], [1, 2]) == ['a=1', 'b=2']
    join_pairs(['a', 'b'], [1], ':') == ['a:1']
    """
    return [f'{key}{sep}{value}' for key, value in zip(keys, values)]


def is_lonely_digit(text):
    """
    Return True if the text contains exactly one digit and it stands at the end.

    is_lonely_digit('room7') == True
    is_lonely_digit('7room') == False
    is_lonely_digit('r2d2') == False
    """
    digits = [ch for ch in text if ch.isdigit()]
    return len(digits) == 1 and text[-1] == digits[0]


def first_over_average(nums):
    """
    Return the first number of the list that is greater than the average of all numbers before it, or None.

    first_over_average([4, 2, 3, 9]) == 9
    first_over_average([5, 4]) is None
    """
    for i in range(1, len(nums)):
        if nums[i] > sum(nums[:i]) / i:
            return nums[i]
    return None


def swap_names(full_name):
    """
    Turn 'Last, First' into 'First Last'. A name without a comma stays as it is.

    swap_names('King, Ada') == 'Ada King'
    swap_names('Ada King') == 'Ada King'
    """
    if ',' not in full_name:
        return full_name
    last, first = full_name.split(',', 1)
    return first.strip() + ' ' + last.strip()


def even_then_half(nums):
    """
    Halve the even numbers and drop the odd ones, then sort what is left without repetitions.

    even_then_half([8, 3, 2, 8]) == [1, 4]
    even_then_half([5]) == []
    """
    halves = {n // 2 for n in nums if n % 2 == 0}
    return sorted(halves)


def match_start(words, pattern):
    """
    Return the words that begin with the pattern, in which a dot stands for any letter.

    match_start(['tree', 'tray', 'top'], 't.e') == ['tree']
    match_start(['a'], 'ab') == []
    """
    def fits(word):
        if len(word) < len(pattern):
            return False
        return all(p in ('.', ch) for p, ch in zip(pattern, word))

    return [w for w in words if fits(w)]


def ages_to_groups(ages, borders):
    """
    For each age return the number of borders that it has reached.

    ages_to_groups([5, 18, 70], [6, 18, 65]) == [0, 2, 3]
    ages_to_groups([], [18]) == []
    """
    return [sum(age >= border for border in borders) for age in ages]


def last_minus_first(rows):
    """
    Return for each row its last number minus its first number. An empty row gives None.

    last_minus_first([[1, 5], [3], []]) == [4, 0, None]
    """
    return [row[-1] - row[0] if row else None for row in rows]


def digit_parity_text(n):
    """
    Write 'e' for each even and 'o' for each odd digit of a number that is not negative.

    digit_parity_text(1204) == 'oeee'
    digit_parity_text(7) == 'o'
    """
    result = ''
    for d in str(n):
        result += 'eo'[int(d) % 2]
    return result


def best_average_name(marks):
    """
    Given a dict from names to lists of marks return the name with the highest average. Empty lists are left out.

    best_average_name({'Al': [4, 6], 'Bo': [9, 3], 'Cy': []}) == 'Bo'
    best_average_name({'Cy': []}) is None
    """
    averages = {name: sum(m) / len(m) for name, m in marks.items() if m}
    return max(averages, key=averages.get) if averages else None


def count_down_pairs(n):
    """
    Return the pairs (a, b) of positive numbers with a + b == n and a greater than b, the largest a first.

    count_down_pairs(6) == [(5, 1), (4, 2)]
    count_down_pairs(2) == []
    """
    pairs = []
    a, b = n - 1, 1
    while a > b:
        pairs.append((a, b))
        a -= 1
        b += 1
    return pairs


def replace_middle(text, new):
    """
    Replace the middle character of a text of odd length by new. In a text of even length put new into the middle.

    replace_middle('abc', '-') == 'a-c'
    replace_middle('abcd', '-') == 'ab-cd'
    """
    half = len(text) // 2
    if len(text) % 2:
        return text[:half] + new + text[half + 1:]
    return text[:half] + new + text[half:]


def is_spaced_evenly(a, b, c, d):
    """
    Check if four numbers in this order have the same difference from one to the next, and that it is not zero.

    is_spaced_evenly(1, 3, 5, 7) == True
    is_spaced_evenly(2, 2, 2, 2) == False
    """
    return b - a == c - b == d - c != 0


def first_or_join(parts, limit):
    """
    Join the parts with dashes; if the result has more than limit characters return only the first part.

    first_or_join(['ab', 'cd'], 5) == 'ab-cd'
    first_or_join(['ab', 'cd'], 4) == 'ab'
    """
    joined = '-'.join(parts)
    return joined if len(joined) <= limit else parts[0]


def shelves_used(books, width):
    """
    Books with the given widths are put into shelves in their order. Return the free space at the end of each shelf.
    No book is wider than a shelf.

    shelves_used([4, 5, 3, 6], 10) == [1, 1]
    shelves_used([], 10) == []
    """
    free = []
    for book in books:
        if not free or free[-1] < book:
            free.append(width)
        free[-1] -= book
    return free


def common_vowels(a: str, b: str) -> str:
    """Return the vowels that are in both words, in the order a, e, i, o, u.

    >>> common_vowels("house", "outside")
    'eou'
    >>> common_vowels("sky", "sea")
    ''
    """
    return "".join(v for v in "aeiou" if v in a and v in b)


def cheap_and_near(shops: List[Tuple[str, int, int]], budget: int, reach: int) -> List[str]:
    """ Shops are (name, price, distance). Return the names of those within the budget and within reach, nearest first.
    >>> cheap_and_near([('a', 5, 9), ('b', 4, 2), ('c', 9, 1)], 5, 10)
    ['b', 'a']
    """
    fitting = [shop for shop in shops if shop[1] <= budget and shop[2] <= reach]
    return [name for name, _, _ in sorted(fitting, key=lambda shop: shop[2])]


def is_letter_word_letter(text: str) -> bool:
    """ Check if a text has three words and the first and the last of them are single letters.
    >>> is_letter_word_letter('a big b')
    True
    >>> is_letter_word_letter('a b')
    False
    """
    words = text.split()
    if len(words) != 3:
        return False
    return len(words[0]) == len(words[2]) == 1 and words[0].isalpha() and words[2].isalpha()


def count_to_even(numbers: List[int]) -> Optional[int]:
    """ Return how many odd numbers come before the first even number, or None if there is no even number.
    >>> count_to_even([3, 5, 4, 1])
    2
    >>> count_to_even([3]) is None
    True
    """
    for i, n in enumerate(numbers):
        if n % 2 == 0:
            return i
    return None


def cap_total(values: List[int], cap: int) -> List[int]:
    """ Go through the values and cut each one so that the sum never gets over the cap; values are not negative.
    >>> cap_total([4, 5, 3], 7)
    [4, 3, 0]
    """
    result = []
    left = cap
    for v in values:
        taken = min(v, left)
        result.append(taken)
        left -= taken
    return result


def is_any_column_full(rows: List[str], mark: str) -> bool:
    """ Check if some column of a board given as strings of the same length consists of the mark only.
    >>> is_any_column_full(['x.', 'x.'], 'x')
    True
    >>> is_any_column_full(['x.', '.x'], 'x')
    False
    """
    for column in zip(*rows):
        if all(ch == mark for ch in column):
            return True
    return False


def numbers_as_bars(numbers: List[int], unit: int) -> List[str]:
    """ Return a bar of hash signs for each number, one sign for every full unit.
    >>> numbers_as_bars([10, 25, 4], 5)
    ['##', '#####', '']
    """
    return ['#' * (n // unit) for n in numbers]


def odd_digits_first(n: int) -> int:
    """ Put the odd digits of a positive number in front of its even digits; both keep their order.
    >>> odd_digits_first(2345)
    3524
    >>> odd_digits_first(20)
    20
    """
    return int(''.join(sorted(str(n), key=lambda d: int(d) % 2 == 0)))


def valid_moves(x: int, y: int, size: int) -> int:
    """ Count the places of a square board (0 to size - 1 in both directions) to which a knight can go from (x, y).
    >>> valid_moves(0, 0, 8)
    2
    >>> valid_moves(1, 1, 3)
    0
    """
    count = 0
    for dx in (-2, -1, 1, 2):
        for dy in (-2, -1, 1, 2):
            if abs(dx) != abs(dy) and 0 <= x + dx < size and 0 <= y + dy < size:
                count += 1
    return count


def price_change_text(old, new):
    """
    Describe the change of a price: 'same', or 'up' or 'down' with the amount behind it.

    price_change_text(5, 7) == 'up 2'
    price_change_text(5, 1) == 'down 4'
    price_change_text(3, 3) == 'same'
    """
    if old == new:
        return 'same'
    direction = 'up' if new > old else 'down'
    return f'{direction} {abs(new - old)}'


def words_until(text, stop):
    """
    Return the words before the stop word. If the stop word does not occur return all words.

    words_until('one two end three', 'end') == ['one', 'two']
    words_until('one', 'end') == ['one']
    """
    result = []
    for word in text.split():
        if word == stop:
            break
        result.append(word)
    return result


def max_of_three_sums(a, b, c):
    """
    Return the largest of the sums a + b, a + c and b + c if it is even, and otherwise the smallest of them.

    max_of_three_sums(1, 3, 5) == 8
    max_of_three_sums(1, 2, 3) == 3
    """
    sums = sorted([a + b, a + c, b + c])
    return sums[-1] if sums[-1] % 2 == 0 else sums[0]


def first_big_jump(nums, size):
    """
    Return the pair of neighbours with a difference of more than size that comes first, or None.

    first_big_jump([1, 3, 9, 2], 4) == (3, 9)
    first_big_jump([1, 2], 4) is None
    """
    for a, b in zip(nums, nums[1:]):
        if abs(b - a) > size:
            return a, b
    return None


def sum_if_all(values):
    """
    Return the sum of the values if all of them are numbers (int or float), otherwise None.

    sum_if_all([1, 2.5]) == 3.5
    sum_if_all([1, 'a']) is None
    """
    for v in values:
        if not isinstance(v, (int, float)):
            return None
    return sum(values)


def is_left_of(words, a, b):
    """
    Return True if the first a in the list is to the left of the last b. If one of them is missing return False.

    is_left_of(['x', 'a', 'b'], 'a', 'b') == True
    is_left_of(['b', 'a'], 'a', 'b') == False
    """
    if a not in words or b not in words:
        return False
    last_b = len(words) - 1 - words[::-1].index(b)
    return words.index(a) < last_b


def half_and_rest(items):
    """
    Return how many items are in the first half (rounded down), and the list of those in the second half.

    half_and_rest(['a', 'b', 'c']) == (1, ['b', 'c'])
    half_and_rest([]) == (0, [])
    """
    half = len(items) // 2
    return half, items[half:]


def is_complete_row(row: list[int], size: int) -> bool:
    """Check if a row contains each number from 1 to size exactly once; zeros stand for empty cells and are ignored.

    >>> is_complete_row([3, 0, 1, 2], 3)
    True
    >>> is_complete_row([1, 1, 2], 3)
    False
    """
    filled = [n for n in row if n != 0]
    return sorted(filled) == list(range(1, size + 1))


def cost_for_days(days: int, daily: float, weekly: float) -> float:
    """Return the lowest price for renting a bike: full weeks at the weekly price, other days at the daily price, but
    never more for the other days than for a week.

    >>> cost_for_days(9, 10, 50)
    70
    >>> cost_for_days(13, 10, 50)
    100
    """
    weeks, rest = divmod(days, 7)
    return weeks * weekly + min(rest * daily, weekly)


def normalize_spaces_and_case(a: str, b: str) -> bool:
    """Compare two texts without regard to case and to the number of spaces between words.

    >>> normalize_spaces_and_case("Blue  Sea", " blue sea")
    True
    >>> normalize_spaces_and_case("blue", "sea")
    False
    """
    def clean(text):
        return " ".join(text.lower().split())

    return clean(a) == clean(b)


def nth_digit_sum(nums: list[int], n: int) -> int:
    """Add up the n-th digit from the right (n = 1 is the last one) of all numbers that have so many digits.

    >>> nth_digit_sum([123, 45, 6], 2)
    6
    """
    total = 0
    for num in nums:
        s = str(abs(num))
        if len(s) >= n:
            total += int(s[-n])
    return total


def pick_colour(red: int, green: int, blue: int) -> str:
    """Return the name of the strongest of the three colours, or "grey" if two or three are equally strong.

    >>> pick_colour(200, 10, 10)
    'red'
    >>> pick_colour(5, 90, 90)
    'grey'
    """
    strongest = max(red, green, blue)
    names = [n for n, v in (("red", red), ("green", green), ("blue", blue)) if v == strongest]
    return names[0] if len(names) == 1 else "grey"


def first_half_sorted(nums: list[int]) -> list[int]:
    """Sort the first half of the list (rounded up) in ascending and the rest in descending order.

    >>> first_half_sorted([3, 1, 2, 7, 9])
    [1, 2, 3, 9, 7]
    """
    middle = (len(nums) + 1) // 2
    return sorted(nums[:middle]) + sorted(nums[middle:], reverse=True)


def is_price(text: str) -> bool:
    """Check if a text is a price with exactly two digits after the point and at least one digit before it.

    >>> is_price("12.50")
    True
    >>> is_price("12.5")
    False
    >>> is_price(".50")
    False
    """
    whole, point, cents = text.partition(".")
    return whole.isdigit() and cents.isdigit() and len(cents) == 2


def ordered_or_none(a: int, b: int, c: int) -> Optional[tuple[int, int, int]]:
    """Return three numbers as an ascending tuple if they are all different, otherwise None.

    >>> ordered_or_none(3, 1, 2)
    (1, 2, 3)
    >>> ordered_or_none(1, 1, 2) is None
    True
    """
    if len({a, b, c}) < 3:
        return None
    return tuple(sorted([a, b, c]))


def sum_of_inner(grid: list[list[int]]) -> int:
    """Add up all cells of a grid that are not at its border.

    >>> sum_of_inner([[1, 1, 1], [1, 7, 1], [1, 1, 1]])
    7
    >>> sum_of_inner([[1, 2], [3, 4]])
    0
    """
    return sum(sum(row[1:-1]) for row in grid[1:-1])


def letters_kept(words: list[str], n: int) -> str:
    """Take the n-th letter (from 1) of each word that has one, and a dash for the words that are too short.

    >>> letters_kept(["sun", "a", "tree"], 2)
    'u-r'
    """
    return "".join(w[n - 1] if len(w) >= n else "-" for w in words)


def count_decreases(nums: list[int], at_least: int) -> int:
    """Count the neighbours where the second number is by at least the given amount smaller than the first.

    >>> count_decreases([9, 7, 6, 1], 2)
    2
    """
    return sum(1 for i in range(1, len(nums)) if nums[i - 1] - nums[i] >= at_least)


def three_digit_form(n: int) -> Optional[str]:
    """Write a number from 0 to 999 with three digits. Other numbers give None.

    >>> three_digit_form(7)
    '007'
    >>> three_digit_form(1000) is None
    True
    """
    if n < 0 or n > 999:
        return None
    return f"{n:03}"


def is_mix_of(word: str, a: str, b: str) -> bool:
    """Check if the word has exactly the letters of a and b together, in any order.

    >>> is_mix_of("sanut", "sun", "at")
    True
    >>> is_mix_of("sunny", "sun", "at")
    False
    """
    return sorted(word) == sorted(a + b)


def grow_by_neighbours(nums: list[int]) -> list[int]:
    """Add to each number its left neighbour in the original list, if it has one.

    >>> grow_by_neighbours([1, 2, 3])
    [1, 3, 5]
    >>> grow_by_neighbours([])
    []
    """
    return [n + (nums[i - 1] if i > 0 else 0) for i, n in enumerate(nums)]


def time_after(clock: str, minutes: int) -> str:
    """Return the clock time ("hh:mm") some minutes later; after 23:59 comes 00:00.

    >>> time_after("23:50", 15)
    '00:05'
    """
    total = int(clock[:2]) * 60 + int(clock[3:]) + minutes
    hours, rest = divmod(total % 1440, 60)
    return f"{hours:02d}:{rest:02d}"


def keep_between_equal(nums: list[int]) -> list[int]:
    """Return what lies between the first number of the list and its next occurrence, or [] if it does not come again.

    >>> keep_between_equal([4, 7, 8, 4, 1])
    [7, 8]
    >>> keep_between_equal([4, 7])
    []
    """
    for i in range(1, len(nums)):
        if nums[i] == nums[0]:
            return nums[1:i]
    return []


def has_rhyme(words: list[str], n: int) -> bool:
    """Check if two different words of the list have the same last n letters.

    >>> has_rhyme(["house", "mouse", "tree"], 4)
    True
    >>> has_rhyme(["sun", "sun"], 2)
    False
    """
    different = sorted(set(words))
    endings = {w[-n:] for w in different}
    return len(endings) < len(different)


def multiply_out(factors: dict[int, int]) -> int:
    """Return the number whose factors are given as a dictionary from each factor to its exponent.

    >>> multiply_out({2: 3, 5: 1})
    40
    >>> multiply_out({})
    1
    """
    result = 1
    for factor, exponent in factors.items():
        result *= factor ** exponent
    return result


def points_with_bonus(results: list[bool]) -> int:
    """Each right answer brings one point, and one more if the answer before it was right as well.

    >>> points_with_bonus([True, True, False, True])
    4
    """
    points = 0
    before = False
    for right in results:
        if right:
            points += 2 if before else 1
        before = right
    return points


def most_distant(nums: list[int], x: int) -> Optional[int]:
    """Return the number that is farthest away from x, the larger one of two; None for an empty list.

    >>> most_distant([1, 5, 9], 5)
    9
    >>> most_distant([], 5) is None
    True
    """
    return max(nums, key=lambda n: (abs(n - x), n), default=None)


def line_up(words: list[str]) -> list[str]:
    """Fill all words with spaces on the left so that they are as long as the longest.

    >>> line_up(["a", "sea"])
    ['  a', 'sea']
    >>> line_up([])
    []
    """
    width = max(map(len, words), default=0)
    return [word.rjust(width) for word in words]


def odd_bits_sum(n: int) -> int:
    """Return the sum of the powers of two 2, 8, 32, ... that are in the binary form of n.

    >>> odd_bits_sum(11)
    10
    """
    total = 0
    power = 2
    while power <= n:
        if n & power:
            total += power
        power *= 4
    return total


def is_known_pair(a: str, b: str, pairs: list[tuple[str, str]]) -> bool:
    """Check if a and b are one of the pairs, in either order. A name is no pair with itself.

    >>> is_known_pair("x", "y", [("y", "x")])
    True
    >>> is_known_pair("x", "x", [("x", "x")])
    False
    """
    if a == b:
        return False
    return (a, b) in pairs or (b, a) in pairs


def even_columns(rows: list[list[int]]) -> list[int]:
    """Return the indices of the columns that contain only even numbers. All rows have the same length.

    >>> even_columns([[2, 1], [4, 2]])
    [0]
    """
    return [c for c, column in enumerate(zip(*rows)) if all(n % 2 == 0 for n in column)]


def slowest_finisher(times: dict[str, float], limit: float) -> str:
    """Return the name with the longest time that is not over the limit, or "" if nobody was in time.

    >>> slowest_finisher({"a": 9.5, "b": 8, "c": 12}, 10)
    'a'
    >>> slowest_finisher({"c": 12}, 10)
    ''
    """
    in_time = [name for name in times if times[name] <= limit]
    return max(in_time, key=lambda name: times[name], default="")


def is_gapless(text: str) -> bool:
    """Check that the letters of a small word, put into order without repetition, follow each other in the alphabet.

    >>> is_gapless("cabbed")
    True
    >>> is_gapless("ace")
    False
    """
    letters = sorted(set(text))
    return all(ord(b) == ord(a) + 1 for a, b in zip(letters, letters[1:]))


def toll(axles: int, weight: float, night: bool) -> float:
    """ A bridge costs 3 for each axle and 1.5 for each full ton above 3.5 tons; at night only half of all that.
    >>> toll(2, 3.0, False)
    6.0
    >>> toll(3, 6.0, True)
    6.0
    """
    cost = 3.0 * axles
    if weight > 3.5:
        cost += 1.5 * int(weight - 3.5)
    return cost / 2 if night else cost


def fields_as_int(record: Dict[str, str], fields: List[str]) -> Dict[str, Optional[int]]:
    """ Convert the named fields of a record to int. A field that is missing or no number becomes None.
    >>> fields_as_int({'a': '4', 'b': 'x'}, ['a', 'b', 'c'])
    {'a': 4, 'b': None, 'c': None}
    """
    result = {}
    for field in fields:
        try:
            result[field] = int(record[field])
        except (KeyError, ValueError):
            result[field] = None
    return result


def pyramid_text(n: int) -> str:
    """ Return the digits 1 to n and back to 1, with every even digit written as a dot. n is at most 9.
    >>> pyramid_text(4)
    '1.3.3.1'
    """
    numbers = list(range(1, n + 1)) + list(range(n - 1, 0, -1))
    return ''.join(str(i) if i % 2 else '.' for i in numbers)


def outnumbered(a: List[Any], b: List[Any], item: Any) -> bool:
    """ Return True if the item occurs in b more often than in a, but at least once in a.
    >>> outnumbered([1, 2], [1, 1], 1)
    True
    >>> outnumbered([2], [1, 1], 1)
    False
    """
    return 0 < a.count(item) < b.count(item)


def cut_off_tail(numbers: List[int], total: int) -> List[int]:
    """ Remove numbers from the end of the list until the sum of the rest is at most total.
    >>> cut_off_tail([3, 4, 5], 8)
    [3, 4]
    >>> cut_off_tail([9], 8)
    []
    """
    kept = numbers[:]
    while sum(kept) > total:
        kept.pop()
    return kept


def double_word_count(text: str) -> Dict[str, int]:
    """ Return how often each word occurs in a text, only for those words that occur more than once.
    >>> double_word_count('to be or not to be')
    {'to': 2, 'be': 2}
    """
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return {word: n for word, n in counts.items() if n > 1}


def is_bigger_everywhere(a: List[int], b: List[int]) -> bool:
    """ Check if the lists have the same length and each number of a is greater than the one of b at its place.
    >>> is_bigger_everywhere([3, 5], [2, 4])
    True
    >>> is_bigger_everywhere([3, 5], [2])
    False
    """
    return len(a) == len(b) and all(x > y for x, y in zip(a, b))


def zero_based(numbers: List[int]) -> List[int]:
    """ Subtract the smallest number from all numbers, so that the smallest becomes 0.
    >>> zero_based([5, 3, 8])
    [2, 0, 5]
    >>> zero_based([])
    []
    """
    if not numbers:
        return []
    low = min(numbers)
    return [n - low for n in numbers]


def earliest_letter(words: List[str]) -> str:
    """ Return the earliest of the first letters of the words by the alphabet, in lower case; '' if there is none.
    >>> earliest_letter(['Sun', 'cat'])
    'c'
    >>> earliest_letter([])
    ''
    """
    return min((w[0].lower() for w in words if w), default='')


def worth_of_word(word, doubled):
    """
    Each letter is worth its place in the alphabet; the letters in doubled are worth twice as much.

    Example: 'cab' with 'a' doubled is worth 7.
    """
    total = 0
    for ch in word:
        value = 'abcdefghijklmnopqrstuvwxyz'.index(ch) + 1
        total += value * 2 if ch in doubled else value
    return total


def mid_or_mean(numbers):
    """
    Return the number in the middle of the list as it stands or, if the length is even, the mean of the middle two.

    Example: [9, 1, 4] gives 1 and [9, 1, 4, 0] gives 2.5.
    """
    half = len(numbers) // 2
    if len(numbers) % 2:
        return numbers[half]
    return (numbers[half - 1] + numbers[half]) / 2


def same_except_first(a, b):
    """
    Return whether two words are different, but only in their first letter.

    Example: this is so for 'house' and 'mouse', but not for 'sun' and 'sun'.
    """
    return a != b and a[1:] == b[1:] and len(a) == len(b)


def third_party(names, a, b):
    """
    Return the names other than a and b in alphabetical order, or None if a or b is not among the names.

    Example: of ['Cy', 'Al', 'Bo'] with a = 'Al' and b = 'Cy' it is ['Bo'].
    """
    if a not in names or b not in names:
        return None
    return sorted(n for n in names if n not in (a, b))


def is_ending_list(lst, ending):
    """
    Check if a list ends with the elements of ending; the empty list is an ending of every list.

    Example: [1, 2, 3] ends with [2, 3], but not with [2].
    """
    return len(ending) <= len(lst) and lst[len(lst) - len(ending):] == ending


def check():
    """Assert the examples that are not doctests."""
    assert join_pairs(['a', 'b'], [1, 2]) == ['a=1', 'b=2']
    assert join_pairs(['a', 'b'], [1], ':') == ['a:1']
    assert is_lonely_digit('room7') is True
    assert is_lonely_digit('7room') is False
    assert is_lonely_digit('r2d2') is False
    assert first_over_average([4, 2, 3, 9]) == 9
    assert first_over_average([5, 4]) is None
    assert swap_names('King, Ada') == 'Ada King'
    assert swap_names('Ada King') == 'Ada King'
    assert even_then_half([8, 3, 2, 8]) == [1, 4]
    assert even_then_half([5]) == []
    assert match_start(['tree', 'tray', 'top'], 't.e') == ['tree']
    assert match_start(['a'], 'ab') == []
    assert ages_to_groups([5, 18, 70], [6, 18, 65]) == [0, 2, 3]
    assert ages_to_groups([], [18]) == []
    assert last_minus_first([[1, 5], [3], []]) == [4, 0, None]
    assert digit_parity_text(1204) == 'oeee'
    assert digit_parity_text(7) == 'o'
    assert best_average_name({'Al': [4, 6], 'Bo': [9, 3], 'Cy': []}) == 'Bo'
    assert best_average_name({'Cy': []}) is None
    assert count_down_pairs(6) == [(5, 1), (4, 2)]
    assert count_down_pairs(2) == []
    assert replace_middle('abc', '-') == 'a-c'
    assert replace_middle('abcd', '-') == 'ab-cd'
    assert is_spaced_evenly(1, 3, 5, 7) is True
    assert is_spaced_evenly(2, 2, 2, 2) is False
    assert first_or_join(['ab', 'cd'], 5) == 'ab-cd'
    assert first_or_join(['ab', 'cd'], 4) == 'ab'
    assert shelves_used([4, 5, 3, 6], 10) == [1, 1]
    assert shelves_used([], 10) == []
    assert price_change_text(5, 7) == 'up 2'
    assert price_change_text(5, 1) == 'down 4'
    assert price_change_text(3, 3) == 'same'
    assert words_until('one two end three', 'end') == ['one', 'two']
    assert words_until('one', 'end') == ['one']
    assert max_of_three_sums(1, 3, 5) == 8
    assert max_of_three_sums(1, 2, 3) == 3
    assert first_big_jump([1, 3, 9, 2], 4) == (3, 9)
    assert first_big_jump([1, 2], 4) is None
    assert sum_if_all([1, 2.5]) == 3.5
    assert sum_if_all([1, 'a']) is None
    assert is_left_of(['x', 'a', 'b'], 'a', 'b') is True
    assert is_left_of(['b', 'a'], 'a', 'b') is False
    assert half_and_rest(['a', 'b', 'c']) == (1, ['b', 'c'])
    assert half_and_rest([]) == (0, [])
    assert worth_of_word('cab', 'a') == 7
    assert mid_or_mean([9, 1, 4]) == 1
    assert mid_or_mean([9, 1, 4, 0]) == 2.5
    assert same_except_first('house', 'mouse') is True
    assert same_except_first('sun', 'sun') is False
    assert third_party(['Cy', 'Al', 'Bo'], 'Al', 'Cy') == ['Bo']
    assert third_party(['Cy'], 'Al', 'Cy') is None
    assert is_ending_list([1, 2, 3], [2, 3]) is True
    assert is_ending_list([1, 2, 3], [2]) is False
    assert is_ending_list([1], []) is True
