"""Small tasks on dictionaries: counters, inverting, merging, grouping, nesting and top-k."""

import heapq
from collections import Counter, defaultdict


def invert_unique(mapping: dict[str, str]) -> dict[str, str]:
    """Exchange keys and values; a value that occurs twice raises a ValueError.

    >>> invert_unique({"one": "eins", "two": "zwei"})
    {'eins': 'one', 'zwei': 'two'}
    >>> invert_unique({"a": "x", "b": "x"})
    Traceback (most recent call last):
    ...
    ValueError: duplicate value 'x'
    """
    inverse: dict[str, str] = {}
    for key, value in mapping.items():
        if value in inverse:
            raise ValueError(f"duplicate value {value!r}")
        inverse[value] = key
    return inverse


def invert_grouped(mapping: dict[str, int]) -> dict[int, list[str]]:
    """Map every value to the sorted list of the keys that have it.

    >>> invert_grouped({"ann": 3, "cid": 5, "bob": 3})
    {3: ['ann', 'bob'], 5: ['cid']}
    """
    groups = defaultdict(list)
    for key in sorted(mapping):
        groups[mapping[key]].append(key)
    return dict(groups)


def index_lists(table: dict[str, list[str]]) -> dict[str, list[str]]:
    """Turn "person to hobbies" into "hobby to persons", in the order of appearance.

    >>> index_lists({"Ann": ["chess", "golf"], "Bob": ["golf"]})
    {'chess': ['Ann'], 'golf': ['Ann', 'Bob']}
    """
    index: dict[str, list[str]] = {}
    for person, hobbies in table.items():
        for hobby in hobbies:
            index.setdefault(hobby, []).append(person)
    return index


def take_from_stock(stock: dict[str, int], order: dict[str, int]) -> dict[str, int]:
    """Take an order out of the stock in place, as far as it lasts; return what could not be given.

    >>> shelf = {"nut": 5, "bolt": 2}
    >>> take_from_stock(shelf, {"nut": 3, "bolt": 4, "nail": 1})
    {'bolt': 2, 'nail': 1}
    >>> shelf
    {'nut': 2, 'bolt': 0}
    """
    missing = {}
    for article, wanted in order.items():
        given = min(wanted, stock.get(article, 0))
        if article in stock:
            stock[article] -= given
        if given < wanted:
            missing[article] = wanted - given
    return missing


def merge_with_log(base, changes):
    """Merge changes into a copy of the base and return it with a list of the keys really changed.

    >>> merge_with_log({"a": 1, "b": 2}, {"b": 3, "a": 1, "c": 4})
    ({'a': 1, 'b': 3, 'c': 4}, ['b', 'c'])
    """
    result = base.copy()
    changed = []
    for key, value in changes.items():
        if key not in base or base[key] != value:
            changed.append(key)
        result[key] = value
    return result, changed


def deep_merge(base: dict, extra: dict) -> dict:
    """Merge nested dictionaries: where both have a dictionary it is merged, else `extra` wins.

    >>> deep_merge({"ui": {"dark": True, "size": 9}}, {"ui": {"size": 12}, "lang": "en"})
    {'ui': {'dark': True, 'size': 12}, 'lang': 'en'}
    """
    merged = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = deep_merge(merged[key], value)
        else:
            merged[key] = value
    return merged


def get_path(data, path, default=None):
    """Look up a dotted path such as "user.address.city" in nested dictionaries.

    >>> get_path({"user": {"city": "Oslo"}}, "user.city")
    'Oslo'
    >>> get_path({"user": {}}, "user.city", "?")
    '?'
    """
    current = data
    for key in path.split("."):
        if not isinstance(current, dict) or key not in current:
            return default
        current = current[key]
    return current


def set_path(data: dict, path: str, value: object) -> dict:
    """Set a value at a dotted path, creating the dictionaries on the way; return the same data.

    >>> set_path({}, "a.b.c", 1)
    {'a': {'b': {'c': 1}}}
    """
    *parents, last = path.split(".")
    current = data
    for key in parents:
        current = current.setdefault(key, {})
    current[last] = value
    return data


def flatten(data: dict, prefix: str = "") -> dict[str, object]:
    """Turn nested dictionaries into one level with dotted keys.

    >>> flatten({"a": 1, "b": {"x": 2, "y": {"z": 3}}})
    {'a': 1, 'b.x': 2, 'b.y.z': 3}
    """
    flat = {}
    for key, value in data.items():
        name = f"{prefix}.{key}" if prefix else key
        if isinstance(value, dict):
            flat.update(flatten(value, name))
        else:
            flat[name] = value
    return flat


def depth_of(data: object) -> int:
    """How many levels of dictionaries are nested? Anything that is no dictionary has depth 0.

    >>> depth_of({"a": {"b": {}}, "c": 1})
    3
    >>> depth_of(5)
    0
    """
    if not isinstance(data, dict):
        return 0
    return 1 + max((depth_of(value) for value in data.values()), default=0)


def sum_leaves(tree: dict) -> int:
    """Add up all the numbers in nested dictionaries.

    >>> sum_leaves({"rent": 500, "food": {"home": 200, "out": 80}})
    780
    """
    total = 0
    for value in tree.values():
        if isinstance(value, dict):
            total += sum_leaves(value)
        else:
            total += value
    return total


def find_key_paths(tree, wanted, path=()):
    """Find every place in nested dictionaries that has the key, as paths joined by '/'.

    >>> find_key_paths({"a": {"id": 1}, "id": 2, "b": {"c": {"id": 3}}}, "id")
    ['a/id', 'id', 'b/c/id']
    """
    found = []
    for key, value in tree.items():
        here = (*path, key)
        if key == wanted:
            found.append("/".join(here))
        if isinstance(value, dict):
            found += find_key_paths(value, wanted, here)
    return found


def top_k(counts: dict[str, int], k: int) -> list[str]:
    """The k keys with the highest counts; keys with equal counts in alphabetical order.

    >>> top_k({"tea": 4, "milk": 9, "juice": 4, "water": 1}, 2)
    ['milk', 'juice']
    """
    return heapq.nsmallest(k, counts, key=lambda name: (-counts[name], name))


def top_share(counts, share):
    """The fewest largest entries which together make up at least the given share of the total.

    >>> top_share({"a": 50, "b": 30, "c": 15, "d": 5}, 0.75)
    ['a', 'b']
    """
    goal = share * sum(counts.values())
    chosen = []
    reached = 0
    for name, count in sorted(counts.items(), key=lambda item: -item[1]):
        if reached >= goal:
            break
        chosen.append(name)
        reached += count
    return chosen


def count_by_length(words: list[str]) -> dict[int, int]:
    """How many words are there of each length? The lengths come in ascending order.

    >>> count_by_length(["to", "be", "or", "not"])
    {2: 3, 3: 1}
    """
    counts = Counter(map(len, words))
    return dict(sorted(counts.items()))


def group_in_tens(numbers: list[int]) -> dict[str, list[int]]:
    """Put numbers into groups of ten, labelled "0-9", "10-19" and so on, lowest group first.

    >>> group_in_tens([3, 17, 12, 40, 5])
    {'0-9': [3, 5], '10-19': [17, 12], '40-49': [40]}
    """
    groups: dict[int, list[int]] = {}
    for number in numbers:
        groups.setdefault(number // 10 * 10, []).append(number)
    return {f"{low}-{low + 9}": groups[low] for low in sorted(groups)}


def group_records(records, field):
    """Group records by a field; the field is removed from the copies, records without it are left out.

    >>> group_records([{"t": "a", "n": 1}, {"t": "b", "n": 2}, {"t": "a", "n": 3}, {}], "t")
    {'a': [{'n': 1}, {'n': 3}], 'b': [{'n': 2}]}
    """
    groups = {}
    for record in records:
        if field not in record:
            continue
        rest = {key: value for key, value in record.items() if key != field}
        groups.setdefault(record[field], []).append(rest)
    return groups


def average_by_key(pairs):
    """Average of the values of each key.

    >>> average_by_key([("x", 2), ("y", 5), ("x", 4)])
    {'x': 3.0, 'y': 5.0}
    """
    sums = defaultdict(float)
    sizes = defaultdict(int)
    for key, value in pairs:
        sums[key] += value
        sizes[key] += 1
    return {key: sums[key] / sizes[key] for key in sums}


def best_per_player(results: list[tuple[str, int]]) -> dict[str, int]:
    """Keep the best result of each player, players in the order of their first appearance.

    >>> best_per_player([("Ann", 12), ("Bob", 9), ("Ann", 15), ("Bob", 3)])
    {'Ann': 15, 'Bob': 9}
    """
    best: dict[str, int] = {}
    for player, points in results:
        if player not in best or points > best[player]:
            best[player] = points
    return best


def latest_values(events: list[tuple[int, str, str]]) -> dict[str, str]:
    """From events (time, key, value) in any order take the value with the latest time of each key.

    >>> latest_values([(2, "door", "shut"), (1, "door", "open"), (1, "lamp", "on")])
    {'door': 'shut', 'lamp': 'on'}
    """
    seen_at: dict[str, int] = {}
    state: dict[str, str] = {}
    for time, key, value in events:
        if time >= seen_at.get(key, time):
            seen_at[key] = time
            state[key] = value
    return state


def pick_fields(record: dict, fields: list[str], default: object = "") -> dict:
    """Copy only the given fields, in the given order; missing ones get the default.

    >>> pick_fields({"id": 4, "name": "Ann", "age": 31}, ["name", "mail"])
    {'name': 'Ann', 'mail': ''}
    """
    return {field: record.get(field, default) for field in fields}


def rename_keys(record, names):
    """Rename keys by a table, keep the order, and drop keys for which the new name is empty.

    >>> rename_keys({"id": 1, "nm": "Ann", "tmp": 0}, {"nm": "name", "tmp": ""})
    {'id': 1, 'name': 'Ann'}
    """
    renamed = {}
    for key, value in record.items():
        new_key = names.get(key, key)
        if new_key:
            renamed[new_key] = value
    return renamed


def dict_changes(old: dict, new: dict) -> list[str]:
    """Describe the changes between two dictionaries: "+key", "-key" and "key: old -> new", sorted.

    >>> dict_changes({"a": 1, "b": 2}, {"b": 3, "c": 4})
    ['+c', '-a', 'b: 2 -> 3']
    """
    lines = []
    for key in old.keys() | new.keys():
        if key not in old:
            lines.append(f"+{key}")
        elif key not in new:
            lines.append(f"-{key}")
        elif old[key] != new[key]:
            lines.append(f"{key}: {old[key]} -> {new[key]}")
    return sorted(lines)


def common_items(dicts):
    """The items (key and value) that all of the dictionaries have in common.

    >>> common_items([{"a": 1, "b": 2}, {"b": 2, "a": 5}, {"b": 2}])
    {'b': 2}
    """
    if not dicts:
        return {}
    first, *others = dicts
    shared = {}
    for key, value in first.items():
        if all(key in other and other[key] == value for other in others):
            shared[key] = value
    return shared


def zip_dicts(left: dict, right: dict) -> dict:
    """Map each key which both have to the pair of its two values.

    >>> zip_dicts({"x": 1, "y": 2}, {"y": 20, "z": 30})
    {'y': (2, 20)}
    """
    return {key: (left[key], right[key]) for key in left if key in right}


def columns_to_rows(columns):
    """Turn a table of columns into a list of rows.

    >>> columns_to_rows({"x": [1, 2], "y": [3, 4]})
    [{'x': 1, 'y': 3}, {'x': 2, 'y': 4}]
    """
    rows = []
    for values in zip(*columns.values()):
        rows.append(dict(zip(columns, values)))
    return rows


def rows_to_columns(rows):
    """Turn rows into columns; where a row lacks a key the column has None.

    >>> rows_to_columns([{"x": 1}, {"x": 2, "y": 3}])
    {'x': [1, 2], 'y': [None, 3]}
    """
    columns = {}
    for number, row in enumerate(rows):
        for key in row:
            columns.setdefault(key, [None] * number)
        for key, column in columns.items():
            column.append(row.get(key))
    return columns


def pivot(entries: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    """Build a table from (row, column, amount), adding amounts of the same cell.

    >>> pivot([("Mon", "tea", 2), ("Tue", "tea", 1), ("Mon", "tea", 3)])
    {'Mon': {'tea': 5}, 'Tue': {'tea': 1}}
    """
    table: dict[str, dict[str, int]] = {}
    for row, column, amount in entries:
        cells = table.setdefault(row, {})
        cells[column] = cells.get(column, 0) + amount
    return table


def pair_counts(baskets):
    """How often do two articles lie in the same basket? Pairs are in alphabetical order.

    >>> pair_counts([["milk", "bread"], ["bread", "egg", "milk"]])
    {('bread', 'milk'): 2, ('bread', 'egg'): 1, ('egg', 'milk'): 1}
    """
    counts = Counter()
    for basket in baskets:
        articles = sorted(set(basket))
        for i, first in enumerate(articles):
            for second in articles[i + 1 :]:
                counts[first, second] += 1
    return dict(counts.most_common())


def successors(items):
    """Count for each item which items directly follow it.

    >>> successors(["a", "b", "a", "c", "a", "b"])
    {'a': {'b': 2, 'c': 1}, 'b': {'a': 1}, 'c': {'a': 1}}
    """
    table = {}
    for current, following in zip(items, items[1:]):
        row = table.setdefault(current, {})
        row[following] = row.get(following, 0) + 1
    return table


def unique_values_only(mapping: dict[str, int]) -> dict[str, int]:
    """Keep the entries whose value no other entry has.

    >>> unique_values_only({"a": 1, "b": 2, "c": 1})
    {'b': 2}
    """
    frequency = Counter(mapping.values())
    return {key: value for key, value in mapping.items() if frequency[value] == 1}


def ranks(scores: dict[str, int]) -> dict[str, int]:
    """Rank from 1 for the highest score; equal scores have equal ranks without gaps after them.

    >>> ranks({"a": 10, "b": 30, "c": 10, "d": 5})
    {'a': 2, 'b': 1, 'c': 2, 'd': 3}
    """
    levels = sorted(set(scores.values()), reverse=True)
    place = {score: number for number, score in enumerate(levels, start=1)}
    return {name: place[score] for name, score in scores.items()}


def normalise(weights: dict[str, float]) -> dict[str, float]:
    """Divide the weights by their sum, rounded to 3 places; with a sum of zero all get equal parts.

    >>> normalise({"a": 1, "b": 3})
    {'a': 0.25, 'b': 0.75}
    >>> normalise({"a": 0, "b": 0})
    {'a': 0.5, 'b': 0.5}
    """
    total = sum(weights.values())
    if total == 0:
        return {name: round(1 / len(weights), 3) for name in weights}
    return {name: round(weight / total, 3) for name, weight in weights.items()}


def running_stock(events: list[tuple[str, int]]) -> list[str]:
    """Apply deliveries and sales in order and name the articles whose stock ever falls below zero.

    >>> running_stock([("nut", 5), ("bolt", 1), ("nut", -6), ("bolt", -1), ("nut", 4)])
    ['nut']
    """
    stock: dict[str, int] = {}
    short = []
    for article, change in events:
        stock[article] = stock.get(article, 0) + change
        if stock[article] < 0 and article not in short:
            short.append(article)
    return short


def cheapest_shops(prices: dict[str, dict[str, float]]) -> dict[str, str]:
    """For each article name the shop that sells it at the lowest price.

    >>> cheapest_shops({"A": {"tea": 3, "jam": 2}, "B": {"tea": 2.5}})
    {'tea': 'B', 'jam': 'A'}
    """
    best: dict[str, tuple[float, str]] = {}
    for shop, offers in prices.items():
        for article, price in offers.items():
            if article not in best or price < best[article][0]:
                best[article] = (price, shop)
    return {article: shop for article, (_, shop) in best.items()}


def bill_total(order: dict[str, int], prices: dict[str, int], free_from: int = 10) -> int:
    """Price of an order; from `free_from` pieces of an article on, every tenth piece is free.

    Unknown articles cost nothing.

    >>> bill_total({"pen": 3, "clip": 20, "gift": 1}, {"pen": 150, "clip": 5})
    540
    """
    total = 0
    for article, pieces in order.items():
        paid = pieces
        if pieces >= free_from:
            paid -= pieces // 10
        total += paid * prices.get(article, 0)
    return total


def follow_aliases(name, aliases):
    """Follow aliases until a name has none; a circle ends at the first name seen twice.

    >>> follow_aliases("ll", {"ll": "l", "l": "ls"})
    'ls'
    >>> follow_aliases("a", {"a": "b", "b": "a"})
    'a'
    """
    visited = set()
    while name in aliases and name not in visited:
        visited.add(name)
        name = aliases[name]
    return name


def count_missing(records: list[dict], fields: list[str]) -> dict[str, int]:
    """How many records lack each field, or have None or an empty text there?

    >>> count_missing([{"a": 1, "b": ""}, {"a": None}], ["a", "b"])
    {'a': 1, 'b': 2}
    """
    missing = dict.fromkeys(fields, 0)
    for record in records:
        for field in fields:
            if record.get(field) in (None, ""):
                missing[field] += 1
    return missing


def fill_defaults(record: dict, *defaults: dict) -> dict:
    """Complete a record from several dictionaries of defaults, the earlier ones being preferred.

    A value None in the record counts as missing.

    >>> fill_defaults({"a": 1, "b": None}, {"b": 2}, {"b": 9, "c": 3})
    {'a': 1, 'b': 2, 'c': 3}
    """
    result = {key: value for key, value in record.items() if value is not None}
    for source in defaults:
        for key, value in source.items():
            result.setdefault(key, value)
    return result


def most_common_value(mapping: dict[str, str]) -> str:
    """The value which most keys have; on a tie the smallest of them.

    >>> most_common_value({"ann": "red", "bob": "blue", "cid": "red"})
    'red'
    """
    frequency: dict[str, int] = {}
    for value in mapping.values():
        frequency[value] = frequency.get(value, 0) + 1
    highest = max(frequency.values())
    return min(value for value, count in frequency.items() if count == highest)


def move_keys_first(record, favourites):
    """Reorder a dictionary so that the favourite keys it has come first, then all others by name.

    >>> move_keys_first({"b": 1, "id": 2, "a": 3}, ["id", "name"])
    {'id': 2, 'a': 3, 'b': 1}
    """
    front = [key for key in favourites if key in record]
    rest = sorted(key for key in record if key not in favourites)
    return {key: record[key] for key in front + rest}


def drop_empty(data: dict) -> dict:
    """Remove None, empty texts and empty lists at every level, and dictionaries that become empty.

    >>> drop_empty({"a": None, "b": {"c": "", "d": 0}, "e": {"f": []}})
    {'b': {'d': 0}}
    """
    cleaned = {}
    for key, value in data.items():
        if isinstance(value, dict):
            value = drop_empty(value)
        if value not in (None, "", [], {}):
            cleaned[key] = value
    return cleaned


def cumulative_counts(counts: dict[int, int]) -> dict[int, int]:
    """For each number (ascending) say how many have at most this number.

    >>> cumulative_counts({3: 2, 1: 5, 2: 1})
    {1: 5, 2: 6, 3: 8}
    """
    result = {}
    running = 0
    for number in sorted(counts):
        running += counts[number]
        result[number] = running
    return result


def two_level_group(words):
    """Group words by first letter and within each letter by length.

    >>> two_level_group(["ant", "bee", "ape", "aphid"])
    {'a': {3: ['ant', 'ape'], 5: ['aphid']}, 'b': {3: ['bee']}}
    """
    groups = {}
    for word in words:
        by_length = groups.setdefault(word[0], {})
        by_length.setdefault(len(word), []).append(word)
    return groups


def balance_sheet(payments):
    """From payments (payer, receiver, amount) compute the balance of each person, sorted by name.

    >>> balance_sheet([("Ann", "Bob", 10), ("Bob", "Cid", 4)])
    {'Ann': -10, 'Bob': 6, 'Cid': 4}
    """
    balances = defaultdict(int)
    for payer, receiver, amount in payments:
        balances[payer] -= amount
        balances[receiver] += amount
    return {name: balances[name] for name in sorted(balances)}
