"""Small dynamic programming: counting ways, best sums, grid paths, choices under a budget, longest runs."""

from bisect import bisect_left
from collections import Counter, defaultdict
from functools import lru_cache


def fewest_stamps(postage: int, stamps: list[int]) -> int | None:
    """Smallest number of stamps that adds up to exactly the postage, or None if that is impossible.

    >>> fewest_stamps(12, [1, 6, 10])
    2
    >>> fewest_stamps(7, [4, 6]) is None
    True
    """
    best = {0: 0}
    for total in range(1, postage + 1):
        options = [best[total - stamp] for stamp in stamps if total - stamp in best]
        if options:
            best[total] = min(options) + 1
    return best.get(postage)


def grid_paths_with_walls(grid: list[str]) -> int:
    """Number of ways from the top left to the bottom right cell, moving only right or down.
    A '#' is a wall; the start cell is always free.

    >>> grid_paths_with_walls(["...", ".#.", "..."])
    2
    """
    width = len(grid[0])
    ways = [1] + [0] * (width - 1)
    for row in grid:
        for column in range(width):
            if row[column] == "#":
                ways[column] = 0
            elif column > 0:
                ways[column] += ways[column - 1]
    return ways[-1]


def cheapest_descent(costs: list[list[int]]) -> int:
    """Cheapest total on a way from the top row to the bottom row of a grid. Each step goes to the row
    below, straight down or one column to the side.

    >>> cheapest_descent([[3, 9, 1], [8, 8, 7], [1, 9, 9]])
    10
    """
    best = costs[0]
    for row in costs[1:]:
        current = []
        for column, cost in enumerate(row):
            above = best[max(0, column - 1) : column + 2]
            current.append(cost + min(above))
        best = current
    return min(best)


def reachable_sums(numbers: list[int]) -> list[int]:
    """Sorted sums that can be made from one or more of the numbers, each used at most once.

    >>> reachable_sums([1, 5])
    [1, 5, 6]
    >>> reachable_sums([2, 2])
    [2, 4]
    """
    sums = {0}
    made = set()
    for number in numbers:
        fresh = {total + number for total in sums}
        made |= fresh
        sums |= fresh
    return sorted(made)


def fairest_split(weights: list[int]) -> int:
    """Smallest possible difference between the totals of two groups when every weight goes to one of them.

    >>> fairest_split([8, 6, 5])
    3
    >>> fairest_split([4])
    4
    """
    total = sum(weights)
    sums = {0}
    for weight in weights:
        sums |= {reached + weight for reached in sums}
    return min(abs(total - 2 * reached) for reached in sums)


def longest_step_run(numbers: list[int], step: int) -> int:
    """Length of the longest subsequence in which each number is the one before plus step.

    >>> longest_step_run([1, 4, 3, 7, 5, 10], 3)
    4
    >>> longest_step_run([2, 2], 3)
    1
    """
    length = defaultdict(int)
    for number in numbers:
        length[number] = max(length[number], length[number - step] + 1)
    return max(length.values(), default=0)


def fewest_removals_to_sort(numbers):
    """How many numbers have to be removed so that the rest is strictly increasing.

    >>> fewest_removals_to_sort([3, 1, 2, 9, 4])
    2
    """
    tails = []
    for number in numbers:
        place = bisect_left(tails, number)
        if place == len(tails):
            tails.append(number)
        else:
            tails[place] = number
    return len(numbers) - len(tails)


def shared_order(first: str, second: str) -> str:
    """One longest string whose letters occur in both strings in the same order, not necessarily side by side.

    >>> shared_order("stone", "longest")
    'one'
    """
    row = [""] * (len(second) + 1)
    for letter in first:
        previous = row
        row = [""]
        for index, other in enumerate(second):
            if letter == other:
                row.append(previous[index] + letter)
            else:
                row.append(max(previous[index + 1], row[index], key=len))
    return row[-1]


def typing_cost(source: str, target: str) -> int:
    """Cheapest way to turn source into target when inserting or deleting a letter costs 1 and replacing one costs 3.

    >>> typing_cost("cat", "cart")
    1
    >>> typing_cost("cat", "cut")
    2
    """
    row = list(range(len(target) + 1))
    for index, letter in enumerate(source, start=1):
        diagonal, row[0] = row[0], index
        for column, wanted in enumerate(target, start=1):
            swap = diagonal + (0 if letter == wanted else 3)
            diagonal = row[column]
            row[column] = min(swap, row[column] + 1, row[column - 1] + 1)
    return row[-1]


def best_trade(prices: list[float]) -> float:
    """Highest profit from buying once and selling once on a later day; 0 if no trade pays.

    >>> best_trade([7, 3, 5, 1, 4])
    3
    >>> best_trade([5, 4])
    0
    """
    profit = 0
    cheapest = float("inf")
    for price in prices:
        profit = max(profit, price - cheapest)
        cheapest = min(cheapest, price)
    return profit


def trades_with_fee(prices: list[int], fee: int) -> int:
    """Highest profit from any number of trades, one share at a time, when every sale costs a fee.

    >>> trades_with_fee([1, 5, 2, 9], 2)
    7
    """
    cash = 0
    holding = -prices[0]
    for price in prices[1:]:
        cash = max(cash, holding + price - fee)
        holding = max(holding, cash - price)
    return cash


def best_stretch_limited(values: list[int], longest: int) -> int:
    """Largest sum of a run of neighbouring values that has at least one and at most `longest` of them.

    >>> best_stretch_limited([4, 5, -1, 6], 2)
    9
    >>> best_stretch_limited([-3, -2], 2)
    -2
    """
    best = max(values)
    for start in range(len(values)):
        total = 0
        for value in values[start : start + longest]:
            total += value
            best = max(best, total)
    return best


def decodings(digits: str) -> int:
    """Number of ways to read a digit string as letters, where 1 is A up to 26 for Z and no code starts with 0.

    >>> decodings("121")
    3
    >>> decodings("30")
    0
    """
    before, current = 0, 1
    for index, digit in enumerate(digits):
        ways = current if digit != "0" else 0
        if index > 0 and 10 <= int(digits[index - 1 : index + 1]) <= 26:
            ways += before
        before, current = current, ways
    return current


def cheapest_paint(costs: list[dict[str, int]]) -> int:
    """Cheapest way to paint a row of houses so that neighbours differ; costs[i] maps each colour to its price.

    >>> cheapest_paint([{"red": 2, "blue": 5}, {"red": 1, "blue": 9}])
    6
    """
    totals = {colour: 0 for colour in costs[0]}
    for prices in costs:
        updated = {}
        for colour, price in prices.items():
            others = [total for other, total in totals.items() if other != colour]
            updated[colour] = price + min(others)
        totals = updated
    return min(totals.values())


def dice_ways(dice: int, target: int, sides: int = 6) -> int:
    """Count the ordered rolls of several dice that add up to the target.

    >>> dice_ways(2, 7)
    6
    >>> dice_ways(3, 4, sides=4)
    3
    """
    ways = Counter({0: 1})
    for _ in range(dice):
        rolled = Counter()
        for total, count in ways.items():
            for face in range(1, sides + 1):
                rolled[total + face] += count
        ways = rolled
    return ways[target]


def cheapest_tickets(days: list[int], single: int, week: int) -> int:
    """Least money for travelling on the given days (sorted) with single tickets and passes valid for 7 days in a row.

    >>> cheapest_tickets([1, 2, 3, 6, 20], 2, 6)
    8
    """
    best = [0] * (days[-1] + 1)
    for day in range(1, days[-1] + 1):
        if day not in days:
            best[day] = best[day - 1]
        else:
            best[day] = min(best[day - 1] + single, best[max(0, day - 7)] + week)
    return best[-1]


def frog_cost(heights: list[int], reach: int) -> int:
    """Least effort of a frog going from the first to the last stone. A jump goes forward by 1 to `reach`
    stones and costs the difference of the two heights.

    >>> frog_cost([10, 30, 40, 20], 2)
    30
    """
    cost = [0] * len(heights)
    for here in range(1, len(heights)):
        options = []
        for start in range(max(0, here - reach), here):
            options.append(cost[start] + abs(heights[here] - heights[start]))
        cost[here] = min(options)
    return cost[-1]


def binary_strings_without_double_one(n: int) -> int:
    """How many strings of n zeros and ones have no two ones side by side.

    >>> [binary_strings_without_double_one(n) for n in range(1, 5)]
    [2, 3, 5, 8]
    """
    ends_zero, ends_one = 1, 0
    for _ in range(n):
        ends_zero, ends_one = ends_zero + ends_one, ends_zero
    return ends_zero + ends_one


def split_by_budget(lengths: list[int], width: int) -> int:
    """Least total squared slack when words of given lengths are set into lines of the width, one blank between words.
    The slack of a line is the room left over; the last line counts as well.

    >>> split_by_budget([3, 2, 2, 5], 6)
    11
    """
    best = [0] + [10**9] * len(lengths)
    for end in range(1, len(lengths) + 1):
        used = -1
        for start in range(end - 1, -1, -1):
            used += lengths[start] + 1
            if used > width:
                break
            best[end] = min(best[end], best[start] + (width - used) ** 2)
    return best[-1]


def longest_nice_piece(text: str) -> int:
    """Length of the longest piece of the text in which no letter occurs twice.

    >>> longest_nice_piece("abcabd")
    4
    """
    last_seen: dict[str, int] = {}
    start = best = 0
    for index, letter in enumerate(text):
        if last_seen.get(letter, -1) >= start:
            start = last_seen[letter] + 1
        last_seen[letter] = index
        best = max(best, index - start + 1)
    return best


def longest_alternation(values):
    """Longest run of neighbouring values that goes up and down in turn.

    >>> longest_alternation([1, 5, 2, 6, 7, 3])
    4
    >>> longest_alternation([4, 4])
    1
    """
    best = run = min(1, len(values))
    direction = 0
    for before, after in zip(values, values[1:]):
        step = (after > before) - (after < before)
        if step == 0:
            run = 1
        elif step == -direction:
            run += 1
        else:
            run = 2
        direction = step
        best = max(best, run)
    return best


def longest_with_k_changes(flags: str, changes: int) -> int:
    """Longest run of 'y' that is possible after turning at most `changes` letters 'n' into 'y'.

    >>> longest_with_k_changes("yynynyy", 1)
    4
    """
    start = wrong = best = 0
    for end, flag in enumerate(flags):
        wrong += flag == "n"
        while wrong > changes:
            wrong -= flags[start] == "n"
            start += 1
        best = max(best, end - start + 1)
    return best


def rest_day_plan(gains: list[int]) -> int:
    """Highest total gain when one may work at most two days in a row and then has to rest for a day.

    >>> rest_day_plan([5, 5, 5, 1])
    11
    """
    rested, worked_one, worked_two = 0, 0, 0
    for gain in gains:
        top = max(rested, worked_one, worked_two)
        rested, worked_one, worked_two = top, rested + gain, worked_one + gain
    return max(rested, worked_one, worked_two)


@lru_cache(maxsize=None)
def game_margin(piles: tuple[int, ...]) -> int:
    """Points by which the first player wins when two players take a pile from either end in turn and both play best.

    >>> game_margin((3, 9, 1, 2))
    7
    """
    if not piles:
        return 0
    take_left = piles[0] - game_margin(piles[1:])
    take_right = piles[-1] - game_margin(piles[:-1])
    return max(take_left, take_right)


def merge_cost(piles: tuple[int, ...]) -> int:
    """Least cost to merge a row of piles into one, if only neighbours can be merged and a merge costs their joint size.

    >>> merge_cost((4, 1, 1))
    8
    """

    @lru_cache(maxsize=None)
    def cost(start: int, stop: int) -> int:
        if stop - start == 1:
            return 0
        cheapest = min(cost(start, cut) + cost(cut, stop) for cut in range(start + 1, stop))
        return cheapest + sum(piles[start:stop])

    return cost(0, len(piles))


def score_orders(points: int, scores: tuple[int, ...] = (2, 3, 7)) -> int:
    """In how many orders can a team reach the points when every score is one of the given ones?

    >>> score_orders(5)
    2
    >>> score_orders(1)
    0
    """
    ways = [1]
    for total in range(1, points + 1):
        ways.append(sum(ways[total - score] for score in scores if score <= total))
    return ways[points]


def tile_strip(length: int) -> int:
    """Count the ways to cover a strip with tiles of length 1 in two colours and tiles of length 2 in one colour.

    >>> tile_strip(2)
    5
    >>> tile_strip(3)
    12
    """
    previous, current = 0, 1
    for _ in range(length):
        previous, current = current, 2 * current + previous
    return current


def study_plan(hours: int, gains: list[list[int]]) -> int:
    """Best total marks for a number of hours. gains[s][h] are the marks for spending h hours on subject s.

    >>> study_plan(3, [[0, 5, 6, 7], [0, 4, 9, 10]])
    14
    """
    best = [0] * (hours + 1)
    for marks in gains:
        best = [
            max(
                best[total - spent] + marks[spent]
                for spent in range(min(total, len(marks) - 1) + 1)
            )
            for total in range(hours + 1)
        ]
    return best[hours]


def count_paths_exact_cost(grid: list[list[int]], budget: int) -> int:
    """Ways (right and down only) through a grid of prices that spend exactly the budget, both end cells included.

    >>> count_paths_exact_cost([[1, 2], [1, 3]], 5)
    1
    >>> count_paths_exact_cost([[1, 1], [1, 1]], 3)
    2
    """
    table: list[Counter] = [Counter() for _ in grid[0]]
    for r, row in enumerate(grid):
        for c, price in enumerate(row):
            arriving = table[c] + (table[c - 1] if c > 0 else Counter())
            if r == c == 0:
                arriving = Counter({0: 1})
            table[c] = Counter({cost + price: count for cost, count in arriving.items()})
    return table[-1][budget]


def stack_boxes(boxes: list[tuple[int, int]]) -> int:
    """Greatest height of a tower of boxes (width, height) in which each box is narrower than the one under it.

    >>> stack_boxes([(5, 2), (3, 4), (4, 3), (3, 1)])
    9
    """
    tallest: list[int] = []
    ordered = sorted(boxes, reverse=True)
    for width, height in ordered:
        below = [tall for tall, box in zip(tallest, ordered) if box[0] > width]
        tallest.append(height + max(below, default=0))
    return max(tallest, default=0)


def best_talks(talks: list[tuple[int, int, int]]) -> int:
    """Highest total worth of talks (start, end, worth) that do not overlap; one may start when another ends.

    >>> best_talks([(1, 3, 5), (2, 5, 6), (3, 6, 4)])
    9
    """
    best: list[tuple[int, int]] = [(0, 0)]
    for start, end, worth in sorted(talks, key=lambda talk: talk[1]):
        before = max(value for finished, value in best if finished <= start)
        best.append((end, max(best[-1][1], before + worth)))
    return best[-1][1]


def min_insertions_mirror(word: str) -> int:
    """Fewest letters to insert anywhere so that the word reads the same in both directions.

    >>> min_insertions_mirror("abca")
    1
    >>> min_insertions_mirror("abc")
    2
    """

    @lru_cache(maxsize=None)
    def missing(left: int, right: int) -> int:
        if left >= right:
            return 0
        if word[left] == word[right]:
            return missing(left + 1, right - 1)
        return 1 + min(missing(left + 1, right), missing(left, right - 1))

    return missing(0, len(word) - 1)


def count_subsequence(text: str, pattern: str) -> int:
    """How often the pattern can be picked out of the text in order (letters in between may be skipped).

    >>> count_subsequence("bananas", "an")
    3
    >>> count_subsequence("xyz", "zy")
    0
    """
    ways = [1] + [0] * len(pattern)
    for letter in text:
        for index in range(len(pattern), 0, -1):
            if pattern[index - 1] == letter:
                ways[index] += ways[index - 1]
    return ways[-1]


def knight_walks(size: int, moves: int, start: tuple[int, int]) -> int:
    """Number of walks of a knight with a number of moves that stay on a square board.

    >>> knight_walks(3, 2, (0, 0))
    4
    """
    steps = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
    ways = {start: 1}
    for _ in range(moves):
        reached = defaultdict(int)
        for (row, column), count in ways.items():
            for dr, dc in steps:
                if 0 <= row + dr < size and 0 <= column + dc < size:
                    reached[row + dr, column + dc] += count
        ways = reached
    return sum(ways.values())


def wine_sale(prices: tuple[int, ...]) -> int:
    """Best income from selling bottles one a year, always the leftmost or rightmost. In year y a bottle brings y times its price.

    >>> wine_sale((2, 4, 6))
    28
    >>> wine_sale((5, 1, 2))
    19
    """

    @lru_cache(maxsize=None)
    def sell(left: int, right: int) -> int:
        if left > right:
            return 0
        year = len(prices) - (right - left)
        first = year * prices[left] + sell(left + 1, right)
        last = year * prices[right] + sell(left, right - 1)
        return max(first, last)

    return sell(0, len(prices) - 1)


def fuel_stops(distances: list[int], tank: int) -> int | None:
    """Fewest refills on a trip made of the given legs with a full tank at the start; None if a leg is too long.

    >>> fuel_stops([3, 4, 2, 5], 7)
    1
    >>> fuel_stops([3, 9], 7)
    """
    fuel, refills = tank, 0
    for leg in distances:
        if leg > tank:
            return None
        if leg > fuel:
            refills += 1
            fuel = tank
        fuel -= leg
    return refills


def steps_to_one(n: int) -> int:
    """Fewest steps from n to 1, where a step subtracts 1, halves an even number or takes a third of a multiple of 3.

    >>> steps_to_one(10)
    3
    >>> steps_to_one(1)
    0
    """
    steps = [0, 0]
    for number in range(2, n + 1):
        best = steps[number - 1]
        for divisor in (2, 3):
            if number % divisor == 0:
                best = min(best, steps[number // divisor])
        steps.append(best + 1)
    return steps[n]


def cheapest_lunches(prices: list[int], threshold: int) -> int:
    """Least money for a lunch each day, paid in order, when a lunch above the threshold earns a coupon for any later free lunch.

    >>> cheapest_lunches([12, 3, 12, 20], 10)
    24
    """
    spent = {0: 0}
    for price in prices:
        after: dict[int, int] = {}
        for coupons, cost in spent.items():
            earned = coupons + (1 if price > threshold else 0)
            options = [(earned, cost + price)]
            if coupons > 0:
                options.append((coupons - 1, cost))
            for left, total in options:
                after[left] = min(total, after.get(left, total))
        spent = after
    return min(spent.values())


def bus_or_walk(bus: list[int], walk: list[int], change: int) -> int:
    """Shortest time for a way of several legs, each done by bus or on foot, when every change between the two costs extra.

    >>> bus_or_walk([5, 9, 1], [4, 3, 9], 2)
    10
    """
    by_bus = on_foot = 0
    for ride, steps in zip(bus, walk):
        by_bus, on_foot = (
            min(by_bus, on_foot + change) + ride,
            min(on_foot, by_bus + change) + steps,
        )
    return min(by_bus, on_foot)


def longest_polite_run(names: list[str]) -> int:
    """Longest chain that can be picked from the names in order so that each one starts with the last letter of the one before.

    >>> longest_polite_run(["ann", "nora", "bob", "adam", "ben"])
    3
    """
    best_ending: dict[str, int] = {}
    for name in names:
        length = best_ending.get(name[0], 0) + 1
        best_ending[name[-1]] = max(length, best_ending.get(name[-1], 0))
    return max(best_ending.values(), default=0)


def stamp_collections(kinds: list[int], total: int, at_most: int) -> int:
    """Ways to reach a total with stamps of the given values if each value may be used at most a number of times.

    >>> stamp_collections([1, 2, 5], 6, 2)
    2
    """
    ways = Counter({0: 1})
    for value in kinds:
        extended: Counter[int] = Counter()
        for reached, count in ways.items():
            for copies in range(at_most + 1):
                if reached + copies * value <= total:
                    extended[reached + copies * value] += count
        ways = extended
    return ways[total]
