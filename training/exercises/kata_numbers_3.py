"""Short tasks on sequences, recurrences, polynomials, fractions, rounding, powers and roots, and modular arithmetic."""

from fractions import Fraction
from math import comb, gcd, isqrt
from typing import Callable, Dict, List, Optional, Tuple


def three_back(n: int) -> int:
    """
    The sequence begins with 1, 1, 2. Every further member is the last member plus the one three places back.
    Return member n, counting from 0.

    >>> three_back(3)
    3
    >>> three_back(6)
    9
    """
    terms = [1, 1, 2]
    while len(terms) <= n:
        terms.append(terms[-1] + terms[-3])
    return terms[n]


def twice_minus(n):
    """Member n (from 0) of 0, 1, ... where each member is twice the last minus three times the one before.

    twice_minus(2) == 2
    twice_minus(3) == 1
    twice_minus(4) == -4
    """
    a, b = 0, 1
    for _ in range(n):
        a, b = b, 2 * b - 3 * a
    return a


def four_term_parity(n: int) -> list[int]:
    """
    Begin with 1, 2, 3, 4. If the last member is even, the next member is the sum of the last four halved (rounded
    down), otherwise it is the sum of the last two. Return the first n members.

    >>> four_term_parity(7)
    [1, 2, 3, 4, 5, 9, 14]
    >>> four_term_parity(2)
    [1, 2]
    """
    seq = [1, 2, 3, 4]
    while len(seq) < n:
        if seq[-1] % 2 == 0:
            seq.append(sum(seq[-4:]) // 2)
        else:
            seq.append(seq[-1] + seq[-2])
    return seq[:n]


def sequence_until(first: int, second: int, limit: int) -> List[int]:
    """ Build the sequence in which each member is the sum of the two before, as long as members do not exceed limit.
    >>> sequence_until(2, 5, 30)
    [2, 5, 7, 12, 19]
    >>> sequence_until(9, 1, 8)
    []
    """
    result = []
    a, b = first, second
    while a <= limit:
        result.append(a)
        a, b = b, a + b
    return result


def look_back_by_value(n):
    """
    The sequence starts with 1, 1. The next member counts how often the last member occurs among all members so far,
    plus one if the last member is odd. Return the first n members.

    look_back_by_value(6) == [1, 1, 3, 2, 1, 4]
    look_back_by_value(1) == [1]
    """
    seq = [1, 1]
    while len(seq) < n:
        last = seq[-1]
        seq.append(seq.count(last) + last % 2)
    return seq[:n]


def skip_or_subtract(n: int) -> int:
    """
    Step number k (from 1 to n) subtracts k if the value stays above zero and is new; else k is added. The
    value starts at 0. Return the value after step n.

    >>> skip_or_subtract(5)
    7
    >>> skip_or_subtract(0)
    0
    """
    value = 0
    seen = {0}
    for k in range(1, n + 1):
        lower = value - k
        if lower > 0 and lower not in seen:
            value = lower
        else:
            value += k
        seen.add(value)
    return value


def order_of_recurrence(seq: List[int]) -> Optional[Tuple[int, int]]:
    """
    Find whole numbers (p, q) from -5 to 5 with seq[i] == p * seq[i - 1] + q * seq[i - 2] for all i >= 2. The first pair
    in rising order counts; None if there is no such pair.

    order_of_recurrence([1, 1, 2, 3, 5]) == (1, 1)
    order_of_recurrence([1, 2, 3, 4]) == (2, -1)
    order_of_recurrence([1, 2, 9, 1]) == None
    """
    for p in range(-5, 6):
        for q in range(-5, 6):
            if all(seq[i] == p * seq[i - 1] + q * seq[i - 2] for i in range(2, len(seq))):
                return p, q
    return None


def mutual_pair(n):
    """
    Two sequences feed each other: f(0) = 1, g(0) = 0, f(n) = 2 * g(n - 1) + 1 and g(n) = f(n - 1) + g(n - 1).
    Return the pair (f(n), g(n)).

    >>> mutual_pair(1)
    (1, 1)
    >>> mutual_pair(3)
    (5, 5)
    """
    if n == 0:
        return 1, 0
    f, g = mutual_pair(n - 1)
    return 2 * g + 1, f + g


def cycle_start_of_walk(seed: int, rule: Callable[[int], int]) -> Tuple[int, int]:
    """
    Apply the rule again and again. Return (steps before the cycle begins, length of the cycle).

    cycle_start_of_walk(2, lambda x: x * x % 10) == (2, 1)
    cycle_start_of_walk(5, lambda x: x) == (0, 1)
    """
    first_seen = {}
    x = seed
    step = 0
    while x not in first_seen:
        first_seen[x] = step
        x = rule(x)
        step += 1
    return first_seen[x], step - first_seen[x]


def hailstone_with_fives(n: int, max_steps: int) -> Optional[int]:
    """
    Multiples of 5 are divided by 5, other even numbers are halved, and all other numbers are multiplied by 3 and get
    1 added. How many steps lead to 1? None if it takes more than max_steps.

    >>> hailstone_with_fives(10, 20)
    2
    >>> hailstone_with_fives(3, 20)
    3
    >>> hailstone_with_fives(7, 1) is None
    True
    """
    steps = 0
    while n != 1:
        if steps == max_steps:
            return None
        if n % 5 == 0:
            n //= 5
        elif n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


def collatz_meeting(a: int, b: int) -> int:
    """
    Both numbers follow the rule: halve if even, else three times plus one. Return the first number on the way of a
    (a included) that also lies on the way of b. The ways end at 1.

    collatz_meeting(12, 13) == 10
    collatz_meeting(8, 32) == 8
    """
    def way(n):
        path = [n]
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            path.append(n)
        return path

    other = set(way(b))
    for x in way(a):
        if x in other:
            return x
    return 1


def peak_of_walk(n):
    """Highest number on the way from n to 1 and the step at which it is reached (halve if even, else 3n + 1).

    >>> peak_of_walk(6)
    (16, 4)
    >>> peak_of_walk(8)
    (8, 0)
    """
    peak, at = n, 0
    step = 0
    while n > 1:
        n = 3 * n + 1 if n % 2 else n // 2
        step += 1
        if n > peak:
            peak, at = n, step
    return peak, at


def squares_then_cubes(n: int) -> List[int]:
    """For k from 1 to n take the cube if k is a multiple of three, the square if k is even, and k itself otherwise.

    squares_then_cubes(6) == [1, 4, 27, 16, 5, 216]
    squares_then_cubes(0) == []
    """
    out = []
    for k in range(1, n + 1):
        if k % 3 == 0:
            out.append(k ** 3)
        elif k % 2 == 0:
            out.append(k ** 2)
        else:
            out.append(k)
    return out


def differences_until_constant(seq: list[int]) -> Optional[int]:
    """
    How often must the list be replaced by its differences until all members are equal? None if fewer than two
    members would be left.

    >>> differences_until_constant([1, 4, 9, 16])
    2
    >>> differences_until_constant([3, 3])
    0
    >>> differences_until_constant([1, 2, 4]) is None
    True
    """
    rounds = 0
    while len(seq) >= 2:
        if len(set(seq)) == 1:
            return rounds
        seq = [b - a for a, b in zip(seq, seq[1:])]
        rounds += 1
    return None


def continue_by_differences(seq: List[int]) -> int:
    """ Predict the next member of the sequence by taking differences down to the last row and adding up the ends.
    >>> continue_by_differences([1, 4, 9, 16])
    25
    >>> continue_by_differences([5])
    5
    """
    if not seq:
        return 0
    lower = [seq[i + 1] - seq[i] for i in range(len(seq) - 1)]
    return seq[-1] + continue_by_differences(lower)


def evaluate_from_low(coeffs, x):
    """
    The coefficients of a polynomial stand in the list from the constant upwards. Return its value at x.

    evaluate_from_low([1, 2, 3], 2) == 17
    evaluate_from_low([], 5) == 0
    """
    value = 0
    for c in reversed(coeffs):
        value = value * x + c
    return value


def derive_times(coeffs: List[int], times: int) -> List[int]:
    """
    Derive the polynomial (constant first) the given number of times. The zero polynomial is [].

    >>> derive_times([5, 1, 4, 2], 2)
    [8, 12]
    >>> derive_times([7, 1], 2)
    []
    """
    for _ in range(times):
        coeffs = [k * c for k, c in enumerate(coeffs)][1:]
    return coeffs


def area_under_poly(coeffs: list[int], a: int, b: int) -> float:
    """Integral of the polynomial (constant first) from a to b, rounded to 4 digits.

    area_under_poly([0, 2], 0, 3) == 9.0
    area_under_poly([1, 0, 3], 1, 2) == 8.0
    """
    def antiderivative(x):
        return sum(c * x ** (k + 1) / (k + 1) for k, c in enumerate(coeffs))

    return round(antiderivative(b) - antiderivative(a), 4)


def root_between(coeffs: List[float], low: float, high: float) -> Optional[float]:
    """
    Find a root of the polynomial (highest power first) between low and high by halving the interval. Round it
    to 3 digits. If the signs at both ends are equal, return None.

    >>> root_between([1, 0, -2], 0, 2)
    1.414
    >>> root_between([1, 0, 1], 0, 5) is None
    True
    """
    def f(x):
        total = 0
        for c in coeffs:
            total = total * x + c
        return total

    if f(low) * f(high) > 0:
        return None
    while high - low > 1e-6:
        mid = (low + high) / 2
        if f(low) * f(mid) <= 0:
            high = mid
        else:
            low = mid
    return round((low + high) / 2, 3)


def divide_by_linear(coeffs, r):
    """
    Divide the polynomial (highest power first) by (x - r) with Horner's scheme. Return the quotient and the rest.

    divide_by_linear([1, -3, 2], 1) == ([1, -2], 0)
    divide_by_linear([2, 0, 1], 3) == ([2, 6], 19)
    """
    row = [coeffs[0]]
    for c in coeffs[1:]:
        row.append(c + r * row[-1])
    return row[:-1], row[-1]


def poly_from_roots(roots: List[int]) -> List[int]:
    """Coefficients (highest power first) of the product of (x - r) for all roots r.

    >>> poly_from_roots([1, 2])
    [1, -3, 2]
    >>> poly_from_roots([])
    [1]
    """
    coeffs = [1]
    for r in roots:
        shifted = coeffs + [0]
        for i, c in enumerate(coeffs):
            shifted[i + 1] -= r * c
        coeffs = shifted
    return coeffs


def quadratic_kind(a: int, b: int, c: int) -> str:
    """
    Describe the real roots of a * x**2 + b * x + c: 'two', 'double', 'none'; 'linear' if a is zero.

    >>> quadratic_kind(1, 0, -1)
    'two'
    >>> quadratic_kind(1, 2, 1)
    'double'
    >>> quadratic_kind(0, 3, 1)
    'linear'
    """
    if a == 0:
        return "linear"
    d = b * b - 4 * a * c
    if d < 0:
        return "none"
    return "double" if d == 0 else "two"


def parabola_through(values: Tuple[int, int, int]) -> Tuple[Fraction, Fraction, Fraction]:
    """
    The values are those of a * x**2 + b * x + c at x = 0, 1 and 2. Return (a, b, c).

    parabola_through((1, 3, 7)) == (1, 1, 1)
    parabola_through((0, 0, 1)) == (Fraction(1, 2), Fraction(-1, 2), 0)
    """
    y0, y1, y2 = values
    c = Fraction(y0)
    a = Fraction(y2 - 2 * y1 + y0, 2)
    b = y1 - y0 - a
    return a, b, c


def square_poly_text(a, b):
    """
    Multiply out (a*x + b)**2 for positive a and b and write it as text.
    >>> square_poly_text(2, 3)
    '4x^2 + 12x + 9'
    >>> square_poly_text(1, 1)
    'x^2 + 2x + 1'
    """
    lead = '' if a == 1 else str(a * a)
    return f'{lead}x^2 + {2 * a * b}x + {b * b}'


def reduce_pair(p: int, q: int) -> tuple[int, int]:
    """
    Reduce the fraction p / q so that the denominator is positive. For a denominator of zero return (0, 0).

    reduce_pair(6, -4) == (-3, 2)
    reduce_pair(0, 5) == (0, 1)
    reduce_pair(1, 0) == (0, 0)
    """
    if q == 0:
        return 0, 0
    g = gcd(p, q)
    if q < 0:
        g = -g
    return p // g, q // g


def multiply_fraction_list(pairs: List[Tuple[int, int]]) -> Tuple[int, int]:
    """ Multiply all fractions (numerator, denominator) and reduce the result. No fractions at all give (1, 1).
    >>> multiply_fraction_list([(2, 3), (3, 4)])
    (1, 2)
    >>> multiply_fraction_list([])
    (1, 1)
    """
    top = bottom = 1
    for p, q in pairs:
        top *= p
        bottom *= q
    a, b = top, bottom
    while b:
        a, b = b, a % b
    return top // a, bottom // a


def mixed_number_text(p, q):
    """
    Write p / q as a mixed number: whole part and reduced proper fraction, the parts that are zero left out.

    mixed_number_text(7, 4) == '1 3/4'
    mixed_number_text(8, 4) == '2'
    mixed_number_text(2, 6) == '1/3'
    mixed_number_text(0, 3) == '0'
    """
    whole, rest = divmod(p, q)
    if rest == 0:
        return str(whole)
    g = gcd(rest, q)
    part = f"{rest // g}/{q // g}"
    return part if whole == 0 else f"{whole} {part}"


def unit_fractions(p: int, q: int) -> List[int]:
    """
    Write p / q (less than one) as a sum of different fractions 1 / d, always taking the largest that fits. Return
    the denominators.

    >>> unit_fractions(5, 6)
    [2, 3]
    >>> unit_fractions(4, 5)
    [2, 4, 20]
    """
    denominators = []
    while p > 0:
        d = (q + p - 1) // p
        denominators.append(d)
        p, q = p * d - q, q * d
        g = gcd(p, q)
        p, q = p // g, q // g
    return denominators


def period_of_fraction(p: int, q: int) -> str:
    """
    Return the digits that repeat without end in the decimal form of p / q, or '' if it ends.

    period_of_fraction(1, 6) == '6'
    period_of_fraction(1, 7) == '142857'
    period_of_fraction(3, 8) == ''
    """
    seen = {}
    digits = ''
    rest = p % q
    while rest and rest not in seen:
        seen[rest] = len(digits)
        rest *= 10
        digits += str(rest // q)
        rest %= q
    return digits[seen[rest]:] if rest else ''


def best_denominator(x: float, limit: int) -> Tuple[int, int]:
    """
    Which fraction with a denominator of at most limit is closest to x? Among equals the smaller denominator wins.

    >>> best_denominator(0.333, 5)
    (1, 3)
    >>> best_denominator(3.14159, 10)
    (22, 7)
    """
    best = (round(x), 1)
    for q in range(2, limit + 1):
        p = round(x * q)
        if abs(x - p / q) < abs(x - best[0] / best[1]):
            best = (p, q)
    return best


def mediant_steps(p, q):
    """
    Find p / q (positive, reduced) in the tree that starts between 0/1 and 1/0: at every node go left ('L') if the
    fraction is smaller than the mediant and right ('R') if it is larger. Return the way.

    mediant_steps(1, 1) == ''
    mediant_steps(2, 3) == 'LR'
    mediant_steps(3, 1) == 'RR'
    """
    a, b, c, d = 0, 1, 1, 0
    way = ''
    while True:
        m, n = a + c, b + d
        if p * n == m * q:
            return way
        if p * n < m * q:
            way += 'L'
            c, d = m, n
        else:
            way += 'R'
            a, b = m, n


def farey_count(n: int) -> int:
    """How many different values from 0 to 1 (both included) have fractions with denominators up to n?

    >>> farey_count(3)
    5
    >>> farey_count(1)
    2
    """
    values = set()
    for q in range(1, n + 1):
        for p in range(q + 1):
            g = gcd(p, q)
            values.add((p // g, q // g))
    return len(values)


def compare_scores_as_fractions(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """
    Two players have (hits, throws). Return 1 if the first has the better rate, -1 for the second and 0 for equal rates.
    Nobody throws means a rate of zero. Do not use floats.

    compare_scores_as_fractions((3, 4), (5, 8)) == 1
    compare_scores_as_fractions((1, 2), (2, 4)) == 0
    compare_scores_as_fractions((0, 0), (1, 9)) == -1
    """
    (h1, t1), (h2, t2) = a, b
    left = h1 * max(t2, 1)
    right = h2 * max(t1, 1)
    return (left > right) - (left < right)


def round_to_quarter(x: float) -> float:
    """Round x to the nearest quarter.

    round_to_quarter(1.3) == 1.25
    round_to_quarter(2.9) == 3.0
    """
    return round(x * 4) / 4


def round_up_to_ending(price: int, ending: int) -> int:
    """
    Raise the price (in cents) to the next amount whose last two digits are the ending. A price that fits stays.

    >>> round_up_to_ending(1234, 99)
    1299
    >>> round_up_to_ending(1299, 50)
    1350
    >>> round_up_to_ending(50, 50)
    50
    """
    return price + (ending - price) % 100


def keep_significant(n: int, digits: int) -> int:
    """
    Keep only the given number of leading digits of n and put zeros for the rest, with ordinary rounding (5 goes up).

    keep_significant(12345, 2) == 12000
    keep_significant(1999, 1) == 2000
    keep_significant(37, 5) == 37
    """
    length = len(str(n))
    if length <= digits:
        return n
    unit = 10 ** (length - digits)
    return (n + unit // 2) // unit * unit


def shares_that_add_up(total, weights):
    """
    Divide the total (a whole number) by the weights. Everyone gets the share rounded down, and what is left is given
    out one by one to those with the largest rests (earlier ones first).

    shares_that_add_up(10, [1, 1, 1]) == [4, 3, 3]
    shares_that_add_up(7, [2, 1]) == [5, 2]
    """
    whole = sum(weights)
    shares = [total * w // whole for w in weights]
    rests = [total * w % whole for w in weights]
    order = sorted(range(len(weights)), key=lambda i: -rests[i])
    for i in order[:total - sum(shares)]:
        shares[i] += 1
    return shares


def cash_rounding(cents: int) -> int:
    """
    In a shop without 1 and 2 cent coins amounts are rounded to a multiple of five: 1, 2 go down, 3, 4 go up.

    >>> cash_rounding(1242)
    1240
    >>> cash_rounding(1248)
    1250
    """
    rest = cents % 5
    if rest <= 2:
        return cents - rest
    return cents + 5 - rest


def rounding_error_sum(values: List[float]) -> float:
    """Add up what is gained or lost when every value is rounded to a whole number; two digits after the point.

    rounding_error_sum([1.4, 2.7]) == -0.1
    rounding_error_sum([]) == 0
    """
    error = 0
    for v in values:
        error += round(v) - v
    return round(error, 2)


def power_between(a: int, b: int, k: int) -> List[int]:
    """ List all k-th powers of whole numbers from a to b, both included (a is at least 0).
    >>> power_between(5, 70, 3)
    [8, 27, 64]
    >>> power_between(10, 15, 2)
    []
    """
    powers = []
    base = 0
    while base ** k <= b:
        if base ** k >= a:
            powers.append(base ** k)
        base += 1
    return powers


def perfect_power_form(n: int) -> Optional[Tuple[int, int]]:
    """
    Write n as base ** exponent with the largest possible exponent of at least 2. None if n is no such power.

    perfect_power_form(64) == (2, 6)
    perfect_power_form(36) == (6, 2)
    perfect_power_form(12) == None
    """
    for base in range(2, isqrt(n) + 1):
        power, exponent = base * base, 2
        while power < n:
            power *= base
            exponent += 1
        if power == n:
            return base, exponent
    return None


def whole_root_and_rest(n, k):
    """
    The largest r with r ** k <= n, and what is left of n.

    whole_root_and_rest(30, 3) == (3, 3)
    whole_root_and_rest(16, 4) == (2, 0)
    """
    low, high = 0, n + 1
    while high - low > 1:
        mid = (low + high) // 2
        if mid ** k <= n:
            low = mid
        else:
            high = mid
    return low, n - low ** k


def simplify_root(n: int) -> tuple[int, int]:
    """
    Write the square root of n as a * sqrt(b) with a as large as possible; return (a, b).

    >>> simplify_root(72)
    (6, 2)
    >>> simplify_root(15)
    (1, 15)
    """
    a = isqrt(n)
    while a > 1 and n % (a * a) != 0:
        a -= 1
    return a, n // (a * a)


def two_square_ways(n):
    """List the pairs a <= b (from 0) with a * a + b * b == n.

    >>> two_square_ways(25)
    [(0, 5), (3, 4)]
    >>> two_square_ways(7)
    []
    """
    ways = []
    a = 0
    while 2 * a * a <= n:
        b = isqrt(n - a * a)
        if a * a + b * b == n:
            ways.append((a, b))
        a += 1
    return ways


def cube_gap_numbers(limit: int) -> List[int]:
    """
    Numbers up to limit that are the difference of two neighbouring cubes (of whole numbers from 0).

    >>> cube_gap_numbers(40)
    [1, 7, 19, 37]
    """
    found = []
    k = 0
    while (k + 1) ** 3 - k ** 3 <= limit:
        found.append((k + 1) ** 3 - k ** 3)
        k += 1
    return found


def exponents_match(a: int, b: int, x: int, y: int) -> str:
    """Compare a ** x with b ** y and return '<', '=' or '>'.

    exponents_match(2, 4, 6, 3) == '='
    exponents_match(3, 5, 2, 1) == '>'
    """
    left, right = a ** x, b ** y
    if left == right:
        return "="
    return "<" if left < right else ">"


def power_tower_mod(values: List[int], m: int) -> int:
    """
    Work from left to right: start with the first value, raise the result to the next value modulo m, and so on.

    >>> power_tower_mod([2, 3, 2], 10)
    4
    >>> power_tower_mod([7], 4)
    3
    """
    result = values[0] % m
    for e in values[1:]:
        result = pow(result, e, m)
    return result


def inverse_by_trial(a: int, m: int) -> Optional[int]:
    """The number x from 1 to m - 1 for which a * x leaves the rest 1 modulo m, or None.

    >>> inverse_by_trial(3, 7)
    5
    >>> inverse_by_trial(2, 4) is None
    True
    """
    for x in range(1, m):
        if a * x % m == 1:
            return x
    return None


def solve_linear_mod(a, b, m):
    """
    All x from 0 to m - 1 with a * x + b divisible by m.

    solve_linear_mod(2, 4, 6) == [1, 4]
    solve_linear_mod(3, 1, 6) == []
    """
    return [x for x in range(m) if (a * x + b) % m == 0]


def order_modulo(a: int, m: int) -> int:
    """
    The smallest k >= 1 with a ** k leaving the rest 1 modulo m; 0 if there is none.

    order_modulo(2, 7) == 3
    order_modulo(2, 6) == 0
    order_modulo(10, 9) == 1
    """
    power = a % m
    for k in range(1, m + 1):
        if power == 1:
            return k
        power = power * a % m
    return 0


def quadratic_rests(m: int) -> list[int]:
    """Which rests can a square leave modulo m? In rising order.

    >>> quadratic_rests(5)
    [0, 1, 4]
    >>> quadratic_rests(8)
    [0, 1, 4]
    """
    return sorted({x * x % m for x in range(m)})


def match_two_rests(r1: int, m1: int, r2: int, m2: int) -> int:
    """
    Find the smallest number that leaves the rest r1 modulo m1 and r2 modulo m2; -1 if there is none below m1 * m2.

    match_two_rests(2, 3, 3, 5) == 8
    match_two_rests(1, 2, 0, 4) == -1
    """
    x = r1
    while x < m1 * m2:
        if x % m2 == r2:
            return x
        x += m1
    return -1


def missing_eggs(rests: Dict[int, int], limit: int) -> List[int]:
    """
    A basket was counted in groups: for each group size the dict tells how many eggs were left over. Which counts
    from 1 to limit are possible?

    >>> missing_eggs({2: 1, 3: 2, 5: 0}, 100)
    [5, 35, 65, 95]
    >>> missing_eggs({2: 0, 4: 1}, 50)
    []
    """
    possible = []
    for count in range(1, limit + 1):
        if all(count % size == rest for size, rest in rests.items()):
            possible.append(count)
    return possible


def modular_table(m, op):
    """
    Build the addition ('+') or multiplication ('*') table for the rests 0 to m - 1. Any other sign gives [].

    modular_table(2, '+') == [[0, 1], [1, 0]]
    modular_table(3, '*') == [[0, 0, 0], [0, 1, 2], [0, 2, 1]]
    modular_table(3, '/') == []
    """
    if op == '+':
        return [[(i + j) % m for j in range(m)] for i in range(m)]
    if op == '*':
        return [[(i * j) % m for j in range(m)] for i in range(m)]
    return []


def last_digits_of_power(base: int, exponent: int, count: int) -> str:
    """ The last `count` digits of base ** exponent as text, with leading zeros if they belong there.
    >>> last_digits_of_power(7, 4, 2)
    '01'
    >>> last_digits_of_power(2, 3, 1)
    '8'
    """
    m = 10 ** count
    result = 1
    for _ in range(exponent):
        result = result * base % m
    return str(result).zfill(count)


def random_like_sequence(seed: int, a: int, c: int, m: int, n: int) -> List[int]:
    """
    Each number is a times the last plus c, modulo m. Return n numbers, the seed not included.

    random_like_sequence(1, 5, 3, 16, 4) == [8, 11, 10, 5]
    random_like_sequence(0, 1, 0, 2, 0) == []
    """
    numbers = []
    x = seed
    while len(numbers) < n:
        x = (a * x + c) % m
        numbers.append(x)
    return numbers


def full_period(a: int, c: int, m: int) -> bool:
    """Does the rule x -> (a * x + c) mod m, starting at 0, visit all of 0 to m - 1 before it repeats?

    >>> full_period(5, 3, 16)
    True
    >>> full_period(2, 0, 5)
    False
    """
    visited = set()
    x = 0
    while x not in visited:
        visited.add(x)
        x = (a * x + c) % m
    return len(visited) == m


def geometric_until_small(first: float, ratio: float, least: float) -> List[float]:
    """
    Members of the geometric sequence with the given first member and ratio (between 0 and 1) that are not smaller
    than least, rounded to three digits.

    >>> geometric_until_small(8, 0.5, 1)
    [8, 4.0, 2.0, 1.0]
    >>> geometric_until_small(1, 0.5, 2)
    []
    """
    members = []
    x = first
    while x >= least:
        members.append(round(x, 3))
        x *= ratio
    return members


def missing_in_arithmetic(seq):
    """
    An arithmetic sequence of whole numbers (at least four members) lost one inner member. Return it; None if nothing
    is missing.

    missing_in_arithmetic([2, 5, 11, 14]) == 8
    missing_in_arithmetic([1, 2, 3]) == None
    missing_in_arithmetic([9, 7, 5, 1]) == 3
    """
    steps = [b - a for a, b in zip(seq, seq[1:])]
    step = min(steps, key=abs)
    for a, s in zip(seq, steps):
        if s != step:
            return a + step
    return None


def sum_of_squares_formula(a: int, b: int) -> int:
    """Sum of the squares of all whole numbers from a to b (0 <= a <= b) without a loop.

    >>> sum_of_squares_formula(2, 4)
    29
    >>> sum_of_squares_formula(0, 3)
    14
    """
    def up_to(n: int) -> int:
        return n * (n + 1) * (2 * n + 1) // 6

    return up_to(b) - (up_to(a - 1) if a > 0 else 0)


def alternating_power_sum(n, k):
    """
    Compute 1**k - 2**k + 3**k - ... up to n**k.

    alternating_power_sum(4, 2) == -10
    alternating_power_sum(3, 1) == 2
    """
    total = 0
    sign = 1
    for i in range(1, n + 1):
        total += sign * i ** k
        sign = -sign
    return total


def harmonic_terms_for(target: float) -> int:
    """ How many terms of 1 + 1/2 + 1/3 + ... are needed until the sum is larger than the target?
    >>> harmonic_terms_for(2)
    4
    >>> harmonic_terms_for(0.5)
    1
    """
    total = 0.0
    n = 0
    while total <= target:
        n += 1
        total += 1 / n
    return n


def binomial_expansion(a: int, b: int, n: int) -> List[int]:
    """Coefficients of (a*x + b)**n, highest power first.

    binomial_expansion(1, 1, 3) == [1, 3, 3, 1]
    binomial_expansion(2, -1, 2) == [4, -4, 1]
    """
    return [comb(n, k) * a ** (n - k) * b ** k for k in range(n + 1)]


def continued_from_terms(terms: list[int]) -> tuple[int, int]:
    """
    Compute a0 + 1 / (a1 + 1 / (a2 + ...)) as a fraction (p, q).

    >>> continued_from_terms([3, 7])
    (22, 7)
    >>> continued_from_terms([1, 2, 2])
    (7, 5)
    """
    p, q = terms[-1], 1
    for a in reversed(terms[:-1]):
        p, q = a * p + q, p
    return p, q


def arithmetic_or_geometric(seq):
    """
    Say 'arithmetic', 'geometric', 'both' or 'neither' for a list of at least three positive numbers.

    >>> arithmetic_or_geometric([2, 4, 8])
    'geometric'
    >>> arithmetic_or_geometric([5, 5, 5])
    'both'
    >>> arithmetic_or_geometric([1, 2, 4, 5])
    'neither'
    """
    triples = list(zip(seq, seq[1:], seq[2:]))
    arith = all(b - a == c - b for a, b, c in triples)
    geo = all(b * b == a * c for a, b, c in triples)
    if arith and geo:
        return "both"
    if arith:
        return "arithmetic"
    return "geometric" if geo else "neither"


def term_from_end_sum(seq: List[int], k: int, n: int) -> List[int]:
    """
    Continue the list up to n members: each new member is the sum of the last k members modulo 10.

    >>> term_from_end_sum([4, 5, 6], 2, 6)
    [4, 5, 6, 1, 7, 8]
    >>> term_from_end_sum([1], 3, 4)
    [1, 1, 2, 4]
    """
    result = list(seq)
    while len(result) < n:
        result.append(sum(result[-k:]) % 10)
    return result


def conditional_growth(start: int, rounds: int) -> int:
    """
    In every round a number below 50 is doubled, a number from 50 to 99 grows by 7, and larger numbers lose 60.
    Return the number after the rounds.

    For start = 30 and rounds = 2 the result is 67.
    For start = 100 and rounds = 1 the result is 40.
    For start = 5 and rounds = 0 the result is 5.
    """
    value = start
    for _ in range(rounds):
        if value < 50:
            value *= 2
        elif value < 100:
            value += 7
        else:
            value -= 60
    return value


def product_recurrence(n: int) -> int:
    """
    The first two members are 1 and 2; every further member is the product of the last two plus one. Return the member
    with index n, counting from 0.

    >>> product_recurrence(2)
    3
    >>> product_recurrence(4)
    22
    """
    a, b = 1, 2
    for _ in range(n):
        a, b = b, a * b + 1
    return a


def nested_recurrence(n):
    """f(0) = 0 and f(n) = n - f(f(n - 1)).

    nested_recurrence(1) == 1
    nested_recurrence(5) == 3
    nested_recurrence(8) == 5
    """
    if n == 0:
        return 0
    return n - nested_recurrence(nested_recurrence(n - 1))


def halves_recurrence(n: int) -> int:
    """
    The value for 0 and 1 is n itself. For even n it is the value of n / 2; for odd n it is the sum of the values of the
    two whole numbers around n / 2.

    >>> halves_recurrence(5)
    3
    >>> halves_recurrence(8)
    1
    """
    if n < 2:
        return n
    half = n // 2
    if n % 2 == 0:
        return halves_recurrence(half)
    return halves_recurrence(half) + halves_recurrence(half + 1)


def interleaved_sequences(n: int) -> List[int]:
    """
    At even places (from 0) stand the powers of two, at odd places the multiples of three. Return the first n members.

    interleaved_sequences(6) == [1, 3, 2, 6, 4, 9]
    interleaved_sequences(0) == []
    """
    members = []
    for i in range(n):
        k = i // 2
        members.append(2 ** k if i % 2 == 0 else 3 * (k + 1))
    return members


def largest_odd_below_walk(n: int) -> List[int]:
    """ Halve n as long as it is even; then subtract 1 and go on, until 0 is reached. List the odd numbers met.
    >>> largest_odd_below_walk(20)
    [5, 1]
    >>> largest_odd_below_walk(7)
    [7, 3, 1]
    """
    odd = []
    while n > 0:
        if n % 2 == 0:
            n //= 2
        else:
            odd.append(n)
            n -= 1
    return odd


def ratio_of_terms(n, digits):
    """
    Start with 1, 3 and add the last two members for the next one. Return member n divided by member n - 1
    (members count from 0, n >= 1), rounded to so many digits.

    ratio_of_terms(1, 2) == 3.0
    ratio_of_terms(4, 2) == 1.57
    """
    a, b = 1, 3
    for _ in range(n - 1):
        a, b = b, a + b
    return round(b / a, digits)


def count_terms_divisible(a: int, b: int, n: int, m: int) -> int:
    """
    The sequence has the first members a and b, and each further one is the sum of the two before. How many of the
    first n members are multiples of m?

    >>> count_terms_divisible(1, 1, 9, 3)
    2
    >>> count_terms_divisible(0, 5, 4, 5)
    4
    """
    count = 0
    for _ in range(n):
        if a % m == 0:
            count += 1
        a, b = b, a + b
    return count


def same_rest_groups(numbers: list[int], m: int) -> list[list[int]]:
    """Put the numbers into groups by their rest modulo m, groups in rising order of the rest, empty ones left out.

    same_rest_groups([5, 3, 8, 6], 3) == [[3, 6], [5, 8]]
    same_rest_groups([], 4) == []
    """
    groups = [[] for _ in range(m)]
    for x in numbers:
        groups[x % m].append(x)
    return [g for g in groups if g]


def subtract_polys(p: List[int], q: List[int]) -> List[int]:
    """
    Subtract two polynomials (constant first). Zeros at the high end are cut off.

    >>> subtract_polys([1, 2, 3], [0, 5, 3])
    [1, -3]
    >>> subtract_polys([4], [4])
    []
    """
    n = max(len(p), len(q))
    diff = [0] * n
    for i, c in enumerate(p):
        diff[i] += c
    for i, c in enumerate(q):
        diff[i] -= c
    while diff and diff[-1] == 0:
        diff.pop()
    return diff


def vertex_of_parabola(a: int, b: int, c: int) -> Optional[Tuple[float, float]]:
    """Return the lowest or highest point (x, y) of y = a * x**2 + b * x + c; None if a is zero.

    vertex_of_parabola(1, -4, 7) == (2.0, 3.0)
    vertex_of_parabola(0, 1, 1) == None
    """
    if a == 0:
        return None
    x = -b / (2 * a)
    return x, a * x * x + b * x + c


def is_even_function(coeffs):
    """
    Is the polynomial (constant first) 'even' (only even powers), 'odd' (only odd powers) or neither ('')? The zero
    polynomial counts as 'even'.

    >>> is_even_function([1, 0, 3])
    'even'
    >>> is_even_function([0, 2])
    'odd'
    >>> is_even_function([1, 1])
    ''
    """
    powers = {k % 2 for k, c in enumerate(coeffs) if c != 0}
    if 1 not in powers:
        return 'even'
    return '' if 0 in powers else 'odd'


def fraction_to_percent(p: int, q: int) -> str:
    """Write p / q as a percentage with one digit after the point, or 'n/a' if q is zero.

    fraction_to_percent(1, 3) == '33.3%'
    fraction_to_percent(2, 0) == 'n/a'
    """
    if q == 0:
        return 'n/a'
    return f'{100 * p / q:.1f}%'


def smallest_power_over(base: int, bound: int) -> Tuple[int, int]:
    """ Find the smallest power of the base (at least 2) that is larger than the bound. Return (exponent, power).
    >>> smallest_power_over(3, 20)
    (3, 27)
    >>> smallest_power_over(2, 0)
    (0, 1)
    """
    exponent, power = 0, 1
    while power <= bound:
        power *= base
        exponent += 1
    return exponent, power


def clock_multiplication(hour: int, times: int, hours: int = 12) -> int:
    """
    On a clock face with the numbers 1 to `hours`, multiply the hour by times and find the number where one ends.

    clock_multiplication(5, 3) == 3
    clock_multiplication(6, 2) == 12
    clock_multiplication(4, 4, 7) == 2
    """
    rest = hour * times % hours
    return rest if rest else hours


def check():
    """Check the examples that are not doctests."""
    assert twice_minus(2) == 2
    assert twice_minus(3) == 1
    assert twice_minus(4) == -4
    assert look_back_by_value(6) == [1, 1, 3, 2, 1, 4]
    assert look_back_by_value(1) == [1]
    assert order_of_recurrence([1, 1, 2, 3, 5]) == (1, 1)
    assert order_of_recurrence([1, 2, 3, 4]) == (2, -1)
    assert order_of_recurrence([1, 2, 9, 1]) is None
    assert cycle_start_of_walk(2, lambda x: x * x % 10) == (2, 1)
    assert cycle_start_of_walk(5, lambda x: x) == (0, 1)
    assert collatz_meeting(12, 13) == 10
    assert collatz_meeting(8, 32) == 8
    assert squares_then_cubes(6) == [1, 4, 27, 16, 5, 216]
    assert squares_then_cubes(0) == []
    assert evaluate_from_low([1, 2, 3], 2) == 17
    assert evaluate_from_low([], 5) == 0
    assert area_under_poly([0, 2], 0, 3) == 9.0
    assert area_under_poly([1, 0, 3], 1, 2) == 8.0
    assert divide_by_linear([1, -3, 2], 1) == ([1, -2], 0)
    assert divide_by_linear([2, 0, 1], 3) == ([2, 6], 19)
    assert parabola_through((1, 3, 7)) == (1, 1, 1)
    assert parabola_through((0, 0, 1)) == (Fraction(1, 2), Fraction(-1, 2), 0)
    assert reduce_pair(6, -4) == (-3, 2)
    assert reduce_pair(0, 5) == (0, 1)
    assert reduce_pair(1, 0) == (0, 0)
    assert mixed_number_text(7, 4) == '1 3/4'
    assert mixed_number_text(8, 4) == '2'
    assert mixed_number_text(2, 6) == '1/3'
    assert mixed_number_text(0, 3) == '0'
    assert period_of_fraction(1, 6) == '6'
    assert period_of_fraction(1, 7) == '142857'
    assert period_of_fraction(3, 8) == ''
    assert mediant_steps(1, 1) == ''
    assert mediant_steps(2, 3) == 'LR'
    assert mediant_steps(3, 1) == 'RR'
    assert compare_scores_as_fractions((3, 4), (5, 8)) == 1
    assert compare_scores_as_fractions((1, 2), (2, 4)) == 0
    assert compare_scores_as_fractions((0, 0), (1, 9)) == -1
    assert round_to_quarter(1.3) == 1.25
    assert round_to_quarter(2.9) == 3.0
    assert keep_significant(12345, 2) == 12000
    assert keep_significant(1999, 1) == 2000
    assert keep_significant(37, 5) == 37
    assert shares_that_add_up(10, [1, 1, 1]) == [4, 3, 3]
    assert shares_that_add_up(7, [2, 1]) == [5, 2]
    assert rounding_error_sum([1.4, 2.7]) == -0.1
    assert rounding_error_sum([]) == 0
    assert perfect_power_form(64) == (2, 6)
    assert perfect_power_form(36) == (6, 2)
    assert perfect_power_form(12) is None
    assert whole_root_and_rest(30, 3) == (3, 3)
    assert whole_root_and_rest(16, 4) == (2, 0)
    assert exponents_match(2, 4, 6, 3) == '='
    assert exponents_match(3, 5, 2, 1) == '>'
    assert solve_linear_mod(2, 4, 6) == [1, 4]
    assert solve_linear_mod(3, 1, 6) == []
    assert order_modulo(2, 7) == 3
    assert order_modulo(2, 6) == 0
    assert order_modulo(10, 9) == 1
    assert match_two_rests(2, 3, 3, 5) == 8
    assert match_two_rests(1, 2, 0, 4) == -1
    assert modular_table(2, '+') == [[0, 1], [1, 0]]
    assert modular_table(3, '*') == [[0, 0, 0], [0, 1, 2], [0, 2, 1]]
    assert modular_table(3, '/') == []
    assert random_like_sequence(1, 5, 3, 16, 4) == [8, 11, 10, 5]
    assert random_like_sequence(0, 1, 0, 2, 0) == []
    assert missing_in_arithmetic([2, 5, 11, 14]) == 8
    assert missing_in_arithmetic([1, 2, 3]) is None
    assert missing_in_arithmetic([9, 7, 5, 1]) == 3
    assert alternating_power_sum(4, 2) == -10
    assert alternating_power_sum(3, 1) == 2
    assert binomial_expansion(1, 1, 3) == [1, 3, 3, 1]
    assert binomial_expansion(2, -1, 2) == [4, -4, 1]
    assert conditional_growth(30, 2) == 67
    assert conditional_growth(100, 1) == 40
    assert conditional_growth(5, 0) == 5
    assert nested_recurrence(1) == 1
    assert nested_recurrence(5) == 3
    assert nested_recurrence(8) == 5
    assert interleaved_sequences(6) == [1, 3, 2, 6, 4, 9]
    assert interleaved_sequences(0) == []
    assert ratio_of_terms(1, 2) == 3.0
    assert ratio_of_terms(4, 2) == 1.57
    assert same_rest_groups([5, 3, 8, 6], 3) == [[3, 6], [5, 8]]
    assert same_rest_groups([], 4) == []
    assert vertex_of_parabola(1, -4, 7) == (2.0, 3.0)
    assert vertex_of_parabola(0, 1, 1) is None
    assert fraction_to_percent(1, 3) == '33.3%'
    assert fraction_to_percent(2, 0) == 'n/a'
    assert clock_multiplication(5, 3) == 3
    assert clock_multiplication(6, 2) == 12
    assert clock_multiplication(4, 4, 7) == 2
