"""Inner helpers on lists, records and points: key functions, scores, predicates and small closures with state."""

from functools import cmp_to_key
from typing import Callable, Dict, List, Optional, Tuple


def order_points_by_angle_class(points: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Sort points by their quarter of the plane: first x > 0, y >= 0, then x <= 0, y > 0, then x < 0, y <= 0,
    then all the others. Points of one quarter keep their order.

    order_points_by_angle_class([(1, -1), (-2, 3), (4, 0), (-1, -1)]) == [(4, 0), (-2, 3), (-1, -1), (1, -1)]
    """
    def quarter(point):
        x, y = point
        if x > 0 and y >= 0:
            return 1
        if x <= 0 and y > 0:
            return 2
        if x < 0 and y <= 0:
            return 3
        return 4

    return sorted(points, key=quarter)


def nearest_shop_for_each(homes: List[Tuple[int, int]], shops: List[Tuple[int, int]]) -> List[int]:
    """
    For each home return the index of the nearest shop (straight distance; the first one of equals).

    nearest_shop_for_each([(0, 0), (9, 9)], [(1, 1), (8, 9)]) == [0, 1]
    """
    def squared_distance(p, q):
        return (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2

    result = []
    for home in homes:
        best = 0
        for i in range(1, len(shops)):
            if squared_distance(home, shops[i]) < squared_distance(home, shops[best]):
                best = i
        result.append(best)
    return result


def largest_corner_triangle(points: List[Tuple[int, int]]) -> int:
    """
    Return twice the area of the largest triangle that has its corners in three of the points.
    With fewer than three points the answer is 0.

    largest_corner_triangle([(0, 0), (2, 0), (0, 3), (1, 1)]) == 6
    largest_corner_triangle([(0, 0), (1, 1)]) == 0
    """
    def double_area(a, b, c):
        return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]))

    best = 0
    n = len(points)
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                best = max(best, double_area(points[i], points[j], points[k]))
    return best


def points_in_all_circles(points, circles):
    """
    A circle is (x, y, radius). Return the points that lie inside or on the edge of all circles.

    >>> points_in_all_circles([(0, 0), (2, 0), (5, 5)], [(0, 0, 2), (2, 0, 1)])
    [(2, 0)]
    >>> points_in_all_circles([(1, 2)], [])
    [(1, 2)]
    """
    def covers(circle, point):
        x, y, radius = circle
        return (point[0] - x) ** 2 + (point[1] - y) ** 2 <= radius ** 2

    return [p for p in points if all(covers(c, p) for c in circles)]


def conflicting_meetings(meetings: List[Tuple[str, int, int]]) -> List[Tuple[str, str]]:
    """
    A meeting is (name, start, end). Return the pairs of names of meetings that overlap.
    Meetings of which one begins when the other ends do not overlap.

    conflicting_meetings([("a", 9, 11), ("b", 10, 12), ("c", 11, 13)]) == [("a", "b"), ("b", "c")]
    """
    def overlap(m1, m2):
        return m1[1] < m2[2] and m2[1] < m1[2]

    pairs = []
    for i, first in enumerate(meetings):
        for second in meetings[i + 1:]:
            if overlap(first, second):
                pairs.append((first[0], second[0]))
    return pairs


def place_bookings(requests: List[Tuple[int, int]]) -> List[bool]:
    """
    Requests (start, end) come in one after the other. A request is accepted if it overlaps no request that
    has been accepted before. Return for each request whether it is accepted.

    place_bookings([(1, 4), (3, 5), (4, 6)]) == [True, False, True]
    """
    accepted: List[Tuple[int, int]] = []

    def is_free(start, end):
        for s, e in accepted:
            if start < e and s < end:
                return False
        return True

    answers = []
    for start, end in requests:
        ok = is_free(start, end)
        if ok:
            accepted.append((start, end))
        answers.append(ok)
    return answers


def winners_of_votes(ballots: List[List[str]]) -> List[str]:
    """
    Each ballot ranks the same candidates. A candidate gets 0 points for the last place, 1 for the place before it
    and so on. Return the candidates from most to fewest points, equal ones alphabetically.

    winners_of_votes([["a", "b", "c"], ["b", "c", "a"]]) == ["b", "a", "c"]
    """
    def points(candidate):
        total = 0
        for ballot in ballots:
            total += len(ballot) - 1 - ballot.index(candidate)
        return total

    return sorted(ballots[0], key=lambda c: (-points(c), c))


def league_order(results: List[Tuple[str, int, int, str]]) -> List[str]:
    """
    A result is (home, goals of home, goals of guest, guest). A win brings 3 points and a draw 1.
    Order the teams by points, then by goal difference (both highest first), then by name.

    league_order([("x", 2, 0, "y"), ("z", 1, 1, "x")]) == ["x", "z", "y"]
    """
    points: Dict[str, int] = {}
    difference: Dict[str, int] = {}

    def add(team, own, other):
        gained = 3 if own > other else 1 if own == other else 0
        points[team] = points.get(team, 0) + gained
        difference[team] = difference.get(team, 0) + own - other

    for home, a, b, guest in results:
        add(home, a, b)
        add(guest, b, a)
    return sorted(points, key=lambda t: (-points[t], -difference[t], t))


def best_throw(throws: List[List[int]]) -> List[int]:
    """
    Each throw has three dice. A throw is worth 100 plus its sum if all dice are equal, 50 plus its sum if two are
    equal, otherwise its sum. Return the most valuable throw, the first one of equals.

    best_throw([[6, 5, 4], [1, 1, 2], [3, 1, 2]]) == [1, 1, 2]
    """
    def value(throw):
        kinds = len(set(throw))
        total = sum(throw)
        if kinds == 1:
            return 100 + total
        if kinds == 2:
            return 50 + total
        return total

    return max(throws, key=value)


def rounds_won_by_hand(mine: List[str], theirs: List[str]) -> int:
    """
    Two players show "rock", "paper" or "scissors" in each round. Return how many rounds the first player wins
    minus how many the second one wins.

    rounds_won_by_hand(["rock", "paper"], ["scissors", "paper"]) == 1
    rounds_won_by_hand(["rock"], ["paper"]) == -1
    """
    beaten_by = {"scissors": "rock", "rock": "paper", "paper": "scissors"}

    def beats(a, b):
        return beaten_by[b] == a

    score = 0
    for a, b in zip(mine, theirs):
        if beats(a, b):
            score += 1
        elif beats(b, a):
            score -= 1
    return score


def sort_cards_in_hand(cards: List[str], trump: str) -> List[str]:
    """
    A card is written as rank and suit, e.g. "10h" or "Ks". Ranks go from 2 to 10, then J, Q, K, A.
    Sort the cards with those of the trump suit first, and inside both parts by rank, highest first.

    sort_cards_in_hand(["2h", "Ks", "10h", "As"], "h") == ["10h", "2h", "As", "Ks"]
    """
    order = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]

    def key(card):
        rank, suit = card[:-1], card[-1]
        return suit != trump, -order.index(rank)

    return sorted(cards, key=key)


def arrange_for_smallest_number(parts: List[int]) -> int:
    """
    Put positive integers one after the other so that the digits form the smallest possible number.

    arrange_for_smallest_number([3, 32, 1]) == 1323
    arrange_for_smallest_number([9, 98]) == 989
    """
    def compare(a, b):
        if a + b < b + a:
            return -1
        if a + b > b + a:
            return 1
        return 0

    texts = sorted(map(str, parts), key=cmp_to_key(compare))
    return int("".join(texts))


def sort_by_duels(players: List[str], wins: List[Tuple[str, str]]) -> List[str]:
    """
    Sort players with a comparison: if one has beaten the other directly, the winner comes first, otherwise
    they are ordered by name. Each pair (a, b) in wins says that a has beaten b.

    sort_by_duels(["bo", "al"], [("bo", "al")]) == ["bo", "al"]
    sort_by_duels(["cy", "al", "bo"], []) == ["al", "bo", "cy"]
    """
    def compare(a, b):
        if (a, b) in wins:
            return -1
        if (b, a) in wins:
            return 1
        return -1 if a < b else 1

    return sorted(players, key=cmp_to_key(compare))


def multiples_then_rest(nums: List[int], k: int) -> List[int]:
    """
    Put the multiples of k first, from large to small, and then the other numbers from small to large.

    multiples_then_rest([5, 6, 1, 9, 4], 3) == [9, 6, 1, 4, 5]
    """
    def key(n):
        if n % k == 0:
            return (0, -n)
        return (1, n)

    return sorted(nums, key=key)


def order_by_distance_then_side(values: List[int], center: int) -> List[int]:
    """
    Sort values by their distance from the center. If two are equally far away, the one above the center
    comes first.

    order_by_distance_then_side([3, 9, 5, 7], 5) == [5, 7, 3, 9]
    """
    def key(v):
        side = 0 if v > center else 1
        return abs(v - center), side

    return sorted(values, key=key)


def delivery_order(items: List[Tuple[str, int, bool]]) -> List[str]:
    """
    An item is (name, days until it spoils, fragile). Deliver what spoils within 3 days first (soonest first),
    then the sturdy things, and fragile things at the end; the last two groups by name. Return the names.

    delivery_order([("cup", 99, True), ("milk", 2, False), ("rice", 50, False)]) == ["milk", "rice", "cup"]
    """
    def key(item):
        name, days, fragile = item
        if days <= 3:
            return 0, days, name
        if not fragile:
            return 1, 0, name
        return 2, 0, name

    return [item[0] for item in sorted(items, key=key)]


def sort_people_by_last_name(people: List[str]) -> List[str]:
    """
    Sort full names by their last word, then by the first word. A name may consist of one word only.

    sort_people_by_last_name(["Ann Lee", "Bob Day", "Al Lee"]) == ["Bob Day", "Al Lee", "Ann Lee"]
    """
    def key(full):
        parts = full.split()
        return parts[-1], parts[0]

    ordered = list(people)
    ordered.sort(key=key)
    return ordered


def rows_by_sum_of_largest(matrix: List[List[int]], k: int) -> List[List[int]]:
    """
    Sort the rows of a matrix by the sum of their k largest numbers, greatest first; equal rows keep their order.

    rows_by_sum_of_largest([[5, 0, 0], [3, 3, 3], [1, 9, 1]], 2) == [[1, 9, 1], [3, 3, 3], [5, 0, 0]]
    """
    def top_sum(row):
        return sum(sorted(row)[-k:])

    return sorted(matrix, key=top_sum, reverse=True)


def quietest_column(table: List[List[int]]) -> int:
    """
    The restlessness of a column is the sum of the absolute differences of neighbouring values in it.
    Return the index of the least restless column, the leftmost one of equals.

    quietest_column([[1, 5, 2], [4, 5, 3], [1, 6, 2]]) == 1
    """
    def restlessness(c):
        total = 0
        for r in range(1, len(table)):
            total += abs(table[r][c] - table[r - 1][c])
        return total

    return min(range(len(table[0])), key=restlessness)


def cells_with_equal_neighbours(grid: List[List[int]]) -> int:
    """
    Count the cells of a grid for which at least two of the cells above, below, left and right
    have the same value as the cell itself.

    cells_with_equal_neighbours([[1, 1], [1, 2]]) == 1
    cells_with_equal_neighbours([[7]]) == 0
    """
    rows, cols = len(grid), len(grid[0])

    def equal_neighbours(r, c):
        count = 0
        for nr, nc in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
            if 0 <= nr < rows and 0 <= nc < cols and grid[nr][nc] == grid[r][c]:
                count += 1
        return count

    return sum(1 for r in range(rows) for c in range(cols) if equal_neighbours(r, c) >= 2)


def spreading_moss(garden: List[str], days: int) -> List[str]:
    """
    In a garden of "m" (moss) and "." (earth), each day moss grows on every earth cell that has moss on at
    least two of its four sides. Return the garden after the given number of days.

    spreading_moss(["m.", ".m"], 1) == ["mm", "mm"]
    spreading_moss(["m.."], 3) == ["m.."]
    """
    def moss_around(g, r, c):
        cells = [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        return sum(1 for i, j in cells if 0 <= i < len(g) and 0 <= j < len(g[0]) and g[i][j] == "m")

    for _ in range(days):
        new = []
        for r, row in enumerate(garden):
            line = ""
            for c, cell in enumerate(row):
                line += "m" if cell == "m" or moss_around(garden, r, c) >= 2 else "."
            new.append(line)
        garden = new
    return garden


def turn_until_sorted(square: List[List[int]]) -> int:
    """
    Turn a square of numbers clockwise by quarter turns until its first row is in increasing order.
    Return the number of turns (0 to 3), or -1 if no turn helps.

    turn_until_sorted([[2, 1], [3, 4]]) == 3
    turn_until_sorted([[1, 2], [0, 0]]) == 0
    """
    def turned(m):
        return [list(row) for row in zip(*m[::-1])]

    def increasing(row):
        return all(a <= b for a, b in zip(row, row[1:]))

    for turns in range(4):
        if increasing(square[0]):
            return turns
        square = turned(square)
    return -1


def same_up_to_turning(a: List[List[int]], b: List[List[int]]) -> bool:
    """
    Tell whether the square b can be made from the square a by quarter turns and by mirroring.

    same_up_to_turning([[1, 2], [3, 4]], [[3, 1], [4, 2]]) == True
    same_up_to_turning([[1, 2], [3, 4]], [[2, 1], [4, 3]]) == True
    same_up_to_turning([[1, 2], [3, 4]], [[1, 4], [2, 3]]) == False
    """
    def turn(m):
        return [list(row) for row in zip(*m[::-1])]

    def mirror(m):
        return [row[::-1] for row in m]

    for _ in range(4):
        if a == b or mirror(a) == b:
            return True
        a = turn(a)
    return False


def peaks_higher_than_sides(heights: List[int], reach: int) -> List[int]:
    """
    Return the indices of values that are greater than all other values at most `reach` places away.

    peaks_higher_than_sides([1, 5, 2, 4, 3], 1) == [1, 3]
    peaks_higher_than_sides([1, 5, 2, 4, 3], 2) == [1]
    """
    def is_peak(i):
        for j in range(max(0, i - reach), min(len(heights), i + reach + 1)):
            if j != i and heights[j] >= heights[i]:
                return False
        return True

    return [i for i in range(len(heights)) if is_peak(i)]


def most_balanced_cut(nums: List[int]) -> int:
    """
    Cut the list in two non-empty parts. Return the length of the first part for which the sums of the
    two parts differ least; the shortest one if there are several. The list has at least two members.

    most_balanced_cut([1, 2, 3, 4]) == 3
    most_balanced_cut([5, 5]) == 1
    """
    def imbalance(cut):
        return abs(sum(nums[:cut]) - sum(nums[cut:]))

    best = 1
    for cut in range(2, len(nums)):
        if imbalance(cut) < imbalance(best):
            best = cut
    return best


def longest_fair_stretch(wages: List[int]) -> int:
    """
    Return the length of the longest stretch of neighbouring wages in which the highest wage is at most twice
    the lowest one. All wages are positive.

    longest_fair_stretch([4, 6, 9, 5, 8]) == 4
    longest_fair_stretch([]) == 0
    """
    def is_fair(part):
        return max(part) <= 2 * min(part)

    longest = 0
    start = 0
    for end in range(1, len(wages) + 1):
        while not is_fair(wages[start:end]):
            start += 1
        longest = max(longest, end - start)
    return longest


def windows_with_property(nums: List[int], k: int) -> Tuple[int, int]:
    """
    Among the windows of k neighbouring numbers count those that strictly rise and those that strictly fall.
    Return both counts. (k is at least 2)

    windows_with_property([1, 2, 3, 2, 1], 2) == (2, 2)
    windows_with_property([1, 2, 3, 2, 1], 3) == (1, 1)
    """
    def rises(part):
        return all(x < y for x, y in zip(part, part[1:]))

    def falls(part):
        return all(x > y for x, y in zip(part, part[1:]))

    up = down = 0
    for i in range(len(nums) - k + 1):
        window = nums[i:i + k]
        if rises(window):
            up += 1
        elif falls(window):
            down += 1
    return up, down


def remove_until_stable(nums: List[int]) -> List[int]:
    """
    Find the first two neighbours of which one is exactly twice the other one, and replace both by their sum.
    Repeat until there is no such pair any more. All numbers are positive.

    remove_until_stable([1, 2, 6, 5]) == [9, 5]
    remove_until_stable([3, 5]) == [3, 5]
    """
    def first_pair(lst):
        for i in range(len(lst) - 1):
            a, b = lst[i], lst[i + 1]
            if a == 2 * b or b == 2 * a:
                return i
        return -1

    lst = list(nums)
    i = first_pair(lst)
    while i >= 0:
        lst[i:i + 2] = [lst[i] + lst[i + 1]]
        i = first_pair(lst)
    return lst


def pancake_moves(stack: List[int]) -> List[int]:
    """
    Sort a list only by turning over its beginning. For each size from the full length down to 2, the largest
    of the first `size` numbers is brought to the front and then to place size - 1, unless it is already there.
    Return the lengths of the turned beginnings (a turn of length 1 is left out). Numbers are different.

    pancake_moves([2, 3, 1]) == [2, 3]
    pancake_moves([3, 1, 2]) == [3, 2]
    pancake_moves([1, 2]) == []
    """
    items = stack[:]
    moves = []

    def turn(length):
        if length > 1:
            items[:length] = items[:length][::-1]
            moves.append(length)

    for size in range(len(items), 1, -1):
        place = items.index(max(items[:size]))
        if place != size - 1:
            turn(place + 1)
            turn(size)
    return moves


def count_swaps_by_gaps(values: List[int], gap: int) -> int:
    """
    Compare each element with the one `gap` places after it, from left to right, and swap them if the first is
    larger. Repeat such passes until a pass swaps nothing. Return the number of all swaps.

    count_swaps_by_gaps([3, 2, 1], 1) == 3
    count_swaps_by_gaps([3, 2, 1], 2) == 1
    """
    lst = list(values)

    def one_pass():
        swaps = 0
        for i in range(len(lst) - gap):
            if lst[i] > lst[i + gap]:
                lst[i], lst[i + gap] = lst[i + gap], lst[i]
                swaps += 1
        return swaps

    total = 0
    while True:
        swaps = one_pass()
        if swaps == 0:
            return total
        total += swaps


def split_scores_around(scores: Dict[str, int]) -> Dict[str, List[str]]:
    """
    Give each person a mark: "A" from 90 points, "B" from 75, "C" from 50 and "D" below. Return a dictionary from
    mark to the names with this mark in alphabetical order. Marks that nobody has are left out.

    split_scores_around({"Bo": 95, "Al": 90, "Cy": 20}) == {"A": ["Al", "Bo"], "D": ["Cy"]}
    """
    def mark(points):
        if points >= 90:
            return "A"
        if points >= 75:
            return "B"
        if points >= 50:
            return "C"
        return "D"

    groups: Dict[str, List[str]] = {}
    for name in sorted(scores):
        groups.setdefault(mark(scores[name]), []).append(name)
    return groups


def cheapest_plan(plans: List[Tuple[str, int, int, int]], minutes: int) -> str:
    """
    A phone plan is (name, monthly fee, free minutes, price of each further minute). Return the name of the
    plan that is cheapest for the given minutes; if prices are equal, the alphabetically first name.

    cheapest_plan([("talk", 20, 100, 1), ("mini", 5, 0, 2)], 10) == "talk"
    cheapest_plan([("talk", 20, 100, 1), ("mini", 5, 0, 2)], 5) == "mini"
    """
    def cost(plan):
        _, fee, free, price = plan
        extra = max(0, minutes - free)
        return fee + extra * price

    return min(plans, key=lambda plan: (cost(plan), plan[0]))[0]


def parking_bill(stays: List[Tuple[int, int]]) -> List[int]:
    """
    A stay is (arrival, departure) in minutes. The first 30 minutes are free, after that each started hour
    costs 3, but never more than 15 for one stay. Return the price of every stay.

    parking_bill([(0, 30), (0, 31), (10, 160), (0, 900)]) == [0, 3, 6, 15]
    """
    def price(minutes):
        if minutes <= 30:
            return 0
        hours = (minutes - 30 + 59) // 60
        return min(15, 3 * hours)

    return [price(out - arrived) for arrived, out in stays]


def best_teams_of_two(skills: Dict[str, int], rivals: List[Tuple[str, str]]) -> Optional[Tuple[str, str]]:
    """
    Return the two people with the greatest sum of skills who are no rivals, as a pair in alphabetical order.
    If several pairs are equal, the alphabetically first pair wins. Without a possible pair return None.

    best_teams_of_two({"a": 5, "b": 4, "c": 3}, [("b", "a")]) == ("a", "c")
    best_teams_of_two({"a": 5}, []) == None
    """
    def are_rivals(x, y):
        return (x, y) in rivals or (y, x) in rivals

    names = sorted(skills)
    pairs = [(x, y) for i, x in enumerate(names) for y in names[i + 1:] if not are_rivals(x, y)]
    if not pairs:
        return None
    return max(pairs, key=lambda pair: skills[pair[0]] + skills[pair[1]])


def run_bank_day(orders: List[str]) -> Tuple[int, int]:
    """
    Orders are "in X", "out X" with an amount X. The account starts at 0; an order "out" for which there is not
    enough money is refused. Return the final balance and the number of refused orders.

    run_bank_day(["in 50", "out 70", "out 20"]) == (30, 1)
    run_bank_day([]) == (0, 0)
    """
    balance = 0

    def pay(amount):
        nonlocal balance
        if amount > balance:
            return False
        balance -= amount
        return True

    refused = 0
    for order in orders:
        kind, text = order.split()
        if kind == "in":
            balance += int(text)
        elif not pay(int(text)):
            refused += 1
    return balance, refused


def numbering_by_first_use(names: List[str]) -> List[int]:
    """
    Give each different name a number in the order of first use, starting at 1, and return the numbers of all.

    numbering_by_first_use(["x", "y", "x", "z"]) == [1, 2, 1, 3]
    """
    numbers: Dict[str, int] = {}

    def number_of(name):
        if name not in numbers:
            numbers[name] = len(numbers) + 1
        return numbers[name]

    return [number_of(name) for name in names]


def free_names(wanted: List[str]) -> List[str]:
    """
    Make all names of a list different: a name that is already taken gets "_2", or "_3" if that is taken too,
    and so on.

    free_names(["a", "a", "b", "a"]) == ["a", "a_2", "b", "a_3"]
    free_names(["a_2", "a", "a"]) == ["a_2", "a", "a_3"]
    """
    taken = set()

    def free(name):
        if name not in taken:
            return name
        k = 2
        while f"{name}_{k}" in taken:
            k += 1
        return f"{name}_{k}"

    result = []
    for name in wanted:
        chosen = free(name)
        taken.add(chosen)
        result.append(chosen)
    return result


def count_with_running_average(readings: List[float], factor: float) -> int:
    """
    Count the readings that are more than factor times the average of all the readings before them.
    The first reading never counts.

    count_with_running_average([2, 2, 5, 3], 1.5) == 1
    count_with_running_average([], 2) == 0
    """
    total = 0
    seen = 0

    def is_jump(x):
        return seen > 0 and x > factor * total / seen

    jumps = 0
    for x in readings:
        if is_jump(x):
            jumps += 1
        total += x
        seen += 1
    return jumps


def filter_by_rules(rules: List[str], numbers: List[int]) -> List[int]:
    """
    A rule is a text such as ">5", "<10" or "!7" (not equal to 7). Return the numbers that obey all rules.

    filter_by_rules([">2", "!4"], [1, 3, 4, 5]) ➞ [3, 5]
    filter_by_rules([], [8]) ➞ [8]
    """
    def obeys(n, rule):
        sign, limit = rule[0], int(rule[1:])
        if sign == ">":
            return n > limit
        if sign == "<":
            return n < limit
        return n != limit

    return [n for n in numbers if all(obeys(n, rule) for rule in rules)]


def apply_steps_to_all(steps: List[str], numbers: List[int]) -> List[int]:
    """
    Steps such as "+3", "*2" or "-1" are applied one after the other to every number. Return the new numbers.

    apply_steps_to_all(["+3", "*2"], [1, 5]) == [8, 16]
    apply_steps_to_all([], [4]) == [4]
    """
    def make(step: str) -> Callable[[int], int]:
        value = int(step[1:])
        if step[0] == "+":
            return lambda x: x + value
        if step[0] == "-":
            return lambda x: x - value
        return lambda x: x * value

    functions = [make(step) for step in steps]
    result = []
    for x in numbers:
        for f in functions:
            x = f(x)
        result.append(x)
    return result


def first_common_visit(route_a: str, route_b: str) -> Optional[Tuple[int, int]]:
    """
    Two robots start at (0, 0) and walk by the letters U, D, L, R (U adds 1 to y, R adds 1 to x).
    Return the first place after the start on the way of the first robot that the second one also visits.

    first_common_visit("RRU", "URR") == (2, 1)
    first_common_visit("L", "R") == None
    """
    moves = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}

    def places(route):
        x = y = 0
        visited = []
        for letter in route:
            dx, dy = moves[letter]
            x, y = x + dx, y + dy
            visited.append((x, y))
        return visited

    others = set(places(route_b))
    for place in places(route_a):
        if place in others:
            return place
    return None


def sort_recipes_by_missing(recipes: Dict[str, List[str]], pantry: List[str]) -> List[str]:
    """
    Return the names of the recipes for which at most two ingredients are not in the pantry. Recipes with fewer
    missing ingredients come first, then those with fewer ingredients, then by name.

    sort_recipes_by_missing({"tea": ["water", "leaves"], "ice": ["water"]}, ["water"]) == ["ice", "tea"]
    sort_recipes_by_missing({"cake": ["egg", "milk", "flour"]}, []) == []
    """
    def missing(name):
        return sum(1 for item in recipes[name] if item not in pantry)

    def key(name):
        return missing(name), len(recipes[name]), name

    return sorted((name for name in recipes if missing(name) <= 2), key=key)


def take_turns_by_greed(gifts: List[Tuple[int, int]]) -> Tuple[int, int]:
    """
    Each gift is (value for Ann, value for Bob). They take turns, Ann first; each one takes the gift that is worth
    most to the one who chooses (the first of equals). Return the total values both reach.

    take_turns_by_greed([(5, 1), (4, 9), (2, 3)]) == (7, 9)
    take_turns_by_greed([]) == (0, 0)
    """
    left = list(gifts)
    totals = [0, 0]

    def choose(person):
        return max(left, key=lambda gift: gift[person])

    person = 0
    while left:
        gift = choose(person)
        left.remove(gift)
        totals[person] += gift[person]
        person = 1 - person
    return totals[0], totals[1]


def check():
    assert order_points_by_angle_class([(1, -1), (-2, 3), (4, 0), (-1, -1)]) == [(4, 0), (-2, 3), (-1, -1), (1, -1)]
    assert nearest_shop_for_each([(0, 0), (9, 9)], [(1, 1), (8, 9)]) == [0, 1]
    assert largest_corner_triangle([(0, 0), (2, 0), (0, 3), (1, 1)]) == 6
    assert largest_corner_triangle([(0, 0), (1, 1)]) == 0
    assert conflicting_meetings([("a", 9, 11), ("b", 10, 12), ("c", 11, 13)]) == [("a", "b"), ("b", "c")]
    assert place_bookings([(1, 4), (3, 5), (4, 6)]) == [True, False, True]
    assert winners_of_votes([["a", "b", "c"], ["b", "c", "a"]]) == ["b", "a", "c"]
    assert league_order([("x", 2, 0, "y"), ("z", 1, 1, "x")]) == ["x", "z", "y"]
    assert best_throw([[6, 5, 4], [1, 1, 2], [3, 1, 2]]) == [1, 1, 2]
    assert rounds_won_by_hand(["rock", "paper"], ["scissors", "paper"]) == 1
    assert rounds_won_by_hand(["rock"], ["paper"]) == -1
    assert sort_cards_in_hand(["2h", "Ks", "10h", "As"], "h") == ["10h", "2h", "As", "Ks"]
    assert arrange_for_smallest_number([3, 32, 1]) == 1323
    assert arrange_for_smallest_number([9, 98]) == 989
    assert sort_by_duels(["bo", "al"], [("bo", "al")]) == ["bo", "al"]
    assert sort_by_duels(["cy", "al", "bo"], []) == ["al", "bo", "cy"]
    assert multiples_then_rest([5, 6, 1, 9, 4], 3) == [9, 6, 1, 4, 5]
    assert order_by_distance_then_side([3, 9, 5, 7], 5) == [5, 7, 3, 9]
    assert delivery_order([("cup", 99, True), ("milk", 2, False), ("rice", 50, False)]) == ["milk", "rice", "cup"]
    assert sort_people_by_last_name(["Ann Lee", "Bob Day", "Al Lee"]) == ["Bob Day", "Al Lee", "Ann Lee"]
    assert rows_by_sum_of_largest([[5, 0, 0], [3, 3, 3], [1, 9, 1]], 2) == [[1, 9, 1], [3, 3, 3], [5, 0, 0]]
    assert quietest_column([[1, 5, 2], [4, 5, 3], [1, 6, 2]]) == 1
    assert cells_with_equal_neighbours([[1, 1], [1, 2]]) == 1
    assert cells_with_equal_neighbours([[7]]) == 0
    assert spreading_moss(["m.", ".m"], 1) == ["mm", "mm"]
    assert spreading_moss(["m.."], 3) == ["m.."]
    assert turn_until_sorted([[2, 1], [3, 4]]) == 3
    assert turn_until_sorted([[1, 2], [0, 0]]) == 0
    assert same_up_to_turning([[1, 2], [3, 4]], [[3, 1], [4, 2]]) is True
    assert same_up_to_turning([[1, 2], [3, 4]], [[2, 1], [4, 3]]) is True
    assert same_up_to_turning([[1, 2], [3, 4]], [[1, 4], [2, 3]]) is False
    assert peaks_higher_than_sides([1, 5, 2, 4, 3], 1) == [1, 3]
    assert peaks_higher_than_sides([1, 5, 2, 4, 3], 2) == [1]
    assert most_balanced_cut([1, 2, 3, 4]) == 3
    assert most_balanced_cut([5, 5]) == 1
    assert longest_fair_stretch([4, 6, 9, 5, 8]) == 4
    assert longest_fair_stretch([]) == 0
    assert windows_with_property([1, 2, 3, 2, 1], 2) == (2, 2)
    assert windows_with_property([1, 2, 3, 2, 1], 3) == (1, 1)
    assert remove_until_stable([1, 2, 6, 5]) == [9, 5]
    assert remove_until_stable([3, 5]) == [3, 5]
    assert pancake_moves([2, 3, 1]) == [2, 3]
    assert pancake_moves([3, 1, 2]) == [3, 2]
    assert pancake_moves([1, 2]) == []
    assert count_swaps_by_gaps([3, 2, 1], 1) == 3
    assert count_swaps_by_gaps([3, 2, 1], 2) == 1
    assert split_scores_around({"Bo": 95, "Al": 90, "Cy": 20}) == {"A": ["Al", "Bo"], "D": ["Cy"]}
    assert cheapest_plan([("talk", 20, 100, 1), ("mini", 5, 0, 2)], 10) == "talk"
    assert cheapest_plan([("talk", 20, 100, 1), ("mini", 5, 0, 2)], 5) == "mini"
    assert parking_bill([(0, 30), (0, 31), (10, 160), (0, 900)]) == [0, 3, 6, 15]
    assert best_teams_of_two({"a": 5, "b": 4, "c": 3}, [("b", "a")]) == ("a", "c")
    assert best_teams_of_two({"a": 5}, []) is None
    assert run_bank_day(["in 50", "out 70", "out 20"]) == (30, 1)
    assert run_bank_day([]) == (0, 0)
    assert numbering_by_first_use(["x", "y", "x", "z"]) == [1, 2, 1, 3]
    assert free_names(["a", "a", "b", "a"]) == ["a", "a_2", "b", "a_3"]
    assert free_names(["a_2", "a", "a"]) == ["a_2", "a", "a_3"]
    assert count_with_running_average([2, 2, 5, 3], 1.5) == 1
    assert count_with_running_average([], 2) == 0
    assert filter_by_rules([">2", "!4"], [1, 3, 4, 5]) == [3, 5]
    assert filter_by_rules([], [8]) == [8]
    assert apply_steps_to_all(["+3", "*2"], [1, 5]) == [8, 16]
    assert apply_steps_to_all([], [4]) == [4]
    assert first_common_visit("RRU", "URR") == (2, 1)
    assert first_common_visit("L", "R") is None
    assert sort_recipes_by_missing({"tea": ["water", "leaves"], "ice": ["water"]}, ["water"]) == ["ice", "tea"]
    assert sort_recipes_by_missing({"cake": ["egg", "milk", "flour"]}, []) == []
    assert take_turns_by_greed([(5, 1), (4, 9), (2, 3)]) == (7, 9)
    assert take_turns_by_greed([]) == (0, 0)
