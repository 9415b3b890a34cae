"""Inner helpers on numbers: a nested test or measure that is used in a loop, a filter or a comprehension."""

from math import gcd, isqrt
from typing import Dict, List, Optional, Tuple


def count_gentle_digit_numbers(limit: int) -> int:
    """
    A number is gentle when any two neighbouring digits differ by at most 1 (one digit alone is gentle).
    Count the gentle numbers from 1 up to and including limit.

    count_gentle_digit_numbers(9) == 9
    count_gentle_digit_numbers(25) == 15
    """
    def is_gentle(n):
        digits = [int(d) for d in str(n)]
        return all(abs(a - b) <= 1 for a, b in zip(digits, digits[1:]))

    count = 0
    for n in range(1, limit + 1):
        if is_gentle(n):
            count += 1
    return count


def primes_at_prime_places(numbers: List[int]) -> List[int]:
    """
    Return the members of the list that are prime and also stand at a prime index (counted from 0).

    primes_at_prime_places([2, 3, 5, 7, 9, 11]) ➞ [5, 7, 11]
    primes_at_prime_places([]) ➞ []
    """
    def is_prime(n):
        if n < 2:
            return False
        for d in range(2, int(n ** 0.5) + 1):
            if n % d == 0:
                return False
        return True

    return [x for i, x in enumerate(numbers) if is_prime(i) and is_prime(x)]


def prime_with_most_ones(numbers: List[int]) -> int:
    """
    You are given a list of positive integers. Among those that are prime, return the one whose binary
    form has the most ones. If several are equal, return the smallest. Return -1 if there is no prime.

    prime_with_most_ones([4, 5, 7, 8, 15]) == 7
    prime_with_most_ones([11, 13, 17]) == 11
    prime_with_most_ones([4, 6]) == -1
    """
    def is_prime(n):
        return n > 1 and all(n % i for i in range(2, isqrt(n) + 1))

    def ones(n):
        return bin(n).count("1")

    primes = [n for n in numbers if is_prime(n)]
    if not primes:
        return -1
    return min(primes, key=lambda n: (-ones(n), n))


def prime_sum_windows(nums: List[int], k: int) -> List[int]:
    """
    Return the start index of every window of k neighbouring elements whose sum is a prime number.

    >>> prime_sum_windows([1, 2, 3, 4, 3], 2)
    [0, 1, 2, 3]
    >>> prime_sum_windows([1, 1, 1, 2], 3)
    [0]
    """
    def is_prime(n):
        if n <= 1:
            return False
        d = 2
        while d * d <= n:
            if n % d == 0:
                return False
            d += 1
        return True

    starts = []
    for i in range(len(nums) - k + 1):
        if is_prime(sum(nums[i:i + k])):
            starts.append(i)
    return starts


def prime_gap_after(n: int) -> int:
    """
    Return the distance between the first prime above n and the prime that follows it.

    prime_gap_after(7) == 2
    prime_gap_after(20) == 6
    """
    def is_prime(k):
        if k < 2:
            return False
        for i in range(2, k):
            if i * i > k:
                break
            if k % i == 0:
                return False
        return True

    first = n + 1
    while not is_prime(first):
        first += 1
    second = first + 1
    while not is_prime(second):
        second += 1
    return second - first


def digit_cut_primes(n):
    """
    Cut the decimal digits of n in two non-empty parts. Return every pair of parts (as integers, from left
    to right) in which both parts are prime.

    >>> digit_cut_primes(237)
    [(2, 37), (23, 7)]
    >>> digit_cut_primes(44)
    []
    """
    def is_prime(x):
        return x >= 2 and not any(x % d == 0 for d in range(2, isqrt(x) + 1))

    text = str(n)
    pairs = []
    for cut in range(1, len(text)):
        left, right = int(text[:cut]), int(text[cut:])
        if is_prime(left) and is_prime(right):
            pairs.append((left, right))
    return pairs


def sum_of_semiprimes(start: int, stop: int) -> int:
    """
    A semiprime is the product of exactly two primes, which may be equal (4, 6, 9, 10, ...).
    Add up all the semiprimes from start to stop, both included.

    sum_of_semiprimes(1, 10) == 29
    sum_of_semiprimes(11, 13) == 0
    """
    def factor_count(n):
        count = 0
        d = 2
        while n > 1:
            while n % d == 0:
                n //= d
                count += 1
            d += 1
        return count

    total = 0
    for n in range(start, stop + 1):
        if factor_count(n) == 2:
            total += n
    return total


def richest_in_factors(numbers: List[int]) -> int:
    """
    Return the number of the list that has the most different prime factors.
    When two have equally many, the one that comes first wins. All numbers are at least 1.

    richest_in_factors([8, 6, 10]) == 6
    richest_in_factors([7, 30, 49]) == 30
    """
    def distinct_factors(n):
        found = set()
        d = 2
        while d * d <= n:
            while n % d == 0:
                found.add(d)
                n //= d
            d += 1
        if n > 1:
            found.add(n)
        return len(found)

    return max(numbers, key=distinct_factors)


def order_by_largest_factor(nums: List[int]) -> List[int]:
    """
    Sort numbers (all above 1) by their largest prime factor, and numbers with the same one by size.

    Example:
    order_by_largest_factor([14, 9, 10, 8, 3]) == [8, 3, 9, 10, 14]
    """
    def largest_factor(n):
        p = 2
        while p * p <= n:
            if n % p == 0:
                n //= p
            else:
                p += 1
        return n

    return sorted(nums, key=lambda n: (largest_factor(n), n))


def least_divisor_then_size(values):
    """
    Order numbers above 1 by their smallest divisor greater than 1; larger numbers come first among
    those with the same smallest divisor.

    >>> least_divisor_then_size([9, 4, 25, 6, 15])
    [6, 4, 15, 9, 25]
    """
    def smallest_divisor(n):
        for d in range(2, n + 1):
            if n % d == 0:
                return d

    return sorted(values, key=lambda v: (smallest_divisor(v), -v))


def best_proper_divisor_sum(numbers: List[int]) -> Tuple[int, int]:
    """
    Write a function that finds the number with the largest sum of proper divisors (the divisors that are
    smaller than the number itself). Return (number, sum). The first one wins when sums are equal.

    best_proper_divisor_sum([10, 12, 13]) == (12, 16)
    best_proper_divisor_sum([1]) == (1, 0)
    """
    def proper_sum(n):
        return sum(d for d in range(1, n // 2 + 1) if n % d == 0)

    best = numbers[0]
    best_sum = proper_sum(best)
    for n in numbers[1:]:
        s = proper_sum(n)
        if s > best_sum:
            best, best_sum = n, s
    return best, best_sum


def group_by_divisor_count(numbers: List[int]) -> Dict[int, List[int]]:
    """
    Group positive integers by how many divisors they have. Groups keep the order of the list.

    group_by_divisor_count([4, 7, 9, 1, 5]) == {3: [4, 9], 2: [7, 5], 1: [1]}
    """
    def divisor_count(n):
        count = 0
        for d in range(1, n + 1):
            if n % d == 0:
                count += 1
        return count

    groups: Dict[int, List[int]] = {}
    for n in numbers:
        groups.setdefault(divisor_count(n), []).append(n)
    return groups


def keep_triangular(values: List[int]) -> List[int]:
    """
    Keep only the triangular numbers 0, 1, 3, 6, 10, ... of a list of non-negative integers.

    keep_triangular([1, 2, 3, 10, 12, 15]) ➞ [1, 3, 10, 15]
    """
    def is_triangular(n):
        step = 0
        while n > 0:
            step += 1
            n -= step
        return n == 0

    return list(filter(is_triangular, values))


def first_pronic_above(n):
    """Return the smallest pronic number greater than n.
    A pronic number is the product of two consecutive integers, like 6 = 2 * 3 or 12 = 3 * 4.

    >>> first_pronic_above(6)
    12
    >>> first_pronic_above(21)
    30
    """
    def is_pronic(k):
        root = isqrt(k)
        return root * (root + 1) == k

    candidate = n + 1
    while not is_pronic(candidate):
        candidate += 1
    return candidate


def powers_of_base_in(numbers: List[int], base: int) -> List[int]:
    """
    Return those numbers that are a power of base (base ** 0 == 1 counts), in increasing order and
    without duplicates.

    powers_of_base_in([9, 3, 12, 1, 3], 3) == [1, 3, 9]
    powers_of_base_in([0, 6], 2) == []
    """
    def is_power(n):
        if n < 1:
            return False
        while n % base == 0:
            n //= base
        return n == 1

    return sorted({n for n in numbers if is_power(n)})


def up_and_down_numbers(low: int, high: int) -> List[int]:
    """
    A number zigzags if its digits go alternately up and down (or down and up), like 1527 or 909.
    Only numbers of at least three digits count. Return all of them from low to high, both included.

    up_and_down_numbers(98, 104) ➞ [101, 102, 103, 104]
    up_and_down_numbers(110, 122) ➞ [120, 121]
    """
    def zigzags(n):
        s = str(n)
        if len(s) < 3:
            return False
        for a, b, c in zip(s, s[1:], s[2:]):
            if not (a < b > c or a > b < c):
                return False
        return True

    result = []
    for n in range(low, high + 1):
        if zigzags(n):
            result.append(n)
    return result


def digit_sum_duel(a: List[int], b: List[int]) -> str:
    """
    Two players put down their numbers one by one. In each round the larger digit sum wins a point.
    Return "first", "second" or "draw".

    digit_sum_duel([19, 100], [30, 11]) == "draw"
    digit_sum_duel([99, 5], [10, 4]) == "first"
    """
    def digit_sum(n):
        return sum(int(c) for c in str(n))

    balance = 0
    for x, y in zip(a, b):
        if digit_sum(x) > digit_sum(y):
            balance += 1
        elif digit_sum(x) < digit_sum(y):
            balance -= 1
    if balance == 0:
        return "draw"
    return "first" if balance > 0 else "second"


def longest_digit_sum_run(nums: List[int]) -> int:
    """
    Return the length of the longest stretch of neighbours that all have the same digit sum.

    longest_digit_sum_run([12, 21, 30, 5, 14]) == 3
    longest_digit_sum_run([]) == 0
    """
    def digit_sum(n):
        total = 0
        while n:
            n, d = divmod(n, 10)
            total += d
        return total

    best = run = 0
    previous = None
    for n in nums:
        s = digit_sum(n)
        run = run + 1 if s == previous else 1
        previous = s
        best = max(best, run)
    return best


def order_by_product_of_digits(numbers: List[int]) -> List[int]:
    """
    Sort non-negative integers by the product of their digits. Equal products keep their order.

    order_by_product_of_digits([23, 15, 70, 9]) == [70, 15, 23, 9]
    """
    def product(n):
        p = 1
        for d in str(n):
            p *= int(d)
        return p

    return sorted(numbers, key=product)


def most_even_digits(numbers):
    """
    Return the number that has the most even digits; of several such numbers the largest.
    Return None for an empty list.

    >>> most_even_digits([248, 13, 6040])
    6040
    >>> most_even_digits([12, 34, 5])
    34
    >>> most_even_digits([]) is None
    True
    """
    def evens(n):
        return sum(1 for d in str(abs(n)) if d in "02468")

    if not numbers:
        return None
    return max(numbers, key=lambda n: (evens(n), n))


def remove_digit_repeaters(nums: List[int]) -> List[int]:
    """
    Drop every number in which some digit appears more than once.

    Examples:
    remove_digit_repeaters([12, 33, 121, 907]) ➞ [12, 907]
    remove_digit_repeaters([100]) ➞ []
    """
    def repeats(n):
        seen = set()
        while n > 0:
            d = n % 10
            if d in seen:
                return True
            seen.add(d)
            n //= 10
        return False

    return [n for n in nums if not repeats(n)]


def same_digit_sum_year_after(year: int) -> int:
    """
    Return the first year after the given one whose digits have the same sum.

    same_digit_sum_year_after(1991) == 2099
    same_digit_sum_year_after(2002) == 2011
    """
    def digit_sum(n):
        return sum(int(d) for d in str(n))

    wanted = digit_sum(year)
    year += 1
    while digit_sum(year) != wanted:
        year += 1
    return year


def base_mirrors(limit: int, base: int) -> List[int]:
    """
    Return all numbers from 1 to limit (included) whose digits in the given base (2 to 10) form a palindrome.

    base_mirrors(10, 2) == [1, 3, 5, 7, 9]
    base_mirrors(10, 3) == [1, 2, 4, 8, 10]
    """
    def digits_in_base(n):
        digits = []
        while n > 0:
            digits.append(n % base)
            n //= base
        return digits

    found = []
    for n in range(1, limit + 1):
        digits = digits_in_base(n)
        if digits == digits[::-1]:
            found.append(n)
    return found


def highest_digit_needed(numbers: List[int], base: int) -> int:
    """
    Return the highest digit that is needed to write any of the numbers in the given base.
    An empty list, or a list of zeros, gives 0.

    highest_digit_needed([9, 10], 4) == 2
    highest_digit_needed([], 7) == 0
    """
    def highest_digit(n):
        top = 0
        while n > 0:
            top = max(top, n % base)
            n //= base
        return top

    return max((highest_digit(n) for n in numbers), default=0)


def same_remainder_pairs(nums: List[int], m: int) -> List[Tuple[int, int]]:
    """
    Return all index pairs (i, j) with i < j whose numbers leave the same remainder when divided by m.

    same_remainder_pairs([4, 7, 9, 1], 3) == [(0, 1), (0, 3), (1, 3)]
    """
    def alike(x, y):
        return (x - y) % m == 0

    pairs = []
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if alike(nums[i], nums[j]):
                pairs.append((i, j))
    return pairs


def pairwise_coprime(numbers: List[int]) -> bool:
    """
    Tell whether no two numbers of the list have a common divisor greater than 1.

    pairwise_coprime([4, 9, 25]) == True
    pairwise_coprime([6, 5, 9]) == False
    pairwise_coprime([8]) == True
    """
    def common_divisor(a, b):
        while b:
            a, b = b, a % b
        return a

    for i, x in enumerate(numbers):
        for y in numbers[:i]:
            if common_divisor(x, y) > 1:
                return False
    return True


def pair_with_least_multiple(numbers: List[int]) -> Tuple[int, int]:
    """
    Return the positions (i, j), i < j, of the two numbers whose least common multiple is smallest.
    The first such pair wins; the list has at least two members.

    pair_with_least_multiple([7, 4, 6]) == (1, 2)
    pair_with_least_multiple([5, 10, 10]) == (0, 1)
    """
    def least_multiple(a, b):
        return a * b // gcd(a, b)

    best = None
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            m = least_multiple(numbers[i], numbers[j])
            if best is None or m < best:
                best = m
                place = (i, j)
    return place


def simplest_fractions(pairs):
    """
    Reduce each fraction (numerator, denominator) and write it as text. A denominator of 1 is left out.

    >>> simplest_fractions([(4, 8), (6, 3), (5, 7)])
    ['1/2', '2', '5/7']
    """
    def reduce(a, b):
        g = gcd(a, b)
        return a // g, b // g

    texts = []
    for a, b in pairs:
        top, bottom = reduce(a, b)
        if bottom == 1:
            texts.append(str(top))
        else:
            texts.append(f"{top}/{bottom}")
    return texts


def longest_halving_way(numbers: List[int]) -> int:
    """
    From n > 1 we go on to n // 2 when n is even and to n // 3 when n is odd and a multiple of 3,
    otherwise to n - 1. Return the number of the list that needs the most steps to get to 1.
    The earliest of equals wins.

    longest_halving_way([4, 7, 8]) == 7
    longest_halving_way([2, 1]) == 2
    """
    def steps(n):
        count = 0
        while n > 1:
            if n % 2 == 0:
                n //= 2
            elif n % 3 == 0:
                n //= 3
            else:
                n -= 1
            count += 1
        return count

    return max(numbers, key=steps)


def reach_one_by_cubes(numbers: List[int]) -> List[int]:
    """
    Replace n by the sum of the cubes of its digits again and again. Some numbers reach 1.
    Return those numbers of the list that do. (All numbers are positive.)

    reach_one_by_cubes([1, 10, 5, 112, 121]) == [1, 10, 112, 121]
    reach_one_by_cubes([2, 3]) == []
    """
    def reaches_one(n):
        seen = set()
        while n not in seen:
            if n == 1:
                return True
            seen.add(n)
            n = sum(int(d) ** 3 for d in str(n))
        return False

    return [n for n in numbers if reaches_one(n)]


def count_bits_matching(values: List[int], other: int) -> List[int]:
    """
    For each value return the number of binary places where it differs from other.

    count_bits_matching([5, 7, 0], 5) == [0, 1, 2]
    """
    def difference(a, b):
        x = a ^ b
        count = 0
        while x:
            count += x & 1
            x >>= 1
        return count

    return [difference(v, other) for v in values]


def nearest_in_bits(values: List[int], target: int) -> Optional[int]:
    """
    Return the value that differs from the target in the fewest bits (the smallest such value),
    or None if the list is empty.

    nearest_in_bits([8, 6, 3], 7) == 3
    nearest_in_bits([], 1) == None
    """
    def bit_distance(v):
        return bin(v ^ target).count("1")

    best = None
    for v in sorted(values):
        if best is None or bit_distance(v) < bit_distance(best):
            best = v
    return best


def collect_until_digit_sum(start: int, step: int, limit: int) -> List[int]:
    """
    Count from start in steps of step. Collect the numbers until one has a digit sum greater than limit;
    that number is no longer collected. (step is positive)

    collect_until_digit_sum(10, 5, 6) == [10, 15, 20]
    collect_until_digit_sum(99, 1, 6) == []
    """
    def digit_sum(n):
        return sum(map(int, str(n)))

    result = []
    n = start
    while digit_sum(n) <= limit:
        result.append(n)
        n += step
    return result


def fullest_bucket(values: List[int], width: int) -> int:
    """
    Values are put in buckets of the given width: bucket 0 holds 0 to width - 1, bucket 1 the next width numbers
    and so on. Return the smallest number of the fullest bucket (of the lowest one if several are fullest).

    fullest_bucket([3, 12, 14, 27], 10) == 10
    fullest_bucket([9, 1, 6, 4], 5) == 0
    """
    def bucket_start(v):
        return v // width * width

    counts = {}
    for v in sorted(values):
        start = bucket_start(v)
        counts[start] = counts.get(start, 0) + 1
    return max(counts, key=counts.get)


def clamp_readings(readings: List[int], low: int, high: int) -> Tuple[List[int], int]:
    """
    Limit each reading to the range from low to high. Return the new list and how many readings changed.

    clamp_readings([3, 12, -4, 7], 0, 10) == ([3, 10, 0, 7], 2)
    """
    def clamp(x):
        if x < low:
            return low
        if x > high:
            return high
        return x

    changed = 0
    result = []
    for x in readings:
        y = clamp(x)
        if y != x:
            changed += 1
        result.append(y)
    return result, changed


def quadratic_minimum_place(a: int, b: int, c: int, xs: List[int]) -> int:
    """
    For f(x) = a*x*x + b*x + c return the x of the list xs at which f is smallest.
    If several give the same value, return the smallest x.

    quadratic_minimum_place(1, -4, 0, [0, 1, 2, 3]) == 2
    quadratic_minimum_place(1, 0, 5, [2, -2]) == -2
    """
    def f(x):
        return a * x * x + b * x + c

    return min(xs, key=lambda x: (f(x), x))


def sign_change_places(coefficients: List[int], xs: List[int]) -> List[Tuple[int, int]]:
    """
    coefficients[i] belongs to x ** i of a polynomial. Return the pairs of neighbours in xs between which
    the value of the polynomial changes from negative to positive or the other way.

    sign_change_places([-2, 0, 1], [0, 1, 2]) == [(1, 2)]
    sign_change_places([3], [0, 5]) == []
    """
    def value(x):
        total = 0
        for i, c in enumerate(coefficients):
            total += c * x ** i
        return total

    return [(a, b) for a, b in zip(xs, xs[1:]) if value(a) * value(b) < 0]


def integer_root_by_bisection(n: int, k: int) -> int:
    """
    Return the largest integer r with r ** k <= n, for n >= 1 and k >= 1, found by halving the range.

    integer_root_by_bisection(30, 3) == 3
    integer_root_by_bisection(16, 4) == 2
    """
    def fits(r):
        return r ** k <= n

    low, high = 1, n + 1
    while high - low > 1:
        middle = (low + high) // 2
        if fits(middle):
            low = middle
        else:
            high = middle
    return low


def smallest_daily_load(weights: List[int], days: int) -> int:
    """
    Parcels are carried in the given order, as many a day as the daily load allows. Return the smallest
    daily load with which all are carried within the given number of days.

    smallest_daily_load([3, 2, 4, 1], 2) == 5
    smallest_daily_load([7, 1], 5) == 7
    """
    def days_needed(load):
        used, room = 1, load
        for w in weights:
            if w > room:
                used += 1
                room = load
            room -= w
        return used

    load = max(weights)
    while days_needed(load) > days:
        load += 1
    return load


def longest_equal_strips(lengths: List[int], pieces: int) -> int:
    """
    Ropes of the given lengths are cut into strips of one whole length. Return the greatest length with which
    at least the wanted number of pieces can be cut, or 0 if even length 1 is not enough.

    longest_equal_strips([8, 5, 3], 4) == 3
    longest_equal_strips([2], 5) == 0
    """
    def count_pieces(size):
        return sum(length // size for length in lengths)

    low, high = 0, max(lengths)
    while low < high:
        mid = (low + high + 1) // 2
        if count_pieces(mid) >= pieces:
            low = mid
        else:
            high = mid - 1
    return low


def split_with_test(numbers: List[int], divisors: List[int]) -> Tuple[List[int], List[int]]:
    """
    Return two lists: the numbers that are divisible by at least one of the divisors, and the rest.

    split_with_test([1, 2, 3, 4, 5, 6], [2, 3]) == ([2, 3, 4, 6], [1, 5])
    """
    def is_divisible(n):
        for d in divisors:
            if n % d == 0:
                return True
        return False

    yes, no = [], []
    for n in numbers:
        if is_divisible(n):
            yes.append(n)
        else:
            no.append(n)
    return yes, no


def mirrored_square_pairs(limit: int) -> List[Tuple[int, int]]:
    """
    The squares 12 * 12 = 144 and 21 * 21 = 441 are written with the same digits in opposite order.
    Return all pairs (a, b) with a < b <= limit whose squares mirror each other in this way.

    mirrored_square_pairs(31) == [(12, 21), (13, 31)]
    mirrored_square_pairs(20) == []
    """
    def square_text(n):
        return str(n * n)

    pairs = []
    for a in range(1, limit + 1):
        for b in range(a + 1, limit + 1):
            if square_text(a) == square_text(b)[::-1]:
                pairs.append((a, b))
    return pairs


def nth_lucky_room(n: int) -> int:
    """
    A hotel uses only room numbers without the digit 4 whose digits do not add up to 13.
    Return the n-th room number, counted from room 1.

    nth_lucky_room(3) == 3
    nth_lucky_room(4) == 5
    nth_lucky_room(10) == 11
    """
    def allowed(room):
        text = str(room)
        if "4" in text:
            return False
        return sum(int(c) for c in text) != 13

    room = 0
    found = 0
    while found < n:
        room += 1
        if allowed(room):
            found += 1
    return room


def check():
    assert count_gentle_digit_numbers(9) == 9
    assert count_gentle_digit_numbers(25) == 15
    assert primes_at_prime_places([2, 3, 5, 7, 9, 11]) == [5, 7, 11]
    assert primes_at_prime_places([]) == []
    assert prime_with_most_ones([4, 5, 7, 8, 15]) == 7
    assert prime_with_most_ones([11, 13, 17]) == 11
    assert prime_with_most_ones([4, 6]) == -1
    assert prime_gap_after(7) == 2
    assert prime_gap_after(20) == 6
    assert sum_of_semiprimes(1, 10) == 29
    assert sum_of_semiprimes(11, 13) == 0
    assert richest_in_factors([8, 6, 10]) == 6
    assert richest_in_factors([7, 30, 49]) == 30
    assert order_by_largest_factor([14, 9, 10, 8, 3]) == [8, 3, 9, 10, 14]
    assert best_proper_divisor_sum([10, 12, 13]) == (12, 16)
    assert best_proper_divisor_sum([1]) == (1, 0)
    assert group_by_divisor_count([4, 7, 9, 1, 5]) == {3: [4, 9], 2: [7, 5], 1: [1]}
    assert keep_triangular([1, 2, 3, 10, 12, 15]) == [1, 3, 10, 15]
    assert powers_of_base_in([9, 3, 12, 1, 3], 3) == [1, 3, 9]
    assert powers_of_base_in([0, 6], 2) == []
    assert up_and_down_numbers(98, 104) == [101, 102, 103, 104]
    assert up_and_down_numbers(110, 122) == [120, 121]
    assert digit_sum_duel([19, 100], [30, 11]) == "draw"
    assert digit_sum_duel([99, 5], [10, 4]) == "first"
    assert longest_digit_sum_run([12, 21, 30, 5, 14]) == 3
    assert longest_digit_sum_run([]) == 0
    assert order_by_product_of_digits([23, 15, 70, 9]) == [70, 15, 23, 9]
    assert remove_digit_repeaters([12, 33, 121, 907]) == [12, 907]
    assert remove_digit_repeaters([100]) == []
    assert same_digit_sum_year_after(1991) == 2099
    assert same_digit_sum_year_after(2002) == 2011
    assert base_mirrors(10, 2) == [1, 3, 5, 7, 9]
    assert base_mirrors(10, 3) == [1, 2, 4, 8, 10]
    assert highest_digit_needed([9, 10], 4) == 2
    assert highest_digit_needed([], 7) == 0
    assert same_remainder_pairs([4, 7, 9, 1], 3) == [(0, 1), (0, 3), (1, 3)]
    assert pairwise_coprime([4, 9, 25]) is True
    assert pairwise_coprime([6, 5, 9]) is False
    assert pairwise_coprime([8]) is True
    assert pair_with_least_multiple([7, 4, 6]) == (1, 2)
    assert pair_with_least_multiple([5, 10, 10]) == (0, 1)
    assert longest_halving_way([4, 7, 8]) == 7
    assert longest_halving_way([2, 1]) == 2
    assert reach_one_by_cubes([1, 10, 5, 112, 121]) == [1, 10, 112, 121]
    assert reach_one_by_cubes([2, 3]) == []
    assert count_bits_matching([5, 7, 0], 5) == [0, 1, 2]
    assert nearest_in_bits([8, 6, 3], 7) == 3
    assert nearest_in_bits([], 1) is None
    assert collect_until_digit_sum(10, 5, 6) == [10, 15, 20]
    assert collect_until_digit_sum(99, 1, 6) == []
    assert fullest_bucket([3, 12, 14, 27], 10) == 10
    assert fullest_bucket([9, 1, 6, 4], 5) == 0
    assert clamp_readings([3, 12, -4, 7], 0, 10) == ([3, 10, 0, 7], 2)
    assert quadratic_minimum_place(1, -4, 0, [0, 1, 2, 3]) == 2
    assert quadratic_minimum_place(1, 0, 5, [2, -2]) == -2
    assert sign_change_places([-2, 0, 1], [0, 1, 2]) == [(1, 2)]
    assert sign_change_places([3], [0, 5]) == []
    assert integer_root_by_bisection(30, 3) == 3
    assert integer_root_by_bisection(16, 4) == 2
    assert smallest_daily_load([3, 2, 4, 1], 2) == 5
    assert smallest_daily_load([7, 1], 5) == 7
    assert longest_equal_strips([8, 5, 3], 4) == 3
    assert longest_equal_strips([2], 5) == 0
    assert split_with_test([1, 2, 3, 4, 5, 6], [2, 3]) == ([2, 3, 4, 6], [1, 5])
    assert mirrored_square_pairs(31) == [(12, 21), (13, 31)]
    assert mirrored_square_pairs(20) == []
    assert nth_lucky_room(3) == 3
    assert nth_lucky_room(4) == 5
    assert nth_lucky_room(10) == 11
