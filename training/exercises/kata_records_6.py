"""Everyday katas with dicts, sets and tuples: plain tasks with plain solutions."""

from collections import Counter
from typing import Any, Dict, List, Optional, Set, Tuple


def shout_keys(d: dict) -> dict[str, int]:
    """Count the keys of a dict by how loud they are: 'loud' for strings in upper case, 'quiet' for strings in lower
    case, 'uneven' for other strings, and 'silent' for keys that are no strings. Kinds without keys are left out.

    >>> shout_keys({'a': 1, 'B': 2, 'Cd': 3, 'e': 4})
    {'quiet': 2, 'loud': 1, 'uneven': 1}
    >>> shout_keys({7: 1})
    {'silent': 1}
    """
    counts = {}
    for key in d:
        if not isinstance(key, str):
            kind = 'silent'
        elif key.isupper():
            kind = 'loud'
        elif key.islower():
            kind = 'quiet'
        else:
            kind = 'uneven'
        counts[kind] = counts.get(kind, 0) + 1
    return counts


def keys_starting_like_values(d):
    """Return the keys (texts) that start with the same letter as their value, ignoring case, in the order of the dict.

    For {'apple': 'Ant', 'bee': 'cat', 'Cow': 'corn'} the result is ['apple', 'Cow'].
    """
    found = []
    for key, value in d.items():
        if key and value and key[0].lower() == value[0].lower():
            found.append(key)
    return found


def all_values_sorted(d: Dict[str, List[int]]) -> bool:
    """Return True if every list in the dict is in rising order (equal neighbours are fine).

    >>> all_values_sorted({'a': [1, 2, 2], 'b': []})
    True
    >>> all_values_sorted({'a': [2, 1]})
    False
    """
    for numbers in d.values():
        for i in range(1, len(numbers)):
            if numbers[i] < numbers[i - 1]:
                return False
    return True


def numeric_string_keys(d: dict[str, int]) -> dict[int, int]:
    """Turn the keys that are whole numbers, such as '12' or '-3', into ints and drop all other entries.

    >>> numeric_string_keys({'12': 1, 'x': 2, '-3': 3, '1.5': 4})
    {12: 1, -3: 3}
    """
    result = {}
    for key, value in d.items():
        try:
            result[int(key)] = value
        except ValueError:
            continue
    return result


def longest_key_with_value(d: Dict[str, Any], value: Any) -> Optional[str]:
    """Return the longest key that has the given value, the first of equally long ones, or None.

    longest_key_with_value({'a': 1, 'bcd': 1, 'efgh': 2}, 1) == 'bcd'
    longest_key_with_value({'a': 1}, 5) is None
    """
    best = None
    for k, v in d.items():
        if v == value and (best is None or len(k) > len(best)):
            best = k
    return best


def sum_nested_numbers(data):
    """Add all the numbers in nested dicts, lists and tuples. Texts of digits count as numbers; anything else is 0.

    sum_nested_numbers({'a': 1, 'b': [2, '3', {'c': (4, 'x')}]}) == 10
    sum_nested_numbers(None) == 0
    """
    if isinstance(data, dict):
        return sum(sum_nested_numbers(v) for v in data.values())
    if isinstance(data, (list, tuple)):
        return sum(sum_nested_numbers(v) for v in data)
    if isinstance(data, str):
        return int(data) if data.isdigit() else 0
    return data if isinstance(data, (int, float)) else 0


def deepest_key(tree: Dict[str, Any]) -> str:
    """Return the key that lies deepest in nested dicts, the first one of equally deep keys, or '' for an empty dict.

    >>> deepest_key({'a': 1, 'b': {'c': {'d': 2}}, 'e': {'f': {}}})
    'd'
    """
    best_key, best_depth = '', 0
    stack = [(tree, 1)]
    while stack:
        node, depth = stack.pop(0)
        for key, value in node.items():
            if depth > best_depth:
                best_key, best_depth = key, depth
            if isinstance(value, dict):
                stack.append((value, depth + 1))
    return best_key


def count_key_in_tree(tree: dict, key: str) -> int:
    """Count how often a key occurs at all levels of nested dicts.

    >>> count_key_in_tree({'id': 1, 'x': {'id': {'id': 2}}}, 'id')
    3
    """
    count = 0
    for k, v in tree.items():
        if k == key:
            count += 1
        if isinstance(v, dict):
            count += count_key_in_tree(v, key)
    return count


def increment_path(tree: Dict[str, Any], keys: List[str], amount: int = 1) -> int:
    """Add the amount to the number under the path of keys in nested dicts; what is missing is made, starting at 0.
    Return the new number.

    increment_path({}, ['a', 'b']) == 1
    increment_path({'a': {'b': 5}}, ['a', 'b'], 3) == 8
    """
    for key in keys[:-1]:
        if key not in tree:
            tree[key] = {}
        tree = tree[key]
    last = keys[-1]
    tree[last] = tree.get(last, 0) + amount
    return tree[last]


def remove_value_everywhere(data, unwanted):
    """Return a copy of nested dicts in which all entries with the unwanted value are missing; dicts that have become
    empty stay.

    For {'a': 0, 'b': {'c': 0, 'd': 1}, 'e': {'f': 0}} and 0 the result is {'b': {'d': 1}, 'e': {}}.
    """
    copy = {}
    for key, value in data.items():
        if isinstance(value, dict):
            copy[key] = remove_value_everywhere(value, unwanted)
        elif value != unwanted:
            copy[key] = value
    return copy


def group_sizes_text(names: List[str], group_of: Dict[str, str]) -> str:
    """Count the names by group (those without a group belong to '?') and write 'group:count', ordered by group and
    separated by commas.

    >>> group_sizes_text(['al', 'bo', 'cy'], {'al': 'red', 'cy': 'red'})
    '?:1,red:2'
    """
    sizes = {}
    for name in names:
        group = group_of.get(name, '?')
        sizes[group] = sizes.get(group, 0) + 1
    return ','.join(f'{g}:{sizes[g]}' for g in sorted(sizes))


def group_by_sum_of_digits(nums: list[int]) -> dict[int, list[int]]:
    """Group positive numbers by the sum of their digits; the keys rise, and every group is sorted downwards.

    >>> group_by_sum_of_digits([12, 3, 10, 21])
    {1: [10], 3: [21, 12, 3]}
    """
    groups = {}
    for n in sorted(nums, reverse=True):
        digits = sum(int(ch) for ch in str(n))
        groups.setdefault(digits, []).append(n)
    return {key: groups[key] for key in sorted(groups)}


def group_until_key_repeats(keys):
    """Cut the list into groups: a new group begins as soon as a key is already in the present group.

    group_until_key_repeats(['a', 'b', 'a', 'c', 'c']) == [['a', 'b'], ['a', 'c'], ['c']]
    group_until_key_repeats([]) == []
    """
    groups = []
    current = []
    for key in keys:
        if key in current:
            groups.append(current)
            current = []
        current.append(key)
    if current:
        groups.append(current)
    return groups


def regroup(groups: Dict[str, List[str]], moves: Dict[str, str]) -> Dict[str, List[str]]:
    """Move names to other groups: moves maps a name to its new group, which may be a new one. The names in a group are
    sorted and empty groups vanish.

    regroup({'a': ['x', 'y'], 'b': ['z']}, {'z': 'a', 'x': 'c'}) == {'a': ['y', 'z'], 'c': ['x']}
    """
    result: Dict[str, List[str]] = {}
    for group, names in groups.items():
        for name in names:
            result.setdefault(moves.get(name, group), []).append(name)
    for names in result.values():
        names.sort()
    return result


def smallest_of_each_group(values: list[int], size: int) -> dict[int, int]:
    """Number 0 to size - 1 are the remainders; return the smallest value for each remainder that occurs, by remainder.

    >>> smallest_of_each_group([7, 4, 9, 1], 3)
    {0: 9, 1: 1}
    """
    smallest = {}
    for value in values:
        r = value % size
        if r not in smallest or value < smallest[r]:
            smallest[r] = value
    return dict(sorted(smallest.items()))


def invert_with_separator(d, sep='/'):
    """Swap keys and values of a dict of texts; if several keys have the same value they are joined by the separator in
    alphabetical order.

    invert_with_separator({'b': 'x', 'a': 'x', 'c': 'y'}) == {'x': 'a/b', 'y': 'c'}
    invert_with_separator({'b': 'x', 'a': 'x'}, '+') == {'x': 'a+b'}
    """
    result = {}
    for key in sorted(d):
        value = d[key]
        if value in result:
            result[value] += sep + key
        else:
            result[value] = key
    return result


def invert_ranges(d: Dict[str, Tuple[int, int]]) -> Dict[int, List[str]]:
    """Each name is mapped to a range (first, last). Return for each number in any of the ranges the sorted names whose
    range holds it, the numbers in rising order.

    >>> invert_ranges({'b': (1, 2), 'a': (2, 3)})
    {1: ['b'], 2: ['a', 'b'], 3: ['a']}
    """
    holders: Dict[int, List[str]] = {}
    for name in sorted(d):
        first, last = d[name]
        for n in range(first, last + 1):
            holders.setdefault(n, []).append(name)
    return dict(sorted(holders.items()))


def merge_first_wins(*dicts: dict) -> dict:
    """Merge dicts so that the first value of a key is kept, except when it is None and a later one is not.

    >>> merge_first_wins({'a': 1, 'b': None}, {'a': 2, 'b': 3}, {'b': 4})
    {'a': 1, 'b': 3}
    """
    merged = {}
    for d in dicts:
        for key, value in d.items():
            if merged.get(key) is None:
                merged[key] = value
    return merged


def merge_alternating(a: Dict[str, int], b: Dict[str, int]) -> List[Tuple[str, int]]:
    """Take the entries of the two dicts in turn, starting with a; when one is used up the rest of the other follows.

    merge_alternating({'p': 1, 'q': 2, 'r': 3}, {'x': 9}) == [('p', 1), ('x', 9), ('q', 2), ('r', 3)]
    merge_alternating({}, {'x': 9}) == [('x', 9)]
    """
    first, second = list(a.items()), list(b.items())
    merged = []
    while first or second:
        if first:
            merged.append(first.pop(0))
        if second:
            merged.append(second.pop(0))
    return merged


def merge_word_counts(texts, ignore=()):
    """Count the words of all texts together, in lower case and without the ignored words.

    merge_word_counts(['A fox', 'a dog a day'], {'a'}) == {'fox': 1, 'dog': 1, 'day': 1}
    """
    counts = Counter()
    for text in texts:
        counts.update(word for word in text.lower().split() if word not in ignore)
    return dict(counts)


def intersect_dicts(a: Dict[str, int], b: Dict[str, int]) -> Dict[str, Tuple[int, int]]:
    """Return the keys that are in both dicts with the pair of their values, the smaller value first.

    >>> intersect_dicts({'x': 5, 'y': 1}, {'x': 2, 'z': 7})
    {'x': (2, 5)}
    """
    result = {}
    for key in a:
        if key in b:
            low, high = sorted((a[key], b[key]))
            result[key] = (low, high)
    return result


def symmetric_difference_of_dicts(a: dict, b: dict) -> dict:
    """Return the entries whose key is in exactly one of the dicts, first those of a and then those of b.

    >>> symmetric_difference_of_dicts({'x': 1, 'y': 2}, {'y': 3, 'z': 4})
    {'x': 1, 'z': 4}
    """
    result = {k: v for k, v in a.items() if k not in b}
    result.update((k, v) for k, v in b.items() if k not in a)
    return result


def dict_distance(a, b):
    """Count the keys at which the two dicts are different: the key is missing in one of them or the values differ.

    dict_distance({'x': 1, 'y': 2}, {'x': 1, 'y': 3, 'z': 4}) == 2
    dict_distance({}, {}) == 0
    """
    missing = object()
    return sum(1 for key in set(a) | set(b) if a.get(key, missing) != b.get(key, missing))


def larger_dict(a: Dict[str, int], b: Dict[str, int]) -> str:
    """Say which dict is larger: it has more keys; if they have equally many, the sum of its values is larger. The
    answer is 'first', 'second' or 'same'.

    larger_dict({'x': 1, 'y': 1}, {'z': 50}) == 'first'
    larger_dict({'x': 1}, {'z': 50}) == 'second'
    larger_dict({}, {}) == 'same'
    """
    left = (len(a), sum(a.values()))
    right = (len(b), sum(b.values()))
    if left > right:
        return 'first'
    if left < right:
        return 'second'
    return 'same'


def counts_dominate(a: dict[str, int], b: dict[str, int]) -> bool:
    """Return True if a has no smaller value than b at any key and a larger one at some key; missing keys count as 0.

    >>> counts_dominate({'x': 3, 'y': 1}, {'x': 2, 'y': 1})
    True
    >>> counts_dominate({'x': 3}, {'x': 3})
    False
    >>> counts_dominate({'x': 9}, {'y': 1})
    False
    """
    better = False
    for key in a.keys() | b.keys():
        x, y = a.get(key, 0), b.get(key, 0)
        if x < y:
            return False
        if x > y:
            better = True
    return better


def fits_counts(letters: str, word: str, jokers: int = 0) -> bool:
    """Return True if the word can be laid with the letters, each used once, when a joker may stand for any letter.

    fits_counts('aelppx', 'apple') == True
    fits_counts('aelp', 'apple') == False
    fits_counts('aelp', 'apple', 1) == True
    """
    have = Counter(letters)
    for ch in word:
        if have[ch] > 0:
            have[ch] -= 1
        elif jokers > 0:
            jokers -= 1
        else:
            return False
    return True


def words_from_rack(rack: str, words: List[str], values: Dict[str, int]) -> List[Tuple[str, int]]:
    """Return the words that can be laid with the letters of the rack, with the sum of their letter values (1 for
    letters without a value), the best first and equal ones by name.

    >>> words_from_rack('tac', ['cat', 'tact', 'at', 'act'], {'c': 3})
    [('act', 5), ('cat', 5), ('at', 2)]
    """
    result = []
    for word in words:
        if all(word.count(ch) <= rack.count(ch) for ch in word):
            result.append((word, sum(values.get(ch, 1) for ch in word)))
    return sorted(result, key=lambda pair: (-pair[1], pair[0]))


def most_frequent_with_last(items):
    """Return the most frequent item; of equally frequent ones the one that occurs last in the list. Empty list: None.

    most_frequent_with_last([1, 2, 2, 1, 3]) == 1
    most_frequent_with_last([]) is None
    """
    counts = {}
    best = None
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    for item in items:
        if best is None or counts[item] >= counts[best]:
            best = item
    return best


def window_modes(items: List[str], size: int) -> List[str]:
    """For each window of the given size return its most frequent item, the first in the alphabet of several.

    >>> window_modes(['b', 'a', 'b', 'c'], 3)
    ['b', 'a']
    """
    result = []
    for i in range(len(items) - size + 1):
        window = items[i:i + size]
        result.append(min(window, key=lambda x: (-window.count(x), x)))
    return result


def rare_letters(words: list[str], limit: int) -> str:
    """Return the letters that occur in at most limit of the words (but in at least one), in alphabetical order.

    rare_letters(['cat', 'car', 'dot'], 1) == 'dor'
    rare_letters([], 3) == ''
    """
    counts = Counter()
    for word in words:
        counts.update(set(word))
    return ''.join(sorted(ch for ch in counts if counts[ch] <= limit))


def state_changes_table(states: List[str]) -> Dict[str, Dict[str, int]]:
    """Count in a nested dict how often each state is followed by each other state; staying in a state does not count.

    >>> state_changes_table(['on', 'off', 'off', 'on', 'off'])
    {'on': {'off': 2}, 'off': {'on': 1}}
    """
    table: Dict[str, Dict[str, int]] = {}
    for a, b in zip(states, states[1:]):
        if a != b:
            row = table.setdefault(a, {})
            row[b] = row.get(b, 0) + 1
    return table


def likely_next(table: Dict[str, Dict[str, int]], start: str, steps: int) -> str:
    """Go from state to state along the most frequent transition (the first in the alphabet of several) and join the
    states with '-'. Stop early if a state has no transitions.

    likely_next({'a': {'b': 2, 'c': 1}, 'b': {'a': 1}}, 'a', 3) == 'a-b-a-b'
    likely_next({}, 'x', 3) == 'x'
    """
    way = [start]
    for _ in range(steps):
        row = table.get(way[-1])
        if not row:
            break
        way.append(min(row, key=lambda s: (-row[s], s)))
    return '-'.join(way)


def rank_changes_text(old: dict[str, int], new: dict[str, int]) -> list[str]:
    """Both dicts map names to places. Return for each name in the order of the new places: 'name up n', 'name down n',
    'name same' or 'name new'.

    >>> rank_changes_text({'a': 1, 'b': 2, 'c': 3}, {'c': 1, 'a': 2, 'd': 3})
    ['c up 2', 'a down 1', 'd new']
    """
    lines = []
    for name in sorted(new, key=new.get):
        if name not in old:
            lines.append(f'{name} new')
            continue
        step = old[name] - new[name]
        if step > 0:
            lines.append(f'{name} up {step}')
        elif step < 0:
            lines.append(f'{name} down {-step}')
        else:
            lines.append(f'{name} same')
    return lines


def place_labels(times):
    """Return a dict of places as text for running times: the fastest is '1.', equal times get the same place with an
    '=' as in '2=', and the place after a tie of two is left out.

    place_labels({'al': 12, 'bo': 11, 'cy': 12, 'di': 15}) == {'bo': '1.', 'al': '2=', 'cy': '2=', 'di': '4.'}
    """
    labels = {}
    for name in sorted(times, key=lambda n: (times[n], n)):
        faster = sum(1 for t in times.values() if t < times[name])
        shared = list(times.values()).count(times[name]) > 1
        labels[name] = str(faster + 1) + ('=' if shared else '.')
    return labels


def medal_winners(scores: Dict[str, int]) -> Dict[str, List[str]]:
    """The highest score wins gold, and everybody with that score gets it. If one person has gold, the next score wins
    silver; bronze is given only if there are at most two medals so far. Names are sorted.

    >>> medal_winners({'a': 9, 'b': 9, 'c': 8, 'd': 7})
    {'gold': ['a', 'b'], 'bronze': ['c']}
    >>> medal_winners({'a': 9, 'b': 8, 'c': 8, 'd': 8})
    {'gold': ['a'], 'silver': ['b', 'c', 'd']}
    """
    medals = {}
    given = 0
    for score in sorted(set(scores.values()), reverse=True):
        if given >= 3:
            break
        name = ('gold', 'silver', 'bronze')[given]
        medals[name] = sorted(n for n in scores if scores[n] == score)
        given += len(medals[name])
    return medals


def first_to_two_sets(results: List[Tuple[int, int]]) -> Optional[int]:
    """Results are sets (points of player 1, points of player 2). The first player to win two sets wins the match.
    Return the number of the winner, or None if nobody has won two sets; what comes after the decision is ignored.

    first_to_two_sets([(6, 4), (3, 6), (7, 5)]) == 1
    first_to_two_sets([(1, 6), (2, 6), (6, 0), (6, 0)]) == 2
    first_to_two_sets([(6, 4)]) is None
    """
    wins = {1: 0, 2: 0}
    for a, b in results:
        wins[1 if a > b else 2] += 1
        for player, n in wins.items():
            if n == 2:
                return player
    return None


def bowling_leader(frames: dict[str, list[int]]) -> tuple[str, int]:
    """Add up the frames of each player, where a frame of 10 counts double if it follows another frame of 10. Return
    the best player (the first in the alphabet of several) and the points.

    >>> bowling_leader({'bo': [10, 10, 3], 'al': [9, 9, 9]})
    ('bo', 33)
    """
    def total(scores):
        points = 0
        for i, score in enumerate(scores):
            if score == 10 and i > 0 and scores[i - 1] == 10:
                points += 20
            else:
                points += score
        return points

    best = min(frames, key=lambda name: (-total(frames[name]), name))
    return best, total(frames[best])


def round_robin_missing(players, played):
    """Everybody plays everybody once. Return the sorted pairs (in alphabetical order inside) that have not played yet.

    round_robin_missing(['c', 'a', 'b'], [('b', 'a')]) == [('a', 'c'), ('b', 'c')]
    round_robin_missing(['a'], []) == []
    """
    done = {tuple(sorted(pair)) for pair in played}
    names = sorted(players)
    missing = []
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            if (names[i], names[j]) not in done:
                missing.append((names[i], names[j]))
    return missing


def weekly_hours(shifts: List[Tuple[str, str, int, int]]) -> Dict[str, int]:
    """Shifts are (worker, day, from, to). Return the hours of each worker; a shift whose end is not after its start
    goes on to the next day, and hours on 'sun' count double (all of the shift).

    >>> weekly_hours([('al', 'mon', 8, 16), ('bo', 'sat', 22, 6), ('al', 'sun', 10, 12)])
    {'al': 12, 'bo': 8}
    """
    hours: Dict[str, int] = {}
    for worker, day, start, end in shifts:
        length = end - start if end > start else end - start + 24
        if day == 'sun':
            length *= 2
        hours[worker] = hours.get(worker, 0) + length
    return hours


def days_covered(shifts: Dict[str, Set[str]], days: List[str], needed: int = 1) -> List[str]:
    """The dict maps workers to the days on which they work. Return the days with fewer workers than needed.

    days_covered({'al': {'mo', 'tu'}, 'bo': {'tu'}}, ['mo', 'tu', 'we']) == ['we']
    days_covered({'al': {'mo', 'tu'}, 'bo': {'tu'}}, ['mo', 'tu', 'we'], 2) == ['mo', 'we']
    """
    short = []
    for day in days:
        workers = [w for w in shifts if day in shifts[w]]
        if len(workers) < needed:
            short.append(day)
    return short


def latest_start(deadline: dict[str, int], hours: dict[str, int]) -> int:
    """All tasks are done one after the other in the order of their deadlines. Return the latest hour at which the work
    can start so that every task is finished in time (it may be negative); without tasks it is 0.

    >>> latest_start({'a': 10, 'b': 12}, {'a': 3, 'b': 6})
    3
    >>> latest_start({}, {})
    0
    """
    if not deadline:
        return 0
    done = 0
    starts = []
    for task in sorted(deadline, key=lambda t: deadline[t]):
        done += hours[task]
        starts.append(deadline[task] - done)
    return min(starts)


def bus_at_stop(lines, stop, now):
    """Each line is mapped to (minute of the first bus, interval, set of stops). Return the line with the shortest wait
    at the stop and the wait in minutes, or None if no line stops there; ties go to the first name.

    bus_at_stop({'7': (5, 20, {'x'}), '3': (0, 30, {'x', 'y'})}, 'x', 10) == ('7', 15)
    bus_at_stop({'7': (5, 20, {'x'})}, 'z', 10) is None
    """
    waits = []
    for line, (first, interval, stops) in lines.items():
        if stop not in stops:
            continue
        if now <= first:
            wait = first - now
        else:
            wait = -(now - first) % interval
        waits.append((wait, line))
    if not waits:
        return None
    wait, line = min(waits)
    return line, wait


def order_total_by_customer(orders: List[Dict[str, Any]], limit: int) -> List[str]:
    """An order has the keys 'who', 'price' and 'paid'. Return the sorted customers whose unpaid orders add up to more
    than the limit.

    >>> order_total_by_customer([{'who': 'al', 'price': 30, 'paid': False}, {'who': 'al', 'price': 25, 'paid': False},
    ...                          {'who': 'bo', 'price': 90, 'paid': True}], 50)
    ['al']
    """
    open_sum: Dict[str, int] = {}
    for order in orders:
        if not order['paid']:
            who = order['who']
            open_sum[who] = open_sum.get(who, 0) + order['price']
    return sorted(who for who, total in open_sum.items() if total > limit)


def cheapest_three_for_two(prices: list[int]) -> int:
    """Sort the prices downwards and take them in threes: the third of each full three is free. Return what is paid.

    cheapest_three_for_two([5, 9, 7, 1]) == 17
    cheapest_three_for_two([]) == 0
    """
    ordered = sorted(prices, reverse=True)
    return sum(p for i, p in enumerate(ordered, start=1) if i % 3 != 0)


def bundle_price(cart: Dict[str, int], prices: Dict[str, int], bundle: Set[str], price: int) -> int:
    """A bundle of one piece of each of its things costs the given price. Return the price of the cart if as many
    bundles as possible are made and the rest is paid one by one. An empty bundle is ignored.

    >>> bundle_price({'tea': 2, 'cup': 1}, {'tea': 4, 'cup': 6}, {'tea', 'cup'}, 8)
    12
    """
    n = min((cart.get(thing, 0) for thing in bundle), default=0)
    total = n * price
    for thing, amount in cart.items():
        if thing in bundle:
            amount -= n
        total += amount * prices[thing]
    return total


def tax_by_class(cart, classes, rates):
    """The cart is a list of (thing, price in cents). The dict classes maps things to tax classes (the class 'full' if
    it is missing), and rates maps classes to whole percentages. Return the tax of each class that occurs, rounded down.

    tax_by_class([('book', 1000), ('toy', 999)], {'book': 'low'}, {'low': 7, 'full': 19}) == {'low': 70, 'full': 189}
    """
    sums = {}
    for thing, price in cart:
        kind = classes.get(thing, 'full')
        sums[kind] = sums.get(kind, 0) + price
    return {kind: total * rates[kind] // 100 for kind, total in sums.items()}


def change_from_till(till: Dict[int, int], amount: int) -> Optional[Dict[int, int]]:
    """The till maps coins to how many there are. Pay the amount with the fewest coins that the till has, and return
    how many of each are used (large coins first), or None if it is impossible.

    >>> change_from_till({5: 1, 4: 2, 1: 2}, 8)
    {4: 2}
    >>> change_from_till({5: 1}, 3) is None
    True
    """
    coins = sorted(till, reverse=True)

    def pay(i, rest):
        if rest == 0:
            return {}
        if i == len(coins):
            return None
        best = None
        for n in range(min(till[coins[i]], rest // coins[i]), -1, -1):
            found = pay(i + 1, rest - n * coins[i])
            if found is None:
                continue
            if n:
                found = {coins[i]: n, **found}
            if best is None or sum(found.values()) < sum(best.values()):
                best = found
        return best

    return pay(0, amount)


def account_type_sums(accounts: dict[str, int]) -> dict[str, int]:
    """Account names look like 'kind:name'. Return the sum of the balances for each kind; accounts without ':' belong to
    'misc'.

    >>> account_type_sums({'bank:giro': 100, 'bank:save': 50, 'cash': 7})
    {'bank': 150, 'misc': 7}
    """
    sums = {}
    for name, balance in accounts.items():
        kind = name.split(':')[0] if ':' in name else 'misc'
        sums[kind] = sums.get(kind, 0) + balance
    return sums


def undo_last_of(account, bookings):
    """Bookings are (account, amount) in order. Return the balance of the account without its last booking; with at
    most one booking it is 0.

    undo_last_of('a', [('a', 5), ('b', 7), ('a', 9), ('b', 1)]) == 5
    undo_last_of('z', [('a', 5)]) == 0
    """
    amounts = [amount for name, amount in bookings if name == account]
    return sum(amounts[:-1])


def grade_counts(points: List[int], bounds: Dict[str, int]) -> Dict[str, int]:
    """The bounds map grades to the least points for them. Count how many results get each grade; every grade has a
    key, and 'F' is for those below all bounds.

    >>> grade_counts([95, 81, 82, 30], {'A': 90, 'B': 80, 'C': 70})
    {'A': 1, 'B': 2, 'C': 0, 'F': 1}
    """
    counts = {grade: 0 for grade in bounds}
    counts['F'] = 0
    order = sorted(bounds, key=bounds.get, reverse=True)
    for p in points:
        for grade in order:
            if p >= bounds[grade]:
                counts[grade] += 1
                break
        else:
            counts['F'] += 1
    return counts


def curve_grades(points: dict[str, int], target: int) -> dict[str, int]:
    """Raise all points by the same amount so that the best result is the target; nobody loses points by it.

    >>> curve_grades({'al': 70, 'bo': 85}, 100)
    {'al': 85, 'bo': 100}
    >>> curve_grades({'al': 70}, 60)
    {'al': 70}
    """
    if not points:
        return {}
    bonus = max(0, target - max(points.values()))
    return {name: p + bonus for name, p in points.items()}


def class_rankings(results: List[Tuple[str, str, int]]) -> Dict[str, List[str]]:
    """Results are (class, pupil, points). Return for each class its pupils, the best first; equal points by name.

    class_rankings([('5b', 'al', 3), ('5a', 'bo', 4), ('5b', 'cy', 9)]) == {'5a': ['bo'], '5b': ['cy', 'al']}
    """
    ranking: Dict[str, List[str]] = {}
    for group, pupil, points in sorted(results, key=lambda r: (r[0], -r[2], r[1])):
        ranking.setdefault(group, []).append(pupil)
    return ranking


def failed_twice(attempts):
    """Attempts are (student, exam, passed) in order. Return the sorted pairs (student, exam) that were failed at least
    twice and not passed afterwards.

    For [('al', 'x', False), ('al', 'x', False), ('bo', 'x', False), ('bo', 'x', False), ('bo', 'x', True)] the result
    is [('al', 'x')].
    """
    fails = {}
    for student, exam, passed in attempts:
        key = (student, exam)
        if passed:
            fails.pop(key, None)
        else:
            fails[key] = fails.get(key, 0) + 1
    return sorted(key for key, n in fails.items() if n >= 2)


def neighbours_of_both(graph: Dict[str, Set[str]], a: str, b: str) -> List[str]:
    """Return the sorted nodes that are joined to both a and b in an undirected graph in which each edge may be written
    at only one of its ends.

    >>> neighbours_of_both({'a': {'x', 'y'}, 'x': {'b'}, 'b': {'z'}}, 'a', 'b')
    ['x']
    """
    def joined(node):
        result = set(graph.get(node, set()))
        for other, nodes in graph.items():
            if node in nodes:
                result.add(other)
        return result

    return sorted(joined(a) & joined(b))


def edges_form_tree(edges: list[tuple[int, int]]) -> bool:
    """Return True if the undirected edges form a tree: everything is connected and there is no cycle. No edges: False.

    >>> edges_form_tree([(1, 2), (2, 3), (2, 4)])
    True
    >>> edges_form_tree([(1, 2), (3, 4), (4, 5), (5, 3)])
    False
    """
    if not edges:
        return False
    nodes = {n for edge in edges for n in edge}
    if len(nodes) != len(edges) + 1:
        return False
    reached = {edges[0][0]}
    for _ in edges:
        for a, b in edges:
            if a in reached or b in reached:
                reached.update((a, b))
    return reached == nodes


def farthest_node(graph, start):
    """Return the node with the largest distance from the start, the first in the alphabet of several. If nothing can be
    reached it is the start.

    farthest_node({'a': ['b', 'c'], 'b': ['e'], 'c': ['d']}, 'a') == 'd'
    farthest_node({}, 'q') == 'q'
    """
    distance = {start: 0}
    queue = [start]
    while queue:
        node = queue.pop(0)
        for nxt in graph.get(node, []):
            if nxt not in distance:
                distance[nxt] = distance[node] + 1
                queue.append(nxt)
    return min(distance, key=lambda n: (-distance[n], n))


def path_cost(graph: Dict[str, Dict[str, int]], path: List[str]) -> Optional[int]:
    """Add the costs along the path; for an edge that is only known in the other direction its cost counts double. A
    step without any edge gives None.

    path_cost({'a': {'b': 3}, 'c': {'b': 4}}, ['a', 'b', 'c']) == 11
    path_cost({'a': {'b': 3}}, ['a', 'c']) is None
    """
    total = 0
    for a, b in zip(path, path[1:]):
        if b in graph.get(a, {}):
            total += graph[a][b]
        elif a in graph.get(b, {}):
            total += 2 * graph[b][a]
        else:
            return None
    return total


def shortest_cycle_through(graph: dict[str, list[str]], node: str) -> int:
    """Return the number of edges of the shortest directed cycle that goes through the node, 0 if there is none.

    >>> shortest_cycle_through({'a': ['b'], 'b': ['c', 'd'], 'c': ['d'], 'd': ['a']}, 'a')
    3
    >>> shortest_cycle_through({'a': ['b']}, 'a')
    0
    """
    seen = set()
    layer = {node}
    steps = 0
    while layer:
        steps += 1
        following = set()
        for n in layer:
            following.update(graph.get(n, []))
        if node in following:
            return steps
        layer = following - seen
        seen |= layer
    return 0


def layers_from_sources(edges: List[Tuple[str, str]]) -> List[List[str]]:
    """The edges (a, b) of a graph without cycles mean that a comes before b. Return layers: the first one has all
    nodes without a node before them, the next one those that have none when the first layer is taken away, and so on;
    each layer sorted.

    >>> layers_from_sources([('a', 'c'), ('b', 'c'), ('c', 'd'), ('a', 'd')])
    [['a', 'b'], ['c'], ['d']]
    """
    nodes = {n for edge in edges for n in edge}
    layers = []
    while nodes:
        blocked = {b for a, b in edges if a in nodes}
        layer = sorted(nodes - blocked)
        layers.append(layer)
        nodes -= set(layer)
    return layers


def merge_synonyms(pairs):
    """Words in a pair mean the same. Return a dict that maps every word to the first word in the alphabet among all
    that mean the same, also through others.

    For [('big', 'large'), ('huge', 'large'), ('wet', 'damp')] the result is
    {'big': 'big', 'large': 'big', 'huge': 'big', 'wet': 'damp', 'damp': 'damp'}.
    """
    name = {}
    for a, b in pairs:
        x, y = name.setdefault(a, a), name.setdefault(b, b)
        low, high = min(x, y), max(x, y)
        for word in name:
            if name[word] == high:
                name[word] = low
    return name


def tree_path_to(tree: Dict[str, List[str]], root: str, wanted: str) -> List[str]:
    """The tree maps nodes to their children. Return the nodes on the way from the root to the wanted node, or [].

    tree_path_to({'a': ['b', 'c'], 'c': ['d']}, 'a', 'd') == ['a', 'c', 'd']
    tree_path_to({'a': ['b']}, 'a', 'z') == []
    """
    if root == wanted:
        return [root]
    for child in tree.get(root, []):
        rest = tree_path_to(tree, child, wanted)
        if rest:
            return [root] + rest
    return []


def subtree_sizes(tree: dict[str, list[str]], root: str) -> dict[str, int]:
    """The tree maps nodes to their children. Return for each node how many nodes are in the tree below it, with itself,
    by name.

    >>> subtree_sizes({'a': ['b', 'c'], 'c': ['d']}, 'a')
    {'a': 4, 'b': 1, 'c': 2, 'd': 1}
    """
    sizes = {}

    def count(node):
        sizes[node] = 1 + sum(count(child) for child in tree.get(node, []))
        return sizes[node]

    count(root)
    return dict(sorted(sizes.items()))


def balanced_weights(tree):
    """A mobile is a number (a weight) or a pair (left, right) of mobiles. Return its total weight if at every pair
    both sides weigh the same, otherwise -1.

    balanced_weights(((2, 2), 4)) == 8
    balanced_weights((1, (1, 1))) == -1
    balanced_weights(5) == 5
    """
    if not isinstance(tree, tuple):
        return tree
    left, right = tree
    a = balanced_weights(left)
    b = balanced_weights(right)
    if a == -1 or a != b:
        return -1
    return a + b


def tree_max_per_level(tree: Optional[tuple]) -> List[int]:
    """A tree is None or (number, left, right). Return the sum of the smallest and the largest number on each level.

    >>> tree_max_per_level((1, (5, None, None), (3, (9, None, None), None)))
    [2, 8, 18]
    >>> tree_max_per_level(None)
    []
    """
    sums = []
    layer = [tree] if tree else []
    while layer:
        numbers = [node[0] for node in layer]
        sums.append(min(numbers) + max(numbers))
        layer = [child for node in layer for child in node[1:] if child is not None]
    return sums


class Tally:
    """Count marks and give them back in groups of five.

    >>> t = Tally()
    >>> for _ in range(7):
    ...     t.mark('sheep')
    >>> t.mark('goat', 2)
    >>> t.show('sheep'), t.show('goat'), t.show('cow')
    ('|||| ||', '||', '')
    """

    def __init__(self):
        self.counts = {}

    def mark(self, name, n=1):
        self.counts[name] = self.counts.get(name, 0) + n

    def show(self, name):
        fives, rest = divmod(self.counts.get(name, 0), 5)
        parts = ['||||'] * fives
        if rest:
            parts.append('|' * rest)
        return ' '.join(parts)


class MeanKeeper:
    """Keep the mean of numbers that come one after the other, and forget numbers again.

    >>> m = MeanKeeper()
    >>> m.add(4); m.add(8); m.add(9)
    >>> m.mean
    7.0
    >>> m.forget(9), m.forget(100), m.mean
    (True, False, 6.0)
    """

    def __init__(self):
        self._counts = Counter()

    def add(self, n):
        self._counts[n] += 1

    def forget(self, n):
        if self._counts[n] == 0:
            return False
        self._counts[n] -= 1
        return True

    @property
    def mean(self):
        total = sum(self._counts.values())
        if total == 0:
            return 0.0
        return sum(n * count for n, count in self._counts.items()) / total


class Wallet:
    """A wallet with several currencies.

    >>> w = Wallet({'eur': 10})
    >>> w.add('usd', 4).add('eur', 5).amounts
    {'eur': 15, 'usd': 4}
    >>> w.worth({'usd': 2}), w.pay('usd', 5), w.pay('usd', 4)
    (23, False, True)
    """

    def __init__(self, amounts: Optional[Dict[str, int]] = None):
        self.amounts = dict(amounts or {})

    def add(self, currency: str, amount: int) -> 'Wallet':
        self.amounts[currency] = self.amounts.get(currency, 0) + amount
        return self

    def worth(self, rates: Dict[str, int]) -> int:
        return sum(amount * rates.get(currency, 1) for currency, amount in self.amounts.items())

    def pay(self, currency: str, amount: int) -> bool:
        if self.amounts.get(currency, 0) < amount:
            return False
        self.amounts[currency] -= amount
        return True


class BestScores:
    """Keep the best score of each player.

    >>> board = BestScores(2)
    >>> [board.submit('al', 5), board.submit('bo', 9), board.submit('al', 3), board.submit('cy', 9)]
    [True, True, False, True]
    >>> board.top()
    ['bo 9', 'cy 9']
    """

    def __init__(self, size):
        self.size = size
        self.best = {}

    def submit(self, player, score):
        if score <= self.best.get(player, -1):
            return False
        self.best[player] = score
        return True

    def top(self):
        order = sorted(self.best.items(), key=lambda item: (-item[1], item[0]))
        return [f'{player} {score}' for player, score in order[:self.size]]


class Fraction2:
    """A fraction in lowest terms with a positive lower part.

    >>> Fraction2(6, -8)
    -3/4
    >>> Fraction2(1, 2) + Fraction2(1, 3), Fraction2(1, 2) * Fraction2(2, 3)
    (5/6, 1/3)
    >>> Fraction2(1, 2) < Fraction2(2, 3)
    True
    """

    def __init__(self, top, bottom):
        if bottom < 0:
            top, bottom = -top, -bottom
        a, b = abs(top), bottom
        while b:
            a, b = b, a % b
        self.top, self.bottom = top // a, bottom // a

    def __add__(self, other):
        return Fraction2(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __mul__(self, other):
        return Fraction2(self.top * other.top, self.bottom * other.bottom)

    def __lt__(self, other):
        return self.top * other.bottom < other.top * self.bottom

    def __repr__(self):
        return f'{self.top}/{self.bottom}'


class BracketStack:
    """Check brackets letter by letter.

    >>> b = BracketStack()
    >>> [b.feed(ch) for ch in '([)']
    [True, True, False]
    >>> b.missing()
    '])'
    """

    pairs = {'(': ')', '[': ']', '{': '}'}

    def __init__(self):
        self.open = []

    def feed(self, ch):
        if ch in self.pairs:
            self.open.append(ch)
            return True
        if ch in self.pairs.values():
            if not self.open or self.pairs[self.open[-1]] != ch:
                return False
            self.open.pop()
        return True

    def missing(self):
        return ''.join(self.pairs[ch] for ch in reversed(self.open))


class UrgencyRoom:
    """Patients are called by urgency, and with equal urgency in the order in which they came.

    >>> room = UrgencyRoom()
    >>> room.arrive('al', 1); room.arrive('bo', 3); room.arrive('cy', 3)
    >>> room.call(), room.position('al'), room.position('zed')
    ('bo', 2, None)
    """

    def __init__(self):
        self.patients: List[Tuple[int, int, str]] = []
        self.number = 0

    def arrive(self, name: str, urgency: int) -> None:
        self.number += 1
        self.patients.append((-urgency, self.number, name))
        self.patients.sort()

    def call(self) -> Optional[str]:
        if not self.patients:
            return None
        return self.patients.pop(0)[2]

    def position(self, name: str) -> Optional[int]:
        for i, (_, _, other) in enumerate(self.patients, 1):
            if other == name:
                return i
        return None


def dividing_pairs_with_sum(nums: Set[int], total: int) -> Set[Tuple[int, int]]:
    """Return the pairs (a, b) of two different members of the set with a < b whose sum is the total, but only those in
    which a divides b or is 0.

    >>> sorted(dividing_pairs_with_sum({1, 2, 4, 5, 3}, 6))
    [(1, 5), (2, 4)]
    """
    pairs = set()
    for a in nums:
        b = total - a
        if a < b and b in nums and (a == 0 or b % a == 0):
            pairs.add((a, b))
    return pairs


def missing_tickets(sold: set[int], first: int, last: int) -> list[str]:
    """Return the numbers from first to last that are not in the set, as text: single numbers as '7', runs as '3-5'.

    >>> missing_tickets({1, 2, 6, 8}, 1, 8)
    ['3-5', '7']
    >>> missing_tickets({1}, 1, 1)
    []
    """
    runs = []
    n = first
    while n <= last:
        if n in sold:
            n += 1
            continue
        start = n
        while n + 1 <= last and n + 1 not in sold:
            n += 1
        runs.append(str(start) if start == n else f'{start}-{n}')
        n += 1
    return runs


def set_chain_length(sets):
    """Return how many sets from the start of the list on are each a proper part of the next one, counted as the number
    of sets in this chain; an empty list has length 0.

    set_chain_length([{1}, {1, 2}, {1, 2, 3}, {4}]) == 3
    set_chain_length([{1}, {1}]) == 1
    set_chain_length([]) == 0
    """
    if not sets:
        return 0
    length = 1
    for small, large in zip(sets, sets[1:]):
        if not small < large:
            break
        length += 1
    return length


def vote_transfer(votes: Dict[str, int], alliance: Dict[str, str], limit: int) -> Dict[str, int]:
    """Parties with fewer votes than the limit are dropped; their votes go to the ally that the alliance names for
    them, if that party itself has at least the limit, and are lost otherwise.

    vote_transfer({'A': 50, 'B': 5, 'C': 3}, {'B': 'A', 'C': 'B'}, 10) == {'A': 55}
    """
    result = {party: n for party, n in votes.items() if n >= limit}
    for party, n in votes.items():
        ally = alliance.get(party)
        if n < limit and ally in result:
            result[ally] += n
    return result


def check():
    assert keys_starting_like_values({'apple': 'Ant', 'bee': 'cat', 'Cow': 'corn'}) == ['apple', 'Cow']
    assert longest_key_with_value({'a': 1, 'bcd': 1, 'efgh': 2}, 1) == 'bcd'
    assert longest_key_with_value({'a': 1}, 5) is None
    assert sum_nested_numbers({'a': 1, 'b': [2, '3', {'c': (4, 'x')}]}) == 10
    assert sum_nested_numbers(None) == 0
    assert increment_path({}, ['a', 'b']) == 1
    assert increment_path({'a': {'b': 5}}, ['a', 'b'], 3) == 8
    assert remove_value_everywhere({'a': 0, 'b': {'c': 0, 'd': 1}, 'e': {'f': 0}}, 0) == {'b': {'d': 1}, 'e': {}}
    assert group_until_key_repeats(['a', 'b', 'a', 'c', 'c']) == [['a', 'b'], ['a', 'c'], ['c']]
    assert group_until_key_repeats([]) == []
    assert regroup({'a': ['x', 'y'], 'b': ['z']}, {'z': 'a', 'x': 'c'}) == {'a': ['y', 'z'], 'c': ['x']}
    assert invert_with_separator({'b': 'x', 'a': 'x', 'c': 'y'}) == {'x': 'a/b', 'y': 'c'}
    assert invert_with_separator({'b': 'x', 'a': 'x'}, '+') == {'x': 'a+b'}
    mixed = merge_alternating({'p': 1, 'q': 2, 'r': 3}, {'x': 9})
    assert mixed == [('p', 1), ('x', 9), ('q', 2), ('r', 3)]
    assert merge_alternating({}, {'x': 9}) == [('x', 9)]
    assert merge_word_counts(['A fox', 'a dog a day'], {'a'}) == {'fox': 1, 'dog': 1, 'day': 1}
    assert dict_distance({'x': 1, 'y': 2}, {'x': 1, 'y': 3, 'z': 4}) == 2
    assert dict_distance({}, {}) == 0
    assert larger_dict({'x': 1, 'y': 1}, {'z': 50}) == 'first'
    assert larger_dict({'x': 1}, {'z': 50}) == 'second'
    assert larger_dict({}, {}) == 'same'
    assert fits_counts('aelppx', 'apple') is True
    assert fits_counts('aelp', 'apple') is False
    assert fits_counts('aelp', 'apple', 1) is True
    assert most_frequent_with_last([1, 2, 2, 1, 3]) == 1
    assert most_frequent_with_last([]) is None
    assert rare_letters(['cat', 'car', 'dot'], 1) == 'dor'
    assert rare_letters([], 3) == ''
    assert likely_next({'a': {'b': 2, 'c': 1}, 'b': {'a': 1}}, 'a', 3) == 'a-b-a-b'
    assert likely_next({}, 'x', 3) == 'x'
    labels = place_labels({'al': 12, 'bo': 11, 'cy': 12, 'di': 15})
    assert labels == {'bo': '1.', 'al': '2=', 'cy': '2=', 'di': '4.'}
    assert first_to_two_sets([(6, 4), (3, 6), (7, 5)]) == 1
    assert first_to_two_sets([(1, 6), (2, 6), (6, 0), (6, 0)]) == 2
    assert first_to_two_sets([(6, 4)]) is None
    assert round_robin_missing(['c', 'a', 'b'], [('b', 'a')]) == [('a', 'c'), ('b', 'c')]
    assert round_robin_missing(['a'], []) == []
    shifts = {'al': {'mo', 'tu'}, 'bo': {'tu'}}
    assert days_covered(shifts, ['mo', 'tu', 'we']) == ['we']
    assert days_covered(shifts, ['mo', 'tu', 'we'], 2) == ['mo', 'we']
    assert bus_at_stop({'7': (5, 20, {'x'}), '3': (0, 30, {'x', 'y'})}, 'x', 10) == ('7', 15)
    assert bus_at_stop({'7': (5, 20, {'x'})}, 'z', 10) is None
    assert cheapest_three_for_two([5, 9, 7, 1]) == 17
    assert cheapest_three_for_two([]) == 0
    tax = tax_by_class([('book', 1000), ('toy', 999)], {'book': 'low'}, {'low': 7, 'full': 19})
    assert tax == {'low': 70, 'full': 189}
    assert undo_last_of('a', [('a', 5), ('b', 7), ('a', 9), ('b', 1)]) == 5
    assert undo_last_of('z', [('a', 5)]) == 0
    results = [('5b', 'al', 3), ('5a', 'bo', 4), ('5b', 'cy', 9)]
    assert class_rankings(results) == {'5a': ['bo'], '5b': ['cy', 'al']}
    attempts = [('al', 'x', False), ('al', 'x', False), ('bo', 'x', False), ('bo', 'x', False), ('bo', 'x', True)]
    assert failed_twice(attempts) == [('al', 'x')]
    assert farthest_node({'a': ['b', 'c'], 'b': ['e'], 'c': ['d']}, 'a') == 'd'
    assert farthest_node({}, 'q') == 'q'
    assert path_cost({'a': {'b': 3}, 'c': {'b': 4}}, ['a', 'b', 'c']) == 11
    assert path_cost({'a': {'b': 3}}, ['a', 'c']) is None
    names = merge_synonyms([('big', 'large'), ('huge', 'large'), ('wet', 'damp')])
    assert names == {'big': 'big', 'large': 'big', 'huge': 'big', 'wet': 'damp', 'damp': 'damp'}
    assert tree_path_to({'a': ['b', 'c'], 'c': ['d']}, 'a', 'd') == ['a', 'c', 'd']
    assert tree_path_to({'a': ['b']}, 'a', 'z') == []
    assert balanced_weights(((2, 2), 4)) == 8
    assert balanced_weights((1, (1, 1))) == -1
    assert balanced_weights(5) == 5
    assert set_chain_length([{1}, {1, 2}, {1, 2, 3}, {4}]) == 3
    assert set_chain_length([{1}, {1}]) == 1
    assert set_chain_length([]) == 0
    assert vote_transfer({'A': 50, 'B': 5, 'C': 3}, {'B': 'A', 'C': 'B'}, 10) == {'A': 55}
