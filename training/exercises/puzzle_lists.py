"""Puzzles about lists of values: picking, moving, grouping, comparing and counting elements."""

from typing import Any, Dict, List, Optional, Tuple


def peaks_above_neighbours(heights: List[int]) -> List[int]:
    """
    You are given a list of heights. Return the indices of all heights that are strictly greater
    than both neighbours. The first and the last element have only one neighbour and never count.

    >>> peaks_above_neighbours([1, 3, 2, 5, 4])
    [1, 3]
    >>> peaks_above_neighbours([4, 4, 4])
    []
    """
    result = []
    for i in range(1, len(heights) - 1):
        if heights[i] > heights[i - 1] and heights[i] > heights[i + 1]:
            result.append(i)
    return result


def spread_after_trim(values: List[int], k: int) -> Optional[int]:
    """
    Given a list of integers, throw away the k smallest and the k largest of them and return the
    difference between the largest and the smallest value that remain.
    If nothing remains, return None.

    >>> spread_after_trim([9, 1, 5, 3, 7], 1)
    4
    >>> spread_after_trim([1, 2], 1) is None
    True
    """
    ordered = sorted(values)
    kept = ordered[k : len(ordered) - k]
    if not kept:
        return None
    return kept[-1] - kept[0]


def zero_pairs_out(numbers):
    """
    Whenever a number is directly followed by its negative, both vanish. Repeat until no such
    pair is left and return the remaining list. A zero followed by a zero vanishes too.

    >>> zero_pairs_out([1, 2, -2, -1, 5])
    [5]
    >>> zero_pairs_out([3, -2, 2, -3, 0])
    [0]
    """
    stack = []
    for number in numbers:
        if stack and stack[-1] == -number:
            stack.pop()
        else:
            stack.append(number)
    return stack


def odd_ones_first(numbers: List[int]) -> List[int]:
    """
    Write a function that moves all odd numbers to the front of the list. The odd numbers keep
    their order, but the even numbers that follow them appear in reverse order.

    >>> odd_ones_first([2, 1, 4, 3, 6])
    [1, 3, 6, 4, 2]
    """
    odds = []
    evens = []
    for n in numbers:
        if n % 2 == 1:
            odds.append(n)
        else:
            evens.append(n)
    return odds + evens[::-1]


def longest_flat_stretch(values: list[int], tolerance: int) -> int:
    """
    Return the length of the longest run of neighbouring values in which every step from one value
    to the next changes by at most tolerance. An empty list has the answer 0.

    >>> longest_flat_stretch([1, 2, 3, 9, 10], 1)
    3
    >>> longest_flat_stretch([], 4)
    0
    """
    if not values:
        return 0
    best = current = 1
    for i in range(1, len(values)):
        if abs(values[i] - values[i - 1]) <= tolerance:
            current += 1
        else:
            current = 1
        best = max(best, current)
    return best


def replace_with_rank(scores: List[int]) -> List[int]:
    """
    Replace each score by its rank. The highest score has rank 1, equal scores share a rank and
    the next lower score gets the next number (no gaps).

    >>> replace_with_rank([30, 50, 30, 10])
    [2, 1, 2, 3]
    """
    distinct = sorted(set(scores), reverse=True)
    rank = {}
    for position, score in enumerate(distinct):
        rank[score] = position + 1
    return [rank[score] for score in scores]


def swap_halves(items):
    """
    Swap the first and the second half of a list. If the number of items is odd, the item
    in the middle stays where it is.

    >>> swap_halves([1, 2, 3, 4])
    [3, 4, 1, 2]
    >>> swap_halves(['a', 'b', 'c'])
    ['c', 'b', 'a']
    """
    half = len(items) // 2
    left = items[:half]
    right = items[len(items) - half :]
    middle = items[half : len(items) - half]
    return right + middle + left


def first_missing_multiple(numbers: List[int], step: int) -> int:
    """
    Given a list of integers and a positive step, return the smallest positive multiple of step
    that does not appear in the list.

    >>> first_missing_multiple([3, 6, 12, 1], 3)
    9
    >>> first_missing_multiple([], 5)
    5
    """
    present = set(numbers)
    candidate = step
    while candidate in present:
        candidate += step
    return candidate


def stairs_needed(levels: List[int], jump: int) -> int:
    """
    A robot walks over blocks of the given levels from left to right. It may step down as far as it
    likes, but upwards at most jump. Count how many times it needs a ladder, that is, how many
    upward steps are too high.

    >>> stairs_needed([0, 1, 4, 2, 9], 2)
    2
    """
    ladders = 0
    for here, there in zip(levels, levels[1:]):
        if there - here > jump:
            ladders += 1
    return ladders


def last_survivor(names: List[str], k: int) -> str:
    """
    People stand in a circle. Starting at the first person, count to k and send away the person
    reached, then go on counting from the next one. Return the name of the last one standing.
    You may assume that there is at least one name.

    >>> last_survivor(['Ann', 'Bob', 'Cid', 'Dan'], 2)
    'Ann'
    """
    circle = list(names)
    position = 0
    while len(circle) > 1:
        position = (position + k - 1) % len(circle)
        circle.pop(position)
    return circle[0]


def sum_until_negative(values):
    """
    Add up the values from the left, but stop at the second negative number. The first negative
    number is skipped without being added.

    >>> sum_until_negative([4, -1, 6, -2, 100])
    10
    >>> sum_until_negative([1, 2])
    3
    """
    total = 0
    seen_negative = False
    for value in values:
        if value < 0:
            if seen_negative:
                break
            seen_negative = True
            continue
        total += value
    return total


def common_to_all(lists: List[List[int]]) -> List[int]:
    """
    Given several lists of integers, return the integers that occur in every one of them, without
    repetition and in the order of the first list. With no list at all the answer is empty.

    >>> common_to_all([[5, 1, 5, 2], [2, 5], [9, 5, 2]])
    [5, 2]
    >>> common_to_all([])
    []
    """
    if not lists:
        return []
    result = []
    for value in lists[0]:
        if value in result:
            continue
        if all(value in other for other in lists[1:]):
            result.append(value)
    return result


def insert_means(values: List[float]) -> List[float]:
    """
    Between every two neighbouring values insert their mean. Lists with fewer than two values
    come back unchanged.

    >>> insert_means([1, 3, 8])
    [1, 2.0, 3, 5.5, 8]
    """
    result = values[:1]
    for i in range(1, len(values)):
        result.append((values[i - 1] + values[i]) / 2)
        result.append(values[i])
    return result


def second_occurrence(items: List[Any], wanted: Any) -> int:
    """
    Return the index of the second occurrence of wanted in items.
    If it occurs once only, return the index of that one; if it never occurs return -1.

    >>> second_occurrence([7, 8, 7, 7], 7)
    2
    >>> second_occurrence([7, 8], 8)
    1
    """
    found = -1
    for i in range(len(items)):
        if items[i] == wanted:
            if found != -1:
                return i
            found = i
    return found


def compress_steps(values: list[int]) -> list[int]:
    """
    Drop every element that lies strictly between its two original neighbours, so that only the
    ends and the turning points of the list remain.

    >>> compress_steps([1, 2, 5, 3, 2, 4])
    [1, 5, 2, 4]
    """
    kept = []
    for i, value in enumerate(values):
        if 0 < i < len(values) - 1:
            low = min(values[i - 1], values[i + 1])
            high = max(values[i - 1], values[i + 1])
            if low < value < high:
                continue
        kept.append(value)
    return kept


def split_by_marker(items, marker):
    """
    Cut a list into pieces wherever the marker appears. The markers do not belong to any piece and
    empty pieces are left out.

    >>> split_by_marker([1, 0, 0, 2, 3, 0], 0)
    [[1], [2, 3]]
    """
    pieces = []
    current = []
    for item in items:
        if item == marker:
            if current:
                pieces.append(current)
            current = []
        else:
            current.append(item)
    if current:
        pieces.append(current)
    return pieces


def most_frequent_late(items: List[str]) -> str:
    """
    Return the item that occurs most often. If several items occur equally often, return
    the one whose last occurrence is furthest to the right. The list is not empty.

    >>> most_frequent_late(['x', 'y', 'x', 'y', 'z'])
    'y'
    """
    counts: Dict[str, int] = {}
    last: Dict[str, int] = {}
    for i, item in enumerate(items):
        counts[item] = counts.get(item, 0) + 1
        last[item] = i
    return max(counts, key=lambda item: (counts[item], last[item]))


def fits_inside(inner: List[int], outer: List[int]) -> bool:
    """
    Decide whether the inner list can be obtained from the outer list by deleting elements
    only at its two ends. The empty list always fits.

    >>> fits_inside([2, 3], [1, 2, 3, 4])
    True
    >>> fits_inside([2, 4], [1, 2, 3, 4])
    False
    """
    size = len(inner)
    for start in range(len(outer) - size + 1):
        if outer[start : start + size] == inner:
            return True
    return False


def fold_list(numbers: List[int]) -> List[int]:
    """
    Fold the list in the middle like a sheet of paper: the first number is added to the last, the
    second to the second last and so on. A middle number is kept as it is.

    >>> fold_list([1, 2, 3, 4, 5])
    [6, 6, 3]
    >>> fold_list([10, 20])
    [30]
    """
    result = []
    i, j = 0, len(numbers) - 1
    while i < j:
        result.append(numbers[i] + numbers[j])
        i += 1
        j -= 1
    if i == j:
        result.append(numbers[i])
    return result


def repeat_by_position(letters: list[str]) -> list[str]:
    """
    Given a list of letters, return a new list in which the letter at index i appears i + 1 times.
    After the third letter start again with one time, then two, then three.

    >>> repeat_by_position(['a', 'b', 'c', 'd'])
    ['a', 'b', 'b', 'c', 'c', 'c', 'd']
    """
    output = []
    for i, letter in enumerate(letters):
        for _ in range(i % 3 + 1):
            output.append(letter)
    return output


def distance_to_zero(values):
    """
    For each element return the distance (in positions) to the nearest zero in the list.
    You are given a list with at least one zero.

    >>> distance_to_zero([5, 0, 7, 8, 0])
    [1, 0, 1, 1, 0]
    """
    zeros = [i for i in range(len(values)) if values[i] == 0]
    distances = []
    for i in range(len(values)):
        nearest = min(abs(i - z) for z in zeros)
        distances.append(nearest)
    return distances


def water_levels(rain: List[int], capacity: int) -> List[int]:
    """
    A barrel of the given capacity is empty at first. Each entry of rain is added to it (or taken
    from it if negative). The level never falls below 0 and never rises above the capacity.
    Return the levels after each entry.

    >>> water_levels([5, 4, -10, 3], 8)
    [5, 8, 0, 3]
    """
    level = 0
    levels = []
    for amount in rain:
        level += amount
        if level < 0:
            level = 0
        elif level > capacity:
            level = capacity
        levels.append(level)
    return levels


def only_in_one(first: List[int], second: List[int]) -> List[int]:
    """
    Return a sorted list of the numbers that are in exactly one of the two lists.
    A number that is repeated within its list appears once in the answer.

    >>> only_in_one([1, 2, 2, 3], [3, 4])
    [1, 2, 4]
    """
    result = []
    for number in set(first + second):
        if (number in first) != (number in second):
            result.append(number)
    return sorted(result)


def alternating_start(values: list[int]) -> int:
    """
    How many elements at the beginning of the list alternate between even and odd?
    Counting stops as soon as two neighbours are both even or both odd.

    >>> alternating_start([2, 3, 8, 4, 5])
    3
    >>> alternating_start([1])
    1
    """
    if not values:
        return 0
    length = 1
    while length < len(values) and values[length] % 2 != values[length - 1] % 2:
        length += 1
    return length


def cut_to_budget(prices: List[int], budget: int) -> List[int]:
    """
    Walk through the prices in order and buy each thing that still fits into the budget.
    Things that are too expensive are skipped. Return the indices of everything bought.

    >>> cut_to_budget([5, 8, 2, 3], 9)
    [0, 2]
    """
    bought = []
    left = budget
    for index, price in enumerate(prices):
        if price <= left:
            bought.append(index)
            left -= price
    return bought


def deal_cards(cards, players):
    """
    Deal cards one by one to the players in turn, until no full round is possible any more.
    Return the list of hands and, as the last element, the list of the leftover cards.

    >>> deal_cards([1, 2, 3, 4, 5], 2)
    [[1, 3], [2, 4], [5]]
    """
    rounds = len(cards) // players
    hands = []
    for player in range(players):
        hands.append([cards[r * players + player] for r in range(rounds)])
    hands.append(cards[rounds * players :])
    return hands


def mirror_extend(items: List[Any]) -> List[Any]:
    """
    Append the list to itself in reverse without repeating the last item.
    The first item does appear again at the very end.

    >>> mirror_extend([1, 2, 3])
    [1, 2, 3, 2, 1]
    >>> mirror_extend([])
    []
    """
    result = list(items)
    for i in range(len(items) - 2, -1, -1):
        result.append(items[i])
    return result


def largest_gap_position(marks: List[int]) -> Tuple[int, int]:
    """
    The marks lie on a line in any order. Find the two marks that are next to each other on the
    line with the largest gap between them, and return both, the smaller first.
    In a tie choose the leftmost gap. There are at least two marks.

    >>> largest_gap_position([10, 1, 4, 20])
    (10, 20)
    """
    ordered = sorted(marks)
    best = 0
    for i in range(1, len(ordered) - 1):
        if ordered[i + 1] - ordered[i] > ordered[best + 1] - ordered[best]:
            best = i
    return ordered[best], ordered[best + 1]


def is_zigzag(values: List[int]) -> bool:
    """
    A list is a zigzag if it goes up, down, up, down and so on (or down, up, ...) without
    two equal neighbours. Lists with fewer than two elements are zigzags.

    >>> is_zigzag([1, 5, 2, 3])
    True
    >>> is_zigzag([1, 5, 6])
    False
    """
    steps = [b - a for a, b in zip(values, values[1:])]
    if 0 in steps:
        return False
    for i in range(1, len(steps)):
        if (steps[i] > 0) == (steps[i - 1] > 0):
            return False
    return True


def group_sizes(flags: list[bool]) -> list[int]:
    """
    Return the sizes of the groups of neighbouring True values, from left to right.

    >>> group_sizes([True, True, False, True])
    [2, 1]
    >>> group_sizes([False])
    []
    """
    sizes = []
    count = 0
    for flag in flags + [False]:
        if flag:
            count += 1
        elif count > 0:
            sizes.append(count)
            count = 0
    return sizes


def take_while_growing(numbers):
    """
    Return the longest beginning of the list in which every number is greater than the sum
    of all the numbers before it.

    >>> take_while_growing([1, 2, 4, 8, 10])
    [1, 2, 4, 8]
    """
    taken = []
    total = 0
    for number in numbers:
        if taken and number <= total:
            break
        taken.append(number)
        total += number
    return taken


def every_nth_negative(values: List[int], n: int) -> List[int]:
    """
    Negate every n-th element of the list, counting from 1. The other elements remain the same.

    >>> every_nth_negative([1, 2, 3, 4, 5, 6], 3)
    [1, 2, -3, 4, 5, -6]
    """
    result = values[:]
    for i in range(n - 1, len(values), n):
        result[i] = -result[i]
    return result


def neighbours_differ(colours: List[str]) -> int:
    """
    Given the colours of beads on a closed ring, count the places where two neighbouring beads
    differ in colour. The last bead is a neighbour of the first.

    >>> neighbours_differ(['red', 'red', 'blue'])
    2
    """
    count = 0
    for i in range(len(colours)):
        if colours[i] != colours[(i + 1) % len(colours)]:
            count += 1
    return count


def best_two_in_a_row(values: List[int]) -> Optional[int]:
    """
    Return the greatest product of two neighbouring values or None if there are fewer than two.

    >>> best_two_in_a_row([2, 3, -5, -4])
    20
    """
    if len(values) < 2:
        return None
    best = values[0] * values[1]
    for i in range(1, len(values) - 1):
        product = values[i] * values[i + 1]
        if product > best:
            best = product
    return best


def flatten_once(items):
    """
    Given a list that may contain lists, replace each inner list by its elements. Only one level
    is opened: lists within the inner lists stay lists.

    >>> flatten_once([1, [2, [3]], []])
    [1, 2, [3]]
    """
    flat = []
    for item in items:
        if isinstance(item, list):
            flat.extend(item)
        else:
            flat.append(item)
    return flat


def count_visible(heights: List[int]) -> int:
    """
    Posts of different heights stand in a row and you look along the row from the left side.
    A post is visible if all the posts before it are lower. Count the visible posts.

    >>> count_visible([3, 1, 4, 4, 6])
    3
    """
    visible = 0
    highest = None
    for height in heights:
        if highest is None or height > highest:
            visible += 1
            highest = height
    return visible


def undo_running_total(totals: List[int]) -> List[int]:
    """
    You are given the running totals of an unknown list. Return the unknown list.

    >>> undo_running_total([2, 5, 4])
    [2, 3, -1]
    """
    original = []
    previous = 0
    for total in totals:
        original.append(total - previous)
        previous = total
    return original


def remove_outer_equal(items: list) -> list:
    """
    As long as the first and the last item are equal, remove both. Stop when at most one item is
    left, and return what remains.

    >>> remove_outer_equal([1, 2, 3, 4, 2, 1])
    [3, 4]
    >>> remove_outer_equal([5, 5])
    []
    """
    left = 0
    right = len(items) - 1
    while left < right and items[left] == items[right]:
        left += 1
        right -= 1
    return items[left : right + 1]


def votes_winner(ballots: List[str]) -> Optional[str]:
    """
    Return the name that has more than half of all the votes. Ballots with an empty name are
    invalid and do not count at all. If nobody has more than half, return None.

    >>> votes_winner(['Kim', 'Lee', 'Kim', '', ''])
    'Kim'
    >>> votes_winner(['Kim', 'Lee']) is None
    True
    """
    valid = [name for name in ballots if name != ""]
    counts: Dict[str, int] = {}
    for name in valid:
        counts[name] = counts.get(name, 0) + 1
    for name, count in counts.items():
        if 2 * count > len(valid):
            return name
    return None


def shift_until_smallest_first(values):
    """
    Rotate the list to the left until its smallest value stands first, and return a tuple with
    the number of single steps and the rotated list. Use the first smallest value in a tie.

    >>> shift_until_smallest_first([4, 7, 1, 3])
    (2, [1, 3, 4, 7])
    >>> shift_until_smallest_first([])
    (0, [])
    """
    if not values:
        return 0, []
    steps = values.index(min(values))
    return steps, values[steps:] + values[:steps]


def sum_of_local_minimums(values: List[int], size: int) -> int:
    """
    Look at every window of the given size that lies in the list and add up the smallest
    values of all windows. If the list is shorter than the window, the answer is 0.

    >>> sum_of_local_minimums([4, 2, 5, 3], 2)
    7
    """
    total = 0
    for start in range(len(values) - size + 1):
        window = values[start : start + size]
        total += min(window)
    return total


def unequal_elements(a: List[int], b: List[int]) -> List[int]:
    """
    Compare two lists position by position and return the positions where they differ.
    If one list is longer, all the positions that exist only in it count as different.

    >>> unequal_elements([1, 2, 3], [1, 5])
    [1, 2]
    """
    different = []
    for i in range(max(len(a), len(b))):
        if i >= len(a) or i >= len(b) or a[i] != b[i]:
            different.append(i)
    return different
