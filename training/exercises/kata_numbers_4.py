"""Short tasks on combinatorics, integer partitions, triangles, points, rectangles, circles and units of measure."""

import math
from itertools import combinations, permutations, product
from typing import Dict, List, Optional, Tuple


def handshakes_between(groups: List[int]) -> int:
    """
    People of different groups shake hands, people of the same group do not. The list holds the group sizes. How many
    handshakes are there?

    >>> handshakes_between([2, 3])
    6
    >>> handshakes_between([1, 1, 1])
    3
    >>> handshakes_between([5])
    0
    """
    total = 0
    so_far = 0
    for size in groups:
        total += size * so_far
        so_far += size
    return total


def outfits_with_ban(shirts, trousers, banned):
    """
    List all pairs (shirt, trousers) in order, without the pairs that are banned.

    outfits_with_ban(['red', 'blue'], ['jeans'], [('red', 'jeans')]) == [('blue', 'jeans')]
    outfits_with_ban([], ['jeans'], []) == []
    """
    result = []
    for s in shirts:
        for t in trousers:
            if (s, t) not in banned:
                result.append((s, t))
    return result


def committees(men: int, women: int, size: int, least_women: int) -> int:
    """How many committees of the given size have at least so many women?

    committees(3, 2, 2, 1) == 7
    committees(3, 2, 2, 0) == 10
    committees(1, 1, 3, 0) == 0
    """
    return sum(math.comb(women, w) * math.comb(men, size - w) for w in range(least_women, size + 1))


def arrangements_of_word(word: str) -> int:
    """ How many different words can be made from all letters of the word?
    >>> arrangements_of_word('noon')
    6
    >>> arrangements_of_word('cat')
    6
    """
    total = math.factorial(len(word))
    for letter in set(word):
        total //= math.factorial(word.count(letter))
    return total


def word_rank(word: str) -> int:
    """
    The letters of the word are all different. Which place (from 1) does the word have in the sorted list of all
    arrangements of its letters?

    >>> word_rank('bac')
    3
    >>> word_rank('abc')
    1
    """
    rank = 1
    for i, letter in enumerate(word):
        smaller = sum(1 for other in word[i + 1:] if other < letter)
        rank += smaller * math.factorial(len(word) - 1 - i)
    return rank


def arrangement_at(letters: str, rank: int) -> Optional[str]:
    """
    Return the arrangement of the letters (all different) with the given place (from 1) in the sorted list of all
    arrangements; None if there is no such place.

    arrangement_at('abc', 4) == 'bca'
    arrangement_at('ab', 3) == None
    """
    if not 1 <= rank <= math.factorial(len(letters)):
        return None
    pool = sorted(letters)
    rank -= 1
    word = ""
    while pool:
        i, rank = divmod(rank, math.factorial(len(pool) - 1))
        word += pool.pop(i)
    return word


def seatings_with_friends_apart(names, a, b):
    """Count the orders in a row in which a and b do not sit side by side.

    seatings_with_friends_apart(['x', 'y', 'z'], 'x', 'y') == 2
    seatings_with_friends_apart(['x', 'y'], 'x', 'y') == 0
    """
    count = 0
    for order in permutations(names):
        if abs(order.index(a) - order.index(b)) > 1:
            count += 1
    return count


def circular_orders(n: int, mirrored_same: bool) -> int:
    """
    In how many ways can n different beads lie in a circle? Turned circles are the same; if mirrored_same is True,
    circles that are mirrored are the same as well.

    >>> circular_orders(4, False)
    6
    >>> circular_orders(4, True)
    3
    >>> circular_orders(2, True)
    1
    """
    ways = math.factorial(max(n - 1, 0))
    if mirrored_same and n > 2:
        ways //= 2
    return ways


def paths_with_holes(width: int, height: int, holes: list[tuple[int, int]]) -> int:
    """
    Count the ways from cell (0, 0) to cell (width - 1, height - 1) with steps to the right and down that never enter
    a hole.

    >>> paths_with_holes(3, 3, [(1, 1)])
    2
    >>> paths_with_holes(2, 2, [])
    2
    >>> paths_with_holes(2, 2, [(0, 0)])
    0
    """
    ways = [[0] * width for _ in range(height)]
    for y in range(height):
        for x in range(width):
            if (x, y) in holes:
                continue
            if x == 0 and y == 0:
                ways[y][x] = 1
            else:
                left = ways[y][x - 1] if x > 0 else 0
                up = ways[y - 1][x] if y > 0 else 0
                ways[y][x] = left + up
    return ways[-1][-1]


def pascal_odd_count(n):
    """Count the odd numbers in row n (from 0) of Pascal's triangle by building the row.

    pascal_odd_count(0) == 1
    pascal_odd_count(4) == 2
    pascal_odd_count(3) == 4
    """
    row = [1]
    for _ in range(n):
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return sum(x % 2 for x in row)


def pascal_with_walls(n: int, wall: int) -> List[int]:
    """
    Build row n (from 0) of a triangle like Pascal's, but with the number wall at both ends of every row.

    >>> pascal_with_walls(2, 3)
    [3, 6, 3]
    >>> pascal_with_walls(0, 5)
    [5]
    """
    row = [wall]
    for _ in range(n):
        inner = [row[i] + row[i + 1] for i in range(len(row) - 1)]
        row = [wall] + inner + [wall]
    return row


def ways_to_score(total: int, points: List[int]) -> int:
    """In how many orders can points be scored one after another to get the total?

    ways_to_score(5, [2, 3]) == 2
    ways_to_score(6, [1, 3]) == 6
    ways_to_score(1, [2]) == 0
    """
    if total == 0:
        return 1
    return sum(ways_to_score(total - p, points) for p in points if p <= total)


def codes_with_rule(length: int, symbols: str) -> List[str]:
    """ All codes of the length in which no symbol stands next to itself, in the order of the symbols.
    >>> codes_with_rule(2, 'ab')
    ['ab', 'ba']
    >>> codes_with_rule(1, 'xy')
    ['x', 'y']
    """
    codes = []
    for combo in product(symbols, repeat=length):
        if all(a != b for a, b in zip(combo, combo[1:])):
            codes.append(''.join(combo))
    return codes


def draws_with_sum(balls: list[int], k: int, total: int) -> list[tuple[int, ...]]:
    """
    Which sets of k balls have numbers that add up to the total? Each result is in the order of the list.

    draws_with_sum([1, 2, 3, 4], 2, 5) == [(1, 4), (2, 3)]
    draws_with_sum([1], 2, 1) == []
    """
    return [c for c in combinations(balls, k) if sum(c) == total]


def fixed_points_count(n, k):
    """Count the orders of 1..n in which exactly k numbers stand at their own place.

    fixed_points_count(3, 1) == 3
    fixed_points_count(3, 0) == 2
    fixed_points_count(3, 2) == 0
    """
    count = 0
    for order in permutations(range(n)):
        fixed = 0
        for i, x in enumerate(order):
            if i == x:
                fixed += 1
        if fixed == k:
            count += 1
    return count


def split_counts(n: int, most: int) -> int:
    """
    In how many ways can n be written as a sum of positive numbers of which none is larger than most? The order does
    not matter.

    >>> split_counts(5, 2)
    3
    >>> split_counts(4, 4)
    5
    >>> split_counts(0, 3)
    1
    """
    if n == 0:
        return 1
    if n < 0 or most == 0:
        return 0
    return split_counts(n - most, most) + split_counts(n, most - 1)


def splits_into_different(n: int, least: int = 1) -> List[List[int]]:
    """All ways to write n as a sum of different numbers, each at least `least`, in rising order.

    splits_into_different(6) == [[1, 2, 3], [1, 5], [2, 4], [6]]
    splits_into_different(3, 2) == [[3]]
    """
    if n == 0:
        return [[]]
    ways = []
    for first in range(least, n + 1):
        for rest in splits_into_different(n - first, first + 1):
            ways.append([first] + rest)
    return ways


def splits_with_parts(n, k):
    """
    Write n as a sum of exactly k positive numbers in falling order; list all ways, the largest first part in front.

    splits_with_parts(6, 2) == [[5, 1], [4, 2], [3, 3]]
    splits_with_parts(2, 3) == []
    """
    def build(rest, parts, top):
        if parts == 0:
            return [[]] if rest == 0 else []
        found = []
        for x in range(min(rest, top), 0, -1):
            for tail in build(rest - x, parts - 1, x):
                found.append([x] + tail)
        return found

    return build(n, k, n)


def consecutive_sums(n: int) -> list[tuple[int, int]]:
    """
    List the pairs (first, last), first < last, for which the whole numbers from first to last are positive and have
    the sum n.

    >>> consecutive_sums(15)
    [(1, 5), (4, 6), (7, 8)]
    >>> consecutive_sums(8)
    []
    """
    found = []
    for first in range(1, n // 2 + 1):
        total = 0
        last = first - 1
        while total < n:
            last += 1
            total += last
        if total == n and last > first:
            found.append((first, last))
    return found


def conjugate_rows(parts: List[int]) -> List[int]:
    """
    The parts (in falling order) are rows of boxes that begin at the left wall. Return the heights of the columns.

    conjugate_rows([4, 2, 1]) == [3, 2, 1, 1]
    conjugate_rows([]) == []
    """
    if not parts:
        return []
    return [sum(1 for p in parts if p > i) for i in range(parts[0])]


def stamp_combinations(amount, stamps, places):
    """
    Which multisets of stamps (tuples in rising order) give the amount if there are at most so many places?

    stamp_combinations(6, [1, 2, 4], 3) == [(2, 4), (1, 1, 4), (2, 2, 2)]
    stamp_combinations(5, [2], 4) == []
    """
    found = []
    current = {()}
    for _ in range(places):
        bigger = set()
        for combo in current:
            for s in stamps:
                bigger.add(tuple(sorted(combo + (s,))))
        found += sorted(c for c in bigger if sum(c) == amount)
        current = bigger
    return found


def triangle_from_sides(a: float, b: float, c: float) -> str:
    """
    'none' if the sides make no triangle, otherwise 'acute', 'right' or 'obtuse' by the largest angle. The sides are
    whole numbers.

    >>> triangle_from_sides(3, 4, 5)
    'right'
    >>> triangle_from_sides(2, 3, 4)
    'obtuse'
    >>> triangle_from_sides(1, 2, 3)
    'none'
    """
    x, y, z = sorted((a, b, c))
    if x + y <= z:
        return "none"
    diff = x * x + y * y - z * z
    if diff == 0:
        return "right"
    return "acute" if diff > 0 else "obtuse"


def third_side_range(a: int, b: int) -> Tuple[int, int]:
    """The smallest and largest whole number that can be the third side of a triangle with sides a and b.

    third_side_range(5, 7) == (3, 11)
    third_side_range(4, 4) == (1, 7)
    """
    return abs(a - b) + 1, a + b - 1


def triangles_from_rods(rods: list[int]) -> int:
    """How many choices of three rods can be put together to a triangle?

    triangles_from_rods([2, 3, 4, 5]) == 3
    triangles_from_rods([1, 2]) == 0
    """
    rods = sorted(rods)
    count = 0
    for i in range(len(rods)):
        for j in range(i + 1, len(rods)):
            for k in range(j + 1, len(rods)):
                if rods[i] + rods[j] > rods[k]:
                    count += 1
    return count


def height_on_base(a: float, b: float, c: float) -> Optional[float]:
    """
    Height of a triangle on its side a, from the three sides, rounded to 2 digits. None if there is no such triangle.

    >>> height_on_base(4, 3, 5)
    3.0
    >>> height_on_base(1, 1, 5) is None
    True
    """
    s = (a + b + c) / 2
    square = s * (s - a) * (s - b) * (s - c)
    if square <= 0:
        return None
    return round(2 * math.sqrt(square) / a, 2)


def missing_right_side(a, b, c):
    """
    In a right triangle with the legs a and b and the long side c exactly one is given as 0. Compute it, rounded to two
    digits; -1 if that is impossible.

    missing_right_side(3, 4, 0) == 5.0
    missing_right_side(0, 5, 13) == 12.0
    missing_right_side(7, 0, 5) == -1
    """
    if c == 0:
        return round(math.hypot(a, b), 2)
    leg = a or b
    if leg >= c:
        return -1
    return round(math.sqrt(c * c - leg * leg), 2)


def corner_area(p: Tuple[int, int], q: Tuple[int, int], r: Tuple[int, int]) -> float:
    """ Area of the triangle with the three corners; 0.0 if they lie on one line.
    >>> corner_area((0, 0), (4, 0), (0, 3))
    6.0
    >>> corner_area((0, 0), (1, 1), (2, 2))
    0.0
    """
    cross = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
    return abs(cross) / 2


def turn_directions(points: list[tuple[int, int]]) -> str:
    """For a way along the points write L, R or S (straight) for every inner point.

    turn_directions([(0, 0), (1, 0), (1, 1), (2, 1)]) == 'LR'
    turn_directions([(0, 0), (1, 1), (2, 2)]) == 'S'
    turn_directions([(0, 0)]) == ''
    """
    turns = ''
    for (ax, ay), (bx, by), (cx, cy) in zip(points, points[1:], points[2:]):
        cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        if cross > 0:
            turns += 'L'
        elif cross < 0:
            turns += 'R'
        else:
            turns += 'S'
    return turns


def all_on_line(points):
    """Do all points lie on one straight line? Two points or fewer always do.

    >>> all_on_line([(0, 1), (1, 3), (2, 5)])
    True
    >>> all_on_line([(0, 0), (1, 1), (2, 1)])
    False
    >>> all_on_line([])
    True
    """
    if len(points) < 3:
        return True
    x0, y0 = points[0]
    other = next((p for p in points if p != points[0]), None)
    if other is None:
        return True
    dx, dy = other[0] - x0, other[1] - y0
    return all((x - x0) * dy == (y - y0) * dx for x, y in points)


def quadrant_tally(points: List[Tuple[int, int]]) -> Dict[str, int]:
    """
    Count the points in the four quadrants ('I' to 'IV'); points on an axis are counted under 'axis'. Only keys with
    points appear.

    quadrant_tally([(1, 2), (-1, 4), (0, 3), (5, 5)]) == {'I': 2, 'II': 1, 'axis': 1}
    quadrant_tally([]) == {}
    """
    tally = {}
    for x, y in points:
        if x == 0 or y == 0:
            key = 'axis'
        elif y > 0:
            key = 'I' if x > 0 else 'II'
        else:
            key = 'III' if x < 0 else 'IV'
        tally[key] = tally.get(key, 0) + 1
    return tally


def nearest_two_points(points: List[Tuple[int, int]]) -> Optional[Tuple[int, int]]:
    """
    Return the indices of the two points with the smallest distance, the first such pair; None for fewer than two.

    >>> nearest_two_points([(0, 0), (5, 5), (1, 1)])
    (0, 2)
    >>> nearest_two_points([(3, 3)]) is None
    True
    """
    best = None
    best_d = math.inf
    for i in range(len(points)):
        for j in range(i + 1, len(points)):
            d = (points[i][0] - points[j][0]) ** 2 + (points[i][1] - points[j][1]) ** 2
            if d < best_d:
                best_d = d
                best = (i, j)
    return best


def rotate_quarter(point, times):
    """
    Turn the point around the origin by 90 degrees against the clock, so many times (negative: with the clock).

    rotate_quarter((2, 1), 1) == (-1, 2)
    rotate_quarter((2, 1), -1) == (1, -2)
    rotate_quarter((2, 1), 4) == (2, 1)
    """
    x, y = point
    for _ in range(times % 4):
        x, y = -y, x
    return x, y


def mirror_point(p: tuple[int, int], line: str) -> tuple[int, int]:
    """Mirror the point at a line: 'x' (the x axis), 'y' (the y axis), 'd' (the diagonal y = x) or 'o' (the origin).

    >>> mirror_point((2, 5), 'x')
    (2, -5)
    >>> mirror_point((2, 5), 'd')
    (5, 2)
    """
    x, y = p
    if line == "x":
        return x, -y
    if line == "y":
        return -x, y
    if line == "d":
        return y, x
    return -x, -y


def centre_of_box(points: List[Tuple[float, float]]) -> Tuple[float, float]:
    """Middle of the smallest box (parallel to the axes) around all points.

    centre_of_box([(0, 0), (4, 2), (1, 6)]) == (2.0, 3.0)
    centre_of_box([(1, 1)]) == (1.0, 1.0)
    """
    xs, ys = zip(*points)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def walk_back_distance(moves: List[Tuple[str, int]]) -> int:
    """
    Moves are pairs like ('N', 3) with N, S, E or W. After all moves, how many steps lead back to the start if one may
    only walk in these four directions?

    >>> walk_back_distance([('N', 3), ('E', 2), ('S', 1)])
    4
    >>> walk_back_distance([])
    0
    """
    x = y = 0
    for direction, n in moves:
        if direction == 'N':
            y += n
        elif direction == 'S':
            y -= n
        elif direction == 'E':
            x += n
        elif direction == 'W':
            x -= n
    return abs(x) + abs(y)


def overlap_of_boxes(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> int:
    """
    Boxes are given as (left, bottom, right, top). Return the area that belongs to both.

    overlap_of_boxes((0, 0, 4, 3), (2, 1, 6, 5)) == 4
    overlap_of_boxes((0, 0, 1, 1), (1, 0, 2, 1)) == 0
    """
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0
    return width * height


def box_inside(inner, outer, margin):
    """
    Lies the inner box (left, bottom, right, top) in the outer one so that at least the margin is free on every side?

    >>> box_inside((2, 2, 3, 3), (0, 0, 5, 5), 2)
    True
    >>> box_inside((1, 2, 3, 3), (0, 0, 5, 5), 2)
    False
    """
    left, bottom, right, top = outer
    if inner[0] - left < margin or inner[1] - bottom < margin:
        return False
    return right - inner[2] >= margin and top - inner[3] >= margin


def bounding_of_boxes(boxes: List[Tuple[int, int, int, int]]) -> Optional[Tuple[int, int, int, int]]:
    """ Smallest box (left, bottom, right, top) that contains all boxes; None if there are none.
    >>> bounding_of_boxes([(0, 0, 2, 1), (1, -1, 3, 0)])
    (0, -1, 3, 1)
    >>> bounding_of_boxes([]) is None
    True
    """
    if not boxes:
        return None
    left = min(b[0] for b in boxes)
    bottom = min(b[1] for b in boxes)
    right = max(b[2] for b in boxes)
    top = max(b[3] for b in boxes)
    return left, bottom, right, top


def cover_count_grid(width: int, height: int, boxes: List[Tuple[int, int, int, int]]) -> int:
    """How many unit cells of the width x height field are covered by two or more boxes (left, bottom, right, top)?

    cover_count_grid(4, 2, [(0, 0, 2, 2), (1, 0, 4, 1)]) == 1
    cover_count_grid(2, 2, [(0, 0, 1, 1)]) == 0
    """
    count = 0
    for x in range(width):
        for y in range(height):
            layers = sum(1 for l, b, r, t in boxes if l <= x < r and b <= y < t)
            if layers >= 2:
                count += 1
    return count


def letterbox_fit(letter, slots):
    """
    A letter has the sides (a, b) and can be turned. Return the index of the first slot (width, height) it fits
    through, or -1.

    letterbox_fit((3, 5), [(4, 4), (5, 3)]) == 1
    letterbox_fit((9, 1), [(4, 4)]) == -1
    """
    small, large = sorted(letter)
    for i, slot in enumerate(slots):
        w, h = sorted(slot)
        if small <= w and large <= h:
            return i
    return -1


def nested_boxes_count(boxes: list[tuple[int, int]]) -> int:
    """
    A box fits into another if both sides, sorted, are strictly smaller. How many boxes can be put into one another at
    most?

    >>> nested_boxes_count([(1, 2), (3, 4), (5, 2)])
    2
    >>> nested_boxes_count([])
    0
    """
    shapes = sorted(tuple(sorted(b)) for b in boxes)
    best = [1] * len(shapes)
    for i in range(len(shapes)):
        for j in range(i):
            if shapes[j][0] < shapes[i][0] and shapes[j][1] < shapes[i][1]:
                best[i] = max(best[i], best[j] + 1)
    return max(best, default=0)


def lattice_points_in_circle(r):
    """Count the points with whole coordinates that lie in the circle of radius r around the origin, border included.

    lattice_points_in_circle(1) == 5
    lattice_points_in_circle(2) == 13
    lattice_points_in_circle(0) == 1
    """
    count = 0
    for x in range(-r, r + 1):
        for y in range(-r, r + 1):
            if x * x + y * y <= r * r:
                count += 1
    return count


def dart_score(x: float, y: float, rings: List[Tuple[float, int]]) -> int:
    """
    The rings are pairs (radius, points) in rising order of radius around (0, 0). The points of the smallest ring that
    contains the dart count; outside of all rings there are 0 points.

    dart_score(1, 1, [(1, 50), (3, 20)]) == 20
    dart_score(5, 0, [(1, 50), (3, 20)]) == 0
    """
    d = math.hypot(x, y)
    for radius, points in rings:
        if d <= radius:
            return points
    return 0


def pizza_deal(pizzas: List[Tuple[str, int, float]]) -> str:
    """
    The pizzas are (name, diameter, price). Which one gives most area for the money? The first of equals.

    >>> pizza_deal([('small', 20, 5.0), ('large', 30, 10.0)])
    'large'
    """
    best = pizzas[0]
    for p in pizzas[1:]:
        if p[1] ** 2 / p[2] > best[1] ** 2 / best[2]:
            best = p
    return best[0]


def arc_hours(start: int, end: int) -> tuple[int, str]:
    """
    On a clock face with the numbers 1 to 12 go from start to end the shorter way. Return the number of steps and
    'cw' or 'ccw'; half a round goes 'cw'.

    arc_hours(10, 2) == (4, 'cw')
    arc_hours(2, 11) == (3, 'ccw')
    arc_hours(1, 7) == (6, 'cw')
    """
    forward = (end - start) % 12
    if forward <= 6:
        return forward, "cw"
    return 12 - forward, "ccw"


def regular_polygon_angle(n: int) -> Optional[float]:
    """Inner angle (in degrees) of a regular polygon with n corners; None if n is less than three.

    regular_polygon_angle(4) == 90.0
    regular_polygon_angle(2) == None
    """
    if n < 3:
        return None
    return (n - 2) * 180 / n


def polygon_diagonals(corners):
    """
    All pairs of corners of a polygon that are not neighbours, with the corners given as a text of letters.
    >>> polygon_diagonals('ABCD')
    ['AC', 'BD']
    >>> polygon_diagonals('ABC')
    []
    """
    n = len(corners)
    found = []
    for i in range(n):
        for j in range(i + 2, n):
            if not (i == 0 and j == n - 1):
                found.append(corners[i] + corners[j])
    return found


def manhattan_centre(points: List[Tuple[int, int]]) -> Tuple[int, int]:
    """
    Choose the point of the list whose sum of distances (|dx| + |dy|) to all points is least; first of equals.

    manhattan_centre([(0, 0), (2, 2), (5, 5)]) == (2, 2)
    manhattan_centre([(1, 7)]) == (1, 7)
    """
    def cost(p):
        return sum(abs(p[0] - x) + abs(p[1] - y) for x, y in points)

    return min(points, key=cost)


def knight_reach(square: str) -> list[str]:
    """ Which squares can a knight reach in one move from a square like 'b1'? In sorted order.
    >>> knight_reach('a1')
    ['b3', 'c2']
    >>> knight_reach('b1')
    ['a3', 'c3', 'd2']
    """
    col = ord(square[0]) - ord('a')
    row = int(square[1]) - 1
    result = []
    for dc in (-2, -1, 1, 2):
        for dr in (3 - abs(dc), abs(dc) - 3):
            c, r = col + dc, row + dr
            if 0 <= c < 8 and 0 <= r < 8:
                result.append(chr(ord('a') + c) + str(r + 1))
    return sorted(result)


def box_surface_and_volume(a, b, c, lid):
    """Return (surface, volume) of a box with the base a x b and height c; without a lid one base area is missing.

    box_surface_and_volume(2, 3, 4, True) == (52, 24)
    box_surface_and_volume(2, 3, 4, False) == (46, 24)
    """
    surface = 2 * (a * b + b * c + a * c)
    if not lid:
        surface -= a * b
    return surface, a * b * c


def painted_cubes(n: int) -> Dict[int, int]:
    """
    A cube of n x n x n small cubes (n >= 2) is painted outside. Map each number of painted faces from 0 to 3 to the
    number of small cubes that have it.

    painted_cubes(3) == {0: 1, 1: 6, 2: 12, 3: 8}
    painted_cubes(2) == {0: 0, 1: 0, 2: 0, 3: 8}
    """
    m = n - 2
    return {0: m ** 3, 1: 6 * m ** 2, 2: 12 * m, 3: 8}


def paint_cans(walls: List[Tuple[float, float]], windows: float, per_can: float) -> int:
    """
    The walls are (width, height). Windows take away an area. One can is enough for per_can square metres. How many
    cans must be bought?

    >>> paint_cans([(4, 2.5), (3, 2.5)], 1.5, 8)
    2
    >>> paint_cans([], 0, 5)
    0
    """
    area = sum(w * h for w, h in walls) - windows
    if area <= 0:
        return 0
    return math.ceil(area / per_can)


def readable_bytes(n: int) -> str:
    """
    Write a number of bytes with the largest unit of B, KB, MB, GB (steps of 1024) that leaves at least 1. One digit
    after the point except for B.

    >>> readable_bytes(512)
    '512 B'
    >>> readable_bytes(1536)
    '1.5 KB'
    >>> readable_bytes(3 * 1024 ** 3)
    '3.0 GB'
    """
    units = ['B', 'KB', 'MB', 'GB']
    value = n
    i = 0
    while value >= 1024 and i < len(units) - 1:
        value /= 1024
        i += 1
    return f'{n} B' if i == 0 else f'{value:.1f} {units[i]}'


def convert_length(value, source, target):
    """
    Convert a length between mm, cm, m and km. Unknown units give None.

    convert_length(5, 'm', 'cm') == 500
    convert_length(250, 'mm', 'm') == 0.25
    convert_length(1, 'm', 'ft') == None
    """
    in_mm = {"mm": 1, "cm": 10, "m": 1000, "km": 1000000}
    if source not in in_mm or target not in in_mm:
        return None
    return value * in_mm[source] / in_mm[target]


def temperature_table(start: int, end: int, step: int) -> List[str]:
    """ Lines like '10C = 50F' from start to end, with the Fahrenheit value rounded.
    >>> temperature_table(0, 20, 10)
    ['0C = 32F', '10C = 50F', '20C = 68F']
    """
    lines = []
    for c in range(start, end + 1, step):
        f = round(c * 9 / 5 + 32)
        lines.append(f'{c}C = {f}F')
    return lines


def parse_weight(text: str) -> Optional[int]:
    """
    Read a weight like '2kg', '300 g' or '1.5kg' and return grams; None for anything else.

    parse_weight('2kg') == 2000
    parse_weight('300 g') == 300
    parse_weight('1.5kg') == 1500
    parse_weight('3lb') == None
    """
    text = text.strip().lower()
    if text.endswith("kg"):
        number, factor = text[:-2], 1000
    elif text.endswith("g"):
        number, factor = text[:-1], 1
    else:
        return None
    try:
        return round(float(number) * factor)
    except ValueError:
        return None


def pace_per_km(km: float, minutes: float) -> str:
    """Write the pace of a run as minutes and seconds for one kilometre, like '5:30'. No distance gives '-'.

    >>> pace_per_km(10, 55)
    '5:30'
    >>> pace_per_km(0, 5)
    '-'
    """
    if km <= 0:
        return '-'
    seconds = round(minutes * 60 / km)
    return f'{seconds // 60}:{seconds % 60:02d}'


def speed_average(legs: List[Tuple[float, float]]) -> Optional[float]:
    """
    Each leg of a trip is (km, km per hour). Return the average speed of the whole trip, rounded to one digit; None for
    an empty trip.

    >>> speed_average([(60, 60), (60, 30)])
    40.0
    >>> speed_average([]) is None
    True
    """
    distance = sum(km for km, _ in legs)
    hours = sum(km / v for km, v in legs)
    if hours == 0:
        return None
    return round(distance / hours, 1)


def roman_measure(steps: int) -> List[Tuple[int, str]]:
    """
    Five steps are a pole, and eight poles are a field. Split the steps, largest unit first, without empty parts.

    roman_measure(97) == [(2, 'field'), (3, 'pole'), (2, 'step')]
    roman_measure(40) == [(1, 'field')]
    roman_measure(0) == []
    """
    parts = []
    for size, name in [(40, 'field'), (5, 'pole'), (1, 'step')]:
        count, steps = divmod(steps, size)
        if count > 0:
            parts.append((count, name))
    return parts


def squares_from_rectangle(a, b):
    """
    Cut the largest possible square off a rectangle again and again. Return the sides of the squares.

    squares_from_rectangle(5, 3) == [3, 2, 1, 1]
    squares_from_rectangle(4, 4) == [4]
    """
    squares = []
    while a > 0 and b > 0:
        side = min(a, b)
        squares.append(side)
        if a > b:
            a -= side
        else:
            b -= side
    return squares


def same_after_shift(a: List[Tuple[int, int]], b: List[Tuple[int, int]]) -> bool:
    """ Can the set of points a be moved (without turning) so that it becomes the set b?
    >>> same_after_shift([(0, 0), (1, 2)], [(5, 6), (4, 4)])
    True
    >>> same_after_shift([(0, 0), (1, 2)], [(0, 0), (2, 1)])
    False
    """
    if len(a) != len(b):
        return False
    a, b = sorted(a), sorted(b)
    shifts = {(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in zip(a, b)}
    return len(shifts) <= 1


def perimeter_of_cells(cells):
    """Length of the border around a set of unit cells (x, y); inner holes have a border too.

    perimeter_of_cells([(0, 0), (1, 0)]) == 6
    perimeter_of_cells([(0, 0), (1, 1)]) == 8
    perimeter_of_cells([]) == 0
    """
    cells = set(cells)
    length = 0
    for x, y in cells:
        for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if near not in cells:
                length += 1
    return length


def lottery_chance(total: int, drawn: int, hits: int) -> float:
    """
    `drawn` of `total` numbers are drawn, and a ticket has as many numbers. What is the chance of exactly so many hits,
    rounded to 4 digits?

    >>> lottery_chance(4, 2, 1)
    0.6667
    >>> lottery_chance(5, 2, 3)
    0.0
    """
    if hits > drawn:
        return 0.0
    good = math.comb(drawn, hits) * math.comb(total - drawn, drawn - hits)
    return round(good / math.comb(total, drawn), 4)


def teams_of_two(names):
    """
    List all ways to split an even number of people into teams of two. The first person left always chooses first.

    teams_of_two(['a', 'b']) == [[('a', 'b')]]
    teams_of_two(['a', 'b', 'c', 'd'])[1] == [('a', 'c'), ('b', 'd')]
    """
    if not names:
        return [[]]
    first, rest = names[0], names[1:]
    ways = []
    for i, partner in enumerate(rest):
        others = rest[:i] + rest[i + 1:]
        for way in teams_of_two(others):
            ways.append([(first, partner)] + way)
    return ways


def subsets_with_limit(weights: List[int], limit: int) -> int:
    """ How many choices of weights (the empty one included) have a sum of at most limit?
    >>> subsets_with_limit([1, 2, 3], 3)
    5
    >>> subsets_with_limit([], 0)
    1
    """
    sums = [0]
    for w in weights:
        sums += [s + w for s in sums]
    return sum(1 for s in sums if s <= limit)


def menu_count(courses: Dict[str, List[str]], skip_allowed: List[str]) -> int:
    """
    How many menus are there if one dish is chosen from every course, and the courses in skip_allowed may also be
    left out?

    menu_count({'soup': ['a', 'b'], 'main': ['c', 'd', 'e']}, ['soup']) == 9
    menu_count({}, []) == 1
    """
    total = 1
    for course, dishes in courses.items():
        options = len(dishes)
        if course in skip_allowed:
            options += 1
        total *= options
    return total


def number_of_odd_parts_splits(n):
    """Count the ways to write n as a sum of odd numbers, where the order does not matter.

    number_of_odd_parts_splits(5) == 3
    number_of_odd_parts_splits(0) == 1
    """
    ways = [1] + [0] * n
    for part in range(1, n + 1, 2):
        for total in range(part, n + 1):
            ways[total] += ways[total - part]
    return ways[n]


def compositions_without_ones(n: int) -> list[list[int]]:
    """
    All ordered ways to write n as a sum of numbers above 1.

    >>> compositions_without_ones(5)
    [[2, 3], [3, 2], [5]]
    >>> compositions_without_ones(1)
    []
    """
    ways = []
    for first in range(2, n + 1):
        if first == n:
            ways.append([n])
        else:
            ways += [[first] + rest for rest in compositions_without_ones(n - first)]
    return ways


def nth_polygonal(sides: int, n: int) -> int:
    """
    The n-th polygonal number: begin with 1 and add 1 + (sides - 2), then 1 + 2 * (sides - 2), and so on.

    For sides = 3 and n = 4 the result is 10.
    For sides = 5 and n = 3 the result is 12.
    """
    total = 0
    step = 1
    for _ in range(n):
        total += step
        step += sides - 2
    return total


def pythagorean_with_leg(a: int, limit: int) -> List[Tuple[int, int, int]]:
    """Right triangles (a, b, c) with whole sides, the given leg a and c at most limit.

    >>> pythagorean_with_leg(12, 20)
    [(12, 5, 13), (12, 9, 15), (12, 16, 20)]
    >>> pythagorean_with_leg(2, 50)
    []
    """
    found = []
    for b in range(1, limit):
        c = math.isqrt(a * a + b * b)
        if c <= limit and c * c == a * a + b * b:
            found.append((a, b, c))
    return found


def middle_angle(angles):
    """
    Two or three angles of a triangle are known, in degrees; a missing third one is computed. Return the angle that is
    the middle one by size, or -1 if the angles cannot belong to a triangle.

    middle_angle([90, 30]) == 60
    middle_angle([100, 90]) == -1
    middle_angle([60, 70, 40]) == -1
    """
    if len(angles) == 2:
        angles = angles + [180 - sum(angles)]
    if sum(angles) != 180 or min(angles) <= 0:
        return -1
    return sorted(angles)[1]


def points_in_box(points: list[tuple[int, int]], corner: tuple[int, int], other: tuple[int, int]) -> list[int]:
    """
    Indices of the points that lie in the box between two opposite corners (given in any order), border included.

    points_in_box([(1, 1), (5, 0), (2, 3)], (3, 3), (0, 0)) == [0, 2]
    points_in_box([], (0, 0), (1, 1)) == []
    """
    left, right = sorted((corner[0], other[0]))
    low, high = sorted((corner[1], other[1]))
    return [i for i, (x, y) in enumerate(points) if left <= x <= right and low <= y <= high]


def farthest_from(points: List[Tuple[float, float]], origin: Tuple[float, float]) -> Optional[Tuple[float, float]]:
    """ The point with the largest distance to origin; on a tie the one with the larger x. None without points.
    >>> farthest_from([(1, 1), (-3, 0), (3, 0)], (0, 0))
    (3, 0)
    >>> farthest_from([], (0, 0)) is None
    True
    """
    if not points:
        return None
    ox, oy = origin
    return max(points, key=lambda p: ((p[0] - ox) ** 2 + (p[1] - oy) ** 2, p[0]))


def length_of_way(points, closed):
    """Length of the way along the points, rounded to 2 digits; a closed way returns to the first point.

    length_of_way([(0, 0), (3, 4), (3, 0)], False) == 9.0
    length_of_way([(0, 0), (3, 4), (3, 0)], True) == 12.0
    length_of_way([(1, 1)], True) == 0
    """
    total = 0
    for i in range(1, len(points)):
        total += math.dist(points[i - 1], points[i])
    if closed and len(points) > 1:
        total += math.dist(points[-1], points[0])
    return round(total, 2)


def reflect_in_room(position: int, speed: int, width: int, steps: int) -> int:
    """
    A ball moves by speed in every step between the walls 0 and width and is thrown back by them. Where is it after so
    many steps? The speed is not larger than the width.

    >>> reflect_in_room(2, 3, 6, 1)
    5
    >>> reflect_in_room(2, 3, 6, 2)
    4
    >>> reflect_in_room(1, -2, 5, 1)
    1
    """
    for _ in range(steps):
        position += speed
        if position < 0:
            position, speed = -position, -speed
        elif position > width:
            position, speed = 2 * width - position, -speed
    return position


def tank_litres(length_cm: float, width_cm: float, height_cm: float, free_cm: float = 0) -> Optional[float]:
    """Litres of water in a tank if the upper free_cm stay empty. None if more than the height should stay empty.

    tank_litres(50, 40, 30) == 60.0
    tank_litres(50, 40, 30, 10) == 40.0
    tank_litres(10, 10, 5, 6) == None
    """
    level = height_cm - free_cm
    if level < 0:
        return None
    return length_cm * width_cm * level / 1000


def turns_to_heading(heading: int, target: int, step: int) -> int:
    """
    A ship turns by `step` degrees at a time, always the shorter way round. How many turns bring it to the target or
    past it?

    >>> turns_to_heading(350, 20, 10)
    3
    >>> turns_to_heading(90, 0, 40)
    3
    """
    diff = abs(heading - target) % 360
    diff = min(diff, 360 - diff)
    return -(-diff // step)


def bricks_in_wall(width: int, height: int, brick: Tuple[int, int]) -> int:
    """
    Rows of bricks (width, height of a brick) lie on top of each other. Every second row begins with half a brick, for
    which a whole brick is cut; cut bricks are not used again. How many bricks are used? The wall's height is a multiple
    of the brick's.

    bricks_in_wall(40, 10, (20, 5)) == 5
    bricks_in_wall(20, 5, (20, 5)) == 1
    """
    bw, bh = brick
    total = 0
    for row in range(height // bh):
        if row % 2 == 0:
            total += -(-width // bw)
        else:
            total += 1 + -(-(width - bw // 2) // bw)
    return total


def check():
    """Check the examples that are not doctests."""
    assert outfits_with_ban(['red', 'blue'], ['jeans'], [('red', 'jeans')]) == [('blue', 'jeans')]
    assert outfits_with_ban([], ['jeans'], []) == []
    assert committees(3, 2, 2, 1) == 7
    assert committees(3, 2, 2, 0) == 10
    assert committees(1, 1, 3, 0) == 0
    assert arrangement_at('abc', 4) == 'bca'
    assert arrangement_at('ab', 3) is None
    assert seatings_with_friends_apart(['x', 'y', 'z'], 'x', 'y') == 2
    assert seatings_with_friends_apart(['x', 'y'], 'x', 'y') == 0
    assert pascal_odd_count(0) == 1
    assert pascal_odd_count(4) == 2
    assert pascal_odd_count(3) == 4
    assert ways_to_score(5, [2, 3]) == 2
    assert ways_to_score(6, [1, 3]) == 6
    assert ways_to_score(1, [2]) == 0
    assert draws_with_sum([1, 2, 3, 4], 2, 5) == [(1, 4), (2, 3)]
    assert draws_with_sum([1], 2, 1) == []
    assert fixed_points_count(3, 1) == 3
    assert fixed_points_count(3, 0) == 2
    assert fixed_points_count(3, 2) == 0
    assert splits_into_different(6) == [[1, 2, 3], [1, 5], [2, 4], [6]]
    assert splits_into_different(3, 2) == [[3]]
    assert splits_with_parts(6, 2) == [[5, 1], [4, 2], [3, 3]]
    assert splits_with_parts(2, 3) == []
    assert conjugate_rows([4, 2, 1]) == [3, 2, 1, 1]
    assert conjugate_rows([]) == []
    assert stamp_combinations(6, [1, 2, 4], 3) == [(2, 4), (1, 1, 4), (2, 2, 2)]
    assert stamp_combinations(5, [2], 4) == []
    assert third_side_range(5, 7) == (3, 11)
    assert third_side_range(4, 4) == (1, 7)
    assert triangles_from_rods([2, 3, 4, 5]) == 3
    assert triangles_from_rods([1, 2]) == 0
    assert missing_right_side(3, 4, 0) == 5.0
    assert missing_right_side(0, 5, 13) == 12.0
    assert missing_right_side(7, 0, 5) == -1
    assert turn_directions([(0, 0), (1, 0), (1, 1), (2, 1)]) == 'LR'
    assert turn_directions([(0, 0), (1, 1), (2, 2)]) == 'S'
    assert turn_directions([(0, 0)]) == ''
    assert quadrant_tally([(1, 2), (-1, 4), (0, 3), (5, 5)]) == {'I': 2, 'II': 1, 'axis': 1}
    assert quadrant_tally([]) == {}
    assert rotate_quarter((2, 1), 1) == (-1, 2)
    assert rotate_quarter((2, 1), -1) == (1, -2)
    assert rotate_quarter((2, 1), 4) == (2, 1)
    assert centre_of_box([(0, 0), (4, 2), (1, 6)]) == (2.0, 3.0)
    assert centre_of_box([(1, 1)]) == (1.0, 1.0)
    assert overlap_of_boxes((0, 0, 4, 3), (2, 1, 6, 5)) == 4
    assert overlap_of_boxes((0, 0, 1, 1), (1, 0, 2, 1)) == 0
    assert cover_count_grid(4, 2, [(0, 0, 2, 2), (1, 0, 4, 1)]) == 1
    assert cover_count_grid(2, 2, [(0, 0, 1, 1)]) == 0
    assert letterbox_fit((3, 5), [(4, 4), (5, 3)]) == 1
    assert letterbox_fit((9, 1), [(4, 4)]) == -1
    assert lattice_points_in_circle(1) == 5
    assert lattice_points_in_circle(2) == 13
    assert lattice_points_in_circle(0) == 1
    assert dart_score(1, 1, [(1, 50), (3, 20)]) == 20
    assert dart_score(5, 0, [(1, 50), (3, 20)]) == 0
    assert arc_hours(10, 2) == (4, 'cw')
    assert arc_hours(2, 11) == (3, 'ccw')
    assert arc_hours(1, 7) == (6, 'cw')
    assert regular_polygon_angle(4) == 90.0
    assert regular_polygon_angle(2) is None
    assert manhattan_centre([(0, 0), (2, 2), (5, 5)]) == (2, 2)
    assert manhattan_centre([(1, 7)]) == (1, 7)
    assert box_surface_and_volume(2, 3, 4, True) == (52, 24)
    assert box_surface_and_volume(2, 3, 4, False) == (46, 24)
    assert painted_cubes(3) == {0: 1, 1: 6, 2: 12, 3: 8}
    assert painted_cubes(2) == {0: 0, 1: 0, 2: 0, 3: 8}
    assert convert_length(5, 'm', 'cm') == 500
    assert convert_length(250, 'mm', 'm') == 0.25
    assert convert_length(1, 'm', 'ft') is None
    assert parse_weight('2kg') == 2000
    assert parse_weight('300 g') == 300
    assert parse_weight('1.5kg') == 1500
    assert parse_weight('3lb') is None
    assert roman_measure(97) == [(2, 'field'), (3, 'pole'), (2, 'step')]
    assert roman_measure(40) == [(1, 'field')]
    assert roman_measure(0) == []
    assert squares_from_rectangle(5, 3) == [3, 2, 1, 1]
    assert squares_from_rectangle(4, 4) == [4]
    assert perimeter_of_cells([(0, 0), (1, 0)]) == 6
    assert perimeter_of_cells([(0, 0), (1, 1)]) == 8
    assert perimeter_of_cells([]) == 0
    assert teams_of_two(['a', 'b']) == [[('a', 'b')]]
    assert menu_count({'soup': ['a', 'b'], 'main': ['c', 'd', 'e']}, ['soup']) == 9
    assert menu_count({}, []) == 1
    assert number_of_odd_parts_splits(5) == 3
    assert number_of_odd_parts_splits(0) == 1
    assert nth_polygonal(3, 4) == 10
    assert nth_polygonal(5, 3) == 12
    assert middle_angle([90, 30]) == 60
    assert middle_angle([100, 90]) == -1
    assert middle_angle([60, 70, 40]) == -1
    assert points_in_box([(1, 1), (5, 0), (2, 3)], (3, 3), (0, 0)) == [0, 2]
    assert points_in_box([], (0, 0), (1, 1)) == []
    assert length_of_way([(0, 0), (3, 4), (3, 0)], False) == 9.0
    assert length_of_way([(0, 0), (3, 4), (3, 0)], True) == 12.0
    assert length_of_way([(1, 1)], True) == 0
    assert tank_litres(50, 40, 30) == 60.0
    assert tank_litres(50, 40, 30, 10) == 40.0
    assert tank_litres(10, 10, 5, 6) is None
    assert bricks_in_wall(40, 10, (20, 5)) == 5
    assert bricks_in_wall(20, 5, (20, 5)) == 1
