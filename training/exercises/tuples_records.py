"""Lists of tuples or dicts as records: grouping, totals, joining, latest and best entries."""

from collections import Counter, defaultdict, namedtuple
from datetime import date
from itertools import groupby
from operator import itemgetter

Item = namedtuple("Item", "name price stock")


def total_per_customer(orders: list[tuple[str, float]]) -> dict[str, float]:
    """Add up the amounts of each customer, customers in order of their first order.

    >>> total_per_customer([("Ann", 10), ("Bo", 5), ("Ann", 2.5)])
    {'Ann': 12.5, 'Bo': 5}
    """
    totals = {}
    for customer, amount in orders:
        totals[customer] = totals.get(customer, 0) + amount
    return totals


def latest_per_key(entries: list[tuple[str, str, int]]) -> dict[str, int]:
    """Entries are (sensor, ISO date, value). Return the value with the latest date of each sensor.

    >>> latest_per_key([("a", "2024-01-03", 7), ("a", "2024-01-01", 5), ("b", "2023-12-31", 1)])
    {'a': 7, 'b': 1}
    """
    latest = {}
    for sensor, day, value in entries:
        if sensor not in latest or day > latest[sensor][0]:
            latest[sensor] = (day, value)
    return {sensor: value for sensor, (_, value) in latest.items()}


def inner_join(people: list[dict], cities: list[dict]) -> list[tuple[str, str]]:
    """Join people to cities by 'city_id' and 'id'; return (person name, city name), unknown ids left out.

    >>> people = [{"name": "Ann", "city_id": 2}, {"name": "Bo", "city_id": 9}]
    >>> inner_join(people, [{"id": 2, "name": "Rome"}])
    [('Ann', 'Rome')]
    """
    city_names = {city["id"]: city["name"] for city in cities}
    joined = []
    for person in people:
        if person["city_id"] in city_names:
            joined.append((person["name"], city_names[person["city_id"]]))
    return joined


def left_join_counts(authors, books):
    """Return (author, number of books) for all authors, also those without books.

    books are (title, author) pairs.

    >>> left_join_counts(["Li", "Mo"], [("A", "Li"), ("B", "Li"), ("C", "Xu")])
    [('Li', 2), ('Mo', 0)]
    """
    written = Counter(author for _, author in books)
    return [(author, written[author]) for author in authors]


def best_per_group(results: list[tuple[str, str, int]]) -> list[tuple[str, str]]:
    """From (group, name, points) return (group, name) of the best in each group, groups sorted.

    The earlier entry wins a tie.

    >>> best_per_group([("u18", "Al", 7), ("u16", "Cy", 5), ("u18", "Di", 9)])
    [('u16', 'Cy'), ('u18', 'Di')]
    """
    best = {}
    for group, name, points in results:
        if group not in best or points > best[group][1]:
            best[group] = (name, points)
    return [(group, best[group][0]) for group in sorted(best)]


def low_stock(items: list[Item], minimum: int) -> list[str]:
    """Name the items with fewer than minimum pieces in stock, scarcest first, then by name.

    >>> low_stock([Item("pen", 2, 9), Item("ink", 8, 0), Item("cap", 1, 3)], 5)
    ['ink', 'cap']
    """
    scarce = [item for item in items if item.stock < minimum]
    scarce.sort(key=lambda item: (item.stock, item.name))
    return [item.name for item in scarce]


def inventory_value(items: list[Item]) -> float:
    """Return the value of the whole stock: the sum of price times stock.

    >>> inventory_value([Item("pen", 2.5, 4), Item("ink", 8, 1)])
    18.0
    """
    value = 0
    for _, price, stock in items:
        value += price * stock
    return value


def pivot_table(rows: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    """Sum the numbers of (row label, column label, number) triples into a dict of dicts.

    >>> pivot_table([("mon", "tea", 2), ("tue", "tea", 1), ("mon", "tea", 3)])
    {'mon': {'tea': 5}, 'tue': {'tea': 1}}
    """
    table = defaultdict(lambda: defaultdict(int))
    for row, column, number in rows:
        table[row][column] += number
    return {row: dict(cells) for row, cells in table.items()}


def rename_fields(records: list[dict], names: dict[str, str]) -> list[dict]:
    """Return copies of the records with keys renamed; keys that have no new name stay.

    >>> rename_fields([{"a": 1, "b": 2}], {"a": "x"})
    [{'x': 1, 'b': 2}]
    """
    return [{names.get(key, key): value for key, value in record.items()} for record in records]


def missing_fields(records: list[dict], required: list[str]) -> list[tuple[int, str]]:
    """
    >>> missing_fields([{"id": 1, "mail": ""}, {"mail": "x"}], ["id", "mail"])
    [(0, 'mail'), (1, 'id')]

    List (record number, field) for each required field that is absent, None or an empty string.
    """
    problems = []
    for number, record in enumerate(records):
        for field in required:
            if record.get(field) in (None, ""):
                problems.append((number, field))
    return problems


def unzip_columns(rows):
    """Turn equal-length rows with a header row first into a dict of column lists.

    >>> unzip_columns([("x", "y"), (1, 2), (3, 4)])
    {'x': [1, 3], 'y': [2, 4]}
    """
    header, *body = rows
    columns = {name: [] for name in header}
    for row in body:
        for name, cell in zip(header, row):
            columns[name].append(cell)
    return columns


def records_to_rows(records):
    """Convert records to rows below a header of all keys in order of appearance; gaps become ''.

    >>> records_to_rows([{"a": 1}, {"b": 2, "a": 3}])
    [['a', 'b'], [1, ''], [3, 2]]
    """
    header = []
    for record in records:
        header += [key for key in record if key not in header]
    return [header] + [[record.get(key, "") for key in header] for record in records]


def sort_by_two_keys(players: list[tuple[str, int, int]]) -> list[str]:
    """Order (name, points, time) by more points first and, for equal points, by less time.

    >>> sort_by_two_keys([("a", 5, 30), ("b", 7, 40), ("c", 5, 20)])
    ['b', 'c', 'a']
    """
    ordered = sorted(players, key=lambda player: (-player[1], player[2]))
    return [name for name, *_ in ordered]


def diff_records(old: dict[str, int], new: dict[str, int]) -> dict[str, list[str]]:
    """Compare two snapshots and list the added, removed and changed keys, each sorted.

    >>> diff_records({"a": 1, "b": 2}, {"b": 3, "c": 4})
    {'added': ['c'], 'removed': ['a'], 'changed': ['b']}
    """
    both = old.keys() & new.keys()
    return {
        "added": sorted(new.keys() - old.keys()),
        "removed": sorted(old.keys() - new.keys()),
        "changed": sorted(key for key in both if old[key] != new[key]),
    }


def manager_chain(boss_of: dict[str, str], employee: str) -> list[str]:
    """List the employee's boss, the boss's boss and so on; it ends if somebody would appear twice.

    >>> manager_chain({"eve": "dan", "dan": "cat"}, "eve")
    ['dan', 'cat']
    """
    chain = []
    current = employee
    while current in boss_of:
        current = boss_of[current]
        if current in chain or current == employee:
            break
        chain.append(current)
    return chain


def count_reports(boss_of: dict[str, str], boss: str) -> int:
    """Count all people below a boss, direct or indirect.

    >>> count_reports({"b": "a", "c": "b", "d": "b"}, "a")
    3
    """
    direct = [person for person, superior in boss_of.items() if superior == boss]
    return len(direct) + sum(count_reports(boss_of, person) for person in direct)


def upsert(records: list[dict], change: dict) -> list[dict]:
    """Return a list in which the record with the id of the change is updated, or the change is appended.

    >>> upsert([{"id": 1, "n": 5}], {"id": 1, "n": 6})
    [{'id': 1, 'n': 6}]
    >>> upsert([], {"id": 2})
    [{'id': 2}]
    """
    result = []
    found = False
    for record in records:
        if record["id"] == change["id"]:
            record = {**record, **change}
            found = True
        result.append(record)
    return result if found else result + [change]


def top_sellers(sales, how_many):
    """Sum the pieces sold per product and return the names of the best, ties in alphabetical order.

    >>> top_sellers([("pen", 3), ("cup", 5), ("pen", 4), ("bag", 5)], 2)
    ['pen', 'bag']
    """
    sold = Counter()
    for product, pieces in sales:
        sold[product] += pieces
    ranking = sorted(sold.items(), key=lambda pair: (-pair[1], pair[0]))
    return [product for product, _ in ranking[:how_many]]


def seats_by_table(guests):
    """Group (guest, table) pairs into a text for each table, sorted by table number.

    >>> seats_by_table([("Uma", 2), ("Abe", 1), ("Tom", 2)])
    ['1: Abe', '2: Tom, Uma']
    """
    by_table = itemgetter(1, 0)
    lines = []
    for table, group in groupby(sorted(guests, key=by_table), key=itemgetter(1)):
        lines.append(f"{table}: " + ", ".join(name for name, _ in group))
    return lines


def invert_tags(articles: dict[str, list[str]]) -> dict[str, list[str]]:
    """Turn article -> tags into tag -> articles, with sorted tags and sorted articles.

    >>> invert_tags({"x": ["sea", "art"], "a": ["sea"]})
    {'art': ['x'], 'sea': ['a', 'x']}
    """
    index = defaultdict(list)
    for article in sorted(articles):
        for tag in articles[article]:
            index[tag].append(article)
    return dict(sorted(index.items()))


def league_table(matches: list[tuple[str, str, int, int]]) -> list[tuple[str, int]]:
    """From (home, away, home goals, away goals) make (team, points): 3 for a win, 1 for a draw.

    The table is sorted by points, then by name.

    >>> league_table([("A", "B", 1, 0), ("B", "C", 2, 2)])
    [('A', 3), ('B', 1), ('C', 1)]
    """
    points = defaultdict(int)
    for home, away, scored, conceded in matches:
        points[home] += 3 if scored > conceded else scored == conceded
        points[away] += 3 if conceded > scored else scored == conceded
    return sorted(points.items(), key=lambda row: (-row[1], row[0]))


def goal_difference(matches: list[tuple[str, str, int, int]], team: str) -> int:
    """Return goals scored minus goals conceded of one team over all its matches.

    >>> goal_difference([("A", "B", 3, 1), ("C", "A", 2, 0), ("B", "C", 5, 0)], "A")
    0
    """
    difference = 0
    for home, away, home_goals, away_goals in matches:
        if team == home:
            difference += home_goals - away_goals
        elif team == away:
            difference += away_goals - home_goals
    return difference


def open_invoices(invoices: list[dict], payments: list[tuple[int, float]]) -> dict[int, float]:
    """Return what is still owed for each invoice number that is not fully paid.

    >>> open_invoices([{"no": 1, "sum": 90}, {"no": 2, "sum": 40}], [(1, 50), (2, 40)])
    {1: 40}
    """
    owed = {invoice["no"]: invoice["sum"] for invoice in invoices}
    for number, amount in payments:
        if number in owed:
            owed[number] -= amount
    return {number: rest for number, rest in owed.items() if rest > 0}


def first_and_last_visit(visits: list[tuple[str, date]]) -> dict[str, int]:
    """Return for each visitor the number of days between the first and the last visit.

    >>> first_and_last_visit([("kim", date(2024, 3, 9)), ("kim", date(2024, 2, 28))])
    {'kim': 10}
    """
    days = defaultdict(list)
    for visitor, day in visits:
        days[visitor].append(day)
    return {visitor: (max(seen) - min(seen)).days for visitor, seen in days.items()}


def settle_debts(expenses: dict[str, int]) -> dict[str, int]:
    """Share expenses equally; return how much each person gets back (negative: has to pay).

    The total can be divided by the number of people without remainder.

    >>> settle_debts({"ana": 50, "ben": 10, "col": 0})
    {'ana': 30, 'ben': -10, 'col': -20}
    """
    share = sum(expenses.values()) // len(expenses)
    return {person: paid - share for person, paid in expenses.items()}


def filter_records(records, **wanted):
    """Keep the records that have all the wanted values.

    >>> filter_records([{"a": 1, "b": 2}, {"a": 1, "b": 3}], a=1, b=3)
    [{'a': 1, 'b': 3}]
    """
    kept = []
    for record in records:
        if all(key in record and record[key] == value for key, value in wanted.items()):
            kept.append(record)
    return kept


def youngest_adult(people: list[tuple[str, int]]) -> str | None:
    """Return the name of the youngest person of at least 18 years; None if there is no adult.

    >>> youngest_adult([("Pia", 17), ("Ole", 30), ("Ivo", 19)])
    'Ivo'
    >>> youngest_adult([("Pia", 17)]) is None
    True
    """
    adults = [(age, name) for name, age in people if age >= 18]
    return min(adults)[1] if adults else None


def merge_contacts(first: list[dict], second: list[dict]) -> list[dict]:
    """Merge two contact lists by mail address (ignoring case); known phone numbers are never overwritten.

    >>> merge_contacts([{"mail": "a@x", "phone": ""}], [{"mail": "A@x", "phone": "5"}])
    [{'mail': 'a@x', 'phone': '5'}]
    """
    merged = {}
    for contact in first + second:
        mail = contact["mail"].lower()
        known = merged.setdefault(mail, {"mail": mail, "phone": ""})
        known["phone"] = known["phone"] or contact["phone"]
    return list(merged.values())


def price_history_changes(history: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """From (day, price) pairs keep the first one and those whose price differs from the pair before.

    >>> price_history_changes([("mon", 5), ("tue", 5), ("wed", 6), ("thu", 5)])
    [('mon', 5), ('wed', 6), ('thu', 5)]
    """
    changes = []
    for day, price in history:
        if not changes or changes[-1][1] != price:
            changes.append((day, price))
    return changes


def attendance_gaps(attendance: list[tuple[str, int]], lessons: int) -> dict[str, list[int]]:
    """From (student, lesson number) pairs list the missed lessons, 1 to lessons, of each student.

    >>> attendance_gaps([("Jo", 1), ("Jo", 3), ("Al", 2)], 3)
    {'Jo': [2], 'Al': [1, 3]}
    """
    attended = defaultdict(set)
    for student, lesson in attendance:
        attended[student].add(lesson)
    every = set(range(1, lessons + 1))
    return {student: sorted(every - present) for student, present in attended.items()}


def parse_pairs(text):
    """Parse text such as 'pen=3; cup=4' into a dict; parts without a valid whole number are skipped.

    >>> parse_pairs("pen=3; cup=x; bag = 7")
    {'pen': 3, 'bag': 7}
    """
    amounts = {}
    for part in text.split(";"):
        name, _, number = part.partition("=")
        try:
            amounts[name.strip()] = int(number)
        except ValueError:
            continue
    return amounts


def assign_rooms(meetings):
    """Give each meeting (start, end), sorted by start, the lowest room number that is free at its start.

    >>> assign_rooms([(9, 11), (10, 12), (11, 13)])
    [1, 2, 1]
    """
    busy_until = []
    rooms = []
    for start, end in meetings:
        for number, until in enumerate(busy_until):
            if until <= start:
                busy_until[number] = end
                break
        else:
            busy_until.append(end)
            number = len(busy_until) - 1
        rooms.append(number + 1)
    return rooms


def nested_get(record, path, default=None):
    """Read a value from nested dicts by a dotted path; return the default when any step is missing.

    >>> nested_get({"a": {"b": 5}}, "a.b")
    5
    >>> nested_get({"a": 1}, "a.b", 0)
    0
    """
    current = record
    for key in path.split("."):
        if not isinstance(current, dict) or key not in current:
            return default
        current = current[key]
    return current


def flatten_record(record, prefix=""):
    """Flatten nested dicts into one dict with keys joined by dots.

    >>> flatten_record({"id": 1, "pos": {"x": 2, "y": 3}})
    {'id': 1, 'pos.x': 2, 'pos.y': 3}
    """
    flat = {}
    for key, value in record.items():
        if isinstance(value, dict):
            flat.update(flatten_record(value, f"{prefix}{key}."))
        else:
            flat[prefix + key] = value
    return flat


def bill_lines(order: dict[str, int], prices: dict[str, float]) -> list[str]:
    """Write a bill: a line 'count x name: amount' for each ordered item and a final total line.

    >>> bill_lines({"tea": 2, "bun": 1}, {"tea": 1.5, "bun": 2})
    ['2 x tea: 3.00', '1 x bun: 2.00', 'total: 5.00']
    """
    lines = []
    total = 0
    for name, pieces in order.items():
        amount = pieces * prices[name]
        total += amount
        lines.append(f"{pieces} x {name}: {amount:.2f}")
    return lines + [f"total: {total:.2f}"]


def common_friends(friends: list[tuple[str, str]], first: str, second: str) -> list[str]:
    """Return, sorted, the people who are friends with both; each pair is a friendship in both directions.

    >>> common_friends([("a", "c"), ("c", "b"), ("b", "d")], "a", "b")
    ['c']
    """

    def circle(person):
        return {x if y == person else y for x, y in friends if person in (x, y)}

    return sorted(circle(first) & circle(second))


def friend_suggestions(friends: dict[str, set[str]], person: str) -> list[str]:
    """Suggest friends of friends who are no friends yet, those with the most shared friends first.

    >>> friend_suggestions({"a": {"b", "c"}, "b": {"a", "d"}, "c": {"a", "d", "e"}}, "a")
    ['d', 'e']
    """
    shared = Counter()
    for friend in friends[person]:
        for other in friends.get(friend, set()):
            if other != person and other not in friends[person]:
                shared[other] += 1
    return sorted(shared, key=lambda other: (-shared[other], other))


def running_stock(events: list[tuple[str, str, int]]) -> dict[str, int]:
    """
    >>> running_stock([("in", "cup", 5), ("out", "cup", 7), ("out", "cup", 2)])
    {'cup': 3}

    Apply ('in' or 'out', product, pieces) events; an 'out' beyond the stock is refused as a whole.
    """
    stock = {}
    for kind, product, pieces in events:
        available = stock.get(product, 0)
        if kind == "in":
            stock[product] = available + pieces
        elif pieces <= available:
            stock[product] = available - pieces
    return stock


def age_groups(people: list[tuple[str, int]], limits: list[int]) -> list[list[str]]:
    """Sort people into groups by age: those below the first limit, below the second, ..., and the rest.

    >>> age_groups([("Al", 5), ("Bea", 30), ("Cem", 70), ("Di", 18)], [18, 65])
    [['Al'], ['Bea', 'Di'], ['Cem']]
    """
    groups = [[] for _ in range(len(limits) + 1)]
    for name, age in people:
        passed = sum(age >= limit for limit in limits)
        groups[passed].append(name)
    return groups


def swap_pairs(pairs: list[tuple[str, int]]) -> list[tuple[int, str]]:
    """Swap the parts of all pairs in which the number is positive; drop the other pairs; sort the result.

    >>> swap_pairs([("b", 2), ("z", 0), ("a", 2)])
    [(2, 'a'), (2, 'b')]
    """
    return sorted((number, name) for name, number in pairs if number > 0)


def deduplicate_by(records, field):
    """Keep the first record for each value of the field; records without the field are all kept.

    >>> deduplicate_by([{"id": 1, "v": 1}, {"id": 1, "v": 2}, {"v": 3}], "id")
    [{'id': 1, 'v': 1}, {'v': 3}]
    """
    seen = set()
    unique = []
    for record in records:
        if field in record:
            if record[field] in seen:
                continue
            seen.add(record[field])
        unique.append(record)
    return unique


def route_stops(legs: list[tuple[str, str]]) -> list[str]:
    """Put unordered (from, to) legs in order and return the stops of the route, which has no circle.

    >>> route_stops([("B", "C"), ("A", "B"), ("C", "D")])
    ['A', 'B', 'C', 'D']
    """
    following = dict(legs)
    [stop] = set(following) - set(following.values())
    stops = [stop]
    while stop in following:
        stop = following[stop]
        stops.append(stop)
    return stops


def survey_matrix(answers: list[dict[str, str]], question: str) -> str:
    """
    >>> survey_matrix([{"q1": "yes"}, {"q1": "no"}, {}, {"q1": "yes"}], "q1")
    'no 1, yes 2'

    Summarize the answers to one question like 'no 1, yes 2', sorted by answer; skipped ones ignored.
    """
    given = Counter(answer[question] for answer in answers if question in answer)
    return ", ".join(f"{reply} {times}" for reply, times in sorted(given.items()))


def apply_raises(salaries, raises):
    """
    >>> apply_raises([("Ina", "it", 4000), ("Udo", "hr", 3000)], {"it": 2.5})
    {'Ina': 4100, 'Udo': 3000}

    Raise each salary in (name, department, salary) by its department's percentage, rounded.
    """
    new_salaries = {}
    for name, department, salary in salaries:
        percent = raises.get(department, 0)
        new_salaries[name] = round(salary * (1 + percent / 100))
    return new_salaries
