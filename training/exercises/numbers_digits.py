"""Digits, number bases, divisors, factorization and sums of series."""

import math
from collections import Counter
from fractions import Fraction
from itertools import count


def alternate_digit_sum(number: int) -> int:
    """
    >>> alternate_digit_sum(5283)
    8

    Add the digits of a non-negative number with alternating signs, the first digit being positive.
    """
    total = 0
    sign = 1
    for digit in str(number):
        total += sign * int(digit)
        sign = -sign
    return total


def digit_counts(number):
    """Count how often each digit occurs in the number, in rising order of the digits.

    >>> digit_counts(40414)
    {0: 1, 1: 1, 4: 3}
    """
    counts = {}
    for digit in sorted(str(abs(number))):
        counts[int(digit)] = counts.get(int(digit), 0) + 1
    return counts


def from_mixed_radix(digits, radices):
    """Combine digits whose places have different sizes into one number.

    For example, 1 day, 2 hours and 3 minutes with the radices 1, 24 and 60 are 1563 minutes.

    >>> from_mixed_radix([1, 2, 3], [1, 24, 60])
    1563
    """
    number = 0
    for digit, radix in zip(digits, radices):
        number = number * radix + digit
    return number


def swap_end_digits(number):
    """Exchange the first and the last digit of a positive number.

    >>> swap_end_digits(1234)
    4231
    >>> swap_end_digits(7)
    7
    """
    text = str(number)
    if len(text) < 2:
        return number
    return int(text[-1] + text[1:-1] + text[0])


def divisor_pairs(number: int) -> list[tuple[int, int]]:
    """List all ways to write the number as a product a * b with a <= b.

    >>> divisor_pairs(12)
    [(1, 12), (2, 6), (3, 4)]
    """
    return [(a, number // a) for a in range(1, math.isqrt(number) + 1) if number % a == 0]


def squarest_layout(tiles: int) -> tuple[int, int]:
    """Return (rows, columns) of the full rectangle of tiles that is closest to a square, rows <= columns.

    >>> squarest_layout(18)
    (3, 6)
    >>> squarest_layout(7)
    (1, 7)
    """
    rows = math.isqrt(tiles)
    while tiles % rows:
        rows -= 1
    return rows, tiles // rows


def shared_digits(first: int, second: int) -> list[int]:
    """Return the sorted digits that occur in both numbers.

    >>> shared_digits(1352, 2510)
    [1, 2, 5]
    """
    return sorted(int(d) for d in set(str(first)) & set(str(second)))


def digits_ascend(number: int) -> bool:
    """Tell whether each digit, read from the left, is larger than the one before, using arithmetic only.

    >>> digits_ascend(1479)
    True
    >>> digits_ascend(1449)
    False
    """
    right = 10
    while number:
        number, digit = divmod(number, 10)
        if digit >= right:
            return False
        right = digit
    return True


def trailing_zero_bits(number: int) -> int:
    """Count how often a positive number can be halved without remainder.

    >>> trailing_zero_bits(40)
    3
    """
    halvings = 0
    while number % 2 == 0:
        number //= 2
        halvings += 1
    return halvings


def longest_bit_run(number: int) -> int:
    """
    >>> longest_bit_run(0b1101110)
    3
    >>> longest_bit_run(0)
    0

    Return the length of the longest row of ones in the binary form of the number.
    """
    return max(len(run) for run in f"{number:b}".split("0"))


def set_bit_positions(mask):
    """List the positions of the one bits in the mask, the lowest bit having position 0.

    >>> set_bit_positions(0b10110)
    [1, 2, 4]
    """
    positions = []
    position = 0
    while mask >> position:
        if (mask >> position) & 1:
            positions.append(position)
        position += 1
    return positions


def alternating_harmonic(terms: int) -> float:
    """Sum 1 - 1/2 + 1/3 - 1/4 and so on for the number of terms, rounded to 4 decimals.

    >>> alternating_harmonic(3)
    0.8333
    """
    total = 0.0
    for k in range(1, terms + 1):
        total += 1 / k if k % 2 else -1 / k
    return round(total, 4)


def exact_harmonic(terms):
    """Return the sum of 1/k for k from 1 to terms as a fraction 'numerator/denominator'.

    >>> exact_harmonic(4)
    '25/12'
    """
    total = Fraction(0)
    for k in range(1, terms + 1):
        total += Fraction(1, k)
    return f"{total.numerator}/{total.denominator}"


def terms_to_exceed(limit: float) -> int:
    """Return how many terms of 1 + 1/2 + 1/3 + ... are needed for a sum above the limit.

    >>> terms_to_exceed(2)
    4
    """
    total = 0.0
    for k in count(1):
        total += 1 / k
        if total > limit:
            return k


def geometric_total(first: int, ratio: int, terms: int) -> int:
    """Add up the terms of a geometric series by multiplying from term to term.

    >>> geometric_total(3, 2, 4)
    45
    """
    total, term = 0, first
    for _ in range(terms):
        total += term
        term *= ratio
    return total


def sum_of_multiples_once(limit: int, steps: list[int]) -> int:
    """
    >>> sum_of_multiples_once(20, [4, 6])
    64

    Sum all numbers below limit that are a multiple of at least one step, counting each number once.
    """
    multiples = set()
    for step in steps:
        multiples.update(range(step, limit, step))
    return sum(multiples)


def check_digit(code: str) -> int:
    """Compute a check digit: weight the digits 3, 1, 3, 1, ... from the right and fill up to a multiple of 10.

    >>> check_digit("400638133393")
    1
    """
    total = 0
    for place, digit in enumerate(reversed(code)):
        total += int(digit) * (3 if place % 2 == 0 else 1)
    return -total % 10


def smallest_common_multiple(periods: list[int]) -> int:
    """Return the first time at which all events with the given periods happen together again.

    >>> smallest_common_multiple([4, 6, 10])
    60
    """
    together = 1
    for period in periods:
        together = together * period // math.gcd(together, period)
    return together


def reduce_ratio(parts: list[int]) -> list[int]:
    """Write the ratio of the positive parts with the smallest possible whole numbers.

    >>> reduce_ratio([12, 18, 30])
    [2, 3, 5]
    """
    shared = math.gcd(*parts)
    return [part // shared for part in parts]


def digit_product_without_zeros(number):
    """Multiply all digits of the number other than zero.

    >>> digit_product_without_zeros(2050)
    10
    """
    product = 1
    while number > 0:
        digit = number % 10
        if digit:
            product *= digit
        number //= 10
    return product


def shrink_by_digit_product(number):
    """Replace the number by the product of its digits until one digit is left; return all numbers met.

    >>> shrink_by_digit_product(77)
    [77, 49, 36, 18, 8]
    """
    chain = [number]
    while chain[-1] > 9:
        chain.append(math.prod(int(d) for d in str(chain[-1])))
    return chain


def count_digit_in_range(digit, low, high):
    """Count how often the digit is written when all numbers from low to high are written down.

    >>> count_digit_in_range(1, 9, 13)
    5
    """
    wanted = str(digit)
    return sum(str(number).count(wanted) for number in range(low, high + 1))


def perfect_square_neighbours(number):
    """Return the largest perfect square not above the number and the smallest one above it.

    >>> perfect_square_neighbours(40)
    (36, 49)
    >>> perfect_square_neighbours(36)
    (36, 49)
    """
    root = math.isqrt(number)
    return root**2, (root + 1) ** 2


def binary_gap(number: int) -> int:
    """Return the largest distance between two neighbouring one bits; 0 with fewer than two.

    >>> binary_gap(0b100101)
    3
    >>> binary_gap(8)
    0
    """
    widest = 0
    last = None
    for place, bit in enumerate(bin(number)[2:]):
        if bit == "1":
            if last is not None:
                widest = max(widest, place - last)
            last = place
    return widest


def group_thousands(number: int, mark: str = "'") -> str:
    """Write a number with a mark between groups of three digits, keeping a minus sign in front.

    >>> group_thousands(-1234567)
    "-1'234'567"
    >>> group_thousands(512)
    '512'
    """
    sign = "-" if number < 0 else ""
    digits = str(abs(number))
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return sign + mark.join(groups)


def column_letters(number):
    """Turn a column number into spreadsheet letters: 1 is A, 26 is Z, 27 is AA.

    >>> column_letters(28)
    'AB'
    >>> column_letters(26)
    'Z'
    """
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_index(letters):
    """Turn spreadsheet column letters into the column number, so that 'A' is 1 and 'AA' is 27.

    >>> column_index("AZ")
    52
    """
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def abundance(number: int) -> str:
    """
    >>> abundance(8), abundance(28), abundance(12)
    ('deficient', 'perfect', 'abundant')

    Compare a number above 1 with the sum of its proper divisors: 'deficient', 'perfect' or 'abundant'.
    """
    total = sum(d for d in range(1, number // 2 + 1) if number % d == 0)
    if total == number:
        return "perfect"
    return "abundant" if total > number else "deficient"


def coprime_partners(number: int) -> list[int]:
    """List the numbers from 1 to number - 1 that share no divisor above 1 with it.

    >>> coprime_partners(10)
    [1, 3, 7, 9]
    """
    return [k for k in range(1, number) if math.gcd(k, number) == 1]


def long_division_digits(dividend: int, divisor: int, places: int) -> str:
    """Write dividend / divisor with the given number of decimals, cut off and not rounded.

    >>> long_division_digits(22, 7, 5)
    '3.14285'
    """
    whole, rest = divmod(dividend, divisor)
    decimals = ""
    for _ in range(places):
        digit, rest = divmod(rest * 10, divisor)
        decimals += str(digit)
    return f"{whole}.{decimals}"


def repeating_length(denominator: int) -> int:
    """Return how many digits the repeating part of 1/denominator has; 0 when the decimals end.

    >>> repeating_length(7)
    6
    >>> repeating_length(8)
    0
    """
    seen = {}
    rest = 1
    while rest and rest not in seen:
        seen[rest] = len(seen)
        rest = rest * 10 % denominator
    return len(seen) - seen[rest] if rest else 0


def digit_anagram(first, second):
    """Tell whether the two numbers consist of the same digits, counting repeats.

    >>> digit_anagram(1223, 3212)
    True
    >>> digit_anagram(122, 112)
    False
    """
    return Counter(str(first)) == Counter(str(second))


def largest_prime_gap(limit: int) -> tuple[int, int]:
    """Return the two neighbouring primes up to limit with the largest gap; the first such pair on ties.

    >>> largest_prime_gap(30)
    (23, 29)
    """
    primes = [n for n in range(2, limit + 1) if all(n % p for p in range(2, math.isqrt(n) + 1))]
    return max(zip(primes, primes[1:]), key=lambda pair: pair[1] - pair[0])


def count_carries(first: int, second: int) -> int:
    """Count the carries that occur when two numbers are added by hand in the decimal system.

    >>> count_carries(567, 456)
    3
    >>> count_carries(12, 34)
    0
    """
    carries = carry = 0
    while first or second or carry:
        carry = (first % 10 + second % 10 + carry) // 10
        carries += carry
        first, second = first // 10, second // 10
    return carries


def mask_digits(number, keep=4):
    """Hide all but the last few digits of a number with stars.

    >>> mask_digits(123456789)
    '*****6789'
    >>> mask_digits(123)
    '123'
    """
    text = str(number)
    hidden = max(0, len(text) - keep)
    return "*" * hidden + text[hidden:]


def number_from_digit_list(digits: list[int], add: int) -> list[int]:
    """Treat the list as the digits of a number, add a small number and return the new digits.

    >>> number_from_digit_list([1, 9, 9], 2)
    [2, 0, 1]
    """
    number = 0
    for digit in digits:
        number = number * 10 + digit
    return [int(d) for d in str(number + add)]


def sum_of_odd_divisors(number: int) -> int:
    """Add up the odd divisors of a positive number.

    >>> sum_of_odd_divisors(18)
    13
    """
    return sum(d for d in range(1, number + 1, 2) if number % d == 0)


def polynomial_value(coefficients: list[int], x: int) -> int:
    """Evaluate a polynomial, its coefficients starting from the highest power, with Horner's scheme.

    >>> polynomial_value([2, 0, -3, 1], 2)
    11
    """
    value = 0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


def legs_for_hypotenuse(hypotenuse: int) -> list[tuple[int, int]]:
    """List all whole leg lengths (a, b), a < b, of right triangles with the given hypotenuse.

    >>> legs_for_hypotenuse(25)
    [(7, 24), (15, 20)]
    """
    legs = []
    for a in range(1, hypotenuse):
        b = math.isqrt(hypotenuse**2 - a**2)
        if a < b and a * a + b * b == hypotenuse**2:
            legs.append((a, b))
    return legs


def sum_digits_until_below(number: int, bound: int) -> int:
    """Keep replacing the number by its digit sum while it is at least bound (which is 10 or more).

    >>> sum_digits_until_below(98765, 20)
    8
    >>> sum_digits_until_below(98765, 40)
    35
    """
    while number >= bound:
        number = sum(map(int, str(number)))
    return number


def balanced_ternary(number: int) -> str:
    """Write a number above 0 with the signs '+', '0' and '-' that stand for 1, 0 and -1 times powers of 3.

    >>> balanced_ternary(5)
    '+--'
    >>> balanced_ternary(9)
    '+00'
    """
    signs = ""
    while number:
        number, rest = divmod(number, 3)
        if rest == 2:
            number += 1
        signs = "0+-"[rest] + signs
    return signs


def factorial_base(number: int) -> list[int]:
    """Return the digits of a number as a sum of multiples of factorials, the largest factorial first.

    For example, 23 is 3 * 3! + 2 * 2! + 1 * 1!.

    >>> factorial_base(23)
    [3, 2, 1]
    """
    digits = []
    divisor = 2
    while number:
        number, rest = divmod(number, divisor)
        digits.insert(0, rest)
        divisor += 1
    return digits


def radical(number):
    """Return the product of the different primes that divide the number.

    >>> radical(360)
    30
    """
    product, divisor = 1, 2
    while number > 1:
        if number % divisor == 0:
            product *= divisor
            while number % divisor == 0:
                number //= divisor
        divisor += 1
    return product


def gray_code_list(bits: int) -> list[str]:
    """List all bit strings of a length so that neighbours differ in one bit, by mirroring the shorter list.

    >>> gray_code_list(2)
    ['00', '01', '11', '10']
    """
    if bits == 0:
        return [""]
    shorter = gray_code_list(bits - 1)
    return ["0" + code for code in shorter] + ["1" + code for code in reversed(shorter)]
