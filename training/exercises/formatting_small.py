"""Small formatting tasks: tables, bars, human-readable sizes, ordinals, plurals and prose lists."""

import math
from datetime import date, datetime
from itertools import zip_longest


def simple_table(rows):
    """Lay out rows as a table with two spaces between columns; numbers are aligned to the right.

    >>> print(simple_table([["tea", 5], ["coffee", 12]]))
    tea      5
    coffee  12
    """
    columns = list(zip(*rows))
    widths = [max(len(str(cell)) for cell in column) for column in columns]
    lines = []
    for row in rows:
        cells = []
        for cell, width in zip(row, widths):
            is_number = isinstance(cell, (int, float))
            cells.append(str(cell).rjust(width) if is_number else str(cell).ljust(width))
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def markdown_table(header: list[str], rows: list[list[str]]) -> str:
    """Write a Markdown table with a line of dashes below the header.

    >>> print(markdown_table(["a", "b"], [["1", "2"], ["3", "4"]]))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    | 3 | 4 |
    """

    def line(cells):
        return "| " + " | ".join(cells) + " |"

    table = [line(header), line(["---"] * len(header))]
    table += [line(row) for row in rows]
    return "\n".join(table)


def column_widths(rows: list[list[str]], limit: int = 20) -> list[int]:
    """Width needed by every column, no more than the limit; rows may differ in length.

    >>> column_widths([["id", "name"], ["10", "Bo", "extra"]])
    [2, 4, 5]
    """
    widths = []
    for column in zip_longest(*rows, fillvalue=""):
        longest = max(len(cell) for cell in column)
        widths.append(min(longest, limit))
    return widths


def bar_chart(values, width=10):
    """Draw one bar of '#' per value, scaled so that the largest value has the full width.

    >>> bar_chart({"a": 5, "bb": 10})
    ['a  ##### 5', 'bb ########## 10']
    """
    largest = max(values.values())
    label_width = max(map(len, values))
    lines = []
    for label, value in values.items():
        bar = "#" * round(value * width / largest)
        lines.append(f"{label:<{label_width}} {bar} {value}")
    return lines


def vertical_bars(heights: list[int]) -> list[str]:
    """Draw columns of '*' with the given heights, from the top row to the bottom row.

    >>> vertical_bars([1, 3, 2])
    [' * ', ' **', '***']
    """
    rows = []
    for level in range(max(heights, default=0), 0, -1):
        rows.append("".join("*" if height >= level else " " for height in heights))
    return rows


def progress_bar(done: int, total: int, width: int = 20) -> str:
    """Show progress as a bar in brackets and the percentage in a field of four characters.

    >>> progress_bar(3, 12)
    '[=====---------------]  25%'
    >>> progress_bar(2, 2, 4)
    '[====] 100%'
    """
    share = done / total
    filled = int(share * width)
    bar = "=" * filled + "-" * (width - filled)
    return f"[{bar}] {share:>4.0%}"


def star_rating(score: float, best: int = 5) -> str:
    """Show a score as stars: '*' for each full point, '+' for a remaining half, '.' for the rest.

    >>> star_rating(3.5)
    '***+.'
    >>> star_rating(2.2)
    '**...'
    """
    full = int(score)
    half = score - full >= 0.5
    stars = "*" * full + ("+" if half else "")
    return stars.ljust(best, ".")


def sparkline(values: list[float], levels: str = "_.-=#") -> str:
    """Show the shape of a series with one character per value, from the lowest to the highest level.

    >>> sparkline([0, 1, 2, 3, 4])
    '_.-=#'
    >>> sparkline([7, 7])
    '__'
    """
    low, high = min(values), max(values)
    if low == high:
        return levels[0] * len(values)
    top = len(levels) - 1
    return "".join(levels[round((value - low) / (high - low) * top)] for value in values)


def human_size(count: int) -> str:
    """Write a number of bytes with the unit B, KB, MB, GB or TB (steps of 1024), one decimal.

    Plain bytes have no decimal.

    >>> human_size(512), human_size(1536), human_size(5 * 1024**3)
    ('512 B', '1.5 KB', '5.0 GB')
    """
    size = float(count)
    units = ["B", "KB", "MB", "GB", "TB"]
    place = 0
    while size >= 1024 and place < len(units) - 1:
        size /= 1024
        place += 1
    return f"{count} B" if place == 0 else f"{size:.1f} {units[place]}"


def short_number(value: int) -> str:
    """Shorten a large number: 1.2k for thousands, 3.4M for millions; ".0" is left out.

    >>> short_number(950), short_number(1234), short_number(2000000)
    ('950', '1.2k', '2M')
    """
    for limit, suffix in ((1_000_000, "M"), (1_000, "k")):
        if value >= limit:
            digits = f"{value / limit:.1f}".removesuffix(".0")
            return digits + suffix
    return str(value)


def group_digits(number: int, separator: str = " ") -> str:
    """Put a separator between groups of three digits, counted from the right.

    >>> group_digits(1234567)
    '1 234 567'
    >>> group_digits(-4200, "'")
    "-4'200"
    """
    digits = str(abs(number))
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    sign = "-" if number < 0 else ""
    return sign + separator.join(groups)


def ordinal(number: int) -> str:
    """Write a number with the right ending: 1st, 2nd, 3rd, 4th, 11th, 21st.

    >>> [ordinal(n) for n in (1, 2, 3, 4, 11, 13, 22, 101)]
    ['1st', '2nd', '3rd', '4th', '11th', '13th', '22nd', '101st']
    """
    if 10 <= number % 100 <= 20:
        ending = "th"
    else:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def plural(noun):
    """Form the plural of a regular English noun: -es after hissing sounds, -ies for consonant + y.

    >>> [plural(n) for n in ("cat", "box", "city", "day", "dish")]
    ['cats', 'boxes', 'cities', 'days', 'dishes']
    """
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return noun[:-1] + "ies"
    return noun + "s"


def counted(number: int, singular: str, plural_form: str | None = None) -> str:
    """Combine a number and a noun: "no files", "1 file", "3 files".

    >>> counted(0, "file"), counted(1, "file"), counted(3, "file")
    ('no files', '1 file', '3 files')
    >>> counted(2, "child", "children")
    '2 children'
    """
    many = plural_form or singular + "s"
    if number == 1:
        return f"1 {singular}"
    return f"{number or 'no'} {many}"


def list_in_prose(items, last="and"):
    """Join items with commas and put a word before the last one, without a comma there.

    >>> list_in_prose(["tea", "milk", "honey"])
    'tea, milk and honey'
    >>> list_in_prose(["tea", "milk"], "or"), list_in_prose(["tea"])
    ('tea or milk', 'tea')
    """
    if len(items) < 2:
        return "".join(items)
    *front, final = items
    return f"{', '.join(front)} {last} {final}"


def list_with_limit(names: list[str], limit: int = 3) -> str:
    """List at most `limit` names and say how many others there are.

    >>> list_with_limit(["Ann", "Bob", "Cid", "Dan", "Eve"])
    'Ann, Bob, Cid and 2 others'
    >>> list_with_limit(["Ann", "Bob", "Cid", "Dan"])
    'Ann, Bob, Cid and 1 other'
    """
    shown = ", ".join(names[:limit])
    hidden = len(names) - limit
    if hidden <= 0:
        return shown
    word = "other" if hidden == 1 else "others"
    return f"{shown} and {hidden} {word}"


def likes_line(count, who="people"):
    """Say how many like something, where a person is "1 person" and none gives a friendly hint.

    >>> likes_line(1)
    '1 person likes this'
    >>> likes_line(0), likes_line(7)
    ('be the first to like this', '7 people like this')
    """
    if count == 0:
        return "be the first to like this"
    if count == 1:
        return "1 person likes this"
    return f"{count} {who} like this"


def duration_words(seconds):
    """Write seconds in hours, minutes and seconds, leaving out what is zero.

    >>> duration_words(3725)
    '1 hour 2 minutes 5 seconds'
    >>> duration_words(60), duration_words(0)
    ('1 minute', '0 seconds')
    """
    parts = []
    for name, size in (("hour", 3600), ("minute", 60), ("second", 1)):
        amount, seconds = divmod(seconds, size)
        if amount:
            parts.append(f"{amount} {name}" + ("s" if amount > 1 else ""))
    return " ".join(parts) or "0 seconds"


def stopwatch(milliseconds: int) -> str:
    """Show a time as m:ss.t with tenths of a second, cut off and not rounded.

    >>> stopwatch(83456)
    '1:23.4'
    >>> stopwatch(999)
    '0:00.9'
    """
    tenths = milliseconds // 100
    seconds, tenth = divmod(tenths, 10)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes}:{seconds:02d}.{tenth}"


def twelve_hour(clock: str) -> str:
    """Rewrite a time such as "15:05" in the form "3:05 pm".

    >>> twelve_hour("15:05"), twelve_hour("00:30"), twelve_hour("12:00")
    ('3:05 pm', '12:30 am', '12:00 pm')
    """
    hour, minute = clock.split(":")
    half = "am" if int(hour) < 12 else "pm"
    shown = int(hour) % 12 or 12
    return f"{shown}:{minute} {half}"


def time_ago(then: datetime, now: datetime) -> str:
    """Say roughly how long ago something was: "just now", minutes, hours or days.

    >>> time_ago(datetime(2024, 5, 1, 10, 0), datetime(2024, 5, 1, 12, 30))
    '2 hours ago'
    >>> time_ago(datetime(2024, 5, 1), datetime(2024, 5, 2, 1))
    '1 day ago'
    """
    seconds = int((now - then).total_seconds())
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        amount = seconds // size
        if amount:
            ending = "" if amount == 1 else "s"
            return f"{amount} {unit}{ending} ago"
    return "just now"


def date_span(start: date, end: date) -> str:
    """Write a span of days without repeating a month or year that both ends share.

    >>> date_span(date(2024, 5, 3), date(2024, 5, 9))
    '3-9 May 2024'
    >>> date_span(date(2024, 5, 30), date(2024, 6, 2))
    '30 May - 2 Jun 2024'
    """
    last = f"{end.day} {end:%b} {end.year}"
    if start == end:
        return last
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}-{last}"
    if start.year == end.year:
        return f"{start.day} {start:%b} - {last}"
    return f"{start.day} {start:%b} {start.year} - {last}"


def percent_change(old, new):
    """Describe a change in percent with sign and one decimal; without an old value it is "new".

    >>> percent_change(80, 100), percent_change(50, 45), percent_change(0, 3)
    ('+25.0%', '-10.0%', 'new')
    """
    if old == 0:
        return "new"
    change = (new - old) / old * 100
    return f"{change:+.1f}%"


def percentages(parts):
    """Whole percentages of the parts that add up to exactly 100.

    The missing points go to the parts with the largest remainders, earlier ones first.

    >>> percentages([1, 1, 1])
    [34, 33, 33]
    >>> percentages([1, 3])
    [25, 75]
    """
    total = sum(parts)
    whole = [part * 100 // total for part in parts]
    by_rest = sorted(range(len(parts)), key=lambda i: -(parts[i] * 100 % total))
    for index in by_rest[: 100 - sum(whole)]:
        whole[index] += 1
    return whole


def money(cents: int, symbol: str = "$") -> str:
    """Write an amount of cents as money, with commas for thousands and brackets for negative ones.

    >>> money(123456)
    '$1,234.56'
    >>> money(-500, "EUR ")
    '(EUR 5.00)'
    """
    whole, rest = divmod(abs(cents), 100)
    text = f"{symbol}{whole:,}.{rest:02d}"
    return f"({text})" if cents < 0 else text


def receipt_line(name, quantity, price, width=24):
    """One line of a receipt: the name with its quantity at the left, the total cents at the right.

    >>> receipt_line("Apple", 3, 45)
    'Apple x3            1.35'
    >>> receipt_line("Tea", 1, 250)
    'Tea                 2.50'
    """
    label = name if quantity == 1 else f"{name} x{quantity}"
    amount = f"{quantity * price / 100:.2f}"
    return label + amount.rjust(width - len(label))


def significant(value: float, digits: int = 3) -> str:
    """Write a positive number with the given count of significant digits, without exponent.

    >>> significant(123456)
    '123000'
    >>> significant(0.0012345)
    '0.00123'
    """
    exponent = math.floor(math.log10(value))
    decimals = digits - 1 - exponent
    rounded = round(value, decimals)
    return f"{rounded:.{max(decimals, 0)}f}"


def align_decimals(numbers: list[str]) -> list[str]:
    """Pad numbers with spaces on the left so that their decimal points stand below each other.

    >>> align_decimals(["3.14", "100.5", "42"])
    ['  3.14', '100.5', ' 42']
    """
    before = [number.split(".")[0] for number in numbers]
    width = max(len(part) for part in before)
    aligned = []
    for number, part in zip(numbers, before):
        aligned.append(" " * (width - len(part)) + number)
    return aligned


def phone_format(digits: str, groups: tuple[int, ...] = (3, 3, 4)) -> str:
    """Cut a string of digits into groups that are joined by hyphens; left-over digits come last.

    >>> phone_format("5551234567")
    '555-123-4567'
    >>> phone_format("12345", (2, 2))
    '12-34-5'
    """
    pieces = []
    start = 0
    for size in groups:
        pieces.append(digits[start : start + size])
        start += size
    pieces.append(digits[start:])
    return "-".join(piece for piece in pieces if piece)


def tree_lines(tree: dict, depth: int = 0) -> list[str]:
    """Show nested dictionaries as a list with two spaces of indentation per level.

    >>> tree_lines({"src": {"a.py": {}, "lib": {"b.py": {}}}, "doc": {}})
    ['src', '  a.py', '  lib', '    b.py', 'doc']
    """
    lines = []
    for name, children in tree.items():
        lines.append("  " * depth + name)
        lines.extend(tree_lines(children, depth + 1))
    return lines


def numbered_outline(items: list[tuple[int, str]]) -> list[str]:
    """Number titles by level: (1, title) is a chapter, (2, title) a section and so on.

    >>> numbered_outline([(1, "Start"), (2, "Goal"), (2, "Plan"), (1, "End")])
    ['1 Start', '1.1 Goal', '1.2 Plan', '2 End']
    """
    counters: list[int] = []
    lines = []
    for level, title in items:
        counters = counters[:level] + [0] * (level - len(counters))
        counters[-1] += 1
        lines.append(".".join(map(str, counters)) + " " + title)
    return lines


def bullet_list(items: list[str], width: int = 20) -> list[str]:
    """Write items with "- " in front and wrap them, further lines being indented by two spaces.

    >>> bullet_list(["short", "a rather long item here"], 14)
    ['- short', '- a rather', '  long item', '  here']
    """
    lines = []
    for item in items:
        current = "-"
        for word in item.split():
            if len(current) + 1 + len(word) > width:
                lines.append(current)
                current = " "
            current += " " + word
        lines.append(current)
    return lines


def lettered_choices(choices: list[str]) -> str:
    """Put a), b), c) ... before the choices and join them by two spaces.

    >>> lettered_choices(["red", "green", "blue"])
    'a) red  b) green  c) blue'
    """
    labelled = []
    for place, choice in enumerate(choices):
        letter = chr(ord("a") + place)
        labelled.append(f"{letter}) {choice}")
    return "  ".join(labelled)


def fill_template(template, values):
    """Replace each {name} of the template; names without a value are left as they are.

    >>> fill_template("Dear {name}, {greeting}", {"name": "Ann"})
    'Dear Ann, {greeting}'
    """
    result = template
    for name, value in values.items():
        result = result.replace("{" + name + "}", str(value))
    return result


def key_value_lines(record: dict[str, object]) -> str:
    """Show a record with one "key: value" line for each entry, the values starting in one column.

    >>> print(key_value_lines({"id": 7, "name": "Ann"}))
    id:   7
    name: Ann
    """
    width = max(len(key) for key in record) + 1
    lines = []
    for key, value in record.items():
        label = key + ":"
        lines.append(f"{label:<{width}} {value}")
    return "\n".join(lines)


def grid_with_axes(grid: list[str]) -> list[str]:
    """Add column numbers above a grid of characters and row letters (A, B, ...) before its rows.

    >>> grid_with_axes(["x.", ".o"])
    ['  1 2', 'A x .', 'B . o']
    """
    numbers = [str(column) for column in range(1, len(grid[0]) + 1)]
    lines = ["  " + " ".join(numbers)]
    for place, row in enumerate(grid):
        lines.append(chr(ord("A") + place) + " " + " ".join(row))
    return lines


def calendar_week(first_weekday: int, length: int) -> list[str]:
    """Rows of a month calendar; weekday 0 is Monday, the days are right-aligned in 2 columns.

    >>> calendar_week(5, 4)
    ['                1  2', ' 3  4']
    """
    cells = ["  "] * first_weekday + [f"{day:2d}" for day in range(1, length + 1)]
    rows = []
    for start in range(0, len(cells), 7):
        rows.append(" ".join(cells[start : start + 7]))
    return rows


def signed_sum(numbers):
    """Write a sum with signs between the numbers and its result, such as "3 - 5 + 2 = 0".

    >>> signed_sum([3, -5, 2])
    '3 - 5 + 2 = 0'
    >>> signed_sum([-1])
    '-1 = -1'
    """
    text = str(numbers[0])
    for number in numbers[1:]:
        sign = "-" if number < 0 else "+"
        text += f" {sign} {abs(number)}"
    return f"{text} = {sum(numbers)}"


def polynomial_text(coefficients: list[int]) -> str:
    """Write a polynomial from its coefficients, highest power first, such as "2x^2 - x + 3".

    >>> polynomial_text([2, -1, 3])
    '2x^2 - x + 3'
    >>> polynomial_text([1, 0, 0])
    'x^2'
    """
    text = ""
    degree = len(coefficients) - 1
    for power, factor in zip(range(degree, -1, -1), coefficients):
        if factor == 0:
            continue
        size = "" if abs(factor) == 1 and power else str(abs(factor))
        variable = "" if power == 0 else "x" if power == 1 else f"x^{power}"
        if text:
            text += " - " if factor < 0 else " + "
        elif factor < 0:
            text = "-"
        text += size + variable
    return text or "0"


def fraction_text(numerator, denominator):
    """Write a positive fraction as a mixed number in lowest terms.

    >>> fraction_text(10, 4), fraction_text(3, 9), fraction_text(8, 4)
    ('2 1/2', '1/3', '2')
    """
    whole, rest = divmod(numerator, denominator)
    if rest == 0:
        return str(whole)
    common = math.gcd(rest, denominator)
    part = f"{rest // common}/{denominator // common}"
    return f"{whole} {part}" if whole else part


def scoreboard(scores: dict[str, int]) -> list[str]:
    """Rank players by score; players with equal scores share a rank, and the next rank is skipped.

    >>> scoreboard({"Ann": 5, "Bob": 9, "Cid": 5, "Dan": 1})
    ['1. Bob 9', '2. Ann 5', '2. Cid 5', '4. Dan 1']
    """
    lines = []
    rank, last_score = 0, None
    ordered = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    for place, (name, score) in enumerate(ordered, start=1):
        if score != last_score:
            rank, last_score = place, score
        lines.append(f"{rank}. {name} {score}")
    return lines


def ruler(length: int) -> str:
    """A ruler line: a digit (the tens) at each multiple of ten, '+' at other fives, else '-'.

    >>> ruler(22)
    '----+----1----+----2--'
    """
    marks = ""
    for position in range(1, length + 1):
        if position % 10 == 0:
            marks += str(position // 10 % 10)
        elif position % 5 == 0:
            marks += "+"
        else:
            marks += "-"
    return marks


def side_by_side(left: list[str], right: list[str], gap: str = " | ") -> list[str]:
    """Show two lists of lines next to each other; the shorter one is filled up with empty lines.

    >>> side_by_side(["one", "three"], ["x"])
    ['one   | x', 'three |']
    """
    width = max(map(len, left), default=0)
    rows = []
    for a, b in zip_longest(left, right, fillvalue=""):
        rows.append((a.ljust(width) + gap + b).rstrip())
    return rows


def checkbox_lines(tasks: dict[str, bool]) -> list[str]:
    """Show tasks with a box, ticked when done, the open tasks first, and a summary line at the end.

    >>> checkbox_lines({"wash": True, "cook": False})
    ['[ ] cook', '[x] wash', '1 of 2 done']
    """
    ordered = sorted(tasks, key=lambda task: tasks[task])
    lines = [f"[{'x' if tasks[task] else ' '}] {task}" for task in ordered]
    lines.append(f"{sum(tasks.values())} of {len(tasks)} done")
    return lines


def number_words(number: int) -> str:
    """Write a number from 0 to 99 in English words, with a hyphen as in "forty-two".

    >>> number_words(42), number_words(13), number_words(90)
    ('forty-two', 'thirteen', 'ninety')
    """
    small = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen"
    ).split()
    if number < 20:
        return small[number]
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    ten, one = divmod(number, 10)
    word = tens[ten - 2]
    return f"{word}-{small[one]}" if one else word
