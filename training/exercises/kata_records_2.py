"""More katas on dictionaries, sets and tuples: tallies, lookups, carts, leagues, schedules, trees and graphs."""

import heapq
from collections import Counter, defaultdict
from itertools import combinations
from typing import Dict, Iterable, List, Optional, Set, Tuple


def tally_signs(nums: list[int]) -> dict[str, int]:
    """Count how many numbers are negative, zero and positive. All three keys are always there.

    >>> tally_signs([3, -1, 0, 8])
    {'negative': 1, 'zero': 1, 'positive': 2}
    """
    tally = {'negative': 0, 'zero': 0, 'positive': 0}
    for n in nums:
        if n < 0:
            tally['negative'] += 1
        elif n == 0:
            tally['zero'] += 1
        else:
            tally['positive'] += 1
    return tally


def counts_as_short_text(counts):
    """Write a dictionary of counts as text: keys by falling count and then by name, counts of 1 are not written.

    counts_as_short_text({'a': 1, 'b': 3, 'c': 3}) == 'b3c3a'
    counts_as_short_text({}) == ''
    """
    parts = []
    for key in sorted(counts, key=lambda k: (-counts[k], k)):
        parts.append(key if counts[key] == 1 else key + str(counts[key]))
    return ''.join(parts)


def counts_from_short_text(text: str) -> Dict[str, int]:
    """A text such as 'b3a' has letters followed by an optional number of one digit. Return the counts; a letter without
    a digit counts 1, and a letter that comes again is added.

    >>> counts_from_short_text('b3ab2')
    {'b': 5, 'a': 1}
    """
    counts: Dict[str, int] = {}
    for i, ch in enumerate(text):
        if ch.isalpha():
            nxt = text[i + 1:i + 2]
            amount = int(nxt) if nxt.isdigit() else 1
            counts[ch] = counts.get(ch, 0) + amount
    return counts


def rarest_value(d: dict) -> object:
    """Return the value that is stored under the fewest keys. If several are equally rare take the smallest.

    >>> rarest_value({'a': 4, 'b': 2, 'c': 4, 'd': 7})
    2
    >>> rarest_value({}) is None
    True
    """
    if not d:
        return None
    freq = Counter(d.values())
    return min(freq, key=lambda v: (freq[v], v))


def keys_with_private_values(d):
    """Return the keys whose value no other key has, in the order of the dictionary.

    keys_with_private_values({'x': 1, 'y': 2, 'z': 1}) == ['y']
    keys_with_private_values({}) == []
    """
    values = list(d.values())
    return [k for k, v in d.items() if values.count(v) == 1]


def shift_values_along_keys(d: dict) -> dict:
    """Give each key the value of the next key in sorted order; the last key gets the value of the first.

    shift_values_along_keys({'b': 2, 'a': 1, 'c': 3}) == {'a': 2, 'b': 3, 'c': 1}
    shift_values_along_keys({'k': 5}) == {'k': 5}
    """
    keys = sorted(d)
    return {k: d[keys[(i + 1) % len(keys)]] for i, k in enumerate(keys)}


def lookup_nearest_key(table: Dict[int, str], key: int) -> Optional[str]:
    """Return the value of the key that is nearest to the given one; of two equally near keys the smaller one is used.

    >>> lookup_nearest_key({10: 'ten', 20: 'twenty'}, 15)
    'ten'
    >>> lookup_nearest_key({}, 3) is None
    True
    """
    if not table:
        return None
    nearest = min(table, key=lambda k: (abs(k - key), k))
    return table[nearest]


def lookup_floor(table: Dict[int, float], key: int, default: float = 0.0) -> float:
    """Return the value of the largest key that is not larger than the given one, or the default.

    lookup_floor({0: 1.5, 10: 2.5}, 9) == 1.5
    lookup_floor({5: 1.0}, 3) == 0.0
    lookup_floor({5: 1.0}, 3, -1.0) == -1.0
    """
    best = None
    for k in table:
        if k <= key and (best is None or k > best):
            best = k
    return default if best is None else table[best]


def translate_with_phrases(words: list[str], table: dict[tuple[str, str] | str, str]) -> list[str]:
    """Translate a list of words. The table has single words and pairs of words as keys; a pair is used before a single
    word, and a word that is not in the table stays.

    >>> translate_with_phrases(['new', 'york', 'is', 'new'], {('new', 'york'): 'NY', 'new': 'neu'})
    ['NY', 'is', 'neu']
    """
    result = []
    i = 0
    while i < len(words):
        pair = tuple(words[i:i + 2])
        if pair in table:
            result.append(table[pair])
            i += 2
        else:
            result.append(table.get(words[i], words[i]))
            i += 1
    return result


def group_by_remainder_and_sign(nums):
    """Group the numbers by the pair (remainder by 3, whether the number is negative).

    group_by_remainder_and_sign([4, -2, 7, 3]) == {(1, False): [4, 7], (1, True): [-2], (0, False): [3]}
    """
    groups = defaultdict(list)
    for n in nums:
        groups[n % 3, n < 0].append(n)
    return dict(groups)


def sums_by_label(pairs: Iterable[Tuple[str, int]], minimum: int = 0) -> Dict[str, int]:
    """Add the numbers of each label and keep only the sums that are at least the minimum.

    >>> sums_by_label([('a', 2), ('b', -3), ('a', 5)])
    {'a': 7}
    >>> sums_by_label([('a', 2), ('b', 9)], 5)
    {'b': 9}
    """
    sums = defaultdict(int)
    for label, number in pairs:
        sums[label] += number
    return {label: total for label, total in sums.items() if total >= minimum}


def largest_group_by_last_letter(words: List[str]) -> List[str]:
    """Group the words by their last letter and return the largest group, in the order of the list. Of equally large
    groups the one that was begun first is returned; without words the result is [].

    largest_group_by_last_letter(['cat', 'dog', 'hat', 'pig', 'net']) == ['cat', 'hat', 'net']
    largest_group_by_last_letter([]) == []
    """
    groups = {}
    for word in words:
        groups.setdefault(word[-1], []).append(word)
    return max(groups.values(), key=len, default=[])


def merge_max_of_three(a: dict[str, int], b: dict[str, int], c: dict[str, int]) -> dict[str, int]:
    """For every key that is in at least two of the dictionaries, return the largest of its values.

    >>> merge_max_of_three({'x': 1, 'y': 5}, {'x': 3}, {'z': 9, 'y': 2})
    {'x': 3, 'y': 5}
    """
    found = {}
    for d in (a, b, c):
        for key, value in d.items():
            found.setdefault(key, []).append(value)
    return {key: max(values) for key, values in found.items() if len(values) > 1}


def merge_until_conflict(dicts):
    """Merge the dictionaries in order and stop before the first one that has another value for a key that is already
    there. Return the merged dictionary and the number of dictionaries that were used.

    merge_until_conflict([{'a': 1}, {'b': 2, 'a': 1}, {'b': 3}]) == ({'a': 1, 'b': 2}, 2)
    merge_until_conflict([]) == ({}, 0)
    """
    merged = {}
    used = 0
    for d in dicts:
        if any(key in merged and merged[key] != value for key, value in d.items()):
            break
        merged.update(d)
        used += 1
    return merged, used


def subtract_counts(have: Dict[str, int], take: Dict[str, int]) -> Dict[str, int]:
    """Subtract the counts and drop everything that is not positive afterwards. Things that we do not have are ignored.

    subtract_counts({'a': 3, 'b': 1}, {'a': 1, 'b': 1, 'c': 4}) == {'a': 2}
    """
    return dict(Counter(have) - Counter(take))


def diff_of_sets_text(before: set[str], after: set[str]) -> str:
    """Describe a change of a set: first '+name' for the new names, then '-name' for the lost ones, each in alphabetical
    order and separated by spaces. No change gives '='.

    >>> diff_of_sets_text({'a', 'b'}, {'b', 'd', 'c'})
    '+c +d -a'
    >>> diff_of_sets_text({'a'}, {'a'})
    '='
    """
    parts = ['+' + name for name in sorted(after - before)]
    parts += ['-' + name for name in sorted(before - after)]
    return ' '.join(parts) or '='


def cart_lines_merged(lines):
    """Join cart lines (name, amount) of equal names, at the place of the first one. Lines whose amount is 0 in the end
    are dropped.

    cart_lines_merged([('egg', 6), ('oil', 1), ('egg', 4), ('oil', -1)]) == [('egg', 10)]
    cart_lines_merged([]) == []
    """
    amounts = {}
    for name, amount in lines:
        amounts[name] = amounts.get(name, 0) + amount
    return [(name, amount) for name, amount in amounts.items() if amount != 0]


def cart_total_with_rebate(cart: Dict[str, int], prices: Dict[str, int], limit: int) -> float:
    """Return the price of the cart. If it is larger than the limit, the part above the limit costs only half.
    Things without a price are free.

    >>> cart_total_with_rebate({'tea': 2, 'jam': 1}, {'tea': 10, 'jam': 20}, 30)
    35.0
    >>> cart_total_with_rebate({'gum': 5}, {}, 30)
    0.0
    """
    total = 0
    for name, amount in cart.items():
        total += prices.get(name, 0) * amount
    if total > limit:
        return limit + (total - limit) / 2
    return float(total)


def most_expensive_line(cart: List[Tuple[str, int, float]]) -> Optional[str]:
    """A cart line is (name, amount, price of one). Return the name of the line with the highest total,
    the first of several, or None for an empty cart.

    most_expensive_line([('pen', 10, 1.5), ('ink', 2, 7.5), ('pad', 1, 9.0)]) == 'pen'
    most_expensive_line([]) is None
    """
    if not cart:
        return None
    name, _, _ = max(cart, key=lambda line: line[1] * line[2])
    return name


def balances_with_refusals(start: int, bookings: List[Tuple[str, int]]) -> List[int]:
    """Each booking is ('in', amount) or ('out', amount). Return the balance after every booking; an 'out' that would
    make the balance negative is refused and leaves it as it is.

    >>> balances_with_refusals(10, [('out', 4), ('out', 7), ('in', 3)])
    [6, 6, 9]
    """
    history = []
    balance = start
    for kind, amount in bookings:
        if kind == 'in':
            balance += amount
        elif balance >= amount:
            balance -= amount
        history.append(balance)
    return history


class FeeAccount:
    """An account that takes a fee of 1 for every third withdrawal.

    >>> a = FeeAccount(20)
    >>> [a.take(5), a.take(5), a.take(5), a.take(9)]
    [True, True, True, False]
    >>> a.balance
    4
    """

    def __init__(self, balance):
        self.balance = balance
        self.withdrawals = 0

    def take(self, amount):
        fee = 1 if self.withdrawals % 3 == 2 else 0
        if amount + fee > self.balance:
            return False
        self.balance -= amount + fee
        self.withdrawals += 1
        return True


def suspicious_accounts(bookings: list[tuple[str, int]], limit: int) -> list[str]:
    """Bookings are pairs (account, amount). Return the sorted accounts with two bookings in a row (among the bookings
    of that account) that are both larger than the limit.

    >>> suspicious_accounts([('a', 90), ('b', 80), ('a', 95), ('b', 5), ('b', 99)], 50)
    ['a']
    """
    last = {}
    found = set()
    for account, amount in bookings:
        if amount > limit and last.get(account, 0) > limit:
            found.add(account)
        last[account] = amount
    return sorted(found)


def league_rows(points: Dict[str, int], goals: Dict[str, int]) -> List[str]:
    """Write a league table with rows such as '1. Name 7'. The teams are ordered by points, then by goals (0 if not
    given), then by name.

    league_rows({'Ox': 4, 'Elk': 7, 'Ant': 4}, {'Ox': 3}) == ['1. Elk 7', '2. Ox 4', '3. Ant 4']
    league_rows({}, {}) == []
    """
    order = sorted(points, key=lambda t: (-points[t], -goals.get(t, 0), t))
    return [f'{i}. {team} {points[team]}' for i, team in enumerate(order, 1)]


def goal_balance_from_texts(matches: List[Tuple[str, str, str]]) -> Dict[str, int]:
    """A match is (home, away, result) with a result such as '3:1'. Return the goal difference of every team.

    >>> goal_balance_from_texts([('A', 'B', '3:1'), ('B', 'C', '0:0')])
    {'A': 2, 'B': -2, 'C': 0}
    """
    difference = {}
    for home, away, result in matches:
        scored, got = map(int, result.split(':'))
        difference[home] = difference.get(home, 0) + scored - got
        difference[away] = difference.get(away, 0) + got - scored
    return difference


def home_strong_teams(matches):
    """Matches are (home, away, winner), with winner None for a draw. Return the sorted teams that won more often
    at home than away.

    home_strong_teams([('A', 'B', 'A'), ('B', 'A', 'A'), ('B', 'C', 'B')]) == ['B']
    home_strong_teams([]) == []
    """
    lead = Counter()
    for home, away, winner in matches:
        if winner == home:
            lead[home] += 1
        elif winner == away:
            lead[away] -= 1
    return sorted(team for team in lead if lead[team] > 0)


def longest_winning_streak(results: list[tuple[str, str]]) -> tuple[str, int] | None:
    """Results are pairs (winner, loser) in order of time. Return (player, length) for the longest series of wins of one
    player without a loss between them; the first one that reached the length counts. Without results return None.

    >>> longest_winning_streak([('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c')])
    ('a', 2)
    >>> longest_winning_streak([]) is None
    True
    """
    streak = Counter()
    best = None
    for winner, loser in results:
        streak[winner] += 1
        streak[loser] = 0
        if best is None or streak[winner] > best[1]:
            best = (winner, streak[winner])
    return best


def names_by_dense_place(scores: Dict[str, int]) -> Dict[int, List[str]]:
    """Return the sorted names for each place. Equal scores share a place and the next score has the next place.

    names_by_dense_place({'a': 5, 'b': 8, 'c': 5, 'd': 1}) == {1: ['b'], 2: ['a', 'c'], 3: ['d']}
    """
    places = {}
    for place, score in enumerate(sorted(set(scores.values()), reverse=True), start=1):
        places[place] = sorted(name for name in scores if scores[name] == score)
    return places


def top_with_ties(scores: dict[str, int], k: int) -> list[str]:
    """Return the k best names, the best first, and also all further names that are as good as the k-th. Equal scores
    are ordered by name.

    >>> top_with_ties({'a': 3, 'b': 9, 'c': 3, 'd': 1}, 2)
    ['b', 'a', 'c']
    >>> top_with_ties({'a': 3}, 0)
    []
    """
    if k <= 0:
        return []
    ordered = sorted(scores, key=lambda name: (-scores[name], name))
    if len(ordered) <= k:
        return ordered
    limit = scores[ordered[k - 1]]
    return [name for name in ordered if scores[name] >= limit]


def positions_moved(old_order, new_order):
    """Both lists hold the same names in two orders. Return for each name by how many places it went up (positive)
    or down (negative); names that did not move are left out.

    positions_moved(['a', 'b', 'c'], ['c', 'b', 'a']) == {'a': -2, 'c': 2}
    positions_moved(['a'], ['a']) == {}
    """
    moved = {}
    for i, name in enumerate(old_order):
        j = new_order.index(name)
        if i != j:
            moved[name] = i - j
    return moved


def approval_winners(ballots: List[Set[str]]) -> Set[str]:
    """Each ballot is the set of names that a voter approves of. Return the names with the most approvals.

    >>> sorted(approval_winners([{'a', 'b'}, {'b'}, {'a', 'c'}]))
    ['a', 'b']
    >>> approval_winners([])
    set()
    """
    count = Counter(name for ballot in ballots for name in ballot)
    most = max(count.values(), default=0)
    return {name for name, n in count.items() if n == most}


def borda_scores(ballots: List[List[str]]) -> Dict[str, int]:
    """On a ballot of n names the first name gets n - 1 points, the second n - 2 and so on. A name that comes
    again on the same ballot gets nothing for the second time.

    borda_scores([['a', 'b', 'c'], ['b', 'a']]) == {'a': 2, 'b': 2, 'c': 0}
    borda_scores([['x', 'x']]) == {'x': 1}
    """
    scores = {}
    for ballot in ballots:
        seen = set()
        for place, name in enumerate(ballot):
            if name in seen:
                continue
            seen.add(name)
            scores[name] = scores.get(name, 0) + len(ballot) - 1 - place
    return scores


def wins_every_duel(ballots: list[list[str]]) -> str | None:
    """All ballots rank the same names. Return the name that is before each other name on more than half of the
    ballots, or None if there is none.

    >>> wins_every_duel([['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'c', 'b']])
    'a'
    >>> wins_every_duel([['a', 'b'], ['b', 'a']]) is None
    True
    """
    def beats(x, y):
        ahead = sum(1 for ballot in ballots if ballot.index(x) < ballot.index(y))
        return ahead * 2 > len(ballots)

    names = ballots[0]
    for name in names:
        if all(beats(name, other) for other in names if other != name):
            return name
    return None


def invalid_ballots(ballots, candidates):
    """Ballots are lists of names. Return the indices of the ballots that are empty, name somebody twice or name
    somebody who is no candidate.

    Example: with the candidates {'a', 'b'} the ballots [['a'], ['a', 'a'], [], ['c']] have the invalid
    indices [1, 2, 3].
    """
    bad = []
    for i, ballot in enumerate(ballots):
        if not ballot or len(set(ballot)) < len(ballot) or not set(ballot) <= set(candidates):
            bad.append(i)
    return bad


def earliest_meeting_hour(busy: List[Tuple[int, int]], length: int, start: int = 8, end: int = 18) -> Optional[int]:
    """Return the earliest hour at which a meeting of the given length fits between start and end without meeting
    a busy time (from, to). Return None if it fits nowhere.

    >>> earliest_meeting_hour([(8, 9), (10, 12)], 1)
    9
    >>> earliest_meeting_hour([(8, 9), (10, 12)], 2)
    12
    >>> earliest_meeting_hour([(8, 18)], 1) is None
    True
    """
    hour = start
    for a, b in sorted(busy):
        if hour + length <= a:
            return hour
        hour = max(hour, b)
    return hour if hour + length <= end else None


def shift_plan(workers: List[str], days: List[str], off: Dict[str, Set[str]]) -> Dict[str, Optional[str]]:
    """Plan one worker for each day. The workers take turns in the order of the list; a worker who is off on a day
    is skipped, and the turn goes on after the one who was chosen. If all are off the day gets None.

    shift_plan(['a', 'b'], ['mo', 'tu', 'we'], {'b': {'tu'}}) == {'mo': 'a', 'tu': 'a', 'we': 'b'}
    shift_plan(['a'], ['mo'], {'a': {'mo'}}) == {'mo': None}
    """
    plan = {}
    turn = 0
    for day in days:
        plan[day] = None
        for step in range(len(workers)):
            worker = workers[(turn + step) % len(workers)]
            if day not in off.get(worker, set()):
                plan[day] = worker
                turn = (turn + step + 1) % len(workers)
                break
    return plan


def hour_with_most_visits(visits: list[tuple[int, int]]) -> int:
    """Each visit is (first hour, last hour), both included. Return the hour with the most visitors, the earliest of
    several, or -1 without visits.

    >>> hour_with_most_visits([(9, 11), (10, 12), (14, 14)])
    10
    >>> hour_with_most_visits([])
    -1
    """
    present = Counter()
    for first, last in visits:
        for hour in range(first, last + 1):
            present[hour] += 1
    if not present:
        return -1
    most = max(present.values())
    return min(hour for hour in present if present[hour] == most)


def courses_without_conflict(times, wanted):
    """The dictionary times maps a course to the set of its hours. Choose the wanted courses in order; a course is
    left out if it needs an hour that is taken, or if it is unknown. Return the chosen courses.

    courses_without_conflict({'art': {1, 2}, 'bio': {2}, 'law': {3}}, ['art', 'bio', 'gym', 'law']) == ['art', 'law']
    """
    taken = set()
    chosen = []
    for course in wanted:
        hours = times.get(course)
        if hours is None or hours & taken:
            continue
        taken |= hours
        chosen.append(course)
    return chosen


class Weekly:
    """A weekly plan that maps days to sorted lists of tasks.

    >>> plan = Weekly()
    >>> plan.add('mon', 'wash'); plan.add('mon', 'cook'); plan.add('tue', 'wash')
    >>> plan.on('mon'), plan.on('sun')
    (['cook', 'wash'], [])
    >>> plan.days_of('wash')
    ['mon', 'tue']
    """

    def __init__(self):
        self._tasks = defaultdict(set)

    def add(self, day, task):
        self._tasks[day].add(task)

    def on(self, day):
        return sorted(self._tasks.get(day, ()))

    def days_of(self, task):
        return [day for day, tasks in self._tasks.items() if task in tasks]


def nodes_at_distance(graph: Dict[int, List[int]], start: int, distance: int) -> List[int]:
    """Return the sorted nodes whose shortest way from the start has exactly the given number of edges.

    >>> nodes_at_distance({1: [2, 3], 2: [4], 3: [4, 1], 4: [5]}, 1, 2)
    [4]
    >>> nodes_at_distance({1: [2]}, 1, 0)
    [1]
    """
    layer = {start}
    seen = {start}
    for _ in range(distance):
        layer = {nxt for node in layer for nxt in graph.get(node, [])} - seen
        seen |= layer
    return sorted(layer)


def eccentricity(graph, node):
    """Return the largest distance from the node to any node that can be reached from it.

    eccentricity({'a': ['b'], 'b': ['c', 'd'], 'd': ['e']}, 'a') == 3
    eccentricity({}, 'a') == 0
    """
    seen = {node}
    frontier = [node]
    steps = -1
    while frontier:
        steps += 1
        following = []
        for current in frontier:
            for nxt in graph.get(current, []):
                if nxt not in seen:
                    seen.add(nxt)
                    following.append(nxt)
        frontier = following
    return steps


def reverse_edges(graph: dict[str, list[str]]) -> dict[str, list[str]]:
    """Turn round all edges of a directed graph. Every node of the graph gets a key, and the lists are sorted.

    >>> reverse_edges({'a': ['b', 'c'], 'c': ['b']})
    {'a': [], 'b': ['a', 'c'], 'c': ['a']}
    """
    nodes = set(graph)
    for targets in graph.values():
        nodes.update(targets)
    turned = {node: [] for node in sorted(nodes)}
    for node in sorted(graph):
        for target in graph[node]:
            turned[target].append(node)
    return turned


def first_and_last_nodes(edges: List[Tuple[str, str]]) -> Tuple[List[str], List[str]]:
    """Return the sorted nodes without incoming edges and the sorted nodes without outgoing edges.

    first_and_last_nodes([('a', 'b'), ('b', 'c'), ('d', 'c')]) == (['a', 'd'], ['c'])
    first_and_last_nodes([]) == ([], [])
    """
    starts = {a for a, _ in edges}
    ends = {b for _, b in edges}
    return sorted(starts - ends), sorted(ends - starts)


def triangles_in_graph(edges: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """Return all triples of nodes that are joined to each other, each triple and the list in alphabetical order.

    >>> triangles_in_graph([('a', 'b'), ('c', 'b'), ('a', 'c'), ('c', 'd')])
    [('a', 'b', 'c')]
    """
    joined = set()
    for a, b in edges:
        joined.add((a, b))
        joined.add((b, a))
    nodes = sorted({a for a, _ in joined})
    return [(a, b, c) for a, b, c in combinations(nodes, 3)
            if (a, b) in joined and (b, c) in joined and (a, c) in joined]


def depth_first_order(graph, start):
    """Return the nodes in the order of a depth first search that visits neighbours in alphabetical order.

    depth_first_order({'a': ['c', 'b'], 'b': ['d'], 'c': ['d']}, 'a') == ['a', 'b', 'd', 'c']
    depth_first_order({}, 'a') == ['a']
    """
    order = []

    def visit(node):
        if node in order:
            return
        order.append(node)
        for nxt in sorted(graph.get(node, [])):
            visit(nxt)

    visit(start)
    return order


def component_sizes(graph: Dict[int, Set[int]]) -> List[int]:
    """Return the sizes of the connected parts of an undirected graph, the largest first.

    >>> component_sizes({1: {2}, 2: {1}, 3: set(), 4: {5, 6}, 5: {4}, 6: {4}})
    [3, 2, 1]
    """
    sizes = []
    left = set(graph)
    while left:
        stack = [left.pop()]
        size = 0
        while stack:
            node = stack.pop()
            size += 1
            for nxt in graph[node]:
                if nxt in left:
                    left.remove(nxt)
                    stack.append(nxt)
        sizes.append(size)
    return sorted(sizes, reverse=True)


def levels_of_tasks(needs: Dict[str, List[str]]) -> Dict[str, int]:
    """Each task is mapped to the tasks it needs. A task without needs has level 0, any other task has a level one
    higher than the highest level among its needs. There are no cycles.

    Example: {'roof': ['wall'], 'wall': ['base'], 'base': [], 'door': ['wall', 'base']} gives
    {'roof': 2, 'wall': 1, 'base': 0, 'door': 2}.
    """
    levels = {}

    def level(task):
        if task not in levels:
            levels[task] = max((level(other) + 1 for other in needs[task]), default=0)
        return levels[task]

    return {task: level(task) for task in needs}


def valid_task_order(order: list[str], needs: dict[str, list[str]]) -> bool:
    """Return True if the order has every task of needs exactly once, and each one after all the tasks it needs.

    >>> valid_task_order(['a', 'b', 'c'], {'c': ['a', 'b'], 'b': ['a'], 'a': []})
    True
    >>> valid_task_order(['b', 'a'], {'a': [], 'b': ['a']})
    False
    """
    if sorted(order) != sorted(needs):
        return False
    position = {task: i for i, task in enumerate(order)}
    return all(position[other] < position[task] for task in needs for other in needs[task])


def shortest_times(roads: List[Tuple[str, str, int]], start: str) -> Dict[str, int]:
    """Roads (a, b, minutes) can be used both ways. Return the shortest time from the start to every town that
    can be reached, in alphabetical order of the towns.

    >>> shortest_times([('a', 'b', 4), ('a', 'c', 1), ('c', 'b', 2), ('x', 'y', 1)], 'a')
    {'a': 0, 'b': 3, 'c': 1}
    """
    neighbours = defaultdict(list)
    for a, b, minutes in roads:
        neighbours[a].append((b, minutes))
        neighbours[b].append((a, minutes))
    times: Dict[str, int] = {}
    heap = [(0, start)]
    while heap:
        time, town = heapq.heappop(heap)
        if town in times:
            continue
        times[town] = time
        for other, minutes in neighbours[town]:
            if other not in times:
                heapq.heappush(heap, (time + minutes, other))
    return dict(sorted(times.items()))


def path_from_parents(parents, node):
    """The parents map each node to the one before it, and the start to None. Return the path from the start to
    the node; an unknown node gives [].

    path_from_parents({'a': None, 'b': 'a', 'c': 'b'}, 'c') == ['a', 'b', 'c']
    path_from_parents({'a': None}, 'z') == []
    """
    if node not in parents:
        return []
    path = []
    while node is not None:
        path.append(node)
        node = parents[node]
    path.reverse()
    return path


def tree_from_parents(parents: Dict[str, Optional[str]], root: str) -> tuple:
    """Build a tree of tuples (name, child, child, ...) from a dictionary that maps each name to its parent. Children
    are in alphabetical order.

    >>> tree_from_parents({'a': None, 'c': 'a', 'b': 'a', 'd': 'b'}, 'a')
    ('a', ('b', ('d',)), ('c',))
    """
    children = sorted(name for name, parent in parents.items() if parent == root)
    return (root, *(tree_from_parents(parents, child) for child in children))


def tree_values_by_level(tree: tuple) -> list[list]:
    """A tree is a tuple (value, child, child, ...) of which the children are trees. Return the values of each level.

    tree_values_by_level((1, (2, (4,)), (3,))) == [[1], [2, 3], [4]]
    tree_values_by_level(('x',)) == [['x']]
    """
    levels = []
    layer = [tree]
    while layer:
        levels.append([node[0] for node in layer])
        layer = [child for node in layer for child in node[1:]]
    return levels


def widest_node(tree):
    """A tree is a tuple (name, child, child, ...). Return the name of the node with the most children; of several,
    the one that comes first when a node is looked at before its children.

    widest_node(('a', ('b', ('c',), ('d',)), ('e',))) == 'a'
    widest_node(('a', ('b', ('c',), ('d',)))) == 'b'
    """
    best = (None, -1)
    stack = [tree]
    while stack:
        node = stack.pop()
        if len(node) - 1 > best[1]:
            best = (node[0], len(node) - 1)
        stack.extend(reversed(node[1:]))
    return best[0]


def mirror_tuple_tree(tree: Optional[tuple]) -> Optional[tuple]:
    """A tree is None or (value, left, right). Swap left and right only at nodes whose value is even.

    >>> mirror_tuple_tree((2, (1, None, (5, None, None)), None))
    (2, None, (1, None, (5, None, None)))
    """
    if tree is None:
        return None
    value, left, right = tree
    left, right = mirror_tuple_tree(left), mirror_tuple_tree(right)
    if value % 2 == 0:
        return (value, right, left)
    return (value, left, right)


def inorder_until(tree, limit):
    """A search tree is None or (value, left, right). Return the values in increasing order, but only those below
    the limit.

    inorder_until((5, (2, None, None), (8, None, None)), 8) == [2, 5]
    inorder_until(None, 3) == []
    """
    if tree is None:
        return []
    value, left, right = tree
    if value >= limit:
        return inorder_until(left, limit)
    return inorder_until(left, limit) + [value] + inorder_until(right, limit)


def paths_in_nested_dict(tree: Dict, prefix: str = "") -> List[str]:
    """Return the paths to all values that are not dictionaries, with '/' before each key.

    >>> paths_in_nested_dict({'etc': {'hosts': 1, 'ssl': {'key': 2}}, 'tmp': {}})
    ['/etc/hosts', '/etc/ssl/key']
    """
    paths = []
    for key, value in tree.items():
        path = f"{prefix}/{key}"
        if isinstance(value, dict):
            paths.extend(paths_in_nested_dict(value, path))
        else:
            paths.append(path)
    return paths


def nested_from_paths(paths: Iterable[str]) -> Dict:
    """Build nested dictionaries from paths such as 'a/b/c'. The last part of each path has an empty dictionary.

    nested_from_paths(['a/b', 'a/c', 'd']) == {'a': {'b': {}, 'c': {}}, 'd': {}}
    nested_from_paths([]) == {}
    """
    root: Dict = {}
    for path in paths:
        node = root
        for part in path.split('/'):
            node = node.setdefault(part, {})
    return root


def directory_size(tree: dict, limit: int) -> tuple[int, int]:
    """A directory is a dictionary whose values are sizes of files or directories. Return the total size, and the number
    of directories in it (itself included) whose total size is at most the limit.

    >>> directory_size({'a': 5, 'sub': {'b': 2, 'c': 3}, 'empty': {}}, 5)
    (10, 2)
    """
    total = small = 0
    for value in tree.values():
        if isinstance(value, dict):
            size, count = directory_size(value, limit)
            small += count
        else:
            size = value
        total += size
    if total <= limit:
        small += 1
    return total, small


def depth_of_dict(value) -> int:
    """Return how deep dictionaries are nested in the values. Something that is no dictionary has depth 0.

    depth_of_dict({}) == 1
    depth_of_dict({'a': {'b': {}}, 'c': 1}) == 3
    depth_of_dict(7) == 0
    """
    if not isinstance(value, dict):
        return 0
    return 1 + max(map(depth_of_dict, value.values()), default=0)


def rename_keys_adding(record: Dict[str, int], names: Dict[str, str]) -> Dict[str, int]:
    """Rename the keys of a record. If the new name is already taken by another key of the result, the values are added.

    >>> rename_keys_adding({'a': 1, 'b': 2, 'c': 3}, {'a': 'x', 'b': 'x'})
    {'x': 3, 'c': 3}
    """
    renamed: Dict[str, int] = {}
    for key, value in record.items():
        new = names.get(key, key)
        renamed[new] = renamed.get(new, 0) + value
    return renamed


def keys_differ_only_in_case(d):
    """Return True if two different string keys of d are the same when case is ignored.

    keys_differ_only_in_case({'Name': 1, 'name': 2}) == True
    keys_differ_only_in_case({'Name': 1, 5: 2}) == False
    """
    seen = set()
    for key in d:
        if not isinstance(key, str):
            continue
        low = key.lower()
        if low in seen:
            return True
        seen.add(low)
    return False


def types_of_keys(d: dict) -> list[str]:
    """Return the sorted names of the types of the keys, each once.

    >>> types_of_keys({'a': 1, 2: 2, (1, 2): 3, 'b': 4})
    ['int', 'str', 'tuple']
    >>> types_of_keys({})
    []
    """
    return sorted({type(key).__name__ for key in d})


def same_keys_other_values(a: Dict[str, int], b: Dict[str, int]) -> bool:
    """Return True if both dictionaries have the same keys and differ in the value of every key.

    same_keys_other_values({'x': 1, 'y': 2}, {'y': 1, 'x': 2}) == True
    same_keys_other_values({'x': 1}, {'x': 1}) == False
    same_keys_other_values({'x': 1}, {'y': 2}) == False
    """
    if a.keys() != b.keys():
        return False
    for key in a:
        if a[key] == b[key]:
            return False
    return True


def almost_equal_dicts(a: Dict[str, float], b: Dict[str, float], tolerance: float) -> bool:
    """Two dictionaries are almost equal if they have the same keys and no value differs by more than the tolerance.

    >>> almost_equal_dicts({'x': 1.0, 'y': 2.0}, {'x': 1.25, 'y': 2.0}, 0.3)
    True
    >>> almost_equal_dicts({'x': 1.0}, {}, 5.0)
    False
    """
    if set(a) != set(b):
        return False
    return all(abs(a[key] - b[key]) <= tolerance for key in a)


class Multiset:
    """A set in which elements can be several times.

    >>> m = Multiset('banana')
    >>> m.count('a'), m.count('z'), len(m)
    (3, 0, 6)
    >>> m.discard('n'); m.discard('b'); m.discard('q')
    >>> len(m), 'b' in m
    (4, False)
    """

    def __init__(self, items=()):
        self._counts = {}
        for item in items:
            self.add(item)

    def add(self, item):
        self._counts[item] = self._counts.get(item, 0) + 1

    def discard(self, item):
        if item not in self._counts:
            return
        if self._counts[item] == 1:
            del self._counts[item]
        else:
            self._counts[item] -= 1

    def count(self, item):
        return self._counts.get(item, 0)

    def __contains__(self, item):
        return item in self._counts

    def __len__(self):
        return sum(self._counts.values())


def elements_in_at_least(sets: list[set[int]], k: int) -> set[int]:
    """Return the elements that are in at least k of the sets.

    >>> elements_in_at_least([{1, 2}, {2, 3}, {2, 3, 4}], 2)
    {2, 3}
    """
    count = Counter()
    for s in sets:
        count.update(s)
    return {x for x, n in count.items() if n >= k}


def pairwise_disjoint(sets):
    """Return True if no element is in two of the sets.

    pairwise_disjoint([{1, 2}, {3}, set()]) == True
    pairwise_disjoint([{1}, {2}, {1}]) == False
    """
    seen = set()
    for s in sets:
        if not seen.isdisjoint(s):
            return False
        seen |= s
    return True


def smallest_set_containing(sets: List[Set[str]], wanted: Set[str]) -> Optional[int]:
    """Return the index of the smallest set that contains all wanted elements (the first of several), or None.

    smallest_set_containing([{'a', 'b', 'c'}, {'a', 'b'}, {'a'}], {'a', 'b'}) == 1
    smallest_set_containing([{'a'}], {'z'}) is None
    """
    best = None
    for i, s in enumerate(sets):
        if wanted <= s and (best is None or len(s) < len(sets[best])):
            best = i
    return best


def members_after_switching(members: set[str], events: list[str]) -> list[str]:
    """Each event is a name. A name that is not a member becomes one, and a member leaves. Return the sorted members
    after all events.

    >>> members_after_switching({'al', 'bo'}, ['cy', 'al', 'cy', 'di'])
    ['bo', 'di']
    """
    current = set(members)
    for name in events:
        current ^= {name}
    return sorted(current)


def tags_used_together(posts: List[Set[str]], tag: str) -> Optional[str]:
    """Return the tag that comes most often together with the given tag, the first in the alphabet of several,
    or None if there is none.

    tags_used_together([{'py', 'web'}, {'py', 'ai'}, {'ai', 'py', 'web'}, {'ai'}], 'py') == 'ai'
    tags_used_together([{'py'}], 'py') is None
    """
    together: Dict[str, int] = {}
    for post in posts:
        if tag in post:
            for other in post - {tag}:
                together[other] = together.get(other, 0) + 1
    if not together:
        return None
    return min(together, key=lambda t: (-together[t], t))


def most_frequent_pair(baskets: list[list[str]]) -> tuple[str, str] | None:
    """Return the pair of different things that are most often in the same basket; of several, the smallest pair.

    >>> most_frequent_pair([['jam', 'tea'], ['tea', 'jam', 'oil'], ['oil', 'tea']])
    ('jam', 'tea')
    >>> most_frequent_pair([['tea']]) is None
    True
    """
    pairs = Counter()
    for basket in baskets:
        pairs.update(combinations(sorted(set(basket)), 2))
    if not pairs:
        return None
    return min(pairs, key=lambda p: (-pairs[p], p))


def weighted_average_grade(grades, weights):
    """Return the weighted average of the grades rounded to two decimals. A subject without a weight has weight 1. If
    the weights add up to 0 the result is None.

    weighted_average_grade({'math': 8, 'art': 5}, {'math': 2}) == 7.0
    weighted_average_grade({}, {}) is None
    """
    total = weight_sum = 0
    for subject, grade in grades.items():
        weight = weights.get(subject, 1)
        total += grade * weight
        weight_sum += weight
    if weight_sum == 0:
        return None
    return round(total / weight_sum, 2)


def best_subject_of_each(report: Dict[str, Dict[str, int]]) -> Dict[str, str]:
    """The report maps students to their grades by subject. Return the best subject of each; with equal grades the one
    that is last in the alphabet. Students without grades get '-'.

    >>> best_subject_of_each({'al': {'art': 7, 'bio': 9}, 'bo': {'art': 5, 'law': 5}, 'cy': {}})
    {'al': 'bio', 'bo': 'law', 'cy': '-'}
    """
    result = {}
    for student, grades in report.items():
        if grades:
            result[student] = max(grades, key=lambda s: (grades[s], s))
        else:
            result[student] = '-'
    return result


def hardest_question(answers: dict[str, str], key: str) -> int:
    """Each student is mapped to a text of answers, one letter for each question, and key has the right letters. Return
    the number (from 1) of the question with the fewest right answers, the first of several.

    hardest_question({'al': 'abc', 'bo': 'abd', 'cy': 'bbd'}, 'abc') == 3
    hardest_question({}, 'ab') == 1
    """
    right = [0] * len(key)
    for text in answers.values():
        for i, (given, wanted) in enumerate(zip(text, key)):
            if given == wanted:
                right[i] += 1
    return right.index(min(right)) + 1


def histogram_outline(counts: List[int]) -> List[str]:
    """Draw a standing histogram as rows of text, the highest row first, with '#' for filled places and '.' for others.

    >>> histogram_outline([1, 3, 0, 2])
    ['.#..', '.#.#', '##.#']
    >>> histogram_outline([])
    []
    """
    rows = []
    for height in range(max(counts, default=0), 0, -1):
        rows.append(''.join('#' if c >= height else '.' for c in counts))
    return rows


def mode_of_lengths(words: List[str]) -> Dict[str, int]:
    """Return the most frequent word length as 'length' (the larger one of equally frequent) and how often it occurs as
    'times'. Without words both are 0.

    mode_of_lengths(['ab', 'cd', 'xyz', 'uvw', 'q']) == {'length': 3, 'times': 2}
    mode_of_lengths([]) == {'length': 0, 'times': 0}
    """
    freq = Counter(map(len, words))
    if not freq:
        return {'length': 0, 'times': 0}
    length, times = max(freq.items(), key=lambda item: (item[1], item[0]))
    return {'length': length, 'times': times}


def stock_after_days(stock, daily, days):
    """Each day the daily amounts are sold, as long as an item lasts, and an item that is sold out is filled up to 10
    on the next morning. Return the stock after the days.

    stock_after_days({'bun': 5, 'pie': 2}, {'bun': 3, 'pie': 1}, 3) == {'bun': 7, 'pie': 9}
    """
    current = dict(stock)
    for _ in range(days):
        for item in current:
            if current[item] == 0:
                current[item] = 10
            current[item] = max(0, current[item] - daily.get(item, 0))
    return current


def items_below_average(inventory: Dict[str, int]) -> Set[str]:
    """Return the items of which there are fewer than the average amount.

    >>> sorted(items_below_average({'a': 1, 'b': 2, 'c': 9}))
    ['a', 'b']
    >>> items_below_average({})
    set()
    """
    if not inventory:
        return set()
    average = sum(inventory.values()) / len(inventory)
    return {item for item, amount in inventory.items() if amount < average}


class Storeroom:
    """A storeroom with shelves of limited space; every item has its own shelf.

    >>> room = Storeroom(10)
    >>> room.put('salt', 7), room.put('salt', 7), room.put('rice', 4)
    (0, 4, 0)
    >>> room.fetch('salt', 3), room.fetch('rice', 9)
    (3, 4)
    >>> room.full()
    []
    """

    def __init__(self, space: int):
        self.space = space
        self.shelves: Dict[str, int] = {}

    def put(self, item: str, amount: int) -> int:
        have = self.shelves.get(item, 0)
        stored = min(amount, self.space - have)
        self.shelves[item] = have + stored
        return amount - stored

    def fetch(self, item: str, amount: int) -> int:
        taken = min(amount, self.shelves.get(item, 0))
        if taken:
            self.shelves[item] -= taken
        return taken

    def full(self) -> List[str]:
        return sorted(item for item, n in self.shelves.items() if n == self.space)


def sort_records_by_columns(rows: list[tuple], columns: list[int]) -> list[tuple]:
    """Sort the rows by the given columns. A negative number -c stands for column c in falling order, and columns are
    counted from 1.

    >>> sort_records_by_columns([('a', 2), ('b', 3), ('c', 2)], [-2, 1])
    [('b', 3), ('a', 2), ('c', 2)]
    """
    result = list(rows)
    for column in reversed(columns):
        result.sort(key=lambda row: row[abs(column) - 1], reverse=column < 0)
    return result


def inner_join_pairs(left, right):
    """Both tables are lists of (key, value). Return all (key, left value, right value) with equal keys, in the order of
    the left table and then of the right one.

    inner_join_pairs([(1, 'a'), (2, 'b')], [(2, 'x'), (2, 'y'), (3, 'z')]) == [(2, 'b', 'x'), (2, 'b', 'y')]
    """
    by_key = {}
    for key, value in right:
        by_key.setdefault(key, []).append(value)
    joined = []
    for key, value in left:
        for other in by_key.get(key, []):
            joined.append((key, value, other))
    return joined


def column_ranges(rows: List[Dict[str, int]]) -> Dict[str, Tuple[int, int]]:
    """Return for each column the smallest and the largest value that occur. Not every row has every column.

    >>> column_ranges([{'a': 3, 'b': 1}, {'a': 7}, {'b': 1}])
    {'a': (3, 7), 'b': (1, 1)}
    """
    ranges: Dict[str, Tuple[int, int]] = {}
    for row in rows:
        for name, value in row.items():
            low, high = ranges.get(name, (value, value))
            ranges[name] = (min(low, value), max(high, value))
    return ranges


def check():
    assert counts_as_short_text({'a': 1, 'b': 3, 'c': 3}) == 'b3c3a'
    assert counts_as_short_text({}) == ''
    assert keys_with_private_values({'x': 1, 'y': 2, 'z': 1}) == ['y']
    assert keys_with_private_values({}) == []
    assert shift_values_along_keys({'b': 2, 'a': 1, 'c': 3}) == {'a': 2, 'b': 3, 'c': 1}
    assert shift_values_along_keys({'k': 5}) == {'k': 5}
    assert lookup_floor({0: 1.5, 10: 2.5}, 9) == 1.5
    assert lookup_floor({5: 1.0}, 3) == 0.0
    assert lookup_floor({5: 1.0}, 3, -1.0) == -1.0
    groups = {(1, False): [4, 7], (1, True): [-2], (0, False): [3]}
    assert group_by_remainder_and_sign([4, -2, 7, 3]) == groups
    assert largest_group_by_last_letter(['cat', 'dog', 'hat', 'pig', 'net']) == ['cat', 'hat', 'net']
    assert largest_group_by_last_letter([]) == []
    assert merge_until_conflict([{'a': 1}, {'b': 2, 'a': 1}, {'b': 3}]) == ({'a': 1, 'b': 2}, 2)
    assert merge_until_conflict([]) == ({}, 0)
    assert subtract_counts({'a': 3, 'b': 1}, {'a': 1, 'b': 1, 'c': 4}) == {'a': 2}
    assert cart_lines_merged([('egg', 6), ('oil', 1), ('egg', 4), ('oil', -1)]) == [('egg', 10)]
    assert cart_lines_merged([]) == []
    assert most_expensive_line([('pen', 10, 1.5), ('ink', 2, 7.5), ('pad', 1, 9.0)]) == 'pen'
    assert most_expensive_line([]) is None
    assert league_rows({'Ox': 4, 'Elk': 7, 'Ant': 4}, {'Ox': 3}) == ['1. Elk 7', '2. Ox 4', '3. Ant 4']
    assert league_rows({}, {}) == []
    assert home_strong_teams([('A', 'B', 'A'), ('B', 'A', 'A'), ('B', 'C', 'B')]) == ['B']
    assert home_strong_teams([]) == []
    assert names_by_dense_place({'a': 5, 'b': 8, 'c': 5, 'd': 1}) == {1: ['b'], 2: ['a', 'c'], 3: ['d']}
    assert positions_moved(['a', 'b', 'c'], ['c', 'b', 'a']) == {'a': -2, 'c': 2}
    assert positions_moved(['a'], ['a']) == {}
    assert borda_scores([['a', 'b', 'c'], ['b', 'a']]) == {'a': 2, 'b': 2, 'c': 0}
    assert borda_scores([['x', 'x']]) == {'x': 1}
    assert invalid_ballots([['a'], ['a', 'a'], [], ['c']], {'a', 'b'}) == [1, 2, 3]
    assert shift_plan(['a', 'b'], ['mo', 'tu', 'we'], {'b': {'tu'}}) == {'mo': 'a', 'tu': 'a', 'we': 'b'}
    assert shift_plan(['a'], ['mo'], {'a': {'mo'}}) == {'mo': None}
    times = {'art': {1, 2}, 'bio': {2}, 'law': {3}}
    assert courses_without_conflict(times, ['art', 'bio', 'gym', 'law']) == ['art', 'law']
    assert eccentricity({'a': ['b'], 'b': ['c', 'd'], 'd': ['e']}, 'a') == 3
    assert eccentricity({}, 'a') == 0
    assert first_and_last_nodes([('a', 'b'), ('b', 'c'), ('d', 'c')]) == (['a', 'd'], ['c'])
    assert first_and_last_nodes([]) == ([], [])
    assert depth_first_order({'a': ['c', 'b'], 'b': ['d'], 'c': ['d']}, 'a') == ['a', 'b', 'd', 'c']
    assert depth_first_order({}, 'a') == ['a']
    levels = levels_of_tasks({'roof': ['wall'], 'wall': ['base'], 'base': [], 'door': ['wall', 'base']})
    assert levels == {'roof': 2, 'wall': 1, 'base': 0, 'door': 2}
    assert path_from_parents({'a': None, 'b': 'a', 'c': 'b'}, 'c') == ['a', 'b', 'c']
    assert path_from_parents({'a': None}, 'z') == []
    assert tree_values_by_level((1, (2, (4,)), (3,))) == [[1], [2, 3], [4]]
    assert tree_values_by_level(('x',)) == [['x']]
    assert widest_node(('a', ('b', ('c',), ('d',)), ('e',))) == 'a'
    assert widest_node(('a', ('b', ('c',), ('d',)))) == 'b'
    assert inorder_until((5, (2, None, None), (8, None, None)), 8) == [2, 5]
    assert inorder_until(None, 3) == []
    assert nested_from_paths(['a/b', 'a/c', 'd']) == {'a': {'b': {}, 'c': {}}, 'd': {}}
    assert nested_from_paths([]) == {}
    assert depth_of_dict({}) == 1
    assert depth_of_dict({'a': {'b': {}}, 'c': 1}) == 3
    assert depth_of_dict(7) == 0
    assert keys_differ_only_in_case({'Name': 1, 'name': 2}) is True
    assert keys_differ_only_in_case({'Name': 1, 5: 2}) is False
    assert same_keys_other_values({'x': 1, 'y': 2}, {'y': 1, 'x': 2}) is True
    assert same_keys_other_values({'x': 1}, {'x': 1}) is False
    assert same_keys_other_values({'x': 1}, {'y': 2}) is False
    assert pairwise_disjoint([{1, 2}, {3}, set()]) is True
    assert pairwise_disjoint([{1}, {2}, {1}]) is False
    assert smallest_set_containing([{'a', 'b', 'c'}, {'a', 'b'}, {'a'}], {'a', 'b'}) == 1
    assert smallest_set_containing([{'a'}], {'z'}) is None
    assert tags_used_together([{'py', 'web'}, {'py', 'ai'}, {'ai', 'py', 'web'}, {'ai'}], 'py') == 'ai'
    assert tags_used_together([{'py'}], 'py') is None
    assert weighted_average_grade({'math': 8, 'art': 5}, {'math': 2}) == 7.0
    assert weighted_average_grade({}, {}) is None
    assert hardest_question({'al': 'abc', 'bo': 'abd', 'cy': 'bbd'}, 'abc') == 3
    assert hardest_question({}, 'ab') == 1
    assert mode_of_lengths(['ab', 'cd', 'xyz', 'uvw', 'q']) == {'length': 3, 'times': 2}
    assert mode_of_lengths([]) == {'length': 0, 'times': 0}
    assert stock_after_days({'bun': 5, 'pie': 2}, {'bun': 3, 'pie': 1}, 3) == {'bun': 7, 'pie': 9}
    assert inner_join_pairs([(1, 'a'), (2, 'b')], [(2, 'x'), (2, 'y'), (3, 'z')]) == [(2, 'b', 'x'), (2, 'b', 'y')]
