"""Course-like exercises: step rules, counters with conditions, chained picks, walks, folds and reachable values."""

from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import combinations, groupby, permutations
from typing import Dict, List, Optional, Set, Tuple


def ways_up_with_budget(steps: int, energy: int) -> int:
    """
    A step costs 1 energy and climbs 1 stair, a leap costs 3 and climbs 2. Count the ways to climb exactly so many
    stairs with at most the energy.

    >>> ways_up_with_budget(3, 4)
    3
    >>> ways_up_with_budget(3, 3)
    1
    """
    @lru_cache(maxsize=None)
    def ways(left: int, power: int) -> int:
        if left < 0 or power < 0:
            return 0
        if left == 0:
            return 1
        return ways(left - 1, power - 1) + ways(left - 2, power - 3)

    return ways(steps, energy)


def cheapest_typing(text, copy_cost):
    """
    Typing a letter costs 1. Once everything written so far can be copied behind itself for copy_cost (any number of
    times, when the text fits). Return the smallest cost to write the text.

    cheapest_typing('abcabc', 1) == 4
    cheapest_typing('abab', 5) == 4
    """
    cost = [0] * (len(text) + 1)
    for n in range(1, len(text) + 1):
        cost[n] = cost[n - 1] + 1
        half, odd = divmod(n, 2)
        if not odd and text[:half] == text[half:n]:
            cost[n] = min(cost[n], cost[half] + copy_cost)
    return cost[-1]


def longest_stamp_row(stamps: List[Tuple[str, int]]) -> int:
    """
    Stamps (country, year) lie in a row. Return the length of the longest subsequence in which the years never fall
    and neighbours come from different countries.

    >>> longest_stamp_row([('A', 5), ('A', 6), ('B', 6), ('A', 4), ('A', 9)])
    3
    >>> longest_stamp_row([])
    0
    """
    best: List[int] = []
    for i, (country, year) in enumerate(stamps):
        length = 1
        for j in range(i):
            other, earlier = stamps[j]
            if other != country and earlier <= year:
                length = max(length, best[j] + 1)
        best.append(length)
    return max(best, default=0)


def cut_word_by_scores(word: str, scores: Dict[str, int]) -> int:
    """
    Cut a word into pieces; a piece in scores is worth its score, other single letters cost 1 point and longer pieces
    that are not in scores aren't allowed. Return the best total.

    cut_word_by_scores('snowman', {'snow': 4, 'now': 5, 'man': 3}) == 7
    cut_word_by_scores('ab', {}) == -2
    """
    best = [0]
    for end in range(1, len(word) + 1):
        options = []
        for start in range(end):
            piece = word[start:end]
            if piece in scores:
                options.append(best[start] + scores[piece])
            elif len(piece) == 1:
                options.append(best[start] - 1)
        best.append(max(options))
    return best[-1]


def trampoline_park(springs: list[int]) -> list[int]:
    """
    From trampoline i one can jump exactly springs[i] places to the left or right. Return the sorted indices from
    which place 0 can be reached.

    >>> trampoline_park([1, 1, 9, 2])
    [0, 1, 3]
    >>> trampoline_park([5])
    [0]
    """
    good = {0}
    changed = True
    while changed:
        changed = False
        for i, s in enumerate(springs):
            if i not in good and (i - s in good or i + s in good):
                good.add(i)
                changed = True
    return sorted(good)


def coins_in_alternation(a, b, total):
    """
    Two people put down coins in turn: the first always uses coins of value a, the second of value b. Return whether
    the total can be reached exactly, and after how many coins (0 coins for total 0); (False, 0) if not.

    coins_in_alternation(3, 2, 8) == (True, 3)
    coins_in_alternation(3, 2, 7) == (False, 0)
    """
    paid = count = 0
    while paid < total:
        paid += a if count % 2 == 0 else b
        count += 1
    return (True, count) if paid == total else (False, 0)


def sums_with_k_terms(nums: List[int], k: int) -> List[int]:
    """
    Return the sorted different sums of exactly k numbers of the list, each place used at most once.

    >>> sums_with_k_terms([1, 2, 4], 2)
    [3, 5, 6]
    >>> sums_with_k_terms([1], 2)
    []
    """
    sums: List[Set[int]] = [{0}] + [set() for _ in range(k)]
    for n in nums:
        for size in range(k, 0, -1):
            sums[size].update(s + n for s in sums[size - 1])
    return sorted(sums[k])


def ways_with_forbidden_total(rolls: int, sides: int, bad: int) -> int:
    """
    A die with so many sides is thrown several times. Count the sequences whose running total is never a multiple of
    bad.

    ways_with_forbidden_total(2, 2, 2) == 1
    ways_with_forbidden_total(1, 6, 3) == 4
    """
    def go(left: int, total: int) -> int:
        if left == 0:
            return 1
        ways = 0
        for face in range(1, sides + 1):
            if (total + face) % bad:
                ways += go(left - 1, total + face)
        return ways

    return go(rolls, 0)


def tallest_tower_of_blocks(blocks: List[Tuple[int, int, str]]) -> int:
    """
    Blocks are (width, height, colour). Build a tower in which widths fall strictly upwards and neighbours have
    different colours; return the largest height.

    >>> tallest_tower_of_blocks([(5, 2, 'r'), (4, 3, 'r'), (3, 4, 'b')])
    7
    >>> tallest_tower_of_blocks([])
    0
    """
    order = sorted(blocks, reverse=True)
    tops: List[int] = []
    for i, (width, height, colour) in enumerate(order):
        under = [tops[j] for j in range(i) if order[j][0] > width and order[j][2] != colour]
        tops.append(height + max(under, default=0))
    return max(tops, default=0)


def pyramid_of_bricks(bricks):
    """
    Rows of bricks get one brick shorter upwards. Return how many full rows can be built with so many bricks and how
    many bricks are left.

    pyramid_of_bricks(7) == (3, 1)
    pyramid_of_bricks(0) == (0, 0)
    """
    rows = 0
    while bricks >= rows + 1:
        rows += 1
        bricks -= rows
    return rows, bricks


def hidden_treasure(clues: List[int], start: int) -> Optional[int]:
    """
    At place i stands a clue: the number of places to go on (negative: back). A clue 0 is the treasure. Return the
    number of moves to it, or None if you leave the list or walk in a circle.

    >>> hidden_treasure([2, 0, -1], 0)
    2
    >>> hidden_treasure([1, -1], 0) is None
    True
    """
    visited = set()
    i = start
    while 0 <= i < len(clues) and i not in visited:
        if clues[i] == 0:
            return len(visited)
        visited.add(i)
        i += clues[i]
    return None


def ladder_game_end(columns: int, bars: List[int], start: int) -> int:
    """
    There are vertical lines and, from top to bottom, bars; bar k connects the lines k and k + 1. Whoever comes to a
    bar goes over to the other line. Return the line on which one ends.

    ladder_game_end(3, [0, 1, 0], 0) == 2
    ladder_game_end(2, [], 1) == 1
    """
    line = start
    for bar in bars:
        if bar == line and line + 1 < columns:
            line += 1
        elif bar == line - 1:
            line -= 1
    return line


def music_chairs(players: list[str], stops: list[int]) -> str:
    """
    Players stand in a ring, given from place 0 on. In each round all of them move on by stops[i] places, and the one
    who then stands at place 0 is out. Return the last player's name.

    >>> music_chairs(['a', 'b', 'c'], [1, 1])
    'a'
    >>> music_chairs(['z'], [])
    'z'
    """
    ring = deque(players)
    for stop in stops:
        if len(ring) == 1:
            break
        ring.rotate(stop)
        ring.popleft()
    return ring[0]


def elevator_weight(people, limit):
    """
    People (weights) wait in a row. The lift takes them from the front while their weight is within the limit; the ride
    ends when the next doesn't fit. Return the weights of the rides; None if somebody is too heavy.

    elevator_weight([60, 70, 50], 130) == [130, 50]
    elevator_weight([200], 130) is None
    """
    if any(p > limit for p in people):
        return None
    rides = []
    load = 0
    for p in people:
        if load + p > limit:
            rides.append(load)
            load = 0
        load += p
    if load:
        rides.append(load)
    return rides


def pond_frogs(leaves: str, hops: List[int]) -> List[int]:
    """
    Leaves 'o' and water '.' lie in a row; a frog sits on place 0. For each hop it tries to jump that many places (to
    the right, negative to the left); it stays if there is no leaf. Return the places after each hop.

    >>> pond_frogs('o.oo', [2, 2, 1, -3])
    [2, 2, 3, 0]
    """
    place = 0
    trail = []
    for h in hops:
        target = place + h
        if 0 <= target < len(leaves) and leaves[target] == 'o':
            place = target
        trail.append(place)
    return trail


def cable_car(arrivals: List[int], seats: int, every: int) -> int:
    """
    A cabin leaves at the minutes 0, every, 2 * every, ... and takes up to `seats` people who have arrived by then.
    Return the minute at which the last of the people (arrival minutes, sorted) leaves.

    cable_car([0, 0, 1, 7], 2, 5) == 10
    cable_car([0], 1, 5) == 0
    """
    minute = taken = 0
    while True:
        room = seats
        while room and taken < len(arrivals) and arrivals[taken] <= minute:
            taken += 1
            room -= 1
        if taken == len(arrivals):
            return minute
        minute += every


def plant_watering(need: list[int], can: int) -> int:
    """
    Plants stand in a row; the tap is just before the first one. You water them in order and walk back to fill the can
    when it holds too little for the next plant. Return the number of steps (from the tap to plant 0 it is 1 step)
    until the last plant is watered.

    >>> plant_watering([2, 2, 3], 4)
    7
    >>> plant_watering([1, 1], 2)
    2
    """
    steps, water = 0, can
    for i, n in enumerate(need):
        if water < n:
            steps += 2 * i
            water = can
        steps += 1
        water -= n
    return steps


def ring_road_lights(lights, speed):
    """
    A car drives past lights given as (metre, green seconds, red seconds), each green first from second 0 on. It drives
    `speed` metres a second and waits at red ones. Return the second at which it passes the last light.

    ring_road_lights([(20, 5, 5), (40, 3, 4)], 10) == 7
    ring_road_lights([], 10) == 0
    """
    time = place = 0
    for metre, green, red in lights:
        time += (metre - place) / speed
        place = metre
        phase = time % (green + red)
        if phase >= green:
            time += green + red - phase
    return int(time)


def vending_stock(stock: Dict[str, int], orders: List[str]) -> Dict[str, List[str]]:
    """
    Serve orders from the stock. Return the list of served and the list of refused orders.

    >>> vending_stock({'tea': 1}, ['tea', 'tea', 'milk'])
    {'served': ['tea'], 'refused': ['tea', 'milk']}
    """
    left = dict(stock)
    report: Dict[str, List[str]] = {'served': [], 'refused': []}
    for order in orders:
        if left.get(order, 0) > 0:
            left[order] -= 1
            report['served'].append(order)
        else:
            report['refused'].append(order)
    return report


def relay_machine(code: str, tape: List[int]) -> List[int]:
    """
    A head starts at place 0 of a tape. Code: 'n' go on, 'b' go back (both stop at the ends), 's' add the number to the
    left to the current one, 'z' set 0 and 'i' add 1. Return the tape.

    relay_machine('inis', [1, 1, 5]) == [2, 4, 5]
    relay_machine('bz', [7]) == [0]
    """
    cells = list(tape)
    head = 0
    for ch in code:
        if ch == 'n':
            head = min(head + 1, len(cells) - 1)
        elif ch == 'b':
            head = max(head - 1, 0)
        elif ch == 's' and head > 0:
            cells[head] += cells[head - 1]
        elif ch == 'z':
            cells[head] = 0
        elif ch == 'i':
            cells[head] += 1
    return cells


def goto_program(lines: list[str], limit: int) -> Optional[str]:
    """
    Lines are 'say X', 'goto N' (line number from 1) and 'stop'. Return what was said, joined; None if it isn't over
    after limit lines.

    >>> goto_program(['say a', 'goto 4', 'say b', 'say c', 'stop'], 10)
    'ac'
    >>> goto_program(['goto 1'], 10) is None
    True
    """
    said, at = '', 0
    for _ in range(limit):
        if at >= len(lines) or lines[at] == 'stop':
            return said
        word, arg = lines[at].split()
        if word == 'say':
            said += arg
            at += 1
        else:
            at = int(arg) - 1
    return None


def countdown_timers(timers, ticks):
    """
    Each timer counts down by 1 per tick; at 0 it starts again at its first value in the next tick. Return how often
    any timer reached 0.

    countdown_timers([2, 3], 6) == 5
    countdown_timers([1], 3) == 3
    """
    left = list(timers)
    rings = 0
    for _ in range(ticks):
        for i in range(len(left)):
            if left[i] == 0:
                left[i] = timers[i]
            left[i] -= 1
            if left[i] == 0:
                rings += 1
    return rings


def word_machine(words: List[str]) -> List[str]:
    """
    Go through words with a stack: 'swap' exchanges the two top words, 'join' replaces them by their concatenation
    (lower one first), 'twice' copies the top; other words are pushed. Commands without enough words are pushed as
    words.

    >>> word_machine(['ab', 'c', 'swap', 'join', 'twice'])
    ['cab', 'cab']
    >>> word_machine(['join'])
    ['join']
    """
    stack: List[str] = []
    for w in words:
        if w == 'swap' and len(stack) >= 2:
            stack[-2:] = stack[:-3:-1]
        elif w == 'join' and len(stack) >= 2:
            top = stack.pop()
            stack[-1] += top
        elif w == 'twice' and stack:
            stack.append(stack[-1])
        else:
            stack.append(w)
    return stack


def bracket_removal_counts(text: str) -> Tuple[int, int]:
    """
    Remove '()' and '[]' from a text of brackets again and again. Return the number of removed round and square pairs.

    bracket_removal_counts('([])]') == (1, 1)
    bracket_removal_counts(')(') == (0, 0)
    """
    stack: List[str] = []
    rounds = squares = 0
    for ch in text:
        if ch == ')' and stack and stack[-1] == '(':
            stack.pop()
            rounds += 1
        elif ch == ']' and stack and stack[-1] == '[':
            stack.pop()
            squares += 1
        else:
            stack.append(ch)
    return rounds, squares


def eval_with_memory(lines: list[str]) -> dict[str, int]:
    """
    Lines like 'a = 3', 'b = a + 4' or 'c = a * b' (at most one operator + - *) set variables; unknown names count as
    0. Return all variables.

    >>> eval_with_memory(['a = 3', 'b = a + 4', 'a = b * q'])
    {'a': 0, 'b': 7}
    """
    memory: dict[str, int] = {}

    def value(token: str) -> int:
        return int(token) if token.isdigit() else memory.get(token, 0)

    for line in lines:
        name, _, first, *rest = line.split()
        result = value(first)
        if rest:
            op, other = rest[0], value(rest[1])
            result = result + other if op == '+' else result - other if op == '-' else result * other
        memory[name] = result
    return memory


def infix_with_words(text):
    """
    Calculate texts like 'two plus three times four' with the numbers zero to nine; 'times' is done before 'plus' and
    'minus'.

    infix_with_words('two plus three times four') == 14
    infix_with_words('nine minus one minus one') == 7
    """
    names = 'zero one two three four five six seven eight nine'.split()
    total, sign, product = 0, 1, 1
    for word in text.split():
        if word in names:
            product *= names.index(word)
        elif word in ('plus', 'minus'):
            total += sign * product
            sign = 1 if word == 'plus' else -1
            product = 1
    return total + sign * product


def chained_comparison(text: str) -> bool:
    """
    Decide a chain like '1 < 3 <= 3 > 2' of whole numbers: all neighbouring comparisons must hold.

    >>> chained_comparison('1 < 3 <= 3 > 2')
    True
    >>> chained_comparison('1 < 1')
    False
    """
    tokens = text.split()
    for a, op, b in zip(tokens[::2], tokens[1::2], tokens[2::2]):
        x, y = int(a), int(b)
        if op == '<' and not x < y:
            return False
        if op == '<=' and not x <= y:
            return False
        if op == '>' and not x > y:
            return False
        if op == '>=' and not x >= y:
            return False
    return True


def spiral_text(text: str, width: int) -> List[str]:
    """
    Write a text of width * width letters into a square in a spiral from the top left corner (right, down, left, up).
    Return the rows.

    spiral_text('abcdefghi', 3) == ['abc', 'hid', 'gfe']
    spiral_text('x', 1) == ['x']
    """
    grid = [[''] * width for _ in range(width)]
    r, c, dr, dc = 0, 0, 0, 1
    for ch in text:
        grid[r][c] = ch
        a, b = r + dr, c + dc
        if not (0 <= a < width and 0 <= b < width) or grid[a][b]:
            dr, dc = dc, -dr
            a, b = r + dr, c + dc
        r, c = a, b
    return [''.join(row) for row in grid]


def diagonal_fill(n: int) -> List[List[int]]:
    """
    Fill a square with 1, 2, 3, ... along the diagonals that go from the top right down to the left, beginning in the
    top left corner.

    >>> diagonal_fill(3)
    [[1, 2, 4], [3, 5, 7], [6, 8, 9]]
    >>> diagonal_fill(1)
    [[1]]
    """
    square = [[0] * n for _ in range(n)]
    value = 1
    for total in range(2 * n - 1):
        for r in range(n):
            c = total - r
            if 0 <= c < n:
                square[r][c] = value
                value += 1
    return square


def grid_vote(grid):
    """
    Each cell takes the most frequent value of its row; of equally frequent ones the smallest. Return the new grid.

    grid_vote([[1, 2, 2], [3, 1, 2]]) == [[2, 2, 2], [1, 1, 1]]
    grid_vote([]) == []
    """
    result = []
    for row in grid:
        counts = Counter(row)
        winner = min(counts, key=lambda v: (-counts[v], v))
        result.append([winner] * len(row))
    return result


def cells_by_ring_order(grid: list[list[int]], row: int, col: int) -> list[list[int]]:
    """
    Group the numbers of a grid by their distance from a cell, where the distance is the larger of the row and the
    column distance. Return the sorted groups, nearest first.

    >>> cells_by_ring_order([[4, 2, 7], [1, 9, 3]], 0, 0)
    [[4], [1, 2, 9], [3, 7]]
    """
    rings: dict[int, list[int]] = defaultdict(list)
    for r, line in enumerate(grid):
        for c, x in enumerate(line):
            rings[max(abs(r - row), abs(c - col))].append(x)
    return [sorted(rings[d]) for d in sorted(rings)]


def island_perimeters(rows: List[str]) -> List[int]:
    """
    Return the outlines (number of cell sides towards water or the edge) of all islands of 'X', smallest first;
    islands are connected by sides.

    island_perimeters(['XX.', '..X']) == [4, 6]
    island_perimeters(['.']) == []
    """
    land = {(r, c) for r, row in enumerate(rows) for c, ch in enumerate(row) if ch == 'X'}
    left = set(land)
    outlines = []
    while left:
        todo = [left.pop()]
        sides = 0
        while todo:
            r, c = todo.pop()
            for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if near not in land:
                    sides += 1
                elif near in left:
                    left.remove(near)
                    todo.append(near)
        outlines.append(sides)
    return sorted(outlines)


def largest_colour_area(picture: List[str], diagonal: bool) -> Tuple[str, int]:
    """
    Return the character and the size of the largest area of one character, connected by sides or, if diagonal is set,
    also by corners (the first in reading order of several).

    >>> largest_colour_area(['ab', 'ba'], False)
    ('a', 1)
    >>> largest_colour_area(['ab', 'ba'], True)
    ('a', 2)
    """
    seen: Set[Tuple[int, int]] = set()

    def size(r: int, c: int, ch: str) -> int:
        if not (0 <= r < len(picture) and 0 <= c < len(picture[r])) or (r, c) in seen or picture[r][c] != ch:
            return 0
        seen.add((r, c))
        total = 1
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if diagonal or dr == 0 or dc == 0:
                    total += size(r + dr, c + dc, ch)
        return total

    best = ('', 0)
    for r, line in enumerate(picture):
        for c, ch in enumerate(line):
            n = size(r, c, ch)
            if n > best[1]:
                best = (ch, n)
    return best


def shadow_row(heights, sun):
    """
    The sun shines from the left and a house throws a shadow over the next `height * sun` places (whole numbers).
    Return 1 for houses that stand in a shadow, else 0.

    shadow_row([2, 1, 1, 3], 1) == [0, 1, 1, 1]
    shadow_row([1, 1], 0) == [0, 0]
    """
    dark_until = -1
    result = []
    for i, h in enumerate(heights):
        result.append(1 if i <= dark_until else 0)
        dark_until = max(dark_until, i + h * sun)
    return result


def pour_levels(widths: List[int], litres: int) -> int:
    """
    Water is poured on a stair of basins: the first basin is filled, then what is left flows into the next, and so
    on. Return the number of full basins.

    >>> pour_levels([3, 2, 5], 6)
    2
    >>> pour_levels([4], 3)
    0
    """
    full = 0
    for w in widths:
        if litres < w:
            break
        litres -= w
        full += 1
    return full


def greedy_reading_list(books: List[Tuple[str, int]], hours: int) -> Tuple[List[str], int]:
    """
    Take books (title, hours) from the shortest to the longest as long as time is left for a whole book; equal ones
    by title. Return the titles and the hours left.

    greedy_reading_list([('b', 3), ('a', 3), ('c', 5)], 7) == (['a', 'b'], 1)
    greedy_reading_list([], 4) == ([], 4)
    """
    chosen = []
    for length, title in sorted((h, t) for t, h in books):
        if length > hours:
            break
        hours -= length
        chosen.append(title)
    return chosen, hours


def swap_seats_greedy(row: str) -> int:
    """
    In a row of 'A' and 'B' one may swap neighbours. Return the fewest swaps after which all A sit left of all B.

    >>> swap_seats_greedy('BAAB')
    2
    >>> swap_seats_greedy('AB')
    0
    """
    swaps = bs = 0
    for ch in row:
        if ch == 'B':
            bs += 1
        else:
            swaps += bs
    return swaps


def fill_gaps_greedy(sequence: list[Optional[int]], low: int) -> Optional[list[int]]:
    """
    Replace each None by the smallest number of at least low that is larger than the number before it, so that the
    list rises strictly; None if that fails.

    fill_gaps_greedy([None, 4, None, 9], 1) == [1, 4, 5, 9]
    fill_gaps_greedy([3, None, 4], 1) is None
    """
    result: list[int] = []
    for x in sequence:
        if x is None:
            x = max(low, result[-1] + 1) if result else low
        elif result and x <= result[-1]:
            return None
        result.append(x)
    return result


def cheapest_upgrade_order(upgrades, gold):
    """
    Upgrades (price, income) are bought from the cheapest to the most expensive; each raises the gold by its income at
    once. Return how many are bought before the gold is not enough.

    cheapest_upgrade_order([(10, 5), (3, 4), (6, 9)], 5) == 2
    cheapest_upgrade_order([(4, 1)], 3) == 0
    """
    bought = 0
    for price, income in sorted(upgrades):
        if price > gold:
            break
        gold += income - price
        bought += 1
    return bought


def longest_trip_with_fuel(distances: List[int], fuel: int, refill: int) -> int:
    """
    Drive the distances in order; after each one that is completed `refill` litres are added (1 litre per kilometre).
    Return how many distances can be driven.

    >>> longest_trip_with_fuel([5, 4, 6], 6, 3)
    2
    >>> longest_trip_with_fuel([9], 6, 3)
    0
    """
    done = 0
    for d in distances:
        if d > fuel:
            break
        fuel += refill - d
        done += 1
    return done


def sort_by_flag_order(balls: str, order: str) -> List[int]:
    """
    Return the indices of the balls in the order in which they must be taken so that colours come in the given order,
    and balls of equal colour from left to right.

    sort_by_flag_order('rgbr', 'gbr') == [1, 2, 0, 3]
    sort_by_flag_order('', 'rgb') == []
    """
    return [i for colour in order for i, ball in enumerate(balls) if ball == colour]


def bucket_by_first_letter(words: List[str]) -> List[str]:
    """
    Sort words with one bucket for each first letter, inside a bucket by length (stable).

    >>> bucket_by_first_letter(['bee', 'ant', 'be', 'a'])
    ['a', 'ant', 'be', 'bee']
    """
    buckets: Dict[str, List[str]] = {}
    for w in words:
        buckets.setdefault(w[0], []).append(w)
    result: List[str] = []
    for letter in sorted(buckets):
        result.extend(sorted(buckets[letter], key=len))
    return result


def merge_sort_by_key(records: list[dict], field: str) -> list[dict]:
    """
    Sort records by a field with merge sort (stable); records without the field come first.

    merge_sort_by_key([{'a': 2}, {'b': 1}, {'a': 1}], 'a') == [{'b': 1}, {'a': 1}, {'a': 2}]
    merge_sort_by_key([], 'x') == []
    """
    if len(records) < 2:
        return list(records)

    def key(record: dict) -> tuple:
        return (field in record, record.get(field, 0))

    mid = len(records) // 2
    left = deque(merge_sort_by_key(records[:mid], field))
    right = deque(merge_sort_by_key(records[mid:], field))
    merged = []
    while left and right:
        merged.append(left.popleft() if key(left[0]) <= key(right[0]) else right.popleft())
    return merged + list(left) + list(right)


def quick_partition_steps(nums):
    """
    Quicksort with the last number as pivot: return the pivots in the order in which they are used, the part with the
    smaller numbers is sorted first. Lists with fewer than two numbers use no pivot; all numbers differ.

    quick_partition_steps([3, 5, 1, 4, 2]) == [2, 4]
    quick_partition_steps([1]) == []
    """
    if len(nums) < 2:
        return []
    pivot = nums[-1]
    small = [n for n in nums if n < pivot]
    large = [n for n in nums if n > pivot]
    return [pivot] + quick_partition_steps(small) + quick_partition_steps(large)


def top_sorted_prefixes(nums: List[int]) -> List[int]:
    """
    Return the lengths k for which the first k numbers of the list are exactly the k smallest of the whole list (in
    any order).

    >>> top_sorted_prefixes([2, 1, 3, 5, 4])
    [2, 3, 5]
    >>> top_sorted_prefixes([2, 1])
    [2]
    """
    ordered = sorted(nums)
    return [k for k in range(1, len(nums) + 1) if sorted(nums[:k]) == ordered[:k]]


def search_two_lists(a: List[int], b: List[int]) -> List[int]:
    """
    Both lists are sorted. Return the numbers of a that lie, in b, strictly between two neighbouring numbers of b
    (found by halving), so not outside and not equal.

    search_two_lists([1, 4, 6, 9], [2, 6, 8]) == [4]
    search_two_lists([5], []) == []
    """
    found = []
    for x in a:
        low, high = 0, len(b)
        while low < high:
            mid = (low + high) // 2
            if b[mid] < x:
                low = mid + 1
            else:
                high = mid
        if 0 < low < len(b) and b[low] != x:
            found.append(x)
    return found


def balanced_cut_point(nums: list[int]) -> int:
    """
    All numbers are positive. Return the cut k (1 to n - 1) for which the sums of the two parts differ least, the
    smallest of several; 0 for fewer than two numbers.

    >>> balanced_cut_point([1, 2, 3, 4])
    3
    >>> balanced_cut_point([5])
    0
    """
    total = sum(nums)
    best, cut, left = None, 0, 0
    for k in range(1, len(nums)):
        left += nums[k - 1]
        gap = abs(total - 2 * left)
        if best is None or gap < best:
            best, cut = gap, k
    return cut


def smallest_speed_for_meeting(distance, others):
    """
    Others are (distance, speed) and start at the same time as you, in the same race to place 0. Return the smallest
    whole speed with which you arrive before all of them.

    smallest_speed_for_meeting(10, [(6, 2), (20, 5)]) == 4
    smallest_speed_for_meeting(7, []) == 1
    """
    speed = 1
    while any(distance * v >= d * speed for d, v in others):
        speed += 1
    return speed


def windows_sorted(nums: List[int], size: int) -> List[int]:
    """
    Return the starts of the windows of the size whose numbers never fall.

    >>> windows_sorted([1, 3, 2, 2, 5], 3)
    [2]
    >>> windows_sorted([4, 1], 1)
    [0, 1]
    """
    starts = []
    for i in range(len(nums) - size + 1):
        window = nums[i:i + size]
        if window == sorted(window):
            starts.append(i)
    return starts


def longest_without_neighbours(text: str) -> str:
    """
    Return the longest part of the text in which no two neighbouring letters are neighbours in the alphabet or equal;
    the first of several.

    longest_without_neighbours('abdgfk') == 'bdg'
    longest_without_neighbours('') == ''
    """
    best = part = ''
    for ch in text:
        if part and abs(ord(part[-1]) - ord(ch)) <= 1:
            part = ''
        part += ch
        if len(part) > len(best):
            best = part
    return best


def best_pair_of_windows(nums: list[int], size: int) -> Optional[int]:
    """
    Return the largest total of two windows of the size that do not overlap, or None if the list is too short.

    >>> best_pair_of_windows([1, 9, 1, 8, 8], 2)
    26
    >>> best_pair_of_windows([1, 2, 3], 2) is None
    True
    """
    sums = [sum(nums[i:i + size]) for i in range(len(nums) - size + 1)]
    best = None
    for j in range(size, len(sums)):
        total = sums[j] + max(sums[:j - size + 1])
        if best is None or total > best:
            best = total
    return best


def find_with_gap_pattern(text, first, second, gap):
    """
    Return the places of the letter first that is followed by the letter second exactly gap letters between them.

    find_with_gap_pattern('axbayyb', 'a', 'b', 1) == [0]
    find_with_gap_pattern('ab', 'a', 'b', 3) == []
    """
    return [i for i in range(len(text) - gap - 1) if text[i] == first and text[i + gap + 1] == second]


def prefix_suffix_words(words: List[str]) -> List[Tuple[str, str]]:
    """
    Return the pairs (a, b) of different words of the list, in list order, where a is both the beginning and the end
    of b.

    >>> prefix_suffix_words(['on', 'onion', 'o', 'oro'])
    [('on', 'onion'), ('o', 'oro')]
    """
    return [(a, b) for a in words for b in words if a != b and b.startswith(a) and b.endswith(a)]


def find_cyclic(word: str, piece: str) -> List[int]:
    """
    The letters of the word stand in a circle. Return the places at which the piece can be read (it isn't longer than
    the word).

    find_cyclic('abcab', 'ab') == [0, 3]
    find_cyclic('xyz', 'zx') == [2]
    """
    circle = word + word[:len(piece) - 1]
    return [i for i in range(len(word)) if circle.startswith(piece, i)]


def replace_first_overlap(text: str, old: str, new: str, rounds: int) -> str:
    """
    Replace the first occurrence of old by new, so many times, each time searching from the beginning of the new
    text; stop if there is none.

    >>> replace_first_overlap('aaab', 'aa', 'b', 5)
    'bab'
    >>> replace_first_overlap('xa', 'a', 'aa', 2)
    'xaaa'
    """
    for _ in range(rounds):
        i = text.find(old)
        if i < 0:
            break
        text = text[:i] + new + text[i + len(old):]
    return text


def orders_with_limit(items, limit):
    """
    Return all orders of the items (short numbers) in which the running total after each item is not a multiple of
    the limit, as lists, in the order of permutations.

    orders_with_limit([1, 2, 3], 4) == [[1, 2, 3], [2, 1, 3], [2, 3, 1], [3, 2, 1]]
    orders_with_limit([4], 2) == []
    """
    good = []
    for order in permutations(items):
        total = 0
        for x in order:
            total += x
            if total % limit == 0:
                break
        else:
            good.append(list(order))
    return good


def teams_of_three(skills: Dict[str, int], least: int, spread: int) -> List[str]:
    """
    Return all teams of three (names in alphabetical order, joined by '-') whose skills add up to at least `least`
    and differ by at most spread.

    >>> teams_of_three({'a': 5, 'b': 7, 'c': 6, 'd': 1}, 18, 2)
    ['a-b-c']
    """
    teams = []
    for team in combinations(sorted(skills), 3):
        values = [skills[name] for name in team]
        if sum(values) >= least and max(values) - min(values) <= spread:
            teams.append('-'.join(team))
    return teams


def split_into_rising_parts(digits: str) -> Optional[List[int]]:
    """
    Cut a text of digits into at least two numbers without leading zeros that rise by exactly 1 each; return them, or
    None.

    split_into_rising_parts('91011') == [9, 10, 11]
    split_into_rising_parts('124') is None
    """
    for k in range(1, len(digits) // 2 + 1):
        if digits[0] == '0' and k > 1:
            break
        first = int(digits[:k])
        parts = [first]
        text = digits[:k]
        while len(text) < len(digits):
            parts.append(parts[-1] + 1)
            text += str(parts[-1])
        if text == digits:
            return parts
    return None


def assign_letters_to_slots(slots: list[set[str]]) -> Optional[str]:
    """
    Each slot accepts some letters. Choose a different letter for each slot; return the first solution in
    alphabetical order as a text, or None.

    >>> assign_letters_to_slots([{'a', 'b'}, {'a'}])
    'ba'
    >>> assign_letters_to_slots([{'a'}, {'a'}]) is None
    True
    """
    def fill(chosen: str) -> Optional[str]:
        if len(chosen) == len(slots):
            return chosen
        for letter in sorted(slots[len(chosen)]):
            if letter not in chosen:
                done = fill(chosen + letter)
                if done is not None:
                    return done
        return None

    return fill('')


def sum_free_subsets(n):
    """
    Count the subsets of 1 to n (the empty one included) in which no number is the sum of two different others of the
    subset.

    sum_free_subsets(3) == 7
    sum_free_subsets(1) == 2
    """
    def go(k, chosen):
        if k > n:
            return 1
        total = go(k + 1, chosen)
        if not any(k - x in chosen and k - x != x for x in chosen):
            total += go(k + 1, chosen | {k})
        return total

    return go(1, frozenset())


def maze_key_order(doors: List[str], have: str) -> Optional[str]:
    """
    Each door is a text like 'ab>c': it opens if all keys to the left are there and gives the key on the right. Open
    doors in list order again and again. Return all keys, sorted, or None if some door never opens.

    >>> maze_key_order(['b>c', 'a>b'], 'a')
    'abc'
    >>> maze_key_order(['z>a'], 'b') is None
    True
    """
    keys = set(have)
    closed = list(doors)
    while closed:
        for door in closed:
            needed, _, gift = door.partition('>')
            if set(needed) <= keys:
                keys.update(gift)
                closed.remove(door)
                break
        else:
            return None
    return ''.join(sorted(keys))


def shortest_combo(moves: List[int], goal: int, limit: int) -> Optional[List[int]]:
    """
    Starting from 0 add moves (positive or negative, reusable) without leaving -limit to limit. Return the first
    shortest list of moves that reaches the goal, moves tried in list order, or None.

    shortest_combo([5, -3], 4, 10) == [5, 5, -3, -3]
    shortest_combo([2], 3, 10) is None
    """
    queue = deque([(0, [])])
    seen = {0}
    while queue:
        value, used = queue.popleft()
        if value == goal:
            return used
        for m in moves:
            nxt = value + m
            if abs(nxt) <= limit and nxt not in seen:
                seen.add(nxt)
                queue.append((nxt, used + [m]))
    return None


def count_runs_recursive(text: str) -> int:
    """
    Count the groups of equal neighbouring characters by cutting the text into halves.

    >>> count_runs_recursive('aabbba')
    3
    >>> count_runs_recursive('')
    0
    """
    if len(text) < 2:
        return len(text)
    mid = len(text) // 2
    joined = 1 if text[mid - 1] == text[mid] else 0
    return count_runs_recursive(text[:mid]) + count_runs_recursive(text[mid:]) - joined


def fold_sum_halves(nums):
    """
    Add the right half of a list to the left half in mirror order (as if a strip of paper were folded) until one number
    is left; a middle number stays. Return the list after each fold.

    fold_sum_halves([1, 2, 3, 4]) == [[5, 5], [10]]
    fold_sum_halves([1, 2, 3]) == [[4, 2], [6]]
    """
    stages = []
    while len(nums) > 1:
        half = len(nums) // 2
        folded = [nums[i] + nums[-1 - i] for i in range(half)]
        if len(nums) % 2:
            folded.append(nums[half])
        nums = folded
        stages.append(nums)
    return stages


def group_sizes_rule(text: str, rule: str) -> bool:
    """
    The rule says for the groups of equal characters in order: '+' longer than the group before, '-' shorter, '='
    equally long. It must have one sign for each group but the first.

    >>> group_sizes_rule('abbc', '+-')
    True
    >>> group_sizes_rule('ab', '+')
    False
    """
    sizes = [len(list(g)) for _, g in groupby(text)]
    if len(rule) != max(0, len(sizes) - 1):
        return False
    for sign, a, b in zip(rule, sizes, sizes[1:]):
        found = '+' if b > a else '-' if b < a else '='
        if found != sign:
            return False
    return True


def digit_tree_paths(n: int, target: int) -> List[str]:
    """
    From a number one goes to n // 2 ('h') or n - 3 ('m', if not negative). Return all sorted ways that lead exactly to
    the target, each as a text; a way ends when the target is first reached, and 0 is never left.

    digit_tree_paths(6, 3) == ['h', 'm']
    digit_tree_paths(5, 1) == ['hh', 'mh']
    """
    if n == target:
        return ['']
    if n == 0 or n < target:
        return []
    ways = ['h' + w for w in digit_tree_paths(n // 2, target)]
    if n >= 3:
        ways += ['m' + w for w in digit_tree_paths(n - 3, target)]
    return sorted(ways)


def check():
    assert count_runs_recursive('ab') == 2
    assert cheapest_typing('abcabc', 1) == 4
    assert cheapest_typing('abab', 5) == 4
    assert cut_word_by_scores('snowman', {'snow': 4, 'now': 5, 'man': 3}) == 7
    assert cut_word_by_scores('ab', {}) == -2
    assert coins_in_alternation(3, 2, 8) == (True, 3)
    assert coins_in_alternation(3, 2, 7) == (False, 0)
    assert ways_with_forbidden_total(2, 2, 2) == 1
    assert ways_with_forbidden_total(1, 6, 3) == 4
    assert pyramid_of_bricks(7) == (3, 1)
    assert pyramid_of_bricks(0) == (0, 0)
    assert ladder_game_end(3, [0, 1, 0], 0) == 2
    assert ladder_game_end(2, [], 1) == 1
    assert elevator_weight([60, 70, 50], 130) == [130, 50]
    assert elevator_weight([200], 130) is None
    assert cable_car([0, 0, 1, 7], 2, 5) == 10
    assert cable_car([0], 1, 5) == 0
    assert ring_road_lights([(20, 5, 5), (40, 3, 4)], 10) == 7
    assert ring_road_lights([], 10) == 0
    assert relay_machine('inis', [1, 1, 5]) == [2, 4, 5]
    assert relay_machine('bz', [7]) == [0]
    assert countdown_timers([2, 3], 6) == 5
    assert countdown_timers([1], 3) == 3
    assert bracket_removal_counts('([])]') == (1, 1)
    assert bracket_removal_counts(')(') == (0, 0)
    assert infix_with_words('two plus three times four') == 14
    assert infix_with_words('nine minus one minus one') == 7
    assert spiral_text('abcdefghi', 3) == ['abc', 'hid', 'gfe']
    assert spiral_text('x', 1) == ['x']
    assert grid_vote([[1, 2, 2], [3, 1, 2]]) == [[2, 2, 2], [1, 1, 1]]
    assert grid_vote([]) == []
    assert island_perimeters(['XX.', '..X']) == [4, 6]
    assert island_perimeters(['.']) == []
    assert shadow_row([2, 1, 1, 3], 1) == [0, 1, 1, 1]
    assert shadow_row([1, 1], 0) == [0, 0]
    assert greedy_reading_list([('b', 3), ('a', 3), ('c', 5)], 7) == (['a', 'b'], 1)
    assert greedy_reading_list([], 4) == ([], 4)
    assert fill_gaps_greedy([None, 4, None, 9], 1) == [1, 4, 5, 9]
    assert fill_gaps_greedy([3, None, 4], 1) is None
    assert cheapest_upgrade_order([(10, 5), (3, 4), (6, 9)], 5) == 2
    assert cheapest_upgrade_order([(4, 1)], 3) == 0
    assert sort_by_flag_order('rgbr', 'gbr') == [1, 2, 0, 3]
    assert sort_by_flag_order('', 'rgb') == []
    assert merge_sort_by_key([{'a': 2}, {'b': 1}, {'a': 1}], 'a') == [{'b': 1}, {'a': 1}, {'a': 2}]
    assert merge_sort_by_key([], 'x') == []
    assert quick_partition_steps([3, 5, 1, 4, 2]) == [2, 4]
    assert quick_partition_steps([1]) == []
    assert search_two_lists([1, 4, 6, 9], [2, 6, 8]) == [4]
    assert search_two_lists([5], []) == []
    assert smallest_speed_for_meeting(10, [(6, 2), (20, 5)]) == 4
    assert smallest_speed_for_meeting(7, []) == 1
    assert longest_without_neighbours('abdgfk') == 'bdg'
    assert longest_without_neighbours('') == ''
    assert find_with_gap_pattern('axbayyb', 'a', 'b', 1) == [0]
    assert find_with_gap_pattern('ab', 'a', 'b', 3) == []
    assert find_cyclic('abcab', 'ab') == [0, 3]
    assert find_cyclic('xyz', 'zx') == [2]
    assert orders_with_limit([1, 2, 3], 4) == [[1, 2, 3], [2, 1, 3], [2, 3, 1], [3, 2, 1]]
    assert orders_with_limit([4], 2) == []
    assert split_into_rising_parts('91011') == [9, 10, 11]
    assert split_into_rising_parts('124') is None
    assert sum_free_subsets(3) == 7
    assert sum_free_subsets(1) == 2
    assert shortest_combo([5, -3], 4, 10) == [5, 5, -3, -3]
    assert shortest_combo([2], 3, 10) is None
    assert fold_sum_halves([1, 2, 3, 4]) == [[5, 5], [10]]
    assert fold_sum_halves([1, 2, 3]) == [[4, 2], [6]]
    assert digit_tree_paths(6, 3) == ['h', 'm']
    assert digit_tree_paths(5, 1) == ['hh', 'mh']
