"""Grids and matrices: neighbours, filling, islands, turns, spirals, distances, rules for rows and columns."""

from collections import Counter, deque
from typing import Dict, List, Optional, Set, Tuple


def lonely_cells(grid: List[List[int]]) -> int:
    """
    Count the cells with 1 that have no other 1 among their (up to eight) neighbours.

    >>> lonely_cells([[1, 0, 0], [0, 0, 0], [0, 1, 1]])
    1
    >>> lonely_cells([[1]])
    1
    """
    def has_company(r: int, c: int) -> bool:
        for i in range(max(0, r - 1), min(len(grid), r + 2)):
            for j in range(max(0, c - 1), min(len(grid[0]), c + 2)):
                if (i, j) != (r, c) and grid[i][j] == 1:
                    return True
        return False

    return sum(1 for r, row in enumerate(grid) for c, x in enumerate(row) if x == 1 and not has_company(r, c))


def mine_hints(field):
    """
    The field is a list of texts in which '*' is a mine. Replace each other character by the number of mines next to
    it (also diagonally), but leave a '.' where that number is 0.

    mine_hints(['*..', '...']) == ['*1.', '11.']
    mine_hints(['.']) == ['.']
    """
    result = []
    for r, line in enumerate(field):
        new = ''
        for c, ch in enumerate(line):
            if ch == '*':
                new += ch
                continue
            near = 0
            for above in field[max(0, r - 1):r + 2]:
                near += above[max(0, c - 1):c + 2].count('*')
            new += str(near) if near else '.'
        result.append(new)
    return result


def biggest_lake(land: List[str]) -> int:
    """
    In a map of '#' (land) and '~' (water) return the number of cells of the largest lake. A lake is water connected
    by sides that nowhere touches the border of the map.

    biggest_lake(['####', '#~~#', '####']) == 2
    biggest_lake(['~#', '##']) == 0
    """
    rows, cols = len(land), len(land[0])
    seen: Set[Tuple[int, int]] = set()
    best = 0
    for r in range(rows):
        for c in range(cols):
            if land[r][c] != '~' or (r, c) in seen:
                continue
            seen.add((r, c))
            stack = [(r, c)]
            size, closed = 0, True
            while stack:
                i, j = stack.pop()
                size += 1
                if i in (0, rows - 1) or j in (0, cols - 1):
                    closed = False
                for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                    if 0 <= a < rows and 0 <= b < cols and land[a][b] == '~' and (a, b) not in seen:
                        seen.add((a, b))
                        stack.append((a, b))
            if closed:
                best = max(best, size)
    return best


def count_colour_areas(picture):
    """
    Count for each character how many connected areas (by sides) of it the picture has.

    count_colour_areas(['aba', 'bba']) == {'a': 2, 'b': 1}
    count_colour_areas([]) == {}
    """
    todo = {(r, c): ch for r, line in enumerate(picture) for c, ch in enumerate(line)}
    areas = {}
    while todo:
        start = min(todo)
        ch = todo.pop(start)
        areas[ch] = areas.get(ch, 0) + 1
        queue = [start]
        for r, c in queue:
            for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if todo.get(near) == ch:
                    del todo[near]
                    queue.append(near)
    return areas


def coast_length(rows: List[str]) -> int:
    """
    Return how many sides of cells with 'L' border on a cell that is not 'L' or on the edge of the map.

    >>> coast_length(['LL'])
    6
    >>> coast_length(['L.', '.L'])
    8
    """
    def is_land(r: int, c: int) -> bool:
        return 0 <= r < len(rows) and 0 <= c < len(rows[r]) and rows[r][c] == 'L'

    total = 0
    for r in range(len(rows)):
        for c in range(len(rows[r])):
            if is_land(r, c):
                around = [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
                total += sum(not is_land(a, b) for a, b in around)
    return total


def spread_rumour(grid, days):
    """
    Cells with 1 know a rumour. Each day a cell with 0 learns it if at least two of its side neighbours know it.
    Return the grid after the given number of days.

    spread_rumour([[1, 0], [0, 1]], 1) == [[1, 1], [1, 1]]
    spread_rumour([[1, 0, 0]], 5) == [[1, 0, 0]]
    """
    for _ in range(days):
        new = [row[:] for row in grid]
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                know = 0
                for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                    if 0 <= r + dr < len(grid) and 0 <= c + dc < len(grid[0]):
                        know += grid[r + dr][c + dc]
                if know >= 2:
                    new[r][c] = 1
        grid = new
    return grid


def life_on_ring(cells: List[int]) -> List[int]:
    """
    Cells stand in a circle. In the next generation a cell lives (1) if exactly one of its two neighbours lives.

    >>> life_on_ring([1, 0, 0, 0])
    [0, 1, 0, 1]
    >>> life_on_ring([1, 1, 1])
    [0, 0, 0]
    """
    n = len(cells)
    return [1 if cells[i - 1] + cells[(i + 1) % n] == 1 else 0 for i in range(n)]


def life_three_colours(grid: List[List[int]]) -> List[List[int]]:
    """
    A cell with value v (0, 1 or 2) becomes (v + 1) % 3 if one of its side neighbours already has that value.
    All cells change at the same time. Return the new grid.

    life_three_colours([[0, 1], [0, 0]]) == [[1, 1], [0, 1]]
    life_three_colours([[2, 2]]) == [[2, 2]]
    """
    rows, cols = len(grid), len(grid[0])
    result = []
    for r in range(rows):
        line = []
        for c in range(cols):
            target = (grid[r][c] + 1) % 3
            near = []
            if r > 0:
                near.append(grid[r - 1][c])
            if r < rows - 1:
                near.append(grid[r + 1][c])
            if c > 0:
                near.append(grid[r][c - 1])
            if c < cols - 1:
                near.append(grid[r][c + 1])
            line.append(target if target in near else grid[r][c])
        result.append(line)
    return result


def sparse_life(alive: set[tuple[int, int]], birth: int) -> set[tuple[int, int]]:
    """
    The board has no borders and only living cells are listed. A living cell stays alive with 2 or 3 living neighbours
    (of eight), and a dead one comes to life with exactly birth living neighbours. Return the next generation.

    >>> sorted(sparse_life({(0, 0), (0, 1), (0, 2)}, 3))
    [(-1, 1), (0, 1), (1, 1)]
    >>> sparse_life(set(), 3)
    set()
    """
    near = Counter()
    for r, c in alive:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc:
                    near[r + dr, c + dc] += 1
    return {cell for cell, n in near.items() if (cell in alive and n in (2, 3)) or (cell not in alive and n == birth)}


def elementary_rule(cells, rule, steps):
    """
    Run a row automaton: the new value of a cell is the bit of the rule number whose place is the three cells
    left, own, right read as a binary number. Outside the row there are zeros.

    elementary_rule([0, 1, 0], 90, 1) == [1, 0, 1]
    elementary_rule([1, 1], 0, 3) == [0, 0]
    """
    for _ in range(steps):
        padded = [0] + cells + [0]
        cells = [rule >> (padded[i - 1] * 4 + padded[i] * 2 + padded[i + 1]) & 1 for i in range(1, len(padded) - 1)]
    return cells


def spiral_out_path(n: int) -> List[Tuple[int, int]]:
    """
    Return the first n cells of a square spiral as (x, y). It starts at (0, 0), goes right first and then turns
    left (to larger y) and so on.

    >>> spiral_out_path(5)
    [(0, 0), (1, 0), (1, 1), (0, 1), (-1, 1)]
    >>> spiral_out_path(1)
    [(0, 0)]
    """
    x = y = 0
    dx, dy = 1, 0
    cells = [(0, 0)]
    arm = 1
    while len(cells) < n:
        for _ in range(2):
            for _ in range(arm):
                x, y = x + dx, y + dy
                cells.append((x, y))
            dx, dy = -dy, dx
        arm += 1
    return cells[:n]


def snail_from_corner(matrix: List[List[int]]) -> List[int]:
    """
    Read a matrix from its lower left corner: first up along the left side, then along the top to the right, down,
    back along the bottom, and so on inwards.

    snail_from_corner([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [7, 4, 1, 2, 3, 6, 9, 8, 5]
    snail_from_corner([[1, 2, 3]]) == [1, 2, 3]
    """
    result: List[int] = []
    rows = [list(row) for row in matrix]
    while rows and rows[0]:
        result.extend(row.pop(0) for row in reversed(rows))
        rows = [list(col) for col in zip(*rows)][::-1]
    return result


def rotate_ring(matrix: List[List[int]]) -> List[List[int]]:
    """
    Move all numbers on the border of a square matrix one place clockwise; the inside stays.

    rotate_ring([[1, 2], [3, 4]]) == [[3, 1], [4, 2]]
    rotate_ring([[7]]) == [[7]]
    """
    n = len(matrix)
    last = n - 1
    places = [(0, c) for c in range(last)]
    places += [(r, last) for r in range(last)]
    places += [(last, c) for c in range(last, 0, -1)]
    places += [(r, 0) for r in range(last, 0, -1)]
    result = [row[:] for row in matrix]
    for i, (r, c) in enumerate(places):
        pr, pc = places[i - 1]
        result[r][c] = matrix[pr][pc]
    return result


def same_after_turning(a: list[list[int]], b: list[list[int]]) -> int:
    """
    Return how many quarter turns clockwise (0 to 3, the fewest) bring matrix a to matrix b, or -1 if none does.

    >>> same_after_turning([[1, 2], [3, 4]], [[3, 1], [4, 2]])
    1
    >>> same_after_turning([[1]], [[2]])
    -1
    """
    current = [list(row) for row in a]
    for turns in range(4):
        if current == b:
            return turns
        current = [list(col) for col in zip(*current[::-1])]
    return -1


def flip_both_diagonals(matrix):
    """
    Mirror a square matrix at its falling diagonal and then at its rising diagonal.

    flip_both_diagonals([[1, 2], [3, 4]]) == [[4, 3], [2, 1]]
    flip_both_diagonals([[5]]) == [[5]]
    """
    n = len(matrix)
    first = [[matrix[c][r] for c in range(n)] for r in range(n)]
    return [[first[n - 1 - c][n - 1 - r] for c in range(n)] for r in range(n)]


def walk_steps_to_exit(maze: List[str]) -> int:
    """
    Return the fewest steps from 'S' to any open cell ('.') on the border of the maze ('#' is a wall), or -1.
    If S stands on the border itself the answer is 0.

    >>> walk_steps_to_exit(['###', '#S.', '###'])
    1
    >>> walk_steps_to_exit(['###', '#S#', '###'])
    -1
    """
    rows, cols = len(maze), len(maze[0])
    start = next((r, c) for r in range(rows) for c in range(cols) if maze[r][c] == 'S')
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        (r, c), steps = queue.popleft()
        if r in (0, rows - 1) or c in (0, cols - 1):
            return steps
        for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if maze[cell[0]][cell[1]] != '#' and cell not in seen:
                seen.add(cell)
                queue.append((cell, steps + 1))
    return -1


def distance_to_nearest(grid: List[str], mark: str) -> List[List[int]]:
    """
    For each cell return the smallest sum of row distance and column distance to a cell with the mark
    (-1 everywhere if there is none).

    distance_to_nearest(['x..', '..x'], 'x') == [[0, 1, 1], [1, 1, 0]]
    distance_to_nearest(['..'], 'x') == [[-1, -1]]
    """
    marks = [(r, c) for r, line in enumerate(grid) for c, ch in enumerate(line) if ch == mark]
    result = []
    for r, line in enumerate(grid):
        result.append([min((abs(r - a) + abs(c - b) for a, b in marks), default=-1) for c in range(len(line))])
    return result


def farthest_free_cell(room, start):
    """
    Return the free cell (' ') of the room that takes the most steps (by sides) to reach from the start; of several
    the first in reading order. Cells that can't be reached do not count.

    >>> farthest_free_cell(['   ', '## '], (0, 0))
    (1, 2)
    >>> farthest_free_cell([' # '], (0, 0))
    (0, 0)
    """
    steps = {start: 0}
    layer = [start]
    while layer:
        nxt = []
        for r, c in layer:
            for a, b in ((r, c + 1), (r + 1, c), (r, c - 1), (r - 1, c)):
                inside = 0 <= a < len(room) and 0 <= b < len(room[a])
                if inside and room[a][b] == ' ' and (a, b) not in steps:
                    steps[a, b] = steps[r, c] + 1
                    nxt.append((a, b))
        layer = nxt
    return min(steps, key=lambda cell: (-steps[cell], cell))


def jump_grid_moves(grid: List[List[int]]) -> int:
    """
    From a cell with number k you may jump exactly k cells up, down, left or right inside the grid. Return the fewest
    jumps from the top left to the bottom right cell, or -1.

    jump_grid_moves([[2, 1, 1], [9, 9, 2], [1, 1, 0]]) == 3
    jump_grid_moves([[0, 1]]) == -1
    """
    rows, cols = len(grid), len(grid[0])
    goal = (rows - 1, cols - 1)
    dist = {(0, 0): 0}
    queue = deque(dist)
    while queue:
        r, c = cell = queue.popleft()
        if cell == goal:
            return dist[cell]
        k = grid[r][c]
        for nr, nc in ((r + k, c), (r - k, c), (r, c + k), (r, c - k)):
            if 0 <= nr < rows and 0 <= nc < cols and (nr, nc) not in dist:
                dist[nr, nc] = dist[cell] + 1
                queue.append((nr, nc))
    return -1


def rows_by_sum_then_reverse(matrix: List[List[int]]) -> List[List[int]]:
    """Sort the rows of a matrix by their sums, and reverse each row at an odd place of the result.

    >>> rows_by_sum_then_reverse([[5, 1], [1, 2], [9, 0]])
    [[1, 2], [1, 5], [9, 0]]
    >>> rows_by_sum_then_reverse([])
    []
    """
    ordered = sorted(matrix, key=sum)
    return [row[::-1] if i % 2 else list(row) for i, row in enumerate(ordered)]


def dominant_columns(matrix):
    """
    Return the indices of the columns in which each number is larger than the number to its left in the same row
    (column 0 has no such neighbours and never counts).

    dominant_columns([[1, 2, 0], [3, 4, 9]]) == [1]
    dominant_columns([[1], [2]]) == []
    """
    found = []
    for c in range(1, len(matrix[0])):
        if all(row[c] > row[c - 1] for row in matrix):
            found.append(c)
    return found


def remove_dull_lines(matrix: list[list[int]]) -> list[list[int]]:
    """
    Remove all rows whose numbers are all equal, and after that all columns whose numbers are all equal.

    >>> remove_dull_lines([[1, 1, 1], [1, 2, 3], [1, 4, 5]])
    [[2, 3], [4, 5]]
    >>> remove_dull_lines([[7, 7]])
    []
    """
    rows = [row for row in matrix if len(set(row)) > 1]
    columns = [col for col in zip(*rows) if len(set(col)) > 1]
    return [list(row) for row in zip(*columns)]


def zero_out_by_marks(matrix: List[List[int]], mark: int) -> List[List[int]]:
    """
    Wherever the matrix has the mark, set the whole row to 0 if the mark stands in an even row and
    the whole column to 0 if it stands in an odd row. Only the marks of the original matrix count.

    zero_out_by_marks([[9, 1], [2, 3]], 9) == [[0, 0], [2, 3]]
    zero_out_by_marks([[1, 1], [2, 9]], 9) == [[1, 0], [2, 0]]
    """
    rows, cols = set(), set()
    for r, row in enumerate(matrix):
        for c, x in enumerate(row):
            if x == mark:
                if r % 2 == 0:
                    rows.add(r)
                else:
                    cols.add(c)
    return [[0 if r in rows or c in cols else x for c, x in enumerate(row)] for r, row in enumerate(matrix)]


def is_latin_with_diagonal(square):
    """
    A Latin square of size n has the numbers 1 to n in each row and each column. Return whether this is one
    whose falling diagonal also has all numbers.

    >>> is_latin_with_diagonal([[1, 2, 3], [3, 1, 2], [2, 3, 1]])
    False
    >>> is_latin_with_diagonal([[1, 3, 2], [3, 2, 1], [2, 1, 3]])
    True
    """
    n = len(square)
    wanted = set(range(1, n + 1))
    lines = [*square, *zip(*square), [square[i][i] for i in range(n)]]
    return all(set(line) == wanted for line in lines)


def magic_gap(square: List[List[int]]) -> int:
    """
    Return the difference between the largest and the smallest of the sums of all rows, columns and the two diagonals
    of a square matrix; 0 means that it is magic.

    magic_gap([[2, 7, 6], [9, 5, 1], [4, 3, 8]]) == 0
    magic_gap([[1, 2], [3, 4]]) == 4
    """
    sums = [sum(row) for row in square]
    sums += [sum(col) for col in zip(*square)]
    sums.append(sum(square[i][i] for i in range(len(square))))
    sums.append(sum(square[i][-1 - i] for i in range(len(square))))
    return max(sums) - min(sums)


def saddle_places(matrix: List[List[int]]) -> List[Tuple[int, int]]:
    """
    Return all places (row, column) whose number is the smallest of its row and the largest of its column;
    ties are allowed.

    >>> saddle_places([[3, 5], [1, 4]])
    [(0, 0)]
    >>> saddle_places([[1, 1]])
    [(0, 0), (0, 1)]
    """
    places = []
    columns = list(zip(*matrix))
    for r, row in enumerate(matrix):
        low = min(row)
        for c, value in enumerate(row):
            if value == low and value == max(columns[c]):
                places.append((r, c))
    return places


def local_peaks(grid):
    """
    Return the numbers of the grid that are larger than all their side neighbours, in falling order.

    local_peaks([[1, 5, 2], [6, 3, 4]]) == [6, 5, 4]
    local_peaks([[2, 2]]) == []
    """
    peaks = []
    for r, row in enumerate(grid):
        for c, x in enumerate(row):
            around = []
            for a, b in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if 0 <= a < len(grid) and 0 <= b < len(row):
                    around.append(grid[a][b])
            if all(x > y for y in around):
                peaks.append(x)
    return sorted(peaks, reverse=True)


def blocked_views(heights: List[List[int]]) -> int:
    """
    Count the houses of a city map that can be seen neither from the left nor from the right end of their row, because a
    house that is at least as high stands before them on both sides.

    >>> blocked_views([[3, 1, 2]])
    1
    >>> blocked_views([[1, 2, 1], [2, 2, 2]])
    1
    """
    hidden = 0
    for row in heights:
        for c in range(1, len(row) - 1):
            if max(row[:c]) >= row[c] and max(row[c + 1:]) >= row[c]:
                hidden += 1
    return hidden


def seen_from_west(heights: list[list[int]]) -> list[int]:
    """
    For each row count the houses that a person at the left end sees: those that are higher than all before them.

    seen_from_west([[1, 3, 2, 4], [5, 5]]) == [3, 1]
    seen_from_west([[]]) == [0]
    """
    counts = []
    for row in heights:
        top, count = 0, 0
        for h in row:
            if h > top:
                top = h
                count += 1
        counts.append(count)
    return counts


def average_blur(grid):
    """
    Replace each number by the average of itself and its side neighbours, rounded down.

    >>> average_blur([[9, 0], [0, 3]])
    [[3, 4], [4, 1]]
    >>> average_blur([[5]])
    [[5]]
    """
    def values(r, c):
        for a, b in ((r, c), (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= a < len(grid) and 0 <= b < len(grid[a]):
                yield grid[a][b]

    blurred = []
    for r in range(len(grid)):
        line = []
        for c in range(len(grid[r])):
            near = list(values(r, c))
            line.append(sum(near) // len(near))
        blurred.append(line)
    return blurred


def shrink_by_blocks(grid: List[List[int]], size: int) -> List[List[int]]:
    """
    Divide the grid into square blocks of the size (its sides are multiples of it) and return the grid of their maxima.

    shrink_by_blocks([[1, 2, 5, 0], [3, 4, 1, 1]], 2) == [[4, 5]]
    shrink_by_blocks([[6]], 1) == [[6]]
    """
    result = []
    for top in range(0, len(grid), size):
        line = []
        for left in range(0, len(grid[0]), size):
            line.append(max(max(row[left:left + size]) for row in grid[top:top + size]))
        result.append(line)
    return result


def enlarge_picture(lines: List[str], factor: int) -> List[str]:
    """Enlarge a picture of characters: each one becomes a square with the side factor.

    >>> enlarge_picture(['ab', 'c '], 2)
    ['aabb', 'aabb', 'cc  ', 'cc  ']
    >>> enlarge_picture([], 3)
    []
    """
    big = []
    for line in lines:
        wide = ''.join(ch * factor for ch in line)
        big.extend([wide] * factor)
    return big


def crop_to_marks(lines: List[str], blank: str = '.') -> List[str]:
    """
    Cut off the empty rows and columns (only blanks) at the four sides of a picture.

    crop_to_marks(['....', '.#..', '..#.']) == ['#.', '.#']
    crop_to_marks(['..']) == []
    """
    rows = [r for r, line in enumerate(lines) if line.strip(blank)]
    if not rows:
        return []
    left = min(len(line) - len(line.lstrip(blank)) for line in lines if line.strip(blank))
    right = max(len(line.rstrip(blank)) for line in lines)
    return [line[left:right] for line in lines[rows[0]:rows[-1] + 1]]


def stamp_on(base: list[str], stamp: list[str], row: int, col: int) -> list[str]:
    """
    Put a stamp on a picture with its top left corner at (row, col). Spaces of the stamp leave the picture as it is,
    and what sticks out at the sides is lost.

    >>> stamp_on(['....', '....'], ['x x'], 1, 2)
    ['....', '..x.']
    >>> stamp_on(['ab'], ['z'], 5, 5)
    ['ab']
    """
    canvas = [list(line) for line in base]
    for i, line in enumerate(stamp):
        for j, ch in enumerate(line):
            r, c = row + i, col + j
            if ch != ' ' and 0 <= r < len(canvas) and 0 <= c < len(canvas[r]):
                canvas[r][c] = ch
    return [''.join(line) for line in canvas]


def find_pattern(grid, pattern):
    """
    Return the places (row, column) where the pattern of texts lies in the grid of texts. A '?' in the pattern
    fits every character.

    find_pattern(['abab', 'cdcd'], ['a?', 'cd']) == [(0, 0), (0, 2)]
    find_pattern(['a'], ['aa']) == []
    """
    h, w = len(pattern), len(pattern[0])

    def fits(r, c):
        for i in range(h):
            for j in range(w):
                if pattern[i][j] not in ('?', grid[r + i][c + j]):
                    return False
        return True

    return [(r, c) for r in range(len(grid) - h + 1) for c in range(len(grid[0]) - w + 1) if fits(r, c)]


def word_in_any_direction(letters: List[str], word: str) -> Optional[Tuple[int, int, str]]:
    """
    Look for a word in a letter square along rows to the right ('E') or columns downwards ('S'). Return the first place
    in reading order as (row, column, direction), E before S, or None.

    >>> word_in_any_direction(['cat', 'oxe', 'wyn'], 'ten')
    (0, 2, 'S')
    >>> word_in_any_direction(['ab'], 'ba') is None
    True
    """
    columns = [''.join(col) for col in zip(*letters)]
    for r in range(len(letters)):
        for c in range(len(columns)):
            if letters[r].startswith(word, c):
                return r, c, 'E'
            if columns[c].startswith(word, r):
                return r, c, 'S'
    return None


def trace_word(letters: List[str], word: str) -> bool:
    """
    Can the word be traced by moving from cell to cell by sides, where each next cell must lie to the right, above or
    below (never to the left), and no cell is used twice?

    trace_word(['ab', 'dc'], 'abcd') is False
    trace_word(['ab', 'dc'], 'dabc') is True
    """
    def step(r: int, c: int, k: int, used: Set[Tuple[int, int]]) -> bool:
        if not (0 <= r < len(letters) and 0 <= c < len(letters[0])):
            return False
        if (r, c) in used or letters[r][c] != word[k]:
            return False
        if k == len(word) - 1:
            return True
        now = used | {(r, c)}
        return any(step(r + dr, c + dc, k + 1, now) for dr, dc in ((-1, 0), (1, 0), (0, 1)))

    return any(step(r, c, 0, set()) for r in range(len(letters)) for c in range(len(letters[0])))


def gravity_drop(board):
    """
    Stones 'o' fall down in their columns until they reach the bottom, another stone or a fixed block '#'.
    Return the board after that; '.' is free.

    >>> gravity_drop(['o.o', '..#', '...'])
    ['..o', '..#', 'o..']
    >>> gravity_drop(['o', 'o', '.'])
    ['.', 'o', 'o']
    """
    columns = []
    for col in zip(*board):
        parts = ''.join(col).split('#')
        columns.append('#'.join('.' * part.count('.') + 'o' * part.count('o') for part in parts))
    return [''.join(row) for row in zip(*columns)]


def slide_row_merge(row: List[int]) -> List[int]:
    """
    Slide the numbers of a row to the left over the zeros. Two equal neighbours join to their sum once, the one on the
    left first. The row keeps its length.

    slide_row_merge([2, 0, 2, 4]) == [4, 4, 0, 0]
    slide_row_merge([2, 2, 2]) == [4, 2, 0]
    """
    tiles = [n for n in row if n]
    merged = []
    i = 0
    while i < len(tiles):
        if i + 1 < len(tiles) and tiles[i] == tiles[i + 1]:
            merged.append(tiles[i] * 2)
            i += 2
        else:
            merged.append(tiles[i])
            i += 1
    return merged + [0] * (len(row) - len(merged))


def clear_full_rows(board: List[str]) -> Tuple[List[str], int]:
    """
    Take all rows without a '.' out of the board, add empty rows at the top instead, and return the new board and the
    number of removed rows.

    >>> clear_full_rows(['.#', '##', '#.'])
    (['..', '.#', '#.'], 1)
    >>> clear_full_rows(['..'])
    (['..'], 0)
    """
    kept = [row for row in board if '.' in row]
    gone = len(board) - len(kept)
    empty = ['.' * len(board[0])] * gone
    return empty + kept, gone


def three_in_line(board: list[str]) -> str:
    """
    Return 'X' or 'O' if that player has three equal marks next to each other in a row or a column of a board of any
    size, 'both' if both have, and '' if nobody has.

    three_in_line(['XXX', 'O.O']) == 'X'
    three_in_line(['XO', 'XO', 'XO']) == 'both'
    three_in_line(['XX']) == ''
    """
    lines = list(board) + [''.join(col) for col in zip(*board)]
    winners = [p for p in 'XO' if any(p * 3 in line for line in lines)]
    if len(winners) == 2:
        return 'both'
    return winners[0] if winners else ''


def queens_attack_count(queens, size):
    """
    Count the free cells of a square board of the size that are attacked by no queen. A queen attacks all cells of
    her row, column and diagonals, even behind other queens.

    >>> queens_attack_count([(0, 0)], 3)
    2
    >>> queens_attack_count([], 2)
    4
    """
    rows = {r for r, _ in queens}
    cols = {c for _, c in queens}
    down = {r - c for r, c in queens}
    up = {r + c for r, c in queens}
    safe = 0
    for r in range(size):
        for c in range(size):
            if r not in rows and c not in cols and r - c not in down and r + c not in up:
                safe += 1
    return safe


def rook_reach(board: List[str], row: int, col: int) -> List[Tuple[int, int]]:
    """
    Return the cells to which a rook at (row, col) can move, in reading order. '.' is free; other pieces can be taken
    if they are small letters, and stop the rook in any case.

    rook_reach(['..a.', '.R.K', '....'], 1, 1) == [(0, 1), (1, 0), (1, 2), (2, 1)]
    rook_reach(['Rp.'], 0, 0) == [(0, 1)]
    """
    cells = []
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        r, c = row + dr, col + dc
        while 0 <= r < len(board) and 0 <= c < len(board[0]):
            piece = board[r][c]
            if piece == '.' or piece.islower():
                cells.append((r, c))
            if piece != '.':
                break
            r, c = r + dr, c + dc
    return sorted(cells)


def light_switches(size: int, presses: List[Tuple[int, int]]) -> int:
    """
    All lamps of a square of the size are off. Pressing a lamp changes it and all lamps of its row. Return how many
    are on after all presses.

    >>> light_switches(3, [(0, 1), (1, 1)])
    6
    >>> light_switches(2, [(0, 0), (0, 1)])
    0
    """
    flipped = [False] * size
    for r, _ in presses:
        flipped[r] = not flipped[r]
    return sum(flipped) * size


def cross_toggle(grid, presses):
    """
    Pressing a cell toggles the cell and its side neighbours between 0 and 1. Return the grid after the presses.

    cross_toggle([[0, 0], [0, 0]], [(0, 0)]) == [[1, 1], [1, 0]]
    cross_toggle([[1]], [(0, 0), (0, 0)]) == [[1]]
    """
    result = [row[:] for row in grid]
    for r, c in presses:
        for a, b in ((r, c), (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < len(result) and 0 <= b < len(result[0]):
                result[a][b] ^= 1
    return result


def mirror_beam(grid: list[str]) -> int:
    """
    A beam enters a room at the top left cell going right. The two kinds of mirrors (slash and backslash) turn it, a
    dot does not. Return the number of cells that it passes before it leaves the room (a cell passed twice counts
    twice), or -1 if it never does.

    >>> mirror_beam(['..'])
    2
    >>> mirror_beam(['/.'])
    1
    """
    r, c, dr, dc = 0, 0, 0, 1
    steps = 0
    limit = 4 * len(grid) * len(grid[0])
    while 0 <= r < len(grid) and 0 <= c < len(grid[0]):
        if steps > limit:
            return -1
        steps += 1
        if grid[r][c] == '/':
            dr, dc = -dc, -dr
        elif grid[r][c] == '\\':
            dr, dc = dc, dr
        r, c = r + dr, c + dc
    return steps


def ant_walk(size, steps):
    """
    An ant stands in the middle of a white square board (size odd) and looks up. On white it turns right, on black left;
    then it changes the colour of its cell and goes one cell on, over the edge to the other side. Return the number of
    black cells at the end.

    >>> ant_walk(5, 4)
    4
    >>> ant_walk(5, 5)
    3
    """
    black = set()
    r = c = size // 2
    dr, dc = -1, 0
    for _ in range(steps):
        if (r, c) in black:
            dr, dc = -dc, dr
            black.remove((r, c))
        else:
            dr, dc = dc, -dr
            black.add((r, c))
        r, c = (r + dr) % size, (c + dc) % size
    return len(black)


def diagonal_strings(rows: List[str]) -> List[str]:
    """
    Return the texts on the diagonals that rise to the right, beginning with the one at the top left corner; each is
    read from its lower left end.

    diagonal_strings(['abc', 'def']) == ['a', 'db', 'ec', 'f']
    diagonal_strings([]) == []
    """
    if not rows:
        return []
    groups: List[List[str]] = [[] for _ in range(len(rows) + len(rows[0]) - 1)]
    for r, row in enumerate(rows):
        for c, ch in enumerate(row):
            groups[r + c].insert(0, ch)
    return [''.join(g) for g in groups]


def zigzag_fill(rows: int, cols: int) -> List[List[int]]:
    """
    Fill a grid with 1, 2, 3, ... column by column, going down in the first column, up in the second and so on.

    >>> zigzag_fill(2, 3)
    [[1, 4, 5], [2, 3, 6]]
    >>> zigzag_fill(1, 2)
    [[1, 2]]
    """
    grid = [[0] * cols for _ in range(rows)]
    n = 0
    for c in range(cols):
        order = range(rows) if c % 2 == 0 else range(rows - 1, -1, -1)
        for r in order:
            n += 1
            grid[r][c] = n
    return grid


def checker_sums(grid):
    """
    Colour the grid like a chess board with a black top left cell; return the sums on black and on white cells.

    checker_sums([[1, 2], [3, 4]]) == (5, 5)
    checker_sums([[7]]) == (7, 0)
    """
    sums = [0, 0]
    for r, row in enumerate(grid):
        for c, x in enumerate(row):
            sums[(r + c) % 2] += x
    return tuple(sums)


def triangle_halves(matrix: list[list[int]]) -> str:
    """
    Compare the sum above the falling diagonal with the sum below it: return 'above', 'below' or 'equal'.

    >>> triangle_halves([[9, 1], [2, 9]])
    'below'
    >>> triangle_halves([[1, 1], [1, 1]])
    'equal'
    """
    above = below = 0
    n = len(matrix)
    for i in range(n):
        for j in range(n):
            if j > i:
                above += matrix[i][j]
            elif j < i:
                below += matrix[i][j]
    if above == below:
        return 'equal'
    return 'above' if above > below else 'below'


def band_only(matrix: List[List[int]], width: int) -> List[List[int]]:
    """
    Keep only the numbers whose row and column index differ by at most width, and set the others to 0.

    band_only([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1) == [[1, 2, 0], [4, 5, 6], [0, 8, 9]]
    band_only([[1, 2], [3, 4]], 0) == [[1, 0], [0, 4]]
    """
    return [[x if abs(i - j) <= width else 0 for j, x in enumerate(row)] for i, row in enumerate(matrix)]


def sum_in_rectangles(grid: List[List[int]], queries: List[Tuple[int, int, int, int]]) -> List[int]:
    """
    Each query (top, left, bottom, right) names a rectangle, all borders included. Return the sums inside them, using
    one table of sums from the corner.

    >>> sum_in_rectangles([[1, 2], [3, 4]], [(0, 0, 1, 1), (1, 0, 1, 0)])
    [10, 3]
    >>> sum_in_rectangles([[5]], [])
    []
    """
    cols = len(grid[0])
    table = [[0] * (cols + 1)]
    for row in grid:
        running = 0
        line = [0]
        for c, x in enumerate(row):
            running += x
            line.append(table[-1][c + 1] + running)
        table.append(line)
    return [table[b + 1][r + 1] - table[t][r + 1] - table[b + 1][l_] + table[t][l_] for t, l_, b, r in queries]


def count_rectangles_of_ones(grid):
    """
    Count the rectangles (of any size) that contain only ones.

    count_rectangles_of_ones([[1, 1], [1, 0]]) == 5
    count_rectangles_of_ones([[0]]) == 0
    """
    total = 0
    heights = [0] * len(grid[0])
    for row in grid:
        heights = [h + 1 if x else 0 for h, x in zip(heights, row)]
        for right in range(len(row)):
            low = heights[right]
            for left in range(right, -1, -1):
                low = min(low, heights[left])
                if low == 0:
                    break
                total += low
    return total


def fill_rain(heights: List[int]) -> List[int]:
    """
    Rain falls on a row of walls with the given heights. Return for each place how high the water stands there.

    >>> fill_rain([2, 0, 1])
    [0, 1, 0]
    >>> fill_rain([1, 2, 3])
    [0, 0, 0]
    """
    water = []
    for i, h in enumerate(heights):
        left = max(heights[:i + 1])
        right = max(heights[i:])
        water.append(min(left, right) - h)
    return water


def flows_to_edge(heights: list[list[int]], row: int, col: int) -> bool:
    """
    Water at a cell runs to side neighbours that are strictly lower. Return whether it can reach the edge of the grid.

    flows_to_edge([[9, 9, 9], [9, 5, 4], [9, 9, 9]], 1, 1) == True
    flows_to_edge([[9, 9, 9], [9, 5, 6], [9, 9, 9]], 1, 1) == False
    """
    if row in (0, len(heights) - 1) or col in (0, len(heights[0]) - 1):
        return True
    for a, b in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
        if heights[a][b] < heights[row][col] and flows_to_edge(heights, a, b):
            return True
    return False


def flood_level(heights, level):
    """
    Water comes from the edge of a map and covers each cell that is not above the level and touches the edge or a
    covered cell by a side. Return the number of cells that stay dry.

    >>> flood_level([[5, 5, 5], [5, 1, 5], [5, 5, 5]], 3)
    9
    >>> flood_level([[1, 5], [2, 5]], 2)
    2
    """
    rows, cols = len(heights), len(heights[0])
    wet = set()
    todo = [(r, c) for r in range(rows) for c in range(cols) if r in (0, rows - 1) or c in (0, cols - 1)]
    while todo:
        r, c = todo.pop()
        if (r, c) in wet or not (0 <= r < rows and 0 <= c < cols) or heights[r][c] > level:
            continue
        wet.add((r, c))
        todo += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
    return rows * cols - len(wet)


def island_shapes(grid: List[str]) -> int:
    """
    Count the different shapes of the islands of '#' (connected by sides). Shapes are equal if one can be moved onto
    the other without turning.

    island_shapes(['##.#', '....', '##..']) == 2
    island_shapes(['...']) == 0
    """
    land = {(r, c) for r, line in enumerate(grid) for c, ch in enumerate(line) if ch == '#'}
    shapes = set()
    while land:
        first = min(land)
        land.remove(first)
        island = [first]
        for r, c in island:
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if near in land:
                    land.remove(near)
                    island.append(near)
        left = min(c for _, c in island)
        shapes.add(frozenset((r - first[0], c - left) for r, c in island))
    return len(shapes)


def bridge_length(grid: List[str]) -> int:
    """
    There are exactly two islands of '#'. Return the fewest cells of water that must be filled to connect them by sides.

    >>> bridge_length(['#..#'])
    2
    >>> bridge_length(['#.', '.#'])
    1
    """
    land = [(r, c) for r, line in enumerate(grid) for c, ch in enumerate(line) if ch == '#']
    first = {land[0]}
    stack = [land[0]]
    while stack:
        r, c = stack.pop()
        for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if near in land and near not in first:
                first.add(near)
                stack.append(near)
    second = [cell for cell in land if cell not in first]
    return min(abs(a - x) + abs(b - y) - 1 for a, b in first for x, y in second)


def grow_plants(grid: list[list[int]]) -> list[list[int]]:
    """
    A plant (number above 0) with an empty side neighbour (0) grows by 1; one without any empty side neighbour shrinks
    by 1. Empty cells stay empty. Cells outside the grid are not empty.

    >>> grow_plants([[1, 0], [3, 3]])
    [[2, 0], [2, 4]]
    >>> grow_plants([[1]])
    [[0]]
    """
    result = [[0] * len(row) for row in grid]
    for r, row in enumerate(grid):
        for c, plant in enumerate(row):
            if plant == 0:
                continue
            room = False
            for a, b in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= a < len(grid) and 0 <= b < len(row) and grid[a][b] == 0:
                    room = True
            result[r][c] = plant + 1 if room else plant - 1
    return result


def hottest_square(grid: List[List[int]], k: int) -> Optional[Tuple[int, int]]:
    """
    Return the top left cell of the k times k square with the largest sum, the first in reading order if there are
    several, or None if the grid is too small.

    hottest_square([[1, 2, 9], [3, 4, 9]], 2) == (0, 1)
    hottest_square([[1]], 2) is None
    """
    best, place = None, None
    for r in range(len(grid) - k + 1):
        for c in range(len(grid[0]) - k + 1):
            heat = sum(sum(row[c:c + k]) for row in grid[r:r + k])
            if best is None or heat > best:
                best, place = heat, (r, c)
    return place


def column_words(lines):
    """
    Lines of different lengths are written under each other. Read the columns from left to right as texts;
    where a line is too short, nothing is read.

    >>> column_words(['abc', 'd', 'ef'])
    ['ade', 'bf', 'c']
    >>> column_words(['', ''])
    []
    """
    width = max(map(len, lines), default=0)
    result = []
    for c in range(width):
        result.append(''.join(line[c] for line in lines if c < len(line)))
    return result


def swap_extreme_rows(matrix: List[List[int]]) -> List[List[int]]:
    """
    Swap the row with the largest sum and the row with the smallest sum; in both cases the first such row counts.

    swap_extreme_rows([[1], [5], [3]]) == [[5], [1], [3]]
    swap_extreme_rows([[2, 2]]) == [[2, 2]]
    """
    sums = [sum(row) for row in matrix]
    high = sums.index(max(sums))
    low = sums.index(min(sums))
    result = list(matrix)
    result[high], result[low] = result[low], result[high]
    return result


def pairwise_row_distance(rows: List[List[int]]) -> Tuple[int, int]:
    """
    Return the pair of indices (smaller first) of the two rows that differ in the fewest places; of several pairs the
    first.

    >>> pairwise_row_distance([[1, 2, 3], [4, 5, 6], [1, 5, 6]])
    (1, 2)
    >>> pairwise_row_distance([[1], [1], [1]])
    (0, 1)
    """
    best = None
    answer = (0, 0)
    for i in range(len(rows)):
        for j in range(i + 1, len(rows)):
            differ = sum(a != b for a, b in zip(rows[i], rows[j]))
            if best is None or differ < best:
                best = differ
                answer = (i, j)
    return answer


def multiply_until_cycle(matrix, limit):
    """
    Multiply a square matrix by itself again and again with all entries taken modulo 2. Return the smallest k from
    2 to limit for which the k-th power equals the matrix (modulo 2), or -1.

    multiply_until_cycle([[0, 1], [1, 0]], 5) == 3
    multiply_until_cycle([[1]], 5) == 2
    multiply_until_cycle([[0, 1], [0, 0]], 5) == -1
    """
    n = len(matrix)

    def times(a, b):
        return [[sum(a[i][k] * b[k][j] for k in range(n)) % 2 for j in range(n)] for i in range(n)]

    start = [[x % 2 for x in row] for row in matrix]
    power = start
    for k in range(2, limit + 1):
        power = times(power, start)
        if power == start:
            return k
    return -1


def seat_neighbours_rule(seats: list[str]) -> list[str]:
    """
    In a hall '#' is a taken seat, 'L' a free one and '.' floor. A taken seat becomes free if two or more of its eight
    neighbours are taken, and a free one is taken if none is. Return the hall after one round.

    >>> seat_neighbours_rule(['L.L', '###'])
    ['L.L', '#L#']
    >>> seat_neighbours_rule(['L'])
    ['#']
    """
    def taken_near(r: int, c: int) -> int:
        block = [line[max(0, c - 1):c + 2] for line in seats[max(0, r - 1):r + 2]]
        return ''.join(block).count('#') - (seats[r][c] == '#')

    new = []
    for r, line in enumerate(seats):
        row = ''
        for c, seat in enumerate(line):
            if seat == '#' and taken_near(r, c) >= 2:
                seat = 'L'
            elif seat == 'L' and taken_near(r, c) == 0:
                seat = '#'
            row += seat
        new.append(row)
    return new


def region_borders(plan: List[str]) -> Dict[str, int]:
    """
    For each letter of a plan count how many pairs of side neighbours it has with another letter.

    >>> region_borders(['aab', 'cab'])
    {'a': 4, 'b': 2, 'c': 2}
    >>> region_borders(['zz'])
    {'z': 0}
    """
    borders = {ch: 0 for ch in sorted(set(''.join(plan)))}
    for r in range(len(plan)):
        for c in range(len(plan[r])):
            for a, b in ((r + 1, c), (r, c + 1)):
                if a < len(plan) and b < len(plan[r]) and plan[a][b] != plan[r][c]:
                    borders[plan[r][c]] += 1
                    borders[plan[a][b]] += 1
    return borders


def sudoku_row_options(rows, row, col):
    """
    In a puzzle of four rows with the numbers 1 to 4 (0 is empty, blocks of 2 times 2), return the numbers that may
    still be put into the empty cell (row, col).

    sudoku_row_options([[1, 0, 0, 0], [0, 0, 2, 0], [0, 3, 0, 0], [0, 0, 0, 0]], 0, 1) == [2, 4]
    sudoku_row_options([[0] * 4 for _ in range(4)], 3, 3) == [1, 2, 3, 4]
    """
    used = set(rows[row]) | {line[col] for line in rows}
    top, left = row // 2 * 2, col // 2 * 2
    for line in rows[top:top + 2]:
        used.update(line[left:left + 2])
    return [n for n in range(1, 5) if n not in used]


def check():
    assert sorted(spiral_out_path(3)) == [(0, 0), (1, 0), (1, 1)]
    assert mine_hints(['*..', '...']) == ['*1.', '11.']
    assert mine_hints(['.']) == ['.']
    assert biggest_lake(['####', '#~~#', '####']) == 2
    assert biggest_lake(['~#', '##']) == 0
    assert count_colour_areas(['aba', 'bba']) == {'a': 2, 'b': 1}
    assert count_colour_areas([]) == {}
    assert spread_rumour([[1, 0], [0, 1]], 1) == [[1, 1], [1, 1]]
    assert spread_rumour([[1, 0, 0]], 5) == [[1, 0, 0]]
    assert life_three_colours([[0, 1], [0, 0]]) == [[1, 1], [0, 1]]
    assert life_three_colours([[2, 2]]) == [[2, 2]]
    assert elementary_rule([0, 1, 0], 90, 1) == [1, 0, 1]
    assert elementary_rule([1, 1], 0, 3) == [0, 0]
    assert snail_from_corner([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [7, 4, 1, 2, 3, 6, 9, 8, 5]
    assert snail_from_corner([[1, 2, 3]]) == [1, 2, 3]
    assert rotate_ring([[1, 2], [3, 4]]) == [[3, 1], [4, 2]]
    assert rotate_ring([[7]]) == [[7]]
    assert flip_both_diagonals([[1, 2], [3, 4]]) == [[4, 3], [2, 1]]
    assert flip_both_diagonals([[5]]) == [[5]]
    assert distance_to_nearest(['x..', '..x'], 'x') == [[0, 1, 1], [1, 1, 0]]
    assert distance_to_nearest(['..'], 'x') == [[-1, -1]]
    assert jump_grid_moves([[2, 1, 1], [9, 9, 2], [1, 1, 0]]) == 3
    assert jump_grid_moves([[0, 1]]) == -1
    assert dominant_columns([[1, 2, 0], [3, 4, 9]]) == [1]
    assert dominant_columns([[1], [2]]) == []
    assert zero_out_by_marks([[9, 1], [2, 3]], 9) == [[0, 0], [2, 3]]
    assert zero_out_by_marks([[1, 1], [2, 9]], 9) == [[1, 0], [2, 0]]
    assert magic_gap([[2, 7, 6], [9, 5, 1], [4, 3, 8]]) == 0
    assert magic_gap([[1, 2], [3, 4]]) == 4
    assert local_peaks([[1, 5, 2], [6, 3, 4]]) == [6, 5, 4]
    assert local_peaks([[2, 2]]) == []
    assert seen_from_west([[1, 3, 2, 4], [5, 5]]) == [3, 1]
    assert seen_from_west([[]]) == [0]
    assert shrink_by_blocks([[1, 2, 5, 0], [3, 4, 1, 1]], 2) == [[4, 5]]
    assert shrink_by_blocks([[6]], 1) == [[6]]
    assert crop_to_marks(['....', '.#..', '..#.']) == ['#.', '.#']
    assert crop_to_marks(['..']) == []
    assert find_pattern(['abab', 'cdcd'], ['a?', 'cd']) == [(0, 0), (0, 2)]
    assert find_pattern(['a'], ['aa']) == []
    assert trace_word(['ab', 'dc'], 'abcd') is False
    assert trace_word(['ab', 'dc'], 'dabc') is True
    assert slide_row_merge([2, 0, 2, 4]) == [4, 4, 0, 0]
    assert slide_row_merge([2, 2, 2]) == [4, 2, 0]
    assert three_in_line(['XXX', 'O.O']) == 'X'
    assert three_in_line(['XO', 'XO', 'XO']) == 'both'
    assert three_in_line(['XX']) == ''
    assert rook_reach(['..a.', '.R.K', '....'], 1, 1) == [(0, 1), (1, 0), (1, 2), (2, 1)]
    assert rook_reach(['Rp.'], 0, 0) == [(0, 1)]
    assert cross_toggle([[0, 0], [0, 0]], [(0, 0)]) == [[1, 1], [1, 0]]
    assert cross_toggle([[1]], [(0, 0), (0, 0)]) == [[1]]
    assert diagonal_strings(['abc', 'def']) == ['a', 'db', 'ec', 'f']
    assert diagonal_strings([]) == []
    assert checker_sums([[1, 2], [3, 4]]) == (5, 5)
    assert checker_sums([[7]]) == (7, 0)
    assert band_only([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1) == [[1, 2, 0], [4, 5, 6], [0, 8, 9]]
    assert band_only([[1, 2], [3, 4]], 0) == [[1, 0], [0, 4]]
    assert count_rectangles_of_ones([[1, 1], [1, 0]]) == 5
    assert count_rectangles_of_ones([[0]]) == 0
    assert flows_to_edge([[9, 9, 9], [9, 5, 4], [9, 9, 9]], 1, 1) == True
    assert flows_to_edge([[9, 9, 9], [9, 5, 6], [9, 9, 9]], 1, 1) == False
    assert island_shapes(['##.#', '....', '##..']) == 2
    assert island_shapes(['...']) == 0
    assert hottest_square([[1, 2, 9], [3, 4, 9]], 2) == (0, 1)
    assert hottest_square([[1]], 2) is None
    assert swap_extreme_rows([[1], [5], [3]]) == [[5], [1], [3]]
    assert swap_extreme_rows([[2, 2]]) == [[2, 2]]
    assert multiply_until_cycle([[0, 1], [1, 0]], 5) == 3
    assert multiply_until_cycle([[1]], 5) == 2
    assert multiply_until_cycle([[0, 1], [0, 0]], 5) == -1
    assert sudoku_row_options([[1, 0, 0, 0], [0, 0, 2, 0], [0, 3, 0, 0], [0, 0, 0, 0]], 0, 1) == [2, 4]
    assert sudoku_row_options([[0] * 4 for _ in range(4)], 3, 3) == [1, 2, 3, 4]
