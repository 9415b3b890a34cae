"""More small number tasks: two or three arguments that work together, edge cases first, helpers inside, short loops."""

from fractions import Fraction
from itertools import accumulate, combinations, groupby
from math import ceil, floor, gcd, hypot, isqrt, log10, prod
from typing import Dict, List, Optional, Tuple, Union


def digit_window_max(n: int, width: int) -> int:
    """
    Slide a window over the digits of n and return the largest number that shows in it. If n is shorter than the window,
    n itself is returned.

    >>> digit_window_max(31872, 2)
    87
    >>> digit_window_max(5, 3)
    5
    """
    s = str(n)
    if len(s) <= width:
        return n
    return max(int(s[i:i + width]) for i in range(len(s) - width + 1))


def same_digit_positions(a, b):
    """
    Compare a and b from the right end. At which places (0 is the last digit) do they have the same digit?

    same_digit_positions(1234, 534) == [0, 1]
    same_digit_positions(70, 170) == [0, 1]
    same_digit_positions(1, 2) == []
    """
    places = []
    place = 0
    while a > 0 and b > 0:
        if a % 10 == b % 10:
            places.append(place)
        a, b = a // 10, b // 10
        place += 1
    return places


def digit_runs_value(n: int) -> int:
    """Each run of equal digits counts digit times the square of its length; add these values.

    >>> digit_runs_value(11223)
    15
    >>> digit_runs_value(5)
    5
    """
    total = 0
    for digit, run in groupby(str(n)):
        total += int(digit) * len(list(run)) ** 2
    return total


def add_digit_everywhere(n: int, digit: int) -> List[int]:
    """ Put the digit at every possible place into n (not in front if it is 0). Return the results without doubles,
    rising.
    >>> add_digit_everywhere(12, 1)
    [112, 121]
    >>> add_digit_everywhere(5, 0)
    [50]
    """
    s = str(n)
    results = set()
    for i in range(len(s) + 1):
        if i == 0 and digit == 0:
            continue
        results.add(int(s[:i] + str(digit) + s[i:]))
    return sorted(results)


def palindrome_from_half(half: int, odd: bool) -> int:
    """
    Make a palindrome from its left half; with odd set, the last digit of the half is the middle and is not repeated.

    palindrome_from_half(123, True) == 12321
    palindrome_from_half(123, False) == 123321
    """
    s = str(half)
    tail = s[:-1] if odd else s
    return int(s + tail[::-1])


def nth_palindrome(n):
    """Which number is the n-th palindrome, counting from 0 (which is the first)?

    nth_palindrome(1) == 0
    nth_palindrome(11) == 11
    nth_palindrome(20) == 101
    """
    k = -1
    while n > 0:
        k += 1
        if str(k) == str(k)[::-1]:
            n -= 1
    return k


def palindrome_pairs_sum(numbers: list[int]) -> list[tuple[int, int]]:
    """Pairs (in the order of the list) whose sum is a palindrome of at least two digits.

    palindrome_pairs_sum([4, 7, 18]) == [(4, 7), (4, 18)]
    palindrome_pairs_sum([1, 2]) == []
    """
    pairs = []
    for a, b in combinations(numbers, 2):
        s = str(a + b)
        if len(s) > 1 and s == s[::-1]:
            pairs.append((a, b))
    return pairs


def ends_differ_by(n: int, k: int) -> bool:
    """
    Do the first and last digit of n differ by exactly k? Numbers with one digit have a difference of 0.

    >>> ends_differ_by(3518, 5)
    True
    >>> ends_differ_by(7, 0)
    True
    >>> ends_differ_by(52, 2)
    False
    """
    last = n % 10
    while n >= 10:
        n //= 10
    return abs(n - last) == k


def smallest_same_digits_multiple(n: int, k: int) -> Optional[int]:
    """
    Is one of the numbers 2 * n, 3 * n, ..., k * n written with the same digits as n? Return the first factor, or None.

    smallest_same_digits_multiple(142857, 6) == 2
    smallest_same_digits_multiple(10, 9) == None
    """
    wanted = sorted(str(n))
    for factor in range(2, k + 1):
        if sorted(str(n * factor)) == wanted:
            return factor
    return None


def count_numbers_by_digit_product(limit, target):
    """How many numbers from 1 to limit have digits whose product is the target?

    count_numbers_by_digit_product(30, 6) == 3
    count_numbers_by_digit_product(9, 12) == 0
    """
    return sum(1 for n in range(1, limit + 1) if prod(int(c) for c in str(n)) == target)


def build_from_counts(counts: Dict[int, int]) -> Optional[int]:
    """
    The dict says how often each digit is used. Build the smallest number from them that does not begin with zero; None
    if that is impossible.

    >>> build_from_counts({0: 2, 3: 1, 1: 1})
    1003
    >>> build_from_counts({0: 2}) is None
    True
    """
    digits = "".join(str(d) * counts[d] for d in sorted(counts))
    nonzero = digits.lstrip("0")
    if not nonzero:
        return None
    zeros = "0" * (len(digits) - len(nonzero))
    return int(nonzero[0] + zeros + nonzero[1:])


def number_from_base_list(digits: List[int], bases: List[int]) -> int:
    """ Every place has its own base: value = value * base + digit, from left to right. The lists are equally long.
    >>> number_from_base_list([1, 2, 5], [24, 60, 60])
    3725
    >>> number_from_base_list([], [])
    0
    """
    value = 0
    for digit, base in zip(digits, bases):
        value = value * base + digit
    return value


def digits_grow_in_base(n: int, base: int) -> bool:
    """
    Are the digits of n in the base in strictly rising order from left to right?

    digits_grow_in_base(27, 8) == False
    digits_grow_in_base(28, 8) == True
    digits_grow_in_base(0, 2) == True
    """
    previous = base
    while n:
        n, digit = divmod(n, base)
        if digit >= previous:
            return False
        previous = digit
    return True


def binary_then_decimal(limit):
    """Numbers up to limit whose binary digits, read as a decimal number, can be divided by the number itself.

    binary_then_decimal(12) == [1, 2, 4, 8, 10]
    binary_then_decimal(0) == []
    """
    return [n for n in range(1, limit + 1) if int(bin(n)[2:]) % n == 0]


def longest_one_run_place(n: int) -> tuple[int, int]:
    """
    Find the longest run of ones in the binary form of n. Return (length, place of its lowest bit); the run nearest
    to the low end wins. (0, -1) for zero.

    >>> longest_one_run_place(0b110011)
    (2, 0)
    >>> longest_one_run_place(0b11100)
    (3, 2)
    >>> longest_one_run_place(0)
    (0, -1)
    """
    best = (0, -1)
    place = length = 0
    while n >> place:
        if n >> place & 1:
            length += 1
            if length > best[0]:
                best = (length, place - length + 1)
        else:
            length = 0
        place += 1
    return best


def merge_bit_halves(high: int, low: int, width: int) -> Optional[int]:
    """Put two numbers of the given width side by side; None if one of them does not fit.

    merge_bit_halves(2, 3, 4) == 35
    merge_bit_halves(1, 16, 4) == None
    """
    if max(high, low) >= 1 << width:
        return None
    return (high << width) + low


def hamming_circle(word: str) -> List[str]:
    """ All bit texts that differ from the word in exactly one place, in the order of the places.
    >>> hamming_circle('101')
    ['001', '111', '100']
    >>> hamming_circle('')
    []
    """
    flipped = {'0': '1', '1': '0'}
    return [word[:i] + flipped[b] + word[i + 1:] for i, b in enumerate(word)]


def decode_repeated_bits(received: str, times: int) -> str:
    """
    Every bit was sent `times` times (an odd number) in a row. Decode by majority; an incomplete last group is dropped.

    decode_repeated_bits('110001', 3) == '10'
    decode_repeated_bits('1110', 3) == '1'
    decode_repeated_bits('', 3) == ''
    """
    out = ""
    for i in range(0, len(received) - times + 1, times):
        group = received[i:i + times]
        out += "1" if 2 * group.count("1") > times else "0"
    return out


def prime_pairs_with_product_below(limit):
    """How many pairs of different primes p < q have a product of at most limit?

    prime_pairs_with_product_below(15) == 4
    prime_pairs_with_product_below(5) == 0
    """
    primes = [n for n in range(2, limit + 1) if all(n % d for d in range(2, isqrt(n) + 1))]
    count = 0
    for i, p in enumerate(primes):
        for q in primes[i + 1:]:
            if p * q > limit:
                break
            count += 1
    return count


def next_prime_with_rest(n: int, m: int, r: int) -> int:
    """
    The smallest prime above n that leaves the rest r modulo m; -1 if none is found below n + 100 * m.

    >>> next_prime_with_rest(10, 4, 1)
    13
    >>> next_prime_with_rest(2, 4, 2)
    -1
    """
    for k in range(n + 1, n + 100 * m):
        if k % m == r and k > 1 and all(k % d for d in range(2, isqrt(k) + 1)):
            return k
    return -1


def prime_years(birth: int, first: int, last: int) -> List[int]:
    """In which years from first to last does a person born in `birth` reach a prime age?

    prime_years(2000, 2005, 2012) == [2005, 2007, 2011]
    prime_years(2000, 1990, 2001) == []
    """
    years = []
    for year in range(first, last + 1):
        age = year - birth
        if age >= 2 and not any(age % d == 0 for d in range(2, age)):
            years.append(year)
    return years


def factor_game_score(numbers: list[int], choice: int) -> tuple[int, int]:
    """
    A player takes a number from the board, and the opponent gets all other numbers on the board that divide it.
    Return both scores; a choice that is not on the board gives (0, 0).

    factor_game_score([1, 2, 3, 4, 5, 6], 6) == (6, 6)
    factor_game_score([1, 2], 5) == (0, 0)
    """
    if choice not in numbers:
        return 0, 0
    divisors = [n for n in numbers if n != choice and choice % n == 0]
    return choice, sum(divisors)


def divide_down_by(n: int, divisors: List[int]) -> Tuple[int, List[int]]:
    """ Divide n by each of the divisors in turn as often as possible. Return what is left and the counts.
    >>> divide_down_by(360, [2, 3])
    (5, [3, 2])
    >>> divide_down_by(7, [2])
    (7, [0])
    """
    counts = []
    for d in divisors:
        count = 0
        while n % d == 0:
            n //= d
            count += 1
        counts.append(count)
    return n, counts


def largest_prime_in_product(numbers):
    """What is the largest prime factor of the product of all numbers? 1 if there is none.

    largest_prime_in_product([6, 35, 8]) == 7
    largest_prime_in_product([1]) == 1
    """
    best = 1
    for n in numbers:
        d = 2
        while n > 1:
            if n % d == 0:
                n //= d
                best = max(best, d)
            else:
                d += 1
    return best


def common_period(words: List[str]) -> int:
    """
    Each word is written again and again without end. After how many letters does the whole picture repeat, when the
    words are written below each other?

    >>> common_period(['abc', 'xy'])
    6
    >>> common_period(['aa'])
    1
    >>> common_period([])
    1
    """
    def smallest_period(word):
        for k in range(1, len(word) + 1):
            if len(word) % k == 0 and word[:k] * (len(word) // k) == word:
                return k
        return 1

    result = 1
    for word in words:
        p = smallest_period(word)
        result = result * p // gcd(result, p)
    return result


def share_marbles(bags: List[int], children: int) -> Optional[int]:
    """
    Which bag must be left closed so that the marbles of all others can be shared equally? Return its index, the first
    that works; -1 if no bag has to be left closed; None if it is impossible.

    share_marbles([4, 5, 3], 4) == -1
    share_marbles([4, 5, 4], 4) == 1
    share_marbles([1, 2], 5) == None
    """
    total = sum(bags)
    if total % children == 0:
        return -1
    for i, bag in enumerate(bags):
        if (total - bag) % children == 0:
            return i
    return None


def sequence_of_maxima(start: list[int], n: int) -> list[int]:
    """
    Continue the list to n members: the next member is the largest minus the smallest of the last three members, plus 2.

    >>> sequence_of_maxima([1, 5, 3], 6)
    [1, 5, 3, 6, 5, 5]
    """
    seq = start[:]
    while len(seq) < n:
        tail = seq[-3:]
        seq.append(max(tail) - min(tail) + 2)
    return seq


def growth_with_memory(first: int, n: int) -> int:
    """f(0) = first; f(n) = f(n - 1) + the number of earlier members that divide it. Compute f(n).

    >>> growth_with_memory(2, 1)
    2
    >>> growth_with_memory(1, 3)
    4
    """
    members = [first]
    for _ in range(n):
        last = members[-1]
        members.append(last + sum(1 for m in members[:-1] if last % m == 0))
    return members[n]


def tribonacci_mod_pattern(m: int, n: int) -> str:
    """ The first n members of 0, 0, 1, ... (each the sum of the last three) modulo m (at most 10), written as digits.
    >>> tribonacci_mod_pattern(2, 7)
    '0011001'
    >>> tribonacci_mod_pattern(5, 3)
    '001'
    """
    a, b, c = 0, 0, 1 % m
    digits = []
    while len(digits) < n:
        digits.append(str(a))
        a, b, c = b, c, (a + b + c) % m
    return ''.join(digits)


def halve_or_jump(n: int, jump: int, limit: int) -> List[int]:
    """
    Even numbers are halved, and odd numbers grow by the (odd) jump. Follow n until a number appears for the second
    time or is larger than limit; list all numbers before that.

    halve_or_jump(6, 3, 100) == [6, 3]
    halve_or_jump(5, 1, 100) == [5, 6, 3, 4, 2, 1]
    halve_or_jump(9, 1, 5) == []
    """
    seen = []
    while n <= limit and n not in seen:
        seen.append(n)
        n = n // 2 if n % 2 == 0 else n + jump
    return seen


def polynomial_sign_table(coeffs, xs):
    """
    Write for each x the sign (+, 0 or -) of the polynomial whose coefficients stand from the highest power down.

    polynomial_sign_table([1, 0, -4], [-3, -2, 0, 2, 3]) == '+0-0+'
    polynomial_sign_table([], [1]) == '0'
    """
    table = ''
    for x in xs:
        value = 0
        for c in coeffs:
            value = value * x + c
        if value > 0:
            table += '+'
        elif value < 0:
            table += '-'
        else:
            table += '0'
    return table


def tangent_at(coeffs: list[int], x: int) -> tuple[int, int]:
    """
    Tangent y = m * x + b of the polynomial (constant first) at the given x; return (m, b).

    >>> tangent_at([0, 0, 1], 3)
    (6, -9)
    >>> tangent_at([4], 7)
    (0, 4)
    """
    y = sum(c * x ** k for k, c in enumerate(coeffs))
    m = sum(k * c * x ** (k - 1) for k, c in enumerate(coeffs) if k)
    return m, y - m * x


def even_part(coeffs: List[int]) -> List[int]:
    """Keep only the even powers of a polynomial (constant first); zeros at the high end are cut.

    even_part([1, 2, 3, 4]) == [1, 0, 3]
    even_part([0, 5]) == []
    """
    kept = [c if k % 2 == 0 else 0 for k, c in enumerate(coeffs)]
    while kept and kept[-1] == 0:
        kept.pop()
    return kept


def sum_of_unit_fractions(denominators: List[int]) -> str:
    """ Add up 1 / d for all d and write the result as 'p/q', or as a whole number where possible.
    >>> sum_of_unit_fractions([2, 3, 6])
    '1'
    >>> sum_of_unit_fractions([2, 4])
    '3/4'
    """
    total = sum((Fraction(1, d) for d in denominators), Fraction(0))
    if total.denominator == 1:
        return str(total.numerator)
    return f"{total.numerator}/{total.denominator}"


def better_approximation(x: Fraction, a: Tuple[int, int], b: Tuple[int, int]) -> Tuple[int, int]:
    """
    Which of the fractions a and b (numerator, denominator) is closer to x? With equal distances the one with the
    smaller denominator.

    better_approximation(Fraction(1, 3), (1, 2), (1, 4)) == (1, 4)
    better_approximation(Fraction(1, 2), (1, 4), (3, 4)) == (1, 4)
    """
    def rating(f):
        return abs(Fraction(*f) - x), f[1]

    return min(a, b, key=rating)


def ratio_text(a, b, c):
    """
    Write the ratio of three whole numbers as short as possible, e.g. 2:3:4; if all are zero return '0:0:0'.

    ratio_text(20, 30, 40) == '2:3:4'
    ratio_text(5, 0, 10) == '1:0:2'
    ratio_text(0, 0, 0) == '0:0:0'
    """
    g = gcd(gcd(a, b), c) or 1
    return ':'.join(str(x // g) for x in (a, b, c))


def truncate_places(x: float, places: int) -> float:
    """Cut off the digits after so many places, without rounding, towards zero.

    truncate_places(2.789, 1) == 2.7
    truncate_places(-2.789, 2) == -2.78
    """
    factor = 10 ** places
    if x < 0:
        return ceil(x * factor) / factor
    return floor(x * factor) / factor


def magnitude_class(x: float) -> Union[int, str]:
    """
    Return the power of ten of a positive number (2 for 100 to 999, -1 for 0.1 to 0.99, ...); 'none' for all others.

    >>> magnitude_class(250)
    2
    >>> magnitude_class(0.5)
    -1
    >>> magnitude_class(0)
    'none'
    """
    if x <= 0:
        return "none"
    return floor(log10(x))


def rounding_clash(values: List[float], places: int) -> bool:
    """Do two different values of the list become equal when they are rounded?

    rounding_clash([1.21, 1.24, 3], 1) is True
    rounding_clash([1.2, 1.2, 3], 0) is False
    """
    different = set(values)
    return len({round(v, places) for v in different}) < len(different)


def nice_axis_step(largest: float, ticks: int) -> float:
    """ The smallest step of 1, 2 or 5 times a power of ten with which so many ticks reach at least the largest value.
    >>> nice_axis_step(90, 5)
    20
    >>> nice_axis_step(7, 10)
    1
    """
    power = 1
    while True:
        for factor in (1, 2, 5):
            if factor * power * ticks >= largest:
                return factor * power
        power *= 10


def powers_sum_exact(n, k):
    """Find whole numbers a <= b (from 1) whose k-th powers add up to n, with the smallest a; None if there are none.

    powers_sum_exact(35, 3) == (2, 3)
    powers_sum_exact(10, 3) == None
    powers_sum_exact(2, 5) == (1, 1)
    """
    a = 1
    while 2 * a ** k <= n:
        b = a
        while a ** k + b ** k < n:
            b += 1
        if a ** k + b ** k == n:
            return a, b
        a += 1
    return None


def squares_with_same_end(limit: int, digits: int) -> List[int]:
    """
    Numbers from 1 to limit whose square ends with the number's own last digits (as many as given; shorter numbers
    are left out).

    >>> squares_with_same_end(30, 1)
    [1, 5, 6, 10, 11, 15, 16, 20, 21, 25, 26, 30]
    >>> squares_with_same_end(99, 2)
    [25, 76]
    """
    m = 10 ** digits
    return [n for n in range(m // 10, limit + 1) if n > 0 and (n * n - n) % m == 0]


def square_between_squares(n: int) -> tuple[int, int, str]:
    """
    Return the squares just below or equal to n and just above n, and which one is closer ('low' or 'high').

    square_between_squares(12) == (9, 16, 'low')
    square_between_squares(16) == (16, 25, 'low')
    square_between_squares(14) == (9, 16, 'high')
    """
    root = isqrt(n)
    low, high = root ** 2, (root + 1) ** 2
    return low, high, 'low' if n - low <= high - n else 'high'


def power_sum_digits(n: int) -> Optional[int]:
    """ Find the exponent k (1 to 9) for which the k-th powers of the digits of n add up to n; None if there is none.
    >>> power_sum_digits(153)
    3
    >>> power_sum_digits(10) is None
    True
    >>> power_sum_digits(7)
    1
    """
    digits = [int(c) for c in str(n)]
    for k in range(1, 10):
        if sum(d ** k for d in digits) == n:
            return k
    return None


def modular_coin_walk(coins, m):
    """
    Put coins on a pile one after another. After which coin (counted from 1) is the total a multiple of m for the first
    time? 0 if never.

    modular_coin_walk([3, 4, 5], 7) == 2
    modular_coin_walk([1, 1], 5) == 0
    """
    for i, total in enumerate(accumulate(coins), 1):
        if total % m == 0:
            return i
    return 0


def pairs_with_rest(numbers: List[int], m: int, r: int) -> int:
    """How many pairs of positions have a sum that leaves the rest r modulo m? Count by rests, not by trying all pairs.

    >>> pairs_with_rest([1, 2, 3, 4], 3, 0)
    2
    >>> pairs_with_rest([5, 5, 5], 5, 0)
    3
    """
    seen = [0] * m
    pairs = 0
    for x in numbers:
        pairs += seen[(r - x) % m]
        seen[x % m] += 1
    return pairs


def book_page_digit_total(pages: int) -> int:
    """
    How many digits are printed when the pages are numbered from 1?

    book_page_digit_total(9) == 9
    book_page_digit_total(12) == 15
    book_page_digit_total(100) == 192
    """
    total = 0
    start = 1
    while start <= pages:
        total += pages - start + 1
        start *= 10
    return total


def committee_chair_ways(people: int, size: int) -> int:
    """ Choose a group of the size and one of its members as chair. How many ways are there? Build the product directly.
    >>> committee_chair_ways(4, 2)
    12
    >>> committee_chair_ways(2, 3)
    0
    """
    if size > people or size == 0:
        return 0
    ways = 1
    for i in range(size):
        ways = ways * (people - i) // (i + 1)
    return ways * size


def words_with_k_changes(length, k):
    """
    How many bit words of the length change between 0 and 1 exactly k times from one place to the next?

    words_with_k_changes(3, 1) == 4
    words_with_k_changes(4, 0) == 2
    words_with_k_changes(2, 2) == 0
    """
    count = 0
    for value in range(2 ** length):
        bits = format(value, f'0{length}b')
        changes = sum(a != b for a, b in zip(bits, bits[1:]))
        if changes == k:
            count += 1
    return count


def race_results_count(runners: int, medals: int) -> int:
    """In how many ways can the medals go to different runners? 0 if there are more medals than runners.

    race_results_count(4, 2) == 12
    race_results_count(2, 3) == 0
    """
    if medals > runners:
        return 0
    ways = 1
    for left in range(runners, runners - medals, -1):
        ways *= left
    return ways


def score_ways_limited(questions: list[int], goal: int) -> int:
    """
    Each question has a number of points that is given completely or not at all. In how many ways can at least the
    goal be reached?

    score_ways_limited([1, 2, 3], 4) == 3
    score_ways_limited([], 1) == 0
    """
    ways = {0: 1}
    for q in questions:
        nxt = dict(ways)
        for total, n in ways.items():
            nxt[total + q] = nxt.get(total + q, 0) + n
        ways = nxt
    return sum(n for total, n in ways.items() if total >= goal)


def stacked_sums(n: int, height: int) -> List[List[int]]:
    """
    Ways to write n as a sum of `height` positive numbers in which no number is larger than twice the next one, in
    falling order.

    >>> stacked_sums(7, 2)
    [[4, 3]]
    >>> stacked_sums(6, 2)
    [[3, 3], [4, 2]]
    """
    def extend(rest, parts, previous):
        if parts == 0:
            return [[]] if rest == 0 else []
        ways = []
        for x in range(1, min(rest, previous) + 1):
            if previous <= 2 * x or previous > n:
                for tail in extend(rest - x, parts - 1, x):
                    ways.append([x] + tail)
        return ways

    return extend(n, height, n + 1)


def triangle_number_word(n):
    """Say 'low', 'triangular' or 'high': is n in the lower half between two triangular numbers, exactly one, or in
    the upper half? The middle counts as 'low'.

    triangle_number_word(10) == 'triangular'
    triangle_number_word(12) == 'low'
    triangle_number_word(14) == 'high'
    """
    t = step = 0
    while t + step + 1 <= n:
        step += 1
        t += step
    if t == n:
        return "triangular"
    return "low" if n - t <= t + step + 1 - n else "high"


def similar_triangles(a: Tuple[int, int, int], b: Tuple[int, int, int]) -> bool:
    """ Have two triangles (three whole sides in any order) the same shape?
    >>> similar_triangles((3, 4, 5), (10, 6, 8))
    True
    >>> similar_triangles((3, 4, 5), (3, 4, 6))
    False
    """
    x, y = sorted(a), sorted(b)
    return x[0] * y[1] == x[1] * y[0] and x[1] * y[2] == x[2] * y[1]


def isosceles_with_perimeter(p: int) -> List[Tuple[int, int]]:
    """List (leg, base) of all triangles with two equal legs, whole sides and the perimeter p; equal sides count too.

    isosceles_with_perimeter(7) == [(2, 3), (3, 1)]
    isosceles_with_perimeter(2) == []
    """
    found = []
    for leg in range(1, p // 2 + 1):
        base = p - 2 * leg
        if 0 < base < 2 * leg:
            found.append((leg, base))
    return found


def grid_points_on_segment(a: tuple[int, int], b: tuple[int, int]) -> int:
    """How many points with whole coordinates lie on the segment from a to b, ends included?

    grid_points_on_segment((0, 0), (4, 6)) == 3
    grid_points_on_segment((1, 1), (1, 1)) == 1
    """
    return gcd(abs(a[0] - b[0]), abs(a[1] - b[1])) + 1


def guards_needed(path: List[Tuple[float, float]], reach: float) -> int:
    """
    Guards stand at points of the path, the first one at its first point. A new guard is placed at the first point
    that is farther than reach from the last guard. How many guards are there?

    >>> guards_needed([(0, 0), (1, 0), (3, 0), (3, 1)], 2)
    2
    >>> guards_needed([], 5)
    0
    """
    guards = 0
    last = None
    for x, y in path:
        if last is None or hypot(x - last[0], y - last[1]) > reach:
            guards += 1
            last = (x, y)
    return guards


def rectangle_minus_holes(width: int, height: int, holes: List[Tuple[int, int]]) -> Optional[int]:
    """Area of a plate without rectangular holes (width, height) that do not overlap; None if the holes need more
    than there is.

    rectangle_minus_holes(10, 5, [(2, 2), (1, 3)]) == 43
    rectangle_minus_holes(2, 2, [(3, 2)]) == None
    """
    area = width * height - sum(w * h for w, h in holes)
    return area if area >= 0 else None


def best_fold(width, height, times):
    """
    A sheet is folded in half `times` times, always across its longer side (the height if both are equal). Return the
    size.

    best_fold(20, 10, 2) == (10, 5)
    best_fold(8, 8, 1) == (8, 4)
    """
    for _ in range(times):
        if width > height:
            width //= 2
        else:
            height //= 2
    return width, height


def hexagon_ring_cells(rings: int) -> List[int]:
    """How many cells has each ring around a centre cell in a pattern of hexagons? The centre is ring 0.

    >>> hexagon_ring_cells(3)
    [1, 6, 12]
    >>> hexagon_ring_cells(0)
    []
    """
    return [6 * k if k else 1 for k in range(rings)]


def liquid_mix(parts: list[tuple[float, float]]) -> Optional[float]:
    """
    Mix liquids given as (litres, percent of alcohol). Return the percentage of the mixture in one digit, None if
    there is nothing.

    liquid_mix([(1, 40), (3, 0)]) == 10.0
    liquid_mix([]) == None
    """
    total = sum(litres for litres, _ in parts)
    if not total:
        return None
    return round(sum(litres * p for litres, p in parts) / total, 1)


def map_distance(cm: float, scale: int) -> str:
    """ Real distance for a length on a map of scale 1 : scale, in m below one km and otherwise in km with one digit.
    >>> map_distance(4, 10000)
    '400 m'
    >>> map_distance(3, 50000)
    '1.5 km'
    """
    metres = cm * scale / 100
    if metres < 1000:
        return f'{metres:.0f} m'
    return f'{metres / 1000:.1f} km'


def watt_hours(devices: Dict[str, Tuple[int, float]], off: List[str]) -> float:
    """The devices map names to (watts, hours a day). Energy per day in kWh of all that are not switched off, 2 digits.

    watt_hours({'tv': (100, 3), 'pc': (200, 5)}, ['tv']) == 1.0
    watt_hours({}, []) == 0.0
    """
    total = 0
    for name, (watts, hours) in devices.items():
        if name not in off:
            total += watts * hours
    return round(total / 1000, 2)


def unit_steps(amount, names, sizes):
    """
    names are units from small to large; sizes[i] tells how many of names[i] make one names[i + 1]. Write the amount
    (in the smallest unit) with the largest unit that divides it.

    unit_steps(120, ['egg', 'dozen', 'gross'], [12, 12]) == '10 dozen'
    unit_steps(144, ['egg', 'dozen', 'gross'], [12, 12]) == '1 gross'
    unit_steps(7, ['egg', 'dozen'], [12]) == '7 egg'
    """
    i = 0
    while i < len(sizes) and amount % sizes[i] == 0:
        amount //= sizes[i]
        i += 1
    return f"{amount} {names[i]}"


def savings_order(wishes: Dict[str, int], weekly: int) -> List[Tuple[str, int]]:
    """
    Someone saves a fixed amount each week and fulfils the wishes from cheap to dear (by name on a tie). Return
    (wish, week) for each, as early as possible.

    >>> savings_order({'bike': 50, 'ball': 10}, 20)
    [('ball', 1), ('bike', 3)]
    """
    plan = []
    spent = 0
    for name in sorted(wishes, key=lambda w: (wishes[w], w)):
        spent += wishes[name]
        plan.append((name, -(-spent // weekly)))
    return plan


def price_ending_trick(price: int) -> int:
    """
    Make a price (whole euros) look smaller, in cents: below 10 euros take away 1 cent, below 100 take away 5 cents,
    otherwise one whole euro. Zero stays zero.

    price_ending_trick(5) == 499
    price_ending_trick(40) == 3995
    price_ending_trick(300) == 29900
    price_ending_trick(0) == 0
    """
    cents = price * 100
    if price == 0:
        return 0
    if price < 10:
        return cents - 1
    return cents - 5 if price < 100 else cents - 100


def tick_labels(start: int, stop: int, every: int, big: int) -> str:
    """ Draw a scale: '|' at multiples of big, ',' at multiples of every, '.' at all other numbers.
    >>> tick_labels(0, 10, 2, 5)
    '|.,.,|,.,.|'
    """
    marks = []
    for n in range(start, stop + 1):
        if n % big == 0:
            marks.append('|')
        elif n % every == 0:
            marks.append(',')
        else:
            marks.append('.')
    return ''.join(marks)


def jump_game_values(values: list[int], start: int) -> int:
    """
    Stand on a place of the list and jump to the right by its value while that is possible; the values that were
    stood on are added. A value below 1 ends the game.

    jump_game_values([2, 9, 1, 3], 0) == 6
    jump_game_values([0, 5], 0) == 0
    jump_game_values([1], 4) == 0
    """
    total = 0
    i = start
    while 0 <= i < len(values):
        total += values[i]
        if values[i] < 1:
            break
        i += values[i]
    return total


def split_at_records(numbers: List[int]) -> List[List[int]]:
    """Begin a new part at every number that is larger than all numbers before it.

    split_at_records([3, 1, 5, 2, 2, 9]) == [[3, 1], [5, 2, 2], [9]]
    split_at_records([]) == []
    """
    parts = []
    best = None
    for x in numbers:
        if best is None or x > best:
            parts.append([])
            best = x
        parts[-1].append(x)
    return parts


def sums_to_reach(numbers: List[int], goal: int) -> List[int]:
    """
    For every number of the list tell how many numbers, beginning with it and going to the right, are needed for a
    sum of at least the goal; 0 if the rest of the list is not enough.

    >>> sums_to_reach([1, 4, 2, 5], 5)
    [2, 2, 2, 1]
    >>> sums_to_reach([1], 2)
    [0]
    """
    needed = []
    for i in range(len(numbers)):
        total = 0
        count = 0
        for x in numbers[i:]:
            total += x
            count += 1
            if total >= goal:
                break
        needed.append(count if total >= goal else 0)
    return needed


def digit_pyramid(n):
    """
    Write the neighbouring sums of the digits of n (only their last digit) in rows until one digit is left; return
    that digit.

    digit_pyramid(1234) == 0
    digit_pyramid(95) == 4
    digit_pyramid(7) == 7
    """
    row = [int(c) for c in str(n)]
    while len(row) > 1:
        row = [(a + b) % 10 for a, b in zip(row, row[1:])]
    return row[0]


def even_odd_tug(numbers: List[int]) -> str:
    """Even numbers pull with their value for 'even', odd ones for 'odd'. Who wins? 'nobody' on a tie.

    even_odd_tug([4, 3, 2]) == 'even'
    even_odd_tug([3, 5, 8]) == 'nobody'
    """
    pull = sum(n if n % 2 == 0 else -n for n in numbers)
    if pull == 0:
        return 'nobody'
    return 'even' if pull > 0 else 'odd'


def product_without_overflow(numbers: List[int], limit: int) -> Tuple[int, int]:
    """
    Multiply the numbers from the left; a number that would make the product larger than limit is skipped. Return
    (product, number of skipped numbers).

    >>> product_without_overflow([3, 9, 2, 5], 30)
    (27, 2)
    >>> product_without_overflow([], 5)
    (1, 0)
    """
    product = 1
    skipped = 0
    for n in numbers:
        if product * n > limit:
            skipped += 1
        else:
            product *= n
    return product, skipped


def nearest_sum_of_two(numbers, target):
    """Which two different places have a sum closest to target? Return the sum, the smaller one on a tie; None for
    fewer than two.

    nearest_sum_of_two([1, 4, 8], 10) == 9
    nearest_sum_of_two([4, 8, 7], 10) == 11
    nearest_sum_of_two([5], 10) == None
    """
    sums = [a + b for a, b in combinations(numbers, 2)]
    if not sums:
        return None
    return min(sums, key=lambda s: (abs(s - target), s))


def quotient_ladder(a: int, b: int) -> List[int]:
    """ The quotients that appear when a and b are divided with rest, then b by the rest, and so on down to rest 0.
    >>> quotient_ladder(43, 12)
    [3, 1, 1, 2, 2]
    >>> quotient_ladder(6, 3)
    [2]
    """
    if b == 0:
        return []
    q, r = divmod(a, b)
    return [q] + quotient_ladder(b, r)


def signed_digits_value(text: str) -> Optional[int]:
    """
    The text consists of digits, each with + or - in front. Return the sum; None if the form is wrong.

    signed_digits_value('+3-5+9') == 7
    signed_digits_value('3-5') == None
    signed_digits_value('') == 0
    """
    if len(text) % 2:
        return None
    total = 0
    for i in range(0, len(text), 2):
        sign, digit = text[i], text[i + 1]
        if sign not in "+-" or not digit.isdigit():
            return None
        total += int(digit) if sign == "+" else -int(digit)
    return total


def even_steps_between(a: int, b: int, step: int) -> Optional[List[int]]:
    """
    Numbers from a to b (either direction) in jumps of the step's size, both ends included; None if b is not met
    exactly.

    >>> even_steps_between(10, 4, 3)
    [10, 7, 4]
    >>> even_steps_between(1, 6, 2) is None
    True
    """
    if step <= 0 or (b - a) % step != 0:
        return None
    direction = step if b >= a else -step
    return list(range(a, b, direction)) + [b]


def mean_of_middle_half(values):
    """Sort the values, leave out the lowest and the highest quarter (rounded down) and return the mean of the
    others; 0 if empty.

    mean_of_middle_half([8, 1, 3, 5]) == 4.0
    mean_of_middle_half([2]) == 2.0
    mean_of_middle_half([]) == 0
    """
    if not values:
        return 0
    cut = len(values) // 4
    middle = sorted(values)[cut:len(values) - cut]
    return sum(middle) / len(middle)


def number_guess_hint(secret: int, guess: int) -> str:
    """
    Give a hint: 'exact', or 'higher' / 'lower' followed by '!' if the guess is more than 10 away, and by '?' if
    secret and guess have the same parity.

    >>> number_guess_hint(40, 20)
    'higher!?'
    >>> number_guess_hint(7, 10)
    'lower'
    >>> number_guess_hint(5, 5)
    'exact'
    """
    if secret == guess:
        return 'exact'
    hint = 'higher' if secret > guess else 'lower'
    if abs(secret - guess) > 10:
        hint += '!'
    if (secret - guess) % 2 == 0:
        hint += '?'
    return hint


def check():
    """Check the examples that are not doctests."""
    assert same_digit_positions(1234, 534) == [0, 1]
    assert same_digit_positions(70, 170) == [0, 1]
    assert same_digit_positions(1, 2) == []
    assert palindrome_from_half(123, True) == 12321
    assert palindrome_from_half(123, False) == 123321
    assert nth_palindrome(1) == 0
    assert nth_palindrome(11) == 11
    assert nth_palindrome(20) == 101
    assert palindrome_pairs_sum([4, 7, 18]) == [(4, 7), (4, 18)]
    assert palindrome_pairs_sum([1, 2]) == []
    assert smallest_same_digits_multiple(142857, 6) == 2
    assert smallest_same_digits_multiple(10, 9) is None
    assert count_numbers_by_digit_product(30, 6) == 3
    assert count_numbers_by_digit_product(9, 12) == 0
    assert digits_grow_in_base(27, 8) is False
    assert digits_grow_in_base(28, 8) is True
    assert digits_grow_in_base(0, 2) is True
    assert binary_then_decimal(12) == [1, 2, 4, 8, 10]
    assert binary_then_decimal(0) == []
    assert merge_bit_halves(2, 3, 4) == 35
    assert merge_bit_halves(1, 16, 4) is None
    assert decode_repeated_bits('110001', 3) == '10'
    assert decode_repeated_bits('1110', 3) == '1'
    assert decode_repeated_bits('', 3) == ''
    assert prime_pairs_with_product_below(15) == 4
    assert prime_pairs_with_product_below(5) == 0
    assert prime_years(2000, 2005, 2012) == [2005, 2007, 2011]
    assert prime_years(2000, 1990, 2001) == []
    assert factor_game_score([1, 2, 3, 4, 5, 6], 6) == (6, 6)
    assert factor_game_score([1, 2], 5) == (0, 0)
    assert largest_prime_in_product([6, 35, 8]) == 7
    assert largest_prime_in_product([1]) == 1
    assert share_marbles([4, 5, 3], 4) == -1
    assert share_marbles([4, 5, 4], 4) == 1
    assert share_marbles([1, 2], 5) is None
    assert halve_or_jump(6, 3, 100) == [6, 3]
    assert halve_or_jump(5, 1, 100) == [5, 6, 3, 4, 2, 1]
    assert halve_or_jump(9, 1, 5) == []
    assert polynomial_sign_table([1, 0, -4], [-3, -2, 0, 2, 3]) == '+0-0+'
    assert polynomial_sign_table([], [1]) == '0'
    assert even_part([1, 2, 3, 4]) == [1, 0, 3]
    assert even_part([0, 5]) == []
    assert better_approximation(Fraction(1, 3), (1, 2), (1, 4)) == (1, 4)
    assert better_approximation(Fraction(1, 2), (1, 4), (3, 4)) == (1, 4)
    assert ratio_text(20, 30, 40) == '2:3:4'
    assert ratio_text(5, 0, 10) == '1:0:2'
    assert ratio_text(0, 0, 0) == '0:0:0'
    assert truncate_places(2.789, 1) == 2.7
    assert truncate_places(-2.789, 2) == -2.78
    assert rounding_clash([1.21, 1.24, 3], 1) is True
    assert rounding_clash([1.2, 1.2, 3], 0) is False
    assert powers_sum_exact(35, 3) == (2, 3)
    assert powers_sum_exact(10, 3) is None
    assert powers_sum_exact(2, 5) == (1, 1)
    assert square_between_squares(12) == (9, 16, 'low')
    assert square_between_squares(16) == (16, 25, 'low')
    assert square_between_squares(14) == (9, 16, 'high')
    assert modular_coin_walk([3, 4, 5], 7) == 2
    assert modular_coin_walk([1, 1], 5) == 0
    assert book_page_digit_total(9) == 9
    assert book_page_digit_total(12) == 15
    assert book_page_digit_total(100) == 192
    assert words_with_k_changes(3, 1) == 4
    assert words_with_k_changes(4, 0) == 2
    assert words_with_k_changes(2, 2) == 0
    assert race_results_count(4, 2) == 12
    assert race_results_count(2, 3) == 0
    assert score_ways_limited([1, 2, 3], 4) == 3
    assert score_ways_limited([], 1) == 0
    assert triangle_number_word(10) == 'triangular'
    assert triangle_number_word(12) == 'low'
    assert triangle_number_word(14) == 'high'
    assert isosceles_with_perimeter(7) == [(2, 3), (3, 1)]
    assert isosceles_with_perimeter(2) == []
    assert grid_points_on_segment((0, 0), (4, 6)) == 3
    assert grid_points_on_segment((1, 1), (1, 1)) == 1
    assert rectangle_minus_holes(10, 5, [(2, 2), (1, 3)]) == 43
    assert rectangle_minus_holes(2, 2, [(3, 2)]) is None
    assert best_fold(20, 10, 2) == (10, 5)
    assert best_fold(8, 8, 1) == (8, 4)
    assert liquid_mix([(1, 40), (3, 0)]) == 10.0
    assert liquid_mix([]) is None
    assert watt_hours({'tv': (100, 3), 'pc': (200, 5)}, ['tv']) == 1.0
    assert watt_hours({}, []) == 0.0
    assert unit_steps(120, ['egg', 'dozen', 'gross'], [12, 12]) == '10 dozen'
    assert unit_steps(144, ['egg', 'dozen', 'gross'], [12, 12]) == '1 gross'
    assert unit_steps(7, ['egg', 'dozen'], [12]) == '7 egg'
    assert price_ending_trick(5) == 499
    assert price_ending_trick(40) == 3995
    assert price_ending_trick(300) == 29900
    assert price_ending_trick(0) == 0
    assert jump_game_values([2, 9, 1, 3], 0) == 6
    assert jump_game_values([0, 5], 0) == 0
    assert jump_game_values([1], 4) == 0
    assert split_at_records([3, 1, 5, 2, 2, 9]) == [[3, 1], [5, 2, 2], [9]]
    assert split_at_records([]) == []
    assert digit_pyramid(1234) == 0
    assert digit_pyramid(95) == 4
    assert digit_pyramid(7) == 7
    assert even_odd_tug([4, 3, 2]) == 'even'
    assert even_odd_tug([3, 5, 8]) == 'nobody'
    assert nearest_sum_of_two([1, 4, 8], 10) == 9
    assert nearest_sum_of_two([4, 8, 7], 10) == 11
    assert nearest_sum_of_two([5], 10) is None
    assert signed_digits_value('+3-5+9') == 7
    assert signed_digits_value('3-5') is None
    assert signed_digits_value('') == 0
    assert mean_of_middle_half([8, 1, 3, 5]) == 4.0
    assert mean_of_middle_half([2]) == 2.0
    assert mean_of_middle_half([]) == 0
