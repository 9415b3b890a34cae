"""Backtracking and divide and conquer: subsets, orders with rules, small puzzles, splitting and joining."""

from functools import reduce
from itertools import combinations, permutations, product
from typing import Any, Dict, Iterator, List, Optional, Set, Tuple


def subsets_without_close(nums: List[int], gap: int) -> List[List[int]]:
    """
    Return all subsets of a sorted list in which every two numbers differ by at least gap, beginning with the empty
    one; subsets that leave out the first number come before those that take it.

    >>> subsets_without_close([1, 2, 4], 2)
    [[], [4], [2], [2, 4], [1], [1, 4]]
    >>> subsets_without_close([], 3)
    [[]]
    """
    if not nums:
        return [[]]
    first, rest = nums[0], nums[1:]
    without = subsets_without_close(rest, gap)
    taken = subsets_without_close([n for n in rest if n - first >= gap], gap)
    return without + [[first] + s for s in taken]


def subsets_by_bits(items, least):
    """
    Return all subsets with at least `least` items, where the subset number k takes the items whose bit is set in k
    (the first item is the lowest bit).

    subsets_by_bits(['a', 'b'], 1) == [['a'], ['b'], ['a', 'b']]
    subsets_by_bits(['a'], 2) == []
    """
    result = []
    for mask in range(1 << len(items)):
        chosen = [item for i, item in enumerate(items) if mask >> i & 1]
        if len(chosen) >= least:
            result.append(chosen)
    return result


def combos_with_total_weight(weights: Dict[str, int], total: int) -> List[List[str]]:
    """
    Return all groups of names (each group sorted, groups in alphabetical order) whose weights add up to exactly the
    total. The empty group counts only for total 0.

    >>> combos_with_total_weight({'a': 2, 'b': 3, 'c': 5}, 5)
    [['a', 'b'], ['c']]
    >>> combos_with_total_weight({}, 0)
    [[]]
    """
    names = sorted(weights)
    found: List[List[str]] = []

    def extend(i: int, group: List[str], rest: int) -> None:
        if rest == 0:
            found.append(group)
            return
        for k in range(i, len(names)):
            if weights[names[k]] <= rest:
                extend(k + 1, group + [names[k]], rest - weights[names[k]])

    extend(0, [], total)
    return found


def orders_with_first_before(items: List[str], rules: List[Tuple[str, str]]) -> List[str]:
    """
    Return all orders of the items (joined to a text) in which for each rule (x, y) the item x stands somewhere before
    y, in the order of itertools.permutations.

    orders_with_first_before(['a', 'b', 'c'], [('c', 'a')]) == ['bca', 'cab', 'cba']
    orders_with_first_before(['a'], []) == ['a']
    """
    good = []
    for order in permutations(items):
        if all(order.index(x) < order.index(y) for x, y in rules):
            good.append(''.join(order))
    return good


def orders_no_neighbours_differ_one(n: int) -> list[list[int]]:
    """
    Return all orders of 1 to n in which no two neighbours differ by exactly 1, sorted.

    >>> orders_no_neighbours_differ_one(4)
    [[2, 4, 1, 3], [3, 1, 4, 2]]
    >>> orders_no_neighbours_differ_one(3)
    []
    """
    result: list[list[int]] = []

    def place(order: list[int]) -> None:
        if len(order) == n:
            result.append(order[:])
            return
        for k in range(1, n + 1):
            if k in order or (order and abs(order[-1] - k) == 1):
                continue
            order.append(k)
            place(order)
            order.pop()

    place([])
    return result


def count_ring_orders(n, ok):
    """
    Count the ways to put 1 to n in a ring, beginning with 1, so that ok(a, b) holds for each two neighbours (also
    for the last and the first).

    count_ring_orders(4, lambda a, b: (a + b) % 2 == 1) == 2
    count_ring_orders(3, lambda a, b: a != b) == 2
    """
    def go(ring):
        if len(ring) == n:
            return 1 if ok(ring[-1], 1) else 0
        return sum(go(ring + [k]) for k in range(2, n + 1) if k not in ring and ok(ring[-1], k))

    return go([1])


def derangements_list(word: str) -> List[str]:
    """
    Return all rearrangements of a word with different letters in which no letter stays at its place, sorted.

    >>> derangements_list('abc')
    ['bca', 'cab']
    >>> derangements_list('a')
    []
    """
    def build(i: int, left: str) -> Iterator[str]:
        if i == len(word):
            yield ''
        for ch in left:
            if ch != word[i]:
                for tail in build(i + 1, left.replace(ch, '')):
                    yield ch + tail

    return sorted(build(0, word))


def distinct_orders_count(text: str, fixed: str) -> int:
    """
    Count the different rearrangements of a text in which the letter `fixed` never stands at the first or last place.

    distinct_orders_count('aab', 'b') == 1
    distinct_orders_count('ab', 'a') == 0
    """
    orders = set(permutations(text))
    return sum(1 for o in orders if o[0] != fixed and o[-1] != fixed)


def kth_order_of_letters(letters: str, k: int) -> str:
    """
    Return the k-th (counting from 0) of all orders of different letters in alphabetical order, or '' if there are
    not that many.

    kth_order_of_letters('abc', 3) == 'bca'
    kth_order_of_letters('ab', 2) == ''
    """
    pool = sorted(letters)
    count = 1
    for i in range(2, len(pool) + 1):
        count *= i
    if k >= count:
        return ''
    out = ''
    while pool:
        count //= len(pool)
        i, k = divmod(k, count)
        out += pool.pop(i)
    return out


def bracket_texts_with_depth(pairs: int, depth: int) -> list[str]:
    """
    Return all correct texts of so many pairs of round brackets that are nested at most `depth` deep, '(' before ')'
    in the order.

    >>> bracket_texts_with_depth(3, 2)
    ['(()())', '(())()', '()(())', '()()()']
    >>> bracket_texts_with_depth(2, 1)
    ['()()']
    """
    found = []

    def grow(text: str, opened: int, closed: int) -> None:
        if closed == pairs:
            found.append(text)
            return
        if opened < pairs and opened - closed < depth:
            grow(text + '(', opened + 1, closed)
        if closed < opened:
            grow(text + ')', opened, closed + 1)

    grow('', 0, 0)
    return found


def queens_with_blocked(size, blocked):
    """
    Count the ways to put one queen in each row of a square board so that none attacks another and no queen stands on a
    blocked cell (row, column).

    queens_with_blocked(4, []) == 2
    queens_with_blocked(4, [(0, 1)]) == 1
    queens_with_blocked(1, [(0, 0)]) == 0
    """
    def count(row, columns):
        if row == size:
            return 1
        total = 0
        for c in range(size):
            if (row, c) in blocked:
                continue
            if all(c != k and abs(c - k) != row - r for r, k in enumerate(columns)):
                total += count(row + 1, columns + [c])
        return total

    return count(0, [])


def rooks_on_holes(board: List[str]) -> int:
    """
    Count the ways to put one rook in each row on cells with '.' so that no column has two rooks.

    >>> rooks_on_holes(['.#', '..'])
    1
    >>> rooks_on_holes(['...', '...'])
    6
    """
    def place(row: int, used: Set[int]) -> int:
        if row == len(board):
            return 1
        return sum(place(row + 1, used | {c}) for c, ch in enumerate(board[row]) if ch == '.' and c not in used)

    return place(0, set())


def colour_map(neighbours: Dict[str, List[str]], colours: List[str]) -> Optional[Dict[str, str]]:
    """
    Give each country a colour so that neighbours differ, trying countries in alphabetical order and colours in the
    given order. Return the first solution or None.

    colour_map({'a': ['b'], 'b': ['a', 'c'], 'c': ['b']}, ['r', 's']) == {'a': 'r', 'b': 's', 'c': 'r'}
    colour_map({'a': ['b'], 'b': ['a']}, ['red']) is None
    """
    countries = sorted(neighbours)
    chosen: Dict[str, str] = {}

    def paint(i: int) -> bool:
        if i == len(countries):
            return True
        land = countries[i]
        for colour in colours:
            if all(chosen.get(n) != colour for n in neighbours[land]):
                chosen[land] = colour
                if paint(i + 1):
                    return True
                del chosen[land]
        return False

    return chosen if paint(0) else None


def digits_for_sum_puzzle(a: str, b: str, total: str) -> list[dict[str, int]]:
    """
    Letters stand for different digits. Return all ways to replace the letters so that a + b == total and no number
    begins with 0 (keys in alphabetical order).

    >>> digits_for_sum_puzzle('A', 'A', 'BA')
    []
    >>> digits_for_sum_puzzle('AB', 'B', 'CD')[0]
    {'A': 1, 'B': 5, 'C': 2, 'D': 0}
    """
    letters = sorted(set(a + b + total))
    solutions = []

    def value(word: str, code: dict[str, int]) -> int:
        n = 0
        for ch in word:
            n = n * 10 + code[ch]
        return n

    for digits in permutations(range(10), len(letters)):
        code = dict(zip(letters, digits))
        if 0 in (code[a[0]], code[b[0]], code[total[0]]):
            continue
        if value(a, code) + value(b, code) == value(total, code):
            solutions.append(code)
    return solutions


def operators_between(nums, goal):
    """
    Put + or * between the numbers and calculate strictly from left to right. Return all texts of operators that give
    the goal, '+' before '*'.

    operators_between([2, 3, 4], 20) == ['+*']
    operators_between([5], 5) == ['']
    """
    found = []
    for ops in product('+*', repeat=len(nums) - 1):
        value = nums[0]
        for op, n in zip(ops, nums[1:]):
            value = value + n if op == '+' else value * n
        if value == goal:
            found.append(''.join(ops))
    return found


def reachable_by_brackets(nums: List[int]) -> List[int]:
    """
    The numbers stay in their order with minus signs between them. Return the sorted different results of all ways to
    set brackets.

    >>> reachable_by_brackets([5, 3, 1])
    [1, 3]
    >>> reachable_by_brackets([4])
    [4]
    """
    if len(nums) == 1:
        return nums[:]
    results = set()
    for k in range(1, len(nums)):
        for a in reachable_by_brackets(nums[:k]):
            for b in reachable_by_brackets(nums[k:]):
                results.add(a - b)
    return sorted(results)


def make_number_from_pool(pool: List[int], goal: int) -> bool:
    """
    Can the goal be made from some numbers of the pool (each at most once) with + and - between any two results?

    make_number_from_pool([3, 10, 25], 18) is True
    make_number_from_pool([2, 4], 7) is False
    """
    def search(numbers: Tuple[int, ...]) -> bool:
        if goal in numbers:
            return True
        for i, j in combinations(range(len(numbers)), 2):
            rest = tuple(n for k, n in enumerate(numbers) if k not in (i, j))
            a, b = numbers[i], numbers[j]
            if any(search(rest + (c,)) for c in (a + b, abs(a - b))):
                return True
        return False

    return search(tuple(pool))


def split_in_equal_sums(nums, parts):
    """
    Can the numbers be divided into so many groups that all have the same sum?

    >>> split_in_equal_sums([4, 3, 2, 3, 5, 2, 1], 4)
    True
    >>> split_in_equal_sums([1, 2, 4], 2)
    False
    """
    goal, rest = divmod(sum(nums), parts)
    if rest or max(nums) > goal:
        return False
    ordered = sorted(nums, reverse=True)
    sums = [0] * parts

    def put(i):
        if i == len(ordered):
            return True
        tried = set()
        for k in range(parts):
            if sums[k] in tried or sums[k] + ordered[i] > goal:
                continue
            tried.add(sums[k])
            sums[k] += ordered[i]
            if put(i + 1):
                return True
            sums[k] -= ordered[i]
        return False

    return put(0)


def set_partitions_limited(items: str, size: int) -> List[List[str]]:
    """
    Return all ways to divide the letters into groups of at most `size` letters. A letter is first added to the earlier
    groups and at last put into a new one.

    set_partitions_limited('abc', 2) == [['ab', 'c'], ['ac', 'b'], ['a', 'bc'], ['a', 'b', 'c']]
    set_partitions_limited('', 2) == [[]]
    """
    if not items:
        return [[]]
    last = items[-1]
    ways = []
    for groups in set_partitions_limited(items[:-1], size):
        for i, g in enumerate(groups):
            if len(g) < size:
                ways.append(groups[:i] + [g + last] + groups[i + 1:])
        ways.append(groups + [last])
    return ways


def cut_text_all_ways(text: str, longest: int) -> list[str]:
    """
    Return all ways to cut the text into pieces of 1 to `longest` letters, written with '|' between; shorter first
    pieces come first.

    >>> cut_text_all_ways('abc', 2)
    ['a|b|c', 'a|bc', 'ab|c']
    >>> cut_text_all_ways('x', 3)
    ['x']
    """
    if not text:
        return ['']
    ways = []
    for k in range(1, min(longest, len(text)) + 1):
        for rest in cut_text_all_ways(text[k:], longest):
            ways.append(text[:k] + ('|' + rest if rest else ''))
    return ways


def address_parts(digits, parts, top):
    """
    Put dots between digits so that there are so many parts, each a number from 0 to top without leading zeros. Return
    all texts, sorted by the length of the first part and so on.

    address_parts('2551', 2, 255) == ['25.51', '255.1']
    address_parts('00', 2, 9) == ['0.0']
    """
    def valid(s):
        return s != '' and (s == '0' or s[0] != '0') and int(s) <= top

    if parts == 1:
        return [digits] if valid(digits) else []
    result = []
    for k in range(1, len(digits)):
        if valid(digits[:k]):
            result += [digits[:k] + '.' + rest for rest in address_parts(digits[k:], parts - 1, top)]
    return result


def phone_words(number: str, keys: Dict[str, str], words: Set[str]) -> List[str]:
    """
    Each digit stands for one of the letters in keys. Return the words of the given set that the number can mean, in
    alphabetical order.

    >>> phone_words('23', {'2': 'ab', '3': 'de'}, {'ad', 'be', 'cd'})
    ['ad', 'be']
    >>> phone_words('9', {'2': 'ab'}, {'a'})
    []
    """
    def spells(word: str) -> bool:
        return len(word) == len(number) and all(ch in keys.get(d, '') for d, ch in zip(number, word))

    return sorted(filter(spells, words))


def necklaces_without_pair(n, colours, bad):
    """
    Count the chains of n beads of the given colours (letters) in which the two letters of bad never stand next to
    each other in any order.

    >>> necklaces_without_pair(2, 'abc', 'ab')
    7
    >>> necklaces_without_pair(1, 'ab', 'ab')
    2
    """
    def extend(chain):
        if len(chain) == n:
            return 1
        total = 0
        for colour in colours:
            if chain and {chain[-1], colour} == set(bad):
                continue
            total += extend(chain + colour)
        return total

    return extend('')


def fair_shift_plans(workers: List[str], days: int, rest: int) -> int:
    """
    Count the plans that give each day one worker, where after a day of work a worker is not chosen for the next
    `rest` days.

    fair_shift_plans(['a', 'b', 'c'], 3, 1) == 12
    fair_shift_plans(['a'], 2, 1) == 0
    """
    def plan(chosen: List[str]) -> int:
        if len(chosen) == days:
            return 1
        tired = chosen[max(0, len(chosen) - rest):] if rest else []
        return sum(plan(chosen + [w]) for w in workers if w not in tired)

    return plan([])


def maze_all_paths(maze: list[str]) -> list[str]:
    """
    Return all ways from the top left to the bottom right cell of a maze that never visit a cell twice, as texts of D,
    L, R, U, in alphabetical order. '#' is a wall.

    >>> maze_all_paths(['..', '..'])
    ['DR', 'RD']
    >>> maze_all_paths(['.#', '#.'])
    []
    """
    ways: list[str] = []
    moves = {'D': (1, 0), 'L': (0, -1), 'R': (0, 1), 'U': (-1, 0)}

    def walk(r: int, c: int, path: str, seen: set[tuple[int, int]]) -> None:
        if (r, c) == (len(maze) - 1, len(maze[0]) - 1):
            ways.append(path)
            return
        for letter, (dr, dc) in moves.items():
            a, b = r + dr, c + dc
            if 0 <= a < len(maze) and 0 <= b < len(maze[0]) and maze[a][b] != '#' and (a, b) not in seen:
                walk(a, b, path + letter, seen | {(a, b)})

    walk(0, 0, '', {(0, 0)})
    return ways


def longest_snake_word(letters):
    """
    Walk over a grid of letters by sides without using a cell twice, where each letter must come later in the alphabet
    than the one before. Return the longest word; of several the first in the alphabet.

    longest_snake_word(['ac', 'bd']) == 'abd'
    longest_snake_word(['z']) == 'z'
    """
    def best_from(r, c):
        best = letters[r][c]
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < len(letters) and 0 <= b < len(letters[0]) and letters[a][b] > letters[r][c]:
                word = letters[r][c] + best_from(a, b)
                best = min(best, word, key=lambda w: (-len(w), w))
        return best

    words = [best_from(r, c) for r in range(len(letters)) for c in range(len(letters[0]))]
    return min(words, key=lambda w: (-len(w), w))


def domino_chain(tiles: List[Tuple[int, int]]) -> Optional[List[Tuple[int, int]]]:
    """
    Put all dominoes in a row so that touching halves are equal; tiles may be turned. The search tries tiles in their
    order, unturned first. Return the first row, or None.

    >>> domino_chain([(1, 2), (3, 1), (2, 2)])
    [(3, 1), (1, 2), (2, 2)]
    >>> domino_chain([(1, 1), (2, 2)]) is None
    True
    """
    def search(row: List[Tuple[int, int]], left: List[Tuple[int, int]]) -> Optional[List[Tuple[int, int]]]:
        if not left:
            return row
        for i, (a, b) in enumerate(left):
            others = left[:i] + left[i + 1:]
            for tile in ((a, b), (b, a)):
                if not row or row[-1][1] == tile[0]:
                    done = search(row + [tile], others)
                    if done is not None:
                        return done
        return None

    return search([], tiles)


def longest_word_chain_used_once(words: List[str]) -> int:
    """
    Return the largest number of words that can be put in a row so that each begins with the last letter of the one
    before; each word is used once at most.

    longest_word_chain_used_once(['ab', 'bc', 'ca', 'xx']) == 3
    longest_word_chain_used_once([]) == 0
    """
    def extend(last: str, left: List[str]) -> int:
        best = 0
        for i, w in enumerate(left):
            if not last or w[0] == last:
                best = max(best, 1 + extend(w[-1], left[:i] + left[i + 1:]))
        return best

    return extend('', words)


def seating_happiness(likes: dict[str, dict[str, int]]) -> int:
    """
    likes[x][y] says how much x likes to sit beside y. People sit around a table; return the largest sum over all
    neighbours in both directions.

    >>> seating_happiness({'a': {'b': 1, 'c': 2}, 'b': {'a': 3, 'c': -4}, 'c': {'a': 0, 'b': 1}})
    3
    """
    first, *others = sorted(likes)
    best = None
    for order in permutations(others):
        ring = (first,) + order
        score = 0
        for x, y in zip(ring, ring[1:] + ring[:1]):
            score += likes[x][y] + likes[y][x]
        if best is None or score > best:
            best = score
    return best


def shortest_tour_back(distances):
    """
    distances is a square table. Return the length of the shortest round trip that starts at 0, visits all other
    places once and comes back.

    shortest_tour_back([[0, 1, 4], [1, 0, 2], [4, 2, 0]]) == 7
    shortest_tour_back([[0]]) == 0
    """
    n = len(distances)

    def tour(here, left):
        if not left:
            return distances[here][0]
        return min(distances[here][k] + tour(k, left - {k}) for k in left)

    return tour(0, frozenset(range(1, n)))


def assign_helpers(cost: List[List[int]]) -> Tuple[int, List[int]]:
    """
    cost[i][j] is the cost of giving task j to person i; each person gets one task. Return the least total and the
    tasks of the persons (the first such list in order).

    >>> assign_helpers([[4, 1], [2, 9]])
    (3, [1, 0])
    >>> assign_helpers([[5]])
    (5, [0])
    """
    best: Optional[Tuple[int, List[int]]] = None
    for tasks in permutations(range(len(cost))):
        total = sum(cost[i][j] for i, j in enumerate(tasks))
        if best is None or total < best[0]:
            best = (total, list(tasks))
    return best


def knight_tour_from(rows: int, cols: int, start: Tuple[int, int]) -> bool:
    """
    Can a knight visit each cell of a small board exactly once beginning at the start?

    knight_tour_from(3, 4, (0, 0)) is True
    knight_tour_from(3, 3, (0, 0)) is False
    """
    jumps = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))

    def tour(r: int, c: int, seen: Set[Tuple[int, int]]) -> bool:
        if len(seen) == rows * cols:
            return True
        for dr, dc in jumps:
            cell = (r + dr, c + dc)
            if 0 <= cell[0] < rows and 0 <= cell[1] < cols and cell not in seen:
                if tour(*cell, seen | {cell}):
                    return True
        return False

    return tour(*start, {start})


def complete_small_square(square: list[list[int]]) -> Optional[list[list[int]]]:
    """
    Fill the zeros of a square so that each row and column has the numbers 1 to n once. Cells are filled in reading
    order with small numbers first; return the first solution or None.

    >>> complete_small_square([[0, 0], [0, 1]])
    [[1, 2], [2, 1]]
    >>> complete_small_square([[1, 0], [0, 2]]) is None
    True
    """
    n = len(square)
    grid = [row[:] for row in square]

    def solve() -> bool:
        for r in range(n):
            for c in range(n):
                if grid[r][c]:
                    continue
                for value in range(1, n + 1):
                    if value in grid[r] or any(row[c] == value for row in grid):
                        continue
                    grid[r][c] = value
                    if solve():
                        return True
                    grid[r][c] = 0
                return False
        return True

    return grid if solve() else None


def river_crossing_trips(group, boat, conflicts):
    """
    A ferryman takes up to `boat` members of a group over a river and comes back alone or with some. No two members in
    conflict may be on a side without him. Return the fewest crossings, or -1.

    river_crossing_trips({'wolf', 'goat', 'kale'}, 1, [('wolf', 'goat'), ('goat', 'kale')]) == 7
    river_crossing_trips({'x'}, 1, []) == 1
    """
    everyone = frozenset(group)

    def safe(side):
        return not any(a in side and b in side for a, b in conflicts)

    states = {(everyone, True)}
    seen = set(states)
    trips = 0
    while states:
        if (frozenset(), False) in states:
            return trips
        nxt = set()
        for left, here in states:
            side = left if here else everyone - left
            for k in range(boat + 1):
                for load in combinations(side, k):
                    stay = side - set(load)
                    if not safe(stay):
                        continue
                    new_left = stay if here else left | set(load)
                    nxt.add((new_left, not here))
        states = nxt - seen
        seen |= nxt
        trips += 1
    return -1


def slide_puzzle_moves(start: str, goal: str, width: int) -> int:
    """
    A puzzle is written row by row as a text in which '_' is the hole; a move slides a side neighbour into the hole.
    Return the fewest moves from start to goal, or -1.

    >>> slide_puzzle_moves('12_3', '21_3', 2)
    -1
    >>> slide_puzzle_moves('12_3', '_213', 2)
    1
    """
    layer, seen, moves = {start}, {start}, 0
    while layer:
        if goal in layer:
            return moves
        nxt = set()
        for state in layer:
            h = state.index('_')
            near = [h - width, h + width]
            if h % width:
                near.append(h - 1)
            if h % width < width - 1:
                near.append(h + 1)
            for k in near:
                if 0 <= k < len(state):
                    cells = list(state)
                    cells[h], cells[k] = cells[k], cells[h]
                    nxt.add(''.join(cells))
        layer = nxt - seen
        seen |= layer
        moves += 1
    return -1


def pegs_left(row: str) -> int:
    """
    In a row of pegs 'o' and holes '.', a peg may jump over a neighbour into the hole behind it, and the jumped one is
    removed. Return the fewest pegs that can be left.

    pegs_left('oo.o') == 1
    pegs_left('o.o') == 2
    """
    best = row.count('o')
    for i in range(len(row) - 2):
        three = row[i:i + 3]
        if three == 'oo.':
            best = min(best, pegs_left(row[:i] + '..o' + row[i + 3:]))
        elif three == '.oo':
            best = min(best, pegs_left(row[:i] + 'o..' + row[i + 3:]))
    return best


def water_sort_done(tubes, capacity):
    """
    Is a puzzle of coloured water solved? Each tube (a text of colours) must be empty or full with one colour.

    >>> water_sort_done(['rrr', '', 'bbb'], 3)
    True
    >>> water_sort_done(['rr', 'r'], 3)
    False
    """
    for tube in tubes:
        if tube and (len(tube) != capacity or len(set(tube)) > 1):
            return False
    return True


def shortest_word_ladder(start: str, goal: str, words: List[str]) -> List[str]:
    """
    Change one letter at a time to get from start to goal using only words of the list (start need not be in it).
    Return the first shortest ladder when words are tried in list order, or [].

    shortest_word_ladder('cat', 'dog', ['cot', 'cog', 'dog', 'dag']) == ['cat', 'cot', 'cog', 'dog']
    shortest_word_ladder('a', 'b', []) == []
    """
    paths = [[start]]
    used = {start}
    for path in paths:
        if path[-1] == goal:
            return path
        for w in words:
            if w not in used and len(w) == len(path[-1]) and sum(x != y for x, y in zip(w, path[-1])) == 1:
                used.add(w)
                paths.append(path + [w])
    return []


def majority_by_halves(votes: list[str]) -> Optional[str]:
    """
    Return the vote that makes up more than half of the list by asking both halves, or None.

    >>> majority_by_halves(['a', 'b', 'a'])
    'a'
    >>> majority_by_halves(['a', 'b']) is None
    True
    """
    if len(votes) <= 1:
        return votes[0] if votes else None
    mid = len(votes) // 2
    for winner in (majority_by_halves(votes[:mid]), majority_by_halves(votes[mid:])):
        if winner is not None and votes.count(winner) * 2 > len(votes):
            return winner
    return None


def best_stretch_halves(nums):
    """
    Return the largest sum of a stretch (at least one number) by looking at the left half, the right half and
    stretches over the middle.

    best_stretch_halves([2, -5, 4, -1, 3]) == 6
    best_stretch_halves([-2]) == -2
    """
    if len(nums) == 1:
        return nums[0]
    mid = len(nums) // 2

    def best_from(part):
        best = total = part[0]
        for n in part[1:]:
            total += n
            best = max(best, total)
        return best

    crossing = best_from(nums[:mid][::-1]) + best_from(nums[mid:])
    return max(best_stretch_halves(nums[:mid]), best_stretch_halves(nums[mid:]), crossing)


def big_inversions(nums: List[int], factor: int) -> int:
    """
    Count the pairs i < j with nums[i] > factor * nums[j] by merge sort (numbers are positive).

    >>> big_inversions([8, 1, 3, 2], 2)
    3
    >>> big_inversions([1, 2], 1)
    0
    """
    def sort(part: List[int]) -> Tuple[List[int], int]:
        if len(part) < 2:
            return part, 0
        mid = len(part) // 2
        left, a = sort(part[:mid])
        right, b = sort(part[mid:])
        count = a + b
        j = 0
        for x in left:
            while j < len(right) and x > factor * right[j]:
                j += 1
            count += j
        return sorted(left + right), count

    return sort(nums)[1]


def closest_pair_on_line(points: List[float]) -> Optional[float]:
    """
    Return the smallest distance between two points on a line with a divided search: left half, right half and the pair
    at the border. The points are sorted; with fewer than two the result is None.

    closest_pair_on_line([1, 4, 6, 11]) == 2
    closest_pair_on_line([1]) is None
    """
    if len(points) < 2:
        return None
    mid = len(points) // 2
    left, right = points[:mid], points[mid:]
    options = [right[0] - left[-1]]
    for half in (left, right):
        d = closest_pair_on_line(half)
        if d is not None:
            options.append(d)
    return min(options)


def skyline_heights(buildings: list[tuple[int, int, int]], width: int) -> list[tuple[int, int]]:
    """
    Buildings are (left, right, height). Return the places x from 0 to width at which the outline changes, as (x, new
    height).

    >>> skyline_heights([(1, 4, 2), (3, 6, 5)], 8)
    [(1, 2), (3, 5), (6, 0)]
    >>> skyline_heights([], 5)
    []
    """
    outline = []
    last = 0
    for x in range(width + 1):
        height = max((h for a, b, h in buildings if a <= x < b), default=0)
        if height != last:
            outline.append((x, height))
            last = height
    return outline


def power_mod_halving(base, exponent, mod):
    """
    Return base ** exponent % mod by halving the exponent, and the number of multiplications that were done (squaring
    counts as one).

    power_mod_halving(3, 5, 7) == (5, 5)
    power_mod_halving(2, 0, 5) == (1, 0)
    """
    if exponent == 0:
        return 1 % mod, 0
    half, count = power_mod_halving(base, exponent // 2, mod)
    value = half * half % mod
    count += 1
    if exponent % 2:
        value = value * base % mod
        count += 1
    return value, count


def product_by_halves(nums: List[int]) -> str:
    """
    Return how a product is calculated by halves, with full brackets: the left part has the smaller half.

    >>> product_by_halves([1, 2, 3])
    '(1*(2*3))'
    >>> product_by_halves([7])
    '7'
    """
    if len(nums) == 1:
        return str(nums[0])
    mid = len(nums) // 2
    return f'({product_by_halves(nums[:mid])}*{product_by_halves(nums[mid:])})'


def min_and_max_by_pairs(nums: List[int]) -> Tuple[int, int, int]:
    """
    Find the smallest and the largest number by halving and return them with the number of comparisons (one for two
    numbers, two to join the results of two halves, none for one number).

    min_and_max_by_pairs([4, 1, 3]) == (1, 4, 3)
    min_and_max_by_pairs([5]) == (5, 5, 0)
    """
    if len(nums) == 1:
        return nums[0], nums[0], 0
    if len(nums) == 2:
        return min(nums), max(nums), 1
    mid = len(nums) // 2
    a, b, first = min_and_max_by_pairs(nums[:mid])
    c, d, second = min_and_max_by_pairs(nums[mid:])
    return min(a, c), max(b, d), first + second + 2


def quadtree_leaves(picture: list[str]) -> int:
    """
    A square picture whose side is a power of two is stored as a leaf if all its characters are equal, and otherwise as
    its four quarters. Return the number of leaves.

    >>> quadtree_leaves(['ab', 'aa'])
    4
    >>> quadtree_leaves(['xx', 'xx'])
    1
    """
    if len(set(''.join(picture))) == 1:
        return 1
    h = len(picture) // 2
    total = 0
    for rows in (picture[:h], picture[h:]):
        total += quadtree_leaves([row[:h] for row in rows])
        total += quadtree_leaves([row[h:] for row in rows])
    return total


def fold_paper_creases(folds: int) -> str:
    """
    A strip of paper is folded in half again and again in the same direction and then opened. Return its creases from
    left to right as 'v' and '^': the middle is 'v', the left part is as before, and the right part is the left one
    mirrored with changed signs.

    >>> fold_paper_creases(2)
    'vv^'
    >>> fold_paper_creases(0)
    ''
    """
    creases = ''
    change = {'v': '^', '^': 'v'}
    for _ in range(folds):
        creases = creases + 'v' + ''.join(change[c] for c in reversed(creases))
    return creases


def balanced_search_tree(values: List[int]) -> Optional[tuple]:
    """
    Build a tree (left, value, right) from a sorted list by taking the middle (the left one of two) as the root. An
    empty tree is None.

    balanced_search_tree([1, 2, 3]) == ((None, 1, None), 2, (None, 3, None))
    balanced_search_tree([1, 2]) == (None, 1, (None, 2, None))
    """
    if not values:
        return None
    mid = (len(values) - 1) // 2
    return balanced_search_tree(values[:mid]), values[mid], balanced_search_tree(values[mid + 1:])


def tree_from_orders(preorder: str, inorder: str) -> str:
    """
    A tree of different letters is given by its preorder (node, left, right) and inorder (left, node, right). Return
    its postorder (left, right, node).

    >>> tree_from_orders('abc', 'bac')
    'bca'
    >>> tree_from_orders('', '')
    ''
    """
    if not preorder:
        return ''
    root = preorder[0]
    k = inorder.index(root)
    left = tree_from_orders(preorder[1:k + 1], inorder[:k])
    right = tree_from_orders(preorder[k + 1:], inorder[k + 1:])
    return left + right + root


def count_search_tree_orders(keys: list[int]) -> int:
    """
    Inserting keys one by one into an empty search tree gives a tree. Count the orders of these keys (the given one
    included) that give the same tree.

    count_search_tree_orders([2, 1, 3]) == 2
    count_search_tree_orders([1, 2, 3]) == 1
    """
    def build(order: tuple[int, ...]) -> Any:
        if not order:
            return None
        root = order[0]
        return build(tuple(k for k in order if k < root)), root, build(tuple(k for k in order if k > root))

    goal = build(tuple(keys))
    return sum(build(order) == goal for order in permutations(keys))


def merge_k_by_halves(lists):
    """
    Merge sorted lists by merging the two halves of the list of lists; return the merged list.

    merge_k_by_halves([[1, 5], [2], [0, 9]]) == [0, 1, 2, 5, 9]
    merge_k_by_halves([]) == []
    """
    if not lists:
        return []
    if len(lists) == 1:
        return list(lists[0])
    mid = len(lists) // 2
    a, b = merge_k_by_halves(lists[:mid]), merge_k_by_halves(lists[mid:])
    out = []
    i = j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out


def tournament_table(teams: List[str]) -> List[List[Tuple[str, str]]]:
    """
    Return the rounds of a tournament of an even number of teams in which each plays each once: the first team stays,
    the others turn by one place each round (the last one goes to place 1), and the i-th from the front plays the i-th
    from the back.

    >>> tournament_table(['a', 'b', 'c', 'd'])
    [[('a', 'd'), ('b', 'c')], [('a', 'c'), ('d', 'b')], [('a', 'b'), ('c', 'd')]]
    """
    rounds = []
    order = list(teams)
    n = len(order)
    for _ in range(n - 1):
        rounds.append([(order[i], order[n - 1 - i]) for i in range(n // 2)])
        order = [order[0], order[-1]] + order[1:-1]
    return rounds


def find_fake_coin(weights: List[int]) -> Tuple[int, int]:
    """
    One coin is lighter than all others, which weigh the same. Find it by weighing two equal parts against each other
    (with an odd number the last coin stays out). Return its index and the number of weighings.

    find_fake_coin([5, 5, 4, 5]) == (2, 2)
    find_fake_coin([5, 5, 4]) == (2, 1)
    """
    low, high, used = 0, len(weights), 0
    while high - low > 1:
        half = (high - low) // 2
        left = sum(weights[low:low + half])
        right = sum(weights[low + half:low + 2 * half])
        used += 1
        if left == right:
            low = high - 1
        elif left < right:
            high = low + half
        else:
            low, high = low + half, low + 2 * half
    return low, used


def powers_sum_ways(n, power, least=1):
    """
    Count the ways to write n as a sum of different numbers to the given power, all bases at least `least`; the order
    does not matter.

    >>> powers_sum_ways(25, 2)
    2
    >>> powers_sum_ways(3, 2)
    0
    """
    if n == 0:
        return 1
    ways = 0
    base = least
    while base ** power <= n:
        ways += powers_sum_ways(n - base ** power, power, base + 1)
        base += 1
    return ways


def boolean_settings(names: List[str], rules: List[Tuple[str, str]]) -> List[str]:
    """
    Switches are on or off; a rule (a, b) says that if a is on then b must be on. Return all allowed settings as the
    joined names of those on ('' for none), sorted.

    >>> boolean_settings(['a', 'b'], [('a', 'b')])
    ['', 'ab', 'b']
    >>> boolean_settings([], [])
    ['']
    """
    allowed = []
    for values in product([False, True], repeat=len(names)):
        on = {n for n, v in zip(names, values) if v}
        if all(b in on for a, b in rules if a in on):
            allowed.append(''.join(n for n in names if n in on))
    return sorted(allowed)


def smallest_team_for_skills(people: Dict[str, Set[str]], needed: Set[str]) -> Optional[List[str]]:
    """
    Return the smallest group of people who together have all needed skills (of several the first in alphabetical
    order), or None.

    smallest_team_for_skills({'a': {'x'}, 'b': {'x', 'y'}, 'c': {'z'}}, {'x', 'y', 'z'}) == ['b', 'c']
    smallest_team_for_skills({'a': {'x'}}, {'q'}) is None
    """
    names = sorted(people)
    for size in range(len(names) + 1):
        for group in combinations(names, size):
            skills = reduce(set.union, (people[p] for p in group), set())
            if needed <= skills:
                return list(group)
    return None


def friends_clique(pairs, size):
    """
    Return all groups of the size in which each two are friends (pairs of letters like 'ab'), as sorted texts.

    friends_clique(['ab', 'cb', 'ac', 'cd'], 3) == ['abc']
    friends_clique(['ab'], 3) == []
    """
    friends = {frozenset(p) for p in pairs}
    people = sorted(set(''.join(pairs)))
    groups = []
    for group in combinations(people, size):
        if all(frozenset(two) in friends for two in combinations(group, 2)):
            groups.append(''.join(group))
    return groups


def check():
    assert derangements_list("ab") == ["ba"]
    assert subsets_by_bits(['a', 'b'], 1) == [['a'], ['b'], ['a', 'b']]
    assert subsets_by_bits(['a'], 2) == []
    assert orders_with_first_before(['a', 'b', 'c'], [('c', 'a')]) == ['bca', 'cab', 'cba']
    assert orders_with_first_before(['a'], []) == ['a']
    assert count_ring_orders(4, lambda a, b: (a + b) % 2 == 1) == 2
    assert count_ring_orders(3, lambda a, b: a != b) == 2
    assert distinct_orders_count('aab', 'b') == 1
    assert distinct_orders_count('ab', 'a') == 0
    assert kth_order_of_letters('abc', 3) == 'bca'
    assert kth_order_of_letters('ab', 2) == ''
    assert queens_with_blocked(4, []) == 2
    assert queens_with_blocked(4, [(0, 1)]) == 1
    assert queens_with_blocked(1, [(0, 0)]) == 0
    assert operators_between([2, 3, 4], 20) == ['+*']
    assert operators_between([5], 5) == ['']
    assert make_number_from_pool([3, 10, 25], 18) is True
    assert make_number_from_pool([2, 4], 7) is False
    assert set_partitions_limited('abc', 2) == [['ab', 'c'], ['ac', 'b'], ['a', 'bc'], ['a', 'b', 'c']]
    assert set_partitions_limited('', 2) == [[]]
    assert address_parts('2551', 2, 255) == ['25.51', '255.1']
    assert address_parts('00', 2, 9) == ['0.0']
    assert fair_shift_plans(['a', 'b', 'c'], 3, 1) == 12
    assert fair_shift_plans(['a'], 2, 1) == 0
    assert longest_snake_word(['ac', 'bd']) == 'abd'
    assert longest_snake_word(['z']) == 'z'
    assert longest_word_chain_used_once(['ab', 'bc', 'ca', 'xx']) == 3
    assert longest_word_chain_used_once([]) == 0
    assert shortest_tour_back([[0, 1, 4], [1, 0, 2], [4, 2, 0]]) == 7
    assert shortest_tour_back([[0]]) == 0
    assert knight_tour_from(3, 4, (0, 0)) is True
    assert knight_tour_from(3, 3, (0, 0)) is False
    assert river_crossing_trips({'wolf', 'goat', 'kale'}, 1, [('wolf', 'goat'), ('goat', 'kale')]) == 7
    assert river_crossing_trips({'x'}, 1, []) == 1
    assert pegs_left('oo.o') == 1
    assert pegs_left('o.o') == 2
    assert shortest_word_ladder('cat', 'dog', ['cot', 'cog', 'dog', 'dag']) == ['cat', 'cot', 'cog', 'dog']
    assert shortest_word_ladder('a', 'b', []) == []
    assert best_stretch_halves([2, -5, 4, -1, 3]) == 6
    assert best_stretch_halves([-2]) == -2
    assert closest_pair_on_line([1, 4, 6, 11]) == 2
    assert closest_pair_on_line([1]) is None
    assert power_mod_halving(3, 5, 7) == (5, 5)
    assert power_mod_halving(2, 0, 5) == (1, 0)
    assert min_and_max_by_pairs([4, 1, 3]) == (1, 4, 3)
    assert min_and_max_by_pairs([5]) == (5, 5, 0)
    assert balanced_search_tree([1, 2, 3]) == ((None, 1, None), 2, (None, 3, None))
    assert balanced_search_tree([1, 2]) == (None, 1, (None, 2, None))
    assert count_search_tree_orders([2, 1, 3]) == 2
    assert count_search_tree_orders([1, 2, 3]) == 1
    assert merge_k_by_halves([[1, 5], [2], [0, 9]]) == [0, 1, 2, 5, 9]
    assert merge_k_by_halves([]) == []
    assert find_fake_coin([5, 5, 4, 5]) == (2, 2)
    assert find_fake_coin([5, 5, 4]) == (2, 1)
    assert smallest_team_for_skills({'a': {'x'}, 'b': {'x', 'y'}, 'c': {'z'}}, {'x', 'y', 'z'}) == ['b', 'c']
    assert smallest_team_for_skills({'a': {'x'}}, {'q'}) is None
    assert friends_clique(['ab', 'cb', 'ac', 'cd'], 3) == ['abc']
    assert friends_clique(['ab'], 3) == []
    assert colour_map({'a': ['b'], 'b': ['a', 'c'], 'c': ['b']}, ['r', 's']) == {'a': 'r', 'b': 's', 'c': 'r'}
    assert colour_map({'a': ['b'], 'b': ['a']}, ['red']) is None
