"""Moving on grids: neighbours, walks, floods, shortest ways, light, water, regions and small simulations."""

import heapq
from collections import Counter, deque
from functools import lru_cache
from typing import Dict, List, Optional, Set, Tuple


def side_neighbours(row: int, col: int, rows: int, cols: int) -> List[Tuple[int, int]]:
    """
    Return the cells that share a side with the given cell of a rows x cols grid, in the order
    above, left, right, below. Cells outside of the grid are left out.

    side_neighbours(0, 0, 2, 2) == [(0, 1), (1, 0)]
    side_neighbours(1, 1, 3, 3) == [(0, 1), (1, 0), (1, 2), (2, 1)]
    """
    found = []
    for dr, dc in ((-1, 0), (0, -1), (0, 1), (1, 0)):
        r, c = row + dr, col + dc
        if 0 <= r < rows and 0 <= c < cols:
            found.append((r, c))
    return found


def wrapped_neighbour_sum(grid, row, col):
    """The left edge of the grid is glued to the right edge and the top to the bottom. Return the sum of the
    four direct neighbours of a cell.

    >>> wrapped_neighbour_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 0)
    16
    """
    rows, cols = len(grid), len(grid[0])
    total = 0
    for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
        total += grid[(row + dr) % rows][(col + dc) % cols]
    return total


def ring_around(row: int, col: int, distance: int) -> Set[Tuple[int, int]]:
    """
    Return the set of all cells that a chess king on an endless board reaches in exactly distance moves but not
    in fewer.

    ring_around(0, 0, 0) == {(0, 0)}
    >>> len(ring_around(5, 5, 2))
    16
    """
    ring = set()
    for r in range(row - distance, row + distance + 1):
        for c in range(col - distance, col + distance + 1):
            if max(abs(r - row), abs(c - col)) == distance:
                ring.add((r, c))
    return ring


def seen_from_the_left(heights: List[List[int]]) -> List[int]:
    """
    Houses of different heights stand in rows. Somebody looks along each row from the left side. Return for each row
    how many houses are visible; a house is hidden behind any earlier house that is at least as high.

    seen_from_the_left([[2, 1, 3], [3, 3, 2]]) == [2, 1]
    """
    visible = []
    for row in heights:
        count, tallest = 0, 0
        for height in row:
            if height > tallest:
                count += 1
                tallest = height
        visible.append(count)
    return visible


def pour_paint(picture: List[str], row: int, col: int, colour: str) -> List[str]:
    """
    Write a function that paints the connected area of the given cell: the cell itself and everything of the same
    colour that can be reached from it over sides. Return the new picture.

    pour_paint(['aab', 'bab'], 0, 0, 'x') == ['xxb', 'bxb']
    pour_paint(['aa'], 0, 1, 'a') == ['aa']
    """
    cells = [list(line) for line in picture]
    old = cells[row][col]

    def fill(r, c):
        if not (0 <= r < len(cells) and 0 <= c < len(cells[0])):
            return
        if cells[r][c] != old:
            return
        cells[r][c] = colour
        fill(r + 1, c)
        fill(r - 1, c)
        fill(r, c + 1)
        fill(r, c - 1)

    if old != colour:
        fill(row, col)
    return ["".join(line) for line in cells]


def count_lakes(rows: List[str]) -> int:
    """
    On a map '#' is land and '.' is water. A lake is a connected piece of water (over sides) that does not
    touch the edge of the map. Return the number of lakes.

    count_lakes(['####', '#.##', '##.#', '####']) == 2
    count_lakes(['#.#', '#.#', '###']) == 0
    """
    seen = set()
    lakes = 0
    for start_r in range(len(rows)):
        for start_c in range(len(rows[0])):
            if rows[start_r][start_c] != "." or (start_r, start_c) in seen:
                continue
            seen.add((start_r, start_c))
            stack = [(start_r, start_c)]
            closed = True
            while stack:
                r, c = stack.pop()
                for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if not (0 <= nr < len(rows) and 0 <= nc < len(rows[0])):
                        closed = False
                    elif rows[nr][nc] == "." and (nr, nc) not in seen:
                        seen.add((nr, nc))
                        stack.append((nr, nc))
            lakes += closed
    return lakes


def largest_patch(quilt: List[str]) -> int:
    """Return the number of cells of the largest connected patch of one letter. Cells are connected over sides.

    >>> largest_patch(["aab", "cab", "ccb"])
    3
    """
    left = {(r, c): mark for r, row in enumerate(quilt) for c, mark in enumerate(row)}

    def take(r, c, mark):
        if left.get((r, c)) != mark:
            return 0
        del left[(r, c)]
        return 1 + take(r + 1, c, mark) + take(r - 1, c, mark) + take(r, c + 1, mark) + take(r, c - 1, mark)

    best = 0
    while left:
        (r, c), mark = next(iter(left.items()))
        best = max(best, take(r, c, mark))
    return best


def fence_length(cells: Set[Tuple[int, int]]) -> int:
    """
    A garden consists of unit cells (row, column). Return the length of the fence around it: every side of a cell
    that does not border on another cell of the garden needs one unit of fence.

    fence_length({(0, 0)}) == 4
    fence_length({(0, 0), (0, 1)}) == 6
    """
    length = 0
    for r, c in cells:
        for neighbour in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if neighbour not in cells:
                length += 1
    return length


def number_the_regions(rows: List[str]) -> List[List[int]]:
    """
    Number the connected regions of '#' cells (over sides) in reading order of their first cell, beginning with 1.
    Return a table with the number of the region in each '#' cell and 0 in all other cells.

    number_the_regions(['#.#', '#..']) == [[1, 0, 2], [1, 0, 0]]
    """
    labels = [[0] * len(row) for row in rows]
    number = 0
    for r, row in enumerate(rows):
        for c, mark in enumerate(row):
            if mark != "#" or labels[r][c]:
                continue
            number += 1
            labels[r][c] = number
            queue = deque([(r, c)])
            while queue:
                y, x = queue.popleft()
                for ny, nx in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                    if 0 <= ny < len(rows) and 0 <= nx < len(row) and rows[ny][nx] == "#" and not labels[ny][nx]:
                        labels[ny][nx] = number
                        queue.append((ny, nx))
    return labels


def steps_out_of_forest(forest, row, col):
    """
    You stand in a forest on a free cell. '.' is free, 'T' is a tree. Return the smallest number of steps (up,
    down, left, right over free cells) to a cell at the edge of the forest, or -1 if you are trapped.

    steps_out_of_forest(['TTT', 'T..', 'TTT'], 1, 1) -> 1
    steps_out_of_forest(['TTT', 'T.T', 'TTT'], 1, 1) -> -1
    """
    rows, cols = len(forest), len(forest[0])
    queue = deque([(row, col, 0)])
    seen = {(row, col)}
    while queue:
        r, c, steps = queue.popleft()
        if r in (0, rows - 1) or c in (0, cols - 1):
            return steps
        for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if cell not in seen and forest[cell[0]][cell[1]] == ".":
                seen.add(cell)
                queue.append((cell[0], cell[1], steps + 1))
    return -1


def distance_to_wells(rows: List[str]) -> List[List[int]]:
    """
    The map contains at least one well 'W'. Return for every cell the number of steps (over sides) to the nearest well.
    Nothing blocks the way.

    distance_to_wells(['W..', '..W']) == [[0, 1, 1], [1, 1, 0]]
    """
    distance = [[-1] * len(row) for row in rows]
    queue = deque()
    for r, row in enumerate(rows):
        for c, mark in enumerate(row):
            if mark == "W":
                distance[r][c] = 0
                queue.append((r, c))
    while queue:
        r, c = queue.popleft()
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= nr < len(rows) and 0 <= nc < len(rows[0]) and distance[nr][nc] == -1:
                distance[nr][nc] = distance[r][c] + 1
                queue.append((nr, nc))
    return distance


def cells_visited_twice(walk: str) -> int:
    """
    A beetle walks over an endless grid by the letters N, E, S and W. Return the number of different cells on
    which it has been at least twice (the first cell counts as visited at the start).

    cells_visited_twice('NESW') == 1
    cells_visited_twice('NNE') == 0
    """
    steps = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
    x, y = 0, 0
    visits = Counter([(0, 0)])
    for letter in walk:
        dx, dy = steps[letter]
        x, y = x + dx, y + dy
        visits[(x, y)] += 1
    return sum(1 for count in visits.values() if count >= 2)


def laser_length(rows: List[str], start_row: int) -> int:
    """
    A laser enters the grid from the left side in the given row. On '.' it goes straight on; the mirrors '/' and '\\'
    turn it by a right angle. Return the number of cells through which it goes until it leaves the grid (a cell that it
    crosses twice counts twice).

    laser_length(['...'], 0) == 3
    laser_length(['./', '..'], 1) == 2
    """
    r, c = start_row, 0
    dr, dc = 0, 1
    length = 0
    while 0 <= r < len(rows) and 0 <= c < len(rows[0]):
        length += 1
        if rows[r][c] == "/":
            dr, dc = -dc, -dr
        elif rows[r][c] == "\\":
            dr, dc = dc, dr
        r += dr
        c += dc
    return length


def ways_with_few_turns(rows: int, cols: int, turns: int) -> int:
    """
    Count the ways from the top left to the bottom right cell that go only right and down and change
    their direction at most turns times.

    ways_with_few_turns(3, 3, 1) == 2
    ways_with_few_turns(3, 3, 2) == 4
    """

    @lru_cache(maxsize=None)
    def count(r, c, direction, left):
        if left < 0 or r >= rows or c >= cols:
            return 0
        if r == rows - 1 and c == cols - 1:
            return 1
        down = count(r + 1, c, "D", left - (direction == "R"))
        right = count(r, c + 1, "R", left - (direction == "D"))
        return down + right

    return count(0, 0, "", turns)


def longest_grid_climb(heights: List[List[int]]) -> int:
    """
    A climber may start on any cell and always goes on to a side neighbour that is higher than the present cell.
    Return the number of cells of the longest possible climb.

    longest_grid_climb([[1, 2], [4, 3]]) == 4
    longest_grid_climb([[5, 5]]) == 1
    """
    rows, cols = len(heights), len(heights[0])
    memo = {}

    def climb_from(r, c):
        if (r, c) not in memo:
            best = 0
            for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= nr < rows and 0 <= nc < cols and heights[nr][nc] > heights[r][c]:
                    best = max(best, climb_from(nr, nc))
            memo[(r, c)] = best + 1
        return memo[(r, c)]

    return max(climb_from(r, c) for r in range(rows) for c in range(cols))


def walks_with_total(grid, total):
    """Count the walks from the top left to the bottom right (only right and down) whose visited numbers,
    both ends included, add up to the given total.

    >>> walks_with_total([[1, 2], [2, 1]], 4)
    2
    >>> walks_with_total([[1, 2], [3, 1]], 5)
    1
    """
    rows, cols = len(grid), len(grid[0])

    def walk(r, c, left):
        if r == rows or c == cols:
            return 0
        left -= grid[r][c]
        if (r, c) == (rows - 1, cols - 1):
            return int(left == 0)
        return walk(r + 1, c, left) + walk(r, c + 1, left)

    return walk(0, 0, total)


def roll_downhill(heights: List[List[int]], row: int, col: int) -> List[Tuple[int, int]]:
    """
    A ball rolls from the given cell always to the lowest of the four side neighbours, as long as this
    neighbour is lower than the present cell. The heights are all different. Return the list of cells on its
    way, with the start.

    roll_downhill([[9, 4], [5, 1]], 0, 0) == [(0, 0), (0, 1), (1, 1)]
    """
    path = [(row, col)]
    while True:
        around = []
        for r, c in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
            if 0 <= r < len(heights) and 0 <= c < len(heights[0]):
                around.append((heights[r][c], r, c))
        lowest, r, c = min(around)
        if lowest >= heights[row][col]:
            return path
        row, col = r, c
        path.append((row, col))


def sick_after_days(plants: List[str], days: int) -> int:
    """
    In a field 's' is a sick plant, 'h' a healthy one and '.' a gap. Every day each healthy plant with a sick side
    neighbour falls sick. Return the number of sick plants after the given number of days.

    sick_after_days(['shh', '.hh'], 1) == 2
    sick_after_days(['shh', '.hh'], 2) == 4
    """
    sick = {(r, c) for r, row in enumerate(plants) for c, mark in enumerate(row) if mark == "s"}
    healthy = {(r, c) for r, row in enumerate(plants) for c, mark in enumerate(row) if mark == "h"}
    for _ in range(days):
        new = set()
        for r, c in healthy:
            if {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & sick:
                new.add((r, c))
        if not new:
            break
        sick |= new
        healthy -= new
    return len(sick)


def painting_robot(steps: int) -> Set[Tuple[int, int]]:
    """
    A robot stands on (0, 0) of an endless white plane and looks up (y grows). In each step it looks at its
    cell: on white it turns right, on black it turns left; then it flips the colour of the cell and moves one
    cell forward. Return the set of black cells (x, y) after the given number of steps.

    painting_robot(1) == {(0, 0)}
    painting_robot(5) == {(1, 0), (1, -1), (0, -1)}
    """
    black = set()
    x, y = 0, 0
    dx, dy = 0, 1
    for _ in range(steps):
        if (x, y) in black:
            dx, dy = -dy, dx
            black.remove((x, y))
        else:
            dx, dy = dy, -dx
            black.add((x, y))
        x += dx
        y += dy
    return black


def arrow_circle_length(rows: List[str], row: int, col: int) -> int:
    """
    Each cell holds an arrow (<, >, ^ or v) that points to the next cell. Follow the arrows from the given
    cell. If the walk leaves the grid, return 0; otherwise it ends up in a circle: return the number of cells
    of this circle.

    arrow_circle_length(['>v', '^<'], 0, 0) == 4
    arrow_circle_length(['>>'], 0, 0) == 0
    """
    moves = {"<": (0, -1), ">": (0, 1), "^": (-1, 0), "v": (1, 0)}
    visited_at = {}
    step = 0
    while 0 <= row < len(rows) and 0 <= col < len(rows[0]):
        if (row, col) in visited_at:
            return step - visited_at[(row, col)]
        visited_at[(row, col)] = step
        dr, dc = moves[rows[row][col]]
        row += dr
        col += dc
        step += 1
    return 0


def camera_view(rows, row, col):
    """
    A camera stands on a free cell and looks in the four straight directions until a wall '#' or the end of the grid.
    Return the number of free cells that it watches, its own cell included.

    camera_view(['..#', '...', '.#.'], 1, 1) -> 4
    """
    count = 1
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        r, c = row + dr, col + dc
        while 0 <= r < len(rows) and 0 <= c < len(rows[r]) and rows[r][c] != "#":
            count += 1
            r, c = r + dr, c + dc
    return count


def dark_cells(rows: int, cols: int, lamps: List[Tuple[int, int, int]]) -> int:
    """
    A lamp (row, column, reach) lights all cells at most reach steps away, where a step goes to a side neighbour.
    Return the number of cells of the hall that remain dark.

    dark_cells(2, 3, [(0, 0, 1)]) == 3
    dark_cells(1, 1, []) == 1
    """
    dark = 0
    for r in range(rows):
        for c in range(cols):
            if not any(abs(r - y) + abs(c - x) <= reach for y, x, reach in lamps):
                dark += 1
    return dark


def settle_sand(piles: List[List[int]]) -> List[List[int]]:
    """
    A cell with 4 or more grains is unstable: it loses 4 grains and each of its side neighbours gets one; grains that
    fall over the edge are lost. Repeat this until all the cells are stable and return the result.

    settle_sand([[4]]) == [[0]]
    settle_sand([[5, 0]]) == [[1, 1]]
    """
    grid = [row[:] for row in piles]
    unstable = [(r, c) for r, row in enumerate(grid) for c, grains in enumerate(row) if grains >= 4]
    while unstable:
        r, c = unstable.pop()
        if grid[r][c] < 4:
            continue
        grid[r][c] -= 4
        unstable.append((r, c))
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]):
                grid[nr][nc] += 1
                unstable.append((nr, nc))
    return grid


def tilt_to_the_right(rows: List[str]) -> List[str]:
    """
    Round stones 'O' roll to the right as far as possible when the board is tilted; blocks '#' stay fixed and
    stop the stones. Return the board afterwards.

    tilt_to_the_right(['O..', 'O#.', 'OO.#']) == ['..O', 'O#.', '.OO#']
    """
    tilted = []
    for row in rows:
        parts = []
        for part in row.split("#"):
            stones = part.count("O")
            parts.append("." * (len(part) - stones) + "O" * stones)
        tilted.append("#".join(parts))
    return tilted


def keep_inner_ink(rows: List[str]) -> List[str]:
    """
    Remove every '#' that does not have a '#' on all four sides (cells outside of the picture are empty).
    All removals happen at once; a removed cell becomes '.'.

    keep_inner_ink(['###', '###', '###']) == ['...', '.#.', '...']
    """

    def ink(r, c):
        return 0 <= r < len(rows) and 0 <= c < len(rows[r]) and rows[r][c] == "#"

    result = []
    for r in range(len(rows)):
        line = ""
        for c in range(len(rows[r])):
            keep = ink(r, c) and ink(r - 1, c) and ink(r + 1, c) and ink(r, c - 1) and ink(r, c + 1)
            line += "#" if keep else "."
        result.append(line)
    return result


def thicken(cells):
    """Return the set of the given cells (row, column) together with all of their side neighbours.

    >>> sorted(thicken({(1, 1)}))
    [(0, 1), (1, 0), (1, 1), (1, 2), (2, 1)]
    """
    grown = set(cells)
    for r, c in cells:
        grown.update([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])
    return grown


def border_lengths(land: List[str]) -> Dict[str, int]:
    """
    Each letter of the map is a country. For every two different countries with a common border count the sides of
    cells along which they meet. The keys are the two letters in alphabetical order, joined to one string.

    border_lengths(['ab', 'aa']) == {'ab': 2}
    border_lengths(['ba', 'ca']) == {'ab': 1, 'bc': 1, 'ac': 1}
    """
    lengths = {}
    for r, row in enumerate(land):
        for c, here in enumerate(row):
            others = []
            if c + 1 < len(row):
                others.append(row[c + 1])
            if r + 1 < len(land):
                others.append(land[r + 1][c])
            for other in others:
                if other != here:
                    key = "".join(sorted(here + other))
                    lengths[key] = lengths.get(key, 0) + 1
    return lengths


def lonely_houses(rows: List[str]) -> List[Tuple[int, int]]:
    """
    Return the positions of all houses 'H' without another house on any of the eight cells around them.

    lonely_houses(['H..', '..H', '.H.']) == [(0, 0)]
    lonely_houses(['...']) == []
    """
    houses = {(r, c) for r, row in enumerate(rows) for c, mark in enumerate(row) if mark == "H"}
    lonely = []
    for r, c in sorted(houses):
        block = {(r + dr, c + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)}
        if len(block & houses) == 1:
            lonely.append((r, c))
    return lonely


def count_hidden_word(rows: List[str], word: str) -> int:
    """
    Count how often a word of at least two letters is hidden in a letter grid. It may run in each of the eight straight
    directions (also backwards and diagonally), but not around corners.

    count_hidden_word(['on', 'no'], 'no') == 4
    count_hidden_word(['abc'], 'cb') == 1
    """
    count = 0
    directions = [(dr, dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if (dr, dc) != (0, 0)]
    for r in range(len(rows)):
        for c in range(len(rows[0])):
            for dr, dc in directions:
                end_r, end_c = r + dr * (len(word) - 1), c + dc * (len(word) - 1)
                if not (0 <= end_r < len(rows) and 0 <= end_c < len(rows[0])):
                    continue
                if all(rows[r + dr * k][c + dc * k] == letter for k, letter in enumerate(word)):
                    count += 1
    return count


def can_hop_across(grid: List[List[int]]) -> bool:
    """
    The number in a cell says how far you have to jump from it, either to the right or down. Starting at the top left,
    can you land exactly on the bottom right cell?

    can_hop_across([[1, 3], [0, 1], [5, 0]]) == False
    can_hop_across([[2, 0, 1], [0, 0, 0]]) == True
    """
    rows, cols = len(grid), len(grid[0])
    reachable = [[False] * cols for _ in range(rows)]
    reachable[0][0] = True
    for r in range(rows):
        for c in range(cols):
            if not reachable[r][c]:
                continue
            jump = grid[r][c]
            if r + jump < rows:
                reachable[r + jump][c] = True
            if c + jump < cols:
                reachable[r][c + jump] = True
    return reachable[-1][-1]


def cheapest_crossing(costs: List[List[int]]) -> int:
    """
    Entering a cell costs the number in it; the start cell at the top left is free. You may go up, down, left and right.
    Return the smallest cost for a walk to the bottom right cell.

    cheapest_crossing([[0, 9, 1], [1, 9, 1], [1, 1, 1]]) == 4
    """
    rows, cols = len(costs), len(costs[0])
    best = {(0, 0): 0}
    heap = [(0, 0, 0)]
    while heap:
        paid, r, c = heapq.heappop(heap)
        if (r, c) == (rows - 1, cols - 1):
            return paid
        if paid > best[(r, c)]:
            continue
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= nr < rows and 0 <= nc < cols:
                price = paid + costs[nr][nc]
                if price < best.get((nr, nc), float("inf")):
                    best[(nr, nc)] = price
                    heapq.heappush(heap, (price, nr, nc))
    return -1


def lowest_pass(heights: List[List[int]]) -> int:
    """
    You want to walk from the top left to the bottom right (in all four directions). Return the smallest possible value
    for the highest cell of the walk; both ends belong to the walk.

    lowest_pass([[1, 9, 2], [2, 9, 1], [3, 4, 2]]) == 4
    lowest_pass([[7]]) == 7
    """
    rows, cols = len(heights), len(heights[0])

    def connected(limit):
        seen, stack = {(0, 0)}, [(0, 0)]
        while stack:
            r, c = stack.pop()
            for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= nr < rows and 0 <= nc < cols and (nr, nc) not in seen and heights[nr][nc] <= limit:
                    seen.add((nr, nc))
                    stack.append((nr, nc))
        return (rows - 1, cols - 1) in seen

    ends = max(heights[0][0], heights[-1][-1])
    for limit in sorted({height for row in heights for height in row}):
        if limit >= ends and connected(limit):
            return limit
    return -1


def diagonal_bounce(width: int, height: int, steps: int) -> Tuple[int, int]:
    """
    A ball starts in the corner (0, 0) of a box with the columns 0..width-1 and the rows 0..height-1 (both at
    least 2) and moves diagonally. At a wall it turns back in this direction. Return its position (x, y) after
    some steps.

    diagonal_bounce(3, 2, 1) == (1, 1)
    diagonal_bounce(3, 2, 3) == (1, 1)
    """
    x = y = 0
    dx = dy = 1
    for _ in range(steps):
        if not 0 <= x + dx < width:
            dx = -dx
        if not 0 <= y + dy < height:
            dy = -dy
        x += dx
        y += dy
    return x, y


def king_walks(size: int, row: int, col: int, length: int) -> int:
    """
    Count the walks of a chess king on a size x size board that start on the given cell and have the given number
    of moves. The king may come back to cells.

    king_walks(2, 0, 0, 1) == 3
    king_walks(3, 1, 1, 0) == 1
    king_walks(3, 0, 0, 2) == 18
    """
    if not (0 <= row < size and 0 <= col < size):
        return 0
    if length == 0:
        return 1
    total = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if dr or dc:
                total += king_walks(size, row + dr, col + dc, length - 1)
    return total


def mows_everything(lawn, start, route):
    """
    On the lawn '.' is grass and '#' is a stone. The mower starts on the cell start and drives the route of the letters
    U, D, L, R. Return True if it never hits a stone or leaves the lawn and mows all the grass.

    mows_everything(['..', '#.'], (0, 0), 'RD') -> True
    mows_everything(['..', '#.'], (0, 0), 'DR') -> False
    mows_everything(['...'], (0, 0), 'R') -> False
    """
    grass = {(r, c) for r, row in enumerate(lawn) for c, mark in enumerate(row) if mark == "."}
    step = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    cell = start
    mown = {cell}
    for letter in route:
        cell = (cell[0] + step[letter][0], cell[1] + step[letter][1])
        if cell not in grass:
            return False
        mown.add(cell)
    return mown == grass


def bishop_pairs(bishops: List[Tuple[int, int]]) -> int:
    """
    Count the pairs of bishops that stand on a common diagonal. Bishops in between do not matter.

    bishop_pairs([(0, 0), (2, 2), (1, 3)]) == 2
    bishop_pairs([(0, 0), (0, 1)]) == 0
    """
    falling = Counter(r - c for r, c in bishops)
    rising = Counter(r + c for r, c in bishops)
    pairs = 0
    for counts in (falling, rising):
        for n in counts.values():
            pairs += n * (n - 1) // 2
    return pairs


def corridor_cells(rows: List[str]) -> int:
    """
    Count the free cells '.' of a maze that have exactly two free side neighbours which lie opposite each other
    (left and right, or above and below). Cells outside of the maze are walls.

    corridor_cells(['...', '##.', '##.']) == 2
    """

    def free(r, c):
        return 0 <= r < len(rows) and 0 <= c < len(rows[r]) and rows[r][c] == "."

    count = 0
    for r in range(len(rows)):
        for c in range(len(rows[r])):
            if not free(r, c):
                continue
            sides = (free(r - 1, c), free(r + 1, c), free(r, c - 1), free(r, c + 1))
            if sides in ((True, True, False, False), (False, False, True, True)):
                count += 1
    return count


def cells_to_letters(cells: List[Tuple[int, int]]) -> str:
    """
    A walk is given as a list of cells (row, column), each one a side neighbour of the one before. Describe it with
    the letters U, D, L and R.

    cells_to_letters([(0, 0), (0, 1), (1, 1), (1, 0)]) == 'RDL'
    """
    letters = {(-1, 0): "U", (1, 0): "D", (0, -1): "L", (0, 1): "R"}
    text = ""
    for (r1, c1), (r2, c2) in zip(cells, cells[1:]):
        text += letters[(r2 - r1, c2 - c1)]
    return text


def follow_long_route(route: str) -> Tuple[int, int]:
    """
    A route like 'R12 U3 L2' means 12 cells to the right, 3 up and 2 to the left. Return the final position (x, y)
    for a start at (0, 0), where y grows upwards.

    follow_long_route('R12 U3 L2') == (10, 3)
    follow_long_route('') == (0, 0)
    """
    x = y = 0
    for part in route.split():
        direction, amount = part[0], int(part[1:])
        if direction == "R":
            x += amount
        elif direction == "L":
            x -= amount
        elif direction == "U":
            y += amount
        else:
            y -= amount
    return x, y


def first_crossing_of_own_track(route):
    """Follow the letters U, D, L, R from (0, 0) with y growing upwards and return the first position that is
    reached for the second time. If no position is repeated, return None.

    >>> first_crossing_of_own_track("RRULDD")
    (1, 0)
    >>> first_crossing_of_own_track("RU") is None
    True
    """
    x, y = 0, 0
    seen = {(x, y)}
    for letter in route:
        x += (letter == "R") - (letter == "L")
        y += (letter == "U") - (letter == "D")
        if (x, y) in seen:
            return x, y
        seen.add((x, y))
    return None


def honeycomb_distance(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """
    In a honeycomb a step changes the coordinates (q, r) by one of (1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (-1, 1).
    Return the smallest number of steps from a to b.

    honeycomb_distance((0, 0), (2, -1)) == 2
    honeycomb_distance((0, 0), (1, 1)) == 2
    """
    dq = b[0] - a[0]
    dr = b[1] - a[1]
    if dq * dr < 0:
        return max(abs(dq), abs(dr))
    return abs(dq + dr)


def locked_door_steps(rows: List[str]) -> int:
    """
    Find the way from 'S' to 'E' in a maze with walls '#'. A door 'D' can be entered only after a key 'K' has
    been picked up; one key opens all the doors. Return the smallest number of steps, or -1.

    locked_door_steps(['KSDE']) == 4
    locked_door_steps(['SDE']) == -1
    """
    start = next((r, row.index("S")) for r, row in enumerate(rows) if "S" in row)
    queue = deque([(start[0], start[1], False, 0)])
    seen = {(start[0], start[1], False)}
    while queue:
        r, c, has_key, steps = queue.popleft()
        if rows[r][c] == "E":
            return steps
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if not (0 <= nr < len(rows) and 0 <= nc < len(rows[0])) or rows[nr][nc] == "#":
                continue
            if rows[nr][nc] == "D" and not has_key:
                continue
            key = has_key or rows[nr][nc] == "K"
            if (nr, nc, key) not in seen:
                seen.add((nr, nc, key))
                queue.append((nr, nc, key, steps + 1))
    return -1


def shrink_and_count_rounds(rows: List[str]) -> int:
    """
    In every round all the '#' cells that have at most one '#' among their side neighbours are removed at the same time.
    Return the number of rounds in which something was removed.

    shrink_and_count_rounds(['#####']) == 3
    shrink_and_count_rounds(['##', '##']) == 0
    """
    cells = {(r, c) for r, row in enumerate(rows) for c, mark in enumerate(row) if mark == "#"}
    rounds = 0
    while True:
        loose = set()
        for r, c in cells:
            around = [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
            if sum(cell in cells for cell in around) <= 1:
                loose.add((r, c))
        if not loose:
            return rounds
        cells -= loose
        rounds += 1


def highest_neighbours_sum(grid: List[List[int]]) -> Optional[Tuple[int, int]]:
    """
    Return the position (row, column) of the cell whose side neighbours have the largest sum; the cell itself
    does not count. The first one in reading order wins a tie. For an empty grid return None.

    highest_neighbours_sum([[1, 8], [1, 1]]) == (0, 0)
    highest_neighbours_sum([]) == None
    """
    best_cell, best_sum = None, None
    for r, row in enumerate(grid):
        for c in range(len(row)):
            total = 0
            if r > 0:
                total += grid[r - 1][c]
            if r + 1 < len(grid):
                total += grid[r + 1][c]
            if c > 0:
                total += row[c - 1]
            if c + 1 < len(row):
                total += row[c + 1]
            if best_sum is None or total > best_sum:
                best_cell, best_sum = (r, c), total
    return best_cell


def water_level_cells(heights, rain_row, rain_col, level):
    """
    Water enters at one cell and rises to the given level. It floods every cell lower than the level that is connected
    over sides with the entry through flooded cells. Return the flooded cells as a sorted list of (row, column).

    water_level_cells([[1, 5, 1], [2, 5, 1]], 0, 0, 3) => [(0, 0), (1, 0)]
    water_level_cells([[4]], 0, 0, 3) => []
    """
    flooded = set()
    todo = [(rain_row, rain_col)]
    while todo:
        r, c = todo.pop()
        if (r, c) in flooded or not (0 <= r < len(heights) and 0 <= c < len(heights[0])):
            continue
        if heights[r][c] >= level:
            continue
        flooded.add((r, c))
        todo += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return sorted(flooded)


def check():
    """Assert what the examples without doctest prompts say."""
    assert side_neighbours(0, 0, 2, 2) == [(0, 1), (1, 0)]
    assert side_neighbours(1, 1, 3, 3) == [(0, 1), (1, 0), (1, 2), (2, 1)]
    assert ring_around(0, 0, 0) == {(0, 0)}
    assert seen_from_the_left([[2, 1, 3], [3, 3, 2]]) == [2, 1]
    assert pour_paint(['aab', 'bab'], 0, 0, 'x') == ['xxb', 'bxb']
    assert pour_paint(['aa'], 0, 1, 'a') == ['aa']
    assert count_lakes(['####', '#.##', '##.#', '####']) == 2
    assert count_lakes(['#.#', '#.#', '###']) == 0
    assert fence_length({(0, 0)}) == 4
    assert fence_length({(0, 0), (0, 1)}) == 6
    assert number_the_regions(['#.#', '#..']) == [[1, 0, 2], [1, 0, 0]]
    assert steps_out_of_forest(['TTT', 'T..', 'TTT'], 1, 1) == 1
    assert steps_out_of_forest(['TTT', 'T.T', 'TTT'], 1, 1) == -1
    assert distance_to_wells(['W..', '..W']) == [[0, 1, 1], [1, 1, 0]]
    assert cells_visited_twice('NESW') == 1
    assert cells_visited_twice('NNE') == 0
    assert laser_length(['...'], 0) == 3
    assert laser_length(['./', '..'], 1) == 2
    assert ways_with_few_turns(3, 3, 1) == 2
    assert ways_with_few_turns(3, 3, 2) == 4
    assert longest_grid_climb([[1, 2], [4, 3]]) == 4
    assert longest_grid_climb([[5, 5]]) == 1
    assert roll_downhill([[9, 4], [5, 1]], 0, 0) == [(0, 0), (0, 1), (1, 1)]
    assert sick_after_days(['shh', '.hh'], 1) == 2
    assert sick_after_days(['shh', '.hh'], 2) == 4
    assert painting_robot(1) == {(0, 0)}
    assert painting_robot(5) == {(1, 0), (1, -1), (0, -1)}
    assert arrow_circle_length(['>v', '^<'], 0, 0) == 4
    assert arrow_circle_length(['>>'], 0, 0) == 0
    assert camera_view(['..#', '...', '.#.'], 1, 1) == 4
    assert dark_cells(2, 3, [(0, 0, 1)]) == 3
    assert dark_cells(1, 1, []) == 1
    assert settle_sand([[4]]) == [[0]]
    assert settle_sand([[5, 0]]) == [[1, 1]]
    assert tilt_to_the_right(['O..', 'O#.', 'OO.#']) == ['..O', 'O#.', '.OO#']
    assert keep_inner_ink(['###', '###', '###']) == ['...', '.#.', '...']
    assert border_lengths(['ab', 'aa']) == {'ab': 2}
    assert border_lengths(['ba', 'ca']) == {'ab': 1, 'bc': 1, 'ac': 1}
    assert lonely_houses(['H..', '..H', '.H.']) == [(0, 0)]
    assert lonely_houses(['...']) == []
    assert count_hidden_word(['on', 'no'], 'no') == 4
    assert count_hidden_word(['abc'], 'cb') == 1
    assert can_hop_across([[1, 3], [0, 1], [5, 0]]) is False
    assert can_hop_across([[2, 0, 1], [0, 0, 0]]) is True
    assert cheapest_crossing([[0, 9, 1], [1, 9, 1], [1, 1, 1]]) == 4
    assert lowest_pass([[1, 9, 2], [2, 9, 1], [3, 4, 2]]) == 4
    assert lowest_pass([[7]]) == 7
    assert diagonal_bounce(3, 2, 1) == (1, 1)
    assert diagonal_bounce(3, 2, 3) == (1, 1)
    assert king_walks(2, 0, 0, 1) == 3
    assert king_walks(3, 1, 1, 0) == 1
    assert king_walks(3, 0, 0, 2) == 18
    assert mows_everything(['..', '#.'], (0, 0), 'RD') is True
    assert mows_everything(['..', '#.'], (0, 0), 'DR') is False
    assert mows_everything(['...'], (0, 0), 'R') is False
    assert bishop_pairs([(0, 0), (2, 2), (1, 3)]) == 2
    assert bishop_pairs([(0, 0), (0, 1)]) == 0
    assert corridor_cells(['...', '##.', '##.']) == 2
    assert cells_to_letters([(0, 0), (0, 1), (1, 1), (1, 0)]) == 'RDL'
    assert follow_long_route('R12 U3 L2') == (10, 3)
    assert follow_long_route('') == (0, 0)
    assert honeycomb_distance((0, 0), (2, -1)) == 2
    assert honeycomb_distance((0, 0), (1, 1)) == 2
    assert locked_door_steps(['KSDE']) == 4
    assert locked_door_steps(['SDE']) == -1
    assert shrink_and_count_rounds(['#####']) == 3
    assert shrink_and_count_rounds(['##', '##']) == 0
    assert highest_neighbours_sum([[1, 8], [1, 1]]) == (0, 0)
    assert highest_neighbours_sum([]) is None
    assert water_level_cells([[1, 5, 1], [2, 5, 1]], 0, 0, 3) == [(0, 0), (1, 0)]
    assert water_level_cells([[4]], 0, 0, 3) == []
