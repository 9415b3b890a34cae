"""Recursion, memoisation and dynamic programming: ways, costs, longest parts, packing and cutting."""

from bisect import bisect_right
from functools import lru_cache
from typing import Dict, List, Optional, Tuple


def climb_with_rest(n: int) -> int:
    """Count the ways to climb n stairs with steps of 1 or 2 where two steps of 2 never follow each other.

    >>> climb_with_rest(3)
    3
    >>> climb_with_rest(4)
    4
    >>> climb_with_rest(0)
    1
    """
    @lru_cache(maxsize=None)
    def ways(left: int, tired: bool) -> int:
        if left == 0:
            return 1
        total = ways(left - 1, False)
        if left >= 2 and not tired:
            total += ways(left - 2, True)
        return total

    return ways(n, False)


def heaviest_bag(weights, limit):
    """
    Choose some of the weights so that their sum is as large as possible but not above the limit,
    and return that sum. Each weight can be used once.

    heaviest_bag([5, 8, 11], 17) == 16
    heaviest_bag([7, 9], 6) == 0
    """
    reachable = {0}
    for w in weights:
        reachable |= {r + w for r in reachable if r + w <= limit}
    return max(reachable)


def pack_with_fragile(items: List[Tuple[int, int]], capacity: int) -> int:
    """
    Each item is a pair (weight, value). Only the total weight matters and each item may be taken
    at most twice. Return the largest total value for the capacity.

    >>> pack_with_fragile([(2, 3), (3, 5)], 7)
    11
    >>> pack_with_fragile([(4, 9)], 3)
    0
    """
    best = [0] * (capacity + 1)
    for weight, value in items:
        for _ in range(2):
            for c in range(capacity, weight - 1, -1):
                best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]


def gentle_edit_cost(a: str, b: str) -> int:
    """
    Return the smallest cost of turning a into b, where inserting or deleting a letter costs 2
    and replacing a letter costs 3.

    gentle_edit_cost("cat", "cut") == 3
    gentle_edit_cost("ab", "b") == 2
    gentle_edit_cost("", "xyz") == 6
    """
    previous = [2 * j for j in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        row = [2 * i]
        for j, y in enumerate(b, 1):
            change = previous[j - 1] + (0 if x == y else 3)
            row.append(min(change, previous[j] + 2, row[-1] + 2))
        previous = row
    return previous[-1]


def edits_by_case(a, b):
    """
    Edit distance with insertions, deletions and replacements, each costing 1; but to replace a letter
    by the same letter in the other case is free.

    >>> edits_by_case('Home', 'hOme')
    0
    >>> edits_by_case('Tree', 'free')
    1
    """
    def go(i, j):
        if (i, j) in memo:
            return memo[i, j]
        if i == len(a) or j == len(b):
            answer = len(a) - i + len(b) - j
        elif a[i].lower() == b[j].lower():
            answer = go(i + 1, j + 1)
        else:
            answer = 1 + min(go(i + 1, j), go(i, j + 1), go(i + 1, j + 1))
        memo[i, j] = answer
        return answer

    memo = {}
    return go(0, 0)


def longest_common_start_to_end(a: list[int], b: list[int]) -> list[int]:
    """
    Return the longest list of numbers that can be obtained from both a and b by deleting numbers.
    If there are several, prefer the one that the usual backward walk finds when it moves up in a first.

    >>> longest_common_start_to_end([1, 3, 4, 5], [3, 1, 4, 5])
    [1, 4, 5]
    >>> longest_common_start_to_end([1], [2])
    []
    """
    n, m = len(a), len(b)
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n):
        for j in range(m):
            if a[i] == b[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    result = []
    i, j = n, m
    while i and j:
        if a[i - 1] == b[j - 1]:
            result.append(a[i - 1])
            i -= 1
            j -= 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return result[::-1]


def grid_coins_with_fee(grid: List[List[int]], fee: int) -> int:
    """
    Walk from the top left to the bottom right cell going only right or down. You collect the number in
    every cell that you visit, and pay the fee for each step down. Return the largest amount you can end with.

    grid_coins_with_fee([[1, 2], [5, 1]], 2) == 5
    grid_coins_with_fee([[4]], 9) == 4
    """
    rows, cols = len(grid), len(grid[0])
    best = [[0] * cols for _ in range(rows)]
    for r in range(rows):
        for c in range(cols):
            options = []
            if r > 0:
                options.append(best[r - 1][c] - fee)
            if c > 0:
                options.append(best[r][c - 1])
            best[r][c] = grid[r][c] + (max(options) if options else 0)
    return best[-1][-1]


def paths_with_one_diagonal(rows, cols):
    """
    Count the ways from the top left to the bottom right cell of a grid with steps right and down,
    where exactly one step must be a diagonal one (right and down at once).

    >>> paths_with_one_diagonal(2, 2)
    1
    >>> paths_with_one_diagonal(2, 3)
    2
    >>> paths_with_one_diagonal(1, 5)
    0
    """
    @lru_cache(maxsize=None)
    def count(r, c, used):
        if r < 0 or c < 0:
            return 0
        if r == 0 and c == 0:
            return 1 if not used else 0
        total = count(r - 1, c, used) + count(r, c - 1, used)
        if used:
            total += count(r - 1, c - 1, False)
        return total

    return count(rows - 1, cols - 1, True)


def longest_rising_by_factor(nums: List[int]) -> int:
    """Return the length of the longest subsequence in which each number is at least twice the one before.

    Example: for [3, 4, 6, 9, 12] the answer is 3, with 3, 6, 12. For an empty list it is 0.
    """
    if not nums:
        return 0
    best = [1] * len(nums)
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] >= 2 * nums[j]:
                best[i] = max(best[i], best[j] + 1)
    return max(best)


def ways_to_split_digits(digits: str, limit: int) -> int:
    """
    Count the ways to cut a string of digits into pieces so that each piece is a number from 1 to limit
    that does not start with zero.

    >>> ways_to_split_digits('1213', 20)
    4
    >>> ways_to_split_digits('30', 20)
    0
    """
    n = len(digits)
    ways = [0] * (n + 1)
    ways[0] = 1
    for end in range(1, n + 1):
        for start in range(end):
            if digits[start] != '0' and int(digits[start:end]) <= limit:
                ways[end] += ways[start]
    return ways[n]


def cut_ribbon(length, pieces):
    """
    A ribbon is to be cut completely into pieces with lengths from the list (each can be used again).
    Return the largest number of pieces, or -1 when it can't be done without a rest.

    cut_ribbon(7, [2, 3]) == 3
    cut_ribbon(5, [4]) == -1
    cut_ribbon(0, [2]) == 0
    """
    most = [0] + [-1] * length
    for size in range(1, length + 1):
        for p in pieces:
            if p <= size and most[size - p] >= 0:
                most[size] = max(most[size], most[size - p] + 1)
    return most[length]


def cheapest_cut_list(length: int, prices: Dict[int, int]) -> Optional[List[int]]:
    """
    Planks of some lengths can be bought at the given prices. Return the lengths (smallest first) of the cheapest
    set of planks that together measure exactly the wanted length, or None if there is none.

    >>> cheapest_cut_list(6, {2: 3, 3: 4, 5: 5})
    [3, 3]
    >>> cheapest_cut_list(1, {2: 3}) is None
    True
    """
    best: List[Optional[Tuple[int, List[int]]]] = [None] * (length + 1)
    best[0] = (0, [])
    for size in range(1, length + 1):
        for plank, price in prices.items():
            if plank > size:
                continue
            earlier = best[size - plank]
            if earlier is None:
                continue
            candidate = (earlier[0] + price, earlier[1] + [plank])
            if best[size] is None or candidate[0] < best[size][0]:
                best[size] = candidate
    if best[length] is None:
        return None
    return sorted(best[length][1])


def rob_with_gap(values: list[int], gap: int) -> int:
    """
    Pick values from the list so that at least gap other places lie between two picked places.
    Return the greatest sum; picking nothing gives 0.

    >>> rob_with_gap([4, 1, 1, 5], 2)
    9
    >>> rob_with_gap([4, 9, 5], 1)
    9
    >>> rob_with_gap([-3], 1)
    0
    """
    best = [0] * (len(values) + 1)
    for i, value in enumerate(values):
        before = best[i - gap] if i >= gap else 0
        best[i + 1] = max(best[i], before + value)
    return best[-1]


def two_lane_race(left, right, switch):
    """
    Two lanes have the same number of sections, with a time for each. You may start in either lane and may change
    the lane before any section, which takes switch extra seconds. Return the shortest total time.

    two_lane_race([1, 9, 1], [5, 1, 5], 2) == 7
    two_lane_race([3], [2], 10) == 2
    """
    in_left = in_right = 0
    first = True
    for a, b in zip(left, right):
        if first:
            in_left, in_right = a, b
            first = False
        else:
            in_left, in_right = (min(in_left, in_right + switch) + a,
                                 min(in_right, in_left + switch) + b)
    return min(in_left, in_right)


def longest_even_sum_subsequence(nums: List[int]) -> int:
    """
    Return the length of the longest subsequence in which every two neighbours have an even sum
    and each number is larger than the one before.

    >>> longest_even_sum_subsequence([1, 2, 3, 4, 5])
    3
    >>> longest_even_sum_subsequence([4, 2])
    1
    """
    longest = []
    for i, x in enumerate(nums):
        here = 1
        for j in range(i):
            if nums[j] < x and (nums[j] + x) % 2 == 0:
                here = max(here, longest[j] + 1)
        longest.append(here)
    return max(longest, default=0)


def dice_sequences_without_repeat(rolls, total):
    """
    Count the sequences of dice rolls of the given length with the given total in which no roll is equal to the roll
    before it.

    dice_sequences_without_repeat(2, 7) == 6
    dice_sequences_without_repeat(2, 4) == 2
    """
    def count(left, rest, last):
        if left == 0:
            return 1 if rest == 0 else 0
        if rest <= 0:
            return 0
        return sum(count(left - 1, rest - face, face) for face in range(1, 7) if face != last)

    return count(rolls, total, 0)


def binary_words_without(n: int, banned: str) -> int:
    """Count the strings of n letters 'a' and 'b' that do not contain the banned word.

    >>> binary_words_without(3, 'aa')
    5
    >>> binary_words_without(2, 'ab')
    3
    """
    keep = len(banned) - 1
    states = {'': 1}
    for _ in range(n):
        new_states: Dict[str, int] = {}
        for tail, ways in states.items():
            for letter in 'ab':
                word = tail + letter
                if word.endswith(banned):
                    continue
                key = word[-keep:] if keep else ''
                new_states[key] = new_states.get(key, 0) + ways
        states = new_states
    return sum(states.values())


def count_fair_halves(nums: List[int]) -> int:
    """
    Count the ways to choose a subset of the positions so that the chosen numbers have the same sum
    as the numbers not chosen.

    count_fair_halves([1, 2, 3]) == 2
    count_fair_halves([1, 1]) == 2
    count_fair_halves([1, 2]) == 0
    """
    total = sum(nums)
    if total % 2:
        return 0
    ways = {0: 1}
    for n in nums:
        new = dict(ways)
        for s, w in ways.items():
            new[s + n] = new.get(s + n, 0) + w
        ways = new
    return ways.get(total // 2, 0)


def smallest_difference_of_teams(strengths: list[int]) -> int:
    """
    Split an even number of players into two teams with equally many players and return the smallest
    possible difference between the sums of their strengths.

    >>> smallest_difference_of_teams([1, 2, 3, 10])
    6
    >>> smallest_difference_of_teams([5, 5])
    0
    """
    half = len(strengths) // 2
    sums: list[set[int]] = [set() for _ in range(half + 1)]
    sums[0].add(0)
    for s in strengths:
        for k in range(half, 0, -1):
            sums[k] |= {x + s for x in sums[k - 1]}
    total = sum(strengths)
    return min(abs(total - 2 * x) for x in sums[half])


def weave_count(a, b, c):
    """
    Count in how many ways the word c can be woven from a and b, keeping the order of the letters of each.

    weave_count('ab', 'ab', 'aabb') == 4
    weave_count('x', 'y', 'xy') == 1
    weave_count('x', 'y', 'xx') == 0
    """
    if len(a) + len(b) != len(c):
        return 0

    def rec(i, j):
        if i + j == len(c):
            return 1
        ways = 0
        if i < len(a) and a[i] == c[i + j]:
            ways += rec(i + 1, j)
        if j < len(b) and b[j] == c[i + j]:
            ways += rec(i, j + 1)
        return ways

    return rec(0, 0)


def fewest_palindrome_pieces(word: str) -> int:
    """Return the smallest number of palindromes into which the word can be cut. An empty word needs 0.

    For 'aab' the result is 2, for 'level' it is 1 and for 'abc' it is 3.
    """
    best = [0]
    for end in range(1, len(word) + 1):
        options = []
        for start in range(end):
            piece = word[start:end]
            if piece == piece[::-1]:
                options.append(best[start] + 1)
        best.append(min(options))
    return best[-1]


def insertions_for_mirror(text: str) -> int:
    """
    How many letters have to be inserted so that the text reads the same in both directions?
    Vowels cost nothing to insert, only the consonants are counted.

    >>> insertions_for_mirror('bab')
    0
    >>> insertions_for_mirror('abc')
    1
    >>> insertions_for_mirror('ea')
    0
    """
    def cost(ch: str) -> int:
        return 0 if ch in 'aeiou' else 1

    @lru_cache(maxsize=None)
    def need(i: int, j: int) -> int:
        if i >= j:
            return 0
        if text[i] == text[j]:
            return need(i + 1, j - 1)
        return min(need(i + 1, j) + cost(text[i]), need(i, j - 1) + cost(text[j]))

    return need(0, len(text) - 1)


def minimum_toll(tolls: List[int], jump: int) -> int:
    """
    You stand before the first of a row of toll gates and must get beyond the last. Each move leads to one of the next
    jump positions, and you pay the toll of every gate on which you land. Return the least sum.

    >>> minimum_toll([4, 1, 3, 2], 2)
    3
    >>> minimum_toll([7], 1)
    7
    """
    n = len(tolls)
    cost = [0] * (n + 1)
    for i in range(n - 1, -1, -1):
        cost[i] = tolls[i] + min(cost[i + 1:i + 1 + jump])
    return min(cost[:jump])


def triangle_best_two_ends(triangle):
    """
    Walk from the top of a number triangle to its bottom row; from place i you may go to place i or i + 1
    below. Return the pair of the smallest and the largest sum on such a walk.

    triangle_best_two_ends([[1], [2, 3], [9, 0, 4]]) == (3, 12)
    triangle_best_two_ends([[5]]) == (5, 5)
    """
    def fold(choose):
        row = triangle[-1]
        for above in reversed(triangle[:-1]):
            row = [x + choose(row[i], row[i + 1]) for i, x in enumerate(above)]
        return row[0]

    return fold(min), fold(max)


def count_walks_on_line(steps: int, width: int, start: int) -> int:
    """
    A walker stands on one of the cells 0 to width - 1 and moves one cell to the left or right with each step without
    leaving the line. Count the walks with the given number of steps that return to the start.

    >>> count_walks_on_line(2, 3, 1)
    2
    >>> count_walks_on_line(3, 3, 1)
    0
    """
    ways = [0] * width
    ways[start] = 1
    for _ in range(steps):
        new = [0] * width
        for cell in range(width):
            if cell > 0:
                new[cell] += ways[cell - 1]
            if cell < width - 1:
                new[cell] += ways[cell + 1]
        ways = new
    return ways[start]


def knight_ways(size: int, steps: int, start: Tuple[int, int]) -> int:
    """
    Count the sequences of knight moves with the given number of steps that stay on a square board of the size.

    knight_ways(3, 1, (0, 0)) == 2
    knight_ways(3, 1, (1, 1)) == 0
    knight_ways(4, 2, (0, 0)) == 8
    """
    moves = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]

    @lru_cache(maxsize=None)
    def walk(r: int, c: int, left: int) -> int:
        if not (0 <= r < size and 0 <= c < size):
            return 0
        if left == 0:
            return 1
        return sum(walk(r + dr, c + dc, left - 1) for dr, dc in moves)

    return walk(start[0], start[1], steps)


def shortest_addition_chain_like(target):
    """
    Start with 1. In one move you may add 1, double, or triple the number. Return the fewest moves to the target.

    >>> shortest_addition_chain_like(1)
    0
    >>> shortest_addition_chain_like(10)
    3
    """
    moves = [0, 0]
    for n in range(2, target + 1):
        best = moves[n - 1] + 1
        if n % 2 == 0:
            best = min(best, moves[n // 2] + 1)
        if n % 3 == 0:
            best = min(best, moves[n // 3] + 1)
        moves.append(best)
    return moves[target]


def moves_listed(target: int) -> List[int]:
    """
    Start with 1 and reach the target with the fewest moves, each of which adds 1 or doubles.
    Return all numbers on the way from 1 to the target; when halving is possible it is taken.

    moves_listed(10) == [1, 2, 4, 5, 10]
    moves_listed(1) == [1]
    """
    way = [target]
    while way[-1] > 1:
        last = way[-1]
        way.append(last // 2 if last % 2 == 0 else last - 1)
    return way[::-1]


def nested_depth_weight(tree: list) -> int:
    """
    Sum all numbers of a nested list, each multiplied by the depth of the deepest level below the list that holds it
    (a list without inner lists has depth 1).

    >>> nested_depth_weight([1, [2, 3]])
    7
    >>> nested_depth_weight([4, 5])
    9
    """
    def depth(node: list) -> int:
        return 1 + max((depth(x) for x in node if isinstance(x, list)), default=0)

    total = 0
    for x in tree:
        if isinstance(x, list):
            total += nested_depth_weight(x)
        else:
            total += x * depth(tree)
    return total


def count_down_ways(n: int, moves: List[int], trap: int) -> int:
    """
    Count the ways to get from n to exactly 0 by subtracting numbers from moves without ever standing on the trap.
    Different orders are different ways.

    count_down_ways(4, [1, 2], 2) == 1
    count_down_ways(3, [1, 2], 9) == 3
    """
    if n == trap or n < 0:
        return 0
    if n == 0:
        return 1
    return sum(count_down_ways(n - m, moves, trap) for m in moves)


def collapse_pairs_cost(sizes: list[int]) -> int:
    """
    Heaps of stones stand in a row. Two neighbouring heaps can be joined at a cost equal to their total.
    Return the smallest cost to get a single heap.

    >>> collapse_pairs_cost([4, 1, 1])
    8
    >>> collapse_pairs_cost([7])
    0
    """
    prefix = [0]
    for s in sizes:
        prefix.append(prefix[-1] + s)

    @lru_cache(maxsize=None)
    def cost(i: int, j: int) -> int:
        if j - i <= 1:
            return 0
        return prefix[j] - prefix[i] + min(cost(i, k) + cost(k, j) for k in range(i + 1, j))

    return cost(0, len(sizes))


def last_card_game(cards):
    """
    Two players take turns to take the first or the last card of a row. Each wants a sum as large as possible.
    Return by how much the first player wins (negative if he loses) when both play perfectly.

    last_card_game([3, 9, 1]) == -5
    last_card_game([4, 7]) == 3
    last_card_game([]) == 0
    """
    memo = {}

    def lead(i, j):
        if i > j:
            return 0
        if (i, j) not in memo:
            memo[i, j] = max(cards[i] - lead(i + 1, j), cards[j] - lead(i, j - 1))
        return memo[i, j]

    return lead(0, len(cards) - 1)


def take_away_winner(stones: int, takes: List[int]) -> bool:
    """
    Players take stones in turn; the amount taken must be one of takes. The one who cannot move loses.
    Return whether the player who begins can win.

    >>> take_away_winner(4, [1, 3])
    False
    >>> take_away_winner(5, [1, 3])
    True
    """
    wins = [False] * (stones + 1)
    for n in range(1, stones + 1):
        wins[n] = any(t <= n and not wins[n - t] for t in takes)
    return wins[stones]


def losing_heights(limit: int, takes: list[int]) -> list[int]:
    """
    In a game of taking stones (allowed amounts: takes, who cannot move loses), return all heap sizes up to limit
    at which the player to move loses.

    losing_heights(8, [1, 2]) == [0, 3, 6]
    losing_heights(3, [4]) == [0, 1, 2, 3]
    """
    losing = []
    known = set()
    for size in range(limit + 1):
        if all(size - t not in known for t in takes):
            losing.append(size)
            known.add(size)
    return losing


def schedule_with_rest(jobs):
    """
    Each job is (start, end, pay). Jobs that are done may not overlap, and after each job one hour of rest is needed
    before the next may start. Return the highest pay.

    >>> schedule_with_rest([(1, 3, 5), (3, 5, 6), (4, 6, 4)])
    9
    >>> schedule_with_rest([])
    0
    """
    jobs = sorted(jobs, key=lambda j: j[1])
    ends = [j[1] for j in jobs]
    best = [0]
    for i, (start, end, pay) in enumerate(jobs):
        k = bisect_right(ends, start - 1, 0, i)
        best.append(max(best[i], best[k] + pay))
    return best[-1]


def deletions_to_wave(nums: List[int]) -> int:
    """
    Return the fewest numbers that have to be deleted so that the rest goes strictly up and down in turn,
    beginning with either.

    >>> deletions_to_wave([1, 2, 3, 2])
    1
    >>> deletions_to_wave([4, 4, 4])
    2
    """
    if not nums:
        return 0
    up = down = 1
    for prev, cur in zip(nums, nums[1:]):
        if cur > prev:
            up = down + 1
        elif cur < prev:
            down = up + 1
    return len(nums) - max(up, down)


def max_sum_with_skips(nums, skips):
    """
    Find the largest sum of a stretch of neighbouring numbers (at least one) when up to skips numbers inside
    may be left out of the sum, but one number must stay.

    max_sum_with_skips([3, -5, 4], 1) == 7
    max_sum_with_skips([3, -5, 4], 0) == 4
    max_sum_with_skips([-2, -1], 1) == -1
    """
    low = float('-inf')
    best = low
    ending = [low] * (skips + 1)
    for n in nums:
        new = []
        for k in range(skips + 1):
            take = n + max(ending[k], 0)
            drop = ending[k - 1] if k > 0 else low
            new.append(max(take, drop))
        ending = new
        best = max(best, max(ending))
    return best


def best_product_of_parts(n: int, least: int) -> int:
    """
    Write n as a sum of parts that are all at least least; a single part is allowed. Return the largest product of
    parts.

    >>> best_product_of_parts(8, 2)
    18
    >>> best_product_of_parts(8, 4)
    16
    >>> best_product_of_parts(5, 4)
    5
    """
    best = n
    for first in range(least, n - least + 1):
        best = max(best, first * best_product_of_parts(n - first, least))
    return best


def partitions_into_odd_steps(n: int, largest: int) -> List[List[int]]:
    """
    Return all ways to write n as a sum of odd numbers not above largest, each way with its numbers falling
    (equal numbers are allowed). Ways with a larger first number come first.

    partitions_into_odd_steps(4, 3) == [[3, 1], [1, 1, 1, 1]]
    partitions_into_odd_steps(0, 5) == [[]]
    """
    if n == 0:
        return [[]]
    result = []
    for first in range(min(n, largest), 0, -1):
        if first % 2 == 1:
            for rest in partitions_into_odd_steps(n - first, first):
                result.append([first] + rest)
    return result


def count_partitions_distinct(n: int) -> int:
    """Count the ways to write n as a sum of different positive numbers, where the order does not matter.

    >>> count_partitions_distinct(6)
    4
    >>> count_partitions_distinct(1)
    1
    """
    ways = [1] + [0] * n
    for part in range(1, n + 1):
        for total in range(n, part - 1, -1):
            ways[total] += ways[total - part]
    return ways[n]


def stamps_unreachable(stamps, most):
    """
    Return the smallest postage that can't be paid exactly with at most `most` stamps of the given values.

    stamps_unreachable([1, 3], 2) == 5
    stamps_unreachable([2], 4) == 1
    """
    fewest = [0]
    while fewest[-1] <= most:
        amount = len(fewest)
        options = [fewest[amount - s] + 1 for s in stamps if s <= amount]
        fewest.append(min(options, default=most + 1))
    return len(fewest) - 1


def change_with_stock(amount: int, stock: Dict[int, int]) -> Optional[Dict[int, int]]:
    """
    Pay an amount with coins of which only a stock is there. Large coins are tried first and as many of them
    as possible; if that fails fewer are tried. Return the used coins, or None.

    >>> change_with_stock(6, {5: 1, 2: 3})
    {2: 3}
    >>> change_with_stock(7, {5: 1, 2: 3})
    {5: 1, 2: 1}
    >>> change_with_stock(3, {2: 1}) is None
    True
    """
    coins = sorted(stock, reverse=True)

    def pay(rest: int, i: int) -> Optional[Dict[int, int]]:
        if rest == 0:
            return {}
        if i == len(coins):
            return None
        coin = coins[i]
        for k in range(min(stock[coin], rest // coin), -1, -1):
            others = pay(rest - k * coin, i + 1)
            if others is not None:
                return {coin: k, **others} if k else others
        return None

    return pay(amount, 0)


def count_smooth_numbers(digits: int, jump: int) -> int:
    """
    Count the numbers with exactly so many digits (no leading zero) in which neighbouring digits differ by at most jump.

    count_smooth_numbers(1, 1) == 9
    count_smooth_numbers(2, 1) == 26
    count_smooth_numbers(2, 9) == 90
    """
    ways = [0] + [1] * 9
    for _ in range(digits - 1):
        ways = [sum(ways[max(0, d - jump):d + jump + 1]) for d in range(10)]
    return sum(ways)


def ackermann_like(a, b):
    """
    Compute a function defined in three rules: f(0, b) = b + 2, f(a, 0) = f(a - 1, 1) and
    f(a, b) = f(a - 1, b) + f(a, b - 1) in all other cases.

    >>> ackermann_like(0, 5)
    7
    >>> ackermann_like(1, 1)
    6
    """
    if a == 0:
        return b + 2
    if b == 0:
        return ackermann_like(a - 1, 1)
    return ackermann_like(a - 1, b) + ackermann_like(a, b - 1)


def paired_recursion(n: int) -> Tuple[int, int]:
    """
    Two sequences help each other: a(0) = 1, b(0) = 0, a(n) = n - b(a(n - 1)), b(n) = n - a(b(n - 1)).
    Return the pair (a(n), b(n)).

    paired_recursion(0) == (1, 0)
    paired_recursion(4) == (3, 2)
    """
    a, b = [1], [0]
    for i in range(1, n + 1):
        b.append(i - a[b[i - 1]])
        a.append(i - b[a[i - 1]])
    return a[n], b[n]


def halving_sum(n: int) -> int:
    """Sum n and the values of the same function for n // 2 and n // 3; for n = 0 the result is 0.

    >>> halving_sum(1)
    1
    >>> halving_sum(6)
    14
    """
    cache: Dict[int, int] = {0: 0}

    def f(k: int) -> int:
        if k not in cache:
            cache[k] = k + f(k // 2) + f(k // 3)
        return cache[k]

    return f(n)


def digits_fold(n: int, steps: int = 0) -> Tuple[int, int]:
    """
    Replace a number by the sum of the squares of its digits until it has one digit; return that digit and the number
    of steps. 145 and similar never end there, so stop after 10 steps with what you have.

    digits_fold(23) == (1, 3)
    digits_fold(7) == (7, 0)
    """
    if n < 10 or steps == 10:
        return n, steps
    return digits_fold(sum(int(d) ** 2 for d in str(n)), steps + 1)


def repeat_string_build(target: str) -> int:
    """
    A text starts empty. One move either adds one letter at the end or doubles the whole text.
    Return the fewest moves to get the target.

    >>> repeat_string_build('abab')
    3
    >>> repeat_string_build('aaaa')
    3
    >>> repeat_string_build('abc')
    3
    """
    moves = [0]
    for size in range(1, len(target) + 1):
        best = moves[size - 1] + 1
        half = size // 2
        if size % 2 == 0 and target[:half] == target[half:size]:
            best = min(best, moves[half] + 1)
        moves.append(best)
    return moves[-1]


def fewest_words_to_build(text, words):
    """
    Build the text by joining words from the list, each as often as you like. Return the fewest words needed
    or None when it can't be built.

    fewest_words_to_build('ababc', ['ab', 'a', 'abc', 'c']) == 2
    fewest_words_to_build('xyz', ['x', 'z']) is None
    """
    best = {0: 0}
    for i in range(len(text)):
        if i not in best:
            continue
        for w in words:
            if w and text.startswith(w, i):
                end = i + len(w)
                best[end] = min(best.get(end, best[i] + 1), best[i] + 1)
    return best.get(len(text))


def all_sentences(text: str, vocabulary: set[str]) -> list[str]:
    """
    Return all ways to put spaces into the text so that each word is in the vocabulary, in alphabetical order.

    >>> all_sentences('nowhere', {'no', 'now', 'here', 'where'})
    ['no where', 'now here']
    >>> all_sentences('abc', {'ab'})
    []
    """
    def split(rest: str) -> list[str]:
        if not rest:
            return ['']
        found = []
        for k in range(1, len(rest) + 1):
            if rest[:k] in vocabulary:
                for tail in split(rest[k:]):
                    found.append((rest[:k] + ' ' + tail).strip())
        return found

    return sorted(split(text))


def best_break_penalty(lengths: List[int], width: int) -> int:
    """
    Words of the given lengths are set in lines of the width with one space between words. A line that has k places left
    costs k * k, but the last line costs nothing. Return the least total cost.

    best_break_penalty([3, 2, 2, 5], 6) == 10
    best_break_penalty([4], 10) == 0
    """
    n = len(lengths)
    cost = [0] * (n + 1)
    for i in range(n - 1, -1, -1):
        used = -1
        options = []
        for j in range(i, n):
            used += lengths[j] + 1
            if used > width:
                break
            if j == n - 1:
                options.append(0)
            else:
                options.append((width - used) ** 2 + cost[j + 1])
        cost[i] = min(options)
    return cost[0]


def largest_cross(grid):
    """
    Return the arm length of the largest plus sign of ones in a grid of 0 and 1. A single one is a plus with arm length
    0; without any one the result is -1.

    >>> largest_cross([[0, 1, 0], [1, 1, 1], [0, 1, 0]])
    1
    >>> largest_cross([[0, 0]])
    -1
    """
    rows, cols = len(grid), len(grid[0])

    def run(r, c, dr, dc):
        length = 0
        while 0 <= r < rows and 0 <= c < cols and grid[r][c] == 1:
            length += 1
            r += dr
            c += dc
        return length

    best = -1
    for r in range(rows):
        for c in range(cols):
            arms = [run(r, c, dr, dc) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))]
            best = max(best, min(arms) - 1)
    return best


def count_square_corners(grid: List[List[int]]) -> int:
    """
    For each cell compute the side of the largest square of even numbers with its lower right corner there,
    and return the sum of these sides.

    count_square_corners([[2, 4], [6, 8]]) == 5
    count_square_corners([[1, 2]]) == 1
    """
    total = 0
    above: List[int] = []
    for row in grid:
        here: List[int] = []
        for c, x in enumerate(row):
            if x % 2:
                here.append(0)
            elif not above or c == 0:
                here.append(1)
            else:
                here.append(1 + min(above[c], above[c - 1], here[c - 1]))
        total += sum(here)
        above = here
    return total


def drop_path_no_straight(grid: List[List[int]]) -> int:
    """
    Go from the top row to the bottom row of a square of numbers; with each step down the column must change
    by exactly one. Return the smallest sum.

    >>> drop_path_no_straight([[1, 5], [2, 9]])
    7
    >>> drop_path_no_straight([[3, 1, 2]])
    1
    """
    sums = list(grid[0])
    for row in grid[1:]:
        new = []
        for c, value in enumerate(row):
            near = [sums[k] for k in (c - 1, c + 1) if 0 <= k < len(sums)]
            new.append(value + min(near))
        sums = new
    return min(sums)


def longest_same_gap(nums):
    """
    Return the length of the longest subsequence in which the difference of neighbours is always the same
    and not zero.

    longest_same_gap([1, 7, 3, 5, 5]) == 3
    longest_same_gap([4, 4, 4]) == 1
    """
    if not nums:
        return 0
    best = 1
    chains = []
    for i, x in enumerate(nums):
        here = {}
        for j in range(i):
            gap = x - nums[j]
            if gap != 0:
                here[gap] = max(here.get(gap, 0), chains[j].get(gap, 1) + 1)
                best = max(best, here[gap])
        chains.append(here)
    return best


def profit_with_cooldown_fee(prices: list[int], fee: int) -> int:
    """
    Buy and sell one share as often as you like, holding at most one. Each sale costs the fee and on the day after
    a sale nothing may be bought. Return the highest profit.

    >>> profit_with_cooldown_fee([1, 5, 2, 8], 1)
    6
    >>> profit_with_cooldown_fee([1, 5, 1, 2, 8], 1)
    8
    >>> profit_with_cooldown_fee([5, 4], 0)
    0
    """
    free, resting, holding = 0, 0, float('-inf')
    for price in prices:
        free, resting, holding = (max(free, resting),
                                  holding + price - fee,
                                  max(holding, free - price))
    return max(free, resting)


def expand_rule(symbol: str, rules: Dict[str, str], depth: int) -> str:
    """
    Expand a symbol: each symbol that has a rule is replaced by the text of its rule, whose symbols are again
    expanded, but only depth times. Symbols without a rule stay.

    expand_rule('A', {'A': 'AB', 'B': 'A'}, 3) == 'ABAAB'
    expand_rule('x', {}, 5) == 'x'
    """
    if depth == 0 or symbol not in rules:
        return symbol
    return ''.join(expand_rule(s, rules, depth - 1) for s in rules[symbol])


def expanded_length(symbol: str, rules: Dict[str, str], depth: int) -> int:
    """
    Like expanding a symbol by its rules depth times, but only the length of the result is computed, so that
    large depths are no problem.

    >>> expanded_length('A', {'A': 'AB', 'B': 'A'}, 3)
    5
    >>> expanded_length('A', {'A': 'AA'}, 40) == 2 ** 40
    True
    """
    memo: Dict[Tuple[str, int], int] = {}

    def size(s: str, d: int) -> int:
        if d == 0 or s not in rules:
            return 1
        if (s, d) not in memo:
            memo[s, d] = sum(size(t, d - 1) for t in rules[s])
        return memo[s, d]

    return size(symbol, depth)


def letter_in_fold(n: int, k: int) -> str:
    """
    The text S(1) is 'a'. S(n) is S(n - 1), then the letter number n of the alphabet, then S(n - 1) reversed.
    Return the letter with index k of S(n) without building the text.

    letter_in_fold(3, 3) == 'c'
    letter_in_fold(3, 1) == 'b'
    letter_in_fold(1, 0) == 'a'
    """
    length = 2 ** n - 1
    middle = length // 2
    if k == middle:
        return chr(ord('a') + n - 1)
    if k > middle:
        k = length - 1 - k
    return letter_in_fold(n - 1, k)


def count_tilings_with_colours(n, colours):
    """
    A strip of n cells is filled with tiles of length 1, which have one of the given number of colours, and grey
    tiles of length 3. Count the ways.

    count_tilings_with_colours(3, 2) == 9
    count_tilings_with_colours(4, 1) == 3
    """
    a, b, c = 1, colours, colours ** 2
    if n < 3:
        return (a, b, c)[n]
    for _ in range(n - 2):
        a, b, c = b, c, c * colours + a
    return c


def fewest_refills(stations: List[int], goal: int, tank: int) -> int:
    """
    A car starts at 0 with a full tank, which lasts for the distance tank. Stations stand at the given rising places.
    Return the fewest stops to fill up before reaching the goal, or -1 if the goal is out of reach.

    >>> fewest_refills([3, 5, 8], 12, 5)
    2
    >>> fewest_refills([2], 9, 4)
    -1
    """
    places = [0] + stations + [goal]
    stops = [0] + [float('inf')] * (len(places) - 1)
    for i in range(1, len(places)):
        for j in range(i):
            if places[i] - places[j] <= tank:
                stops[i] = min(stops[i], stops[j] + 1)
    return -1 if stops[-1] == float('inf') else stops[-1] - 1


def times_hidden(text, word):
    """
    Count in how many ways the word can be obtained from the text by deleting letters, where no two kept letters
    stand next to each other in the text.

    times_hidden('aabb', 'ab') == 3
    times_hidden('ab', 'ab') == 0
    """
    @lru_cache(maxsize=None)
    def count(i, k):
        if k == len(word):
            return 1
        if i >= len(text):
            return 0
        ways = count(i + 1, k)
        if text[i] == word[k]:
            ways += count(i + 2, k + 1)
        return ways

    return count(0, 0)


def shortest_text_with_both(a: str, b: str) -> str:
    """
    Return a shortest text from which both a and b can be obtained by deleting letters. Where both letters would do,
    the letter of a comes first if it leads to a text that is not longer.

    shortest_text_with_both('abac', 'cab') == 'cabac'
    shortest_text_with_both('x', '') == 'x'
    """
    @lru_cache(maxsize=None)
    def merge(i: int, j: int) -> str:
        if i == len(a):
            return b[j:]
        if j == len(b):
            return a[i:]
        if a[i] == b[j]:
            return a[i] + merge(i + 1, j + 1)
        first = a[i] + merge(i + 1, j)
        second = b[j] + merge(i, j + 1)
        return first if len(first) <= len(second) else second

    return merge(0, 0)


def aligned_score(a: str, b: str, gap: int) -> int:
    """
    Align two words: equal letters under each other give 2 points, different letters take 1 point, and a letter
    without a partner takes gap points. Return the best score.

    >>> aligned_score('abc', 'ac', 1)
    3
    >>> aligned_score('', 'aa', 3)
    -6
    """
    scores = [-gap * j for j in range(len(b) + 1)]
    for i in range(len(a)):
        diagonal = scores[0]
        scores[0] -= gap
        for j in range(len(b)):
            pair = diagonal + (2 if a[i] == b[j] else -1)
            diagonal = scores[j + 1]
            scores[j + 1] = max(pair, scores[j] - gap, diagonal - gap)
    return scores[-1]


def warp_distance(a, b):
    """
    Two lists are walked through together: with each step one or both of them move on. Each visited pair costs the
    difference of its two numbers, the first pair included. Return the smallest cost to reach both ends.

    warp_distance([1, 2, 3], [1, 3]) == 1
    warp_distance([5], [2, 2]) == 6
    """
    inf = float('inf')
    n, m = len(a), len(b)
    cost = [[inf] * (m + 1) for _ in range(n + 1)]
    cost[0][0] = 0
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            before = min(cost[i - 1][j], cost[i][j - 1], cost[i - 1][j - 1])
            cost[i][j] = abs(a[i - 1] - b[j - 1]) + before
    return cost[n][m]


def expected_points_best(values: List[int], tries: int) -> float:
    """
    A fair wheel shows one of the values. You may spin up to tries times and keep the last result; after each spin you
    stop if it is at least what you expect from going on. Return the expected result rounded to 3 places.

    >>> expected_points_best([1, 2, 3, 4, 5, 6], 1)
    3.5
    >>> expected_points_best([1, 2, 3, 4, 5, 6], 2)
    4.25
    """
    expected = float('-inf')
    for _ in range(tries):
        expected = sum(max(v, expected) for v in values) / len(values)
    return round(expected, 3)


def tree_shapes_with_height(height: int) -> int:
    """Count the shapes of binary trees whose height (nodes on the longest way down) is exactly the height.

    For height 0 there is 1, for height 1 there is 1 and for height 2 there are 3.
    """
    exact = [1]
    for h in range(1, height + 1):
        smaller = sum(exact[:h - 1])
        last = exact[h - 1]
        exact.append(last * last + 2 * last * smaller)
    return exact[height]


def subset_sum_nearest(nums: List[int], goal: int) -> int:
    """
    Return the sum of a subset that is nearest to the goal; of two sums that are equally near, the smaller.
    The empty subset has sum 0.

    subset_sum_nearest([4, 9], 6) == 4
    subset_sum_nearest([4, 8], 6) == 4
    subset_sum_nearest([10], 2) == 0
    """
    sums = {0}
    for n in nums:
        sums.update([s + n for s in sums])
    return min(sums, key=lambda s: (abs(s - goal), s))


def signs_for_total(nums, total):
    """
    Put a plus or a minus before each number so that the sum is the total. Return the signs as a text, where plus is
    tried before minus, or None if it is not possible.

    >>> signs_for_total([1, 2, 3], 0)
    '++-'
    >>> signs_for_total([1, 2], 2) is None
    True
    """
    if not nums:
        return '' if total == 0 else None
    for sign, rest in (('+', total - nums[0]), ('-', total + nums[0])):
        tail = signs_for_total(nums[1:], rest)
        if tail is not None:
            return sign + tail
    return None


def paint_fence_limited(posts, colours, run):
    """
    Count the ways to paint a row of posts with so many colours when no more than run neighbouring posts may have
    the same colour.

    paint_fence_limited(3, 2, 2) == 6
    paint_fence_limited(2, 3, 1) == 6
    paint_fence_limited(0, 3, 1) == 1
    """
    if posts == 0:
        return 1
    by_run = [0] * run
    by_run[0] = colours
    for _ in range(posts - 1):
        total = sum(by_run)
        by_run = [total * (colours - 1)] + by_run[:-1]
    return sum(by_run)


def best_team_in_tree(tree: dict, bonus: dict) -> int:
    """
    The tree maps a boss to a list of the people directly below. Choose people so that nobody is chosen together with
    the direct boss and the sum of bonus is largest. The top person is 'top'.

    >>> best_team_in_tree({'top': ['a', 'b'], 'a': ['c']}, {'top': 5, 'a': 2, 'b': 2, 'c': 4})
    9
    >>> best_team_in_tree({}, {'top': 3})
    3
    """
    def pair(name):
        with_me, without_me = bonus[name], 0
        for child in tree.get(name, []):
            taken, left = pair(child)
            with_me += left
            without_me += max(taken, left)
        return with_me, without_me

    return max(pair('top'))


def check():
    assert longest_rising_by_factor([3, 4, 6, 9, 12]) == 3
    assert longest_rising_by_factor([]) == 0
    assert fewest_palindrome_pieces('aab') == 2
    assert fewest_palindrome_pieces('level') == 1
    assert fewest_palindrome_pieces('abc') == 3
    assert [tree_shapes_with_height(h) for h in range(3)] == [1, 1, 3]
    assert heaviest_bag([5, 8, 11], 17) == 16
    assert heaviest_bag([7, 9], 6) == 0
    assert gentle_edit_cost("cat", "cut") == 3
    assert gentle_edit_cost("ab", "b") == 2
    assert gentle_edit_cost("", "xyz") == 6
    assert grid_coins_with_fee([[1, 2], [5, 1]], 2) == 5
    assert grid_coins_with_fee([[4]], 9) == 4
    assert cut_ribbon(7, [2, 3]) == 3
    assert cut_ribbon(5, [4]) == -1
    assert cut_ribbon(0, [2]) == 0
    assert two_lane_race([1, 9, 1], [5, 1, 5], 2) == 7
    assert two_lane_race([3], [2], 10) == 2
    assert dice_sequences_without_repeat(2, 7) == 6
    assert dice_sequences_without_repeat(2, 4) == 2
    assert count_fair_halves([1, 2, 3]) == 2
    assert count_fair_halves([1, 1]) == 2
    assert count_fair_halves([1, 2]) == 0
    assert weave_count('ab', 'ab', 'aabb') == 4
    assert weave_count('x', 'y', 'xy') == 1
    assert weave_count('x', 'y', 'xx') == 0
    assert triangle_best_two_ends([[1], [2, 3], [9, 0, 4]]) == (3, 12)
    assert triangle_best_two_ends([[5]]) == (5, 5)
    assert knight_ways(3, 1, (0, 0)) == 2
    assert knight_ways(3, 1, (1, 1)) == 0
    assert knight_ways(4, 2, (0, 0)) == 8
    assert moves_listed(10) == [1, 2, 4, 5, 10]
    assert moves_listed(1) == [1]
    assert count_down_ways(4, [1, 2], 2) == 1
    assert count_down_ways(3, [1, 2], 9) == 3
    assert last_card_game([3, 9, 1]) == -5
    assert last_card_game([4, 7]) == 3
    assert last_card_game([]) == 0
    assert losing_heights(8, [1, 2]) == [0, 3, 6]
    assert losing_heights(3, [4]) == [0, 1, 2, 3]
    assert max_sum_with_skips([3, -5, 4], 1) == 7
    assert max_sum_with_skips([3, -5, 4], 0) == 4
    assert max_sum_with_skips([-2, -1], 1) == -1
    assert partitions_into_odd_steps(4, 3) == [[3, 1], [1, 1, 1, 1]]
    assert partitions_into_odd_steps(0, 5) == [[]]
    assert stamps_unreachable([1, 3], 2) == 5
    assert stamps_unreachable([2], 4) == 1
    assert count_smooth_numbers(1, 1) == 9
    assert count_smooth_numbers(2, 1) == 26
    assert count_smooth_numbers(2, 9) == 90
    assert paired_recursion(0) == (1, 0)
    assert paired_recursion(4) == (3, 2)
    assert digits_fold(23) == (1, 3)
    assert digits_fold(7) == (7, 0)
    assert fewest_words_to_build('ababc', ['ab', 'a', 'abc', 'c']) == 2
    assert fewest_words_to_build('xyz', ['x', 'z']) is None
    assert best_break_penalty([3, 2, 2, 5], 6) == 10
    assert best_break_penalty([4], 10) == 0
    assert count_square_corners([[2, 4], [6, 8]]) == 5
    assert count_square_corners([[1, 2]]) == 1
    assert longest_same_gap([1, 7, 3, 5, 5]) == 3
    assert longest_same_gap([4, 4, 4]) == 1
    assert expand_rule('A', {'A': 'AB', 'B': 'A'}, 3) == 'ABAAB'
    assert expand_rule('x', {}, 5) == 'x'
    assert letter_in_fold(3, 3) == 'c'
    assert letter_in_fold(3, 1) == 'b'
    assert letter_in_fold(1, 0) == 'a'
    assert count_tilings_with_colours(3, 2) == 9
    assert count_tilings_with_colours(4, 1) == 3
    assert times_hidden('aabb', 'ab') == 3
    assert times_hidden('ab', 'ab') == 0
    assert shortest_text_with_both('abac', 'cab') == 'cabac'
    assert shortest_text_with_both('x', '') == 'x'
    assert warp_distance([1, 2, 3], [1, 3]) == 1
    assert warp_distance([5], [2, 2]) == 6
    assert subset_sum_nearest([4, 9], 6) == 4
    assert subset_sum_nearest([4, 8], 6) == 4
    assert subset_sum_nearest([10], 2) == 0
    assert paint_fence_limited(3, 2, 2) == 6
    assert paint_fence_limited(2, 3, 1) == 6
    assert paint_fence_limited(0, 3, 1) == 1
