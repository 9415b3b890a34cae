"""Puzzles about digits: sums, positions, bases, check digits, clock times and number words."""

from typing import Dict, List


def remove_digit_best(n: int) -> int:
    """
    Remove exactly one digit of a positive number with at least two digits so that the remaining
    number is as large as possible, and return it.

    >>> remove_digit_best(1923)
    923
    >>> remove_digit_best(321)
    32
    """
    text = str(n)
    best = 0
    for i in range(len(text)):
        candidate = int(text[:i] + text[i + 1 :])
        best = max(best, candidate)
    return best


def digits_in_order(n: int) -> bool:
    """
    Return True if the digits of n never become smaller when read from left to right.

    >>> digits_in_order(11259)
    True
    >>> digits_in_order(132)
    False
    """
    previous = 9
    while n > 0:
        digit = n % 10
        if digit > previous:
            return False
        previous = digit
        n //= 10
    return True


def digit_counts(n):
    """
    Count how often each digit occurs in n (the sign is ignored) and return a list of ten counts.

    >>> digit_counts(-1003)
    [2, 1, 0, 1, 0, 0, 0, 0, 0, 0]
    """
    counts = [0] * 10
    for char in str(abs(n)):
        counts[int(char)] += 1
    return counts


def to_base_string(n: int, base: int, width: int) -> str:
    """
    Write a non-negative number in the given base (at most 16) with digits 0-9 and A-F.
    Fill up with zeros on the left until there are at least width digits.

    >>> to_base_string(255, 16, 4)
    '00FF'
    >>> to_base_string(5, 2, 1)
    '101'
    """
    symbols = "0123456789ABCDEF"
    text = ""
    while n > 0:
        text = symbols[n % base] + text
        n //= base
    while len(text) < width:
        text = "0" + text
    return text


def reverse_and_add(n: int, rounds: int) -> int:
    """
    Reverse the digits of n and add the result to n. Do this until the number reads the same in
    both directions, but at most rounds times. Return the last number.

    >>> reverse_and_add(57, 5)
    363
    >>> reverse_and_add(89, 1)
    187
    """
    for _ in range(rounds):
        text = str(n)
        if text == text[::-1]:
            break
        n += int(text[::-1])
    return n


def weighted_check_digit(code: str) -> int:
    """
    Compute the check digit of a code of digits. Multiply the digits by the weights 3, 1, 3, 1, ...
    from left to right and add up the products. The check digit is what is missing
    to the next multiple of ten.

    >>> weighted_check_digit('123')
    6
    >>> weighted_check_digit('00')
    0
    """
    total = 0
    for position, char in enumerate(code):
        weight = 3 if position % 2 == 0 else 1
        total += int(char) * weight
    return (10 - total % 10) % 10


def missing_digits(n: int) -> list[int]:
    """
    Return a list of the digits from 0 to 9 that do not occur in n, the largest first.

    >>> missing_digits(9182736450)
    []
    >>> missing_digits(2468013)
    [9, 7, 5]
    """
    present = set(str(n))
    result = []
    for digit in range(9, -1, -1):
        if str(digit) not in present:
            result.append(digit)
    return result


def swap_first_last_digit(n):
    """
    Exchange the first and the last digit of a non-negative number. Leading zeros that
    come up are dropped.

    >>> swap_first_last_digit(1234)
    4231
    >>> swap_first_last_digit(520)
    25
    """
    text = str(n)
    if len(text) == 1:
        return n
    swapped = text[-1] + text[1:-1] + text[0]
    return int(swapped)


def count_numbers_with_digit_sum(limit: int, wanted: int) -> int:
    """
    How many of the numbers from 0 to limit (inclusive) have a digit sum of wanted?

    >>> count_numbers_with_digit_sum(30, 3)
    4
    """

    def digit_sum(n: int) -> int:
        total = 0
        while n:
            total += n % 10
            n //= 10
        return total

    return sum(1 for n in range(limit + 1) if digit_sum(n) == wanted)


def split_number(n: int) -> List[int]:
    """
    Split a positive number into its parts by place value, leaving out the zeros.

    >>> split_number(4072)
    [4000, 70, 2]
    """
    parts = []
    text = str(n)
    for i, char in enumerate(text):
        if char != "0":
            parts.append(int(char) * 10 ** (len(text) - 1 - i))
    return parts


def pad_digits_even(n: int) -> str:
    """
    Insert a dash between any two neighbouring even digits of n, where zero counts as even.

    >>> pad_digits_even(24680)
    '2-4-6-8-0'
    >>> pad_digits_even(1223)
    '12-23'
    """
    text = str(n)
    result = text[0]
    for i in range(1, len(text)):
        if int(text[i - 1]) % 2 == 0 and int(text[i]) % 2 == 0:
            result += "-"
        result += text[i]
    return result


def digit_distance(a, b):
    """
    Given two non-negative numbers, add up the differences of their digits at equal places. The
    shorter number is filled with zeros on the left.

    >>> digit_distance(147, 39)
    4
    """
    distance = 0
    while a > 0 or b > 0:
        distance += abs(a % 10 - b % 10)
        a //= 10
        b //= 10
    return distance


def largest_three_digit_part(n: int) -> int:
    """
    Return the largest number formed by three neighbouring digits of n.
    A number with fewer than three digits is returned as it is.

    >>> largest_three_digit_part(1729384)
    938
    >>> largest_three_digit_part(42)
    42
    """
    text = str(n)
    if len(text) < 3:
        return n
    parts = [int(text[i : i + 3]) for i in range(len(text) - 2)]
    return max(parts)


def is_balanced_number(n: int) -> bool:
    """
    A number is balanced if the digits in its left half have the same sum as the digits in its
    right half. With an odd number of digits the middle one is not counted.

    >>> is_balanced_number(1203)
    True
    >>> is_balanced_number(12321)
    True
    >>> is_balanced_number(52)
    False
    """
    digits = [int(char) for char in str(n)]
    half = len(digits) // 2
    left = sum(digits[:half])
    right = sum(digits[len(digits) - half :])
    return left == right


def digit_chain(n: int) -> List[int]:
    """
    Write down n, then the product of its digits, then the product of the digits of that, and so
    on until a number with a single digit is reached. Return all numbers of the chain.

    >>> digit_chain(77)
    [77, 49, 36, 18, 8]
    >>> digit_chain(5)
    [5]
    """
    chain = [n]
    while n >= 10:
        product = 1
        for char in str(n):
            product *= int(char)
        n = product
        chain.append(n)
    return chain


def replace_digit(n, old, new):
    """
    Replace every digit old of a non-negative number by new, without using strings.

    >>> replace_digit(15051, 5, 8)
    18081
    >>> replace_digit(70, 0, 3)
    73
    """
    if n == 0:
        return new if old == 0 else 0
    result = 0
    place = 1
    while n > 0:
        digit = n % 10
        if digit == old:
            digit = new
        result += digit * place
        place *= 10
        n //= 10
    return result


def seven_segment_lights(n: int) -> int:
    """
    On a digital display the digits 0 to 9 need 6, 2, 5, 5, 4, 5, 6, 3, 7 and 6 lights. A minus
    sign needs one. Return the number of lights that are on when n is shown.

    >>> seven_segment_lights(17)
    5
    >>> seven_segment_lights(-8)
    8
    """
    lights = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6]
    total = 0
    for char in str(n):
        if char == "-":
            total += 1
        else:
            total += lights[int(char)]
    return total


def numbers_without_repeats(low: int, high: int) -> List[int]:
    """
    Return all numbers from low to high (inclusive) in which no digit occurs more than once.

    >>> numbers_without_repeats(97, 104)
    [97, 98, 102, 103, 104]
    """
    found = []
    for n in range(low, high + 1):
        text = str(n)
        if len(set(text)) == len(text):
            found.append(n)
    return found


def spoken_digits(number: str) -> str:
    """
    Spell a phone number. Say "double" before a digit that comes twice in a row.
    A digit that comes three times is a double followed by a single one.

    >>> spoken_digits('1009')
    'one double zero nine'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    words = []
    i = 0
    while i < len(number):
        name = names[int(number[i])]
        if i + 1 < len(number) and number[i + 1] == number[i]:
            words.append("double " + name)
            i += 2
        else:
            words.append(name)
            i += 1
    return " ".join(words)


def digit_at(n: int, place: int) -> int:
    """
    Return the digit of n at the given place, where place 0 is the last digit, place 1 the one
    before it, and so on. Beyond the first digit the answer is 0; the sign is ignored.

    >>> digit_at(5482, 1)
    8
    >>> digit_at(-31, 4)
    0
    """
    n = abs(n)
    for _ in range(place):
        n //= 10
    return n % 10


def concatenation_divisible(a: int, b: int, k: int) -> bool:
    """
    Write the positive numbers a and b next to each other in both orders. Return True if at
    least one of the two numbers that you get is divisible by k.

    >>> concatenation_divisible(1, 2, 7)
    True
    >>> concatenation_divisible(1, 3, 7)
    False
    """
    first = int(str(a) + str(b))
    second = int(str(b) + str(a))
    return first % k == 0 or second % k == 0


def mirror_digits(n):
    """
    Some digits look like digits in a mirror: 0, 1 and 8 remain themselves, 2 becomes 5 and 5
    becomes 2. Return the number seen in a mirror (which also reverses the order),
    or -1 if it contains any other digit.

    >>> mirror_digits(1285)
    2851
    >>> mirror_digits(13)
    -1
    """
    image = {"0": "0", "1": "1", "8": "8", "2": "5", "5": "2"}
    result = ""
    for char in str(n):
        if char not in image:
            return -1
        result = image[char] + result
    return int(result)


def lucky_ticket_next(ticket: int) -> int:
    """
    A ticket number has six digits. It is lucky if its first three digits have the same sum as its
    last three. Return the next lucky number greater than the given one.
    You may assume that there is one.

    >>> lucky_ticket_next(123320)
    123321
    >>> lucky_ticket_next(100000)
    100001
    """
    number = ticket + 1
    while True:
        digits = [int(char) for char in f"{number:06d}"]
        if sum(digits[:3]) == sum(digits[3:]):
            return number
        number += 1


def most_common_digit(numbers: List[int]) -> int:
    """
    Return the digit that occurs most often in all the numbers together.
    In a tie, return the smallest of these digits.

    >>> most_common_digit([12, 27, 711])
    1
    >>> most_common_digit([30, 3, 0])
    0
    """
    counts: Dict[int, int] = {d: 0 for d in range(10)}
    for number in numbers:
        for char in str(abs(number)):
            counts[int(char)] += 1
    return max(counts, key=lambda digit: (counts[digit], -digit))


def sort_digit_groups(n: int) -> int:
    """
    Take the odd digits of n in ascending order, followed by the even digits in descending order,
    and return the number that they form.

    >>> sort_digit_groups(583274)
    357842
    """
    odd = sorted(char for char in str(n) if int(char) % 2 == 1)
    even = sorted((char for char in str(n) if int(char) % 2 == 0), reverse=True)
    return int("".join(odd + even))


def time_digit_sum_max(start: int, end: int) -> str:
    """
    Between two hours of the day (start inclusive, end exclusive) find the time "HH:MM" whose
    digits have the largest sum. The earliest one wins a tie.

    >>> time_digit_sum_max(0, 24)
    '19:59'
    >>> time_digit_sum_max(12, 13)
    '12:59'
    """
    best = ""
    best_sum = -1
    for hour in range(start, end):
        for minute in range(60):
            total = hour // 10 + hour % 10 + minute // 10 + minute % 10
            if total > best_sum:
                best_sum = total
                best = f"{hour:02d}:{minute:02d}"
    return best


def ends_with_itself(n, power):
    """
    Check whether n to the given power ends with the digits of n.

    >>> ends_with_itself(25, 2)
    True
    >>> ends_with_itself(7, 2)
    False
    """
    size = 10 ** len(str(n))
    return n**power % size == n


def add_without_carry(a: int, b: int) -> int:
    """
    Add two non-negative numbers digit by digit and forget every carry, so that 7 + 5 gives 2.

    >>> add_without_carry(87, 25)
    2
    >>> add_without_carry(123, 456)
    579
    """
    result = 0
    place = 1
    while a > 0 or b > 0:
        digit = (a % 10 + b % 10) % 10
        result += digit * place
        place *= 10
        a //= 10
        b //= 10
    return result


def digit_pairs_sum(text: str) -> int:
    """
    Read a string of digits as two-digit numbers and add them up. If one digit is left over at
    the end, it is added as a number of its own.

    >>> digit_pairs_sum('12345')
    51
    """
    total = 0
    for i in range(0, len(text), 2):
        total += int(text[i : i + 2])
    return total


def smallest_with_digits(digits: List[int]) -> int:
    """
    Form the smallest number out of all the given digits. It must not begin with a zero
    unless all of the digits are zero.

    >>> smallest_with_digits([3, 0, 1, 0])
    1003
    >>> smallest_with_digits([0, 0])
    0
    """
    ordered = sorted(digits)
    for i in range(len(ordered)):
        if ordered[i] != 0:
            first = ordered.pop(i)
            ordered.insert(0, first)
            break
    return int("".join(str(d) for d in ordered))


def plate_number(index: int) -> str:
    """
    Number plates run from AA00, AA01, ... to AA99, then AB00 and so on up to ZZ99. Return the plate
    with the given index, where AA00 has the index 0.

    >>> plate_number(101)
    'AB01'
    >>> plate_number(2600)
    'BA00'
    """
    digits = index % 100
    letters = index // 100
    first = chr(ord("A") + letters // 26)
    second = chr(ord("A") + letters % 26)
    return f"{first}{second}{digits:02d}"


def digit_bars(n: int) -> List[str]:
    """
    Draw one bar per digit of n: the digit, a colon and as many '=' signs as the digit says.
    A zero gets a single dot instead.

    >>> digit_bars(302)
    ['3:===', '0:.', '2:==']
    """
    bars = []
    for char in str(n):
        if char == "0":
            bars.append("0:.")
        else:
            bars.append(char + ":" + "=" * int(char))
    return bars


def seconds_to_counter(seconds):
    """
    Show a number of seconds as "H:MM:SS". If there are no full hours, show "M:SS" only.

    >>> seconds_to_counter(3725)
    '1:02:05'
    >>> seconds_to_counter(65)
    '1:05'
    """
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours == 0:
        return f"{minutes}:{rest:02d}"
    return f"{hours}:{minutes:02d}:{rest:02d}"


def rotate_number_left(n: int, times: int) -> int:
    """
    Move the first digit of a positive number to its end, and repeat this the given number of times.
    Zeros that come to the front during the rotations are kept until the last step.

    >>> rotate_number_left(1023, 1)
    231
    >>> rotate_number_left(1023, 2)
    2310
    """
    text = str(n)
    for _ in range(times):
        text = text[1:] + text[0]
    return int(text)


def persistence(n):
    """
    How many times must the digits of n be added up until only one digit is left?

    >>> persistence(9875)
    3
    >>> persistence(4)
    0
    """
    rounds = 0
    while n > 9:
        n = sum(int(char) for char in str(n))
        rounds += 1
    return rounds
