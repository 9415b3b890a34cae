"""Lists once more: loops with two or three ideas combined, helpers inside, early exits, tables and rankings."""

import math
from collections import deque
from itertools import groupby, pairwise
from typing import Dict, List, Optional, Tuple


def ascending_pairs_product(nums: list[int]) -> list[int]:
    """Multiply each number with its right neighbour, but only where the neighbour is larger.

    >>> ascending_pairs_product([2, 3, 1, 4])
    [6, 4]
    """
    return [a * b for a, b in pairwise(nums) if a < b]


def smallest_missing_between(nums, low, high):
    """
    Return the smallest whole number from low to high that is not in the list, None if all are there.

    smallest_missing_between([3, 5, 4], 3, 8) == 6
    smallest_missing_between([1, 2], 1, 2) == None
    """
    present = set(nums)
    for n in range(low, high + 1):
        if n not in present:
            return n
    return None


def count_peaks_higher_than_all_before(levels: List[int]) -> int:
    """
    A peak is larger than both neighbours. Count the peaks that are larger than all numbers before them.

    >>> count_peaks_higher_than_all_before([1, 5, 2, 4, 3, 9, 0])
    2
    """
    count = 0
    for i in range(1, len(levels) - 1):
        is_peak = levels[i - 1] < levels[i] > levels[i + 1]
        if is_peak and levels[i] > max(levels[:i]):
            count += 1
    return count


def alternate_signs_by_size(nums: list[int]) -> int:
    """Sort the numbers from large to small and add them with alternating signs, beginning with plus.

    >>> alternate_signs_by_size([1, 5, 3])
    3
    """
    total = 0
    sign = 1
    for n in sorted(nums, reverse=True):
        total += sign * n
        sign = -sign
    return total


def split_at_every(lst, values):
    """
    Split the list at the values one after the other: at the first occurrence of the first value, behind that at the
    first occurrence of the second and so on. The values themselves vanish; a value that is not found is skipped.

    split_at_every([1, 7, 2, 8, 3], [7, 8]) == [[1], [2], [3]]
    split_at_every([1, 2], [9]) == [[1, 2]]
    """
    parts = []
    rest = lst
    for v in values:
        if v in rest:
            i = rest.index(v)
            parts.append(rest[:i])
            rest = rest[i + 1:]
    parts.append(rest)
    return parts


def longest_mountain(levels: List[int]) -> List[int]:
    """
    Return the longest stretch that first rises strictly and then falls strictly, with at least one step of each
    kind. The first on a tie, an empty list if there is none.

    >>> longest_mountain([2, 1, 4, 7, 3, 2, 5])
    [1, 4, 7, 3, 2]
    >>> longest_mountain([1, 2])
    []
    """
    best: List[int] = []
    for top in range(1, len(levels) - 1):
        lo = hi = top
        while lo > 0 and levels[lo - 1] < levels[lo]:
            lo -= 1
        while hi < len(levels) - 1 and levels[hi + 1] < levels[hi]:
            hi += 1
        if lo < top < hi and hi - lo + 1 > len(best):
            best = levels[lo:hi + 1]
    return best


def valley_depths(levels: list[int]) -> list[int]:
    """
    A valley is smaller than both neighbours. Its depth is the distance to the lower one of the two. Return all depths.

    >>> valley_depths([5, 2, 4, 3, 9])
    [2, 1]
    """
    depths = []
    for a, b, c in zip(levels, levels[1:], levels[2:]):
        if a > b < c:
            depths.append(min(a, c) - b)
    return depths


def puddle_widths(heights):
    """
    Water stands on every place that is lower than some place to its left and some place to its right. Return
    the widths of the separate puddles from left to right.

    puddle_widths([3, 1, 2, 3, 0, 1]) == [2, 1]
    puddle_widths([1, 2, 3]) == []
    """
    def is_wet(i):
        return heights[i] < max(heights[:i], default=0) and heights[i] < max(heights[i + 1:], default=0)

    widths = []
    width = 0
    for i in range(len(heights)):
        if is_wet(i):
            width += 1
        elif width:
            widths.append(width)
            width = 0
    return widths


def sum_of_kth_per_block(nums: List[int], size: int, k: int) -> int:
    """
    Cut the list into blocks of the given size and add up the k-th smallest number (k = 1 is the smallest) of each block
    that has so many.

    >>> sum_of_kth_per_block([5, 1, 9, 2, 8, 4, 7], 3, 2)
    9
    """
    total = 0
    for start in range(0, len(nums), size):
        block = sorted(nums[start:start + size])
        if len(block) >= k:
            total += block[k - 1]
    return total


def reversed_between(lst: list[int], value: int) -> list[int]:
    """
    Reverse what stands between the first and the last occurrence of value. Without two occurrences nothing changes.

    >>> reversed_between([1, 0, 2, 3, 0, 4], 0)
    [1, 0, 3, 2, 0, 4]
    >>> reversed_between([1, 0, 2], 0)
    [1, 0, 2]
    """
    if lst.count(value) < 2:
        return lst[:]
    first = lst.index(value)
    last = len(lst) - 1 - lst[::-1].index(value)
    return lst[:first + 1] + lst[first + 1:last][::-1] + lst[last:]


def fill_none_alternately(values, a, b):
    """
    Replace the first None by a, the second by b, the third by a and so on.

    fill_none_alternately([None, 1, None, None], 0, 9) == [0, 1, 9, 0]
    """
    result = []
    use_a = True
    for v in values:
        if v is None:
            v = a if use_a else b
            use_a = not use_a
        result.append(v)
    return result


def spread_copies(items: List[str], distance: int) -> bool:
    """Check whether equal items are always at least `distance` places apart.

    >>> spread_copies(['a', 'b', 'a', 'c'], 2)
    True
    >>> spread_copies(['a', 'b', 'a'], 3)
    False
    """
    last_seen: Dict[str, int] = {}
    for i, item in enumerate(items):
        if i - last_seen.get(item, -distance) < distance:
            return False
        last_seen[item] = i
    return True


def arrange_apart(items: list[str]) -> Optional[list[str]]:
    """
    Arrange the items so that no two neighbours are equal: always take the item with most copies left that
    differs from the last one, the alphabetically first on a tie. Return None if this gets stuck.

    >>> arrange_apart(['a', 'a', 'b', 'a', 'c'])
    ['a', 'b', 'a', 'c', 'a']
    >>> arrange_apart(['a', 'a'])
    """
    left = {item: items.count(item) for item in items}
    row = []
    while len(row) < len(items):
        choices = [x for x in left if left[x] > 0 and (not row or row[-1] != x)]
        if not choices:
            return None
        pick = min(choices, key=lambda x: (-left[x], x))
        row.append(pick)
        left[pick] -= 1
    return row


def cheapest_window(prices, days, free):
    """
    Somebody rents a room for the given number of days in a row, of which the most expensive `free` days are
    free. Return (first day, cost) of the cheapest stay, the earliest on a tie; None if there are not enough days.

    cheapest_window([5, 1, 9, 2], 2, 1) == (0, 1)
    cheapest_window([5, 3, 9, 2], 2, 0) == (0, 8)
    cheapest_window([5], 2, 0) == None
    """
    best = None
    for start in range(len(prices) - days + 1):
        stay = sorted(prices[start:start + days])
        cost = sum(stay[:days - free])
        if best is None or cost < best[1]:
            best = (start, cost)
    return best


def best_two_windows(nums: List[int], k: int) -> int:
    """
    Choose two windows of length k that do not overlap so that their total is as large as possible. Return it,
    or -1 if the list is too short.

    >>> best_two_windows([1, 5, 2, 8, 1, 7], 2)
    18
    >>> best_two_windows([1, 2, 3], 2)
    -1
    """
    if k <= 0 or len(nums) < 2 * k:
        return -1
    sums = [sum(nums[i:i + k]) for i in range(len(nums) - k + 1)]
    return max(sums[i] + max(sums[i + k:]) for i in range(len(sums) - k))


def window_swings(values: list[int], k: int) -> list[int]:
    """
    For each window of length k return the sum of the absolute steps inside it.

    >>> window_swings([1, 4, 2, 2], 3)
    [5, 2]
    """
    steps = [abs(b - a) for a, b in zip(values, values[1:])]
    return [sum(steps[i:i + k - 1]) for i in range(len(values) - k + 1)]


def moving_votes(flags, k):
    """
    For every place tell whether at least half of the last k flags (or of all so far, if there are fewer) are True.

    moving_votes([True, False, False, True], 3) == [True, True, False, False]
    """
    recent = deque()
    out = []
    for flag in flags:
        recent.append(flag)
        if len(recent) > k:
            recent.popleft()
        out.append(2 * sum(recent) >= len(recent))
    return out


def exponential_trail(values: List[float], weight: float) -> List[float]:
    """
    Smooth the values: each result is weight times the value plus (1 - weight) times the result before. The
    first value stays. Round the output to 2 digits, but go on with the exact results.

    >>> exponential_trail([10, 20, 20], 0.5)
    [10, 15.0, 17.5]
    """
    out = []
    current = None
    for v in values:
        current = v if current is None else weight * v + (1 - weight) * current
        out.append(round(current, 2))
    return out


def streak_table(results: list[str]) -> dict[str, int]:
    """Return for each kind of result the length of its longest run.

    >>> streak_table(['w', 'w', 'l', 'w'])
    {'w': 2, 'l': 1}
    """
    longest = {}
    for kind, run in groupby(results):
        longest[kind] = max(longest.get(kind, 0), len(list(run)))
    return longest


def nearest_smaller_both_sides(nums):
    """
    For each number return how many places away the nearest smaller number is, on either side; 0 if there is none.

    nearest_smaller_both_sides([3, 5, 4, 1]) == [3, 1, 1, 0]
    """
    answers = []
    for i, n in enumerate(nums):
        distances = [abs(i - j) for j, m in enumerate(nums) if m < n]
        answers.append(min(distances, default=0))
    return answers


def next_same_parity_larger(nums: List[int]) -> List[Optional[int]]:
    """
    For each number return the next number to the right that has the same parity and is larger, or None.

    >>> next_same_parity_larger([2, 3, 6, 5, 4])
    [6, 5, None, None, None]
    """
    result = []
    for i in range(len(nums)):
        found = None
        for m in nums[i + 1:]:
            if m > nums[i] and (m - nums[i]) % 2 == 0:
                found = m
                break
        result.append(found)
    return result


def decreasing_stack_sizes(nums):
    """
    Push the numbers on a stack; before each push remove all numbers from the top that are not larger than the new one.
    Return the size of the stack after each push.

    decreasing_stack_sizes([3, 1, 2, 5, 4]) == [1, 2, 2, 1, 2]
    """
    stack = []
    sizes = []
    for n in nums:
        while stack and stack[-1] <= n:
            stack.pop()
        stack.append(n)
        sizes.append(len(stack))
    return sizes


def matrix_from_borders(top: List[int], left: List[int]) -> List[List[int]]:
    """
    Build a table whose first row is top and whose first column is left (both begin with the same number). Every
    other cell is the larger one of the cells above and to the left, plus 1 if these are equal.

    >>> matrix_from_borders([1, 2, 3], [1, 2])
    [[1, 2, 3], [2, 3, 4]]
    """
    table = [list(top)]
    for start in left[1:]:
        row = [start]
        for c in range(1, len(top)):
            above, before = table[-1][c], row[-1]
            row.append(max(above, before) + (above == before))
        table.append(row)
    return table


def path_down_right(grid: list[list[int]]) -> list[int]:
    """
    Begin at the upper left cell and always go to the larger one of the cells to the right and below (to the
    right if they are equal) until the lower right cell. Return the numbers on the way.

    >>> path_down_right([[1, 2, 9], [5, 1, 1]])
    [1, 5, 1, 1]
    """
    r = c = 0
    path = [grid[0][0]]
    while r < len(grid) - 1 or c < len(grid[0]) - 1:
        if r == len(grid) - 1:
            c += 1
        elif c == len(grid[0]) - 1:
            r += 1
        elif grid[r][c + 1] >= grid[r + 1][c]:
            c += 1
        else:
            r += 1
        path.append(grid[r][c])
    return path


def sums_of_rows_and_columns_agree(matrix: List[List[int]]) -> bool:
    """
    Check whether the sums of the rows, sorted, are the same as the sums of the columns, sorted.

    >>> sums_of_rows_and_columns_agree([[1, 2], [3, 0]])
    False
    >>> sums_of_rows_and_columns_agree([[1, 2], [2, 1]])
    True
    """
    rows = sorted(sum(row) for row in matrix)
    columns = sorted(sum(col) for col in zip(*matrix))
    return rows == columns


def replace_cells_by_neighbour_count(grid: list[list[int]], limit: int) -> list[list[int]]:
    """
    Replace each cell by the number of its neighbours (up, down, left, right) that are greater than limit.

    >>> replace_cells_by_neighbour_count([[5, 1], [1, 5]], 3)
    [[0, 2], [2, 0]]
    """
    rows, cols = len(grid), len(grid[0])

    def neighbours(r, c):
        for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            if 0 <= r + dr < rows and 0 <= c + dc < cols:
                yield grid[r + dr][c + dc]

    return [[sum(1 for x in neighbours(r, c) if x > limit) for c in range(cols)] for r in range(rows)]


def knight_steps_sum(board: List[List[int]], row: int, col: int) -> int:
    """
    Add up the numbers on all cells that a chess knight on (row, col) attacks.

    >>> knight_steps_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 0)
    14
    """
    total = 0
    for r in range(len(board)):
        for c in range(len(board[r])):
            if {abs(r - row), abs(c - col)} == {1, 2}:
                total += board[r][c]
    return total


def row_with_median_closest_to(matrix: list[list[int]], x: float) -> int:
    """
    Return the index of the row whose median is closest to x, the first on a tie. No row is empty.

    >>> row_with_median_closest_to([[1, 2, 9], [4, 6], [5]], 4.9)
    1
    """
    def med(row):
        s = sorted(row)
        half = len(s) // 2
        return s[half] if len(s) % 2 else (s[half - 1] + s[half]) / 2

    return min(range(len(matrix)), key=lambda i: abs(med(matrix[i]) - x))


def triangle_row_maxima_path(triangle):
    """
    Row i of the triangle has i + 1 numbers. Begin at the top; from place c go to the larger one of the places c
    and c + 1 of the next row, to c if they are equal. Return the sum of the way.

    triangle_row_maxima_path([[1], [2, 3], [9, 4, 5]]) == 9
    triangle_row_maxima_path([]) == 0
    """
    total = 0
    c = 0
    for i, row in enumerate(triangle):
        if i > 0 and row[c + 1] > row[c]:
            c += 1
        total += row[c]
    return total


def interval_chain_breaks(intervals: List[Tuple[int, int]]) -> int:
    """
    Sort the intervals and count how often one begins after all those before it have ended.

    >>> interval_chain_breaks([(1, 3), (2, 6), (8, 9), (20, 21)])
    2
    """
    breaks = 0
    reach = None
    for start, end in sorted(intervals):
        if reach is not None and start > reach:
            breaks += 1
        reach = end if reach is None else max(reach, end)
    return breaks


def trim_overlaps(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    Sort the intervals by start. If one begins before the end of the one before it, it is cut so that it begins
    there; what becomes empty is left out.

    >>> trim_overlaps([(1, 5), (3, 8), (4, 6), (9, 10)])
    [(1, 5), (5, 8), (9, 10)]
    """
    trimmed = []
    for start, end in sorted(intervals):
        if trimmed:
            start = max(start, trimmed[-1][1])
        if start < end:
            trimmed.append((start, end))
    return trimmed


def interval_of_most_values(values: list[int], intervals: list[tuple[int, int]]) -> Optional[tuple[int, int]]:
    """
    Return the interval (both ends included) that contains most of the values; of several the shortest, then the
    first. None if no interval contains a value.

    >>> interval_of_most_values([1, 4, 5, 9], [(0, 5), (3, 9), (4, 9)])
    (0, 5)
    >>> interval_of_most_values([1], [(2, 3)])
    """
    def inside(iv):
        return sum(iv[0] <= v <= iv[1] for v in values)

    hit = [iv for iv in intervals if inside(iv) > 0]
    if not hit:
        return None
    return min(hit, key=lambda iv: (-inside(iv), iv[1] - iv[0]))


def harmonic_above(values, limit):
    """
    Return the harmonic mean of the positive values above limit, rounded to 2 digits; 0.0 if there are none.

    harmonic_above([1, 2, 4, 4], 1) == 3.0
    harmonic_above([1], 5) == 0.0
    """
    used = [v for v in values if v > limit and v > 0]
    if not used:
        return 0.0
    return round(len(used) / sum(1 / v for v in used), 2)


def geometric_middle(a: List[float], b: List[float]) -> List[float]:
    """
    Return for equal places the root of the product of both numbers, rounded to 2 digits; a negative product gives -1.0.

    >>> geometric_middle([4, 2, -1], [9, 8, 4])
    [6.0, 4.0, -1.0]
    """
    out = []
    for x, y in zip(a, b):
        p = x * y
        out.append(round(math.sqrt(p), 2) if p >= 0 else -1.0)
    return out


def means_before_and_after(nums: list[float], place: int) -> tuple[float, float]:
    """
    Return the mean of the numbers before the place and the mean of those from the place on; 0 for an empty part.

    >>> means_before_and_after([1, 3, 10], 2)
    (2.0, 10.0)
    >>> means_before_and_after([4], 0)
    (0, 4.0)
    """
    def mean(part):
        return sum(part) / len(part) if part else 0

    return mean(nums[:place]), mean(nums[place:])


def best_split_by_mean(nums):
    """
    Return the place at which the list must be cut so that the mean of the right part exceeds the mean of the
    left part as much as possible, the first on a tie; None if the list has fewer than two numbers.

    best_split_by_mean([1, 2, 9, 8]) == 2
    best_split_by_mean([5]) == None
    """
    best, gain = None, None
    for cut in range(1, len(nums)):
        left, right = nums[:cut], nums[cut:]
        g = sum(right) / len(right) - sum(left) / len(left)
        if gain is None or g > gain:
            best, gain = cut, g
    return best


def modes_per_column(table: List[List[str]]) -> List[str]:
    """
    Return for each column its most frequent text, on a tie the one that stands higher up.

    >>> modes_per_column([['a', 'x'], ['b', 'y'], ['b', 'x']])
    ['b', 'x']
    """
    modes = []
    for column in zip(*table):
        modes.append(max(column, key=column.count))
    return modes


def anti_mode(lst: list[int]) -> Optional[int]:
    """Return the smallest of the numbers that occur least often, None for an empty list.

    >>> anti_mode([3, 3, 7, 5])
    5
    >>> anti_mode([])
    """
    counts = {}
    for x in lst:
        counts[x] = counts.get(x, 0) + 1
    least = min(counts.values(), default=None)
    candidates = [x for x, c in counts.items() if c == least]
    return min(candidates, default=None)


def scale_parts_to_total(parts, total):
    """
    Multiply all parts by the same factor so that they add up to total; round each to 1 digit. If their sum is 0
    return None.

    scale_parts_to_total([1, 3], 10) == [2.5, 7.5]
    scale_parts_to_total([0], 10) == None
    """
    whole = sum(parts)
    if whole == 0:
        return None
    return [round(p * total / whole, 1) for p in parts]


def clamp_steps(values: List[int], most: int) -> List[int]:
    """
    Follow the values, but move at most `most` in each step. The first value is taken as it is.

    >>> clamp_steps([0, 10, 10, 2], 4)
    [0, 4, 8, 4]
    """
    followed = []
    for v in values:
        if followed:
            step = max(-most, min(most, v - followed[-1]))
            v = followed[-1] + step
        followed.append(v)
    return followed


def quantize_with_hysteresis(values: list[float], margin: float) -> list[int]:
    """
    Show the values as whole numbers: the display keeps its number while the value is at most margin away from
    it, otherwise it shows the rounded value. It starts with the first value rounded.

    >>> quantize_with_hysteresis([1.2, 1.6, 1.9, 1.3], 0.8)
    [1, 1, 2, 2]
    """
    shown = []
    for v in values:
        if shown and abs(v - shown[-1]) <= margin:
            shown.append(shown[-1])
        else:
            shown.append(round(v))
    return shown


def wins_at_any_shift(a, b):
    """
    Return the smallest rotation of b to the left for which a is larger than b at more than half of the places, or -1.

    wins_at_any_shift([5, 1, 5], [9, 2, 3]) == 2
    wins_at_any_shift([1], [2]) == -1
    """
    n = len(a)
    for k in range(n):
        turned = b[k:] + b[:k]
        wins = sum(1 for x, y in zip(a, turned) if x > y)
        if 2 * wins > n:
            return k
    return -1


def best_order_for_wins(mine: List[int], theirs: List[int]) -> int:
    """
    The other player lays the cards theirs one by one. Return how many rounds you can win at most if you may
    choose the order of your cards. Higher cards win.

    >>> best_order_for_wins([3, 5, 1], [2, 4, 6])
    2
    """
    wins = 0
    cards = sorted(theirs)
    for card in sorted(mine):
        if wins < len(cards) and card > cards[wins]:
            wins += 1
    return wins


def edit_at_same_length(a: list[int], b: list[int]) -> Optional[str]:
    """
    Tell how b was made from a: 'same', 'changed' (one number is different), 'swapped' (two numbers exchanged),
    or None for everything else.

    >>> edit_at_same_length([1, 2, 3], [1, 3, 2])
    'swapped'
    >>> edit_at_same_length([1, 2], [1, 5])
    'changed'
    >>> edit_at_same_length([1, 2], [1])
    """
    if len(a) != len(b):
        return None
    diff = [i for i in range(len(a)) if a[i] != b[i]]
    if not diff:
        return 'same'
    if len(diff) == 1:
        return 'changed'
    if len(diff) == 2:
        i, j = diff
        if a[i] == b[j] and a[j] == b[i]:
            return 'swapped'
    return None


def inserted_element(short, long):
    """
    long was made from short by inserting one element. Return (index, element) of the first possible place, or
    None if that is not true.

    inserted_element([1, 3], [1, 2, 3]) == (1, 2)
    inserted_element([1, 3], [3, 1]) == None
    """
    if len(long) != len(short) + 1:
        return None
    for i in range(len(long)):
        if long[:i] + long[i + 1:] == short:
            return i, long[i]
    return None


def align_by_gaps(a: List[int], b: List[int]) -> List[Tuple[Optional[int], Optional[int]]]:
    """
    Both lists are ascending. Put equal numbers side by side; a number without an equal partner gets None.

    >>> align_by_gaps([1, 3], [1, 2])
    [(1, 1), (None, 2), (3, None)]
    """
    rows = []
    i = j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] < b[j]):
            rows.append((a[i], None))
            i += 1
        elif i == len(a) or b[j] < a[i]:
            rows.append((None, b[j]))
            j += 1
        else:
            rows.append((a[i], b[j]))
            i += 1
            j += 1
    return rows


def score_predictions(guessed: list[tuple[int, int]], real: list[tuple[int, int]]) -> int:
    """
    Games end like (2, 1). A guess brings 3 points if it is exact, 2 for the right difference, 1 if only the
    winner (or the draw) is right.

    >>> score_predictions([(2, 1), (3, 1), (0, 0), (1, 2)], [(2, 1), (2, 0), (0, 1), (0, 3)])
    6
    """
    def sign(n):
        return (n > 0) - (n < 0)

    points = 0
    for g, r in zip(guessed, real):
        if g == r:
            points += 3
        elif g[0] - g[1] == r[0] - r[1]:
            points += 2
        elif sign(g[0] - g[1]) == sign(r[0] - r[1]):
            points += 1
    return points


def sort_rows_by_column_order(rows: list[list[int]], order: list[int]) -> list[list[int]]:
    """
    Sort the rows by the columns in the given order. Column number c is given as c + 1 for ascending and as -(c + 1) for
    descending.

    >>> sort_rows_by_column_order([[1, 5], [2, 7], [1, 7]], [-2, 1])
    [[1, 7], [2, 7], [1, 5]]
    """
    def key(row):
        return [row[c - 1] if c > 0 else -row[-c - 1] for c in order]

    return sorted(rows, key=key)


def multi_pass_sort(items, keys):
    """
    Items are dicts. Sort them by several keys, the most important one first; a key with '-' in front sorts from
    high to low.

    multi_pass_sort([{'a': 1, 'b': 2}, {'a': 1, 'b': 3}], ['a', '-b']) == [{'a': 1, 'b': 3}, {'a': 1, 'b': 2}]
    """
    result = list(items)
    for key in reversed(keys):
        name = key.lstrip('-')
        result.sort(key=lambda item: item[name], reverse=key.startswith('-'))
    return result


def heap_like_violations(nums: List[int]) -> int:
    """
    Count the places i whose number is larger than that of a child place (2 * i + 1 or 2 * i + 2) that exists.

    >>> heap_like_violations([3, 1, 5, 2])
    1
    >>> heap_like_violations([])
    0
    """
    bad = 0
    for i, n in enumerate(nums):
        children = nums[2 * i + 1:2 * i + 3]
        if any(child < n for child in children):
            bad += 1
    return bad


def sift_first_down(nums: list[int]) -> list[int]:
    """
    Let the first number sink: while it is smaller than its right neighbour, swap the two.

    >>> sift_first_down([4, 9, 5, 2, 7])
    [9, 5, 4, 2, 7]
    """
    arr = nums[:]
    i = 0
    while i + 1 < len(arr) and arr[i] < arr[i + 1]:
        arr[i], arr[i + 1] = arr[i + 1], arr[i]
        i += 1
    return arr


def shell_gap_pass(nums, gap):
    """
    Sort the elements that are gap places apart among themselves (those at 0, gap, 2 * gap, ..., those at 1, 1 +
    gap, ...) by insertion and return the list.

    shell_gap_pass([5, 4, 1, 3, 2], 2) == [1, 3, 2, 4, 5]
    """
    arr = list(nums)
    for i in range(gap, len(arr)):
        x = arr[i]
        j = i
        while j >= gap and arr[j - gap] > x:
            arr[j] = arr[j - gap]
            j -= gap
        arr[j] = x
    return arr


def quick_partition_last(nums: List[int]) -> Tuple[List[int], int]:
    """
    Use the last number as pivot: move all smaller or equal numbers to the front by swapping, then put the pivot
    behind them. Return the list and the index of the pivot.

    >>> quick_partition_last([7, 2, 9, 1, 4])
    ([2, 1, 4, 7, 9], 2)
    """
    arr = list(nums)
    pivot = arr[-1]
    place = 0
    for i in range(len(arr) - 1):
        if arr[i] <= pivot:
            arr[place], arr[i] = arr[i], arr[place]
            place += 1
    arr[place], arr[-1] = arr[-1], arr[place]
    return arr, place


def radix_pass(nums: list[int], digit: int) -> list[int]:
    """Sort numbers that are not negative by one decimal digit (0 is the last one), leaving equal digits in their order.

    >>> radix_pass([31, 12, 21, 40], 0)
    [40, 31, 21, 12]
    """
    buckets = [[] for _ in range(10)]
    for n in nums:
        buckets[n // 10 ** digit % 10].append(n)
    return [n for bucket in buckets for n in bucket]


def recursive_merge_depth(lists: List[List[int]]) -> Tuple[List[int], int]:
    """
    Merge sorted lists in rounds, always the first with the second, the third with the fourth and so on, until
    one list is left. Return it and the number of rounds.

    >>> recursive_merge_depth([[3], [1, 5], [2]])
    ([1, 2, 3, 5], 2)
    >>> recursive_merge_depth([])
    ([], 0)
    """
    if not lists:
        return [], 0
    if len(lists) == 1:
        return lists[0], 0
    merged = [sorted(sum(lists[i:i + 2], [])) for i in range(0, len(lists), 2)]
    result, rounds = recursive_merge_depth(merged)
    return result, rounds + 1


def check():
    """Assert the examples of the docstrings above."""
    assert smallest_missing_between([3, 5, 4], 3, 8) == 6
    assert smallest_missing_between([1, 2], 1, 2) is None
    assert split_at_every([1, 7, 2, 8, 3], [7, 8]) == [[1], [2], [3]]
    assert split_at_every([1, 2], [9]) == [[1, 2]]
    assert puddle_widths([3, 1, 2, 3, 0, 1]) == [2, 1]
    assert puddle_widths([1, 2, 3]) == []
    assert fill_none_alternately([None, 1, None, None], 0, 9) == [0, 1, 9, 0]
    assert cheapest_window([5, 1, 9, 2], 2, 1) == (0, 1)
    assert cheapest_window([5, 3, 9, 2], 2, 0) == (0, 8)
    assert cheapest_window([5], 2, 0) is None
    assert moving_votes([True, False, False, True], 3) == [True, True, False, False]
    assert nearest_smaller_both_sides([3, 5, 4, 1]) == [3, 1, 1, 0]
    assert decreasing_stack_sizes([3, 1, 2, 5, 4]) == [1, 2, 2, 1, 2]
    assert triangle_row_maxima_path([[1], [2, 3], [9, 4, 5]]) == 9
    assert triangle_row_maxima_path([]) == 0
    assert harmonic_above([1, 2, 4, 4], 1) == 3.0
    assert harmonic_above([1], 5) == 0.0
    assert best_split_by_mean([1, 2, 9, 8]) == 2
    assert best_split_by_mean([5]) is None
    assert scale_parts_to_total([1, 3], 10) == [2.5, 7.5]
    assert scale_parts_to_total([0], 10) is None
    assert wins_at_any_shift([5, 1, 5], [9, 2, 3]) == 2
    assert wins_at_any_shift([1], [2]) == -1
    assert inserted_element([1, 3], [1, 2, 3]) == (1, 2)
    assert inserted_element([1, 3], [3, 1]) is None
    assert multi_pass_sort([{'a': 1, 'b': 2}, {'a': 1, 'b': 3}], ['a', '-b']) == [{'a': 1, 'b': 3}, {'a': 1, 'b': 2}]
    assert shell_gap_pass([5, 4, 1, 3, 2], 2) == [1, 3, 2, 4, 5]
