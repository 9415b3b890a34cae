"""Katas with dictionaries as tables: sparse matrices, tries, machines, logs, loans, recipes and classes."""

from bisect import bisect_right, insort
from collections import ChainMap, Counter, defaultdict, deque
from dataclasses import dataclass, field
from typing import Any, Dict, Iterable, Iterator, List, Optional, Set, Tuple


def sparse_add(a: dict[tuple[int, int], int], b: dict[tuple[int, int], int]) -> dict[tuple[int, int], int]:
    """
    A sparse matrix maps (row, column) to numbers that are not 0. Add two such matrices; zeros must not appear in
    the result.

    >>> sparse_add({(0, 0): 2, (1, 1): 3}, {(1, 1): -3, (2, 0): 4})
    {(0, 0): 2, (2, 0): 4}
    """
    result = dict(a)
    for place, value in b.items():
        total = result.get(place, 0) + value
        if total:
            result[place] = total
        else:
            result.pop(place, None)
    return result


def sparse_times(a, b):
    """
    Multiply two sparse matrices that map (row, column) to numbers. Zeros are left out of the product.

    sparse_times({(0, 1): 2}, {(1, 5): 3, (0, 0): 9}) == {(0, 5): 6}
    sparse_times({}, {(0, 0): 1}) == {}
    """
    product = defaultdict(int)
    for (i, k), x in a.items():
        for (m, j), y in b.items():
            if k == m:
                product[i, j] += x * y
    return {place: value for place, value in product.items() if value != 0}


def dense_from_sparse(cells: Dict[Tuple[int, int], int]) -> List[List[int]]:
    """
    Return the smallest list of rows that holds all the cells (row, column); places without a cell are 0.

    >>> dense_from_sparse({(0, 1): 5, (1, 2): 7})
    [[0, 5, 0], [0, 0, 7]]
    >>> dense_from_sparse({})
    []
    """
    if not cells:
        return []
    height = max(r for r, _ in cells) + 1
    width = max(c for _, c in cells) + 1
    return [[cells.get((r, c), 0) for c in range(width)] for r in range(height)]


def poly_from_terms(terms: List[Tuple[int, int]]) -> Dict[int, int]:
    """
    Terms are (factor, power). Add up the terms of equal power and return a dictionary power: factor, the highest power
    first, without zeros.

    poly_from_terms([(3, 2), (1, 0), (-1, 2), (4, 1), (-4, 1)]) == {2: 2, 0: 1}
    """
    poly: Dict[int, int] = {}
    for factor, power in terms:
        poly[power] = poly.get(power, 0) + factor
    return {power: poly[power] for power in sorted(poly, reverse=True) if poly[power]}


def poly_times(a: dict[int, int], b: dict[int, int]) -> dict[int, int]:
    """
    Multiply two polynomials that map powers to factors. The result has rising powers and no zeros.

    >>> poly_times({1: 1, 0: 1}, {1: 1, 0: -1})
    {0: -1, 2: 1}
    """
    result = {}
    for p, x in a.items():
        for q, y in b.items():
            result[p + q] = result.get(p + q, 0) + x * y
    return {power: result[power] for power in sorted(result) if result[power] != 0}


def poly_text(poly):
    """
    Write a polynomial (power: factor) such as '3x^2 - x + 5', the highest power first. Without terms it is '0'.

    poly_text({2: 3, 1: -1, 0: 5}) == '3x^2 - x + 5'
    poly_text({1: -2}) == '-2x'
    poly_text({}) == '0'
    """
    text = ''
    for power in sorted(poly, reverse=True):
        factor = poly[power]
        size = abs(factor)
        name = '' if power == 0 else 'x' if power == 1 else f'x^{power}'
        number = '' if size == 1 and name else str(size)
        if text:
            text += ' - ' if factor < 0 else ' + '
        elif factor < 0:
            text += '-'
        text += number + name
    return text or '0'


def build_trie(words: Iterable[str]) -> Dict[str, Any]:
    """
    Build nested dictionaries of letters from the words. The end of a word is marked with the key '$' and the number of
    times the word was added.

    >>> build_trie(['a', 'an', 'a'])
    {'a': {'$': 2, 'n': {'$': 1}}}
    """
    root: Dict[str, Any] = {}
    for word in words:
        node = root
        for ch in word:
            node = node.setdefault(ch, {})
        node['$'] = node.get('$', 0) + 1
    return root


def trie_words(trie, prefix=''):
    """
    In a trie of nested dictionaries a word ends where the key '$' is. Return all its words in alphabetical order.

    trie_words({'a': {'$': 1, 'n': {'$': 1}}, 'b': {'e': {'$': 1}}}) == ['a', 'an', 'be']
    trie_words({}) == []
    """
    words = []
    for key in sorted(trie):
        if key == '$':
            words.append(prefix)
        else:
            words += trie_words(trie[key], prefix + key)
    return words


def prefixes_that_identify(words: List[str]) -> Dict[str, str]:
    """
    Return for each word its shortest beginning with which no other word begins; if there is none, the whole word with
    a dot behind it.

    >>> prefixes_that_identify(['sun', 'sand', 'sandy'])
    {'sun': 'su', 'sand': 'sand.', 'sandy': 'sandy'}
    """
    counts = Counter(word[:i] for word in words for i in range(1, len(word) + 1))
    result = {}
    for word in words:
        result[word] = word + "."
        for i in range(1, len(word) + 1):
            if counts[word[:i]] == 1:
                result[word] = word[:i]
                break
    return result


def run_machine(rules: Dict[Tuple[str, str], str], start: str, text: str) -> Optional[str]:
    """
    The rules map (state, letter) to the next state; a rule for the letter '*' is used if there is none for the letter
    itself. Return the state after the whole text, or None if no rule fits.

    run_machine({('a', 'x'): 'b', ('b', '*'): 'a'}, 'a', 'xyx') == 'b'
    run_machine({('a', 'x'): 'b'}, 'a', 'xx') is None
    """
    state = start
    for letter in text:
        nxt = rules.get((state, letter), rules.get((state, '*')))
        if nxt is None:
            return None
        state = nxt
    return state


def turnstile_log(events: list[str]) -> tuple[int, int, str]:
    """
    A turnstile is locked at first. 'coin' unlocks it (a coin when it is unlocked is lost), 'push' lets one person
    through and locks it. Return the number of people, the number of lost coins and the last state.

    >>> turnstile_log(['coin', 'push', 'push', 'coin', 'coin'])
    (1, 1, 'unlocked')
    """
    state = 'locked'
    people = lost = 0
    for event in events:
        if event == 'coin':
            if state == 'unlocked':
                lost += 1
            state = 'unlocked'
        elif state == 'unlocked':
            people += 1
            state = 'locked'
    return people, lost, state


def unreachable_states(rules, start):
    """
    The rules map states to dictionaries from letters to states. Return the sorted states that have rules but can't be
    reached from the start.

    unreachable_states({'a': {'0': 'a', '1': 'b'}, 'b': {}, 'c': {'0': 'a'}}, 'a') == ['c']
    """
    reached = set()
    todo = [start]
    while todo:
        state = todo.pop()
        if state in reached:
            continue
        reached.add(state)
        todo.extend(rules.get(state, {}).values())
    return sorted(set(rules) - reached)


def minutes_logged_in(log: List[Tuple[int, str, str]]) -> Dict[str, int]:
    """
    The log has entries (minute, user, 'in' or 'out') in order of time. Add up the minutes of each user between 'in' and
    the next 'out'. A second 'in' without 'out' starts the session anew, and an 'out' without 'in' is ignored.

    >>> minutes_logged_in([(0, 'al', 'in'), (5, 'bo', 'in'), (9, 'al', 'out'), (12, 'bo', 'in'), (20, 'bo', 'out')])
    {'al': 9, 'bo': 8}
    """
    since: Dict[str, int] = {}
    total: Dict[str, int] = {}
    for minute, user, kind in log:
        if kind == 'in':
            since[user] = minute
        elif user in since:
            total[user] = total.get(user, 0) + minute - since.pop(user)
    return total


def most_users_at_once(log: list[tuple[str, str]]) -> int:
    """
    The log has entries (user, 'in' or 'out'). Return the largest number of different users that were in together.

    most_users_at_once([('a', 'in'), ('b', 'in'), ('a', 'in'), ('a', 'out'), ('c', 'in')]) == 2
    most_users_at_once([]) == 0
    """
    inside = set()
    most = 0
    for user, kind in log:
        if kind == 'in':
            inside.add(user)
        else:
            inside.discard(user)
        most = max(most, len(inside))
    return most


def errors_per_module(lines: list[str]) -> list[tuple[str, int]]:
    """
    Log lines look like 'LEVEL module: text'. Count the lines with level ERROR for each module (FATAL counts as three
    errors), and return (module, count), most errors first and equal ones by name.

    >>> errors_per_module(['INFO web: up', 'ERROR db: lost', 'ERROR web: 500', 'FATAL db: dead'])
    [('db', 4), ('web', 1)]
    """
    weight = {'ERROR': 1, 'FATAL': 3}
    counts = Counter()
    for line in lines:
        head, _, _ = line.partition(':')
        level, module = head.split()
        if level in weight:
            counts[module] += weight[level]
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def first_visit_after_break(visits, days):
    """
    Visits are (day, name) in order of time. Return the names that came back after more than the given number of days
    without a visit, in the order in which this happened first.

    first_visit_after_break([(1, 'al'), (2, 'bo'), (4, 'bo'), (9, 'al'), (20, 'bo')], 5) == ['al', 'bo']
    first_visit_after_break([(1, 'al')], 5) == []
    """
    last = {}
    returned = []
    for day, name in visits:
        if name in last and day - last[name] > days and name not in returned:
            returned.append(name)
        last[name] = day
    return returned


def overdue_loans(loans: Dict[str, Tuple[str, int]], today: int, allowed: int = 14) -> Dict[str, List[str]]:
    """
    Loans map a book to (reader, day of the loan). Return for each reader, in alphabetical order, the sorted books that
    have been out for more than the allowed days.

    >>> overdue_loans({'Emma': ('bo', 1), 'Dune': ('al', 10), 'Ulysses': ('bo', 3)}, 20)
    {'bo': ['Emma', 'Ulysses']}
    """
    late = defaultdict(list)
    for book in sorted(loans):
        reader, day = loans[book]
        if today - day > allowed:
            late[reader].append(book)
    return {reader: late[reader] for reader in sorted(late)}


class LendingDesk:
    """
    A library with several copies of a book; who waits longest gets the copy that is returned.

    >>> lib = LendingDesk({'Dune': 1})
    >>> lib.borrow('Dune', 'al'), lib.borrow('Dune', 'bo'), lib.borrow('Emma', 'al')
    ('ok', 'waiting', 'unknown')
    >>> lib.give_back('Dune', 'al')
    'bo'
    >>> lib.give_back('Dune', 'bo') is None, lib.copies
    (True, {'Dune': 1})
    """

    def __init__(self, copies: Dict[str, int]):
        self.copies = dict(copies)
        self.out: Set[Tuple[str, str]] = set()
        self.waiting: Dict[str, deque] = defaultdict(deque)

    def borrow(self, title: str, reader: str) -> str:
        if title not in self.copies:
            return 'unknown'
        if self.copies[title] == 0:
            self.waiting[title].append(reader)
            return 'waiting'
        self.copies[title] -= 1
        self.out.add((title, reader))
        return 'ok'

    def give_back(self, title: str, reader: str) -> Optional[str]:
        if (title, reader) not in self.out:
            return None
        self.out.remove((title, reader))
        if self.waiting[title]:
            following = self.waiting[title].popleft()
            self.out.add((title, following))
            return following
        self.copies[title] += 1
        return None


class PhoneBook:
    """
    A phone book that can be searched by name and by number.

    >>> book = PhoneBook()
    >>> book.add('al', '12'), book.add('bo', '12'), book.add('bo', '34'), book.add('al', '56')
    (True, False, True, True)
    >>> book.number('al'), book.name('12'), book.name('34')
    ('56', None, 'bo')
    """

    def __init__(self):
        self._by_name = {}
        self._by_number = {}

    def add(self, name, number):
        if self._by_number.get(number, name) != name:
            return False
        old = self._by_name.get(name)
        if old is not None:
            del self._by_number[old]
        self._by_name[name] = number
        self._by_number[number] = name
        return True

    def number(self, name):
        return self._by_name.get(name)

    def name(self, number):
        return self._by_number.get(number)


class ParkingDeck:
    """
    A parking deck with numbered places. A car takes the lowest free place; the price is 2 for each hour or part of it.

    >>> deck = ParkingDeck(2)
    >>> deck.enter('A', 0), deck.enter('B', 10), deck.enter('C', 20)
    (1, 2, None)
    >>> deck.leave('A', 61)
    4
    >>> deck.enter('C', 70), deck.leave('Z', 80)
    (1, 0)
    """

    def __init__(self, size: int):
        self.free = list(range(1, size + 1))
        self.cars: Dict[str, Tuple[int, int]] = {}

    def enter(self, car: str, minute: int) -> Optional[int]:
        if not self.free or car in self.cars:
            return None
        place = min(self.free)
        self.free.remove(place)
        self.cars[car] = (place, minute)
        return place

    def leave(self, car: str, minute: int) -> int:
        if car not in self.cars:
            return 0
        place, since = self.cars.pop(car)
        self.free.append(place)
        hours = -(-(minute - since) // 60)
        return 2 * hours


def recipes_that_work(recipes: dict[str, dict[str, int]], pantry: dict[str, int]) -> list[str]:
    """
    Return the sorted recipes for which the pantry has enough of everything. If there are none, return the single recipe
    for which the fewest things are missing or too few, the first in the alphabet of several.

    >>> recipes_that_work({'tea': {'leaf': 1}, 'cake': {'egg': 3, 'flour': 2}}, {'egg': 3, 'leaf': 5})
    ['tea']
    >>> recipes_that_work({'pie': {'egg': 3, 'flour': 2}, 'cake': {'egg': 1, 'milk': 1}}, {'egg': 2})
    ['cake']
    """
    def missing(name):
        return sum(1 for thing, amount in recipes[name].items() if pantry.get(thing, 0) < amount)

    possible = sorted(name for name in recipes if missing(name) == 0)
    if possible or not recipes:
        return possible
    return [min(sorted(recipes), key=missing)]


def recipe_for_people(recipe, people, wanted):
    """
    Change the amounts of a recipe for a number of people to the wanted number. Amounts are rounded up to whole numbers.

    recipe_for_people({'egg': 3, 'milk': 200}, 4, 6) == {'egg': 5, 'milk': 300}
    recipe_for_people({'egg': 3}, 4, 4) == {'egg': 3}
    """
    scaled = {}
    for thing, amount in recipe.items():
        whole, rest = divmod(amount * wanted, people)
        scaled[thing] = whole + 1 if rest else whole
    return scaled


def what_to_buy(recipes: List[Dict[str, int]], pantry: Dict[str, int]) -> List[str]:
    """
    Add up what all the recipes need, take off what is in the pantry, and return lines such as '3 egg' ordered by name.

    >>> what_to_buy([{'egg': 2}, {'egg': 3, 'salt': 1}], {'egg': 1, 'salt': 4})
    ['4 egg']
    """
    need: Counter = Counter()
    for recipe in recipes:
        need.update(recipe)
    need.subtract(pantry)
    return [f"{n} {thing}" for thing, n in sorted(need.items()) if n > 0]


def raw_materials(plans: dict[str, dict[str, int]], product: str, amount: int = 1) -> dict[str, int]:
    """
    Plans map a product to the parts that it is made of; parts may have plans themselves. Return how much of the parts
    without a plan is needed in all for the amount of the product.

    >>> raw_materials({'car': {'wheel': 4, 'seat': 2}, 'wheel': {'tyre': 1, 'bolt': 5}, 'seat': {'bolt': 4}}, 'car')
    {'tyre': 4, 'bolt': 28}
    """
    if product not in plans:
        return {product: amount}
    total = {}
    for part, n in plans[product].items():
        for raw, count in raw_materials(plans, part, n * amount).items():
            total[raw] = total.get(raw, 0) + count
    return total


def effective_rights(user: str, member_of: Dict[str, List[str]], rights: Dict[str, Set[str]]) -> List[str]:
    """
    A user or group belongs to groups (member_of). The rights of somebody are his own and those of all his groups and
    their groups. A right that is written '-x' in any of them takes away the right 'x'. Return the sorted rights.

    effective_rights('al', {'al': ['dev'], 'dev': ['staff']}, {'dev': {'push'}, 'staff': {'read', '-push'}}) == ['read']
    effective_rights('bo', {}, {'bo': {'read'}}) == ['read']
    """
    collected: Set[str] = set()
    seen: Set[str] = set()
    todo = [user]
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        collected |= rights.get(name, set())
        todo += member_of.get(name, [])
    denied = {right[1:] for right in collected if right.startswith('-')}
    return sorted(right for right in collected if not right.startswith('-') and right not in denied)


def match_route(routes, path):
    """
    Routes map patterns such as '/user/<id>' to names. Return (name, values) for the first pattern that fits the path,
    with a dictionary of the parts that stand in angle brackets, or None.

    match_route({'/user/<id>': 'show', '/user/<id>/edit': 'edit'}, '/user/7/edit') == ('edit', {'id': '7'})
    match_route({'/': 'home'}, '/about') is None
    """
    parts = path.split('/')
    for pattern, name in routes.items():
        wanted = pattern.split('/')
        if len(wanted) != len(parts):
            continue
        values = {}
        for want, have in zip(wanted, parts):
            if want.startswith('<') and want.endswith('>'):
                values[want[1:-1]] = have
            elif want != have:
                break
        else:
            return name, values
    return None


def fill_braces(text: str, values: Dict[str, Any], missing: str = "?") -> str:
    """
    Replace every '{name}' in the text by the value of the name; a name without a value is replaced by the text missing.
    A '{' without '}' stays as it is.

    >>> fill_braces('{who} has {n} {what}', {'who': 'Al', 'n': 3})
    'Al has 3 ?'
    >>> fill_braces('a { b', {})
    'a { b'
    """
    result = ""
    i = 0
    while i < len(text):
        end = text.find("}", i)
        if text[i] == "{" and end != -1:
            result += str(values.get(text[i + 1:end], missing))
            i = end + 1
        else:
            result += text[i]
            i += 1
    return result


def cipher_is_consistent(plain: str, coded: str) -> bool:
    """
    Return True if the coded text can come from the plain text by a fixed exchange of letters in which two different
    letters never become the same; spaces must stay spaces.

    cipher_is_consistent('see me', 'abb cb') == True
    cipher_is_consistent('see', 'abc') == False
    cipher_is_consistent('ab', 'xx') == False
    cipher_is_consistent('a b', 'xyz') == False
    """
    if len(plain) != len(coded):
        return False
    forward: Dict[str, str] = {' ': ' '}
    backward: Dict[str, str] = {' ': ' '}
    for p, c in zip(plain, coded):
        if forward.setdefault(p, c) != c or backward.setdefault(c, p) != p:
            return False
    return True


def make_cipher(keyword: str) -> dict[str, str]:
    """
    Map the letters from 'a' on to the different letters of the keyword, and then to the remaining letters of
    the alphabet in order. Return only the letters that change.

    >>> make_cipher('cab')
    {'a': 'c', 'b': 'a', 'c': 'b'}
    >>> make_cipher('abba')
    {}
    """
    alphabet = 'abcdefghijklmnopqrstuvwxyz'
    order = list(dict.fromkeys(keyword + alphabet))
    return {a: b for a, b in zip(alphabet, order) if a != b}


def median_from_counts(counts):
    """
    The dictionary maps numbers to how often they occur. Return the median; of an even number of values the lower one of
    the two in the middle. Without values return None.

    median_from_counts({5: 1, 2: 3, 9: 1}) == 2
    median_from_counts({1: 1, 2: 1}) == 1
    median_from_counts({}) is None
    """
    total = sum(counts.values())
    if total == 0:
        return None
    passed = 0
    for number in sorted(counts):
        passed += counts[number]
        if 2 * passed >= total:
            return number


def counts_up_to(counts: Dict[int, int]) -> Dict[int, int]:
    """
    Return for each number, in rising order, how many values are less than or equal to it.

    >>> counts_up_to({3: 2, 1: 5, 7: 1})
    {1: 5, 3: 7, 7: 8}
    """
    total = 0
    result = {}
    for number, n in sorted(counts.items()):
        total += n
        result[number] = total
    return result


def percent_at_or_below(counts: dict[int, int], number: int) -> int:
    """
    Return how many percent of all values (rounded to the nearest whole number) are at most the number.

    percent_at_or_below({1: 1, 2: 1, 9: 2}, 5) == 50
    percent_at_or_below({}, 5) == 0
    """
    total = sum(counts.values())
    if not total:
        return 0
    below = sum(n for value, n in counts.items() if value <= number)
    return round(100 * below / total)


def smooth_histogram(counts: Dict[int, int]) -> Dict[int, float]:
    """
    Replace each count by the mean of the counts at number - 1, number and number + 1, where missing numbers count 0,
    rounded to one decimal.

    >>> smooth_histogram({1: 3, 2: 6, 5: 1})
    {1: 3.0, 2: 3.0, 5: 0.3}
    """
    return {n: round(sum(counts.get(n + d, 0) for d in (-1, 0, 1)) / 3, 1) for n in counts}


def peaks_of_histogram(counts):
    """
    Return the sorted numbers whose count is larger than the counts of number - 1 and number + 1 (0 if missing).

    peaks_of_histogram({1: 2, 2: 5, 3: 5, 6: 1}) == [6]
    peaks_of_histogram({0: 1}) == [0]
    """
    peaks = []
    for n in sorted(counts):
        if counts[n] > counts.get(n - 1, 0) and counts[n] > counts.get(n + 1, 0):
            peaks.append(n)
    return peaks


def histogram_distance(a: str, b: str) -> int:
    """
    Return how many letters must be added to or removed from the first text, the order aside, to get the second one.

    >>> histogram_distance('apple', 'pale')
    1
    >>> histogram_distance('ab', 'cd')
    4
    """
    counts = Counter(a)
    counts.subtract(b)
    return sum(abs(n) for n in counts.values())


def temperature_classes(log: List[Tuple[str, float]], limits: Tuple[float, float]) -> Dict[str, List[str]]:
    """
    The log has entries (place, degrees). A place is 'cold' if all its degrees are below the lower limit, 'hot' if at
    least one is above the upper limit, and 'mild' otherwise. Return the sorted places of each class that has any.

    Example: the log [('A', 3), ('B', 31), ('A', 4), ('C', 15), ('B', 2)] with the limits (10, 30) gives
    {'cold': ['A'], 'hot': ['B'], 'mild': ['C']}.
    """
    low, high = limits
    by_place: Dict[str, List[float]] = {}
    for place, degrees in log:
        by_place.setdefault(place, []).append(degrees)
    classes: Dict[str, List[str]] = {}
    for place in sorted(by_place):
        values = by_place[place]
        if all(v < low for v in values):
            kind = 'cold'
        elif any(v > high for v in values):
            kind = 'hot'
        else:
            kind = 'mild'
        classes.setdefault(kind, []).append(place)
    return classes


def sensor_outliers(readings: dict[str, list[int]], spread: int) -> dict[str, list[int]]:
    """
    Return for each sensor the readings that are farther than spread from the sensor's middle value (the upper one of
    two in the middle). Sensors without such readings are left out.

    >>> sensor_outliers({'s1': [5, 6, 30, 5], 's2': [1, 2]}, 10)
    {'s1': [30]}
    """
    result = {}
    for name, values in readings.items():
        if not values:
            continue
        middle = sorted(values)[len(values) // 2]
        far = [v for v in values if abs(v - middle) > spread]
        if far:
            result[name] = far
    return result


def values_as_of(updates, until):
    """
    Updates are (time, name, value) in any order; a value None removes the name. Return the values as they are at the
    time until (updates at that time included).

    values_as_of([(5, 'a', 2), (1, 'a', 1), (3, 'b', 7), (4, 'b', None)], 4) == {'a': 1}
    values_as_of([], 9) == {}
    """
    current = {}
    for time, name, value in sorted(updates, key=lambda u: u[0]):
        if time > until:
            break
        if value is None:
            current.pop(name, None)
        else:
            current[name] = value
    return current


class TimeStore:
    """
    A store that keeps all values of a key with their times.

    >>> store = TimeStore()
    >>> store.set('x', 'old', 3); store.set('x', 'new', 8)
    >>> store.get('x', 2), store.get('x', 5), store.get('x', 8)
    (None, 'old', 'new')
    >>> store.changes('x', 4, 9)
    1
    """

    def __init__(self):
        self.times = defaultdict(list)
        self.values = {}

    def set(self, key, value, time):
        if (key, time) not in self.values:
            insort(self.times[key], time)
        self.values[key, time] = value

    def get(self, key, time):
        i = bisect_right(self.times[key], time)
        if i == 0:
            return None
        return self.values[key, self.times[key][i - 1]]

    def changes(self, key, start, end):
        return sum(start <= t <= end for t in self.times[key])


class RateLimit:
    """
    Allow at most n calls of each user within a window of seconds.

    >>> limit = RateLimit(2, 10)
    >>> [limit.allow('al', t) for t in (0, 3, 5, 10, 12)]
    [True, True, False, True, False]
    >>> limit.allow('bo', 12)
    True
    """

    def __init__(self, n: int, window: int):
        self.n = n
        self.window = window
        self.calls: Dict[str, List[int]] = {}

    def allow(self, user: str, time: int) -> bool:
        recent = [t for t in self.calls.get(user, []) if t > time - self.window]
        allowed = len(recent) < self.n
        if allowed:
            recent.append(time)
        self.calls[user] = recent
        return allowed


class EventBus:
    """
    Handlers are called for an event in the order of their priority, the highest first.

    >>> bus = EventBus()
    >>> bus.on('save', lambda x: x + 1); bus.on('save', lambda x: x * 10, priority=5)
    >>> bus.fire('save', 2), bus.fire('load', 2)
    ([20, 3], [])
    """

    def __init__(self):
        self.handlers = {}

    def on(self, event, handler, priority=0):
        self.handlers.setdefault(event, []).append((priority, handler))

    def fire(self, event, value):
        found = sorted(self.handlers.get(event, []), key=lambda pair: -pair[0])
        return [handler(value) for _, handler in found]


class Bimap:
    """
    A dictionary in which values are unique as well: a new pair removes all old pairs with the same key or value.

    >>> b = Bimap({'a': 1, 'b': 2})
    >>> b.put('a', 2)
    >>> b.key_of(2), b.value_of('b'), len(b)
    ('a', None, 1)
    """

    def __init__(self, pairs=None):
        self.pairs = {}
        for key, value in (pairs or {}).items():
            self.put(key, value)

    def put(self, key, value):
        self.pairs = {k: v for k, v in self.pairs.items() if k != key and v != value}
        self.pairs[key] = value

    def value_of(self, key):
        return self.pairs.get(key)

    def key_of(self, value):
        for k, v in self.pairs.items():
            if v == value:
                return k
        return None

    def __len__(self):
        return len(self.pairs)


@dataclass
class Player:
    """
    A player who collects points and goes up a level for every 100 points.

    >>> p = Player('al')
    >>> p.gain(250)
    2
    >>> p.level, p.points
    (3, 50)
    >>> p.bag.append('key'); Player('bo').bag
    []
    """

    name: str
    points: int = 0
    level: int = 1
    bag: List[str] = field(default_factory=list)

    def gain(self, points: int) -> int:
        ups, self.points = divmod(self.points + points, 100)
        self.level += ups
        return ups


@dataclass(order=True)
class ReleaseNumber:
    """
    A version number of three parts.

    >>> ReleaseNumber.parse('1.10') > ReleaseNumber(1, 9, 5)
    True
    >>> str(ReleaseNumber(1, 9, 5).bump('minor')), str(ReleaseNumber(1, 9, 5).bump('major'))
    ('1.10.0', '2.0.0')
    """

    major: int = 0
    minor: int = 0
    patch: int = 0

    @classmethod
    def parse(cls, text: str) -> 'ReleaseNumber':
        return cls(*(int(part) for part in text.split('.')))

    def bump(self, part: str) -> 'ReleaseNumber':
        if part == 'major':
            return ReleaseNumber(self.major + 1, 0, 0)
        if part == 'minor':
            return ReleaseNumber(self.major, self.minor + 1, 0)
        return ReleaseNumber(self.major, self.minor, self.patch + 1)

    def __str__(self) -> str:
        return f'{self.major}.{self.minor}.{self.patch}'


class IntervalSet:
    """
    A set of whole numbers that is kept as few ranges.

    >>> s = IntervalSet()
    >>> s.add(1, 3); s.add(8, 9); s.add(4, 5)
    >>> s.ranges
    [(1, 5), (8, 9)]
    >>> 5 in s, 6 in s, len(s)
    (True, False, 7)
    """

    def __init__(self):
        self.ranges = []

    def add(self, low, high):
        kept = []
        for a, b in self.ranges:
            if b < low - 1 or a > high + 1:
                kept.append((a, b))
            else:
                low, high = min(low, a), max(high, b)
        kept.append((low, high))
        self.ranges = sorted(kept)

    def __contains__(self, n):
        return any(a <= n <= b for a, b in self.ranges)

    def __len__(self):
        return sum(b - a + 1 for a, b in self.ranges)


class WordGraph:
    """
    Words are joined if they follow each other in a text.

    >>> g = WordGraph('the cat the dog a cat')
    >>> g.after('the'), g.after('zoo')
    (['cat', 'dog'], [])
    >>> g.most_joined()
    'cat'
    """

    def __init__(self, text: str):
        self.joined: Dict[str, Counter] = defaultdict(Counter)
        words = text.split()
        for a, b in zip(words, words[1:]):
            self.joined[a][b] += 1

    def after(self, word: str) -> List[str]:
        if word not in self.joined:
            return []
        return sorted(self.joined[word])

    def most_joined(self) -> Optional[str]:
        before: Dict[str, Set[str]] = defaultdict(set)
        for a, counts in self.joined.items():
            for b in counts:
                before[b].add(a)
        return min(before, key=lambda w: (-len(before[w]), w), default=None)


def look_up_chain(name: str, *scopes: Dict[str, str]) -> Optional[str]:
    """
    Scopes are dictionaries of names, the innermost first. A value that starts with '$' means the value of another name,
    which is looked up in the same way. Return the final value, or None if a name is unknown or the names run in a
    circle.

    >>> look_up_chain('a', {'a': '$b'}, {'b': '5', 'a': '1'})
    '5'
    >>> look_up_chain('a', {'a': '$b', 'b': '$a'}) is None
    True
    """
    table = ChainMap(*scopes)
    seen = set()
    while name not in seen:
        seen.add(name)
        if name not in table:
            return None
        value = table[name]
        if not value.startswith('$'):
            return value
        name = value[1:]
    return None


def json_like_diff(a: Any, b: Any, path: str = '') -> List[str]:
    """
    Compare two values that are made of dictionaries, lists and simple values. Return the paths (parts with '/' before
    them) at which they differ; lists of different lengths and values of different types differ as a whole.

    >>> json_like_diff({'x': [1, 2], 'y': {'z': 1}}, {'x': [1, 3], 'y': {}})
    ['/x/1', '/y/z']
    >>> json_like_diff({'x': [1]}, {'x': []})
    ['/x']
    """
    if isinstance(a, dict) and isinstance(b, dict):
        found = []
        for key in sorted(a.keys() | b.keys()):
            if key not in a or key not in b:
                found.append(f'{path}/{key}')
            else:
                found += json_like_diff(a[key], b[key], f'{path}/{key}')
        return found
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        found = []
        for i, (x, y) in enumerate(zip(a, b)):
            found += json_like_diff(x, y, f'{path}/{i}')
        return found
    return [] if type(a) is type(b) and a == b else [path]


def check_record(record: dict, rules: dict[str, type], optional: set[str]) -> list[str]:
    """
    Return the complaints about a record: 'missing x' for a field of the rules that is not there and not optional, 'bad
    x' for a field with a wrong type, and 'extra x' for a field without a rule. They are in alphabetical order.

    Example: {'name': 'al', 'age': '7', 'zip': 1} with the rules {'name': str, 'age': int, 'city': str} and no optional
    fields gives ['bad age', 'extra zip', 'missing city'].
    check_record({}, {'nick': str}, {'nick'}) == []
    """
    complaints = []
    for name, kind in rules.items():
        if name not in record:
            if name not in optional:
                complaints.append('missing ' + name)
        elif not isinstance(record[name], kind):
            complaints.append('bad ' + name)
    complaints += ['extra ' + name for name in record if name not in rules]
    return sorted(complaints)


def keys_all_of_one_type(d: Dict[Any, Any]) -> Optional[str]:
    """
    Return the name of the type that all keys have, or None if they have different types or there are no keys.

    >>> keys_all_of_one_type({1: 'a', 2: 'b'})
    'int'
    >>> keys_all_of_one_type({1: 'a', '2': 'b'}) is None
    True
    """
    kinds = {type(key) for key in d}
    if len(kinds) != 1:
        return None
    return kinds.pop().__name__


def keys_follow_pattern(d, prefix):
    """
    Return True if the keys are exactly prefix1, prefix2, ..., without a gap, in any order; no keys give False.

    keys_follow_pattern({'row2': 0, 'row1': 0}, 'row') == True
    keys_follow_pattern({'row1': 0, 'row3': 0}, 'row') == False
    keys_follow_pattern({}, 'row') == False
    """
    if not d:
        return False
    wanted = {f'{prefix}{i}' for i in range(1, len(d) + 1)}
    return set(d) == wanted


def normalise_keys(d: Dict[str, int]) -> Dict[str, int]:
    """
    Write all keys in lower case with '_' in place of spaces and dashes, and without spaces at the ends. If two keys
    become the same, the larger value is kept.

    >>> normalise_keys({'First Name ': 1, 'first-name': 5, 'ID': 2})
    {'first_name': 5, 'id': 2}
    """
    result: Dict[str, int] = {}
    for key, value in d.items():
        clean = key.strip().lower().replace(' ', '_').replace('-', '_')
        result[clean] = max(value, result.get(clean, value))
    return result


def camel_keys(d: dict) -> dict:
    """
    Turn keys such as 'first_name' into 'firstName', also in nested dictionaries. Keys that are no strings stay.

    >>> camel_keys({'first_name': 1, 'home': {'zip_code': 2}, 3: 4})
    {'firstName': 1, 'home': {'zipCode': 2}, 3: 4}
    """
    result = {}
    for key, value in d.items():
        if isinstance(key, str):
            first, *rest = key.split('_')
            key = first + ''.join(part.capitalize() for part in rest)
        result[key] = camel_keys(value) if isinstance(value, dict) else value
    return result


def dict_min_path(tree):
    """
    The tree is a nested dictionary with numbers at the ends. Return the list of keys that leads to the smallest number;
    of several, the one that comes first. An empty tree gives [].

    dict_min_path({'a': {'x': 5, 'y': 2}, 'b': 3}) == ['a', 'y']
    dict_min_path({}) == []
    """
    best = None

    def walk(node, path):
        nonlocal best
        for key, value in node.items():
            if isinstance(value, dict):
                walk(value, path + [key])
            elif best is None or value < best[0]:
                best = (value, path + [key])

    walk(tree, [])
    return best[1] if best else []


def dict_of_dict_totals(table: Dict[str, Dict[str, int]]) -> Dict[str, Dict[str, int]]:
    """
    Add to each row of a table of rows an entry 'sum', and to the table a row 'sum' with the sums of the columns.

    >>> dict_of_dict_totals({'a': {'x': 1, 'y': 2}, 'b': {'x': 5}})
    {'a': {'x': 1, 'y': 2, 'sum': 3}, 'b': {'x': 5, 'sum': 5}, 'sum': {'x': 6, 'y': 2, 'sum': 8}}
    """
    result = {}
    bottom: Counter = Counter()
    for name, row in table.items():
        full = dict(row)
        full['sum'] = sum(row.values())
        bottom.update(full)
        result[name] = full
    result['sum'] = dict(bottom)
    return result


def crosstab(pairs: list[tuple[str, str]]) -> list[list]:
    """
    Make a table of how often each pair (row name, column name) occurs. The first row has an empty text and the sorted
    column names, and each further row has the row name and the counts.

    crosstab([('a', 'x'), ('b', 'y'), ('a', 'x')]) == [['', 'x', 'y'], ['a', 2, 0], ['b', 0, 1]]
    crosstab([]) == [['']]
    """
    counts = Counter(pairs)
    columns = sorted({c for _, c in pairs})
    table = [[''] + columns]
    for r in sorted({r for r, _ in pairs}):
        table.append([r] + [counts[r, c] for c in columns])
    return table


def seating_from_wishes(wishes: Dict[str, str], seats: List[str]) -> Dict[str, str]:
    """
    In alphabetical order everybody gets the seat that he or she wishes if it is still free (and exists). After that the
    others, again in alphabetical order, get the free seats in order. Who gets none is not in the result.

    >>> seating_from_wishes({'al': 's2', 'bo': 's2', 'cy': 's9'}, ['s1', 's2', 's3'])
    {'al': 's2', 'bo': 's1', 'cy': 's3'}
    """
    free = list(seats)
    plan: Dict[str, str] = {}
    for name in sorted(wishes):
        if wishes[name] in free:
            plan[name] = wishes[name]
            free.remove(wishes[name])
    for name in sorted(wishes):
        if name not in plan and free:
            plan[name] = free.pop(0)
    return plan


def match_helpers(tasks, helpers):
    """
    The dictionary helpers maps each helper to the set of tasks he can do. Give every task to one helper, each helper at
    most one task. Return a dictionary task: helper, trying tasks in order and helpers by name, or None if it is
    impossible.

    match_helpers(['cook', 'sing'], {'al': {'cook', 'sing'}, 'bo': {'cook'}}) == {'cook': 'bo', 'sing': 'al'}
    match_helpers(['cook', 'sing'], {'al': {'cook', 'sing'}}) is None
    """
    def assign(i, used):
        if i == len(tasks):
            return {}
        for helper in sorted(helpers):
            if helper not in used and tasks[i] in helpers[helper]:
                rest = assign(i + 1, used | {helper})
                if rest is not None:
                    return {tasks[i]: helper, **rest}
        return None

    return assign(0, frozenset())


def school_places(prefs: Dict[str, List[str]], ranks: Dict[str, List[str]]) -> Dict[str, str]:
    """
    Pupils apply to schools in the order of prefs. Each school has one place and keeps the applicant who stands first in
    its ranks; a pupil who is refused or loses the place applies to the next school. Return school: pupil by school
    name.

    >>> school_places({'al': ['X', 'Y'], 'bo': ['X', 'Y']}, {'X': ['bo', 'al'], 'Y': ['al', 'bo']})
    {'X': 'bo', 'Y': 'al'}
    """
    todo = list(prefs)
    tried = dict.fromkeys(prefs, 0)
    places: Dict[str, str] = {}
    while todo:
        pupil = todo.pop(0)
        if tried[pupil] == len(prefs[pupil]):
            continue
        school = prefs[pupil][tried[pupil]]
        tried[pupil] += 1
        holder = places.get(school)
        if holder is None:
            places[school] = pupil
        elif ranks[school].index(pupil) < ranks[school].index(holder):
            places[school] = pupil
            todo.append(holder)
        else:
            todo.append(pupil)
    return dict(sorted(places.items()))


def huffman_lengths(freq: dict[str, int]) -> dict[str, int]:
    """
    Join the two rarest groups of letters (of equally rare ones, the group whose sorted letters come first) until one
    group is left; each time the code of all letters in the two groups gets one bit longer. Return the lengths by
    letter.

    >>> huffman_lengths({'a': 5, 'b': 2, 'c': 1})
    {'a': 1, 'b': 2, 'c': 2}
    >>> huffman_lengths({'a': 5})
    {'a': 0}
    """
    lengths = dict.fromkeys(sorted(freq), 0)
    groups = [(n, ch) for ch, n in freq.items()]
    while len(groups) > 1:
        groups.sort()
        (n1, letters1), (n2, letters2), *rest = groups
        for ch in letters1 + letters2:
            lengths[ch] += 1
        groups = rest + [(n1 + n2, ''.join(sorted(letters1 + letters2)))]
    return lengths


def decode_with_table(bits: str, table: Dict[str, str]) -> Optional[str]:
    """
    The table maps letters to codes, and no code is the beginning of another one. Decode the bits, or return None if
    they end in the middle of a code.

    decode_with_table('0100', {'a': '0', 'b': '10'}) == 'aba'
    decode_with_table('01', {'a': '0', 'b': '10'}) is None
    """
    letter_of = {code: letter for letter, code in table.items()}
    text = ''
    current = ''
    for bit in bits:
        current += bit
        if current in letter_of:
            text += letter_of[current]
            current = ''
    return None if current else text


def codes_are_prefix_free(table):
    """
    Return True if no code in the values of the table is the beginning of another one; equal codes are not allowed
    either.

    codes_are_prefix_free({'a': '0', 'b': '10', 'c': '11'}) == True
    codes_are_prefix_free({'a': '1', 'b': '10'}) == False
    """
    codes = sorted(table.values())
    for first, second in zip(codes, codes[1:]):
        if second.startswith(first):
            return False
    return True


def iterate_groups(pairs: Iterable[Tuple[str, int]]) -> Iterator[Tuple[str, List[int]]]:
    """
    Yield (key, numbers) each time the key of the pairs changes, with the numbers of the neighbouring pairs of that key.

    >>> list(iterate_groups([('a', 1), ('a', 2), ('b', 3), ('a', 4)]))
    [('a', [1, 2]), ('b', [3]), ('a', [4])]
    """
    key = None
    numbers: List[int] = []
    for k, n in pairs:
        if k != key and numbers:
            yield key, numbers
            numbers = []
        key = k
        numbers.append(n)
    if numbers:
        yield key, numbers


def titles_with_artist_gap(songs: list[tuple[str, str]], gap: int) -> list[str]:
    """
    Songs are (title, artist). Play them in order, but drop a song if its artist was already played among the last gap
    songs that were played. Return the titles.

    >>> titles_with_artist_gap([('s1', 'A'), ('s2', 'A'), ('s3', 'B'), ('s4', 'A')], 1)
    ['s1', 's3', 's4']
    """
    recent = deque(maxlen=gap)
    titles = []
    for title, artist in songs:
        if artist in recent:
            continue
        titles.append(title)
        recent.append(artist)
    return titles


def level_of_hero(experience: int, table: Dict[int, int]) -> Tuple[int, int]:
    """
    The table maps levels to the experience that is needed for them. Return the highest level that is reached and how
    much is missing for the next one (0 if there is no higher level). Level 0 needs nothing.

    level_of_hero(120, {1: 50, 2: 100, 3: 200}) == (2, 80)
    level_of_hero(10, {1: 50}) == (0, 40)
    level_of_hero(60, {1: 50}) == (1, 0)
    """
    level = 0
    for number in sorted(table):
        if experience < table[number]:
            return level, table[number] - experience
        level = number
    return level, 0


def trade_goods(bag, offers):
    """
    Offers are (give, amount, get, amount). Take them in order; an offer is used once if the bag has enough to give.
    Return the new bag without things of which nothing is left, by name.

    Example: {'wood': 4} with the offers [('wood', 3, 'coal', 1), ('wood', 3, 'gem', 9), ('coal', 1, 'iron', 2)]
    becomes {'iron': 2, 'wood': 1}.
    """
    have = Counter(bag)
    for give, cost, get, gain in offers:
        if have[give] >= cost:
            have[give] -= cost
            have[get] += gain
    return {name: have[name] for name in sorted(have) if have[name] > 0}


def elect_by_district(votes: Dict[str, Dict[str, int]], weights: Dict[str, int]) -> Optional[str]:
    """
    In each district the party with the most votes gets the whole weight of the district (1 if none is given); a tie in
    a district gives nothing to anybody. Return the party with the largest weight, None if two are equal or nobody has
    any.

    >>> elect_by_district({'n': {'A': 5, 'B': 3}, 's': {'A': 1, 'B': 2}, 'w': {'A': 4, 'B': 4}}, {'s': 3})
    'B'
    >>> elect_by_district({'n': {'A': 5, 'B': 3}, 's': {'A': 1, 'B': 2}}, {}) is None
    True
    """
    def single_best(d):
        top = max(d.values(), default=0)
        leaders = [name for name, n in d.items() if n == top]
        return leaders[0] if len(leaders) == 1 else None

    won: Dict[str, int] = {}
    for district, counts in votes.items():
        winner = single_best(counts)
        if winner is not None:
            won[winner] = won.get(winner, 0) + weights.get(district, 1)
    return single_best(won)


def check():
    assert sparse_times({(0, 1): 2}, {(1, 5): 3, (0, 0): 9}) == {(0, 5): 6}
    assert sparse_times({}, {(0, 0): 1}) == {}
    assert poly_from_terms([(3, 2), (1, 0), (-1, 2), (4, 1), (-4, 1)]) == {2: 2, 0: 1}
    assert poly_text({2: 3, 1: -1, 0: 5}) == '3x^2 - x + 5'
    assert poly_text({1: -2}) == '-2x'
    assert poly_text({}) == '0'
    assert trie_words({'a': {'$': 1, 'n': {'$': 1}}, 'b': {'e': {'$': 1}}}) == ['a', 'an', 'be']
    assert trie_words({}) == []
    assert run_machine({('a', 'x'): 'b', ('b', '*'): 'a'}, 'a', 'xyx') == 'b'
    assert run_machine({('a', 'x'): 'b'}, 'a', 'xx') is None
    assert unreachable_states({'a': {'0': 'a', '1': 'b'}, 'b': {}, 'c': {'0': 'a'}}, 'a') == ['c']
    assert most_users_at_once([('a', 'in'), ('b', 'in'), ('a', 'in'), ('a', 'out'), ('c', 'in')]) == 2
    assert most_users_at_once([]) == 0
    visits = [(1, 'al'), (2, 'bo'), (4, 'bo'), (9, 'al'), (20, 'bo')]
    assert first_visit_after_break(visits, 5) == ['al', 'bo']
    assert first_visit_after_break([(1, 'al')], 5) == []
    assert recipe_for_people({'egg': 3, 'milk': 200}, 4, 6) == {'egg': 5, 'milk': 300}
    assert recipe_for_people({'egg': 3}, 4, 4) == {'egg': 3}
    rights = {'dev': {'push'}, 'staff': {'read', '-push'}}
    assert effective_rights('al', {'al': ['dev'], 'dev': ['staff']}, rights) == ['read']
    assert effective_rights('bo', {}, {'bo': {'read'}}) == ['read']
    routes = {'/user/<id>': 'show', '/user/<id>/edit': 'edit'}
    assert match_route(routes, '/user/7/edit') == ('edit', {'id': '7'})
    assert match_route({'/': 'home'}, '/about') is None
    assert cipher_is_consistent('see me', 'abb cb') is True
    assert cipher_is_consistent('see', 'abc') is False
    assert cipher_is_consistent('ab', 'xx') is False
    assert cipher_is_consistent('a b', 'xyz') is False
    assert median_from_counts({5: 1, 2: 3, 9: 1}) == 2
    assert median_from_counts({1: 1, 2: 1}) == 1
    assert median_from_counts({}) is None
    assert percent_at_or_below({1: 1, 2: 1, 9: 2}, 5) == 50
    assert percent_at_or_below({}, 5) == 0
    assert peaks_of_histogram({1: 2, 2: 5, 3: 5, 6: 1}) == [6]
    assert peaks_of_histogram({0: 1}) == [0]
    log = [('A', 3), ('B', 31), ('A', 4), ('C', 15), ('B', 2)]
    assert temperature_classes(log, (10, 30)) == {'cold': ['A'], 'hot': ['B'], 'mild': ['C']}
    assert values_as_of([(5, 'a', 2), (1, 'a', 1), (3, 'b', 7), (4, 'b', None)], 4) == {'a': 1}
    assert values_as_of([], 9) == {}
    complaints = check_record({'name': 'al', 'age': '7', 'zip': 1}, {'name': str, 'age': int, 'city': str}, set())
    assert complaints == ['bad age', 'extra zip', 'missing city']
    assert check_record({}, {'nick': str}, {'nick'}) == []
    assert keys_follow_pattern({'row2': 0, 'row1': 0}, 'row') is True
    assert keys_follow_pattern({'row1': 0, 'row3': 0}, 'row') is False
    assert keys_follow_pattern({}, 'row') is False
    assert dict_min_path({'a': {'x': 5, 'y': 2}, 'b': 3}) == ['a', 'y']
    assert dict_min_path({}) == []
    assert crosstab([('a', 'x'), ('b', 'y'), ('a', 'x')]) == [['', 'x', 'y'], ['a', 2, 0], ['b', 0, 1]]
    assert crosstab([]) == [['']]
    helpers = {'al': {'cook', 'sing'}, 'bo': {'cook'}}
    assert match_helpers(['cook', 'sing'], helpers) == {'cook': 'bo', 'sing': 'al'}
    assert match_helpers(['cook', 'sing'], {'al': {'cook', 'sing'}}) is None
    assert decode_with_table('0100', {'a': '0', 'b': '10'}) == 'aba'
    assert decode_with_table('01', {'a': '0', 'b': '10'}) is None
    assert codes_are_prefix_free({'a': '0', 'b': '10', 'c': '11'}) is True
    assert codes_are_prefix_free({'a': '1', 'b': '10'}) is False
    assert level_of_hero(120, {1: 50, 2: 100, 3: 200}) == (2, 80)
    assert level_of_hero(10, {1: 50}) == (0, 40)
    assert level_of_hero(60, {1: 50}) == (1, 0)
    offers = [('wood', 3, 'coal', 1), ('wood', 3, 'gem', 9), ('coal', 1, 'iron', 2)]
    assert trade_goods({'wood': 4}, offers) == {'iron': 2, 'wood': 1}
