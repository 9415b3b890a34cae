"""Invented little tasks on scans, tables, stacks, greedy rules, recursion and grids, with short bodies."""

import heapq
from collections import Counter, deque
from functools import lru_cache
from itertools import accumulate, combinations, groupby
from typing import Any, Dict, List, Optional, Tuple


def pebble_ways(row: str) -> int:
    """
    A pebble is pushed from the first to the last cell of a row, one or three cells at a time; cells with 'x' must
    not be hit. Count the ways.

    >>> pebble_ways('.....')
    3
    >>> pebble_ways('.xx.')
    1
    >>> pebble_ways('.x')
    0
    """
    ways = [0] * len(row)
    ways[0] = 1
    for i in range(1, len(row)):
        if row[i] == 'x':
            continue
        ways[i] = ways[i - 1]
        if i >= 3:
            ways[i] += ways[i - 3]
    return ways[-1]


def cheapest_candle_set(hours, candles):
    """
    candles maps burning hours to prices, and each kind may be bought several times. Return the lowest price for
    candles that burn together at least so many hours, one after the other.

    cheapest_candle_set(7, {3: 4, 5: 6}) == 10
    cheapest_candle_set(0, {3: 4}) == 0
    """
    best = [0]
    for h in range(1, hours + 1):
        best.append(min(price + best[max(0, h - burn)] for burn, price in candles.items()))
    return best[hours]


def train_compositions(seats: int, wagons: List[int]) -> List[List[int]]:
    """
    List all trains with exactly so many seats. Wagons with the given numbers of seats may be used repeatedly, but no
    wagon may be directly followed by a larger one. Longer first wagons come first.

    >>> train_compositions(5, [1, 2])
    [[2, 2, 1], [2, 1, 1, 1], [1, 1, 1, 1, 1]]
    >>> train_compositions(1, [2])
    []
    """
    def build(rest: int, largest: int) -> List[List[int]]:
        if rest == 0:
            return [[]]
        trains = []
        for w in sorted(wagons, reverse=True):
            if w <= min(rest, largest):
                trains += [[w] + t for t in build(rest - w, w)]
        return trains

    return build(seats, max(wagons))


def tree_planting_value(values: List[int], kinds: str) -> int:
    """
    At each place a tree with a value and a kind (letter) can be planted. Chosen places must be in order and no two
    chosen trees that follow each other may be of the same kind. Return the largest sum of values (all positive).

    tree_planting_value([4, 6, 3], 'aab') == 9
    tree_planting_value([], '') == 0
    """
    best: Dict[str, int] = {}
    for value, kind in zip(values, kinds):
        others = max((v for k, v in best.items() if k != kind), default=0)
        best[kind] = max(best.get(kind, 0), others + value)
    return max(best.values(), default=0)


def lucky_tickets(digits: int) -> int:
    """
    Count the texts of 2 * digits digits whose first half has the same sum of digits as the second half.

    >>> lucky_tickets(1)
    10
    >>> lucky_tickets(2)
    670
    """
    ways = Counter({0: 1})
    for _ in range(digits):
        new = Counter()
        for total, count in ways.items():
            for d in range(10):
                new[total + d] += count
        ways = new
    return sum(count * count for count in ways.values())


def two_pens_cost(colours, change):
    """
    Words are written in the given colours in order with two pens in hand, which begin with no colour. Giving one of
    the pens a new colour costs change, and a word whose colour is in one of the pens is free. Return the smallest
    cost.

    two_pens_cost('rgrbr', 1) == 3
    two_pens_cost('', 5) == 0
    """
    @lru_cache(maxsize=None)
    def cost(i, a, b):
        if i == len(colours):
            return 0
        c = colours[i]
        if c in (a, b):
            return cost(i + 1, a, b)
        return change + min(cost(i + 1, c, b), cost(i + 1, a, c))

    return cost(0, '', '')


def longest_mood_subsequence(days: List[int]) -> int:
    """
    Moods go from 1 to 5. Return the length of the longest subsequence in which each mood differs from the one before
    by exactly 1.

    >>> longest_mood_subsequence([3, 1, 4, 2, 3])
    3
    >>> longest_mood_subsequence([])
    0
    """
    best = [0] * 7
    for mood in days:
        best[mood] = max(best[mood], 1 + max(best[mood - 1], best[mood + 1]))
    return max(best)


def split_song_list(lengths: List[int], sides: int) -> List[List[int]]:
    """
    Songs are put in order on so many sides of records. Return the division in which the longest side is as short as
    possible, filling each side as far as that limit allows; unused sides are empty.

    split_song_list([3, 4, 2, 5], 2) == [[3, 4], [2, 5]]
    split_song_list([1], 2) == [[1], []]
    """
    def fill(limit: int) -> List[List[int]]:
        parts: List[List[int]] = [[]]
        for song in lengths:
            if sum(parts[-1]) + song > limit:
                parts.append([])
            parts[-1].append(song)
        return parts

    limit = max(lengths)
    while len(fill(limit)) > sides:
        limit += 1
    parts = fill(limit)
    return parts + [[]] * (sides - len(parts))


def ferry_order(cars: list[int], deck: int) -> list[int]:
    """
    A ferry loads cars in order as long as they fit on the deck; a car that does not fit waits for the next trip, but
    the next car in the queue may go first if it fits. Return the number of cars on each trip.

    >>> ferry_order([4, 5, 2, 3], 7)
    [2, 1, 1]
    >>> ferry_order([1], 5)
    [1]
    """
    queue = list(cars)
    trips = []
    while queue:
        room = deck
        waiting = []
        for car in queue:
            if car <= room:
                room -= car
            else:
                waiting.append(car)
        if len(waiting) == len(queue):
            break
        trips.append(len(queue) - len(waiting))
        queue = waiting
    return trips


def tidy_stack_moves(stack):
    """
    Books lie in a stack (bottom first). A book may be taken out anywhere and put on top. Return the fewest moves after
    which the thickness falls from bottom to top; all thicknesses differ.

    tidy_stack_moves([5, 1, 3]) == 1
    tidy_stack_moves([1, 2]) == 1
    tidy_stack_moves([3, 2, 1]) == 0
    """
    wanted = sorted(stack, reverse=True)
    fixed = 0
    for book in stack:
        if book == wanted[fixed]:
            fixed += 1
    return len(stack) - fixed


def stack_with_middle(ops: List[str]) -> List[Optional[str]]:
    """
    Ops: a letter is pushed, '-' removes the top, '?' asks for the middle (of an even number the lower one). Return
    the answers, None for an empty stack.

    >>> stack_with_middle(['a', 'b', '?', 'c', '?'])
    ['a', 'b']
    >>> stack_with_middle(['?'])
    [None]
    """
    stack: List[str] = []
    answers: List[Optional[str]] = []
    for op in ops:
        if op == '?':
            answers.append(stack[(len(stack) - 1) // 2] if stack else None)
        elif op == '-':
            if stack:
                stack.pop()
        else:
            stack.append(op)
    return answers


def unload_in_order(pile: List[int], spare: int) -> bool:
    """
    Boxes lie in a pile (top first) and must leave in the order 1, 2, 3, ... A box that is not next is put on one of
    `spare` side piles, from which only the top can be taken; a side pile takes a box only if it is empty or its top
    has a larger number. Is it possible when each box goes to the first pile that takes it?

    unload_in_order([3, 1, 2], 1) is True
    unload_in_order([2, 3, 1], 1) is False
    unload_in_order([2, 3, 1], 2) is True
    """
    sides: List[List[int]] = [[] for _ in range(spare)]
    needed = 1
    for box in pile:
        if box == needed:
            needed += 1
        else:
            place = next((s for s in sides if not s or s[-1] > box), None)
            if place is None:
                return False
            place.append(box)
        while any(s and s[-1] == needed for s in sides):
            for s in sides:
                if s and s[-1] == needed:
                    s.pop()
                    needed += 1
    return True


def nested_quotes_ok(text: str) -> bool:
    """
    Quotes are " and '. A quote closes the innermost open one if it is the same, else it opens a new one. Return
    whether nothing is open at the end.

    >>> nested_quotes_ok('"a \\'b\\' c"')
    True
    >>> nested_quotes_ok('"a\\'')
    False
    """
    stack = []
    for ch in text:
        if ch in '"\'':
            if stack and stack[-1] == ch:
                stack.pop()
            else:
                stack.append(ch)
    return not stack


def plates_washed(events):
    """
    'd' puts a dirty plate on the stack, numbered 1, 2, 3, ...; 'w' washes the top one. Return the numbers in the order
    of washing and, behind them, the numbers of the plates that stay dirty, from the top.

    plates_washed('ddwdw') == ([2, 3], [1])
    plates_washed('w') == ([], [])
    """
    stack, washed = [], []
    number = 0
    for e in events:
        if e == 'd':
            number += 1
            stack.append(number)
        elif stack:
            washed.append(stack.pop())
    return washed, stack[::-1]


def shout_queue(people: List[str], shouts: List[str]) -> List[str]:
    """
    When a name is shouted that person goes to the front of the queue; when it is shouted with '!' at the end to the
    back; unknown names are ignored.

    >>> shout_queue(['a', 'b', 'c'], ['c', 'a!', 'z'])
    ['c', 'b', 'a']
    """
    queue = deque(people)
    for shout in shouts:
        name = shout.rstrip('!')
        if name not in queue:
            continue
        queue.remove(name)
        if shout.endswith('!'):
            queue.append(name)
        else:
            queue.appendleft(name)
    return list(queue)


def two_checkouts(times: List[int]) -> Tuple[int, int]:
    """
    Each customer goes to the one of two checkouts that has less work so far (the first one if equal). Return the
    total work of both.

    two_checkouts([3, 2, 2, 4]) == (7, 4)
    two_checkouts([]) == (0, 0)
    """
    first = second = 0
    for t in times:
        if first <= second:
            first += t
        else:
            second += t
    return first, second


def heap_of_words(words: list[str], k: int) -> list[str]:
    """
    Return the k words with the most vowels with the help of a heap, most vowels first; equal ones in alphabetical
    order.

    >>> heap_of_words(['tree', 'aorta', 'sky', 'sea'], 3)
    ['aorta', 'sea', 'tree']
    >>> heap_of_words([], 2)
    []
    """
    heap = []
    for w in words:
        vowels = sum(ch in 'aeiou' for ch in w)
        heapq.heappush(heap, (-vowels, w))
    return [heapq.heappop(heap)[1] for _ in range(min(k, len(heap)))]


def refill_smallest_glass(glasses, pours, amount):
    """
    Pour the amount into the glass with the least water, so many times (the first of equal ones). Return the glasses.

    refill_smallest_glass([3, 1, 2], 3, 2) == [5, 3, 4]
    refill_smallest_glass([7], 0, 5) == [7]
    """
    heap = [(level, i) for i, level in enumerate(glasses)]
    heapq.heapify(heap)
    for _ in range(pours):
        level, i = heapq.heappop(heap)
        heapq.heappush(heap, (level + amount, i))
    return [level for level, _ in sorted(heap, key=lambda pair: pair[1])]


def daily_cheapest_two(offers: List[List[int]]) -> List[int]:
    """
    Each day new offers come in, and then the two cheapest offers so far are bought and disappear (one if there is
    only one). Return what is paid each day.

    >>> daily_cheapest_two([[5, 1, 4], [2], []])
    [5, 7, 0]
    """
    heap: List[int] = []
    paid = []
    for new in offers:
        for price in new:
            heapq.heappush(heap, price)
        today = 0
        for _ in range(min(2, len(heap))):
            today += heapq.heappop(heap)
        paid.append(today)
    return paid


def overtaking_counts(laps: List[int]) -> List[int]:
    """
    Runners start one after the other, a minute apart, in list order; laps holds the minutes they need. For each
    runner count the earlier starters who arrive later.

    overtaking_counts([10, 5, 9]) == [0, 1, 0]
    overtaking_counts([3]) == [0]
    """
    arrival = [start + lap for start, lap in enumerate(laps)]
    counts = []
    for i, time in enumerate(arrival):
        counts.append(sum(other > time for other in arrival[:i]))
    return counts


def merge_by_priority(a: list[tuple[int, str]], b: list[tuple[int, str]]) -> str:
    """
    Two lists of (priority, letter) are sorted from high to low priority. Merge them and return the letters; at equal
    priority the letter that is earlier in the alphabet comes first.

    >>> merge_by_priority([(5, 'x'), (1, 'c')], [(5, 'b'), (2, 'd')])
    'bxdc'
    """
    result = ''
    i = j = 0
    while i < len(a) and j < len(b):
        if (-a[i][0], a[i][1]) <= (-b[j][0], b[j][1]):
            result += a[i][1]
            i += 1
        else:
            result += b[j][1]
            j += 1
    return result + ''.join(letter for _, letter in a[i:] + b[j:])


def insertion_sort_stop(nums, steps):
    """
    Run insertion sort, but stop after so many exchanges of neighbours. Return the list as it is then.

    insertion_sort_stop([3, 2, 1], 2) == [2, 1, 3]
    insertion_sort_stop([3, 2, 1], 99) == [1, 2, 3]
    """
    lst = list(nums)
    for i in range(1, len(lst)):
        j = i
        while j > 0 and lst[j - 1] > lst[j]:
            if steps == 0:
                return lst
            lst[j - 1], lst[j] = lst[j], lst[j - 1]
            steps -= 1
            j -= 1
    return lst


def selection_by_columns(rows: List[List[int]], order: List[int]) -> List[List[int]]:
    """
    Sort rows by the columns given in order (first column most important), with a negative number -k - 1 meaning
    column k falling. Use selection sort.

    >>> selection_by_columns([[1, 5], [2, 5], [3, 4]], [1, -1])
    [[3, 4], [2, 5], [1, 5]]
    """
    def key(row: List[int]) -> List[int]:
        return [row[k] if k >= 0 else -row[-k - 1] for k in order]

    rest = list(rows)
    result = []
    while rest:
        best = min(rest, key=key)
        rest.remove(best)
        result.append(best)
    return result


def sort_words_by_key_letters(words: List[str], key: str) -> List[str]:
    """
    Sort the words by their letters that occur in key only, compared by their place in key; equal words keep their
    order.

    sort_words_by_key_letters(['tab', 'bat', 'cat'], 'ba') == ['bat', 'cat', 'tab']
    sort_words_by_key_letters([], 'x') == []
    """
    return sorted(words, key=lambda w: [key.index(ch) for ch in w if ch in key])


def sort_rooms(rooms: list[str]) -> list[str]:
    """
    Rooms have names like 'B12' (building letter and number). Sort by number first and then by building; a room
    without a number comes at the end.

    >>> sort_rooms(['B12', 'A3', 'C', 'A12'])
    ['A3', 'A12', 'B12', 'C']
    """
    def key(room: str) -> tuple[int, int, str]:
        if len(room) > 1:
            return 0, int(room[1:]), room[0]
        return 1, 0, room

    return sorted(rooms, key=key)


def zigzag_merge_sort(a, b):
    """
    Both lists are sorted. Take in turn the smallest number left of a and the largest number left of b; when one is
    used up the others follow in the order in which they would be taken.

    zigzag_merge_sort([1, 2, 3], [7, 9]) == [1, 9, 2, 7, 3]
    zigzag_merge_sort([], [1, 2]) == [2, 1]
    """
    low, high = deque(a), deque(b)
    result = []
    take_low = True
    while low or high:
        if low and (take_low or not high):
            result.append(low.popleft())
        else:
            result.append(high.pop())
        take_low = not take_low
    return result


def bisect_temperature(days: List[float], wanted: float) -> Tuple[int, int]:
    """
    The temperatures rise. Return how many days are colder than wanted and how many are warmer, by two searches with
    halving.

    >>> bisect_temperature([1.0, 2.5, 2.5, 4.0], 2.5)
    (1, 1)
    """
    def first(ok) -> int:
        low, high = 0, len(days)
        while low < high:
            mid = (low + high) // 2
            if ok(days[mid]):
                high = mid
            else:
                low = mid + 1
        return low

    colder = first(lambda t: t >= wanted)
    warmer = len(days) - first(lambda t: t > wanted)
    return colder, warmer


def smallest_bulk_order(price: int, discount: int, budget: int) -> int:
    """
    The n-th piece (from 1) costs price - discount * (n - 1), but never less than 1. Return the largest number of
    pieces that the budget pays for.

    smallest_bulk_order(10, 2, 26) == 3
    smallest_bulk_order(10, 2, 9) == 0
    """
    count = spent = 0
    while True:
        cost = max(1, price - discount * count)
        if spent + cost > budget:
            return count
        spent += cost
        count += 1


def water_days_possible(tank: int, use: list[int], rain: list[int], days: int) -> bool:
    """
    Each day first the rain comes into the tank, then the use is taken out. Does the water suffice on the first
    `days` days?

    >>> water_days_possible(5, [4, 4], [0, 3], 2)
    True
    >>> water_days_possible(5, [4, 4], [0, 2], 2)
    False
    """
    for day in range(days):
        tank += rain[day] - use[day]
        if tank < 0:
            return False
    return True


def smallest_start_level(changes):
    """
    Return the smallest start value of at least 0 for which the sum never falls below 0 while the changes are added
    one by one.

    smallest_start_level([3, -5, 1, -2]) == 3
    smallest_start_level([1]) == 0
    """
    lowest = min(accumulate(changes), default=0)
    return max(0, -lowest)


def window_with_most_pairs(text: str, size: int) -> Tuple[int, str]:
    """
    Return the number of pairs of equal letters in the window of the size that has most of them, and that window (the
    first of several).

    >>> window_with_most_pairs('abaacb', 3)
    (1, 'aba')
    >>> window_with_most_pairs('aaab', 3)
    (3, 'aaa')
    """
    def pairs(part: str) -> int:
        return sum(k * (k - 1) // 2 for k in Counter(part).values())

    windows = [text[i:i + size] for i in range(len(text) - size + 1)]
    best = max(windows, key=pairs)
    return pairs(best), best


def window_replaced_by_sum(nums: List[int], size: int) -> List[int]:
    """
    Replace the window of the size with the smallest sum (the first of several) by that sum. Shorter lists are
    returned unchanged.

    window_replaced_by_sum([5, 1, 2, 9], 2) == [5, 3, 9]
    window_replaced_by_sum([1], 2) == [1]
    """
    if len(nums) < size:
        return nums
    starts = range(len(nums) - size + 1)
    i = min(starts, key=lambda k: sum(nums[k:k + size]))
    return nums[:i] + [sum(nums[i:i + size])] + nums[i + size:]


def calmest_hour(noise: list[int]) -> int:
    """
    noise holds a value for each minute. Return the start of the 60 minutes whose loudest minute is quietest (the first
    of several), or -1 for less than 60 minutes.

    >>> calmest_hour([9] + [1] * 60)
    1
    >>> calmest_hour([1, 2])
    -1
    """
    best_start, best = -1, None
    for start in range(len(noise) - 59):
        loudest = max(noise[start:start + 60])
        if best is None or loudest < best:
            best_start, best = start, loudest
    return best_start


def closest_repeats(words):
    """
    Return the word whose two nearest occurrences are closest together and their distance (in words); the one found
    first when several are equal, or None.

    closest_repeats(['a', 'b', 'a', 'c', 'c']) == ('c', 1)
    closest_repeats(['a', 'b']) is None
    """
    last = {}
    best = None
    for i, w in enumerate(words):
        if w in last:
            gap = i - last[w]
            if best is None or gap < best[1]:
                best = (w, gap)
        last[w] = i
    return best


def rhyme_ends(lines: List[str], letters: int) -> str:
    """
    Give lines whose last word ends with the same letters (so many) the same capital letter, in the order A, B, C,
    ... of their first occurrence.

    >>> rhyme_ends(['the cat', 'a dog', 'my hat'], 2)
    'ABA'
    >>> rhyme_ends([], 2)
    ''
    """
    names: Dict[str, str] = {}
    scheme = ''
    for line in lines:
        end = line.split()[-1][-letters:]
        if end not in names:
            names[end] = chr(ord('A') + len(names))
        scheme += names[end]
    return scheme


def pattern_of_word(word: str) -> str:
    """
    Replace each letter by a digit that says as the how many-th different letter it appeared, from 0.

    pattern_of_word('banana') == '012121'
    pattern_of_word('') == ''
    """
    order: Dict[str, int] = {}
    return ''.join(str(order.setdefault(ch, len(order))) for ch in word)


def matching_with_pattern(words, pattern):
    """
    Return the words whose letters repeat in the same way as the letters of the pattern.

    >>> matching_with_pattern(['noon', 'abba', 'abab', 'ab'], 'xyyx')
    ['noon', 'abba']
    """
    def shape(text):
        return [text.index(ch) for ch in text]

    return [w for w in words if shape(w) == shape(pattern)]


def join_with_overlap_cost(parts: list[str]) -> tuple[str, int]:
    """
    Join the parts in order; where the last letter so far equals the first letter of the next part it is written once.
    Return the text and the number of letters saved.

    join_with_overlap_cost(['ab', 'bc', 'd']) == ('abcd', 1)
    join_with_overlap_cost([]) == ('', 0)
    """
    text, saved = '', 0
    for part in parts:
        if text and part and text[-1] == part[0]:
            text += part[1:]
            saved += 1
        else:
            text += part
    return text, saved


def formula_units(text: str) -> Optional[int]:
    """
    Add up lengths like '3m 20cm 5mm' in millimetres; None if a unit is unknown.

    >>> formula_units('3m 20cm 5mm')
    3205
    >>> formula_units('1km') is None
    True
    """
    factor = {'m': 1000, 'cm': 10, 'mm': 1}
    total = 0
    for part in text.split():
        number = part.rstrip('abcdefghijklmnopqrstuvwxyz')
        unit = part[len(number):]
        if unit not in factor:
            return None
        total += int(number) * factor[unit]
    return total


def calculate_min_max(text: str) -> int:
    """
    In a text like '4v7^2' the operator v takes the larger and ^ the smaller of the value so far and the next number,
    from left to right.

    calculate_min_max('4v7^2') == 2
    calculate_min_max('5^9v1') == 5
    """
    value = None
    op = ''
    number = ''
    for ch in text + 'v':
        if ch.isdigit():
            number += ch
            continue
        n = int(number)
        if value is None:
            value = n
        else:
            value = max(value, n) if op == 'v' else min(value, n)
        op, number = ch, ''
    return value


def count_operations(expression: str) -> Dict[str, int]:
    """
    Count the operators + - * / of an expression, but a minus sign at the beginning or directly after '(' or another
    operator is a sign and not counted.

    >>> count_operations('-3+(-4*2)-1')
    {'+': 1, '*': 1, '-': 1}
    >>> count_operations('5')
    {}
    """
    counts: Dict[str, int] = {}
    before = '('
    for ch in expression:
        if ch in '+-*/':
            is_sign = ch == '-' and before in '(+-*/'
            if not is_sign:
                counts[ch] = counts.get(ch, 0) + 1
        before = ch
    return counts


def tree_from_brackets(text: str) -> Any:
    """
    Read a tree like 'a(b,c(d))' into nested tuples (letter, list of subtrees). All names are one letter.

    tree_from_brackets('a(b,c)') == ('a', [('b', []), ('c', [])])
    tree_from_brackets('x') == ('x', [])
    """
    def read(i: int) -> Tuple[Any, int]:
        name = text[i]
        children = []
        i += 1
        if i < len(text) and text[i] == '(':
            while text[i] != ')':
                child, i = read(i + 1)
                children.append(child)
            i += 1
        return (name, children), i

    return read(0)[0]


def tree_to_brackets(tree):
    """
    Write a tree (letter, list of subtrees) in the form 'a(b,c(d))'.

    >>> tree_to_brackets(('a', [('b', []), ('c', [('d', [])])]))
    'a(b,c(d))'
    """
    name, children = tree
    if not children:
        return name
    return name + '(' + ','.join(tree_to_brackets(c) for c in children) + ')'


def leaf_depths(tree: Tuple[str, list]) -> Dict[str, int]:
    """
    A tree is (letter, list of subtrees). Return the depth of each leaf (0 for the top).

    leaf_depths(('a', [('b', []), ('c', [('d', [])])])) == {'b': 1, 'd': 2}
    leaf_depths(('x', [])) == {'x': 0}
    """
    depths: Dict[str, int] = {}

    def visit(node: Tuple[str, list], depth: int) -> None:
        name, children = node
        if not children:
            depths[name] = depth
        for child in children:
            visit(child, depth + 1)

    visit(tree, 0)
    return depths


def heaviest_leaf_way(tree: dict, weights: dict) -> int:
    """
    The tree maps each inner node to its children; the top is 'top'. Return the largest sum of weights on a way from
    the top to a leaf.

    >>> heaviest_leaf_way({'top': ['a', 'b'], 'a': ['c']}, {'top': 1, 'a': 2, 'b': 7, 'c': 4})
    8
    >>> heaviest_leaf_way({}, {'top': 3})
    3
    """
    def way(node):
        below = [way(child) for child in tree.get(node, [])]
        return weights[node] + max(below, default=0)

    return way('top')


def flatten_depth_limited(data: list, depth: int) -> list:
    """
    Open inner lists only down to the given depth (0 leaves the list as it is).

    flatten_depth_limited([1, [2, [3, [4]]]], 1) == [1, 2, [3, [4]]]
    flatten_depth_limited([1, [2, [3, [4]]]], 5) == [1, 2, 3, 4]
    flatten_depth_limited([[1]], 0) == [[1]]
    """
    if depth == 0:
        return data
    flat = []
    for item in data:
        if isinstance(item, list):
            flat.extend(flatten_depth_limited(item, depth - 1))
        else:
            flat.append(item)
    return flat


def recursive_max_even(data):
    """
    Return the largest even number in a nested list, or None.

    >>> recursive_max_even([1, [4, [9, 6]], 2])
    6
    >>> recursive_max_even([1, []]) is None
    True
    """
    best = None
    for item in data:
        value = recursive_max_even(item) if isinstance(item, list) else item if item % 2 == 0 else None
        if value is not None and (best is None or value > best):
            best = value
    return best


def digits_in_base(n: int, base: int) -> List[int]:
    """
    Return the digits of n in a base with recursion, most significant first; 0 gives an empty list.

    digits_in_base(11, 2) == [1, 0, 1, 1]
    digits_in_base(0, 7) == []
    """
    if n == 0:
        return []
    return digits_in_base(n // base, base) + [n % base]


def interleave_recursive(a: str, b: str) -> str:
    """
    Take letters from a and b in turn, but after two equal letters in a row have been written the order of the two
    texts is swapped for the rest.

    >>> interleave_recursive('abc', 'xyz')
    'axbycz'
    >>> interleave_recursive('aab', 'axy')
    'aaxayb'
    """
    if not a or not b:
        return a + b
    pair = a[0] + b[0]
    if a[0] == b[0]:
        return pair + interleave_recursive(b[1:], a[1:])
    return pair + interleave_recursive(a[1:], b[1:])


def gcd_steps(a: int, b: int) -> List[Tuple[int, int]]:
    """
    Subtract the smaller number from the larger until both are equal. Return all pairs on the way, the first one
    included.

    gcd_steps(6, 4) == [(6, 4), (2, 4), (2, 2)]
    gcd_steps(5, 5) == [(5, 5)]
    """
    pairs = [(a, b)]
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
        pairs.append((a, b))
    return pairs


def squares_cut_from_sheet(width: int, height: int) -> list[int]:
    """
    Cut the largest possible square from a sheet again and again until nothing is left. Return the sides.

    >>> squares_cut_from_sheet(5, 3)
    [3, 2, 1, 1]
    >>> squares_cut_from_sheet(2, 2)
    [2]
    """
    sides = []
    while width and height:
        side = min(width, height)
        sides.append(side)
        if width >= height:
            width -= side
        else:
            height -= side
    return sides


def count_lit_cells(size, lamps):
    """
    Each lamp (row, column, reach) lights all cells of a square board whose row and column differ from its own by at
    most the reach. Count the lit cells.

    count_lit_cells(3, [(0, 0, 1)]) == 4
    count_lit_cells(2, []) == 0
    """
    lit = set()
    for row, col, reach in lamps:
        for r in range(max(0, row - reach), min(size, row + reach + 1)):
            for c in range(max(0, col - reach), min(size, col + reach + 1)):
                lit.add((r, c))
    return len(lit)


def row_with_most_changes(grid: List[str]) -> int:
    """
    Return the index of the row in which neighbouring characters differ most often (the first of several), -1 for an
    empty grid.

    >>> row_with_most_changes(['aabb', 'abab', 'abba'])
    1
    >>> row_with_most_changes([])
    -1
    """
    best_row, most = -1, -1
    for i, row in enumerate(grid):
        changes = sum(a != b for a, b in zip(row, row[1:]))
        if changes > most:
            best_row, most = i, changes
    return best_row


def grid_after_mirror_line(grid: List[str], row: int) -> List[str]:
    """
    Fold the picture at the line below the given row: the rows below are mirrored onto the ones above, and a cell is
    '#' if one of the two is. Rows that find no partner above are lost.

    grid_after_mirror_line(['#..', '...', '..#'], 1) == ['#..', '..#']
    grid_after_mirror_line(['.', '#', '#'], 0) == ['#']
    """
    top = [list(line) for line in grid[:row + 1]]
    for k, line in enumerate(grid[row + 1:]):
        target = row - k
        if target < 0:
            break
        for c, ch in enumerate(line):
            if ch == '#':
                top[target][c] = '#'
    return [''.join(line) for line in top]


def knight_attacks_any(pieces: dict[str, tuple[int, int]]) -> list[str]:
    """
    pieces maps names to places (row, column); names that begin with 'N' are knights. Return the sorted pairs
    'knight>piece' of all attacks.

    >>> knight_attacks_any({'N1': (0, 0), 'Q': (1, 2), 'N2': (2, 4)})
    ['N1>Q', 'N2>Q']
    """
    attacks = []
    for name, (r, c) in pieces.items():
        if not name.startswith('N'):
            continue
        for other, (a, b) in pieces.items():
            if {abs(r - a), abs(c - b)} == {1, 2}:
                attacks.append(f'{name}>{other}')
    return sorted(attacks)


def tiles_to_step(grid, start):
    """
    From the start one may go to side neighbours whose number is exactly one larger. Return the largest number that
    can be reached.

    tiles_to_step([[1, 2, 9], [0, 3, 4]], (0, 0)) == 4
    tiles_to_step([[5]], (0, 0)) == 5
    """
    best = grid[start[0]][start[1]]
    stack = [start]
    while stack:
        r, c = stack.pop()
        best = max(best, grid[r][c])
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < len(grid) and 0 <= b < len(grid[0]) and grid[a][b] == grid[r][c] + 1:
                stack.append((a, b))
    return best


def border_walk_sum(grid: List[List[int]], steps: int) -> int:
    """
    Walk clockwise along the border of a grid from the top left corner, so many steps, and add up the numbers of all
    cells on which you stand (with the first; the walk may go around more than once). The grid has at least 2 rows and
    columns.

    >>> border_walk_sum([[1, 2], [4, 3]], 4)
    11
    """
    rows, cols = len(grid), len(grid[0])
    ring = [grid[0][c] for c in range(cols)]
    ring += [grid[r][-1] for r in range(1, rows)]
    ring += [grid[-1][c] for c in range(cols - 2, -1, -1)]
    ring += [grid[r][0] for r in range(rows - 2, 0, -1)]
    return sum(ring[k % len(ring)] for k in range(steps + 1))


def grow_frame(picture: List[str], frames: str) -> List[str]:
    """
    Put one frame around the picture for each character of frames, the first one inside.

    grow_frame(['x'], '.#') == ['#####', '#...#', '#.x.#', '#...#', '#####']
    grow_frame(['ab'], '') == ['ab']
    """
    lines = list(picture)
    for ch in frames:
        lines = [ch + line + ch for line in lines]
        edge = ch * len(lines[0])
        lines = [edge] + lines + [edge]
    return lines


def matrix_of_gaps(words: list[str]) -> list[list[int]]:
    """
    Return the table of the differences of the word lengths, entry (i, j) is length i minus length j, but 0 where the
    first letters differ.

    >>> matrix_of_gaps(['tea', 'to', 'be'])
    [[0, 1, 0], [-1, 0, 0], [0, 0, 0]]
    """
    return [[len(a) - len(b) if a[0] == b[0] else 0 for b in words] for a in words]


def symmetric_repair_cost(matrix):
    """
    Return how many entries of a square matrix must at least be changed to make it symmetric (equal to its transpose).

    symmetric_repair_cost([[1, 2], [3, 4]]) == 1
    symmetric_repair_cost([[1]]) == 0
    """
    return sum(matrix[i][j] != matrix[j][i] for i, j in combinations(range(len(matrix)), 2))


def lowest_pass(heights: List[List[int]]) -> int:
    """
    From each row the lowest height is taken; return the highest of these and 0 for no rows.

    >>> lowest_pass([[5, 3], [9, 4], [1, 8]])
    4
    >>> lowest_pass([])
    0
    """
    return max((min(row) for row in heights), default=0)


def column_runs(grid: List[str]) -> List[str]:
    """
    Describe each column from top to bottom by its groups of equal characters, like '2a1b'.

    column_runs(['ab', 'ab', 'cb']) == ['2a1c', '3b']
    column_runs([]) == []
    """
    described = []
    for col in zip(*grid):
        described.append(''.join(f'{len(list(group))}{ch}' for ch, group in groupby(col)))
    return described


def greedy_phone_plan(minutes: list[int], packs: list[tuple[int, int]]) -> int:
    """
    Each month needs so many minutes; for each month the cheapest pack (minutes, price) that suffices is bought, or
    the largest one if none does. Return the total price.

    >>> greedy_phone_plan([50, 200, 900], [(100, 5), (500, 12)])
    29
    """
    total = 0
    for need in minutes:
        enough = [price for size, price in packs if size >= need]
        total += min(enough) if enough else max(packs)[1]
    return total


def earliest_ready(tasks, workers):
    """
    Tasks (in minutes) are given out in list order to the worker who is free first. Return the minute at which all
    are done.

    earliest_ready([3, 2, 2], 2) == 4
    earliest_ready([], 3) == 0
    """
    free = [0] * workers
    for t in tasks:
        k = free.index(min(free))
        free[k] += t
    return max(free)


def trade_up(start: int, offers: List[Tuple[int, int]]) -> int:
    """
    Offers (give, get) come in order; each is accepted if you own something worth exactly `give` and get is larger. You
    begin with one thing; return its worth at the end.

    >>> trade_up(1, [(1, 3), (2, 9), (3, 5)])
    5
    >>> trade_up(4, [(4, 2)])
    4
    """
    worth = start
    for give, get in offers:
        if give == worth and get > worth:
            worth = get
    return worth


def shortest_cover_of_marks(marks: List[int], length: int) -> List[int]:
    """
    Planks of the given length are laid on a line to cover all marks, each one beginning at the first uncovered mark
    (the end belongs to it). Return the beginnings.

    shortest_cover_of_marks([7, 1, 3, 10], 2) == [1, 7, 10]
    shortest_cover_of_marks([], 5) == []
    """
    starts: List[int] = []
    for m in sorted(marks):
        if not starts or m > starts[-1] + length:
            starts.append(m)
    return starts


def gift_pairs_under(prices: list[int], limit: int) -> Optional[tuple[int, int]]:
    """
    Return the two prices (at different places) with the largest sum not above the limit, the smaller first; of equal
    sums the pair with the larger difference. None if there is no such pair.

    >>> gift_pairs_under([5, 8, 2, 6], 11)
    (5, 6)
    >>> gift_pairs_under([9, 9], 10) is None
    True
    """
    fitting = [tuple(sorted(p)) for p in combinations(prices, 2) if sum(p) <= limit]
    if not fitting:
        return None
    return max(fitting, key=lambda p: (p[0] + p[1], p[1] - p[0]))


def alarm_minutes(times, snooze, limit):
    """
    An alarm rings at the given minutes (rising). After each ring it is quiet for snooze minutes, so that rings
    inside that time are skipped. Return the rings, at most limit.

    alarm_minutes([0, 3, 5, 9, 12], 4, 9) == [0, 5, 9]
    alarm_minutes([1], 5, 0) == []
    """
    rings = []
    for t in times:
        if len(rings) == limit:
            break
        if not rings or t - rings[-1] >= snooze:
            rings.append(t)
    return rings


def check():
    assert heap_of_words(['a'], 1) == ['a']
    assert cheapest_candle_set(7, {3: 4, 5: 6}) == 10
    assert cheapest_candle_set(0, {3: 4}) == 0
    assert tree_planting_value([4, 6, 3], 'aab') == 9
    assert tree_planting_value([], '') == 0
    assert two_pens_cost('rgrbr', 1) == 3
    assert two_pens_cost('', 5) == 0
    assert split_song_list([3, 4, 2, 5], 2) == [[3, 4], [2, 5]]
    assert split_song_list([1], 2) == [[1], []]
    assert tidy_stack_moves([5, 1, 3]) == 1
    assert tidy_stack_moves([1, 2]) == 1
    assert tidy_stack_moves([3, 2, 1]) == 0
    assert unload_in_order([3, 1, 2], 1) is True
    assert unload_in_order([2, 3, 1], 1) is False
    assert unload_in_order([2, 3, 1], 2) is True
    assert plates_washed('ddwdw') == ([2, 3], [1])
    assert plates_washed('w') == ([], [])
    assert two_checkouts([3, 2, 2, 4]) == (7, 4)
    assert two_checkouts([]) == (0, 0)
    assert refill_smallest_glass([3, 1, 2], 3, 2) == [5, 3, 4]
    assert refill_smallest_glass([7], 0, 5) == [7]
    assert overtaking_counts([10, 5, 9]) == [0, 1, 0]
    assert overtaking_counts([3]) == [0]
    assert insertion_sort_stop([3, 2, 1], 2) == [2, 1, 3]
    assert insertion_sort_stop([3, 2, 1], 99) == [1, 2, 3]
    assert sort_words_by_key_letters(['tab', 'bat', 'cat'], 'ba') == ['bat', 'cat', 'tab']
    assert sort_words_by_key_letters([], 'x') == []
    assert zigzag_merge_sort([1, 2, 3], [7, 9]) == [1, 9, 2, 7, 3]
    assert zigzag_merge_sort([], [1, 2]) == [2, 1]
    assert smallest_bulk_order(10, 2, 26) == 3
    assert smallest_bulk_order(10, 2, 9) == 0
    assert smallest_start_level([3, -5, 1, -2]) == 3
    assert smallest_start_level([1]) == 0
    assert window_replaced_by_sum([5, 1, 2, 9], 2) == [5, 3, 9]
    assert window_replaced_by_sum([1], 2) == [1]
    assert closest_repeats(['a', 'b', 'a', 'c', 'c']) == ('c', 1)
    assert closest_repeats(['a', 'b']) is None
    assert pattern_of_word('banana') == '012121'
    assert pattern_of_word('') == ''
    assert join_with_overlap_cost(['ab', 'bc', 'd']) == ('abcd', 1)
    assert join_with_overlap_cost([]) == ('', 0)
    assert calculate_min_max('4v7^2') == 2
    assert calculate_min_max('5^9v1') == 5
    assert tree_from_brackets('a(b,c)') == ('a', [('b', []), ('c', [])])
    assert tree_from_brackets('x') == ('x', [])
    assert leaf_depths(('a', [('b', []), ('c', [('d', [])])])) == {'b': 1, 'd': 2}
    assert leaf_depths(('x', [])) == {'x': 0}
    assert flatten_depth_limited([1, [2, [3, [4]]]], 1) == [1, 2, [3, [4]]]
    assert flatten_depth_limited([1, [2, [3, [4]]]], 5) == [1, 2, 3, 4]
    assert flatten_depth_limited([[1]], 0) == [[1]]
    assert digits_in_base(11, 2) == [1, 0, 1, 1]
    assert digits_in_base(0, 7) == []
    assert gcd_steps(6, 4) == [(6, 4), (2, 4), (2, 2)]
    assert gcd_steps(5, 5) == [(5, 5)]
    assert count_lit_cells(3, [(0, 0, 1)]) == 4
    assert count_lit_cells(2, []) == 0
    assert grid_after_mirror_line(['#..', '...', '..#'], 1) == ['#..', '..#']
    assert grid_after_mirror_line(['.', '#', '#'], 0) == ['#']
    assert tiles_to_step([[1, 2, 9], [0, 3, 4]], (0, 0)) == 4
    assert tiles_to_step([[5]], (0, 0)) == 5
    assert grow_frame(['x'], '.#') == ['#####', '#...#', '#.x.#', '#...#', '#####']
    assert grow_frame(['ab'], '') == ['ab']
    assert symmetric_repair_cost([[1, 2], [3, 4]]) == 1
    assert symmetric_repair_cost([[1]]) == 0
    assert column_runs(['ab', 'ab', 'cb']) == ['2a1c', '3b']
    assert column_runs([]) == []
    assert earliest_ready([3, 2, 2], 2) == 4
    assert earliest_ready([], 3) == 0
    assert shortest_cover_of_marks([7, 1, 3, 10], 2) == [1, 7, 10]
    assert shortest_cover_of_marks([], 5) == []
    assert alarm_minutes([0, 3, 5, 9, 12], 4, 9) == [0, 5, 9]
    assert alarm_minutes([1], 5, 0) == []
