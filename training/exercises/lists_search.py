"""Finding, filtering and locating things in lists."""

import bisect
import re
from collections import Counter, defaultdict, deque
from itertools import dropwhile, takewhile


def first_over_limit(readings: list[float], limit: float) -> int:
    """Return the position of the first reading above the limit, or -1 if none is above it.

    >>> first_over_limit([3, 8, 12, 5, 20], 10)
    2
    >>> first_over_limit([1, 2], 10)
    -1
    """
    for position, reading in enumerate(readings):
        if reading > limit:
            return position
    return -1


def last_position_of_each(words):
    """Map every word to the last index at which it appears.

    >>> last_position_of_each(["a", "b", "a", "c"])
    {'a': 2, 'b': 1, 'c': 3}
    """
    positions = {}
    for i, word in enumerate(words):
        positions[word] = i
    return positions


def nearest_value(values, target):
    """
    Return the value with the smallest distance to target. When two values are
    equally far away, the smaller one wins.

    >>> nearest_value([4, 10, 15], 11)
    10
    >>> nearest_value([4, 8], 6)
    4
    """
    return min(values, key=lambda v: (abs(v - target), v))


def keep_between_markers(lines: list[str], start: str, end: str) -> list[str]:
    """Return the lines strictly between the first start line and the next end line.

    If the end line never comes, everything after the start line is returned.

    >>> keep_between_markers(["x", "BEGIN", "a", "b", "END", "y"], "BEGIN", "END")
    ['a', 'b']
    >>> keep_between_markers(["BEGIN", "q"], "BEGIN", "END")
    ['q']
    """
    kept = []
    inside = False
    for line in lines:
        if inside and line == end:
            break
        if inside:
            kept.append(line)
        elif line == start:
            inside = True
    return kept


def missing_ticket_numbers(sold: list[int]) -> list[int]:
    """List the ticket numbers that lie between the lowest and the highest sold one but were not sold.

    >>> missing_ticket_numbers([7, 3, 4])
    [5, 6]
    >>> missing_ticket_numbers([])
    []
    """
    if not sold:
        return []
    seen = set(sold)
    return [n for n in range(min(sold), max(sold) + 1) if n not in seen]


def find_sublist(haystack, needle):
    """Return the index at which needle first starts as a consecutive part of haystack, else None.

    >>> find_sublist([1, 2, 3, 2, 3, 4], [2, 3, 4])
    3
    >>> find_sublist([1, 2], [3]) is None
    True
    """
    width = len(needle)
    for start in range(len(haystack) - width + 1):
        if haystack[start : start + width] == needle:
            return start
    return None


def second_occurrence(items: list, wanted) -> int:
    """Give the index where wanted appears for the second time; -1 if it appears fewer than two times.

    >>> second_occurrence(["tea", "milk", "tea", "tea"], "tea")
    2
    >>> second_occurrence(["tea"], "tea")
    -1
    """
    try:
        first = items.index(wanted)
        return items.index(wanted, first + 1)
    except ValueError:
        return -1


def insertion_rank(sorted_scores: list[int], score: int) -> int:
    """Return the 1-based place a new score takes in a table sorted from high to low.

    A new score is placed behind the equal ones that are already there.

    >>> insertion_rank([90, 70, 70, 50], 70)
    4
    >>> insertion_rank([90, 70], 95)
    1
    """
    place = 1
    for existing in sorted_scores:
        if existing < score:
            break
        place += 1
    return place


def words_with_all_letters(words: list[str], letters: str) -> list[str]:
    """Keep those words that contain every one of the given letters, ignoring case.

    >>> words_with_all_letters(["Stone", "nest", "tin"], "ne")
    ['Stone', 'nest']
    """
    needed = set(letters.lower())
    return [word for word in words if needed <= set(word.lower())]


def first_unmatched(expected: list[str], actual: list[str]) -> int:
    """Return the first index where the two lists differ.

    If one list is a prefix of the other, the length of the shorter one is returned;
    if they are equal, the result is -1.

    >>> first_unmatched(["a", "b"], ["a", "c"])
    1
    >>> first_unmatched(["a"], ["a", "b"])
    1
    >>> first_unmatched(["a"], ["a"])
    -1
    """
    for i, (want, got) in enumerate(zip(expected, actual)):
        if want != got:
            return i
    if len(expected) != len(actual):
        return min(len(expected), len(actual))
    return -1


def without_neighbours_of(values, marker):
    """Remove the elements directly before and after each marker, but keep the markers.

    >>> without_neighbours_of([1, 2, 0, 3, 4], 0)
    [1, 0, 4]
    >>> without_neighbours_of([0, 0, 5], 0)
    [0, 0]
    """
    kept = []
    for i, value in enumerate(values):
        near = values[max(0, i - 1) : i] + values[i + 1 : i + 2]
        if value == marker or marker not in near:
            kept.append(value)
    return kept


def split_at_first(items: list[int], predicate_value: int) -> tuple[list[int], list[int]]:
    """Split the list before the first item that is at least predicate_value.

    For example, with 5 the list 1, 4, 7, 2 splits into 1, 4 and 7, 2.

    >>> split_at_first([1, 4, 7, 2], 5)
    ([1, 4], [7, 2])
    >>> split_at_first([1], 5)
    ([1], [])
    """
    head = list(takewhile(lambda x: x < predicate_value, items))
    return head, items[len(head) :]


def strip_zeros(signal):
    """Cut the zeros from both ends of the list, leaving zeros in the middle alone.

    >>> strip_zeros([0, 0, 3, 0, 1, 0])
    [3, 0, 1]
    >>> strip_zeros([0, 0])
    []
    """
    start, stop = 0, len(signal)
    while start < stop and signal[start] == 0:
        start += 1
    while stop > start and signal[stop - 1] == 0:
        stop -= 1
    return signal[start:stop]


def count_visible_from_left(heights: list[int]) -> int:
    """Count the buildings someone at the left end can see: those higher than all before them.

    >>> count_visible_from_left([3, 1, 4, 4, 6])
    3
    >>> count_visible_from_left([])
    0
    """
    visible = 0
    tallest = float("-inf")
    for height in heights:
        if height > tallest:
            visible += 1
            tallest = height
    return visible


def duplicates_in_order(names: list[str]) -> list[str]:
    """Return each name that occurs more than once, ordered by where its repetition is first noticed.

    >>> duplicates_in_order(["ann", "bob", "bob", "cid", "ann", "bob"])
    ['bob', 'ann']
    """
    seen, repeated = set(), []
    for name in names:
        if name in seen and name not in repeated:
            repeated.append(name)
        seen.add(name)
    return repeated


def find_rows_with_prefix(sorted_words: list[str], prefix: str) -> list[str]:
    """
    >>> find_rows_with_prefix(["ant", "bar", "barn", "bee"], "bar")
    ['bar', 'barn']

    Return the words starting with prefix from an alphabetically sorted list.
    The search uses bisection to reach the first candidate.
    """
    at = bisect.bisect_left(sorted_words, prefix)
    found = []
    while at < len(sorted_words) and sorted_words[at].startswith(prefix):
        found.append(sorted_words[at])
        at += 1
    return found


def drop_leading_comments(lines):
    """Leave out the comment lines (starting with #) and blank lines at the top only.

    >>> drop_leading_comments(["# a", "", "x = 1", "# b"])
    ['x = 1', '# b']
    """
    return list(dropwhile(lambda line: not line.strip() or line.startswith("#"), lines))


def candidates_for_pattern(words, pattern):
    """Find the words that fit a crossword pattern in which '.' stands for any letter.

    >>> candidates_for_pattern(["cat", "cot", "coat", "dot"], "c.t")
    ['cat', 'cot']
    """
    result = []
    for word in words:
        if len(word) == len(pattern) and all(p in (".", c) for p, c in zip(pattern, word)):
            result.append(word)
    return result


def longest_with_first_letter(words: list[str]) -> dict[str, str]:
    """For each initial letter, find the longest word that starts with it; the earlier word wins a tie.

    >>> longest_with_first_letter(["sea", "boat", "sand", "salt", "bay"])
    {'s': 'sand', 'b': 'boat'}
    """
    longest = {}
    for word in words:
        initial = word[0]
        if initial not in longest or len(word) > len(longest[initial]):
            longest[initial] = word
    return longest


def pair_with_product(values: list[int], product: int) -> tuple[int, int] | None:
    """
    >>> pair_with_product([2, 5, 3, 4], 12)
    (2, 3)
    >>> pair_with_product([2, 5], 11) is None
    True

    Return the indices (i, j), i < j, of two values with the given product, or None.

    The pair with the smallest j is taken, and for that j the smallest i.
    """
    for j in range(1, len(values)):
        for i in range(j):
            if values[i] * values[j] == product:
                return i, j
    return None


def every_position(items: list[str]) -> dict[str, list[int]]:
    """Build an index that tells for each item all of its positions.

    >>> every_position(["x", "y", "x"])
    {'x': [0, 2], 'y': [1]}
    """
    index = defaultdict(list)
    for position, item in enumerate(items):
        index[item].append(position)
    return dict(index)


def reject_outside(values, low, high):
    """Separate the values into those within [low, high] and those outside; return both lists.

    >>> reject_outside([5, 1, 9, 7], 4, 8)
    ([5, 7], [1, 9])
    """
    inside, outside = [], []
    for value in values:
        (inside if low <= value <= high else outside).append(value)
    return inside, outside


def first_free_seat(taken: list[int]) -> int:
    """Return the lowest seat number, counting from 1, that is not in the list of taken seats.

    >>> first_free_seat([2, 1, 5])
    3
    >>> first_free_seat([])
    1
    """
    occupied = set(taken)
    seat = 1
    while seat in occupied:
        seat += 1
    return seat


def adjacent_free_seats(row, group):
    """Find where a group can sit side by side in a row such as '.X..X'.

    A dot is a free seat. The index of the first seat of the leftmost fitting gap is
    returned, or -1.

    >>> adjacent_free_seats(".X..X...", 2)
    2
    >>> adjacent_free_seats(".X..X...", 4)
    -1
    """
    free = 0
    for i, seat in enumerate(row):
        free = free + 1 if seat == "." else 0
        if free == group:
            return i - group + 1
    return -1


def most_isolated(points: list[int]) -> int:
    """Return the point whose nearest other point is farthest away (the smallest such point on ties).

    >>> most_isolated([1, 2, 10, 4])
    10
    """
    ordered = sorted(points)
    best_point, best_room = ordered[0], -1
    for i, point in enumerate(ordered):
        others = ordered[:i] + ordered[i + 1 :]
        room = min(abs(point - other) for other in others)
        if room > best_room:
            best_point, best_room = point, room
    return best_point


def grep_with_context(lines: list[str], word: str) -> list[str]:
    """Return all lines containing the word along with the one line before each, without repeats.

    >>> grep_with_context(["a", "b error", "c", "d error"], "error")
    ['a', 'b error', 'c', 'd error']
    >>> grep_with_context(["error", "x", "y"], "error")
    ['error']
    """
    wanted = set()
    for number, line in enumerate(lines):
        if word in line:
            wanted.update({number, max(number - 1, 0)})
    return [lines[number] for number in sorted(wanted)]


def numbered_files(names):
    """Find the file names like 'scan12.png' and return their numbers in sorted order.

    >>> numbered_files(["scan12.png", "notes.txt", "scan3.png", "scan.png"])
    [3, 12]
    """
    numbers = []
    for name in names:
        match = re.fullmatch(r"scan(\d+)\.png", name)
        if match:
            numbers.append(int(match.group(1)))
    return sorted(numbers)


def positions_of_change(states: list[str]) -> list[int]:
    """Return the indices whose state differs from the state just before.

    >>> positions_of_change(["on", "on", "off", "on", "on"])
    [2, 3]
    """
    return [i for i in range(1, len(states)) if states[i] != states[i - 1]]


def lone_value(readings: list[int]) -> int | None:
    """Return the one value that occurs exactly once; None if there is none or more than one.

    >>> lone_value([4, 4, 7, 9, 9])
    7
    >>> lone_value([1, 2]) is None
    True
    """
    singles = [value for value, times in Counter(readings).items() if times == 1]
    if len(singles) != 1:
        return None
    return singles[0]


def pick_every_other_match(items: list[int], divisor: int) -> list[int]:
    """
    >>> pick_every_other_match([3, 4, 6, 9, 12], 3)
    [3, 9]

    Of the items divisible by divisor, keep the first, third, fifth and so on.
    """
    matches = [item for item in items if item % divisor == 0]
    return matches[::2]


def days_since_last(events, kind):
    """For every day tell how many days ago the kind of event last happened, 0 for the same day.

    Days before its first happening get -1.

    >>> days_since_last(["sun", "rain", "sun", "sun", "rain"], "rain")
    [-1, 0, 1, 2, 0]
    """
    result = []
    last = None
    for day, event in enumerate(events):
        if event == kind:
            last = day
        result.append(-1 if last is None else day - last)
    return result


def remove_at_positions(items, positions):
    """Return a copy of items without those at the given positions; negative positions count from the end.

    >>> remove_at_positions(["a", "b", "c", "d"], [0, -1])
    ['b', 'c']
    """
    size = len(items)
    doomed = {p + size if p < 0 else p for p in positions}
    return [item for i, item in enumerate(items) if i not in doomed]


def lookup_bracket(thresholds, labels, amount):
    """
    >>> lookup_bracket([10, 20], ["low", "mid", "high"], 10)
    'mid'
    >>> lookup_bracket([10, 20], ["low", "mid", "high"], 9)
    'low'

    Return the label of the bracket that amount falls in.

    thresholds are rising lower bounds of labels[1:], so there is one label more than thresholds.
    """
    return labels[bisect.bisect_right(thresholds, amount)]


def recent_unique(pages: list[str], keep: int) -> list[str]:
    """Return the most recently visited distinct pages, newest first, at most keep of them.

    >>> recent_unique(["home", "cart", "home", "faq"], 2)
    ['faq', 'home']
    """
    recent = deque()
    for page in reversed(pages):
        if page not in recent:
            recent.append(page)
        if len(recent) == keep:
            break
    return list(recent)


def find_typo_matches(word: str, dictionary: list[str]) -> list[str]:
    """
    >>> find_typo_matches("lamp", ["lump", "camp", "clamp", "lamp", "limb"])
    ['lump', 'camp']

    Find the dictionary words of the same length that differ from word in exactly one letter.
    """

    def mismatches(other):
        return sum(a != b for a, b in zip(word, other))

    return [w for w in dictionary if len(w) == len(word) and mismatches(w) == 1]


def first_below_after_peak(prices: list[int]) -> int:
    """After the first highest price, find the first one that is under half of it; return its index or -1.

    >>> first_below_after_peak([3, 10, 6, 4, 2])
    3
    >>> first_below_after_peak([1, 2, 8])
    -1
    """
    peak_at = prices.index(max(prices))
    half = prices[peak_at] / 2
    for i in range(peak_at + 1, len(prices)):
        if prices[i] < half:
            return i
    return -1


def valley_positions(levels: list[float]) -> list[int]:
    """Return the inner indices that are strictly lower than both neighbours.

    >>> valley_positions([5, 2, 4, 4, 1, 9])
    [1, 4]
    """
    return [i for i in range(1, len(levels) - 1) if levels[i - 1] > levels[i] < levels[i + 1]]


def count_absent(required, stock):
    """
    >>> count_absent(["bolt", "bolt", "nut"], ["bolt", "nut", "nut"])
    {'bolt': 1}

    Tell how many pieces of each required item are lacking in the stock; met needs are left out.
    """
    lacking = Counter(required)
    lacking.subtract(stock)
    return {item: n for item, n in lacking.items() if n > 0}


def steps_matched(recipe: list[str], actions: list[str]) -> int:
    """Count how many steps of the recipe were carried out in order, whatever was done in between.

    >>> steps_matched(["mix", "bake", "cool"], ["mix", "wait", "bake", "eat"])
    2
    """
    done = 0
    for action in actions:
        if done < len(recipe) and action == recipe[done]:
            done += 1
    return done


def wait_until_cheaper(prices: list[int]) -> list[int]:
    """For each day tell how many days it takes until the price is lower than on that day; 0 if never.

    >>> wait_until_cheaper([5, 6, 4, 4, 1])
    [2, 1, 2, 1, 0]
    """
    waits = []
    for today, price in enumerate(prices):
        later = (day for day in range(today + 1, len(prices)) if prices[day] < price)
        waits.append(next(later, today) - today)
    return waits


def first_bad_build(good: int, bad: int, broken_builds: set[int]) -> int:
    """Bisect between a good and a bad build number to find the first broken one.

    From the first broken build on all are broken.

    >>> first_bad_build(0, 10, {7, 8, 9, 10})
    7
    """
    while bad - good > 1:
        middle = (good + bad) // 2
        if middle in broken_builds:
            bad = middle
        else:
            good = middle
    return bad


def lists_containing(shelves, title):
    """Return the numbers, from 1, of the shelves on which the title stands, and how often it stands there.

    >>> lists_containing([["A", "B"], ["C"], ["B", "B"]], "B")
    [(1, 1), (3, 2)]
    """
    places = []
    for number, shelf in enumerate(shelves, start=1):
        copies = shelf.count(title)
        if copies:
            places.append((number, copies))
    return places


def best_without_repeat(candidates: list[str], scores: list[int], used: set[str]) -> str | None:
    """Return the candidate with the highest score that has not been used; None if all have been.

    >>> best_without_repeat(["x", "y", "z"], [4, 9, 6], {"y"})
    'z'
    >>> best_without_repeat(["x"], [4], {"x"}) is None
    True
    """
    open_ones = [(score, name) for name, score in zip(candidates, scores) if name not in used]
    if not open_ones:
        return None
    return max(open_ones, key=lambda pair: pair[0])[1]


def find_marker_pairs(tokens: list[str]) -> list[tuple[int, int]]:
    """Pair each '<' with the next '>' behind it and return the index pairs; unclosed ones are ignored.

    >>> find_marker_pairs(["<", "a", ">", ">", "<", "<", ">"])
    [(0, 2), (4, 6)]
    """
    pairs = []
    opened = None
    for i, token in enumerate(tokens):
        if token == "<" and opened is None:
            opened = i
        elif token == ">" and opened is not None:
            pairs.append((opened, i))
            opened = None
    return pairs
