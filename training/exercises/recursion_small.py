"""Small recursive functions: nested data, trees, subsets, permutations and expressions."""

from functools import lru_cache


def weighted_depth_sum(items: list, depth: int = 1) -> int:
    """Sum all integers of a nested list, each one multiplied by the depth it lies at.

    The outermost list has depth 1.

    >>> weighted_depth_sum([4, [5, [1]]])
    17
    """
    total = 0
    for item in items:
        if isinstance(item, list):
            total += weighted_depth_sum(item, depth + 1)
        else:
            total += item * depth
    return total


def leaf_paths(tree: dict, prefix: str = "") -> list[str]:
    """List the slash-separated paths of all leaves of a nested dict, in insertion order.

    >>> leaf_paths({"a": {"b": 1, "c": {"d": 2}}, "e": 3})
    ['a/b', 'a/c/d', 'e']
    """
    paths = []
    for key, value in tree.items():
        path = f"{prefix}/{key}" if prefix else key
        if isinstance(value, dict):
            paths.extend(leaf_paths(value, path))
        else:
            paths.append(path)
    return paths


def merge_deep(base: dict, extra: dict) -> dict:
    """Merge two nested dicts into a new one. Where both have a dict under a key the two are merged,
    otherwise the value of `extra` wins.

    >>> merge_deep({"x": {"y": 1}, "k": 0}, {"x": {"z": 2}, "k": 5})
    {'x': {'y': 1, 'z': 2}, 'k': 5}
    """
    result = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = merge_deep(result[key], value)
        else:
            result[key] = value
    return result


def insert_sorted(node: tuple | None, value: int) -> tuple:
    """Return a new search tree of (left, value, right) tuples with the value added.
    Smaller values go left, larger ones right, and a value already there changes nothing.

    >>> insert_sorted((None, 5, None), 3)
    ((None, 3, None), 5, None)
    """
    if node is None:
        return (None, value, None)
    left, current, right = node
    if value < current:
        return (insert_sorted(left, value), current, right)
    if value > current:
        return (left, current, insert_sorted(right, value))
    return node


def in_order(node: tuple | None) -> list:
    """Collect the values of a (left, value, right) tree from left to right.

    >>> in_order(((None, 'b', None), 'd', ((None, 'e', None), 'f', None)))
    ['b', 'd', 'e', 'f']
    """
    if node is None:
        return []
    left, value, right = node
    return in_order(left) + [value] + in_order(right)


def is_mirrored(node):
    """Tell whether a (left, value, right) tree equals its own mirror image.

    >>> is_mirrored(((None, 1, None), 9, (None, 1, None)))
    True
    >>> is_mirrored(((None, 1, None), 9, (None, 2, None)))
    False
    """

    def same(first, second):
        if first is None or second is None:
            return first is second
        if first[1] != second[1]:
            return False
        return same(first[0], second[2]) and same(first[2], second[0])

    return node is None or same(node[0], node[2])


def values_at_level(tree: dict, level: int) -> list:
    """Names of all nodes at a level of a tree of dicts {"name": ..., "children": [...]}; the root is level 0.

    >>> family = {"name": "Ada", "children": [{"name": "Bo", "children": []}, {"name": "Cy", "children": []}]}
    >>> values_at_level(family, 1)
    ['Bo', 'Cy']
    """
    if level == 0:
        return [tree["name"]]
    found = []
    for child in tree["children"]:
        found += values_at_level(child, level - 1)
    return found


def evaluate(expression) -> float:
    """Work out an expression tree of (operator, left, right) tuples with + - * and plain numbers as leaves.

    >>> evaluate(("+", 2, ("*", 3, 4)))
    14
    >>> evaluate(("-", ("*", 2, 2), 9))
    -5
    """
    if not isinstance(expression, tuple):
        return expression
    operator, left, right = expression
    first, second = evaluate(left), evaluate(right)
    if operator == "+":
        return first + second
    if operator == "-":
        return first - second
    return first * second


def to_infix(expression) -> str:
    """Write an (operator, left, right) expression tree as text, with round brackets around every operation.

    >>> to_infix(("+", "a", ("*", "b", 3)))
    '(a + (b * 3))'
    """
    if not isinstance(expression, tuple):
        return str(expression)
    operator, left, right = expression
    return f"({to_infix(left)} {operator} {to_infix(right)})"


def simplify(expression):
    """Simplify an (operator, left, right) tree of + and *: drop added zeros and factors of one,
    and turn a product with zero into 0.

    >>> simplify(("+", ("*", "x", 1), 0))
    'x'
    >>> simplify(("*", "y", ("*", 0, "z")))
    0
    """
    if not isinstance(expression, tuple):
        return expression
    operator, left, right = expression
    left, right = simplify(left), simplify(right)
    if operator == "*" and 0 in (left, right):
        return 0
    neutral = 0 if operator == "+" else 1
    if left == neutral:
        return right
    if right == neutral:
        return left
    return (operator, left, right)


def variables_in(expression) -> set[str]:
    """Names (strings) used as leaves in an expression tree whose inner nodes are tuples with the operator first.

    >>> sorted(variables_in(("+", "x", ("neg", ("*", "y", "x")))))
    ['x', 'y']
    """
    if isinstance(expression, str):
        return {expression}
    if not isinstance(expression, tuple):
        return set()
    names = set()
    for operand in expression[1:]:
        names |= variables_in(operand)
    return names


def derivative(term):
    """Derivative with respect to "x" of a tree built from numbers, "x", ("+", a, b) and ("*", a, b).
    Nothing is simplified.

    >>> derivative(("+", "x", 5))
    ('+', 1, 0)
    >>> derivative(("*", "x", "x"))
    ('+', ('*', 1, 'x'), ('*', 'x', 1))
    """
    if term == "x":
        return 1
    if not isinstance(term, tuple):
        return 0
    operator, left, right = term
    if operator == "+":
        return ("+", derivative(left), derivative(right))
    return ("+", ("*", derivative(left), right), ("*", left, derivative(right)))


def subsets_with_sum(numbers: list[int], target: int) -> list[list[int]]:
    """All ways to pick some of the numbers so that the picked ones add up to target.
    Picks that contain the first number come first.

    >>> subsets_with_sum([1, 2, 3, 4], 5)
    [[1, 4], [2, 3]]
    """
    if not numbers:
        return [[]] if target == 0 else []
    head, rest = numbers[0], numbers[1:]
    taken = [[head] + picked for picked in subsets_with_sum(rest, target - head)]
    return taken + subsets_with_sum(rest, target)


def subsets_without_neighbours(n: int) -> list[list[int]]:
    """Subsets of 1..n that never hold two consecutive numbers, including the empty one.

    >>> subsets_without_neighbours(3)
    [[], [1], [2], [3], [1, 3]]
    """
    if n <= 0:
        return [[]]
    without = subsets_without_neighbours(n - 1)
    with_last = [chosen + [n] for chosen in subsets_without_neighbours(n - 2)]
    return without + with_last


def zigzag_orders(items):
    """All permutations of distinct numbers that go up, down, up, down ... from one element to the next.

    >>> zigzag_orders([1, 2, 3])
    [[1, 3, 2], [2, 3, 1]]
    """
    results = []

    def extend(order, left):
        if not left:
            results.append(order)
        for value in left:
            must_rise = len(order) % 2 == 1
            if not order or (value > order[-1]) == must_rise:
                extend(order + [value], [other for other in left if other != value])

    extend([], sorted(items))
    return results


def derangements(n: int) -> list[tuple[int, ...]]:
    """List the permutations of 0..n-1 in which no number stands at its own index.

    >>> derangements(3)
    [(1, 2, 0), (2, 0, 1)]
    """

    def build(prefix: tuple[int, ...]):
        position = len(prefix)
        if position == n:
            yield prefix
            return
        for value in range(n):
            if value != position and value not in prefix:
                yield from build(prefix + (value,))

    return list(build(()))


def seatings_apart(guests: list[str], enemies: set[frozenset[str]]) -> int:
    """Count the ways to seat the guests in a row so that no two enemies sit side by side.

    >>> seatings_apart(["a", "b", "c"], {frozenset("ab")})
    2
    """

    def count(last: str | None, waiting: list[str]) -> int:
        if not waiting:
            return 1
        ways = 0
        for guest in waiting:
            if last is None or frozenset((last, guest)) not in enemies:
                ways += count(guest, [other for other in waiting if other != guest])
        return ways

    return count(None, guests)


def partitions_of(n: int, largest: int | None = None) -> list[list[int]]:
    """Write n as sums of positive whole numbers in falling order, each way once.

    >>> partitions_of(4)
    [[4], [3, 1], [2, 2], [2, 1, 1], [1, 1, 1, 1]]
    """
    if n == 0:
        return [[]]
    limit = n if largest is None else min(n, largest)
    ways = []
    for part in range(limit, 0, -1):
        for rest in partitions_of(n - part, part):
            ways.append([part] + rest)
    return ways


def flatten_to_depth(items: list, depth: int) -> list:
    """Remove up to `depth` layers of nesting from a list and leave deeper lists alone.

    >>> flatten_to_depth([1, [2, [3, [4]]]], 1)
    [1, 2, [3, [4]]]
    >>> flatten_to_depth([1, [2, [3, [4]]]], 2)
    [1, 2, 3, [4]]
    """
    flat = []
    for item in items:
        if isinstance(item, list) and depth > 0:
            flat.extend(flatten_to_depth(item, depth - 1))
        else:
            flat.append(item)
    return flat


def replace_everywhere(data, old, new):
    """Copy nested lists and dicts with each value equal to old replaced by new. Keys stay as they are.

    >>> replace_everywhere({"a": [1, None, {"b": None}]}, None, 0)
    {'a': [1, 0, {'b': 0}]}
    """
    if isinstance(data, dict):
        return {key: replace_everywhere(value, old, new) for key, value in data.items()}
    if isinstance(data, list):
        return [replace_everywhere(value, old, new) for value in data]
    return new if data == old else data


def count_type(data, kind: type) -> int:
    """Count the values of exactly the given type inside nested lists, tuples and dict values.

    >>> count_type([1, "a", (2, [3, True])], int)
    3
    >>> count_type({"k": ["x", {"m": "y"}]}, str)
    2
    """
    here = 1 if type(data) is kind else 0
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, (list, tuple)):
        return here + sum(count_type(item, kind) for item in data)
    return here


def folder_size(folder: dict) -> int:
    """Total size of a folder given as {name: size or inner folder}; a folder costs 1 by itself.

    >>> folder_size({"a.txt": 10, "sub": {"b.txt": 5}})
    17
    >>> folder_size({})
    1
    """
    total = 1
    for entry in folder.values():
        total += folder_size(entry) if isinstance(entry, dict) else entry
    return total


def largest_folders(folder: dict, limit: int) -> list[str]:
    """Names of inner folders (at any depth) that directly hold more than `limit` files, in the order met.
    Files are the entries whose value is a number.

    >>> largest_folders({"a": {"x": 1, "y": 2}, "b": {"z": 1, "c": {"p": 3, "q": 4, "r": 0}}}, 1)
    ['a', 'c']
    """
    names = []
    for name, entry in folder.items():
        if isinstance(entry, dict):
            files = [value for value in entry.values() if not isinstance(value, dict)]
            if len(files) > limit:
                names.append(name)
            names += largest_folders(entry, limit)
    return names


def outline(node: tuple, indent: int = 0) -> str:
    """Draw a tree of (title, [children]) as an outline where each level is indented by two more blanks.

    >>> print(outline(("Book", [("One", []), ("Two", [("Details", [])])])))
    Book
      One
      Two
        Details
    """
    title, children = node
    lines = [" " * indent + title]
    for child in children:
        lines.append(outline(child, indent + 2))
    return "\n".join(lines)


def numbered_sections(children: list[tuple], prefix: str = "") -> list[str]:
    """Number a table of contents, given as a list of (title, subsections), like 1, 1.1, 1.2, 2.

    >>> numbered_sections([("Start", [("Why", []), ("How", [])]), ("End", [])])
    ['1 Start', '1.1 Why', '1.2 How', '2 End']
    """
    lines = []
    for number, (title, inner) in enumerate(children, start=1):
        label = f"{prefix}{number}"
        lines.append(f"{label} {title}")
        lines.extend(numbered_sections(inner, label + "."))
    return lines


def heaviest_branch(node) -> int:
    """Largest sum of values on a way from the root down to a leaf; a node is (value, children).

    >>> heaviest_branch((1, [(5, []), (2, [(4, [])])]))
    7
    """
    value, children = node
    if not children:
        return value
    return value + max(heaviest_branch(child) for child in children)


def route_to(tree: dict, name: str) -> list[str]:
    """Path of names from the root to a name in a tree {name: {name: {...}}}; empty if it is not there.

    >>> route_to({"root": {"bin": {}, "usr": {"lib": {}}}}, "lib")
    ['root', 'usr', 'lib']
    >>> route_to({"root": {}}, "home")
    []
    """
    for key, inner in tree.items():
        if key == name:
            return [key]
        below = route_to(inner, name)
        if below:
            return [key] + below
    return []


def common_boss(chart: dict, first: str, second: str) -> str | None:
    """Lowest person above (or equal to) both people in a nested chart {boss: {worker: {...}}}.

    >>> chart = {"Zoe": {"Yan": {"Ann": {}, "Bob": {}}, "Xin": {}}}
    >>> common_boss(chart, "Ann", "Bob")
    'Yan'
    >>> common_boss(chart, "Bob", "Xin")
    'Zoe'
    """

    def contains(tree: dict, name: str) -> bool:
        return name in tree or any(contains(inner, name) for inner in tree.values())

    for person, team in chart.items():
        branch = {person: team}
        if contains(branch, first) and contains(branch, second):
            return common_boss(team, first, second) or person
    return None


def prune_empty(data: dict) -> dict:
    """Drop keys whose value is None, "" or a dict that is empty after its own pruning.

    >>> prune_empty({"a": None, "b": {"c": ""}, "d": {"e": 0}})
    {'d': {'e': 0}}
    """
    kept = {}
    for key, value in data.items():
        if isinstance(value, dict):
            value = prune_empty(value)
        if value is None or value == "" or value == {}:
            continue
        kept[key] = value
    return kept


def spread_brackets(pairs: int) -> list[str]:
    """All strings with the given number of well-nested square bracket pairs, in sorted order of '[' < ']'.

    >>> spread_brackets(2)
    ['[[]]', '[][]']
    """
    results = []

    def grow(text, opened, closed):
        if closed == pairs:
            results.append(text)
            return
        if opened < pairs:
            grow(text + "[", opened + 1, closed)
        if closed < opened:
            grow(text + "]", opened, closed + 1)

    grow("", 0, 0)
    return results


def digit_strings_with_sum(length: int, total: int) -> list[str]:
    """Digit strings of a given length whose digits never fall from left to right and add up to total.

    >>> digit_strings_with_sum(2, 5)
    ['05', '14', '23']
    """

    def build(prefix: str, smallest: int, left: int) -> list[str]:
        if len(prefix) == length:
            return [prefix] if left == 0 else []
        found = []
        for digit in range(smallest, min(9, left) + 1):
            found += build(prefix + str(digit), digit, left - digit)
        return found

    return build("", 0, total)


def split_into_words(text: str, words: set[str]) -> list[str]:
    """All ways to cut the text into words of the set, each way joined by blanks and all of them sorted.

    >>> split_into_words("nowhere", {"now", "no", "here", "where"})
    ['no where', 'now here']
    """
    if text == "":
        return [""]
    ways = []
    for cut in range(1, len(text) + 1):
        if text[:cut] in words:
            for rest in split_into_words(text[cut:], words):
                ways.append((text[:cut] + " " + rest).strip())
    return sorted(ways)


def expand_braces(pattern: str) -> list[str]:
    """Expand each {a,b,c} group of a pattern, as a shell would; groups are never nested.

    >>> expand_braces("file{1,2}.{txt,md}")
    ['file1.txt', 'file1.md', 'file2.txt', 'file2.md']
    """
    start = pattern.find("{")
    if start < 0:
        return [pattern]
    end = pattern.index("}", start)
    options = pattern[start + 1 : end].split(",")
    tails = expand_braces(pattern[end + 1 :])
    return [pattern[:start] + option + tail for option in options for tail in tails]


def unfold_repeats(code: str) -> str:
    """Expand a code in which 3<ab> stands for ab three times. Counts have one digit, groups may be nested.

    >>> unfold_repeats("x2<a3<b>>y")
    'xabbbabbby'
    """
    result = ""
    index = 0
    while index < len(code):
        if not code[index].isdigit():
            result += code[index]
            index += 1
            continue
        depth, end = 1, index + 2
        while depth:
            depth += {"<": 1, ">": -1}.get(code[end], 0)
            end += 1
        result += int(code[index]) * unfold_repeats(code[index + 2 : end - 1])
        index = end
    return result


def ruler_marks(order: int) -> str:
    """The marks of a ruler: order 1 is "1", and each order puts its own digit between two copies of the one before.

    >>> ruler_marks(3)
    '1213121'
    """
    if order == 0:
        return ""
    side = ruler_marks(order - 1)
    return side + str(order) + side


def peg_moves(disks: int, source: str, target: str, spare: str) -> list[str]:
    """Moves that carry a tower of disks from one peg to another, each written like 'A>C'.
    Only one disk moves at a time and none may lie on a smaller one.

    >>> peg_moves(2, "A", "C", "B")
    ['A>B', 'A>C', 'B>C']
    """
    if disks == 0:
        return []
    before = peg_moves(disks - 1, source, spare, target)
    after = peg_moves(disks - 1, spare, target, source)
    return before + [f"{source}>{target}"] + after


def fill_area(grid: list[list[int]], row: int, column: int, colour: int) -> list[list[int]]:
    """Paint the connected area (up, down, left, right) of equal cells around a cell, in place, and return the grid.

    >>> fill_area([[1, 1, 0], [0, 1, 0]], 0, 0, 7)
    [[7, 7, 0], [0, 7, 0]]
    """
    old = grid[row][column]

    def paint(r: int, c: int) -> None:
        inside = 0 <= r < len(grid) and 0 <= c < len(grid[0])
        if inside and grid[r][c] == old:
            grid[r][c] = colour
            for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                paint(r + dr, c + dc)

    if old != colour:
        paint(row, column)
    return grid


def balance_point(mobile) -> bool:
    """Check a hanging mobile: a number is a weight, a pair (left, right) is a rod that needs equal sums on both sides.

    >>> balance_point(((2, 2), 4))
    True
    >>> balance_point(((1, 3), 4))
    False
    """

    def weigh(part):
        if isinstance(part, int):
            return part
        left, right = weigh(part[0]), weigh(part[1])
        if left is None or left != right:
            return None
        return left + right

    return weigh(mobile) is not None


@lru_cache(maxsize=None)
def cut_rod_pieces(length: int, longest: int) -> int:
    """Fewest cuts that split a rod at whole positions into pieces no longer than `longest`,
    when each cut divides one piece as evenly as possible.

    >>> cut_rod_pieces(10, 3)
    3
    >>> cut_rod_pieces(3, 3)
    0
    """
    if length <= longest:
        return 0
    half = length // 2
    return 1 + cut_rod_pieces(half, longest) + cut_rod_pieces(length - half, longest)


def tournament(players: list[str], beats) -> str:
    """Winner of a knock-out: the first and the second half play their own cups, then the two winners meet.
    `beats(a, b)` is true when a wins against b.

    >>> tournament(["ivy", "bob", "alexandra"], lambda a, b: len(a) > len(b))
    'alexandra'
    """
    if len(players) == 1:
        return players[0]
    middle = len(players) // 2
    first = tournament(players[:middle], beats)
    second = tournament(players[middle:], beats)
    return first if beats(first, second) else second


def same_shape(first, second):
    """True if two nested lists have the same structure, whatever the values that are not lists.

    >>> same_shape([1, [2, 3]], ["a", ["b", "c"]])
    True
    >>> same_shape([1, [2]], [[1], 2])
    False
    """
    if isinstance(first, list) != isinstance(second, list):
        return False
    if not isinstance(first, list):
        return True
    return len(first) == len(second) and all(same_shape(a, b) for a, b in zip(first, second))


def changed_paths(old: dict, new: dict, path: tuple = ()) -> list[tuple]:
    """Key paths at which two nested dicts differ (added, removed or changed), sorted.

    >>> changed_paths({"a": 1, "b": {"c": 2, "d": 3}}, {"a": 1, "b": {"c": 5}, "e": 0})
    [('b', 'c'), ('b', 'd'), ('e',)]
    """
    paths = []
    for key in sorted(old.keys() | new.keys()):
        here = path + (key,)
        if isinstance(old.get(key), dict) and isinstance(new.get(key), dict):
            paths.extend(changed_paths(old[key], new[key], here))
        elif key not in old or key not in new or old[key] != new[key]:
            paths.append(here)
    return paths


def parse_nested(text: str) -> list:
    """Parse text such as "(a (b c) d)" into nested lists of words.

    >>> parse_nested("(a (b c) d)")
    ['a', ['b', 'c'], 'd']
    """
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()

    def read(position: int) -> tuple[list, int]:
        items = []
        while tokens[position] != ")":
            if tokens[position] == "(":
                inner, position = read(position + 1)
                items.append(inner)
            else:
                items.append(tokens[position])
            position += 1
        return items, position

    return read(1)[0]


def ways_to_climb(steps: int, jumps: tuple[int, ...]) -> list[list[int]]:
    """All sequences of jumps, taken from the allowed ones in the order given, that add up to the steps.

    >>> ways_to_climb(4, (1, 3))
    [[1, 1, 1, 1], [1, 3], [3, 1]]
    """
    if steps == 0:
        return [[]]
    return [
        [jump] + rest
        for jump in jumps
        if jump <= steps
        for rest in ways_to_climb(steps - jump, jumps)
    ]
