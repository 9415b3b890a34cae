"""Katas with records, counters, nested dictionaries, rankings, routes, trees and small stateful classes."""

from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from typing import Any, Callable, Dict, Hashable, List, Optional, Tuple, Union

Book = namedtuple('Book', 'title author year')


def titles_by_author(books: list[Book]) -> dict[str, list[str]]:
    """
    Group the titles of books by author, the authors in alphabetical order and the titles from old to new.

    >>> titles_by_author([Book('B', 'Orr', 1990), Book('A', 'Lee', 2001), Book('C', 'Orr', 1980)])
    {'Lee': ['A'], 'Orr': ['C', 'B']}
    """
    result = {}
    for book in sorted(books, key=lambda b: (b.author, b.year)):
        result.setdefault(book.author, []).append(book.title)
    return result


def newest_book_before(books, year):
    """
    Return the title of the newest book that is older than the year, or None.

    newest_book_before([Book('A', 'x', 1990), Book('B', 'x', 1999)], 1999) == 'A'
    newest_book_before([], 1999) is None
    """
    older = [book for book in books if book.year < year]
    if not older:
        return None
    return max(older, key=lambda book: book.year).title


def count_neighbour_pairs(items: List[str]) -> Dict[Tuple[str, str], int]:
    """
    Count how often two different things stand side by side. The order in a pair does not matter, and the pairs
    are written in alphabetical order.

    >>> count_neighbour_pairs(['a', 'b', 'a', 'a', 'c'])
    {('a', 'b'): 2, ('a', 'c'): 1}
    """
    counts: Dict[Tuple[str, str], int] = {}
    for x, y in zip(items, items[1:]):
        if x == y:
            continue
        pair = (min(x, y), max(x, y))
        counts[pair] = counts.get(pair, 0) + 1
    return counts


def first_name_to_reach(names: list[str], target: int) -> str | None:
    """
    Return the name that is the first to occur target times in the list, or None if no name does.

    first_name_to_reach(['a', 'b', 'b', 'a', 'a'], 2) == 'b'
    first_name_to_reach(['a'], 2) is None
    """
    counts = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] == target:
            return name
    return None


def running_counts(items: List[Hashable]) -> List[int]:
    """
    Replace each item by the number of times it has occurred up to there, itself included.

    >>> running_counts(['x', 'y', 'x', 'x'])
    [1, 1, 2, 3]
    """
    seen = Counter()
    out = []
    for item in items:
        seen[item] += 1
        out.append(seen[item])
    return out


def counts_are_distinct(text):
    """
    Return True if no two different letters occur equally often; other characters do not count.

    counts_are_distinct('abbccc') == True
    counts_are_distinct('aabb1') == False
    """
    freq = {}
    for ch in text:
        if ch.isalpha():
            freq[ch] = freq.get(ch, 0) + 1
    return len(set(freq.values())) == len(freq)


def letters_to_even_out(text: str) -> int:
    """
    Return how many letters must be added at least so that all letters of the text occur equally often.

    >>> letters_to_even_out('aaab')
    2
    >>> letters_to_even_out('')
    0
    """
    if not text:
        return 0
    counts = Counter(text).values()
    return max(counts) * len(counts) - sum(counts)


def majority_value(d: Dict[str, Any], share: float = 0.5) -> Any:
    """
    Return the value that more than the given share of the keys have, or None if there is no such value.

    majority_value({'a': 1, 'b': 1, 'c': 2}) == 1
    majority_value({'a': 1, 'b': 2}) is None
    majority_value({'a': 1, 'b': 2, 'c': 2}, 0.7) is None
    """
    for value, n in Counter(d.values()).most_common(1):
        if n > share * len(d):
            return value
    return None


def invert_lists_to_counts(tags: dict[str, list[str]]) -> dict[str, int]:
    """
    Map each tag to the number of different keys whose list holds it. A tag that is twice in a list counts once.

    >>> invert_lists_to_counts({'p1': ['a', 'b', 'a'], 'p2': ['b']})
    {'a': 1, 'b': 2}
    """
    result = {}
    for names in tags.values():
        for tag in sorted(set(names)):
            result[tag] = result.get(tag, 0) + 1
    return result


def invert_keep_largest_key(d):
    """
    Swap keys and values; if a value occurs several times it is mapped to the largest of its keys.

    invert_keep_largest_key({1: 'x', 5: 'y', 3: 'x'}) == {'x': 3, 'y': 5}
    """
    swapped = {}
    for key in sorted(d):
        swapped[d[key]] = key
    return swapped


def compose_maps(first: Dict[str, str], second: Dict[str, str]) -> Dict[str, str]:
    """
    Return the dictionary that looks a key up in the first dictionary and its value in the second. A key whose value
    is not in the second dictionary is left out.

    compose_maps({'a': 'x', 'b': 'y'}, {'x': '1', 'z': '2'}) == {'a': '1'}
    """
    return {key: second[mid] for key, mid in first.items() if mid in second}


def map_power(mapping: dict[int, int], start: int, steps: int) -> int:
    """
    Apply the mapping again and again, the given number of times. A number without an entry stays where it is.

    >>> map_power({1: 2, 2: 3}, 1, 5)
    3
    >>> map_power({1: 2, 2: 1}, 1, 7)
    2
    """
    current = start
    for _ in range(steps):
        if current not in mapping:
            break
        current = mapping[current]
    return current


def cycle_lengths_of_permutation(perm: Dict[str, str]) -> List[int]:
    """
    The dictionary maps each name to exactly one name and every name is reached once. Return the sorted lengths
    of its cycles.

    >>> cycle_lengths_of_permutation({'a': 'b', 'b': 'a', 'c': 'c'})
    [1, 2]
    """
    seen = set()
    lengths = []
    for start in perm:
        length = 0
        node = start
        while node not in seen:
            seen.add(node)
            node = perm[node]
            length += 1
        if length:
            lengths.append(length)
    return sorted(lengths)


def merge_with(rule: Callable[[Any, Any], Any], *dicts: dict) -> dict:
    """
    Merge dictionaries. If a key comes again the old and the new value are joined by the rule.

    >>> merge_with(max, {'a': 1, 'b': 5}, {'a': 4, 'b': 2})
    {'a': 4, 'b': 5}
    >>> merge_with(lambda x, y: x + y, {'t': 'p'}, {'t': 'q'}, {'t': 'r'})
    {'t': 'pqr'}
    """
    merged = {}
    for d in dicts:
        for key, value in d.items():
            merged[key] = rule(merged[key], value) if key in merged else value
    return merged


def merge_numbers_add_texts_replace(a, b):
    """
    Merge two dictionaries. If both values of a key are numbers they are added, otherwise the value of b is taken.

    merge_numbers_add_texts_replace({'n': 1, 's': 'x'}, {'n': 2, 's': 'y', 'z': 0}) == {'n': 3, 's': 'y', 'z': 0}
    merge_numbers_add_texts_replace({'k': 1}, {'k': 'one'}) == {'k': 'one'}
    """
    result = dict(a)
    for key, new in b.items():
        old = result.get(key)
        if isinstance(old, (int, float)) and isinstance(new, (int, float)):
            result[key] = old + new
        else:
            result[key] = new
    return result


def merge_nested_counts(a: Dict[str, Dict[str, int]], b: Dict[str, Dict[str, int]]) -> Dict[str, Dict[str, int]]:
    """
    Add two nested count tables. Outer and inner keys may be missing in either of them.

    >>> merge_nested_counts({'x': {'p': 1}}, {'x': {'p': 2, 'q': 1}, 'y': {}})
    {'x': {'p': 3, 'q': 1}, 'y': {}}
    """
    result: Dict[str, Dict[str, int]] = {}
    for table in (a, b):
        for outer, inner in table.items():
            target = result.setdefault(outer, {})
            for key, count in inner.items():
                target[key] = target.get(key, 0) + count
    return result


def conflicts_between(a, b):
    """
    Return the sorted keys that are in both dictionaries with values that differ in value or in type.

    conflicts_between({'p': 1, 'q': 2, 'r': 3}, {'p': 1.0, 'q': 2, 'r': 4}) == ['p', 'r']
    conflicts_between({}, {'p': 1}) == []
    """
    result = []
    for key in a.keys() & b.keys():
        if a[key] != b[key] or type(a[key]) is not type(b[key]):
            result.append(key)
    return sorted(result)


def patch_for(old: dict, new: dict) -> list[tuple]:
    """
    Return the steps that turn the old dictionary into the new one: ('del', key), ('add', key, value) and
    ('set', key, value), ordered by key.

    patch_for({'a': 1, 'b': 2}, {'b': 3, 'c': 4}) == [('del', 'a'), ('set', 'b', 3), ('add', 'c', 4)]
    patch_for({'a': 1}, {'a': 1}) == []
    """
    steps = []
    for key in sorted(set(old) | set(new)):
        if key not in new:
            steps.append(('del', key))
        elif key not in old:
            steps.append(('add', key, new[key]))
        elif old[key] != new[key]:
            steps.append(('set', key, new[key]))
    return steps


def apply_steps_or_none(data: Dict[str, int], steps: List[tuple]) -> Optional[Dict[str, int]]:
    """
    Apply steps ('del', key), ('add', key, value) and ('set', key, value) to a copy of the data. 'add' needs a key that
    is not there, the others a key that is; a step that can't be done gives None.

    >>> apply_steps_or_none({'a': 1}, [('add', 'b', 2), ('set', 'a', 5), ('del', 'b')])
    {'a': 5}
    >>> apply_steps_or_none({'a': 1}, [('add', 'a', 2)]) is None
    True
    """
    result = dict(data)
    for action, key, *rest in steps:
        if (key in result) == (action == 'add'):
            return None
        if action == 'del':
            del result[key]
        else:
            result[key] = rest[0]
    return result


def flatten_with_tuples(tree: dict, prefix: tuple = ()) -> dict[tuple, object]:
    """
    Flatten nested dictionaries: the new keys are the tuples of the keys on the way. Empty dictionaries vanish.

    flatten_with_tuples({'a': {'b': 1, 'c': {'d': 2}}, 'e': 3}) == {('a', 'b'): 1, ('a', 'c', 'd'): 2, ('e',): 3}
    flatten_with_tuples({'a': {}}) == {}
    """
    flat = {}
    for key, value in tree.items():
        path = prefix + (key,)
        if isinstance(value, dict):
            flat.update(flatten_with_tuples(value, path))
        else:
            flat[path] = value
    return flat


def unflatten_dashed(flat):
    """
    Turn keys such as 'a-b' into nested dictionaries. If a key is at the same time the beginning of another one, its
    value goes to the inner key ''.

    unflatten_dashed({'a-b': 1, 'a-c': 2, 'd': 3}) == {'a': {'b': 1, 'c': 2}, 'd': 3}
    unflatten_dashed({'a': 1, 'a-b': 2}) == {'a': {'': 1, 'b': 2}}
    """
    tree = {}
    for key, value in flat.items():
        *path, last = key.split('-')
        node = tree
        for part in path:
            if not isinstance(node.get(part, {}), dict):
                node[part] = {'': node[part]}
            node = node.setdefault(part, {})
        node[last] = value
    return tree


def map_leaves(tree: Any, change: Callable[[Any], Any]) -> Any:
    """
    Apply the function to all values in nested dictionaries and lists, and keep the shape.

    >>> map_leaves({'a': 1, 'b': [2, {'c': 3}]}, lambda n: n * 10)
    {'a': 10, 'b': [20, {'c': 30}]}
    """
    if isinstance(tree, dict):
        return {key: map_leaves(value, change) for key, value in tree.items()}
    if isinstance(tree, list):
        return [map_leaves(value, change) for value in tree]
    return change(tree)


def find_key_anywhere(tree: Dict[str, Any], wanted: str) -> List[Any]:
    """
    Return all values that are stored under the wanted key at any level of nested dictionaries. A value that was
    found is not searched itself.

    find_key_anywhere({'id': 1, 'sub': {'id': 2, 'x': {'id': 3}}}, 'id') == [1, 2, 3]
    find_key_anywhere({'id': {'id': 5}}, 'id') == [{'id': 5}]
    """
    found = []
    for key, value in tree.items():
        if key == wanted:
            found.append(value)
        elif isinstance(value, dict):
            found.extend(find_key_anywhere(value, wanted))
    return found


def config_value(config: dict[str, dict[str, str]], section: str, name: str) -> str:
    """
    Read an option of a section. If it is missing there, the section named by the option 'base' is searched and so on,
    and at last the section 'default'. If it is nowhere the result is the empty string.

    >>> conf = {'dev': {'base': 'prod', 'log': 'on'}, 'prod': {'port': '80'}, 'default': {'user': 'me'}}
    >>> config_value(conf, 'dev', 'port'), config_value(conf, 'dev', 'user'), config_value(conf, 'prod', 'log')
    ('80', 'me', '')
    """
    visited = set()
    while section in config and section not in visited:
        visited.add(section)
        options = config[section]
        if name in options:
            return options[name]
        section = options.get('base', 'default')
    return ''


class LayeredDict:
    """
    A stack of dictionaries, in which the newest layer that has a key decides.

    >>> d = LayeredDict()
    >>> d.set('x', 1); d.push(); d.set('x', 2); d.set('y', 3)
    >>> d.get('x'), d.get('y')
    (2, 3)
    >>> d.pop()
    {'x': 2, 'y': 3}
    >>> d.get('x'), d.get('y', 'gone')
    (1, 'gone')
    """

    def __init__(self):
        self.layers = [{}]

    def push(self):
        self.layers.append({})

    def pop(self):
        if len(self.layers) == 1:
            raise IndexError('the last layer must stay')
        return self.layers.pop()

    def set(self, key, value):
        self.layers[-1][key] = value

    def get(self, key, default=None):
        for layer in reversed(self.layers):
            if key in layer:
                return layer[key]
        return default


class UndoDict:
    """
    A dictionary whose changes can be taken back one after the other.

    >>> d = UndoDict()
    >>> d.set('a', 1); d.set('a', 2); d.delete('a')
    >>> d.undo(), d.data
    (True, {'a': 2})
    >>> d.undo(), d.undo(), d.undo(), d.data
    (True, True, False, {})
    """

    _missing = object()

    def __init__(self):
        self.data = {}
        self._log = []

    def _remember(self, key):
        self._log.append((key, self.data.get(key, self._missing)))

    def set(self, key, value):
        self._remember(key)
        self.data[key] = value

    def delete(self, key):
        self._remember(key)
        self.data.pop(key, None)

    def undo(self):
        if not self._log:
            return False
        key, old = self._log.pop()
        if old is self._missing:
            del self.data[key]
        else:
            self.data[key] = old
        return True


class UsageCache:
    """
    A small cache. If it is full, the key that was used longest ago makes room; get and put both count as use.

    >>> c = UsageCache(2)
    >>> c.put('a', 1); c.put('b', 2)
    >>> c.get('a')
    1
    >>> c.put('c', 3)
    >>> c.keys(), c.misses
    (['a', 'c'], 0)
    >>> c.get('b'), c.misses
    (None, 1)
    """

    def __init__(self, size):
        self.size = size
        self.misses = 0
        self._data = OrderedDict()

    def get(self, key):
        if key not in self._data:
            self.misses += 1
            return None
        self._data.move_to_end(key)
        return self._data[key]

    def put(self, key, value):
        self._data[key] = value
        self._data.move_to_end(key)
        if len(self._data) > self.size:
            self._data.popitem(last=False)

    def keys(self):
        return list(self._data)


def rank_with_average_places(scores: Dict[str, float]) -> Dict[str, float]:
    """
    Give the places 1, 2, 3, ... to the names from the lowest score upwards. Names with equal scores all get the average
    of the places that they take up together.

    rank_with_average_places({'a': 10, 'b': 20, 'c': 10, 'd': 30}) == {'a': 1.5, 'b': 3.0, 'c': 1.5, 'd': 4.0}
    """
    places = {}
    for name, score in scores.items():
        lower = sum(1 for other in scores.values() if other < score)
        equal = sum(1 for other in scores.values() if other == score)
        places[name] = lower + (equal + 1) / 2
    return places


def ranking_text(scores: dict[str, int]) -> str:
    """
    Write a ranking in one line: names with equal scores are joined by '=' in alphabetical order, and the groups
    by ' > ' from the highest score to the lowest.

    >>> ranking_text({'bo': 2, 'al': 2, 'cy': 5})
    'cy > al=bo'
    >>> ranking_text({})
    ''
    """
    groups = defaultdict(list)
    for name, score in scores.items():
        groups[score].append(name)
    parts = []
    for score in sorted(groups, reverse=True):
        parts.append('='.join(sorted(groups[score])))
    return ' > '.join(parts)


def rank_after_tiebreak(scores, bonus):
    """
    Order the names by score, and use the bonus only inside groups of equal scores. A name that has no bonus comes
    last in its group; then the alphabet decides.

    rank_after_tiebreak({'a': 5, 'b': 5, 'c': 7, 'd': 5}, {'b': 2, 'c': 0, 'd': 3}) == ['c', 'd', 'b', 'a']
    """
    def key(name):
        has_bonus = name in bonus
        return (-scores[name], not has_bonus, -bonus.get(name, 0), name)

    return sorted(scores, key=key)


def prize_money(ranking: List[List[str]], prizes: List[int]) -> Dict[str, float]:
    """
    The ranking lists groups of equal players, the best first. The prizes belong to the places; players of a group
    share the prizes of all places they take up. Places without a prize give nothing.

    >>> prize_money([['a'], ['b', 'c'], ['d']], [100, 50, 20])
    {'a': 100.0, 'b': 35.0, 'c': 35.0, 'd': 0.0}
    """
    money = {}
    place = 0
    for group in ranking:
        pot = sum(prizes[place:place + len(group)])
        for player in group:
            money[player] = pot / len(group)
        place += len(group)
    return money


def kth_best_distinct(scores: dict[str, int], k: int) -> list[str]:
    """
    Return the sorted names that have the k-th largest of the different scores, or [] if there are fewer scores.

    kth_best_distinct({'a': 9, 'b': 7, 'c': 9, 'd': 7, 'e': 1}, 2) == ['b', 'd']
    kth_best_distinct({'a': 9}, 2) == []
    """
    levels = sorted(set(scores.values()), reverse=True)
    if k < 1 or k > len(levels):
        return []
    return sorted(name for name, score in scores.items() if score == levels[k - 1])


def swiss_pairs(scores: Dict[str, int], played: List[Tuple[str, str]]) -> List[Tuple[str, str]]:
    """
    Pair players for the next round. Go through them from the best to the worst (equal ones by name) and give each
    free player the next free one below with whom there was no game yet. Who finds nobody is not paired.

    >>> swiss_pairs({'a': 3, 'b': 3, 'c': 2, 'd': 1}, [('a', 'b')])
    [('a', 'c'), ('b', 'd')]
    """
    order = sorted(scores, key=lambda p: (-scores[p], p))
    done = {frozenset(pair) for pair in played}
    pairs = []
    free = list(order)
    while free:
        player = free.pop(0)
        for other in free:
            if frozenset((player, other)) not in done:
                pairs.append((player, other))
                free.remove(other)
                break
    return pairs


def series_points(races, table):
    """
    Each race is a list of names in the order of arrival. The table has the points for the first places, later places
    get nothing. Return the total points of all names that took part.

    series_points([['a', 'b', 'c'], ['c', 'a']], [5, 2]) == {'a': 7, 'b': 2, 'c': 5}
    """
    totals = {}
    for race in races:
        for place, name in enumerate(race):
            gained = table[place] if place < len(table) else 0
            totals[name] = totals.get(name, 0) + gained
    return totals


def drop_worst_race(results: dict[str, list[int]]) -> list[str]:
    """
    The results list the places of each sailor; the largest place of each is dropped and the rest is added. Return the
    sailors with the lowest sum first; with equal sums the one with the better last race comes first.

    drop_worst_race({'al': [1, 5, 2], 'bo': [2, 2, 1], 'cy': [9, 1, 1]}) == ['cy', 'bo', 'al']
    """
    def key(name):
        places = results[name]
        return (sum(places) - max(places), places[-1])

    return sorted(results, key=key)


def knockout_by_strength(strength: Dict[str, int], players: List[str]) -> Optional[str]:
    """
    Play a knockout tournament: in each round neighbours of the list meet, the stronger one goes on, and with equal
    strength the left one. A last player without an opponent goes on.

    >>> knockout_by_strength({'a': 3, 'b': 5, 'c': 5}, ['a', 'b', 'c'])
    'b'
    >>> knockout_by_strength({}, []) is None
    True
    """
    if not players:
        return None
    while len(players) > 1:
        following = []
        for i in range(0, len(players), 2):
            match = players[i:i + 2]
            following.append(max(match, key=lambda p: strength[p]))
        players = following
    return players[0]


def seats_by_largest_remainder(votes: Dict[str, int], seats: int) -> Dict[str, int]:
    """
    Share the seats: first each party gets the whole part of its exact share, then the parties with the largest
    remainders get one more each (equal remainders by name).

    >>> seats_by_largest_remainder({'A': 50, 'B': 30, 'C': 20}, 7)
    {'A': 4, 'B': 2, 'C': 1}
    """
    total = sum(votes.values())
    result = {}
    rest = {}
    for party, n in votes.items():
        result[party], rest[party] = divmod(n * seats, total)
    left = seats - sum(result.values())
    for party in sorted(rest, key=lambda p: (-rest[p], p))[:left]:
        result[party] += 1
    return result


def seats_by_highest_average(votes, seats):
    """
    Give the seats one after the other to the party with the largest votes / (seats so far + 1); of several equal ones
    the first in the alphabet gets it.

    seats_by_highest_average({'A': 60, 'B': 28, 'C': 12}, 4) == {'A': 3, 'B': 1, 'C': 0}
    """
    result = {party: 0 for party in sorted(votes)}
    for _ in range(seats):
        winner = max(result, key=lambda p: votes[p] / (result[p] + 1))
        result[winner] += 1
    return result


def option_after_vetoes(votes: list[tuple[str, str]]) -> str:
    """
    Each vote is (option, kind) with kind 'yes' or 'veto'. An option with two or more vetoes is out. Return the
    remaining option with the most yes votes, the first one mentioned of several, or 'none'.

    >>> option_after_vetoes([('sea', 'yes'), ('hill', 'yes'), ('sea', 'yes'), ('sea', 'veto'), ('sea', 'veto')])
    'hill'
    >>> option_after_vetoes([('sea', 'veto'), ('sea', 'veto')])
    'none'
    """
    yes, veto = {}, {}
    for option, kind in votes:
        yes.setdefault(option, 0)
        veto.setdefault(option, 0)
        if kind == 'yes':
            yes[option] += 1
        else:
            veto[option] += 1
    left = [option for option in yes if veto[option] < 2]
    return max(left, key=lambda o: yes[o], default='none')


def runoff_by_elimination(ballots: List[List[str]]) -> str:
    """
    Each ballot ranks the same names. As long as no name is first on more than half of the ballots, the name with the
    fewest first places is removed (of several, the last in the alphabet).

    runoff_by_elimination([['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'b', 'a'], ['b', 'c', 'a'], ['a', 'b', 'c']]) == 'b'
    runoff_by_elimination([['x']]) == 'x'
    """
    names = set(ballots[0])
    while True:
        firsts = dict.fromkeys(names, 0)
        for ballot in ballots:
            top = next(name for name in ballot if name in names)
            firsts[top] += 1
        leader = max(firsts, key=lambda n: firsts[n])
        if firsts[leader] * 2 > len(ballots) or len(names) == 1:
            return leader
        fewest = min(firsts.values())
        names.remove(max(n for n in names if firsts[n] == fewest))


def delegate_votes(choice: dict[str, str], voters: list[str]) -> dict[str, int]:
    """
    A voter names an option or another voter, who then votes for both. Count the votes of the options; voters whose
    chain of names runs in a circle are not counted.

    >>> delegate_votes({'al': 'tea', 'bo': 'al', 'cy': 'di', 'di': 'cy', 'ed': 'bo'}, ['al', 'bo', 'cy', 'di', 'ed'])
    {'tea': 3}
    """
    counts = {}
    for voter in voters:
        seen = set()
        current = voter
        while current in choice and current not in seen:
            seen.add(current)
            current = choice[current]
        if current not in choice:
            counts[current] = counts.get(current, 0) + 1
    return counts


def best_supplier(offers: List[Dict[str, Any]], item: str, amount: int) -> Optional[str]:
    """
    An offer has the keys 'firm', 'item', 'price' and 'max'. Return the firm that sells the amount of the item at the
    lowest price; of equal prices the one that can deliver more. None if nobody can.

    >>> offers = [{'firm': 'X', 'item': 'nut', 'price': 3, 'max': 10},
    ...           {'firm': 'Y', 'item': 'nut', 'price': 2, 'max': 4}]
    >>> best_supplier(offers, 'nut', 4), best_supplier(offers, 'nut', 5), best_supplier(offers, 'nut', 11)
    ('Y', 'X', None)
    """
    fitting = [o for o in offers if o["item"] == item and o["max"] >= amount]
    if not fitting:
        return None
    best = min(fitting, key=lambda o: (o["price"], -o["max"]))
    return best["firm"]


def pick_batches(batches, amount):
    """
    Batches are (name, expiry day, pieces). Take the amount from the batches that expire first and return the list of
    (name, taken pieces). If there is not enough in total return [].

    pick_batches([('b', 9, 5), ('a', 3, 2)], 4) == [('a', 2), ('b', 2)]
    pick_batches([('a', 3, 2)], 4) == []
    """
    if sum(pieces for _, _, pieces in batches) < amount:
        return []
    taken = []
    for name, _, pieces in sorted(batches, key=lambda batch: batch[1]):
        if amount == 0:
            break
        part = min(pieces, amount)
        taken.append((name, part))
        amount -= part
    return taken


def stock_value_by_group(stock: Dict[str, int], prices: Dict[str, int], group: Dict[str, str]) -> Dict[str, int]:
    """
    Add up amount times price of all items by group. An item without a group belongs to 'other', and an item without
    a price is skipped.

    >>> stock_value_by_group({'pen': 2, 'ink': 1, 'cup': 4}, {'pen': 3, 'cup': 5}, {'pen': 'desk'})
    {'desk': 6, 'other': 20}
    """
    values: Dict[str, int] = {}
    for item, amount in stock.items():
        if item not in prices:
            continue
        name = group.get(item, 'other')
        values[name] = values.get(name, 0) + amount * prices[item]
    return values


def replay_inventory(log: list[str]) -> dict[str, int] | None:
    """
    Lines such as '+3 nail' and '-2 nail' change an inventory that is empty at first. Return it without the items
    that are at 0, or None if an item would ever fall below 0.

    >>> replay_inventory(['+3 nail', '-2 nail', '+1 nut', '-1 nut'])
    {'nail': 1}
    >>> replay_inventory(['-1 nut']) is None
    True
    """
    stock = defaultdict(int)
    for line in log:
        change, item = line.split()
        stock[item] += int(change)
        if stock[item] < 0:
            return None
    return {item: n for item, n in stock.items() if n}


def coupons_for_cart(cart, coupons):
    """
    The cart maps items to amounts. A coupon is (name, item, needed amount). Return the names of the coupons that can be
    used one after the other; each one uses up its amount of the item.

    coupons_for_cart({'tea': 5}, [('A', 'tea', 3), ('B', 'tea', 3), ('C', 'tea', 2)]) == ['A', 'C']
    coupons_for_cart({}, [('A', 'tea', 1)]) == []
    """
    left = dict(cart)
    used = []
    for name, item, needed in coupons:
        if left.get(item, 0) >= needed:
            left[item] -= needed
            used.append(name)
    return used


def split_bill_by_items(items: List[Tuple[str, int, List[str]]]) -> Dict[str, float]:
    """
    Each item is (name, price, people who share it). Return what everybody has to pay, rounded to two decimals.

    split_bill_by_items([('wine', 10, ['al', 'bo', 'cy']), ('soup', 4, ['al'])]) == {'al': 7.33, 'bo': 3.33, 'cy': 3.33}
    """
    due = defaultdict(float)
    for _, price, people in items:
        for person in people:
            due[person] += price / len(people)
    return {person: round(amount, 2) for person, amount in due.items()}


def fewest_payments(balance: Dict[str, int]) -> List[Tuple[str, str, int]]:
    """
    The balances add up to 0; a negative one is a debt. Let the one with the largest debt pay the one with the largest
    credit as much as possible, again and again. Return the payments (from, to, amount); ties go by name.

    >>> fewest_payments({'al': -7, 'bo': 4, 'cy': 3})
    [('al', 'bo', 4), ('al', 'cy', 3)]
    """
    left = dict(balance)
    payments = []
    while any(left.values()):
        debtor = min(sorted(left), key=lambda n: left[n])
        creditor = max(sorted(left), key=lambda n: left[n])
        amount = min(-left[debtor], left[creditor])
        payments.append((debtor, creditor, amount))
        left[debtor] += amount
        left[creditor] -= amount
    return payments


class SplitLedger:
    """
    A ledger that keeps accounts in balance: each booking moves an amount from one account to another.

    >>> book = SplitLedger()
    >>> book.move('cash', 'food', 30)
    >>> book.move('bank', 'cash', 50)
    >>> book.balance('cash'), book.balance('food'), book.balance('rent')
    (20, 30, 0)
    >>> book.history('cash')
    [-30, 50]
    """

    def __init__(self) -> None:
        self.bookings: List[Tuple[str, str, int]] = []

    def move(self, source: str, target: str, amount: int) -> None:
        if amount < 0:
            source, target, amount = target, source, -amount
        self.bookings.append((source, target, amount))

    def history(self, account: str) -> List[int]:
        changes = []
        for source, target, amount in self.bookings:
            if source == account:
                changes.append(-amount)
            if target == account:
                changes.append(amount)
        return changes

    def balance(self, account: str) -> int:
        return sum(self.history(account))


class CoinBox:
    """
    A box of coins that can pay out an amount with the largest coins first.

    >>> box = CoinBox({10: 2, 5: 1, 1: 3})
    >>> box.pay(17)
    {10: 1, 5: 1, 1: 2}
    >>> box.pay(8) is None
    True
    >>> box.total()
    11
    """

    def __init__(self, coins):
        self.coins = dict(coins)

    def total(self):
        return sum(coin * n for coin, n in self.coins.items())

    def pay(self, amount):
        used = {}
        for coin in sorted(self.coins, reverse=True):
            n = min(amount // coin, self.coins[coin])
            if n:
                used[coin] = n
                amount -= n * coin
        if amount:
            return None
        for coin, n in used.items():
            self.coins[coin] -= n
        return used


def parse_timetable(lines: list[str]) -> dict[str, list[str]]:
    """
    Lines such as '08:15 tram' give a departure. Return the sorted times for each vehicle; lines without a space
    are skipped.

    >>> parse_timetable(['09:00 bus', '08:15 tram', '08:30 bus', 'oops'])
    {'bus': ['08:30', '09:00'], 'tram': ['08:15']}
    """
    table = {}
    for line in lines:
        time, _, vehicle = line.partition(' ')
        if vehicle:
            table.setdefault(vehicle, []).append(time)
    return {vehicle: sorted(times) for vehicle, times in table.items()}


def departure_from_table(table, vehicle, now):
    """
    The table maps vehicles to sorted times such as '08:15'. Return the first time that is not before now; after the
    last one, the first time of the next day with a '+' in front. An unknown vehicle gives ''.

    departure_from_table({'bus': ['08:30', '09:00']}, 'bus', '08:31') == '09:00'
    departure_from_table({'bus': ['08:30', '09:00']}, 'bus', '10:00') == '+08:30'
    departure_from_table({}, 'bus', '10:00') == ''
    """
    times = table.get(vehicle, [])
    if not times:
        return ''
    for time in times:
        if time >= now:
            return time
    return '+' + times[0]


def colliding_appointments(calendar: Dict[str, Tuple[int, int]]) -> List[Tuple[str, str]]:
    """
    The calendar maps names to (start, end). Return the pairs of names, in alphabetical order, whose times overlap by
    at least one hour.

    colliding_appointments({'gym': (8, 10), 'call': (9, 11), 'tea': (10, 12)}) == [('call', 'gym'), ('call', 'tea')]
    """
    names = sorted(calendar)
    pairs = []
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            start = max(calendar[a][0], calendar[b][0])
            end = min(calendar[a][1], calendar[b][1])
            if end - start >= 1:
                pairs.append((a, b))
    return pairs


def lowest_free_rooms(meetings: List[Tuple[str, int, int]]) -> Dict[str, int]:
    """
    Assign rooms 1, 2, 3, ... to meetings (name, start, end). In the order of their starts each meeting gets the
    lowest room that is free; a room is free again at the end of its meeting.

    >>> lowest_free_rooms([('a', 9, 12), ('b', 10, 11), ('c', 11, 13), ('d', 12, 14)])
    {'a': 1, 'b': 2, 'c': 2, 'd': 1}
    """
    free_from: List[int] = []
    rooms = {}
    for name, start, end in sorted(meetings, key=lambda m: m[1]):
        for i, time in enumerate(free_from):
            if time <= start:
                free_from[i] = end
                rooms[name] = i + 1
                break
        else:
            free_from.append(end)
            rooms[name] = len(free_from)
    return rooms


def common_free_days(calendars: dict[str, set[str]], week: list[str]) -> list[str]:
    """
    The calendars map people to the days on which they are busy. Return the days of the week on which everybody is free.
    If there are none, return the days with the fewest busy people.

    common_free_days({'al': {'mo'}, 'bo': {'tu'}}, ['mo', 'tu', 'we']) == ['we']
    common_free_days({'al': {'mo', 'tu'}, 'bo': {'tu'}}, ['mo', 'tu']) == ['mo']
    """
    busy = {day: sum(day in days for days in calendars.values()) for day in week}
    fewest = min(busy.values(), default=0)
    return [day for day in week if busy[day] == fewest]


def reachable_within_budget(graph: Dict[str, Dict[str, int]], start: str, budget: int) -> List[str]:
    """
    The graph gives the price of each connection. Return the sorted places that can be reached from the start for at
    most the budget in total; the start itself is one of them.

    >>> reachable_within_budget({'a': {'b': 4, 'c': 9}, 'b': {'c': 3}}, 'a', 7)
    ['a', 'b', 'c']
    >>> reachable_within_budget({'a': {'b': 4}}, 'a', 3)
    ['a']
    """
    best = {start: 0}
    queue = deque([start])
    while queue:
        place = queue.popleft()
        for nxt, price in graph.get(place, {}).items():
            cost = best[place] + price
            if cost <= budget and cost < best.get(nxt, budget + 1):
                best[nxt] = cost
                queue.append(nxt)
    return sorted(best)


def shortest_word_path(neighbours, start, goal):
    """
    Return a shortest path from start to goal as text with '>' between the nodes. Neighbours are tried in the order
    of their lists. No path gives None.

    shortest_word_path({'a': ['b', 'c'], 'b': ['d'], 'c': ['d']}, 'a', 'd') == 'a>b>d'
    shortest_word_path({'a': []}, 'a', 'd') is None
    """
    came_from = {start: None}
    queue = [start]
    for node in queue:
        for nxt in neighbours.get(node, []):
            if nxt not in came_from:
                came_from[nxt] = node
                queue.append(nxt)
    if goal not in came_from:
        return None
    path = []
    node = goal
    while node is not None:
        path.append(node)
        node = came_from[node]
    return '>'.join(reversed(path))


def find_any_cycle(graph: dict[str, list[str]]) -> list[str]:
    """
    Return the nodes of the first directed cycle that a depth first search in the order of the dictionary finds, from
    the node where the cycle closes; [] if there is none.

    >>> find_any_cycle({'a': ['b'], 'b': ['c'], 'c': ['b']})
    ['b', 'c']
    >>> find_any_cycle({'a': ['b'], 'b': []})
    []
    """
    finished = set()

    def search(node, path):
        if node in path:
            return path[path.index(node):]
        if node in finished:
            return []
        for nxt in graph.get(node, []):
            cycle = search(nxt, path + [node])
            if cycle:
                return cycle
        finished.add(node)
        return []

    for start in graph:
        cycle = search(start, [])
        if cycle:
            return cycle
    return []


def remove_leaf_nodes(graph: Dict[int, List[int]]) -> List[int]:
    """
    Remove nodes with at most one neighbour from an undirected graph, again and again, until none is left. Return the
    sorted nodes that remain.

    remove_leaf_nodes({1: [2], 2: [1, 3, 4], 3: [2, 4], 4: [2, 3]}) == [2, 3, 4]
    remove_leaf_nodes({1: [2], 2: [1]}) == []
    """
    alive = {node: set(others) for node, others in graph.items()}
    while True:
        leaves = [node for node, others in alive.items() if len(others) <= 1]
        if not leaves:
            return sorted(alive)
        for leaf in leaves:
            for other in alive.pop(leaf):
                if other in alive:
                    alive[other].discard(leaf)


def install_order(packages: Dict[str, List[str]], wanted: str) -> List[str]:
    """
    Return the order in which the wanted package and all packages it needs are installed: the needs of a package come
    before it, in the order in which they are listed, and nothing twice. There are no cycles.

    >>> install_order({'app': ['web', 'db'], 'web': ['core'], 'db': ['core'], 'core': [], 'gui': []}, 'app')
    ['core', 'web', 'db', 'app']
    """
    order: List[str] = []

    def install(name):
        if name in order:
            return
        for need in packages.get(name, []):
            install(need)
        order.append(name)

    install(wanted)
    return order


def broken_if_removed(packages, removed):
    """
    Each package is mapped to the packages it needs. Return the sorted packages that do not work any more when one is
    removed, because they need it directly or through others (without the removed one).

    broken_if_removed({'app': ['web'], 'web': ['core'], 'core': [], 'gui': []}, 'core') == ['app', 'web']
    broken_if_removed({'gui': []}, 'gui') == []
    """
    broken = {removed}
    size = 0
    while size != len(broken):
        size = len(broken)
        for name, needs in packages.items():
            if broken & set(needs):
                broken.add(name)
    return sorted(broken - {removed})


def critical_path_length(duration: dict[str, int], needs: dict[str, list[str]]) -> int:
    """
    Return the least time for all tasks if everything that is possible is done at the same time. A task can begin when
    all the tasks it needs are finished.

    >>> critical_path_length({'a': 3, 'b': 2, 'c': 4}, {'c': ['a', 'b'], 'b': ['a']})
    9
    >>> critical_path_length({}, {})
    0
    """
    memo = {}

    def finish(task):
        if task not in memo:
            begin = max((finish(other) for other in needs.get(task, [])), default=0)
            memo[task] = begin + duration[task]
        return memo[task]

    return max((finish(task) for task in duration), default=0)


def spread_of_rumour(friends: Dict[str, List[str]], start: str, days: int, shy: List[str]) -> int:
    """
    A rumour starts with one person. Each day everybody who knows it tells all friends, but shy people tell nobody.
    Return how many people know it after the days.

    spread_of_rumour({'a': ['b'], 'b': ['c'], 'c': ['d']}, 'a', 2, []) == 3
    spread_of_rumour({'a': ['b'], 'b': ['c'], 'c': ['d']}, 'a', 9, ['b']) == 2
    """
    know = {start}
    for _ in range(days):
        told = set()
        for person in know:
            if person not in shy:
                told.update(friends.get(person, []))
        know |= told
    return len(know)


def euler_kind(edges):
    """
    Look at the degrees of a connected undirected graph. Return 'circuit' if all degrees are even, 'trail' if exactly
    two are odd, and 'none' otherwise.

    euler_kind([(1, 2), (2, 3), (3, 1)]) == 'circuit'
    euler_kind([(1, 2), (2, 3)]) == 'trail'
    euler_kind([(0, 1), (0, 2), (0, 3)]) == 'none'
    """
    degrees = Counter(node for edge in edges for node in edge)
    odd = sum(d % 2 for d in degrees.values())
    if odd == 0:
        return 'circuit'
    return 'trail' if odd == 2 else 'none'


def greedy_colours(graph: Dict[str, List[str]]) -> Dict[str, int]:
    """
    Give each node, in alphabetical order, the smallest colour 0, 1, 2, ... that none of its neighbours has so far.

    >>> greedy_colours({'a': ['b', 'c'], 'b': ['a', 'c'], 'c': ['a', 'b'], 'd': ['a']})
    {'a': 0, 'b': 1, 'c': 2, 'd': 1}
    """
    colours: Dict[str, int] = {}
    for node in sorted(graph):
        used = {colours[other] for other in graph[node] if other in colours}
        colour = 0
        while colour in used:
            colour += 1
        colours[node] = colour
    return colours


def cheapest_spanning_edges(edges: list[tuple[int, str, str]]) -> tuple[int, list[str]]:
    """
    The edges are (price, node, node). Choose the cheapest edges so that all nodes are connected, and return the total
    price and the chosen edges as text 'x-y' in the order of price.

    cheapest_spanning_edges([(4, 'a', 'b'), (1, 'b', 'c'), (2, 'a', 'c')]) == (3, ['b-c', 'a-c'])
    cheapest_spanning_edges([]) == (0, [])
    """
    group = {}
    for _, a, b in edges:
        group.setdefault(a, {a})
        group.setdefault(b, {b})
    total = 0
    chosen = []
    for price, a, b in sorted(edges):
        if group[a] is group[b]:
            continue
        group[a] |= group[b]
        for node in group[b]:
            group[node] = group[a]
        total += price
        chosen.append(f'{a}-{b}')
    return total, chosen


def evaluate_tuple_expression(expr: Union[int, str, tuple], values: Dict[str, int]) -> int:
    """
    An expression is a number, a name (looked up in values, 0 if missing) or a tuple (sign, left, right) with the sign
    '+', '-' or '*'.

    >>> evaluate_tuple_expression(('+', 2, ('*', 'x', 3)), {'x': 4})
    14
    >>> evaluate_tuple_expression(('-', 'y', 1), {})
    -1
    """
    if isinstance(expr, int):
        return expr
    if isinstance(expr, str):
        return values.get(expr, 0)
    sign, left, right = expr
    a = evaluate_tuple_expression(left, values)
    b = evaluate_tuple_expression(right, values)
    if sign == '+':
        return a + b
    if sign == '-':
        return a - b
    return a * b


def names_in_expression(expr):
    """
    An expression is a number, a name or a tuple (sign, left, right). Return the sorted names that occur in it.

    names_in_expression(('+', 'b', ('*', 'a', ('-', 'b', 3)))) == ['a', 'b']
    names_in_expression(7) == []
    """
    names = set()
    stack = [expr]
    while stack:
        part = stack.pop()
        if isinstance(part, tuple):
            stack.extend(part[1:])
        elif isinstance(part, str):
            names.add(part)
    return sorted(names)


def tree_is_search_tree(tree: Optional[tuple]) -> bool:
    """
    A tree is None or (value, left, right). Return True if all values left of a node are smaller than or equal to it,
    and all values right of it are larger.

    >>> tree_is_search_tree((5, (3, None, (5, None, None)), (8, None, None)))
    True
    >>> tree_is_search_tree((5, (3, None, (6, None, None)), None))
    False
    """
    def values(node):
        if node is None:
            return []
        return values(node[1]) + [node[0]] + values(node[2])

    if tree is None:
        return True
    value, left, right = tree
    if any(v > value for v in values(left)) or any(v <= value for v in values(right)):
        return False
    return tree_is_search_tree(left) and tree_is_search_tree(right)


def tree_to_brackets(tree: dict[str, list[str]], root: str) -> str:
    """
    The tree maps each node to its children. Write it as text, the children in round brackets with commas between.

    tree_to_brackets({'a': ['b', 'c'], 'b': ['d']}, 'a') == 'a(b(d),c)'
    tree_to_brackets({}, 'x') == 'x'
    """
    children = tree.get(root, [])
    if not children:
        return root
    return root + '(' + ','.join(tree_to_brackets(tree, child) for child in children) + ')'


def heaviest_root_path(tree):
    """
    A tree is None or (weight, left, right). Return the weights on the heaviest way from the root down to a node without
    children; of equal ways the left one.

    heaviest_root_path((1, (2, None, None), (5, (1, None, None), None))) == [1, 5, 1]
    heaviest_root_path(None) == []
    """
    if tree is None:
        return []
    weight, left, right = tree
    left_path = heaviest_root_path(left)
    right_path = heaviest_root_path(right)
    if left is None or (right is not None and sum(right_path) > sum(left_path)):
        return [weight] + right_path
    return [weight] + left_path


def generations_apart(parent: Dict[str, str], old: str, young: str) -> int:
    """
    Each child is mapped to its parent. Return how many generations young is below old: 0 for the same person, 1 for
    a child, and -1 if young does not descend from old.

    >>> generations_apart({'c': 'b', 'b': 'a'}, 'a', 'c')
    2
    >>> generations_apart({'c': 'b', 'b': 'a'}, 'c', 'a')
    -1
    """
    steps = 0
    person: Optional[str] = young
    while person is not None and person != old:
        person = parent.get(person)
        steps += 1
    return -1 if person is None else steps


def siblings_and_cousins(parent, name):
    """
    Each child is mapped to its parent. Return two sorted lists: the others with the same parent, and those whose parent
    is another child of the same grandparent.

    siblings_and_cousins({'b': 'a', 'c': 'a', 'd': 'b', 'e': 'b', 'f': 'c'}, 'd') == (['e'], ['f'])
    siblings_and_cousins({'b': 'a'}, 'a') == ([], [])
    """
    mother = parent.get(name)
    if mother is None:
        return [], []
    siblings = sorted(p for p in parent if parent[p] == mother and p != name)
    grandmother = parent.get(mother)
    if grandmother is None:
        return siblings, []
    aunts = {p for p in parent if parent[p] == grandmother and p != mother}
    return siblings, sorted(p for p in parent if parent[p] in aunts)


class Matrix2:
    """
    A square matrix of two rows.

    >>> m = Matrix2(1, 2, 3, 4)
    >>> m.det()
    -2
    >>> (m @ Matrix2(0, 1, 1, 0)).rows()
    ((2, 1), (4, 3))
    >>> m.transposed().rows()
    ((1, 3), (2, 4))
    """

    def __init__(self, a, b, c, d):
        self.a, self.b, self.c, self.d = a, b, c, d

    def det(self):
        return self.a * self.d - self.b * self.c

    def rows(self):
        return ((self.a, self.b), (self.c, self.d))

    def transposed(self):
        return Matrix2(self.a, self.c, self.b, self.d)

    def __matmul__(self, other):
        return Matrix2(
            self.a * other.a + self.b * other.c,
            self.a * other.b + self.b * other.d,
            self.c * other.a + self.d * other.c,
            self.c * other.b + self.d * other.d,
        )


class TicketQueue:
    """
    A queue in which children are served before everybody else.

    >>> q = TicketQueue()
    >>> q.join('al', 30); q.join('bo', 7); q.join('cy', 50); q.join('di', 9)
    >>> [q.serve() for _ in range(5)]
    ['bo', 'di', 'al', 'cy', None]
    """

    def __init__(self, child_age: int = 12):
        self.child_age = child_age
        self.children: deque = deque()
        self.others: deque = deque()

    def join(self, name: str, age: int) -> None:
        if age <= self.child_age:
            self.children.append(name)
        else:
            self.others.append(name)

    def serve(self) -> Optional[str]:
        for queue in (self.children, self.others):
            if queue:
                return queue.popleft()
        return None


def check():
    assert newest_book_before([Book('A', 'x', 1990), Book('B', 'x', 1999)], 1999) == 'A'
    assert newest_book_before([], 1999) is None
    assert first_name_to_reach(['a', 'b', 'b', 'a', 'a'], 2) == 'b'
    assert first_name_to_reach(['a'], 2) is None
    assert counts_are_distinct('abbccc') is True
    assert counts_are_distinct('aabb1') is False
    assert majority_value({'a': 1, 'b': 1, 'c': 2}) == 1
    assert majority_value({'a': 1, 'b': 2}) is None
    assert majority_value({'a': 1, 'b': 2, 'c': 2}, 0.7) is None
    assert invert_keep_largest_key({1: 'x', 5: 'y', 3: 'x'}) == {'x': 3, 'y': 5}
    assert compose_maps({'a': 'x', 'b': 'y'}, {'x': '1', 'z': '2'}) == {'a': '1'}
    merged = merge_numbers_add_texts_replace({'n': 1, 's': 'x'}, {'n': 2, 's': 'y', 'z': 0})
    assert merged == {'n': 3, 's': 'y', 'z': 0}
    assert merge_numbers_add_texts_replace({'k': 1}, {'k': 'one'}) == {'k': 'one'}
    assert conflicts_between({'p': 1, 'q': 2, 'r': 3}, {'p': 1.0, 'q': 2, 'r': 4}) == ['p', 'r']
    assert conflicts_between({}, {'p': 1}) == []
    assert patch_for({'a': 1, 'b': 2}, {'b': 3, 'c': 4}) == [('del', 'a'), ('set', 'b', 3), ('add', 'c', 4)]
    assert patch_for({'a': 1}, {'a': 1}) == []
    flat = flatten_with_tuples({'a': {'b': 1, 'c': {'d': 2}}, 'e': 3})
    assert flat == {('a', 'b'): 1, ('a', 'c', 'd'): 2, ('e',): 3}
    assert flatten_with_tuples({'a': {}}) == {}
    assert unflatten_dashed({'a-b': 1, 'a-c': 2, 'd': 3}) == {'a': {'b': 1, 'c': 2}, 'd': 3}
    assert unflatten_dashed({'a': 1, 'a-b': 2}) == {'a': {'': 1, 'b': 2}}
    assert find_key_anywhere({'id': 1, 'sub': {'id': 2, 'x': {'id': 3}}}, 'id') == [1, 2, 3]
    assert find_key_anywhere({'id': {'id': 5}}, 'id') == [{'id': 5}]
    places = rank_with_average_places({'a': 10, 'b': 20, 'c': 10, 'd': 30})
    assert places == {'a': 1.5, 'b': 3.0, 'c': 1.5, 'd': 4.0}
    order = rank_after_tiebreak({'a': 5, 'b': 5, 'c': 7, 'd': 5}, {'b': 2, 'c': 0, 'd': 3})
    assert order == ['c', 'd', 'b', 'a']
    assert kth_best_distinct({'a': 9, 'b': 7, 'c': 9, 'd': 7, 'e': 1}, 2) == ['b', 'd']
    assert kth_best_distinct({'a': 9}, 2) == []
    assert series_points([['a', 'b', 'c'], ['c', 'a']], [5, 2]) == {'a': 7, 'b': 2, 'c': 5}
    assert drop_worst_race({'al': [1, 5, 2], 'bo': [2, 2, 1], 'cy': [9, 1, 1]}) == ['cy', 'bo', 'al']
    assert seats_by_highest_average({'A': 60, 'B': 28, 'C': 12}, 4) == {'A': 3, 'B': 1, 'C': 0}
    ballots = [['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'b', 'a'], ['b', 'c', 'a'], ['a', 'b', 'c']]
    assert runoff_by_elimination(ballots) == 'b'
    assert runoff_by_elimination([['x']]) == 'x'
    assert pick_batches([('b', 9, 5), ('a', 3, 2)], 4) == [('a', 2), ('b', 2)]
    assert pick_batches([('a', 3, 2)], 4) == []
    assert coupons_for_cart({'tea': 5}, [('A', 'tea', 3), ('B', 'tea', 3), ('C', 'tea', 2)]) == ['A', 'C']
    assert coupons_for_cart({}, [('A', 'tea', 1)]) == []
    bill = split_bill_by_items([('wine', 10, ['al', 'bo', 'cy']), ('soup', 4, ['al'])])
    assert bill == {'al': 7.33, 'bo': 3.33, 'cy': 3.33}
    assert departure_from_table({'bus': ['08:30', '09:00']}, 'bus', '08:31') == '09:00'
    assert departure_from_table({'bus': ['08:30', '09:00']}, 'bus', '10:00') == '+08:30'
    assert departure_from_table({}, 'bus', '10:00') == ''
    calendar = {'gym': (8, 10), 'call': (9, 11), 'tea': (10, 12)}
    assert colliding_appointments(calendar) == [('call', 'gym'), ('call', 'tea')]
    assert common_free_days({'al': {'mo'}, 'bo': {'tu'}}, ['mo', 'tu', 'we']) == ['we']
    assert common_free_days({'al': {'mo', 'tu'}, 'bo': {'tu'}}, ['mo', 'tu']) == ['mo']
    assert shortest_word_path({'a': ['b', 'c'], 'b': ['d'], 'c': ['d']}, 'a', 'd') == 'a>b>d'
    assert shortest_word_path({'a': []}, 'a', 'd') is None
    assert remove_leaf_nodes({1: [2], 2: [1, 3, 4], 3: [2, 4], 4: [2, 3]}) == [2, 3, 4]
    assert remove_leaf_nodes({1: [2], 2: [1]}) == []
    assert broken_if_removed({'app': ['web'], 'web': ['core'], 'core': [], 'gui': []}, 'core') == ['app', 'web']
    assert broken_if_removed({'gui': []}, 'gui') == []
    assert spread_of_rumour({'a': ['b'], 'b': ['c'], 'c': ['d']}, 'a', 2, []) == 3
    assert spread_of_rumour({'a': ['b'], 'b': ['c'], 'c': ['d']}, 'a', 9, ['b']) == 2
    assert euler_kind([(1, 2), (2, 3), (3, 1)]) == 'circuit'
    assert euler_kind([(1, 2), (2, 3)]) == 'trail'
    assert euler_kind([(0, 1), (0, 2), (0, 3)]) == 'none'
    assert cheapest_spanning_edges([(4, 'a', 'b'), (1, 'b', 'c'), (2, 'a', 'c')]) == (3, ['b-c', 'a-c'])
    assert cheapest_spanning_edges([]) == (0, [])
    assert names_in_expression(('+', 'b', ('*', 'a', ('-', 'b', 3)))) == ['a', 'b']
    assert names_in_expression(7) == []
    assert tree_to_brackets({'a': ['b', 'c'], 'b': ['d']}, 'a') == 'a(b(d),c)'
    assert tree_to_brackets({}, 'x') == 'x'
    assert heaviest_root_path((1, (2, None, None), (5, (1, None, None), None))) == [1, 5, 1]
    assert heaviest_root_path(None) == []
    family = {'b': 'a', 'c': 'a', 'd': 'b', 'e': 'b', 'f': 'c'}
    assert siblings_and_cousins(family, 'd') == (['e'], ['f'])
    assert siblings_and_cousins({'b': 'a'}, 'a') == ([], [])
