"""Puzzles about sorting and ordering: keys, ties, ranks, merges, medals and steps of sorting methods."""

from typing import Any, Dict, List, Tuple


def sort_by_distance(values: List[int], centre: int) -> List[int]:
    """
    Sort the values by their distance to centre, nearest first. If two values are equally
    far away, the smaller one comes first.

    >>> sort_by_distance([1, 9, 4, 6], 5)
    [4, 6, 1, 9]
    """
    return sorted(values, key=lambda value: (abs(value - centre), value))


def sort_words_by_vowels(words: List[str]) -> List[str]:
    """
    Sort words by the number of vowels in them, most vowels first.
    Words with the same number of vowels are ordered alphabetically.

    >>> sort_words_by_vowels(['sky', 'banana', 'boat', 'area'])
    ['area', 'banana', 'boat', 'sky']
    """

    def vowels(word: str) -> int:
        return sum(1 for letter in word.lower() if letter in "aeiou")

    return sorted(words, key=lambda word: (-vowels(word), word))


def swaps_of_bubble_sort(values: List[int]) -> int:
    """
    Count how many swaps of neighbours bubble sort makes to sort the list in ascending order.
    The list you are given must not be changed.

    >>> swaps_of_bubble_sort([3, 2, 1])
    3
    >>> swaps_of_bubble_sort([1, 2, 3])
    0
    """
    items = values[:]
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return swaps


def sort_only_positive(numbers):
    """
    Sort the positive numbers of the list among themselves. Zeros and negative numbers must
    stay at the places where they are.

    >>> sort_only_positive([5, -1, 3, 0, 1])
    [1, -1, 3, 0, 5]
    """
    positive = sorted(n for n in numbers if n > 0)
    result = []
    k = 0
    for n in numbers:
        if n > 0:
            result.append(positive[k])
            k += 1
        else:
            result.append(n)
    return result


def is_sorted_by_length(words: list[str]) -> bool:
    """
    Check that no word is shorter than the word before it and that words of equal length
    are in alphabetical order.

    >>> is_sorted_by_length(['a', 'bc', 'bd', 'xyz'])
    True
    >>> is_sorted_by_length(['b', 'a'])
    False
    """
    for previous, word in zip(words, words[1:]):
        if len(word) < len(previous):
            return False
        if len(word) == len(previous) and word < previous:
            return False
    return True


def kth_smallest_distinct(values: List[int], k: int) -> int:
    """
    Return the k-th smallest of the different values in the list (k = 1 means the smallest).
    If there are fewer than k different values, return the largest of them.

    >>> kth_smallest_distinct([4, 1, 1, 7], 2)
    4
    >>> kth_smallest_distinct([4, 1], 9)
    4
    """
    distinct = sorted(set(values))
    if k > len(distinct):
        return distinct[-1]
    return distinct[k - 1]


def insert_in_order(ordered: List[int], value: int) -> List[int]:
    """
    Insert a value into a list in descending order, so that it remains in this order.
    Equal values come before the new one. Do not call a sorting function.

    >>> insert_in_order([9, 5, 2], 6)
    [9, 6, 5, 2]
    >>> insert_in_order([], 1)
    [1]
    """
    position = 0
    while position < len(ordered) and ordered[position] >= value:
        position += 1
    return ordered[:position] + [value] + ordered[position:]


def merge_descending(a, b):
    """
    Given two lists in ascending order, merge them into one list in descending order by walking
    through both from the end.

    >>> merge_descending([1, 4, 6], [2, 5])
    [6, 5, 4, 2, 1]
    """
    merged = []
    i = len(a) - 1
    j = len(b) - 1
    while i >= 0 or j >= 0:
        if j < 0 or (i >= 0 and a[i] >= b[j]):
            merged.append(a[i])
            i -= 1
        else:
            merged.append(b[j])
            j -= 1
    return merged


def order_of_finish(times: Dict[str, int]) -> List[str]:
    """
    Given the times of runners, return lines such as "1. Ann" in the order of their times. Runners
    with the same time have the same place, and the places after them are skipped.

    >>> order_of_finish({'Bo': 12, 'Ann': 10, 'Cy': 10})
    ['1. Ann', '1. Cy', '3. Bo']
    """
    names = sorted(times, key=lambda name: (times[name], name))
    lines = []
    for name in names:
        place = 1 + sum(1 for other in times if times[other] < times[name])
        lines.append(f"{place}. {name}")
    return lines


def sort_by_last_digit(numbers):
    """
    Sort non-negative numbers by their last digit. Numbers with the same last digit remain in
    the order in which they were given.

    >>> sort_by_last_digit([31, 12, 21, 10])
    [10, 31, 21, 12]
    """
    buckets = [[] for _ in range(10)]
    for number in numbers:
        buckets[number % 10].append(number)
    result = []
    for bucket in buckets:
        result.extend(bucket)
    return result


def wave_order(values: List[int]) -> List[int]:
    """
    Order the values so that large and small ones alternate: the largest, the
    smallest, the second largest, the second smallest and so on.

    >>> wave_order([1, 2, 3, 4, 5])
    [5, 1, 4, 2, 3]
    """
    ordered = sorted(values)
    result = []
    low, high = 0, len(ordered) - 1
    while low <= high:
        result.append(ordered[high])
        if low < high:
            result.append(ordered[low])
        low += 1
        high -= 1
    return result


def wrong_places(values: List[int]) -> List[int]:
    """
    Return the indices of all elements that would be replaced by a different value if the list
    were sorted in ascending order.

    >>> wrong_places([1, 4, 3, 2, 5])
    [1, 3]
    """
    ordered = sorted(values)
    return [i for i in range(len(values)) if values[i] != ordered[i]]


def group_by_height(people: List[Tuple[str, int]], step: int) -> Dict[int, List[str]]:
    """
    Put people in groups by height: the key of a group is the height divided by step, rounded down
    and multiplied by step. The names in each group are sorted, the groups are in ascending order.

    >>> group_by_height([('Tom', 178), ('Eve', 165), ('Ida', 171)], 10)
    {160: ['Eve'], 170: ['Ida', 'Tom']}
    """
    groups: Dict[int, List[str]] = {}
    for name, height in sorted(people, key=lambda person: person[1]):
        key = height // step * step
        groups.setdefault(key, []).append(name)
    for names in groups.values():
        names.sort()
    return groups


def selection_steps(values: List[int], steps: int) -> List[int]:
    """
    Carry out the first steps of selection sort: in each step find the smallest element of the
    unsorted rest and swap it with the first element of that rest. Return the list after that.

    >>> selection_steps([4, 3, 1, 2], 1)
    [1, 3, 4, 2]
    >>> selection_steps([4, 3, 1, 2], 2)
    [1, 2, 4, 3]
    """
    items = list(values)
    for start in range(min(steps, len(items))):
        smallest = start
        for i in range(start + 1, len(items)):
            if items[i] < items[smallest]:
                smallest = i
        items[start], items[smallest] = items[smallest], items[start]
    return items


def rank_sum(a, b):
    """
    Put all the values of both lists in one ascending order and number them from 1.
    Return the sum of the numbers that belong to the first list. All values differ.

    >>> rank_sum([3, 9], [1, 5])
    6
    """
    ordered = sorted(a + b)
    total = 0
    for value in a:
        total += ordered.index(value) + 1
    return total


def sort_by_frequency_then_first(items: List[Any]) -> List[Any]:
    """
    Return the distinct items ordered by how often they occur, the rarest first. Equally rare items
    come in the order of their first appearance.

    >>> sort_by_frequency_then_first(['b', 'a', 'b', 'c'])
    ['a', 'c', 'b']
    """
    counts: Dict[Any, int] = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return sorted(counts, key=lambda item: counts[item])


def top_scorers(scores: Dict[str, int], count: int) -> List[str]:
    """
    Return the names of the count best players in order. If other players have the same score
    as the last of them, these belong to the answer too. Ties are ordered by name.

    >>> top_scorers({'A': 5, 'B': 9, 'C': 5, 'D': 1}, 2)
    ['B', 'A', 'C']
    """
    names = sorted(scores, key=lambda name: (-scores[name], name))
    if count >= len(names):
        return names
    limit = scores[names[count - 1]]
    return [name for name in names if scores[name] >= limit]


def min_moves_to_front(values: list[int]) -> int:
    """
    The only move allowed is to take an element and put it at the front. Return the smallest
    number of moves that sorts a list of different values in ascending order.

    >>> min_moves_to_front([1, 3, 2])
    2
    >>> min_moves_to_front([1, 2, 3])
    0
    """
    ordered = sorted(values)
    wanted = len(ordered) - 1
    for value in reversed(values):
        if wanted >= 0 and value == ordered[wanted]:
            wanted -= 1
    return wanted + 1


def sort_columns_of_text(text):
    """
    Sort the letters in each word of the text, but keep capital letters before small letters
    and keep the order of the words.

    >>> sort_columns_of_text('Cab daB')
    'Cab Bad'
    """
    words = []
    for word in text.split():
        capitals = sorted(letter for letter in word if letter.isupper())
        others = sorted(letter for letter in word if not letter.isupper())
        words.append("".join(capitals + others))
    return " ".join(words)


def stable_partition(values: List[int], pivot: int) -> List[List[int]]:
    """
    Divide the values into three lists: smaller than the pivot, equal to it and greater than it.
    Within each list the original order is kept.

    >>> stable_partition([5, 2, 8, 5, 1], 5)
    [[2, 1], [5, 5], [8]]
    """
    smaller, equal, greater = [], [], []
    for value in values:
        if value < pivot:
            smaller.append(value)
        elif value == pivot:
            equal.append(value)
        else:
            greater.append(value)
    return [smaller, equal, greater]


def almost_sorted(values: List[int]) -> bool:
    """
    Return True if the list is in ascending order or can be brought into ascending
    order by swapping exactly two of its elements.

    >>> almost_sorted([1, 5, 3, 4, 2])
    True
    >>> almost_sorted([3, 1, 2])
    False
    """
    ordered = sorted(values)
    different = 0
    for value, expected in zip(values, ordered):
        if value != expected:
            different += 1
    return different in (0, 2)


def tournament_rounds(strengths: List[int]) -> List[int]:
    """
    Players meet in pairs, first against second, third against fourth and so on. The stronger of each
    pair stays. Repeat this until one is left and return the number of players of each round.
    A player without an opponent goes on.

    >>> tournament_rounds([4, 1, 7, 3, 2])
    [5, 3, 2, 1]
    """
    counts = [len(strengths)]
    players = strengths
    while len(players) > 1:
        winners = []
        for i in range(0, len(players), 2):
            winners.append(max(players[i : i + 2]))
        players = winners
        counts.append(len(players))
    return counts


def oldest_first(birthdays: List[Tuple[str, int, int, int]]) -> List[str]:
    """
    Each entry is (name, day, month, year) of somebody's birth. Return the names from the oldest
    to the youngest person.

    >>> oldest_first([('Max', 3, 5, 2001), ('Lea', 1, 2, 1999), ('Tim', 9, 4, 2001)])
    ['Lea', 'Tim', 'Max']
    """

    def born(entry: Tuple[str, int, int, int]) -> Tuple[int, int, int]:
        name, day, month, year = entry
        return year, month, day

    return [entry[0] for entry in sorted(birthdays, key=born)]


def sort_shelf(titles):
    """
    Sort book titles alphabetically, but ignore "A", "An" and "The" at the beginning, and
    the difference between capital and small letters.

    >>> sort_shelf(['The Sea', 'an Apple', 'Rivers'])
    ['an Apple', 'Rivers', 'The Sea']
    """

    def key(title):
        words = title.lower().split()
        if len(words) > 1 and words[0] in ("a", "an", "the"):
            words = words[1:]
        return words

    return sorted(titles, key=key)


def binary_steps(ordered: List[int], wanted: int) -> int:
    """
    Count how many elements a binary search looks at before it finds wanted in an ascending
    list. If wanted is missing, return the negative number of elements looked at.

    >>> binary_steps([1, 3, 5, 7, 9], 5)
    1
    >>> binary_steps([1, 3, 5, 7, 9], 4)
    -3
    """
    low, high = 0, len(ordered) - 1
    steps = 0
    while low <= high:
        middle = (low + high) // 2
        steps += 1
        if ordered[middle] == wanted:
            return steps
        if ordered[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -steps


def largest_joined(numbers: List[int]) -> List[int]:
    """
    Order one-digit and two-digit numbers by their first digit, highest first. If the first
    digits are equal, a number with one digit comes before all the others and the others descend.

    >>> largest_joined([12, 9, 1, 95, 30])
    [9, 95, 30, 1, 12]
    """

    def key(number: int) -> Tuple[int, int, int]:
        text = str(number)
        return -int(text[0]), len(text), -number

    return sorted(numbers, key=key)


def sorted_runs(values: list[int]) -> list[list[int]]:
    """
    Cut a list into the fewest pieces so that each piece is in ascending order
    (equal neighbours are allowed).

    >>> sorted_runs([1, 2, 2, 1, 5, 0])
    [[1, 2, 2], [1, 5], [0]]
    """
    runs: list[list[int]] = []
    for value in values:
        if runs and runs[-1][-1] <= value:
            runs[-1].append(value)
        else:
            runs.append([value])
    return runs


def closest_to_average(values):
    """
    Return the value of the list that lies closest to the mean of all values. If two values are
    equally close, return the larger one.

    >>> closest_to_average([1, 2, 9])
    2
    >>> closest_to_average([4, 6])
    6
    """
    mean = sum(values) / len(values)
    best = values[0]
    for value in values[1:]:
        distance = abs(value - mean)
        if distance < abs(best - mean) or (distance == abs(best - mean) and value > best):
            best = value
    return best


def inversions_with_first(values: List[int]) -> List[int]:
    """
    For each element count how many elements to the right of it are smaller.

    >>> inversions_with_first([5, 2, 6, 1])
    [2, 1, 1, 0]
    """
    result = []
    for i in range(len(values)):
        smaller = 0
        for j in range(i + 1, len(values)):
            if values[j] < values[i]:
                smaller += 1
        result.append(smaller)
    return result


def queue_by_priority(tasks: List[Tuple[str, int]], slots: int) -> List[str]:
    """
    Each task has a name and a priority. Choose the slots tasks of highest priority (the earlier one
    in a tie), but return their names in the order in which they were given.

    >>> queue_by_priority([('wash', 1), ('cook', 5), ('read', 3)], 2)
    ['cook', 'read']
    """
    order = sorted(range(len(tasks)), key=lambda i: (-tasks[i][1], i))
    chosen = sorted(order[:slots])
    return [tasks[i][0] for i in chosen]


def sort_by_digit_count_and_value(numbers: List[int]) -> List[int]:
    """
    Numbers with many digits come first. Those with equally many digits are sorted in
    ascending order. The sign of a number is not a digit.

    >>> sort_by_digit_count_and_value([5, -10, 300, 12, 1])
    [300, -10, 12, 1, 5]
    """
    return sorted(numbers, key=lambda number: (-len(str(abs(number))), number))


def rearrange_by_indices(items, order):
    """
    The list order tells for each item its new position. Return the items at these positions.
    If two items want the same position, or a position does not exist, return None.

    >>> rearrange_by_indices(['a', 'b', 'c'], [2, 0, 1])
    ['b', 'c', 'a']
    >>> rearrange_by_indices(['a', 'b'], [0, 0]) is None
    True
    """
    if sorted(order) != list(range(len(items))):
        return None
    result = [None] * len(items)
    for item, position in zip(items, order):
        result[position] = item
    return result


def count_sort_letters(text: str) -> str:
    """
    Sort the small letters of a text by counting them and return a string in which each letter
    is followed by its count. Other characters are ignored.

    >>> count_sort_letters('hello, hello')
    'e2h2l4o2'
    """
    counts = [0] * 26
    for char in text:
        if "a" <= char <= "z":
            counts[ord(char) - ord("a")] += 1
    result = ""
    for i in range(26):
        if counts[i] > 0:
            result += chr(ord("a") + i) + str(counts[i])
    return result


def comparison_winner(points: Dict[str, List[int]]) -> str:
    """
    Compare players by their best game. If these are equal, compare their second best games and so
    on. Return the name of the winner; all players have played equally many games.

    >>> comparison_winner({'Ed': [3, 9, 2], 'Flo': [9, 4, 1]})
    'Flo'
    """
    best_name = ""
    best_games: List[int] = []
    for name, games in points.items():
        ordered = sorted(games, reverse=True)
        if best_name == "" or ordered > best_games:
            best_name = name
            best_games = ordered
    return best_name


def middle_values(values: list[int], share: int) -> list[int]:
    """
    Sort the values and return the middle share of them: as many values as share says, with equally
    many left out below and above. If that is impossible, leave out one more below.

    >>> middle_values([9, 1, 5, 7, 3], 3)
    [3, 5, 7]
    >>> middle_values([4, 2, 1, 3], 1)
    [3]
    """
    ordered = sorted(values)
    left_out = len(ordered) - share
    start = left_out - left_out // 2
    return ordered[start : start + share]


def sort_intervals_by_end(intervals: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Choose as many meetings as possible that do not overlap. Always take the meeting that
    ends first among those that start no earlier than the last one ended.

    >>> sort_intervals_by_end([(1, 4), (3, 5), (4, 7), (0, 8)])
    [(1, 4), (4, 7)]
    """
    chosen: List[Tuple[int, int]] = []
    for start, end in sorted(intervals, key=lambda meeting: meeting[1]):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end))
    return chosen
