"""More little searches: best choices, reachable states, counted ways, scans with a stack, and ordered merging."""

import heapq
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import accumulate, groupby
from typing import Dict, List, Optional, Set, Tuple


def lightest_set_above(weights: List[int], least: int) -> Optional[int]:
    """
    Return the smallest possible sum of some of the weights that is at least `least`, or None if all together are too
    light.

    >>> lightest_set_above([5, 8, 3], 9)
    11
    >>> lightest_set_above([1, 2], 4) is None
    True
    """
    total = sum(weights)
    if total < least:
        return None
    sums = {0}
    for w in weights:
        sums |= {s + w for s in sums}
    return min(s for s in sums if s >= least)


def bag_with_volume_and_weight(items, weight, volume):
    """
    Each item is (weight, volume, value) and can be taken once. Return the largest value within both limits.

    bag_with_volume_and_weight([(2, 3, 5), (3, 1, 4), (1, 1, 2)], 4, 4) == 7
    bag_with_volume_and_weight([], 5, 5) == 0
    """
    def best(i, w, v):
        if i == len(items):
            return 0
        skip = best(i + 1, w, v)
        iw, iv, value = items[i]
        if iw > w or iv > v:
            return skip
        return max(skip, value + best(i + 1, w - iw, v - iv))

    return best(0, weight, volume)


def bag_with_one_per_shelf(shelves: List[List[Tuple[int, int]]], money: int) -> int:
    """
    From each shelf at most one thing (price, joy) may be bought. Return the largest joy for the money.

    >>> bag_with_one_per_shelf([[(3, 5), (1, 2)], [(2, 4)]], 3)
    6
    >>> bag_with_one_per_shelf([[(9, 9)]], 3)
    0
    """
    joy = [0] * (money + 1)
    for shelf in shelves:
        new = joy[:]
        for price, j in shelf:
            for m in range(price, money + 1):
                new[m] = max(new[m], joy[m - price] + j)
        joy = new
    return joy[money]


def chosen_items(items: List[Tuple[str, int, int]], limit: int) -> List[str]:
    """
    Items are (name, weight, value). Return the names, in list order, of the most valuable choice within the weight
    limit; an item that does not raise the value is left out.

    chosen_items([('pen', 1, 2), ('pot', 4, 9), ('cup', 3, 4)], 5) == ['pen', 'pot']
    chosen_items([('a', 9, 9)], 1) == []
    """
    table: List[Tuple[int, List[str]]] = [(0, [])] * (limit + 1)
    for name, weight, value in items:
        for c in range(limit, weight - 1, -1):
            old_value, names = table[c - weight]
            if old_value + value > table[c][0]:
                table[c] = (old_value + value, names + [name])
    return table[limit][1]


def grid_ways_with_limit(grid: List[List[int]], limit: int) -> int:
    """
    Count the ways right and down from the top left to the bottom right cell on which the sum of all numbers is at
    most the limit.

    >>> grid_ways_with_limit([[1, 2], [5, 1]], 4)
    1
    >>> grid_ways_with_limit([[1, 2], [5, 1]], 9)
    2
    """
    def ways(r: int, c: int, spent: int) -> int:
        if r == len(grid) or c == len(grid[0]):
            return 0
        spent += grid[r][c]
        if spent > limit:
            return 0
        if r == len(grid) - 1 and c == len(grid[0]) - 1:
            return 1
        return ways(r + 1, c, spent) + ways(r, c + 1, spent)

    return ways(0, 0, 0)


def path_letters_smallest(grid: list[str]) -> str:
    """
    Going right or down from the top left to the bottom right letter, return the text of letters that comes first in
    the alphabet.

    >>> path_letters_smallest(['bca', 'dab'])
    'bcab'
    >>> path_letters_smallest(['x'])
    'x'
    """
    words: list[str] = []
    for r, line in enumerate(grid):
        new: list[str] = []
        for c, ch in enumerate(line):
            options = []
            if r:
                options.append(words[c])
            if c:
                options.append(new[c - 1])
            new.append(min(options, default='') + ch)
        words = new
    return words[-1]


def longest_path_same_value(tree):
    """
    A tree is None or (left, value, right). Return the number of nodes on the longest way downwards (beginning
    anywhere) on which all values are equal.

    longest_path_same_value(((None, 1, None), 1, (None, 2, None))) == 2
    longest_path_same_value(None) == 0
    """
    best = 0

    def down(node):
        nonlocal best
        if node is None:
            return 0
        longest = 1
        for child in (node[0], node[2]):
            length = down(child)
            if child is not None and child[1] == node[1]:
                longest = max(longest, length + 1)
        best = max(best, longest)
        return longest

    down(tree)
    return best


def ways_to_tie(a: int, b: int) -> int:
    """
    A match ended a : b. Count the orders of goals in which the first team was never behind.

    >>> ways_to_tie(2, 1)
    2
    >>> ways_to_tie(1, 2)
    0
    >>> ways_to_tie(2, 2)
    2
    """
    if b > a or b < 0:
        return 0
    if a == 0:
        return 1
    return ways_to_tie(a - 1, b) + ways_to_tie(a, b - 1)


def probability_of_total(dice: List[int], total: int) -> float:
    """
    Dice with the given numbers of sides (numbered from 1) are thrown together. Return the probability of the total,
    rounded to 4 places.

    probability_of_total([6, 6], 7) == 0.1667
    probability_of_total([4], 5) == 0.0
    """
    counts = {0: 1}
    for sides in dice:
        new: Dict[int, int] = defaultdict(int)
        for s, ways in counts.items():
            for face in range(1, sides + 1):
                new[s + face] += ways
        counts = new
    return round(counts.get(total, 0) / sum(counts.values()), 4)


def streaks_in_tosses(n, run):
    """
    Count the texts of n letters H and T that contain at least `run` H in a row somewhere.

    >>> streaks_in_tosses(3, 2)
    3
    >>> streaks_in_tosses(2, 3)
    0
    """
    without = [1] + [0] * (run - 1)
    for _ in range(n):
        without = [sum(without)] + without[:-1]
    return 2 ** n - sum(without)


def longest_ladder_subsequence(nums: List[int], step: int) -> List[int]:
    """
    Return the longest subsequence in which each number is exactly step larger than the one before; of several the
    one with the smallest first number.

    longest_ladder_subsequence([3, 1, 5, 2, 3, 7], 2) == [3, 5, 7]
    longest_ladder_subsequence([], 1) == []
    """
    if not nums:
        return []
    length: Dict[int, int] = {}
    for n in nums:
        length[n] = length.get(n - step, 0) + 1
    best = max(length.values())
    end = min(n for n, size in length.items() if size == best)
    return [end - step * k for k in range(best - 1, -1, -1)]


def rising_triples(nums):
    """
    Count the triples i < j < k with nums[i] < nums[j] < nums[k].

    rising_triples([1, 2, 3, 2]) == 1
    rising_triples([1, 2, 3, 4]) == 4
    """
    count = 0
    for j in range(1, len(nums) - 1):
        smaller = sum(n < nums[j] for n in nums[:j])
        larger = sum(n > nums[j] for n in nums[j + 1:])
        count += smaller * larger
    return count


def edit_script(a: str, b: str) -> List[str]:
    """
    Return the shortest list of '+x' and '-x' (insert or delete a letter) that turns a into b, going from left to
    right; where both are equally good a letter is deleted first.

    >>> edit_script('abc', 'axc')
    ['-b', '+x']
    >>> edit_script('a', 'a')
    []
    """
    @lru_cache(maxsize=None)
    def script(i: int, j: int) -> Tuple[str, ...]:
        if i == len(a):
            return tuple('+' + ch for ch in b[j:])
        if j == len(b):
            return tuple('-' + ch for ch in a[i:])
        if a[i] == b[j]:
            return script(i + 1, j + 1)
        drop = ('-' + a[i],) + script(i + 1, j)
        add = ('+' + b[j],) + script(i, j + 1)
        return drop if len(drop) <= len(add) else add

    return list(script(0, 0))


def is_one_move_apart(a: str, b: str) -> bool:
    """
    Can b be made from a by taking out one letter and putting it in at another place? Equal texts count as True.

    is_one_move_apart('abcd', 'bcad') is True
    is_one_move_apart('abcd', 'dcba') is False
    """
    if sorted(a) != sorted(b):
        return False
    if a == b:
        return True
    for i in range(len(a)):
        rest = a[:i] + a[i + 1:]
        for j in range(len(rest) + 1):
            if rest[:j] + a[i] + rest[j:] == b:
                return True
    return False


def weighted_typing_distance(a, b, rows):
    """
    Compare two words of equal length on a keyboard given by its rows: each pair of letters costs the sum of the row
    and column distance of their keys. Return the sum, or None if the lengths differ.

    >>> weighted_typing_distance('cat', 'car', ['qwert', 'asdfg', 'zxcvb'])
    1
    >>> weighted_typing_distance('a', 'ab', ['ab']) is None
    True
    """
    if len(a) != len(b):
        return None
    place = {ch: (r, c) for r, row in enumerate(rows) for c, ch in enumerate(row)}
    total = 0
    for x, y in zip(a, b):
        (r1, c1), (r2, c2) = place[x], place[y]
        total += abs(r1 - r2) + abs(c1 - c2)
    return total


def next_smaller_left(nums: List[int]) -> List[Optional[int]]:
    """
    For each number return the nearest smaller number to its left, or None.

    next_smaller_left([3, 1, 4, 2]) == [None, None, 1, 1]
    next_smaller_left([]) == []
    """
    stack: List[int] = []
    result: List[Optional[int]] = []
    for n in nums:
        while stack and stack[-1] >= n:
            stack.pop()
        result.append(stack[-1] if stack else None)
        stack.append(n)
    return result


def collapse_equal_pairs(nums: List[int]) -> List[int]:
    """
    Push numbers onto a stack; if the two top numbers are equal they are replaced by one that is larger by 1, as long
    as possible. Return the stack.

    >>> collapse_equal_pairs([1, 1, 2, 5])
    [3, 5]
    >>> collapse_equal_pairs([2, 1, 1])
    [3]
    """
    stack: List[int] = []
    for n in nums:
        stack.append(n)
        while len(stack) > 1 and stack[-1] == stack[-2]:
            stack.pop()
            stack[-1] += 1
    return stack


def comments_removed(code: str) -> str:
    """
    Remove everything between '/*' and the next '*/' (not nested) and, outside of it, from '#' to the end of the
    line. An open '/*' removes the rest.

    >>> comments_removed('a/*b*/c')
    'ac'
    >>> comments_removed('x # y')
    'x '
    """
    out = ''
    i = 0
    while i < len(code):
        if code.startswith('/*', i):
            end = code.find('*/', i + 2)
            i = len(code) if end < 0 else end + 2
        elif code[i] == '#':
            end = code.find('\n', i)
            i = len(code) if end < 0 else end
        else:
            out += code[i]
            i += 1
    return out


def merge_meeting_notes(a, b):
    """
    Two lists of (minute, text) are sorted by minute. Merge them; at the same minute the note of a comes first, and
    equal texts at the same minute are written once.

    merge_meeting_notes([(1, 'x'), (5, 'y')], [(1, 'x'), (3, 'z')]) == [(1, 'x'), (3, 'z'), (5, 'y')]
    merge_meeting_notes([], []) == []
    """
    merged = []
    i = j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i][0] <= b[j][0]):
            note = a[i]
            i += 1
        else:
            note = b[j]
            j += 1
        if note not in merged:
            merged.append(note)
    return merged


def intersect_sorted_ranges(a: List[Tuple[int, int]], b: List[Tuple[int, int]]) -> int:
    """
    Both lists hold sorted ranges (start, end) without overlaps inside a list; the end does not belong to the range.
    Return the total length that belongs to both.

    >>> intersect_sorted_ranges([(0, 5), (8, 10)], [(3, 9)])
    3
    >>> intersect_sorted_ranges([(0, 1)], [(1, 2)])
    0
    """
    i = j = common = 0
    while i < len(a) and j < len(b):
        low = max(a[i][0], b[j][0])
        high = min(a[i][1], b[j][1])
        common += max(0, high - low)
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return common


def insert_booking(bookings: list[tuple[int, int]], new: tuple[int, int]) -> Optional[list[tuple[int, int]]]:
    """
    Insert a new booking into a sorted list of bookings (start, end); return the new list, or None if it overlaps
    another one (touching is fine).

    insert_booking([(1, 3), (6, 8)], (3, 6)) == [(1, 3), (3, 6), (6, 8)]
    insert_booking([(1, 3)], (2, 4)) is None
    """
    k = bisect_left(bookings, new)
    if k > 0 and bookings[k - 1][1] > new[0]:
        return None
    if k < len(bookings) and bookings[k][0] < new[1]:
        return None
    return bookings[:k] + [new] + bookings[k:]


def uncovered_length(length, strips):
    """
    Strips (start, end) are laid on a line from 0 to length. Return how much of the line stays uncovered.

    >>> uncovered_length(10, [(2, 4), (3, 7)])
    5
    >>> uncovered_length(3, [])
    3
    """
    free = 0
    covered_to = 0
    for start, end in sorted(strips):
        if start > covered_to:
            free += min(start, length) - covered_to
        covered_to = max(covered_to, min(end, length))
        if covered_to == length:
            break
    return free + length - covered_to


def smallest_free_number(used: List[int], step: int) -> int:
    """
    Return the smallest multiple of the step (0 included) that is not used.

    smallest_free_number([0, 6, 3], 3) == 9
    smallest_free_number([], 5) == 0
    """
    taken = set(used)
    n = 0
    while n in taken:
        n += step
    return n


def rank_of_number(nums: List[int], x: int) -> Tuple[int, int]:
    """
    Return the first and the last place (counting from 1) that x would have in the sorted list after it has been added.

    >>> rank_of_number([5, 1, 5, 9], 5)
    (2, 4)
    >>> rank_of_number([], 7)
    (1, 1)
    """
    ordered = sorted(nums)
    return bisect_left(ordered, x) + 1, bisect_right(ordered, x) + 1


def k_way_round_robin(queues: list[list[str]], k: int) -> list[str]:
    """
    Take one item from the front of each queue in turn (empty ones are skipped) until k items have been taken or all
    queues are empty.

    k_way_round_robin([['a', 'b'], ['x'], ['p', 'q']], 4) == ['a', 'x', 'p', 'b']
    k_way_round_robin([], 3) == []
    """
    waiting = deque(deque(q) for q in queues if q)
    taken = []
    while waiting and len(taken) < k:
        q = waiting.popleft()
        taken.append(q.popleft())
        if q:
            waiting.append(q)
    return taken


def dijkstra_with_penalty(roads: dict[str, dict[str, int]], start: str, goal: str, stop_cost: int) -> int:
    """
    roads[a][b] is the time from a to b; at each place between start and goal one waits stop_cost. Return the
    shortest time, or -1.

    dijkstra_with_penalty({'a': {'b': 1, 'c': 5}, 'b': {'c': 1}}, 'a', 'c', 2) == 4
    dijkstra_with_penalty({'a': {'b': 1, 'c': 5}, 'b': {'c': 1}}, 'a', 'c', 4) == 5
    dijkstra_with_penalty({}, 'a', 'z', 1) == -1
    """
    heap = [(0, start)]
    done = set()
    while heap:
        time, place = heapq.heappop(heap)
        if place == goal:
            return time
        if place in done:
            continue
        done.add(place)
        wait = 0 if place == start else stop_cost
        for nxt, minutes in roads.get(place, {}).items():
            heapq.heappush(heap, (time + wait + minutes, nxt))
    return -1


def fewest_walls_to_break(maze: List[str]) -> int:
    """
    Return the fewest walls ('#') to break to get from the top left to the bottom right cell by sides; both of these
    are free.

    fewest_walls_to_break(['.#.', '##.']) == 1
    fewest_walls_to_break(['..']) == 0
    """
    rows, cols = len(maze), len(maze[0])
    broken = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        r, c = queue.popleft()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if not (0 <= a < rows and 0 <= b < cols):
                continue
            wall = maze[a][b] == '#'
            cost = broken[r, c] + wall
            if cost < broken.get((a, b), rows * cols):
                broken[a, b] = cost
                if wall:
                    queue.append((a, b))
                else:
                    queue.appendleft((a, b))
    return broken[rows - 1, cols - 1]


def fire_escape(plan: list[str]) -> bool:
    """
    'P' is a person, 'F' fire, '#' a wall. In each minute the person goes one cell by sides, then the fire spreads by
    sides. The person is safe on a border cell that does not burn. Is there a way out?

    >>> fire_escape(['####', '#P.F', '#.##'])
    True
    >>> fire_escape(['###', '#P#', '#F#'])
    False
    """
    rows, cols = len(plan), len(plan[0])

    def spread(cells: Set[Tuple[int, int]]) -> Set[Tuple[int, int]]:
        new = set(cells)
        for r, c in cells:
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= a < rows and 0 <= b < cols and plan[a][b] != '#':
                    new.add((a, b))
        return new

    people = {(r, c) for r in range(rows) for c in range(cols) if plan[r][c] == 'P'}
    fire = {(r, c) for r in range(rows) for c in range(cols) if plan[r][c] == 'F'}
    while people:
        if any(r in (0, rows - 1) or c in (0, cols - 1) for r, c in people):
            return True
        people = spread(people) - fire
        fire = spread(fire)
        people -= fire
    return False


def keys_and_doors(corridor):
    """
    A corridor is a text: small letters are keys, capitals are doors that need their key, '.' is free. Beginning at the
    place '@' one walks left and right. Return the sorted keys that can be collected.

    keys_and_doors('bA@.a') == 'ab'
    keys_and_doors('aB@.') == ''
    """
    here = corridor.index('@')
    keys = set()
    while True:
        found = set()
        for step in (1, -1):
            i = here
            while 0 <= i < len(corridor):
                ch = corridor[i]
                if ch.isupper() and ch.lower() not in keys:
                    break
                if ch.islower():
                    found.add(ch)
                i += step
        if found <= keys:
            return ''.join(sorted(keys))
        keys |= found


def reachable_with_fuel(cities: Dict[str, Tuple[int, int]], start: str, fuel: int) -> List[str]:
    """
    From each city one can fly to cities whose distance (|dx| + |dy|) is at most the fuel and gets new fuel there.
    Return the sorted cities that can be reached, without the start.

    >>> reachable_with_fuel({'a': (0, 0), 'b': (2, 1), 'c': (4, 4), 'd': (9, 9)}, 'a', 5)
    ['b', 'c']
    """
    reached = [start]
    for city in reached:
        x, y = cities[city]
        for other, (a, b) in cities.items():
            if other not in reached and abs(x - a) + abs(y - b) <= fuel:
                reached.append(other)
    return sorted(reached[1:])


def infection_rounds(contacts: List[Tuple[str, str]], first: str, immune: List[str]) -> Dict[str, int]:
    """
    In each round everybody who is ill infects all contacts who are not immune. Return the round in which each person
    became ill (0 for the first one).

    infection_rounds([('a', 'b'), ('b', 'c'), ('c', 'd')], 'a', ['d']) == {'a': 0, 'b': 1, 'c': 2}
    infection_rounds([], 'x', []) == {'x': 0}
    """
    ill = {first: 0}
    queue = deque([first])
    while queue:
        person = queue.popleft()
        for pair in contacts:
            if person in pair:
                other = pair[1] if pair[0] == person else pair[0]
                if other not in ill and other not in immune:
                    ill[other] = ill[person] + 1
                    queue.append(other)
    return ill


def two_colour_groups(pairs: list[tuple[int, int]], n: int) -> Optional[list[int]]:
    """
    Divide people 0 to n - 1 into the groups 0 and 1 so that the two of each pair are in different groups; the first
    person of each connected part is in group 0. Return the groups or None.

    >>> two_colour_groups([(0, 1), (1, 2)], 4)
    [0, 1, 0, 0]
    >>> two_colour_groups([(0, 1), (1, 2), (2, 0)], 3) is None
    True
    """
    near: dict[int, list[int]] = defaultdict(list)
    for a, b in pairs:
        near[a].append(b)
        near[b].append(a)
    group = [-1] * n
    for start in range(n):
        if group[start] != -1:
            continue
        group[start] = 0
        stack = [start]
        while stack:
            x = stack.pop()
            for y in near[x]:
                if group[y] == group[x]:
                    return None
                if group[y] == -1:
                    group[y] = 1 - group[x]
                    stack.append(y)
    return group


def semester_plan(courses, needs, per_term):
    """
    needs maps a course to the courses that must be done in an earlier term. Each term the first possible courses
    (alphabetically) are taken, at most per_term. Return the terms, or [] if some course can never be taken.

    semester_plan(['c', 'a', 'b'], {'b': ['a']}, 2) == [['a', 'c'], ['b']]
    semester_plan(['a'], {'a': ['a']}, 1) == []
    """
    left = sorted(courses)
    done = set()
    terms = []
    while left:
        possible = [c for c in left if all(n in done for n in needs.get(c, []))]
        term = possible[:per_term]
        if not term:
            return []
        terms.append(term)
        done.update(term)
        left = [c for c in left if c not in done]
    return terms


def longest_project_time(durations: Dict[str, int], after: Dict[str, List[str]]) -> int:
    """
    Each task starts as soon as all tasks in after[task] are done. Return when everything is done.

    >>> longest_project_time({'a': 3, 'b': 2, 'c': 4}, {'c': ['a', 'b']})
    7
    >>> longest_project_time({}, {})
    0
    """
    @lru_cache(maxsize=None)
    def finish(task: str) -> int:
        return durations[task] + max((finish(t) for t in after.get(task, [])), default=0)

    return max((finish(t) for t in durations), default=0)


def circular_chain_length(nxt: List[int], start: int) -> Tuple[int, int]:
    """
    From i one goes on to nxt[i]. Return the number of steps from the start until the first place of the circle is
    reached, and the length of the circle.

    circular_chain_length([1, 2, 3, 1], 0) == (1, 3)
    circular_chain_length([0], 0) == (0, 1)
    """
    order: Dict[int, int] = {}
    i = start
    while i not in order:
        order[i] = len(order)
        i = nxt[i]
    return order[i], len(order) - order[i]


def after_many_rounds(mapping: list[int], item: int, rounds: int) -> int:
    """
    In each round the item goes from i to mapping[i]. Return where it is after very many rounds, by doubling the
    mapping.

    >>> after_many_rounds([1, 2, 0], 0, 10 ** 9)
    1
    >>> after_many_rounds([0, 0], 1, 0)
    1
    """
    jump = mapping[:]
    while rounds:
        if rounds % 2:
            item = jump[item]
        jump = [jump[j] for j in jump]
        rounds //= 2
    return item


def state_after_cycle(start, step, n):
    """
    Apply the function step n times to the start; as soon as a value repeats, the rest is calculated with the length
    of the circle.

    state_after_cycle(1, lambda x: x * 2 % 7, 10 ** 12) == 2
    state_after_cycle(5, lambda x: x, 3) == 5
    """
    seen = {}
    values = []
    x = start
    while x not in seen:
        if len(values) == n:
            return x
        seen[x] = len(values)
        values.append(x)
        x = step(x)
    first = seen[x]
    period = len(values) - first
    return values[first + (n - first) % period] if n >= first else values[n]


def zero_sum_cut(nums: List[int]) -> List[int]:
    """
    Remove the first stretch found whose sum is 0 (the one with the earliest end, and then the longest), again and
    again until there is none.

    >>> zero_sum_cut([1, 2, -2, 3])
    [1, 3]
    >>> zero_sum_cut([1, -1])
    []
    """
    while True:
        places = {0: 0}
        for end, total in enumerate(accumulate(nums), 1):
            if total in places:
                nums = nums[:places[total]] + nums[end:]
                break
            places[total] = end
        else:
            return nums


def best_split_scores(text: str) -> int:
    """
    Cut a text of 0 and 1 into two non-empty parts; the score is the number of zeros in the first plus the number of
    ones in the second part. Return the number of cuts that reach the best score.

    best_split_scores('00111') == 1
    best_split_scores('10') == 1
    best_split_scores('0101') == 2
    """
    scores = [text[:k].count('0') + text[k:].count('1') for k in range(1, len(text))]
    return scores.count(max(scores))


def compress_levels(values: list[int]) -> list[int]:
    """
    Replace each value by its rank among the different values of the list (0 for the smallest), but values that occur
    only once become -1 and are not ranked.

    >>> compress_levels([50, 10, 50, 7, 7])
    [1, -1, 1, 0, 0]
    >>> compress_levels([3])
    [-1]
    """
    counts = Counter(values)
    repeated = sorted(v for v in counts if counts[v] > 1)
    rank = {v: i for i, v in enumerate(repeated)}
    return [rank.get(v, -1) for v in values]


def say_groups(text, rounds):
    """
    In each round every group of equal characters is replaced by its length followed by the character; groups of
    length 1 stay as they are.

    say_groups('aab', 1) == '2ab'
    say_groups('1', 3) == '1'
    say_groups('22', 2) == '22'
    """
    for _ in range(rounds):
        pieces = []
        for ch, group in groupby(text):
            size = len(list(group))
            pieces.append(ch if size == 1 else f'{size}{ch}')
        text = ''.join(pieces)
    return text


def peel_layers(points: List[Tuple[int, int]]) -> List[List[Tuple[int, int]]]:
    """
    A point is on the front if no other point has both coordinates larger. Take away the front again and again;
    return the fronts, each sorted.

    >>> peel_layers([(1, 1), (2, 3), (3, 2)])
    [[(2, 3), (3, 2)], [(1, 1)]]
    """
    left = list(points)
    layers = []
    while left:
        front = [p for p in left if not any(q[0] > p[0] and q[1] > p[1] for q in left)]
        layers.append(sorted(front))
        left = [p for p in left if p not in front]
    return layers


def meeting_room_clock(intervals: List[Tuple[str, str]]) -> int:
    """
    Times are texts like '09:30'. Return how many rooms are needed for all meetings (start, end); one may start when
    another ends.

    meeting_room_clock([('09:00', '10:30'), ('10:00', '11:00'), ('10:30', '12:00')]) == 2
    meeting_room_clock([]) == 0
    """
    events = []
    for start, end in intervals:
        events.append((start, 1))
        events.append((end, -1))
    rooms = most = 0
    for _, change in sorted(events):
        rooms += change
        most = max(most, rooms)
    return most


def snow_plough(roads: dict[str, int], hours: int) -> list[str]:
    """
    Snow of so many centimetres lies on the roads; each hour the road with most snow (first in the alphabet of equal
    ones) is cleared to 0, then 2 cm fall on all roads. Return the roads in the order in which they were cleared.

    >>> snow_plough({'a': 5, 'b': 9, 'c': 5}, 3)
    ['b', 'a', 'c']
    """
    snow = dict(roads)
    order = []
    for _ in range(hours):
        worst = min(snow, key=lambda r: (-snow[r], r))
        order.append(worst)
        snow[worst] = 0
        for r in snow:
            snow[r] += 2
    return order


def check():
    assert bag_with_volume_and_weight([(2, 3, 5), (3, 1, 4), (1, 1, 2)], 4, 4) == 7
    assert bag_with_volume_and_weight([], 5, 5) == 0
    assert chosen_items([('pen', 1, 2), ('pot', 4, 9), ('cup', 3, 4)], 5) == ['pen', 'pot']
    assert chosen_items([('a', 9, 9)], 1) == []
    assert longest_path_same_value(((None, 1, None), 1, (None, 2, None))) == 2
    assert longest_path_same_value(None) == 0
    assert probability_of_total([6, 6], 7) == 0.1667
    assert probability_of_total([4], 5) == 0.0
    assert longest_ladder_subsequence([3, 1, 5, 2, 3, 7], 2) == [3, 5, 7]
    assert longest_ladder_subsequence([], 1) == []
    assert rising_triples([1, 2, 3, 2]) == 1
    assert rising_triples([1, 2, 3, 4]) == 4
    assert is_one_move_apart('abcd', 'bcad') is True
    assert is_one_move_apart('abcd', 'dcba') is False
    assert next_smaller_left([3, 1, 4, 2]) == [None, None, 1, 1]
    assert next_smaller_left([]) == []
    assert merge_meeting_notes([(1, 'x'), (5, 'y')], [(1, 'x'), (3, 'z')]) == [(1, 'x'), (3, 'z'), (5, 'y')]
    assert merge_meeting_notes([], []) == []
    assert insert_booking([(1, 3), (6, 8)], (3, 6)) == [(1, 3), (3, 6), (6, 8)]
    assert insert_booking([(1, 3)], (2, 4)) is None
    assert smallest_free_number([0, 6, 3], 3) == 9
    assert smallest_free_number([], 5) == 0
    assert k_way_round_robin([['a', 'b'], ['x'], ['p', 'q']], 4) == ['a', 'x', 'p', 'b']
    assert k_way_round_robin([], 3) == []
    assert dijkstra_with_penalty({'a': {'b': 1, 'c': 5}, 'b': {'c': 1}}, 'a', 'c', 2) == 4
    assert dijkstra_with_penalty({'a': {'b': 1, 'c': 5}, 'b': {'c': 1}}, 'a', 'c', 4) == 5
    assert dijkstra_with_penalty({}, 'a', 'z', 1) == -1
    assert fewest_walls_to_break(['.#.', '##.']) == 1
    assert fewest_walls_to_break(['..']) == 0
    assert keys_and_doors('bA@.a') == 'ab'
    assert keys_and_doors('aB@.') == ''
    assert infection_rounds([('a', 'b'), ('b', 'c'), ('c', 'd')], 'a', ['d']) == {'a': 0, 'b': 1, 'c': 2}
    assert infection_rounds([], 'x', []) == {'x': 0}
    assert semester_plan(['c', 'a', 'b'], {'b': ['a']}, 2) == [['a', 'c'], ['b']]
    assert semester_plan(['a'], {'a': ['a']}, 1) == []
    assert circular_chain_length([1, 2, 3, 1], 0) == (1, 3)
    assert circular_chain_length([0], 0) == (0, 1)
    assert state_after_cycle(1, lambda x: x * 2 % 7, 10 ** 12) == 2
    assert state_after_cycle(5, lambda x: x, 3) == 5
    assert best_split_scores('00111') == 1
    assert best_split_scores('10') == 1
    assert best_split_scores('0101') == 2
    assert say_groups('aab', 1) == '2ab'
    assert say_groups('1', 3) == '1'
    assert say_groups('22', 2) == '22'
    assert meeting_room_clock([('09:00', '10:30'), ('10:00', '11:00'), ('10:30', '12:00')]) == 2
    assert meeting_room_clock([]) == 0
