"""Number theory in unusual tasks: divisors, prime factors, remainders, gcd and lcm used for small puzzles."""

from typing import Dict, List, Optional, Tuple


def smallest_factor_count(numbers: List[int]) -> Dict[int, int]:
    """You are given whole numbers greater than 1. For each one find its smallest prime factor and
    return a dictionary that tells how many numbers have which smallest prime factor.

    >>> smallest_factor_count([4, 9, 10, 15, 7])
    {2: 2, 3: 2, 7: 1}
    """

    def smallest(number):
        for candidate in range(2, number):
            if candidate * candidate > number:
                break
            if number % candidate == 0:
                return candidate
        return number

    counts = {}
    for number in numbers:
        factor = smallest(number)
        counts[factor] = counts.get(factor, 0) + 1
    return counts


def factor_text(number: int) -> str:
    """Write a whole number greater than 1 as a product of its prime factors in increasing order. Repeated
    factors are written with "^" and the exponent.

    >>> factor_text(360)
    '2^3 * 3^2 * 5'
    >>> factor_text(13)
    '13'
    """
    parts = []
    factor = 2
    while number > 1:
        exponent = 0
        while number % factor == 0:
            number //= factor
            exponent += 1
        if exponent == 1:
            parts.append(str(factor))
        elif exponent > 1:
            parts.append(f"{factor}^{exponent}")
        factor += 1
    return " * ".join(parts)


def from_factor_text(text: str) -> int:
    """Given a product such as "2^3 * 5", return the number it stands for. The factors are separated by
    "*", there may be any number of spaces, and the exponent may be missing.

    >>> from_factor_text("2^3 * 5")
    40
    >>> from_factor_text("7*3^2")
    63
    """
    result = 1
    for part in text.split("*"):
        if "^" in part:
            base, exponent = part.split("^")
            result *= int(base) ** int(exponent)
        else:
            result *= int(part)
    return result


def largest_gap_of_divisors(number):
    """List all divisors of a positive number in increasing order and return the two neighbours in that
    list with the largest difference, as a tuple. The number is at least 2.

    >>> largest_gap_of_divisors(12)
    (6, 12)
    """
    divisors = [d for d in range(1, number + 1) if number % d == 0]
    best = (divisors[0], divisors[1])
    for left, right in zip(divisors, divisors[1:]):
        if right - left > best[1] - best[0]:
            best = (left, right)
    return best


def most_divisors_below(limit: int) -> int:
    """Return the number from 1 to limit that has the most divisors. If several numbers share the first
    place, return the smallest of them.

    >>> most_divisors_below(20)
    12
    >>> most_divisors_below(1)
    1
    """
    counts = [0] * (limit + 1)
    for divisor in range(1, limit + 1):
        for multiple in range(divisor, limit + 1, divisor):
            counts[multiple] += 1
    best = 1
    for number in range(2, limit + 1):
        if counts[number] > counts[best]:
            best = number
    return best


def primes_that_stay(limit: int) -> List[int]:
    """Return all primes up to the limit which give a prime again when their digits are reversed. Primes
    with a single digit belong to them.

    >>> primes_that_stay(40)
    [2, 3, 5, 7, 11, 13, 17, 31, 37]
    """

    def is_prime(number):
        if number < 2:
            return False
        return all(number % d != 0 for d in range(2, int(number**0.5) + 1))

    kept = []
    for number in range(2, limit + 1):
        if is_prime(number) and is_prime(int(str(number)[::-1])):
            kept.append(number)
    return kept


def shared_prime_groups(numbers: List[int]) -> List[List[int]]:
    """Put the numbers into groups, going through them in order: a number joins the first group whose
    first member has a common divisor greater than 1 with it. If there is none, it opens a new group.

    >>> shared_prime_groups([6, 35, 9, 14, 11])
    [[6, 9, 14], [35], [11]]
    """

    def gcd(a, b):
        while b > 0:
            a, b = b, a % b
        return a

    groups = []
    for number in numbers:
        for group in groups:
            if gcd(group[0], number) > 1:
                group.append(number)
                break
        else:
            groups.append([number])
    return groups


def common_tick(periods: List[int], limit: int) -> Optional[int]:
    """Several lamps blink every so many seconds, all of them at second 0. Return the first second after 0
    at which all lamps blink together, or None when that is later than the limit.

    >>> common_tick([4, 6], 100)
    12
    >>> common_tick([7, 11], 50) is None
    True
    """
    step = max(periods)
    second = step
    while second <= limit:
        if all(second % period == 0 for period in periods):
            return second
        second += step
    return None


def exponent_in(number: int, prime: int) -> int:
    """Return how often the prime divides the number. For the number 0 return -1.

    >>> exponent_in(48, 2)
    4
    >>> exponent_in(0, 5)
    -1
    """
    if number == 0:
        return -1
    count = 0
    while number % prime == 0:
        number //= prime
        count += 1
    return count


def to_square(number: int) -> int:
    """Return the smallest positive whole number by which the given positive number must be multiplied
    to get a square number.

    >>> to_square(12)
    3
    >>> to_square(49)
    1
    """
    needed = 1
    factor = 2
    while number > 1:
        odd = False
        while number % factor == 0:
            number //= factor
            odd = not odd
        if odd:
            needed *= factor
        factor += 1
    return needed


def divisor_tree(number: int) -> str:
    """Write a factor tree of a number greater than 1 as text. A prime is written as itself; any other
    number as "(a b)", where a is its smallest prime factor and b the tree of the rest.

    >>> divisor_tree(12)
    '(2 (2 3))'
    >>> divisor_tree(5)
    '5'
    """
    for factor in range(2, number):
        if number % factor == 0:
            return f"({factor} {divisor_tree(number // factor)})"
    return str(number)


def missing_remainders(numbers, modulus):
    """Return in increasing order the remainders from 0 to modulus - 1 that none of the numbers leaves
    when it is divided by the modulus.

    >>> missing_remainders([3, 8, 11], 5)
    [0, 2, 4]
    """
    seen = set()
    for number in numbers:
        seen.add(number % modulus)
    return [remainder for remainder in range(modulus) if remainder not in seen]


def guess_number(clues: List[Tuple[int, int]], limit: int) -> List[int]:
    """Each clue is a pair (divisor, remainder). Return all numbers from 1 to limit that leave the given
    remainder for every clue.

    >>> guess_number([(3, 2), (5, 3)], 40)
    [8, 23, 38]
    >>> guess_number([(2, 0), (4, 1)], 100)
    []
    """
    found = []
    for number in range(1, limit + 1):
        fits = True
        for divisor, remainder in clues:
            if number % divisor != remainder:
                fits = False
                break
        if fits:
            found.append(number)
    return found


def power_cycle(base: int, modulus: int) -> List[int]:
    """Write a function that returns the remainders of base, base^2, base^3, ... divided by the modulus,
    up to but not including the first remainder that has appeared before.

    >>> power_cycle(3, 7)
    [3, 2, 6, 4, 5, 1]
    >>> power_cycle(2, 8)
    [2, 4, 0]
    """
    seen = []
    value = base % modulus
    while value not in seen:
        seen.append(value)
        value = value * base % modulus
    return seen


def tile_side(width: int, height: int) -> Tuple[int, int]:
    """A floor with whole-number sides is to be covered completely with equal square tiles which are as
    large as possible. Return the side of a tile and the number of tiles.

    >>> tile_side(12, 18)
    (6, 6)
    >>> tile_side(5, 7)
    (1, 35)
    """
    a, b = width, height
    while b != 0:
        a, b = b, a % b
    return a, (width // a) * (height // a)


def squares_cut_off(width, height):
    """From a sheet of paper cut off the largest possible square again and again until nothing is left.
    Return the list of the sides of all the squares, in the order in which they are cut.

    >>> squares_cut_off(5, 3)
    [3, 2, 1, 1]
    >>> squares_cut_off(4, 4)
    [4]
    """
    sides = []
    while width > 0 and height > 0:
        side = min(width, height)
        sides.append(side)
        if width >= height:
            width -= side
        else:
            height -= side
    return sides


def visits_lattice_points(x: int, y: int) -> int:
    """A straight line runs from the point (0, 0) to the point (x, y) with whole coordinates. Return how
    many points with whole coordinates lie on it, the two ends included. The line may have length 0.

    >>> visits_lattice_points(6, 4)
    3
    >>> visits_lattice_points(0, 0)
    1
    >>> visits_lattice_points(-5, 0)
    6
    """
    a, b = abs(x), abs(y)
    while b:
        a, b = b, a % b
    return a + 1


def prime_words(words: List[str]) -> List[str]:
    """Give each letter its place in the alphabet (a is 1, z is 26) and add up the places of a word. Return
    the words whose sum is a prime number. The words consist of lower case letters.

    >>> prime_words(["ab", "ac", "bc", "b"])
    ['ab', 'bc', 'b']
    """
    chosen = []
    for word in words:
        total = sum(ord(letter) - ord("a") + 1 for letter in word)
        if total < 2:
            continue
        divisors = [d for d in range(2, total) if total % d == 0]
        if not divisors:
            chosen.append(word)
    return chosen


def sieve_order(limit: int) -> List[int]:
    """Write down the numbers 2 to limit. Take the smallest number left and strike it and all its multiples
    out, those still there in increasing order, then go on with the next smallest number left. Return
    the numbers in the order in which they are struck out.

    >>> sieve_order(10)
    [2, 4, 6, 8, 10, 3, 9, 5, 7]
    """
    left = list(range(2, limit + 1))
    order = []
    while left:
        first = left[0]
        struck = [number for number in left if number % first == 0]
        order.extend(struck)
        left = [number for number in left if number % first != 0]
    return order


def lucky_sieve(limit):
    """Start with the odd numbers up to the limit. Let k be the second number of the list: remove every
    k-th number. Then let k be the third number of what is left and do the same, and so on, until k is
    larger than the length of the list or there is no such number.

    >>> lucky_sieve(25)
    [1, 3, 7, 9, 13, 15, 21, 25]
    """
    numbers = list(range(1, limit + 1, 2))
    index = 1
    while index < len(numbers) and numbers[index] <= len(numbers):
        step = numbers[index]
        del numbers[step - 1 :: step]
        index += 1
    return numbers


def prime_distance(number: int) -> int:
    """Return how far the given positive number is from the nearest prime number. For a prime the distance
    is 0.

    >>> prime_distance(25)
    2
    >>> prime_distance(1)
    1
    """

    def is_prime(n):
        if n < 2:
            return False
        d = 2
        while d * d <= n:
            if n % d == 0:
                return False
            d += 1
        return True

    distance = 0
    while not is_prime(number - distance) and not is_prime(number + distance):
        distance += 1
    return distance


def balanced_factors(number: int) -> Tuple[int, int]:
    """Split a positive number into two whole factors that are as close to each other as possible. Return
    the smaller factor first.

    >>> balanced_factors(36)
    (6, 6)
    >>> balanced_factors(40)
    (5, 8)
    """
    low = 1
    for candidate in range(1, number + 1):
        if candidate * candidate > number:
            break
        if number % candidate == 0:
            low = candidate
    return low, number // low


def digits_divide_number(number: int) -> List[int]:
    """Return those different digits of a positive number which divide the number without remainder, in
    the order in which they first appear. The digit 0 divides nothing.

    >>> digits_divide_number(1260)
    [1, 2, 6]
    >>> digits_divide_number(737)
    []
    """
    found = []
    for letter in str(number):
        digit = int(letter)
        if digit == 0 or digit in found:
            continue
        if number % digit == 0:
            found.append(digit)
    return found


def coprime_chain(numbers):
    """Given a list of positive numbers, return the length of the longest stretch of neighbours in which
    every number has no common divisor (except 1) with the number after it. An empty list gives 0.

    >>> coprime_chain([4, 9, 10, 21, 14, 3])
    4
    >>> coprime_chain([6])
    1
    """

    def gcd(a, b):
        return a if b == 0 else gcd(b, a % b)

    best = 0
    length = 0
    for i in range(len(numbers)):
        if i > 0 and gcd(numbers[i - 1], numbers[i]) == 1:
            length += 1
        else:
            length = 1
        best = max(best, length)
    return best


def reduce_pairs(numbers: List[int]) -> List[int]:
    """Replace the two largest numbers of the list by their greatest common divisor until one number is left.
    Return the list of the divisors that were put in, in order.

    >>> reduce_pairs([8, 12, 6])
    [4, 2]
    >>> reduce_pairs([3])
    []
    """
    left = sorted(numbers)
    history = []
    while len(left) > 1:
        a = left.pop()
        b = left.pop()
        while b:
            a, b = b, a % b
        history.append(a)
        left.append(a)
        left.sort()
    return history


def sum_of_two_primes(number: int) -> Optional[Tuple[int, int]]:
    """Find two primes whose sum is the given number. If there are several ways, return the one whose primes
    are closest to each other, smaller prime first. Return None if there is no way.

    >>> sum_of_two_primes(16)
    (5, 11)
    >>> sum_of_two_primes(10)
    (5, 5)
    >>> sum_of_two_primes(11) is None
    True
    """

    def is_prime(n):
        return n > 1 and all(n % d for d in range(2, n))

    for low in range(number // 2, 1, -1):
        if is_prime(low) and is_prime(number - low):
            return low, number - low
    return None


def class_of_abundance(number: int) -> str:
    """Add the divisors of a positive number without the number itself. Return "poor" if the sum is smaller
    than the number, "rich" if it is larger, and "even" if both are equal. A prime is "prime".

    >>> class_of_abundance(12)
    'rich'
    >>> class_of_abundance(28)
    'even'
    >>> class_of_abundance(7)
    'prime'
    """
    divisors = [d for d in range(1, number) if number % d == 0]
    total = sum(divisors)
    if divisors == [1]:
        return "prime"
    if total < number:
        return "poor"
    if total > number:
        return "rich"
    return "even"


def gear_turns(teeth: List[int]) -> List[int]:
    """Gears stand in a row and each one drives the next. You are given their numbers of teeth. Return how
    many full turns each gear has made when all of them are in the starting position for the first time.

    >>> gear_turns([8, 12])
    [3, 2]
    >>> gear_turns([5, 5, 10])
    [2, 2, 1]
    """
    moved = teeth[0]
    for count in teeth[1:]:
        a, b = moved, count
        while b:
            a, b = b, a % b
        moved = moved * count // a
    return [moved // count for count in teeth]


def prime_signature(number):
    """Return the exponents of the prime factors of a number, largest exponent first. The number 1 has no
    prime factors.

    >>> prime_signature(360)
    [3, 2, 1]
    >>> prime_signature(1)
    []
    """
    exponents = []
    factor = 2
    while number > 1:
        count = 0
        while number % factor == 0:
            number //= factor
            count += 1
        if count > 0:
            exponents.append(count)
        factor += 1
    return sorted(exponents, reverse=True)


def open_lockers(count: int, walkers: List[int]) -> List[int]:
    """Lockers with the numbers 1 to count are closed. A walker with the number w changes the state of every
    locker whose number is a multiple of w. Return the numbers of the lockers that are open after all
    walkers have passed.

    >>> open_lockers(10, [2, 3])
    [2, 3, 4, 8, 9, 10]
    >>> open_lockers(3, [1, 1])
    []
    """
    is_open = [False] * (count + 1)
    for walker in walkers:
        for locker in range(walker, count + 1, walker):
            is_open[locker] = not is_open[locker]
    return [locker for locker in range(1, count + 1) if is_open[locker]]


def factor_between(number: int, low: int, high: int) -> bool:
    """Tell whether the number can be written as a product of two whole numbers that both lie between low and
    high (both included).

    >>> factor_between(56, 7, 9)
    True
    >>> factor_between(56, 2, 6)
    False
    """
    for first in range(low, high + 1):
        if first != 0 and number % first == 0:
            second = number // first
            if low <= second <= high:
                return True
    return False


def prime_positions(items: list) -> list:
    """Number the items 1, 2, 3, ... and return the items whose number is prime.

    >>> prime_positions(["a", "b", "c", "d", "e"])
    ['b', 'c', 'e']
    """
    chosen = []
    primes = []
    for place in range(2, len(items) + 1):
        if all(place % prime != 0 for prime in primes):
            primes.append(place)
            chosen.append(items[place - 1])
    return chosen


def repeated_digit_multiple(number: int) -> Optional[int]:
    """Return how many ones in a row (1, 11, 111, ...) are needed to get a number that can be divided by the
    given positive number. If it never happens, return None. Only remainders are needed, as there are
    not more different remainders than the number itself.

    >>> repeated_digit_multiple(7)
    6
    >>> repeated_digit_multiple(3)
    3
    >>> repeated_digit_multiple(4) is None
    True
    """
    remainder = 0
    for length in range(1, number + 1):
        remainder = (remainder * 10 + 1) % number
        if remainder == 0:
            return length
    return None


def strip_small_factors(number, limit):
    """Divide all prime factors up to the limit out of a positive number, as often as they occur, and return
    what remains.

    >>> strip_small_factors(84, 3)
    7
    >>> strip_small_factors(64, 5)
    1
    """
    for factor in range(2, limit + 1):
        while number % factor == 0:
            number //= factor
    return number


def fair_bags(sweets: Dict[str, int]) -> Tuple[int, Dict[str, int]]:
    """You are given the number of sweets of each kind. Pack as many equal bags as possible without leaving
    anything over. Return the number of bags and the contents of one bag.

    >>> fair_bags({"mint": 12, "cola": 18})
    (6, {'mint': 2, 'cola': 3})
    """
    bags = 0
    for count in sweets.values():
        a, b = bags, count
        while b:
            a, b = b, a % b
        bags = a
    contents = {kind: count // bags for kind, count in sweets.items()}
    return bags, contents


def remainder_table(size: int, modulus: int) -> List[List[int]]:
    """Build a multiplication table for the factors 1 to size in which every product is replaced with its
    remainder on division by the modulus.

    >>> remainder_table(3, 4)
    [[1, 2, 3], [2, 0, 2], [3, 2, 1]]
    """
    table = []
    for row in range(1, size + 1):
        line = []
        for column in range(1, size + 1):
            line.append(row * column % modulus)
        table.append(line)
    return table


def cast_out_nines(first, second, claimed):
    """Check a multiplication by the old rule: take digit sums of both factors until one digit is left,
    multiply them and reduce the product in the same way; it must agree with the reduced claimed result.
    All numbers are positive.

    >>> cast_out_nines(123, 45, 5535)
    True
    >>> cast_out_nines(123, 45, 5545)
    False
    """

    def reduced(number):
        while number > 9:
            number = sum(int(digit) for digit in str(number))
        return number

    return reduced(reduced(first) * reduced(second)) == reduced(claimed)


def twin_before(number: int) -> Optional[Tuple[int, int]]:
    """Return the largest pair of primes with difference 2 whose larger member is below the number. Return
    None if there is no such pair.

    >>> twin_before(30)
    (17, 19)
    >>> twin_before(5) is None
    True
    """
    primes = []
    for candidate in range(2, number):
        if all(candidate % prime for prime in primes):
            primes.append(candidate)
    for i in range(len(primes) - 1, 0, -1):
        if primes[i] - primes[i - 1] == 2:
            return primes[i - 1], primes[i]
    return None


def divisible_rotations(number: int, divisor: int) -> List[int]:
    """Rotate the digits of a positive number to the left, one place at a time, until the start is reached
    again. Return those of the rotations (the number itself first) that the divisor divides. Leading
    zeros just disappear.

    >>> divisible_rotations(124, 4)
    [124, 412]
    >>> divisible_rotations(50, 5)
    [50, 5]
    """
    digits = str(number)
    found = []
    for shift in range(len(digits)):
        value = int(digits[shift:] + digits[:shift])
        if value % divisor == 0:
            found.append(value)
    return found


def prime_steps_walk(steps: int) -> int:
    """Stand at 0 and walk with the primes 2, 3, 5, ... as step lengths: go right when you stand at 0 or to
    the left of it, and left when you stand to the right of it. Return where you are after so many
    steps.

    >>> prime_steps_walk(1)
    2
    >>> prime_steps_walk(4)
    -3
    """
    position = 0
    primes = []
    candidate = 2
    while len(primes) < steps:
        if all(candidate % prime != 0 for prime in primes):
            primes.append(candidate)
            if position <= 0:
                position += candidate
            else:
                position -= candidate
        candidate += 1
    return position


def smallest_with_divisors(count):
    """Return the smallest positive number that has exactly count divisors.

    >>> smallest_with_divisors(4)
    6
    >>> smallest_with_divisors(5)
    16
    """
    number = 1
    while True:
        divisors = 0
        for candidate in range(1, number + 1):
            if number % candidate == 0:
                divisors += 1
        if divisors == count:
            return number
        number += 1


def label_numbers(numbers: List[int], rules: Dict[int, str]) -> List[str]:
    """The rules give a word for some divisors. Replace each number by the words of all divisors which divide
    it, joined by "-" with the largest divisor first. A number without any word stays as digits.

    >>> label_numbers([6, 5, 9], {2: "pair", 3: "trio"})
    ['trio-pair', '5', 'trio']
    """
    labels = []
    for number in numbers:
        words = []
        for divisor in sorted(rules, reverse=True):
            if number % divisor == 0:
                words.append(rules[divisor])
        labels.append("-".join(words) if words else str(number))
    return labels


def powers_in_product(numbers: List[int], prime: int) -> int:
    """Return how often the prime divides the product of all the given positive numbers. Do not work out the
    product itself.

    >>> powers_in_product([4, 6, 9, 10], 2)
    4
    >>> powers_in_product([], 3)
    0
    """
    count = 0
    for number in numbers:
        while number % prime == 0:
            number //= prime
            count += 1
    return count


def seats_per_row(guests: int, smallest: int, largest: int) -> List[int]:
    """Guests are to sit in rows of equal length without free seats. Return the possible lengths of a row between
    smallest and largest, the one that gives the fewest rows first.

    >>> seats_per_row(24, 3, 8)
    [8, 6, 4, 3]
    >>> seats_per_row(23, 2, 10)
    []
    """
    lengths = []
    for length in range(largest, smallest - 1, -1):
        if guests % length == 0:
            lengths.append(length)
    return lengths


def bells_in_hour(periods, minutes):
    """Bells ring every so many minutes, all of them first at minute 0. Return a dictionary from the number of bells
    ringing together to the number of minutes (from 0 up to but not including minutes) in which so many ring.
    Silent minutes are left out.

    >>> bells_in_hour([2, 3], 7)
    {2: 2, 1: 3}
    """
    counts = {}
    for minute in range(minutes):
        ringing = 0
        for period in periods:
            if minute % period == 0:
                ringing += 1
        if ringing > 0:
            counts[ringing] = counts.get(ringing, 0) + 1
    return counts
