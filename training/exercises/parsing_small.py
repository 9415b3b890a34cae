"""Small parsers: key=value lines, versions, ranges, durations, CSV, expressions, paths and URLs."""

import re
from datetime import date


def parse_pairs(text: str, separator: str = ";") -> dict[str, str]:
    """Read "key=value" pairs; spaces around keys and values are dropped, pairs without '=' ignored.

    >>> parse_pairs("name = Ann; age=31;oops")
    {'name': 'Ann', 'age': '31'}
    """
    pairs = {}
    for piece in text.split(separator):
        key, equals, value = piece.partition("=")
        if equals:
            pairs[key.strip()] = value.strip()
    return pairs


def parse_settings(lines: list[str]) -> dict[str, str | bool]:
    """Read settings lines: "key = value" gives a text, a lone "key" True and "no-key" False.

    Empty lines and lines that begin with '#' are skipped.

    >>> parse_settings(["# colours", "color = red", "bold", "no-wrap"])
    {'color': 'red', 'bold': True, 'wrap': False}
    """
    settings: dict[str, str | bool] = {}
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if "=" in line:
            key, value = line.split("=", 1)
            settings[key.strip()] = value.strip()
        elif line.startswith("no-"):
            settings[line[3:]] = False
        else:
            settings[line] = True
    return settings


def convert_value(text: str) -> int | float | bool | None | str:
    """Guess the type of a value: integer, float, true/false, null, or else plain text.

    >>> [convert_value(t) for t in ("12", "1.5", "true", "null", "abc")]
    [12, 1.5, True, None, 'abc']
    """
    constants = {"true": True, "false": False, "null": None}
    if text.lower() in constants:
        return constants[text.lower()]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def parse_version(text):
    """Split "v1.2.3-beta" into its three numbers and its label; missing numbers are zero.

    >>> parse_version("v1.2.3-beta")
    (1, 2, 3, 'beta')
    >>> parse_version("4")
    (4, 0, 0, '')
    """
    numbers, _, label = text.removeprefix("v").partition("-")
    parts = [int(part) for part in numbers.split(".")]
    while len(parts) < 3:
        parts.append(0)
    major, minor, patch = parts[:3]
    return major, minor, patch, label


def bump_version(version, part):
    """Raise the "major", "minor" or "patch" number and set the lower ones to zero.

    >>> bump_version("1.4.9", "minor")
    '1.5.0'
    >>> bump_version("1.4.9", "patch")
    '1.4.10'
    """
    numbers = [int(n) for n in version.split(".")]
    place = ("major", "minor", "patch").index(part)
    numbers[place] += 1
    for lower in range(place + 1, len(numbers)):
        numbers[lower] = 0
    return ".".join(map(str, numbers))


def newest_version(versions):
    """Pick the highest of dotted versions, compared number by number.

    >>> newest_version(["1.9", "1.10.2", "1.10"])
    '1.10.2'
    """
    return max(versions, key=lambda v: [int(part) for part in v.split(".")])


def expand_ranges(text: str) -> list[int]:
    """List all numbers that a text such as "1-3,7" stands for, sorted and without repetitions.

    >>> expand_ranges("1-3,7")
    [1, 2, 3, 7]
    >>> expand_ranges("5, 4-6")
    [4, 5, 6]
    """
    numbers = set()
    for piece in text.split(","):
        low, dash, high = piece.strip().partition("-")
        last = int(high) if dash else int(low)
        numbers.update(range(int(low), last + 1))
    return sorted(numbers)


def compress_ranges(numbers: list[int]) -> str:
    """Write numbers as ranges: runs of at least two neighbours become "first-last".

    >>> compress_ranges([7, 1, 2, 3, 10, 11])
    '1-3,7,10-11'
    >>> compress_ranges([])
    ''
    """
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ",".join(f"{a}-{b}" if a < b else str(a) for a, b in runs)


def parse_slice(text, length):
    """List the positions that a Python slice such as "1:7:2" selects from a sequence of the length.

    >>> parse_slice("1:7:2", 10)
    [1, 3, 5]
    >>> parse_slice("-2:", 5)
    [3, 4]
    """
    bounds = [int(part) if part else None for part in text.split(":")]
    return list(range(length))[slice(*bounds)]


def parse_duration(text):
    """Number of seconds of a duration such as "2h30m" or "1d 5s"; the units are d, h, m and s.

    >>> parse_duration("2h30m")
    9000
    >>> parse_duration("1d 5s")
    86405
    """
    seconds_of = {"d": 86400, "h": 3600, "m": 60, "s": 1}
    total = 0
    for amount, unit in re.findall(r"(\d+)\s*([dhms])", text):
        total += int(amount) * seconds_of[unit]
    return total


def clock_to_minutes(text: str) -> int:
    """Minutes since midnight of a clock time like "7:05", "7:05 pm" or "12:30 am".

    >>> clock_to_minutes("7:05 pm")
    1145
    >>> clock_to_minutes("12:30 am"), clock_to_minutes("23:59")
    (30, 1439)
    """
    clock, _, half = text.lower().partition(" ")
    hours, minutes = (int(part) for part in clock.split(":"))
    if half:
        hours %= 12
        if half == "pm":
            hours += 12
    return hours * 60 + minutes


def colon_time(text: str) -> int:
    """Seconds of a time written as "ss", "mm:ss" or "hh:mm:ss".

    >>> colon_time("1:02:03"), colon_time("2:30"), colon_time("45")
    (3723, 150, 45)
    """
    seconds = 0
    for part in text.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds


def meeting_length(span: str) -> int:
    """Length in minutes of a span such as "09:15-10:00"; an end before the start is on the next day.

    >>> meeting_length("09:15-10:00")
    45
    >>> meeting_length("23:30-00:10")
    40
    """

    def minutes(clock):
        hour, minute = clock.split(":")
        return int(hour) * 60 + int(minute)

    start, end = map(minutes, span.split("-"))
    return (end - start) % (24 * 60)


def split_csv_line(line):
    '''Split a CSV line at commas outside double quotes; a doubled quote inside quotes is one quote.

    >>> split_csv_line('1,"a, b",c')
    ['1', 'a, b', 'c']
    >>> split_csv_line('"say ""hi""",')
    ['say "hi"', '']
    '''
    fields = [""]
    quoted = False
    i = 0
    while i < len(line):
        ch = line[i]
        if quoted and line[i : i + 2] == '""':
            fields[-1] += '"'
            i += 1
        elif ch == '"':
            quoted = not quoted
        elif ch == "," and not quoted:
            fields.append("")
        else:
            fields[-1] += ch
        i += 1
    return fields


def csv_to_records(text: str) -> list[dict[str, str]]:
    """Read lines with commas (and no quotes) into dictionaries keyed by the header line.

    >>> csv_to_records("name,age\\nAnn,31\\nBob,40")
    [{'name': 'Ann', 'age': '31'}, {'name': 'Bob', 'age': '40'}]
    """
    header, *rows = [line.split(",") for line in text.splitlines() if line.strip()]
    return [dict(zip(header, row)) for row in rows]


def csv_field(value: object) -> str:
    """Write one value for a CSV file, in quotes only if it contains a comma, quote or newline.

    >>> csv_field("plain"), csv_field("a,b"), csv_field('5" disk')
    ('plain', '"a,b"', '"5"" disk"')
    """
    text = "" if value is None else str(value)
    if any(ch in text for ch in ',"\n'):
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text


def fixed_width_fields(line: str, widths: list[int]) -> list[str]:
    """Cut a line into fields of the given widths and strip the spaces around each field.

    >>> fixed_width_fields("Ann   31 Oslo", [6, 3, 10])
    ['Ann', '31', 'Oslo']
    """
    fields = []
    start = 0
    for width in widths:
        fields.append(line[start : start + width].strip())
        start += width
    return fields


def evaluate_chain(expression: str) -> int:
    """Compute a sum such as "12 + 5 - 3" of whole numbers from left to right.

    >>> evaluate_chain("12 + 5 - 3")
    14
    >>> evaluate_chain("7")
    7
    """
    tokens = expression.split()
    result = int(tokens[0])
    for operator, number in zip(tokens[1::2], tokens[2::2]):
        if operator == "+":
            result += int(number)
        elif operator == "-":
            result -= int(number)
        else:
            raise ValueError(f"unknown operator {operator}")
    return result


def evaluate_products(expression):
    """Compute an expression of numbers with '+' and '*' only, where '*' binds more strongly.

    >>> evaluate_products("2+3*4+1")
    15
    """
    total = 0
    for term in expression.split("+"):
        product = 1
        for factor in term.split("*"):
            product *= int(factor)
        total += product
    return total


def evaluate_postfix(tokens: list[str]) -> float:
    """Evaluate an expression in which operators follow their two operands.

    >>> evaluate_postfix("3 4 + 2 *".split())
    14.0
    >>> evaluate_postfix(["8", "2", "/"])
    4.0
    """
    stack: list[float] = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            stack.append(float(token))
            continue
        right, left = stack.pop(), stack.pop()
        if token == "+":
            stack.append(left + right)
        elif token == "-":
            stack.append(left - right)
        elif token == "*":
            stack.append(left * right)
        else:
            stack.append(left / right)
    return stack.pop()


def evaluate_prefix(text):
    """Evaluate bracketed sums and products such as "(+ 1 (* 2 3))".

    >>> evaluate_prefix("(+ 1 (* 2 3))")
    7
    """
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()

    def read():
        token = tokens.pop(0)
        if token != "(":
            return int(token)
        operator = tokens.pop(0)
        value = read()
        while tokens[0] != ")":
            operand = read()
            value = value + operand if operator == "+" else value * operand
        tokens.pop(0)
        return value

    return read()


def tokenize(expression: str) -> list[str]:
    """Split an expression into numbers, names and single signs; spaces only separate.

    >>> tokenize("x1 = 3.5*(y+2)")
    ['x1', '=', '3.5', '*', '(', 'y', '+', '2', ')']
    """
    return re.findall(r"\d+(?:\.\d+)?|[A-Za-z_]\w*|[^\s\w]", expression)


def parse_term(term: str) -> tuple[int, int]:
    """Coefficient and exponent of a term in x, such as "3x^2", "-x" or "7".

    >>> parse_term("3x^2"), parse_term("-x"), parse_term("7")
    ((3, 2), (-1, 1), (7, 0))
    """
    if "x" not in term:
        return int(term), 0
    factor, _, power = term.partition("x")
    if factor in ("", "+", "-"):
        factor += "1"
    exponent = int(power[1:]) if power else 1
    return int(factor), exponent


def parse_fraction(text):
    """Numerator and denominator of "3/4", "5" or a mixed number such as "1 3/4".

    >>> parse_fraction("1 3/4")
    (7, 4)
    >>> parse_fraction("5")
    (5, 1)
    """
    whole = 0
    parts = text.split()
    if len(parts) == 2:
        whole = int(parts[0])
    top, slash, bottom = parts[-1].partition("/")
    denominator = int(bottom) if slash else 1
    return whole * denominator + int(top), denominator


def parse_date(text: str) -> date:
    """Read a date written as 2024-03-09, 9.3.2024 or 3/9/2024 (month first with slashes).

    >>> parse_date("9.3.2024") == parse_date("2024-03-09") == parse_date("3/9/2024")
    True
    """
    if "-" in text:
        year, month, day = text.split("-")
    elif "." in text:
        day, month, year = text.split(".")
    else:
        month, day, year = text.split("/")
    return date(int(year), int(month), int(day))


def month_number(name: str) -> int:
    """Number of a month from its English name or any clear beginning of it with three letters.

    >>> month_number("Sept"), month_number("jan")
    (9, 1)
    """
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    return months.index(name[:3].lower()) + 1


def expand_year(two_digits: str, pivot: int = 70) -> int:
    """Complete a year of two digits: below the pivot it is in the 2000s, else in the 1900s.

    A year of four digits is returned as it is.

    >>> expand_year("07"), expand_year("84"), expand_year("1999")
    (2007, 1984, 1999)
    """
    year = int(two_digits)
    if len(two_digits) > 2:
        return year
    return year + (2000 if year < pivot else 1900)


def normalize_path(path: str) -> str:
    """Remove "." and empty parts from a path with slashes and resolve ".." where possible.

    >>> normalize_path("/a/./b//../c")
    '/a/c'
    >>> normalize_path("../x/..")
    '..'
    """
    parts: list[str] = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".." or not path.startswith("/"):
            parts.append(part)
    return ("/" if path.startswith("/") else "") + "/".join(parts)


def split_path(path):
    """Folder, name without ending, and ending of a path; a name like ".profile" has no ending.

    >>> split_path("docs/notes.old.txt")
    ('docs', 'notes.old', 'txt')
    >>> split_path(".profile")
    ('', '.profile', '')
    """
    folder, _, name = path.rpartition("/")
    dot = name.rfind(".")
    if dot <= 0:
        return folder, name, ""
    return folder, name[:dot], name[dot + 1 :]


def relative_path(target: str, start: str) -> str:
    """Path that leads from the folder `start` to `target`, both absolute.

    >>> relative_path("/home/ann/pics/a.png", "/home/ann/docs")
    '../pics/a.png'
    >>> relative_path("/a", "/a")
    '.'
    """
    goal = target.strip("/").split("/")
    here = start.strip("/").split("/")
    while goal and here and goal[0] == here[0]:
        goal.pop(0)
        here.pop(0)
    return "/".join([".."] * len(here) + goal) or "."


def change_extension(filename, extension):
    """Replace the ending after the last dot, or add one when the name has none.

    >>> change_extension("photo.jpeg", "png")
    'photo.png'
    >>> change_extension("my.dir/readme", "md")
    'my.dir/readme.md'
    """
    stem, dot, ending = filename.rpartition(".")
    if not dot or "/" in ending:
        stem = filename
    return f"{stem}.{extension}"


def parse_url(url: str) -> dict[str, str]:
    """Take a URL apart into scheme, host, port, path; the port is empty if none is given.

    >>> parse_url("https://example.org:8080/a/b")
    {'scheme': 'https', 'host': 'example.org', 'port': '8080', 'path': '/a/b'}
    >>> parse_url("http://example.org")["path"]
    '/'
    """
    scheme, rest = url.split("://", 1)
    authority, slash, path = rest.partition("/")
    host, _, port = authority.partition(":")
    return {"scheme": scheme, "host": host, "port": port, "path": "/" + path}


def parse_query(query: str) -> dict[str, list[str]]:
    """Collect the values of each parameter of a query such as "a=1&b=2&a=3".

    A leading question mark is allowed; a parameter without '=' has an empty value.

    >>> parse_query("?a=1&b=2&a=3&c")
    {'a': ['1', '3'], 'b': ['2'], 'c': ['']}
    """
    values: dict[str, list[str]] = {}
    for item in query.lstrip("?").split("&"):
        if not item:
            continue
        name, _, value = item.partition("=")
        values.setdefault(name, []).append(value)
    return values


def build_query(params: dict[str, object]) -> str:
    """Write parameters as "a=1&b=2": lists repeat their name, None is left out.

    >>> build_query({"q": "tea", "page": 2, "tag": ["x", "y"], "sort": None})
    'q=tea&page=2&tag=x&tag=y'
    """
    pieces = []
    for name, value in params.items():
        if value is None:
            continue
        values = value if isinstance(value, list) else [value]
        pieces.extend(f"{name}={item}" for item in values)
    return "&".join(pieces)


def domain_of(address: str) -> str:
    """Last two labels of the host of a URL or an e-mail address.

    >>> domain_of("https://www.shop.example.org/cart?id=1")
    'example.org'
    >>> domain_of("ann@mail.example.org")
    'example.org'
    """
    host = address.split("://")[-1].split("@")[-1]
    for mark in "/?:":
        host = host.split(mark)[0]
    return ".".join(host.split(".")[-2:])


def parse_size(text: str) -> int:
    """Number of bytes for a text like "10", "2K", "1.5M" or "1 GB", where K is 1024.

    >>> parse_size("2K"), parse_size("1.5M"), parse_size("10")
    (2048, 1572864, 10)
    """
    text = text.upper().rstrip("B").strip()
    factor = 1
    for power, unit in enumerate("KMG", start=1):
        if text.endswith(unit):
            factor = 1024**power
            text = text[:-1]
    return int(float(text) * factor)


def parse_money(text: str) -> int:
    """Amount in cents of a price such as "$1,234.50", "12" or "-3.5".

    >>> parse_money("$1,234.50"), parse_money("12"), parse_money("-3.5")
    (123450, 1200, -350)
    """
    digits = text.replace("$", "").replace(",", "")
    negative = digits.startswith("-")
    whole, _, fraction = digits.lstrip("-").partition(".")
    cents = int(whole or 0) * 100 + int(fraction.ljust(2, "0")[:2])
    return -cents if negative else cents


def parse_dice(text: str) -> tuple[int, int, int]:
    """Number of dice, sides and bonus of a roll such as "2d6+3", "d20" or "3d8-1".

    >>> parse_dice("2d6+3"), parse_dice("d20"), parse_dice("3d8-1")
    ((2, 6, 3), (1, 20, 0), (3, 8, -1))
    """
    match = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", text)
    if match is None:
        raise ValueError(f"not a roll: {text}")
    count, sides, bonus = match.groups()
    return int(count or 1), int(sides), int(bonus or 0)


def parse_arguments(argv: list[str]) -> tuple[dict[str, str], list[str]]:
    """Separate options such as --name=value or --flag from the other arguments.

    A flag has the value "yes"; everything after "--" is no option.

    >>> parse_arguments(["--size=3", "in.txt", "--fast", "--", "--odd"])
    ({'size': '3', 'fast': 'yes'}, ['in.txt', '--odd'])
    """
    options = {}
    others = []
    for place, argument in enumerate(argv):
        if argument == "--":
            others += argv[place + 1 :]
            break
        if argument.startswith("--"):
            name, equals, value = argument[2:].partition("=")
            options[name] = value if equals else "yes"
        else:
            others.append(argument)
    return options, others


def parse_matrix(text: str) -> list[list[int]]:
    """Read a matrix such as "1 2; 3 4" and insist on rows of equal length.

    >>> parse_matrix("1 2; 3 4")
    [[1, 2], [3, 4]]
    >>> parse_matrix("1 2; 3")
    Traceback (most recent call last):
    ...
    ValueError: rows differ in length
    """
    rows = [[int(cell) for cell in row.split()] for row in text.split(";")]
    if len({len(row) for row in rows}) > 1:
        raise ValueError("rows differ in length")
    return rows


def parse_moves(text: str) -> tuple[int, int]:
    """Follow moves such as "N3 E2 S1" from (0, 0) and return the final point (x to the east).

    >>> parse_moves("N3 E2 S1")
    (2, 2)
    """
    directions = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x = y = 0
    for move in text.split():
        dx, dy = directions[move[0]]
        steps = int(move[1:])
        x += dx * steps
        y += dy * steps
    return x, y


def parse_section_file(lines: list[str]) -> dict[str, dict[str, str]]:
    """Read "[section]" lines and the "key=value" lines below each of them.

    >>> parse_section_file(["[db]", "host=here", "port=1", "[ui]", "dark=no"])
    {'db': {'host': 'here', 'port': '1'}, 'ui': {'dark': 'no'}}
    """
    sections: dict[str, dict[str, str]] = {}
    current: dict[str, str] = {}
    for line in lines:
        if line.startswith("[") and line.endswith("]"):
            current = sections.setdefault(line[1:-1], {})
        elif "=" in line:
            key, value = line.split("=", 1)
            current[key] = value
    return sections


def parse_nested_list(text: str) -> list:
    """Read brackets with words and commas, such as "[a,[b,c],d]", into nested lists.

    >>> parse_nested_list("[a,[b,c],d]")
    ['a', ['b', 'c'], 'd']
    """
    stack: list[list] = [[]]
    for token in re.findall(r"[\[\]]|[^\[\],]+", text):
        if token == "[":
            stack.append([])
        elif token == "]":
            finished = stack.pop()
            stack[-1].append(finished)
        else:
            stack[-1].append(token)
    return stack[0][0]


def parse_recipe_line(line):
    """Amount, unit and ingredient of a line like "2 cups white flour"; "1/2" is a half.

    >>> parse_recipe_line("1/2 cup brown sugar")
    (0.5, 'cup', 'brown sugar')
    """
    amount, unit, *ingredient = line.split()
    if "/" in amount:
        top, bottom = amount.split("/")
        number = int(top) / int(bottom)
    else:
        number = float(amount)
    return number, unit, " ".join(ingredient)


def parse_coordinates(text: str) -> tuple[float, float]:
    """Latitude and longitude of a text such as "48.2N 16.4W"; south and west are negative.

    >>> parse_coordinates("48.2N 16.4W")
    (48.2, -16.4)
    """

    def signed(part):
        value = float(part[:-1])
        return -value if part[-1].upper() in "SW" else value

    latitude, longitude = text.split()
    return signed(latitude), signed(longitude)
