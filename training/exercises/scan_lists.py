"""Lists of numbers scanned once: runs, streaks, alternation and monotone checks."""

from itertools import groupby
from typing import Dict, List, Optional, Tuple


def longest_rise_start(numbers: List[int]) -> int:
    """
    Write a function that returns the index at which the longest strictly rising run begins.
    If several runs are equally long, the first one counts. An empty list gives -1.
    Examples:
    longest_rise_start([5, 1, 2, 6, 3, 4]) == 1
    longest_rise_start([3, 2, 1]) == 0
    longest_rise_start([]) == -1
    """
    if not numbers:
        return -1
    start = best_start = 0
    best_length = 1
    for i in range(1, len(numbers)):
        if numbers[i] <= numbers[i - 1]:
            start = i
        length = i - start + 1
        if length > best_length:
            best_length = length
            best_start = start
    return best_start


def rising_runs(numbers: List[int]) -> List[List[int]]:
    """
    Cut the list into pieces that are as long as possible, so that the numbers never fall inside a piece.

    >>> rising_runs([1, 3, 3, 2, 5, 4])
    [[1, 3, 3], [2, 5], [4]]
    >>> rising_runs([])
    []
    """
    runs = []
    for number in numbers:
        if runs and number >= runs[-1][-1]:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def run_sums(numbers):
    """
    Replace every run of equal neighbours by the sum of the run.

    run_sums([2, 2, 2, 5, 1, 1]) ➞ [6, 5, 2]
    run_sums([4]) ➞ [4]
    """
    return [sum(group) for _, group in groupby(numbers)]


def run_ends(numbers: List[int]) -> List[int]:
    """Return the index of the last member of each run of equal neighbours.

    >>> run_ends([7, 7, 1, 7])
    [1, 2, 3]
    >>> run_ends([0, 0, 0])
    [2]
    """
    ends = []
    for i, number in enumerate(numbers):
        if i == len(numbers) - 1 or numbers[i + 1] != number:
            ends.append(i)
    return ends


def longest_run_of_sign(numbers: List[int]) -> int:
    """
    You are given a list of integers. Return the length of the longest run in which all numbers
    are positive or all numbers are negative. A zero belongs to no run.

    longest_run_of_sign([3, 1, -2, -5, -1, 0, 4]) == 3
    longest_run_of_sign([0, 0]) == 0
    """
    best = 0
    length = 0
    previous = 0
    for x in numbers:
        sign = (x > 0) - (x < 0)
        if sign == 0:
            length = 0
        elif sign == previous:
            length += 1
        else:
            length = 1
        best = max(best, length)
        previous = sign
    return best


def streaks_of_at_least(points, needed, length):
    """
    Count the streaks of at least `length` games in a row in which at least `needed` points were made.
    A streak is counted once, no matter how long it goes on.

    >>> streaks_of_at_least([9, 8, 1, 7, 2, 8, 8, 8], 7, 2)
    2
    >>> streaks_of_at_least([1, 2], 3, 1)
    0
    """
    count = 0
    streak = 0
    for made in points:
        if made >= needed:
            streak += 1
            if streak == length:
                count += 1
        else:
            streak = 0
    return count


def current_streak(results: List[int]) -> int:
    """
    Return how many numbers at the end of the list are equal to the last one.
    The empty list has no streak, so the result is 0.

    Example: current_streak([1, 0, 1, 1, 1]) is 3.
    """
    streak = 0
    for value in reversed(results):
        if value != results[-1]:
            break
        streak += 1
    return streak


def streak_after_each(flags: List[int]) -> List[int]:
    """
    For each position return the length of the streak of non-zero numbers that ends there.
    A zero resets the streak.

    streak_after_each([1, 1, 0, 5, 2, 3]) == [1, 2, 0, 1, 2, 3]
    """
    lengths = []
    streak = 0
    for flag in flags:
        streak = streak + 1 if flag else 0
        lengths.append(streak)
    return lengths


def longest_even_odd_swing(numbers: List[int]) -> List[int]:
    """
    Return the longest stretch of neighbours in which even and odd numbers take turns.
    Of equally long stretches return the first one.

    >>> longest_even_odd_swing([2, 4, 5, 8, 9, 1])
    [4, 5, 8, 9]
    >>> longest_even_odd_swing([6, 6])
    [6]
    """
    best = []
    current = []
    for n in numbers:
        if current and current[-1] % 2 != n % 2:
            current.append(n)
        else:
            current = [n]
        if len(current) > len(best):
            best = current[:]
    return best


def signs_take_turns(numbers: List[int]) -> bool:
    """
    Check whether every number has the opposite sign of the number before it.
    Zero has no sign, so a list with a zero never passes (unless the zero stands alone).

    signs_take_turns([3, -1, 4, -8]) ➞ True
    signs_take_turns([3, -1, -4]) ➞ False
    signs_take_turns([0]) ➞ True
    """
    return all(a * b < 0 for a, b in zip(numbers, numbers[1:]))


def first_break_in_alternation(numbers: List[int]) -> Optional[int]:
    """
    In a zigzag list a rise is always followed by a fall and a fall by a rise. Return the index of the first
    number that breaks the zigzag, or None. Two equal neighbours break it as well.

    >>> first_break_in_alternation([1, 4, 2, 3, 5])
    4
    >>> first_break_in_alternation([5, 5, 1])
    1
    >>> print(first_break_in_alternation([2, 1, 7]))
    None
    """
    direction = 0
    for i in range(1, len(numbers)):
        step = numbers[i] - numbers[i - 1]
        if step == 0:
            return i
        now = 1 if step > 0 else -1
        if now == direction:
            return i
        direction = now
    return None


def make_wave(numbers: List[int]) -> List[int]:
    """
    Walk once over a copy of the list and swap neighbours where needed, so that the first number is at most the
    second, the second at least the third, the third at most the fourth, and so on.

    make_wave([5, 2, 4, 6]) == [2, 5, 4, 6]
    make_wave([1, 2, 3]) == [1, 3, 2]
    """
    wave = list(numbers)
    for i in range(len(wave) - 1):
        if i % 2 == 0 and wave[i] > wave[i + 1]:
            wave[i], wave[i + 1] = wave[i + 1], wave[i]
        elif i % 2 == 1 and wave[i] < wave[i + 1]:
            wave[i], wave[i + 1] = wave[i + 1], wave[i]
    return wave


def direction_word(numbers: List[int]) -> str:
    """
    Describe the list with one word: "rising" if each number is larger than the one before,
    "falling" if each is smaller, "flat" if all are equal, "mixed" otherwise.
    A list with fewer than two numbers is "flat".

    >>> direction_word([1, 5, 9])
    'rising'
    >>> direction_word([3, 3])
    'flat'
    >>> direction_word([3, 3, 4])
    'mixed'
    """
    pairs = list(zip(numbers, numbers[1:]))
    if all(a == b for a, b in pairs):
        return "flat"
    if all(a < b for a, b in pairs):
        return "rising"
    if all(a > b for a, b in pairs):
        return "falling"
    return "mixed"


def count_direction_changes(heights):
    """
    Count how often a hike turns from going up to going down or the other way round.
    Flat stretches in between do not count as a change.

    count_direction_changes([100, 150, 150, 120, 180]) == 2
    count_direction_changes([5, 6, 6, 7]) == 0
    """
    changes = 0
    last = None
    for before, after in zip(heights, heights[1:]):
        if before == after:
            continue
        going_up = after > before
        if last is not None and going_up != last:
            changes += 1
        last = going_up
    return changes


def never_falls_by_more(levels: List[int], limit: int) -> bool:
    """
    Return True if no level is lower than the level directly before it by more than the limit.

    >>> never_falls_by_more([10, 8, 12, 10], 2)
    True
    >>> never_falls_by_more([10, 7], 2)
    False
    """
    for i in range(1, len(levels)):
        if levels[i - 1] - levels[i] > limit:
            return False
    return True


def rises_then_stays(numbers: List[int]) -> bool:
    """
    A tank is filled: its level strictly rises and then stays the same until the end of the list.
    Either part may be missing. Check whether the list looks like that.

    rises_then_stays([1, 4, 6, 6, 6]) == True
    rises_then_stays([1, 4, 4, 5]) == False
    rises_then_stays([2, 2]) == True
    """
    i = 1
    while i < len(numbers) and numbers[i] > numbers[i - 1]:
        i += 1
    while i < len(numbers) and numbers[i] == numbers[i - 1]:
        i += 1
    return i >= len(numbers)


def is_valley(depths: List[int]) -> bool:
    """
    Return whether the numbers first strictly fall and then strictly rise, with at least one step of each kind.

    >>> is_valley([5, 2, 1, 4])
    True
    >>> is_valley([5, 2, 1])
    False
    >>> is_valley([5, 2, 2, 4])
    False
    """
    if len(depths) < 3:
        return False
    low = depths.index(min(depths))
    falling = all(depths[i] > depths[i + 1] for i in range(low))
    rising = all(depths[i] < depths[i + 1] for i in range(low, len(depths) - 1))
    return falling and rising and 0 < low < len(depths) - 1


def one_dip_allowed(numbers: List[int]) -> bool:
    """
    Return True if the list never falls, except for at most one place where a number
    is smaller than the number directly before it.

    one_dip_allowed([1, 5, 3, 4, 6]) ➞ True
    one_dip_allowed([4, 3, 2]) ➞ False
    one_dip_allowed([]) ➞ True
    """
    dips = 0
    for a, b in zip(numbers, numbers[1:]):
        if b < a:
            dips += 1
            if dips > 1:
                return False
    return True


def steepening(numbers: List[int]) -> bool:
    """
    Write a function that checks whether each step up is larger than the step before it.
    All steps have to go up. Lists with fewer than two numbers are accepted.

    Examples:
    steepening([1, 2, 4, 9]) == True
    steepening([1, 3, 5]) == False
    steepening([9, 8, 20]) == False
    """
    last_step = 0
    for i in range(len(numbers) - 1):
        step = numbers[i + 1] - numbers[i]
        if step <= last_step:
            return False
        last_step = step
    return True


def shared_trend(a: List[int], b: List[int]) -> int:
    """
    Two series of the same length are compared step by step. Count the steps at which both go up or both go down.

    >>> shared_trend([1, 3, 2, 4], [5, 9, 8, 8])
    2
    """
    count = 0
    for i in range(1, len(a)):
        step_a = a[i] - a[i - 1]
        step_b = b[i] - b[i - 1]
        if step_a * step_b > 0:
            count += 1
    return count


def encode_long_runs(numbers: List[int]) -> List[int]:
    """
    Shorten a list of non-negative numbers: a run of k >= 3 equal neighbours is written as the two
    numbers -k and the value. Shorter runs are copied as they are.

    encode_long_runs([5, 5, 5, 5, 2, 8, 8]) == [-4, 5, 2, 8, 8]
    encode_long_runs([]) == []
    """
    result = []
    i = 0
    while i < len(numbers):
        j = i
        while j < len(numbers) and numbers[j] == numbers[i]:
            j += 1
        if j - i >= 3:
            result.extend([i - j, numbers[i]])
        else:
            result.extend(numbers[i:j])
        i = j
    return result


def decode_long_runs(code: List[int]) -> List[int]:
    """
    A negative number -k in the code says that the number after it is to be repeated k times.
    All other numbers stand for themselves. Return the decoded list.

    >>> decode_long_runs([-3, 5, 1, -2, 0, 7])
    [5, 5, 5, 1, 0, 0, 7]
    """
    result = []
    repeat = 1
    for number in code:
        if number < 0:
            repeat = -number
        else:
            result += [number] * repeat
            repeat = 1
    return result


def shorten_runs(numbers: List[int], limit: int) -> List[int]:
    """
    Return the list with every run of equal neighbours shortened to at most `limit` members.

    shorten_runs([1, 1, 1, 4, 1, 1], 2) ➞ [1, 1, 4, 1, 1]
    shorten_runs([7, 7, 7], 1) ➞ [7]
    """
    kept = []
    run = 0
    for i, value in enumerate(numbers):
        if i > 0 and value == numbers[i - 1]:
            run += 1
        else:
            run = 1
        if run <= limit:
            kept.append(value)
    return kept


def drop_short_runs(numbers, shortest):
    """
    Remove all runs of equal neighbours that have fewer than `shortest` members.
    Runs that come together by this are not looked at again.

    >>> drop_short_runs([4, 4, 1, 4, 2, 2, 2], 2)
    [4, 4, 2, 2, 2]
    """
    result = []
    for _, group in groupby(numbers):
        members = list(group)
        if len(members) >= shortest:
            result.extend(members)
    return result


def longest_run_per_value(numbers: List[int]) -> Dict[int, int]:
    """
    For each value in the list give the length of its longest run.
    The keys come in the order in which the values first appear.

    >>> longest_run_per_value([1, 1, 3, 1, 3, 3, 3])
    {1: 2, 3: 3}
    """
    longest = {}
    length = 0
    previous = None
    for value in numbers:
        length = length + 1 if value == previous else 1
        longest[value] = max(longest.get(value, 0), length)
        previous = value
    return longest


def most_broken_value(numbers: List[int]) -> int:
    """
    Return the value that appears in the largest number of separate runs.
    Ties go to the smaller value. The list is not empty.

    most_broken_value([2, 2, 2, 5, 2, 5, 5, 2]) == 2
    most_broken_value([9, 1, 9, 1]) == 1
    """
    counts = {}
    for value, _ in groupby(numbers):
        counts[value] = counts.get(value, 0) + 1
    return min(counts, key=lambda value: (-counts[value], value))


def near_start_stretch(numbers: List[int]) -> int:
    """
    Return the length of the longest stretch of neighbours whose values differ by at most 1 from
    the first member of the stretch.

    Note: a stretch may begin anywhere, so every start is tried.

    near_start_stretch([4, 5, 4, 3, 6]) == 4
    near_start_stretch([1, 9]) == 1
    """
    best = 0
    for start in range(len(numbers)):
        end = start
        while end < len(numbers) and abs(numbers[end] - numbers[start]) <= 1:
            end += 1
        best = max(best, end - start)
    return best


def consecutive_blocks(numbers: List[int]) -> List[Tuple[int, int]]:
    """
    The list is cut wherever the next number is not exactly one more than the number before it. Return the pair
    (first number, length) of each piece.

    >>> consecutive_blocks([4, 5, 6, 10, 11, 3])
    [(4, 3), (10, 2), (3, 1)]
    """
    blocks = []
    for number in numbers:
        if blocks:
            first, length = blocks[-1]
            if number == first + length:
                blocks[-1] = (first, length + 1)
                continue
        blocks.append((number, 1))
    return blocks


def longest_countdown(numbers: List[int]) -> List[int]:
    """
    Find the longest part of the list in which each number is exactly one less than the number before.
    The earliest such part wins a tie.

    longest_countdown([9, 4, 3, 2, 8, 7]) == [4, 3, 2]
    longest_countdown([]) == []
    """
    best_start, best_end = 0, 0
    start = 0
    for end in range(1, len(numbers) + 1):
        if end - start > best_end - best_start:
            best_start, best_end = start, end
        if end < len(numbers) and numbers[end] != numbers[end - 1] - 1:
            start = end
    return numbers[best_start:best_end]


def bonus_for_streaks(scores: List[int]) -> int:
    """
    Each positive score counts as it is, plus one bonus point for every positive score directly before it in the
    same streak. Scores that are not positive count nothing and end the streak.

    >>> bonus_for_streaks([5, 5, 5])
    18
    >>> bonus_for_streaks([5, 0, 5])
    10
    """
    total = 0
    streak = 0
    for score in scores:
        if score > 0:
            total += score + streak
            streak += 1
        else:
            streak = 0
    return total


def longest_wait_for_six(rolls: List[int]) -> int:
    """
    Somebody rolls a die again and again. Return the largest number of rolls in a row that were not a six
    before a six finally came. Rolls after the last six do not count.

    longest_wait_for_six([1, 6, 2, 3, 6, 5, 5, 5]) == 2
    longest_wait_for_six([1, 2]) == 0
    """
    longest = waiting = 0
    for roll in rolls:
        if roll == 6:
            longest = max(longest, waiting)
            waiting = 0
        else:
            waiting += 1
    return longest


def reverse_run_values(numbers: List[int]) -> List[int]:
    """
    Look at the runs of equal neighbours. Their values are put in reverse order, but the run lengths stay where
    they are: the first run of the result has the value of the last run and the length of the first run, and so on.

    >>> reverse_run_values([1, 1, 1, 2, 3, 3])
    [3, 3, 3, 2, 1, 1]
    >>> reverse_run_values([4, 4, 9])
    [9, 9, 4]
    """
    values = []
    lengths = []
    for value, group in groupby(numbers):
        values.append(value)
        lengths.append(len(list(group)))
    result = []
    for value, length in zip(reversed(values), lengths):
        result += [value] * length
    return result


def dry_spells(rain: List[float], days: int) -> List[int]:
    """
    Return the start days (counted from 1) of all dry spells with at least the given number of days.
    A day is dry when its rain is 0. Neighbouring dry days belong to the same spell.

    dry_spells([0, 0, 3, 0, 0, 0], 2) ➞ [1, 4]
    dry_spells([1, 0, 2], 2) ➞ []
    """
    starts = []
    dry = 0
    for day, amount in enumerate(rain + [1], start=1):
        if amount == 0:
            dry += 1
            continue
        if dry >= days:
            starts.append(day - dry)
        dry = 0
    return starts


def alternating_gain(numbers: List[int]) -> int:
    """
    Add the numbers up with changing signs, but change the sign only after a number that is odd.
    The first number is added.

    alternating_gain([2, 3, 4, 5, 6]) == 2 + 3 - 4 - 5 + 6
    alternating_gain([1, 1, 1]) == 1
    """
    total = 0
    sign = 1
    for number in numbers:
        total += sign * number
        if number % 2 == 1:
            sign = -sign
    return total


def braid_signs(numbers: List[int]) -> List[int]:
    """
    Let positive and negative numbers take turns, beginning with a positive one. Within each kind the order stays.
    When one kind is used up, the rest of the other kind follows. Zeros are left out.

    >>> braid_signs([-1, -2, 0, 5, 6, 7])
    [5, -1, 6, -2, 7]
    >>> braid_signs([-3, -4])
    [-3, -4]
    """
    positive = [x for x in numbers if x > 0]
    negative = [x for x in numbers if x < 0]
    result = []
    for i in range(max(len(positive), len(negative))):
        if i < len(positive):
            result.append(positive[i])
        if i < len(negative):
            result.append(negative[i])
    return result


def can_take_turns(numbers: List[int]) -> bool:
    '''
    Could the numbers be put in an order in which no two even numbers and no two odd numbers are neighbours?
    It is enough to compare how many there are of each kind.

    can_take_turns([2, 4, 1, 6, 3]) ➞ True
    can_take_turns([2, 4, 6, 1]) ➞ False
    '''
    even = sum(1 for n in numbers if n % 2 == 0)
    odd = len(numbers) - even
    return abs(even - odd) <= 1


def longest_below_start(prices: List[int]) -> int:
    """
    Return the largest number of days in a row on which the price was below the price of the first day.

    longest_below_start([10, 9, 8, 12, 7, 6, 5]) == 3
    longest_below_start([10, 11]) == 0
    """
    best = days = 0
    for price in prices:
        if price < prices[0]:
            days += 1
            if days > best:
                best = days
        else:
            days = 0
    return best


def runs_by_parity(numbers: List[int]) -> List[Tuple[str, int]]:
    """
    Describe the list by its runs of even and odd numbers: each run becomes a pair of the word "even" or "odd" and
    the number of members.

    >>> runs_by_parity([2, 8, 3, 4])
    [('even', 2), ('odd', 1), ('even', 1)]
    """
    runs = []
    for odd, group in groupby(numbers, key=lambda n: n % 2):
        word = "odd" if odd else "even"
        runs.append((word, len(list(group))))
    return runs


def best_heat_wave(temperatures: List[int], limit: int) -> Tuple[int, int]:
    """
    A heat wave is a run of days that are all warmer than the limit. Return the (first, last) index of the
    longest heat wave; the latest of several equally long ones. Return (-1, -1) if no day is warm enough.

    >>> best_heat_wave([31, 33, 25, 30, 34, 35, 20], 29)
    (3, 5)
    >>> best_heat_wave([31, 20, 32], 30)
    (2, 2)
    >>> best_heat_wave([10], 30)
    (-1, -1)
    """
    best = (-1, -1)
    best_length = 0
    start = None
    for i, temperature in enumerate(temperatures):
        if temperature <= limit:
            start = None
            continue
        if start is None:
            start = i
        if i - start + 1 >= best_length:
            best_length = i - start + 1
            best = (start, i)
    return best


def alternates_around(numbers: List[int], middle: int) -> bool:
    """
    Check that the numbers lie in turn above and below the middle value. It does not matter
    which side comes first, but no number may be equal to the middle.

    alternates_around([7, 2, 9, 4], 5) == True
    alternates_around([7, 6], 5) == False
    alternates_around([5], 5) == False
    """
    if middle in numbers:
        return False
    sides = [number > middle for number in numbers]
    return all(sides[i] != sides[i + 1] for i in range(len(sides) - 1))


def smooth_single_flips(bits: List[int]) -> List[int]:
    """
    A sensor sends bits, and now and then a single bit is wrong. Return a list in which every bit that differs
    from both of its neighbours is flipped. All decisions are made on the original list; the two ends stay.

    >>> smooth_single_flips([0, 0, 1, 0, 1, 1])
    [0, 0, 0, 1, 1, 1]
    """
    result = bits[:]
    for i in range(1, len(bits) - 1):
        if bits[i] != bits[i - 1] and bits[i] != bits[i + 1]:
            result[i] = 1 - bits[i]
    return result


def tallest_staircase(heights: List[int]) -> int:
    """
    A staircase is a run in which every height is larger than the one before. Return the largest difference
    between the end and the start of a staircase (0 if nothing rises).

    tallest_staircase([3, 4, 9, 2, 5, 6]) == 6
    tallest_staircase([4, 4, 1]) == 0
    """
    best = 0
    climbed = 0
    for i in range(1, len(heights)):
        if heights[i] > heights[i - 1]:
            climbed += heights[i] - heights[i - 1]
        else:
            climbed = 0
        best = max(best, climbed)
    return best


def same_run_pattern(a: List[int], b: List[int]) -> bool:
    """
    Two lists have the same run pattern if their runs of equal neighbours have the same lengths in the same order.
    The values themselves do not matter.

    same_run_pattern([1, 1, 2], [7, 7, 0]) == True
    same_run_pattern([1, 1, 2], [7, 0, 0]) == False
    """
    def lengths(numbers):
        return [len(list(group)) for _, group in groupby(numbers)]

    return lengths(a) == lengths(b)


def check():
    assert longest_rise_start([5, 1, 2, 6, 3, 4]) == 1
    assert longest_rise_start([3, 2, 1]) == 0
    assert longest_rise_start([]) == -1
    assert run_sums([2, 2, 2, 5, 1, 1]) == [6, 5, 2]
    assert run_sums([4]) == [4]
    assert longest_run_of_sign([3, 1, -2, -5, -1, 0, 4]) == 3
    assert longest_run_of_sign([0, 0]) == 0
    assert current_streak([1, 0, 1, 1, 1]) == 3
    assert current_streak([]) == 0
    assert streak_after_each([1, 1, 0, 5, 2, 3]) == [1, 2, 0, 1, 2, 3]
    assert signs_take_turns([3, -1, 4, -8])
    assert not signs_take_turns([3, -1, -4])
    assert signs_take_turns([0])
    assert make_wave([5, 2, 4, 6]) == [2, 5, 4, 6]
    assert make_wave([1, 2, 3]) == [1, 3, 2]
    assert count_direction_changes([100, 150, 150, 120, 180]) == 2
    assert count_direction_changes([5, 6, 6, 7]) == 0
    assert rises_then_stays([1, 4, 6, 6, 6])
    assert not rises_then_stays([1, 4, 4, 5])
    assert rises_then_stays([2, 2])
    assert one_dip_allowed([1, 5, 3, 4, 6])
    assert not one_dip_allowed([4, 3, 2])
    assert one_dip_allowed([])
    assert steepening([1, 2, 4, 9])
    assert not steepening([1, 3, 5])
    assert not steepening([9, 8, 20])
    assert encode_long_runs([5, 5, 5, 5, 2, 8, 8]) == [-4, 5, 2, 8, 8]
    assert encode_long_runs([]) == []
    assert shorten_runs([1, 1, 1, 4, 1, 1], 2) == [1, 1, 4, 1, 1]
    assert shorten_runs([7, 7, 7], 1) == [7]
    assert most_broken_value([2, 2, 2, 5, 2, 5, 5, 2]) == 2
    assert most_broken_value([9, 1, 9, 1]) == 1
    assert near_start_stretch([4, 5, 4, 3, 6]) == 4
    assert near_start_stretch([1, 9]) == 1
    assert longest_countdown([9, 4, 3, 2, 8, 7]) == [4, 3, 2]
    assert longest_countdown([]) == []
    assert longest_wait_for_six([1, 6, 2, 3, 6, 5, 5, 5]) == 2
    assert longest_wait_for_six([1, 2]) == 0
    assert dry_spells([0, 0, 3, 0, 0, 0], 2) == [1, 4]
    assert dry_spells([1, 0, 2], 2) == []
    assert alternating_gain([2, 3, 4, 5, 6]) == 2 + 3 - 4 - 5 + 6
    assert alternating_gain([1, 1, 1]) == 1
    assert can_take_turns([2, 4, 1, 6, 3])
    assert not can_take_turns([2, 4, 6, 1])
    assert longest_below_start([10, 9, 8, 12, 7, 6, 5]) == 3
    assert longest_below_start([10, 11]) == 0
    assert alternates_around([7, 2, 9, 4], 5)
    assert not alternates_around([7, 6], 5)
    assert not alternates_around([5], 5)
    assert tallest_staircase([3, 4, 9, 2, 5, 6]) == 6
    assert tallest_staircase([4, 4, 1]) == 0
    assert same_run_pattern([1, 1, 2], [7, 7, 0])
    assert not same_run_pattern([1, 1, 2], [7, 0, 0])


if __name__ == "__main__":
    check()
