"""Pieces of everyday applications: contacts, messages, to-do lists, recipes, travel, lending and small devices."""

import math
import string
from collections import Counter, deque
from typing import Deque, Dict, List, NamedTuple, Optional, Set, Tuple


def tidy_phone_number(text: str, country: str = "49") -> str:
    """
    Bring a phone number to the form "+49301234": only digits after a plus. Spaces, hyphens, slashes and brackets
    are dropped, a leading "00" stands for the plus, and a single leading "0" for the country code.

    tidy_phone_number("(030) 12-34") == "+49301234"
    tidy_phone_number("0044 20 55") == "+442055"
    tidy_phone_number("+1 555/2") == "+15552"
    """
    digits = "".join(char for char in text if char.isdigit())
    if text.strip().startswith("+"):
        return "+" + digits
    if digits.startswith("00"):
        return "+" + digits[2:]
    if digits.startswith("0"):
        return "+" + country + digits[1:]
    return "+" + digits


def contact_from_line(line: str) -> Dict[str, str]:
    """
    Read a contact such as "Ann Lee <ann@example.org>, Rome". The city may be missing and then is "".

    >>> contact_from_line("Ann Lee <ann@example.org>, Rome")
    {'name': 'Ann Lee', 'mail': 'ann@example.org', 'city': 'Rome'}
    >>> contact_from_line("Bob <b@example.org>")["city"]
    ''
    """
    name, rest = line.split("<")
    mail, tail = rest.split(">")
    return {
        "name": name.strip(),
        "mail": mail,
        "city": tail.lstrip(", "),
    }


def join_same_mail(contacts):
    """
    Contacts are dictionaries. Those with the same "mail" (without regard to case) belong together: the first one is
    kept and gets from the later ones only the fields that it lacks. Return the merged contacts in order.

    >>> join_same_mail([{"mail": "A@x.org"}, {"mail": "b@x.org"}, {"mail": "a@x.org", "phone": "5"}])
    [{'mail': 'A@x.org', 'phone': '5'}, {'mail': 'b@x.org'}]
    """
    merged = {}
    for contact in contacts:
        key = contact["mail"].lower()
        if key not in merged:
            merged[key] = dict(contact)
        else:
            for field, value in contact.items():
                merged[key].setdefault(field, value)
    return list(merged.values())


def register_of_names(names: List[str]) -> Dict[str, List[str]]:
    """
    Make the pages of an address book: names are put under the first letter of the last word, in upper case.
    The letters are sorted, and so are the names of each page by their last word.

    register_of_names(["Ann Lee", "Bo Adams", "Cy Lamb"]) == {"A": ["Bo Adams"], "L": ["Cy Lamb", "Ann Lee"]}
    """
    pages: Dict[str, List[str]] = {}
    for name in sorted(names, key=lambda name: name.split()[-1].lower()):
        letter = name.split()[-1][0].upper()
        pages.setdefault(letter, []).append(name)
    return pages


def greeting_list(names: List[str], limit: int) -> str:
    """
    Write who takes part in a chat. Up to `limit` names are listed with commas and "and"; of a longer list the
    first `limit` names are given and then "and N more".

    greeting_list(["Ann", "Bob"], 3) == "Ann and Bob"
    greeting_list(["Ann", "Bob", "Cid", "Dan"], 2) == "Ann, Bob and 2 more"
    greeting_list(["Ann"], 2) == "Ann"
    """
    shown = names[:limit]
    hidden = len(names) - len(shown)
    if hidden > 0:
        last = f"{hidden} more"
    else:
        last = shown.pop()
    if not shown:
        return last
    return ", ".join(shown) + " and " + last


def mentions_in_message(text: str) -> List[str]:
    """
    Return the names that are mentioned with an "@" in a message, in lower case, each once and in order. A name goes on
    as long as there are letters, digits or underscores. An "@" inside a word (as in a mail address) does not count.

    mentions_in_message("Hi @Bob and @ann_1, ask @bob!") -> ["bob", "ann_1"]
    mentions_in_message("mail me: a@example.org") -> []
    """
    allowed = string.ascii_letters + string.digits + "_"
    found: List[str] = []
    for i, char in enumerate(text):
        if char != "@" or (i > 0 and text[i - 1] in allowed):
            continue
        end = i + 1
        while end < len(text) and text[end] in allowed:
            end += 1
        name = text[i + 1:end].lower()
        if name and name not in found:
            found.append(name)
    return found


def unread_counts(messages: List[Tuple[str, int]], last_read: Dict[str, int]) -> Dict[str, int]:
    """
    Messages are (chat, time). For every chat with messages newer than the time at which it was last read, return their
    number. A chat that was never read counts from time 0 on, including it.

    unread_counts([("team", 3), ("team", 8), ("home", 0)], {"team": 3}) == {"team": 1, "home": 1}
    unread_counts([("team", 3)], {"team": 3}) == {}
    """
    counts: Dict[str, int] = {}
    for chat, time in messages:
        if time > last_read.get(chat, -1):
            counts[chat] = counts.get(chat, 0) + 1
    return counts


def reply_thread(parents: Dict[int, Optional[int]], message: int) -> List[int]:
    """
    Each message knows the one to which it replies (None for the start of a conversation). Return the numbers from the
    start of the conversation down to the given message.

    reply_thread({1: None, 2: 1, 3: 2, 4: 1}, 3) == [1, 2, 3]
    reply_thread({1: None}, 1) == [1]
    """
    chain = []
    current: Optional[int] = message
    while current is not None:
        chain.append(current)
        current = parents[current]
    return chain[::-1]


def spam_points(text: str, bad_words: List[str]) -> int:
    """
    Rate a message: 3 points for each bad word contained in it (in any case), 1 point for each "!" after the first, and
    5 points if it has letters and all of them are capitals.

    spam_points("WIN NOW!!", ["win", "cash"]) == 9
    spam_points("See you!", ["win"]) == 0
    """
    points = 0
    lowered = text.lower()
    for word in bad_words:
        if word in lowered:
            points += 3
    points += max(0, text.count("!") - 1)
    if text.isupper():
        points += 5
    return points


def todo_progress(lines: List[str]) -> str:
    """
    Lines of a to-do list start with "[x]" when they are done and with "[ ]" when they are not; other lines do
    not count. Return a text such as "2 of 3 done (67%)". Without any tasks return "nothing to do".

    >>> todo_progress(["[x] wash", "[ ] cook", "# later", "[x] shop"])
    '2 of 3 done (67%)'
    >>> todo_progress([])
    'nothing to do'
    """
    done = sum(line.startswith("[x]") for line in lines)
    waiting = sum(line.startswith("[ ]") for line in lines)
    total = done + waiting
    if total == 0:
        return "nothing to do"
    return f"{done} of {total} done ({100 * done / total:.0f}%)"


def todo_sections(lines):
    """
    A to-do list has headings that end with ":" and below them tasks that start with "- ". Return a dictionary from
    each heading to its number of tasks. Other lines are ignored.

    todo_sections(["Home:", "- wash", "- cook", "Work:"]) == {"Home": 2, "Work": 0}
    todo_sections([]) == {}
    """
    sections = {}
    heading = None
    for line in lines:
        if line.endswith(":"):
            heading = line[:-1]
            sections[heading] = 0
        elif line.startswith("- ") and heading is not None:
            sections[heading] += 1
    return sections


def tasks_for_today(tasks: List[Tuple[str, int, int]], today: int, minutes: int) -> List[str]:
    """
    Tasks are (name, day on which they are due, minutes needed). Take the tasks in the order of their due day and
    plan each one that still fits into the minutes of today. Tasks due more than a week from today wait.

    tasks_for_today([("tax", 9, 60), ("mail", 2, 20), ("walk", 3, 30)], 2, 80) == ["mail", "walk"]
    tasks_for_today([("tax", 10, 60)], 2, 80) == []
    """
    planned = []
    for name, due, needed in sorted(tasks, key=lambda task: task[1]):
        if due - today > 7:
            break
        if needed <= minutes:
            planned.append(name)
            minutes -= needed
    return planned


def next_due_day(last_done: int, every: int, today: int) -> int:
    """
    A chore was last done on some day and should be done every so many days. Return the first planned day that is
    not before today.

    next_due_day(3, 7, 8) == 10
    next_due_day(3, 7, 17) == 17
    next_due_day(3, 7, 18) == 24
    """
    due = last_done + every
    while due < today:
        due += every
    return due


def can_start_task(task: str, needs: Dict[str, List[str]], done: Set[str]) -> bool:
    """
    Return True if the task is not done yet and everything it needs is done.

    >>> can_start_task("paint", {"paint": ["clean", "buy"]}, {"clean", "buy"})
    True
    >>> can_start_task("paint", {"paint": ["clean", "buy"]}, {"buy"})
    False
    >>> can_start_task("buy", {}, {"buy"})
    False
    """
    if task in done:
        return False
    return all(other in done for other in needs.get(task, []))


def scale_recipe(recipe: Dict[str, float], portions: int, wanted: int) -> Dict[str, float]:
    """
    A recipe lists amounts for some number of portions. Return the amounts for the wanted number, rounded to one
    decimal. Eggs are always rounded up to a whole number.

    scale_recipe({"flour": 500, "eggs": 3}, 4, 6) == {"flour": 750.0, "eggs": 5}
    scale_recipe({"milk": 0.8}, 2, 1) == {"milk": 0.4}
    """
    scaled: Dict[str, float] = {}
    for name, amount in recipe.items():
        new = amount * wanted / portions
        if name == "eggs":
            scaled[name] = math.ceil(new)
        else:
            scaled[name] = round(new, 1)
    return scaled


def shopping_for_meals(meals, recipes, pantry):
    """
    Add up the ingredients of all planned meals and subtract what is in the pantry. Return what must be bought,
    sorted by name.

    >>> recipes = {"cake": {"egg": 3, "flour": 2}, "omelette": {"egg": 4}}
    >>> shopping_for_meals(["omelette", "cake"], recipes, {"egg": 5, "flour": 9})
    {'egg': 2}
    """
    needed = Counter()
    for meal in meals:
        needed.update(recipes[meal])
    needed.subtract(pantry)
    return {name: amount for name, amount in sorted(needed.items()) if amount > 0}


def dishes_possible(recipes: Dict[str, Dict[str, int]], pantry: Dict[str, int]) -> Dict[str, int]:
    """
    For each recipe, return how often it could be cooked from the pantry alone.

    dishes_possible({"cake": {"egg": 3, "flour": 1}}, {"egg": 7, "flour": 9}) == {"cake": 2}
    dishes_possible({"tea": {"leaf": 1}}, {}) == {"tea": 0}
    """
    result = {}
    for name, ingredients in recipes.items():
        times = min(pantry.get(item, 0) // amount for item, amount in ingredients.items())
        result[name] = times
    return result


def oven_schedule(dishes: Dict[str, int], dinner: int) -> List[Tuple[int, str]]:
    """
    Every dish needs some minutes in the oven and all are to be ready at the minute of dinner. Return the list of
    (minute, dish) in the order in which the dishes must be put in; at equal times sorted by name.

    oven_schedule({"pie": 30, "roast": 90, "bread": 30}, 100) == [(10, "roast"), (70, "bread"), (70, "pie")]
    """
    schedule = []
    for dish, minutes in dishes.items():
        schedule.append((dinner - minutes, dish))
    return sorted(schedule)


def train_delay_text(planned: str, actual: str) -> str:
    """
    Compare the planned time of a train ("HH:MM") with the actual one, which is less than 12 hours apart and may be
    after midnight. Return "on time", "5 min late" or "2 min early".

    >>> train_delay_text("23:58", "00:03")
    '5 min late'
    >>> train_delay_text("10:00", "09:58")
    '2 min early'
    >>> train_delay_text("10:00", "10:00")
    'on time'
    """
    hours, minutes = planned.split(":")
    expected = int(hours) * 60 + int(minutes)
    hours, minutes = actual.split(":")
    arrived = int(hours) * 60 + int(minutes)
    difference = (arrived - expected + 720) % 1440 - 720
    if difference == 0:
        return "on time"
    if difference > 0:
        return f"{difference} min late"
    return f"{-difference} min early"


def next_departures(timetable: List[int], now: int, walk: int, n: int) -> List[int]:
    """
    The timetable has the sorted minutes at which buses leave. It takes `walk` minutes to the stop. Return in how many
    minutes (from now) the next n buses leave that can still be reached.

    next_departures([5, 20, 35, 50], 10, 10, 2) == [10, 25]
    next_departures([5], 10, 0, 3) == []
    """
    reachable = [minute - now for minute in timetable if minute >= now + walk]
    return reachable[:n]


def total_fare(zones: List[int], price: int, day_limit: int) -> int:
    """
    Each ride costs the price for every zone that it crosses, counted as the difference of neighbouring stops plus one.
    The stops of a day are given by their zones, one ride from each to the next. Nobody pays more than the
    day limit.

    total_fare([1, 3, 3], 2, 50) == 8
    total_fare([1, 9, 1], 2, 30) == 30
    total_fare([4], 2, 30) == 0
    """
    cost = 0
    for a, b in zip(zones, zones[1:]):
        cost += price * (abs(a - b) + 1)
    return min(cost, day_limit)


def tank_stops(distances: List[int], range_km: int) -> Optional[int]:
    """
    A car starts with a full tank, which is enough for range_km. Filling stations lie at the ends of the given sections
    of the road. Fill up only when the next section cannot be driven otherwise, and return how often that is.
    Return None if some section is too long.

    tank_stops([100, 200, 150, 50], 300) == 1
    tank_stops([400], 300) == None
    """
    fuel = range_km
    stops = 0
    for distance in distances:
        if distance > range_km:
            return None
        if fuel < distance:
            fuel = range_km
            stops += 1
        fuel -= distance
    return stops


def luggage_problems(bags: List[Tuple[str, float]], allowed: int, max_weight: float) -> List[str]:
    """
    Check the luggage of a traveller, given as (name, weight). Return one text for each problem: first "too many bags"
    if there are more than allowed, and then "NAME is X kg too heavy" for every bag above the maximum weight.

    luggage_problems([("red", 25.5), ("blue", 9)], 1, 23) == ["too many bags", "red is 2.5 kg too heavy"]
    luggage_problems([("blue", 9)], 1, 23) == []
    """
    problems = []
    if len(bags) > allowed:
        problems.append("too many bags")
    for name, weight in bags:
        excess = weight - max_weight
        if excess > 0:
            problems.append(f"{name} is {excess:.1f} kg too heavy")
    return problems


def plane_seat_label(index: int, letters: str = "ABCDEF") -> str:
    """
    The seats of a plane are numbered from 0, row after row, with one seat for each letter. There is no row 13.
    Return the name of a seat, such as "1A" for seat 0.

    plane_seat_label(0) == "1A"
    plane_seat_label(7) == "2B"
    plane_seat_label(72) == "14A"
    """
    row, place = divmod(index, len(letters))
    row += 1
    if row >= 13:
        row += 1
    return f"{row}{letters[place]}"


def hotel_price(nights: List[str], weekday: int, weekend: int) -> int:
    """
    Nights are given by the names of their days, "Mon" to "Sun". The nights of Friday and Saturday have the weekend
    price. Every seventh night is free.

    hotel_price(["Thu", "Fri"], 50, 80) ➞ 130
    hotel_price(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"], 10, 20) ➞ 90
    """
    total = 0
    for number, night in enumerate(nights, 1):
        if number % 7 == 0:
            continue
        if night in ("Fri", "Sat"):
            total += weekend
        else:
            total += weekday
    return total


def currency_purse(coins: Dict[int, int], price: int) -> Optional[Dict[int, int]]:
    """
    Pay a price exactly with the coins of a purse (value to number), always using as many as possible of the
    largest coin first. Return the coins used, or None if this does not work out.

    currency_purse({50: 1, 20: 2, 5: 3}, 75) == {50: 1, 20: 1, 5: 1}
    currency_purse({50: 1}, 30) == None
    """
    used = {}
    for value in sorted(coins, reverse=True):
        count = min(coins[value], price // value)
        if count > 0:
            used[value] = count
            price -= count * value
    return used if price == 0 else None


def overdue_books(loans, today, days=28):
    """
    Loans are (reader, title, day of lending). Return a dictionary from each reader with overdue books to the list
    of their titles, the longest overdue first. A book is overdue after more than the given days.

    overdue_books([("Ann", "Owls", 10), ("Ann", "Ants", 2), ("Bo", "Bees", 30)], 40) == {"Ann": ["Ants", "Owls"]}
    """
    overdue = {}
    for reader, title, lent in sorted(loans, key=lambda loan: loan[2]):
        if today - lent > days:
            overdue.setdefault(reader, []).append(title)
    return overdue


def waiting_list_after(requests: List[Tuple[str, str]]) -> List[str]:
    """
    For one popular book, readers "ask", "cancel" or "get" it. The events are (what, reader). Asking twice has no
    effect, and whoever gets or cancels leaves the list. Return the waiting list at the end.

    waiting_list_after([("ask", "Ann"), ("ask", "Bob"), ("ask", "Ann"), ("get", "Ann")]) == ["Bob"]
    """
    waiting: List[str] = []
    for what, reader in requests:
        if what == "ask":
            if reader not in waiting:
                waiting.append(reader)
        elif reader in waiting:
            waiting.remove(reader)
    return waiting


def parking_price(minutes: int) -> float:
    """
    Parking is free for the first 20 minutes. Otherwise the first hour costs 2.0, each further hour (also when
    it has only begun) 1.5, and no stay costs more than 12.0.

    parking_price(20) == 0.0
    parking_price(21) == 2.0
    parking_price(61) == 3.5
    parking_price(1000) == 12.0
    """
    if minutes <= 20:
        return 0.0
    hours = math.ceil(minutes / 60)
    price = 2.0 + 1.5 * (hours - 1)
    return min(price, 12.0)


def battery_warnings(levels: List[int]) -> List[str]:
    """
    The levels of a battery are read from time to time. Give a warning "low" when the level falls below 20 and
    "critical" when it falls below 5, each only once until the level is 20 or higher again.

    battery_warnings([50, 19, 15, 4, 3, 80, 10]) == ["low", "critical", "low"]
    battery_warnings([3]) == ["critical"]
    """
    warnings = []
    state = "fine"
    for level in levels:
        if level < 5:
            new = "critical"
        elif level < 20:
            new = "low"
        else:
            new = "fine"
        if new == "critical" and state != "critical":
            warnings.append(new)
        elif new == "low" and state == "fine":
            warnings.append(new)
        if new == "fine" or state != "critical":
            state = new
    return warnings


def storage_report(files: Dict[str, int], capacity: int) -> str:
    """
    Report how full a device is, as "USED of CAPACITY MB (P%), largest: NAME". The percentage is rounded down and of
    equally large files the first by name is given. Without files return "empty".

    >>> storage_report({"b.mp4": 300, "a.mp4": 300, "c.txt": 1}, 1000)
    '601 of 1000 MB (60%), largest: a.mp4'
    >>> storage_report({}, 10)
    'empty'
    """
    if not files:
        return "empty"
    used = sum(files.values())
    largest = min(files, key=lambda name: (-files[name], name))
    return f"{used} of {capacity} MB ({used * 100 // capacity}%), largest: {largest}"


def files_to_delete(files: List[Tuple[str, int, int]], needed: int) -> List[str]:
    """
    Files are (name, size, day of last use). Delete the files that were not used for the longest time until at least the
    needed space is free. Return their names in that order; if even all are not enough, return all.

    files_to_delete([("a", 5, 9), ("b", 3, 1), ("c", 4, 2)], 6) == ["b", "c"]
    files_to_delete([("a", 5, 9)], 0) == []
    """
    deleted = []
    freed = 0
    for name, size, _ in sorted(files, key=lambda file: file[2]):
        if freed >= needed:
            break
        deleted.append(name)
        freed += size
    return deleted


def password_advice(password: str, name: str) -> List[str]:
    """
    Give advice on a password: "longer" if it has fewer than 10 characters, "digit" if it has no digit, "mixed case"
    if it lacks small or capital letters, and "not your name" if it contains the name in any case.

    password_advice("annrules", "Ann") == ["longer", "digit", "mixed case", "not your name"]
    password_advice("Blue7horses", "Ann") == []
    """
    advice = []
    if len(password) < 10:
        advice.append("longer")
    if not any(char.isdigit() for char in password):
        advice.append("digit")
    if password == password.lower() or password == password.upper():
        advice.append("mixed case")
    if name.lower() in password.lower():
        advice.append("not your name")
    return advice


def form_errors(form: Dict[str, str], required: List[str], limits: Dict[str, int]) -> Dict[str, str]:
    """
    Check a filled-in form. A required field that is missing or blank gets the error "required"; a field that is
    longer than its limit gets "at most N characters".

    form_errors({"zip": "12345"}, [], {"zip": 4}) == {"zip": "at most 4 characters"}
    form_errors({"name": " "}, ["name"], {}) == {"name": "required"}
    """
    errors = {}
    for field in required:
        if not form.get(field, "").strip():
            errors[field] = "required"
    for field, limit in limits.items():
        if len(form.get(field, "")) > limit:
            errors[field] = f"at most {limit} characters"
    return errors


def undo_typing(keys):
    """
    A user types single letters; the key "undo" takes back the last letter and "redo" brings back what was taken back,
    unless a new letter was typed since then. Return the text.

    undo_typing(["a", "b", "undo", "c"]) == "ac"
    undo_typing(["a", "b", "undo", "undo", "redo"]) == "a"
    undo_typing(["a", "undo", "b", "redo"]) == "b"
    """
    text = []
    undone = []
    for key in keys:
        if key == "undo":
            if text:
                undone.append(text.pop())
        elif key == "redo":
            if undone:
                text.append(undone.pop())
        else:
            text.append(key)
            undone.clear()
    return "".join(text)


def notification_digest(events: List[Tuple[int, str]], gap: int) -> List[str]:
    """
    Notifications are (time, text) in order of time. To disturb less, all that come within `gap` of the first one of a
    group are shown together, joined by "; ". Return the groups.

    notification_digest([(0, "mail"), (4, "call"), (11, "news")], 10) == ["mail; call", "news"]
    notification_digest([], 10) == []
    """
    digests: List[List[str]] = []
    first = None
    for time, text in events:
        if first is None or time - first > gap:
            digests.append([])
            first = time
        digests[-1].append(text)
    return ["; ".join(group) for group in digests]


class Contact(NamedTuple):
    """A person with a list of phone numbers, kept as an unchangeable record.

    >>> ann = Contact("Ann Lee", ("123",)).with_phone("456").with_phone("123")
    >>> ann.phones, ann.initials, ann.main_phone, Contact("Bo").main_phone
    (('123', '456'), 'AL', '123', None)
    """

    name: str
    phones: Tuple[str, ...] = ()

    def with_phone(self, phone: str) -> "Contact":
        if phone in self.phones:
            return self
        return Contact(self.name, self.phones + (phone,))

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.name.split())

    @property
    def main_phone(self) -> Optional[str]:
        return self.phones[0] if self.phones else None


class ChatRoom:
    """Chat whose members see the messages that were written after they had joined.

    >>> room = ChatRoom()
    >>> room.join("ann"); room.say("ann", "hello"); room.join("bob"); room.say("bob", "hi")
    >>> room.visible_to("ann"), room.visible_to("bob")
    (['ann: hello', 'bob: hi'], ['bob: hi'])
    >>> room.leave("ann"); room.members()
    ['bob']
    """

    def __init__(self) -> None:
        self.messages: List[str] = []
        self.joined_at: Dict[str, int] = {}

    def join(self, name: str) -> None:
        self.joined_at.setdefault(name, len(self.messages))

    def leave(self, name: str) -> None:
        self.joined_at.pop(name, None)

    def say(self, name: str, text: str) -> None:
        if name not in self.joined_at:
            raise ValueError(f"{name} is not in the room")
        self.messages.append(f"{name}: {text}")

    def visible_to(self, name: str) -> List[str]:
        return self.messages[self.joined_at[name]:]

    def members(self) -> List[str]:
        return sorted(self.joined_at)


class ChoreList:
    """Chores with priorities; 1 is the most urgent. Chores of equal priority keep their order.

    >>> chores = ChoreList()
    >>> chores.add("dust", 3); chores.add("cook", 1); chores.add("iron", 3)
    >>> chores.next(), chores.finish("cook"), chores.finish("swim"), chores.next(), len(chores)
    ('cook', True, False, 'dust', 2)
    """

    def __init__(self):
        self._chores = []

    def add(self, name, priority=2):
        self._chores.append((priority, name))
        self._chores.sort(key=lambda chore: chore[0])

    def next(self):
        if not self._chores:
            return None
        return self._chores[0][1]

    def finish(self, name):
        for chore in self._chores:
            if chore[1] == name:
                self._chores.remove(chore)
                return True
        return False

    def __len__(self):
        return len(self._chores)


class LendingShelf:
    """Shelf of things that may be lent, each to one person at a time, with a waiting line.

    >>> shelf = LendingShelf(["drill"])
    >>> shelf.ask("drill", "Ann"), shelf.ask("drill", "Bob")
    ('lent', 'waiting')
    >>> shelf.give_back("drill"), shelf.holder("drill"), shelf.give_back("drill"), shelf.holder("drill")
    ('Bob', 'Bob', None, None)
    """

    def __init__(self, things: List[str]) -> None:
        self._holder: Dict[str, Optional[str]] = {thing: None for thing in things}
        self._waiting: Dict[str, Deque[str]] = {thing: deque() for thing in things}

    def ask(self, thing: str, person: str) -> str:
        if self._holder[thing] is None:
            self._holder[thing] = person
            return "lent"
        self._waiting[thing].append(person)
        return "waiting"

    def give_back(self, thing: str) -> Optional[str]:
        line = self._waiting[thing]
        self._holder[thing] = line.popleft() if line else None
        return self._holder[thing]

    def holder(self, thing: str) -> Optional[str]:
        return self._holder[thing]


class PrepaidCard:
    """Card for bus rides with a balance in cents and a short history.

    >>> card = PrepaidCard(500)
    >>> card.ride(300), card.ride(300), card.top_up(200), card.ride(300)
    (True, False, 400, True)
    >>> card.balance, card.history
    (100, [-300, 200, -300])
    """

    def __init__(self, balance: int = 0) -> None:
        self.balance = balance
        self.history: List[int] = []

    def _book(self, amount: int) -> None:
        self.balance += amount
        self.history.append(amount)

    def top_up(self, amount: int) -> int:
        self._book(amount)
        return self.balance

    def ride(self, price: int) -> bool:
        if price > self.balance:
            return False
        self._book(-price)
        return True


class UndoDocument:
    """Lines of text with commands that can be taken back one by one.

    >>> doc = UndoDocument()
    >>> doc.append("one"); doc.append("two"); doc.replace(0, "ONE")
    >>> doc.text(), doc.undo(), doc.text()
    ('ONE\\ntwo', True, 'one\\ntwo')
    >>> doc.undo(), doc.undo(), doc.undo()
    (True, True, False)
    >>> doc.append("end"); doc.text()
    'end'
    """

    def __init__(self) -> None:
        self.lines: List[str] = []
        self._earlier: List[List[str]] = []

    def _remember(self) -> None:
        self._earlier.append(list(self.lines))

    def append(self, line: str) -> None:
        self._remember()
        self.lines.append(line)

    def replace(self, index: int, line: str) -> None:
        self._remember()
        self.lines[index] = line

    def undo(self) -> bool:
        if not self._earlier:
            return False
        self.lines = self._earlier.pop()
        return True

    def text(self) -> str:
        return "\n".join(self.lines)


def check():
    assert tidy_phone_number("(030) 12-34") == "+49301234"
    assert tidy_phone_number("0044 20 55") == "+442055"
    assert tidy_phone_number("+1 555/2") == "+15552"
    assert register_of_names(["Ann Lee", "Bo Adams", "Cy Lamb"]) == {"A": ["Bo Adams"], "L": ["Cy Lamb", "Ann Lee"]}
    assert greeting_list(["Ann", "Bob"], 3) == "Ann and Bob"
    assert greeting_list(["Ann", "Bob", "Cid", "Dan"], 2) == "Ann, Bob and 2 more"
    assert greeting_list(["Ann"], 2) == "Ann"
    assert mentions_in_message("Hi @Bob and @ann_1, ask @bob!") == ["bob", "ann_1"]
    assert mentions_in_message("mail me: a@example.org") == []
    assert unread_counts([("team", 3), ("team", 8), ("home", 0)], {"team": 3}) == {"team": 1, "home": 1}
    assert unread_counts([("team", 3)], {"team": 3}) == {}
    assert reply_thread({1: None, 2: 1, 3: 2, 4: 1}, 3) == [1, 2, 3]
    assert reply_thread({1: None}, 1) == [1]
    assert spam_points("WIN NOW!!", ["win", "cash"]) == 9
    assert spam_points("See you!", ["win"]) == 0
    assert todo_sections(["Home:", "- wash", "- cook", "Work:"]) == {"Home": 2, "Work": 0}
    assert todo_sections([]) == {}
    assert tasks_for_today([("tax", 9, 60), ("mail", 2, 20), ("walk", 3, 30)], 2, 80) == ["mail", "walk"]
    assert tasks_for_today([("tax", 10, 60)], 2, 80) == []
    assert next_due_day(3, 7, 8) == 10
    assert next_due_day(3, 7, 17) == 17
    assert next_due_day(3, 7, 18) == 24
    assert scale_recipe({"flour": 500, "eggs": 3}, 4, 6) == {"flour": 750.0, "eggs": 5}
    assert scale_recipe({"milk": 0.8}, 2, 1) == {"milk": 0.4}
    assert dishes_possible({"cake": {"egg": 3, "flour": 1}}, {"egg": 7, "flour": 9}) == {"cake": 2}
    assert dishes_possible({"tea": {"leaf": 1}}, {}) == {"tea": 0}
    assert oven_schedule({"pie": 30, "roast": 90, "bread": 30}, 100) == [(10, "roast"), (70, "bread"), (70, "pie")]
    assert next_departures([5, 20, 35, 50], 10, 10, 2) == [10, 25]
    assert next_departures([5], 10, 0, 3) == []
    assert total_fare([1, 3, 3], 2, 50) == 8
    assert total_fare([1, 9, 1], 2, 30) == 30
    assert total_fare([4], 2, 30) == 0
    assert tank_stops([100, 200, 150, 50], 300) == 1
    assert tank_stops([400], 300) is None
    assert luggage_problems([("red", 25.5), ("blue", 9)], 1, 23) == ["too many bags", "red is 2.5 kg too heavy"]
    assert luggage_problems([("blue", 9)], 1, 23) == []
    assert plane_seat_label(0) == "1A"
    assert plane_seat_label(7) == "2B"
    assert plane_seat_label(72) == "14A"
    assert hotel_price(["Thu", "Fri"], 50, 80) == 130
    assert hotel_price(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"], 10, 20) == 90
    assert currency_purse({50: 1, 20: 2, 5: 3}, 75) == {50: 1, 20: 1, 5: 1}
    assert currency_purse({50: 1}, 30) is None
    assert overdue_books([("Ann", "Owls", 10), ("Ann", "Ants", 2), ("Bo", "Bees", 30)], 40) == {"Ann": ["Ants", "Owls"]}
    assert waiting_list_after([("ask", "Ann"), ("ask", "Bob"), ("ask", "Ann"), ("get", "Ann")]) == ["Bob"]
    assert parking_price(20) == 0.0
    assert parking_price(21) == 2.0
    assert parking_price(61) == 3.5
    assert parking_price(1000) == 12.0
    assert battery_warnings([50, 19, 15, 4, 3, 80, 10]) == ["low", "critical", "low"]
    assert battery_warnings([3]) == ["critical"]
    assert files_to_delete([("a", 5, 9), ("b", 3, 1), ("c", 4, 2)], 6) == ["b", "c"]
    assert files_to_delete([("a", 5, 9)], 0) == []
    assert password_advice("annrules", "Ann") == ["longer", "digit", "mixed case", "not your name"]
    assert password_advice("Blue7horses", "Ann") == []
    assert form_errors({"zip": "12345"}, [], {"zip": 4}) == {"zip": "at most 4 characters"}
    assert form_errors({"name": " "}, ["name"], {}) == {"name": "required"}
    assert undo_typing(["a", "b", "undo", "c"]) == "ac"
    assert undo_typing(["a", "b", "undo", "undo", "redo"]) == "a"
    assert undo_typing(["a", "undo", "b", "redo"]) == "b"
    assert notification_digest([(0, "mail"), (4, "call"), (11, "news")], 10) == ["mail; call", "news"]
    assert notification_digest([], 10) == []
