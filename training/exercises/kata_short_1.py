"""Very short functions: one-line returns, tiny loops, predicates, small formulas and conversions."""

import math
from typing import Any, Dict, List, Optional, Tuple


def frame_area(width: float, height: float, border: float) -> float:
    """ Return the area of a picture frame of the given border around a picture of the given width and height.
    >>> frame_area(4, 3, 1)
    18
    >>> frame_area(2, 2, 0)
    0
    """
    outer = (width + 2 * border) * (height + 2 * border)
    return outer - width * height


def sum_of_last_digits(numbers: List[int]) -> int:
    """ Return the sum of the last digits of all numbers. The sign of a number does not matter.
    >>> sum_of_last_digits([12, 35, -7])
    14
    >>> sum_of_last_digits([])
    0
    """
    return sum(abs(n) % 10 for n in numbers)


def only_texts(values: List[Any]) -> List[str]:
    """ Keep those values that are strings and not empty.
    >>> only_texts(['a', 3, '', None, 'bc'])
    ['a', 'bc']
    >>> only_texts([1, 2.5])
    []
    """
    return [v for v in values if isinstance(v, str) and v]


def is_between_strictly(a: int, b: int, c: int) -> bool:
    """ Check if b lies between a and c without being equal to either. It does not matter which of a and c is larger.
    >>> is_between_strictly(1, 2, 3)
    True
    >>> is_between_strictly(9, 4, 2)
    True
    >>> is_between_strictly(1, 1, 3)
    False
    """
    return a < b < c or c < b < a


def hash_line(n: int) -> str:
    """ Return a line of n numbers from n down to 1, each preceded by a hash sign and separated by spaces.
    >>> hash_line(3)
    '#3 #2 #1'
    >>> hash_line(0)
    ''
    """
    return ' '.join('#' + str(i) for i in range(n, 0, -1))


def clamp_all(values: List[int], low: int, high: int) -> List[int]:
    """ Return the values with everything under low raised to low and everything over high lowered to high.
    >>> clamp_all([1, 5, 12], 3, 10)
    [3, 5, 10]
    """
    return [max(low, min(high, v)) for v in values]


def to_int_or_zero(text: str) -> int:
    """ Convert the text to an integer. If it is not an integer, return 0.
    >>> to_int_or_zero(' 17 ')
    17
    >>> to_int_or_zero('1.5')
    0
    """
    try:
        return int(text)
    except ValueError:
        return 0


def halve_until_odd(n: int) -> List[int]:
    """ Starting from a positive n, halve the number until it is odd. Return all numbers on the way.
    >>> halve_until_odd(40)
    [40, 20, 10, 5]
    >>> halve_until_odd(7)
    [7]
    """
    steps = [n]
    while n % 2 == 0:
        n //= 2
        steps.append(n)
    return steps


def bus_seats_free(seats, groups):
    """
    A bus has a number of seats and groups of people get on. Return how many seats stay free, but never less than 0.

    bus_seats_free(40, [12, 8]) == 20
    bus_seats_free(5, [4, 4]) == 0
    """
    return max(0, seats - sum(groups))


def initials_dotted(name):
    """
    Return the capital initials of all words of a name, each followed by a dot.

    initials_dotted('ada byron lovelace') == 'A.B.L.'
    initials_dotted('') == ''
    """
    return ''.join(part[0].upper() + '.' for part in name.split())


def without_extremes(scores):
    """
    Drop the lowest and the highest score once each and return the average of the others. With fewer
    than three scores the result is 0.

    without_extremes([5, 9, 7, 1]) == 6.0
    without_extremes([8, 8]) == 0
    """
    if len(scores) < 3:
        return 0
    return (sum(scores) - max(scores) - min(scores)) / (len(scores) - 2)


def shorter_first(a, b):
    """
    Join the two words with a space, the shorter one first. If both have the same length they keep their order.

    shorter_first('apple', 'fig') == 'fig apple'
    shorter_first('one', 'two') == 'one two'
    """
    if len(b) < len(a):
        a, b = b, a
    return a + ' ' + b


def parity_word(n):
    """
    Return 'even' or 'odd' for n, with the word 'negative ' in front for numbers below zero.

    parity_word(4) == 'even'
    parity_word(-3) == 'negative odd'
    """
    word = 'odd' if n % 2 else 'even'
    return 'negative ' + word if n < 0 else word


def every_letter_once(word: str, letters: str) -> bool:
    """Return whether the word consists of exactly the given letters, each used once, in any order.

    >>> every_letter_once("bca", "abc")
    True
    >>> every_letter_once("abca", "abc")
    False
    """
    return sorted(word) == sorted(letters)


def ring_area(outer: float, inner: float) -> float:
    """Return the area of the ring between two circles with the same centre, rounded to two decimals.

    >>> ring_area(2, 1)
    9.42
    >>> ring_area(3, 3)
    0.0
    """
    return round(math.pi * (outer ** 2 - inner ** 2), 2)


def tens_digit(n: int) -> int:
    """Return the tens digit of n, which is 0 for numbers with one digit.

    >>> tens_digit(345)
    4
    >>> tens_digit(-27)
    2
    >>> tens_digit(8)
    0
    """
    return abs(n) // 10 % 10


def last_word_length(sentence: str) -> int:
    """Return the length of the last word of a sentence, not counting a final dot. No words give 0.

    >>> last_word_length("We went home.")
    4
    >>> last_word_length("")
    0
    """
    words = sentence.rstrip(".").split()
    return len(words[-1]) if words else 0


def shared_count(a: list[int], b: list[int]) -> int:
    """Return the number of distinct values that are in both lists.

    >>> shared_count([1, 2, 2, 3], [2, 3, 3, 4])
    2
    """
    return len(set(a) & set(b))


def repeat_each(text: str, times: int) -> str:
    """Repeat every character of the text the given number of times, but digits stay single.

    >>> repeat_each("a1b", 2)
    'aa1bb'
    """
    return "".join(ch if ch.isdigit() else ch * times for ch in text)


def largest_gap(nums: list[int]) -> int:
    """Return the largest difference between two neighbouring values, 0 if there are no neighbours.

    >>> largest_gap([1, 7, 4])
    6
    >>> largest_gap([5])
    0
    """
    return max((abs(a - b) for a, b in zip(nums, nums[1:])), default=0)


def drop_multiples(nums: list[int], k: int) -> list[int]:
    """Return the numbers that cannot be divided by k, in ascending order.

    >>> drop_multiples([9, 4, 6, 1], 3)
    [1, 4]
    """
    return sorted(n for n in nums if n % k != 0)


def safe_percent(part: float, whole: float) -> float:
    """Return what percentage part is of whole, rounded to one decimal. If whole is 0 the answer is 0.0.

    >>> safe_percent(1, 3)
    33.3
    >>> safe_percent(5, 0)
    0.0
    """
    if whole == 0:
        return 0.0
    return round(100 * part / whole, 1)


def has_adjacent_twins(items: list) -> bool:
    """Return True if two neighbouring items are equal.

    >>> has_adjacent_twins([1, 2, 2])
    True
    >>> has_adjacent_twins([1, 2, 1])
    False
    """
    for i in range(1, len(items)):
        if items[i] == items[i - 1]:
            return True
    return False


def sum_without(numbers: List[int], skipped: List[int]) -> int:
    """ Add up the numbers, leaving out those that are in skipped.
    >>> sum_without([1, 2, 3, 2], [2])
    4
    >>> sum_without([5], [5])
    0
    """
    return sum(n for n in numbers if n not in skipped)


def upper_between(text: str, start: int, end: int) -> str:
    """ Return the text with the characters from start up to but not including end in upper case.
    >>> upper_between('garden', 1, 3)
    'gARden'
    """
    return text[:start] + text[start:end].upper() + text[end:]


def tallies(values: List[int]) -> Tuple[int, int, int]:
    """ Return how many values are negative, zero and positive.
    >>> tallies([3, 0, -1, 4])
    (1, 1, 2)
    """
    negative = sum(v < 0 for v in values)
    zero = values.count(0)
    return negative, zero, len(values) - negative - zero


def real_numbers_only(values: List[Any]) -> List[float]:
    """ Keep the values that are integers or floats. True and False do not count as numbers here.
    >>> real_numbers_only([1, 'a', 2.5, True, None])
    [1, 2.5]
    """
    return [v for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)]


def countdown_by(n: int, step: int) -> List[int]:
    """ Count down from n by step as long as the number stays above zero, and end with a zero.
    >>> countdown_by(7, 3)
    [7, 4, 1, 0]
    >>> countdown_by(0, 2)
    [0]
    """
    result = []
    while n > 0:
        result.append(n)
        n -= step
    return result + [0]


def digit_positions(text: str) -> List[int]:
    """ Return the positions of all digits in the text.
    >>> digit_positions('a1b22')
    [1, 3, 4]
    """
    return [i for i, ch in enumerate(text) if ch.isdigit()]


def alternate_case(text: str, start_upper: bool) -> str:
    """ Write the characters in upper and lower case by turns. The flag says if the first one is in upper case.
    >>> alternate_case('plants', True)
    'PlAnTs'
    >>> alternate_case('plants', False)
    'pLaNtS'
    """
    result = ''
    upper = start_upper
    for ch in text:
        result += ch.upper() if upper else ch.lower()
        upper = not upper
    return result


def price_with_tax(price: float, rate: float, exempt: bool) -> float:
    """ Add the tax rate (in percent) to the price unless the customer is exempt. Round to two decimals.
    >>> price_with_tax(10.0, 20, False)
    12.0
    >>> price_with_tax(10.0, 20, True)
    10.0
    """
    if exempt:
        return round(price, 2)
    return round(price * (1 + rate / 100), 2)


def nearest_multiple_below(n: int, k: int) -> int:
    """ Return the largest multiple of k that is strictly less than n.
    >>> nearest_multiple_below(10, 4)
    8
    >>> nearest_multiple_below(8, 4)
    4
    """
    return (n - 1) // k * k


def is_leap_pair(first: int, second: int) -> bool:
    """ Two years are a leap pair if they differ by 4 and both can be divided by 4.
    >>> is_leap_pair(2004, 2008)
    True
    >>> is_leap_pair(2005, 2009)
    False
    """
    return abs(first - second) == 4 and first % 4 == 0


def join_non_empty(parts: List[str], sep: str) -> str:
    """ Strip the parts and join those that are not empty with the separator.
    >>> join_non_empty([' a', '', '  ', 'b '], '-')
    'a-b'
    """
    return sep.join(p.strip() for p in parts if p.strip())


def letter_value(ch: str) -> int:
    """ Return the place of a letter in the alphabet, 1 for a or A. Anything else is worth 0.
    >>> letter_value('C')
    3
    >>> letter_value('?')
    0
    """
    ch = ch.lower()
    if 'a' <= ch <= 'z':
        return ord(ch) - ord('a') + 1
    return 0


def all_different_lengths(words: List[str]) -> bool:
    """ Return True if no two words of the list have the same length.
    >>> all_different_lengths(['a', 'bc', 'def'])
    True
    >>> all_different_lengths(['ab', 'cd'])
    False
    """
    lengths = [len(w) for w in words]
    return len(lengths) == len(set(lengths))


def dozen_price(count, price):
    """
    Eggs cost the given price each, but every full dozen is sold for the price of ten.

    dozen_price(12, 2) == 20
    dozen_price(15, 1) == 13
    """
    dozens, rest = divmod(count, 12)
    return (dozens * 10 + rest) * price


def strip_both(text, ch):
    """
    Remove the character ch once from the front and once from the end, if it stands there.

    strip_both('**a*', '*') == '*a'
    strip_both('ab', '*') == 'ab'
    """
    if text.startswith(ch):
        text = text[1:]
    if text.endswith(ch):
        text = text[:-1]
    return text


def cube_surface_left(side, removed):
    """
    A cube has six faces of side * side. Return the area that is left after the given number of faces were removed.

    cube_surface_left(2, 1) == 20
    cube_surface_left(5, 6) == 0
    """
    return (6 - removed) * side ** 2


def first_longer_than(words, n):
    """
    Return the first word that has more than n letters. If there is no such word return ''.

    first_longer_than(['ant', 'bear', 'horse'], 3) == 'bear'
    first_longer_than(['a'], 4) == ''
    """
    for word in words:
        if len(word) > n:
            return word
    return ''


def sum_odd_positions(nums):
    """
    Sum up the values at odd positions that are themselves negative.

    sum_odd_positions([1, -2, -3, -4]) == -6
    sum_odd_positions([]) == 0
    """
    return sum(x for x in nums[1::2] if x < 0)


def is_reversed_pair(a, b):
    """
    Two numbers form a reversed pair if the digits of one, read backwards, are those of the other.

    is_reversed_pair(123, 321) == True
    is_reversed_pair(10, 1) == False
    """
    return str(a)[::-1] == str(b)


def group_size(people, limit):
    """
    Return the largest group size, at most limit, into which the people can be divided without a rest.

    group_size(12, 5) == 4
    group_size(7, 6) == 1
    """
    size = limit
    while people % size != 0:
        size -= 1
    return size


def ends_alike(a, b, n):
    """
    Check if the last n characters of two texts are the same. Texts shorter than n never end alike.

    ends_alike('walking', 'talking', 3) == True
    ends_alike('go', 'go', 3) == False
    """
    if len(a) < n or len(b) < n:
        return False
    return a[len(a) - n:] == b[len(b) - n:]


def plus_minus_sum(nums):
    """
    Add the first number, subtract the second, add the third and so on.

    plus_minus_sum([10, 3, 2]) == 9
    plus_minus_sum([]) == 0
    """
    return sum(nums[::2]) - sum(nums[1::2])


def is_scaled(first, second, k):
    """
    Check whether the second list is the first one with all values multiplied by k.

    is_scaled([1, 2], [3, 6], 3) == True
    is_scaled([1], [2, 2], 2) == False
    """
    return [x * k for x in first] == second


def mirrored(text):
    """
    Return the text followed by its reverse, where the last character is not doubled.

    mirrored('abc') == 'abcba'
    mirrored('') == ''
    """
    return text + text[-2::-1] if text else ''


def starts_with_any(word, prefixes):
    """
    Return True when the word begins with one of the prefixes but is not equal to it.

    starts_with_any('redo', ['un', 're']) == True
    starts_with_any('re', ['re']) == False
    """
    return any(word.startswith(p) and word != p for p in prefixes)


def hidden_middle(secret):
    """
    Replace everything but the first and the last character by stars. Texts of up to two characters are hidden wholly.

    hidden_middle('secret') == 's****t'
    hidden_middle('ab') == '**'
    """
    if len(secret) <= 2:
        return '*' * len(secret)
    return secret[0] + '*' * (len(secret) - 2) + secret[-1]


def odd_one_out(a, b, c):
    """
    Two of three values are equal. Return the one that is different, or None if all three are equal.

    odd_one_out(4, 7, 4) == 7
    odd_one_out(1, 1, 1) is None
    """
    if a == b == c:
        return None
    if a == b:
        return c
    return a if b == c else b


def flip_bits(bits: str) -> str:
    """Exchange zeros and ones in a string; all other characters are dropped.

    >>> flip_bits("10 01")
    '0110'
    """
    return "".join("1" if b == "0" else "0" for b in bits if b in "01")


def to_snake(title: str) -> str:
    """Write a title in small letters with underscores between the words.

    >>> to_snake("  The Big Lake ")
    'the_big_lake'
    """
    return "_".join(title.lower().split())


def average_length(words: list[str]) -> float:
    """Return the average length of the words that are not empty, or 0.0 if there are none.

    >>> average_length(["ab", "", "abcd"])
    3.0
    >>> average_length([""])
    0.0
    """
    lengths = [len(w) for w in words if w]
    if not lengths:
        return 0.0
    return sum(lengths) / len(lengths)


def differ_by_one(a: str, b: str) -> bool:
    """Check whether two words of the same length differ in exactly one place.

    >>> differ_by_one("cat", "cut")
    True
    >>> differ_by_one("cat", "cat")
    False
    """
    if len(a) != len(b):
        return False
    return sum(x != y for x, y in zip(a, b)) == 1


def add_clock(hour: int, delta: int) -> int:
    """Return what a clock with the hours 1 to 12 shows delta hours after the given hour.

    >>> add_clock(11, 3)
    2
    >>> add_clock(12, 12)
    12
    """
    return (hour + delta - 1) % 12 + 1


def box_fits(box: tuple[int, int], hole: tuple[int, int]) -> bool:
    """Check if a flat box fits into a rectangular hole, where the box may be turned by 90 degrees.

    >>> box_fits((3, 5), (6, 3))
    True
    >>> box_fits((4, 4), (3, 9))
    False
    """
    small, large = sorted(box)
    return small <= min(hole) and large <= max(hole)


def product_of_ends(nums: list[int]) -> int:
    """Return the product of the first and the last number. A single number is squared, an empty list gives 0.

    >>> product_of_ends([3, 9, 5])
    15
    >>> product_of_ends([4])
    16
    >>> product_of_ends([])
    0
    """
    return nums[0] * nums[-1] if nums else 0


def is_sandwich(word: str) -> bool:
    """ A word of at least three letters is a sandwich if its first two letters are also its last two letters.
    >>> is_sandwich('onion')
    True
    >>> is_sandwich('on')
    False
    """
    return len(word) > 2 and word[:2] == word[-2:]


def get_nested(data: Dict[str, Dict[str, int]], outer: str, inner: str) -> int:
    """ Return data[outer][inner], or 0 if one of the keys is missing.
    >>> get_nested({'a': {'x': 4}}, 'a', 'x')
    4
    >>> get_nested({'a': {}}, 'b', 'x')
    0
    """
    return data.get(outer, {}).get(inner, 0)


def parse_numbers(texts: List[str]) -> List[float]:
    """ Convert all texts that can be read as a number to float and leave out the others.
    >>> parse_numbers(['1', 'x', '2.5', ''])
    [1.0, 2.5]
    """
    numbers = []
    for text in texts:
        try:
            numbers.append(float(text))
        except ValueError:
            pass
    return numbers


def is_round_number(n: int) -> bool:
    """ A number is round if all its digits after the first are zeros and it has at least two digits.
    >>> is_round_number(700)
    True
    >>> is_round_number(7)
    False
    >>> is_round_number(710)
    False
    """
    return n >= 10 and int(str(n)[1:]) == 0


def pad_to_same(a: str, b: str, fill: str) -> Tuple[str, str]:
    """ Fill up the shorter one of two texts at its end so that both have the same length.
    >>> pad_to_same('ab', 'xyz', '.')
    ('ab.', 'xyz')
    """
    width = max(len(a), len(b))
    return a.ljust(width, fill), b.ljust(width, fill)


def max_by_last_digit(numbers: List[int]) -> int:
    """ Return the number with the largest last digit; the first such number if there are several.
    >>> max_by_last_digit([52, 18, 31, 48])
    18
    """
    return max(numbers, key=lambda n: n % 10)


def any_divides(divisors: List[int], n: int) -> bool:
    """ Check if at least one of the divisors greater than 1 divides n.
    >>> any_divides([1, 4, 5], 20)
    True
    >>> any_divides([1, 3], 20)
    False
    """
    return any(d > 1 and n % d == 0 for d in divisors)


def grow_until(start: int, goal: int) -> int:
    """ Each week a plant grows by half of its height, rounded up. Return after how many weeks it reaches the goal.
    >>> grow_until(10, 30)
    3
    >>> grow_until(4, 4)
    0
    """
    weeks = 0
    while start < goal:
        start += (start + 1) // 2
        weeks += 1
    return weeks


def letters_not_shared(a: str, b: str) -> str:
    """ Return in alphabetical order the letters that are in exactly one of the two words.
    >>> letters_not_shared('boat', 'tub')
    'aou'
    """
    return ''.join(sorted(set(a) ^ set(b)))


def split_in_two(items: List[int]) -> Tuple[List[int], List[int]]:
    """ Split a list into two halves. If the length is odd, the first half gets the extra element.
    >>> split_in_two([1, 2, 3])
    ([1, 2], [3])
    >>> split_in_two([])
    ([], [])
    """
    middle = (len(items) + 1) // 2
    return items[:middle], items[middle:]


def digit_root_steps(n: int) -> int:
    """ Return how many times the digits of n must be added up until one digit is left.
    >>> digit_root_steps(987)
    2
    >>> digit_root_steps(5)
    0
    """
    steps = 0
    while n > 9:
        n = sum(int(d) for d in str(n))
        steps += 1
    return steps


def is_arithmetic_triple(a: int, b: int, c: int) -> bool:
    """ Check whether the three numbers, put into order, have the same distance from each other.
    >>> is_arithmetic_triple(7, 1, 4)
    True
    >>> is_arithmetic_triple(1, 2, 4)
    False
    """
    low, mid, high = sorted((a, b, c))
    return mid - low == high - mid


def words_with_double(words: List[str]) -> List[str]:
    """ Keep the words in which the same letter stands twice in a row.
    >>> words_with_double(['book', 'dog', 'egg', 'pop'])
    ['book', 'egg']
    """
    return [w for w in words if any(a == b for a, b in zip(w, w[1:]))]


def zigzag_indices(n: int) -> List[int]:
    """ Return the indices 0 to n - 1 taken by turns from the front and from the back.
    >>> zigzag_indices(5)
    [0, 4, 1, 3, 2]
    """
    result = []
    left, right = 0, n - 1
    while left < right:
        result += [left, right]
        left += 1
        right -= 1
    return result + [left] if left == right else result


def count_ordered_triples(n):
    """
    Count the triples of positive numbers a < b < c with a + b + c equal to n.

    count_ordered_triples(6) == 1
    count_ordered_triples(9) == 3
    """
    count = 0
    for a in range(1, n):
        for b in range(a + 1, n):
            if n - a - b > b:
                count += 1
    return count


def take_while_even(nums):
    """
    Return the even numbers at the start of the list, up to the first odd one.

    take_while_even([2, 4, 5, 6]) == [2, 4]
    take_while_even([1, 2]) == []
    """
    taken = []
    for n in nums:
        if n % 2:
            break
        taken.append(n)
    return taken


def closer_to(target, a, b):
    """
    Return the one of a and b that is closer to the target; if both are equally far, the smaller one.

    closer_to(10, 7, 12) == 12
    closer_to(10, 13, 7) == 7
    """
    if abs(a - target) == abs(b - target):
        return min(a, b)
    return a if abs(a - target) < abs(b - target) else b


def ticket_queue_wait(position: int, per_minute: int) -> int:
    """ Return how many full minutes somebody at the given position (from 1) of a queue waits if
    per_minute people are served each minute.
    >>> ticket_queue_wait(1, 3)
    0
    >>> ticket_queue_wait(8, 3)
    2
    """
    return (position - 1) // per_minute


def triangle_angle_left(a: int, b: int) -> Optional[int]:
    """ Return the third angle of a triangle with the angles a and b in degrees, None if there is no such triangle.
    >>> triangle_angle_left(60, 50)
    70
    >>> triangle_angle_left(100, 80) is None
    True
    """
    rest = 180 - a - b
    if a <= 0 or b <= 0 or rest <= 0:
        return None
    return rest


def double_small(numbers: List[int], limit: int) -> List[int]:
    """ Double each number that is below the limit and leave the others as they are.
    >>> double_small([1, 5, 9], 6)
    [2, 10, 9]
    """
    return [n * 2 if n < limit else n for n in numbers]


def has_letter_and_number(values: List[Any]) -> bool:
    """ Check whether the list contains at least one string and at least one integer.
    >>> has_letter_and_number(['a', 1])
    True
    >>> has_letter_and_number(['a', '1'])
    False
    """
    return any(isinstance(v, str) for v in values) and any(isinstance(v, int) for v in values)


def upper_if_short(words: List[str], n: int) -> List[str]:
    """ Return the words with those of at most n letters in capitals.
    >>> upper_if_short(['usa', 'france', 'uk'], 3)
    ['USA', 'france', 'UK']
    """
    return [word.upper() if len(word) <= n else word for word in words]


def total_of_prices(prices: List[str]) -> float:
    """ Add up prices written like '$3.50'. Round the sum to two decimals.
    >>> total_of_prices(['$3.50', '$1.25'])
    4.75
    >>> total_of_prices([])
    0
    """
    return round(sum(float(price[1:]) for price in prices), 2)


def skip_every_third(numbers: List[int]) -> List[int]:
    """ Leave out the third, the sixth, the ninth number and so on.
    >>> skip_every_third([1, 2, 3, 4, 5, 6, 7])
    [1, 2, 4, 5, 7]
    """
    return [n for i, n in enumerate(numbers, 1) if i % 3 != 0]


def is_steeper(first, second):
    """
    A slope is given as (rise, run) with a positive run. Return True if the first slope is steeper than the second;
    going down can be as steep as going up.

    is_steeper((3, 4), (1, 2)) == True
    is_steeper((-1, 2), (1, 2)) == False
    """
    return abs(first[0] / first[1]) > abs(second[0] / second[1])


def crop_text(text, n):
    """
    Cut the text to n characters. When something is cut off, the last three of them are dots. n is at least 3.

    crop_text('watermelon', 8) == 'water...'
    crop_text('melon', 8) == 'melon'
    """
    if len(text) <= n:
        return text
    return text[:n - 3] + '...'


def count_long_breaks(times, limit):
    """
    From a sorted list of times count the breaks between neighbouring times that are longer than limit.

    count_long_breaks([1, 2, 9, 20], 5) == 2
    count_long_breaks([4], 1) == 0
    """
    count = 0
    for before, after in zip(times, times[1:]):
        if after - before > limit:
            count += 1
    return count


def sum_of_squares_between(a, b):
    """
    Add the squares of all whole numbers that lie between a and b, without a and b themselves.

    sum_of_squares_between(1, 4) == 13
    sum_of_squares_between(3, 4) == 0
    """
    return sum(i * i for i in range(a + 1, b))


def is_full_house(a, b, c, d, e):
    """
    Five dice are a full house if three show one number and the other two show another number.

    is_full_house(2, 5, 2, 5, 2) == True
    is_full_house(4, 4, 4, 4, 4) == False
    """
    dice = [a, b, c, d, e]
    return sorted(dice.count(x) for x in set(dice)) == [2, 3]


def first_sentence(text):
    """
    Return the text up to and including the first dot. Without a dot return all of it.

    first_sentence('Yes. Or no.') == 'Yes.'
    first_sentence('Hm') == 'Hm'
    """
    end = text.find('.')
    return text if end == -1 else text[:end + 1]


def rounded_to_half(x):
    """
    Round a positive number to the nearest half. A quarter between two halves goes up.

    rounded_to_half(2.3) == 2.5
    rounded_to_half(4.25) == 4.5
    rounded_to_half(1.1) == 1.0
    """
    return int(x * 2 + 0.5) / 2


def most_sold(sales):
    """
    Return the name of the article that was sold most, given a dict from names to numbers. No sales give None.

    most_sold({'pen': 4, 'ink': 9}) == 'ink'
    most_sold({}) is None
    """
    if not sales:
        return None
    return max(sales, key=sales.get)


def fits_between(items, low, high):
    """
    Return True if the number of items is at least low and at most high. If high is None there is no upper bound.

    fits_between([1, 2], 1, 3) == True
    fits_between('abcdef', 2, None) == True
    fits_between([], 1, 2) == False
    """
    n = len(items)
    return n >= low and (high is None or n <= high)


def digits_in_common(a: int, b: int) -> list[int]:
    """Return the digits that are in both numbers, in ascending order and each once.

    >>> digits_in_common(1223, 3029)
    [2, 3]
    >>> digits_in_common(5, 6)
    []
    """
    return sorted(int(d) for d in set(str(a)) & set(str(b)))


def walk_distance(moves: str) -> int:
    """Each L in moves is a step to the left and each R one to the right. Return how far from the start one ends.

    >>> walk_distance("LLRL")
    2
    >>> walk_distance("RL")
    0
    """
    return abs(moves.count("L") - moves.count("R"))


def replace_last(text: str, old: str, new: str) -> str:
    """Replace only the last occurrence of old by new.

    >>> replace_last("a-b-c", "-", "+")
    'a-b+c'
    >>> replace_last("abc", "-", "+")
    'abc'
    """
    head, found, tail = text.rpartition(old)
    return head + new + tail if found else text


def all_edges_clear(grid: list[list[int]]) -> bool:
    """Return whether the first and the last row of the grid contain only zeros.

    >>> all_edges_clear([[0, 0], [1, 1], [0, 0]])
    True
    >>> all_edges_clear([[0, 1]])
    False
    """
    return not any(grid[0]) and not any(grid[-1])


def shift_right(items: list, k: int) -> list:
    """Return the list moved k places to the right, where None fills the free places and the length stays the same.

    >>> shift_right([1, 2, 3], 1)
    [None, 1, 2]
    >>> shift_right([1, 2], 5)
    [None, None]
    """
    n = len(items)
    k = min(k, n)
    return [None] * k + items[:n - k]


def half_or_triple(n: int) -> int:
    """Halve an even number; triple an odd one, but if it ends with 5 leave it unchanged.

    >>> half_or_triple(8)
    4
    >>> half_or_triple(3)
    9
    >>> half_or_triple(15)
    15
    """
    if n % 2 == 0:
        return n // 2
    return n if n % 10 == 5 else n * 3


def count_palindromic_words(sentence: str) -> int:
    """Count the words of at least two letters that read the same in both directions, whatever their case.

    >>> count_palindromic_words("Anna saw a level kayak")
    3
    """
    words = sentence.lower().split()
    return sum(len(w) > 1 and w == w[::-1] for w in words)


def is_perfect_cube_sum(a: int, b: int) -> bool:
    """Check if the sum of two numbers that are not negative is the cube of a whole number.

    >>> is_perfect_cube_sum(20, 7)
    True
    >>> is_perfect_cube_sum(4, 5)
    False
    """
    root = round((a + b) ** (1 / 3))
    return root ** 3 == a + b


def invert_flags(flags: dict[str, bool], names: list[str]) -> dict[str, bool]:
    """Return the flags with the values of the named ones turned around. Unknown names are ignored.

    >>> invert_flags({"bold": True, "big": False}, ["bold", "x"])
    {'bold': False, 'big': False}
    """
    return {name: not value if name in names else value for name, value in flags.items()}


def hundreds_rounded_down(values: list[int]) -> list[int]:
    """Round each value down to a multiple of one hundred and leave out those that become 0.

    >>> hundreds_rounded_down([350, 99, 1200])
    [300, 1200]
    """
    rounded = [v // 100 * 100 for v in values]
    return [v for v in rounded if v != 0]


def sum_pairs_apart(nums: List[int], gap: int) -> List[int]:
    """ Return the sums of all pairs of numbers whose positions are gap apart.
    >>> sum_pairs_apart([1, 2, 3, 4], 2)
    [4, 6]
    >>> sum_pairs_apart([1], 1)
    []
    """
    return [nums[i] + nums[i + gap] for i in range(len(nums) - gap)]


def trim_zeros(nums: List[int]) -> List[int]:
    """ Remove the zeros at the end of the list, but keep those that stand elsewhere.
    >>> trim_zeros([0, 4, 0, 1, 0, 0])
    [0, 4, 0, 1]
    >>> trim_zeros([0])
    []
    """
    end = len(nums)
    while end > 0 and nums[end - 1] == 0:
        end -= 1
    return nums[:end]


def letters_to_sum(word: str) -> int:
    """ Letters are worth 1 for a to 26 for z. Return the sum for the word, where capitals count twice.
    >>> letters_to_sum('abC')
    9
    """
    total = 0
    for ch in word:
        value = ord(ch.lower()) - 96
        total += value * 2 if ch.isupper() else value
    return total


def best_two_average(marks: List[float]) -> Optional[float]:
    """ Return the average of the two best marks (the highest ones), or None if there are fewer than two.
    >>> best_two_average([6, 9, 8])
    8.5
    >>> best_two_average([7]) is None
    True
    """
    if len(marks) < 2:
        return None
    return sum(sorted(marks)[-2:]) / 2


def is_isogram_pair(a, b):
    """
    Return True if the two words have no letter in common and neither contains a letter twice.

    is_isogram_pair('sun', 'ok') == True
    is_isogram_pair('sun', 'us') == False
    """
    both = a + b
    return len(set(both)) == len(both)


def wrap_index(i, n):
    """
    Return the index into a list of length n that i stands for when the list is a ring. For n = 0 return -1.

    wrap_index(7, 5) == 2
    wrap_index(-1, 5) == 4
    wrap_index(3, 0) == -1
    """
    return i % n if n else -1


def rectangles_overlap_1d(a, b):
    """
    Two intervals are given as pairs (start, end). Return the length of the part that they share.

    rectangles_overlap_1d((0, 5), (3, 9)) == 2
    rectangles_overlap_1d((0, 1), (2, 3)) == 0
    """
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    return max(0, end - start)


def multiply_digits_nonzero(n):
    """
    Multiply all digits of n that are not zero.

    For 304 the result is 12, and for 0 it is 1.
    """
    product = 1
    for d in str(n):
        if d != '0':
            product *= int(d)
    return product


def spaced_capitals(name):
    """
    Put a space in front of each capital letter except at the beginning.

    Example: 'MyFileName' becomes 'My File Name'.
    """
    result = ''
    for ch in name:
        if ch.isupper() and result:
            result += ' '
        result += ch
    return result


def is_weekend_day(day_number, first_weekday):
    """
    Days of a month are counted from 1 and first_weekday is the weekday of day 1 (0 is Monday, 6 is Sunday).
    Return whether the day is a Saturday or a Sunday.

    Example: if the month begins on a Friday (4), day 2 is a weekend day, but day 4 is not.
    """
    weekday = (first_weekday + day_number - 1) % 7
    return weekday >= 5


def bigger_sum(first, second):
    """
    Return the list with the larger sum. If the sums are equal return the shorter list, or the first one
    if the lengths are equal too.

    Example: of [1, 2] and [4] the result is [4]; of [1, 2] and [3] it is [3] as well.
    """
    return max(first, second, key=lambda lst: (sum(lst), -len(lst)))


def remove_first(items, value):
    """
    Return a copy of the list without the first occurrence of the value. A value that is missing changes nothing.

    Example: removing 2 from [1, 2, 3, 2] gives [1, 3, 2].
    """
    copy = list(items)
    if value in copy:
        copy.remove(value)
    return copy


def common_length(words):
    """
    If all words have the same length return it, otherwise return -1. No words give -1 too.

    Example: ['sun', 'sky'] gives 3 and ['a', 'bc'] gives -1.
    """
    lengths = set(map(len, words))
    return lengths.pop() if len(lengths) == 1 else -1


def fuel_needed(distance, per_hundred, reserve):
    """
    A car uses per_hundred litres for 100 km. Return the litres needed for the distance and back, plus the reserve.

    fuel_needed(150, 6, 5) == 23.0
    fuel_needed(0, 6, 5) == 5.0
    """
    return 2 * distance * per_hundred / 100 + reserve


def diagonal_sum(grid):
    """
    Return the sum of the diagonal from the top right to the bottom left of a square grid.

    diagonal_sum([[1, 2], [3, 4]]) == 5
    diagonal_sum([[7]]) == 7
    """
    n = len(grid)
    return sum(grid[i][n - 1 - i] for i in range(n))


def to_fahrenheit_label(celsius):
    """
    Convert degrees Celsius to whole degrees Fahrenheit and return a text with an F behind.

    to_fahrenheit_label(20) == '68F'
    to_fahrenheit_label(-40) == '-40F'
    """
    return f'{round(celsius * 9 / 5 + 32)}F'


def keep_longest_half(words: list[str]) -> list[str]:
    """Sort the words by length and keep the longer half, rounded down.

    >>> keep_longest_half(["aaa", "b", "cc", "dddd"])
    ['aaa', 'dddd']
    """
    ordered = sorted(words, key=len)
    return ordered[(len(words) + 1) // 2:]


def score_word(word: str, bonus: str) -> int:
    """A word scores one point for each letter and two more for each letter that is in bonus.

    >>> score_word("pizza", "zq")
    9
    >>> score_word("", "a")
    0
    """
    return len(word) + 2 * sum(ch in bonus for ch in word)


def is_increasing_then_same(nums: list[int]) -> bool:
    """Check that the numbers never become smaller and that the last two are equal.

    >>> is_increasing_then_same([1, 3, 3])
    True
    >>> is_increasing_then_same([1, 2, 3])
    False
    >>> is_increasing_then_same([4])
    False
    """
    return len(nums) > 1 and nums == sorted(nums) and nums[-1] == nums[-2]


def remaining_budget(budget: float, costs: dict[str, float]) -> Optional[float]:
    """Subtract all costs from the budget. Return None if the budget does not suffice.

    >>> remaining_budget(50, {"food": 20, "rent": 25})
    5
    >>> remaining_budget(10, {"food": 20}) is None
    True
    """
    left = budget - sum(costs.values())
    return left if left >= 0 else None


def version_tuple(version: str) -> tuple[int, ...]:
    """Turn a version such as "v1.12.0" into a tuple of numbers.

    >>> version_tuple("v1.12.0")
    (1, 12, 0)
    >>> version_tuple("3")
    (3,)
    """
    return tuple(int(part) for part in version.lstrip("v").split("."))


def check():
    """Assert the examples that are not doctests."""
    assert bus_seats_free(40, [12, 8]) == 20
    assert bus_seats_free(5, [4, 4]) == 0
    assert initials_dotted('ada byron lovelace') == 'A.B.L.'
    assert initials_dotted('') == ''
    assert without_extremes([5, 9, 7, 1]) == 6.0
    assert without_extremes([8, 8]) == 0
    assert shorter_first('apple', 'fig') == 'fig apple'
    assert shorter_first('one', 'two') == 'one two'
    assert parity_word(4) == 'even'
    assert parity_word(-3) == 'negative odd'
    assert dozen_price(12, 2) == 20
    assert dozen_price(15, 1) == 13
    assert strip_both('**a*', '*') == '*a'
    assert strip_both('ab', '*') == 'ab'
    assert cube_surface_left(2, 1) == 20
    assert cube_surface_left(5, 6) == 0
    assert first_longer_than(['ant', 'bear', 'horse'], 3) == 'bear'
    assert first_longer_than(['a'], 4) == ''
    assert sum_odd_positions([1, -2, -3, -4]) == -6
    assert sum_odd_positions([]) == 0
    assert is_reversed_pair(123, 321) is True
    assert is_reversed_pair(10, 1) is False
    assert group_size(12, 5) == 4
    assert group_size(7, 6) == 1
    assert ends_alike('walking', 'talking', 3) is True
    assert ends_alike('go', 'go', 3) is False
    assert plus_minus_sum([10, 3, 2]) == 9
    assert plus_minus_sum([]) == 0
    assert is_scaled([1, 2], [3, 6], 3) is True
    assert is_scaled([1], [2, 2], 2) is False
    assert mirrored('abc') == 'abcba'
    assert mirrored('') == ''
    assert starts_with_any('redo', ['un', 're']) is True
    assert starts_with_any('re', ['re']) is False
    assert hidden_middle('secret') == 's****t'
    assert hidden_middle('ab') == '**'
    assert odd_one_out(4, 7, 4) == 7
    assert odd_one_out(1, 1, 1) is None
    assert count_ordered_triples(6) == 1
    assert count_ordered_triples(9) == 3
    assert take_while_even([2, 4, 5, 6]) == [2, 4]
    assert take_while_even([1, 2]) == []
    assert closer_to(10, 7, 12) == 12
    assert closer_to(10, 13, 7) == 7
    assert is_steeper((3, 4), (1, 2)) is True
    assert is_steeper((-1, 2), (1, 2)) is False
    assert crop_text('watermelon', 8) == 'water...'
    assert crop_text('melon', 8) == 'melon'
    assert count_long_breaks([1, 2, 9, 20], 5) == 2
    assert count_long_breaks([4], 1) == 0
    assert sum_of_squares_between(1, 4) == 13
    assert sum_of_squares_between(3, 4) == 0
    assert is_full_house(2, 5, 2, 5, 2) is True
    assert is_full_house(4, 4, 4, 4, 4) is False
    assert first_sentence('Yes. Or no.') == 'Yes.'
    assert first_sentence('Hm') == 'Hm'
    assert rounded_to_half(2.3) == 2.5
    assert rounded_to_half(4.25) == 4.5
    assert rounded_to_half(1.1) == 1.0
    assert most_sold({'pen': 4, 'ink': 9}) == 'ink'
    assert most_sold({}) is None
    assert fits_between([1, 2], 1, 3) is True
    assert fits_between('abcdef', 2, None) is True
    assert fits_between([], 1, 2) is False
    assert is_isogram_pair('sun', 'ok') is True
    assert is_isogram_pair('sun', 'us') is False
    assert wrap_index(7, 5) == 2
    assert wrap_index(-1, 5) == 4
    assert wrap_index(3, 0) == -1
    assert rectangles_overlap_1d((0, 5), (3, 9)) == 2
    assert rectangles_overlap_1d((0, 1), (2, 3)) == 0
    assert fuel_needed(150, 6, 5) == 23.0
    assert fuel_needed(0, 6, 5) == 5.0
    assert diagonal_sum([[1, 2], [3, 4]]) == 5
    assert diagonal_sum([[7]]) == 7
    assert to_fahrenheit_label(20) == '68F'
    assert to_fahrenheit_label(-40) == '-40F'
    assert multiply_digits_nonzero(304) == 12
    assert multiply_digits_nonzero(0) == 1
    assert spaced_capitals('MyFileName') == 'My File Name'
    assert is_weekend_day(2, 4) is True
    assert is_weekend_day(4, 4) is False
    assert bigger_sum([1, 2], [4]) == [4]
    assert bigger_sum([1, 2], [3]) == [3]
    assert remove_first([1, 2, 3, 2], 2) == [1, 3, 2]
    assert common_length(['sun', 'sky']) == 3
    assert common_length(['a', 'bc']) == -1
