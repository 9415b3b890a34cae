"""Min and max tracked together, ups and downs, left and right pointers, rows and columns from both sides."""

from typing import Dict, List, Optional, Tuple


def spread_so_far(values: List[int]) -> List[int]:
    """
    For every position return the difference between the largest and the smallest value seen up to there.

    spread_so_far([4, 6, 1, 3, 9]) == [0, 2, 5, 5, 8]
    spread_so_far([]) == []
    """
    result = []
    low = high = None
    for v in values:
        if low is None or v < low:
            low = v
        if high is None or v > high:
            high = v
        result.append(high - low)
    return result


def coldest_and_warmest(readings: Dict[str, float]) -> Tuple[str, str]:
    """You are given a non-empty dictionary from town to temperature. Return the coldest and the warmest town; the
    alphabetically first one if several are equal.

    >>> coldest_and_warmest({'Rom': 21, 'Bern': 9, 'Oslo': 9, 'Bari': 21})
    ('Bern', 'Bari')
    """
    coldest = warmest = None
    for town in sorted(readings):
        t = readings[town]
        if coldest is None or t < readings[coldest]:
            coldest = town
        if warmest is None or t > readings[warmest]:
            warmest = town
    return coldest, warmest


def first_min_last_max(numbers: List[int]) -> Tuple[int, int]:
    """
    Return the first index of the smallest number and the last index of the largest number.

    first_min_last_max([3, 1, 8, 1, 8, 5]) == (1, 4)
    first_min_last_max([2, 2, 2]) == (0, 2)
    """
    min_at = 0
    max_at = 0
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[min_at]:
            min_at = i
        if numbers[i] >= numbers[max_at]:
            max_at = i
    return min_at, max_at


def last_min_first_max(numbers):
    """
    Return [last index of the smallest number, first index of the largest number], or an
    empty list for an empty list.

    last_min_first_max([3, 1, 8, 1, 8, 5]) ➞ [3, 2]
    last_min_first_max([2, 2, 2]) ➞ [2, 0]
    last_min_first_max([]) ➞ []
    """
    if not numbers:
        return []
    smallest = min(numbers)
    largest = max(numbers)
    last_small = len(numbers) - 1 - numbers[::-1].index(smallest)
    first_large = numbers.index(largest)
    return [last_small, first_large]


def two_lowest_two_highest(values: List[int]) -> Tuple[List[int], List[int]]:
    """Return the two lowest values in ascending order and the two highest values in descending order.

    The list has at least two values.

    >>> two_lowest_two_highest([5, 1, 9, 7, 3])
    ([1, 3], [9, 7])
    >>> two_lowest_two_highest([4, 2])
    ([2, 4], [4, 2])
    """
    ordered = sorted(values)
    lowest = ordered[:2]
    highest = ordered[-2:][::-1]
    return lowest, highest


def tallest_short_shortest_tall(heights: List[int], border: int) -> Tuple[Optional[int], Optional[int]]:
    """
    People under the border are short, all the others are tall. Return the height of the tallest short person
    and of the shortest tall person; None where there is nobody.

    tallest_short_shortest_tall([150, 182, 166, 175], 170) == (166, 175)
    tallest_short_shortest_tall([180], 170) == (None, 180)
    """
    tallest_short = None
    shortest_tall = None
    for h in heights:
        if h < border:
            if tallest_short is None or h > tallest_short:
                tallest_short = h
        else:
            if shortest_tall is None or h < shortest_tall:
                shortest_tall = h
    return tallest_short, shortest_tall


def min_of_row_maxima(matrix: List[List[int]]) -> Tuple[int, int]:
    """
    Find the maximum of every row and the minimum of every row. Return the smallest of the
    maxima and the largest of the minima.

    min_of_row_maxima([[1, 8], [3, 5], [4, 9]]) == (5, 4)
    """
    maxima = []
    minima = []
    for row in matrix:
        maxima.append(max(row))
        minima.append(min(row))
    return min(maxima), max(minima)


def best_rise_and_worst_fall(prices: List[int]) -> Tuple[int, int]:
    """Return the biggest step up and the biggest step down between neighbouring prices, both as numbers >= 0.

    >>> best_rise_and_worst_fall([10, 14, 11, 12, 5])
    (4, 7)
    >>> best_rise_and_worst_fall([3])
    (0, 0)
    """
    rise = 0
    fall = 0
    for i in range(len(prices) - 1):
        step = prices[i + 1] - prices[i]
        if step > rise:
            rise = step
        elif -step > fall:
            fall = -step
    return rise, fall


def climb_and_descent(heights: List[int]) -> Dict[str, int]:
    """
    A hiking path is given by its heights. Return the total number of metres that go up and
    the total number of metres that go down.

    climb_and_descent([100, 130, 120, 150]) == {'up': 60, 'down': 10}
    climb_and_descent([]) == {'up': 0, 'down': 0}
    """
    up = 0
    down = 0
    for previous, current in zip(heights, heights[1:]):
        if current > previous:
            up += current - previous
        else:
            down += previous - current
    return {'up': up, 'down': down}


def arrow_line(levels: List[int]) -> str:
    """
    Write '/' for every step up, '\\' for every step down and '_' for no change.

    arrow_line([1, 3, 3, 2, 4]) ➞ '/_\\/'
    arrow_line([7]) ➞ ''
    """
    line = ''
    for i in range(1, len(levels)):
        if levels[i] > levels[i - 1]:
            line += '/'
        elif levels[i] < levels[i - 1]:
            line += '\\'
        else:
            line += '_'
    return line


def peaks_and_valleys_count(values: List[int]) -> Tuple[int, int]:
    """Count the inner positions that are higher than both neighbours and those that are lower than both.

    >>> peaks_and_valleys_count([1, 5, 2, 2, 0, 4, 3])
    (2, 1)
    >>> peaks_and_valleys_count([1, 2])
    (0, 0)
    """
    peaks = valleys = 0
    for i in range(1, len(values) - 1):
        left, here, right = values[i - 1:i + 2]
        if here > left and here > right:
            peaks += 1
        elif here < left and here < right:
            valleys += 1
    return peaks, valleys


def longest_up_longest_down(values: List[int]) -> Tuple[int, int]:
    """
    Return the number of steps in the longest strictly rising stretch and in the longest
    strictly falling stretch. An equal neighbour ends both kinds.

    longest_up_longest_down([1, 2, 3, 1, 0, 0]) == (2, 2)
    longest_up_longest_down([5, 4]) == (0, 1)
    """
    best_up = best_down = 0
    up = down = 0
    for a, b in zip(values, values[1:]):
        if b > a:
            up, down = up + 1, 0
        elif b < a:
            up, down = 0, down + 1
        else:
            up = down = 0
        best_up = max(best_up, up)
        best_down = max(best_down, down)
    return best_up, best_down


def elevator_floors(start: int, buttons: str, top: int) -> int:
    """
    An elevator stands at floor start. 'u' moves it one floor up and 'd' one floor down; it never leaves the
    floors from 0 to top (such a press does nothing). Return its final floor.

    elevator_floors(1, 'uud', 2) == 1
    elevator_floors(0, 'ddu', 5) == 1
    """
    floor = start
    for button in buttons:
        if button == 'u':
            if floor < top:
                floor += 1
        elif button == 'd':
            if floor > 0:
                floor -= 1
    return floor


def tune_to_target(value: int, target: int) -> List[int]:
    """Write down the way from value to target: each step is one up while the value is too small, or
    one down while it is too large. Both ends are part of the way.

    >>> tune_to_target(3, 6)
    [3, 4, 5, 6]
    >>> tune_to_target(2, 0)
    [2, 1, 0]
    """
    way = [value]
    while value != target:
        if value < target:
            value += 1
        else:
            value -= 1
        way.append(value)
    return way


def rating_history(start: int, results: str) -> List[int]:
    """
    A player wins 10 points for 'W', loses 5 points for 'L', and keeps the points for 'D'.
    The rating never falls below 0. Return the rating after every game.

    rating_history(3, 'WLLLD') == [13, 8, 3, 0, 0]
    """
    history = []
    rating = start
    for r in results:
        if r == 'W':
            rating += 10
        elif r == 'L':
            rating = max(0, rating - 5)
        history.append(rating)
    return history


def count_swings(values: List[int]) -> int:
    """
    Count how often the direction changes from up to down or from down to up.
    Equal neighbours do not change the direction.

    count_swings([1, 3, 2, 2, 4, 5]) ➞ 2
    count_swings([1, 2, 2, 3]) ➞ 0
    """
    swings = 0
    direction = 0
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            if direction == -1:
                swings += 1
            direction = 1
        elif values[i] < values[i - 1]:
            if direction == 1:
                swings += 1
            direction = -1
    return swings


def fold_differences(row: List[int]) -> List[int]:
    """Take the first and the last element, then the second and the last but one, and so on, and note how much larger
    the right one of each pair is than the left one. A middle element without partner is noted as 0.

    >>> fold_differences([1, 5, 9, 4, 7])
    [6, -1, 0]
    """
    left = 0
    right = len(row) - 1
    result = []
    while left <= right:
        result.append(row[right] - row[left])
        left += 1
        right -= 1
    return result


def take_heavier_end(numbers: List[int]) -> List[int]:
    """
    Take the numbers off the list one after the other, always the larger one of the two ends
    (the left one if they are equal). Return them in the order taken.

    take_heavier_end([4, 1, 6, 5]) == [5, 6, 4, 1]
    take_heavier_end([2, 9, 2]) == [2, 9, 2]
    """
    left, right = 0, len(numbers) - 1
    taken = []
    while left <= right:
        if numbers[left] >= numbers[right]:
            taken.append(numbers[left])
            left += 1
        else:
            taken.append(numbers[right])
            right -= 1
    return taken


def pair_just_under(numbers: List[int], limit: int) -> int:
    """
    Given a sorted list, return the largest sum of two numbers at different positions that
    is at most limit, or -1 if there is no such pair. The numbers are not negative.

    pair_just_under([1, 3, 6, 8], 10) == 9
    pair_just_under([5, 7], 11) == -1
    """
    i = 0
    j = len(numbers) - 1
    best = -1
    while i < j:
        total = numbers[i] + numbers[j]
        if total <= limit:
            best = max(best, total)
            i += 1
        else:
            j -= 1
    return best


def two_walkers(left_steps: List[int], right_steps: List[int], length: int) -> Optional[int]:
    """
    One walker starts at 0 and goes to the right, another starts at length and goes to the left. In every
    round each makes one of their steps. Return the number of the round in which they meet or pass, or None.

    two_walkers([2, 3, 1], [1, 2, 5], 8) == 2
    two_walkers([1], [1], 5) is None
    """
    a, b = 0, length
    round_number = 0
    for step_a, step_b in zip(left_steps, right_steps):
        round_number += 1
        a += step_a
        b -= step_b
        if a >= b:
            return round_number
    return None


def strip_small_ends(values: List[int], limit: int) -> List[int]:
    """Remove values smaller than limit from the beginning and from the end, but not from the middle.

    >>> strip_small_ends([1, 0, 5, 1, 7, 2], 3)
    [5, 1, 7]
    >>> strip_small_ends([1, 2], 9)
    []
    """
    start = 0
    end = len(values)
    while start < end and values[start] < limit:
        start += 1
    while end > start and values[end - 1] < limit:
        end -= 1
    return values[start:end]


def mirror_mismatches(text: str) -> List[str]:
    """
    Compare a text from both ends towards the middle. For every pair of different characters
    note the left and the right one together.

    mirror_mismatches('abcdba') ➞ ['cd']
    mirror_mismatches('stop') ➞ ['sp', 'to']
    mirror_mismatches('level') ➞ []
    """
    notes = []
    left, right = 0, len(text) - 1
    while left < right:
        if text[left] != text[right]:
            notes.append(text[left] + text[right])
        left += 1
        right -= 1
    return notes


def sweets_for_left_eater(weights: List[int]) -> int:
    """
    Two people eat a row of sweets with the given weights, one from the left and one from the right. Always the
    one who has eaten less takes the next sweet (the left one if equal). Return how many the left one eats.

    sweets_for_left_eater([9, 1, 2, 3]) == 1
    sweets_for_left_eater([1, 1, 4]) == 2
    """
    left, right = 0, len(weights) - 1
    left_sum = right_sum = 0
    while left <= right:
        if left_sum <= right_sum:
            left_sum += weights[left]
            left += 1
        else:
            right_sum += weights[right]
            right -= 1
    return left


def widest_equal_pair(values: List[str]) -> Tuple[int, int]:
    """Return the indices (i, j) of two equal elements that lie as far apart as possible; the leftmost of equally
    good pairs. Return (-1, -1) if all the elements are different.

    >>> widest_equal_pair(['a', 'b', 'c', 'b', 'a', 'b'])
    (0, 4)
    >>> widest_equal_pair(['x', 'y'])
    (-1, -1)
    """
    best = (-1, -1)
    gap = 0
    first_seen: Dict[str, int] = {}
    for j, value in enumerate(values):
        if value not in first_seen:
            first_seen[value] = j
        elif j - first_seen[value] > gap:
            gap = j - first_seen[value]
            best = (first_seen[value], j)
    return best


def guess_range(hints: List[Tuple[int, str]], low: int, high: int) -> Tuple[int, int]:
    """
    A secret whole number lies from low to high. Every hint is (guess, 'more') if the secret is larger than the
    guess, or (guess, 'less') if it is smaller. Return the range that is still possible.

    guess_range([(50, 'less'), (20, 'more'), (10, 'more')], 1, 100) == (21, 49)
    guess_range([], 3, 8) == (3, 8)
    """
    for guess, answer in hints:
        if answer == 'more':
            low = max(low, guess + 1)
        elif answer == 'less':
            high = min(high, guess - 1)
    return low, high


def halving_way_letters(numbers: List[int], wanted: int) -> str:
    """
    Search a sorted list by halving and return the way as letters: 'R' when the search goes on in the right part,
    'L' when it goes on in the left part, and at the end '!' if the number is found or '?' if not.
    The middle of the positions lo to hi is (lo + hi) // 2.

    halving_way_letters([2, 4, 6, 8, 10], 8) == 'R!'
    halving_way_letters([2, 4, 6], 1) == 'LL?'
    """
    lo, hi = 0, len(numbers) - 1
    way = ''
    while lo <= hi:
        mid = (lo + hi) // 2
        if numbers[mid] == wanted:
            return way + '!'
        if numbers[mid] < wanted:
            way += 'R'
            lo = mid + 1
        else:
            way += 'L'
            hi = mid - 1
    return way + '?'


def count_from_both(values: List[int], stop: int) -> Tuple[int, int]:
    """Return how many elements lie before the first stop and how many lie after the last stop.

    If there is no stop in the list, both counts are the length of the list.

    >>> count_from_both([1, 0, 2, 0, 3, 4, 5], 0)
    (1, 3)
    >>> count_from_both([7, 7], 0)
    (2, 2)
    """
    before = 0
    while before < len(values) and values[before] != stop:
        before += 1
    after = 0
    while after < len(values) and values[-1 - after] != stop:
        after += 1
    return before, after


def rooms_lit_from_sides(walls: List[bool]) -> int:
    """
    Light falls into a row of cells from both ends and goes on until it meets a wall (True).
    Count the cells without wall that get light.

    rooms_lit_from_sides([False, True, False, True, False, False]) == 3
    rooms_lit_from_sides([False, False]) == 2
    """
    lit = set()
    for i in range(len(walls)):
        if walls[i]:
            break
        lit.add(i)
    for i in range(len(walls) - 1, -1, -1):
        if walls[i]:
            break
        lit.add(i)
    return len(lit)


def zigzag_reading(rows: List[str]) -> str:
    """
    Read the rows of letters like an ox ploughs: the first row from left to right, the next one from right
    to left, and so on in turn.

    zigzag_reading(['abc', 'def', 'ghi']) ➞ 'abcfedghi'
    """
    text = ''
    for i, row in enumerate(rows):
        if i % 2 == 0:
            text += row
        else:
            text += row[::-1]
    return text


def snake_columns(grid: List[List[int]]) -> List[int]:
    """List the numbers of a grid column by column: the first column upwards from the bottom, the second downwards
    from the top, the third upwards again, and so on.

    >>> snake_columns([[1, 2, 3], [4, 5, 6]])
    [4, 1, 2, 5, 6, 3]
    """
    out = []
    height = len(grid)
    for c in range(len(grid[0])):
        if c % 2 == 0:
            for r in range(height - 1, -1, -1):
                out.append(grid[r][c])
        else:
            for r in range(height):
                out.append(grid[r][c])
    return out


def arms_of_plus(grid: List[List[int]], r: int, c: int) -> List[int]:
    """
    Return the sums of the cells above, below, left of, and right of the cell (r, c), in this order.

    arms_of_plus([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 0) == [1, 7, 0, 11]
    """
    up = sum(grid[i][c] for i in range(r))
    down = sum(grid[i][c] for i in range(r + 1, len(grid)))
    left = sum(grid[r][:c])
    right = sum(grid[r][c + 1:])
    return [up, down, left, right]


def compass_box(path: str) -> Tuple[int, int, int, int]:
    """
    A robot starts at (0, 0) and follows the letters N (y + 1), S (y - 1), E (x + 1) and W (x - 1).
    Return the smallest box that holds its whole path as (min x, max x, min y, max y).

    compass_box('NNEESW') == (0, 2, 0, 2)
    compass_box('WS') == (-1, 0, -1, 0)
    """
    x = y = 0
    min_x = max_x = min_y = max_y = 0
    for step in path:
        if step == 'N':
            y += 1
        elif step == 'S':
            y -= 1
        elif step == 'E':
            x += 1
        elif step == 'W':
            x -= 1
        min_x, max_x = min(min_x, x), max(max_x, x)
        min_y, max_y = min(min_y, y), max(max_y, y)
    return min_x, max_x, min_y, max_y


def limit_hits(steps: List[int], low: int, high: int) -> Tuple[int, int]:
    """A pointer starts at 0 and moves by the steps. If it would get below low it stays at low, if it would get
    above high it stays at high. Count how often it was held at low and how often at high.

    >>> limit_hits([5, 4, -20, -1], -6, 6)
    (2, 1)
    """
    position = 0
    held_low = held_high = 0
    for step in steps:
        position += step
        if position < low:
            position = low
            held_low += 1
        elif position > high:
            position = high
            held_high += 1
    return held_low, held_high


def running_middle_of_extremes(values: List[float]) -> List[float]:
    """
    After every value, return the middle between the smallest and the largest value so far.

    running_middle_of_extremes([4, 8, 2]) == [4.0, 6.0, 5.0]
    """
    middles = []
    low = float('inf')
    high = float('-inf')
    for v in values:
        low = min(low, v)
        high = max(high, v)
        middles.append((low + high) / 2)
    return middles


def longest_word_shortest_word(sentence: str) -> Tuple[str, str]:
    """
    Return the longest and the shortest word of a sentence with at least one word. Among several longest words
    take the first, among several shortest words take the last.

    longest_word_shortest_word('we may see a big dog') ➞ ('may', 'a')
    longest_word_shortest_word('to be') ➞ ('to', 'be')
    """
    words = sentence.split()
    longest = shortest = words[0]
    for word in words[1:]:
        if len(word) > len(longest):
            longest = word
        if len(word) <= len(shortest):
            shortest = word
    return longest, shortest


def records_high_and_low(scores: List[int]) -> Tuple[int, int]:
    """Count how often a season's high score is beaten and how often the low score is undercut. The first game
    only sets both.

    >>> records_high_and_low([10, 5, 20, 20, 4, 5])
    (1, 2)
    >>> records_high_and_low([])
    (0, 0)
    """
    if not scores:
        return 0, 0
    high = low = scores[0]
    beaten = undercut = 0
    for score in scores[1:]:
        if score > high:
            high = score
            beaten += 1
        elif score < low:
            low = score
            undercut += 1
    return beaten, undercut


def earliest_start_latest_end(shifts: List[Tuple[str, int, int]]) -> Tuple[str, str]:
    """
    A shift is (name, start hour, end hour). Return the name of the person who starts earliest and the name of
    the person who ends latest; the first one in the list if there are several.

    earliest_start_latest_end([('Lea', 8, 16), ('Tim', 6, 14), ('Uwe', 9, 16)]) == ('Tim', 'Lea')
    """
    first = shifts[0]
    last = shifts[0]
    for shift in shifts:
        if shift[1] < first[1]:
            first = shift
        if shift[2] > last[2]:
            last = shift
    return first[0], last[0]


def swap_lowest_highest(values: List[int]) -> List[int]:
    """
    Return a copy of the list in which the first smallest and the first largest value have changed places.

    swap_lowest_highest([3, 9, 1, 4]) == [3, 1, 9, 4]
    swap_lowest_highest([5]) == [5]
    swap_lowest_highest([]) == []
    """
    result = list(values)
    if not result:
        return result
    lowest = result.index(min(result))
    highest = result.index(max(result))
    result[lowest], result[highest] = result[highest], result[lowest]
    return result


def two_small_one_large(values: List[int]) -> List[int]:
    """
    Write a function that builds a new list by taking the two smallest values, then the largest one, then again
    the two smallest of what is left, and so on until nothing is left.

    two_small_one_large([5, 1, 4, 2, 9, 3]) ➞ [1, 2, 9, 3, 4, 5]
    two_small_one_large([3, 8]) ➞ [3, 8]
    """
    rest = sorted(values)
    result = []
    while rest:
        if len(result) % 3 == 2:
            result.append(rest.pop())
        else:
            result.append(rest.pop(0))
    return result


def nearest_below_and_above(values: List[int], x: int) -> Tuple[Optional[int], Optional[int]]:
    """From an unsorted list return the largest value below x and the smallest value above x (None if missing).

    >>> nearest_below_and_above([7, 2, 9, 5, 4], 5)
    (4, 7)
    >>> nearest_below_and_above([5], 5)
    (None, None)
    """
    below = above = None
    for v in values:
        if v < x and (below is None or v > below):
            below = v
        elif v > x and (above is None or v < above):
            above = v
    return below, above


def cheaper_days(shop_a: List[int], shop_b: List[int]) -> str:
    """
    Two shops note the price of bread for the same days. Return 'a' or 'b' for the shop that was cheaper on
    more days, or '=' when they are level.

    cheaper_days([5, 4, 6], [5, 5, 7]) == 'a'
    cheaper_days([3, 1], [2, 2]) == '='
    """
    a_days = 0
    b_days = 0
    for a, b in zip(shop_a, shop_b):
        if a < b:
            a_days += 1
        elif b < a:
            b_days += 1
    if a_days == b_days:
        return '='
    return 'a' if a_days > b_days else 'b'


def hills_to_steps(profile: str) -> List[int]:
    """
    A profile has the signs '^' (one up), 'v' (one down), '=' (level). A digit repeats the sign before it as
    often as it says in all: '^3' means three up. Return the final height and the greatest height.

    hills_to_steps('^3v=') == [2, 3]
    hills_to_steps('v2^') == [-1, 0]
    """
    height = top = 0
    sign = ''
    for ch in profile:
        times = 1
        if ch.isdigit():
            times = int(ch) - 1
        else:
            sign = ch
        if sign == '^':
            height += times
        elif sign == 'v':
            height -= times
        top = max(top, height)
    return [height, top]


def check():
    assert spread_so_far([4, 6, 1, 3, 9]) == [0, 2, 5, 5, 8]
    assert spread_so_far([]) == []
    assert first_min_last_max([3, 1, 8, 1, 8, 5]) == (1, 4)
    assert first_min_last_max([2, 2, 2]) == (0, 2)
    assert last_min_first_max([3, 1, 8, 1, 8, 5]) == [3, 2]
    assert last_min_first_max([2, 2, 2]) == [2, 0]
    assert last_min_first_max([]) == []
    assert tallest_short_shortest_tall([150, 182, 166, 175], 170) == (166, 175)
    assert tallest_short_shortest_tall([180], 170) == (None, 180)
    assert min_of_row_maxima([[1, 8], [3, 5], [4, 9]]) == (5, 4)
    assert climb_and_descent([100, 130, 120, 150]) == {'up': 60, 'down': 10}
    assert climb_and_descent([]) == {'up': 0, 'down': 0}
    assert arrow_line([1, 3, 3, 2, 4]) == '/_\\/'
    assert arrow_line([7]) == ''
    assert longest_up_longest_down([1, 2, 3, 1, 0, 0]) == (2, 2)
    assert longest_up_longest_down([5, 4]) == (0, 1)
    assert elevator_floors(1, 'uud', 2) == 1
    assert elevator_floors(0, 'ddu', 5) == 1
    assert rating_history(3, 'WLLLD') == [13, 8, 3, 0, 0]
    assert count_swings([1, 3, 2, 2, 4, 5]) == 2
    assert count_swings([1, 2, 2, 3]) == 0
    assert take_heavier_end([4, 1, 6, 5]) == [5, 6, 4, 1]
    assert take_heavier_end([2, 9, 2]) == [2, 9, 2]
    assert pair_just_under([1, 3, 6, 8], 10) == 9
    assert pair_just_under([5, 7], 11) == -1
    assert two_walkers([2, 3, 1], [1, 2, 5], 8) == 2
    assert two_walkers([1], [1], 5) is None
    assert mirror_mismatches('abcdba') == ['cd']
    assert mirror_mismatches('stop') == ['sp', 'to']
    assert mirror_mismatches('level') == []
    assert sweets_for_left_eater([9, 1, 2, 3]) == 1
    assert sweets_for_left_eater([1, 1, 4]) == 2
    assert guess_range([(50, 'less'), (20, 'more'), (10, 'more')], 1, 100) == (21, 49)
    assert guess_range([], 3, 8) == (3, 8)
    assert halving_way_letters([2, 4, 6, 8, 10], 8) == 'R!'
    assert halving_way_letters([2, 4, 6], 1) == 'LL?'
    assert rooms_lit_from_sides([False, True, False, True, False, False]) == 3
    assert rooms_lit_from_sides([False, False]) == 2
    assert zigzag_reading(['abc', 'def', 'ghi']) == 'abcfedghi'
    assert arms_of_plus([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 0) == [1, 7, 0, 11]
    assert compass_box('NNEESW') == (0, 2, 0, 2)
    assert compass_box('WS') == (-1, 0, -1, 0)
    assert running_middle_of_extremes([4, 8, 2]) == [4.0, 6.0, 5.0]
    assert longest_word_shortest_word('we may see a big dog') == ('may', 'a')
    assert longest_word_shortest_word('to be') == ('to', 'be')
    assert earliest_start_latest_end([('Lea', 8, 16), ('Tim', 6, 14), ('Uwe', 9, 16)]) == ('Tim', 'Lea')
    assert swap_lowest_highest([3, 9, 1, 4]) == [3, 1, 9, 4]
    assert swap_lowest_highest([5]) == [5]
    assert swap_lowest_highest([]) == []
    assert two_small_one_large([5, 1, 4, 2, 9, 3]) == [1, 2, 9, 3, 4, 5]
    assert two_small_one_large([3, 8]) == [3, 8]
    assert cheaper_days([5, 4, 6], [5, 5, 7]) == 'a'
    assert cheaper_days([3, 1], [2, 2]) == '='
    assert hills_to_steps('^3v=') == [2, 3]
    assert hills_to_steps('v2^') == [-1, 0]
