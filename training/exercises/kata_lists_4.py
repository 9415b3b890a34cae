"""Matrices as lists of rows, intervals, averages and modes, rescaling, and lists compared element by element."""

from statistics import mean, median
from typing import Dict, List, Optional, Tuple


def rows_with_larger_sum_than_above(matrix: list[list[int]]) -> list[int]:
    """Return the indices of the rows whose sum is greater than the sum of the row directly above.

    >>> rows_with_larger_sum_than_above([[1, 2], [3, 1], [0, 0], [5, 5]])
    [1, 3]
    """
    sums = [sum(row) for row in matrix]
    return [i for i in range(1, len(sums)) if sums[i] > sums[i - 1]]


def border_total_minus_inside(matrix):
    """
    Return the sum of the numbers on the border of the matrix minus the sum of those inside.

    border_total_minus_inside([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == 3
    border_total_minus_inside([[4]]) == 4
    """
    total = 0
    rows, cols = len(matrix), len(matrix[0])
    for r in range(rows):
        for c in range(cols):
            on_border = r in (0, rows - 1) or c in (0, cols - 1)
            total += matrix[r][c] if on_border else -matrix[r][c]
    return total


def columns_in_strict_order(matrix: List[List[int]]) -> List[int]:
    """
    Return the indices of the columns that grow strictly from top to bottom.

    >>> columns_in_strict_order([[1, 5, 2], [2, 4, 2], [9, 6, 3]])
    [0]
    """
    good = []
    for c, column in enumerate(zip(*matrix)):
        if all(a < b for a, b in zip(column, column[1:])):
            good.append(c)
    return good


def widest_row_range(matrix: list[list[int]]) -> Optional[int]:
    """
    Return the index of the row with the largest difference between its largest and smallest number, the first of
    several. Empty rows do not count; None if no row is left.

    >>> widest_row_range([[1, 4], [], [9, 2, 5]])
    2
    >>> widest_row_range([[]])
    """
    best = None
    best_range = -1
    for i, row in enumerate(matrix):
        if not row:
            continue
        spread = max(row) - min(row)
        if spread > best_range:
            best, best_range = i, spread
    return best


def swap_rows_and_mirror(matrix, i, j):
    """
    Swap the rows i and j and turn each of these two rows around. If i equals j, the row is turned around once.

    swap_rows_and_mirror([[1, 2], [3, 4]], 0, 1) == [[4, 3], [2, 1]]
    swap_rows_and_mirror([[1, 2], [3, 4]], 1, 1) == [[1, 2], [4, 3]]
    """
    result = [row[:] for row in matrix]
    result[i], result[j] = matrix[j][::-1], matrix[i][::-1]
    return result


def cells_larger_than_cross(matrix: List[List[int]]) -> List[Tuple[int, int]]:
    """
    Return the cells (row, column) that are larger than every other number of their row and of their column.

    >>> cells_larger_than_cross([[1, 5], [7, 2]])
    [(0, 1), (1, 0)]
    >>> cells_larger_than_cross([[3, 3]])
    []
    """
    def others(r, c):
        in_row = matrix[r][:c] + matrix[r][c + 1:]
        in_col = [matrix[k][c] for k in range(len(matrix)) if k != r]
        return in_row + in_col

    cells = []
    for r in range(len(matrix)):
        for c in range(len(matrix[r])):
            if all(matrix[r][c] > x for x in others(r, c)):
                cells.append((r, c))
    return cells


def is_row_shift_matrix(matrix):
    """
    Check whether every row is the row above it, rotated by one place to the right.

    is_row_shift_matrix([[1, 2, 3], [3, 1, 2], [2, 3, 1]]) == True
    is_row_shift_matrix([[1, 2], [1, 2]]) == False
    """
    for above, row in zip(matrix, matrix[1:]):
        if row != above[-1:] + above[:-1]:
            return False
    return True


def drop_row_and_column_of_max(matrix: List[List[int]]) -> List[List[int]]:
    """
    Find the largest number (the first one in reading order) and remove its row and its column.

    >>> drop_row_and_column_of_max([[1, 2, 3], [4, 9, 6], [7, 8, 5]])
    [[1, 3], [7, 5]]
    >>> drop_row_and_column_of_max([[1]])
    []
    """
    row, col = 0, 0
    for r in range(len(matrix)):
        for c in range(len(matrix[r])):
            if matrix[r][c] > matrix[row][col]:
                row, col = r, c
    return [line[:col] + line[col + 1:] for r, line in enumerate(matrix) if r != row]


def read_in_zigzag_rows(matrix: list[list[int]], start_left: bool) -> list[int]:
    """
    Read the rows from top to bottom, alternately from left to right and from right to left. start_left says how the
    first row is read.

    >>> read_in_zigzag_rows([[1, 2], [3, 4]], True)
    [1, 2, 4, 3]
    >>> read_in_zigzag_rows([[1, 2], [3, 4]], False)
    [2, 1, 3, 4]
    """
    values = []
    forward = start_left
    for row in matrix:
        values.extend(row if forward else row[::-1])
        forward = not forward
    return values


def column_winners(table):
    """
    Rows are players, columns are rounds. Count for each player the rounds in which nobody else had as many points.

    column_winners([[3, 1, 2], [1, 1, 5]]) == [1, 1]
    """
    wins = [0] * len(table)
    for points in zip(*table):
        top = max(points)
        if points.count(top) == 1:
            wins[points.index(top)] += 1
    return wins


def pad_rows_to_rectangle(rows: List[List[int]], filler: int, left: bool = False) -> List[List[int]]:
    """
    Make all rows as long as the longest one by adding filler on the right or, if left is true, on the left.

    >>> pad_rows_to_rectangle([[1], [2, 3]], 0)
    [[1, 0], [2, 3]]
    >>> pad_rows_to_rectangle([[1], [2, 3]], 9, True)
    [[9, 1], [2, 3]]
    """
    width = max((len(row) for row in rows), default=0)
    padded = []
    for row in rows:
        missing = [filler] * (width - len(row))
        padded.append(missing + row if left else row + missing)
    return padded


def count_equal_neighbours_in_grid(grid: list[list[str]]) -> int:
    """Count the pairs of cells, side by side or one above the other, that hold the same text.

    >>> count_equal_neighbours_in_grid([['a', 'a'], ['b', 'a']])
    2
    """
    count = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if c + 1 < len(row) and row[c + 1] == cell:
                count += 1
            if r + 1 < len(grid) and grid[r + 1][c] == cell:
                count += 1
    return count


def matrix_row_echo(matrix, times):
    """
    Add to each row the row above it (of the original matrix); do so the given number of times. The first row stays.

    matrix_row_echo([[1, 2], [3, 4]], 1) == [[1, 2], [4, 6]]
    matrix_row_echo([[1], [1], [1]], 2) == [[1], [3], [4]]
    """
    current = matrix
    for _ in range(times):
        step = [current[0][:]]
        for above, row in zip(current, current[1:]):
            step.append([a + b for a, b in zip(above, row)])
        current = step
    return current


def first_common_of_rows(rows: List[List[int]]) -> Optional[int]:
    """
    Return the first number of the first row that stands in all the other rows as well, or None.

    >>> first_common_of_rows([[4, 7, 2], [2, 7], [7, 9, 2]])
    7
    >>> first_common_of_rows([[1], [2]])
    """
    if not rows:
        return None
    for x in rows[0]:
        if all(x in row for row in rows[1:]):
            return x
    return None


def quadrant_sums(square: list[list[int]]) -> dict[str, int]:
    """
    Divide a square with an even side into four quarters and return the sum of each.

    >>> quadrant_sums([[1, 2], [3, 4]])
    {'upper left': 1, 'upper right': 2, 'lower left': 3, 'lower right': 4}
    """
    half = len(square) // 2
    sums = {}
    for name_r, rows in (('upper', square[:half]), ('lower', square[half:])):
        sums[name_r + ' left'] = sum(sum(row[:half]) for row in rows)
        sums[name_r + ' right'] = sum(sum(row[half:]) for row in rows)
    return sums


def fill_diagonally(n, start):
    """
    Make a square with n rows in which the number in row r and column c is start plus r plus c, but 0 wherever
    this sum is even.

    fill_diagonally(2, 1) == [[1, 0], [0, 3]]
    fill_diagonally(0, 1) == []
    """
    def value(r, c):
        v = start + r + c
        return v if v % 2 else 0

    return [[value(r, c) for c in range(n)] for r in range(n)]


def intervals_holding(intervals: list[tuple[int, int]], x: int) -> list[int]:
    """
    Return the indices of the intervals that contain x. The ends belong to the interval and may be given in any order.

    >>> intervals_holding([(1, 4), (9, 3), (5, 6)], 4)
    [0, 1]
    """
    return [i for i, (a, b) in enumerate(intervals) if min(a, b) <= x <= max(a, b)]


def covered_whole_numbers(intervals):
    """
    Count the whole numbers that lie in at least one of the closed intervals.

    covered_whole_numbers([(1, 3), (2, 5), (8, 8)]) == 6
    covered_whole_numbers([]) == 0
    """
    total = 0
    reach = None
    for a, b in sorted(intervals):
        if reach is None or a > reach:
            total += b - a + 1
            reach = b
        elif b > reach:
            total += b - reach
            reach = b
    return total


def gaps_between_intervals(intervals: List[Tuple[int, int]], least: int) -> List[Tuple[int, int]]:
    """
    Return the free stretches between the intervals (in ascending order) that are at least as long as least.

    >>> gaps_between_intervals([(6, 8), (1, 3), (2, 4), (20, 25)], 2)
    [(4, 6), (8, 20)]
    """
    gaps = []
    end = None
    for a, b in sorted(intervals):
        if end is not None and a - end >= least:
            gaps.append((end, a))
        end = b if end is None else max(end, b)
    return gaps


def common_part_of_all(intervals: list[tuple[int, int]]) -> Optional[tuple[int, int]]:
    """Return the closed interval that lies in all the given ones, or None if there is none.

    >>> common_part_of_all([(1, 8), (3, 9), (0, 5)])
    (3, 5)
    >>> common_part_of_all([(1, 2), (3, 4)])
    """
    if not intervals:
        return None
    start = max(a for a, _ in intervals)
    end = min(b for _, b in intervals)
    return (start, end) if start <= end else None


def busiest_moment_first(stays):
    """
    Each stay is (arrival, departure); at the time of departure the guest is already gone. Return the earliest time
    at which most guests are there, None without stays.

    busiest_moment_first([(1, 5), (2, 4), (4, 6)]) == 2
    busiest_moment_first([]) == None
    """
    best_time, best_count = None, 0
    for time in sorted({a for a, _ in stays}):
        count = sum(1 for a, d in stays if a <= time < d)
        if count > best_count:
            best_time, best_count = time, count
    return best_time


def intervals_inside_others(intervals: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Return the intervals that lie completely inside another interval of the list which is longer.

    >>> intervals_inside_others([(1, 9), (2, 4), (8, 12), (1, 2)])
    [(2, 4), (1, 2)]
    """
    inside = []
    for a, b in intervals:
        for c, d in intervals:
            if c <= a and b <= d and d - c > b - a:
                inside.append((a, b))
                break
    return inside


def extend_and_merge(intervals: list[list[int]], by: int) -> list[list[int]]:
    """
    Extend every interval by the given amount at both ends and merge those that then touch or overlap.

    >>> extend_and_merge([[20, 22], [1, 2], [5, 6]], 2)
    [[-1, 8], [18, 24]]
    """
    grown = sorted([a - by, b + by] for a, b in intervals)
    merged = []
    for a, b in grown:
        if merged and a <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], b)
        else:
            merged.append([a, b])
    return merged


def rooms_for_talks(talks):
    """
    Put the talks (start, end), in order of their start, each into the first room that is free again. Return the room
    numbers of the sorted talks. A room is free at the end time of its talk.

    rooms_for_talks([(9, 11), (10, 12), (11, 13)]) == [1, 2, 1]
    rooms_for_talks([]) == []
    """
    free_at = []
    rooms = []
    for start, end in sorted(talks):
        for i, free in enumerate(free_at):
            if free <= start:
                free_at[i] = end
                rooms.append(i + 1)
                break
        else:
            free_at.append(end)
            rooms.append(len(free_at))
    return rooms


def split_interval_at_points(interval: tuple[int, int], points: list[int]) -> list[tuple[int, int]]:
    """Cut the interval at those points that lie strictly inside it.

    >>> split_interval_at_points((0, 10), [4, 12, 7, 0, 4])
    [(0, 4), (4, 7), (7, 10)]
    """
    start, end = interval
    inner = sorted({p for p in points if start < p < end})
    marks = [start] + inner + [end]
    return list(zip(marks, marks[1:]))


def overlap_lengths(first: List[Tuple[int, int]], second: List[Tuple[int, int]]) -> List[int]:
    """
    Compare the intervals at equal places of both lists and return how long each overlap is (0 for none).

    >>> overlap_lengths([(0, 5), (1, 2)], [(3, 9), (4, 6)])
    [2, 0]
    """
    lengths = []
    for (a, b), (c, d) in zip(first, second):
        lengths.append(max(0, min(b, d) - max(a, c)))
    return lengths


def numbers_as_intervals(nums):
    """
    Turn a list of whole numbers into the list of intervals (first, last) of consecutive numbers, sorted.

    numbers_as_intervals([5, 1, 2, 6, 9, 2]) == [(1, 2), (5, 6), (9, 9)]
    numbers_as_intervals([]) == []
    """
    intervals = []
    for n in sorted(set(nums)):
        if intervals and intervals[-1][1] == n - 1:
            intervals[-1] = (intervals[-1][0], n)
        else:
            intervals.append((n, n))
    return intervals


def mean_without_extreme_copies(nums: list[float]) -> Optional[float]:
    """
    Leave out one smallest and one largest number and return the mean of the rest, rounded to 2 digits. None if
    nothing is left.

    >>> mean_without_extreme_copies([9, 1, 4, 1])
    2.5
    >>> mean_without_extreme_copies([3, 5])
    """
    if len(nums) < 3:
        return None
    rest = sorted(nums)[1:-1]
    return round(sum(rest) / len(rest), 2)


def mean_of_nearest(values, x, k):
    """
    Return the mean of the k values closest to x; of two equally close values the smaller one is preferred.

    mean_of_nearest([1, 4, 6, 10], 5, 2) == 5.0
    mean_of_nearest([1, 9], 5, 1) == 1.0
    """
    nearest = sorted(values, key=lambda v: (abs(v - x), v))[:k]
    return sum(nearest) / len(nearest)


def closer_mean_or_median(nums: List[int], x: float) -> str:
    """
    Tell whether the mean or the median of the numbers is closer to x: 'mean', 'median' or 'equal'.

    >>> closer_mean_or_median([1, 2, 9], 2.5)
    'median'
    >>> closer_mean_or_median([1, 2, 3], 7)
    'equal'
    """
    to_mean = abs(mean(nums) - x)
    to_median = abs(median(nums) - x)
    if to_mean == to_median:
        return 'equal'
    return 'mean' if to_mean < to_median else 'median'


def median_after_each(nums: list[int]) -> list[float]:
    """
    Return the median of the first 1, 2, 3, ... numbers.

    >>> median_after_each([5, 1, 2])
    [5, 3.0, 2]
    """
    ordered = []
    medians = []
    for n in nums:
        ordered.append(n)
        ordered.sort()
        mid = len(ordered) // 2
        if len(ordered) % 2:
            medians.append(ordered[mid])
        else:
            medians.append((ordered[mid - 1] + ordered[mid]) / 2)
    return medians


def median_of_even_numbers(nums):
    """
    Return the lower median of the even numbers of the list: the middle one, or of two middle ones the smaller. None
    if there is no even number.

    median_of_even_numbers([8, 3, 2, 6, 4]) == 4
    median_of_even_numbers([1]) == None
    """
    evens = sorted(n for n in nums if n % 2 == 0)
    if not evens:
        return None
    return evens[(len(evens) - 1) // 2]


def median_row(matrix: List[List[int]]) -> List[int]:
    """
    Sort the rows by their sum (equal sums keep their order) and return the row in the middle; the later one of two.

    >>> median_row([[9, 9], [1, 1], [2, 3]])
    [2, 3]
    """
    ordered = sorted(matrix, key=sum)
    return ordered[len(ordered) // 2]


def weighted_median(values: list[int], weights: list[int]) -> int:
    """
    Return the smallest value v such that the weights of all values up to v make at least half of all the weight.

    >>> weighted_median([10, 20, 30], [1, 1, 5])
    30
    >>> weighted_median([7, 3], [2, 2])
    3
    """
    half = sum(weights) / 2
    reached = 0
    for value, weight in sorted(zip(values, weights)):
        reached += weight
        if reached >= half:
            return value
    return max(values)


def mode_of_rounded(values: List[float], step: int) -> int:
    """
    Round every value down to a multiple of step and return the most frequent multiple, on a tie the largest.

    >>> mode_of_rounded([11.5, 14, 19, 23, 27.2], 10)
    10
    """
    counts: Dict[int, int] = {}
    for v in values:
        base = int(v // step) * step
        counts[base] = counts.get(base, 0) + 1
    return max(counts, key=lambda base: (counts[base], base))


def average_of_group(records: list[tuple[str, float]], group: str) -> float:
    """
    Return the mean of the numbers of the group, rounded to 1 digit; 0.0 if the group does not occur.

    >>> average_of_group([('a', 1), ('b', 5), ('a', 2)], 'a')
    1.5
    >>> average_of_group([], 'a')
    0.0
    """
    numbers = [n for name, n in records if name == group]
    if not numbers:
        return 0.0
    return round(sum(numbers) / len(numbers), 1)


def mean_of_means_differs(groups):
    """
    Tell whether the mean of all numbers differs from the mean of the means of the groups. Empty groups are left out.

    mean_of_means_differs([[1, 3], [5]]) == True
    mean_of_means_differs([[1, 3], [4, 6], []]) == False
    """
    filled = [g for g in groups if g]
    if not filled:
        return False
    everything = [n for g in filled for n in g]
    overall = sum(everything) / len(everything)
    of_means = sum(sum(g) / len(g) for g in filled) / len(filled)
    return overall != of_means


def spread_around_median(nums: List[int]) -> float:
    """
    Return the median of the distances of all numbers from their median.

    >>> spread_around_median([1, 2, 4, 9])
    1.5
    """
    def middle(values):
        ordered = sorted(values)
        n = len(ordered)
        return (ordered[(n - 1) // 2] + ordered[n // 2]) / 2

    centre = middle(nums)
    return middle([abs(n - centre) for n in nums])


def rescale_to_range(values: list[float], low: float, high: float) -> list[float]:
    """
    Map the values linearly so that the smallest becomes low and the largest becomes high; round to 2 digits. If all
    values are equal, each becomes the middle of low and high.

    >>> rescale_to_range([2, 4, 3], 0, 10)
    [0.0, 10.0, 5.0]
    >>> rescale_to_range([7, 7], 0, 10)
    [5.0, 5.0]
    """
    if not values:
        return []
    smallest, largest = min(values), max(values)
    if smallest == largest:
        return [(low + high) / 2] * len(values)
    factor = (high - low) / (largest - smallest)
    return [round(low + (v - smallest) * factor, 2) for v in values]


def as_percent_of_largest(values):
    """
    Express each value as a whole percentage (rounded down) of the largest one. If the largest is not positive, all
    percentages are 0.

    as_percent_of_largest([5, 10, 3]) == [50, 100, 30]
    as_percent_of_largest([0, 0]) == [0, 0]
    """
    top = max(values, default=0)
    if top <= 0:
        return [0 for _ in values]
    return [v * 100 // top for v in values]


def whole_shares(amount: int, weights: List[int]) -> List[int]:
    """
    Divide the amount by the weights into whole shares. Round all shares down and give the remaining units one by one
    to those that lost most by rounding; the earlier ones first on a tie.

    >>> whole_shares(10, [1, 1, 1])
    [4, 3, 3]
    >>> whole_shares(7, [3, 1])
    [5, 2]
    """
    total = sum(weights)
    shares = [amount * w // total for w in weights]
    rests = [amount * w % total for w in weights]
    order = sorted(range(len(weights)), key=lambda i: -rests[i])
    for i in order[:amount - sum(shares)]:
        shares[i] += 1
    return shares


def bar_lengths(values: list[int], width: int) -> list[str]:
    """
    Draw every value as a bar of '#' so that the largest one has the given width; other lengths are rounded down, but a
    positive value has at least one '#'.

    >>> bar_lengths([10, 5, 0, 1], 4)
    ['####', '##', '', '#']
    """
    largest = max(values)
    bars = []
    for v in values:
        if v <= 0:
            bars.append('')
        else:
            bars.append('#' * max(1, v * width // largest))
    return bars


def curve_points(points, best_possible):
    """
    Add the same bonus to all points so that the best result reaches best_possible. Nobody loses points and the bonus is
    only given to results above 0.

    curve_points([70, 0, 85], 100) == [85, 0, 100]
    curve_points([110], 100) == [110]
    """
    if not points:
        return []
    bonus = max(0, best_possible - max(points))
    return [p + bonus if p > 0 else p for p in points]


def standard_marks(values: List[float]) -> List[float]:
    """
    Subtract the mean from each value and divide by the largest distance from the mean; round to 2 digits. If all values
    are equal the marks are 0.0.

    >>> standard_marks([1, 2, 6])
    [-0.67, -0.33, 1.0]
    >>> standard_marks([4, 4])
    [0.0, 0.0]
    """
    centre = sum(values) / len(values)
    reach = max(abs(v - centre) for v in values)
    if reach == 0:
        return [0.0] * len(values)
    return [round((v - centre) / reach, 2) for v in values]


def halve_until_fits(nums: list[int], total: int) -> list[int]:
    """
    While the sum of the numbers is greater than total, halve the largest number (rounded down), the first of several.
    total is not negative.

    >>> halve_until_fits([9, 6, 2], 12)
    [4, 6, 2]
    """
    result = nums[:]
    while sum(result) > total:
        i = result.index(max(result))
        result[i] //= 2
    return result


def shift_to_zero_mean(values):
    """
    Subtract the mean, rounded to a whole number, from each value and return the new list and the rounded mean.

    shift_to_zero_mean([1, 2, 6]) == ([-2, -1, 3], 3)
    shift_to_zero_mean([]) == ([], 0)
    """
    if not values:
        return [], 0
    m = round(sum(values) / len(values))
    return [v - m for v in values], m


def places_where_greater(a: list[int], b: list[int]) -> list[int]:
    """
    Return the indices at which a has a greater number than b. Where b has no element any more, a counts as greater.

    >>> places_where_greater([3, 1, 5, 0], [2, 4])
    [0, 2, 3]
    """
    places = []
    for i, x in enumerate(a):
        if i >= len(b) or x > b[i]:
            places.append(i)
    return places


def round_winner(first, second):
    """
    Two players compare their cards one by one; the higher card wins the round, equal cards count for nobody. Return
    'first', 'second' or 'draw' for the player with more won rounds.

    round_winner([5, 2, 9], [4, 8, 1]) == 'first'
    round_winner([5], [5]) == 'draw'
    """
    balance = 0
    for x, y in zip(first, second):
        if x > y:
            balance += 1
        elif y > x:
            balance -= 1
    if balance == 0:
        return 'draw'
    return 'first' if balance > 0 else 'second'


def elementwise_closer(target: List[int], a: List[int], b: List[int]) -> List[int]:
    """
    The three lists are equally long. For each place take the number of a or of b that is closer to the target number; a
    on a tie.

    >>> elementwise_closer([5, 5, 5], [4, 9, 3], [7, 6, 7])
    [4, 6, 3]
    """
    return [x if abs(x - t) <= abs(y - t) else y for t, x, y in zip(target, a, b)]


def hits_and_near_misses(secret: list[int], guess: list[int]) -> tuple[int, int]:
    """
    Count the places where guess equals secret and the places where it is off by exactly 1.

    >>> hits_and_near_misses([3, 5, 7], [3, 6, 9])
    (1, 1)
    """
    hits = near = 0
    for s, g in zip(secret, guess):
        if s == g:
            hits += 1
        elif abs(s - g) == 1:
            near += 1
    return hits, near


def lexicographic_sign(a: List[int], b: List[int]) -> int:
    """
    Compare two lists from the back: the last elements first, then the ones before. Return 1, -1 or 0 for a larger,
    smaller or equal; if one list runs out, it is the smaller one.

    >>> lexicographic_sign([9, 1], [1, 2])
    -1
    >>> lexicographic_sign([5, 1], [1])
    1
    >>> lexicographic_sign([], [])
    0
    """
    for x, y in zip(reversed(a), reversed(b)):
        if x != y:
            return 1 if x > y else -1
    return (len(a) > len(b)) - (len(a) < len(b))


def changed_values(before: dict[str, int], after: dict[str, int]) -> dict[str, tuple[int, int]]:
    """Return for the keys of both dicts whose value has changed the pair (old, new), sorted by key.

    >>> changed_values({'b': 1, 'a': 2, 'c': 3}, {'a': 5, 'b': 1, 'd': 0})
    {'a': (2, 5)}
    """
    both = sorted(before.keys() & after.keys())
    return {k: (before[k], after[k]) for k in both if before[k] != after[k]}


def longest_agreement(a, b):
    """
    Return the longest stretch of elements that a and b have in common at the same places, the first one on a tie.

    longest_agreement([1, 2, 3, 4], [1, 9, 3, 4]) == [3, 4]
    longest_agreement([1], [2]) == []
    """
    best = []
    current = []
    for x, y in zip(a, b):
        if x == y:
            current.append(x)
            if len(current) > len(best):
                best = current[:]
        else:
            current = []
    return best


def shift_of_best_match(a: List[int], b: List[int]) -> int:
    """
    Slide the list b to the right over the list a. Return the shift (0 or more, less than the length of a) with the most
    places where both have the same number; the smallest such shift.

    >>> shift_of_best_match([5, 1, 2, 3], [1, 2])
    1
    >>> shift_of_best_match([], [1])
    0
    """
    best_shift, best_hits = 0, 0
    for shift in range(len(a)):
        hits = sum(x == y for x, y in zip(a[shift:], b))
        if hits > best_hits:
            best_shift, best_hits = shift, hits
    return best_shift


def larger_by_turns(a: list[int], b: list[int]) -> list[int]:
    """
    At even places take the larger number of the two lists, at odd places the smaller one. The longer list is cut.

    >>> larger_by_turns([1, 5, 3], [4, 2, 8, 9])
    [4, 2, 8]
    """
    picked = []
    for i, pair in enumerate(zip(a, b)):
        picked.append(min(pair) if i % 2 else max(pair))
    return picked


def same_up_to_sign_and_order(a, b):
    """
    Check whether the two lists hold the same numbers if neither the signs nor the order matter.

    same_up_to_sign_and_order([1, -2, 2], [2, 2, -1]) == True
    same_up_to_sign_and_order([1], [1, 1]) == False
    """
    return sorted(map(abs, a)) == sorted(map(abs, b))


def is_scaled_copy(a: List[int], b: List[int]) -> bool:
    """
    Check whether b is made from a by multiplying all numbers by one and the same whole number. Empty lists are
    copies of each other.

    >>> is_scaled_copy([1, 0, 3], [2, 0, 6])
    True
    >>> is_scaled_copy([2, 4], [3, 6])
    False
    """
    if len(a) != len(b):
        return False
    factor = None
    for x, y in zip(a, b):
        if x == 0:
            if y != 0:
                return False
            continue
        if y % x != 0:
            return False
        if factor is None:
            factor = y // x
        if y != factor * x:
            return False
    return True


def mismatch_cost(a: list[int], b: list[int], missing: int) -> int:
    """
    Add up the distances of the numbers at equal places. Every element without a partner costs missing.

    >>> mismatch_cost([1, 5, 7], [2, 2], 10)
    14
    """
    shared = min(len(a), len(b))
    cost = 0
    for i in range(shared):
        cost += abs(a[i] - b[i])
    return cost + missing * (len(a) + len(b) - 2 * shared)


def vote_of_three(a, b, c):
    """
    At each place take the value on which at least two of the three lists agree, or None if all three differ. The lists
    are equally long.

    vote_of_three([1, 2, 3], [1, 5, 6], [4, 5, 9]) == [1, 5, None]
    """
    def vote(x, y, z):
        if x == y or x == z:
            return x
        if y == z:
            return y
        return None

    return [vote(*values) for values in zip(a, b, c)]


def moved_elements(before: List[str], after: List[str]) -> List[str]:
    """
    Both lists hold the same distinct names. Return the names that stand further to the front in after than in before,
    those with the largest step first; equal steps in alphabetical order.

    >>> moved_elements(['a', 'b', 'c'], ['c', 'a', 'b'])
    ['c']
    """
    steps = {name: before.index(name) - after.index(name) for name in before}
    climbers = [name for name in before if steps[name] > 0]
    return sorted(climbers, key=lambda name: (-steps[name], name))


def table_difference(a: list[list[int]], b: list[list[int]]) -> list[tuple[int, int]]:
    """Return the cells (row, column) in which two tables of the same size differ.

    >>> table_difference([[1, 2], [3, 4]], [[1, 0], [3, 5]])
    [(0, 1), (1, 1)]
    """
    return [
        (r, c)
        for r, (row_a, row_b) in enumerate(zip(a, b))
        for c, (x, y) in enumerate(zip(row_a, row_b))
        if x != y
    ]


def running_lead_changes(home, away):
    """
    The lists hold the goals of both teams in each period. Count how often the lead passes from one team to the
    other, directly or after a tie.

    running_lead_changes([1, 0, 2], [0, 2, 0]) == 2
    running_lead_changes([1, 1], [0, 0]) == 0
    """
    changes = 0
    difference = 0
    leader = 0
    for h, a in zip(home, away):
        difference += h - a
        sign = (difference > 0) - (difference < 0)
        if sign != 0:
            if leader != 0 and sign != leader:
                changes += 1
            leader = sign
    return changes


def rows_as_sorted_keys(matrix: List[List[int]]) -> int:
    """
    Two rows are alike if they hold the same numbers in any order. Count the kinds of rows.

    >>> rows_as_sorted_keys([[1, 2], [2, 1], [1, 1]])
    2
    """
    kinds = set()
    for row in matrix:
        kinds.add(tuple(sorted(row)))
    return len(kinds)


def rotate_ring_once(square: list[list[int]]) -> list[list[int]]:
    """
    Move the numbers on the border of a square (with at least two rows) by one place clockwise; the inside stays.

    >>> rotate_ring_once([[1, 2, 3], [8, 0, 4], [7, 6, 5]])
    [[8, 1, 2], [7, 0, 3], [6, 5, 4]]
    """
    n = len(square)
    ring = [(0, c) for c in range(n)]
    ring += [(r, n - 1) for r in range(1, n)]
    ring += [(n - 1, c) for c in range(n - 2, -1, -1)]
    ring += [(r, 0) for r in range(n - 2, 0, -1)]
    turned = [row[:] for row in square]
    for (r, c), (r2, c2) in zip(ring, ring[1:] + ring[:1]):
        turned[r2][c2] = square[r][c]
    return turned


def mark_dominated_rows(matrix):
    """
    A row is dominated if another row is at least as large at every place and larger at one at least. Return a list of
    booleans.

    mark_dominated_rows([[1, 2], [2, 2], [3, 0]]) == [True, False, False]
    """
    def dominates(p, q):
        return p != q and all(x >= y for x, y in zip(p, q))

    return [any(dominates(other, row) for other in matrix) for row in matrix]


def transpose_and_sum_steps(rows: List[List[int]]) -> List[int]:
    """
    Rows may have different lengths. Return for each column the sum of its existing numbers.

    >>> transpose_and_sum_steps([[1, 2, 3], [4], [5, 6]])
    [10, 8, 3]
    """
    totals: List[int] = []
    for row in rows:
        for c, x in enumerate(row):
            if c == len(totals):
                totals.append(0)
            totals[c] += x
    return totals


def check():
    """Assert the examples of the docstrings above."""
    assert border_total_minus_inside([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == 3
    assert border_total_minus_inside([[4]]) == 4
    assert swap_rows_and_mirror([[1, 2], [3, 4]], 0, 1) == [[4, 3], [2, 1]]
    assert swap_rows_and_mirror([[1, 2], [3, 4]], 1, 1) == [[1, 2], [4, 3]]
    assert is_row_shift_matrix([[1, 2, 3], [3, 1, 2], [2, 3, 1]]) is True
    assert is_row_shift_matrix([[1, 2], [1, 2]]) is False
    assert column_winners([[3, 1, 2], [1, 1, 5]]) == [1, 1]
    assert matrix_row_echo([[1, 2], [3, 4]], 1) == [[1, 2], [4, 6]]
    assert matrix_row_echo([[1], [1], [1]], 2) == [[1], [3], [4]]
    assert fill_diagonally(2, 1) == [[1, 0], [0, 3]]
    assert fill_diagonally(0, 1) == []
    assert covered_whole_numbers([(1, 3), (2, 5), (8, 8)]) == 6
    assert covered_whole_numbers([]) == 0
    assert busiest_moment_first([(1, 5), (2, 4), (4, 6)]) == 2
    assert busiest_moment_first([]) is None
    assert rooms_for_talks([(9, 11), (10, 12), (11, 13)]) == [1, 2, 1]
    assert rooms_for_talks([]) == []
    assert numbers_as_intervals([5, 1, 2, 6, 9, 2]) == [(1, 2), (5, 6), (9, 9)]
    assert numbers_as_intervals([]) == []
    assert mean_of_nearest([1, 4, 6, 10], 5, 2) == 5.0
    assert mean_of_nearest([1, 9], 5, 1) == 1.0
    assert median_of_even_numbers([8, 3, 2, 6, 4]) == 4
    assert median_of_even_numbers([1]) is None
    assert mean_of_means_differs([[1, 3], [5]]) is True
    assert mean_of_means_differs([[1, 3], [4, 6], []]) is False
    assert as_percent_of_largest([5, 10, 3]) == [50, 100, 30]
    assert as_percent_of_largest([0, 0]) == [0, 0]
    assert curve_points([70, 0, 85], 100) == [85, 0, 100]
    assert curve_points([110], 100) == [110]
    assert shift_to_zero_mean([1, 2, 6]) == ([-2, -1, 3], 3)
    assert shift_to_zero_mean([]) == ([], 0)
    assert round_winner([5, 2, 9], [4, 8, 1]) == 'first'
    assert round_winner([5], [5]) == 'draw'
    assert longest_agreement([1, 2, 3, 4], [1, 9, 3, 4]) == [3, 4]
    assert longest_agreement([1], [2]) == []
    assert same_up_to_sign_and_order([1, -2, 2], [2, 2, -1]) is True
    assert same_up_to_sign_and_order([1], [1, 1]) is False
    assert vote_of_three([1, 2, 3], [1, 5, 6], [4, 5, 9]) == [1, 5, None]
    assert running_lead_changes([1, 0, 2], [0, 2, 0]) == 2
    assert running_lead_changes([1, 1], [0, 0]) == 0
    assert mark_dominated_rows([[1, 2], [2, 2], [3, 0]]) == [True, False, False]
