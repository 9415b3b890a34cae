"""Lists of numbers scanned once or twice: prefix sums, gaps, partitions, rotations and merging."""

from collections import defaultdict
from itertools import accumulate
from typing import Dict, List, Optional, Tuple


def first_half_reached(numbers: List[int]) -> int:
    """
    Return the smallest index at which the sum of the numbers so far is at least half of the whole sum.
    All numbers are positive and there is at least one.

    first_half_reached([1, 2, 3, 4]) == 2
    first_half_reached([9, 1, 1]) == 0
    """
    total = sum(numbers)
    so_far = 0
    for i, number in enumerate(numbers):
        so_far += number
        if 2 * so_far >= total:
            return i
    return -1


def highest_prefix_length(numbers: List[int]) -> int:
    """
    Among all prefixes of the list, the empty one included, find one with the largest sum and return its length.
    If several have the largest sum, return the shortest.

    >>> highest_prefix_length([3, -1, 2, -5, 4])
    3
    >>> highest_prefix_length([-2, -1])
    0
    """
    best_length = 0
    best_sum = total = 0
    for length, number in enumerate(numbers, start=1):
        total += number
        if total > best_sum:
            best_sum = total
            best_length = length
    return best_length


def prefix_sums_of_evens(numbers):
    """
    Return the running sum of the list, but add only the even numbers to it.

    prefix_sums_of_evens([2, 3, 4, 5]) ➞ [2, 2, 6, 6]
    """
    return list(accumulate(n if n % 2 == 0 else 0 for n in numbers))


def count_prefixes_divisible(numbers: List[int], k: int) -> int:
    """
    Count the non-empty prefixes of the list whose sum is divisible by k.

    >>> count_prefixes_divisible([2, 1, 4, 2], 3)
    2
    """
    return sum(1 for total in accumulate(numbers) if total % k == 0)


def count_parts_with_total(numbers: List[int], target: int) -> int:
    """
    Count the stretches of neighbours whose sum is exactly the target. The numbers may be negative. Remember in a
    dictionary how often each prefix sum was seen.

    count_parts_with_total([1, 2, -1, 1, 2], 3) == 3
    count_parts_with_total([4], 5) == 0
    """
    seen = {0: 1}
    total = 0
    count = 0
    for number in numbers:
        total += number
        count += seen.get(total - target, 0)
        seen[total] = seen.get(total, 0) + 1
    return count


def longest_zero_sum_part(numbers: List[int]) -> Tuple[int, int]:
    """
    Return (start, end) of the longest slice numbers[start:end] that adds up to 0. The first
    of several longest slices wins. If there is none, return (0, 0).

    >>> longest_zero_sum_part([4, 1, -1, 2, -2, 5])
    (1, 5)
    >>> longest_zero_sum_part([3, 1])
    (0, 0)
    """
    first_at = {0: 0}
    best = (0, 0)
    total = 0
    for end, number in enumerate(numbers, start=1):
        total += number
        if total in first_at:
            start = first_at[total]
            if end - start > best[1] - best[0]:
                best = (start, end)
        else:
            first_at[total] = end
    return best


def equal_ones_and_zeros(bits: List[int]) -> int:
    """
    Return the length of the longest stretch of the list that has as many ones as zeros.

    equal_ones_and_zeros([1, 1, 0, 1, 0, 1, 1]) == 4
    equal_ones_and_zeros([1, 1]) == 0
    """
    balance = 0
    first_seen = {0: -1}
    longest = 0
    for i, bit in enumerate(bits):
        balance += 1 if bit == 1 else -1
        if balance in first_seen:
            longest = max(longest, i - first_seen[balance])
        else:
            first_seen[balance] = i
    return longest


def numbers_from_prefix_sums(sums: List[int]) -> List[int]:
    """
    The list holds the running sums of an unknown list. Return that list.

    >>> numbers_from_prefix_sums([3, 5, 4])
    [3, 2, -1]
    """
    return [b - a for a, b in zip([0] + sums, sums)]


def weighted_prefix(numbers: List[int]) -> int:
    """
    Add up the sums of all non-empty prefixes of the list. A number at index i belongs to
    all prefixes from there on, so no inner loop is needed.

    weighted_prefix([1, 2, 3]) == 10
    weighted_prefix([]) == 0
    """
    n = len(numbers)
    return sum(number * (n - i) for i, number in enumerate(numbers))


def least_start_value(changes: List[int], floor: int) -> int:
    """
    A balance starts at some value and is changed step by step. Return the smallest start value for which the
    balance, at the start and after every step, is never below the floor.

    >>> least_start_value([-3, 2, -4], 1)
    6
    >>> least_start_value([5, 5], 2)
    2
    """
    lowest = 0
    balance = 0
    for change in changes:
        balance += change
        if balance < lowest:
            lowest = balance
    return floor - lowest


def split_with_least_difference(numbers: List[int]) -> int:
    """
    Cut the list into a left and a right part, neither of them empty, so that the sums differ as little
    as possible. Return the length of the left part (the smallest in case of a tie).

    split_with_least_difference([3, 1, 2, 7, 1]) == 3
    split_with_least_difference([5, 5]) == 1
    """
    total = sum(numbers)
    left = 0
    best_cut = 0
    best_difference = None
    for cut in range(1, len(numbers)):
        left += numbers[cut - 1]
        difference = abs(total - 2 * left)
        if best_difference is None or difference < best_difference:
            best_difference = difference
            best_cut = cut
    return best_cut


def three_equal_parts(numbers: List[int]) -> bool:
    """
    Decide whether the list of positive numbers can be cut into three non-empty
    parts of neighbours with equal sums.

    three_equal_parts([2, 4, 1, 5, 3, 3]) ➞ True
    three_equal_parts([1, 2, 3, 4]) ➞ False
    """
    total = sum(numbers)
    if not numbers or total % 3 != 0:
        return False
    part = total // 3
    parts = 0
    current = 0
    for number in numbers:
        current += number
        if current == part:
            parts += 1
            current = 0
        elif current > part:
            return False
    return parts == 3


def fill_crates(weights: List[int], limit: int) -> List[List[int]]:
    """
    Put the weights into crates in the given order. A new crate is opened when the next weight would take the current
    crate above the limit. No single weight is above the limit.

    >>> fill_crates([4, 3, 5, 1, 2], 8)
    [[4, 3], [5, 1, 2]]
    """
    crates = []
    load = 0
    for weight in weights:
        if not crates or load + weight > limit:
            crates.append([])
            load = 0
        crates[-1].append(weight)
        load += weight
    return crates


def cut_at_negatives(numbers: List[int]) -> List[List[int]]:
    """
    Split the list at its negative numbers, which are dropped. Empty pieces are not returned.

    cut_at_negatives([4, 2, -1, -1, 7]) == [[4, 2], [7]]
    cut_at_negatives([-5]) == []
    """
    pieces = [[]]
    for n in numbers:
        if n < 0:
            pieces.append([])
        else:
            pieces[-1].append(n)
    return [piece for piece in pieces if piece]


def cut_at_large_gaps(times: List[int], gap: int) -> List[List[int]]:
    """
    The times are in rising order. Begin a new group whenever more than `gap` has passed since the time before.

    >>> cut_at_large_gaps([1, 3, 10, 12, 30], 5)
    [[1, 3], [10, 12], [30]]
    >>> cut_at_large_gaps([], 5)
    []
    """
    groups = []
    previous = None
    for time in times:
        if previous is None or time - previous > gap:
            groups.append([time])
        else:
            groups[-1].append(time)
        previous = time
    return groups


def sizes_as_slices(numbers: List[int], sizes: List[int]) -> List[List[int]]:
    """
    Cut the list into consecutive pieces of the given sizes. Numbers that are left over at the
    end form one more piece.

    sizes_as_slices([1, 2, 3, 4, 5, 6], [2, 1]) == [[1, 2], [3], [4, 5, 6]]
    sizes_as_slices([1, 2], [2]) == [[1, 2]]
    """
    pieces = []
    start = 0
    for size in sizes:
        pieces.append(numbers[start:start + size])
        start += size
    if start < len(numbers):
        pieces.append(numbers[start:])
    return pieces


def three_way(numbers: List[int], low: int, high: int) -> List[int]:
    """
    Return a list that has first all numbers below `low`, then all numbers from `low` to `high`,
    then all numbers above `high`. Within each part the order is kept.

    three_way([5, 1, 9, 3, 8, 2], 3, 6) == [1, 2, 5, 3, 9, 8]
    """
    below, inside, above = [], [], []
    for x in numbers:
        if x < low:
            below.append(x)
        elif x <= high:
            inside.append(x)
        else:
            above.append(x)
    return below + inside + above


def partition_by_first(numbers: List[int]) -> Tuple[List[int], int]:
    """
    Move all numbers smaller than the first number to its left and the others to its right.
    Return the new list and the index of the first number in it. The list is not empty.

    >>> partition_by_first([4, 6, 1, 4, 3])
    ([1, 3, 4, 6, 4], 2)
    """
    pivot = numbers[0]
    smaller = [n for n in numbers[1:] if n < pivot]
    others = [n for n in numbers[1:] if n >= pivot]
    return smaller + [pivot] + others, len(smaller)


def swap_evens_forward(numbers: List[int]) -> List[int]:
    """
    Use two pointers that walk towards each other: when the left one stands on an odd number and the right one on an
    even number, the two are swapped. Return the list that has all even numbers in front.

    >>> swap_evens_forward([1, 2, 3, 4, 6])
    [6, 2, 4, 3, 1]
    """
    arr = list(numbers)
    left, right = 0, len(arr) - 1
    while left < right:
        if arr[left] % 2 == 0:
            left += 1
        elif arr[right] % 2 == 1:
            right -= 1
        else:
            arr[left], arr[right] = arr[right], arr[left]
            left += 1
            right -= 1
    return arr


def split_by_turns(cards: List[int], players: int) -> List[int]:
    """
    The cards are dealt one by one to the players in turn. Return the sum of each player's cards.

    split_by_turns([5, 1, 2, 7, 3], 2) ➞ [10, 8]
    split_by_turns([4], 3) ➞ [4, 0, 0]
    """
    return [sum(cards[player::players]) for player in range(players)]


def zero_to_back_by_one(numbers: List[int]) -> List[int]:
    """
    Each zero in the list moves exactly one place to the right, past the number after it. Work from the right end to
    the left, so that no zero moves twice. A zero at the end stays, and a zero does not move past another zero.

    >>> zero_to_back_by_one([0, 4, 0, 0, 7])
    [4, 0, 7, 0, 0]
    >>> zero_to_back_by_one([1, 0])
    [1, 0]
    """
    row = numbers[:]
    for i in range(len(row) - 2, -1, -1):
        if row[i] == 0 and row[i + 1] != 0:
            row[i], row[i + 1] = row[i + 1], row[i]
    return row


def largest_gap_start(numbers: List[int]) -> Optional[int]:
    """
    Think of the numbers as marks on a line. Return the mark that begins the widest gap between one mark and the next
    higher one. The lowest of several such marks wins. With fewer than two different marks return None.

    >>> largest_gap_start([10, 1, 4, 7, 13])
    1
    >>> print(largest_gap_start([5, 5]))
    None
    """
    marks = sorted(set(numbers))
    best = None
    widest = 0
    for a, b in zip(marks, marks[1:]):
        if b - a > widest:
            widest = b - a
            best = a
    return best


def gaps_between_value(numbers: List[int], value: int) -> List[int]:
    """
    Return how many other members lie between each appearance of the value and its next appearance.

    gaps_between_value([3, 1, 3, 3, 5, 5, 3], 3) == [1, 0, 2]
    gaps_between_value([1, 2], 2) == []
    """
    gaps = []
    last = None
    for i, n in enumerate(numbers):
        if n != value:
            continue
        if last is not None:
            gaps.append(i - last - 1)
        last = i
    return gaps


def missing_between(numbers: List[int]) -> List[int]:
    """
    The list is strictly rising. Return all whole numbers that are skipped between its first and its last number.

    >>> missing_between([2, 3, 6, 8])
    [4, 5, 7]
    """
    skipped = []
    for a, b in zip(numbers, numbers[1:]):
        skipped.extend(range(a + 1, b))
    return skipped


def all_gaps_equal(positions: List[int]) -> bool:
    """
    Street lamps stand at the given positions, not necessarily in order. Return whether the distance from each
    lamp to the next one along the street is always the same.

    all_gaps_equal([9, 1, 5]) ➞ True
    all_gaps_equal([1, 2, 4]) ➞ False
    all_gaps_equal([7]) ➞ True
    """
    ordered = sorted(positions)
    gaps = {b - a for a, b in zip(ordered, ordered[1:])}
    return len(gaps) <= 1


def posts_to_add(positions: List[int], widest: int) -> int:
    """
    Fence posts stand at the given rising positions. Return how many posts have to be added so that
    no gap is wider than `widest`.

    posts_to_add([0, 10, 13], 4) == 2
    posts_to_add([0, 8], 4) == 1
    """
    added = 0
    for i in range(1, len(positions)):
        gap = positions[i] - positions[i - 1]
        added += (gap - 1) // widest
    return added


def rotate_to_smallest(numbers: List[int]) -> List[int]:
    """
    Rotate the list so that its smallest number comes first. If it appears several times, the first one is moved
    to the front.

    >>> rotate_to_smallest([4, 2, 7, 2, 5])
    [2, 7, 2, 5, 4]
    >>> rotate_to_smallest([])
    []
    """
    if not numbers:
        return []
    i = numbers.index(min(numbers))
    return numbers[i:] + numbers[:i]


def turns_between(a: List[int], b: List[int]) -> int:
    """
    Return the smallest number of single steps by which list a has to be rotated to the left to become list b,
    or -1 if that is impossible.

    turns_between([1, 2, 3, 4], [3, 4, 1, 2]) == 2
    turns_between([1, 2], [1, 2]) == 0
    turns_between([1, 2], [2, 2]) == -1
    """
    if len(a) != len(b):
        return -1
    if a == b:
        return 0
    for steps in range(1, len(a)):
        if a[steps:] + a[:steps] == b:
            return steps
    return -1


def rotate_only_odds(numbers: List[int]) -> List[int]:
    """
    The odd numbers move one place to the right among the places of the odd numbers, the last one goes to the first
    such place. The even numbers do not move.

    >>> rotate_only_odds([1, 4, 3, 6, 5])
    [5, 4, 1, 6, 3]
    >>> rotate_only_odds([2, 8])
    [2, 8]
    """
    odds = [n for n in numbers if n % 2 == 1]
    odds = odds[-1:] + odds[:-1]
    result = []
    k = 0
    for n in numbers:
        if n % 2 == 1:
            result.append(odds[k])
            k += 1
        else:
            result.append(n)
    return result


def best_rotation_score(numbers: List[int]) -> int:
    """
    The score of a list is the sum of index * number over all its members. Return the largest score that
    any rotation of the list has. An empty list scores 0.

    best_rotation_score([3, 1, 2]) == 8
    best_rotation_score([5]) == 0
    """
    best = None
    for shift in range(len(numbers)):
        turned = numbers[shift:] + numbers[:shift]
        score = sum(i * x for i, x in enumerate(turned))
        if best is None or score > best:
            best = score
    return best if best is not None else 0


def rotated_blocks(numbers: List[int], size: int) -> List[int]:
    """
    Cut the list into blocks of the given size (the last one may be shorter) and rotate each block by one place to
    the left. Return the joined blocks.

    >>> rotated_blocks([1, 2, 3, 4, 5, 6, 7, 8], 3)
    [2, 3, 1, 5, 6, 4, 8, 7]
    """
    result = []
    for start in range(0, len(numbers), size):
        block = numbers[start:start + size]
        result += block[1:] + block[:1]
    return result


def drops_in_circle(numbers: List[int]) -> int:
    """
    The numbers stand in a circle, so the first one follows the last one. Count the places where
    the next number is smaller than the current one.

    drops_in_circle([3, 4, 1, 2]) == 1
    drops_in_circle([2, 5, 1, 4]) == 2
    """
    count = 0
    n = len(numbers)
    for i in range(n):
        if numbers[(i + 1) % n] < numbers[i]:
            count += 1
    return count


def merge_marking_source(a: List[int], b: List[int]) -> List[str]:
    """
    Merge two sorted lists and return for each place of the merged list the letter of the list
    it comes from. When both next numbers are equal, list "a" goes first.

    merge_marking_source([1, 4], [2, 4, 5]) ➞ ["a", "b", "a", "b", "b"]
    """
    i = j = 0
    letters = []
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            letters.append("a")
            i += 1
        else:
            letters.append("b")
            j += 1
    return letters


def kth_of_two_sorted(a: List[int], b: List[int], k: int) -> int:
    """
    Return the k-th smallest (k = 1 is the smallest) of all the numbers in two sorted lists.
    Walk along both lists without building a third one. There are at least k numbers.

    >>> kth_of_two_sorted([1, 5, 9], [2, 3], 4)
    5
    >>> kth_of_two_sorted([], [7, 8], 1)
    7
    """
    i = j = 0
    value = None
    for _ in range(k):
        if j >= len(b) or (i < len(a) and a[i] <= b[j]):
            value = a[i]
            i += 1
        else:
            value = b[j]
            j += 1
    return value


def merge_ups_and_downs(numbers: List[int]) -> List[int]:
    """
    The list rises to its largest number and then falls. Return it sorted by merging from both ends,
    always taking the smaller of the two end numbers.

    merge_ups_and_downs([1, 6, 9, 7, 2]) == [1, 2, 6, 7, 9]
    """
    left, right = 0, len(numbers) - 1
    merged = []
    while left <= right:
        if numbers[left] <= numbers[right]:
            merged.append(numbers[left])
            left += 1
        else:
            merged.append(numbers[right])
            right -= 1
    return merged


def add_sparse(a: List[Tuple[int, int]], b: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Both lists hold (position, value) pairs with rising positions. Merge them into one such list; the values at equal
    positions are added, and a pair with the value 0 is left out.

    >>> add_sparse([(0, 3), (4, 1)], [(1, 5), (4, -1), (6, 2)])
    [(0, 3), (1, 5), (6, 2)]
    """
    values = defaultdict(int)
    for position, value in a + b:
        values[position] += value
    return [(position, values[position]) for position in sorted(values) if values[position] != 0]


def in_just_one(a: List[int], b: List[int]) -> List[int]:
    """
    Two strictly rising lists are walked through together. Return, in rising order, the numbers that are
    in exactly one of them.

    in_just_one([1, 3, 4], [3, 5]) == [1, 4, 5]
    in_just_one([2], [2]) == []
    """
    i = j = 0
    result = []
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            i += 1
            j += 1
        elif a[i] < b[j]:
            result.append(a[i])
            i += 1
        else:
            result.append(b[j])
            j += 1
    return result + a[i:] + b[j:]


def count_smaller_in_other(a: List[int], b: List[int]) -> List[int]:
    """
    Both lists are sorted. For each number of list a count the numbers of list b that are smaller. One pointer into b
    that only moves forward is enough.

    count_smaller_in_other([1, 4, 9], [2, 3, 4, 7]) == [0, 2, 4]
    """
    counts = []
    j = 0
    for number in a:
        while j < len(b) and b[j] < number:
            j += 1
        counts.append(j)
    return counts


def range_additions(length: int, updates: List[Tuple[int, int, int]]) -> List[int]:
    """
    Start with a list of zeros. Each update (first, last, amount) adds the amount to all places from first to last, both
    included. Note the change at the two borders of each update and build the list with one running sum.

    >>> range_additions(5, [(1, 3, 2), (2, 4, 5)])
    [0, 2, 7, 7, 5]
    """
    changes = [0] * (length + 1)
    for first, last, amount in updates:
        changes[first] += amount
        changes[last + 1] -= amount
    return list(accumulate(changes[:length]))


def balanced_cuts(numbers: List[int]) -> int:
    """
    Count the cuts between neighbours for which the left part has as many even numbers as the right part
    has odd numbers.

    balanced_cuts([2, 1, 4, 3]) == 1
    balanced_cuts([1, 1]) == 0
    """
    evens_left = 0
    odds_right = sum(n % 2 for n in numbers)
    count = 0
    for n in numbers[:-1]:
        if n % 2 == 0:
            evens_left += 1
        else:
            odds_right -= 1
        if evens_left == odds_right:
            count += 1
    return count


def prefix_positions_by_sum(numbers: List[int]) -> Dict[int, List[int]]:
    """
    Map each prefix sum to the list of prefix lengths (from 1 on) that have this sum.

    >>> prefix_positions_by_sum([2, -1, 1, 3])
    {2: [1, 3], 1: [2], 5: [4]}
    """
    lengths = {}
    for length, total in enumerate(accumulate(numbers), start=1):
        lengths.setdefault(total, []).append(length)
    return lengths


def check():
    assert first_half_reached([1, 2, 3, 4]) == 2
    assert first_half_reached([9, 1, 1]) == 0
    assert prefix_sums_of_evens([2, 3, 4, 5]) == [2, 2, 6, 6]
    assert count_parts_with_total([1, 2, -1, 1, 2], 3) == 3
    assert count_parts_with_total([4], 5) == 0
    assert equal_ones_and_zeros([1, 1, 0, 1, 0, 1, 1]) == 4
    assert equal_ones_and_zeros([1, 1]) == 0
    assert weighted_prefix([1, 2, 3]) == 10
    assert weighted_prefix([]) == 0
    assert split_with_least_difference([3, 1, 2, 7, 1]) == 3
    assert split_with_least_difference([5, 5]) == 1
    assert three_equal_parts([2, 4, 1, 5, 3, 3])
    assert not three_equal_parts([1, 2, 3, 4])
    assert cut_at_negatives([4, 2, -1, -1, 7]) == [[4, 2], [7]]
    assert cut_at_negatives([-5]) == []
    assert sizes_as_slices([1, 2, 3, 4, 5, 6], [2, 1]) == [[1, 2], [3], [4, 5, 6]]
    assert sizes_as_slices([1, 2], [2]) == [[1, 2]]
    assert three_way([5, 1, 9, 3, 8, 2], 3, 6) == [1, 2, 5, 3, 9, 8]
    assert split_by_turns([5, 1, 2, 7, 3], 2) == [10, 8]
    assert split_by_turns([4], 3) == [4, 0, 0]
    assert gaps_between_value([3, 1, 3, 3, 5, 5, 3], 3) == [1, 0, 2]
    assert gaps_between_value([1, 2], 2) == []
    assert all_gaps_equal([9, 1, 5])
    assert not all_gaps_equal([1, 2, 4])
    assert all_gaps_equal([7])
    assert posts_to_add([0, 10, 13], 4) == 2
    assert posts_to_add([0, 8], 4) == 1
    assert turns_between([1, 2, 3, 4], [3, 4, 1, 2]) == 2
    assert turns_between([1, 2], [1, 2]) == 0
    assert turns_between([1, 2], [2, 2]) == -1
    assert best_rotation_score([3, 1, 2]) == 8
    assert best_rotation_score([5]) == 0
    assert drops_in_circle([3, 4, 1, 2]) == 1
    assert drops_in_circle([2, 5, 1, 4]) == 2
    assert merge_marking_source([1, 4], [2, 4, 5]) == ["a", "b", "a", "b", "b"]
    assert merge_ups_and_downs([1, 6, 9, 7, 2]) == [1, 2, 6, 7, 9]
    assert in_just_one([1, 3, 4], [3, 5]) == [1, 4, 5]
    assert in_just_one([2], [2]) == []
    assert count_smaller_in_other([1, 4, 9], [2, 3, 4, 7]) == [0, 2, 4]
    assert balanced_cuts([2, 1, 4, 3]) == 1
    assert balanced_cuts([1, 1]) == 0


if __name__ == "__main__":
    check()
