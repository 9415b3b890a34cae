"""Matrices, grids, triangles, transposing, spirals, flattening and neighbours."""

from collections import Counter, deque
from itertools import chain, product


def border_sum(grid):
    """Add up the cells on the border of a grid, counting each cell once.

    >>> border_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    40
    """
    last_row, last_col = len(grid) - 1, len(grid[0]) - 1
    total = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if r in (0, last_row) or c in (0, last_col):
                total += cell
    return total


def turn_clockwise(grid: list[list[int]]) -> list[list[int]]:
    """Return the grid turned clockwise by a quarter turn.

    >>> turn_clockwise([[1, 2, 3], [4, 5, 6]])
    [[4, 1], [5, 2], [6, 3]]
    """
    return [list(column) for column in zip(*reversed(grid))]


def spiral_fill(rows: int, cols: int) -> list[list[int]]:
    """Fill a grid with 1, 2, 3, ... in a clockwise spiral that begins at the top left.

    >>> spiral_fill(3, 3)
    [[1, 2, 3], [8, 9, 4], [7, 6, 5]]
    """
    grid = [[0] * cols for _ in range(rows)]
    r = c = 0
    dr, dc = 0, 1
    for number in range(1, rows * cols + 1):
        grid[r][c] = number
        nr, nc = r + dr, c + dc
        if not (0 <= nr < rows and 0 <= nc < cols) or grid[nr][nc]:
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
    return grid


def neighbour_count(grid: list[str], row: int, col: int) -> int:
    """Count the '*' cells among the up to eight neighbours of a cell.

    >>> neighbour_count(["*.*", ".*.", "..*"], 1, 1)
    3
    """
    found = 0
    for r in range(max(0, row - 1), min(len(grid), row + 2)):
        for c in range(max(0, col - 1), min(len(grid[r]), col + 2)):
            if (r, c) != (row, col) and grid[r][c] == "*":
                found += 1
    return found


def nesting_depth(value) -> int:
    """Return how deeply lists are nested: 0 for a plain value, 1 for a flat or empty list.

    >>> nesting_depth([1, [2, [3]], [4]])
    3
    >>> nesting_depth(7)
    0
    """
    if not isinstance(value, list):
        return 0
    return 1 + max((nesting_depth(item) for item in value), default=0)


def weighted_depth_sum(items: list, depth: int = 1) -> int:
    """Sum all numbers in nested lists, each multiplied by the depth at which it stands.

    >>> weighted_depth_sum([1, [2, [3]]])
    14
    """
    total = 0
    for item in items:
        if isinstance(item, list):
            total += weighted_depth_sum(item, depth + 1)
        else:
            total += depth * item
    return total


def diagonal_sums(square: list[list[int]]) -> tuple[int, int]:
    """Return the sums of the two main diagonals of a square grid.

    >>> diagonal_sums([[1, 2], [3, 5]])
    (6, 5)
    """
    falling = sum(square[i][i] for i in range(len(square)))
    rising = sum(row[-i - 1] for i, row in enumerate(square))
    return falling, rising


def anti_diagonals(grid: list[list[int]]) -> list[list[int]]:
    """Collect the diagonals on which row + column is constant, each read from top to bottom.

    >>> anti_diagonals([[1, 2, 3], [4, 5, 6]])
    [[1], [2, 4], [3, 5], [6]]
    """
    diagonals = [[] for _ in range(len(grid) + len(grid[0]) - 1)]
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            diagonals[r + c].append(cell)
    return diagonals


def pad_to_rectangle(rows: list[list[int]], filler: int = 0) -> list[list[int]]:
    """Fill up short rows at the right so that all rows are as long as the longest one.

    >>> pad_to_rectangle([[1], [2, 3], []])
    [[1, 0], [2, 3], [0, 0]]
    """
    width = max(len(row) for row in rows)
    return [row + [filler] * (width - len(row)) for row in rows]


def ragged_columns(rows: list[list[int]]) -> list[list[int]]:
    """Turn rows of different lengths into columns; a row that is too short is simply skipped.

    >>> ragged_columns([[1, 2, 3], [4], [5, 6]])
    [[1, 4, 5], [2, 6], [3]]
    """
    width = max(map(len, rows), default=0)
    return [[row[c] for row in rows if c < len(row)] for c in range(width)]


def flood_region(grid: list[str], row: int, col: int) -> int:
    """Return how many cells with the same letter are connected (up, down, left, right) with a cell.

    >>> flood_region(["aab", "bab", "aaa"], 0, 0)
    6
    """
    letter = grid[row][col]
    todo, seen = [(row, col)], {(row, col)}
    while todo:
        r, c = todo.pop()
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            inside = 0 <= nr < len(grid) and 0 <= nc < len(grid[0])
            if inside and grid[nr][nc] == letter and (nr, nc) not in seen:
                seen.add((nr, nc))
                todo.append((nr, nc))
    return len(seen)


def shortest_maze_path(maze):
    """Return the number of steps from the top left to the bottom right cell; '#' is a wall; -1 if closed.

    >>> shortest_maze_path(["..#", "#..", "#.."])
    4
    >>> shortest_maze_path([".#", "#."])
    -1
    """
    goal = (len(maze) - 1, len(maze[0]) - 1)
    queue, distance = deque([(0, 0)]), {(0, 0): 0}
    while queue:
        r, c = queue.popleft()
        for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            cell = nr, nc = r + dr, c + dc
            inside = 0 <= nr <= goal[0] and 0 <= nc <= goal[1]
            if inside and maze[nr][nc] != "#" and cell not in distance:
                distance[cell] = distance[r, c] + 1
                queue.append(cell)
    return distance.get(goal, -1)


def tic_tac_toe_winner(board):
    """
    >>> tic_tac_toe_winner(["XO.", "OX.", "O.X"])
    'X'
    >>> tic_tac_toe_winner(["XO.", "...", "..."]) is None
    True

    Return 'X' or 'O' if it fills a row, a column or a diagonal of a 3x3 board, else None.
    """
    lines = list(board) + ["".join(column) for column in zip(*board)]
    lines.append("".join(board[i][i] for i in range(3)))
    lines.append("".join(board[i][2 - i] for i in range(3)))
    for player in "XO":
        if player * 3 in lines:
            return player
    return None


def multiply_matrices(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    """
    >>> multiply_matrices([[1, 2]], [[3, 4], [5, 6]])
    [[13, 16]]

    Return the matrix product of a and b, whose sizes fit.
    """
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def block_sums(grid: list[list[int]], size: int) -> list[list[int]]:
    """Cut the grid into square blocks and return a smaller grid with the sum of each block.

    Both side lengths are multiples of the size.

    >>> block_sums([[1, 2, 3, 4], [5, 6, 7, 8]], 2)
    [[14, 22]]
    """
    smaller = []
    for top in range(0, len(grid), size):
        sums = []
        for left in range(0, len(grid[0]), size):
            block = [row[left : left + size] for row in grid[top : top + size]]
            sums.append(sum(map(sum, block)))
        smaller.append(sums)
    return smaller


def local_maxima(grid: list[list[int]]) -> list[int]:
    """Return the heights of all cells that are higher than each direct neighbour (not diagonal), row by row.

    >>> local_maxima([[1, 5, 2], [9, 3, 4]])
    [5, 9, 4]
    """
    peaks = []
    for r, c in product(range(len(grid)), range(len(grid[0]))):
        around = [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        near = [grid[y][x] for y, x in around if 0 <= y < len(grid) and 0 <= x < len(grid[0])]
        if all(grid[r][c] > height for height in near):
            peaks.append(grid[r][c])
    return peaks


def drop_pieces(column_grid: list[str]) -> list[str]:
    """Let the 'o' pieces of a grid fall down in their columns; '.' is empty.

    >>> drop_pieces(["o.o", "...", "o.."])
    ['...', 'o..', 'o.o']
    """
    fallen = []
    for column in zip(*column_grid):
        pieces = column.count("o")
        fallen.append("." * (len(column) - pieces) + "o" * pieces)
    return ["".join(row) for row in zip(*fallen)]


def latin_square(grid: list[list[str]]) -> bool:
    """Tell whether every row and every column contains the same symbols, each of them once.

    >>> latin_square([["a", "b"], ["b", "a"]])
    True
    >>> latin_square([["a", "b"], ["a", "b"]])
    False
    """
    symbols = set(grid[0])
    lines = [*grid, *zip(*grid)]
    return all(len(line) == len(symbols) and set(line) == symbols for line in lines)


def zigzag_rows(values, width):
    """Write the values into rows of the given width, every second row running backwards.

    The last row may be shorter.

    >>> zigzag_rows([1, 2, 3, 4, 5, 6, 7], 3)
    [[1, 2, 3], [6, 5, 4], [7]]
    """
    rows = []
    for start in range(0, len(values), width):
        row = values[start : start + width]
        if len(rows) % 2:
            row.reverse()
        rows.append(row)
    return rows


def game_of_life_cell(alive: bool, neighbours: int) -> bool:
    """Decide whether a cell lives on: with 2 or 3 living neighbours if alive, with exactly 3 if dead.

    >>> [game_of_life_cell(True, n) for n in (1, 2, 4)]
    [False, True, False]
    >>> game_of_life_cell(False, 3)
    True
    """
    if alive:
        return 2 <= neighbours <= 3
    return neighbours == 3


def life_step(cells: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Advance the Game of Life by one step on an endless grid, with the living cells as a set.

    >>> sorted(life_step({(0, 1), (1, 1), (2, 1)}))
    [(1, 0), (1, 1), (1, 2)]
    """
    around = Counter()
    for r, c in cells:
        for dr, dc in product((-1, 0, 1), repeat=2):
            if dr or dc:
                around[r + dr, c + dc] += 1
    return {cell for cell, n in around.items() if n == 3 or (n == 2 and cell in cells)}


def mirror_halves(grid: list[str]) -> bool:
    """Tell whether the picture is the same when it is mirrored left to right and upside down at once.

    >>> mirror_halves(["#..", ".#.", "..#"])
    True
    >>> mirror_halves(["##", ".."])
    False
    """
    turned = [row[::-1] for row in reversed(grid)]
    return turned == grid


def words_in_grid_rows(grid: list[str], word: str) -> list[tuple[int, int, str]]:
    """Find a word in the rows ('right') and columns ('down'); return (row, column, direction) tuples.

    Each line is searched for its first match only.

    >>> words_in_grid_rows(["cat", "axo", "tno"], "cat")
    [(0, 0, 'right'), (0, 0, 'down')]
    """
    found = []
    for r, row in enumerate(grid):
        if word in row:
            found.append((r, row.index(word), "right"))
    for c, letters in enumerate(zip(*grid)):
        column = "".join(letters)
        if word in column:
            found.append((column.index(word), c, "down"))
    return found


def mine_numbers(field: list[str]) -> list[str]:
    """Replace each '.' by the number of mines '*' in its row neighbours left and right and in the column
    neighbours above and below.

    >>> mine_numbers(["*.", ".*"])
    ['*2', '2*']
    """

    def is_mine(r, c):
        return 0 <= r < len(field) and 0 <= c < len(field[0]) and field[r][c] == "*"

    shown = []
    for r, row in enumerate(field):
        text = ""
        for c, cell in enumerate(row):
            near = is_mine(r - 1, c) + is_mine(r + 1, c) + is_mine(r, c - 1) + is_mine(r, c + 1)
            text += cell if cell == "*" else str(near)
        shown.append(text)
    return shown


def column_widths(table: list[list[str]]) -> list[int]:
    """Return for every column the length of its longest text.

    >>> column_widths([["id", "name"], ["17", "Al"], ["4", "Beatrix"]])
    [2, 7]
    """
    widths = [0] * len(table[0])
    for row in table:
        for i, text in enumerate(row):
            widths[i] = max(widths[i], len(text))
    return widths


def chunk_matrix(values, columns):
    """Arrange a flat list into rows with the given number of columns; raise ValueError if it does not fit.

    >>> chunk_matrix([1, 2, 3, 4], 2)
    [[1, 2], [3, 4]]
    >>> chunk_matrix([1, 2, 3], 2)
    Traceback (most recent call last):
    ...
    ValueError: 3 values do not fill rows of 2
    """
    if len(values) % columns:
        raise ValueError(f"{len(values)} values do not fill rows of {columns}")
    return [values[i : i + columns] for i in range(0, len(values), columns)]


def rows_with_duplicates(grid: list[list[int]]) -> list[int]:
    """Return the indices of the rows in which some value occurs twice or more.

    >>> rows_with_duplicates([[1, 2, 1], [4, 5, 6], [7, 7, 7]])
    [0, 2]
    """
    return [i for i, row in enumerate(grid) if len(set(row)) < len(row)]


def shift_picture(grid: list[str], down: int, right: int) -> list[str]:
    """
    >>> shift_picture(["ab", "cd", "ef"], 1, 1)
    ['fe', 'ba', 'dc']

    Move a picture on a torus: rows leaving at the bottom and columns leaving at the right come back.
    """
    height, width = len(grid), len(grid[0])
    moved = []
    for r in range(height):
        source = grid[(r - down) % height]
        moved.append("".join(source[(c - right) % width] for c in range(width)))
    return moved


def concentric_grid(size):
    """Build a square grid in which each cell holds the number of its ring, 1 being the outermost.

    >>> concentric_grid(4)
    [[1, 1, 1, 1], [1, 2, 2, 1], [1, 2, 2, 1], [1, 1, 1, 1]]
    """
    last = size - 1
    return [[min(r, c, last - r, last - c) + 1 for c in range(size)] for r in range(size)]


def submatrix_without(matrix, row, col):
    """
    >>> submatrix_without([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 0)
    [[2, 3], [8, 9]]

    Return a copy of the matrix from which one row and one column are removed.
    """
    smaller = []
    for r, cells in enumerate(matrix):
        if r != row:
            smaller.append(cells[:col] + cells[col + 1 :])
    return smaller


def determinant(matrix):
    """Compute the determinant of a square matrix by expanding along the first row.

    >>> determinant([[2, 1, 0], [1, 3, 4], [0, 5, 6]])
    -10
    """
    if len(matrix) == 1:
        return matrix[0][0]
    total = 0
    for c, factor in enumerate(matrix[0]):
        minor = [row[:c] + row[c + 1 :] for row in matrix[1:]]
        total += (-1) ** c * factor * determinant(minor)
    return total


def knight_moves(square: tuple[int, int], size: int = 8) -> list[tuple[int, int]]:
    """List, sorted, the squares (row, column) a knight can reach in one move on a board of the size.

    >>> knight_moves((0, 1))
    [(1, 3), (2, 0), (2, 2)]
    """
    row, col = square
    jumps = [(a, b) for a, b in product((-2, -1, 1, 2), repeat=2) if abs(a) != abs(b)]
    targets = [(row + a, col + b) for a, b in jumps]
    return sorted(t for t in targets if 0 <= min(t) and max(t) < size)


def threatened_queens(queens: list[int]) -> int:
    """Count the pairs of queens that attack each other; queens[i] is the row of the queen in column i.

    >>> threatened_queens([0, 1, 3])
    1
    """
    attacks = 0
    for i in range(len(queens)):
        for j in range(i):
            if queens[i] == queens[j] or abs(queens[i] - queens[j]) == i - j:
                attacks += 1
    return attacks


def group_nested(pairs):
    """Turn (section, entry) pairs into [section, [entries]] lists, in the order in which sections appear.

    >>> group_nested([("a", 1), ("b", 2), ("a", 3)])
    [['a', [1, 3]], ['b', [2]]]
    """
    result = []
    for section, entry in pairs:
        for existing in result:
            if existing[0] == section:
                existing[1].append(entry)
                break
        else:
            result.append([section, [entry]])
    return result


def count_row_segments(grid):
    """Count the horizontal segments of '#' in the picture, over all rows.

    >>> count_row_segments(["##.#", "....", "#.#."])
    4
    """
    segments = 0
    for row in grid:
        segments += sum(1 for part in row.split(".") if part)
    return segments


def sum_of_hourglass(grid: list[list[int]]) -> int:
    """Return the largest hourglass sum: three cells, the one below their middle, and three below it.

    >>> sum_of_hourglass([[1, 1, 1, 0], [0, 1, 0, 0], [1, 1, 1, 9]])
    13
    """
    sums = []
    for r in range(len(grid) - 2):
        for c in range(len(grid[0]) - 2):
            top, bottom = grid[r][c : c + 3], grid[r + 2][c : c + 3]
            sums.append(sum(top) + grid[r + 1][c + 1] + sum(bottom))
    return max(sums)


def paths_of_tree(tree, prefix=""):
    """List the paths to all files in a nested dict, where files have the value None.

    >>> paths_of_tree({"src": {"a.py": None, "lib": {"b.py": None}}, "README": None})
    ['src/a.py', 'src/lib/b.py', 'README']
    """
    paths = []
    for name, content in tree.items():
        if content is None:
            paths.append(prefix + name)
        else:
            paths += paths_of_tree(content, f"{prefix}{name}/")
    return paths


def symmetric_differences(matrix: list[list[int]]) -> list[tuple[int, int]]:
    """List the cells (row, column) above the diagonal that differ from their mirror cell below it.

    >>> symmetric_differences([[1, 2, 3], [2, 1, 9], [3, 4, 1]])
    [(1, 2)]
    """
    size = len(matrix)
    cells = ((r, c) for r in range(size) for c in range(r + 1, size))
    return [(r, c) for r, c in cells if matrix[r][c] != matrix[c][r]]


def interleave_columns(left: list[list[int]], right: list[list[int]]) -> list[list[int]]:
    """Combine two grids of the same size so that their columns alternate, beginning with the left grid.

    >>> interleave_columns([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    [[1, 5, 2, 6], [3, 7, 4, 8]]
    """
    return [list(chain.from_iterable(zip(a, b))) for a, b in zip(left, right)]


def cheapest_straight_walk(costs):
    """Walk down the grid from any cell of the top row; from each row to the next one may stay in the
    column or move one to the left or right. Return the lowest sum of the cells visited.

    >>> cheapest_straight_walk([[4, 1, 9], [3, 8, 2], [7, 6, 1]])
    4
    """
    best = costs[0]
    for row in costs[1:]:
        best = [cost + min(best[max(0, c - 1) : c + 2]) for c, cost in enumerate(row)]
    return min(best)


def equal_neighbour_pairs(grid: list[list[str]]) -> int:
    """Count the pairs of cells next to each other, horizontally or vertically, that hold the same value.

    >>> equal_neighbour_pairs([["a", "a"], ["b", "a"]])
    2
    """
    pairs = 0
    for line in [*grid, *zip(*grid)]:
        pairs += sum(first == second for first, second in zip(line, line[1:]))
    return pairs


def map_nested(items: list, old: str, new: str) -> list:
    """Return a copy of nested lists of strings in which every old string is replaced by the new one.

    >>> map_nested(["a", ["b", ["a"]]], "a", "z")
    ['z', ['b', ['z']]]
    """
    result = []
    for item in items:
        if isinstance(item, list):
            result.append(map_nested(item, old, new))
        else:
            result.append(new if item == old else item)
    return result


def nonogram_clues(picture: list[str]) -> list[list[int]]:
    """Return for each row the lengths of its groups of '#', or [0] when it has none.

    >>> nonogram_clues(["##.#", "....", ".###"])
    [[2, 1], [0], [3]]
    """
    clues = []
    for row in picture:
        groups = [len(group) for group in row.split(".") if group]
        clues.append(groups or [0])
    return clues


def dominated_rows(table):
    """List the indices of the rows for which another row is at least as large everywhere and larger once.

    >>> dominated_rows([[3, 5], [3, 4], [9, 1]])
    [1]
    """

    def beats(a, b):
        return a != b and all(x >= y for x, y in zip(a, b))

    return [i for i, row in enumerate(table) if any(beats(other, row) for other in table)]
