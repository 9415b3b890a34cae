"""Splitting problems into halves or smaller copies: recursive counting, merging, quadrants, tournaments, bisection."""

from typing import Callable, Dict, List, Optional, Tuple


def tree_of_halves(items: list) -> str:
    """Write the list as text in which each part is split in two halves: a part with one item is the item
    itself, any other part is "[left|right]". The left half is the shorter one if the length is odd.
    An empty list is "[]".

    >>> tree_of_halves([1, 2, 3])
    '[1|[2|3]]'
    >>> tree_of_halves(["a"])
    'a'
    """
    if not items:
        return "[]"
    if len(items) == 1:
        return str(items[0])
    middle = len(items) // 2
    return f"[{tree_of_halves(items[:middle])}|{tree_of_halves(items[middle:])}]"


def pairwise_reduce(values, combine):
    """Combine the values like in a tournament: neighbours are combined two by two, and so are their results,
    until one value remains. A value without a partner at the end of a round goes on to the next round.
    The list is not empty.

    >>> pairwise_reduce(["a", "b", "c"], lambda x, y: f"({x}{y})")
    '((ab)c)'
    >>> pairwise_reduce([4, 9, 1, 7], max)
    9
    """
    while len(values) > 1:
        following = []
        for i in range(0, len(values) - 1, 2):
            following.append(combine(values[i], values[i + 1]))
        if len(values) % 2 == 1:
            following.append(values[-1])
        values = following
    return values[0]


def min_max_by_halves(numbers: List[int]) -> Tuple[int, int]:
    """Return the smallest and the largest number. A list with one number is its own answer; otherwise work
    out both halves and put their answers together.

    >>> min_max_by_halves([4, 8, 1, 6])
    (1, 8)
    """
    if len(numbers) == 1:
        return numbers[0], numbers[0]
    middle = len(numbers) // 2
    left_low, left_high = min_max_by_halves(numbers[:middle])
    right_low, right_high = min_max_by_halves(numbers[middle:])
    return min(left_low, right_low), max(left_high, right_high)


def quad_code(grid: List[str]) -> str:
    """The grid is a square whose side is a power of two. If all its characters are equal, its code is that
    character. Otherwise the code is "(" + the codes of the four quarters + ")", in the order upper left,
    upper right, lower left, lower right.

    >>> quad_code(["ab", "aa"])
    '(abaa)'
    >>> quad_code(["xx", "xx"])
    'x'
    """
    first = grid[0][0]
    if all(cell == first for row in grid for cell in row):
        return first
    half = len(grid) // 2
    top, bottom = grid[:half], grid[half:]
    code = ""
    for part in (top, bottom):
        code += quad_code([row[:half] for row in part])
        code += quad_code([row[half:] for row in part])
    return "(" + code + ")"


def fold_paper_order(layers: int) -> List[str]:
    """A strip of paper is folded in the middle several times, always right over left. Return the creases of
    the opened strip from left to right as "V" and "A". The creases of one fold more are: the creases so
    far, a "V", and the creases so far backwards with both letters exchanged.

    >>> fold_paper_order(2)
    ['V', 'V', 'A']
    >>> fold_paper_order(0)
    []
    """
    if layers == 0:
        return []
    creases = fold_paper_order(layers - 1)
    turned = ["A" if crease == "V" else "V" for crease in reversed(creases)]
    return creases + ["V"] + turned


def cross_middle_best(numbers: List[int]) -> int:
    """Return the largest sum of a stretch of neighbouring numbers that contains both the last number of the
    left half and the first number of the right half. The left half is shorter for odd lengths, and the
    list has at least two numbers.

    >>> cross_middle_best([4, -1, 3, -9])
    6
    >>> cross_middle_best([-2, -3])
    -5
    """
    middle = len(numbers) // 2
    best_left = total = numbers[middle - 1]
    for i in range(middle - 2, -1, -1):
        total += numbers[i]
        best_left = max(best_left, total)
    best_right = total = numbers[middle]
    for i in range(middle + 1, len(numbers)):
        total += numbers[i]
        best_right = max(best_right, total)
    return best_left + best_right


def broken_coin(weights):
    """One of the coins is lighter than all the others, which weigh the same. Their number is a power of
    three. Compare the first third with the second third on a pair of scales and go on with the lighter
    part; if both weigh the same, go on with the last third. Return the index of the light coin and the
    number of weighings.

    >>> broken_coin([5, 5, 5, 5, 5, 5, 5, 4, 5])
    (7, 2)
    """
    start, size, weighings = 0, len(weights), 0
    while size > 1:
        size //= 3
        weighings += 1
        first = sum(weights[start : start + size])
        second = sum(weights[start + size : start + 2 * size])
        if second < first:
            start += size
        elif first == second:
            start += 2 * size
    return start, weighings


def find_square_root(value: float) -> float:
    """Return the square root of a number that is at least 0, rounded to three places. Halve a range that
    contains the root sixty times; for numbers below 1 the root is larger than the number itself.

    >>> find_square_root(2.0)
    1.414
    >>> find_square_root(0.25)
    0.5
    """
    low, high = 0.0, max(1.0, value)
    for _ in range(60):
        middle = (low + high) / 2
        if middle * middle < value:
            low = middle
        else:
            high = middle
    return round(low, 3)


def deal_and_gather(cards: List[int]) -> List[int]:
    """Sort the cards in the following way: deal them in turn onto two piles (first card to the first pile),
    sort both piles in the same way, then merge them by always taking the smaller of the two top cards.

    >>> deal_and_gather([4, 1, 3, 2, 1])
    [1, 1, 2, 3, 4]
    """
    if len(cards) <= 1:
        return list(cards)
    first = deal_and_gather(cards[0::2])
    second = deal_and_gather(cards[1::2])
    result = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            result.append(first[i])
            i += 1
        else:
            result.append(second[j])
            j += 1
    return result + first[i:] + second[j:]


def ruler_by_halves(length: int) -> str:
    """The length is a power of two. Return one character per inner mark of a ruler (length - 1 characters):
    the digit tells how long the mark is. The middle has the longest mark, and each of the two halves is a
    ruler itself whose marks are shorter by 1. The shortest mark has length 1.

    >>> ruler_by_halves(8)
    '1213121'
    >>> ruler_by_halves(1)
    ''
    """
    if length == 1:
        return ""
    half = ruler_by_halves(length // 2)
    level = 0
    while length > 1:
        length //= 2
        level += 1
    return half + str(level) + half


def first_wrong_record(own: list, copy: list, low: int = 0, high: Optional[int] = None) -> int:
    """Two lists of the same length are equal or differ in exactly one place. Find this place by comparing
    halves, and return its index; return -1 if the lists are equal.

    >>> first_wrong_record([1, 2, 3, 4], [1, 2, 9, 4])
    2
    >>> first_wrong_record(["a"], ["a"])
    -1
    """
    if high is None:
        high = len(own)
    if own[low:high] == copy[low:high]:
        return -1
    if high - low == 1:
        return low
    middle = (low + high) // 2
    if own[low:middle] != copy[low:middle]:
        return first_wrong_record(own, copy, low, middle)
    return first_wrong_record(own, copy, middle, high)


def longest_shared_prefix(words):
    """Return the longest beginning that all words share. The shared beginning of many words is the shared
    beginning of the answers for the two halves of the list. No words share the empty string.

    >>> longest_shared_prefix(["station", "stairs", "stay"])
    'sta'
    >>> longest_shared_prefix([])
    ''
    """
    if not words:
        return ""
    if len(words) == 1:
        return words[0]
    middle = len(words) // 2
    left = longest_shared_prefix(words[:middle])
    right = longest_shared_prefix(words[middle:])
    length = 0
    while length < min(len(left), len(right)) and left[length] == right[length]:
        length += 1
    return left[:length]


def skyline_height(buildings: List[Tuple[int, int, int]], width: int) -> List[int]:
    """Buildings are (start, end, height) with the end not included. Return the height of the skyline at each
    place from 0 to width - 1. Split the buildings into two halves and take the higher line everywhere.

    >>> skyline_height([(0, 2, 3), (1, 4, 2)], 5)
    [3, 3, 2, 2, 0]
    """
    if not buildings:
        return [0] * width
    if len(buildings) == 1:
        start, end, height = buildings[0]
        return [height if start <= place < end else 0 for place in range(width)]
    middle = len(buildings) // 2
    left = skyline_height(buildings[:middle], width)
    right = skyline_height(buildings[middle:], width)
    return [max(a, b) for a, b in zip(left, right)]


def move_disks(count: int, source: str, target: str, spare: str) -> List[str]:
    """Move a tower of disks of different sizes from the source to the target peg, one disk at a time and
    never a larger one on a smaller one. Return the moves as texts like "A>C", but leave out all moves of
    the smallest disk.

    >>> move_disks(3, "A", "C", "B")
    ['A>B', 'A>C', 'B>C']
    >>> move_disks(1, "A", "C", "B")
    []
    """
    if count <= 1:
        return []
    before = move_disks(count - 1, source, spare, target)
    after = move_disks(count - 1, spare, target, source)
    return before + [f"{source}>{target}"] + after


def halving_depths(count: int) -> Dict[int, int]:
    """A group of people is split in two halves again and again until everyone is alone (for an odd size one
    half has one person more). Return a dictionary that tells how many people were split how many times
    until they were alone.

    >>> halving_depths(3)
    {1: 1, 2: 2}
    >>> halving_depths(1)
    {0: 1}
    """
    if count == 1:
        return {0: 1}
    depths = {}
    for size in (count // 2, count - count // 2):
        for depth, people in halving_depths(size).items():
            depths[depth + 1] = depths.get(depth + 1, 0) + people
    return depths


def quarter_blocks(grid, threshold):
    """Given a square grid with a side that is a power of two, return how many blocks it falls into: a block
    whose sum is at most the threshold, or which is a single cell, stays whole; any other block is cut into
    four quarters which are handled in the same way.

    >>> quarter_blocks([[1, 1], [1, 9]], 5)
    4
    >>> quarter_blocks([[1, 1], [1, 1]], 5)
    1
    """

    def blocks(row, column, size):
        total = 0
        for r in range(row, row + size):
            total += sum(grid[r][column : column + size])
        if size == 1 or total <= threshold:
            return 1
        half = size // 2
        count = 0
        for r in (row, row + half):
            for c in (column, column + half):
                count += blocks(r, c, half)
        return count

    return blocks(0, 0, len(grid))


def subset_sums_by_halves(numbers: List[int], target: int) -> int:
    """Count in how many ways some of the numbers (perhaps none) add up to the target. Make the sums of all
    choices from the left half and from the right half, then look for fitting partners.

    >>> subset_sums_by_halves([1, 2, 3, 4], 5)
    2
    >>> subset_sums_by_halves([2], 0)
    1
    """

    def all_sums(part):
        sums = [0]
        for number in part:
            sums += [total + number for total in sums]
        return sums

    middle = len(numbers) // 2
    right = all_sums(numbers[middle:])
    ways = 0
    for total in all_sums(numbers[:middle]):
        ways += right.count(target - total)
    return ways


def balanced_order(sorted_items: list) -> list:
    """Reorder sorted items so that a search tree built by inserting them in the new order is as flat as
    possible: first the middle item (the right one of two), then the new order of the items left of it,
    then the new order of the items right of it.

    >>> balanced_order([1, 2, 3, 4, 5, 6, 7])
    [4, 2, 1, 3, 6, 5, 7]
    """
    if not sorted_items:
        return []
    middle = len(sorted_items) // 2
    left = balanced_order(sorted_items[:middle])
    right = balanced_order(sorted_items[middle + 1 :])
    return [sorted_items[middle]] + left + right


def is_search_order(values: List[int]) -> bool:
    """Tell whether the values can be the "root, left part, right part" order of a search tree: after the
    first value come all smaller ones, then all larger ones, and both parts follow the same rule. No value
    appears twice.

    >>> is_search_order([4, 2, 1, 3, 6])
    True
    >>> is_search_order([4, 6, 2])
    False
    """
    if len(values) < 2:
        return True
    root = values[0]
    cut = 1
    while cut < len(values) and values[cut] < root:
        cut += 1
    if any(value < root for value in values[cut:]):
        return False
    return is_search_order(values[1:cut]) and is_search_order(values[cut:])


def multiply_by_doubling(first: int, second: int) -> int:
    """Multiply two whole numbers that are not negative without using "*": halve the first number (rounded
    down) while the second one is doubled, and add the second whenever the first is odd.

    >>> multiply_by_doubling(13, 7)
    91
    >>> multiply_by_doubling(0, 9)
    0
    """
    if first == 0:
        return 0
    rest = multiply_by_doubling(first // 2, second + second)
    if first % 2 == 1:
        return rest + second
    return rest


def tournament_rounds(players):
    """In each round the first player meets the last, the second meets the last but one and so on; the player
    in the middle of an odd number goes through without a game. Of two players the one with the larger
    strength wins. Return the list of strengths at the start of every round and at the end.

    >>> tournament_rounds([3, 8, 5, 4])
    [[3, 8, 5, 4], [4, 8], [8]]
    """
    rounds = [players]
    while len(players) > 1:
        winners = []
        half = len(players) // 2
        for i in range(half):
            winners.append(max(players[i], players[-1 - i]))
        if len(players) % 2 == 1:
            winners.append(players[half])
        players = winners
        rounds.append(players)
    return rounds


def reverse_by_swapping_halves(text: str) -> str:
    """Reverse a string by exchanging its halves and doing the same to each half. For odd lengths the left
    half is the shorter one.

    >>> reverse_by_swapping_halves("plane")
    'enalp'
    """
    if len(text) < 2:
        return text
    middle = len(text) // 2
    left = reverse_by_swapping_halves(text[:middle])
    right = reverse_by_swapping_halves(text[middle:])
    return right + left


def butterfly(items: list) -> list:
    """Put the items at even indices first and those at odd indices after them, and do the same to both
    parts, until the parts have at most two items.

    >>> butterfly([0, 1, 2, 3, 4, 5, 6, 7])
    [0, 4, 2, 6, 1, 5, 3, 7]
    >>> butterfly(["b", "a"])
    ['b', 'a']
    """
    if len(items) <= 2:
        return items
    return butterfly(items[::2]) + butterfly(items[1::2])


def solve_increasing(function: Callable[[int], int], goal: int, high: int) -> Optional[int]:
    """The function grows with its argument. Return the whole number x from 0 to high with function(x) equal
    to the goal, or None if there is none.

    >>> solve_increasing(lambda x: x * x + x, 42, 100)
    6
    >>> solve_increasing(lambda x: 2 * x, 7, 100) is None
    True
    """
    low = 0
    while low <= high:
        middle = (low + high) // 2
        value = function(middle)
        if value == goal:
            return middle
        if value < goal:
            low = middle + 1
        else:
            high = middle - 1
    return None


def nested_shares(amount, people):
    """An amount of coins goes to a list of people: one half goes to the first half of the people and the
    rest to the others, and so on down to single persons. For odd amounts or odd numbers of people the
    first half gets the larger part. Return a dictionary of the coins per person.

    >>> nested_shares(11, ["Ann", "Bob", "Cid"])
    {'Ann': 3, 'Bob': 3, 'Cid': 5}
    """
    if len(people) == 1:
        return {people[0]: amount}
    middle = (len(people) + 1) // 2
    first_amount = (amount + 1) // 2
    shares = nested_shares(first_amount, people[:middle])
    shares.update(nested_shares(amount - first_amount, people[middle:]))
    return shares


def carpet(level: int) -> List[str]:
    """Draw a carpet: level 0 is a single "#". A higher level consists of three by three copies of the level
    below, but the copy in the middle is replaced with spaces of the same size. Return the rows.

    >>> carpet(1)
    ['###', '# #', '###']
    >>> carpet(0)
    ['#']
    """
    if level == 0:
        return ["#"]
    small = carpet(level - 1)
    gap = " " * len(small)
    full = [row * 3 for row in small]
    middle = [row + gap + row for row in small]
    return full + middle + full


def cut_sticks(length: int, shortest: int) -> List[int]:
    """A stick is broken into a third (rounded down) and the rest, and every piece that is longer than or as
    long as 2 * shortest is broken again in the same way. Return the lengths of the pieces from left to
    right, the third always on the left.

    >>> cut_sticks(10, 3)
    [3, 2, 5]
    >>> cut_sticks(4, 3)
    [4]
    """
    if length < 2 * shortest:
        return [length]
    third = length // 3
    return cut_sticks(third, shortest) + cut_sticks(length - third, shortest)


def sum_tree_levels(numbers: List[int]) -> List[List[int]]:
    """Build the levels of a tree of sums from the bottom to the top: each level holds the sums of two
    neighbours of the level below. A last number without a neighbour moves up unchanged. Return the levels
    with the top first.

    >>> sum_tree_levels([1, 2, 3, 4, 5])
    [[15], [10, 5], [3, 7, 5], [1, 2, 3, 4, 5]]
    """
    levels = [numbers]
    while len(levels[0]) > 1:
        below = levels[0]
        level = []
        for i in range(0, len(below), 2):
            level.append(sum(below[i : i + 2]))
        levels.insert(0, level)
    return levels


def evaluate_left_split(text: str) -> int:
    """Work out a sum like "12+3-5". Cut the text at its last "+" or "-": what stands left of it is worked out
    in the same way, what stands right of it is a plain number. There are no spaces and no sign in front.

    >>> evaluate_left_split("12+3-5")
    10
    >>> evaluate_left_split("7")
    7
    """
    cut = max(text.rfind("+"), text.rfind("-"))
    if cut == -1:
        return int(text)
    left = evaluate_left_split(text[:cut])
    right = int(text[cut + 1 :])
    if text[cut] == "+":
        return left + right
    return left - right


def questions_for(names: List[str], secret: str) -> int:
    """The names are sorted. In every step ask whether the secret name comes before the middle name (index
    length // 2) and keep only the part which fits to the answer. Return the number of questions until
    one name is left.

    >>> questions_for(["Abe", "Ben", "Cleo", "Dora"], "Ben")
    2
    >>> questions_for(["Abe"], "Abe")
    0
    """
    asked = 0
    while len(names) > 1:
        middle = len(names) // 2
        asked += 1
        if secret < names[middle]:
            names = names[:middle]
        else:
            names = names[middle:]
    return asked


def matching_bolts(bolts, nuts):
    """Each bolt has exactly one nut of the same size and all sizes are different. Bolts can only be compared
    with nuts. Return the sizes in increasing order: take the first bolt, divide the nuts by it, divide the
    other bolts by its nut and go on with the smaller and the larger pairs.

    >>> matching_bolts([7, 3, 9], [9, 7, 3])
    [3, 7, 9]
    """
    if not bolts:
        return []
    bolt = bolts[0]
    small_nuts = [nut for nut in nuts if nut < bolt]
    large_nuts = [nut for nut in nuts if nut > bolt]
    match = next(nut for nut in nuts if nut == bolt)
    small_bolts = [other for other in bolts if other < match]
    large_bolts = [other for other in bolts if other > match]
    return (
        matching_bolts(small_bolts, small_nuts) + [bolt] + matching_bolts(large_bolts, large_nuts)
    )


def all_bracketings(numbers: List[int]) -> List[int]:
    """Put brackets into "a - b - c ..." in all possible ways and return the different results in increasing
    order. For every minus sign that is worked out last, combine all results left and right of it.

    >>> all_bracketings([5, 3, 1])
    [1, 3]
    >>> all_bracketings([4])
    [4]
    """
    if len(numbers) == 1:
        return list(numbers)
    results = set()
    for cut in range(1, len(numbers)):
        for left in all_bracketings(numbers[:cut]):
            for right in all_bracketings(numbers[cut:]):
                results.add(left - right)
    return sorted(results)


def sorted_in_rows(values: List[int], size: int) -> List[List[int]]:
    """Cut the values into blocks of the given size (the last may be shorter), sort each block, and put the
    blocks in the order of their smallest values.

    >>> sorted_in_rows([9, 4, 2, 7, 3], 2)
    [[2, 7], [3], [4, 9]]
    """
    blocks = []
    for start in range(0, len(values), size):
        blocks.append(sorted(values[start : start + size]))
    blocks.sort(key=lambda block: block[0])
    return blocks


def merge_many(lists):
    """Merge several sorted lists into one sorted list: merge the first half of the lists and the second half
    of the lists, then the two results.

    >>> merge_many([[1, 9], [2, 4], [3]])
    [1, 2, 3, 4, 9]
    >>> merge_many([])
    []
    """
    if len(lists) == 0:
        return []
    if len(lists) == 1:
        return list(lists[0])
    middle = len(lists) // 2
    left = merge_many(lists[:middle])
    right = merge_many(lists[middle:])
    merged = []
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            merged.append(right.pop(0))
    return merged + left + right


def halved_price(prices: List[int], left: int, right: int) -> int:
    """You are given prices and the indices left and right (both included). A single price counts fully. A longer
    stretch counts as the larger of the values of its two halves plus 1; the left half is the longer one if
    the length is odd. Return the value of the stretch.

    >>> halved_price([4, 9, 2], 0, 2)
    11
    >>> halved_price([4, 9, 2], 2, 2)
    2
    """
    if left == right:
        return prices[left]
    middle = (left + right) // 2
    first = halved_price(prices, left, middle)
    second = halved_price(prices, middle + 1, right)
    return max(first, second) + 1


def mirror_tree_text(text: str) -> str:
    """The text is either one letter or "(ab)", where a and b are such texts themselves. Return the text in which
    the two parts are exchanged at every level.

    >>> mirror_tree_text("((xy)z)")
    '(z(yx))'
    >>> mirror_tree_text("q")
    'q'
    """
    if len(text) == 1:
        return text
    depth = 0
    cut = 1
    for i in range(1, len(text) - 1):
        if text[i] == "(":
            depth += 1
        elif text[i] == ")":
            depth -= 1
        if depth == 0:
            cut = i + 1
            break
    first, second = text[1:cut], text[cut:-1]
    return "(" + mirror_tree_text(second) + mirror_tree_text(first) + ")"


def seats_by_middle(count: int) -> List[int]:
    """Seats are numbered from 0. The first guest takes the middle seat (the left one of two). Then the guests to
    the left of it are seated in the same way, and after them those to the right. Return the seats in the
    order in which they are taken.

    >>> seats_by_middle(5)
    [2, 0, 1, 3, 4]
    """

    def fill(low, high):
        if low > high:
            return []
        middle = (low + high) // 2
        return [middle] + fill(low, middle - 1) + fill(middle + 1, high)

    return fill(0, count - 1)


def smallest_speed(distances, hours):
    """A courier makes one trip per distance. With speed s a trip of d km takes d / s hours, rounded up to whole
    hours. Return the smallest whole speed with which all trips fit into the given hours, or None if there
    are more trips than hours. Search by halving the range of speeds.

    >>> smallest_speed([10, 4, 7], 6)
    4
    >>> smallest_speed([1, 1], 1) is None
    True
    """
    if len(distances) > hours:
        return None
    low, high = 1, max(distances)
    while low < high:
        speed = (low + high) // 2
        needed = sum((distance + speed - 1) // speed for distance in distances)
        if needed <= hours:
            high = speed
        else:
            low = speed + 1
    return low


def checker_levels(size: int) -> List[str]:
    """Draw a square whose side is a power of two: size 1 is "o". A larger square has smaller drawings in the
    upper left and the lower right quarter, and dots everywhere else. Return its rows.

    >>> checker_levels(2)
    ['o.', '.o']
    >>> checker_levels(1)
    ['o']
    """
    if size == 1:
        return ["o"]
    small = checker_levels(size // 2)
    dots = "." * (size // 2)
    return [row + dots for row in small] + [dots + row for row in small]


def common_in_halves(items: list) -> bool:
    """Return True if at some level of halving both halves of a part share an item. The left half is the shorter
    one for odd lengths. Work it out for the whole list first and then within its halves.

    >>> common_in_halves([1, 2, 2, 3])
    True
    >>> common_in_halves([4, 5, 6])
    False
    """
    if len(items) < 2:
        return False
    middle = len(items) // 2
    left, right = items[:middle], items[middle:]
    for item in left:
        if item in right:
            return True
    return common_in_halves(left) or common_in_halves(right)
