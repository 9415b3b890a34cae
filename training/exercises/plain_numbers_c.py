"""Plain numbers: sequences with recurrences, sums over ranges, roots by search, rounding and floats."""

import math
from typing import Callable, Dict, List, Optional, Tuple


def sum_plus_position(first: int, length: int) -> List[int]:
    """
    A sequence begins with first. Each later term is the sum of all earlier terms plus its own
    position (the first term has position 0). Return the first length terms.

    >>> sum_plus_position(2, 5)
    [2, 3, 7, 15, 31]
    >>> sum_plus_position(4, 0)
    []
    """
    terms: List[int] = []
    total = 0
    for i in range(length):
        term = first if i == 0 else total + i
        terms.append(term)
        total += term
    return terms


def back_reference_term(n: int) -> int:
    """
    s(0) = 0, s(1) = 1, and for larger n: s(n) = s(n // 2) + s(n // 3) + 1. Return s(n).

    back_reference_term(6) == 6
    back_reference_term(0) == 0
    """
    terms = [0, 1]
    for i in range(2, n + 1):
        terms.append(terms[i // 2] + terms[i // 3] + 1)
    return terms[n]


def lagging_sum(start: List[int], lag: int, length: int) -> List[int]:
    """
    Extend the start values to the given length: each new term is the last term plus the term that
    stands lag places before the new one. The start has at least lag values.

    lagging_sum([1, 1, 1], 3, 7) == [1, 1, 1, 2, 3, 4, 6]
    lagging_sum([2], 1, 4) == [2, 4, 8, 16]
    """
    terms = list(start)
    while len(terms) < length:
        terms.append(terms[-1] + terms[-lag])
    return terms[:length]


def shrink_or_stack(length: int) -> List[int]:
    """
    Start with 1. In step k (k = 1, 2, ...) halve the last number if it is even and its half is not
    in the sequence yet; otherwise add 2 * k + 1. Return the first terms, as many as length.

    >>> shrink_or_stack(7)
    [1, 4, 2, 9, 18, 29, 42]
    """
    terms = [1]
    seen = {1}
    for k in range(1, length):
        last = terms[-1]
        if last % 2 == 0 and last // 2 not in seen:
            terms.append(last // 2)
        else:
            terms.append(last + 2 * k + 1)
        seen.add(terms[-1])
    return terms[:length]


def wobbling_sequence(n: int) -> int:
    """
    w(1) = 3. For even n, w(n) is w(n - 1) doubled; for odd n > 1, w(n) is w(n - 1) minus 4.
    Return w(n).

    wobbling_sequence(1) == 3
    wobbling_sequence(2) == 6
    wobbling_sequence(5) == 0
    """
    value = 3
    for i in range(2, n + 1):
        if i % 2 == 0:
            value *= 2
        else:
            value -= 4
    return value


def mod_recurrence_cycle(a: int, b: int, modulus: int) -> int:
    """
    A sequence starts with a, b (both smaller than modulus). Each new term is the sum of the last
    two terms modulo modulus. Return after how many steps the pair (a, b) comes back.

    >>> mod_recurrence_cycle(0, 1, 2)
    3
    >>> mod_recurrence_cycle(0, 1, 5)
    20
    >>> mod_recurrence_cycle(0, 0, 9)
    1
    """
    x, y = b, (a + b) % modulus
    steps = 1
    while (x, y) != (a, b):
        x, y = y, (x + y) % modulus
        steps += 1
    return steps


def two_track_sequence(rounds: int) -> List[Tuple[int, int]]:
    """
    Two numbers start as x = 1 and y = 1. In each round, x becomes x + y and y becomes 2 * x - y,
    where the old values are used on the right side. Return the pairs after each round.

    two_track_sequence(3) == [(2, 1), (3, 3), (6, 3)]
    """
    x, y = 1, 1
    pairs = []
    for _ in range(rounds):
        x, y = x + y, 2 * x - y
        pairs.append((x, y))
    return pairs


def merge_power_sequences(a: int, b: int, length: int) -> List[int]:
    """
    Return the smallest numbers, as many as length, that are a power of a or a power of b with an
    exponent of at least 1. A number that is both appears once.

    >>> merge_power_sequences(2, 3, 6)
    [2, 3, 4, 8, 9, 16]
    >>> merge_power_sequences(2, 4, 4)
    [2, 4, 8, 16]
    """
    x, y = a, b
    merged: List[int] = []
    while len(merged) < length:
        smaller = min(x, y)
        merged.append(smaller)
        if x == smaller:
            x *= a
        if y == smaller:
            y *= b
    return merged


def greedy_no_double(limit: int) -> List[int]:
    """
    Go through 1, 2, ..., limit and choose each number whose half has not been chosen.

    greedy_no_double(8) ➞ [1, 3, 4, 5, 7]
    """
    chosen = set()
    for n in range(1, limit + 1):
        if n % 2 == 1 or n // 2 not in chosen:
            chosen.add(n)
    return sorted(chosen)


def count_description(n: int) -> int:
    """
    Return how many ordered ways there are to write n as a sum of ones, threes and fours.

    >>> count_description(4)
    4
    >>> count_description(5)
    6
    >>> count_description(0)
    1
    """
    ways = [0] * (n + 1)
    ways[0] = 1
    for total in range(1, n + 1):
        for part in (1, 3, 4):
            if part <= total:
                ways[total] += ways[total - part]
    return ways[n]


def recurrence_by_memo(n: int, memo: Optional[Dict[int, int]] = None) -> int:
    """
    q(n) = 1 for n < 3, and q(n) = q(n - 1) + 2 * q(n - 3) otherwise. Compute q(n) by recursion and
    store every value in a dictionary.

    recurrence_by_memo(2) == 1
    recurrence_by_memo(4) == 5
    recurrence_by_memo(6) == 13
    """
    if memo is None:
        memo = {}
    if n < 3:
        return 1
    if n not in memo:
        memo[n] = recurrence_by_memo(n - 1, memo) + 2 * recurrence_by_memo(n - 3, memo)
    return memo[n]


def first_term_above(start: Tuple[int, int], bound: int) -> int:
    """
    From the third term on, each term of a sequence is the product of the two terms before it, minus
    1. Return the position (counted from 1) of the first term greater than bound.

    first_term_above((2, 3), 20) == 5
    first_term_above((9, 2), 5) == 1
    """
    x, y = start
    position = 1
    while x <= bound:
        x, y = y, x * y - 1
        position += 1
    return position


def predict_by_differences(terms: List[int]) -> int:
    """
    Take the differences of neighbours again and again until all of them are zero (or only one value
    is left), then build the next term of the sequence from the last value of each row.

    >>> predict_by_differences([1, 4, 9, 16])
    25
    >>> predict_by_differences([5, 5, 5])
    5
    """
    last_values = []
    row = terms
    while len(row) > 1 and any(row):
        last_values.append(row[-1])
        row = [b - a for a, b in zip(row, row[1:])]
    return sum(last_values) + row[-1]


def sum_skipping_blocks(low: int, high: int, keep: int, skip: int) -> int:
    """
    Go through the numbers low, low + 1, ..., high. Add the first keep numbers, leave out the next
    skip numbers, add the next keep numbers, and so on. Return the sum.

    sum_skipping_blocks(1, 10, 2, 3) == 16
    sum_skipping_blocks(5, 4, 1, 1) == 0
    """
    total = 0
    for i, n in enumerate(range(low, high + 1)):
        if i % (keep + skip) < keep:
            total += n
    return total


def sum_with_flips(n: int, flip_every: int) -> int:
    """
    Add 1 + 2 + 3 + ... + n, but after every flip_every numbers the sign changes: the first block is
    added, the second subtracted, the third added, and so on.

    >>> sum_with_flips(6, 2)
    7
    >>> sum_with_flips(4, 1)
    -2
    """
    total = 0
    sign = 1
    for k in range(1, n + 1):
        total += sign * k
        if k % flip_every == 0:
            sign = -sign
    return total


def sum_of_range_remainders(low: int, high: int, divisors: List[int]) -> List[int]:
    """
    For each divisor return the sum of the remainders of all numbers from low to high.

    sum_of_range_remainders(1, 5, [2, 3]) ➞ [3, 6]
    """
    return [sum(n % d for n in range(low, high + 1)) for d in divisors]


def range_sum_table(limit: int, queries: List[Tuple[int, int]]) -> List[int]:
    """
    For each query (a, b) return the sum of the squares from a * a to b * b. Prepare the running
    sums up to limit first, so that each query needs one subtraction. No query goes beyond limit.

    range_sum_table(5, [(1, 3), (4, 5)]) == [14, 41]
    """
    running = [0]
    for n in range(1, limit + 1):
        running.append(running[-1] + n * n)
    return [running[b] - running[a - 1] for a, b in queries]


def triangle_of_products(n: int) -> int:
    """
    Return the sum of i * j over all pairs 1 <= i < j <= n for which j is not a multiple of i.

    >>> triangle_of_products(3)
    6
    >>> triangle_of_products(5)
    63
    """
    total = 0
    for i in range(1, n + 1):
        for j in range(i + 1, n + 1):
            if j % i != 0:
                total += i * j
    return total


def shortest_sum_to_reach(goal: int, step: int) -> int:
    """
    Add 1 + (1 + step) + (1 + 2 * step) + ... Return the number of terms that are necessary until
    the sum is at least goal.

    shortest_sum_to_reach(10, 2) == 4
    shortest_sum_to_reach(0, 5) == 0
    """
    count, total, term = 0, 0, 1
    while total < goal:
        total += term
        term += step
        count += 1
    return count


def meeting_of_sums(a: int, b: int, limit: int) -> Optional[int]:
    """
    The first runner adds a, 2a, 3a, ... and the second adds b every time. After each round compare
    their sums. Return the first round (counted from 1) in which the sums are equal, or None
    if that does not happen within limit rounds.

    meeting_of_sums(2, 5, 10) == 4
    meeting_of_sums(2, 6, 10) == 5
    meeting_of_sums(3, 2, 50) == None
    """
    first = second = 0
    for number in range(1, limit + 1):
        first += number * a
        second += b
        if first == second:
            return number
    return None


def inverse_of_sum(total: int) -> Tuple[int, int]:
    """
    Find the largest n for which 1 + 2 + ... + n is not above total. Return n and the part of total
    that is left over.

    >>> inverse_of_sum(12)
    (4, 2)
    >>> inverse_of_sum(0)
    (0, 0)
    """
    n = 0
    while total > n:
        n += 1
        total -= n
    return n, total


def root_by_digits(n: int, places: int) -> str:
    """
    Return the square root of a positive integer as text, cut off (not rounded) after the given
    number of places, which is at least 1. Use integers only.

    root_by_digits(2, 3) == "1.414"
    root_by_digits(9, 1) == "3.0"
    """
    scaled = math.isqrt(n * 100 ** places)
    whole, rest = divmod(scaled, 10 ** places)
    return f"{whole}.{rest:0{places}d}"


def root_of_increasing(f: Callable[[float], float], low: float, high: float) -> float:
    """
    The function f is increasing, f(low) <= 0 and f(high) >= 0. Find the place where it is zero by
    cutting the interval in half until it is shorter than 1e-9. Round the result to 6 places.

    >>> root_of_increasing(lambda x: x * x * x - 8, 0, 10)
    2.0
    >>> root_of_increasing(lambda x: x * x - 2, 0, 2)
    1.414214
    """
    while high - low > 1e-9:
        middle = (low + high) / 2
        if f(middle) < 0:
            low = middle
        else:
            high = middle
    return round((low + high) / 2, 6)


def box_edge(volume: int, extra: int) -> int:
    """
    A box has a square floor with edge k and is k + extra high. Return the positive integer k for
    which the volume is exactly the given one, or -1 if there is none. Search by halving a range.

    box_edge(36, 1) == 3
    box_edge(100, 0) == -1
    box_edge(6, 5) == 1
    """
    low, high = 1, volume
    while low <= high:
        middle = (low + high) // 2
        current = middle * middle * (middle + extra)
        if current == volume:
            return middle
        if current < volume:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def smallest_side(area: int, extra: int) -> int:
    """
    A garden is a rectangle whose length is extra metres more than its width. Return the smallest
    whole width for which the area is at least the given one. Double an upper bound first, then
    search between the bounds.

    >>> smallest_side(40, 3)
    5
    >>> smallest_side(41, 3)
    6
    """
    high = 1
    while high * (high + extra) < area:
        high *= 2
    low = high // 2
    while low < high:
        middle = (low + high) // 2
        if middle * (middle + extra) >= area:
            high = middle
        else:
            low = middle + 1
    return low


def integer_log(n: int, base: int) -> Tuple[int, int]:
    """
    Return the largest exponent e with base ** e <= n, together with n - base ** e.

    integer_log(20, 3) ➞ (2, 11)
    integer_log(1, 2) ➞ (0, 0)
    """
    exponent, power = 0, 1
    while power * base <= n:
        power *= base
        exponent += 1
    return exponent, n - power


def average_root(number: float, guess: float, rounds: int) -> List[float]:
    """
    Improve a guess for the square root of number: the next guess is the mean of the guess and of
    number / guess. Return all guesses after the first, rounded to 4 places.

    average_root(9, 1, 3) == [5.0, 3.4, 3.0235]
    """
    guesses = []
    for _ in range(rounds):
        guess = (guess + number / guess) / 2
        guesses.append(round(guess, 4))
    return guesses


def closest_integer_power(n: int, exponent: int) -> int:
    """
    Return the number of the form k ** exponent (k is a positive integer) that is nearest to n.
    When two are equally near, return the smaller one.

    >>> closest_integer_power(20, 2)
    16
    >>> closest_integer_power(20, 3)
    27
    >>> closest_integer_power(0, 4)
    1
    """
    k = 1
    while (k + 1) ** exponent <= n:
        k += 1
    below, above = k ** exponent, (k + 1) ** exponent
    if above - n < n - below:
        return above
    return below


def integer_solutions(a: int, b: int, c: int, bound: int) -> List[int]:
    """
    Return all integers x with -bound <= x <= bound that solve a * x * x + b * x + c == 0.

    integer_solutions(1, -1, -6, 10) == [-2, 3]
    integer_solutions(1, 0, 1, 10) == []
    """
    return [x for x in range(-bound, bound + 1) if a * x * x + b * x + c == 0]


def round_to_multiple(n: int, step: int) -> int:
    """
    Round a non-negative integer to the nearest multiple of step. If n is exactly in the middle, take
    the multiple that is an even number of steps.

    >>> round_to_multiple(17, 5)
    15
    >>> round_to_multiple(15, 10)
    20
    >>> round_to_multiple(25, 10)
    20
    """
    count, rest = divmod(n, step)
    if 2 * rest > step or (2 * rest == step and count % 2 == 1):
        count += 1
    return count * step


def round_keeping_drift_small(values: List[float]) -> List[int]:
    """
    Round the values to integers one after another. What a value loses or gains by rounding is
    carried over to the next value, so the running total never goes far wrong.

    round_keeping_drift_small([0.4, 0.4, 0.4]) == [0, 1, 0]
    round_keeping_drift_small([1.25, 2.0, 0.5]) == [1, 2, 1]
    """
    rounded = []
    carried = 0.0
    for value in values:
        exact = value + carried
        whole = round(exact)
        carried = exact - whole
        rounded.append(whole)
    return rounded


def cut_decimals(x: float, places: int) -> float:
    """
    Cut off a number after the given number of decimal places, towards zero.

    cut_decimals(3.987, 1) == 3.9
    cut_decimals(-3.987, 1) == -3.9
    """
    factor = 10 ** places
    return int(x * factor) / factor


def rounding_direction(x: float) -> str:
    """
    Say what happens to x when it is rounded to the nearest integer: "up", "down" or "same". Halves
    are rounded up.

    >>> rounding_direction(2.5)
    'up'
    >>> rounding_direction(-1.2)
    'up'
    >>> rounding_direction(7.0)
    'same'
    """
    rounded = math.floor(x + 0.5)
    if rounded > x:
        return "up"
    return "down" if rounded < x else "same"


def nearly_equal_groups(values: List[float], tolerance: float) -> List[List[float]]:
    """
    Sort the values and put them into groups: a value joins the current group if it differs from the
    last member by at most tolerance, otherwise it opens a new group.

    nearly_equal_groups([5.0, 1.0, 1.25, 5.5], 0.5) == [[1.0, 1.25], [5.0, 5.5]]
    nearly_equal_groups([], 1.0) == []
    """
    groups: List[List[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= tolerance:
            groups[-1].append(value)
        else:
            groups.append([value])
    return groups


def halves_as_text(x: float) -> str:
    """
    Write a non-negative multiple of a quarter with fraction signs: the whole part, then a blank and
    1/4, 1/2 or 3/4. Leave out parts that are zero, but write "0" for zero itself.

    halves_as_text(2.5) == "2 1/2"
    halves_as_text(0.75) == "3/4"
    halves_as_text(3.0) == "3"
    """
    whole = int(x)
    names = {0.25: "1/4", 0.5: "1/2", 0.75: "3/4"}
    part = names.get(x - whole, "")
    if not part:
        return str(whole)
    if whole == 0:
        return part
    return f"{whole} {part}"


def count_decimal_places(text: str) -> int:
    """
    Return how many decimal places the number in the text really needs: zeros at the end do not
    count, and an exponent such as e-2 moves the point.

    >>> count_decimal_places("3.140")
    2
    >>> count_decimal_places("2.5e-2")
    3
    >>> count_decimal_places("12.5e1")
    0
    """
    mantissa, _, exponent = text.partition("e")
    _, _, decimals = mantissa.partition(".")
    places = len(decimals.rstrip("0")) - int(exponent or 0)
    return max(places, 0)


def scientific_parts(x: float) -> Tuple[float, int]:
    """
    Write a positive number as m * 10 ** e with 1 <= m < 10. Return m, rounded to 3 places, and e.

    scientific_parts(4500.0) ➞ (4.5, 3)
    scientific_parts(0.02) ➞ (2.0, -2)
    """
    exponent = 0
    while x >= 10:
        x /= 10
        exponent += 1
    while x < 1:
        x *= 10
        exponent -= 1
    return round(x, 3), exponent


def binary_fraction(x: float, bits: int) -> str:
    """
    Write x (0 <= x < 1) as a binary fraction "0.b1b2b3..." with at most the given number of bits.
    Stop earlier when nothing is left.

    binary_fraction(0.625, 8) == "0.101"
    binary_fraction(0.3, 4) == "0.0100"
    binary_fraction(0.0, 3) == "0."
    """
    text = "0."
    while x > 0 and len(text) < bits + 2:
        x *= 2
        bit = int(x)
        text += str(bit)
        x -= bit
    return text


def mean_of_middle(values: List[float]) -> float:
    """
    Throw away the smallest and the largest value, once each, and return the mean of the others,
    rounded to 2 places. With fewer than three values return 0.0.

    >>> mean_of_middle([4.0, 9.5, 1.0, 6.0])
    5.0
    >>> mean_of_middle([3.0, 8.0])
    0.0
    """
    if len(values) < 3:
        return 0.0
    total = sum(values) - min(values) - max(values)
    return round(total / (len(values) - 2), 2)


def cooling_minutes(start: float, room: float, factor: float, goal: float) -> int:
    """
    Every minute the difference between a cup of tea and the room is multiplied by factor (smaller
    than 1). Return the number of full minutes until the tea is at most as warm as goal. The goal
    is above the room temperature.

    cooling_minutes(84.0, 20.0, 0.5, 36.0) == 2
    cooling_minutes(30.0, 20.0, 0.9, 35.0) == 0
    """
    minutes = 0
    difference = start - room
    while room + difference > goal:
        difference *= factor
        minutes += 1
    return minutes


def best_fraction_for(x: float, largest: int) -> Tuple[int, int]:
    """
    Return the fraction (numerator, denominator) with a denominator from 1 to largest that is
    nearest to the positive number x. If there is a tie, the smaller denominator wins.

    >>> best_fraction_for(0.75, 10)
    (3, 4)
    >>> best_fraction_for(3.1416, 10)
    (22, 7)
    """
    best = (round(x), 1)
    for denominator in range(2, largest + 1):
        numerator = round(x * denominator)
        if abs(numerator / denominator - x) < abs(best[0] / best[1] - x):
            best = (numerator, denominator)
    return best


def series_until_small(ratio: float, smallest: float) -> Tuple[float, int]:
    """
    Add 1 + ratio + ratio ** 2 + ... as long as the terms are at least smallest. The ratio lies
    between 0 and 1. Return the sum and the number of terms.

    series_until_small(0.5, 0.25) == (1.75, 3)
    series_until_small(0.1, 2.0) == (0.0, 0)
    """
    total, count = 0.0, 0
    term = 1.0
    while term >= smallest:
        total += term
        count += 1
        term *= ratio
    return total, count


def float_range(start: float, stop: float, step: float) -> List[float]:
    """
    Return start, start + step, start + 2 * step, ... up to stop (included if it is hit), rounded to
    6 places. Compute every value from its index so that errors do not pile up. The step may be
    negative, but not zero.

    float_range(0.0, 0.5, 0.2) == [0.0, 0.2, 0.4]
    float_range(1.0, 0.7, -0.1) == [1.0, 0.9, 0.8, 0.7]
    """
    count = math.floor((stop - start) / step + 1e-9)
    return [round(start + i * step, 6) for i in range(count + 1)]


def check():
    assert back_reference_term(6) == 6
    assert back_reference_term(0) == 0
    assert lagging_sum([1, 1, 1], 3, 7) == [1, 1, 1, 2, 3, 4, 6]
    assert lagging_sum([2], 1, 4) == [2, 4, 8, 16]
    assert wobbling_sequence(1) == 3
    assert wobbling_sequence(2) == 6
    assert wobbling_sequence(5) == 0
    assert two_track_sequence(3) == [(2, 1), (3, 3), (6, 3)]
    assert greedy_no_double(8) == [1, 3, 4, 5, 7]
    assert recurrence_by_memo(2) == 1
    assert recurrence_by_memo(4) == 5
    assert recurrence_by_memo(6) == 13
    assert first_term_above((2, 3), 20) == 5
    assert first_term_above((9, 2), 5) == 1
    assert sum_skipping_blocks(1, 10, 2, 3) == 16
    assert sum_skipping_blocks(5, 4, 1, 1) == 0
    assert sum_of_range_remainders(1, 5, [2, 3]) == [3, 6]
    assert range_sum_table(5, [(1, 3), (4, 5)]) == [14, 41]
    assert shortest_sum_to_reach(10, 2) == 4
    assert shortest_sum_to_reach(0, 5) == 0
    assert meeting_of_sums(2, 5, 10) == 4
    assert meeting_of_sums(2, 6, 10) == 5
    assert meeting_of_sums(3, 2, 50) is None
    assert root_by_digits(2, 3) == "1.414"
    assert root_by_digits(9, 1) == "3.0"
    assert box_edge(36, 1) == 3
    assert box_edge(100, 0) == -1
    assert box_edge(6, 5) == 1
    assert integer_log(20, 3) == (2, 11)
    assert integer_log(1, 2) == (0, 0)
    assert average_root(9, 1, 3) == [5.0, 3.4, 3.0235]
    assert integer_solutions(1, -1, -6, 10) == [-2, 3]
    assert integer_solutions(1, 0, 1, 10) == []
    assert round_keeping_drift_small([0.4, 0.4, 0.4]) == [0, 1, 0]
    assert round_keeping_drift_small([1.25, 2.0, 0.5]) == [1, 2, 1]
    assert cut_decimals(3.987, 1) == 3.9
    assert cut_decimals(-3.987, 1) == -3.9
    assert nearly_equal_groups([5.0, 1.0, 1.25, 5.5], 0.5) == [[1.0, 1.25], [5.0, 5.5]]
    assert nearly_equal_groups([], 1.0) == []
    assert halves_as_text(2.5) == "2 1/2"
    assert halves_as_text(0.75) == "3/4"
    assert halves_as_text(3.0) == "3"
    assert scientific_parts(4500.0) == (4.5, 3)
    assert scientific_parts(0.02) == (2.0, -2)
    assert binary_fraction(0.625, 8) == "0.101"
    assert binary_fraction(0.3, 4) == "0.0100"
    assert binary_fraction(0.0, 3) == "0."
    assert cooling_minutes(84.0, 20.0, 0.5, 36.0) == 2
    assert cooling_minutes(30.0, 20.0, 0.9, 35.0) == 0
    assert series_until_small(0.5, 0.25) == (1.75, 3)
    assert series_until_small(0.1, 2.0) == (0.0, 0)
    assert float_range(0.0, 0.5, 0.2) == [0.0, 0.2, 0.4]
    assert float_range(1.0, 0.7, -0.1) == [1.0, 0.9, 0.8, 0.7]
