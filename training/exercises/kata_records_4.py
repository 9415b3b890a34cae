"""Short katas on dicts, sets and tuples: one small idea each, in a few lines."""

from collections import Counter, defaultdict
from itertools import groupby
from typing import Any, Dict, FrozenSet, List, Optional, Set, Tuple


def key_of_longest_list(d: dict[str, list]) -> str:
    """ Return the key with the longest list; of several, the key that comes last in the alphabet. Empty dict: ''.
    >>> key_of_longest_list({'a': [1, 2], 'b': [3], 'c': [4, 5]})
    'c'
    >>> key_of_longest_list({})
    ''
    """
    if not d:
        return ''
    return max(d, key=lambda k: (len(d[k]), k))


def keys_over_average(d):
    """ Return the set of keys whose value is larger than the mean of all values.
    keys_over_average({'a': 1, 'b': 2, 'c': 6}) == {'c'}
    keys_over_average({}) == set()
    """
    if not d:
        return set()
    mean = sum(d.values()) / len(d)
    return {k for k, v in d.items() if v > mean}


def sum_of_keys_and_values(d: Dict[int, int], parity: int) -> int:
    """ Add the keys and the values of all entries whose key has the given parity (0 for even, 1 for odd).
    >>> sum_of_keys_and_values({1: 10, 2: 20, 3: 30}, 1)
    44
    """
    total = 0
    for key, value in d.items():
        if key % 2 == parity:
            total += key + value
    return total


def value_or_longest(d: Dict[str, str], key: str) -> Optional[str]:
    """ Return the value of the key; if it is missing, the longest value of the dict, and None for an empty dict.
    >>> value_or_longest({'a': 'x', 'b': 'yyy'}, 'a')
    'x'
    >>> value_or_longest({'a': 'x', 'b': 'yyy'}, 'q')
    'yyy'
    """
    if key in d:
        return d[key]
    return max(d.values(), key=len, default=None)


def get_first_present(d, keys, default=None):
    """ Return the value of the first of the keys that is in the dict with a value that is not an empty string.
    get_first_present({'nick': '', 'name': 'Al'}, ['nick', 'name']) == 'Al'
    get_first_present({}, ['nick'], '?') == '?'
    """
    for key in keys:
        value = d.get(key, '')
        if value != '':
            return value
    return default


def pop_many(d: dict, keys: list) -> list:
    """ Remove the keys from the dict and return their values; keys that are missing are passed over.
    pop_many({'a': 1, 'b': 2}, ['b', 'z', 'a']) == [2, 1]
    pop_many({}, ['a']) == []
    """
    values = []
    for key in keys:
        if key in d:
            values.append(d.pop(key))
    return values


def without_keys(d: dict[str, int], *unwanted: str) -> dict[str, int]:
    """ Return a copy of the dict without the unwanted keys. A name that ends with '*' removes all keys that start
    with the part before it.
    >>> without_keys({'ab': 1, 'ac': 2, 'b': 3}, 'a*')
    {'b': 3}
    >>> without_keys({'ab': 1, 'b': 3}, 'b', 'z')
    {'ab': 1}
    """
    def is_unwanted(key):
        for name in unwanted:
            if name.endswith('*') and key.startswith(name[:-1]):
                return True
            if key == name:
                return True
        return False

    return {k: v for k, v in d.items() if not is_unwanted(k)}


def only_positive_changes(before: Dict[str, int], after: Dict[str, int]) -> Dict[str, int]:
    """ Return by how much each value grew. A key that is new counts from 0; keys that did not grow are left out.
    >>> only_positive_changes({'a': 1, 'b': 5}, {'a': 4, 'b': 5, 'c': 2})
    {'a': 3, 'c': 2}
    """
    grown = {k: v - before.get(k, 0) for k, v in after.items()}
    return {k: v for k, v in grown.items() if v > 0}


def sort_dict_by_value_text(d):
    """ Return a list of texts 'key=value', the largest value first; equal values are ordered by key.
    sort_dict_by_value_text({'b': 1, 'a': 1, 'c': 7}) == ['c=7', 'a=1', 'b=1']
    """
    items = sorted(d.items(), key=lambda kv: (-kv[1], kv[0]))
    return ['%s=%d' % kv for kv in items]


def dict_from_query(text: str) -> Dict[str, List[str]]:
    """ Read a text such as 'a=1&b=2&a=3' into lists of values. A part without '=' has the value ''.
    >>> dict_from_query('a=1&b=2&a=3&c')
    {'a': ['1', '3'], 'b': ['2'], 'c': ['']}
    >>> dict_from_query('')
    {}
    """
    result: Dict[str, List[str]] = {}
    if not text:
        return result
    for part in text.split('&'):
        key, _, value = part.partition('=')
        result.setdefault(key, []).append(value)
    return result


def dotted_entry_lines(d: dict[str, int], width: int) -> list[str]:
    """ Write each entry as a line of the given width with the key on the left, the value on the right and dots between.
    dotted_entry_lines({'ham': 12, 'tea': 3}, 8) == ['ham...12', 'tea....3']
    dotted_entry_lines({}, 8) == []
    """
    lines = []
    for key, value in d.items():
        number = str(value)
        lines.append(key + number.rjust(width - len(key), '.'))
    return lines


def chunk_dict(d: dict, size: int) -> list[dict]:
    """ Cut a dict into dicts with at most size entries, in the order of the entries.
    >>> chunk_dict({'a': 1, 'b': 2, 'c': 3}, 2)
    [{'a': 1, 'b': 2}, {'c': 3}]
    """
    items = list(d.items())
    return [dict(items[i:i + size]) for i in range(0, len(items), size)]


def split_dict_by_type(d):
    """ Return three dicts: the entries with numbers, those with texts, and all others. True and False are no numbers.
    split_dict_by_type({'a': 1, 'b': 'x', 'c': True}) == ({'a': 1}, {'b': 'x'}, {'c': True})
    """
    numbers, texts, others = {}, {}, {}
    for key, value in d.items():
        if isinstance(value, str):
            texts[key] = value
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            numbers[key] = value
        else:
            others[key] = value
    return numbers, texts, others


def zip_to_dict_strict(keys: List[str], values: List[int]) -> Optional[Dict[str, int]]:
    """ Make a dict of keys and values. Return None if the lists have different lengths or a key comes twice.
    >>> zip_to_dict_strict(['a', 'b'], [1, 2])
    {'a': 1, 'b': 2}
    >>> zip_to_dict_strict(['a', 'a'], [1, 2]) is None
    True
    """
    if len(keys) != len(values) or len(set(keys)) != len(keys):
        return None
    return dict(zip(keys, values))


def dict_with_cycled_values(keys: List[str], values: List[Any]) -> Dict[str, Any]:
    """ Give the keys the values in turn, from the beginning again when they are used up; without values all get None.
    dict_with_cycled_values(['a', 'b', 'c'], [1, 2]) == {'a': 1, 'b': 2, 'c': 1}
    dict_with_cycled_values(['a'], []) == {'a': None}
    """
    if not values:
        return dict.fromkeys(keys)
    return {key: values[i % len(values)] for i, key in enumerate(keys)}


def first_positions(text: str) -> dict[str, int]:
    """ Map each letter to its first position in the text, the letters in the order of the alphabet.
    >>> first_positions('cabbc')
    {'a': 1, 'b': 2, 'c': 0}
    """
    positions = {}
    for i, ch in enumerate(text):
        if ch not in positions:
            positions[ch] = i
    return dict(sorted(positions.items()))


def spans_of_letters(text):
    """ Return the letters whose last position is at least 3 places after their first one, in alphabetical order.
    spans_of_letters('abcab') == 'ab'
    spans_of_letters('aab') == ''
    """
    first, last = {}, {}
    for i, ch in enumerate(text):
        first.setdefault(ch, i)
        last[ch] = i
    return ''.join(sorted(ch for ch in first if last[ch] - first[ch] >= 3))


def index_words(lines: List[str]) -> Dict[str, List[int]]:
    """ Map each word in lower case to the numbers of the lines (from 1) in which it occurs, each number once.
    >>> index_words(['The sea', 'the the end'])
    {'the': [1, 2], 'sea': [1], 'end': [2]}
    """
    index: Dict[str, List[int]] = {}
    for number, line in enumerate(lines, 1):
        for word in line.lower().split():
            numbers = index.setdefault(word, [])
            if number not in numbers:
                numbers.append(number)
    return index


def lines_with_all(index: dict[str, set[int]], words: list[str]) -> list[int]:
    """ The index maps words to line numbers. Return the sorted numbers of the lines that have all the words; without
    words the result is empty.
    lines_with_all({'a': {1, 2, 5}, 'b': {2, 5, 6}}, ['a', 'b']) == [2, 5]
    lines_with_all({'a': {1}}, ['a', 'z']) == []
    lines_with_all({'a': {1}}, []) == []
    """
    if not words:
        return []
    found = set(index.get(words[0], ()))
    for word in words[1:]:
        found &= index.get(word, set())
    return sorted(found)


def anagram_key_counts(words: List[str]) -> int:
    """ Count the words that have at least one other word in the list with exactly the same letters. A word that is
    repeated without a change does not count as another word.
    >>> anagram_key_counts(['tea', 'eat', 'dog', 'tea', 'dog'])
    3
    """
    groups = defaultdict(set)
    for word in words:
        groups[tuple(sorted(word))].add(word)
    return sum(1 for word in words if len(groups[tuple(sorted(word))]) > 1)


def odd_one_per_key(pairs):
    """ Pairs are (key, number). Return for each key the xor of its numbers and drop the keys with the result 0.
    odd_one_per_key([('a', 3), ('b', 4), ('a', 3), ('b', 1)]) == {'b': 5}
    """
    result = {}
    for key, number in pairs:
        result[key] = result.get(key, 0) ^ number
    return {key: value for key, value in result.items() if value}


def widest_gap_of_name(items: List[str], name: str) -> int:
    """ Return the largest distance between two neighbouring positions of the name, or -1 if it occurs less than twice.
    >>> widest_gap_of_name(['a', 'b', 'a', 'c', 'd', 'a'], 'a')
    3
    >>> widest_gap_of_name(['a'], 'a')
    -1
    """
    last = None
    gap = -1
    for i, item in enumerate(items):
        if item == name:
            if last is not None:
                gap = max(gap, i - last)
            last = i
    return gap


def most_common_bigram(text: str) -> str:
    """ Return the most frequent pair of neighbouring letters (no spaces), in lower case; the first in the alphabet of
    equally frequent ones, '' if there is none.
    most_common_bigram('The hen, then') == 'he'
    most_common_bigram('a b') == ''
    """
    low = text.lower()
    pairs = [x + y for x, y in zip(low, low[1:]) if x.isalpha() and y.isalpha()]
    if not pairs:
        return ''
    freq = Counter(pairs)
    return min(freq, key=lambda p: (-freq[p], p))


def frequency_classes(items: list[str]) -> dict[str, set[str]]:
    """ Put the different items into the classes 'once', 'twice' and 'often'; empty classes are left out.
    >>> frequency_classes(['a', 'b', 'b', 'c', 'c', 'c'])
    {'once': {'a'}, 'twice': {'b'}, 'often': {'c'}}
    """
    classes = {'once': set(), 'twice': set(), 'often': set()}
    for item in items:
        n = items.count(item)
        if n == 1:
            classes['once'].add(item)
        elif n == 2:
            classes['twice'].add(item)
        else:
            classes['often'].add(item)
    return {name: members for name, members in classes.items() if members}


def single_second_frequent(items):
    """ Return the item with the second highest count if exactly one item has it, otherwise None.
    single_second_frequent(['a', 'a', 'b', 'b', 'b', 'c']) == 'a'
    single_second_frequent(['a', 'a', 'b', 'c']) is None
    """
    freq = Counter(items)
    levels = sorted(set(freq.values()), reverse=True)
    if len(levels) < 2:
        return None
    found = [item for item in freq if freq[item] == levels[1]]
    return found[0] if len(found) == 1 else None


def cap_repeats_from_end(items: List[int], limit: int) -> List[int]:
    """ Keep at most limit occurrences of every number, the last ones, in order.
    >>> cap_repeats_from_end([1, 1, 2, 1, 2, 2], 2)
    [1, 1, 2, 2]
    >>> cap_repeats_from_end([7, 5, 7], 1)
    [5, 7]
    """
    used: Dict[int, int] = {}
    kept = []
    for x in reversed(items):
        if used.get(x, 0) < limit:
            used[x] = used.get(x, 0) + 1
            kept.append(x)
    kept.reverse()
    return kept


def unique_by_key(records: List[Dict[str, Any]], key: str) -> List[Dict[str, Any]]:
    """ Keep only the last record for each value of the key, in the order of these last records. Records without the
    key are dropped.
    unique_by_key([{'id': 1, 'v': 'x'}, {'id': 2}, {'id': 1, 'v': 'y'}], 'id') == [{'id': 2}, {'id': 1, 'v': 'y'}]
    unique_by_key([{'v': 1}], 'id') == []
    """
    latest: Dict[Any, Dict[str, Any]] = {}
    for record in records:
        if key in record:
            latest.pop(record[key], None)
            latest[record[key]] = record
    return list(latest.values())


def pluck_sorted(records: list[dict], field: str, reverse: bool = False) -> list:
    """ Return the different values of a field in sorted order; records without the field are skipped.
    >>> pluck_sorted([{'n': 3}, {}, {'n': 1}, {'n': 3}], 'n')
    [1, 3]
    >>> pluck_sorted([{'n': 3}, {'n': 5}], 'n', True)
    [5, 3]
    """
    values = {record[field] for record in records if field in record}
    return sorted(values, reverse=reverse)


def records_with_fields(records, **wanted):
    """ Return the records in which every wanted field has the given value; a tuple as wanted value means that any of
    its members will do.
    records_with_fields([{'a': 1, 'b': 2}, {'a': 3, 'b': 2}], b=2, a=(3, 4)) == [{'a': 3, 'b': 2}]
    records_with_fields([{'a': 1}], b=2) == []
    """
    def fits(record):
        for field, value in wanted.items():
            allowed = value if isinstance(value, tuple) else (value,)
            if record.get(field) not in allowed:
                return False
        return True

    return [record for record in records if fits(record)]


def total_by_two_fields(records: List[Dict[str, Any]], first: str, second: str) -> Dict[Tuple[Any, Any], int]:
    """ Add the field 'amount' of the records for each pair of values of the two fields.
    >>> rows = [{'who': 'al', 'what': 'tea', 'amount': 2}, {'who': 'al', 'what': 'tea', 'amount': 3}]
    >>> total_by_two_fields(rows, 'what', 'who')
    {('tea', 'al'): 5}
    """
    totals: Dict[Tuple[Any, Any], int] = defaultdict(int)
    for record in records:
        totals[record[first], record[second]] += record['amount']
    return dict(totals)


def min_and_max_record(records: list[dict], field: str) -> tuple[dict, dict] | None:
    """ Return the records with the smallest and the largest value of the field (the first of several each), or None if
    no record has the field.
    min_and_max_record([{'n': 2}, {'n': 9}, {'m': 1}], 'n') == ({'n': 2}, {'n': 9})
    min_and_max_record([{'m': 1}], 'n') is None
    """
    having = [r for r in records if field in r]
    if not having:
        return None
    low = min(having, key=lambda r: r[field])
    high = max(having, key=lambda r: r[field])
    return low, high


def values_carried_down(rows: List[Dict[str, Optional[str]]], field: str) -> List[Optional[str]]:
    """ Return the values of the field in all rows; a missing value or None is replaced by the value of the row before.
    >>> values_carried_down([{'day': 'mo'}, {'day': None}, {}, {'day': 'tu'}], 'day')
    ['mo', 'mo', 'mo', 'tu']
    """
    values = []
    current = None
    for row in rows:
        if row.get(field) is not None:
            current = row[field]
        values.append(current)
    return values


def tuple_order_ends(t):
    """ Return the tuple with its first and last element swapped if the first one is larger; the middle stays.
    tuple_order_ends((3, 2, 1)) == (1, 2, 3)
    tuple_order_ends((1, 9, 4)) == (1, 9, 4)
    tuple_order_ends((5,)) == (5,)
    """
    if len(t) < 2 or t[0] <= t[-1]:
        return t
    return (t[-1],) + t[1:-1] + (t[0],)


def tuple_sums_by_position(rows: List[Tuple[int, ...]]) -> Tuple[int, ...]:
    """ Add tuples position by position; shorter tuples count as if they had zeros at the end.
    >>> tuple_sums_by_position([(1, 2, 3), (10,), (0, 5)])
    (11, 7, 3)
    >>> tuple_sums_by_position([])
    ()
    """
    width = max(map(len, rows), default=0)
    sums = [0] * width
    for row in rows:
        for i, n in enumerate(row):
            sums[i] += n
    return tuple(sums)


def pairs_to_chains(pairs: List[Tuple[str, str]]) -> List[str]:
    """ Join neighbouring pairs into chains as long as the end of one pair is the start of the next one.
    pairs_to_chains([('a', 'b'), ('b', 'c'), ('x', 'y')]) == ['abc', 'xy']
    pairs_to_chains([]) == []
    """
    chains: List[str] = []
    for start, end in pairs:
        if chains and chains[-1].endswith(start):
            chains[-1] += end
        else:
            chains.append(start + end)
    return chains


def lookup_by_range(ranges: dict[tuple[int, int], str], n: int) -> str:
    """ The keys are ranges (low, high), both ends included. Return the value of the narrowest range that holds n, and
    'none' if there is none.
    >>> lookup_by_range({(1, 100): 'wide', (10, 20): 'narrow'}, 15)
    'narrow'
    >>> lookup_by_range({(1, 100): 'wide'}, 0)
    'none'
    """
    best = None
    for low, high in ranges:
        if low <= n <= high:
            if best is None or high - low < best[1] - best[0]:
                best = (low, high)
    return ranges[best] if best else 'none'


def points_in_quadrants(points):
    """ Count the points by quadrant 1 to 4 (1 is right above, then against the clock); points on an axis count as 0.
    points_in_quadrants([(1, 1), (-2, 3), (0, 4), (5, -1), (2, 2)]) == {1: 2, 2: 1, 0: 1, 4: 1}
    """
    counts = {}
    for x, y in points:
        if x == 0 or y == 0:
            q = 0
        elif y > 0:
            q = 1 if x > 0 else 2
        else:
            q = 3 if x < 0 else 4
        counts[q] = counts.get(q, 0) + 1
    return counts


def points_sharing_row(points: Set[Tuple[int, int]]) -> Set[Tuple[int, int]]:
    """ Return the points that have another point with the same y.
    >>> sorted(points_sharing_row({(1, 1), (5, 1), (2, 3)}))
    [(1, 1), (5, 1)]
    """
    rows = Counter(y for _, y in points)
    return {(x, y) for x, y in points if rows[y] > 1}


def grow_cells(cells: set[tuple[int, int]], steps: int) -> int:
    """ In each step the four neighbours of every cell are added to the set. Return the number of cells at the end.
    grow_cells({(0, 0)}, 1) == 5
    grow_cells({(0, 0)}, 2) == 13
    grow_cells(set(), 3) == 0
    """
    current = set(cells)
    for _ in range(steps):
        added = set()
        for x, y in current:
            added |= {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)}
        current |= added
    return len(current)


def walk_visits(moves: str) -> Dict[Tuple[int, int], int]:
    """ Start at (0, 0) and follow the moves N, E, S and W. Return how often each place was visited, but only the places
    that were visited more than once.
    >>> walk_visits('NSEW')
    {(0, 0): 3}
    >>> walk_visits('NE')
    {}
    """
    steps = {'N': (0, 1), 'E': (1, 0), 'S': (0, -1), 'W': (-1, 0)}
    x = y = 0
    visits = {(0, 0): 1}
    for move in moves:
        dx, dy = steps[move]
        x, y = x + dx, y + dy
        visits[x, y] = visits.get((x, y), 0) + 1
    return {place: n for place, n in visits.items() if n > 1}


def symmetric_members(relation):
    """ A relation is a set of pairs. Return the set of pairs whose reverse is also in it, without pairs of equal
    members. symmetric_members({(1, 2), (2, 1), (3, 3), (1, 3)}) == {(1, 2), (2, 1)}
    """
    return {(a, b) for a, b in relation if a != b and (b, a) in relation}


def missing_for_transitivity(relation: Set[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """ Return the sorted pairs (a, c) that are not in the relation although (a, b) and (b, c) are for some b.
    >>> missing_for_transitivity({(1, 2), (2, 3), (3, 4)})
    [(1, 3), (2, 4)]
    """
    missing = set()
    for a, b in relation:
        for c, d in relation:
            if b == c and (a, d) not in relation:
                missing.add((a, d))
    return sorted(missing)


def close_relation(relation: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """ Add pairs (a, d) for pairs (a, b) and (b, d) until nothing new comes.
    close_relation({('a', 'b'), ('b', 'c')}) == {('a', 'b'), ('b', 'c'), ('a', 'c')}
    close_relation(set()) == set()
    """
    closure = set(relation)
    while True:
        new = {(a, d) for a, b in closure for c, d in closure if b == c} - closure
        if not new:
            return closure
        closure |= new


def partition_is_valid(universe: Set[int], blocks: List[Set[int]]) -> bool:
    """ Return True if no block is empty, no two blocks overlap and the blocks together are the universe.
    >>> partition_is_valid({1, 2, 3}, [{1, 3}, {2}])
    True
    >>> partition_is_valid({1, 2, 3}, [{1, 2}, {2, 3}])
    False
    >>> partition_is_valid({1}, [{1}, set()])
    False
    """
    if any(not block for block in blocks):
        return False
    if sum(len(block) for block in blocks) != len(universe):
        return False
    return set().union(*blocks) == universe


def refine_blocks(blocks, marked):
    """ Split each block (a set) into its marked and its other members, and leave out empty parts. Return the blocks as
    sorted lists, in order.
    refine_blocks([{1, 2, 3}, {4, 5}], {1, 4, 5}) == [[1], [2, 3], [4, 5]]
    """
    parts = []
    for block in blocks:
        for part in (block & marked, block - marked):
            if part:
                parts.append(sorted(part))
    return parts


def sets_not_contained(sets: List[FrozenSet[str]]) -> List[FrozenSet[str]]:
    """ Return the sets that are not a proper part of another one in the list, in order and without repeats.
    >>> [sorted(s) for s in sets_not_contained([frozenset('ab'), frozenset('abc'), frozenset('d'), frozenset('d')])]
    [['a', 'b', 'c'], ['d']]
    """
    result: List[FrozenSet[str]] = []
    for s in sets:
        if s in result:
            continue
        if not any(s < other for other in sets):
            result.append(s)
    return result


def set_expression(sets: dict[str, set[int]], text: str) -> list[int]:
    """ Work out a text such as 'a+b-c*d' from left to right, where + is union, - is difference and * is intersection.
    The names are single letters; the result is sorted.
    >>> set_expression({'a': {1, 2}, 'b': {2, 3}, 'c': {1}}, 'a+b-c')
    [2, 3]
    >>> set_expression({'a': {1, 2}, 'b': {2, 3}}, 'a*b')
    [2]
    """
    result = set(sets[text[0]])
    for sign, name in zip(text[1::2], text[2::2]):
        if sign == '+':
            result |= sets[name]
        elif sign == '-':
            result -= sets[name]
        else:
            result &= sets[name]
    return sorted(result)


def cover_greedily(universe: Set[int], sets: Dict[str, Set[int]]) -> Optional[List[str]]:
    """ Choose sets until they cover the universe: always the one with the most uncovered elements, the first name of
    several. Return the names, or None if it can't be done.
    >>> cover_greedily({1, 2, 3, 4}, {'a': {1, 2}, 'b': {2, 3, 4}, 'c': {4}})
    ['b', 'a']
    >>> cover_greedily({1, 9}, {'a': {1}}) is None
    True
    """
    left = set(universe)
    chosen = []
    while left:
        name = max(sorted(sets), key=lambda n: len(sets[n] & left), default=None)
        if name is None or not sets[name] & left:
            return None
        chosen.append(name)
        left -= sets[name]
    return chosen


def exclusive_owners(owners):
    """ The dict maps people to sets of things. Return for each person, in alphabetical order, the number of things that
    nobody else has.
    exclusive_owners({'bo': {1, 2}, 'al': {2, 3, 4}}) == [('al', 2), ('bo', 1)]
    """
    result = []
    for person in sorted(owners):
        others = set()
        for name, things in owners.items():
            if name != person:
                others |= things
        result.append((person, len(owners[person] - others)))
    return result


def most_similar(tastes: Dict[str, Set[str]], name: str) -> Optional[str]:
    """ Return the other person whose set is most like that of the name: the size of the intersection divided by that of
    the union is largest. Ties go to the first name; None if there is nobody else or nothing is shared.
    >>> most_similar({'al': {'x', 'y'}, 'bo': {'x'}, 'cy': {'x', 'y', 'z'}}, 'al')
    'cy'
    >>> most_similar({'al': {'x'}, 'bo': {'q'}}, 'al') is None
    True
    """
    best, best_value = None, 0.0
    mine = tastes[name]
    for other in sorted(tastes):
        if other == name:
            continue
        union = mine | tastes[other]
        value = len(mine & tastes[other]) / len(union) if union else 0.0
        if value > best_value:
            best, best_value = other, value
    return best


class BoundedCounter:
    """ A counter that stays between two bounds and remembers how often a change was cut off.

    >>> c = BoundedCounter(0, 10)
    >>> c.change(7), c.change(7), c.change(-20)
    (7, 10, 0)
    >>> c.cut
    2
    """

    def __init__(self, low, high):
        self.low = low
        self.high = high
        self.value = low
        self.cut = 0

    def change(self, amount):
        wanted = self.value + amount
        self.value = min(max(wanted, self.low), self.high)
        if self.value != wanted:
            self.cut += 1
        return self.value


class RecentItems:
    """ The last n different items, the newest first.

    >>> r = RecentItems(2)
    >>> for name in 'abac':
    ...     r.touch(name)
    >>> r.items
    ['c', 'a']
    """

    def __init__(self, n: int):
        self.n = n
        self.items: List[str] = []

    def touch(self, item: str) -> None:
        if item in self.items:
            self.items.remove(item)
        self.items.insert(0, item)
        del self.items[self.n:]


class Span:
    """ A range of whole numbers from low to high, both included.

    >>> a, b = Span(1, 5), Span(4, 9)
    >>> a & b, a | b
    (Span(4, 5), Span(1, 9))
    >>> a & Span(7, 8) is None, 3 in a, len(b)
    (True, True, 6)
    """

    def __init__(self, low, high):
        self.low, self.high = low, high

    def __repr__(self):
        return f'Span({self.low}, {self.high})'

    def __contains__(self, n):
        return self.low <= n <= self.high

    def __len__(self):
        return self.high - self.low + 1

    def __and__(self, other):
        low = max(self.low, other.low)
        high = min(self.high, other.high)
        return Span(low, high) if low <= high else None

    def __or__(self, other):
        return Span(min(self.low, other.low), max(self.high, other.high))


class Gradebook:
    """ Grades of several pupils with weights.

    >>> g = Gradebook()
    >>> g.add('al', 8); g.add('al', 5, weight=2); g.add('bo', 9)
    >>> g.average('al'), g.average('zed')
    (6.0, None)
    >>> g.best()
    'bo'
    """

    def __init__(self):
        self.grades = {}

    def add(self, pupil, grade, weight=1):
        self.grades.setdefault(pupil, []).append((grade, weight))

    def average(self, pupil):
        entries = self.grades.get(pupil)
        if not entries:
            return None
        total = sum(grade * weight for grade, weight in entries)
        return total / sum(weight for _, weight in entries)

    def best(self):
        return max(self.grades, key=self.average, default=None)


class TurnTable:
    """ Players who take turns; somebody who is out is passed over.

    >>> t = TurnTable(['al', 'bo', 'cy'])
    >>> t.next(), t.next()
    ('al', 'bo')
    >>> t.drop('cy')
    >>> t.next(), t.next(), t.next()
    ('al', 'bo', 'al')
    """

    def __init__(self, players):
        self.players = list(players)
        self.out = set()
        self.i = -1

    def drop(self, player):
        self.out.add(player)

    def next(self):
        if len(self.out) == len(self.players):
            return None
        while True:
            self.i = (self.i + 1) % len(self.players)
            if self.players[self.i] not in self.out:
                return self.players[self.i]


def wins_by_streak(results: List[Tuple[str, str]], team: str) -> List[int]:
    """ Results are (winner, loser). Return the lengths of all winning series of the team; only matches in which
    it plays count.
    >>> wins_by_streak([('A', 'B'), ('C', 'B'), ('A', 'C'), ('B', 'A'), ('A', 'B')], 'A')
    [2, 1]
    """
    mine = [winner == team for winner, loser in results if team in (winner, loser)]
    return [len(list(run)) for won, run in groupby(mine) if won]


def table_after(points: dict[str, int], match: tuple[str, str, str]) -> list[str]:
    """ The match is (team, team, result) with result '1', 'X' or '2'. Add 3 points for a win or 1 to each for 'X' and
    return the teams in the order of points and then names.
    table_after({'a': 4, 'b': 3, 'c': 5}, ('b', 'c', '1')) == ['b', 'c', 'a']
    table_after({}, ('y', 'x', 'X')) == ['x', 'y']
    """
    home, away, result = match
    table = dict(points)
    gains = {'1': (3, 0), 'X': (1, 1), '2': (0, 3)}[result]
    table[home] = table.get(home, 0) + gains[0]
    table[away] = table.get(away, 0) + gains[1]
    return sorted(table, key=lambda t: (-table[t], t))


def can_still_win(points: Dict[str, int], games_left: Dict[str, int], team: str) -> bool:
    """ A game gives at most 3 points. Return True if the team can still reach at least the present points of all
    others. >>> can_still_win({'a': 10, 'b': 5}, {'b': 2}, 'b')
    True
    >>> can_still_win({'a': 10, 'b': 5}, {'b': 1}, 'b')
    False
    """
    reach = points[team] + 3 * games_left.get(team, 0)
    for other, n in points.items():
        if other != team and n > reach:
            return False
    return True


def head_to_head(matches, a, b):
    """ Matches are (team, team, winner or None). Return how often a won, nobody won and b won in their direct matches.
    head_to_head([('x', 'y', 'x'), ('y', 'x', None), ('x', 'z', 'x')], 'x', 'y') == (1, 1, 0)
    head_to_head([], 'x', 'y') == (0, 0, 0)
    """
    counts = [0, 0, 0]
    for one, two, winner in matches:
        if {one, two} == {a, b}:
            counts[[a, None, b].index(winner)] += 1
    return tuple(counts)


def turnout(votes: Dict[str, int], entitled: int) -> Dict[str, int]:
    """ Return the percentage (rounded down) of all entitled voters for each option, and the rest up to 100 as
    'nobody'.
    turnout({'yes': 30, 'no': 15}, 90) == {'yes': 33, 'no': 16, 'nobody': 51}
    """
    result = {option: 100 * n // entitled for option, n in votes.items()}
    result['nobody'] = 100 - sum(result.values())
    return result


def change_of_mind(first: dict[str, str], second: dict[str, str]) -> dict[tuple[str, str], int]:
    """ Both dicts map voters to options. Count the moves (old option, new option) of those whose option changed.
    >>> change_of_mind({'al': 'tea', 'bo': 'tea', 'cy': 'milk'}, {'al': 'milk', 'bo': 'milk', 'cy': 'milk'})
    {('tea', 'milk'): 2}
    """
    moves = {}
    for voter, old in first.items():
        new = second.get(voter, old)
        if new != old:
            moves[old, new] = moves.get((old, new), 0) + 1
    return moves


def passes_with_quorum(votes: List[str], members: int) -> bool:
    """ Votes are 'y', 'n' or 'a' (abstain). The motion passes if at least half of the members voted at all and there
    are more 'y' than 'n'.
    >>> passes_with_quorum(['y', 'n', 'y'], 6)
    True
    >>> passes_with_quorum(['y', 'y'], 6)
    False
    >>> passes_with_quorum(['y', 'n', 'a'], 3)
    False
    """
    if 2 * len(votes) < members:
        return False
    return votes.count('y') > votes.count('n')


def edges_between_groups(edges, group):
    """ The dict group maps nodes to group names. Count the edges whose two ends are in different groups.
    edges_between_groups([('a', 'b'), ('b', 'c'), ('a', 'c')], {'a': 1, 'b': 1, 'c': 2}) == 2
    """
    return sum(1 for a, b in edges if group[a] != group[b])


def has_two_way_path(graph: Dict[str, List[str]], a: str, b: str) -> bool:
    """ Return True if there is a way from a to b and a way back in the directed graph.
    >>> has_two_way_path({'a': ['b'], 'b': ['c'], 'c': ['a']}, 'a', 'c')
    True
    >>> has_two_way_path({'a': ['b']}, 'a', 'b')
    False
    """
    def reach(start):
        seen = {start}
        todo = [start]
        while todo:
            for nxt in graph.get(todo.pop(), []):
                if nxt not in seen:
                    seen.add(nxt)
                    todo.append(nxt)
        return seen

    return b in reach(a) and a in reach(b)


def dead_ends(graph: dict[str, list[str]], start: str) -> list[str]:
    """ Return the sorted nodes without a next node that can be reached from the start.
    dead_ends({'a': ['b', 'c'], 'b': [], 'c': ['d'], 'x': []}, 'a') == ['b', 'd']
    dead_ends({}, 'a') == ['a']
    """
    seen = set()
    ends = []

    def go(node):
        if node in seen:
            return
        seen.add(node)
        if not graph.get(node):
            ends.append(node)
            return
        for nxt in graph[node]:
            go(nxt)

    go(start)
    return sorted(ends)


def ways_without_cycles(graph: Dict[str, List[str]], start: str, goal: str) -> int:
    """ The graph has no cycles. Count the different ways from start to goal; from a node to itself there is one.
    >>> ways_without_cycles({'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'b']}, 'a', 'd')
    3
    """
    if start == goal:
        return 1
    total = 0
    for nxt in graph.get(start, []):
        total += ways_without_cycles(graph, nxt, goal)
    return total


def longest_chain_in_dag(graph, start):
    """ The graph has no cycles. Return a longest list of nodes that begins at the start and follows edges; of equally
    long ones the one that comes first if the edges are followed in order.
    longest_chain_in_dag({'a': ['b', 'c'], 'c': ['d'], 'd': []}, 'a') == ['a', 'c', 'd']
    longest_chain_in_dag({}, 'x') == ['x']
    """
    best = []
    for nxt in graph.get(start, []):
        chain = longest_chain_in_dag(graph, nxt)
        if len(chain) > len(best):
            best = chain
    return [start] + best


def bridges_to_lose(edges: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """ Return the edges of a connected undirected graph that can't be taken away without cutting it into two parts.
    >>> bridges_to_lose([(1, 2), (2, 3), (3, 1), (3, 4)])
    [(3, 4)]
    """
    nodes = {n for edge in edges for n in edge}

    def connected(rest):
        seen = {min(nodes)}
        size = 0
        while len(seen) > size:
            size = len(seen)
            for a, b in rest:
                if a in seen or b in seen:
                    seen |= {a, b}
        return seen == nodes

    return [edge for i, edge in enumerate(edges) if not connected(edges[:i] + edges[i + 1:])]


def stops_by_lines_needed(lines: dict[str, list[str]], start: str) -> dict[str, int]:
    """ The dict maps bus lines to their stops; every line runs both ways. Return for each stop that can be reached from
    the start how many lines are needed at least, in the order of the number and then of the name.
    stops_by_lines_needed({'1': ['a', 'b'], '2': ['c', 'b'], '3': ['e', 'f']}, 'a') == {'a': 0, 'b': 1, 'c': 2}
    stops_by_lines_needed({}, 'a') == {'a': 0}
    """
    needed = {start: 0}
    used = 0
    grown = True
    while grown:
        used += 1
        new = set()
        for stops in lines.values():
            if not needed.keys().isdisjoint(stops):
                new.update(stop for stop in stops if stop not in needed)
        for stop in sorted(new):
            needed[stop] = used
        grown = bool(new)
    return needed


def tree_count_by_parity(tree: Optional[tuple]) -> Tuple[int, int]:
    """ A tree is None or (number, left, right). Return how many even and how many odd numbers are in it.
    >>> tree_count_by_parity((1, (2, None, None), (4, (7, None, None), None)))
    (2, 2)
    """
    if tree is None:
        return (0, 0)
    n, left, right = tree
    even_left, odd_left = tree_count_by_parity(left)
    even_right, odd_right = tree_count_by_parity(right)
    even = even_left + even_right + (n % 2 == 0)
    odd = odd_left + odd_right + (n % 2)
    return (even, odd)


def prune_small_leaves(tree, limit):
    """ A tree is None or (number, left, right). Take away all nodes without children whose number is below the limit,
    also those that only lose their children by this.
    prune_small_leaves((5, (1, (2, None, None), None), (9, None, None)), 3) == (5, None, (9, None, None))
    prune_small_leaves((1, None, None), 3) is None
    """
    if tree is None:
        return None
    n, left, right = tree
    left = prune_small_leaves(left, limit)
    right = prune_small_leaves(right, limit)
    if left is None and right is None and n < limit:
        return None
    return (n, left, right)


def tree_search_path(tree: Optional[tuple], value: int) -> str:
    """ A search tree is None or (value, left, right). Return the way to a value as letters 'L' and 'R' ('' for the
    root), or '?' if it is not there.
    >>> tree_search_path((5, (2, None, (3, None, None)), None), 3)
    'LR'
    >>> tree_search_path(None, 3)
    '?'
    """
    path = ''
    while tree is not None:
        node, left, right = tree
        if node == value:
            return path
        if value < node:
            path += 'L'
            tree = left
        else:
            path += 'R'
            tree = right
    return '?'


def list_to_flat_tree(values: list[int], depth: int) -> tuple | list:
    """ Build a tree from a sorted list: the middle value (the left one of two) is the root of (value, left, right), and
    the two halves are built in the same way with a depth that is smaller by 1. With depth 0, or without values, the
    list itself stands in the tree.
    list_to_flat_tree([1, 2, 3], 2) == (2, (1, [], []), (3, [], []))
    list_to_flat_tree([1, 2, 3, 4], 1) == (2, [1], [3, 4])
    list_to_flat_tree([], 5) == []
    """
    if not values or depth == 0:
        return values
    mid = (len(values) - 1) // 2
    left = list_to_flat_tree(values[:mid], depth - 1)
    right = list_to_flat_tree(values[mid + 1:], depth - 1)
    return (values[mid], left, right)


def leaves_with_depth(tree: Any, depth: int = 0) -> List[Tuple[Any, int]]:
    """ A tree is a tuple of trees or anything else, which is a leaf. Return the leaves with their depth.
    >>> leaves_with_depth((1, (2, (3,)), 4))
    [(1, 1), (2, 2), (3, 3), (4, 1)]
    >>> leaves_with_depth(7)
    [(7, 0)]
    """
    if not isinstance(tree, tuple):
        return [(tree, depth)]
    result = []
    for part in tree:
        result += leaves_with_depth(part, depth + 1)
    return result


def same_tree_shape(a, b):
    """ A tree is a tuple of trees or a leaf. Return True if both trees have the same shape; the leaves do not matter.
    same_tree_shape((1, (2, 3)), ('x', ('y', 'z'))) == True
    same_tree_shape((1, 2), (1, (2,))) == False
    """
    if not isinstance(a, tuple) or not isinstance(b, tuple):
        return not isinstance(a, tuple) and not isinstance(b, tuple)
    if len(a) != len(b):
        return False
    return all(same_tree_shape(x, y) for x, y in zip(a, b))


def plan_against_spending(plan: Dict[str, int], spent: List[Tuple[str, int]]) -> Dict[str, str]:
    """ Return for each item of the plan 'ok' if at most the planned amount was spent, otherwise '+' and the excess.
    Money that was spent for something else is reported under 'unplanned', if there is any.
    >>> plan_against_spending({'food': 50, 'fun': 10}, [('food', 30), ('fun', 12), ('taxi', 8), ('food', 20)])
    {'food': 'ok', 'fun': '+2', 'unplanned': '+8'}
    """
    used: Dict[str, int] = defaultdict(int)
    for item, amount in spent:
        used[item if item in plan else 'unplanned'] += amount
    report = {}
    for item, limit in plan.items():
        excess = used[item] - limit
        report[item] = f'+{excess}' if excess > 0 else 'ok'
    if used.get('unplanned'):
        report['unplanned'] = f"+{used['unplanned']}"
    return report


def exchange_along(rates: dict[tuple[str, str], int], amount: int, path: list[str]) -> int | None:
    """ rates[a, b] is how many units of b are paid for one of a. Change the amount along the path; if only the
    opposite rate is known, divide by it (whole numbers, rounded down). A step without any rate gives None.
    >>> exchange_along({('gold', 'silver'): 10, ('gold', 'gem'): 2}, 3, ['gold', 'silver', 'gold', 'gem'])
    6
    >>> exchange_along({}, 3, ['a', 'b']) is None
    True
    """
    for a, b in zip(path, path[1:]):
        if (a, b) in rates:
            amount *= rates[a, b]
        elif (b, a) in rates:
            amount //= rates[b, a]
        else:
            return None
    return amount


def interest_by_tier(balance: int, tiers: List[Tuple[int, int]]) -> int:
    """ Tiers are (limit, percent) with rising limits. The part of the balance up to the first limit earns the first
    percentage, the part from there to the second limit the second one and so on; money above the last limit earns
    nothing. Return the interest, rounded down.
    interest_by_tier(1500, [(1000, 2), (2000, 4)]) == 40
    interest_by_tier(500, [(1000, 2)]) == 10
    interest_by_tier(0, []) == 0
    """
    total = 0
    lower = 0
    for limit, percent in tiers:
        part = min(balance, limit) - lower
        if part <= 0:
            break
        total += part * percent
        lower = limit
    return total // 100


def statement_lines(bookings):
    """ Bookings are (text, amount). Return lines 'text amount balance' with a sign before every amount, starting with
    the balance 0.
    statement_lines([('pay', 20), ('tea', -3)]) == ['pay +20 20', 'tea -3 17']
    """
    balance = 0
    lines = []
    for text, amount in bookings:
        balance += amount
        lines.append(f'{text} {amount:+d} {balance}')
    return lines


def lowest_balance_day(bookings: List[Tuple[int, int]]) -> Optional[int]:
    """ Bookings are (day, amount) in any order. Return the day at whose end the balance is lowest, the earliest of
    several, or None without bookings.
    >>> lowest_balance_day([(3, -20), (1, 10), (2, 5), (3, 4)])
    3
    >>> lowest_balance_day([]) is None
    True
    """
    by_day: Dict[int, int] = {}
    for day, amount in bookings:
        by_day[day] = by_day.get(day, 0) + amount
    balance = 0
    best = None
    for day in sorted(by_day):
        balance += by_day[day]
        if best is None or balance < best[0]:
            best = (balance, day)
    return best[1] if best else None


def check():
    assert keys_over_average({'a': 1, 'b': 2, 'c': 6}) == {'c'}
    assert keys_over_average({}) == set()
    assert get_first_present({'nick': '', 'name': 'Al'}, ['nick', 'name']) == 'Al'
    assert get_first_present({}, ['nick'], '?') == '?'
    assert pop_many({'a': 1, 'b': 2}, ['b', 'z', 'a']) == [2, 1]
    assert pop_many({}, ['a']) == []
    assert sort_dict_by_value_text({'b': 1, 'a': 1, 'c': 7}) == ['c=7', 'a=1', 'b=1']
    assert dotted_entry_lines({'ham': 12, 'tea': 3}, 8) == ['ham...12', 'tea....3']
    assert dotted_entry_lines({}, 8) == []
    assert split_dict_by_type({'a': 1, 'b': 'x', 'c': True}) == ({'a': 1}, {'b': 'x'}, {'c': True})
    assert dict_with_cycled_values(['a', 'b', 'c'], [1, 2]) == {'a': 1, 'b': 2, 'c': 1}
    assert dict_with_cycled_values(['a'], []) == {'a': None}
    assert spans_of_letters('abcab') == 'ab'
    assert spans_of_letters('aab') == ''
    assert lines_with_all({'a': {1, 2, 5}, 'b': {2, 5, 6}}, ['a', 'b']) == [2, 5]
    assert lines_with_all({'a': {1}}, ['a', 'z']) == []
    assert lines_with_all({'a': {1}}, []) == []
    assert odd_one_per_key([('a', 3), ('b', 4), ('a', 3), ('b', 1)]) == {'b': 5}
    assert most_common_bigram('The hen, then') == 'he'
    assert most_common_bigram('a b') == ''
    assert single_second_frequent(['a', 'a', 'b', 'b', 'b', 'c']) == 'a'
    assert single_second_frequent(['a', 'a', 'b', 'c']) is None
    records = [{'id': 1, 'v': 'x'}, {'id': 2}, {'id': 1, 'v': 'y'}]
    assert unique_by_key(records, 'id') == [{'id': 2}, {'id': 1, 'v': 'y'}]
    assert unique_by_key([{'v': 1}], 'id') == []
    assert records_with_fields([{'a': 1, 'b': 2}, {'a': 3, 'b': 2}], b=2, a=(3, 4)) == [{'a': 3, 'b': 2}]
    assert records_with_fields([{'a': 1}], b=2) == []
    assert min_and_max_record([{'n': 2}, {'n': 9}, {'m': 1}], 'n') == ({'n': 2}, {'n': 9})
    assert min_and_max_record([{'m': 1}], 'n') is None
    assert pairs_to_chains([('a', 'b'), ('b', 'c'), ('x', 'y')]) == ['abc', 'xy']
    assert pairs_to_chains([]) == []
    points = [(1, 1), (-2, 3), (0, 4), (5, -1), (2, 2)]
    assert points_in_quadrants(points) == {1: 2, 2: 1, 0: 1, 4: 1}
    assert grow_cells({(0, 0)}, 1) == 5
    assert grow_cells({(0, 0)}, 2) == 13
    assert grow_cells(set(), 3) == 0
    assert symmetric_members({(1, 2), (2, 1), (3, 3), (1, 3)}) == {(1, 2), (2, 1)}
    assert close_relation({('a', 'b'), ('b', 'c')}) == {('a', 'b'), ('b', 'c'), ('a', 'c')}
    assert close_relation(set()) == set()
    assert refine_blocks([{1, 2, 3}, {4, 5}], {1, 4, 5}) == [[1], [2, 3], [4, 5]]
    assert exclusive_owners({'bo': {1, 2}, 'al': {2, 3, 4}}) == [('al', 2), ('bo', 1)]
    assert table_after({'a': 4, 'b': 3, 'c': 5}, ('b', 'c', '1')) == ['b', 'c', 'a']
    assert table_after({}, ('y', 'x', 'X')) == ['x', 'y']
    assert head_to_head([('x', 'y', 'x'), ('y', 'x', None), ('x', 'z', 'x')], 'x', 'y') == (1, 1, 0)
    assert head_to_head([], 'x', 'y') == (0, 0, 0)
    assert turnout({'yes': 30, 'no': 15}, 90) == {'yes': 33, 'no': 16, 'nobody': 51}
    assert edges_between_groups([('a', 'b'), ('b', 'c'), ('a', 'c')], {'a': 1, 'b': 1, 'c': 2}) == 2
    assert dead_ends({'a': ['b', 'c'], 'b': [], 'c': ['d'], 'x': []}, 'a') == ['b', 'd']
    assert dead_ends({}, 'a') == ['a']
    assert longest_chain_in_dag({'a': ['b', 'c'], 'c': ['d'], 'd': []}, 'a') == ['a', 'c', 'd']
    assert longest_chain_in_dag({}, 'x') == ['x']
    tree = (5, (1, (2, None, None), None), (9, None, None))
    assert prune_small_leaves(tree, 3) == (5, None, (9, None, None))
    assert prune_small_leaves((1, None, None), 3) is None
    assert same_tree_shape((1, (2, 3)), ('x', ('y', 'z'))) is True
    assert same_tree_shape((1, 2), (1, (2,))) is False
    assert interest_by_tier(1500, [(1000, 2), (2000, 4)]) == 40
    assert interest_by_tier(500, [(1000, 2)]) == 10
    assert interest_by_tier(0, []) == 0
    assert statement_lines([('pay', 20), ('tea', -3)]) == ['pay +20 20', 'tea -3 17']
    assert tuple_order_ends((3, 2, 1)) == (1, 2, 3)
    assert tuple_order_ends((1, 9, 4)) == (1, 9, 4)
    assert tuple_order_ends((5,)) == (5,)
    assert list_to_flat_tree([1, 2, 3], 2) == (2, (1, [], []), (3, [], []))
    assert list_to_flat_tree([1, 2, 3, 4], 1) == (2, [1], [3, 4])
    assert list_to_flat_tree([], 5) == []
    lines = {'1': ['a', 'b'], '2': ['c', 'b'], '3': ['e', 'f']}
    assert list(stops_by_lines_needed(lines, 'a').items()) == [('a', 0), ('b', 1), ('c', 2)]
    assert stops_by_lines_needed({}, 'a') == {'a': 0}
