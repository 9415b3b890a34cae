"""List tasks with helpers, recursion, counters and bookkeeping: selections, schedules, ladders, tables and matches."""

from collections import Counter, OrderedDict, defaultdict, deque
from itertools import accumulate, groupby, islice, permutations, zip_longest
from typing import Dict, List, Optional, Set, Tuple


def pick_non_touching(nums):
    """
    Take numbers from the largest down, but never one that stands beside a number already taken. Of equal
    numbers the left one comes first. Return the taken numbers in the order of the list.

    pick_non_touching([4, 9, 8, 3, 7]) == [9, 7]
    pick_non_touching([]) == []
    """
    taken = set()
    for i in sorted(range(len(nums)), key=lambda i: (-nums[i], i)):
        if i - 1 not in taken and i + 1 not in taken:
            taken.add(i)
    return [nums[i] for i in sorted(taken)]


def best_non_touching_sum(nums: List[int]) -> int:
    """
    Choose elements with at least two others between any two chosen ones. Return the largest possible sum (0 for none).

    best_non_touching_sum([5, 1, 1, 6, 9]) == 14
    best_non_touching_sum([-2]) == 0
    """
    best = [0] * (len(nums) + 3)
    for i in range(len(nums) - 1, -1, -1):
        best[i] = max(best[i + 1], nums[i] + best[i + 3])
    return best[0]


def longest_rising_choice(nums: list[int], least: int) -> int:
    """
    Leave out numbers so that each remaining number is at least `least` larger than the one before it. Return
    the largest possible count.

    >>> longest_rising_choice([1, 2, 4, 3, 6], 2)
    3
    >>> longest_rising_choice([], 1)
    0
    """
    lengths = []
    for i, n in enumerate(nums):
        longest = 0
        for j in range(i):
            if n - nums[j] >= least:
                longest = max(longest, lengths[j])
        lengths.append(longest + 1)
    return max(lengths, default=0)


def common_choice_length(a, b):
    """
    Return the length of the longest list of numbers that can be got from both a and b by leaving out elements,
    where numbers of the same parity count as equal.

    common_choice_length([1, 2, 3], [5, 7]) == 2
    common_choice_length([2], [1]) == 0
    """
    previous = [0] * (len(b) + 1)
    for x in a:
        row = [0]
        for j, y in enumerate(b):
            if x % 2 == y % 2:
                row.append(previous[j] + 1)
            else:
                row.append(max(previous[j + 1], row[j]))
        previous = row
    return previous[-1]


def closest_subset_sum(nums, target):
    """
    Return the sum of a non-empty choice of numbers that is closest to target, the smaller one on a tie; None
    for an empty list.

    closest_subset_sum([4, 7, 1], 10) == 11
    closest_subset_sum([2, 6], 5) == 6
    closest_subset_sum([], 5) == None
    """
    sums = set()
    for n in nums:
        sums |= {s + n for s in sums} | {n}
    return min(sums, key=lambda s: (abs(s - target), s), default=None)


def fair_halves_possible(weights: list[int], tolerance: int) -> bool:
    """
    Can the weights be divided into two groups whose totals differ by at most tolerance?

    >>> fair_halves_possible([3, 4, 6], 1)
    True
    >>> fair_halves_possible([1, 9], 5)
    False
    """
    def split(i, difference):
        if i == len(weights):
            return abs(difference) <= tolerance
        return split(i + 1, difference + weights[i]) or split(i + 1, difference - weights[i])

    return split(0, 0)


def lists_within_bounds(bounds):
    """
    Each bound is a pair (low, high). Return all ascending lists (equal neighbours allowed) that have at each
    place a number from low to high.

    lists_within_bounds([(1, 2), (1, 2)]) == [[1, 1], [1, 2], [2, 2]]
    lists_within_bounds([]) == [[]]
    """
    results = [[]]
    for low, high in bounds:
        longer = []
        for part in results:
            start = max(low, part[-1]) if part else low
            for n in range(start, high + 1):
                longer.append(part + [n])
        results = longer
    return results


def arrangements_with_small_steps(nums: List[int], most: int) -> int:
    """
    Count the different orders of the distinct numbers in which neighbours differ by at most `most`.

    arrangements_with_small_steps([1, 2, 4], 2) == 2
    arrangements_with_small_steps([1, 9], 3) == 0
    """
    count = 0
    for order in permutations(nums):
        if all(abs(a - b) <= most for a, b in zip(order, order[1:])):
            count += 1
    return count


def cheapest_visiting_order(stops: list[int], start: int) -> tuple[int, list[int]]:
    """
    Try all orders of the stops and return (distance, order) of the shortest walk from start; on a tie the order
    that is smaller as a list.

    >>> cheapest_visiting_order([5, 9, 1], 4)
    (11, [1, 5, 9])
    """
    best = None
    for order in permutations(stops):
        at = start
        distance = 0
        for stop in order:
            distance += abs(stop - at)
            at = stop
        candidate = (distance, list(order))
        if best is None or candidate < best:
            best = candidate
    return best


def groups_by_reach(points, reach):
    """
    Sort the points and put neighbours that are at most reach apart into the same group. Return the largest
    group, the one further right on a tie.

    groups_by_reach([1, 9, 2, 8, 20], 1) == [8, 9]
    groups_by_reach([], 1) == []
    """
    best = []
    group = []
    for p in sorted(points):
        if group and p - group[-1] > reach:
            group = []
        group = group + [p]
        if len(group) >= len(best):
            best = group
    return best


def islands_in_row(row: str, bridges: List[int]) -> int:
    """
    The row shows land '#' and water '.'. A bridge at a place with water makes it passable. Count the pieces of
    land that cannot be reached from each other; a bridge without land is no piece of land.

    >>> islands_in_row("##..#.#", [5])
    2
    >>> islands_in_row("...", [0])
    0
    """
    cells = ["b" if ch == "." and i in bridges else ch for i, ch in enumerate(row)]
    pieces = "".join(cells).split(".")
    return sum("#" in piece for piece in pieces)


def linked_groups(pairs: List[Tuple[int, int]]) -> List[List[int]]:
    """
    Two numbers in a pair belong to the same group, and groups that share a number are one. Return the groups,
    each sorted, the one with the smallest number first.

    >>> linked_groups([(1, 2), (5, 6), (2, 7)])
    [[1, 2, 7], [5, 6]]
    """
    groups: List[Set[int]] = []
    for a, b in pairs:
        merged = {a, b}
        rest = []
        for g in groups:
            if g & merged:
                merged |= g
            else:
                rest.append(g)
        groups = rest + [merged]
    return sorted(sorted(g) for g in groups)


def one_change_ladder(values: list[int], start: int, goal: int) -> int:
    """
    A step leads from a number to another one of the list that differs in exactly one decimal digit (with
    equally many digits). Return the fewest steps from start to goal, -1 if it cannot be reached.

    >>> one_change_ladder([12, 15, 45, 99], 12, 45)
    2
    >>> one_change_ladder([12, 99], 12, 99)
    -1
    """
    def near(a, b):
        s, t = str(a), str(b)
        return len(s) == len(t) and sum(p != q for p, q in zip(s, t)) == 1

    layer, seen, steps = {start}, {start}, 0
    while layer:
        if goal in layer:
            return steps
        layer = {v for v in values if v not in seen and any(near(v, x) for x in layer)}
        seen |= layer
        steps += 1
    return -1


def schedule_by_deadline(tasks):
    """
    Tasks are (name, hours, deadline). Do them by deadline, the shorter first on a tie, one after the other from
    hour 0 on, and leave out every task that would end after its deadline. Return the names done.

    schedule_by_deadline([('a', 3, 5), ('b', 3, 4), ('c', 2, 5)]) == ['b', 'c']
    """
    time = 0
    done = []
    for name, hours, deadline in sorted(tasks, key=lambda t: (t[2], t[1])):
        if time + hours <= deadline:
            time += hours
            done.append(name)
    return done


def finish_times_two_machines(jobs: List[int]) -> Tuple[int, int]:
    """
    Each job goes, in order, to the machine that is free first, to the first machine on a tie. Return when both
    are finished.

    >>> finish_times_two_machines([5, 2, 2, 4])
    (5, 8)
    """
    a = b = 0
    for job in jobs:
        if a <= b:
            a += job
        else:
            b += job
    return a, b


def round_robin_waits(work: list[int], slice_size: int) -> list[int]:
    """
    Jobs take turns; each turn lasts slice_size or as long as the job still needs. Return the time at which each
    job is finished.

    >>> round_robin_waits([3, 1, 4], 2)
    [6, 3, 8]
    """
    left = list(work)
    finished = [0] * len(work)
    time = 0
    while any(left):
        for i in range(len(left)):
            if left[i] == 0:
                continue
            used = min(slice_size, left[i])
            time += used
            left[i] -= used
            if left[i] == 0:
                finished[i] = time
    return finished


def recent_cache_hits(keys, size):
    """
    A cache holds the `size` keys used last. Count how many of the requests find their key in the cache.

    recent_cache_hits([1, 2, 1, 3, 2], 2) == 1
    recent_cache_hits([1, 1, 1], 1) == 2
    """
    cache = OrderedDict()
    hits = 0
    for key in keys:
        if key in cache:
            hits += 1
            cache.move_to_end(key)
        else:
            cache[key] = True
            if len(cache) > size:
                cache.popitem(last=False)
    return hits


def undo_redo_result(actions: List[str]) -> List[str]:
    """
    Actions are texts to write, 'undo' or 'redo'. Undo takes back the last text, redo brings back the last one
    taken away; writing forgets what could be redone. Return the final texts.

    undo_redo_result(["a", "b", "undo", "redo", "undo", "c", "redo"]) == ['a', 'c']
    undo_redo_result(["undo"]) == []
    """
    done, undone = [], []
    for action in actions:
        if action == "undo":
            if done:
                undone.append(done.pop())
        elif action == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(action)
            undone.clear()
    return done


def hot_potato_last(names, numbers):
    """
    The potato starts at the first name and is passed on as many times as the next number says (the numbers are
    used again and again); who then holds it leaves, and the next one in the circle has the potato. Return the
    last name.

    hot_potato_last(['a', 'b', 'c'], [1, 2]) == 'a'
    """
    circle = deque(names)
    turn = 0
    while len(circle) > 1:
        circle.rotate(-numbers[turn % len(numbers)])
        circle.popleft()
        turn += 1
    return circle[0]


def bus_load_extremes(stops: List[Tuple[int, int]], seats: int) -> Tuple[int, int]:
    """
    At each stop first some people get off, then some want to get on, but only as many as there are seats.
    Return the largest number of people in the bus and how many could not get on.

    >>> bus_load_extremes([(0, 5), (2, 4), (6, 1)], 6)
    (6, 1)
    """
    inside = most = refused = 0
    for off, on in stops:
        inside -= min(off, inside)
        boarding = min(on, seats - inside)
        refused += on - boarding
        inside += boarding
        most = max(most, inside)
    return most, refused


def settle_in_order(debts: List[Tuple[str, str, int]]) -> Dict[str, int]:
    """
    Each debt (a, b, n) means that a owes n to b. Return the final balance of all people whose balance is not 0,
    by name.

    >>> settle_in_order([('al', 'bo', 5), ('bo', 'al', 2), ('cy', 'di', 1), ('di', 'cy', 1)])
    {'al': -3, 'bo': 3}
    """
    balance = defaultdict(int)
    for a, b, n in debts:
        balance[a] -= n
        balance[b] += n
    return {name: balance[name] for name in sorted(balance) if balance[name]}


def judge_average(marks: List[float], drop: int) -> float:
    """
    Drop the given number of lowest and of highest marks and return the mean of the others, rounded to 2 digits.
    If too few are left, nothing is dropped.

    >>> judge_average([6, 9, 7, 8.5], 1)
    7.75
    >>> judge_average([5, 7], 1)
    6.0
    """
    ordered = sorted(marks)
    if len(ordered) > 2 * drop:
        ordered = ordered[drop:len(ordered) - drop]
    return round(sum(ordered) / len(ordered), 2)


def attempt_table(attempts: list[tuple[str, bool]]) -> dict[str, str]:
    """
    Write the attempts of each person as a text of 'o' (good) and 'x' (bad). After three bad ones in a row a
    person is out and further attempts are not written.

    >>> attempt_table([('al', True), ('bo', False), ('al', False)])
    {'al': 'ox', 'bo': 'x'}
    """
    table = {}
    for name, good in attempts:
        line = table.get(name, '')
        if not line.endswith('xxx'):
            table[name] = line + ('o' if good else 'x')
    return table


def frames_to_score(throws):
    """
    In this bowling game a frame is two throws; a frame with 10 pins gets the next throw in addition (if there
    is one). A throw of 10 is a frame of its own. Return the score of each frame.

    frames_to_score([3, 4, 6, 4, 5, 1]) == [7, 15, 6]
    frames_to_score([10, 2, 3]) == [12, 5]
    """
    scores = []
    i = 0
    while i < len(throws):
        width = 1 if throws[i] == 10 else 2
        score = sum(throws[i:i + width])
        if score == 10:
            score += sum(throws[i + width:i + width + 1])
        scores.append(score)
        i += width
    return scores


def lowest_unseen_bid(bids: List[Tuple[str, int]]) -> Optional[str]:
    """
    The lowest bid that only one person has made wins. Several equal bids of the same person count as one.
    Return the winner or None.

    >>> lowest_unseen_bid([('al', 1), ('bo', 1), ('cy', 3), ('cy', 3)])
    'cy'
    >>> lowest_unseen_bid([('al', 2), ('bo', 2)])
    """
    bidders = {}
    for name, bid in bids:
        bidders.setdefault(bid, set()).add(name)
    for bid in sorted(bidders):
        if len(bidders[bid]) == 1:
            return bidders[bid].pop()
    return None


def auction_log(bids: list[tuple[str, int]], step: int) -> list[str]:
    """
    A bid is accepted if it is at least step above the last accepted one and comes from somebody else. The first
    bid must be at least step. Return the names of the accepted bids.

    >>> auction_log([('al', 5), ('bo', 7), ('bo', 20), ('al', 12)], 5)
    ['al', 'bo']
    >>> auction_log([('al', 5), ('bo', 9)], 5)
    ['al']
    """
    price = 0
    holder = None
    accepted = []
    for name, bid in bids:
        if name == holder or bid < price + step:
            continue
        price, holder = bid, name
        accepted.append(name)
    return accepted


def battery_trace(usage: List[int], capacity: int, charge: int) -> List[int]:
    """
    The battery begins full. Each hour usage is taken; in an hour with usage 0 it is charged by charge, up to
    capacity. It never falls below 0. Return the level after each hour.

    >>> battery_trace([4, 0, 9, 0], 10, 3)
    [6, 9, 0, 3]
    """
    level = capacity
    trace = []
    for use in usage:
        if use == 0:
            level = min(capacity, level + charge)
        else:
            level = max(0, level - use)
        trace.append(level)
    return trace


def mirror_first_half(lst: list[int]) -> list[int]:
    """Make the list read the same from both ends by copying the first half over the second.

    >>> mirror_first_half([1, 2, 3, 4, 5])
    [1, 2, 3, 2, 1]
    """
    res = lst[:]
    for i in range(len(lst) // 2):
        res[-1 - i] = lst[i]
    return res


def compress_by_parity_runs(nums):
    """
    Add up neighbours of the same parity and repeat this with the new list until no two neighbours have the same parity.

    compress_by_parity_runs([1, 1, 2, 3]) == [4, 3]
    compress_by_parity_runs([2, 4, 5]) == [6, 5]
    """
    while True:
        shorter = [sum(group) for _, group in groupby(nums, key=lambda n: n % 2)]
        if len(shorter) == len(nums):
            return shorter
        nums = shorter


def expand_by_digits(nums: List[int]) -> List[int]:
    """
    Replace each number by its digits, but a number with equal digits only stays as it is.

    expand_by_digits([12, 33, 5, 407]) == [1, 2, 33, 5, 4, 0, 7]
    """
    out = []
    for n in nums:
        digits = [int(d) for d in str(n)]
        if len(set(digits)) == 1:
            out.append(n)
        else:
            out.extend(digits)
    return out


def chunks_with_carry(nums: list[int], size: int) -> list[int]:
    """
    Add up chunks of the given size. From each sum of 10 or more, 10 is taken off and 1 is carried to the next
    chunk (as often as necessary); what is carried from the last chunk becomes a chunk of its own.

    >>> chunks_with_carry([5, 6, 1, 2, 9, 4], 2)
    [1, 4, 3, 1]
    """
    out = []
    carry = 0
    for i in range(0, len(nums), size):
        carry, rest = divmod(sum(nums[i:i + size]) + carry, 10)
        out.append(rest)
    if carry:
        out.append(carry)
    return out


def every_other_until_one(lst):
    """
    Remove every second element, beginning with the first, until one element is left; return it. None for an empty list.

    every_other_until_one(['a', 'b', 'c', 'd', 'e']) == 'd'
    every_other_until_one([]) == None
    """
    if not lst:
        return None
    if len(lst) == 1:
        return lst[0]
    return every_other_until_one(lst[1::2])


def nested_pairs_from_ends(lst: List[int]) -> list:
    """
    Put the first and the last element around the nested rest: [first, rest, last]. A list of one element stays,
    an empty one too.

    >>> nested_pairs_from_ends([1, 2, 3, 4])
    [1, [2, [], 3], 4]
    """
    if len(lst) < 2:
        return lst
    return [lst[0], nested_pairs_from_ends(lst[1:-1]), lst[-1]]


def max_depth_first_path(tree: list) -> list[int]:
    """
    A tree is [number, subtree, subtree, ...]. Return the numbers on the way that always goes to the subtree
    with the largest number (the first on a tie).

    >>> max_depth_first_path([1, [4, [2]], [7, [3], [5]]])
    [1, 7, 5]
    """
    path = [tree[0]]
    subtrees = tree[1:]
    while subtrees:
        best = max(subtrees, key=lambda t: t[0])
        path.append(best[0])
        subtrees = best[1:]
    return path


def sum_leaves_above(tree, limit):
    """
    A tree is a number or a list of trees. Add up all numbers greater than limit.

    sum_leaves_above([3, [8, [1, 9]], []], 5) == 17
    sum_leaves_above(4, 5) == 0
    """
    if not isinstance(tree, list):
        return tree if tree > limit else 0
    return sum(sum_leaves_above(t, limit) for t in tree)


def replace_in_nested(items: list, old: int, new: int) -> list:
    """
    Replace every old by new at all levels of a nested list and return the new list.

    replace_in_nested([1, [2, [1]], 3], 1, 0) == [0, [2, [0]], 3]
    """
    result = []
    for item in items:
        if isinstance(item, list):
            result.append(replace_in_nested(item, old, new))
        else:
            result.append(new if item == old else item)
    return result


def column_gaps(rows: List[List[int]]) -> List[Optional[int]]:
    """
    Rows may have different lengths. Return for each column the difference between its largest and smallest
    number; None for a column with one number.

    >>> column_gaps([[1, 5, 7], [4, 2]])
    [3, 3, None]
    """
    gaps = []
    for column in zip_longest(*rows):
        present = [x for x in column if x is not None]
        gaps.append(max(present) - min(present) if len(present) > 1 else None)
    return gaps


def first_rows_until_total(table: list[list[int]], total: int) -> int:
    """
    How many rows must be taken from the top until each column adds up to at least total? -1 if all rows are not enough.

    >>> first_rows_until_total([[1, 3], [2, 0], [5, 5]], 3)
    2
    >>> first_rows_until_total([[1]], 3)
    -1
    """
    if not table:
        return -1
    sums = [0] * len(table[0])
    for count, row in enumerate(table, 1):
        sums = [s + x for s, x in zip(sums, row)]
        if min(sums) >= total:
            return count
    return -1


def latin_row_errors(square):
    """
    In a square with n rows each row and each column should contain 1 to n. Return the number of rows and
    columns that do not.

    latin_row_errors([[1, 2], [2, 1]]) == 0
    latin_row_errors([[1, 1], [2, 1]]) == 2
    """
    n = len(square)
    wanted = list(range(1, n + 1))
    lines = square + [list(col) for col in zip(*square)]
    return sum(1 for line in lines if sorted(line) != wanted)


def light_rows(grid: List[str], row: int, col: int) -> int:
    """
    A lamp stands at (row, col) and shines up, down, left and right until a wall '#' stops the light. Return the
    number of lit cells, the lamp included.

    >>> light_rows(["..#", "...", "#.."], 1, 0)
    4
    """
    lit = 1
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        r, c = row + dr, col + dc
        while 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] != "#":
            lit += 1
            r += dr
            c += dc
    return lit


def gravity_column(cells):
    """
    A column is read from top to bottom: 'o' are stones, '#' are shelves, '.' is empty. Let the stones fall as
    far as possible.

    gravity_column('o.#oo..') == '.o#..oo'
    gravity_column('') == ''
    """
    parts = []
    for part in cells.split('#'):
        stones = part.count('o')
        parts.append('.' * (len(part) - stones) + 'o' * stones)
    return '#'.join(parts)


def peaks_by_prominence(levels: List[int]) -> List[Tuple[int, int]]:
    """
    For each inner peak (larger than both neighbours) return (index, distance to the higher one of its
    neighbours), the most prominent first, then by index.

    >>> peaks_by_prominence([1, 4, 3, 9, 2])
    [(3, 6), (1, 1)]
    """
    peaks = []
    for i in range(1, len(levels) - 1):
        gap = levels[i] - max(levels[i - 1], levels[i + 1])
        if gap > 0:
            peaks.append((i, gap))
    return sorted(peaks, key=lambda p: (-p[1], p[0]))


def running_second_largest(nums: list[int]) -> list[Optional[int]]:
    """
    Return after each number the second largest of the distinct numbers so far, None if there is none.

    >>> running_second_largest([3, 3, 1, 5])
    [None, None, 1, 3]
    """
    first = second = None
    out = []
    for n in nums:
        if first is None or n > first:
            first, second = n, first
        elif n < first and (second is None or n > second):
            second = n
        out.append(second)
    return out


def accumulate_with_floor(changes, floor):
    """
    Add up the changes one after the other, but the total never falls below floor. Start at 0 and return all totals.

    accumulate_with_floor([3, -5, 2], -1) == [3, -1, 1]
    """
    totals = accumulate(changes, lambda total, c: max(floor, total + c), initial=0)
    return list(islice(totals, 1, None))


def first_n_passing(candidates: List[int], n: int, rules: List[Tuple[str, int]]) -> List[int]:
    """
    Return the first n candidates that satisfy all rules. A rule is ('min', x), ('max', x) or ('not', x).

    >>> first_n_passing([5, 1, 8, 6, 7], 2, [('min', 5), ('not', 8)])
    [5, 6]
    """
    def passes(c):
        for kind, x in rules:
            if kind == 'min' and c < x:
                return False
            if kind == 'max' and c > x:
                return False
            if kind == 'not' and c == x:
                return False
        return True

    return [c for c in candidates if passes(c)][:n]


def vowel_sort_then_length(words: list[str]) -> list[str]:
    """
    Words that begin with a vowel come first, then longer words before shorter ones, then alphabetical order.

    vowel_sort_then_length(['tea', 'ice', 'plum', 'oat']) == ['ice', 'oat', 'plum', 'tea']
    """
    return sorted(words, key=lambda w: (w[:1].lower() not in 'aeiou', -len(w), w))


def interleave_until_equal(a: List[int], b: List[int]) -> List[int]:
    """
    Interleave both lists, beginning with a, and stop in front of the first place where both have the same
    number or one list ends.

    interleave_until_equal([1, 2, 5], [3, 2, 6]) == [1, 3]
    """
    out = []
    for x, y in zip(a, b):
        if x == y:
            break
        out += [x, y]
    return out


def distance_between_multisets(a, b):
    """
    How many elements must be added or removed so that both lists hold the same elements equally often?

    distance_between_multisets([1, 1, 2], [1, 3]) == 3
    distance_between_multisets([], []) == 0
    """
    ca, cb = Counter(a), Counter(b)
    return sum((ca - cb).values()) + sum((cb - ca).values())


def pairs_kept_in_order(a: list[str], b: list[str]) -> int:
    """
    Both lists hold the same distinct names. Count the pairs of names that stand in the same order in both.

    >>> pairs_kept_in_order(['x', 'y', 'z'], ['y', 'x', 'z'])
    2
    """
    place = {name: i for i, name in enumerate(b)}
    kept = 0
    for i in range(len(a)):
        for j in range(i + 1, len(a)):
            if place[a[i]] < place[a[j]]:
                kept += 1
    return kept


def best_common_prefix_partner(lists: List[List[int]]) -> List[int]:
    """
    For each list return the index of the other list that shares the longest beginning with it, the first on a
    tie; -1 if there is no other list.

    >>> best_common_prefix_partner([[1, 2, 3], [1, 5], [1, 2, 4]])
    [2, 0, 0]
    """
    def shared(p, q):
        n = 0
        while n < len(p) and n < len(q) and p[n] == q[n]:
            n += 1
        return n

    partners = []
    for i, lst in enumerate(lists):
        others = [j for j in range(len(lists)) if j != i]
        partners.append(max(others, key=lambda j: shared(lst, lists[j]), default=-1))
    return partners


def nearest_free_room(rooms: list[bool], at: int) -> Optional[int]:
    """
    rooms tells which rooms are free. Return the free room nearest to place at, on a tie the one with the
    smaller number, None if no room is free.

    >>> nearest_free_room([True, False, False, False, True], 2)
    0
    >>> nearest_free_room([False], 0)
    """
    for d in range(len(rooms)):
        for place in (at - d, at + d):
            if 0 <= place < len(rooms) and rooms[place]:
                return place
    return None


def fill_in_with_steps(known, n):
    """
    known maps places to numbers. Fill a list of length n: a known place has its number, any other place the
    number to its left plus 1; before the first known place it counts back by 1.

    fill_in_with_steps({1: 5, 3: 2}, 5) == [4, 5, 6, 2, 3]
    fill_in_with_steps({}, 2) == []
    """
    if not known:
        return []
    first = min(known)
    filled = [known[first] - (first - i) for i in range(first)]
    for i in range(first, n):
        filled.append(known[i] if i in known else filled[-1] + 1)
    return filled


def check():
    """Assert the examples of the docstrings above."""
    assert pick_non_touching([4, 9, 8, 3, 7]) == [9, 7]
    assert pick_non_touching([]) == []
    assert best_non_touching_sum([5, 1, 1, 6, 9]) == 14
    assert best_non_touching_sum([-2]) == 0
    assert common_choice_length([1, 2, 3], [5, 7]) == 2
    assert common_choice_length([2], [1]) == 0
    assert closest_subset_sum([4, 7, 1], 10) == 11
    assert closest_subset_sum([2, 6], 5) == 6
    assert closest_subset_sum([], 5) is None
    assert lists_within_bounds([(1, 2), (1, 2)]) == [[1, 1], [1, 2], [2, 2]]
    assert lists_within_bounds([]) == [[]]
    assert arrangements_with_small_steps([1, 2, 4], 2) == 2
    assert arrangements_with_small_steps([1, 9], 3) == 0
    assert groups_by_reach([1, 9, 2, 8, 20], 1) == [8, 9]
    assert groups_by_reach([], 1) == []
    assert schedule_by_deadline([('a', 3, 5), ('b', 3, 4), ('c', 2, 5)]) == ['b', 'c']
    assert recent_cache_hits([1, 2, 1, 3, 2], 2) == 1
    assert recent_cache_hits([1, 1, 1], 1) == 2
    assert undo_redo_result(["a", "b", "undo", "redo", "undo", "c", "redo"]) == ['a', 'c']
    assert undo_redo_result(["undo"]) == []
    assert hot_potato_last(['a', 'b', 'c'], [1, 2]) == 'a'
    assert frames_to_score([3, 4, 6, 4, 5, 1]) == [7, 15, 6]
    assert frames_to_score([10, 2, 3]) == [12, 5]
    assert compress_by_parity_runs([1, 1, 2, 3]) == [4, 3]
    assert compress_by_parity_runs([2, 4, 5]) == [6, 5]
    assert expand_by_digits([12, 33, 5, 407]) == [1, 2, 33, 5, 4, 0, 7]
    assert every_other_until_one(['a', 'b', 'c', 'd', 'e']) == 'd'
    assert every_other_until_one([]) is None
    assert sum_leaves_above([3, [8, [1, 9]], []], 5) == 17
    assert sum_leaves_above(4, 5) == 0
    assert replace_in_nested([1, [2, [1]], 3], 1, 0) == [0, [2, [0]], 3]
    assert latin_row_errors([[1, 2], [2, 1]]) == 0
    assert latin_row_errors([[1, 1], [2, 1]]) == 2
    assert gravity_column('o.#oo..') == '.o#..oo'
    assert gravity_column('') == ''
    assert accumulate_with_floor([3, -5, 2], -1) == [3, -1, 1]
    assert vowel_sort_then_length(['tea', 'ice', 'plum', 'oat']) == ['ice', 'oat', 'plum', 'tea']
    assert interleave_until_equal([1, 2, 5], [3, 2, 6]) == [1, 3]
    assert distance_between_multisets([1, 1, 2], [1, 3]) == 3
    assert distance_between_multisets([], []) == 0
    assert fill_in_with_steps({1: 5, 3: 2}, 5) == [4, 5, 6, 2, 3]
    assert fill_in_with_steps({}, 2) == []
