"""Points, rectangles, triangles, intervals, clamping and rounding."""

import math
from itertools import combinations


def clamp_to_screen(x: int, y: int, width: int, height: int) -> tuple[int, int]:
    """Move a point into a screen whose valid coordinates are 0..width-1 and 0..height-1.

    >>> clamp_to_screen(-5, 120, 200, 100)
    (0, 99)
    """
    inside_x = max(0, min(x, width - 1))
    inside_y = max(0, min(y, height - 1))
    return inside_x, inside_y


def rectangle_overlap_area(first: tuple, second: tuple) -> int:
    """Return the area shared by two rectangles, each given as (left, bottom, right, top).

    >>> rectangle_overlap_area((0, 0, 4, 3), (2, 1, 6, 5))
    4
    >>> rectangle_overlap_area((0, 0, 1, 1), (2, 2, 3, 3))
    0
    """
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    if width <= 0 or height <= 0:
        return 0
    return width * height


def bounding_box(points):
    """Return (left, bottom, right, top) of the smallest upright rectangle around all points.

    >>> bounding_box([(2, 5), (-1, 3), (4, 4)])
    (-1, 3, 4, 5)
    """
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


def farthest_pair(points):
    """Return the two points, in list order, that lie farthest apart.

    >>> farthest_pair([(0, 0), (3, 4), (1, 1), (-3, -4)])
    ((3, 4), (-3, -4))
    """
    best, longest = None, -1.0
    for i in range(len(points)):
        for j in range(i + 1, len(points)):
            length = math.dist(points[i], points[j])
            if length > longest:
                best, longest = (points[i], points[j]), length
    return best


def path_length(points: list[tuple[float, float]]) -> float:
    """
    >>> path_length([(0, 0), (3, 4), (3, 10)])
    11.0

    Return the length of the path that visits the points in order, rounded to 2 decimals.
    """
    length = 0.0
    for start, end in zip(points, points[1:]):
        length += math.dist(start, end)
    return round(length, 2)


def polygon_area(corners: list[tuple[int, int]]) -> float:
    """Return the area of a simple polygon with the shoelace formula.

    The corners are given in order around the polygon, in either direction.

    >>> polygon_area([(0, 0), (4, 0), (4, 3)])
    6.0
    """
    doubled = 0
    for i, (x, y) in enumerate(corners):
        next_x, next_y = corners[(i + 1) % len(corners)]
        doubled += x * next_y - next_x * y
    return abs(doubled) / 2


def triangle_kind(a: int, b: int, c: int) -> str:
    """Classify three side lengths by angle: 'right', 'acute', 'obtuse', or 'none' if no triangle exists.

    >>> triangle_kind(5, 3, 4)
    'right'
    >>> triangle_kind(1, 2, 3)
    'none'
    >>> triangle_kind(4, 4, 7)
    'obtuse'
    """
    short, middle, long = sorted((a, b, c))
    if short + middle <= long:
        return "none"
    difference = short**2 + middle**2 - long**2
    if difference == 0:
        return "right"
    return "acute" if difference > 0 else "obtuse"


def union_length(intervals: list[tuple[int, int]]) -> int:
    """
    >>> union_length([(1, 4), (8, 10), (3, 6)])
    7

    Return how much of the number line is covered by at least one of the intervals.
    """
    covered = 0
    reached = float("-inf")
    for start, end in sorted(intervals):
        if end > reached:
            covered += end - max(start, reached)
            reached = end
    return covered


def free_slots(busy: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return the parts of start..end that no busy interval covers, in order.

    >>> free_slots([(10, 12), (9, 11), (14, 15)], 8, 17)
    [(8, 9), (12, 14), (15, 17)]
    """
    gaps = []
    cursor = start
    for begin, finish in sorted(busy):
        if begin > cursor:
            gaps.append((cursor, min(begin, end)))
        cursor = max(cursor, finish)
        if cursor >= end:
            break
    if cursor < end:
        gaps.append((cursor, end))
    return gaps


def most_simultaneous(intervals: list[tuple[int, int]]) -> int:
    """Return the largest number of half-open intervals [start, end) that are active at one time.

    >>> most_simultaneous([(1, 5), (2, 6), (5, 7), (3, 4)])
    3
    """
    events = []
    for start, end in intervals:
        events.append((start, 1))
        events.append((end, -1))
    active = most = 0
    for _, change in sorted(events):
        active += change
        most = max(most, active)
    return most


def subtract_interval(interval, hole):
    """Cut the hole out of the interval and return the non-empty pieces that remain.

    >>> subtract_interval((0, 10), (3, 5))
    [(0, 3), (5, 10)]
    >>> subtract_interval((0, 10), (-2, 4))
    [(4, 10)]
    >>> subtract_interval((2, 3), (0, 9))
    []
    """
    start, end = interval
    pieces = [(start, min(end, hole[0])), (max(start, hole[1]), end)]
    return [piece for piece in pieces if piece[0] < piece[1]]


def round_to_step(value: float, step: float) -> float:
    """Round a positive value to the nearest multiple of step; halfway values go up.

    >>> round_to_step(7.3, 0.5)
    7.5
    >>> round_to_step(12, 5)
    10
    """
    steps = math.floor(value / step + 0.5)
    return steps * step


def round_half_away(value: float) -> int:
    """Round to a whole number with halves going away from zero, for negative values too.

    >>> round_half_away(2.5), round_half_away(-2.5), round_half_away(-2.4)
    (3, -3, -2)
    """
    size = math.floor(abs(value) + 0.5)
    return -size if value < 0 else size


def round_to_total(parts: list[float], total: int) -> list[int]:
    """Round the parts, which add up to total, to whole numbers that still add up to total.

    All are rounded down first; the missing units go to the largest fractions, the earlier part first.

    >>> round_to_total([33.4, 33.4, 33.2], 100)
    [34, 33, 33]
    """
    rounded = [math.floor(part) for part in parts]
    by_fraction = sorted(range(len(parts)), key=lambda i: rounded[i] - parts[i])
    for i in by_fraction[: total - sum(rounded)]:
        rounded[i] += 1
    return rounded


def significant(value: float, digits: int) -> float:
    """Round a number to the given count of significant digits.

    >>> significant(0.0012345, 2)
    0.0012
    >>> significant(98765, 3)
    98800.0
    """
    if value == 0:
        return 0.0
    magnitude = math.floor(math.log10(abs(value)))
    return float(round(value, digits - 1 - magnitude))


def quadrant(x, y):
    """
    >>> quadrant(-2, 5)
    'II'
    >>> quadrant(0, 3)
    'axis'

    Name the place of a point: 'I' to 'IV' counterclockwise for the quadrants, 'axis' or 'origin'.
    """
    if x == 0 and y == 0:
        return "origin"
    if x == 0 or y == 0:
        return "axis"
    if y > 0:
        return "I" if x > 0 else "II"
    return "III" if x < 0 else "IV"


def turn_direction(a, b, c):
    """Tell whether walking from a over b to c means turning 'left', 'right' or going 'straight'.

    >>> turn_direction((0, 0), (1, 0), (1, 1))
    'left'
    >>> turn_direction((0, 0), (1, 1), (3, 3))
    'straight'
    """
    cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    if cross == 0:
        return "straight"
    return "left" if cross > 0 else "right"


def reflect_points(points: list[tuple[int, int]], mirror_x: int) -> list[tuple[int, int]]:
    """Mirror all points at the vertical line x = mirror_x.

    >>> reflect_points([(1, 4), (3, 0)], 2)
    [(3, 4), (1, 0)]
    """
    mirrored = []
    for x, y in points:
        mirrored.append((2 * mirror_x - x, y))
    return mirrored


def rotate_quarter_turns(point: tuple[int, int], turns: int) -> tuple[int, int]:
    """Rotate a point about the origin by quarter turns counterclockwise; negative turns go clockwise.

    >>> rotate_quarter_turns((2, 1), 1)
    (-1, 2)
    >>> rotate_quarter_turns((2, 1), -1)
    (1, -2)
    """
    x, y = point
    for _ in range(turns % 4):
        x, y = -y, x
    return x, y


def centroid(points: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the mean point of all points, each coordinate rounded to one decimal.

    >>> centroid([(0, 0), (4, 0), (1, 5)])
    (1.7, 1.7)
    """
    size = len(points)
    mean_x = sum(x for x, _ in points) / size
    mean_y = sum(y for _, y in points) / size
    return round(mean_x, 1), round(mean_y, 1)


def point_on_segment(point, start, end):
    """Tell whether a point with whole coordinates lies on the segment, its ends included.

    >>> point_on_segment((2, 2), (0, 0), (4, 4))
    True
    >>> point_on_segment((5, 5), (0, 0), (4, 4))
    False
    """
    (px, py), (ax, ay), (bx, by) = point, start, end
    if (bx - ax) * (py - ay) != (by - ay) * (px - ax):
        return False
    return min(ax, bx) <= px <= max(ax, bx) and min(ay, by) <= py <= max(ay, by)


def circles_relation(x1, y1, r1, x2, y2, r2):
    """Tell how two circles lie: 'apart', 'inside' (one within the other) or 'crossing' (touching counts).

    >>> circles_relation(0, 0, 1, 5, 0, 2)
    'apart'
    >>> circles_relation(0, 0, 5, 1, 0, 2)
    'inside'
    >>> circles_relation(0, 0, 2, 3, 0, 2)
    'crossing'
    """
    distance = math.hypot(x2 - x1, y2 - y1)
    if distance > r1 + r2:
        return "apart"
    if distance < abs(r1 - r2):
        return "inside"
    return "crossing"


def points_in_circle(points: list[tuple[int, int]], center: tuple[int, int], radius: int) -> int:
    """Count the points that lie inside the circle or on its border.

    >>> points_in_circle([(1, 1), (3, 4), (4, 4)], (0, 0), 5)
    2
    """
    cx, cy = center
    inside = 0
    for x, y in points:
        if (x - cx) ** 2 + (y - cy) ** 2 <= radius**2:
            inside += 1
    return inside


def grid_points_inside(radius: int) -> int:
    """Count the points with whole coordinates at a distance of less than radius from the origin.

    >>> grid_points_inside(2)
    9
    """
    span = range(-radius, radius + 1)
    return sum(x * x + y * y < radius * radius for x in span for y in span)


def fit_into_frame(width, height, max_width, max_height):
    """Scale a picture down, keeping its shape, so that it fits into the frame; never enlarge it.

    Sizes are rounded to whole pixels.

    >>> fit_into_frame(800, 400, 200, 200)
    (200, 100)
    >>> fit_into_frame(50, 40, 200, 200)
    (50, 40)
    """
    scale = min(1, max_width / width, max_height / height)
    return round(width * scale), round(height * scale)


def compass_name(degrees: float) -> str:
    """Name the nearest of the eight compass directions for a bearing (0 is north, 90 is east).

    >>> compass_name(100)
    'E'
    >>> compass_name(-50)
    'NW'
    """
    names = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    sector = round(degrees % 360 / 45)
    return names[sector % 8]


def smallest_turn(current: int, target: int) -> int:
    """Return the turn in degrees, from -179 to 180, that leads from one heading to another.

    >>> smallest_turn(350, 20)
    30
    >>> smallest_turn(20, 350)
    -30
    """
    turn = (target - current) % 360
    if turn > 180:
        turn -= 360
    return turn


def lerp_color(first, second, share):
    """Mix two RGB colors: share 0 gives the first, 1 the second; channels are rounded.

    Shares outside of 0 to 1 are clamped.

    >>> lerp_color((0, 100, 200), (100, 0, 200), 0.25)
    (25, 75, 200)
    """
    share = min(max(share, 0), 1)
    return tuple(round(a + (b - a) * share) for a, b in zip(first, second))


def remap(value: float, source: tuple[float, float], target: tuple[float, float]) -> float:
    """Carry a value linearly from the source range to the target range.

    >>> remap(75, (50, 100), (0, 10))
    5.0
    """
    source_low, source_high = source
    target_low, target_high = target
    share = (value - source_low) / (source_high - source_low)
    return target_low + share * (target_high - target_low)


def wrap_position(position: int, low: int, high: int) -> int:
    """Wrap a position into low..high (both included), as on a ring.

    >>> wrap_position(13, 1, 12)
    1
    >>> wrap_position(0, 1, 12)
    12
    """
    size = high - low + 1
    return (position - low) % size + low


def bounce_position(start: int, steps: int, length: int) -> int:
    """Return the cell where a ball ends that moves right from start and bounces at both ends of a track.

    Cells are 0..length-1 and the ball needs one step for each neighbouring cell.

    >>> bounce_position(3, 4, 5)
    1
    """
    position, direction = start, 1
    for _ in range(steps):
        if not 0 <= position + direction < length:
            direction = -direction
        position += direction
    return position


def triangle_contains(corners, point):
    """Tell whether the point lies inside the triangle or on its border, by the signs of cross products.

    >>> triangle_contains([(0, 0), (4, 0), (0, 4)], (1, 1))
    True
    >>> triangle_contains([(0, 0), (4, 0), (0, 4)], (3, 3))
    False
    """
    x, y = point
    sides = []
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1]):
        sides.append((bx - ax) * (y - ay) - (by - ay) * (x - ax))
    return all(s >= 0 for s in sides) or all(s <= 0 for s in sides)


def merge_touching(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Merge whole-number intervals that overlap or directly follow each other (3-5 and 6-8).

    >>> merge_touching([(6, 8), (1, 2), (3, 5), (10, 12)])
    [(1, 8), (10, 12)]
    """
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def common_part(intervals):
    """Return the interval that is part of all given intervals, or None if there is no common point.

    >>> common_part([(1, 8), (3, 10), (2, 6)])
    (3, 6)
    >>> common_part([(1, 2), (5, 6)]) is None
    True
    """
    start = max(low for low, _ in intervals)
    end = min(high for _, high in intervals)
    return (start, end) if start <= end else None


def nested_pairs(intervals):
    """Count the ordered pairs of different intervals in which the first lies fully within the second.

    >>> nested_pairs([(1, 10), (2, 5), (3, 4), (9, 12)])
    3
    """
    pairs = 0
    for i, (start, end) in enumerate(intervals):
        for j, (low, high) in enumerate(intervals):
            if i != j and low <= start and end <= high:
                pairs += 1
    return pairs


def is_axis_rectangle(points: list[tuple[int, int]]) -> bool:
    """
    >>> is_axis_rectangle([(0, 0), (2, 3), (2, 0), (0, 3)])
    True
    >>> is_axis_rectangle([(0, 0), (2, 3), (2, 0), (1, 3)])
    False

    Tell whether four points are the corners of an upright rectangle with a positive area.
    """
    xs = {x for x, _ in points}
    ys = {y for _, y in points}
    return len(xs) == len(ys) == 2 and len(set(points)) == 4


def largest_triangle(points: list[tuple[int, int]]) -> float:
    """Return the area of the largest triangle with its corners among the points.

    >>> largest_triangle([(0, 0), (2, 0), (0, 2), (5, 5)])
    8.0
    """

    def area(p, q, r):
        return abs((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])) / 2

    return max(area(*corners) for corners in combinations(points, 3))


def manhattan_ring(center: tuple[int, int], distance: int) -> list[tuple[int, int]]:
    """List, sorted, all grid cells that are exactly the given number of steps away from the center.

    >>> manhattan_ring((0, 0), 1)
    [(-1, 0), (0, -1), (0, 1), (1, 0)]
    """
    cx, cy = center
    cells = set()
    for dx in range(-distance, distance + 1):
        dy = distance - abs(dx)
        cells.add((cx + dx, cy + dy))
        cells.add((cx + dx, cy - dy))
    return sorted(cells)


def nearest_station(stations: dict[str, tuple[int, int]], x: int, y: int) -> str:
    """Return the name of the station with the fewest grid steps to (x, y); on ties the first name wins.

    >>> nearest_station({"north": (0, 9), "east": (6, 0)}, 2, 1)
    'east'
    """

    def steps(name):
        sx, sy = stations[name]
        return abs(sx - x) + abs(sy - y)

    return min(sorted(stations), key=steps)


def line_through(first: tuple[int, int], second: tuple[int, int]) -> str:
    """Describe the line through two points as 'y = mx + b' with one decimal, or 'x = c' when vertical.

    >>> line_through((0, 1), (2, 5))
    'y = 2.0x + 1.0'
    >>> line_through((3, 1), (3, 4))
    'x = 3'
    >>> line_through((0, -2), (2, 0))
    'y = 1.0x - 2.0'
    """
    (x1, y1), (x2, y2) = first, second
    if x1 == x2:
        return f"x = {x1}"
    slope = (y2 - y1) / (x2 - x1)
    intercept = y1 - slope * x1
    sign = "-" if intercept < 0 else "+"
    return f"y = {slope:.1f}x {sign} {abs(intercept):.1f}"


def boxes_needed(length, width, height, box):
    """Tell how many cubes with the edge length box are needed to cover a block of the given size.

    >>> boxes_needed(10, 4, 3, 3)
    8
    """
    count = 1
    for side in (length, width, height):
        count *= math.ceil(side / box)
    return count


def fence_posts(sides: list[int], spacing: int) -> int:
    """Count the posts for a closed fence: one at each corner and more along each side so that no gap
    between neighbouring posts is larger than the spacing.

    >>> fence_posts([10, 4, 10, 4], 4)
    8
    """
    posts = 0
    for side in sides:
        gaps = -(-side // spacing)
        posts += gaps
    return posts


def convex_polygon(corners: list[tuple[int, int]]) -> bool:
    """Tell whether a simple polygon, given by its corners in order, has no corner that bends inwards.

    >>> convex_polygon([(0, 0), (4, 0), (4, 4), (0, 4)])
    True
    >>> convex_polygon([(0, 0), (4, 0), (1, 1), (0, 4)])
    False
    """
    bends = set()
    for i, (x, y) in enumerate(corners):
        ax, ay = corners[i - 1]
        bx, by = corners[(i + 1) % len(corners)]
        cross = (x - ax) * (by - y) - (y - ay) * (bx - x)
        if cross:
            bends.add(cross > 0)
    return len(bends) <= 1


def distance_to_interval(value: int, low: int, high: int) -> int:
    """Return how far the value lies outside of low..high; it is 0 within.

    >>> distance_to_interval(3, 5, 9), distance_to_interval(12, 5, 9), distance_to_interval(6, 5, 9)
    (2, 3, 0)
    """
    if value < low:
        return low - value
    return max(0, value - high)


def snap_to_points(value: float, anchors: list[float], reach: float) -> float:
    """Replace the value by the nearest anchor if that is at most reach away; leave it alone otherwise.

    >>> snap_to_points(10.4, [0, 10, 20], 0.5)
    10
    >>> snap_to_points(13, [0, 10, 20], 0.5)
    13
    """
    nearest = min(anchors, key=lambda anchor: abs(anchor - value))
    if abs(nearest - value) <= reach:
        return nearest
    return value
