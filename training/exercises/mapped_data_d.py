"""Tables of rows and records: selecting, grouping, joining, ranking, checking and printing rows."""

from collections import namedtuple
from typing import Any, Dict, List, Optional, Tuple


def column_of_records(records: List[Dict[str, Any]], field: str) -> List[Any]:
    """
    Return the values of one field from all the records that have it, without repeats and in the
    order of their first appearance.

    >>> column_of_records([{"city": "Rome"}, {"name": "Ada"}, {"city": "Oslo"}, {"city": "Rome"}], "city")
    ['Rome', 'Oslo']
    """
    values = []
    for record in records:
        if field in record and record[field] not in values:
            values.append(record[field])
    return values


def rows_with_sum_over(table: List[List[int]], limit: int) -> List[int]:
    """ Return the indices of all rows of the table whose sum is larger than the limit.
    >>> rows_with_sum_over([[1, 2], [5, 5], [], [9]], 8)
    [1, 3]
    """
    return [i for i, row in enumerate(table) if sum(row) > limit]


def oldest_per_team(rows):
    """
    You are given rows (name, team, age). Return a dictionary from each team to the name of its oldest
    member. If two are equally old, the one listed first is taken.

    oldest_per_team([("Ian", "red", 30), ("Eve", "blue", 25), ("Liv", "red", 41)])
    ➞ {"red": "Liv", "blue": "Eve"}
    """
    best = {}
    for name, team, age in rows:
        if team not in best or age > best[team][1]:
            best[team] = (name, age)
    return {team: name for team, (name, _) in best.items()}


def subtotals(rows: List[Tuple[str, int]]) -> List[Tuple[str, int]]:
    """
    The rows (category, amount) are sorted by category. Return the rows again with an additional row
    ('sum', amount) after each category that has more than one row.

    >>> subtotals([("food", 4), ("food", 6), ("rent", 90)])
    [('food', 4), ('food', 6), ('sum', 10), ('rent', 90)]
    """
    result = []
    total = 0
    size = 0
    for i, (category, amount) in enumerate(rows):
        result.append((category, amount))
        total += amount
        size += 1
        if i + 1 == len(rows) or rows[i + 1][0] != category:
            if size > 1:
                result.append(("sum", total))
            total = 0
            size = 0
    return result


def match_orders_to_prices(orders: List[Tuple[str, int]], prices: Dict[str, int]) -> Tuple[int, List[str]]:
    """
    Orders are (article, amount). Return the total price of all the orders whose article has a price, and the
    list of the articles without a price (each once, in order).

    >>> match_orders_to_prices([("pen", 3), ("cap", 1), ("ink", 2), ("cap", 4)], {"pen": 2, "ink": 5})
    (16, ['cap'])
    """
    total = 0
    unknown: List[str] = []
    for article, amount in orders:
        if article in prices:
            total += amount * prices[article]
        elif article not in unknown:
            unknown.append(article)
    return total, unknown


def join_on_first_column(left: List[List[str]], right: List[List[str]]) -> List[List[str]]:
    """
    Join two tables. Rows belong together when their first columns are equal; the joined row is the row of the left
    table followed by the rest of the row of the right table. First columns are unique in the right table. Rows
    of the left table without a partner are dropped.

    >>> join_on_first_column([["1", "Ann"], ["2", "Bob"]], [["2", "cook", "day"], ["3", "maid", "day"]])
    [['2', 'Bob', 'cook', 'day']]
    """
    rest_of = {row[0]: row[1:] for row in right}
    joined = []
    for row in left:
        if row[0] in rest_of:
            joined.append(row + rest_of[row[0]])
    return joined


def rows_only_in_left(left: List[Dict[str, Any]], right: List[Dict[str, Any]], key: str) -> List[Dict[str, Any]]:
    """Return the records of the left list whose value for the key field occurs in no record
    of the right list.

    >>> rows_only_in_left([{"id": 1}, {"id": 2}], [{"id": 2, "x": 0}], "id")
    [{'id': 1}]
    """
    known = {record[key] for record in right}
    return [record for record in left if record[key] not in known]


def count_table(pairs: List[Tuple[str, str]]) -> List[List[Any]]:
    """
    Make a table that counts pairs (row name, column name). The first line holds an empty text and the sorted column
    names; every other line begins with a row name (sorted, too) followed by the counts.

    >>> count_table([("cat", "boy"), ("dog", "girl"), ("cat", "boy")])
    [['', 'boy', 'girl'], ['cat', 2, 0], ['dog', 0, 1]]
    """
    columns = sorted({column for _, column in pairs})
    table: List[List[Any]] = [[""] + columns]
    for name in sorted({row for row, _ in pairs}):
        table.append([name] + [pairs.count((name, column)) for column in columns])
    return table


def parse_table_rows(text: str) -> List[Dict[str, str]]:
    """
    The first line of the text gives the column names, separated by commas; the other lines give the rows.
    Return the rows as dictionaries. A row with too few cells gets '' for the missing ones. Blank lines
    are skipped.

    >>> parse_table_rows("name,age\\nAmy,5\\n\\nBen")
    [{'name': 'Amy', 'age': '5'}, {'name': 'Ben', 'age': ''}]
    """
    header, *lines = text.split("\n")
    names = header.split(",")
    rows = []
    for line in lines:
        if not line.strip():
            continue
        cells = line.split(",")
        cells += [""] * (len(names) - len(cells))
        rows.append(dict(zip(names, cells)))
    return rows


def table_lines(rows: List[Tuple[str, int]]) -> List[str]:
    """ Print rows (label, number) as lines: the labels are filled up with dots to the length of the longest label,
    and after one blank come the numbers, aligned to the right.
    >>> table_lines([("tea", 5), ("coffee", 120)])
    ['tea...   5', 'coffee 120']
    """
    if not rows:
        return []
    left = max(len(label) for label, _ in rows)
    right = max(len(str(number)) for _, number in rows)
    return [label.ljust(left, ".") + " " + str(number).rjust(right) for label, number in rows]


def apply_discount_table(basket: List[Tuple[str, int, int]], discounts: Dict[str, int]) -> int:
    """
    The basket has rows (article, amount, price in cents of one piece). Discounts map articles to percent. The
    discount of a row is rounded down to whole cents. Return the total to be paid.

    apply_discount_table([("pen", 3, 99), ("bag", 1, 2000)], {"pen": 10}) == 2268
    apply_discount_table([], {"pen": 10}) == 0
    """
    total = 0
    for article, amount, price in basket:
        cost = amount * price
        cost -= cost * discounts.get(article, 0) // 100
        total += cost
    return total


def latest_reading_before(readings: List[Tuple[str, int, float]], sensor: str, moment: int) -> Optional[float]:
    """
    Readings are rows (sensor, time, value) in any order. Return the value of the sensor's latest reading
    at or before the moment, None if there is none.

    >>> latest_reading_before([("t1", 5, 20.5), ("t2", 6, 3.0), ("t1", 2, 18.0)], "t1", 6)
    20.5
    >>> latest_reading_before([("t1", 5, 20.5)], "t1", 4) is None
    True
    """
    latest = None
    result = None
    for name, time, value in readings:
        if name != sensor or time > moment:
            continue
        if latest is None or time > latest:
            latest = time
            result = value
    return result


def fill_missing_from_above(rows: List[Dict[str, Optional[int]]], field: str) -> List[Optional[int]]:
    """Return the values of the field row by row. Where a row has no such field or its value is None, the
    last known value from above is used. Before the first known value the result is None.

    >>> fill_missing_from_above([{}, {"t": 4}, {"t": None}, {"x": 1}, {"t": 6}], "t")
    [None, 4, 4, 4, 6]
    """
    filled = []
    last = None
    for row in rows:
        value = row.get(field)
        if value is not None:
            last = value
        filled.append(last)
    return filled


def sort_records_by(records: List[Dict[str, Any]], fields: List[str]) -> List[Dict[str, Any]]:
    """
    Sort records by several fields; the first field is the most important one. A field that begins with '-'
    is sorted in descending order.

    >>> rows = [{"n": "a", "p": 1}, {"n": "b", "p": 2}, {"n": "c", "p": 1}]
    >>> [row["n"] for row in sort_records_by(rows, ["p", "-n"])]
    ['c', 'a', 'b']
    """
    result = list(records)
    # sort is stable, so begin with the least important field
    for field in reversed(fields):
        descending = field.startswith("-")
        name = field.lstrip("-")
        result.sort(key=lambda record: record[name], reverse=descending)
    return result


def compare_records(a: Dict[str, int], b: Dict[str, int], order: List[str]) -> int:
    """
    Compare two records field by field in the given order. Return -1 if a has the smaller value in the first field
    in which they differ, 1 if it has the larger one, and 0 if all the fields are equal.

    compare_records({"y": 2000, "m": 5}, {"y": 2000, "m": 3}, ["y", "m"]) == 1
    compare_records({"y": 1999, "m": 5}, {"y": 2000, "m": 3}, ["y", "m"]) == -1
    """
    for field in order:
        if a[field] < b[field]:
            return -1
        if a[field] > b[field]:
            return 1
    return 0


def rows_matching_query(rows: List[Dict[str, str]], query: Dict[str, str]) -> List[int]:
    """
    Return the indices of the rows that match every entry of the query. The value '*' in the query
    matches any value, but the field must be present.

    >>> rows_matching_query([{"a": "1", "b": "2"}, {"a": "1"}, {"a": "3", "b": "2"}], {"a": "1", "b": "*"})
    [0]
    """
    matches = []
    for i, row in enumerate(rows):
        ok = True
        for field, wanted in query.items():
            if field not in row or (wanted != "*" and row[field] != wanted):
                ok = False
                break
        if ok:
            matches.append(i)
    return matches


def duplicate_records(rows: List[Dict[str, str]], fields: List[str]) -> List[Tuple[int, int]]:
    """
    Find repeated records. Two records are regarded as equal if they agree in the given fields; a missing
    field counts as ''. For every record that was there before, return (index of the first one, own index).

    >>> duplicate_records([{"m": "x", "n": "1"}, {"m": "y"}, {"m": "x", "n": "2"}], ["m"])
    [(0, 2)]
    """
    first_index: Dict[Tuple[str, ...], int] = {}
    found = []
    for i, row in enumerate(rows):
        key = tuple(row.get(field, "") for field in fields)
        if key in first_index:
            found.append((first_index[key], i))
        else:
            first_index[key] = i
    return found


def unpivot(table: Dict[str, Dict[str, int]]) -> List[Tuple[str, str, int]]:
    """ Turn a nested dictionary into a sorted list of rows (outer key, inner key, value). Zeros give no row.
    >>> unpivot({"b": {"y": 1}, "a": {"z": 3, "x": 0}})
    [('a', 'z', 3), ('b', 'y', 1)]
    """
    return sorted((outer, inner, v) for outer, row in table.items() for inner, v in row.items() if v != 0)


def total_row(rows: List[Dict[str, int]]) -> Dict[str, int]:
    """
    Add up a list of rows to one row that has all fields that appear anywhere. Fields that a row lacks count as 0.

    total_row([{"a": 1, "b": 2}, {"b": 3, "c": 4}]) == {"a": 1, "b": 5, "c": 4}
    total_row([]) == {}
    """
    totals: Dict[str, int] = {}
    for row in rows:
        for field in row:
            totals[field] = totals.get(field, 0) + row[field]
    return totals


def column_types(rows: List[List[str]]) -> List[str]:
    """
    All cells are texts. For each column say 'int' if all of its cells consist of digits only, and 'text' otherwise. All
    rows have the same length.

    >>> column_types([["1", "a", "07"], ["25", "3", ""]])
    ['int', 'text', 'text']
    """
    types = []
    for column in zip(*rows):
        if all(cell.isdigit() for cell in column):
            types.append("int")
        else:
            types.append("text")
    return types


def drop_constant_columns(rows: List[List[int]]) -> List[List[int]]:
    """Remove from a table all columns in which every row has the same value. All rows are equally long.

    >>> drop_constant_columns([[1, 7, 3], [2, 7, 3], [1, 7, 4]])
    [[1, 3], [2, 3], [1, 4]]
    >>> drop_constant_columns([[5, 6]])
    [[]]
    """
    if not rows:
        return []
    keep = []
    for j in range(len(rows[0])):
        if len({row[j] for row in rows}) > 1:
            keep.append(j)
    return [[row[j] for j in keep] for row in rows]


def consecutive_rows_merged(rows: List[Tuple[str, int, int]]) -> List[Tuple[str, int, int]]:
    """
    Rows are (room, from hour, to hour), sorted by room and then by hour. Merge rows of the same room when one
    begins in the hour in which the one before ends.

    >>> consecutive_rows_merged([("A", 8, 9), ("A", 9, 11), ("A", 12, 13), ("B", 13, 14)])
    [('A', 8, 11), ('A', 12, 13), ('B', 13, 14)]
    """
    merged: List[Tuple[str, int, int]] = []
    for room, start, end in rows:
        if merged and merged[-1][0] == room and merged[-1][2] == start:
            merged[-1] = (room, merged[-1][1], end)
        else:
            merged.append((room, start, end))
    return merged


def double_bookings(rows: List[Tuple[str, int, int]]) -> List[str]:
    """
    Rows (person, start, end) are meetings; the end is not part of the meeting. Return the sorted names of people who
    have two meetings that overlap.

    double_bookings([("Al", 9, 11), ("Bo", 9, 10), ("Al", 10, 12), ("Bo", 10, 11)]) == ["Al"]
    """
    clashing = set()
    for i, (person, start, end) in enumerate(rows):
        for other, other_start, other_end in rows[:i]:
            if person == other and start < other_end and other_start < end:
                clashing.add(person)
    return sorted(clashing)


def salary_rises(rows: List[Tuple[str, int, int]]) -> Dict[str, int]:
    """
    Rows are (name, year, salary) in any order. For each name return how much the salary rose from the first
    year to the last year on record.

    >>> salary_rises([("Ida", 2003, 40), ("Ida", 2001, 30), ("Kai", 2002, 55), ("Ida", 2002, 50)])
    {'Ida': 10, 'Kai': 0}
    """
    first: Dict[str, int] = {}
    last: Dict[str, int] = {}
    for name, _, salary in sorted(rows, key=lambda row: (row[0], row[1])):
        if name not in first:
            first[name] = salary
        last[name] = salary
    return {name: last[name] - first[name] for name in first}


def check_row_lengths(rows: List[List[str]]) -> List[int]:
    """ The first row is the header. Return the numbers of the rows (the header is row 1) that do not have as many cells
    as the header.
    >>> check_row_lengths([["a", "b"], ["1", "2"], ["3"], ["4", "5", "6"]])
    [3, 4]
    """
    if not rows:
        return []
    width = len(rows[0])
    return [number for number, row in enumerate(rows, 1) if len(row) != width]


def grade_book_average(book: Dict[str, List[Optional[int]]], minimum: int) -> List[Tuple[str, float]]:
    """
    The book maps students to grades, None being a missed test. Students with fewer than `minimum` grades are left out.
    Return (student, average) sorted by average, the highest first, equal ones by name.

    >>> grade_book_average({"Flo": [5, None, 4], "Gus": [3, None, None], "Abe": [4, 5, None]}, 2)
    [('Abe', 4.5), ('Flo', 4.5)]
    """
    averages = []
    for student, grades in book.items():
        present = [grade for grade in grades if grade is not None]
        if len(present) < minimum:
            continue
        averages.append((student, sum(present) / len(present)))
    averages.sort(key=lambda row: (-row[1], row[0]))
    return averages


def inheritance_of_fields(records: Dict[str, Dict[str, Any]], name: str, field: str) -> Any:
    """
    Records may have a 'parent'. If a record lacks the field, look into its parent, then into the parent's
    parent and so on. Return None if nobody in the line has the field.

    >>> kinds = {"animal": {"legs": 4}, "bird": {"parent": "animal", "legs": 2}, "owl": {"parent": "bird"}}
    >>> inheritance_of_fields(kinds, "owl", "legs")
    2
    >>> inheritance_of_fields(kinds, "owl", "fins") is None
    True
    """
    current = name
    while current is not None:
        record = records[current]
        if field in record:
            return record[field]
        current = record.get("parent")
    return None


def nearest_named_points(rows):
    """
    Given rows (name, x, y), return the names of the points that lie nearest to the origin, sorted.
    Several points may be equally near. Use a named tuple.

    nearest_named_points([("p", 3, 4), ("q", 5, 0), ("r", 6, 1)]) -> ["p", "q"]
    nearest_named_points([]) -> []
    """
    Point = namedtuple("Point", "name x y")
    points = [Point(*row) for row in rows]
    if not points:
        return []
    nearest = min(p.x ** 2 + p.y ** 2 for p in points)
    return sorted(p.name for p in points if p.x ** 2 + p.y ** 2 == nearest)


def update_rows(rows: List[Dict[str, Any]], where: Dict[str, Any], changes: Dict[str, Any]) -> int:
    """Change rows in place: every row that has all the entries of `where` gets the entries of `changes`. Return
    the number of rows that were changed.

    >>> rows = [{"id": 1, "ok": 0}, {"id": 2, "ok": 0}, {"id": 3, "ok": 1}]
    >>> update_rows(rows, {"ok": 0}, {"ok": 5})
    2
    >>> rows
    [{'id': 1, 'ok': 5}, {'id': 2, 'ok': 5}, {'id': 3, 'ok': 1}]
    """
    changed = 0
    for row in rows:
        if all(field in row and row[field] == value for field, value in where.items()):
            row.update(changes)
            changed += 1
    return changed


def upsert_rows(table: List[Tuple[int, str]], incoming: List[Tuple[int, str]]) -> List[Tuple[int, str]]:
    """
    Rows are (id, text). An incoming row replaces the row with the same id in its place; incoming rows with a
    new id are added at the end. The given lists do not change.

    upsert_rows([(7, "a"), (3, "b")], [(3, "c"), (9, "d")]) == [(7, "a"), (3, "c"), (9, "d")]
    """
    result = list(table)
    position = {row[0]: i for i, row in enumerate(result)}
    for row in incoming:
        if row[0] in position:
            result[position[row[0]]] = row
        else:
            position[row[0]] = len(result)
            result.append(row)
    return result


def next_free_id(rows: List[Dict[str, int]]) -> int:
    """ Return the smallest positive id that no row has.
    >>> next_free_id([{"id": 1}, {"id": 4}, {"id": 2}])
    3
    >>> next_free_id([])
    1
    """
    used = {row["id"] for row in rows}
    candidate = 1
    while candidate in used:
        candidate += 1
    return candidate


def page_of_rows(rows: List[str], page: int, size: int) -> Dict[str, Any]:
    """
    Return one page of the rows (pages are numbered from 1) as a dictionary with the keys 'rows', 'page' and 'pages'. A
    page number that is too small or too large is moved to the nearest page that exists; there is always
    at least one page.

    >>> page_of_rows(["a", "b", "c"], 9, 2)
    {'rows': ['c'], 'page': 2, 'pages': 2}
    >>> page_of_rows([], 1, 2)
    {'rows': [], 'page': 1, 'pages': 1}
    """
    pages = max(1, (len(rows) + size - 1) // size)
    page = min(max(page, 1), pages)
    start = (page - 1) * size
    return {"rows": rows[start:start + size], "page": page, "pages": pages}


def cheapest_supplier(offers: List[Tuple[str, str, int]], needs: Dict[str, int]) -> Optional[str]:
    """
    Offers are rows (supplier, article, price). One supplier has to deliver all needed amounts. Return the supplier
    with the lowest total, or None if no one has all the articles. The first supplier in the list wins a tie.

    >>> cheapest_supplier([("Ray", "oil", 5), ("Sue", "oil", 4), ("Ray", "gas", 1), ("Sue", "gas", 3)],
    ...                   {"oil": 1, "gas": 2})
    'Ray'
    """
    catalogue: Dict[str, Dict[str, int]] = {}
    for supplier, article, price in offers:
        catalogue.setdefault(supplier, {})[article] = price
    best = None
    best_total = None
    for supplier, prices in catalogue.items():
        if any(article not in prices for article in needs):
            continue
        total = sum(prices[article] * amount for article, amount in needs.items())
        if best_total is None or total < best_total:
            best = supplier
            best_total = total
    return best


def move_column(rows: List[List[str]], name: str, index: int) -> List[List[str]]:
    """
    The first row holds the column names. Move the named column to the given index and leave the others in
    their order.

    move_column([["a", "b", "c"], ["1", "2", "3"]], "c", 0) == [["c", "a", "b"], ["3", "1", "2"]]
    """
    old = rows[0].index(name)
    result = []
    for row in rows:
        cells = row[:old] + row[old + 1:]
        cells.insert(index, row[old])
        result.append(cells)
    return result


def cumulative_share(rows: List[Tuple[str, int]], percent: int) -> List[str]:
    """
    Rows are (product, sales). Take the products from the best seller downwards until they have at least the given
    percentage of all sales, and return their names. All sales are positive.

    >>> cumulative_share([("mug", 20), ("hat", 50), ("pin", 30)], 75)
    ['hat', 'pin']
    >>> cumulative_share([("mug", 20), ("hat", 50)], 10)
    ['hat']
    """
    total = sum(sales for _, sales in rows)
    names = []
    reached = 0
    for product, sales in sorted(rows, key=lambda row: -row[1]):
        if reached * 100 >= percent * total:
            break
        names.append(product)
        reached += sales
    return names


def link_children(rows: List[Tuple[int, Optional[int], str]]) -> List[str]:
    """
    Rows are (id, parent id, name); the parent id of top entries is None. Return the names as an indented list: the
    children stand below their parent, two blanks further in, in the order of the rows.

    >>> link_children([(1, None, "fruit"), (2, 1, "apple"), (3, None, "nuts"), (4, 1, "plum")])
    ['fruit', '  apple', '  plum', 'nuts']
    """
    lines = []

    def add(parent: Optional[int], depth: int) -> None:
        for row_id, row_parent, name in rows:
            if row_parent == parent:
                lines.append("  " * depth + name)
                add(row_id, depth + 1)

    add(None, 0)
    return lines


def record_attempts(rows: List[Tuple[str, int]]) -> List[Tuple[str, int]]:
    """Attempts (name, distance) are listed in order of time. Return those attempts that set a new record, that is,
    that are longer than everything before. The first attempt is always a record.

    >>> record_attempts([("Liz", 50), ("Kim", 48), ("Kim", 53), ("Liz", 53), ("Jan", 60)])
    [('Liz', 50), ('Kim', 53), ('Jan', 60)]
    """
    records: List[Tuple[str, int]] = []
    for name, distance in rows:
        if not records or distance > records[-1][1]:
            records.append((name, distance))
    return records


def places_in_seating_plan(plan: List[str]) -> Dict[str, Tuple[int, int]]:
    """
    Each line of the plan is a row of seats, each character a seat: '.' is empty, a letter is the person sitting
    there. Map every person to (row, seat), both counted from 1.

    >>> places_in_seating_plan([".A.", "B.C"])
    {'A': (1, 2), 'B': (2, 1), 'C': (2, 3)}
    """
    seats = {}
    for r, line in enumerate(plan, 1):
        for s, person in enumerate(line, 1):
            if person != ".":
                seats[person] = (r, s)
    return seats


def plan_from_seats(seats: Dict[str, Tuple[int, int]], rows: int, width: int) -> List[str]:
    """ Draw a seating plan with the given number of rows and seats per row. `seats` maps a letter to (row, seat), both
    counted from 1. Empty seats are drawn as '.'.
    >>> plan_from_seats({"A": (1, 2), "B": (2, 3)}, 2, 3)
    ['.A.', '..B']
    """
    grid = [["."] * width for _ in range(rows)]
    for person, (row, seat) in seats.items():
        grid[row - 1][seat - 1] = person
    return ["".join(line) for line in grid]


def bonus_by_rank(sales: Dict[str, int], bonuses: List[int]) -> Dict[str, int]:
    """
    The best seller gets bonuses[0], the second bonuses[1] and so on. People with equal sales share the sum of the
    bonuses of their places equally (rounded down). Places without a bonus get 0.

    bonus_by_rank({"Al": 9, "Bo": 7, "Cy": 9, "Di": 1}, [100, 50, 20]) == {"Al": 75, "Cy": 75, "Bo": 20, "Di": 0}
    """
    groups: Dict[int, List[str]] = {}
    for name, amount in sales.items():
        groups.setdefault(amount, []).append(name)
    result = {}
    place = 0
    for amount in sorted(groups, reverse=True):
        names = groups[amount]
        pot = sum(bonuses[place:place + len(names)])
        for name in names:
            result[name] = pot // len(names)
        place += len(names)
    return result


def nested_report(rows: List[Tuple[str, str, int]]) -> Dict[str, Dict[str, int]]:
    """
    Sum up rows (country, city, amount) in a nested dictionary, countries outside, cities inside. Every
    country also has an entry 'all' with the sum of its cities.

    >>> nested_report([("IT", "Rome", 3), ("NO", "Oslo", 1), ("IT", "Pisa", 2), ("IT", "Rome", 4)])
    {'IT': {'all': 9, 'Rome': 7, 'Pisa': 2}, 'NO': {'all': 1, 'Oslo': 1}}
    """
    report: Dict[str, Dict[str, int]] = {}
    for country, city, amount in rows:
        cities = report.setdefault(country, {"all": 0})
        cities["all"] += amount
        cities[city] = cities.get(city, 0) + amount
    return report


def validate_schema(record: Dict[str, Any], schema: Dict[str, type]) -> List[str]:
    """
    Compare a record with a schema from field names to types. Return messages in alphabetical order:
    'x: missing', 'x: wrong type' or, for a field that is not in the schema, 'x: unknown'.

    >>> validate_schema({"age": "9", "tag": 1, "name": "Eli"}, {"name": str, "age": int, "zip": str})
    ['age: wrong type', 'tag: unknown', 'zip: missing']
    """
    messages = []
    for field, kind in schema.items():
        if field not in record:
            messages.append(f"{field}: missing")
        elif not isinstance(record[field], kind):
            messages.append(f"{field}: wrong type")
    for field in record:
        if field not in schema:
            messages.append(f"{field}: unknown")
    return sorted(messages)


def check():
    rows = [("Ian", "red", 30), ("Eve", "blue", 25), ("Liv", "red", 41)]
    assert oldest_per_team(rows) == {"red": "Liv", "blue": "Eve"}
    assert apply_discount_table([("pen", 3, 99), ("bag", 1, 2000)], {"pen": 10}) == 2268
    assert apply_discount_table([], {"pen": 10}) == 0
    assert compare_records({"y": 2000, "m": 5}, {"y": 2000, "m": 3}, ["y", "m"]) == 1
    assert compare_records({"y": 1999, "m": 5}, {"y": 2000, "m": 3}, ["y", "m"]) == -1
    assert total_row([{"a": 1, "b": 2}, {"b": 3, "c": 4}]) == {"a": 1, "b": 5, "c": 4}
    assert total_row([]) == {}
    assert double_bookings([("Al", 9, 11), ("Bo", 9, 10), ("Al", 10, 12), ("Bo", 10, 11)]) == ["Al"]
    assert nearest_named_points([("p", 3, 4), ("q", 5, 0), ("r", 6, 1)]) == ["p", "q"]
    assert nearest_named_points([]) == []
    assert upsert_rows([(7, "a"), (3, "b")], [(3, "c"), (9, "d")]) == [(7, "a"), (3, "c"), (9, "d")]
    assert move_column([["a", "b", "c"], ["1", "2", "3"]], "c", 0) == [["c", "a", "b"], ["3", "1", "2"]]
    sales = {"Al": 9, "Bo": 7, "Cy": 9, "Di": 1}
    assert bonus_by_rank(sales, [100, 50, 20]) == {"Al": 75, "Cy": 75, "Bo": 20, "Di": 0}
