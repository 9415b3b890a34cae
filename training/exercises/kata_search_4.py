"""Greedy choices, intervals, coins, deadlines, and sorting written out by hand in many variants."""

from functools import cmp_to_key
from typing import Dict, List, Optional, Tuple


def most_talks_one_room(talks: List[Tuple[int, int]], pause: int) -> int:
    """
    Each talk is (start, end). Return how many talks can take place in one room if there must be a pause of at least
    so many minutes between two talks.

    >>> most_talks_one_room([(0, 10), (12, 20), (15, 18)], 5)
    2
    >>> most_talks_one_room([], 5)
    0
    """
    count = 0
    free_from = float('-inf')
    for start, end in sorted(talks, key=lambda t: t[1]):
        if start >= free_from:
            count += 1
            free_from = end + pause
    return count


def merge_with_gap(spans, gap):
    """
    Merge intervals (start, end) that overlap or are separated by at most gap; return them sorted.

    merge_with_gap([(5, 6), (1, 3)], 2) == [(1, 6)]
    merge_with_gap([(5, 6), (1, 3)], 1) == [(1, 3), (5, 6)]
    """
    merged = []
    for start, end in sorted(spans):
        if merged and start - merged[-1][1] <= gap:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def subtract_interval(spans: List[Tuple[int, int]], cut: Tuple[int, int]) -> List[Tuple[int, int]]:
    """
    Remove the part from cut[0] to cut[1] from all intervals; what has no length is dropped.

    subtract_interval([(0, 10), (12, 15)], (8, 13)) == [(0, 8), (13, 15)]
    subtract_interval([(0, 10)], (3, 4)) == [(0, 3), (4, 10)]
    """
    low, high = cut
    result = []
    for a, b in spans:
        left = (a, min(b, low))
        right = (max(a, high), b)
        for piece in (left, right):
            if piece[0] < piece[1]:
                result.append(piece)
    return result


def points_to_hit_all(spans):
    """
    Return the smallest list of points so that each closed interval contains at least one, always choosing the end
    of an interval.

    >>> points_to_hit_all([(1, 4), (3, 6), (7, 8)])
    [4, 8]
    >>> points_to_hit_all([])
    []
    """
    points = []
    for a, b in sorted(spans, key=lambda s: s[1]):
        if not points or a > points[-1]:
            points.append(b)
    return points


def fewest_to_cover(spans: List[Tuple[int, int]], start: int, end: int) -> int:
    """
    How many of the intervals are needed at least to cover the line from start to end? Return -1 if it can't be covered.

    fewest_to_cover([(0, 4), (3, 9), (2, 6), (8, 10)], 0, 10) == 3
    fewest_to_cover([(0, 4), (5, 9)], 0, 9) == -1
    """
    ordered = sorted(spans)
    used = i = 0
    reach = start
    while reach < end:
        best = reach
        while i < len(ordered) and ordered[i][0] <= reach:
            best = max(best, ordered[i][1])
            i += 1
        if best == reach:
            return -1
        reach = best
        used += 1
    return used


def pay_with_few_kinds(amount: int, coins: List[int]) -> Optional[List[Tuple[int, int]]]:
    """
    Pay an amount by always taking the largest coin that fits as often as possible. Return pairs (coin, how often) of
    the used coins or None if an amount is left at the end.

    >>> pay_with_few_kinds(68, [1, 5, 20])
    [(20, 3), (5, 1), (1, 3)]
    >>> pay_with_few_kinds(3, [2]) is None
    True
    """
    used = []
    for coin in sorted(coins, reverse=True):
        times, amount = divmod(amount, coin)
        if times:
            used.append((coin, times))
    return used if amount == 0 else None


def greedy_is_bad_at(coins: List[int], limit: int) -> int:
    """
    Return the smallest amount up to the limit for which taking the largest fitting coin again and again uses more
    coins than necessary, or -1. The coin 1 is always among the coins.

    greedy_is_bad_at([1, 3, 4], 20) == 6
    greedy_is_bad_at([1, 5, 10], 50) == -1
    """
    best = [0]
    for amount in range(1, limit + 1):
        best.append(1 + min(best[amount - c] for c in coins if c <= amount))
        rest, count = amount, 0
        for c in sorted(coins, reverse=True):
            count += rest // c
            rest %= c
        if count > best[amount]:
            return amount
    return -1


def jobs_before_deadline(jobs):
    """
    Each job takes one day and is (deadline day, pay); days count from 1. Return the highest pay that can be earned.

    >>> jobs_before_deadline([(1, 5), (1, 9), (2, 4)])
    13
    >>> jobs_before_deadline([])
    0
    """
    taken = set()
    total = 0
    for deadline, pay in sorted(jobs, key=lambda j: -j[1]):
        day = deadline
        while day > 0 and day in taken:
            day -= 1
        if day > 0:
            taken.add(day)
            total += pay
    return total


def total_lateness(tasks: list[tuple[int, int]]) -> int:
    """
    Tasks are (duration, deadline) and are done in order of deadlines without breaks from time 0. Return the sum of the
    times by which tasks are late.

    >>> total_lateness([(3, 4), (2, 2), (1, 5)])
    2
    >>> total_lateness([(1, 9)])
    0
    """
    now = late = 0
    for duration, deadline in sorted(tasks, key=lambda t: t[1]):
        now += duration
        late += max(0, now - deadline)
    return late


def best_waiting_order(times, names):
    """
    Customers need the given times at the counter. Serve the shortest first (equal ones by name) and return the order
    of the names and the average time they wait before being served.

    best_waiting_order([4, 1, 2], ['A', 'B', 'C']) == (['B', 'C', 'A'], 4 / 3)
    best_waiting_order([], []) == ([], 0.0)
    """
    if not times:
        return [], 0.0
    order = sorted(zip(times, names))
    clock = waited = 0
    for t, _ in order:
        waited += clock
        clock += t
    return [name for _, name in order], waited / len(order)


def two_per_boat_with_luggage(weights: List[int], limit: int) -> Optional[int]:
    """
    A boat carries at most two people and the given weight. Return the fewest boats for all, or None if someone is
    too heavy.

    >>> two_per_boat_with_luggage([50, 70, 30, 80], 100)
    3
    >>> two_per_boat_with_luggage([120], 100) is None
    True
    """
    people = sorted(weights)
    if people and people[-1] > limit:
        return None
    light, heavy = 0, len(people) - 1
    boats = 0
    while light <= heavy:
        if people[light] + people[heavy] <= limit:
            light += 1
        heavy -= 1
        boats += 1
    return boats


def fill_crates_first_fit(sizes: List[int], crate: int) -> List[List[int]]:
    """
    Put things into crates: the largest first, each into the first crate with enough room, or else into a new one.
    Things larger than a crate are left out.

    fill_crates_first_fit([4, 8, 1, 4, 2], 10) == [[8, 2], [4, 4, 1]]
    fill_crates_first_fit([11], 10) == []
    """
    crates: List[List[int]] = []
    for size in sorted(sizes, reverse=True):
        if size > crate:
            continue
        for content in crates:
            if sum(content) + size <= crate:
                content.append(size)
                break
        else:
            crates.append([size])
    return crates


def treats_for_scores(scores):
    """
    Children stand in a row. Each gets at least one sweet, and a child with a higher score than a direct neighbour gets
    more than that neighbour. Return the sweets of each child when as few as possible are given.

    >>> treats_for_scores([1, 3, 2, 1])
    [1, 3, 2, 1]
    >>> treats_for_scores([5, 5])
    [1, 1]
    """
    n = len(scores)
    sweets = [1] * n
    for i in range(1, n):
        if scores[i] > scores[i - 1]:
            sweets[i] = sweets[i - 1] + 1
    for i in range(n - 2, -1, -1):
        if scores[i] > scores[i + 1]:
            sweets[i] = max(sweets[i], sweets[i + 1] + 1)
    return sweets


def fuel_round_trip(gains: List[int], costs: List[int]) -> List[int]:
    """
    On a circular road station i gives gains[i] litres and the way to the next station needs costs[i]. Return all
    stations from which the whole round is possible beginning with an empty tank.

    fuel_round_trip([3, 1, 1], [1, 2, 2]) == [0]
    fuel_round_trip([1], [2]) == []
    """
    n = len(gains)
    good = []
    for start in range(n):
        tank = 0
        for step in range(n):
            i = (start + step) % n
            tank += gains[i] - costs[i]
            if tank < 0:
                break
        else:
            good.append(start)
    return good


def raise_to_distinct(nums: list[int]) -> int:
    """
    Numbers may only be increased by 1 at a time. Return the fewest increases after which all numbers are different
    and no two differ by exactly 1.

    >>> raise_to_distinct([1, 1, 2])
    5
    >>> raise_to_distinct([1, 5])
    0
    """
    moves = 0
    least = float('-inf')
    for n in sorted(nums):
        value = max(n, least)
        moves += value - n
        least = value + 2
    return moves


def largest_joined_number(nums):
    """
    Return the largest number that can be made by writing the numbers one after another, but odd numbers must all
    come before even ones. As a text.

    largest_joined_number([9, 95, 4, 40]) == '995440'
    largest_joined_number([2]) == '2'
    """
    def compare(a, b):
        if a + b == b + a:
            return 0
        return -1 if a + b > b + a else 1

    odd = sorted((str(n) for n in nums if n % 2), key=cmp_to_key(compare))
    even = sorted((str(n) for n in nums if n % 2 == 0), key=cmp_to_key(compare))
    return ''.join(odd + even)


def erase_for_budget(prices: List[int], budget: int, free: int) -> int:
    """
    You may take `free` things for nothing and pay the rest from the budget. Return the most things you can take.

    >>> erase_for_budget([5, 9, 2, 7], 7, 1)
    3
    >>> erase_for_budget([5], 0, 0)
    0
    """
    ordered = sorted(prices)
    best = min(free, len(ordered))
    spent = 0
    for k, price in enumerate(ordered, 1):
        spent += price
        if spent > budget:
            break
        best = min(len(ordered), k + free)
    return best


def plant_with_gap(bed: str, gap: int) -> str:
    """
    A bed is a text of '.' (free) and 'T' (a tree). From left to right plant 'n' wherever at least gap places on both
    sides hold neither a tree nor a new plant. Return the bed after that.

    plant_with_gap('....T..', 1) == 'n.n.T.n'
    plant_with_gap('...', 2) == 'n..'
    """
    places = list(bed)
    for i, ch in enumerate(places):
        around = places[max(0, i - gap):i + gap + 1]
        if ch == '.' and all(x == '.' for x in around):
            places[i] = 'n'
    return ''.join(places)


def smallest_after_swaps(digits: str, swaps: int) -> str:
    """
    Swap neighbouring digits at most so many times to get the smallest possible number (leading zeros are allowed).

    >>> smallest_after_swaps('4321', 3)
    '1432'
    >>> smallest_after_swaps('12', 5)
    '12'
    """
    rest = list(digits)
    out = ''
    while rest:
        reach = rest[:swaps + 1]
        k = reach.index(min(reach))
        out += rest.pop(k)
        swaps -= k
    return out


def jump_to_end(steps: List[int]) -> Optional[List[int]]:
    """
    From place i you may jump up to steps[i] places ahead. Return the places visited on a way from the first to the
    last place that always jumps to the place from which one gets farthest (the nearest of several), or None if the end
    can't be reached that way.

    >>> jump_to_end([2, 3, 1, 1, 0])
    [0, 1, 4]
    >>> jump_to_end([1, 0, 5]) is None
    True
    """
    last = len(steps) - 1
    way = [0]
    while way[-1] != last:
        i = way[-1]
        if i + steps[i] >= last:
            way.append(last)
            continue
        options = range(i + 1, i + steps[i] + 1)
        if not options:
            return None
        best = max(options, key=lambda j: j + steps[j])
        if steps[best] == 0:
            return None
        way.append(best)
    return way


def teams_with_min_strength(strengths, least):
    """
    A team is good if its smallest strength times its size is at least `least`. Return the largest number of good teams;
    each player is in one team at most.

    >>> teams_with_min_strength([5, 4, 2, 1], 8)
    1
    >>> teams_with_min_strength([10, 4, 4, 1], 8)
    2
    """
    teams = size = 0
    for s in sorted(strengths, reverse=True):
        size += 1
        if s * size >= least:
            teams += 1
            size = 0
    return teams


def minimal_ropes_cost(ropes: List[int]) -> int:
    """
    Two ropes are joined at a cost equal to the longer of the two. Return the cost of joining all when always the two
    shortest are joined next.

    minimal_ropes_cost([2, 3, 4]) == 8
    minimal_ropes_cost([5]) == 0
    """
    parts = sorted(ropes)
    cost = 0
    while len(parts) > 1:
        a, b = parts[:2]
        cost += b
        parts = sorted(parts[2:] + [a + b])
    return cost


def pair_shoes(left: List[int], right: List[int], slack: int) -> List[Tuple[int, int]]:
    """
    Pair left and right shoes whose sizes differ by at most slack, going through both from the smallest on. Return
    the pairs.

    >>> pair_shoes([40, 43, 38], [39, 44, 50], 1)
    [(38, 39), (43, 44)]
    >>> pair_shoes([1], [9], 2)
    []
    """
    a, b = sorted(left), sorted(right)
    i = j = 0
    pairs = []
    while i < len(a) and j < len(b):
        if abs(a[i] - b[j]) <= slack:
            pairs.append((a[i], b[j]))
            i += 1
            j += 1
        elif a[i] < b[j]:
            i += 1
        else:
            j += 1
    return pairs


def profit_with_days_off(prices: list[int], off: set[int]) -> int:
    """
    Buy and sell one share as often as you like to earn on every rise; nothing can be done on the days in off, so
    their prices are left out. Return the profit.

    profit_with_days_off([1, 9, 2, 4], {1}) == 3
    profit_with_days_off([3, 1], set()) == 0
    """
    usable = [p for day, p in enumerate(prices) if day not in off]
    return sum(max(0, b - a) for a, b in zip(usable, usable[1:]))


def bubble_sort_with_log(nums):
    """
    Sort a list by bubble sort and return the state of the list after each pass in which something was swapped.

    >>> bubble_sort_with_log([3, 2, 1])
    [[2, 1, 3], [1, 2, 3]]
    >>> bubble_sort_with_log([1, 2])
    []
    """
    lst = list(nums)
    states = []
    while True:
        swapped = False
        for i in range(len(lst) - 1):
            if lst[i] > lst[i + 1]:
                lst[i], lst[i + 1] = lst[i + 1], lst[i]
                swapped = True
        if not swapped:
            return states
        states.append(lst[:])


def bubble_by_last_letter(words: List[str]) -> List[str]:
    """
    Sort words by their last letter with bubble sort, so that words with the same last letter keep their order.

    bubble_by_last_letter(['tea', 'sun', 'pea', 'cab']) == ['tea', 'pea', 'cab', 'sun']
    bubble_by_last_letter([]) == []
    """
    result = list(words)
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if result[i][-1] > result[i + 1][-1]:
                result[i], result[i + 1] = result[i + 1], result[i]
    return result


def cocktail_swaps(values: List[int]) -> Tuple[List[int], int]:
    """
    Sort by passes that go forward and backward in turn, and return the sorted list and the number of swaps.

    >>> cocktail_swaps([2, 3, 1])
    ([1, 2, 3], 2)
    >>> cocktail_swaps([1])
    ([1], 0)
    """
    arr = values[:]
    left, right = 0, len(arr) - 1
    swaps = 0
    while left < right:
        for i in range(left, right):
            if arr[i] > arr[i + 1]:
                arr[i], arr[i + 1] = arr[i + 1], arr[i]
                swaps += 1
        right -= 1
        for i in range(right, left, -1):
            if arr[i - 1] > arr[i]:
                arr[i - 1], arr[i] = arr[i], arr[i - 1]
                swaps += 1
        left += 1
    return arr, swaps


def selection_sort_both_ends(nums):
    """
    Sort by selection: in each round the smallest of the rest goes to the next place at the front and the largest to
    the next place at the back.

    selection_sort_both_ends([4, 1, 3, 2]) == [1, 2, 3, 4]
    selection_sort_both_ends([2, 2, 1]) == [1, 2, 2]
    """
    rest = list(nums)
    front, back = [], []
    while rest:
        low = min(rest)
        rest.remove(low)
        front.append(low)
        if rest:
            high = max(rest)
            rest.remove(high)
            back.insert(0, high)
    return front + back


def selection_swaps(nums: list[int]) -> list[tuple[int, int]]:
    """
    Return the pairs of indices that selection sort (ascending, smallest first) swaps; a swap of an index with itself
    is not listed.

    >>> selection_swaps([3, 1, 2])
    [(0, 1), (1, 2)]
    >>> selection_swaps([1, 2])
    []
    """
    arr = list(nums)
    swaps = []
    for i in range(len(arr)):
        k = min(range(i, len(arr)), key=arr.__getitem__)
        if k != i:
            arr[i], arr[k] = arr[k], arr[i]
            swaps.append((i, k))
    return swaps


def insertion_sort_by_distance(nums: List[int], centre: int) -> List[int]:
    """
    Sort numbers by their distance from the centre with insertion sort; at equal distance the smaller number comes
    first.

    insertion_sort_by_distance([1, 9, 4, 6], 5) == [4, 6, 1, 9]
    insertion_sort_by_distance([], 0) == []
    """
    result: List[int] = []
    for n in nums:
        i = len(result)
        while i > 0 and (abs(result[i - 1] - centre), result[i - 1]) > (abs(n - centre), n):
            i -= 1
        result.insert(i, n)
    return result


def insertion_moves_per_item(nums):
    """
    Run insertion sort and return for each item how many places it is moved to the left when it is inserted.

    >>> insertion_moves_per_item([3, 1, 2])
    [0, 1, 1]
    >>> insertion_moves_per_item([])
    []
    """
    arr = list(nums)
    moves = []
    for i in range(len(arr)):
        item = arr[i]
        j = i
        while j > 0 and arr[j - 1] > item:
            arr[j] = arr[j - 1]
            j -= 1
        arr[j] = item
        moves.append(i - j)
    return moves


def shell_sort_gaps(values: List[int], gaps: List[int]) -> List[int]:
    """
    Do insertion sort with the given gaps one after the other (items that lie a gap apart are compared) and return the
    list; it is only surely sorted if the last gap is 1.

    shell_sort_gaps([5, 4, 3, 2, 1], [2]) == [1, 2, 3, 4, 5]
    shell_sort_gaps([4, 3, 2, 1], [3]) == [1, 3, 2, 4]
    """
    lst = list(values)
    for gap in gaps:
        for i in range(gap, len(lst)):
            j = i
            while j >= gap and lst[j - gap] > lst[j]:
                lst[j - gap], lst[j] = lst[j], lst[j - gap]
                j -= gap
    return lst


def merge_sort_count(nums: List[int]) -> Tuple[List[int], int]:
    """
    Sort with merge sort and return the sorted list and the number of comparisons between two numbers; the left part
    gets the smaller half.

    >>> merge_sort_count([2, 1])
    ([1, 2], 1)
    >>> merge_sort_count([1, 2, 3, 4])
    ([1, 2, 3, 4], 4)
    """
    if len(nums) < 2:
        return nums[:], 0
    mid = len(nums) // 2
    left, a = merge_sort_count(nums[:mid])
    right, b = merge_sort_count(nums[mid:])
    merged = []
    compared = 0
    i = j = 0
    while i < len(left) and j < len(right):
        compared += 1
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:], a + b + compared


def merge_sort_unique(items):
    """
    Sort with merge sort, but let each value survive only once.

    merge_sort_unique([3, 1, 3, 2, 1]) == [1, 2, 3]
    merge_sort_unique([]) == []
    """
    def merge(a, b):
        if not a or not b:
            return a or b
        if a[0] < b[0]:
            return [a[0]] + merge(a[1:], b)
        if b[0] < a[0]:
            return [b[0]] + merge(a, b[1:])
        return merge(a, b[1:])

    if len(items) <= 1:
        return list(items)
    half = len(items) // 2
    return merge(merge_sort_unique(items[:half]), merge_sort_unique(items[half:]))


def natural_merge_rounds(nums: list[int]) -> int:
    """
    A list is cut into its rising runs (equal numbers go on with a run); in each round neighbouring runs are merged in
    pairs. Return the number of rounds until there is one run.

    >>> natural_merge_rounds([1, 5, 2, 3, 0])
    2
    >>> natural_merge_rounds([1, 2])
    0
    """
    runs: list[list[int]] = []
    for n in nums:
        if runs and runs[-1][-1] <= n:
            runs[-1].append(n)
        else:
            runs.append([n])
    rounds = 0
    while len(runs) > 1:
        runs = [sorted(sum(runs[i:i + 2], [])) for i in range(0, len(runs), 2)]
        rounds += 1
    return rounds


def quick_sort_depth(nums: List[int]) -> int:
    """
    Quicksort takes the first number as pivot, and the smaller and the larger numbers (equal ones fall away) are sorted
    in the same way. Return the depth of the recursion: 0 for an empty list.

    quick_sort_depth([2, 1, 3]) == 2
    quick_sort_depth([1, 2, 3]) == 3
    """
    if not nums:
        return 0
    pivot = nums[0]
    smaller = [n for n in nums if n < pivot]
    larger = [n for n in nums if n > pivot]
    return 1 + max(quick_sort_depth(smaller), quick_sort_depth(larger))


def quick_sort_lengths(words):
    """
    Sort words by length with quicksort, longest first; words of equal length in alphabetical order.

    >>> quick_sort_lengths(['to', 'tree', 'a', 'be'])
    ['tree', 'be', 'to', 'a']
    >>> quick_sort_lengths([])
    []
    """
    if len(words) < 2:
        return list(words)
    pivot, *rest = words

    def before(word):
        return (-len(word), word) < (-len(pivot), pivot)

    first = [w for w in rest if before(w)]
    last = [w for w in rest if not before(w)]
    return quick_sort_lengths(first) + [pivot] + quick_sort_lengths(last)


def partition_in_place(nums: List[int], pivot: int) -> Tuple[List[int], int]:
    """
    Bring all numbers below the pivot to the front by swapping each with the first number that isn't below it. Return
    the list and the number of small numbers.

    partition_in_place([5, 1, 4, 2], 3) == ([1, 2, 4, 5], 2)
    partition_in_place([9], 3) == ([9], 0)
    """
    arr = list(nums)
    border = 0
    for i in range(len(arr)):
        if arr[i] < pivot:
            arr[border], arr[i] = arr[i], arr[border]
            border += 1
    return arr, border


def quickselect_kth(nums: List[int], k: int) -> Optional[int]:
    """
    Return the k-th largest different number (k = 1 is the largest) without sorting the list, or None if there are
    not enough.

    >>> quickselect_kth([5, 1, 5, 3], 2)
    3
    >>> quickselect_kth([1, 1], 2) is None
    True
    """
    if not nums:
        return None
    pivot = nums[len(nums) // 2]
    larger = [n for n in nums if n > pivot]
    smaller = [n for n in nums if n < pivot]
    distinct = len(set(larger))
    if k <= distinct:
        return quickselect_kth(larger, k)
    if k == distinct + 1:
        return pivot
    return quickselect_kth(smaller, k - distinct - 1)


def counting_sort_by_digit(nums: list[int], place: int) -> list[int]:
    """
    Sort non-negative numbers by one digit only (place 0 is the last digit) with ten buckets; others keep their order.

    counting_sort_by_digit([31, 20, 11, 5], 0) == [20, 31, 11, 5]
    counting_sort_by_digit([31, 20, 11, 5], 1) == [5, 11, 20, 31]
    """
    buckets: list[list[int]] = [[] for _ in range(10)]
    for n in nums:
        digit = n // 10 ** place % 10
        buckets[digit].append(n)
    return [n for bucket in buckets for n in bucket]


def radix_sort_strings(codes):
    """
    Sort codes of equal length letter by letter from the last letter to the first, with a stable sort in each step.
    Return the lists after each step.

    >>> radix_sort_strings(['ba', 'ab', 'aa'])
    [['ba', 'aa', 'ab'], ['aa', 'ab', 'ba']]
    >>> radix_sort_strings([])
    []
    """
    if not codes:
        return []
    stages = []
    current = list(codes)
    for place in range(len(codes[0]) - 1, -1, -1):
        current = sorted(current, key=lambda code: code[place])
        stages.append(current)
    return stages


def bucket_grades(scores: List[int], width: int) -> Dict[int, List[int]]:
    """
    Put scores into buckets of the width (bucket 0 has 0 to width - 1) and sort within each bucket. Empty buckets are
    left out and the keys rise.

    bucket_grades([12, 3, 17, 11], 10) == {0: [3], 1: [11, 12, 17]}
    bucket_grades([], 10) == {}
    """
    buckets: Dict[int, List[int]] = {}
    for s in scores:
        buckets.setdefault(s // width, []).append(s)
    return {key: sorted(buckets[key]) for key in sorted(buckets)}


def pancake_flips(stack: List[int]) -> List[int]:
    """
    Sort a list by turning over its first k items. Return the k of the flips: bring the largest unsorted item to the
    front (no flip if it is there), then to its place; nothing is done for an item in its place. All numbers differ.

    >>> pancake_flips([3, 1, 2])
    [3, 2]
    >>> pancake_flips([1, 2])
    []
    """
    items = list(stack)
    flips = []
    for size in range(len(items), 1, -1):
        k = items.index(max(items[:size]))
        if k == size - 1:
            continue
        if k > 0:
            flips.append(k + 1)
            items[:k + 1] = items[k::-1]
        flips.append(size)
        items[:size] = items[:size][::-1]
    return flips


def cycle_sort_writes(nums):
    """
    The list holds the numbers 0 to n - 1 in some order. Return the number of items that must be written to a new place
    to sort it, and the number of cycles with more than one item.

    cycle_sort_writes([1, 0, 2, 4, 3]) == (4, 2)
    cycle_sort_writes([0, 1]) == (0, 0)
    """
    writes = cycles = 0
    seen = set()
    for start in range(len(nums)):
        if start in seen or nums[start] == start:
            continue
        cycles += 1
        i = start
        while i not in seen:
            seen.add(i)
            writes += 1
            i = nums[i]
    return writes, cycles


def gnome_sort_steps(values: list[int]) -> int:
    """
    A gnome starts at place 0: if he is at 0 or the pot there isn't smaller than the one before, he goes on, else he
    swaps the two and goes back. Return the number of his steps (forward and back) until he has passed the last pot.

    >>> gnome_sort_steps([1, 2, 3])
    3
    >>> gnome_sort_steps([2, 1])
    4
    """
    pots = list(values)
    i = steps = 0
    while i < len(pots):
        if i == 0 or pots[i] >= pots[i - 1]:
            i += 1
        else:
            pots[i - 1], pots[i] = pots[i], pots[i - 1]
            i -= 1
        steps += 1
    return steps


def patience_piles(cards: List[int]) -> List[List[int]]:
    """
    Put each card on the leftmost pile whose top card is larger or equal, or start a new pile on the right. Return
    the piles.

    patience_piles([4, 2, 5, 3, 6]) == [[4, 2], [5, 3], [6]]
    patience_piles([1, 1]) == [[1, 1]]
    """
    piles: List[List[int]] = []
    for card in cards:
        for pile in piles:
            if pile[-1] >= card:
                pile.append(card)
                break
        else:
            piles.append([card])
    return piles


def odd_even_phases(nums):
    """
    In odd-even sort each phase compares the pairs (0, 1), (2, 3), ... and the next phase (1, 2), (3, 4), ... Return
    the number of phases until the list is sorted; the first phase begins at 0.

    >>> odd_even_phases([2, 1])
    1
    >>> odd_even_phases([3, 2, 1])
    3
    >>> odd_even_phases([1, 2])
    0
    """
    arr = list(nums)
    phase = 0
    while any(a > b for a, b in zip(arr, arr[1:])):
        for i in range(phase % 2, len(arr) - 1, 2):
            if arr[i] > arr[i + 1]:
                arr[i], arr[i + 1] = arr[i + 1], arr[i]
        phase += 1
    return phase


def comb_pass(values: List[int], gap: int) -> List[int]:
    """
    Go once through the list and swap items that lie a gap apart if the first is larger.

    comb_pass([5, 3, 4, 1], 2) == [4, 1, 5, 3]
    comb_pass([2, 1], 5) == [2, 1]
    """
    out = values[:]
    i = 0
    while i + gap < len(out):
        if out[i] > out[i + gap]:
            out[i], out[i + gap] = out[i + gap], out[i]
        i += 1
    return out


def topological_by_name(needs: Dict[str, List[str]]) -> Optional[List[str]]:
    """
    needs maps each task to the tasks that must come before it. Return an order of all tasks in which always the first
    possible task in the alphabet comes next, or None if there is a circle.

    >>> topological_by_name({'c': ['a'], 'a': [], 'b': ['c']})
    ['a', 'c', 'b']
    >>> topological_by_name({'a': ['b'], 'b': ['a']}) is None
    True
    """
    done: List[str] = []
    waiting = sorted(needs)
    while waiting:
        for task in waiting:
            if all(n in done for n in needs[task]):
                done.append(task)
                waiting.remove(task)
                break
        else:
            return None
    return done


def sort_by_two_lists(names: list[str], first: list[int], second: list[int]) -> list[str]:
    """
    Sort names by the sum of their two scores, highest first; equal sums by the higher first score, then by name.

    sort_by_two_lists(['Al', 'Bo', 'Cy'], [3, 4, 1], [3, 2, 9]) == ['Cy', 'Bo', 'Al']
    sort_by_two_lists([], [], []) == []
    """
    rows = zip(names, first, second)
    ranked = sorted(rows, key=lambda row: (-(row[1] + row[2]), -row[1], row[0]))
    return [row[0] for row in ranked]


def sort_wave(nums):
    """
    Arrange sorted numbers as a wave: largest of the first pair first, then its smaller one, and so on for each pair.

    >>> sort_wave([3, 1, 4, 2, 5])
    [2, 1, 4, 3, 5]
    >>> sort_wave([])
    []
    """
    ordered = sorted(nums)
    for i in range(0, len(ordered) - 1, 2):
        ordered[i], ordered[i + 1] = ordered[i + 1], ordered[i]
    return ordered


def sort_keep_parity_slots(nums: List[int]) -> List[int]:
    """
    Sort the even numbers upwards among the places where even numbers stand, and the odd ones downwards among theirs.

    sort_keep_parity_slots([4, 1, 2, 3]) == [2, 3, 4, 1]
    sort_keep_parity_slots([5]) == [5]
    """
    evens = sorted((n for n in nums if n % 2 == 0), reverse=True)
    odds = sorted(n for n in nums if n % 2)
    return [odds.pop() if n % 2 else evens.pop() for n in nums]


def flag_three_colours(balls: str, order: str) -> Tuple[str, int]:
    """
    Sort a text of three letters into the given order of letters with as few swaps as the one-pass method with three
    pointers makes; return the sorted text and the number of swaps of different places.

    >>> flag_three_colours('bca', 'abc')
    ('abc', 2)
    >>> flag_three_colours('aab', 'abc')
    ('aab', 0)
    """
    items = list(balls)
    low, mid, high = 0, 0, len(items) - 1
    swaps = 0
    while mid <= high:
        if items[mid] == order[0]:
            if low != mid:
                items[low], items[mid] = items[mid], items[low]
                swaps += 1
            low += 1
            mid += 1
        elif items[mid] == order[1]:
            mid += 1
        else:
            if mid != high:
                items[mid], items[high] = items[high], items[mid]
                swaps += 1
            high -= 1
    return ''.join(items), swaps


def ranks_with_ties(scores):
    """
    Return the rank of each score (1 is best, higher scores are better); equal scores share the better rank and the
    next ranks are skipped.

    ranks_with_ties([50, 80, 50, 20]) == [2, 1, 2, 4]
    ranks_with_ties([]) == []
    """
    rank = {}
    for place, s in enumerate(sorted(scores, reverse=True), 1):
        if s not in rank:
            rank[s] = place
    return [rank[s] for s in scores]


def nearly_sorted_repair(nums: list[int]) -> Optional[tuple[int, int]]:
    """
    If swapping exactly two numbers sorts the list, return their indices; return None if it is already sorted
    or a single swap is not enough.

    >>> nearly_sorted_repair([1, 4, 3, 2])
    (1, 3)
    >>> nearly_sorted_repair([2, 3, 1]) is None
    True
    """
    wrong = [i for i, (a, b) in enumerate(zip(nums, sorted(nums))) if a != b]
    if len(wrong) != 2:
        return None
    return wrong[0], wrong[1]


def tournament_sort_champions(players: List[int]) -> List[int]:
    """
    In a knockout the stronger of each pair (0 and 1, 2 and 3, ...) goes on; without a partner one goes on anyway.
    Return the champion and those who lost directly to the champion, in order of the rounds.

    tournament_sort_champions([3, 8, 5, 1]) == [8, 3, 5]
    tournament_sort_champions([7]) == [7]
    """
    champion = max(players)
    beaten = []
    field = list(players)
    while len(field) > 1:
        nxt = []
        for i in range(0, len(field), 2):
            pair = field[i:i + 2]
            if champion in pair and len(pair) == 2:
                beaten.append(min(pair))
            nxt.append(max(pair))
        field = nxt
    return [champion] + beaten


def sort_sentences_by_number(lines):
    """
    Each line holds one number somewhere; sort the lines by that number, lines without a number come last in their
    order.

    >>> sort_sentences_by_number(['x 10', 'no', '2 y'])
    ['2 y', 'x 10', 'no']
    """
    def key(line):
        digits = ''.join(ch for ch in line if ch.isdigit())
        return (0, int(digits)) if digits else (1, 0)

    return sorted(lines, key=key)


def greedy_task_split(times: List[int], workers: int) -> List[List[int]]:
    """
    Give the tasks, longest first, each to the worker with the least work so far (the first of several). Return the
    tasks of each worker.

    greedy_task_split([2, 5, 3, 4], 2) == [[5, 2], [4, 3]]
    greedy_task_split([1], 2) == [[1], []]
    """
    plan: List[List[int]] = [[] for _ in range(workers)]
    for t in sorted(times, reverse=True):
        least = min(plan, key=sum)
        least.append(t)
    return plan


def shared_shelf(heights: list[int], step: int) -> Optional[int]:
    """
    A shelf board is at a multiple of the step. Return the lowest such multiple that is at least as high as all books,
    but if it wastes more than half a step for the highest book return None.

    >>> shared_shelf([17, 19], 5)
    20
    >>> shared_shelf([11], 10) is None
    True
    """
    highest = max(heights)
    board = -(-highest // step) * step
    if (board - highest) * 2 > step:
        return None
    return board


def balance_by_moves(piles: List[int]) -> int:
    """
    Coins are in a row of piles and one move takes one coin to a neighbouring pile. Return the fewest moves that make
    all piles equal, or -1 if that is impossible.

    balance_by_moves([1, 0, 5]) == 4
    balance_by_moves([1, 2]) == -1
    """
    goal, rest = divmod(sum(piles), len(piles))
    if rest:
        return -1
    moves = carried = 0
    for p in piles:
        carried += p - goal
        moves += abs(carried)
    return moves


def shortest_unsorted_reverse(nums: List[int]) -> Optional[Tuple[int, int]]:
    """
    Return the first and last index of a part that must be reversed to sort the list (strictly rising), (0, 0) if it is
    already sorted, or None if a single reversal can't do it.

    >>> shortest_unsorted_reverse([1, 4, 3, 2, 5])
    (1, 3)
    >>> shortest_unsorted_reverse([3, 1, 2]) is None
    True
    """
    ordered = sorted(nums)
    i, j = 0, len(nums) - 1
    while i < j and nums[i] == ordered[i]:
        i += 1
    while j > i and nums[j] == ordered[j]:
        j -= 1
    if i >= j:
        return 0, 0
    if nums[i:j + 1][::-1] == ordered[i:j + 1]:
        return i, j
    return None


def discount_vouchers(prices, vouchers):
    """
    Each voucher takes its amount off one price (never below 0), each price gets one voucher at most. Use the largest
    vouchers for the highest prices and return what is to be paid.

    discount_vouchers([10, 3], [5, 4]) == 5
    discount_vouchers([8], []) == 8
    """
    ordered = sorted(prices, reverse=True)
    best = sorted(vouchers, reverse=True)
    best += [0] * (len(ordered) - len(best))
    return sum(max(0, p - v) for p, v in zip(ordered, best))


def candles_burning(candles: list[int], per_evening: int) -> int:
    """
    Each evening the given number of different candles burn one hour each, always the longest ones. Return how many
    evenings are possible.

    >>> candles_burning([2, 2, 2], 2)
    3
    >>> candles_burning([5], 2)
    0
    """
    left = sorted(candles, reverse=True)
    evenings = 0
    while len(left) >= per_evening and left[per_evening - 1] > 0:
        for i in range(per_evening):
            left[i] -= 1
        left.sort(reverse=True)
        evenings += 1
    return evenings


def check():
    assert sort_sentences_by_number(['b', 'a 3', '1']) == ['1', 'a 3', 'b']
    assert merge_with_gap([(5, 6), (1, 3)], 2) == [(1, 6)]
    assert merge_with_gap([(5, 6), (1, 3)], 1) == [(1, 3), (5, 6)]
    assert subtract_interval([(0, 10), (12, 15)], (8, 13)) == [(0, 8), (13, 15)]
    assert subtract_interval([(0, 10)], (3, 4)) == [(0, 3), (4, 10)]
    assert fewest_to_cover([(0, 4), (3, 9), (2, 6), (8, 10)], 0, 10) == 3
    assert fewest_to_cover([(0, 4), (5, 9)], 0, 9) == -1
    assert greedy_is_bad_at([1, 3, 4], 20) == 6
    assert greedy_is_bad_at([1, 5, 10], 50) == -1
    assert best_waiting_order([4, 1, 2], ['A', 'B', 'C']) == (['B', 'C', 'A'], 4 / 3)
    assert best_waiting_order([], []) == ([], 0.0)
    assert fill_crates_first_fit([4, 8, 1, 4, 2], 10) == [[8, 2], [4, 4, 1]]
    assert fill_crates_first_fit([11], 10) == []
    assert fuel_round_trip([3, 1, 1], [1, 2, 2]) == [0]
    assert fuel_round_trip([1], [2]) == []
    assert largest_joined_number([9, 95, 4, 40]) == '995440'
    assert largest_joined_number([2]) == '2'
    assert plant_with_gap('....T..', 1) == 'n.n.T.n'
    assert plant_with_gap('...', 2) == 'n..'
    assert minimal_ropes_cost([2, 3, 4]) == 8
    assert minimal_ropes_cost([5]) == 0
    assert profit_with_days_off([1, 9, 2, 4], {1}) == 3
    assert profit_with_days_off([3, 1], set()) == 0
    assert bubble_by_last_letter(['tea', 'sun', 'pea', 'cab']) == ['tea', 'pea', 'cab', 'sun']
    assert bubble_by_last_letter([]) == []
    assert selection_sort_both_ends([4, 1, 3, 2]) == [1, 2, 3, 4]
    assert selection_sort_both_ends([2, 2, 1]) == [1, 2, 2]
    assert insertion_sort_by_distance([1, 9, 4, 6], 5) == [4, 6, 1, 9]
    assert insertion_sort_by_distance([], 0) == []
    assert shell_sort_gaps([5, 4, 3, 2, 1], [2]) == [1, 2, 3, 4, 5]
    assert shell_sort_gaps([4, 3, 2, 1], [3]) == [1, 3, 2, 4]
    assert merge_sort_unique([3, 1, 3, 2, 1]) == [1, 2, 3]
    assert merge_sort_unique([]) == []
    assert quick_sort_depth([2, 1, 3]) == 2
    assert quick_sort_depth([1, 2, 3]) == 3
    assert partition_in_place([5, 1, 4, 2], 3) == ([1, 2, 4, 5], 2)
    assert partition_in_place([9], 3) == ([9], 0)
    assert counting_sort_by_digit([31, 20, 11, 5], 0) == [20, 31, 11, 5]
    assert counting_sort_by_digit([31, 20, 11, 5], 1) == [5, 11, 20, 31]
    assert bucket_grades([12, 3, 17, 11], 10) == {0: [3], 1: [11, 12, 17]}
    assert bucket_grades([], 10) == {}
    assert cycle_sort_writes([1, 0, 2, 4, 3]) == (4, 2)
    assert cycle_sort_writes([0, 1]) == (0, 0)
    assert patience_piles([4, 2, 5, 3, 6]) == [[4, 2], [5, 3], [6]]
    assert patience_piles([1, 1]) == [[1, 1]]
    assert comb_pass([5, 3, 4, 1], 2) == [4, 1, 5, 3]
    assert comb_pass([2, 1], 5) == [2, 1]
    assert sort_by_two_lists(['Al', 'Bo', 'Cy'], [3, 4, 1], [3, 2, 9]) == ['Cy', 'Bo', 'Al']
    assert sort_by_two_lists([], [], []) == []
    assert sort_keep_parity_slots([4, 1, 2, 3]) == [2, 3, 4, 1]
    assert sort_keep_parity_slots([5]) == [5]
    assert ranks_with_ties([50, 80, 50, 20]) == [2, 1, 2, 4]
    assert ranks_with_ties([]) == []
    assert tournament_sort_champions([3, 8, 5, 1]) == [8, 3, 5]
    assert tournament_sort_champions([7]) == [7]
    assert greedy_task_split([2, 5, 3, 4], 2) == [[5, 2], [4, 3]]
    assert greedy_task_split([1], 2) == [[1], []]
    assert balance_by_moves([1, 0, 5]) == 4
    assert balance_by_moves([1, 2]) == -1
    assert discount_vouchers([10, 3], [5, 4]) == 5
    assert discount_vouchers([8], []) == 8
