"""Puzzles about whole numbers and simple formulas: divisors, remainders, steps, sums and limits."""

from typing import Dict, List, Optional, Tuple


def halving_steps(n: int, limit: int) -> int:
    """
    Start with n. In every step halve the number if it is even, otherwise subtract one.
    Return the number of steps until the number is not greater than limit.

    >>> halving_steps(20, 3)
    4
    >>> halving_steps(2, 5)
    0
    """
    steps = 0
    while n > limit:
        if n % 2 == 0:
            n //= 2
        else:
            n -= 1
        steps += 1
    return steps


def is_between_squares(n):
    """
    Decide whether n lies strictly between two neighbouring square numbers and is
    nearer to the greater one.

    >>> is_between_squares(15)
    True
    >>> is_between_squares(10)
    False
    >>> is_between_squares(16)
    False
    """
    root = 0
    while (root + 1) ** 2 <= n:
        root += 1
    below = root**2
    above = (root + 1) ** 2
    if n == below:
        return False
    return above - n < n - below


def next_multiple(n: int, k: int) -> int:
    """
    Return the smallest multiple of k that is strictly greater than n (k is positive).

    >>> next_multiple(10, 4)
    12
    >>> next_multiple(12, 4)
    16
    """
    remainder = n % k
    return n + k - remainder


def sum_of_multiples_between(low: int, high: int, k: int) -> int:
    """
    Add up all the multiples of k from low to high, both inclusive.
    If low is greater than high, swap the two.

    >>> sum_of_multiples_between(4, 15, 5)
    30
    >>> sum_of_multiples_between(9, 1, 3)
    18
    """
    if low > high:
        low, high = high, low
    total = 0
    for n in range(low, high + 1):
        if n % k == 0:
            total += n
    return total


def count_down_by_turns(n: int, a: int, b: int) -> int:
    """
    Two players take stones from a heap of n stones in turn. The first always takes a stones,
    the second b stones. Whoever cannot take the full amount loses.
    Return 1 or 2, the number of the loser.

    >>> count_down_by_turns(10, 3, 2)
    1
    >>> count_down_by_turns(4, 3, 2)
    2
    """
    player = 1
    while True:
        amount = a if player == 1 else b
        if n < amount:
            return player
        n -= amount
        player = 3 - player


def smallest_power_above(base, limit):
    """
    Return the exponent of the smallest power of base that is greater than limit.
    The base is at least 2 and the limit at least 1.

    >>> smallest_power_above(2, 100)
    7
    >>> smallest_power_above(10, 10)
    2
    """
    exponent = 0
    power = 1
    while power <= limit:
        power *= base
        exponent += 1
    return exponent


def prime_neighbours(n: int) -> Tuple[Optional[int], int]:
    """
    Return the greatest prime smaller than n and the smallest prime greater than n.
    If there is no smaller prime, the first part of the answer is None.

    >>> prime_neighbours(10)
    (7, 11)
    >>> prime_neighbours(2)
    (None, 3)
    """

    def prime(k: int) -> bool:
        return k > 1 and all(k % d for d in range(2, int(k**0.5) + 1))

    below = n - 1
    while below > 1 and not prime(below):
        below -= 1
    above = n + 1
    while not prime(above):
        above += 1
    return (below if below > 1 else None), above


def ways_to_pay(amount: int, small: int, large: int) -> int:
    """
    How many ways are there to pay an amount exactly with two kinds of coins? The order of the coins
    does not matter and any number of each kind, also none, may be used.

    >>> ways_to_pay(10, 2, 5)
    2
    >>> ways_to_pay(3, 2, 4)
    0
    """
    ways = 0
    for count in range(amount // large + 1):
        rest = amount - count * large
        if rest % small == 0:
            ways += 1
    return ways


def clock_hands_number(n: int, hours: int = 12) -> int:
    """
    A clock face shows the numbers from 1 to hours. Return the number that the hand
    points at after n hours if it starts at the topmost number.
    Negative n turns the hand backwards.

    >>> clock_hands_number(14)
    2
    >>> clock_hands_number(24)
    12
    >>> clock_hands_number(-1)
    11
    """
    position = n % hours
    if position == 0:
        return hours
    return position


def classify_triangle(a, b, c):
    """
    Given three side lengths, return "none" if they cannot form a triangle. Otherwise return
    "equal" when all sides are the same, "two" if exactly two are the same and "different" if not.

    >>> classify_triangle(3, 4, 5)
    'different'
    >>> classify_triangle(2, 2, 3)
    'two'
    >>> classify_triangle(1, 2, 3)
    'none'
    """
    if a + b <= c or a + c <= b or b + c <= a:
        return "none"
    distinct = len({a, b, c})
    if distinct == 1:
        return "equal"
    if distinct == 2:
        return "two"
    return "different"


def factor_counts(n: int) -> Dict[int, int]:
    """
    Break n into prime factors and return a dictionary with the primes as keys and their
    exponents as values. For n = 1 the dictionary is empty.

    >>> factor_counts(360)
    {2: 3, 3: 2, 5: 1}
    """
    counts: Dict[int, int] = {}
    divisor = 2
    while n > 1:
        while n % divisor == 0:
            counts[divisor] = counts.get(divisor, 0) + 1
            n //= divisor
        divisor += 1
    return counts


def unlucky_floors(floors: int, skipped: List[int]) -> List[int]:
    """
    A house has the given number of floors, but some numbers are unlucky and are skipped when the
    floors are labelled. Return the labels of all floors, beginning with 1.

    >>> unlucky_floors(5, [4, 6])
    [1, 2, 3, 5, 7]
    """
    labels: List[int] = []
    label = 1
    while len(labels) < floors:
        if label not in skipped:
            labels.append(label)
        label += 1
    return labels


def round_to_nickel(cents: int) -> int:
    """
    Round an amount of cents to the nearest multiple of 5.
    Two cents and less go down, three and more go up.

    >>> round_to_nickel(102)
    100
    >>> round_to_nickel(103)
    105
    """
    rest = cents % 5
    if rest < 3:
        return cents - rest
    return cents + 5 - rest


def sum_of_odd_squares(n: int) -> int:
    """
    Write a function that returns the sum of the first n odd square numbers: 1, 9, 25, 49, ...

    >>> sum_of_odd_squares(3)
    35
    """
    total = 0
    for i in range(n):
        odd = 2 * i + 1
        total += odd * odd
    return total


def meeting_day(first, second, limit):
    """
    One friend visits the café every first-th day, the other every second-th day. Both were there
    on day 0. Return the next day when they meet, or -1 if that is later than limit.

    >>> meeting_day(4, 6, 100)
    12
    >>> meeting_day(7, 9, 50)
    -1
    """
    day = first
    while day <= limit:
        if day % second == 0:
            return day
        day += first
    return -1


def perfect_kind(n: int) -> int:
    """
    Compare n with the sum of its divisors other than n itself. Return 0 if both
    are equal, 1 if the sum is larger and -1 if it is smaller.

    >>> perfect_kind(6), perfect_kind(12), perfect_kind(8)
    (0, 1, -1)
    """
    divisor_sum = sum(d for d in range(1, n) if n % d == 0)
    if divisor_sum == n:
        return 0
    return 1 if divisor_sum > n else -1


def doubling_days(start: int, goal: int, rest_every: int) -> int:
    """
    A pond has start water lilies. Their number doubles every day, except on every
    rest_every-th day, when it does not change. Return the number of days until there are at
    least goal lilies.

    >>> doubling_days(1, 8, 3)
    4
    >>> doubling_days(9, 5, 2)
    0
    """
    day = 0
    lilies = start
    while lilies < goal:
        day += 1
        if day % rest_every != 0:
            lilies *= 2
    return day


def triangular_index(n: int) -> Optional[int]:
    """
    The triangular numbers are 1, 3, 6, 10, 15, ... Return the position of n among them (1 for
    the first) or None if n is not one of them.

    >>> triangular_index(10)
    4
    >>> triangular_index(11) is None
    True
    """
    position = 0
    total = 0
    while total < n:
        position += 1
        total += position
    return position if total == n and n > 0 else None


def closest_divisor_pair(n: int) -> Tuple[int, int]:
    """
    Return two positive integers whose product is n and whose difference is as small as possible.
    The smaller of them comes first.

    >>> closest_divisor_pair(36)
    (6, 6)
    >>> closest_divisor_pair(15)
    (3, 5)
    """
    best = 1
    d = 1
    while d * d <= n:
        if n % d == 0:
            best = d
        d += 1
    return best, n // best


def sign_word(a, b):
    """
    Without multiplying, say whether the product of a and b is "plus", "minus" or "zero".

    >>> sign_word(-3, 5)
    'minus'
    >>> sign_word(-3, -2)
    'plus'
    """
    if a == 0 or b == 0:
        return "zero"
    if (a < 0) == (b < 0):
        return "plus"
    return "minus"


def product_of_range(low: int, high: int, skip: int) -> int:
    """
    Multiply all the integers from low to high (inclusive) that are not divisible by skip.
    If there is no such integer, return 1.

    >>> product_of_range(2, 6, 2)
    15
    """
    product = 1
    for n in range(low, high + 1):
        if n % skip != 0:
            product *= n
    return product


def ladder_height(bricks: int) -> Tuple[int, int]:
    """
    Build a staircase in which the first step needs 1 brick, the second 2 bricks, the third 3 and
    so on. Return how many full steps can be built and how many bricks are left over.

    >>> ladder_height(8)
    (3, 2)
    """
    steps = 0
    while bricks >= steps + 1:
        steps += 1
        bricks -= steps
    return steps, bricks


def remainder_groups(limit: int, k: int) -> Dict[int, List[int]]:
    """
    Put the numbers from 1 to limit in groups by their remainder when divided by k.
    Groups without numbers do not appear.

    >>> remainder_groups(5, 3)
    {1: [1, 4], 2: [2, 5], 0: [3]}
    """
    groups: Dict[int, List[int]] = {}
    for n in range(1, limit + 1):
        r = n % k
        if r not in groups:
            groups[r] = []
        groups[r].append(n)
    return groups


def clamp_and_count(value: int, low: int, high: int, step: int) -> Tuple[int, int]:
    """
    Move value by step towards the range from low to high until it lies inside. Return the final
    value and the number of moves. The range is wide enough for one step.

    >>> clamp_and_count(17, 0, 10, 3)
    (8, 3)
    >>> clamp_and_count(-4, 0, 10, 5)
    (1, 1)
    """
    moves = 0
    while value < low:
        value += step
        moves += 1
    while value > high:
        value -= step
        moves += 1
    return value, moves


def smallest_non_divisor(n):
    """
    Return the smallest integer greater than 1 that does not divide n.

    >>> smallest_non_divisor(12)
    5
    >>> smallest_non_divisor(7)
    2
    """
    d = 2
    while n % d == 0:
        d += 1
    return d


def sum_pairs_product(n: int) -> int:
    """
    Add up the products i * j of all pairs with 1 <= i < j <= n.

    >>> sum_pairs_product(3)
    11
    >>> sum_pairs_product(1)
    0
    """
    total = 0
    for i in range(1, n + 1):
        for j in range(i + 1, n + 1):
            total += i * j
    return total


def pythagorean_with(leg: int, limit: int) -> List[Tuple[int, int]]:
    """
    Given one leg of a right triangle, find all pairs (other leg, hypotenuse) of whole
    numbers in which the other leg is at most limit. Sort them by the other leg.

    >>> pythagorean_with(12, 40)
    [(5, 13), (9, 15), (16, 20), (35, 37)]
    """
    found = []
    for other in range(1, limit + 1):
        square = leg * leg + other * other
        root = int(square**0.5)
        if root * root == square:
            found.append((other, root))
    return found


def shared_rest(numbers: list[int], k: int) -> bool:
    """
    Return True if all the numbers leave the same remainder when divided by k, otherwise False.
    For an empty list the answer is True.

    >>> shared_rest([5, 12, 19], 7)
    True
    >>> shared_rest([1, 2], 2)
    False
    """
    for number in numbers:
        if number % k != numbers[0] % k:
            return False
    return True


def divide_fairly(total: int, people: int) -> List[int]:
    """
    Share a total of coins among the people. Everybody gets the same, but the coins that remain
    are handed out one by one, starting with the last person.

    >>> divide_fairly(11, 4)
    [2, 3, 3, 3]
    """
    share = total // people
    extra = total % people
    shares = []
    for i in range(people):
        if i >= people - extra:
            shares.append(share + 1)
        else:
            shares.append(share)
    return shares


def bounce_heights(height, loss, floor):
    """
    A ball falls from the given height. After each bounce it reaches the last height minus
    loss percent, rounded down. Return the heights it reaches while they are at least floor.

    >>> bounce_heights(100, 50, 10)
    [50, 25, 12]
    """
    reached = []
    height = height * (100 - loss) // 100
    while height >= floor:
        reached.append(height)
        height = height * (100 - loss) // 100
    return reached


def count_lattice_points(radius: int) -> int:
    """
    Count the points with integer coordinates that lie inside or on the circle with the given
    radius around the origin.

    >>> count_lattice_points(1)
    5
    >>> count_lattice_points(2)
    13
    """
    count = 0
    for x in range(-radius, radius + 1):
        for y in range(-radius, radius + 1):
            if x * x + y * y <= radius * radius:
                count += 1
    return count


def odd_even_race(numbers: List[int]) -> str:
    """
    The sum of the even numbers races against the sum of the odd numbers.
    Return "even", "odd" or "tie".

    >>> odd_even_race([2, 4, 3])
    'even'
    >>> odd_even_race([1, 3, 4])
    'tie'
    """
    lead = 0
    for number in numbers:
        lead += number if number % 2 == 0 else -number
    if lead > 0:
        return "even"
    return "odd" if lead < 0 else "tie"


def pages_printed(first: int, last: int, per_sheet: int = 2) -> int:
    """
    How many sheets of paper are needed for the pages from first to last when per_sheet pages
    go on each sheet? If last is before first, nothing is printed.

    >>> pages_printed(3, 7)
    3
    >>> pages_printed(5, 4)
    0
    """
    pages = last - first + 1
    if pages <= 0:
        return 0
    sheets = pages // per_sheet
    if pages % per_sheet > 0:
        sheets += 1
    return sheets


def coprime_below(n):
    """
    Return all numbers from 1 to n - 1 that have no common divisor with n except 1.

    >>> coprime_below(10)
    [1, 3, 7, 9]
    """

    def common(a, b):
        while b:
            a, b = b, a % b
        return a

    return [k for k in range(1, n) if common(n, k) == 1]


def temperature_jumps(readings: List[int], limit: int) -> Optional[Tuple[int, int]]:
    """
    Return the first two consecutive readings that differ by more than limit, as a tuple,
    or None if there are no such readings.

    >>> temperature_jumps([20, 22, 30, 10], 5)
    (22, 30)
    """
    for i in range(len(readings) - 1):
        difference = readings[i + 1] - readings[i]
        if abs(difference) > limit:
            return readings[i], readings[i + 1]
    return None


def compound_years(deposit: float, percent: float, goal: float) -> int:
    """
    Money in the bank grows by percent per year. Return how many full years it takes until a deposit
    has reached the goal. If it can never grow that far, return -1.

    >>> compound_years(100, 10, 121)
    2
    >>> compound_years(100, 0, 200)
    -1
    """
    if deposit >= goal:
        return 0
    if percent <= 0 or deposit <= 0:
        return -1
    years = 0
    while deposit < goal - 1e-9:
        deposit *= 1 + percent / 100
        years += 1
    return years


def consecutive_sum_start(total: int, count: int) -> Optional[int]:
    """
    Find the integer s so that the count consecutive integers s, s + 1, s + 2, ... add up to
    total. If there is no such integer, return None.

    >>> consecutive_sum_start(18, 3)
    5
    >>> consecutive_sum_start(7, 3) is None
    True
    """
    offset = count * (count - 1) // 2
    rest = total - offset
    if rest % count != 0:
        return None
    return rest // count


def average_without_extremes(marks: List[int]) -> float:
    """
    Judges give marks. Remove one highest and one lowest mark and return the mean of the others,
    rounded to two digits. With fewer than three marks, return 0.0.

    >>> average_without_extremes([9, 7, 10, 8, 3])
    8.0
    >>> average_without_extremes([5, 5])
    0.0
    """
    if len(marks) < 3:
        return 0.0
    total = sum(marks) - max(marks) - min(marks)
    return round(total / (len(marks) - 2), 2)


def ping_pong(n, top):
    """
    A counter runs 0, 1, 2, ..., top, then down again to 0, then up again and so on.
    Return its value after n ticks (it starts at 0 with no ticks).

    >>> [ping_pong(n, 3) for n in range(9)]
    [0, 1, 2, 3, 2, 1, 0, 1, 2]
    """
    position = n % (2 * top)
    if position <= top:
        return position
    return 2 * top - position
