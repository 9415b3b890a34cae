"""Mixed katas: tables of counts, lookups with rules, small games and shops, family trees, networks and tiny classes."""

from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import chain, product
from typing import Any, Dict, FrozenSet, List, NamedTuple, Optional, Set, Tuple, Union


class Parcel(NamedTuple):
    """A parcel with a price that depends on its weight and on whether it is fragile.

    >>> Parcel('A', 3).price(), Parcel('B', 3, True).price()
    (8, 13)
    >>> max(Parcel('A', 3), Parcel('C', 9), key=Parcel.price).code
    'C'
    """

    code: str
    weight: int
    fragile: bool = False

    def price(self) -> int:
        return 2 + 2 * self.weight + (5 if self.fragile else 0)


def heaviest_per_zone(parcels: list[Parcel], zone_of: dict[str, str]) -> dict[str, str]:
    """
    Return the code of the heaviest parcel of each zone, by zone. Parcels without a zone are left out, and of equally
    heavy ones the fragile one counts, then the first.

    heaviest_per_zone([Parcel('A', 3), Parcel('B', 3, True)], {'A': 'n', 'B': 'n'}) == {'n': 'B'}
    heaviest_per_zone([Parcel('A', 3)], {}) == {}
    """
    best = {}
    for p in parcels:
        zone = zone_of.get(p.code)
        if zone is None:
            continue
        if zone not in best or (p.weight, p.fragile) > (best[zone].weight, best[zone].fragile):
            best[zone] = p
    return {zone: best[zone].code for zone in sorted(best)}


def load_trucks(parcels, limit):
    """
    Load (code, weight) parcels in order: each one goes into the first truck in which it still fits, otherwise into a
    new truck. Parcels above the limit are left. Return the lists of codes.

    load_trucks([('a', 6), ('b', 5), ('c', 4), ('d', 11)], 10) == [['a', 'c'], ['b']]
    load_trucks([], 10) == []
    """
    trucks = []
    for code, weight in parcels:
        if weight > limit:
            continue
        for truck in trucks:
            if truck['load'] + weight <= limit:
                truck['load'] += weight
                truck['codes'].append(code)
                break
        else:
            trucks.append({'load': weight, 'codes': [code]})
    return [truck['codes'] for truck in trucks]


def lookup_with_plural(words: Dict[str, str], word: str) -> str:
    """
    Look a word up. If it is missing, try it without a final 's' and put 's' behind the result; if it is missing then
    too, return the word in upper case.

    >>> lookup_with_plural({'Hund': 'dog', 'Maus': 'mouse'}, 'Hunds')
    'dogs'
    >>> lookup_with_plural({'Maus': 'mouse'}, 'Maus'), lookup_with_plural({}, 'los')
    ('mouse', 'LOS')
    """
    if word in words:
        return words[word]
    if word.endswith('s') and word[:-1] in words:
        return words[word[:-1]] + 's'
    return word.upper()


def lookup_closest_name(table: dict[str, int], name: str) -> int | None:
    """
    Return the value of the key that has the most letters at the same positions as the name (case ignored). If no key
    shares a letter with it return None; ties go to the first key in the alphabet.

    >>> lookup_closest_name({'anna': 1, 'hanna': 2}, 'Enna')
    1
    >>> lookup_closest_name({'bob': 1}, 'xyz') is None
    True
    """
    def shared(key):
        return sum(a == b for a, b in zip(key.lower(), name.lower()))

    best = max(sorted(table), key=shared, default=None)
    if best is None or shared(best) == 0:
        return None
    return table[best]


def defaults_by_type(fields, record):
    """
    The dict fields maps names to types. Return a dict with all these names: the value of the record if it has the right
    type, otherwise the empty value of the type (0, '', [] and so on).

    defaults_by_type({'a': int, 'b': str, 'c': list}, {'a': 5, 'b': 7}) == {'a': 5, 'b': '', 'c': []}
    """
    result = {}
    for name, kind in fields.items():
        value = record.get(name)
        result[name] = value if isinstance(value, kind) else kind()
    return result


def price_for_amount(steps: Dict[int, float], amount: int) -> Optional[float]:
    """
    The steps map a least amount to the price of one piece. Return the price for the amount, or the price of a larger
    amount that is cheaper in total and begins a step, if there is one. Return None if the amount is below all steps.

    price_for_amount({1: 5.0, 10: 3.0}, 4) == 20.0
    price_for_amount({1: 5.0, 10: 3.0}, 7) == 30.0
    price_for_amount({5: 1.0}, 2) is None
    """
    reached = [n for n in steps if n <= amount]
    if not reached:
        return None
    options = [amount * steps[max(reached)]]
    options += [n * price for n, price in steps.items() if n > amount]
    return min(options)


def price_of_letter(table: List[Tuple[int, Dict[str, int]]], weight: int, country: str) -> int:
    """
    The table lists (largest weight, prices by country) with rising weights; the country 'other' is used for all
    countries that are not there. Return the price of the first row that fits, or -1.

    >>> price_of_letter([(20, {'de': 85, 'other': 110}), (50, {'other': 170})], 30, 'de')
    170
    >>> price_of_letter([(20, {'de': 85})], 21, 'de')
    -1
    """
    for limit, prices in table:
        if weight <= limit:
            if country in prices:
                return prices[country]
            return prices.get('other', -1)
    return -1


def count_by_bucket(values: list[int], bounds: list[int]) -> dict[str, int]:
    """
    Count the values in the ranges between rising bounds. The names of the ranges are '<b' for the first, 'a-b' for
    those between (a included, b not), and '>=b' for the last. All of them are in the result.

    count_by_bucket([1, 5, 7, 10, 22], [5, 10]) == {'<5': 1, '5-10': 2, '>=10': 2}
    """
    names = [f'<{bounds[0]}']
    names += [f'{a}-{b}' for a, b in zip(bounds, bounds[1:])]
    names.append(f'>={bounds[-1]}')
    counts = dict.fromkeys(names, 0)
    for value in values:
        i = sum(1 for b in bounds if value >= b)
        counts[names[i]] += 1
    return counts


def difference_pair_counts(nums: List[int], limit: int) -> Dict[int, int]:
    """
    Count the pairs of different positions by the difference of their numbers, for all differences up to the limit that
    occur, in rising order.

    >>> difference_pair_counts([1, 4, 2, 1], 2)
    {0: 1, 1: 2, 2: 1}
    """
    counts = Counter()
    for i, a in enumerate(nums):
        for b in nums[i + 1:]:
            if abs(a - b) <= limit:
                counts[abs(a - b)] += 1
    return dict(sorted(counts.items()))


def sum_table(first, second):
    """
    Return how many ways there are for each sum of one number of the first and one number of the second list.

    sum_table([1, 2], [1, 2, 3]) == {2: 1, 3: 2, 4: 2, 5: 1}
    """
    table = {}
    for a, b in product(first, second):
        table[a + b] = table.get(a + b, 0) + 1
    return table


def dice_sums(sides: List[int]) -> Dict[int, int]:
    """
    Return in how many ways each sum can be thrown with dice that have the given numbers of sides.

    >>> dice_sums([2, 3])
    {2: 1, 3: 2, 4: 2, 5: 1}
    >>> dice_sums([])
    {0: 1}
    """
    ways = {0: 1}
    for n in sides:
        following: Dict[int, int] = {}
        for total, count in ways.items():
            for face in range(1, n + 1):
                following[total + face] = following.get(total + face, 0) + count
        ways = following
    return ways


def kind_of_hand(cards: list[str]) -> str:
    """
    Cards are texts such as '7h' (value and suit). Say what the hand is: 'flush' if all suits are the same (and there
    are at least three cards), otherwise 'triple' if a value comes three times or more, 'pairs' if two values come
    twice, 'pair' for one, or 'nothing'.

    >>> kind_of_hand(['7h', '7s', '2d', '2h'])
    'pairs'
    >>> kind_of_hand(['Ah', '3h', '9h'])
    'flush'
    >>> kind_of_hand(['Ah', '3s'])
    'nothing'
    """
    values = Counter(card[:-1] for card in cards)
    suits = {card[-1] for card in cards}
    if len(cards) >= 3 and len(suits) == 1:
        return 'flush'
    if max(values.values(), default=0) >= 3:
        return 'triple'
    pairs = sum(1 for n in values.values() if n == 2)
    return {0: 'nothing', 1: 'pair'}.get(pairs, 'pairs')


def who_takes_trick(cards, trump):
    """
    The cards of a trick are (player, suit, number) in the order in which they were played. The highest trump wins;
    without a trump the highest card of the first suit. Return the player.

    who_takes_trick([('al', 'h', 5), ('bo', 'h', 9), ('cy', 's', 12)], 'd') == 'bo'
    who_takes_trick([('al', 'h', 5), ('bo', 'd', 2), ('cy', 'd', 1)], 'd') == 'bo'
    """
    led = cards[0][1]

    def strength(card):
        _, suit, number = card
        if suit == trump:
            return (2, number)
        return (1, number) if suit == led else (0, 0)

    return max(cards, key=strength)[0]


def lay_dominoes(stones: List[Tuple[int, int]]) -> Optional[List[Tuple[int, int]]]:
    """
    Lay the stones in a row in the given order so that neighbouring numbers are equal, where each stone after the first
    may be turned round. Return the row as it lies, or None if a stone does not fit.

    lay_dominoes([(1, 2), (3, 2), (3, 5)]) == [(1, 2), (2, 3), (3, 5)]
    lay_dominoes([(1, 2), (4, 5)]) is None
    """
    row = []
    for a, b in stones:
        if not row or row[-1][1] == a:
            row.append((a, b))
        elif row[-1][1] == b:
            row.append((b, a))
        else:
            return None
    return row


def loot_share(loot: Dict[str, int], heroes: List[str]) -> Dict[str, List[str]]:
    """
    Share the things: in the order of falling value (equal ones by name) each thing goes to the hero whose things are
    worth the least so far, the first in the list of several.

    >>> loot_share({'gem': 9, 'ring': 5, 'cup': 4, 'hat': 1}, ['al', 'bo'])
    {'al': ['gem', 'hat'], 'bo': ['ring', 'cup']}
    """
    bags: Dict[str, List[str]] = {hero: [] for hero in heroes}
    worth = dict.fromkeys(heroes, 0)
    for thing in sorted(loot, key=lambda t: (-loot[t], t)):
        hero = min(heroes, key=lambda h: worth[h])
        bags[hero].append(thing)
        worth[hero] += loot[thing]
    return bags


def apply_potions(hero: dict[str, int], potions: list[str], effects: dict[str, dict[str, int]]) -> dict[str, int]:
    """
    Each potion changes values of the hero by its effects; no value falls below 0, and 'life' never rises above 'max'
    if the hero has that. Unknown potions do nothing.

    >>> effects = {'red': {'life': 9}, 'bad': {'life': -2, 'luck': 1}}
    >>> apply_potions({'life': 5, 'max': 8}, ['red', 'bad', 'tap'], effects)
    {'life': 6, 'max': 8, 'luck': 1}
    """
    state = dict(hero)
    for potion in potions:
        for name, change in effects.get(potion, {}).items():
            value = max(0, state.get(name, 0) + change)
            if name == 'life' and 'max' in state:
                value = min(value, state['max'])
            state[name] = value
    return state


def next_rooms(doors, room, keys):
    """
    The doors map a room to a dict of direction: (other room, key or None). Return the sorted directions in which
    somebody with the given keys can go.

    next_rooms({'hall': {'n': ('attic', 'brass'), 'e': ('yard', None)}}, 'hall', {'iron'}) == ['e']
    next_rooms({}, 'hall', set()) == []
    """
    ways = doors.get(room, {})
    return sorted(way for way, (_, key) in ways.items() if key is None or key in keys)


def follow_commands(rooms: Dict[str, Dict[str, str]], start: str, commands: str) -> List[str]:
    """
    Each letter of the commands is a direction. Return the rooms that are entered, one after the other; a command
    without a door in that direction adds '!' instead.

    follow_commands({'hall': {'n': 'attic'}, 'attic': {'s': 'hall'}}, 'hall', 'nns') == ['attic', '!', 'hall']
    """
    here = start
    visited = []
    for way in commands:
        there = rooms.get(here, {}).get(way)
        if there is None:
            visited.append('!')
        else:
            here = there
            visited.append(here)
    return visited


def rooms_with_keys(rooms: dict[str, tuple[list[str], set[str]]], start: str) -> set[str]:
    """
    Each room is mapped to (rooms behind its doors, names of rooms whose keys lie in it). A room can be entered if its
    key was found; the start is open. Return the rooms that can be entered.

    >>> sorted(rooms_with_keys({'a': (['b', 'c'], {'c'}), 'b': ([], set()), 'c': (['b'], {'b'})}, 'a'))
    ['a', 'b', 'c']
    >>> sorted(rooms_with_keys({'a': (['b'], set()), 'b': ([], {'b'})}, 'a'))
    ['a']
    """
    entered = {start}
    keys = set(rooms[start][1])
    while True:
        new = {room for here in entered for room in rooms[here][0] if room in keys} - entered
        if not new:
            return entered
        for room in new:
            keys |= rooms[room][1]
        entered |= new


def build_family(births: List[Tuple[str, str, str]]) -> Dict[str, Tuple[str, str]]:
    """
    Births are (child, mother, father). Return child: (mother, father); a child that comes a second time with other
    parents is mapped to ('?', '?').

    build_family([('cy', 'al', 'bo'), ('di', 'al', 'bo'), ('cy', 'al', 'ed')]) == {'cy': ('?', '?'), 'di': ('al', 'bo')}
    """
    family: Dict[str, Tuple[str, str]] = {}
    for child, mother, father in births:
        if family.setdefault(child, (mother, father)) != (mother, father):
            family[child] = ('?', '?')
    return family


def ancestors_of(family, name):
    """
    The family maps a child to the tuple of its parents. Return a dict ancestor: generation (1 for the parents) with the
    smallest generation if somebody is an ancestor in several ways.

    ancestors_of({'c': ('a', 'b'), 'd': ('c', 'a')}, 'd') == {'c': 1, 'a': 1, 'b': 2}
    ancestors_of({}, 'x') == {}
    """
    found = {}
    layer = [name]
    generation = 0
    while layer:
        generation += 1
        parents = []
        for person in layer:
            for parent in family.get(person, ()):
                if parent not in found:
                    found[parent] = generation
                    parents.append(parent)
        layer = parents
    return found


def half_siblings(family: Dict[str, Tuple[str, str]]) -> Set[FrozenSet[str]]:
    """
    The family maps children to (mother, father). Return the set of pairs of children that have exactly one parent in
    common.

    >>> pairs = half_siblings({'x': ('a', 'b'), 'y': ('a', 'c'), 'z': ('a', 'c')})
    >>> sorted(''.join(sorted(pair)) for pair in pairs)
    ['xy', 'xz']
    """
    result = set()
    for one, parents in family.items():
        for other, others in family.items():
            if one < other and len(set(parents) & set(others)) == 1:
                result.add(frozenset((one, other)))
    return result


def heir(children: dict[str, list[str]], dead: set[str], king: str) -> str | None:
    """
    The children of everybody are listed from the oldest to the youngest. The heir of the king is his oldest child, or,
    if that one is dead, the heir of that child, and if there is none, the next child and so on. None if nobody is left.

    >>> heir({'k': ['a', 'b'], 'a': ['c']}, {'a'}, 'k')
    'c'
    >>> heir({'k': ['a', 'b'], 'a': ['c']}, {'a', 'c', 'b'}, 'k') is None
    True
    """
    for child in children.get(king, []):
        if child not in dead:
            return child
        found = heir(children, dead, child)
        if found is not None:
            return found
    return None


def tuple_tree_replace(tree, old, new):
    """
    A tree is a tuple of trees or a leaf. Return the tree with each leaf that equals old replaced by new.

    tuple_tree_replace((1, (2, 1), 3), 1, 0) == (0, (2, 0), 3)
    tuple_tree_replace(1, 1, 'x') == 'x'
    """
    if isinstance(tree, tuple):
        return tuple(tuple_tree_replace(part, old, new) for part in tree)
    return new if tree == old else tree


def tree_text_lines(tree: Tuple, indent: str = '') -> List[str]:
    """
    A tree is (name, child, child, ...). Write one line for each name, two spaces further in for each level, and '+'
    behind the names that have children.

    >>> tree_text_lines(('a', ('b', ('c',)), ('d',)))
    ['a+', '  b+', '    c', '  d']
    """
    name, *children = tree
    lines = [indent + name + ('+' if children else '')]
    for child in children:
        lines += tree_text_lines(child, indent + '  ')
    return lines


def tree_from_indented(lines: List[str]) -> Dict[str, Optional[str]]:
    """
    Lines are indented by one space for each level. Return a dict that maps each name to the name above it (None on the
    first level).

    tree_from_indented(['a', ' b', '  c', ' d', 'e']) == {'a': None, 'b': 'a', 'c': 'b', 'd': 'a', 'e': None}
    """
    parents: Dict[str, Optional[str]] = {}
    path: List[str] = []
    for line in lines:
        name = line.lstrip(' ')
        level = len(line) - len(name)
        del path[level:]
        parents[name] = path[-1] if path else None
        path.append(name)
    return parents


def menu_price(menu: dict, choice: str) -> int:
    """
    A menu is nested dicts with prices at the ends. The choice is a path such as 'drinks/tea'. Return the price; if the
    path ends at a part of the menu return its lowest price, and 0 for a path that does not exist.

    >>> menu_price({'drinks': {'tea': 3, 'hot': {'milk': 2}}, 'soup': 5}, 'drinks')
    2
    >>> menu_price({'soup': 5}, 'soup'), menu_price({'soup': 5}, 'soup/hot')
    (5, 0)
    """
    def lowest(node):
        if not isinstance(node, dict):
            return node
        return min(map(lowest, node.values()), default=0)

    node = menu
    for part in choice.split('/'):
        if not isinstance(node, dict) or part not in node:
            return 0
        node = node[part]
    return lowest(node)


def sort_nested(data):
    """
    Return nested dicts and lists with the keys of all dicts in sorted order and all lists sorted; the lists hold only
    numbers.

    Example: {'b': [3, 1], 'a': {'d': 1, 'c': []}} becomes {'a': {'c': [], 'd': 1}, 'b': [1, 3]}.
    """
    if isinstance(data, dict):
        return {key: sort_nested(data[key]) for key in sorted(data)}
    if isinstance(data, list):
        return sorted(data)
    return data


def keys_by_depth(tree: Dict[str, Any]) -> Dict[int, List[str]]:
    """
    Return the sorted keys of nested dicts for each depth, where the outer keys have depth 1.

    >>> keys_by_depth({'b': {'x': 1}, 'a': {'y': {'z': 2}}})
    {1: ['a', 'b'], 2: ['x', 'y'], 3: ['z']}
    >>> keys_by_depth({})
    {}
    """
    result = {}
    layer = [tree]
    depth = 1
    while layer:
        keys = sorted(chain.from_iterable(layer))
        if keys:
            result[depth] = keys
        layer = [value for node in layer for value in node.values() if isinstance(value, dict)]
        depth += 1
    return result


def get_all(data: Union[dict, list], path: List[str]) -> List[Any]:
    """
    Follow the path in nested dicts and lists; the part '*' stands for all keys or all elements. Return all values at
    its end.

    get_all({'p': [{'n': 1}, {'n': 2}, {}]}, ['p', '*', 'n']) == [1, 2]
    get_all({'p': 1}, ['q']) == []
    """
    current = [data]
    for part in path:
        following = []
        for node in current:
            if isinstance(node, dict):
                if part == '*':
                    following.extend(node.values())
                elif part in node:
                    following.append(node[part])
            elif isinstance(node, list) and part == '*':
                following.extend(node)
        current = following
    return current


def deep_freeze(data):
    """
    Turn nested lists, sets and dicts into something that can be a key: lists become tuples, sets frozensets, and dicts
    tuples of (key, value) sorted by key.

    deep_freeze({'b': [1, 2], 'a': {3}}) == (('a', frozenset({3})), ('b', (1, 2)))
    deep_freeze('x') == 'x'
    """
    if isinstance(data, dict):
        return tuple((key, deep_freeze(data[key])) for key in sorted(data))
    if isinstance(data, list):
        return tuple(map(deep_freeze, data))
    if isinstance(data, set):
        return frozenset(map(deep_freeze, data))
    return data


def count_equal_records(records: List[Dict[str, Any]]) -> List[int]:
    """
    Return for each different record (two are equal if they have the same keys and values) how often it occurs, in the
    order of the first occurrence.

    >>> count_equal_records([{'a': 1, 'b': 2}, {'a': 1}, {'b': 2, 'a': 1}])
    [2, 1]
    """
    seen: List[Dict[str, Any]] = []
    counts: List[int] = []
    for record in records:
        if record in seen:
            counts[seen.index(record)] += 1
        else:
            seen.append(record)
            counts.append(1)
    return counts


def average_per_field(records: list[dict[str, float]], minimum: int = 1) -> dict[str, float]:
    """
    Return the average of each field over the records that have it, rounded to one decimal, for fields that are in at
    least minimum records, by name.

    >>> average_per_field([{'b': 1, 'a': 2}, {'a': 3}, {'a': 5}])
    {'a': 3.3, 'b': 1.0}
    >>> average_per_field([{'b': 1, 'a': 2}, {'a': 3}], 2)
    {'a': 2.5}
    """
    values = defaultdict(list)
    for record in records:
        for name, value in record.items():
            values[name].append(value)
    return {name: round(sum(v) / len(v), 1) for name, v in sorted(values.items()) if len(v) >= minimum}


def records_to_columns(records, default=0):
    """
    Turn a list of records into a dict of columns. All columns are as long as the list; missing values are the default.

    records_to_columns([{'a': 1}, {'b': 2}, {'a': 3}]) == {'a': [1, 0, 3], 'b': [0, 2, 0]}
    records_to_columns([]) == {}
    """
    columns = {}
    for i, record in enumerate(records):
        for name, value in record.items():
            column = columns.setdefault(name, [default] * len(records))
            column[i] = value
    return columns


def columns_to_records(columns: Dict[str, List[Any]]) -> List[Dict[str, Any]]:
    """
    Turn a dict of columns into a list of records; there are as many records as the longest column has values, and a
    record has only the fields whose column is long enough.

    columns_to_records({'a': [1, 2], 'b': [3]}) == [{'a': 1, 'b': 3}, {'a': 2}]
    columns_to_records({}) == []
    """
    height = max((len(column) for column in columns.values()), default=0)
    records = []
    for i in range(height):
        records.append({name: column[i] for name, column in columns.items() if i < len(column)})
    return records


def top_of_each(records: list[tuple[str, str, int]], n: int) -> dict[str, list[str]]:
    """
    Records are (group, name, points). Return the n best names of each group; equal points keep the order of the list.

    >>> top_of_each([('x', 'a', 1), ('x', 'b', 5), ('y', 'c', 2), ('x', 'd', 5)], 2)
    {'x': ['b', 'd'], 'y': ['c']}
    """
    groups = {}
    for group, name, points in records:
        groups.setdefault(group, []).append((points, name))
    return {
        group: [name for _, name in sorted(members, key=lambda m: -m[0])[:n]]
        for group, members in groups.items()
    }


def update_records(records: List[Dict[str, Any]], changes: List[Tuple[int, str, Any]]) -> List[Dict[str, Any]]:
    """
    Changes are (id, field, value). Return the records (each has an 'id') after the changes; a value None removes the
    field, an unknown id makes a new record at the end.

    >>> update_records([{'id': 1, 'n': 'a', 'x': 0}], [(1, 'n', 'b'), (2, 'n', 'c'), (1, 'x', None)])
    [{'id': 1, 'n': 'b'}, {'id': 2, 'n': 'c'}]
    """
    by_id = {record['id']: dict(record) for record in records}
    for number, name, value in changes:
        record = by_id.setdefault(number, {'id': number})
        if value is None:
            record.pop(name, None)
        else:
            record[name] = value
    return list(by_id.values())


def reachable_in_time(flights, start, time):
    """
    Flights are (from, departure, to, arrival). Somebody is at the start at the given time. Return a dict of all places
    that can be reached with the earliest time there; a flight can be taken if one is there at or before its departure.

    reachable_in_time([('a', 5, 'b', 7), ('b', 6, 'c', 8), ('b', 7, 'd', 9)], 'a', 4) == {'a': 4, 'b': 7, 'd': 9}
    """
    earliest = {start: time}
    for source, departure, target, arrival in sorted(flights, key=lambda f: f[1]):
        if source in earliest and earliest[source] <= departure:
            if target not in earliest or arrival < earliest[target]:
                earliest[target] = arrival
    return earliest


def network_delay(links: Dict[str, List[Tuple[str, int]]], start: str) -> Tuple[int, str]:
    """
    A message starts at a node and runs along all links (target, time). Return the time at which the last node is
    reached that can be reached, and this node (the first in the alphabet of several).

    >>> network_delay({'a': [('b', 4), ('c', 1)], 'c': [('b', 2)]}, 'a')
    (3, 'b')
    >>> network_delay({}, 'a')
    (0, 'a')
    """
    time = {start: 0}
    todo = [start]
    while todo:
        node = min(todo, key=lambda n: time[n])
        todo.remove(node)
        for target, delay in links.get(node, []):
            arrival = time[node] + delay
            if target not in time or arrival < time[target]:
                time[target] = arrival
                if target not in todo:
                    todo.append(target)
    last = max(time.values())
    return last, min(n for n in time if time[n] == last)


def heaviest_truck(bridges: List[Tuple[str, str, int]], start: str, goal: str) -> int:
    """
    Bridges (a, b, limit) carry a truck up to the limit, in both directions. Return the weight of the heaviest truck
    that can go from start to goal, 0 if there is no way.

    heaviest_truck([('a', 'b', 5), ('b', 'c', 3), ('a', 'c', 2)], 'a', 'c') == 3
    heaviest_truck([('a', 'b', 5)], 'a', 'z') == 0
    """
    reached = {start}
    smallest = 0
    open_bridges = sorted(bridges, key=lambda b: b[2], reverse=True)
    for i, (_, _, limit) in enumerate(open_bridges):
        smallest = limit
        grown = True
        while grown:
            grown = False
            for a, b, _ in open_bridges[:i + 1]:
                if (a in reached) != (b in reached):
                    reached |= {a, b}
                    grown = True
        if goal in reached:
            return smallest
    return 0


def prices_by_stops(prices: dict[str, dict[str, int]], start: str, goal: str, stops: int) -> list[int | None]:
    """
    Return the lowest price from start to goal with at most 0, 1, ... stops between, up to the given number of stops;
    None stands where there is no way.

    >>> prices_by_stops({'a': {'b': 1, 'c': 9}, 'b': {'c': 2}}, 'a', 'c', 1)
    [9, 3]
    >>> prices_by_stops({'a': {'b': 1}, 'b': {'c': 1}}, 'a', 'c', 2)
    [None, 2, 2]
    """
    best = {start: 0}
    result = []
    for _ in range(stops + 1):
        following = dict(best)
        for place, paid in best.items():
            for target, price in prices.get(place, {}).items():
                total = paid + price
                if target not in following or total < following[target]:
                    following[target] = total
        best = following
        result.append(best.get(goal))
    return result


def strongest_link_groups(links, threshold):
    """
    Links are (a, b, strength). Return the groups of names that are joined by links of at least the threshold, each as
    a sorted text with '+', the list in alphabetical order. Every name of any link is in a group.

    strongest_link_groups([('a', 'b', 5), ('b', 'c', 1), ('d', 'c', 7)], 4) == ['a+b', 'c+d']
    """
    groups = [{name} for name in {n for a, b, _ in links for n in (a, b)}]
    for a, b, strength in links:
        if strength < threshold:
            continue
        touched = [g for g in groups if a in g or b in g]
        groups = [g for g in groups if g not in touched]
        groups.append(set().union(*touched))
    return sorted('+'.join(sorted(g)) for g in groups)


def is_independent(graph: Dict[str, Set[str]], chosen: Set[str]) -> bool:
    """
    Return True if no two of the chosen nodes are neighbours, and every other node is a neighbour of a chosen one.

    >>> is_independent({'a': {'b'}, 'b': {'a', 'c'}, 'c': {'b'}}, {'a', 'c'})
    True
    >>> is_independent({'a': {'b'}, 'b': {'a', 'c'}, 'c': {'b'}}, {'a'})
    False
    """
    for node in chosen:
        if graph[node] & chosen:
            return False
    return all(node in chosen or graph[node] & chosen for node in graph)


def knights_table(friends: dict[str, set[str]], first: str) -> list[str]:
    """
    Seat all people in a row that begins with the first one so that neighbours are friends. Among the possible rows
    return the first in alphabetical order, or [] if there is none.

    >>> knights_table({'a': {'b', 'c'}, 'b': {'a', 'c'}, 'c': {'a', 'b', 'd'}, 'd': {'c'}}, 'a')
    ['a', 'b', 'c', 'd']
    >>> knights_table({'a': set(), 'b': set()}, 'a')
    []
    """
    def extend(row):
        if len(row) == len(friends):
            return row
        for name in sorted(friends[row[-1]]):
            if name not in row:
                full = extend(row + [name])
                if full:
                    return full
        return []

    return extend([first])


def count_paths_of_length(graph: Dict[str, List[str]], start: str, length: int) -> int:
    """
    Count the walks with the given number of edges that begin at the start; nodes may be visited again.

    count_paths_of_length({'a': ['b', 'c'], 'b': ['a'], 'c': ['b']}, 'a', 2) == 2
    count_paths_of_length({}, 'a', 0) == 1
    """
    @lru_cache(maxsize=None)
    def walks(node, left):
        if left == 0:
            return 1
        return sum(walks(nxt, left - 1) for nxt in graph.get(node, []))

    return walks(start, length)


def peel_by_degree(graph):
    """
    Take away the node with the fewest neighbours (the first in the alphabet of several) again and again. Return the
    nodes in the order in which they are taken away.

    peel_by_degree({'a': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}) == ['b', 'a', 'c']
    """
    left = {node: set(others) for node, others in graph.items()}
    order = []
    while left:
        node = min(left, key=lambda n: (len(left[n]), n))
        order.append(node)
        for other in left.pop(node):
            left[other].discard(node)
    return order


def pagerank_step(links: Dict[str, List[str]], rank: Dict[str, float]) -> Dict[str, float]:
    """
    Each page gives its rank in equal parts to the pages it links to; a page without links keeps it. Return the new
    ranks rounded to three decimals.

    >>> pagerank_step({'a': ['b', 'c'], 'b': ['c'], 'c': []}, {'a': 1.0, 'b': 0.5, 'c': 0.0})
    {'a': 0.0, 'b': 0.5, 'c': 1.0}
    """
    new = dict.fromkeys(links, 0.0)
    for page, targets in links.items():
        if not targets:
            new[page] += rank[page]
        for target in targets:
            new[target] += rank[page] / len(targets)
    return {page: round(value, 3) for page, value in new.items()}


def votes_needed_to_pass(votes: Dict[str, int], mine: str) -> int:
    """
    Return how many votes must change from the leading rivals to mine, one at a time and always from the rival who has
    the most, until mine has more than anybody else.

    votes_needed_to_pass({'me': 3, 'x': 6, 'y': 5}, 'me') == 3
    votes_needed_to_pass({'me': 3, 'x': 1}, 'me') == 0
    """
    counts = dict(votes)
    rivals = [name for name in counts if name != mine]
    changed = 0
    while rivals:
        top = max(rivals, key=lambda name: counts[name])
        if counts[top] < counts[mine]:
            break
        counts[top] -= 1
        counts[mine] += 1
        changed += 1
    return changed


def median_vote(votes: list[tuple[str, int]]) -> int:
    """
    Votes are (name, amount); only the last vote of each name counts. Return the median amount, the lower one of two,
    or 0.

    median_vote([('al', 5), ('bo', 9), ('al', 1), ('cy', 4)]) == 4
    median_vote([]) == 0
    """
    amounts = sorted(dict(votes).values())
    if not amounts:
        return 0
    return amounts[(len(amounts) - 1) // 2]


def jury_verdict(scores, drop=1):
    """
    The dict maps skaters to the marks of the jury. Without the drop highest and drop lowest marks the best average
    wins. Return the winners (several if equal) in alphabetical order; skaters with too few marks do not count.

    jury_verdict({'al': [1, 8, 8, 10], 'bo': [7, 7, 9, 10], 'cy': [9, 9]}) == ['al', 'bo']
    jury_verdict({'al': [1, 3, 8]}, 2) == []
    """
    averages = {}
    for name, marks in scores.items():
        kept = sorted(marks)[drop:len(marks) - drop]
        if kept:
            averages[name] = sum(kept) / len(kept)
    best = max(averages.values(), default=None)
    return sorted(name for name in averages if averages[name] == best)


def quota_filled(selected: List[str], attributes: Dict[str, Set[str]], quotas: Dict[str, int]) -> Dict[str, int]:
    """
    Return for each quota that is not filled by the selected people how many are missing. A person counts for all of
    his or her attributes.

    >>> quota_filled(['al', 'bo'], {'al': {'tall', 'old'}, 'bo': {'tall'}}, {'tall': 2, 'old': 3, 'new': 1})
    {'old': 2, 'new': 1}
    """
    have = Counter()
    for person in selected:
        have.update(attributes.get(person, set()))
    return {name: n - have[name] for name, n in quotas.items() if have[name] < n}


def intersect_all(groups: List[Set[int]], start: Optional[Set[int]] = None) -> Set[int]:
    """
    Return the elements that are in the start set and in all groups, but an empty group is passed over. Without a start
    set the first group that is not empty is used for it.

    >>> intersect_all([set(), {1, 2, 3}, {2, 3, 4}])
    {2, 3}
    >>> intersect_all([{1, 2}], {2, 9})
    {2}
    >>> intersect_all([])
    set()
    """
    filled = [g for g in groups if g]
    if start is not None:
        filled.insert(0, start)
    if not filled:
        return set()
    return reduce(lambda a, b: a & b, filled)


def set_distance_chain(words: list[str]) -> list[int]:
    """
    Return for each two neighbouring words the number of letters that are in exactly one of them.

    set_distance_chain(['tea', 'eat', 'ear', 'x']) == [0, 2, 4]
    set_distance_chain(['a']) == []
    """
    letters = [set(word) for word in words]
    return [len(a ^ b) for a, b in zip(letters, letters[1:])]


def new_members_each_day(days):
    """
    Return for each day (a set of names) how many names are there that were on no earlier day.

    new_members_each_day([{'a', 'b'}, {'b'}, {'c', 'a', 'd'}]) == [2, 0, 2]
    """
    known = set()
    result = []
    for names in days:
        fresh = names - known
        result.append(len(fresh))
        known |= fresh
    return result


def regular_customers(weeks: List[Set[str]], misses: int) -> List[str]:
    """
    Return the sorted names that are missing in at most the given number of weeks, but not in two weeks in a row.

    >>> regular_customers([{'a', 'b'}, {'a', 'c'}, {'b'}, {'a', 'b'}], 1)
    ['a', 'b']
    """
    everybody = set().union(*weeks)
    regular = []
    for name in sorted(everybody):
        absent = [name not in week for week in weeks]
        if sum(absent) > misses:
            continue
        if any(x and y for x, y in zip(absent, absent[1:])):
            continue
        regular.append(name)
    return regular


def compatible_pairs(people: dict[str, tuple[set[str], set[str]]]) -> list[tuple[str, str]]:
    """
    Each person has (likes, dislikes). Two people fit if they share a like and neither likes what the other dislikes.
    Return the sorted pairs.

    Example: {'al': ({'tea'}, {'tv'}), 'bo': ({'tea', 'tv'}, set()), 'cy': ({'tea'}, set())} gives
    [('al', 'cy'), ('bo', 'cy')].
    """
    names = sorted(people)
    pairs = []
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            likes_a, hates_a = people[a]
            likes_b, hates_b = people[b]
            if likes_a & likes_b and not likes_a & hates_b and not likes_b & hates_a:
                pairs.append((a, b))
    return pairs


class Chest:
    """
    A chest with a limited weight.

    >>> chest = Chest(10, {'gem': 3, 'axe': 6})
    >>> chest.add('gem', 2), chest.add('axe'), chest.add('gem')
    (True, False, True)
    >>> chest.weight(), chest.swap('gem', 'axe'), chest.things
    (9, False, {'gem': 3})
    """

    def __init__(self, limit, weights):
        self.limit = limit
        self.weights = weights
        self.things = {}

    def weight(self):
        return sum(self.weights[t] * n for t, n in self.things.items())

    def add(self, thing, n=1):
        if self.weight() + n * self.weights[thing] > self.limit:
            return False
        self.things[thing] = self.things.get(thing, 0) + n
        return True

    def swap(self, old, new):
        if not self.things.get(old):
            return False
        self.things[old] -= 1
        if self.add(new):
            return True
        self.things[old] += 1
        return False


class HeatSwitch:
    """
    A thermostat that switches on below one limit and off above another.

    >>> t = HeatSwitch(18, 22)
    >>> [t.read(x) for x in (20, 17, 20, 23, 20)]
    ['off', 'on', 'on', 'off', 'off']
    >>> t.switches
    2
    """

    def __init__(self, low: float, high: float):
        self.low = low
        self.high = high
        self.on = False
        self.switches = 0

    def read(self, degrees: float) -> str:
        wanted = self.on
        if degrees < self.low:
            wanted = True
        elif degrees > self.high:
            wanted = False
        if wanted != self.on:
            self.on = wanted
            self.switches += 1
        return 'on' if self.on else 'off'


class OverwriteBuffer:
    """
    A buffer that overwrites its oldest element when it is full.

    >>> r = OverwriteBuffer(3)
    >>> [r.write(x) for x in 'abcd']
    [None, None, None, 'a']
    >>> r.items(), r.newest(2)
    (['b', 'c', 'd'], ['d', 'c'])
    """

    def __init__(self, size):
        self.slots = [None] * size
        self.start = 0
        self.count = 0

    def write(self, item):
        i = (self.start + self.count) % len(self.slots)
        if self.count < len(self.slots):
            self.slots[i] = item
            self.count += 1
            return None
        lost = self.slots[i]
        self.slots[i] = item
        self.start = (self.start + 1) % len(self.slots)
        return lost

    def items(self):
        return [self.slots[(self.start + k) % len(self.slots)] for k in range(self.count)]

    def newest(self, n):
        return self.items()[::-1][:n]


class TagIndex:
    """
    Find things by their tags.

    >>> index = TagIndex()
    >>> index.add('car', 'fast red'); index.add('bus', 'red big'); index.add('jet', 'fast big')
    >>> index.find('red'), index.find('red', without='big'), index.find('fast', 'big')
    (['bus', 'car'], ['car'], ['jet'])
    """

    def __init__(self) -> None:
        self.by_tag: Dict[str, Set[str]] = defaultdict(set)

    def add(self, thing: str, tags: str) -> None:
        for tag in tags.split():
            self.by_tag[tag].add(thing)

    def find(self, *tags: str, without: Optional[str] = None) -> List[str]:
        if not tags:
            return []
        found = set.intersection(*(self.by_tag.get(tag, set()) for tag in tags))
        if without is not None:
            found -= self.by_tag.get(without, set())
        return sorted(found)


class Elevator:
    """
    An elevator that goes on in its direction as long as somebody wants to go further that way.

    >>> e = Elevator(3)
    >>> for floor in (5, 1, 4, 2):
    ...     e.call(floor)
    >>> [e.step() for _ in range(5)]
    [4, 5, 2, 1, None]
    """

    def __init__(self, floor):
        self.floor = floor
        self.up = True
        self.calls = set()

    def call(self, floor):
        if floor != self.floor:
            self.calls.add(floor)

    def step(self):
        if not self.calls:
            return None
        above = [f for f in self.calls if f > self.floor]
        below = [f for f in self.calls if f < self.floor]
        if self.up and not above or not self.up and not below:
            self.up = not self.up
        self.floor = min(above) if self.up else max(below)
        self.calls.remove(self.floor)
        return self.floor


class Pipeline:
    """
    A chain of named steps that can be switched off.

    >>> p = Pipeline().then('double', lambda x: 2 * x).then('inc', lambda x: x + 1)
    >>> p.run(5), p.run(5, skip={'double'})
    (11, 6)
    >>> p.names()
    'double > inc'
    """

    def __init__(self):
        self.steps = []

    def then(self, name, function):
        self.steps.append((name, function))
        return self

    def run(self, value, skip=()):
        for name, function in self.steps:
            if name not in skip:
                value = function(value)
        return value

    def names(self):
        return ' > '.join(name for name, _ in self.steps)


class PrinterQueue:
    """
    Jobs of several users are printed in turn, one page of each user at a time.

    >>> q = PrinterQueue()
    >>> q.submit('al', 3); q.submit('bo', 1); q.submit('cy', 2)
    >>> ''.join(q.print_page()[0] for _ in range(6))
    'abcaca'
    >>> q.print_page() is None
    True
    """

    def __init__(self) -> None:
        self.jobs: deque = deque()

    def submit(self, user: str, pages: int) -> None:
        if pages > 0:
            self.jobs.append((user, pages))

    def print_page(self) -> Optional[str]:
        if not self.jobs:
            return None
        user, pages = self.jobs.popleft()
        if pages > 1:
            self.jobs.append((user, pages - 1))
        return user


def check():
    assert heaviest_per_zone([Parcel('A', 3), Parcel('B', 3, True)], {'A': 'n', 'B': 'n'}) == {'n': 'B'}
    assert heaviest_per_zone([Parcel('A', 3)], {}) == {}
    assert load_trucks([('a', 6), ('b', 5), ('c', 4), ('d', 11)], 10) == [['a', 'c'], ['b']]
    assert load_trucks([], 10) == []
    fields = {'a': int, 'b': str, 'c': list}
    assert defaults_by_type(fields, {'a': 5, 'b': 7}) == {'a': 5, 'b': '', 'c': []}
    assert price_for_amount({1: 5.0, 10: 3.0}, 4) == 20.0
    assert price_for_amount({1: 5.0, 10: 3.0}, 7) == 30.0
    assert price_for_amount({5: 1.0}, 2) is None
    assert count_by_bucket([1, 5, 7, 10, 22], [5, 10]) == {'<5': 1, '5-10': 2, '>=10': 2}
    assert sum_table([1, 2], [1, 2, 3]) == {2: 1, 3: 2, 4: 2, 5: 1}
    assert who_takes_trick([('al', 'h', 5), ('bo', 'h', 9), ('cy', 's', 12)], 'd') == 'bo'
    assert who_takes_trick([('al', 'h', 5), ('bo', 'd', 2), ('cy', 'd', 1)], 'd') == 'bo'
    assert lay_dominoes([(1, 2), (3, 2), (3, 5)]) == [(1, 2), (2, 3), (3, 5)]
    assert lay_dominoes([(1, 2), (4, 5)]) is None
    assert next_rooms({'hall': {'n': ('attic', 'brass'), 'e': ('yard', None)}}, 'hall', {'iron'}) == ['e']
    assert next_rooms({}, 'hall', set()) == []
    rooms = {'hall': {'n': 'attic'}, 'attic': {'s': 'hall'}}
    assert follow_commands(rooms, 'hall', 'nns') == ['attic', '!', 'hall']
    births = [('cy', 'al', 'bo'), ('di', 'al', 'bo'), ('cy', 'al', 'ed')]
    assert build_family(births) == {'cy': ('?', '?'), 'di': ('al', 'bo')}
    assert ancestors_of({'c': ('a', 'b'), 'd': ('c', 'a')}, 'd') == {'c': 1, 'a': 1, 'b': 2}
    assert ancestors_of({}, 'x') == {}
    assert tuple_tree_replace((1, (2, 1), 3), 1, 0) == (0, (2, 0), 3)
    assert tuple_tree_replace(1, 1, 'x') == 'x'
    parents = tree_from_indented(['a', ' b', '  c', ' d', 'e'])
    assert parents == {'a': None, 'b': 'a', 'c': 'b', 'd': 'a', 'e': None}
    ordered = sort_nested({'b': [3, 1], 'a': {'d': 1, 'c': []}})
    assert str(ordered) == "{'a': {'c': [], 'd': 1}, 'b': [1, 3]}"
    assert get_all({'p': [{'n': 1}, {'n': 2}, {}]}, ['p', '*', 'n']) == [1, 2]
    assert get_all({'p': 1}, ['q']) == []
    assert deep_freeze({'b': [1, 2], 'a': {3}}) == (('a', frozenset({3})), ('b', (1, 2)))
    assert deep_freeze('x') == 'x'
    assert records_to_columns([{'a': 1}, {'b': 2}, {'a': 3}]) == {'a': [1, 0, 3], 'b': [0, 2, 0]}
    assert records_to_columns([]) == {}
    assert columns_to_records({'a': [1, 2], 'b': [3]}) == [{'a': 1, 'b': 3}, {'a': 2}]
    assert columns_to_records({}) == []
    flights = [('a', 5, 'b', 7), ('b', 6, 'c', 8), ('b', 7, 'd', 9)]
    assert reachable_in_time(flights, 'a', 4) == {'a': 4, 'b': 7, 'd': 9}
    assert heaviest_truck([('a', 'b', 5), ('b', 'c', 3), ('a', 'c', 2)], 'a', 'c') == 3
    assert heaviest_truck([('a', 'b', 5)], 'a', 'z') == 0
    assert strongest_link_groups([('a', 'b', 5), ('b', 'c', 1), ('d', 'c', 7)], 4) == ['a+b', 'c+d']
    assert count_paths_of_length({'a': ['b', 'c'], 'b': ['a'], 'c': ['b']}, 'a', 2) == 2
    assert count_paths_of_length({}, 'a', 0) == 1
    assert peel_by_degree({'a': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}) == ['b', 'a', 'c']
    assert votes_needed_to_pass({'me': 3, 'x': 6, 'y': 5}, 'me') == 3
    assert votes_needed_to_pass({'me': 3, 'x': 1}, 'me') == 0
    assert median_vote([('al', 5), ('bo', 9), ('al', 1), ('cy', 4)]) == 4
    assert median_vote([]) == 0
    assert jury_verdict({'al': [1, 8, 8, 10], 'bo': [7, 7, 9, 10], 'cy': [9, 9]}) == ['al', 'bo']
    assert jury_verdict({'al': [1, 3, 8]}, 2) == []
    assert set_distance_chain(['tea', 'eat', 'ear', 'x']) == [0, 2, 4]
    assert set_distance_chain(['a']) == []
    assert new_members_each_day([{'a', 'b'}, {'b'}, {'c', 'a', 'd'}]) == [2, 0, 2]
    people = {'al': ({'tea'}, {'tv'}), 'bo': ({'tea', 'tv'}, set()), 'cy': ({'tea'}, set())}
    assert compatible_pairs(people) == [('al', 'cy'), ('bo', 'cy')]
