"""Small fully typed functions on lists of whole numbers: runs, gaps, pairs, positions and running values."""

from typing import Any, Dict, List, Optional, Tuple, Union


def gaps_above(numbers: List[int], size: int) -> List[Tuple[int, int]]:
    """ Return all neighbouring pairs of the list whose second number is more than size above the first.
    >>> gaps_above([1, 5, 6, 12], 3)
    [(1, 5), (6, 12)]
    >>> gaps_above([4, 3], 0)
    []
    """
    result = []
    for left, right in zip(numbers, numbers[1:]):
        if right - left > size:
            result.append((left, right))
    return result


def lowest_two_positions(numbers: List[int]) -> Optional[Tuple[int, int]]:
    """ Return the positions of the smallest and of the second smallest number. Earlier positions win ties.
    Return None if the list has fewer than two numbers.
    >>> lowest_two_positions([7, 2, 9, 3])
    (1, 3)
    >>> lowest_two_positions([5, 5])
    (0, 1)
    >>> lowest_two_positions([8])
    """
    if len(numbers) < 2:
        return None
    order = sorted(range(len(numbers)), key=lambda i: numbers[i])
    return order[0], order[1]


def capped_running_total(steps: List[int], cap: int) -> List[int]:
    """ Add the steps up one after another, starting from zero. A total may never go above cap nor below zero:
    it is set to that bound instead. Return the total after each step.
    >>> capped_running_total([4, 5, -2], 7)
    [4, 7, 5]
    >>> capped_running_total([-3, 2], 10)
    [0, 2]
    """
    total = 0
    result = []
    for step in steps:
        total += step
        if total > cap:
            total = cap
        elif total < 0:
            total = 0
        result.append(total)
    return result


def any_within_last(numbers: List[int], value: int, reach: int) -> bool:
    """ Check if value is found among the last reach numbers of the list.
    >>> any_within_last([1, 2, 3, 4], 3, 2)
    True
    >>> any_within_last([1, 2, 3, 4], 1, 3)
    False
    """
    start = max(0, len(numbers) - reach)
    for index in range(start, len(numbers)):
        if numbers[index] == value:
            return True
    return False


def split_at_value(numbers: List[int], separator: int) -> List[List[int]]:
    """ Cut the list at each occurrence of separator, which is dropped. Empty pieces are left out.
    >>> split_at_value([1, 2, 0, 3, 0, 0, 4], 0)
    [[1, 2], [3], [4]]
    >>> split_at_value([5, 5], 5)
    []
    """
    pieces = []
    current: List[int] = []

    for number in numbers:
        if number == separator:
            if current:
                pieces.append(current)
                current = []
        else:
            current.append(number)

    if current:
        pieces.append(current)
    return pieces


def evens_then_total(numbers: List[int]) -> Tuple[List[int], int]:
    """ Return a tuple: the list of all even numbers in their order, and the sum of all the other numbers.
    >>> evens_then_total([1, 2, 3, 4])
    ([2, 4], 4)
    >>> evens_then_total([])
    ([], 0)
    """
    evens = []
    rest = 0
    for number in numbers:
        if number % 2 == 0:
            evens.append(number)
        else:
            rest += number
    return evens, rest


def smallest_and_count(numbers: List[int]) -> Tuple[Optional[int], int]:
    """ Return the smallest number together with how often it occurs. For an empty list return (None, 0).
    >>> smallest_and_count([3, 1, 2, 1])
    (1, 2)
    >>> smallest_and_count([])
    (None, 0)
    """
    if not numbers:
        return None, 0
    smallest = min(numbers)
    return smallest, numbers.count(smallest)


def rolling_low(numbers: List[int], width: int) -> List[int]:
    """ Return for each position the smallest of the last width numbers up to it (fewer at the beginning).
    >>> rolling_low([4, 2, 6, 5, 7], 2)
    [4, 2, 2, 5, 5]
    >>> rolling_low([3, 9], 5)
    [3, 3]
    """
    lows = []
    for i in range(len(numbers)):
        start = max(0, i - width + 1)
        lows.append(min(numbers[start:i + 1]))
    return lows


def put_between_unequal(numbers: List[int], mark: int) -> List[int]:
    """ Insert mark between every two neighbours that are not equal.
    >>> put_between_unequal([1, 1, 2], 0)
    [1, 1, 0, 2]
    >>> put_between_unequal([], 9)
    []
    """
    if not numbers:
        return []

    result = [numbers[0]]
    for before, number in zip(numbers, numbers[1:]):
        if before != number:
            result.append(mark)
        result.append(number)
    return result


def differences_from_least(numbers: List[int]) -> List[int]:
    """ Return how far each number lies above the smallest number of the list.
    >>> differences_from_least([5, 3, 9])
    [2, 0, 6]
    >>> differences_from_least([])
    []
    """
    if not numbers:
        return []
    least = min(numbers)
    return [number - least for number in numbers]


def opposite_pairs(numbers: List[int]) -> List[int]:
    """ Return all positive numbers, sorted, whose negative is also in the list. Each is given once.
    >>> opposite_pairs([3, -1, 1, -3, 2])
    [1, 3]
    >>> opposite_pairs([0, 4, 4])
    []
    """
    seen = set(numbers)
    found = []
    for number in seen:
        if number > 0 and -number in seen:
            found.append(number)
    return sorted(found)


def first_leaving_band(numbers: List[int], low: int, high: int) -> Optional[int]:
    """ Return the first number that lies below low or above high, or None if there is no such number.
    >>> first_leaving_band([4, 9, 1], 2, 8)
    9
    >>> first_leaving_band([4, 4], 2, 8)
    """
    for number in numbers:
        if not low <= number <= high:
            return number
    return None


def zigzag_sum(numbers: List[int]) -> int:
    """ Add the first number, subtract the second, add the third and so on. Return the result.
    >>> zigzag_sum([5, 2, 4])
    7
    >>> zigzag_sum([])
    0
    """
    total = 0
    sign = 1
    for number in numbers:
        total += sign * number
        sign = -sign
    return total


def descending_prefix(numbers: List[int]) -> List[int]:
    """ Return the longest beginning of the list in which each number is smaller than the one before it.
    >>> descending_prefix([9, 7, 4, 6, 1])
    [9, 7, 4]
    >>> descending_prefix([2, 2])
    [2]
    """
    prefix: List[int] = []
    for number in numbers:
        if prefix and number >= prefix[-1]:
            break
        prefix.append(number)
    return prefix


def closest_to_zero(numbers: List[int]) -> Optional[int]:
    """ Return the number that is nearest to zero. If a negative and a positive number are equally near,
    return the positive one. Return None for an empty list.
    >>> closest_to_zero([4, -2, 7])
    -2
    >>> closest_to_zero([-3, 3])
    3
    """
    best = None
    for number in numbers:
        if best is None or abs(number) < abs(best):
            best = number
        elif abs(number) == abs(best) and number > best:
            best = number
    return best


def three_pile_sums(numbers: List[int]) -> List[int]:
    """ Deal the numbers in turn onto three piles. Return the sums of the three piles.
    >>> three_pile_sums([1, 2, 3, 4, 5])
    [5, 7, 3]
    >>> three_pile_sums([8])
    [8, 0, 0]
    """
    sums = [0, 0, 0]
    for i, number in enumerate(numbers):
        sums[i % 3] += number
    return sums


def sort_ends(numbers: List[int]) -> List[int]:
    """ Return a copy of the list in which only the first and the last number are exchanged if the first is larger.
    >>> sort_ends([5, 1, 2])
    [2, 1, 5]
    >>> sort_ends([1, 9, 4])
    [1, 9, 4]
    """
    result = list(numbers)
    if len(result) > 1 and result[0] > result[-1]:
        result[0], result[-1] = result[-1], result[0]
    return result


def sort_negatives_only(numbers: List[int]) -> List[int]:
    """ Sort the negative numbers among themselves. All the other numbers keep their positions.
    >>> sort_negatives_only([-1, 5, -3, 0, -2])
    [-3, 5, -2, 0, -1]
    >>> sort_negatives_only([2, 1])
    [2, 1]
    """
    negatives = iter(sorted(n for n in numbers if n < 0))
    result = []
    for n in numbers:
        if n < 0:
            result.append(next(negatives))
        else:
            result.append(n)
    return result


def common_with_counts(first: List[int], second: List[int]) -> Dict[int, int]:
    """ Return a dictionary with the numbers that are in both lists. The value is the smaller of the two counts.
    >>> common_with_counts([1, 2, 2, 3], [2, 2, 2, 3])
    {2: 2, 3: 1}
    >>> common_with_counts([1], [4])
    {}
    """
    shared: Dict[int, int] = {}
    for number in first:
        if number in second and number not in shared:
            shared[number] = min(first.count(number), second.count(number))
    return shared


def powers_up_to(base: int, limit: int) -> List[int]:
    """ Return the powers of base (beginning with 1) that do not exceed limit. The base is at least 2.
    >>> powers_up_to(3, 30)
    [1, 3, 9, 27]
    >>> powers_up_to(2, 1)
    [1]
    """
    powers = []
    power = 1
    while power <= limit:
        powers.append(power)
        power *= base
    return powers


def count_factor(n: int, factor: int) -> int:
    """ Return how many times n can be divided by factor without a remainder. Both are positive, factor above 1.
    >>> count_factor(48, 2)
    4
    >>> count_factor(7, 3)
    0
    """
    count = 0
    while n % factor == 0:
        n //= factor
        count += 1
    return count


def largest_below(numbers: List[int], bound: int) -> Optional[int]:
    """ Return the largest number that is strictly below bound, or None if all numbers are too large.
    >>> largest_below([3, 8, 6], 8)
    6
    >>> largest_below([9], 2)
    """
    best: Optional[int] = None
    for number in numbers:
        if number < bound and (best is None or number > best):
            best = number
    return best


def pair_up_ends(numbers: List[int]) -> List[Tuple[int, int]]:
    """ Pair the first number with the last, the second with the last but one, and so on.
    A single number in the middle is left out.
    >>> pair_up_ends([1, 2, 3, 4, 5])
    [(1, 5), (2, 4)]
    >>> pair_up_ends([6])
    []
    """
    pairs = []
    i, j = 0, len(numbers) - 1
    while i < j:
        pairs.append((numbers[i], numbers[j]))
        i += 1
        j -= 1
    return pairs


def is_sum_of_two_before(numbers: List[int]) -> bool:
    """ Return True if each number from the third on is the sum of the two numbers right before it.
    >>> is_sum_of_two_before([2, 5, 7, 12])
    True
    >>> is_sum_of_two_before([1, 1, 3])
    False
    """
    for i in range(2, len(numbers)):
        if numbers[i] != numbers[i - 1] + numbers[i - 2]:
            return False
    return True


def term_of_three(n: int) -> int:
    """ A sequence begins with 1, 2, 4 (terms 0, 1 and 2). Every later term is the last term plus the term
    that stands three places before the new one. Return term n.
    >>> term_of_three(2)
    4
    >>> term_of_three(4)
    7
    >>> term_of_three(6)
    16
    """
    a, b, c = 1, 2, 4
    for _ in range(n):
        a, b, c = b, c, c + a
    return a


def unequal_positions(first: List[int], second: List[int]) -> List[int]:
    """ Return the positions at which two lists differ. Positions that only the longer list has count as different.
    >>> unequal_positions([1, 2, 3], [1, 5, 3, 4])
    [1, 3]
    >>> unequal_positions([], [])
    []
    """
    shorter = min(len(first), len(second))
    longer = max(len(first), len(second))
    positions = [i for i in range(shorter) if first[i] != second[i]]
    positions.extend(range(shorter, longer))
    return positions


def odd_product(numbers: List[int]) -> Optional[int]:
    """ Return the product of all odd numbers in the list, or None if there is no odd number.
    >>> odd_product([2, 3, 5])
    15
    >>> odd_product([4])
    """
    product = None
    for n in numbers:
        if n % 2 == 1:
            product = n if product is None else product * n
    return product


def digits_of_each(numbers: List[int]) -> List[List[int]]:
    """ Return for each number the list of its decimal digits. The sign is ignored.
    >>> digits_of_each([305, -42])
    [[3, 0, 5], [4, 2]]
    >>> digits_of_each([0])
    [[0]]
    """
    result = []
    for number in numbers:
        result.append([int(digit) for digit in str(abs(number))])
    return result


def to_number_in_base(digits: List[int], base: int) -> int:
    """ The digits of a number in the given base are listed from the most significant one. Return the number.
    >>> to_number_in_base([1, 0, 1], 2)
    5
    >>> to_number_in_base([2, 1], 8)
    17
    """
    value = 0
    for digit in digits:
        value = value * base + digit
    return value


def top_half(numbers: List[int]) -> List[int]:
    """ Return the larger half of the numbers in rising order. With an odd count the middle one belongs to it.
    >>> top_half([4, 1, 3, 2])
    [3, 4]
    >>> top_half([9, 5, 7])
    [7, 9]
    """
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    upper = ordered[middle:]
    return upper


def remainders_table(numbers: List[int], divisor: int) -> Dict[int, List[int]]:
    """ Group the numbers by the remainder that they leave when divided by divisor.
    >>> remainders_table([4, 7, 9, 10], 3)
    {1: [4, 7, 10], 0: [9]}
    >>> remainders_table([], 2)
    {}
    """
    table: Dict[int, List[int]] = {}
    for number in numbers:
        remainder = number % divisor
        if remainder not in table:
            table[remainder] = []
        table[remainder].append(number)
    return table


def remove_from_both_ends(numbers: List[int], value: int) -> List[int]:
    """ Remove value from the beginning and from the end of the list as long as it is found there.
    >>> remove_from_both_ends([0, 0, 5, 0, 6, 0], 0)
    [5, 0, 6]
    >>> remove_from_both_ends([1, 1], 1)
    []
    """
    start = 0
    end = len(numbers)
    while start < end and numbers[start] == value:
        start += 1
    while end > start and numbers[end - 1] == value:
        end -= 1
    return numbers[start:end]


def three_in_line(numbers: List[int]) -> bool:
    """ Return True if there are three neighbours, one after the other, with the same value.
    >>> three_in_line([1, 4, 4, 4])
    True
    >>> three_in_line([4, 4, 1, 4])
    False
    """
    for i in range(len(numbers) - 2):
        if numbers[i] == numbers[i + 1] == numbers[i + 2]:
            return True
    return False


def three_with_even_sum(numbers: List[int]) -> Optional[Tuple[int, int, int]]:
    """ Return the first three neighbouring numbers whose sum is even, or None if there are none.
    >>> three_with_even_sum([1, 2, 4, 6])
    (2, 4, 6)
    >>> three_with_even_sum([1, 1, 1])
    """
    for a, b, c in zip(numbers, numbers[1:], numbers[2:]):
        if (a + b + c) % 2 == 0:
            return a, b, c
    return None


def raise_by_position(numbers: List[int]) -> List[int]:
    """ Add to each number its position in the list. Positions begin with 1.
    >>> raise_by_position([10, 10, 10])
    [11, 12, 13]
    >>> raise_by_position([])
    []
    """
    result = []
    for position, number in enumerate(numbers, start=1):
        result.append(number + position)
    return result


def value_or_length(item: Union[int, str]) -> int:
    """ Return the item itself if it is a number. If it is a text, return its length.
    >>> value_or_length(12)
    12
    >>> value_or_length('hello')
    5
    """
    if isinstance(item, str):
        size = len(item)
    else:
        size = item
    return size


def count_turns_over(numbers: List[int], level: int) -> int:
    """ Return how many times the values go from level or below to above level.
    >>> count_turns_over([1, 5, 2, 6, 7], 3)
    2
    >>> count_turns_over([5, 6], 3)
    0
    """
    crossings = 0
    for before, after in zip(numbers, numbers[1:]):
        if before <= level < after:
            crossings += 1
    return crossings


def drop_each_nth(numbers: List[int], n: int) -> List[int]:
    """ Return the list without its nth, 2nth, 3nth ... number, counting from 1.
    >>> drop_each_nth([1, 2, 3, 4, 5, 6], 3)
    [1, 2, 4, 5]
    >>> drop_each_nth([7, 8], 1)
    []
    """
    kept = []
    for position, number in enumerate(numbers, 1):
        if position % n != 0:
            kept.append(number)
    return kept


def steps_to_reach(steps: List[int], goal: int) -> Optional[int]:
    """ Return how many of the steps, taken in order from zero, are needed until the sum is at least goal.
    Return None if the goal is never reached. The goal is positive.
    >>> steps_to_reach([3, 4, 5], 7)
    2
    >>> steps_to_reach([1, 1], 9)
    """
    total = 0
    for count, step in enumerate(steps, start=1):
        total += step
        if total >= goal:
            return count
    return None


def split_by_two_bounds(numbers: List[int], low: int, high: int) -> Tuple[List[int], List[int], List[int]]:
    """ Return three lists: the numbers below low, those from low to high, and those above high.
    >>> split_by_two_bounds([1, 5, 9, 4], 3, 5)
    ([1], [5, 4], [9])
    >>> split_by_two_bounds([], 0, 1)
    ([], [], [])
    """
    below: List[int] = []
    inside: List[int] = []
    above: List[int] = []
    for number in numbers:
        if number < low:
            below.append(number)
        elif number > high:
            above.append(number)
        else:
            inside.append(number)
    return below, inside, above


def add_numbers_and_lengths(values: List[Any]) -> int:
    """ Add up a mixed list: a whole number counts itself, a list counts its length, and anything else counts nothing.
    >>> add_numbers_and_lengths([3, [7, 7], 'x'])
    5
    >>> add_numbers_and_lengths([None, []])
    0
    """
    total = 0
    for value in values:
        if isinstance(value, int):
            total += value
        elif isinstance(value, list):
            total += len(value)
    return total


def reverse_even_positions(numbers: List[int]) -> List[int]:
    """ Reverse the order of the values at the positions 0, 2, 4, ... and leave the other values where they are.
    >>> reverse_even_positions([1, 2, 3, 4, 5])
    [5, 2, 3, 4, 1]
    >>> reverse_even_positions([8, 9])
    [8, 9]
    """
    chosen = numbers[::2]
    result = list(numbers)
    for k, value in enumerate(reversed(chosen)):
        result[2 * k] = value
    return result


def first_far_apart(numbers: List[int], gap: int) -> Optional[Tuple[int, int]]:
    """ Return the positions of the first two neighbours that differ by gap or more, or None if there are none.
    >>> first_far_apart([4, 6, 1, 9], 5)
    (1, 2)
    >>> first_far_apart([4, 5], 2)
    """
    for i in range(len(numbers) - 1):
        if abs(numbers[i] - numbers[i + 1]) >= gap:
            return i, i + 1
    return None
