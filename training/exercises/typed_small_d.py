"""Small fully typed functions on mixed data: dictionaries, tuples, optional values, nested lists and any values."""

from typing import Any, Dict, List, Optional, Tuple, Union


def of_same_type_as_first(values: List[Any]) -> List[Any]:
    """ Return the values that have exactly the same type as the first one.
    >>> of_same_type_as_first([1, 'a', 2, 3.5])
    [1, 2]
    >>> of_same_type_as_first([])
    []
    """
    if not values:
        return []
    wanted = type(values[0])
    return [value for value in values if type(value) is wanted]


def count_of_types(values: List[Any]) -> Dict[str, int]:
    """ Count the values by the name of their type.
    >>> count_of_types([1, 'a', 2, None])
    {'int': 2, 'str': 1, 'NoneType': 1}
    >>> count_of_types([])
    {}
    """
    counts: Dict[str, int] = {}
    for value in values:
        name = type(value).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts


def first_not_none(*values: Any) -> Any:
    """ Return the first value that is not None. If there is none, return None.
    >>> first_not_none(None, 0, 5)
    0
    >>> first_not_none(None, None)
    """
    for value in values:
        if value is not None:
            return value
    return None


def texts_and_sizes(values: List[Any]) -> List[Tuple[str, int]]:
    """ Return a tuple (text, length) for each text that is not empty. All other values are skipped.
    >>> texts_and_sizes(['sea', 4, '', 'ox'])
    [('sea', 3), ('ox', 2)]
    >>> texts_and_sizes([None])
    []
    """
    result = []
    for value in values:
        if isinstance(value, str) and value:
            result.append((value, len(value)))
    return result


def doubled_inner_sum(values: List[Any]) -> int:
    """ Add up all whole numbers in a list that may hold lists inside lists. The sum of an inner list is
    counted twice.
    >>> doubled_inner_sum([1, [2, 3]])
    11
    >>> doubled_inner_sum([[1, [1]]])
    6
    """
    total = 0
    for value in values:
        if isinstance(value, list):
            total += 2 * doubled_inner_sum(value)
        else:
            total += value
    return total


def nesting_of(value: Any) -> int:
    """ Return how deeply lists are nested in value. Anything that is not a list has depth 0 and an empty list depth 1.
    >>> nesting_of([1, [2, [3]]])
    3
    >>> nesting_of('abc')
    0
    """
    if not isinstance(value, list):
        return 0
    deepest = 0
    for item in value:
        deepest = max(deepest, nesting_of(item))
    return deepest + 1


def to_text(value: Union[int, float, str, None]) -> str:
    """ Return a text for a table: None gives a dash, a float is shown with one decimal place, and every other
    value is shown as it is.
    >>> to_text(None)
    '-'
    >>> to_text(2.5)
    '2.5'
    >>> to_text(7)
    '7'
    """
    if value is None:
        return '-'
    if isinstance(value, float):
        return f'{value:.1f}'
    return str(value)


def parse_value(text: str) -> Union[int, str, None]:
    """ Turn a text into a value: an empty text gives None, a text of digits (maybe with a minus sign before it)
    gives a whole number, and any other text stays a text.
    >>> parse_value('-12')
    -12
    >>> parse_value('a1')
    'a1'
    >>> parse_value('')
    """
    if text == '':
        return None
    digits = text[1:] if text[0] == '-' else text
    if digits.isdigit():
        return int(text)
    return text


def read_pairs(line: str) -> Dict[str, int]:
    """ Read a line such as 'a=1 b=2'. If a name is given twice, its numbers are added.
    >>> read_pairs('a=1 b=2 a=4')
    {'a': 5, 'b': 2}
    >>> read_pairs('')
    {}
    """
    pairs: Dict[str, int] = {}
    for part in line.split():
        name, number = part.split('=')
        pairs[name] = pairs.get(name, 0) + int(number)
    return pairs


def name_of_largest(scores: Dict[str, int]) -> Optional[str]:
    """ Return the only name that has the highest score. If several names share it, or if there are
    no names, return None.
    >>> name_of_largest({'Ann': 3, 'Bob': 5})
    'Bob'
    >>> name_of_largest({'Ann': 5, 'Bob': 5})
    """
    if not scores:
        return None
    highest = max(scores.values())
    winners = [name for name in scores if scores[name] == highest]
    if len(winners) > 1:
        return None
    return winners[0]


def change_in_stock(before: Dict[str, int], after: Dict[str, int]) -> Dict[str, int]:
    """ Return for each name whose number has changed by how much it has changed. A name that is missing has number 0.
    The names are in alphabetical order.
    >>> change_in_stock({'nut': 4, 'fig': 2}, {'nut': 1, 'fig': 2, 'egg': 6})
    {'egg': 6, 'nut': -3}
    >>> change_in_stock({}, {})
    {}
    """
    changes: Dict[str, int] = {}
    for name in sorted(set(before) | set(after)):
        change = after.get(name, 0) - before.get(name, 0)
        if change != 0:
            changes[name] = change
    return changes


def lookup_all(names: List[str], table: Dict[str, int]) -> Optional[List[int]]:
    """ Return the numbers of all names. If a single name is not in the table, return None.
    >>> lookup_all(['b', 'a'], {'a': 1, 'b': 2})
    [2, 1]
    >>> lookup_all(['c'], {'a': 1})
    """
    numbers = []
    for name in names:
        if name not in table:
            return None
        numbers.append(table[name])
    return numbers


def keys_by_value_size(table: Dict[str, List[int]]) -> List[str]:
    """ Return the keys sorted by the length of their lists, longest first. Keys with equally long lists
    are sorted by the alphabet.
    >>> keys_by_value_size({'b': [1], 'a': [2], 'c': [1, 2]})
    ['c', 'a', 'b']
    >>> keys_by_value_size({})
    []
    """
    sized = []
    for key, values in table.items():
        sized.append((-len(values), key))
    return [key for _, key in sorted(sized)]


def join_tables(first: Dict[str, int], second: Dict[str, int]) -> Dict[str, Tuple[int, int]]:
    """ Return for each key that is in both dictionaries the tuple of its two values, in the order of the first one.
    >>> join_tables({'a': 1, 'b': 2}, {'b': 5, 'a': 7})
    {'a': (1, 7), 'b': (2, 5)}
    >>> join_tables({'a': 1}, {})
    {}
    """
    joined = {}
    for key, value in first.items():
        if key in second:
            joined[key] = (value, second[key])
    return joined


def unpack_counts(pairs: List[Tuple[str, int]]) -> List[str]:
    """ Write each name of the list of (name, count) count times, with a number after it if it comes more than once.
    >>> unpack_counts([('ox', 1), ('hen', 2)])
    ['ox', 'hen1', 'hen2']
    >>> unpack_counts([('cow', 0)])
    []
    """
    result = []
    for name, count in pairs:
        if count == 1:
            result.append(name)
        else:
            for number in range(1, count + 1):
                result.append(name + str(number))
    return result


def swap_if_falling(pairs: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """ Return the pairs with the smaller number first in each of them, without repeated pairs.
    >>> swap_if_falling([(3, 1), (2, 5), (1, 3)])
    [(1, 3), (2, 5)]
    >>> swap_if_falling([])
    []
    """
    result: List[Tuple[int, int]] = []
    for a, b in pairs:
        pair = (min(a, b), max(a, b))
        if pair not in result:
            result.append(pair)
    return result


def chain_of_pairs(pairs: List[Tuple[str, str]], start: str) -> List[str]:
    """ Each pair (a, b) means that a is followed by b. Return the chain that begins with start. No name stands first
    in two pairs, and the chain never comes back to itself.
    >>> chain_of_pairs([('b', 'c'), ('a', 'b')], 'a')
    ['a', 'b', 'c']
    >>> chain_of_pairs([], 'x')
    ['x']
    """
    followers = dict(pairs)
    chain = [start]
    while chain[-1] in followers:
        chain.append(followers[chain[-1]])
    return chain


def seats_of_groups(groups: List[int], seats: int) -> Tuple[int, List[int]]:
    """ The groups arrive one after the other. A group sits down if there are enough free seats for all of it, otherwise
    it leaves. Return the number of free seats at the end and the sizes of the groups that left.
    >>> seats_of_groups([4, 5, 2], 7)
    (1, [5])
    >>> seats_of_groups([], 3)
    (3, [])
    """
    free = seats
    left = []
    for group in groups:
        if group <= free:
            free -= group
        else:
            left.append(group)
    return free, left


def best_pair_of_lists(first: List[int], second: List[int], limit: int) -> Optional[Tuple[int, int]]:
    """ Take one number from each list. Return the pair with the largest sum that is not above limit, the earliest one
    in a tie, or None if every sum is too large.
    >>> best_pair_of_lists([1, 4], [3, 5], 8)
    (4, 3)
    >>> best_pair_of_lists([9], [9], 8)
    """
    best = None
    for a in first:
        for b in second:
            if a + b <= limit and (best is None or a + b > sum(best)):
                best = (a, b)
    return best


def row_of_longest(rows: List[List[str]]) -> Optional[int]:
    """ Return the index of the row that holds the longest text, the first one in a tie. Return None if there is
    no text at all.
    >>> row_of_longest([['a', 'bb'], ['cccc'], ['dd']])
    1
    >>> row_of_longest([[], []])
    """
    best_row = None
    best_length = -1
    for index, row in enumerate(rows):
        for text in row:
            if len(text) > best_length:
                best_length = len(text)
                best_row = index
    return best_row


def column_or_default(rows: List[List[Any]], column: int, default: Any) -> List[Any]:
    """ Return the values of one column. A row that is too short gives the default value.
    >>> column_or_default([[1, 2], [3]], 1, 0)
    [2, 0]
    >>> column_or_default([], 0, None)
    []
    """
    values = []
    for row in rows:
        if column < len(row):
            values.append(row[column])
        else:
            values.append(default)
    return values


def rows_without(rows: List[List[int]], unwanted: int) -> List[List[int]]:
    """ Remove the unwanted number from each row, and then remove the rows that are empty.
    >>> rows_without([[1, 2], [2], [3, 2, 4]], 2)
    [[1], [3, 4]]
    >>> rows_without([[5]], 5)
    []
    """
    result = []
    for row in rows:
        kept = [number for number in row if number != unwanted]
        if kept:
            result.append(kept)
    return result


def find_in_rows(rows: List[List[int]], wanted: int) -> Optional[Tuple[int, int]]:
    """ Return (row, column) of the first place at which wanted is found, or None. Each row is read
    from its right end.
    >>> find_in_rows([[1, 2], [2, 3, 2]], 2)
    (0, 1)
    >>> find_in_rows([[4, 3, 4]], 4)
    (0, 2)
    """
    for r, row in enumerate(rows):
        for c in range(len(row) - 1, -1, -1):
            if row[c] == wanted:
                return r, c
    return None


def take_turns_from(lists: List[List[Any]]) -> List[Any]:
    """ Take the first item of each list, then the second item of each list, and so on. Lists that have no more items
    are passed over.
    >>> take_turns_from([[1, 2, 3], ['a'], [True, False]])
    [1, 'a', True, 2, False, 3]
    >>> take_turns_from([])
    []
    """
    result = []
    longest = max((len(items) for items in lists), default=0)
    for i in range(longest):
        for items in lists:
            if i < len(items):
                result.append(items[i])
    return result


def remove_close_repeats(items: List[Any], distance: int) -> List[Any]:
    """ Leave out each item that is equal to one of the last distance items that were kept.
    >>> remove_close_repeats([1, 2, 1, 3, 1], 2)
    [1, 2, 3, 1]
    >>> remove_close_repeats(['a', 'a'], 1)
    ['a']
    """
    kept: List[Any] = []
    for item in items:
        recent = kept[max(0, len(kept) - distance):]
        if item not in recent:
            kept.append(item)
    return kept


def run_commands(commands: List[Tuple[str, int]]) -> List[int]:
    """ Start with an empty list. The command ('push', n) appends n, ('drop', n) removes the last n numbers (or all
    of them if there are fewer), and ('add', n) adds n to every number. Return the list at the end.
    >>> run_commands([('push', 4), ('push', 6), ('add', 1), ('drop', 1)])
    [5]
    >>> run_commands([('drop', 3)])
    []
    """
    stack: List[int] = []
    for command, n in commands:
        if command == 'push':
            stack.append(n)
        elif command == 'drop':
            stack = stack[:max(0, len(stack) - n)]
        else:
            stack = [value + n for value in stack]
    return stack


def move_counter(moves: str, size: int) -> int:
    """ A counter stands on field 0 of a ring of fields with the numbers 0 to size - 1. The letter 'f' moves it one
    field forward, 'b' one field back, and 'j' two fields forward. Return the number of its last field.
    >>> move_counter('ffj', 10)
    4
    >>> move_counter('b', 6)
    5
    """
    field = 0
    for move in moves:
        if move == 'f':
            field += 1
        elif move == 'b':
            field -= 1
        else:
            field += 2
    return field % size


def winner_of_rounds(rounds: List[Tuple[int, int]]) -> Optional[str]:
    """ Two players, 'first' and 'second', play some rounds. The higher number of a round wins it. Return the player who
    won more rounds, or None in a draw.
    >>> winner_of_rounds([(3, 1), (2, 5), (4, 0)])
    'first'
    >>> winner_of_rounds([(1, 1)])
    """
    lead = 0
    for a, b in rounds:
        if a > b:
            lead += 1
        elif a < b:
            lead -= 1
    if lead == 0:
        return None
    return 'first' if lead > 0 else 'second'


def guests_at_most(visits: List[Tuple[str, int]]) -> Tuple[int, List[str]]:
    """ Each visit is (name, 1) when a guest comes and (name, -1) when a guest goes. Return the greatest number of
    guests at the same time and the sorted names of those who are there at the end.
    >>> guests_at_most([('Ann', 1), ('Bob', 1), ('Ann', -1)])
    (2, ['Bob'])
    >>> guests_at_most([])
    (0, [])
    """
    present: List[str] = []
    most = 0
    for name, change in visits:
        if change == 1:
            present.append(name)
        else:
            present.remove(name)
        most = max(most, len(present))
    return most, sorted(present)


def longest_common_start(first: List[Any], second: List[Any]) -> List[Any]:
    """ Return the longest list with which both lists begin.
    >>> longest_common_start([1, 'a', 3], [1, 'a', 4])
    [1, 'a']
    >>> longest_common_start([1], [])
    []
    """
    start = []
    for a, b in zip(first, second):
        if a != b:
            break
        start.append(a)
    return start


def merge_runs(items: List[str]) -> List[Tuple[str, int, int]]:
    """ Return for each run of equal neighbours a tuple: the item, the position where the run begins, and its length.
    >>> merge_runs(['a', 'a', 'b', 'a'])
    [('a', 0, 2), ('b', 2, 1), ('a', 3, 1)]
    >>> merge_runs([])
    []
    """
    runs: List[Tuple[str, int, int]] = []
    for i, item in enumerate(items):
        if runs and runs[-1][0] == item:
            _, begin, length = runs[-1]
            runs[-1] = (item, begin, length + 1)
        else:
            runs.append((item, i, 1))
    return runs


def smallest_unused(ids: List[int], start: int) -> int:
    """ Return the smallest number from start upwards that is not among the ids.
    >>> smallest_unused([3, 1, 4], 3)
    5
    >>> smallest_unused([], 0)
    0
    """
    used = set(ids)
    candidate = start
    while candidate in used:
        candidate += 1
    return candidate


def number_repeats(names: List[str]) -> List[str]:
    """ If a name has come before, add an underscore and how many times it has come before.
    >>> number_repeats(['a', 'b', 'a', 'a'])
    ['a', 'b', 'a_1', 'a_2']
    >>> number_repeats([])
    []
    """
    seen: Dict[str, int] = {}
    result = []
    for name in names:
        count = seen.get(name, 0)
        result.append(f'{name}_{count}' if count else name)
        seen[name] = count + 1
    return result


def split_by_pattern(items: List[Any], sizes: List[int]) -> List[List[Any]]:
    """ Cut the list into pieces with the given sizes. What is left over at the end becomes one more piece.
    >>> split_by_pattern([1, 2, 3, 4, 5], [2, 1])
    [[1, 2], [3], [4, 5]]
    >>> split_by_pattern(['a'], [1])
    [['a']]
    """
    pieces = []
    start = 0
    for size in sizes:
        pieces.append(items[start:start + size])
        start += size
    if start < len(items):
        pieces.append(items[start:])
    return pieces


def earliest_slot(busy: List[Tuple[int, int]], length: int) -> int:
    """ The busy times are tuples (start, end), sorted and without overlaps. Return the earliest time from 0 on
    at which something of the given length can be done.
    >>> earliest_slot([(0, 2), (3, 6), (9, 10)], 2)
    6
    >>> earliest_slot([(4, 5)], 3)
    0
    """
    time = 0
    for start, end in busy:
        if start - time >= length:
            return time
        time = end
    return time


def covered_numbers(ranges: List[Tuple[int, int]]) -> List[int]:
    """ Each range (a, b) holds the whole numbers from a to b, both included. Return all the numbers that are in
    exactly one of the ranges, in rising order.
    >>> covered_numbers([(1, 4), (3, 5)])
    [1, 2, 5]
    >>> covered_numbers([])
    []
    """
    counts: Dict[int, int] = {}
    for a, b in ranges:
        for number in range(a, b + 1):
            counts[number] = counts.get(number, 0) + 1
    return sorted(number for number, count in counts.items() if count == 1)


def grade_of_points(points: int, borders: List[Tuple[int, str]]) -> str:
    """ The borders are tuples (fewest points, grade), sorted from the best grade to the worst. Return the first grade
    whose border is reached, or 'none'.
    >>> grade_of_points(75, [(90, 'A'), (70, 'B'), (50, 'C')])
    'B'
    >>> grade_of_points(10, [(50, 'C')])
    'none'
    """
    for fewest, grade in borders:
        if points >= fewest:
            return grade
    return 'none'


def is_valid_record(record: Dict[str, Any]) -> bool:
    """ A record is valid if it has a text under 'name' that is not empty and, if it has an 'age' at all, the age is a
    whole number from 0 to 150.
    >>> is_valid_record({'name': 'Eva', 'age': 31})
    True
    >>> is_valid_record({'name': '', 'age': 31})
    False
    >>> is_valid_record({'name': 'Tom'})
    True
    """
    name = record.get('name')
    if not isinstance(name, str) or name == '':
        return False
    if 'age' in record:
        age = record['age']
        return isinstance(age, int) and 0 <= age <= 150
    return True


def names_with_field(records: List[Dict[str, Any]], field: str, value: Any) -> List[str]:
    """ Return the 'name' of each record that has the value in the given field.
    >>> names_with_field([{'name': 'Ann', 'age': 9}, {'name': 'Ben'}], 'age', 9)
    ['Ann']
    >>> names_with_field([], 'age', 9)
    []
    """
    names = []
    for record in records:
        if field in record and record[field] == value:
            names.append(record['name'])
    return names


def total_by_initial(amounts: Dict[str, float]) -> Dict[str, float]:
    """ Add up the amounts of all names that begin with the same letter, whether it is small or large. The keys of the
    result are capital letters.
    >>> total_by_initial({'ann': 1.5, 'Abe': 2.0, 'Bob': 4.0})
    {'A': 3.5, 'B': 4.0}
    >>> total_by_initial({})
    {}
    """
    totals: Dict[str, float] = {}
    for name, amount in amounts.items():
        initial = name[0].upper()
        totals[initial] = totals.get(initial, 0.0) + amount
    return totals


def first_skipped_number(numbers: List[int]) -> Optional[int]:
    """ The numbers are sorted and all different. Return the first whole number that is skipped between two of them,
    or None if nothing is skipped.
    >>> first_skipped_number([4, 5, 7, 10])
    6
    >>> first_skipped_number([2, 3])
    """
    for before, after in zip(numbers, numbers[1:]):
        if after != before + 1:
            return before + 1
    return None


def best_by_two_marks(marks: Dict[str, Tuple[int, int]]) -> List[str]:
    """ Each name has two marks. Sort the names by the sum of their marks, highest first, then by the higher second
    mark, and then by the alphabet.
    >>> best_by_two_marks({'Ann': (3, 4), 'Bob': (4, 3), 'Cy': (5, 5)})
    ['Cy', 'Ann', 'Bob']
    >>> best_by_two_marks({})
    []
    """
    rows = []
    for name, (first, second) in marks.items():
        rows.append((-(first + second), -second, name))
    rows.sort()
    return [row[2] for row in rows]


def even_split(weights: List[int]) -> Optional[int]:
    """ Return how many weights must be taken from the front of the list so that they weigh exactly as much as the rest.
    Return None if no such cut exists. All weights are positive.
    >>> even_split([3, 1, 2, 2])
    2
    >>> even_split([1, 2])
    """
    total = sum(weights)
    taken = 0
    for count, weight in enumerate(weights, 1):
        taken += weight
        if 2 * taken == total:
            return count
    return None


def cut_after_pair(items: List[Any], first: Any, second: Any) -> Optional[List[Any]]:
    """ Return the items that come after the first place where first is directly followed by second, or None if
    there is no such place.
    >>> cut_after_pair([1, 2, 1, 3, 5], 1, 3)
    [5]
    >>> cut_after_pair(['a', 'b'], 'b', 'a')
    """
    for i in range(len(items) - 1):
        if items[i] == first and items[i + 1] == second:
            return items[i + 2:]
    return None
