"""Short tasks on digits, palindromes, number bases, binary strings and bits."""

from typing import Dict, List, Optional, Tuple


def digit_seesaw(n: int) -> int:
    """
    Put the digits of n on a seesaw: the digits of the left half count to the left, those of the right half to the
    right, and a middle digit counts nowhere. Return left sum minus right sum.

    >>> digit_seesaw(9134)
    3
    >>> digit_seesaw(581)
    4
    """
    s = str(n)
    half = len(s) // 2
    left = sum(int(c) for c in s[:half])
    right = sum(int(c) for c in s[len(s) - half:])
    return left - right


def odd_digits_squeezed(n):
    """Remove all even digits of n and return the number that remains, or -1 if nothing remains.

    odd_digits_squeezed(12345) == 135
    odd_digits_squeezed(2046) == -1
    """
    result = 0
    place = 1
    while n > 0:
        n, d = divmod(n, 10)
        if d % 2 == 1:
            result += d * place
            place *= 10
    return result if result > 0 else -1


def digit_multiplicity_ok(n: int) -> bool:
    """
    Does every digit d that occurs in n occur at most d times?

    >>> digit_multiplicity_ok(2231)
    True
    >>> digit_multiplicity_ok(11)
    False
    >>> digit_multiplicity_ok(10)
    False
    """
    s = str(n)
    return all(s.count(c) <= int(c) for c in s)


def rearranged_twice(n: int, m: int) -> bool:
    """ True if twice n is written with the same digits as m, in any order.
    >>> rearranged_twice(125, 502)
    True
    >>> rearranged_twice(12, 12)
    False
    """
    return sorted(str(2 * n)) == sorted(str(m))


def palindrome_below(n: int) -> int:
    """Return the largest palindromic number that is smaller than n; -1 for n = 0.

    >>> palindrome_below(100)
    99
    >>> palindrome_below(131)
    121
    >>> palindrome_below(0)
    -1
    """
    k = n - 1
    while k >= 0:
        if str(k) == str(k)[::-1]:
            return k
        k -= 1
    return -1


def mirror_sum_steps(n: int, limit: int) -> Optional[int]:
    """
    Add the reversed number to n until a palindrome appears. Return the number of additions, or None if there is none
    within the limit.

    For n = 56 and limit = 5 the result is 1.
    For n = 89 and limit = 5 the result is None.
    For n = 7 and limit = 0 the result is 0.
    """
    for step in range(limit + 1):
        text = str(n)
        if text == text[::-1]:
            return step
        n += int(text[::-1])
    return None


def base_palindromes(n: int, bases: list[int]) -> list[int]:
    """
    In which of the bases (2 to 10) is n written as a palindrome?

    >>> base_palindromes(9, [2, 3, 8, 10])
    [2, 8, 10]
    """
    def digits(k, base):
        out = []
        while k:
            out.append(k % base)
            k //= base
        return out

    return [b for b in bases if digits(n, b) == digits(n, b)[::-1]]


def to_balanced_ternary(n):
    """Write n >= 0 with powers of three, where the digits are + (one), 0 and - (minus one).

    to_balanced_ternary(5) == '+--'
    to_balanced_ternary(3) == '+0'
    to_balanced_ternary(0) == '0'
    """
    if n == 0:
        return "0"
    text = ""
    while n:
        n, rest = divmod(n, 3)
        if rest == 2:
            text = "-" + text
            n += 1
        else:
            text = "0+"[rest] + text
    return text


def from_balanced_ternary(text: str) -> int:
    """
    Read a number that is written with the signs + (one), 0 and - (minus one) in powers of three.

    >>> from_balanced_ternary('+--')
    5
    >>> from_balanced_ternary('-0')
    -3
    """
    value = 0
    for sign in text:
        value *= 3
        if sign == '+':
            value += 1
        elif sign == '-':
            value -= 1
    return value


def smallest_base_for(text):
    """
    What is the smallest base (at least 2) in which the text can be a number? Letters are digits from 10 on; if there
    is any other character, return None.

    >>> smallest_base_for('1042')
    5
    >>> smallest_base_for('1f')
    16
    >>> smallest_base_for('00')
    2
    >>> smallest_base_for('1.5') is None
    True
    """
    top = 1
    for ch in text.lower():
        if "0" <= ch <= "9":
            d = int(ch)
        elif "a" <= ch <= "z":
            d = ord(ch) - ord("a") + 10
        else:
            return None
        top = max(top, d)
    return top + 1


def bases_with_end(n: int, digit: int) -> list[int]:
    """In which bases from 2 to 16 does n end with the given digit? The digit has to exist in the base.

    >>> bases_with_end(17, 1)
    [2, 4, 8, 16]
    >>> bases_with_end(5, 5)
    [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    """
    return [base for base in range(2, 17) if digit < base and n % base == digit]


def ones_at_even_places(n: int) -> int:
    """Count the ones in the binary form of n that stand at an even place; the last bit has place 0.

    >>> ones_at_even_places(21)
    3
    >>> ones_at_even_places(10)
    0
    """
    count = 0
    place = 0
    while n >> place:
        if (n >> place) & 1 and place % 2 == 0:
            count += 1
        place += 1
    return count


def swap_bit_pairs(n: int) -> int:
    """
    Exchange the last two bits with each other, then the two in front of them, and so on.

    For n = 9 the result is 6.
    For n = 1 the result is 2.
    """
    result = 0
    shift = 0
    while n:
        pair = n & 3
        if pair == 1:
            pair = 2
        elif pair == 2:
            pair = 1
        result |= pair << shift
        shift += 2
        n >>= 2
    return result


def binary_text_increment(bits: str) -> str:
    """ Add one to a binary text without converting it into a number; an overflow makes the text longer.
    >>> binary_text_increment('1011')
    '1100'
    >>> binary_text_increment('11')
    '100'
    >>> binary_text_increment('0')
    '1'
    """
    i = len(bits) - 1
    while i >= 0 and bits[i] == '1':
        i -= 1
    zeros = '0' * (len(bits) - 1 - i)
    if i < 0:
        return '1' + zeros
    return bits[:i] + '1' + zeros


def run_code_bits(bits):
    """
    Shorten a binary text: return its first character and the list of the lengths of its runs.

    run_code_bits('000110') == ('0', [3, 2, 1])
    run_code_bits('') == ('', [])
    """
    if bits == '':
        return '', []
    runs = [1]
    for previous, current in zip(bits, bits[1:]):
        if current == previous:
            runs[-1] += 1
        else:
            runs.append(1)
    return bits[0], runs


def subset_from_mask(items: List[str], mask: int) -> List[str]:
    """
    Return the items whose place is marked with a one in the mask. The last bit of the mask belongs to the first item;
    bits beyond the list have no meaning.

    >>> subset_from_mask(['a', 'b', 'c'], 5)
    ['a', 'c']
    >>> subset_from_mask(['a'], 6)
    []
    """
    chosen = []
    for i, item in enumerate(items):
        if mask >> i & 1:
            chosen.append(item)
    return chosen


def mask_of_days(days: List[str]) -> int:
    """
    Days of the week are stored in bits: Mon is bit 0, Sun is bit 6. Combine the days into a number. Names that are no
    days are ignored.

    mask_of_days(['Mon', 'Wed']) == 5
    mask_of_days(['Sun', 'Sun', 'Foo']) == 64
    """
    order = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    mask = 0
    for day in days:
        if day in order:
            mask |= 1 << order.index(day)
    return mask


def permission_text(mode: int) -> str:
    """A mode from 0 to 7 is a sum of 4 (read), 2 (write) and 1 (run). Write it like 'r-x'.

    permission_text(5) == 'r-x'
    permission_text(0) == '---'
    permission_text(7) == 'rwx'
    """
    text = ''
    for bit, letter in zip((4, 2, 1), 'rwx'):
        text += letter if mode & bit else '-'
    return text


def numbers_with_ones(limit, ones):
    """List the numbers below limit whose binary form has exactly the given number of ones.

    >>> numbers_with_ones(13, 2)
    [3, 5, 6, 9, 10, 12]
    >>> numbers_with_ones(5, 0)
    [0]
    """
    result = []
    for n in range(limit):
        if bin(n).count("1") == ones:
            result.append(n)
    return result


def next_same_weight(n: int) -> int:
    """
    Find the next number above n that has as many ones in binary as n (n is positive).

    next_same_weight(5) == 6
    next_same_weight(6) == 9
    next_same_weight(8) == 16
    """
    def weight(k):
        count = 0
        while k:
            k &= k - 1
            count += 1
        return count

    target = weight(n)
    n += 1
    while weight(n) != target:
        n += 1
    return n


def xor_chain_result(start: int, ops: list[tuple[str, int]]) -> int:
    """
    Apply the operations from left to right to the start value. They are 'and', 'or', 'xor' with a number, and
    'shl' for a shift to the left.

    >>> xor_chain_result(6, [('and', 3), ('shl', 2), ('or', 1)])
    9
    >>> xor_chain_result(7, [('xor', 7)])
    0
    """
    value = start
    for name, number in ops:
        if name == 'and':
            value &= number
        elif name == 'or':
            value |= number
        elif name == 'xor':
            value ^= number
        else:
            value <<= number
    return value


def parity_blocks(bits: str, size: int) -> str:
    """Cut the bits into blocks of the given size (the last one may be shorter) and give every block its parity bit.

    For bits = '1101001' and size = 3 the result is '011'.
    For bits = '' and size = 4 the result is ''.
    """
    parities = []
    for start in range(0, len(bits), size):
        block = bits[start:start + size]
        parities.append(str(block.count('1') % 2))
    return ''.join(parities)


def first_bad_byte(lines):
    """
    Every line must have eight bits and an even number of ones. Return the index of the first line that is wrong, or
    -1 if all are fine.

    >>> first_bad_byte(['00000011', '1111'])
    1
    >>> first_bad_byte(['10000000'])
    0
    >>> first_bad_byte([])
    -1
    """
    for i, line in enumerate(lines):
        if len(line) != 8 or set(line) - {"0", "1"}:
            return i
        if line.count("1") % 2 != 0:
            return i
    return -1


def gray_path_breaks(codes: List[int]) -> List[int]:
    """
    In a list of codes each code should differ from the one before in one bit only. Return the indices
    at which this is broken.

    >>> gray_path_breaks([0, 1, 3, 0, 4])
    [3]
    >>> gray_path_breaks([7])
    []
    """
    breaks = []
    for i in range(1, len(codes)):
        if bin(codes[i - 1] ^ codes[i]).count('1') != 1:
            breaks.append(i)
    return breaks


def ip_to_int(address):
    """
    Turn an address of four parts into one number; None if there are not four parts from 0 to 255.

    ip_to_int('0.0.1.2') == 258
    ip_to_int('1.0.0.0') == 16777216
    ip_to_int('1.2.3') == None
    ip_to_int('1.2.3.x') == None
    """
    parts = address.split(".")
    if len(parts) != 4:
        return None
    value = 0
    for part in parts:
        if not part.isdigit() or int(part) > 255:
            return None
        value = value * 256 + int(part)
    return value


def rgb_from_hex(code: str) -> Optional[Tuple[int, int, int]]:
    """
    Read a colour like '#1a2b3c' or '#fff' (each digit doubled). Anything else gives None.

    >>> rgb_from_hex('#0a00ff')
    (10, 0, 255)
    >>> rgb_from_hex('#f0a')
    (255, 0, 170)
    >>> rgb_from_hex('fff') is None
    True
    >>> rgb_from_hex('#ggg') is None
    True
    """
    if not code.startswith('#'):
        return None
    digits = code[1:]
    if len(digits) == 3:
        digits = ''.join(c * 2 for c in digits)
    if len(digits) != 6:
        return None
    try:
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    except ValueError:
        return None


def mix_hex_colours(first: str, second: str) -> str:
    """Mix two colours of six hex digits by taking the average (rounded down) of each of the three parts.

    mix_hex_colours('000000', '0a14ff') == '050a7f'
    mix_hex_colours('ffffff', 'ffffff') == 'ffffff'
    """
    mixed = ''
    for i in range(0, 6, 2):
        a = int(first[i:i + 2], 16)
        b = int(second[i:i + 2], 16)
        mixed += format((a + b) // 2, '02x')
    return mixed


def octal_from_binary(bits):
    """
    Convert a binary text to octal by groups of three bits, without computing the number.

    >>> octal_from_binary('1010011')
    '123'
    >>> octal_from_binary('0')
    '0'
    """
    while len(bits) % 3 != 0:
        bits = "0" + bits
    result = ""
    for i in range(0, len(bits), 3):
        a, b, c = bits[i:i + 3]
        result += str(4 * int(a) + 2 * int(b) + int(c))
    return result


def digits_as_base_sum(n: int, low: int, high: int) -> int:
    """
    Read the decimal digits of n as a number in every base from low to high and add these values. Bases that are too
    small for one of the digits are left out.

    digits_as_base_sum(12, 2, 4) == 11
    digits_as_base_sum(9, 2, 9) == 0
    """
    text = str(n)
    largest = max(int(c) for c in text)
    total = 0
    for base in range(low, high + 1):
        if base <= largest:
            continue
        value = 0
        for c in text:
            value = value * base + int(c)
        total += value
    return total


def harshad_in_bases(n: int) -> List[int]:
    """ Return the bases from 2 to 10 in which n can be divided by the sum of its digits.
    >>> harshad_in_bases(6)
    [2, 3, 4, 5, 6, 7, 8, 9, 10]
    >>> harshad_in_bases(11)
    []
    """
    def digit_total(k: int, base: int) -> int:
        if k == 0:
            return 0
        return k % base + digit_total(k // base, base)

    return [b for b in range(2, 11) if n % digit_total(n, b) == 0]


def digit_walk(n):
    """
    Start at the first digit of n. The digit tells how many places to go on to the right. Return the digits that are
    visited until the walk leaves the number or stands on a zero (which is visited too).

    >>> digit_walk(21304)
    [2, 3]
    >>> digit_walk(1102)
    [1, 1, 0]
    """
    s = str(n)
    i = 0
    visited = []
    while i < len(s):
        d = int(s[i])
        visited.append(d)
        if d == 0:
            break
        i += d
    return visited


def bounce_digits(n: int) -> str:
    """
    Write the digits of n from the outside to the inside: first, last, second, last but one, ...

    bounce_digits(12345) == '15243'
    bounce_digits(8) == '8'
    """
    s = str(n)
    out = ''
    i, j = 0, len(s) - 1
    while i < j:
        out += s[i] + s[j]
        i += 1
        j -= 1
    if i == j:
        out += s[i]
    return out


def rising_part_of_number(n: int) -> int:
    """Return the longest piece of n (as a number) in which each digit is larger than the one before; first wins.

    >>> rising_part_of_number(52478134)
    2478
    >>> rising_part_of_number(321)
    3
    """
    s = str(n)
    best = cur = s[0]
    for c in s[1:]:
        if c > cur[-1]:
            cur += c
        else:
            cur = c
        if len(cur) > len(best):
            best = cur
    return int(best)


def digit_pairs_table(numbers):
    """
    Count the pairs (first digit, last digit) of the numbers; one-digit numbers use their digit twice.

    digit_pairs_table([12, 152, 7]) == {(1, 2): 2, (7, 7): 1}
    digit_pairs_table([]) == {}
    """
    table = {}
    for n in numbers:
        s = str(abs(n))
        key = (int(s[0]), int(s[-1]))
        table[key] = table.get(key, 0) + 1
    return table


def digit_sandwich(n, k):
    """
    Count the places at which a digit stands between two digits that are both larger than it by at least k.

    >>> digit_sandwich(5171, 3)
    1
    >>> digit_sandwich(909, 10)
    0
    """
    s = [int(c) for c in str(n)]
    return sum(1 for a, b, c in zip(s, s[1:], s[2:]) if a - b >= k and c - b >= k)


def nearest_with_digit(n: int, digit: int) -> int:
    """The number closest to n that contains the digit; if two are equally close, take the smaller one.

    For n = 25 and digit = 7 the result is 27.
    For n = 70 and digit = 7 the result is 70.
    For n = 12 and digit = 1 the result is 12.
    """
    distance = 0
    while True:
        for candidate in (n - distance, n + distance):
            if candidate >= 0 and str(digit) in str(candidate):
                return candidate
        distance += 1


def largest_with_swaps(n: int, swaps: int) -> int:
    """
    Make n as large as possible with at most so many swaps of two digits. In every swap the first place that is not
    yet the best gets the largest later digit, taken from as far right as possible.

    >>> largest_with_swaps(1993, 1)
    9913
    >>> largest_with_swaps(4321, 3)
    4321
    """
    digits = list(str(n))
    for i in range(len(digits)):
        if swaps == 0:
            break
        best = i
        for j in range(i + 1, len(digits)):
            if digits[j] >= digits[best] and digits[j] > digits[i]:
                best = j
        if best != i:
            digits[i], digits[best] = digits[best], digits[i]
            swaps -= 1
    return int("".join(digits))


def drop_one_for_multiple(n, m):
    """
    Can one digit of n be removed so that the rest is a multiple of m? Return the largest such rest or None.

    drop_one_for_multiple(1245, 7) == 245
    drop_one_for_multiple(11, 7) == None
    drop_one_for_multiple(5, 3) == None
    """
    s = str(n)
    if len(s) < 2:
        return None
    rests = [int(s[:i] + s[i + 1:]) for i in range(len(s))]
    fitting = [r for r in rests if r % m == 0]
    return max(fitting, default=None)


def missing_digit_for_nine(text: str) -> List[int]:
    """ One digit of the text is written as '?'. Which digits can it be if the number is a multiple of nine?
    >>> missing_digit_for_nine('4?3')
    [2]
    >>> missing_digit_for_nine('?9')
    [0, 9]
    """
    known = sum(int(c) for c in text if c != '?')
    return [d for d in range(10) if (known + d) % 9 == 0]


def digital_cousins(numbers: list[int]) -> list[list[int]]:
    """
    Group the numbers that are made from the same set of digits, however often each is used. Groups stand in the order
    of their first member.

    digital_cousins([12, 5, 211, 55]) == [[12, 211], [5, 55]]
    digital_cousins([]) == []
    """
    groups = {}
    for n in numbers:
        key = frozenset(str(n))
        groups.setdefault(key, []).append(n)
    return list(groups.values())


def stair_number(n: int) -> str:
    """Classify n by its digits: 'up' if every digit is larger than the one before, 'down' if smaller, 'flat' if all
    are equal, and 'mixed' otherwise. A single digit is 'flat'.

    >>> stair_number(1359)
    'up'
    >>> stair_number(44)
    'flat'
    >>> stair_number(120)
    'mixed'
    """
    s = str(n)
    steps = [int(b) - int(a) for a, b in zip(s, s[1:])]
    if all(x == 0 for x in steps):
        return 'flat'
    if all(x > 0 for x in steps):
        return 'up'
    if all(x < 0 for x in steps):
        return 'down'
    return 'mixed'


def digit_budget(n, budget):
    """
    Read the digits of n from the left as prices. Return how many can be paid before the budget is too small for the
    next one.

    digit_budget(3514, 9) == 3
    digit_budget(9, 5) == 0
    """
    paid = 0
    for c in str(n):
        price = int(c)
        if price > budget:
            break
        budget -= price
        paid += 1
    return paid


def split_into_equal_sums(n: int) -> Optional[Tuple[int, int]]:
    """
    Cut the digits of n into two parts with the same digit sum and return both parts as numbers. The first cut that
    works is used; None if there is none.

    >>> split_into_equal_sums(1326)
    (132, 6)
    >>> split_into_equal_sums(12) is None
    True
    """
    s = str(n)
    for cut in range(1, len(s)):
        left, right = s[:cut], s[cut:]
        if sum(map(int, left)) == sum(map(int, right)):
            return int(left), int(right)
    return None


def happy_in_base(n: int, base: int) -> bool:
    """
    Replace n by the sum of the squares of its digits in the given base, again and again. Does it arrive at 1?

    happy_in_base(7, 10) is True
    happy_in_base(4, 10) is False
    happy_in_base(5, 2) is True
    """
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        total = 0
        while n:
            total += (n % base) ** 2
            n //= base
        n = total
    return n == 1


def digit_race(a: int, b: int) -> str:
    """Compare two numbers of equal length place by place. The larger digit wins the place. Return 'a', 'b' or 'tie'.

    >>> digit_race(519, 482)
    'a'
    >>> digit_race(19, 91)
    'tie'
    """
    score = 0
    for x, y in zip(str(a), str(b)):
        if x > y:
            score += 1
        elif x < y:
            score -= 1
    if score == 0:
        return "tie"
    return "a" if score > 0 else "b"


def zeros_between_nonzero(n):
    """Count the zeros of n that have a digit other than zero somewhere on both sides.

    zeros_between_nonzero(10200) == 1
    zeros_between_nonzero(1000) == 0
    zeros_between_nonzero(0) == 0
    """
    return str(n).strip('0').count('0')


def sum_of_rotations(n: int) -> int:
    """
    Add all numbers that arise from turning the digits of n in a circle. Different turns that give the same number
    count once.

    >>> sum_of_rotations(123)
    666
    >>> sum_of_rotations(11)
    11
    """
    s = str(n)
    turns = {int(s[i:] + s[:i]) for i in range(len(s))}
    return sum(turns)


def odometer_after(display: str, miles: int) -> str:
    """
    An odometer shows as many digits as the text has and begins again at zero after all nines. What does it show after
    some more miles?

    odometer_after('0998', 5) == '1003'
    odometer_after('98', 5) == '03'
    """
    width = len(display)
    value = (int(display) + miles) % 10 ** width
    return str(value).zfill(width)


def broken_odometer(reading: int, skipped: int) -> int:
    """
    On a broken counter one digit (not zero) is skipped in every place. Return the real count for the reading.

    >>> broken_odometer(5, 4)
    4
    >>> broken_odometer(15, 4)
    13
    >>> broken_odometer(3, 4)
    3
    """
    total = 0
    for c in str(reading):
        d = int(c)
        if d > skipped:
            d -= 1
        total = total * 9 + d
    return total


def numbers_on_wheels(wheels: List[str]) -> List[int]:
    """All numbers that can be set on the wheels (texts of digits), in rising order without doubles.

    numbers_on_wheels(['12', '05']) == [10, 15, 20, 25]
    numbers_on_wheels(['0', '11']) == [1]
    """
    values = {0}
    for wheel in wheels:
        values = {v * 10 + int(c) for v in values for c in wheel}
    return sorted(values)


def seven_segments(n):
    """
    How many bars light up when the number is shown with seven-segment digits?

    seven_segments(8) == 7
    seven_segments(117) == 7
    """
    bars = {"0": 6, "1": 2, "2": 5, "3": 5, "4": 4, "5": 5, "6": 6, "7": 3, "8": 7, "9": 6}
    total = 0
    for digit in str(n):
        total += bars[digit]
    return total


def best_number_from_sticks(sticks: int) -> str:
    """
    Lay the largest possible number from exactly so many sticks: a 1 needs two and a 7 needs three sticks.
    Fewer than two sticks give an empty text.

    >>> best_number_from_sticks(7)
    '711'
    >>> best_number_from_sticks(4)
    '11'
    >>> best_number_from_sticks(1)
    ''
    """
    if sticks < 2:
        return ''
    if sticks % 2 == 1:
        return '7' + '1' * ((sticks - 3) // 2)
    return '1' * (sticks // 2)


def upside_down_number(n: int) -> Optional[int]:
    """
    Turn the page upside down: 6 becomes 9 and 9 becomes 6, while 0, 1 and 8 stay, and the order turns round.
    Other digits make it impossible (None).

    For n = 1061 the result is 1901.
    For n = 68 the result is 89.
    For n = 12 the result is None.
    """
    turned = {'0': '0', '1': '1', '6': '9', '8': '8', '9': '6'}
    out = ''
    for c in str(n):
        if c not in turned:
            return None
        out = turned[c] + out
    return int(out)


def round_number_score(n):
    """
    A number is the rounder the more zeros stand at its end, compared with its length: the score is the number of
    trailing zeros divided by the number of digits, rounded to two places.

    >>> round_number_score(1500)
    0.5
    >>> round_number_score(700)
    0.67
    >>> round_number_score(0)
    1.0
    """
    s = str(n)
    zeros = len(s) - len(s.rstrip("0"))
    return round(zeros / len(s), 2)


def closest_pair_of_digits(n: int) -> Tuple[int, int]:
    """ Return the two neighbouring digits of n with the smallest difference; the first such pair counts.
    >>> closest_pair_of_digits(19475)
    (7, 5)
    >>> closest_pair_of_digits(88)
    (8, 8)
    """
    digits = [int(c) for c in str(n)]
    pairs = list(zip(digits, digits[1:]))
    return min(pairs, key=lambda p: abs(p[0] - p[1]))


def digit_elevator(start: int, moves: str) -> List[int]:
    """
    An elevator stands on a floor. Each digit of the moves says how far to go; even digits go up, odd digits go down,
    but never below floor 0. List the floors after every move.

    digit_elevator(3, '215') == [5, 4, 0]
    digit_elevator(0, '') == []
    """
    floors = []
    floor = start
    for c in moves:
        step = int(c)
        if step % 2 == 0:
            floor += step
        else:
            floor = max(0, floor - step)
        floors.append(floor)
    return floors


def card_number_groups(number: str) -> str:
    """Write a card number in groups of four; the digits of all groups except the last become stars.

    card_number_groups('123456789012') == '**** **** 9012'
    card_number_groups('12345') == '**** 5'
    """
    groups = [number[i:i + 4] for i in range(0, len(number), 4)]
    hidden = ['*' * len(g) for g in groups[:-1]]
    return ' '.join(hidden + groups[-1:])


def digits_from_words_sum(text):
    """Add all whole numbers that are written in the text; a minus directly in front of a number counts.

    >>> digits_from_words_sum('3 apples, -5 pears and 10 nuts')
    8
    >>> digits_from_words_sum('none')
    0
    """
    total = 0
    current = ""
    for ch in text + " ":
        if ch.isdigit():
            current += ch
        else:
            if current.strip("-"):
                total += int(current)
            current = "-" if ch == "-" else ""
    return total


def number_between_digits(text: str, digit: str) -> Optional[int]:
    """
    Return the number formed by the digits between the first and the last occurrence of the digit. None if the digit
    occurs less than twice or nothing stands in between.

    number_between_digits('4712374', '7') == 123
    number_between_digits('4774', '7') == None
    number_between_digits('123', '1') == None
    """
    first = text.find(digit)
    last = text.rfind(digit)
    if first == -1 or last - first < 2:
        return None
    return int(text[first + 1:last])


def bits_as_intervals(bits: str) -> list[tuple[int, int]]:
    """
    Give the stretches of ones as pairs (start, end), where the end is the first place after the stretch.

    >>> bits_as_intervals('0110001')
    [(1, 3), (6, 7)]
    >>> bits_as_intervals('000')
    []
    """
    intervals = []
    start = None
    for i, bit in enumerate(bits):
        if bit == '1' and start is None:
            start = i
        elif bit == '0' and start is not None:
            intervals.append((start, i))
            start = None
    if start is not None:
        intervals.append((start, len(bits)))
    return intervals


def majority_of_three(a: int, b: int, c: int) -> int:
    """For each bit place take the bit that at least two of the three numbers have.

    majority_of_three(6, 3, 5) == 7
    majority_of_three(1, 2, 4) == 0
    """
    return (a & b) | (a & c) | (b & c)


def reverse_bits_in_width(n, width):
    """Turn the last `width` bits of n round; bits in front of them are dropped.

    >>> reverse_bits_in_width(6, 4)
    6
    >>> reverse_bits_in_width(1, 3)
    4
    >>> reverse_bits_in_width(19, 4)
    12
    """
    result = 0
    for _ in range(width):
        result = (result << 1) | (n & 1)
        n >>= 1
    return result


def twos_complement_text(n: int, width: int) -> Optional[str]:
    """
    Write n (negative or not) in two's complement with the given width. None if it does not fit.

    twos_complement_text(-1, 4) == '1111'
    twos_complement_text(5, 4) == '0101'
    twos_complement_text(8, 4) == None
    """
    low = -(1 << (width - 1))
    if n < low or n >= -low:
        return None
    if n < 0:
        n += 1 << width
    return bin(n)[2:].zfill(width)


def binary_halves_match(n: int) -> bool:
    """
    Does the binary form of n consist of two equal halves, like 1010 for ten? An odd number of bits never does.

    >>> binary_halves_match(10)
    True
    >>> binary_halves_match(9)
    False
    >>> binary_halves_match(5)
    False
    """
    bits = format(n, 'b')
    half, odd = divmod(len(bits), 2)
    if odd:
        return False
    return bits[:half] == bits[half:]


def count_bit_pattern(n: int, pattern: str) -> int:
    """Count how often the pattern occurs in the binary form of n; the places may overlap.

    count_bit_pattern(21, '101') == 2
    count_bit_pattern(8, '11') == 0
    """
    bits = bin(n)[2:]
    k = len(pattern)
    return sum(bits[i:i + k] == pattern for i in range(len(bits) - k + 1))


def toggled_switches(count, presses):
    """
    All switches (numbered from 1) are off. A press on k changes switch k and the neighbours k - 1 and k + 1, as far as
    they exist. Return the numbers of the switches that are on in the end.

    >>> toggled_switches(5, [1, 3])
    [1, 3, 4]
    >>> toggled_switches(3, [])
    []
    """
    state = 0
    for k in presses:
        for switch in (k - 1, k, k + 1):
            if 1 <= switch <= count:
                state ^= 1 << switch
    return [i for i in range(1, count + 1) if state >> i & 1]


def excess_three(n: int) -> str:
    """Code each decimal digit with four bits for the digit plus three; the groups are separated by blanks.

    excess_three(50) == '1000 0011'
    excess_three(9) == '1100'
    """
    return " ".join(f"{int(c) + 3:04b}" for c in str(n))


def fibonacci_bits(n: int) -> str:
    """
    Write n as a sum of Fibonacci numbers 1, 2, 3, 5, 8, ..., taking the largest that fits each time. A one stands
    for a number that is used, largest first.

    >>> fibonacci_bits(11)
    '10100'
    >>> fibonacci_bits(1)
    '1'
    >>> fibonacci_bits(0)
    '0'
    """
    if n == 0:
        return '0'
    fibs = [1, 2]
    while fibs[-1] <= n:
        fibs.append(fibs[-1] + fibs[-2])
    bits = ''
    for f in reversed(fibs):
        if f <= n:
            bits += '1'
            n -= f
        else:
            bits += '0'
    return bits.lstrip('0')


def letters_to_nibbles(text: str) -> Dict[str, str]:
    """For each hex letter or digit in the text, without doubles, give its four bits.

    letters_to_nibbles('A3a') == {'a': '1010', '3': '0011'}
    letters_to_nibbles('xyz') == {}
    """
    table = {}
    for ch in text.lower():
        if ch in "0123456789abcdef" and ch not in table:
            table[ch] = bin(int(ch, 16))[2:].rjust(4, "0")
    return table


def digit_sum_ladder(n: int, rungs: int) -> List[int]:
    """
    Begin with n; every further rung is the last number plus the sum of its digits.

    >>> digit_sum_ladder(15, 3)
    [15, 21, 24, 30]
    >>> digit_sum_ladder(0, 1)
    [0, 0]
    """
    ladder = [n]
    for _ in range(rungs):
        last = ladder[-1]
        ladder.append(last + sum(int(c) for c in str(last)))
    return ladder


def without_generator(limit):
    """Numbers up to limit that cannot be written as some number k plus the sum of the digits of k.

    without_generator(20) == [1, 3, 5, 7, 9, 20]
    without_generator(0) == []
    """
    made = set()
    for k in range(limit + 1):
        made.add(k + sum(map(int, str(k))))
    return [n for n in range(limit + 1) if n not in made]


def product_ends_with(a: int, b: int, tail: str) -> bool:
    """ Does the product of a and b end with the digits of tail?
    >>> product_ends_with(25, 12, '00')
    True
    >>> product_ends_with(3, 4, '112')
    False
    """
    return str(a * b).endswith(tail)


def pin_rule(pin: str) -> str:
    """
    Judge a code of four digits: 'bad length', 'repeated' if all digits are equal, 'sequence' if every digit is one
    more than the last, 'year' if it is from 1900 to 2099, otherwise 'ok'.

    pin_rule('123') == 'bad length'
    pin_rule('4567') == 'sequence'
    pin_rule('1987') == 'year'
    pin_rule('7777') == 'repeated'
    pin_rule('8302') == 'ok'
    """
    if len(pin) != 4 or not pin.isdigit():
        return 'bad length'
    if len(set(pin)) == 1:
        return 'repeated'
    if all(ord(b) - ord(a) == 1 for a, b in zip(pin, pin[1:])):
        return 'sequence'
    return 'year' if 1900 <= int(pin) <= 2099 else 'ok'


def insert_plus_for_total(digits: str, total: int) -> Optional[str]:
    """
    Put one plus sign between the digits so that the sum is the total. Return the text or None if no place works.

    >>> insert_plus_for_total('1234', 46)
    '12+34'
    >>> insert_plus_for_total('99', 17) is None
    True
    """
    for cut in range(1, len(digits)):
        left, right = digits[:cut], digits[cut:]
        if int(left) + int(right) == total:
            return left + '+' + right
    return None


def largest_digit_moves_front(n):
    """Move the largest digit of n (the first of equal ones) to the front.

    largest_digit_moves_front(2719) == 9271
    largest_digit_moves_front(5) == 5
    """
    s = str(n)
    i = s.index(max(s))
    return int(s[i] + s[:i] + s[i + 1:])


def xor_of_neighbours(numbers: list[int]) -> list[int]:
    """
    Each number is replaced by the exclusive or of itself and its right neighbour; the last uses the first number.

    >>> xor_of_neighbours([1, 2, 4])
    [3, 6, 5]
    >>> xor_of_neighbours([])
    []
    """
    n = len(numbers)
    return [numbers[i] ^ numbers[(i + 1) % n] for i in range(n)]


def digits_used_in_range(low: int, high: int) -> str:
    """Which digits are needed to write all numbers from low to high? Return them in rising order.

    digits_used_in_range(8, 11) == '0189'
    digits_used_in_range(5, 4) == ''
    """
    used = set()
    for n in range(low, high + 1):
        used.update(str(n))
    return "".join(sorted(used))


def check():
    """Check the examples that are not doctests."""
    assert odd_digits_squeezed(12345) == 135
    assert odd_digits_squeezed(2046) == -1
    assert mirror_sum_steps(56, 5) == 1
    assert mirror_sum_steps(89, 5) is None
    assert mirror_sum_steps(7, 0) == 0
    assert to_balanced_ternary(5) == '+--'
    assert to_balanced_ternary(3) == '+0'
    assert to_balanced_ternary(0) == '0'
    assert swap_bit_pairs(9) == 6
    assert swap_bit_pairs(1) == 2
    assert run_code_bits('000110') == ('0', [3, 2, 1])
    assert run_code_bits('') == ('', [])
    assert mask_of_days(['Mon', 'Wed']) == 5
    assert mask_of_days(['Sun', 'Sun', 'Foo']) == 64
    assert permission_text(5) == 'r-x'
    assert permission_text(0) == '---'
    assert permission_text(7) == 'rwx'
    assert next_same_weight(5) == 6
    assert next_same_weight(6) == 9
    assert next_same_weight(8) == 16
    assert parity_blocks('1101001', 3) == '011'
    assert parity_blocks('', 4) == ''
    assert ip_to_int('0.0.1.2') == 258
    assert ip_to_int('1.0.0.0') == 16777216
    assert ip_to_int('1.2.3') is None
    assert ip_to_int('1.2.3.x') is None
    assert mix_hex_colours('000000', '0a14ff') == '050a7f'
    assert mix_hex_colours('ffffff', 'ffffff') == 'ffffff'
    assert digits_as_base_sum(12, 2, 4) == 11
    assert digits_as_base_sum(9, 2, 9) == 0
    assert bounce_digits(12345) == '15243'
    assert bounce_digits(8) == '8'
    assert digit_pairs_table([12, 152, 7]) == {(1, 2): 2, (7, 7): 1}
    assert digit_pairs_table([]) == {}
    assert nearest_with_digit(25, 7) == 27
    assert nearest_with_digit(70, 7) == 70
    assert nearest_with_digit(12, 1) == 12
    assert drop_one_for_multiple(1245, 7) == 245
    assert drop_one_for_multiple(11, 7) is None
    assert drop_one_for_multiple(5, 3) is None
    assert digital_cousins([12, 5, 211, 55]) == [[12, 211], [5, 55]]
    assert digital_cousins([]) == []
    assert digit_budget(3514, 9) == 3
    assert digit_budget(9, 5) == 0
    assert happy_in_base(7, 10) is True
    assert happy_in_base(4, 10) is False
    assert happy_in_base(5, 2) is True
    assert zeros_between_nonzero(10200) == 1
    assert zeros_between_nonzero(1000) == 0
    assert zeros_between_nonzero(0) == 0
    assert odometer_after('0998', 5) == '1003'
    assert odometer_after('98', 5) == '03'
    assert numbers_on_wheels(['12', '05']) == [10, 15, 20, 25]
    assert numbers_on_wheels(['0', '11']) == [1]
    assert seven_segments(8) == 7
    assert seven_segments(117) == 7
    assert upside_down_number(1061) == 1901
    assert upside_down_number(68) == 89
    assert upside_down_number(12) is None
    assert digit_elevator(3, '215') == [5, 4, 0]
    assert digit_elevator(0, '') == []
    assert card_number_groups('123456789012') == '**** **** 9012'
    assert card_number_groups('12345') == '**** 5'
    assert number_between_digits('4712374', '7') == 123
    assert number_between_digits('4774', '7') is None
    assert number_between_digits('123', '1') is None
    assert majority_of_three(6, 3, 5) == 7
    assert majority_of_three(1, 2, 4) == 0
    assert twos_complement_text(-1, 4) == '1111'
    assert twos_complement_text(5, 4) == '0101'
    assert twos_complement_text(8, 4) is None
    assert count_bit_pattern(21, '101') == 2
    assert count_bit_pattern(8, '11') == 0
    assert excess_three(50) == '1000 0011'
    assert excess_three(9) == '1100'
    assert letters_to_nibbles('A3a') == {'a': '1010', '3': '0011'}
    assert letters_to_nibbles('xyz') == {}
    assert without_generator(20) == [1, 3, 5, 7, 9, 20]
    assert without_generator(0) == []
    assert pin_rule('123') == 'bad length'
    assert pin_rule('4567') == 'sequence'
    assert pin_rule('1987') == 'year'
    assert pin_rule('7777') == 'repeated'
    assert pin_rule('8302') == 'ok'
    assert largest_digit_moves_front(2719) == 9271
    assert largest_digit_moves_front(5) == 5
    assert digits_used_in_range(8, 11) == '0189'
    assert digits_used_in_range(5, 4) == ''
