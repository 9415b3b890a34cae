"""Longer functions in two or three steps: nested helpers, searches, small simulations, dynamic programming."""

import math
from collections import deque
from functools import lru_cache
from heapq import heappop, heappush
from typing import Callable, Dict, List, Optional, Tuple


def mirror_primes(limit: int) -> List[int]:
    """
    A mirror prime is a prime whose digits, read backwards, give a different number that is prime as well.
    Return all mirror primes up to and including the limit.

    >>> mirror_primes(40)
    [13, 17, 31, 37]
    >>> mirror_primes(12)
    []
    """
    def is_prime(n):
        if n < 2:
            return False
        divisor = 2
        while divisor * divisor <= n:
            if n % divisor == 0:
                return False
            divisor += 1
        return True

    result = []
    for number in range(2, limit + 1):
        mirrored = int(str(number)[::-1])
        if mirrored != number and is_prime(number) and is_prime(mirrored):
            result.append(number)
    return result


def nth_with_digit_sum(n: int, wanted: int) -> int:
    """
    Return the n-th positive integer (counted from 1) whose digits add up to `wanted`.

    nth_with_digit_sum(1, 5) == 5
    nth_with_digit_sum(2, 5) == 14
    nth_with_digit_sum(3, 1) == 100
    nth_with_digit_sum(4, 10) == 46
    """
    def digit_sum(number):
        total = 0
        while number > 0:
            total += number % 10
            number //= 10
        return total

    found = 0
    candidate = 0
    while found < n:
        candidate += 1
        if digit_sum(candidate) == wanted:
            found += 1
    return candidate


def fewest_hops_over_stones(stones: List[int], longest: int) -> int:
    """
    A frog sits on the first stone of a river and wants to reach the last. The stones are given by their increasing
    positions, and a hop forward covers at most `longest`. Return the least number of hops, or -1 if
    the last stone cannot be reached.

    fewest_hops_over_stones([0, 2, 3, 5, 8], 3) == 3
    fewest_hops_over_stones([0, 4], 3) == -1
    fewest_hops_over_stones([7], 1) == 0
    """
    hops = 0
    current = 0
    last = len(stones) - 1
    while current < last:
        reach = current
        while reach < last and stones[reach + 1] - stones[current] <= longest:
            reach += 1
        if reach == current:
            return -1
        current = reach
        hops += 1
    return hops


def change_digits_to_multiple(number: int, divisor: int) -> List[int]:
    """
    Change exactly one digit of a positive number into another digit so that the result is divisible by the
    divisor. The first digit must not become 0. Return all results in increasing order.

    >>> change_digits_to_multiple(23, 10)
    [20]
    >>> change_digits_to_multiple(14, 7)
    [84]
    >>> change_digits_to_multiple(5, 4)
    [4, 8]
    """
    text = str(number)
    results = []
    for i in range(len(text)):
        for digit in '0123456789':
            if digit == text[i]:
                continue
            if i == 0 and digit == '0':
                continue
            changed = int(text[:i] + digit + text[i + 1:])
            if changed % divisor == 0:
                results.append(changed)
    return sorted(results)


def cheapest_split_in_two(weights: List[int]) -> Tuple[List[int], List[int]]:
    """
    A list of at least two weights is cut at one place into a left and a right part, both not empty. Choose the place
    at which the sums of the two parts are as close as possible; if there are several, the leftmost.

    cheapest_split_in_two([1, 2, 3, 4]) == ([1, 2, 3], [4])
    cheapest_split_in_two([5, 5]) == ([5], [5])
    cheapest_split_in_two([9, 1, 1]) == ([9], [1, 1])
    """
    total = sum(weights)
    left = 0
    best_cut = 1
    best_difference = None
    for cut in range(1, len(weights)):
        left += weights[cut - 1]
        right = total - left
        difference = abs(left - right)
        if best_difference is None or difference < best_difference:
            best_difference = difference
            best_cut = cut
    return weights[:best_cut], weights[best_cut:]


def spell_with_blocks(word: str, blocks: List[str]) -> bool:
    """
    Every block shows a few letters, and each block can be used once, for one of its letters. Decide whether
    the word can be laid with the blocks.

    >>> spell_with_blocks('cab', ['ab', 'ac', 'b'])
    True
    >>> spell_with_blocks('aa', ['ab', 'b'])
    False
    >>> spell_with_blocks('', [])
    True
    """
    used = [False] * len(blocks)

    def place(position):
        if position == len(word):
            return True
        for i, block in enumerate(blocks):
            if used[i] or word[position] not in block:
                continue
            used[i] = True
            if place(position + 1):
                return True
            used[i] = False
        return False

    return place(0)


def flood_level_hours(terrain: List[List[int]], start: Tuple[int, int], level: int) -> List[List[int]]:
    """
    Water enters a terrain at the cell start at hour 0. Each hour it spreads to the neighbour cells (up, down, left,
    right) whose height is at most `level`. Return a grid with the hour at which each cell is reached, -1 for
    cells that stay dry. The start cell is always reached.

    flood_level_hours([[1, 5], [2, 1]], (0, 0), 3) == [[0, -1], [1, 2]]
    flood_level_hours([[9, 9, 1]], (0, 0), 3) == [[0, -1, -1]]
    """
    rows, columns = len(terrain), len(terrain[0])
    hours = [[-1] * columns for _ in range(rows)]
    hours[start[0]][start[1]] = 0
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if not (0 <= nr < rows and 0 <= nc < columns):
                continue
            if hours[nr][nc] != -1 or terrain[nr][nc] > level:
                continue
            hours[nr][nc] = hours[r][c] + 1
            queue.append((nr, nc))
    return hours


def most_stamps_worth(prices: List[int], budget: int, blocked: List[int]) -> int:
    """
    A collector buys stamps at the given prices, each one at most once. The positions in `blocked` are already sold.
    Return the largest number of stamps that the budget pays for.

    most_stamps_worth([4, 1, 3, 2], 6, []) == 3
    most_stamps_worth([4, 1, 3, 2], 6, [1]) == 2
    most_stamps_worth([8], 5, []) == 0
    """
    available = []
    for position, price in enumerate(prices):
        if position not in blocked:
            available.append(price)
    available.sort()
    bought = 0
    for price in available:
        if price > budget:
            break
        budget -= price
        bought += 1
    return bought


def best_alternating_pick(cards: List[int]) -> int:
    """
    Choose some cards in the given order. The score is the first chosen card minus the second plus the third minus the
    fourth and so on. Return the highest possible score; choosing nothing scores 0.

    best_alternating_pick([5, 1, 6]) == 10
    best_alternating_pick([3, 2, 1]) == 3
    best_alternating_pick([-4]) == 0
    """
    @lru_cache(maxsize=None)
    def best(i, adding):
        if i == len(cards):
            return 0
        skip = best(i + 1, adding)
        if adding:
            take = cards[i] + best(i + 1, False)
        else:
            take = -cards[i] + best(i + 1, True)
        return max(skip, take)

    return best(0, True)


def ladder_of_sums(numbers: List[int]) -> List[List[int]]:
    """
    Build a pyramid: the first row is the list itself; each next row holds the sums of neighbours of the row
    before, but sums over 99 are replaced by their last two digits. Stop at a row of one number.

    >>> ladder_of_sums([1, 2, 3])
    [[1, 2, 3], [3, 5], [8]]
    >>> ladder_of_sums([60, 70])
    [[60, 70], [30]]
    >>> ladder_of_sums([])
    []
    """
    if not numbers:
        return []
    rows = [list(numbers)]
    while len(rows[-1]) > 1:
        row = rows[-1]
        above = []
        for i in range(len(row) - 1):
            total = row[i] + row[i + 1]
            if total > 99:
                total %= 100
            above.append(total)
        rows.append(above)
    return rows


def sort_by_steps(numbers: List[int], step: Callable[[int], int], goal: int, limit: int) -> List[int]:
    """
    Count for each number how often the function `step` has to be applied until the goal is reached; numbers which
    do not reach it within `limit` applications are left out. Return the others sorted by this count,
    and by value where the counts are equal.

    >>> sort_by_steps([8, 3, 5, 1], lambda n: n // 2, 1, 10)
    [1, 3, 5, 8]
    >>> sort_by_steps([9, 4], lambda n: n - 3, 0, 10)
    [9]
    """
    def count(number):
        steps = 0
        while number != goal:
            if steps == limit:
                return None
            number = step(number)
            steps += 1
        return steps

    ranked = []
    for number in numbers:
        steps = count(number)
        if steps is not None:
            ranked.append((steps, number))
    return [number for _, number in sorted(ranked)]


def two_lines_at_counter(arrivals: List[Tuple[int, int]]) -> int:
    """
    Customers come as (arrival time, service time), sorted by arrival. There are two clerks, and a customer goes to
    the one who will be free first. Return the longest waiting time of any customer.

    two_lines_at_counter([(0, 5), (1, 5), (2, 1)]) == 3
    two_lines_at_counter([(0, 1), (4, 1)]) == 0
    two_lines_at_counter([]) == 0
    """
    free_at = [0, 0]
    longest = 0
    for arrival, service in arrivals:
        if free_at[0] <= free_at[1]:
            clerk = 0
        else:
            clerk = 1
        begin = max(arrival, free_at[clerk])
        waiting = begin - arrival
        longest = max(longest, waiting)
        free_at[clerk] = begin + service
    return longest


def shrinking_print_queue(jobs: List[int], per_turn: int) -> List[int]:
    """
    Jobs have a number of pages. In each turn the printer takes the largest job (the lowest index if several are equal),
    prints up to per_turn pages of it and puts the rest back. Return the indices of the
    jobs in the order in which they are finished.

    >>> shrinking_print_queue([5, 3, 4], 3)
    [1, 0, 2]
    >>> shrinking_print_queue([2, 2], 5)
    [0, 1]
    """
    heap: List[Tuple[int, int]] = []
    for index, pages in enumerate(jobs):
        heappush(heap, (-pages, index))
    finished = []
    while heap:
        negative, index = heappop(heap)
        rest = -negative - per_turn
        if rest > 0:
            heappush(heap, (-rest, index))
        else:
            finished.append(index)
    return finished


def split_digits_into_increasing(digits: str) -> List[int]:
    """
    Cut a string of digits into numbers from left to right so that each number is larger than the one before; every
    number is taken as short as possible. If the digits at the end are not enough for a larger
    number, they are dropped. Zeros at the start of a number are allowed.

    split_digits_into_increasing('123415') == [1, 2, 3, 4, 15]
    split_digits_into_increasing('5121') == [5, 12]
    split_digits_into_increasing('') == []
    """
    numbers = []
    previous = -1
    piece = ''
    for digit in digits:
        piece += digit
        value = int(piece)
        if value > previous:
            numbers.append(value)
            previous = value
            piece = ''
    return numbers


def group_words_by_skeleton(words: List[str]) -> List[List[str]]:
    """
    The skeleton of a word is the word without its vowels a, e, i, o, u. Put words with the same skeleton into
    one group. Return the groups with at least two words, the largest group first; groups of the same
    size are in the order of their first words.

    >>> group_words_by_skeleton(['bat', 'bit', 'dog', 'but', 'dig'])
    [['bat', 'bit', 'but'], ['dog', 'dig']]
    >>> group_words_by_skeleton(['one', 'two'])
    []
    """
    def skeleton(word):
        kept = ''
        for ch in word:
            if ch not in 'aeiou':
                kept += ch
        return kept

    groups: Dict[str, List[str]] = {}
    for word in words:
        groups.setdefault(skeleton(word), []).append(word)
    result = [group for group in groups.values() if len(group) > 1]
    result.sort(key=len, reverse=True)
    return result


def points_on_most_lines(points: List[Tuple[int, int]]) -> int:
    """
    Return the largest number of the given points that lie on one horizontal, vertical or diagonal line (slope 1 or -1).
    All points are different. For an empty list return 0.

    points_on_most_lines([(0, 0), (1, 1), (2, 2), (0, 5)]) == 3
    points_on_most_lines([(0, 3), (1, 2), (3, 0), (7, 7)]) == 3
    points_on_most_lines([(1, 2)]) == 1
    """
    counts = {}
    for x, y in points:
        lines = [
            ('horizontal', y),
            ('vertical', x),
            ('rising', x - y),
            ('falling', x + y),
        ]
        for line in lines:
            counts[line] = counts.get(line, 0) + 1
    if not counts:
        return 0
    return max(counts.values())


def integer_triangles(perimeter: int) -> List[Tuple[int, int, int]]:
    """
    Return all triangles with whole sides a <= b <= c and the given perimeter which have a whole area.
    They are sorted by a, then by b.

    >>> integer_triangles(12)
    [(3, 4, 5)]
    >>> integer_triangles(16)
    [(5, 5, 6)]
    >>> integer_triangles(10)
    []
    """
    result = []
    for a in range(1, perimeter // 3 + 1):
        for b in range(a, (perimeter - a) // 2 + 1):
            c = perimeter - a - b
            if a + b <= c:
                continue
            # sixteen times the square of the area
            square = (a + b + c) * (a + b - c) * (a - b + c) * (b + c - a)
            root = math.isqrt(square)
            if root * root == square and root % 4 == 0:
                result.append((a, b, c))
    return result


def first_year_two_meet(cycles: List[int], start: int, limit: int) -> Optional[int]:
    """
    Several comets return every cycles[i] years, and all of them were seen in the year 0. Return the first year
    not before `start` and not after `limit` in which at least two comets are seen, or None.

    first_year_two_meet([3, 4], 1, 50) == 12
    first_year_two_meet([5, 7, 10], 11, 40) == 20
    first_year_two_meet([6], 1, 100) == None
    """
    for year in range(start, limit + 1):
        seen = 0
        enough = False
        for cycle in cycles:
            if year % cycle == 0:
                seen += 1
            if seen == 2:
                enough = True
                break
        if enough:
            return year
    return None


def water_jug_steps(jugs: Tuple[int, int], goal: int) -> int:
    """
    There are two jugs of the given sizes, both empty at first. A step fills one jug from the tap, empties one, or pours
    from one to the other until the first is empty or the second is full. Return the least
    number of steps after which some jug holds exactly `goal`, or -1.

    water_jug_steps((3, 5), 4) == 6
    water_jug_steps((2, 4), 3) == -1
    water_jug_steps((1, 2), 0) == 0
    """
    a_size, b_size = jugs
    steps = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        a, b = queue.popleft()
        if goal in (a, b):
            return steps[(a, b)]
        to_b = min(a, b_size - b)
        to_a = min(b, a_size - a)
        options = [
            (a_size, b), (a, b_size), (0, b), (a, 0),
            (a - to_b, b + to_b), (a + to_a, b - to_a),
        ]
        for state in options:
            if state not in steps:
                steps[state] = steps[(a, b)] + 1
                queue.append(state)
    return -1


def game_of_takeaway(piles: int, moves: List[int]) -> List[int]:
    """
    Two players take counters from one pile in turn; each takes a number from the list `moves`. Whoever cannot move
    loses. Return the sizes from 0 to `piles` at which the player to move will lose if both
    play perfectly.

    >>> game_of_takeaway(10, [1, 2])
    [0, 3, 6, 9]
    >>> game_of_takeaway(6, [2])
    [0, 1, 4, 5]
    """
    wins = [False] * (piles + 1)
    losing = []
    for size in range(piles + 1):
        for move in moves:
            if move <= size and not wins[size - move]:
                wins[size] = True
                break
        if not wins[size]:
            losing.append(size)
    return losing


def merge_sorted_with_origin(a: List[int], b: List[int]) -> List[Tuple[int, str]]:
    """
    Merge two sorted lists into one sorted list and note where each number came from: 'a', 'b', or 'both' if
    the number stands at the head of both lists at the same time; it is then taken from both lists at once.

    merge_sorted_with_origin([1, 4], [2, 4]) == [(1, 'a'), (2, 'b'), (4, 'both')]
    merge_sorted_with_origin([3, 3], [3]) == [(3, 'both'), (3, 'a')]
    merge_sorted_with_origin([], [5]) == [(5, 'b')]
    """
    merged = []
    i, j = 0, 0
    while i < len(a) and j < len(b):
        if a[i] < b[j]:
            merged.append((a[i], 'a'))
            i += 1
        elif b[j] < a[i]:
            merged.append((b[j], 'b'))
            j += 1
        else:
            merged.append((a[i], 'both'))
            i += 1
            j += 1
    merged.extend((value, 'a') for value in a[i:])
    merged.extend((value, 'b') for value in b[j:])
    return merged


def decode_digit_letters(code: str) -> str:
    """
    Decode a text in which letters are written as two-digit numbers (01 for a, 02 for b, ..., 26 for z) and 00 is a
    blank. A '^' before a number makes the letter a capital. If the code breaks off within a number or has a number
    over 26, raise ValueError.

    >>> decode_digit_letters('^080900^0401')
    'Hi Da'
    >>> decode_digit_letters('')
    ''
    """
    text = ''
    i = 0
    while i < len(code):
        capital = code[i] == '^'
        if capital:
            i += 1
        number = code[i:i + 2]
        if len(number) < 2 or int(number) > 26:
            raise ValueError('bad code')
        value = int(number)
        letter = ' ' if value == 0 else chr(ord('a') + value - 1)
        text += letter.upper() if capital else letter
        i += 2
    return text


def longest_path_in_steps(slopes: Dict[str, List[str]], start: str) -> List[str]:
    """
    The ski lifts and slopes of an area lead only downhill: slopes[p] lists the places below p, in a fixed order; places
    without slopes may be missing. Return the path from start with the most places; among equally long
    paths take the one whose slopes come first in the lists.

    >>> longest_path_in_steps({'top': ['inn', 'cabin'], 'cabin': ['inn'], 'inn': ['car park']}, 'top')
    ['top', 'cabin', 'inn', 'car park']
    >>> longest_path_in_steps({'a': ['b', 'c']}, 'a')
    ['a', 'b']
    """
    known = {}

    def longest(place):
        if place not in known:
            best = []
            for lower in slopes.get(place, []):
                path = longest(lower)
                if len(path) > len(best):
                    best = path
            known[place] = [place] + best
        return known[place]

    return longest(start)


def thermostat_energy(temperatures: List[int], low: int, high: int) -> Tuple[int, int]:
    """
    A heater is off at first. At each reading it is switched on if the temperature is below `low` and off if it is above
    `high`; between the two limits it stays as it was. Return for how many readings it was on
    and how often it was switched.

    thermostat_energy([20, 17, 19, 22, 20], 18, 21) == (2, 2)
    thermostat_energy([15, 15], 18, 21) == (2, 1)
    thermostat_energy([], 1, 2) == (0, 0)
    """
    on = False
    readings_on = 0
    switches = 0
    for temperature in temperatures:
        wanted = on
        if temperature < low:
            wanted = True
        elif temperature > high:
            wanted = False
        if wanted != on:
            switches += 1
            on = wanted
        if on:
            readings_on += 1
    return readings_on, switches


def spiral_then_sum(size: int) -> Tuple[List[List[int]], int]:
    """
    Fill a square grid with 1, 2, 3, ... in a spiral that starts in the upper left corner and first goes right, then
    down, left, up, and so on inwards. Return the grid and the sum of its main diagonal.

    spiral_then_sum(2) == ([[1, 2], [4, 3]], 4)
    spiral_then_sum(3) == ([[1, 2, 3], [8, 9, 4], [7, 6, 5]], 15)
    spiral_then_sum(0) == ([], 0)
    """
    grid = [[0] * size for _ in range(size)]
    r, c = 0, 0
    dr, dc = 0, 1
    for number in range(1, size * size + 1):
        grid[r][c] = number
        next_r, next_c = r + dr, c + dc
        inside = 0 <= next_r < size and 0 <= next_c < size
        if not inside or grid[next_r][next_c] != 0:
            dr, dc = dc, -dr
        r += dr
        c += dc
    diagonal = sum(grid[i][i] for i in range(size))
    return grid, diagonal


def partition_tasks_by_energy(tasks: List[int], energy: int, rest: int) -> List[List[int]]:
    """
    You do tasks in order; each needs some energy. You start with full `energy`. If the next task needs more
    than you have, you first end the day, and the night gives you `rest` energy back, but never more than full.
    Return the tasks of each day; a day may be empty if one night was not enough. No task needs more than
    the full energy, and rest is positive.

    partition_tasks_by_energy([3, 2, 4], 5, 5) == [[3, 2], [4]]
    partition_tasks_by_energy([5, 4], 5, 2) == [[5], [], [4]]
    partition_tasks_by_energy([], 3, 1) == [[]]
    """
    days: List[List[int]] = [[]]
    left = energy
    for task in tasks:
        while task > left:
            left = min(energy, left + rest)
            days.append([])
        days[-1].append(task)
        left -= task
    return days


def binary_search_roof(f: Callable[[int], int], low: int, high: int) -> Tuple[int, int]:
    """
    The function f first rises strictly and then falls strictly on the whole numbers from low to high (one of the two
    parts may be missing). Return the place of its maximum and the number of times that the search
    halved the range. In each round compare f(middle) with f(middle + 1).

    >>> binary_search_roof(lambda x: -(x - 3) ** 2, 0, 8)
    (3, 3)
    >>> binary_search_roof(lambda x: x, 5, 5)
    (5, 0)
    >>> binary_search_roof(lambda x: -x, 0, 3)
    (0, 2)
    """
    rounds = 0
    while low < high:
        middle = (low + high) // 2
        rising = f(middle) < f(middle + 1)
        if rising:
            low = middle + 1
        else:
            high = middle
        rounds += 1
    return low, rounds


def strongest_team_under_cap(players: List[Tuple[str, int, int]], cap: int) -> Tuple[int, List[str]]:
    """
    Players are given as (name, salary, strength). Choose a team whose salaries add up to at most `cap` and whose total
    strength is as large as possible. Return the strength and the names in the given order. If several teams
    are equally strong, any player who comes later is left out if possible.

    >>> strongest_team_under_cap([('Ann', 4, 5), ('Bob', 3, 4), ('Cid', 2, 3)], 5)
    (7, ['Bob', 'Cid'])
    >>> strongest_team_under_cap([('Ann', 9, 9)], 5)
    (0, [])
    """
    best = [(0, [])] * (cap + 1)
    for name, salary, strength in players:
        updated = list(best)
        for money in range(salary, cap + 1):
            old_strength, team = best[money - salary]
            if old_strength + strength > best[money][0]:
                updated[money] = (old_strength + strength, team + [name])
        best = updated
    return best[cap]


def collatz_like_table(limit: int, factor: int) -> List[Tuple[int, int]]:
    """
    Starting with a number n, halve it while it is even; when it is odd (and not 1), multiply it by
    `factor` (1 or 3) and add 1. For n from 1 to limit return the pairs (n, number of steps until 1). A number
    that comes back to an earlier value without reaching 1 gets -1.

    >>> collatz_like_table(4, 3)
    [(1, 0), (2, 1), (3, 7), (4, 2)]
    >>> collatz_like_table(3, 1)
    [(1, 0), (2, 1), (3, 3)]
    """
    table = []
    for n in range(1, limit + 1):
        value = n
        seen = set()
        while value != 1 and value not in seen:
            seen.add(value)
            if value % 2 == 0:
                value //= 2
            else:
                value = factor * value + 1
        if value == 1:
            table.append((n, len(seen)))
        else:
            table.append((n, -1))
    return table


def tallest_tower_of_boxes(boxes: List[Tuple[int, int]]) -> int:
    """
    Boxes are given as (width, height). A box may stand on another one only if it is strictly narrower. Return
    the height of the tallest tower; of boxes with the same width only one can be used.

    tallest_tower_of_boxes([(3, 2), (5, 1), (3, 4)]) == 5
    tallest_tower_of_boxes([(2, 2)]) == 2
    tallest_tower_of_boxes([]) == 0
    """
    boxes = sorted(boxes, reverse=True)
    total = 0
    i = 0
    while i < len(boxes):
        width = boxes[i][0]
        tallest = 0
        while i < len(boxes) and boxes[i][0] == width:
            tallest = max(tallest, boxes[i][1])
            i += 1
        total += tallest
    return total


def check():
    """Check the examples that are not doctests."""
    assert nth_with_digit_sum(1, 5) == 5
    assert nth_with_digit_sum(2, 5) == 14
    assert nth_with_digit_sum(3, 1) == 100
    assert nth_with_digit_sum(4, 10) == 46
    assert fewest_hops_over_stones([0, 2, 3, 5, 8], 3) == 3
    assert fewest_hops_over_stones([0, 4], 3) == -1
    assert fewest_hops_over_stones([7], 1) == 0
    assert cheapest_split_in_two([1, 2, 3, 4]) == ([1, 2, 3], [4])
    assert cheapest_split_in_two([5, 5]) == ([5], [5])
    assert cheapest_split_in_two([9, 1, 1]) == ([9], [1, 1])
    assert flood_level_hours([[1, 5], [2, 1]], (0, 0), 3) == [[0, -1], [1, 2]]
    assert flood_level_hours([[9, 9, 1]], (0, 0), 3) == [[0, -1, -1]]
    assert most_stamps_worth([4, 1, 3, 2], 6, []) == 3
    assert most_stamps_worth([4, 1, 3, 2], 6, [1]) == 2
    assert most_stamps_worth([8], 5, []) == 0
    assert best_alternating_pick([5, 1, 6]) == 10
    assert best_alternating_pick([3, 2, 1]) == 3
    assert best_alternating_pick([-4]) == 0
    assert two_lines_at_counter([(0, 5), (1, 5), (2, 1)]) == 3
    assert two_lines_at_counter([(0, 1), (4, 1)]) == 0
    assert two_lines_at_counter([]) == 0
    assert split_digits_into_increasing('123415') == [1, 2, 3, 4, 15]
    assert split_digits_into_increasing('5121') == [5, 12]
    assert split_digits_into_increasing('') == []
    assert points_on_most_lines([(0, 0), (1, 1), (2, 2), (0, 5)]) == 3
    assert points_on_most_lines([(0, 3), (1, 2), (3, 0), (7, 7)]) == 3
    assert points_on_most_lines([(1, 2)]) == 1
    assert first_year_two_meet([3, 4], 1, 50) == 12
    assert first_year_two_meet([5, 7, 10], 11, 40) == 20
    assert first_year_two_meet([6], 1, 100) is None
    assert water_jug_steps((3, 5), 4) == 6
    assert water_jug_steps((2, 4), 3) == -1
    assert water_jug_steps((1, 2), 0) == 0
    assert merge_sorted_with_origin([1, 4], [2, 4]) == [(1, 'a'), (2, 'b'), (4, 'both')]
    assert merge_sorted_with_origin([3, 3], [3]) == [(3, 'both'), (3, 'a')]
    assert merge_sorted_with_origin([], [5]) == [(5, 'b')]
    assert thermostat_energy([20, 17, 19, 22, 20], 18, 21) == (2, 2)
    assert thermostat_energy([15, 15], 18, 21) == (2, 1)
    assert thermostat_energy([], 1, 2) == (0, 0)
    assert spiral_then_sum(2) == ([[1, 2], [4, 3]], 4)
    assert spiral_then_sum(3) == ([[1, 2, 3], [8, 9, 4], [7, 6, 5]], 15)
    assert spiral_then_sum(0) == ([], 0)
    assert partition_tasks_by_energy([3, 2, 4], 5, 5) == [[3, 2], [4]]
    assert partition_tasks_by_energy([5, 4], 5, 2) == [[5], [], [4]]
    assert partition_tasks_by_energy([], 3, 1) == [[]]
    assert tallest_tower_of_boxes([(3, 2), (5, 1), (3, 4)]) == 5
    assert tallest_tower_of_boxes([(2, 2)]) == 2
    assert tallest_tower_of_boxes([]) == 0
