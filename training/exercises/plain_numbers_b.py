"""Plain numbers: divisors, primes, common divisors, remainders and numbers that are special by invented rules."""

import math
from typing import Dict, List, Optional, Set, Tuple


def divisors_in_order(n: int) -> List[int]:
    """
    Return all positive divisors of n in increasing order. Only test numbers up to the square root.

    >>> divisors_in_order(36)
    [1, 2, 3, 4, 6, 9, 12, 18, 36]
    >>> divisors_in_order(1)
    [1]
    """
    small, large = [], []
    d = 1
    while d * d <= n:
        if n % d == 0:
            small.append(d)
            if d != n // d:
                large.append(n // d)
        d += 1
    return small + large[::-1]


def divisor_parity_balance(n):
    """Return the number of even divisors of n minus the number of its odd divisors.

    divisor_parity_balance(12) == 2
    divisor_parity_balance(9) == -3
    """
    balance = 0
    for d in range(1, n + 1):
        if n % d == 0:
            balance += 1 if d % 2 == 0 else -1
    return balance


def divisors_ending_in(n: int, digit: int) -> List[int]:
    """
    Return the divisors of n whose last digit is the given one, largest first.

    divisors_ending_in(60, 2) ➞ [12, 2]
    divisors_ending_in(60, 7) ➞ []
    """
    return [d for d in range(n, 0, -1) if n % d == 0 and d % 10 == digit]


def lonely_divisor(a: int, b: int) -> Optional[int]:
    """
    Return the smallest number that divides a but does not divide b. If there is no such number,
    return None.

    >>> lonely_divisor(12, 10)
    3
    >>> lonely_divisor(4, 8) is None
    True
    """
    for d in range(2, a + 1):
        if a % d == 0 and b % d != 0:
            return d
    return None


def halfway_divisor(n: int) -> float:
    """
    Return the median of all divisors of n: the middle one, or the mean of the two middle ones.

    halfway_divisor(9) == 3.0
    halfway_divisor(10) == 3.5
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    middle = len(divisors) // 2
    if len(divisors) % 2:
        return float(divisors[middle])
    return (divisors[middle - 1] + divisors[middle]) / 2


def gentle_number(n: int) -> bool:
    """
    We call n gentle if each divisor of n, except the first, is at most twice the divisor before it.

    >>> gentle_number(12)
    True
    >>> gentle_number(10)
    False
    >>> gentle_number(1)
    True
    """
    previous = 1
    for d in range(2, n + 1):
        if n % d:
            continue
        if d > 2 * previous:
            return False
        previous = d
    return True


def divisor_tower(n: int) -> List[int]:
    """
    Start with n and jump to the number of divisors of n, again and again, until 2 or 1 is reached.
    Return all visited numbers.

    divisor_tower(12) == [12, 6, 4, 3, 2]
    divisor_tower(1) == [1]
    """
    tower = [n]
    while n > 2:
        n = sum(1 for d in range(1, n + 1) if n % d == 0)
        tower.append(n)
    return tower


def divisor_counts_upto(limit: int) -> List[int]:
    """
    Return a list whose item k is the number of divisors of k, for k from 0 to limit (item 0 is 0).
    Do it by walking over the multiples of each number.

    >>> divisor_counts_upto(6)
    [0, 1, 2, 2, 3, 2, 4]
    """
    counts = [0] * (limit + 1)
    for d in range(1, limit + 1):
        for multiple in range(d, limit + 1, d):
            counts[multiple] += 1
    return counts


def rich_numbers(limit: int) -> List[int]:
    """
    A number is rich if it has more divisors than every smaller positive number. Return all rich
    numbers up to limit.

    >>> rich_numbers(30)
    [1, 2, 4, 6, 12, 24]
    """
    rich = []
    record = 0
    for n in range(1, limit + 1):
        count = 0
        for d in range(1, n + 1):
            if n % d == 0:
                count += 1
        if count > record:
            record = count
            rich.append(n)
    return rich


def divisor_sum_loop(n: int, rounds: int) -> List[int]:
    """
    Replace n by the sum of its divisors other than n itself. Do this at most rounds times, and stop
    early when 0 is reached. Return the list of all numbers, beginning with n.

    divisor_sum_loop(10, 5) == [10, 8, 7, 1, 0]
    divisor_sum_loop(6, 2) == [6, 6, 6]
    """
    path = [n]
    for _ in range(rounds):
        if n == 0:
            break
        n = sum(d for d in range(1, n // 2 + 1) if n % d == 0)
        path.append(n)
    return path


def primes_by_wheel(limit: int) -> List[int]:
    """
    Return the primes up to limit. Apart from 2 and 3, test only the numbers of the form 6k - 1
    and 6k + 1, dividing by the primes found so far.

    >>> primes_by_wheel(30)
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    >>> primes_by_wheel(2)
    [2]
    """
    primes = [p for p in (2, 3) if p <= limit]
    for middle in range(6, limit + 2, 6):
        for n in (middle - 1, middle + 1):
            if n <= limit and all(n % p for p in primes if p * p <= n):
                primes.append(n)
    return primes


def prime_ladder(n: int, rungs: int) -> List[int]:
    """
    Return the next primes above n, as many as rungs says.

    prime_ladder(10, 3) ➞ [11, 13, 17]
    prime_ladder(0, 2) ➞ [2, 3]
    """
    found: List[int] = []
    candidate = n + 1
    while len(found) < rungs:
        if candidate > 1 and all(candidate % d for d in range(2, int(candidate ** 0.5) + 1)):
            found.append(candidate)
        candidate += 1
    return found


def primes_at_distance(limit: int, gap: int) -> List[Tuple[int, int]]:
    """
    Return all pairs of primes (p, p + gap) in which both members are at most limit.

    primes_at_distance(20, 4) == [(3, 7), (7, 11), (13, 17)]
    primes_at_distance(10, 7) == []
    """
    is_prime = [False, False] + [True] * (limit - 1)
    for p in range(2, limit + 1):
        if is_prime[p]:
            for multiple in range(p * p, limit + 1, p):
                is_prime[multiple] = False
    return [(p, p + gap) for p in range(limit - gap + 1) if is_prime[p] and is_prime[p + gap]]


def prime_desert(length: int) -> int:
    """
    Return the first number of the earliest stretch of the given length that contains no primes.
    The search starts at 4.

    >>> prime_desert(1)
    4
    >>> prime_desert(3)
    8
    >>> prime_desert(5)
    24
    """
    run = 0
    n = 3
    while run < length:
        n += 1
        if any(n % d == 0 for d in range(2, math.isqrt(n) + 1)):
            run += 1
        else:
            run = 0
    return n - length + 1


def prime_after_reversal(n: int) -> bool:
    """
    Return True if n is a prime whose reversed digits form a different prime.

    prime_after_reversal(13) == True
    prime_after_reversal(11) == False
    prime_after_reversal(19) == False
    """
    def is_prime(x):
        return x > 1 and all(x % d for d in range(2, int(x ** 0.5) + 1))

    mirrored = int(str(n)[::-1])
    return mirrored != n and is_prime(n) and is_prime(mirrored)


def prime_exponents(n: int) -> List[Tuple[int, int]]:
    """
    Return the factorization of n > 1 as a list of pairs (prime, exponent), the primes increasing.

    >>> prime_exponents(360)
    [(2, 3), (3, 2), (5, 1)]
    >>> prime_exponents(13)
    [(13, 1)]
    """
    result = []
    p = 2
    while p * p <= n:
        exponent = 0
        while n % p == 0:
            n //= p
            exponent += 1
        if exponent:
            result.append((p, exponent))
        p += 1
    if n > 1:
        result.append((n, 1))
    return result


def factor_sum_equals_digit_sum(n: int) -> bool:
    """
    You are given n > 1. Check whether the sum of its prime factors (a factor counts as often as it
    divides n) is the same as the sum of its digits.

    factor_sum_equals_digit_sum(84) == False
    factor_sum_equals_digit_sum(27) == True
    factor_sum_equals_digit_sum(7) == True
    """
    digit_sum = sum(int(d) for d in str(n))
    factor_sum = 0
    p = 2
    while n > 1:
        if n % p == 0:
            factor_sum += p
            n //= p
        else:
            p += 1
    return factor_sum == digit_sum


def prime_colour(n: int) -> str:
    """
    Name the colour of n by its different prime factors: "white" if there are none (n is 1), "red"
    for exactly one, "blue" for exactly two, and "black" for more.

    >>> prime_colour(8)
    'red'
    >>> prime_colour(20)
    'blue'
    >>> prime_colour(30)
    'black'
    """
    factors = set()
    d = 2
    while n > 1:
        while n % d == 0:
            factors.add(d)
            n //= d
        d += 1
    names = ["white", "red", "blue"]
    return names[len(factors)] if len(factors) < 3 else "black"


def smallest_factor_table(limit):
    """Return a dictionary that maps every number from 2 to limit to its smallest prime factor.

    >>> smallest_factor_table(7)
    {2: 2, 3: 3, 4: 2, 5: 5, 6: 2, 7: 7}
    """
    table = {}
    for n in range(2, limit + 1):
        for d in range(2, n + 1):
            if n % d == 0:
                table[n] = d
                break
    return table


def euclid_steps(a: int, b: int) -> List[str]:
    """
    Return the lines of the algorithm of Euclid for two positive numbers, each line in the form
    "a = q * b + r". The last line is the one with r = 0.

    euclid_steps(48, 18) == ["48 = 2 * 18 + 12", "18 = 1 * 12 + 6", "12 = 2 * 6 + 0"]
    euclid_steps(6, 3) == ["6 = 2 * 3 + 0"]
    """
    lines = []
    while b:
        q, r = divmod(a, b)
        lines.append(f"{a} = {q} * {b} + {r}")
        a, b = b, r
    return lines


def gcd_by_subtraction(numbers: List[int]) -> int:
    """
    Find the greatest number that divides all the given positive numbers. As long as they are not
    all equal, replace the largest by its difference to the smallest.

    >>> gcd_by_subtraction([12, 18, 30])
    6
    >>> gcd_by_subtraction([7])
    7
    """
    values = set(numbers)
    while len(values) > 1:
        largest = max(values)
        values.remove(largest)
        values.add(largest - min(values))
    return values.pop()


def best_gcd_pair(numbers: List[int]) -> Tuple[int, int]:
    """
    Among all pairs of positions i < j find the pair whose numbers have the largest common divisor.
    Return the positions; the first such pair wins a tie. There are at least two numbers.

    best_gcd_pair([6, 10, 15, 20]) == (1, 3)
    best_gcd_pair([3, 5, 7]) == (0, 1)
    """
    best = (0, 1)
    best_gcd = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            g = math.gcd(numbers[i], numbers[j])
            if g > best_gcd:
                best_gcd = g
                best = (i, j)
    return best


def remove_for_gcd(numbers: List[int], goal: int) -> List[int]:
    """
    Keep only the multiples of goal. If the greatest common divisor of what is left is exactly goal,
    return the kept numbers, otherwise an empty list.

    remove_for_gcd([6, 9, 10, 12], 3) ➞ [6, 9, 12]
    remove_for_gcd([8, 12, 7], 2) ➞ []
    """
    kept = [n for n in numbers if n % goal == 0]
    common = 0
    for n in kept:
        common = math.gcd(common, n)
    return kept if common == goal else []


def gcd_after_change(numbers: List[int]) -> int:
    """
    One number may be taken out of the list (at least two numbers). Return the largest greatest
    common divisor that the others can have.

    >>> gcd_after_change([6, 9, 10])
    3
    >>> gcd_after_change([4, 8, 12, 5])
    4
    """
    best = 0
    for skipped in range(len(numbers)):
        common = 0
        for i, n in enumerate(numbers):
            if i != skipped:
                common = math.gcd(common, n)
        best = max(best, common)
    return best


def bezout_pair(a: int, b: int) -> Tuple[int, int, int]:
    """
    Return (g, x, y) where g is the greatest common divisor of the positive numbers a and b and
    a * x + b * y == g.

    bezout_pair(7, 3) == (1, 1, -2)
    bezout_pair(4, 6) == (2, -1, 1)
    """
    x, next_x = 1, 0
    y, next_y = 0, 1
    while b:
        q = a // b
        a, b = b, a % b
        x, next_x = next_x, x - q * next_x
        y, next_y = next_y, y - q * next_y
    return a, x, y


def lcm_jumps(numbers: List[int]) -> List[int]:
    """
    Take the positive numbers one after another and keep the least common multiple of all numbers so
    far. Return those numbers that made the multiple grow.

    lcm_jumps([2, 4, 3, 6, 12, 5]) == [2, 4, 3, 5]
    lcm_jumps([1, 1]) == []
    """
    result = []
    current = 1
    for n in numbers:
        grown = current * n // math.gcd(current, n)
        if grown > current:
            result.append(n)
        current = grown
    return result


def tower_remainder(bases: List[int], modulus: int) -> int:
    """
    Start with the first base. For each further base b, the value so far is raised to the power b,
    and only the remainder by modulus is kept. Multiply step by step, so that no number gets large.

    >>> tower_remainder([3, 2, 3], 10)
    9
    >>> tower_remainder([12], 5)
    2
    """
    value = bases[0] % modulus
    for exponent in bases[1:]:
        power = 1
        for _ in range(exponent):
            power = power * value % modulus
        value = power
    return value


def solve_remainder_equation(a: int, b: int, modulus: int) -> List[int]:
    """
    Return all x from 0 to modulus - 1 for which a * x leaves the same remainder as b.

    solve_remainder_equation(2, 4, 6) ➞ [2, 5]
    solve_remainder_equation(2, 3, 6) ➞ []
    """
    return [x for x in range(modulus) if (a * x - b) % modulus == 0]


def sieve_for_rests(rests: Dict[int, int]) -> int:
    """
    The dictionary maps divisors to the remainders that a number leaves. No two divisors have a
    common factor. Return the smallest such number that is not negative: fulfil one condition after
    the other, and step by the product of the divisors that are already done.

    >>> sieve_for_rests({3: 2, 5: 3})
    8
    >>> sieve_for_rests({2: 1, 3: 0, 7: 4})
    39
    """
    number, step = 0, 1
    for divisor, rest in rests.items():
        while number % divisor != rest:
            number += step
        step *= divisor
    return number


def remainder_of_long_number(text: str, divisor: int) -> int:
    """
    The text holds the digits of a number with perhaps thousands of digits. Return its remainder
    when divided by divisor, reading digit by digit. Blanks between the digits are ignored.

    remainder_of_long_number("1 000 003", 7) == 4
    remainder_of_long_number("99", 9) == 0
    """
    rest = 0
    for ch in text:
        if ch == " ":
            continue
        rest = (rest * 10 + int(ch)) % divisor
    return rest


def count_pairs_with_divisible_sum(numbers: List[int], k: int) -> int:
    """
    Count the pairs of positions i < j for which numbers[i] + numbers[j] is divisible by k. Go
    through the list once and remember how often each remainder has come up.

    >>> count_pairs_with_divisible_sum([1, 2, 4, 5], 3)
    4
    >>> count_pairs_with_divisible_sum([3, 3, 3], 3)
    3
    """
    seen = [0] * k
    pairs = 0
    for n in numbers:
        pairs += seen[-n % k]
        seen[n % k] += 1
    return pairs


def stride_visits_all(size: int, stride: int) -> bool:
    """
    On a ring of fields 0 to size - 1 a token starts on field 0 and always jumps stride fields
    ahead. Return True if it comes to every field before it is back on field 0.

    stride_visits_all(8, 3) == True
    stride_visits_all(8, 6) == False
    """
    visited = {0}
    position = stride % size
    while position != 0:
        visited.add(position)
        position = (position + stride) % size
    return len(visited) == size


def remainder_walk(start: int, divisors: List[int]) -> int:
    """
    Divide a number by each divisor in the list in turn. If a division has no remainder, go on with
    the quotient; otherwise go on with the remainder. Return the last number.

    >>> remainder_walk(60, [5, 7, 2])
    1
    >>> remainder_walk(60, [])
    60
    """
    n = start
    for d in divisors:
        quotient, rest = divmod(n, d)
        n = quotient if rest == 0 else rest
    return n


def symmetric_remainder(n: int, modulus: int) -> int:
    """
    Return the remainder of n that is nearest to zero: it lies between -modulus / 2 (not included)
    and modulus / 2 (included).

    symmetric_remainder(8, 5) == -2
    symmetric_remainder(12, 5) == 2
    symmetric_remainder(6, 4) == 2
    """
    rest = n % modulus
    if 2 * rest > modulus:
        rest -= modulus
    return rest


def generates_all_remainders(base: int, prime: int) -> bool:
    """
    Return True if the powers of base leave every remainder from 1 to prime - 1 when they are
    divided by the prime.

    generates_all_remainders(3, 7) == True
    generates_all_remainders(2, 7) == False
    """
    rests: Set[int] = set()
    value = base % prime
    while value not in rests:
        rests.add(value)
        value = value * base % prime
    return len(rests) == prime - 1 and 0 not in rests


def staircase_numbers(limit: int) -> List[int]:
    """
    A staircase number is the product of two neighbouring positive integers, like 6 = 2 * 3. Return
    all staircase numbers up to limit that are not divisible by 4.

    >>> staircase_numbers(60)
    [2, 6, 30, 42]
    """
    result = []
    k = 1
    while k * (k + 1) <= limit:
        if k * (k + 1) % 4:
            result.append(k * (k + 1))
        k += 1
    return result


def loyal_number(n: int) -> bool:
    """
    A number is loyal if it can be divided by its number of divisors.

    >>> loyal_number(8)
    True
    >>> loyal_number(10)
    False
    """
    count = sum(1 for d in range(1, n + 1) if n % d == 0)
    return n % count == 0


def twin_squares(n: int) -> List[Tuple[int, int]]:
    """
    Write n as the sum of two positive squares in every possible way. Return the roots as pairs
    with the smaller root first, sorted by it.

    twin_squares(50) == [(1, 7), (5, 5)]
    twin_squares(3) == []
    """
    pairs = []
    a = 1
    while 2 * a * a <= n:
        b = math.isqrt(n - a * a)
        if a * a + b * b == n:
            pairs.append((a, b))
        a += 1
    return pairs


def difference_of_squares(n: int) -> Optional[Tuple[int, int]]:
    """
    Find numbers a > b >= 0 with a * a - b * b == n and b as small as possible. If b would have to
    be n or larger, there is no solution: return None.

    difference_of_squares(15) == (4, 1)
    difference_of_squares(16) == (4, 0)
    difference_of_squares(6) == None
    """
    for b in range(n):
        a = math.isqrt(n + b * b)
        if a * a == n + b * b:
            return a, b
    return None


def proud_numbers(limit: int) -> List[int]:
    """
    A number is proud if it is larger than the product of its digits plus the square of its digit
    count, and also divisible by its last digit (which must not be 0). List the proud numbers from
    10 up to limit.

    >>> proud_numbers(24)
    [11, 12, 15, 21, 22, 24]
    """
    result = []
    for n in range(10, limit + 1):
        digits = [int(d) for d in str(n)]
        if digits[-1] == 0:
            continue
        if n > math.prod(digits) + len(digits) ** 2 and n % digits[-1] == 0:
            result.append(n)
    return result


def sum_of_run(n: int) -> List[List[int]]:
    """
    Return all runs of two or more consecutive positive integers whose sum is n, the run with the
    smallest first member first. Use a window that grows at the right and shrinks at the left.

    sum_of_run(15) == [[1, 2, 3, 4, 5], [4, 5, 6], [7, 8]]
    sum_of_run(8) == []
    """
    runs = []
    low, high, total = 1, 1, 1
    while 2 * low < n:
        if total < n:
            high += 1
            total += high
        else:
            if total == n:
                runs.append(list(range(low, high + 1)))
            total -= low
            low += 1
    return runs


def product_tail(low: int, high: int) -> int:
    """
    Count the zeros at the end of the product low * (low + 1) * ... * high of positive numbers. Do
    not compute the product; count how often 2 and 5 are factors.

    >>> product_tail(4, 6)
    1
    >>> product_tail(24, 26)
    2
    >>> product_tail(25, 25)
    0
    """
    counts = {2: 0, 5: 0}
    for n in range(low, high + 1):
        for p in counts:
            while n % p == 0:
                n //= p
                counts[p] += 1
    return min(counts.values())


def squarefree_part(n: int) -> Tuple[int, int]:
    """
    Write n as a * a * b with a as large as possible. Return (a, b).

    squarefree_part(72) == (6, 2)
    squarefree_part(7) == (1, 7)
    """
    a = math.isqrt(n)
    while n % (a * a) != 0:
        a -= 1
    return a, n // (a * a)


def shared_divisor_graph(numbers: List[int]) -> Dict[int, List[int]]:
    """
    Map each number of the list to the other numbers of the list that have a common divisor larger
    than 1 with it, in the order of the list. The numbers are all different.

    >>> shared_divisor_graph([4, 6, 9])
    {4: [6], 6: [4, 9], 9: [6]}
    """
    graph: Dict[int, List[int]] = {}
    for a in numbers:
        graph[a] = [b for b in numbers if b != a and math.gcd(a, b) > 1]
    return graph


def product_of_primes_below(limit: int, cap: int) -> int:
    """
    Multiply the primes below limit in increasing order, but stop before the product would become
    larger than cap.

    product_of_primes_below(10, 1000) == 210
    product_of_primes_below(10, 100) == 30
    product_of_primes_below(2, 5) == 1
    """
    product = 1
    for n in range(2, limit):
        if any(n % d == 0 for d in range(2, n)):
            continue
        if product * n > cap:
            break
        product *= n
    return product


def check():
    assert divisor_parity_balance(12) == 2
    assert divisor_parity_balance(9) == -3
    assert divisors_ending_in(60, 2) == [12, 2]
    assert divisors_ending_in(60, 7) == []
    assert halfway_divisor(9) == 3.0
    assert halfway_divisor(10) == 3.5
    assert divisor_tower(12) == [12, 6, 4, 3, 2]
    assert divisor_tower(1) == [1]
    assert divisor_sum_loop(10, 5) == [10, 8, 7, 1, 0]
    assert divisor_sum_loop(6, 2) == [6, 6, 6]
    assert prime_ladder(10, 3) == [11, 13, 17]
    assert prime_ladder(0, 2) == [2, 3]
    assert primes_at_distance(20, 4) == [(3, 7), (7, 11), (13, 17)]
    assert primes_at_distance(10, 7) == []
    assert prime_after_reversal(13) is True
    assert prime_after_reversal(11) is False
    assert prime_after_reversal(19) is False
    assert factor_sum_equals_digit_sum(84) is False
    assert factor_sum_equals_digit_sum(27) is True
    assert factor_sum_equals_digit_sum(7) is True
    assert euclid_steps(48, 18) == ["48 = 2 * 18 + 12", "18 = 1 * 12 + 6", "12 = 2 * 6 + 0"]
    assert euclid_steps(6, 3) == ["6 = 2 * 3 + 0"]
    assert best_gcd_pair([6, 10, 15, 20]) == (1, 3)
    assert best_gcd_pair([3, 5, 7]) == (0, 1)
    assert remove_for_gcd([6, 9, 10, 12], 3) == [6, 9, 12]
    assert remove_for_gcd([8, 12, 7], 2) == []
    assert bezout_pair(7, 3) == (1, 1, -2)
    assert bezout_pair(4, 6) == (2, -1, 1)
    assert lcm_jumps([2, 4, 3, 6, 12, 5]) == [2, 4, 3, 5]
    assert lcm_jumps([1, 1]) == []
    assert solve_remainder_equation(2, 4, 6) == [2, 5]
    assert solve_remainder_equation(2, 3, 6) == []
    assert remainder_of_long_number("1 000 003", 7) == 4
    assert remainder_of_long_number("99", 9) == 0
    assert stride_visits_all(8, 3) is True
    assert stride_visits_all(8, 6) is False
    assert symmetric_remainder(8, 5) == -2
    assert symmetric_remainder(12, 5) == 2
    assert symmetric_remainder(6, 4) == 2
    assert generates_all_remainders(3, 7) is True
    assert generates_all_remainders(2, 7) is False
    assert twin_squares(50) == [(1, 7), (5, 5)]
    assert twin_squares(3) == []
    assert difference_of_squares(15) == (4, 1)
    assert difference_of_squares(16) == (4, 0)
    assert difference_of_squares(6) is None
    assert sum_of_run(15) == [[1, 2, 3, 4, 5], [4, 5, 6], [7, 8]]
    assert sum_of_run(8) == []
    assert squarefree_part(72) == (6, 2)
    assert squarefree_part(7) == (1, 7)
    assert product_of_primes_below(10, 1000) == 210
    assert product_of_primes_below(10, 100) == 30
    assert product_of_primes_below(2, 5) == 1
