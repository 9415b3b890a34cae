"""Matrices and tables of text: transforms, rings, diagonals, sums, rankings, pictures and layouts."""

from collections import Counter, defaultdict
from itertools import accumulate, groupby, zip_longest
from typing import Dict, List, Optional, Tuple


def rows_over_limit(table: List[List[int]], limit: int) -> List[int]:
    """
    Return the indices of all rows whose sum is greater than the limit.

    rows_over_limit([[1, 2], [5, 5], [4, 0]], 3) == [1, 2]
    rows_over_limit([], 0) == []
    """
    result = []
    for i, row in enumerate(table):
        if sum(row) > limit:
            result.append(i)
    return result


def constant_columns(matrix):
    """Return the indices of the columns in which all the values are the same.

    >>> constant_columns([[4, 1, 7], [4, 2, 7]])
    [0, 2]
    """
    return [c for c, column in enumerate(zip(*matrix)) if len(set(column)) == 1]


def peel_left_down(grid: List[List[int]]) -> List[int]:
    """
    Write a function that reads a grid along a spiral. It starts at the top left, goes DOWN the first column,
    then right along the last row, up the last column and so on inwards.

    Examples:
    peel_left_down([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) ➞ [1, 4, 7, 8, 9, 6, 3, 2, 5]
    peel_left_down([[1, 2]]) ➞ [1, 2]
    """
    top, bottom = 0, len(grid) - 1
    left, right = 0, len(grid[0]) - 1
    order = []
    while top <= bottom and left <= right:
        for r in range(top, bottom + 1):
            order.append(grid[r][left])
        left += 1
        for c in range(left, right + 1):
            order.append(grid[bottom][c])
        bottom -= 1
        if left <= right:
            for r in range(bottom, top - 1, -1):
                order.append(grid[r][right])
            right -= 1
        if top <= bottom:
            for c in range(right, left - 1, -1):
                order.append(grid[top][c])
            top += 1
    return order


def ring_sums(square: List[List[int]]) -> List[int]:
    """
    You are given a square matrix. Think of it as rings around the centre. Return the sum of each ring,
    the outermost ring first.

    ring_sums([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == [8, 5]
    ring_sums([[1, 2], [3, 4]]) == [10]
    """
    n = len(square)
    sums = [0] * ((n + 1) // 2)
    for r in range(n):
        for c in range(n):
            ring = min(r, c, n - 1 - r, n - 1 - c)
            sums[ring] += square[r][c]
    return sums


def wrapped_diagonal_sum(square, start):
    """Sum up the diagonal that begins in column start of the first row and goes down to the right.
    When it leaves the square on the right side, it goes on in the first column.

    >>> wrapped_diagonal_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1)
    15
    """
    n = len(square)
    return sum(square[r][(start + r) % n] for r in range(n))


def diagonals_by_offset(matrix: List[List[int]]) -> Dict[int, List[int]]:
    """
    Group the values of a matrix by their diagonal. The key is column minus row, the value is the list
    of the numbers on this diagonal from top to bottom.

    diagonals_by_offset([[1, 2], [3, 4]]) == {0: [1, 4], 1: [2], -1: [3]}
    """
    groups = defaultdict(list)
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            groups[c - r].append(value)
    return dict(groups)


def has_constant_slopes(matrix: List[List[int]]) -> bool:
    '''
    Check that every cell which has a neighbour at its upper left is equal to this neighbour.

    has_constant_slopes([[1, 2, 3], [9, 1, 2]]) == True
    has_constant_slopes([[1, 2], [3, 4]]) == False
    '''
    for r in range(1, len(matrix)):
        for c in range(1, len(matrix[r])):
            if matrix[r][c] != matrix[r - 1][c - 1]:
                return False
    return True


def is_lower_triangle(matrix):
    """Return True if all the numbers above the main diagonal are zero.

    >>> is_lower_triangle([[1, 0, 0], [2, 3, 0], [0, 1, 4]])
    True
    >>> is_lower_triangle([[1, 5], [0, 1]])
    False
    """
    for i, row in enumerate(matrix):
        if any(row[i + 1:]):
            return False
    return True


def flip_over_other_diagonal(square: List[List[str]]) -> List[List[str]]:
    """
    Mirror a square at the diagonal that runs from the top right to the bottom left. The corners on this
    diagonal stay where they are, the top left and the bottom right corner change places.

    flip_over_other_diagonal([['a', 'b'], ['c', 'd']]) == [['d', 'b'], ['c', 'a']]
    """
    n = len(square)
    flipped = []
    for r in range(n):
        flipped.append([square[n - 1 - c][n - 1 - r] for c in range(n)])
    return flipped


def half_turn(rows: List[str]) -> List[str]:
    """
    Turn a picture upside down by a rotation of 180 degrees.

    half_turn(['ab', 'cd']) == ['dc', 'ba']
    """
    return [row[::-1] for row in reversed(rows)]


def saddle_cells(matrix: List[List[int]]) -> List[Tuple[int, int]]:
    """
    A cell is a saddle if no value in its row is smaller and no value in its column is larger.
    Return the positions (row, column) of all saddles in reading order.

    >>> saddle_cells([[3, 1, 2], [6, 5, 7], [9, 4, 8]])
    [(1, 1)]
    >>> saddle_cells([[1, 2], [2, 1]])
    []
    """
    row_minima = [min(row) for row in matrix]
    column_maxima = [max(column) for column in zip(*matrix)]
    saddles = []
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            if value == row_minima[r] and value == column_maxima[c]:
                saddles.append((r, c))
    return saddles


def rank_inside_rows(table):
    """
    Replace every number by its rank in its own row: the smallest number of the row becomes 1, the next larger
    one 2 and so on. Equal numbers share a rank.

    rank_inside_rows([[30, 10, 30], [5, 9, 7]]) ➞ [[2, 1, 2], [1, 3, 2]]
    """
    ranked = []
    for row in table:
        order = {value: i + 1 for i, value in enumerate(sorted(set(row)))}
        ranked.append([order[value] for value in row])
    return ranked


def corner_sums(matrix: List[List[int]]) -> List[List[int]]:
    """
    Return a matrix of the same size in which every cell holds the sum of the rectangle that reaches
    from the top left corner to this cell.

    corner_sums([[1, 2], [3, 4]]) == [[1, 3], [4, 10]]
    """
    sums = []
    for r, row in enumerate(matrix):
        line = list(accumulate(row))
        if r > 0:
            line = [here + above for here, above in zip(line, sums[r - 1])]
        sums.append(line)
    return sums


def rectangle_from_corner_sums(sums: List[List[int]], top: int, left: int, bottom: int, right: int) -> int:
    """
    sums[r][c] holds the sum of all the cells of a hidden table from (0, 0) to (r, c). Return the sum of the rectangle
    from (top, left) to (bottom, right), both included, without looking at the hidden table.

    rectangle_from_corner_sums([[1, 3], [4, 10]], 1, 0, 1, 1) == 7
    rectangle_from_corner_sums([[1, 3], [4, 10]], 1, 1, 1, 1) == 4
    """
    total = sums[bottom][right]
    if top > 0:
        total -= sums[top - 1][right]
    if left > 0:
        total -= sums[bottom][left - 1]
    if top > 0 and left > 0:
        total += sums[top - 1][left - 1]
    return total


def frame_picture(rows: List[str], ink: str) -> List[str]:
    """
    Draw a frame of one character width around a picture. All rows are equally long.

    frame_picture(['ab'], '#') == ['####', '#ab#', '####']
    """
    width = len(rows[0]) + 2
    framed = [ink * width]
    for row in rows:
        framed.append(ink + row + ink)
    framed.append(ink * width)
    return framed


def crop_picture(rows: List[str], blank: str = ".") -> List[str]:
    """
    Cut off all the blank rows and columns at the edges of a picture. Blank rows and columns in between stay.
    A picture that is blank everywhere becomes an empty list.

    crop_picture(['....', '.#..', '...#', '....']) == ['#..', '..#']
    crop_picture(['..']) == []
    """
    filled_rows = [r for r, row in enumerate(rows) if row.strip(blank)]
    if not filled_rows:
        return []
    top, bottom = filled_rows[0], filled_rows[-1]
    left = min(len(row) - len(row.lstrip(blank)) for row in rows)
    right = max(len(row.rstrip(blank)) for row in rows)
    return [row[left:right] for row in rows[top:bottom + 1]]


def replace_by_blocks(pattern, block):
    """
    Build a large matrix: every number of the pattern is replaced by the whole block multiplied by this number.

    replace_by_blocks([[1, 2]], [[1, 1], [0, 1]]) -> [[1, 1, 2, 2], [0, 1, 0, 2]]
    """
    large = []
    for pattern_row in pattern:
        for block_row in block:
            line = []
            for factor in pattern_row:
                line.extend(factor * value for value in block_row)
            large.append(line)
    return large


def shear_rows(rows: List[str]) -> List[str]:
    """Shift row number i (counted from 0) by i places to the right; what falls out on the right side comes
    in again on the left side.

    >>> shear_rows(["abc", "abc", "abc"])
    ['abc', 'cab', 'bca']
    """
    sheared = []
    for i, row in enumerate(rows):
        shift = i % len(row)
        sheared.append(row[len(row) - shift:] + row[:len(row) - shift])
    return sheared


def sort_every_diagonal(matrix: List[List[int]]) -> List[List[int]]:
    """
    Sort the numbers on each diagonal (from the upper left to the lower right) in ascending order.
    The given matrix is not changed.

    sort_every_diagonal([[5, 9], [2, 1]]) == [[1, 9], [2, 5]]
    """
    rows, cols = len(matrix), len(matrix[0])
    result = [row[:] for row in matrix]
    starts = [(0, c) for c in range(cols)] + [(r, 0) for r in range(1, rows)]
    for r, c in starts:
        length = min(rows - r, cols - c)
        values = sorted(matrix[r + k][c + k] for k in range(length))
        for k in range(length):
            result[r + k][c + k] = values[k]
    return result


def order_columns_by_total(table: List[List[int]]) -> List[List[int]]:
    """
    Rearrange the columns of a table so that the column with the largest total comes first.
    Columns with the same total keep their order.

    order_columns_by_total([[1, 5, 2], [1, 0, 9]]) == [[2, 5, 1], [9, 0, 1]]
    """
    columns = list(zip(*table))
    columns.sort(key=sum, reverse=True)
    return [list(row) for row in zip(*columns)]


def add_row_numbers(grid):
    """
    Each row of the grid holds the digits of a number. Return the sum of these numbers.

    add_row_numbers([[1, 2], [0, 9]]) -> 21
    """
    total = 0
    for digits in grid:
        number = 0
        for digit in digits:
            number = number * 10 + digit
        total += number
    return total


def commonest_per_column(rows: List[str]) -> str:
    """
    For each position find the letter that appears most often at this position in the words (all of one length).
    Among equally frequent letters take the alphabetically first one. Return the found letters as a word.

    commonest_per_column(['tin', 'tan', 'pan']) == 'tan'
    commonest_per_column(['b', 'a']) == 'a'
    """
    word = ""
    for column in zip(*rows):
        counts = Counter(column)
        word += min(counts, key=lambda letter: (-counts[letter], letter))
    return word


def heaviest_cross(matrix: List[List[int]]) -> Tuple[int, int]:
    """
    The cross of a cell consists of its whole row and its whole column. Return the cell (row, column) whose
    cross has the largest sum (the cell itself counts once); the first in reading order wins a tie.

    heaviest_cross([[1, 2], [3, 4]]) == (1, 1)
    heaviest_cross([[0, 0], [0, 0]]) == (0, 0)
    """
    row_sums = [sum(row) for row in matrix]
    column_sums = [sum(column) for column in zip(*matrix)]
    best, best_cell = None, (0, 0)
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            weight = row_sums[r] + column_sums[c] - value
            if best is None or weight > best:
                best = weight
                best_cell = (r, c)
    return best_cell


def rows_in_percent(table: List[List[int]]) -> List[List[int]]:
    """
    Turn the numbers of each row into rounded percentages of the row's total. A row that adds up to 0
    becomes a row of zeros.

    rows_in_percent([[1, 3], [0, 0]]) == [[25, 75], [0, 0]]
    """
    result = []
    for row in table:
        total = sum(row)
        if total == 0:
            result.append([0] * len(row))
        else:
            result.append([round(100 * value / total) for value in row])
    return result


def changed_cells(before, after):
    """Compare two tables of the same size and return a list of (row, column, old value, new value)
    for every cell that differs.

    >>> changed_cells([[1, 2], [3, 4]], [[1, 0], [3, 5]])
    [(0, 1, 2, 0), (1, 1, 4, 5)]
    """
    changes = []
    for r, (old_row, new_row) in enumerate(zip(before, after)):
        for c, (old, new) in enumerate(zip(old_row, new_row)):
            if old != new:
                changes.append((r, c, old, new))
    return changes


def matrix_to_power(matrix: List[List[int]], exponent: int) -> List[List[int]]:
    """
    Multiply a square matrix by itself until it stands there exponent times. The exponent 0 gives
    the matrix with ones on the main diagonal and zeros elsewhere.

    matrix_to_power([[1, 1], [0, 1]], 3) == [[1, 3], [0, 1]]
    matrix_to_power([[7]], 0) == [[1]]
    """
    n = len(matrix)
    result = [[int(r == c) for c in range(n)] for r in range(n)]
    for _ in range(exponent):
        result = [
            [sum(result[r][k] * matrix[k][c] for k in range(n)) for c in range(n)]
            for r in range(n)
        ]
    return result


def band_matrix(n: int, width: int) -> List[List[int]]:
    """
    Build an n x n matrix that holds 1 in every cell at most width steps to the left or right of the main
    diagonal and 0 in all other cells.

    band_matrix(3, 1) == [[1, 1, 0], [1, 1, 1], [0, 1, 1]]
    band_matrix(2, 0) == [[1, 0], [0, 1]]
    """
    band = []
    for r in range(n):
        row = []
        for c in range(n):
            row.append(1 if abs(r - c) <= width else 0)
        band.append(row)
    return band


def border_distances(rows, cols):
    """
    Return a table of the given size in which each cell says how many steps it lies away from the nearest edge;
    cells at the edge hold 0.

    border_distances(3, 4) => [[0, 0, 0, 0], [0, 1, 1, 0], [0, 0, 0, 0]]
    """
    return [[min(r, c, rows - 1 - r, cols - 1 - c) for c in range(cols)] for r in range(rows)]


def rows_that_are_columns(square: List[List[int]]) -> int:
    """
    Count the pairs (row, column) of a square matrix for which the row read from left to right is the same list
    as the column read from top to bottom.

    rows_that_are_columns([[1, 2], [2, 1]]) == 2
    rows_that_are_columns([[1, 2], [3, 4]]) == 0
    """
    seen = Counter(tuple(row) for row in square)
    return sum(seen[column] for column in zip(*square))


def fold_sheet(grid: List[List[int]]) -> List[List[int]]:
    """
    Fold a sheet of numbers along its vertical middle so that the right half lands on the left half, and add up
    the numbers that meet. With an odd number of columns the middle column stays single.

    fold_sheet([[1, 2, 3]]) == [[4, 2]]
    fold_sheet([[1, 2, 3, 4], [0, 0, 1, 1]]) == [[5, 5], [1, 1]]
    """
    folded = []
    for row in grid:
        n = len(row)
        line = [row[i] + row[n - 1 - i] for i in range(n // 2)]
        if n % 2 == 1:
            line.append(row[n // 2])
        folded.append(line)
    return folded


def place_beside(left, right, gap=1):
    """
    Put two pictures of text side by side with gap spaces between them. The shorter picture is
    filled up with blank rows. Rows of one picture are equally long; spaces at the ends of lines are removed.

    place_beside(['ab', 'cd'], ['x']) -> ['ab x', 'cd']
    """
    width = len(left[0]) if left else 0
    lines = []
    for a, b in zip_longest(left, right, fillvalue=""):
        line = a.ljust(width) + " " * gap + b
        lines.append(line.rstrip())
    return lines


def snake_cell(index: int, cols: int) -> Tuple[int, int]:
    """
    The cells of a board are numbered from 0 along a snake: the first row from left to right, the second one from
    right to left, the third one from left to right again. Return (row, column) of a number.

    snake_cell(2, 3) == (0, 2)
    snake_cell(3, 3) == (1, 2)
    """
    row, col = divmod(index, cols)
    if row % 2 == 1:
        col = cols - 1 - col
    return row, col


def slanted_walk(matrix: List[List[int]]) -> List[int]:
    """
    Walk through a matrix along the diagonals that go from the lower left to the upper right, beginning at the
    top left corner. The direction changes each time: the first diagonal goes up, the second one down and so on.

    slanted_walk([[1, 2, 3], [4, 5, 6]]) == [1, 2, 4, 5, 3, 6]
    """
    rows, cols = len(matrix), len(matrix[0])
    walk = []
    for total in range(rows + cols - 1):
        cells = [matrix[r][total - r] for r in range(rows) if 0 <= total - r < cols]
        if total % 2 == 0:
            cells.reverse()
        walk.extend(cells)
    return walk


def unpack_upper_half(values: List[int], n: int) -> List[List[int]]:
    """
    The cells on and above the main diagonal of a symmetric n x n matrix were written down row by row.
    Restore the whole matrix.

    unpack_upper_half([1, 2, 3], 2) == [[1, 2], [2, 3]]
    unpack_upper_half([1, 2, 3, 4, 5, 6], 3) == [[1, 2, 3], [2, 4, 5], [3, 5, 6]]
    """
    matrix = [[0] * n for _ in range(n)]
    position = 0
    for r in range(n):
        for c in range(r, n):
            matrix[r][c] = values[position]
            matrix[c][r] = values[position]
            position += 1
    return matrix


def staircase_count(matrix, limit):
    """Every row is sorted from left to right and every column is sorted from top to bottom. Count the numbers that
    are not larger than limit by walking along the border between small and large numbers, from the bottom left.

    >>> staircase_count([[1, 4, 7], [2, 5, 8], [6, 9, 9]], 5)
    4
    """
    count = 0
    r, c = len(matrix) - 1, 0
    while r >= 0 and c < len(matrix[0]):
        if matrix[r][c] <= limit:
            count += r + 1
            c += 1
        else:
            r -= 1
    return count


def write_downwards(lines: List[str]) -> List[str]:
    """
    Turn lines of text into columns: the first line becomes the first column and so on. Short lines are
    filled up with spaces, so that all the returned rows have the same length.

    write_downwards(['abc', 'de']) == ['ad', 'be', 'c ']
    """
    height = max(len(line) for line in lines)
    rows = []
    for i in range(height):
        rows.append("".join(line[i] if i < len(line) else " " for line in lines))
    return rows


def majority_overlay(grids: List[List[List[int]]]) -> List[List[int]]:
    """
    Given an odd number of black and white pictures (0 and 1) of the same size, return the picture in which every pixel
    has the colour that it has in most of the pictures.

    majority_overlay([[[1, 0]], [[1, 1]], [[0, 0]]]) == [[1, 0]]
    """
    needed = len(grids) // 2 + 1
    result = []
    for same_rows in zip(*grids):
        row = []
        for pixels in zip(*same_rows):
            row.append(1 if sum(pixels) >= needed else 0)
        result.append(row)
    return result


def read_through_stencil(letters: List[str], stencil: List[str]) -> str:
    """
    A stencil with holes 'O' lies upon a square of letters; 'X' covers a letter. Read the visible letters
    row by row. Then turn the stencil by a quarter clockwise and read on in the same way.

    read_through_stencil(['hi', 'op'], ['OX', 'XX']) == 'hi'
    """
    turned = ["".join(column) for column in zip(*stencil[::-1])]
    text = ""
    for mask in (stencil, turned):
        for letter_row, mask_row in zip(letters, mask):
            for letter, hole in zip(letter_row, mask_row):
                if hole == "O":
                    text += letter
    return text


def squeeze_picture(rows):
    """
    Describe every row of a picture by the lengths of its runs of equal characters.

    squeeze_picture(['..#', '###']) -> [[('.', 2), ('#', 1)], [('#', 3)]]
    """
    return [[(ink, len(list(run))) for ink, run in groupby(row)] for row in rows]


def tallest_stack(rows: List[str]) -> int:
    """
    Return the length of the longest vertical line of equal characters in a grid.

    tallest_stack(['ab', 'cb', 'ca']) == 2
    tallest_stack([]) == 0
    """
    best = 0
    for column in zip(*rows):
        length = 0
        previous = None
        for mark in column:
            if mark == previous:
                length += 1
            else:
                length = 1
            previous = mark
            best = max(best, length)
    return best


def count_plus_signs(rows: List[str]) -> int:
    """
    Count the cells marked '#' whose four neighbours (above, below, left, right) all exist and are marked '#' too.

    count_plus_signs(['.#.', '###', '.#.']) == 1
    count_plus_signs(['##', '##']) == 0
    """
    count = 0
    for r in range(1, len(rows) - 1):
        for c in range(1, len(rows[r]) - 1):
            arms = rows[r - 1][c] + rows[r + 1][c] + rows[r][c - 1] + rows[r][c + 1]
            if rows[r][c] == "#" and arms == "####":
                count += 1
    return count


def blast_rows_and_columns(rows: List[str]) -> List[str]:
    """
    Each bomb 'B' clears its whole row and its whole column: all their cells become '.', the bomb included.
    All bombs go off at the same moment.

    blast_rows_and_columns(['aBc', 'def']) == ['...', 'd.f']
    """
    hit_rows = {r for r, row in enumerate(rows) if "B" in row}
    hit_columns = {c for row in rows for c, mark in enumerate(row) if mark == "B"}
    result = []
    for r, row in enumerate(rows):
        line = ""
        for c, mark in enumerate(row):
            line += "." if r in hit_rows or c in hit_columns else mark
        result.append(line)
    return result


def quadrant_totals(square):
    """
    Cut a square with an even side into four quarters and return their sums in the order
    top left, top right, bottom left, bottom right.

    quadrant_totals([[1, 2], [3, 4]]) == (1, 2, 3, 4)
    """
    half = len(square) // 2
    totals = [0, 0, 0, 0]
    for r, row in enumerate(square):
        for c, value in enumerate(row):
            quarter = 2 * (r >= half) + (c >= half)
            totals[quarter] += value
    return tuple(totals)


def shrink_by_maximum(matrix: List[List[int]], size: int) -> List[List[int]]:
    """
    Divide a matrix into blocks of size x size cells and keep only the largest number of each block.
    The numbers of rows and columns are multiples of size.

    shrink_by_maximum([[1, 5, 2, 0], [3, 4, 8, 1]], 2) == [[5, 8]]
    """
    small = []
    for top in range(0, len(matrix), size):
        line = []
        for left in range(0, len(matrix[0]), size):
            block = [value for row in matrix[top:top + size] for value in row[left:left + size]]
            line.append(max(block))
        small.append(line)
    return small


def read_short_matrix(text: str) -> List[List[int]]:
    """
    Read a matrix written like '1 2; 3 4': rows are separated by semicolons and numbers by spaces.
    If the rows are not equally long, raise a ValueError.

    >>> read_short_matrix("1 2; 3 4")
    [[1, 2], [3, 4]]
    >>> read_short_matrix("1 2; 3")
    Traceback (most recent call last):
        ...
    ValueError: row 1 has 1 numbers instead of 2
    """
    rows = [[int(word) for word in part.split()] for part in text.split(";")]
    width = len(rows[0])
    for i, row in enumerate(rows):
        if len(row) != width:
            raise ValueError(f"row {i} has {len(row)} numbers instead of {width}")
    return rows


def first_full_line(card: List[List[int]], called: List[int]) -> Optional[int]:
    """
    Numbers are called one after the other. Return the number after which some row or column of the card
    is covered completely for the first time, or None if this never happens.

    first_full_line([[1, 2], [3, 4]], [4, 1, 3, 2]) == 3
    first_full_line([[1, 2], [3, 4]], [1, 4]) == None
    """
    lines = [set(row) for row in card] + [set(column) for column in zip(*card)]
    for number in called:
        for line in lines:
            line.discard(number)
        if not all(lines):
            return number
    return None


def second_in_each_row(table):
    """For every row return the second largest number; a number that occurs twice counts twice.
    Rows with fewer than two numbers give None.

    >>> second_in_each_row([[4, 9, 9], [3], [1, 2]])
    [9, None, 1]
    """
    return [sorted(row)[-2] if len(row) > 1 else None for row in table]


def spread_into_columns(words: List[str], rows: int) -> List[str]:
    """
    Lay out words in columns with the given number of rows, filled from top to bottom and then from left to right.
    Return the rows as strings in which the words are joined by single spaces.

    spread_into_columns(['a', 'b', 'c', 'd', 'e'], 2) == ['a c e', 'b d']
    """
    lines = []
    for r in range(min(rows, len(words))):
        lines.append(" ".join(words[r::rows]))
    return lines


def text_as_triangle(text: str) -> List[str]:
    """
    Write a text into a triangle: the first row has one letter, the second row two letters and so on. The last row
    may remain incomplete. Return the rows.

    text_as_triangle('abcdefgh') ➞ ['a', 'bc', 'def', 'gh']
    text_as_triangle('') ➞ []
    """
    rows = []
    start, length = 0, 1
    while start < len(text):
        rows.append(text[start:start + length])
        start += length
        length += 1
    return rows


def parity_repair(rows: List[List[int]]) -> Optional[Tuple[int, int]]:
    """
    In a table of bits every row and every column should have an even number of ones. Exactly one bit may have
    been flipped. Return the position of the wrong bit, or None if the table is in order.

    parity_repair([[1, 1], [1, 0]]) == (1, 1)
    parity_repair([[1, 1], [1, 1]]) == None
    """
    bad_rows = [r for r, row in enumerate(rows) if sum(row) % 2 == 1]
    bad_columns = [c for c, column in enumerate(zip(*rows)) if sum(column) % 2 == 1]
    if not bad_rows and not bad_columns:
        return None
    return bad_rows[0], bad_columns[0]


def check():
    """Assert what the examples without doctest prompts say."""
    assert rows_over_limit([[1, 2], [5, 5], [4, 0]], 3) == [1, 2]
    assert rows_over_limit([], 0) == []
    assert peel_left_down([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [1, 4, 7, 8, 9, 6, 3, 2, 5]
    assert peel_left_down([[1, 2]]) == [1, 2]
    assert ring_sums([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == [8, 5]
    assert ring_sums([[1, 2], [3, 4]]) == [10]
    assert diagonals_by_offset([[1, 2], [3, 4]]) == {0: [1, 4], 1: [2], -1: [3]}
    assert has_constant_slopes([[1, 2, 3], [9, 1, 2]]) is True
    assert has_constant_slopes([[1, 2], [3, 4]]) is False
    assert flip_over_other_diagonal([['a', 'b'], ['c', 'd']]) == [['d', 'b'], ['c', 'a']]
    assert half_turn(['ab', 'cd']) == ['dc', 'ba']
    assert rank_inside_rows([[30, 10, 30], [5, 9, 7]]) == [[2, 1, 2], [1, 3, 2]]
    assert corner_sums([[1, 2], [3, 4]]) == [[1, 3], [4, 10]]
    assert rectangle_from_corner_sums([[1, 3], [4, 10]], 1, 0, 1, 1) == 7
    assert rectangle_from_corner_sums([[1, 3], [4, 10]], 1, 1, 1, 1) == 4
    assert frame_picture(['ab'], '#') == ['####', '#ab#', '####']
    assert crop_picture(['....', '.#..', '...#', '....']) == ['#..', '..#']
    assert crop_picture(['..']) == []
    assert replace_by_blocks([[1, 2]], [[1, 1], [0, 1]]) == [[1, 1, 2, 2], [0, 1, 0, 2]]
    assert sort_every_diagonal([[5, 9], [2, 1]]) == [[1, 9], [2, 5]]
    assert order_columns_by_total([[1, 5, 2], [1, 0, 9]]) == [[2, 5, 1], [9, 0, 1]]
    assert add_row_numbers([[1, 2], [0, 9]]) == 21
    assert commonest_per_column(['tin', 'tan', 'pan']) == 'tan'
    assert commonest_per_column(['b', 'a']) == 'a'
    assert heaviest_cross([[1, 2], [3, 4]]) == (1, 1)
    assert heaviest_cross([[0, 0], [0, 0]]) == (0, 0)
    assert rows_in_percent([[1, 3], [0, 0]]) == [[25, 75], [0, 0]]
    assert matrix_to_power([[1, 1], [0, 1]], 3) == [[1, 3], [0, 1]]
    assert matrix_to_power([[7]], 0) == [[1]]
    assert band_matrix(3, 1) == [[1, 1, 0], [1, 1, 1], [0, 1, 1]]
    assert band_matrix(2, 0) == [[1, 0], [0, 1]]
    assert border_distances(3, 4) == [[0, 0, 0, 0], [0, 1, 1, 0], [0, 0, 0, 0]]
    assert rows_that_are_columns([[1, 2], [2, 1]]) == 2
    assert rows_that_are_columns([[1, 2], [3, 4]]) == 0
    assert fold_sheet([[1, 2, 3]]) == [[4, 2]]
    assert fold_sheet([[1, 2, 3, 4], [0, 0, 1, 1]]) == [[5, 5], [1, 1]]
    assert place_beside(['ab', 'cd'], ['x']) == ['ab x', 'cd']
    assert snake_cell(2, 3) == (0, 2)
    assert snake_cell(3, 3) == (1, 2)
    assert slanted_walk([[1, 2, 3], [4, 5, 6]]) == [1, 2, 4, 5, 3, 6]
    assert unpack_upper_half([1, 2, 3], 2) == [[1, 2], [2, 3]]
    assert unpack_upper_half([1, 2, 3, 4, 5, 6], 3) == [[1, 2, 3], [2, 4, 5], [3, 5, 6]]
    assert write_downwards(['abc', 'de']) == ['ad', 'be', 'c ']
    assert majority_overlay([[[1, 0]], [[1, 1]], [[0, 0]]]) == [[1, 0]]
    assert read_through_stencil(['hi', 'op'], ['OX', 'XX']) == 'hi'
    assert squeeze_picture(['..#', '###']) == [[('.', 2), ('#', 1)], [('#', 3)]]
    assert tallest_stack(['ab', 'cb', 'ca']) == 2
    assert tallest_stack([]) == 0
    assert count_plus_signs(['.#.', '###', '.#.']) == 1
    assert count_plus_signs(['##', '##']) == 0
    assert blast_rows_and_columns(['aBc', 'def']) == ['...', 'd.f']
    assert quadrant_totals([[1, 2], [3, 4]]) == (1, 2, 3, 4)
    assert shrink_by_maximum([[1, 5, 2, 0], [3, 4, 8, 1]], 2) == [[5, 8]]
    assert first_full_line([[1, 2], [3, 4]], [4, 1, 3, 2]) == 3
    assert first_full_line([[1, 2], [3, 4]], [1, 4]) is None
    assert spread_into_columns(['a', 'b', 'c', 'd', 'e'], 2) == ['a c e', 'b d']
    assert text_as_triangle('abcdefgh') == ['a', 'bc', 'def', 'gh']
    assert text_as_triangle('') == []
    assert parity_repair([[1, 1], [1, 0]]) == (1, 1)
    assert parity_repair([[1, 1], [1, 1]]) is None
