"""Puzzles about sequences: rules for the next term, runs, periods, windows, simulations over time."""

from typing import Any, Dict, List, Optional, Tuple


def look_and_say_next(term: str) -> str:
    """
    Describe a string of digits aloud: for each group of equal digits write the length of the group
    and the digit. Return the description.

    look_and_say_next('1121') == '211211'
    look_and_say_next('') == ''
    """
    described = ""
    i = 0
    while i < len(term):
        j = i
        while j < len(term) and term[j] == term[i]:
            j += 1
        described += str(j - i) + term[i]
        i = j
    return described


def three_back_sequence(n: int) -> List[int]:
    """
    A sequence begins with 1, 1, 2. Each later term is the previous term plus the term three places
    before it. Return the first n terms.

    three_back_sequence(7) == [1, 1, 2, 3, 4, 6, 9]
    three_back_sequence(2) == [1, 1]
    """
    terms = [1, 1, 2]
    while len(terms) < n:
        terms.append(terms[-1] + terms[-3])
    return terms[:n]


def even_or_triple(start: int, count: int) -> List[int]:
    """
    Starting with a given number, build a sequence of count terms: after an even term comes
    half of it, after an odd term comes three times the term minus one.

    even_or_triple(7, 5) == [7, 20, 10, 5, 14]
    """
    terms = []
    value = start
    for _ in range(count):
        terms.append(value)
        if value % 2 == 0:
            value //= 2
        else:
            value = 3 * value - 1
    return terms


def kind_of_progression(terms):
    """
    Return "arithmetic" if the differences between neighbouring terms are all equal, "geometric" if
    each term is the previous one times a constant, and "other" in all other cases.
    At least three terms are given and none of them is zero. "arithmetic" is tested first.

    kind_of_progression([2, 5, 8]) -> 'arithmetic'
    kind_of_progression([2, 6, 18]) -> 'geometric'
    """
    first, second = terms[0], terms[1]
    arithmetic = geometric = True
    for i in range(1, len(terms)):
        if terms[i] - terms[i - 1] != second - first:
            arithmetic = False
        if terms[i] * first != terms[i - 1] * second:
            geometric = False
    if arithmetic:
        return "arithmetic"
    return "geometric" if geometric else "other"


def longest_gap_between(events: List[int], kind: int) -> int:
    """
    Return the largest number of other events that lie between two successive events of the given
    kind. If there are fewer than two of them, return -1.

    longest_gap_between([1, 2, 3, 1, 1], 1) == 2
    longest_gap_between([1, 2], 1) == -1
    """
    last = None
    longest = -1
    for i, event in enumerate(events):
        if event == kind:
            if last is not None:
                longest = max(longest, i - last - 1)
            last = i
    return longest


def smallest_period(values: List[int]) -> int:
    """
    Return the smallest p so that values[i] == values[i + p] wherever both exist.
    The list is not empty; the answer may be the length of the list.

    smallest_period([1, 2, 3, 1, 2]) == 3
    smallest_period([1, 2]) == 2
    """
    n = len(values)
    for p in range(1, n):
        if all(values[i] == values[i + p] for i in range(n - p)):
            return p
    return n


def moving_majority(flags: list[int], size: int) -> list[int]:
    """
    The flags are 0 or 1. For every window of the given odd size return the value that has the
    majority in it.

    moving_majority([1, 1, 0, 0, 0], 3) == [1, 0, 0]
    """
    majority = []
    for start in range(len(flags) - size + 1):
        ones = 0
        for k in range(size):
            ones += flags[start + k]
        majority.append(1 if 2 * ones > size else 0)
    return majority


def bean_jar(days, rules):
    """
    A jar starts with 0 beans. Each rule is a pair (every, change): on each day whose number is
    divisible by every, the beans change by that amount. The jar never has fewer than 0 beans at
    the end of a day. Return the number of beans after the given days.

    bean_jar(4, [(1, 2), (2, -3)]) -> 2
    """
    beans = 0
    for day in range(1, days + 1):
        for every, change in rules:
            if day % every == 0:
                beans += change
        beans = max(beans, 0)
    return beans


def first_repeat_step(start: int, modulus: int) -> int:
    """
    Beginning with a start value, replace x again and again by (x * x + 1) % modulus. Return after
    how many steps a value appears that was there before.

    first_repeat_step(2, 7) == 2
    first_repeat_step(0, 1) == 1
    """
    seen = {start}
    x = start
    steps = 0
    while True:
        x = (x * x + 1) % modulus
        steps += 1
        if x in seen:
            return steps
        seen.add(x)


def count_records(values: List[int]) -> Tuple[int, int]:
    """
    Return how often a new highest value and how often a new lowest value is reached in the course
    of the list. The first value is not counted as a record.

    count_records([5, 7, 3, 7, 8]) == (2, 1)
    """
    highs = lows = 0
    high = low = values[0]
    for value in values[1:]:
        if value > high:
            high = value
            highs += 1
        elif value < low:
            low = value
            lows += 1
    return highs, lows


def missing_terms(terms: List[int]) -> List[int]:
    """
    Some terms are missing from an ascending arithmetic sequence. The smallest difference between
    neighbours is the true step. Return all the missing terms between the first and the last.

    missing_terms([3, 5, 11]) == [7, 9]
    missing_terms([1, 2]) == []
    """
    step = min(b - a for a, b in zip(terms, terms[1:]))
    missing = []
    value = terms[0]
    while value < terms[-1]:
        if value not in terms:
            missing.append(value)
        value += step
    return missing


def traffic_light(seconds: int) -> str:
    """
    A light shows green for 30 seconds, then yellow for 5 and then red for 25, again and again.
    Return the colour after the given number of seconds.

    traffic_light(31) == 'yellow'
    traffic_light(60) == 'green'
    """
    phases = [("green", 30), ("yellow", 5), ("red", 25)]
    rest = seconds % sum(length for _, length in phases)
    for colour, length in phases:
        if rest < length:
            return colour
        rest -= length
    return ""


def binary_grow(start, steps):
    """
    In each step append to a string of 0s and 1s its own copy in which all 0s have become 1s and all
    1s have become 0s.

    binary_grow('0', 2) -> '0110'
    """
    text = start
    for _ in range(steps):
        opposite = ""
        for bit in text:
            opposite += "1" if bit == "0" else "0"
        text += opposite
    return text


def subsequence_positions(small: List[Any], large: List[Any]) -> Optional[List[int]]:
    """
    Find the elements of small in large in the same order, but not necessarily next to each other.
    Take the leftmost position possible each time. Return the positions, or None if that fails.

    subsequence_positions([1, 3], [1, 2, 3, 3]) == [0, 2]
    subsequence_positions([3, 1], [1, 3]) -> None
    """
    positions = []
    start = 0
    for item in small:
        while start < len(large) and large[start] != item:
            start += 1
        if start == len(large):
            return None
        positions.append(start)
        start += 1
    return positions


def difference_triangle(row: list[int]) -> list[list[int]]:
    """
    Write the differences of neighbouring numbers below a row, then the differences of these, until
    a row with a single number is reached. Return all the rows.

    difference_triangle([1, 4, 9]) == [[1, 4, 9], [3, 5], [2]]
    """
    rows = [row]
    while len(rows[-1]) > 1:
        last = rows[-1]
        rows.append([last[i + 1] - last[i] for i in range(len(last) - 1)])
    return rows


def next_in_quadratic(terms):
    """
    The second differences of the given sequence (at least three terms) are constant.
    Return the next term.

    next_in_quadratic([1, 4, 9, 16]) -> 25
    """
    last_step = terms[-1] - terms[-2]
    step_before = terms[-2] - terms[-3]
    return terms[-1] + last_step + (last_step - step_before)


def run_lengths_equal(bits: str) -> bool:
    """
    Return True if all groups of equal neighbouring characters in a string are equally long.

    run_lengths_equal('aabbaa') == True
    run_lengths_equal('aab') == False
    """
    lengths = []
    for i in range(len(bits)):
        if i > 0 and bits[i] == bits[i - 1]:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return len(set(lengths)) <= 1


def elevator_travel(stops: List[int], start: int = 0) -> Tuple[int, int]:
    """
    An elevator visits the stops in the given order. Return the number of floors travelled in total
    and how often the direction changed. A stop at the present floor changes nothing.

    elevator_travel([3, 1, 1, 5]) == (9, 2)
    """
    travelled = 0
    turns = 0
    direction = 0
    here = start
    for stop in stops:
        if stop == here:
            continue
        new_direction = 1 if stop > here else -1
        if direction != 0 and new_direction != direction:
            turns += 1
        direction = new_direction
        travelled += abs(stop - here)
        here = stop
    return travelled, turns


def rabbit_months(months: int, lifetime: int) -> int:
    """
    One new pair of rabbits is born in month 1. From its third month of life on, a pair has one new
    pair every month. After lifetime months a pair dies. Return the number of living
    pairs in the given month.

    rabbit_months(5, 10) == 5
    rabbit_months(4, 3) == 1
    """
    ages = [1] + [0] * (lifetime - 1)
    for _ in range(months - 1):
        born = sum(ages[1:-1])
        ages = [born] + ages[:-1]
    return sum(ages)


def collect_windows(values: List[int], size: int, step: int) -> List[List[int]]:
    """
    Return all full windows of the given size, where each window begins step places after the
    one before.

    collect_windows([1, 2, 3, 4, 5], 3, 2) == [[1, 2, 3], [3, 4, 5]]
    collect_windows([1, 2], 3, 1) == []
    """
    windows = []
    start = 0
    while start + size <= len(values):
        windows.append(values[start : start + size])
        start += step
    return windows


def shrinking_sum(values: List[int]) -> List[int]:
    """
    Add up the whole list, then the list without its first element, then without its first two, and
    so on. Return these sums in order.

    shrinking_sum([1, 2, 3]) == [6, 5, 3]
    """
    sums = []
    total = 0
    for value in reversed(values):
        total += value
        sums.append(total)
    return sums[::-1]


def snail_in_well(depth: int, up: int, down: int) -> int:
    """
    A snail sits at the bottom of a well. By day it climbs up, by night it slips down (less than it
    climbs). Return on which day it reaches the top.

    snail_in_well(10, 3, 2) == 8
    snail_in_well(2, 5, 1) == 1
    """
    height = 0
    day = 0
    while True:
        day += 1
        height += up
        if height >= depth:
            return day
        height -= down


def term_of_pattern(pattern, growth, n):
    """
    A pattern of numbers is repeated for ever, but in each repetition all of its numbers are
    greater by growth than in the one before. Return term n, where n = 0 is the first.

    term_of_pattern([1, 5], 10, 3) -> 15
    """
    repetition = n // len(pattern)
    place = n % len(pattern)
    return pattern[place] + repetition * growth


def best_stretch(values: List[int], length: int) -> Tuple[int, int]:
    """
    Return (start, sum) of the stretch of the given length with the largest sum; in a tie the one
    that starts last. The length is not greater than that of the list.

    best_stretch([1, 2, 1, 2], 2) == (2, 3)
    """
    current = sum(values[:length])
    best = (0, current)
    for end in range(length, len(values)):
        current += values[end] - values[end - length]
        if current >= best[1]:
            best = (end - length + 1, current)
    return best


def hailstone_peak(n: int) -> Tuple[int, int]:
    """
    Halve n if it is even, else triple it and add one; repeat until it is 1. Return the largest
    number that occurred and the step at which it occurred first (n itself is step 0).

    hailstone_peak(3) == (16, 3)
    hailstone_peak(1) == (1, 0)
    """
    peak, peak_step = n, 0
    step = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        step += 1
        if n > peak:
            peak, peak_step = n, step
    return peak, peak_step


def queue_waiting(arrivals: list[int], service: int) -> list[int]:
    """
    Customers arrive at the given minutes, in ascending order, at one counter. Each is served for
    the same number of minutes. Return how long each of them waits.

    queue_waiting([0, 1, 9], 4) == [0, 3, 0]
    """
    waits = []
    free_at = 0
    for arrival in arrivals:
        begin = max(arrival, free_at)
        waits.append(begin - arrival)
        free_at = begin + service
    return waits


def sequence_of_letters(n: int) -> str:
    """
    Write a, then a and b, then a, b and c, and so on until n letters are written in total.
    After a group that ends with z the groups start again with a.

    sequence_of_letters(7) == 'aababca'
    """
    text = ""
    size = 1
    while len(text) < n:
        for i in range(size):
            text += chr(ord("a") + i)
        size = size % 26 + 1
    return text[:n]


def sign_changes(values):
    """
    Count how often the sign changes from one value to the next. Zeros have no sign and
    are skipped.

    sign_changes([1, -2, 0, -3, 4]) -> 2
    """
    changes = 0
    previous = 0
    for value in values:
        if value == 0:
            continue
        if previous * value < 0:
            changes += 1
        previous = value
    return changes


def fill_gaps(values: List[Optional[int]]) -> List[int]:
    """
    Replace each None by the last number before it. If there is none before it, use 0.

    fill_gaps([None, 3, None, None, 5]) == [0, 3, 3, 3, 5]
    """
    filled = []
    last = 0
    for value in values:
        if value is not None:
            last = value
        filled.append(last)
    return filled


def longest_streak_name(results: List[Tuple[str, bool]]) -> str:
    """
    Each result is a player and whether that player has won. Return the player with the
    most wins in a row among his or her own games, the alphabetically first one in a tie.

    longest_streak_name([('A', True), ('B', True), ('A', False), ('B', True)]) == 'B'
    """
    current: Dict[str, int] = {}
    best: Dict[str, int] = {}
    for player, won in results:
        current[player] = current.get(player, 0) + 1 if won else 0
        best[player] = max(best.get(player, 0), current[player])
    return min(best, key=lambda player: (-best[player], player))


def decay_until(amount: float, rate: float, limit: float) -> List[float]:
    """
    Multiply an amount by the rate (between 0 and 1) again and again. Return all values that are
    greater than limit, beginning with the amount itself and each one rounded to two digits.

    decay_until(100, 0.5, 20) == [100, 50.0, 25.0]
    """
    values = []
    while amount > limit:
        values.append(round(amount, 2))
        amount *= rate
    return values


def split_equal_sums(values: List[int], parts: int) -> bool:
    """
    Can a list of positive numbers be cut into the given number of consecutive parts which all have
    the same sum? Return True or False.

    split_equal_sums([1, 2, 3, 2, 1], 3) == True
    split_equal_sums([1, 2], 2) == False
    """
    total = sum(values)
    if total % parts != 0:
        return False
    target = total // parts
    current = 0
    for value in values:
        current += value
        if current > target:
            return False
        if current == target:
            current = 0
    return current == 0


def pulse_train(on: int, off: int, length: int) -> str:
    """
    Write a signal as a string: on times '1', then off times '0', and so on until the
    string has the given length.

    pulse_train(2, 1, 7) == '1101101'
    """
    signal = ""
    for t in range(length):
        if t % (on + off) < on:
            signal += "1"
        else:
            signal += "0"
    return signal


def count_until_stable(values):
    """
    In each round replace every inner element by the larger of its two neighbours if that is
    greater than itself; all elements change at the same time. Return how many rounds change
    something.

    count_until_stable([5, 1, 1, 0]) -> 2
    count_until_stable([1, 2]) -> 0
    """
    rounds = 0
    while True:
        new = values[:]
        for i in range(1, len(values) - 1):
            new[i] = max(values[i - 1], values[i], values[i + 1])
        if new == values:
            return rounds
        values = new
        rounds += 1


def nested_intervals_depth(events: str) -> int:
    """
    In a string of events '+' means that somebody enters a room and '-' that somebody leaves. Return
    the length of the longest time (in events) during which at least one person is in the room.
    Nobody leaves an empty room.

    nested_intervals_depth('++--+-') == 4
    """
    inside = 0
    length = 0
    longest = 0
    for event in events:
        inside += 1 if event == "+" else -1
        length += 1
        longest = max(longest, length)
        if inside == 0:
            length = 0
    return longest


def partial_alternating(n: int) -> float:
    """
    Return the sum of the first n terms of 1 - 1/2 + 1/3 - 1/4 + ..., rounded to four digits.

    partial_alternating(3) == 0.8333
    """
    total = 0.0
    sign = 1
    for k in range(1, n + 1):
        total += sign / k
        sign = -sign
    return round(total, 4)


def wraparound_walk(steps: list[int], size: int) -> list[int]:
    """
    You stand on field 0 of a ring with size fields. For each step go forward that many
    fields (backward if it is negative). Return the fields that were never visited,
    neither as the start nor as the end of a step.

    wraparound_walk([2, -3], 5) == [1, 3]
    """
    visited = {0}
    position = 0
    for step in steps:
        position = (position + step) % size
        visited.add(position)
    return [field for field in range(size) if field not in visited]


def self_counting(n: int) -> List[int]:
    """
    Build a sequence whose first term is 0. Each next term tells how often the last term
    has occurred before it in the sequence. Return the first n terms (n is at least 1).

    self_counting(6) == [0, 0, 1, 0, 2, 0]
    """
    terms = [0]
    while len(terms) < n:
        last = terms[-1]
        before = terms[:-1].count(last)
        terms.append(before)
    return terms


def check():
    assert look_and_say_next("1121") == "211211"
    assert look_and_say_next("") == ""
    assert three_back_sequence(7) == [1, 1, 2, 3, 4, 6, 9]
    assert three_back_sequence(2) == [1, 1]
    assert even_or_triple(7, 5) == [7, 20, 10, 5, 14]
    assert kind_of_progression([2, 5, 8]) == "arithmetic"
    assert kind_of_progression([2, 6, 18]) == "geometric"
    assert kind_of_progression([1, 2, 5]) == "other"
    assert longest_gap_between([1, 2, 3, 1, 1], 1) == 2
    assert longest_gap_between([1, 2], 1) == -1
    assert smallest_period([1, 2, 3, 1, 2]) == 3
    assert smallest_period([1, 2]) == 2
    assert moving_majority([1, 1, 0, 0, 0], 3) == [1, 0, 0]
    assert bean_jar(4, [(1, 2), (2, -3)]) == 2
    assert first_repeat_step(2, 7) == 2
    assert first_repeat_step(0, 1) == 1
    assert count_records([5, 7, 3, 7, 8]) == (2, 1)
    assert missing_terms([3, 5, 11]) == [7, 9]
    assert missing_terms([1, 2]) == []
    assert traffic_light(31) == "yellow"
    assert traffic_light(60) == "green"
    assert binary_grow("0", 2) == "0110"
    assert subsequence_positions([1, 3], [1, 2, 3, 3]) == [0, 2]
    assert subsequence_positions([3, 1], [1, 3]) is None
    assert difference_triangle([1, 4, 9]) == [[1, 4, 9], [3, 5], [2]]
    assert next_in_quadratic([1, 4, 9, 16]) == 25
    assert run_lengths_equal("aabbaa")
    assert not run_lengths_equal("aab")
    assert elevator_travel([3, 1, 1, 5]) == (9, 2)
    assert rabbit_months(5, 10) == 5
    assert rabbit_months(4, 3) == 1
    assert collect_windows([1, 2, 3, 4, 5], 3, 2) == [[1, 2, 3], [3, 4, 5]]
    assert collect_windows([1, 2], 3, 1) == []
    assert shrinking_sum([1, 2, 3]) == [6, 5, 3]
    assert snail_in_well(10, 3, 2) == 8
    assert snail_in_well(2, 5, 1) == 1
    assert term_of_pattern([1, 5], 10, 3) == 15
    assert best_stretch([1, 2, 1, 2], 2) == (2, 3)
    assert hailstone_peak(3) == (16, 3)
    assert hailstone_peak(1) == (1, 0)
    assert queue_waiting([0, 1, 9], 4) == [0, 3, 0]
    assert sequence_of_letters(7) == "aababca"
    assert sign_changes([1, -2, 0, -3, 4]) == 2
    assert fill_gaps([None, 3, None, None, 5]) == [0, 3, 3, 3, 5]
    assert longest_streak_name([("A", True), ("B", True), ("A", False), ("B", True)]) == "B"
    assert decay_until(100, 0.5, 20) == [100, 50.0, 25.0]
    assert split_equal_sums([1, 2, 3, 2, 1], 3)
    assert not split_equal_sums([1, 2], 2)
    assert pulse_train(2, 1, 7) == "1101101"
    assert count_until_stable([5, 1, 1, 0]) == 2
    assert count_until_stable([1, 2]) == 0
    assert nested_intervals_depth("++--+-") == 4
    assert partial_alternating(3) == 0.8333
    assert wraparound_walk([2, -3], 5) == [1, 3]
    assert self_counting(6) == [0, 0, 1, 0, 2, 0]


if __name__ == "__main__":
    check()
