"""Plain numbers: digits of integers, digit rules and number bases."""

from itertools import groupby
from typing import Dict, List, Optional, Tuple


def digits_form_valley(n: int) -> bool:
    """
    The digits of n form a valley when they first fall (at least once), then rise (at least once),
    and no two neighbours are equal.

    >>> digits_form_valley(7305)
    True
    >>> digits_form_valley(7335)
    False
    >>> digits_form_valley(987)
    False
    """
    digits = [int(ch) for ch in str(n)]
    i = 0
    while i + 1 < len(digits) and digits[i] > digits[i + 1]:
        i += 1
    if i == 0 or i == len(digits) - 1:
        return False
    while i + 1 < len(digits) and digits[i] < digits[i + 1]:
        i += 1
    return i == len(digits) - 1


def steepest_digit_step(n):
    """Return the largest difference (without sign) between two neighbouring digits of n.
    A number with one digit has no neighbours, so the answer is 0.

    steepest_digit_step(2917) == 8
    steepest_digit_step(5) == 0
    """
    best = 0
    while n >= 10:
        right = n % 10
        n //= 10
        left = n % 10
        best = max(best, abs(left - right))
    return best


def keep_digits_from(number: int, low: int) -> int:
    """
    Write a function that deletes every digit smaller than low and returns the number that is left.
    If no digit is left, return 0.

    keep_digits_from(52816, 3) ➞ 586
    keep_digits_from(111, 2) ➞ 0
    """
    kept = [d for d in str(number) if int(d) >= low]
    return int("".join(kept)) if kept else 0


def leading_parts(n: int) -> List[int]:
    """
    Return all numbers made of the first one, first two, ... digits of n, the shortest first.

    >>> leading_parts(7314)
    [7, 73, 731, 7314]
    >>> leading_parts(0)
    [0]
    """
    parts = []
    while True:
        parts.append(n)
        n //= 10
        if n == 0:
            break
    return parts[::-1]


def trailing_parts(n: int) -> List[int]:
    """
    Return the numbers made of the last one, last two, ... digits of a positive n. A part that
    would start with a zero is left out.

    >>> trailing_parts(3052)
    [2, 52, 3052]
    >>> trailing_parts(8)
    [8]
    """
    text = str(n)
    parts = []
    for i in range(len(text) - 1, -1, -1):
        if text[i] != "0":
            parts.append(int(text[i:]))
    return parts


def digit_turns(n: int) -> int:
    """
    Read the digits of n from left to right. Count how many times the digits change from going up
    to going down or from going down to going up. Equal neighbours do not matter.

    Example:
    digit_turns(13312) == 2
    digit_turns(1234) == 0
    digit_turns(7) == 0
    """
    text = str(n)
    direction = 0
    turns = 0
    for a, b in zip(text, text[1:]):
        if a == b:
            continue
        step = 1 if b > a else -1
        if direction and step != direction:
            turns += 1
        direction = step
    return turns


def parity_zigzag(n):
    """True if even and odd digits take turns in n, starting with either kind.

    >>> parity_zigzag(4723)
    True
    >>> parity_zigzag(4723 * 10 + 5)
    False
    """
    text = str(n)
    return all((int(a) + int(b)) % 2 == 1 for a, b in zip(text, text[1:]))


def turn_dials(code: str, step: int) -> str:
    """
    A lock shows the digits in code. Every dial is turned forward by step positions (backward if
    step is negative); after 9 comes 0. Return the new code, with the same number of digits.

    turn_dials("0938", 3) == "3261"
    turn_dials("205", -1) == "194"
    """
    result = ""
    for ch in code:
        result += str((int(ch) + step) % 10)
    return result


def best_digit_insert(n: int, digit: int) -> int:
    """
    Insert the given digit somewhere into n (also in front or at the end) so that the new number
    is as large as possible.

    >>> best_digit_insert(742, 5)
    7542
    >>> best_digit_insert(111, 0)
    1110
    """
    text = str(n)
    best = 0
    for i in range(len(text) + 1):
        candidate = int(text[:i] + str(digit) + text[i:])
        if candidate > best:
            best = candidate
    return best


def cheapest_cut(n: int) -> Tuple[int, int]:
    """
    Cut the decimal writing of n (at least two digits) into a left and a right part so that the
    sum of the parts is as small as possible. The right part may start with zeros. Of several
    equally good cuts take the leftmost.

    cheapest_cut(4123) == (41, 23)
    cheapest_cut(905) == (9, 5)
    """
    text = str(n)
    best = None
    for i in range(1, len(text)):
        left, right = int(text[:i]), int(text[i:])
        if best is None or left + right < sum(best):
            best = (left, right)
    return best


def value_in_base(digits: List[int], base: int) -> Optional[int]:
    """
    You are given digits in the given base, the most significant first. Return their value, or
    None if some digit is not allowed in that base.

    value_in_base([2, 0, 1], 3) == 19
    value_in_base([1, 3], 3) == None
    value_in_base([], 7) == 0
    """
    value = 0
    for digit in digits:
        if not 0 <= digit < base:
            return None
        value = value * base + digit
    return value


def lightest_base(n: int, highest: int) -> int:
    """
    Write n in every base from 2 to highest and return the base in which the sum of the digits is
    smallest. If there is a tie, the smaller base wins.

    >>> lightest_base(27, 10)
    3
    >>> lightest_base(7, 5)
    2
    >>> lightest_base(7, 7)
    7
    """
    best_base = 2
    best_sum = None
    for base in range(2, highest + 1):
        rest, total = n, 0
        while rest:
            total += rest % base
            rest //= base
        if best_sum is None or total < best_sum:
            best_base, best_sum = base, total
    return best_base


def mirror_bases(n: int, highest: int = 10) -> List[int]:
    """
    Return all bases from 2 to highest in which n reads the same forwards and backwards.
    Bases in which n has only one digit do not count.

    >>> mirror_bases(10)
    [3, 4, 9]
    >>> mirror_bases(2)
    []
    """
    found = []
    for base in range(2, highest + 1):
        digits = []
        rest = n
        while rest > 0:
            digits.append(rest % base)
            rest //= base
        if len(digits) > 1 and digits == digits[::-1]:
            found.append(base)
    return found


def add_in_base(a: str, b: str, base: int) -> str:
    """
    Add two numbers that are written in the given base (2 to 10) and return the sum in the same
    base, column by column as on paper.

    add_in_base("22", "1", 3) ➞ "100"
    add_in_base("17", "25", 8) ➞ "44"
    """
    width = max(len(a), len(b))
    a, b = a.zfill(width), b.zfill(width)
    carry = 0
    out = []
    for x, y in zip(reversed(a), reversed(b)):
        carry, digit = divmod(int(x) + int(y) + carry, base)
        out.append(str(digit))
    if carry:
        out.append(str(carry))
    return "".join(reversed(out))


def dozens_text(n: int) -> str:
    """
    Write a number in base twelve. The digit for ten is X and the digit for eleven is E.

    >>> dozens_text(22)
    '1X'
    >>> dozens_text(143)
    'EE'
    >>> dozens_text(0)
    '0'
    """
    symbols = "0123456789XE"
    if n < 12:
        return symbols[n]
    return dozens_text(n // 12) + symbols[n % 12]


def odometer_lines(base: int, wheels: int) -> List[str]:
    '''
    List everything that a counter with the given number of wheels can show, in counting order,
    when each wheel carries the digits 0 to base - 1.

    odometer_lines(2, 2) == ["00", "01", "10", "11"]
    odometer_lines(3, 1) == ["0", "1", "2"]
    '''
    lines = [""]
    for _ in range(wheels):
        lines = [line + str(digit) for line in lines for digit in range(base)]
    return lines


def digit_power_loop(n: int, power: int) -> int:
    """
    Replace a number by the sum of the given powers of its digits, again and again. Sooner or later
    the numbers repeat. Return the length of the loop that is reached from n.

    >>> digit_power_loop(1, 2)
    1
    >>> digit_power_loop(4, 2)
    8
    >>> digit_power_loop(55, 3)
    3
    """
    seen_at: Dict[int, int] = {}
    step = 0
    while n not in seen_at:
        seen_at[n] = step
        n = sum(int(d) ** power for d in str(n))
        step += 1
    return step - seen_at[n]


def ones_needed(n: int) -> int:
    """
    How many ones must be written side by side (1, 11, 111, ...) to get a multiple of n? Return -1
    if n is even or ends in 5, because then it is impossible.

    ones_needed(3) == 3
    ones_needed(7) == 6
    ones_needed(10) == -1
    """
    if n % 2 == 0 or n % 5 == 0:
        return -1
    rest = 1 % n
    count = 1
    while rest != 0:
        rest = (rest * 10 + 1) % n
        count += 1
    return count


def next_with_equal_digit_sum(n: int) -> int:
    """
    Return the smallest number above n that has the same sum of digits as n.

    >>> next_with_equal_digit_sum(19)
    28
    >>> next_with_equal_digit_sum(100)
    1000
    """
    wanted = sum(map(int, str(n)))
    candidate = n + 1
    while sum(map(int, str(candidate))) != wanted:
        candidate += 1
    return candidate


def digits_in_only_one(a: int, b: int) -> List[int]:
    """
    Return, in increasing order, the digits that occur in exactly one of the two numbers.

    digits_in_only_one(2024, 341) ➞ [0, 1, 2, 3]
    digits_in_only_one(77, 7) ➞ []
    """
    return sorted(int(d) for d in set(str(a)) ^ set(str(b)))


def sum_of_thousand_groups(n):
    """Cut a number into groups of three digits, counted from the right, and add the groups up.

    >>> sum_of_thousand_groups(1020300)
    321
    >>> sum_of_thousand_groups(45)
    45
    """
    total = 0
    while n:
        n, group = divmod(n, 1000)
        total += group
    return total


def position_weight(n: int) -> int:
    """
    The last digit of n counts once, the digit before it twice, the next one three times and so on.
    Return the total.

    Example: position_weight(305) == 14
    Example: position_weight(0) == 0
    """
    total = 0
    weight = 1
    while n > 0:
        total += weight * (n % 10)
        weight += 1
        n //= 10
    return total


def glue_range(low: int, high: int, step: int = 1) -> int:
    """
    Write the numbers low, low + step, low + 2 * step, ... not beyond high side by side and return
    the number that appears. Return 0 if there is nothing to write.

    glue_range(8, 11) == 891011
    glue_range(1, 7, 3) == 147
    glue_range(5, 4) == 0
    """
    text = "".join(str(x) for x in range(low, high + 1, step))
    return int(text or "0")


def digits_to_number_pages(pages: int) -> int:
    """
    The pages of a book are numbered from 1. Return how many digits the printer needs in total.
    Do not look at every page: all numbers with the same length can be handled at once.

    >>> digits_to_number_pages(9)
    9
    >>> digits_to_number_pages(12)
    15
    >>> digits_to_number_pages(1000)
    2893
    """
    total = 0
    length = 1
    start = 1
    while start <= pages:
        end = min(pages, start * 10 - 1)
        total += (end - start + 1) * length
        start *= 10
        length += 1
    return total


def digit_of_endless_row(k: int) -> int:
    """
    All positive integers are written in one endless row: 123456789101112... Return the digit at
    position k, where the first position is 1.

    digit_of_endless_row(5) == 5
    digit_of_endless_row(11) == 0
    digit_of_endless_row(15) == 2
    """
    length, start = 1, 1
    while k > 9 * start * length:
        k -= 9 * start * length
        length += 1
        start *= 10
    number = start + (k - 1) // length
    return int(str(number)[(k - 1) % length])


def ruling_digit(n: int) -> int:
    """
    Return the digit that makes up more than half of all digits of n, or -1 if there is none.

    >>> ruling_digit(70727)
    7
    >>> ruling_digit(1212)
    -1
    """
    text = str(n)
    for d in set(text):
        if 2 * text.count(d) > len(text):
            return int(d)
    return -1


def peel_digit_pairs(n: int) -> List[Tuple[int, int]]:
    """
    Take the first and the last digit away as a pair, then the first and last of what is left, and
    so on. A single digit in the middle is paired with itself.

    peel_digit_pairs(48215) == [(4, 5), (8, 1), (2, 2)]
    peel_digit_pairs(60) == [(6, 0)]
    """
    digits = list(map(int, str(n)))
    pairs = []
    i, j = 0, len(digits) - 1
    while i <= j:
        pairs.append((digits[i], digits[j]))
        i += 1
        j -= 1
    return pairs


def thin_out_digits(n: int) -> int:
    """
    Remove every second digit of n, counted from the right: the last digit stays, the one before it
    goes, and so on.

    >>> thin_out_digits(73194)
    714
    >>> thin_out_digits(20)
    0
    """
    result = 0
    place = 1
    while n > 0:
        result += place * (n % 10)
        place *= 10
        n //= 100
    return result


def odd_digits_forward(n: int) -> str:
    """
    Move all odd digits of n to the front. Both the odd and the even digits keep their order.
    Return a string because zeros may come first.

    odd_digits_forward(41230) ➞ "13420"
    odd_digits_forward(208) ➞ "208"
    """
    odd, even = "", ""
    for ch in str(n):
        if int(ch) % 2:
            odd += ch
        else:
            even += ch
    return odd + even


def sum_meets_product(limit: int) -> List[int]:
    """
    Return all numbers from 10 up to limit (including it) whose digits have equal sum and product.

    >>> sum_meets_product(200)
    [22, 123, 132]
    """
    found = []
    for number in range(10, limit + 1):
        total, product = 0, 1
        for ch in str(number):
            total += int(ch)
            product *= int(ch)
        if total == product:
            found.append(number)
    return found


def longest_equal_digit_run(n: int) -> Tuple[int, int]:
    """
    Find the longest stretch of equal digits in n. Return the digit and the length of the stretch;
    the leftmost one wins a tie.

    longest_equal_digit_run(1552227) == (2, 3)
    longest_equal_digit_run(6655) == (6, 2)
    """
    text = str(n)
    best_digit, best_length = text[0], 0
    length = 0
    for i, ch in enumerate(text):
        if i > 0 and ch == text[i - 1]:
            length += 1
        else:
            length = 1
        if length > best_length:
            best_digit, best_length = ch, length
    return int(best_digit), best_length


def digit_runs_text(n):
    """Describe the runs of equal digits of n, like "2x7" for two sevens, separated by blanks.

    >>> digit_runs_text(77100)
    '2x7 1x1 2x0'
    """
    return " ".join(f"{len(list(run))}x{digit}" for digit, run in groupby(str(n)))


def nine_complement(n: int, width: int) -> str:
    """
    Fill n with zeros at the left up to the given width, then replace every digit d by 9 - d.

    nine_complement(305, 5) == "99694"
    nine_complement(9, 1) == "0"
    """
    padded = str(n).rjust(width, "0")
    return "".join(str(9 - int(d)) for d in padded)


def count_borrows(a: int, b: int) -> int:
    """
    Subtract b from a (a is not smaller than b) column by column, as learned at school. Count how
    many times something has to be borrowed from the next column.

    >>> count_borrows(52, 17)
    1
    >>> count_borrows(1000, 1)
    3
    >>> count_borrows(98, 45)
    0
    """
    borrows = 0
    borrow = 0
    while b > 0 or borrow:
        top = a % 10 - borrow
        borrow = 1 if top < b % 10 else 0
        borrows += borrow
        a //= 10
        b //= 10
    return borrows


def paper_multiply(a: str, b: str) -> str:
    """
    Multiply two non-negative numbers given as digit strings without converting them as a whole:
    add up the products of single digits by column, then settle the carries.

    paper_multiply("12", "34") == "408"
    paper_multiply("99", "0") == "0"
    """
    columns = [0] * (len(a) + len(b))
    for i, x in enumerate(reversed(a)):
        for j, y in enumerate(reversed(b)):
            columns[i + j] += int(x) * int(y)
    for i in range(len(columns) - 1):
        columns[i + 1] += columns[i] // 10
        columns[i] %= 10
    text = "".join(map(str, reversed(columns)))
    return text.lstrip("0") or "0"


def add_decimal_texts(a: str, b: str) -> str:
    """
    Add two positive decimal numbers given as text, each with exactly one point, exactly (not with
    floats). The sum has as many places as the longer of the two.

    >>> add_decimal_texts("1.5", "2.75")
    '4.25'
    >>> add_decimal_texts("0.96", "0.1")
    '1.06'
    """
    places = max(len(a.split(".")[1]), len(b.split(".")[1]))

    def scaled(text):
        whole, part = text.split(".")
        return int(whole + part.ljust(places, "0"))

    total = str(scaled(a) + scaled(b)).zfill(places + 1)
    return total[:-places] + "." + total[-places:]


def room_without_fours(k: int) -> int:
    """
    A hotel numbers its rooms 1, 2, 3, 5, 6, ... and never uses the digit 4. Return the label on
    the k-th room. (Hint: only nine digits are in use.)

    room_without_fours(4) == 5
    room_without_fours(9) == 10
    room_without_fours(30) == 33
    room_without_fours(36) == 50
    """
    symbols = "012356789"
    label = ""
    while k > 0:
        label = symbols[k % 9] + label
        k //= 9
    return int(label)


def place_value_sum(n: int) -> str:
    """
    Write a positive number as the sum of the values of its digits. Zeros are left out.

    >>> place_value_sum(4073)
    '4000 + 70 + 3'
    >>> place_value_sum(500)
    '500'
    """
    text = str(n)
    parts = []
    for i, d in enumerate(text):
        if d != "0":
            parts.append(d + "0" * (len(text) - i - 1))
    return " + ".join(parts)


def number_from_digit_words(text: str) -> int:
    """
    You are given digit words joined by hyphens, such as "two-four-one". Return the number. The
    word "double" before a digit word writes this digit twice.

    number_from_digit_words("two-four-one") == 241
    number_from_digit_words("double-seven-zero") == 770
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    value = 0
    times = 1
    for word in text.split("-"):
        if word == "double":
            times = 2
            continue
        for _ in range(times):
            value = value * 10 + names.index(word)
        times = 1
    return value


def shortest_full_window(number: str, base: int) -> int:
    """
    Return the length of the shortest piece of the digit string that contains every digit from
    0 to base - 1 at least once, or 0 if there is no such piece.

    >>> shortest_full_window("0011220", 3)
    4
    >>> shortest_full_window("2102", 3)
    3
    >>> shortest_full_window("111", 2)
    0
    """
    needed = {str(d) for d in range(base)}
    best = 0
    for i in range(len(number)):
        for j in range(i + base, len(number) + 1):
            if needed <= set(number[i:j]):
                if best == 0 or j - i < best:
                    best = j - i
                break
    return best


def digit_swap_gain(n: int, i: int, j: int) -> int:
    """
    Swap the digits at positions i and j of n (position 0 is the leftmost) and return how much the
    number grows by that. The result is negative if the number gets smaller.

    digit_swap_gain(1934, 0, 1) == 7200
    digit_swap_gain(52, 0, 1) == -27
    """
    digits = list(str(n))
    digits[i], digits[j] = digits[j], digits[i]
    return int("".join(digits)) - n


def common_prefix_number(a: int, b: int) -> int:
    """
    Return the number that both a and b start with, made as long as possible. Return -1 if their
    first digits differ.

    >>> common_prefix_number(31772, 3184)
    31
    >>> common_prefix_number(5, 61)
    -1
    """
    prefix = ""
    for x, y in zip(str(a), str(b)):
        if x != y:
            break
        prefix += x
    return int(prefix) if prefix else -1


def digit_histogram_text(numbers: List[int]) -> str:
    """
    Count the digits of all numbers together. Return the digits that occur, each followed by a colon
    and its count, with the most frequent digit first and smaller digits first in case of a tie.

    digit_histogram_text([121, 20]) == "1:2 2:2 0:1"
    digit_histogram_text([]) == ""
    """
    counts: Dict[str, int] = {}
    for number in numbers:
        for d in str(number):
            counts[d] = counts.get(d, 0) + 1
    ordered = sorted(counts, key=lambda d: (-counts[d], d))
    return " ".join(f"{d}:{counts[d]}" for d in ordered)


def climb_to_round_number(n: int) -> List[int]:
    """
    Make n round by adding: first up to a multiple of 10, then of 100, and so on, until at most one
    digit is not zero. Return all numbers on the way, starting with n itself; numbers that would
    not change are not repeated.

    >>> climb_to_round_number(3847)
    [3847, 3850, 3900, 4000]
    >>> climb_to_round_number(60)
    [60]
    """
    path = [n]
    unit = 10
    while len(str(n).rstrip("0")) > 1:
        n = (n + unit - 1) // unit * unit
        if n != path[-1]:
            path.append(n)
        unit *= 10
    return path


def check():
    assert steepest_digit_step(2917) == 8
    assert steepest_digit_step(5) == 0
    assert keep_digits_from(52816, 3) == 586
    assert keep_digits_from(111, 2) == 0
    assert digit_turns(13312) == 2
    assert digit_turns(1234) == 0
    assert digit_turns(7) == 0
    assert turn_dials("0938", 3) == "3261"
    assert turn_dials("205", -1) == "194"
    assert cheapest_cut(4123) == (41, 23)
    assert cheapest_cut(905) == (9, 5)
    assert value_in_base([2, 0, 1], 3) == 19
    assert value_in_base([1, 3], 3) is None
    assert value_in_base([], 7) == 0
    assert add_in_base("22", "1", 3) == "100"
    assert add_in_base("17", "25", 8) == "44"
    assert odometer_lines(2, 2) == ["00", "01", "10", "11"]
    assert odometer_lines(3, 1) == ["0", "1", "2"]
    assert ones_needed(3) == 3
    assert ones_needed(7) == 6
    assert ones_needed(10) == -1
    assert digits_in_only_one(2024, 341) == [0, 1, 2, 3]
    assert digits_in_only_one(77, 7) == []
    assert position_weight(305) == 14
    assert position_weight(0) == 0
    assert glue_range(8, 11) == 891011
    assert glue_range(1, 7, 3) == 147
    assert glue_range(5, 4) == 0
    assert digit_of_endless_row(5) == 5
    assert digit_of_endless_row(11) == 0
    assert digit_of_endless_row(15) == 2
    assert peel_digit_pairs(48215) == [(4, 5), (8, 1), (2, 2)]
    assert peel_digit_pairs(60) == [(6, 0)]
    assert odd_digits_forward(41230) == "13420"
    assert odd_digits_forward(208) == "208"
    assert longest_equal_digit_run(1552227) == (2, 3)
    assert longest_equal_digit_run(6655) == (6, 2)
    assert nine_complement(305, 5) == "99694"
    assert nine_complement(9, 1) == "0"
    assert paper_multiply("12", "34") == "408"
    assert paper_multiply("99", "0") == "0"
    assert room_without_fours(4) == 5
    assert room_without_fours(9) == 10
    assert room_without_fours(30) == 33
    assert room_without_fours(36) == 50
    assert number_from_digit_words("two-four-one") == 241
    assert number_from_digit_words("double-seven-zero") == 770
    assert digit_swap_gain(1934, 0, 1) == 7200
    assert digit_swap_gain(52, 0, 1) == -27
    assert digit_histogram_text([121, 20]) == "1:2 2:2 0:1"
    assert digit_histogram_text([]) == ""
