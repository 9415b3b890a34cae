"""Puzzles about grids and tables: rows, columns, neighbours, boards, mazes, pictures of text."""

from typing import Dict, List, Optional, Tuple


def column_maxima(table: List[List[int]]) -> List[int]:
    """
    Return the largest number of every column of a table. All rows are equally long.

    column_maxima([[1, 8], [4, 2]]) == [4, 8]
    """
    maxima = list(table[0])
    for row in table[1:]:
        for c in range(len(row)):
            if row[c] > maxima[c]:
                maxima[c] = row[c]
    return maxima


def quarter_turn(grid):
    """
    Turn a grid by a quarter to the left (against the clock) and return the new grid.

    quarter_turn([[1, 2, 3], [4, 5, 6]]) -> [[3, 6], [2, 5], [1, 4]]
    """
    turned = []
    for c in range(len(grid[0]) - 1, -1, -1):
        turned.append([row[c] for row in grid])
    return turned


def count_neighbours(board: List[str], row: int, col: int) -> int:
    """
    Count the cells marked '*' among the up to eight neighbours of a cell.
    The cell itself does not count, and cells outside of the board are empty.

    count_neighbours(['*.', '.*'], 0, 1) == 2
    """
    count = 0
    for r in range(max(0, row - 1), min(len(board), row + 2)):
        for c in range(max(0, col - 1), min(len(board[r]), col + 2)):
            if (r, c) != (row, col) and board[r][c] == "*":
                count += 1
    return count


def checkerboard(rows: int, cols: int) -> List[str]:
    """
    Draw a board of the given size as a list of strings with '#' for black and '.' for white fields.
    The field at the bottom left is black.

    checkerboard(2, 3) == ['.#.', '#.#']
    """
    board = []
    for r in range(rows):
        line = ""
        for c in range(cols):
            if (rows - 1 - r + c) % 2 == 0:
                line += "#"
            else:
                line += "."
        board.append(line)
    return board


def robot_position(commands: str, rows: int, cols: int) -> Tuple[int, int]:
    """
    A robot starts in the top left cell of a grid. The commands are U, D, L and R. A command that
    would lead out of the grid is ignored. Return the final (row, column).

    robot_position('RRDL', 2, 2) == (1, 0)
    """
    moves = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    row, col = 0, 0
    for command in commands:
        dr, dc = moves[command]
        if 0 <= row + dr < rows and 0 <= col + dc < cols:
            row += dr
            col += dc
    return row, col


def is_latin_square(square: list[list[int]]) -> bool:
    """
    Return True if every row and every column of the n x n square contains each of the
    numbers from 1 to n exactly once.

    is_latin_square([[1, 2], [2, 1]]) == True
    is_latin_square([[1, 2], [1, 2]]) == False
    """
    n = len(square)
    wanted = list(range(1, n + 1))
    for i in range(n):
        column = [square[r][i] for r in range(n)]
        if sorted(square[i]) != wanted or sorted(column) != wanted:
            return False
    return True


def diagonal_difference(square: List[List[int]]) -> int:
    """
    Return the sum of the diagonal from the top left minus the sum of the other diagonal.

    diagonal_difference([[1, 2], [3, 5]]) == 1
    """
    difference = 0
    n = len(square)
    for i in range(n):
        difference += square[i][i] - square[i][n - 1 - i]
    return difference


def drop_stones(columns):
    """
    Each column is a string from top to bottom in which 'o' is a stone, '.' is air and '#' is
    a shelf. Let the stones fall down as far as they can and return the new columns.

    drop_stones(['o.o.', 'o.#.']) -> ['..oo', '.o#.']
    """
    fallen = []
    for column in columns:
        parts = []
        for part in column.split("#"):
            stones = part.count("o")
            parts.append("." * (len(part) - stones) + "o" * stones)
        fallen.append("#".join(parts))
    return fallen


def snake_numbers(rows: int, cols: int) -> List[List[int]]:
    """
    Fill a grid with 1, 2, 3, ... like a snake: the first row from left to right, the second from
    right to left, and so on.

    snake_numbers(2, 3) == [[1, 2, 3], [6, 5, 4]]
    """
    grid = []
    number = 1
    for r in range(rows):
        row = list(range(number, number + cols))
        if r % 2 == 1:
            row.reverse()
        grid.append(row)
        number += cols
    return grid


def island_sizes(map_rows: List[str]) -> List[int]:
    """
    A map shows land as 'X' and water as '-'. Cells of land that touch at a side belong to
    the same island. Return the sizes of all islands in ascending order.

    island_sizes(['XX-', '--X']) == [1, 2]
    island_sizes(['--']) == []
    """
    seen = set()

    def explore(r: int, c: int) -> int:
        if r < 0 or c < 0 or r >= len(map_rows) or c >= len(map_rows[r]):
            return 0
        if map_rows[r][c] != "X" or (r, c) in seen:
            return 0
        seen.add((r, c))
        return 1 + explore(r + 1, c) + explore(r - 1, c) + explore(r, c + 1) + explore(r, c - 1)

    sizes = [explore(r, c) for r in range(len(map_rows)) for c in range(len(map_rows[r]))]
    return sorted(size for size in sizes if size > 0)


def tic_tac_winner(board: list[str]) -> str:
    """
    Given a board of three strings with 'X', 'O' and ' ', return the player who has three in a
    row, column or diagonal, or an empty string if nobody has.

    tic_tac_winner(['XO ', ' XO', '  X']) == 'X'
    tic_tac_winner(['XO ', '   ', '   ']) == ''
    """
    lines = list(board)
    for c in range(3):
        lines.append("".join(board[r][c] for r in range(3)))
    lines.append("".join(board[i][i] for i in range(3)))
    lines.append("".join(board[i][2 - i] for i in range(3)))
    for player in "XO":
        if player * 3 in lines:
            return player
    return ""


def remove_empty_columns(table):
    """
    Remove every column in which all cells are empty strings.

    remove_empty_columns([['a', '', 'b'], ['c', '', '']]) -> [['a', 'b'], ['c', '']]
    """
    kept = []
    for c in range(len(table[0])):
        if any(row[c] != "" for row in table):
            kept.append(c)
    return [[row[c] for c in kept] for row in table]


def path_cost_right_down(costs: List[List[int]]) -> int:
    """
    Go from the top left cell to the bottom right cell of a grid, moving only right or down. Always
    move to the cheaper of the two possible cells (to the right if they are equal).
    Return the sum of the costs of all cells visited.

    path_cost_right_down([[1, 9], [2, 3]]) == 6
    """
    r = c = 0
    total = costs[0][0]
    while r < len(costs) - 1 or c < len(costs[0]) - 1:
        if r == len(costs) - 1:
            c += 1
        elif c == len(costs[0]) - 1 or costs[r + 1][c] < costs[r][c + 1]:
            r += 1
        else:
            c += 1
        total += costs[r][c]
    return total


def text_table(rows: List[List[str]]) -> List[str]:
    """
    Align the cells of a table to the left in columns that are as wide as their longest cell. Put
    one space between the columns and remove the spaces at the end of the lines.

    text_table([['a', 'bb'], ['ccc', 'd']]) == ['a   bb', 'ccc d']
    """
    widths = []
    for c in range(len(rows[0])):
        widths.append(max(len(row[c]) for row in rows))
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths)]
        lines.append(" ".join(cells).rstrip())
    return lines


def seat_row_free(seats, count):
    """
    Each string is a row of seats in which '_' is free. Return the number of the first row
    (from 1) with count free seats next to each other, or 0 if there is no such row.

    seat_row_free(['_x_', 'x__'], 2) -> 2
    seat_row_free(['_x_'], 2) -> 0
    """
    for number, row in enumerate(seats, start=1):
        longest = max(len(part) for part in row.split("x"))
        if longest >= count:
            return number
    return 0


def multiply_row_column(a: List[List[int]], b: List[List[int]], row: int, col: int) -> int:
    """
    Compute one single element of the product of two matrices: multiply the given row of a
    with the given column of b, element by element, and add up.

    multiply_row_column([[1, 2], [3, 4]], [[5, 6], [7, 8]], 1, 0) == 43
    """
    total = 0
    for k in range(len(b)):
        total += a[row][k] * b[k][col]
    return total


def symmetric_grid(grid: List[str]) -> str:
    """
    Say how a picture of text is symmetric: "both", "left-right", "top-bottom" or "none".

    symmetric_grid(['aba', 'cdc']) == 'left-right'
    symmetric_grid(['ab', 'ab']) == 'top-bottom'
    """
    left_right = all(row == row[::-1] for row in grid)
    top_bottom = grid == grid[::-1]
    if left_right and top_bottom:
        return "both"
    if left_right:
        return "left-right"
    return "top-bottom" if top_bottom else "none"


def spread_fire(forest: list[str]) -> list[str]:
    """
    Carry out one step of a fire: a tree 'T' with a burning cell 'F' above, below, left or right of
    it burns in the next step; a burning cell becomes ash '.'; all else stays.

    spread_fire(['FTT']) == ['.FT']
    """
    result = []
    for r in range(len(forest)):
        line = ""
        for c in range(len(forest[r])):
            around = ""
            for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= nr < len(forest) and 0 <= nc < len(forest[nr]):
                    around += forest[nr][nc]
            if forest[r][c] == "F":
                line += "."
            elif forest[r][c] == "T" and "F" in around:
                line += "F"
            else:
                line += forest[r][c]
        result.append(line)
    return result


def row_with_most(grid: List[List[int]], wanted: int) -> int:
    """
    Return the index of the row that contains the wanted number most often. In a tie the
    lowest row of the picture (largest index) wins; if no row contains it, return -1.

    row_with_most([[1, 1], [2, 1], [1, 1]], 1) == 2
    row_with_most([[1]], 5) == -1
    """
    best = -1
    most = 1
    for index, row in enumerate(grid):
        count = row.count(wanted)
        if count >= most:
            most = count
            best = index
    return best


def spiral_edge(grid):
    """
    Walk once around the outer edge of a grid, clockwise, starting at the top left corner. Return the
    values in the order of the walk. The grid has at least two rows and two columns.

    spiral_edge([[1, 2, 3], [8, 0, 4], [7, 6, 5]]) -> [1, 2, 3, 4, 5, 6, 7, 8]
    """
    top = grid[0]
    right = [row[-1] for row in grid[1:-1]]
    bottom = grid[-1][::-1]
    left = [row[0] for row in grid[1:-1]][::-1]
    return top + right + bottom + left


def battleship_shots(ships: Dict[str, List[str]], shots: List[str]) -> Dict[str, str]:
    """
    Each ship has a list of fields. Return for each ship the word "sunk" if all of its fields were
    shot at, "hit" if some were, and "safe" if none was.

    battleship_shots({'tug': ['a1', 'a2'], 'boat': ['c3']}, ['a2', 'b1'])
        == {'tug': 'hit', 'boat': 'safe'}
    """
    states = {}
    for name, fields in ships.items():
        hits = sum(1 for field in fields if field in shots)
        if hits == len(fields):
            states[name] = "sunk"
        elif hits > 0:
            states[name] = "hit"
        else:
            states[name] = "safe"
    return states


def paint_rectangle(canvas: List[str], top: int, left: int, height: int, width: int) -> List[str]:
    """
    Draw the outline of a rectangle with '+' on a canvas of strings and return the new canvas.
    The inside is not changed. Parts beyond the canvas are not drawn.

    paint_rectangle(['....', '....', '....'], 0, 0, 3, 3) == ['+++.', '+.+.', '+++.']
    """
    cells = [list(row) for row in canvas]
    for r in range(top, top + height):
        for c in range(left, left + width):
            edge = r in (top, top + height - 1) or c in (left, left + width - 1)
            if edge and 0 <= r < len(cells) and 0 <= c < len(cells[r]):
                cells[r][c] = "+"
    return ["".join(row) for row in cells]


def average_filter(grid: list[list[int]]) -> list[list[int]]:
    """
    Replace each number by the average of itself and its neighbours to the left and right,
    rounded down. At the ends of a row there is only one neighbour.

    average_filter([[3, 6, 9]]) == [[4, 6, 7]]
    """
    smooth = []
    for row in grid:
        new_row = []
        for c in range(len(row)):
            part = row[max(0, c - 1) : c + 2]
            new_row.append(sum(part) // len(part))
        smooth.append(new_row)
    return smooth


def word_in_columns(grid: List[str], word: str) -> Optional[int]:
    """
    Look for a word that is written from top to bottom in a grid of letters. Return the index of
    the first column that contains it, or None.

    word_in_columns(['xc', 'ya', 'zt'], 'cat') == 1
    word_in_columns(['ab'], 'ba') -> None
    """
    for c in range(len(grid[0])):
        column = ""
        for row in grid:
            column += row[c]
        if word in column:
            return c
    return None


def sum_below_diagonal(square):
    """
    Add up all elements strictly below the main diagonal of a square matrix and subtract all
    elements strictly above it.

    sum_below_diagonal([[1, 2], [5, 4]]) -> 3
    """
    total = 0
    for r in range(len(square)):
        for c in range(len(square)):
            if r > c:
                total += square[r][c]
            elif r < c:
                total -= square[r][c]
    return total


def shift_row_right(grid: List[List[int]], row: int, steps: int) -> List[List[int]]:
    """
    Return a copy of the grid in which one row has been shifted to the right by a number of steps.
    What leaves on the right comes back on the left.

    shift_row_right([[1, 2, 3], [4, 5, 6]], 1, 1) == [[1, 2, 3], [6, 4, 5]]
    """
    copy = [line[:] for line in grid]
    n = len(copy[row])
    for c in range(n):
        copy[row][(c + steps) % n] = grid[row][c]
    return copy


def maze_dead_ends(maze: List[str]) -> int:
    """
    In a maze walls are '#' and floors are ' '. A floor with exactly one floor among its four
    neighbours is a dead end. Count the dead ends. The border consists of walls.

    maze_dead_ends(['#####', '#   #', '#####']) == 2
    """
    dead_ends = 0
    for r in range(1, len(maze) - 1):
        for c in range(1, len(maze[r]) - 1):
            if maze[r][c] == "#":
                continue
            around = [maze[r - 1][c], maze[r + 1][c], maze[r][c - 1], maze[r][c + 1]]
            if around.count(" ") == 1:
                dead_ends += 1
    return dead_ends


def sell_tickets(hall: list[list[int]], budget: int) -> tuple[int, int]:
    """
    The hall holds the price of each seat, row by row. Find the most expensive seat that costs
    no more than the budget and return its row and number, both counted from 1.
    Prefer the front rows, then the small numbers. Return (0, 0) if all are too expensive.

    sell_tickets([[50, 60], [40, 30]], 45) == (2, 1)
    sell_tickets([[50]], 10) == (0, 0)
    """
    best = -1
    place = (0, 0)
    for r, row in enumerate(hall, start=1):
        for s, price in enumerate(row, start=1):
            if best < price <= budget:
                best = price
                place = (r, s)
    return place


def triangle_picture(height: int, char: str = "*") -> str:
    """
    Draw a triangle that stands on its base: the first line has one character, each further
    line two more, and all lines are centred by spaces on the left only.

    triangle_picture(2) == ' *\\n***'
    """
    lines = []
    for i in range(height):
        lines.append(" " * (height - 1 - i) + char * (2 * i + 1))
    return "\n".join(lines)


def bingo_round(card: List[List[int]], numbers: List[int]) -> int:
    """
    Numbers are called one after the other. Return after how many numbers the first row of
    the card is complete (any of the rows counts), or -1 if that never happens.

    bingo_round([[1, 2], [3, 4]], [3, 1, 4, 2]) == 3
    bingo_round([[1, 2]], [1]) == -1
    """
    called = set()
    for count, number in enumerate(numbers, start=1):
        called.add(number)
        for row in card:
            if all(value in called for value in row):
                return count
    return -1


def zoom_picture(picture: List[str], factor: int) -> List[str]:
    """
    Make a picture of text larger: each character becomes a block of factor x factor characters.

    zoom_picture(['ab'], 2) == ['aabb', 'aabb']
    """
    large = []
    for row in picture:
        line = ""
        for char in row:
            line += char * factor
        for _ in range(factor):
            large.append(line)
    return large


def light_switches(rows: int, cols: int, presses: List[Tuple[int, int]]) -> int:
    """
    All lamps of a grid are off. Pressing a lamp switches all lamps of its row and all lamps of its
    column, itself only once. Return how many lamps are on at the end.

    light_switches(2, 2, [(0, 0)]) == 3
    light_switches(2, 2, [(0, 0), (0, 0)]) == 0
    """
    lamps = [[False] * cols for _ in range(rows)]
    for row, col in presses:
        for r in range(rows):
            for c in range(cols):
                if r == row or c == col:
                    lamps[r][c] = not lamps[r][c]
    return sum(line.count(True) for line in lamps)


def corner_swap(grid):
    """
    Return a copy of the grid in which opposite corners have changed places.

    corner_swap([[1, 2, 3], [4, 5, 6]]) -> [[6, 2, 4], [3, 5, 1]]
    """
    copy = [list(row) for row in grid]
    copy[0][0], copy[-1][-1] = grid[-1][-1], grid[0][0]
    copy[0][-1], copy[-1][0] = grid[-1][0], grid[0][-1]
    return copy


def largest_block_sum(grid: List[List[int]]) -> int:
    """
    Find the 2 x 2 block of neighbouring cells with the largest sum and return that sum.
    The grid has at least two rows and columns; the numbers may be negative.

    largest_block_sum([[1, 2, 0], [3, 4, -9]]) == 10
    """
    best = None
    for r in range(len(grid) - 1):
        for c in range(len(grid[r]) - 1):
            total = sum(grid[r][c : c + 2]) + sum(grid[r + 1][c : c + 2])
            if best is None or total > best:
                best = total
    return best


def cell_name(row: int, col: int) -> str:
    """
    Return the name of a cell in a spreadsheet, like "B3". Rows and columns are counted from 0, and
    after column Z come AA, AB and so on.

    cell_name(2, 1) == 'B3'
    cell_name(0, 27) == 'AB1'
    """
    letters = ""
    col += 1
    while col > 0:
        col -= 1
        letters = chr(ord("A") + col % 26) + letters
        col //= 26
    return letters + str(row + 1)


def check():
    assert column_maxima([[1, 8], [4, 2]]) == [4, 8]
    assert quarter_turn([[1, 2, 3], [4, 5, 6]]) == [[3, 6], [2, 5], [1, 4]]
    assert count_neighbours(["*.", ".*"], 0, 1) == 2
    assert checkerboard(2, 3) == [".#.", "#.#"]
    assert robot_position("RRDL", 2, 2) == (1, 0)
    assert is_latin_square([[1, 2], [2, 1]])
    assert not is_latin_square([[1, 2], [1, 2]])
    assert diagonal_difference([[1, 2], [3, 5]]) == 1
    assert drop_stones(["o.o.", "o.#."]) == ["..oo", ".o#."]
    assert snake_numbers(2, 3) == [[1, 2, 3], [6, 5, 4]]
    assert island_sizes(["XX-", "--X"]) == [1, 2]
    assert island_sizes(["--"]) == []
    assert tic_tac_winner(["XO ", " XO", "  X"]) == "X"
    assert tic_tac_winner(["XO ", "   ", "   "]) == ""
    assert remove_empty_columns([["a", "", "b"], ["c", "", ""]]) == [["a", "b"], ["c", ""]]
    assert path_cost_right_down([[1, 9], [2, 3]]) == 6
    assert text_table([["a", "bb"], ["ccc", "d"]]) == ["a   bb", "ccc d"]
    assert seat_row_free(["_x_", "x__"], 2) == 2
    assert seat_row_free(["_x_"], 2) == 0
    assert multiply_row_column([[1, 2], [3, 4]], [[5, 6], [7, 8]], 1, 0) == 43
    assert symmetric_grid(["aba", "cdc"]) == "left-right"
    assert symmetric_grid(["ab", "ab"]) == "top-bottom"
    assert spread_fire(["FTT"]) == [".FT"]
    assert row_with_most([[1, 1], [2, 1], [1, 1]], 1) == 2
    assert row_with_most([[1]], 5) == -1
    assert spiral_edge([[1, 2, 3], [8, 0, 4], [7, 6, 5]]) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert battleship_shots({"tug": ["a1", "a2"], "boat": ["c3"]}, ["a2", "b1"]) == {
        "tug": "hit",
        "boat": "safe",
    }
    assert paint_rectangle(["....", "....", "...."], 0, 0, 3, 3) == ["+++.", "+.+.", "+++."]
    assert average_filter([[3, 6, 9]]) == [[4, 6, 7]]
    assert word_in_columns(["xc", "ya", "zt"], "cat") == 1
    assert word_in_columns(["ab"], "ba") is None
    assert sum_below_diagonal([[1, 2], [5, 4]]) == 3
    assert shift_row_right([[1, 2, 3], [4, 5, 6]], 1, 1) == [[1, 2, 3], [6, 4, 5]]
    assert maze_dead_ends(["#####", "#   #", "#####"]) == 2
    assert sell_tickets([[50, 60], [40, 30]], 45) == (2, 1)
    assert sell_tickets([[50]], 10) == (0, 0)
    assert triangle_picture(2) == " *\n***"
    assert bingo_round([[1, 2], [3, 4]], [3, 1, 4, 2]) == 3
    assert bingo_round([[1, 2]], [1]) == -1
    assert zoom_picture(["ab"], 2) == ["aabb", "aabb"]
    assert light_switches(2, 2, [(0, 0)]) == 3
    assert light_switches(2, 2, [(0, 0), (0, 0)]) == 0
    assert corner_swap([[1, 2, 3], [4, 5, 6]]) == [[6, 2, 4], [3, 5, 1]]
    assert largest_block_sum([[1, 2, 0], [3, 4, -9]]) == 10
    assert cell_name(2, 1) == "B3"
    assert cell_name(0, 27) == "AB1"


if __name__ == "__main__":
    check()
