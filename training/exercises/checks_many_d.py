"""Comparisons of sequences, and functions with sentinel results (None, -1, empty list) for edge cases."""

from typing import Any, Dict, List, Optional, Tuple


def first_disagreement(left: List[int], right: List[int]) -> int:
    """
    Return the first index at which the two lists differ. If one list is the beginning of the other, this is
    the length of the shorter list. Equal lists give -1.

    >>> first_disagreement([1, 2, 3], [1, 5, 3])
    1
    >>> first_disagreement([1, 2], [1, 2, 3])
    2
    >>> first_disagreement([4], [4])
    -1
    """
    for i, (a, b) in enumerate(zip(left, right)):
        if a != b:
            return i
    if len(left) == len(right):
        return -1
    return min(len(left), len(right))


def gap_between_odds(values: List[int]) -> Optional[int]:
    """
    Return the difference between the largest and the smallest odd value of the list, or None if there are
    fewer than two different odd values.

    gap_between_odds([7, 3, 3, 4, 5]) == 4
    gap_between_odds([3, 3, 2]) == None
    """
    odd = {value for value in values if value % 2 == 1}
    if len(odd) < 2:
        return None
    return max(odd) - min(odd)


def dominates(a: List[int], b: List[int]) -> bool:
    """
    One list dominates another of the same length if it is at least as large at every place and larger at some
    place. Lists of different length never dominate each other.

    >>> dominates([3, 2], [3, 1])
    True
    >>> dominates([3, 2], [3, 2])
    False
    >>> dominates([9, 0], [3, 1])
    False
    """
    if len(a) != len(b):
        return False
    larger = False
    for x, y in zip(a, b):
        if x < y:
            return False
        if x > y:
            larger = True
    return larger


def last_free_chair(chairs: str) -> int:
    """
    In the string 'x' is a taken chair and '_' a free one. Return the index of the last free chair that has no
    free chair directly to its left, or -1 if there is none.

    last_free_chair("x__x_") == 4
    last_free_chair("___") == 0
    last_free_chair("xx") == -1
    """
    for i in range(len(chairs) - 1, -1, -1):
        if chairs[i] == '_' and (i == 0 or chairs[i - 1] == 'x'):
            return i
    return -1


def equal_when_cleaned(first, second):
    """
    Compare two texts: they count as equal if they are the same after all spaces, dots and hyphens have been
    removed and capitals have been made small.

    >>> equal_when_cleaned("Re-read it.", "rereadit")
    True
    >>> equal_when_cleaned("one, two", "one two")
    False
    """
    cleaned = []
    for text in (first, second):
        kept = ""
        for ch in text.lower():
            if ch not in " .-":
                kept += ch
        cleaned.append(kept)
    return cleaned[0] == cleaned[1]


def shortest_with_letter(words: List[str], letter: str) -> Optional[str]:
    """
    Return the shortest word that contains the letter (the first one among equally short words), or None
    if no word contains it.

    shortest_with_letter(['table', 'tea', 'eat'], 'e') == 'tea'
    shortest_with_letter(['sky', 'fly'], 'e') == None
    shortest_with_letter([], 'a') == None
    """
    best = None
    for word in words:
        if letter not in word:
            continue
        if best is None or len(word) < len(best):
            best = word
    return best


def same_up_to_shift(a: List[int], b: List[int]) -> bool:
    """
    Two lists of equal length are the same up to a shift if one fixed number added to each element of a gives b.
    Two empty lists are the same.

    >>> same_up_to_shift([1, 4, 2], [6, 9, 7])
    True
    >>> same_up_to_shift([1, 4], [6, 8])
    False
    >>> same_up_to_shift([1], [])
    False
    """
    if len(a) != len(b):
        return False
    shifts = {y - x for x, y in zip(a, b)}
    return len(shifts) <= 1


def cut_points(text: str, mark: str) -> List[int]:
    """
    Return the indices at which the mark (a short string) begins in the text; occurrences may overlap. If the mark
    is empty or longer than the text, return an empty list.

    cut_points("abababa", "aba") == [0, 2, 4]
    cut_points("ab", "abc") == []
    cut_points("ab", "") == []
    """
    if not mark or len(mark) > len(text):
        return []
    found = []
    for i in range(len(text) - len(mark) + 1):
        if text[i:i + len(mark)] == mark:
            found.append(i)
    return found


def typical_delay(delays: List[int]) -> Optional[float]:
    """
    Negative numbers are trains that came early and are not delayed at all. Return the average of the positive
    delays, or None if fewer than half of the trains were delayed (or there were no trains).

    >>> typical_delay([4, -1, 5, 0])
    4.5
    >>> typical_delay([4, -1, 0]) is None
    True
    >>> typical_delay([]) is None
    True
    """
    if not delays:
        return None
    late = [delay for delay in delays if delay > 0]
    if 2 * len(late) < len(delays):
        return None
    return sum(late) / len(late)


def overlap_of_ends(a: str, b: str) -> str:
    """
    Return the longest string that is an end of a and at the same time a beginning of b. It may be empty.

    overlap_of_ends("sunset", "settle") == "set"
    overlap_of_ends("abc", "xyz") == ""
    overlap_of_ends("oo", "ooo") == "oo"
    """
    for size in range(min(len(a), len(b)), 0, -1):
        if a[-size:] == b[:size]:
            return b[:size]
    return ""


def day_of_first_profit(income: List[int], costs: List[int]) -> int:
    """
    Both lists tell the income and the costs of each day (1, 2, ...). Return the first day on which the total
    income so far is larger than the total of the costs so far, or -1 if that does not happen.

    >>> day_of_first_profit([5, 9, 1], [8, 5, 0])
    2
    >>> day_of_first_profit([1], [1])
    -1
    """
    saldo = 0
    for day, (plus, minus) in enumerate(zip(income, costs), start=1):
        saldo += plus - minus
        if saldo > 0:
            return day
    return -1


def lockers_in_common(mine: List[int], yours: List[int], last: int) -> Optional[List[int]]:
    """
    Both lists hold numbers of lockers from 1 to `last`. Return the sorted numbers that occur in both lists, without
    repeats. If any number is outside the range, return None.

    lockers_in_common([3, 1, 3], [3, 2, 1], 5) == [1, 3]
    lockers_in_common([1], [2], 5) == []
    lockers_in_common([6], [2], 5) == None
    """
    for number in mine + yours:
        if number < 1 or number > last:
            return None
    return sorted(set(mine) & set(yours))


def agree_except_at_ends(a: List[Any], b: List[Any]) -> bool:
    """
    Return True if both lists have the same length of at least three and agree at all places other than the first
    and the last one, where they must differ.

    >>> agree_except_at_ends([1, 5, 6, 2], [3, 5, 6, 4])
    True
    >>> agree_except_at_ends([1, 5, 2], [1, 5, 4])
    False
    >>> agree_except_at_ends([1, 2], [3, 4])
    False
    """
    if len(a) != len(b) or len(a) < 3:
        return False
    if a[0] == b[0] or a[-1] == b[-1]:
        return False
    return a[1:-1] == b[1:-1]


def presses_to_reach(start: int, goal: int) -> int:
    """
    A display can show numbers up to 1000 and begins with `start`. Its only button triples the number. Return how
    many presses lead from start to goal, or -1 if the goal is never shown.
    For start < 1 the result is -1 as well.

    presses_to_reach(2, 18) == 2
    presses_to_reach(7, 7) == 0
    presses_to_reach(2, 20) == -1
    presses_to_reach(0, 0) == -1
    """
    if start < 1:
        return -1
    presses = 0
    shown = start
    while shown <= 1000:
        if shown == goal:
            return presses
        shown *= 3
        presses += 1
    return -1


def find_odd_one_out(numbers: List[int]) -> Optional[int]:
    """
    If exactly one number differs from the others in being even or odd, return this number. In every other
    case (also for lists with fewer than three numbers) return None.

    >>> find_odd_one_out([2, 4, 7, 8])
    7
    >>> find_odd_one_out([3, 5, 2])
    2
    >>> find_odd_one_out([1, 2, 3, 4]) is None
    True
    """
    if len(numbers) < 3:
        return None
    even = [n for n in numbers if n % 2 == 0]
    odd = [n for n in numbers if n % 2 != 0]
    if len(even) == 1:
        return even[0]
    if len(odd) == 1:
        return odd[0]
    return None


def interleave_or_empty(a: List[int], b: List[int]) -> List[int]:
    """
    Take the elements of both lists in turn, beginning with the longer one. This works only if the lengths
    differ by exactly one; otherwise return an empty list.

    interleave_or_empty([1, 2, 3], [8, 9]) == [1, 8, 2, 9, 3]
    interleave_or_empty([5], [6, 7]) == [6, 5, 7]
    interleave_or_empty([1], [2]) == []
    """
    if abs(len(a) - len(b)) != 1:
        return []
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    result = []
    for x, y in zip(longer, shorter):
        result.append(x)
        result.append(y)
    result.append(longer[-1])
    return result


def is_compressed_form(short: str, long: str) -> bool:
    """
    `short` is the compressed form of `long` if it arises when each run of equal characters in
    `long` is replaced by one such character.

    >>> is_compressed_form("aba", "aabbba")
    True
    >>> is_compressed_form("aab", "aab")
    False
    >>> is_compressed_form("", "")
    True
    """
    pos = 0
    for i, ch in enumerate(long):
        if i > 0 and long[i - 1] == ch:
            continue
        if pos == len(short) or short[pos] != ch:
            return False
        pos += 1
    return pos == len(short)


def unique_longest(words: List[str]) -> str:
    """
    Return the longest word if it is longer than every other word of the list. If several words share the greatest
    length, or the list is empty, return the empty string.

    unique_longest(["fig", "banana", "pear"]) == "banana"
    unique_longest(["fig", "nut"]) == ""
    unique_longest([]) == ""
    """
    if not words:
        return ""
    top = max(len(word) for word in words)
    longest = [word for word in words if len(word) == top]
    if len(longest) > 1:
        return ""
    return longest[0]


def solve_simple_line(a: int, b: int) -> Optional[int]:
    """
    Solve a * x + b == 0 for a whole number x. Return None if there is no whole solution, or if every number
    is a solution.

    >>> solve_simple_line(2, -6)
    3
    >>> solve_simple_line(2, 3) is None
    True
    >>> solve_simple_line(0, 0) is None
    True
    """
    if a == 0:
        return None
    if b % a != 0:
        return None
    return -b // a


def prefix_agreement(codes: List[str]) -> int:
    """
    Return how many characters at the beginning are common to all codes. For an empty list return -1.

    prefix_agreement(["AB12", "AB7", "ABC"]) == 2
    prefix_agreement(["X", "Y"]) == 0
    prefix_agreement([]) == -1
    """
    if not codes:
        return -1
    size = 0
    for column in zip(*codes):
        if len(set(column)) > 1:
            break
        size += 1
    return size


def follows_order(order: str, text: str) -> bool:
    """
    The letters of `order` are all different and give an order. Return True if the letters of the text that occur in
    `order` appear in this order (repeats stand together). Other characters do not matter.

    >>> follows_order("cab", "ccxaab")
    True
    >>> follows_order("cab", "cbxa")
    False
    """
    reached = 0
    for ch in text:
        if ch not in order:
            continue
        rank = order.index(ch)
        if rank < reached:
            return False
        reached = rank
    return True


def closest_below(values: List[int], limit: int) -> Optional[int]:
    """
    Find the largest value that is strictly less than the limit. If there is no such value return None.

    closest_below([3, 8, 5], 8) == 5
    closest_below([9, 8], 8) == None
    closest_below([], 1) == None
    """
    best = None
    for value in values:
        if value < limit and (best is None or value > best):
            best = value
    return best


def winner_index(scores: List[List[int]]) -> int:
    """
    scores[i] lists the points of player i. The player with the largest total wins. Return the index of the
    winner, or -1 if there is no player or if two or more share the first place.

    >>> winner_index([[1, 2], [5], [2, 2]])
    1
    >>> winner_index([[1, 2], [3]])
    -1
    >>> winner_index([])
    -1
    """
    totals = [sum(points) for points in scores]
    if not totals:
        return -1
    best = max(totals)
    if totals.count(best) > 1:
        return -1
    return totals.index(best)


def is_delayed_copy(signal: List[int], echo: List[int], delay: int) -> bool:
    """
    The echo is a delayed copy if it begins with `delay` zeros and then repeats the whole signal, without
    anything after it.

    is_delayed_copy([4, 5], [0, 0, 4, 5], 2) == True
    is_delayed_copy([4, 5], [0, 4, 5], 2) == False
    is_delayed_copy([4, 5], [0, 4, 5, 1], 1) == False
    """
    if len(echo) != len(signal) + delay:
        return False
    if any(value != 0 for value in echo[:delay]):
        return False
    for i in range(len(signal)):
        if echo[i + delay] != signal[i]:
            return False
    return True


def read_small_fraction(text: str) -> Optional[float]:
    """
    Read a fraction like '3/4' and return its value. Return None if the text does not consist of two whole numbers
    joined by one '/', or if the lower number is zero.

    >>> read_small_fraction("3/4")
    0.75
    >>> read_small_fraction("3/0") is None
    True
    >>> read_small_fraction("3/x") is None
    True
    >>> read_small_fraction("3") is None
    True
    """
    parts = text.split("/")
    if len(parts) != 2:
        return None
    try:
        top = int(parts[0])
        bottom = int(parts[1])
    except ValueError:
        return None
    if bottom == 0:
        return None
    return top / bottom


def count_until_repeat(items: List[str]) -> int:
    """
    Return how many items stand before the first item that has occurred earlier in the list, or -1 if
    no item ever repeats.

    count_until_repeat(['a', 'b', 'c', 'b', 'a']) == 3
    count_until_repeat(['a', 'a']) == 1
    count_until_repeat(['a', 'b']) == -1
    """
    seen = set()
    for i, item in enumerate(items):
        if item in seen:
            return i
        seen.add(item)
    return -1


def merge_if_compatible(a: Dict[str, int], b: Dict[str, int]) -> Optional[Dict[str, int]]:
    """
    Merge two dictionaries. If some key has different values in them they are not compatible: return None.

    >>> merge_if_compatible({"x": 1, "y": 2}, {"y": 2, "z": 3})
    {'x': 1, 'y': 2, 'z': 3}
    >>> merge_if_compatible({"x": 1}, {"x": 5}) is None
    True
    """
    merged = dict(a)
    for key, value in b.items():
        if key in merged and merged[key] != value:
            return None
        merged[key] = value
    return merged


def longer_common_side(a: str, b: str) -> str:
    """
    Compare two words from the front and from the back. Return 'front' if they agree in more letters at the
    beginning than at the end, 'back' if it is the other way round, and 'same' if both are equal.

    longer_common_side("planet", "plastic") == 'front'
    longer_common_side("nation", "station") == 'back'
    longer_common_side("cat", "dog") == 'same'
    """
    front = 0
    for x, y in zip(a, b):
        if x != y:
            break
        front += 1
    back = 0
    for x, y in zip(reversed(a), reversed(b)):
        if x != y:
            break
        back += 1
    if front == back:
        return 'same'
    return 'front' if front > back else 'back'


def pick_by_position(items: List[Any], places: List[int]) -> List[Any]:
    """
    Return the items at the given places (counted from 1). If one of the places does not exist, return an
    empty list.

    >>> pick_by_position(["a", "b", "c"], [3, 1])
    ['c', 'a']
    >>> pick_by_position(["a", "b"], [1, 3])
    []
    >>> pick_by_position(["a", "b"], [0])
    []
    """
    picked = []
    for place in places:
        if place < 1 or place > len(items):
            return []
        picked.append(items[place - 1])
    return picked


def is_sparse_version(sparse: List[int], full: List[int]) -> bool:
    """
    A sparse version of a list has the same length, and at each place either the same number or a 0. At most
    half of its places may be changed to 0 in this way.

    is_sparse_version([1, 0, 3, 0], [1, 2, 3, 4]) == True
    is_sparse_version([1, 0, 0, 0], [1, 2, 3, 4]) == False
    is_sparse_version([1, 5], [1, 2]) == False
    """
    if len(sparse) != len(full):
        return False
    changed = 0
    for s, f in zip(sparse, full):
        if s == f:
            continue
        if s != 0:
            return False
        changed += 1
    return 2 * changed <= len(full)


def smallest_missing_even(numbers: List[int]) -> int:
    """
    Return the smallest positive even number that is not in the list. If the list has no positive even number at
    all, return -1 instead.

    >>> smallest_missing_even([2, 3, 4, 8])
    6
    >>> smallest_missing_even([4])
    2
    >>> smallest_missing_even([1, 3])
    -1
    """
    present = {n for n in numbers if n > 0 and n % 2 == 0}
    if not present:
        return -1
    candidate = 2
    while candidate in present:
        candidate += 2
    return candidate


def compare_rank_lists(old: List[str], new: List[str]) -> Optional[str]:
    """
    Both lists rank the same names, best first. Return the name that gained the most places, the better placed in
    the new list if several gained equally many. Return None if the lists do not hold the same names
    or if nobody gained a place.

    compare_rank_lists(['Al', 'Bo', 'Cy'], ['Cy', 'Al', 'Bo']) == 'Cy'
    compare_rank_lists(['Al', 'Bo'], ['Al', 'Bo']) == None
    compare_rank_lists(['Al'], ['Bo']) == None
    """
    if sorted(old) != sorted(new):
        return None
    best_name = None
    best_gain = 0
    for place, name in enumerate(new):
        gain = old.index(name) - place
        if gain > best_gain:
            best_gain = gain
            best_name = name
    return best_name


def one_is_rotation_prefix(a: str, b: str) -> bool:
    """
    Return True if some rotation of the word a begins with the word b. The word b may not be longer than a.

    >>> one_is_rotation_prefix("stone", "nes")
    True
    >>> one_is_rotation_prefix("stone", "set")
    False
    >>> one_is_rotation_prefix("ab", "aba")
    False
    """
    if len(b) > len(a):
        return False
    for i in range(len(a)):
        rotated = a[i:] + a[:i]
        if rotated.startswith(b):
            return True
    return b == ""


def cheapest_open_shop(shops: Dict[str, Tuple[int, int]], hour: int) -> Optional[str]:
    """
    `shops` maps a name to a pair (price, closing hour). Return the name of the cheapest shop that closes later
    than the given hour, or None if all are closed. If two are equally cheap, the name that comes
    first in the alphabet wins.

    cheapest_open_shop({'Nora': (5, 18), 'Hugo': (5, 20)}, 17) == 'Hugo'
    cheapest_open_shop({'Nora': (5, 18), 'Hugo': (9, 20)}, 18) == 'Hugo'
    cheapest_open_shop({'Nora': (5, 18)}, 19) == None
    """
    best = None
    best_price = 0
    for name in sorted(shops):
        price, closing = shops[name]
        if closing <= hour:
            continue
        if best is None or price < best_price:
            best = name
            best_price = price
    return best


def same_depth_everywhere(item: Any) -> int:
    """
    A thing that is not a list has depth 0. A list has a depth only if all its elements have the same depth d; its
    depth is then d + 1. The empty list has depth 1. Return the depth, or -1 if there is none.

    >>> same_depth_everywhere([[1, 2], [3]])
    2
    >>> same_depth_everywhere([[1, 2], 3])
    -1
    >>> same_depth_everywhere("five")
    0
    """
    if not isinstance(item, list):
        return 0
    if not item:
        return 1
    depths = {same_depth_everywhere(element) for element in item}
    if len(depths) > 1 or -1 in depths:
        return -1
    return depths.pop() + 1


def chunk_or_none(values: List[int], size: int) -> Optional[List[List[int]]]:
    """
    Cut the list into pieces of the given size. If the size is not positive, or the list cannot be cut into full
    pieces, return None.

    chunk_or_none([1, 2, 3, 4], 2) == [[1, 2], [3, 4]]
    chunk_or_none([1, 2, 3], 2) == None
    chunk_or_none([], 3) == []
    chunk_or_none([1], 0) == None
    """
    if size <= 0 or len(values) % size != 0:
        return None
    pieces = []
    for start in range(0, len(values), size):
        pieces.append(values[start:start + size])
    return pieces


def round_with_no_change(states: List[List[int]]) -> int:
    """
    The list holds the state of a game after each round. Return the number of the first round (counting from
    0) whose state is the same as in the round directly before, or -1 if the state changes always.

    >>> round_with_no_change([[1, 2], [2, 1], [2, 1]])
    2
    >>> round_with_no_change([[1], [2], [1]])
    -1
    """
    for i in range(1, len(states)):
        if states[i] == states[i - 1]:
            return i
    return -1


def covers_in_order(route: List[str], stops: List[str]) -> bool:
    """
    Write a function that tells whether a bus route passes all the wanted stops in the wanted order. Other stops may
    lie between them, and the same stop can be wanted more than once if the route passes it that often.

    covers_in_order(['mill', 'park', 'zoo'], ['mill', 'zoo']) == True
    covers_in_order(['mill', 'park', 'zoo'], ['zoo', 'mill']) == False
    covers_in_order(['mill', 'park'], ['park', 'park']) == False
    """
    wanted = 0
    for stop in route:
        if wanted == len(stops):
            break
        if stop == stops[wanted]:
            wanted += 1
    return wanted == len(stops)


def balance_point_of_text(text: str, a: str, b: str) -> int:
    """
    Return the smallest number k > 0 such that the first k characters of the text contain the characters a
    and b equally often, at least once each. If there is no such k, return -1.

    >>> balance_point_of_text("xaabb", "a", "b")
    5
    >>> balance_point_of_text("ba", "a", "b")
    2
    >>> balance_point_of_text("aab", "a", "b")
    -1
    """
    count_a = count_b = 0
    for i, ch in enumerate(text):
        if ch == a:
            count_a += 1
        elif ch == b:
            count_b += 1
        if count_a == count_b and count_a > 0:
            return i + 1
    return -1


def first_common_multiple_in(numbers: List[int], a: int, b: int) -> Optional[Tuple[int, int]]:
    """
    Return the first number of the list that is divisible by both a and b, together with its index, as a tuple
    (index, number). If there is no such number, or a or b is zero, return None.

    first_common_multiple_in([4, 9, 12, 24], 4, 6) == (2, 12)
    first_common_multiple_in([4, 9], 4, 6) == None
    first_common_multiple_in([0], 0, 3) == None
    """
    if a == 0 or b == 0:
        return None
    for index, number in enumerate(numbers):
        if number % a == 0 and number % b == 0:
            return index, number
    return None


def mirror_index(values: List[int]) -> int:
    """
    Return an index i in the middle part of the list so that the neighbours values[i - 1] and values[i + 1]
    are equal, choosing the one with the largest neighbours (the first of them in a tie). If there is
    no such index, return -1.

    >>> mirror_index([1, 0, 1, 5, 4, 5])
    4
    >>> mirror_index([7, 1, 7, 1])
    1
    >>> mirror_index([1, 2])
    -1
    """
    best = -1
    for i in range(1, len(values) - 1):
        if values[i - 1] != values[i + 1]:
            continue
        if best == -1 or values[i - 1] > values[best - 1]:
            best = i
    return best


def same_multiset_of_pairs(a: List[Tuple[int, int]], b: List[Tuple[int, int]]) -> bool:
    """
    Compare two lists of pairs. The order of the pairs does not matter, nor does the order of the two numbers in
    a pair, but it does matter how often a pair occurs.

    same_multiset_of_pairs([(1, 2), (3, 4)], [(4, 3), (1, 2)]) == True
    same_multiset_of_pairs([(1, 2), (1, 2)], [(1, 2)]) == False
    same_multiset_of_pairs([(1, 2)], [(1, 3)]) == False
    """
    left = sorted(tuple(sorted(pair)) for pair in a)
    right = sorted(tuple(sorted(pair)) for pair in b)
    return left == right


def check():
    assert last_free_chair("x__x_") == 4
    assert last_free_chair("___") == 0
    assert last_free_chair("xx") == -1
    assert shortest_with_letter(['table', 'tea', 'eat'], 'e') == 'tea'
    assert shortest_with_letter(['sky', 'fly'], 'e') is None
    assert shortest_with_letter([], 'a') is None
    assert cut_points("abababa", "aba") == [0, 2, 4]
    assert cut_points("ab", "abc") == []
    assert cut_points("ab", "") == []
    assert overlap_of_ends("sunset", "settle") == "set"
    assert overlap_of_ends("abc", "xyz") == ""
    assert overlap_of_ends("oo", "ooo") == "oo"
    assert lockers_in_common([3, 1, 3], [3, 2, 1], 5) == [1, 3]
    assert lockers_in_common([1], [2], 5) == []
    assert lockers_in_common([6], [2], 5) is None
    assert interleave_or_empty([1, 2, 3], [8, 9]) == [1, 8, 2, 9, 3]
    assert interleave_or_empty([5], [6, 7]) == [6, 5, 7]
    assert interleave_or_empty([1], [2]) == []
    assert unique_longest(["fig", "banana", "pear"]) == "banana"
    assert unique_longest(["fig", "nut"]) == ""
    assert unique_longest([]) == ""
    assert prefix_agreement(["AB12", "AB7", "ABC"]) == 2
    assert prefix_agreement(["X", "Y"]) == 0
    assert prefix_agreement([]) == -1
    assert closest_below([3, 8, 5], 8) == 5
    assert closest_below([9, 8], 8) is None
    assert closest_below([], 1) is None
    assert is_delayed_copy([4, 5], [0, 0, 4, 5], 2) is True
    assert is_delayed_copy([4, 5], [0, 4, 5], 2) is False
    assert is_delayed_copy([4, 5], [0, 4, 5, 1], 1) is False
    assert count_until_repeat(['a', 'b', 'c', 'b', 'a']) == 3
    assert count_until_repeat(['a', 'a']) == 1
    assert count_until_repeat(['a', 'b']) == -1
    assert longer_common_side("planet", "plastic") == 'front'
    assert longer_common_side("nation", "station") == 'back'
    assert longer_common_side("cat", "dog") == 'same'
    assert is_sparse_version([1, 0, 3, 0], [1, 2, 3, 4]) is True
    assert is_sparse_version([1, 0, 0, 0], [1, 2, 3, 4]) is False
    assert is_sparse_version([1, 5], [1, 2]) is False
    assert compare_rank_lists(['Al', 'Bo', 'Cy'], ['Cy', 'Al', 'Bo']) == 'Cy'
    assert compare_rank_lists(['Al', 'Bo'], ['Al', 'Bo']) is None
    assert compare_rank_lists(['Al'], ['Bo']) is None
    assert chunk_or_none([1, 2, 3, 4], 2) == [[1, 2], [3, 4]]
    assert chunk_or_none([1, 2, 3], 2) is None
    assert chunk_or_none([], 3) == []
    assert chunk_or_none([1], 0) is None
    assert covers_in_order(['mill', 'park', 'zoo'], ['mill', 'zoo']) is True
    assert covers_in_order(['mill', 'park', 'zoo'], ['zoo', 'mill']) is False
    assert covers_in_order(['mill', 'park'], ['park', 'park']) is False
    assert first_common_multiple_in([4, 9, 12, 24], 4, 6) == (2, 12)
    assert first_common_multiple_in([4, 9], 4, 6) is None
    assert first_common_multiple_in([0], 0, 3) is None
    assert same_multiset_of_pairs([(1, 2), (3, 4)], [(4, 3), (1, 2)]) is True
    assert same_multiset_of_pairs([(1, 2), (1, 2)], [(1, 2)]) is False
    assert same_multiset_of_pairs([(1, 2)], [(1, 3)]) is False
    assert presses_to_reach(2, 18) == 2
    assert presses_to_reach(7, 7) == 0
    assert presses_to_reach(2, 20) == -1
    assert presses_to_reach(0, 0) == -1
    assert cheapest_open_shop({'Nora': (5, 18), 'Hugo': (5, 20)}, 17) == 'Hugo'
    assert cheapest_open_shop({'Nora': (5, 18), 'Hugo': (9, 20)}, 18) == 'Hugo'
    assert cheapest_open_shop({'Nora': (5, 18)}, 19) is None
    assert gap_between_odds([7, 3, 3, 4, 5]) == 4
    assert gap_between_odds([3, 3, 2]) is None
