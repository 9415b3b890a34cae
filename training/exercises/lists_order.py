"""Sorting, ranking, merging, rotating and partitioning lists."""

import heapq
import re
from collections import Counter, defaultdict, deque
from itertools import chain, groupby, zip_longest


def competition_ranks(points: list[int]) -> list[int]:
    """Return the rank of each player: the most points get 1, ties share a rank and leave a gap after it.

    >>> competition_ranks([50, 80, 50, 20])
    [2, 1, 2, 4]
    """
    ranks = []
    for own in points:
        better = sum(1 for other in points if other > own)
        ranks.append(better + 1)
    return ranks


def dense_ranks(values: list[float]) -> list[int]:
    """
    >>> dense_ranks([3.5, 1.0, 3.5, 9.0])
    [2, 1, 2, 3]

    Rank the values from the smallest, starting at 1, with equal values sharing a rank and no gaps.
    """
    rank_of = {value: rank for rank, value in enumerate(sorted(set(values)), start=1)}
    return [rank_of[value] for value in values]


def rotate_to_front(items: list[str], first: str) -> list[str]:
    """Turn the list around like a ring until the given item is first.

    >>> rotate_to_front(["mon", "tue", "wed", "thu"], "wed")
    ['wed', 'thu', 'mon', 'tue']
    """
    at = items.index(first)
    return items[at:] + items[:at]


def merge_sorted_descending(left: list[int], right: list[int]) -> list[int]:
    """Merge two lists that are each sorted from high to low into one sorted the same way.

    >>> merge_sorted_descending([9, 4, 1], [7, 4])
    [9, 7, 4, 4, 1]
    """
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] >= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def evens_before_odds(numbers: list[int]) -> list[int]:
    """
    >>> evens_before_odds([5, 2, 7, 8, 4])
    [2, 8, 4, 5, 7]

    Move the even numbers to the front; both groups keep the order they had.
    """
    return sorted(numbers, key=lambda n: n % 2)


def natural_order(names):
    """Sort file names so that the numbers in them are compared as numbers.

    For example, 'page10' comes after 'page9'.

    >>> natural_order(["page10", "page9", "cover"])
    ['cover', 'page9', 'page10']
    """

    def key(name):
        parts = re.split(r"(\d+)", name)
        return [int(part) if part.isdigit() else part for part in parts]

    return sorted(names, key=key)


def by_last_name(people: list[str]) -> list[str]:
    """Sort full names by the last word, and by the words before it where the last words are equal.

    >>> by_last_name(["Zoe Hall", "Ian Berg", "Amy Hall"])
    ['Ian Berg', 'Amy Hall', 'Zoe Hall']
    """

    def key(person):
        *given, family = person.split()
        return family, given

    return sorted(people, key=key)


def deal_cards(deck: list[str], players: int) -> list[list[str]]:
    """Deal the deck one card at a time to the players in turn and return their hands.

    >>> deal_cards(["a", "b", "c", "d", "e"], 2)
    [['a', 'c', 'e'], ['b', 'd']]
    """
    hands = [[] for _ in range(players)]
    for turn, card in enumerate(deck):
        hands[turn % players].append(card)
    return hands


def riffle(deck):
    """Cut the deck into halves and interleave them, the first half's card always coming first.

    With an odd number of cards the first half is one card larger.

    >>> riffle([1, 2, 3, 4, 5])
    [1, 4, 2, 5, 3]
    """
    middle = (len(deck) + 1) // 2
    mixed = []
    for i in range(middle):
        mixed.append(deck[i])
        if middle + i < len(deck):
            mixed.append(deck[middle + i])
    return mixed


def round_robin_merge(*queues):
    """Take one element from each queue in turn, skipping queues that have run out.

    >>> round_robin_merge([1, 2, 3], [10], [20, 21])
    [1, 10, 20, 2, 21, 3]
    """
    missing = object()
    rounds = zip_longest(*queues, fillvalue=missing)
    return [item for turn in rounds for item in turn if item is not missing]


def custom_alphabet_sort(words: list[str], alphabet: str) -> list[str]:
    """Sort words according to the letter order given by the alphabet, which has all used letters.

    >>> custom_alphabet_sort(["ab", "ba", "bb"], "ba")
    ['bb', 'ba', 'ab']
    """
    order = {letter: place for place, letter in enumerate(alphabet)}
    return sorted(words, key=lambda word: [order[letter] for letter in word])


def three_way_partition(values: list[int], pivot: int) -> list[int]:
    """Rearrange a copy so that values below the pivot come first, then those equal to it, then the rest.

    >>> three_way_partition([5, 1, 7, 5, 3], 5)
    [1, 3, 5, 5, 7]
    """
    below, equal, above = [], [], []
    for value in values:
        if value < pivot:
            below.append(value)
        elif value > pivot:
            above.append(value)
        else:
            equal.append(value)
    return below + equal + above


def swaps_to_sort(values: list[int]) -> int:
    """Count the neighbour swaps that bubble sort makes on a copy of the list.

    >>> swaps_to_sort([3, 1, 2])
    2
    """
    work = list(values)
    swaps = 0
    for end in range(len(work) - 1, 0, -1):
        for i in range(end):
            if work[i] > work[i + 1]:
                work[i], work[i + 1] = work[i + 1], work[i]
                swaps += 1
    return swaps


def top_k_with_ties(scores: list[int], k: int) -> list[int]:
    """Return the k best scores from high to low, plus any further ones equal to the last of them.

    >>> top_k_with_ties([5, 9, 7, 7, 3], 2)
    [9, 7, 7]
    """
    ordered = sorted(scores, reverse=True)
    if k >= len(ordered):
        return ordered
    cut = ordered[k - 1]
    return [score for score in ordered if score >= cut]


def is_sorted_by_length(words: list[str]) -> bool:
    """Say whether no word is shorter than the one before it.

    >>> is_sorted_by_length(["a", "of", "it", "the"])
    True
    >>> is_sorted_by_length(["the", "a"])
    False
    """
    return all(len(a) <= len(b) for a, b in zip(words, words[1:]))


def order_by_frequency(letters):
    """Return the distinct letters, most frequent first; equally frequent ones alphabetically.

    >>> order_by_frequency("banana")
    ['a', 'n', 'b']
    """
    counts = Counter(letters)
    return sorted(counts, key=lambda letter: (-counts[letter], letter))


def split_into_sorted_runs(values: list[int]) -> list[list[int]]:
    """Cut the list into pieces, as few as possible, that each never fall.

    >>> split_into_sorted_runs([1, 4, 2, 2, 3, 0])
    [[1, 4], [2, 2, 3], [0]]
    >>> split_into_sorted_runs([])
    []
    """
    runs = []
    for value in values:
        if runs and runs[-1][-1] <= value:
            runs[-1].append(value)
        else:
            runs.append([value])
    return runs


def promote(ranking, name, places):
    """
    >>> promote(["a", "b", "c", "d"], "d", 2)
    ['a', 'd', 'b', 'c']
    >>> promote(["a", "b"], "b", 9)
    ['b', 'a']

    Move the name up by the number of places, but not beyond the top.
    """
    others = [other for other in ranking if other != name]
    target = max(0, ranking.index(name) - places)
    others.insert(target, name)
    return others


def rotate_rows_left(rows: list[list[int]]) -> list[list[int]]:
    """Rotate row number i to the left by i places.

    >>> rotate_rows_left([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [[1, 2, 3], [5, 6, 4], [9, 7, 8]]
    """
    return [row[i % len(row) :] + row[: i % len(row)] for i, row in enumerate(rows)]


def sort_only_negatives(values):
    """Sort the negative values among the places they hold; all other values stay where they are.

    >>> sort_only_negatives([-1, 5, -7, 3, -4])
    [-7, 5, -4, 3, -1]
    """
    negatives = sorted((v for v in values if v < 0), reverse=True)
    result = []
    for value in values:
        result.append(negatives.pop() if value < 0 else value)
    return result


def smallest_of_streams(streams, count):
    """Return the first count elements of the merged order of several sorted lists.

    >>> smallest_of_streams([[2, 8], [1, 9], [3]], 4)
    [1, 2, 3, 8]
    """
    merged = heapq.merge(*streams)
    return [value for _, value in zip(range(count), merged)]


def balanced_teams(strengths: list[int]) -> tuple[list[int], list[int]]:
    """Share players between two teams: the strongest left always goes to the team with the lower total.

    The first team is served when the totals are equal.

    >>> balanced_teams([4, 7, 5, 2])
    ([7, 2], [5, 4])
    """
    home, away = [], []
    for strength in sorted(strengths, reverse=True):
        team = home if sum(home) <= sum(away) else away
        team.append(strength)
    return home, away


def insertion_sort_steps(values: list[int]) -> list[list[int]]:
    """Record the list as it looks after each element was inserted into the sorted part at the left.

    >>> insertion_sort_steps([3, 1, 2])
    [[3, 1, 2], [1, 3, 2], [1, 2, 3]]
    """
    work = list(values)
    snapshots = []
    for i in range(len(work)):
        j = i
        while j > 0 and work[j - 1] > work[j]:
            work[j - 1], work[j] = work[j], work[j - 1]
            j -= 1
        snapshots.append(work[:])
    return snapshots


def apply_permutation(items: list[str], order: list[int]) -> list[str]:
    """Put the item at index i into the place order[i].

    >>> apply_permutation(["a", "b", "c"], [2, 0, 1])
    ['b', 'c', 'a']
    """
    placed = [""] * len(items)
    for item, target in zip(items, order):
        placed[target] = item
    return placed


def inverse_permutation(order):
    """Return the permutation that undoes the given one, so that inverse[order[i]] is i.

    >>> inverse_permutation([2, 0, 1])
    [1, 2, 0]
    """
    return sorted(range(len(order)), key=order.__getitem__)


def reverse_in_groups(items: list[int], size: int) -> list[int]:
    """Reverse each block of size items; a shorter block at the end is left as it is.

    >>> reverse_in_groups([1, 2, 3, 4, 5], 2)
    [2, 1, 4, 3, 5]
    """
    result = []
    for start in range(0, len(items), size):
        block = items[start : start + size]
        result += block[::-1] if len(block) == size else block
    return result


def priority_order(tasks: list[tuple[str, str]]) -> list[str]:
    """
    >>> priority_order([("mail", "low"), ("fix", "high"), ("nap", "?"), ("call", "normal")])
    ['fix', 'call', 'mail', 'nap']

    Return the task names ordered by priority 'high', 'normal', 'low'; unknown priorities come last.

    Tasks of one priority keep their order.
    """
    levels = {"high": 0, "normal": 1, "low": 2}
    ordered = sorted(tasks, key=lambda task: levels.get(task[1], len(levels)))
    return [name for name, _ in ordered]


def bucket_by_length(words: list[str]) -> list[list[str]]:
    """Group the words by length, shortest group first, each group sorted alphabetically.

    >>> bucket_by_length(["to", "be", "a", "fox"])
    [['a'], ['be', 'to'], ['fox']]
    """
    ordered = sorted(words, key=lambda word: (len(word), word))
    return [list(group) for _, group in groupby(ordered, key=len)]


def pancake_flip_to_top(stack: list[int]) -> list[int]:
    """Flip the part of the stack that ends in the largest pancake so that it comes to the front.

    >>> pancake_flip_to_top([2, 4, 9, 1])
    [9, 4, 2, 1]
    """
    depth = stack.index(max(stack)) + 1
    return stack[:depth][::-1] + stack[depth:]


def dependency_order(needs: dict[str, list[str]]) -> list[str]:
    """
    >>> dependency_order({"app": ["web", "db"], "web": ["net"], "db": [], "net": []})
    ['db', 'net', 'web', 'app']

    Order the packages so that each one comes after everything it needs, trying names alphabetically.

    There are no circular needs.
    """
    done = []

    def visit(name):
        if name in done:
            return
        for needed in sorted(needs[name]):
            visit(needed)
        done.append(name)

    for name in sorted(needs):
        visit(name)
    return done


def interleave_by_group(items: list[str]) -> list[str]:
    """Spread items with equal first letters: one of each letter per round, letters in order of appearance.

    >>> interleave_by_group(["a1", "a2", "b1", "a3", "b2"])
    ['a1', 'b1', 'a2', 'b2', 'a3']
    """
    groups = defaultdict(deque)
    for item in items:
        groups[item[0]].append(item)
    spread = []
    while len(spread) < len(items):
        for group in groups.values():
            if group:
                spread.append(group.popleft())
    return spread


def medal_table(results):
    """Sort countries by gold, then silver, then bronze, all descending, then by name.

    >>> medal_table({"B": (1, 0, 2), "A": (1, 0, 2), "C": (1, 3, 0)})
    ['C', 'A', 'B']
    """

    def key(country):
        gold, silver, bronze = results[country]
        return -gold, -silver, -bronze, country

    return sorted(results, key=key)


def keep_sorted_insert(values: list[int], new: int) -> list[int]:
    """Return a copy of a rising list with the new value put where it belongs, after equal ones.

    >>> keep_sorted_insert([2, 4, 9], 5)
    [2, 4, 5, 9]
    """
    place = len(values)
    while place > 0 and values[place - 1] > new:
        place -= 1
    return values[:place] + [new] + values[place:]


def out_of_place(values: list[int]) -> list[int]:
    """List the indices at which the list differs from its sorted version.

    >>> out_of_place([1, 5, 3, 4, 9])
    [1, 2, 3]
    """
    return [i for i, (now, then) in enumerate(zip(values, sorted(values))) if now != then]


def merge_without_duplicates(first: list[int], second: list[int]) -> list[int]:
    """Merge two sorted lists into one sorted list in which every value occurs once.

    >>> merge_without_duplicates([1, 1, 4], [2, 4, 6])
    [1, 2, 4, 6]
    """
    merged = []
    for value in heapq.merge(first, second):
        if not merged or merged[-1] != value:
            merged.append(value)
    return merged


def sort_versions(versions: list[str]) -> list[str]:
    """Sort dotted version numbers from newest to oldest, comparing part by part as numbers.

    >>> sort_versions(["1.9", "1.10.1", "1.10"])
    ['1.10.1', '1.10', '1.9']
    """
    return sorted(versions, key=lambda v: [int(part) for part in v.split(".")], reverse=True)


def partition_by_sum(values, capacity):
    """Fill boxes in order: a value starts a new box when the current one would exceed the capacity.

    A value above the capacity gets a box of its own.

    >>> partition_by_sum([4, 3, 5, 2, 9], 8)
    [[4, 3], [5, 2], [9]]
    """
    boxes = []
    for value in values:
        if boxes and sum(boxes[-1]) + value <= capacity:
            boxes[-1].append(value)
        else:
            boxes.append([value])
    return boxes


def move_selected(items: list[str], selected: set[str], before: str) -> list[str]:
    """Move the selected items together to the place right before another, unselected item.

    >>> move_selected(["a", "b", "c", "d"], {"a", "d"}, "c")
    ['b', 'a', 'd', 'c']
    """
    moved = [item for item in items if item in selected]
    rest = [item for item in items if item not in selected]
    at = rest.index(before)
    return rest[:at] + moved + rest[at:]


def stable_unique_by_case(words: list[str]) -> list[str]:
    """Sort words ignoring case and drop those that repeat an earlier one in other capitals.

    >>> stable_unique_by_case(["Pear", "apple", "PEAR", "Fig"])
    ['apple', 'Fig', 'Pear']
    """
    first_spelling = {}
    for word in words:
        first_spelling.setdefault(word.lower(), word)
    return [first_spelling[low] for low in sorted(first_spelling)]


def rank_changes(before: list[str], after: list[str]) -> dict[str, int]:
    """Tell for each name in the new ranking how many places it has climbed (negative: fallen).

    Names new to the ranking are left out.

    >>> rank_changes(["a", "b", "c"], ["c", "a", "d"])
    {'c': 2, 'a': -1}
    """
    changes = {}
    for place, name in enumerate(after):
        if name in before:
            changes[name] = before.index(name) - place
    return changes


def order_by_reference(values: list[int], reference: list[int]) -> list[int]:
    """
    >>> order_by_reference([9, 1, 3, 3, 2], [3, 1])
    [3, 3, 1, 2, 9]

    Sort the values in the order of the reference list; values not in it follow in rising order.
    """
    known = [[value] * values.count(value) for value in reference]
    others = sorted(value for value in values if value not in reference)
    return list(chain(*known, others))


def snake_draft(players, teams):
    """Let teams pick players in turn, the order of the teams turning round after each round.

    >>> snake_draft(["a", "b", "c", "d", "e"], 2)
    [['a', 'd', 'e'], ['b', 'c']]
    """
    picks = [[] for _ in range(teams)]
    for number, player in enumerate(players):
        round_number, seat = divmod(number, teams)
        if round_number % 2:
            seat = teams - 1 - seat
        picks[seat].append(player)
    return picks


def mountain_shape(values):
    """Arrange the values so that they rise and then fall, the sorted values going left and right in turn.

    >>> mountain_shape([4, 1, 3, 2, 5])
    [1, 3, 5, 4, 2]
    """
    ordered = sorted(values)
    return ordered[::2] + ordered[1::2][::-1]


def move_finished_down(todo: list[tuple[str, bool]]) -> list[str]:
    """Show (task, finished) pairs as text: open tasks first, then the finished ones marked with 'x '.

    >>> move_finished_down([("wash", True), ("cook", False), ("read", False)])
    ['cook', 'read', 'x wash']
    """
    still_open = [task for task, finished in todo if not finished]
    finished_ones = [f"x {task}" for task, finished in todo if finished]
    return still_open + finished_ones


def shelf_order(books, width):
    """Put books (title, thickness) on shelves of the given width, thinnest first; return title lists.

    >>> shelf_order([("A", 4), ("B", 2), ("C", 3)], 6)
    [['B', 'C'], ['A']]
    """
    shelves = [[]]
    room = width
    for title, thickness in sorted(books, key=lambda book: book[1]):
        if thickness > room:
            shelves.append([])
            room = width
        shelves[-1].append(title)
        room -= thickness
    return shelves
