"""While loops over numbers: shrinking and growing values, digit loops, counting steps until a limit."""

from typing import Dict, List, Optional, Tuple


def thirds_left(n: int) -> int:
    """
    A heap of n grains loses a third of its grains (rounded up) every hour.
    Return the number of hours until the heap is empty.

    thirds_left(0) == 0
    thirds_left(1) == 1
    thirds_left(9) == 5
    """
    hours = 0
    while n > 0:
        loss = (n + 2) // 3
        n -= loss
        hours += 1
    return hours


def subtract_last_digit(n: int) -> List[int]:
    """
    Start with n and subtract its last digit again and again until the number ends in 0.
    Return all the numbers of the way, with n first.

    >>> subtract_last_digit(47)
    [47, 40]
    >>> subtract_last_digit(30)
    [30]
    >>> subtract_last_digit(5)
    [5, 0]
    """
    path = [n]
    while path[-1] % 10 != 0:
        current = path[-1]
        path.append(current - current % 10)
    return path


def subtract_first_digit_steps(n):
    """
    In one step the first digit of n is subtracted from n. Count the steps needed to arrive at 0.

    Examples:
    subtract_first_digit_steps(7) ➞ 1
    subtract_first_digit_steps(12) ➞ 4
    subtract_first_digit_steps(0) ➞ 0
    """
    steps = 0
    while n > 0:
        first = n
        while first >= 10:
            first //= 10
        n -= first
        steps += 1
    return steps


def odd_even_digit_gap(number: int) -> int:
    """Return the sum of the odd digits of the number minus the sum of its even digits.
    The sign of the number is ignored.

    >>> odd_even_digit_gap(1234)
    -2
    >>> odd_even_digit_gap(-97)
    16
    >>> odd_even_digit_gap(0)
    0
    """
    number = abs(number)
    odd, even = 0, 0
    while number:
        number, digit = divmod(number, 10)
        if digit % 2 == 1:
            odd += digit
        else:
            even += digit
    return odd - even


def digit_staircase(n: int) -> int:
    """
    Walk through the digits of n from right to left and return how many of them are
    larger than the digit on their right.

    digit_staircase(3214) == 2
    digit_staircase(1234) == 0
    digit_staircase(8) == 0
    """
    count = 0
    right = n % 10
    n //= 10
    while n > 0:
        digit = n % 10
        if digit > right:
            count += 1
        right = digit
        n //= 10
    return count


def doubled_until_exceeds(start: int, limit: int) -> Tuple[int, int]:
    """
    Double start until it is larger than limit. Return the first value above the limit
    together with the number of doublings.

    >>> doubled_until_exceeds(3, 20)
    (24, 3)
    >>> doubled_until_exceeds(50, 20)
    (50, 0)

    Note: start is always positive.
    """
    value = start
    doublings = 0
    while value <= limit:
        value *= 2
        doublings += 1
    return value, doublings


def alternate_add_multiply(start, limit):
    '''
    Beginning with start, add 3 in the first move, multiply by 2 in the second move, add 3 in the
    third move and so on. Return the list of all values that do not exceed limit, start included.

    alternate_add_multiply(1, 30) == [1, 4, 8, 11, 22, 25]
    alternate_add_multiply(40, 30) == []
    '''
    values = []
    current = start
    adding = True
    while current <= limit:
        values.append(current)
        if adding:
            current += 3
        else:
            current *= 2
        adding = not adding
    return values


def coins_from_purse(amount: int, coin: int) -> List[int]:
    """
    You take coins from a purse. The first time you take one of the given coin, the second time two,
    the third time three, and so on, as long as the purse holds enough money. Return the amount left in the
    purse after each time.

    >>> coins_from_purse(20, 2)
    [18, 14, 8, 0]
    >>> coins_from_purse(9, 5)
    [4]
    >>> coins_from_purse(3, 5)
    []
    """
    left = []
    number = 1
    while number * coin <= amount:
        amount -= number * coin
        left.append(amount)
        number += 1
    return left


def smaller_twin_digits(n: int) -> int:
    """
    Build a new number from n in which every two equal neighbouring digits are
    reduced to a single digit.

    smaller_twin_digits(11223) == 123
    smaller_twin_digits(5055) == 505
    smaller_twin_digits(777) == 7
    """
    result = 0
    place = 1
    previous = -1
    while n > 0:
        digit = n % 10
        if digit != previous:
            result += digit * place
            place *= 10
        previous = digit
        n //= 10
    return result


def digits_above(n: int, bound: int) -> List[int]:
    """Given a non-negative number n, return its digits that are larger than bound, in the order
    in which they are written.

    >>> digits_above(70914, 3)
    [7, 9, 4]
    >>> digits_above(123, 5)
    []
    """
    found = []
    while n > 0:
        digit = n % 10
        if digit > bound:
            found.append(digit)
        n //= 10
    found.reverse()
    return found


def peel_largest_digits(n: int, count: int) -> List[int]:
    """
    Take the largest digit out of the number n (the leftmost one if it occurs several times), write down what is
    left as a number, and go on in the same way until count digits are gone or only one digit is left.

    peel_largest_digits(4826, 2) == [426, 42]
    peel_largest_digits(77, 5) == [7]
    peel_largest_digits(9, 1) == []
    """
    left = []
    text = str(n)
    while len(text) > 1 and len(left) < count:
        i = text.index(max(text))
        text = text[:i] + text[i + 1:]
        left.append(int(text))
    return left


def remove_factor(n: int, factor: int) -> Tuple[int, int]:
    """
    Divide n by factor as often as the division leaves no remainder.
    Return (what remains of n, number of divisions). n >= 1 and factor >= 2.

    >>> remove_factor(40, 2)
    (5, 3)
    >>> remove_factor(7, 3)
    (7, 0)
    """
    times = 0
    while n % factor == 0:
        n //= factor
        times += 1
    return n, times


def trailing_nines(n):
    """
    Return how many nines stand at the end of the positive integer n.

    trailing_nines(1299) => 2
    trailing_nines(989) => 1
    trailing_nines(90) => 0
    """
    count = 0
    while n % 10 == 9:
        count += 1
        n //= 10
    return count


def grow_by_largest_digit(n: int, target: int) -> int:
    """
    Write a function that adds the largest digit of n to n until the number is at least target,
    and returns the number reached.

    >>> grow_by_largest_digit(12, 20)
    26
    >>> grow_by_largest_digit(30, 25)
    30
    """
    while n < target:
        largest = 0
        rest = n
        while rest > 0:
            largest = max(largest, rest % 10)
            rest //= 10
        n += largest
    return n


def reach_multiple_of_hundred(n: int, step: int) -> Optional[int]:
    """
    Add step to n until a multiple of 100 is reached and return the number of additions.
    If 100 additions have not been enough, return None.

    reach_multiple_of_hundred(40, 15) == 4
    reach_multiple_of_hundred(300, 7) == 0
    reach_multiple_of_hundred(1, 2) == None
    """
    count = 0
    while n % 100 != 0:
        if count == 100:
            return None
        n += step
        count += 1
    return count


def days_of_supply(stock: int, first_day: int, increase: int) -> int:
    """
    A shop sells first_day items on the first day, and on every further day `increase` items more than on
    the day before. Return on how many full days the stock covers the whole demand.

    >>> days_of_supply(30, 5, 2)
    3
    >>> days_of_supply(4, 5, 2)
    0
    >>> days_of_supply(10, 5, 0)
    2
    """
    days = 0
    demand = first_day
    while stock >= demand:
        stock -= demand
        demand += increase
        days += 1
    return days


def two_candles(first: int, second: int, burn_first: int, burn_second: int) -> int:
    """
    Two candles of different heights are lit at the same time. Every minute the first one loses
    burn_first and the second one burn_second millimetres. Return after how many minutes the first candle
    is not higher than the second one, or -1 if both have burnt down (to 0) before that happens.

    two_candles(100, 80, 5, 2) == 7
    two_candles(50, 60, 1, 1) == 0
    two_candles(90, 30, 1, 1) == 90
    """
    minutes = 0
    while first > second:
        if first == 0 and second == 0:
            return -1
        first = max(0, first - burn_first)
        second = max(0, second - burn_second)
        minutes += 1
    return minutes


def strip_zeros_inside(n: int) -> int:
    """
    Remove all zeros from the decimal digits of a non-negative integer.

    strip_zeros_inside(10203) == 123
    strip_zeros_inside(500) == 5
    strip_zeros_inside(0) == 0
    """
    result, place = 0, 1
    while n:
        n, digit = divmod(n, 10)
        if digit:
            result += digit * place
            place *= 10
    return result


def digit_weights(n: int) -> int:
    """
    Multiply the last digit of n by 1, the one before it by 2, the next one by 3 and so on.
    Return the sum of these products.

    >>> digit_weights(123)
    10
    >>> digit_weights(9)
    9
    """
    total = 0
    weight = 1
    while n > 0:
        total += weight * (n % 10)
        weight += 1
        n //= 10
    return total


def pairwise_digit_maxima(a: int, b: int) -> int:
    """
    Compare two non-negative integers digit by digit from the right and build the number that has the larger
    of the two digits at each place. A missing digit counts as 0.

    pairwise_digit_maxima(352, 419) == 459
    pairwise_digit_maxima(7, 120) == 127
    """
    result = 0
    place = 1
    while a > 0 or b > 0:
        result += max(a % 10, b % 10) * place
        a //= 10
        b //= 10
        place *= 10
    return result


def same_places(a: int, b: int) -> int:
    """Count the decimal places (from the right) at which two positive integers have the same digit.
    Stop as soon as one of the numbers has no more digits.

    >>> same_places(1234, 934)
    2
    >>> same_places(56, 65)
    0
    >>> same_places(1000, 2000)
    3
    """
    count = 0
    while a and b:
        if a % 10 == b % 10:
            count += 1
        a, b = a // 10, b // 10
    return count


def carries_in_sum(a: int, b: int) -> int:
    """
    When you add two numbers on paper, a carry occurs whenever a column (with the carry from
    the column before) gives 10 or more. Return the number of carries.

    carries_in_sum(123, 456) == 0
    carries_in_sum(555, 555) == 3
    carries_in_sum(99, 1) == 2
    """
    carry = 0
    count = 0
    while a > 0 or b > 0:
        column = a % 10 + b % 10 + carry
        carry = 1 if column >= 10 else 0
        count += carry
        a //= 10
        b //= 10
    return count


def borrow_count(larger: int, smaller: int) -> int:
    """
    You subtract smaller from larger on paper, column by column from the right. Return in how many columns
    you have to borrow from the next one. larger >= smaller >= 0.

    >>> borrow_count(52, 17)
    1
    >>> borrow_count(100, 1)
    2
    >>> borrow_count(88, 33)
    0
    """
    borrow = 0
    count = 0
    while larger > 0:
        top = larger % 10 - borrow
        if top < smaller % 10:
            borrow = 1
            count += 1
        else:
            borrow = 0
        larger //= 10
        smaller //= 10
    return count


def chop_pairs_from_right(n):
    """
    Cut the digits of a positive integer into numbers of two digits, from the right. The
    leftmost number may have one digit. Return the numbers from left to right.

    chop_pairs_from_right(12345) -> [1, 23, 45]
    chop_pairs_from_right(7) -> [7]
    chop_pairs_from_right(4003) -> [40, 3]
    """
    parts = []
    while n > 0:
        parts.insert(0, n % 100)
        n //= 100
    return parts


def chocolate_boxes(pieces: int, sizes: List[int]) -> List[int]:
    """
    Pack pieces of chocolate into boxes. The sizes are given from large to small; always take the first size
    that can still be filled. Return the sizes of the boxes that were used; pieces too few for any box stay
    unpacked.

    >>> chocolate_boxes(23, [10, 4])
    [10, 10]
    >>> chocolate_boxes(19, [10, 4])
    [10, 4, 4]
    >>> chocolate_boxes(3, [10, 4])
    []
    """
    used = []
    i = 0
    while i < len(sizes):
        if pieces >= sizes[i]:
            pieces -= sizes[i]
            used.append(sizes[i])
        else:
            i += 1
    return used


def letters_base(n: int, letters: str) -> str:
    """
    Write the non-negative integer n in a number system whose digits are the given letters
    (the first letter means 0, the second 1, and so on).

    letters_base(5, 'ox') == 'xox'
    letters_base(0, 'ox') == 'o'
    letters_base(11, 'abc') == 'bac'
    """
    base = len(letters)
    text = ''
    while True:
        text = letters[n % base] + text
        n //= base
        if n == 0:
            return text


def negative_digit_ones(n: int) -> str:
    """
    Write a positive integer in base 3 with the digits -1, 0 and 1, shown as '-', '0' and '+'.
    (2 = 3 - 1 is '+-', 5 = 9 - 3 - 1 is '+--'.)

    >>> negative_digit_ones(2)
    '+-'
    >>> negative_digit_ones(5)
    '+--'
    >>> negative_digit_ones(4)
    '++'
    """
    signs = []
    while n > 0:
        rest = n % 3
        n //= 3
        if rest == 0:
            signs.append('0')
        elif rest == 1:
            signs.append('+')
        else:
            signs.append('-')
            n += 1
    return ''.join(reversed(signs))


def sum_of_places(n: int) -> str:
    """
    Write a positive integer as a sum of its digits at their places, leaving out the zeros.

    sum_of_places(305) == '300 + 5'
    sum_of_places(42) == '40 + 2'
    sum_of_places(1000) == '1000'
    """
    parts: List[str] = []
    place = 1
    while n > 0:
        digit = n % 10
        if digit > 0:
            parts.append(str(digit * place))
        place *= 10
        n //= 10
    return ' + '.join(parts[::-1])


def first_power_with_digit(base: int, digit: int) -> int:
    """
    Return the smallest exponent e >= 1 for which the decimal digits of base ** e contain
    the digit.

    >>> first_power_with_digit(2, 6)
    4
    >>> first_power_with_digit(7, 4)
    2
    """
    exponent = 1
    power = base
    while str(digit) not in str(power):
        power *= base
        exponent += 1
    return exponent


def triangular_leftover(stones: int) -> int:
    """
    Stones are laid out in rows of 1, 2, 3, ... stones. Return how many stones are left when
    the next row can no longer be completed.

    triangular_leftover(6) == 0
    triangular_leftover(8) == 2
    triangular_leftover(0) == 0
    """
    row = 1
    while stones >= row:
        stones -= row
        row += 1
    return stones


def odd_number_stairs(n: int) -> Optional[int]:
    """
    Subtract 1, then 3, then 5, ... from n. If you arrive exactly at 0, return how many
    numbers you have subtracted, otherwise return None.

    >>> odd_number_stairs(16)
    4
    >>> odd_number_stairs(0)
    0
    >>> odd_number_stairs(10) is None
    True
    """
    odd = 1
    count = 0
    while n >= odd:
        n -= odd
        odd += 2
        count += 1
    if n == 0:
        return count
    return None


def lift_trips(weights: List[int], capacity: int) -> int:
    """
    People stand in a line before a lift. They enter in this order as long as their total weight is at most
    capacity; the others wait for the next trip. Nobody alone is heavier than capacity.
    Return the number of trips.

    lift_trips([80, 70, 60, 90], 150) == 2
    lift_trips([80, 80, 80], 100) == 3
    lift_trips([], 100) == 0
    """
    trips = 0
    i = 0
    while i < len(weights):
        load = 0
        while i < len(weights) and load + weights[i] <= capacity:
            load += weights[i]
            i += 1
        trips += 1
    return trips


def pendulum_swings(width: int, loss: int, stop: int) -> List[int]:
    """
    A pendulum swings to the right (positive) by `width`, then to the left (negative) by `loss` less, then to the
    right by `loss` less again, and so on. List the positions reached as long as the swing is wider than stop.

    >>> pendulum_swings(10, 3, 2)
    [10, -7, 4]
    >>> pendulum_swings(5, 1, 5)
    []
    """
    positions = []
    side = 1
    while width > stop:
        positions.append(side * width)
        width -= loss
        side = -side
    return positions


def saving_weeks(goal, weekly, bonus_every, bonus):
    """
    Tom saves `weekly` coins each week. After every bonus_every-th week his aunt adds `bonus` coins.
    Return the number of weeks after which he has at least `goal` coins.

    saving_weeks(10, 3, 2, 4) == 2
    saving_weeks(0, 3, 2, 4) == 0
    saving_weeks(20, 3, 5, 1) == 7
    """
    saved = 0
    week = 0
    while saved < goal:
        week += 1
        saved += weekly
        if week % bonus_every == 0:
            saved += bonus
    return week


def snail_nights(depth: int, day: int, night: int) -> int:
    """
    A snail sits at the bottom of a well. By day it climbs `day` metres, by night it slides down `night` metres.
    Return how many nights it spends in the well before it reaches the edge. If it can never
    get out, return -1.

    >>> snail_nights(10, 3, 2)
    7
    >>> snail_nights(3, 5, 1)
    0
    >>> snail_nights(10, 2, 2)
    -1
    """
    if day < depth and day <= night:
        return -1
    position = day
    nights = 0
    while position < depth:
        position = position - night + day
        nights += 1
    return nights


def lily_days(leaves: int, eaten: int, pond: int) -> int:
    """
    The leaves of a pond double every day; afterwards a duck eats `eaten` of them (or all, if there are fewer).
    Return the number of days until at least `pond` leaves are there. Return -1 if the number of leaves
    does not grow any more before that.

    lily_days(3, 2, 10) == 3
    lily_days(2, 2, 10) == -1
    lily_days(12, 5, 10) == 0
    """
    days = 0
    while leaves < pond:
        after = max(0, leaves * 2 - eaten)
        if after <= leaves:
            return -1
        leaves = after
        days += 1
    return days


def interest_until_tax(amount: int, rate: int, tax_free: int) -> Tuple[int, int]:
    """Every year the amount grows by rate percent (rounded down to whole coins). Return (year, interest) for the
    first year whose interest is larger than tax_free. The interest grows without limit.

    >>> interest_until_tax(1000, 10, 115)
    (3, 121)
    >>> interest_until_tax(500, 10, 20)
    (1, 50)
    """
    year = 1
    interest = amount * rate // 100
    while interest <= tax_free:
        amount += interest
        year += 1
        interest = amount * rate // 100
    return year, interest


def euclid_squares(width: int, height: int) -> List[int]:
    """
    Cut the largest possible square off a rectangle again and again until nothing remains.
    Return the side lengths of the squares in the order of the cuts.

    euclid_squares(5, 3) ➞ [3, 2, 1, 1]
    euclid_squares(4, 4) ➞ [4]
    euclid_squares(2, 6) ➞ [2, 2, 2]
    """
    sides = []
    while width > 0 and height > 0:
        side = min(width, height)
        sides.append(side)
        if width > height:
            width -= side
        else:
            height -= side
    return sides


def first_decimals(numerator: int, denominator: int, count: int) -> str:
    """
    Divide two positive integers on paper. Return the quotient with at most count decimals (cut off, not rounded).
    Stop earlier if the division comes out even; without decimals there is no point.

    >>> first_decimals(1, 8, 5)
    '0.125'
    >>> first_decimals(22, 7, 3)
    '3.142'
    >>> first_decimals(6, 3, 2)
    '2'
    """
    whole, rest = divmod(numerator, denominator)
    decimals = ''
    while rest != 0 and len(decimals) < count:
        rest *= 10
        decimals += str(rest // denominator)
        rest %= denominator
    if decimals:
        return str(whole) + '.' + decimals
    return str(whole)


def times_by_doubling(a: int, b: int) -> int:
    """
    Multiply two non-negative integers without the operator *: halve the first factor (rounding down) and
    double the second one until the first is 0; add up those values of the second for which the first is odd.

    times_by_doubling(13, 7) == 91
    times_by_doubling(0, 9) == 0
    times_by_doubling(6, 5) == 30
    """
    product = 0
    while a > 0:
        if a % 2 == 1:
            product += b
        a //= 2
        b += b
    return product


def quotient_by_doubling(n: int, d: int) -> int:
    """
    Compute n // d for n >= 0 and d > 0 with additions, subtractions and comparisons only: in each round find the
    largest doubled multiple of d that fits into n and take it away.

    >>> quotient_by_doubling(29, 4)
    7
    >>> quotient_by_doubling(3, 5)
    0
    """
    quotient = 0
    while n >= d:
        chunk, times = d, 1
        while chunk + chunk <= n:
            chunk += chunk
            times += times
        n -= chunk
        quotient += times
    return quotient


def longest_zero_gap(n: int) -> int:
    """
    Return the length of the longest run of zeros that lies between two ones in the binary
    form of n. Zeros at the end do not count.

    longest_zero_gap(9) == 2
    longest_zero_gap(20) == 1
    longest_zero_gap(8) == 0
    """
    while n > 0 and n % 2 == 0:
        n //= 2
    best = current = 0
    while n > 0:
        if n % 2 == 1:
            current = 0
        else:
            current += 1
            best = max(best, current)
        n //= 2
    return best


def powers_needed(n: int) -> List[int]:
    """
    Return the powers of two that add up to n, the largest first.

    >>> powers_needed(13)
    [8, 4, 1]
    >>> powers_needed(0)
    []
    """
    power = 1
    while power * 2 <= n:
        power *= 2
    used = []
    while n > 0:
        if power <= n:
            used.append(power)
            n -= power
        power //= 2
    return used


def digit_happens_twice(n: int) -> Optional[int]:
    """
    Read the digits of n from the right and return the first digit that you have already seen.
    Return None if no digit occurs twice.

    digit_happens_twice(31213) == 1
    digit_happens_twice(4004) == 0
    digit_happens_twice(123) == None
    """
    seen = set()
    while n > 0:
        digit = n % 10
        if digit in seen:
            return digit
        seen.add(digit)
        n //= 10
    return None


def next_free_number(used: Dict[int, str], start: int) -> int:
    """Seats are numbered; used maps the number of each taken seat to a name. Starting at seat start, return the
    number of the first free seat.

    >>> next_free_number({3: 'Ann', 4: 'Bob'}, 3)
    5
    >>> next_free_number({}, 1)
    1
    """
    seat = start
    while seat in used:
        seat += 1
    return seat


def check():
    assert thirds_left(0) == 0
    assert thirds_left(1) == 1
    assert thirds_left(9) == 5
    assert subtract_first_digit_steps(7) == 1
    assert subtract_first_digit_steps(12) == 4
    assert subtract_first_digit_steps(0) == 0
    assert digit_staircase(3214) == 2
    assert digit_staircase(1234) == 0
    assert digit_staircase(8) == 0
    assert alternate_add_multiply(1, 30) == [1, 4, 8, 11, 22, 25]
    assert alternate_add_multiply(40, 30) == []
    assert smaller_twin_digits(11223) == 123
    assert smaller_twin_digits(5055) == 505
    assert smaller_twin_digits(777) == 7
    assert peel_largest_digits(4826, 2) == [426, 42]
    assert peel_largest_digits(77, 5) == [7]
    assert peel_largest_digits(9, 1) == []
    assert trailing_nines(1299) == 2
    assert trailing_nines(989) == 1
    assert trailing_nines(90) == 0
    assert reach_multiple_of_hundred(40, 15) == 4
    assert reach_multiple_of_hundred(300, 7) == 0
    assert reach_multiple_of_hundred(1, 2) is None
    assert two_candles(100, 80, 5, 2) == 7
    assert two_candles(50, 60, 1, 1) == 0
    assert two_candles(90, 30, 1, 1) == 90
    assert strip_zeros_inside(10203) == 123
    assert strip_zeros_inside(500) == 5
    assert strip_zeros_inside(0) == 0
    assert pairwise_digit_maxima(352, 419) == 459
    assert pairwise_digit_maxima(7, 120) == 127
    assert carries_in_sum(123, 456) == 0
    assert carries_in_sum(555, 555) == 3
    assert carries_in_sum(99, 1) == 2
    assert chop_pairs_from_right(12345) == [1, 23, 45]
    assert chop_pairs_from_right(7) == [7]
    assert chop_pairs_from_right(4003) == [40, 3]
    assert letters_base(5, 'ox') == 'xox'
    assert letters_base(0, 'ox') == 'o'
    assert letters_base(11, 'abc') == 'bac'
    assert sum_of_places(305) == '300 + 5'
    assert sum_of_places(42) == '40 + 2'
    assert sum_of_places(1000) == '1000'
    assert triangular_leftover(6) == 0
    assert triangular_leftover(8) == 2
    assert triangular_leftover(0) == 0
    assert lift_trips([80, 70, 60, 90], 150) == 2
    assert lift_trips([80, 80, 80], 100) == 3
    assert lift_trips([], 100) == 0
    assert saving_weeks(10, 3, 2, 4) == 2
    assert saving_weeks(0, 3, 2, 4) == 0
    assert saving_weeks(20, 3, 5, 1) == 7
    assert lily_days(3, 2, 10) == 3
    assert lily_days(2, 2, 10) == -1
    assert lily_days(12, 5, 10) == 0
    assert euclid_squares(5, 3) == [3, 2, 1, 1]
    assert euclid_squares(4, 4) == [4]
    assert euclid_squares(2, 6) == [2, 2, 2]
    assert times_by_doubling(13, 7) == 91
    assert times_by_doubling(0, 9) == 0
    assert times_by_doubling(6, 5) == 30
    assert longest_zero_gap(9) == 2
    assert longest_zero_gap(20) == 1
    assert longest_zero_gap(8) == 0
    assert digit_happens_twice(31213) == 1
    assert digit_happens_twice(4004) == 0
    assert digit_happens_twice(123) is None


if __name__ == "__main__":
    check()
