"""Encoding tasks: secret writings, compact notations, check values and number systems, there and back."""

from typing import Dict, List, Optional, Tuple


def encode_by_vowel_number(text: str) -> str:
    """
    Replace each vowel by its number among the vowels: a = 1, e = 2, i = 3, o = 4, u = 5. A capital
    vowel gets a '^' in front of its number. All other characters stay.

    encode_by_vowel_number("Open it") == "^4p2n 3t"
    """
    result = ""
    for char in text:
        number = "aeiou".find(char.lower()) + 1
        if number == 0:
            result += char
        elif char.isupper():
            result += "^" + str(number)
        else:
            result += str(number)
    return result


def decode_vowel_numbers(code: str) -> str:
    """
    Digits 1 to 5 in a code stand for the vowels a, e, i, o, u, and a digit directly after '^' for
    the capital vowel. Give back the text.

    decode_vowel_numbers("^4p2n 3t") == "Open it"
    """
    text = ""
    capital = False
    for char in code:
        if char == "^":
            capital = True
            continue
        if char in "12345":
            char = "aeiou"[int(char) - 1]
        text += char.upper() if capital else char
        capital = False
    return text


def caesar_by_position(text, start):
    """
    Shift the first letter of a text by `start` places in the alphabet, the second by one place
    more, and so on, going round after 'z'. Characters that are not small letters stay unchanged,
    but they count as positions.

    caesar_by_position("abc", 1) == "bdf"
    caesar_by_position("z-z", 1) == "a-c"
    """
    result = ""
    for i in range(len(text)):
        if "a" <= text[i] <= "z":
            code = (ord(text[i]) - 97 + start + i) % 26
            result += chr(97 + code)
        else:
            result += text[i]
    return result


def snake_encode(text: str, width: int) -> str:
    """
    Write a text in rows of a given width, every second row from right to left, and read it column
    by column from the left. The last row is filled with '_'.

    snake_encode("abcdef", 3) == "afbecd"
    snake_encode("abcd", 3) == "a_b_cd"
    """
    rows = []
    for start in range(0, len(text), width):
        row = text[start : start + width]
        row += "_" * (width - len(row))
        if len(rows) % 2 == 1:
            row = row[::-1]
        rows.append(row)
    result = ""
    for column in range(width):
        for row in rows:
            result += row[column]
    return result


def snake_decode(code: str, width: int) -> str:
    """
    Given a text that was written in rows of a given width, with every second row turned round, and
    then read column by column, return the original text without the filling '_' at its end.

    snake_decode("afbecd", 3) == "abcdef"
    """
    height = len(code) // width
    text = ""
    for r in range(height):
        row = ""
        for c in range(width):
            row += code[c * height + r]
        if r % 2 == 1:
            row = row[::-1]
        text += row
    return text.rstrip("_")


def pair_swap_key(text: str, key: str) -> str:
    """
    A key like 'gaderypoluki' consists of pairs of letters: g and a, d and e, r and y ... Exchange
    each letter of the text for its partner; letters that are not in the key stay. The text has
    small letters only.

    pair_swap_key("gap", "gaderypoluki") == "ago"
    """
    partner = {}
    for i in range(0, len(key) - 1, 2):
        partner[key[i]] = key[i + 1]
        partner[key[i + 1]] = key[i]
    return "".join(partner.get(letter, letter) for letter in text)


def square_code(text, size=5):
    """
    The letters of the alphabet are written in a square with `size` letters per row, the first row
    and column having the number 1. Encode each letter as row and column. 'j' is treated as 'i',
    and other characters than letters are dropped.

    square_code("ad b") == "11 14 12"
    square_code("j") == "24"
    """
    letters = "abcdefghiklmnopqrstuvwxyz"
    codes = []
    for char in text.lower().replace("j", "i"):
        if char in letters:
            place = letters.index(char)
            codes.append(f"{place // size + 1}{place % size + 1}")
    return " ".join(codes)


def undo_square_code(codes: str) -> str:
    """
    Each code is a row and a column (from 1) in the square of five times five letters without 'j'.
    Return the letters. Codes outside the square become '?'.

    undo_square_code("11 14 12") == "adb"
    undo_square_code("17") == "?"
    """
    letters = "abcdefghiklmnopqrstuvwxyz"
    text = ""
    for code in codes.split():
        row, column = int(code[0]), int(code[1])
        if 1 <= row <= 5 and 1 <= column <= 5:
            text += letters[(row - 1) * 5 + column - 1]
        else:
            text += "?"
    return text


def phone_keys(text: str) -> str:
    """
    On old phones a letter is typed by pressing a key several times: 'a' is 2, 'b' is 22, 'c' is
    222, 'd' is 3 and so on; a blank is 0. If two letters in a row use the same key, a '.' is
    put between. Small letters and blanks only.

    phone_keys("cab") == "222.2.22"
    phone_keys("a d") == "203"
    """
    keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
    result = ""
    for char in text:
        presses = "0"
        for i in range(len(keys)):
            if char in keys[i]:
                presses = str(i + 2) * (keys[i].index(char) + 1)
        if result and result[-1] == presses[0]:
            result += "."
        result += presses
    return result


def from_phone_keys(presses: str) -> str:
    """
    Give back the text typed with key presses like '222.2.22 0 3': equal digits in a row make one
    letter, '.' separates letters on the same key, 0 is a blank and blanks in the code are ignored.

    from_phone_keys("222.2.22") == "cab"
    from_phone_keys("203") == "a d"
    """
    keys = {"0": " ", "2": "abc", "3": "def", "4": "ghi", "5": "jkl"}
    keys.update({"6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"})
    text = ""
    i = 0
    while i < len(presses):
        digit = presses[i]
        count = 0
        while i < len(presses) and presses[i] == digit:
            count += 1
            i += 1
        if digit in keys:
            text += keys[digit][count - 1]
    return text


def run_code(text: str, minimum: int = 4) -> str:
    """
    Write every run of at least `minimum` equal characters as '~', the length as one digit, and the
    character. Longer runs than 9 are written in several pieces. Shorter runs stay as they are.

    run_code("aaaaab") == "~5ab"
    run_code("xxxxxxxxxxx") == "~9xxx"
    """
    result = ""
    i = 0
    while i < len(text):
        count = 1
        while count < 9 and i + count < len(text) and text[i + count] == text[i]:
            count += 1
        if count >= minimum:
            result += "~" + str(count) + text[i]
        else:
            result += text[i] * count
        i += count
    return result


def undo_run_code(code):
    """
    In a code '~' is followed by a digit and a character, which stand for that many repetitions.
    Other characters stand for themselves. Return the full text.

    undo_run_code("~5ab") == "aaaaab"
    """
    text = ""
    i = 0
    while i < len(code):
        if code[i] == "~":
            text += code[i + 2] * int(code[i + 1])
            i += 3
        else:
            text += code[i]
            i += 1
    return text


def word_dictionary_code(text: str) -> Tuple[List[str], List[int]]:
    """
    Compress a text of words: return the list of its different words in order of appearance and
    the list of indices into it that gives the text.

    word_dictionary_code("to be or to do") == (["to", "be", "or", "do"], [0, 1, 2, 0, 3])
    """
    words = []
    indices = []
    for word in text.split():
        if word not in words:
            words.append(word)
        indices.append(words.index(word))
    return words, indices


def move_to_front(text: str, alphabet: str) -> List[int]:
    """
    Encode each letter as its index in a list of letters, which in the beginning is the alphabet.
    After each letter, move it to the front of the list.

    move_to_front("bba", "abc") == [1, 0, 1]
    """
    letters = list(alphabet)
    codes = []
    for letter in text:
        place = letters.index(letter)
        codes.append(place)
        letters.pop(place)
        letters.insert(0, letter)
    return codes


def undo_move_to_front(codes: List[int], alphabet: str) -> str:
    """
    Give back the text from indices into a list of letters that begins as the alphabet; each letter
    used is moved to the front of the list.

    undo_move_to_front([1, 0, 1], "abc") == "bba"
    """
    letters = list(alphabet)
    text = ""
    for code in codes:
        letter = letters.pop(code)
        text += letter
        letters = [letter] + letters
    return text


def front_code(words: List[str]) -> List[Tuple[int, str]]:
    """
    A sorted word list is stored in short: for each word the number of letters it shares with the
    beginning of the word before, and the rest of its letters.

    front_code(["car", "card", "cat"]) == [(0, "car"), (3, "d"), (2, "t")]
    """
    codes = []
    previous = ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(previous)) and word[shared] == previous[shared]:
            shared += 1
        codes.append((shared, word[shared:]))
        previous = word
    return codes


def undo_front_code(codes):
    """
    Every entry (n, rest) means: the first n letters of the word before, followed by the rest.
    Return the words.

    undo_front_code([(0, "car"), (3, "d"), (2, "t")]) == ["car", "card", "cat"]
    """
    words = []
    for shared, rest in codes:
        if words:
            words.append(words[-1][:shared] + rest)
        else:
            words.append(rest)
    return words


def letter_checksum(text: str, modulus: int = 23) -> str:
    """
    Compute a check letter: multiply the code of each character (its place in '0-9A-Z', starting
    with 0) by its position counted from the right (from 1), add up, and take the remainder. The
    check letter is the one at that index of the same characters. Other characters are skipped.

    letter_checksum("12") == "4"
    letter_checksum("A-1") == "L"
    """
    signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    clean = [char for char in text.upper() if char in signs]
    total = 0
    for i in range(len(clean)):
        weight = len(clean) - i
        total += signs.index(clean[i]) * weight
    return signs[total % modulus]


def alternating_check(number: str) -> int:
    """
    Compute a check digit: the digits are weighted 1, 3, 1, 3, ... from the left, and the check digit
    fills the sum up to the next multiple of ten.

    alternating_check("123") == 0
    alternating_check("40") == 6
    """
    total = 0
    for i, digit in enumerate(number):
        weight = 1 if i % 2 == 0 else 3
        total += int(digit) * weight
    return (10 - total % 10) % 10


def find_missing_digit(number: str, weights: List[int], modulus: int) -> Optional[int]:
    """
    One digit of a number is unreadable and written as '?'. The weighted sum of all digits must be
    divisible by the modulus. Return the only digit that fits, or None if there is none or more
    than one.

    find_missing_digit("1?3", [1, 3, 3], 10) == 0
    find_missing_digit("?", [5], 10) is None
    """
    fitting = []
    for digit in "0123456789":
        candidate = number.replace("?", digit)
        total = sum(int(d) * w for d, w in zip(candidate, weights))
        if total % modulus == 0:
            fitting.append(int(digit))
    return fitting[0] if len(fitting) == 1 else None


def pack_time(day, hour, minute):
    """
    Store a day of the week (0 to 6), an hour and a minute in one number: the minutes since the
    beginning of the week, in a text of four digits to the base 12 with the signs 0-9, 'x', 'e'.

    pack_time(0, 0, 11) == "000e"
    pack_time(1, 0, 0) == "0x00"
    """
    number = (day * 24 + hour) * 60 + minute
    text = ""
    for _ in range(4):
        text = "0123456789xe"[number % 12] + text
        number //= 12
    return text


def unpack_time(text: str) -> Tuple[int, int, int]:
    """
    A text to the base 12 (signs 0-9, 'x' = 10, 'e' = 11) holds the minutes since the beginning of a
    week. Return (day, hour, minute).

    unpack_time("0x00") == (1, 0, 0)
    """
    number = 0
    for sign in text:
        number = number * 12 + "0123456789xe".index(sign)
    hours, minute = divmod(number, 60)
    return hours // 24, hours % 24, minute


def number_to_syllables(number: int) -> str:
    """
    Make a number pronounceable. Every digit becomes a syllable: the digits 0 to 9 are 'ba', 'ce',
    'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'. A negative number begins with 'no-'.

    number_to_syllables(307) == "fobaki"
    number_to_syllables(-1) == "no-ce"
    """
    syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"]
    word = ""
    if number < 0:
        word = "no-"
        number = -number
    for digit in str(number):
        word += syllables[int(digit)]
    return word


def syllables_to_number(word: str) -> Optional[int]:
    """
    Read a number from a word made of the syllables ba, ce, di, fo, gu, ha, je, ki, lo, mu for the
    digits 0 to 9. Return None if the word contains something else or is empty.

    syllables_to_number("fobaki") == 307
    syllables_to_number("banana") is None
    """
    syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"]
    if word == "":
        return None
    number = 0
    for i in range(0, len(word), 2):
        part = word[i : i + 2]
        if part not in syllables:
            return None
        number = number * 10 + syllables.index(part)
    return number


def base_with_signs(number: int, signs: str) -> str:
    """
    Write a whole number that is not negative with the given signs as digits; the first sign is
    zero, the second one and so on, and their number is the base.

    base_with_signs(5, "ox") == "xox"
    base_with_signs(0, "abc") == "a"
    """
    base = len(signs)
    text = signs[number % base]
    while number >= base:
        number //= base
        text = signs[number % base] + text
    return text


def tally_code(number: int) -> str:
    """
    Write a number with bundles: 'M' for a hundred, 'X' for ten, 'V' for five and 'I' for one, largest
    signs first, as many as necessary.

    tally_code(127) == "MXXVII"
    tally_code(9) == "VIIII"
    """
    result = ""
    for sign, value in [("M", 100), ("X", 10), ("V", 5), ("I", 1)]:
        count = number // value
        result += sign * count
        number -= count * value
    return result


def flag_message(flags, names):
    """
    A number holds switches: its lowest bit belongs to the first name, the next bit to the second
    and so on. Write '+name' for each switch that is on and '-name' for the others, separated by
    blanks.

    flag_message(5, ["bold", "big", "red"]) == "+bold -big +red"
    """
    parts = []
    for name in names:
        sign = "+" if flags % 2 == 1 else "-"
        parts.append(sign + name)
        flags //= 2
    return " ".join(parts)


def dots_and_dashes(text: str, table: Dict[str, str]) -> str:
    """
    Encode a text with a table of dots and dashes. Letters are separated by one blank, words by
    ' / '. Characters that are not in the table are left out.

    dots_and_dashes("et e", {"e": ".", "t": "-"}) == ". - / ."
    """
    words = []
    for word in text.lower().split():
        codes = [table[char] for char in word if char in table]
        words.append(" ".join(codes))
    return " / ".join(words)


def signal_length(code: str) -> int:
    """
    Compute how long a Morse message takes. A dot lasts 1 unit, a dash 3; between the signs of a
    letter there is 1 unit of silence, between letters (one blank) 3, and between words (' / ') 7.

    signal_length(".-") == 5
    signal_length(". / -") == 11
    """
    total = 0
    words = code.split(" / ")
    for word in words:
        letters = word.split(" ")
        for letter in letters:
            for sign in letter:
                total += 1 if sign == "." else 3
            total += len(letter) - 1
        total += 3 * (len(letters) - 1)
    return total + 7 * (len(words) - 1)


def hide_in_capitals(text: str, bits: str) -> str:
    """
    Hide bits in a text: each letter takes one bit in turn, a '1' makes it a capital letter, a '0' a
    small one. Letters after the last bit become small. If there are too few letters, return ''.

    hide_in_capitals("go home", "1001") == "Go hOme"
    hide_in_capitals("no", "111") == ""
    """
    result = ""
    used = 0
    for char in text:
        if char.isalpha():
            bit = bits[used] if used < len(bits) else "0"
            used += 1
            char = char.upper() if bit == "1" else char.lower()
        result += char
    if used < len(bits):
        return ""
    return result


def bits_from_capitals(text, count):
    """
    Read `count` hidden bits from a text: every letter is a bit, '1' for a capital letter and '0'
    for a small one. Fewer letters give fewer bits.

    bits_from_capitals("Go hOme", 4) == "1001"
    """
    bits = ""
    for char in text:
        if len(bits) == count:
            break
        if char.isalpha():
            bits += "1" if char.isupper() else "0"
    return bits


def mask_with_grille(letters: str, holes: List[Tuple[int, int]], width: int) -> str:
    """
    A square of letters is given row by row as one text. A mask with holes (row, column) is laid on
    it. Read the letters in the holes row by row, whatever the order of the holes is.

    mask_with_grille("abcdefghi", [(2, 0), (0, 1)], 3) == "bg"
    """
    message = ""
    for row, column in sorted(holes):
        message += letters[row * width + column]
    return message


def turn_holes(holes: List[Tuple[int, int]], size: int) -> List[Tuple[int, int]]:
    """
    Turn a square mask of the given size by a quarter to the right and return its holes (row,
    column), sorted.

    turn_holes([(0, 0), (0, 1)], 3) == [(0, 2), (1, 2)]
    """
    turned = []
    for row, column in holes:
        turned.append((column, size - 1 - row))
    return sorted(turned)


def scramble_by_key(text: str, key: List[int]) -> str:
    """
    Cut the text in blocks as long as the key. In each block, the letter number key[i] (from 0) goes
    to place i. A last block that is too short stays as it is.

    scramble_by_key("abcdefgh", [2, 0, 1]) == "cabfdegh"
    """
    size = len(key)
    result = ""
    for start in range(0, len(text), size):
        block = text[start : start + size]
        if len(block) == size:
            block = "".join(block[place] for place in key)
        result += block
    return result


def inverse_key(key: List[int]) -> List[int]:
    """
    A key tells for each place in a block from which place its letter comes. Return the key that
    undoes it. For example the inverse of [2, 0, 1] is [1, 2, 0].
    """
    undo = [0] * len(key)
    for i in range(len(key)):
        undo[key[i]] = i
    return undo


def key_from_word(word):
    """
    Turn a keyword into a key: number its letters in alphabetical order, equal letters from left to
    right, and return these numbers (from 0) in the order of the word.

    key_from_word("tree") == [3, 2, 0, 1]
    """
    order = sorted(range(len(word)), key=lambda i: word[i])
    numbers = [0] * len(word)
    for rank, place in enumerate(order):
        numbers[place] = rank
    return numbers


def difference_code(values: List[int]) -> str:
    """
    Write a list of numbers compactly: the first number, then for each further one the difference to
    the one before with its sign; equal numbers are written as '='.

    difference_code([10, 12, 12, 5]) == "10+2=-7"
    difference_code([]) == ""
    """
    if not values:
        return ""
    text = str(values[0])
    for i in range(1, len(values)):
        change = values[i] - values[i - 1]
        if change == 0:
            text += "="
        elif change > 0:
            text += "+" + str(change)
        else:
            text += str(change)
    return text


def bitmap_rows(rows: List[str]) -> List[int]:
    """
    Rows of a picture have '#' for black and '.' for white. Turn each row into a number: read it as
    binary digits with black as 1, the left pixel being the highest digit.

    bitmap_rows(["#.#", ".##"]) == [5, 3]
    """
    numbers = []
    for row in rows:
        number = 0
        for pixel in row:
            number *= 2
            if pixel == "#":
                number += 1
        numbers.append(number)
    return numbers


def bitmap_from_numbers(numbers: List[int], width: int) -> List[str]:
    """
    Draw a picture: every number is a row whose binary digits are pixels, '#' for 1 and '.' for 0,
    with the highest digit at the left. Rows have the given width; digits beyond it are cut off.

    bitmap_from_numbers([5, 3], 4) == [".#.#", "..##"]
    """
    rows = []
    for number in numbers:
        row = ""
        for _ in range(width):
            row = ("#" if number % 2 else ".") + row
            number //= 2
        rows.append(row)
    return rows


def triple_send(bits, errors):
    """
    Send bits over a bad line: every bit is sent three times, and the sent bits at the positions in
    `errors` are flipped. The receiver takes the majority of each group. Return what is received.

    triple_send("10", [1]) == "10"
    triple_send("10", [0, 2]) == "00"
    """
    sent = [int(bit) for bit in bits for _ in range(3)]
    for position in errors:
        sent[position] = 1 - sent[position]
    received = ""
    for i in range(0, len(sent), 3):
        received += "1" if sum(sent[i : i + 3]) >= 2 else "0"
    return received


def stuff_bits(bits: str, run: int = 5) -> str:
    """
    After each run of `run` ones in a row, insert a '0', so that the receiver never sees more ones.
    The count begins again after an inserted or a normal '0'.

    stuff_bits("111111") == "1111101"
    stuff_bits("1101", run=2) == "11001"
    """
    result = ""
    ones = 0
    for bit in bits:
        result += bit
        ones = ones + 1 if bit == "1" else 0
        if ones == run:
            result += "0"
            ones = 0
    return result


def book_code(text: str, message: str) -> Optional[List[Tuple[int, int]]]:
    """
    Encode a message by pointing into a text: each letter becomes (word number, letter number), both
    from 1, of its first place in the text. Return None if a letter does not occur; blanks of the
    message are dropped.

    book_code("red apple", "lap") == [(2, 4), (2, 1), (2, 2)]
    book_code("red", "x") is None
    """
    places = {}
    for i, word in enumerate(text.split()):
        for j, letter in enumerate(word):
            if letter not in places:
                places[letter] = (i + 1, j + 1)
    code = []
    for letter in message.replace(" ", ""):
        if letter not in places:
            return None
        code.append(places[letter])
    return code


def frequency_guess(code: str, order: str) -> str:
    """
    Guess a simple substitution: the most frequent letter of the code is replaced by the first letter
    of `order`, the second most frequent by the second and so on. Equally frequent letters are taken
    in alphabetical order; letters beyond the order become '_'. Blanks stay.

    frequency_guess("xyx zx", "et") == "ete _e"
    """
    letters = sorted(set(code) - {" "}, key=lambda c: (-code.count(c), c))
    guess = {" ": " "}
    for i in range(len(letters)):
        guess[letters[i]] = order[i] if i < len(order) else "_"
    return "".join(guess[char] for char in code)


def check():
    assert encode_by_vowel_number("Open it") == "^4p2n 3t"
    assert decode_vowel_numbers("^4p2n 3t") == "Open it"
    assert caesar_by_position("abc", 1) == "bdf"
    assert caesar_by_position("z-z", 1) == "a-c"
    assert snake_encode("abcdef", 3) == "afbecd"
    assert snake_encode("abcd", 3) == "a_b_cd"
    assert snake_decode("afbecd", 3) == "abcdef"
    assert snake_decode(snake_encode("hello you", 4), 4) == "hello you"
    assert pair_swap_key("gap", "gaderypoluki") == "ago"
    assert square_code("ad b") == "11 14 12"
    assert square_code("j") == "24"
    assert undo_square_code("11 14 12") == "adb"
    assert undo_square_code("17") == "?"
    assert phone_keys("cab") == "222.2.22"
    assert phone_keys("a d") == "203"
    assert from_phone_keys("222.2.22") == "cab"
    assert from_phone_keys("203") == "a d"
    assert run_code("aaaaab") == "~5ab"
    assert run_code("xxxxxxxxxxx") == "~9xxx"
    assert undo_run_code("~5ab") == "aaaaab"
    assert word_dictionary_code("to be or to do") == (["to", "be", "or", "do"], [0, 1, 2, 0, 3])
    assert move_to_front("bba", "abc") == [1, 0, 1]
    assert undo_move_to_front([1, 0, 1], "abc") == "bba"
    assert front_code(["car", "card", "cat"]) == [(0, "car"), (3, "d"), (2, "t")]
    assert undo_front_code([(0, "car"), (3, "d"), (2, "t")]) == ["car", "card", "cat"]
    assert letter_checksum("12") == "4"
    assert letter_checksum("A-1") == "L"
    assert alternating_check("123") == 0
    assert alternating_check("40") == 6
    assert find_missing_digit("1?3", [1, 3, 3], 10) == 0
    assert find_missing_digit("?", [5], 10) is None
    assert pack_time(0, 0, 11) == "000e"
    assert pack_time(1, 0, 0) == "0x00"
    assert unpack_time("0x00") == (1, 0, 0)
    assert unpack_time(pack_time(5, 17, 42)) == (5, 17, 42)
    assert number_to_syllables(307) == "fobaki"
    assert number_to_syllables(-1) == "no-ce"
    assert syllables_to_number("fobaki") == 307
    assert syllables_to_number("banana") is None
    assert base_with_signs(5, "ox") == "xox"
    assert base_with_signs(0, "abc") == "a"
    assert tally_code(127) == "MXXVII"
    assert tally_code(9) == "VIIII"
    assert flag_message(5, ["bold", "big", "red"]) == "+bold -big +red"
    assert dots_and_dashes("et e", {"e": ".", "t": "-"}) == ". - / ."
    assert signal_length(".-") == 5
    assert signal_length(". / -") == 11
    assert hide_in_capitals("go home", "1001") == "Go hOme"
    assert hide_in_capitals("no", "111") == ""
    assert bits_from_capitals("Go hOme", 4) == "1001"
    assert mask_with_grille("abcdefghi", [(2, 0), (0, 1)], 3) == "bg"
    assert turn_holes([(0, 0), (0, 1)], 3) == [(0, 2), (1, 2)]
    assert scramble_by_key("abcdefgh", [2, 0, 1]) == "cabfdegh"
    assert inverse_key([2, 0, 1]) == [1, 2, 0]
    assert key_from_word("tree") == [3, 2, 0, 1]
    assert difference_code([10, 12, 12, 5]) == "10+2=-7"
    assert difference_code([]) == ""
    assert bitmap_rows(["#.#", ".##"]) == [5, 3]
    assert bitmap_from_numbers([5, 3], 4) == [".#.#", "..##"]
    assert triple_send("10", [1]) == "10"
    assert triple_send("10", [0, 2]) == "00"
    assert stuff_bits("111111") == "1111101"
    assert stuff_bits("1101", run=2) == "11001"
    assert book_code("red apple", "lap") == [(2, 4), (2, 1), (2, 2)]
    assert book_code("red", "x") is None
    assert frequency_guess("xyx zx", "et") == "ete _e"


check()
