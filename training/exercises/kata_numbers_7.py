"""Small number functions of every kind: digits, divisors, bits, sequences, fractions, points, counting and clocks."""

import math
from collections import defaultdict
from functools import reduce
from typing import Dict, List, Optional, Set, Tuple


def multiply_big_digits(n: int, least: int) -> int:
    """Multiply the digits of n that are at least `least`. If there is no such digit return 0.

    >>> multiply_big_digits(3827, 4)
    56
    >>> multiply_big_digits(111, 2)
    0
    """
    digits = [int(c) for c in str(abs(n)) if int(c) >= least]
    if not digits:
        return 0
    return math.prod(digits)


def gap_between_extreme_digits(n):
    """
    How many places are there between the first largest and the last smallest digit of n?

    gap_between_extreme_digits(91) == 1
    gap_between_extreme_digits(15925) == 2
    gap_between_extreme_digits(4) == 0
    """
    s = str(n)
    return abs(s.index(max(s)) - s.rindex(min(s)))


def same_length_reverse(n: int) -> Optional[int]:
    """ Reverse n, but only if the result has as many digits as n; otherwise return None.
    >>> same_length_reverse(120) is None
    True
    >>> same_length_reverse(-34)
    -43
    """
    text = str(abs(n))[::-1]
    if text[0] == "0" and len(text) > 1:
        return None
    value = int(text)
    return -value if n < 0 else value


def rounds_until_single(n: int, even_rule: bool) -> int:
    """
    Replace n by the sum of its digits until one digit is left and count the rounds. With the even rule only the even
    digits are added as they are, and odd digits count 1.

    rounds_until_single(987, False) == 2
    rounds_until_single(987, True) == 2
    rounds_until_single(5, True) == 0
    """
    rounds = 0
    while n > 9:
        total = 0
        for c in str(n):
            d = int(c)
            if even_rule and d % 2:
                d = 1
            total += d
        n = total
        rounds += 1
    return rounds


def insert_zero_between_equal(n):
    """Put a zero between any two equal neighbouring digits of n.

    >>> insert_zero_between_equal(1223)
    12023
    >>> insert_zero_between_equal(555)
    50505
    """
    s = str(n)
    out = s[0]
    for a, b in zip(s, s[1:]):
        if a == b:
            out += '0'
        out += b
    return int(out)


def reachable_by_digit_add(start: int, target: int) -> bool:
    """
    A number may be increased by any of its own digits. Can the target be reached from the start?

    reachable_by_digit_add(12, 16) == True
    reachable_by_digit_add(20, 21) == False
    reachable_by_digit_add(7, 7) == True
    """
    if start == target:
        return True
    if start > target:
        return False
    steps = {int(c) for c in str(start)} - {0}
    return any(reachable_by_digit_add(start + d, target) for d in steps)


def count_with_last_digit(low: int, high: int, digit: int) -> int:
    """How many whole numbers from low to high (0 <= low) end with the digit? No loop is needed.

    >>> count_with_last_digit(5, 25, 5)
    3
    >>> count_with_last_digit(6, 14, 5)
    0
    """
    def upto(n: int) -> int:
        return 0 if n < digit else (n - digit) // 10 + 1

    return upto(high) - upto(low - 1)


def numbers_between_mirrors(n):
    """
    How many numbers lie strictly between n and the number that arises by reversing its digits?

    numbers_between_mirrors(13) == 17
    numbers_between_mirrors(22) == 0
    """
    diff = abs(n - int(str(n)[::-1]))
    return max(0, diff - 1)


def largest_product_of_neighbours(n: int, k: int) -> int:
    """ Largest product of k neighbouring digits of n; -1 if n has fewer digits.
    >>> largest_product_of_neighbours(27345, 2)
    21
    >>> largest_product_of_neighbours(12, 3)
    -1
    """
    s = str(n)
    best = -1
    for i in range(len(s) - k + 1):
        product = 1
        for c in s[i:i + k]:
            product *= int(c)
        best = max(best, product)
    return best


def digit_balance_in_list(numbers: list[int]) -> dict[int, int]:
    """
    For each number of the list tell how many even digits it has more than odd ones.

    digit_balance_in_list([12, 246, 7]) == {12: 0, 246: 3, 7: -1}
    digit_balance_in_list([]) == {}
    """
    balance = {}
    for n in numbers:
        balance[n] = sum(1 if int(c) % 2 == 0 else -1 for c in str(n))
    return balance


def first_multiple_with_digits(n: int, allowed: str, limit: int) -> Optional[int]:
    """
    Find the smallest positive multiple of n up to limit that is written only with allowed digits.

    >>> first_multiple_with_digits(3, '01', 1000)
    111
    >>> first_multiple_with_digits(7, '2', 1000) is None
    True
    """
    multiple = n
    while multiple <= limit:
        if all(c in allowed for c in str(multiple)):
            return multiple
        multiple += n
    return None


def glue_and_divide(a, b, d):
    """Write a and b behind each other in both orders. How many of the two numbers can be divided by d?

    glue_and_divide(1, 2, 3) == 2
    glue_and_divide(1, 4, 2) == 1
    glue_and_divide(1, 3, 5) == 0
    """
    glued = (int(f"{a}{b}"), int(f"{b}{a}"))
    return sum(x % d == 0 for x in glued)


def count_divisor_types(n: int) -> Tuple[int, int, int]:
    """
    Count the divisors of n that are prime, those that are square numbers, and the rest.

    >>> count_divisor_types(12)
    (2, 2, 2)
    >>> count_divisor_types(1)
    (0, 1, 0)
    """
    primes = squares = others = 0
    for d in range(1, n + 1):
        if n % d:
            continue
        if math.isqrt(d) ** 2 == d:
            squares += 1
        elif all(d % k for k in range(2, d)):
            primes += 1
        else:
            others += 1
    return primes, squares, others


def nearest_divisor(n: int, wish: int) -> int:
    """ Which divisor of n is closest to the wish? The smaller one on a tie.
    >>> nearest_divisor(30, 8)
    6
    >>> nearest_divisor(30, 12)
    10
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return min(divisors, key=lambda d: (abs(d - wish), d))


def numbers_sharing_divisor_count(limit: int) -> Dict[int, List[int]]:
    """
    Group the numbers from 1 to limit by how many divisors they have; groups with only one number are left out.

    numbers_sharing_divisor_count(6) == {2: [2, 3, 5]}
    numbers_sharing_divisor_count(2) == {}
    """
    groups = defaultdict(list)
    for n in range(1, limit + 1):
        count = sum(1 for d in range(1, n + 1) if n % d == 0)
        groups[count].append(n)
    return {k: v for k, v in groups.items() if len(v) > 1}


def split_by_coprime(numbers, n):
    """
    Divide the numbers into those that have no common factor with n and the others; return both lists.

    split_by_coprime([3, 4, 5, 6], 10) == ([3], [4, 5, 6])
    split_by_coprime([], 7) == ([], [])
    """
    free, bound = [], []
    for x in numbers:
        (free if math.gcd(x, n) == 1 else bound).append(x)
    return free, bound


def lcm_of_range(a: int, b: int) -> int:
    """The smallest positive number that can be divided by all numbers from a to b (1 <= a <= b).

    >>> lcm_of_range(4, 6)
    60
    >>> lcm_of_range(7, 7)
    7
    """
    return reduce(lambda x, y: x * y // math.gcd(x, y), range(a, b + 1), 1)


def sum_divisible_by_all_or_none(limit: int, ds: list[int]) -> int:
    """
    Add the numbers from 1 to limit that are multiples of all the given numbers or of none of them.

    sum_divisible_by_all_or_none(6, [2, 3]) == 12
    sum_divisible_by_all_or_none(3, []) == 6
    """
    total = 0
    for n in range(1, limit + 1):
        hits = sum(n % d == 0 for d in ds)
        if hits == 0 or hits == len(ds):
            total += n
    return total


def prime_distance_sum(numbers: List[int]) -> int:
    """ For each number take the distance to the nearest prime and add these distances.
    >>> prime_distance_sum([8, 7, 25])
    3
    >>> prime_distance_sum([])
    0
    """
    def is_prime(k):
        if k < 2:
            return False
        d = 2
        while d * d <= k:
            if k % d == 0:
                return False
            d += 1
        return True

    total = 0
    for n in numbers:
        gap = 0
        while not (is_prime(n - gap) or is_prime(n + gap)):
            gap += 1
        total += gap
    return total


def alternate_prime_sum(n):
    """Take the first n primes and add and subtract them in turn, beginning with plus.

    alternate_prime_sum(3) == 4
    alternate_prime_sum(4) == -3
    alternate_prime_sum(0) == 0
    """
    total, sign = 0, 1
    primes = []
    k = 2
    while len(primes) < n:
        if all(k % p for p in primes):
            primes.append(k)
            total += sign * k
            sign = -sign
        k += 1
    return total


def sieve_survivors(numbers: List[int]) -> List[int]:
    """
    Look at the numbers of the list in order. A number survives if it cannot be divided by any other, different number
    of the list.

    >>> sieve_survivors([6, 4, 3, 10])
    [4, 3, 10]
    >>> sieve_survivors([5, 5])
    [5, 5]
    """
    survivors = []
    for x in numbers:
        if not any(x % y == 0 for y in numbers if y != x):
            survivors.append(x)
    return survivors


def bit_weight_sort(numbers: List[int]) -> List[int]:
    """Sort by the number of zero bits in the binary form (fewest first), then the larger number first.

    bit_weight_sort([8, 7, 5, 3]) == [7, 3, 5, 8]
    bit_weight_sort([]) == []
    """
    return sorted(numbers, key=lambda n: (bin(n)[2:].count('0'), -n))


def clear_every_second_one(n: int) -> int:
    """
    Look at the ones in the binary form of n from the right: the first stays, the second becomes 0, the third stays, ...

    >>> clear_every_second_one(15)
    5
    >>> clear_every_second_one(12)
    4
    """
    result = 0
    keep = True
    place = 0
    while n >> place:
        if n >> place & 1:
            if keep:
                result += 1 << place
            keep = not keep
        place += 1
    return result


def common_binary_prefix(a: int, b: int) -> str:
    """ The longest common beginning of the binary forms of a and b.
    >>> common_binary_prefix(12, 13)
    '110'
    >>> common_binary_prefix(5, 11)
    '101'
    """
    x, y = bin(a)[2:], bin(b)[2:]
    i = 0
    while i < min(len(x), len(y)) and x[i] == y[i]:
        i += 1
    return x[:i]


def flags_to_names(value, names):
    """
    Each name stands for one bit, the first for the lowest. Return the names whose bits are set, joined with '|'; '-' if
    there are none.

    flags_to_names(5, ['read', 'write', 'run']) == 'read|run'
    flags_to_names(0, ['read']) == '-'
    """
    active = [name for i, name in enumerate(names) if value & (1 << i)]
    return '|'.join(active) if active else '-'


def bits_needed_total(numbers: list[int]) -> int:
    """How many bits are needed to write all numbers with the same width, as small as possible?

    bits_needed_total([1, 5, 2]) == 9
    bits_needed_total([0]) == 1
    bits_needed_total([]) == 0
    """
    if not numbers:
        return 0
    width = max(1, max(n.bit_length() for n in numbers))
    return width * len(numbers)


def binary_mirror_numbers(limit: int) -> List[int]:
    """Odd numbers up to limit whose binary form changes when it is read backwards.

    >>> binary_mirror_numbers(20)
    [11, 13, 19]
    """
    found = []
    for n in range(1, limit + 1, 2):
        bits = f"{n:b}"
        if bits != bits[::-1]:
            found.append(n)
    return found


def shift_and_add(n: int, shifts: List[int]) -> int:
    """ Add up n shifted to the left by each of the shifts; a negative shift goes to the right.
    >>> shift_and_add(6, [1, -1])
    15
    >>> shift_and_add(6, [])
    0
    """
    total = 0
    for s in shifts:
        total += n << s if s >= 0 else n >> -s
    return total


def base_with_fewest_digits_sum(n, low, high):
    """In which base from low to high has n the smallest digit sum? The smallest such base.

    base_with_fewest_digits_sum(9, 2, 5) == 3
    base_with_fewest_digits_sum(7, 2, 4) == 2
    """
    def digit_sum(k, base):
        total = 0
        while k:
            k, d = divmod(k, base)
            total += d
        return total

    best = low
    for base in range(low + 1, high + 1):
        if digit_sum(n, base) < digit_sum(n, best):
            best = base
    return best


def letters_as_base(word: str, alphabet: str) -> int:
    """
    Read the word as a number whose digits are the letters of the alphabet in order (the first is zero). A letter
    that is not in the alphabet gives -1.

    letters_as_base('ba', 'abc') == 3
    letters_as_base('cc', 'abc') == 8
    letters_as_base('x', 'abc') == -1
    """
    value = 0
    for letter in word:
        i = alphabet.find(letter)
        if i < 0:
            return -1
        value = value * len(alphabet) + i
    return value


def trim_sequence(a: int, b: int, n: int) -> List[int]:
    """
    Begin with a and b; the next member is the absolute difference of the last two plus 1. Return n members.

    >>> trim_sequence(3, 8, 6)
    [3, 8, 6, 3, 4, 2]
    >>> trim_sequence(1, 1, 1)
    [1]
    """
    seq = [a, b]
    for i in range(2, n):
        seq.append(abs(seq[i - 1] - seq[i - 2]) + 1)
    return seq[:n]


def seq_by_digit_count(n: int) -> List[int]:
    """ Start with 1; each next member is the last one doubled, or, if it has more than two digits, its last two digits
    plus 1. Return n members.
    >>> seq_by_digit_count(9)
    [1, 2, 4, 8, 16, 32, 64, 128, 29]
    """
    members = [1]
    while len(members) < n:
        x = members[-1]
        if x > 99:
            members.append(x % 100 + 1)
        else:
            members.append(2 * x)
    return members[:n]


def index_of_first_over(a, b, limit):
    """
    The sequence has the members a and b, and then always twice the last plus the one before (both positive). Return the
    index of the first member above limit.

    index_of_first_over(1, 2, 10) == 3
    index_of_first_over(20, 1, 10) == 0
    """
    i = 0
    while a <= limit:
        a, b = b, 2 * b + a
        i += 1
    return i


def zigzag_recurrence(n: int) -> int:
    """f(0) = 1; for odd n f(n) = f(n - 1) * 2, for even n f(n) = f(n - 1) - f(n / 2). Compute f(n).

    zigzag_recurrence(1) == 2
    zigzag_recurrence(2) == 0
    zigzag_recurrence(4) == 0
    """
    values = [1]
    for i in range(1, n + 1):
        if i % 2:
            values.append(values[-1] * 2)
        else:
            values.append(values[-1] - values[i // 2])
    return values[n]


def last_before_repeat(seed: int, k: int, m: int) -> int:
    """
    Go from x to (x * x + k) mod m again and again. Return the last new value before one comes for the second time.

    >>> last_before_repeat(2, 1, 10)
    1
    >>> last_before_repeat(0, 0, 5)
    0
    """
    seen = set()
    x = seed
    while True:
        seen.add(x)
        nxt = (x * x + k) % m
        if nxt in seen:
            return x
        x = nxt


def partial_sums_crossing(values: list[int], border: int) -> int:
    """How often does the running sum go from at most the border to above it, beginning with the sum 0?

    partial_sums_crossing([5, -4, 6], 4) == 2
    partial_sums_crossing([1], 0) == 1
    partial_sums_crossing([], 3) == 0
    """
    crossings = 0
    total = 0
    for v in values:
        before = total
        total += v
        if before <= border < total:
            crossings += 1
    return crossings


def second_order_sum(seq: List[int], n: int) -> int:
    """ Take running sums of the list n times and return the last number; an empty list gives 0.
    >>> second_order_sum([1, 1, 1], 2)
    6
    >>> second_order_sum([4, 5], 0)
    5
    """
    for _ in range(n):
        total = 0
        sums = []
        for x in seq:
            total += x
            sums.append(total)
        seq = sums
    return seq[-1] if seq else 0


def value_by_powers(terms, x):
    """
    A polynomial is a dict from exponents to coefficients. Compute its value at x; negative exponents are not allowed
    and give None.

    value_by_powers({2: 3, 0: 1}, 2) == 13
    value_by_powers({-1: 3}, 2) == None
    value_by_powers({}, 9) == 0
    """
    if any(e < 0 for e in terms):
        return None
    return sum(c * x ** e for e, c in terms.items())


def product_of_binomials(pairs: List[Tuple[int, int]]) -> List[int]:
    """
    Multiply all the factors (a * x + b), given as pairs (a, b). Coefficients from the constant upwards.

    >>> product_of_binomials([(1, 1), (2, 3)])
    [3, 5, 2]
    >>> product_of_binomials([])
    [1]
    """
    result = [1]
    for a, b in pairs:
        nxt = [0] * (len(result) + 1)
        for i, c in enumerate(result):
            nxt[i] += b * c
            nxt[i + 1] += a * c
        result = nxt
    return result


def shift_polynomial(coeffs: list[int], h: int) -> list[int]:
    """
    Return the coefficients (constant first) of p(x + h) for the polynomial p.

    shift_polynomial([0, 0, 1], 1) == [1, 2, 1]
    shift_polynomial([5, 3], 2) == [11, 3]
    """
    result = [0] * len(coeffs)
    for k, c in enumerate(coeffs):
        for j in range(k + 1):
            result[j] += c * math.comb(k, j) * h ** (k - j)
    return result


def largest_slope(coeffs: List[int], low: int, high: int) -> int:
    """At which whole x from low to high is the derivative of the polynomial (constant first) largest? The first one.

    >>> largest_slope([0, 0, 1], -2, 3)
    3
    >>> largest_slope([0, 5], 1, 4)
    1
    """
    best_x = low
    best = None
    for x in range(low, high + 1):
        slope = sum(k * c * x ** (k - 1) for k, c in enumerate(coeffs) if k > 0)
        if best is None or slope > best:
            best, best_x = slope, x
    return best_x


def find_crossing(f, g, low, high):
    """
    Between low and high f - g changes its sign once, from minus to plus. Find the place to 3 digits by halving.

    find_crossing(lambda x: x, lambda x: 1 - x, 0, 1) == 0.5
    find_crossing(lambda x: x * x, lambda x: 2, 0, 2) == 1.414
    """
    for _ in range(60):
        mid = (low + high) / 2
        if f(mid) < g(mid):
            low = mid
        else:
            high = mid
    return round(low, 3)


def integer_cube_root_ceiling(n: int) -> int:
    """ The smallest whole number whose cube is at least n (n >= 0).
    >>> integer_cube_root_ceiling(27)
    3
    >>> integer_cube_root_ceiling(28)
    4
    """
    low, high = 0, max(1, n)
    while low < high:
        mid = (low + high) // 2
        if mid ** 3 >= n:
            high = mid
        else:
            low = mid + 1
    return low


def subtract_fractions(a: Tuple[int, int], b: Tuple[int, int]) -> Tuple[int, int]:
    """Return a - b as a reduced pair (numerator, denominator) with a positive denominator.

    subtract_fractions((1, 2), (1, 3)) == (1, 6)
    subtract_fractions((1, 4), (1, 4)) == (0, 1)
    subtract_fractions((1, 3), (1, 2)) == (-1, 6)
    """
    top = a[0] * b[1] - b[0] * a[1]
    bottom = a[1] * b[1]
    g = math.gcd(top, bottom)
    return top // g, bottom // g


def largest_proper_fraction(limit: int, p: int, q: int) -> tuple[int, int]:
    """
    The largest fraction below p / q whose denominator is at most limit, reduced.

    >>> largest_proper_fraction(5, 1, 2)
    (2, 5)
    >>> largest_proper_fraction(8, 3, 7)
    (2, 5)
    """
    best = (0, 1)
    for d in range(1, limit + 1):
        n = (p * d - 1) // q
        if n * best[1] > best[0] * d:
            best = (n, d)
    return best


def pieces_of_cake(eaten):
    """
    Parts of a cake like '1/4' were eaten. Return what is left as a reduced text; 'nothing' for zero and 'too much' if
    more than the whole was eaten.

    pieces_of_cake(['1/4', '1/3']) == '5/12'
    pieces_of_cake(['1/2', '1/2']) == 'nothing'
    pieces_of_cake(['3/4', '1/2']) == 'too much'
    """
    top, bottom = 1, 1
    for part in eaten:
        p, q = map(int, part.split('/'))
        top, bottom = top * q - p * bottom, bottom * q
    if top == 0:
        return 'nothing'
    if top < 0:
        return 'too much'
    g = math.gcd(top, bottom)
    return f'{top // g}/{bottom // g}'


def decimal_places_needed(q: int) -> Optional[int]:
    """With how many places after the point can 1 / q be written exactly? None if it never ends.

    >>> decimal_places_needed(8)
    3
    >>> decimal_places_needed(6) is None
    True
    >>> decimal_places_needed(1)
    0
    """
    places = 0
    power = 1
    while power % q:
        places += 1
        power *= 10
        if places > q.bit_length():
            return None
    return places


def snap_to_grid(points: List[Tuple[float, float]], size: float) -> List[Tuple[float, float]]:
    """ Move each point to the next corner of a grid with the given size; points on the same corner appear once.
    >>> snap_to_grid([(1.2, 3.9), (0.9, 4.2), (5, 5)], 2)
    [(2, 4), (0, 4), (4, 4)]
    """
    result = []
    for x, y in points:
        corner = (round(x / size) * size, round(y / size) * size)
        if corner not in result:
            result.append(corner)
    return result


def round_sum_vs_sum_round(values, digits):
    """
    Compare the rounded sum with the sum of the rounded values: return '<', '=' or '>' for the first against the second.

    round_sum_vs_sum_round([1.4, 1.4], 0) == '>'
    round_sum_vs_sum_round([1.2, 1.1], 0) == '='
    round_sum_vs_sum_round([1.6, 1.6], 0) == '<'
    """
    a = round(sum(values), digits)
    b = round(sum(round(v, digits) for v in values), digits)
    if a == b:
        return "="
    return "<" if a < b else ">"


def round_grade(points: int, step: int, fail_below: int) -> int:
    """
    Points are raised to the next multiple of step if less than half a step is missing; results below the fail limit are
    never raised.

    >>> round_grade(73, 5, 40)
    75
    >>> round_grade(72, 5, 40)
    72
    >>> round_grade(38, 5, 40)
    38
    """
    if points < fail_below:
        return points
    missing = -points % step
    if 2 * missing < step:
        return points + missing
    return points


def mod_clock_path(start: int, step: int, size: int) -> List[int]:
    """The places visited on a clock with numbers 0 to size - 1 until the start is reached again, start included once.

    mod_clock_path(0, 4, 6) == [0, 4, 2]
    mod_clock_path(1, 0, 5) == [1]
    """
    path = [start]
    place = (start + step) % size
    while place != start:
        path.append(place)
        place = (place + step) % size
    return path


def secret_by_modulus(numbers: list[int]) -> list[int]:
    """
    Which moduli above 1 make all the numbers leave the same rest? [] if there are none or if all numbers are equal.

    secret_by_modulus([3, 9, 15]) == [2, 3, 6]
    secret_by_modulus([1, 2]) == []
    secret_by_modulus([4, 4]) == []
    """
    g = 0
    for x in numbers:
        g = math.gcd(g, x - numbers[0])
    return [m for m in range(2, g + 1) if g % m == 0]


def cipher_table_mod(a: int, b: int) -> Optional[str]:
    """
    Letter number x (0 for a) is coded as a * x + b modulo 26. Return the coded alphabet, or None if two letters get the
    same code.

    >>> cipher_table_mod(1, 3)[:3]
    'def'
    >>> cipher_table_mod(2, 0) is None
    True
    """
    codes = [(a * x + b) % 26 for x in range(26)]
    if len(set(codes)) < 26:
        return None
    return ''.join(chr(97 + c) for c in codes)


def weight_check_ok(code: str, weights: List[int], m: int) -> bool:
    """ Is the sum of digit times weight over all places a multiple of m? The weights are used again from the start when
    they run out.
    >>> weight_check_ok('123', [1, 2], 8)
    True
    >>> weight_check_ok('10', [3, 1], 5)
    False
    """
    total = 0
    for i, c in enumerate(code):
        total += int(c) * weights[i % len(weights)]
    return total % m == 0


def meeting_of_clocks(speed_a, speed_b, size):
    """
    Two hands start at 0 and jump by speed_a and speed_b places on a dial of the given size each second. After how many
    seconds do they stand at the same place again?

    meeting_of_clocks(1, 3, 12) == 6
    meeting_of_clocks(5, 5, 12) == 1
    """
    seconds = 1
    while (speed_a - speed_b) * seconds % size != 0:
        seconds += 1
    return seconds


def choose_snacks(prices: Dict[str, int], money: int) -> List[Tuple[str, str]]:
    """
    All pairs of different snacks that can be bought with the money, names in alphabetical order.

    >>> choose_snacks({'nut': 3, 'fig': 2, 'pie': 6}, 8)
    [('fig', 'nut'), ('fig', 'pie')]
    >>> choose_snacks({'nut': 3}, 9)
    []
    """
    names = sorted(prices)
    pairs = []
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            if prices[a] + prices[b] <= money:
                pairs.append((a, b))
    return pairs


def count_words_over(alphabet: int, length: int, same: int) -> int:
    """
    How many words of the length over so many letters begin with `same` equal letters and continue with a different
    one (if there is a next place)?

    count_words_over(2, 3, 2) == 2
    count_words_over(3, 4, 2) == 18
    count_words_over(3, 2, 2) == 3
    count_words_over(3, 2, 5) == 0
    """
    if same > length:
        return 0
    if same == length:
        return alphabet
    return alphabet * (alphabet - 1) * alphabet ** (length - same - 1)


def pick_sizes(groups: list[int], size: int) -> int:
    """From every group at most one person may be picked. In how many ways can a team of that size be made?

    pick_sizes([2, 3], 2) == 6
    pick_sizes([2, 3], 1) == 5
    pick_sizes([2], 2) == 0
    """
    ways = [1] + [0] * size
    for g in groups:
        for k in range(size, 0, -1):
            ways[k] += ways[k - 1] * g
    return ways[size]


def partitions_with_distance(n: int, gap: int) -> List[List[int]]:
    """ Write n as a sum of rising numbers that differ by at least gap from one to the next; list all ways.
    >>> partitions_with_distance(6, 2)
    [[1, 5], [2, 4], [6]]
    >>> partitions_with_distance(0, 2)
    [[]]
    """
    def build(rest, least):
        if rest == 0:
            return [[]]
        return [[x] + tail for x in range(least, rest + 1) for tail in build(rest - x, x + gap)]

    return build(n, 1)


def largest_part_first_count(n):
    """
    Among the ways to write n as a falling sum of positive numbers, how many begin with each number? As a list for 1
    to n.

    largest_part_first_count(4) == [1, 2, 1, 1]
    largest_part_first_count(0) == []
    """
    def ways(rest, top):
        if rest == 0:
            return 1
        return sum(ways(rest - x, x) for x in range(1, min(rest, top) + 1))

    return [ways(n - first, first) for first in range(1, n + 1)]


def squares_in_triangle(leg: int, side: int) -> int:
    """
    How many whole squares with the given side fit, in rows from the base, into a right triangle whose two legs both
    have the given length?

    >>> squares_in_triangle(5, 1)
    10
    >>> squares_in_triangle(5, 2)
    1
    """
    count = 0
    height = side
    while height <= leg:
        count += (leg - height) // side
        height += side
    return count


def point_side(p: Tuple[int, int], a: Tuple[int, int], b: Tuple[int, int]) -> str:
    """Does p lie 'left', 'right' or 'on' the line from a to b, looking in that direction?

    point_side((0, 1), (0, 0), (1, 0)) == 'left'
    point_side((2, 0), (0, 0), (1, 0)) == 'on'
    """
    cross = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
    if cross == 0:
        return 'on'
    return 'left' if cross > 0 else 'right'


def rectangles_from_corners(points: Set[Tuple[int, int]]) -> int:
    """ How many rectangles, parallel to the axes, have all four corners in the set?
    >>> rectangles_from_corners({(0, 0), (2, 0), (0, 1), (2, 1), (5, 5)})
    1
    >>> rectangles_from_corners(set())
    0
    """
    count = 0
    for x1, y1 in points:
        for x2, y2 in points:
            if x1 < x2 and y1 < y2 and (x1, y2) in points and (x2, y1) in points:
                count += 1
    return count


def grow_rectangle(rect, amount, bounds):
    """
    Grow a rectangle (left, top, right, bottom) by the amount on all sides, but not beyond the bounds, given in the
    same way.

    grow_rectangle((2, 2, 4, 4), 3, (0, 0, 6, 10)) == (0, 0, 6, 7)
    grow_rectangle((2, 2, 4, 4), 1, (0, 0, 9, 9)) == (1, 1, 5, 5)
    """
    left = max(rect[0] - amount, bounds[0])
    top = max(rect[1] - amount, bounds[1])
    right = min(rect[2] + amount, bounds[2])
    bottom = min(rect[3] + amount, bounds[3])
    return left, top, right, bottom


def circle_hits(circles: list[tuple[int, int, int]], shots: list[tuple[int, int]]) -> list[int]:
    """
    Circles are (x, y, radius). For each circle count the shots that hit it (border included); a shot counts only for
    the first circle of the list that it hits.

    >>> circle_hits([(0, 0, 1), (1, 0, 3)], [(0, 1), (2, 2), (9, 9), (1, 0)])
    [2, 1]
    """
    hits = [0] * len(circles)
    for sx, sy in shots:
        for i, (x, y, r) in enumerate(circles):
            if (sx - x) ** 2 + (sy - y) ** 2 <= r * r:
                hits[i] += 1
                break
    return hits


def wheel_turns(distance_m: float, diameter_cm: float) -> int:
    """How many full turns does a wheel make on the distance?

    wheel_turns(10, 50) == 6
    wheel_turns(1, 50) == 0
    """
    return int(distance_m * 100 // (math.pi * diameter_cm))


def shadow_height(stick: float, stick_shadow: float, shadow: float) -> Optional[float]:
    """ A stick and a tree throw shadows at the same time. How high is the tree (one digit)? None if the sun is
    overhead.
    >>> shadow_height(1, 2, 30)
    15.0
    >>> shadow_height(1, 0, 5) is None
    True
    """
    if stick_shadow == 0:
        return None
    return round(stick * shadow / stick_shadow, 1)


def compare_measures(a: str, b: str) -> str:
    """
    Compare two lengths like '3 m' and '250 cm' (units mm, cm, m) and return the longer text, the first on a tie.

    compare_measures('3 m', '250 cm') == '3 m'
    compare_measures('9 mm', '1 cm') == '1 cm'
    """
    factors = {"mm": 1, "cm": 10, "m": 1000}

    def size(text):
        number, unit = text.split()
        return float(number) * factors[unit]

    return a if size(a) >= size(b) else b


def dose_by_weight(weight, per_kg, most):
    """
    A dose is per_kg milligrams for each kilogram, rounded down to a multiple of 5, and never more than `most`.

    dose_by_weight(23, 2.5, 100) == 55
    dose_by_weight(90, 2, 100) == 100
    """
    dose = int(weight * per_kg)
    dose -= dose % 5
    return min(dose, most)


def speed_units(value: float, unit: str) -> Optional[float]:
    """
    Convert 'km/h' into metres per second and 'm/s' into kilometres per hour, with one digit; None for other units.

    >>> speed_units(36, 'km/h')
    10.0
    >>> speed_units(5, 'm/s')
    18.0
    >>> speed_units(5, 'mph') is None
    True
    """
    if unit == 'km/h':
        return round(value / 3.6, 1)
    if unit == 'm/s':
        return round(value * 3.6, 1)
    return None


def collatz_even_share(n: int) -> Tuple[int, int]:
    """How many even and how many odd numbers are on the way from n to 1 (both included)?

    collatz_even_share(6) == (6, 3)
    collatz_even_share(1) == (0, 1)
    """
    even = odd = 0
    while True:
        if n % 2 == 0:
            even += 1
            n //= 2
        else:
            odd += 1
            if n == 1:
                return even, odd
            n = 3 * n + 1


def longest_walk_below(limit: int, rule: str) -> int:
    """
    Rule '3n' takes odd n to 3 * n + 1, rule 'n-1' takes odd n to n - 1; even numbers are halved. Which start from 1
    to limit needs most steps to get to 1? The smallest such start.

    >>> longest_walk_below(10, '3n')
    9
    >>> longest_walk_below(10, 'n-1')
    7
    """
    def steps(n):
        count = 0
        while n != 1:
            if n % 2 == 0:
                n //= 2
            else:
                n = 3 * n + 1 if rule == "3n" else n - 1
            count += 1
        return count

    return max(range(1, limit + 1), key=steps)


def halving_path_text(n):
    """
    Write the way from n down to 0 with 'h' for halving an even number and 'm' for subtracting one from an odd number.
    >>> halving_path_text(6)
    'hmhm'
    >>> halving_path_text(0)
    ''
    """
    if n == 0:
        return ''
    if n % 2 == 0:
        return 'h' + halving_path_text(n // 2)
    return 'm' + halving_path_text(n - 1)


def digit_clock_sum(start: int, minutes: int) -> int:
    """
    A clock shows hours and minutes as four digits. Beginning at `start` minutes after midnight, add up all digits shown
    in the next so many minutes (start included).

    digit_clock_sum(0, 3) == 3
    digit_clock_sum(719, 2) == 19
    """
    total = 0
    for t in range(start, start + minutes):
        h, m = divmod(t % 1440, 60)
        total += h // 10 + h % 10 + m // 10 + m % 10
    return total


def steps_on_number_line(moves: List[int], walls: Tuple[int, int]) -> int:
    """ Start at 0; each move is added, but the position is held within the walls (low, high). Where does it end?
    >>> steps_on_number_line([5, 4, -2], (-3, 7))
    5
    >>> steps_on_number_line([], (-1, 1))
    0
    """
    low, high = walls
    pos = 0
    for m in moves:
        pos = min(max(pos + m, low), high)
    return pos


def pay_with_two_notes(amount: int, a: int, b: int) -> Optional[Tuple[int, int]]:
    """
    Pay the amount with as few notes as possible if only notes worth a and b are there. Return (number of a's, number
    of b's) or None.

    >>> pay_with_two_notes(23, 5, 4)
    (3, 2)
    >>> pay_with_two_notes(3, 5, 4) is None
    True
    """
    best = None
    for x in range(amount // a + 1):
        rest = amount - x * a
        if rest % b == 0:
            y = rest // b
            if best is None or x + y < sum(best):
                best = (x, y)
    return best


def odd_one_by_parity(numbers):
    """All numbers but one have the same parity (at least three numbers). Return the index of the other one; -1 if
    there is none.

    odd_one_by_parity([2, 4, 7, 8]) == 2
    odd_one_by_parity([1, 3, 5]) == -1
    """
    odd = [i for i, n in enumerate(numbers) if n % 2]
    even = [i for i, n in enumerate(numbers) if n % 2 == 0]
    for group in (odd, even):
        if len(group) == 1:
            return group[0]
    return -1


def raise_digit_to_place(n: int) -> int:
    """ Add up every digit raised to the number of its place, counted from the left from 1.
    >>> raise_digit_to_place(135)
    135
    >>> raise_digit_to_place(24)
    18
    """
    total = 0
    for place, c in enumerate(str(n), start=1):
        total += int(c) ** place
    return total


def seven_or_multiple(start: int, count: int) -> list[str]:
    """
    A counting game from start on: a number that contains a 7 or is a multiple of 7 is replaced by 'buzz', one that
    is both by 'buzz buzz'.

    seven_or_multiple(13, 5) == ['13', 'buzz', '15', '16', 'buzz']
    seven_or_multiple(7, 1) == ['buzz buzz']
    """
    said = []
    for n in range(start, start + count):
        times = ('7' in str(n)) + (n % 7 == 0)
        said.append(' '.join(['buzz'] * times) if times else str(n))
    return said


def bank_rounding_total(cents: List[int]) -> int:
    """
    Round each amount in cents to tens, where an end digit of 5 goes to the even ten, and return the sum.

    bank_rounding_total([15, 25, 38]) == 80
    bank_rounding_total([]) == 0
    """
    total = 0
    for c in cents:
        tens, rest = divmod(c, 10)
        if rest > 5 or (rest == 5 and tens % 2 == 1):
            tens += 1
        total += tens * 10
    return total


def check():
    """Check the examples that are not doctests."""
    assert gap_between_extreme_digits(91) == 1
    assert gap_between_extreme_digits(15925) == 2
    assert gap_between_extreme_digits(4) == 0
    assert rounds_until_single(987, False) == 2
    assert rounds_until_single(987, True) == 2
    assert rounds_until_single(5, True) == 0
    assert reachable_by_digit_add(12, 16) is True
    assert reachable_by_digit_add(20, 21) is False
    assert reachable_by_digit_add(7, 7) is True
    assert numbers_between_mirrors(13) == 17
    assert numbers_between_mirrors(22) == 0
    assert digit_balance_in_list([12, 246, 7]) == {12: 0, 246: 3, 7: -1}
    assert digit_balance_in_list([]) == {}
    assert glue_and_divide(1, 2, 3) == 2
    assert glue_and_divide(1, 4, 2) == 1
    assert glue_and_divide(1, 3, 5) == 0
    assert numbers_sharing_divisor_count(6) == {2: [2, 3, 5]}
    assert numbers_sharing_divisor_count(2) == {}
    assert split_by_coprime([3, 4, 5, 6], 10) == ([3], [4, 5, 6])
    assert split_by_coprime([], 7) == ([], [])
    assert sum_divisible_by_all_or_none(6, [2, 3]) == 12
    assert sum_divisible_by_all_or_none(3, []) == 6
    assert alternate_prime_sum(3) == 4
    assert alternate_prime_sum(4) == -3
    assert alternate_prime_sum(0) == 0
    assert bit_weight_sort([8, 7, 5, 3]) == [7, 3, 5, 8]
    assert bit_weight_sort([]) == []
    assert flags_to_names(5, ['read', 'write', 'run']) == 'read|run'
    assert flags_to_names(0, ['read']) == '-'
    assert bits_needed_total([1, 5, 2]) == 9
    assert bits_needed_total([0]) == 1
    assert bits_needed_total([]) == 0
    assert base_with_fewest_digits_sum(9, 2, 5) == 3
    assert base_with_fewest_digits_sum(7, 2, 4) == 2
    assert letters_as_base('ba', 'abc') == 3
    assert letters_as_base('cc', 'abc') == 8
    assert letters_as_base('x', 'abc') == -1
    assert index_of_first_over(1, 2, 10) == 3
    assert index_of_first_over(20, 1, 10) == 0
    assert zigzag_recurrence(1) == 2
    assert zigzag_recurrence(2) == 0
    assert zigzag_recurrence(4) == 0
    assert partial_sums_crossing([5, -4, 6], 4) == 2
    assert partial_sums_crossing([1], 0) == 1
    assert partial_sums_crossing([], 3) == 0
    assert value_by_powers({2: 3, 0: 1}, 2) == 13
    assert value_by_powers({-1: 3}, 2) is None
    assert value_by_powers({}, 9) == 0
    assert shift_polynomial([0, 0, 1], 1) == [1, 2, 1]
    assert shift_polynomial([5, 3], 2) == [11, 3]
    assert find_crossing(lambda x: x, lambda x: 1 - x, 0, 1) == 0.5
    assert find_crossing(lambda x: x * x, lambda x: 2, 0, 2) == 1.414
    assert subtract_fractions((1, 2), (1, 3)) == (1, 6)
    assert subtract_fractions((1, 4), (1, 4)) == (0, 1)
    assert subtract_fractions((1, 3), (1, 2)) == (-1, 6)
    assert pieces_of_cake(['1/4', '1/3']) == '5/12'
    assert pieces_of_cake(['1/2', '1/2']) == 'nothing'
    assert pieces_of_cake(['3/4', '1/2']) == 'too much'
    assert round_sum_vs_sum_round([1.4, 1.4], 0) == '>'
    assert round_sum_vs_sum_round([1.2, 1.1], 0) == '='
    assert round_sum_vs_sum_round([1.6, 1.6], 0) == '<'
    assert mod_clock_path(0, 4, 6) == [0, 4, 2]
    assert mod_clock_path(1, 0, 5) == [1]
    assert secret_by_modulus([3, 9, 15]) == [2, 3, 6]
    assert secret_by_modulus([1, 2]) == []
    assert secret_by_modulus([4, 4]) == []
    assert meeting_of_clocks(1, 3, 12) == 6
    assert meeting_of_clocks(5, 5, 12) == 1
    assert count_words_over(2, 3, 2) == 2
    assert count_words_over(3, 4, 2) == 18
    assert count_words_over(3, 2, 2) == 3
    assert count_words_over(3, 2, 5) == 0
    assert pick_sizes([2, 3], 2) == 6
    assert pick_sizes([2, 3], 1) == 5
    assert pick_sizes([2], 2) == 0
    assert largest_part_first_count(4) == [1, 2, 1, 1]
    assert largest_part_first_count(0) == []
    assert point_side((0, 1), (0, 0), (1, 0)) == 'left'
    assert point_side((2, 0), (0, 0), (1, 0)) == 'on'
    assert grow_rectangle((2, 2, 4, 4), 3, (0, 0, 6, 10)) == (0, 0, 6, 7)
    assert grow_rectangle((2, 2, 4, 4), 1, (0, 0, 9, 9)) == (1, 1, 5, 5)
    assert wheel_turns(10, 50) == 6
    assert wheel_turns(1, 50) == 0
    assert compare_measures('3 m', '250 cm') == '3 m'
    assert compare_measures('9 mm', '1 cm') == '1 cm'
    assert dose_by_weight(23, 2.5, 100) == 55
    assert dose_by_weight(90, 2, 100) == 100
    assert collatz_even_share(6) == (6, 3)
    assert collatz_even_share(1) == (0, 1)
    assert digit_clock_sum(0, 3) == 3
    assert digit_clock_sum(719, 2) == 19
    assert odd_one_by_parity([2, 4, 7, 8]) == 2
    assert odd_one_by_parity([1, 3, 5]) == -1
    assert seven_or_multiple(13, 5) == ['13', 'buzz', '15', '16', 'buzz']
    assert seven_or_multiple(7, 1) == ['buzz buzz']
    assert bank_rounding_total([15, 25, 38]) == 80
    assert bank_rounding_total([]) == 0
