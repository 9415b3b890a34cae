"""Longer functions in two or three steps: two passes, flags in nested loops, counting and post-processing."""

from collections import Counter, deque
from itertools import groupby
from typing import Any, Dict, List, Optional, Tuple


def rows_free_of_repeats(matrix: List[List[int]]) -> List[int]:
    """
    Return the indices of the rows of a matrix in which no number occurs twice.

    rows_free_of_repeats([[1, 2], [3, 3], [4, 5]]) == [0, 2]
    rows_free_of_repeats([[7, 1, 7]]) == []
    rows_free_of_repeats([]) == []
    """
    result = []
    for index, row in enumerate(matrix):
        repeated = False
        for i in range(len(row)):
            for j in range(i + 1, len(row)):
                if row[i] == row[j]:
                    repeated = True
                    break
            if repeated:
                break
        if not repeated:
            result.append(index)
    return result


def trapped_between_walls(heights: List[int]) -> List[int]:
    """
    You are given the heights of a row of columns. For each column compute how high snow can lie on it if the snow is
    held by the highest column somewhere to its left and the highest somewhere to its right:
    the snow reaches up to the lower of the two, but columns at least as high as that have none.

    trapped_between_walls([3, 0, 2]) == [0, 2, 0]
    trapped_between_walls([4, 1, 3, 2, 5]) == [0, 3, 1, 2, 0]
    trapped_between_walls([1, 2]) == [0, 0]
    """
    n = len(heights)
    left = [0] * n
    highest = 0
    for i in range(n):
        left[i] = highest
        highest = max(highest, heights[i])
    snow = [0] * n
    highest = 0
    for i in range(n - 1, -1, -1):
        level = min(left[i], highest)
        if level > heights[i]:
            snow[i] = level - heights[i]
        highest = max(highest, heights[i])
    return snow


def first_column_sorted(grid: List[List[int]]) -> int:
    """
    Given a rectangular grid, return the index of the first column whose values never decrease from
    top to bottom. If there is no such column, return -1.

    >>> first_column_sorted([[5, 1], [4, 1], [6, 3]])
    1
    >>> first_column_sorted([[2], [1]])
    -1
    >>> first_column_sorted([[9, 8, 7]])
    0
    """
    if not grid:
        return -1
    for column in range(len(grid[0])):
        in_order = True
        previous = grid[0][column]
        for row in grid[1:]:
            if row[column] < previous:
                in_order = False
                break
            previous = row[column]
        if in_order:
            return column
    return -1


def normalise_scores(scores: Dict[str, float], top: int) -> Dict[str, int]:
    """
    Stretch the scores so that the lowest becomes 0 and the highest becomes `top`; round the others to whole
    numbers. If all scores are equal, everyone gets `top`. An empty dictionary stays empty.

    normalise_scores({'a': 2, 'b': 4, 'c': 3}, 10) == {'a': 0, 'b': 10, 'c': 5}
    normalise_scores({'a': 7}, 100) == {'a': 100}
    normalise_scores({}, 5) == {}
    """
    if not scores:
        return {}
    low = min(scores.values())
    high = max(scores.values())
    spread = high - low
    result = {}
    for name, score in scores.items():
        if spread == 0:
            result[name] = top
        else:
            result[name] = round((score - low) / spread * top)
    return result


def swap_extreme_positions(numbers: List[int]) -> List[int]:
    """
    Return a copy of the list in which the first smallest and the last largest number have changed places.
    Lists with fewer than two numbers stay as they are.

    >>> swap_extreme_positions([4, 1, 9, 3])
    [4, 9, 1, 3]
    >>> swap_extreme_positions([2, 5, 2, 5])
    [5, 5, 2, 2]
    >>> swap_extreme_positions([8])
    [8]
    """
    result = list(numbers)
    if len(result) < 2:
        return result
    low = 0
    high = 0
    for i, value in enumerate(result):
        if value < result[low]:
            low = i
        if value >= result[high]:
            high = i
    result[low], result[high] = result[high], result[low]
    return result


def smooth_then_peaks(values: List[float]) -> List[int]:
    """
    Work in two steps. First replace every value that has two neighbours by the mean of itself and both
    neighbours (the two end values stay). Then return the indices at which the smoothed list is
    larger than at both neighbours; the ends never count.

    smooth_then_peaks([0, 3, 9, 3, 0]) == [2]
    smooth_then_peaks([1, 1, 1]) == []
    smooth_then_peaks([0, 9, 0, 0]) == []
    """
    smoothed = list(values)
    for i in range(1, len(values) - 1):
        window = values[i - 1:i + 2]
        smoothed[i] = sum(window) / 3
    peaks = []
    i = 1
    while i < len(smoothed) - 1:
        left, right = smoothed[i - 1], smoothed[i + 1]
        if smoothed[i] > left and smoothed[i] > right:
            peaks.append(i)
        i += 1
    return peaks


def rank_then_gap(scores: List[int]) -> List[Tuple[int, int]]:
    """
    For each score in the list return a pair: its rank (1 for the highest; equal scores share a rank, and the
    next rank is one more) and its distance to the next higher score that occurs. The highest score has distance 0.

    >>> rank_then_gap([50, 80, 65])
    [(3, 15), (1, 0), (2, 15)]
    >>> rank_then_gap([10, 10, 7])
    [(1, 0), (1, 0), (2, 3)]
    >>> rank_then_gap([])
    []
    """
    distinct = sorted(set(scores), reverse=True)
    info = {}
    for place, score in enumerate(distinct):
        if place == 0:
            gap = 0
        else:
            gap = distinct[place - 1] - score
        info[score] = (place + 1, gap)
    result = []
    for score in scores:
        result.append(info[score])
    return result


def words_only_together(sentences: List[str]) -> List[Tuple[str, str]]:
    """
    Find all pairs of words (a, b) with a < b which appear in exactly the same sentences, in at least two of
    them. Capital letters do not matter. Return the pairs in alphabetical order.

    words_only_together(['salt and pepper', 'Pepper salt']) == [('pepper', 'salt')]
    words_only_together(['a b', 'a']) == []
    words_only_together(['x y z', 'z y x']) == [('x', 'y'), ('x', 'z'), ('y', 'z')]
    """
    where = {}
    for number, sentence in enumerate(sentences):
        for word in sentence.lower().split():
            where.setdefault(word, set()).add(number)
    candidates = sorted(word for word in where if len(where[word]) >= 2)
    pairs = []
    for i, first in enumerate(candidates):
        for second in candidates[i + 1:]:
            if where[first] == where[second]:
                pairs.append((first, second))
    return pairs


def sieve_then_pairs(limit: int) -> List[Tuple[int, int]]:
    """
    Write a function that returns all pairs of primes (p, p + 4) with p + 4 <= limit, in increasing order.
    First mark the primes up to the limit, then collect the pairs.

    >>> sieve_then_pairs(24)
    [(3, 7), (7, 11), (13, 17), (19, 23)]
    >>> sieve_then_pairs(6)
    []
    """
    prime = [True] * (limit + 1)
    for number in range(min(2, limit + 1)):
        prime[number] = False
    number = 2
    while number * number <= limit:
        if prime[number]:
            for multiple in range(number * number, limit + 1, number):
                prime[multiple] = False
        number += 1
    pairs = []
    for p in range(2, limit - 3):
        if prime[p] and prime[p + 4]:
            pairs.append((p, p + 4))
    return pairs


def remove_weakest_links(chain: List[int], rounds: int) -> List[int]:
    """
    In every round find the pair of neighbours with the smallest sum (the first one if there are several) and
    replace both by that sum. Stop after `rounds` rounds or when one number is left.

    remove_weakest_links([4, 1, 2, 6], 1) == [4, 3, 6]
    remove_weakest_links([4, 1, 2, 6], 2) == [7, 6]
    remove_weakest_links([5], 3) == [5]
    """
    current = list(chain)
    for _ in range(rounds):
        if len(current) < 2:
            break
        best = 0
        for i in range(1, len(current) - 1):
            if current[i] + current[i + 1] < current[best] + current[best + 1]:
                best = i
        merged = current[best] + current[best + 1]
        current[best:best + 2] = [merged]
    return current


def stable_positions(rankings: List[List[str]]) -> Dict[str, int]:
    """
    Several judges ranked the same dishes, each judge as a list from best to worst. Return the dishes on which
    all judges agree about the place, with that place (counted from 1), in the order of the first judge.

    >>> stable_positions([['soup', 'pie', 'jam'], ['soup', 'jam', 'pie']])
    {'soup': 1}
    >>> stable_positions([['a', 'b']])
    {'a': 1, 'b': 2}
    >>> stable_positions([])
    {}
    """
    if not rankings:
        return {}
    first, *others = rankings
    stable = {}
    for place, dish in enumerate(first, start=1):
        agreed = True
        for ranking in others:
            if ranking.index(dish) + 1 != place:
                agreed = False
                break
        if agreed:
            stable[dish] = place
    return stable


def spread_surplus(tanks: List[int], capacity: int) -> Tuple[List[int], int]:
    """
    Every tank may hold at most `capacity`. Going from left to right, the surplus of a tank is carried on to the next
    tank. What still remains at the end is then filled into tanks with free space, this time from right to left.
    Return the new contents and the amount that did not fit anywhere.

    spread_surplus([7, 1, 2], 5) == ([5, 3, 2], 0)
    spread_surplus([1, 9], 5) == ([5, 5], 0)
    spread_surplus([6, 6], 5) == ([5, 5], 2)
    """
    result = []
    surplus = 0
    for amount in tanks:
        amount += surplus
        surplus = max(0, amount - capacity)
        result.append(amount - surplus)
    for i in range(len(result) - 1, -1, -1):
        if surplus == 0:
            break
        space = capacity - result[i]
        moved = min(space, surplus)
        result[i] += moved
        surplus -= moved
    return result, surplus


def longest_shared_walk(a: List[str], b: List[str]) -> List[str]:
    """
    Two walkers wrote down the places they passed. Return the longest part (of consecutive places) that
    occurs in both lists. If several are longest, return the one that starts first in the list a.

    >>> longest_shared_walk(['park', 'mill', 'lake', 'hill'], ['mill', 'lake', 'park'])
    ['mill', 'lake']
    >>> longest_shared_walk(['park'], ['lake'])
    []
    """
    best_start = 0
    best_length = 0
    for i in range(len(a)):
        for j in range(len(b)):
            length = 0
            while (
                i + length < len(a)
                and j + length < len(b)
                and a[i + length] == b[j + length]
            ):
                length += 1
            if length > best_length:
                best_start = i
                best_length = length
    return a[best_start:best_start + best_length]


def loudest_neighbourhood(grid: List[List[int]]) -> Tuple[int, int]:
    """
    For each cell of a grid of noise levels add up the cell and its neighbours above, below, left and right
    (as far as they exist). Return (row, column) of the cell with the largest sum; if there are several,
    the first in reading order.

    loudest_neighbourhood([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == (1, 1)
    loudest_neighbourhood([[0, 0, 9]]) == (0, 1)
    loudest_neighbourhood([[4]]) == (0, 0)
    """
    rows, columns = len(grid), len(grid[0])
    best = None
    place = (0, 0)
    for r in range(rows):
        for c in range(columns):
            total = grid[r][c]
            for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                nr, nc = r + dr, c + dc
                if 0 <= nr < rows and 0 <= nc < columns:
                    total += grid[nr][nc]
            if best is None or total > best:
                best = total
                place = (r, c)
    return place


def balance_by_moving_one(left: List[int], right: List[int]) -> Optional[int]:
    """
    Two bowls hold stones of known weights. Return the weight of one stone of the heavier bowl that
    must be moved to the other bowl so that both weigh the same. Return 0 if they are balanced already and
    None if no single stone will do.

    balance_by_moving_one([2, 6], [4]) == 2
    balance_by_moving_one([3], [1, 2]) == 0
    balance_by_moving_one([9], [2, 2]) == None
    """
    difference = sum(left) - sum(right)
    if difference == 0:
        return 0
    if difference > 0:
        heavier = left
    else:
        heavier = right
        difference = -difference
    if difference % 2 == 1:
        return None
    wanted = difference // 2
    for stone in heavier:
        if stone == wanted:
            return stone
    return None


def count_then_relabel(items: List[Any]) -> List[str]:
    """
    Give every item of the list a label: the k-th occurrence of an item is labelled 'item#k', but
    an item that occurs only once keeps its plain name.

    >>> count_then_relabel(['a', 'b', 'a'])
    ['a#1', 'b', 'a#2']
    >>> count_then_relabel([7, 7, 7])
    ['7#1', '7#2', '7#3']
    >>> count_then_relabel([])
    []
    """
    totals = Counter(items)
    seen = {}
    labels = []
    for item in items:
        seen[item] = seen.get(item, 0) + 1
        if totals[item] == 1:
            labels.append(str(item))
        else:
            labels.append(f'{item}#{seen[item]}')
    return labels


def fill_missing_days(sales: List[Tuple[int, int]]) -> List[int]:
    """
    You are given (day, amount) pairs in any order. Several pairs of the same day are added up. Return the
    amounts for every day from the first to the last day; days without a pair
    repeat the amount of the day before.

    fill_missing_days([(3, 5), (1, 2), (3, 1)]) == [2, 2, 6]
    fill_missing_days([(10, 4)]) == [4]
    fill_missing_days([]) == []
    """
    per_day: Dict[int, int] = {}
    for day, amount in sales:
        per_day[day] = per_day.get(day, 0) + amount
    if not per_day:
        return []
    filled = []
    latest = 0
    for day in range(min(per_day), max(per_day) + 1):
        if day in per_day:
            latest = per_day[day]
        filled.append(latest)
    return filled


def alternate_high_low(numbers: List[int]) -> List[int]:
    """
    Rearrange the numbers: first the largest, then the smallest, then the second largest, then the second smallest,
    and so on until all are used.

    >>> alternate_high_low([3, 1, 4, 2])
    [4, 1, 3, 2]
    >>> alternate_high_low([5, 5, 0])
    [5, 0, 5]
    >>> alternate_high_low([])
    []
    """
    ordered = deque(sorted(numbers))
    result = []
    take_high = True
    while ordered:
        if take_high:
            result.append(ordered.pop())
        else:
            result.append(ordered.popleft())
        take_high = not take_high
    return result


def settle_two_centres(values: List[float], low: float, high: float) -> Tuple[float, float]:
    """
    There are two centres, low and high. Assign every value to the nearer centre (to low if both are equally near) and
    move each centre to the mean of its values; a centre without values does not move. Repeat this until
    nothing moves any more, and return both centres.

    settle_two_centres([1, 3, 10, 12], 0, 5) == (2, 11)
    settle_two_centres([4, 6], 5, 100) == (5, 100)
    settle_two_centres([], 1, 2) == (1, 2)
    """
    while True:
        near_low = []
        near_high = []
        for value in values:
            if abs(value - low) <= abs(value - high):
                near_low.append(value)
            else:
                near_high.append(value)
        new_low = sum(near_low) / len(near_low) if near_low else low
        new_high = sum(near_high) / len(near_high) if near_high else high
        if (new_low, new_high) == (low, high):
            return low, high
        low, high = new_low, new_high


def queue_after_rejections(people: List[Tuple[str, int]], limit: int) -> List[str]:
    """
    People (name, boxes) stand in a queue. The clerk takes at most `limit` boxes from a person; if someone has more,
    the person goes back to the end of the queue with the rest. Return the names in the
    order in which they leave for good.

    >>> queue_after_rejections([('Ann', 5), ('Bob', 2), ('Cid', 3)], 2)
    ['Bob', 'Cid', 'Ann']
    >>> queue_after_rejections([('Eva', 1)], 4)
    ['Eva']
    """
    queue = deque(people)
    done = []
    while queue:
        name, boxes = queue.popleft()
        remaining = boxes - limit
        if remaining > 0:
            queue.append((name, remaining))
        else:
            done.append(name)
    return done


def run_table(values: List[int]) -> List[Tuple[int, int, int]]:
    """
    Cut the list into runs of equal values. For each run of at least two values return the triple
    (value, start index, length). Sort the triples by length from long to short; equal lengths keep their order.

    run_table([4, 4, 1, 6, 6, 6]) == [(6, 3, 3), (4, 0, 2)]
    run_table([1, 2, 3]) == []
    run_table([0, 0, 5, 0, 0]) == [(0, 0, 2), (0, 3, 2)]
    """
    runs = []
    start = 0
    for value, group in groupby(values):
        length = len(list(group))
        if length >= 2:
            runs.append((value, start, length))
        start += length
    runs.sort(key=lambda run: run[2], reverse=True)
    return runs


def mutual_best_friends(likes: Dict[str, List[str]]) -> List[Tuple[str, str]]:
    """
    Each person lists others from most liked to least liked. Repeatedly look for two people who are each
    other's first choice among the people still free, in alphabetical order; pair them and take
    them out. Stop when there is no such pair. Return the pairs in the order in which they were found.

    >>> mutual_best_friends({'A': ['B', 'C'], 'B': ['A'], 'C': ['A', 'D'], 'D': ['C']})
    [('A', 'B'), ('C', 'D')]
    >>> mutual_best_friends({'A': ['B'], 'B': ['C'], 'C': ['A']})
    []
    """
    def choice(person):
        for other in likes[person]:
            if other in free:
                return other
        return None

    free = set(likes)
    pairs = []
    found = True
    while found:
        found = False
        for person in sorted(free):
            other = choice(person)
            if other is not None and choice(other) == person:
                pairs.append((person, other))
                free -= {person, other}
                found = True
                break
    return pairs


def bubble_until_calm(values: List[int], tolerance: int) -> Tuple[List[int], int]:
    """
    Pass over the list again and again. In each pass exchange neighbours whenever the left one is more than
    `tolerance` larger than the right one. Stop after the first pass without any exchange.
    Return the list and the number of passes, including the last one.

    bubble_until_calm([5, 1, 4], 0) == ([1, 4, 5], 2)
    bubble_until_calm([5, 4, 1], 2) == ([1, 5, 4], 3)
    bubble_until_calm([], 1) == ([], 1)
    """
    result = list(values)
    passes = 0
    changed = True
    while changed:
        changed = False
        passes += 1
        for i in range(len(result) - 1):
            if result[i] - result[i + 1] > tolerance:
                result[i], result[i + 1] = result[i + 1], result[i]
                changed = True
    return result, passes


def letters_in_rising_counts(text: str) -> str:
    """
    Count the letters of the text without regard to capitals. Return the letters from the rarest to the most
    frequent one. Letters with the same count are ordered by their first appearance in the text.

    >>> letters_in_rising_counts('Banana')
    'bna'
    >>> letters_in_rising_counts('to be')
    'tobe'
    >>> letters_in_rising_counts('?!')
    ''
    """
    counts = {}
    first_seen = {}
    for index, ch in enumerate(text.lower()):
        if not ch.isalpha():
            continue
        counts[ch] = counts.get(ch, 0) + 1
        if ch not in first_seen:
            first_seen[ch] = index
    letters = sorted(counts, key=lambda ch: (counts[ch], first_seen[ch]))
    return ''.join(letters)


def evict_by_age(entries: List[Tuple[str, int]], now: int, max_age: int, max_size: int) -> List[str]:
    """
    A cache holds entries (name, time). Drop the entries that are older than max_age at the time `now`. If more than
    max_size entries remain, drop the oldest ones too. Return the names that stay, newest first;
    entries of the same time keep their order.

    >>> evict_by_age([('a', 1), ('b', 8), ('c', 9), ('d', 7)], 10, 5, 2)
    ['c', 'b']
    >>> evict_by_age([('a', 1)], 100, 5, 2)
    []
    """
    fresh = []
    for name, time in entries:
        age = now - time
        if age <= max_age:
            fresh.append((age, name))
    fresh.sort(key=lambda entry: entry[0])
    kept = []
    for age, name in fresh:
        if len(kept) == max_size:
            break
        kept.append(name)
    return kept


def pairs_then_leftover(socks: List[str]) -> Tuple[List[str], List[str]]:
    """
    Go through the socks in order. As soon as two socks of a colour are there, they form a pair. Return the colours of
    the pairs in the order in which they were completed, and the colours of the single socks left over,
    in the order of their positions.

    pairs_then_leftover(['red', 'blue', 'red', 'grey', 'blue', 'red']) == (['red', 'blue'], ['grey', 'red'])
    pairs_then_leftover([]) == ([], [])
    """
    waiting: Dict[str, int] = {}
    pairs = []
    for position, colour in enumerate(socks):
        if colour in waiting:
            del waiting[colour]
            pairs.append(colour)
        else:
            waiting[colour] = position
    leftover = sorted(waiting, key=waiting.get)
    return pairs, leftover


def dominating_rows(table: List[List[int]]) -> List[int]:
    """
    A row dominates another one if it is at least as large in all columns and larger in at least one.
    Return the indices of the rows that are not dominated by any other row.

    dominating_rows([[3, 1], [2, 1], [1, 5]]) == [0, 2]
    dominating_rows([[2, 2], [2, 2]]) == [0, 1]
    dominating_rows([[1, 2, 3], [3, 3, 3]]) == [1]
    """
    def dominates(first, second):
        strictly = False
        for x, y in zip(first, second):
            if x < y:
                return False
            if x > y:
                strictly = True
        return strictly

    result = []
    for i, row in enumerate(table):
        beaten = False
        for j, other in enumerate(table):
            if i != j and dominates(other, row):
                beaten = True
                break
        if not beaten:
            result.append(i)
    return result


def greatest_common_step(values: List[int]) -> int:
    """
    Return the largest whole number s such that all values can be reached from the smallest value with steps of
    length s. If all values are the same (or the list is empty), return 0.

    >>> greatest_common_step([3, 9, 15])
    6
    >>> greatest_common_step([10, 4, 7])
    3
    >>> greatest_common_step([5, 5])
    0
    """
    def gcd(a, b):
        while b:
            a, b = b, a % b
        return a

    if not values:
        return 0
    smallest = min(values)
    step = 0
    for value in values:
        distance = value - smallest
        step = gcd(step, distance)
    return step


def windows_with_majority(values: List[int], k: int) -> List[Tuple[int, int]]:
    """
    Look at all windows of k neighbouring values. If some value fills more than half of a window, add the pair
    (start index, value) to the result.

    windows_with_majority([1, 1, 2, 2, 2], 3) == [(0, 1), (1, 2), (2, 2)]
    windows_with_majority([1, 2, 3], 2) == []
    windows_with_majority([4], 1) == [(0, 4)]
    """
    result = []
    counts: Dict[int, int] = {}
    for end, value in enumerate(values):
        counts[value] = counts.get(value, 0) + 1
        start = end - k + 1
        if start < 0:
            continue
        for candidate, count in counts.items():
            if 2 * count > k:
                result.append((start, candidate))
        oldest = values[start]
        counts[oldest] -= 1
        if counts[oldest] == 0:
            del counts[oldest]
    return result


def two_row_crossing(top: List[int], bottom: List[int], toll: int) -> int:
    """
    You walk along a street from left to right. In every section you walk on the top or on the bottom side, at the
    given cost; changing the side between two sections costs `toll`. You may start and end on either
    side. Return the least total cost. Both lists have the same length of at least 1.

    two_row_crossing([1, 9, 1], [5, 2, 5], 1) == 6
    two_row_crossing([1, 9, 1], [5, 2, 5], 100) == 11
    two_row_crossing([4], [3], 7) == 3
    """
    on_top = top[0]
    on_bottom = bottom[0]
    for upper, lower in zip(top[1:], bottom[1:]):
        next_top = min(on_top, on_bottom + toll) + upper
        next_bottom = min(on_bottom, on_top + toll) + lower
        on_top, on_bottom = next_top, next_bottom
    if on_top < on_bottom:
        return on_top
    return on_bottom


def check():
    """Check the examples that are not doctests."""
    assert rows_free_of_repeats([[1, 2], [3, 3], [4, 5]]) == [0, 2]
    assert rows_free_of_repeats([[7, 1, 7]]) == []
    assert rows_free_of_repeats([]) == []
    assert trapped_between_walls([3, 0, 2]) == [0, 2, 0]
    assert trapped_between_walls([4, 1, 3, 2, 5]) == [0, 3, 1, 2, 0]
    assert trapped_between_walls([1, 2]) == [0, 0]
    assert normalise_scores({'a': 2, 'b': 4, 'c': 3}, 10) == {'a': 0, 'b': 10, 'c': 5}
    assert normalise_scores({'a': 7}, 100) == {'a': 100}
    assert normalise_scores({}, 5) == {}
    assert smooth_then_peaks([0, 3, 9, 3, 0]) == [2]
    assert smooth_then_peaks([1, 1, 1]) == []
    assert smooth_then_peaks([0, 9, 0, 0]) == []
    assert words_only_together(['salt and pepper', 'Pepper salt']) == [('pepper', 'salt')]
    assert words_only_together(['a b', 'a']) == []
    assert words_only_together(['x y z', 'z y x']) == [('x', 'y'), ('x', 'z'), ('y', 'z')]
    assert remove_weakest_links([4, 1, 2, 6], 1) == [4, 3, 6]
    assert remove_weakest_links([4, 1, 2, 6], 2) == [7, 6]
    assert remove_weakest_links([5], 3) == [5]
    assert spread_surplus([7, 1, 2], 5) == ([5, 3, 2], 0)
    assert spread_surplus([1, 9], 5) == ([5, 5], 0)
    assert spread_surplus([6, 6], 5) == ([5, 5], 2)
    assert loudest_neighbourhood([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == (1, 1)
    assert loudest_neighbourhood([[0, 0, 9]]) == (0, 1)
    assert loudest_neighbourhood([[4]]) == (0, 0)
    assert balance_by_moving_one([2, 6], [4]) == 2
    assert balance_by_moving_one([3], [1, 2]) == 0
    assert balance_by_moving_one([9], [2, 2]) is None
    assert fill_missing_days([(3, 5), (1, 2), (3, 1)]) == [2, 2, 6]
    assert fill_missing_days([(10, 4)]) == [4]
    assert fill_missing_days([]) == []
    assert settle_two_centres([1, 3, 10, 12], 0, 5) == (2, 11)
    assert settle_two_centres([4, 6], 5, 100) == (5, 100)
    assert settle_two_centres([], 1, 2) == (1, 2)
    assert run_table([4, 4, 1, 6, 6, 6]) == [(6, 3, 3), (4, 0, 2)]
    assert run_table([1, 2, 3]) == []
    assert run_table([0, 0, 5, 0, 0]) == [(0, 0, 2), (0, 3, 2)]
    assert bubble_until_calm([5, 1, 4], 0) == ([1, 4, 5], 2)
    assert bubble_until_calm([5, 4, 1], 2) == ([1, 5, 4], 3)
    assert bubble_until_calm([], 1) == ([], 1)
    assert pairs_then_leftover(['red', 'blue', 'red', 'grey', 'blue', 'red']) == (['red', 'blue'], ['grey', 'red'])
    assert pairs_then_leftover([]) == ([], [])
    assert dominating_rows([[3, 1], [2, 1], [1, 5]]) == [0, 2]
    assert dominating_rows([[2, 2], [2, 2]]) == [0, 1]
    assert dominating_rows([[1, 2, 3], [3, 3, 3]]) == [1]
    assert windows_with_majority([1, 1, 2, 2, 2], 3) == [(0, 1), (1, 2), (2, 2)]
    assert windows_with_majority([1, 2, 3], 2) == []
    assert windows_with_majority([4], 1) == [(0, 4)]
    assert two_row_crossing([1, 9, 1], [5, 2, 5], 1) == 6
    assert two_row_crossing([1, 9, 1], [5, 2, 5], 100) == 11
    assert two_row_crossing([4], [3], 7) == 3
