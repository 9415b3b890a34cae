"""Small fully typed functions on floats and mixed number lists: averages, distances, rounding, prices and scores."""

import math
from typing import Any, Dict, List, Optional, Tuple, Union


def furthest_from_mean(values: List[float]) -> Optional[float]:
    """ Return the value that lies furthest from the mean of all values, the first one in a tie, or None
    for an empty list.
    >>> furthest_from_mean([1.0, 2.0, 9.0])
    9.0
    >>> furthest_from_mean([])
    """
    if not values:
        return None
    mean = sum(values) / len(values)
    return max(values, key=lambda value: abs(value - mean))


def neighbour_means(values: List[float]) -> List[float]:
    """ Return the mean of every two neighbours of the list.
    >>> neighbour_means([1.0, 2.0, 4.0])
    [1.5, 3.0]
    >>> neighbour_means([5.0])
    []
    """
    means = []
    for left, right in zip(values, values[1:]):
        means.append((left + right) / 2)
    return means


def widest_gap_sorted(values: List[float]) -> float:
    """ Sort the values and return the widest gap between two neighbours. With fewer than two values return 0.0.
    >>> widest_gap_sorted([4.0, 1.0, 2.5])
    1.5
    >>> widest_gap_sorted([3.0])
    0.0
    """
    widest = 0.0
    ordered = sorted(values)
    for left, right in zip(ordered, ordered[1:]):
        if right - left > widest:
            widest = right - left
    return widest


def nearest_to_target(values: List[float], target: float) -> Optional[float]:
    """ Return the value nearest to target. If two are equally near, the one that comes first is returned.
    Return None for an empty list.
    >>> nearest_to_target([1.0, 3.5, 6.0], 4.0)
    3.5
    >>> nearest_to_target([], 1.0)
    """
    nearest = None
    smallest_distance = None
    for value in values:
        distance = abs(value - target)
        if smallest_distance is None or distance < smallest_distance:
            smallest_distance = distance
            nearest = value
    return nearest


def scale_to_largest(values: List[float], top: float) -> List[float]:
    """ Multiply all values by the same number so that the largest one becomes top. The values are positive.
    >>> scale_to_largest([1.0, 2.0, 4.0], 8.0)
    [2.0, 4.0, 8.0]
    >>> scale_to_largest([], 5.0)
    []
    """
    if not values:
        return []
    factor = top / max(values)
    return [value * factor for value in values]


def shares_of_total(amounts: List[float]) -> List[float]:
    """ Return the share of each amount in the total. If the total is zero, every share is 0.0.
    >>> shares_of_total([1.0, 3.0])
    [0.25, 0.75]
    >>> shares_of_total([0.0, 0.0])
    [0.0, 0.0]
    """
    total = sum(amounts)
    if total == 0:
        return [0.0] * len(amounts)
    return [amount / total for amount in amounts]


def weighted_score(scores: List[float], weights: List[int]) -> float:
    """ Return the mean of the scores, where each score counts as many times as its weight says.
    If all weights are zero, return 0.0.
    >>> weighted_score([1.0, 4.0], [2, 1])
    2.0
    >>> weighted_score([3.0], [0])
    0.0
    """
    total_weight = sum(weights)
    if total_weight == 0:
        return 0.0
    total = 0.0
    for score, weight in zip(scores, weights):
        total += score * weight
    return total / total_weight


def drop_best_and_worst(scores: List[float]) -> float:
    """ Return the mean of the scores without one best and one worst score. There are at least three scores.
    >>> drop_best_and_worst([9.0, 5.0, 6.0, 1.0])
    5.5
    >>> drop_best_and_worst([2.0, 2.0, 2.0])
    2.0
    """
    ordered = sorted(scores)
    inner = ordered[1:-1]
    mean = sum(inner) / len(inner)
    return mean


def price_after_steps(price: float, steps: List[float]) -> float:
    """ Change a price step by step: a step of 10.0 raises it by ten percent, a step of -50.0 halves it.
    Return the final price, rounded to two places.
    >>> price_after_steps(200.0, [10.0, -50.0])
    110.0
    >>> price_after_steps(80.0, [])
    80.0
    """
    current = price
    for step in steps:
        current += current * step / 100
    return round(current, 2)


def cheapest_offer_name(offers: Dict[str, float]) -> Optional[str]:
    """ Return the name of the cheapest offer. Of several equally cheap ones take the first by the alphabet.
    Return None if there are no offers.
    >>> cheapest_offer_name({'pen': 2.5, 'ink': 1.5, 'cap': 1.5})
    'cap'
    >>> cheapest_offer_name({})
    """
    best = None
    for name in sorted(offers):
        if best is None or offers[name] < offers[best]:
            best = name
    return best


def distance_on_line(points: List[float]) -> float:
    """ A walker visits the points of a straight road one after the other. Return the length of the whole walk.
    >>> distance_on_line([0.0, 3.0, 1.0])
    5.0
    >>> distance_on_line([4.0])
    0.0
    """
    length = 0.0
    for start, end in zip(points, points[1:]):
        length += abs(end - start)
    return length


def points_within(points: List[Tuple[float, float]], radius: float) -> List[Tuple[float, float]]:
    """ Return the points whose distance from the origin is at most radius.
    >>> points_within([(3.0, 4.0), (6.0, 0.0)], 5.0)
    [(3.0, 4.0)]
    >>> points_within([], 1.0)
    []
    """
    inside = []
    for x, y in points:
        if x * x + y * y <= radius * radius:
            inside.append((x, y))
    return inside


def polynomial_slope(coefficients: List[float], x: float) -> float:
    """ The coefficients belong to 1, x, x^2, x^3 and so on. Return the slope of the polynomial at x, where
    the part c * x^n has the slope n * c * x^(n - 1).
    >>> polynomial_slope([5.0, 1.0, 3.0], 2.0)
    13.0
    >>> polynomial_slope([4.0], 7.0)
    0.0
    """
    slope = 0.0
    for n, c in enumerate(coefficients):
        if n > 0:
            slope += n * c * x ** (n - 1)
    return slope


def crossing_by_bisection(low: float, high: float, target: float) -> float:
    """ Find the x between low and high with x * x * x + x == target by halving the interval fifty times.
    The solution is known to lie in the interval. Return it rounded to four places.
    >>> crossing_by_bisection(0.0, 4.0, 10.0)
    2.0
    >>> crossing_by_bisection(0.0, 2.0, 2.0)
    1.0
    """
    for _ in range(50):
        middle = (low + high) / 2
        if middle ** 3 + middle < target:
            low = middle
        else:
            high = middle
    return round(low, 4)


def years_to_double(rate: float) -> int:
    """ An amount grows by rate percent each year. Return after how many years it is at least twice as large.
    >>> years_to_double(100.0)
    1
    >>> years_to_double(50.0)
    2
    """
    amount = 1.0
    years = 0
    while amount < 2.0:
        amount *= 1 + rate / 100
        years += 1
    return years


def smooth_with_previous(values: List[float]) -> List[float]:
    """ Replace each value but the first by the mean of itself and the smoothed value before it.
    >>> smooth_with_previous([4.0, 2.0, 5.0])
    [4.0, 3.0, 4.0]
    >>> smooth_with_previous([])
    []
    """
    result: List[float] = []
    for value in values:
        if not result:
            result.append(value)
        else:
            result.append((result[-1] + value) / 2)
    return result


def replace_missing(values: List[Optional[float]]) -> List[float]:
    """ Replace each None by the mean of all the given values. If no value is given, use 0.0.
    >>> replace_missing([1.0, None, 3.0])
    [1.0, 2.0, 3.0]
    >>> replace_missing([None])
    [0.0]
    """
    known = [value for value in values if value is not None]
    mean = 0.0
    if known:
        mean = sum(known) / len(known)
    return [mean if value is None else value for value in values]


def readings_until_gap(readings: List[Optional[float]]) -> List[float]:
    """ Return the readings before the first missing one (None).
    >>> readings_until_gap([1.5, 2.5, None, 4.0])
    [1.5, 2.5]
    >>> readings_until_gap([None])
    []
    """
    kept: List[float] = []
    for reading in readings:
        if reading is None:
            break
        kept.append(reading)
    return kept


def floats_in(values: List[Any]) -> List[float]:
    """ Return the floats of a mixed list that are not negative, in rising order.
    >>> floats_in([2.5, 'a', 1, -3.0, 0.5])
    [0.5, 2.5]
    >>> floats_in([])
    []
    """
    found = []
    for value in values:
        if isinstance(value, float) and value >= 0:
            found.append(value)
    found.sort()
    return found


def add_mixed(values: List[Union[int, float, str]]) -> float:
    """ Add up numbers and texts that show a number. A decimal comma in a text stands for a point.
    >>> add_mixed([1, 2.5, '0,5'])
    4.0
    >>> add_mixed([])
    0.0
    """
    total = 0.0
    for value in values:
        if isinstance(value, str):
            value = float(value.replace(',', '.'))
        total += value
    return total


def larger_of_written(first: Union[float, str], second: Union[float, str]) -> Union[float, str, None]:
    """ Compare two numbers that may also be given as texts. Return the larger one in the form in which it
    was given, or None if they are equal.
    >>> larger_of_written('2.5', 1.0)
    '2.5'
    >>> larger_of_written(3.0, '3')
    """
    a = float(first)
    b = float(second)
    if a == b:
        return None
    return first if a > b else second


def warm_spell(temperatures: List[float], level: float) -> int:
    """ Return the length of the longest stretch of neighbouring temperatures that are all above level.
    >>> warm_spell([20.5, 25.0, 26.5, 19.0, 27.0], 22.0)
    2
    >>> warm_spell([10.0], 22.0)
    0
    """
    longest = 0
    current = 0
    for temperature in temperatures:
        if temperature > level:
            current += 1
            longest = max(longest, current)
        else:
            current = 0
    return longest


def hottest_days(temperatures: Dict[str, float]) -> List[str]:
    """ Return the names of all days with the highest temperature, sorted by the alphabet.
    >>> hottest_days({'Tue': 21.5, 'Mon': 21.5, 'Wed': 20.0})
    ['Mon', 'Tue']
    >>> hottest_days({})
    []
    """
    if not temperatures:
        return []
    highest = max(temperatures.values())
    days = [day for day, value in temperatures.items() if value == highest]
    return sorted(days)


def tip_each(bill: float, people: int, percent: float) -> float:
    """ Add the tip to the bill and split the sum evenly. Return what each person pays, rounded to two places.
    With no people return 0.0.
    >>> tip_each(80.0, 4, 10.0)
    22.0
    >>> tip_each(10.0, 0, 5.0)
    0.0
    """
    if people == 0:
        return 0.0
    total = bill * (1 + percent / 100)
    return round(total / people, 2)


def volume_of_boxes(boxes: List[Tuple[float, float, float]], smallest: float) -> float:
    """ Each box is given by three edge lengths. Add up the volumes of all boxes whose edges are all
    at least smallest.
    >>> volume_of_boxes([(1.0, 2.0, 3.0), (0.5, 4.0, 4.0)], 1.0)
    6.0
    >>> volume_of_boxes([], 1.0)
    0.0
    """
    total = 0.0
    for a, b, c in boxes:
        if min(a, b, c) >= smallest:
            total += a * b * c
    return total


def ranks_of_values(values: List[float]) -> List[int]:
    """ Return the rank of each value: the largest has rank 1. Equal values share the better rank.
    >>> ranks_of_values([2.0, 9.0, 2.0, 1.0])
    [2, 1, 2, 4]
    >>> ranks_of_values([])
    []
    """
    ranks = []
    for value in values:
        better = sum(1 for other in values if other > value)
        ranks.append(better + 1)
    return ranks


def group_into_steps(values: List[float], step: float) -> Dict[int, int]:
    """ Count how many values fall into each step: number 0 holds the values from 0 up to (but not including) step,
    number 1 the values from step up to twice step, and so on. No value is negative.
    >>> group_into_steps([0.5, 1.0, 1.5, 3.0], 1.0)
    {0: 1, 1: 2, 3: 1}
    >>> group_into_steps([], 2.0)
    {}
    """
    counts: Dict[int, int] = {}
    for value in values:
        number = int(value // step)
        counts[number] = counts.get(number, 0) + 1
    return counts


def almost_equal_lists(first: List[float], second: List[float], tolerance: float) -> bool:
    """ Return True if the lists are equally long and no two values at the same place differ by more than tolerance.
    >>> almost_equal_lists([1.0, 2.0], [1.25, 1.75], 0.5)
    True
    >>> almost_equal_lists([1.0], [1.0, 2.0], 0.5)
    False
    """
    if len(first) != len(second):
        return False
    for a, b in zip(first, second):
        if abs(a - b) > tolerance:
            return False
    return True


def merge_close_values(values: List[float], distance: float) -> List[float]:
    """ Go through the sorted values and keep one only if it lies more than distance above the last kept one.
    >>> merge_close_values([3.0, 1.0, 1.25, 2.0], 0.5)
    [1.0, 2.0, 3.0]
    >>> merge_close_values([], 1.0)
    []
    """
    kept: List[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > distance:
            kept.append(value)
    return kept


def last_local_low(values: List[float]) -> Optional[float]:
    """ Return the last value that is lower than both of its neighbours, or None if there is no such value.
    >>> last_local_low([3.0, 1.0, 4.0, 2.0, 5.0, 0.0])
    2.0
    >>> last_local_low([1.0, 2.0])
    """
    for i in range(len(values) - 2, 0, -1):
        if values[i] < values[i - 1] and values[i] < values[i + 1]:
            return values[i]
    return None


def time_to_empty(amount: float, flows: List[float]) -> Optional[int]:
    """ A tank holds amount litres. In each minute the next number of flows is let out of it. Return in which minute
    (from 1) the tank becomes empty, or None if something is left at the end.
    >>> time_to_empty(5.0, [2.0, 2.5, 1.0])
    3
    >>> time_to_empty(5.0, [1.0, 1.0])
    """
    for minute, flow in enumerate(flows, 1):
        amount -= flow
        if amount <= 0:
            return minute
    return None


def cut_planks(planks: List[float], piece: float) -> Tuple[int, float]:
    """ Saw as many pieces of the given length as possible from each plank. Return the number of pieces and
    the total length of the leftovers.
    >>> cut_planks([5.0, 3.5], 2.0)
    (3, 2.5)
    >>> cut_planks([1.0], 2.0)
    (0, 1.0)
    """
    pieces = 0
    leftover = 0.0
    for plank in planks:
        count = int(plank // piece)
        pieces += count
        leftover += plank - count * piece
    return pieces, leftover


def mean_by_name(records: List[Tuple[str, float]]) -> Dict[str, float]:
    """ Return for each name the mean of all its values.
    >>> mean_by_name([('Ann', 2.0), ('Bob', 5.0), ('Ann', 4.0)])
    {'Ann': 3.0, 'Bob': 5.0}
    >>> mean_by_name([])
    {}
    """
    values: Dict[str, List[float]] = {}
    for name, value in records:
        values.setdefault(name, []).append(value)
    return {name: sum(group) / len(group) for name, group in values.items()}


def label_changes(values: List[float], tolerance: float) -> List[str]:
    """ Return for each two neighbours 'up' if the value rises by more than tolerance, 'down' if it falls
    by more than tolerance, and 'same' otherwise.
    >>> label_changes([1.0, 2.0, 2.1, 0.5], 0.25)
    ['up', 'same', 'down']
    >>> label_changes([1.0], 0.5)
    []
    """
    labels = []
    for before, after in zip(values, values[1:]):
        change = after - before
        if change > tolerance:
            labels.append('up')
        elif change < -tolerance:
            labels.append('down')
        else:
            labels.append('same')
    return labels


def fuel_for_trip(legs: List[float], tank: float) -> int:
    """ Each leg needs an amount of fuel, never more than the tank holds. The tank is full at the start and is filled up
    before a leg if what is left is not enough. Return how often it is filled up on the way.
    >>> fuel_for_trip([3.0, 4.0, 5.0], 8.0)
    1
    >>> fuel_for_trip([6.0, 6.0], 8.0)
    1
    """
    left = tank
    stops = 0
    for leg in legs:
        if left < leg:
            left = tank
            stops += 1
        left -= leg
    return stops


def midrange_flags(values: List[float]) -> List[bool]:
    """ The midrange lies halfway between the smallest and the largest value. Return for each value whether it is
    above the midrange.
    >>> midrange_flags([1.0, 2.0, 9.0, 6.0])
    [False, False, True, True]
    >>> midrange_flags([])
    []
    """
    if not values:
        return []
    midrange = (min(values) + max(values)) / 2
    return [value > midrange for value in values]


def best_ratio(items: List[Tuple[str, float, float]]) -> Optional[str]:
    """ Each item is (name, worth, weight) with a positive weight. Return the name of the item with the greatest worth
    per unit of weight, the first one in a tie, or None without items.
    >>> best_ratio([('map', 3.0, 1.0), ('pot', 8.0, 4.0)])
    'map'
    >>> best_ratio([])
    """
    best_name = None
    best = -1.0
    for name, worth, weight in items:
        ratio = worth / weight
        if ratio > best:
            best = ratio
            best_name = name
    return best_name


def clip_and_count(values: List[float], top: float) -> Tuple[List[float], int]:
    """ Replace each value above top by top. Return the new list and the number of values that were replaced.
    >>> clip_and_count([1.0, 7.5, 9.0], 5.0)
    ([1.0, 5.0, 5.0], 2)
    >>> clip_and_count([], 1.0)
    ([], 0)
    """
    clipped = []
    count = 0
    for value in values:
        if value > top:
            value = top
            count += 1
        clipped.append(value)
    return clipped, count


def parcels_by_whole_kilos(weights: List[float]) -> Dict[int, List[float]]:
    """ Group the weights by the number of whole kilos in them. No weight is negative.
    >>> parcels_by_whole_kilos([1.5, 0.25, 1.75])
    {1: [1.5, 1.75], 0: [0.25]}
    >>> parcels_by_whole_kilos([])
    {}
    """
    groups: Dict[int, List[float]] = {}
    for weight in weights:
        kilos = int(weight)
        if kilos not in groups:
            groups[kilos] = []
        groups[kilos].append(weight)
    return groups


def round_up_to_step(value: float, step: float) -> float:
    """ Return the smallest multiple of step that is not below value. Both are positive.
    >>> round_up_to_step(2.25, 0.5)
    2.5
    >>> round_up_to_step(3.0, 1.5)
    3.0
    """
    count = int(value // step)
    if count * step < value:
        count += 1
    return count * step


def longest_leg(points: List[Tuple[float, float]]) -> float:
    """ The points are visited in their order, and the walk ends at the first one again. Return the length of
    the longest straight leg, or 0.0 for an empty list.
    >>> longest_leg([(0.0, 0.0), (3.0, 0.0), (3.0, 4.0)])
    5.0
    >>> longest_leg([(0.0, 0.0), (0.0, 2.0)])
    2.0
    """
    longest = 0.0
    for i, (x1, y1) in enumerate(points):
        x2, y2 = points[(i + 1) % len(points)]
        length = math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2)
        longest = max(longest, length)
    return longest


def records_of_total(values: List[float]) -> List[float]:
    """ Add the values up from the left, and return each sum that is higher than all the sums before it.
    The first sum always counts.
    >>> records_of_total([2.0, -1.5, 3.0])
    [2.0, 3.5]
    >>> records_of_total([])
    []
    """
    records: List[float] = []
    total = 0.0
    for value in values:
        total += value
        if not records or total > records[-1]:
            records.append(total)
    return records


def box_heights_sum(heights: List[float], width: float, floor: float) -> float:
    """ Each height stands for a column of the given width. Return the total area of the columns above the floor line.
    Columns that do not reach above the floor add nothing.
    >>> box_heights_sum([3.0, 1.0, 2.5], 2.0, 2.0)
    3.0
    >>> box_heights_sum([1.0], 1.0, 1.0)
    0.0
    """
    area = 0.0
    for height in heights:
        if height > floor:
            area += (height - floor) * width
    return area
