"""Number tasks in few lines: rules on digits and divisors, little games, measures, money, dates, grids and walks."""

import math
from collections import Counter, deque
from datetime import date
from itertools import combinations_with_replacement, permutations, takewhile
from typing import Any, Dict, List, Optional, Tuple


def weigh_digits_by_parity(n: int) -> int:
    """
    Even digits of n are added, odd digits are subtracted; if n is negative, the result changes its sign.

    >>> weigh_digits_by_parity(2345)
    -2
    >>> weigh_digits_by_parity(-18)
    -7
    """
    total = 0
    for c in str(abs(n)):
        d = int(c)
        total += -d if d % 2 else d
    return total if n >= 0 else -total


def outer_inner_digits(n):
    """Return (outer, inner): the number from the first and last digit of n, and the one from all digits between (0
    if none).

    outer_inner_digits(5183) == (53, 18)
    outer_inner_digits(47) == (47, 0)
    outer_inner_digits(6) == (6, 0)
    """
    s = str(n)
    if len(s) < 3:
        return n, 0
    return int(s[0] + s[-1]), int(s[1:-1])


def digits_shared_by_all(numbers: list[int]) -> list[int]:
    """
    Which digits occur in every number of the list? In rising order; an empty list has none.

    >>> digits_shared_by_all([123, 31, 1300])
    [1, 3]
    >>> digits_shared_by_all([])
    []
    """
    if not numbers:
        return []
    common = set(str(numbers[0]))
    for n in numbers[1:]:
        common &= set(str(n))
    return sorted(int(c) for c in common)


def replace_small_digits(n: int, border: int, new: int) -> int:
    """ Replace every digit below the border by the digit new.
    >>> replace_small_digits(5273, 4, 9)
    5979
    >>> replace_small_digits(12, 5, 0)
    0
    """
    return int("".join(str(new) if int(c) < border else c for c in str(n)))


def sum_and_product_equal(limit):
    """Numbers from 10 to limit whose digits have the same sum as product.

    sum_and_product_equal(150) == [22, 123, 132]
    sum_and_product_equal(9) == []
    """
    found = []
    for n in range(10, limit + 1):
        digits = [int(c) for c in str(n)]
        if sum(digits) == math.prod(digits):
            found.append(n)
    return found


def digit_leap(n: int, k: int) -> Optional[int]:
    """
    Take every k-th digit of n, counted from the right (the last digit is number 1), and write them in their old
    order. None if n has fewer than k digits.

    digit_leap(123456, 2) == 135
    digit_leap(12, 3) == None
    digit_leap(907, 1) == 907
    """
    picked = str(n)[::-1][k - 1::k]
    if not picked:
        return None
    return int(picked[::-1])


def carry_free_partner(n: int) -> int:
    """The largest number with at most as many digits as n that can be added to n without a carry.

    >>> carry_free_partner(1250)
    8749
    >>> carry_free_partner(9)
    0
    """
    return int('9' * len(str(n))) - n


def order_by_reversed(numbers: List[int]) -> List[int]:
    """
    Sort non-negative numbers by their reversed digits, read as numbers; equal ones keep the larger number first.

    order_by_reversed([13, 21, 100, 1]) == [100, 1, 21, 13]
    order_by_reversed([]) == []
    """
    return sorted(numbers, key=lambda n: (int(str(n)[::-1]), -n))


def last_nonzero_digit_of_product(numbers):
    """ What is the last digit other than zero of the product of these positive numbers?
    >>> last_nonzero_digit_of_product([4, 5, 7])
    4
    >>> last_nonzero_digit_of_product([3])
    3
    """
    product = 1
    for n in numbers:
        product *= n
        while product % 10 == 0:
            product //= 10
    return product % 10


def number_weaving(a: int, b: int) -> int:
    """
    Write the digits of a and b in turn, beginning with a; when one has no more digits, the rest of the other follows.

    number_weaving(135, 24) == 12345
    number_weaving(7, 890) == 7890
    """
    x, y = str(a), str(b)
    woven = ""
    for i in range(max(len(x), len(y))):
        woven += x[i:i + 1] + y[i:i + 1]
    return int(woven)


def divisor_parade(n: int, width: int) -> list[str]:
    """Write the divisors of n in lines of at most `width` characters, separated by blanks.

    >>> divisor_parade(12, 5)
    ['1 2 3', '4 6', '12']
    >>> divisor_parade(1, 3)
    ['1']
    """
    lines = []
    line = ''
    for d in range(1, n + 1):
        if n % d:
            continue
        longer = f'{line} {d}' if line else str(d)
        if len(longer) > width and line:
            lines.append(line)
            line = str(d)
        else:
            line = longer
    lines.append(line)
    return lines


def highest_even_divisor(n, below):
    """The largest even divisor of n that is smaller than `below`, or 0.

    highest_even_divisor(36, 18) == 12
    highest_even_divisor(15, 15) == 0
    """
    return max((d for d in range(2, below, 2) if n % d == 0), default=0)


def divisor_steps_to_one(n: int) -> int:
    """
    Subtract from n its largest divisor smaller than n, again and again, until 1 is reached. How many steps is that?

    >>> divisor_steps_to_one(10)
    4
    >>> divisor_steps_to_one(1)
    0
    """
    steps = 0
    while n > 1:
        d = n // 2
        while n % d:
            d -= 1
        n -= d
        steps += 1
    return steps


def prime_sandwich_product(n: int) -> Optional[int]:
    """ If n is the mean of two primes with the distance 2 or 4, return their product (distance 2 first), else None.
    >>> prime_sandwich_product(6)
    35
    >>> prime_sandwich_product(9)
    77
    >>> prime_sandwich_product(8) is None
    True
    """
    def prime(k):
        return k > 1 and all(k % d for d in range(2, math.isqrt(k) + 1))

    for d in (1, 2):
        if prime(n - d) and prime(n + d):
            return (n - d) * (n + d)
    return None


def product_pairs_by_sum(product: int, total: int) -> Optional[tuple[int, int]]:
    """
    Find two whole numbers a <= b (which may be negative) with the given product and sum; None if there are none.

    product_pairs_by_sum(12, 7) == (3, 4)
    product_pairs_by_sum(-6, 1) == (-2, 3)
    product_pairs_by_sum(5, 3) == None
    """
    d = total * total - 4 * product
    if d < 0:
        return None
    root = math.isqrt(d)
    if root * root != d or (total - root) % 2:
        return None
    return (total - root) // 2, (total + root) // 2


def coprime_neighbours_order(numbers):
    """
    Find the first order (by permutations of the sorted list) in which all neighbours are coprime; [] if there is none.

    coprime_neighbours_order([4, 2, 3]) == [2, 3, 4]
    coprime_neighbours_order([2, 4]) == []
    """
    for order in permutations(sorted(numbers)):
        if all(math.gcd(a, b) == 1 for a, b in zip(order, order[1:])):
            return list(order)
    return []


def gcd_histogram(numbers: List[int], n: int) -> Dict[int, int]:
    """Count how often each greatest common divisor with n occurs, keys in rising order.

    >>> gcd_histogram([1, 2, 3, 4, 6], 6)
    {1: 1, 2: 2, 3: 1, 6: 1}
    """
    counts = Counter(math.gcd(x, n) for x in numbers)
    return dict(sorted(counts.items()))


def bits_as_stairs(n: int) -> int:
    """
    Read the binary form of n from the left: a 1 is a step up, a 0 a step down. How high is the highest place?

    bits_as_stairs(13) == 2
    bits_as_stairs(7) == 3
    bits_as_stairs(0) == 0
    """
    height = best = 0
    for bit in bin(n)[2:]:
        height += 1 if bit == '1' else -1
        best = max(best, height)
    return best


def even_ones_numbers(low: int, high: int) -> list[int]:
    """ Numbers from low to high with an even number of ones in binary that are not even themselves.
    >>> even_ones_numbers(1, 12)
    [3, 5, 9]
    """
    return [n for n in range(low, high + 1) if n & 1 and bin(n).count("1") % 2 == 0]


def xor_missing_pair(numbers, low, high):
    """
    The list holds each number from low to high once, except for one that is missing. Find it with exclusive or; -1
    if the length of the list does not fit.

    xor_missing_pair([3, 5, 6], 3, 6) == 4
    xor_missing_pair([1], 1, 5) == -1
    """
    if len(numbers) != high - low:
        return -1
    value = 0
    for n in range(low, high + 1):
        value ^= n
    for n in numbers:
        value ^= n
    return value


def binary_steps_to_zero(n: int, largest_first: bool) -> List[int]:
    """Take away one set bit after another, the largest or the smallest first, and list the numbers on the way to 0.

    >>> binary_steps_to_zero(11, True)
    [3, 1, 0]
    >>> binary_steps_to_zero(11, False)
    [10, 8, 0]
    """
    steps = []
    while n:
        if largest_first:
            n -= 1 << (n.bit_length() - 1)
        else:
            n &= n - 1
        steps.append(n)
    return steps


def pad_binary_column(numbers: List[int]) -> List[str]:
    """
    Write the numbers in binary so that all have the same width, with dots in front instead of zeros.

    pad_binary_column([5, 1, 2]) == ['101', '..1', '.10']
    pad_binary_column([]) == []
    """
    texts = [format(n, 'b') for n in numbers]
    width = max(map(len, texts), default=0)
    return [t.rjust(width, '.') for t in texts]


def column_parity(rows):
    """
    The rows are bit texts of the same length. Return a text with the parity bit of each column, '' for no rows.

    column_parity(['110', '011']) == '101'
    column_parity([]) == ''
    """
    return "".join(str(column.count("1") % 2) for column in zip(*rows))


def base_ladder(n: int, base: int) -> List[int]:
    """ Divide n by the base with rest until 0 is left; list the quotients, the last 0 included.
    >>> base_ladder(37, 3)
    [12, 4, 1, 0]
    >>> base_ladder(0, 2)
    []
    """
    quotients = []
    while n:
        n //= base
        quotients.append(n)
    return quotients


def same_in_two_bases(limit: int, a: int, b: int) -> list[int]:
    """
    Numbers from 1 to limit whose digit sums in the bases a and b are equal.

    same_in_two_bases(12, 2, 4) == [1, 4, 5]
    same_in_two_bases(3, 10, 16) == [1, 2, 3]
    """
    def digit_sum(n, base):
        return 0 if n == 0 else n % base + digit_sum(n // base, base)

    return [n for n in range(1, limit + 1) if digit_sum(n, a) == digit_sum(n, b)]


def three_rule_sequence(start: int, n: int) -> List[int]:
    """
    Multiples of 3 are divided by 3; of the others, even numbers grow by 1 and odd numbers are doubled. List n members.

    >>> three_rule_sequence(5, 6)
    [5, 10, 11, 22, 23, 46]
    >>> three_rule_sequence(9, 4)
    [9, 3, 1, 2]
    """
    members = []
    x = start
    for _ in range(n):
        members.append(x)
        if x % 3 == 0:
            x //= 3
        elif x % 2 == 0:
            x += 1
        else:
            x *= 2
    return members


def queue_recurrence(start, n):
    """
    The members of start wait in a queue. In each step the first one leaves, and the sum of it and the last one is
    put at the end. Return the queue after n steps.

    queue_recurrence([1, 2, 3], 1) == [2, 3, 4]
    queue_recurrence([1, 2, 3], 2) == [3, 4, 6]
    queue_recurrence([5], 0) == [5]
    """
    queue = deque(start)
    for _ in range(n):
        first = queue.popleft()
        last = queue[-1] if queue else 0
        queue.append(first + last)
    return list(queue)


def product_minus_sum_sequence(a: int, b: int, limit: int) -> List[int]:
    """ Next member: product of the last two minus their sum. Go on while members lie between -limit and limit.
    >>> product_minus_sum_sequence(3, 4, 100)
    [3, 4, 5, 11, 39]
    >>> product_minus_sum_sequence(9, 1, 5)
    []
    """
    members = []
    while -limit <= a <= limit:
        members.append(a)
        a, b = b, a * b - (a + b)
        if len(members) > 50:
            break
    return members


def distance_to_sequence(n: int, a: int, d: int) -> int:
    """How far is n from the nearest member of a, a + d, a + 2 * d, ... (d > 0)?

    distance_to_sequence(12, 3, 5) == 1
    distance_to_sequence(1, 3, 5) == 2
    distance_to_sequence(13, 3, 5) == 0
    """
    if n <= a:
        return a - n
    rest = (n - a) % d
    return min(rest, d - rest)


def merge_progressions(a: tuple[int, int], b: tuple[int, int], limit: int) -> list[int]:
    """
    Two sequences are given as (first member, step). List the numbers up to limit that are in exactly one of them,
    rising.

    >>> merge_progressions((1, 2), (1, 3), 10)
    [3, 4, 5, 9, 10]
    """
    one = set(range(a[0], limit + 1, a[1]))
    two = set(range(b[0], limit + 1, b[1]))
    return sorted(one ^ two)


def running_gcd_drops(numbers):
    """At which indices does the greatest common divisor of all numbers so far become smaller?

    running_gcd_drops([12, 24, 18, 6, 4]) == [2, 4]
    running_gcd_drops([5]) == []
    """
    drops = []
    g = numbers[0] if numbers else 0
    for i, x in enumerate(numbers[1:], 1):
        new = math.gcd(g, x)
        if new < g:
            drops.append(i)
        g = new
    return drops


def falling_factorial_value(coeffs: List[int], x: int) -> int:
    """
    Compute c0 + c1 * x + c2 * x * (x - 1) + c3 * x * (x - 1) * (x - 2) + ... for the list of c's.

    >>> falling_factorial_value([1, 2, 3], 4)
    45
    >>> falling_factorial_value([], 4)
    0
    """
    total = 0
    term = 1
    for k, c in enumerate(coeffs):
        total += c * term
        term *= x - k
    return total


def count_real_roots_by_sign(coeffs: List[int], low: int, high: int) -> int:
    """
    Walk over the whole numbers from low to high and count the roots met and the changes of sign between two
    neighbours of the polynomial (constant first).

    count_real_roots_by_sign([-2, 0, 1], -3, 3) == 2
    count_real_roots_by_sign([0, 1], -1, 1) == 1
    count_real_roots_by_sign([1], 0, 5) == 0
    """
    values = [sum(c * x ** k for k, c in enumerate(coeffs)) for x in range(low, high + 1)]
    count = values.count(0)
    for a, b in zip(values, values[1:]):
        if a * b < 0:
            count += 1
    return count


def fraction_between(a: Tuple[int, int], b: Tuple[int, int]) -> Tuple[int, int]:
    """ The fraction with the smallest denominator strictly between a and b (a < b), smallest numerator first.
    >>> fraction_between((1, 3), (1, 2))
    (2, 5)
    >>> fraction_between((0, 1), (3, 1))
    (1, 1)
    """
    q = 1
    while True:
        p = a[0] * q // a[1] + 1
        if p * b[1] < b[0] * q:
            return p, q
        q += 1


def fraction_chain_product(n):
    """
    Multiply 1/2 * 3/4 * 5/6 * ... with n factors and return the reduced fraction.

    fraction_chain_product(2) == (3, 8)
    fraction_chain_product(0) == (1, 1)
    """
    top = bottom = 1
    for k in range(1, n + 1):
        top *= 2 * k - 1
        bottom *= 2 * k
    g = math.gcd(top, bottom)
    return top // g, bottom // g


def percent_points(old: float, new: float) -> str:
    """
    Describe a change in percent, rounded to whole percents: '+25%', '-10%' or '0%'; 'new' if the old value is 0.

    >>> percent_points(8, 10)
    '+25%'
    >>> percent_points(10, 9)
    '-10%'
    >>> percent_points(0, 3)
    'new'
    """
    if old == 0:
        return 'new'
    change = round((new - old) / old * 100)
    if change == 0:
        return '0%'
    return f'{change:+d}%'


def square_digit_ends(n: int) -> List[int]:
    """Which numbers from 0 to 99 have a square that ends with the two digits of n (0 to 99)?

    >>> square_digit_ends(25)
    [5, 15, 25, 35, 45, 55, 65, 75, 85, 95]
    >>> square_digit_ends(2)
    []
    """
    return [k for k in range(100) if k * k % 100 == n]


def root_rounding(n: int, mode: str) -> int:
    """
    Square root of n as a whole number: mode 'down', 'up' or 'near' (the number whose square is closest; smaller on a
    tie).

    root_rounding(12, 'down') == 3
    root_rounding(12, 'up') == 4
    root_rounding(13, 'near') == 4
    root_rounding(9, 'up') == 3
    """
    low = math.isqrt(n)
    if low * low == n or mode == 'down':
        return low
    if mode == 'up':
        return low + 1
    return low if n - low * low <= (low + 1) ** 2 - n else low + 1


def power_tail_cycle(base, m):
    """Rests of base, base ** 2, ... modulo m until one comes again; list them.

    power_tail_cycle(2, 10) == [2, 4, 8, 6]
    power_tail_cycle(3, 9) == [3, 0]
    """
    rests = []
    r = base % m
    while r not in rests:
        rests.append(r)
        r = r * base % m
    return rests


def sum_of_powers_below(bases: List[int], limit: int) -> int:
    """ Add all numbers below limit that are powers (exponent 1 or more) of one of the bases (at least 2), each once.
    >>> sum_of_powers_below([2, 4, 3], 20)
    42
    >>> sum_of_powers_below([], 9)
    0
    """
    found = set()
    for b in bases:
        p = b
        while p < limit:
            found.add(p)
            p *= b
    return sum(found)


def calendar_rest_puzzle(rests: list[tuple[int, int]]) -> int:
    """
    Each pair (m, r) says that a day number leaves the rest r modulo m; the m's are pairwise coprime. Find the
    smallest such day by adding up steps.

    >>> calendar_rest_puzzle([(3, 2), (5, 3), (7, 2)])
    23
    >>> calendar_rest_puzzle([])
    0
    """
    day, step = 0, 1
    for m, r in rests:
        while day % m != r:
            day += step
        step *= m
    return day


def wheel_of_letters(word: str, shifts: List[int]) -> str:
    """
    Shift the letters of a word of small letters on the alphabet wheel; the shifts are used in turn, and again from
    the start when they run out. Without shifts the word stays.

    wheel_of_letters('xyz', [1, 2]) == 'yaa'
    wheel_of_letters('abc', []) == 'abc'
    """
    if not shifts:
        return word
    out = []
    for i, ch in enumerate(word):
        k = (ord(ch) - 97 + shifts[i % len(shifts)]) % 26
        out.append(chr(97 + k))
    return "".join(out)


def choose_scoops(flavours, scoops):
    """
    How many different cups of ice are there if flavours may be repeated, but no flavour more than twice?

    choose_scoops(2, 2) == 3
    choose_scoops(2, 3) == 2
    choose_scoops(1, 3) == 0
    """
    cups = combinations_with_replacement(range(flavours), scoops)
    return sum(1 for cup in cups if all(cup.count(f) <= 2 for f in set(cup)))


def paths_with_budget(costs: List[List[int]], budget: int) -> int:
    """
    Walk from the top row to the bottom row, always to the place below or below to the right. How many ways cost at
    most the budget (all places visited)? The rows have the lengths 1, 2, 3, ...

    >>> paths_with_budget([[1], [2, 5], [1, 1, 1]], 4)
    2
    >>> paths_with_budget([[3]], 2)
    0
    """
    def walk(row, col, left):
        left -= costs[row][col]
        if left < 0:
            return 0
        if row == len(costs) - 1:
            return 1
        return walk(row + 1, col, left) + walk(row + 1, col + 1, left)

    return walk(0, 0, budget)


def balanced_words_count(n: int) -> int:
    """Words of n letters a and n letters b in which no beginning has more b's than a's: count them with a table.

    balanced_words_count(3) == 5
    balanced_words_count(0) == 1
    """
    ways = [1] + [0] * n
    for a in range(1, n + 1):
        for b in range(1, a + 1):
            ways[b] += ways[b - 1]
    return ways[n]


def splits_by_difference(n: int) -> Dict[int, List[Tuple[int, int]]]:
    """ Map each difference to the pairs (a, b), a >= b >= 1, with a + b == n, small differences first.
    >>> splits_by_difference(5)
    {1: [(3, 2)], 3: [(4, 1)]}
    >>> splits_by_difference(1)
    {}
    """
    table = {}
    for b in range(n // 2, 0, -1):
        a = n - b
        table.setdefault(a - b, []).append((a, b))
    return table


def widest_partition(n):
    """Write n as a sum of as many different positive numbers as possible: take 1, 2, 3, ... and add the rest to the
    last.

    widest_partition(8) == [1, 2, 5]
    widest_partition(1) == [1]
    widest_partition(0) == []
    """
    parts = []
    k = 1
    while n >= k:
        parts.append(k)
        n -= k
        k += 1
    if parts:
        parts[-1] += n
    return parts


def triangle_type_counts(triples: list[tuple[int, int, int]]) -> dict[str, int]:
    """
    Count equilateral ('equal'), isosceles ('two'), other ('different') and impossible ('none') triangles; only kinds
    that occur are in the dict.

    triangle_type_counts([(3, 3, 3), (2, 2, 3), (1, 1, 5)]) == {'equal': 1, 'two': 1, 'none': 1}
    triangle_type_counts([]) == {}
    """
    counts = {}
    for triple in triples:
        a, b, c = sorted(triple)
        if a + b <= c:
            kind = 'none'
        else:
            kind = {1: 'equal', 2: 'two', 3: 'different'}[len({a, b, c})]
        counts[kind] = counts.get(kind, 0) + 1
    return counts


def nearest_axis(point: Tuple[int, int]) -> str:
    """
    Which axis is nearer to the point, 'x' or 'y'? 'both' for equal distances, 'origin' for (0, 0).

    >>> nearest_axis((5, -2))
    'x'
    >>> nearest_axis((3, 3))
    'both'
    """
    x, y = point
    if x == y == 0:
        return "origin"
    if abs(x) == abs(y):
        return "both"
    return "x" if abs(y) < abs(x) else "y"


def visible_from_origin(points: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Which points (not the origin) can be seen from (0, 0)? A point hides all points of the list that lie behind it in
    the same direction.

    visible_from_origin([(2, 2), (1, 1), (3, 0)]) == [(1, 1), (3, 0)]
    visible_from_origin([(-1, 0), (1, 0)]) == [(-1, 0), (1, 0)]
    """
    nearest = {}
    for x, y in points:
        g = math.gcd(x, y)
        key = (x // g, y // g)
        nearest[key] = min(nearest.get(key, g), g)
    return [(x, y) for x, y in points if nearest[(x // math.gcd(x, y), y // math.gcd(x, y))] == math.gcd(x, y)]


def shelf_rows(widths, shelf):
    """
    Put books of the given widths on shelves in this order; a shelf is full when the next book does not fit. Return
    the free width of each shelf; None if a book is wider than the shelf.

    shelf_rows([4, 5, 3], 10) == [1, 7]
    shelf_rows([11], 10) == None
    shelf_rows([], 10) == []
    """
    free = []
    for w in widths:
        if w > shelf:
            return None
        if free and free[-1] >= w:
            free[-1] -= w
        else:
            free.append(shelf - w)
    return free


def corners_of_square(centre: Tuple[int, int], half: int) -> List[Tuple[int, int]]:
    """ Corners of a square around the centre, with `half` as half of a side, beginning bottom left, against the clock.
    >>> corners_of_square((1, 1), 2)
    [(-1, -1), (3, -1), (3, 3), (-1, 3)]
    """
    x, y = centre
    return [(x + dx * half, y + dy * half) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]


def circle_through_box(width: float, height: float) -> tuple[float, float]:
    """Radius of the largest circle inside a box and of the smallest circle around it, rounded to 2 digits.

    circle_through_box(6, 8) == (3.0, 5.0)
    circle_through_box(2, 2) == (1.0, 1.41)
    """
    inside = min(width, height) / 2
    around = math.hypot(width, height) / 2
    return round(inside, 2), round(around, 2)


def chain_of_units(amount: float, way: List[str], factors: Dict[str, float]) -> Optional[float]:
    """
    Convert an amount along a way of units; factors has keys like 'm>cm'. If only the opposite direction is known,
    divide. None if neither is known. Result with 4 digits.

    >>> chain_of_units(2, ['m', 'cm', 'in'], {'m>cm': 100, 'in>cm': 2.5})
    80.0
    >>> chain_of_units(2, ['m', 'kg'], {}) is None
    True
    """
    for a, b in zip(way, way[1:]):
        if f'{a}>{b}' in factors:
            amount *= factors[f'{a}>{b}']
        elif f'{b}>{a}' in factors:
            amount /= factors[f'{b}>{a}']
        else:
            return None
    return round(amount, 4)


def felt_temperature(degrees: float, wind: float, wet: bool) -> int:
    """
    Below 10 degrees each full 10 km/h of wind feels 2 degrees colder; being wet takes 3 degrees more, but only if it
    is below 20 degrees. Return the rounded result.

    felt_temperature(5, 25, False) == 1
    felt_temperature(15, 30, True) == 12
    felt_temperature(25, 50, True) == 25
    """
    felt = degrees
    if degrees < 10:
        felt -= 2 * int(wind // 10)
    if wet and degrees < 20:
        felt -= 3
    return round(felt)


def price_with_vouchers(price, vouchers, minimum):
    """
    Vouchers are used from large to small, each only if the price does not fall below the minimum. Return (price,
    number of used vouchers).

    price_with_vouchers(50, [5, 20, 10], 20) == (20, 2)
    price_with_vouchers(10, [20], 0) == (10, 0)
    """
    used = 0
    for v in sorted(vouchers, reverse=True):
        if price - v >= minimum:
            price -= v
            used += 1
    return price, used


def interest_by_days(amount: float, rate: float, start: Tuple[int, int], end: Tuple[int, int]) -> float:
    """ Interest for the time from start to end, given as (month, day), with 30 days a month and 360 a year; 2 digits.
    >>> interest_by_days(1200, 3, (1, 1), (7, 1))
    18.0
    >>> interest_by_days(1200, 3, (2, 5), (2, 5))
    0.0
    """
    days = (end[0] - start[0]) * 30 + end[1] - start[1]
    return round(amount * rate / 100 * days / 360, 2)


def tax_class(income: int, children: int, married: bool) -> str:
    """
    'A' for married people with children, 'B' for all others with children, 'C' for married people with more than
    50000, and 'D' for the rest. Incomes below 10000 are always 'free'.

    tax_class(60000, 0, True) == 'C'
    tax_class(20000, 2, False) == 'B'
    tax_class(9000, 1, True) == 'free'
    """
    if income < 10000:
        return 'free'
    if children > 0:
        return 'A' if married else 'B'
    if married and income > 50000:
        return 'C'
    return 'D'


def month_ends_on(year: int, weekday: int) -> list[int]:
    """In which months of the year is the last day the given weekday (0 is Monday)?

    >>> month_ends_on(2024, 6)
    [3, 6]
    >>> month_ends_on(2023, 1)
    [1, 2, 10]
    """
    months = []
    for m in range(1, 13):
        following = date(year + m // 12, m % 12 + 1, 1)
        if (following.weekday() - 1) % 7 == weekday:
            months.append(m)
    return months


def twelfth_parts(minutes: int) -> str:
    """Say which part of an hour the minutes (0 to 59) are: 'full', 'quarter', 'half', 'three quarters', 'n twelfths'
    or 'odd'.

    twelfth_parts(15) == 'quarter'
    twelfth_parts(25) == '5 twelfths'
    twelfth_parts(7) == 'odd'
    twelfth_parts(0) == 'full'
    """
    names = {0: "full", 15: "quarter", 30: "half", 45: "three quarters"}
    if minutes in names:
        return names[minutes]
    if minutes % 5 == 0:
        return f"{minutes // 5} twelfths"
    return "odd"


def dice_hand_name(dice: List[int]) -> str:
    """
    Name a hand of five dice: 'five', 'four', 'full house', 'three', 'two pairs', 'pair' or 'nothing'.

    >>> dice_hand_name([2, 2, 3, 3, 3])
    'full house'
    >>> dice_hand_name([1, 2, 3, 4, 6])
    'nothing'
    >>> dice_hand_name([5, 5, 1, 1, 2])
    'two pairs'
    """
    counts = sorted(Counter(dice).values(), reverse=True)
    if counts[0] >= 4:
        return 'five' if counts[0] == 5 else 'four'
    if counts[0] == 3:
        return 'full house' if counts[1] == 2 else 'three'
    if counts[0] == 2:
        return 'two pairs' if counts[1] == 2 else 'pair'
    return 'nothing'


def rolls_until_all(rolls, sides):
    """
    After how many rolls have all numbers from 1 to sides been seen? None if some number is missing.

    rolls_until_all([1, 2, 1, 3, 2], 3) == 4
    rolls_until_all([1, 1], 2) == None
    """
    missing = set(range(1, sides + 1))
    for i, r in enumerate(rolls, 1):
        missing.discard(r)
        if not missing:
            return i
    return None


def winning_margin_text(scores: Dict[str, int]) -> str:
    """ Say who won and by how much, e.g. 'Ann by 3'; with a shared first place 'tie', with one player 'Ann alone'.
    >>> winning_margin_text({'Ann': 9, 'Bob': 6, 'Cem': 2})
    'Ann by 3'
    >>> winning_margin_text({'Ann': 4, 'Bob': 4})
    'tie'
    """
    ranked = sorted(scores, key=scores.get, reverse=True)
    if len(ranked) == 1:
        return f"{ranked[0]} alone"
    margin = scores[ranked[0]] - scores[ranked[1]]
    return f"{ranked[0]} by {margin}" if margin else "tie"


def number_word_kind(word: str) -> Optional[str]:
    """
    Is an English number word (small letters) a 'unit' (one to nine), a 'teen' (ten to nineteen), a 'ten' (twenty,
    ...) or a 'compound' like 'forty-two'? None for other words.

    number_word_kind('six') == 'unit'
    number_word_kind('eleven') == 'teen'
    number_word_kind('forty-two') == 'compound'
    number_word_kind('cat') == None
    """
    units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
    if word in units:
        return 'unit'
    if word in tens:
        return 'ten'
    if word in ('ten', 'eleven', 'twelve') or (word.endswith('teen') and len(word) > 4):
        return 'teen'
    front, _, back = word.partition('-')
    return 'compound' if front in tens and back in units else None


def sum_of_word_digits(text: str) -> int:
    """Add the values of all words from zero to nine in the text; capitals do not matter, other words count nothing.

    sum_of_word_digits('Two ducks and seven hens') == 9
    sum_of_word_digits('') == 0
    """
    values = {w: i for i, w in enumerate('zero one two three four five six seven eight nine'.split())}
    return sum(values.get(word, 0) for word in text.lower().split())


def first_terms_below(step: int, limit: int) -> list[int]:
    """
    Triangular-like numbers: begin with 0 and add step, then 2 * step, then 3 * step, ...; list those below limit.

    >>> first_terms_below(2, 25)
    [0, 2, 6, 12, 20]
    """
    def members():
        value = k = 0
        while True:
            yield value
            k += 1
            value += k * step

    return list(takewhile(lambda v: v < limit, members()))


def walk_on_ring(size, moves, traps):
    """
    Walk on a ring of fields 0 to size - 1, starting at 0. Each move goes so many fields on; whoever lands on a trap
    goes back to 0. Return (field at the end, number of traps met).

    walk_on_ring(10, [3, 4], [7]) == (0, 1)
    walk_on_ring(5, [4, 4], []) == (3, 0)
    """
    field = met = 0
    for m in moves:
        field = (field + m) % size
        if field in traps:
            field = 0
            met += 1
    return field, met


def apply_to_parity(numbers: List[int], even_op: str, odd_op: str) -> List[int]:
    """
    Change even numbers by even_op and odd numbers by odd_op. The operations are 'double', 'negate', 'square' and
    'keep'; unknown ones keep the number.

    apply_to_parity([1, 2, 3], 'double', 'negate') == [-1, 4, -3]
    apply_to_parity([4], 'wipe', 'square') == [4]
    """
    ops = {"double": lambda x: 2 * x, "negate": lambda x: -x, "square": lambda x: x * x}
    result = []
    for n in numbers:
        name = even_op if n % 2 == 0 else odd_op
        op = ops.get(name)
        result.append(op(n) if op else n)
    return result


def only_whole_numbers(values: List[Any]) -> List[int]:
    """ Keep what is a whole number: ints (not bools), floats without a fraction and texts like '12'; all turned into
    ints.
    >>> only_whole_numbers([3, 2.0, 2.5, '7', 'x', True, None])
    [3, 2, 7]
    """
    kept = []
    for v in values:
        if isinstance(v, bool) or v is None:
            continue
        if isinstance(v, str):
            if v.isdigit():
                kept.append(int(v))
        elif v == int(v):
            kept.append(int(v))
    return kept


def remainder_poem(numbers: List[int], m: int, lines: List[str]) -> List[str]:
    """
    For each number choose the line whose index is the rest modulo m; when there is no such line, write '...'.

    >>> remainder_poem([4, 5, 6], 3, ['moon', 'sun'])
    ['sun', '...', 'moon']
    """
    poem = []
    for n in numbers:
        rest = n % m
        poem.append(lines[rest] if rest < len(lines) else '...')
    return poem


def evens_squeeze_odds(numbers: list[int]) -> list[int]:
    """
    Every odd number that stands directly between two even numbers is removed; the original list decides.

    evens_squeeze_odds([2, 3, 4, 5, 7, 8]) == [2, 4, 5, 7, 8]
    evens_squeeze_odds([1]) == [1]
    """
    kept = []
    for i, n in enumerate(numbers):
        inner = 0 < i < len(numbers) - 1
        if n % 2 and inner and numbers[i - 1] % 2 == 0 and numbers[i + 1] % 2 == 0:
            continue
        kept.append(n)
    return kept


def digit_rain(n: int, steps: int) -> str:
    """ In each step every digit falls by 1; zeros vanish. Return what is left as text after the steps.
    >>> digit_rain(3051, 1)
    '240'
    >>> digit_rain(121, 2)
    '0'
    >>> digit_rain(11, 3)
    ''
    """
    digits = [int(c) for c in str(n)]
    for _ in range(steps):
        digits = [d - 1 for d in digits if d > 0]
    return "".join(map(str, digits))


def multiples_free_stretch(numbers: List[int], m: int) -> Optional[Tuple[int, int]]:
    """
    Longest stretch without a multiple of m as (start, end) with end not included; the first of equals. None if every
    number is a multiple.

    multiples_free_stretch([4, 1, 3, 8, 5], 4) == (1, 3)
    multiples_free_stretch([4, 8], 4) == None
    """
    best = None
    start = 0
    for i, n in enumerate(list(numbers) + [0]):
        if n % m == 0:
            if i > start and (best is None or i - start > best[1] - best[0]):
                best = (start, i)
            start = i + 1
    return best


def squares_on_clock(hours: int) -> Dict[int, List[int]]:
    """On a clock with so many hours (0 to hours - 1), map each square modulo hours to the numbers that have it.

    squares_on_clock(4) == {0: [0, 2], 1: [1, 3]}
    squares_on_clock(1) == {0: [0]}
    """
    table = {}
    for x in range(hours):
        table.setdefault(x * x % hours, []).append(x)
    return table


def reduce_by_rules(n: int, rules: List[Tuple[int, int]]) -> int:
    """
    Each rule (d, s) says: if the number can be divided by d, subtract s. Use the first rule that fits, again and
    again, as long as the number stays positive. Return the last number.

    >>> reduce_by_rules(20, [(5, 8), (3, 1)])
    11
    >>> reduce_by_rules(7, [(2, 1)])
    7
    """
    while True:
        for d, s in rules:
            if n % d == 0 and n - s > 0:
                n -= s
                break
        else:
            return n


def halves_and_thirds(total, people):
    """
    The first person takes half (rounded down) of the sweets, the second a third of what is left, the third a
    quarter, and so on. Return what each one gets and the rest.

    halves_and_thirds(24, 3) == ([12, 4, 2], 6)
    halves_and_thirds(5, 0) == ([], 5)
    """
    got = []
    for k in range(2, people + 2):
        share = total // k
        got.append(share)
        total -= share
    return got, total


def kaprekar_like_step(n: int, width: int) -> int:
    """Write n with leading zeros to the width; subtract the digits in rising order from the digits in falling order.

    kaprekar_like_step(352, 3) == 297
    kaprekar_like_step(7, 3) == 693
    """
    digits = sorted(str(n).zfill(width))
    return int(''.join(reversed(digits))) - int(''.join(digits))


def near_miss_squares(limit: int, gap: int) -> List[int]:
    """ Numbers from 1 to limit that are exactly `gap` away from some square (of 0, 1, 2, ...).
    >>> near_miss_squares(12, 2)
    [2, 3, 6, 7, 11]
    """
    def is_square(k):
        return k >= 0 and math.isqrt(k) ** 2 == k

    return [n for n in range(1, limit + 1) if is_square(n - gap) or is_square(n + gap)]


def table_of_rests(numbers: List[int], moduli: List[int]) -> Dict[int, str]:
    """
    Map each number to a text with its rests modulo all the moduli, separated by '/'.

    table_of_rests([7, 10], [2, 3]) == {7: '1/1', 10: '0/1'}
    table_of_rests([], [2]) == {}
    """
    return {n: '/'.join(str(n % m) for m in moduli) for n in numbers}


def check():
    """Check the examples that are not doctests."""
    assert outer_inner_digits(5183) == (53, 18)
    assert outer_inner_digits(47) == (47, 0)
    assert outer_inner_digits(6) == (6, 0)
    assert sum_and_product_equal(150) == [22, 123, 132]
    assert sum_and_product_equal(9) == []
    assert digit_leap(123456, 2) == 135
    assert digit_leap(12, 3) is None
    assert digit_leap(907, 1) == 907
    assert order_by_reversed([13, 21, 100, 1]) == [100, 1, 21, 13]
    assert order_by_reversed([]) == []
    assert number_weaving(135, 24) == 12345
    assert number_weaving(7, 890) == 7890
    assert highest_even_divisor(36, 18) == 12
    assert highest_even_divisor(15, 15) == 0
    assert product_pairs_by_sum(12, 7) == (3, 4)
    assert product_pairs_by_sum(-6, 1) == (-2, 3)
    assert product_pairs_by_sum(5, 3) is None
    assert coprime_neighbours_order([4, 2, 3]) == [2, 3, 4]
    assert coprime_neighbours_order([2, 4]) == []
    assert bits_as_stairs(13) == 2
    assert bits_as_stairs(7) == 3
    assert bits_as_stairs(0) == 0
    assert xor_missing_pair([3, 5, 6], 3, 6) == 4
    assert xor_missing_pair([1], 1, 5) == -1
    assert pad_binary_column([5, 1, 2]) == ['101', '..1', '.10']
    assert pad_binary_column([]) == []
    assert column_parity(['110', '011']) == '101'
    assert column_parity([]) == ''
    assert same_in_two_bases(12, 2, 4) == [1, 4, 5]
    assert same_in_two_bases(3, 10, 16) == [1, 2, 3]
    assert queue_recurrence([1, 2, 3], 1) == [2, 3, 4]
    assert queue_recurrence([1, 2, 3], 2) == [3, 4, 6]
    assert queue_recurrence([5], 0) == [5]
    assert distance_to_sequence(12, 3, 5) == 1
    assert distance_to_sequence(1, 3, 5) == 2
    assert distance_to_sequence(13, 3, 5) == 0
    assert running_gcd_drops([12, 24, 18, 6, 4]) == [2, 4]
    assert running_gcd_drops([5]) == []
    assert count_real_roots_by_sign([-2, 0, 1], -3, 3) == 2
    assert count_real_roots_by_sign([0, 1], -1, 1) == 1
    assert count_real_roots_by_sign([1], 0, 5) == 0
    assert fraction_chain_product(2) == (3, 8)
    assert fraction_chain_product(0) == (1, 1)
    assert root_rounding(12, 'down') == 3
    assert root_rounding(12, 'up') == 4
    assert root_rounding(13, 'near') == 4
    assert root_rounding(9, 'up') == 3
    assert power_tail_cycle(2, 10) == [2, 4, 8, 6]
    assert power_tail_cycle(3, 9) == [3, 0]
    assert wheel_of_letters('xyz', [1, 2]) == 'yaa'
    assert wheel_of_letters('abc', []) == 'abc'
    assert choose_scoops(2, 2) == 3
    assert choose_scoops(2, 3) == 2
    assert choose_scoops(1, 3) == 0
    assert balanced_words_count(3) == 5
    assert balanced_words_count(0) == 1
    assert widest_partition(8) == [1, 2, 5]
    assert widest_partition(1) == [1]
    assert widest_partition(0) == []
    assert triangle_type_counts([(3, 3, 3), (2, 2, 3), (1, 1, 5)]) == {'equal': 1, 'two': 1, 'none': 1}
    assert triangle_type_counts([]) == {}
    assert visible_from_origin([(2, 2), (1, 1), (3, 0)]) == [(1, 1), (3, 0)]
    assert visible_from_origin([(-1, 0), (1, 0)]) == [(-1, 0), (1, 0)]
    assert shelf_rows([4, 5, 3], 10) == [1, 7]
    assert shelf_rows([11], 10) is None
    assert shelf_rows([], 10) == []
    assert circle_through_box(6, 8) == (3.0, 5.0)
    assert circle_through_box(2, 2) == (1.0, 1.41)
    assert felt_temperature(5, 25, False) == 1
    assert felt_temperature(15, 30, True) == 12
    assert felt_temperature(25, 50, True) == 25
    assert price_with_vouchers(50, [5, 20, 10], 20) == (20, 2)
    assert price_with_vouchers(10, [20], 0) == (10, 0)
    assert tax_class(60000, 0, True) == 'C'
    assert tax_class(20000, 2, False) == 'B'
    assert tax_class(9000, 1, True) == 'free'
    assert twelfth_parts(15) == 'quarter'
    assert twelfth_parts(25) == '5 twelfths'
    assert twelfth_parts(7) == 'odd'
    assert twelfth_parts(0) == 'full'
    assert rolls_until_all([1, 2, 1, 3, 2], 3) == 4
    assert rolls_until_all([1, 1], 2) is None
    assert number_word_kind('six') == 'unit'
    assert number_word_kind('eleven') == 'teen'
    assert number_word_kind('forty-two') == 'compound'
    assert number_word_kind('cat') is None
    assert sum_of_word_digits('Two ducks and seven hens') == 9
    assert sum_of_word_digits('') == 0
    assert walk_on_ring(10, [3, 4], [7]) == (0, 1)
    assert walk_on_ring(5, [4, 4], []) == (3, 0)
    assert apply_to_parity([1, 2, 3], 'double', 'negate') == [-1, 4, -3]
    assert apply_to_parity([4], 'wipe', 'square') == [4]
    assert evens_squeeze_odds([2, 3, 4, 5, 7, 8]) == [2, 4, 5, 7, 8]
    assert evens_squeeze_odds([1]) == [1]
    assert multiples_free_stretch([4, 1, 3, 8, 5], 4) == (1, 3)
    assert multiples_free_stretch([4, 8], 4) is None
    assert squares_on_clock(4) == {0: [0, 2], 1: [1, 3]}
    assert squares_on_clock(1) == {0: [0]}
    assert halves_and_thirds(24, 3) == ([12, 4, 2], 6)
    assert halves_and_thirds(5, 0) == ([], 5)
    assert kaprekar_like_step(352, 3) == 297
    assert kaprekar_like_step(7, 3) == 693
    assert table_of_rests([7, 10], [2, 3]) == {7: '1/1', 10: '0/1'}
    assert table_of_rests([], [2]) == {}
