"""Plain numbers: bits, fractions as pairs, money, time, and small number games."""

import math
from typing import Dict, List, Optional, Tuple


def bit_runs(n: int) -> List[int]:
    """
    Return the lengths of the runs of equal bits in the binary writing of a positive n, from the
    most significant bit to the least significant one.

    >>> bit_runs(0b11101)
    [3, 1, 1]
    >>> bit_runs(8)
    [1, 3]
    """
    runs = []
    previous = None
    for bit in bin(n)[2:]:
        if bit == previous:
            runs[-1] += 1
        else:
            runs.append(1)
        previous = bit
    return runs


def flip_bit_range(n: int, low: int, high: int) -> int:
    """
    Flip all bits of n from position low to position high (both included, position 0 is the
    lowest bit).

    flip_bit_range(8, 0, 1) == 11
    flip_bit_range(7, 1, 2) == 1
    """
    for position in range(low, high + 1):
        n ^= 1 << position
    return n


def only_bits_in_both(numbers: List[int]) -> Tuple[int, int]:
    """
    Return a pair: the number made of the bits that are set in every number of the list, and the
    number made of the bits that are set in at least one of them. The list is not empty.

    only_bits_in_both([6, 3]) ➞ (2, 7)
    """
    common = numbers[0]
    any_of_them = 0
    for n in numbers:
        common &= n
        any_of_them |= n
    return common, any_of_them


def next_with_same_ones(n: int) -> int:
    """
    Return the smallest number above n (n is positive) that has as many 1 bits as n.

    >>> next_with_same_ones(5)
    6
    >>> next_with_same_ones(6)
    9
    """
    ones = bin(n).count("1")
    candidate = n + 1
    while bin(candidate).count("1") != ones:
        candidate += 1
    return candidate


def lowest_bits_cleared(n: int) -> List[int]:
    """
    Remove the lowest 1 bit of n again and again until nothing is left. Return every number that
    appears, with n first and 0 last.

    lowest_bits_cleared(11) == [11, 10, 8, 0]
    lowest_bits_cleared(0) == [0]
    """
    steps = [n]
    while n:
        n &= n - 1
        steps.append(n)
    return steps


def mirrored_bits(n: int, width: int) -> int:
    """
    Turn around the order of the lowest width bits of n (higher bits are ignored) and return the
    number that these bits form.

    >>> mirrored_bits(6, 4)
    6
    >>> mirrored_bits(1, 3)
    4
    """
    result = 0
    for _ in range(width):
        result = (result << 1) | (n & 1)
        n >>= 1
    return result


def bits_to_change(a: int, b: int) -> List[int]:
    """
    Return the positions (0 is the lowest bit) at which the binary writings of a and b differ.

    bits_to_change(9, 12) == [0, 2]
    bits_to_change(4, 4) == []
    """
    difference = a ^ b
    return [i for i in range(difference.bit_length()) if difference >> i & 1]


def russian_multiply(a: int, b: int) -> Tuple[int, List[int]]:
    """
    Multiply without a multiplication table: halve a (rounding down) and double b until a is 0. Add
    up those values of b that stand next to an odd a. Return the product and the list of the
    values that were added.

    russian_multiply(5, 7) == (35, [7, 28])
    russian_multiply(0, 9) == (0, [])
    """
    added = []
    while a > 0:
        if a & 1:
            added.append(b)
        a >>= 1
        b <<= 1
    return sum(added), added


def balanced_bits_count(limit: int) -> int:
    """
    Count the numbers from 1 to limit whose binary writing has as many ones as zeros.

    >>> balanced_bits_count(12)
    4
    """
    count = 0
    for n in range(1, limit + 1):
        bits = bin(n)[2:]
        if 2 * bits.count("1") == len(bits):
            count += 1
    return count


def largest_xor_partner(numbers: List[int], n: int) -> int:
    """
    Return the member of the list that gives the largest result when it is combined with n by
    exclusive or. The first such member wins a tie.

    largest_xor_partner([1, 6, 4], 3) == 4
    """
    return max(numbers, key=lambda x: x ^ n)


def undo_running_xor(codes: List[int]) -> List[int]:
    """
    A list of numbers was hidden: each code is the exclusive or of all numbers up to its position.
    Return the original numbers.

    undo_running_xor([3, 1, 5]) ➞ [3, 2, 4]
    undo_running_xor([]) ➞ []
    """
    numbers = []
    previous = 0
    for code in codes:
        numbers.append(code ^ previous)
        previous = code
    return numbers


def switch_board(lamps: int, commands: List[str]) -> int:
    """
    The bits of lamps tell which lamps are on. Each command is "+k" (turn lamp k on), "-k" (turn it
    off) or "~k" (change it). Return the new state of all lamps as a number.

    >>> switch_board(0b0110, ["+0", "-2"])
    3
    >>> switch_board(0, ["~3", "~3", "~1"])
    2
    """
    for command in commands:
        mask = 1 << int(command[1:])
        if command[0] == "+":
            lamps |= mask
        elif command[0] == "-":
            lamps &= ~mask
        else:
            lamps ^= mask
    return lamps


def power_of_two_parts(n: int) -> List[int]:
    """
    Split a positive number into different powers of two whose sum it is, the largest first.

    power_of_two_parts(13) == [8, 4, 1]
    power_of_two_parts(16) == [16]
    """
    parts = []
    power = 1
    while power <= n:
        if n & power:
            parts.insert(0, power)
        power *= 2
    return parts


def rotate_low_bits(n: int, width: int, times: int) -> int:
    """
    The number n has at most width bits. Rotate them to the right: in each step the lowest bit moves
    to the highest of the width places.

    rotate_low_bits(1, 4, 1) == 8
    rotate_low_bits(6, 3, 2) == 5
    """
    for _ in range(times):
        lowest = n & 1
        n >>= 1
        if lowest:
            n |= 1 << (width - 1)
    return n


def add_fraction_pairs(parts: List[Tuple[int, int]]) -> Tuple[int, int]:
    """
    Add fractions given as pairs (numerator, denominator). Return the sum in lowest terms with a
    positive denominator. The sum of no fractions is (0, 1).

    >>> add_fraction_pairs([(1, 2), (1, 3), (1, 6)])
    (1, 1)
    >>> add_fraction_pairs([(1, 4), (-1, 2)])
    (-1, 4)
    >>> add_fraction_pairs([])
    (0, 1)
    """
    top, bottom = 0, 1
    for a, b in parts:
        top = top * b + a * bottom
        bottom *= b
        g = math.gcd(top, bottom)
        top, bottom = top // g, bottom // g
    return top, bottom


def compare_fraction_pairs(first: Tuple[int, int], second: Tuple[int, int]) -> str:
    """
    Compare two fractions with positive denominators without dividing. Return "<", "=" or ">".

    compare_fraction_pairs((2, 3), (3, 4)) == "<"
    compare_fraction_pairs((2, 4), (1, 2)) == "="
    compare_fraction_pairs((1, 2), (-1, 2)) == ">"
    """
    left = first[0] * second[1]
    right = second[0] * first[1]
    if left < right:
        return "<"
    return ">" if left > right else "="


def fractions_between(low: Tuple[int, int], high: Tuple[int, int], denominator: int) -> List[str]:
    """
    List all fractions with the given denominator that lie strictly between low and high (pairs with
    positive denominators), as texts in increasing order. Only fractions that cannot be reduced
    are wanted.

    fractions_between((0, 1), (1, 1), 6) == ["1/6", "5/6"]
    fractions_between((1, 3), (2, 3), 4) == []
    """
    result = []
    numerator = low[0] * denominator // low[1] + 1
    while numerator * high[1] < high[0] * denominator:
        if math.gcd(numerator, denominator) == 1:
            result.append(f"{numerator}/{denominator}")
        numerator += 1
    return result


def mixed_number(top: int, bottom: int) -> str:
    """
    Write the fraction top / bottom (both positive) as a mixed number in lowest terms.

    >>> mixed_number(14, 4)
    '3 1/2'
    >>> mixed_number(6, 3)
    '2'
    >>> mixed_number(2, 6)
    '1/3'
    """
    whole, rest = divmod(top, bottom)
    if rest == 0:
        return str(whole)
    g = math.gcd(rest, bottom)
    part = f"{rest // g}/{bottom // g}"
    return f"{whole} {part}" if whole else part


def nested_fraction_value(terms: List[int]) -> Tuple[int, int]:
    """
    The positive terms [a, b, c, ...] stand for a + 1 / (b + 1 / (c + ...)). Return the value as a
    pair (numerator, denominator), working from the last term to the first.

    nested_fraction_value([2, 3]) == (7, 3)
    nested_fraction_value([1, 2, 2]) == (7, 5)
    """
    top, bottom = terms[-1], 1
    for term in reversed(terms[:-1]):
        top, bottom = term * top + bottom, top
    return top, bottom


def count_reduced_fractions(largest: int) -> int:
    """
    Count the fractions between 0 and 1 (both not included) in lowest terms whose denominator is at
    most largest.

    count_reduced_fractions(4) ➞ 5
    count_reduced_fractions(1) ➞ 0
    """
    return sum(1 for b in range(2, largest + 1) for a in range(1, b) if math.gcd(a, b) == 1)


def walk_to_fraction(top: int, bottom: int) -> str:
    """
    Start between 0/1 and 1/0. The middle of a/b and c/d is (a + c)/(b + d). Go left ("L") if the
    wanted fraction (in lowest terms) is smaller than the middle, right ("R") if it is larger, and
    stop when it is found. Return the moves.

    >>> walk_to_fraction(2, 3)
    'LR'
    >>> walk_to_fraction(1, 1)
    ''
    """
    low, high = (0, 1), (1, 0)
    moves = ""
    while True:
        middle = (low[0] + high[0], low[1] + high[1])
        if middle == (top, bottom):
            return moves
        if top * middle[1] < middle[0] * bottom:
            moves += "L"
            high = middle
        else:
            moves += "R"
            low = middle


def share_cake(requests: List[Tuple[int, int]]) -> List[bool]:
    """
    The guests ask one after another for a part of a cake, given as (numerator, denominator). A guest
    gets the part if as much is left, otherwise nothing. Return who got something.

    share_cake([(1, 2), (2, 3), (1, 4), (1, 4)]) == [True, False, True, True]
    """
    left_top, left_bottom = 1, 1
    served = []
    for a, b in requests:
        enough = a * left_bottom <= left_top * b
        if enough:
            left_top = left_top * b - a * left_bottom
            left_bottom *= b
        served.append(enough)
    return served


def coins_by_hand(cents: int, coins: Dict[int, int]) -> Optional[Dict[int, int]]:
    """
    Pay an amount from a purse that maps coin values to how many there are. Always use as many of
    the largest coins as possible. Return the used coins, or None if the amount is not reached
    exactly in this way.

    coins_by_hand(80, {50: 1, 20: 1, 5: 4}) == {50: 1, 20: 1, 5: 2}
    coins_by_hand(60, {50: 1, 20: 3}) == None
    """
    used: Dict[int, int] = {}
    for value in sorted(coins, reverse=True):
        count = min(cents // value, coins[value])
        if count > 0:
            used[value] = count
            cents -= value * count
    return used if cents == 0 else None


def piggy_bank_day(goal: int, first: int, raise_by: int) -> int:
    """
    On the first day Nora saves first cents, and on each later day raise_by cents more than the day
    before. Every seventh day she saves nothing (but the amount still grows). Return the day on which
    she has at least goal cents.

    >>> piggy_bank_day(30, 5, 5)
    3
    >>> piggy_bank_day(22, 1, 1)
    8
    """
    saved = 0
    amount = first
    day = 0
    while saved < goal:
        day += 1
        if day % 7 != 0:
            saved += amount
        amount += raise_by
    return day


def price_steps(price: int, cuts: List[int]) -> List[int]:
    """
    A price in cents is reduced several times, each time by the given percentage of the current
    price. After every cut it is rounded down to full cents. Return the price after each cut.

    price_steps(1000, [10, 50]) == [900, 450]
    price_steps(99, [50]) == [49]
    """
    prices = []
    for percent in cuts:
        price = price * (100 - percent) // 100
        prices.append(price)
    return prices


def split_rent(rent: int, days: Dict[str, int]) -> Dict[str, int]:
    """
    Split a rent in whole coins by the number of days that each person stayed. First everybody pays
    the share rounded down; the coins that are still missing are paid one each by those who come
    first in the dictionary.

    split_rent(100, {"Ida": 1, "Omar": 2}) == {"Ida": 34, "Omar": 66}
    """
    total_days = sum(days.values())
    shares = {name: rent * count // total_days for name, count in days.items()}
    missing = rent - sum(shares.values())
    for name in list(shares)[:missing]:
        shares[name] += 1
    return shares


def fewest_notes(amount: int, notes: List[int]) -> int:
    """
    Return the smallest number of notes whose values add up to amount; every value may be used as
    often as you like. Return -1 if it is not possible.

    >>> fewest_notes(12, [1, 6, 10])
    2
    >>> fewest_notes(7, [2, 4])
    -1
    >>> fewest_notes(0, [5])
    0
    """
    best = [0] + [amount + 1] * amount
    for value in range(1, amount + 1):
        for note in notes:
            if note <= value:
                best[value] = min(best[value], best[value - note] + 1)
    return best[amount] if best[amount] <= amount else -1


def cash_register_text(cents: int) -> str:
    """
    Show an amount in cents with a point and two digits, a blank between groups of three digits and a
    minus sign at the end for negative amounts.

    cash_register_text(1234567) == "12 345.67"
    cash_register_text(-5) == "0.05-"
    """
    whole, rest = divmod(abs(cents), 100)
    text = f"{whole:,}".replace(",", " ") + f".{rest:02d}"
    return text + "-" if cents < 0 else text


def debt_free_month(debt: int, rate: int, payment: int, limit: int) -> Optional[int]:
    """
    Every month the debt first grows by rate percent (rounded down to full coins) and then the
    payment is subtracted. Return the month in which nothing is left, or None if that does not happen
    within limit months.

    >>> debt_free_month(100, 10, 60, 12)
    2
    >>> debt_free_month(100, 10, 10, 12) is None
    True
    """
    for month in range(1, limit + 1):
        debt += debt * rate // 100
        debt -= payment
        if debt <= 0:
            return month
    return None


def cheaper_offer(amount: int, packs: List[Tuple[int, int]]) -> Tuple[int, int]:
    """
    Each offer is (pieces in a pack, price of the pack). You need at least amount pieces and buy only
    one kind of pack. Return the index of the cheapest offer and what you pay. The first wins a tie.

    cheaper_offer(10, [(3, 4), (5, 7), (12, 14)]) == (1, 14)
    """
    costs = []
    for pieces, price in packs:
        count = -(-amount // pieces)
        costs.append(count * price)
    cheapest = min(costs)
    return costs.index(cheapest), cheapest


def exact_prices(prices: List[int], money: int) -> List[Tuple[int, int]]:
    """
    Return all pairs of different prices (a, b), a < b, that together use up the money exactly,
    sorted by a. The prices may be in any order and may repeat. Use two pointers.

    exact_prices([5, 1, 4, 2, 5], 6) ➞ [(1, 5), (2, 4)]
    """
    values = sorted(set(prices))
    i, j = 0, len(values) - 1
    pairs = []
    while i < j:
        total = values[i] + values[j]
        if total == money:
            pairs.append((values[i], values[j]))
            i += 1
            j -= 1
        elif total < money:
            i += 1
        else:
            j -= 1
    return pairs


def seconds_as_clock(seconds: int) -> str:
    """
    Return a time of day "h:mm:ss" for the seconds since midnight. After a full day the clock starts
    again; negative seconds belong to the day before.

    >>> seconds_as_clock(3725)
    '1:02:05'
    >>> seconds_as_clock(-1)
    '23:59:59'
    """
    seconds %= 24 * 3600
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"


def clock_strikes(start: int, end: int) -> int:
    """
    A tower clock strikes once at every half hour, and at each full hour as many times as the hour
    on a twelve-hour face. Count the strikes from minute start to minute end of the day (both
    included, given as minutes since midnight).

    clock_strikes(0, 30) == 13
    clock_strikes(785, 845) == 3
    """
    strikes = 0
    for minute in range(start, end + 1):
        hour, rest = divmod(minute, 60)
        if rest == 30:
            strikes += 1
        elif rest == 0:
            strikes += hour % 12 or 12
    return strikes


def mirror_times(start: str, count: int) -> List[str]:
    """
    Return the next times after start ("hh:mm", 24 hours) that read the same backwards, such as
    "12:21", as many as count says. After 23:59 comes 00:00.

    mirror_times("12:21", 2) == ["13:31", "14:41"]
    mirror_times("23:40", 1) == ["00:00"]
    """
    hour, minute = map(int, start.split(":"))
    now = hour * 60 + minute
    found: List[str] = []
    while len(found) < count:
        now = (now + 1) % 1440
        text = f"{now // 60:02d}:{now % 60:02d}"
        if text == text[::-1]:
            found.append(text)
    return found


def slow_watch(real_minutes: int, lost: int, every: int) -> int:
    """
    A watch loses `lost` minutes after every `every` minutes that it has shown. It starts with the
    right time. Return how many minutes it has moved forward after real_minutes: in each round it
    runs for every minutes and then stands still for lost minutes.

    slow_watch(65, 5, 60) == 60
    slow_watch(62, 5, 60) == 60
    slow_watch(130, 5, 60) == 120
    """
    rounds, rest = divmod(real_minutes, every + lost)
    return rounds * every + min(rest, every)


def time_until(now: Tuple[int, int], goal: Tuple[int, int]) -> Tuple[int, int]:
    """
    Both times are (hour, minute) pairs. Return how many hours and minutes pass until the goal is
    reached for the first time, perhaps on the next day. Equal times need no waiting.

    >>> time_until((22, 50), (6, 30))
    (7, 40)
    >>> time_until((8, 0), (8, 0))
    (0, 0)
    """
    minutes = (goal[0] - now[0]) * 60 + goal[1] - now[1]
    return divmod(minutes % 1440, 60)


def colony_date(day: int, months: List[int]) -> Tuple[int, int, int]:
    """
    A colony has its own calendar: months lists the number of days in each month of the year. Day 0
    is the first day of the first month of year 1. Return (year, month, day in the month), all
    counted from 1.

    colony_date(0, [10, 20]) == (1, 1, 1)
    colony_date(12, [10, 20]) == (1, 2, 3)
    colony_date(35, [10, 20]) == (2, 1, 6)
    """
    year, day = divmod(day, sum(months))
    month = 0
    while day >= months[month]:
        day -= months[month]
        month += 1
    return year + 1, month + 1, day + 1


def longest_break(stamps: List[str]) -> int:
    """
    The stamps are times "hh:mm" of one day in any order. Return the longest break in minutes between
    neighbouring stamps, or 0 if there are fewer than two.

    >>> longest_break(["09:00", "08:30", "10:15"])
    75
    >>> longest_break(["07:00"])
    0
    """
    minutes = sorted(int(s[:2]) * 60 + int(s[3:]) for s in stamps)
    gaps = [b - a for a, b in zip(minutes, minutes[1:])]
    return max(gaps, default=0)


def lap_table(laps: List[float]) -> List[str]:
    """
    For each lap time (in seconds) return a line with the lap number, the time since the start and a
    star if the lap is faster than all the laps before it. The first lap gets no star.

    lap_table([30.5, 29.0, 31.0]) == ["1: 30.5", "2: 59.5 *", "3: 90.5"]
    """
    lines = []
    total = 0.0
    fastest = None
    for number, lap in enumerate(laps, 1):
        total += lap
        line = f"{number}: {total:.1f}"
        if fastest is not None and lap < fastest:
            line += " *"
        if fastest is None or lap < fastest:
            fastest = lap
        lines.append(line)
    return lines


def number_duel(a: int, b: int, rounds: int) -> Tuple[int, int]:
    """
    In every round the smaller of two numbers is doubled, and 1 is subtracted from the larger one. If
    they are equal, the duel is over. Return both numbers at the end.

    >>> number_duel(3, 8, 2)
    (12, 6)
    >>> number_duel(4, 4, 9)
    (4, 4)
    """
    for _ in range(rounds):
        if a == b:
            break
        if a < b:
            a, b = a * 2, b - 1
        else:
            a, b = a - 1, b * 2
    return a, b


def fewest_moves_to(start: int, goal: int) -> int:
    """
    A move adds 1 to a number or doubles it. Return the smallest number of moves from start (positive)
    to goal (not smaller). Think backwards from the goal: halve while that is allowed.

    >>> fewest_moves_to(3, 13)
    3
    >>> fewest_moves_to(5, 9)
    4
    """
    moves = 0
    while goal > start:
        if goal % 2 == 0 and goal // 2 >= start:
            goal //= 2
        else:
            goal -= 1
        moves += 1
    return moves


def marked_strip(length: int, steps: List[int]) -> int:
    """
    On a strip with the fields 1 to length every field that is a multiple of exactly one of the steps
    is painted. Return the number of painted fields.

    marked_strip(10, [2, 3]) == 6
    marked_strip(5, []) == 0
    """
    painted = 0
    for field in range(1, length + 1):
        hits = sum(1 for step in steps if field % step == 0)
        if hits == 1:
            painted += 1
    return painted


def target_with_signs(numbers: List[int], target: int) -> int:
    """
    Put a plus or a minus sign in front of each number. Return in how many ways the result can be
    the target.

    >>> target_with_signs([1, 2, 3], 0)
    2
    >>> target_with_signs([1, 1, 1], 1)
    3
    >>> target_with_signs([5], 4)
    0
    """
    sums = {0: 1}
    for n in numbers:
        following: Dict[int, int] = {}
        for value, ways in sums.items():
            for changed in (value + n, value - n):
                following[changed] = following.get(changed, 0) + ways
        sums = following
    return sums.get(target, 0)


def check():
    assert flip_bit_range(8, 0, 1) == 11
    assert flip_bit_range(7, 1, 2) == 1
    assert only_bits_in_both([6, 3]) == (2, 7)
    assert lowest_bits_cleared(11) == [11, 10, 8, 0]
    assert lowest_bits_cleared(0) == [0]
    assert bits_to_change(9, 12) == [0, 2]
    assert bits_to_change(4, 4) == []
    assert russian_multiply(5, 7) == (35, [7, 28])
    assert russian_multiply(0, 9) == (0, [])
    assert largest_xor_partner([1, 6, 4], 3) == 4
    assert undo_running_xor([3, 1, 5]) == [3, 2, 4]
    assert undo_running_xor([]) == []
    assert power_of_two_parts(13) == [8, 4, 1]
    assert power_of_two_parts(16) == [16]
    assert rotate_low_bits(1, 4, 1) == 8
    assert rotate_low_bits(6, 3, 2) == 5
    assert compare_fraction_pairs((2, 3), (3, 4)) == "<"
    assert compare_fraction_pairs((2, 4), (1, 2)) == "="
    assert compare_fraction_pairs((1, 2), (-1, 2)) == ">"
    assert fractions_between((0, 1), (1, 1), 6) == ["1/6", "5/6"]
    assert fractions_between((1, 3), (2, 3), 4) == []
    assert nested_fraction_value([2, 3]) == (7, 3)
    assert nested_fraction_value([1, 2, 2]) == (7, 5)
    assert count_reduced_fractions(4) == 5
    assert count_reduced_fractions(1) == 0
    assert share_cake([(1, 2), (2, 3), (1, 4), (1, 4)]) == [True, False, True, True]
    assert coins_by_hand(80, {50: 1, 20: 1, 5: 4}) == {50: 1, 20: 1, 5: 2}
    assert coins_by_hand(60, {50: 1, 20: 3}) is None
    assert price_steps(1000, [10, 50]) == [900, 450]
    assert price_steps(99, [50]) == [49]
    assert split_rent(100, {"Ida": 1, "Omar": 2}) == {"Ida": 34, "Omar": 66}
    assert cash_register_text(1234567) == "12 345.67"
    assert cash_register_text(-5) == "0.05-"
    assert cheaper_offer(10, [(3, 4), (5, 7), (12, 14)]) == (1, 14)
    assert exact_prices([5, 1, 4, 2, 5], 6) == [(1, 5), (2, 4)]
    assert clock_strikes(0, 30) == 13
    assert clock_strikes(785, 845) == 3
    assert mirror_times("12:21", 2) == ["13:31", "14:41"]
    assert mirror_times("23:40", 1) == ["00:00"]
    assert slow_watch(65, 5, 60) == 60
    assert slow_watch(62, 5, 60) == 60
    assert slow_watch(130, 5, 60) == 120
    assert colony_date(0, [10, 20]) == (1, 1, 1)
    assert colony_date(12, [10, 20]) == (1, 2, 3)
    assert colony_date(35, [10, 20]) == (2, 1, 6)
    assert lap_table([30.5, 29.0, 31.0]) == ["1: 30.5", "2: 59.5 *", "3: 90.5"]
    assert marked_strip(10, [2, 3]) == 6
    assert marked_strip(5, []) == 0
