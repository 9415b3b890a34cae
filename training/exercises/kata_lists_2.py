"""Pairs and triples with conditions, sorting by several keys, partial sorts, merging, splitting and rotating."""

from itertools import combinations, zip_longest
from typing import Dict, List, Optional, Tuple, Union


def pairs_with_odd_sum_and_gap(nums: list[int], gap: int) -> list[tuple[int, int]]:
    """Return all pairs (a, b), a standing before b, with an odd sum and a distance in value of at least gap.

    >>> pairs_with_odd_sum_and_gap([1, 4, 8, 3], 3)
    [(1, 4), (1, 8), (8, 3)]
    """
    found = []
    for i, a in enumerate(nums):
        for b in nums[i + 1:]:
            if (a + b) % 2 == 1 and abs(a - b) >= gap:
                found.append((a, b))
    return found


def count_triples_with_middle_mean(nums):
    """
    Count the index triples i < j < k for which the middle number is exactly the mean of the two outer ones.

    count_triples_with_middle_mean([1, 2, 3, 5]) == 2
    count_triples_with_middle_mean([1, 2]) == 0
    """
    n = len(nums)
    count = 0
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                if 2 * nums[j] == nums[i] + nums[k]:
                    count += 1
    return count


def best_product_of_unlike_pair(nums: List[int]) -> Optional[int]:
    """
    Return the largest product of an even and an odd number from the list, or None if one kind is missing.

    >>> best_product_of_unlike_pair([3, 8, 5, 2])
    40
    >>> best_product_of_unlike_pair([1, 3])
    """
    evens = [n for n in nums if n % 2 == 0]
    odds = [n for n in nums if n % 2 != 0]
    if not evens or not odds:
        return None
    return max(e * o for e in evens for o in odds)


def pair_sum_closest_below(nums, limit):
    """
    Find the two elements at different places whose sum is as large as possible but less than limit and return
    the sum. Return -1 if no pair is below the limit. Sort first and move two pointers.

    pair_sum_closest_below([5, 1, 8, 3], 10) == 9
    pair_sum_closest_below([9, 9], 10) == -1
    """
    ordered = sorted(nums)
    lo, hi = 0, len(ordered) - 1
    best = -1
    while lo < hi:
        s = ordered[lo] + ordered[hi]
        if s < limit:
            best = max(best, s)
            lo += 1
        else:
            hi -= 1
    return best


def triangles_with_odd_perimeter(sides: list[int]) -> int:
    """
    Count the choices of three sides (at different places) that form a real triangle with an odd perimeter.

    >>> triangles_with_odd_perimeter([3, 4, 5, 6])
    2
    """
    count = 0
    for a, b, c in combinations(sorted(sides), 3):
        if a + b > c and (a + b + c) % 2:
            count += 1
    return count


def inversions_larger_than(nums, d):
    """
    Count the pairs where an earlier number is greater than a later one by more than d.

    Example: for [9, 1, 5, 3] and d = 2 the result is 3
    """
    return sum(1 for i in range(len(nums)) for j in range(i) if nums[j] - nums[i] > d)


def sort_by_parity_then_size(nums: list[int]) -> list[int]:
    """Even numbers come first in ascending order, then the odd numbers in descending order.

    >>> sort_by_parity_then_size([5, 2, 9, 4])
    [2, 4, 9, 5]
    """
    return sorted(nums, key=lambda n: (n % 2, n if n % 2 == 0 else -n))


def order_players(players):
    """
    Players are tuples (name, points, mistakes). Sort by points from high to low, then by mistakes from low to
    high, then by name, and return the names.

    order_players([('Bo', 5, 1), ('Al', 5, 1), ('Cy', 7, 9)]) == ['Cy', 'Al', 'Bo']
    """
    ranked = sorted(players, key=lambda p: (-p[1], p[2], p[0]))
    return [name for name, _, _ in ranked]


def sort_around_pivot_distance(nums: List[int], pivot: int) -> List[int]:
    """
    Sort by the distance to pivot. For equal distances the number below the pivot comes first.

    >>> sort_around_pivot_distance([9, 4, 6, 5], 5)
    [5, 4, 6, 9]
    """
    return sorted(nums, key=lambda n: (abs(n - pivot), n))


def sort_only_section(nums: list[int], start: int, end: int, descending: bool = False) -> list[int]:
    """Sort the elements from index start up to but not including end; the others stay where they are.

    >>> sort_only_section([9, 5, 3, 4, 1], 1, 4)
    [9, 3, 4, 5, 1]
    >>> sort_only_section([1, 2, 3], 0, 2, True)
    [2, 1, 3]
    """
    part = sorted(nums[start:end], reverse=descending)
    return nums[:start] + part + nums[end:]


def sort_multiples_in_place(nums, k):
    """
    Only the multiples of k are sorted in ascending order, on the places where multiples of k stood.

    sort_multiples_in_place([9, 2, 6, 1, 3], 3) == [3, 2, 6, 1, 9]
    sort_multiples_in_place([5, 4], 3) == [5, 4]
    """
    ordered = iter(sorted(n for n in nums if n % k == 0))
    return [next(ordered) if n % k == 0 else n for n in nums]


def k_smallest_in_original_order(nums: List[int], k: int) -> List[int]:
    """
    Return the k smallest numbers in the order of the list. Among equal numbers the earlier ones are taken.

    >>> k_smallest_in_original_order([5, 1, 4, 1, 3], 3)
    [1, 1, 3]
    >>> k_smallest_in_original_order([2], 0)
    []
    """
    by_value = sorted(range(len(nums)), key=lambda i: nums[i])
    chosen = sorted(by_value[:k])
    return [nums[i] for i in chosen]


def one_bubble_pass_each_way(nums):
    """
    Do one pass of bubble sort from left to right and then one pass from right to left and return the list.

    one_bubble_pass_each_way([4, 3, 2, 1]) == [1, 3, 2, 4]
    one_bubble_pass_each_way([]) == []
    """
    arr = list(nums)
    for i in range(len(arr) - 1):
        if arr[i] > arr[i + 1]:
            arr[i], arr[i + 1] = arr[i + 1], arr[i]
    for i in range(len(arr) - 1, 0, -1):
        if arr[i - 1] > arr[i]:
            arr[i - 1], arr[i] = arr[i], arr[i - 1]
    return arr


def after_selection_rounds(nums: list[int], rounds: int) -> list[int]:
    """
    Return the list after the given number of rounds of selection sort. Round i swaps the smallest remaining
    number to place i.

    >>> after_selection_rounds([4, 3, 1, 2], 2)
    [1, 2, 4, 3]
    """
    arr = nums[:]
    for i in range(min(rounds, len(arr))):
        smallest = i
        for j in range(i + 1, len(arr)):
            if arr[j] < arr[smallest]:
                smallest = j
        arr[i], arr[smallest] = arr[smallest], arr[i]
    return arr


def sort_mixed_numbers_first(items: List[Union[int, str]]) -> List[Union[int, str]]:
    """
    Sort a list of numbers and texts: numbers first in ascending order, then the texts by length and alphabet.

    >>> sort_mixed_numbers_first(['pear', 3, 'fig', 1, 'ash'])
    [1, 3, 'ash', 'fig', 'pear']
    """
    numbers = sorted(x for x in items if isinstance(x, int))
    texts = sorted((x for x in items if isinstance(x, str)), key=lambda t: (len(t), t))
    return numbers + texts


def merge_taking_larger_heads(a, b):
    """
    Merge two lists (not necessarily sorted): always take the larger one of the two first elements; on a tie take
    from a. When one list is used up, the rest of the other follows.

    merge_taking_larger_heads([3, 9], [5, 1]) == [5, 3, 9, 1]
    merge_taking_larger_heads([], [2]) == [2]
    """
    i = j = 0
    merged = []
    while i < len(a) and j < len(b):
        if a[i] >= b[j]:
            merged.append(a[i])
            i += 1
        else:
            merged.append(b[j])
            j += 1
    return merged + a[i:] + b[j:]


def merge_and_drop_common(first: List[int], second: List[int]) -> List[int]:
    """
    Both lists are ascending without repeats. Merge them, but leave out the numbers that stand in both.

    >>> merge_and_drop_common([1, 3, 5], [2, 3, 6])
    [1, 2, 5, 6]
    """
    i = j = 0
    out = []
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i] < second[j]):
            out.append(first[i])
            i += 1
        elif i == len(first) or second[j] < first[i]:
            out.append(second[j])
            j += 1
        else:
            i += 1
            j += 1
    return out


def interleave_from_back(a, b):
    """
    Interleave two lists starting with the last element of a, then the last of b, then the next to last of a
    and so on. What is left of the longer list follows, still from the back.

    interleave_from_back([1, 2, 3], [8, 9]) == [3, 9, 2, 8, 1]
    """
    a, b = a[:], b[:]
    result = []
    while a or b:
        if a:
            result.append(a.pop())
        if b:
            result.append(b.pop())
    return result


def interleave_by_counts(a: list[int], b: list[int], m: int, n: int) -> list[int]:
    """
    Take m elements of a, then n elements of b, then again m of a and so on until both lists are empty.
    m and n are positive.

    >>> interleave_by_counts([1, 2, 3], [7, 8, 9, 10], 1, 2)
    [1, 7, 8, 2, 9, 10, 3]
    """
    result = []
    i = j = 0
    while i < len(a) or j < len(b):
        result += a[i:i + m]
        result += b[j:j + n]
        i += m
        j += n
    return result


def zip_three_skip_missing(a: List[str], b: List[str], c: List[str]) -> List[str]:
    """
    Interleave three lists of different lengths; a list that has run out is passed over.

    >>> zip_three_skip_missing(['a', 'b'], ['x'], ['1', '2', '3'])
    ['a', 'x', '1', 'b', '2', '3']
    """
    result = []
    for group in zip_longest(a, b, c):
        for item in group:
            if item is not None:
                result.append(item)
    return result


def deal_then_restack(cards, piles):
    """
    Deal the cards one by one to the given number of piles and put the piles on top of each other, the first
    pile first. Return the new order.

    deal_then_restack([1, 2, 3, 4, 5], 2) == [1, 3, 5, 2, 4]
    """
    stacks = [[] for _ in range(piles)]
    for i, card in enumerate(cards):
        stacks[i % piles].append(card)
    result = []
    for stack in stacks:
        result.extend(stack)
    return result


def split_when_sum_reaches(nums: list[int], target: int) -> list[list[int]]:
    """
    Cut the list into parts: a part ends as soon as its sum is at least target. A last part that does not
    reach the target is kept.

    >>> split_when_sum_reaches([2, 3, 7, 1], 5)
    [[2, 3], [7], [1]]
    """
    parts = []
    part = []
    for n in nums:
        part.append(n)
        if sum(part) >= target:
            parts.append(part)
            part = []
    if part:
        parts.append(part)
    return parts


def split_at_descents(nums: List[int]) -> List[List[int]]:
    """Cut the list wherever a number is smaller than the one before it.

    >>> split_at_descents([1, 3, 2, 2, 5, 0])
    [[1, 3], [2, 2, 5], [0]]
    >>> split_at_descents([])
    []
    """
    pieces = []
    for i, n in enumerate(nums):
        if i == 0 or n < nums[i - 1]:
            pieces.append([])
        pieces[-1].append(n)
    return pieces


def split_by_separators_keep(items, separators):
    """
    Split the list at the separators. Each part except perhaps the last one ends with its separator.

    split_by_separators_keep([1, 0, 2, 3, 9, 4], {0, 9}) == [[1, 0], [2, 3, 9], [4]]
    split_by_separators_keep([], {0}) == []
    """
    parts = []
    start = 0
    for i, item in enumerate(items):
        if item in separators:
            parts.append(items[start:i + 1])
            start = i + 1
    if start < len(items):
        parts.append(items[start:])
    return parts


def nearly_equal_parts(lst: list[int], parts: int) -> list[list[int]]:
    """
    Divide the list into the given number of parts whose lengths differ by at most one; the longer parts come last.

    >>> nearly_equal_parts([1, 2, 3, 4, 5], 3)
    [[1], [2, 3], [4, 5]]
    """
    size, extra = divmod(len(lst), parts)
    result = []
    pos = 0
    for k in range(parts):
        length = size + (1 if k >= parts - extra else 0)
        result.append(lst[pos:pos + length])
        pos += length
    return result


def split_most_balanced(nums: List[int]) -> int:
    """
    Return the index at which to cut the list so that the sums of the two parts differ as little as possible.
    Both parts have at least one element; take the first such cut. Lists that are too short give -1.

    >>> split_most_balanced([1, 2, 3, 4])
    3
    >>> split_most_balanced([5])
    -1
    """
    if len(nums) < 2:
        return -1
    total = sum(nums)
    best_cut, best_diff = -1, None
    left = 0
    for cut in range(1, len(nums)):
        left += nums[cut - 1]
        diff = abs(total - 2 * left)
        if best_diff is None or diff < best_diff:
            best_cut, best_diff = cut, diff
    return best_cut


def rotate_by_first_value(lst):
    """
    Rotate the list to the left by as many places as its first element says.

    rotate_by_first_value([2, 7, 8, 9]) == [8, 9, 2, 7]
    rotate_by_first_value([5, 6, 7]) == [7, 5, 6]
    rotate_by_first_value([]) == []
    """
    if not lst:
        return []
    k = lst[0] % len(lst)
    return lst[k:] + lst[:k]


def rotations_with_small_start(nums: list[int], limit: int) -> list[list[int]]:
    """Return all rotations of the list whose first element is below limit, in the order of the starting places.

    >>> rotations_with_small_start([1, 8, 2], 5)
    [[1, 8, 2], [2, 1, 8]]
    """
    return [nums[i:] + nums[:i] for i in range(len(nums)) if nums[i] < limit]


def rotate_outer_keep_inner(lst, k):
    """
    Rotate only the first k and the last k elements: the first k change places with the last k as blocks. If the
    blocks would overlap, return the list unchanged.

    rotate_outer_keep_inner([1, 2, 3, 4, 5], 2) == [4, 5, 3, 1, 2]
    rotate_outer_keep_inner([1, 2, 3], 2) == [1, 2, 3]
    """
    if 2 * k > len(lst) or k == 0:
        return lst[:]
    return lst[-k:] + lst[k:-k] + lst[:k]


def rotate_even_places(nums: list[int], steps: int) -> list[int]:
    """Rotate the elements at the even places among themselves to the right by steps; the others stay.

    >>> rotate_even_places([1, 2, 3, 4, 5], 1)
    [5, 2, 1, 4, 3]
    """
    moving = nums[::2]
    result = list(nums)
    for i in range(len(moving)):
        result[2 * ((i + steps) % len(moving))] = moving[i]
    return result


def reverse_in_groups_alternating(nums: List[int], k: int) -> List[int]:
    """
    Cut the list into groups of k. The first, third, fifth, ... group is reversed, the others stay.

    >>> reverse_in_groups_alternating([1, 2, 3, 4, 5, 6], 2)
    [2, 1, 3, 4, 6, 5]
    """
    out = []
    flip = True
    for i in range(0, len(nums), k):
        group = nums[i:i + k]
        out.extend(group[::-1] if flip else group)
        flip = not flip
    return out


def unique_pairs_same_remainder(nums, m):
    """
    Return the set of pairs (a, b) of distinct values a < b from the list that leave the same remainder when
    divided by m.

    unique_pairs_same_remainder([1, 4, 7, 4, 2], 3) == {(1, 4), (1, 7), (4, 7)}
    """
    values = sorted(set(nums))
    return {(a, b) for a in values for b in values if a < b and a % m == b % m}


def greedy_partners(left: list[int], right: list[int], tolerance: int) -> list[tuple[int, int]]:
    """
    Each number of left, in order, takes the first number of right that is still free and differs from it by
    at most tolerance. Return the pairs.

    >>> greedy_partners([5, 6, 1], [7, 5, 9], 1)
    [(5, 5), (6, 7)]
    """
    free = list(right)
    pairs = []
    for a in left:
        for b in free:
            if abs(a - b) <= tolerance:
                pairs.append((a, b))
                free.remove(b)
                break
    return pairs


def count_pairs_one_divides_other(nums: List[int]) -> int:
    """
    Count the index pairs of positive numbers of which one divides the other.

    >>> count_pairs_one_divides_other([2, 3, 6, 6])
    5
    """
    count = 0
    for a, b in combinations(nums, 2):
        big, small = max(a, b), min(a, b)
        if big % small == 0:
            count += 1
    return count


def min_gap_triples(nums, gap):
    """
    Return all triples of the sorted distinct numbers in which neighbours of the triple differ by exactly gap.

    min_gap_triples([1, 5, 3, 7, 9], 2) == [(1, 3, 5), (3, 5, 7), (5, 7, 9)]
    min_gap_triples([1, 2], 1) == []
    """
    present = set(nums)
    triples = []
    for n in sorted(present):
        if n + gap in present and n + 2 * gap in present:
            triples.append((n, n + gap, n + 2 * gap))
    return triples


def largest_sum_of_three_apart(nums: list[int]) -> Optional[int]:
    """
    Choose three elements no two of which are neighbours in the list, so that their sum is as large as possible.
    Return the sum or None if this cannot be done.

    >>> largest_sum_of_three_apart([5, 1, 1, 9, 8, 7])
    21
    >>> largest_sum_of_three_apart([1, 2, 3, 4])
    """
    best = None
    n = len(nums)
    for i in range(n):
        for j in range(i + 2, n):
            for k in range(j + 2, n):
                s = nums[i] + nums[j] + nums[k]
                if best is None or s > best:
                    best = s
    return best


def pair_totals_by_meeting(people: Dict[str, int]) -> Dict[str, int]:
    """
    Return for each pair of names 'a+b' (names in alphabetical order) the sum of their values, but only if it is even.

    >>> pair_totals_by_meeting({'bo': 3, 'al': 1, 'cy': 4})
    {'al+bo': 4}
    """
    totals = {}
    for a, b in combinations(sorted(people), 2):
        total = people[a] + people[b]
        if total % 2 == 0:
            totals[a + '+' + b] = total
    return totals


def sort_by_last_seen(events):
    """
    The list holds names, a name for every visit. Return the distinct names, the one that was seen last first.

    sort_by_last_seen(['a', 'b', 'a', 'c']) == ['c', 'a', 'b']
    """
    names = []
    for name in reversed(events):
        if name not in names:
            names.append(name)
    return names


def sort_by_closing_digit_then_length(nums: list[int]) -> list[int]:
    """
    Sort positive numbers by their last digit, then by the number of digits from long to short, then as they stood.

    >>> sort_by_closing_digit_then_length([31, 7, 1, 100, 27])
    [100, 31, 1, 27, 7]
    """
    def key(n):
        text = str(n)
        return text[-1], -len(text)

    return sorted(nums, key=key)


def sort_tasks(tasks: List[Dict[str, int]]) -> List[int]:
    """
    Every task is a dict with 'id', 'due' and maybe 'weight' (1 if it is missing). Sort by due day, heavier tasks of
    a day first, then by id, and return the ids.

    >>> sort_tasks([{'id': 1, 'due': 4}, {'id': 2, 'due': 3}, {'id': 3, 'due': 4, 'weight': 5}])
    [2, 3, 1]
    """
    ordered = sorted(tasks, key=lambda t: (t['due'], -t.get('weight', 1), t['id']))
    return [t['id'] for t in ordered]


def move_to_end(lst, value):
    """
    Move all occurrences of value to the end, the others keep their order. True and 1 are different here.

    move_to_end([1, True, 2, 1], 1) == [True, 2, 1, 1]
    """
    def same(x):
        return x == value and type(x) is type(value)

    others = [x for x in lst if not same(x)]
    return others + [x for x in lst if same(x)]


def partition_three_ways(nums: list[int], low: int, high: int) -> list[int]:
    """
    Bring the numbers below low to the front, those above high to the end and the others to the middle. Within
    each group the order stays.

    >>> partition_three_ways([5, 1, 9, 4, 0], 3, 6)
    [1, 0, 5, 4, 9]
    """
    front, middle, back = [], [], []
    for n in nums:
        if n < low:
            front.append(n)
        elif n > high:
            back.append(n)
        else:
            middle.append(n)
    return front + middle + back


def bring_pairs_together(lst):
    """
    Whenever an element comes again later, its first copy is moved directly behind it. Return the new list.

    bring_pairs_together([1, 2, 3, 1, 2]) == [1, 1, 2, 2, 3]
    bring_pairs_together(['a']) == ['a']
    """
    rest = list(lst)
    out = []
    while rest:
        x = rest.pop(0)
        out.append(x)
        if x in rest:
            rest.remove(x)
            out.append(x)
    return out


def insertion_points_log(nums: list[int]) -> list[int]:
    """
    Build a sorted list by inserting the numbers one by one behind equal ones and return the index at which each
    number was inserted.

    >>> insertion_points_log([5, 3, 4, 5])
    [0, 0, 1, 3]
    """
    ordered = []
    log = []
    for n in nums:
        place = len(ordered)
        while place > 0 and ordered[place - 1] > n:
            place -= 1
        ordered.insert(place, n)
        log.append(place)
    return log


def pancake_prefix_flip(nums: List[int]) -> List[int]:
    """
    Reverse the front part of the list up to and including its largest number (the first of several), so that the
    largest number stands first.

    >>> pancake_prefix_flip([2, 4, 9, 1])
    [9, 4, 2, 1]
    >>> pancake_prefix_flip([])
    []
    """
    if not nums:
        return []
    top = nums.index(max(nums)) + 1
    return nums[:top][::-1] + nums[top:]


def sort_digits_at_marked(nums: list[int], marked: list[bool]) -> list[int]:
    """
    Sort the digits of the marked numbers in ascending order (zeros in front vanish); unmarked numbers stay.

    >>> sort_digits_at_marked([321, 54, 70], [True, False, True])
    [123, 54, 7]
    """
    result = []
    for n, mark in zip(nums, marked):
        if mark:
            n = int(''.join(sorted(str(n))))
        result.append(n)
    return result


def merge_scores_keep_best(first: List[Tuple[str, int]], second: List[Tuple[str, int]]) -> List[Tuple[str, int]]:
    """
    Merge two lists of (name, score). A name that occurs more than once keeps its best score. Sort by score from
    high to low, then by name.

    >>> merge_scores_keep_best([('al', 3), ('bo', 7)], [('al', 9), ('cy', 7)])
    [('al', 9), ('bo', 7), ('cy', 7)]
    """
    best = {}
    for name, score in first + second:
        if name not in best or score > best[name]:
            best[name] = score
    return sorted(best.items(), key=lambda item: (-item[1], item[0]))


def zipper_with_filler(short, long, filler):
    """
    Interleave two lists, beginning with the first; missing elements of the shorter one are replaced by filler.

    zipper_with_filler([1], [7, 8], 0) == [1, 7, 0, 8]
    zipper_with_filler([], [], 0) == []
    """
    n = max(len(short), len(long))
    result = []
    for i in range(n):
        result.append(short[i] if i < len(short) else filler)
        result.append(long[i] if i < len(long) else filler)
    return result


def alternate_ends(lst: list[int]) -> list[int]:
    """Take elements alternately from the end and from the front until the list is used up.

    >>> alternate_ends([1, 2, 3, 4])
    [4, 1, 3, 2]
    """
    left, right = 0, len(lst) - 1
    out = []
    from_end = True
    while left <= right:
        if from_end:
            out.append(lst[right])
            right -= 1
        else:
            out.append(lst[left])
            left += 1
        from_end = not from_end
    return out


def split_evenly_or_none(nums: List[int], k: int) -> Optional[List[List[int]]]:
    """
    Cut the list into k parts of the same length and the same sum, or return None if the parts are not like that.

    >>> split_evenly_or_none([1, 4, 3, 2], 2)
    [[1, 4], [3, 2]]
    >>> split_evenly_or_none([1, 2, 3], 2)
    """
    if k <= 0 or len(nums) % k != 0:
        return None
    size = len(nums) // k
    parts = [nums[i * size:(i + 1) * size] for i in range(k)]
    if len({sum(part) for part in parts}) > 1:
        return None
    return parts


def unmerge_by_labels(items, labels):
    """
    The labels tell for each item to which list it belongs. Return a dict from label to list of items.

    unmerge_by_labels([1, 2, 3], ['x', 'y', 'x']) == {'x': [1, 3], 'y': [2]}
    """
    lists = {}
    for item, label in zip(items, labels):
        lists.setdefault(label, []).append(item)
    return lists


def remerge_by_labels(lists: dict[str, list[int]], labels: str) -> list[int]:
    """
    Every letter of labels takes the next number of the list with that name. Letters without a list, or whose list
    is used up, are skipped.

    >>> remerge_by_labels({'a': [1, 2], 'b': [9]}, 'abab')
    [1, 9, 2]
    """
    used = {}
    out = []
    for label in labels:
        i = used.get(label, 0)
        if i < len(lists.get(label, [])):
            out.append(lists[label][i])
            used[label] = i + 1
    return out


def rotation_that_maximises(nums):
    """
    Return how far the list must be rotated to the left so that the sum of index times number becomes largest.
    Of several possible distances return the smallest.

    rotation_that_maximises([3, 1, 2]) == 1
    rotation_that_maximises([1, 2, 3]) == 0
    """
    def score(k):
        turned = nums[k:] + nums[:k]
        return sum(i * x for i, x in enumerate(turned))

    best = 0
    for k in range(1, len(nums)):
        if score(k) > score(best):
            best = k
    return best


def insert_between_unequal(lst: list[int], filler: int) -> list[int]:
    """Put filler between two neighbours that are different.

    >>> insert_between_unequal([1, 1, 2, 3], 0)
    [1, 1, 0, 2, 0, 3]
    """
    result = lst[:1]
    for before, x in zip(lst, lst[1:]):
        if before != x:
            result.append(filler)
        result.append(x)
    return result


def perfect_shuffle_times(cards: List[int], times: int) -> List[int]:
    """
    Cut the deck (of even length) into halves and put them together so that the cards alternate, the first card of
    the second half on top. Do so the given number of times.

    >>> perfect_shuffle_times([1, 2, 3, 4], 1)
    [3, 1, 4, 2]
    >>> perfect_shuffle_times([1, 2, 3, 4], 4)
    [1, 2, 3, 4]
    """
    for _ in range(times):
        half = len(cards) // 2
        shuffled = []
        for top, bottom in zip(cards[half:], cards[:half]):
            shuffled += [top, bottom]
        cards = shuffled
    return cards


def fewest_swaps_to_front(lst, value):
    """
    How many swaps of neighbours bring all copies of value to the front of the list?

    fewest_swaps_to_front([0, 5, 0, 5], 5) == 3
    fewest_swaps_to_front([1, 2], 7) == 0
    """
    swaps = 0
    target = 0
    for i, x in enumerate(lst):
        if x == value:
            swaps += i - target
            target += 1
    return swaps


def sorted_except_one(nums: list[int]) -> Optional[int]:
    """
    Return the index of the first element whose removal leaves an ascending list, or None if there is no such element.

    >>> sorted_except_one([1, 9, 2, 3])
    1
    >>> sorted_except_one([3, 2, 1])
    """
    for i in range(len(nums)):
        rest = nums[:i] + nums[i + 1:]
        if rest == sorted(rest):
            return i
    return None


def stable_by_key_list(items: List[str], keys: List[int]) -> List[str]:
    """
    Sort the items by the key at the same index; items with equal keys keep their order. Missing keys count as 0.

    >>> stable_by_key_list(['a', 'b', 'c'], [2, 1])
    ['c', 'b', 'a']
    """
    padded = keys + [0] * (len(items) - len(keys))
    order = sorted(range(len(items)), key=lambda i: padded[i])
    return [items[i] for i in order]


def chain_tuples(pairs: list[tuple[int, int]], start: int) -> list[int]:
    """
    Follow the pairs like steps from a to b, beginning with start. Each pair is used once at most, the first
    that fits. Return the visited numbers.

    >>> chain_tuples([(2, 5), (1, 2), (2, 7)], 1)
    [1, 2, 5]
    """
    left = list(pairs)
    path = [start]
    moved = True
    while moved:
        moved = False
        for pair in left:
            if pair[0] == path[-1]:
                path.append(pair[1])
                left.remove(pair)
                moved = True
                break
    return path


def top_per_group(records: List[Tuple[str, str, int]], k: int) -> Dict[str, List[str]]:
    """
    Records are (group, name, points). Return for each group, in alphabetical order, the names of the k records
    with the most points; equal points are ordered by name.

    >>> top_per_group([('b', 'x', 1), ('a', 'y', 5), ('b', 'z', 3), ('b', 'w', 3)], 2)
    {'a': ['y'], 'b': ['w', 'z']}
    """
    groups = {}
    for group, name, points in sorted(records):
        groups.setdefault(group, []).append((-points, name))
    return {group: [name for _, name in sorted(rows)[:k]] for group, rows in groups.items()}


def median_split(nums):
    """
    Sort the numbers and return them as two lists, the lower and the upper half. The middle number of an odd count
    goes to neither.

    median_split([5, 1, 4, 2, 3]) == ([1, 2], [4, 5])
    median_split([2, 1]) == ([1], [2])
    """
    ordered = sorted(nums)
    half = len(ordered) // 2
    return ordered[:half], ordered[len(ordered) - half:]


def pairs_summing_from_two(a: list[int], b: list[int], target: int) -> list[tuple[int, int]]:
    """
    a is ascending and b is ascending, both without repeats. Return the pairs (x, y), x from a and y from b, with
    the sum target, in the order of a. Walk through a from the left and through b from the right.

    >>> pairs_summing_from_two([1, 3, 6], [2, 4, 7], 8)
    [(1, 7), (6, 2)]
    """
    pairs = []
    j = len(b) - 1
    for x in a:
        while j >= 0 and x + b[j] > target:
            j -= 1
        if j >= 0 and x + b[j] == target:
            pairs.append((x, b[j]))
    return pairs


def couples_by_height(leaders, followers):
    """
    Sort both groups by height and dance in pairs: shortest with shortest and so on. Return how many pairs have
    a leader that is taller than the follower. The groups are equally large.

    couples_by_height([180, 165], [170, 160]) == 2
    couples_by_height([150, 190], [160, 170]) == 1
    """
    return sum(a > b for a, b in zip(sorted(leaders), sorted(followers)))


def shift_negatives_left(nums: list[int]) -> list[int]:
    """
    Go through the list from left to right once; each negative number changes places with its left neighbour if
    that one is not negative.

    >>> shift_negatives_left([1, -2, 3, -4])
    [-2, 1, -4, 3]
    """
    arr = list(nums)
    for i in range(1, len(arr)):
        if arr[i] < 0 <= arr[i - 1]:
            arr[i - 1], arr[i] = arr[i], arr[i - 1]
    return arr


def count_comparisons_of_merge(a: List[int], b: List[int]) -> int:
    """
    How many comparisons does it take to merge two ascending lists in the usual way?

    >>> count_comparisons_of_merge([1, 2], [5, 6])
    2
    >>> count_comparisons_of_merge([], [1])
    0
    """
    i = j = comparisons = 0
    while i < len(a) and j < len(b):
        comparisons += 1
        if a[i] <= b[j]:
            i += 1
        else:
            j += 1
    return comparisons


def cut_into_given_lengths(lst: list[int], lengths: list[int]) -> list[list[int]]:
    """
    Cut the list into pieces of the given lengths. What is left over becomes a last piece; when the list is used
    up, no more pieces are made.

    >>> cut_into_given_lengths([1, 2, 3, 4, 5], [2, 1])
    [[1, 2], [3], [4, 5]]
    >>> cut_into_given_lengths([1, 2], [1, 5, 2])
    [[1], [2]]
    """
    pieces = []
    rest = lst
    for length in lengths:
        if not rest:
            break
        pieces.append(rest[:length])
        rest = rest[length:]
    if rest:
        pieces.append(rest)
    return pieces


def one_list_dominates(a, b):
    """
    Return 'first' if every element of a, after sorting both lists, is at least as large as the element of b at
    the same place and at least one is larger; 'second' for the other way round, otherwise 'none'.

    one_list_dominates([3, 5], [5, 2]) == 'first'
    one_list_dominates([1, 9], [2, 3]) == 'none'
    one_list_dominates([1, 1], [1, 2]) == 'second'
    """
    x, y = sorted(a), sorted(b)
    if x == y:
        return 'none'
    if all(p >= q for p, q in zip(x, y)):
        return 'first'
    if all(p <= q for p, q in zip(x, y)):
        return 'second'
    return 'none'


def check():
    """Assert the examples of the docstrings above."""
    assert count_triples_with_middle_mean([1, 2, 3, 5]) == 2
    assert count_triples_with_middle_mean([1, 2]) == 0
    assert pair_sum_closest_below([5, 1, 8, 3], 10) == 9
    assert pair_sum_closest_below([9, 9], 10) == -1
    assert inversions_larger_than([9, 1, 5, 3], d=2) == 3
    assert order_players([('Bo', 5, 1), ('Al', 5, 1), ('Cy', 7, 9)]) == ['Cy', 'Al', 'Bo']
    assert sort_multiples_in_place([9, 2, 6, 1, 3], 3) == [3, 2, 6, 1, 9]
    assert sort_multiples_in_place([5, 4], 3) == [5, 4]
    assert one_bubble_pass_each_way([4, 3, 2, 1]) == [1, 3, 2, 4]
    assert one_bubble_pass_each_way([]) == []
    assert merge_taking_larger_heads([3, 9], [5, 1]) == [5, 3, 9, 1]
    assert merge_taking_larger_heads([], [2]) == [2]
    assert interleave_from_back([1, 2, 3], [8, 9]) == [3, 9, 2, 8, 1]
    assert deal_then_restack([1, 2, 3, 4, 5], 2) == [1, 3, 5, 2, 4]
    assert split_by_separators_keep([1, 0, 2, 3, 9, 4], {0, 9}) == [[1, 0], [2, 3, 9], [4]]
    assert split_by_separators_keep([], {0}) == []
    assert rotate_by_first_value([2, 7, 8, 9]) == [8, 9, 2, 7]
    assert rotate_by_first_value([5, 6, 7]) == [7, 5, 6]
    assert rotate_by_first_value([]) == []
    assert rotate_outer_keep_inner([1, 2, 3, 4, 5], 2) == [4, 5, 3, 1, 2]
    assert rotate_outer_keep_inner([1, 2, 3], 2) == [1, 2, 3]
    assert unique_pairs_same_remainder([1, 4, 7, 4, 2], 3) == {(1, 4), (1, 7), (4, 7)}
    assert min_gap_triples([1, 5, 3, 7, 9], 2) == [(1, 3, 5), (3, 5, 7), (5, 7, 9)]
    assert min_gap_triples([1, 2], 1) == []
    assert sort_by_last_seen(['a', 'b', 'a', 'c']) == ['c', 'a', 'b']
    assert move_to_end([1, True, 2, 1], 1) == [True, 2, 1, 1]
    assert bring_pairs_together([1, 2, 3, 1, 2]) == [1, 1, 2, 2, 3]
    assert bring_pairs_together(['a']) == ['a']
    assert zipper_with_filler([1], [7, 8], 0) == [1, 7, 0, 8]
    assert zipper_with_filler([], [], 0) == []
    assert unmerge_by_labels([1, 2, 3], ['x', 'y', 'x']) == {'x': [1, 3], 'y': [2]}
    assert rotation_that_maximises([3, 1, 2]) == 1
    assert rotation_that_maximises([1, 2, 3]) == 0
    assert fewest_swaps_to_front([0, 5, 0, 5], 5) == 3
    assert fewest_swaps_to_front([1, 2], 7) == 0
    assert median_split([5, 1, 4, 2, 3]) == ([1, 2], [4, 5])
    assert median_split([2, 1]) == ([1], [2])
    assert couples_by_height([180, 165], [170, 160]) == 2
    assert couples_by_height([150, 190], [160, 170]) == 1
    assert one_list_dominates([3, 5], [5, 2]) == 'first'
    assert one_list_dominates([1, 9], [2, 3]) == 'none'
    assert one_list_dominates([1, 1], [1, 2]) == 'second'
