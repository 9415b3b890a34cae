"""Short tasks on lists, grids, stacks, strings and recursion, as they are asked in courses and interviews."""

from collections import Counter
from functools import lru_cache
from typing import Any, Dict, List, Optional, Tuple


def sum_of_every_rise(nums: list[int]) -> int:
    """
    Add up all increases between neighbouring numbers; decreases are ignored.

    >>> sum_of_every_rise([1, 4, 2, 3])
    4
    >>> sum_of_every_rise([5])
    0
    """
    total = 0
    for a, b in zip(nums, nums[1:]):
        if b > a:
            total += b - a
    return total


def double_or_drop(nums):
    """
    Double the numbers that are followed by a larger number and drop those followed by a smaller one; all others
    (also the last) are kept.

    double_or_drop([1, 3, 2, 2]) == [2, 2, 2]
    double_or_drop([]) == []
    """
    out = []
    for i, n in enumerate(nums):
        if i + 1 == len(nums) or nums[i + 1] == n:
            out.append(n)
        elif nums[i + 1] > n:
            out.append(2 * n)
    return out


def rec_digit_product(n: int) -> int:
    """
    Return the product of the digits of n that are not zero, with recursion. For 0 the result is 1.

    >>> rec_digit_product(305)
    15
    >>> rec_digit_product(0)
    1
    """
    if n == 0:
        return 1
    n, digit = divmod(n, 10)
    return (digit or 1) * rec_digit_product(n)


def rec_count_in_nested(data: Any, target: Any) -> int:
    """
    Count how often the target occurs in nested lists, tuples and dict values.

    rec_count_in_nested([1, [1, (1, 2)], {'a': 1}], 1) == 4
    rec_count_in_nested('x', 'x') == 1
    """
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, (list, tuple)):
        return sum(rec_count_in_nested(x, target) for x in data)
    return 1 if data == target else 0


def rec_reverse_words(sentence: str) -> str:
    """Reverse the order of the words of a sentence with recursion; each word whose length is even is also reversed.

    >>> rec_reverse_words('come to me now')
    'now em ot emoc'
    >>> rec_reverse_words('')
    ''
    """
    first, space, rest = sentence.partition(' ')
    if len(first) % 2 == 0:
        first = first[::-1]
    if not space:
        return first
    return rec_reverse_words(rest) + ' ' + first


def alternate_sum_rec(nums):
    """
    Return nums[0] - nums[1] + nums[2] - ... with recursion.

    alternate_sum_rec([5, 2, 4]) == 7
    alternate_sum_rec([]) == 0
    """
    if not nums:
        return 0
    return nums[0] - alternate_sum_rec(nums[1:])


def steps_to_palindrome(n: int, limit: int) -> int:
    """
    Add to a number its digits reversed until it reads the same in both directions. Return the number of additions, or
    -1 if more than limit are needed.

    >>> steps_to_palindrome(57, 5)
    2
    >>> steps_to_palindrome(7, 5)
    0
    >>> steps_to_palindrome(196, 10)
    -1
    """
    for step in range(limit + 1):
        text = str(n)
        if text == text[::-1]:
            return step
        n += int(text[::-1])
    return -1


def triangle_row_mod(row: int, mod: int) -> List[int]:
    """
    Return a row of the number triangle that begins and ends with 1 and in which each other number is the sum of the
    two above, taken modulo mod. Row 0 is [1].

    triangle_row_mod(4, 5) == [1, 4, 1, 4, 1]
    triangle_row_mod(0, 7) == [1]
    """
    line = [1]
    for _ in range(row):
        line = [1] + [(a + b) % mod for a, b in zip(line, line[1:])] + [1]
    return line


def tribonacci_even_sum(limit):
    """
    Each number is the sum of the three before, beginning with 1, 1, 2. Return the sum of the even ones up to the limit.

    >>> tribonacci_even_sum(30)
    30
    >>> tribonacci_even_sum(1)
    0
    """
    a, b, c = 1, 1, 2
    total = 0
    while a <= limit:
        if a % 2 == 0:
            total += a
        a, b, c = b, c, a + b + c
    return total


def growing_word(first: str, second: str, n: int) -> str:
    """
    Begin with two words; each next word is the one before followed by the one before that. Return the word number n,
    counted from 0.

    growing_word('b', 'a', 3) == 'aba'
    growing_word('x', 'y', 0) == 'x'
    """
    for _ in range(n):
        first, second = second, second + first
    return first


def skip_sequence(n: int) -> list[int]:
    """
    Return the first n members of a sequence that begins with 1, 2 and in which each next number is the smallest larger
    one that isn't the sum of the last two.

    >>> skip_sequence(6)
    [1, 2, 4, 5, 6, 7]
    >>> skip_sequence(1)
    [1]
    """
    seq = [1, 2]
    while len(seq) < n:
        nxt = seq[-1] + 1
        if nxt == seq[-1] + seq[-2]:
            nxt += 1
        seq.append(nxt)
    return seq[:n]


def stairs_sum_divisible(n, k):
    """
    Count the numbers from 1 to n for which the sum of all numbers from 1 up to them is divisible by k.

    stairs_sum_divisible(8, 3) == 5
    stairs_sum_divisible(1, 2) == 0
    """
    running = count = 0
    for i in range(1, n + 1):
        running += i
        if running % k == 0:
            count += 1
    return count


def column_maxima_sum(matrix: List[List[int]]) -> int:
    """Return the sum of the largest numbers of all columns; an empty matrix gives 0.

    >>> column_maxima_sum([[1, 9], [5, 2]])
    14
    >>> column_maxima_sum([])
    0
    """
    return sum(max(col) for col in zip(*matrix))


def rows_with_all(matrix, wanted):
    """
    Return the indices of the rows that contain every wanted number.

    rows_with_all([[1, 2], [2, 3], [2, 1, 0]], [1, 2]) == [0, 2]
    rows_with_all([], [1]) == []
    """
    need = set(wanted)
    return [i for i, row in enumerate(matrix) if need.issubset(row)]


def shift_rows_by_index(matrix: List[List[int]]) -> List[List[int]]:
    """
    Move the numbers of row i by i places to the right in a circle.

    shift_rows_by_index([[1, 2, 3], [4, 5, 6]]) == [[1, 2, 3], [6, 4, 5]]
    shift_rows_by_index([]) == []
    """
    shifted = []
    for i, row in enumerate(matrix):
        k = i % len(row)
        shifted.append(row[-k:] + row[:-k] if k else row[:])
    return shifted


def border_only(matrix: list[list[int]]) -> list[int]:
    """
    Return the numbers on the border of a matrix in reading order.

    >>> border_only([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [1, 2, 3, 4, 6, 7, 8, 9]
    >>> border_only([[5]])
    [5]
    """
    last_row, last_col = len(matrix) - 1, len(matrix[0]) - 1
    result = []
    for r, row in enumerate(matrix):
        for c, x in enumerate(row):
            if r in (0, last_row) or c in (0, last_col):
                result.append(x)
    return result


def anti_diagonal_difference(square):
    """
    Return the sum of the falling diagonal minus the sum of the rising one, where the middle of a square with odd
    size belongs to neither.

    anti_diagonal_difference([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == 0
    anti_diagonal_difference([[5, 1], [1, 4]]) == 7
    """
    n = len(square)
    diff = 0
    for i in range(n):
        diff += square[i][i] - square[i][n - 1 - i]
    return diff


def first_row_with_duplicate(matrix: List[List[int]]) -> int:
    """
    Return the index of the first row in which a number occurs more than once, or -1.

    >>> first_row_with_duplicate([[1, 2], [3, 3]])
    1
    >>> first_row_with_duplicate([[1]])
    -1
    """
    for i, row in enumerate(matrix):
        if len(row) != len(set(row)):
            return i
    return -1


def fold_matrix_rows(matrix: List[List[int]]) -> List[List[int]]:
    """
    Fold each row in the middle: add the first and the last number, the second and the last but one, ...; a number in
    the middle stays single.

    fold_matrix_rows([[1, 2, 3], [4, 5, 6]]) == [[4, 2], [10, 5]]
    fold_matrix_rows([[1, 2]]) == [[3]]
    """
    folded = []
    for row in matrix:
        half = len(row) // 2
        line = [row[i] + row[-1 - i] for i in range(half)]
        if len(row) % 2:
            line.append(row[half])
        folded.append(line)
    return folded


def step_pyramid(n: int) -> list[list[int]]:
    """
    Return a square of side n in which each cell holds its distance to the border plus 1.

    >>> step_pyramid(3)
    [[1, 1, 1], [1, 2, 1], [1, 1, 1]]
    >>> step_pyramid(0)
    []
    """
    return [[min(r, c, n - 1 - r, n - 1 - c) + 1 for c in range(n)] for r in range(n)]


def times_table_odd(n):
    """
    Return the multiplication table of 1 to n in which even products are replaced by None.

    times_table_odd(3) == [[1, None, 3], [None, None, None], [3, None, 9]]
    times_table_odd(0) == []
    """
    table = []
    for i in range(1, n + 1):
        row = []
        for j in range(1, n + 1):
            row.append(i * j if i * j % 2 else None)
        table.append(row)
    return table


def seats_with_view(rows: List[List[int]]) -> int:
    """
    rows[0] is at the front. A person sees the stage if all people in front in the same column are smaller. Count
    those who see it.

    >>> seats_with_view([[150, 180], [160, 170]])
    3
    >>> seats_with_view([[1]])
    1
    """
    count = 0
    tallest: Dict[int, int] = {}
    for row in rows:
        for c, height in enumerate(row):
            if height > tallest.get(c, 0):
                count += 1
                tallest[c] = height
    return count


def count_touching_pairs(grid: List[str], a: str, b: str) -> int:
    """
    Count the pairs of cells with the characters a and b (different) that share a side.

    count_touching_pairs(['ab', 'ba'], 'a', 'b') == 4
    count_touching_pairs(['a.b'], 'a', 'b') == 0
    """
    wanted = {a, b}
    pairs = 0
    for line in grid:
        pairs += sum({x, y} == wanted for x, y in zip(line, line[1:]))
    for upper, lower in zip(grid, grid[1:]):
        pairs += sum({x, y} == wanted for x, y in zip(upper, lower))
    return pairs


def walk_on_torus(size: int, moves: str) -> tuple[int, int]:
    """
    Start at row 0 and column 0 of a square board whose edges are joined; moves are N (row - 1), S, E (column + 1)
    and W. Return the last place.

    >>> walk_on_torus(5, 'NNE')
    (3, 1)
    >>> walk_on_torus(3, '')
    (0, 0)
    """
    row = (moves.count('S') - moves.count('N')) % size
    col = (moves.count('E') - moves.count('W')) % size
    return row, col


def visited_twice_first(moves):
    """
    Start at (0, 0) and walk by the moves U, D, L, R (U raises y). Return the first place that is visited a second
    time, or None.

    visited_twice_first('RULD') == (0, 0)
    visited_twice_first('UU') is None
    """
    x = y = 0
    seen = {(0, 0)}
    for m in moves:
        if m in 'LR':
            x += 1 if m == 'R' else -1
        else:
            y += 1 if m == 'U' else -1
        if (x, y) in seen:
            return x, y
        seen.add((x, y))
    return None


def robot_turn_and_go(commands: List[Tuple[str, int]]) -> int:
    """
    A robot looks north. A command turns it ('L' or 'R') and then lets it go so many steps. Return its distance from
    the start in steps by streets.

    >>> robot_turn_and_go([('R', 2), ('L', 3)])
    5
    >>> robot_turn_and_go([('R', 2), ('R', 2), ('R', 2)])
    2
    """
    place = complex(0, 0)
    look = complex(0, 1)
    for turn, steps in commands:
        look *= complex(0, 1) if turn == 'L' else complex(0, -1)
        place += look * steps
    return int(abs(place.real) + abs(place.imag))


def stack_after(ops: List[str]) -> List[int]:
    """
    Ops are 'push n', 'pop', 'dup' (copy the top) and 'clear'; pop and dup on an empty stack do nothing. Return the
    stack, bottom first.

    stack_after(['push 3', 'dup', 'push 4', 'pop']) == [3, 3]
    stack_after(['pop']) == []
    """
    stack: List[int] = []
    for op in ops:
        if op.startswith('push'):
            stack.append(int(op.split()[1]))
        elif op == 'clear':
            stack = []
        elif stack:
            if op == 'pop':
                stack.pop()
            else:
                stack.append(stack[-1])
    return stack


def max_stack_height(sequence):
    """
    In a text of '+' (put a box on the stack) and '-' (take one away) return the largest height; if a box is taken
    from an empty stack return -1.

    >>> max_stack_height('++-+')
    2
    >>> max_stack_height('+--')
    -1
    """
    height = top = 0
    for ch in sequence:
        height += 1 if ch == '+' else -1
        if height < 0:
            return -1
        top = max(top, height)
    return top


def bracket_score(text: str) -> int:
    """
    A pair of brackets '()' is worth 1 if nothing is inside, otherwise 1 more than what is inside; neighbours are
    added. The text is correct.

    bracket_score('(()())') == 3
    bracket_score('()()') == 2
    bracket_score('') == 0
    """
    stack = [0]
    for ch in text:
        if ch == '(':
            stack.append(0)
        else:
            inner = stack.pop()
            stack[-1] += inner + 1
    return stack[0]


def bracket_depth_profile(text: str) -> List[int]:
    """
    For each letter (not brackets) give the depth of round brackets at which it stands.

    >>> bracket_depth_profile('a(b(c)d)')
    [0, 1, 2, 1]
    >>> bracket_depth_profile('()')
    []
    """
    depth = 0
    profile = []
    for ch in text:
        if ch == '(':
            depth += 1
        elif ch == ')':
            depth -= 1
        else:
            profile.append(depth)
    return profile


def split_top_level(text: str, sep: str = ',') -> list[str]:
    """
    Split a text at the separator, but not inside brackets [], (). Return the pieces.

    split_top_level('a,f(b,c),[d,e]') == ['a', 'f(b,c)', '[d,e]']
    split_top_level('') == ['']
    """
    parts = ['']
    level = 0
    for ch in text:
        if ch in '([':
            level += 1
        elif ch in ')]':
            level -= 1
        if ch == sep and level == 0:
            parts.append('')
        else:
            parts[-1] += ch
    return parts


def eval_left_to_right(tokens):
    """
    Calculate tokens like [3, '+', 4, '*', 2] strictly from left to right with + - * and '/' (rounded down). Division
    by 0 gives None at once.

    >>> eval_left_to_right([3, '+', 4, '*', 2])
    14
    >>> eval_left_to_right([1, '/', 0]) is None
    True
    """
    value = tokens[0]
    for i in range(1, len(tokens), 2):
        op, n = tokens[i], tokens[i + 1]
        if op == '+':
            value += n
        elif op == '-':
            value -= n
        elif op == '*':
            value *= n
        elif n == 0:
            return None
        else:
            value //= n
    return value


def eval_roman_sum(expression: str) -> int:
    """
    Add and subtract Roman numbers (only I, V and X, with the usual rules), written with spaces as in 'IX + IV - I'.

    eval_roman_sum('IX + IV - I') == 12
    eval_roman_sum('XX') == 20
    """
    worth = {'I': 1, 'V': 5, 'X': 10}

    def value(roman: str) -> int:
        total = 0
        for a, b in zip(roman, roman[1:] + ' '):
            total += -worth[a] if worth[a] < worth.get(b, 0) else worth[a]
        return total

    parts = expression.split()
    result = value(parts[0])
    for op, roman in zip(parts[1::2], parts[2::2]):
        result += value(roman) if op == '+' else -value(roman)
    return result


def solve_blank(equation: str) -> Optional[int]:
    """
    In an equation like '3 + ? = 10' or '? - 4 = 1' return the number for the question mark, which stands once among
    the three places; None if the operator is neither + nor -.

    >>> solve_blank('3 + ? = 10')
    7
    >>> solve_blank('9 - ? = 4')
    5
    >>> solve_blank('2 * ? = 4') is None
    True
    """
    a, op, b, _, c = equation.split()
    if op not in '+-':
        return None
    if c == '?':
        return int(a) + int(b) if op == '+' else int(a) - int(b)
    if a == '?':
        return int(c) - int(b) if op == '+' else int(c) + int(b)
    return int(c) - int(a) if op == '+' else int(a) - int(c)


def polynomial_at(text: str, x: int) -> int:
    """
    Evaluate a polynomial written as '2x^2+3x-5' (no spaces, whole numbers) at x.

    polynomial_at('2x^2+3x-5', 2) == 9
    polynomial_at('-x^3', 2) == -8
    """
    total = 0
    for term in text.replace('-', '+-').split('+'):
        if not term:
            continue
        if 'x' not in term:
            total += int(term)
            continue
        factor, _, power = term.partition('x')
        if factor in ('', '-'):
            factor += '1'
        total += int(factor) * x ** (int(power[1:]) if power else 1)
    return total


def queue_swap_rule(people, swaps):
    """
    People stand in a queue. For each number k in swaps the person at place k (counting from 0) changes places with the
    one in front; the first one or a place that doesn't exist is ignored.

    >>> queue_swap_rule(['a', 'b', 'c'], [2, 1, 0, 9])
    ['c', 'a', 'b']
    """
    line = list(people)
    for k in swaps:
        if 0 < k < len(line):
            line[k - 1], line[k] = line[k], line[k - 1]
    return line


def shop_line_time(baskets: List[int], me: int) -> int:
    """
    Customers stand in a line with so many things each; one thing is scanned per minute and each customer pays in 2
    more minutes. After how many minutes has customer number me (from 0) finished?

    shop_line_time([3, 1], 1) == 8
    shop_line_time([5], 0) == 7
    """
    return sum(things + 2 for things in baskets[:me + 1])


def last_one_in_game(names: list[str], count: int) -> str:
    """
    Children count in a circle up to count; the one reached leaves, and counting goes on with the next. The last two
    win; return them joined with '&' in alphabetical order.

    >>> last_one_in_game(['Ada', 'Ben', 'Cleo'], 2)
    'Ada&Cleo'
    """
    circle = names[:]
    i = 0
    while len(circle) > 2:
        i = (i + count - 1) % len(circle)
        circle.pop(i)
    return '&'.join(sorted(circle))


def heights_after_growth(heights, days):
    """
    Each day the smallest plant (the first of several) grows by 2 and all others by 1. Return the heights after so
    many days.

    heights_after_growth([1, 2], 2) == [5, 4]
    heights_after_growth([3], 1) == [5]
    """
    plants = list(heights)
    for _ in range(days):
        k = plants.index(min(plants))
        plants = [h + 1 for h in plants]
        plants[k] += 1
    return plants


def remove_k_smallest_each_side(nums: List[int], k: int) -> List[int]:
    """
    Remove the k smallest and the k largest numbers (single occurrences) and return the others in their order; too
    short lists give [].

    remove_k_smallest_each_side([5, 1, 9, 3], 1) == [5, 3]
    remove_k_smallest_each_side([1, 2], 1) == []
    """
    if len(nums) <= 2 * k:
        return []
    ordered = sorted(nums)
    extra = Counter(ordered[:k] + ordered[len(ordered) - k:])
    kept = []
    for n in nums:
        if extra[n] > 0:
            extra[n] -= 1
        else:
            kept.append(n)
    return kept


def pay_with_largest_first(price: int, wallet: list[int]) -> list[int]:
    """
    Take coins from the wallet, the largest first, until the price is reached or passed. Return the coins given; []
    if the wallet isn't enough.

    >>> pay_with_largest_first(12, [2, 5, 10, 1])
    [10, 5]
    >>> pay_with_largest_first(9, [1, 2])
    []
    """
    if sum(wallet) < price:
        return []
    given = []
    for coin in sorted(wallet, reverse=True):
        if sum(given) >= price:
            break
        given.append(coin)
    return given


def fewest_bags(amount, sizes):
    """
    Goods are sold in bags of the given sizes. Return the fewest bags that hold exactly the amount, or -1.

    fewest_bags(12, [5, 4]) == 3
    fewest_bags(7, [5, 4]) == -1
    """
    @lru_cache(maxsize=None)
    def need(rest):
        if rest == 0:
            return 0
        options = [need(rest - s) for s in sizes if s <= rest]
        options = [o for o in options if o >= 0]
        return 1 + min(options) if options else -1

    return need(amount)


def groups_to_score(points: int, plays: List[int]) -> int:
    """
    Count the collections of plays, regardless of their order, that add up to exactly the points.

    groups_to_score(5, [2, 3]) == 1
    groups_to_score(6, [2, 3]) == 2
    groups_to_score(0, [7]) == 1
    """
    ways = [0] * (points + 1)
    ways[0] = 1
    for value in plays:
        for p in range(value, points + 1):
            ways[p] += ways[p - value]
    return ways[points]


def frog_with_wet_stones(stones: str) -> int:
    """
    A frog jumps over stones by 1 or 2 from the first to the last; it never lands on a wet stone ('w'), dry ones are
    'd'. Count its ways.

    >>> frog_with_wet_stones('dddwd')
    2
    >>> frog_with_wet_stones('dwwd')
    0
    """
    ways = [1 if stones[0] == 'd' else 0]
    for i in range(1, len(stones)):
        if stones[i] == 'w':
            ways.append(0)
        else:
            ways.append(ways[i - 1] + (ways[i - 2] if i > 1 else 0))
    return ways[-1]


def longest_run_rule(nums: list[int]) -> int:
    """
    Return the length of the longest stretch in which each number is either the same as the one before or exactly one
    larger.

    >>> longest_run_rule([1, 1, 2, 4, 5, 5, 6])
    4
    >>> longest_run_rule([])
    0
    """
    best = cur = 0
    for i, n in enumerate(nums):
        if i > 0 and n - nums[i - 1] in (0, 1):
            cur += 1
        else:
            cur = 1
        best = max(best, cur)
    return best


def longest_sorted_by_length(words: List[str]) -> List[str]:
    """
    Return the longest stretch of neighbouring words whose lengths grow strictly; the first of several.

    longest_sorted_by_length(['aa', 'b', 'cc', 'ddd', 'e']) == ['b', 'cc', 'ddd']
    longest_sorted_by_length([]) == []
    """
    best: List[str] = []
    current: List[str] = []
    for w in words:
        if current and len(w) <= len(current[-1]):
            current = []
        current = current + [w]
        if len(current) > len(best):
            best = current
    return best


def longest_gap_between_same(text):
    """
    Return the largest number of letters between two equal letters of a text, or -1 if no letter occurs twice.

    >>> longest_gap_between_same('abcab')
    2
    >>> longest_gap_between_same('abc')
    -1
    """
    best = -1
    for ch in set(text):
        best = max(best, text.rindex(ch) - text.index(ch) - 1)
    return best


def equal_ends_parts(text: str) -> int:
    """
    Count the parts of the text with at least two letters that begin and end with the same letter.

    equal_ends_parts('abab') == 2
    equal_ends_parts('aaa') == 3
    """
    count = 0
    for i in range(len(text)):
        for j in range(i + 1, len(text)):
            if text[i] == text[j]:
                count += 1
    return count


def windows_above(nums: List[int], size: int, average: float) -> int:
    """
    Count the windows of the size whose average is at least the given one.

    >>> windows_above([2, 4, 6, 1], 2, 4)
    1
    >>> windows_above([9], 2, 1)
    0
    """
    hits = 0
    for i in range(len(nums) - size + 1):
        if sum(nums[i:i + size]) >= size * average:
            hits += 1
    return hits


def best_three_day_trip(prices: list[int], days: int) -> Optional[int]:
    """
    Return the first day (counting from 1) of the cheapest stay of so many days in a row, or None if the list is too
    short.

    best_three_day_trip([9, 2, 3, 4, 8], 3) == 2
    best_three_day_trip([1], 3) is None
    """
    if len(prices) < days:
        return None
    starts = range(len(prices) - days + 1)
    return min(starts, key=lambda i: sum(prices[i:i + days])) + 1


def search_insert_desc(nums, x):
    """
    The list falls. Return the index at which x must be inserted behind all numbers that are at least x, by halving.

    >>> search_insert_desc([9, 7, 7, 2], 7)
    3
    >>> search_insert_desc([], 1)
    0
    """
    lo, hi = 0, len(nums)
    while lo < hi:
        mid = lo + (hi - lo) // 2
        if nums[mid] >= x:
            lo = mid + 1
        else:
            hi = mid
    return lo


def first_index_above_total(nums: List[int], total: int) -> int:
    """
    Return the index at which the sum of all numbers up to it first is larger than the total, or -1.

    first_index_above_total([3, 4, 5], 6) == 1
    first_index_above_total([1], 9) == -1
    """
    running = 0
    for i, n in enumerate(nums):
        running += n
        if running > total:
            return i
    return -1


def find_block(text: str, block: str, nth: int) -> int:
    """
    Return the place of the nth occurrence (from 1, overlaps count) of the block in the text, or -1.

    >>> find_block('ababa', 'aba', 2)
    2
    >>> find_block('aba', 'aba', 2)
    -1
    """
    pos = -1
    for _ in range(nth):
        pos = text.find(block, pos + 1)
        if pos == -1:
            return -1
    return pos


def match_with_typos(words: list[str], query: str, typos: int) -> list[str]:
    """
    Return the words of the same length as the query that differ from it in at most so many letters, the nearest
    first (equal ones in list order).

    match_with_typos(['cat', 'dot', 'cot', 'coat'], 'cot', 1) == ['cot', 'cat', 'dot']
    match_with_typos([], 'x', 3) == []
    """
    rated = []
    for w in words:
        if len(w) == len(query):
            wrong = sum(a != b for a, b in zip(w, query))
            if wrong <= typos:
                rated.append((wrong, w))
    rated.sort(key=lambda pair: pair[0])
    return [w for _, w in rated]


def prefix_code_ok(codes):
    """
    Return whether no code is the beginning of another one (equal codes are not allowed either).

    >>> prefix_code_ok(['0', '10', '11'])
    True
    >>> prefix_code_ok(['1', '10'])
    False
    """
    ordered = sorted(codes)
    return not any(b.startswith(a) for a, b in zip(ordered, ordered[1:]))


def decode_bits(bits: str, table: Dict[str, str]) -> Optional[str]:
    """
    Decode a text of bits with a table from codes to letters, always taking the first code that fits while reading. If
    bits are left over, return None.

    decode_bits('01011', {'0': 'a', '10': 'b', '11': 'c'}) == 'abc'
    decode_bits('1', {'0': 'a', '10': 'b'}) is None
    """
    out = ''
    code = ''
    for bit in bits:
        code += bit
        if code in table:
            out += table[code]
            code = ''
    return None if code else out


def machine_states(start: str, table: Dict[Tuple[str, str], str], inputs: str) -> List[str]:
    """
    Return the states that a machine runs through, start included; an input without an entry (state, input) leaves the
    state unchanged and is not listed.

    >>> machine_states('off', {('off', 'p'): 'on', ('on', 'p'): 'off'}, 'pxp')
    ['off', 'on', 'off']
    """
    states = [start]
    for ch in inputs:
        nxt = table.get((states[-1], ch))
        if nxt is not None:
            states.append(nxt)
    return states


def counter_wheel(digits: list[int], ticks: int, base: int) -> list[int]:
    """
    A counter has wheels with the numbers 0 to base - 1, the last wheel moves with each tick and carries over to the
    left. Return the wheels after so many ticks.

    counter_wheel([0, 9], 2, 10) == [1, 1]
    counter_wheel([1, 1], 1, 2) == [0, 0]
    """
    wheels = digits[:]
    for _ in range(ticks):
        i = len(wheels) - 1
        while i >= 0:
            wheels[i] = (wheels[i] + 1) % base
            if wheels[i] != 0:
                break
            i -= 1
    return wheels


def drink_machine(coins, price):
    """
    A machine gets coins one by one and gives out a drink as soon as the price is reached, keeping what is above for
    the next drink. Return the number of drinks and the rest.

    >>> drink_machine([50, 100, 50, 20], 120)
    (1, 100)
    >>> drink_machine([], 5)
    (0, 0)
    """
    drinks = credit = 0
    for coin in coins:
        credit += coin
        if credit >= price:
            drinks += 1
            credit -= price
    return drinks, credit


def thermostat_log(temps: List[float], low: float, high: float) -> str:
    """
    A heating is off. It goes on when the temperature is below low and off when it is above high. Return a text with
    '1' for each measurement after which it is on and '0' otherwise.

    thermostat_log([18, 20, 23, 21], 19, 22) == '1100'
    thermostat_log([], 1, 2) == ''
    """
    on = False
    log = ''
    for t in temps:
        if t < low:
            on = True
        elif t > high:
            on = False
        log += '1' if on else '0'
    return log


def battery_trips(level: int, trips: List[Tuple[str, int]]) -> Tuple[int, int]:
    """
    A battery has 0 to 100 percent. ('drive', n) uses n percent if there is enough, else the trip is cancelled;
    ('load', n) adds n up to 100. Return the level at the end and the number of cancelled trips.

    >>> battery_trips(50, [('drive', 60), ('load', 70), ('drive', 60)])
    (40, 1)
    """
    cancelled = 0
    for kind, n in trips:
        if kind == 'load':
            level = min(100, level + n)
        elif n <= level:
            level -= n
        else:
            cancelled += 1
    return level, cancelled


def bouncing_ball(width: int, start: int, steps: int) -> int:
    """
    A ball rolls on the cells 0 to width - 1 (at least 2), one per step, first to the right, and turns back at the
    ends. Return its cell after so many steps.

    bouncing_ball(4, 2, 3) == 1
    bouncing_ball(2, 0, 5) == 1
    """
    period = 2 * (width - 1)
    place = (start + steps) % period
    return place if place < width else period - place


def paint_ranges(length: int, strokes: list[tuple[int, int, str]]) -> str:
    """
    A fence of so many boards is '.'; each stroke (first, last, colour) paints the boards from first to last, over
    earlier colours. Return the fence.

    >>> paint_ranges(5, [(0, 2, 'r'), (2, 3, 'b')])
    'rrbb.'
    >>> paint_ranges(2, [])
    '..'
    """
    fence = ['.'] * length
    for first, last, colour in strokes:
        for i in range(max(0, first), min(length - 1, last) + 1):
            fence[i] = colour
    return ''.join(fence)


def add_on_ranges(n, updates):
    """
    A list of n zeros gets updates (left, right, amount) that add the amount from left to right (both included). Return
    the list, using the differences between neighbours.

    add_on_ranges(4, [(0, 1, 2), (1, 3, 5)]) == [2, 7, 5, 5]
    add_on_ranges(0, []) == []
    """
    diff = [0] * (n + 1)
    for left, right, amount in updates:
        diff[left] += amount
        diff[right + 1] -= amount
    result = []
    level = 0
    for d in diff[:n]:
        level += d
        result.append(level)
    return result


def swap_to_target(start: str, goal: str) -> int:
    """
    Both texts have the same different letters. Return how many swaps of two letters are made if from left to right
    each wrong place is corrected by swapping.

    >>> swap_to_target('bca', 'abc')
    2
    >>> swap_to_target('ab', 'ab')
    0
    """
    letters = list(start)
    swaps = 0
    for i, ch in enumerate(goal):
        if letters[i] != ch:
            j = letters.index(ch)
            letters[i], letters[j] = letters[j], letters[i]
            swaps += 1
    return swaps


def sort_by_rule_list(items: List[str], rule: List[str]) -> List[str]:
    """
    Sort the items by the order of the rule list; items that aren't in it come last in alphabetical order.

    sort_by_rule_list(['d', 'b', 'a', 'c'], ['c', 'b']) == ['c', 'b', 'a', 'd']
    sort_by_rule_list([], ['x']) == []
    """
    known = [x for x in items if x in rule]
    unknown = [x for x in items if x not in rule]
    return sorted(known, key=rule.index) + sorted(unknown)


def bubble_passes_limited(nums: list[int], passes: int) -> list[int]:
    """
    Do so many passes of bubble sort from left to right and return the list.

    >>> bubble_passes_limited([3, 2, 1, 0], 1)
    [2, 1, 0, 3]
    >>> bubble_passes_limited([2, 1], 0)
    [2, 1]
    """
    lst = nums[:]
    for done in range(passes):
        for i in range(len(lst) - 1 - done):
            if lst[i] > lst[i + 1]:
                lst[i], lst[i + 1] = lst[i + 1], lst[i]
    return lst


def insert_all_sorted(base, extra):
    """
    Insert each number of extra into the sorted list base (before equal ones) by looking from the right end; return the
    new list and the sum of the places at which they were inserted.

    insert_all_sorted([1, 5], [3, 0]) == ([0, 1, 3, 5], 1)
    insert_all_sorted([], [2]) == ([2], 0)
    """
    result = list(base)
    places = 0
    for n in extra:
        i = len(result)
        while i > 0 and result[i - 1] >= n:
            i -= 1
        result.insert(i, n)
        places += i
    return result, places


def merge_alternating_runs(a: List[int], b: List[int], run: int) -> List[int]:
    """
    Merge two lists by taking in turn `run` items from a and `run` from b until both are used up.

    >>> merge_alternating_runs([1, 2, 3], [7, 8], 2)
    [1, 2, 7, 8, 3]
    """
    merged: List[int] = []
    i = 0
    while i < max(len(a), len(b)):
        merged += a[i:i + run] + b[i:i + run]
        i += run
    return merged


def partition_point(flags: List[bool]) -> int:
    """
    The flags are all True up to some place and all False after it. Return the number of True by halving.

    partition_point([True, True, False]) == 2
    partition_point([]) == 0
    """
    low, high = 0, len(flags)
    while low != high:
        mid = (low + high) // 2
        if flags[mid]:
            low = mid + 1
        else:
            high = mid
    return low


def tree_longest_branch(tree: dict) -> list[str]:
    """
    A tree is a dict of names to subtrees. Return the names on the longest way from the top to a leaf (the first in
    dict order of several).

    >>> tree_longest_branch({'a': {'b': {}}, 'c': {'d': {'e': {}}}})
    ['c', 'd', 'e']
    >>> tree_longest_branch({})
    []
    """
    best: list[str] = []
    for name, sub in tree.items():
        branch = [name] + tree_longest_branch(sub)
        if len(branch) > len(best):
            best = branch
    return best


def sum_tree_levels(tree):
    """
    A tree is (value, list of subtrees). Return the sums of the values on each level from the top.

    sum_tree_levels((1, [(2, []), (3, [(4, [])])])) == [1, 5, 4]
    sum_tree_levels((7, [])) == [7]
    """
    sums = []
    level = [tree]
    while level:
        sums.append(sum(value for value, _ in level))
        level = [child for _, children in level for child in children]
    return sums


def mirror_tree_text(tree: Optional[tuple]) -> str:
    """
    A tree is None or (left, letter, right). Return its letters in order after left and right have been swapped
    everywhere.

    >>> mirror_tree_text(((None, 'a', None), 'b', (None, 'c', None)))
    'cba'
    >>> mirror_tree_text(None)
    ''
    """
    if tree is None:
        return ''
    left, letter, right = tree
    return mirror_tree_text(right) + letter + mirror_tree_text(left)


def paths_with_sum(tree: Optional[tuple], goal: int) -> int:
    """
    A tree is None or (left, number, right). Count the ways from the top to a leaf whose numbers add up to the goal.

    paths_with_sum(((None, 2, None), 1, (None, 2, None)), 3) == 2
    paths_with_sum(None, 0) == 0
    """
    if tree is None:
        return 0
    left, n, right = tree
    if left is None and right is None:
        return 1 if n == goal else 0
    return paths_with_sum(left, goal - n) + paths_with_sum(right, goal - n)


def hops_between(links: Dict[str, List[str]], start: str, goal: str) -> Optional[int]:
    """
    Return the fewest links to follow from start to goal, or None if the goal can't be reached.

    >>> hops_between({'a': ['b'], 'b': ['c'], 'c': []}, 'a', 'c')
    2
    >>> hops_between({'a': []}, 'a', 'z') is None
    True
    """
    frontier, seen, hops = {start}, {start}, 0
    while frontier:
        if goal in frontier:
            return hops
        frontier = {n for page in frontier for n in links.get(page, [])} - seen
        seen |= frontier
        hops += 1
    return None


def groups_of_friends(n, pairs):
    """
    People 0 to n - 1 know each other by pairs; friends of friends belong to one group. Return the sizes of the
    groups in falling order.

    groups_of_friends(5, [(0, 1), (1, 2), (3, 4)]) == [3, 2]
    groups_of_friends(2, []) == [1, 1]
    """
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            x = parent[x]
        return x

    for a, b in pairs:
        parent[find(a)] = find(b)
    sizes = Counter(find(x) for x in range(n))
    return sorted(sizes.values(), reverse=True)


def check():
    assert queue_swap_rule(['a'], [0, 1]) == ['a']
    assert double_or_drop([1, 3, 2, 2]) == [2, 2, 2]
    assert double_or_drop([]) == []
    assert rec_count_in_nested([1, [1, (1, 2)], {'a': 1}], 1) == 4
    assert rec_count_in_nested('x', 'x') == 1
    assert alternate_sum_rec([5, 2, 4]) == 7
    assert alternate_sum_rec([]) == 0
    assert triangle_row_mod(4, 5) == [1, 4, 1, 4, 1]
    assert triangle_row_mod(0, 7) == [1]
    assert growing_word('b', 'a', 3) == 'aba'
    assert growing_word('x', 'y', 0) == 'x'
    assert stairs_sum_divisible(8, 3) == 5
    assert stairs_sum_divisible(1, 2) == 0
    assert rows_with_all([[1, 2], [2, 3], [2, 1, 0]], [1, 2]) == [0, 2]
    assert rows_with_all([], [1]) == []
    assert shift_rows_by_index([[1, 2, 3], [4, 5, 6]]) == [[1, 2, 3], [6, 4, 5]]
    assert shift_rows_by_index([]) == []
    assert anti_diagonal_difference([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == 0
    assert anti_diagonal_difference([[5, 1], [1, 4]]) == 7
    assert fold_matrix_rows([[1, 2, 3], [4, 5, 6]]) == [[4, 2], [10, 5]]
    assert fold_matrix_rows([[1, 2]]) == [[3]]
    assert times_table_odd(3) == [[1, None, 3], [None, None, None], [3, None, 9]]
    assert times_table_odd(0) == []
    assert count_touching_pairs(['ab', 'ba'], 'a', 'b') == 4
    assert count_touching_pairs(['a.b'], 'a', 'b') == 0
    assert visited_twice_first('RULD') == (0, 0)
    assert visited_twice_first('UU') is None
    assert stack_after(['push 3', 'dup', 'push 4', 'pop']) == [3, 3]
    assert stack_after(['pop']) == []
    assert bracket_score('(()())') == 3
    assert bracket_score('()()') == 2
    assert bracket_score('') == 0
    assert split_top_level('a,f(b,c),[d,e]') == ['a', 'f(b,c)', '[d,e]']
    assert split_top_level('') == ['']
    assert eval_roman_sum('IX + IV - I') == 12
    assert eval_roman_sum('XX') == 20
    assert polynomial_at('2x^2+3x-5', 2) == 9
    assert polynomial_at('-x^3', 2) == -8
    assert shop_line_time([3, 1], 1) == 8
    assert shop_line_time([5], 0) == 7
    assert heights_after_growth([1, 2], 2) == [5, 4]
    assert heights_after_growth([3], 1) == [5]
    assert remove_k_smallest_each_side([5, 1, 9, 3], 1) == [5, 3]
    assert remove_k_smallest_each_side([1, 2], 1) == []
    assert fewest_bags(12, [5, 4]) == 3
    assert fewest_bags(7, [5, 4]) == -1
    assert groups_to_score(5, [2, 3]) == 1
    assert groups_to_score(6, [2, 3]) == 2
    assert groups_to_score(0, [7]) == 1
    assert longest_sorted_by_length(['aa', 'b', 'cc', 'ddd', 'e']) == ['b', 'cc', 'ddd']
    assert longest_sorted_by_length([]) == []
    assert equal_ends_parts('abab') == 2
    assert equal_ends_parts('aaa') == 3
    assert best_three_day_trip([9, 2, 3, 4, 8], 3) == 2
    assert best_three_day_trip([1], 3) is None
    assert first_index_above_total([3, 4, 5], 6) == 1
    assert first_index_above_total([1], 9) == -1
    assert match_with_typos(['cat', 'dot', 'cot', 'coat'], 'cot', 1) == ['cot', 'cat', 'dot']
    assert match_with_typos([], 'x', 3) == []
    assert decode_bits('01011', {'0': 'a', '10': 'b', '11': 'c'}) == 'abc'
    assert decode_bits('1', {'0': 'a', '10': 'b'}) is None
    assert counter_wheel([0, 9], 2, 10) == [1, 1]
    assert counter_wheel([1, 1], 1, 2) == [0, 0]
    assert thermostat_log([18, 20, 23, 21], 19, 22) == '1100'
    assert thermostat_log([], 1, 2) == ''
    assert bouncing_ball(4, 2, 3) == 1
    assert bouncing_ball(2, 0, 5) == 1
    assert add_on_ranges(4, [(0, 1, 2), (1, 3, 5)]) == [2, 7, 5, 5]
    assert add_on_ranges(0, []) == []
    assert sort_by_rule_list(['d', 'b', 'a', 'c'], ['c', 'b']) == ['c', 'b', 'a', 'd']
    assert sort_by_rule_list([], ['x']) == []
    assert insert_all_sorted([1, 5], [3, 0]) == ([0, 1, 3, 5], 1)
    assert insert_all_sorted([], [2]) == ([2], 0)
    assert partition_point([True, True, False]) == 2
    assert partition_point([]) == 0
    assert sum_tree_levels((1, [(2, []), (3, [(4, [])])])) == [1, 5, 4]
    assert sum_tree_levels((7, [])) == [7]
    assert paths_with_sum(((None, 2, None), 1, (None, 2, None)), 3) == 2
    assert paths_with_sum(None, 0) == 0
    assert groups_of_friends(5, [(0, 1), (1, 2), (3, 4)]) == [3, 2]
    assert groups_of_friends(2, []) == [1, 1]
