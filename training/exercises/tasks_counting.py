"""Counting tasks: how many pairs, runs, digits, moves, groups and arrangements meet a condition."""

from typing import Dict, List, Optional, Tuple


def count_steps_up(values: List[int], minimum: int = 1) -> int:
    """
    You are given a list of numbers. Count how often a number is at least `minimum` greater than the
    number directly before it.

    count_steps_up([1, 2, 2, 5]) == 2
    count_steps_up([1, 2, 2, 5], minimum=3) == 1
    """
    count = 0
    for i in range(1, len(values)):
        if values[i] - values[i - 1] >= minimum:
            count += 1
    return count


def count_numbers_with_digit_once(low: int, high: int, digit: int) -> int:
    """
    How many numbers from low to high (both included) contain the digit exactly once?

    count_numbers_with_digit_once(1, 25, 2) == 7
    """
    count = 0
    for number in range(low, high + 1):
        if str(number).count(str(digit)) == 1:
            count += 1
    return count


def digits_written(pages):
    """
    The pages of a book are numbered from 1. Return how many digits have to be printed for all the
    page numbers together.

    digits_written(12) == 15
    digits_written(0) == 0
    """
    total = 0
    first = 1
    length = 1
    while first <= pages:
        last = min(pages, first * 10 - 1)
        total += (last - first + 1) * length
        first *= 10
        length += 1
    return total


def pages_from_digits(digits: int) -> Optional[int]:
    """
    The page numbers of a book (from 1) needed the given number of digits. Return the number of
    pages, or None if no book needs exactly that many.

    pages_from_digits(15) == 12
    pages_from_digits(14) is None
    """
    page = 0
    while digits > 0:
        page += 1
        digits -= len(str(page))
    return page if digits == 0 else None


def count_handshakes(groups: List[int]) -> int:
    """
    At a party there are groups of friends of the given sizes. Everybody shakes hands once with each
    person of the other groups, but not with the own group. Return the number of handshakes.

    count_handshakes([2, 3]) == 6
    count_handshakes([4]) == 0
    """
    total = 0
    for i in range(len(groups)):
        for j in range(i + 1, len(groups)):
            total += groups[i] * groups[j]
    return total


def count_equal_sum_cuts(values: List[int]) -> int:
    """
    Count the places where a list can be cut into two parts that are not empty and have the same
    sum.

    count_equal_sum_cuts([1, 2, 3]) == 1
    count_equal_sum_cuts([0, 0, 0]) == 2
    """
    total = sum(values)
    left = 0
    count = 0
    for value in values[:-1]:
        left += value
        if left * 2 == total:
            count += 1
    return count


def count_lucky_tickets(first: int, last: int) -> int:
    """
    A ticket with a number of four digits (leading zeros included) is lucky if the sum of its first
    two digits equals the sum of its last two. Count the lucky tickets from first to last.

    count_lucky_tickets(1100, 1111) == 2
    """
    lucky = 0
    for number in range(first, last + 1):
        digits = [int(d) for d in "%04d" % number]
        if digits[0] + digits[1] == digits[2] + digits[3]:
            lucky += 1
    return lucky


def count_clock_digit(digit):
    """
    A digital clock shows 00:00 to 23:59. Return how many minutes of a day the given digit (0 to 9)
    is to be seen at least once.

    count_clock_digit(9) == 252
    """
    minutes = 0
    for hour in range(24):
        for minute in range(60):
            if str(digit) in f"{hour:02d}{minute:02d}":
                minutes += 1
    return minutes


def count_visible_buildings(heights: List[int]) -> Tuple[int, int]:
    """
    Buildings stand in a row. Seen from an end, a building is visible if all those before it are
    lower. Return how many are visible from the left and how many from the right.

    count_visible_buildings([3, 1, 4, 2]) == (2, 2)
    """

    def visible(row):
        tallest = 0
        seen = 0
        for height in row:
            if height > tallest:
                tallest = height
                seen += 1
        return seen

    return visible(heights), visible(heights[::-1])


def count_turning_points(values: List[int]) -> int:
    """
    A turning point is a value that is greater than both of its neighbours or smaller than both.
    Neighbouring equal values are taken as one value. Return the number of turning points.

    count_turning_points([1, 3, 3, 2, 5]) == 2
    """
    clean = []
    for value in values:
        if not clean or clean[-1] != value:
            clean.append(value)
    count = 0
    for i in range(1, len(clean) - 1):
        if (clean[i] > clean[i - 1]) == (clean[i] > clean[i + 1]):
            count += 1
    return count


def count_squares_in_grid(rows: int, columns: int, smallest: int = 1) -> int:
    """
    Count all squares of unit cells in a grid of rows and columns, whatever their size, but with
    sides of at least `smallest` cells.

    count_squares_in_grid(2, 3) == 8
    count_squares_in_grid(2, 3, smallest=2) == 2
    """
    total = 0
    for size in range(smallest, min(rows, columns) + 1):
        total += (rows - size + 1) * (columns - size + 1)
    return total


def count_full_blocks(grid: List[str], sign: str) -> int:
    """
    In a grid of characters count the 2 x 2 blocks that consist of the given sign only. Blocks may
    overlap.

    count_full_blocks(["###", "###", ".##"], "#") == 3
    """
    count = 0
    for r in range(len(grid) - 1):
        for c in range(len(grid[0]) - 1):
            if grid[r][c : c + 2] == sign * 2 and grid[r + 1][c : c + 2] == sign * 2:
                count += 1
    return count


def outline_length(grid):
    """
    Land is '#' and water is '.' in a grid. Return the length of all coasts: the number of sides of
    land cells that touch water or the edge of the grid.

    outline_length(["##", "#."]) == 8
    """
    length = 0
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] != "#":
                continue
            for dr, dc in [(0, 1), (0, -1), (1, 0), (-1, 0)]:
                row, column = r + dr, c + dc
                inside = 0 <= row < len(grid) and 0 <= column < len(grid[row])
                if not inside or grid[row][column] == ".":
                    length += 1
    return length


def count_pairs_by_difference(values: List[int], difference: int) -> int:
    """
    Count pairs of positions i < j whose values differ by exactly the given difference, which is not
    negative. The order within a pair does not matter.

    count_pairs_by_difference([1, 3, 3, 5], 2) == 4
    """
    seen = {}
    pairs = 0
    for value in values:
        pairs += seen.get(value - difference, 0)
        if difference != 0:
            pairs += seen.get(value + difference, 0)
        seen[value] = seen.get(value, 0) + 1
    return pairs


def count_divisible_parts(text: str, divisor: int) -> int:
    """
    Count the ways to choose a piece of neighbouring digits of a text so that the piece, read as a
    number, can be divided by the divisor. Pieces with a leading zero count only if they are '0'.

    count_divisible_parts("120", 4) == 4
    """
    count = 0
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            if len(piece) > 1 and piece[0] == "0":
                continue
            if int(piece) % divisor == 0:
                count += 1
    return count


def moves_to_equal_rows(first: List[int], second: List[int]) -> int:
    """
    Two rows of boxes hold stones. In a move one stone goes from a box to its neighbour in the same
    row. Return how many moves turn the first row into the second, or -1 if the sums differ.

    moves_to_equal_rows([3, 0, 0], [1, 1, 1]) == 3
    moves_to_equal_rows([1], [2]) == -1
    """
    if sum(first) != sum(second):
        return -1
    moves = 0
    carried = 0
    for have, want in zip(first, second):
        carried += have - want
        moves += abs(carried)
    return moves


def count_words_between(words, low, high):
    """
    How many of the words stand strictly between two given words in a dictionary? Case is ignored;
    the two words may be given in either order.

    count_words_between(["bee", "Cat", "dog"], "dog", "ape") == 2
    """
    low, high = sorted([low.lower(), high.lower()])
    count = 0
    for word in words:
        if low < word.lower() < high:
            count += 1
    return count


def count_distinct_routes(moves: str) -> int:
    """
    A robot starts at (0, 0) and follows moves 'U', 'D', 'L', 'R'. Return how many different places
    it visits, the start included.

    count_distinct_routes("UDRL") == 3
    count_distinct_routes("") == 1
    """
    steps = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    x = y = 0
    visited = {(0, 0)}
    for move in moves:
        dx, dy = steps[move]
        x += dx
        y += dy
        visited.add((x, y))
    return len(visited)


def count_toggles(days: int, every: List[int]) -> int:
    """
    A lamp is off. Several people press its switch: person i does so on each day that is a multiple of
    every[i]. Return on how many evenings of the days 1 to `days` the lamp is on.

    count_toggles(4, [2]) == 2
    count_toggles(6, [2, 3]) == 4
    """
    on = False
    evenings = 0
    for day in range(1, days + 1):
        for interval in every:
            if day % interval == 0:
                on = not on
        if on:
            evenings += 1
    return evenings


def count_reachable_sums(coins: List[int]) -> int:
    """
    Each coin can be used once or not at all. Return how many different positive sums can be paid
    exactly.

    count_reachable_sums([1, 2, 2]) == 5
    """
    sums = {0}
    for coin in coins:
        new_sums = set()
        for amount in sums:
            new_sums.add(amount + coin)
        sums = sums | new_sums
    return len(sums) - 1


def count_mixed_outfits(
    shirts: List[str], trousers: List[str], clashes: List[Tuple[str, str]]
) -> int:
    """
    Count the combinations of a shirt and a pair of trousers, given by their colours. Equal colours
    are not worn together, nor are the clashing pairs, which are valid in both directions.

    count_mixed_outfits(["red", "blue"], ["blue", "pink"], [("pink", "red")]) == 2
    """
    count = 0
    for shirt in shirts:
        for trouser in trousers:
            if shirt == trouser:
                continue
            if (shirt, trouser) in clashes or (trouser, shirt) in clashes:
                continue
            count += 1
    return count


def count_rounds(scores, target):
    """
    Scores of a game come one after the other. A round ends as soon as its sum reaches the target;
    then the next round begins with 0. Return (complete rounds, points in the open round).

    count_rounds([4, 5, 3, 2], 8) == (1, 5)
    """
    rounds = 0
    points = 0
    for score in scores:
        points += score
        if points >= target:
            rounds += 1
            points = 0
    return rounds, points


def most_common_remainder(values: List[int], divisor: int) -> int:
    """
    Divide all values by the divisor and return the remainder that comes up most often. In a tie
    return the smallest one.

    most_common_remainder([3, 5, 8, 10], 3) == 2
    """
    counts = [0] * divisor
    for value in values:
        counts[value % divisor] += 1
    best = 0
    for remainder in range(divisor):
        if counts[remainder] > counts[best]:
            best = remainder
    return best


def count_matching_socks(socks: List[str], lost: Dict[str, int]) -> int:
    """
    Socks are given by their colours. Of some colours a number of socks got lost (never more than
    there are). Return how many pairs of equal colour are left in all.

    count_matching_socks(["red", "red", "tan", "tan", "tan"], {"red": 1}) == 1
    """
    counts = {}
    for colour in socks:
        counts[colour] = counts.get(colour, 0) + 1
    pairs = 0
    for colour in counts:
        pairs += (counts[colour] - lost.get(colour, 0)) // 2
    return pairs


def count_bus_passengers(stops: List[Tuple[int, int]], seats: int) -> Tuple[int, int]:
    """
    At each stop (out, in) people leave and board a bus. Return the largest number of passengers
    that ever were in the bus and at how many departures somebody had to stand.

    count_bus_passengers([(0, 5), (2, 4), (6, 1)], 5) == (7, 1)
    """
    passengers = 0
    most = 0
    standing = 0
    for leaving, boarding in stops:
        passengers += boarding - leaving
        if passengers > most:
            most = passengers
        if passengers > seats:
            standing += 1
    return most, standing


def count_unpaired_brackets(text):
    """
    Return (a, b): the number of closing round brackets without an opening one before, and the number
    of opening ones that are never closed.

    count_unpaired_brackets("a) (b (c)") == (1, 1)
    """
    closing = 0
    opened = 0
    for char in text:
        if char == "(":
            opened += 1
        elif char == ")":
            if opened:
                opened -= 1
            else:
                closing += 1
    return closing, opened


def count_anagram_groups(words: List[str]) -> Dict[int, int]:
    """
    Words with the same letters form a group. Return a dictionary from the size of a group to the
    number of groups with that size.

    count_anagram_groups(["tea", "eat", "tin", "nit", "cup"]) == {2: 2, 1: 1}
    """
    groups = {}
    for word in words:
        key = "".join(sorted(word))
        groups[key] = groups.get(key, 0) + 1
    sizes = {}
    for size in groups.values():
        sizes[size] = sizes.get(size, 0) + 1
    return sizes


def count_swaps_needed(row: str) -> int:
    """
    A row of 'B' and 'G' is to be ordered so that all 'B' come first. Only neighbours can be swapped.
    Return the smallest number of swaps.

    count_swaps_needed("GBGB") == 3
    count_swaps_needed("BBG") == 0
    """
    swaps = 0
    girls = 0
    for child in row:
        if child == "G":
            girls += 1
        else:
            swaps += girls
    return swaps


def count_even_windows(values: List[int], size: int) -> int:
    """
    Slide a window of the given size over a list and count the positions at which the sum in the
    window is even.

    count_even_windows([1, 1, 2, 3], 2) == 1
    """
    if size > len(values):
        return 0
    total = sum(values[:size])
    count = 1 if total % 2 == 0 else 0
    for i in range(size, len(values)):
        total += values[i] - values[i - size]
        if total % 2 == 0:
            count += 1
    return count


def count_leaders(votes):
    """
    Votes are counted one by one. Return how often the lead changes to another candidate, the first
    leader not counted. A candidate leads only with more votes than the leader so far.

    count_leaders(["a", "b", "b", "a", "a"]) == 2
    """
    counts = {}
    leader = None
    changes = 0
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
        if leader is None:
            leader = vote
        elif vote != leader and counts[vote] > counts[leader]:
            leader = vote
            changes += 1
    return changes


def count_shared_edges(path: List[Tuple[int, int]]) -> int:
    """
    A path is a list of neighbouring points. Count the edges between points that are walked at least
    twice, whatever the direction.

    count_shared_edges([(0, 0), (0, 1), (0, 0), (1, 0)]) == 1
    """
    walked = {}
    for i in range(len(path) - 1):
        edge = tuple(sorted([path[i], path[i + 1]]))
        walked[edge] = walked.get(edge, 0) + 1
    return sum(1 for count in walked.values() if count >= 2)


def cards_until_all_seen(cards: List[str], kinds: int) -> int:
    """
    Somebody collects cards one by one. Return after how many cards all kinds were found; if some
    kind is still missing at the end, return minus the number of missing kinds.

    cards_until_all_seen(["a", "b", "a", "c"], 3) == 4
    cards_until_all_seen(["a", "a"], 3) == -2
    """
    found = set()
    for i in range(len(cards)):
        found.add(cards[i])
        if len(found) == kinds:
            return i + 1
    return len(found) - kinds


def count_rising_columns(grid: List[List[int]]) -> int:
    """
    Count the columns of a table of numbers in which every number is greater than the one above.

    count_rising_columns([[1, 5], [2, 5], [4, 9]]) == 1
    """
    count = 0
    for c in range(len(grid[0])):
        rising = True
        for r in range(1, len(grid)):
            if grid[r][c] <= grid[r - 1][c]:
                rising = False
        if rising:
            count += 1
    return count


def count_sundays_worked(start, days, shift):
    """
    Somebody works `shift` days and then has two days off, again and again, beginning with work on
    weekday `start` (0 is Monday, 6 Sunday). Return on how many Sundays of the next `days` days he
    works.

    count_sundays_worked(0, 14, 5) == 0
    count_sundays_worked(6, 8, 4) == 2
    """
    sundays = 0
    for day in range(days):
        working = day % (shift + 2) < shift
        weekday = (start + day) % 7
        if working and weekday == 6:
            sundays += 1
    return sundays


def count_subset_words(words: List[str]) -> int:
    """
    Count the pairs of different words in a list where all letters of the first word occur also in
    the second one; how often they occur does not matter.

    count_subset_words(["on", "noon", "nut"]) == 2
    """
    count = 0
    for i in range(len(words)):
        for j in range(len(words)):
            if words[i] != words[j] and set(words[i]) <= set(words[j]):
                count += 1
    return count


def count_alternating_rows(grid: List[str]) -> int:
    """
    Count the rows of a grid in which no two neighbouring signs are equal. Rows with fewer than two
    signs do not count.

    count_alternating_rows(["xoxo", "xxo", "o"]) == 1
    """
    count = 0
    for row in grid:
        if len(row) < 2:
            continue
        equal = [i for i in range(1, len(row)) if row[i] == row[i - 1]]
        if not equal:
            count += 1
    return count


def count_common_prefix_pairs(names: List[str], size: int) -> int:
    """
    Return how many pairs of names agree in their first `size` letters. Shorter names form no pairs.

    count_common_prefix_pairs(["anna", "anke", "anton", "a"], 2) == 3
    """
    starts = {}
    for name in names:
        if len(name) >= size:
            start = name[:size]
            starts[start] = starts.get(start, 0) + 1
    pairs = 0
    for count in starts.values():
        pairs += count * (count - 1) // 2
    return pairs


def count_refuels(distances, tank):
    """
    A car starts with a full tank that is enough for `tank` kilometres. Between two stations it has to
    drive the given distances; at a station it refuels only if the next distance would not be
    possible otherwise. Return the number of refuels, or -1 if a distance is too long.

    count_refuels([40, 50, 30], 100) == 1
    count_refuels([120], 100) == -1
    """
    left = tank
    refuels = 0
    for distance in distances:
        if distance > tank:
            return -1
        if distance > left:
            left = tank
            refuels += 1
        left -= distance
    return refuels


def count_stacked_boxes(sizes: List[int]) -> int:
    """
    Boxes arrive one after the other. A box is put on the first stack whose top box is larger; if
    there is none, a new stack is begun. Return the number of stacks.

    count_stacked_boxes([5, 3, 4, 1, 6]) == 3
    """
    tops = []
    for size in sizes:
        placed = False
        for i in range(len(tops)):
            if tops[i] > size:
                tops[i] = size
                placed = True
                break
        if not placed:
            tops.append(size)
    return len(tops)


def count_late_trains(plan: List[str], actual: List[str], tolerance: int) -> int:
    """
    You are given the planned and the actual arrivals of trains as 'hh:mm' in the same order. Count
    the trains that are more than `tolerance` minutes late. An actual time far before the planned
    one (more than twelve hours) means that the train came after midnight.

    count_late_trains(["10:00", "23:50"], ["10:05", "00:10"], 5) == 1
    """
    late = 0
    for planned, real in zip(plan, actual):
        first = int(planned[:2]) * 60 + int(planned[3:])
        second = int(real[:2]) * 60 + int(real[3:])
        delay = second - first
        if delay < -720:
            delay += 1440
        if delay > tolerance:
            late += 1
    return late


def count_dominoes_fallen(gaps: List[int], height: int) -> int:
    """
    Dominoes of the same height stand in a row; `gaps` are the distances between neighbours. The
    first one is pushed over. A falling domino hits the next if the gap is smaller than its height.
    Return how many fall.

    count_dominoes_fallen([2, 2, 5, 1], 4) == 3
    """
    fallen = 1
    for gap in gaps:
        if gap >= height:
            break
        fallen += 1
    return fallen


def count_letters_needed(words: List[str]) -> Dict[str, int]:
    """
    A box of letter stamps should allow to lay any one of the words (one at a time). Return for each
    letter how many stamps the box needs, in alphabetical order.

    count_letters_needed(["noon", "tin"]) == {"i": 1, "n": 2, "o": 2, "t": 1}
    """
    needed = {}
    for word in words:
        for letter in word:
            count = word.count(letter)
            if count > needed.get(letter, 0):
                needed[letter] = count
    return {letter: needed[letter] for letter in sorted(needed)}


def count_idle_minutes(jobs, end):
    """
    A printer gets jobs (minute, length) in the order of time and prints them one after the other.
    Return how many minutes it has nothing to do between minute 0 and `end`.

    count_idle_minutes([(2, 3), (4, 2), (10, 1)], 12) == 6
    """
    idle = 0
    free_at = 0
    for minute, length in jobs:
        if minute > free_at:
            idle += minute - free_at
            free_at = minute
        free_at += length
    if free_at < end:
        idle += end - free_at
    return idle


def check():
    assert count_late_trains(["10:00", "23:50"], ["10:05", "00:10"], 5) == 1
    assert count_dominoes_fallen([2, 2, 5, 1], 4) == 3
    assert count_letters_needed(["noon", "tin"]) == {"i": 1, "n": 2, "o": 2, "t": 1}
    assert count_idle_minutes([(2, 3), (4, 2), (10, 1)], 12) == 6
    assert count_steps_up([1, 2, 2, 5]) == 2
    assert count_steps_up([1, 2, 2, 5], minimum=3) == 1
    assert count_numbers_with_digit_once(1, 25, 2) == 7
    assert digits_written(12) == 15
    assert digits_written(0) == 0
    assert digits_written(100) == 192
    assert pages_from_digits(15) == 12
    assert pages_from_digits(14) is None
    assert count_handshakes([2, 3]) == 6
    assert count_handshakes([4]) == 0
    assert count_equal_sum_cuts([1, 2, 3]) == 1
    assert count_equal_sum_cuts([0, 0, 0]) == 2
    assert count_lucky_tickets(1100, 1111) == 2
    assert count_clock_digit(9) == 252
    assert count_visible_buildings([3, 1, 4, 2]) == (2, 2)
    assert count_turning_points([1, 3, 3, 2, 5]) == 2
    assert count_squares_in_grid(2, 3) == 8
    assert count_squares_in_grid(2, 3, smallest=2) == 2
    assert count_full_blocks(["###", "###", ".##"], "#") == 3
    assert outline_length(["##", "#."]) == 8
    assert count_pairs_by_difference([1, 3, 3, 5], 2) == 4
    assert count_pairs_by_difference([7, 7, 7], 0) == 3
    assert count_divisible_parts("120", 4) == 4
    assert moves_to_equal_rows([3, 0, 0], [1, 1, 1]) == 3
    assert moves_to_equal_rows([1], [2]) == -1
    assert count_words_between(["bee", "Cat", "dog"], "dog", "ape") == 2
    assert count_distinct_routes("UDRL") == 3
    assert count_distinct_routes("") == 1
    assert count_toggles(4, [2]) == 2
    assert count_toggles(6, [2, 3]) == 4
    assert count_reachable_sums([1, 2, 2]) == 5
    assert count_mixed_outfits(["red", "blue"], ["blue", "pink"], [("pink", "red")]) == 2
    assert count_rounds([4, 5, 3, 2], 8) == (1, 5)
    assert most_common_remainder([3, 5, 8, 10], 3) == 2
    assert count_matching_socks(["red", "red", "tan", "tan", "tan"], {"red": 1}) == 1
    assert count_bus_passengers([(0, 5), (2, 4), (6, 1)], 5) == (7, 1)
    assert count_unpaired_brackets("a) (b (c)") == (1, 1)
    assert count_anagram_groups(["tea", "eat", "tin", "nit", "cup"]) == {2: 2, 1: 1}
    assert count_swaps_needed("GBGB") == 3
    assert count_swaps_needed("BBG") == 0
    assert count_even_windows([1, 1, 2, 3], 2) == 1
    assert count_leaders(["a", "b", "b", "a", "a"]) == 2
    assert count_shared_edges([(0, 0), (0, 1), (0, 0), (1, 0)]) == 1
    assert cards_until_all_seen(["a", "b", "a", "c"], 3) == 4
    assert cards_until_all_seen(["a", "a"], 3) == -2
    assert count_rising_columns([[1, 5], [2, 5], [4, 9]]) == 1
    assert count_sundays_worked(0, 14, 5) == 0
    assert count_sundays_worked(6, 8, 4) == 2
    assert count_subset_words(["on", "noon", "nut"]) == 2
    assert count_alternating_rows(["xoxo", "xxo", "o"]) == 1
    assert count_common_prefix_pairs(["anna", "anke", "anton", "a"], 2) == 3
    assert count_refuels([40, 50, 30], 100) == 1
    assert count_refuels([120], 100) == -1
    assert count_stacked_boxes([5, 3, 4, 1, 6]) == 3


check()
