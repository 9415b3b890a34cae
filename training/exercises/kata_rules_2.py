"""Tasks with rules in prose: numbers, digits, bits, rounding, pairs of arguments and choices by ties."""

import math
from datetime import date, timedelta
from typing import List, Optional, Tuple, Union


def special_round(value: float) -> int:
    """Round a number to an integer. A fraction of exactly one half goes to the odd neighbour; everything else goes to
    the nearest integer.

    >>> special_round(2.5)
    3
    >>> special_round(3.5)
    3
    >>> special_round(-1.2)
    -1
    >>> special_round(-0.5)
    -1
    """
    low = math.floor(value)
    part = value - low
    if part < 0.5:
        return low
    if part > 0.5:
        return low + 1
    return low if low % 2 != 0 else low + 1


def toggle_bits_rule(n: int, width: int) -> Union[int, None]:
    """
    Write n in binary with the given width (filled with zeros on the left). Toggle each bit whose left neighbour is 1 in
    the original; the first bit has no left neighbour and stays. Return the new number, or None if n does not fit.

    >>> toggle_bits_rule(5, 4)
    7
    >>> toggle_bits_rule(12, 4)
    10
    >>> toggle_bits_rule(16, 4)
    """
    bits = format(n, 'b').zfill(width)
    if len(bits) > width:
        return None
    result = bits[0]
    for left, bit in zip(bits, bits[1:]):
        if left == '1':
            result += '0' if bit == '1' else '1'
        else:
            result += bit
    return int(result, 2)


def even_ones_only(nums: list[int]) -> list[int]:
    """
    Keep the numbers with an even number of ones in binary. Negative numbers are never kept. Zero has no ones, it is
    kept.

    even_ones_only([3, 7, 0, 10, -3]) == [3, 0, 10]
    even_ones_only([1]) == []
    """
    return [n for n in nums if n >= 0 and bin(n).count('1') % 2 == 0]


def pair_for_target(nums: list[int], target: int) -> tuple[int, int] | None:
    """
    Find the pair of different positions whose numbers have a sum as near to target as possible and not above it.
    Return the two numbers as a tuple, the smaller one first. For a tie return the pair with the smallest first number.
    If there is no such pair return None.

    >>> pair_for_target([1, 8, 3, 5], 10)
    (1, 8)
    >>> pair_for_target([2, 3, 4, 1], 5)
    (1, 4)
    >>> pair_for_target([9, 9], 10)
    """
    best = None
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            total = nums[i] + nums[j]
            if total > target:
                continue
            pair = (min(nums[i], nums[j]), max(nums[i], nums[j]))
            key = (target - total, pair)
            if best is None or key < best:
                best = key
    return best[1] if best else None


def sum_skipping_after(lst: List[int], trigger: int) -> int:
    """
    Add up the numbers of the list. Whenever the trigger is met, it is added, but the number after it is not
    (and a trigger that is left out does not trigger anything).

    sum_skipping_after([1, 5, 2, 3], 5) == 9
    sum_skipping_after([5, 5, 5], 5) == 10
    sum_skipping_after([], 1) == 0
    """
    total = 0
    i = 0
    while i < len(lst):
        total += lst[i]
        if lst[i] == trigger:
            i += 2
        else:
            i += 1
    return total


def number_type(n):
    """Return a word for a number: 'square' if it is a square, 'cube' if it is a cube, 'both' if it is a square and a
    cube, and 'plain' otherwise. Negative numbers can be cubes but not squares.

    >>> number_type(64)
    'both'
    >>> number_type(-27)
    'cube'
    >>> number_type(49)
    'square'
    >>> number_type(10)
    'plain'
    """
    root = round(abs(n) ** (1 / 3))
    is_cube = root ** 3 == abs(n)
    is_square = n >= 0 and math.isqrt(n) ** 2 == n
    if is_cube and is_square:
        return 'both'
    if is_cube:
        return 'cube'
    return 'square' if is_square else 'plain'


def weekday_count(start: str, days: int, name: str) -> int:
    """
    From the day start ('YYYY-MM-DD', included) look at the given number of days. Count how many of them are the weekday
    name, which is written in English, in any case. If days is not positive the result is 0.

    >>> weekday_count('2024-01-01', 10, 'Monday')
    2
    >>> weekday_count('2024-01-01', 3, 'sunday')
    0
    >>> weekday_count('2024-01-01', -1, 'monday')
    0
    """
    names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    wanted = names.index(name.lower())
    day = date.fromisoformat(start)
    count = 0
    for _ in range(days):
        if day.weekday() == wanted:
            count += 1
        day += timedelta(days=1)
    return count


def pay_day(year: int, month: int) -> str:
    """
    Wages are paid on the 15th of a month. If that day is a Saturday they are paid on the day before, if it is a Sunday
    on the day after. Return the date as 'YYYY-MM-DD'. For a month that does not exist return ''.

    pay_day(2024, 5) == '2024-05-15'
    pay_day(2024, 6) == '2024-06-14'
    pay_day(2024, 9) == '2024-09-16'
    pay_day(2024, 13) == ''
    """
    if not 1 <= month <= 12:
        return ''
    day = date(year, month, 15)
    if day.weekday() == 5:
        day -= timedelta(days=1)
    elif day.weekday() == 6:
        day += timedelta(days=1)
    return day.isoformat()


def seconds_in_words(seconds: int) -> str:
    """
    Write a number of seconds as text. Under a minute: '45s'. Under an hour: '3m 20s', and the seconds are left out if
    there are none. From an hour on: '2h 5m' without seconds, and without minutes if they are 0. Below 0 it is '-'.

    >>> seconds_in_words(45)
    '45s'
    >>> seconds_in_words(180)
    '3m'
    >>> seconds_in_words(7525)
    '2h 5m'
    >>> seconds_in_words(-3)
    '-'
    """
    if seconds < 0:
        return '-'
    if seconds < 60:
        return f'{seconds}s'
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return f'{minutes}m {rest}s' if rest else f'{minutes}m'
    hours, minutes = divmod(minutes, 60)
    return f'{hours}h {minutes}m' if minutes else f'{hours}h'


def clock_angle_word(hour, minute):
    """
    Tell in which quarter of the clock face the minute hand is ('I' for 0 to 14, 'II' for 15 to 29, 'III', 'IV') and
    put a '*' after it if the hour hand is in the same quarter. Hours run from 0 to 23, and for other times the result
    is '?'.

    >>> clock_angle_word(1, 10)
    'I*'
    >>> clock_angle_word(16, 10)
    'I'
    >>> clock_angle_word(22, 50)
    'IV*'
    >>> clock_angle_word(5, 60)
    '?'
    """
    if hour not in range(24) or minute not in range(60):
        return '?'
    quarters = ['I', 'II', 'III', 'IV']
    by_minute = minute // 15
    by_hour = hour % 12 // 3
    word = quarters[by_minute]
    return word + '*' if by_hour == by_minute else word


def collapse_zeros(n: int) -> int:
    """
    Remove zeros from a positive integer: of each run of zeros only one is kept, and zeros at the end are all removed.

    >>> collapse_zeros(100203000)
    10203
    >>> collapse_zeros(5)
    5
    """
    text = str(n).rstrip('0')
    while '00' in text:
        text = text.replace('00', '0')
    return int(text)


def digit_course(n: int) -> str:
    """
    Look at the digits of a positive number from left to right. Return 'rising' if every digit is larger than the one
    before, 'falling' if every digit is smaller, 'flat' if all are equal, and 'mixed' otherwise.
    A number with one digit is 'flat'.

    digit_course(1359) == 'rising'
    digit_course(820) == 'falling'
    digit_course(44) == 'flat'
    digit_course(122) == 'mixed'
    """
    s = str(n)
    pairs = list(zip(s, s[1:]))
    if all(a == b for a, b in pairs):
        return 'flat'
    if all(a < b for a, b in pairs):
        return 'rising'
    if all(a > b for a, b in pairs):
        return 'falling'
    return 'mixed'


def swap_first_min_last_max(lst):
    """
    Return a new list in which the first smallest number and the last largest number have changed places.
    If all the numbers are equal or the list is empty nothing changes.

    >>> swap_first_min_last_max([3, 1, 4, 1, 4])
    [3, 4, 4, 1, 1]
    >>> swap_first_min_last_max([2, 2])
    [2, 2]
    >>> swap_first_min_last_max([])
    []
    """
    result = list(lst)
    if not lst or min(lst) == max(lst):
        return result
    low = lst.index(min(lst))
    high = len(lst) - 1 - lst[::-1].index(max(lst))
    result[low], result[high] = result[high], result[low]
    return result


def count_steps_to_single(n: int, rule: str) -> int:
    """
    Reduce a non-negative integer until it has one digit. The rule 'add' replaces it by the sum of its digits, the
    rule 'span' by the difference of its largest and smallest digit. Return the number of steps, -1 for an unknown rule.

    >>> count_steps_to_single(999, 'add')
    2
    >>> count_steps_to_single(815, 'span')
    1
    >>> count_steps_to_single(7, 'add')
    0
    >>> count_steps_to_single(77, 'mul')
    -1
    """
    if rule not in ('add', 'span'):
        return -1
    steps = 0
    while n >= 10:
        digits = [int(d) for d in str(n)]
        if rule == 'add':
            n = sum(digits)
        else:
            n = max(digits) - min(digits)
        steps += 1
    return steps


def median_or_mean(values: list[float], threshold: float) -> float:
    """
    If the difference of the largest and the smallest value is larger than threshold, return the median (the mean of
    the two middle values for an even number), otherwise the mean. Round to two places. An empty list gives 0.0.

    >>> median_or_mean([1, 2, 30], 10)
    2
    >>> median_or_mean([1, 2, 4], 10)
    2.33
    >>> median_or_mean([], 1)
    0.0
    """
    if not values:
        return 0.0
    ordered = sorted(values)
    n = len(ordered)
    if ordered[-1] - ordered[0] > threshold:
        if n % 2 == 1:
            return ordered[n // 2]
        return round((ordered[n // 2 - 1] + ordered[n // 2]) / 2, 2)
    return round(sum(values) / n, 2)


def lucky_house_numbers(first: int, last: int, step: int) -> int:
    """
    Houses are numbered first, first + step, first + 2 * step and so on up to last. A house number is lucky if it has
    a 3 or an 8, but no 4. Count the lucky houses. A step below 1 gives 0.

    lucky_house_numbers(1, 15, 2) == 2
    lucky_house_numbers(30, 40, 1) == 9
    lucky_house_numbers(1, 9, 0) == 0
    """
    if step < 1:
        return 0
    lucky = 0
    for number in range(first, last + 1, step):
        s = str(number)
        if ('3' in s or '8' in s) and '4' not in s:
            lucky += 1
    return lucky


def share_coins(coins, people):
    """
    Coins are dealt round to the people, the largest coin first; each coin goes to the person who has least so far (of
    several to the one with the lowest number). Return the sums of all the people as a list.

    >>> share_coins([1, 5, 2, 2], 2)
    [5, 5]
    >>> share_coins([3], 3)
    [3, 0, 0]
    >>> share_coins([3], 0)
    []
    """
    if people < 1:
        return []
    sums = [0] * people
    for coin in sorted(coins, reverse=True):
        poorest = sums.index(min(sums))
        sums[poorest] += coin
    return sums


def hex_colour_class(colour: str) -> str:
    """
    A colour is written '#rrggbb' with hexadecimal digits. Return 'grey' if the three parts are equal, otherwise the
    name of the strongest part: 'red', 'green' or 'blue' (for a tie the first of them). If the colour is not valid
    return 'bad'.

    >>> hex_colour_class('#10ff20')
    'green'
    >>> hex_colour_class('#7f7f7f')
    'grey'
    >>> hex_colour_class('#aa00aa')
    'red'
    >>> hex_colour_class('#12345')
    'bad'
    """
    if len(colour) != 7 or colour[0] != '#':
        return 'bad'
    try:
        parts = [int(colour[i:i + 2], 16) for i in (1, 3, 5)]
    except ValueError:
        return 'bad'
    if len(set(parts)) == 1:
        return 'grey'
    return ['red', 'green', 'blue'][parts.index(max(parts))]


def increase_until_differs(a: int, b: int) -> int:
    """
    Increase the smaller of the two numbers by 3 in each step as long as it is smaller than the other one. Return how
    far it is then from the other one. If they are equal from the beginning return 0.

    >>> increase_until_differs(1, 9)
    1
    >>> increase_until_differs(10, 4)
    0
    >>> increase_until_differs(5, 5)
    0
    """
    low, high = min(a, b), max(a, b)
    while low < high:
        low += 3
    return low - high


def filter_by_neighbour_gap(nums: List[int], gap: int) -> List[int]:
    """
    Keep the first number, and then every number that differs by at least gap from the last number that was kept.

    filter_by_neighbour_gap([1, 2, 4, 5, 9], 3) == [1, 4, 9]
    filter_by_neighbour_gap([5, 1, 5], 4) == [5, 1, 5]
    filter_by_neighbour_gap([], 2) == []
    """
    kept: List[int] = []
    for n in nums:
        if not kept or abs(n - kept[-1]) >= gap:
            kept.append(n)
    return kept


def divisible_chain(lst):
    """
    Given a list of positive integers, return the longest part of it, taken from the beginning, in which each number
    can be divided by the number before it. For an empty list return an empty list.

    >>> divisible_chain([2, 4, 12, 13, 26])
    [2, 4, 12]
    >>> divisible_chain([5, 3])
    [5]
    >>> divisible_chain([])
    []
    """
    end = 1
    while end < len(lst) and lst[end] % lst[end - 1] == 0:
        end += 1
    return lst[:end]


def prime_position_sum(nums: List[int]) -> int:
    """
    Positions are counted from 1. Add the numbers at prime positions and subtract those at position 1 and at all
    positions that are multiples of 6.

    >>> prime_position_sum([10, 1, 2, 3, 4, 5])
    -8
    >>> prime_position_sum([])
    0
    """
    def is_prime(k):
        if k < 2:
            return False
        for d in range(2, int(k ** 0.5) + 1):
            if k % d == 0:
                return False
        return True

    total = 0
    for position, n in enumerate(nums, start=1):
        if is_prime(position):
            total += n
        elif position == 1 or position % 6 == 0:
            total -= n
    return total


def best_of_digits(n: int, k: int) -> int:
    """
    From the digits of the positive integer n pick the k largest and form the smallest number that can be made of them
    without a zero in front (if that is possible). If n has fewer than k digits use all; if k is 0 return 0.

    best_of_digits(51903, 3) == 359
    best_of_digits(100, 2) == 10
    best_of_digits(42, 0) == 0
    """
    if k <= 0:
        return 0
    digits = sorted(str(n), reverse=True)[:k]
    digits.sort()
    for i, d in enumerate(digits):
        if d != '0':
            digits.insert(0, digits.pop(i))
            break
    return int(''.join(digits))


def compare_versions_loose(a: str, b: str) -> str:
    """
    Compare two version numbers such as '1.10' and '1.9.2' part by part as numbers. Missing parts count as 0. Return
    '<', '>' or '='. If one of them ends with 'b' (a test version) it is smaller than the same version without it.

    >>> compare_versions_loose('1.10', '1.9.2')
    '>'
    >>> compare_versions_loose('2.0b', '2')
    '<'
    >>> compare_versions_loose('1.0', '1')
    '='
    """
    def parse(version):
        final = not version.endswith('b')
        parts = [int(p) for p in version.rstrip('b').split('.')]
        while parts and parts[-1] == 0:
            parts.pop()
        return parts, final

    x, y = parse(a), parse(b)
    if x == y:
        return '='
    return '<' if x < y else '>'


def sum_of_edges(n: int, base: int) -> Optional[int]:
    """
    Write the non-negative integer n in the given base (2 to 10) and return the sum of its first and last digit. A
    number with a single digit gives that digit twice. For other bases return None.

    >>> sum_of_edges(19, 3)
    3
    >>> sum_of_edges(2, 10)
    4
    >>> sum_of_edges(5, 16)
    """
    if not 2 <= base <= 10:
        return None
    digits = []
    while True:
        n, d = divmod(n, base)
        digits.append(d)
        if n == 0:
            break
    return digits[0] + digits[-1]


def fair_split_index(nums: list[int]) -> int:
    """
    Find the index at which the list must be cut so that the sum before the cut is as near as possible to the sum from
    the cut on. Both parts have at least one number. For a tie take the smallest index; if the list is too short
    return -1.

    >>> fair_split_index([1, 2, 3, 6])
    3
    >>> fair_split_index([5, 5, 5])
    1
    >>> fair_split_index([7])
    -1
    """
    if len(nums) < 2:
        return -1
    total = sum(nums)
    left = 0
    best_index = 1
    best_diff = None
    for i in range(1, len(nums)):
        left += nums[i - 1]
        diff = abs(total - 2 * left)
        if best_diff is None or diff < best_diff:
            best_diff = diff
            best_index = i
    return best_index


def leap_birthdays(born: int, now: int) -> int:
    """
    Somebody was born on 29 February of the year born. Count the real birthdays (29 February) after that year up to
    the year now, included. Remember that of the full hundreds only those that 400 divides are leap years.
    If born is not a leap year return -1.

    leap_birthdays(2000, 2012) == 3
    leap_birthdays(1896, 1904) == 1
    leap_birthdays(1900, 1950) == -1
    """
    def is_leap(year):
        return year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)

    if not is_leap(born):
        return -1
    return sum(1 for year in range(born + 1, now + 1) if is_leap(year))


def round_half_list(values, places):
    """
    Round every value to the given number of places; values that are less than 0 become 0, and a value that is an int
    stays an int.

    >>> round_half_list([1.26, -2.5, 3], 1)
    [1.3, 0, 3]
    >>> round_half_list([], 2)
    []
    """
    out = []
    for v in values:
        if v < 0:
            out.append(0)
        elif isinstance(v, int):
            out.append(v)
        else:
            out.append(round(v, places))
    return out


def swap_nibbles_if(n: int) -> int:
    """
    n is a byte (0 to 255). If its upper four bits have more ones than its lower four bits, change the two halves; if
    they have fewer, invert the lower half; otherwise return n.

    >>> swap_nibbles_if(0b11100001)
    30
    >>> swap_nibbles_if(0b00010011)
    28
    >>> swap_nibbles_if(0b00010001)
    17
    """
    high, low = n >> 4, n & 15
    ones_high = bin(high).count('1')
    ones_low = bin(low).count('1')
    if ones_high > ones_low:
        return (low << 4) | high
    if ones_high < ones_low:
        return n ^ 15
    return n


def smallest_even_gap(lst: List[int]) -> Optional[Tuple[int, int]]:
    """
    Among all pairs of different even numbers of the list return the pair with the smallest difference as (smaller,
    larger). Of several pairs the one with the smaller numbers is taken. Return None if there are fewer than two
    different even numbers.

    >>> smallest_even_gap([3, 8, 14, 2, 10])
    (8, 10)
    >>> smallest_even_gap([4, 4, 1]) is None
    True
    """
    evens = sorted({n for n in lst if n % 2 == 0})
    if len(evens) < 2:
        return None
    return min(zip(evens, evens[1:]), key=lambda pair: pair[1] - pair[0])


def reverse_if_multiple(n: int, m: int) -> int:
    """
    If n is a multiple of m, return n with its digits reversed, otherwise n with its digits in ascending order. n is
    positive; zeros that come to the front disappear. If m is 0, n is no multiple.

    reverse_if_multiple(120, 5) == 21
    reverse_if_multiple(312, 5) == 123
    reverse_if_multiple(41, 0) == 14
    """
    s = str(n)
    if m != 0 and n % m == 0:
        return int(s[::-1])
    return int(''.join(sorted(s)))


def temperature_steps(start, end, step):
    """
    A thermostat goes from start to end in steps; step is positive. The last step is shortened so that it ends exactly
    at end. Return all temperatures in order with start and end. It may go up or down. A step that is not positive
    gives [start].

    >>> temperature_steps(18, 23, 2)
    [18, 20, 22, 23]
    >>> temperature_steps(5, 1, 3)
    [5, 2, 1]
    >>> temperature_steps(5, 9, 0)
    [5]
    """
    temps = [start]
    if step <= 0:
        return temps
    current = start
    while current != end:
        if current < end:
            current = min(current + step, end)
        else:
            current = max(current - step, end)
        temps.append(current)
    return temps


def sum_digits_by_position(n: int, odd: bool) -> int:
    """
    Count the digits of n from the right, beginning with 1. Return the sum of the digits at odd places if odd is true,
    otherwise of those at even places. For a negative n the result is negative too.

    >>> sum_digits_by_position(12345, True)
    9
    >>> sum_digits_by_position(-12345, False)
    -6
    """
    sign = -1 if n < 0 else 1
    n = abs(n)
    total = 0
    place = 1
    while n > 0:
        digit = n % 10
        if (place % 2 == 1) == odd:
            total += digit
        n //= 10
        place += 1
    return sign * total


def expiry_state(expires: str, today: str) -> str:
    """
    Both dates are written 'MM/YY'. A card is 'valid' until the end of its month, 'soon' if it is the last month, and
    'expired' after that. If the month is not from 01 to 12 the result is 'wrong'.

    >>> expiry_state('05/27', '04/27')
    'valid'
    >>> expiry_state('05/27', '05/27')
    'soon'
    >>> expiry_state('12/26', '01/27')
    'expired'
    >>> expiry_state('13/26', '01/26')
    'wrong'
    """
    def months(text):
        month, year = text.split('/')
        return int(year) * 12 + int(month)

    if not 1 <= int(expires[:2]) <= 12:
        return 'wrong'
    left = months(expires) - months(today)
    if left > 0:
        return 'valid'
    return 'soon' if left == 0 else 'expired'


def absolute_order(lst: List[int], negatives_first: bool = True) -> List[int]:
    """
    Sort by absolute value. If a number and its negative are both there, the negative one comes first, unless
    negatives_first is False, then the positive one does.

    absolute_order([3, -1, 1, -3]) == [-1, 1, -3, 3]
    absolute_order([-2, 2], False) == [2, -2]
    """
    if negatives_first:
        return sorted(lst, key=lambda x: (abs(x), x))
    return sorted(lst, key=lambda x: (abs(x), -x))


def ladder_sum(n, k):
    """
    Add up n + (n - k) + (n - 2k) + ... as long as the numbers are positive. Numbers that end with 5 are counted twice.
    If k is not positive only n itself is counted.

    ladder_sum(10, 3) == 22
    ladder_sum(5, 2) == 14
    ladder_sum(5, 0) == 10
    """
    def worth(x):
        return 2 * x if x % 10 == 5 else x

    if k <= 0:
        return worth(n)
    total = 0
    while n > 0:
        total += worth(n)
        n -= k
    return total


def valid_isoish_date(text: str) -> bool:
    """
    Check whether a text is a correct date of the form YYYY-MM-DD in the years 1900 to 2099. All the numbers have to
    be written with their full number of digits, and the day must exist.

    >>> valid_isoish_date('2023-02-28')
    True
    >>> valid_isoish_date('2023-02-29')
    False
    >>> valid_isoish_date('2023-2-28')
    False
    >>> valid_isoish_date('1899-01-01')
    False
    """
    parts = text.split('-')
    if [len(p) for p in parts] != [4, 2, 2]:
        return False
    if not all(p.isdigit() for p in parts):
        return False
    year, month, day = (int(p) for p in parts)
    if not 1900 <= year <= 2099:
        return False
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def count_trailing_rule(numbers: List[int], digit: int) -> int:
    """
    Count the numbers that end with the given digit, but count a number twice if its last two digits are both that
    digit.

    >>> count_trailing_rule([13, 33, 30, 3], 3)
    4
    >>> count_trailing_rule([], 1)
    0
    """
    count = 0
    for n in numbers:
        n = abs(n)
        if n % 10 != digit:
            continue
        count += 1
        if n >= 10 and n // 10 % 10 == digit:
            count += 1
    return count


def cut_stick(length: int, pieces: List[int]) -> Tuple[int, int]:
    """
    From a stick of the given length the pieces are cut in the given order. A piece that is longer than the rest of
    the stick is skipped, each cut wastes 1 (but not if the piece is exactly the rest). Return (pieces cut, rest).

    >>> cut_stick(10, [4, 6, 3])
    (2, 1)
    >>> cut_stick(5, [5, 1])
    (1, 0)
    >>> cut_stick(2, [3])
    (0, 2)
    """
    done = 0
    rest = length
    for piece in pieces:
        if piece > rest:
            continue
        done += 1
        if piece == rest:
            rest = 0
            break
        rest -= piece + 1
    return done, rest


def age_group_counts(ages, borders):
    """
    borders is an ascending list of ages. Count how many people are younger than the first border, from the first to
    before the second, and so on; the last group is open. Negative ages are ignored.

    age_group_counts([5, 17, 18, 70, -1], [18, 65]) -> [2, 1, 1]
    age_group_counts([], [10]) -> [0, 0]
    """
    counts = [0] * (len(borders) + 1)
    for age in ages:
        if age < 0:
            continue
        group = 0
        while group < len(borders) and age >= borders[group]:
            group += 1
        counts[group] += 1
    return counts


def xor_except(nums: list[int], skip: int) -> int:
    """
    Combine the numbers with exclusive or, but leave out those that are larger than skip. If nothing is left return -1.

    >>> xor_except([5, 3, 9], 5)
    6
    >>> xor_except([8], 5)
    -1
    """
    small = [n for n in nums if n <= skip]
    if not small:
        return -1
    result = 0
    for n in small:
        result ^= n
    return result


def stair_numbers(limit: int) -> List[int]:
    """
    Return all the numbers from 10 to limit in which any two neighbouring digits differ by exactly 1.

    stair_numbers(35) == [10, 12, 21, 23, 32, 34]
    stair_numbers(9) == []
    """
    def is_stair(n):
        s = str(n)
        for i in range(len(s) - 1):
            if abs(int(s[i]) - int(s[i + 1])) != 1:
                return False
        return True

    return [n for n in range(10, limit + 1) if is_stair(n)]


def price_tag(price: float, currency: str) -> str:
    """
    Format a price. Euro ('EUR') prices have a comma and the sign behind: '3,50 €'. Dollar ('USD') prices have a point
    and the sign in front: '$3.50'. Yen ('JPY') have no places: '¥350'. For other currencies the code stands behind:
    '3.50 CHF'. A price of 0 is always 'free'.

    >>> price_tag(3.5, 'EUR')
    '3,50 €'
    >>> price_tag(350.2, 'JPY')
    '¥350'
    >>> price_tag(3.5, 'CHF')
    '3.50 CHF'
    >>> price_tag(0, 'USD')
    'free'
    """
    if price == 0:
        return 'free'
    if currency == 'JPY':
        return f'¥{round(price)}'
    text = f'{price:.2f}'
    if currency == 'EUR':
        return text.replace('.', ',') + ' €'
    if currency == 'USD':
        return '$' + text
    return text + ' ' + currency


def rounds_until_equal(a: int, b: int, limit: int) -> int:
    """
    Two jars hold a and b marbles. In each round a quarter of the difference (rounded down) goes from the fuller to
    the other jar, but at least 1. Return the number of rounds until the jars hold the same, or -1 if they do not
    within limit rounds.

    >>> rounds_until_equal(10, 4, 5)
    3
    >>> rounds_until_equal(3, 3, 0)
    0
    >>> rounds_until_equal(4, 1, 6)
    -1
    """
    for done in range(limit + 1):
        if a == b:
            return done
        moved = max(1, abs(a - b) // 4)
        if a > b:
            a, b = a - moved, b + moved
        else:
            a, b = a + moved, b - moved
    return -1


def digit_at_rule(n, pos):
    """
    Return the digit of n at the position pos, counted from the left from 0. A negative position is counted from the
    right, as in Python. The sign of n is not a digit. If the position does not exist return None.

    digit_at_rule(5280, 1) gives 2
    digit_at_rule(-5280, -1) gives 0
    digit_at_rule(5, 3) gives None
    """
    digits = str(abs(n))
    try:
        return int(digits[pos])
    except IndexError:
        return None


def amount_with_bulk(count: int, price: int, bulk: int) -> int:
    """
    Of every bulk pieces one is free. If more than 50 pieces are bought, 5 percent are taken off the sum, rounded down
    to a whole number of cents to pay. Count, price (in cents) and bulk are integers; a bulk below 2 means that
    nothing is free.

    >>> amount_with_bulk(7, 100, 3)
    500
    >>> amount_with_bulk(60, 10, 1)
    570
    >>> amount_with_bulk(0, 10, 5)
    0
    """
    free = count // bulk if bulk >= 2 else 0
    total = (count - free) * price
    if count > 50:
        total = total * 95 // 100
    return total


def ordered_digits_pair(a: int, b: int) -> str:
    """
    Two non-negative integers: return 'same digits' if they have the same digits with the same frequencies, 'same set'
    if only the sets of their digits are equal, 'shared' if they have at least one digit in common, and 'apart'
    otherwise.

    ordered_digits_pair(121, 112) == 'same digits'
    ordered_digits_pair(12, 211) == 'same set'
    ordered_digits_pair(12, 23) == 'shared'
    ordered_digits_pair(1, 2) == 'apart'
    """
    x, y = str(a), str(b)
    if sorted(x) == sorted(y):
        return 'same digits'
    if set(x) == set(y):
        return 'same set'
    if set(x) & set(y):
        return 'shared'
    return 'apart'


def drop_low_bits(nums, k):
    """
    Clear the lowest k bits of every number. Numbers which become 0 are left out of the result, negative k means no
    change at all.

    >>> drop_low_bits([13, 3, 8], 2)
    [12, 8]
    >>> drop_low_bits([1, 0], -1)
    [1, 0]
    """
    if k < 0:
        return list(nums)
    cleared = [(n >> k) << k for n in nums]
    return [n for n in cleared if n]


def middle_or_average(a: int, b: int, c: int) -> float:
    """
    If the three numbers are all different, return the middle one. If exactly two are equal return the average of all
    three, rounded to one place. If all are equal return 0.

    >>> middle_or_average(9, 2, 5)
    5
    >>> middle_or_average(2, 2, 3)
    2.3
    >>> middle_or_average(4, 4, 4)
    0
    """
    different = len({a, b, c})
    if different == 3:
        return sorted([a, b, c])[1]
    if different == 2:
        return round((a + b + c) / 3, 1)
    return 0


def next_without_digit(n: int, digit: int) -> int:
    """
    Return the smallest number larger than n that does not contain the digit. The digit is from 1 to 9.

    next_without_digit(28, 3) == 29
    next_without_digit(29, 3) == 40
    next_without_digit(0, 1) == 2
    """
    n += 1
    while str(digit) in str(n):
        n += 1
    return n


def distance_to_power(n: int) -> Tuple[int, int]:
    """
    Return (power, distance) for the power of two that is nearest to the positive integer n; if two are equally near,
    take the smaller.

    >>> distance_to_power(9)
    (8, 1)
    >>> distance_to_power(6)
    (4, 2)
    >>> distance_to_power(1)
    (1, 0)
    """
    low = 1
    while low * 2 <= n:
        low *= 2
    high = low * 2
    if n - low <= high - n:
        return low, n - low
    return high, high - n


def months_spanned(first: str, last: str) -> int:
    """
    Both months are written 'YYYY-MM'. Return how many months there are from the first to the last, both included. If
    the last month lies before the first, return 0.

    months_spanned('2023-11', '2024-02') == 4
    months_spanned('2024-05', '2024-05') == 1
    months_spanned('2024-05', '2024-04') == 0
    """
    y1, m1 = map(int, first.split('-'))
    y2, m2 = map(int, last.split('-'))
    months = (y2 - y1) * 12 + (m2 - m1) + 1
    return max(months, 0)


def running_vote(nums: List[int]) -> List[str]:
    """
    After each number say which kind leads: 'even', 'odd' or 'tie', counting all the numbers read so far. A zero takes
    away one vote from the kind that leads (and does nothing at a tie).

    >>> running_vote([1, 2, 4, 0])
    ['odd', 'tie', 'even', 'tie']
    >>> running_vote([0])
    ['tie']
    """
    even = odd = 0
    states = []
    for n in nums:
        if n == 0:
            if even > odd:
                even -= 1
            elif odd > even:
                odd -= 1
        elif n % 2 == 0:
            even += 1
        else:
            odd += 1
        if even == odd:
            states.append('tie')
        else:
            states.append('even' if even > odd else 'odd')
    return states


def split_amount(total, parts):
    """
    Split a whole amount into the given number of parts that differ by at most 1. The larger parts come last. If there
    would be parts of 0, return as many ones as the amount instead. A number of parts below 1 gives an empty list.

    split_amount(11, 3) == [3, 4, 4]
    split_amount(2, 5) == [1, 1]
    split_amount(4, 0) == []
    """
    if parts < 1:
        return []
    if total < parts:
        return [1] * total
    small, extra = divmod(total, parts)
    return [small] * (parts - extra) + [small + 1] * extra


def mark_records(times: list[float]) -> str:
    """
    For each time write 'R' if it is a new record (smaller than all before), '=' if it equals the record so far and
    '.' if it does not. The first time is always a record. A time of 0 means that the runner gave up and is written 'x'.

    >>> mark_records([12.1, 12.4, 0, 11.9, 11.9])
    'R.xR='
    >>> mark_records([0, 5])
    'xR'
    """
    best = None
    marks = ''
    for t in times:
        if t == 0:
            marks += 'x'
        elif best is None or t < best:
            best = t
            marks += 'R'
        elif t == best:
            marks += '='
        else:
            marks += '.'
    return marks


def gap_filler(nums: List[int], limit: int) -> List[int]:
    """
    Given an ascending list, fill the gaps: between two neighbours all missing integers are put in, but only if not
    more than limit numbers are missing there.

    >>> gap_filler([1, 3, 9], 2)
    [1, 2, 3, 9]
    >>> gap_filler([2, 5], 2)
    [2, 3, 4, 5]
    >>> gap_filler([], 1)
    []
    """
    if not nums:
        return []
    filled = [nums[0]]
    for a, b in zip(nums, nums[1:]):
        missing = b - a - 1
        if 0 < missing <= limit:
            filled.extend(range(a + 1, b))
        filled.append(b)
    return filled


def quotient_word(a: int, b: int) -> str:
    """
    Describe the division of a by b (both not negative): 'exact 4' if it has no rest, '4 rest 1' if it has, 'none' if
    b is 0, and 'small' if a is positive and smaller than b.

    >>> quotient_word(8, 2)
    'exact 4'
    >>> quotient_word(9, 2)
    '4 rest 1'
    >>> quotient_word(3, 5)
    'small'
    >>> quotient_word(3, 0)
    'none'
    """
    if b == 0:
        return 'none'
    q, r = divmod(a, b)
    if r == 0:
        return f'exact {q}'
    if q == 0:
        return 'small'
    return f'{q} rest {r}'


def check():
    """Check the examples that are not doctests."""
    assert even_ones_only([3, 7, 0, 10, -3]) == [3, 0, 10]
    assert even_ones_only([1]) == []
    assert sum_skipping_after([1, 5, 2, 3], 5) == 9
    assert sum_skipping_after([5, 5, 5], 5) == 10
    assert sum_skipping_after([], 1) == 0
    assert pay_day(2024, 5) == '2024-05-15'
    assert pay_day(2024, 6) == '2024-06-14'
    assert pay_day(2024, 9) == '2024-09-16'
    assert pay_day(2024, 13) == ''
    assert digit_course(1359) == 'rising'
    assert digit_course(820) == 'falling'
    assert digit_course(44) == 'flat'
    assert digit_course(122) == 'mixed'
    assert lucky_house_numbers(1, 15, 2) == 2
    assert lucky_house_numbers(30, 40, 1) == 9
    assert lucky_house_numbers(1, 9, 0) == 0
    assert filter_by_neighbour_gap([1, 2, 4, 5, 9], 3) == [1, 4, 9]
    assert filter_by_neighbour_gap([5, 1, 5], 4) == [5, 1, 5]
    assert filter_by_neighbour_gap([], 2) == []
    assert best_of_digits(51903, 3) == 359
    assert best_of_digits(100, 2) == 10
    assert best_of_digits(42, 0) == 0
    assert leap_birthdays(2000, 2012) == 3
    assert leap_birthdays(1896, 1904) == 1
    assert leap_birthdays(1900, 1950) == -1
    assert reverse_if_multiple(120, 5) == 21
    assert reverse_if_multiple(312, 5) == 123
    assert reverse_if_multiple(41, 0) == 14
    assert absolute_order([3, -1, 1, -3]) == [-1, 1, -3, 3]
    assert absolute_order([-2, 2], False) == [2, -2]
    assert ladder_sum(10, 3) == 22
    assert ladder_sum(5, 2) == 14
    assert ladder_sum(5, 0) == 10
    assert age_group_counts([5, 17, 18, 70, -1], [18, 65]) == [2, 1, 1]
    assert age_group_counts([], [10]) == [0, 0]
    assert stair_numbers(35) == [10, 12, 21, 23, 32, 34]
    assert stair_numbers(9) == []
    assert digit_at_rule(5280, 1) == 2
    assert digit_at_rule(-5280, -1) == 0
    assert digit_at_rule(5, 3) is None
    assert ordered_digits_pair(121, 112) == 'same digits'
    assert ordered_digits_pair(12, 211) == 'same set'
    assert ordered_digits_pair(12, 23) == 'shared'
    assert ordered_digits_pair(1, 2) == 'apart'
    assert next_without_digit(28, 3) == 29
    assert next_without_digit(29, 3) == 40
    assert next_without_digit(0, 1) == 2
    assert months_spanned('2023-11', '2024-02') == 4
    assert months_spanned('2024-05', '2024-05') == 1
    assert months_spanned('2024-05', '2024-04') == 0
    assert split_amount(11, 3) == [3, 4, 4]
    assert split_amount(2, 5) == [1, 1]
    assert split_amount(4, 0) == []
