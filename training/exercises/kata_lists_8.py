"""Brief list functions: one or two ideas each, on numbers, texts and pairs, with limits, places and orders."""

from collections import Counter, defaultdict
from functools import reduce
from typing import Any, Dict, List, Optional, Tuple


def keep_if_half_present(nums):
    """
    Keep the even numbers whose half is also in the list.

    keep_if_half_present([8, 3, 4, 6, 10]) == [8, 6]
    keep_if_half_present([]) == []
    """
    present = set(nums)
    return [n for n in nums if n % 2 == 0 and n // 2 in present and n != 0]


def drop_first_per_value(lst):
    """
    Remove the first copy of every value; all later copies stay.

    Example: for [1, 2, 1, 1, 2] the result is [1, 1, 2]
    """
    met = set()
    rest = []
    for x in lst:
        if x in met:
            rest.append(x)
        met.add(x)
    return rest


def above_previous_kept(nums: list[int], factor: int) -> list[int]:
    """
    Keep the first number and after it each number that is at least factor times the last number kept.

    above_previous_kept([1, 2, 3, 5, 9, 20], 2) == [1, 2, 5, 20]
    """
    res = nums[:1]
    for n in nums[1:]:
        if n >= factor * res[-1]:
            res.append(n)
    return res


def outer_and_inner_sum(nums: List[int]) -> Tuple[int, int]:
    """Return the sum of the first and the last number and the sum of all between them. A single number counts once.

    >>> outer_and_inner_sum([1, 2, 3, 4])
    (5, 5)
    >>> outer_and_inner_sum([7])
    (7, 0)
    """
    if len(nums) <= 1:
        return sum(nums), 0
    return nums[0] + nums[-1], sum(nums[1:-1])


def double_until_negative(nums):
    """
    Double all numbers before the first negative one; from there on nothing changes.

    double_until_negative([1, 2, -3, 4]) == [2, 4, -3, 4]
    double_until_negative([-1, 5]) == [-1, 5]
    """
    out = []
    active = True
    for n in nums:
        active = active and n >= 0
        out.append(2 * n if active else n)
    return out


def second_smallest_index(arr: List[int]) -> int:
    """
    Return the index of the second smallest element; equal elements count separately, the left one as the smaller. -1 if
    there are fewer than two elements.

    second_smallest_index([5, 1, 3]) == 2
    second_smallest_index([2, 2]) == 1
    second_smallest_index([4]) == -1
    """
    if len(arr) < 2:
        return -1
    order = sorted(range(len(arr)), key=lambda i: (arr[i], i))
    return order[1]


def running_count_of_current(lst: list[str]) -> list[int]:
    """
    For each element tell how many equal elements have come before it.

    running_count_of_current(["a", "b", "a", "a"]) == [0, 0, 1, 2]
    """
    counts = defaultdict(int)
    result = []
    for x in lst:
        result.append(counts[x])
        counts[x] += 1
    return result


def running_max_of_pairs(nums):
    """
    Return the largest sum of two neighbours seen so far, for every pair of neighbours.

    running_max_of_pairs([1, 2, 5, 0, 8]) == [3, 7, 7, 8]
    """
    best = None
    out = []
    for i in range(1, len(nums)):
        s = nums[i] + nums[i - 1]
        if best is None or s > best:
            best = s
        out.append(best)
    return out


def running_gcd_breaks(nums: List[int]) -> int:
    """
    Go through positive numbers with their greatest common divisor so far. Return the index at which it becomes
    1, or -1.

    >>> running_gcd_breaks([12, 18, 8, 5])
    3
    >>> running_gcd_breaks([4, 6])
    -1
    """
    def gcd(a, b):
        while b:
            a, b = b, a % b
        return a

    current = 0
    for i, n in enumerate(nums):
        current = gcd(current, n)
        if current == 1:
            return i
    return -1


def both_neighbours_even(arr):
    """
    Return the odd elements whose two neighbours are both even. The ends do not count.

    both_neighbours_even([2, 3, 4, 5, 7]) == [3]
    """
    res = []
    for i in range(1, len(arr) - 1):
        if arr[i] % 2 == 1 and arr[i - 1] % 2 == 0 and arr[i + 1] % 2 == 0:
            res.append(arr[i])
    return res


def swap_if_neighbours_differ_by(nums: list[int], d: int) -> list[int]:
    """
    Go from left to right; where a number and its right neighbour differ by exactly d they are swapped, and the
    walk goes on behind both.

    swap_if_neighbours_differ_by([1, 3, 5, 4], 2) == [3, 1, 5, 4]
    """
    arr = list(nums)
    i = 0
    while i < len(arr) - 1:
        if abs(arr[i] - arr[i + 1]) == d:
            arr[i], arr[i + 1] = arr[i + 1], arr[i]
            i += 2
        else:
            i += 1
    return arr


def lonely_peaks(levels: List[int], reach: int) -> List[int]:
    """
    Return the indices whose number is larger than every other number at most `reach` places away.

    >>> lonely_peaks([1, 5, 2, 4, 3], 1)
    [1, 3]
    >>> lonely_peaks([1, 5, 2, 4, 3], 2)
    [1]
    """
    places = []
    for i, x in enumerate(levels):
        near = levels[max(0, i - reach):i] + levels[i + 1:i + 1 + reach]
        if all(x > y for y in near):
            places.append(i)
    return places


def same_as_opposite(lst):
    """
    Count the places at which a list equals the same list read from the end.

    same_as_opposite([1, 2, 3, 1]) == 2
    same_as_opposite([5]) == 1
    """
    return sum(a == b for a, b in zip(lst, lst[::-1]))


def windows_equal_ends(lst: list[int], k: int) -> int:
    """
    Count the windows of length k that begin and end with the same number.

    windows_equal_ends([1, 2, 1, 2, 3], 3) == 2
    windows_equal_ends([1], 3) == 0
    """
    return sum(1 for i in range(len(lst) - k + 1) if lst[i] == lst[i + k - 1])


def biggest_window_jump(nums, k):
    """
    Return the largest change of the sum when a window of length k moves on by one place, without sign; 0 if it
    cannot move.

    biggest_window_jump([1, 5, 2, 9], 2) == 4
    biggest_window_jump([1, 2], 2) == 0
    """
    best = 0
    for i in range(len(nums) - k):
        best = max(best, abs(nums[i + k] - nums[i]))
    return best


def first_full_window(items: List[str], needed: List[str]) -> Optional[Tuple[int, int]]:
    """
    Return (start, end) of the shortest stretch items[start:end] that contains every needed item, the first on a
    tie; None if there is none.

    >>> first_full_window(["a", "c", "b", "a"], ["a", "b"])
    (2, 4)
    >>> first_full_window(["a"], ["z"])
    """
    goal = set(needed)
    best = None
    for start in range(len(items)):
        seen = set()
        for end in range(start, len(items)):
            seen.add(items[end])
            if goal <= seen:
                if best is None or end + 1 - start < best[1] - best[0]:
                    best = (start, end + 1)
                break
    return best


def threshold_sums(nums, limits):
    """
    Return for each limit the sum of all numbers that are at least as large.

    threshold_sums([1, 5, 8], [5, 0, 9]) == [13, 14, 0]
    """
    return [sum(n for n in nums if n >= limit) for limit in limits]


def lowest_passing_threshold(scores: list[int], share: float) -> Optional[int]:
    """
    Return the largest score t such that at least the given share of all scores is t or more. None for an empty list.

    lowest_passing_threshold([40, 70, 60, 90], 0.5) == 70
    lowest_passing_threshold([], 0.5) == None
    """
    for t in sorted(set(scores), reverse=True):
        reached = sum(s >= t for s in scores)
        if reached >= share * len(scores):
            return t
    return None


def first_k_over(nums: List[int], limit: int, k: int) -> List[int]:
    """Return the indices of the first k numbers greater than limit; an empty list if there are fewer than k.

    >>> first_k_over([1, 7, 9, 2, 8], 5, 2)
    [1, 2]
    >>> first_k_over([9], 5, 2)
    []
    """
    hits = []
    for i, n in enumerate(nums):
        if n > limit:
            hits.append(i)
        if len(hits) == k:
            return hits
    return []


def pairs_of_positions(lst, value_a, value_b):
    """
    Count the pairs of places at which value_a stands somewhere before value_b. Count in one pass.

    pairs_of_positions([1, 2, 1, 2], 1, 2) == 3
    pairs_of_positions([2, 1], 1, 2) == 0
    """
    seen_a = 0
    pairs = 0
    for x in lst:
        if x == value_b:
            pairs += seen_a
        if x == value_a:
            seen_a += 1
    return pairs


def ordered_triples_abc(text_items: List[str]) -> int:
    """
    Count the ways to choose 'a', then a later 'b', then a later 'c' from the list.

    ordered_triples_abc(["a", "b", "b", "c", "a", "c"]) == 4
    """
    a = ab = abc = 0
    for item in text_items:
        if item == "a":
            a += 1
        elif item == "b":
            ab += a
        elif item == "c":
            abc += ab
    return abc


def pair_extremes_until_equal(nums: list[int]) -> list[tuple[int, int]]:
    """
    Pair the smallest number with the largest, the second smallest with the second largest and so on, as long as the two
    are different.

    pair_extremes_until_equal([4, 1, 9, 5]) == [(1, 9), (4, 5)]
    pair_extremes_until_equal([3, 3, 8, 3]) == [(3, 8)]
    """
    s = sorted(nums)
    pairs = []
    for i in range(len(s) // 2):
        if s[i] == s[-1 - i]:
            break
        pairs.append((s[i], s[-1 - i]))
    return pairs


def product_pairs_in_list(nums):
    """
    Return the sorted distinct numbers of the list that are the product of two other elements (at other places).

    product_pairs_in_list([2, 3, 6, 4, 2]) == [4, 6]
    product_pairs_in_list([1, 5]) == []
    """
    found = set()
    for k, n in enumerate(nums):
        others = nums[:k] + nums[k + 1:]
        for i in range(len(others)):
            if any(others[i] * others[j] == n for j in range(i)):
                found.add(n)
    return sorted(found)


def sort_words_and_numbers_apart(items: List[Any]) -> List[Any]:
    """
    Sort the numbers and the texts each among themselves; every place keeps its kind.

    >>> sort_words_and_numbers_apart([3, "b", 1, "a"])
    [1, 'a', 3, 'b']
    """
    numbers = sorted((x for x in items if not isinstance(x, str)), reverse=True)
    texts = sorted((x for x in items if isinstance(x, str)), reverse=True)
    return [texts.pop() if isinstance(x, str) else numbers.pop() for x in items]


def sort_points(points):
    """
    Sort points (x, y) by the sum of x and y, then by the larger x.

    sort_points([(1, 2), (0, 1), (3, 0)]) == [(0, 1), (3, 0), (1, 2)]
    """
    return sorted(points, key=lambda p: (p[0] + p[1], -p[0]))


def largest_first_rest_kept(lst: List[int], k: int) -> List[int]:
    """
    Move the k largest elements to the front in descending order; the others follow as they stood. Of equal elements the
    earlier ones are moved.

    >>> largest_first_rest_kept([3, 9, 1, 7, 2], 2)
    [9, 7, 3, 1, 2]
    """
    order = sorted(range(len(lst)), key=lambda i: -lst[i])[:k]
    chosen = set(order)
    return [lst[i] for i in order] + [x for i, x in enumerate(lst) if i not in chosen]


def insertion_sort_until(nums, steps):
    """
    Do insertion sort, but only insert the first `steps` elements after the first one. Return the list.

    insertion_sort_until([5, 2, 4, 1], 2) == [2, 4, 5, 1]
    insertion_sort_until([2, 1], 0) == [2, 1]
    """
    arr = list(nums)
    for i in range(1, min(steps + 1, len(arr))):
        j = i
        while j > 0 and arr[j - 1] > arr[j]:
            arr[j - 1], arr[j] = arr[j], arr[j - 1]
            j -= 1
    return arr


def stays_sorted_after_abs(nums: List[int]) -> bool:
    """
    Check whether the list is ascending and would still be ascending without the signs.

    stays_sorted_after_abs([0, 1, 5]) == True
    stays_sorted_after_abs([-2, 1]) == False
    """
    sizes = [abs(n) for n in nums]
    return nums == sorted(nums) and sizes == sorted(sizes)


def merge_by_turn_until_smaller(a: list[int], b: list[int]) -> list[int]:
    """
    Take elements from a as long as they do not get smaller than the last one taken, then change to b, then back
    and so on. When the list whose turn it is is used up, the rest of the other follows.

    merge_by_turn_until_smaller([1, 4, 2], [3, 3, 0, 9]) == [1, 4, 3, 3, 2, 0, 9]
    """
    sources = [list(a), list(b)]
    turn = 0
    out = []
    while sources[turn]:
        run = [sources[turn].pop(0)]
        while sources[turn] and sources[turn][0] >= run[-1]:
            run.append(sources[turn].pop(0))
        out += run
        turn = 1 - turn
    return out + sources[1 - turn]


def braid(*lists):
    """
    Interleave any number of lists by taking one element of each in turn; stop as soon as the list whose turn it
    is has no element left.

    braid([1, 2, 3], [8], [5, 6]) == [1, 8, 5, 2]
    braid() == []
    """
    if not lists:
        return []
    out = []
    i = 0
    while True:
        for lst in lists:
            if i >= len(lst):
                return out
            out.append(lst[i])
        i += 1


def split_by_kind_of_step(nums: List[int]) -> Dict[str, List[int]]:
    """
    Sort every number after the first into 'up', 'down' or 'same', depending on the step from the number before it.

    >>> split_by_kind_of_step([1, 4, 4, 2])
    {'up': [4], 'down': [2], 'same': [4]}
    """
    groups = {"up": [], "down": [], "same": []}
    for i in range(1, len(nums)):
        if nums[i] > nums[i - 1]:
            groups["up"].append(nums[i])
        elif nums[i] < nums[i - 1]:
            groups["down"].append(nums[i])
        else:
            groups["same"].append(nums[i])
    return groups


def halves_swapped_if_heavier(nums):
    """
    If the first half has a larger sum than the second half, swap the halves. The middle element of an odd
    length stays in the middle and belongs to neither.

    halves_swapped_if_heavier([5, 6, 1, 2, 3]) == [2, 3, 1, 5, 6]
    halves_swapped_if_heavier([1, 2]) == [1, 2]
    """
    half = len(nums) // 2
    first, middle, second = nums[:half], nums[half:len(nums) - half], nums[len(nums) - half:]
    if sum(first) > sum(second):
        first, second = second, first
    return first + middle + second


def rotate_until_front_is(lst: list[int], wanted: int) -> Optional[list[int]]:
    """
    Rotate the list to the right, place by place, until wanted stands in front. None if it is not in the list.

    rotate_until_front_is([1, 2, 3, 2], 2) == [2, 1, 2, 3]
    rotate_until_front_is([1], 5) == None
    """
    if wanted not in lst:
        return None
    res = list(lst)
    while res[0] != wanted:
        res.insert(0, res.pop())
    return res


def rotate_segments(lst: List[int], sizes: List[int]) -> List[int]:
    """
    Cut the list into segments of the given sizes and rotate each of them by one to the left. What is left stays.

    >>> rotate_segments([1, 2, 3, 4, 5, 6], [3, 2])
    [2, 3, 1, 5, 4, 6]
    """
    out = []
    start = 0
    for size in sizes:
        part = lst[start:start + size]
        out += part[1:] + part[:1]
        start += size
    return out + lst[start:]


def dedupe_neighbour_pairs(pairs):
    """
    Pairs that are equal when their order does not matter count as the same. Keep the first of each kind.

    dedupe_neighbour_pairs([(1, 2), (2, 1), (3, 3), (2, 4)]) == [(1, 2), (3, 3), (2, 4)]
    """
    kinds = set()
    kept = []
    for a, b in pairs:
        kind = frozenset((a, b))
        if kind not in kinds:
            kinds.add(kind)
            kept.append((a, b))
    return kept


def close_duplicates_removed(nums: list[int], tolerance: int) -> list[int]:
    """
    Keep a number only if it differs from all numbers kept before by more than tolerance.

    close_duplicates_removed([10, 11, 15, 9, 13], 2) == [10, 15]
    """
    kept = []
    for n in nums:
        if all(abs(n - k) > tolerance for k in kept):
            kept.append(n)
    return kept


def most_common_length(words: List[str]) -> Optional[int]:
    """
    Return the length that most words have, the shorter one on a tie; None without words.

    most_common_length(["ab", "cd", "xyz"]) == 2
    most_common_length([]) == None
    """
    if not words:
        return None
    counts = Counter(len(w) for w in words)
    return min(counts, key=lambda size: (-counts[size], size))


def longest_run_without(lst: list[int], bad: int) -> list[int]:
    """
    Return the longest stretch without the number bad, the last one on a tie.

    longest_run_without([1, 0, 2, 3, 0, 4, 5], 0) == [4, 5]
    longest_run_without([0], 0) == []
    """
    best = []
    cur = []
    for x in lst:
        if x == bad:
            cur = []
            continue
        cur.append(x)
        if len(cur) >= len(best):
            best = cur[:]
    return best


def run_total_champion(pairs: List[Tuple[str, int]]) -> str:
    """
    Neighbours with the same name form a run. Return the name of the run with the largest total, the first on a
    tie, '' for an empty list.

    >>> run_total_champion([("a", 3), ("b", 1), ("b", 4), ("a", 4)])
    'b'
    """
    best_name, best_total = "", None
    total = 0
    for i, (name, n) in enumerate(pairs):
        total = total + n if i > 0 and pairs[i - 1][0] == name else n
        if best_total is None or total > best_total:
            best_name, best_total = name, total
    return best_name


def alternating_run_length(signs):
    """
    Return the length of the longest stretch in which '+' and '-' alternate.

    alternating_run_length("++-+--") == 4
    alternating_run_length("") == 0
    """
    best = cur = 0
    for i, s in enumerate(signs):
        cur = cur + 1 if i and signs[i - 1] != s else 1
        best = max(best, cur)
    return best


def prefix_sum_hits(nums: list[int], targets: list[int]) -> list[bool]:
    """
    Tell for each target whether it is the sum of some beginning of the list. The empty beginning has the sum 0.

    prefix_sum_hits([2, 3, -1], [5, 0, 3]) == [True, True, False]
    """
    sums = {0}
    total = 0
    for n in nums:
        total += n
        sums.add(total)
    return [t in sums for t in targets]


def prefix_below_suffix(nums: List[int]) -> int:
    """
    Return the length of the longest beginning (not the whole list) whose sum is smaller than the sum of the
    rest; 0 if only the empty one fits or none at all.

    prefix_below_suffix([1, 2, 3, 4]) == 2
    prefix_below_suffix([5, 1]) == 0
    """
    total = sum(nums)
    best = 0
    left = 0
    for k in range(1, len(nums)):
        left += nums[k - 1]
        if left < total - left:
            best = k
    return best


def zero_sum_stretches(nums):
    """
    Return all (start, end) with nums[start:end] not empty and of sum 0, by start and then by end.

    zero_sum_stretches([1, -1, 2, -2]) == [(0, 2), (0, 4), (2, 4)]
    """
    found = []
    for start in range(len(nums)):
        total = 0
        for end in range(start + 1, len(nums) + 1):
            total += nums[end - 1]
            if total == 0:
                found.append((start, end))
    return found


def last_true_by_halving(n: int, digit_limit: int) -> int:
    """
    Return the largest k from 0 to n for which k * k has at most digit_limit digits. Use binary search.

    last_true_by_halving(50, 2) == 9
    last_true_by_halving(5, 3) == 5
    """
    lo, hi = 0, n
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if len(str(mid * mid)) <= digit_limit:
            lo = mid
        else:
            hi = mid - 1
    return lo


def swap_ends_inward(lst: list[int], limit: int) -> list[int]:
    """
    Move two pointers inward from both ends and swap the elements they point to if their sum is greater than limit.

    swap_ends_inward([1, 2, 3, 9], 6) == [9, 2, 3, 1]
    """
    arr = lst.copy()
    i, j = 0, len(arr) - 1
    while i < j:
        if arr[i] + arr[j] > limit:
            arr[i], arr[j] = arr[j], arr[i]
        i += 1
        j -= 1
    return arr


def trapped_between(heights: List[int]) -> List[int]:
    """
    For each place return how far it lies below the lower one of the highest places on its left and on its right
    (both with the place itself included).

    >>> trapped_between([3, 1, 2])
    [0, 1, 0]
    """
    n = len(heights)
    left = heights[:]
    right = heights[:]
    for i in range(1, n):
        left[i] = max(left[i - 1], heights[i])
    for i in range(n - 2, -1, -1):
        right[i] = max(right[i + 1], heights[i])
    return [min(a, b) - h for a, b, h in zip(left, right, heights)]


def stack_heights_allowed(boxes):
    """
    Boxes are put on a stack if they are not wider than the top one; otherwise a new stack is begun beside it.
    Return the heights of the stacks.

    stack_heights_allowed([5, 3, 4, 4, 1, 7]) == [2, 3, 1]
    stack_heights_allowed([]) == []
    """
    stacks = []
    for width in boxes:
        if stacks and stacks[-1][-1] >= width:
            stacks[-1].append(width)
        else:
            stacks.append([width])
    return [len(s) for s in stacks]


def row_of_most(matrix: List[List[int]], value: int) -> int:
    """
    Return the index of the row that contains value most often, the last one on a tie; -1 if no row contains it.

    row_of_most([[1, 2], [2, 2], [2, 2]], 2) == 2
    row_of_most([[1]], 5) == -1
    """
    best, most = -1, 1
    for i, row in enumerate(matrix):
        if row.count(value) >= most:
            best, most = i, row.count(value)
    return best


def columns_without(matrix, value):
    """
    Remove all columns in which value occurs.

    columns_without([[1, 0, 3], [4, 5, 6]], 0) == [[1, 3], [4, 6]]
    columns_without([[0]], 0) == [[]]
    """
    keep = [c for c, col in enumerate(zip(*matrix)) if value not in col]
    return [[row[c] for c in keep] for row in matrix]


def rows_to_columns_by_rule(rows: List[List[int]], rule: str) -> List[int]:
    """
    Combine each column by the rule 'sum', 'max' or 'last'. An unknown rule gives an empty list.

    >>> rows_to_columns_by_rule([[1, 5], [3, 2]], "max")
    [3, 5]
    >>> rows_to_columns_by_rule([[1]], "min")
    []
    """
    rules = {"sum": sum, "max": max, "last": lambda col: col[-1]}
    if rule not in rules:
        return []
    return [rules[rule](col) for col in zip(*rows)]


def grid_from_path(moves, size):
    """
    Begin in the upper left corner of a square of zeros and number the cells in the order in which they are
    first visited, from 1 on. Moves are the letters U, D, L, R; moves out of the square are ignored.

    grid_from_path("RDL", 2) == [[1, 2], [4, 3]]
    """
    grid = [[0] * size for _ in range(size)]
    r = c = 0
    grid[0][0] = 1
    number = 1
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    for m in moves:
        dr, dc = steps[m]
        if not (0 <= r + dr < size and 0 <= c + dc < size):
            continue
        r, c = r + dr, c + dc
        if grid[r][c] == 0:
            number += 1
            grid[r][c] = number
    return grid


def intervals_by_length(intervals: List[Tuple[int, int]], x: int) -> List[Tuple[int, int]]:
    """
    Return the closed intervals that contain x, the shortest first; equal lengths by start.

    intervals_by_length([(0, 9), (3, 5), (2, 4), (6, 7)], 4) == [(2, 4), (3, 5), (0, 9)]
    """
    hits = [iv for iv in intervals if iv[0] <= x <= iv[1]]
    hits.sort(key=lambda iv: (iv[1] - iv[0], iv[0]))
    return hits


def longest_common_interval(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> Optional[tuple[int, int]]:
    """
    Return the longest overlap of an interval of the first list with one of the second, the one with the
    smallest start on a tie; None if no two overlap in more than a point.

    longest_common_interval([(0, 4), (6, 9)], [(3, 8)]) == (6, 8)
    longest_common_interval([(0, 1)], [(1, 2)]) == None
    """
    overlaps = []
    for a, b in first:
        for c, d in second:
            start, end = max(a, c), min(b, d)
            if start < end:
                overlaps.append((start, end))
    return min(overlaps, key=lambda iv: (iv[0] - iv[1], iv[0]), default=None)


def points_left_of_all(points, intervals):
    """
    Return the points that lie in no interval and have no interval completely to their left.

    points_left_of_all([1, 4, 8, 3], [(4, 6), (7, 9)]) == [1, 3]
    """
    if not intervals:
        return list(points)
    first_end = min(end for _, end in intervals)

    def inside(p):
        return any(a <= p <= b for a, b in intervals)

    return [p for p in points if p < first_end and not inside(p)]


def mean_of_changes(nums: List[float]) -> Optional[float]:
    """
    Return the mean of the rising steps minus the mean of the falling steps (both without sign), 0 for a missing
    kind; None if there are fewer than two numbers.

    >>> mean_of_changes([1, 4, 2, 4])
    0.5
    >>> mean_of_changes([1])
    """
    if len(nums) < 2:
        return None
    steps = [b - a for a, b in zip(nums, nums[1:])]
    ups = [s for s in steps if s > 0]
    downs = [-s for s in steps if s < 0]
    up = sum(ups) / len(ups) if ups else 0
    down = sum(downs) / len(downs) if downs else 0
    return up - down


def median_gap_outliers(times: list[int], factor: int) -> list[int]:
    """
    Return the indices of the gaps between neighbours that are more than factor times the middle gap (the upper
    one of two).

    median_gap_outliers([0, 2, 4, 14, 16], 3) == [2]
    median_gap_outliers([5], 3) == []
    """
    gaps = [b - a for a, b in zip(times, times[1:])]
    if not gaps:
        return []
    middle = sorted(gaps)[len(gaps) // 2]
    return [i for i, g in enumerate(gaps) if g > factor * middle]


def invert_scale(values, top):
    """
    Turn a scale from 1 to top around, so that 1 becomes top and top becomes 1. Values outside become None.

    invert_scale([1, 5, 2, 9], 5) == [5, 1, 4, None]
    """
    return [top + 1 - v if 1 <= v <= top else None for v in values]


def normalise_to_first(values: List[float]) -> List[float]:
    """
    Express all values in percent of the first one that is not zero, rounded to 1 digit. All zeros stay zeros.

    normalise_to_first([0, 4, 5]) == [0.0, 100.0, 125.0]
    normalise_to_first([0]) == [0]
    """
    base = next((v for v in values if v != 0), None)
    if base is None:
        return list(values)
    return [round(100 * v / base, 1) for v in values]


def compare_sorted_lengths(a: list[str], b: list[str]) -> int:
    """
    Sort the words of both lists by length and compare them place by place. Return the first difference of
    lengths (a minus b), 0 if there is none in the common part.

    compare_sorted_lengths(["abc", "x"], ["yy", "abcd"]) == -1
    compare_sorted_lengths(["a"], ["b", "cc"]) == 0
    """
    for p, q in zip(sorted(map(len, a)), sorted(map(len, b))):
        if p != q:
            return p - q
    return 0


def combine_where(mask: List[bool], a: List[int], b: List[int]) -> List[int]:
    """
    Take the next element of a for True and the next element of b for False. Stop when the list needed has run out.

    >>> combine_where([True, False, False, True], [1, 2], [8, 9])
    [1, 8, 9, 2]
    >>> combine_where([True, True], [1], [8])
    [1]
    """
    i = j = 0
    out = []
    for flag in mask:
        if flag:
            if i == len(a):
                break
            out.append(a[i])
            i += 1
        else:
            if j == len(b):
                break
            out.append(b[j])
            j += 1
    return out


def larger_count_after_sorting(a, b):
    """
    Sort a ascending and b descending and count the places at which the number of a is larger.

    larger_count_after_sorting([5, 1, 4], [2, 9, 3]) == 2
    """
    count = 0
    for x, y in zip(sorted(a), sorted(b, reverse=True)):
        count += x > y
    return count


def fold_with_alternating_ops(nums: list[int]) -> int:
    """
    Combine the numbers from left to right, alternately by plus and times, beginning with plus. An empty list gives 0.

    fold_with_alternating_ops([2, 3, 4, 1]) == 21
    """
    if not nums:
        return 0
    result = nums[0]
    for i, n in enumerate(nums[1:]):
        result = result + n if i % 2 == 0 else result * n
    return result


def reduce_keep_larger_digit_sum(nums: List[int]) -> int:
    """
    Return the number with the largest digit sum, on a tie the one that comes later. The list is not empty.

    >>> reduce_keep_larger_digit_sum([70, 16, 9, 25])
    9
    """
    def digit_sum(n):
        return sum(int(d) for d in str(abs(n)))

    return reduce(lambda a, b: b if digit_sum(b) >= digit_sum(a) else a, nums)


def expand_ranges_unique(ranges):
    """
    Ranges are texts such as '3-5' or '7'. Return the sorted list of all numbers in them, without repeats;
    broken texts are left out.

    expand_ranges_unique(['3-5', '4', 'x', '9-8']) == [3, 4, 5]
    """
    numbers = set()
    for text in ranges:
        first, _, last = text.partition('-')
        try:
            start = int(first)
            end = int(last) if last else start
        except ValueError:
            continue
        numbers.update(range(start, end + 1))
    return sorted(numbers)


def every_element_has_bigger_friend(nums: list[int], most: int) -> bool:
    """
    Check whether for every number except the largest there is a larger number that is at most `most` larger.

    every_element_has_bigger_friend([1, 3, 6, 4], 2) == True
    every_element_has_bigger_friend([1, 9], 5) == False
    """
    top = max(nums, default=0)
    for n in nums:
        if n != top and not any(0 < m - n <= most for m in nums):
            return False
    return True


def count_reorderings_to_sorted(lst: List[int], block: int) -> int:
    """
    Cut the list into blocks of the given size and count the blocks that are not in ascending order.

    count_reorderings_to_sorted([2, 1, 3, 4, 9, 5], 2) == 2
    """
    unsorted_blocks = 0
    for i in range(0, len(lst), block):
        part = lst[i:i + block]
        if part != sorted(part):
            unsorted_blocks += 1
    return unsorted_blocks


def take_from_smaller_end(nums, k):
    """
    Remove k numbers, each time the smaller one of the two at the ends (the right one on a tie), and return the rest.

    take_from_smaller_end([3, 8, 5, 1, 2], 3) == [8, 5]
    take_from_smaller_end([1], 4) == []
    """
    rest = list(nums)
    for _ in range(min(k, len(rest))):
        if rest[0] < rest[-1]:
            rest.pop(0)
        else:
            rest.pop()
    return rest


def sum_by_level(depths: List[int], values: List[int]) -> List[int]:
    """
    depths is an outline: each entry belongs to the last entry before it with a smaller depth. Return for each
    entry its value plus the values of all entries below it.

    >>> sum_by_level([0, 1, 2, 1], [1, 2, 3, 4])
    [10, 5, 3, 4]
    """
    totals = []
    for i, depth in enumerate(depths):
        total = values[i]
        j = i + 1
        while j < len(depths) and depths[j] > depth:
            total += values[j]
            j += 1
        totals.append(total)
    return totals


def check():
    """Assert the examples of the docstrings above."""
    assert keep_if_half_present([8, 3, 4, 6, 10]) == [8, 6]
    assert keep_if_half_present([]) == []
    assert drop_first_per_value([1, 2, 1, 1, 2]) == [1, 1, 2]
    assert above_previous_kept([1, 2, 3, 5, 9, 20], 2) == [1, 2, 5, 20]
    assert double_until_negative([1, 2, -3, 4]) == [2, 4, -3, 4]
    assert double_until_negative([-1, 5]) == [-1, 5]
    assert second_smallest_index([5, 1, 3]) == 2
    assert second_smallest_index([2, 2]) == 1
    assert second_smallest_index([4]) == -1
    assert running_count_of_current(["a", "b", "a", "a"]) == [0, 0, 1, 2]
    assert running_max_of_pairs([1, 2, 5, 0, 8]) == [3, 7, 7, 8]
    assert both_neighbours_even([2, 3, 4, 5, 7]) == [3]
    assert swap_if_neighbours_differ_by([1, 3, 5, 4], 2) == [3, 1, 5, 4]
    assert same_as_opposite([1, 2, 3, 1]) == 2
    assert same_as_opposite([5]) == 1
    assert windows_equal_ends([1, 2, 1, 2, 3], 3) == 2
    assert windows_equal_ends([1], 3) == 0
    assert biggest_window_jump([1, 5, 2, 9], 2) == 4
    assert biggest_window_jump([1, 2], 2) == 0
    assert threshold_sums([1, 5, 8], [5, 0, 9]) == [13, 14, 0]
    assert lowest_passing_threshold([40, 70, 60, 90], 0.5) == 70
    assert lowest_passing_threshold([], 0.5) is None
    assert pairs_of_positions([1, 2, 1, 2], 1, 2) == 3
    assert pairs_of_positions([2, 1], 1, 2) == 0
    assert ordered_triples_abc(["a", "b", "b", "c", "a", "c"]) == 4
    assert pair_extremes_until_equal([4, 1, 9, 5]) == [(1, 9), (4, 5)]
    assert pair_extremes_until_equal([3, 3, 8, 3]) == [(3, 8)]
    assert product_pairs_in_list([2, 3, 6, 4, 2]) == [4, 6]
    assert product_pairs_in_list([1, 5]) == []
    assert sort_points([(1, 2), (0, 1), (3, 0)]) == [(0, 1), (3, 0), (1, 2)]
    assert insertion_sort_until([5, 2, 4, 1], 2) == [2, 4, 5, 1]
    assert insertion_sort_until([2, 1], 0) == [2, 1]
    assert stays_sorted_after_abs([0, 1, 5]) is True
    assert stays_sorted_after_abs([-2, 1]) is False
    assert merge_by_turn_until_smaller([1, 4, 2], [3, 3, 0, 9]) == [1, 4, 3, 3, 2, 0, 9]
    assert braid([1, 2, 3], [8], [5, 6]) == [1, 8, 5, 2]
    assert braid() == []
    assert halves_swapped_if_heavier([5, 6, 1, 2, 3]) == [2, 3, 1, 5, 6]
    assert halves_swapped_if_heavier([1, 2]) == [1, 2]
    assert rotate_until_front_is([1, 2, 3, 2], 2) == [2, 1, 2, 3]
    assert rotate_until_front_is([1], 5) is None
    assert dedupe_neighbour_pairs([(1, 2), (2, 1), (3, 3), (2, 4)]) == [(1, 2), (3, 3), (2, 4)]
    assert close_duplicates_removed([10, 11, 15, 9, 13], 2) == [10, 15]
    assert most_common_length(["ab", "cd", "xyz"]) == 2
    assert most_common_length([]) is None
    assert longest_run_without([1, 0, 2, 3, 0, 4, 5], 0) == [4, 5]
    assert longest_run_without([0], 0) == []
    assert alternating_run_length("++-+--") == 4
    assert alternating_run_length("") == 0
    assert prefix_sum_hits([2, 3, -1], [5, 0, 3]) == [True, True, False]
    assert prefix_below_suffix([1, 2, 3, 4]) == 2
    assert prefix_below_suffix([5, 1]) == 0
    assert zero_sum_stretches([1, -1, 2, -2]) == [(0, 2), (0, 4), (2, 4)]
    assert last_true_by_halving(50, 2) == 9
    assert last_true_by_halving(5, 3) == 5
    assert swap_ends_inward([1, 2, 3, 9], 6) == [9, 2, 3, 1]
    assert stack_heights_allowed([5, 3, 4, 4, 1, 7]) == [2, 3, 1]
    assert stack_heights_allowed([]) == []
    assert row_of_most([[1, 2], [2, 2], [2, 2]], 2) == 2
    assert row_of_most([[1]], 5) == -1
    assert columns_without([[1, 0, 3], [4, 5, 6]], 0) == [[1, 3], [4, 6]]
    assert columns_without([[0]], 0) == [[]]
    assert grid_from_path("RDL", 2) == [[1, 2], [4, 3]]
    assert intervals_by_length([(0, 9), (3, 5), (2, 4), (6, 7)], 4) == [(2, 4), (3, 5), (0, 9)]
    assert longest_common_interval([(0, 4), (6, 9)], [(3, 8)]) == (6, 8)
    assert longest_common_interval([(0, 1)], [(1, 2)]) is None
    assert points_left_of_all([1, 4, 8, 3], [(4, 6), (7, 9)]) == [1, 3]
    assert median_gap_outliers([0, 2, 4, 14, 16], 3) == [2]
    assert median_gap_outliers([5], 3) == []
    assert invert_scale([1, 5, 2, 9], 5) == [5, 1, 4, None]
    assert normalise_to_first([0, 4, 5]) == [0.0, 100.0, 125.0]
    assert normalise_to_first([0]) == [0]
    assert compare_sorted_lengths(["abc", "x"], ["yy", "abcd"]) == -1
    assert compare_sorted_lengths(["a"], ["b", "cc"]) == 0
    assert larger_count_after_sorting([5, 1, 4], [2, 9, 3]) == 2
    assert fold_with_alternating_ops([2, 3, 4, 1]) == 21
    assert expand_ranges_unique(['3-5', '4', 'x', '9-8']) == [3, 4, 5]
    assert every_element_has_bigger_friend([1, 3, 6, 4], 2) is True
    assert every_element_has_bigger_friend([1, 9], 5) is False
    assert count_reorderings_to_sorted([2, 1, 3, 4, 9, 5], 2) == 2
    assert take_from_smaller_end([3, 8, 5, 1, 2], 3) == [8, 5]
    assert take_from_smaller_end([1], 4) == []
