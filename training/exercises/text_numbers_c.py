"""Invented numerals and notations: symbols with values, spoken numbers, small codes and their readers."""

from typing import Dict, List, Optional, Tuple


def tally_text(n: int) -> str:
    """
    Write a positive number as tally marks: every full five is "##", the rest are bars,
    with a blank between the groups.

    >>> tally_text(12)
    '## ## ||'
    >>> tally_text(5)
    '##'
    """
    groups = ["##"] * (n // 5)
    rest = n % 5
    if rest:
        groups.append("|" * rest)
    return " ".join(groups)


def read_tally(text: str) -> int:
    """
    Read tally marks: each bar | is 1 and a slash / closes a group and also counts 1. Groups other
    than the last must be closed after exactly four bars; a wrong tally gives -1.

    read_tally("||||/||") == 7
    read_tally("|||/|") == -1
    read_tally("") == 0
    """
    total = 0
    bars = 0
    for ch in text:
        if ch == "|":
            bars += 1
            if bars > 4:
                return -1
        else:
            if bars != 4:
                return -1
            bars = 0
        total += 1
    return total


def stone_numeral(n: int) -> str:
    """
    Carve a positive number with the symbols T (20), P (10), V (5) and o (1). Larger symbols come
    first and each is used as often as possible.

    >>> stone_numeral(38)
    'TPVooo'
    >>> stone_numeral(41)
    'TTo'
    """
    carved = ""
    for symbol, value in [("T", 20), ("P", 10), ("V", 5), ("o", 1)]:
        while n >= value:
            carved += symbol
            n -= value
    return carved


def read_moon_numeral(text: str) -> int:
    """
    Moon numerals use a = 1, e = 6 and u = 36. A symbol that stands directly before a larger one is
    subtracted, every other symbol is added.

    read_moon_numeral("ea") ➞ 7
    read_moon_numeral("ae") ➞ 5
    read_moon_numeral("ueae") ➞ 47
    """
    values = {"a": 1, "e": 6, "u": 36}
    total = 0
    for i, symbol in enumerate(text):
        value = values[symbol]
        if i + 1 < len(text) and values[text[i + 1]] > value:
            total -= value
        else:
            total += value
    return total


def moon_numeral(n):
    """
    Write n (1 to 215) in moon numerals: u is 36, e is 6, a is 1. Five of a kind are not written out:
    5 is "ae" (one before six) and 30 is "eu".

    moon_numeral(7) == "ea"
    moon_numeral(5) == "ae"
    moon_numeral(66) == "ueu"
    """
    table = [(36, "u"), (30, "eu"), (6, "e"), (5, "ae"), (1, "a")]
    out = []
    for value, symbols in table:
        count, n = divmod(n, value)
        out.append(symbols * count)
    return "".join(out)


def well_formed_stone(text: str) -> bool:
    """
    A stone numeral is a non-empty text of the symbols T, P, V and o. The symbols must not rise
    again (order T, P, V, o), P and V occur at most once and o at most four times.

    well_formed_stone("TTPoo") == True
    well_formed_stone("PT") == False
    well_formed_stone("Vooooo") == False
    """
    order = "TPVo"
    if not text or any(ch not in order for ch in text):
        return False
    places = [order.index(ch) for ch in text]
    if places != sorted(places):
        return False
    return text.count("P") <= 1 and text.count("V") <= 1 and text.count("o") <= 4


def sum_symbol_texts(texts: List[str], values: Dict[str, int]) -> List[int]:
    """
    The value of a text is the sum of the values of its symbols; unknown symbols count 0.
    Return the values of all texts.

    >>> sum_symbol_texts(["ab", "b?", ""], {"a": 10, "b": 3})
    [13, 3, 0]
    """
    return [sum(values.get(symbol, 0) for symbol in text) for text in texts]


def next_shell_word(word: str) -> str:
    """
    On an island people count "ka", "lo", "mi", "nu", "pe" (1 to 5). After "pe" comes "ka-ka", "ka-lo"
    and so on: a second word is counted up first, and "ka-pe" is followed by "lo-ka". Return the name
    after the given one, which has one or two words and is not "pe-pe".

    next_shell_word("lo") ➞ "mi"
    next_shell_word("pe") ➞ "ka-ka"
    next_shell_word("ka-pe") ➞ "lo-ka"
    """
    names = ["ka", "lo", "mi", "nu", "pe"]
    parts = word.split("-")
    place = names.index(parts[-1])
    if place < 4:
        parts[-1] = names[place + 1]
    elif len(parts) == 1:
        parts = ["ka", "ka"]
    else:
        parts = [names[names.index(parts[0]) + 1], "ka"]
    return "-".join(parts)


def add_shell_words(sentence: str) -> int:
    """
    The island numbers "ka", "lo", "mi", "nu", "pe" mean 1 to 5. A number directly followed by the
    word "rai" is multiplied by ten. Return the sum of the sentence.

    >>> add_shell_words("lo rai mi")
    23
    >>> add_shell_words("pe pe")
    10
    """
    values = dict(zip(["ka", "lo", "mi", "nu", "pe"], range(1, 6)))
    total = 0
    last = 0
    for word in sentence.split():
        if word == "rai":
            total += last * 9
        else:
            last = values[word]
            total += last
    return total


def speak_in_twelves(n: int) -> str:
    """
    Speak a number from 0 to 143 in dozens: "3 dozen and 4". Without a rest the "and" part is left out,
    and below twelve only the number is spoken.

    speak_in_twelves(40) == "3 dozen and 4"
    speak_in_twelves(24) == "2 dozen"
    speak_in_twelves(7) == "7"
    """
    dozens, rest = divmod(n, 12)
    if dozens == 0:
        return str(rest)
    text = f"{dozens} dozen"
    if rest:
        text += f" and {rest}"
    return text


def english_tens(n: int) -> str:
    """
    Write a number from 20 to 99 in English words with a hyphen.

    >>> english_tens(42)
    'forty-two'
    >>> english_tens(90)
    'ninety'
    """
    tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    ones = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    word = tens[n // 10 - 2]
    if n % 10:
        word += "-" + ones[n % 10]
    return word


def units_first_spoken(n: int) -> str:
    """
    In this language the units are spoken before the tens: 42 is "2u40". Numbers below 10 and full
    tens have no "u". Write n (0 to 99).

    units_first_spoken(42) ➞ "2u40"
    units_first_spoken(50) ➞ "50"
    units_first_spoken(8) ➞ "8"
    """
    unit = n % 10
    ten = n - unit
    if ten == 0 or unit == 0:
        return str(n)
    return f"{unit}u{ten}"


def read_spoken_hundreds(text: str) -> int:
    """
    Read a spoken number whose words are small numerals or the words "hundred" and "and",
    such as "3 hundred and 40 2". The word "hundred" multiplies all that came before it.

    >>> read_spoken_hundreds("3 hundred and 40 2")
    342
    >>> read_spoken_hundreds("70 1")
    71
    """
    value = 0
    for word in text.split():
        if word == "hundred":
            value *= 100
        elif word != "and":
            value += int(word)
    return value


def ordinal_list(n: int) -> List[str]:
    """
    Return the ordinals 1st, 2nd, 3rd, 4th, ... up to n. Note 11th, 12th and 13th.

    ordinal_list(4) == ["1st", "2nd", "3rd", "4th"]
    ordinal_list(0) == []
    """
    out = []
    for i in range(1, n + 1):
        if 10 <= i % 100 <= 20:
            suffix = "th"
        else:
            suffix = {1: "st", 2: "nd", 3: "rd"}.get(i % 10, "th")
        out.append(f"{i}{suffix}")
    return out


def ordinals_valid(text: str) -> bool:
    """
    Check an ordinal such as "22nd": a number followed by the right ending of two letters.

    >>> ordinals_valid("22nd")
    True
    >>> ordinals_valid("12nd")
    False
    >>> ordinals_valid("th")
    False
    """
    number, ending = text[:-2], text[-2:]
    if not number.isdigit():
        return False
    n = int(number)
    if n % 100 in (11, 12, 13):
        return ending == "th"
    return ending == {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def bead_string(n: int) -> str:
    """
    Put a non-negative number on strings of beads: for every digit a string of nine places, as many
    "@" as the digit says and then "-" up to nine. The strings are joined by blanks.

    bead_string(30) == "@@@------ ---------"
    bead_string(9) == "@@@@@@@@@"
    """
    strings = []
    for ch in str(n):
        beads = "@" * int(ch)
        strings.append(beads.ljust(9, "-"))
    return " ".join(strings)


def read_bead_string(text: str) -> int:
    """
    The text consists of groups of beads split by blanks. The number of "@" in a group is a
    decimal digit. Return the number.

    read_bead_string("@@-- ---- @") ➞ 201
    read_bead_string("----") ➞ 0
    """
    number = 0
    for group in text.split():
        number = number * 10 + group.count("@")
    return number


def pebble_notation(n: int) -> str:
    """
    In pebble notation the number is written from its ones upwards: for each decimal digit, starting
    with the last, a lower-case letter (a = 0, b = 1, ..., j = 9).

    >>> pebble_notation(120)
    'acb'
    >>> pebble_notation(9)
    'j'
    """
    text = ""
    while True:
        n, digit = divmod(n, 10)
        text += chr(ord("a") + digit)
        if n == 0:
            return text


def colour_bands(code: str) -> int:
    """
    A part carries three colour letters: the first two are the digits of a number, the third tells
    how many zeros follow. The colours k n r o y g b v e w stand for 0 to 9.

    colour_bands("rro") == 22000
    colour_bands("ngk") == 15
    """
    colours = "knroygbvew"
    first, second, zeros = (colours.index(letter) for letter in code)
    return (first * 10 + second) * 10 ** zeros


def to_colour_bands(n: int) -> Optional[str]:
    """
    Write n as three colour letters: two leading digits and the count of zeros after them, with
    the colours k n r o y g b v e w for 0 to 9. If n (10 or more) has more than two leading digits
    before its zeros, return None.

    to_colour_bands(22000) == "rro"
    to_colour_bands(10) == "nkk"
    to_colour_bands(123) == None
    """
    colours = "knroygbvew"
    text = str(n)
    head, tail = text[:2], text[2:]
    if tail.strip("0"):
        return None
    return "".join(colours[d] for d in (int(head[0]), int(head[1]), len(tail)))


def arrow_number(text: str) -> int:
    """
    Start with 0 and read arrow signs: '>' adds 1, '<' subtracts 1, '^' doubles and 'v' halves
    (rounded down).

    >>> arrow_number(">>>^<")
    5
    >>> arrow_number(">>>v")
    1
    """
    value = 0
    for sign in text:
        if sign == ">":
            value += 1
        elif sign == "<":
            value -= 1
        elif sign == "^":
            value *= 2
        else:
            value //= 2
    return value


def shortest_arrows(n: int) -> str:
    """
    Write a positive number in arrow signs, where '>' adds 1 and '^' doubles, starting at 0.
    Work backwards from n: an even number comes from its half, an odd one from n - 1.

    shortest_arrows(1) ➞ ">"
    shortest_arrows(6) ➞ ">^>^"
    """
    signs = []
    while n > 0:
        if n % 2 == 0:
            signs.append("^")
            n //= 2
        else:
            signs.append(">")
            n -= 1
    return "".join(reversed(signs))


def bracket_number(text: str) -> int:
    """
    In this notation "()" is 1, things side by side are added, and "(x)" is twice x.
    The text is well formed and not empty.

    bracket_number("()()") == 2
    bracket_number("(()())") == 4
    bracket_number("((()))()") == 5
    """
    stack = [0]
    for ch in text:
        if ch == "(":
            stack.append(0)
        else:
            inner = stack.pop()
            stack[-1] += 2 * inner if inner else 1
    return stack[0]


def repeat_marks(text: str) -> str:
    """
    A digit in the text means that the character before it stands there that many times in all;
    the digit 0 removes it. The text does not start with a digit and no two digits touch.

    >>> repeat_marks("ab3c0d")
    'abbbd'
    """
    out: List[str] = []
    for ch in text:
        if ch.isdigit():
            last = out.pop()
            out.extend([last] * int(ch))
        else:
            out.append(ch)
    return "".join(out)


def read_range_signs(text: str) -> List[int]:
    """
    Expand ranges: "4~6" stands for 4, 5, 6 and a single number for itself. The pieces are split by
    semicolons. A range may run downwards.

    read_range_signs("1;4~6") == [1, 4, 5, 6]
    read_range_signs("3~1") == [3, 2, 1]
    """
    numbers = []
    for piece in text.split(";"):
        if "~" not in piece:
            numbers.append(int(piece))
            continue
        start, end = (int(x) for x in piece.split("~"))
        step = 1 if start <= end else -1
        numbers.extend(range(start, end + step, step))
    return numbers


def write_range_signs(numbers):
    """
    Shorten a rising list of integers: runs of at least three neighbours are written "a~b", all
    others one by one, joined by semicolons.

    >>> write_range_signs([1, 2, 5, 6, 7])
    '1;2;5~7'
    >>> write_range_signs([])
    ''
    """
    pieces = []
    i = 0
    while i < len(numbers):
        j = i
        while j + 1 < len(numbers) and numbers[j + 1] == numbers[j] + 1:
            j += 1
        if j - i >= 2:
            pieces.append(f"{numbers[i]}~{numbers[j]}")
        else:
            pieces.extend(str(n) for n in numbers[i:j + 1])
        i = j + 1
    return ";".join(pieces)


def plus_minus_digits(text: str) -> int:
    """
    In the text a + or - sets the sign for all following digits until the next sign. At the start
    the sign is +. Return the sum of the signed digits.

    plus_minus_digits("12-34+5") ➞ 1
    plus_minus_digits("-9") ➞ -9
    """
    sign = 1
    total = 0
    for ch in text:
        if ch == "+":
            sign = 1
        elif ch == "-":
            sign = -1
        else:
            total += sign * int(ch)
    return total


def prefix_calculation(text: str) -> int:
    """
    Calculate a text in prefix order: the words "add", "sub" and "mul" are followed by their two
    operands, which are numbers or calculations.

    >>> prefix_calculation("add 2 mul 3 4")
    14
    >>> prefix_calculation("sub sub 9 4 1")
    4
    """
    words = iter(text.split())

    def value():
        word = next(words)
        if word == "add":
            return value() + value()
        if word == "sub":
            return value() - value()
        if word == "mul":
            return value() * value()
        return int(word)

    return value()


def spoken_calculation(sentence: str) -> int:
    """
    Work out a sentence such as "4 plus 5 times 2" strictly from left to right. The words between the
    numbers are plus, minus and times.

    spoken_calculation("4 plus 5 times 2") == 18
    spoken_calculation("7") == 7
    """
    words = sentence.split()
    result = int(words[0])
    for i in range(1, len(words), 2):
        number = int(words[i + 1])
        if words[i] == "plus":
            result += number
        elif words[i] == "minus":
            result -= number
        else:
            result *= number
    return result


def fraction_sum_text(text: str) -> str:
    """
    Add fractions with the same denominator, e.g. "1/8 + 5/8", and return the sum unreduced.

    fraction_sum_text("1/8 + 5/8") ➞ "6/8"
    fraction_sum_text("2/3") ➞ "2/3"
    """
    total = 0
    for piece in text.split(" + "):
        top, bottom = piece.split("/")
        total += int(top)
    return f"{total}/{bottom}"


def compare_fractions_text(a: str, b: str) -> str:
    """
    Compare two positive fractions "p/q" without division and return the larger one. If they are equal,
    return the one with the smaller denominator (the first if these agree too).

    >>> compare_fractions_text("2/3", "3/4")
    '3/4'
    >>> compare_fractions_text("4/6", "2/3")
    '2/3'
    """
    p, q = map(int, a.split("/"))
    r, s = map(int, b.split("/"))
    left, right = p * s, r * q
    if left > right:
        return a
    if right > left:
        return b
    return a if q <= s else b


def percent_text(part: int, whole: int) -> str:
    """
    Write a share as a whole percentage, rounded down. A share that is above zero but below one percent
    is written "<1%". When the whole is 0, return "n/a".

    percent_text(1, 3) == "33%"
    percent_text(1, 500) == "<1%"
    percent_text(0, 0) == "n/a"
    """
    if whole == 0:
        return "n/a"
    percent = part * 100 // whole
    if percent == 0 and part > 0:
        return "<1%"
    return f"{percent}%"


def apply_percent_steps(amount: int, steps: str) -> int:
    """
    The steps are percentages like "+10% -50%". Apply them one after another to the amount; after each
    step the amount is rounded down to a whole number.

    >>> apply_percent_steps(200, "+10% -50%")
    110
    >>> apply_percent_steps(99, "-50%")
    49
    """
    for step in steps.split():
        percent = int(step.rstrip("%"))
        amount = amount * (100 + percent) // 100
    return amount


def score_line_winner(line: str) -> str:
    """
    A line looks like "Ana 3:1 Ben". Return the name of the winner or "draw".

    score_line_winner("Ana 3:1 Ben") == "Ana"
    score_line_winner("Ana 9:10 Ben") == "Ben"
    score_line_winner("Ana 2:2 Ben") == "draw"
    """
    home, score, away = line.split()
    left, right = [int(goals) for goals in score.split(":")]
    if left == right:
        return "draw"
    return home if left > right else away


def coordinates_code(code: str) -> Tuple[int, int]:
    """
    A field code is made of letters for the column (A to Z, then AA, AB, ...) and digits for the row.
    Return column and row as numbers that start at 1.

    >>> coordinates_code("C7")
    (3, 7)
    >>> coordinates_code("AB12")
    (28, 12)
    """
    column = 0
    i = 0
    while code[i].isalpha():
        column = column * 26 + ord(code[i]) - ord("A") + 1
        i += 1
    return column, int(code[i:])


def count_code(text: str) -> str:
    """
    Encode a text of lower-case letters in pairs: how many letters of the alphabet lie before the
    letter, written with two digits each.

    count_code("abz") ➞ "000125"
    count_code("") ➞ ""
    """
    return "".join(f"{ord(ch) - ord('a'):02d}" for ch in text)


def split_two_digit_codes(digits: str) -> Optional[str]:
    """
    Every two digits are the number of a letter (01 = a, ..., 26 = z). Return the word, or None when
    the count of digits is odd or a number is out of range.

    split_two_digit_codes("0301") == "ca"
    split_two_digit_codes("27") == None
    split_two_digit_codes("012") == None
    """
    if len(digits) % 2:
        return None
    word = ""
    for i in range(0, len(digits), 2):
        number = int(digits[i:i + 2])
        if number < 1 or number > 26:
            return None
        word += chr(96 + number)
    return word


def dots_and_dashes_number(text: str) -> int:
    """
    Read a number whose digits are groups of five signs, split by blanks: n dots and then dashes mean
    the digit n for 1 to 5, and n dashes and then dots mean 5 + n (6 to 9). Five dashes are 0.

    >>> dots_and_dashes_number(".---- -----")
    10
    >>> dots_and_dashes_number("--...")
    7
    """
    number = 0
    for group in text.split():
        if group[0] == ".":
            digit = group.count(".")
        else:
            digit = (5 + group.count("-")) % 10
        number = number * 10 + digit
    return number


def mirrored_operator_value(text: str) -> bool:
    """
    Check a statement such as "12<21" or "5=5" between two whole numbers. The sign is one of <, > and =.

    mirrored_operator_value("12<21") ➞ True
    mirrored_operator_value("9>10") ➞ False
    """
    for sign in "<>=":
        if sign in text:
            left, right = map(int, text.split(sign))
            break
    if sign == "<":
        return left < right
    if sign == ">":
        return left > right
    return left == right


def chain_holds(text: str) -> bool:
    """
    A chain like "1 < 3 <= 3 < 8" holds if every comparison between neighbours is true. Only < and <=
    occur; a single number always holds.

    >>> chain_holds("1 < 3 <= 3 < 8")
    True
    >>> chain_holds("2 < 2")
    False
    """
    tokens = text.split()
    for i in range(1, len(tokens), 2):
        left, right = int(tokens[i - 1]), int(tokens[i + 1])
        if left > right or (left == right and tokens[i] == "<"):
            return False
    return True


def growing_pattern(n: int) -> str:
    """
    Write the numbers 1 to n one after another, each as often as it says, as long as n is below ten.

    growing_pattern(3) == "122333"
    growing_pattern(0) == ""
    """
    text = ""
    for i in range(1, n + 1):
        text += str(i) * i
    return text


def check():
    assert read_tally("||||/||") == 7
    assert read_tally("|||/|") == -1
    assert read_tally("") == 0
    assert read_moon_numeral("ea") == 7
    assert read_moon_numeral("ae") == 5
    assert read_moon_numeral("ueae") == 47
    assert moon_numeral(7) == "ea"
    assert moon_numeral(5) == "ae"
    assert moon_numeral(66) == "ueu"
    assert well_formed_stone("TTPoo")
    assert not well_formed_stone("PT")
    assert not well_formed_stone("Vooooo")
    assert next_shell_word("lo") == "mi"
    assert next_shell_word("pe") == "ka-ka"
    assert next_shell_word("ka-pe") == "lo-ka"
    assert speak_in_twelves(40) == "3 dozen and 4"
    assert speak_in_twelves(24) == "2 dozen"
    assert speak_in_twelves(7) == "7"
    assert units_first_spoken(42) == "2u40"
    assert units_first_spoken(50) == "50"
    assert units_first_spoken(8) == "8"
    assert ordinal_list(4) == ["1st", "2nd", "3rd", "4th"]
    assert ordinal_list(0) == []
    assert bead_string(30) == "@@@------ ---------"
    assert bead_string(9) == "@@@@@@@@@"
    assert read_bead_string("@@-- ---- @") == 201
    assert read_bead_string("----") == 0
    assert colour_bands("rro") == 22000
    assert colour_bands("ngk") == 15
    assert to_colour_bands(22000) == "rro"
    assert to_colour_bands(10) == "nkk"
    assert to_colour_bands(123) is None
    assert shortest_arrows(1) == ">"
    assert shortest_arrows(6) == ">^>^"
    assert bracket_number("()()") == 2
    assert bracket_number("(()())") == 4
    assert bracket_number("((()))()") == 5
    assert read_range_signs("1;4~6") == [1, 4, 5, 6]
    assert read_range_signs("3~1") == [3, 2, 1]
    assert plus_minus_digits("12-34+5") == 1
    assert plus_minus_digits("-9") == -9
    assert spoken_calculation("4 plus 5 times 2") == 18
    assert spoken_calculation("7") == 7
    assert fraction_sum_text("1/8 + 5/8") == "6/8"
    assert fraction_sum_text("2/3") == "2/3"
    assert percent_text(1, 3) == "33%"
    assert percent_text(1, 500) == "<1%"
    assert percent_text(0, 0) == "n/a"
    assert score_line_winner("Ana 3:1 Ben") == "Ana"
    assert score_line_winner("Ana 9:10 Ben") == "Ben"
    assert score_line_winner("Ana 2:2 Ben") == "draw"
    assert count_code("abz") == "000125"
    assert count_code("") == ""
    assert split_two_digit_codes("0301") == "ca"
    assert split_two_digit_codes("27") is None
    assert split_two_digit_codes("012") is None
    assert mirrored_operator_value("12<21")
    assert not mirrored_operator_value("9>10")
    assert growing_pattern(3) == "122333"
    assert growing_pattern(0) == ""


if __name__ == "__main__":
    check()
