"""Tuples, sets of relations and rankings: pairs as edges, set rules, tie rules, sorting by several keys."""

from itertools import combinations
from typing import Dict, FrozenSet, List, Optional, Set, Tuple


def rank_with_shared_places(scores: Dict[str, int]) -> Dict[str, int]:
    """
    Give every player a place. The highest score gets place 1. Players with equal scores share a place,
    and the places they use up are skipped: 1, 2, 2, 4.

    >>> rank_with_shared_places({"Al": 50, "Bo": 70, "Cy": 50, "Di": 40})
    {'Al': 2, 'Bo': 1, 'Cy': 2, 'Di': 4}
    """
    places: Dict[str, int] = {}
    for player, score in scores.items():
        better = 0
        for other in scores.values():
            if other > score:
                better += 1
        places[player] = better + 1
    return places


def rank_without_gaps(times: List[float]) -> List[int]:
    """ Return for each running time its place: the fastest is place 1, equal times have equal places, and the next
    slower time has the next number without a gap.
    >>> rank_without_gaps([12.5, 11.0, 12.5, 14.0])
    [2, 1, 2, 3]
    """
    place_of = {time: place for place, time in enumerate(sorted(set(times)), start=1)}
    return [place_of[time] for time in times]


def rank_labels(scores: List[int]) -> List[str]:
    """
    Label every score with its place as text. A place that is shared by two or more gets a '=' in front.
    Larger scores are better, and after a shared place the places used up are skipped.

    rank_labels([9, 4, 9, 7]) == ["=1", "4", "=1", "3"]
    rank_labels([5]) == ["1"]
    """
    ordered = sorted(scores, reverse=True)
    labels = []
    for score in scores:
        place = ordered.index(score) + 1
        if ordered.count(score) > 1:
            labels.append("=" + str(place))
        else:
            labels.append(str(place))
    return labels


def winners_with_ties(scores: Dict[str, int], prizes: int) -> List[str]:
    """
    The best `prizes` players win. If the last winner is tied with players behind, those win as well.
    Return the winners, best first, and players with the same score in alphabetical order.

    >>> winners_with_ties({"Ed": 5, "Al": 5, "Jo": 8, "Vi": 2}, 2)
    ['Jo', 'Al', 'Ed']
    >>> winners_with_ties({"Ed": 5}, 3)
    ['Ed']
    """
    order = sorted(scores, key=lambda name: (-scores[name], name))
    if len(order) <= prizes:
        return order
    cutoff = scores[order[prizes - 1]]
    return [name for name in order if scores[name] >= cutoff]


def sort_by_length_then_reverse(words: List[str]) -> List[str]:
    """
    Sort words by their length, longest first. Words of the same length are sorted by their
    reversed spelling, from a to z.

    sort_by_length_then_reverse(["abz", "zba", "to", "long"]) == ["long", "zba", "abz", "to"]
    """
    return sorted(words, key=lambda word: (-len(word), word[::-1]))


def sort_versions_with_suffix(versions: List[Tuple[int, int, str]]) -> List[Tuple[int, int, str]]:
    """
    Sort versions (major, minor, suffix) from old to new. A version with an empty suffix is the finished one
    and comes after all versions with the same numbers and a suffix.

    >>> sort_versions_with_suffix([(1, 0, ""), (1, 0, "beta"), (0, 9, ""), (1, 0, "alpha")])
    [(0, 9, ''), (1, 0, 'alpha'), (1, 0, 'beta'), (1, 0, '')]
    """
    return sorted(versions, key=lambda version: (version[0], version[1], version[2] == "", version[2]))


def insertion_sort_pairs(pairs: List[Tuple[str, int]]) -> List[Tuple[str, int]]:
    """You are given pairs (name, age). Sort them by age, the oldest first, and pairs of the same age by name.
    Use insertion sort: put each pair into its place in the result, one after the other.

    >>> insertion_sort_pairs([("Max", 7), ("Eva", 9), ("Ben", 7)])
    [('Eva', 9), ('Ben', 7), ('Max', 7)]
    """
    result: List[Tuple[str, int]] = []
    for name, age in pairs:
        i = 0
        while i < len(result) and (-result[i][1], result[i][0]) < (-age, name):
            i += 1
        result.insert(i, (name, age))
    return result


def is_sorted_by_two_keys(rows: List[Tuple[int, str]]) -> bool:
    """ Check that the rows (number, text) are in order: numbers must not go up, and where two neighbours have the
    same number, the texts must not go down.
    >>> is_sorted_by_two_keys([(5, "a"), (5, "c"), (2, "b")])
    True
    >>> is_sorted_by_two_keys([(5, "c"), (5, "a")])
    False
    """
    for (n1, t1), (n2, t2) in zip(rows, rows[1:]):
        if n2 > n1:
            return False
        if n1 == n2 and t2 < t1:
            return False
    return True


def is_symmetric_relation(pairs: Set[Tuple[int, int]]) -> bool:
    """
    A relation is a set of pairs. It is symmetric if for each pair (a, b) the pair (b, a) is in it, too.

    is_symmetric_relation({(1, 2), (2, 1), (3, 3)}) == True
    is_symmetric_relation({(1, 2)}) == False
    """
    return all((b, a) in pairs for a, b in pairs)


def is_transitive_relation(pairs: Set[Tuple[int, int]]) -> bool:
    """
    Check whether the relation is transitive: whenever (a, b) and (b, c) belong to it, (a, c) must belong to it.

    >>> is_transitive_relation({(1, 2), (2, 3), (1, 3)})
    True
    >>> is_transitive_relation({(1, 2), (2, 1)})
    False
    """
    for a, b in pairs:
        for c, d in pairs:
            if b == c and (a, d) not in pairs:
                return False
    return True


def relation_closure(pairs: Set[Tuple[str, str]]) -> Set[Tuple[str, str]]:
    """
    Make a relation transitive: add (a, c) whenever (a, b) and (b, c) are there, until nothing new appears.

    >>> sorted(relation_closure({("a", "b"), ("b", "c"), ("c", "d")}))
    [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
    """
    closure = set(pairs)
    while True:
        new = {(a, d) for a, b in closure for c, d in closure if b == c} - closure
        if not new:
            return closure
        closure |= new


def compose_relations(r, s):
    """
    Return the set of all pairs (a, c) for which there is some b with (a, b) in r and (b, c) in s.

    compose_relations({(1, "x"), (2, "y")}, {("x", 10), ("x", 20)}) == {(1, 10), (1, 20)}
    """
    result = set()
    for a, b in r:
        for x, c in s:
            if b == x:
                result.add((a, c))
    return result


def classes_of_equivalence(n: int, same: List[Tuple[int, int]]) -> List[List[int]]:
    """
    The things 0, 1, ..., n-1 are given, and a list of pairs that are of the same class (also through
    other things). Return the classes as sorted lists, ordered by their smallest member.

    >>> classes_of_equivalence(5, [(0, 3), (3, 4)])
    [[0, 3, 4], [1], [2]]
    """
    label = list(range(n))
    for a, b in same:
        old, new = label[b], label[a]
        if old != new:
            label = [new if x == old else x for x in label]
    classes: Dict[int, List[int]] = {}
    for thing in range(n):
        classes.setdefault(label[thing], []).append(thing)
    return list(classes.values())


def is_function(pairs: Set[Tuple[str, int]]) -> bool:
    """ Return True if no first member of a pair is combined with two different second members.
    >>> is_function({("a", 1), ("b", 1)})
    True
    >>> is_function({("a", 1), ("a", 2)})
    False
    """
    value_of: Dict[str, int] = {}
    for key, value in pairs:
        if key in value_of:
            return False
        value_of[key] = value
    return True


def unbeaten_players(wins: Set[Tuple[str, str]]) -> List[str]:
    """
    Each pair (winner, loser) is one match. Return the sorted list of all players who won at least
    once and never lost.

    >>> unbeaten_players({("Kai", "Lia"), ("Lia", "Tom"), ("Zoe", "Tom")})
    ['Kai', 'Zoe']
    """
    winners = {winner for winner, _ in wins}
    losers = {loser for _, loser in wins}
    return sorted(winners - losers)


def beats_in_circle(wins: Set[Tuple[str, str]]) -> List[Tuple[str, str, str]]:
    """
    Find all circles of three: a beats b, b beats c and c beats a. Every circle is given once, starting
    with its alphabetically smallest member; the list is sorted.

    >>> beats_in_circle({("rock", "saw"), ("saw", "paper"), ("paper", "rock"), ("rock", "cup")})
    [('paper', 'rock', 'saw')]
    """
    circles = []
    for a, b in wins:
        for x, c in wins:
            if x == b and (c, a) in wins and a < b and a < c:
                circles.append((a, b, c))
    return sorted(circles)


def minimal_elements(divides: List[int]) -> List[int]:
    """
    Return the numbers of the list that are not divisible by any other (different) number of the list.
    All numbers are positive. The answer is sorted and free of repeats.

    minimal_elements([4, 6, 2, 9, 6]) == [2, 9]
    """
    unique = sorted(set(divides))
    result = []
    for number in unique:
        if not any(number % small == 0 for small in result):
            result.append(number)
    return result


def in_at_least_two(sets: List[Set[int]]) -> Set[int]:
    """Return the set of elements that belong to two or more of the given sets.

    >>> sorted(in_at_least_two([{1, 2}, {2, 3}, {3, 2, 9}]))
    [2, 3]
    >>> in_at_least_two([{1}])
    set()
    """
    once: Set[int] = set()
    twice: Set[int] = set()
    for s in sets:
        twice |= once & s
        once |= s
    return twice


def only_here(sets: Dict[str, Set[int]]) -> Dict[str, Set[int]]:
    """
    For each named set return the elements that belong to no other of the named sets.

    only_here({"a": {1, 2}, "b": {2, 3}, "c": {2}}) == {"a": {1}, "b": {3}, "c": set()}
    """
    result = {}
    for name, members in sets.items():
        rest = set(members)
        for other, other_members in sets.items():
            if other != name:
                rest -= other_members
        result[name] = rest
    return result


def set_distance(a: Set[str], b: Set[str]) -> int:
    """ How many elements must be added to or removed from set a, one by one, to get set b?
    >>> set_distance({"x", "y"}, {"y", "z", "w"})
    3
    >>> set_distance(set(), set())
    0
    """
    return len(a - b) + len(b - a)


def closest_pair_of_sets(sets: List[Set[int]]) -> Tuple[int, int]:
    """
    Return the indices (i, j), i < j, of the two sets that share most elements. If several pairs share
    equally many, take the pair that comes first. There are at least two sets.

    >>> closest_pair_of_sets([{1, 2}, {5, 6, 7}, {2, 9}, {7, 5}])
    (1, 3)
    """
    best = (0, 1)
    for i, j in combinations(range(len(sets)), 2):
        if len(sets[i] & sets[j]) > len(sets[best[0]] & sets[best[1]]):
            best = (i, j)
    return best


def chain_of_subsets(sets: List[Set[int]]) -> bool:
    """
    Sort the sets by size and tell whether each one is a subset of the next one.

    chain_of_subsets([{1, 2, 3}, {2}, {1, 2}]) == True
    chain_of_subsets([{1, 2, 3}, {4}]) == False
    """
    ordered = sorted(sets, key=len)
    for small, large in zip(ordered, ordered[1:]):
        if not small <= large:
            return False
    return True


def fewest_clubs_to_know_all(clubs: Dict[str, Set[str]], people: Set[str]) -> Optional[int]:
    """
    Each club has a set of members. What is the smallest number of clubs you must visit to meet all the people?
    Return None if somebody is in no club.

    >>> fewest_clubs_to_know_all({"chess": {"Al", "Bo"}, "golf": {"Bo"}, "ski": {"Cy"}}, {"Al", "Bo", "Cy"})
    2
    >>> fewest_clubs_to_know_all({"chess": {"Al"}}, {"Di"}) is None
    True
    """
    names = list(clubs)
    for size in range(len(names) + 1):
        for chosen in combinations(names, size):
            met: Set[str] = set()
            for club in chosen:
                met |= clubs[club]
            if people <= met:
                return size
    return None


def unordered_pairs(pairs: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """ Remove pairs that were listed before, where (a, b) and (b, a) count as the same pair. The first
    one is kept as it is.
    >>> unordered_pairs([(2, 1), (1, 2), (3, 3), (2, 1)])
    [(2, 1), (3, 3)]
    """
    seen: Set[FrozenSet[int]] = set()
    result = []
    for pair in pairs:
        key = frozenset(pair)
        if key in seen:
            continue
        seen.add(key)
        result.append(pair)
    return result


def add_tuples_elementwise(*tuples):
    """
    Add tuples place by place. Shorter tuples are treated as if they ended in zeros.

    add_tuples_elementwise((1, 2), (10, 20, 30)) -> (11, 22, 30)
    add_tuples_elementwise() -> ()
    """
    length = max((len(t) for t in tuples), default=0)
    sums = [0] * length
    for t in tuples:
        for i, x in enumerate(t):
            sums[i] += x
    return tuple(sums)


def rotate_tuple_to_min(t: Tuple[int, ...]) -> Tuple[int, ...]:
    """Turn the tuple around like a ring until its smallest element stands in front. If the smallest
    element occurs more than once, the first of them comes to the front.

    >>> rotate_tuple_to_min((5, 2, 8, 2))
    (2, 8, 2, 5)
    >>> rotate_tuple_to_min(())
    ()
    """
    if not t:
        return t
    i = t.index(min(t))
    return t[i:] + t[:i]


def unzip_by_type(items: Tuple) -> Tuple[Tuple[int, ...], Tuple[str, ...]]:
    """
    The tuple holds integers and strings in any order. Return two tuples: all the integers and
    all the strings, each in their order.

    >>> unzip_by_type((3, "b", "a", 1))
    ((3, 1), ('b', 'a'))
    """
    numbers = []
    texts = []
    for item in items:
        if isinstance(item, int):
            numbers.append(item)
        else:
            texts.append(item)
    return tuple(numbers), tuple(texts)


def swap_pairs_in_tuple(t: Tuple[str, ...]) -> Tuple[str, ...]:
    """ Swap the first element with the second, the third with the fourth and so on. A single element
    that is left at the end stays where it is.
    >>> swap_pairs_in_tuple(("a", "b", "c", "d", "e"))
    ('b', 'a', 'd', 'c', 'e')
    """
    result: Tuple[str, ...] = ()
    for i in range(0, len(t), 2):
        result += t[i:i + 2][::-1]
    return result


def tuple_dominates(a: Tuple[int, ...], b: Tuple[int, ...]) -> bool:
    """
    Tuple a dominates tuple b of the same length if it is nowhere smaller and at least at one
    place larger.

    tuple_dominates((3, 5, 2), (3, 4, 2)) == True
    tuple_dominates((3, 5), (3, 5)) == False
    tuple_dominates((9, 1), (1, 2)) == False
    """
    larger = False
    for x, y in zip(a, b):
        if x < y:
            return False
        if x > y:
            larger = True
    return larger


def best_offers(offers: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    An offer is (price, quality). Keep only the offers for which no other offer is at most as expensive and
    of better quality, or cheaper and at least as good. Return them sorted by price. All offers differ.

    >>> best_offers([(10, 3), (12, 3), (8, 1), (15, 9), (10, 2)])
    [(8, 1), (10, 3), (15, 9)]
    """
    result = []
    best_quality = None
    for price, quality in sorted(offers, key=lambda offer: (offer[0], -offer[1])):
        if best_quality is None or quality > best_quality:
            result.append((price, quality))
            best_quality = quality
    return result


def domino_chain(tiles: List[Tuple[int, int]]) -> bool:
    """
    Check whether the tiles, in the given order, form a chain: each may be turned around, and the right number of
    a tile must equal the left number of the following one.

    >>> domino_chain([(1, 2), (3, 2), (3, 5)])
    True
    >>> domino_chain([(1, 2), (3, 4)])
    False
    """
    ends = None
    for a, b in tiles:
        if ends is None:
            ends = {a, b}
            continue
        following = set()
        if a in ends:
            following.add(b)
        if b in ends:
            following.add(a)
        if not following:
            return False
        ends = following
    return True


def pairwise_preference(ballots: List[List[str]], a: str, b: str) -> str:
    """
    Each ballot lists the candidates from best to worst; a candidate who is not listed is worse than all the listed
    ones. Return the one of a and b that is preferred on more ballots, or 'tie'.

    pairwise_preference([["x", "y"], ["y", "x"], ["y"]], "x", "y") == "y"
    pairwise_preference([["z"]], "x", "y") == "tie"
    """
    lead = 0
    for ballot in ballots:
        place_a = ballot.index(a) if a in ballot else len(ballot)
        place_b = ballot.index(b) if b in ballot else len(ballot)
        if place_a < place_b:
            lead += 1
        elif place_b < place_a:
            lead -= 1
    if lead == 0:
        return "tie"
    return a if lead > 0 else b


def average_place(rankings: List[List[str]]) -> List[str]:
    """You are given several complete rankings of the same names. Order the names by the sum of their places;
    where the sums are equal the name with the better best place goes first, then the alphabet decides.

    >>> average_place([["Uma", "Kit", "Joe"], ["Kit", "Joe", "Uma"], ["Joe", "Uma", "Kit"]])
    ['Joe', 'Kit', 'Uma']
    >>> average_place([["Uma", "Kit"], ["Uma", "Kit"]])
    ['Uma', 'Kit']
    """
    places: Dict[str, List[int]] = {}
    for ranking in rankings:
        for place, name in enumerate(ranking, start=1):
            places.setdefault(name, []).append(place)
    return sorted(places, key=lambda name: (sum(places[name]), min(places[name]), name))


def percent_beaten(scores: Dict[str, int], name: str) -> int:
    """
    What percentage of the other players has a lower score than the given player? Round down.
    A player without any others beats 100 percent.

    percent_beaten({"a": 5, "b": 3, "c": 5, "d": 9}, "a") == 33
    percent_beaten({"a": 5}, "a") == 100
    """
    others = [score for player, score in scores.items() if player != name]
    if not others:
        return 100
    lower = sum(1 for score in others if score < scores[name])
    return 100 * lower // len(others)


def climbers(before: List[str], after: List[str]) -> List[Tuple[str, int]]:
    """
    Two rankings of names, last week's and this week's. Return (name, places gained) for every name that
    is in both and moved up, the largest gain first; equal gains in this week's order.

    >>> climbers(["a", "b", "c", "d"], ["c", "d", "a", "x"])
    [('c', 2), ('d', 2)]
    """
    old_place = {name: i for i, name in enumerate(before)}
    gains = []
    for place, name in enumerate(after):
        if name in old_place and old_place[name] > place:
            gains.append((name, old_place[name] - place))
    return sorted(gains, key=lambda gain: -gain[1])


def shortlist(candidates: List[Tuple[str, int, int]], size: int) -> List[str]:
    """ Candidates are (name, points, age). Take the `size` best: more points first, then the younger one, then the
    name. Return their names in alphabetical order.
    >>> shortlist([("Pia", 9, 40), ("Ole", 9, 30), ("Ann", 7, 20), ("Tim", 10, 50)], 2)
    ['Ole', 'Tim']
    """
    ordered = sorted(candidates, key=lambda c: (-c[1], c[2], c[0]))
    return sorted(name for name, _, _ in ordered[:size])


def sort_by_custom_months(dates: List[Tuple[int, str]]) -> List[Tuple[int, str]]:
    """
    Sort dates such as (14, 'Mar') within a year that begins in September ('Sep') and ends in August.

    >>> sort_by_custom_months([(2, "Jan"), (30, "Sep"), (1, "Aug"), (4, "Sep")])
    [(4, 'Sep'), (30, 'Sep'), (2, 'Jan'), (1, 'Aug')]
    """
    months = "Sep Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug".split()
    rank = {month: i for i, month in enumerate(months)}
    return sorted(dates, key=lambda date: (rank[date[1]], date[0]))


def stable_partition_by_flags(items, flags):
    """
    Return the items whose flag is True, followed by those whose flag is False. Within both parts
    the order stays the same. The two lists have equal length.

    stable_partition_by_flags(["a", "b", "c"], [False, True, False]) -> ["b", "a", "c"]
    """
    front = []
    back = []
    for item, flag in zip(items, flags):
        if flag:
            front.append(item)
        else:
            back.append(item)
    return front + back


def tournament_order(results: List[Tuple[str, str, int, int]]) -> List[str]:
    """
    Results are (home, guest, home goals, guest goals). Order the teams by the difference of goals scored and goals
    received, then by goals scored, both descending, then by name.

    >>> tournament_order([("A", "B", 2, 1), ("C", "B", 3, 3), ("C", "A", 0, 1)])
    ['A', 'B', 'C']
    """
    scored: Dict[str, int] = {}
    received: Dict[str, int] = {}
    for home, guest, x, y in results:
        for team, plus, minus in ((home, x, y), (guest, y, x)):
            scored[team] = scored.get(team, 0) + plus
            received[team] = received.get(team, 0) + minus
    return sorted(scored, key=lambda team: (received[team] - scored[team], -scored[team], team))


def head_to_head_tie(points: Dict[str, int], wins: Set[Tuple[str, str]], a: str, b: str) -> str:
    """
    Who of the players a and b is ranked higher? More points win. With equal points it is the one who won
    against the other (wins holds pairs of winner and loser). If this does not decide either,
    it is the alphabetically smaller name.

    head_to_head_tie({"Al": 3, "Bo": 3}, {("Bo", "Al")}, "Al", "Bo") == "Bo"
    head_to_head_tie({"Al": 3, "Bo": 3}, set(), "Bo", "Al") == "Al"
    head_to_head_tie({"Al": 4, "Bo": 3}, {("Bo", "Al")}, "Al", "Bo") == "Al"
    """
    if points[a] != points[b]:
        return a if points[a] > points[b] else b
    if (a, b) in wins and (b, a) not in wins:
        return a
    if (b, a) in wins and (a, b) not in wins:
        return b
    return min(a, b)


def sum_free(numbers: Set[int]) -> bool:
    """ A set is called sum-free if no member is the sum of two members (which may be the same one).
    >>> sum_free({1, 3, 5})
    True
    >>> sum_free({2, 4, 7})
    False
    """
    for a in numbers:
        for b in numbers:
            if a + b in numbers:
                return False
    return True


def toggle_members(present: Set[str], events: List[str]) -> Set[str]:
    """
    Every event is a name: a person who is in the room leaves, a person who is not comes in. The name
    'ALL' empties the room. Return who is in the room in the end, without changing the given set.

    toggle_members({"Ann"}, ["Bob", "Ann", "Cid", "Bob"]) == {"Cid"}
    toggle_members({"Ann"}, ["ALL", "Bob"]) == {"Bob"}
    """
    room = set(present)
    for name in events:
        if name == "ALL":
            room.clear()
        elif name in room:
            room.remove(name)
        else:
            room.add(name)
    return room


def reachable_by_relation(pairs: Set[Tuple[str, str]], start: str) -> Set[str]:
    """
    Who can hear a message from `start`? Each pair (a, b) says that a tells everything to b. The start
    is part of the answer.

    >>> sorted(reachable_by_relation({("a", "b"), ("b", "c"), ("d", "a")}, "a"))
    ['a', 'b', 'c']
    """
    heard = {start}
    queue = [start]
    while queue:
        person = queue.pop()
        for teller, listener in pairs:
            if teller == person and listener not in heard:
                heard.add(listener)
                queue.append(listener)
    return heard


def check():
    assert rank_labels([9, 4, 9, 7]) == ["=1", "4", "=1", "3"]
    assert rank_labels([5]) == ["1"]
    assert sort_by_length_then_reverse(["abz", "zba", "to", "long"]) == ["long", "zba", "abz", "to"]
    assert is_symmetric_relation({(1, 2), (2, 1), (3, 3)}) is True
    assert is_symmetric_relation({(1, 2)}) is False
    assert compose_relations({(1, "x"), (2, "y")}, {("x", 10), ("x", 20)}) == {(1, 10), (1, 20)}
    assert minimal_elements([4, 6, 2, 9, 6]) == [2, 9]
    assert only_here({"a": {1, 2}, "b": {2, 3}, "c": {2}}) == {"a": {1}, "b": {3}, "c": set()}
    assert chain_of_subsets([{1, 2, 3}, {2}, {1, 2}]) is True
    assert chain_of_subsets([{1, 2, 3}, {4}]) is False
    assert add_tuples_elementwise((1, 2), (10, 20, 30)) == (11, 22, 30)
    assert add_tuples_elementwise() == ()
    assert tuple_dominates((3, 5, 2), (3, 4, 2)) is True
    assert tuple_dominates((3, 5), (3, 5)) is False
    assert tuple_dominates((9, 1), (1, 2)) is False
    assert pairwise_preference([["x", "y"], ["y", "x"], ["y"]], "x", "y") == "y"
    assert pairwise_preference([["z"]], "x", "y") == "tie"
    assert percent_beaten({"a": 5, "b": 3, "c": 5, "d": 9}, "a") == 33
    assert percent_beaten({"a": 5}, "a") == 100
    assert stable_partition_by_flags(["a", "b", "c"], [False, True, False]) == ["b", "a", "c"]
    assert head_to_head_tie({"Al": 3, "Bo": 3}, {("Bo", "Al")}, "Al", "Bo") == "Bo"
    assert head_to_head_tie({"Al": 3, "Bo": 3}, set(), "Bo", "Al") == "Al"
    assert head_to_head_tie({"Al": 4, "Bo": 3}, {("Bo", "Al")}, "Al", "Bo") == "Al"
    assert toggle_members({"Ann"}, ["Bob", "Ann", "Cid", "Bob"]) == {"Cid"}
    assert toggle_members({"Ann"}, ["ALL", "Bob"]) == {"Bob"}
