"""Mappings: inverting, merging by rules, lookups with fallbacks, nested dictionaries and validation."""

from typing import Any, Dict, List, Optional, Set, Tuple


def invert_keep_shortest(names: Dict[str, int]) -> Dict[int, str]:
    """
    Turn keys and values around. If several keys have the same value, keep the shortest key; of keys of
    equal length keep the one that comes first in the dictionary.

    >>> invert_keep_shortest({"grey": 4, "red": 1, "ash": 4, "tin": 4})
    {4: 'ash', 1: 'red'}
    """
    inverted: Dict[int, str] = {}
    for key, value in names.items():
        if value not in inverted or len(key) < len(inverted[value]):
            inverted[value] = key
    return inverted


def is_one_to_one(mapping: Dict[str, str]) -> bool:
    """ Return True if no two keys of the mapping have the same value.
    >>> is_one_to_one({"a": "x", "b": "y"})
    True
    >>> is_one_to_one({"a": "x", "b": "x"})
    False
    >>> is_one_to_one({})
    True
    """
    return len(set(mapping.values())) == len(mapping)


def own_inverse(code: Dict[str, str]) -> bool:
    """
    A secret code maps letters to letters. Check whether using it twice always gives back the letter
    you started with. Letters without an entry make the code fail.

    own_inverse({"a": "b", "b": "a", "c": "c"}) == True
    own_inverse({"a": "b", "b": "c", "c": "a"}) == False
    own_inverse({"a": "b"}) == False
    """
    for letter, image in code.items():
        if code.get(image) != letter:
            return False
    return True


def merge_keep_larger(a: Dict[str, int], b: Dict[str, int]) -> Dict[str, int]:
    """
    Merge two dictionaries of high scores. A player who is in both keeps the larger score.

    >>> merge_keep_larger({"Tom": 4, "Eli": 9}, {"Tom": 6, "Ada": 1})
    {'Tom': 6, 'Eli': 9, 'Ada': 1}
    """
    merged = dict(a)
    for player, score in b.items():
        if player not in merged or score > merged[player]:
            merged[player] = score
    return merged


def merge_or_conflict(base, mine, yours):
    """
    Two people changed the same settings `base`; all three dictionaries have the same keys.
    A value changed by only one of them is taken over, a value changed by both in the same way too.
    If they changed it to different values, the result for that key is 'CONFLICT'.

    merge_or_conflict({"a": 1, "b": 1, "c": 1}, {"a": 2, "b": 1, "c": 3}, {"a": 1, "b": 5, "c": 4})
    ➞ {"a": 2, "b": 5, "c": "CONFLICT"}
    """
    result = {}
    for key, old in base.items():
        if mine[key] == yours[key]:
            result[key] = mine[key]
        elif mine[key] == old:
            result[key] = yours[key]
        elif yours[key] == old:
            result[key] = mine[key]
        else:
            result[key] = "CONFLICT"
    return result


def merge_lists_without_repeats(first: Dict[str, List[int]], second: Dict[str, List[int]]) -> Dict[str, List[int]]:
    """
    The values of both dictionaries are lists. Merge them: lists under the same key are put together
    (those of the first dictionary in front), and each number is kept only once.

    >>> merge_lists_without_repeats({"a": [1, 2]}, {"a": [2, 3], "b": [5, 5]})
    {'a': [1, 2, 3], 'b': [5]}
    """
    merged: Dict[str, List[int]] = {}
    for source in (first, second):
        for key, numbers in source.items():
            target = merged.setdefault(key, [])
            for number in numbers:
                if number not in target:
                    target.append(number)
    return merged


def combine_with_sign(mappings: List[Dict[str, int]]) -> Dict[str, int]:
    """ Combine a list of dictionaries: the first, third, fifth, ... are added, the second, fourth, ... are
    subtracted. A key that is missing counts as 0.
    >>> combine_with_sign([{"x": 5}, {"x": 2, "y": 1}, {"y": 4}])
    {'x': 3, 'y': 3}
    """
    result: Dict[str, int] = {}
    for i, mapping in enumerate(mappings):
        sign = 1 if i % 2 == 0 else -1
        for key, value in mapping.items():
            result[key] = result.get(key, 0) + sign * value
    return result


def lookup_chain(layers: List[Dict[str, str]], key: str, default: str) -> str:
    """
    Settings are kept in several layers; earlier layers win. Return the value of the key in the first
    layer that knows it. A layer with an empty text for the key is passed over. If no layer helps,
    return the default.

    lookup_chain([{"lang": ""}, {"lang": "fi"}], "lang", "en") == "fi"
    lookup_chain([{"size": "5"}], "lang", "en") == "en"
    """
    for layer in layers:
        value = layer.get(key, "")
        if value != "":
            return value
    return default


def translate_longest_first(text: str, table: Dict[str, str]) -> str:
    """
    Translate a text from left to right. At each place the longest key of the table that fits is replaced
    by its value; if no key fits, the character is copied.

    >>> translate_longest_first("sheets", {"s": "z", "sh": "S", "ee": "i"})
    'Sitz'
    """
    keys = sorted(table, key=len, reverse=True)
    out = ""
    i = 0
    while i < len(text):
        for key in keys:
            if text.startswith(key, i):
                out += table[key]
                i += len(key)
                break
        else:
            out += text[i]
            i += 1
    return out


def nearest_lower_entry(prices: Dict[int, int], amount: int) -> Optional[int]:
    """You have a price list from minimum amounts to prices. Return the price for the largest minimum that
    is not above the given amount. Return None when the amount is below all minimums.

    >>> nearest_lower_entry({1: 90, 10: 80, 50: 65}, 49)
    80
    >>> nearest_lower_entry({10: 80}, 3) is None
    True
    """
    best = None
    for minimum in prices:
        if minimum <= amount and (best is None or minimum > best):
            best = minimum
    if best is None:
        return None
    return prices[best]


def follow_until_end(links: Dict[str, str], start: str) -> List[str]:
    """
    Follow the links from the start as long as there is a next one. Stop before a place would be
    visited for the second time. Return all visited places in order.

    >>> follow_until_end({"a": "b", "b": "c"}, "a")
    ['a', 'b', 'c']
    >>> follow_until_end({"a": "b", "b": "a"}, "a")
    ['a', 'b']
    """
    path = [start]
    while path[-1] in links:
        place = links[path[-1]]
        if place in path:
            break
        path.append(place)
    return path


def resolve_nicknames(nicknames: Dict[str, str], names: List[str]) -> List[str]:
    """ Replace every name by the real name. A nickname may stand for another nickname; keep looking until
    the name is no nickname any more. There are no circles.
    >>> resolve_nicknames({"Bobby": "Bob", "Bob": "Robert"}, ["Bobby", "Eve", "Bob"])
    ['Robert', 'Eve', 'Robert']
    """
    resolved = []
    for name in names:
        while name in nicknames:
            name = nicknames[name]
        resolved.append(name)
    return resolved


def compose_mappings(f: Dict[str, str], g: Dict[str, str]) -> Dict[str, str]:
    """
    Return the mapping that first applies f and then g. Keys of f whose value is no key of g
    are left out.

    compose_mappings({"un": "one", "deux": "two"}, {"one": "eins"}) == {"un": "eins"}
    """
    return {key: g[value] for key, value in f.items() if value in g}


def order_of_permutation_dict(p: Dict[int, int], start: int) -> int:
    """
    The dictionary p sends every key to another key (or to itself), and each key is reached exactly once.
    How many times must p be applied to get from `start` back to `start`?

    >>> order_of_permutation_dict({1: 3, 3: 2, 2: 1, 4: 4}, 1)
    3
    >>> order_of_permutation_dict({1: 3, 3: 2, 2: 1, 4: 4}, 4)
    1
    """
    steps = 1
    current = p[start]
    while current != start:
        current = p[current]
        steps += 1
    return steps


def nested_total(data: Dict[str, Any]) -> int:
    """
    Add up all the integers in a dictionary whose values are integers or again dictionaries of this kind.

    >>> nested_total({"a": 2, "b": {"c": 3, "d": {"e": 4}}})
    9
    >>> nested_total({"a": {}})
    0
    """
    total = 0
    for value in data.values():
        if isinstance(value, dict):
            total += nested_total(value)
        else:
            total += value
    return total


def deepest_keys(tree):
    """
    `tree` is a dictionary of dictionaries of dictionaries ...; an empty dictionary is a leaf.
    Return the keys on the deepest level, sorted.

    deepest_keys({"a": {"b": {}}, "c": {"d": {"f": {}, "e": {}}}}) == ["e", "f"]
    deepest_keys({}) == []
    """
    keys = []
    level = [tree]
    while any(level):
        keys = []
        following = []
        for node in level:
            for key, child in node.items():
                keys.append(key)
                following.append(child)
        level = following
    return sorted(keys)


def dotted_to_nested(flat: Dict[str, int]) -> Dict[str, Any]:
    """
    Build a nested dictionary from keys with dots: the key 'a.b.c' means entry c inside of b inside
    of a. No key is the beginning of another one.

    >>> dotted_to_nested({"win.size.x": 4, "win.size.y": 3, "sound": 1})
    {'win': {'size': {'x': 4, 'y': 3}}, 'sound': 1}
    """
    result: Dict[str, Any] = {}
    for dotted, value in flat.items():
        *parents, last = dotted.split(".")
        node = result
        for part in parents:
            node = node.setdefault(part, {})
        node[last] = value
    return result


def count_leaves(node: Any) -> int:
    """ Count the values in a nest of dictionaries and lists that are neither dictionary nor list.
    >>> count_leaves({"a": [1, 2, {"b": 3}], "c": {}})
    3
    >>> count_leaves("x")
    1
    """
    if isinstance(node, dict):
        return sum(count_leaves(child) for child in node.values())
    if isinstance(node, list):
        return sum(count_leaves(child) for child in node)
    return 1


def transpose_nested(table: Dict[str, Dict[str, int]]) -> Dict[str, Dict[str, int]]:
    """
    Swap the two levels of a nested dictionary: result[b][a] is table[a][b].

    transpose_nested({"Mon": {"tea": 2, "rye": 1}, "Tue": {"tea": 5}})
    == {"tea": {"Mon": 2, "Tue": 5}, "rye": {"Mon": 1}}
    """
    swapped: Dict[str, Dict[str, int]] = {}
    for outer, inner_dict in table.items():
        for inner, value in inner_dict.items():
            if inner not in swapped:
                swapped[inner] = {}
            swapped[inner][outer] = value
    return swapped


def keys_with_prefix_removed(settings: Dict[str, str], prefix: str) -> Dict[str, str]:
    """ Take the entries whose key starts with the prefix, and cut the prefix off their keys. An entry
    whose key is nothing but the prefix is left out.
    >>> keys_with_prefix_removed({"db_host": "x", "log": "y", "db_": "z"}, "db_")
    {'host': 'x'}
    """
    n = len(prefix)
    return {key[n:]: value for key, value in settings.items() if key.startswith(prefix) and len(key) > n}


def check_required_fields(record: Dict[str, str], required: List[str]) -> str:
    """
    Return 'ok' if every required field is in the record and is not blank (a text of spaces only is blank).
    Otherwise name the first required field that fails: 'missing: x' if it is absent,
    'blank: x' if it is there but blank.

    >>> check_required_fields({"name": "Ina", "city": " "}, ["name", "city", "zip"])
    'blank: city'
    >>> check_required_fields({"name": "Ina"}, ["zip", "name"])
    'missing: zip'
    >>> check_required_fields({"name": "Ina"}, ["name"])
    'ok'
    """
    for field in required:
        if field not in record:
            return f"missing: {field}"
        if not record[field].strip():
            return f"blank: {field}"
    return "ok"


def validate_ranges(values: Dict[str, int], limits: Dict[str, Tuple[int, int]]) -> List[str]:
    """
    Check values against limits (low, high), both ends allowed. Return the sorted names of the values that are
    out of their limits. Names without limits are always fine.

    >>> validate_ranges({"speed": 80, "age": -1, "mood": 99}, {"speed": (0, 50), "age": (0, 120)})
    ['age', 'speed']
    """
    bad = []
    for name, value in values.items():
        if name not in limits:
            continue
        low, high = limits[name]
        if value < low or value > high:
            bad.append(name)
    return sorted(bad)


def unknown_options(given: Dict[str, str], allowed: Set[str]) -> List[str]:
    """Return the given options that are not allowed, in the order in which they were given. Upper and
    lower case makes no difference; all allowed options are in lower case.

    >>> unknown_options({"Size": "3", "tone": "C", "WEIGHT": "1"}, {"size", "colour"})
    ['tone', 'WEIGHT']
    """
    return [option for option in given if option.lower() not in allowed]


def same_kind_of_values(d: Dict[str, Any]) -> bool:
    """
    Return True if all values of the dictionary have the same type. An empty dictionary counts
    as uniform.

    same_kind_of_values({"a": 1, "b": 2}) == True
    same_kind_of_values({"a": 1, "b": "2"}) == False
    """
    kinds = {type(value) for value in d.values()}
    return len(kinds) <= 1


def one_sided_friendships(friends: Dict[str, List[str]]) -> List[Tuple[str, str]]:
    """
    In the dictionary of friends somebody may name a friend who does not name them back.
    Return all such pairs (who, named), sorted.

    >>> one_sided_friendships({"Al": ["Bo", "Cy"], "Bo": ["Al"], "Cy": []})
    [('Al', 'Cy')]
    """
    one_sided = []
    for person, named in friends.items():
        for friend in named:
            if person not in friends.get(friend, []):
                one_sided.append((person, friend))
    return sorted(one_sided)


def make_mutual(friends):
    """
    Return a copy of the dictionary of friends in which every friendship is mutual: if A names B,
    B also names A. All lists are sorted and free of repeats.

    make_mutual({"Al": ["Bo"], "Cy": ["Al"]}) -> {"Al": ["Bo", "Cy"], "Cy": ["Al"], "Bo": ["Al"]}
    """
    result = {person: set(named) for person, named in friends.items()}
    for person, named in friends.items():
        for friend in named:
            result.setdefault(friend, set()).add(person)
    return {person: sorted(named) for person, named in result.items()}


def update_counts_from_text(counts: Dict[str, int], changes: str) -> Dict[str, int]:
    """
    Apply changes such as '+pear -fig +pear' to a dictionary of counts and return the new dictionary.
    '+' adds one, '-' takes one away; a count never falls below zero.

    >>> update_counts_from_text({"fig": 1}, "+pear -fig -fig +pear")
    {'fig': 0, 'pear': 2}
    """
    new = dict(counts)
    for change in changes.split():
        sign, name = change[0], change[1:]
        if sign == "+":
            new[name] = new.get(name, 0) + 1
        else:
            new[name] = max(0, new.get(name, 0) - 1)
    return new


def split_by_value_sign(balance: Dict[str, int]) -> Tuple[Dict[str, int], Dict[str, int]]:
    """ Split a dictionary of balances into those who have money (value above 0) and those who owe (value
    below 0, given back as a positive number). Zero balances appear in neither.
    >>> split_by_value_sign({"Ben": 4, "Mia": -3, "Lou": 0})
    ({'Ben': 4}, {'Mia': 3})
    """
    have: Dict[str, int] = {}
    owe: Dict[str, int] = {}
    for name, value in balance.items():
        if value > 0:
            have[name] = value
        elif value < 0:
            owe[name] = -value
    return have, owe


def key_of_largest(d: Dict[str, int]) -> Optional[str]:
    """
    Return the key with the largest value. If several keys share it, the answer is the last of
    them in alphabetical order. An empty dictionary gives None.

    key_of_largest({"b": 7, "d": 7, "a": 3}) == "d"
    key_of_largest({}) is None
    """
    best = None
    for key in sorted(d):
        if best is None or d[key] >= d[best]:
            best = key
    return best


def keys_above_mean(d: Dict[str, float]) -> List[str]:
    """
    Return the keys whose value is larger than the mean of all values, the largest value first.

    >>> keys_above_mean({"a": 1, "b": 6, "c": 8, "d": 1})
    ['c', 'b']
    >>> keys_above_mean({})
    []
    """
    if not d:
        return []
    mean = sum(d.values()) / len(d)
    chosen = [key for key in d if d[key] > mean]
    return sorted(chosen, key=lambda key: d[key], reverse=True)


def diff_summary(old: Dict[str, int], new: Dict[str, int]) -> List[str]:
    """
    Describe how one dictionary became another, with one line per key in alphabetical order:
    '+k' for a new key, '-k' for a removed one, '~k' for a changed value. Unchanged keys give no line.

    >>> diff_summary({"a": 1, "b": 2, "d": 4}, {"b": 3, "c": 1, "d": 4})
    ['-a', '~b', '+c']
    """
    lines = []
    for key in sorted(set(old) | set(new)):
        if key not in old:
            lines.append("+" + key)
        elif key not in new:
            lines.append("-" + key)
        elif old[key] != new[key]:
            lines.append("~" + key)
    return lines


def apply_patch(data: Dict[str, int], patch: Dict[str, Optional[int]]) -> Dict[str, int]:
    """You are given a dictionary and a patch. An entry of the patch sets a key to a new value, but the value
    None means that the key shall be removed. Removing a key that is not there is allowed.

    >>> apply_patch({"a": 1, "b": 2}, {"a": None, "c": 3, "z": None})
    {'b': 2, 'c': 3}
    """
    result = dict(data)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = value
    return result


def smallest_common_key(dicts: List[Dict[int, str]]) -> Optional[int]:
    """ Return the smallest key that is in all the dictionaries and has the same value everywhere.
    >>> smallest_common_key([{1: "a", 2: "b"}, {2: "b", 1: "x"}])
    2
    >>> smallest_common_key([{1: "a"}, {2: "a"}]) is None
    True
    """
    head, *others = dicts
    for key in sorted(head):
        if all(key in d and d[key] == head[key] for d in others):
            return key
    return None


def expand_grouped_keys(grouped: Dict[str, int]) -> Dict[str, int]:
    """
    Some keys hold several names joined by '|'. Give every name its own entry with the value of the group.
    If a name appears twice, the later entry counts.

    expand_grouped_keys({"cat|dog": 4, "owl": 2, "dog|bat": 1}) == {"cat": 4, "dog": 1, "owl": 2, "bat": 1}
    """
    return {name: value for names, value in grouped.items() for name in names.split("|")}


def pack_grouped_keys(d: Dict[str, int]) -> Dict[str, int]:
    """
    Join all keys with the same value to one key with '|' between the names, in their given order.
    The groups are ordered by their first name in the dictionary.

    >>> pack_grouped_keys({"cat": 4, "owl": 2, "dog": 4})
    {'cat|dog': 4, 'owl': 2}
    """
    members: Dict[int, List[str]] = {}
    for name, value in d.items():
        members.setdefault(value, []).append(name)
    return {"|".join(names): value for value, names in members.items()}


def ring_of_gifts(gives_to: Dict[str, str]) -> bool:
    """
    Everybody gives a present to one person. Return True if, starting with anyone and going on to the
    receiver each time, you meet every person once before you are back at the start.

    ring_of_gifts({"A": "B", "B": "C", "C": "A"}) == True
    ring_of_gifts({"A": "B", "B": "A", "C": "C"}) == False
    """
    if not gives_to:
        return False
    start = next(iter(gives_to))
    person = start
    for step in range(1, len(gives_to) + 1):
        person = gives_to.get(person)
        if person == start:
            return step == len(gives_to)
    return False


def redistribute(points, retired):
    """
    The points of a retired player are shared out equally among the other players; points that do not
    divide evenly are lost. Return the new dictionary without the retired player.

    redistribute({"x": 7, "y": 1, "z": 0}, "x") == {"y": 4, "z": 3}
    redistribute({"x": 7}, "x") == {}
    """
    others = [player for player in points if player != retired]
    if not others:
        return {}
    share = points[retired] // len(others)
    return {player: points[player] + share for player in others}


def first_failing_rule(order: Dict[str, int], rules: List[Tuple[str, str, int]]) -> int:
    """
    A rule (field, sign, number) demands that the field is '<', '>' or '=' in relation to the number.
    A missing field has the value 0. Return the index of the first rule that is broken, or -1.

    >>> first_failing_rule({"items": 3, "price": 20}, [("items", ">", 0), ("price", "<", 15)])
    1
    >>> first_failing_rule({}, [("items", "=", 0)])
    -1
    """
    for i, (field, sign, number) in enumerate(rules):
        value = order.get(field, 0)
        if sign == "<":
            ok = value < number
        elif sign == ">":
            ok = value > number
        else:
            ok = value == number
        if not ok:
            return i
    return -1


def memo_costs(costs: Dict[str, int], parts: Dict[str, List[str]], thing: str) -> int:
    """
    Basic things have a cost. Other things are made of parts, which may again be made of parts. Return the total
    cost of the thing. Each built thing is worked out only once.

    >>> memo_costs({"leg": 2, "top": 9}, {"table": ["top", "leg", "leg"], "set": ["table", "table"]}, "set")
    26
    """
    known = dict(costs)

    def cost(name: str) -> int:
        if name not in known:
            known[name] = sum(cost(part) for part in parts[name])
        return known[name]

    return cost(thing)


def rotate_values(d: Dict[str, int], k: int) -> Dict[str, int]:
    """ Keep the keys in their order, but move the values k places on; the values at the end come
    back in at the front.
    >>> rotate_values({"a": 1, "b": 2, "c": 3}, 1)
    {'a': 3, 'b': 1, 'c': 2}
    """
    keys = list(d)
    values = list(d.values())
    n = len(keys)
    return {keys[i]: values[(i - k) % n] for i in range(n)}


def drop_default_values(settings: Dict[str, int], defaults: Dict[str, int]) -> Dict[str, int]:
    """
    To save space, only settings that differ from the default are stored. Return the part of the settings
    that must be stored. A setting without a default is always stored.

    drop_default_values({"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 9}) == {"b": 2, "c": 3}
    """
    stored = {}
    for name, value in settings.items():
        if name in defaults and defaults[name] == value:
            continue
        stored[name] = value
    return stored


def keys_never_used(translation: Dict[str, str], text: str) -> Set[str]:
    """Return the set of those keys of a word dictionary that do not occur as a word in the text. Full stops
    and commas at the end of words are not part of the word.

    >>> sorted(keys_never_used({"sun": "sol", "sea": "mar", "sky": "cielo"}, "The sea, the sun."))
    ['sky']
    """
    used = {word.rstrip(".,") for word in text.split()}
    return set(translation) - used


def check():
    assert own_inverse({"a": "b", "b": "a", "c": "c"}) is True
    assert own_inverse({"a": "b", "b": "c", "c": "a"}) is False
    assert own_inverse({"a": "b"}) is False
    base, mine, yours = {"a": 1, "b": 1, "c": 1}, {"a": 2, "b": 1, "c": 3}, {"a": 1, "b": 5, "c": 4}
    assert merge_or_conflict(base, mine, yours) == {"a": 2, "b": 5, "c": "CONFLICT"}
    assert lookup_chain([{"lang": ""}, {"lang": "fi"}], "lang", "en") == "fi"
    assert lookup_chain([{"size": "5"}], "lang", "en") == "en"
    assert compose_mappings({"un": "one", "deux": "two"}, {"one": "eins"}) == {"un": "eins"}
    assert deepest_keys({"a": {"b": {}}, "c": {"d": {"f": {}, "e": {}}}}) == ["e", "f"]
    assert deepest_keys({}) == []
    table = {"Mon": {"tea": 2, "rye": 1}, "Tue": {"tea": 5}}
    assert transpose_nested(table) == {"tea": {"Mon": 2, "Tue": 5}, "rye": {"Mon": 1}}
    assert same_kind_of_values({"a": 1, "b": 2}) is True
    assert same_kind_of_values({"a": 1, "b": "2"}) is False
    assert make_mutual({"Al": ["Bo"], "Cy": ["Al"]}) == {"Al": ["Bo", "Cy"], "Cy": ["Al"], "Bo": ["Al"]}
    assert key_of_largest({"b": 7, "d": 7, "a": 3}) == "d"
    assert key_of_largest({}) is None
    grouped = {"cat|dog": 4, "owl": 2, "dog|bat": 1}
    assert expand_grouped_keys(grouped) == {"cat": 4, "dog": 1, "owl": 2, "bat": 1}
    assert ring_of_gifts({"A": "B", "B": "C", "C": "A"}) is True
    assert ring_of_gifts({"A": "B", "B": "A", "C": "C"}) is False
    assert redistribute({"x": 7, "y": 1, "z": 0}, "x") == {"y": 4, "z": 3}
    assert redistribute({"x": 7}, "x") == {}
    assert drop_default_values({"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 9}) == {"b": 2, "c": 3}
