"""Runs, windows, pairs, differences, prefix sums and streaks in lists."""

from collections import Counter, deque
from itertools import accumulate, combinations, groupby, pairwise


def longest_streak(results: str, wanted: str) -> int:
    """Return the length of the longest uninterrupted streak of the wanted letter.

    >>> longest_streak("WWLWWWL", "W")
    3
    """
    best = current = 0
    for result in results:
        current = current + 1 if result == wanted else 0
        best = max(best, current)
    return best


def step_changes(levels):
    """Return the change from each level to the next one.

    >>> step_changes([5, 8, 6, 6])
    [3, -2, 0]
    """
    return [after - before for before, after in pairwise(levels)]


def best_window_start(sales: list[int], days: int) -> int:
    """Return the first index of the stretch of the given number of days with the highest total.

    The earliest stretch wins a tie; there are at least as many sales as days.

    >>> best_window_start([1, 5, 2, 7, 3], 2)
    3
    """
    total = best_total = sum(sales[:days])
    best_start = 0
    for end in range(days, len(sales)):
        total += sales[end] - sales[end - days]
        if total > best_total:
            best_total, best_start = total, end - days + 1
    return best_start


def running_balance(start: int, movements: list[int]) -> list[int]:
    """Return the account balance after each movement, beginning from start.

    >>> running_balance(100, [-30, 50, -120])
    [70, 120, 0]
    """
    balances = []
    for movement in movements:
        start += movement
        balances.append(start)
    return balances


def first_overdrawn(movements):
    """Return the number (from 1) of the movement after which the running sum is first negative, or 0.

    >>> first_overdrawn([50, -20, -40, 10])
    3
    >>> first_overdrawn([5, -5])
    0
    """
    for count, balance in enumerate(accumulate(movements), start=1):
        if balance < 0:
            return count
    return 0


def range_totals(values, queries):
    """Answer each query (first, last) with the sum of the values from index first to last, both included.

    Prefix sums are computed once.

    >>> range_totals([4, 1, 3, 2], [(0, 1), (1, 3), (2, 2)])
    [5, 6, 3]
    """
    prefix = [0, *accumulate(values)]
    return [prefix[last + 1] - prefix[first] for first, last in queries]


def smoothed(values: list[float]) -> list[float]:
    """Replace every value by the mean of itself and its direct neighbours, rounded to two decimals.

    The first and the last value have only one neighbour.

    >>> smoothed([1, 2, 6, 3])
    [1.5, 3.0, 3.67, 4.5]
    """
    result = []
    for i in range(len(values)):
        near = values[max(0, i - 1) : i + 2]
        result.append(round(sum(near) / len(near), 2))
    return result


def window_maxima(values: list[int], width: int) -> list[int]:
    """Give the largest value of each window of the given width, from left to right.

    A deque of indices with falling values makes it one pass.

    >>> window_maxima([1, 3, 2, 0, 5], 3)
    [3, 3, 5]
    """
    candidates = deque()
    maxima = []
    for i, value in enumerate(values):
        while candidates and values[candidates[-1]] <= value:
            candidates.pop()
        candidates.append(i)
        if candidates[0] <= i - width:
            candidates.popleft()
        if i >= width - 1:
            maxima.append(values[candidates[0]])
    return maxima


def run_boundaries(letters):
    """List every run of equal letters as (letter, first index, last index).

    >>> run_boundaries("aabccc")
    [('a', 0, 1), ('b', 2, 2), ('c', 3, 5)]
    """
    runs = []
    start = 0
    for letter, group in groupby(letters):
        length = len(list(group))
        runs.append((letter, start, start + length - 1))
        start += length
    return runs


def alternating_signs(values):
    """Check that each value has the opposite sign of the one before it; zero is never fine.

    >>> alternating_signs([3, -1, 4, -2])
    True
    >>> alternating_signs([3, 4, -2])
    False
    """
    return 0 not in values and all(a * b < 0 for a, b in pairwise(values))


def count_sign_changes(values: list[int]) -> int:
    """Count how often the sign flips from one non-zero value to the next non-zero value.

    >>> count_sign_changes([1, 0, -2, -3, 0, 4])
    2
    """
    signs = [1 if value > 0 else -1 for value in values if value]
    return sum(before != after for before, after in zip(signs, signs[1:]))


def overlapping_chunks(text: str, size: int, step: int) -> list[str]:
    """Cut the text into chunks of size letters that start every step letters; only full chunks count.

    >>> overlapping_chunks("abcdefg", 3, 2)
    ['abc', 'cde', 'efg']
    """
    last_start = len(text) - size
    return [text[i : i + size] for i in range(0, last_start + 1, step)]


def longest_flat(levels):
    """Return (start, length) of the longest run of equal levels; the first one wins a tie.

    >>> longest_flat([4, 4, 7, 7, 7, 4])
    (2, 3)
    """
    best = (0, 0)
    start = 0
    for i in range(1, len(levels) + 1):
        if i == len(levels) or levels[i] != levels[start]:
            if i - start > best[1]:
                best = (start, i - start)
            start = i
    return best


def pairs_within(times, gap):
    """Count the pairs of times that are at most gap apart.

    >>> pairs_within([1, 4, 6, 20], 3)
    2
    """
    return sum(abs(a - b) <= gap for a, b in combinations(times, 2))


def sessions_from_clicks(clicks: list[int], pause: int) -> list[list[int]]:
    """Group rising click times into sessions; a pause longer than the given one begins a new session.

    >>> sessions_from_clicks([1, 3, 10, 11, 30], 5)
    [[1, 3], [10, 11], [30]]
    """
    sessions = []
    for click in clicks:
        if not sessions or click - sessions[-1][-1] > pause:
            sessions.append([])
        sessions[-1].append(click)
    return sessions


def max_drawdown(prices: list[int]) -> int:
    """Return the largest fall from any price to a later one; 0 when prices never fall.

    >>> max_drawdown([10, 14, 9, 12, 6])
    8
    >>> max_drawdown([1, 2])
    0
    """
    worst = 0
    peak = prices[0]
    for price in prices:
        peak = max(peak, price)
        worst = max(worst, peak - price)
    return worst


def second_differences(values: list[int]) -> list[int]:
    """Return the differences of the differences between neighbouring values.

    >>> second_differences([1, 4, 9, 16])
    [2, 2]
    """
    once = [b - a for a, b in zip(values, values[1:])]
    return [b - a for a, b in zip(once, once[1:])]


def rebuild_from_changes(first, changes):
    """Undo differencing: return the values that begin with first and change by the given amounts.

    >>> rebuild_from_changes(5, [3, -2])
    [5, 8, 6]
    """
    return list(accumulate(changes, initial=first))


def streak_lengths(days: list[bool]) -> list[int]:
    """For each day give the number of successful days in a row that end with it.

    >>> streak_lengths([True, True, False, True])
    [1, 2, 0, 1]
    """
    lengths = []
    for success in days:
        previous = lengths[-1] if lengths else 0
        lengths.append(previous + 1 if success else 0)
    return lengths


def closest_repeat(items: list[str]) -> int | None:
    """Return the smallest distance between two equal items, or None when all are different.

    >>> closest_repeat(["a", "b", "c", "b", "a"])
    2
    >>> closest_repeat(["a", "b"]) is None
    True
    """
    last_seen = {}
    best = None
    for i, item in enumerate(items):
        if item in last_seen:
            distance = i - last_seen[item]
            best = distance if best is None else min(best, distance)
        last_seen[item] = i
    return best


def most_common_pair(words):
    """Return the pair of neighbouring words that occurs most often; the first seen wins ties.

    >>> most_common_pair("the cat and the cat ran and the end".split())
    ('the', 'cat')
    """
    pairs = Counter(zip(words, words[1:]))
    return pairs.most_common(1)[0][0]


def peak_of_rolling_mean(values: list[float], width: int) -> float:
    """
    >>> peak_of_rolling_mean([2, 4, 9, 3], 2)
    6.5

    Return the highest mean of any window of the given width, rounded to one decimal.
    """
    means = []
    for start in range(len(values) - width + 1):
        means.append(sum(values[start : start + width]) / width)
    return round(max(means), 1)


def distinct_in_windows(colors: list[str], width: int) -> list[int]:
    """Tell for each full window of the given width how many different colors it shows.

    >>> distinct_in_windows(["r", "r", "g", "b", "g"], 3)
    [2, 3, 2]
    """
    counts = Counter(colors[:width])
    answer = [len(counts)]
    for entering, leaving in zip(colors[width:], colors):
        counts[entering] += 1
        counts[leaving] -= 1
        if counts[leaving] == 0:
            del counts[leaving]
        answer.append(len(counts))
    return answer


def longest_climb(heights):
    """Return the longest stretch of consecutive strictly rising heights; the first one on ties.

    >>> longest_climb([3, 5, 4, 6, 8, 2])
    [4, 6, 8]
    """
    best = current = heights[:1]
    for before, after in pairwise(heights):
        current = current + [after] if after > before else [after]
        if len(current) > len(best):
            best = current
    return best


def share_so_far(amounts: list[int]) -> list[float]:
    """Give the cumulative share of the total in percent after each amount, with one decimal.

    >>> share_so_far([1, 1, 2])
    [25.0, 50.0, 100.0]
    """
    total = sum(amounts)
    return [round(100 * part / total, 1) for part in accumulate(amounts)]


def circular_differences(hours):
    """Return the hours that pass from each clock hour to the next one on a 24-hour clock.

    The last one is followed by the first one again.

    >>> circular_differences([22, 3, 9])
    [5, 6, 13]
    """
    following = hours[1:] + hours[:1]
    return [(after - before) % 24 for before, after in zip(hours, following)]


def compress_ranges(pages: list[int]) -> str:
    """Write sorted page numbers in short form, with runs of at least two as 'first-last'.

    >>> compress_ranges([1, 2, 3, 7, 9, 10])
    '1-3, 7, 9-10'
    """
    runs = []
    for page in pages:
        if runs and runs[-1][1] == page - 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)


def trailing_average(values: list[int], width: int) -> list[float]:
    """
    >>> trailing_average([4, 8, 3, 1], 3)
    [4.0, 6.0, 5.0, 4.0]

    Return the average of each value and up to width - 1 values before it, rounded to 2 decimals.
    """
    window = deque(maxlen=width)
    averages = []
    for value in values:
        window.append(value)
        averages.append(round(sum(window) / len(window), 2))
    return averages


def exponential_smoothing(values, weight):
    """
    >>> exponential_smoothing([10, 20, 20], 0.5)
    [10, 15.0, 17.5]

    Smooth a series: each result is weight * value + (1 - weight) * previous result.

    The first result is the first value itself. Results are rounded to 3 decimals when returned.
    """
    smoothed_values = []
    for value in values:
        if smoothed_values:
            value = weight * value + (1 - weight) * smoothed_values[-1]
        smoothed_values.append(value)
    return [round(v, 3) for v in smoothed_values]


def debounce(signal: list[int], stable: int) -> list[int]:
    """Follow a signal, but accept a new level only once it has been seen stable times in a row.

    The first level is accepted at once.

    >>> debounce([0, 1, 0, 1, 1, 1], 2)
    [0, 0, 0, 0, 1, 1]
    """
    output = []
    level = last = signal[0]
    repeats = 0
    for value in signal:
        repeats = repeats + 1 if value == last else 1
        last = value
        if repeats >= stable:
            level = value
        output.append(level)
    return output


def prefix_records(times: list[float]) -> list[tuple[int, float]]:
    """List the (index, time) pairs at which a new best (lowest) time was set.

    >>> prefix_records([9.8, 9.9, 9.7, 9.7, 9.5])
    [(0, 9.8), (2, 9.7), (4, 9.5)]
    """
    records = []
    for i, time in enumerate(times):
        if not records or time < records[-1][1]:
            records.append((i, time))
    return records


def split_on_drop(values: list[int], drop: int) -> list[list[int]]:
    """Begin a new part wherever a value lies at least drop below the one before it.

    >>> split_on_drop([5, 9, 8, 2, 3], 4)
    [[5, 9, 8], [2, 3]]
    """
    parts = [values[:1]]
    for before, after in zip(values, values[1:]):
        if before - after >= drop:
            parts.append([])
        parts[-1].append(after)
    return parts


def merge_short_runs(letters: str, shortest: int) -> str:
    """Delete all runs of equal letters that are shorter than shortest.

    >>> merge_short_runs("aabccca", 2)
    'aaccc'
    """
    kept = ""
    for _, group in groupby(letters):
        run = "".join(group)
        if len(run) >= shortest:
            kept += run
    return kept


def fill_gaps(values: list) -> list:
    """Replace each None by the last known value before it; leading Nones stay.

    >>> fill_gaps([None, 4, None, None, 7])
    [None, 4, 4, 4, 7]
    """
    known = None
    filled = []
    for value in values:
        if value is not None:
            known = value
        filled.append(known)
    return filled


def interpolate_single_gaps(values):
    """Fill each lone None that has known neighbours with the mean of the two neighbours.

    >>> interpolate_single_gaps([2, None, 6, None, None, 1])
    [2, 4.0, 6, None, None, 1]
    """
    filled = list(values)
    for i in range(1, len(values) - 1):
        before, value, after = values[i - 1 : i + 2]
        if value is None and before is not None and after is not None:
            filled[i] = (before + after) / 2
    return filled


def outlasting_alarm(temperatures, limit, minutes):
    """Return the indices at which the temperature has been above the limit for exactly minutes in a row.

    >>> outlasting_alarm([70, 81, 82, 83, 60, 90, 91], 80, 2)
    [2, 6]
    """
    alarms = []
    hot = 0
    for i, temperature in enumerate(temperatures):
        hot = hot + 1 if temperature > limit else 0
        if hot == minutes:
            alarms.append(i)
    return alarms


def window_ranges(values, width):
    """Return the spread (highest minus lowest) of each full window.

    >>> window_ranges([4, 9, 5, 5], 2)
    [5, 4, 0]
    """
    windows = (values[i : i + width] for i in range(len(values) - width + 1))
    return [max(window) - min(window) for window in windows]


def occupancy(arrivals: list[int], departures: list[int]) -> list[int]:
    """Return how many guests are in the house at the end of each day, with none at the start.

    >>> occupancy([3, 2, 0], [0, 1, 4])
    [3, 4, 0]
    """
    net = [came - left for came, left in zip(arrivals, departures)]
    return [sum(net[: day + 1]) for day in range(len(net))]


def apply_range_additions(size: int, updates: list[tuple[int, int, int]]) -> list[int]:
    """Start with zeros and, for each (first, last, amount), add amount to all cells from first to last.

    Only the borders are touched for each update; prefix sums do the rest.

    >>> apply_range_additions(5, [(0, 2, 3), (2, 4, 1)])
    [3, 3, 4, 1, 1]
    """
    marks = [0] * (size + 1)
    for first, last, amount in updates:
        marks[first] += amount
        marks[last + 1] -= amount
    return list(accumulate(marks[:size]))


def nearby_duplicates(numbers, reach):
    """
    >>> nearby_duplicates([1, 2, 1, 3, 2], 2)
    [1]

    List, in order, the numbers that repeat one of the reach numbers just before them.
    """
    return [n for i, n in enumerate(numbers) if n in numbers[max(0, i - reach) : i]]


def longest_affordable(prices: list[int], money: int) -> int:
    """Return how many neighbouring items can at most be bought with the money.

    >>> longest_affordable([4, 2, 1, 3, 7], 6)
    3
    """
    left = spent = longest = 0
    for right in range(len(prices)):
        spent += prices[right]
        while spent > money:
            spent -= prices[left]
            left += 1
        longest = max(longest, right - left + 1)
    return longest


def quiet_stretches(noise, limit, at_least):
    """Return (start, length) of all stretches of at_least readings in a row that stay below the limit.

    >>> quiet_stretches([9, 2, 3, 9, 1, 9, 0, 0, 0], 5, 2)
    [(1, 2), (6, 3)]
    """
    stretches = []
    start = 0
    for quiet, group in groupby(noise, key=lambda level: level < limit):
        length = len(list(group))
        if quiet and length >= at_least:
            stretches.append((start, length))
        start += length
    return stretches


def fuel_stops(distances, tank):
    """Drive the distances in order with a tank for a given range, filling up only when the next one
    would not be possible. Return the indices of the distances before which the tank was filled.

    >>> fuel_stops([100, 150, 80, 200], 300)
    [2]
    """
    stops = []
    left = tank
    for i, distance in enumerate(distances):
        if distance > left:
            stops.append(i)
            left = tank
        left -= distance
    return stops


def longest_with_two_kinds(fruits: list[str]) -> int:
    """Return the length of the longest stretch in which at most two different kinds of fruit occur.

    >>> longest_with_two_kinds(["fig", "kiwi", "fig", "plum", "plum"])
    3
    """
    start = longest = 0
    for end in range(1, len(fruits) + 1):
        while len(set(fruits[start:end])) > 2:
            start += 1
        longest = max(longest, end - start)
    return longest
