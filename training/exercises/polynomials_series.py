"""Polynomials as coefficient lists, numeric series, recurrences, partial sums and approximations."""

from typing import Callable, Dict, List, Optional, Tuple


def add_polynomials(first: List[int], second: List[int]) -> List[int]:
    """
    Polynomials are lists of coefficients; the one at index i belongs to x to the power i. Return the sum
    of two polynomials without zeros at its end. The zero polynomial is the empty list.

    add_polynomials([1, 2], [3, 0, 4]) == [4, 2, 4]
    add_polynomials([1, 5], [2, -5]) == [3]
    """
    result = []
    for i in range(max(len(first), len(second))):
        a = first[i] if i < len(first) else 0
        b = second[i] if i < len(second) else 0
        result.append(a + b)
    while result and result[-1] == 0:
        result.pop()
    return result


def multiply_polynomials(first: List[int], second: List[int]) -> List[int]:
    """
    Multiply two polynomials given as coefficient lists, lowest power first. If one of them is empty, the
    product is empty.

    multiply_polynomials([1, 1], [1, 1]) == [1, 2, 1]
    multiply_polynomials([2], []) == []
    """
    if not first or not second:
        return []
    product = [0] * (len(first) + len(second) - 1)
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            product[i + j] += a * b
    return product


def slope_at(coefficients, x):
    """
    Return the slope of a polynomial (coefficients with the lowest power first) at the place x. The term
    c * x**i has the slope i * c * x**(i - 1).

    slope_at([5, 3, 2], 4) == 19
    slope_at([7], 100) == 0
    """
    slope = 0
    for i in range(1, len(coefficients)):
        slope += i * coefficients[i] * x ** (i - 1)
    return slope


def read_polynomial(text: str) -> Dict[int, int]:
    """
    Read a polynomial such as "3x^2 + x - 4" and return a dictionary from the power to the coefficient. The
    terms are separated by " + " or " - "; a coefficient of 1 and a power of 1 are not written. A minus in
    front of the first term is possible.

    read_polynomial("3x^2 + x - 4") == {2: 3, 1: 1, 0: -4}
    read_polynomial("-x") == {1: -1}
    """
    result = {}
    for term in text.replace(" - ", " + -").split(" + "):
        if "x" not in term:
            result[0] = result.get(0, 0) + int(term)
            continue
        factor, power = term.split("x")
        if factor in ("", "-"):
            factor += "1"
        exponent = int(power[1:]) if power else 1
        result[exponent] = result.get(exponent, 0) + int(factor)
    return result


def divide_by_root(coefficients: List[int], root: int) -> Tuple[List[int], int]:
    """
    Divide a polynomial by (x - root). The coefficients are given with the highest power first. Return the
    coefficients of the result in the same order and the remainder: bring down the first coefficient, then
    always multiply by the root and add the next one.

    divide_by_root([1, -3, 2], 1) == ([1, -2], 0)
    divide_by_root([2, 0, 5], 3) == ([2, 6], 23)
    """
    values = []
    current = 0
    for coefficient in coefficients:
        current = current * root + coefficient
        values.append(current)
    return values[:-1], values[-1]


def from_roots(roots: List[int]) -> List[int]:
    """
    Return the coefficients, highest power first, of the polynomial (x - r1)(x - r2)... with the given roots.
    Without roots it is the constant 1.

    from_roots([2, 3]) == [1, -5, 6]
    from_roots([]) == [1]
    """
    result = [1]
    for root in roots:
        shifted = result + [0]
        for i in range(len(result)):
            shifted[i + 1] -= root * result[i]
        result = shifted
    return result


def whole_roots(coefficients, limit):
    """
    Return all whole numbers from -limit to limit at which the polynomial (lowest power first) is 0, in
    increasing order.

    whole_roots([-4, 0, 1], 10) == [-2, 2]
    whole_roots([1, 0, 1], 10) == []
    """
    roots = []
    for x in range(-limit, limit + 1):
        value = 0
        power = 1
        for coefficient in coefficients:
            value += coefficient * power
            power *= x
        if value == 0:
            roots.append(x)
    return roots


def product_text(roots: List[int]) -> str:
    """
    Write a product of linear factors with the given roots as text, in increasing order of the roots. A root 0
    gives the factor "x", and equal factors are written with a power.

    product_text([2, -1, 2]) -> "(x + 1)(x - 2)^2"
    product_text([0]) -> "x"
    """
    text = ""
    for root in sorted(set(roots)):
        if root == 0:
            factor = "x"
        elif root > 0:
            factor = f"(x - {root})"
        else:
            factor = f"(x + {-root})"
        times = roots.count(root)
        text += factor if times == 1 else f"{factor}^{times}"
    return text


def next_by_differences(values: List[int]) -> int:
    """
    Write a function that continues a sequence: form the differences of neighbours, then the differences of
    these, until all of them are 0 (or only one is left, which is repeated). Then work back up and return
    the next value.

    next_by_differences([1, 4, 9, 16]) == 25
    next_by_differences([5]) == 5
    """
    lasts = []
    row = values
    while len(row) > 1 and any(row):
        lasts.append(row[-1])
        row = [row[i + 1] - row[i] for i in range(len(row) - 1)]
    return sum(lasts) + row[-1]


def sequence_kind(values):
    """
    Return "arithmetic" if all differences of neighbours are equal, "geometric" if each value is the one
    before it times the same factor, "both" if both is true, and "neither" otherwise. There are at least
    three values and none is 0.

    sequence_kind([2, 4, 6]) -> "arithmetic"
    sequence_kind([3, 6, 12]) -> "geometric"
    sequence_kind([5, 5, 5]) -> "both"
    """
    arithmetic = geometric = True
    for i in range(2, len(values)):
        if values[i] - values[i - 1] != values[1] - values[0]:
            arithmetic = False
        if values[i] * values[0] != values[i - 1] * values[1]:
            geometric = False
    if arithmetic and geometric:
        return "both"
    if arithmetic:
        return "arithmetic"
    return "geometric" if geometric else "neither"


def three_term_sequence(count: int) -> List[int]:
    """
    A sequence begins with 1, 1, 2. Every further term is the sum of the last two terms if the term before is
    even, and the sum of the last three terms otherwise. Return the first count terms.

    three_term_sequence(6) == [1, 1, 2, 3, 6, 9]
    """
    terms = [1, 1, 2]
    while len(terms) < count:
        if terms[-1] % 2 == 0:
            terms.append(terms[-1] + terms[-2])
        else:
            terms.append(terms[-1] + terms[-2] + terms[-3])
    return terms[:count]


def quarter_circle_series(terms: int) -> float:
    """
    Return four times the sum 1 - 1/3 + 1/5 - 1/7 + ... with the given number of terms, rounded to four
    places.

    quarter_circle_series(1) == 4.0
    quarter_circle_series(3) == 3.4667
    """
    total = 0.0
    sign = 1
    for i in range(terms):
        total += sign / (2 * i + 1)
        sign = -sign
    return round(4 * total, 4)


def exponential_terms(x: float, tolerance: float) -> Tuple[float, int]:
    """
    Add the terms 1, x, x**2 / 2, x**3 / 6, ... (each term is the one before times x / n). Stop before the
    first term whose absolute value is below the tolerance. Return the sum, rounded to six places, and the
    number of terms added.

    exponential_terms(1.0, 0.1) == (2.666667, 4)
    exponential_terms(0.0, 0.5) == (1.0, 1)
    """
    total = 0.0
    term = 1.0
    count = 0
    while abs(term) >= tolerance:
        total += term
        count += 1
        term = term * x / count
    return round(total, 6), count


def partial_sums_signs(values):
    """
    Return for each partial sum of the values (the first, the first two, ...) the sign "+", "-" or "0", as one
    string.

    partial_sums_signs([2, -2, -1, 5]) -> "+0-+"
    """
    signs = ""
    total = 0
    for value in values:
        total += value
        if total > 0:
            signs += "+"
        elif total < 0:
            signs += "-"
        else:
            signs += "0"
    return signs


def row_of_binomials(n: int) -> List[int]:
    """
    Return the coefficients of (a + b) to the power n. Begin with 1; the coefficient number k follows from the
    one before by multiplying by (n - k + 1) and dividing by k.

    row_of_binomials(4) == [1, 4, 6, 4, 1]
    row_of_binomials(0) == [1]
    """
    row = [1]
    for k in range(1, n + 1):
        row.append(row[-1] * (n - k + 1) // k)
    return row


def expand_power(a: int, b: int, n: int) -> List[int]:
    """
    Return the coefficients of (a * x + b) to the power n, lowest power of x first, by multiplying by the
    bracket n times.

    expand_power(1, 2, 2) == [4, 4, 1]
    expand_power(3, -1, 1) == [-1, 3]
    """
    result = [1]
    for _ in range(n):
        following = [0] * (len(result) + 1)
        for i, coefficient in enumerate(result):
            following[i] += coefficient * b
            following[i + 1] += coefficient * a
        result = following
    return result


def area_under(coefficients: List[float], left: float, right: float) -> float:
    """
    Return the integral of a polynomial (lowest power first) from left to right: the term c * x**i contributes
    c / (i + 1) times the difference of the powers i + 1 of right and left.

    area_under([0, 2], 1, 3) == 8.0
    area_under([], 0, 1) == 0.0
    """
    area = 0.0
    for i, coefficient in enumerate(coefficients):
        power = i + 1
        area += coefficient / power * (right**power - left**power)
    return area


def trapezoid_sum(function, left, right, strips):
    """
    Return the approximate area below a function between left and right. Cut it into strips of equal width;
    each strip counts as its width times the mean of the function values at its two sides.

    trapezoid_sum(lambda x: x, 0, 4, 2) == 8.0
    trapezoid_sum(lambda x: x * x, 0, 2, 2) == 3.0
    """
    width = (right - left) / strips
    total = 0.0
    for i in range(strips):
        start = left + i * width
        total += width * (function(start) + function(start + width)) / 2
    return total


def interpolate(points: List[Tuple[float, float]], x: float) -> Optional[float]:
    """
    Given points (x, y) in increasing order of x, return the y value at x on the straight line between the two
    points around it. Outside the points the answer is None.

    interpolate([(0, 0), (10, 5), (20, 25)], 15) == 15.0
    interpolate([(0, 0), (10, 5)], 11) -> None
    """
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        if x1 <= x <= x2:
            share = (x - x1) / (x2 - x1)
            return y1 + share * (y2 - y1)
    return None


def fit_through_points(points: List[Tuple[int, int]], x: float) -> float:
    """
    Return the value at x of the polynomial of lowest degree that goes through all the points. Every point adds
    its y times the product of (x - xj) / (xi - xj) over all other points.

    fit_through_points([(0, 1), (1, 2), (2, 5)], 3) == 10.0
    """
    total = 0.0
    for i in range(len(points)):
        term = points[i][1]
        for j in range(len(points)):
            if i != j:
                term = term * (x - points[j][0]) / (points[i][0] - points[j][0])
        total += term
    return total


def degree_and_lead(coefficients):
    """
    Return the degree of a polynomial and its coefficient of the highest power as a tuple. The lowest power
    comes first, and zeros at the end do not count. For the zero polynomial return (-1, 0).

    degree_and_lead([4, 0, 7, 0]) == (2, 7)
    degree_and_lead([0, 0]) == (-1, 0)
    """
    for i in range(len(coefficients) - 1, -1, -1):
        if coefficients[i] != 0:
            return i, coefficients[i]
    return -1, 0


def shift_argument(coefficients: List[int], shift: int) -> List[int]:
    """
    Return the coefficients of p(x + shift), lowest power first, for a polynomial p given in the same way. Go
    through the coefficients from the highest power down: multiply the result by (x + shift), then add the
    coefficient.

    shift_argument([0, 0, 1], 1) == [1, 2, 1]
    shift_argument([5], 3) == [5]
    """
    result = [0]
    for coefficient in reversed(coefficients):
        product = [0] * (len(result) + 1)
        for i, value in enumerate(result):
            product[i] += value * shift
            product[i + 1] += value
        product[0] += coefficient
        result = product
    while len(result) > 1 and result[-1] == 0:
        result.pop()
    return result


def symmetry_of(coefficients: List[int]) -> str:
    """
    Return "even" if only even powers have coefficients other than 0, "odd" if only odd powers have, and "none"
    if both have. The zero polynomial is "even". Lowest power first.

    symmetry_of([1, 0, 3]) -> "even"
    symmetry_of([0, 2, 0, 5]) -> "odd"
    symmetry_of([1, 1]) -> "none"
    """
    has_even = any(coefficient != 0 for coefficient in coefficients[0::2])
    has_odd = any(coefficient != 0 for coefficient in coefficients[1::2])
    if has_even and has_odd:
        return "none"
    if has_odd:
        return "odd"
    return "even"


def count_sign_changes_in(coefficients):
    """
    Count how often the sign changes between neighbouring coefficients that are not 0. Zeros are skipped.

    count_sign_changes_in([1, -3, 0, 4, 2, -1]) == 3
    count_sign_changes_in([2, 0, 5]) == 0
    """
    changes = 0
    previous = 0
    for coefficient in coefficients:
        if coefficient == 0:
            continue
        if previous * coefficient < 0:
            changes += 1
        previous = coefficient
    return changes


def sparse_value(terms: Dict[int, int], x: int) -> int:
    """
    A polynomial is a dictionary from power to coefficient. Return its value at x. Negative powers are not
    allowed: raise a ValueError for them.

    sparse_value({100: 1, 0: -1}, 1) == 0
    sparse_value({2: 3, 1: 1}, 2) == 14
    """
    total = 0
    for power, coefficient in terms.items():
        if power < 0:
            raise ValueError(f"negative power {power}")
        total += coefficient * x**power
    return total


def sparse_product(first: Dict[int, int], second: Dict[int, int]) -> Dict[int, int]:
    """
    Multiply two polynomials given as dictionaries from power to coefficient. Powers whose coefficient becomes
    0 must not appear in the result; the highest power comes first.

    sparse_product({1: 1, 0: 1}, {1: 1, 0: -1}) == {2: 1, 0: -1}
    """
    product = {}
    for power, coefficient in first.items():
        for other_power, other in second.items():
            total = power + other_power
            product[total] = product.get(total, 0) + coefficient * other
    return {power: product[power] for power in sorted(product, reverse=True) if product[power] != 0}


def newton_steps(value: float, guess: float, steps: int) -> List[float]:
    """
    Approach the square root of a value: replace the guess by the mean of the guess and value / guess. Return
    the guesses after each step, rounded to four places (go on with the exact ones).

    newton_steps(9.0, 1.0, 3) == [5.0, 3.4, 3.0235]
    """
    guesses = []
    for _ in range(steps):
        guess = (guess + value / guess) / 2
        guesses.append(round(guess, 4))
    return guesses


def fixed_point(function: Callable[[float], float], start: float, limit: int) -> Optional[int]:
    """
    Apply the function again and again, beginning with start. Return after how many applications the value
    does not change any more, that is the number of applications that changed it. Give up with None after
    limit applications.

    fixed_point(lambda x: x // 2, 9, 20) == 4
    fixed_point(lambda x: -x, 1, 10) -> None
    """
    value = start
    for count in range(limit):
        following = function(value)
        if following == value:
            return count
        value = following
    return None


def continued_value(numbers):
    """
    Work out a + 1 / (b + 1 / (c + ...)) for a list of whole numbers [a, b, c, ...] and return the result as a
    tuple of numerator and denominator. Begin at the end of the list.

    continued_value([1, 2, 2]) == (7, 5)
    continued_value([3]) == (3, 1)
    """
    top, bottom = numbers[-1], 1
    for number in reversed(numbers[:-1]):
        top, bottom = number * top + bottom, top
    return top, bottom


def look_and_add(start: int, count: int) -> List[int]:
    """
    Each term of a sequence is the term before plus its own digit product, where zeros among the digits are
    left out. Return count terms beginning with start, which is positive.

    look_and_add(12, 4) == [12, 14, 18, 26]
    look_and_add(10, 2) == [10, 11]
    """
    terms = [start]
    while len(terms) < count:
        product = 1
        for digit in str(terms[-1]):
            if digit != "0":
                product *= int(digit)
        terms.append(terms[-1] + product)
    return terms


def sum_of_powers_table(limit: int, power: int) -> List[int]:
    """
    Return the list of the sums 1**power, 1**power + 2**power, ... up to the sum that ends with limit**power.

    sum_of_powers_table(4, 2) == [1, 5, 14, 30]
    """
    sums = []
    total = 0
    for number in range(1, limit + 1):
        total += number**power
        sums.append(total)
    return sums


def terms_for_sum(first, step, goal):
    """
    An arithmetic series begins with first and grows by step for each term (both positive). Return how many
    terms are needed until the sum is exactly the goal, or -1 if the sum jumps over it.

    terms_for_sum(1, 2, 25) == 5
    terms_for_sum(2, 2, 7) == -1
    """
    total = 0
    term = first
    count = 0
    while total < goal:
        total += term
        term += step
        count += 1
    return count if total == goal else -1


def alternating_blocks(sizes: List[int]) -> int:
    """
    Count upwards 1, 2, 3, ... and put the numbers in blocks of the given sizes. The numbers of the first block
    are added, those of the second subtracted, and so on in turn. Return the result.

    alternating_blocks([2, 1, 2]) == 9
    alternating_blocks([]) == 0
    """
    total = 0
    number = 1
    sign = 1
    for size in sizes:
        for _ in range(size):
            total += sign * number
            number += 1
        sign = -sign
    return total


def polynomial_table(coefficients: List[int], start: int, stop: int) -> List[Tuple[int, int]]:
    """
    Return (x, value) pairs for all whole x from start to stop, both included, at which the value of the
    polynomial (highest power first) is not negative.

    polynomial_table([1, 0, -4], 0, 3) == [(2, 0), (3, 5)]
    """
    table = []
    for x in range(start, stop + 1):
        value = 0
        for coefficient in coefficients:
            value = value * x + coefficient
        if value >= 0:
            table.append((x, value))
    return table


def lowest_point(a: float, b: float, c: float) -> Optional[Tuple[float, float]]:
    """
    Return the lowest point (x, y) of the curve y = a x**2 + b x + c. If the curve has no lowest point, return
    None. For a == 0 there is one only when b is 0 as well; then take x = 0.

    lowest_point(1, -4, 7) == (2.0, 3.0)
    lowest_point(-1, 0, 0) -> None
    lowest_point(0, 0, 5) == (0.0, 5)
    """
    if a < 0:
        return None
    if a == 0:
        return (0.0, c) if b == 0 else None
    x = -b / (2 * a)
    return x, a * x * x + b * x + c


def common_terms(first, second, limit):
    """
    Two arithmetic sequences are given as (start, step) pairs with positive steps. Return the numbers up to the
    limit that belong to both.

    common_terms((1, 3), (2, 5), 40) == [7, 22, 37]
    """
    start, step = first
    other_start, other_step = second
    common = []
    for number in range(start, limit + 1, step):
        if number >= other_start and (number - other_start) % other_step == 0:
            common.append(number)
    return common


def generated_counts(parts: List[int], limit: int) -> List[int]:
    """
    Multiply the polynomials 1 + x**p for all parts p, but forget all powers above the limit. Return the
    coefficients from power 0 to the limit: they count in how many ways parts can be chosen with that sum.

    generated_counts([1, 2, 3], 4) == [1, 1, 1, 2, 1]
    """
    counts = [1] + [0] * limit
    for part in parts:
        for power in range(limit, part - 1, -1):
            counts[power] += counts[power - part]
    return counts


def compose_polynomials(outer: List[int], inner: List[int]) -> List[int]:
    """
    Return the coefficients of outer(inner(x)), lowest power first. Begin with the highest coefficient of the
    outer polynomial; always multiply by the inner one and add the next coefficient. Neither is empty.

    compose_polynomials([1, 0, 1], [0, 2]) == [1, 0, 4]
    compose_polynomials([3], [1, 1]) == [3]
    """
    result = [outer[-1]]
    for coefficient in reversed(outer[:-1]):
        product = [0] * (len(result) + len(inner) - 1)
        for i, a in enumerate(result):
            for j, b in enumerate(inner):
                product[i + j] += a * b
        product[0] += coefficient
        result = product
    return result


def same_polynomial(first, second, degree):
    """
    Two functions are known to be polynomials of at most the given degree. They are equal if they agree at
    degree + 1 places; test the places 0, 1, 2, ... Return True if they are equal.

    same_polynomial(lambda x: (x + 1) ** 2, lambda x: x * x + 2 * x + 1, 2) -> True
    same_polynomial(lambda x: x, lambda x: x * x, 2) -> False
    """
    for x in range(degree + 1):
        if first(x) != second(x):
            return False
    return True


def digits_as_series(numerator: int, denominator: int, count: int) -> List[int]:
    """
    A fraction below 1 can be written as d1/10 + d2/100 + d3/1000 + ... Return the first count digits d1, d2,
    ... by long division.

    digits_as_series(1, 7, 4) == [1, 4, 2, 8]
    digits_as_series(1, 2, 3) == [5, 0, 0]
    """
    digits = []
    rest = numerator
    for _ in range(count):
        rest *= 10
        digits.append(rest // denominator)
        rest %= denominator
    return digits


def damped_wave(start, factor, limit):
    """
    A swing reaches start centimetres to the right, then factor times as far to the left, then factor times as
    far to the right again, and so on. Return the turning points as long as they are at least limit away
    from the middle; points on the left are negative. The factor is between 0 and 1.

    damped_wave(8, 0.5, 1) == [8, -4.0, 2.0, -1.0]
    """
    points = []
    distance = start
    side = 1
    while distance >= limit:
        points.append(side * distance)
        distance *= factor
        side = -side
    return points


def check():
    assert add_polynomials([1, 2], [3, 0, 4]) == [4, 2, 4]
    assert add_polynomials([1, 5], [2, -5]) == [3]
    assert multiply_polynomials([1, 1], [1, 1]) == [1, 2, 1]
    assert multiply_polynomials([2], []) == []
    assert slope_at([5, 3, 2], 4) == 19
    assert slope_at([7], 100) == 0
    assert read_polynomial("3x^2 + x - 4") == {2: 3, 1: 1, 0: -4}
    assert read_polynomial("-x") == {1: -1}
    assert divide_by_root([1, -3, 2], 1) == ([1, -2], 0)
    assert divide_by_root([2, 0, 5], 3) == ([2, 6], 23)
    assert from_roots([2, 3]) == [1, -5, 6]
    assert from_roots([]) == [1]
    assert whole_roots([-4, 0, 1], 10) == [-2, 2]
    assert whole_roots([1, 0, 1], 10) == []
    assert product_text([2, -1, 2]) == "(x + 1)(x - 2)^2"
    assert product_text([0]) == "x"
    assert next_by_differences([1, 4, 9, 16]) == 25
    assert next_by_differences([5]) == 5
    assert sequence_kind([2, 4, 6]) == "arithmetic"
    assert sequence_kind([3, 6, 12]) == "geometric"
    assert sequence_kind([5, 5, 5]) == "both"
    assert sequence_kind([1, 2, 5]) == "neither"
    assert three_term_sequence(6) == [1, 1, 2, 3, 6, 9]
    assert quarter_circle_series(1) == 4.0
    assert quarter_circle_series(3) == 3.4667
    assert exponential_terms(1.0, 0.1) == (2.666667, 4)
    assert exponential_terms(0.0, 0.5) == (1.0, 1)
    assert partial_sums_signs([2, -2, -1, 5]) == "+0-+"
    assert row_of_binomials(4) == [1, 4, 6, 4, 1]
    assert row_of_binomials(0) == [1]
    assert expand_power(1, 2, 2) == [4, 4, 1]
    assert expand_power(3, -1, 1) == [-1, 3]
    assert area_under([0, 2], 1, 3) == 8.0
    assert area_under([], 0, 1) == 0.0
    assert trapezoid_sum(lambda x: x, 0, 4, 2) == 8.0
    assert trapezoid_sum(lambda x: x * x, 0, 2, 2) == 3.0
    assert interpolate([(0, 0), (10, 5), (20, 25)], 15) == 15.0
    assert interpolate([(0, 0), (10, 5)], 11) is None
    assert fit_through_points([(0, 1), (1, 2), (2, 5)], 3) == 10.0
    assert degree_and_lead([4, 0, 7, 0]) == (2, 7)
    assert degree_and_lead([0, 0]) == (-1, 0)
    assert shift_argument([0, 0, 1], 1) == [1, 2, 1]
    assert shift_argument([5], 3) == [5]
    assert symmetry_of([1, 0, 3]) == "even"
    assert symmetry_of([0, 2, 0, 5]) == "odd"
    assert symmetry_of([1, 1]) == "none"
    assert count_sign_changes_in([1, -3, 0, 4, 2, -1]) == 3
    assert count_sign_changes_in([2, 0, 5]) == 0
    assert sparse_value({100: 1, 0: -1}, 1) == 0
    assert sparse_value({2: 3, 1: 1}, 2) == 14
    assert sparse_product({1: 1, 0: 1}, {1: 1, 0: -1}) == {2: 1, 0: -1}
    assert newton_steps(9.0, 1.0, 3) == [5.0, 3.4, 3.0235]
    assert fixed_point(lambda x: x // 2, 9, 20) == 4
    assert fixed_point(lambda x: -x, 1, 10) is None
    assert continued_value([1, 2, 2]) == (7, 5)
    assert continued_value([3]) == (3, 1)
    assert look_and_add(12, 4) == [12, 14, 18, 26]
    assert look_and_add(10, 2) == [10, 11]
    assert sum_of_powers_table(4, 2) == [1, 5, 14, 30]
    assert terms_for_sum(1, 2, 25) == 5
    assert terms_for_sum(2, 2, 7) == -1
    assert alternating_blocks([2, 1, 2]) == 9
    assert alternating_blocks([]) == 0
    assert polynomial_table([1, 0, -4], 0, 3) == [(2, 0), (3, 5)]
    assert lowest_point(1, -4, 7) == (2.0, 3.0)
    assert lowest_point(-1, 0, 0) is None
    assert lowest_point(0, 0, 5) == (0.0, 5)
    assert common_terms((1, 3), (2, 5), 40) == [7, 22, 37]
    assert generated_counts([1, 2, 3], 4) == [1, 1, 1, 2, 1]
    assert compose_polynomials([1, 0, 1], [0, 2]) == [1, 0, 4]
    assert compose_polynomials([3], [1, 1]) == [3]
    assert same_polynomial(lambda x: (x + 1) ** 2, lambda x: x * x + 2 * x + 1, 2)
    assert not same_polynomial(lambda x: x, lambda x: x * x, 2)
    assert digits_as_series(1, 7, 4) == [1, 4, 2, 8]
    assert digits_as_series(1, 2, 3) == [5, 0, 0]
    assert damped_wave(8, 0.5, 1) == [8, -4.0, 2.0, -1.0]


if __name__ == "__main__":
    check()
