"""Filters, running values, neighbours, windows, thresholds and positions in lists of numbers."""

from collections import deque
from typing import List, Optional, Tuple


def keep_above_own_index(nums: list[int]) -> list[int]:
    """Return the numbers that are strictly greater than the index they stand at.

    >>> keep_above_own_index([0, 5, 2, 4])
    [5, 4]
    >>> keep_above_own_index([])
    []
    """
    return [n for i, n in enumerate(nums) if n > i]


def drop_until_repeat(lst):
    """
    Return the part of the list that starts at the first element that equals the one directly before it.
    If no two neighbours are equal, return an empty list.

    drop_until_repeat([1, 2, 2, 3]) == [2, 3]
    drop_until_repeat([1, 2, 3]) == []
    """
    for i in range(1, len(lst)):
        if lst[i] == lst[i - 1]:
            return lst[i:]
    return []


def running_low_and_high(values: List[float]) -> List[Tuple[float, float]]:
    """For every position give the smallest and the largest value seen so far.

    >>> running_low_and_high([3, 1, 4])
    [(3, 3), (1, 3), (1, 4)]
    """
    out = []
    low = high = None
    for v in values:
        low = v if low is None or v < low else low
        high = v if high is None or v > high else high
        out.append((low, high))
    return out


def reset_total_at_negative(nums: list[int]) -> list[int]:
    """
    Return the running total of the numbers, where a negative number sets the total back to zero instead
    of being added.

    >>> reset_total_at_negative([2, 3, -1, 4])
    [2, 5, 0, 4]
    """
    total = 0
    totals = []
    for n in nums:
        if n < 0:
            total = 0
        else:
            total += n
        totals.append(total)
    return totals


def count_sandwiched(arr, low, high):
    """
    Count the inner elements whose left neighbour is smaller than low and whose right neighbour is larger
    than high.

    Example: for [1, 7, 9, 2, 8] and low = 3 and high = 6 the result is 1
    """
    count = 0
    for i in range(1, len(arr) - 1):
        if arr[i - 1] < low and arr[i + 1] > high:
            count += 1
    return count


def smooth_by_neighbours(values: List[float]) -> List[float]:
    """
    Replace every value by the mean of itself and its existing neighbours, rounded to 2 digits.

    >>> smooth_by_neighbours([1, 2, 6])
    [1.5, 3.0, 4.0]
    >>> smooth_by_neighbours([5])
    [5.0]
    """
    result = []
    for i in range(len(values)):
        part = values[max(0, i - 1):i + 2]
        result.append(round(sum(part) / len(part), 2))
    return result


def window_with_fewest_odds(nums, k):
    """
    Return the start of the first window of k numbers that contains the fewest odd numbers,
    or -1 if k is not positive or larger than the list.

    window_with_fewest_odds([1, 3, 2, 4, 5], 2) == 2
    window_with_fewest_odds([1], 2) == -1
    """
    if k <= 0 or k > len(nums):
        return -1

    def odds(start):
        return sum(n % 2 for n in nums[start:start + k])

    return min(range(len(nums) - k + 1), key=odds)


def first_window_above(nums: list[int], k: int, limit: int) -> Optional[int]:
    """Return the start index of the first window of length k whose sum is greater than limit, None if there is none.

    >>> first_window_above([1, 2, 3, 4], 2, 4)
    1
    >>> first_window_above([1, 1], 2, 9)
    """
    window = sum(nums[:k])
    for start in range(len(nums) - k + 1):
        if start > 0:
            window += nums[start + k - 1] - nums[start - 1]
        if window > limit:
            return start
    return None


def dips_below(levels, limit):
    """
    Count how often the levels fall from limit or more to less than limit.

    dips_below([5, 3, 6, 2, 1], 4) gives 2
    dips_below([1, 2], 4) gives 0
    """
    dips = 0
    for before, after in zip(levels, levels[1:]):
        if before >= limit > after:
            dips += 1
    return dips


def two_sided_clip(nums: List[int], low: int, high: int) -> Tuple[List[int], int]:
    """
    Clip every number into the range low to high. Return the new list and how many numbers were changed.

    >>> two_sided_clip([1, 5, 9], 2, 8)
    ([2, 5, 8], 2)
    """
    changed = 0
    clipped = []
    for n in nums:
        m = max(low, min(n, high))
        if m != n:
            changed += 1
        clipped.append(m)
    return clipped, changed


def even_place_minus_odd_place(nums: list[int]) -> int:
    """Add the numbers at the places 0, 2, 4, ... and subtract those at the places 1, 3, 5, ...

    >>> even_place_minus_odd_place([10, 3, 5])
    12
    """
    return sum(nums[::2]) - sum(nums[1::2])


def larger_of_mirror(lst):
    """
    Compare each element with the element at the mirrored position (first with last and so on) and
    return the list of the larger ones, for the first half and the middle only.

    larger_of_mirror([1, 9, 4, 3]) == [3, 9]
    larger_of_mirror([2, 5, 1]) == [2, 5]
    """
    half = (len(lst) + 1) // 2
    return [max(lst[i], lst[-1 - i]) for i in range(half)]


def last_index_above_mean(nums: List[float]) -> int:
    """Return the last index whose number is greater than the mean of the list, or -1.

    >>> last_index_above_mean([4, 1, 5, 2])
    2
    >>> last_index_above_mean([3, 3])
    -1
    """
    if not nums:
        return -1
    mean = sum(nums) / len(nums)
    for i in range(len(nums) - 1, -1, -1):
        if nums[i] > mean:
            return i
    return -1


def strictly_between_neighbours(arr: list[int]) -> list[int]:
    """
    Return the inner elements that lie strictly between their two neighbours in value.

    >>> strictly_between_neighbours([1, 3, 8, 2, 0])
    [3, 2]
    """
    found = []
    for left, mid, right in zip(arr, arr[1:], arr[2:]):
        if min(left, right) < mid < max(left, right):
            found.append(mid)
    return found


def sum_after_last_zero(nums):
    """
    Return the sum of all numbers after the last zero; without a zero return the sum of the whole list.

    sum_after_last_zero([1, 0, 2, 0, 5, 6]) == 11
    sum_after_last_zero([1, 2]) == 3
    """
    total = 0
    for n in reversed(nums):
        if n == 0:
            break
        total += n
    return total


def running_gap_to_best(scores: List[int]) -> List[int]:
    """
    For each score return how far it lies below the best score up to and including itself.

    >>> running_gap_to_best([3, 5, 4, 7, 1])
    [0, 0, 1, 0, 6]
    """
    best = float("-inf")
    gaps = []
    for score in scores:
        best = max(best, score)
        gaps.append(best - score)
    return gaps


def count_new_lows(prices: list[float]) -> int:
    """Count the prices that are lower than every price before them. The first price does not count.

    >>> count_new_lows([5, 6, 4, 4, 2])
    2
    """
    if not prices:
        return 0
    lowest = prices[0]
    count = 0
    for price in prices[1:]:
        if price < lowest:
            lowest = price
            count += 1
    return count


def fill_gaps_from_left(values):
    """
    Replace every None by the last value before it that is not None. Nones at the beginning become 0.

    fill_gaps_from_left([None, 2, None, None, 5]) == [0, 2, 2, 2, 5]
    """
    last = 0
    filled = []
    for v in values:
        if v is not None:
            last = v
        filled.append(last)
    return filled


def fill_gaps_between(values: List[Optional[float]]) -> List[Optional[float]]:
    """
    Replace a single None between two numbers by their mean. All other Nones stay.

    >>> fill_gaps_between([1, None, 4, None, None, 2])
    [1, 2.5, 4, None, None, 2]
    """
    result = list(values)
    for i in range(1, len(values) - 1):
        before, after = values[i - 1], values[i + 1]
        if values[i] is None and before is not None and after is not None:
            result[i] = (before + after) / 2
    return result


def every_window_has(nums: list[int], k: int, wanted: int) -> bool:
    """Check whether every window of k neighbouring elements contains the number wanted.

    >>> every_window_has([1, 2, 1, 3, 1], 2, 1)
    True
    >>> every_window_has([1, 2, 3], 2, 1)
    False
    """
    return all(wanted in nums[i:i + k] for i in range(len(nums) - k + 1))


def window_minima_positions(arr: List[int], k: int) -> List[int]:
    """
    Return for each window of length k the index (in the whole list) of its smallest element, the leftmost
    if there are several. Use a queue of candidates.

    >>> window_minima_positions([4, 2, 5, 2, 1], 3)
    [1, 1, 4]
    """
    queue = deque()
    result = []
    for i, x in enumerate(arr):
        while queue and arr[queue[-1]] > x:
            queue.pop()
        queue.append(i)
        if queue[0] <= i - k:
            queue.popleft()
        if i >= k - 1:
            result.append(queue[0])
    return result


def longest_window_with_small_spread(nums, spread):
    """
    Return the longest stretch of neighbouring numbers whose largest and smallest number differ by at most
    spread. Of equally long stretches take the first.

    longest_window_with_small_spread([1, 5, 6, 4, 9], 2) == [5, 6, 4]
    longest_window_with_small_spread([], 1) == []
    """
    best = []
    for start in range(len(nums)):
        low = high = nums[start]
        end = start
        while end < len(nums):
            low = min(low, nums[end])
            high = max(high, nums[end])
            if high - low > spread:
                break
            end += 1
        if end - start > len(best):
            best = nums[start:end]
    return best


def alarm_times(values: list[int], limit: int, patience: int) -> list[int]:
    """
    An alarm starts when the values have been above the limit patience times in a row; it then is quiet until
    a value is not above the limit. Return the indices at which it starts.

    >>> alarm_times([9, 9, 9, 1, 9, 9], 5, 2)
    [1, 5]
    >>> alarm_times([9, 1, 9], 5, 2)
    []
    """
    times = []
    streak = 0
    for i, v in enumerate(values):
        streak = streak + 1 if v > limit else 0
        if streak == patience:
            times.append(i)
    return times


def on_off_with_two_limits(values, on, off):
    """
    A heater switches on when the value is below on and off when it is above off; in between it stays as it
    is. It is off at first. Return the list of states as booleans.

    on_off_with_two_limits([20, 17, 19, 22, 19], 18, 21) == [False, True, True, False, False]
    """
    state = False
    states = []
    for value in values:
        if value < on:
            state = True
        elif value > off:
            state = False
        states.append(state)
    return states


def share_above(nums: List[float], limit: float) -> float:
    """Return the percentage of the numbers above limit, rounded to one digit. An empty list has 0.0 percent.

    >>> share_above([1, 2, 3], 1)
    66.7
    """
    if not nums:
        return 0.0
    above = len([n for n in nums if n > limit])
    return round(100 * above / len(nums), 1)


def smallest_limit_keeping(nums, k):
    """
    Return the smallest number t of the list such that at most k elements are greater than t. Return None
    for an empty list.

    smallest_limit_keeping([5, 1, 8, 3], 1) == 5
    smallest_limit_keeping([2, 2, 2], 0) == 2
    smallest_limit_keeping([], 3) is None
    """
    for t in sorted(nums):
        if sum(1 for n in nums if n > t) <= k:
            return t
    return None


def first_exceeding_all_before_together(nums: list[int]) -> Optional[int]:
    """
    Return the first number, not counting the one at index 0, that is greater than the sum of all numbers before it.

    >>> first_exceeding_all_before_together([1, 1, 2, 5])
    5
    >>> first_exceeding_all_before_together([3, 2])
    """
    total = 0
    for i, n in enumerate(nums):
        if i > 0 and n > total:
            return n
        total += n
    return None


def pair_up_small_and_large(nums: List[int], limit: int) -> List[Tuple[int, int]]:
    """
    Pair the first number of at most limit with the first number above limit, the second with the second and
    so on. Numbers without a partner are dropped.

    >>> pair_up_small_and_large([7, 1, 2, 9, 3], 5)
    [(1, 7), (2, 9)]
    """
    small = [n for n in nums if n <= limit]
    large = [n for n in nums if n > limit]
    return list(zip(small, large))


def zero_out_between_peaks(nums):
    """
    Set everything between the first and the last occurrence of the maximum to zero.

    zero_out_between_peaks([1, 9, 2, 3, 9, 4]) == [1, 9, 0, 0, 9, 4]
    zero_out_between_peaks([3, 1]) == [3, 1]
    """
    if not nums:
        return []
    top = max(nums)
    first = nums.index(top)
    last = len(nums) - 1 - nums[::-1].index(top)
    return [0 if first < i < last else n for i, n in enumerate(nums)]


def count_sign_changes_skipping_zero(nums: list[int]) -> int:
    """Count how often the sign changes from one number to the next if all zeros are left out.

    >>> count_sign_changes_skipping_zero([1, 0, -2, -3, 0, 4])
    2
    """
    signs = [n > 0 for n in nums if n != 0]
    changes = 0
    for i in range(1, len(signs)):
        if signs[i] != signs[i - 1]:
            changes += 1
    return changes


def running_majority_sign(nums: List[int]) -> List[str]:
    """
    After each number tell whether there have been more positive ('+') or more negative ('-') numbers,
    or equally many ('=').

    >>> running_majority_sign([3, -1, -2, 0])
    ['+', '=', '-', '-']
    """
    balance = 0
    signs = []
    for n in nums:
        if n > 0:
            balance += 1
        elif n < 0:
            balance -= 1
        if balance == 0:
            signs.append('=')
        else:
            signs.append('+' if balance > 0 else '-')
    return signs


def far_from_both_ends(nums: list[int], distance: int) -> list[int]:
    """Return the numbers that differ from the first and from the last number by at least distance.

    >>> far_from_both_ends([1, 9, 5, 4], 3)
    [9]
    >>> far_from_both_ends([], 1)
    []
    """
    if not nums:
        return []
    first, last = nums[0], nums[-1]
    return [n for n in nums if abs(n - first) >= distance and abs(n - last) >= distance]


def neighbours_of_value(lst, value):
    """
    Return the sorted list of distinct elements that stand directly beside an occurrence of value.

    neighbours_of_value([3, 7, 1, 7, 5], 7) == [1, 3, 5]
    neighbours_of_value([7], 7) == []
    """
    found = set()
    for i, x in enumerate(lst):
        if x != value:
            continue
        if i > 0:
            found.add(lst[i - 1])
        if i + 1 < len(lst):
            found.add(lst[i + 1])
    return sorted(found)


def count_local_ties(arr: List[int]) -> int:
    """Count the inner positions whose left and right neighbours are equal to each other but not to the middle.

    >>> count_local_ties([1, 2, 1, 1, 1, 3, 1])
    2
    """
    return sum(1 for a, b, c in zip(arr, arr[1:], arr[2:]) if a == c and a != b)


def delayed_difference(nums: list[int], lag: int) -> list[int]:
    """
    Return the differences between each number and the one lag places before it. The first lag entries
    are 0.

    >>> delayed_difference([1, 4, 9, 16], 2)
    [0, 0, 8, 12]
    """
    return [nums[i] - nums[i - lag] if i >= lag else 0 for i in range(len(nums))]


def sum_until_limit_then_skip(nums, limit):
    """
    Go through the numbers from left to right and add each one that does not bring the total above limit;
    the others are skipped. Return the total and the number of skipped ones.

    sum_until_limit_then_skip([5, 4, 3, 1], 9) == (9, 2)
    sum_until_limit_then_skip([20], 9) == (0, 1)
    """
    total = 0
    skipped = 0
    for n in nums:
        if total + n > limit:
            skipped += 1
        else:
            total += n
    return total, skipped


def buckets_by_limits(values: List[int], limits: List[int]) -> List[List[int]]:
    """
    The limits are ascending. Put every value into the bucket of the first limit that it does not exceed; values
    above all limits go into the last bucket.

    >>> buckets_by_limits([3, 12, 7, 30], [5, 10])
    [[3], [7], [12, 30]]
    """
    buckets = [[] for _ in range(len(limits) + 1)]
    for v in values:
        place = 0
        while place < len(limits) and v > limits[place]:
            place += 1
        buckets[place].append(v)
    return buckets


def grade_steps(points: list[int], limits: dict[str, int]) -> list[str]:
    """
    Every grade has a minimum number of points. Give each result the grade with the highest minimum it reaches,
    or '-' if it reaches none.

    >>> grade_steps([95, 50, 10], {'A': 90, 'B': 70, 'C': 40})
    ['A', 'C', '-']
    """
    order = sorted(limits, key=limits.get, reverse=True)

    def grade(p):
        for name in order:
            if p >= limits[name]:
                return name
        return '-'

    return [grade(p) for p in points]


def remove_spikes(nums, height):
    """
    A spike is an inner number that is larger than both neighbours by more than height. Return the list without
    its spikes, judged on the original list.

    remove_spikes([1, 9, 2, 4, 3], 5) == [1, 2, 4, 3]
    remove_spikes([1, 2], 0) == [1, 2]
    """
    def is_spike(i):
        if i == 0 or i == len(nums) - 1:
            return False
        return nums[i] - max(nums[i - 1], nums[i + 1]) > height

    return [n for i, n in enumerate(nums) if not is_spike(i)]


def steps_to_cross(values: List[int], target: int) -> int:
    """
    How many values must be added from the left until the sum is at least target? Return -1 if it never is.

    >>> steps_to_cross([2, 3, 4], 5)
    2
    >>> steps_to_cross([1], 5)
    -1
    >>> steps_to_cross([1], 0)
    0
    """
    total = 0
    if total >= target:
        return 0
    for steps, v in enumerate(values, 1):
        total += v
        if total >= target:
            return steps
    return -1


def positions_where_sum_equals_rest(nums: List[int]) -> List[int]:
    """
    Return all indices i at which the sum of the numbers before i equals the sum of the numbers after i.

    >>> positions_where_sum_equals_rest([2, 0, 5, 1, 1])
    [2]
    >>> positions_where_sum_equals_rest([0, 0])
    [0, 1]
    """
    total = sum(nums)
    before = 0
    places = []
    for i, n in enumerate(nums):
        if before == total - before - n:
            places.append(i)
        before += n
    return places


def swap_even_and_odd_places(lst):
    """
    Swap the elements at the places 0 and 1, 2 and 3, ... but only where the first of the two is larger.

    swap_even_and_odd_places([4, 2, 1, 3, 9]) == [2, 4, 1, 3, 9]
    swap_even_and_odd_places([]) == []
    """
    res = list(lst)
    for i in range(0, len(res) - 1, 2):
        if res[i] > res[i + 1]:
            res[i], res[i + 1] = res[i + 1], res[i]
    return res


def even_values_at_odd_places(nums: List[int]) -> Tuple[List[int], List[int]]:
    """
    Return two lists: the even numbers that stand at odd places and the odd numbers that stand at even places.

    >>> even_values_at_odd_places([1, 2, 4, 3, 5, 6])
    ([2, 6], [1, 5])
    """
    evens, odds = [], []
    for i, n in enumerate(nums):
        if i % 2 == 1 and n % 2 == 0:
            evens.append(n)
        elif i % 2 == 0 and n % 2 == 1:
            odds.append(n)
    return evens, odds


def nth_place_parity_score(nums: list[int]) -> int:
    """
    A number scores one point if its own parity is the same as the parity of its place, counting from 1;
    otherwise it costs one point.

    >>> nth_place_parity_score([1, 2, 4])
    1
    """
    score = 0
    for place, n in enumerate(nums, start=1):
        score += 1 if (place - n) % 2 == 0 else -1
    return score


def take_growing_steps(lst):
    """
    Take the element at index 0, then move on by 1, then by 2, then by 3 and so on as long as the index exists.

    take_growing_steps([10, 11, 12, 13, 14, 15, 16]) == [10, 11, 13, 16]
    take_growing_steps([]) == []
    """
    taken = []
    i = 0
    step = 1
    while i < len(lst):
        taken.append(lst[i])
        i += step
        step += 1
    return taken


def hop_by_value(nums: List[int]) -> List[int]:
    """
    Start at index 0 and jump to the right by the value you stand on. Stop when you leave the list or stand
    on a value that is not positive. Return the visited values.

    >>> hop_by_value([2, 9, 1, 3, 5])
    [2, 1, 3]
    >>> hop_by_value([1, 0, 4])
    [1, 0]
    """
    visited = []
    i = 0
    while i < len(nums):
        visited.append(nums[i])
        if nums[i] <= 0:
            break
        i += nums[i]
    return visited


def values_seen_in_both_halves(lst):
    """
    Split the list in the middle (the middle element of an odd length belongs to the second half) and return
    the values that occur in both halves, in the order of the first half, each once.

    values_seen_in_both_halves([1, 2, 2, 2, 1]) == [1, 2]
    values_seen_in_both_halves([4, 5]) == []
    """
    mid = len(lst) // 2
    second = set(lst[mid:])
    common = []
    for x in lst[:mid]:
        if x in second and x not in common:
            common.append(x)
    return common


def largest_drop_from_peak(prices: List[float]) -> float:
    """Return the largest fall from a price to any later price, 0 if the prices never fall.

    >>> largest_drop_from_peak([5, 8, 6, 9, 3])
    6
    >>> largest_drop_from_peak([1, 2])
    0
    """
    drop = 0
    peak = None
    for price in prices:
        if peak is None or price > peak:
            peak = price
        drop = max(drop, peak - price)
    return drop


def rounds_until_all_below(nums: list[int], limit: int) -> int:
    """
    In each round every number of at least limit is halved (rounded down). Return the number of rounds until
    all numbers are below limit. The limit is positive.

    >>> rounds_until_all_below([3, 20, 7], 5)
    3
    """
    rounds = 0
    while any(n >= limit for n in nums):
        nums = [n // 2 if n >= limit else n for n in nums]
        rounds += 1
    return rounds


def only_shrinking_gaps(nums):
    """
    Check whether the distances between neighbours get smaller with every step.

    only_shrinking_gaps([0, 5, 8, 9]) == True
    only_shrinking_gaps([0, 1, 2]) == False
    """
    gaps = [abs(b - a) for a, b in zip(nums, nums[1:])]
    for i in range(len(gaps) - 1):
        if gaps[i + 1] >= gaps[i]:
            return False
    return True


def step_pattern(nums: List[int]) -> str:
    """
    Describe the steps from number to number by U (up), D (down) and S (same), with stretches of equal letters
    shortened to one letter.

    >>> step_pattern([1, 2, 3, 3, 1])
    'USD'
    >>> step_pattern([5])
    ''
    """
    pattern = ''
    for a, b in zip(nums, nums[1:]):
        if b > a:
            letter = 'U'
        elif b < a:
            letter = 'D'
        else:
            letter = 'S'
        if not pattern.endswith(letter):
            pattern += letter
    return pattern


def mark_outliers(values: list[float], factor: float) -> list[bool]:
    """
    Mark a value as an outlier if its distance from the mean is more than factor times the mean distance.

    >>> mark_outliers([1, 1, 1, 1, 11], 2)
    [False, False, False, False, True]
    >>> mark_outliers([], 2)
    []
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    distances = [abs(v - mean) for v in values]
    usual = sum(distances) / len(distances)
    return [d > factor * usual for d in distances]


def skip_after_multiples(nums, k):
    """
    Copy the list, but leave out every number that directly follows a copied multiple of k.

    skip_after_multiples([3, 4, 6, 9, 5], 3) == [3, 6, 5]
    """
    kept = []
    skip = False
    for n in nums:
        if skip:
            skip = False
            continue
        kept.append(n)
        skip = n % k == 0
    return kept


def best_day_to_buy_before(prices: List[int], day: int) -> Optional[int]:
    """
    Return the index of the lowest price before the given day, the latest one if there are several.
    There is none before day 0.

    >>> best_day_to_buy_before([4, 2, 2, 1], 3)
    2
    >>> best_day_to_buy_before([4, 2], 0)
    """
    best = None
    for i in range(min(day, len(prices))):
        if best is None or prices[i] <= prices[best]:
            best = i
    return best


def multiples_before_limit(nums: list[int], k: int, limit: int) -> list[int]:
    """
    Return the multiples of k that stand before the first number greater than limit.

    >>> multiples_before_limit([2, 3, 4, 11, 6], 2, 10)
    [2, 4]
    """
    result = []
    for n in nums:
        if n > limit:
            return result
        if n % k == 0:
            result.append(n)
    return result


def compress_by_threshold(nums, gap):
    """
    Keep the first number and then every number that differs from the last kept one by at least gap.

    compress_by_threshold([1, 2, 5, 6, 9], 3) == [1, 5, 9]
    compress_by_threshold([], 3) == []
    """
    kept = []
    for n in nums:
        if not kept or abs(n - kept[-1]) >= gap:
            kept.append(n)
    return kept


def centre_window_sum(nums: List[int], k: int) -> int:
    """
    Return the sum of the k middle numbers. If k does not leave equally many numbers on both sides, the left side
    gets one less.

    >>> centre_window_sum([1, 2, 3, 4, 5], 3)
    9
    >>> centre_window_sum([1, 2, 3, 4, 5], 2)
    5
    """
    start = (len(nums) - k) // 2
    return sum(nums[start:start + k])


def windows_in_order(nums: list[int], k: int) -> int:
    """Count the windows of length k that are sorted in ascending order (equal neighbours are fine).

    >>> windows_in_order([1, 2, 2, 1, 5], 2)
    3
    """
    def ordered(part):
        return all(a <= b for a, b in zip(part, part[1:]))

    count = 0
    for i in range(len(nums) - k + 1):
        if ordered(nums[i:i + k]):
            count += 1
    return count


def two_thresholds_text(values, warn, stop):
    """
    Return a text with one character per value: '.' below warn, '!' from warn to below stop and 'X' from stop on.
    After the first X only X follows.

    two_thresholds_text([1, 6, 2, 9, 1], 5, 8) == '.!.XX'
    """
    text = ''
    for i, value in enumerate(values):
        if value >= stop:
            return text + 'X' * (len(values) - i)
        text += '!' if value >= warn else '.'
    return text


def fewest_removals_for_limit(nums: List[int], limit: int) -> int:
    """
    How many of the positive numbers must at least be taken away so that the rest adds up to at most limit?

    >>> fewest_removals_for_limit([4, 1, 7, 2], 7)
    1
    >>> fewest_removals_for_limit([1], 5)
    0
    """
    total = sum(nums)
    removed = 0
    for n in sorted(nums, reverse=True):
        if total <= limit:
            break
        total -= n
        removed += 1
    return removed


def difference_signs_equal(a, b):
    """
    Two lists of the same length move together if in each step both rise, both fall or both stay. Count the
    steps in which they move together.

    difference_signs_equal([1, 2, 2, 0], [5, 9, 1, 0]) == 2
    """
    def sign(n):
        return (n > 0) - (n < 0)

    together = 0
    for i in range(1, len(a)):
        if sign(a[i] - a[i - 1]) == sign(b[i] - b[i - 1]):
            together += 1
    return together


def exchange_at_threshold(first: List[int], second: List[int], limit: int) -> Tuple[List[int], List[int]]:
    """
    The lists are equally long. At each position where the two numbers differ by more than limit, swap them.

    >>> exchange_at_threshold([1, 5], [9, 6], 3)
    ([9, 5], [1, 6])
    """
    a, b = [], []
    for x, y in zip(first, second):
        if abs(x - y) > limit:
            x, y = y, x
        a.append(x)
        b.append(y)
    return a, b


def sum_of_local_minima(arr):
    """
    Add up the elements that are smaller than each neighbour they have. The ends have only one neighbour, and
    a single element counts.

    sum_of_local_minima([2, 5, 1, 4, 3]) == 6
    sum_of_local_minima([7]) == 7
    """
    total = 0
    last = len(arr) - 1
    for i in range(len(arr)):
        if i > 0 and arr[i - 1] <= arr[i]:
            continue
        if i < last and arr[i + 1] <= arr[i]:
            continue
        total += arr[i]
    return total


def keep_when_next_smaller(lst: List[int]) -> List[int]:
    """Keep the elements that are followed directly by a smaller one, and the last element.

    >>> keep_when_next_smaller([3, 1, 4, 4, 2])
    [3, 4, 2]
    """
    kept = []
    for i in range(len(lst)):
        if i == len(lst) - 1 or lst[i + 1] < lst[i]:
            kept.append(lst[i])
    return kept


def count_returns_to_start(moves: list[int]) -> int:
    """
    Starting at 0 the moves are added one after the other. Count how often the position is 0 again.

    >>> count_returns_to_start([1, -1, 2, -2, 3])
    2
    """
    position = 0
    returns = 0
    for move in moves:
        position += move
        returns += position == 0
    return returns


def leaky_bucket(inflow, leak, size):
    """
    In each step the inflow is added to the bucket, what is above size runs over, and then up to leak flows out.
    Return the final level and everything that ran over.

    leaky_bucket([5, 8, 0], 2, 10) == (6, 1)
    leaky_bucket([], 2, 10) == (0, 0)
    """
    level = 0
    spilled = 0
    for amount in inflow:
        level += amount
        if level > size:
            spilled += level - size
            level = size
        level = max(0, level - leak)
    return level, spilled


def echo_values(nums: List[int], decay: int) -> List[int]:
    """
    Each number is raised by the result before it divided by decay (rounded down).

    >>> echo_values([8, 0, 0, 4], 2)
    [8, 4, 2, 5]
    """
    out = []
    for n in nums:
        echo = out[-1] // decay if out else 0
        out.append(n + echo)
    return out


def index_of_closest_to_mean(nums):
    """
    Return the index of the number closest to the mean; the first one in case of a tie, None for an empty list.

    Example: for [1, 10, 4] the result is 2
    index_of_closest_to_mean([]) == None
    """
    if len(nums) == 0:
        return None
    mean = sum(nums) / len(nums)
    best = 0
    for i in range(1, len(nums)):
        if abs(nums[i] - mean) < abs(nums[best] - mean):
            best = i
    return best


def tail_not_above_head(lst: list[int], k: int) -> bool:
    """Check that no element after the first k is greater than the largest of the first k.

    >>> tail_not_above_head([3, 5, 4, 5], 2)
    True
    >>> tail_not_above_head([3, 5, 6], 2)
    False
    """
    head, tail = lst[:k], lst[k:]
    if not head or not tail:
        return True
    return max(tail) <= max(head)


def block_maxima(nums: List[int], size: int) -> List[int]:
    """
    Cut the list into blocks of the given size (the last one may be shorter) and return the largest number of
    each block.

    >>> block_maxima([1, 4, 2, 8, 3], 2)
    [4, 8, 3]
    """
    return [max(nums[i:i + size]) for i in range(0, len(nums), size)]


def alternate_min_max_running(nums):
    """
    At even places give the smallest number so far, at odd places the largest number so far.

    alternate_min_max_running([3, 5, 1, 2]) == [3, 5, 1, 5]
    """
    result = []
    for i in range(len(nums)):
        seen = nums[:i + 1]
        result.append(max(seen) if i % 2 else min(seen))
    return result


def count_over_moving_limit(nums: list[int], limit: int, step: int) -> int:
    """
    The limit grows by step after each number that was above it. Count the numbers above the limit.

    >>> count_over_moving_limit([5, 5, 8, 9], 4, 2)
    3
    """
    count = 0
    for n in nums:
        if n > limit:
            count += 1
            limit += step
    return count


def trim_small_ends(nums, limit):
    """
    Remove numbers below limit from both ends of the list until the numbers at both ends are at least limit.

    trim_small_ends([1, 2, 7, 1, 5, 0], 4) == [7, 1, 5]
    trim_small_ends([1], 4) == []
    """
    lo = 0
    hi = len(nums)
    while lo < hi and nums[lo] < limit:
        lo += 1
    while hi > lo and nums[hi - 1] < limit:
        hi -= 1
    return nums[lo:hi]


def nearest_to_left_with_parity(nums: List[int]) -> List[Optional[int]]:
    """
    For each number return the last earlier number with the same parity, None if there is none.

    >>> nearest_to_left_with_parity([1, 4, 3, 8])
    [None, None, 1, 4]
    """
    last = {0: None, 1: None}
    result = []
    for n in nums:
        result.append(last[n % 2])
        last[n % 2] = n
    return result


def widen_gaps(nums, gap):
    """
    The numbers are ascending. Move each number up just as far as necessary so that it is at least gap above
    the number before it.

    widen_gaps([1, 2, 7, 8], 3) == [1, 4, 7, 10]
    """
    moved = []
    for n in nums:
        if moved:
            n = max(n, moved[-1] + gap)
        moved.append(n)
    return moved


def most_crowded_start(points: list[int], width: int) -> int:
    """
    Return the point from which a span of the given width (end included) covers the most points; the smallest
    such point in case of a tie. The list is not empty.

    >>> most_crowded_start([1, 9, 3, 10, 2, 11], 1)
    1
    >>> most_crowded_start([1, 9, 10, 11], 2)
    9
    """
    best, best_count = None, 0
    for start in sorted(set(points)):
        covered = sum(1 for p in points if start <= p <= start + width)
        if covered > best_count:
            best, best_count = start, covered
    return best


def keep_every_other_even(nums):
    """
    Keep all odd numbers, but of the even numbers only the first, the third, the fifth and so on.

    keep_every_other_even([2, 1, 4, 6, 3]) == [2, 1, 6, 3]
    keep_every_other_even([]) == []
    """
    kept = []
    keep_next = True
    for n in nums:
        if n % 2:
            kept.append(n)
        else:
            if keep_next:
                kept.append(n)
            keep_next = not keep_next
    return kept


def check():
    """Assert the examples of the docstrings above."""
    assert drop_until_repeat([1, 2, 2, 3]) == [2, 3]
    assert drop_until_repeat([1, 2, 3]) == []
    assert count_sandwiched([1, 7, 9, 2, 8], low=3, high=6) == 1
    assert window_with_fewest_odds([1, 3, 2, 4, 5], 2) == 2
    assert window_with_fewest_odds([1], 2) == -1
    assert dips_below([5, 3, 6, 2, 1], 4) == 2
    assert dips_below([1, 2], 4) == 0
    assert larger_of_mirror([1, 9, 4, 3]) == [3, 9]
    assert larger_of_mirror([2, 5, 1]) == [2, 5]
    assert sum_after_last_zero([1, 0, 2, 0, 5, 6]) == 11
    assert sum_after_last_zero([1, 2]) == 3
    assert fill_gaps_from_left([None, 2, None, None, 5]) == [0, 2, 2, 2, 5]
    assert longest_window_with_small_spread([1, 5, 6, 4, 9], 2) == [5, 6, 4]
    assert longest_window_with_small_spread([], 1) == []
    assert on_off_with_two_limits([20, 17, 19, 22, 19], 18, 21) == [False, True, True, False, False]
    assert smallest_limit_keeping([5, 1, 8, 3], 1) == 5
    assert smallest_limit_keeping([2, 2, 2], 0) == 2
    assert smallest_limit_keeping([], 3) is None
    assert zero_out_between_peaks([1, 9, 2, 3, 9, 4]) == [1, 9, 0, 0, 9, 4]
    assert zero_out_between_peaks([3, 1]) == [3, 1]
    assert neighbours_of_value([3, 7, 1, 7, 5], 7) == [1, 3, 5]
    assert neighbours_of_value([7], 7) == []
    assert sum_until_limit_then_skip([5, 4, 3, 1], 9) == (9, 2)
    assert sum_until_limit_then_skip([20], 9) == (0, 1)
    assert remove_spikes([1, 9, 2, 4, 3], 5) == [1, 2, 4, 3]
    assert remove_spikes([1, 2], 0) == [1, 2]
    assert swap_even_and_odd_places([4, 2, 1, 3, 9]) == [2, 4, 1, 3, 9]
    assert swap_even_and_odd_places([]) == []
    assert take_growing_steps([10, 11, 12, 13, 14, 15, 16]) == [10, 11, 13, 16]
    assert take_growing_steps([]) == []
    assert values_seen_in_both_halves([1, 2, 2, 2, 1]) == [1, 2]
    assert values_seen_in_both_halves([4, 5]) == []
    assert only_shrinking_gaps([0, 5, 8, 9]) is True
    assert only_shrinking_gaps([0, 1, 2]) is False
    assert skip_after_multiples([3, 4, 6, 9, 5], 3) == [3, 6, 5]
    assert compress_by_threshold([1, 2, 5, 6, 9], 3) == [1, 5, 9]
    assert compress_by_threshold([], 3) == []
    assert two_thresholds_text([1, 6, 2, 9, 1], 5, 8) == '.!.XX'
    assert difference_signs_equal([1, 2, 2, 0], [5, 9, 1, 0]) == 2
    assert sum_of_local_minima([2, 5, 1, 4, 3]) == 6
    assert sum_of_local_minima([7]) == 7
    assert leaky_bucket([5, 8, 0], 2, 10) == (6, 1)
    assert leaky_bucket([], 2, 10) == (0, 0)
    assert index_of_closest_to_mean([1, 10, 4]) == 2
    assert index_of_closest_to_mean([]) is None
    assert alternate_min_max_running([3, 5, 1, 2]) == [3, 5, 1, 5]
    assert trim_small_ends([1, 2, 7, 1, 5, 0], 4) == [7, 1, 5]
    assert trim_small_ends([1], 4) == []
    assert widen_gaps([1, 2, 7, 8], 3) == [1, 4, 7, 10]
    assert keep_every_other_even([2, 1, 4, 6, 3]) == [2, 1, 6, 3]
    assert keep_every_other_even([]) == []
