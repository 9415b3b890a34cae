"""Pieces of everyday applications: calendars, paths, query strings, settings and tickets."""

import calendar
import posixpath
from datetime import date, timedelta
from typing import Any, Dict, List, NamedTuple, Optional, Tuple


def minutes_of(clock: str) -> int:
    """
    Return the number of minutes since midnight for a time of day such as "7:45" or "1:05pm".
    With "am" or "pm" the hours are those of a twelve-hour clock, where 12am is midnight.

    minutes_of("7:45") == 465
    minutes_of("1:05pm") == 785
    minutes_of("12:10am") == 10
    """
    suffix = ""
    if clock.endswith(("am", "pm")):
        clock, suffix = clock[:-2], clock[-2:]
    hours, minutes = map(int, clock.split(":"))
    if suffix:
        hours %= 12
        if suffix == "pm":
            hours += 12
    return hours * 60 + minutes


def meeting_label(start: int, length: int) -> str:
    """
    Write a meeting as "HH:MM-HH:MM". The start is given in minutes since midnight and the length
    in minutes; a meeting that ends after midnight gets " (+1)" at the end.

    >>> meeting_label(540, 45)
    '09:00-09:45'
    >>> meeting_label(1410, 60)
    '23:30-00:30 (+1)'
    """
    end = start + length
    label = f"{start // 60:02d}:{start % 60:02d}-{end // 60 % 24:02d}:{end % 60:02d}"
    if end > 24 * 60:
        label += " (+1)"
    return label


def free_rooms(bookings: Dict[str, List[Tuple[int, int]]], start: int, end: int) -> List[str]:
    """
    For each room the booked times are given as (start, end). Return the sorted names of the rooms that
    are free for the whole time from start to end. Bookings that only touch are no problem.

    free_rooms({"red": [(9, 11)], "blue": [(8, 9), (11, 12)]}, 9, 11) == ["blue"]
    free_rooms({"red": []}, 1, 2) == ["red"]
    """
    free = []
    for room, times in bookings.items():
        if all(e <= start or s >= end for s, e in times):
            free.append(room)
    return sorted(free)


def earliest_room_slot(busy, length, opening, closing):
    """
    A room is open from opening to closing and busy during the given (start, end) times, which may come in any
    order. Return the earliest start of a free slot of the given length, or -1 if there is none.

    earliest_room_slot([(10, 12), (8, 9)], 2, 8, 18) == 12
    earliest_room_slot([(10, 12), (8, 9)], 1, 8, 18) == 9
    earliest_room_slot([(8, 17)], 2, 8, 18) == -1
    """
    candidate = opening
    for start, end in sorted(busy):
        if start - candidate >= length:
            return candidate
        candidate = max(candidate, end)
    if closing - candidate >= length:
        return candidate
    return -1


def days_until_birthday(today: date, month: int, day: int) -> int:
    """
    Return how many days remain until the next birthday with the given month and day. On the birthday itself
    the answer is 0. (Nobody here is born on 29 February.)

    >>> days_until_birthday(date(2023, 5, 1), 5, 11)
    10
    >>> days_until_birthday(date(2023, 5, 1), 4, 30)
    365
    """
    birthday = date(today.year, month, day)
    if birthday < today:
        birthday = date(today.year + 1, month, day)
    return (birthday - today).days


def working_days_after(start: date, count: int) -> date:
    """Return the day that lies `count` working days after start. Saturdays and Sundays do not count.

    >>> working_days_after(date(2023, 6, 1), 1)   # a Thursday
    datetime.date(2023, 6, 2)
    >>> working_days_after(date(2023, 6, 2), 2)
    datetime.date(2023, 6, 6)
    """
    day = start
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day


def weekday_in_month(year: int, month: int, weekday: int, n: int) -> Optional[date]:
    """
    Return the n-th day with the given weekday (0 is Monday) in a month, for example the second Friday.
    Return None if the month has not so many of them.

    >>> weekday_in_month(2023, 9, 4, 2)
    datetime.date(2023, 9, 8)
    >>> weekday_in_month(2023, 9, 0, 5) is None
    True
    """
    first = date(year, month, 1)
    offset = (weekday - first.weekday()) % 7
    day = 1 + offset + 7 * (n - 1)
    if day > calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def month_grid(days, first_weekday):
    """
    Lay out a month with the given number of days whose first day falls on first_weekday (0 to 6). Return a
    list of weeks of seven entries, with 0 for the days outside the month.

    >>> month_grid(10, 5)
    [[0, 0, 0, 0, 0, 1, 2], [3, 4, 5, 6, 7, 8, 9], [10, 0, 0, 0, 0, 0, 0]]
    """
    cells = [0] * first_weekday + list(range(1, days + 1))
    while len(cells) % 7 != 0:
        cells.append(0)
    return [cells[i:i + 7] for i in range(0, len(cells), 7)]


def repeat_dates(start: date, step_days: int, until: date) -> List[str]:
    """
    An appointment repeats every step_days days. Return all its dates from start up to and including `until`
    in the form "day.month.".

    >>> repeat_dates(date(2023, 1, 25), 7, date(2023, 2, 8))
    ['25.1.', '1.2.', '8.2.']
    >>> repeat_dates(date(2023, 1, 2), 7, date(2023, 1, 1))
    []
    """
    result = []
    day = start
    while day <= until:
        result.append(f"{day.day}.{day.month}.")
        day += timedelta(days=step_days)
    return result


def hours_per_weekday(shifts: List[Tuple[str, int, int]]) -> Dict[str, int]:
    """
    Shifts are (weekday, start hour, end hour). A shift whose end is not after its start goes on past midnight,
    and all its hours count for the day on which it started. Return the hours of each weekday.

    hours_per_weekday([("Mon", 8, 12), ("Mon", 22, 6), ("Fri", 9, 10)]) == {"Mon": 12, "Fri": 1}
    """
    hours: Dict[str, int] = {}
    for weekday, start, end in shifts:
        length = end - start
        if length <= 0:
            length += 24
        hours[weekday] = hours.get(weekday, 0) + length
    return hours


def hours_when_all_free(calendars: List[List[int]], first: int, last: int) -> List[int]:
    """
    Each calendar lists the hours in which a person is busy. Return the hours from first to last (both
    included) in which everybody is free.

    hours_when_all_free([[9, 10], [10, 12]], 9, 13) == [11, 13]
    hours_when_all_free([], 1, 2) == [1, 2]
    """
    busy = set()
    for hours in calendars:
        busy.update(hours)
    return [hour for hour in range(first, last + 1) if hour not in busy]


def streak_of_days(days: List[date]) -> int:
    """
    A learner's diary has the dates on which something was learned, in any order and perhaps repeated.
    Return the number of entries in the longest streak; a single missed day does not end a streak,
    but two missed days in a row do.

    >>> streak_of_days([date(2023, 3, 2), date(2023, 2, 28), date(2023, 3, 3), date(2023, 3, 6)])
    3
    >>> streak_of_days([])
    0
    """
    best = 0
    run = 0
    previous = None
    for day in sorted(set(days)):
        if previous is not None and (day - previous).days <= 2:
            run += 1
        else:
            run = 1
        best = max(best, run)
        previous = day
    return best


def overlapping_events(events: List[Tuple[str, int, int]]) -> List[Tuple[str, str]]:
    """
    Events are (name, start, end). Return the pairs of names of events that are going on at the same
    time, each pair in the order of the list.

    >>> overlapping_events([("talk", 9, 11), ("lunch", 11, 12), ("call", 10, 12)])
    [('talk', 'call'), ('lunch', 'call')]
    """
    pairs = []
    for i in range(len(events)):
        name, start, end = events[i]
        for other, other_start, other_end in events[i + 1:]:
            if start < other_end and other_start < end:
                pairs.append((name, other))
    return pairs


def season_ticket_valid(kind: str, bought: date, day: date) -> bool:
    """
    Return whether a ticket may be used on the given day. A "day" ticket is valid on the day on which it was
    bought, a "week" ticket for seven days from then, and a "year" ticket until the end of that year.

    >>> season_ticket_valid("week", date(2023, 4, 1), date(2023, 4, 7))
    True
    >>> season_ticket_valid("week", date(2023, 4, 1), date(2023, 4, 8))
    False
    >>> season_ticket_valid("year", date(2023, 4, 1), date(2023, 12, 31))
    True
    """
    if day < bought:
        return False
    if kind == "day":
        return day == bought
    if kind == "week":
        return (day - bought).days < 7
    return day.year == bought.year


def file_extension(name: str) -> str:
    """
    Return the extension of a file name in lower case, without the dot. A dot at the beginning of the name
    does not start an extension.

    file_extension("photo.JPG") -> "jpg"
    file_extension(".profile") -> ""
    file_extension("notes") -> ""
    """
    position = name.rfind(".")
    if position <= 0:
        return ""
    return name[position + 1:].lower()


def free_file_name(name: str, existing: List[str]) -> str:
    """
    Find a name that is not taken. If the name itself is taken, try "name (1)", "name (2)" and so on;
    the number is put in front of the extension.

    free_file_name("a.txt", ["a.txt", "a (1).txt"]) == "a (2).txt"
    free_file_name("b.txt", ["a.txt"]) == "b.txt"
    free_file_name("doc", ["doc"]) == "doc (1)"
    """
    stem, extension = posixpath.splitext(name)
    candidate = name
    number = 0
    while candidate in existing:
        number += 1
        candidate = f"{stem} ({number}){extension}"
    return candidate


def common_folder(paths):
    """
    Given absolute paths of files, return the deepest folder that contains all of them.

    common_folder(["/a/b/x.txt", "/a/b/c/y.txt"]) == "/a/b"
    common_folder(["/a/b.txt", "/ab/b.txt"]) == "/"
    """
    shared = paths[0].split("/")[:-1]
    for path in paths[1:]:
        parts = path.split("/")[:-1]
        length = 0
        while length < min(len(shared), len(parts)) and shared[length] == parts[length]:
            length += 1
        shared = shared[:length]
    return "/".join(shared) or "/"


def resolve_link(base: str, link: str) -> str:
    """
    A page at the address `base` contains a link. Return the path to which it leads: a link that starts with a
    slash is complete, any other is relative to the folder of the page. ".." goes up one folder (not above
    the root) and "." stays.

    resolve_link("/docs/intro.html", "img/a.png") ➞ "/docs/img/a.png"
    resolve_link("/docs/intro.html", "../b.html") ➞ "/b.html"
    resolve_link("/docs/intro.html", "/c.html") ➞ "/c.html"
    """
    if link.startswith("/"):
        return link
    parts = [part for part in base.split("/")[:-1] if part]
    for part in link.split("/"):
        if part == "..":
            if parts:
                parts.pop()
        elif part != ".":
            parts.append(part)
    return "/" + "/".join(parts)


def folder_totals(sizes: Dict[str, int]) -> Dict[str, int]:
    """
    Given the sizes of files by their path ("a/b/x.txt"), return the total size of every folder. A file counts
    for the folder it lies in and for all the folders above.

    >>> folder_totals({"a/x": 5, "a/b/y": 2, "z": 9})
    {'a': 7, 'a/b': 2}
    """
    totals: Dict[str, int] = {}
    for path, size in sizes.items():
        parts = path.split("/")
        for depth in range(1, len(parts)):
            folder = "/".join(parts[:depth])
            totals[folder] = totals.get(folder, 0) + size
    return totals


def matches_ignore_rule(path: str, rule: str) -> bool:
    """
    Rules for leaving out files have three forms: "*.log" leaves out all files with that ending, "build/"
    everything in a folder of that name, and any other rule exactly the file of that name, in any folder.

    matches_ignore_rule("src/run.log", "*.log") == True
    matches_ignore_rule("app/build/x.py", "build/") == True
    matches_ignore_rule("build", "build/") == False
    matches_ignore_rule("src/todo.txt", "todo.txt") == True
    """
    folders = path.split("/")
    name = folders.pop()
    if rule.startswith("*"):
        return name.endswith(rule[1:])
    if rule.endswith("/"):
        return rule[:-1] in folders
    return name == rule


def breadcrumb(path: str, separator: str = " > ") -> str:
    """Turn the path of a page into a trail for readers: "Home" and then each part with a capital letter.

    Hyphens in the parts become spaces. The ending ".html" of the last part is left out.

    >>> breadcrumb("/shop/garden-tools/rake.html")
    'Home > Shop > Garden tools > Rake'
    >>> breadcrumb("/")
    'Home'
    """
    trail = ["Home"]
    for part in path.strip("/").split("/"):
        part = part.removesuffix(".html").replace("-", " ")
        if part:
            trail.append(part.capitalize())
    return separator.join(trail)


def tree_from_listing(paths: List[str]) -> Dict[str, Any]:
    """
    Build nested dictionaries from the paths of files: folders become dictionaries and files have the value None.

    tree_from_listing(["a/x", "a/b/y", "z"]) == {"a": {"x": None, "b": {"y": None}}, "z": None}
    tree_from_listing([]) == {}
    """
    root: Dict[str, Any] = {}
    for path in paths:
        *folders, name = path.split("/")
        node = root
        for folder in folders:
            node = node.setdefault(folder, {})
        node[name] = None
    return root


def query_values(query: str) -> Dict[str, List[str]]:
    """
    Read a query string. A name may occur several times, so every name gets the list of its values.
    A "+" in a value means a space; a name without "=" has the value "".

    >>> query_values("tag=red&tag=dark+blue&page=2")
    {'tag': ['red', 'dark blue'], 'page': ['2']}
    >>> query_values("debug")
    {'debug': ['']}
    """
    values: Dict[str, List[str]] = {}
    for part in query.split("&"):
        if not part:
            continue
        name, _, value = part.partition("=")
        values.setdefault(name, []).append(value.replace("+", " "))
    return values


def set_query_value(url: str, name: str, value: str) -> str:
    """
    Return the address with the parameter set to the value. An existing parameter keeps its place in the query;
    a new one is put at the end.

    set_query_value("/list?page=1&sort=up", "page", "2") == "/list?page=2&sort=up"
    set_query_value("/list", "page", "2") == "/list?page=2"
    set_query_value("/list?a=1", "b", "x") == "/list?a=1&b=x"
    """
    path, _, query = url.partition("?")
    pairs = [part.split("=") for part in query.split("&") if part]
    for pair in pairs:
        if pair[0] == name:
            pair[1] = value
            break
    else:
        pairs.append([name, value])
    return path + "?" + "&".join("=".join(pair) for pair in pairs)


def drop_tracking(url):
    """
    Remove all parameters whose name starts with "utm_" from an address. If no parameter is left,
    the question mark goes too.

    drop_tracking("/a?utm_source=x&id=7") == "/a?id=7"
    drop_tracking("/a?utm_source=x") == "/a"
    drop_tracking("/a") == "/a"
    """
    if "?" not in url:
        return url
    path, query = url.split("?", 1)
    kept = [part for part in query.split("&") if not part.startswith("utm_")]
    if not kept:
        return path
    return path + "?" + "&".join(kept)


def route_matches(route: str, path: str) -> Optional[Dict[str, str]]:
    """
    Compare a path with a route whose parts in angle brackets match anything. Return the dictionary of
    the matched parts, or None when the path does not belong to the route.

    route_matches("/user/<name>/edit", "/user/ann/edit") -> {"name": "ann"}
    route_matches("/user/<name>", "/user/ann/edit") -> None
    route_matches("/about", "/about") -> {}
    """
    wanted = route.split("/")
    given = path.split("/")
    if len(wanted) != len(given):
        return None
    found = {}
    for pattern, part in zip(wanted, given):
        if pattern.startswith("<") and pattern.endswith(">"):
            found[pattern[1:-1]] = part
        elif pattern != part:
            return None
    return found


def slug_for_title(title: str, taken: List[str]) -> str:
    """
    Make the part of an address from a title: lower case, letters and digits kept, everything between them
    replaced by one hyphen. If the result is taken, append "-2", "-3" and so on.

    slug_for_title("Hello, World!", []) == "hello-world"
    slug_for_title("Tea & Jam", ["tea-jam"]) == "tea-jam-2"
    """
    cleaned = "".join(char if char.isalnum() else " " for char in title.lower())
    slug = "-".join(cleaned.split())
    result = slug
    number = 2
    while result in taken:
        result = f"{slug}-{number}"
        number += 1
    return result


def parse_setting(line: str) -> Optional[Tuple[str, Any]]:
    """
    Read a line "name = value" of a settings file. The value becomes a bool ("yes" or "no"), an int if it
    consists of digits, or otherwise a str. Empty lines and lines starting with "#" give None.

    parse_setting("port = 80") == ("port", 80)
    parse_setting("cache=yes") == ("cache", True)
    parse_setting("title = My page") == ("title", "My page")
    parse_setting("# note") == None
    """
    line = line.strip()
    if not line or line.startswith("#"):
        return None
    name, _, value = line.partition("=")
    name, value = name.strip(), value.strip()
    if value in ("yes", "no"):
        return name, value == "yes"
    if value.isdigit():
        return name, int(value)
    return name, value


def settings_by_section(lines):
    """
    Read the lines of a settings file with sections. A line "[name]" opens a section and "key: value" belongs
    to the section opened last; keys before the first section belong to "main".

    >>> settings_by_section(["lang: en", "[view]", "width: 80", "dark: no"])
    {'main': {'lang': 'en'}, 'view': {'width': '80', 'dark': 'no'}}
    """
    sections = {}
    current = "main"
    for line in lines:
        if line.startswith("[") and line.endswith("]"):
            current = line[1:-1]
        elif ":" in line:
            key, value = line.split(":", 1)
            sections.setdefault(current, {})[key.strip()] = value.strip()
    return sections


def unknown_settings(given: Dict[str, Any], allowed: List[str]) -> List[str]:
    """
    Report each setting that is not allowed. If an allowed name differs only in upper and lower case or in
    "-" against "_", the report suggests it.

    unknown_settings({"Font_Size": 3, "x": 1}, ["font-size"]) == ["Font_Size (font-size?)", "x"]
    unknown_settings({"font-size": 3}, ["font-size"]) == []
    """
    def simple(name):
        return name.lower().replace("_", "-")

    known = {simple(name): name for name in allowed}
    report = []
    for name in given:
        if name in allowed:
            continue
        if simple(name) in known:
            report.append(f"{name} ({known[simple(name)]}?)")
        else:
            report.append(name)
    return report


def changed_settings(old: Dict[str, Any], new: Dict[str, Any]) -> Dict[str, Tuple[Any, Any]]:
    """Return for every setting that differs the pair (old value, new value); a missing value is None.

    >>> changed_settings({"a": 1, "b": 2}, {"b": 3, "c": 4})
    {'a': (1, None), 'b': (2, 3), 'c': (None, 4)}
    >>> changed_settings({"a": 1}, {"a": 1})
    {}
    """
    changes = {}
    for name in sorted(old.keys() | new.keys()):
        before = old.get(name)
        after = new.get(name)
        if before != after:
            changes[name] = (before, after)
    return changes


def read_command_line(words: List[str]) -> Tuple[Dict[str, str], List[str]]:
    """
    Separate options from plain words. "--name=value" gives an option with a value, "--name" one with the
    value "on". After a word "--" everything is plain.

    read_command_line(["--size=3", "in.txt", "--fast"]) == ({"size": "3", "fast": "on"}, ["in.txt"])
    read_command_line(["--", "--fast"]) == ({}, ["--fast"])
    """
    options = {}
    plain = []
    for position, word in enumerate(words):
        if word == "--":
            plain.extend(words[position + 1:])
            break
        if word.startswith("--"):
            name, sign, value = word[2:].partition("=")
            options[name] = value if sign else "on"
        else:
            plain.append(word)
    return options, plain


def fill_dollar_names(text: str, values: Dict[str, str]) -> str:
    """
    Replace every "${name}" in a text by its value. Names without a value are left as they stand.

    fill_dollar_names("Dear ${who}, ${what}", {"who": "Ann"}) == "Dear Ann, ${what}"
    fill_dollar_names("no names", {}) == "no names"
    """
    result = ""
    position = 0
    while True:
        start = text.find("${", position)
        end = text.find("}", start)
        if start == -1 or end == -1:
            return result + text[position:]
        name = text[start + 2:end]
        result += text[position:start] + values.get(name, text[start:end + 1])
        position = end + 1


def shortcut_conflicts(shortcuts: Dict[str, str]) -> List[Tuple[str, str]]:
    """
    Each command has a shortcut such as "Ctrl+Shift+S"; the order of the keys and their case do not matter.
    Return the pairs of commands (first, later) in which the later one uses a shortcut already given to the first.

    shortcut_conflicts({"save": "Ctrl+S", "find": "Ctrl+F", "sort": "s+ctrl"}) == [("save", "sort")]
    shortcut_conflicts({}) == []
    """
    owner = {}
    conflicts = []
    for command, shortcut in shortcuts.items():
        keys = frozenset(shortcut.lower().split("+"))
        if keys in owner:
            conflicts.append((owner[keys], command))
        else:
            owner[keys] = command
    return conflicts


def next_ticket_to_handle(tickets: List[Tuple[int, str, int]]) -> Optional[int]:
    """
    Tickets of a help desk are (number, priority, time of arrival) with the priorities "high", "normal" and "low".
    Return the number of the ticket to handle next: the highest priority first, and then the earliest arrival.

    next_ticket_to_handle([(7, "low", 1), (8, "high", 5), (9, "high", 3)]) == 9
    next_ticket_to_handle([]) == None
    """
    if not tickets:
        return None
    rank = {"high": 0, "normal": 1, "low": 2}
    best = min(tickets, key=lambda ticket: (rank[ticket[1]], ticket[2]))
    return best[0]


def tickets_per_agent(tickets: List[str], agents: List[str]) -> Dict[str, List[str]]:
    """
    Hand out tickets to the agents in turn, the first ticket to the first agent.

    >>> tickets_per_agent(["t1", "t2", "t3"], ["Ann", "Bob"])
    {'Ann': ['t1', 't3'], 'Bob': ['t2']}
    """
    work: Dict[str, List[str]] = {agent: [] for agent in agents}
    for position, ticket in enumerate(tickets):
        agent = agents[position % len(agents)]
        work[agent].append(ticket)
    return work


def valid_ticket_moves(history):
    """
    A ticket goes from "new" to "open", from "open" to "waiting" or "closed", from "waiting" to "open", and a closed
    ticket may be opened again. Return True if the history of states starts with "new" and has only such moves.

    valid_ticket_moves(["new", "open", "waiting", "open", "closed"]) == True
    valid_ticket_moves(["new", "closed"]) == False
    valid_ticket_moves(["open"]) == False
    """
    allowed = {
        "new": ["open"],
        "open": ["waiting", "closed"],
        "waiting": ["open"],
        "closed": ["open"],
    }
    if not history or history[0] != "new":
        return False
    for before, after in zip(history, history[1:]):
        if after not in allowed[before]:
            return False
    return True


def answer_deadline(created: int, priority: str, opening: int = 9, closing: int = 17) -> int:
    """
    A ticket created at an hour counted from midnight of day 0 must be answered within 2 working hours
    (priority "high") or 8 (any other). Only hours from opening to closing of each day count.
    Return the hour at which that time is used up.

    answer_deadline(10, "high") == 12
    answer_deadline(16, "high") == 34
    answer_deadline(3, "low") == 17
    """
    remaining = 2 if priority == "high" else 8
    hour = created
    while remaining > 0:
        if opening <= hour % 24 < closing:
            remaining -= 1
        hour += 1
    return hour


def ticket_queue_length(events: List[str]) -> List[int]:
    """
    In an office people draw numbers. The event "draw" adds a person to the line, "call" calls one to the desk
    (if anyone is waiting), and "close" sends all of them home. Return the length after each event.

    ticket_queue_length(["draw", "draw", "call", "close", "call"]) ➞ [1, 2, 1, 0, 0]
    """
    waiting = 0
    lengths = []
    for event in events:
        if event == "draw":
            waiting += 1
        elif event == "call":
            waiting = max(0, waiting - 1)
        else:
            waiting = 0
        lengths.append(waiting)
    return lengths


class Meeting(NamedTuple):
    """A meeting with its start and end in minutes since midnight.

    >>> a = Meeting("plan", 540, 600); b = Meeting("review", 590, 650)
    >>> a.length, a.overlaps(b), a.overlaps(b.shifted(10)), b.shifted(10)
    (60, True, False, Meeting(title='review', start=600, end=660))
    """

    title: str
    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Meeting") -> bool:
        return self.start < other.end and other.start < self.end

    def shifted(self, minutes: int) -> "Meeting":
        return Meeting(self.title, self.start + minutes, self.end + minutes)


class Settings:
    """Settings with default values; only known names may be set, and changes can be listed and reset.

    >>> settings = Settings({"size": 12, "dark": False})
    >>> settings.set("size", 14); settings.get("size"), settings.changed()
    (14, ['size'])
    >>> settings.reset("size"); settings.get("size")
    12
    """

    def __init__(self, defaults: Dict[str, Any]) -> None:
        self.defaults = dict(defaults)
        self.values: Dict[str, Any] = {}

    def set(self, name: str, value: Any) -> None:
        if name not in self.defaults:
            raise KeyError(name)
        self.values[name] = value

    def get(self, name: str) -> Any:
        return self.values.get(name, self.defaults[name])

    def reset(self, name: str) -> None:
        self.values.pop(name, None)

    def changed(self) -> List[str]:
        return sorted(name for name in self.values if self.values[name] != self.defaults[name])


class TicketDesk:
    """Help desk whose tickets are numbered from 1 and have a state, "open" or "closed".

    >>> desk = TicketDesk()
    >>> desk.create("printer"), desk.create("mouse")
    (1, 2)
    >>> desk.close(1), desk.close(1), desk.close(9), desk.open_titles()
    (True, False, False, ['mouse'])
    """

    def __init__(self):
        self.titles = {}
        self.states = {}

    def create(self, title):
        number = len(self.titles) + 1
        self.titles[number] = title
        self.states[number] = "open"
        return number

    def close(self, number):
        if self.states.get(number) != "open":
            return False
        self.states[number] = "closed"
        return True

    def open_titles(self):
        return [title for number, title in self.titles.items() if self.states[number] == "open"]


class Diary:
    """Notes by day number; several notes may be written on one day.

    >>> diary = Diary()
    >>> diary.write(3, "rain"); diary.write(1, "sun"); diary.write(3, "wind")
    >>> diary.on(3), diary.on(2), diary.days()
    (['rain', 'wind'], [], [1, 3])
    >>> diary.search("in")
    [(3, 'rain'), (3, 'wind')]
    """

    def __init__(self) -> None:
        self._notes: Dict[int, List[str]] = {}

    def write(self, day: int, note: str) -> None:
        self._notes.setdefault(day, []).append(note)

    def on(self, day: int) -> List[str]:
        return list(self._notes.get(day, []))

    def days(self) -> List[int]:
        return sorted(self._notes)

    def search(self, text: str) -> List[Tuple[int, str]]:
        return [(day, note) for day in self.days() for note in self._notes[day] if text in note]


def check():
    assert minutes_of("7:45") == 465
    assert minutes_of("1:05pm") == 785
    assert minutes_of("12:10am") == 10
    assert free_rooms({"red": [(9, 11)], "blue": [(8, 9), (11, 12)]}, 9, 11) == ["blue"]
    assert free_rooms({"red": []}, 1, 2) == ["red"]
    assert earliest_room_slot([(10, 12), (8, 9)], 2, 8, 18) == 12
    assert earliest_room_slot([(10, 12), (8, 9)], 1, 8, 18) == 9
    assert earliest_room_slot([(8, 17)], 2, 8, 18) == -1
    assert hours_per_weekday([("Mon", 8, 12), ("Mon", 22, 6), ("Fri", 9, 10)]) == {"Mon": 12, "Fri": 1}
    assert hours_when_all_free([[9, 10], [10, 12]], 9, 13) == [11, 13]
    assert hours_when_all_free([], 1, 2) == [1, 2]
    assert file_extension("photo.JPG") == "jpg"
    assert file_extension(".profile") == ""
    assert file_extension("notes") == ""
    assert free_file_name("a.txt", ["a.txt", "a (1).txt"]) == "a (2).txt"
    assert free_file_name("b.txt", ["a.txt"]) == "b.txt"
    assert free_file_name("doc", ["doc"]) == "doc (1)"
    assert common_folder(["/a/b/x.txt", "/a/b/c/y.txt"]) == "/a/b"
    assert common_folder(["/a/b.txt", "/ab/b.txt"]) == "/"
    assert resolve_link("/docs/intro.html", "img/a.png") == "/docs/img/a.png"
    assert resolve_link("/docs/intro.html", "../b.html") == "/b.html"
    assert resolve_link("/docs/intro.html", "/c.html") == "/c.html"
    assert matches_ignore_rule("src/run.log", "*.log") is True
    assert matches_ignore_rule("app/build/x.py", "build/") is True
    assert matches_ignore_rule("build", "build/") is False
    assert matches_ignore_rule("src/todo.txt", "todo.txt") is True
    assert tree_from_listing(["a/x", "a/b/y", "z"]) == {"a": {"x": None, "b": {"y": None}}, "z": None}
    assert tree_from_listing([]) == {}
    assert set_query_value("/list?page=1&sort=up", "page", "2") == "/list?page=2&sort=up"
    assert set_query_value("/list", "page", "2") == "/list?page=2"
    assert set_query_value("/list?a=1", "b", "x") == "/list?a=1&b=x"
    assert drop_tracking("/a?utm_source=x&id=7") == "/a?id=7"
    assert drop_tracking("/a?utm_source=x") == "/a"
    assert drop_tracking("/a") == "/a"
    assert route_matches("/user/<name>/edit", "/user/ann/edit") == {"name": "ann"}
    assert route_matches("/user/<name>", "/user/ann/edit") is None
    assert route_matches("/about", "/about") == {}
    assert slug_for_title("Hello, World!", []) == "hello-world"
    assert slug_for_title("Tea & Jam", ["tea-jam"]) == "tea-jam-2"
    assert parse_setting("port = 80") == ("port", 80)
    assert parse_setting("cache=yes") == ("cache", True)
    assert parse_setting("title = My page") == ("title", "My page")
    assert parse_setting("# note") is None
    assert unknown_settings({"Font_Size": 3, "x": 1}, ["font-size"]) == ["Font_Size (font-size?)", "x"]
    assert unknown_settings({"font-size": 3}, ["font-size"]) == []
    assert read_command_line(["--size=3", "in.txt", "--fast"]) == ({"size": "3", "fast": "on"}, ["in.txt"])
    assert read_command_line(["--", "--fast"]) == ({}, ["--fast"])
    assert fill_dollar_names("Dear ${who}, ${what}", {"who": "Ann"}) == "Dear Ann, ${what}"
    assert fill_dollar_names("no names", {}) == "no names"
    assert shortcut_conflicts({"save": "Ctrl+S", "find": "Ctrl+F", "sort": "s+ctrl"}) == [("save", "sort")]
    assert shortcut_conflicts({}) == []
    assert next_ticket_to_handle([(7, "low", 1), (8, "high", 5), (9, "high", 3)]) == 9
    assert next_ticket_to_handle([]) is None
    assert valid_ticket_moves(["new", "open", "waiting", "open", "closed"]) is True
    assert valid_ticket_moves(["new", "closed"]) is False
    assert valid_ticket_moves(["open"]) is False
    assert answer_deadline(10, "high") == 12
    assert answer_deadline(16, "high") == 34
    assert answer_deadline(3, "low") == 17
    assert ticket_queue_length(["draw", "draw", "call", "close", "call"]) == [1, 2, 1, 0, 0]
