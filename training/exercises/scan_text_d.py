"""Formatting columns of text and small parsers for home-made notations."""

import re
from typing import Dict, List, Tuple, Union


def two_column_layout(items: List[str], width: int) -> List[str]:
    """
    Print the items in two columns, row by row: the left item is filled up with spaces to the given width and the
    right item follows. A single item in the last row is not filled up.

    >>> two_column_layout(["a", "bb", "ccc"], 4)
    ['a   bb', 'ccc']
    """
    rows = []
    for i in range(0, len(items), 2):
        if i + 1 < len(items):
            rows.append(items[i].ljust(width) + items[i + 1])
        else:
            rows.append(items[i])
    return rows


def menu_line(name: str, price: int, width: int) -> str:
    """
    Write a line of a menu: the name on the left, the price on the right, and dots between them so that the
    line has exactly width characters.

    menu_line("Soup", 4, 10) == "Soup.....4"
    menu_line("Tea", 12, 6) == "Tea.12"
    """
    shown = str(price)
    dots = width - len(name) - len(shown)
    return name + "." * dots + shown


def table_with_header(header: List[str], rows: List[List[str]]) -> List[str]:
    """
    Format a table. Every column is as wide as its longest cell, cells are aligned on the left and separated by
    ' | '. A line of hyphens, as long as the header line, follows the header.

    >>> table_with_header(["id", "n"], [["1", "abc"]])
    ['id | n  ', '--------', '1  | abc']
    """
    widths = [len(cell) for cell in header]
    for row in rows:
        for c, cell in enumerate(row):
            widths[c] = max(widths[c], len(cell))
    lines = []
    for row in [header] + rows:
        lines.append(" | ".join(cell.ljust(w) for cell, w in zip(row, widths)))
    lines.insert(1, "-" * len(lines[0]))
    return lines


def align_on_character(lines: List[str], mark: str) -> List[str]:
    """
    Put spaces in front of the lines so that the first mark of each line stands in the same column. Each line
    contains the mark.

    >>> align_on_character(["a: 1", "long: 2"], ":")
    ['   a: 1', 'long: 2']
    """
    places = [line.index(mark) for line in lines]
    column = max(places, default=0)
    return [" " * (column - place) + line for line, place in zip(lines, places)]


def right_align_numbers(numbers: List[int]) -> List[str]:
    """
    Turn the numbers into strings of equal length, filled up with spaces on the left.

    >>> right_align_numbers([5, -12, 100])
    ['  5', '-12', '100']
    >>> right_align_numbers([])
    []
    """
    shown = [str(n) for n in numbers]
    width = max(map(len, shown), default=0)
    return [text.rjust(width) for text in shown]


def group_from_right(digits: str, size: int, separator: str) -> str:
    """
    Divide a string of digits into groups of the given size, counted from the right,
    and put the separator between the groups.

    group_from_right("1234567", 3, " ") ➞ "1 234 567"
    group_from_right("12", 4, "_") ➞ "12"
    """
    groups = []
    while digits:
        groups.append(digits[-size:])
        digits = digits[:-size]
    return separator.join(reversed(groups))


def text_in_frame(lines: List[str], border: str) -> List[str]:
    """
    Draw a frame of the border character around the lines. All lines are centred with str.center and
    touch the frame directly when they are as long as the longest line.

    >>> text_in_frame(["hello", "you"], "*")
    ['*******', '*hello*', '* you *', '*******']
    """
    width = max(len(line) for line in lines)
    edge = border * (width + 2)
    framed = [edge]
    for line in lines:
        framed.append(border + line.center(width) + border)
    framed.append(edge)
    return framed


def hanging_ropes(lengths: List[int]) -> List[str]:
    """
    Draw ropes that hang side by side from the ceiling. The first line is the top; a rope of length n covers
    the first n lines of its column with '|', but its lowest cell is 'o'. Empty cells are '.'.

    >>> hanging_ropes([1, 3, 0])
    ['o|.', '.|.', '.o.']
    """
    lines = []
    for depth in range(1, max(lengths, default=0) + 1):
        line = ""
        for n in lengths:
            if depth < n:
                line += "|"
            elif depth == n:
                line += "o"
            else:
                line += "."
        lines.append(line)
    return lines


def labelled_bars(counts: Dict[str, int]) -> List[str]:
    """
    Write one line for each label: the label filled up to the longest label, a colon, a space and as many '=' as
    its count. Larger counts come first, equal counts in alphabetical order.

    >>> labelled_bars({"ox": 1, "cat": 3, "hen": 1})
    ['cat: ===', 'hen: =', 'ox : =']
    """
    width = max((len(label) for label in counts), default=0)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [f"{label:<{width}}: {'=' * n}" for label, n in ordered]


def chessboard_rows(size: int, dark: str, light: str) -> List[str]:
    """
    Return the rows of a board with size rows and columns on which dark and light cells alternate. The cell at
    the top left is dark.

    >>> chessboard_rows(3, "#", "o")
    ['#o#', 'o#o', '#o#']
    """
    rows = []
    for r in range(size):
        row = ""
        for c in range(size):
            row += dark if (r + c) % 2 == 0 else light
        rows.append(row)
    return rows


def letter_diamond(word: str) -> List[str]:
    """
    Write the beginnings of the word with growing length and then with shrinking length, each centred
    by spaces on the left only: a line is moved to the right by half of the letters it lacks, rounded down.

    >>> letter_diamond("abc")
    [' a', 'ab', 'abc', 'ab', ' a']
    """
    n = len(word)
    sizes = list(range(1, n + 1)) + list(range(n - 1, 0, -1))
    return [" " * ((n - size) // 2) + word[:size] for size in sizes]


def mile_line(length: int, step: int) -> str:
    """
    Draw a line of hyphens with columns 0, 1, 2, ... At each column that is a multiple of step its number
    is written instead, starting in that column. Stop as soon as there are at least length characters.

    mile_line(8, 4) == "0---4---"
    mile_line(11, 5) == "0----5----10"
    """
    line = ""
    while len(line) < length:
        if len(line) % step == 0:
            line += str(len(line))
        else:
            line += "-"
    return line


def columns_down(items: List[str], rows: int) -> List[str]:
    """
    Arrange the items in the given number of rows so that they are read column by column from top to bottom. The items
    of a row are separated by one space. Rows without items are empty strings.

    >>> columns_down(["a", "b", "c", "d", "e"], 2)
    ['a c e', 'b d']
    """
    return [" ".join(items[r::rows]) for r in range(rows)]


def indent_by_depth(words: List[str]) -> List[str]:
    """
    The words "begin" and "end" open and close a block. Indent every word by two spaces for each block that is
    open around it; begin and end themselves stand on the level outside of their block.

    >>> indent_by_depth(["a", "begin", "b", "end", "c"])
    ['a', 'begin', '  b', 'end', 'c']
    """
    level = 0
    lines = []
    for word in words:
        if word == "end":
            level -= 1
        lines.append("  " * level + word)
        if word == "begin":
            level += 1
    return lines


def shade_values(values: List[int], shades: str) -> str:
    """
    Show each value (0 or more, at least one is positive) as one of the shades: 0 is the first character,
    the largest value is the last, and the others lie between in proportion, rounded down.

    >>> shade_values([0, 5, 10, 9], ".-+#")
    '.-#+'
    """
    top = max(values)
    steps = len(shades) - 1
    return "".join(shades[v * steps // top] for v in values)


def join_with_and(names: List[str]) -> str:
    """
    List the names with commas and the word "and" before the last one. If there are more than three names, give the
    first two and the number of the others.

    join_with_and(["Ann"]) == "Ann"
    join_with_and(["Ann", "Bo", "Cy"]) == "Ann, Bo and Cy"
    join_with_and(["Ann", "Bo", "Cy", "Di"]) == "Ann, Bo and 2 others"
    """
    if len(names) > 3:
        return f"{names[0]}, {names[1]} and {len(names) - 2} others"
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def parse_shopping(line: str) -> Dict[str, int]:
    """
    A shopping list such as "3 eggs, milk, 2 eggs" has parts separated by commas. A part is a name with
    an optional number before it; without a number it counts as 1. Add up the amounts of each name.

    >>> parse_shopping("3 eggs, milk, 2 eggs")
    {'eggs': 5, 'milk': 1}
    """
    amounts = {}
    for part in line.split(","):
        pieces = part.split()
        if len(pieces) == 2:
            amount, name = int(pieces[0]), pieces[1]
        else:
            amount, name = 1, pieces[0]
        amounts[name] = amounts.get(name, 0) + amount
    return amounts


def follow_compass(path: str) -> Tuple[int, int]:
    """
    A path such as "N3E2S" consists of the letters N, E, S, W, each with an optional number of steps (1 if there is no
    number). Start at (0, 0); north increases y and east increases x. Return the final point.

    >>> follow_compass("N3E2S")
    (2, 2)
    >>> follow_compass("W12")
    (-12, 0)
    """
    moves = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
    x = y = 0
    for letter, number in re.findall(r"([NESW])(\d*)", path):
        steps = int(number) if number else 1
        dx, dy = moves[letter]
        x += dx * steps
        y += dy * steps
    return x, y


def evaluate_signed_sum(text: str) -> int:
    """
    Compute an expression that consists of whole numbers joined by '+' and '-', without spaces. It may
    begin with a sign.

    evaluate_signed_sum("12-5+3") == 10
    evaluate_signed_sum("-4-4") == -8
    """
    total = 0
    sign = 1
    number = 0
    for ch in text:
        if ch.isdigit():
            number = number * 10 + int(ch)
        else:
            total += sign * number
            number = 0
            sign = 1 if ch == "+" else -1
    return total + sign * number


def evaluate_min_max(text: str) -> int:
    """
    In this notation "a<b" means the smaller and "a>b" the larger of two numbers. Work strictly from left to right on
    a string of non-negative numbers joined by these signs.

    >>> evaluate_min_max("5<3>4")
    4
    >>> evaluate_min_max("17")
    17
    """
    parts = re.split(r"([<>])", text)
    value = int(parts[0])
    for i in range(1, len(parts), 2):
        other = int(parts[i + 1])
        if parts[i] == "<":
            value = min(value, other)
        else:
            value = max(value, other)
    return value


def sum_bracketed(text: str) -> int:
    """
    An expression contains single digits, '+' and round brackets with a '-' before some of them. A minus sign before a
    bracket turns the sign of everything inside. Return the value.

    sum_bracketed("4+(2+1)") -> 7
    sum_bracketed("9-(2+1)-(-(3))") -> 9
    """
    signs = [1]
    sign = 1
    total = 0
    for ch in text:
        if ch.isdigit():
            total += sign * int(ch)
        elif ch == "+":
            sign = signs[-1]
        elif ch == "-":
            sign = -signs[-1]
        elif ch == "(":
            signs.append(sign)
        elif ch == ")":
            signs.pop()
    return total


def nested_list_sum(text: str) -> int:
    """
    A text such as "[1,[2,3]]" describes a nested list of non-negative numbers. Return the sum of the numbers, each
    multiplied by its nesting depth.

    >>> nested_list_sum("[1,[2,3]]")
    11
    >>> nested_list_sum("[[10]]")
    20
    """
    total = 0
    depth = 0
    number = ""
    for ch in text:
        if ch.isdigit():
            number += ch
            continue
        if number:
            total += int(number) * depth
            number = ""
        if ch == "[":
            depth += 1
        elif ch == "]":
            depth -= 1
    return total


def parse_tree_leaves(text: str) -> List[str]:
    """
    A tree is written as name(child,child,...); a leaf is only a name. Return the names of
    the leaves in the order in which they are written.

    >>> parse_tree_leaves("a(b,c(d,e))")
    ['b', 'd', 'e']
    >>> parse_tree_leaves("root")
    ['root']
    """
    leaves = []
    name = ""
    for ch in text + ",":
        if ch == "(":
            name = ""
        elif ch in ",)":
            if name:
                leaves.append(name)
            name = ""
        else:
            name += ch
    return leaves


def parse_levels(line: str) -> List[Tuple[int, str]]:
    """
    A line such as "-wood--oak-stone" contains titles; the number of hyphens before a title is its level. Return the
    pairs (level, title).

    >>> parse_levels("-wood--oak-stone")
    [(1, 'wood'), (2, 'oak'), (1, 'stone')]
    """
    entries = []
    i = 0
    while i < len(line):
        level = 0
        while i < len(line) and line[i] == "-":
            level += 1
            i += 1
        start = i
        while i < len(line) and line[i] != "-":
            i += 1
        entries.append((level, line[start:i]))
    return entries


def split_numbers_and_words(text: str) -> List[Union[int, str]]:
    """
    Break a string without spaces into numbers (as int) and the pieces between them (as str).

    >>> split_numbers_and_words("ab12c7")
    ['ab', 12, 'c', 7]
    >>> split_numbers_and_words("")
    []
    """
    pieces = re.findall(r"\d+|\D+", text)
    return [int(piece) if piece.isdigit() else piece for piece in pieces]


def assign_and_add(program: List[str]) -> Dict[str, int]:
    """
    Each line of a program is "name = number" or "name += other", where other is a number or a name that is
    already known. Return the values of all the names at the end.

    >>> assign_and_add(["a = 2", "b = 5", "b += a", "a += 1"])
    {'a': 3, 'b': 7}
    """
    values = {}
    for line in program:
        name, sign, operand = line.split()
        if operand.isdigit():
            amount = int(operand)
        else:
            amount = values[operand]
        if sign == "=":
            values[name] = amount
        else:
            values[name] += amount
    return values


def run_text_commands(text: str, commands: List[str]) -> str:
    """
    Apply the commands in order: "up" makes all letters capital, "rev" reverses the text,
    "cut N" drops the first N characters and "add S" appends the word S.

    run_text_commands("abc", ["rev", "cut 1", "add xy"]) == "baxy"
    run_text_commands("no", ["up"]) == "NO"
    """
    for command in commands:
        name, *argument = command.split()
        if name == "up":
            text = text.upper()
        elif name == "rev":
            text = text[::-1]
        elif name == "cut":
            text = text[int(argument[0]):]
        elif name == "add":
            text += argument[0]
    return text


def expand_choices(pattern: str) -> List[str]:
    """
    In the pattern "b{ae}t" the braces hold letters of which one is chosen. Return all the words, the choices made
    in the written order with the last braces changing fastest.

    >>> expand_choices("b{ae}t")
    ['bat', 'bet']
    >>> expand_choices("{xy}{12}")
    ['x1', 'x2', 'y1', 'y2']
    """
    words = [""]
    i = 0
    while i < len(pattern):
        if pattern[i] == "{":
            close = pattern.index("}", i)
            options = pattern[i + 1:close]
            i = close + 1
        else:
            options = pattern[i]
            i += 1
        words = [word + ch for word in words for ch in options]
    return words


def fill_percent_slots(template: str, values: List[str]) -> str:
    """
    In the template "%1" stands for the first value, "%2" for the second and so on (one digit only), and
    "%%" for a percent sign. Return the text with everything filled in.

    >>> fill_percent_slots("%2 gets 5%% of %1", ["tea", "Ida"])
    'Ida gets 5% of tea'
    """
    out = ""
    i = 0
    while i < len(template):
        if template[i] != "%":
            out += template[i]
            i += 1
            continue
        slot = template[i + 1]
        out += "%" if slot == "%" else values[int(slot) - 1]
        i += 2
    return out


def minutes_from_phrase(phrase: str) -> int:
    """
    Turn phrases such as "2h 15m", "45m", "1d" into minutes. The parts are separated by spaces; d stands for
    days, h for hours and m for minutes.

    minutes_from_phrase("2h 15m") == 135
    minutes_from_phrase("1d 1m") == 1441
    minutes_from_phrase("") == 0
    """
    unit_minutes = {"d": 24 * 60, "h": 60, "m": 1}
    return sum(int(part[:-1]) * unit_minutes[part[-1]] for part in phrase.split())


def read_page_list(spec: str) -> List[int]:
    """
    Read a list of pages such as "3,7-9,8" into a sorted list in which each page appears once. A range with the
    larger number first, such as "9-7", means the same pages.

    >>> read_page_list("3,7-9,8")
    [3, 7, 8, 9]
    >>> read_page_list("5-4")
    [4, 5]
    """
    pages = set()
    for part in spec.split(","):
        if "-" in part:
            a, b = map(int, part.split("-"))
            pages.update(range(min(a, b), max(a, b) + 1))
        else:
            pages.add(int(part))
    return sorted(pages)


def read_seat_code(code: str) -> Tuple[int, str]:
    """
    A seat code contains the row number and one seat letter in any order, perhaps with hyphens and spaces, in
    either case. Return the row and the capital letter.

    >>> read_seat_code("12c")
    (12, 'C')
    >>> read_seat_code("f - 07")
    (7, 'F')
    """
    row = ""
    letter = ""
    for ch in code:
        if ch.isdigit():
            row += ch
        elif ch.isalpha():
            letter = ch.upper()
    return int(row), letter


def parse_scores(line: str) -> List[Tuple[str, float]]:
    """
    A line such as "Ann 7 8; Bo 6; Cy" lists names with their marks. Return the pairs (name, average of
    the marks), leaving out people who have no marks.

    >>> parse_scores("Ann 7 8; Bo 6; Cy")
    [('Ann', 7.5), ('Bo', 6.0)]
    """
    averages = []
    for entry in line.split(";"):
        name, *marks = entry.split()
        if marks:
            averages.append((name, sum(map(int, marks)) / len(marks)))
    return averages


def split_on_unquoted(text: str, separator: str) -> List[str]:
    """
    Split the text at each separator character that is not inside single quotes. The quotes stay in the parts.

    >>> split_on_unquoted("a;'b;c';d", ";")
    ['a', "'b;c'", 'd']
    >>> split_on_unquoted("", ";")
    ['']
    """
    parts = [""]
    quoted = False
    for ch in text:
        if ch == "'":
            quoted = not quoted
        if ch == separator and not quoted:
            parts.append("")
        else:
            parts[-1] += ch
    return parts


def remove_notes(text: str) -> str:
    """
    Notes stand between '{' and '}' and may contain further notes. Remove all notes; after that
    the words are separated by single spaces.

    remove_notes("go {left {or right}} home") == "go home"
    remove_notes("stay") == "stay"
    """
    depth = 0
    kept = []
    for ch in text:
        if ch == "{":
            depth += 1
        elif ch == "}":
            depth -= 1
        elif depth == 0:
            kept.append(ch)
    return " ".join("".join(kept).split())


def polynomial_degrees(text: str) -> Dict[int, int]:
    """
    A sum such as "3x^2+x+5" is given with positive whole coefficients. Return the coefficient for each exponent; equal
    exponents are added up.

    >>> polynomial_degrees("3x^2+x+5")
    {2: 3, 1: 1, 0: 5}
    >>> polynomial_degrees("x+4x")
    {1: 5}
    """
    result = {}
    for term in text.split("+"):
        if "x" not in term:
            factor, exponent = int(term), 0
        else:
            left, _, right = term.partition("x")
            factor = int(left) if left else 1
            exponent = int(right[1:]) if right else 1
        result[exponent] = result.get(exponent, 0) + factor
    return result


def melody_length(notes: str) -> float:
    """
    Notes are letters; a note lasts one beat. Each "." directly after a note adds half a beat, each "_" one beat
    more, and a "'" takes half a beat away. Return the number of beats in all.

    >>> melody_length("cd.e_")
    4.5
    >>> melody_length("c'c'")
    1.0
    """
    change = {".": 0.5, "_": 1.0, "'": -0.5}
    beats = 0.0
    for ch in notes:
        beats += change.get(ch, 1.0)
    return beats


def parse_flags_line(line: str) -> Tuple[List[str], Dict[str, str], List[str]]:
    """
    Sort the words of a command line: "--name=value" goes into a dictionary, "-abc" gives the
    single flags a, b and c, and all other words are plain. Return (flags, options, plain words).

    >>> parse_flags_line("run -xv --to=home fast")
    (['x', 'v'], {'to': 'home'}, ['run', 'fast'])
    """
    flags = []
    options = {}
    plain = []
    for word in line.split():
        if word.startswith("--"):
            name, value = word[2:].split("=")
            options[name] = value
        elif word.startswith("-"):
            flags.extend(word[1:])
        else:
            plain.append(word)
    return flags, options, plain


def unpack_length_prefixed(data: str) -> List[str]:
    """
    Several strings were packed into one: each string is preceded by its length and a colon. Unpack them.

    >>> unpack_length_prefixed("3:cat0:5:a:b c")
    ['cat', '', 'a:b c']
    """
    items = []
    i = 0
    while i < len(data):
        colon = data.index(":", i)
        length = int(data[i:colon])
        start = colon + 1
        items.append(data[start:start + length])
        i = start + length
    return items


def dotted_keys_to_tree(lines: List[str]) -> dict:
    """
    Lines such as "a.b=1" set a value in a nested dictionary; the dots separate the keys from the outside to the
    inside. Values are whole numbers.

    >>> dotted_keys_to_tree(["a.b=1", "a.c=2", "d=3"])
    {'a': {'b': 1, 'c': 2}, 'd': 3}
    """
    tree = {}
    for line in lines:
        path, value = line.split("=")
        *outer, last = path.split(".")
        node = tree
        for key in outer:
            node = node.setdefault(key, {})
        node[last] = int(value)
    return tree


def unescape_doubled(text: str, mark: str) -> List[str]:
    """
    Split the text at single marks. A mark that is written twice in a row stands for the mark itself
    and does not split.

    unescape_doubled("a|b||c", "|") ➞ ["a", "b|c"]
    unescape_doubled("x", "|") ➞ ["x"]
    """
    parts = [""]
    i = 0
    while i < len(text):
        if text[i] != mark:
            parts[-1] += text[i]
        elif text[i + 1:i + 2] == mark:
            parts[-1] += mark
            i += 1
        else:
            parts.append("")
        i += 1
    return parts


def check():
    assert menu_line("Soup", 4, 10) == "Soup.....4"
    assert menu_line("Tea", 12, 6) == "Tea.12"
    assert group_from_right("1234567", 3, " ") == "1 234 567"
    assert group_from_right("12", 4, "_") == "12"
    assert join_with_and(["Ann"]) == "Ann"
    assert join_with_and(["Ann", "Bo", "Cy"]) == "Ann, Bo and Cy"
    assert join_with_and(["Ann", "Bo", "Cy", "Di"]) == "Ann, Bo and 2 others"
    assert evaluate_signed_sum("12-5+3") == 10
    assert evaluate_signed_sum("-4-4") == -8
    assert sum_bracketed("4+(2+1)") == 7
    assert sum_bracketed("9-(2+1)-(-(3))") == 9
    assert run_text_commands("abc", ["rev", "cut 1", "add xy"]) == "baxy"
    assert run_text_commands("no", ["up"]) == "NO"
    assert minutes_from_phrase("2h 15m") == 135
    assert minutes_from_phrase("1d 1m") == 1441
    assert minutes_from_phrase("") == 0
    assert remove_notes("go {left {or right}} home") == "go home"
    assert remove_notes("stay") == "stay"
    assert unescape_doubled("a|b||c", "|") == ["a", "b|c"]
    assert unescape_doubled("x", "|") == ["x"]
    assert mile_line(8, 4) == "0---4---"
    assert mile_line(11, 5) == "0----5----10"
