"""Inner recursive functions: memo dictionaries, searches with undoing, walks over nested lists, trees and grids."""

from functools import lru_cache
from typing import Any, Dict, List, Optional, Tuple


def ways_over_broken_steps(n: int, broken: List[int]) -> int:
    """
    You climb a staircase of n steps, one or two steps at a time. You may not stand on a broken step.
    Return the number of ways to get from the floor to step n.

    ways_over_broken_steps(4, []) == 5
    ways_over_broken_steps(4, [2]) == 1
    """
    memo = {}

    def ways(step):
        if step == n:
            return 1
        if step > n or step in broken:
            return 0
        if step not in memo:
            memo[step] = ways(step + 1) + ways(step + 2)
        return memo[step]

    return ways(0)


def growing_sequence_term(n: int) -> int:
    """
    A sequence begins a(0) = 1, a(1) = 2. Each later term is a(n) = a(n - 1) + 2 * a(n - 2) when n is even
    and a(n) = a(n - 1) - a(n - 2) when n is odd. Return a(n).

    growing_sequence_term(2) == 4
    growing_sequence_term(3) == 2
    growing_sequence_term(4) == 10
    """
    memo = {0: 1, 1: 2}

    def a(k):
        if k not in memo:
            if k % 2 == 0:
                memo[k] = a(k - 1) + 2 * a(k - 2)
            else:
                memo[k] = a(k - 1) - a(k - 2)
        return memo[k]

    return a(n)


def self_referring_terms(n: int) -> List[int]:
    """
    A sequence refers to itself: h(0) = 0 and h(k) = k - h(h(k - 1)) for every k > 0.
    Return the list of its terms h(0), ..., h(n).

    self_referring_terms(5) == [0, 1, 1, 2, 3, 3]
    self_referring_terms(0) == [0]
    """
    memo = {0: 0}

    def h(k):
        if k not in memo:
            memo[k] = k - h(h(k - 1))
        return memo[k]

    return [h(k) for k in range(n + 1)]


def fewest_halving_moves(n: int) -> int:
    """
    From a positive number you may subtract 1, halve it if it is even, or divide it by 3 if possible.
    Return the smallest number of moves that leads to 1.

    fewest_halving_moves(1) == 0
    fewest_halving_moves(10) == 3
    """
    memo = {1: 0}

    def moves(k):
        if k in memo:
            return memo[k]
        best = moves(k - 1)
        if k % 2 == 0:
            best = min(best, moves(k // 2))
        if k % 3 == 0:
            best = min(best, moves(k // 3))
        memo[k] = best + 1
        return memo[k]

    return moves(n)


def partitions_with_limit(total: int, largest: int) -> int:
    """
    Count the ways to write total as a sum of positive integers that are not greater than largest,
    where the order of the summands does not matter.

    partitions_with_limit(4, 4) == 5
    partitions_with_limit(5, 2) == 3
    """
    memo = {}

    def count(rest, limit):
        if rest == 0:
            return 1
        if rest < 0 or limit == 0:
            return 0
        if (rest, limit) not in memo:
            memo[rest, limit] = count(rest - limit, limit) + count(rest, limit - 1)
        return memo[rest, limit]

    return count(total, largest)


def sums_of_distinct_odds(n: int) -> int:
    """
    In how many ways can n be written as a sum of different odd positive numbers? The order does not matter.

    sums_of_distinct_odds(8) == 2
    sums_of_distinct_odds(2) == 0
    """
    @lru_cache(maxsize=None)
    def count(rest, smallest):
        if rest == 0:
            return 1
        total = 0
        for odd in range(smallest, rest + 1, 2):
            total += count(rest - odd, odd + 2)
        return total

    return count(n, 1)


def takeaway_winner(stones: int, moves: Tuple[int, ...]) -> bool:
    """
    Two players take stones from a heap in turn; the allowed amounts are given by moves.
    Who cannot move loses. Tell whether the player to move can force a win.

    takeaway_winner(4, (1, 2)) == True
    takeaway_winner(3, (1, 2)) == False
    takeaway_winner(0, (1, 2)) == False
    """
    memo: Dict[int, bool] = {}

    def wins(n):
        if n not in memo:
            memo[n] = any(not wins(n - m) for m in moves if m <= n)
        return memo[n]

    return wins(stones)


def best_margin_from_ends(cards: List[int]) -> int:
    """
    Two players take in turn a card from the left or the right end of a row, each playing as well as possible.
    Return by how many points the first player is ahead in the end.

    best_margin_from_ends([3, 9, 1, 2]) == 7
    best_margin_from_ends([5]) == 5
    """
    memo = {}

    def margin(i, j):
        if i > j:
            return 0
        if (i, j) not in memo:
            left = cards[i] - margin(i + 1, j)
            right = cards[j] - margin(i, j - 1)
            memo[i, j] = max(left, right)
        return memo[i, j]

    return margin(0, len(cards) - 1)


def longest_descent_walk(grid: List[List[int]]) -> int:
    """
    Return the greatest number of cells on a walk over the grid that goes from cell to neighbouring cell
    (up, down, left, right) and always to a smaller number.

    longest_descent_walk([[9, 8], [1, 7]]) == 4
    longest_descent_walk([[2, 2]]) == 1
    """
    rows, cols = len(grid), len(grid[0])
    memo = {}

    def walk(r, c):
        if (r, c) in memo:
            return memo[r, c]
        best = 0
        for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= nr < rows and 0 <= nc < cols and grid[nr][nc] < grid[r][c]:
                best = max(best, walk(nr, nc))
        memo[r, c] = best + 1
        return memo[r, c]

    return max(walk(r, c) for r in range(rows) for c in range(cols))


def best_apples_down_right(field: List[List[int]]) -> int:
    """
    You walk from the top left to the bottom right of a field, only right or down, and pick the apples of
    every cell you visit. A cell with -1 is blocked. Return the most apples, or -1 if there is no way.

    best_apples_down_right([[1, 2], [5, 1]]) == 7
    best_apples_down_right([[1, -1], [-1, 3]]) == -1
    """
    rows, cols = len(field), len(field[0])

    @lru_cache(maxsize=None)
    def best(r, c):
        if r == rows or c == cols or field[r][c] == -1:
            return -1
        if r == rows - 1 and c == cols - 1:
            return field[r][c]
        rest = max(best(r + 1, c), best(r, c + 1))
        return -1 if rest == -1 else rest + field[r][c]

    return best(0, 0)


def patch_sizes(picture: List[str]) -> List[int]:
    """
    In a picture of '#' and '.', cells with '#' that touch by a side form a patch.
    Return the sizes of all patches in increasing order.

    patch_sizes(["##.", "..#", "#.#"]) == [1, 2, 2]
    patch_sizes(["..."]) == []
    """
    seen = set()

    def size(r, c):
        if not (0 <= r < len(picture) and 0 <= c < len(picture[0])):
            return 0
        if picture[r][c] != "#" or (r, c) in seen:
            return 0
        seen.add((r, c))
        return 1 + size(r + 1, c) + size(r - 1, c) + size(r, c + 1) + size(r, c - 1)

    sizes = []
    for r in range(len(picture)):
        for c in range(len(picture[0])):
            s = size(r, c)
            if s > 0:
                sizes.append(s)
    return sorted(sizes)


def paint_bucket(image: List[List[int]], row: int, col: int, colour: int) -> List[List[int]]:
    """
    Give a new colour to the cell (row, col) and to all cells of its old colour that are connected to it
    by sides. Return the image as a new list.

    paint_bucket([[1, 1], [0, 1]], 0, 0, 5) == [[5, 5], [0, 5]]
    paint_bucket([[2, 3]], 0, 1, 3) == [[2, 3]]
    """
    result = [line[:] for line in image]
    old = image[row][col]

    def paint(r, c):
        if r < 0 or c < 0 or r >= len(result) or c >= len(result[0]):
            return
        if result[r][c] != old:
            return
        result[r][c] = colour
        paint(r + 1, c)
        paint(r - 1, c)
        paint(r, c + 1)
        paint(r, c - 1)

    if old != colour:
        paint(row, col)
    return result


def can_trace_word(board: List[str], word: str) -> bool:
    """
    Tell whether the word can be read on the board by going right or down from letter to letter,
    starting anywhere.

    can_trace_word(["cat", "bow"], "cow") == False
    can_trace_word(["cat", "bow"], "caow") == True
    """
    def trace(r, c, k):
        if k == len(word):
            return True
        if r >= len(board) or c >= len(board[0]) or board[r][c] != word[k]:
            return False
        return trace(r, c + 1, k + 1) or trace(r + 1, c, k + 1)

    for r in range(len(board)):
        for c in range(len(board[0])):
            if trace(r, c, 0):
                return True
    return False


def sum_by_depth(items: List[Any]) -> int:
    """
    Add up the integers of a nested list, each multiplied by its depth. The outermost list has depth 1.

    sum_by_depth([1, [2, [3]]]) == 14
    sum_by_depth([[], 4]) == 4
    """
    def total(part, depth):
        result = 0
        for item in part:
            if isinstance(item, list):
                result += total(item, depth + 1)
            else:
                result += depth * item
        return result

    return total(items, 1)


def leaves_at_depth(tree, depth):
    """Collect the elements that are no lists themselves and lie exactly at the given depth of a nested list.
    Elements of the outer list have depth 0.

    >>> leaves_at_depth([1, [2, [3], 4], 5], 1)
    [2, 4]
    >>> leaves_at_depth([[[]]], 2)
    []
    """
    found = []

    def visit(node, level):
        for child in node:
            if isinstance(child, list):
                visit(child, level + 1)
            elif level == depth:
                found.append(child)

    visit(tree, 0)
    return found


def longest_text_inside(data: Any) -> str:
    """
    Data is a string, or a list or dictionary of such data. Return the longest string among the values
    (keys do not count). The first of the longest wins; without any string the result is "".

    longest_text_inside(["ab", {"k": "abc", "longkey": []}]) == "abc"
    longest_text_inside([]) == ""
    """
    texts = []

    def collect(part):
        if isinstance(part, str):
            texts.append(part)
        elif isinstance(part, dict):
            for value in part.values():
                collect(value)
        else:
            for value in part:
                collect(value)

    collect(data)
    return max(texts, key=len, default="")


def nested_as_text(items: List[Any]) -> str:
    """
    Write a nested list of numbers with round brackets and single spaces between the elements.

    nested_as_text([1, [2, 3], []]) == "(1 (2 3) ())"
    """
    def write(part):
        if isinstance(part, list):
            return "(" + " ".join(write(p) for p in part) + ")"
        return str(part)

    return write(items)


def parse_bracket_numbers(text: str) -> List[Any]:
    """
    Read a text such as "(1 (2 3))" into nested lists of integers. The text is correct and has one space
    between elements.

    parse_bracket_numbers("(1 (2 30))") == [1, [2, 30]]
    parse_bracket_numbers("()") == []
    """
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()

    def read(pos):
        result = []
        while tokens[pos] != ")":
            if tokens[pos] == "(":
                inner, pos = read(pos + 1)
                result.append(inner)
            else:
                result.append(int(tokens[pos]))
                pos += 1
        return result, pos + 1

    items, _ = read(1)
    return items


def tree_heights(children: Dict[str, List[str]]) -> Dict[str, int]:
    """
    A dictionary tells the children of every node of a forest (leaves may be missing as keys).
    Return the height of each key: the number of steps down to its deepest descendant.

    tree_heights({"a": ["b", "c"], "c": ["d"]}) == {"a": 2, "c": 1}
    tree_heights({"x": []}) == {"x": 0}
    """
    def height(node):
        kids = children.get(node, [])
        if not kids:
            return 0
        return 1 + max(height(kid) for kid in kids)

    return {node: height(node) for node in children}


def largest_team(reports: Dict[str, List[str]]) -> str:
    """
    For every leader the dictionary lists the people who report directly. A team is a leader with all people
    below, on all levels. Return the leader with the largest team; the leader "top" is left out.

    largest_team({"top": ["a", "b"], "a": ["c"], "b": ["d", "e"]}) == "b"
    """
    def team_size(person):
        size = 1
        for other in reports.get(person, []):
            size += team_size(other)
        return size

    leaders = [p for p in reports if p != "top"]
    return max(leaders, key=team_size)


def total_part_count(recipe: Dict[str, Dict[str, int]], product: str) -> Dict[str, int]:
    """
    recipe tells for each product how many of which parts it is made of. Parts that are no keys themselves are
    basic. Return how many of each basic part the product needs altogether.

    total_part_count({"bike": {"wheel": 2, "bell": 1}, "wheel": {"rod": 9}}, "bike") == {"rod": 18, "bell": 1}
    """
    needed: Dict[str, int] = {}

    def add(part, amount):
        if part not in recipe:
            needed[part] = needed.get(part, 0) + amount
            return
        for sub, count in recipe[part].items():
            add(sub, amount * count)

    add(product, 1)
    return needed


def cell_values(cells: Dict[str, Any]) -> Dict[str, int]:
    """
    A cell of a small table holds a number or a list of names of other cells whose values are added up.
    Return the number of every cell.

    cell_values({"a": 2, "b": ["a", "a"], "c": ["a", "b"]}) == {"a": 2, "b": 4, "c": 6}
    """
    memo: Dict[str, int] = {}

    def value(name):
        if name not in memo:
            content = cells[name]
            if isinstance(content, list):
                memo[name] = sum(value(other) for other in content)
            else:
                memo[name] = content
        return memo[name]

    return {name: value(name) for name in cells}


def project_days(days: Dict[str, int], after: Dict[str, List[str]]) -> int:
    """
    days gives the length of each task; after tells which tasks have to be finished before it starts.
    Tasks may run side by side. Return the day on which everything is finished at the earliest.

    project_days({"a": 2, "b": 3, "c": 1}, {"c": ["a", "b"]}) == 4
    project_days({}, {}) == 0
    """
    memo = {}

    def finish(task):
        if task not in memo:
            start = max((finish(t) for t in after.get(task, [])), default=0)
            memo[task] = start + days[task]
        return memo[task]

    return max((finish(task) for task in days), default=0)


def all_routes_of_cost(roads: Dict[str, Dict[str, int]], start: str, goal: str, budget: int) -> List[List[str]]:
    """
    roads[a][b] is the price of the road from a to b. Return all routes from start to goal that visit no town
    twice and cost at most the budget, in the order in which the roads are listed.

    all_routes_of_cost({"a": {"b": 1, "c": 4}, "b": {"c": 2}}, "a", "c", 3) == [["a", "b", "c"]]
    """
    routes = []

    def go(route, cost):
        if cost > budget:
            return
        here = route[-1]
        if here == goal:
            routes.append(route)
            return
        for town, price in roads.get(here, {}).items():
            if town not in route:
                go(route + [town], cost + price)

    go([start], 0)
    return routes


def reachable_with_fuel(links: Dict[int, List[int]], start: int, fuel: int) -> List[int]:
    """
    Each step along a link takes one unit of fuel. Return all places that can be reached from start with the
    given fuel (start included), in increasing order.

    reachable_with_fuel({1: [2, 3], 3: [4], 4: [5]}, 1, 2) == [1, 2, 3, 4]
    reachable_with_fuel({}, 7, 3) == [7]
    """
    best_left: Dict[int, int] = {}

    def visit(place, left):
        if left < 0 or best_left.get(place, -1) >= left:
            return
        best_left[place] = left
        for other in links.get(place, []):
            visit(other, left - 1)

    visit(start, fuel)
    return sorted(best_left)


def largest_acquaintance_group(pairs: List[Tuple[int, int]], n: int) -> int:
    """
    People are numbered from 0 to n - 1. Each pair tells that two of them know each other.
    Return the number of people in the largest group that is connected by acquaintances.

    largest_acquaintance_group([(0, 1), (2, 3), (3, 4)], 6) == 3
    largest_acquaintance_group([], 2) == 1
    """
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            x = parent[x]
        return x

    for a, b in pairs:
        parent[find(a)] = find(b)
    roots = [find(x) for x in range(n)]
    return max(roots.count(root) for root in roots)


def useless_wires(n: int, wires: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Lamps 0 to n - 1 are wired one wire after the other. A wire is useless if its two lamps were already
    connected by the earlier wires. Return the useless wires.

    useless_wires(3, [(0, 1), (1, 2), (2, 0)]) == [(2, 0)]
    """
    leader = list(range(n))

    def find(x):
        if leader[x] != x:
            leader[x] = find(leader[x])
        return leader[x]

    useless = []
    for a, b in wires:
        ra, rb = find(a), find(b)
        if ra == rb:
            useless.append((a, b))
        else:
            leader[ra] = rb
    return useless


def codes_without_neighbours(length: int, letters: str) -> List[str]:
    """
    Return all codes of the given length over the letters in which no letter is followed by itself,
    in the order of the letters.

    codes_without_neighbours(2, "abc") == ["ab", "ac", "ba", "bc", "ca", "cb"]
    codes_without_neighbours(0, "ab") == [""]
    """
    codes = []

    def build(code):
        if len(code) == length:
            codes.append(code)
            return
        for letter in letters:
            if not code.endswith(letter):
                build(code + letter)

    build("")
    return codes


def picks_with_total(values: List[int], total: int) -> List[List[int]]:
    """
    Return all ways to pick members of the list (each position at most once, in order) with exactly the
    given total. Picks that take an earlier member come before those that leave it out.

    picks_with_total([1, 2, 3], 3) == [[1, 2], [3]]
    picks_with_total([4], 5) == []
    """
    result = []

    def pick(i, chosen, rest):
        if i == len(values):
            if rest == 0:
                result.append(chosen[:])
            return
        chosen.append(values[i])
        pick(i + 1, chosen, rest - values[i])
        chosen.pop()
        pick(i + 1, chosen, rest)

    pick(0, [], total)
    return result


def seat_orders(people: List[str], enemies: List[Tuple[str, str]]) -> int:
    """
    Count the orders in which the people can sit in one row so that no two enemies are neighbours.

    seat_orders(["a", "b", "c"], [("a", "b")]) == 2
    seat_orders(["a", "b"], []) == 2
    """
    def are_enemies(x, y):
        return (x, y) in enemies or (y, x) in enemies

    def count(row, left):
        if not left:
            return 1
        total = 0
        for p in left:
            if not row or not are_enemies(row[-1], p):
                total += count(row + [p], [q for q in left if q != p])
        return total

    return count([], people)


def sign_texts_for_target(digits: str, target: int) -> List[str]:
    """
    Write + or - between all the digits of a text so that the value is the target.
    Return all solutions; at each place + is tried before -.

    sign_texts_for_target("1231", 1) == ["1+2-3+1", "1-2+3-1"]
    sign_texts_for_target("22", 0) == ["2-2"]
    """
    solutions = []

    def extend(i, text, value):
        if i == len(digits):
            if value == target:
                solutions.append(text)
            return
        d = digits[i]
        extend(i + 1, text + "+" + d, value + int(d))
        extend(i + 1, text + "-" + d, value - int(d))

    extend(1, digits[0], int(digits[0]))
    return solutions


def smallest_truck_difference(weights: List[int]) -> int:
    """
    All crates go on one of two trucks. Return the smallest possible difference of the two loads.

    smallest_truck_difference([8, 6, 5]) == 3
    smallest_truck_difference([]) == 0
    """
    def best(i, difference):
        if i == len(weights):
            return abs(difference)
        return min(best(i + 1, difference + weights[i]), best(i + 1, difference - weights[i]))

    return best(0, 0)


def split_into_known_words(text: str, known: List[str]) -> Optional[List[str]]:
    """
    Cut a text without spaces into known words. Return the words of the solution whose first word is as long
    as possible (then the second, and so on), or None if there is no solution.

    split_into_known_words("seatable", ["sea", "seat", "table", "able"]) == ["seat", "able"]
    split_into_known_words("sean", ["sea"]) == None
    """
    def split(start):
        if start == len(text):
            return []
        for end in range(len(text), start, -1):
            word = text[start:end]
            if word in known:
                rest = split(end)
                if rest is not None:
                    return [word] + rest
        return None

    return split(0)


def matches_with_stars(pattern: str, names: List[str]) -> List[str]:
    """
    In a pattern "*" stands for any text, also the empty one, and "?" for exactly one character.
    Return the names that match the whole pattern.

    matches_with_stars("b*n", ["bin", "bn", "bone"]) == ["bin", "bn"]
    matches_with_stars("?a*", ["cat", "act", "la"]) == ["cat", "la"]
    """
    def matches(p, s):
        if not p:
            return not s
        if p[0] == "*":
            return matches(p[1:], s) or (s != "" and matches(p, s[1:]))
        if not s:
            return False
        return p[0] in ("?", s[0]) and matches(p[1:], s[1:])

    return [name for name in names if matches(pattern, name)]


def value_of_prefix_expression(text: str) -> int:
    """
    In the notation "+ 2 * 3 4" the operator stands before its two operands. The operators are + - and *.
    Return the value.

    value_of_prefix_expression("+ 2 * 3 4") == 14
    value_of_prefix_expression("- - 9 2 1") == 6
    """
    tokens = iter(text.split())

    def value():
        token = next(tokens)
        if token == "+":
            return value() + value()
        if token == "-":
            return value() - value()
        if token == "*":
            return value() * value()
        return int(token)

    return value()


def value_with_brackets(text: str) -> int:
    """
    Evaluate an expression of one-digit numbers, +, * and round brackets, written without spaces.
    Multiplication is done before addition.

    value_with_brackets("2+3*4") == 14
    value_with_brackets("(2+3)*4") == 20
    """
    def expression(i):
        total, i = product(i)
        while i < len(text) and text[i] == "+":
            value, i = product(i + 1)
            total += value
        return total, i

    def product(i):
        result, i = atom(i)
        while i < len(text) and text[i] == "*":
            value, i = atom(i + 1)
            result *= value
        return result, i

    def atom(i):
        if text[i] == "(":
            value, i = expression(i + 1)
            return value, i + 1
        return int(text[i]), i + 1

    return expression(0)[0]


def merge_sorted_runs(nums: List[int]) -> Tuple[List[int], int]:
    """
    Sort a list by merging halves. Return the sorted list and how often an element of the right half was
    taken while elements of the left half were still waiting.

    merge_sorted_runs([2, 1]) == ([1, 2], 1)
    merge_sorted_runs([3, 1, 2, 4]) == ([1, 2, 3, 4], 2)
    """
    taken = 0

    def sort(part):
        nonlocal taken
        if len(part) < 2:
            return part
        mid = len(part) // 2
        left, right = sort(part[:mid]), sort(part[mid:])
        merged = []
        while left and right:
            if right[0] < left[0]:
                taken += 1
                merged.append(right.pop(0))
            else:
                merged.append(left.pop(0))
        return merged + left + right

    result = sort(list(nums))
    return result, taken


def balanced_tree_levels(values: List[int]) -> List[List[int]]:
    """
    Take the middle of a sorted list as a root (the left one of two middles), then do the same with the part
    before it and the part after it. Return the values of each level, from left to right.

    balanced_tree_levels([1, 2, 3, 4, 5]) == [[3], [1, 4], [2, 5]]
    balanced_tree_levels([]) == []
    """
    levels: List[List[int]] = []

    def place(low, high, depth):
        if low > high:
            return
        mid = (low + high) // 2
        if depth == len(levels):
            levels.append([])
        levels[depth].append(values[mid])
        place(low, mid - 1, depth + 1)
        place(mid + 1, high, depth + 1)

    place(0, len(values) - 1, 0)
    return levels


def disc_moves_counted(discs: int, peg: str) -> int:
    """
    In the tower game discs move from peg "A" to peg "C" with the help of "B", one disc at a time and never
    onto a smaller one. Return how many of the moves of the shortest solution end on the given peg.

    disc_moves_counted(1, "C") == 1
    disc_moves_counted(2, "B") == 1
    disc_moves_counted(3, "C") == 4
    """
    moves = []

    def move(n, source, helper, goal):
        if n == 0:
            return
        move(n - 1, source, goal, helper)
        moves.append((source, goal))
        move(n - 1, helper, source, goal)

    move(discs, "A", "B", "C")
    return sum(1 for _, goal in moves if goal == peg)


def knight_cells_within(size: int, start: Tuple[int, int], jumps: int) -> int:
    """
    A chess knight stands on a square board of the given size. Count the different cells on which it can stand
    after exactly the given number of jumps without leaving the board.

    knight_cells_within(3, (0, 0), 1) == 2
    knight_cells_within(2, (0, 0), 1) == 0
    """
    steps = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]

    def inside(r, c):
        return 0 <= r < size and 0 <= c < size

    cells = {start}
    for _ in range(jumps):
        reached = set()
        for r, c in cells:
            for dr, dc in steps:
                if inside(r + dr, c + dc):
                    reached.add((r + dr, c + dc))
        cells = reached
    return len(cells)


def rulers_of_lengths(length: int, marks: Tuple[int, ...]) -> Optional[List[int]]:
    """
    Cut a stick of a whole length into pieces whose lengths are all taken from marks (each may be used often).
    Return a solution with as few pieces as possible, longest pieces first, or None.

    rulers_of_lengths(9, (2, 5)) == [5, 2, 2]
    rulers_of_lengths(3, (2,)) == None
    """
    memo: Dict[int, Optional[List[int]]] = {0: []}

    def cut(rest):
        if rest in memo:
            return memo[rest]
        best = None
        for m in sorted(marks, reverse=True):
            if m <= rest:
                tail = cut(rest - m)
                if tail is not None and (best is None or len(tail) + 1 < len(best)):
                    best = [m] + tail
        memo[rest] = best
        return best

    return cut(length)


def counter_of_calls(n: int) -> int:
    """
    The function f is defined by f(0) = f(1) = 1 and f(n) = f(n - 1) + f(n // 2). Return how many times f is
    called altogether when f(n) is computed without remembering any results.

    counter_of_calls(1) == 1
    counter_of_calls(3) == 5
    """
    calls = 0

    def f(k):
        nonlocal calls
        calls += 1
        if k < 2:
            return 1
        return f(k - 1) + f(k // 2)

    f(n)
    return calls


def best_skipping_route(tips: List[int], rest: int) -> int:
    """
    A musician who plays on one day must rest for the next `rest` days. tips[i] is what day i would bring.
    Return the largest total.

    best_skipping_route([5, 1, 2, 6], 2) == 11
    best_skipping_route([5, 9, 6], 1) == 11
    """
    memo = {}

    def best(day):
        if day >= len(tips):
            return 0
        if day not in memo:
            play = tips[day] + best(day + 1 + rest)
            skip = best(day + 1)
            memo[day] = max(play, skip)
        return memo[day]

    return best(0)


def check():
    assert ways_over_broken_steps(4, []) == 5
    assert ways_over_broken_steps(4, [2]) == 1
    assert growing_sequence_term(2) == 4
    assert growing_sequence_term(3) == 2
    assert growing_sequence_term(4) == 10
    assert self_referring_terms(5) == [0, 1, 1, 2, 3, 3]
    assert self_referring_terms(0) == [0]
    assert fewest_halving_moves(1) == 0
    assert fewest_halving_moves(10) == 3
    assert partitions_with_limit(4, 4) == 5
    assert partitions_with_limit(5, 2) == 3
    assert sums_of_distinct_odds(8) == 2
    assert sums_of_distinct_odds(2) == 0
    assert takeaway_winner(4, (1, 2)) is True
    assert takeaway_winner(3, (1, 2)) is False
    assert takeaway_winner(0, (1, 2)) is False
    assert best_margin_from_ends([3, 9, 1, 2]) == 7
    assert best_margin_from_ends([5]) == 5
    assert longest_descent_walk([[9, 8], [1, 7]]) == 4
    assert longest_descent_walk([[2, 2]]) == 1
    assert best_apples_down_right([[1, 2], [5, 1]]) == 7
    assert best_apples_down_right([[1, -1], [-1, 3]]) == -1
    assert patch_sizes(["##.", "..#", "#.#"]) == [1, 2, 2]
    assert patch_sizes(["..."]) == []
    assert paint_bucket([[1, 1], [0, 1]], 0, 0, 5) == [[5, 5], [0, 5]]
    assert paint_bucket([[2, 3]], 0, 1, 3) == [[2, 3]]
    assert can_trace_word(["cat", "bow"], "cow") is False
    assert can_trace_word(["cat", "bow"], "caow") is True
    assert sum_by_depth([1, [2, [3]]]) == 14
    assert sum_by_depth([[], 4]) == 4
    assert longest_text_inside(["ab", {"k": "abc", "longkey": []}]) == "abc"
    assert longest_text_inside([]) == ""
    assert nested_as_text([1, [2, 3], []]) == "(1 (2 3) ())"
    assert parse_bracket_numbers("(1 (2 30))") == [1, [2, 30]]
    assert parse_bracket_numbers("()") == []
    assert tree_heights({"a": ["b", "c"], "c": ["d"]}) == {"a": 2, "c": 1}
    assert tree_heights({"x": []}) == {"x": 0}
    assert largest_team({"top": ["a", "b"], "a": ["c"], "b": ["d", "e"]}) == "b"
    assert total_part_count({"bike": {"wheel": 2, "bell": 1}, "wheel": {"rod": 9}}, "bike") == {"rod": 18, "bell": 1}
    assert cell_values({"a": 2, "b": ["a", "a"], "c": ["a", "b"]}) == {"a": 2, "b": 4, "c": 6}
    assert project_days({"a": 2, "b": 3, "c": 1}, {"c": ["a", "b"]}) == 4
    assert project_days({}, {}) == 0
    assert all_routes_of_cost({"a": {"b": 1, "c": 4}, "b": {"c": 2}}, "a", "c", 3) == [["a", "b", "c"]]
    assert reachable_with_fuel({1: [2, 3], 3: [4], 4: [5]}, 1, 2) == [1, 2, 3, 4]
    assert reachable_with_fuel({}, 7, 3) == [7]
    assert largest_acquaintance_group([(0, 1), (2, 3), (3, 4)], 6) == 3
    assert largest_acquaintance_group([], 2) == 1
    assert useless_wires(3, [(0, 1), (1, 2), (2, 0)]) == [(2, 0)]
    assert codes_without_neighbours(2, "abc") == ["ab", "ac", "ba", "bc", "ca", "cb"]
    assert codes_without_neighbours(0, "ab") == [""]
    assert picks_with_total([1, 2, 3], 3) == [[1, 2], [3]]
    assert picks_with_total([4], 5) == []
    assert seat_orders(["a", "b", "c"], [("a", "b")]) == 2
    assert seat_orders(["a", "b"], []) == 2
    assert sign_texts_for_target("1231", 1) == ["1+2-3+1", "1-2+3-1"]
    assert sign_texts_for_target("22", 0) == ["2-2"]
    assert smallest_truck_difference([8, 6, 5]) == 3
    assert smallest_truck_difference([]) == 0
    assert split_into_known_words("seatable", ["sea", "seat", "table", "able"]) == ["seat", "able"]
    assert split_into_known_words("sean", ["sea"]) is None
    assert matches_with_stars("b*n", ["bin", "bn", "bone"]) == ["bin", "bn"]
    assert matches_with_stars("?a*", ["cat", "act", "la"]) == ["cat", "la"]
    assert value_of_prefix_expression("+ 2 * 3 4") == 14
    assert value_of_prefix_expression("- - 9 2 1") == 6
    assert value_with_brackets("2+3*4") == 14
    assert value_with_brackets("(2+3)*4") == 20
    assert merge_sorted_runs([2, 1]) == ([1, 2], 1)
    assert merge_sorted_runs([3, 1, 2, 4]) == ([1, 2, 3, 4], 2)
    assert balanced_tree_levels([1, 2, 3, 4, 5]) == [[3], [1, 4], [2, 5]]
    assert balanced_tree_levels([]) == []
    assert disc_moves_counted(1, "C") == 1
    assert disc_moves_counted(2, "B") == 1
    assert disc_moves_counted(3, "C") == 4
    assert knight_cells_within(3, (0, 0), 1) == 2
    assert knight_cells_within(2, (0, 0), 1) == 0
    assert rulers_of_lengths(9, (2, 5)) == [5, 2, 2]
    assert rulers_of_lengths(3, (2,)) is None
    assert counter_of_calls(1) == 1
    assert counter_of_calls(3) == 5
    assert best_skipping_route([5, 1, 2, 6], 2) == 11
    assert best_skipping_route([5, 9, 6], 1) == 11
