"""More numerals and texts: odd bases, check characters, number strings, rounding and small readers."""

import math
from collections import defaultdict
from typing import Dict, List, Optional, Tuple, Union


def value_in_letter_base(text: str, alphabet: str) -> int:
    """
    The alphabet lists the symbols of a number system from zero upwards, so its length is the base.
    Return the value of the text.

    >>> value_in_letter_base("ba", "abc")
    3
    >>> value_in_letter_base("*-", "-*")
    2
    """
    base = len(alphabet)
    value = 0
    for symbol in text:
        value = value * base + alphabet.index(symbol)
    return value


def write_in_letter_base(n: int, alphabet: str) -> str:
    """
    Write a non-negative number with the symbols of the alphabet as digits (the first symbol is zero,
    the length of the alphabet is the base).

    write_in_letter_base(5, "xyz") == "yz"
    write_in_letter_base(0, "xyz") == "x"
    """
    base = len(alphabet)
    digits = [alphabet[n % base]]
    while n >= base:
        n //= base
        digits.append(alphabet[n % base])
    return "".join(digits[::-1])


def change_base_text(text: str, old: int, new: int) -> str:
    """
    The text is a number in base old (2 to 10). Return it in base new (2 to 10).

    >>> change_base_text("101", 2, 3)
    '12'
    >>> change_base_text("0", 7, 2)
    '0'
    """
    n = int(text, old)
    out = ""
    while n:
        out = str(n % new) + out
        n //= new
    return out or "0"


def increment_digits_text(text: str, base: int) -> str:
    """
    Add one to a number that is written in the given base (at most 10) without computing its value:
    walk from the right, turn full digits into 0 and raise the first digit that is not full.

    increment_digits_text("199", 10) == "200"
    increment_digits_text("11", 2) == "100"
    increment_digits_text("02", 3) == "10"
    """
    digits = list(text)
    i = len(digits) - 1
    while i >= 0 and int(digits[i]) == base - 1:
        digits[i] = "0"
        i -= 1
    if i < 0:
        return "1" + "".join(digits)
    digits[i] = str(int(digits[i]) + 1)
    return "".join(digits)


def bits_differ_at(a: int, b: int) -> List[int]:
    """
    Write both numbers in binary, padded to the same width. Return the positions, counted from
    the left starting with 0, where the bits differ.

    bits_differ_at(5, 6) ➞ [1, 2]
    bits_differ_at(8, 1) ➞ [0, 3]
    bits_differ_at(4, 4) ➞ []
    """
    x, y = bin(a)[2:], bin(b)[2:]
    width = max(len(x), len(y))
    x, y = x.zfill(width), y.zfill(width)
    return [i for i in range(width) if x[i] != y[i]]


def bases_with_ending(n: int, ending: str) -> List[int]:
    """
    In which bases from 2 to 10 does the text of n end in the given digits?

    >>> bases_with_ending(10, "10")
    [2, 10]
    >>> bases_with_ending(9, "1")
    [2, 4, 8]
    """
    found = []
    for base in range(2, 11):
        m = n
        text = ""
        while m:
            text = str(m % base) + text
            m //= base
        if text.endswith(ending):
            found.append(base)
    return found


def guess_literal(text: str) -> int:
    """
    Read a number by its prefix: "0x" is hexadecimal, "0o" octal, "0b" binary, everything else decimal.
    A minus may stand before the prefix.

    >>> guess_literal("0x1F")
    31
    >>> guess_literal("-0b101")
    -5
    >>> guess_literal("077")
    77
    """
    negative = text.startswith("-")
    body = text[1:] if negative else text
    bases = {"0x": 16, "0o": 8, "0b": 2}
    prefix = body[:2].lower()
    if prefix in bases:
        value = int(body[2:], bases[prefix])
    else:
        value = int(body)
    return -value if negative else value


def all_base_texts(n: int) -> Dict[str, str]:
    """
    Return the binary, octal and hexadecimal text of n without prefixes, under the keys "bin", "oct"
    and "hex".

    all_base_texts(10) == {"bin": "1010", "oct": "12", "hex": "a"}
    all_base_texts(0) == {"bin": "0", "oct": "0", "hex": "0"}
    """
    texts = {}
    for function in (bin, oct, hex):
        texts[function.__name__] = function(n)[2:]
    return texts


def hex_letters_only(limit: int) -> List[int]:
    """
    List the positive numbers below limit whose hexadecimal text consists of letters only.

    hex_letters_only(16) ➞ [10, 11, 12, 13, 14, 15]
    hex_letters_only(10) ➞ []
    """
    return [n for n in range(1, limit) if hex(n)[2:].isalpha()]


def first_power_with_text(base: int, part: str) -> int:
    """
    Find the smallest exponent e >= 1 for which the decimal text of base ** e contains the part.

    >>> first_power_with_text(2, "6")
    4
    >>> first_power_with_text(3, "24")
    5
    """
    exponent = 1
    power = base
    while part not in str(power):
        exponent += 1
        power *= base
    return exponent


def concatenated_is_square(a: int, b: int) -> bool:
    """
    Glue the decimal texts of a and b together (a first) and tell whether the result is a square number.

    concatenated_is_square(1, 6) == True
    concatenated_is_square(6, 1) == False
    concatenated_is_square(14, 4) == True
    """
    n = int(str(a) + str(b))
    root = math.isqrt(n)
    return root * root == n


def best_glued_pair(numbers: List[int]) -> Optional[int]:
    """
    Glue two numbers at different places of the list in the order you like (12 and 5 give 125 or
    512). Return the largest possible result, or None for fewer than two numbers.

    best_glued_pair([12, 5, 3]) ➞ 512
    best_glued_pair([7]) ➞ None
    """
    best = None
    for i, a in enumerate(numbers):
        for j, b in enumerate(numbers):
            if i == j:
                continue
            glued = int(f"{a}{b}")
            if best is None or glued > best:
                best = glued
    return best


def split_for_largest_sum(digits: str) -> int:
    """
    Cut a string of at least two digits at one place into two numbers and return the largest sum.

    >>> split_for_largest_sum("1911")
    912
    >>> split_for_largest_sum("50")
    5
    """
    sums = []
    for cut in range(1, len(digits)):
        sums.append(int(digits[:cut]) + int(digits[cut:]))
    return max(sums)


def halves_equal_sum(ticket: str) -> bool:
    """
    A ticket number has an even count of digits. It is lucky if the digits of both halves have the same sum.

    halves_equal_sum("123402") == True
    halves_equal_sum("12") == False
    """
    half = len(ticket) // 2
    left = sum(int(d) for d in ticket[:half])
    right = sum(int(d) for d in ticket[half:])
    return left == right


def next_lucky_ticket(ticket: str) -> Optional[str]:
    """
    Return the next larger ticket of the same width in which the first digit equals the sum of
    the other digits, or None if there is none.

    >>> next_lucky_ticket("212")
    '220'
    >>> next_lucky_ticket("95")
    '99'
    >>> next_lucky_ticket("99") is None
    True
    """
    width = len(ticket)
    for n in range(int(ticket) + 1, 10 ** width):
        text = str(n).zfill(width)
        if int(text[0]) == sum(map(int, text[1:])):
            return text
    return None


def even_digits_before_odd(number: int) -> int:
    """
    Move all even digits of a positive number before its odd digits; otherwise the order stays.
    The result is read as a number, so leading zeros vanish.

    even_digits_before_odd(1234) ➞ 2413
    even_digits_before_odd(105) ➞ 15
    """
    text = str(number)
    evens = [d for d in text if d in "02468"]
    odds = [d for d in text if d in "13579"]
    return int("".join(evens + odds))


def digit_pairs_to_word(digits: str, start: int) -> str:
    """
    Split the text of digits into pairs. Each pair is a number; take the character with the code
    start plus this number. A single digit left at the end is ignored.

    >>> digit_pairs_to_word("000102", 65)
    'ABC'
    >>> digit_pairs_to_word("25004", 97)
    'za'
    """
    word = ""
    for i in range(0, len(digits) - 1, 2):
        word += chr(start + int(digits[i:i + 2]))
    return word


def check_letter(number: str) -> str:
    """
    The check letter of a number: multiply each digit by its position (the first has position 1),
    add up, and take the remainder by 11 as a letter from A (0) to K (10).

    check_letter("123") == "D"
    check_letter("0") == "A"
    """
    total = 0
    for position, ch in enumerate(number, start=1):
        total += position * int(ch)
    return chr(ord("A") + total % 11)


def with_parity_digit(bits):
    """
    Append "1" to a text of bits if it holds an odd number of ones, otherwise "0".

    with_parity_digit("1101") == "11011"
    with_parity_digit("") == "0"
    """
    return bits + str(bits.count("1") % 2)


def outer_check_ok(code: str) -> bool:
    """
    The first and the last digit of a code (three digits or more), read as a number of two digits,
    must be the sum of the digits between them.

    >>> outer_check_ok("18615")
    True
    >>> outer_check_ok("0123")
    True
    >>> outer_check_ok("0124")
    False
    """
    total = 0
    for ch in code[1:-1]:
        total += int(ch)
    return int(code[0] + code[-1]) == total


def collapse_to_digit(word: str) -> int:
    """
    Give each small letter its place in the alphabet and add the places. While the sum has more than
    one digit, replace it by the sum of its digits.

    collapse_to_digit("hello") == 7
    collapse_to_digit("a") == 1
    """
    value = sum(ord(ch) - ord("a") + 1 for ch in word)
    while value > 9:
        value = sum(int(d) for d in str(value))
    return value


def round_to_even_tens(n: int) -> int:
    """
    Round a non-negative integer to a multiple of ten. A number that ends in 5 goes to the neighbour
    whose tens digit is even.

    >>> round_to_even_tens(47)
    50
    >>> round_to_even_tens(25)
    20
    >>> round_to_even_tens(35)
    40
    """
    tens, ones = divmod(n, 10)
    if ones > 5 or (ones == 5 and tens % 2 == 1):
        tens += 1
    return tens * 10


def rounded_sum_error(values: List[float]) -> float:
    """
    How far apart are the sum of the rounded values and the rounded sum? Values are rounded to one decimal,
    and so is the answer.

    rounded_sum_error([0.26, 0.26]) == 0.1
    rounded_sum_error([1.0, 2.0]) == 0.0
    """
    separately = sum(round(value, 1) for value in values)
    together = round(sum(values), 1)
    return round(abs(separately - together), 1)


def round_keeping_width(text: str) -> str:
    """
    Drop the last decimal of a text like "3.47" and round half up, so that one decimal fewer is left.
    The text has at least two decimals.

    round_keeping_width("3.47") ➞ "3.5"
    round_keeping_width("0.995") ➞ "1.00"
    """
    whole, decimals = text.split(".")
    n = int(whole + decimals)
    n = (n + 5) // 10
    places = len(decimals) - 1
    padded = str(n).zfill(places + 1)
    return padded[:-places] + "." + padded[-places:]


def scientific_text(n: int) -> str:
    """
    Write a positive integer as "d.ddeX" without zeros at the end of the first part; with a single
    digit the dot is left out.

    >>> scientific_text(12300)
    '1.23e4'
    >>> scientific_text(7000)
    '7e3'
    """
    text = str(n)
    exponent = len(text) - 1
    digits = text.rstrip("0")
    if len(digits) == 1:
        return f"{digits}e{exponent}"
    return f"{digits[0]}.{digits[1:]}e{exponent}"


def read_scientific(text: str) -> int:
    """
    Read a text such as "1.23e4" as an integer. There are never more decimals than the exponent says.

    read_scientific("1.23e4") == 12300
    read_scientific("5e2") == 500
    """
    mantissa, exponent = text.split("e")
    whole, _, decimals = mantissa.partition(".")
    zeros = int(exponent) - len(decimals)
    return int(whole + decimals) * 10 ** zeros


def safe_int(text: str, default: int = 0) -> int:
    """
    Read a whole number; blanks around it are allowed. Whatever is no whole number gives the default.

    >>> safe_int(" 42 ")
    42
    >>> safe_int("4.2", -1)
    -1
    >>> safe_int("")
    0
    """
    try:
        return int(text)
    except ValueError:
        return default


def read_cell(text: str) -> Union[int, float, str]:
    """
    Read a cell of a table: a whole number becomes an int, a number with a dot a float, any
    other text stays text without blanks at its ends.

    read_cell("12") ➞ 12
    read_cell("1.50") ➞ 1.5
    read_cell(" pear ") ➞ "pear"
    """
    for convert in (int, float):
        try:
            return convert(text)
        except ValueError:
            pass
    return text.strip()


def sum_valid_numbers(items: List[str]) -> Tuple[int, int]:
    """
    Return the sum of all items that are whole numbers (a sign is allowed) and the count of the items
    that are not.

    >>> sum_valid_numbers(["4", "x", "-1", "2.5"])
    (3, 2)
    """
    total = 0
    bad = 0
    for item in items:
        digits = item[1:] if item[:1] in ("+", "-") else item
        if digits.isdigit():
            total += int(item)
        else:
            bad += 1
    return total, bad


def number_kind(text: str) -> str:
    """
    Say what a text is: "integer" (digits only), "decimal" (digits, one dot, digits) or "other".

    number_kind("12") == "integer"
    number_kind("0.5") == "decimal"
    number_kind("1.") == "other"
    """
    if text.isdigit():
        return "integer"
    left, dot, right = text.partition(".")
    if dot and left.isdigit() and right.isdigit():
        return "decimal"
    return "other"


def group_by_leading_digit(numbers: List[int]) -> Dict[str, List[int]]:
    """
    Group positive numbers by the first digit of their text, keeping the order in each group.

    >>> group_by_leading_digit([12, 30, 1, 34])
    {'1': [12, 1], '3': [30, 34]}
    """
    groups = defaultdict(list)
    for n in numbers:
        groups[str(n)[0]].append(n)
    return dict(groups)


def sort_by_reversed_text(numbers: List[int]) -> List[int]:
    """
    Sort non-negative numbers by the value they have when their digits are read backwards.

    sort_by_reversed_text([13, 21, 40]) ➞ [40, 21, 13]
    sort_by_reversed_text([]) ➞ []
    """
    return sorted(numbers, key=lambda n: int(str(n)[::-1]))


def unequal_digit_places(a: str, b: str) -> Dict[str, int]:
    """
    Both texts of digits have the same length. Count the places where the digits are equal, where the
    first is larger and where it is smaller, under the keys "same", "more" and "less".

    unequal_digit_places("519", "528") == {"same": 1, "more": 1, "less": 1}
    unequal_digit_places("7", "1") == {"same": 0, "more": 1, "less": 0}
    """
    counts = {"same": 0, "more": 0, "less": 0}
    for x, y in zip(a, b):
        if x == y:
            counts["same"] += 1
        elif x > y:
            counts["more"] += 1
        else:
            counts["less"] += 1
    return counts


def lock_turns(current: str, target: str) -> int:
    """
    A lock has a wheel with the digits 0 to 9 for every place. One turn moves one wheel by one step in
    either direction, and 9 and 0 are neighbours. Return the fewest turns from current to target.

    >>> lock_turns("0919", "1010")
    3
    """
    turns = 0
    for a, b in zip(current, target):
        distance = abs(int(a) - int(b))
        turns += min(distance, 10 - distance)
    return turns


def odometer_readings(start: str, steps: int) -> List[str]:
    """
    An odometer shows a fixed number of digits and goes round to zeros after the highest number.
    List the readings of the next steps.

    odometer_readings("98", 3) == ["99", "00", "01"]
    odometer_readings("007", 1) == ["008"]
    """
    width = len(start)
    value = int(start)
    readings = []
    for _ in range(steps):
        value = (value + 1) % 10 ** width
        readings.append(str(value).zfill(width))
    return readings


def spread_by_digits(word: str, digits: str) -> str:
    """
    Repeat the i-th letter of the word as often as the i-th digit says. The digits are used again from
    the start when they are fewer than the letters.

    spread_by_digits("abc", "21") ➞ "aabcc"
    spread_by_digits("xy", "0") ➞ ""
    """
    out = ""
    for i, letter in enumerate(word):
        out += letter * int(digits[i % len(digits)])
    return out


def walk_by_digits(text: str) -> List[str]:
    """
    Start at the first character. A digit tells how many places to jump to the right, a letter is
    collected and you go on by one place. Stop when you leave the text or meet a 0.

    >>> walk_by_digits("a2xbc3dde")
    ['a', 'b', 'c', 'e']
    >>> walk_by_digits("q0r")
    ['q']
    """
    collected = []
    i = 0
    while i < len(text):
        ch = text[i]
        if ch == "0":
            break
        if ch.isdigit():
            i += int(ch)
        else:
            collected.append(ch)
            i += 1
    return collected


def phone_in_blocks(digits: str) -> str:
    """
    Write a phone number of at least two digits in blocks of three with hyphens. A single digit must
    not be left over at the end: then the last four digits form two blocks of two.

    phone_in_blocks("12345678") == "123-456-78"
    phone_in_blocks("1234567") == "123-45-67"
    phone_in_blocks("12") == "12"
    """
    blocks = []
    while len(digits) > 4:
        blocks.append(digits[:3])
        digits = digits[3:]
    if len(digits) == 4:
        blocks.extend([digits[:2], digits[2:]])
    else:
        blocks.append(digits)
    return "-".join(blocks)


def hide_card_digits(card: str, shown: int) -> str:
    """
    Replace all digits of a card number but the last few by "x". Blanks and hyphens stay where they are.

    >>> hide_card_digits("12 34-5678", 4)
    'xx xx-5678'
    >>> hide_card_digits("12", 5)
    '12'
    """
    seen = 0
    out = []
    for ch in reversed(card):
        if ch.isdigit():
            seen += 1
            out.append(ch if seen <= shown else "x")
        else:
            out.append(ch)
    return "".join(reversed(out))


def number_fence(n: int, width: int) -> List[str]:
    """
    Write the numbers 1 to n with a "|" after each, and start a new line whenever the next number with
    its bar would make the line longer than width.

    number_fence(5, 4) == ["1|2|", "3|4|", "5|"]
    number_fence(10, 6) == ["1|2|3|", "4|5|6|", "7|8|9|", "10|"]
    number_fence(0, 4) == []
    """
    lines = []
    line = ""
    for i in range(1, n + 1):
        piece = f"{i}|"
        if line and len(line) + len(piece) > width:
            lines.append(line)
            line = ""
        line += piece
    if line:
        lines.append(line)
    return lines


def describe_sign_and_size(n: int) -> str:
    """
    Describe an integer: "zero", or its sign ("plus" or "minus") followed by the count of its digits,
    e.g. "minus, 2 digits". With a single digit the word is "digit".

    describe_sign_and_size(-45) ➞ "minus, 2 digits"
    describe_sign_and_size(7) ➞ "plus, 1 digit"
    describe_sign_and_size(0) ➞ "zero"
    """
    if n == 0:
        return "zero"
    sign = "plus" if n > 0 else "minus"
    size = len(str(abs(n)))
    word = "digit" if size == 1 else "digits"
    return f"{sign}, {size} {word}"


def decimal_expansion(p: int, q: int, places: int) -> str:
    """
    Write p / q (both positive) with the given number of decimals by long division, without rounding.

    >>> decimal_expansion(1, 8, 4)
    '0.1250'
    >>> decimal_expansion(22, 7, 2)
    '3.14'
    """
    whole, rest = divmod(p, q)
    decimals = ""
    for _ in range(places):
        digit, rest = divmod(rest * 10, q)
        decimals += str(digit)
    return f"{whole}.{decimals}"


def recurring_block(q: int) -> str:
    """
    Return the digits that repeat forever in the decimal text of 1 / q, or "" if the division ends.

    recurring_block(7) == "142857"
    recurring_block(6) == "6"
    recurring_block(8) == ""
    """
    digits = ""
    seen = {}
    rest = 1
    while rest and rest not in seen:
        seen[rest] = len(digits)
        rest *= 10
        digits += str(rest // q)
        rest %= q
    if rest == 0:
        return ""
    return digits[seen[rest]:]


def check():
    assert write_in_letter_base(5, "xyz") == "yz"
    assert write_in_letter_base(0, "xyz") == "x"
    assert increment_digits_text("199", 10) == "200"
    assert increment_digits_text("11", 2) == "100"
    assert increment_digits_text("02", 3) == "10"
    assert bits_differ_at(5, 6) == [1, 2]
    assert bits_differ_at(8, 1) == [0, 3]
    assert bits_differ_at(4, 4) == []
    assert all_base_texts(10) == {"bin": "1010", "oct": "12", "hex": "a"}
    assert all_base_texts(0) == {"bin": "0", "oct": "0", "hex": "0"}
    assert hex_letters_only(16) == [10, 11, 12, 13, 14, 15]
    assert hex_letters_only(10) == []
    assert concatenated_is_square(1, 6)
    assert not concatenated_is_square(6, 1)
    assert concatenated_is_square(14, 4)
    assert best_glued_pair([12, 5, 3]) == 512
    assert best_glued_pair([7]) is None
    assert halves_equal_sum("123402")
    assert not halves_equal_sum("12")
    assert even_digits_before_odd(1234) == 2413
    assert even_digits_before_odd(105) == 15
    assert check_letter("123") == "D"
    assert check_letter("0") == "A"
    assert with_parity_digit("1101") == "11011"
    assert with_parity_digit("") == "0"
    assert collapse_to_digit("hello") == 7
    assert collapse_to_digit("a") == 1
    assert rounded_sum_error([0.26, 0.26]) == 0.1
    assert rounded_sum_error([1.0, 2.0]) == 0.0
    assert round_keeping_width("3.47") == "3.5"
    assert round_keeping_width("0.995") == "1.00"
    assert read_scientific("1.23e4") == 12300
    assert read_scientific("5e2") == 500
    assert read_cell("12") == 12
    assert read_cell("1.50") == 1.5
    assert read_cell(" pear ") == "pear"
    assert number_kind("12") == "integer"
    assert number_kind("0.5") == "decimal"
    assert number_kind("1.") == "other"
    assert sort_by_reversed_text([13, 21, 40]) == [40, 21, 13]
    assert sort_by_reversed_text([]) == []
    assert unequal_digit_places("519", "528") == {"same": 1, "more": 1, "less": 1}
    assert unequal_digit_places("7", "1") == {"same": 0, "more": 1, "less": 0}
    assert odometer_readings("98", 3) == ["99", "00", "01"]
    assert odometer_readings("007", 1) == ["008"]
    assert spread_by_digits("abc", "21") == "aabcc"
    assert spread_by_digits("xy", "0") == ""
    assert phone_in_blocks("12345678") == "123-456-78"
    assert phone_in_blocks("1234567") == "123-45-67"
    assert phone_in_blocks("12") == "12"
    assert number_fence(5, 4) == ["1|2|", "3|4|", "5|"]
    assert number_fence(10, 6) == ["1|2|3|", "4|5|6|", "7|8|9|", "10|"]
    assert number_fence(0, 4) == []
    assert describe_sign_and_size(-45) == "minus, 2 digits"
    assert describe_sign_and_size(7) == "plus, 1 digit"
    assert describe_sign_and_size(0) == "zero"
    assert recurring_block(7) == "142857"
    assert recurring_block(6) == "6"
    assert recurring_block(8) == ""


if __name__ == "__main__":
    check()
