"""Nested lists and dictionaries, trees as tuples, and other recursions."""

from collections import deque
from typing import Any, Dict, Iterator, List, Optional, Tuple


def open_long_lists(items: list) -> list:
    """
    Unpack every inner list with at least two items into the list around it, on all levels. Inner lists with no
    item or only one item stay in the result as they are.

    open_long_lists([1, [2, [3, 4]], [5]]) == [1, 2, 3, 4, [5]]
    open_long_lists([[], [[6], 7]]) == [[], [6], 7]
    """
    result = []
    for item in items:
        if isinstance(item, list) and len(item) >= 2:
            result.extend(open_long_lists(item))
        else:
            result.append(item)
    return result


def sentence_from_nested(items):
    """Collect all the words of a nested list from left to right and join them with spaces; numbers are left out.
    Work without recursion: keep a stack of the items that are still to be seen.

    >>> sentence_from_nested([["we", [3, "all"]], 7, [[], ["sing"]]])
    'we all sing'
    """
    stack = list(reversed(items))
    words = []
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, str):
            words.append(item)
    return " ".join(words)


def values_with_depth(items: list, depth: int = 1) -> List[Tuple[int, int]]:
    """
    Return a list of (value, depth) for all the numbers in a nested list, in reading order. Numbers in the outermost
    list have the depth 1.

    values_with_depth([7, [8, [9]], 6]) == [(7, 1), (8, 2), (9, 3), (6, 1)]
    """
    pairs = []
    for item in items:
        if isinstance(item, list):
            pairs += values_with_depth(item, depth + 1)
        else:
            pairs.append((item, depth))
    return pairs


def totals_by_depth(items: list) -> List[int]:
    """
    Return a list whose first number is the sum of the numbers in the outermost list itself, the second number
    the sum of all the numbers one level deeper, and so on.

    totals_by_depth([1, [2, [5], 3], [4]]) == [1, 9, 5]
    totals_by_depth([]) == []
    """
    totals = []
    level = items
    while level:
        deeper = []
        total = 0
        for item in level:
            if isinstance(item, list):
                deeper.extend(item)
            else:
                total += item
        totals.append(total)
        level = deeper
    return totals


def reverse_on_all_levels(items):
    """
    Reverse a nested list and also all of the lists inside of it.

    reverse_on_all_levels([1, [2, 3, [4, 5]]]) -> [[[5, 4], 3, 2], 1]
    """
    return [reverse_on_all_levels(item) if isinstance(item, list) else item for item in reversed(items)]


def nested_maximum(items: list) -> Optional[int]:
    """
    Return the largest number anywhere in a nested list, or None if it contains no number at all.

    nested_maximum([3, [9, [2]], [[]]]) == 9
    nested_maximum([[], [[]]]) == None
    """
    best = None
    for item in items:
        value = nested_maximum(item) if isinstance(item, list) else item
        if value is not None and (best is None or value > best):
            best = value
    return best


def lists_inside(items: list) -> int:
    """
    Count how many lists there are inside a nested list on all levels; the list itself does not count.

    lists_inside([1, [2, [3]], []]) == 3
    lists_inside([1, 2]) == 0
    """
    count = 0
    for item in items:
        if isinstance(item, list):
            count += 1 + lists_inside(item)
    return count


def alternating_levels(items: list, sign: int = 1) -> int:
    """
    Add up a nested list of numbers in which every inner list is subtracted from the list that contains it.

    alternating_levels([5, [2, [1]]]) == 4
    alternating_levels([[3], [4]]) == -7
    """
    total = 0
    for item in items:
        if isinstance(item, list):
            total += alternating_levels(item, -sign)
        else:
            total += sign * item
    return total


def fill_gaps_everywhere(items: list, default: int) -> list:
    """
    Return a copy of a nested list in which each None is replaced by the default value.

    fill_gaps_everywhere([1, None, [None, [2]]], 0) == [1, 0, [0, [2]]]
    """
    result = []
    for item in items:
        if item is None:
            result.append(default)
        elif isinstance(item, list):
            result.append(fill_gaps_everywhere(item, default))
        else:
            result.append(item)
    return result


def cut_at_depth(items, depth):
    """Copy a nested list down to the given depth. A list that would lie deeper is replaced by the number
    of its items.

    >>> cut_at_depth([1, [2, [3, 4]], []], 2)
    [1, [2, 2], []]
    >>> cut_at_depth([1, [2, [3, 4]], []], 1)
    [1, 2, 0]
    """
    if depth == 0:
        return len(items)
    return [cut_at_depth(item, depth - 1) if isinstance(item, list) else item for item in items]


def same_fruits(a: Any, b: Any) -> bool:
    """
    Compare two nested lists: do they contain the same values in the same order if all the inner brackets
    are ignored?

    same_fruits([1, [2, 3]], [[1, 2], 3]) == True
    same_fruits([1, [2]], [[2], 1]) == False
    """

    def fruits(item) -> Iterator:
        if isinstance(item, list):
            for inner in item:
                yield from fruits(inner)
        else:
            yield item

    return list(fruits(a)) == list(fruits(b))


def larger_of_nested(a, b):
    """
    Combine two nested lists of exactly the same form: at every place keep the larger one of the two numbers.

    larger_of_nested([1, [9, 3]], [4, [2, 5]]) == [4, [9, 5]]
    larger_of_nested(1, 2) == 2
    """
    if isinstance(a, list):
        return [larger_of_nested(x, y) for x, y in zip(a, b)]
    return a if a > b else b


def index_path(items: list, wanted: Any) -> Optional[List[int]]:
    """
    Find the first place of a value in a nested list and return the list of the indices that lead to it.
    If the value does not occur, return None.

    index_path(['a', ['b', ['c']]], 'c') == [1, 1, 0]
    index_path(['a'], 'x') == None
    """
    for i, item in enumerate(items):
        if item == wanted:
            return [i]
        if isinstance(item, list):
            rest = index_path(item, wanted)
            if rest is not None:
                return [i] + rest
    return None


def with_value_at(items: list, path: List[int], value: Any) -> list:
    """
    Return a copy of a nested list in which the item at the end of the path of indices has the new value.
    The given list remains unchanged.

    with_value_at([1, [2, 3]], [1, 0], 9) == [1, [9, 3]]
    """
    copy = list(items)
    first, rest = path[0], path[1:]
    if rest:
        copy[first] = with_value_at(copy[first], rest, value)
    else:
        copy[first] = value
    return copy


def with_round_brackets(items: list) -> str:
    """
    Write a nested list of numbers with round brackets and single spaces between the items.

    with_round_brackets([1, [2, 3], []]) == '(1 (2 3) ())'
    """
    parts = []
    for item in items:
        if isinstance(item, list):
            parts.append(with_round_brackets(item))
        else:
            parts.append(str(item))
    return "(" + " ".join(parts) + ")"


def read_round_brackets(text: str) -> list:
    """
    Read a text of words and round brackets and return nested lists of the words. The brackets are balanced.

    read_round_brackets('a (b (c d)) e') == ['a', ['b', ['c', 'd']], 'e']
    read_round_brackets('()') == [[]]
    """
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()
    current = []
    outer = []
    for token in tokens:
        if token == "(":
            outer.append(current)
            current = []
        elif token == ")":
            finished = current
            current = outer.pop()
            current.append(finished)
        else:
            current.append(token)
    return current


def dotted_keys(data: Dict[str, Any], prefix: str = "") -> Dict[str, Any]:
    """
    Flatten a nested dictionary. The new keys consist of all the keys on the way, joined with dots.

    dotted_keys({'a': 1, 'b': {'c': 2, 'd': {'e': 3}}}) == {'a': 1, 'b.c': 2, 'b.d.e': 3}
    """
    flat = {}
    for key, value in data.items():
        name = prefix + key
        if isinstance(value, dict):
            flat.update(dotted_keys(value, name + "."))
        else:
            flat[name] = value
    return flat


def undotted_keys(flat):
    """
    Build a nested dictionary out of a flat one whose keys contain dots: every dot leads one level deeper.

    undotted_keys({'a': 1, 'b.c': 2, 'b.d': 3}) -> {'a': 1, 'b': {'c': 2, 'd': 3}}
    """
    nested = {}
    for key, value in flat.items():
        *outer, last = key.split(".")
        place = nested
        for name in outer:
            place = place.setdefault(name, {})
        place[last] = value
    return nested


def keys_on_level(data: Any, level: int) -> List[str]:
    """
    Return the keys on the given level of a nested dictionary in their order. The keys of the outermost dictionary are
    on level 1. A value that is no dictionary has no keys.

    keys_on_level({'a': {'b': {}, 'c': 1}, 'd': {'e': 2}}, 2) == ['b', 'c', 'e']
    keys_on_level('text', 1) == []
    """
    if not isinstance(data, dict):
        return []
    if level == 1:
        return list(data)
    keys = []
    for value in data.values():
        keys.extend(keys_on_level(value, level - 1))
    return keys


def add_up_stock(first: dict, second: dict) -> dict:
    """
    Add two nested stock lists. Numbers under the same keys are added, nested dictionaries are joined in the
    same manner, and keys that occur only once are taken over.

    add_up_stock({'nut': 2, 'bolt': {'a': 1}}, {'nut': 5, 'bolt': {'b': 7}}) == {'nut': 7, 'bolt': {'a': 1, 'b': 7}}
    """
    total = dict(first)
    for key, value in second.items():
        if key not in total:
            total[key] = value
        elif isinstance(value, dict):
            total[key] = add_up_stock(total[key], value)
        else:
            total[key] += value
    return total


def nest_by_level(lines: List[Tuple[int, str]]) -> list:
    """
    You are given headings as (level, title) with levels from 1, each at most one deeper than the heading before.
    Return nested pairs [title, list of the sub-headings in the same form].

    nest_by_level([(1, 'A'), (2, 'B'), (1, 'C')]) == [['A', [['B', []]]], ['C', []]]
    """
    top = []
    open_lists = [top]
    for level, title in lines:
        children = []
        del open_lists[level:]
        open_lists[-1].append([title, children])
        open_lists.append(children)
    return top


def sort_deeply(items: list) -> list:
    """
    Sort a nested list of numbers on all levels: first come the numbers in ascending order, after them the inner lists
    (sorted in themselves) in the order of their lengths.

    sort_deeply([3, [2, 1], 1, [5]]) == [1, 3, [5], [1, 2]]
    """
    numbers = sorted(item for item in items if not isinstance(item, list))
    inner = [sort_deeply(item) for item in items if isinstance(item, list)]
    inner.sort(key=len)
    return numbers + inner


def shallowest_leaf(tree) -> int:
    """
    A tree is None or a tuple (value, left tree, right tree). Return the level of the leaf (a node without children)
    that is nearest to the root; the root is on level 1 and the empty tree gives 0.

    >>> shallowest_leaf((1, (2, None, None), (3, (4, None, None), None)))
    2
    >>> shallowest_leaf((1, None, (2, (3, None, None), None)))
    3
    """
    if tree is None:
        return 0
    _, left, right = tree
    if left is None or right is None:
        return 1 + shallowest_leaf(left) + shallowest_leaf(right)
    return 1 + min(shallowest_leaf(left), shallowest_leaf(right))


def leaves_from_left(tree: Optional[tuple]) -> List[int]:
    """
    Return the values of the leaves of a binary tree from left to right. A tree is None or (value, left, right);
    a leaf is a node without children.

    leaves_from_left((1, (2, None, None), (3, None, (4, None, None)))) == [2, 4]
    """
    if tree is None:
        return []
    value, left, right = tree
    if left is None and right is None:
        return [value]
    return leaves_from_left(left) + leaves_from_left(right)


def total_tilt(tree):
    """
    The tilt of a node in a binary tree (value, left, right) is the absolute difference between the sums of all the
    values in its left and its right part; an empty part (None) has the sum 0. Return the sum of all tilts.

    total_tilt((1, (2, None, None), (5, None, None))) -> 3
    total_tilt((1, (2, (3, None, None), None), None)) -> 8
    """
    tilt = 0

    def add_up(node):
        nonlocal tilt
        if node is None:
            return 0
        left = add_up(node[1])
        right = add_up(node[2])
        tilt += abs(left - right)
        return node[0] + left + right

    add_up(tree)
    return tilt


def put_into_tree(tree: Optional[tuple], value: int) -> tuple:
    """
    In a search tree (value, left, right) smaller values stand on the left and larger ones on the right. Return
    a new tree with the value added as a leaf; a value that is already there is not added again.

    put_into_tree(None, 5) == (5, None, None)
    put_into_tree((5, None, None), 3) == (5, (3, None, None), None)
    """
    if tree is None:
        return (value, None, None)
    here, left, right = tree
    if value < here:
        return (here, put_into_tree(left, value), right)
    if value > here:
        return (here, left, put_into_tree(right, value))
    return tree


def tree_values_between(tree: Optional[tuple], low: int, high: int) -> List[int]:
    """
    Return in ascending order the values of a search tree (value, left, right) from low to high, both included.
    Parts of the tree that cannot contain such values are not visited.

    tree_values_between((5, (3, None, None), (8, None, None)), 4, 9) == [5, 8]
    """
    if tree is None:
        return []
    value, left, right = tree
    found = []
    if value > low:
        found += tree_values_between(left, low, high)
    if low <= value <= high:
        found.append(value)
    if value < high:
        found += tree_values_between(right, low, high)
    return found


def has_branch_with_sum(tree: Optional[tuple], total: int) -> bool:
    """
    Is there a way from the root down to a leaf whose values add up to total? A tree is None or (value, left, right).

    has_branch_with_sum((5, (4, None, None), (8, None, None)), 13) == True
    has_branch_with_sum((5, (4, None, None), None), 5) == False
    """
    if tree is None:
        return False
    value, left, right = tree
    if left is None and right is None:
        return value == total
    return has_branch_with_sum(left, total - value) or has_branch_with_sum(right, total - value)


def longest_way_in_tree(tree: Optional[tuple]) -> int:
    """
    Return the largest number of edges between any two nodes of a binary tree (value, left, right). The way need not
    go through the root.

    longest_way_in_tree((1, (2, (4, None, None), (5, None, None)), (3, None, None))) == 3
    longest_way_in_tree(None) == 0
    """
    best = 0

    def depth(node):
        nonlocal best
        if node is None:
            return 0
        left, right = depth(node[1]), depth(node[2])
        best = max(best, left + right)
        return 1 + max(left, right)

    depth(tree)
    return best


def level_averages(tree):
    """Return the average value of every level of a binary tree (value, left, right), from the root downwards.

    >>> level_averages((4, (2, None, None), (5, (1, None, None), None)))
    [4.0, 3.5, 1.0]
    """
    averages = []
    level = [tree]
    while level:
        averages.append(sum(node[0] for node in level) / len(level))
        level = [child for node in level for child in node[1:] if child is not None]
    return averages


def tree_from_list(values: List[Optional[int]], index: int = 0) -> Optional[tuple]:
    """
    A binary tree is stored in a list: the children of the node at index i are at 2 * i + 1 and 2 * i + 2. None
    and places behind the end mean that there is no node. Return the tree as nested tuples (value, left, right).

    tree_from_list([1, 2, 3]) == (1, (2, None, None), (3, None, None))
    tree_from_list([1, None, 3]) == (1, None, (3, None, None))
    """
    if index >= len(values) or values[index] is None:
        return None
    left = tree_from_list(values, 2 * index + 1)
    right = tree_from_list(values, 2 * index + 2)
    return (values[index], left, right)


def write_tree_with_dots(tree: Optional[tuple]) -> str:
    """
    Write a binary tree (letter, left, right) as a text: the letter, then the left part, then the right part;
    a missing part is written as a dot.

    write_tree_with_dots(('a', ('b', None, None), None)) == 'ab...'
    """
    if tree is None:
        return "."
    letter, left, right = tree
    return letter + write_tree_with_dots(left) + write_tree_with_dots(right)


def read_tree_with_dots(text: str) -> Optional[tuple]:
    """
    Read a binary tree from a text in which each node is written as its letter, followed by its left part and
    its right part, and '.' stands for a missing part. Return nested tuples (letter, left, right).

    read_tree_with_dots('ab...') == ('a', ('b', None, None), None)
    read_tree_with_dots('.') == None
    """
    letters = iter(text)

    def read():
        letter = next(letters)
        if letter == ".":
            return None
        left = read()
        right = read()
        return (letter, left, right)

    return read()


def last_on_each_level(tree: Optional[tuple]) -> List[int]:
    """
    Return the values that you see when you look at a binary tree (value, left, right) from the right side:
    the last node of each level.

    last_on_each_level((1, (2, (4, None, None), None), (3, None, None))) == [1, 3, 4]
    """
    view = []

    def visit(node, level):
        if node is None:
            return
        if level == len(view):
            view.append(node[0])
        visit(node[2], level + 1)
        visit(node[1], level + 1)

    visit(tree, 0)
    return view


def shared_boss_in_tree(tree: Optional[tuple], a: int, b: int) -> Optional[int]:
    """
    In a search tree (value, left, right) that contains a and b, return the value of the lowest node below
    which (or at which) both of them are found.

    shared_boss_in_tree((5, (2, None, None), (8, (6, None, None), (9, None, None))), 6, 9) == 8
    shared_boss_in_tree((5, (2, None, None), None), 2, 5) == 5
    """
    node = tree
    while node is not None:
        value, left, right = node
        if a < value and b < value:
            node = left
        elif a > value and b > value:
            node = right
        else:
            return value
    return None


def prune_small_nodes(tree, limit):
    """
    Remove from a binary tree (value, left, right) every node smaller than limit together with all that hangs below it.

    prune_small_nodes((5, (2, (9, None, None), None), (6, None, None)), 4) -> (5, None, (6, None, None))
    prune_small_nodes((1, None, None), 4) -> None
    """
    if tree is None or tree[0] < limit:
        return None
    value, left, right = tree
    return (value, prune_small_nodes(left, limit), prune_small_nodes(right, limit))


def people_in_generation(family: tuple, generation: int) -> List[str]:
    """
    A family is (name, list of the families of the children). Generation 0 is the person at the top.
    Return the names of the given generation from left to right.

    people_in_generation(('Ada', [('Ben', []), ('Eva', [('Tom', [])])]), 1) == ['Ben', 'Eva']
    people_in_generation(('Ada', []), 3) == []
    """
    name, children = family
    if generation == 0:
        return [name]
    names = []
    for child in children:
        names.extend(people_in_generation(child, generation - 1))
    return names


def line_of_ancestors(family: tuple, wanted: str) -> List[str]:
    """
    A family is (name, list of the families of the children). Return the names from the top down to the wanted person,
    or an empty list if there is no such person.

    line_of_ancestors(('Ada', [('Ben', []), ('Eva', [('Tom', [])])]), 'Tom') == ['Ada', 'Eva', 'Tom']
    line_of_ancestors(('Ada', []), 'Zoe') == []
    """
    name, children = family
    if name == wanted:
        return [name]
    for child in children:
        line = line_of_ancestors(child, wanted)
        if line:
            return [name] + line
    return []


def most_children(family):
    """In a tree of (name, list of subtrees) find the name with the most direct children. The first one
    from the top, level by level, wins a tie.

    >>> most_children(("Ada", [("Ben", [("Kim", []), ("Leo", [])]), ("Eva", [])]))
    'Ada'
    >>> most_children(("Ada", [("Ben", [("Kim", []), ("Leo", [])])]))
    'Ben'
    """
    best_name, best_count = "", -1
    queue = deque([family])
    while queue:
        name, children = queue.popleft()
        if len(children) > best_count:
            best_name, best_count = name, len(children)
        queue.extend(children)
    return best_name


def total_price_of_set(item: tuple, amount: int = 1) -> int:
    """
    A set is (price of its own, list of (number of pieces, set)). Return the price of the whole set times amount, where
    the pieces inside count with their numbers.

    total_price_of_set((10, [(2, (3, [])), (1, (4, [(5, (1, []))]))])) == 25
    """
    own_price, pieces = item
    total = own_price
    for number, piece in pieces:
        total += total_price_of_set(piece, number)
    return total * amount


def draw_folder_tree(folder: tuple, indent: int = 0) -> List[str]:
    """
    A folder is (name, list of entries); an entry is a file name or another folder. Return lines that show the tree:
    two spaces for every level, and a slash after the name of a folder.

    draw_folder_tree(('home', ['a.txt', ('pics', ['b.png'])])) == ['home/', '  a.txt', '  pics/', '    b.png']
    """
    name, entries = folder
    lines = [" " * indent + name + "/"]
    for entry in entries:
        if isinstance(entry, tuple):
            lines.extend(draw_folder_tree(entry, indent + 2))
        else:
            lines.append(" " * (indent + 2) + entry)
    return lines


def count_decision_ends(tree: Any, wanted: str) -> int:
    """
    A decision tree is either an answer (a string) or a dictionary from possible replies to further decision trees.
    Count the ends of the tree with the wanted answer.

    count_decision_ends({'yes': 'go', 'no': {'warm': 'go', 'cold': 'stay'}}, 'go') == 2
    count_decision_ends('stay', 'go') == 0
    """
    if isinstance(tree, str):
        return 1 if tree == wanted else 0
    return sum(count_decision_ends(branch, wanted) for branch in tree.values())


def work_out_formula(formula):
    """
    A formula is a number or a list [operator, formula, formula] with the operators '+', '-', '*' and 'max'.
    Work out its value.

    work_out_formula(['+', 2, ['*', 3, 4]]) -> 14
    work_out_formula(['max', ['-', 1, 5], 0]) -> 0
    """
    if not isinstance(formula, list):
        return formula
    operator, left, right = formula
    a, b = work_out_formula(left), work_out_formula(right)
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    return max(a, b)


def broken_line_pattern(levels: int) -> str:
    """
    Level 0 is a single 'x'. Each next level consists of the level before, a gap of spaces of the same length,
    and the level before once more.

    broken_line_pattern(1) == 'x x'
    broken_line_pattern(2) == 'x x   x x'
    """
    if levels == 0:
        return "x"
    part = broken_line_pattern(levels - 1)
    return part + " " * len(part) + part


def folded_strip_turns(folds: int) -> str:
    """
    Turns of a dragon: with 0 folds there is no turn. Each further fold gives the old turns, then 'L', then the
    old turns backwards with L and R exchanged.

    folded_strip_turns(1) == 'L'
    folded_strip_turns(3) == 'LLRLLRR'
    """
    if folds == 0:
        return ""
    old = folded_strip_turns(folds - 1)
    swapped = ["R" if turn == "L" else "L" for turn in reversed(old)]
    return old + "L" + "".join(swapped)


def codes_with_one_change(bits: int) -> List[str]:
    """
    Return all the 0/1 codes of the given length in an order in which neighbours differ in one place only: the codes
    that are one shorter with '0' in front, then the same codes in reverse order with '1' in front.

    codes_with_one_change(2) == ['00', '01', '11', '10']
    codes_with_one_change(0) == ['']
    """
    if bits == 0:
        return [""]
    shorter = codes_with_one_change(bits - 1)
    return ["0" + code for code in shorter] + ["1" + code for code in reversed(shorter)]


def weave_words(a: str, b: str) -> List[str]:
    """
    Return all the different ways to weave two words together such that the letters of each word keep their order,
    sorted alphabetically.

    weave_words('ab', 'x') == ['abx', 'axb', 'xab']
    weave_words('', 'no') == ['no']
    """
    if not a or not b:
        return [a + b]
    woven = {a[0] + rest for rest in weave_words(a[1:], b)}
    woven |= {b[0] + rest for rest in weave_words(a, b[1:])}
    return sorted(woven)


def repack_by_sizes(flat: List[int], pattern: list) -> list:
    """
    Put the values of a flat list one after the other into the form of the pattern, a nested list whose numbers
    are only placeholders.

    repack_by_sizes([7, 8, 9], [0, [0, 0]]) == [7, [8, 9]]
    """
    values = iter(flat)

    def fill(part):
        return [fill(item) if isinstance(item, list) else next(values) for item in part]

    return fill(pattern)


def check():
    """Assert what the examples without doctest prompts say."""
    assert open_long_lists([1, [2, [3, 4]], [5]]) == [1, 2, 3, 4, [5]]
    assert open_long_lists([[], [[6], 7]]) == [[], [6], 7]
    assert values_with_depth([7, [8, [9]], 6]) == [(7, 1), (8, 2), (9, 3), (6, 1)]
    assert totals_by_depth([1, [2, [5], 3], [4]]) == [1, 9, 5]
    assert totals_by_depth([]) == []
    assert reverse_on_all_levels([1, [2, 3, [4, 5]]]) == [[[5, 4], 3, 2], 1]
    assert nested_maximum([3, [9, [2]], [[]]]) == 9
    assert nested_maximum([[], [[]]]) is None
    assert lists_inside([1, [2, [3]], []]) == 3
    assert lists_inside([1, 2]) == 0
    assert alternating_levels([5, [2, [1]]]) == 4
    assert alternating_levels([[3], [4]]) == -7
    assert fill_gaps_everywhere([1, None, [None, [2]]], 0) == [1, 0, [0, [2]]]
    assert same_fruits([1, [2, 3]], [[1, 2], 3]) is True
    assert same_fruits([1, [2]], [[2], 1]) is False
    assert larger_of_nested([1, [9, 3]], [4, [2, 5]]) == [4, [9, 5]]
    assert larger_of_nested(1, 2) == 2
    assert index_path(['a', ['b', ['c']]], 'c') == [1, 1, 0]
    assert index_path(['a'], 'x') is None
    assert with_value_at([1, [2, 3]], [1, 0], 9) == [1, [9, 3]]
    assert with_round_brackets([1, [2, 3], []]) == '(1 (2 3) ())'
    assert read_round_brackets('a (b (c d)) e') == ['a', ['b', ['c', 'd']], 'e']
    assert read_round_brackets('()') == [[]]
    assert dotted_keys({'a': 1, 'b': {'c': 2, 'd': {'e': 3}}}) == {'a': 1, 'b.c': 2, 'b.d.e': 3}
    assert undotted_keys({'a': 1, 'b.c': 2, 'b.d': 3}) == {'a': 1, 'b': {'c': 2, 'd': 3}}
    assert keys_on_level({'a': {'b': {}, 'c': 1}, 'd': {'e': 2}}, 2) == ['b', 'c', 'e']
    assert keys_on_level('text', 1) == []
    assert (
        add_up_stock({'nut': 2, 'bolt': {'a': 1}}, {'nut': 5, 'bolt': {'b': 7}})
        == {'nut': 7, 'bolt': {'a': 1, 'b': 7}}
    )
    assert nest_by_level([(1, 'A'), (2, 'B'), (1, 'C')]) == [['A', [['B', []]]], ['C', []]]
    assert sort_deeply([3, [2, 1], 1, [5]]) == [1, 3, [5], [1, 2]]
    assert leaves_from_left((1, (2, None, None), (3, None, (4, None, None)))) == [2, 4]
    assert total_tilt((1, (2, None, None), (5, None, None))) == 3
    assert total_tilt((1, (2, (3, None, None), None), None)) == 8
    assert put_into_tree(None, 5) == (5, None, None)
    assert put_into_tree((5, None, None), 3) == (5, (3, None, None), None)
    assert tree_values_between((5, (3, None, None), (8, None, None)), 4, 9) == [5, 8]
    assert has_branch_with_sum((5, (4, None, None), (8, None, None)), 13) is True
    assert has_branch_with_sum((5, (4, None, None), None), 5) is False
    assert longest_way_in_tree((1, (2, (4, None, None), (5, None, None)), (3, None, None))) == 3
    assert longest_way_in_tree(None) == 0
    assert tree_from_list([1, 2, 3]) == (1, (2, None, None), (3, None, None))
    assert tree_from_list([1, None, 3]) == (1, None, (3, None, None))
    assert write_tree_with_dots(('a', ('b', None, None), None)) == 'ab...'
    assert read_tree_with_dots('ab...') == ('a', ('b', None, None), None)
    assert read_tree_with_dots('.') is None
    assert last_on_each_level((1, (2, (4, None, None), None), (3, None, None))) == [1, 3, 4]
    assert shared_boss_in_tree((5, (2, None, None), (8, (6, None, None), (9, None, None))), 6, 9) == 8
    assert shared_boss_in_tree((5, (2, None, None), None), 2, 5) == 5
    assert prune_small_nodes((5, (2, (9, None, None), None), (6, None, None)), 4) == (5, None, (6, None, None))
    assert prune_small_nodes((1, None, None), 4) is None
    assert people_in_generation(('Ada', [('Ben', []), ('Eva', [('Tom', [])])]), 1) == ['Ben', 'Eva']
    assert people_in_generation(('Ada', []), 3) == []
    assert line_of_ancestors(('Ada', [('Ben', []), ('Eva', [('Tom', [])])]), 'Tom') == ['Ada', 'Eva', 'Tom']
    assert line_of_ancestors(('Ada', []), 'Zoe') == []
    assert total_price_of_set((10, [(2, (3, [])), (1, (4, [(5, (1, []))]))])) == 25
    assert draw_folder_tree(('home', ['a.txt', ('pics', ['b.png'])])) == ['home/', '  a.txt', '  pics/', '    b.png']
    assert count_decision_ends({'yes': 'go', 'no': {'warm': 'go', 'cold': 'stay'}}, 'go') == 2
    assert count_decision_ends('stay', 'go') == 0
    assert work_out_formula(['+', 2, ['*', 3, 4]]) == 14
    assert work_out_formula(['max', ['-', 1, 5], 0]) == 0
    assert broken_line_pattern(1) == 'x x'
    assert broken_line_pattern(2) == 'x x   x x'
    assert folded_strip_turns(1) == 'L'
    assert folded_strip_turns(3) == 'LLRLLRR'
    assert codes_with_one_change(2) == ['00', '01', '11', '10']
    assert codes_with_one_change(0) == ['']
    assert weave_words('ab', 'x') == ['abx', 'axb', 'xab']
    assert weave_words('', 'no') == ['no']
    assert repack_by_sizes([7, 8, 9], [0, [0, 0]]) == [7, [8, 9]]
