"""Nested loops over rows and columns, dictionaries of lists, lists of lists and lists of records."""

from collections import defaultdict
from typing import Any, Dict, List, Optional, Tuple


def busiest_column(grid: List[List[int]]) -> int:
    """
    Return the index of the column with the most values different from 0. Of several such columns
    return the leftmost. All rows have the same length and there is at least one row.

    >>> busiest_column([[0, 1, 2], [3, 0, 4]])
    2
    >>> busiest_column([[0, 0]])
    0
    """
    best_column = 0
    best_count = -1
    for column in range(len(grid[0])):
        count = 0
        for row in grid:
            if row[column] != 0:
                count += 1
        if count > best_count:
            best_count = count
            best_column = column
    return best_column


def row_minimum_places(rows):
    """
    For each row return the place of its smallest value, the last place if the value occurs more
    than once. For an empty row the answer is -1.

    row_minimum_places([[3, 1, 1], [], [7]]) == [2, -1, 0]
    """
    places = []
    for row in rows:
        place = -1
        for k, value in enumerate(row):
            if place == -1 or value <= row[place]:
                place = k
        places.append(place)
    return places


def average_above(marks: Dict[str, List[int]], limit: float) -> List[str]:
    """
    The dictionary holds a list of marks for each pupil. Return the names of the pupils whose
    average mark is above the limit, in the order of the dictionary. Pupils without marks are
    left out.

    >>> average_above({"Ann": [4, 6], "Ben": [3], "Cleo": []}, 4)
    ['Ann']
    >>> average_above({}, 1)
    []
    """
    names = []
    for name, values in marks.items():
        if not values:
            continue
        total = 0
        for value in values:
            total += value
        if total / len(values) > limit:
            names.append(name)
    return names


def who_likes_what(likes: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """
    Each person has a list of favourite dishes. Turn this round: for each dish list the persons who
    like it, in the order of the dictionary.

    who_likes_what({"Tom": ["soup", "rice"], "Eva": ["rice"]}) == {"soup": ["Tom"], "rice": ["Tom", "Eva"]}
    who_likes_what({"Tom": []}) == {}
    """
    fans = {}
    for person, dishes in likes.items():
        for dish in dishes:
            fans.setdefault(dish, []).append(person)
    return fans


def longest_list_key(groups: Dict[str, List[Any]]) -> Optional[str]:
    """
    Return the key with the longest list of distinct values. Ties go to the key that comes first;
    for an empty dictionary return None.

    longest_list_key({"a": [1, 1, 1], "b": [1, 2]}) ➞ "b"
    longest_list_key({}) ➞ None
    """
    best_key = None
    most = -1
    for key, values in groups.items():
        different = []
        for value in values:
            if value not in different:
                different.append(value)
        if len(different) > most:
            most = len(different)
            best_key = key
    return best_key


def cell_list(grid: List[str], wanted: str) -> List[Tuple[int, int]]:
    """
    List the positions (row, column) of the wanted character in a grid of text lines, from top
    to bottom and in each line from right to left.

    >>> cell_list(["#.#", ".#."], "#")
    [(0, 2), (0, 0), (1, 1)]
    """
    cells = []
    for r in range(len(grid)):
        for c in range(len(grid[r]) - 1, -1, -1):
            if grid[r][c] == wanted:
                cells.append((r, c))
    return cells


def sums_over_rows_and_columns(table: List[List[int]]) -> List[List[int]]:
    """
    Return a copy of the table with the sum of each row added at the end of the row, and a last row
    with the sums of all columns (the column of the sums included). The table is not empty.

    sums_over_rows_and_columns([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    """
    result = []
    bottom = [0] * (len(table[0]) + 1)
    for row in table:
        extended = row + [sum(row)]
        for k, value in enumerate(extended):
            bottom[k] += value
        result.append(extended)
    result.append(bottom)
    return result


def first_row_sorted(rows: List[List[int]]) -> int:
    """
    Return the number of the first row whose values never fall from left to right, or -1
    if each row has a fall somewhere. An empty row has no fall.

    >>> first_row_sorted([[2, 1], [1, 3, 3], [5]])
    1
    >>> first_row_sorted([[9, 8]])
    -1
    """
    for number, row in enumerate(rows):
        for k in range(1, len(row)):
            if row[k] < row[k - 1]:
                break
        else:
            return number
    return -1


def enough_of_everything(stock: Dict[str, int], orders: List[Dict[str, int]]) -> List[bool]:
    """
    Each order maps goods to amounts. Go through the orders: if the stock covers the whole order,
    take the goods out of the stock (a copy of it) and note True. Otherwise leave the stock alone and
    note False.

    enough_of_everything({"nut": 5}, [{"nut": 4}, {"nut": 2}, {"nut": 1}]) == [True, False, True]
    enough_of_everything({}, [{"nail": 1}]) == [False]
    """
    left = dict(stock)
    answers = []
    for order in orders:
        possible = True
        for item, amount in order.items():
            if left.get(item, 0) < amount:
                possible = False
                break
        if possible:
            for item, amount in order.items():
                left[item] -= amount
        answers.append(possible)
    return answers


def times_table_text(rows: int, columns: int) -> List[str]:
    """
    Write a multiplication table as lines of text. The numbers of a line are separated by one
    space, and only products up to 9 are written; larger ones appear as "*".

    >>> times_table_text(3, 4)
    ['1 2 3 4', '2 4 6 8', '3 6 9 *']
    """
    lines = []
    for r in range(1, rows + 1):
        cells = []
        for c in range(1, columns + 1):
            cells.append(str(r * c) if r * c <= 9 else "*")
        lines.append(" ".join(cells))
    return lines


def pairs_of_equal_columns(matrix: List[List[int]]) -> List[Tuple[int, int]]:
    """
    Return all pairs (i, j), i < j, of column numbers for which the two columns hold the same
    values in every row.

    pairs_of_equal_columns([[1, 2, 1], [5, 5, 5]]) -> [(0, 2)]
    pairs_of_equal_columns([[1, 2]]) -> []
    """
    pairs = []
    columns = len(matrix[0])
    for i in range(columns):
        for j in range(i + 1, columns):
            if all(row[i] == row[j] for row in matrix):
                pairs.append((i, j))
    return pairs


def best_per_subject(marks: Dict[str, Dict[str, int]]) -> Dict[str, str]:
    """
    The outer dictionary maps pupils to their marks, the inner ones map subjects to points. Return for
    each subject the pupil with the most points; an equal later result does not replace an earlier
    one.

    best_per_subject({"Ida": {"art": 7, "pe": 3}, "Max": {"pe": 5, "art": 7}}) == {"art": "Ida", "pe": "Max"}
    best_per_subject({}) == {}
    """
    winner = {}
    top = {}
    for pupil, results in marks.items():
        for subject, points in results.items():
            if subject not in top or points > top[subject]:
                top[subject] = points
                winner[subject] = pupil
    return winner


def triangle_of_sums_below(base: List[int]) -> List[List[int]]:
    """
    Start with a row of numbers. Below it write a row with the sums of each two neighbours, and so on
    until a row has only one number. Return all rows.

    >>> triangle_of_sums_below([1, 2, 4])
    [[1, 2, 4], [3, 6], [9]]
    >>> triangle_of_sums_below([5])
    [[5]]
    """
    rows = [base]
    while len(rows[-1]) > 1:
        row = []
        for k in range(len(rows[-1]) - 1):
            row.append(rows[-1][k] + rows[-1][k + 1])
        rows.append(row)
    return rows


def squares_inside(grid: List[List[int]], size: int) -> Tuple[int, int]:
    """
    Find the square of size x size cells with the largest sum. Return the position (row, column) of its
    upper left cell; among equal squares the topmost, then the leftmost one.

    >>> squares_inside([[1, 1, 0], [1, 1, 9], [0, 0, 0]], 2)
    (0, 1)
    >>> squares_inside([[4]], 1)
    (0, 0)
    """
    best = None
    corner = (0, 0)
    for top in range(len(grid) - size + 1):
        for left in range(len(grid[0]) - size + 1):
            total = 0
            for r in range(top, top + size):
                for c in range(left, left + size):
                    total += grid[r][c]
            if best is None or total > best:
                best = total
                corner = (top, left)
    return corner


def lists_with_common_item(lists: List[List[int]]) -> List[Tuple[int, int]]:
    """
    Which lists have at least one item in common? Return the pairs (i, j) of their numbers, i < j.

    lists_with_common_item([[1, 2], [3], [2, 3]]) ➞ [(0, 2), (1, 2)]
    lists_with_common_item([[], [1]]) ➞ []
    """
    return [
        (i, j)
        for i in range(len(lists))
        for j in range(i + 1, len(lists))
        if set(lists[i]) & set(lists[j])
    ]


def timetable_gaps(lessons: Dict[str, List[int]]) -> Dict[str, int]:
    """
    For every day the dictionary lists the hours with a lesson in growing order. Count for every
    day the free hours between the first and the last lesson.

    >>> timetable_gaps({"Mon": [1, 2, 5], "Tue": [3], "Wed": []})
    {'Mon': 2, 'Tue': 0, 'Wed': 0}
    """
    gaps = {}
    for day, hours in lessons.items():
        free = 0
        for earlier, later in zip(hours, hours[1:]):
            free += later - earlier - 1
        gaps[day] = free
    return gaps


def lowest_in_row_highest_in_column(grid: List[List[int]]) -> List[int]:
    """
    Return all values of the grid that are smaller than every other value of their row and larger than
    every other value of their column, row by row.

    lowest_in_row_highest_in_column([[5, 7], [3, 2]]) == [5]
    lowest_in_row_highest_in_column([[1, 2], [2, 1]]) == []
    """
    found = []
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            ok = True
            for k, other in enumerate(row):
                if k != c and other <= value:
                    ok = False
            for k in range(len(grid)):
                if k != r and grid[k][c] >= value:
                    ok = False
            if ok:
                found.append(value)
    return found


def shelves_to_catalog(shelves: List[List[str]]) -> Dict[str, str]:
    """
    Write a function that notes for each book title where it stands, as "shelf-place", both counted
    from 1. If a title stands in several places, the first one is kept.

    >>> shelves_to_catalog([["Sea", "Ice"], ["Ice", "Fog"]])
    {'Sea': '1-1', 'Ice': '1-2', 'Fog': '2-2'}
    """
    catalog = {}
    for s, shelf in enumerate(shelves, start=1):
        for p, title in enumerate(shelf, start=1):
            if title not in catalog:
                catalog[title] = f"{s}-{p}"
    return catalog


def checker_difference(board: List[List[int]]) -> int:
    """
    Colour the cells of a board like a chessboard, the upper left cell white. Return the sum of the
    values on white cells minus the sum of those on black cells.

    checker_difference([[5, 1], [2, 4]]) == 6
    checker_difference([[]]) == 0
    """
    difference = 0
    for r, row in enumerate(board):
        for c, value in enumerate(row):
            if (r + c) % 2 == 0:
                difference += value
            else:
                difference -= value
    return difference


def hours_free_for_everyone(busy: Dict[str, List[int]], first: int, last: int) -> List[int]:
    """
    The dictionary holds the hours in which each person is busy. Return all hours from first to last
    (both included) in which nobody is busy.

    >>> hours_free_for_everyone({"Lea": [9, 11], "Jon": [10]}, 8, 12)
    [8, 12]
    >>> hours_free_for_everyone({}, 1, 2)
    [1, 2]
    """
    free = []
    for hour in range(first, last + 1):
        for hours in busy.values():
            if hour in hours:
                break
        else:
            free.append(hour)
    return free


def every_row_reaches(rows: List[List[int]], goal: int) -> List[Optional[int]]:
    """
    Add up the values of each row from the left. Note the place at which the sum first reaches the goal,
    or None for rows in which this never happens.

    every_row_reaches([[2, 2, 2], [1], [9]], 4) -> [1, None, 0]
    every_row_reaches([[], [4]], 1) -> [None, 0]
    """
    places = []
    for row in rows:
        total = 0
        place = None
        for k, value in enumerate(row):
            total += value
            if total >= goal:
                place = k
                break
        places.append(place)
    return places


def votes_by_district(ballots: Dict[str, List[str]]) -> Dict[str, Optional[str]]:
    """
    Each district has a list of ballots with names. Return for each district the name with the most
    votes, or None if two or more names share the first place or there are no ballots.

    votes_by_district({"N": ["Al", "Bo", "Al"], "S": ["Bo", "Al"]}) == {"N": "Al", "S": None}
    votes_by_district({"W": []}) == {"W": None}
    """
    result = {}
    for district, names in ballots.items():
        counts = {}
        for name in names:
            counts[name] = counts.get(name, 0) + 1
        top = max(counts.values(), default=0)
        leaders = [name for name in counts if counts[name] == top]
        result[district] = leaders[0] if len(leaders) == 1 else None
    return result


def spread_row_values_down(grid: List[List[int]]) -> List[List[int]]:
    """
    Return a new grid in which each 0 is replaced by the nearest value above it in the same column that
    is not 0. Zeros with only zeros above them stay.

    >>> spread_row_values_down([[1, 0], [0, 2], [0, 0]])
    [[1, 0], [1, 2], [1, 2]]
    """
    filled = [list(row) for row in grid]
    for r in range(1, len(filled)):
        for c in range(len(filled[r])):
            if filled[r][c] == 0:
                filled[r][c] = filled[r - 1][c]
    return filled


def flights_via(routes: Dict[str, List[str]], start: str, goal: str) -> List[str]:
    """
    The dictionary tells to which towns one can fly directly from each town. Return the towns over which
    one can get from start to goal with exactly one change of planes, in the order of the list of
    start. Start and goal themselves do not count as places to change.

    flights_via({"A": ["B", "C", "D"], "B": ["D"], "C": ["A", "D"]}, "A", "D") == ["B", "C"]
    flights_via({"A": ["B"]}, "A", "Z") == []
    """
    changes = []
    for town in routes.get(start, []):
        if town in (start, goal):
            continue
        for destination in routes.get(town, []):
            if destination == goal:
                changes.append(town)
                break
    return changes


def column_text(rows: List[List[str]]) -> List[str]:
    """
    Join the cells of every column with a dash. Rows may have different lengths; missing and empty
    cells are skipped.

    column_text([["a", "b"], ["c"], ["d", "", "e"]]) ➞ ["a-c-d", "b", "e"]
    column_text([]) ➞ []
    """
    width = max((len(row) for row in rows), default=0)
    columns = []
    for k in range(width):
        cells = []
        for row in rows:
            if k < len(row) and row[k]:
                cells.append(row[k])
        columns.append("-".join(cells))
    return columns


def mutual_contacts(book: Dict[str, List[str]]) -> List[Tuple[str, str]]:
    """
    Each person keeps a list of contacts. Return the pairs (a, b) with a before b in the alphabet in
    which each one has the other one in the list, sorted.

    >>> mutual_contacts({"Zoe": ["Ali", "Bea"], "Ali": ["Zoe"], "Bea": []})
    [('Ali', 'Zoe')]
    >>> mutual_contacts({})
    []
    """
    pairs = []
    for person, contacts in book.items():
        for other in contacts:
            if person < other and person in book.get(other, []):
                pairs.append((person, other))
    return sorted(pairs)


def count_row_column_matches(grid: List[List[int]]) -> int:
    """
    In a square grid count the pairs (r, c) for which row r and column c have the same sum.

    count_row_column_matches([[1, 2], [2, 1]]) == 4
    count_row_column_matches([[1, 2], [3, 4]]) == 0
    """
    n = len(grid)
    matches = 0
    for r in range(n):
        row_sum = sum(grid[r])
        for c in range(n):
            column_sum = 0
            for k in range(n):
                column_sum += grid[k][c]
            if row_sum == column_sum:
                matches += 1
    return matches


def total_by_month(entries: List[Tuple[str, List[int]]]) -> Dict[str, int]:
    """
    Every entry is a pair of a month and a list of amounts. A month may occur several times. Add up all
    positive amounts of each month; months without any positive amount get 0.

    >>> total_by_month([("May", [3, -1]), ("June", [-2]), ("May", [4])])
    {'May': 7, 'June': 0}
    """
    totals = defaultdict(int)
    for month, amounts in entries:
        totals[month] += 0
        for amount in amounts:
            if amount > 0:
                totals[month] += amount
    return dict(totals)


def staircase_row(widths: List[int], mark: str) -> List[str]:
    """
    Draw lines made of the mark: line k has widths[k] marks and is moved to the right by the total
    width of all lines before it.

    staircase_row([2, 1, 3], "x") -> ["xx", "  x", "   xxx"]
    staircase_row([], "x") -> []
    """
    lines = []
    for k in range(len(widths)):
        offset = 0
        for earlier in range(k):
            offset += widths[earlier]
        lines.append(" " * offset + mark * widths[k])
    return lines


def records_with_all(records: List[Dict[str, Any]], wanted: Dict[str, Any]) -> List[int]:
    """
    Return the numbers of the records that have all wanted keys with exactly the wanted values. Other
    keys in the records do not matter.

    >>> records_with_all([{"a": 1, "b": 2}, {"a": 1}, {"b": 2, "a": 1}], {"a": 1, "b": 2})
    [0, 2]
    >>> records_with_all([{}], {})
    [0]
    """
    matches = []
    for number, record in enumerate(records):
        fits = True
        for key, value in wanted.items():
            if key not in record or record[key] != value:
                fits = False
                break
        if fits:
            matches.append(number)
    return matches


def seats_in_a_row(hall: List[str], people: int) -> Optional[Tuple[int, int]]:
    """
    In each line of the hall "." is a free seat and "#" a taken one. Find the first place (row, seat)
    where `people` free seats lie side by side: the frontmost row, and in it the leftmost seat.
    Return None if there is none.

    seats_in_a_row(["#.#", "#.."], 2) == (1, 1)
    seats_in_a_row(["..#.."], 3) == None
    """
    for r, line in enumerate(hall):
        free = 0
        for s, seat in enumerate(line):
            if seat == ".":
                free += 1
            else:
                free = 0
            if free == people:
                return r, s - people + 1
    return None


def layer_numbers(size: int) -> List[List[int]]:
    """
    Fill a square of size x size cells with the distance of every cell to the nearest border; cells on
    the border get 0.

    >>> layer_numbers(3)
    [[0, 0, 0], [0, 1, 0], [0, 0, 0]]
    >>> layer_numbers(1)
    [[0]]
    """
    square = []
    for r in range(size):
        row = []
        for c in range(size):
            row.append(min(r, c, size - 1 - r, size - 1 - c))
        square.append(row)
    return square


def cheapest_seller(offers: Dict[str, Dict[str, float]], goods: List[str]) -> Dict[str, str]:
    """
    The offers map sellers to their price lists. For each of the goods return the seller with the lowest
    price. At equal prices the seller named first wins; goods nobody sells are left out.

    cheapest_seller({"Bo": {"tea": 3, "jam": 5}, "Cy": {"tea": 2}}, ["jam"]) == {"jam": "Bo"}
    cheapest_seller({}, ["tea"]) == {}
    """
    result = {}
    for item in goods:
        lowest = None
        for seller, prices in offers.items():
            if item not in prices:
                continue
            if lowest is None or prices[item] < lowest:
                lowest = prices[item]
                result[item] = seller
    return result


def rows_sharing_least(rows: List[List[int]]) -> int:
    """
    For each row count the values that do not occur in any other row. Return the number of
    the row with the most such values, the first one in case of a tie.

    rows_sharing_least([[1, 2], [2, 3, 4], [4, 1]]) == 1
    rows_sharing_least([[5], [5]]) == 0
    """
    best_row = 0
    most = -1
    for i, row in enumerate(rows):
        own = 0
        for value in row:
            if not any(value in other for j, other in enumerate(rows) if j != i):
                own += 1
        if own > most:
            most = own
            best_row = i
    return best_row


def matrix_from_pairs(pairs: List[Tuple[str, str]], names: List[str]) -> List[List[int]]:
    """
    Games were played between pairs (winner, loser). Return a table with a row and a column for each
    name, in the given order: the cell in row a and column b tells how often a has beaten b.

    >>> matrix_from_pairs([("Ed", "Flo"), ("Ed", "Flo"), ("Flo", "Ed")], ["Ed", "Flo"])
    [[0, 2], [1, 0]]
    """
    table = []
    for a in names:
        row = []
        for b in names:
            wins = 0
            for winner, loser in pairs:
                if winner == a and loser == b:
                    wins += 1
            row.append(wins)
        table.append(row)
    return table


def nearest_shop_for_all(houses: List[Tuple[int, int]], shops: List[Tuple[int, int]]) -> List[int]:
    """
    For each house return the number of the nearest shop. The distance is the number of steps
    along the axes; of equally near shops the one with the smaller number counts.

    nearest_shop_for_all([(0, 0), (5, 5)], [(1, 1), (6, 3)]) ➞ [0, 1]
    nearest_shop_for_all([(2, 0)], [(0, 0), (4, 0)]) ➞ [0]
    """
    nearest = []
    for hx, hy in houses:
        best = 0
        best_steps = None
        for number, (sx, sy) in enumerate(shops):
            steps = abs(hx - sx) + abs(hy - sy)
            if best_steps is None or steps < best_steps:
                best_steps = steps
                best = number
        nearest.append(best)
    return nearest


def tasks_without_helper(skills: Dict[str, List[str]], tasks: Dict[str, List[str]]) -> List[str]:
    """
    skills tells what each person can do, tasks tells which skills each task needs. Return the tasks
    that no single person can do alone.

    >>> tasks_without_helper({"Uma": ["drive"], "Leo": ["sing"]}, {"trip": ["drive"], "gala": ["drive", "sing"]})
    ['gala']
    """
    open_tasks = []
    for task, needed in tasks.items():
        done = False
        for abilities in skills.values():
            if all(skill in abilities for skill in needed):
                done = True
                break
        if not done:
            open_tasks.append(task)
    return open_tasks


def row_pairs_swapped(rows: List[List[int]]) -> List[List[int]]:
    """
    In each row exchange every two neighbours at the places 0 and 1, 2 and 3, and so on, but only if
    the left one is larger. Return new rows.

    row_pairs_swapped([[3, 1, 2, 5], [9, 8, 7]]) == [[1, 3, 2, 5], [8, 9, 7]]
    row_pairs_swapped([[]]) == [[]]
    """
    result = []
    for row in rows:
        new_row = row[:]
        for k in range(0, len(new_row) - 1, 2):
            if new_row[k] > new_row[k + 1]:
                new_row[k], new_row[k + 1] = new_row[k + 1], new_row[k]
        result.append(new_row)
    return result


def stones_per_ring(board: List[str]) -> List[int]:
    """
    A square board has stones marked "o". Ring 0 is the border, ring 1 the next one inside, and so on.
    Count the stones on each ring.

    >>> stones_per_ring(["o..", ".o.", "..o"])
    [2, 1]
    >>> stones_per_ring(["oo", ".."])
    [2]
    """
    n = len(board)
    counts = [0] * ((n + 1) // 2)
    for r in range(n):
        for c in range(n):
            if board[r][c] == "o":
                ring = min(r, c, n - 1 - r, n - 1 - c)
                counts[ring] += 1
    return counts


def merge_lists_of_keys(first: Dict[str, List[int]], second: Dict[str, List[int]]) -> Dict[str, List[int]]:
    """
    Merge two dictionaries of lists. The list of a key that occurs in both holds the values of the first
    dictionary and then those values of the second that are not yet in it. The inputs stay
    unchanged.

    merge_lists_of_keys({"a": [1, 2]}, {"a": [2, 3], "b": [4]}) == {"a": [1, 2, 3], "b": [4]}
    """
    merged = {key: list(values) for key, values in first.items()}
    for key, values in second.items():
        target = merged.setdefault(key, [])
        for value in values:
            if value not in target:
                target.append(value)
    return merged


def hottest_day_of_each_week(temperatures: List[int]) -> List[int]:
    """
    The list holds one temperature a day and starts on a Monday. For each week (the last one may be short)
    return the number of the hottest weekday, 1 for Monday to 7 for Sunday. Earlier days win ties.

    >>> hottest_day_of_each_week([3, 9, 9, 2, 1, 0, 4, 6])
    [2, 1]
    >>> hottest_day_of_each_week([])
    []
    """
    days = []
    for monday in range(0, len(temperatures), 7):
        week = temperatures[monday:monday + 7]
        hottest = 0
        for day in range(1, len(week)):
            if week[day] > week[hottest]:
                hottest = day
        days.append(hottest + 1)
    return days


def sum_where_names_cross(table: Dict[str, Dict[str, int]], rows: List[str], columns: List[str]) -> int:
    """
    A table is stored as a dictionary of dictionaries: table[row][column]. Add up the cells in which one
    of the given rows meets one of the given columns. Cells that do not exist count as 0.

    sum_where_names_cross({"x": {"p": 1, "q": 2}, "y": {"p": 4}}, ["x", "y"], ["p"]) == 5
    sum_where_names_cross({"x": {"p": 1}}, ["x", "z"], ["q"]) == 0
    """
    return sum(table.get(row, {}).get(column, 0) for row in rows for column in columns)


def check():
    """Run the examples that are not doctests."""
    assert row_minimum_places([[3, 1, 1], [], [7]]) == [2, -1, 0]
    assert who_likes_what({"Tom": ["soup", "rice"], "Eva": ["rice"]}) == {"soup": ["Tom"], "rice": ["Tom", "Eva"]}
    assert who_likes_what({"Tom": []}) == {}
    assert longest_list_key({"a": [1, 1, 1], "b": [1, 2]}) == "b"
    assert longest_list_key({}) is None
    assert sums_over_rows_and_columns([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    assert enough_of_everything({"nut": 5}, [{"nut": 4}, {"nut": 2}, {"nut": 1}]) == [True, False, True]
    assert enough_of_everything({}, [{"nail": 1}]) == [False]
    assert pairs_of_equal_columns([[1, 2, 1], [5, 5, 5]]) == [(0, 2)]
    assert pairs_of_equal_columns([[1, 2]]) == []
    assert best_per_subject({"Ida": {"art": 7, "pe": 3}, "Max": {"pe": 5, "art": 7}}) == {"art": "Ida", "pe": "Max"}
    assert best_per_subject({}) == {}
    assert lists_with_common_item([[1, 2], [3], [2, 3]]) == [(0, 2), (1, 2)]
    assert lists_with_common_item([[], [1]]) == []
    assert lowest_in_row_highest_in_column([[5, 7], [3, 2]]) == [5]
    assert lowest_in_row_highest_in_column([[1, 2], [2, 1]]) == []
    assert checker_difference([[5, 1], [2, 4]]) == 6
    assert checker_difference([[]]) == 0
    assert every_row_reaches([[2, 2, 2], [1], [9]], 4) == [1, None, 0]
    assert every_row_reaches([[], [4]], 1) == [None, 0]
    assert votes_by_district({"N": ["Al", "Bo", "Al"], "S": ["Bo", "Al"]}) == {"N": "Al", "S": None}
    assert votes_by_district({"W": []}) == {"W": None}
    assert flights_via({"A": ["B", "C", "D"], "B": ["D"], "C": ["A", "D"]}, "A", "D") == ["B", "C"]
    assert flights_via({"A": ["B"]}, "A", "Z") == []
    assert column_text([["a", "b"], ["c"], ["d", "", "e"]]) == ["a-c-d", "b", "e"]
    assert column_text([]) == []
    assert count_row_column_matches([[1, 2], [2, 1]]) == 4
    assert count_row_column_matches([[1, 2], [3, 4]]) == 0
    assert staircase_row([2, 1, 3], "x") == ["xx", "  x", "   xxx"]
    assert staircase_row([], "x") == []
    assert seats_in_a_row(["#.#", "#.."], 2) == (1, 1)
    assert seats_in_a_row(["..#.."], 3) is None
    assert cheapest_seller({"Bo": {"tea": 3, "jam": 5}, "Cy": {"tea": 2}}, ["jam"]) == {"jam": "Bo"}
    assert cheapest_seller({}, ["tea"]) == {}
    assert rows_sharing_least([[1, 2], [2, 3, 4], [4, 1]]) == 1
    assert rows_sharing_least([[5], [5]]) == 0
    assert nearest_shop_for_all([(0, 0), (5, 5)], [(1, 1), (6, 3)]) == [0, 1]
    assert nearest_shop_for_all([(2, 0)], [(0, 0), (4, 0)]) == [0]
    assert row_pairs_swapped([[3, 1, 2, 5], [9, 8, 7]]) == [[1, 3, 2, 5], [8, 9, 7]]
    assert row_pairs_swapped([[]]) == [[]]
    assert merge_lists_of_keys({"a": [1, 2]}, {"a": [2, 3], "b": [4]}) == {"a": [1, 2, 3], "b": [4]}
    assert sum_where_names_cross({"x": {"p": 1, "q": 2}, "y": {"p": 4}}, ["x", "y"], ["p"]) == 5
    assert sum_where_names_cross({"x": {"p": 1}}, ["x", "z"], ["q"]) == 0
