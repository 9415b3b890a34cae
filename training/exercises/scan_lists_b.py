"""Lists of numbers scanned once: peaks, running bests, records and neighbour filters."""

from typing import List, Optional, Tuple


def peaks_with_height(heights: List[int], least: int) -> List[int]:
    """
    Return the indices of all inner members that are larger than both neighbours
    and at least as high as `least`.

    peaks_with_height([1, 5, 2, 9, 3], 6) == [3]
    peaks_with_height([1, 5, 2, 9, 3], 1) == [1, 3]
    """
    found = []
    for i in range(1, len(heights) - 1):
        if heights[i] < least:
            continue
        if heights[i] > heights[i - 1] and heights[i] > heights[i + 1]:
            found.append(i)
    return found


def highest_pit(levels: List[int]) -> Optional[int]:
    """
    A pit is an inner member that is smaller than both neighbours. Return the value of the highest pit,
    or None if there is no pit.

    >>> highest_pit([5, 2, 6, 4, 9])
    4
    >>> print(highest_pit([1, 2, 3]))
    None
    """
    pits = [b for a, b, c in zip(levels, levels[1:], levels[2:]) if b < a and b < c]
    return max(pits, default=None)


def peak_prominence(heights: List[int], i: int) -> int:
    """
    Walk from position i to both sides as long as the heights keep falling. Return how far the peak at position i
    stands above the higher one of the two points that were reached. The ends of the list stop the walk.

    >>> peak_prominence([1, 4, 9, 6, 2, 7], 2)
    7
    >>> peak_prominence([3, 8, 5], 1)
    3
    """
    left = i
    while left > 0 and heights[left - 1] < heights[left]:
        left -= 1
    right = i
    while right < len(heights) - 1 and heights[right + 1] < heights[right]:
        right += 1
    return heights[i] - max(heights[left], heights[right])


def flat_peaks(heights: List[int]) -> List[Tuple[int, int]]:
    """
    Find all plateaus that are higher than the ground on both sides. A plateau is a run of equal heights (one
    member is enough). It is given by its first and last index. Runs at the ends of the list do not count.

    >>> flat_peaks([1, 3, 3, 2, 5, 4, 4])
    [(1, 2), (4, 4)]
    """
    plateaus = []
    start = 0
    for i in range(1, len(heights)):
        if heights[i] == heights[i - 1]:
            continue
        if start > 0 and heights[start - 1] < heights[start] and heights[i] < heights[start]:
            plateaus.append((start, i - 1))
        start = i
    return plateaus


def distance_between_peaks(signal):
    """
    Return the distances between each peak and the next one. A peak is an inner value that is
    larger than both of its neighbours.

    distance_between_peaks([0, 4, 1, 2, 1, 0, 3, 0]) ➞ [2, 3]
    distance_between_peaks([0, 4, 1]) ➞ []
    """
    last_peak = None
    distances = []
    for i in range(1, len(signal) - 1):
        if signal[i - 1] < signal[i] > signal[i + 1]:
            if last_peak is not None:
                distances.append(i - last_peak)
            last_peak = i
    return distances


def record_days(values: List[int]) -> List[int]:
    """
    Return the indices at which a new record was set, that is, a value larger than everything before.
    The first value always is a record.

    record_days([3, 2, 5, 5, 8]) == [0, 2, 4]
    record_days([]) == []
    """
    days = []
    record = None
    for day, value in enumerate(values):
        if record is None or value > record:
            record = value
            days.append(day)
    return days


def longest_standing_record(values: List[int]) -> int:
    """
    Return the record (a value larger than all before) that stood for the largest number of positions before it was
    broken or the list ended. The earlier record wins a tie. The list is not empty.

    >>> longest_standing_record([2, 7, 1, 3, 9, 4])
    7
    >>> longest_standing_record([5])
    5
    """
    best_value = record = values[0]
    best_time = time = 0
    for value in values:
        if value > record:
            record = value
            time = 0
        time += 1
        if time > best_time:
            best_time = time
            best_value = record
    return best_value


def running_second(numbers: List[int]) -> List[Optional[int]]:
    """
    For each position give the second largest of all numbers up to there, counting equal numbers
    separately. At the first position there is none yet, so it is None.

    running_second([4, 7, 5, 7]) == [None, 4, 5, 7]
    """
    result = []
    first = second = None
    for n in numbers:
        if first is None or n > first:
            first, second = n, first
        elif second is None or n > second:
            second = n
        result.append(second)
    return result


def running_range(numbers: List[int]) -> List[int]:
    """
    Return for every prefix of the list the difference between its largest and its smallest number.

    >>> running_range([4, 6, 1, 5])
    [0, 2, 5, 5]
    """
    result = []
    if numbers:
        low = high = numbers[0]
    for number in numbers:
        low = min(low, number)
        high = max(high, number)
        result.append(high - low)
    return result


def lead_changes(home: List[int], away: List[int]) -> int:
    """
    Two teams score points in each minute. Count how often the lead goes from one team to the other. A draw in
    between changes nothing, and taking the first lead is not a change.

    Example: with home [2, 0, 0] and away [0, 3, 3] the lead changes once.
    """
    changes = 0
    difference = 0
    leader = 0
    for h, a in zip(home, away):
        difference += h - a
        if difference == 0:
            continue
        now = 1 if difference > 0 else -1
        if leader and now != leader:
            changes += 1
        leader = now
    return changes


def lowest_so_far_count(prices: List[int]) -> int:
    """
    Count the days on which the price was at most as high as on all days before. The first day counts.

    lowest_so_far_count([5, 6, 5, 3, 4]) ➞ 3
    lowest_so_far_count([]) ➞ 0
    """
    count = 0
    lowest = float("inf")
    for price in prices:
        if price <= lowest:
            lowest = price
            count += 1
    return count


def behind_the_best(scores: List[int]) -> List[int]:
    """
    For each score return by how much it stays behind the best score up to that point (itself included).

    >>> behind_the_best([5, 3, 8, 8, 1])
    [0, 2, 0, 0, 7]
    """
    best = scores[0] if scores else 0
    gaps = []
    for score in scores:
        best = max(best, score)
        gaps.append(best - score)
    return gaps


def earliest_best_gain(prices: List[int]) -> Tuple[int, int]:
    """
    Find the days (buy, sell) with buy before sell and the largest gain. If several pairs of days have the same
    gain, the one with the earliest sell day is returned. If no gain is possible, return (-1, -1).

    >>> earliest_best_gain([7, 2, 5, 1, 4])
    (1, 2)
    >>> earliest_best_gain([5, 4])
    (-1, -1)
    """
    best = (-1, -1)
    best_gain = 0
    cheapest = 0
    for day, price in enumerate(prices):
        gain = price - prices[cheapest]
        if gain > best_gain:
            best_gain = gain
            best = (cheapest, day)
        if price < prices[cheapest]:
            cheapest = day
    return best


def suffix_minima(numbers: List[int]) -> List[int]:
    """
    Return a list with, at each position, the smallest number from there to the end.

    suffix_minima([3, 1, 4, 2, 6]) == [1, 1, 2, 2, 6]
    """
    minima = numbers[:]
    for i in range(len(minima) - 2, -1, -1):
        minima[i] = min(minima[i], minima[i + 1])
    return minima


def best_of_the_rest(numbers: List[int]) -> List[int]:
    """
    For every position return the largest of all other numbers in the list.
    The list has at least two members. Solve it without a nested loop.

    best_of_the_rest([4, 9, 2]) == [9, 4, 9]
    best_of_the_rest([5, 5]) == [5, 5]
    """
    ordered = sorted(numbers, reverse=True)
    largest, second = ordered[0], ordered[1]
    return [second if number == largest else largest for number in numbers]


def walls_of_the_pool(heights: List[int]) -> List[int]:
    """
    For each column return the height up to which water could stand there: the smaller one of the
    highest column on its left and the highest column on its right (the column itself included on both sides).

    >>> walls_of_the_pool([3, 1, 2, 5, 0])
    [3, 3, 3, 5, 0]
    """
    n = len(heights)
    left = [0] * n
    right = [0] * n
    high = 0
    for i in range(n):
        high = max(high, heights[i])
        left[i] = high
    high = 0
    for i in reversed(range(n)):
        high = max(high, heights[i])
        right[i] = high
    return [min(a, b) for a, b in zip(left, right)]


def cutting_points(numbers: List[int]) -> List[int]:
    """
    Return all positions p (0 < p < length) so that no number before p is larger than any number from p on.
    At these places the list could be cut and both parts sorted on their own.

    cutting_points([2, 1, 3, 5, 4]) == [2, 3]
    cutting_points([3, 1]) == []
    """
    n = len(numbers)
    smallest_after = [0] * n
    low = float("inf")
    for i in range(n - 1, -1, -1):
        low = min(low, numbers[i])
        smallest_after[i] = low
    points = []
    high = float("-inf")
    for p in range(1, n):
        high = max(high, numbers[p - 1])
        if high <= smallest_after[p]:
            points.append(p)
    return points


def pivots(numbers: List[int]) -> List[int]:
    """
    Return the numbers that are larger than everything on their left and smaller than everything on their right.

    >>> pivots([2, 1, 3, 6, 5, 8])
    [3, 8]
    >>> pivots([1, 2])
    [1, 2]
    """
    result = []
    for i, number in enumerate(numbers):
        left_ok = all(other < number for other in numbers[:i])
        right_ok = all(other > number for other in numbers[i + 1:])
        if left_ok and right_ok:
            result.append(number)
    return result


def seen_from_the_right(heights: List[int]) -> List[int]:
    """
    People of the given heights stand in a row, and you look at the row from its right end. You see a person only
    if everybody nearer to you is shorter. Return the heights you see, the nearest first.

    seen_from_the_right([180, 150, 170, 160]) ➞ [160, 170, 180]
    seen_from_the_right([150, 150]) ➞ [150]
    """
    visible = []
    for height in reversed(heights):
        if not visible or height > visible[-1]:
            visible.append(height)
    return visible


def larger_than_left_neighbour(numbers: List[int]) -> List[int]:
    """
    Keep only the numbers that are larger than the number directly to their left.
    The first number has no left neighbour and is dropped.

    >>> larger_than_left_neighbour([3, 5, 5, 1, 2])
    [5, 2]
    """
    return [b for a, b in zip(numbers, numbers[1:]) if b > a]


def larger_than_sum_of_neighbours(numbers: List[int]) -> List[int]:
    """
    Return the members that are larger than the sum of their two neighbours.
    A missing neighbour at an end of the list counts as 0.

    larger_than_sum_of_neighbours([4, 1, 9, 2, 3]) == [4, 9, 3]
    larger_than_sum_of_neighbours([7]) == [7]
    """
    padded = [0] + numbers + [0]
    chosen = []
    for i in range(1, len(padded) - 1):
        if padded[i] > padded[i - 1] + padded[i + 1]:
            chosen.append(padded[i])
    return chosen


def between_neighbours(numbers: List[int]) -> int:
    """
    Count the inner numbers that lie strictly between their two neighbours in value.

    between_neighbours([1, 3, 5, 2, 4]) == 1
    between_neighbours([9, 6, 3, 0]) == 2
    """
    count = 0
    for i in range(1, len(numbers) - 1):
        low = min(numbers[i - 1], numbers[i + 1])
        high = max(numbers[i - 1], numbers[i + 1])
        if low < numbers[i] < high:
            count += 1
    return count


def has_equal_neighbours_around(numbers: List[int]) -> List[int]:
    """
    Return the indices of the members whose left and right neighbours are equal to each other.

    has_equal_neighbours_around([1, 2, 1, 2, 5]) == [1, 2]
    has_equal_neighbours_around([4, 4]) == []
    """
    return [i for i in range(1, len(numbers) - 1) if numbers[i - 1] == numbers[i + 1]]


def drop_after_larger(numbers: List[int]) -> List[int]:
    """
    Go through the list from left to right and keep a number only if it is not smaller than
    the number that was kept last. The first number is always kept.

    drop_after_larger([3, 5, 4, 5, 2, 9]) == [3, 5, 5, 9]
    """
    kept = []
    for number in numbers:
        if not kept or number >= kept[-1]:
            kept.append(number)
    return kept


def keep_apart(positions: List[int], gap: int) -> List[int]:
    """
    The positions are sorted. Choose positions from left to right, taking the first one and then every position that
    is at least `gap` away from the position taken last.

    >>> keep_apart([1, 2, 4, 5, 9], 3)
    [1, 4, 9]
    >>> keep_apart([], 3)
    []
    """
    taken = []
    for position in positions:
        if taken and position - taken[-1] < gap:
            continue
        taken.append(position)
    return taken


def replace_outliers_by_left(readings: List[int], jump: int) -> List[int]:
    """
    If a reading differs from the (already corrected) reading before it by more than `jump`,
    it is replaced by that reading. Return the corrected list.

    replace_outliers_by_left([10, 11, 50, 12, 13], 5) ➞ [10, 11, 11, 12, 13]
    replace_outliers_by_left([1, 9, 9], 3) ➞ [1, 1, 1]
    """
    corrected = readings[:1]
    for reading in readings[1:]:
        if abs(reading - corrected[-1]) > jump:
            corrected.append(corrected[-1])
        else:
            corrected.append(reading)
    return corrected


def zero_out_small_neighbours(numbers: List[int]) -> List[int]:
    """
    Every number that has at least one larger direct neighbour becomes 0; the others stay.
    The comparison always uses the original numbers.

    >>> zero_out_small_neighbours([3, 5, 5, 2, 4])
    [0, 5, 5, 0, 4]
    """
    result = []
    for i, number in enumerate(numbers):
        around = numbers[max(0, i - 1):i] + numbers[i + 1:i + 2]
        if any(other > number for other in around):
            result.append(0)
        else:
            result.append(number)
    return result


def remove_before_zero(numbers: List[int]) -> List[int]:
    """
    A zero means that the number before it was a mistake: both the zero and the last number
    still in the list are removed. A zero with nothing before it is just dropped.

    remove_before_zero([4, 7, 0, 5, 0, 0, 8]) == [8]
    remove_before_zero([0, 3]) == [3]
    """
    kept = []
    for n in numbers:
        if n != 0:
            kept.append(n)
        elif kept:
            kept.pop()
    return kept


def absorb_smaller(sizes: List[int]) -> List[int]:
    """
    Fish swim in a row. Going from left to right, each fish eats the last fish before it as long as that one is
    strictly smaller, and grows by its size. Return the sizes of the fish that are left.

    >>> absorb_smaller([2, 1, 3, 9])
    [15]
    >>> absorb_smaller([5, 1, 4])
    [5, 5]
    """
    row = []
    for size in sizes:
        while row and row[-1] < size:
            size += row.pop()
        row.append(size)
    return row


def nearest_larger_distance(numbers: List[int]) -> List[int]:
    """
    For each number give the distance to the nearest larger number on either side, or 0 if no number is larger.

    nearest_larger_distance([3, 1, 2, 9]) == [3, 1, 1, 0]
    nearest_larger_distance([4, 4]) == [0, 0]
    """
    result = []
    n = len(numbers)
    for i in range(n):
        distance = 0
        for d in range(1, n):
            left = i - d >= 0 and numbers[i - d] > numbers[i]
            right = i + d < n and numbers[i + d] > numbers[i]
            if left or right:
                distance = d
                break
        result.append(distance)
    return result


def previous_smaller_values(numbers: List[int]) -> List[Optional[int]]:
    """
    For every number return the nearest number on its left that is smaller, or None. Use a stack of candidates.

    >>> previous_smaller_values([4, 2, 5, 3, 3])
    [None, None, 2, 2, 2]
    """
    stack = []
    answer = []
    for number in numbers:
        while stack and stack[-1] >= number:
            stack.pop()
        answer.append(stack[-1] if stack else None)
        stack.append(number)
    return answer


def taller_ahead_count(heights: List[int]) -> List[int]:
    """
    People stand in a line that looks to the left. For each person count how many people in front of them
    (at smaller indices) are taller.

    taller_ahead_count([170, 180, 160, 175]) ➞ [0, 0, 2, 1]
    """
    return [sum(1 for other in heights[:i] if other > height) for i, height in enumerate(heights)]


def biggest_surprise(values: List[float]) -> int:
    """
    The forecast for each day is the mean of all days before. Return the index of the day whose value
    is farthest from its forecast (the first such day; the list has at least two values).

    biggest_surprise([10, 10, 16, 12]) == 2
    biggest_surprise([1, 5, 3]) == 1
    """
    best_day = 1
    best_difference = -1
    total = values[0]
    for day in range(1, len(values)):
        forecast = total / day
        difference = abs(values[day] - forecast)
        if difference > best_difference:
            best_difference = difference
            best_day = day
        total += values[day]
    return best_day


def above_average_so_far(marks: List[int]) -> List[bool]:
    """
    Return for each mark whether it is larger than the average of all marks before it.
    The first mark has nothing to be compared with and gives False.

    >>> above_average_so_far([4, 6, 5, 7])
    [False, True, False, True]
    """
    result = []
    total = 0
    for count, mark in enumerate(marks):
        result.append(count > 0 and mark * count > total)
        total += mark
    return result


def top_three_scan(numbers: List[int]) -> List[int]:
    """
    Return the three largest numbers in falling order (all of them if there are fewer) without sorting the list:
    a small list of the best numbers is kept up to date instead.

    >>> top_three_scan([5, 1, 9, 7, 9])
    [9, 9, 7]
    >>> top_three_scan([2])
    [2]
    """
    best = []
    for number in numbers:
        i = 0
        while i < len(best) and best[i] >= number:
            i += 1
        best.insert(i, number)
        if len(best) > 3:
            best.pop()
    return best


def largest_neighbour_sum(numbers: List[int]) -> Tuple[int, int]:
    """
    Return the two direct neighbours with the largest sum, in the order of the list.
    If there are several such pairs, return the last one. There are at least two numbers.

    largest_neighbour_sum([1, 8, 3, 6, 5]) == (6, 5)
    largest_neighbour_sum([4, 0, 2]) == (4, 0)
    """
    best = (numbers[0], numbers[1])
    for pair in zip(numbers, numbers[1:]):
        if sum(pair) >= sum(best):
            best = pair
    return best


def hill_widths(heights: List[int]) -> List[int]:
    """
    Hills are separated by zeros. Return the width of each hill, that is, the number of
    positive heights in a row, from left to right.

    hill_widths([0, 2, 3, 0, 0, 1, 4, 2]) ➞ [2, 3]
    hill_widths([0]) ➞ []
    """
    widths = []
    width = 0
    for h in heights:
        if h > 0:
            width += 1
        elif width > 0:
            widths.append(width)
            width = 0
    if width > 0:
        widths.append(width)
    return widths


def peak_of_each_hill(heights: List[int]) -> List[int]:
    """
    The list contains hills of positive numbers with zeros between them. Return the highest point of each hill.

    >>> peak_of_each_hill([1, 4, 2, 0, 3, 0, 0, 5, 6])
    [4, 3, 6]
    """
    peaks = []
    inside = False
    for height in heights:
        if height == 0:
            inside = False
        elif inside:
            peaks[-1] = max(peaks[-1], height)
        else:
            peaks.append(height)
            inside = True
    return peaks


def days_until_beaten(scores: List[int]) -> List[int]:
    """
    For each score return how many places later the first strictly better score comes, or -1 if it is never beaten.

    days_until_beaten([5, 3, 4, 8]) == [3, 1, 1, -1]
    """
    waits = [-1] * len(scores)
    open_days = []
    for day, score in enumerate(scores):
        while open_days and scores[open_days[-1]] < score:
            earlier = open_days.pop()
            waits[earlier] = day - earlier
        open_days.append(day)
    return waits


def dominant_from(numbers: List[int]) -> int:
    """
    Find the smallest index from which on all numbers are larger than the very first number.
    If the last number is not larger than the first, return -1.

    >>> dominant_from([4, 6, 3, 5, 9])
    3
    >>> dominant_from([4, 6, 4])
    -1
    """
    i = len(numbers)
    while i > 0 and numbers[i - 1] > numbers[0]:
        i -= 1
    return i if i < len(numbers) else -1


def best_pair_apart(numbers: List[int], gap: int) -> int:
    """
    Return the largest sum of two numbers whose positions are at least `gap` apart (gap is at least 1).
    There always is such a pair. Keep the best possible left partner while walking along.

    best_pair_apart([9, 8, 1, 2, 7], 2) == 16
    best_pair_apart([9, 8, 1, 2, 7], 3) == 16
    best_pair_apart([1, 2], 1) == 3
    """
    best_left = numbers[0]
    best = numbers[0] + numbers[gap]
    for j in range(gap, len(numbers)):
        best_left = max(best_left, numbers[j - gap])
        best = max(best, best_left + numbers[j])
    return best


def worst_recovery(levels: List[int]) -> int:
    """
    After each fall below the highest level so far, count the steps until that level is reached again. Return the
    largest such count; a fall from which the list never recovers does not count.

    >>> worst_recovery([5, 3, 4, 5, 8, 7, 9, 1])
    3
    >>> worst_recovery([1, 2, 3])
    0
    """
    worst = 0
    top_index = 0
    for i in range(1, len(levels)):
        if levels[i] >= levels[top_index]:
            steps = i - top_index
            if steps > 1:
                worst = max(worst, steps)
            top_index = i
    return worst


def check():
    assert peaks_with_height([1, 5, 2, 9, 3], 6) == [3]
    assert peaks_with_height([1, 5, 2, 9, 3], 1) == [1, 3]
    assert distance_between_peaks([0, 4, 1, 2, 1, 0, 3, 0]) == [2, 3]
    assert distance_between_peaks([0, 4, 1]) == []
    assert record_days([3, 2, 5, 5, 8]) == [0, 2, 4]
    assert record_days([]) == []
    assert running_second([4, 7, 5, 7]) == [None, 4, 5, 7]
    assert lead_changes([2, 0, 0], [0, 3, 3]) == 1
    assert lead_changes([2, 0, 2], [0, 2, 0]) == 0
    assert lowest_so_far_count([5, 6, 5, 3, 4]) == 3
    assert lowest_so_far_count([]) == 0
    assert suffix_minima([3, 1, 4, 2, 6]) == [1, 1, 2, 2, 6]
    assert best_of_the_rest([4, 9, 2]) == [9, 4, 9]
    assert best_of_the_rest([5, 5]) == [5, 5]
    assert cutting_points([2, 1, 3, 5, 4]) == [2, 3]
    assert cutting_points([3, 1]) == []
    assert seen_from_the_right([180, 150, 170, 160]) == [160, 170, 180]
    assert seen_from_the_right([150, 150]) == [150]
    assert larger_than_sum_of_neighbours([4, 1, 9, 2, 3]) == [4, 9, 3]
    assert larger_than_sum_of_neighbours([7]) == [7]
    assert between_neighbours([1, 3, 5, 2, 4]) == 1
    assert between_neighbours([9, 6, 3, 0]) == 2
    assert has_equal_neighbours_around([1, 2, 1, 2, 5]) == [1, 2]
    assert has_equal_neighbours_around([4, 4]) == []
    assert drop_after_larger([3, 5, 4, 5, 2, 9]) == [3, 5, 5, 9]
    assert replace_outliers_by_left([10, 11, 50, 12, 13], 5) == [10, 11, 11, 12, 13]
    assert replace_outliers_by_left([1, 9, 9], 3) == [1, 1, 1]
    assert remove_before_zero([4, 7, 0, 5, 0, 0, 8]) == [8]
    assert remove_before_zero([0, 3]) == [3]
    assert nearest_larger_distance([3, 1, 2, 9]) == [3, 1, 1, 0]
    assert nearest_larger_distance([4, 4]) == [0, 0]
    assert taller_ahead_count([170, 180, 160, 175]) == [0, 0, 2, 1]
    assert biggest_surprise([10, 10, 16, 12]) == 2
    assert biggest_surprise([1, 5, 3]) == 1
    assert largest_neighbour_sum([1, 8, 3, 6, 5]) == (6, 5)
    assert largest_neighbour_sum([4, 0, 2]) == (4, 0)
    assert hill_widths([0, 2, 3, 0, 0, 1, 4, 2]) == [2, 3]
    assert hill_widths([0]) == []
    assert days_until_beaten([5, 3, 4, 8]) == [3, 1, 1, -1]
    assert best_pair_apart([9, 8, 1, 2, 7], 2) == 16
    assert best_pair_apart([9, 8, 1, 2, 7], 3) == 16
    assert best_pair_apart([1, 2], 1) == 3


if __name__ == "__main__":
    check()
