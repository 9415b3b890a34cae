"""Exercises told in prose: counting ways, picking best plans, walking grids, running machines, sorting and matching."""

import heapq
from collections import Counter, deque
from functools import lru_cache
from typing import Dict, List, Optional, Tuple


def bus_ticket_plan(days: List[int], single: int, pass_price: int, pass_days: int) -> int:
    """Find the lowest price for bus rides on the given days (sorted).

    A ride costs `single`; a pass costs `pass_price` and is valid for `pass_days` days in a row.

    Example: with days [1, 2, 3, 9], single 2, pass_price 5 and pass_days 3 the answer is 7.
    """
    best = [0] * (len(days) + 1)
    for i in range(len(days) - 1, -1, -1):
        j = i
        while j < len(days) and days[j] < days[i] + pass_days:
            j += 1
        best[i] = min(single + best[i + 1], pass_price + best[j])
    return best[0]


def count_beads(n, strings):
    """In how many ways can n equal beads be put on so many (distinguishable) strings if neighbouring strings
    may not hold the same number of beads?

    For 2 beads on 2 strings the result is 2: (0, 2) and (2, 0). For 1 bead on 1 string it is 1.
    """
    def place(left, number, last):
        if number == 0:
            return 1 if left == 0 else 0
        return sum(place(left - k, number - 1, k) for k in range(left + 1) if k != last)

    return place(n, strings, -1)


def best_two_jobs_a_day(pay: List[List[int]], rest_cost: int) -> int:
    """Each day offers some jobs with their pay. One job per day can be done, or two, but after a day with two jobs
    the next day is lost for work. On a lost day rest_cost must be paid. Return the highest amount.

    Example:
        best_two_jobs_a_day([[3, 4], [5], [2]], 1) == 11
    """
    @lru_cache(maxsize=None)
    def best(day: int) -> int:
        if day >= len(pay):
            return 0
        offers = sorted(pay[day], reverse=True)
        one = (offers[0] if offers else 0) + best(day + 1)
        two = sum(offers[:2])
        if day + 1 < len(pay):
            two += best(day + 2) - rest_cost
        return max(one, two)

    return best(0)


def shortest_bridge_plan(gaps: list[int], planks: list[int]) -> Optional[int]:
    """
    Each gap must be bridged with one plank that is at least as long; each plank is used once. Return the smallest
    total length of the planks used, or None if it can't be done.

    With gaps [3, 5] and planks [4, 9, 3, 6] the result is 9, with gaps [7] and planks [5] it is None.
    """
    available = sorted(planks)
    total = 0
    for gap in sorted(gaps):
        while available and available[0] < gap:
            available.pop(0)
        if not available:
            return None
        total += available.pop(0)
    return total


def word_break_fewest_letters(text: str, words: List[str]) -> int:
    """Letters of the text may be left out at a cost of 1 each; all that is kept must be a sequence of words of the
    list.

    What is the lowest cost? For "xcatydog" and the words cat and dog it is 2.
    """
    best = [0] * (len(text) + 1)
    for i in range(len(text) - 1, -1, -1):
        best[i] = best[i + 1] + 1
        for w in words:
            if text.startswith(w, i):
                best[i] = min(best[i], best[i + len(w)])
    return best[0]


def longest_chain_of_rules(rules: Dict[str, List[str]], start: str) -> int:
    """
    The rules map a word to words that may follow it. Without ever using a word twice, how long can a chain from the
    start get?

    Example: {"a": ["b", "c"], "b": ["c"], "c": ["a"]} from "a" gives 3.
    """
    def extend(word, used):
        best = len(used)
        for nxt in rules.get(word, []):
            if nxt not in used:
                best = max(best, extend(nxt, used | {nxt}))
        return best

    return extend(start, {start})


def largest_sum_below_each(nums: list[int], limits: list[int]) -> list[int]:
    """For each limit, find the largest sum of some of the numbers that is below (not equal to) the limit.

    The numbers are positive; the empty sum is 0. With nums [4, 7] and limits [4, 8, 12] the answers are 0, 7 and 11.
    """
    sums = {0}
    for n in nums:
        sums |= {s + n for s in sums}
    return [max((s for s in sums if s < limit), default=0) for limit in limits]


def ways_to_read(digits: str, codes: Dict[str, str]) -> List[str]:
    """
    Return all texts that a string of digits can mean, given a table from codes to letters, in alphabetical order.

    Example: "123" with {"1": "a", "2": "b", "3": "c", "12": "x"} means "abc" or "xc".
    """
    if not digits:
        return ['']
    texts = []
    for code, letter in codes.items():
        if digits.startswith(code):
            texts += [letter + rest for rest in ways_to_read(digits[len(code):], codes)]
    return sorted(texts)


def grid_trip_with_tolls(tolls, free):
    """You walk right or down from the top left to the bottom right cell and pay the toll of each cell you enter (not of
    the first one), but `free` times you may enter a cell without paying. Return the lowest total.

    grid_trip_with_tolls([[0, 5], [3, 4]], 1) == 3
    grid_trip_with_tolls([[9]], 0) == 0
    """
    rows, cols = len(tolls), len(tolls[0])

    @lru_cache(maxsize=None)
    def pay(r, c, left):
        if (r, c) == (rows - 1, cols - 1):
            return 0
        options = []
        for a, b in ((r + 1, c), (r, c + 1)):
            if a < rows and b < cols:
                options.append(tolls[a][b] + pay(a, b, left))
                if left:
                    options.append(pay(a, b, left - 1))
        return min(options)

    return pay(0, 0, free)


def flower_bed_patterns(length: int) -> int:
    """How many beds of so many plants are possible with roses (R), tulips (T) and grass (G) if no two roses are side by
    side and a tulip never directly follows a rose?

    Length 1 gives 3 and length 2 gives 7.
    """
    after_rose, other = 1, 2
    if length == 0:
        return 1
    for _ in range(length - 1):
        after_rose, other = other, after_rose + 2 * other
    return after_rose + other


def cheapest_meeting_floor(floors: List[int], up_cost: int, down_cost: int) -> int:
    """People on some floors want to meet on one floor. Going up one floor costs up_cost, going down down_cost per
    person.

    Return the best floor, the lowest of several. For floors [1, 5, 6] with costs 1 and 1 it is 5; with costs 9 and 1
    it is 1.
    """
    def cost(goal: int) -> int:
        total = 0
        for f in floors:
            total += (goal - f) * up_cost if goal > f else (f - goal) * down_cost
        return total

    return min(range(min(floors), max(floors) + 1), key=cost)


def chocolate_pieces(rows, cols, pieces):
    """A bar of chocolate is broken along its lines into two parts, one of which is broken again and so on.

    Return whether some single piece with exactly `pieces` squares can be the result of at most two breaks.
    Examples: a 2 x 3 bar gives 4 squares (one break), a 3 x 3 bar gives 4 (two breaks), but a 3 x 3 bar never 5.
    """
    for r in range(1, rows + 1):
        for c in range(1, cols + 1):
            if r * c == pieces:
                return True
    return False


def rumour_reach(friends: Dict[str, List[str]], start: str, days: int, doubters: List[str]) -> List[str]:
    """
    A rumour is told to all friends each day. Doubters hear it but never tell it on. Who knows it after so many days?

    Example: with {"a": ["b"], "b": ["c"], "c": ["d"]}, start "a", 3 days and the doubter "c" it is a, b and c.
    """
    know = {start}
    tellers = {start}
    for _ in range(days):
        heard = {f for t in tellers for f in friends.get(t, [])} - know
        know |= heard
        tellers = {h for h in heard if h not in doubters}
    return sorted(know)


def stepping_numbers_between(low: int, high: int) -> List[int]:
    """List all numbers from low to high whose neighbouring digits differ by exactly 2, using a queue.

    From 1 to 30 these are 1 to 9, 13, 20, 24; so stepping_numbers_between(10, 30) gives [13, 20, 24].
    """
    found = []
    queue = deque(range(1, 10))
    while queue:
        n = queue.popleft()
        if n > high:
            continue
        if n >= low:
            found.append(n)
        last = n % 10
        for d in (last - 2, last + 2):
            if 0 <= d <= 9:
                queue.append(n * 10 + d)
    return sorted(found)


def smoke_spread(rooms: list[str], minutes: int) -> int:
    """Smoke ('s') spreads each minute to the free side neighbours ('.'), but not through '#'. How many cells have
    smoke after so many minutes?

    For ['s.#', '..#'] there are 3 after one minute and 4 after two.
    """
    cells = {(r, c) for r, row in enumerate(rooms) for c, ch in enumerate(row) if ch == 's'}
    for _ in range(minutes):
        new = set()
        for r, c in cells:
            for a, b in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= a < len(rooms) and 0 <= b < len(rooms[a]) and rooms[a][b] != '#':
                    new.add((a, b))
        cells |= new
    return len(cells)


def lawn_after_goats(lawn: List[List[int]], goats: List[Tuple[int, int]]) -> List[List[int]]:
    """
    Each goat eats half (rounded up) of the grass on its cell, then moves to the side neighbour with the most grass
    (first of up, down, left, right) and eats there in the same way. Goats act one after the other. Return the lawn.

    Example: a goat at (0, 0) on [[5, 1], [4, 9]] leaves [[2, 1], [2, 9]].
    """
    grass = [row[:] for row in lawn]

    def eat(r: int, c: int) -> None:
        grass[r][c] //= 2

    for r, c in goats:
        eat(r, c)
        near = []
        for a, b in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= a < len(grass) and 0 <= b < len(grass[0]):
                near.append((a, b))
        if near:
            a, b = max(near, key=lambda cell: grass[cell[0]][cell[1]])
            eat(a, b)
    return grass


def tile_pattern(rows, cols, tile):
    """Fill a grid of rows x cols with a small tile (a list of texts) again and again.

    In every second row of tiles, the tiles are turned upside down. tile_pattern(4, 3, ['ab', 'cd']) gives
    ['aba', 'cdc', 'cdc', 'aba'].
    """
    h, w = len(tile), len(tile[0])
    result = []
    for r in range(rows):
        k = r % h
        if r // h % 2 == 1:
            k = h - 1 - k
        result.append(''.join(tile[k][c % w] for c in range(cols)))
    return result


def valley_cells(heights: List[List[int]]) -> List[Tuple[int, int]]:
    """
    Return the places of all cells that are lower than every side neighbour and at the same time lower than the
    average of the whole grid.

    For [[5, 2], [9, 8]] this is only (0, 1).
    """
    flat = [h for row in heights for h in row]
    average = sum(flat) / len(flat)
    result = []
    for r, row in enumerate(heights):
        for c, h in enumerate(row):
            around = [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
            values = [heights[a][b] for a, b in around if 0 <= a < len(heights) and 0 <= b < len(row)]
            if h < average and all(h < v for v in values):
                result.append((r, c))
    return result


def shelf_rotation(matrix: list[list[int]], commands: str) -> list[list[int]]:
    """Apply commands to a matrix: 'r' turns it a quarter clockwise, 'l' a quarter counterclockwise, 'h' swaps left
    and right.

    shelf_rotation([[1, 2], [3, 4]], 'rh') gives [[1, 3], [2, 4]]; commands that cancel each other give the matrix back.
    """
    result = [list(row) for row in matrix]
    for command in commands:
        if command == 'r':
            result = [list(col) for col in zip(*result[::-1])]
        elif command == 'l':
            result = [list(col) for col in zip(*result)][::-1]
        else:
            result = [row[::-1] for row in result]
    return result


def elevator_energy(floors: List[int]) -> int:
    """A lift visits the floors in order. Going up costs 2 per floor, going down 1, and each change of direction 3 more.

    For [0, 4, 1, 2] this is 8 + 3 + 3 + 3 + 2 = 19.
    """
    energy = 0
    direction = 0
    for a, b in zip(floors, floors[1:]):
        if a == b:
            continue
        new = 1 if b > a else -1
        if direction and new != direction:
            energy += 3
        direction = new
        energy += (b - a) * 2 if b > a else a - b
    return energy


def washing_line(shirts, length):
    """Shirts of some widths are hung on a line from left to right with 1 free place between two of them. When the next
    one does not fit, the oldest ones are taken down until it does (all move together to the left). Return the shirts
    hanging at the end.

    washing_line([3, 4, 2], 8) == [4, 2]
    washing_line([9], 8) == []
    """
    line = deque()
    for width in shirts:
        if width > length:
            continue
        line.append(width)
        while sum(line) + len(line) - 1 > length:
            line.popleft()
    return list(line)


def call_center(calls: List[Tuple[int, int]], staff: int, patience: int) -> int:
    """
    Calls (minute, duration) come in order. A caller waits at most `patience` minutes for the first free member of
    staff and is lost otherwise. Return the number of lost calls.

    Example: calls [(0, 10), (1, 5), (8, 2)] with one member of staff and a patience of 3 lose 1 call.
    """
    free = [0] * staff
    lost = 0
    for minute, duration in calls:
        soonest = free[0]
        if soonest - minute > patience:
            lost += 1
            continue
        heapq.heapreplace(free, max(soonest, minute) + duration)
    return lost


def calculator_keys(keys: str) -> int:
    """Simulate a simple calculator with the keys 0-9, +, -, = and C (clear). An operator key finishes the operation
    before it; '=' shows the result, to which a new operator can be applied; a digit after '=' begins a new number.

    calculator_keys("12+3=") gives 15, calculator_keys("5-2+4=") gives 7 and calculator_keys("9C4=") gives 4.
    """
    total, op, number, fresh = 0, '+', 0, False
    for key in keys:
        if key.isdigit():
            if fresh:
                total, op, number, fresh = 0, '+', 0, False
            number = number * 10 + int(key)
            continue
        if key == 'C':
            total, op, number, fresh = 0, '+', 0, False
            continue
        if not fresh:
            total = total + number if op == '+' else total - number
        number = 0
        fresh = key == '='
        op = '+' if key == '=' else key
    return total


def rpn_missing_operator(tokens: List[str], goal: int) -> Optional[str]:
    """In a postfix expression one operator is written as '?'. Return the first of + - * that makes the value equal
    to the goal, or None.

    For 3 4 ? 2 * with the goal 14 it is '+', with the goal 24 it is '*'.
    """
    def value(ops: List[str]) -> int:
        stack: List[int] = []
        for t in ops:
            if t.isdigit():
                stack.append(int(t))
                continue
            b = stack.pop()
            a = stack.pop()
            if t == '+':
                stack.append(a + b)
            elif t == '-':
                stack.append(a - b)
            else:
                stack.append(a * b)
        return stack[0]

    for op in '+-*':
        if value([op if t == '?' else t for t in tokens]) == goal:
            return op
    return None


def nested_template(template: str, values: dict[str, str]) -> str:
    """
    Replace {name} by values[name]; the value may contain further names. Names without a value become '?'. Values
    never contain themselves.

    With {"who": "{title} Ann", "title": "Dr"} the template "Hi {who}{x}" gives "Hi Dr Ann?".
    """
    out = ''
    i = 0
    while i < len(template):
        if template[i] == '{':
            end = template.index('}', i)
            name = template[i + 1:end]
            out += nested_template(values[name], values) if name in values else '?'
            i = end + 1
        else:
            out += template[i]
            i += 1
    return out


def order_by_votes(names, ballots):
    """Each ballot lists some names, best first; the first gets as many points as there are names in all, the next one
    less and so on. Return the names by points, equal ones by name.

    order_by_votes(['a', 'b', 'c'], [['b', 'a'], ['b'], ['c', 'a']]) == ['b', 'a', 'c']
    order_by_votes(['z', 'y'], []) == ['y', 'z']
    """
    points = dict.fromkeys(names, 0)
    for ballot in ballots:
        for place, name in enumerate(ballot):
            points[name] += len(names) - place
    return sorted(names, key=lambda name: (-points[name], name))


def bubble_until_stuck(nums: List[int], locked: List[int]) -> List[int]:
    """
    Sort by exchanging neighbours that are in the wrong order, but numbers in `locked` never move. Return what comes
    out when no exchange is possible.

    Example: [5, 3, 9, 2, 1] with 9 locked becomes [3, 5, 9, 1, 2].
    """
    lst = nums[:]
    moved = True
    while moved:
        moved = False
        for i in range(len(lst) - 1):
            a, b = lst[i], lst[i + 1]
            if a > b and a not in locked and b not in locked:
                lst[i], lst[i + 1] = b, a
                moved = True
    return lst


def sort_by_moving_front(nums: list[int]) -> int:
    """The only move is to take some number out and put it at the front. How many moves are needed to sort the list?

    For [2, 3, 1] one move suffices; a sorted list needs none; [3, 2, 1] needs 2.
    """
    wanted = sorted(nums)
    kept = len(nums) - 1
    for n in reversed(nums):
        if kept >= 0 and n == wanted[kept]:
            kept -= 1
    return kept + 1


def kth_in_two_ranges(a: Tuple[int, int], b: Tuple[int, int], k: int) -> Optional[int]:
    """Two ranges of whole numbers (both ends belong to them) are put together and sorted, numbers in both count twice.
    Return the k-th number (from 1) by halving, or None if there are not that many.

    For (1, 4), (3, 6) the numbers are 1 2 3 3 4 4 5 6; the 4th is 3 and the 9th does not exist.
    """
    def up_to(x: int) -> int:
        return sum(max(0, min(x, high) - low + 1) for low, high in (a, b))

    low, high = min(a[0], b[0]), max(a[1], b[1])
    if up_to(high) < k:
        return None
    while low < high:
        mid = (low + high) // 2
        if up_to(mid) >= k:
            high = mid
        else:
            low = mid + 1
    return low


def fewest_rows_for_photo(widths: List[int], rows: int) -> int:
    """
    People with the given shoulder widths stand in order in at most `rows` rows. How wide must the steps be at least,
    so that each row fits?

    Example: [4, 2, 3, 5] in 2 rows needs 8.
    """
    def rows_for(limit: int) -> int:
        count, used = 1, 0
        for w in widths:
            if used + w > limit:
                count += 1
                used = 0
            used += w
        return count

    low, high = max(widths), sum(widths)
    while low < high:
        mid = (low + high) // 2
        if rows_for(mid) > rows:
            low = mid + 1
        else:
            high = mid
    return low


def window_with_target_letters(text: str, letters: str, size: int) -> List[int]:
    """Return the starts of the windows of the given size that contain each of the letters at least once.

    For "abcab", the letters "ab" and size 2 these are 0 and 3.
    """
    counts: Counter = Counter(text[:size - 1])
    starts = []
    for end in range(size - 1, len(text)):
        counts[text[end]] += 1
        if all(counts[ch] > 0 for ch in letters):
            starts.append(end - size + 1)
        counts[text[end - size + 1]] -= 1
    return starts


def hottest_streak(temps: list[float], least: float, misses: int) -> tuple[int, int]:
    """
    Find the longest stretch of days with at least `least` degrees in which up to `misses` days may be colder. Return
    (first day, number of days), the first of several.

    Example: [20, 25, 18, 26, 27, 10] with least 24 and one miss gives (1, 4).
    """
    best = (0, 0)
    left = cold = 0
    for right, t in enumerate(temps):
        cold += t < least
        while cold > misses:
            cold -= temps[left] < least
            left += 1
        if right - left + 1 > best[1]:
            best = (left, right - left + 1)
    return best


def price_alerts(prices, window, percent):
    """Return the indices of prices that are at least percent % above the lowest of the `window` prices before them.
    The first price has none before it.

    price_alerts([10, 12, 11, 15], 2, 20) == [1, 3]
    price_alerts([5], 3, 10) == []
    """
    alerts = []
    for i in range(1, len(prices)):
        low = min(prices[max(0, i - window):i])
        if prices[i] * 100 >= low * (100 + percent):
            alerts.append(i)
    return alerts


def match_license(plate: str, seen: str) -> bool:
    """A witness saw a number plate: '?' is an unreadable character, '#' an unreadable digit and '@' an unreadable
    letter. Does the plate fit?

    "B-AX 12" fits "B-@? #2" but not "B-## 12".
    """
    if len(plate) != len(seen):
        return False
    for p, s in zip(plate, seen):
        if s == '?':
            continue
        if s == '#' and p.isdigit():
            continue
        if s == '@' and p.isalpha():
            continue
        if s != p:
            return False
    return True


def best_alignment_shift(a: str, b: str) -> Tuple[int, int]:
    """
    Shift b by 0 or more places to the right under a; count the places with equal letters. Return (shift, count) for
    the largest count, the smallest such shift.

    Example: "hello" and "lo" give (3, 2).
    """
    best = (0, 0)
    for shift in range(len(a)):
        same = sum(x == y for x, y in zip(a[shift:], b))
        if same > best[1]:
            best = (shift, same)
    return best


def phrase_in_order(text: str, phrase: str, gap: int) -> bool:
    """Do the words of the phrase stand in the text in the same order with at most `gap` other words between two of
    them?

    "the big old dog" contains "big dog" with gap 1 but not with gap 0.
    """
    words, wanted = text.split(), phrase.split()

    def search(k: int, last: int) -> bool:
        if k == len(wanted):
            return True
        stop = len(words) if k == 0 else min(len(words), last + gap + 2)
        for i in range(last + 1, stop):
            if words[i] == wanted[k] and search(k + 1, i):
                return True
        return False

    return search(0, -1)


def dinner_table(guests, enemies):
    """Seat the guests in a row so that no two enemies (pairs) sit side by side. Return the first possible order when
    guests are tried in list order, or None.

    dinner_table(['a', 'b', 'c'], [('a', 'b')]) == ['a', 'c', 'b']
    dinner_table(['a', 'b'], [('b', 'a')]) is None
    """
    bad = {frozenset(pair) for pair in enemies}

    def seat(row):
        if len(row) == len(guests):
            return row
        for g in guests:
            if g in row or (row and frozenset((row[-1], g)) in bad):
                continue
            full = seat(row + [g])
            if full:
                return full
        return None

    return seat([])


def share_stickers(values: List[int]) -> Optional[Tuple[List[int], List[int]]]:
    """
    Divide the values among two children so that both get the same sum and the first child gets the first value.
    Return both lists in order, or None.

    Example: [3, 1, 2, 4] becomes [3, 2] and [1, 4]. There is no way for [1, 2].
    """
    half, rest = divmod(sum(values), 2)
    if rest or not values:
        return None

    def choose(i: int, first: List[int], second: List[int]):
        if sum(first) > half or sum(second) > half:
            return None
        if i == len(values):
            return first, second
        v = values[i]
        return choose(i + 1, first + [v], second) or choose(i + 1, first, second + [v])

    return choose(1, values[:1], [])


def path_through_doors(plan: dict[str, dict[str, str]], start: str, goal: str) -> Optional[int]:
    """The plan maps a room to its neighbour rooms and the colour of the door to each. Doors of the same colour may
    not be used twice in a row.

    Return the fewest doors from start to goal, or None. In {"a": {"b": "red"}, "b": {"c": "red", "d": "blue"},
    "d": {"c": "red"}} the way from a to c needs 3 doors.
    """
    queue = deque([(start, '', 0)])
    seen = {(start, '')}
    while queue:
        room, colour, doors = queue.popleft()
        if room == goal:
            return doors
        for nxt, door in plan.get(room, {}).items():
            if door != colour and (nxt, door) not in seen:
                seen.add((nxt, door))
                queue.append((nxt, door, doors + 1))
    return None


def halving_tournament(players: List[int]) -> List[List[int]]:
    """
    In each round the best half (rounded up) of the players goes on, in unchanged order; of equal players the earlier
    ones. Return the fields of all rounds.

    Example: [3, 8, 5, 8, 1] -> [[3, 8, 5, 8, 1], [8, 5, 8], [8, 8], [8]].
    """
    rounds = [list(players)]
    while len(rounds[-1]) > 1:
        field = rounds[-1]
        keep = (len(field) + 1) // 2
        best = sorted(range(len(field)), key=lambda i: (-field[i], i))[:keep]
        rounds.append([field[i] for i in sorted(best)])
    return rounds


def sum_by_doubling(n: int) -> int:
    """Add the numbers 1 to n by cutting the range into halves until single numbers are left, and count the
    additions. Return only that count.

    For n = 1 it is 0 and for n = 8 it is 7.
    """
    def count(low: int, high: int) -> int:
        if low >= high:
            return 0
        mid = (low + high) // 2
        return count(low, mid) + count(mid + 1, high) + 1

    return count(1, n)


def tidy_queue(names, order):
    """People join a queue. If somebody joins whose rank (place in order) is better than that of the last person, the
    two swap, but only once per newcomer. Names not in order have the worst rank.

    tidy_queue(['c', 'b', 'a'], 'abc') == ['b', 'a', 'c']
    tidy_queue([], 'x') == []
    """
    def rank(name):
        return order.index(name) if name in order else len(order)

    queue = []
    for name in names:
        queue.append(name)
        if len(queue) > 1 and rank(queue[-1]) < rank(queue[-2]):
            queue[-1], queue[-2] = queue[-2], queue[-1]
    return queue


def check():
    assert bus_ticket_plan([1, 2, 3, 9], 2, 5, 3) == 7
    assert count_beads(2, 2) == 2
    assert count_beads(1, 1) == 1
    assert best_two_jobs_a_day([[3, 4], [5], [2]], 1) == 11
    assert shortest_bridge_plan([3, 5], [4, 9, 3, 6]) == 9
    assert shortest_bridge_plan([7], [5]) is None
    assert word_break_fewest_letters("xcatydog", ["cat", "dog"]) == 2
    assert longest_chain_of_rules({"a": ["b", "c"], "b": ["c"], "c": ["a"]}, "a") == 3
    assert largest_sum_below_each([4, 7], [4, 8, 12]) == [0, 7, 11]
    assert ways_to_read("123", {"1": "a", "2": "b", "3": "c", "12": "x"}) == ["abc", "xc"]
    assert [flower_bed_patterns(n) for n in (1, 2)] == [3, 7]
    assert cheapest_meeting_floor([1, 5, 6], 1, 1) == 5
    assert cheapest_meeting_floor([1, 5, 6], 9, 1) == 1
    assert chocolate_pieces(2, 3, 4) and chocolate_pieces(3, 3, 4) and not chocolate_pieces(3, 3, 5)
    assert rumour_reach({"a": ["b"], "b": ["c"], "c": ["d"]}, "a", 3, ["c"]) == ["a", "b", "c"]
    assert stepping_numbers_between(10, 30) == [13, 20, 24]
    assert [smoke_spread(['s.#', '..#'], m) for m in (1, 2)] == [3, 4]
    assert lawn_after_goats([[5, 1], [4, 9]], [(0, 0)]) == [[2, 1], [2, 9]]
    assert tile_pattern(4, 3, ['ab', 'cd']) == ['aba', 'cdc', 'cdc', 'aba']
    assert valley_cells([[5, 2], [9, 8]]) == [(0, 1)]
    assert shelf_rotation([[1, 2], [3, 4]], 'rh') == [[1, 3], [2, 4]]
    assert shelf_rotation([[1, 2], [3, 4]], 'rl') == [[1, 2], [3, 4]]
    assert elevator_energy([0, 4, 1, 2]) == 19
    assert call_center([(0, 10), (1, 5), (8, 2)], 1, 3) == 1
    assert calculator_keys("12+3=") == 15
    assert calculator_keys("5-2+4=") == 7
    assert calculator_keys("9C4=") == 4
    assert rpn_missing_operator(['3', '4', '?', '2', '*'], 14) == '+'
    assert rpn_missing_operator(['3', '4', '?', '2', '*'], 24) == '*'
    assert nested_template("Hi {who}{x}", {"who": "{title} Ann", "title": "Dr"}) == "Hi Dr Ann?"
    assert bubble_until_stuck([5, 3, 9, 2, 1], [9]) == [3, 5, 9, 1, 2]
    assert [sort_by_moving_front(x) for x in ([2, 3, 1], [1, 2], [3, 2, 1])] == [1, 0, 2]
    assert kth_in_two_ranges((1, 4), (3, 6), 4) == 3
    assert kth_in_two_ranges((1, 4), (3, 6), 9) is None
    assert fewest_rows_for_photo([4, 2, 3, 5], 2) == 8
    assert window_with_target_letters("abcab", "ab", 2) == [0, 3]
    assert hottest_streak([20, 25, 18, 26, 27, 10], 24, 1) == (1, 4)
    assert match_license("B-AX 12", "B-@? #2") and not match_license("B-AX 12", "B-## 12")
    assert best_alignment_shift("hello", "lo") == (3, 2)
    assert phrase_in_order("the big old dog", "big dog", 1) and not phrase_in_order("the big old dog", "big dog", 0)
    assert share_stickers([3, 1, 2, 4]) == ([3, 2], [1, 4])
    assert share_stickers([1, 2]) is None
    assert path_through_doors({"a": {"b": "red"}, "b": {"c": "red", "d": "blue"}, "d": {"c": "red"}}, "a", "c") == 3
    assert halving_tournament([3, 8, 5, 8, 1]) == [[3, 8, 5, 8, 1], [8, 5, 8], [8, 8], [8]]
    assert sum_by_doubling(1) == 0 and sum_by_doubling(8) == 7
    assert grid_trip_with_tolls([[0, 5], [3, 4]], 1) == 3
    assert grid_trip_with_tolls([[9]], 0) == 0
    assert washing_line([3, 4, 2], 8) == [4, 2]
    assert washing_line([9], 8) == []
    assert order_by_votes(['a', 'b', 'c'], [['b', 'a'], ['b'], ['c', 'a']]) == ['b', 'a', 'c']
    assert order_by_votes(['z', 'y'], []) == ['y', 'z']
    assert price_alerts([10, 12, 11, 15], 2, 20) == [1, 3]
    assert price_alerts([5], 3, 10) == []
    assert dinner_table(['a', 'b', 'c'], [('a', 'b')]) == ['a', 'c', 'b']
    assert dinner_table(['a', 'b'], [('b', 'a')]) is None
    assert tidy_queue(['c', 'b', 'a'], 'abc') == ['b', 'a', 'c']
    assert tidy_queue([], 'x') == []
