"""Sums and products of numbers under odd rules: skipped, weighted, alternating, limited and nested totals."""

from typing import Dict, List, Optional, Tuple


def sum_skipping_after_zero(numbers: List[int]) -> int:
    """You are given a list of numbers. Add them up from left to right, but whenever you meet a zero,
    skip the number that comes right after it. The skipped number has no other effect, even if it is
    a zero itself.

    >>> sum_skipping_after_zero([5, 0, 9, 2])
    7
    >>> sum_skipping_after_zero([0, 0, 4])
    4
    >>> sum_skipping_after_zero([])
    0
    """
    total = 0
    i = 0
    while i < len(numbers):
        if numbers[i] == 0:
            i += 2
        else:
            total += numbers[i]
            i += 1
    return total


def product_of_gaps(values: List[int]) -> int:
    """Given a list of integers, multiply the absolute differences of all neighbouring values.
    Equal neighbours are ignored. If there is nothing to multiply, return 1.

    >>> product_of_gaps([1, 4, 4, 2])
    6
    >>> product_of_gaps([8])
    1
    """
    product = 1
    for i in range(1, len(values)):
        gap = abs(values[i] - values[i - 1])
        if gap != 0:
            product *= gap
    return product


def sum_by_position_parity(numbers: List[int]) -> Tuple[int, int]:
    """Return two totals: the sum of the even numbers standing at odd indices and the sum of the odd
    numbers standing at even indices. Indices start at 0.

    >>> sum_by_position_parity([3, 4, 6, 7, 5, 8])
    (12, 8)
    """
    even_total = 0
    odd_total = 0
    for index, number in enumerate(numbers):
        if index % 2 == 1 and number % 2 == 0:
            even_total += number
        elif index % 2 == 0 and number % 2 == 1:
            odd_total += number
    return even_total, odd_total


def capped_total(amounts, cap):
    """Write a function that adds the amounts one after the other. As soon as the running total would
    go over the cap, it becomes exactly the cap and the function stops. Amounts may be negative.

    >>> capped_total([4, 5, 6], 20)
    15
    >>> capped_total([4, -2, 9, -8], 10)
    10
    """
    total = 0
    for amount in amounts:
        total += amount
        if total > cap:
            return cap
    return total


def sum_of_row_products(table: List[List[int]]) -> int:
    """You are given a table as a list of rows. Multiply the numbers within every row, then add the
    products of all rows. An empty row counts as 0.

    >>> sum_of_row_products([[2, 3], [], [4, 1, 5]])
    26
    """
    total = 0
    for row in table:
        if not row:
            continue
        product = 1
        for number in row:
            product *= number
        total += product
    return total


def product_of_column_sums(table):
    """Add the numbers of each column and return the product of these column sums. All rows have the
    same length, and there is at least one row.

    >>> product_of_column_sums([[1, 2], [3, 4]])
    24
    """
    product = 1
    for column in range(len(table[0])):
        column_sum = 0
        for row in table:
            column_sum += row[column]
        product *= column_sum
    return product


def sum_until_sign_flip(numbers: List[int]) -> int:
    """Add the numbers from the left as long as they have the same sign as the first one. Zeros fit to
    every sign, unless the list starts with one: then the answer is 0.

    >>> sum_until_sign_flip([-3, -1, 0, -2, 5, -9])
    -6
    >>> sum_until_sign_flip([0, 7])
    0
    """
    if not numbers or numbers[0] == 0:
        return 0
    positive = numbers[0] > 0
    total = 0
    for number in numbers:
        if (number > 0) != positive and number != 0:
            break
        total += number
    return total


def weighted_from_end(numbers: List[int]) -> int:
    """Multiply the last number by 1, the one before it by 2, the one before that by 3 and so on, and
    return the sum of all these products.

    >>> weighted_from_end([10, 20, 30])
    100
    >>> weighted_from_end([])
    0
    """
    total = 0
    for i in range(len(numbers)):
        weight = len(numbers) - i
        total += numbers[i] * weight
    return total


def sum_of_pair_products(numbers: List[int]) -> int:
    """Given a list of integers, return the sum of the products of all pairs taken from different
    positions. Each pair counts once.

    Note: with fewer than two numbers the sum is 0.

    >>> sum_of_pair_products([1, 2, 3])
    11
    >>> sum_of_pair_products([5])
    0
    """
    total = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            total += numbers[i] * numbers[j]
    return total


def sum_without_extremes_of_halves(numbers):
    """Split the list in the middle (the first half gets the extra number when the length is odd).
    Leave out the largest number of the first half and the smallest number of the second half, and
    return the sum of the rest. The list has at least two numbers.

    >>> sum_without_extremes_of_halves([7, 2, 3, 1, 5])
    10
    """
    middle = (len(numbers) + 1) // 2
    first = numbers[:middle]
    second = numbers[middle:]
    return sum(first) - max(first) + sum(second) - min(second)


def doubled_after_repeat(numbers: List[int]) -> int:
    """Add the numbers. A number that equals the one just before it counts double.

    >>> doubled_after_repeat([2, 2, 2, 3])
    13
    >>> doubled_after_repeat([4])
    4
    """
    total = 0
    previous = None
    for number in numbers:
        if number == previous:
            total += 2 * number
        else:
            total += number
        previous = number
    return total


def product_of_digits_sum(number: int) -> int:
    """You are given a positive integer. Multiply each of its digits with the digit to its right and
    return the sum of these products. A number with one digit gives 0.

    >>> product_of_digits_sum(2345)
    38
    >>> product_of_digits_sum(7)
    0
    """
    digits = str(number)
    total = 0
    for left, right in zip(digits, digits[1:]):
        total += int(left) * int(right)
    return total


def sum_by_first_letter(prices: Dict[str, int]) -> Dict[str, int]:
    """Given a dictionary of product names and prices, return a dictionary with the total price for
    each first letter, in upper case. Names that are empty are ignored.

    >>> sum_by_first_letter({"apple": 3, "Almond": 4, "bread": 2, "": 9})
    {'A': 7, 'B': 2}
    """
    totals = {}
    for name, price in prices.items():
        if name == "":
            continue
        letter = name[0].upper()
        totals[letter] = totals.get(letter, 0) + price
    return totals


def sum_of_every_window_max(numbers: List[int], size: int) -> int:
    """Return the sum of the largest numbers of all windows of the given size. A window is a run of
    neighbouring numbers. If the list is shorter than one window, return 0.

    >>> sum_of_every_window_max([1, 5, 2, 4], 2)
    14
    >>> sum_of_every_window_max([1, 5], 3)
    0
    """
    total = 0
    for start in range(len(numbers) - size + 1):
        total += max(numbers[start : start + size])
    return total


def smallest_prefix_reaching(numbers: List[int], goal: int) -> Optional[List[int]]:
    """Return the shortest beginning of the list whose sum is at least the goal. The empty beginning
    is allowed and has the sum 0. Return None if no beginning is large enough.

    >>> smallest_prefix_reaching([3, 4, 5], 6)
    [3, 4]
    >>> smallest_prefix_reaching([3], 0)
    []
    >>> smallest_prefix_reaching([3], 10) is None
    True
    """
    total = 0
    if total >= goal:
        return []
    for i in range(len(numbers)):
        total += numbers[i]
        if total >= goal:
            return numbers[: i + 1]
    return None


def sum_of_divisible_by_index(numbers):
    """Number the positions 1, 2, 3, ... and add those numbers that can be divided by their position
    without a remainder.

    >>> sum_of_divisible_by_index([7, 4, 8, 12])
    23
    """
    total = 0
    for i in range(len(numbers)):
        if numbers[i] % (i + 1) == 0:
            total += numbers[i]
    return total


def total_with_refunds(entries: List[Tuple[str, int]]) -> int:
    """Every entry is a pair of a kind and an amount. The kinds are "buy", which adds the amount,
    "refund", which takes it away, and "void", which cancels the entry just before it (its own amount
    means nothing). A void with no entry left before it does nothing. Return the final total.

    >>> total_with_refunds([("buy", 20), ("refund", 5), ("void", 0), ("buy", 3)])
    23
    >>> total_with_refunds([("void", 1)])
    0
    """
    kept = []
    for kind, amount in entries:
        if kind == "buy":
            kept.append(amount)
        elif kind == "refund":
            kept.append(-amount)
        elif kept:
            kept.pop()
    return sum(kept)


def plus_minus_times(numbers: List[int]) -> int:
    """Start with the first number, then add the second, subtract the third, multiply by the fourth,
    add the fifth and so on in this order. Return the result; an empty list gives 0.

    >>> plus_minus_times([2, 5, 1, 4])
    24
    >>> plus_minus_times([2, 5, 1, 4, 6])
    30
    """
    if not numbers:
        return 0
    result = numbers[0]
    for i in range(1, len(numbers)):
        if i % 3 == 1:
            result += numbers[i]
        elif i % 3 == 2:
            result -= numbers[i]
        else:
            result *= numbers[i]
    return result


def sum_of_unique_in_both(first: List[int], second: List[int]) -> int:
    """Add the numbers that appear exactly once in the first list and exactly once in the second.
    Each such number counts once in the sum.

    >>> sum_of_unique_in_both([1, 2, 2, 3], [3, 2, 1, 1])
    3
    """
    total = 0
    for number in first:
        if first.count(number) == 1 and second.count(number) == 1:
            total += number
    return total


def product_except_multiples(numbers, divisor):
    """Return the product of all numbers that are not multiples of the divisor. If every number is a
    multiple (or there are no numbers), return 0.

    >>> product_except_multiples([2, 3, 6, 5], 3)
    10
    >>> product_except_multiples([3, 9], 3)
    0
    """
    kept = [number for number in numbers if number % divisor != 0]
    if not kept:
        return 0
    product = 1
    for number in kept:
        product *= number
    return product


def triangle_of_sums(numbers: List[int]) -> List[List[int]]:
    """Write a function that builds a triangle: the first row is the list itself, and each next row
    holds the sums of neighbours of the row above, until a row with one number remains.

    >>> triangle_of_sums([1, 2, 3])
    [[1, 2, 3], [3, 5], [8]]
    >>> triangle_of_sums([])
    []
    """
    rows = []
    row = numbers
    while row:
        rows.append(row)
        row = [row[i] + row[i + 1] for i in range(len(row) - 1)]
    return rows


def sum_of_border_minus_inside(grid: List[List[int]]) -> int:
    """You are given a rectangular grid of numbers. Return the sum of the cells at the border minus the
    sum of all other cells.

    >>> sum_of_border_minus_inside([[1, 1, 1], [1, 5, 1], [1, 1, 1]])
    3
    >>> sum_of_border_minus_inside([[4, 6]])
    10
    """
    result = 0
    last_row = len(grid) - 1
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if r in (0, last_row) or c in (0, len(row) - 1):
                result += value
            else:
                result -= value
    return result


def sum_of_products_by_key(amounts: Dict[str, int], prices: Dict[str, int]) -> int:
    """Multiply the amount of each item with its price and return the total. Items that have no price
    are free; prices of items that were not taken do not matter.

    >>> sum_of_products_by_key({"nut": 3, "bolt": 2, "gift": 1}, {"nut": 5, "bolt": 10, "saw": 70})
    35
    """
    total = 0
    for item, amount in amounts.items():
        if item in prices:
            total += amount * prices[item]
    return total


def running_products_until_zero(numbers: List[int]) -> List[int]:
    """Return the list of running products. Stop before the first zero, so that no product is zero.

    >>> running_products_until_zero([2, 3, -1, 0, 5])
    [2, 6, -6]
    >>> running_products_until_zero([0])
    []
    """
    products = []
    current = 1
    for number in numbers:
        if number == 0:
            break
        current *= number
        products.append(current)
    return products


def sum_of_farther_numbers(numbers, center):
    """Add those numbers whose distance from the center is larger than the average distance of all
    the numbers from it. For an empty list the sum is 0.

    >>> sum_of_farther_numbers([9, 10, 12, 17], 10)
    17
    """
    if len(numbers) == 0:
        return 0
    distances = [abs(number - center) for number in numbers]
    average = sum(distances) / len(distances)
    total = 0
    for number, distance in zip(numbers, distances):
        if distance > average:
            total += number
    return total


def largest_product_split(numbers: List[int]) -> int:
    """Cut the list into two non-empty parts so that the sum of the left part times the sum of the right
    part is as large as possible, and return that product. The list has at least two numbers.

    >>> largest_product_split([1, 2, 3, 4])
    24
    >>> largest_product_split([5, -1])
    -5
    """
    best = None
    for cut in range(1, len(numbers)):
        product = sum(numbers[:cut]) * sum(numbers[cut:])
        if best is None or product > best:
            best = product
    return best


def sum_of_distances_to_ones(bits: str) -> int:
    """The string consists of "0" and "1". For every "0", take the distance to the nearest "1" and
    return the sum of these distances. If the string has no "1", return -1.

    >>> sum_of_distances_to_ones("00100")
    6
    >>> sum_of_distances_to_ones("000")
    -1
    """
    ones = [i for i, bit in enumerate(bits) if bit == "1"]
    if not ones:
        return -1
    total = 0
    for i, bit in enumerate(bits):
        if bit == "0":
            total += min(abs(i - one) for one in ones)
    return total


def sum_of_fractions(fractions: List[Tuple[int, int]]) -> Tuple[int, int]:
    """Given fractions as pairs of numerator and denominator, return their sum as such a pair, reduced
    as far as possible. All denominators are positive. The sum of no fractions is (0, 1).

    >>> sum_of_fractions([(1, 2), (1, 3), (1, 6)])
    (1, 1)
    >>> sum_of_fractions([(1, 4), (1, 4)])
    (1, 2)
    """

    def common_divisor(a, b):
        while b:
            a, b = b, a % b
        return a

    top, bottom = 0, 1
    for numerator, denominator in fractions:
        top = top * denominator + numerator * bottom
        bottom *= denominator
        divisor = common_divisor(abs(top), bottom)
        top, bottom = top // divisor, bottom // divisor
    return top, bottom


def sum_between_zeros(numbers: List[int]) -> List[int]:
    """Zeros cut the list into groups. Return the sum of each group in order. Groups without any
    number (next to another zero, at the start or at the end) are left out.

    >>> sum_between_zeros([0, 1, 2, 0, 0, 5, 0])
    [3, 5]
    """
    sums = []
    current = 0
    started = False
    for number in numbers + [0]:
        if number != 0:
            current += number
            started = True
        elif started:
            sums.append(current)
            current = 0
            started = False
    return sums


def odd_even_balance(number):
    """Take the digits of a whole number and return the product of the odd digits minus the product of
    the even digits. A product of no digits is 0. The sign of the number does not matter.

    >>> odd_even_balance(3254)
    7
    >>> odd_even_balance(-24)
    -8
    """
    odd = even = None
    for letter in str(abs(number)):
        digit = int(letter)
        if digit % 2 == 1:
            odd = digit if odd is None else odd * digit
        else:
            even = digit if even is None else even * digit
    return (odd or 0) - (even or 0)


def sum_if_followed_by_larger(numbers: List[int]) -> int:
    """Add all numbers for which a strictly larger number comes somewhere later in the list.

    >>> sum_if_followed_by_larger([4, 1, 3, 2, 4])
    6
    """
    total = 0
    for i, number in enumerate(numbers):
        if any(later > number for later in numbers[i + 1 :]):
            total += number
    return total


def totals_per_weekday(amounts: List[int], first_day: int) -> List[int]:
    """You are given one amount per day and the weekday of the first day (0 is Monday, 6 is Sunday).
    Return a list of seven totals, one for each weekday starting with Monday.

    >>> totals_per_weekday([1, 2, 3, 4, 5, 6, 7, 8], 5)
    [3, 4, 5, 6, 7, 9, 2]
    """
    totals = [0] * 7
    day = first_day
    for amount in amounts:
        totals[day] += amount
        day = (day + 1) % 7
    return totals


def sum_of_nested(items: list) -> int:
    """Add all whole numbers in a list that may hold other lists, which may hold lists again. Strings that
    consist of digits count as their number; everything else is ignored.

    >>> sum_of_nested([1, ["2", [3, None]], "x"])
    6
    """
    total = 0
    for item in items:
        if isinstance(item, list):
            total += sum_of_nested(item)
        elif isinstance(item, str) and item.isdigit():
            total += int(item)
        elif isinstance(item, int):
            total += item
    return total


def geometric_pay(first_day: int, factor: int, goal: int) -> int:
    """A worker earns first_day coins on the first day and each day factor times as much as the day
    before. Return the number of days after which the whole pay is at least the goal.

    >>> geometric_pay(1, 2, 10)
    4
    >>> geometric_pay(5, 1, 12)
    3
    """
    days = 0
    earned = 0
    pay = first_day
    while earned < goal:
        earned += pay
        pay *= factor
        days += 1
    return days


def sum_of_cross(grid, row, column):
    """Return the sum of all cells in the given row and the given column of the grid. The cell where
    they cross must be counted only once.

    >>> sum_of_cross([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    25
    """
    total = sum(grid[row])
    for r in range(len(grid)):
        if r != row:
            total += grid[r][column]
    return total


def mean_of_products(first: List[float], second: List[float]) -> Optional[float]:
    """Multiply the lists place by place and return the mean of the products. Places where one of the
    lists has None are left out. Return None if there is nothing to average. When one list is longer,
    its additional values are ignored.

    >>> mean_of_products([1, 2, None, 4], [3, 5, 9])
    6.5
    >>> mean_of_products([None], [1]) is None
    True
    """
    products = []
    for a, b in zip(first, second):
        if a is not None and b is not None:
            products.append(a * b)
    if not products:
        return None
    return sum(products) / len(products)


def sum_of_even_runs(numbers: List[int]) -> int:
    """A run is a longest possible stretch of equal numbers next to each other. Return the sum of all
    numbers that stand in runs of even length.

    >>> sum_of_even_runs([3, 3, 5, 4, 4, 4, 4, 3])
    22
    """
    total = 0
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[start]:
            length = end - start
            if length % 2 == 0:
                total += length * numbers[start]
            start = end
    return total


def score_with_streak_bonus(answers: List[bool]) -> int:
    """Each right answer (True) earns 10 points. From the third right answer in a row on, every right
    answer earns 5 points more. A wrong answer costs 3 points and ends the row, but the total never
    falls below 0.

    >>> score_with_streak_bonus([True, True, True, False, True])
    42
    >>> score_with_streak_bonus([False, False])
    0
    """
    points = 0
    streak = 0
    for right in answers:
        if right:
            streak += 1
            points += 15 if streak >= 3 else 10
        else:
            streak = 0
            points = max(0, points - 3)
    return points


def digit_sum_product(numbers):
    """For each number, work out the sum of its decimal digits. Return the product of these sums, where
    sums of 0 are skipped. With nothing to multiply the result is 1.

    >>> digit_sum_product([12, 0, 304])
    21
    """
    product = 1
    for number in numbers:
        digit_sum = sum(int(digit) for digit in str(number))
        if digit_sum > 0:
            product *= digit_sum
    return product


def sum_of_multiples_between(low: int, high: int, divisors: List[int]) -> int:
    """Return the sum of the whole numbers from low to high, both included, that can be divided by
    exactly one of the divisors.

    >>> sum_of_multiples_between(1, 10, [2, 3])
    36
    """
    total = 0
    for number in range(low, high + 1):
        hits = sum(1 for divisor in divisors if number % divisor == 0)
        if hits == 1:
            total += number
    return total


def numbered_square_diagonals(size: int) -> int:
    """Write the numbers 1, 2, 3, ... row by row into a square of the given size. Return the sum of the
    numbers on both diagonals; the middle of a square with an odd size counts once.

    >>> numbered_square_diagonals(2)
    10
    >>> numbered_square_diagonals(3)
    25
    """
    total = 0
    for row in range(size):
        left = row * size + row + 1
        right = row * size + size - row
        total += left
        if right != left:
            total += right
    return total


def chain_of_discounts(price: float, discounts: List[int]) -> float:
    """Given a price and discounts in percent, apply the discounts one after the other, the largest
    first, and round the final price to two places. At most three discounts may be used; the smaller
    ones beyond that are lost.

    >>> chain_of_discounts(100.0, [10, 50])
    45.0
    >>> chain_of_discounts(200.0, [10, 10, 50, 5])
    81.0
    """
    used = sorted(discounts, reverse=True)[:3]
    for discount in used:
        price = price * (100 - discount) / 100
    return round(price, 2)


def split_sum_by_sign_of_neighbour(numbers: List[int]) -> Dict[str, int]:
    """Return a dictionary with the keys "up" and "down". Under "up" is the sum of the numbers which are
    larger than the number before them, under "down" the sum of the numbers which are smaller. The
    first number belongs to neither.

    >>> split_sum_by_sign_of_neighbour([4, 6, 6, 1, 9])
    {'up': 15, 'down': 1}
    """
    sums = {"up": 0, "down": 0}
    for i in range(1, len(numbers)):
        if numbers[i] > numbers[i - 1]:
            sums["up"] += numbers[i]
        elif numbers[i] < numbers[i - 1]:
            sums["down"] += numbers[i]
    return sums


def factor_pairs_sum(number):
    """For a positive whole number, look at all pairs of whole numbers whose product it is, and return
    the smallest sum that such a pair can have.

    >>> factor_pairs_sum(12)
    7
    >>> factor_pairs_sum(13)
    14
    """
    best = number + 1
    low = 1
    while low * low <= number:
        if number % low == 0:
            best = min(best, low + number // low)
        low += 1
    return best
