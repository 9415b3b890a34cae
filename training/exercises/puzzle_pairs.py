"""Puzzles about pairs: pairs in lists, pairs of lists, intervals, points, dictionaries and matches."""

from typing import Dict, List, Optional, Tuple


def count_close_pairs(values: List[int], limit: int) -> int:
    """
    Write a function that counts the pairs of positions i < j whose values
    differ by at most limit.
    Examples:
    count_close_pairs([1, 4, 2], 2) == 2
    count_close_pairs([5], 3) == 0
    """
    count = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if abs(values[i] - values[j]) <= limit:
                count += 1
    return count


def pair_with_product(numbers: List[int], product: int) -> Optional[Tuple[int, int]]:
    """
    You are given a list of integers. Find the first pair (by the position of its second member)
    with the given product and return it in the order of the list. Return None if there is none.

    pair_with_product([2, 5, 3, 4], 12) == (3, 4)
    pair_with_product([2, 5], 7) -> None
    """
    for j in range(len(numbers)):
        for i in range(j):
            if numbers[i] * numbers[j] == product:
                return numbers[i], numbers[j]
    return None


def overlap_length(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """
    Given two intervals (start, end), return the length of the part that they share.
    Intervals that only touch share nothing, so the answer is 0.

    For example: overlap_length((1, 5), (3, 9)) == 2 and overlap_length((1, 2), (2, 3)) == 0
    """
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    if end <= start:
        return 0
    return end - start


def manhattan_nearest(points, target):
    """
    Given a list of points (x, y), return the one that is nearest to the target when you may walk
    only along the axes. If several points are equally near, return the first one.

    manhattan_nearest([(0, 0), (3, 1)], (2, 2)) -> (3, 1)
    """
    best = points[0]
    best_distance = None
    for x, y in points:
        distance = abs(x - target[0]) + abs(y - target[1])
        if best_distance is None or distance < best_distance:
            best = (x, y)
            best_distance = distance
    return best


def zip_longest_fill(a: List[int], b: List[int], fill: int) -> List[Tuple[int, int]]:
    """
    Pair up the elements of two lists. When one list ends, use the fill value in its place.

    zip_longest_fill([1, 2], [7], 0) == [(1, 7), (2, 0)]
    zip_longest_fill([], [], 0) == []
    """
    pairs = []
    for i in range(max(len(a), len(b))):
        left = a[i] if i < len(a) else fill
        right = b[i] if i < len(b) else fill
        pairs.append((left, right))
    return pairs


def invert_mapping(mapping: Dict[str, int]) -> Dict[int, List[str]]:
    """
    Turn a dictionary around: the values become keys, and each new value is the sorted list of all
    the keys that had it.

    invert_mapping({'b': 1, 'a': 1, 'c': 2}) == {1: ['a', 'b'], 2: ['c']}
    """
    inverted: Dict[int, List[str]] = {}
    for key in sorted(mapping):
        value = mapping[key]
        if value not in inverted:
            inverted[value] = []
        inverted[value].append(key)
    return inverted


def dance_partners(leaders, followers):
    """
    Dancers are given by height. Sort both groups and pair the smallest with the smallest and so
    on. Return the largest height difference in any pair.
    Dancers without a partner do not count; without any pair the answer is 0.

    dance_partners([170, 180], [165, 182]) -> 5
    dance_partners([], [150]) -> 0
    """
    largest = 0
    for a, b in zip(sorted(leaders), sorted(followers)):
        difference = abs(a - b)
        if difference > largest:
            largest = difference
    return largest


def symmetric_pairs(pairs: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    A pair (a, b) is symmetric if the pair (b, a) is in the list too. Return all the symmetric pairs
    with a < b in the order of their appearance, each of them once.

    symmetric_pairs([(1, 2), (3, 4), (2, 1)]) == [(1, 2)]
    symmetric_pairs([(5, 5)]) == []
    """
    result = []
    for a, b in pairs:
        if a < b and (b, a) in pairs and (a, b) not in result:
            result.append((a, b))
    return result


def merge_counts(first: Dict[str, int], second: Dict[str, int]) -> Dict[str, int]:
    """
    Add up two dictionaries of counts. Names whose total is zero must not be in the answer.

    merge_counts({'a': 2, 'b': 1}, {'b': -1, 'c': 4}) == {'a': 2, 'c': 4}
    """
    total = dict(first)
    for name, count in second.items():
        total[name] = total.get(name, 0) + count
    return {name: count for name, count in total.items() if count != 0}


def free_gaps(meetings: List[Tuple[int, int]], start: int, end: int) -> List[Tuple[int, int]]:
    """
    You are given meetings (start, end) that may overlap, and the start and the end of
    a working day. Return the gaps without a meeting in the order of time.

    free_gaps([(9, 10), (12, 14)], 8, 16) == [(8, 9), (10, 12), (14, 16)]
    free_gaps([(8, 16)], 8, 16) == []
    """
    gaps = []
    free_from = start
    for begin, finish in sorted(meetings):
        if begin > free_from:
            gaps.append((free_from, begin))
        free_from = max(free_from, finish)
    if free_from < end:
        gaps.append((free_from, end))
    return gaps


def compare_hands(a: list[int], b: list[int]) -> int:
    """
    Two players lay down cards at the same time, one after the other. The higher card wins a round.
    Return the number of rounds won by a minus the number won by b.
    The additional cards of the longer hand are not played.

    compare_hands([3, 9, 1], [5, 2, 1, 8]) == 0
    compare_hands([4], [2]) == 1
    """
    difference = 0
    for mine, yours in zip(a, b):
        if mine > yours:
            difference += 1
        elif mine < yours:
            difference -= 1
    return difference


def pair_sums_seen_twice(numbers):
    """
    Add up every pair of two numbers at different positions and return a sorted list of the sums
    that arise from more than one pair.

    pair_sums_seen_twice([1, 2, 3, 4]) -> [5]
    pair_sums_seen_twice([1, 1]) -> []
    """
    counts = {}
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            s = numbers[i] + numbers[j]
            counts[s] = counts.get(s, 0) + 1
    return sorted(s for s in counts if counts[s] > 1)


def rectangle_overlap(a: Tuple[int, int, int, int], b: Tuple[int, int, int, int]) -> int:
    """
    A rectangle is given as (left, bottom, right, top). Return the area that two rectangles have in
    common, or 0 if there is none.

    rectangle_overlap((0, 0, 4, 3), (2, 1, 6, 5)) == 4
    rectangle_overlap((0, 0, 1, 1), (1, 0, 2, 1)) == 0
    """
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0
    return width * height


def secret_gift_chain(gives: Dict[str, str], start: str) -> List[str]:
    """
    Everybody gives a present to one person. Follow the presents from the start person and
    list the names until a name comes up again or somebody gives nothing.

    secret_gift_chain({'A': 'B', 'B': 'C', 'C': 'B'}, 'A') == ['A', 'B', 'C']
    secret_gift_chain({}, 'X') == ['X']
    """
    chain = [start]
    while chain[-1] in gives:
        following = gives[chain[-1]]
        if following in chain:
            break
        chain.append(following)
    return chain


def domino_row(dominoes: List[Tuple[int, int]]) -> bool:
    """
    Dominoes are laid in a row in the given order, but each of them may be turned around. Return
    True if the numbers of all touching halves can be equal.

    domino_row([(1, 2), (3, 2), (3, 5)]) == True
    domino_row([(1, 2), (3, 4)]) == False
    """
    if not dominoes:
        return True
    ends = set(dominoes[0])
    for a, b in dominoes[1:]:
        following = set()
        if a in ends:
            following.add(b)
        if b in ends:
            following.add(a)
        if not following:
            return False
        ends = following
    return True


def sock_drawer(socks: List[str]) -> Tuple[int, List[str]]:
    """
    Given the colours of single socks, return the number of pairs that can be made, and
    the sorted list of colours of which one sock is left over.

    sock_drawer(['red', 'blue', 'red', 'red']) == (1, ['blue', 'red'])
    """
    pairs = 0
    lonely: List[str] = []
    for colour in socks:
        if colour in lonely:
            lonely.remove(colour)
            pairs += 1
        else:
            lonely.append(colour)
    return pairs, sorted(lonely)


def dot_until_zero(a, b):
    """
    Multiply the elements of two lists position by position and add up the products. Stop before the
    first position where one of the elements is zero.

    dot_until_zero([1, 2, 0, 4], [3, 4, 5, 6]) -> 11
    """
    total = 0
    for x, y in zip(a, b):
        if x == 0 or y == 0:
            break
        total += x * y
    return total


def pairs_by_difference(numbers: list[int]) -> dict[int, int]:
    """
    For all pairs of different values in the list, count how often each difference (larger minus
    smaller) occurs. Repeated values are considered only once.

    pairs_by_difference([1, 3, 5, 3]) == {2: 2, 4: 1}
    """
    counts: dict[int, int] = {}
    values = sorted(set(numbers))
    for i, small in enumerate(values):
        for large in values[i + 1 :]:
            difference = large - small
            counts[difference] = counts.get(difference, 0) + 1
    return counts


def swap_to_equal_sums(a: List[int], b: List[int]) -> Optional[Tuple[int, int]]:
    """
    Find one element of a and one of b such that both lists have the same sum after the two have been
    exchanged. Return the first such pair, with the elements of a tried in order, or None.

    swap_to_equal_sums([4, 6], [1, 3, 2]) == (4, 2)
    swap_to_equal_sums([1, 2], [2]) -> None
    """
    gap = sum(a) - sum(b)
    for x in a:
        for y in b:
            if 2 * (x - y) == gap:
                return x, y
    return None


def mutual_friends(friends: Dict[str, List[str]], x: str, y: str) -> List[str]:
    """
    The dictionary gives the friends of each person. Return the sorted list of persons that are
    friends of both x and y. A person who is not in the dictionary has no friends.

    mutual_friends({'x': ['a', 'b'], 'y': ['b', 'c']}, 'x', 'y') == ['b']
    mutual_friends({}, 'x', 'y') == []
    """
    common = []
    for person in friends.get(x, []):
        if person in friends.get(y, []):
            common.append(person)
    return sorted(common)


def chess_attack(first, second):
    """
    Two queens stand on the squares first and second, written like "c4". Return True if they attack
    each other: on the same row, column or diagonal. Two queens on one square do not attack.

    chess_attack('a1', 'd4') -> True
    chess_attack('a1', 'b3') -> False
    """
    if first == second:
        return False
    columns = abs(ord(first[0]) - ord(second[0]))
    rows = abs(int(first[1]) - int(second[1]))
    return columns == 0 or rows == 0 or columns == rows


def alternate_pick(a: List[str], b: List[str]) -> List[str]:
    """
    Two captains choose players from their own lists in turn, a first. A player who has been
    chosen already is skipped, and the captain takes the next one of the list.
    Return the names in the order of choice; stop when a captain has nobody left.

    alternate_pick(['Jo', 'Al'], ['Jo', 'Di']) == ['Jo', 'Di', 'Al']
    """
    chosen: List[str] = []
    turn = 0
    while True:
        wishes = a if turn % 2 == 0 else b
        left = [name for name in wishes if name not in chosen]
        if not left:
            return chosen
        chosen.append(left[0])
        turn += 1


def between_exactly_one(value: int, intervals: List[Tuple[int, int]]) -> bool:
    """
    Return True if the value lies in exactly one of the closed intervals. The two ends of an
    interval may be given in either order.

    between_exactly_one(5, [(1, 6), (9, 7)]) == True
    between_exactly_one(5, [(1, 6), (5, 3)]) == False
    """
    hits = 0
    for a, b in intervals:
        if min(a, b) <= value <= max(a, b):
            hits += 1
    return hits == 1


def pair_up_strangers(people: List[str], known: List[Tuple[str, str]]) -> List[Tuple[str, str]]:
    """
    Return all pairs of people who do not know each other. The list known contains pairs
    in any order. Within a pair and among the pairs keep the order of the list people.

    pair_up_strangers(['A', 'B', 'C'], [('C', 'A')]) == [('A', 'B'), ('B', 'C')]
    """
    strangers = []
    for i, first in enumerate(people):
        for second in people[i + 1 :]:
            if (first, second) not in known and (second, first) not in known:
                strangers.append((first, second))
    return strangers


def smallest_shared(a, b):
    """
    Both lists are in ascending order. Walk through them with two indices and return the smallest
    value that is in both, or None.

    smallest_shared([1, 4, 6], [2, 4, 6]) -> 4
    smallest_shared([1], [2]) -> None
    """
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            return a[i]
        if a[i] < b[j]:
            i += 1
        else:
            j += 1
    return None


def exchange_rate(rates: Dict[Tuple[str, str], float], path: List[str]) -> Optional[float]:
    """
    The rates tell how much of the second currency one unit of the first gives. Return the rate
    along a path of currencies, rounded to four digits. If a direct rate is missing, use
    the opposite one; if that is missing too, return None.

    exchange_rate({('EUR', 'USD'): 1.25}, ['USD', 'EUR']) == 0.8
    exchange_rate({}, ['USD', 'EUR']) -> None
    """
    amount = 1.0
    for source, target in zip(path, path[1:]):
        if (source, target) in rates:
            amount *= rates[(source, target)]
        elif (target, source) in rates:
            amount /= rates[(target, source)]
        else:
            return None
    return round(amount, 4)


def steps_between_words(text: str, a: str, b: str) -> int:
    """
    Return the smallest distance, in words, between an occurrence of a and an occurrence of b in the
    text. Neighbouring words have the distance 1. If one of them is missing return -1.

    steps_between_words('to be or not to be', 'or', 'to') == 2
    steps_between_words('to be', 'to', 'me') == -1
    """
    words = text.split()
    best = -1
    for i in range(len(words)):
        for j in range(len(words)):
            if words[i] == a and words[j] == b:
                if best == -1 or abs(i - j) < best:
                    best = abs(i - j)
    return best


def pair_ratio(a: int, b: int) -> str:
    """
    Write the ratio of two positive integers in its simplest form.

    pair_ratio(6, 9) == '2:3'
    pair_ratio(5, 1) == '5:1'
    """
    divisor = min(a, b)
    while a % divisor != 0 or b % divisor != 0:
        divisor -= 1
    return f"{a // divisor}:{b // divisor}"


def balance_teams(strengths: list[int]) -> tuple[int, int]:
    """
    Divide players into two teams: go through them from the strongest to the weakest and put
    each into the team with the smaller sum so far (the first team in a tie).
    Return both sums.

    balance_teams([4, 9, 3, 5]) == (12, 9)
    """
    first = 0
    second = 0
    for strength in sorted(strengths, reverse=True):
        if first <= second:
            first += strength
        else:
            second += strength
    return first, second


def crossing_lines(lines):
    """
    Each line joins the point a on the left shore with the point b on the right shore of a river.
    Count the pairs of lines that cross. Lines that meet at a shore do not cross.

    crossing_lines([(1, 4), (2, 3), (3, 5)]) -> 1
    """
    crossings = 0
    for i in range(len(lines)):
        for j in range(i):
            left = lines[i][0] - lines[j][0]
            right = lines[i][1] - lines[j][1]
            if left * right < 0:
                crossings += 1
    return crossings


def match_brackets_pairs(text: str) -> List[Tuple[int, int]]:
    """
    Return the positions of all matching square brackets as pairs (open, close), ordered by the
    position of the opening bracket. Brackets without a partner are left out.

    match_brackets_pairs('[a[b]]') == [(0, 5), (2, 4)]
    match_brackets_pairs(']x[') == []
    """
    opened: List[int] = []
    pairs = []
    for i, char in enumerate(text):
        if char == "[":
            opened.append(i)
        elif char == "]" and opened:
            pairs.append((opened.pop(), i))
    return sorted(pairs)


def equal_up_to_one(a: List[int], b: List[int]) -> bool:
    """
    Return True if two lists of the same length are equal except at no more than one position,
    and the elements at this position differ by 1. Lists of different lengths give False.

    equal_up_to_one([1, 2, 3], [1, 3, 3]) == True
    equal_up_to_one([1, 2], [2, 3]) == False
    """
    if len(a) != len(b):
        return False
    differences = [abs(x - y) for x, y in zip(a, b) if x != y]
    return differences == [] or differences == [1]


def who_pays(spent: Dict[str, int]) -> Dict[str, int]:
    """
    Friends have spent money on a trip, and everybody should have paid the same. Return for each
    friend how much he or she still has to pay (negative means that money comes back).
    You may assume that the total can be divided evenly.

    who_pays({'Amy': 30, 'Ben': 0}) == {'Amy': -15, 'Ben': 15}
    """
    share = sum(spent.values()) // len(spent)
    debts = {}
    for name, amount in spent.items():
        debts[name] = share - amount
    return debts


def adjacent_duplicates_across(a, b):
    """
    Return the positions i at which a[i] is equal to b[i - 1] or b[i + 1], as far as these exist.

    adjacent_duplicates_across([1, 2, 3], [2, 1, 9]) -> [0, 1]
    """
    positions = []
    for i in range(len(a)):
        before = i - 1 >= 0 and i - 1 < len(b) and a[i] == b[i - 1]
        after = i + 1 < len(b) and a[i] == b[i + 1]
        if before or after:
            positions.append(i)
    return positions


def farthest_equal(values: List[int]) -> int:
    """
    Find two equal values that lie as far apart as possible and return the distance of
    their positions. If all values are different, return 0.

    farthest_equal([1, 2, 1, 3, 2]) == 3
    farthest_equal([1, 2]) == 0
    """
    first: Dict[int, int] = {}
    farthest = 0
    for i, value in enumerate(values):
        if value in first:
            farthest = max(farthest, i - first[value])
        else:
            first[value] = i
    return farthest


def keys_with_larger_values(old: Dict[str, int], new: Dict[str, int]) -> List[str]:
    """
    Compare two dictionaries and return the keys whose value has grown, the greatest growth
    first (then by name). A key that is missing in the old dictionary had the value 0.

    keys_with_larger_values({'a': 1, 'b': 5}, {'a': 4, 'b': 2, 'c': 9}) == ['c', 'a']
    """
    growth = {}
    for key, value in new.items():
        difference = value - old.get(key, 0)
        if difference > 0:
            growth[key] = difference
    return sorted(growth, key=lambda key: (-growth[key], key))


def time_overlap(a: str, b: str) -> bool:
    """
    Two opening times such as "09:00-12:30" are given. Return True if there is a minute at which
    both are open. The end itself does not belong to an opening time.

    time_overlap('09:00-12:30', '12:00-14:00') == True
    time_overlap('09:00-12:00', '12:00-14:00') == False
    """

    def minutes(text: str) -> Tuple[int, int]:
        times = []
        for part in text.split("-"):
            hour, minute = part.split(":")
            times.append(int(hour) * 60 + int(minute))
        return times[0], times[1]

    start_a, end_a = minutes(a)
    start_b, end_b = minutes(b)
    return max(start_a, start_b) < min(end_a, end_b)


def check():
    assert count_close_pairs([1, 4, 2], 2) == 2
    assert count_close_pairs([5], 3) == 0
    assert pair_with_product([2, 5, 3, 4], 12) == (3, 4)
    assert pair_with_product([2, 5], 7) is None
    assert overlap_length((1, 5), (3, 9)) == 2
    assert overlap_length((1, 2), (2, 3)) == 0
    assert manhattan_nearest([(0, 0), (3, 1)], (2, 2)) == (3, 1)
    assert zip_longest_fill([1, 2], [7], 0) == [(1, 7), (2, 0)]
    assert zip_longest_fill([], [], 0) == []
    assert invert_mapping({"b": 1, "a": 1, "c": 2}) == {1: ["a", "b"], 2: ["c"]}
    assert dance_partners([170, 180], [165, 182]) == 5
    assert dance_partners([], [150]) == 0
    assert symmetric_pairs([(1, 2), (3, 4), (2, 1)]) == [(1, 2)]
    assert symmetric_pairs([(5, 5)]) == []
    assert merge_counts({"a": 2, "b": 1}, {"b": -1, "c": 4}) == {"a": 2, "c": 4}
    assert free_gaps([(9, 10), (12, 14)], 8, 16) == [(8, 9), (10, 12), (14, 16)]
    assert free_gaps([(8, 16)], 8, 16) == []
    assert compare_hands([3, 9, 1], [5, 2, 1, 8]) == 0
    assert compare_hands([4], [2]) == 1
    assert pair_sums_seen_twice([1, 2, 3, 4]) == [5]
    assert pair_sums_seen_twice([1, 1]) == []
    assert rectangle_overlap((0, 0, 4, 3), (2, 1, 6, 5)) == 4
    assert rectangle_overlap((0, 0, 1, 1), (1, 0, 2, 1)) == 0
    assert secret_gift_chain({"A": "B", "B": "C", "C": "B"}, "A") == ["A", "B", "C"]
    assert secret_gift_chain({}, "X") == ["X"]
    assert domino_row([(1, 2), (3, 2), (3, 5)])
    assert not domino_row([(1, 2), (3, 4)])
    assert sock_drawer(["red", "blue", "red", "red"]) == (1, ["blue", "red"])
    assert dot_until_zero([1, 2, 0, 4], [3, 4, 5, 6]) == 11
    assert pairs_by_difference([1, 3, 5, 3]) == {2: 2, 4: 1}
    assert swap_to_equal_sums([4, 6], [1, 3, 2]) == (4, 2)
    assert swap_to_equal_sums([1, 2], [2]) is None
    assert mutual_friends({"x": ["a", "b"], "y": ["b", "c"]}, "x", "y") == ["b"]
    assert mutual_friends({}, "x", "y") == []
    assert chess_attack("a1", "d4")
    assert not chess_attack("a1", "b3")
    assert alternate_pick(["Jo", "Al"], ["Jo", "Di"]) == ["Jo", "Di", "Al"]
    assert between_exactly_one(5, [(1, 6), (9, 7)])
    assert not between_exactly_one(5, [(1, 6), (5, 3)])
    assert pair_up_strangers(["A", "B", "C"], [("C", "A")]) == [("A", "B"), ("B", "C")]
    assert smallest_shared([1, 4, 6], [2, 4, 6]) == 4
    assert smallest_shared([1], [2]) is None
    assert exchange_rate({("EUR", "USD"): 1.25}, ["USD", "EUR"]) == 0.8
    assert exchange_rate({}, ["USD", "EUR"]) is None
    assert steps_between_words("to be or not to be", "or", "to") == 2
    assert steps_between_words("to be", "to", "me") == -1
    assert pair_ratio(6, 9) == "2:3"
    assert pair_ratio(5, 1) == "5:1"
    assert balance_teams([4, 9, 3, 5]) == (12, 9)
    assert crossing_lines([(1, 4), (2, 3), (3, 5)]) == 1
    assert match_brackets_pairs("[a[b]]") == [(0, 5), (2, 4)]
    assert match_brackets_pairs("]x[") == []
    assert equal_up_to_one([1, 2, 3], [1, 3, 3])
    assert not equal_up_to_one([1, 2], [2, 3])
    assert who_pays({"Amy": 30, "Ben": 0}) == {"Amy": -15, "Ben": 15}
    assert adjacent_duplicates_across([1, 2, 3], [2, 1, 9]) == [0, 1]
    assert farthest_equal([1, 2, 1, 3, 2]) == 3
    assert farthest_equal([1, 2]) == 0
    assert keys_with_larger_values({"a": 1, "b": 5}, {"a": 4, "b": 2, "c": 9}) == ["c", "a"]
    assert time_overlap("09:00-12:30", "12:00-14:00")
    assert not time_overlap("09:00-12:00", "12:00-14:00")


if __name__ == "__main__":
    check()
