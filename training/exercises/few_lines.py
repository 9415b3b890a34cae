"""Short functions on lists of numbers: one idea each in two to five lines."""

from itertools import accumulate, combinations
from typing import List, Tuple


def sum_of_every_third(numbers: List[int]) -> int:
    """
    Return the sum of the first, fourth, seventh, ... number of the list.

    >>> sum_of_every_third([5, 1, 1, 7, 2, 2, 10])
    22
    >>> sum_of_every_third([])
    0
    """
    chosen = numbers[::3]
    return sum(chosen)


def spread_of_middle(values: List[int]) -> int:
    """
    Drop the smallest and the largest value and return the difference between the largest and the
    smallest of the rest. Lists with fewer than three values have a spread of 0.

    >>> spread_of_middle([9, 1, 4, 7])
    3
    >>> spread_of_middle([2, 8])
    0
    """
    if len(values) < 3:
        return 0
    middle = sorted(values)[1:-1]
    return middle[-1] - middle[0]


def count_above_first(numbers):
    """Return how many numbers are larger than the first number of the list.

    count_above_first([3, 5, 1, 4]) == 2
    count_above_first([]) == 0
    """
    if not numbers:
        return 0
    return sum(1 for n in numbers[1:] if n > numbers[0])


def all_within_band(readings: List[float], centre: float, width: float) -> bool:
    """
    Check whether every reading differs from the centre by at most the width.
    An empty list is within every band.

    >>> all_within_band([9, 10, 12], 10, 2)
    True
    >>> all_within_band([9, 10, 13], 10, 2)
    False
    """
    low, high = centre - width, centre + width
    return all(low <= reading <= high for reading in readings)


def reversed_tail(items: list, k: int) -> list:
    """
    Reverse the last k items of the list and leave the items before them as they are.

    reversed_tail([1, 2, 3, 4, 5], 3) ➞ [1, 2, 5, 4, 3]
    reversed_tail([1, 2], 5) ➞ [2, 1]
    """
    cut = max(0, len(items) - k)
    return items[:cut] + items[cut:][::-1]


def odd_places_then_even(lst):
    """
    Return a list with the elements at indices 1, 3, 5, ... first, and after them the elements
    at indices 0, 2, 4, ...

    odd_places_then_even([10, 11, 12, 13, 14]) == [11, 13, 10, 12, 14]
    """
    return lst[1::2] + lst[::2]


def first_negative_index(arr: List[int]) -> int:
    """Return the index of the first negative number, or -1 when there is none.

    >>> first_negative_index([4, 0, -2, -9])
    2
    >>> first_negative_index([1, 2])
    -1
    """
    for i, x in enumerate(arr):
        if x < 0:
            return i
    return -1


def steps_up(heights: List[int]) -> int:
    """
    You are given heights along a path. Return the total number of metres walked uphill.

    >>> steps_up([1, 4, 2, 3])
    4
    >>> steps_up([5, 3])
    0
    """
    return sum(max(0, b - a) for a, b in zip(heights, heights[1:]))


def order_by_last_digit(numbers: List[int]) -> List[int]:
    """
    Sort the non-negative numbers by their last digit. Numbers with the same last digit come in
    ascending order.

    >>> order_by_last_digit([31, 12, 21, 40])
    [40, 21, 31, 12]
    """
    return sorted(numbers, key=lambda n: (n % 10, n))


def weighted_by_place(values):
    """Multiply every value by its place (the first place is 1) and return the sum.

    >>> weighted_by_place([5, 0, 2])
    11
    """
    total = 0
    for place, value in enumerate(values, 1):
        total += place * value
    return total


def doubles_in_list(numbers: List[int]) -> List[int]:
    """
    Return the numbers of the list whose double is in the list too, in the order of the list.

    doubles_in_list([4, 1, 2, 5]) == [1, 2]
    doubles_in_list([3, 7]) == []
    """
    present = set(numbers)
    return [n for n in numbers if 2 * n in present]


def largest_in_blocks(parts: List[int], size: int) -> List[int]:
    """
    Cut the list into consecutive blocks of the given size (the last one may be shorter) and return
    the largest member of each block.

    >>> largest_in_blocks([3, 8, 1, 1, 9], 2)
    [8, 1, 9]
    """
    blocks = [parts[i:i + size] for i in range(0, len(parts), size)]
    return [max(block) for block in blocks]


def is_flat_enough(values: List[int], limit: int) -> bool:
    """
    Return True if no two neighbouring values differ by more than the limit.

    is_flat_enough([1, 3, 2], 2) == True
    is_flat_enough([1, 4], 2) == False
    is_flat_enough([7], 0) == True
    """
    return all(abs(x - y) <= limit for x, y in zip(values, values[1:]))


def smallest_then_largest(nums: List[int]) -> List[int]:
    """
    Return a copy of the list in which the smallest number is moved to the front and the largest to
    the end. The other numbers are left out. An empty list stays empty.

    smallest_then_largest([4, 9, 2, 6]) ➞ [2, 9]
    smallest_then_largest([]) ➞ []
    """
    if not nums:
        return []
    return [min(nums), max(nums)]


def mean_of_outer(values: List[float]) -> float:
    """Return the mean of the smallest and the largest value.

    >>> mean_of_outer([4, 10, 5])
    7.0
    """
    low = min(values)
    high = max(values)
    return (low + high) / 2


def replace_negatives(numbers, value=0):
    """Return a new list in which every negative number is replaced by the given value.

    replace_negatives([3, -1, -4, 2]) == [3, 0, 0, 2]
    replace_negatives([-1, 5], 9) == [9, 5]
    """
    return [value if n < 0 else n for n in numbers]


def products_of_ends(numbers: List[int]) -> List[int]:
    """
    Multiply the first number by the last one, the second by the one before the last, and so on up to
    the middle. In a list of odd length the middle number is multiplied by itself.

    >>> products_of_ends([1, 2, 3, 4])
    [4, 6]
    >>> products_of_ends([2, 5, 3])
    [6, 25]
    """
    half = (len(numbers) + 1) // 2
    return [numbers[i] * numbers[-1 - i] for i in range(half)]


def share_of_total(amounts: List[int]) -> List[int]:
    """
    Return for every amount its share of the total in whole per cent, rounded down. If the total is 0,
    every share is 0.

    share_of_total([1, 1, 2]) == [25, 25, 50]
    share_of_total([0, 0]) == [0, 0]
    """
    total = sum(amounts)
    if total == 0:
        return [0] * len(amounts)
    return [100 * amount // total for amount in amounts]


def sums_from_right(numbers: List[int]) -> List[int]:
    """
    Replace every number by the sum of itself and all the numbers to its right.

    >>> sums_from_right([1, 2, 3])
    [6, 5, 3]
    """
    backwards = list(accumulate(reversed(numbers)))
    return backwards[::-1]


def second_half_larger(values: List[int]) -> bool:
    """
    Check whether the sum of the second half is larger than the sum of the first half. The middle
    value of a list of odd length belongs to neither half.

    second_half_larger([1, 2, 3, 4]) == True
    second_half_larger([5, 100, 4]) == False
    """
    half = len(values) // 2
    return sum(values[len(values) - half:]) > sum(values[:half])


def index_of_biggest_step(values: List[int]) -> int:
    """
    Return the index i for which the difference between values[i] and values[i + 1] is largest in
    size. On a tie return the smallest such index. The list has at least two values.

    >>> index_of_biggest_step([4, 5, 1, 5])
    1
    """
    steps = [abs(b - a) for a, b in zip(values, values[1:])]
    return steps.index(max(steps))


def strip_zero_ends(nums):
    """Remove the zeros at both ends of the list; zeros inside stay.

    >>> strip_zero_ends([0, 0, 3, 0, 1, 0])
    [3, 0, 1]
    >>> strip_zero_ends([0])
    []
    """
    kept = [i for i, n in enumerate(nums) if n != 0]
    if not kept:
        return []
    return nums[kept[0]:kept[-1] + 1]


def reach_total_after(payments: List[int], goal: int) -> int:
    """
    Return after how many payments the goal is reached for the first time. If it is never reached,
    return -1.

    >>> reach_total_after([5, 5, 5], 9)
    2
    >>> reach_total_after([1, 1], 9)
    -1
    """
    for count, total in enumerate(accumulate(payments), 1):
        if total >= goal:
            return count
    return -1


def pairs_at_distance(numbers: List[int], gap: int) -> List[Tuple[int, int]]:
    """
    Return all pairs (a, a + gap) whose members both occur in the list, sorted, every pair once. The gap is
    positive.

    pairs_at_distance([5, 1, 3, 3], 2) == [(1, 3), (3, 5)]
    pairs_at_distance([1, 2], 7) == []
    """
    distinct = set(numbers)
    return [(a, a + gap) for a in sorted(distinct) if a + gap in distinct]


def how_far_sorted(values: List[int]) -> int:
    """
    Return the length of the longest beginning of the list that does not descend.

    >>> how_far_sorted([1, 2, 2, 1, 5])
    3
    >>> how_far_sorted([])
    0
    """
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return i
    return len(values)


def even_share(numbers: List[int]) -> float:
    """
    Return the part of the numbers that are even, as a number from 0 to 1. The part is 0.0 for an empty list.

    >>> even_share([2, 3, 4, 8])
    0.75
    >>> even_share([])
    0.0
    """
    if not numbers:
        return 0.0
    even = [n for n in numbers if n % 2 == 0]
    return len(even) / len(numbers)


def sandwich_lists(bread: List[int], filling: List[int]) -> List[int]:
    """
    Put the filling into the middle of the bread. If the bread has an odd length, the longer part comes
    after the filling.

    sandwich_lists([1, 2, 3], [9, 9]) ➞ [1, 9, 9, 2, 3]
    sandwich_lists([], [4]) ➞ [4]
    """
    middle = len(bread) // 2
    return bread[:middle] + filling + bread[middle:]


def without_copies_of_max(numbers: List[int]) -> List[int]:
    """
    Return the list without all the members that equal its maximum.

    >>> without_copies_of_max([3, 7, 1, 7])
    [3, 1]
    >>> without_copies_of_max([])
    []
    """
    top = max(numbers, default=0)
    return [n for n in numbers if n != top]


def mountain_of(n: int) -> List[int]:
    """
    Return the list that counts from 1 up to n and back down to 1.

    >>> mountain_of(3)
    [1, 2, 3, 2, 1]
    >>> mountain_of(1)
    [1]
    """
    up = list(range(1, n + 1))
    return up + up[-2::-1] if n > 1 else up


def closest_to_goal(candidates, goal):
    """Return the candidate that is closest to the goal, and the earlier one on a tie.

    closest_to_goal([10, 4, 8], 6) == 4
    closest_to_goal([9], 0) == 9
    """
    return min(candidates, key=lambda c: abs(c - goal))


def best_three_in_a_row(scores: List[int]) -> int:
    """
    Return the largest sum of three consecutive scores. With fewer than three scores it is the sum of all of them.

    >>> best_three_in_a_row([1, 9, 2, 4, 1])
    15
    >>> best_three_in_a_row([4, 4])
    8
    """
    if len(scores) < 3:
        return sum(scores)
    return max(sum(scores[i:i + 3]) for i in range(len(scores) - 2))


def all_sums_of_two(numbers: List[int]) -> List[int]:
    """
    Return the distinct sums of two members at different positions, in ascending order.

    >>> all_sums_of_two([1, 2, 3, 3])
    [3, 4, 5, 6]
    """
    sums = {a + b for a, b in combinations(numbers, 2)}
    return sorted(sums)


def any_three_equal_in_row(values: list) -> bool:
    """
    Return True if somewhere in the list the same value stands three times in a row.

    any_three_equal_in_row([1, 2, 2, 2, 3]) == True
    any_three_equal_in_row([1, 2, 2, 1, 2]) == False
    """
    return any(a == b == c for a, b, c in zip(values, values[1:], values[2:]))


def gaps_to_next_ten(numbers: List[int]) -> List[int]:
    """
    Return for each number how much has to be added to reach the next multiple of ten. Multiples of
    ten need nothing.

    gaps_to_next_ten([13, 20, 9]) ➞ [7, 0, 1]
    """
    return [-n % 10 for n in numbers]


def middle_pair_sum(numbers: List[int]) -> int:
    """
    Return the sum of the two middle members of a list of even length, or the middle member itself
    for a list of odd length.

    >>> middle_pair_sum([1, 4, 6, 2])
    10
    >>> middle_pair_sum([1, 4, 6])
    4
    """
    half, odd = divmod(len(numbers), 2)
    if odd:
        return numbers[half]
    return numbers[half - 1] + numbers[half]


def positions_of_smallest(values: List[int]) -> List[int]:
    """Return all indices at which the smallest value stands.

    >>> positions_of_smallest([2, 1, 3, 1])
    [1, 3]
    >>> positions_of_smallest([])
    []
    """
    if not values:
        return []
    least = min(values)
    return [i for i, v in enumerate(values) if v == least]


def larger_of_each(left: List[int], right: List[int]) -> List[int]:
    """
    Given two lists of the same length, return the list of the larger of the two numbers at each place.

    larger_of_each([1, 8, 3], [4, 2, 3]) == [4, 8, 3]
    """
    return [max(a, b) for a, b in zip(left, right)]


def at_most_two_kinds(values: list) -> bool:
    """
    Return True if the list has at most two different values.

    >>> at_most_two_kinds([4, 4, 1, 4])
    True
    >>> at_most_two_kinds([1, 2, 3])
    False
    """
    return len(set(values)) <= 2


def penalty_score(errors: List[int]) -> int:
    """
    The worst number of errors counts double, all the others count once. Return the sum of the points.
    No tests at all give 0 points.

    penalty_score([2, 5, 1]) == 13
    penalty_score([]) == 0
    """
    worst = max(errors, default=0)
    return sum(errors) + worst


def halves_that_match(numbers: List[int]) -> bool:
    """
    Check whether the first half of the list equals its second half. A list of odd length never passes.

    halves_that_match([1, 2, 1, 2]) ➞ True
    halves_that_match([1, 2, 2, 1]) ➞ False
    halves_that_match([1, 2, 1]) ➞ False
    """
    half, rest = divmod(len(numbers), 2)
    return rest == 0 and numbers[:half] == numbers[half:]


def add_bonus_to_top(scores: List[int], bonus: int) -> List[int]:
    """
    Add the bonus to every score that equals the best score. The other scores stay as they are.

    >>> add_bonus_to_top([7, 9, 9], 2)
    [7, 11, 11]
    """
    best = max(scores, default=0)
    return [score + bonus if score == best else score for score in scores]


def kth_from_end_or_none(items: list, k: int):
    """Return the k-th item counted from the end (k = 1 is the last item), or None if the list is too short.

    >>> kth_from_end_or_none(['a', 'b', 'c'], 2)
    'b'
    >>> print(kth_from_end_or_none(['a'], 2))
    None
    """
    return items[-k] if 1 <= k <= len(items) else None


def squares_not_in(numbers: List[int]) -> List[int]:
    """
    Return in ascending order the squares of the numbers that do not occur in the list themselves.

    >>> squares_not_in([2, 4, -3])
    [9, 16]
    """
    squares = {n * n for n in numbers}
    return sorted(squares - set(numbers))


def digits_total(numbers: List[int]) -> int:
    """
    Return the number of digits needed to write down all the numbers. Minus signs are not counted.

    digits_total([7, 42, -100]) == 6
    """
    return sum(len(str(abs(n))) for n in numbers)


def alternating_total(nums: List[int]) -> int:
    """
    Return the first number minus the second plus the third minus the fourth and so on.

    >>> alternating_total([10, 3, 2, 1])
    8
    >>> alternating_total([])
    0
    """
    return sum(nums[::2]) - sum(nums[1::2])


def stays_below(values: List[int], limit: int) -> bool:
    """
    Return True if no partial sum of the values, taken from the left, is larger than the limit.

    stays_below([3, -2, 4], 5) == True
    stays_below([3, 3, -5], 5) == False
    """
    return not any(total > limit for total in accumulate(values))


def sum_without_extremes_each(rows: List[List[int]]) -> List[int]:
    """
    For each row return the sum of its numbers without one smallest and one largest of them. Every row has at
    least two numbers.

    sum_without_extremes_each([[1, 5, 9], [2, 2]]) ➞ [5, 0]
    """
    return [sum(row) - min(row) - max(row) for row in rows]


def zeros_before_last_one(bits: List[int]) -> int:
    """
    Given a list of zeros and ones, return how many zeros stand somewhere before the last one.
    Return 0 if there is no one in the list.

    >>> zeros_before_last_one([0, 1, 0, 0, 1, 0])
    3
    >>> zeros_before_last_one([0, 0])
    0
    """
    if 1 not in bits:
        return 0
    last = len(bits) - 1 - bits[::-1].index(1)
    return bits[:last].count(0)


def rank_of_value(values: List[int], value: int) -> int:
    """
    Return the rank that the value would have among the values: 1 plus the number of distinct values
    that are larger.

    rank_of_value([90, 70, 90, 50], 70) == 2
    rank_of_value([90, 70], 95) == 1
    """
    return 1 + len({v for v in values if v > value})


def mirror_list(lst):
    """
    Return the list followed by its elements in reverse order. The last element is not repeated.

    mirror_list([1, 2, 3]) == [1, 2, 3, 2, 1]
    mirror_list([8]) == [8]
    """
    return lst + lst[:-1][::-1]


def count_multiples_between(low: int, high: int, step: int) -> int:
    """
    Return how many multiples of step lie in the range from low to high, both included. All numbers are
    positive.

    >>> count_multiples_between(3, 12, 4)
    3
    >>> count_multiples_between(5, 6, 4)
    0
    """
    return max(0, high // step - (low - 1) // step)


def grouped_signs(numbers: List[int]) -> Tuple[int, int, int]:
    """
    Return how many numbers are negative, zero and positive.

    grouped_signs([3, -1, 0, 5]) == (1, 1, 2)
    """
    negative = sum(n < 0 for n in numbers)
    zero = numbers.count(0)
    return negative, zero, len(numbers) - negative - zero


def skip_multiples(start: int, count: int, skip: int) -> List[int]:
    """
    Return the next `count` whole numbers from start on that are not multiples of skip.

    >>> skip_multiples(5, 4, 3)
    [5, 7, 8, 10]
    """
    result = []
    while len(result) < count:
        if start % skip != 0:
            result.append(start)
        start += 1
    return result


def takes_turns_in_parity(numbers: List[int]) -> bool:
    """
    Return True if odd and even numbers take turns all along the list.

    takes_turns_in_parity([1, 4, 7, 2]) == True
    takes_turns_in_parity([1, 3, 2]) == False
    """
    return all((a + b) % 2 == 1 for a, b in zip(numbers, numbers[1:]))


def raise_to_minimum(wages: List[int], minimum: int) -> Tuple[List[int], int]:
    """
    Raise every wage below the minimum to the minimum. Return the new wages and what the raise costs in all.

    >>> raise_to_minimum([10, 14, 9], 12)
    ([12, 14, 12], 5)
    """
    raised = [max(wage, minimum) for wage in wages]
    return raised, sum(raised) - sum(wages)


def only_one_above(values, limit):
    """Return True if exactly one of the values is above the limit.

    only_one_above([4, 9, 2], 5) == True
    only_one_above([6, 9, 2], 5) == False
    """
    above = [v for v in values if v > limit]
    return len(above) == 1


def interleave_with_negatives(numbers: List[int]) -> List[int]:
    """
    Put after each number its negative.

    interleave_with_negatives([4, -1]) ➞ [4, -4, -1, 1]
    """
    return [m for n in numbers for m in (n, -n)]


def take_while_it_fits(numbers: List[int], limit: int) -> List[int]:
    """
    Return the numbers from the left that can be taken while their sum stays at or below the limit. Stop at the first
    number that does not fit. The numbers are positive.

    >>> take_while_it_fits([4, 3, 5, 1], 8)
    [4, 3]
    """
    taken = []
    for number in numbers:
        if sum(taken) + number > limit:
            break
        taken.append(number)
    return taken


def evens_up_odds_down(numbers: List[int]) -> List[int]:
    """
    Return the even numbers in ascending order followed by the odd numbers in descending order.

    evens_up_odds_down([3, 8, 5, 2]) == [2, 8, 5, 3]
    """
    evens = sorted(n for n in numbers if n % 2 == 0)
    odds = sorted((n for n in numbers if n % 2 == 1), reverse=True)
    return evens + odds


def keep_both_ends(items: list, keep: int) -> list:
    """
    Keep the first `keep` and the last `keep` items and drop everything between them. A list that is not longer than
    twice `keep` stays complete. keep is at least 1.

    keep_both_ends([1, 2, 3, 4, 5], 2) ➞ [1, 2, 4, 5]
    keep_both_ends([1, 2, 3], 2) ➞ [1, 2, 3]
    """
    if len(items) <= 2 * keep:
        return items[:]
    return items[:keep] + items[-keep:]


def every_value_has_partner(values: List[int], total: int) -> bool:
    """
    Return True if for each value the list also holds the number that completes it to the total. A value may be
    its own partner.

    >>> every_value_has_partner([1, 9, 4, 6, 5], 10)
    True
    >>> every_value_has_partner([1, 9, 4], 10)
    False
    """
    present = set(values)
    return all(total - value in present for value in values)


def spread_per_row(rows: List[List[int]]) -> List[int]:
    """
    Return for each row the difference between its largest and its smallest number. An empty row gives 0.

    spread_per_row([[4, 9, 6], [3], []]) == [5, 0, 0]
    """
    return [max(row) - min(row) if row else 0 for row in rows]


def moving_minimum(values):
    """Replace each value by the smallest of itself and its direct neighbours.

    >>> moving_minimum([5, 2, 8, 9])
    [2, 2, 2, 8]
    """
    return [min(values[max(0, i - 1):i + 2]) for i in range(len(values))]


def after_last_marker(values: List[int], marker: int) -> List[int]:
    """
    Return the values after the last marker. If the marker does not occur, return the whole list.

    after_last_marker([4, 0, 7, 0, 5, 6], 0) == [5, 6]
    after_last_marker([4, 7], 0) == [4, 7]
    """
    if marker not in values:
        return values[:]
    back = values[::-1].index(marker)
    return values[len(values) - back:]


def larger_last_digit_first(numbers: List[int]) -> List[int]:
    """
    Sort the numbers by their last digit, and let larger last digits come first. Numbers
    with the same last digit keep their order.

    >>> larger_last_digit_first([20, 18, 31, 8])
    [18, 8, 31, 20]
    """
    return sorted(numbers, key=lambda n: n % 10, reverse=True)


def check():
    assert count_above_first([3, 5, 1, 4]) == 2
    assert count_above_first([]) == 0
    assert reversed_tail([1, 2, 3, 4, 5], 3) == [1, 2, 5, 4, 3]
    assert reversed_tail([1, 2], 5) == [2, 1]
    assert odd_places_then_even([10, 11, 12, 13, 14]) == [11, 13, 10, 12, 14]
    assert doubles_in_list([4, 1, 2, 5]) == [1, 2]
    assert doubles_in_list([3, 7]) == []
    assert is_flat_enough([1, 3, 2], 2) is True
    assert is_flat_enough([1, 4], 2) is False
    assert is_flat_enough([7], 0) is True
    assert smallest_then_largest([4, 9, 2, 6]) == [2, 9]
    assert smallest_then_largest([]) == []
    assert replace_negatives([3, -1, -4, 2]) == [3, 0, 0, 2]
    assert replace_negatives([-1, 5], 9) == [9, 5]
    assert share_of_total([1, 1, 2]) == [25, 25, 50]
    assert share_of_total([0, 0]) == [0, 0]
    assert second_half_larger([1, 2, 3, 4]) is True
    assert second_half_larger([5, 100, 4]) is False
    assert pairs_at_distance([5, 1, 3, 3], 2) == [(1, 3), (3, 5)]
    assert pairs_at_distance([1, 2], 7) == []
    assert sandwich_lists([1, 2, 3], [9, 9]) == [1, 9, 9, 2, 3]
    assert sandwich_lists([], [4]) == [4]
    assert closest_to_goal([10, 4, 8], 6) == 4
    assert closest_to_goal([9], 0) == 9
    assert any_three_equal_in_row([1, 2, 2, 2, 3]) is True
    assert any_three_equal_in_row([1, 2, 2, 1, 2]) is False
    assert gaps_to_next_ten([13, 20, 9]) == [7, 0, 1]
    assert larger_of_each([1, 8, 3], [4, 2, 3]) == [4, 8, 3]
    assert penalty_score([2, 5, 1]) == 13
    assert penalty_score([]) == 0
    assert halves_that_match([1, 2, 1, 2]) is True
    assert halves_that_match([1, 2, 2, 1]) is False
    assert halves_that_match([1, 2, 1]) is False
    assert digits_total([7, 42, -100]) == 6
    assert stays_below([3, -2, 4], 5) is True
    assert stays_below([3, 3, -5], 5) is False
    assert sum_without_extremes_each([[1, 5, 9], [2, 2]]) == [5, 0]
    assert rank_of_value([90, 70, 90, 50], 70) == 2
    assert rank_of_value([90, 70], 95) == 1
    assert mirror_list([1, 2, 3]) == [1, 2, 3, 2, 1]
    assert mirror_list([8]) == [8]
    assert grouped_signs([3, -1, 0, 5]) == (1, 1, 2)
    assert takes_turns_in_parity([1, 4, 7, 2]) is True
    assert takes_turns_in_parity([1, 3, 2]) is False
    assert only_one_above([4, 9, 2], 5) is True
    assert only_one_above([6, 9, 2], 5) is False
    assert interleave_with_negatives([4, -1]) == [4, -4, -1, 1]
    assert evens_up_odds_down([3, 8, 5, 2]) == [2, 8, 5, 3]
    assert keep_both_ends([1, 2, 3, 4, 5], 2) == [1, 2, 4, 5]
    assert keep_both_ends([1, 2, 3], 2) == [1, 2, 3]
    assert spread_per_row([[4, 9, 6], [3], []]) == [5, 0, 0]
    assert after_last_marker([4, 0, 7, 0, 5, 6], 0) == [5, 6]
    assert after_last_marker([4, 7], 0) == [4, 7]
