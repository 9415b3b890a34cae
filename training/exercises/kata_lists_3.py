"""Deduplicating, frequencies, runs, prefix sums, two pointers, binary search variants and monotone stacks on lists."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from itertools import groupby
from typing import Any, Dict, List, Optional


def keep_last_copies(items: list) -> list:
    """Remove repeats so that only the last copy of each element stays, the order otherwise unchanged.

    >>> keep_last_copies([1, 2, 1, 3, 2])
    [1, 3, 2]
    """
    seen = set()
    kept = []
    for item in reversed(items):
        if item not in seen:
            seen.add(item)
            kept.append(item)
    kept.reverse()
    return kept


def at_most_k_copies(lst, k):
    """
    Keep at most k copies of each element, the first ones, in the order of the list.

    at_most_k_copies([1, 1, 2, 1, 2], 2) == [1, 1, 2, 2]
    at_most_k_copies([5], 0) == []
    """
    freq = {}
    res = []
    for x in lst:
        freq[x] = freq.get(x, 0) + 1
        if freq[x] <= k:
            res.append(x)
    return res


def dedupe_words_ignoring_case(words: List[str]) -> List[str]:
    """
    Remove words that differ from an earlier one only in upper and lower case. The first spelling stays.

    >>> dedupe_words_ignoring_case(["Tea", "tea", "Milk", "TEA"])
    ['Tea', 'Milk']
    """
    first = {}
    for word in words:
        first.setdefault(word.lower(), word)
    return list(first.values())


def dedupe_by_remainder(nums: list[int], m: int) -> list[int]:
    """Of all numbers with the same remainder modulo m keep only the largest. Sort the result.

    >>> dedupe_by_remainder([4, 7, 9, 1], 3)
    [7, 9]
    """
    largest = {}
    for n in nums:
        r = n % m
        if r not in largest or n > largest[r]:
            largest[r] = n
    return sorted(largest.values())


def remove_adjacent_copies_until_stable(lst):
    """
    Two equal neighbours cancel each other and vanish; this may bring new equal ones together. Return the rest.

    remove_adjacent_copies_until_stable([1, 2, 2, 1, 3]) == [3]
    remove_adjacent_copies_until_stable([4, 4, 4]) == [4]
    """
    stack = []
    for x in lst:
        if stack and stack[-1] == x:
            stack.pop()
        else:
            stack.append(x)
    return stack


def number_the_copies(names: List[str]) -> List[str]:
    """
    The second copy of a name gets ' (2)' behind it, the third ' (3)' and so on.

    >>> number_the_copies(["a", "b", "a", "a"])
    ['a', 'b', 'a (2)', 'a (3)']
    """
    seen: Dict[str, int] = {}
    result = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        if seen[name] > 1:
            name = f"{name} ({seen[name]})"
        result.append(name)
    return result


def values_occurring_as_often_as(nums: list[int], model: int) -> list[int]:
    """
    Return, sorted, the other numbers that occur exactly as often as model does.

    >>> values_occurring_as_often_as([1, 1, 2, 3, 3], 1)
    [3]
    >>> values_occurring_as_often_as([1, 2], 9)
    []
    """
    counts = Counter(nums)
    if model not in counts:
        return []
    return sorted(n for n in counts if n != model and counts[n] == counts[model])


def share_majority(votes, share):
    """
    Return the option that has more than the given share (like 0.5 or 0.66) of all votes, or None if there is none.

    share_majority(['a', 'b', 'a'], 0.5) == 'a'
    share_majority(['a', 'b', 'a'], 0.7) == None
    share_majority([], 0.5) == None
    """
    for option in dict.fromkeys(votes):
        if votes.count(option) > share * len(votes):
            return option
    return None


def second_most_frequent(items: List[Any]) -> Optional[Any]:
    """
    Return the element with the second highest number of occurrences; elements that tie for it are decided by
    which appears first. If all elements are equally frequent there is none.

    >>> second_most_frequent(["x", "y", "x", "z", "x", "y"])
    'y'
    >>> second_most_frequent([1, 2])
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    levels = sorted(set(counts.values()), reverse=True)
    if len(levels) < 2:
        return None
    for item, count in counts.items():
        if count == levels[1]:
            return item


def leaders_over_time(votes):
    """
    After each vote return who leads. A candidate only takes the lead by having more votes than the leader so far.

    leaders_over_time(['a', 'b', 'b', 'a']) == ['a', 'a', 'b', 'b']
    """
    counts = defaultdict(int)
    leader = None
    leaders = []
    for vote in votes:
        counts[vote] += 1
        if leader is None or counts[vote] > counts[leader]:
            leader = vote
        leaders.append(leader)
    return leaders


def rare_elements_first(nums: List[int]) -> List[int]:
    """
    Sort the list so that rarer numbers come first; equally rare ones in descending order.

    >>> rare_elements_first([3, 1, 3, 2])
    [2, 1, 3, 3]
    """
    freq = Counter(nums)
    return sorted(nums, key=lambda n: (freq[n], -n))


def longest_run_of_multiples(nums: list[int], k: int) -> tuple[int, int]:
    """
    Return the start and the length of the longest run of neighbouring multiples of k. Take the later one in case
    of a tie; without multiples return (-1, 0).

    >>> longest_run_of_multiples([3, 6, 1, 9, 3], 3)
    (3, 2)
    >>> longest_run_of_multiples([1], 3)
    (-1, 0)
    """
    best = (-1, 0)
    length = 0
    for i, n in enumerate(nums):
        length = length + 1 if n % k == 0 else 0
        if length and length >= best[1]:
            best = (i - length + 1, length)
    return best


def longest_plateau_value(levels):
    """
    Return the value that is repeated most often in a row; on a tie the larger value. None for an empty list.

    longest_plateau_value([1, 1, 5, 2, 2]) == 2
    longest_plateau_value([]) == None
    """
    if not levels:
        return None
    runs = [(len(list(group)), value) for value, group in groupby(levels)]
    return max(runs)[1]


def run_of_consecutive_values(nums):
    """
    Return the longest list of numbers n, n + 1, n + 2, ... that all occur in the list, wherever they stand. On a
    tie take the one with the smaller numbers.

    run_of_consecutive_values([7, 1, 8, 2, 9, 4]) == [7, 8, 9]
    run_of_consecutive_values([]) == []
    """
    present = set(nums)
    best = []
    for n in sorted(present):
        if n - 1 in present:
            continue
        run = [n]
        while run[-1] + 1 in present:
            run.append(run[-1] + 1)
        if len(run) > len(best):
            best = run
    return best


def shrink_runs_to_limit(lst: list, limit: int) -> list:
    """No element may stand more than limit times in a row; drop the surplus.

    >>> shrink_runs_to_limit([1, 1, 1, 2, 1, 1], 2)
    [1, 1, 2, 1, 1]
    """
    out = []
    for x in lst:
        if len(out) >= limit and all(y == x for y in out[len(out) - limit:]):
            continue
        out.append(x)
    return out


def count_runs_of_length(lst: List[int], length: int) -> int:
    """
    Count the maximal runs of equal elements that have exactly the given length.

    >>> count_runs_of_length([1, 1, 2, 3, 3, 3, 2, 2], 2)
    2
    """
    count = 0
    i = 0
    while i < len(lst):
        j = i
        while j < len(lst) and lst[j] == lst[i]:
            j += 1
        if j - i == length:
            count += 1
        i = j
    return count


def shortest_run_position(lst):
    """
    Return the index where the shortest run of equal elements begins, the first one in case of a tie; -1 if the
    list is empty.

    shortest_run_position(['a', 'a', 'b', 'c', 'c']) == 2
    shortest_run_position([]) == -1
    """
    best_start, best_len = -1, len(lst) + 1
    start = 0
    for i in range(1, len(lst) + 1):
        if i == len(lst) or lst[i] != lst[start]:
            if i - start < best_len:
                best_start, best_len = start, i - start
            start = i
    return best_start


def answer_sum_queries(nums: list[int], queries: list[tuple[int, int]]) -> list[int]:
    """
    Each query (a, b) asks for the sum of the numbers from index a to index b, both included. Use prefix sums.

    >>> answer_sum_queries([4, 1, 3], [(0, 1), (1, 2), (2, 2)])
    [5, 4, 3]
    """
    prefix = [0]
    for n in nums:
        prefix.append(prefix[-1] + n)
    return [prefix[b + 1] - prefix[a] for a, b in queries]


def count_even_sum_stretches(nums: List[int]) -> int:
    """
    Count the non-empty stretches of neighbouring numbers whose sum is even.

    >>> count_even_sum_stretches([1, 2, 3])
    2
    >>> count_even_sum_stretches([2, 4])
    3
    """
    seen = [1, 0]
    parity = 0
    count = 0
    for n in nums:
        parity = (parity + n) % 2
        count += seen[parity]
        seen[parity] += 1
    return count


def first_prefix_divisible(nums: List[int], k: int) -> List[int]:
    """
    Return the shortest non-empty beginning of the list whose sum can be divided by k; an empty list if there is none.

    >>> first_prefix_divisible([3, 4, 5, 1], 6)
    [3, 4, 5]
    >>> first_prefix_divisible([1], 6)
    []
    """
    total = 0
    for i, n in enumerate(nums):
        total += n
        if total % k == 0:
            return nums[:i + 1]
    return []


def prefix_suffix_match_count(nums):
    """
    For how many lengths from 1 to the length of the list do the first numbers have the same sum as the last ones?

    prefix_suffix_match_count([1, 2, 1]) == 3
    prefix_suffix_match_count([1, 2]) == 1
    """
    return sum(1 for k in range(1, len(nums) + 1) if sum(nums[:k]) == sum(nums[-k:]))


def equal_prefix_sum_index(a: list[int], b: list[int]) -> int:
    """
    Return the smallest n > 0 such that the first n numbers of a and the first n of b have the same sum, or -1.

    >>> equal_prefix_sum_index([1, 4, 2], [2, 3, 9])
    2
    >>> equal_prefix_sum_index([1], [2])
    -1
    """
    difference = 0
    for n, (x, y) in enumerate(zip(a, b), 1):
        difference += x - y
        if difference == 0:
            return n
    return -1


def suffix_best(values):
    """
    For each place return the largest value that comes after it; the last place gets None.

    suffix_best([5, 1, 4, 2]) == [4, 4, 2, None]
    suffix_best([]) == []
    """
    best = None
    out = []
    for v in reversed(values):
        out.append(best)
        if best is None or v > best:
            best = v
    return out[::-1]


def count_pairs_within_two_pointers(nums: List[int], d: int) -> int:
    """
    Count the index pairs whose numbers differ by at most d. Sort and let a left pointer follow.

    >>> count_pairs_within_two_pointers([1, 4, 2, 8], 2)
    2
    """
    ordered = sorted(nums)
    left = 0
    count = 0
    for right in range(len(ordered)):
        while ordered[right] - ordered[left] > d:
            left += 1
        count += right - left
    return count


def is_sublist_in_order(needle, hay, max_gap):
    """
    Check greedily whether the elements of needle occur in hay in this order, where between two matched elements
    at most max_gap others may stand. Each element is matched at the first possible place.

    is_sublist_in_order([1, 3], [1, 2, 3], 1) == True
    is_sublist_in_order([1, 3], [1, 2, 2, 3], 1) == False
    is_sublist_in_order([], [5], 0) == True
    """
    matched = 0
    last = None
    for i, x in enumerate(hay):
        if matched == len(needle):
            break
        if last is not None and i - last - 1 > max_gap:
            return False
        if x == needle[matched]:
            matched += 1
            last = i
    return matched == len(needle)


def count_in_closed_range(ordered: List[int], low: int, high: int) -> int:
    """Count the numbers of an ascending list from low to high, both included.

    >>> count_in_closed_range([1, 2, 2, 5, 9], 2, 5)
    3
    >>> count_in_closed_range([1, 2], 5, 3)
    0
    """
    if low > high:
        return 0
    return bisect_right(ordered, high) - bisect_left(ordered, low)


def find_in_descending(nums, target):
    """
    Find the target in a list that is sorted in descending order. Return (index, steps), where steps is the number
    of elements the binary search looked at; the index is -1 if the target is missing.

    find_in_descending([9, 7, 4, 2, 1], 7) == (1, 3)
    find_in_descending([], 3) == (-1, 0)
    """
    low, high = 0, len(nums) - 1
    steps = 0
    while low <= high:
        mid = (low + high) // 2
        steps += 1
        if nums[mid] == target:
            return mid, steps
        if nums[mid] > target:
            low = mid + 1
        else:
            high = mid - 1
    return -1, steps


def closest_in_ascending(ordered: List[int], x: int) -> Optional[int]:
    """
    Return the number of the ascending list that is closest to x, on a tie the larger one; None for an empty list.

    >>> closest_in_ascending([1, 4, 8], 6)
    8
    >>> closest_in_ascending([1, 4, 8], 2)
    1
    """
    if not ordered:
        return None
    i = bisect_left(ordered, x)
    if i == 0:
        return ordered[0]
    if i == len(ordered):
        return ordered[-1]
    before, after = ordered[i - 1], ordered[i]
    return after if after - x <= x - before else before


def first_missing_in_steps(nums, step):
    """
    The list should go up by step each time, beginning with its first number, but one or more numbers are left out.
    Return the first missing number by binary search, or None if nothing is missing.

    first_missing_in_steps([2, 4, 8, 10], 2) == 6
    first_missing_in_steps([5, 8, 11], 3) == None
    """
    if not nums or nums[-1] == nums[0] + step * (len(nums) - 1):
        return None
    good, bad = 0, len(nums) - 1
    while bad - good > 1:
        mid = (good + bad) // 2
        if nums[mid] == nums[0] + step * mid:
            good = mid
        else:
            bad = mid
    return nums[good] + step


def whole_root_by_halving(n: int, power: int) -> int:
    """
    Return the largest whole number whose power is at most n. n is not negative and power is positive.

    >>> whole_root_by_halving(30, 3)
    3
    >>> whole_root_by_halving(16, 2)
    4
    """
    lo, hi = 0, n + 1
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if mid ** power <= n:
            lo = mid
        else:
            hi = mid
    return lo


def days_until_warmer_by(temps, amount):
    """
    For each day return how many days later the temperature is for the first time at least amount higher; 0 if
    this never happens. Simple nested loops are fine.

    days_until_warmer_by([10, 11, 14, 12, 13], 2) == [2, 1, 0, 0, 0]
    """
    waits = [0] * len(temps)
    for i in range(len(temps)):
        for j in range(i + 1, len(temps)):
            if temps[j] >= temps[i] + amount:
                waits[i] = j - i
                break
    return waits


def towers_seen_to_left(heights):
    """
    For each tower count the towers to its left that it can see: it sees over lower ones and the first one that is at
    least as high ends the view, being seen as well.

    towers_seen_to_left([4, 2, 1, 3]) == [0, 1, 1, 3]
    """
    seen = []
    for i in range(len(heights)):
        count = 0
        j = i - 1
        while j >= 0:
            count += 1
            if heights[j] >= heights[i]:
                break
            j -= 1
        seen.append(count)
    return seen


def price_spans_with_limit(prices: list[int], longest: int) -> list[int]:
    """
    The span of a day is the number of days in a row, ending with this day, with prices not above its price, but at
    most longest.

    >>> price_spans_with_limit([5, 3, 4, 6], 3)
    [1, 1, 2, 3]
    """
    stack = []
    spans = []
    for i, price in enumerate(prices):
        while stack and prices[stack[-1]] <= price:
            stack.pop()
        start = stack[-1] + 1 if stack else 0
        spans.append(min(i - start + 1, longest))
        stack.append(i)
    return spans


def remove_to_make_descending(nums: List[int]) -> List[int]:
    """
    Go from left to right; before a number is added, all smaller numbers kept so far are thrown out from the
    end. Return the numbers that are kept.

    >>> remove_to_make_descending([3, 8, 2, 5, 5])
    [8, 5, 5]
    """
    kept: List[int] = []
    for n in nums:
        while kept and kept[-1] < n:
            kept.pop()
        kept.append(n)
    return kept


def widest_block(heights: list[int], height: int) -> int:
    """Return the largest number of neighbouring columns that are all at least as high as height.

    >>> widest_block([3, 1, 4, 5, 2], 2)
    3
    """
    widest = width = 0
    for h in heights:
        if h >= height:
            width += 1
            widest = max(widest, width)
        else:
            width = 0
    return widest


def survivors_of_collisions(speeds: List[int]) -> List[int]:
    """
    Positive numbers move right, negative ones left. When two meet, the smaller one vanishes and the larger one loses
    as much as the size of the smaller; equal ones vanish both. Return what is left.

    >>> survivors_of_collisions([5, -3, 4])
    [2, 4]
    >>> survivors_of_collisions([2, -2, -1])
    [-1]
    """
    stack: List[int] = []
    for s in speeds:
        while s < 0 and stack and stack[-1] > 0:
            s += stack.pop()
        if s != 0:
            stack.append(s)
    return stack


def group_equal_sums(lists: list[list[int]]) -> dict[int, list[int]]:
    """Map each sum to the indices of the lists that have this sum.

    >>> group_equal_sums([[1, 2], [5], [3]])
    {3: [0, 2], 5: [1]}
    """
    groups = defaultdict(list)
    for i, lst in enumerate(lists):
        groups[sum(lst)].append(i)
    return dict(groups)


def mode_of_gaps(nums: List[int]) -> Optional[int]:
    """
    Return the most frequent distance between neighbours, on a tie the smallest; None if there are no neighbours.

    >>> mode_of_gaps([1, 3, 5, 8, 11, 9])
    2
    >>> mode_of_gaps([4])
    """
    gaps = [abs(b - a) for a, b in zip(nums, nums[1:])]
    if not gaps:
        return None
    return min(gaps, key=lambda g: (-gaps.count(g), g))


def first_value_reaching_count(items, k):
    """
    Return the element that first has occurred k times, or None if no element occurs that often.

    first_value_reaching_count(['a', 'b', 'b', 'a'], 2) == 'b'
    first_value_reaching_count([1, 2], 2) == None
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
        if counts[item] == k:
            return item
    return None


def gaps_between_copies(lst: list, value) -> list[int]:
    """
    Return how many other elements stand between each two successive copies of value.

    >>> gaps_between_copies([7, 1, 2, 7, 7], 7)
    [2, 0]
    """
    places = [i for i, x in enumerate(lst) if x == value]
    return [b - a - 1 for a, b in zip(places, places[1:])]


def repeats_within_distance(lst: List[int], k: int) -> List[int]:
    """
    Return the sorted distinct values that occur twice at places that are at most k apart.

    >>> repeats_within_distance([1, 2, 1, 3, 4, 2], 2)
    [1]
    """
    last = {}
    found = set()
    for i, x in enumerate(lst):
        if x in last and i - last[x] <= k:
            found.add(x)
        last[x] = i
    return sorted(found)


def distinct_counts_from_both_sides(lst):
    """
    Count the cuts (between two neighbours) for which the left and the right part have equally many distinct elements.

    distinct_counts_from_both_sides([1, 1, 2, 2]) == 1
    distinct_counts_from_both_sides([3]) == 0
    """
    cuts = 0
    for i in range(1, len(lst)):
        if len(set(lst[:i])) == len(set(lst[i:])):
            cuts += 1
    return cuts


def ordered_by_first_place_in(lst, order):
    """
    Sort the elements by their place in order. Elements that are not in order come last and keep their order.

    ordered_by_first_place_in([3, 9, 1, 8, 3], [1, 3]) == [1, 3, 3, 9, 8]
    """
    place = {}
    for i, x in enumerate(order):
        if x not in place:
            place[x] = i
    return sorted(lst, key=lambda x: place.get(x, len(order)))


def smallest_index_with_half(weights: List[int]) -> int:
    """
    Return the first index at which the running sum is at least half of the total; -1 for an empty list.

    >>> smallest_index_with_half([1, 5, 2, 2])
    1
    >>> smallest_index_with_half([])
    -1
    """
    total = sum(weights)
    running = 0
    for i, w in enumerate(weights):
        running += w
        if 2 * running >= total:
            return i
    return -1


def max_sum_with_cap(nums, cap):
    """
    Among all non-empty stretches whose sum is at most cap, return the largest sum, None if there is no such stretch.

    max_sum_with_cap([4, 3, 2, 6], 8) == 8
    max_sum_with_cap([4, 3, 3, 6], 8) == 7
    max_sum_with_cap([9], 8) == None
    """
    best = None
    for i in range(len(nums)):
        total = 0
        for j in range(i, len(nums)):
            total += nums[j]
            if total <= cap and (best is None or total > best):
                best = total
    return best


def count_stretches_with_max(nums: list[int], top: int) -> int:
    """
    Count the stretches of neighbouring numbers whose largest number is exactly top.

    >>> count_stretches_with_max([1, 3, 2], 3)
    4
    >>> count_stretches_with_max([1, 2], 9)
    0
    """
    def stretches_up_to(limit):
        count = length = 0
        for n in nums:
            length = length + 1 if n <= limit else 0
            count += length
        return count

    return stretches_up_to(top) - stretches_up_to(top - 1)


def loops_in_rearrangement(perm: List[int]) -> int:
    """
    The list is a rearrangement of 0 to n-1. Return the number of its cycles when each number tells where to go next.

    >>> loops_in_rearrangement([1, 0, 2])
    2
    >>> loops_in_rearrangement([2, 0, 1])
    1
    """
    seen = set()
    cycles = 0
    for start in range(len(perm)):
        if start in seen:
            continue
        cycles += 1
        while start not in seen:
            seen.add(start)
            start = perm[start]
    return cycles


def undo_prefix_sums_with_base(sums, base):
    """
    The sums were made by adding up numbers one after the other, beginning with base. Return the numbers.

    undo_prefix_sums_with_base([12, 15, 14], 10) == [2, 3, -1]
    undo_prefix_sums_with_base([], 3) == []
    """
    nums = []
    prev = base
    for s in sums:
        nums.append(s - prev)
        prev = s
    return nums


def first_unique_from_end(items: list) -> Optional[int]:
    """Return the index of the last element that occurs only once in the list, or None.

    >>> first_unique_from_end([1, 2, 3, 2, 3])
    0
    >>> first_unique_from_end([4, 4])
    """
    counts = Counter(items)
    for i in reversed(range(len(items))):
        if counts[items[i]] == 1:
            return i
    return None


def last_fitting_step(nums: list[int], jump: int, x: int) -> int:
    """
    Search an ascending list by jumps: go on by jump places while the number there is at most x, then by single
    places. Return the index of the last number that is at most x, or -1.

    >>> last_fitting_step([1, 4, 6, 9, 12], 2, 10)
    3
    >>> last_fitting_step([5, 6], 2, 1)
    -1
    """
    if not nums or nums[0] > x:
        return -1
    i = 0
    while i + jump < len(nums) and nums[i + jump] <= x:
        i += jump
    while i + 1 < len(nums) and nums[i + 1] <= x:
        i += 1
    return i


def guesses_by_middle(secret, low, high):
    """
    Somebody guesses a number from low to high by always naming the middle (rounded down) of what is still possible.
    Return the list of guesses, the last of which is the secret.

    guesses_by_middle(7, 1, 10) == [5, 8, 6, 7]
    guesses_by_middle(3, 3, 3) == [3]
    """
    guesses = []
    while low <= high:
        guess = (low + high) // 2
        guesses.append(guess)
        if guess == secret:
            break
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1
    return guesses


def insert_keeping_limit(ordered: List[int], x: int, size: int) -> List[int]:
    """
    Insert x into an ascending list at the right place, found by halving, and then drop the smallest numbers until the
    list has at most size elements.

    >>> insert_keeping_limit([2, 5, 9], 6, 3)
    [5, 6, 9]
    >>> insert_keeping_limit([], 1, 2)
    [1]
    """
    lo, hi = 0, len(ordered)
    while lo < hi:
        mid = (lo + hi) // 2
        if ordered[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    result = ordered[:lo] + [x] + ordered[lo:]
    surplus = len(result) - size
    return result[surplus:] if surplus > 0 else result


def walls_facing_wind(heights: list[int], slope: int) -> list[bool]:
    """
    Wind comes from the left. A wall protects the walls behind it; with every place its protection gets lower by slope.
    Tell for each wall whether it rises above the protection of all walls before it.

    >>> walls_facing_wind([5, 4, 4, 1], 1)
    [True, False, True, False]
    """
    shadow = 0
    exposed = []
    for h in heights:
        exposed.append(h > shadow)
        shadow = max(shadow, h) - slope
    return exposed


def copies_needed_for_mode(items: List[str], wanted: str) -> int:
    """
    How many more copies of wanted are needed so that it occurs more often than every other item?

    >>> copies_needed_for_mode(['a', 'a', 'b'], 'b')
    2
    >>> copies_needed_for_mode(['b'], 'b')
    0
    """
    counts = Counter(items)
    others = [c for item, c in counts.items() if item != wanted]
    if not others:
        return 0 if counts[wanted] else 1
    return max(0, max(others) + 1 - counts[wanted])


def run_starting_with(nums, first):
    """
    Return the longest run of neighbours that begins with the number first and in which each number is larger than the
    one before it. The earliest wins a tie; without the number first the result is empty.

    run_starting_with([2, 5, 2, 3, 7, 1], 2) == [2, 3, 7]
    run_starting_with([1], 2) == []
    """
    best = []
    for i, n in enumerate(nums):
        if n != first:
            continue
        j = i + 1
        while j < len(nums) and nums[j] > nums[j - 1]:
            j += 1
        if j - i > len(best):
            best = nums[i:j]
    return best


def prefix_counts_by_kind(items: list[str]) -> list[tuple[int, int]]:
    """
    Return after each item how many numbers and how many other texts there have been so far. A number is a text made
    of digits only.

    >>> prefix_counts_by_kind(['12', 'a', '7'])
    [(1, 0), (1, 1), (2, 1)]
    """
    numbers = 0
    result = []
    for seen, item in enumerate(items, 1):
        if item.isdigit():
            numbers += 1
        result.append((numbers, seen - numbers))
    return result


def squeeze_repeats_to_pairs(lst):
    """
    Replace each run of equal elements by the element, followed by the length of the run if that is more than 1.

    squeeze_repeats_to_pairs(['a', 'a', 'b']) == ['a', 2, 'b']
    squeeze_repeats_to_pairs([]) == []
    """
    out = []
    for value, group in groupby(lst):
        length = len(list(group))
        out.append(value)
        if length > 1:
            out.append(length)
    return out


def fewest_picks_for_majority(counts: List[int]) -> int:
    """
    The list tells how many seats each party has. How many of the largest parties are needed to have more than half
    of all seats? Without seats the answer is 0.

    >>> fewest_picks_for_majority([10, 40, 30, 20])
    2
    >>> fewest_picks_for_majority([])
    0
    """
    total = sum(counts)
    if total == 0:
        return 0
    held = 0
    for parties, seats in enumerate(sorted(counts, reverse=True), 1):
        held += seats
        if held * 2 > total:
            return parties


def two_ends_until_equal(nums):
    """
    Take numbers from the left as long as their sum is at most the sum taken from the right, otherwise from the right,
    while numbers remain. Return the largest common sum that both sides had at the same time.

    two_ends_until_equal([1, 2, 9, 3]) == 3
    two_ends_until_equal([5]) == 0
    """
    i, j = 0, len(nums) - 1
    left = right = 0
    common = 0
    while i <= j:
        if left <= right:
            left += nums[i]
            i += 1
        else:
            right += nums[j]
            j -= 1
        if left == right:
            common = max(common, left)
    return common


def check():
    """Assert the examples of the docstrings above."""
    assert at_most_k_copies([1, 1, 2, 1, 2], 2) == [1, 1, 2, 2]
    assert at_most_k_copies([5], 0) == []
    assert remove_adjacent_copies_until_stable([1, 2, 2, 1, 3]) == [3]
    assert remove_adjacent_copies_until_stable([4, 4, 4]) == [4]
    assert share_majority(['a', 'b', 'a'], 0.5) == 'a'
    assert share_majority(['a', 'b', 'a'], 0.7) is None
    assert share_majority([], 0.5) is None
    assert leaders_over_time(['a', 'b', 'b', 'a']) == ['a', 'a', 'b', 'b']
    assert longest_plateau_value([1, 1, 5, 2, 2]) == 2
    assert longest_plateau_value([]) is None
    assert run_of_consecutive_values([7, 1, 8, 2, 9, 4]) == [7, 8, 9]
    assert run_of_consecutive_values([]) == []
    assert shortest_run_position(['a', 'a', 'b', 'c', 'c']) == 2
    assert shortest_run_position([]) == -1
    assert prefix_suffix_match_count([1, 2, 1]) == 3
    assert prefix_suffix_match_count([1, 2]) == 1
    assert suffix_best([5, 1, 4, 2]) == [4, 4, 2, None]
    assert suffix_best([]) == []
    assert is_sublist_in_order([1, 3], [1, 2, 3], 1) is True
    assert is_sublist_in_order([1, 3], [1, 2, 2, 3], 1) is False
    assert is_sublist_in_order([], [5], 0) is True
    assert find_in_descending([9, 7, 4, 2, 1], 7) == (1, 3)
    assert find_in_descending([], 3) == (-1, 0)
    assert first_missing_in_steps([2, 4, 8, 10], 2) == 6
    assert first_missing_in_steps([5, 8, 11], 3) is None
    assert days_until_warmer_by([10, 11, 14, 12, 13], 2) == [2, 1, 0, 0, 0]
    assert towers_seen_to_left([4, 2, 1, 3]) == [0, 1, 1, 3]
    assert first_value_reaching_count(['a', 'b', 'b', 'a'], 2) == 'b'
    assert first_value_reaching_count([1, 2], 2) is None
    assert distinct_counts_from_both_sides([1, 1, 2, 2]) == 1
    assert distinct_counts_from_both_sides([3]) == 0
    assert ordered_by_first_place_in([3, 9, 1, 8, 3], [1, 3]) == [1, 3, 3, 9, 8]
    assert max_sum_with_cap([4, 3, 2, 6], 8) == 8
    assert max_sum_with_cap([4, 3, 3, 6], 8) == 7
    assert max_sum_with_cap([9], 8) is None
    assert undo_prefix_sums_with_base([12, 15, 14], 10) == [2, 3, -1]
    assert undo_prefix_sums_with_base([], 3) == []
    assert guesses_by_middle(7, 1, 10) == [5, 8, 6, 7]
    assert guesses_by_middle(3, 3, 3) == [3]
    assert run_starting_with([2, 5, 2, 3, 7, 1], 2) == [2, 3, 7]
    assert run_starting_with([1], 2) == []
    assert squeeze_repeats_to_pairs(['a', 'a', 'b']) == ['a', 2, 'b']
    assert squeeze_repeats_to_pairs([]) == []
    assert two_ends_until_equal([1, 2, 9, 3]) == 3
    assert two_ends_until_equal([5]) == 0
