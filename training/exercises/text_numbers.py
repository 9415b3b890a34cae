"""Numbers in text: digits inside strings, digit sums, and conversions between numerals and numbers."""

import re
from collections import Counter
from typing import Dict, List, Optional, Tuple


def sum_digits_after_letters(text: str) -> int:
    """
    Add up only those single digits that stand directly after a letter.

    >>> sum_digits_after_letters("a3b45c")
    7
    >>> sum_digits_after_letters("77")
    0
    """
    total = 0
    for i in range(1, len(text)):
        if text[i].isdigit() and text[i - 1].isalpha():
            total += int(text[i])
    return total


def digit_sums_per_word(sentence: str) -> List[int]:
    """
    You are given a sentence whose words may hold digits. Return, for every word,
    the sum of its digits (0 for a word without digits).

    digit_sums_per_word("room 204 on b12") ➞ [0, 6, 0, 3]
    digit_sums_per_word("") ➞ []
    """
    sums = []
    for word in sentence.split():
        sums.append(sum(int(ch) for ch in word if ch.isdigit()))
    return sums


def fold_digit_string(s):
    """
    Fold a string of digits in the middle: add the first digit to the last, the second to the
    second last and so on. A middle digit stays alone. The sums are written one after another.

    >>> fold_digit_string("1234")
    '55'
    >>> fold_digit_string("98017")
    '1690'
    """
    left, right = 0, len(s) - 1
    result = ""
    while left < right:
        result += str(int(s[left]) + int(s[right]))
        left += 1
        right -= 1
    if left == right:
        result += s[left]
    return result


def add_numeral_strings(a: str, b: str) -> str:
    """
    Add two non-negative decimal numbers that are given as strings, digit by digit from the right,
    without turning a whole string into an int.

    >>> add_numeral_strings("958", "67")
    '1025'
    >>> add_numeral_strings("0", "0")
    '0'
    """
    i, j = len(a) - 1, len(b) - 1
    carry = 0
    digits = []
    while i >= 0 or j >= 0 or carry:
        if i >= 0:
            carry += int(a[i])
            i -= 1
        if j >= 0:
            carry += int(b[j])
            j -= 1
        digits.append(str(carry % 10))
        carry //= 10
    return "".join(reversed(digits))


def subtract_numeral_strings(big: str, small: str) -> str:
    """
    Subtract small from big, both decimal numbers as strings, by the school method with borrowing.
    The first is never the smaller one. The answer has no leading zeros.

    subtract_numeral_strings("1000", "1") == "999"
    subtract_numeral_strings("52", "52") == "0"
    """
    small = small.zfill(len(big))
    borrow = 0
    out = ""
    for x, y in zip(reversed(big), reversed(small)):
        diff = int(x) - int(y) - borrow
        if diff < 0:
            diff += 10
            borrow = 1
        else:
            borrow = 0
        out = str(diff) + out
    return out.lstrip("0") or "0"


def times_one_digit(number: str, digit: int) -> str:
    """
    Multiply a long number, given as a string of digits, by a single digit. Work from the right
    and carry as on paper. Multiplying by 0 gives "0".

    times_one_digit("125", 8) == "1000"
    times_one_digit("99", 0) == "0"
    """
    if digit == 0:
        return "0"
    carry = 0
    result = ""
    for ch in number[::-1]:
        carry, last = divmod(int(ch) * digit + carry, 10)
        result = str(last) + result
    if carry:
        result = str(carry) + result
    return result


def larger_numeral(a: str, b: str) -> str:
    """
    Return the larger of two non-negative whole numbers given as strings, without int().
    Leading zeros do not count. If both have the same value, return the first as it was given.

    >>> larger_numeral("0099", "100")
    '100'
    >>> larger_numeral("007", "7")
    '007'
    >>> larger_numeral("45", "39")
    '45'
    """
    x = a.lstrip("0")
    y = b.lstrip("0")
    if len(x) != len(y):
        return a if len(x) > len(y) else b
    return a if x >= y else b


def compare_decimal_texts(a: str, b: str) -> int:
    """
    Compare two positive decimal texts such as "3.50" and "3.5". Return -1, 0 or 1 when the first
    is less than, equal to or greater than the second. The dot may be missing.

    compare_decimal_texts("3.50", "3.5") == 0
    compare_decimal_texts("2.09", "2.1") == -1
    compare_decimal_texts("12", "9.99") == 1
    """
    whole_a, _, part_a = a.partition(".")
    whole_b, _, part_b = b.partition(".")
    width = max(len(part_a), len(part_b))
    x = int(whole_a + part_a.ljust(width, "0"))
    y = int(whole_b + part_b.ljust(width, "0"))
    if x == y:
        return 0
    return 1 if x > y else -1


def sort_numerals_by_size(items):
    """Sort whole numbers given as text by their distance from zero; of two equally far ones the negative comes first.

    >>> sort_numerals_by_size(["10", "9", "-9", "-3"])
    ['-3', '-9', '9', '10']
    """
    return sorted(items, key=lambda text: (abs(int(text)), int(text)))


def text_order_differs(numbers: List[int]) -> List[Tuple[int, int]]:
    """
    For neighbours in a list of non-negative integers, find the pairs where the order as numbers
    is not the order as text (9 < 10, but "10" < "9"). Return these pairs in order.

    >>> text_order_differs([9, 10, 20, 3])
    [(9, 10), (20, 3)]
    >>> text_order_differs([1, 2, 3])
    []
    """
    pairs = []
    for a, b in zip(numbers, numbers[1:]):
        if (a < b) != (str(a) < str(b)):
            pairs.append((a, b))
    return pairs


def widest_number_gap(text: str) -> Optional[int]:
    """
    Whole numbers are written anywhere in a text; digits that touch belong to the same number.
    Return the largest difference (without sign) between two numbers that follow each other,
    or None when there are fewer than two numbers.

    Examples:
    widest_number_gap("ab12cd9e103") ➞ 94
    widest_number_gap("only 5") ➞ None
    """
    best = None
    previous = None
    current = ""
    for ch in text + " ":
        if ch.isdigit():
            current += ch
        elif current:
            value = int(current)
            if previous is not None:
                gap = abs(value - previous)
                best = gap if best is None else max(best, gap)
            previous = value
            current = ""
    return best


def percentages_in_text(text: str) -> List[float]:
    """Return all percentages of the text (a number, perhaps with decimals, directly before a % sign) as floats.

    >>> percentages_in_text("up 3.5% from 20, then 7%")
    [3.5, 7.0]
    >>> percentages_in_text("nothing")
    []
    """
    return [float(part) for part in re.findall(r"(\d+(?:\.\d+)?)%", text)]


def double_numbers_in_text(text: str) -> str:
    """
    Write a function that replaces every whole number in the text by its double and leaves all
    other characters as they are.

    double_numbers_in_text("2 eggs, 150g flour") == "4 eggs, 300g flour"
    double_numbers_in_text("salt") == "salt"
    """
    out = []
    i = 0
    while i < len(text):
        if not text[i].isdigit():
            out.append(text[i])
            i += 1
            continue
        j = i
        while j < len(text) and text[j].isdigit():
            j += 1
        out.append(str(2 * int(text[i:j])))
        i = j
    return "".join(out)


def bump_last_number(label: str) -> str:
    """
    Increase the number at the end of a label by 1. The number keeps its width when it was padded
    with zeros. A label without a number at the end gets a 1.

    >>> bump_last_number("img009")
    'img010'
    >>> bump_last_number("v99")
    'v100'
    >>> bump_last_number("copy")
    'copy1'
    """
    head = label.rstrip("0123456789")
    tail = label[len(head):]
    if not tail:
        return label + "1"
    return head + str(int(tail) + 1).zfill(len(tail))


def pad_numbers_in_text(text: str, width: int) -> str:
    """
    Pad every number in the text with leading zeros to at least the given width, so that texts
    sort well.

    pad_numbers_in_text("file7-part12", 3) ➞ "file007-part012"
    pad_numbers_in_text("a1234", 2) ➞ "a1234"
    """
    return re.sub(r"\d+", lambda match: match.group().zfill(width), text)


def natural_sort(names):
    """
    Sort names so that numbers inside them count by value: "a2" comes before "a10".

    >>> natural_sort(["a10", "a2", "b1", "a1"])
    ['a1', 'a2', 'a10', 'b1']
    """
    def key(name):
        pieces = re.split(r"(\d+)", name)
        return [int(p) if p.isdigit() else p for p in pieces]

    return sorted(names, key=key)


def trim_number_zeros(text: str) -> str:
    """
    Remove needless zeros from a decimal text: leading zeros of the whole part (one digit stays)
    and trailing zeros after the dot. If nothing is left after the dot, the dot goes too.

    >>> trim_number_zeros("007.250")
    '7.25'
    >>> trim_number_zeros("0.00")
    '0'
    >>> trim_number_zeros("120")
    '120'
    """
    whole, _, part = text.partition(".")
    whole = whole.lstrip("0") or "0"
    part = part.rstrip("0")
    if part:
        return whole + "." + part
    return whole


def thousands_by_hand(n: int, mark: str = ",") -> str:
    """
    Write an integer with a mark between groups of three digits, counted from the right.

    thousands_by_hand(1234567) == "1,234,567"
    thousands_by_hand(-4500, "'") == "-4'500"
    thousands_by_hand(12) == "12"
    """
    digits = str(abs(n))
    groups = []
    while len(digits) > 3:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    groups.insert(0, digits)
    sign = "-" if n < 0 else ""
    return sign + mark.join(groups)


def four_digit_groups(n):
    """Return a non-negative number as text with its digits in groups of four from the right, split by blanks.

    >>> four_digit_groups(123456789)
    '1 2345 6789'
    >>> four_digit_groups(42)
    '42'
    """
    out = ""
    for i, ch in enumerate(reversed(str(n))):
        if i and i % 4 == 0:
            out = " " + out
        out = ch + out
    return out


def grouped_text_to_int(text: str) -> Optional[int]:
    """
    Read a number whose digits are grouped by underscores, e.g. "1_000_000". Every group after the
    first must have exactly three digits and the first one to three. Anything else gives None.

    grouped_text_to_int("12_500") == 12500
    grouped_text_to_int("1_00") == None
    grouped_text_to_int("_100") == None
    """
    groups = text.split("_")
    if not all(group.isdigit() for group in groups):
        return None
    if len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:]):
        return None
    return int("".join(groups))


def wxyz_number(n: int) -> str:
    """
    Write a non-negative number in base four with w, x, y, z for the digits 0, 1, 2, 3. The digit
    for the ones stands first.

    >>> wxyz_number(6)
    'yx'
    >>> wxyz_number(0)
    'w'
    """
    if n == 0:
        return "w"
    out = ""
    while n > 0:
        out += "wxyz"[n % 4]
        n //= 4
    return out


def read_signed_bits(bits: str) -> int:
    """
    The first bit of the text has a negative weight, all others the usual positive one (two's
    complement). Return the value.

    read_signed_bits("0101") ➞ 5
    read_signed_bits("1101") ➞ -3
    read_signed_bits("1") ➞ -1
    """
    value = int(bits, 2)
    if bits[0] == "1":
        value -= 2 ** len(bits)
    return value


def hex_by_hand(number: int) -> str:
    """Return the hexadecimal text of a non-negative number in capitals, without using hex() or format().

    >>> hex_by_hand(254)
    'FE'
    >>> hex_by_hand(0)
    '0'
    """
    symbols = "0123456789ABCDEF"
    text = symbols[number % 16]
    number //= 16
    while number:
        text = symbols[number % 16] + text
        number //= 16
    return text


def read_hex_by_ord(text: str) -> int:
    """
    Read a hexadecimal text (small or capital letters) with the help of ord, without int(text, 16).

    >>> read_hex_by_ord("1f")
    31
    >>> read_hex_by_ord("C0")
    192
    """
    value = 0
    for ch in text.lower():
        if "0" <= ch <= "9":
            digit = ord(ch) - ord("0")
        else:
            digit = ord(ch) - ord("a") + 10
        value = value * 16 + digit
    return value


def octal_triples(bits: str) -> str:
    """
    Turn a binary text into an octal one by groups of three bits from the right. Fill up the first
    group with zeros on the left.

    octal_triples("1011") == "13"
    octal_triples("111000") == "70"
    """
    while len(bits) % 3:
        bits = "0" + bits
    result = ""
    for i in range(0, len(bits), 3):
        result += str(int(bits[i:i + 3], 2))
    return result


def digit_sum_in_bases(n: int, low: int, high: int) -> Dict[int, int]:
    """
    For every base from low to high (both included, 2 or more) compute the sum of the digits of n
    in this base. Return a dictionary base -> sum.

    >>> digit_sum_in_bases(10, 2, 4)
    {2: 2, 3: 2, 4: 4}
    """
    sums = {}
    for base in range(low, high + 1):
        m = n
        total = 0
        while m > 0:
            total += m % base
            m //= base
        sums[base] = total
    return sums


def same_ones_in_bits(numbers: List[int]) -> Dict[int, List[int]]:
    """
    Group the numbers by how many ones their binary form has. Keep the order inside the groups.

    same_ones_in_bits([1, 3, 4, 7]) == {1: [1, 4], 2: [3], 3: [7]}
    same_ones_in_bits([]) == {}
    """
    groups = {}
    for n in numbers:
        ones = bin(n).count("1")
        groups.setdefault(ones, []).append(n)
    return groups


def reads_as_base(text: str) -> int:
    """
    Return the smallest base (at least 2) in which the text of digits and capital letters is a
    valid number; A stands for 10, B for 11 and so on.

    >>> reads_as_base("1021")
    3
    >>> reads_as_base("C7")
    13
    >>> reads_as_base("000")
    2
    """
    highest = 1
    for ch in text:
        if ch.isdigit():
            value = int(ch)
        else:
            value = ord(ch) - ord("A") + 10
        highest = max(highest, value)
    return highest + 1


def mean_text(numbers: List[float]) -> str:
    """
    Return the mean of the numbers as text with exactly one decimal, or "-" for an empty list.

    mean_text([1, 2]) ➞ "1.5"
    mean_text([3.0]) ➞ "3.0"
    mean_text([]) ➞ "-"
    """
    if not numbers:
        return "-"
    mean = sum(numbers) / len(numbers)
    return f"{mean:.1f}"


def round_text_half_up(text: str, places: int) -> str:
    """
    Round a positive decimal text half up to the given number of places (at least 1), working on
    the digits only, so that no float gets in the way. The text always has a dot.

    >>> round_text_half_up("2.675", 2)
    '2.68'
    >>> round_text_half_up("0.94", 1)
    '0.9'
    >>> round_text_half_up("9.96", 1)
    '10.0'
    """
    whole, part = text.split(".")
    part = part.ljust(places + 1, "0")
    scaled = int(whole + part[:places])
    if part[places] >= "5":
        scaled += 1
    digits = str(scaled).zfill(places + 1)
    return digits[:-places] + "." + digits[-places:]


def cut_to_quarters(x: float) -> str:
    """
    Cut a non-negative number down to whole quarters and write it as text: the whole part, then
    nothing, " 1/4", " 1/2" or " 3/4".

    >>> cut_to_quarters(2.8)
    '2 3/4'
    >>> cut_to_quarters(5.1)
    '5'
    >>> cut_to_quarters(0.5)
    '0 1/2'
    """
    quarters = int(x * 4)
    whole, rest = divmod(quarters, 4)
    tails = ["", " 1/4", " 1/2", " 3/4"]
    return str(whole) + tails[rest]


def to_significant(n: int, k: int) -> int:
    """
    Keep the first k digits of a positive integer and turn the others into zeros, rounding half up.

    to_significant(48721, 2) == 49000
    to_significant(951, 1) == 1000
    to_significant(37, 4) == 37
    """
    extra = len(str(n)) - k
    if extra <= 0:
        return n
    unit = 10 ** extra
    return (n + unit // 2) // unit * unit


def digit_letter_swap(s):
    """
    Replace each digit by the letter at this place in the alphabet (0 -> a, 1 -> b, ...) and each
    letter from a to j by its digit. Other characters stay.

    digit_letter_swap("a1-z") == "0b-z"
    digit_letter_swap("90j") == "ja9"
    """
    out = []
    for ch in s:
        if ch.isdigit():
            out.append(chr(ord("a") + int(ch)))
        elif "a" <= ch <= "j":
            out.append(str(ord(ch) - ord("a")))
        else:
            out.append(ch)
    return "".join(out)


def every_kth_letter(first: str, k: int) -> str:
    """Start with a small letter and take every k-th letter of the alphabet up to z.

    >>> every_kth_letter("a", 5)
    'afkpuz'
    >>> every_kth_letter("x", 4)
    'x'
    """
    out = ""
    code = ord(first)
    while code <= ord("z"):
        out += chr(code)
        code += k
    return out


def code_gap_profile(word: str) -> List[int]:
    """
    Return the differences of the character codes of neighbouring characters of the word.

    code_gap_profile("ace") ➞ [2, 2]
    code_gap_profile("ba") ➞ [-1]
    code_gap_profile("q") ➞ []
    """
    return [ord(b) - ord(a) for a, b in zip(word, word[1:])]


def word_from_gaps(first: str, gaps: List[int]) -> str:
    """
    Build a word of small letters from its first letter and the gaps to the following letters.
    A gap that would leave the alphabet goes round to the other end.

    >>> word_from_gaps("c", [-2, 19])
    'cat'
    >>> word_from_gaps("y", [3])
    'yb'
    """
    place = ord(first) - ord("a")
    word = first
    for gap in gaps:
        place = (place + gap) % 26
        word += chr(ord("a") + place)
    return word


def letters_at_partial_sums(word: str) -> str:
    """
    Give each small letter its place in the alphabet (a = 1, ..., z = 26). Replace each letter by
    the letter for the sum of all places up to and including it. After z the counting goes on with a.

    letters_at_partial_sums("abc") == "acf"
    letters_at_partial_sums("za") == "za"
    """
    total = 0
    out = ""
    for ch in word:
        total += ord(ch) - ord("a") + 1
        out += chr((total - 1) % 26 + ord("a"))
    return out


def most_valuable_word(words):
    """
    The value of a word is the sum of ord of its characters divided by its length. Return the word
    with the highest value; the earliest wins a tie.

    >>> most_valuable_word(["abc", "zebra", "xy"])
    'xy'
    """
    best = None
    best_value = 0
    for word in words:
        value = sum(ord(ch) for ch in word) / len(word)
        if best is None or value > best_value:
            best = word
            best_value = value
    return best


def digits_to_seven_lines(n: int) -> int:
    """
    Count the lit bars when a number is shown on a seven-bar display. The digits 0 to 9 use
    6, 2, 5, 5, 4, 5, 6, 3, 7 and 6 bars. A minus sign uses 1.

    digits_to_seven_lines(18) == 9
    digits_to_seven_lines(-7) == 4
    """
    bars = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6]
    total = 0
    for ch in str(n):
        if ch == "-":
            total += 1
        else:
            total += bars[int(ch)]
    return total


def digit_frequency_code(text: str) -> str:
    """
    Describe which digits occur in a text: for each digit in rising order write the digit, an x
    and how often it occurs, with commas between.

    >>> digit_frequency_code("2 of 12 or 21")
    '1x2,2x3'
    >>> digit_frequency_code("no digits")
    ''
    """
    counts = Counter(ch for ch in text if ch.isdigit())
    return ",".join(f"{digit}x{counts[digit]}" for digit in sorted(counts))


def number_is_spelled(n: int, names: Dict[int, str]) -> str:
    """
    Spell a number digit by digit with the given names, joined by hyphens. A digit without a name
    is written as '?'. A minus sign is left out.

    number_is_spelled(101, {0: "nil", 1: "uno"}) == "uno-nil-uno"
    number_is_spelled(-12, {1: "uno"}) == "uno-?"
    """
    parts = []
    for ch in str(abs(n)):
        parts.append(names.get(int(ch), "?"))
    return "-".join(parts)


def longest_digit_run_sum(s: str) -> int:
    """
    Find the longest run of touching digits in s and return the sum of its digits. If several runs
    are equally long, take the first. Without digits the answer is 0.

    >>> longest_digit_run_sum("a12b345c678")
    12
    >>> longest_digit_run_sum("x")
    0
    """
    best = ""
    for run in re.findall("[0-9]+", s):
        if len(run) > len(best):
            best = run
    return sum(map(int, best))


def next_multiple_text(text: str, k: int) -> str:
    """
    The text is a whole number, perhaps with leading zeros. Return the next larger multiple of k
    (strictly larger) as text of at least the same width.

    next_multiple_text("0014", 5) ➞ "0015"
    next_multiple_text("99", 3) ➞ "102"
    """
    n = int(text)
    following = (n // k + 1) * k
    return str(following).zfill(len(text))


def check():
    assert digit_sums_per_word("room 204 on b12") == [0, 6, 0, 3]
    assert digit_sums_per_word("") == []
    assert subtract_numeral_strings("1000", "1") == "999"
    assert subtract_numeral_strings("52", "52") == "0"
    assert times_one_digit("125", 8) == "1000"
    assert times_one_digit("99", 0) == "0"
    assert compare_decimal_texts("3.50", "3.5") == 0
    assert compare_decimal_texts("2.09", "2.1") == -1
    assert compare_decimal_texts("12", "9.99") == 1
    assert widest_number_gap("ab12cd9e103") == 94
    assert widest_number_gap("only 5") is None
    assert double_numbers_in_text("2 eggs, 150g flour") == "4 eggs, 300g flour"
    assert double_numbers_in_text("salt") == "salt"
    assert pad_numbers_in_text("file7-part12", 3) == "file007-part012"
    assert pad_numbers_in_text("a1234", 2) == "a1234"
    assert thousands_by_hand(1234567) == "1,234,567"
    assert thousands_by_hand(-4500, "'") == "-4'500"
    assert thousands_by_hand(12) == "12"
    assert grouped_text_to_int("12_500") == 12500
    assert grouped_text_to_int("1_00") is None
    assert grouped_text_to_int("_100") is None
    assert read_signed_bits("0101") == 5
    assert read_signed_bits("1101") == -3
    assert read_signed_bits("1") == -1
    assert octal_triples("1011") == "13"
    assert octal_triples("111000") == "70"
    assert same_ones_in_bits([1, 3, 4, 7]) == {1: [1, 4], 2: [3], 3: [7]}
    assert same_ones_in_bits([]) == {}
    assert mean_text([1, 2]) == "1.5"
    assert mean_text([3.0]) == "3.0"
    assert mean_text([]) == "-"
    assert to_significant(48721, 2) == 49000
    assert to_significant(951, 1) == 1000
    assert to_significant(37, 4) == 37
    assert digit_letter_swap("a1-z") == "0b-z"
    assert digit_letter_swap("90j") == "ja9"
    assert code_gap_profile("ace") == [2, 2]
    assert code_gap_profile("ba") == [-1]
    assert code_gap_profile("q") == []
    assert letters_at_partial_sums("abc") == "acf"
    assert letters_at_partial_sums("za") == "za"
    assert digits_to_seven_lines(18) == 9
    assert digits_to_seven_lines(-7) == 4
    assert number_is_spelled(101, {0: "nil", 1: "uno"}) == "uno-nil-uno"
    assert number_is_spelled(-12, {1: "uno"}) == "uno-?"
    assert next_multiple_text("0014", 5) == "0015"
    assert next_multiple_text("99", 3) == "102"


if __name__ == "__main__":
    check()
