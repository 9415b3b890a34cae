"""Small tasks on codes: ciphers, run lengths, escapes, binary, hex, numerals and checksums."""

import string
from itertools import cycle, groupby


def shift_by_word_length(text):
    """Shift the small letters of each word by the number of characters in the word.

    For example, "go" is shifted by two and becomes "iq".

    >>> shift_by_word_length("go far")
    'iq idu'
    """
    letters = string.ascii_lowercase
    coded = []
    for word in text.split():
        turned = letters[len(word) % 26 :] + letters[: len(word) % 26]
        coded.append(word.translate(str.maketrans(letters, turned)))
    return " ".join(coded)


def keyword_shift(text: str, key: str) -> str:
    """Shift each capital letter by the place of the matching key letter (A is 0), key repeated.

    Spaces pass unchanged and do not use up a key letter.

    >>> keyword_shift("MEET ME", "AB")
    'MFEU MF'
    """
    keys = cycle(key)
    coded = ""
    for ch in text:
        if ch == " ":
            coded += ch
            continue
        shift = ord(next(keys)) - ord("A")
        coded += chr((ord(ch) - ord("A") + shift) % 26 + ord("A"))
    return coded


def progressive_shift(word: str) -> str:
    """Shift the first letter by 1, the second by 2, the third by 3 and so on, around after z.

    >>> progressive_shift("aaaa")
    'bcde'
    >>> progressive_shift("xyz")
    'yac'
    """
    letters = string.ascii_lowercase
    return "".join(letters[(letters.index(ch) + i) % 26] for i, ch in enumerate(word, 1))


def keyed_alphabet(key: str) -> str:
    """Alphabet that begins with the different letters of the key, then has all other letters.

    >>> keyed_alphabet("balloon")
    'baloncdefghijkmpqrstuvwxyz'
    """
    order = ""
    for ch in key + string.ascii_lowercase:
        if ch not in order:
            order += ch
    return order


def rail_fence(text: str, rails: int) -> str:
    """Write the text in a zigzag over the rails and read it row by row.

    >>> rail_fence("WEAREHERE", 3)
    'WEEERHRAE'
    >>> rail_fence("ABC", 1)
    'ABC'
    """
    if rails == 1:
        return text
    rows = [""] * rails
    row, step = 0, 1
    for ch in text:
        rows[row] += ch
        if row == rails - 1:
            step = -1
        elif row == 0:
            step = 1
        row += step
    return "".join(rows)


def read_by_columns(text: str, width: int) -> str:
    """Write a text in rows of the given width and read it down the columns.

    >>> read_by_columns("abcdefgh", 3)
    'adgbehcf'
    """
    columns = []
    for start in range(width):
        columns.append(text[start::width])
    return "".join(columns)


def undo_columns(code, width):
    """Restore a text that was written in rows of `width` and read down the columns.

    >>> undo_columns("adgbehcf", 3)
    'abcdefgh'
    """
    restored = [""] * len(code)
    position = 0
    for start in range(width):
        for index in range(start, len(code), width):
            restored[index] = code[position]
            position += 1
    return "".join(restored)


def pack_runs(text: str) -> str:
    """Write each run as its character and its length; the length one is left out.

    >>> pack_runs("aaabccd")
    'a3bc2d'
    """
    packed = ""
    for ch, run in groupby(text):
        length = sum(1 for _ in run)
        packed += ch if length == 1 else f"{ch}{length}"
    return packed


def unpack_runs(code: str) -> str:
    """Undo a run-length code with the number before the character, such as "3a1b12c".

    >>> unpack_runs("3a1b2c")
    'aaabcc'
    >>> unpack_runs("11x")
    'xxxxxxxxxxx'
    """
    text = ""
    number = ""
    for ch in code:
        if ch.isdigit():
            number += ch
        else:
            text += ch * int(number)
            number = ""
    return text


def run_lengths_from_zero(bits: str) -> list[int]:
    """Lengths of the runs of a bit string; the first length always counts zeros and may be 0.

    >>> run_lengths_from_zero("00110")
    [2, 2, 1]
    >>> run_lengths_from_zero("111")
    [0, 3]
    """
    lengths = [0]
    current = "0"
    for bit in bits:
        if bit != current:
            lengths.append(0)
            current = bit
        lengths[-1] += 1
    return lengths


def escape_specials(text: str) -> str:
    r"""Write newline, tab and backslash as \n, \t and \\ in two characters each.

    >>> print(escape_specials("a\tb\n"))
    a\tb\n
    >>> len(escape_specials("\\"))
    2
    """
    codes = {"\n": "\\n", "\t": "\\t", "\\": "\\\\"}
    return "".join(codes.get(ch, ch) for ch in text)


def unescape(text):
    r"""Turn \n and \t into newline and tab; a backslash before any other character is dropped.

    >>> unescape(r"one\ttwo\"")
    'one\ttwo"'
    """
    meanings = {"n": "\n", "t": "\t"}
    out = []
    chars = iter(text)
    for ch in chars:
        if ch == "\\":
            following = next(chars, "")
            out.append(meanings.get(following, following))
        else:
            out.append(ch)
    return "".join(out)


def escape_html(text: str) -> str:
    """Replace &, < and > so that they can be shown on a web page.

    >>> escape_html("a < b & c > d")
    'a &lt; b &amp; c &gt; d'
    """
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(plain, entity)
    return text


def percent_encode(text, safe="-_."):
    """Write all characters but ASCII letters, digits and the safe ones as % and two hex digits.

    >>> percent_encode("a b&c")
    'a%20b%26c'
    >>> percent_encode("é")
    '%C3%A9'
    """
    allowed = set(string.ascii_letters + string.digits + safe)
    pieces = []
    for ch in text:
        if ch in allowed:
            pieces.append(ch)
        else:
            pieces += [f"%{byte:02X}" for byte in ch.encode("utf-8")]
    return "".join(pieces)


def percent_decode(text: str) -> str:
    """Turn '%' followed by two hex digits into the character, and '+' into a space.

    >>> percent_decode("a%20b%26c+d")
    'a b&c d'
    """
    decoded = ""
    i = 0
    while i < len(text):
        if text[i] == "%":
            decoded += chr(int(text[i + 1 : i + 3], 16))
            i += 3
        else:
            decoded += " " if text[i] == "+" else text[i]
            i += 1
    return decoded


def mixed_base(number, sizes):
    """Digits of a number in a system where each place has a size of its own, lowest place last.

    >>> mixed_base(3725, [60, 60])
    [1, 2, 5]
    >>> mixed_base(100, [3, 12])
    [2, 2, 4]
    """
    digits = []
    for size in reversed(sizes):
        number, rest = divmod(number, size)
        digits.append(rest)
    digits.append(number)
    return digits[::-1]


def from_base(digits: str, alphabet: str) -> int:
    """Value of a number whose digits are the characters of the alphabet, the first one being zero.

    >>> from_base("101", "01")
    5
    >>> from_base("cb", "abcd")
    9
    """
    value = 0
    for digit in digits:
        value = value * len(alphabet) + alphabet.index(digit)
    return value


def text_to_bits(text: str) -> str:
    """Write each character as eight binary digits, groups separated by spaces.

    >>> text_to_bits("Hi")
    '01001000 01101001'
    """
    return " ".join(format(ord(ch), "08b") for ch in text)


def bits_to_text(bits: str, size: int = 8) -> str:
    """Read a string of bits in groups of `size` as characters; spaces are ignored.

    An unfinished group at the end is dropped.

    >>> bits_to_text("01001000 01101001 010")
    'Hi'
    """
    compact = bits.replace(" ", "")
    text = ""
    for start in range(0, len(compact) - size + 1, size):
        text += chr(int(compact[start : start + size], 2))
    return text


def binary_groups(number: int, group: int = 4) -> str:
    """Binary digits of a number, filled with zeros to full groups that are joined by underscores.

    >>> binary_groups(37)
    '0010_0101'
    >>> binary_groups(5, 3)
    '101'
    """
    bits = format(number, "b")
    missing = -len(bits) % group
    bits = "0" * missing + bits
    return "_".join(bits[i : i + group] for i in range(0, len(bits), group))


def gray_code(bits: int) -> list[str]:
    """All codes of the given number of bits, so that neighbours differ in one bit only.

    >>> gray_code(2)
    ['00', '01', '11', '10']
    """
    if bits == 0:
        return [""]
    shorter = gray_code(bits - 1)
    return ["0" + code for code in shorter] + ["1" + code for code in reversed(shorter)]


def add_binary(first, second):
    """Add two binary numbers digit by digit, without converting them to integers.

    >>> add_binary("1011", "110")
    '10001'
    """
    width = max(len(first), len(second))
    carry = 0
    digits = ""
    for a, b in zip(reversed(first.zfill(width)), reversed(second.zfill(width))):
        total = int(a) + int(b) + carry
        digits = str(total % 2) + digits
        carry = total // 2
    return "1" + digits if carry else digits


def with_parity(bits: str, odd: bool = False) -> str:
    """Append a bit so that the number of ones becomes even (or odd, if wanted).

    >>> with_parity("1011")
    '10111'
    >>> with_parity("1011", odd=True)
    '10110'
    """
    ones_are_odd = bits.count("1") % 2 == 1
    return bits + ("1" if ones_are_odd != odd else "0")


def bad_parity_words(words):
    """Positions of the words of bits whose number of ones is odd.

    >>> bad_parity_words(["1100", "1000", "0111"])
    [1, 2]
    """
    bad = []
    for position, word in enumerate(words):
        ones = sum(map(int, word))
        if ones & 1:
            bad.append(position)
    return bad


def majority_decode(code: str) -> str:
    """Decode bits that were sent three times each, taking the majority of each triple.

    >>> majority_decode("111010001")
    '100'
    """
    decoded = []
    for i in range(0, len(code), 3):
        triple = code[i : i + 3]
        decoded.append("1" if triple.count("1") >= 2 else "0")
    return "".join(decoded)


def hex_dump_line(data: bytes, offset: int = 0) -> str:
    """One line of a hex dump: the offset in four digits, the bytes, and the text with dots.

    >>> hex_dump_line(b"Hi!\\n", 16)
    '0010  48 69 21 0a  Hi!.'
    """
    codes = " ".join(f"{byte:02x}" for byte in data)
    shown = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in data)
    return f"{offset:04x}  {codes}  {shown}"


def rgb_to_hex(red: int, green: int, blue: int) -> str:
    """Colour code such as "#ff8000"; values outside 0 to 255 are moved to the nearest bound.

    >>> rgb_to_hex(255, 128, 0)
    '#ff8000'
    >>> rgb_to_hex(300, -5, 16)
    '#ff0010'
    """
    code = "#"
    for value in (red, green, blue):
        code += f"{max(0, min(value, 255)):02x}"
    return code


def hex_to_rgb(code: str) -> tuple[int, ...]:
    """Split "#rrggbb" or the short "#rgb" into three numbers.

    >>> hex_to_rgb("#ff8000")
    (255, 128, 0)
    >>> hex_to_rgb("#fa0")
    (255, 170, 0)
    """
    digits = code.lstrip("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    return tuple(int(digits[i : i + 2], 16) for i in (0, 2, 4))


def spreadsheet_column(number: int) -> str:
    """Letters of a spreadsheet column, where 1 is A, 26 is Z and 27 is AA.

    >>> [spreadsheet_column(n) for n in (1, 26, 27, 703)]
    ['A', 'Z', 'AA', 'AAA']
    """
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def column_number(letters: str) -> int:
    """Number of a spreadsheet column from its letters, so that "A" is 1 and "AA" is 27.

    >>> column_number("C"), column_number("AA")
    (3, 27)
    """
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def tally_marks(count: int) -> str:
    """Write a number as tally marks: groups of four strokes with a slash for five, then strokes.

    >>> tally_marks(12)
    '||||/ ||||/ ||'
    >>> tally_marks(0)
    ''
    """
    fives, ones = divmod(count, 5)
    groups = ["||||/"] * fives
    if ones:
        groups.append("|" * ones)
    return " ".join(groups)


def shop_numeral(number: int) -> str:
    """Write a number with the signs H (100), F (50), X (10), V (5) and i (1), largest first.

    There are no subtractive forms, so that 9 is Viiii.

    >>> shop_numeral(169)
    'HFXViiii'
    """
    signs = [("H", 100), ("F", 50), ("X", 10), ("V", 5), ("i", 1)]
    written = ""
    for sign, value in signs:
        times, number = divmod(number, value)
        written += sign * times
    return written


def read_signs(numeral, values):
    """Read a numeral in which a smaller sign before a larger one is subtracted.

    >>> read_signs("OTO", {"O": 1, "T": 10})
    10
    >>> read_signs("TTOO", {"O": 1, "T": 10})
    22
    """
    total = 0
    for i, sign in enumerate(numeral):
        value = values[sign]
        is_last = i == len(numeral) - 1
        if not is_last and values[numeral[i + 1]] > value:
            total -= value
        else:
            total += value
    return total


def egg_count(number):
    """Express a number of eggs in gross (144), dozens (12) and single ones, such as "1g 2d 3".

    Parts that are zero are left out, and zero eggs give "0".

    >>> egg_count(171)
    '1g 2d 3'
    >>> egg_count(24)
    '2d'
    """
    gross, rest = divmod(number, 144)
    dozens, single = divmod(rest, 12)
    parts = []
    if gross:
        parts.append(f"{gross}g")
    if dozens:
        parts.append(f"{dozens}d")
    if single or not parts:
        parts.append(str(single))
    return " ".join(parts)


def weighted_checksum(digits: str, modulus: int = 11) -> int:
    """Multiply the digits by 1, 2, 3, ... from the right and take the sum modulo `modulus`.

    >>> weighted_checksum("1234")
    9
    >>> weighted_checksum("0")
    0
    """
    total = 0
    for weight, digit in enumerate(reversed(digits), start=1):
        total += weight * int(digit)
    return total % modulus


def add_check_letter(code: str) -> str:
    """Append a letter chosen by the sum of the character codes modulo 26.

    >>> add_check_letter("AB")
    'ABB'
    >>> add_check_letter("")
    'A'
    """
    total = sum(ord(ch) for ch in code)
    return code + string.ascii_uppercase[total % 26]


def book_check_digit(first_twelve: str) -> int:
    """Check digit of a 13-digit book number: weights 1 and 3 in turn, completed to a full ten.

    >>> book_check_digit("978030640615")
    7
    """
    odd_places = sum(int(d) for d in first_twelve[0::2])
    even_places = sum(int(d) for d in first_twelve[1::2])
    return -(odd_places + 3 * even_places) % 10


def rolling_hash(text: str, base: int = 31, modulus: int = 1000) -> int:
    """Hash of a text: for every character multiply by the base, add its code, take the modulus.

    >>> rolling_hash("ab")
    105
    >>> rolling_hash("")
    0
    """
    value = 0
    for ch in text:
        value = (value * base + ord(ch)) % modulus
    return value


def xor_with_key(data, key):
    """Combine each number with the next number of the repeated key by exclusive or.

    >>> xor_with_key([1, 2, 3, 4], [7, 0])
    [6, 2, 4, 4]
    >>> xor_with_key([6, 2, 4, 4], [7, 0])
    [1, 2, 3, 4]
    """
    return [value ^ key[i % len(key)] for i, value in enumerate(data)]


def delta_encode(values: list[int]) -> list[int]:
    """Keep the first value and replace each other one by its difference to the one before.

    >>> delta_encode([10, 12, 12, 9])
    [10, 2, 0, -3]
    """
    if not values:
        return []
    deltas = [values[0]]
    for before, after in zip(values, values[1:]):
        deltas.append(after - before)
    return deltas


def knock_code(word: str) -> list[tuple[int, int]]:
    """Encode letters by row and column of a 5 by 5 square of the alphabet, in which k counts as c.

    >>> knock_code("back")
    [(1, 2), (1, 1), (1, 3), (1, 3)]
    """
    square = "abcdefghijlmnopqrstuvwxyz"
    knocks = []
    for letter in word.lower().replace("k", "c"):
        row, column = divmod(square.index(letter), 5)
        knocks.append((row + 1, column + 1))
    return knocks


def spell_out(word: str, names: dict[str, str]) -> str:
    """Spell a word with the given names of letters; a letter without a name stands for itself.

    >>> spell_out("cab", {"a": "Alfa", "b": "Bravo"})
    'C-Alfa-Bravo'
    """
    spoken = []
    for letter in word.lower():
        spoken.append(names.get(letter, letter.upper()))
    return "-".join(spoken)


def number_word_code(phone: str) -> str:
    """Turn the letters of a phone number into the digits of a telephone keypad.

    >>> number_word_code("1-800-FLOWERS")
    '1-800-3569377'
    """
    keypad = {"abc": 2, "def": 3, "ghi": 4, "jkl": 5, "mno": 6, "pqrs": 7, "tuv": 8, "wxyz": 9}
    digits = {letter: str(digit) for letters, digit in keypad.items() for letter in letters}
    return "".join(digits.get(ch.lower(), ch) for ch in phone)


def prefix_decode(bits: str, codes: dict[str, str]) -> str:
    """Decode bits with a prefix-free code; bits that are left over are ignored.

    >>> prefix_decode("0101100", {"0": "a", "10": "b", "11": "c"})
    'abcaa'
    """
    text = ""
    current = ""
    for bit in bits:
        current += bit
        if current in codes:
            text += codes[current]
            current = ""
    return text


def book_cipher(page: str, places: list[tuple[int, int]]) -> str:
    """Pick letters from a page by line and word number (both from 1): the first letter of each.

    >>> book_cipher("one two three\\nfour five six", [(2, 3), (1, 1), (2, 1)])
    'sof'
    """
    lines = [line.split() for line in page.splitlines()]
    return "".join(lines[row - 1][word - 1][0] for row, word in places)


def every_other_reversed(text: str, block: int) -> str:
    """Cut the text into blocks and reverse the second, fourth, sixth ... of them.

    >>> every_other_reversed("abcdefgh", 3)
    'abcfedgh'
    """
    pieces = []
    for number, start in enumerate(range(0, len(text), block)):
        piece = text[start : start + block]
        pieces.append(piece[::-1] if number % 2 else piece)
    return "".join(pieces)
