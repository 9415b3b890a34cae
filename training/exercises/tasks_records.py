"""Tasks with records: lists of dictionaries or tuples for people, orders, trips, books and tickets."""

from typing import Any, Dict, List, Optional, Tuple


def late_books(loans: List[Dict[str, Any]], today: int, days: int = 28) -> List[str]:
    """
    Each loan is a record with 'title', 'day' (the number of the day it was taken) and 'back'
    (True or False). Return the titles that are still out after more than `days` days, the
    longest overdue first.

    >>> late_books([{"title": "Dune", "day": 3, "back": False}], 40)
    ['Dune']
    >>> late_books([{"title": "Emma", "day": 3, "back": True}], 40)
    []
    """
    late = []
    for loan in loans:
        if not loan["back"] and today - loan["day"] > days:
            late.append(loan)
    late.sort(key=lambda loan: loan["day"])
    return [loan["title"] for loan in late]


def next_patient(waiting: List[Tuple[str, int, int]]) -> Optional[str]:
    """
    You are given the waiting patients as (name, arrival, urgency). The most urgent one (largest
    number) is next; among equally urgent ones the one who arrived first. Return None when nobody
    waits.

    >>> next_patient([("Ida", 10, 1), ("Ole", 12, 3), ("Una", 11, 3)])
    'Una'
    """
    chosen = None
    for patient in waiting:
        if chosen is None or patient[2] > chosen[2]:
            chosen = patient
        elif patient[2] == chosen[2] and patient[1] < chosen[1]:
            chosen = patient
    return chosen[0] if chosen else None


def apply_sales(employees, sales):
    """
    `employees` are records with 'name' and 'rate' (percent), `sales` are tuples (name, amount).
    Return a dictionary with each employee's commission in whole units, rounded down. Sales by
    unknown people are ignored.

    >>> apply_sales([{"name": "Eve", "rate": 5}], [("Eve", 150), ("Eve", 90), ("Max", 10)])
    {'Eve': 12}
    """
    rates = {employee["name"]: employee["rate"] for employee in employees}
    totals = {name: 0 for name in rates}
    for name, amount in sales:
        if name in totals:
            totals[name] += amount
    return {name: totals[name] * rates[name] // 100 for name in totals}


def cheapest_flight(flights: List[Dict], start: str, goal: str) -> Optional[List[int]]:
    """
    Flights are records with 'id', 'from', 'to' and 'price'. Find the cheapest way with one or
    two flights from start to goal and return the list of ids. A direct flight wins if it costs
    the same. If there is no way, return None.

    >>> a = {"id": 1, "from": "X", "to": "Y", "price": 50}
    >>> b = {"id": 2, "from": "Y", "to": "Z", "price": 20}
    >>> cheapest_flight([a, b], "X", "Z")
    [1, 2]
    """
    options = []
    for first in flights:
        if first["from"] != start:
            continue
        if first["to"] == goal:
            options.append((first["price"], 1, [first["id"]]))
        for second in flights:
            if second["from"] == first["to"] and second["to"] == goal:
                total = first["price"] + second["price"]
                options.append((total, 2, [first["id"], second["id"]]))
    return min(options)[2] if options else None


def oldest_in_each_city(people: List[Tuple[str, int, str]]) -> List[Tuple[str, str]]:
    """
    Given people as (name, age, city), return for each city the pair (city, name of its oldest
    inhabitant), sorted by city. If two are equally old, the first in the list counts.

    >>> oldest_in_each_city([("Kim", 30, "Rom"), ("Pia", 41, "Rom"), ("Lou", 9, "Oslo")])
    [('Oslo', 'Lou'), ('Rom', 'Pia')]
    """
    oldest = {}
    for name, age, city in people:
        if city not in oldest or age > oldest[city][1]:
            oldest[city] = (name, age)
    return [(city, oldest[city][0]) for city in sorted(oldest)]


def monthly_totals(payments: List[Tuple[str, float]]) -> List[Tuple[str, float]]:
    """
    Payments are (date, amount) with dates like '2024-03-17'. Return (month, total) for each
    month in which something was paid, in the order of time.

    >>> monthly_totals([("2024-03-17", 5.0), ("2024-01-02", 1.5), ("2024-03-01", 2.0)])
    [('2024-01', 1.5), ('2024-03', 7.0)]
    """
    totals = {}
    for date, amount in payments:
        month = date[:7]
        totals[month] = totals.get(month, 0) + amount
    return sorted(totals.items())


def renumber(records):
    """
    Give new numbers 1, 2, 3, ... to the field 'id' of all records in their order, and change
    the field 'parent' accordingly. A parent of None stays None. Work on copies.

    >>> renumber([{"id": 40, "parent": None}, {"id": 7, "parent": 40}])
    [{'id': 1, 'parent': None}, {'id': 2, 'parent': 1}]
    """
    numbers = {None: None}
    for i, record in enumerate(records):
        numbers[record["id"]] = i + 1
    result = []
    for record in records:
        copy = dict(record)
        copy["id"] = numbers[record["id"]]
        copy["parent"] = numbers[record["parent"]]
        result.append(copy)
    return result


def orders_ready(orders: List[Dict], available: Dict[str, int]) -> List[int]:
    """
    An order has a 'number' and 'items', a dictionary from articles to amounts. Return the
    numbers of all orders that could be delivered if it were the only one.

    >>> orders_ready([{"number": 8, "items": {"cup": 2}}, {"number": 9, "items": {}}], {"cup": 1})
    [9]
    """
    ready = []
    for order in orders:
        complete = True
        for article, amount in order["items"].items():
            if available.get(article, 0) < amount:
                complete = False
                break
        if complete:
            ready.append(order["number"])
    return ready


def seat_groups(groups: List[Tuple[str, int]], tables: List[int]) -> Dict[str, int]:
    """
    Groups (name, people) come to a restaurant one after the other. Each takes the smallest free
    table that is large enough, of equal ones the first. Return the table number (from 0) for
    each group; a group that finds no table goes away.

    >>> seat_groups([("a", 2), ("b", 5), ("c", 2)], [4, 2, 4])
    {'a': 1, 'c': 0}
    """
    seated = {}
    for name, people in groups:
        best = None
        for number, size in enumerate(tables):
            if size < people or number in seated.values():
                continue
            if best is None or size < tables[best]:
                best = number
        if best is not None:
            seated[name] = best
    return seated


def class_average(pupils: List[Dict[str, Any]], subject: str) -> float:
    """
    A pupil has a 'name' and 'marks', which maps subjects to lists of marks. Return the mean of
    the pupils' own means in one subject, rounded to two digits. Pupils without a mark in it are
    left out; if nobody has one, the result is 0.0.

    >>> class_average([{"name": "J", "marks": {"art": [1, 2]}}, {"name": "K", "marks": {}}], "art")
    1.5
    """
    means = []
    for pupil in pupils:
        marks = pupil["marks"].get(subject, [])
        if marks:
            means.append(sum(marks) / len(marks))
    if not means:
        return 0.0
    return round(sum(means) / len(means), 2)


def find_conflicts(bookings):
    """
    Bookings are (room, start, end) with whole hours; the end is not included. Return the pairs
    of positions (i, j) with i < j of bookings that need the same room at the same time.

    >>> find_conflicts([("A", 9, 11), ("A", 10, 12), ("B", 9, 12), ("A", 11, 12)])
    [(0, 1), (1, 3)]
    """
    conflicts = []
    for i in range(len(bookings)):
        for j in range(i + 1, len(bookings)):
            room, start, end = bookings[i]
            other_room, other_start, other_end = bookings[j]
            if room == other_room and start < other_end and other_start < end:
                conflicts.append((i, j))
    return conflicts


def total_distance(trips: List[Dict[str, Any]], vehicle: Optional[str] = None) -> int:
    """
    Sum up the kilometres of trips. A trip has 'km_start', 'km_end' and 'vehicle'. With a vehicle
    given, only its trips count. Trips whose end is below the start are wrong and skipped.

    >>> log = [{"km_start": 100, "km_end": 140, "vehicle": "van"}]
    >>> log.append({"km_start": 50, "km_end": 40, "vehicle": "car"})
    >>> total_distance(log), total_distance(log, "car")
    (40, 0)
    """
    total = 0
    for trip in trips:
        if vehicle is not None and trip["vehicle"] != vehicle:
            continue
        if trip["km_end"] >= trip["km_start"]:
            total += trip["km_end"] - trip["km_start"]
    return total


def odometer_gaps(trips: List[Tuple[int, int]]) -> List[int]:
    """
    Trips of one car are (km at start, km at end) in the order of time. Return the positions of
    the trips that do not start where the trip before has ended.

    >>> odometer_gaps([(0, 10), (10, 25), (30, 31), (31, 40)])
    [2]
    """
    gaps = []
    for i in range(1, len(trips)):
        if trips[i][0] != trips[i - 1][1]:
            gaps.append(i)
    return gaps


def sort_tickets(tickets: List[Dict[str, Any]]) -> List[int]:
    """
    Sort tickets for a help desk and return their ids. First come those marked as 'blocked':
    False, then the priority 'high', 'normal', 'low', then the older one (smaller id).

    >>> one = {"id": 1, "priority": "low", "blocked": False}
    >>> two = {"id": 2, "priority": "high", "blocked": False}
    >>> six = {"id": 6, "priority": "high", "blocked": True}
    >>> sort_tickets([six, one, two])
    [2, 1, 6]
    """
    levels = {"high": 0, "normal": 1, "low": 2}
    ordered = sorted(
        tickets,
        key=lambda ticket: (ticket["blocked"], levels[ticket["priority"]], ticket["id"]),
    )
    return [ticket["id"] for ticket in ordered]


def ticket_ages(events, now):
    """
    Events are (time, ticket, kind) with the kinds 'open' and 'close', in the order of time.
    Return for each ticket still open how long it has been open. A reopened ticket counts from
    its last opening.

    >>> ticket_ages([(1, "T1", "open"), (4, "T2", "open"), (6, "T1", "close")], 10)
    {'T2': 6}
    """
    opened = {}
    for time, ticket, kind in events:
        if kind == "open":
            opened[ticket] = time
        elif ticket in opened:
            del opened[ticket]
    return {ticket: now - time for ticket, time in opened.items()}


def playlist_length(songs: List[Dict[str, Any]]) -> str:
    """
    Songs have a 'title' and a 'length' like '3:45'. Return the whole length of the list in the
    same form; from one hour on in the form 'h:mm:ss'.

    >>> playlist_length([{"title": "a", "length": "3:45"}, {"title": "b", "length": "0:20"}])
    '4:05'
    >>> playlist_length([{"title": "c", "length": "61:09"}])
    '1:01:09'
    """
    seconds = 0
    for song in songs:
        minutes, rest = song["length"].split(":")
        seconds += int(minutes) * 60 + int(rest)
    if seconds >= 3600:
        return "%d:%02d:%02d" % (seconds // 3600, seconds // 60 % 60, seconds % 60)
    return "%d:%02d" % (seconds // 60, seconds % 60)


def avoid_same_artist(songs: List[Tuple[str, str]]) -> List[Tuple[str, str]]:
    """
    Songs are (artist, title). Go through the list and take a song only if its artist differs
    from the artist of the song taken before; the songs left over are appended at the end.

    >>> avoid_same_artist([("A", "1"), ("A", "2"), ("B", "3")])
    [('A', '1'), ('B', '3'), ('A', '2')]
    """
    taken = []
    left = []
    for song in songs:
        if taken and taken[-1][0] == song[0]:
            left.append(song)
        else:
            taken.append(song)
    return taken + left


def plan_of_day(appointments: List[Dict[str, Any]]) -> List[str]:
    """
    Write a day's plan. Appointments have 'start' (minutes after midnight), 'text' and maybe
    'place'. The lines are sorted by time and look like '08:30 dentist (Main St)', without the
    brackets if there is no place.

    >>> plan_of_day([{"start": 600, "text": "call"}, {"start": 75, "text": "nap", "place": "home"}])
    ['01:15 nap (home)', '10:00 call']
    """
    lines = []
    for item in sorted(appointments, key=lambda entry: entry["start"]):
        hours, minutes = divmod(item["start"], 60)
        line = f"{hours:02d}:{minutes:02d} {item['text']}"
        if item.get("place"):
            line += f" ({item['place']})"
        lines.append(line)
    return lines


def inventory_differences(expected, counted):
    """
    `expected` and `counted` are lists of (article, amount). Return a list of (article,
    difference) for all articles that were counted differently, surplus positive, sorted by the
    size of the difference without its sign, largest first.

    >>> inventory_differences([("nut", 9), ("nail", 4)], [("nut", 7), ("nail", 4), ("cog", 1)])
    [('nut', -2), ('cog', 1)]
    """
    differences = dict(counted)
    for article, amount in expected:
        differences[article] = differences.get(article, 0) - amount
    found = [(article, number) for article, number in differences.items() if number != 0]
    return sorted(found, key=lambda pair: (-abs(pair[1]), pair[0]))


def families(people: List[Tuple[str, Optional[str]]]) -> Dict[str, List[str]]:
    """
    People are (name, mother), where the mother may be None. Return for every mother the list of
    her children in alphabetical order. Mothers need not be in the list themselves.

    >>> families([("Ava", None), ("Zac", "Ava"), ("Ben", "Ava"), ("Kai", "Oda")])
    {'Ava': ['Ben', 'Zac'], 'Oda': ['Kai']}
    """
    children = {}
    for name, mother in people:
        if mother is not None:
            children.setdefault(mother, []).append(name)
    for mother in children:
        children[mother].sort()
    return children


def relay_result(runners: List[Tuple[str, float]]) -> List[Tuple[str, float]]:
    """
    Runners are given as (team, seconds). A team's time is the sum of its three fastest runners;
    teams with fewer than three are out of competition. Return (team, time), fastest first.

    >>> relay_result([("A", 12.0), ("A", 11.5), ("B", 10.0), ("A", 15.0), ("A", 13.0)])
    [('A', 36.5)]
    """
    times = {}
    for team, seconds in runners:
        times.setdefault(team, []).append(seconds)
    result = []
    for team in times:
        if len(times[team]) >= 3:
            result.append((team, sum(sorted(times[team])[:3])))
    return sorted(result, key=lambda entry: entry[1])


def price_with_options(car: Dict[str, Any], wishes: List[str]) -> int:
    """
    A car has a 'price', 'options' (a dictionary of prices) and 'packages', a list of (set of
    options, price). If all options of a package are wished, its price replaces the single
    prices. No option is in two packages. Unknown wishes cost nothing.

    >>> car = {"price": 900, "options": {"gps": 50, "abs": 40, "cd": 10}}
    >>> car["packages"] = [({"gps", "abs"}, 70)]
    >>> price_with_options(car, ["gps", "abs", "cd"]), price_with_options(car, ["gps"])
    (980, 950)
    """
    total = car["price"]
    open_wishes = set(wishes)
    for package, price in car["packages"]:
        if package <= open_wishes:
            total += price
            open_wishes -= package
    for wish in open_wishes:
        total += car["options"].get(wish, 0)
    return total


def group_consecutive_readings(readings):
    """
    Readings are (time, state), sorted by time. Put neighbouring readings with the same state
    together as (state, first time, last time).

    >>> group_consecutive_readings([(1, "on"), (2, "on"), (5, "off"), (9, "on")])
    [('on', 1, 2), ('off', 5, 5), ('on', 9, 9)]
    """
    groups = []
    for time, state in readings:
        if groups and groups[-1][0] == state:
            groups[-1] = (state, groups[-1][1], time)
        else:
            groups.append((state, time, time))
    return groups


def time_in_state(readings: List[Tuple[int, str]], state: str, end: int) -> int:
    """
    Given readings (time, state) in the order of time, where each state lasts until the next
    reading and the last one until `end`, return how long the given state was on altogether.

    >>> time_in_state([(0, "on"), (4, "off"), (10, "on")], "on", 15)
    9
    """
    total = 0
    for i in range(len(readings)):
        time, current = readings[i]
        if i + 1 < len(readings):
            until = readings[i + 1][0]
        else:
            until = end
        if current == state:
            total += until - time
    return total


def promote_members(members: List[Dict[str, Any]], points: int) -> List[str]:
    """
    Members have 'name', 'points' and 'level'. Everybody with at least the given points goes up
    one level and pays these points; the highest level is 5. Change the records and return the
    names of those who went up.

    >>> club = [{"name": "Pam", "points": 120, "level": 1}, {"name": "Sy", "points": 300, "level": 5}]
    >>> promote_members(club, 100)
    ['Pam']
    >>> club[0]
    {'name': 'Pam', 'points': 20, 'level': 2}
    """
    promoted = []
    for member in members:
        if member["points"] >= points and member["level"] < 5:
            member["points"] -= points
            member["level"] += 1
            promoted.append(member["name"])
    return promoted


def search_books(books: List[Dict[str, Any]], **conditions) -> List[str]:
    """
    Search in a list of books. Each condition names a field: text fields must contain the given
    text without regard to case, other fields must be equal. Return the titles found.

    >>> shelf = [{"title": "Red Sea", "year": 1999}, {"title": "Blue Sea", "year": 2001}]
    >>> search_books(shelf, title="sea", year=2001)
    ['Blue Sea']
    """
    titles = []
    for book in books:
        fits = True
        for field, wanted in conditions.items():
            value = book.get(field)
            if isinstance(value, str):
                fits = fits and wanted.lower() in value.lower()
            else:
                fits = fits and value == wanted
        if fits:
            titles.append(book["title"])
    return titles


def running_totals_by_account(entries):
    """
    Entries are (account, amount). Return a list of (account, balance after this entry) for all
    entries, where each account starts at zero.

    >>> running_totals_by_account([("x", 5), ("y", 1), ("x", -2)])
    [('x', 5), ('y', 1), ('x', 3)]
    """
    balances = {}
    result = []
    for account, amount in entries:
        balances[account] = balances.get(account, 0) + amount
        result.append((account, balances[account]))
    return result


def refund_open_bookings(bookings: List[Dict[str, Any]], cancelled: str) -> Dict[str, float]:
    """
    A show has been cancelled. For each customer of that show return the refund: the price times
    the seats, of which a booking with 'voucher': True gets only half. Records have 'show',
    'customer', 'seats', 'price' and maybe 'voucher'.

    >>> a = {"show": "Hair", "customer": "Mo", "seats": 2, "price": 10}
    >>> b = {"show": "Hair", "customer": "Mo", "seats": 1, "price": 12, "voucher": True}
    >>> refund_open_bookings([a, b], "Hair")
    {'Mo': 26.0}
    """
    refunds = {}
    for booking in bookings:
        if booking["show"] != cancelled:
            continue
        amount = float(booking["seats"] * booking["price"])
        if booking.get("voucher", False):
            amount = amount / 2
        customer = booking["customer"]
        refunds[customer] = refunds.get(customer, 0.0) + amount
    return refunds


def best_of_two_attempts(results: List[Tuple[str, int, int]]) -> List[str]:
    """
    Athletes are (name, first attempt, second attempt). They are ranked by their better attempt,
    then by the other one; the largest is the best. Return the names in ranking order.

    >>> best_of_two_attempts([("Q", 70, 50), ("R", 60, 70), ("S", 71, 0)])
    ['S', 'R', 'Q']
    """
    ranking = []
    for name, first, second in results:
        ranking.append((max(first, second), min(first, second), name))
    ranking.sort(key=lambda entry: entry[:2], reverse=True)
    return [name for _, _, name in ranking]


def expand_amounts(lines: List[Tuple[str, int]], limit: int) -> List[str]:
    """
    For printing labels, repeat each article as often as its amount says, but at most `limit`
    times, and number the labels: 'cup 1/3', 'cup 2/3', ...

    >>> expand_amounts([("cup", 2), ("jug", 9)], 1)
    ['cup 1/1', 'jug 1/1']
    >>> expand_amounts([("cup", 2)], 5)
    ['cup 1/2', 'cup 2/2']
    """
    labels = []
    for article, amount in lines:
        count = min(amount, limit)
        for number in range(1, count + 1):
            labels.append(f"{article} {number}/{count}")
    return labels


def unique_emails(contacts):
    """
    Contacts are records with 'name' and 'email'. Two mails are the same if they agree without
    case and without everything between '+' and '@'. Keep the first contact of each mail and
    return the names.

    >>> a = {"name": "Ray", "email": "ray+shop@x.org"}
    >>> b = {"name": "R. K.", "email": "Ray@x.org"}
    >>> unique_emails([a, b])
    ['Ray']
    """
    seen = set()
    names = []
    for contact in contacts:
        user, _, domain = contact["email"].lower().partition("@")
        user = user.split("+")[0]
        if (user, domain) not in seen:
            seen.add((user, domain))
            names.append(contact["name"])
    return names


def field_widths(records: List[Dict[str, Any]]) -> Dict[str, int]:
    """
    Find for each field how wide its column has to be in a table: the length of the longest value
    as text or of the field's name itself.

    >>> field_widths([{"id": 1234, "name": "Bo"}, {"id": 5, "city": "Bergen"}])
    {'id': 4, 'name': 4, 'city': 6}
    """
    widths = {}
    for record in records:
        for field, value in record.items():
            size = max(len(field), len(str(value)))
            if size > widths.get(field, 0):
                widths[field] = size
    return widths


def same_except(first: Dict[str, Any], second: Dict[str, Any], ignored: List[str]) -> bool:
    """
    Return True if two records are equal when the ignored fields are not looked at. A field that
    exists in one record only makes them different.

    >>> same_except({"id": 1, "x": 5}, {"id": 2, "x": 5}, ["id"])
    True
    >>> same_except({"x": 5}, {"x": 5, "y": None}, [])
    False
    """
    fields = [field for field in list(first) + list(second) if field not in ignored]
    for field in fields:
        if field not in first or field not in second:
            return False
        if first[field] != second[field]:
            return False
    return True


def parcels_by_van(parcels: List[Tuple[str, int]], capacity: int) -> List[List[str]]:
    """
    Parcels (name, weight) are loaded in their order. When a parcel no longer fits into the van,
    a new van is begun. A parcel heavier than the capacity is not sent at all. Return the names
    for each van.

    >>> parcels_by_van([("a", 6), ("b", 5), ("c", 99), ("d", 4)], 10)
    [['a'], ['b', 'd']]
    """
    vans = []
    room = 0
    for name, weight in parcels:
        if weight > capacity:
            continue
        if not vans or weight > room:
            vans.append([])
            room = capacity
        vans[-1].append(name)
        room -= weight
    return vans


def newest_versions(files):
    """
    Files are tuples (name, version, size). Keep only the newest version of each file. Return the
    tuples kept in the order of their names and the space that is saved.

    >>> newest_versions([("b", 1, 10), ("a", 4, 7), ("b", 2, 12)])
    ([('a', 4, 7), ('b', 2, 12)], 10)
    """
    newest = {}
    saved = 0
    for name, version, size in files:
        if name not in newest:
            newest[name] = (name, version, size)
        elif version > newest[name][1]:
            saved += newest[name][2]
            newest[name] = (name, version, size)
        else:
            saved += size
    return [newest[name] for name in sorted(newest)], saved


def busiest_employee(tasks: List[Dict[str, Any]]) -> Tuple[str, int]:
    """
    Tasks have 'hours', 'done' and 'people', a list of names who share the work equally (hours
    are divided with //). Return who has most open hours and how many; the alphabetically first
    in a tie. At least one task is open.

    >>> busiest_employee([{"hours": 9, "done": False, "people": ["Lu", "Bo"]}])
    ('Bo', 4)
    """
    hours = {}
    for task in tasks:
        if task["done"]:
            continue
        share = task["hours"] // len(task["people"])
        for person in task["people"]:
            hours[person] = hours.get(person, 0) + share
    busiest = sorted(hours, key=lambda person: (-hours[person], person))[0]
    return busiest, hours[busiest]


def fill_down(rows: List[List[str]]) -> List[List[str]]:
    """
    In a table the first column is often empty when it has the same value as the row above. Fill
    in these values. If the very first row is empty there, it stays empty.

    >>> fill_down([["Mon", "a"], ["", "b"], ["Tue", "c"]])
    [['Mon', 'a'], ['Mon', 'b'], ['Tue', 'c']]
    """
    filled = []
    last = ""
    for row in rows:
        if row[0] != "":
            last = row[0]
        filled.append([last] + row[1:])
    return filled


def swap_shifts(roster: Dict[str, str], swaps: List[Tuple[str, str]]) -> Dict[str, str]:
    """
    A roster tells for each day who works. Each swap exchanges the people of two days; a swap is
    ignored if one of its days is not in the roster. Return the new roster.

    >>> swap_shifts({"Mon": "Al", "Tue": "Bo", "Wed": "Cy"}, [("Mon", "Tue"), ("Tue", "Wed")])
    {'Mon': 'Bo', 'Tue': 'Cy', 'Wed': 'Al'}
    """
    result = dict(roster)
    for first, second in swaps:
        if first in result and second in result:
            result[first], result[second] = result[second], result[first]
    return result


def sensor_alerts(values, limits):
    """
    Values are (sensor, value), limits map a sensor to (low, high). Report a sensor as soon as it
    is outside its limits twice in a row. Each sensor is reported once, in the order of alerts.

    >>> limits = {"t": (0, 50), "p": (1, 2)}
    >>> sensor_alerts([("t", 60), ("p", 3), ("t", 20), ("p", 0), ("t", 99)], limits)
    ['p']
    """
    was_bad = {}
    alerts = []
    for sensor, value in values:
        low, high = limits[sensor]
        is_bad = not low <= value <= high
        if is_bad and was_bad.get(sensor) and sensor not in alerts:
            alerts.append(sensor)
        was_bad[sensor] = is_bad
    return alerts


def exam_report(answers: Dict[str, str], key: str, passing: int) -> List[Tuple[str, int, bool]]:
    """
    Correct an exam. `answers` gives for each student a string of chosen letters, `key` has the
    right letters. A right answer is 4 points, a wrong one -1, a dash 0. Return (name, points,
    passed), best first.

    >>> exam_report({"Fay": "ab-", "Gus": "abc"}, "abd", 8)
    [('Fay', 8, True), ('Gus', 7, False)]
    """
    report = []
    for name, letters in answers.items():
        points = 0
        for given, right in zip(letters, key):
            if given == right:
                points += 4
            elif given != "-":
                points -= 1
        report.append((name, points, points >= passing))
    return sorted(report, key=lambda line: -line[1])


def hand_over_tasks(tasks: List[Tuple[str, str]], leaving: str, team: List[str]) -> List[str]:
    """
    Someone leaves the team. The tasks (title, person) of this person are given in turn to the
    remaining members in the order of the team list. Return the new persons for all tasks.

    >>> hand_over_tasks([("a", "X"), ("b", "Y"), ("c", "X"), ("d", "X")], "X", ["X", "Y", "Z"])
    ['Y', 'Y', 'Z', 'Y']
    """
    remaining = [member for member in team if member != leaving]
    turn = 0
    persons = []
    for _, person in tasks:
        if person == leaving:
            persons.append(remaining[turn % len(remaining)])
            turn += 1
        else:
            persons.append(person)
    return persons


def average_wait(customers: List[Tuple[int, int]]) -> float:
    """
    Customers (arrival, minutes needed) are served one after the other at one desk in the order
    of the list. Return the average time they wait before being served.

    >>> average_wait([(0, 5), (1, 5), (20, 2)])
    1.3333333333333333
    """
    free_at = 0
    waited = 0
    for arrival, minutes in customers:
        start = max(free_at, arrival)
        waited += start - arrival
        free_at = start + minutes
    return waited / len(customers)


def columns_that_differ(rows):
    """
    You are given rows as dictionaries with the same keys. Return the sorted keys whose value is
    not the same in all rows.

    >>> columns_that_differ([{"a": 1, "b": 2}, {"a": 1, "b": 3}])
    ['b']
    """
    different = []
    for key in rows[0]:
        for row in rows[1:]:
            if row[key] != rows[0][key]:
                different.append(key)
                break
    return sorted(different)
