"""Pieces of everyday applications: menus, ratings, tables of text and sensor readings."""

import statistics
from collections import defaultdict
from typing import Callable, Dict, Iterable, List, NamedTuple, Optional, Tuple


def numbered_menu(entries: List[str], start: int = 1) -> str:
    """
    Write the entries of a menu on lines of their own, each with its number, and a last line
    "0) Quit". The numbers are right-aligned to the width of the largest.

    >>> print(numbered_menu(["New", "Open"]))
    1) New
    2) Open
    0) Quit
    """
    width = len(str(start + len(entries) - 1))
    lines = []
    for number, entry in enumerate(entries, start):
        lines.append(f"{number:>{width}}) {entry}")
    lines.append(f"{0:>{width}}) Quit")
    return "\n".join(lines)


def menu_choice(answer: str, entries: List[str]) -> Optional[str]:
    """
    Find the entry that a user means. The answer may be the number of the entry (from 1) or the beginning of
    its name, in upper or lower case. If it fits none or several entries, return None.

    menu_choice("2", ["New", "Open"]) == "Open"
    menu_choice("op", ["New", "Open"]) == "Open"
    menu_choice("s", ["Save", "Search"]) == None
    menu_choice("5", ["New", "Open"]) == None
    """
    if answer.isdigit():
        number = int(answer)
        if 1 <= number <= len(entries):
            return entries[number - 1]
        return None
    fitting = [entry for entry in entries if entry.lower().startswith(answer.lower())]
    if len(fitting) == 1:
        return fitting[0]
    return None


def walk_submenus(menu: dict, choices: List[str]):
    """
    A menu is a nested dictionary whose leaves are the names of actions. Follow the choices one by one; "back" goes up
    one level (at the top it does nothing). Return the action as soon as one is reached, else None.

    walk_submenus({"File": {"Save": "save"}, "Exit": "quit"}, ["File", "Save"]) == "save"
    walk_submenus({"File": {"Save": "save"}, "Exit": "quit"}, ["File", "back", "Exit"]) == "quit"
    walk_submenus({"File": {"Save": "save"}}, ["File"]) == None
    """
    levels = [menu]
    for choice in choices:
        if choice == "back":
            if len(levels) > 1:
                levels.pop()
            continue
        chosen = levels[-1][choice]
        if not isinstance(chosen, dict):
            return chosen
        levels.append(chosen)
    return None


def cursor_in_menu(size: int, disabled: List[int], keys: str) -> int:
    """
    The cursor of a menu with the given number of entries starts at entry 0. Key "d" moves it down and "u" up, from the
    last entry around to the first and back. Disabled entries are jumped over; entry 0 is enabled.
    Return where the cursor is after all the keys.

    cursor_in_menu(4, [1], "d") == 2
    cursor_in_menu(4, [], "u") == 3
    cursor_in_menu(3, [2], "dd") == 0
    """
    position = 0
    for key in keys:
        step = 1 if key == "d" else -1
        position = (position + step) % size
        while position in disabled:
            position = (position + step) % size
    return position


def dishes_without(menu: Dict[str, List[str]], avoided: List[str]) -> List[str]:
    """
    The menu of a restaurant lists the ingredients of each dish. Return the sorted names of the dishes that contain
    none of the avoided ingredients.

    dishes_without({"soup": ["leek", "milk"], "salad": ["leek", "oil"]}, ["milk"]) == ["salad"]
    dishes_without({}, ["milk"]) == []
    """
    unwanted = set(avoided)
    return sorted(dish for dish, parts in menu.items() if unwanted.isdisjoint(parts))


def cheapest_three_courses(menu):
    """
    The menu maps each course ("starter", "main", "dessert") to a dictionary of dishes with prices. Choose the cheapest
    dish of each course and return the names in this order together with the total price.
    Among equal prices the first dish is chosen.

    >>> cheapest_three_courses({"starter": {"soup": 4}, "main": {"fish": 12, "rice": 9}, "dessert": {"ice": 3}})
    (['soup', 'rice', 'ice'], 16)
    """
    names = []
    total = 0
    for course in ("starter", "main", "dessert"):
        dishes = menu[course]
        name = min(dishes, key=dishes.get)
        names.append(name)
        total += dishes[name]
    return names, total


def combine_orders(orders: List[List[str]]) -> List[str]:
    """
    The guests at a table each order some dishes. For the kitchen, write how often each dish is wanted, most wanted
    first and otherwise in the order in which the dishes were first ordered.

    combine_orders([["soup", "tea"], ["tea"]]) == ["2x tea", "1x soup"]
    combine_orders([]) == []
    """
    counts: Dict[str, int] = {}
    for order in orders:
        for dish in order:
            counts[dish] = counts.get(dish, 0) + 1
    ranked = sorted(counts, key=lambda dish: -counts[dish])
    return [f"{counts[dish]}x {dish}" for dish in ranked]


def average_rating(stars: Dict[int, int]) -> float:
    """
    Given how often each number of stars was chosen, return the average, rounded to one decimal.
    Without any ratings the average is 0.0.

    average_rating({5: 3, 1: 1}) -> 4.0
    average_rating({3: 1, 4: 2}) -> 3.7
    average_rating({}) -> 0.0
    """
    votes = sum(stars.values())
    if votes == 0:
        return 0.0
    points = sum(star * count for star, count in stars.items())
    return round(points / votes, 1)


def rating_bars(stars: List[int], width: int) -> List[str]:
    """
    Draw how often 5, 4, 3, 2 and 1 stars were given, one line for each. The most frequent one gets a bar of
    `width` signs "#" and the others get bars in proportion, rounded down.

    >>> rating_bars([5, 5, 5, 4, 1, 1], 6)
    ['5 ######', '4 ##', '3 ', '2 ', '1 ####']
    """
    counts = [stars.count(star) for star in range(5, 0, -1)]
    most = max(counts)
    lines = []
    for star, count in zip(range(5, 0, -1), counts):
        length = count * width // most if most else 0
        lines.append(f"{star} " + "#" * length)
    return lines


def stars_as_text(rating: float) -> str:
    """
    Show a rating from 0 to 5 as five signs: "*" for each full star, "+" for a half one, and "." for the rest.
    The rating is first rounded down to halves.

    stars_as_text(3.7) ➞ "***+."
    stars_as_text(5) ➞ "*****"
    stars_as_text(0.4) ➞ "....."
    """
    halves = int(rating * 2)
    full, half = divmod(halves, 2)
    text = "*" * full + "+" * half
    return text.ljust(5, ".")


def cautious_ranking(ratings: Dict[str, List[int]], prior: float, weight: int) -> List[str]:
    """
    Rank products by their average rating, where each product gets `weight` extra votes with the value `prior`, so that
    a few votes do not mean much. The best comes first.

    cautious_ranking({"a": [5], "b": [4, 4, 5, 5]}, 3, 2) == ["b", "a"]
    cautious_ranking({"a": [], "b": [1]}, 3, 1) == ["a", "b"]
    """
    def score(name):
        votes = ratings[name]
        return (sum(votes) + prior * weight) / (len(votes) + weight)

    return sorted(ratings, key=score, reverse=True)


def most_disputed(ratings: Dict[str, List[int]]) -> str:
    """
    Return the product whose ratings differ the most, measured as the highest minus the lowest rating.
    If products are equal in this, take the one with more ratings.

    most_disputed({"pan": [1, 5], "pot": [3, 4, 3]}) == "pan"
    most_disputed({"pan": [1, 5], "pot": [5, 1, 3]}) == "pot"
    """
    best_name = ""
    best_key = (-1, 0)
    for name, values in ratings.items():
        key = (max(values) - min(values), len(values))
        if key > best_key:
            best_key = key
            best_name = name
    return best_name


def similar_reviewers(ratings, name):
    """
    The ratings of every reviewer are a dictionary from product to stars. Find the other reviewer whose stars
    differ from those of the given one the least on average, over the products that both have rated.
    Return None if nobody has rated any of the same products.

    >>> data = {"ann": {"x": 5, "y": 1}, "bob": {"x": 1, "y": 5}, "cid": {"x": 4}}
    >>> similar_reviewers(data, "ann")
    'cid'
    """
    mine = ratings[name]
    best = None
    best_distance = None
    for other, theirs in ratings.items():
        shared = mine.keys() & theirs.keys()
        if other == name or not shared:
            continue
        distance = sum(abs(mine[p] - theirs[p]) for p in shared) / len(shared)
        if best_distance is None or distance < best_distance:
            best = other
            best_distance = distance
    return best


def five_stars_needed(stars: List[int], target: float) -> int:
    """
    Return how many more ratings of five stars are needed until the average reaches the target (below 5).

    >>> five_stars_needed([3, 3], 4)
    2
    >>> five_stars_needed([5], 4.5)
    0
    """
    total = sum(stars)
    count = len(stars)
    needed = 0
    while total < target * count:
        total += 5
        count += 1
        needed += 1
    return needed


def helpful_first(reviews: List[Tuple[str, int, int]]) -> List[str]:
    """
    Reviews are (text, votes "helpful", votes "not helpful"). Return the texts sorted by the difference of the two,
    the largest first. Reviews with more "not helpful" than "helpful" votes are left out.

    helpful_first([("ok", 2, 1), ("bad", 0, 3), ("great", 9, 0)]) == ["great", "ok"]
    """
    shown = []
    for text, up, down in reviews:
        if up >= down:
            shown.append((up - down, text))
    shown.sort(key=lambda pair: pair[0], reverse=True)
    return [text for _, text in shown]


def boxed_table(header: List[str], rows: List[List[str]]) -> str:
    """
    Draw a table with bars between the columns and a line under the header. All the columns are
    padded on the right to the width of their longest cell.

    >>> print(boxed_table(["fruit", "n"], [["fig", "12"], ["pear", "3"]]))
    | fruit | n  |
    |-------|----|
    | fig   | 12 |
    | pear  | 3  |
    """
    widths = [max(len(cell) for cell in column) for column in zip(header, *rows)]

    def draw(cells):
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |"

    line = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([draw(header), line] + [draw(row) for row in rows])


def read_table(text: str) -> List[Dict[str, str]]:
    """
    Read a table whose first line has the names of the columns. Cells are separated by "|" and the
    spaces around them do not count. Return one dictionary for each further line.

    >>> read_table("name | age\\nAnn | 31\\nBob | 7")
    [{'name': 'Ann', 'age': '31'}, {'name': 'Bob', 'age': '7'}]
    """
    rows = []
    for line in text.splitlines():
        rows.append([cell.strip() for cell in line.split("|")])
    header = rows[0]
    return [dict(zip(header, row)) for row in rows[1:]]


def fixed_columns(line: str, starts: List[int]) -> List[str]:
    """
    Cut a line of a table at the given starting positions of its columns; spaces at the ends of the cells
    are removed.

    fixed_columns("Ann    31 Rome", [0, 7, 10]) == ["Ann", "31", "Rome"]
    fixed_columns("x", [0, 5]) == ["x", ""]
    """
    cells = []
    ends = starts[1:] + [len(line)]
    for start, end in zip(starts, ends):
        cells.append(line[start:end].strip())
    return cells


def detect_columns(lines: List[str]) -> List[int]:
    """
    In a table of text the columns are separated by positions that are blank in all lines. Return the
    positions at which the columns start.

    detect_columns(["ab  c", "a   cd"]) == [0, 4]
    detect_columns(["x y", "xyz"]) == [0]
    """
    width = max(len(line) for line in lines)
    padded = [line.ljust(width) for line in lines]
    starts = []
    blank_before = True
    for i in range(width):
        blank = all(line[i] == " " for line in padded)
        if blank_before and not blank:
            starts.append(i)
        blank_before = blank
    return starts


def pivot_sum(records: List[Tuple[str, str, int]]) -> List[List]:
    """
    Turn records (row name, column name, value) into a table: the first line has an empty text and the sorted
    column names, and each further line has a row name and the sums of the values (0 where nothing is recorded).

    >>> pivot_sum([("Mon", "tea", 2), ("Tue", "jam", 1), ("Mon", "tea", 3)])
    [['', 'jam', 'tea'], ['Mon', 0, 5], ['Tue', 1, 0]]
    """
    row_names = sorted({row for row, _, _ in records})
    column_names = sorted({column for _, column, _ in records})
    sums: Dict[Tuple[str, str], int] = defaultdict(int)
    for row, column, value in records:
        sums[row, column] += value
    table: List[List] = [[""] + column_names]
    for row in row_names:
        table.append([row] + [sums[row, column] for column in column_names])
    return table


def sort_table(rows, column, descending=False):
    """
    Sort the rows of a table by one column. Cells that are whole numbers are sorted by value and come before
    all other cells, which are sorted as texts. The sort keeps the order of equal rows.

    sort_table([["b", "10"], ["a", "9"], ["c", "x"]], 1) == [["a", "9"], ["b", "10"], ["c", "x"]]
    sort_table([["b"], ["a"]], 0, True) == [["b"], ["a"]]
    """
    def key(row):
        cell = row[column]
        if cell.isdigit():
            return 0, int(cell), ""
        return 1, 0, cell

    return sorted(rows, key=key, reverse=descending)


def running_column(rows: List[List[int]], column: int) -> List[List[int]]:
    """
    Add to every row of a table a last cell with the running total of the given column.

    running_column([[1, 5], [2, 7]], 1) == [[1, 5, 5], [2, 7, 12]]
    running_column([], 0) == []
    """
    total = 0
    result = []
    for row in rows:
        total += row[column]
        result.append(row + [total])
    return result


def blank_repeated_cells(rows: List[List[str]]) -> List[List[str]]:
    """
    For easier reading, replace the first cell of a row by "" if it is the same as the one above it in the table.

    blank_repeated_cells([["Rome", "1"], ["Rome", "2"], ["Oslo"]]) -> [["Rome", "1"], ["", "2"], ["Oslo"]]
    """
    result = []
    above = None
    for row in rows:
        first, *others = row
        if first == above:
            result.append([""] + others)
        else:
            result.append([first] + others)
        above = first
    return result


def sum_formula(sheet: Dict[str, int], formula: str) -> int:
    """
    Compute a formula like "=A1+B2-A3". The sheet maps the names of cells to values; empty cells are 0.
    Plain numbers may occur too.

    sum_formula({"A1": 5, "B2": 3}, "=A1+B2-1") == 7
    sum_formula({}, "=C4") == 0
    """
    total = 0
    sign = 1
    name = ""
    for char in formula[1:] + "+":
        if char in "+-":
            value = int(name) if name.isdigit() else sheet.get(name, 0)
            total += sign * value
            sign = 1 if char == "+" else -1
            name = ""
        else:
            name += char
    return total


def clean_readings(readings: List[Optional[float]], low: float, high: float) -> List[float]:
    """
    A sensor sends None when it fails. Keep the readings that are numbers in the range from low to high.

    clean_readings([20.5, None, 99.0, 19.0], -10, 50) == [20.5, 19.0]
    clean_readings([None], 0, 1) == []
    """
    return [value for value in readings if value is not None and low <= value <= high]


def hold_last_reading(readings, start=0):
    """
    Replace every missing reading (None) by the last reading before it. Missing readings at the beginning are
    replaced by start.

    >>> hold_last_reading([None, 7, None, None, 4])
    [0, 7, 7, 7, 4]
    """
    last = start
    held = []
    for value in readings:
        if value is not None:
            last = value
        held.append(last)
    return held


def median_of_three(readings: List[int]) -> List[int]:
    """
    Remove single spikes: every reading except the first and the last is replaced by the median of itself and its
    two neighbours (all from the original list).

    median_of_three([5, 90, 6, 7]) == [5, 6, 7, 7]
    median_of_three([1, 2]) == [1, 2]
    """
    smooth = list(readings)
    for i in range(1, len(readings) - 1):
        smooth[i] = sorted(readings[i - 1:i + 2])[1]
    return smooth


def changed_enough(readings: List[float], step: float) -> List[float]:
    """
    To save energy, a sensor sends only its first reading and then each reading that differs from the last one SENT
    by at least step. Return the readings that are sent.

    changed_enough([20, 20.4, 20.9, 21.1, 19], 1) == [20, 21.1, 19]
    changed_enough([], 1) == []
    """
    sent: List[float] = []
    for reading in readings:
        if not sent or abs(reading - sent[-1]) >= step:
            sent.append(reading)
    return sent


def alarm_periods(readings: List[int], limit: int, patience: int) -> List[Tuple[int, int]]:
    """
    An alarm is on during each run of at least `patience` successive readings above the limit. Return the runs
    as (first index, last index).

    alarm_periods([9, 1, 8, 9, 9, 2, 8], 5, 2) == [(2, 4)]
    alarm_periods([7, 7], 5, 2) == [(0, 1)]
    alarm_periods([], 5, 1) == []
    """
    periods = []
    start = None
    for i, reading in enumerate(readings + [limit]):
        if reading > limit:
            if start is None:
                start = i
        elif start is not None:
            if i - start >= patience:
                periods.append((start, i - 1))
            start = None
    return periods


def counter_with_overflow(readings: List[int], size: int) -> int:
    """
    A meter counts upwards and starts again at 0 after size - 1. Given its readings in order of time, return how much
    it has counted from the first to the last (at most one overflow between neighbouring readings).

    counter_with_overflow([990, 998, 5], 1000) == 15
    counter_with_overflow([3], 10) == 0
    """
    total = 0
    for before, after in zip(readings, readings[1:]):
        total += (after - before) % size
    return total


def hourly_means(readings: Iterable[Tuple[str, float]]) -> Dict[str, float]:
    """
    Readings are (time, value) with times like "08:45". Return the mean of each hour that has readings,
    under keys like "08", rounded to two decimals.

    >>> hourly_means([("08:45", 2), ("08:50", 3), ("09:00", 7)])
    {'08': 2.5, '09': 7.0}
    """
    by_hour: Dict[str, List[float]] = defaultdict(list)
    for time, value in readings:
        hour = time[:2]
        by_hour[hour].append(value)
    return {hour: round(sum(values) / len(values), 2) for hour, values in by_hour.items()}


def faulty_sensors(readings: Dict[str, List[float]], tolerance: float) -> List[str]:
    """
    Several sensors measure the same thing at the same times. A sensor is faulty if any reading of it differs from the
    median of all the sensors at that time by more than the tolerance. Return the sorted names.

    faulty_sensors({"a": [5, 6], "b": [5, 9], "c": [5, 6]}, 1) == ["b"]
    faulty_sensors({"a": [5, 6]}, 0) == []
    """
    medians = [statistics.median(values) for values in zip(*readings.values())]
    faulty = []
    for name, values in readings.items():
        if any(abs(value - middle) > tolerance for value, middle in zip(values, medians)):
            faulty.append(name)
    return sorted(faulty)


def time_above(readings: List[Tuple[int, int]], limit: int) -> int:
    """
    Readings are (time, value) in order of time; a value holds until the next reading. Return for how long the value
    was above the limit. The last reading only ends the time before it.

    time_above([(0, 5), (10, 9), (25, 3), (30, 9)], 4) == 25
    time_above([(0, 9)], 4) == 0
    """
    total = 0
    for (start, value), (end, _) in zip(readings, readings[1:]):
        if value > limit:
            total += end - start
    return total


def daily_extremes(readings):
    """
    Readings are (day, value). Return for each day the pair (lowest, highest), with the days in sorted order.

    >>> daily_extremes([(2, 7), (1, 3), (2, 4), (1, 3)])
    {1: (3, 3), 2: (4, 7)}
    """
    extremes = {}
    for day, value in readings:
        if day in extremes:
            low, high = extremes[day]
            extremes[day] = (min(low, value), max(high, value))
        else:
            extremes[day] = (value, value)
    return dict(sorted(extremes.items()))


def decode_sensor_text(text: str) -> Dict[str, float]:
    """
    A weather station sends texts like "T21.5;H40;P1013", each part a letter and a number. Return a dictionary with
    the full names: T is temperature, H humidity and P pressure. Parts with other letters are ignored.

    decode_sensor_text("T21.5;H40") == {"temperature": 21.5, "humidity": 40.0}
    decode_sensor_text("X1;P1013") == {"pressure": 1013.0}
    """
    names = {"T": "temperature", "H": "humidity", "P": "pressure"}
    values = {}
    for part in text.split(";"):
        letter, number = part[0], part[1:]
        if letter in names:
            values[names[letter]] = float(number)
    return values


def trend_word(readings: List[float], tolerance: float = 0.5) -> str:
    """
    Compare the mean of the second half of the readings with that of the first half. (With an odd number, the middle
    reading belongs to neither.) Return "rising", "falling" or, within the tolerance, "steady".

    trend_word([1, 2, 8, 9]) ➞ "rising"
    trend_word([5, 9, 5.2]) ➞ "steady"
    trend_word([7, 1]) ➞ "falling"
    """
    half = len(readings) // 2
    first = sum(readings[:half]) / half
    second = sum(readings[-half:]) / half
    if second - first > tolerance:
        return "rising"
    if first - second > tolerance:
        return "falling"
    return "steady"


def calibrate(pairs: List[Tuple[float, float]]) -> Callable[[float], float]:
    """
    Two pairs (shown by the sensor, true value) are known. Return a function that corrects any shown value, assuming
    that the true value is a straight-line function of the shown one.

    >>> fix = calibrate([(0, 2), (10, 22)])
    >>> fix(5), fix(10)
    (12.0, 22.0)
    """
    (shown_a, true_a), (shown_b, true_b) = pairs
    slope = (true_b - true_a) / (shown_b - shown_a)

    def correct(shown: float) -> float:
        return true_a + slope * (shown - shown_a)

    return correct


class MenuTree:
    """Menu with submenus that remembers where the user is.

    >>> menu = MenuTree({"View": {"Zoom": {}, "Full": {}}, "Help": {}})
    >>> menu.options(), menu.enter("View"), menu.options(), menu.title()
    (['View', 'Help'], True, ['Zoom', 'Full'], 'Menu / View')
    >>> menu.enter("Help"), menu.back(), menu.back()
    (False, True, False)
    """

    def __init__(self, entries: dict) -> None:
        self.entries = entries
        self.path: List[str] = []

    def _here(self) -> dict:
        node = self.entries
        for name in self.path:
            node = node[name]
        return node

    def options(self) -> List[str]:
        return list(self._here())

    def enter(self, name: str) -> bool:
        if name not in self._here():
            return False
        self.path.append(name)
        return True

    def back(self) -> bool:
        if not self.path:
            return False
        self.path.pop()
        return True

    def title(self) -> str:
        return " / ".join(["Menu"] + self.path)


class RatingBook:
    """Collects one rating per user and product; a new rating by the same user replaces the old one.

    >>> book = RatingBook()
    >>> book.rate("ann", "pan", 4); book.rate("bob", "pan", 1); book.rate("bob", "pan", 2)
    >>> book.average("pan"), book.count("pan"), book.average("pot")
    (3.0, 2, None)
    """

    def __init__(self):
        self._stars = {}

    def rate(self, user, product, stars):
        if not 1 <= stars <= 5:
            raise ValueError("stars must be from 1 to 5")
        self._stars.setdefault(product, {})[user] = stars

    def count(self, product):
        return len(self._stars.get(product, {}))

    def average(self, product):
        if self.count(product) == 0:
            return None
        return sum(self._stars[product].values()) / self.count(product)


class TextTable:
    """Table of texts with named columns; rows are given by keyword.

    >>> table = TextTable("name", "city")
    >>> table.add(name="Ann", city="Rome"); table.add(name="Bob")
    >>> table.column("city"), table.where("city", "Rome"), len(table)
    (['Rome', ''], [{'name': 'Ann', 'city': 'Rome'}], 2)
    """

    def __init__(self, *columns: str) -> None:
        self.columns = columns
        self.rows: List[Dict[str, str]] = []

    def add(self, **cells: str) -> None:
        for name in cells:
            if name not in self.columns:
                raise KeyError(name)
        self.rows.append({name: cells.get(name, "") for name in self.columns})

    def column(self, name: str) -> List[str]:
        return [row[name] for row in self.rows]

    def where(self, name: str, value: str) -> List[Dict[str, str]]:
        return [row for row in self.rows if row[name] == value]

    def __len__(self) -> int:
        return len(self.rows)


class AlarmSensor:
    """Sensor that raises its alarm after a number of successive readings above a limit.

    One reading at or below the limit ends the alarm.

    >>> sensor = AlarmSensor(limit=30, needed=2)
    >>> [sensor.read(value) for value in [31, 35, 40, 30, 31]]
    [False, True, True, False, False]
    >>> sensor.highest
    40
    """

    def __init__(self, limit: int, needed: int = 3) -> None:
        self.limit = limit
        self.needed = needed
        self.above = 0
        self.highest: Optional[int] = None

    def read(self, value: int) -> bool:
        if self.highest is None or value > self.highest:
            self.highest = value
        if value > self.limit:
            self.above += 1
        else:
            self.above = 0
        return self.alarm

    @property
    def alarm(self) -> bool:
        return self.above >= self.needed


class Reading(NamedTuple):
    """Temperature in degrees Celsius that a named sensor measured at some minute of the day.

    >>> reading = Reading("roof", 495, 20.0)
    >>> reading.clock, reading.fahrenheit, reading.is_warmer_than(Reading("cellar", 495, 12.0))
    ('08:15', 68.0, True)
    """

    sensor: str
    minute: int
    celsius: float

    @property
    def clock(self) -> str:
        return f"{self.minute // 60:02d}:{self.minute % 60:02d}"

    @property
    def fahrenheit(self) -> float:
        return self.celsius * 9 / 5 + 32

    def is_warmer_than(self, other: "Reading") -> bool:
        return self.celsius > other.celsius


def check():
    assert menu_choice("2", ["New", "Open"]) == "Open"
    assert menu_choice("op", ["New", "Open"]) == "Open"
    assert menu_choice("s", ["Save", "Search"]) is None
    assert menu_choice("5", ["New", "Open"]) is None
    assert walk_submenus({"File": {"Save": "save"}, "Exit": "quit"}, ["File", "Save"]) == "save"
    assert walk_submenus({"File": {"Save": "save"}, "Exit": "quit"}, ["File", "back", "Exit"]) == "quit"
    assert walk_submenus({"File": {"Save": "save"}}, ["File"]) is None
    assert cursor_in_menu(4, [1], "d") == 2
    assert cursor_in_menu(4, [], "u") == 3
    assert cursor_in_menu(3, [2], "dd") == 0
    assert dishes_without({"soup": ["leek", "milk"], "salad": ["leek", "oil"]}, ["milk"]) == ["salad"]
    assert dishes_without({}, ["milk"]) == []
    assert combine_orders([["soup", "tea"], ["tea"]]) == ["2x tea", "1x soup"]
    assert combine_orders([]) == []
    assert average_rating({5: 3, 1: 1}) == 4.0
    assert average_rating({3: 1, 4: 2}) == 3.7
    assert average_rating({}) == 0.0
    assert stars_as_text(3.7) == "***+."
    assert stars_as_text(5) == "*****"
    assert stars_as_text(0.4) == "....."
    assert cautious_ranking({"a": [5], "b": [4, 4, 5, 5]}, 3, 2) == ["b", "a"]
    assert cautious_ranking({"a": [], "b": [1]}, 3, 1) == ["a", "b"]
    assert most_disputed({"pan": [1, 5], "pot": [3, 4, 3]}) == "pan"
    assert most_disputed({"pan": [1, 5], "pot": [5, 1, 3]}) == "pot"
    assert helpful_first([("ok", 2, 1), ("bad", 0, 3), ("great", 9, 0)]) == ["great", "ok"]
    assert fixed_columns("Ann    31 Rome", [0, 7, 10]) == ["Ann", "31", "Rome"]
    assert fixed_columns("x", [0, 5]) == ["x", ""]
    assert detect_columns(["ab  c", "a   cd"]) == [0, 4]
    assert detect_columns(["x y", "xyz"]) == [0]
    assert sort_table([["b", "10"], ["a", "9"], ["c", "x"]], 1) == [["a", "9"], ["b", "10"], ["c", "x"]]
    assert sort_table([["b"], ["a"]], 0, True) == [["b"], ["a"]]
    assert running_column([[1, 5], [2, 7]], 1) == [[1, 5, 5], [2, 7, 12]]
    assert running_column([], 0) == []
    assert blank_repeated_cells([["Rome", "1"], ["Rome", "2"], ["Oslo"]]) == [["Rome", "1"], ["", "2"], ["Oslo"]]
    assert sum_formula({"A1": 5, "B2": 3}, "=A1+B2-1") == 7
    assert sum_formula({}, "=C4") == 0
    assert clean_readings([20.5, None, 99.0, 19.0], -10, 50) == [20.5, 19.0]
    assert clean_readings([None], 0, 1) == []
    assert median_of_three([5, 90, 6, 7]) == [5, 6, 7, 7]
    assert median_of_three([1, 2]) == [1, 2]
    assert changed_enough([20, 20.4, 20.9, 21.1, 19], 1) == [20, 21.1, 19]
    assert changed_enough([], 1) == []
    assert alarm_periods([9, 1, 8, 9, 9, 2, 8], 5, 2) == [(2, 4)]
    assert alarm_periods([7, 7], 5, 2) == [(0, 1)]
    assert alarm_periods([], 5, 1) == []
    assert counter_with_overflow([990, 998, 5], 1000) == 15
    assert counter_with_overflow([3], 10) == 0
    assert faulty_sensors({"a": [5, 6], "b": [5, 9], "c": [5, 6]}, 1) == ["b"]
    assert faulty_sensors({"a": [5, 6]}, 0) == []
    assert time_above([(0, 5), (10, 9), (25, 3), (30, 9)], 4) == 25
    assert time_above([(0, 9)], 4) == 0
    assert decode_sensor_text("T21.5;H40") == {"temperature": 21.5, "humidity": 40.0}
    assert decode_sensor_text("X1;P1013") == {"pressure": 1013.0}
    assert trend_word([1, 2, 8, 9]) == "rising"
    assert trend_word([5, 9, 5.2]) == "steady"
    assert trend_word([7, 1]) == "falling"
