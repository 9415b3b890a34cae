"""Parsing tasks: reading small notations for times, lists, games, measures, commands and tables."""

from typing import Any, Dict, List, Optional, Tuple


def read_opening_hours(text: str) -> Dict[str, str]:
    """
    You are given opening hours such as 'Mon-Wed 9-17; Sat 10-12'. Return a dictionary from each
    day to its hours. Days that are not mentioned are left out.

    read_opening_hours("Mon-Wed 9-17; Sat 10-12")
    -> {"Mon": "9-17", "Tue": "9-17", "Wed": "9-17", "Sat": "10-12"}
    """
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    hours = {}
    for part in text.split(";"):
        span, times = part.split()
        ends = span.split("-")
        first = days.index(ends[0])
        last = days.index(ends[-1])
        for i in range(first, last + 1):
            hours[days[i]] = times
    return hours


def read_score(text: str) -> Tuple[int, int]:
    """
    Read the result of a game: '3:1' or '3 - 1', with any blanks around. A result with 'x' instead
    of a number was not played and counts as (0, 0).

    read_score("3 - 1") == (3, 1)
    read_score("x:x") == (0, 0)
    """
    parts = text.replace("-", ":").split(":")
    if len(parts) != 2:
        return 0, 0
    left, right = parts[0].strip(), parts[1].strip()
    if not left.isdigit() or not right.isdigit():
        return 0, 0
    return int(left), int(right)


def read_feet(text):
    """
    Read a height in feet and inches and return it in inches. Possible forms are 5'11", 6' and
    10". A foot has twelve inches. The empty text is 0.

    read_feet("5'11\\"") == 71
    read_feet("6'") == 72
    """
    total = 0
    number = ""
    for char in text:
        if char == "'":
            total += 12 * int(number)
            number = ""
        elif char == '"':
            total += int(number)
            number = ""
        elif char.isdigit():
            number += char
    return total


def read_chess_field(field: str) -> Optional[Tuple[int, int]]:
    """
    Turn the name of a field of a chess board, 'a1' to 'h8' in small or capital letters, into
    (column, row) counted from 0. Return None for everything else.

    read_chess_field("c2") == (2, 1)
    read_chess_field("j4") is None
    """
    if len(field) != 2:
        return None
    column = "abcdefgh".find(field[0].lower())
    row = "12345678".find(field[1])
    if column == -1 or row == -1:
        return None
    return column, row


def read_board(rows: List[str]) -> Dict[str, List[Tuple[int, int]]]:
    """
    Given the rows of a board in which '.' means empty, return for each other sign the list of its
    positions (row, column).

    read_board(["x.o", ".x."]) == {"x": [(0, 0), (1, 1)], "o": [(0, 2)]}
    """
    places = {}
    for r in range(len(rows)):
        for c in range(len(rows[r])):
            sign = rows[r][c]
            if sign != ".":
                if sign not in places:
                    places[sign] = []
                places[sign].append((r, c))
    return places


def expand_short_row(row: str) -> str:
    """
    In a short notation of a board row a digit stands for that many empty fields. Write the row
    with '.' for every empty field. Digits next to each other are added, they are not one number.

    expand_short_row("r2k4") == "r..k...."
    expand_short_row("11a") == "..a"
    """
    result = ""
    for char in row:
        if char.isdigit():
            result += "." * int(char)
        else:
            result += char
    return result


def shorten_row(row: str) -> str:
    """
    Write a row of a board in short: every run of '.' is replaced by its length.

    shorten_row("r..k....") == "r2k4"
    shorten_row("") == ""
    """
    result = ""
    empty = 0
    for char in row:
        if char == ".":
            empty += 1
            continue
        if empty:
            result += str(empty)
            empty = 0
        result += char
    if empty:
        result += str(empty)
    return result


def read_flags(arguments: List[str]) -> Tuple[Dict[str, Any], List[str]]:
    """
    Read command line arguments. '--name=value' stores a text, '--name' stores True, '--no-name'
    stores False under 'name', '-xyz' stores True for each letter. The rest are plain arguments.
    Return (options, plain arguments). After '--' everything is plain.

    read_flags(["-v", "--no-color", "a.txt"]) == ({"v": True, "color": False}, ["a.txt"])
    """
    options, plain = {}, []
    for i, argument in enumerate(arguments):
        if argument == "--":
            return options, plain + arguments[i + 1 :]
        if argument.startswith("--no-"):
            options[argument[5:]] = False
        elif argument.startswith("--"):
            name, equals, value = argument[2:].partition("=")
            options[name] = value if equals else True
        elif argument.startswith("-"):
            for letter in argument[1:]:
                options[letter] = True
        else:
            plain.append(argument)
    return options, plain


def read_temperature(text):
    """
    Return a temperature in degrees Celsius, rounded to one digit. The text is a number followed by
    'C', 'F' or 'K', perhaps with a blank between. Without a letter it is Celsius.

    read_temperature("68 F") == 20.0
    read_temperature("300K") == 26.9
    read_temperature("-3.5") == -3.5
    """
    unit = text[-1].upper()
    if unit not in "CFK":
        return round(float(text), 1)
    value = float(text[:-1])
    if unit == "F":
        value = (value - 32) * 5 / 9
    elif unit == "K":
        value = value - 273.15
    return round(value, 1)


def read_chord(chord: str) -> Tuple[str, str, Optional[str]]:
    """
    Take the name of a chord apart: a note from A to G perhaps followed by '#' or 'b', then its
    kind, and maybe a slash with the bass note. Return (note, kind, bass); a missing kind is
    'major', a missing bass is None.

    read_chord("F#m7/E") == ("F#", "m7", "E")
    read_chord("Bb") == ("Bb", "major", None)
    """
    chord, slash, bass = chord.partition("/")
    size = 1
    if len(chord) > 1 and chord[1] in "#b":
        size = 2
    note = chord[:size]
    kind = chord[size:] or "major"
    return note, kind, bass if slash else None


def read_ledger_line(line: str) -> Tuple[str, str, int]:
    """
    A ledger line has the form '2024-05-01 lunch with Bo 12.50'. Return (date, text, amount in
    cents). An amount in brackets, like (3.00), is negative. Amounts always have two decimals.

    read_ledger_line("2024-05-01 refund (3.00)") == ("2024-05-01", "refund", -300)
    """
    words = line.split()
    amount = words[-1]
    sign = 1
    if amount.startswith("(") and amount.endswith(")"):
        sign = -1
        amount = amount[1:-1]
    cents = int(amount.replace(".", "")) * sign
    return words[0], " ".join(words[1:-1]), cents


def split_outside_brackets(text: str, separator: str = ",") -> List[str]:
    """
    Split a text at a separator, but only where no round bracket is open. Blanks around the parts
    are removed.

    split_outside_brackets("a, f(b, c), d") == ["a", "f(b, c)", "d"]
    """
    parts = []
    current = ""
    depth = 0
    for char in text:
        if char == separator and depth == 0:
            parts.append(current.strip())
            current = ""
            continue
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        current += char
    parts.append(current.strip())
    return parts


def read_call(text):
    """
    Read a simple call such as 'move(3, -2)' and return (name, list of numbers). 'stop()' has an
    empty list. If the text does not end with ')' or has no '(', return (text, None).

    read_call("move(3, -2)") == ("move", [3, -2])
    read_call("wait") == ("wait", None)
    """
    if "(" not in text or not text.endswith(")"):
        return text, None
    name, inside = text[:-1].split("(", 1)
    numbers = []
    for part in inside.split(","):
        if part.strip():
            numbers.append(int(part))
    return name.strip(), numbers


def run_turtle(program: str) -> Tuple[int, int]:
    """
    Run a program for a turtle that starts at (0, 0) and looks north (y grows). 'F5' walks five
    steps, 'L' and 'R' turn by a right angle; the commands are separated by blanks. 'B2' walks two
    steps backwards. Return the last position.

    run_turtle("F2 R F3 L B1") == (3, 1)
    """
    x, y = 0, 0
    dx, dy = 0, 1
    for command in program.split():
        if command == "L":
            dx, dy = -dy, dx
        elif command == "R":
            dx, dy = dy, -dx
        else:
            steps = int(command[1:])
            if command[0] == "B":
                steps = -steps
            x += dx * steps
            y += dy * steps
    return x, y


def expand_loops(program: List[str]) -> List[str]:
    """
    A program is a list of words. 'repeat 3' followed by lines up to 'end' means that these lines
    are done three times. Loops are not nested. Return the plain list of lines.

    expand_loops(["a", "repeat 2", "b", "c", "end"]) == ["a", "b", "c", "b", "c"]
    """
    result = []
    block = None
    times = 0
    for line in program:
        if line.startswith("repeat "):
            times = int(line.split()[1])
            block = []
        elif line == "end":
            result += block * times
            block = None
        elif block is not None:
            block.append(line)
        else:
            result.append(line)
    return result


def read_matrix_text(text: str) -> Optional[List[List[int]]]:
    """
    Read a matrix like '1 2; 3 4', rows separated by ';' and numbers by blanks. If the rows do not
    all have the same length, return None. A final ';' is allowed.

    read_matrix_text("1 2; 3 4;") == [[1, 2], [3, 4]]
    read_matrix_text("1; 2 3") is None
    """
    rows = []
    for part in text.strip().rstrip(";").split(";"):
        rows.append([int(number) for number in part.split()])
    for row in rows:
        if len(row) != len(rows[0]):
            return None
    return rows


def read_percent_list(text):
    """
    Read shares like 'red 40%, blue 25%, rest'. The entry without a number gets what is missing to
    100. There is at most one such entry, and it may be absent. Return a dictionary.

    read_percent_list("red 40%, blue 25%, rest") == {"red": 40, "blue": 25, "rest": 35}
    """
    shares = {}
    open_entry = None
    for part in text.split(","):
        part = part.strip()
        if part.endswith("%"):
            name, number = part[:-1].rsplit(" ", 1)
            shares[name] = int(number)
        else:
            open_entry = part
    if open_entry is not None:
        shares[open_entry] = 100 - sum(shares.values())
    return shares


def calculate_left_to_right(text: str) -> int:
    """
    Calculate an expression like '2 + 3 * 4' strictly from left to right, as cheap calculators do.
    The signs are + - * and /, where / is the whole division; numbers and signs are separated by
    blanks.

    calculate_left_to_right("2 + 3 * 4") == 20
    calculate_left_to_right("7") == 7
    """
    tokens = text.split()
    result = int(tokens[0])
    for i in range(1, len(tokens), 2):
        number = int(tokens[i + 1])
        if tokens[i] == "+":
            result += number
        elif tokens[i] == "-":
            result -= number
        elif tokens[i] == "*":
            result *= number
        else:
            result //= number
    return result


def read_game_moves(text: str) -> List[Tuple[str, str]]:
    """
    The moves of a game are written as '1. e4 e5 2. d4'. Return the list of pairs (first, second);
    if the last second move is missing, it is ''.

    read_game_moves("1. e4 e5 2. d4") == [("e4", "e5"), ("d4", "")]
    """
    moves = [word for word in text.split() if not word.endswith(".")]
    pairs = []
    for i in range(0, len(moves), 2):
        second = moves[i + 1] if i + 1 < len(moves) else ""
        pairs.append((moves[i], second))
    return pairs


def read_template_names(template: str) -> List[str]:
    """
    Find the names in curly brackets in a template. Each name is listed once. Doubled brackets
    '{{' and '}}' stand for the brackets themselves and have no name in them.

    read_template_names("Dear {name}, {{x}} {city} {name}") == ["name", "city"]
    """
    text = template.replace("{{", "").replace("}}", "")
    names = []
    for part in text.split("{")[1:]:
        name = part.split("}")[0]
        if name not in names:
            names.append(name)
    return names


def read_survey(lines):
    """
    A survey has questions 'Q: ...' each followed by answers 'A: ...'. Return a list of (question,
    number of answers, most frequent answer or None). In a tie the answer given first wins.

    read_survey(["Q: Tea?", "A: no", "A: yes", "A: yes"]) == [("Tea?", 3, "yes")]
    """
    questions = []
    for line in lines:
        kind, text = line.split(": ", 1)
        if kind == "Q":
            questions.append((text, []))
        else:
            questions[-1][1].append(text)
    result = []
    for question, answers in questions:
        favourite = max(answers, key=answers.count) if answers else None
        result.append((question, len(answers), favourite))
    return result


def hex_or_decimal(text: str) -> int:
    """
    Read a number that may be decimal, hexadecimal ('0x1f' or '1fh'), binary ('0b101') or octal
    ('0o17'). A leading minus is possible. Underscores between the digits are ignored.

    hex_or_decimal("1fh") == 31
    hex_or_decimal("-0b1_01") == -5
    """
    text = text.lower().replace("_", "")
    if text.startswith("-"):
        return -hex_or_decimal(text[1:])
    if text.endswith("h"):
        return int(text[:-1], 16)
    bases = {"0x": 16, "0b": 2, "0o": 8}
    base = bases.get(text[:2])
    if base is not None:
        return int(text[2:], base)
    return int(text)


def read_seating(text: str) -> Dict[int, List[str]]:
    """
    Read a seating plan such as '1: Ann, Bob | 2: | 3: Cy'. Return for each table number the list
    of its guests, which may be empty.

    read_seating("1: Ann, Bob | 2: | 3: Cy") == {1: ["Ann", "Bob"], 2: [], 3: ["Cy"]}
    """
    plan = {}
    for table in text.split("|"):
        number, guests = table.split(":")
        names = []
        for name in guests.split(","):
            if name.strip():
                names.append(name.strip())
        plan[int(number)] = names
    return plan


def parse_status_line(line: str) -> Tuple[Optional[int], str]:
    """
    Given the first line of a server's answer like 'HTTP/1.1 404 Not Found', return (404, 'Not
    Found'). If the line does not begin with 'HTTP/' or the code is not a number of three digits,
    return (None, line).

    parse_status_line("HTTP/1.1 404 Not Found") == (404, "Not Found")
    parse_status_line("hello") == (None, "hello")
    """
    parts = line.split(" ", 2)
    if len(parts) < 2 or not parts[0].startswith("HTTP/"):
        return None, line
    if len(parts[1]) != 3 or not parts[1].isdigit():
        return None, line
    message = parts[2] if len(parts) == 3 else ""
    return int(parts[1]), message


def sum_of_money_words(text):
    """
    Add up amounts in a text such as 'I gave 3 euros and 20 cents, then 5 euros'. A number counts
    if the next word begins with 'euro' or 'cent'. Return the sum in cents.

    sum_of_money_words("I gave 3 euros and 20 cents, then 5 euros") == 820
    """
    words = text.lower().split()
    total = 0
    for i in range(len(words) - 1):
        if not words[i].isdigit():
            continue
        if words[i + 1].startswith("euro"):
            total += int(words[i]) * 100
        elif words[i + 1].startswith("cent"):
            total += int(words[i])
    return total


def read_interval(text: str) -> Tuple[float, float, bool, bool]:
    """
    Read a mathematical interval such as '[2, 5)' or '(-1, 3]'. Return (low, high, low included,
    high included). A square bracket means that the end is included.

    read_interval("[2, 5)") == (2.0, 5.0, True, False)
    """
    text = text.strip()
    low_included = text[0] == "["
    high_included = text[-1] == "]"
    low, high = text[1:-1].split(",")
    return float(low), float(high), low_included, high_included


def in_any_interval(value: float, intervals: str) -> bool:
    """
    You are given intervals such as '[1,3) (5,8]', separated by blanks and with no blank inside.
    Return True if the value lies in one of them.

    in_any_interval(3, "[1,3) (5,8]") == False
    in_any_interval(8, "[1,3) (5,8]") == True
    """
    for interval in intervals.split():
        low, high = interval[1:-1].split(",")
        above = value >= float(low) if interval[0] == "[" else value > float(low)
        below = value <= float(high) if interval[-1] == "]" else value < float(high)
        if above and below:
            return True
    return False


def read_formula(formula: str) -> Dict[str, int]:
    """
    Count the atoms in a chemical formula without brackets, such as 'C2H5OH'. An element is a
    capital letter, perhaps with a small one; a number after it multiplies it. An element may come
    several times.

    read_formula("C2H5OH") == {"C": 2, "H": 6, "O": 1}
    read_formula("NaCl") == {"Na": 1, "Cl": 1}
    """
    atoms = {}
    i = 0
    while i < len(formula):
        name = formula[i]
        i += 1
        if i < len(formula) and formula[i].islower():
            name += formula[i]
            i += 1
        digits = ""
        while i < len(formula) and formula[i].isdigit():
            digits += formula[i]
            i += 1
        atoms[name] = atoms.get(name, 0) + int(digits or 1)
    return atoms


def read_train(text):
    """
    A train is drawn as '<==[mail]-[coal]-[mail]'. Return the list of the loads of its waggons from
    the front to the back. Empty waggons '[]' give ''.

    read_train("<==[mail]-[]-[coal]") == ["mail", "", "coal"]
    """
    loads = []
    start = text.find("[")
    while start != -1:
        end = text.find("]", start)
        loads.append(text[start + 1 : end])
        start = text.find("[", end)
    return loads


def read_cron_field(field: str, low: int, high: int) -> List[int]:
    """
    Read one field of a timetable: '*' for all numbers from low to high, '*/5' for every fifth of
    them beginning with low, '3-6' for a range, or a list of such parts with commas. Return the
    sorted numbers without duplicates.

    read_cron_field("1,4-6", 0, 9) == [1, 4, 5, 6]
    read_cron_field("*/4", 0, 9) == [0, 4, 8]
    """
    numbers = set()
    for part in field.split(","):
        if part == "*":
            numbers.update(range(low, high + 1))
        elif part.startswith("*/"):
            numbers.update(range(low, high + 1, int(part[2:])))
        elif "-" in part:
            first, last = part.split("-")
            numbers.update(range(int(first), int(last) + 1))
        else:
            numbers.add(int(part))
    return sorted(numbers)


def read_diary(text: str) -> Dict[str, List[str]]:
    """
    In a diary a line in capital letters is a day; the lines below are its notes. Lines before the
    first day belong to ''. Empty lines are ignored.

    read_diary("MONDAY\\nswim\\n\\nTUESDAY\\nread\\nsleep")
    -> {"MONDAY": ["swim"], "TUESDAY": ["read", "sleep"]}
    """
    diary = {}
    day = ""
    for line in text.split("\n"):
        if line.isupper():
            day = line
            diary.setdefault(day, [])
        elif line:
            diary.setdefault(day, []).append(line)
    return diary


def read_binary_clock(columns: List[str]) -> str:
    """
    A clock shows the four digits of a time as four columns of lamps. A column is a text from top
    to bottom with '*' for a lamp that is on; the lowest lamp counts 1, the next 2, then 4 and 8.
    Return the time as 'hh:mm'.

    read_binary_clock(["-*", "-**-", "*-*", "---*"]) == "16:51"
    """
    digits = ""
    for column in columns:
        value = 0
        for lamp in column:
            value = value * 2 + (1 if lamp == "*" else 0)
        digits += str(value)
    return digits[:2] + ":" + digits[2:]


def read_knitting(pattern: str) -> str:
    """
    Write out a knitting pattern. 'k2' means two knit stitches 'kk', 'p3' three purl stitches.
    A part in brackets followed by a number is repeated: '(k1 p1)2' gives 'kpkp'. There are no
    brackets inside brackets.

    read_knitting("k2 (k1 p1)2 p3") == "kkkpkpppp"
    """

    def plain(text):
        row = ""
        for part in text.split():
            row += part[0] * int(part[1:])
        return row

    result = ""
    pieces = pattern.split("(")
    result += plain(pieces[0])
    for piece in pieces[1:]:
        inside, rest = piece.split(")")
        times, _, after = rest.partition(" ")
        result += plain(inside) * int(times) + plain(after)
    return result


def read_quantity(text):
    """
    Read a quantity such as '1 1/2 cups', '3/4 litre' or '2 eggs' and return (amount, unit) with a
    float as amount. Without any number the amount is 1.

    read_quantity("1 1/2 cups") == (1.5, "cups")
    read_quantity("lemon") == (1.0, "lemon")
    """
    amount = 0.0
    unit = []
    for word in text.split():
        if word.isdigit():
            amount += int(word)
        elif "/" in word:
            top, bottom = word.split("/")
            amount += int(top) / int(bottom)
        else:
            unit.append(word)
    return amount or 1.0, " ".join(unit)


def parse_relative_time(text: str, now: int) -> int:
    """
    Times are whole minutes. Read a text like '2 hours ago', 'in 15 minutes', '1 day ago' or 'now'
    and return the minute that is meant.

    parse_relative_time("2 hours ago", 500) == 380
    parse_relative_time("in 15 minutes", 500) == 515
    """
    if text == "now":
        return now
    words = text.split()
    sizes = {"minute": 1, "hour": 60, "day": 24 * 60, "week": 7 * 24 * 60}
    if words[0] == "in":
        return now + int(words[1]) * sizes[words[2].rstrip("s")]
    return now - int(words[0]) * sizes[words[1].rstrip("s")]


def read_tree_lines(lines: List[str]) -> List[str]:
    """
    A folder tree is written with two blanks of indentation per level; folder names end with '/'.
    Return the full paths of all files in it.

    read_tree_lines(["src/", "  a.py", "  lib/", "    b.py", "c.md"])
    -> ["src/a.py", "src/lib/b.py", "c.md"]
    """
    folders = []
    paths = []
    for line in lines:
        name = line.strip()
        level = (len(line) - len(name)) // 2
        folders = folders[:level]
        if name.endswith("/"):
            folders.append(name)
        else:
            paths.append("".join(folders) + name)
    return paths


def read_signal_bits(signal: str, width: int) -> Optional[str]:
    """
    A signal is a text of 'H' (high) and 'L' (low) samples; each bit lasts `width` samples. For
    each bit the more frequent level counts, H is '1' and L is '0'. Return None if the length does
    not fit; the width is odd.

    read_signal_bits("HHLLLL", 3) == "10"
    read_signal_bits("HH", 3) is None
    """
    if len(signal) % width != 0:
        return None
    bits = ""
    for start in range(0, len(signal), width):
        block = signal[start : start + width]
        bits += "1" if block.count("H") * 2 > width else "0"
    return bits


def parse_headers(lines):
    """
    Read header lines 'Name: value' up to the first empty line. Names are stored in small letters;
    if a name comes again, the values are joined with ', '. Lines without a colon are ignored.

    parse_headers(["To: a", "to: b", "", "X: y"]) == {"to": "a, b"}
    """
    headers = {}
    for line in lines:
        if line == "":
            break
        if ":" not in line:
            continue
        name, value = line.split(":", 1)
        name = name.strip().lower()
        value = value.strip()
        if name in headers:
            headers[name] += ", " + value
        else:
            headers[name] = value
    return headers


def read_equation(text: str) -> float:
    """
    Solve an equation of the form 'ax + b = c' with whole numbers, for example '3x - 4 = 11'. A
    missing a is 1, and the part with b may be missing. Return x.

    read_equation("3x - 4 = 11") == 5.0
    read_equation("x = 2") == 2.0
    """
    left, right = text.replace(" ", "").split("=")
    factor, rest = left.split("x")
    if factor == "":
        a = 1
    elif factor == "-":
        a = -1
    else:
        a = int(factor)
    b = int(rest) if rest else 0
    return (int(right) - b) / a


def read_colour(
    text: str, names: Dict[str, Tuple[int, int, int]]
) -> Optional[Tuple[int, int, int]]:
    """
    Read a colour given as a known name, as '#abc' (each digit doubled), as '#aabbcc' or as
    'rgb(1, 2, 3)'. Return its three numbers or None.

    read_colour("#f0a", {}) == (255, 0, 170)
    read_colour("rgb(1, 2, 3)", {}) == (1, 2, 3)
    """
    if text in names:
        return names[text]
    if text.startswith("rgb(") and text.endswith(")"):
        parts = text[4:-1].split(",")
        return int(parts[0]), int(parts[1]), int(parts[2])
    digits = text[1:]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if not text.startswith("#") or len(digits) != 6:
        return None
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def parse_todo(line: str) -> Dict[str, Any]:
    """
    Read a line of a task list such as '(A) call Mum @phone +family'. The priority letter in
    brackets at the beginning is optional (None); words with '@' are places, words with '+' are
    projects. The other words are the text.

    parse_todo("(A) call Mum @phone")
    -> {"priority": "A", "text": "call Mum", "places": ["phone"], "projects": []}
    """
    task = {"priority": None, "text": "", "places": [], "projects": []}
    words = line.split()
    if words and len(words[0]) == 3 and words[0][0] == "(" and words[0][2] == ")":
        task["priority"] = words.pop(0)[1]
    rest = []
    for word in words:
        if word.startswith("@"):
            task["places"].append(word[1:])
        elif word.startswith("+"):
            task["projects"].append(word[1:])
        else:
            rest.append(word)
    task["text"] = " ".join(rest)
    return task


def check():
    assert read_opening_hours("Mon-Wed 9-17; Sat 10-12") == {
        "Mon": "9-17",
        "Tue": "9-17",
        "Wed": "9-17",
        "Sat": "10-12",
    }
    assert read_score("3 - 1") == (3, 1)
    assert read_score("x:x") == (0, 0)
    assert read_feet("5'11\"") == 71
    assert read_feet("6'") == 72
    assert read_chess_field("c2") == (2, 1)
    assert read_chess_field("j4") is None
    assert read_board(["x.o", ".x."]) == {"x": [(0, 0), (1, 1)], "o": [(0, 2)]}
    assert expand_short_row("r2k4") == "r..k...."
    assert expand_short_row("11a") == "..a"
    assert shorten_row("r..k....") == "r2k4"
    assert shorten_row("") == ""
    assert read_flags(["-v", "--no-color", "a.txt"]) == ({"v": True, "color": False}, ["a.txt"])
    assert read_flags(["--x=1", "--", "-v"]) == ({"x": "1"}, ["-v"])
    assert read_temperature("68 F") == 20.0
    assert read_temperature("300K") == 26.9
    assert read_temperature("-3.5") == -3.5
    assert read_chord("F#m7/E") == ("F#", "m7", "E")
    assert read_chord("Bb") == ("Bb", "major", None)
    assert read_ledger_line("2024-05-01 refund (3.00)") == ("2024-05-01", "refund", -300)
    assert split_outside_brackets("a, f(b, c), d") == ["a", "f(b, c)", "d"]
    assert read_call("move(3, -2)") == ("move", [3, -2])
    assert read_call("stop()") == ("stop", [])
    assert read_call("wait") == ("wait", None)
    assert run_turtle("F2 R F3 L B1") == (3, 1)
    assert expand_loops(["a", "repeat 2", "b", "c", "end"]) == ["a", "b", "c", "b", "c"]
    assert read_matrix_text("1 2; 3 4;") == [[1, 2], [3, 4]]
    assert read_matrix_text("1; 2 3") is None
    shares = {"red": 40, "blue": 25, "rest": 35}
    assert read_percent_list("red 40%, blue 25%, rest") == shares
    assert calculate_left_to_right("2 + 3 * 4") == 20
    assert calculate_left_to_right("7") == 7
    assert read_game_moves("1. e4 e5 2. d4") == [("e4", "e5"), ("d4", "")]
    assert read_template_names("Dear {name}, {{x}} {city} {name}") == ["name", "city"]
    assert read_survey(["Q: Tea?", "A: no", "A: yes", "A: yes"]) == [("Tea?", 3, "yes")]
    assert hex_or_decimal("1fh") == 31
    assert hex_or_decimal("-0b1_01") == -5
    assert read_seating("1: Ann, Bob | 2: | 3: Cy") == {1: ["Ann", "Bob"], 2: [], 3: ["Cy"]}
    assert parse_status_line("HTTP/1.1 404 Not Found") == (404, "Not Found")
    assert parse_status_line("hello") == (None, "hello")
    assert sum_of_money_words("I gave 3 euros and 20 cents, then 5 euros") == 820
    assert read_interval("[2, 5)") == (2.0, 5.0, True, False)
    assert not in_any_interval(3, "[1,3) (5,8]")
    assert in_any_interval(8, "[1,3) (5,8]")
    assert read_formula("C2H5OH") == {"C": 2, "H": 6, "O": 1}
    assert read_formula("NaCl") == {"Na": 1, "Cl": 1}
    assert read_train("<==[mail]-[]-[coal]") == ["mail", "", "coal"]
    assert read_cron_field("1,4-6", 0, 9) == [1, 4, 5, 6]
    assert read_cron_field("*/4", 0, 9) == [0, 4, 8]
    diary = read_diary("MONDAY\nswim\n\nTUESDAY\nread\nsleep")
    assert diary == {"MONDAY": ["swim"], "TUESDAY": ["read", "sleep"]}
    assert read_binary_clock(["-*", "-**-", "*-*", "---*"]) == "16:51"
    assert read_knitting("k2 (k1 p1)2 p3") == "kkkpkpppp"
    assert read_quantity("1 1/2 cups") == (1.5, "cups")
    assert read_quantity("lemon") == (1.0, "lemon")
    assert parse_relative_time("2 hours ago", 500) == 380
    assert parse_relative_time("in 15 minutes", 500) == 515
    tree = ["src/", "  a.py", "  lib/", "    b.py", "c.md"]
    assert read_tree_lines(tree) == ["src/a.py", "src/lib/b.py", "c.md"]
    assert read_signal_bits("HHLLLL", 3) == "10"
    assert read_signal_bits("HH", 3) is None
    assert parse_headers(["To: a", "to: b", "", "X: y"]) == {"to": "a, b"}
    assert read_equation("3x - 4 = 11") == 5.0
    assert read_equation("x = 2") == 2.0
    assert read_colour("#f0a", {}) == (255, 0, 170)
    assert read_colour("rgb(1, 2, 3)", {}) == (1, 2, 3)
    assert read_colour("oops", {}) is None
    task = {"priority": "A", "text": "call Mum", "places": ["phone"], "projects": []}
    assert parse_todo("(A) call Mum @phone") == task


check()
