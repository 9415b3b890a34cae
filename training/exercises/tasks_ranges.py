"""Tasks with ranges: intervals, shelves, floors, pages, rows of seats, time slots and index arithmetic."""

from typing import List, Optional, Tuple


def pages_to_print(spec: str, last_page: int) -> List[int]:
    """
    Given a print request such as '1-3,8,6-', return the pages in the order of the request. '6-'
    means from 6 to the last page. Pages beyond the last page are left out.

    >>> pages_to_print("1-3,8,6-", 7)
    [1, 2, 3, 6, 7]
    """
    pages = []
    for part in spec.split(","):
        if "-" in part:
            first, last = part.split("-")
            end = int(last) if last else last_page
            for page in range(int(first), end + 1):
                if page <= last_page:
                    pages.append(page)
        elif int(part) <= last_page:
            pages.append(int(part))
    return pages


def booklet_sheets(pages: int) -> List[Tuple[int, int, int, int]]:
    """
    A booklet is made of folded sheets with four pages each. Return for each sheet, from the
    outside to the inside, its pages as (left front, right front, left back, right back). Pages
    that do not exist are 0.

    >>> booklet_sheets(4)
    [(4, 1, 2, 3)]
    >>> booklet_sheets(7)
    [(0, 1, 2, 7), (6, 3, 4, 5)]
    """
    total = (pages + 3) // 4 * 4
    sheets = []
    low, high = 1, total
    while low < high:
        sheet = (high, low, low + 1, high - 1)
        sheets.append(tuple(page if page <= pages else 0 for page in sheet))
        low += 2
        high -= 2
    return sheets


def page_turns(pages, start, goal):
    """
    A book opens at a page from the front or the back; page 1 is alone on the right, then come
    the pairs 2-3, 4-5 and so on. How many leaves must be turned to get from page `start` to page
    `goal`? The number of pages limits both.

    >>> page_turns(10, 1, 5)
    2
    >>> page_turns(10, 2, 3)
    0
    """
    start = min(start, pages)
    goal = min(goal, pages)
    return abs(goal // 2 - start // 2)


def free_seats_together(row: str, people: int) -> int:
    """
    A row of seats is a text with 'o' for free and 'x' for taken. Return the index of the first
    of `people` free seats next to each other, or -1. The leftmost place counts.

    >>> free_seats_together("xooxooo", 3)
    4
    >>> free_seats_together("xox", 2)
    -1
    """
    run = 0
    for i in range(len(row)):
        if row[i] == "o":
            run += 1
            if run == people:
                return i - people + 1
        else:
            run = 0
    return -1


def seat_name(number: int, per_row: int) -> str:
    """
    Seats in a plane are numbered 0, 1, 2, ... from the front. Return a seat's usual name: the
    row (from 1) and a letter, where the letter I is not used.

    >>> seat_name(0, 6), seat_name(13, 6)
    ('1A', '3B')
    >>> seat_name(8, 9)
    '1J'
    """
    letters = "ABCDEFGHJKL"
    row = number // per_row + 1
    place = number % per_row
    return str(row) + letters[place]


def range_gaps(ranges: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    You are given ranges (first, last) of numbers in use, both ends included and in any order;
    they may overlap. Return the ranges of unused numbers between them.

    >>> range_gaps([(10, 12), (1, 3), (2, 7)])
    [(8, 9)]
    >>> range_gaps([(1, 2), (3, 4)])
    []
    """
    gaps = []
    reached = None
    for first, last in sorted(ranges):
        if reached is not None and first > reached + 1:
            gaps.append((reached + 1, first - 1))
        if reached is None or last > reached:
            reached = last
    return gaps


def overlap_with_shift(start: int, end: int, shift_start: int, shift_end: int) -> int:
    """
    Work goes from `start` to `end` (hours of a day). Return how many hours lie in a shift that
    may go over midnight: a shift from 22 to 6 covers 22-24 and 0-6.

    >>> overlap_with_shift(4, 12, 22, 6)
    2
    >>> overlap_with_shift(20, 23, 18, 22)
    2
    """
    hours = 0
    for hour in range(start, end):
        if shift_start < shift_end:
            inside = shift_start <= hour < shift_end
        else:
            inside = hour >= shift_start or hour < shift_end
        if inside:
            hours += 1
    return hours


def split_range(first, last, parts):
    """
    Split the numbers from `first` to `last` (included) into parts of nearly equal size; the
    earlier parts are the larger ones. Return pairs (first, last); no part may be empty.

    >>> split_range(1, 10, 3)
    [(1, 4), (5, 7), (8, 10)]
    """
    count = last - first + 1
    size, rest = divmod(count, parts)
    result = []
    for part in range(parts):
        length = size + (1 if part < rest else 0)
        result.append((first, first + length - 1))
        first += length
    return result


def quiet_hours(visits: List[Tuple[int, int]], opening: int, closing: int) -> List[int]:
    """
    Visits to a shop are (from, to) in whole hours, the end not included. Return the opening
    hours in which nobody is in the shop.

    >>> quiet_hours([(9, 11), (13, 14)], 8, 15)
    [8, 11, 12, 14]
    """
    quiet = []
    for hour in range(opening, closing):
        busy = False
        for start, end in visits:
            if start <= hour < end:
                busy = True
        if not busy:
            quiet.append(hour)
    return quiet


def stops_between(stations: List[str], start: str, goal: str, circular: bool = False) -> int:
    """
    Return the number of stations strictly between start and goal. On a circular line the shorter
    direction counts.

    >>> stops_between(["A", "B", "C", "D", "E"], "E", "B")
    2
    >>> stops_between(["A", "B", "C", "D", "E"], "E", "B", circular=True)
    1
    """
    distance = abs(stations.index(goal) - stations.index(start))
    if circular:
        distance = min(distance, len(stations) - distance)
    return max(0, distance - 1)


def lift_button(current: int, wanted: int, lowest: int, highest: int) -> str:
    """
    Floors below 0 are basements and there is a floor 0. Say what the display of a lift shows:
    'up 3' or 'down 2' with the number of floors to go, 'here' at the same floor, or 'error' for
    a floor that does not exist.

    >>> lift_button(-1, 2, -2, 8)
    'up 3'
    >>> lift_button(1, 9, 0, 8)
    'error'
    """
    if wanted < lowest or wanted > highest:
        return "error"
    if wanted == current:
        return "here"
    if wanted > current:
        return "up " + str(wanted - current)
    return "down " + str(current - wanted)


def floors_without(count: int, avoided: List[int]) -> List[int]:
    """
    A hotel with `count` floors leaves out some numbers, for example 13. Return the numbers on
    the lift's buttons, beginning with 1.

    >>> floors_without(4, [2, 4])
    [1, 3, 5, 6]
    """
    buttons = []
    number = 1
    while len(buttons) < count:
        if number not in avoided:
            buttons.append(number)
        number += 1
    return buttons


def shelf_for_book(book, shelves):
    """
    Each shelf has a label with the first and the last word in it, for example ('apple',
    'bread'). Return the index of the shelf where a word belongs: the shelf whose range contains
    it, otherwise the last shelf that begins before it, or 0.

    >>> shelf_for_book("cat", [("apple", "bread"), ("dog", "fox")])
    0
    >>> shelf_for_book("egg", [("apple", "bread"), ("dog", "fox")])
    1
    """
    place = 0
    for i in range(len(shelves)):
        first, last = shelves[i]
        if first <= book <= last:
            return i
        if first < book:
            place = i
    return place


def markers_on_road(length: int, every: int, offset: int = 0) -> List[int]:
    """
    Kilometre stones stand along a road every `every` kilometres, the first at `offset`. A stone
    also stands at the very end in any case. Return their positions.

    >>> markers_on_road(10, 4)
    [0, 4, 8, 10]
    >>> markers_on_road(9, 4, offset=1)
    [1, 5, 9]
    """
    positions = list(range(offset, length + 1, every))
    if not positions or positions[-1] != length:
        positions.append(length)
    return positions


def lamps_lit(length: int, lamps: List[int], reach: int) -> List[int]:
    """
    A street has places 0 to length - 1. A lamp lights its own place and `reach` places on either
    side. Return the places that stay dark.

    >>> lamps_lit(8, [1, 6], 1)
    [3, 4]
    """
    lit = [False] * length
    for lamp in lamps:
        for place in range(lamp - reach, lamp + reach + 1):
            if 0 <= place < length:
                lit[place] = True
    return [place for place in range(length) if not lit[place]]


def trim_range(values: List[int], low: int, high: int) -> List[int]:
    """
    Remove from the beginning and the end of a list all values outside [low, high]. Values
    between two good ones are kept even if they are outside.

    >>> trim_range([9, 3, 12, 4, 0], 1, 5)
    [3, 12, 4]
    >>> trim_range([9, 8], 1, 5)
    []
    """
    start = 0
    end = len(values)
    while start < end and not low <= values[start] <= high:
        start += 1
    while end > start and not low <= values[end - 1] <= high:
        end -= 1
    return values[start:end]


def circular_slice(items, start, count):
    """
    Take `count` items from a list that is seen as a ring, beginning at index `start`. The start
    may be negative or large, and items can be taken several times.

    >>> circular_slice([1, 2, 3, 4], 3, 3)
    [4, 1, 2]
    >>> circular_slice(["a", "b"], -1, 4)
    ['b', 'a', 'b', 'a']
    """
    taken = []
    for i in range(count):
        taken.append(items[(start + i) % len(items)])
    return taken


def hours_open(week: List[Optional[Tuple[int, int]]]) -> Tuple[int, int]:
    """
    For the seven days of a week you get (opening, closing) in hours or None for a closed day.
    A closing hour not after the opening hour lies in the next day. Return the number of open
    days and of open hours.

    >>> hours_open([(9, 17), None, (18, 2), None, None, None, None])
    (2, 16)
    """
    days = 0
    hours = 0
    for day in week:
        if day is None:
            continue
        opening, closing = day
        days += 1
        hours += closing - opening
        if closing <= opening:
            hours += 24
    return days, hours


def nearest_free(taken: List[int], wanted: int, low: int, high: int) -> Optional[int]:
    """
    Find the free number nearest to the wanted one within [low, high]. Of two equally near ones
    take the larger. Return None if no number is free.

    >>> nearest_free([5, 6], 5, 1, 9)
    4
    >>> nearest_free([5], 5, 1, 9)
    6
    >>> nearest_free([1, 2], 1, 1, 2) is None
    True
    """
    for distance in range(high - low + 1):
        for number in (wanted + distance, wanted - distance):
            if low <= number <= high and number not in taken:
                return number
    return None


def shift_ranges(ranges: List[Tuple[int, int]], position: int, size: int) -> List[Tuple[int, int]]:
    """
    In a text with marked ranges (start, end), the end not included, `size` characters are
    inserted at a position. Return the new ranges: those at or behind the position move, and
    those that contain the position inside grow.

    >>> shift_ranges([(0, 2), (3, 6), (8, 9)], 4, 10)
    [(0, 2), (3, 16), (18, 19)]
    """
    shifted = []
    for start, end in ranges:
        if start >= position:
            shifted.append((start + size, end + size))
        elif end > position:
            shifted.append((start, end + size))
        else:
            shifted.append((start, end))
    return shifted


def count_overlaps(first, second):
    """
    Given two lists of closed ranges, count the pairs (one range from each list) that have at
    least one number in common.

    >>> count_overlaps([(1, 3), (5, 9)], [(3, 5), (10, 11)])
    2
    """
    count = 0
    for low, high in first:
        for other_low, other_high in second:
            if low <= other_high and other_low <= high:
                count += 1
    return count


def cover_with_tiles(length: int, tiles: List[int]) -> List[int]:
    """
    Cover a length with tiles, always using the longest tile that still fits, as often as needed.
    Return the tiles used. If a rest remains that no tile fits, append the rest as a negative
    number.

    >>> cover_with_tiles(17, [3, 8])
    [8, 8, -1]
    >>> cover_with_tiles(11, [8, 3])
    [8, 3]
    """
    used = []
    for tile in sorted(tiles, reverse=True):
        while length >= tile:
            used.append(tile)
            length -= tile
    if length > 0:
        used.append(-length)
    return used


def shared_free_time(first: List[int], second: List[int], length: int) -> Optional[int]:
    """
    Two people give the hours in which they are free, as sorted lists. Return the first hour from
    which both are free for `length` hours in a row, or None.

    >>> shared_free_time([8, 9, 10, 13, 14], [9, 12, 13, 14], 2)
    13
    >>> shared_free_time([8], [9], 1) is None
    True
    """
    common = set(first) & set(second)
    for hour in sorted(common):
        if all(hour + i in common for i in range(length)):
            return hour
    return None


def index_after_removals(index: int, removed: List[int]) -> int:
    """
    Items at the given indices are removed from a list, all at once. Return the index that the
    item at `index` has afterwards, or -1 if it is removed itself.

    >>> index_after_removals(5, [0, 3, 9])
    3
    >>> index_after_removals(3, [0, 3])
    -1
    """
    new_index = index
    for place in set(removed):
        if place == index:
            return -1
        if place < index:
            new_index -= 1
    return new_index


def original_index(index, removed):
    """
    After the items at the (original) indices in `removed` were deleted from a list, which
    original index does the item have that is now at `index`?

    >>> original_index(3, [0, 3])
    5
    >>> original_index(0, [])
    0
    """
    for place in sorted(removed):
        if place <= index:
            index += 1
    return index


def bus_times(first: str, last: str, every: int) -> List[str]:
    """
    Write down the departure times of a bus from the first to the last time, both in the form
    'hh:mm', every `every` minutes. The last time is included only if a bus leaves exactly then.

    >>> bus_times("08:50", "09:35", 20)
    ['08:50', '09:10', '09:30']
    """

    def minutes(text):
        return int(text[:2]) * 60 + int(text[3:])

    times = []
    for moment in range(minutes(first), minutes(last) + 1, every):
        times.append("%02d:%02d" % (moment // 60, moment % 60))
    return times


def fence_paint(planks: int, colours: List[str], width: int = 1) -> str:
    """
    Paint the planks of a fence in the given colours, each colour on `width` planks in a row, and
    begin again after the last colour. Return the first letters of the colours of all planks.

    >>> fence_paint(7, ["red", "blue"], 2)
    'rrbbrrb'
    """
    letters = ""
    for plank in range(planks):
        colour = colours[plank // width % len(colours)]
        letters += colour[0]
    return letters


def brick_rows(width: int, brick: int, rows: int) -> List[List[int]]:
    """
    Lay rows of bricks with a length of `brick` in a wall. Even rows (0, 2, ...) begin with a
    whole brick, the others with half a one (use //). The last piece of a row is cut to fit.
    Return the lengths for each row.

    >>> brick_rows(10, 4, 2)
    [[4, 4, 2], [2, 4, 4]]
    """
    wall = []
    for row in range(rows):
        piece = brick if row % 2 == 0 else brick // 2
        pieces = []
        left = width
        while left > 0:
            piece = min(piece, left)
            pieces.append(piece)
            left -= piece
            piece = brick
        wall.append(pieces)
    return wall


def joints_in_line(upper, lower):
    """
    Two rows of bricks are given by their lengths. Return the positions inside the wall where
    joints of both rows lie above each other.

    >>> joints_in_line([4, 4, 2], [2, 2, 6])
    [4]
    """

    def joints(row):
        positions = []
        position = 0
        for length in row[:-1]:
            position += length
            positions.append(position)
        return positions

    return [position for position in joints(upper) if position in joints(lower)]


def level_of_range(value: float, bounds: List[float], names: List[str]) -> str:
    """
    Given ascending bounds and one more name than bounds, return the name of the range a value
    lies in. A value equal to a bound belongs to the upper range.

    >>> level_of_range(37.5, [36, 37.5, 39], ["low", "normal", "raised", "high"])
    'raised'
    """
    place = 0
    for bound in bounds:
        if value >= bound:
            place += 1
    return names[place]


def ruler_labels(length: int, big: int, small: int) -> str:
    """
    Draw a ruler with `length` + 1 positions: '|' at multiples of `big`, otherwise ':' at
    multiples of `small`, otherwise '.'.

    >>> ruler_labels(10, 5, 2)
    '|.:.:|:.:.|'
    """
    line = ""
    for position in range(length + 1):
        if position % big == 0:
            line += "|"
        elif position % small == 0:
            line += ":"
        else:
            line += "."
    return line


def longest_free_block(length, blocked):
    """
    Out of the places 0 to length - 1 some are blocked. Return (start, size) of the longest free
    block, the first one in a tie; (0, 0) if all are blocked.

    >>> longest_free_block(10, [2, 6])
    (3, 3)
    >>> longest_free_block(1, [0])
    (0, 0)
    """
    best = (0, 0)
    start = 0
    for place in range(length + 1):
        if place == length or place in blocked:
            if place - start > best[1]:
                best = (start, place - start)
            start = place + 1
    return best


def reverse_ranges(items: List[int], ranges: List[Tuple[int, int]]) -> List[int]:
    """
    Reverse parts of a list one after the other. A range (a, b) means the items from index a to
    index b, both included. Do not change the given list.

    >>> reverse_ranges([1, 2, 3, 4, 5], [(0, 2), (2, 4)])
    [3, 2, 5, 4, 1]
    """
    result = items[:]
    for first, last in ranges:
        while first < last:
            result[first], result[last] = result[last], result[first]
            first += 1
            last -= 1
    return result


def sum_outside(values: List[int], start: int, end: int) -> int:
    """
    Add up all values of a list except those from index `start` to before `end`. If start is not
    below end, nothing is left out.

    >>> sum_outside([1, 2, 3, 4], 1, 3)
    5
    >>> sum_outside([1, 2], 1, 0)
    3
    """
    total = 0
    for i in range(len(values)):
        if i < start or i >= end:
            total += values[i]
    return total


def crossing_times(length: int, speed_left: int, speed_right: int, gap: int) -> Optional[int]:
    """
    Two walkers start at the ends of a path of the given length and walk towards each other;
    the right one starts `gap` minutes later. Speeds are per minute. Return the first whole
    minute at which they have met or passed each other, or None if both stand still.

    >>> crossing_times(100, 10, 10, 2)
    6
    """
    if speed_left == 0 and speed_right == 0:
        return None
    minute = 0
    while True:
        left = speed_left * minute
        right = length - speed_right * max(0, minute - gap)
        if left >= right:
            return minute
        minute += 1


def place_in_spiral(number):
    """
    Walk a spiral on a grid from (0, 0): 1 step right, 1 up, 2 left, 2 down, 3 right, 3 up and so
    on. Return the place after `number` single steps.

    >>> place_in_spiral(3)
    (0, 1)
    >>> place_in_spiral(0)
    (0, 0)
    """
    directions = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    x = y = 0
    turn = 0
    done = 0
    while done < number:
        dx, dy = directions[turn % 4]
        for _ in range(min(turn // 2 + 1, number - done)):
            x += dx
            y += dy
            done += 1
        turn += 1
    return x, y


def merge_close(positions: List[int], distance: int) -> List[Tuple[int, int]]:
    """
    Put positions together into ranges (first, last): a position belongs to the range before if
    it is at most `distance` away from its last position. The positions come unsorted.

    >>> merge_close([20, 3, 1, 7, 22], 4)
    [(1, 7), (20, 22)]
    """
    merged = []
    for position in sorted(positions):
        if merged and position - merged[-1][1] <= distance:
            merged[-1] = (merged[-1][0], position)
        else:
            merged.append((position, position))
    return merged


def cut_out(whole: Tuple[int, int], hole: Tuple[int, int]) -> List[Tuple[int, int]]:
    """
    Cut a hole out of a range; both have included ends. Return the list of what remains: nothing,
    one range or two.

    >>> cut_out((1, 10), (4, 6))
    [(1, 3), (7, 10)]
    >>> cut_out((1, 10), (0, 6))
    [(7, 10)]
    """
    start, end = whole
    hole_start, hole_end = hole
    if hole_end < start or hole_start > end:
        return [whole]
    parts = []
    if start < hole_start:
        parts.append((start, hole_start - 1))
    if hole_end < end:
        parts.append((hole_end + 1, end))
    return parts


def thin_out(points: List[float], distance: float) -> List[float]:
    """
    Given ascending points on a line, keep the first one and then each point that is at least
    `distance` away from the last point kept. The very last point is always kept; if it is too
    near to the one before, that one is dropped instead.

    >>> thin_out([0, 1, 3, 4, 6, 7], 3)
    [0, 3, 7]
    """
    kept = points[:1]
    for point in points[1:]:
        if point - kept[-1] >= distance:
            kept.append(point)
    if points and kept[-1] != points[-1]:
        if len(kept) > 1:
            kept.pop()
        kept.append(points[-1])
    return kept


def night_count(stays):
    """
    Stays in a hotel are (arrival, departure) as day numbers; the day of departure is not paid.
    Return the day on which most guests stay over night and how many they are. The earliest such
    day counts; without any stay return (0, 0).

    >>> night_count([(1, 4), (3, 6), (3, 4)])
    (3, 3)
    """
    guests = {}
    for arrival, departure in stays:
        for day in range(arrival, departure):
            guests[day] = guests.get(day, 0) + 1
    best_day, most = 0, 0
    for day in sorted(guests):
        if guests[day] > most:
            best_day, most = day, guests[day]
    return best_day, most


def scroll_position(lines: int, height: int, top: int, move: int) -> int:
    """
    A window shows `height` of `lines` lines, the first visible one is `top`. Return the new top
    line after scrolling by `move` lines (negative is up). The window never goes beyond the
    first or the last line.

    >>> scroll_position(100, 20, 75, 10)
    80
    >>> scroll_position(5, 20, 0, 3)
    0
    """
    highest = max(0, lines - height)
    new_top = top + move
    if new_top < 0:
        return 0
    if new_top > highest:
        return highest
    return new_top


def page_links(current: int, total: int, around: int = 1) -> str:
    """
    Write the links under a list of search results: the first page, the last page and the pages
    around the current one, with '..' for what is left out. The current page is in brackets.

    >>> page_links(5, 9)
    '1 .. 4 [5] 6 .. 9'
    >>> page_links(1, 3)
    '[1] 2 3'
    """
    parts = []
    previous = 0
    for page in range(1, total + 1):
        if page not in (1, total) and abs(page - current) > around:
            continue
        if page - previous > 1:
            parts.append("..")
        parts.append(f"[{page}]" if page == current else str(page))
        previous = page
    return " ".join(parts)


def steps_with_landing(steps, landing_every):
    """
    A staircase has a landing after every `landing_every` steps, but none after the last step.
    Return a list of the lengths of its flights.

    >>> steps_with_landing(10, 4)
    [4, 4, 2]
    >>> steps_with_landing(8, 4)
    [4, 4]
    """
    flights = []
    while steps > 0:
        flight = min(landing_every, steps)
        flights.append(flight)
        steps -= flight
    return flights


def rows_of_theatre(first_row: int, growth: int, seat: int) -> Tuple[int, int]:
    """
    The first row of a theatre has `first_row` seats, and each next row `growth` more. Seats are
    numbered through from 1. Return (row, number within the row), both from 1, of a seat.

    >>> rows_of_theatre(10, 2, 10)
    (1, 10)
    >>> rows_of_theatre(10, 2, 23)
    (3, 1)
    """
    row = 1
    size = first_row
    while seat > size:
        seat -= size
        size += growth
        row += 1
    return row, seat
