"""Sorting, custom orders, ranks and k-th items."""

import heapq
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from functools import cmp_to_key
from typing import Any, Dict, List, Optional, Tuple


def sort_by_trailing_zeros(numbers: List[int]) -> List[int]:
    """
    Sort positive integers by how many zeros stand at the end of their decimal writing, most zeros
    first. Numbers with equally many zeros are sorted from small to large.

    >>> sort_by_trailing_zeros([7, 100, 30, 5, 20])
    [100, 20, 30, 5, 7]
    """
    def zeros(n):
        count = 0
        while n % 10 == 0:
            n //= 10
            count += 1
        return count

    return sorted(numbers, key=lambda n: (-zeros(n), n))


def order_words_by_last_vowel(words: List[str]) -> List[str]:
    """
    Order the words by the last vowel (a, e, i, o, u) that they contain. Words without any vowel come
    first. Words that are equal in this respect keep their order.

    >>> order_words_by_last_vowel(['robot', 'cat', 'hymn', 'tree', 'mask'])
    ['hymn', 'cat', 'mask', 'tree', 'robot']
    """
    def last_vowel(word):
        for letter in reversed(word):
            if letter in 'aeiou':
                return letter
        return ''

    return sorted(words, key=last_vowel)


def deal_outer_pairs(arr):
    '''
    Pair the smallest item with the largest, the second smallest with the second largest and so on. With an odd
    number of items the one in the middle stays alone. Return the list of the groups.

    deal_outer_pairs([3, 1, 5, 2]) == [[1, 5], [2, 3]]
    deal_outer_pairs([4, 9, 6]) == [[4, 9], [6]]
    '''
    arr = sorted(arr)
    i, j = 0, len(arr) - 1
    result = []
    while i < j:
        result.append([arr[i], arr[j]])
        i += 1
        j -= 1
    if i == j:
        result.append([arr[i]])
    return result


def kth_from_top(scores: List[int], k: int) -> Optional[int]:
    """
    Return the k-th largest score, counting equal scores separately (k = 1 is the best score).
    If there are fewer than k scores, return None.

    kth_from_top([50, 80, 80, 20], 2) == 80
    kth_from_top([50, 80, 80, 20], 3) == 50
    kth_from_top([50], 2) is None
    """
    if k > len(scores):
        return None
    return sorted(scores, reverse=True)[k - 1]


def kth_different_from_top(scores: List[int], k: int) -> Optional[int]:
    """
    Return the k-th largest of the different values in scores. When there are fewer than k different
    values the answer is None.

    >>> kth_different_from_top([50, 80, 80, 20], 2)
    50
    >>> kth_different_from_top([6, 6, 6], 2) is None
    True
    """
    different = sorted(set(scores), reverse=True)
    if len(different) < k:
        return None
    return different[k - 1]


def kth_smallest_by_heap(numbers: List[int], k: int) -> int:
    """
    Find the k-th smallest number (k starts at 1) with a heap: build the heap, take away the smallest
    number k - 1 times and look at what is then on top.

    >>> kth_smallest_by_heap([9, 4, 7, 1], 3)
    7
    """
    heap = list(numbers)
    heapq.heapify(heap)
    for _ in range(k - 1):
        heapq.heappop(heap)
    return heap[0]


def kth_pair_sum(a: List[int], b: List[int], k: int) -> int:
    """
    Add every number of a to every number of b. Return the k-th smallest of all these sums, where
    k = 1 means the smallest; equal sums count each time.

    Example: the sums of [1, 5] and [2, 10] are 3, 11, 7, 15, so kth_pair_sum([1, 5], [2, 10], 2) ➞ 7
    """
    sums = []
    for x in a:
        for y in b:
            sums.append(x + y)
    sums.sort()
    return sums[k - 1]


def quick_pick(items: List[int], k: int) -> int:
    """
    Return the item that would be at index k if the list were sorted, without sorting it. Split the
    items around the middle item into smaller, equal and larger ones and go on in the right part.

    >>> quick_pick([8, 3, 5, 3, 9], 0)
    3
    >>> quick_pick([8, 3, 5, 3, 9], 3)
    8
    """
    pivot = items[len(items) // 2]
    smaller = [x for x in items if x < pivot]
    equal = [x for x in items if x == pivot]
    if k < len(smaller):
        return quick_pick(smaller, k)
    if k < len(smaller) + len(equal):
        return pivot
    larger = [x for x in items if x > pivot]
    return quick_pick(larger, k - len(smaller) - len(equal))


def fastest_three(results: Dict[str, float]) -> List[str]:
    """
    You are given the running times of the athletes. Return the names of the three fastest, fastest first.
    For equal times the name that is earlier in the alphabet comes first. If there are fewer than three
    athletes, return all of them.

    fastest_three({'Ana': 10.2, 'Bob': 9.9, 'Cid': 10.2, 'Dan': 11.0}) ➞ ['Bob', 'Ana', 'Cid']
    fastest_three({'Eve': 12.5}) ➞ ['Eve']
    """
    names = sorted(results, key=lambda name: (results[name], name))
    return names[:3]


def rank_of_each(values):
    """
    For every value return its rank: one more than the number of values in the list that are larger.

    >>> rank_of_each([30, 50, 50, 10])
    [3, 1, 1, 4]
    """
    ranks = []
    for x in values:
        rank = 1
        for y in values:
            if y > x:
                rank += 1
        ranks.append(rank)
    return ranks


def reverse_rank_labels(points: List[int]) -> List[str]:
    """
    All points are different. Replace the highest by 'gold', the second highest by 'silver', the third
    highest by 'bronze' and every other one by its place written as text.

    >>> reverse_rank_labels([12, 40, 31, 8, 25])
    ['4', 'gold', 'silver', '5', 'bronze']
    """
    medals = ['gold', 'silver', 'bronze']
    order = sorted(range(len(points)), key=lambda i: points[i], reverse=True)
    labels = [''] * len(points)
    for place, i in enumerate(order):
        if place < 3:
            labels[i] = medals[place]
        else:
            labels[i] = str(place + 1)
    return labels


def compress_coordinates(numbers: List[int]) -> List[int]:
    """
    Replace every number by its index in the sorted list of the different numbers, so that the order
    between the numbers stays the same but they become as small as possible.

    compress_coordinates([100, -5, 100, 20]) == [2, 0, 2, 1]
    compress_coordinates([]) == []
    """
    index = {}
    for i, value in enumerate(sorted(set(numbers))):
        index[value] = i
    return [index[n] for n in numbers]


def smallest_joined_number(parts: List[str]) -> str:
    """
    The parts are strings of digits without leading zeros. Put them one after the other in the order
    that makes the smallest possible number and return it as a string.

    >>> smallest_joined_number(['31', '3', '2'])
    '2313'
    """
    def compare(a, b):
        if a + b < b + a:
            return -1
        if a + b > b + a:
            return 1
        return 0

    return ''.join(sorted(parts, key=cmp_to_key(compare)))


def sort_cards(hand: List[str]) -> List[str]:
    """
    A card is written as its value followed by a letter for its suit, for example '10H' or 'KS'. Sort the hand
    by suit in the order C, D, H, S and inside a suit by value: 2 to 10, then J, Q, K, A.

    >>> sort_cards(['KS', '10H', '2S', 'AC', '9H'])
    ['AC', '9H', '10H', '2S', 'KS']
    """
    values = ['2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K', 'A']

    def key(card):
        return 'CDHS'.index(card[-1]), values.index(card[:-1])

    return sorted(hand, key=key)


def selection_sort_by_length(words: List[str]) -> List[str]:
    """
    Sort the words from short to long by repeatedly taking out the first of the shortest words that are left.

    >>> selection_sort_by_length(['plum', 'fig', 'kiwi', 'pea'])
    ['fig', 'pea', 'plum', 'kiwi']
    """
    rest = list(words)
    result = []
    while rest:
        shortest = 0
        for i in range(1, len(rest)):
            if len(rest[i]) < len(rest[shortest]):
                shortest = i
        result.append(rest.pop(shortest))
    return result


def count_backward_steps(a):
    '''
    A gardener sorts flower pots by walking along the row. If the pot at the current place is not
    smaller than the one before it (or there is none before it), the gardener steps forward; otherwise
    the two pots are swapped and the gardener steps back. Return how often the gardener steps back until
    the row is sorted.

    count_backward_steps([3, 1, 2]) == 2
    '''
    a = a[:]
    i = 0
    steps = 0
    while i < len(a):
        if i == 0 or a[i - 1] <= a[i]:
            i += 1
        else:
            a[i - 1], a[i] = a[i], a[i - 1]
            steps += 1
            i -= 1
    return steps


def passes_until_sorted(values: List[int]) -> int:
    """
    One pass over a list compares each two neighbours from left to right and swaps them if the left one is
    larger. Return how many passes are needed until the list is sorted; a sorted list needs none.

    >>> passes_until_sorted([2, 3, 1])
    2
    >>> passes_until_sorted([1, 2, 2])
    0
    """
    values = list(values)
    target = sorted(values)
    passes = 0
    while values != target:
        for i in range(len(values) - 1):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
        passes += 1
    return passes


def counting_sort_letters(s: str) -> str:
    """
    Given a string of lowercase English letters, return the string with its letters in reverse
    alphabetical order. Count how often each letter occurs and write the letters out from z to a.

    counting_sort_letters('banana') ➞ 'nnbaaa'
    """
    counts = [0] * 26
    for ch in s:
        counts[ord(ch) - ord('a')] += 1
    out = ''
    for i in range(25, -1, -1):
        out += chr(ord('a') + i) * counts[i]
    return out


def bucket_by_tens(numbers: List[int]) -> List[int]:
    """
    The numbers are between 0 and 99. Put them into ten buckets by their tens digit, then return all
    numbers bucket after bucket. Inside a bucket the numbers stay in the order in which they came.

    >>> bucket_by_tens([35, 7, 31, 12, 1])
    [7, 1, 12, 35, 31]
    """
    buckets = [[] for _ in range(10)]
    for n in numbers:
        buckets[n // 10].append(n)
    return [n for bucket in buckets for n in bucket]


def apply_flips(stack: List[int], flips: List[int]) -> Optional[int]:
    """
    A flip of k turns over the first k plates of a stack. Apply the flips one after the other and return
    after how many flips the stack was sorted (smallest first) for the first time. Return 0 if it was
    sorted at the start and None if it never was.

    >>> apply_flips([2, 3, 1], [2, 3, 2])
    2
    >>> apply_flips([2, 1, 3], [3]) is None
    True
    """
    goal = sorted(stack)
    if stack == goal:
        return 0
    for count, k in enumerate(flips, start=1):
        stack = stack[:k][::-1] + stack[k:]
        if stack == goal:
            return count
    return None


def descents_in_circle(nums: List[int]) -> List[int]:
    """
    The numbers stand in a circle, so the first number follows the last one. Return every index whose
    number is smaller than the number before it in the circle.

    >>> descents_in_circle([4, 5, 1, 2])
    [2]
    >>> descents_in_circle([3, 6, 9])
    [0]
    """
    drops = []
    for i in range(len(nums)):
        if nums[i] < nums[i - 1]:
            drops.append(i)
    return drops


def sort_direction(lst):
    """
    Describe how a list is sorted. Return 'up' if no item is smaller than the one before it, 'down' if
    no item is larger than the one before it, 'flat' if both are true, and 'mixed' otherwise.

    sort_direction([1, 2, 2]) == 'up'
    sort_direction([3, 1]) == 'down'
    sort_direction([4, 4]) == 'flat'
    sort_direction([1, 3, 2]) == 'mixed'
    """
    up = all(a <= b for a, b in zip(lst, lst[1:]))
    down = all(a >= b for a, b in zip(lst, lst[1:]))
    if up and down:
        return 'flat'
    if up:
        return 'up'
    return 'down' if down else 'mixed'


def unsorted_middle(arr: List[int]) -> Tuple[int, int]:
    """
    Return the first and the last index at which the list differs from its sorted version.
    For a sorted list return (-1, -1).

    >>> unsorted_middle([1, 5, 3, 4, 9])
    (1, 3)
    >>> unsorted_middle([1, 2])
    (-1, -1)
    """
    target = sorted(arr)
    different = [i for i in range(len(arr)) if arr[i] != target[i]]
    if not different:
        return -1, -1
    return different[0], different[-1]


def alternate_parity_sorted(numbers: List[int]) -> List[int]:
    """
    The list has as many even as odd numbers. Build a list that alternates between even and odd,
    starting with an even number, where the even ones appear in ascending and the odd ones in descending
    order.

    alternate_parity_sorted([3, 8, 2, 7]) ➞ [2, 7, 8, 3]
    alternate_parity_sorted([]) ➞ []
    """
    evens = sorted(n for n in numbers if n % 2 == 0)
    odds = sorted((n for n in numbers if n % 2 == 1), reverse=True)
    result = []
    for even, odd in zip(evens, odds):
        result.append(even)
        result.append(odd)
    return result


def sort_middle_out(values):
    """
    Place the sorted values so that the largest is in the middle and they get smaller to both sides. Go through
    the values from the largest to the smallest and put them in turn at the right end and at the left end.

    >>> sort_middle_out([1, 2, 3, 4, 5])
    [2, 4, 5, 3, 1]
    """
    result = []
    for i, value in enumerate(sorted(values, reverse=True)):
        if i % 2 == 0:
            result.append(value)
        else:
            result.insert(0, value)
    return result


def sort_names_by_surname(names: List[str]) -> List[str]:
    '''
    Each name consists of one or more first names and a last word, the surname, separated by single
    spaces. Return the names sorted by surname and for equal surnames by the whole name.

    >>> sort_names_by_surname(['Rosa Stone', 'Adam Lee', 'Ben Carl Stone'])
    ['Adam Lee', 'Ben Carl Stone', 'Rosa Stone']
    '''
    return sorted(names, key=lambda name: (name.split()[-1], name))


def sort_sizes(labels: List[str]) -> List[str]:
    """
    Sort clothing sizes from small to large. The sizes are written with any number of X in front of S or
    L, for example 'XXS', 'XS', 'S', 'M', 'L', 'XL'. More X means smaller before S and larger before L.

    >>> sort_sizes(['L', 'XXS', 'M', 'XXL', 'S', 'XS'])
    ['XXS', 'XS', 'S', 'M', 'L', 'XXL']
    """
    def weight(label):
        if label == 'M':
            return 0
        if label[-1] == 'S':
            return -len(label)
        return len(label)

    return sorted(labels, key=weight)


def group_then_order(items: List[str]) -> List[List[str]]:
    """
    Group the items by their first letter. Return the groups from the largest to the smallest; groups of
    the same size are ordered by their letter. Inside a group the items are sorted.

    >>> group_then_order(['pear', 'fig', 'plum', 'kiwi'])
    [['pear', 'plum'], ['fig'], ['kiwi']]
    """
    groups = defaultdict(list)
    for item in items:
        groups[item[0]].append(item)
    letters = sorted(groups, key=lambda letter: (-len(groups[letter]), letter))
    return [sorted(groups[letter]) for letter in letters]


def different_letters_rare_first(text: str) -> str:
    """
    Write each different letter of text once, the rarest letter first. Letters that are equally rare are in
    alphabetical order. Spaces are ignored.

    different_letters_rare_first('see the bee') == 'bhste'
    """
    counts = Counter(text.replace(' ', ''))
    return ''.join(sorted(counts, key=lambda letter: (counts[letter], letter)))


def sort_fractions(fractions: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Sort fractions (numerator, denominator) with positive denominators by value, without any division.
    Compare a/b with c/d by looking at a * d - c * b. Equal fractions keep their order.

    >>> sort_fractions([(1, 2), (1, 3), (2, 4), (-1, 5)])
    [(-1, 5), (1, 3), (1, 2), (2, 4)]
    """
    def compare(p, q):
        a, b = p
        c, d = q
        return a * d - c * b

    return sorted(fractions, key=cmp_to_key(compare))


def displaced_items(before: List[str], after: List[str]) -> List[str]:
    """
    Two rankings of the same items are given. Return the items that lost at least one place, in the order of
    the new ranking.

    displaced_items(['a', 'b', 'c'], ['c', 'a', 'b']) ➞ ['a', 'b']
    """
    old_place = {item: i for i, item in enumerate(before)}
    lost = []
    for place, item in enumerate(after):
        if place > old_place[item]:
            lost.append(item)
    return lost


def biggest_jump_up(before, after):
    """
    Given last week's and this week's chart (lists of titles), return the title that climbed the most
    places. Titles that are new this week are ignored. If nothing climbed, return None.
    If two titles climbed equally far, the one higher in the new chart wins.

    >>> biggest_jump_up(['Moon', 'Sun', 'Sea', 'Wind'], ['Wind', 'Sea', 'Moon', 'Fire'])
    'Wind'
    >>> biggest_jump_up(['Moon'], ['Fire', 'Moon']) is None
    True
    """
    best = None
    best_climb = 0
    for i, title in enumerate(after):
        if title not in before:
            continue
        climb = before.index(title) - i
        if climb > best_climb:
            best_climb = climb
            best = title
    return best


def count_rank_disagreements(first: List[str], second: List[str]) -> int:
    """
    Two judges ordered the same contestants. Count the pairs of contestants which the two judges
    put in opposite order.

    count_rank_disagreements(['x', 'y', 'z'], ['z', 'x', 'y']) == 2
    count_rank_disagreements(['x', 'y'], ['x', 'y']) == 0
    """
    place = {name: i for i, name in enumerate(second)}
    count = 0
    for i in range(len(first)):
        for j in range(i + 1, len(first)):
            if place[first[i]] > place[first[j]]:
                count += 1
    return count


def running_rank(scores: List[int]) -> List[int]:
    """
    Players finish one after the other. Tell for every player which place the player had at the moment
    of finishing: one more than the number of earlier players with a strictly higher score.

    >>> running_rank([50, 70, 60, 70])
    [1, 1, 2, 1]
    """
    seen = []
    places = []
    for score in scores:
        better = sum(1 for other in seen if other > score)
        places.append(better + 1)
        seen.append(score)
    return places


def smaller_to_the_left(nums: List[int]) -> List[int]:
    """
    For every number count the numbers before it that are smaller. Keep the numbers seen so far in a
    sorted list, so that the count is the place where the number would be inserted.

    >>> smaller_to_the_left([3, 1, 2, 5])
    [0, 0, 1, 3]
    """
    seen: List[int] = []
    result = []
    for n in nums:
        result.append(bisect_left(seen, n))
        insort(seen, n)
    return result


def running_upper_middle(numbers: List[int]) -> List[int]:
    '''
    After each number is read, report the number in the middle of all numbers so far in sorted order. When
    the amount is even, take the higher of the two middle numbers.

    running_upper_middle([5, 1, 4]) == [5, 5, 4]
    '''
    ordered = []
    result = []
    for n in numbers:
        insort(ordered, n)
        result.append(ordered[len(ordered) // 2])
    return result


def entry_bar_stream(values: List[int], k: int) -> List[int]:
    """
    A club keeps only its k best results. Read the results one by one and report after each one from the k-th on
    the lowest result that is still kept. A heap holds the kept results.

    >>> entry_bar_stream([5, 1, 9, 7], 2)
    [1, 5, 7]
    >>> entry_bar_stream([2], 3)
    []
    """
    heap = []
    bars = []
    for v in values:
        if len(heap) < k:
            heapq.heappush(heap, v)
        elif v > heap[0]:
            heapq.heapreplace(heap, v)
        if len(heap) == k:
            bars.append(heap[0])
    return bars


def middle_by_key(words: List[str]) -> str:
    """
    Return the word in the middle when the words are ordered by length and then alphabetically. Their
    number is odd.

    middle_by_key(['lion', 'ox', 'eel']) ➞ 'eel'
    """
    ordered = sorted(words, key=lambda w: (len(w), w))
    return ordered[len(ordered) // 2]


def sort_rows_by_spread(grid: List[List[int]]) -> List[List[int]]:
    """
    The spread of a row is the difference between its largest and its smallest item. Return the rows
    ordered by their spread from wide to narrow. Rows with the same spread are ordered by their largest
    item, largest first.

    >>> sort_rows_by_spread([[1, 2], [4, 4], [0, 3], [5, 2]])
    [[5, 2], [0, 3], [1, 2], [4, 4]]
    """
    return sorted(grid, key=lambda row: (max(row) - min(row), max(row)), reverse=True)


def sort_diagonal(matrix: List[List[int]]) -> List[List[int]]:
    """
    Return a copy of a square matrix in which the numbers on the main diagonal are sorted from small to large
    and everything else is unchanged.

    >>> sort_diagonal([[5, 1], [2, 3]])
    [[3, 1], [2, 5]]
    """
    copy = [row[:] for row in matrix]
    diagonal = sorted(matrix[i][i] for i in range(len(matrix)))
    for i, value in enumerate(diagonal):
        copy[i][i] = value
    return copy


def sort_between_zeros(numbers):
    """
    Zeros divide the list into pieces. Sort each piece on its own; the zeros stay where they are.

    sort_between_zeros([3, 1, 0, 9, 2, 5]) ➞ [1, 3, 0, 2, 5, 9]
    sort_between_zeros([0, 2, 1]) ➞ [0, 1, 2]
    """
    result = []
    piece = []
    for n in numbers:
        if n == 0:
            result.extend(sorted(piece))
            result.append(0)
            piece = []
        else:
            piece.append(n)
    return result + sorted(piece)


def sort_except_locked(items: List[int], locked: List[int]) -> List[int]:
    """
    Sort the items, but the items at the locked indices must stay where they are.

    >>> sort_except_locked([9, 5, 7, 1], [0])
    [9, 1, 5, 7]
    >>> sort_except_locked([4, 3, 2, 1], [1, 2])
    [1, 3, 2, 4]
    """
    free = [i for i in range(len(items)) if i not in locked]
    values = sorted(items[i] for i in free)
    result = items[:]
    for i, value in zip(free, values):
        result[i] = value
    return result


def sort_alternating_types(values: List[Any]) -> List[Any]:
    """
    The list holds integers and strings. Sort the integers among themselves and the strings (by length, then
    alphabetically) among themselves; at a place where there was an integer there must be an integer again.

    >>> sort_alternating_types(['kiwi', 4, 'fig', 1, 'elm'])
    ['elm', 1, 'fig', 4, 'kiwi']
    """
    numbers = sorted(v for v in values if isinstance(v, int))
    strings = sorted((v for v in values if isinstance(v, str)), key=lambda s: (len(s), s))
    result = []
    for v in values:
        if isinstance(v, int):
            result.append(numbers.pop(0))
        else:
            result.append(strings.pop(0))
    return result


def first_out_of_place(words: List[str]) -> str:
    '''
    The words should be in alphabetical order, upper and lower case being the same. Return the first word
    that should come before its left neighbour, or '' if there is none.

    first_out_of_place(['apple', 'Cherry', 'banana', 'date']) == 'banana'
    first_out_of_place(['Ant', 'bee']) == ''
    '''
    for i in range(1, len(words)):
        if words[i].lower() < words[i - 1].lower():
            return words[i]
    return ''


def sort_by_digit_product(n_list: List[int]) -> List[int]:
    """
    Sort positive integers by the product of their digits; if two products are equal, the smaller number
    goes first.

    >>> sort_by_digit_product([25, 9, 101, 33])
    [101, 9, 33, 25]
    """
    def product(n: int) -> int:
        result = 1
        while n > 0:
            result *= n % 10
            n //= 10
        return result

    return sorted(n_list, key=lambda n: (product(n), n))


def check():
    assert deal_outer_pairs([3, 1, 5, 2]) == [[1, 5], [2, 3]]
    assert deal_outer_pairs([4, 9, 6]) == [[4, 9], [6]]
    assert kth_from_top([50, 80, 80, 20], 2) == 80
    assert kth_from_top([50, 80, 80, 20], 3) == 50
    assert kth_from_top([50], 2) is None
    assert kth_pair_sum([1, 5], [2, 10], 2) == 7
    assert fastest_three({'Ana': 10.2, 'Bob': 9.9, 'Cid': 10.2, 'Dan': 11.0}) == ['Bob', 'Ana', 'Cid']
    assert fastest_three({'Eve': 12.5}) == ['Eve']
    assert compress_coordinates([100, -5, 100, 20]) == [2, 0, 2, 1]
    assert compress_coordinates([]) == []
    assert count_backward_steps([3, 1, 2]) == 2
    assert counting_sort_letters('banana') == 'nnbaaa'
    assert sort_direction([1, 2, 2]) == 'up'
    assert sort_direction([3, 1]) == 'down'
    assert sort_direction([4, 4]) == 'flat'
    assert sort_direction([1, 3, 2]) == 'mixed'
    assert alternate_parity_sorted([3, 8, 2, 7]) == [2, 7, 8, 3]
    assert alternate_parity_sorted([]) == []
    assert different_letters_rare_first('see the bee') == 'bhste'
    assert displaced_items(['a', 'b', 'c'], ['c', 'a', 'b']) == ['a', 'b']
    assert count_rank_disagreements(['x', 'y', 'z'], ['z', 'x', 'y']) == 2
    assert count_rank_disagreements(['x', 'y'], ['x', 'y']) == 0
    assert running_upper_middle([5, 1, 4]) == [5, 5, 4]
    assert middle_by_key(['lion', 'ox', 'eel']) == 'eel'
    assert sort_between_zeros([3, 1, 0, 9, 2, 5]) == [1, 3, 0, 2, 5, 9]
    assert sort_between_zeros([0, 2, 1]) == [0, 1, 2]
    assert first_out_of_place(['apple', 'Cherry', 'banana', 'date']) == 'banana'
    assert first_out_of_place(['Ant', 'bee']) == ''
