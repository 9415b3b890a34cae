"""Short functions with rules, digits, division, ranges and small tables: one idea each in two to five lines."""

from math import gcd, isqrt
from typing import List, Optional, Tuple


def digits_descend(n: int) -> bool:
    """
    Return True if every digit of n is smaller than the digit before it.

    >>> digits_descend(9530)
    True
    >>> digits_descend(955)
    False
    """
    text = str(n)
    return all(a > b for a, b in zip(text, text[1:]))


def boxes_and_rest(pieces: int, per_box: int) -> str:
    """
    Return how many boxes are filled and how many pieces are left over.

    >>> boxes_and_rest(17, 5)
    '3 boxes, 2 left'
    """
    boxes, left = divmod(pieces, per_box)
    return f"{boxes} boxes, {left} left"


def pages_for(entries: int, per_page: int) -> int:
    """
    Return the number of pages that are needed to print all the entries. Even without any entries one page is printed.

    pages_for(21, 10) == 3
    pages_for(20, 10) == 2
    pages_for(0, 10) == 1
    """
    full, rest = divmod(entries, per_page)
    return max(1, full + (rest > 0))


def row_with_most_zeros(matrix: List[List[int]]) -> int:
    """
    Return the index of the row with the most zeros; the first such row wins a tie.

    row_with_most_zeros([[0, 1], [0, 0], [1, 1]]) == 1
    """
    zeros = [row.count(0) for row in matrix]
    return zeros.index(max(zeros))


def columns_all_positive(table: List[List[int]]) -> List[int]:
    """
    Return the indices of the columns in which every number is above 0.

    >>> columns_all_positive([[1, 0, 3], [4, 5, 6]])
    [0, 2]
    """
    return [i for i, column in enumerate(zip(*table)) if all(x > 0 for x in column)]


def frame_sum(grid: List[List[int]]) -> int:
    """
    Return the sum of the numbers on the border of a rectangular grid with at least two rows and two columns.

    frame_sum([[1, 2, 3], [4, 9, 5], [6, 7, 8]]) == 36
    """
    middle = grid[1:-1]
    return sum(grid[0]) + sum(grid[-1]) + sum(row[0] + row[-1] for row in middle)


def step_table(rows: int, cols: int) -> List[List[int]]:
    """
    Build a table whose member in row i and column j is the distance between i and j.

    step_table(2, 3) ➞ [[0, 1, 2], [1, 0, 1]]
    """
    return [[abs(i - j) for j in range(cols)] for i in range(rows)]


def mirror_rows(grid):
    """Return the grid with each row read from right to left.

    mirror_rows([[1, 2], [3, 4]]) == [[2, 1], [4, 3]]
    """
    return [row[::-1] for row in grid]


def days_if_february(year: int, month: int) -> int:
    """
    Return the number of days of February in the year, if the month is 2, and 0 for every other month. A year is a
    leap year if it is divisible by 4, but not by 100 unless it is divisible by 400.

    >>> days_if_february(2024, 2)
    29
    >>> days_if_february(1900, 2)
    28
    >>> days_if_february(2024, 3)
    0
    """
    if month != 2:
        return 0
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap else 28


def numbers_with_digit(low: int, high: int, digit: int) -> List[int]:
    """
    Return the numbers from low to high, both included, that contain the digit.

    numbers_with_digit(28, 33, 3) == [30, 31, 32, 33]
    """
    return [n for n in range(low, high + 1) if str(digit) in str(n)]


def common_divisors(a: int, b: int) -> List[int]:
    """
    Return all the positive common divisors of two positive numbers in ascending order.

    >>> common_divisors(12, 18)
    [1, 2, 3, 6]
    """
    g = gcd(a, b)
    return [d for d in range(1, g + 1) if g % d == 0]


def reduced(numerator: int, denominator: int) -> Tuple[int, int]:
    """
    Reduce the fraction to its lowest terms. Both numbers are positive.

    reduced(6, 8) == (3, 4)
    reduced(5, 1) == (5, 1)
    """
    g = gcd(numerator, denominator)
    return numerator // g, denominator // g


def squares_in_range(low: int, high: int) -> int:
    """
    Return how many square numbers lie between low and high, both included (1 <= low <= high).

    >>> squares_in_range(4, 20)
    3
    >>> squares_in_range(5, 8)
    0
    """
    return isqrt(high) - isqrt(low - 1)


def speed_message(speed: int, limit: int) -> str:
    """
    Return "fine" if the speed is more than 20 above the limit, "warning" if it is above the limit by less than
    that or exactly 20, and "ok" otherwise.

    speed_message(75, 50) == "fine"
    speed_message(60, 50) == "warning"
    speed_message(50, 50) == "ok"
    """
    over = speed - limit
    if over > 20:
        return "fine"
    return "warning" if over > 0 else "ok"


def digits_of_both(a: int, b: int) -> List[int]:
    """
    Return in ascending order the digits that occur in both numbers.

    >>> digits_of_both(3412, 9234)
    [2, 3, 4]
    """
    common = set(str(a)) & set(str(b))
    return sorted(int(d) for d in common)


def seat_label(number: int, per_row: int) -> str:
    """
    Seats are numbered from 0 through the rows A, B, C, ... Return the row letter and the seat of the row, where
    the seats of each row start with 1.

    seat_label(0, 6) == "A1"
    seat_label(13, 6) == "C2"
    """
    row, seat = divmod(number, per_row)
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[row] + str(seat + 1)


def split_evenly(total: int, parts: int) -> List[int]:
    """
    Split a whole number into the given number of parts that differ by at most 1. The larger parts come first.

    >>> split_evenly(11, 4)
    [3, 3, 3, 2]
    """
    base, extra = divmod(total, parts)
    return [base + 1] * extra + [base] * (parts - extra)


def nearest_multiple(n: int, m: int) -> int:
    """
    Return the multiple of m that is nearest to n. If n lies exactly in the middle, round up. m is positive.

    nearest_multiple(13, 5) == 15
    nearest_multiple(12, 5) == 10
    nearest_multiple(6, 4) == 8
    """
    rest = n % m
    return n - rest if 2 * rest < m else n - rest + m


def diagonal_is(grid: List[List[int]], value: int) -> bool:
    """
    Check whether all the members of the main diagonal of a square grid are equal to the value.

    diagonal_is([[1, 0], [5, 1]], 1) ➞ True
    diagonal_is([[1, 0], [5, 2]], 1) ➞ False
    """
    return all(grid[i][i] == value for i in range(len(grid)))


def best_cell(grid: List[List[int]]) -> Tuple[int, int]:
    """
    Return (row, column) of the largest number in the grid. If it occurs several times, take the cell that is
    reached first when reading row by row.

    >>> best_cell([[1, 7], [7, 3]])
    (0, 1)
    """
    cells = [(i, j) for i, row in enumerate(grid) for j in range(len(row))]
    return max(cells, key=lambda cell: grid[cell[0]][cell[1]])


def minutes_until(now: str, then: str) -> int:
    """
    Both times have the form "hh:mm". Return the minutes from now until then. If `then` is earlier in the day, it is
    on the next day.

    >>> minutes_until("22:30", "23:00")
    30
    >>> minutes_until("23:50", "00:10")
    20
    """
    start = int(now[:2]) * 60 + int(now[3:])
    end = int(then[:2]) * 60 + int(then[3:])
    return (end - start) % (24 * 60)


def wins_needed(points: int, goal: int) -> int:
    """
    A win gives 3 points. Return how many more wins are needed to reach the goal.

    wins_needed(10, 20) == 4
    wins_needed(21, 20) == 0
    """
    if points >= goal:
        return 0
    return (goal - points + 2) // 3


def odd_digits_product(n: int) -> int:
    """
    Return the product of the odd digits of n. If there are none, return 0.

    >>> odd_digits_product(3254)
    15
    >>> odd_digits_product(246)
    0
    """
    product, found = 1, False
    for d in str(n):
        if d in "13579":
            product, found = product * int(d), True
    return product if found else 0


def sum_of_corner_cells(grid):
    """Return the sum of the four corner cells of a rectangular grid with at least two rows and columns.

    sum_of_corner_cells([[1, 2, 3], [4, 5, 6]]) == 14
    """
    top, bottom = grid[0], grid[-1]
    return top[0] + top[-1] + bottom[0] + bottom[-1]


def open_at_hour(hour: int, start: int, end: int) -> bool:
    """
    Return True if the hour lies in the opening time from start (included) to end (not included). If the start is
    later than the end, the opening time passes midnight.

    open_at_hour(9, 8, 12) == True
    open_at_hour(1, 20, 3) == True
    open_at_hour(3, 20, 3) == False
    """
    if start <= end:
        return start <= hour < end
    return hour >= start or hour < end


def first_power_above(base: int, limit: int) -> int:
    """
    Return the smallest power of base that is larger than the limit. base is at least 2.

    >>> first_power_above(2, 100)
    128
    >>> first_power_above(3, 27)
    81
    """
    power = 1
    while power <= limit:
        power *= base
    return power


def two_digit_parts(n: int) -> List[int]:
    """
    Cut the number into parts of two digits from the right and return them from left to right.

    two_digit_parts(12345) == [1, 23, 45]
    two_digit_parts(7) == [7]
    """
    parts = []
    while n > 0:
        n, part = divmod(n, 100)
        parts.append(part)
    return parts[::-1]


def column_totals_sorted(table: List[List[int]]) -> List[int]:
    """
    Return the sums of the columns from the largest to the smallest.

    column_totals_sorted([[1, 5, 2], [3, 0, 4]]) ➞ [6, 5, 4]
    """
    totals = [sum(column) for column in zip(*table)]
    return sorted(totals, reverse=True)


def rows_in_order(table: List[List[int]]) -> bool:
    """
    Return True if the sums of the rows never become smaller from top to bottom.

    rows_in_order([[1, 1], [0, 2], [5, 0]]) == True
    rows_in_order([[9], [1]]) == False
    """
    sums = [sum(row) for row in table]
    return sums == sorted(sums)


def lamp_after(presses: int) -> str:
    """
    A lamp is off. Each press switches it to the next state: off, dim, bright, and then off again. Return its
    state after the presses.

    lamp_after(0) == "off"
    lamp_after(5) == "bright"
    """
    states = ["off", "dim", "bright"]
    return states[presses % len(states)]


def count_trailing_nines(n: int) -> int:
    """Return how many nines stand at the end of the number.

    >>> count_trailing_nines(1994999)
    3
    """
    text = str(n)
    return len(text) - len(text.rstrip("9"))


def every_row_has(table: List[List[int]], value: int) -> bool:
    """
    Return True if the value occurs in each row of the table.

    every_row_has([[1, 2], [3, 1]], 1) == True
    every_row_has([[1, 2], [3, 4]], 1) == False
    """
    return all(value in row for row in table)


def bounded_sum(a: int, b: int, low: int, high: int) -> int:
    """
    Add a and b. A sum below low becomes low, and a sum above high becomes high.

    bounded_sum(4, 3, 0, 10) == 7
    bounded_sum(8, 5, 0, 10) == 10
    bounded_sum(-4, 1, 0, 10) == 0
    """
    total = a + b
    return max(low, min(high, total))


def sums_to_with_three(numbers: List[int], target: int) -> bool:
    """
    Return True if three neighbouring numbers of the list add up to the target.

    sums_to_with_three([4, 1, 2, 6], 9) == True
    sums_to_with_three([4, 1, 2, 6], 11) == False
    """
    return target in [a + b + c for a, b, c in zip(numbers, numbers[1:], numbers[2:])]


def change_for(price: int, paid: int) -> Optional[Tuple[int, int, int]]:
    """
    Pay back the change with as few pieces as possible out of coins of 10, 5 and 1. Return how many coins of
    each kind are handed out, or None if too little was paid.

    >>> change_for(13, 40)
    (2, 1, 2)
    >>> print(change_for(9, 8))
    None
    """
    if paid < price:
        return None
    tens, rest = divmod(paid - price, 10)
    return (tens, *divmod(rest, 5))


def stripes(n: int, width: int) -> List[str]:
    """
    Return n lines of the given width. The lines with even index are made of "#" and the others of ".".

    stripes(3, 2) == ["##", "..", "##"]
    """
    return ["#" * width if i % 2 == 0 else "." * width for i in range(n)]


def multiplication_row(n: int, count: int) -> str:
    """
    Return the first multiples of n as one text, each right-aligned in a field of four characters.

    >>> multiplication_row(12, 3)
    '  12  24  36'
    """
    return "".join(f"{n * i:4d}" for i in range(1, count + 1))


def age_group(age: int, bounds: List[int]) -> int:
    """
    The bounds are sorted. Return how many of them the age has reached (equal counts as reached).

    age_group(20, [12, 18, 65]) == 2
    age_group(12, [12, 18, 65]) == 1
    age_group(3, [12, 18, 65]) == 0
    """
    return sum(age >= bound for bound in bounds)


def range_without_ends(a: int, b: int) -> List[int]:
    """
    Return the whole numbers strictly between a and b in ascending order, no matter which one is larger.

    range_without_ends(7, 4) == [5, 6]
    range_without_ends(1, 2) == []
    """
    low, high = sorted((a, b))
    return list(range(low + 1, high))


def step_range(start: int, stop: int, step: int) -> List[int]:
    """
    Walk from start to stop in steps of the given positive size, up or down as needed. The stop is the last
    member only if a step hits it.

    >>> step_range(9, 2, 3)
    [9, 6, 3]
    >>> step_range(1, 5, 2)
    [1, 3, 5]
    """
    if start <= stop:
        return list(range(start, stop + 1, step))
    return list(range(start, stop - 1, -step))


def rectangle_sides(area: int) -> Tuple[int, int]:
    """
    Return the two whole sides of the rectangle with the given area whose sides differ least, the shorter one first.

    rectangle_sides(24) == (4, 6)
    rectangle_sides(13) == (1, 13)
    """
    side = isqrt(area)
    while area % side != 0:
        side -= 1
    return side, area // side


def count_digit_pairs(n: int) -> int:
    """
    Return how many pairs of neighbouring digits of n add up to 10.

    count_digit_pairs(4637) == 2
    count_digit_pairs(555) == 2
    """
    digits = [int(d) for d in str(n)]
    return sum(a + b == 10 for a, b in zip(digits, digits[1:]))


def is_magic_pair(a: int, b: int) -> bool:
    """
    Two numbers are a magic pair if their sum and the absolute value of their difference are both square numbers.

    >>> is_magic_pair(10, 6)
    True
    >>> is_magic_pair(9, 6)
    False
    """
    total, difference = a + b, abs(a - b)
    return isqrt(total) ** 2 == total and isqrt(difference) ** 2 == difference


def upper_triangle(grid: List[List[int]]) -> List[int]:
    """
    Return the members of a square grid that lie above the main diagonal, row by row.

    upper_triangle([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) ➞ [2, 3, 6]
    """
    n = len(grid)
    return [grid[i][j] for i in range(n) for j in range(i + 1, n)]


def drop_row_and_column(grid, r, c):
    """Return the grid without row r and without column c.

    drop_row_and_column([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1) == [[4, 6], [7, 9]]
    """
    kept = grid[:r] + grid[r + 1:]
    return [row[:c] + row[c + 1:] for row in kept]


def block_of(row: int, col: int, size: int, per_line: int) -> int:
    """
    A board is divided into square blocks with the given size, and there are per_line blocks next to each other. The
    blocks are numbered from 0 row by row. Return the number of the block that holds the cell.

    block_of(4, 7, 3, 3) == 5
    block_of(0, 2, 3, 3) == 0
    """
    return row // size * per_line + col // size


def height_of_fall(bounces: int, start: float) -> float:
    """
    A ball is dropped from the start height and comes up to half of the height at each bounce. Return the
    whole way that it has moved, up and down, when it hits the ground after the given number of bounces.

    >>> height_of_fall(0, 8)
    8
    >>> height_of_fall(2, 8)
    20.0
    """
    way = start
    for _ in range(bounces):
        start /= 2
        way += 2 * start
    return way


def salary_after(years: int, start: int, raise_percent: int) -> int:
    """
    Each year the salary grows by the given percentage and is rounded down to a whole number. Return the salary
    after the years.

    salary_after(2, 1000, 5) == 1102
    salary_after(0, 1000, 5) == 1000
    """
    salary = start
    for _ in range(years):
        salary = salary * (100 + raise_percent) // 100
    return salary


def score_of_throws(throws: List[int]) -> int:
    """
    Each throw of a die counts its points, but a six counts 10, and a throw after a one counts nothing.

    >>> score_of_throws([6, 1, 5, 2])
    13
    >>> score_of_throws([3])
    3
    """
    points = [10 if t == 6 else t for t in throws]
    return sum(p for i, p in enumerate(points) if i == 0 or throws[i - 1] != 1)


def total_way(stops: List[int]) -> int:
    """
    A lift starts at floor 0 and goes to the stops one after another. Return the number of floors that it passes.

    total_way([3, 1, 5]) == 9
    total_way([]) == 0
    """
    path = [0] + stops
    return sum(abs(b - a) for a, b in zip(path, path[1:]))


def largest_rotation(n: int) -> int:
    """
    Return the largest number that can be made by moving digits of n from the front to the end.

    >>> largest_rotation(2914)
    9142
    """
    text = str(n)
    return max(int(text[i:] + text[:i]) for i in range(len(text)))


def parity_code(numbers: List[int]) -> str:
    """
    Write "e" for each even and "o" for each odd number.

    parity_code([4, 7, 0]) == "eoe"
    """
    return "".join("eo"[n % 2] for n in numbers)


def product_table_total(n: int) -> int:
    """Return the sum of all the products i * j with 1 <= i < j <= n.

    >>> product_table_total(3)
    11
    """
    return sum(i * j for j in range(2, n + 1) for i in range(1, j))


def decode_steps(path: str) -> Tuple[int, int]:
    """
    The path is made of the letters N, S, E and W. Each step moves by 1. Return the end point (x, y) of the
    path that starts at (0, 0), where E makes x and N makes y larger.

    >>> decode_steps("NNEW")
    (0, 2)
    """
    x = path.count("E") - path.count("W")
    y = path.count("N") - path.count("S")
    return x, y


def multiples_of_just_one(limit: int, a: int, b: int) -> List[int]:
    """
    Return the numbers from 1 to the limit that are multiples of a or of b, but not of both.

    multiples_of_just_one(12, 2, 3) == [2, 3, 4, 8, 9, 10]
    """
    return [n for n in range(1, limit + 1) if (n % a == 0) != (n % b == 0)]


def digit_sum_of_even_places(n: int) -> int:
    """
    Return the sum of the second, fourth, sixth, ... digit of n, counted from the left.

    >>> digit_sum_of_even_places(73915)
    4
    """
    text = str(n)
    return sum(int(d) for d in text[1::2])


def clock_angle_class(hour: int) -> str:
    """
    At the full hour (1 to 12) the two hands of a clock form an angle. Return "zero", "sharp" (below 90 degrees),
    "right", "wide" (between 90 and 180) or "straight".

    clock_angle_class(3) == "right"
    clock_angle_class(8) == "wide"
    clock_angle_class(11) == "sharp"
    """
    names = ["zero", "sharp", "sharp", "right", "wide", "wide", "straight"]
    steps = hour % 12
    return names[min(steps, 12 - steps)]


def run_signed_steps(start: int, steps: List[str]) -> int:
    """
    Each step is a sign (+, - or *) followed by a number. Do the steps from left to right and return the last value.

    >>> run_signed_steps(3, ["+4", "*2", "-1"])
    13
    """
    value = start
    for step in steps:
        sign, n = step[0], int(step[1:])
        value = value + n if sign == "+" else value - n if sign == "-" else value * n
    return value


def free_cells(grid: List[str]) -> List[Tuple[int, int]]:
    """
    The rows of a map are texts in which "." is a free cell. Return (row, column) of all the free cells, row by row.

    free_cells(["#.", ".#"]) == [(0, 1), (1, 0)]
    """
    return [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "."]


def round_up_coins(cents: int) -> Tuple[int, int]:
    """
    Round an amount of cents up to full euros. Return the euros and how many cents are given in addition.

    round_up_coins(1240) == (13, 60)
    round_up_coins(500) == (5, 0)
    """
    euros = -(-cents // 100)
    return euros, euros * 100 - cents


def odd_mirror_sum(n: int) -> bool:
    """
    Add n and the number that is made by reading n backwards. Return True if all the digits of the sum are odd.

    odd_mirror_sum(36) == True
    odd_mirror_sum(34) == True
    odd_mirror_sum(57) == False
    """
    total = n + int(str(n)[::-1])
    return all(d in "13579" for d in str(total))


def stairs_pattern(n: int) -> List[str]:
    """
    Return n lines; the line i (from 0) has i spaces, then one "#".

    >>> stairs_pattern(3)
    ['#', ' #', '  #']
    """
    return [" " * i + "#" for i in range(n)]


def digit_steps(n: int) -> List[int]:
    """
    Return the differences between each digit of n and the digit before it, from left to right.

    digit_steps(3751) == [4, -2, -4]
    digit_steps(8) == []
    """
    digits = [int(d) for d in str(n)]
    return [b - a for a, b in zip(digits, digits[1:])]


def luggage_class(weight: int, pieces: int) -> str:
    """
    Return "hand" for one piece of at most 8 kg, "heavy" for more than 32 kg in all, and "hold" for everything else.

    >>> luggage_class(7, 1)
    'hand'
    >>> luggage_class(7, 2)
    'hold'
    """
    if pieces == 1 and weight <= 8:
        return "hand"
    return "heavy" if weight > 32 else "hold"


def spiral_length(count: int) -> int:
    """
    A line consists of parts of 1, 1, 2, 2, 3, 3, ... steps and turns after each part. Return the length of
    the first `count` parts together.

    spiral_length(5) == 9
    spiral_length(0) == 0
    """
    return sum((part + 1) // 2 for part in range(1, count + 1))


def check():
    assert pages_for(21, 10) == 3
    assert pages_for(20, 10) == 2
    assert pages_for(0, 10) == 1
    assert row_with_most_zeros([[0, 1], [0, 0], [1, 1]]) == 1
    assert frame_sum([[1, 2, 3], [4, 9, 5], [6, 7, 8]]) == 36
    assert step_table(2, 3) == [[0, 1, 2], [1, 0, 1]]
    assert mirror_rows([[1, 2], [3, 4]]) == [[2, 1], [4, 3]]
    assert numbers_with_digit(28, 33, 3) == [30, 31, 32, 33]
    assert reduced(6, 8) == (3, 4)
    assert reduced(5, 1) == (5, 1)
    assert speed_message(75, 50) == "fine"
    assert speed_message(60, 50) == "warning"
    assert speed_message(50, 50) == "ok"
    assert seat_label(0, 6) == "A1"
    assert seat_label(13, 6) == "C2"
    assert nearest_multiple(13, 5) == 15
    assert nearest_multiple(12, 5) == 10
    assert nearest_multiple(6, 4) == 8
    assert diagonal_is([[1, 0], [5, 1]], 1) is True
    assert diagonal_is([[1, 0], [5, 2]], 1) is False
    assert wins_needed(10, 20) == 4
    assert wins_needed(21, 20) == 0
    assert sum_of_corner_cells([[1, 2, 3], [4, 5, 6]]) == 14
    assert open_at_hour(9, 8, 12) is True
    assert open_at_hour(1, 20, 3) is True
    assert open_at_hour(3, 20, 3) is False
    assert two_digit_parts(12345) == [1, 23, 45]
    assert two_digit_parts(7) == [7]
    assert column_totals_sorted([[1, 5, 2], [3, 0, 4]]) == [6, 5, 4]
    assert rows_in_order([[1, 1], [0, 2], [5, 0]]) is True
    assert rows_in_order([[9], [1]]) is False
    assert lamp_after(0) == "off"
    assert lamp_after(5) == "bright"
    assert every_row_has([[1, 2], [3, 1]], 1) is True
    assert every_row_has([[1, 2], [3, 4]], 1) is False
    assert bounded_sum(4, 3, 0, 10) == 7
    assert bounded_sum(8, 5, 0, 10) == 10
    assert bounded_sum(-4, 1, 0, 10) == 0
    assert sums_to_with_three([4, 1, 2, 6], 9) is True
    assert sums_to_with_three([4, 1, 2, 6], 11) is False
    assert stripes(3, 2) == ["##", "..", "##"]
    assert age_group(20, [12, 18, 65]) == 2
    assert age_group(12, [12, 18, 65]) == 1
    assert age_group(3, [12, 18, 65]) == 0
    assert range_without_ends(7, 4) == [5, 6]
    assert range_without_ends(1, 2) == []
    assert rectangle_sides(24) == (4, 6)
    assert rectangle_sides(13) == (1, 13)
    assert count_digit_pairs(4637) == 2
    assert count_digit_pairs(555) == 2
    assert upper_triangle([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [2, 3, 6]
    assert drop_row_and_column([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1) == [[4, 6], [7, 9]]
    assert block_of(4, 7, 3, 3) == 5
    assert block_of(0, 2, 3, 3) == 0
    assert salary_after(2, 1000, 5) == 1102
    assert salary_after(0, 1000, 5) == 1000
    assert total_way([3, 1, 5]) == 9
    assert total_way([]) == 0
    assert parity_code([4, 7, 0]) == "eoe"
    assert multiples_of_just_one(12, 2, 3) == [2, 3, 4, 8, 9, 10]
    assert clock_angle_class(3) == "right"
    assert clock_angle_class(8) == "wide"
    assert clock_angle_class(11) == "sharp"
    assert free_cells(["#.", ".#"]) == [(0, 1), (1, 0)]
    assert round_up_coins(1240) == (13, 60)
    assert round_up_coins(500) == (5, 0)
    assert odd_mirror_sum(36) is True
    assert odd_mirror_sum(34) is True
    assert odd_mirror_sum(57) is False
    assert digit_steps(3751) == [4, -2, -4]
    assert digit_steps(8) == []
    assert spiral_length(5) == 9
    assert spiral_length(0) == 0
