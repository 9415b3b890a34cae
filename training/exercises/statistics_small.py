"""Averages, medians, modes, weights, outliers and percentages of small data sets."""

import math
import statistics
from collections import Counter, defaultdict
from itertools import groupby


def weighted_mean(values: list[float], weights: list[float]) -> float:
    """
    >>> weighted_mean([80, 90], [1, 3])
    87.5

    Return the mean of the values, each counted with its weight; 0.0 when the weights sum to zero.
    """
    total_weight = sum(weights)
    if total_weight == 0:
        return 0.0
    return sum(v * w for v, w in zip(values, weights)) / total_weight


def lower_median(values: list[int]) -> int:
    """Return the middle value; of the two middle ones of an even count take the lower.

    >>> lower_median([7, 1, 5, 3])
    3
    """
    ordered = sorted(values)
    return ordered[(len(ordered) - 1) // 2]


def all_modes(values: list[str]) -> list[str]:
    """Return all values that occur most often, sorted; nothing if every value occurs just once.

    >>> all_modes(["b", "a", "c", "a", "b"])
    ['a', 'b']
    >>> all_modes(["a", "b"])
    []
    """
    counts = Counter(values)
    most = max(counts.values(), default=0)
    if most < 2:
        return []
    return sorted(value for value, n in counts.items() if n == most)


def trimmed_mean(scores: list[float]) -> float:
    """Leave out one lowest and one highest score and return the mean of the rest, with 2 decimals.

    There are at least three scores.

    >>> trimmed_mean([9.5, 6.0, 8.0, 9.0])
    8.5
    """
    remaining = sorted(scores)[1:-1]
    return round(sum(remaining) / len(remaining), 2)


def percentages(counts: dict[str, int]) -> dict[str, float]:
    """Turn counts into percentages of the total with one decimal; an empty total gives zeros.

    >>> percentages({"yes": 2, "no": 1})
    {'yes': 66.7, 'no': 33.3}
    >>> percentages({"yes": 0})
    {'yes': 0.0}
    """
    total = sum(counts.values())
    if not total:
        return {key: 0.0 for key in counts}
    return {key: round(n / total * 100, 1) for key, n in counts.items()}


def percent_change(old, new):
    """Describe a change in whole percent with a sign; 'n/a' when the old value is zero.

    >>> percent_change(80, 100)
    '+25%'
    >>> percent_change(80, 60)
    '-25%'
    >>> percent_change(0, 5)
    'n/a'
    """
    if old == 0:
        return "n/a"
    return f"{(new - old) / old * 100:+.0f}%"


def outliers_by_deviation(values: list[float], factor: float) -> list[float]:
    """
    >>> outliers_by_deviation([10, 11, 9, 10, 30], 1.5)
    [30]

    Return the values that lie more than factor standard deviations (population) off the mean.
    """
    mean = sum(values) / len(values)
    variance = sum((v - mean) ** 2 for v in values) / len(values)
    allowed = factor * math.sqrt(variance)
    return [v for v in values if abs(v - mean) > allowed]


def quartile_fences(values: list[float]) -> tuple[float, float]:
    """
    >>> quartile_fences([1, 2, 3, 4, 5, 6])
    (-2.5, 9.5)

    Return the limits Q1 - 1.5 * IQR and Q3 + 1.5 * IQR beyond which values count as outliers.

    Q1 and Q3 are the medians of the lower and the upper half, without the middle value of odd counts.
    """
    ordered = sorted(values)
    half = len(ordered) // 2
    q1 = statistics.median(ordered[:half])
    q3 = statistics.median(ordered[-half:])
    spread = 1.5 * (q3 - q1)
    return q1 - spread, q3 + spread


def percentile_rank(scores, own):
    """Return the percentage of scores below one's own, counting equal ones half.

    >>> percentile_rank([50, 60, 70, 70], 70)
    75.0
    """
    below = sum(score < own for score in scores)
    equal = scores.count(own)
    return 100 * (below + equal / 2) / len(scores)


def nearest_rank_percentile(values, percent):
    """Return the smallest value such that at least percent of all values are not above it.

    >>> nearest_rank_percentile([15, 20, 35, 40, 50], 40)
    20
    """
    ordered = sorted(values)
    rank = math.ceil(percent / 100 * len(ordered))
    return ordered[max(rank, 1) - 1]


def grade_average(grades: list[str]) -> str:
    """Average letter grades (A is 4 points, B 3, C 2, D 1, F 0) and return the nearest letter.

    Halves are rounded up to the better grade.

    >>> grade_average(["A", "B", "D"])
    'B'
    >>> grade_average(["A", "B"])
    'A'
    """
    letters = "FDCBA"
    points = [letters.index(grade) for grade in grades]
    mean = sum(points) / len(points)
    return letters[math.floor(mean + 0.5)]


def histogram_lines(values: list[int], width: int) -> list[str]:
    """Draw a text histogram with bins of the given width; empty bins in between are shown too.

    >>> histogram_lines([1, 4, 12, 3], 5)
    ['0: ***', '5: ', '10: *']
    """
    bins = Counter(value // width for value in values)
    lines = []
    for number in range(min(bins), max(bins) + 1):
        lines.append(f"{number * width}: {'*' * bins[number]}")
    return lines


def standard_scores(values):
    """Return how many population standard deviations each value is off the mean (2 decimals).

    >>> standard_scores([2, 4, 6])
    [-1.22, 0.0, 1.22]
    """
    mean = statistics.fmean(values)
    deviation = statistics.pstdev(values)
    return [round((value - mean) / deviation, 2) for value in values]


def correlation_sign(xs: list[float], ys: list[float]) -> int:
    """Return 1 if the values tend to rise together, -1 if one falls as the other rises, and 0 otherwise.

    The sign of the covariance decides.

    >>> correlation_sign([1, 2, 3], [2, 5, 9])
    1
    >>> correlation_sign([1, 2, 3], [9, 5, 2])
    -1
    """
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    covariance = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    if abs(covariance) < 1e-12:
        return 0
    return 1 if covariance > 0 else -1


def fit_line(xs: list[float], ys: list[float]) -> tuple[float, float]:
    """Return slope and intercept of the least squares line, each with 2 decimals.

    >>> fit_line([1, 2, 3], [3, 5, 7])
    (2.0, 1.0)
    """
    n = len(xs)
    mean_x, mean_y = sum(xs) / n, sum(ys) / n
    top = bottom = 0.0
    for x, y in zip(xs, ys):
        top += (x - mean_x) * (y - mean_y)
        bottom += (x - mean_x) ** 2
    slope = top / bottom
    return round(slope, 2), round(mean_y - slope * mean_x, 2)


def running_mean(values: list[float]) -> list[float]:
    """Return the mean of all values so far after each value, updated without keeping a sum.

    >>> running_mean([4, 8, 3])
    [4.0, 6.0, 5.0]
    """
    means = []
    mean = 0.0
    for count, value in enumerate(values, start=1):
        mean += (value - mean) / count
        means.append(mean)
    return means


def harmonic_speed(legs: list[tuple[float, float]]) -> float:
    """Return the mean speed over several legs, each given as (distance, speed), with one decimal.

    >>> harmonic_speed([(60, 30), (60, 60)])
    40.0
    """
    distance = sum(d for d, _ in legs)
    duration = sum(d / speed for d, speed in legs)
    return round(distance / duration, 1)


def average_growth(factors: list[float]) -> float:
    """Return the constant yearly growth in percent that has the same effect as all yearly percentages.

    >>> average_growth([100, -50])
    0.0
    >>> average_growth([21, 0])
    10.0
    """
    product = math.prod(1 + factor / 100 for factor in factors)
    return round((product ** (1 / len(factors)) - 1) * 100, 2)


def borda_winner(ballots: list[list[str]]) -> str:
    """Each ballot ranks all candidates. The last gets 0 points, each place above one more; return who wins.

    On equal points the name that comes first in the alphabet wins.

    >>> borda_winner([["a", "b", "c"], ["b", "c", "a"], ["b", "a", "c"]])
    'b'
    """
    points = Counter()
    for ballot in ballots:
        for place, name in enumerate(reversed(ballot)):
            points[name] += place
    return min(points, key=lambda name: (-points[name], name))


def median_of_counts(table: dict[int, int]) -> float:
    """Return the median of data given as value -> number of occurrences, without expanding it.

    >>> median_of_counts({1: 2, 5: 1, 7: 3})
    6.0
    """
    total = sum(table.values())

    def value_at(position):
        for value in sorted(table):
            position -= table[value]
            if position < 0:
                return value

    return (value_at((total - 1) // 2) + value_at(total // 2)) / 2


def mean_by_label(pairs: list[tuple[str, float]]) -> dict[str, float]:
    """Return the mean number of each label.

    >>> mean_by_label([("x", 1), ("y", 4), ("x", 2)])
    {'x': 1.5, 'y': 4.0}
    """
    collected = defaultdict(list)
    for label, number in pairs:
        collected[label].append(number)
    return {label: sum(numbers) / len(numbers) for label, numbers in collected.items()}


def needed_for_average(scores: list[int], target: float) -> float:
    """Return the score the next test must have so that the average of all tests is the target.

    >>> needed_for_average([70, 80], 80)
    90
    """
    tests = len(scores) + 1
    return target * tests - sum(scores)


def mean_absolute_error(actual, predicted):
    """Return the mean size of the differences between two equally long lists, rounded to 3 decimals.

    >>> mean_absolute_error([3, 5, 2], [2, 5, 4])
    1.0
    """
    errors = [abs(a - p) for a, p in zip(actual, predicted)]
    return round(sum(errors) / len(errors), 3)


def confusion_counts(truth: list[bool], guess: list[bool]) -> dict[str, int]:
    """Count hits, misses, false alarms and correct rejections of yes-no guesses.

    >>> confusion_counts([True, True, False], [True, False, False])
    {'hit': 1, 'miss': 1, 'alarm': 0, 'reject': 1}
    """
    counts = {"hit": 0, "miss": 0, "alarm": 0, "reject": 0}
    for really, guessed in zip(truth, guess):
        if really:
            counts["hit" if guessed else "miss"] += 1
        else:
            counts["alarm" if guessed else "reject"] += 1
    return counts


def precision_recall(relevant: set[str], found: set[str]) -> tuple[float, float]:
    """Return precision (share of the found that is relevant) and recall (share of the relevant found).

    An empty set makes the share 0.0.

    >>> precision_recall({"a", "b", "c", "d"}, {"a", "b", "x", "y"})
    (0.5, 0.5)
    >>> precision_recall({"a"}, set())
    (0.0, 0.0)
    """
    hits = len(relevant & found)
    precision = hits / len(found) if found else 0.0
    recall = hits / len(relevant) if relevant else 0.0
    return precision, recall


def entropy_bits(text: str) -> float:
    """Return the entropy of the letter distribution of a text in bits per letter, with 3 decimals.

    >>> entropy_bits("aabb")
    1.0
    >>> entropy_bits("abcd")
    2.0
    """
    size = len(text)
    bits = 0.0
    for n in Counter(text).values():
        share = n / size
        bits -= share * math.log2(share)
    return round(bits, 3)


def largest_remainder_seats(votes: dict[str, int], seats: int) -> dict[str, int]:
    """Distribute seats in proportion to the votes; left-over seats go to the largest remainders.

    >>> largest_remainder_seats({"A": 50, "B": 30, "C": 20}, 7)
    {'A': 4, 'B': 2, 'C': 1}
    """
    total = sum(votes.values())
    shares = {party: divmod(n * seats, total) for party, n in votes.items()}
    result = {party: whole for party, (whole, _) in shares.items()}
    left = seats - sum(result.values())
    for party in sorted(shares, key=lambda p: shares[p][1], reverse=True)[:left]:
        result[party] += 1
    return result


def consecutive_wins_rate(games: list[str]) -> float:
    """Return the percentage of wins ('W') that came directly after another win, with one decimal.

    No wins give 0.0.

    >>> consecutive_wins_rate(["W", "W", "L", "W"])
    33.3
    """
    wins = games.count("W")
    if wins == 0:
        return 0.0
    repeated = sum(a == b == "W" for a, b in zip(games, games[1:]))
    return round(100 * repeated / wins, 1)


def cap_extremes(values: list[int], share: float) -> list[int]:
    """
    >>> cap_extremes([100, 4, 5, 1, 6], 0.2)
    [6, 4, 5, 4, 6]

    Replace the lowest and highest share of the values by the nearest value that is kept.
    """
    cut = int(len(values) * share)
    ordered = sorted(values)
    low, high = ordered[cut], ordered[-cut - 1]
    return [min(max(value, low), high) for value in values]


def average_without_missing(values, default=None):
    """Average the numbers, leaving out None; return the default if there are no numbers.

    >>> average_without_missing([4, None, 6])
    5.0
    >>> average_without_missing([None], 0)
    0
    """
    known = [v for v in values if v is not None]
    return sum(known) / len(known) if known else default


def five_number_summary(values):
    """Return the minimum, the quartiles and the maximum, quartiles by the inclusive method.

    >>> five_number_summary([1, 2, 3, 4, 5])
    {'min': 1, 'q1': 2.0, 'median': 3.0, 'q3': 4.0, 'max': 5}
    """
    q1, median, q3 = statistics.quantiles(values, n=4, method="inclusive")
    return {"min": min(values), "q1": q1, "median": median, "q3": q3, "max": max(values)}


def moving_median(values: list[int]) -> list[int]:
    """Replace each inner value by the median of itself and its two neighbours; the ends stay as they are.

    >>> moving_median([1, 9, 2, 3, 0])
    [1, 2, 3, 2, 0]
    """
    middle = [sorted(values[i - 1 : i + 2])[1] for i in range(1, len(values) - 1)]
    return values[:1] + middle + values[-1:]


def simple_majority_rows(rows: list[str]) -> str:
    """Return for each column of the equally long rows the most frequent letter (alphabetical on ties).

    >>> simple_majority_rows(["cat", "cot", "bat"])
    'cat'
    """
    consensus = ""
    for column in zip(*rows):
        consensus += max(sorted(set(column)), key=column.count)
    return consensus


def gini_index(incomes):
    """Return the Gini index: the mean difference over all ordered pairs divided by twice the mean.

    The result has three decimals.

    >>> gini_index([1, 1, 1])
    0.0
    >>> gini_index([0, 10])
    0.5
    """
    n = len(incomes)
    differences = sum(abs(a - b) for a in incomes for b in incomes)
    return round(differences / (2 * n * sum(incomes)), 3)


def star_average(stars: dict[int, int]) -> str:
    """
    >>> star_average({5: 2, 4: 1, 1: 1})
    '3.8 (4 ratings)'
    >>> star_average({})
    'no ratings'

    Summarize ratings, given as stars -> number of people, like '4.3 (12 ratings)'.
    """
    people = sum(stars.values())
    if not people:
        return "no ratings"
    mean = sum(star * n for star, n in stars.items()) / people
    return f"{mean:.1f} ({people} ratings)"


def busiest_hour(times: list[str]) -> tuple[int, int]:
    """Return (hour, count) for the hour of day with the most 'HH:MM' times; the earliest wins ties.

    >>> busiest_hour(["09:10", "14:05", "14:50", "09:59", "11:00"])
    (9, 2)
    """
    hours = Counter(int(time.split(":")[0]) for time in times)
    hour = min(hours, key=lambda h: (-hours[h], h))
    return hour, hours[hour]


def frequency_of_frequencies(items):
    """Tell how many different items occur once, how many twice, and so on.

    >>> frequency_of_frequencies("abacad")
    {1: 3, 3: 1}
    """
    occurrences = Counter(items).values()
    return dict(sorted(Counter(occurrences).items()))


def is_unimodal(counts: list[int]) -> bool:
    """Tell whether the counts first never fall and then never rise.

    >>> is_unimodal([1, 3, 3, 2, 0])
    True
    >>> is_unimodal([2, 1, 4])
    False
    """
    i = 0
    while i + 1 < len(counts) and counts[i] <= counts[i + 1]:
        i += 1
    while i + 1 < len(counts) and counts[i] >= counts[i + 1]:
        i += 1
    return i >= len(counts) - 1


def drop_lowest_homework(scores: list[float], drop: int) -> float:
    """
    >>> drop_lowest_homework([5, 9, 7, 10], 2)
    9.5
    >>> drop_lowest_homework([6], 2)
    6.0

    Return the mean after dropping the given number of lowest scores, but always keeping one.
    """
    drop = min(drop, len(scores) - 1)
    kept = sorted(scores)[drop:]
    return sum(kept) / len(kept)


def combined_mean(groups: list[tuple[int, float]]) -> float:
    """Combine groups given as (size, mean) into the mean over all members, with two decimals.

    >>> combined_mean([(10, 5.0), (30, 7.0)])
    6.5
    """
    members = 0
    total = 0.0
    for size, mean in groups:
        members += size
        total += size * mean
    return round(total / members, 2)


def runs_test_count(values: list[float]) -> int:
    """
    >>> runs_test_count([1, 2, 9, 8, 3, 7])
    4

    Count the runs of values above or below the median; values equal to the median are left out.
    """
    middle = statistics.median(values)
    sides = [value > middle for value in values if value != middle]
    return sum(1 for _ in groupby(sides))


def pass_rate(scores, mark):
    """For each class write how many reached the mark, like '2/3 (67%)'.

    >>> pass_rate({"art": [50, 40, 70], "pe": [90]}, 50)
    {'art': '2/3 (67%)', 'pe': '1/1 (100%)'}
    """
    report = {}
    for name, marks in scores.items():
        passed = len([m for m in marks if m >= mark])
        report[name] = f"{passed}/{len(marks)} ({passed / len(marks):.0%})"
    return report


def expected_value(outcomes: dict[float, float]) -> float:
    """Return the expected value for outcome -> probability; raise ValueError if they do not sum to 1.

    >>> expected_value({10: 0.5, 0: 0.25, -4: 0.25})
    4.0
    >>> expected_value({1: 0.5})
    Traceback (most recent call last):
    ...
    ValueError: probabilities must sum to 1
    """
    if not math.isclose(sum(outcomes.values()), 1):
        raise ValueError("probabilities must sum to 1")
    return sum(value * probability for value, probability in outcomes.items())


def center_on_median(values: list[int]) -> dict[str, list[float]]:
    """Return the distances from the median, split into those 'below' and those 'above', each sorted.

    Values equal to the median are in neither list.

    >>> center_on_median([4, 10, 5, 7])
    {'below': [1.0, 2.0], 'above': [1.0, 4.0]}
    """
    middle = statistics.median(values)
    below = sorted(middle - v for v in values if v < middle)
    above = sorted(v - middle for v in values if v > middle)
    return {"below": below, "above": above}


def instant_runoff(ballots):
    """Find the winner by dropping the weakest first choice until one has more than half of the ballots.

    Of equally weak candidates the alphabetically last one is dropped. All ballots rank everybody.

    >>> instant_runoff(["abc", "abc", "bca", "cba", "bac"])
    'b'
    """
    remaining = set(ballots[0])
    while True:
        firsts = Counter(next(c for c in ballot if c in remaining) for ballot in ballots)
        leader, votes = firsts.most_common(1)[0]
        if votes * 2 > len(ballots):
            return leader
        weakest = min(sorted(remaining, reverse=True), key=lambda c: firsts[c])
        remaining.remove(weakest)
