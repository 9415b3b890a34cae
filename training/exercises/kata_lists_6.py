"""Short list katas: select, shift, count, compare, pair, cut and rebuild lists of numbers under small rules."""

from collections import Counter
from itertools import chain, combinations, product, takewhile
from typing import Dict, List, Optional, Set, Tuple


def above_both_averages(a: list[float], b: list[float]) -> list[float]:
    """Return the numbers of a that are greater than the mean of a and greater than the mean of b.

    >>> above_both_averages([1, 6, 8], [7, 7])
    [8]
    >>> above_both_averages([], [1])
    []
    """
    if not a or not b:
        return []
    limit = max(sum(a) / len(a), sum(b) / len(b))
    return [x for x in a if x > limit]


def skip_take(lst, skip, take):
    """
    Skip some elements, take some elements, skip some again and so on to the end. At least one of the counts is
    positive.

    skip_take([1, 2, 3, 4, 5, 6, 7], 1, 2) == [2, 3, 5, 6]
    skip_take([1, 2], 0, 1) == [1, 2]
    """
    period = skip + take
    return [x for i, x in enumerate(lst) if i % period >= skip]


def last_k_matching(nums: List[int], k: int, divisor: int) -> List[int]:
    """Return the last k multiples of divisor, in the order of the list; all of them if there are fewer.

    >>> last_k_matching([3, 4, 6, 9, 10], 2, 3)
    [6, 9]
    >>> last_k_matching([3], 0, 3)
    []
    """
    found = []
    for n in reversed(nums):
        if len(found) == k:
            break
        if n % divisor == 0:
            found.insert(0, n)
    return found


def growing_filter(nums: list[int], step: int) -> list[int]:
    """
    Keep a number if it is at least the current limit. The limit starts at the first number and grows by step with
    each kept number.

    >>> growing_filter([2, 3, 5, 4, 9], 2)
    [2, 5, 9]
    """
    kept = []
    for n in nums:
        limit = nums[0] + step * len(kept)
        if n >= limit:
            kept.append(n)
    return kept


def remove_indices_then_values(lst, indices, values):
    """
    First remove the elements at the given indices, then all elements that equal one of the values. Return the rest.

    remove_indices_then_values([5, 6, 7, 5], [0, 9], [7]) == [6, 5]
    """
    drop = set(indices)
    rest = [x for i, x in enumerate(lst) if i not in drop]
    return [x for x in rest if x not in values]


def lucky_positions(nums: List[int]) -> int:
    """Count the numbers that are divisible by their place, counting places from 1.

    >>> lucky_positions([7, 4, 5, 8])
    3
    """
    return sum(n % place == 0 for place, n in enumerate(nums, 1))


def first_repeated_gap(nums: list[int]) -> Optional[int]:
    """Return the first difference between neighbours (right minus left) that has occurred before, or None.

    >>> first_repeated_gap([1, 3, 2, 4])
    2
    >>> first_repeated_gap([1, 2])
    """
    seen = set()
    for i in range(1, len(nums)):
        gap = nums[i] - nums[i - 1]
        if gap in seen:
            return gap
        seen.add(gap)
    return None


def ends_meet_sum(nums: List[int], k: int) -> int:
    """
    Add the first k and the last k numbers; a number that belongs to both ends is added only once.

    >>> ends_meet_sum([1, 2, 3, 4, 5], 2)
    12
    >>> ends_meet_sum([1, 2, 3], 2)
    6
    """
    n = len(nums)
    return sum(x for i, x in enumerate(nums) if i < k or i >= n - k)


def shift_values_not_places(nums: list[int], by: int, low: int, high: int) -> list[int]:
    """
    Add by to each number; numbers that leave the range low to high come in again on the other side, as on a clock.

    >>> shift_values_not_places([1, 11, 12], 2, 1, 12)
    [3, 1, 2]
    """
    size = high - low + 1
    return [(n - low + by) % size + low for n in nums]


def bounce_values(nums, wall):
    """
    A number n walks n steps from 0 towards wall and turns around there and at 0 again. Return where each number ends.

    bounce_values([3, 7, 11], 5) == [3, 3, 1]
    """
    ends = []
    for n in nums:
        rest = n % (2 * wall)
        ends.append(rest if rest <= wall else 2 * wall - rest)
    return ends


def count_between_markers(lst: List[int], marker: int) -> List[int]:
    """
    Return how many elements stand between each marker and the next one. What stands before the first and after the
    last marker is not counted.

    >>> count_between_markers([1, 0, 2, 3, 0, 0, 4], 0)
    [2, 0]
    """
    counts = []
    current = None
    for x in lst:
        if x == marker:
            if current is not None:
                counts.append(current)
            current = 0
        elif current is not None:
            current += 1
    return counts


def max_by_turns(nums: list[int]) -> tuple[int, int]:
    """
    Two players in turn take the largest remaining number. Return both totals.

    >>> max_by_turns([4, 1, 7, 3])
    (10, 5)
    """
    ordered = sorted(nums, reverse=True)
    return sum(ordered[::2]), sum(ordered[1::2])


def ends_game_greedy(nums):
    """
    Two players in turn take the larger of the two numbers at the ends, the left one if they are equal. Return the
    difference of the totals, first player minus second.

    ends_game_greedy([3, 9, 1, 5]) == 10
    ends_game_greedy([]) == 0
    """
    lo, hi = 0, len(nums) - 1
    difference = 0
    sign = 1
    while lo <= hi:
        if nums[lo] >= nums[hi]:
            difference += sign * nums[lo]
            lo += 1
        else:
            difference += sign * nums[hi]
            hi -= 1
        sign = -sign
    return difference


def closest_pair_values_unlike(nums: List[int]) -> Optional[Tuple[int, int]]:
    """
    Return the pair (smaller, larger) of two different numbers with the smallest distance; on a tie the pair with the
    larger numbers. None if there are no two different numbers.

    >>> closest_pair_values_unlike([1, 9, 4, 7, 9])
    (7, 9)
    >>> closest_pair_values_unlike([3, 3])
    """
    values = sorted(set(nums))
    best = None
    for a, b in zip(values, values[1:]):
        if best is None or b - a <= best[1] - best[0]:
            best = (a, b)
    return best


def combos_with_sum_and_size(nums: list[int], size: int, total: int) -> int:
    """Count the ways to choose `size` numbers at different places with the given total.

    >>> combos_with_sum_and_size([1, 2, 3, 3], 2, 5)
    2
    """
    return sum(1 for combo in combinations(nums, size) if sum(combo) == total)


def cross_pairs_with_small_product(a, b, limit):
    """
    Return all pairs (x, y), x from a and y from b, whose product is below limit, leaving out pairs with x equal to y.

    cross_pairs_with_small_product([1, 5], [1, 3], 6) == [(1, 3), (5, 1)]
    """
    return [(x, y) for x, y in product(a, b) if x != y and x * y < limit]


def has_pair_of_distance(nums: List[int], d: int) -> bool:
    """Tell whether two numbers at different places differ by exactly d.

    >>> has_pair_of_distance([5, 1, 8], 3)
    True
    >>> has_pair_of_distance([5, 1], 0)
    False
    """
    seen: Set[int] = set()
    for n in nums:
        if n + d in seen or n - d in seen:
            return True
        seen.add(n)
    return False


def max_gap_same_parity(nums: list[int]) -> int:
    """Return the largest distance between two numbers of the same parity, 0 if there are no two.

    >>> max_gap_same_parity([1, 8, 5, 2, 4])
    6
    """
    best = 0
    for parity in (0, 1):
        group = [n for n in nums if n % 2 == parity]
        if group:
            best = max(best, max(group) - min(group))
    return best


def reorder_by_jumps(lst: List[str], jump: int) -> List[str]:
    """
    Take the elements at 0, jump, 2 * jump, ..., then those at 1, 1 + jump, ... and so on.

    >>> reorder_by_jumps(["a", "b", "c", "d", "e"], 2)
    ['a', 'c', 'e', 'b', 'd']
    """
    result = []
    for start in range(jump):
        result.extend(lst[start::jump])
    return result


def undo_jump_order(lst: list[int], jump: int) -> list[int]:
    """
    The list was made by taking the elements at 0, jump, 2 * jump, ..., then those at 1, 1 + jump, ... Put it back.

    >>> undo_jump_order([1, 3, 5, 2, 4], 2)
    [1, 2, 3, 4, 5]
    """
    original = [0] * len(lst)
    source = iter(lst)
    for start in range(jump):
        for i in range(start, len(lst), jump):
            original[i] = next(source)
    return original


def cyclic_neighbours_sum(arr):
    """
    Replace each number by the sum of its two neighbours in a ring. A list with one number keeps it.

    cyclic_neighbours_sum([1, 2, 3, 4]) == [6, 4, 6, 4]
    cyclic_neighbours_sum([5]) == [5]
    """
    n = len(arr)
    if n < 2:
        return list(arr)
    return [arr[i - 1] + arr[(i + 1) % n] for i in range(n)]


def ring_distance_of_extremes(arr: List[int]) -> int:
    """
    The list is a ring. Return the number of steps between the first smallest and the first largest number, the
    short way.

    >>> ring_distance_of_extremes([9, 4, 5, 6, 1])
    1
    >>> ring_distance_of_extremes([])
    0
    """
    if not arr:
        return 0
    d = abs(arr.index(max(arr)) - arr.index(min(arr)))
    return min(d, len(arr) - d)


def longest_ring_run(bits: list[int]) -> int:
    """
    The bits lie in a ring. Return the length of the longest run of ones, which may go over the end of the list.

    >>> longest_ring_run([1, 1, 0, 1])
    3
    >>> longest_ring_run([1, 1])
    2
    """
    if 0 not in bits:
        return len(bits)
    start = bits.index(0)
    turned = bits[start:] + bits[:start]
    best = run = 0
    for b in turned:
        run = run + 1 if b else 0
        best = max(best, run)
    return best


def same_ring(a, b):
    """
    Two lists are the same ring if one is a rotation of the other, or a rotation of the other read backwards.

    same_ring([1, 2, 3], [2, 1, 3]) == True
    same_ring([1, 2, 3, 4], [1, 3, 2, 4]) == False
    """
    if len(a) != len(b):
        return False
    if not a:
        return True
    for other in (b, b[::-1]):
        for i in range(len(other)):
            if other[i:] + other[:i] == a:
                return True
    return False


def crossing_point(rising: List[int], falling: List[int]) -> Optional[int]:
    """
    Return the first index at which the number of the first list is at least that of the second, None if this never
    happens in the common part.

    >>> crossing_point([1, 3, 6, 8], [9, 7, 5, 2])
    2
    >>> crossing_point([1], [2])
    """
    for i, (r, f) in enumerate(zip(rising, falling)):
        if r >= f:
            return i
    return None


def meeting_times(a_start: int, a_step: int, b_start: int, b_step: int, until: int) -> list[int]:
    """
    Two bells ring at start, start + step, start + 2 * step, ... Return the times up to `until` at which both ring.

    >>> meeting_times(0, 4, 2, 6, 30)
    [8, 20]
    """
    first = set(range(a_start, until + 1, a_step))
    return [t for t in range(b_start, until + 1, b_step) if t in first]


def split_into_rising_pairs(nums):
    """
    Go through the list; whenever two neighbours rise, take them as a pair and go on behind it, otherwise go on by one.
    Return the pairs.

    split_into_rising_pairs([1, 2, 3, 2, 5]) == [(1, 2), (2, 5)]
    """
    pairs = []
    i = 0
    while i + 1 < len(nums):
        if nums[i] < nums[i + 1]:
            pairs.append((nums[i], nums[i + 1]))
            i += 2
        else:
            i += 1
    return pairs


def take_until_sum_of_two(nums: List[int]) -> List[int]:
    """
    Return the beginning of the list up to the first number that is the sum of the two numbers before it, which is
    included. If there is no such number the whole list is returned.

    >>> take_until_sum_of_two([1, 4, 2, 6, 9])
    [1, 4, 2, 6]
    >>> take_until_sum_of_two([1, 1])
    [1, 1]
    """
    for i in range(2, len(nums)):
        if nums[i] == nums[i - 1] + nums[i - 2]:
            return nums[:i + 1]
    return nums[:]


def cut_tail_of_zeros(nums: list[int], keep: int) -> list[int]:
    """Remove zeros from the end, but leave at least `keep` elements in the list.

    >>> cut_tail_of_zeros([1, 0, 0, 0], 2)
    [1, 0]
    >>> cut_tail_of_zeros([0, 5], 0)
    [0, 5]
    """
    end = len(nums)
    while end > keep and nums[end - 1] == 0:
        end -= 1
    return nums[:end]


def collapse_small_runs(nums, least):
    """
    Neighbours smaller than least are added up to one number; the others stay as they are.

    collapse_small_runs([1, 2, 9, 3, 1, 1], 5) == [3, 9, 5]
    collapse_small_runs([7], 5) == [7]
    """
    out = []
    pending = None
    for n in nums:
        if n < least:
            pending = n if pending is None else pending + n
        else:
            if pending is not None:
                out.append(pending)
                pending = None
            out.append(n)
    if pending is not None:
        out.append(pending)
    return out


def absorb_smaller_neighbours(nums: List[int]) -> List[int]:
    """
    The largest number (the first of several) swallows its direct neighbours: they vanish and are added to it.
    Return the new list.

    >>> absorb_smaller_neighbours([2, 3, 9, 1, 4])
    [2, 13, 4]
    >>> absorb_smaller_neighbours([])
    []
    """
    if not nums:
        return []
    i = nums.index(max(nums))
    lo = max(0, i - 1)
    hi = min(len(nums), i + 2)
    return nums[:lo] + [sum(nums[lo:hi])] + nums[hi:]


def merge_until_big_enough(nums: list[int], least: int) -> list[int]:
    """
    While the smallest number is below least and there are at least two numbers, remove the two smallest numbers and add
    their sum. Return the sorted numbers.

    >>> merge_until_big_enough([1, 2, 3, 9], 5)
    [6, 9]
    >>> merge_until_big_enough([1], 5)
    [1]
    """
    pool = sorted(nums)
    while len(pool) > 1 and pool[0] < least:
        a, b = pool[0], pool[1]
        pool = sorted(pool[2:] + [a + b])
    return pool


def remaining_after_smashing(stones):
    """
    The two heaviest stones are smashed: the lighter one vanishes, the heavier one loses its weight plus 1 for dust, but
    never becomes negative. Stones of weight 0 vanish. Return the last weight, 0 if nothing is left.

    remaining_after_smashing([7, 4, 1]) == 0
    remaining_after_smashing([9, 2]) == 6
    """
    pile = sorted(stones)
    while len(pile) > 1:
        heavy = pile.pop()
        light = pile.pop()
        rest = heavy - light - 1
        if rest > 0:
            pile.append(rest)
            pile.sort()
    return pile[0] if pile else 0


def distribute_evenly_steps(piles: List[int]) -> int:
    """
    In one step one coin is moved from one pile to another. Return the fewest steps to make all piles equal, -1
    if that is impossible.

    >>> distribute_evenly_steps([1, 5, 3])
    2
    >>> distribute_evenly_steps([1, 2])
    -1
    """
    if not piles:
        return 0
    goal, rest = divmod(sum(piles), len(piles))
    if rest:
        return -1
    return sum(p - goal for p in piles if p > goal)


def top_up_lowest(levels: list[int], units: int) -> list[int]:
    """
    Hand out the units one after the other, each to the lowest level (the leftmost of several). Return the levels.

    >>> top_up_lowest([3, 1, 2], 4)
    [4, 3, 3]
    """
    res = list(levels)
    for _ in range(units):
        res[res.index(min(res))] += 1
    return res


def multiset_minus(a: List[int], b: List[int]) -> List[int]:
    """
    For each element of b remove one equal element from a, beginning at the end of a. Return what is left of a.

    >>> multiset_minus([1, 2, 1, 3], [1, 5])
    [1, 2, 3]
    """
    spare = Counter(b)
    left = []
    for x in reversed(a):
        if spare[x] > 0:
            spare[x] -= 1
        else:
            left.append(x)
    return left[::-1]


def only_in_one_list(a: List[int], b: List[int]) -> List[int]:
    """Return the elements that stand in exactly one of the lists: first those of a, then those of b, without repeats.

    >>> only_in_one_list([1, 2, 2, 3], [3, 4, 4])
    [1, 2, 4]
    """
    rest_a = [x for x in a if x not in b]
    rest_b = [x for x in b if x not in a]
    return list(dict.fromkeys(rest_a + rest_b))


def is_subsequence_reversed(small: list[int], big: list[int]) -> bool:
    """Check whether small, read backwards, can be got from big by leaving out elements.

    >>> is_subsequence_reversed([3, 1], [1, 2, 3])
    True
    >>> is_subsequence_reversed([1, 3], [1, 2, 3])
    False
    """
    rest = iter(big)
    return all(x in rest for x in reversed(small))


def start_of_block(lst, block):
    """
    Return the index at which block begins inside lst as a contiguous part, searching from the right; -1 if it
    is not there.

    start_of_block([1, 2, 1, 2, 3], [1, 2]) == 2
    start_of_block([1], [2]) == -1
    """
    size = len(block)
    for i in range(len(lst) - size, -1, -1):
        if lst[i:i + size] == block:
            return i
    return -1


def shared_ends_length(a: list[int], b: list[int]) -> int:
    """
    Return the length of the longest end of a that is also the beginning of b.

    >>> shared_ends_length([5, 1, 2], [1, 2, 7])
    2
    >>> shared_ends_length([1], [2])
    0
    """
    for k in range(min(len(a), len(b)), 0, -1):
        if a[-k:] == b[:k]:
            return k
    return 0


def glue_with_overlap(lists):
    """
    Put the lists one behind the other. If a list begins with the element the result ends with, this element is not
    written twice.

    glue_with_overlap([[1, 2], [2, 3], [], [4]]) == [1, 2, 3, 4]
    """
    result = []
    for lst in lists:
        if result and lst and result[-1] == lst[0]:
            result += lst[1:]
        else:
            result += lst
    return result


def leading_agreement(lists: List[List[int]]) -> List[int]:
    """
    Return the longest beginning that all lists have in common if the sign of the numbers is ignored; the
    numbers are given without sign.

    >>> leading_agreement([[1, -2, 3], [-1, 2, 4]])
    [1, 2]
    >>> leading_agreement([])
    []
    """
    common = []
    for column in zip(*lists):
        sizes = {abs(x) for x in column}
        if len(sizes) > 1:
            break
        common.append(abs(column[0]))
    return common


def small_start(nums: list[int], limit: int) -> tuple[list[int], list[int]]:
    """Split the list in front of the first number that is at least limit.

    >>> small_start([1, 3, 8, 2], 5)
    ([1, 3], [8, 2])
    """
    head = list(takewhile(lambda n: n < limit, nums))
    return head, nums[len(head):]


def interleave_all_pairs_sum(rows):
    """
    Flatten the rows and return the sums of neighbours in the flat list that come from different rows.

    interleave_all_pairs_sum([[1, 2], [3], [4, 5]]) == [5, 7]
    interleave_all_pairs_sum([[1, 2]]) == []
    """
    tagged = list(chain.from_iterable([(i, x) for x in row] for i, row in enumerate(rows)))
    return [a[1] + b[1] for a, b in zip(tagged, tagged[1:]) if a[0] != b[0]]


def countdown_resets(nums: List[int]) -> List[int]:
    """
    A counter shows the first number and goes down by 1 at each further place, but where the list has a larger
    number than the counter, it is set to that number. The counter never falls below 0.

    >>> countdown_resets([3, 0, 0, 5, 1])
    [3, 2, 1, 5, 4]
    """
    shown = []
    counter = 0
    for n in nums:
        counter = max(counter - 1, n, 0)
        shown.append(counter)
    return shown


def cooldown_hits(times: list[int], pause: int) -> list[int]:
    """
    A device reacts to a signal and then is blocked for `pause` seconds. The times of the signals are ascending.
    Return the times at which it reacts.

    >>> cooldown_hits([1, 2, 5, 6, 9], 3)
    [1, 5, 9]
    """
    hits = []
    ready = None
    for t in times:
        if ready is None or t >= ready:
            hits.append(t)
            ready = t + pause
    return hits


def sessions_from_times(times, gap):
    """
    Group ascending times into sessions: a time more than gap after the one before it begins a new session.
    Return for each session (start, number of times).

    sessions_from_times([1, 2, 10, 11, 12, 30], 5) == [(1, 2), (10, 3), (30, 1)]
    sessions_from_times([], 5) == []
    """
    sessions = []
    last = None
    for t in times:
        if last is None or t - last > gap:
            sessions.append((t, 1))
        else:
            start, count = sessions[-1]
            sessions[-1] = (start, count + 1)
        last = t
    return sessions


def max_in_time_window(times: List[int], width: int) -> int:
    """
    Return the largest number of times that lie within a span shorter than width. The times need not be sorted.

    >>> max_in_time_window([1, 9, 3, 4, 2], 3)
    3
    >>> max_in_time_window([], 3)
    0
    """
    times = sorted(times)
    best = 0
    left = 0
    for right in range(len(times)):
        while times[right] - times[left] >= width:
            left += 1
        best = max(best, right - left + 1)
    return best


def rounded_keep_total(values: list[float]) -> list[int]:
    """
    Round every value to a whole number, carrying the error of the rounding on to the next value.

    >>> rounded_keep_total([0.4, 0.4, 0.4])
    [0, 1, 0]
    """
    carry = 0
    out = []
    for v in values:
        exact = v + carry
        n = round(exact)
        carry = exact - n
        out.append(n)
    return out


def digit_frequency_leader(nums):
    """
    Return the digit that occurs most often in all numbers together, the larger digit on a tie; None without numbers.

    digit_frequency_leader([121, 32, 3]) == 3
    digit_frequency_leader([]) == None
    """
    text = "".join(str(abs(n)) for n in nums)
    if not text:
        return None
    return int(max(sorted(set(text), reverse=True), key=text.count))


def chain_by_last_digit(nums: List[int]) -> List[int]:
    """
    Begin with the first number; always go on with the first unused number whose first digit is the last digit of the
    current one. Return the chain.

    >>> chain_by_last_digit([12, 35, 23, 51])
    [12, 23, 35, 51]
    >>> chain_by_last_digit([])
    []
    """
    if not nums:
        return []
    unused = nums[1:]
    chained = [nums[0]]
    while True:
        last = str(chained[-1])[-1]
        fitting = [n for n in unused if str(n)[0] == last]
        if not fitting:
            return chained
        chained.append(fitting[0])
        unused.remove(fitting[0])


def group_by_distance_to_first(nums: list[int], size: int) -> dict[int, list[int]]:
    """
    Group the numbers by how many whole multiples of size they are away from the first number of the list.

    >>> group_by_distance_to_first([10, 12, 5, 31], 5)
    {0: [10, 12], 1: [5], 4: [31]}
    """
    groups = {}
    for n in nums:
        groups.setdefault(abs(n - nums[0]) // size, []).append(n)
    return groups


def ladder_of_thresholds(score, thresholds):
    """
    Thresholds maps titles to the points needed. Return the title with the highest threshold that score reaches and the
    points missing to the next one (0 at the top). Without any title the first part is None.

    ladder_of_thresholds(55, {'pro': 100, 'new': 0, 'mid': 50}) == ('mid', 45)
    ladder_of_thresholds(120, {'pro': 100}) == ('pro', 0)
    ladder_of_thresholds(10, {'pro': 100}) == (None, 90)
    """
    title = None
    for name, needed in sorted(thresholds.items(), key=lambda item: item[1]):
        if score < needed:
            return title, needed - score
        title = name
    return title, 0


def weekly_totals(days: List[int], first_weekday: int) -> List[int]:
    """
    The list holds a number for each day. Weekdays go from 0 (Monday) to 6, and the first day is first_weekday.
    Add up the numbers of each calendar week.

    >>> weekly_totals([1, 1, 1, 1], 5)
    [2, 2]
    """
    totals = []
    weekday = first_weekday
    for i, n in enumerate(days):
        if i == 0 or weekday == 0:
            totals.append(0)
        totals[-1] += n
        weekday = (weekday + 1) % 7
    return totals


def change_one_to_fit(nums: list[int], total: int) -> Optional[tuple[int, int]]:
    """
    Return (index, new value) for the first number that can be changed to another number from 0 to 9 so that the
    sum becomes total. None if no single change does it or the sum is already right.

    >>> change_one_to_fit([5, 1, 7], 17)
    (0, 9)
    >>> change_one_to_fit([1, 1], 30)
    """
    missing = total - sum(nums)
    if missing == 0:
        return None
    for i, n in enumerate(nums):
        if 0 <= n + missing <= 9:
            return i, n + missing
    return None


def vote_transfer_once(ballots: List[List[str]]) -> Optional[str]:
    """
    Every ballot is a ranking. If someone has more than half of the first places, that is the winner; otherwise
    the one with the fewest first places (the last in the alphabet on a tie) is struck out and it is counted
    once more. None if nobody wins then.

    >>> vote_transfer_once([['a', 'b'], ['b', 'a'], ['c', 'b'], ['b', 'c'], ['a', 'c']])
    'b'
    """
    def winner(lists):
        tops = Counter(b[0] for b in lists if b)
        for name, n in tops.items():
            if 2 * n > len(lists):
                return name, tops
        return None, tops

    name, tops = winner(ballots)
    if name is not None or not tops:
        return name
    fewest = min(tops.values())
    out = max(n for n in tops if tops[n] == fewest)
    return winner([[n for n in b if n != out] for b in ballots])[0]


def paint_segments(length: int, strokes: list[tuple[int, int, str]]) -> dict[str, int]:
    """
    A fence of the given length is painted: each stroke (start, end, color) covers the places from start to
    before end, over what is there. Return how many places each color has in the end.

    >>> paint_segments(6, [(0, 4, 'red'), (2, 5, 'blue')])
    {'red': 2, 'blue': 3}
    """
    fence = [None] * length
    for start, end, color in strokes:
        for i in range(start, min(end, length)):
            fence[i] = color
    result = {}
    for color in fence:
        if color is not None:
            result[color] = result.get(color, 0) + 1
    return result


def skyline_outline(boxes):
    """
    Every box is (left, right, height). Return the outline: the height over each place from 0 to before the
    largest right end.

    skyline_outline([(0, 2, 3), (1, 4, 2)]) == [3, 3, 2, 2]
    skyline_outline([]) == []
    """
    width = max((right for _, right, _ in boxes), default=0)
    outline = [0] * width
    for left, right, height in boxes:
        for x in range(left, right):
            outline[x] = max(outline[x], height)
    return outline


def parcel_stops(distances: list[int], tank: int) -> Optional[int]:
    """
    A car drives the distances one after the other and can fill its tank only between them. How many times must
    it fill up if it begins with a full tank? None if a distance is longer than the tank lasts.

    >>> parcel_stops([4, 5, 3, 6], 10)
    1
    >>> parcel_stops([11], 10)
    """
    left = tank
    stops = 0
    for d in distances:
        if d > tank:
            return None
        if d > left:
            stops += 1
            left = tank
        left -= d
    return stops


def batch_by_key_change(records, size):
    """
    Records are (key, value). Make batches of neighbouring values with the same key, of at most the given size,
    as (key, values).

    batch_by_key_change([('a', 1), ('a', 2), ('a', 3), ('b', 4)], 2) == [('a', [1, 2]), ('a', [3]), ('b', [4])]
    """
    batches = []
    for key, value in records:
        if batches and batches[-1][0] == key and len(batches[-1][1]) < size:
            batches[-1][1].append(value)
        else:
            batches.append((key, [value]))
    return batches


def inventory_after(moves: List[Tuple[str, int]]) -> Dict[str, int]:
    """
    Moves change the stock of an item by an amount. A move that would make the stock negative is ignored; items
    with stock 0 are left out at the end.

    >>> inventory_after([('pen', 3), ('pen', -5), ('cup', 2), ('cup', -2)])
    {'pen': 3}
    """
    stock: Dict[str, int] = {}
    for item, amount in moves:
        new = stock.get(item, 0) + amount
        if new < 0:
            continue
        stock[item] = new
    return {item: n for item, n in stock.items() if n}


def check():
    """Assert the examples of the docstrings above."""
    assert skip_take([1, 2, 3, 4, 5, 6, 7], 1, 2) == [2, 3, 5, 6]
    assert skip_take([1, 2], 0, 1) == [1, 2]
    assert remove_indices_then_values([5, 6, 7, 5], [0, 9], [7]) == [6, 5]
    assert bounce_values([3, 7, 11], 5) == [3, 3, 1]
    assert ends_game_greedy([3, 9, 1, 5]) == 10
    assert ends_game_greedy([]) == 0
    assert cross_pairs_with_small_product([1, 5], [1, 3], 6) == [(1, 3), (5, 1)]
    assert cyclic_neighbours_sum([1, 2, 3, 4]) == [6, 4, 6, 4]
    assert cyclic_neighbours_sum([5]) == [5]
    assert same_ring([1, 2, 3], [2, 1, 3]) is True
    assert same_ring([1, 2, 3, 4], [1, 3, 2, 4]) is False
    assert split_into_rising_pairs([1, 2, 3, 2, 5]) == [(1, 2), (2, 5)]
    assert collapse_small_runs([1, 2, 9, 3, 1, 1], 5) == [3, 9, 5]
    assert collapse_small_runs([7], 5) == [7]
    assert remaining_after_smashing([7, 4, 1]) == 0
    assert remaining_after_smashing([9, 2]) == 6
    assert start_of_block([1, 2, 1, 2, 3], [1, 2]) == 2
    assert start_of_block([1], [2]) == -1
    assert glue_with_overlap([[1, 2], [2, 3], [], [4]]) == [1, 2, 3, 4]
    assert interleave_all_pairs_sum([[1, 2], [3], [4, 5]]) == [5, 7]
    assert interleave_all_pairs_sum([[1, 2]]) == []
    assert sessions_from_times([1, 2, 10, 11, 12, 30], 5) == [(1, 2), (10, 3), (30, 1)]
    assert sessions_from_times([], 5) == []
    assert digit_frequency_leader([121, 32, 3]) == 3
    assert digit_frequency_leader([]) is None
    assert ladder_of_thresholds(55, {'pro': 100, 'new': 0, 'mid': 50}) == ('mid', 45)
    assert ladder_of_thresholds(120, {'pro': 100}) == ('pro', 0)
    assert ladder_of_thresholds(10, {'pro': 100}) == (None, 90)
    assert skyline_outline([(0, 2, 3), (1, 4, 2)]) == [3, 3, 2, 2]
    assert skyline_outline([]) == []
    assert batch_by_key_change([('a', 1), ('a', 2), ('a', 3), ('b', 4)], 2) == [('a', [1, 2]), ('a', [3]), ('b', [4])]
