"""Short number tasks: primes, factorisations, divisors, greatest common divisors and least common multiples."""

from collections import Counter
from math import gcd, isqrt
from typing import Dict, List, Optional, Tuple


def prime_sandwich(n: int) -> Optional[Tuple[int, int]]:
    """
    Return the pair of primes directly below and directly above n (n itself is never part of the pair).
    If there is no prime below n, return None.

    >>> prime_sandwich(10)
    (7, 11)
    >>> prime_sandwich(7)
    (5, 11)
    >>> prime_sandwich(2) is None
    True
    """
    def is_prime(k):
        return k > 1 and all(k % d for d in range(2, isqrt(k) + 1))

    if n <= 2:
        return None
    low = n - 1
    while not is_prime(low):
        low -= 1
    high = n + 1
    while not is_prime(high):
        high += 1
    return low, high


def factor_staircase(n):
    """
    Divide n by its smallest prime factor again and again until 1 is left, and list every number on the way,
    n and 1 included.

    factor_staircase(60) == [60, 30, 15, 5, 1]
    factor_staircase(7) == [7, 1]
    factor_staircase(1) == [1]
    """
    steps = [n]
    d = 2
    while n > 1:
        if n % d == 0:
            n //= d
            steps.append(n)
        else:
            d += 1
    return steps


def heavy_exponents(n: int, k: int) -> list[int]:
    """Which primes divide n at least k times? Give them in rising order.

    >>> heavy_exponents(360, 2)
    [2, 3]
    >>> heavy_exponents(360, 3)
    [2]
    >>> heavy_exponents(30, 2)
    []
    """
    primes = []
    p = 2
    while n > 1:
        times = 0
        while n % p == 0:
            n //= p
            times += 1
        if times >= k and times > 0:
            primes.append(p)
        p += 1
    return primes


def divisor_gap_sizes(n: int) -> List[int]:
    """ Return the differences between neighbouring divisors of n, from the small end to the large end.
    >>> divisor_gap_sizes(12)
    [1, 1, 1, 2, 6]
    >>> divisor_gap_sizes(1)
    []
    """
    divs = [d for d in range(1, n + 1) if n % d == 0]
    return [b - a for a, b in zip(divs, divs[1:])]


def middle_divisors(n):
    """Return the one or two divisors of n that stand in the middle of its sorted list of divisors, as a list.

    >>> middle_divisors(16)
    [4]
    >>> middle_divisors(12)
    [3, 4]
    """
    d = isqrt(n)
    while n % d:
        d -= 1
    if d * d == n:
        return [d]
    return [d, n // d]


def lcm_until_over(numbers: list[int], limit: int) -> int:
    """
    Walk through the list and keep the least common multiple of what was seen. Return how many numbers can be
    taken before that multiple would be larger than the limit.

    lcm_until_over([2, 3, 4, 5], 12) == 3
    lcm_until_over([2, 3, 4, 5], 60) == 4
    lcm_until_over([9], 5) == 0
    """
    multiple = 1
    taken = 0
    for x in numbers:
        multiple = multiple * x // gcd(multiple, x)
        if multiple > limit:
            break
        taken += 1
    return taken


def gcd_of_gaps(numbers):
    """
    Posts stand at the given positions of a road. What is the largest equal spacing at which further posts can be
    set so that every old post still fits into the row? Fewer than two different positions give 0.

    >>> gcd_of_gaps([3, 9, 21])
    6
    >>> gcd_of_gaps([5, 5])
    0
    """
    first = numbers[0] if numbers else 0
    spacing = 0
    for x in numbers:
        spacing = gcd(spacing, abs(x - first))
    return spacing


def lights_together(periods: List[int], horizon: int) -> List[int]:
    """
    Every lamp flashes at all multiples of its own period. Return the moments from 1 to horizon
    (included) at which all lamps flash together.

    >>> lights_together([2, 3], 20)
    [6, 12, 18]
    >>> lights_together([4, 6, 9], 30)
    []
    """
    common = 1
    for p in periods:
        common = common // gcd(common, p) * p
    return list(range(common, horizon + 1, common))


def tiles_for_floor(width: int, height: int) -> Tuple[int, int]:
    """
    A floor is covered with equal square tiles that are as large as possible without cutting any. Return the side of
    a tile and the number of tiles.

    tiles_for_floor(12, 18) == (6, 6)
    tiles_for_floor(7, 5) == (1, 35)
    """
    side, rest = width, height
    while rest:
        side, rest = rest, side % rest
    return side, (width // side) * (height // side)


def rope_pieces(lengths):
    """Cut all ropes into equal pieces, as long as possible and without waste; how many pieces are there in all?

    >>> rope_pieces([12, 18, 30])
    10
    >>> rope_pieces([5, 7])
    12
    >>> rope_pieces([])
    0
    """
    if not lengths:
        return 0
    piece = lengths[0]
    for length in lengths[1:]:
        piece = gcd(piece, length)
    return sum(length // piece for length in lengths)


def prime_index_letters(word: str) -> str:
    """
    Keep the letters of the word that stand at a prime place, counting places from 1.

    prime_index_letters('abcdefg') == 'bceg'
    prime_index_letters('x') == ''
    """
    kept = []
    for place, letter in enumerate(word, start=1):
        divisors = [d for d in range(1, place + 1) if place % d == 0]
        if len(divisors) == 2:
            kept.append(letter)
    return "".join(kept)


def factor_tree_depth(n):
    """
    A number is split into its two divisors that are closest to each other, these are split the same way, and
    so on down to primes. Return the number of levels below the number itself; primes and 1 have none.

    >>> factor_tree_depth(7)
    0
    >>> factor_tree_depth(12)
    2
    >>> factor_tree_depth(36)
    2
    """
    d = isqrt(n)
    while d > 1 and n % d:
        d -= 1
    if d <= 1:
        return 0
    return 1 + max(factor_tree_depth(d), factor_tree_depth(n // d))


def count_lonely_primes(limit: int, distance: int) -> int:
    """Count the primes up to limit that have no other prime (of any size) closer than the distance.

    >>> count_lonely_primes(30, 3)
    1
    >>> count_lonely_primes(30, 1)
    10
    """
    def prime(k: int) -> bool:
        if k < 2:
            return False
        for d in range(2, isqrt(k) + 1):
            if k % d == 0:
                return False
        return True

    lonely = 0
    for p in range(2, limit + 1):
        if not prime(p):
            continue
        near = [q for q in range(p - distance + 1, p + distance) if q != p and prime(q)]
        if not near:
            lonely += 1
    return lonely


def sieve_rounds(limit):
    """
    Run a sieve over 2..limit and tell for every prime how many numbers it was the first to cross out.

    sieve_rounds(12) == {2: 5, 3: 1, 5: 0, 7: 0, 11: 0}
    sieve_rounds(1) == {}
    """
    crossed = set()
    rounds = {}
    for p in range(2, limit + 1):
        if p in crossed:
            continue
        new = 0
        for multiple in range(2 * p, limit + 1, p):
            if multiple not in crossed:
                crossed.add(multiple)
                new += 1
        rounds[p] = new
    return rounds


def almost_primes(limit: int, k: int) -> list[int]:
    """List the numbers up to limit that have exactly k prime factors, where repeated factors count each time.

    >>> almost_primes(20, 3)
    [8, 12, 18, 20]
    >>> almost_primes(10, 1)
    [2, 3, 5, 7]
    """
    def factors(n):
        count = 0
        d = 2
        while n > 1:
            if n % d == 0:
                n //= d
                count += 1
            else:
                d += 1
        return count

    return [n for n in range(1, limit + 1) if factors(n) == k]


def factor_swap(n: int) -> int:
    """
    Write n as prime powers and exchange every base with its exponent, then multiply again.
    So 72 = 2^3 * 3^2 becomes 3^2 * 2^3, and 32 = 2^5 becomes 5^2.

    factor_swap(72) == 72
    factor_swap(32) == 25
    factor_swap(10) == 1
    """
    result = 1
    p = 2
    while n > 1:
        e = 0
        while n % p == 0:
            e += 1
            n //= p
        if e:
            result *= e ** p
        p += 1
    return result


def same_prime_set(a: int, b: int) -> bool:
    """
    Are a and b built from the same primes? How often each prime is used does not matter.

    >>> same_prime_set(12, 18)
    True
    >>> same_prime_set(12, 10)
    False
    """
    def strip(n, m):
        g = gcd(n, m)
        while g > 1:
            n //= g
            g = gcd(n, m)
        return n

    return strip(a, b) == 1 and strip(b, a) == 1


def prime_factor_words(n):
    """
    Describe the factorisation of n in words like '2 three times'. Parts are joined with ' and '.
    >>> prime_factor_words(24)
    '2 three times and 3 once'
    >>> prime_factor_words(35)
    '5 once and 7 once'
    >>> prime_factor_words(1)
    ''
    """
    words = {1: 'once', 2: 'twice', 3: 'three times'}
    parts = []
    p = 2
    while n > 1:
        k = 0
        while n % p == 0:
            n //= p
            k += 1
        if k > 0:
            parts.append(f'{p} ' + words.get(k, f'{k} times'))
        p += 1
    return ' and '.join(parts)


def shared_prime_weight(a: int, b: int) -> int:
    """Add up all primes that divide both numbers, each of them once.

    For a = 60 and b = 90 the result is 10.
    For a = 8 and b = 9 the result is 0.
    """
    total = 0
    for p in range(2, min(a, b) + 1):
        if a % p == 0 and b % p == 0:
            if all(p % q for q in range(2, p)):
                total += p
    return total


def divisor_bingo(card, n):
    """
    Mark every number on the card (a list of rows) that divides n. Return the index of the first row in which all
    numbers are marked, or -1.

    divisor_bingo([[1, 5], [2, 3], [6, 12]], 12) == 1
    divisor_bingo([[5], [7]], 12) == -1
    """
    for i, row in enumerate(card):
        if all(n % x == 0 for x in row):
            return i
    return -1


def best_crate_shape(volume: int) -> tuple[int, int, int]:
    """
    Find the three whole sides a <= b <= c with product volume for which the sum of the sides is least.

    >>> best_crate_shape(24)
    (2, 3, 4)
    >>> best_crate_shape(7)
    (1, 1, 7)
    """
    best = (1, 1, volume)
    for a in range(1, volume + 1):
        if a * a * a > volume:
            break
        if volume % a:
            continue
        rest = volume // a
        for b in range(a, isqrt(rest) + 1):
            if rest % b == 0:
                sides = (a, b, rest // b)
                if sum(sides) < sum(best):
                    best = sides
    return best


def gcd_grid(rows: List[int], cols: List[int]) -> List[List[int]]:
    """
    Build the table whose entry in row i and column j is the greatest common divisor of rows[i] and cols[j].

    gcd_grid([4, 9], [6, 8]) == [[2, 4], [3, 1]]
    gcd_grid([], [1]) == []
    """
    return [[gcd(r, c) for c in cols] for r in rows]


def coprime_runs(numbers):
    """Length of the longest stretch in which every two neighbours have no common divisor above 1.

    >>> coprime_runs([4, 9, 10, 15, 8, 3])
    3
    >>> coprime_runs([6, 4])
    1
    >>> coprime_runs([])
    0
    """
    best = cur = 0
    previous = None
    for x in numbers:
        if previous is not None and gcd(previous, x) == 1:
            cur += 1
        else:
            cur = 1
        best = max(best, cur)
        previous = x
    return best


def prime_ends(numbers: list[int]) -> list[int]:
    """Cut off the front and the back of the list until it begins and ends with a prime number.

    prime_ends([4, 7, 8, 1, 5, 9]) == [7, 8, 1, 5]
    prime_ends([4, 6]) == []
    prime_ends([2]) == [2]
    """
    def is_prime(n: int) -> bool:
        return n > 1 and not any(n % d == 0 for d in range(2, int(n ** 0.5) + 1))

    lst = list(numbers)
    while lst and not is_prime(lst[0]):
        lst.pop(0)
    while lst and not is_prime(lst[-1]):
        lst.pop()
    return lst


def twin_count_between(a, b):
    """
    Count the pairs (p, p + 2) of primes with a <= p and p + 2 <= b.

    >>> twin_count_between(1, 20)
    4
    >>> twin_count_between(20, 28)
    0
    """
    if b < 3:
        return 0
    flags = [True] * (b + 1)
    flags[0] = flags[1] = False
    for i in range(2, isqrt(b) + 1):
        if flags[i]:
            for j in range(i * i, b + 1, i):
                flags[j] = False
    return sum(1 for p in range(max(a, 2), b - 1) if flags[p] and flags[p + 2])


def prime_sum_split(n: int) -> Optional[Tuple[int, int, int]]:
    """
    Write n as a sum of three primes p <= q <= r with p as small as possible, and then q as small as possible.
    Return None if it cannot be done.

    prime_sum_split(12) == (2, 3, 7)
    prime_sum_split(9) == (2, 2, 5)
    prime_sum_split(5) == None
    """
    primes = [k for k in range(2, n) if all(k % d for d in range(2, k))]
    for p in primes:
        for q in primes:
            r = n - p - q
            if q >= p and r >= q and r in primes:
                return p, q, r
    return None


def divisor_pairs_close(n: int, gap: int) -> List[Tuple[int, int]]:
    """ All pairs (a, b) with a * b == n and a <= b that differ by no more than the gap.
    >>> divisor_pairs_close(36, 5)
    [(4, 9), (6, 6)]
    >>> divisor_pairs_close(13, 5)
    []
    """
    pairs = []
    a = 1
    while a * a <= n:
        if n % a == 0 and n // a - a <= gap:
            pairs.append((a, n // a))
        a += 1
    return pairs


def divide_until_coprime(n: int, m: int) -> int:
    """
    As long as n and m share a factor above 1, divide n by their greatest common divisor. Return what is left of n.

    >>> divide_until_coprime(360, 6)
    5
    >>> divide_until_coprime(35, 6)
    35
    """
    g = gcd(n, m)
    while g != 1:
        n //= g
        g = gcd(n, m)
    return n


def factor_letters(n):
    """
    Give each prime factor a letter: 2 is a, 3 is b, 5 is c, 7 is d and so on, and spell n with its factors in
    rising order.

    factor_letters(12) == 'aab'
    factor_letters(35) == 'cd'
    factor_letters(1) == ''
    """
    text = ""
    letter = ord("a")
    p = 2
    while n > 1:
        if all(p % q for q in range(2, p)):
            while n % p == 0:
                text += chr(letter)
                n //= p
            letter += 1
        p += 1
    return text


def letters_to_factor_product(text: str) -> int:
    """
    Every letter stands for a prime (a for 2, b for 3, c for 5, ...). Multiply the primes of all letters.

    >>> letters_to_factor_product('aab')
    12
    >>> letters_to_factor_product('')
    1
    """
    primes = []
    candidate = 2
    while len(primes) < 26:
        if all(candidate % p for p in primes):
            primes.append(candidate)
        candidate += 1
    product = 1
    for ch in text:
        product *= primes[ord(ch) - 97]
    return product


def deficient_or_abundant(numbers: list[int]) -> dict[str, list[int]]:
    """
    Sort positive numbers into three groups by the sum of their proper divisors: smaller than the number, equal to it,
    or larger. The keys are 'small', 'equal' and 'large'.

    >>> deficient_or_abundant([6, 8, 12])
    {'small': [8], 'equal': [6], 'large': [12]}
    """
    groups = {'small': [], 'equal': [], 'large': []}
    for n in numbers:
        s = sum(d for d in range(1, n // 2 + 1) if n % d == 0)
        if s < n:
            groups['small'].append(n)
        elif s == n:
            groups['equal'].append(n)
        else:
            groups['large'].append(n)
    return groups


def smallest_with_divisor_sum(total):
    """What is the smallest number whose divisors, itself included, add up to total? -1 if there is none.

    smallest_with_divisor_sum(12) == 6
    smallest_with_divisor_sum(1) == 1
    smallest_with_divisor_sum(5) == -1
    """
    for n in range(1, total + 1):
        s = 0
        for d in range(1, n + 1):
            if n % d == 0:
                s += d
        if s == total:
            return n
    return -1


def odd_divisor_ratio(n: int) -> Tuple[int, int]:
    """
    Return how many divisors of n are odd and how many are even.

    >>> odd_divisor_ratio(12)
    (2, 4)
    >>> odd_divisor_ratio(15)
    (4, 0)
    """
    odd = even = 0
    for d in range(1, n + 1):
        if n % d == 0:
            if d % 2:
                odd += 1
            else:
                even += 1
    return odd, even


def remove_multiples_in_turn(numbers):
    """
    Take the first number, remove all later numbers that are multiples of it, then go on with the next number that is
    left, and so on. Return what remains.

    >>> remove_multiples_in_turn([4, 6, 8, 9, 12, 18])
    [4, 6, 9]
    >>> remove_multiples_in_turn([10, 5])
    [10, 5]
    """
    kept = []
    for x in numbers:
        for k in kept:
            if x % k == 0:
                break
        else:
            kept.append(x)
    return kept


def divisor_chain_longest(n: int) -> List[int]:
    """
    Build the chain that begins with 1 and goes up to n, in which every member divides the next one and no member
    can be squeezed in between. Multiply by the largest remaining prime first.

    divisor_chain_longest(12) == [1, 3, 6, 12]
    divisor_chain_longest(1) == [1]
    """
    factors = []
    d, m = 2, n
    while m > 1:
        while m % d == 0:
            factors.append(d)
            m //= d
        d += 1
    chain = [1]
    for f in reversed(factors):
        chain.append(chain[-1] * f)
    return chain


def next_shared_visit(today, cycles):
    """
    Visitors come every so many days, and all of them came on day 0. Return the first day after today on which
    at least two of them come.

    >>> next_shared_visit(6, [4, 6])
    12
    >>> next_shared_visit(1, [2, 3, 4])
    4
    >>> next_shared_visit(5, [7]) is None
    True
    """
    if len(cycles) < 2:
        return None
    day = today + 1
    while sum(1 for c in cycles if day % c == 0) < 2:
        day += 1
    return day


def largest_common_power(a: int, b: int) -> int:
    """The largest power of two that divides both numbers.

    >>> largest_common_power(24, 20)
    4
    >>> largest_common_power(7, 8)
    1
    """
    power = 1
    while a % (power * 2) == 0 and b % (power * 2) == 0:
        power *= 2
    return power


def prime_then_composite(numbers: List[int]) -> List[int]:
    """
    Interleave: first a prime of the list, then a number of the list that is not prime, and so on, both in their old
    order. When one kind runs out, stop.

    prime_then_composite([4, 2, 3, 9, 6]) == [2, 4, 3, 9]
    prime_then_composite([1, 8]) == []
    """
    primes, others = [], []
    for x in numbers:
        if x >= 2 and all(x % d for d in range(2, x)):
            primes.append(x)
        else:
            others.append(x)
    result = []
    for p, q in zip(primes, others):
        result += [p, q]
    return result


def wheel_candidates(limit):
    """
    Numbers from 7 up to the limit that can be divided by none of 2, 3 and 5, with those that are not prime after all
    written as negative numbers.

    wheel_candidates(30) == [7, 11, 13, 17, 19, 23, 29]
    wheel_candidates(50)[-3:] == [43, 47, -49]
    """
    result = []
    for n in range(7, limit + 1):
        if n % 2 == 0 or n % 3 == 0 or n % 5 == 0:
            continue
        d = 7
        while d * d <= n and n % d:
            d += 2
        result.append(-n if d * d <= n else n)
    return result


def divisor_lottery(tickets: dict[str, int], n: int) -> list[str]:
    """
    A ticket wins if its number divides n, and 1 never wins. Return the names of the winners, the one with the
    largest number first; equal numbers are ordered by name.

    >>> divisor_lottery({'Ann': 4, 'Bo': 5, 'Cy': 6, 'Al': 4}, 12)
    ['Cy', 'Al', 'Ann']
    >>> divisor_lottery({'Ann': 1}, 12)
    []
    """
    winners = [name for name, number in tickets.items() if number > 1 and n % number == 0]
    return sorted(winners, key=lambda name: (-tickets[name], name))


def prime_power_base(n: int) -> int:
    """If n is a power of one single prime, return that prime. Otherwise return 0.

    prime_power_base(27) == 3
    prime_power_base(13) == 13
    prime_power_base(12) == 0
    prime_power_base(1) == 0
    """
    if n < 2:
        return 0
    p = 2
    while n % p:
        p += 1
    while n % p == 0:
        n //= p
    return p if n == 1 else 0


def rank_by_factor_count(numbers):
    """
    Order the numbers by how many prime factors they have (with repetition), most first. Equal counts keep
    the smaller number in front.

    >>> rank_by_factor_count([7, 8, 6, 4, 5])
    [8, 4, 6, 5, 7]
    """
    def omega(n):
        count, d = 0, 2
        while d * d <= n:
            while n % d == 0:
                n //= d
                count += 1
            d += 1
        return count + (n > 1)

    return sorted(numbers, key=lambda n: (-omega(n), n))


def factor_counter_of_product(numbers: List[int]) -> Dict[int, int]:
    """
    Return a dict with the exponents of the primes in the product of all numbers, without computing the product.

    >>> factor_counter_of_product([6, 4, 15])
    {2: 3, 3: 2, 5: 1}
    >>> factor_counter_of_product([])
    {}
    """
    exponents = Counter()
    for n in numbers:
        d = 2
        while n > 1:
            while n % d == 0:
                exponents[d] += 1
                n //= d
            d += 1
    return dict(sorted(exponents.items()))


def trailing_zeros_of_product(numbers):
    """With how many zeros does the product of these positive numbers end? Do not multiply them.

    trailing_zeros_of_product([4, 25, 3]) == 2
    trailing_zeros_of_product([5, 5, 2]) == 1
    trailing_zeros_of_product([]) == 0
    """
    twos = fives = 0
    for n in numbers:
        while n % 2 == 0:
            n //= 2
            twos += 1
        while n % 5 == 0:
            n //= 5
            fives += 1
    return min(twos, fives)


def exponent_in_factorial(n: int, p: int) -> int:
    """How often does the prime p divide 1 * 2 * ... * n?

    >>> exponent_in_factorial(10, 2)
    8
    >>> exponent_in_factorial(10, 5)
    2
    >>> exponent_in_factorial(4, 7)
    0
    """
    total = 0
    while n:
        n //= p
        total += n
    return total


def smallest_factorial_multiple(m):
    """
    Return the smallest n for which m divides 1 * 2 * ... * n.
    For m = 10 the result is 5.
    For m = 9 the result is 6.
    For m = 1 the result is 1.
    """
    n = 1
    product = 1
    while product % m != 0:
        n += 1
        product = product * n % m
    return n


def unitary_divisors(n: int) -> list[int]:
    """
    A divisor d of n is listed if d and n / d have no common factor.

    unitary_divisors(12) == [1, 3, 4, 12]
    unitary_divisors(8) == [1, 8]
    """
    result = []
    for d in range(1, n + 1):
        if n % d == 0 and gcd(d, n // d) == 1:
            result.append(d)
    return result


def totient_chain(n):
    """
    Replace n by the number of values from 1 to n that are coprime to it, until 1 is reached; list all steps.

    >>> totient_chain(9)
    [9, 6, 2, 1]
    >>> totient_chain(1)
    [1]
    """
    def phi(m):
        return sum(1 for k in range(1, m + 1) if gcd(k, m) == 1)

    chain = [n]
    while chain[-1] != 1:
        chain.append(phi(chain[-1]))
    return chain


def seats_by_divisor(names: List[str], step: int) -> Dict[str, int]:
    """
    The guests are numbered from 1. A guest sits at the table whose number is the greatest common divisor of
    the guest's number and step.

    >>> seats_by_divisor(['Ada', 'Bob', 'Cem', 'Dov'], 4)
    {'Ada': 1, 'Bob': 2, 'Cem': 1, 'Dov': 4}
    """
    tables = {}
    for number, name in enumerate(names, 1):
        a, b = number, step
        while b != 0:
            a, b = b, a % b
        tables[name] = a
    return tables


def prime_checksum(text: str) -> int:
    """
    Multiply the place (from 1) by the code of the character for all prime places and return the sum modulo 97.

    >>> prime_checksum('a')
    0
    >>> prime_checksum('abc')
    8
    """
    total = 0
    for i in range(2, len(text) + 1):
        if all(i % d != 0 for d in range(2, i)):
            total += i * ord(text[i - 1])
    return total % 97


def bunches_without_rest(total, sizes):
    """From the sizes on offer choose the largest one that divides total without a rest. If none does, return None.

    bunches_without_rest(20, [3, 4, 6, 5]) == 5
    bunches_without_rest(7, [2, 3]) == None
    """
    fitting = [s for s in sizes if s and total % s == 0]
    return max(fitting) if fitting else None


def fewest_rest_size(total: int, sizes: List[int]) -> int:
    """
    Choose the package size that leaves the fewest items over. Of equal sizes in this respect take the larger.

    >>> fewest_rest_size(20, [3, 6, 7])
    6
    >>> fewest_rest_size(10, [4, 9, 3])
    9
    """
    best = sizes[0]
    for size in sizes[1:]:
        rest, best_rest = total % size, total % best
        if rest < best_rest or (rest == best_rest and size > best):
            best = size
    return best


def prime_gap_record(limit):
    """
    List the primes p up to limit after which the gap to the next prime is larger than all gaps before.

    prime_gap_record(30) == [2, 3, 7, 23]
    prime_gap_record(2) == [2]
    """
    def following(p):
        q = p + 1
        while any(q % d == 0 for d in range(2, isqrt(q) + 1)):
            q += 1
        return q

    records = []
    largest = 0
    p = 2
    while p <= limit:
        q = following(p)
        if q - p > largest:
            largest = q - p
            records.append(p)
        p = q
    return records


def left_cut_prime(n: int) -> bool:
    """
    Is n a prime that stays prime while its first digit is cut off again and again?
    A number with a zero digit never counts.

    >>> left_cut_prime(317)
    True
    >>> left_cut_prime(29)
    False
    >>> left_cut_prime(103)
    False
    """
    s = str(n)
    if '0' in s:
        return False
    for i in range(len(s)):
        k = int(s[i:])
        if k < 2 or any(k % d == 0 for d in range(2, isqrt(k) + 1)):
            return False
    return True


def prime_neighbours_sum(numbers: list[int]) -> list[bool]:
    """For each two neighbours of the list tell whether their sum is prime.

    prime_neighbours_sum([1, 2, 3, 5]) == [True, True, False]
    prime_neighbours_sum([4]) == []
    """
    answers = []
    for i in range(len(numbers) - 1):
        s = numbers[i] + numbers[i + 1]
        answers.append(s > 1 and all(s % d for d in range(2, isqrt(s) + 1)))
    return answers


def prime_ring_ok(ring):
    """
    The numbers sit in a circle. Is every sum of two neighbours a prime, the last and first number included? A ring of
    fewer than two numbers is never in order.

    >>> prime_ring_ok([1, 4, 3, 2])
    True
    >>> prime_ring_ok([1, 2, 4, 3])
    False
    >>> prime_ring_ok([5])
    False
    """
    n = len(ring)
    if n < 2:
        return False
    for i in range(n):
        s = ring[i] + ring[(i + 1) % n]
        if s < 2:
            return False
        for d in range(2, s):
            if s % d == 0:
                return False
    return True


def product_of_missing_divisors(n: int, found: List[int]) -> int:
    """Multiply all divisors of n that are not in the list found. If none is missing the answer is 1.

    For n = 12 and found = [1, 2, 12] the answer is 72.
    For n = 5 and found = [5, 1] the answer is 1.
    """
    product = 1
    for d in range(1, n + 1):
        if n % d == 0 and d not in found:
            product *= d
    return product


def divisors_in_range(n, low, high):
    """
    List the divisors of n from low to high (both included), the largest first.

    >>> divisors_in_range(60, 5, 20)
    [20, 15, 12, 10, 6, 5]
    >>> divisors_in_range(13, 2, 12)
    []
    """
    result = []
    d = high
    while d >= max(low, 1):
        if n % d == 0:
            result.append(d)
        d -= 1
    return result


def pages_per_booklet(pages: int, least: int, most: int) -> Optional[int]:
    """
    A book is bound from booklets with equal numbers of pages, a multiple of 4 from least to most. Choose the largest
    size with which no page stays empty; None if there is no such size.

    >>> pages_per_booklet(96, 8, 20)
    16
    >>> pages_per_booklet(90, 8, 20) is None
    True
    """
    for size in range(most, least - 1, -1):
        if size % 4 == 0 and pages % size == 0:
            return size
    return None


def nth_not_prime(k):
    """Which number is the k-th (from 1) of the numbers above 1 that are not prime?

    nth_not_prime(1) == 4
    nth_not_prime(5) == 10
    """
    n = 3
    while k > 0:
        n += 1
        if any(n % d == 0 for d in range(2, n)):
            k -= 1
    return n


def prime_count_steps(limits: list[int]) -> list[int]:
    """For each limit of the list count the primes up to it. Use one sieve for all of them.

    >>> prime_count_steps([10, 2, 20])
    [4, 1, 8]
    >>> prime_count_steps([])
    []
    """
    if not limits:
        return []
    top = max(limits)
    is_prime = [False, False] + [True] * max(top - 1, 0)
    counts = [0] * len(is_prime)
    for i in range(2, top + 1):
        if is_prime[i]:
            for j in range(2 * i, top + 1, i):
                is_prime[j] = False
        counts[i] = counts[i - 1] + is_prime[i]
    return [counts[limit] for limit in limits]


def factor_sum_loop(n):
    """
    Replace a number by the sum of its prime factors (with repetition) until it does not change any more.
    Return that last number. 1 stays 1.

    factor_sum_loop(8) == 5
    factor_sum_loop(4) == 4
    factor_sum_loop(30) == 7
    """
    while True:
        total = 0
        m = n
        d = 2
        while m > 1:
            while m % d == 0:
                total += d
                m //= d
            d += 1
        if total == n or n == 1:
            return n
        n = total


def has_factor_in(numbers: List[int], n: int) -> List[int]:
    """Return those of the numbers that share a factor above 1 with n, without doubles.

    has_factor_in([4, 9, 25, 4, 6], 6) == [4, 9, 6]
    has_factor_in([5, 7], 6) == []
    """
    found = []
    for x in numbers:
        if x in found:
            continue
        if gcd(x, n) > 1:
            found.append(x)
    return found


def pair_with_largest_lcm(nums: list[int]) -> tuple[int, int]:
    """
    Of all pairs of different positions return the two numbers with the largest least common multiple, the smaller
    one first. The first such pair counts. The list has at least two numbers.

    >>> pair_with_largest_lcm([4, 6, 5])
    (5, 6)
    >>> pair_with_largest_lcm([8, 4, 2])
    (4, 8)
    """
    best = (0, 0)
    best_lcm = 0
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            a, b = sorted((nums[i], nums[j]))
            multiple = a * b // gcd(a, b)
            if multiple > best_lcm:
                best_lcm = multiple
                best = (a, b)
    return best


def gcd_steps(a, b):
    """How many divisions does Euclid's method need for a and b, and what is the result? Return (steps, gcd).

    >>> gcd_steps(48, 18)
    (3, 6)
    >>> gcd_steps(5, 0)
    (0, 5)
    """
    steps = 0
    while b:
        a, b = b, a % b
        steps += 1
    return steps, a


def measure_with_jugs(big, small, goal):
    """
    Can the goal be measured with two jugs of the given sizes? It must not be more than both hold
    together, and it must be a multiple of their greatest common divisor.

    >>> measure_with_jugs(5, 3, 4)
    True
    >>> measure_with_jugs(6, 4, 5)
    False
    >>> measure_with_jugs(2, 3, 6)
    False
    """
    if goal > big + small:
        return False
    return goal % gcd(big, small) == 0


def diagonal_tiles(width: int, height: int) -> int:
    """
    How many of the unit squares of a width x height rectangle does its diagonal cross?

    For width = 3 and height = 2 the result is 4.
    For width = 4 and height = 4 the result is 4.
    """
    return width + height - gcd(width, height)


def multiples_hit_list(targets, steps):
    """
    For every step count how many of the targets a walker lands on who starts at 0 and makes jumps of that size.
    Return the step with most hits; among equals the smallest. None if there are no steps.

    multiples_hit_list([6, 8, 9, 12], [2, 3, 5]) == 2
    multiples_hit_list([7], []) == None
    """
    if not steps:
        return None
    hits = {}
    for s in steps:
        hits[s] = sum(1 for t in targets if t % s == 0)
    return min(hits, key=lambda s: (-hits[s], s))


def prime_dates(month_lengths: List[int]) -> List[Tuple[int, int]]:
    """
    For every month with a prime number give (month, number of prime days in it).

    >>> prime_dates([31, 28, 31])
    [(2, 9), (3, 11)]
    >>> prime_dates([31])
    []
    """
    def prime(n):
        return n > 1 and all(n % d for d in range(2, n))

    result = []
    for month, length in enumerate(month_lengths, 1):
        if prime(month):
            result.append((month, sum(prime(day) for day in range(1, length + 1))))
    return result


def smooth_numbers(limit: int, primes: list[int]) -> list[int]:
    """Numbers from 1 to limit that have no prime factors except those listed.

    smooth_numbers(12, [2, 3]) == [1, 2, 3, 4, 6, 8, 9, 12]
    smooth_numbers(10, [7]) == [1, 7]
    """
    result = []
    for n in range(1, limit + 1):
        m = n
        for p in primes:
            while m % p == 0:
                m //= p
        if m == 1:
            result.append(n)
    return result


def rough_numbers(limit, k):
    """Numbers from 2 to limit whose smallest prime factor is at least k.

    >>> rough_numbers(30, 5)
    [5, 7, 11, 13, 17, 19, 23, 25, 29]
    >>> rough_numbers(3, 5)
    []
    """
    return [n for n in range(2, limit + 1) if all(n % d for d in range(2, k))]


def amicable_partner(n: int) -> Optional[int]:
    """
    The partner of n is the sum m of the proper divisors of n, provided that the proper divisors of m add up to n again
    and m is not n. Return the partner or None.

    >>> amicable_partner(220)
    284
    >>> amicable_partner(6) is None
    True
    >>> amicable_partner(10) is None
    True
    """
    def proper_sum(k):
        total = 0
        for d in range(1, k // 2 + 1):
            if k % d == 0:
                total += d
        return total

    m = proper_sum(n)
    if m == n or proper_sum(m) != n:
        return None
    return m


def digits_that_divide_all(numbers):
    """Which digits from 2 to 9 divide every number of the list? Return them as a string.

    digits_that_divide_all([12, 24]) == '2346'
    digits_that_divide_all([7, 8]) == ''
    """
    result = ""
    for d in range(2, 10):
        if all(n % d == 0 for n in numbers):
            result += str(d)
    return result


def lock_divisors(code: str, keys: List[int]) -> str:
    """
    A code of digits is a number. Write 'o' for every key that divides it and 'x' for all others; a key of 0 is '?'.

    lock_divisors('24', [2, 5, 0, 8]) == 'ox?o'
    lock_divisors('7', []) == ''
    """
    number = int(code)
    marks = ''
    for key in keys:
        if key == 0:
            marks += '?'
        else:
            marks += 'x' if number % key else 'o'
    return marks


def prime_string_lengths(words: list[str]) -> list[str]:
    """
    Keep the words whose length is prime. Words that occurred before, in any case of letters, are left out.

    >>> prime_string_lengths(['tea', 'milk', 'TEA', 'juice', 'a'])
    ['tea', 'juice']
    """
    seen = set()
    kept = []
    for word in words:
        n = len(word)
        if word.lower() in seen:
            continue
        seen.add(word.lower())
        if n >= 2 and all(n % d for d in range(2, n)):
            kept.append(word)
    return kept


def count_ordered_factorings(n):
    """
    In how many ways can n be written as a product of factors above 1 if the order of the factors matters? The
    number alone is one way.

    >>> count_ordered_factorings(12)
    8
    >>> count_ordered_factorings(7)
    1
    """
    if n == 1:
        return 1
    total = 0
    for d in range(2, n + 1):
        if n % d == 0:
            total += count_ordered_factorings(n // d)
    return total


def factorings(n: int, least: int = 2) -> List[List[int]]:
    """All ways to write n as a product of rising factors, each at least `least`.

    factorings(12) == [[2, 2, 3], [2, 6], [3, 4], [12]]
    factorings(12, 3) == [[3, 4], [12]]
    """
    ways = []
    d = least
    while d * d <= n:
        if n % d == 0:
            for rest in factorings(n // d, d):
                ways.append([d] + rest)
        d += 1
    if n >= least:
        ways.append([n])
    return ways


def goldbach_widest(n: int) -> Optional[Tuple[int, int]]:
    """
    Split the even number n into two primes that lie as far apart as possible. Odd numbers give None.

    goldbach_widest(20) == (3, 17)
    goldbach_widest(4) == (2, 2)
    goldbach_widest(9) == None
    """
    if n % 2 == 1 or n < 4:
        return None

    def prime(k):
        for d in range(2, isqrt(k) + 1):
            if k % d == 0:
                return False
        return k > 1

    for p in range(2, n // 2 + 1):
        if prime(p) and prime(n - p):
            return p, n - p
    return None


def check():
    """Check the examples that are not doctests."""
    assert factor_staircase(60) == [60, 30, 15, 5, 1]
    assert factor_staircase(7) == [7, 1]
    assert factor_staircase(1) == [1]
    assert lcm_until_over([2, 3, 4, 5], 12) == 3
    assert lcm_until_over([2, 3, 4, 5], 60) == 4
    assert lcm_until_over([9], 5) == 0
    assert tiles_for_floor(12, 18) == (6, 6)
    assert tiles_for_floor(7, 5) == (1, 35)
    assert prime_index_letters('abcdefg') == 'bceg'
    assert prime_index_letters('x') == ''
    assert sieve_rounds(12) == {2: 5, 3: 1, 5: 0, 7: 0, 11: 0}
    assert sieve_rounds(1) == {}
    assert factor_swap(72) == 72
    assert factor_swap(32) == 25
    assert factor_swap(10) == 1
    assert shared_prime_weight(60, 90) == 10
    assert shared_prime_weight(8, 9) == 0
    assert divisor_bingo([[1, 5], [2, 3], [6, 12]], 12) == 1
    assert divisor_bingo([[5], [7]], 12) == -1
    assert gcd_grid([4, 9], [6, 8]) == [[2, 4], [3, 1]]
    assert gcd_grid([], [1]) == []
    assert prime_ends([4, 7, 8, 1, 5, 9]) == [7, 8, 1, 5]
    assert prime_ends([4, 6]) == []
    assert prime_ends([2]) == [2]
    assert prime_sum_split(12) == (2, 3, 7)
    assert prime_sum_split(9) == (2, 2, 5)
    assert prime_sum_split(5) is None
    assert factor_letters(12) == 'aab'
    assert factor_letters(35) == 'cd'
    assert factor_letters(1) == ''
    assert smallest_with_divisor_sum(12) == 6
    assert smallest_with_divisor_sum(1) == 1
    assert smallest_with_divisor_sum(5) == -1
    assert divisor_chain_longest(12) == [1, 3, 6, 12]
    assert divisor_chain_longest(1) == [1]
    assert prime_then_composite([4, 2, 3, 9, 6]) == [2, 4, 3, 9]
    assert prime_then_composite([1, 8]) == []
    assert wheel_candidates(30) == [7, 11, 13, 17, 19, 23, 29]
    assert prime_power_base(27) == 3
    assert prime_power_base(13) == 13
    assert prime_power_base(12) == 0
    assert prime_power_base(1) == 0
    assert trailing_zeros_of_product([4, 25, 3]) == 2
    assert trailing_zeros_of_product([5, 5, 2]) == 1
    assert trailing_zeros_of_product([]) == 0
    assert smallest_factorial_multiple(10) == 5
    assert smallest_factorial_multiple(9) == 6
    assert smallest_factorial_multiple(1) == 1
    assert unitary_divisors(12) == [1, 3, 4, 12]
    assert unitary_divisors(8) == [1, 8]
    assert bunches_without_rest(20, [3, 4, 6, 5]) == 5
    assert bunches_without_rest(7, [2, 3]) is None
    assert prime_gap_record(30) == [2, 3, 7, 23]
    assert prime_gap_record(2) == [2]
    assert prime_neighbours_sum([1, 2, 3, 5]) == [True, True, False]
    assert prime_neighbours_sum([4]) == []
    assert product_of_missing_divisors(12, [1, 2, 12]) == 72
    assert product_of_missing_divisors(5, [5, 1]) == 1
    assert nth_not_prime(1) == 4
    assert nth_not_prime(5) == 10
    assert factor_sum_loop(8) == 5
    assert factor_sum_loop(4) == 4
    assert factor_sum_loop(30) == 7
    assert has_factor_in([4, 9, 25, 4, 6], 6) == [4, 9, 6]
    assert has_factor_in([5, 7], 6) == []
    assert diagonal_tiles(3, 2) == 4
    assert diagonal_tiles(4, 4) == 4
    assert multiples_hit_list([6, 8, 9, 12], [2, 3, 5]) == 2
    assert multiples_hit_list([7], []) is None
    assert smooth_numbers(12, [2, 3]) == [1, 2, 3, 4, 6, 8, 9, 12]
    assert smooth_numbers(10, [7]) == [1, 7]
    assert digits_that_divide_all([12, 24]) == '2346'
    assert digits_that_divide_all([7, 8]) == ''
    assert lock_divisors('24', [2, 5, 0, 8]) == 'ox?o'
    assert lock_divisors('7', []) == ''
    assert factorings(12) == [[2, 2, 3], [2, 6], [3, 4], [12]]
    assert factorings(12, 3) == [[3, 4], [12]]
    assert goldbach_widest(20) == (3, 17)
    assert goldbach_widest(4) == (2, 2)
    assert goldbach_widest(9) is None
