"""Bits and numbers: counting bits, masks, parity, Gray codes, powers, digits, modular arithmetic."""

import math


def set_bit_positions(number: int) -> list[int]:
    """Positions of the one bits of a number, lowest first.

    >>> set_bit_positions(0b10110)
    [1, 2, 4]
    >>> set_bit_positions(0)
    []
    """
    positions = []
    position = 0
    while number:
        if number & 1:
            positions.append(position)
        number >>= 1
        position += 1
    return positions


def longest_one_run(number: int) -> int:
    """Length of the longest run of neighbouring one bits.

    >>> longest_one_run(0b1101110)
    3
    >>> longest_one_run(0)
    0
    """
    length = 0
    while number:
        number &= number << 1
        length += 1
    return length


def widest_zero_gap(number: int) -> int:
    """Largest number of zero bits that lie between two one bits without another one in between.

    >>> widest_zero_gap(0b1000100)
    3
    >>> widest_zero_gap(8)
    0
    """
    digits = bin(number)[2:].strip("0")
    gaps = digits.split("1")
    return max(len(gap) for gap in gaps)


def to_gray(number: int) -> str:
    """Gray code of a number as a string of bits with neighbouring numbers differing in one place.

    >>> [to_gray(n) for n in range(4)]
    ['0', '1', '11', '10']
    """
    code = number ^ (number >> 1)
    return format(code, "b")


def from_gray(code: str) -> int:
    """Number behind a Gray code: each bit is the parity of the code up to that place.

    >>> from_gray("110")
    4
    >>> from_gray("10")
    3
    """
    number = 0
    bit = 0
    for symbol in code:
        bit ^= int(symbol)
        number = 2 * number + bit
    return number


def reflected_codes(bits: int) -> list[str]:
    """All codes of a bit length in Gray order, made by mirroring the shorter codes.

    >>> reflected_codes(2)
    ['00', '01', '11', '10']
    """
    codes = [""]
    for _ in range(bits):
        codes = ["0" + code for code in codes] + ["1" + code for code in reversed(codes)]
    return codes


def is_gray_sequence(numbers):
    """Do all neighbours in a list of numbers, and also the last and the first, differ in exactly one bit?

    >>> is_gray_sequence([0, 1, 3, 2])
    True
    >>> is_gray_sequence([0, 1, 2, 3])
    False
    """
    for index, number in enumerate(numbers):
        difference = number ^ numbers[index - 1]
        if difference == 0 or difference & (difference - 1):
            return False
    return True


def reverse_byte(byte: int) -> int:
    """Mirror the eight bits of a byte.

    >>> reverse_byte(0b00010110) == 0b01101000
    True
    >>> reverse_byte(1)
    128
    """
    mirrored = 0
    for _ in range(8):
        mirrored = (mirrored << 1) | (byte & 1)
        byte >>= 1
    return mirrored


def with_parity(bits: str, odd: bool = False) -> str:
    """Add one bit so that the number of ones is even, or odd if that is asked for.

    >>> with_parity("1011")
    '10111'
    >>> with_parity("1011", odd=True)
    '10110'
    """
    ones = bits.count("1")
    needs_one = ones % 2 != int(odd)
    return bits + ("1" if needs_one else "0")


def find_flipped_bit(rows: list[str]) -> tuple[int, int] | None:
    """Every row and column of a bit block should have even parity. If exactly one row and one column fail,
    return their indices, otherwise None.

    >>> find_flipped_bit(["101", "010", "110"])
    (1, 2)
    """
    bad_rows = [index for index, row in enumerate(rows) if row.count("1") % 2]
    bad_columns = [index for index, column in enumerate(zip(*rows)) if column.count("1") % 2]
    if len(bad_rows) == len(bad_columns) == 1:
        return bad_rows[0], bad_columns[0]
    return None


def majority_bits(words: list[int], width: int) -> int:
    """Number whose every bit is the one that more than half of the words have at that place, else zero.

    >>> bin(majority_bits([0b110, 0b100, 0b011], 3))
    '0b110'
    """
    result = 0
    for place in range(width):
        ones = sum((word >> place) & 1 for word in words)
        if 2 * ones > len(words):
            result |= 1 << place
    return result


def permissions_text(mode: int) -> str:
    """Show nine permission bits of a file in the usual letters.

    >>> permissions_text(0o754)
    'rwxr-xr--'
    >>> permissions_text(0)
    '---------'
    """
    text = ""
    for place in range(8, -1, -1):
        letter = "xwr"[place % 3]
        text += letter if mode >> place & 1 else "-"
    return text


def permissions_mode(text: str) -> str:
    """Octal digits for a permission text of groups of three letters like 'rw-r-----'.

    >>> permissions_mode("rw-r-x--x")
    '651'
    """
    digits = ""
    for start in range(0, len(text), 3):
        value = 0
        for letter in text[start : start + 3]:
            value = value * 2 + (letter != "-")
        digits += str(value)
    return digits


def flags_named(value: int, names: list[str]) -> list[str]:
    """Names of the flags that are set, where names[0] belongs to the lowest bit. Set bits without a name are shown
    as 'bit N'.

    >>> flags_named(0b1101, ["bold", "italic", "wide"])
    ['bold', 'wide', 'bit 3']
    """
    found = []
    for place in range(value.bit_length()):
        if value & (1 << place):
            found.append(names[place] if place < len(names) else f"bit {place}")
    return found


def subsets_of_mask(mask: int) -> list[int]:
    """All numbers whose one bits are among those of the mask, from the mask itself down to 0.

    >>> subsets_of_mask(0b101)
    [5, 4, 1, 0]
    """
    subsets = []
    current = mask
    while current:
        subsets.append(current)
        current = (current - 1) & mask
    return subsets + [0]


def pack_colour(red: int, green: int, blue: int) -> int:
    """Pack three colour parts of 8 bits in 16 bits: five for red, six for green and five for blue.

    >>> hex(pack_colour(255, 0, 255))
    '0xf81f'
    >>> pack_colour(0, 4, 8)
    33
    """
    return (red >> 3) << 11 | (green >> 2) << 5 | blue >> 3


def unpack_fields(word: int, widths: list[int]) -> list[int]:
    """Cut a number into bit fields of the given widths, the first field taking the highest bits.

    >>> unpack_fields(0b101_00_11, [3, 2, 2])
    [5, 0, 3]
    """
    fields = []
    for width in reversed(widths):
        fields.append(word & ((1 << width) - 1))
        word >>= width
    return fields[::-1]


def interleave_bits(x: int, y: int) -> int:
    """Mix the bits of two numbers: those of x go to the even places, those of y to the odd ones.

    >>> bin(interleave_bits(0b11, 0b00))
    '0b101'
    >>> interleave_bits(0, 3)
    10
    """
    mixed = 0
    for place in range(max(x.bit_length(), y.bit_length())):
        mixed |= (x >> place & 1) << (2 * place)
        mixed |= (y >> place & 1) << (2 * place + 1)
    return mixed


def signed_value(bits: str) -> int:
    """Value of a bit string in two's complement.

    >>> signed_value("0110")
    6
    >>> signed_value("1110")
    -2
    """
    value = int(bits, 2)
    if bits[0] == "1":
        value -= 1 << len(bits)
    return value


def twos_complement(number: int, width: int) -> str:
    """Bit string of a given width for a positive or negative number; ValueError if it does not fit.

    >>> twos_complement(-3, 4)
    '1101'
    >>> twos_complement(5, 4)
    '0101'
    """
    limit = 1 << (width - 1)
    if not -limit <= number < limit:
        raise ValueError(f"{number} does not fit into {width} bits")
    return format(number % (1 << width), f"0{width}b")


def as_power_sum(number: int) -> str:
    """Write a number as a sum of powers of two, largest first.

    >>> as_power_sum(21)
    '16 + 4 + 1'
    >>> as_power_sum(0)
    '0'
    """
    parts = []
    power = 1
    while power <= number:
        if number & power:
            parts.insert(0, str(power))
        power *= 2
    return " + ".join(parts) or "0"


def last_digit_cycle(base: int) -> list[int]:
    """Last digits of base, base squared, base cubed and so on, until they start to repeat.

    >>> last_digit_cycle(7)
    [7, 9, 3, 1]
    >>> last_digit_cycle(25)
    [5]
    """
    digits: list[int] = []
    digit = base % 10
    while digit not in digits:
        digits.append(digit)
        digit = digit * base % 10
    return digits


def modular_inverse(number: int, modulus: int) -> int | None:
    """Number below the modulus whose product with the given one leaves the rest 1, or None if there is none.

    >>> modular_inverse(3, 11)
    4
    >>> modular_inverse(4, 8) is None
    True
    """
    if math.gcd(number, modulus) != 1:
        return None
    old_rest, rest = number, modulus
    old_factor, factor = 1, 0
    while rest:
        quotient = old_rest // rest
        old_rest, rest = rest, old_rest - quotient * rest
        old_factor, factor = factor, old_factor - quotient * factor
    return old_factor % modulus


def multiplicative_order(base: int, modulus: int) -> int:
    """Smallest positive exponent for which base to it leaves the rest 1; 0 if there is none.

    >>> multiplicative_order(2, 7)
    3
    >>> multiplicative_order(2, 8)
    0
    """
    value = base % modulus
    for exponent in range(1, modulus + 1):
        if value == 1:
            return exponent
        value = value * base % modulus
    return 0


def meet_again(rests: list[tuple[int, int]]) -> int:
    """Smallest number >= 0 that leaves the rest r on division by m for each pair (r, m), with moduli without common factors.

    >>> meet_again([(2, 3), (3, 5)])
    8
    >>> meet_again([(1, 2), (2, 3), (3, 5)])
    23
    """
    number, step = 0, 1
    for rest, modulus in rests:
        while number % modulus != rest:
            number += step
        step *= modulus
    return number


def clock_add(time: str, minutes: int) -> str:
    """Add minutes (also negative ones) to a time like '23:50' on a 24-hour clock.

    >>> clock_add("23:50", 25)
    '00:15'
    >>> clock_add("00:05", -10)
    '23:55'
    """
    hours, part = time.split(":")
    total = (int(hours) * 60 + int(part) + minutes) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"


def quadratic_residues(modulus: int) -> list[int]:
    """Sorted rests that squares can leave on division by the modulus.

    >>> quadratic_residues(7)
    [0, 1, 2, 4]
    """
    rests = set()
    for number in range(modulus // 2 + 1):
        rests.add(number * number % modulus)
    return sorted(rests)


def balanced_ternary(number: int) -> str:
    """Write a whole number with the digits '-', '0' and '+' for -1, 0 and 1 in base three.

    >>> balanced_ternary(5)
    '+--'
    >>> balanced_ternary(-4)
    '--'
    """
    text = ""
    while number != 0:
        rest = number % 3
        if rest == 2:
            rest = -1
        text = "0+-"[rest] + text
        number = (number - rest) // 3
    return text or "0"


def negative_base(number: int) -> str:
    """Digits of a whole number in base minus two.

    >>> negative_base(3)
    '111'
    >>> negative_base(-2)
    '10'
    """
    if number == 0:
        return "0"
    digits = []
    while number:
        digit = number & 1
        digits.append(str(digit))
        number = (number - digit) // -2
    return "".join(reversed(digits))


def mixed_radix(total: int, sizes: list[int]) -> list[int]:
    """Break a total into parts by unit sizes from small to large; the last part takes what remains.

    For example 100000 seconds with sizes 60, 60 and 24 are 40 seconds, 46 minutes, 3 hours and 1 day.

    >>> mixed_radix(100000, [60, 60, 24])
    [40, 46, 3, 1]
    """
    parts = []
    for size in sizes:
        total, part = divmod(total, size)
        parts.append(part)
    parts.append(total)
    return parts


def digital_steps(number: int) -> tuple[int, int]:
    """Multiply the digits of a number again and again until one digit is left; return (digit, number of steps).

    >>> digital_steps(77)
    (8, 4)
    >>> digital_steps(5)
    (5, 0)
    """
    steps = 0
    while number > 9:
        product = 1
        for digit in str(number):
            product *= int(digit)
        number = product
        steps += 1
    return number, steps


def check_digit(code: str) -> int:
    """Check digit for a digit string: digits get the weights 3, 1, 3, 1 ... from the right, and the weighted sum
    plus the check digit has to be a multiple of 10.

    >>> check_digit("400638133393")
    1
    """
    total = 0
    for index, digit in enumerate(reversed(code)):
        weight = 3 if index % 2 == 0 else 1
        total += weight * int(digit)
    return -total % 10


def doubled_digit_valid(number: str) -> bool:
    """Test a card number: double every second digit from the right, take 9 from results over 9, and the sum of all
    must end in 0.

    >>> doubled_digit_valid("79927398713")
    True
    >>> doubled_digit_valid("79927398710")
    False
    """
    total = 0
    for place, symbol in enumerate(number[::-1]):
        digit = int(symbol)
        if place % 2 == 1:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    return total % 10 == 0


def decimal_period(denominator: int) -> str:
    """Decimals of 1 / denominator with the repeating part in brackets.

    >>> decimal_period(6)
    '0.1(6)'
    >>> decimal_period(8)
    '0.125'
    """
    digits = ""
    rest, seen = 1 % denominator, {}
    while rest and rest not in seen:
        seen[rest] = len(digits)
        digit, rest = divmod(rest * 10, denominator)
        digits += str(digit)
    if not rest:
        return f"0.{digits or '0'}"
    start = seen[rest]
    return f"0.{digits[:start]}({digits[start:]})"


def egyptian_parts(numerator: int, denominator: int) -> list[int]:
    """Denominators of different unit fractions that add up to a fraction below 1, always the largest possible first.

    >>> egyptian_parts(5, 6)
    [2, 3]
    >>> egyptian_parts(4, 13)
    [4, 18, 468]
    """
    parts = []
    while numerator:
        unit = -(-denominator // numerator)
        parts.append(unit)
        numerator = numerator * unit - denominator
        denominator *= unit
    return parts


def lone_values(numbers: list[int]) -> tuple[int, int]:
    """All numbers occur twice except for two; find those two with exclusive or, the smaller first.

    >>> lone_values([4, 7, 4, 9, 1, 7])
    (1, 9)
    """
    mixed = 0
    for number in numbers:
        mixed ^= number
    lowest = mixed & -mixed
    one = 0
    for number in numbers:
        if number & lowest:
            one ^= number
    other = mixed ^ one
    return (min(one, other), max(one, other))


def running_checksum(data: bytes, modulus: int = 251) -> tuple[int, int]:
    """Two sums over bytes: of the bytes plus 1, and of all values the first sum takes, both modulo the modulus.

    >>> running_checksum(b"ab")
    (196, 43)
    >>> running_checksum(b"")
    (1, 0)
    """
    first, second = 1, 0
    for byte in data:
        first = (first + byte) % modulus
        second = (second + first) % modulus
    return first, second


def run_shift_register(seed: int, taps: list[int], width: int, count: int) -> str:
    """Output bits of a shift register: the lowest bit leaves, and the exclusive or of the tapped bits enters on top.

    >>> run_shift_register(0b1001, [0, 1], 4, 6)
    '100110'
    """
    state, output = seed, ""
    for _ in range(count):
        output += str(state & 1)
        entering = 0
        for tap in taps:
            entering ^= state >> tap & 1
        state = state >> 1 | entering << (width - 1)
    return output


def integer_root(number: int, degree: int) -> int:
    """Largest whole number whose power of the degree is not above the given number, found by halving a range.

    >>> integer_root(80, 3)
    4
    >>> integer_root(81, 4)
    3
    """
    low, high = 0, number + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle**degree <= number:
            low = middle
        else:
            high = middle
    return low


def variable_length_bytes(number: int) -> list[int]:
    """Encode a number in groups of seven bits, lowest group first; all bytes but the last have the top bit set.

    >>> variable_length_bytes(300)
    [172, 2]
    >>> variable_length_bytes(5)
    [5]
    """
    encoded = []
    while number > 0x7F:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    encoded.append(number)
    return encoded
