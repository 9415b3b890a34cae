"""Permutations and combinations under rules, backtracking, and tables of dynamic programming."""

from bisect import bisect_left
from functools import lru_cache
from itertools import combinations, permutations, product
from math import comb, factorial
from typing import Dict, List, Optional, Tuple


def orders_with_rules(tasks: List[str], rules: List[Tuple[str, str]]) -> List[List[str]]:
    """
    A rule (a, b) says that task a has to be done before task b. Return all the orders of the tasks that
    respect the rules. The orders come in the sequence in which permutations are made from the given list.

    orders_with_rules(['cut', 'glue', 'dry'], [('cut', 'glue'), ('glue', 'dry')]) == [['cut', 'glue', 'dry']]
    orders_with_rules(['a', 'b'], []) == [['a', 'b'], ['b', 'a']]
    """
    valid = []
    for order in permutations(tasks):
        place = {task: i for i, task in enumerate(order)}
        if all(place[a] < place[b] for a, b in rules):
            valid.append(list(order))
    return valid


def photos_without_rivals(names, rivals):
    """Count the ways to put all the people in a row such that no two rivals stand side by side.
    Rivals are given as a set of pairs; the order inside of a pair does not matter.

    >>> photos_without_rivals(["Ann", "Bob", "Cid"], {("Ann", "Bob")})
    2
    """
    count = 0
    for row in permutations(names):
        for left, right in zip(row, row[1:]):
            if (left, right) in rivals or (right, left) in rivals:
                break
        else:
            count += 1
    return count


def round_table_orders(guests: List[str]) -> List[List[str]]:
    """
    Return the different ways to seat guests at a round table. Orders that differ only by a rotation are the
    same, so the first guest always stands at the beginning of an order.

    round_table_orders(['A', 'B', 'C']) == [['A', 'B', 'C'], ['A', 'C', 'B']]
    """
    if not guests:
        return []
    first, *others = guests
    return [[first, *order] for order in permutations(others)]


def zigzag_number_orders(n: int) -> List[List[int]]:
    """
    Arrange the numbers from 1 to n so that they go up, down, up, down and so on. Return all such arrangements
    in ascending order.

    zigzag_number_orders(3) == [[1, 3, 2], [2, 3, 1]]
    zigzag_number_orders(1) == [[1]]
    """
    results = []

    def extend(chosen):
        if len(chosen) == n:
            results.append(chosen)
            return
        for x in range(1, n + 1):
            if x in chosen:
                continue
            if chosen:
                goes_up = len(chosen) % 2 == 1
                if (x > chosen[-1]) != goes_up:
                    continue
            extend(chosen + [x])

    extend([])
    return results


def position_among_orders(word: str) -> int:
    """
    All the arrangements of the letters of a word with different letters are sorted alphabetically. Return the position
    of the word itself in this list, counted from 1.

    position_among_orders('abc') == 1
    position_among_orders('cab') == 5
    """
    position = 1
    for i, letter in enumerate(word):
        smaller = sum(1 for later in word[i + 1:] if later < letter)
        position += smaller * factorial(len(word) - 1 - i)
    return position


def order_at_position(letters: str, position: int) -> str:
    """
    The arrangements of some different letters are sorted alphabetically and numbered from 0. Return the one with the
    given number without building the others.

    order_at_position('cab', 0) == 'abc'
    order_at_position('abc', 4) == 'cab'
    """
    rest = sorted(letters)
    word = ""
    while rest:
        block = factorial(len(rest) - 1)
        index, position = divmod(position, block)
        word += rest.pop(index)
    return word


def different_letter_orders(word: str) -> List[str]:
    """
    Return all the different arrangements of the letters of a word in alphabetical order. Letters may occur
    several times, but no arrangement may appear twice.

    different_letter_orders('aba') == ['aab', 'aba', 'baa']
    """
    counts = {}
    for letter in word:
        counts[letter] = counts.get(letter, 0) + 1
    found = []

    def build(prefix):
        if len(prefix) == len(word):
            found.append(prefix)
            return
        for letter in sorted(counts):
            if counts[letter] > 0:
                counts[letter] -= 1
                build(prefix + letter)
                counts[letter] += 1

    build("")
    return found


def choose_with_gap(n: int, k: int, gap: int) -> List[List[int]]:
    """
    Choose k numbers out of 1 to n such that any two chosen numbers differ by at least gap. Return all the
    choices as ascending lists in ascending order.

    choose_with_gap(5, 2, 3) == [[1, 4], [1, 5], [2, 5]]
    choose_with_gap(3, 3, 2) == []
    """
    if k == 0:
        return [[]]
    choices = []
    for last in range(1, n + 1):
        for start in choose_with_gap(last - gap, k - 1, gap):
            choices.append(start + [last])
    return sorted(choices)


def teams_with_leader(people: List[str], size: int, leaders: List[str]) -> List[Tuple[str, ...]]:
    """
    Return all the teams of the given size that contain exactly one of the leaders.

    teams_with_leader(['Ann', 'Ben', 'Cleo'], 2, ['Ann', 'Ben']) == [('Ann', 'Cleo'), ('Ben', 'Cleo')]
    """
    return [team for team in combinations(people, size) if sum(name in leaders for name in team) == 1]


def menus_within_budget(courses, budget):
    """Each course is a dictionary from dishes to prices. Pick one dish of every course and return the list of all the
    menus (tuples of dishes) that cost at most budget, in the order of the dictionaries.

    >>> menus_within_budget([{"soup": 4, "salad": 6}, {"fish": 9, "rice": 5}], 11)
    [('soup', 'rice'), ('salad', 'rice')]
    """
    menus = []
    for dishes in product(*courses):
        price = sum(course[dish] for course, dish in zip(courses, dishes))
        if price <= budget:
            menus.append(dishes)
    return menus


def ways_to_pay_from_purse(amount: int, purse: List[int]) -> List[List[int]]:
    """
    A purse holds single coins, also several of the same value. Return all the different ways to pay the amount exactly,
    each one as a list of coins in descending order; the ways with larger coins come first.

    ways_to_pay_from_purse(4, [1, 2, 2, 1, 3]) == [[3, 1], [2, 2], [2, 1, 1]]
    ways_to_pay_from_purse(9, [5, 5]) == []
    """
    coins = sorted(purse, reverse=True)
    ways = []

    def pick(start, left, chosen):
        if left == 0:
            ways.append(chosen)
            return
        for i in range(start, len(coins)):
            if i > start and coins[i] == coins[i - 1]:
                continue
            if coins[i] <= left:
                pick(i + 1, left - coins[i], chosen + [coins[i]])

    pick(0, amount, [])
    return ways


def cut_into_rising_numbers(digits: str) -> List[List[int]]:
    """
    Cut a text of digits into numbers that become strictly larger from left to right. No number may begin with
    0. Return all the ways, those with a short first number first.

    cut_into_rising_numbers('123') == [[1, 2, 3], [1, 23], [123]]
    """
    ways = []

    def cut(start, numbers):
        if start == len(digits):
            ways.append(numbers)
            return
        if digits[start] == "0":
            return
        for end in range(start + 1, len(digits) + 1):
            number = int(digits[start:end])
            if not numbers or number > numbers[-1]:
                cut(end, numbers + [number])

    cut(0, [])
    return ways


def codes_with_k_ones(length: int, ones: int) -> List[str]:
    """
    Return all the texts of '0' and '1' of the given length that contain exactly the given number of ones,
    in ascending order.

    codes_with_k_ones(3, 2) == ['011', '101', '110']
    codes_with_k_ones(2, 3) == []
    """
    if ones < 0 or ones > length:
        return []
    if length == 0:
        return [""]
    with_zero = ["0" + code for code in codes_with_k_ones(length - 1, ones)]
    with_one = ["1" + code for code in codes_with_k_ones(length - 1, ones - 1)]
    return with_zero + with_one


def shallow_brackets(pairs: int, max_depth: int) -> List[str]:
    """
    Return all the balanced texts of the given number of bracket pairs '(' and ')' in which at most max_depth brackets
    are open at the same time. '(' comes before ')' in the order.

    shallow_brackets(2, 2) == ['(())', '()()']
    shallow_brackets(3, 1) == ['()()()']
    """
    texts = []

    def grow(text, opened, depth):
        if len(text) == 2 * pairs:
            texts.append(text)
            return
        if opened < pairs and depth < max_depth:
            grow(text + "(", opened + 1, depth + 1)
        if depth > 0:
            grow(text + ")", opened, depth - 1)

    grow("", 0, 0)
    return texts


def spellings_with_wildcards(pattern: str, letters: str) -> List[str]:
    """
    Replace every '?' of the pattern by one of the letters such that no two equal letters stand side by side. Return
    all the results; the letters are tried in the given order.

    spellings_with_wildcards('a?', 'abc') == ['ab', 'ac']
    spellings_with_wildcards('a?a', 'ab') == ['aba']
    """
    words = [""]
    for mark in pattern:
        options = letters if mark == "?" else mark
        longer = []
        for word in words:
            for letter in options:
                if not word.endswith(letter):
                    longer.append(word + letter)
        words = longer
    return words


def count_peaceful_rooks(board: List[str]) -> int:
    """
    Count the ways to put one rook into every row of a square board such that no two of them share a column.
    The fields marked 'x' must stay empty.

    count_peaceful_rooks(['..', '..']) == 2
    count_peaceful_rooks(['x.', '..']) == 1
    """
    n = len(board)

    def place(row, used):
        if row == n:
            return 1
        total = 0
        for col in range(n):
            if col not in used and board[row][col] != "x":
                total += place(row + 1, used | {col})
        return total

    return place(0, frozenset())


def colour_the_map(borders: Dict[str, List[str]], colours: List[str]) -> Optional[Dict[str, str]]:
    """
    Give each country a colour such that neighbours have different colours. Countries are coloured in the order
    of the dictionary and colours are tried in the given order; go back if a country finds no colour. Return
    the first solution or None.

    colour_the_map({'A': ['B'], 'B': ['A']}, ['red', 'blue']) == {'A': 'red', 'B': 'blue'}
    colour_the_map({'A': ['B'], 'B': ['A']}, ['red']) == None
    """
    countries = list(borders)
    chosen = {}

    def paint(index):
        if index == len(countries):
            return True
        country = countries[index]
        for colour in colours:
            if any(chosen.get(other) == colour for other in borders[country]):
                continue
            chosen[country] = colour
            if paint(index + 1):
                return True
            del chosen[country]
        return False

    return chosen if paint(0) else None


def fair_boxes(weights: List[int], boxes: int, capacity: int) -> bool:
    """
    Can all the weights be put into the given number of boxes if no box may hold more than its capacity?

    fair_boxes([4, 3, 3, 2], 2, 6) == True
    fair_boxes([4, 4, 4], 2, 6) == False
    """
    order = sorted(weights, reverse=True)
    loads = [0] * boxes

    def pack(index):
        if index == len(order):
            return True
        tried = set()
        for b in range(boxes):
            if loads[b] in tried or loads[b] + order[index] > capacity:
                continue
            tried.add(loads[b])
            loads[b] += order[index]
            if pack(index + 1):
                return True
            loads[b] -= order[index]
        return False

    return pack(0)


def fill_sum_square(square: List[int], total: int) -> Optional[List[int]]:
    """
    A row of boxes holds digits from 1 to 9, and 0 means that a box is still empty. Fill the empty boxes so
    that all digits of the row are different and add up to total. Return the first solution (small digits are
    tried first) or None.

    fill_sum_square([0, 5, 0], 10) == [1, 5, 4]
    fill_sum_square([9, 0], 8) == None
    """
    if 0 not in square:
        return list(square) if sum(square) == total else None
    box = square.index(0)
    for digit in range(1, 10):
        if digit in square:
            continue
        solution = fill_sum_square(square[:box] + [digit] + square[box + 1:], total)
        if solution is not None:
            return solution
    return None


def letters_for_sum(a: str, b: str, result: str) -> Optional[Dict[str, int]]:
    """
    Find different digits for the letters such that the number a plus the number b is the number result. No
    number may begin with 0. Letters are taken in alphabetical order and the first solution is returned, or
    None if there is none.

    letters_for_sum('A', 'A', 'B') == {'A': 1, 'B': 2}
    letters_for_sum('A', 'A', 'A') == None
    """
    letters = sorted(set(a + b + result))
    for digits in permutations(range(10), len(letters)):
        value = dict(zip(letters, digits))
        if 0 in (value[a[0]], value[b[0]], value[result[0]]):
            continue
        first, second, third = (int("".join(str(value[c]) for c in word)) for word in (a, b, result))
        if first + second == third:
            return value
    return None


def fullest_van(parcels, capacity):
    """Each parcel can be loaded once. Return the largest total weight that does not exceed the capacity of the van.

    >>> fullest_van([5, 7, 4], 10)
    9
    >>> fullest_van([8], 7)
    0
    """
    possible = [True] + [False] * capacity
    for weight in parcels:
        for load in range(capacity, weight - 1, -1):
            if possible[load - weight]:
                possible[load] = True
    for load in range(capacity, -1, -1):
        if possible[load]:
            return load


def packed_items(items: List[Tuple[str, int, int]], capacity: int) -> List[str]:
    """
    Items are (name, weight, value). Fill a table with the best values for the first i items and every
    capacity, then walk back through it to find out which items are packed. An item is packed only if this
    makes the value larger. Return the names in the given order.

    packed_items([('tent', 5, 9), ('lamp', 2, 4), ('book', 3, 6)], 5) == ['lamp', 'book']
    """
    n = len(items)
    table = [[0] * (capacity + 1) for _ in range(n + 1)]
    for i, (_, weight, value) in enumerate(items, 1):
        for room in range(capacity + 1):
            table[i][room] = table[i - 1][room]
            if weight <= room:
                table[i][room] = max(table[i][room], table[i - 1][room - weight] + value)
    names = []
    room = capacity
    for i in range(n, 0, -1):
        if table[i][room] != table[i - 1][room]:
            name, weight, _ = items[i - 1]
            names.append(name)
            room -= weight
    return names[::-1]


def change_words_cost(source: str, target: str, insert: int, delete: int, swap: int) -> int:
    """
    Return the smallest cost to turn source into target by steps: insert a letter, delete a letter, or replace
    a letter by another one (swap). Each kind of step has its own cost.

    change_words_cost('cat', 'cut', 1, 1, 5) == 2
    change_words_cost('cat', 'cut', 1, 1, 1) == 1
    """
    row = [j * insert for j in range(len(target) + 1)]
    for i, a in enumerate(source, 1):
        new = [i * delete]
        for j, b in enumerate(target, 1):
            keep = row[j - 1] + (0 if a == b else swap)
            new.append(min(keep, row[j] + delete, new[j - 1] + insert))
        row = new
    return row[-1]


def common_middle(a: str, b: str) -> str:
    """
    Return the longest piece of text that appears in both strings without gaps. If several pieces have this
    length, return the one that ends first in a.

    common_middle('gardens', 'wardens') == 'ardens'
    common_middle('ab', 'xy') == ''
    """
    best_length, best_end = 0, 0
    previous = [0] * (len(b) + 1)
    for i in range(1, len(a) + 1):
        current = [0] * (len(b) + 1)
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                current[j] = previous[j - 1] + 1
                if current[j] > best_length:
                    best_length, best_end = current[j], i
        previous = current
    return a[best_end - best_length:best_end]


def largest_filled_square(rows: List[str]) -> int:
    """
    Return the side length of the largest square in the picture that consists only of '#'.

    largest_filled_square(['.##', '###', '##.']) == 2
    largest_filled_square(['...']) == 0
    """
    best = 0
    above = [0] * len(rows[0])
    for row in rows:
        current = []
        for c, mark in enumerate(row):
            if mark != "#":
                current.append(0)
            elif c == 0:
                current.append(1)
            else:
                current.append(1 + min(above[c], above[c - 1], current[c - 1]))
        best = max(best, max(current))
        above = current
    return best


def largest_free_rectangle(rows: List[str]) -> int:
    """
    Return the area of the largest rectangle of free cells '.' in a grid. Go down the rows, keep the number of
    free cells above each column, and for each column try all the widths to the left.

    largest_free_rectangle(['#..', '...', '..#']) == 4
    """
    heights = [0] * len(rows[0])
    best = 0
    for row in rows:
        for c, mark in enumerate(row):
            heights[c] = heights[c] + 1 if mark == "." else 0
        for right in range(len(heights)):
            lowest = heights[right]
            for left in range(right, -1, -1):
                lowest = min(lowest, heights[left])
                best = max(best, lowest * (right - left + 1))
    return best


def stairs_with_broken_steps(n: int, broken: List[int]) -> int:
    """
    You climb stairs with the steps 1 to n and take one, two or three steps at a time. You must not tread on a
    broken step. In how many ways can you reach step n?

    stairs_with_broken_steps(3, []) == 4
    stairs_with_broken_steps(3, [1]) == 2
    """
    ways = [0] * (n + 1)
    ways[0] = 1
    for step in range(1, n + 1):
        if step in broken:
            continue
        for stride in (1, 2, 3):
            if step >= stride:
                ways[step] += ways[step - stride]
    return ways[n]


def numbers_with_digit_total(length: int, total: int) -> int:
    """
    Count the numbers with exactly length digits (the first digit is not 0) whose digits add up to total.

    numbers_with_digit_total(2, 3) == 3
    numbers_with_digit_total(1, 10) == 0
    """
    counts = {digit: 1 for digit in range(1, 10)}
    for _ in range(length - 1):
        longer = {}
        for digit_sum, amount in counts.items():
            for digit in range(10):
                longer[digit_sum + digit] = longer.get(digit_sum + digit, 0) + amount
        counts = longer
    return counts.get(total, 0)


def signs_for_target(numbers, target):
    """Put a plus or a minus in front of every number. Return in how many ways the result is the target.

    >>> signs_for_target([1, 2, 3], 0)
    2
    >>> signs_for_target([5], 3)
    0
    """
    sums = {0: 1}
    for x in numbers:
        new = {}
        for value, ways in sums.items():
            new[value + x] = new.get(value + x, 0) + ways
            new[value - x] = new.get(value - x, 0) + ways
        sums = new
    return sums.get(target, 0)


def formula_with_signs(numbers: List[int], target: int) -> Optional[str]:
    """
    Put a plus or a minus between the numbers such that the result is the target. Plus is tried first. Return
    the formula as a text without spaces, or None if there is no way.

    formula_with_signs([1, 2, 3], 2) == '1-2+3'
    formula_with_signs([1, 2], 5) == None
    """

    def search(i, value, text):
        if i == len(numbers):
            return text if value == target else None
        x = numbers[i]
        found = search(i + 1, value + x, f"{text}+{x}")
        if found is None:
            found = search(i + 1, value - x, f"{text}-{x}")
        return found

    return search(1, numbers[0], str(numbers[0]))


def fewest_mirror_words(text: str) -> int:
    """
    Cut a text into as few pieces as possible such that each piece reads the same forwards and backwards.
    Return the number of pieces.

    fewest_mirror_words('annac') == 2
    fewest_mirror_words('abc') == 3
    fewest_mirror_words('') == 0
    """
    fewest = [0] * (len(text) + 1)
    for end in range(1, len(text) + 1):
        fewest[end] = fewest[end - 1] + 1
        for start in range(end - 1):
            piece = text[start:end]
            if piece == piece[::-1]:
                fewest[end] = min(fewest[end], fewest[start] + 1)
    return fewest[-1]


def matches_star_pattern(text: str, pattern: str) -> bool:
    """
    In the pattern '*' stands for any number of letters (also none) and '?' for exactly one letter. Return True
    if the whole text matches the pattern.

    matches_star_pattern('lantern', 'l*er?') == True
    matches_star_pattern('lamp', 'l*m') == False
    """

    @lru_cache(maxsize=None)
    def match(i, j):
        if j == len(pattern):
            return i == len(text)
        if pattern[j] == "*":
            return match(i, j + 1) or (i < len(text) and match(i + 1, j))
        if i == len(text):
            return False
        return pattern[j] in ("?", text[i]) and match(i + 1, j + 1)

    return match(0, 0)


def is_woven_from(text: str, a: str, b: str) -> bool:
    """
    Can text be produced by mixing the letters of a and b, where the letters of each word keep their order and
    all letters are used?

    is_woven_from('caatr', 'cat', 'ar') == True
    is_woven_from('ab', 'b', 'b') == False
    """
    if len(text) != len(a) + len(b):
        return False
    states = {(0, 0)}
    for letter in text:
        following = set()
        for i, j in states:
            if i < len(a) and a[i] == letter:
                following.add((i + 1, j))
            if j < len(b) and b[j] == letter:
                following.add((i, j + 1))
        states = following
    return (len(a), len(b)) in states


def best_tips_on_circle(tips: List[int]) -> int:
    """
    Tables stand in a circle. A waiter may collect the tips of any tables, but never of two neighbours; the
    first and the last table are neighbours too. Return the largest possible sum.

    best_tips_on_circle([5, 1, 1, 5]) == 6
    best_tips_on_circle([4]) == 4
    best_tips_on_circle([]) == 0
    """
    if len(tips) == 1:
        return tips[0]

    def best_in_row(row):
        taken, skipped = 0, 0
        for tip in row:
            taken, skipped = skipped + tip, max(taken, skipped)
        return max(taken, skipped)

    return max(best_in_row(tips[1:]), best_in_row(tips[:-1]))


def fewest_exact_leaps(jumps: List[int]) -> int:
    """
    From stone i you can leap exactly jumps[i] stones forwards or backwards, but not off the row. Return the smallest
    number of leaps from the first stone to the last one, or -1 if it cannot be reached.

    fewest_exact_leaps([2, 3, 1, 2, 0]) == 3
    fewest_exact_leaps([1, 0, 2]) == -1
    """
    leaps = {0: 0}
    queue = [0]
    for i in queue:
        if i == len(jumps) - 1:
            return leaps[i]
        for j in (i - jumps[i], i + jumps[i]):
            if 0 <= j < len(jumps) and j not in leaps:
                leaps[j] = leaps[i] + 1
                queue.append(j)
    return -1


def longest_even_steps(numbers: List[int]) -> int:
    """
    Choose some of the numbers, in the order of the list, such that the difference from each chosen number to the next
    one is always the same. Return the largest possible number of chosen numbers.

    longest_even_steps([3, 9, 5, 1, 7, 12]) == 3
    longest_even_steps([4]) == 1
    """
    best = min(len(numbers), 1)
    length = {}
    for j in range(len(numbers)):
        for i in range(j):
            step = numbers[j] - numbers[i]
            length[(j, step)] = length.get((i, step), 1) + 1
            best = max(best, length[(j, step)])
    return best


def boxes_in_boxes(boxes: List[Tuple[int, int]]) -> int:
    """
    A box (width, height) fits into another one if both of its sides are smaller; boxes must not be turned. Return the
    largest number of boxes that can be put into one another.

    boxes_in_boxes([(5, 4), (6, 4), (6, 7), (2, 3)]) == 3
    boxes_in_boxes([(1, 1), (1, 1)]) == 1
    """
    boxes = sorted(boxes, key=lambda box: (box[0], -box[1]))
    tails = []
    for _, height in boxes:
        place = bisect_left(tails, height)
        if place == len(tails):
            tails.append(height)
        else:
            tails[place] = height
    return len(tails)


def longest_prefix_chain(words: List[str]) -> List[str]:
    """
    Return the longest list of given words (all different) in which each word is the beginning of the next one.
    Among equally long chains the one whose last word is first in the alphabet is returned.

    longest_prefix_chain(['card', 'cat', 'car', 'cardinal', 'ca']) == ['ca', 'car', 'card', 'cardinal']
    longest_prefix_chain([]) == []
    """
    words = sorted(words)
    chains = []
    for i, word in enumerate(words):
        longest = []
        for j in range(i):
            if word.startswith(words[j]) and len(chains[j]) > len(longest):
                longest = chains[j]
        chains.append(longest + [word])
    return max(chains, key=len, default=[])


def ways_through_checkpoint(rows: int, cols: int, stop: Tuple[int, int]) -> int:
    """
    Count the ways from the top left to the bottom right cell that go only right and down and pass through the
    cell stop.

    ways_through_checkpoint(3, 3, (1, 1)) == 4
    ways_through_checkpoint(2, 2, (0, 1)) == 1
    """
    r, c = stop
    before = comb(r + c, r)
    after = comb(rows - 1 - r + cols - 1 - c, rows - 1 - r)
    return before * after


def best_falling_way(table: List[List[int]]) -> List[int]:
    """
    Choose one number per row such that the column changes by at most one from row to row, and the sum is as
    large as possible. Return the chosen columns; on a tie the leftmost columns are preferred, decided from the
    bottom upwards.

    best_falling_way([[1, 9, 1], [7, 1, 2], [1, 1, 7]]) == [1, 2, 2]
    """
    totals = [table[0][:]]
    for row in table[1:]:
        last = totals[-1]
        totals.append([value + max(last[max(0, c - 1):c + 2]) for c, value in enumerate(row)])
    c = totals[-1].index(max(totals[-1]))
    columns = [c]
    for line in reversed(totals[:-1]):
        low = max(0, c - 1)
        part = line[low:c + 2]
        c = low + part.index(max(part))
        columns.append(c)
    return columns[::-1]


def take_from_ends(cards: List[int]) -> int:
    """
    Two players take turns and always take the first or the last card of a row. Both play as well as possible.
    Return by how much the first player's sum is larger than the second player's (negative if it is smaller).

    take_from_ends([3, 9, 1, 2]) == 7
    take_from_ends([4, 8]) == 4
    """
    n = len(cards)
    lead = [[0] * n for _ in range(n)]
    for i in range(n - 1, -1, -1):
        lead[i][i] = cards[i]
        for j in range(i + 1, n):
            lead[i][j] = max(cards[i] - lead[i + 1][j], cards[j] - lead[i][j - 1])
    return lead[0][n - 1] if n else 0


def cheapest_pairing(costs: List[List[int]]) -> int:
    """
    costs[i][j] is the price if worker i does job j. Every worker does exactly one job. Return the smallest total price;
    remember the results for sets of jobs that are already given away.

    cheapest_pairing([[4, 1], [2, 3]]) == 3
    cheapest_pairing([[1, 2], [1, 9]]) == 3
    """
    n = len(costs)
    memo = {}

    def assign(worker, taken):
        if worker == n:
            return 0
        if taken not in memo:
            options = []
            for job in range(n):
                if not taken & (1 << job):
                    options.append(costs[worker][job] + assign(worker + 1, taken | (1 << job)))
            memo[taken] = min(options)
        return memo[taken]

    return assign(0, 0)


def table_from_edges(top: List[int], left: List[int]) -> List[List[int]]:
    """
    The first row and the first column of a table are given (they begin with the same number). Every other cell is the
    larger one of the cells to its left and above it, plus the cell diagonally between them.

    table_from_edges([1, 2, 3], [1, 1, 4]) == [[1, 2, 3], [1, 3, 5], [4, 5, 8]]
    """
    table = [list(top)]
    for first in left[1:]:
        row = [first]
        for c in range(1, len(top)):
            above = table[-1][c]
            row.append(max(row[-1], above) + table[-1][c - 1])
        table.append(row)
    return table


def split_costs_least(lengths, limit):
    """
    Words of the given lengths are set into lines of at most limit characters, with one space between words.
    The cost of a line is the square of its unused characters, and the last line is free. Return the smallest
    total cost.

    split_costs_least([3, 2, 2, 5], 6) -> 10
    split_costs_least([4], 6) -> 0
    """
    n = len(lengths)
    cost = [0] * (n + 1)
    for start in range(n - 1, -1, -1):
        width = -1
        best = None
        for end in range(start, n):
            width += lengths[end] + 1
            if width > limit:
                break
            line = 0 if end == n - 1 else (limit - width) ** 2
            if best is None or line + cost[end + 1] < best:
                best = line + cost[end + 1]
        cost[start] = best
    return cost[0]


def check():
    """Assert what the examples without doctest prompts say."""
    assert orders_with_rules(['cut', 'glue', 'dry'], [('cut', 'glue'), ('glue', 'dry')]) == [['cut', 'glue', 'dry']]
    assert orders_with_rules(['a', 'b'], []) == [['a', 'b'], ['b', 'a']]
    assert round_table_orders(['A', 'B', 'C']) == [['A', 'B', 'C'], ['A', 'C', 'B']]
    assert zigzag_number_orders(3) == [[1, 3, 2], [2, 3, 1]]
    assert zigzag_number_orders(1) == [[1]]
    assert position_among_orders('abc') == 1
    assert position_among_orders('cab') == 5
    assert order_at_position('cab', 0) == 'abc'
    assert order_at_position('abc', 4) == 'cab'
    assert different_letter_orders('aba') == ['aab', 'aba', 'baa']
    assert choose_with_gap(5, 2, 3) == [[1, 4], [1, 5], [2, 5]]
    assert choose_with_gap(3, 3, 2) == []
    assert teams_with_leader(['Ann', 'Ben', 'Cleo'], 2, ['Ann', 'Ben']) == [('Ann', 'Cleo'), ('Ben', 'Cleo')]
    assert ways_to_pay_from_purse(4, [1, 2, 2, 1, 3]) == [[3, 1], [2, 2], [2, 1, 1]]
    assert ways_to_pay_from_purse(9, [5, 5]) == []
    assert cut_into_rising_numbers('123') == [[1, 2, 3], [1, 23], [123]]
    assert codes_with_k_ones(3, 2) == ['011', '101', '110']
    assert codes_with_k_ones(2, 3) == []
    assert shallow_brackets(2, 2) == ['(())', '()()']
    assert shallow_brackets(3, 1) == ['()()()']
    assert spellings_with_wildcards('a?', 'abc') == ['ab', 'ac']
    assert spellings_with_wildcards('a?a', 'ab') == ['aba']
    assert count_peaceful_rooks(['..', '..']) == 2
    assert count_peaceful_rooks(['x.', '..']) == 1
    assert colour_the_map({'A': ['B'], 'B': ['A']}, ['red', 'blue']) == {'A': 'red', 'B': 'blue'}
    assert colour_the_map({'A': ['B'], 'B': ['A']}, ['red']) is None
    assert fair_boxes([4, 3, 3, 2], 2, 6) is True
    assert fair_boxes([4, 4, 4], 2, 6) is False
    assert fill_sum_square([0, 5, 0], 10) == [1, 5, 4]
    assert fill_sum_square([9, 0], 8) is None
    assert letters_for_sum('A', 'A', 'B') == {'A': 1, 'B': 2}
    assert letters_for_sum('A', 'A', 'A') is None
    assert packed_items([('tent', 5, 9), ('lamp', 2, 4), ('book', 3, 6)], 5) == ['lamp', 'book']
    assert change_words_cost('cat', 'cut', 1, 1, 5) == 2
    assert change_words_cost('cat', 'cut', 1, 1, 1) == 1
    assert common_middle('gardens', 'wardens') == 'ardens'
    assert common_middle('ab', 'xy') == ''
    assert largest_filled_square(['.##', '###', '##.']) == 2
    assert largest_filled_square(['...']) == 0
    assert largest_free_rectangle(['#..', '...', '..#']) == 4
    assert stairs_with_broken_steps(3, []) == 4
    assert stairs_with_broken_steps(3, [1]) == 2
    assert numbers_with_digit_total(2, 3) == 3
    assert numbers_with_digit_total(1, 10) == 0
    assert formula_with_signs([1, 2, 3], 2) == '1-2+3'
    assert formula_with_signs([1, 2], 5) is None
    assert fewest_mirror_words('annac') == 2
    assert fewest_mirror_words('abc') == 3
    assert fewest_mirror_words('') == 0
    assert matches_star_pattern('lantern', 'l*er?') is True
    assert matches_star_pattern('lamp', 'l*m') is False
    assert is_woven_from('caatr', 'cat', 'ar') is True
    assert is_woven_from('ab', 'b', 'b') is False
    assert best_tips_on_circle([5, 1, 1, 5]) == 6
    assert best_tips_on_circle([4]) == 4
    assert best_tips_on_circle([]) == 0
    assert fewest_exact_leaps([2, 3, 1, 2, 0]) == 3
    assert fewest_exact_leaps([1, 0, 2]) == -1
    assert longest_even_steps([3, 9, 5, 1, 7, 12]) == 3
    assert longest_even_steps([4]) == 1
    assert boxes_in_boxes([(5, 4), (6, 4), (6, 7), (2, 3)]) == 3
    assert boxes_in_boxes([(1, 1), (1, 1)]) == 1
    assert longest_prefix_chain(['card', 'cat', 'car', 'cardinal', 'ca']) == ['ca', 'car', 'card', 'cardinal']
    assert longest_prefix_chain([]) == []
    assert ways_through_checkpoint(3, 3, (1, 1)) == 4
    assert ways_through_checkpoint(2, 2, (0, 1)) == 1
    assert best_falling_way([[1, 9, 1], [7, 1, 2], [1, 1, 7]]) == [1, 2, 2]
    assert take_from_ends([3, 9, 1, 2]) == 7
    assert take_from_ends([4, 8]) == 4
    assert cheapest_pairing([[4, 1], [2, 3]]) == 3
    assert cheapest_pairing([[1, 2], [1, 9]]) == 3
    assert table_from_edges([1, 2, 3], [1, 1, 4]) == [[1, 2, 3], [1, 3, 5], [4, 5, 8]]
    assert split_costs_least([3, 2, 2, 5], 6) == 10
    assert split_costs_least([4], 6) == 0
