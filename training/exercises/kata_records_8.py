"""Plain dict, set and tuple functions of a few lines."""

from collections import Counter
from typing import Dict, List, Optional, Set, Tuple


def count_vote_pairs(votes):
    """Return how many votes are for each option as a list of tuples, in the order in which the options first appear.

    count_vote_pairs(['tea', 'milk', 'tea']) == [('tea', 2), ('milk', 1)]
    count_vote_pairs([]) == []
    """
    counts = {}
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
    return list(counts.items())


def leading_margin(votes: dict[str, int]) -> int:
    """Return by how many votes the best option is ahead of the second best; a single option is ahead by all its votes.

    >>> leading_margin({'a': 7, 'b': 3, 'c': 5})
    2
    >>> leading_margin({'a': 4})
    4
    >>> leading_margin({})
    0
    """
    ordered = sorted(votes.values(), reverse=True) + [0, 0]
    return ordered[0] - ordered[1]


def majority_needed(votes: Dict[str, int], name: str) -> int:
    """Return how many more votes the name would need to have more than half of all votes, if nobody else gets any more.

    >>> majority_needed({'a': 3, 'b': 5}, 'a')
    3
    >>> majority_needed({'a': 9, 'b': 5}, 'a')
    0
    """
    others = sum(n for other, n in votes.items() if other != name)
    have = votes.get(name, 0)
    return max(0, others + 1 - have)


def winners_per_round(rounds: List[Dict[str, int]]) -> List[str]:
    """Return the name with the highest score of each round, or 'draw' if several have it.

    winners_per_round([{'al': 3, 'bo': 5}, {'al': 2, 'bo': 2}]) == ['bo', 'draw']
    """
    winners = []
    for scores in rounds:
        top = max(scores.values())
        names = [name for name in scores if scores[name] == top]
        winners.append(names[0] if len(names) == 1 else 'draw')
    return winners


def add_scores(rounds):
    """Add the scores of all rounds. Only players who took part in every round are in the result.

    add_scores([{'al': 3, 'bo': 5}, {'al': 2}]) == {'al': 5}
    add_scores([]) == {}
    """
    if not rounds:
        return {}
    players = set(rounds[0]).intersection(*rounds[1:])
    return {player: sum(scores[player] for scores in rounds) for player in players}


def personal_bests(results: list[tuple[str, float]]) -> dict[str, int]:
    """Results are (runner, time) in order. Count for each runner how often an own best time was beaten (the first run
    does not count).

    >>> personal_bests([('al', 12.5), ('bo', 11.0), ('al', 12.1), ('al', 12.3), ('al', 11.9)])
    {'al': 2, 'bo': 0}
    """
    best = {}
    beaten = {}
    for runner, time in results:
        if runner not in best:
            best[runner] = time
            beaten[runner] = 0
        elif time < best[runner]:
            best[runner] = time
            beaten[runner] += 1
    return beaten


def relegated(points: Dict[str, int], n: int) -> Set[str]:
    """Return the n teams with the fewest points and all teams that have as few points as the best of these.

    >>> sorted(relegated({'a': 9, 'b': 2, 'c': 4, 'd': 4}, 2))
    ['b', 'c', 'd']
    >>> relegated({'a': 9}, 0)
    set()
    """
    if n == 0:
        return set()
    limit = sorted(points.values())[:n][-1]
    return {team for team in points if points[team] <= limit}


def form_of_team(matches: List[Tuple[str, int, int, str]], team: str, last: int) -> str:
    """Matches are (home, goals, goals, away). Return the last results of the team as letters W, D and L, the oldest
    first.

    form_of_team([('A', 1, 0, 'B'), ('C', 2, 2, 'A'), ('A', 0, 3, 'C')], 'A', 2) == 'DL'
    form_of_team([], 'A', 2) == ''
    """
    form = ''
    for home, x, y, away in matches:
        if team not in (home, away):
            continue
        mine, theirs = (x, y) if team == home else (y, x)
        form += 'W' if mine > theirs else 'D' if mine == theirs else 'L'
    return form[-last:]


def clean_sheets(matches):
    """Matches are (home, goals, goals, away). Count for each team in how many matches it got no goal against it; teams
    without such a match are left out.

    clean_sheets([('A', 1, 0, 'B'), ('B', 0, 0, 'A')]) == {'A': 2, 'B': 1}
    """
    counts = Counter()
    for home, x, y, away in matches:
        if y == 0:
            counts[home] += 1
        if x == 0:
            counts[away] += 1
    return dict(counts)


def restock_cost(stock: dict[str, int], target: dict[str, int], prices: dict[str, int]) -> int:
    """Return what it costs to bring every item up to its target amount; items above their target cost nothing.

    >>> restock_cost({'nail': 5, 'nut': 9}, {'nail': 8, 'nut': 4, 'cap': 1}, {'nail': 2, 'nut': 1, 'cap': 10})
    16
    """
    cost = 0
    for item, wanted in target.items():
        missing = wanted - stock.get(item, 0)
        if missing > 0:
            cost += missing * prices[item]
    return cost


def sell(stock: Dict[str, int], item: str, amount: int) -> int:
    """Take up to amount pieces of the item out of the stock (the dict is changed) and return how many were taken. An
    item that is used up is removed from the stock.

    sell({'pen': 5}, 'pen', 3) == 3
    sell({'pen': 5}, 'pen', 9) == 5
    sell({}, 'pen', 1) == 0
    """
    have = stock.get(item, 0)
    taken = min(have, amount)
    if taken == have:
        stock.pop(item, None)
    else:
        stock[item] = have - taken
    return taken


def expensive_first(prices: Dict[str, int], budget: int) -> List[str]:
    """Go through the things from the most expensive to the cheapest (equal ones by name) and buy each one that can
    still be paid. Return the things in that order.

    >>> expensive_first({'tv': 70, 'cd': 20, 'mp3': 40, 'cup': 5}, 100)
    ['tv', 'cd', 'cup']
    """
    bought = []
    for name in sorted(prices, key=lambda n: (-prices[n], n)):
        if prices[name] <= budget:
            budget -= prices[name]
            bought.append(name)
    return bought


def cart_weight_class(cart, weights):
    """Return 'letter', 'parcel' or 'freight' for a cart (item: amount) that weighs at most 500, at most 5000 or more.
    An item with an unknown weight makes it 'unknown'.

    cart_weight_class({'book': 2}, {'book': 300}) == 'parcel'
    cart_weight_class({}, {}) == 'letter'
    cart_weight_class({'cat': 1}, {}) == 'unknown'
    """
    total = 0
    for item, amount in cart.items():
        if item not in weights:
            return 'unknown'
        total += weights[item] * amount
    if total <= 500:
        return 'letter'
    return 'parcel' if total <= 5000 else 'freight'


def cart_difference_text(old: dict[str, int], new: dict[str, int]) -> str:
    """Write what changed in a cart, ordered by name: 'tea+2' if there are two more, 'tea-1' if there is one less.

    >>> cart_difference_text({'tea': 1, 'egg': 6}, {'tea': 3, 'ham': 1, 'egg': 6})
    'ham+1 tea+2'
    """
    parts = []
    for name in sorted(old.keys() | new.keys()):
        change = new.get(name, 0) - old.get(name, 0)
        if change:
            parts.append(f'{name}{change:+}')
    return ' '.join(parts)


def first_affordable(menu: List[Tuple[str, int]], money: int, avoid: Set[str] = frozenset()) -> Optional[str]:
    """Return the first dish of the menu that costs at most the money and is not to be avoided, or None.

    first_affordable([('fish', 12), ('soup', 5), ('egg', 3)], 6) == 'soup'
    first_affordable([('fish', 12), ('soup', 5), ('egg', 3)], 6, {'soup'}) == 'egg'
    first_affordable([('fish', 12)], 6) is None
    """
    for dish, price in menu:
        if price <= money and dish not in avoid:
            return dish
    return None


def split_by_majority(answers):
    """The dict maps people to True or False. Return the sorted names of the majority and of the minority; with equally
    many the people who said True come first.

    split_by_majority({'bo': True, 'al': False, 'cy': False}) == (['al', 'cy'], ['bo'])
    split_by_majority({}) == ([], [])
    """
    yes = sorted(name for name, answer in answers.items() if answer)
    no = sorted(name for name, answer in answers.items() if not answer)
    if len(no) > len(yes):
        return no, yes
    return yes, no


def balance_after_limit(transactions: List[int], daily_limit: int) -> int:
    """All transactions happen on one day. Money that is paid out (negative) counts only as long as the payments
    together stay within the limit; a payment above it is refused. Return the balance, which starts at 0 and may be
    negative.

    >>> balance_after_limit([100, -30, -50, -20], 60)
    50
    """
    balance = paid = 0
    for amount in transactions:
        if amount < 0:
            if paid - amount > daily_limit:
                continue
            paid -= amount
        balance += amount
    return balance


def richest_after(accounts: dict[str, int], moves: list[tuple[str, str, int]]) -> str:
    """Carry out the moves (from, to, amount), also if a balance becomes negative, and return the name with the largest
    balance, the first in the alphabet of several.

    >>> richest_after({'al': 10, 'bo': 8}, [('al', 'bo', 1)])
    'al'
    >>> richest_after({'bo': 10, 'al': 8}, [('bo', 'cy', 5)])
    'al'
    """
    money = dict(accounts)
    for source, target, amount in moves:
        money[source] = money.get(source, 0) - amount
        money[target] = money.get(target, 0) + amount
    return min(money, key=lambda name: (-money[name], name))


def sums_by_month(bookings):
    """Bookings are (date, amount) with dates such as '2024-03-17'. Return the sum for each month '2024-03', in order
    of time.

    sums_by_month([('2024-03-17', 5), ('2024-01-02', 7), ('2024-03-01', 1)]) == {'2024-01': 7, '2024-03': 6}
    """
    totals = {}
    for date, amount in sorted(bookings):
        month = date[:7]
        totals[month] = totals.get(month, 0) + amount
    return totals


def average_grade_text(grades: Dict[str, List[int]]) -> List[str]:
    """Return lines such as 'al: 7.5' for all students with grades, the best average first; equal averages by name.

    >>> average_grade_text({'bo': [9, 6], 'al': [7, 8], 'cy': [10], 'di': []})
    ['cy: 10.0', 'al: 7.5', 'bo: 7.5']
    """
    rows = []
    for name, marks in grades.items():
        if marks:
            rows.append((-sum(marks) / len(marks), name))
    return [f'{name}: {-average:.1f}' for average, name in sorted(rows)]


def needs_for_average(grades: list[int], target: int, best: int = 10) -> int | None:
    """Return the lowest grade that the next test must have so that the average is at least the target, but at least 1.
    None if even the best grade is not enough.

    needs_for_average([8, 6], 8) == 10
    needs_for_average([9, 9], 5) == 1
    needs_for_average([2], 8) is None
    """
    needed = target * (len(grades) + 1) - sum(grades)
    if needed > best:
        return None
    return max(1, needed)


def subjects_to_repeat(report, limit, allowed):
    """Return the sorted subjects with a grade below the limit if there are more than allowed, otherwise an empty list.

    subjects_to_repeat({'art': 3, 'bio': 9, 'law': 2}, 5, 1) == ['art', 'law']
    subjects_to_repeat({'art': 3, 'bio': 9, 'law': 2}, 5, 2) == []
    """
    weak = [subject for subject, grade in report.items() if grade < limit]
    return sorted(weak) if len(weak) > allowed else []


def seat_labels(rows: int, seats: int, taken: Set[Tuple[int, str]]) -> List[str]:
    """Seats have a row from 1 on and a letter from 'A' on. Return the labels such as '2B' of all seats that are not
    taken.

    >>> seat_labels(2, 2, {(1, 'A'), (2, 'B')})
    ['1B', '2A']
    """
    labels = []
    for row in range(1, rows + 1):
        for i in range(seats):
            letter = chr(ord('A') + i)
            if (row, letter) not in taken:
                labels.append(f'{row}{letter}')
    return labels


def neighbours_taken(taken: Set[Tuple[int, int]], seat: Tuple[int, int]) -> int:
    """Count the taken seats directly left, right, before and behind the seat; if the seat itself is taken the result
    is -1.

    neighbours_taken({(1, 1), (1, 3), (2, 2)}, (1, 2)) == 3
    neighbours_taken({(1, 1)}, (1, 1)) == -1
    """
    if seat in taken:
        return -1
    r, c = seat
    return sum((r + dr, c + dc) in taken for dr, dc in ((0, 1), (0, -1), (1, 0), (-1, 0)))


def number_repeated_names(names: list[str]) -> list[str]:
    """If a name occurs several times, its second place gets the ending '_2', the third '_3' and so on.

    >>> number_repeated_names(['al', 'bo', 'al', 'al'])
    ['al', 'bo', 'al_2', 'al_3']
    """
    seen = {}
    result = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f'{name}_{seen[name]}')
    return result


def initials_conflict(names):
    """Names are texts of two words. Return the sorted initials, such as 'AB', that at least two of the names have.

    initials_conflict(['Ann Berg', 'Al Bo', 'Cy Dee']) == ['AB']
    initials_conflict([]) == []
    """
    counts = {}
    for name in names:
        first, last = name.split()
        key = first[0] + last[0]
        counts[key] = counts.get(key, 0) + 1
    return sorted(key for key, n in counts.items() if n > 1)


def username_for(first: str, last: str, taken: Set[str]) -> str:
    """Build a user name from the last name and as many letters of the first name as are needed to be free, all in
    lower case. If even the whole first name is not enough, numbers from 2 on are put behind it.

    >>> username_for('Ann', 'Lee', {'leea'})
    'leean'
    >>> username_for('Al', 'Lee', {'leea', 'leeal', 'leeal2'})
    'leeal3'
    """
    base = last.lower()
    for ch in first.lower():
        base += ch
        if base not in taken:
            return base
    number = 2
    while f'{base}{number}' in taken:
        number += 1
    return f'{base}{number}'


def value_chain_text(d: Dict[str, str], start: str) -> str:
    """Join the start and the values that are found by looking up again and again with '->'. If a value comes a second
    time the text ends with '->...'.

    value_chain_text({'a': 'b', 'b': 'c'}, 'a') == 'a->b->c'
    value_chain_text({'a': 'b', 'b': 'a'}, 'a') == 'a->b->...'
    """
    parts = [start]
    while parts[-1] in d:
        nxt = d[parts[-1]]
        if nxt in parts:
            parts.append('...')
            break
        parts.append(nxt)
    return '->'.join(parts)


def swap_two_values(d: dict[str, int], a: str, b: str) -> dict[str, int]:
    """Return a copy of the dict in which the values of the two keys are swapped. If only one of the keys is there, its
    value moves to the other key.

    >>> swap_two_values({'x': 1, 'y': 2}, 'x', 'y')
    {'x': 2, 'y': 1}
    >>> swap_two_values({'x': 1, 'z': 3}, 'x', 'y')
    {'z': 3, 'y': 1}
    """
    result = dict(d)
    if a in d and b in d:
        result[a], result[b] = d[b], d[a]
    elif a in d:
        result[b] = result.pop(a)
    elif b in d:
        result[a] = result.pop(b)
    return result


def halve_counts(counts):
    """Halve all counts, rounded down, and drop what becomes 0.

    halve_counts({'a': 5, 'b': 1, 'c': 4}) == {'a': 2, 'c': 2}
    """
    return {key: n // 2 for key, n in counts.items() if n // 2 > 0}


def add_to_all(counts: Dict[str, int], keys: List[str], n: int = 1) -> Dict[str, int]:
    """Return the counts with n added for each time a key is in the list; other keys of the list are added to '*'.

    >>> add_to_all({'a': 1, 'b': 0}, ['a', 'z', 'a'], 2)
    {'a': 5, 'b': 0, '*': 2}
    """
    result = dict(counts)
    for key in keys:
        if key not in counts:
            key = '*'
        result[key] = result.get(key, 0) + n
    return result


def value_of_smallest_key(d: Dict[Tuple[int, int], str]) -> str:
    """The keys are pairs of numbers. Return the value of the key with the smallest sum; if several have it, the one
    with the smallest first number. An empty dict gives ''.

    value_of_smallest_key({(3, 1): 'x', (1, 3): 'y', (4, 4): 'z'}) == 'y'
    value_of_smallest_key({}) == ''
    """
    if not d:
        return ''
    key = min(d, key=lambda pair: (sum(pair), pair[0]))
    return d[key]


def find_missing_links(chain: list[str], known: set[frozenset[str]]) -> list[str]:
    """Return texts 'a-b' for two neighbours of the chain that are not joined by a known pair.

    >>> find_missing_links(['a', 'b', 'c'], {frozenset({'b', 'a'})})
    ['b-c']
    """
    missing = []
    for a, b in zip(chain, chain[1:]):
        if frozenset((a, b)) not in known:
            missing.append(f'{a}-{b}')
    return missing


def sort_by_reference(items, order):
    """Sort the items by their place in the list order; items that are not in it come last, in alphabetical order.

    sort_by_reference(['b', 'x', 'a', 'c'], ['c', 'b']) == ['c', 'b', 'a', 'x']
    """
    place = {item: i for i, item in enumerate(order)}
    return sorted(items, key=lambda item: (place.get(item, len(order)), item))


def sorted_by_count_then_first(words: List[str]) -> List[str]:
    """Return the different words, the most frequent first, and equally frequent ones in the order of their last
    occurrence.

    >>> sorted_by_count_then_first(['b', 'a', 'a', 'b', 'c'])
    ['a', 'b', 'c']
    """
    counts = Counter(words)
    last = {word: i for i, word in enumerate(words)}
    return sorted(counts, key=lambda w: (-counts[w], last[w]))


def tuple_of_extremes(d: Dict[str, int]) -> Tuple[str, str]:
    """Return the key with the smallest and the key with the largest value; in both cases the longest key if several
    have that value. An empty dict gives two empty strings.

    tuple_of_extremes({'a': 3, 'bb': 3, 'c': 9}) == ('bb', 'c')
    tuple_of_extremes({}) == ('', '')
    """
    if not d:
        return ('', '')
    low = min(d, key=lambda k: (d[k], -len(k)))
    high = max(d, key=lambda k: (d[k], len(k)))
    return (low, high)


def pairs_in_order(pairs: list[tuple[int, int]]) -> bool:
    """Return True if both the first and the second numbers of the pairs never fall, or neither of them ever rises.

    >>> pairs_in_order([(1, 5), (1, 6), (3, 6)])
    True
    >>> pairs_in_order([(3, 1), (2, 1)])
    True
    >>> pairs_in_order([(1, 5), (2, 4)])
    False
    """
    steps = list(zip(pairs, pairs[1:]))
    rising = all(a[0] <= b[0] and a[1] <= b[1] for a, b in steps)
    falling = all(a[0] >= b[0] and a[1] >= b[1] for a, b in steps)
    return rising or falling


def best_pair_total(left, right, limit):
    """The dicts map names to prices. Return the names of one thing of each dict with the largest total that is at most
    the limit, the first in the order of the dicts if there are several; None if nothing fits.

    best_pair_total({'a': 5, 'b': 8}, {'x': 4, 'y': 1}, 10) == ('a', 'x')
    best_pair_total({'a': 5}, {'x': 6}, 10) is None
    """
    best = None
    best_total = -1
    for a, p in left.items():
        for b, q in right.items():
            if best_total < p + q <= limit:
                best, best_total = (a, b), p + q
    return best


def sets_by_size(sets: List[Set[int]]) -> Dict[int, int]:
    """Return for each size of the different sets how many there are, the largest size first. Equal sets count once.

    >>> sets_by_size([{1, 2}, {2, 1}, {3}, {4, 5}])
    {2: 2, 1: 1}
    """
    different = {frozenset(s) for s in sets}
    sizes = Counter(len(s) for s in different)
    return dict(sorted(sizes.items(), reverse=True))


def common_to_most(sets: list[set[str]]) -> set[str]:
    """Return the elements that are in all of the sets except at most one.

    common_to_most([{'a', 'b'}, {'a', 'c'}, {'a', 'b'}]) == {'a', 'b'}
    common_to_most([]) == set()
    """
    everything = set().union(*sets)
    return {x for x in everything if sum(x in s for s in sets) >= len(sets) - 1}


def set_steps(start: Set[int], commands: List[str]) -> List[int]:
    """Apply commands such as 'add 3', 'del 3' and 'flip 3' (add if it is missing, otherwise delete) to a copy of the
    set, and return its members in order.

    >>> set_steps({1, 2}, ['add 5', 'del 1', 'flip 2', 'flip 7'])
    [5, 7]
    """
    current = set(start)
    for command in commands:
        word, number = command.split()
        n = int(number)
        if word == 'add' or (word == 'flip' and n not in current):
            current.add(n)
        else:
            current.discard(n)
    return sorted(current)


def disjoint_cover(names, sets):
    """The dict sets maps names to sets. Go through the names and take each set that shares nothing with those taken so
    far. Return the taken names and the number of elements they have together.

    disjoint_cover(['a', 'b', 'c'], {'a': {1, 2}, 'b': {2, 3}, 'c': {4}}) == (['a', 'c'], 3)
    """
    covered = set()
    taken = []
    for name in names:
        if covered.isdisjoint(sets[name]):
            covered |= sets[name]
            taken.append(name)
    return taken, len(covered)


def shared_vowels(words: List[str]) -> str:
    """Return the vowels that are in every word, in alphabetical order; without words the result is ''.

    shared_vowels(['house', 'mouse', 'route']) == 'eou'
    shared_vowels(['cat', 'dog']) == ''
    shared_vowels([]) == ''
    """
    if not words:
        return ''
    vowels = set('aeiou')
    for word in words:
        vowels &= set(word.lower())
    return ''.join(sorted(vowels))


def absent_letters_between(text: str) -> str:
    """Return the letters between the smallest and the largest letter of the text that do not occur in it.

    >>> absent_letters_between('face')
    'bd'
    >>> absent_letters_between('')
    ''
    """
    letters = {ch for ch in text.lower() if ch.isalpha()}
    if not letters:
        return ''
    first, last = ord(min(letters)), ord(max(letters))
    return ''.join(chr(i) for i in range(first, last + 1) if chr(i) not in letters)


def key_for_every_value(d: dict[str, list[int]], n: int) -> list[str]:
    """Return for each number from 1 to n the first key in the alphabet whose list holds it, or '-'.

    >>> key_for_every_value({'b': [1, 2], 'a': [2, 4]}, 4)
    ['b', 'a', '-', 'a']
    """
    keys = []
    for number in range(1, n + 1):
        holders = [key for key in d if number in d[key]]
        keys.append(min(holders) if holders else '-')
    return keys


def flatten_grouped(groups: Dict[str, List[str]], sep: str = ':') -> List[str]:
    """Return texts 'group:name' for all names, the groups by size (large ones first, equal ones by name) and the names
    in their order.

    flatten_grouped({'a': ['x'], 'b': ['y', 'z']}) == ['b:y', 'b:z', 'a:x']
    flatten_grouped({'a': ['x']}, '/') == ['a/x']
    """
    result = []
    for group in sorted(groups, key=lambda g: (-len(groups[g]), g)):
        for name in groups[group]:
            result.append(group + sep + name)
    return result


def read_score_text(text):
    """Read a text such as 'al=3, bo=5, al=4' into a dict of lists. Parts that have no number after '=' are skipped.

    read_score_text('al=3, bo=5, al=4, cy=x, di') == {'al': [3, 4], 'bo': [5]}
    read_score_text('') == {}
    """
    scores = {}
    for part in text.split(','):
        name, sep, number = part.strip().partition('=')
        if sep and number.isdigit():
            scores.setdefault(name, []).append(int(number))
    return scores


def print_order(priority: Dict[str, int], arrived: List[str]) -> List[str]:
    """Jobs arrive in order. A job with a higher priority (0 if it has none) is printed earlier, jobs with equal
    priority in the order of arrival, but the first job to arrive is always printed first.

    >>> print_order({'b': 2, 'd': 2}, ['a', 'b', 'c', 'd'])
    ['a', 'b', 'd', 'c']
    """
    if not arrived:
        return []
    first, *rest = arrived
    rest.sort(key=lambda job: -priority.get(job, 0))
    return [first] + rest


def ways_between(roads: set[tuple[str, str]], a: str, b: str) -> int:
    """Roads can be used both ways. Count the ways from a to b that use one road or two different roads.

    >>> ways_between({('a', 'b'), ('a', 'c'), ('b', 'c'), ('d', 'b')}, 'a', 'b')
    2
    """
    def joined(x, y):
        return (x, y) in roads or (y, x) in roads

    towns = {town for road in roads for town in road}
    direct = 1 if joined(a, b) else 0
    return direct + sum(1 for t in towns if t not in (a, b) and joined(a, t) and joined(t, b))


def loneliest_node(edges, nodes):
    """Return the node with the fewest edges, the first of the list of nodes if there are several; '' if there are no
    nodes.

    loneliest_node([('a', 'b'), ('b', 'c'), ('a', 'c'), ('c', 'd')], ['a', 'b', 'c', 'd']) == 'd'
    loneliest_node([], []) == ''
    """
    degree = dict.fromkeys(nodes, 0)
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    return min(nodes, key=lambda n: degree[n], default='')


def follow_until_marked(links: Dict[str, str], start: str, marked: Set[str]) -> Optional[str]:
    """Follow the links from the start (the start itself does not count) until a marked node is reached and return it.
    None if the links end or come back to a node that was passed.

    follow_until_marked({'a': 'b', 'b': 'c'}, 'a', {'a', 'c'}) == 'c'
    follow_until_marked({'a': 'b', 'b': 'a'}, 'a', set()) is None
    """
    passed = {start}
    node = links.get(start)
    while node is not None and node not in marked:
        if node in passed:
            return None
        passed.add(node)
        node = links.get(node)
    return node


def can_finish_all(needs: dict[str, set[str]], skills: set[str]) -> bool:
    """A task can be done if all its needs are skills; after that its own name is a skill too. Return True if all tasks
    can be done in some order.

    >>> can_finish_all({'roof': {'wall'}, 'wall': {'brick'}}, {'brick'})
    True
    >>> can_finish_all({'roof': {'wall'}, 'wall': {'roof'}}, {'brick'})
    False
    """
    known = set(skills)
    left = dict(needs)
    while left:
        ready = [task for task in left if left[task] <= known]
        if not ready:
            return False
        for task in ready:
            known.add(task)
            del left[task]
    return True


def parent_chain_text(parents: Dict[str, str], name: str) -> str:
    """Write the name and its ancestors, the oldest first, with '/' between them.

    parent_chain_text({'c': 'b', 'b': 'a'}, 'c') == 'a/b/c'
    parent_chain_text({}, 'x') == 'x'
    """
    text = name
    while name in parents:
        name = parents[name]
        text = name + '/' + text
    return text


def children_count_by_name(parents: Dict[str, Optional[str]]) -> Dict[str, int]:
    """Return for each name how many names have it as their parent, also if there are none.

    >>> children_count_by_name({'a': None, 'b': 'a', 'c': 'a'})
    {'a': 2, 'b': 0, 'c': 0}
    """
    counts = {name: 0 for name in parents}
    for parent in parents.values():
        if parent is not None:
            counts[parent] += 1
    return counts


def tuple_tree_total(tree, factor=1):
    """A tree is a number or a tuple of trees. Numbers count once on the outermost level, and the factor times more on
    every level further in.

    tuple_tree_total((1, (2, 3), 4), 2) == 15
    tuple_tree_total((1, (2, (3,))), 10) == 321
    tuple_tree_total(5) == 5
    """
    if not isinstance(tree, tuple):
        return tree
    total = 0
    for part in tree:
        if isinstance(part, tuple):
            total += factor * tuple_tree_total(part, factor)
        else:
            total += part
    return total


def tree_contains_path(tree: dict, path: list[str]) -> int:
    """Return how many names of the path can be followed from the top in nested dicts before one is missing.

    tree_contains_path({'a': {'b': {}}}, ['a', 'b', 'c']) == 2
    tree_contains_path({}, ['a']) == 0
    """
    steps = 0
    node = tree
    for name in path:
        if name not in node:
            break
        node = node[name]
        steps += 1
    return steps


def grow_tree(tree: Optional[tuple], value: int) -> tuple:
    """A tree is None or (value, left, right). Put the value into the side that has fewer nodes, the left one if they
    have equally many, in the same way further down.

    >>> grow_tree(grow_tree(grow_tree(None, 1), 2), 3)
    (1, (2, None, None), (3, None, None))
    """
    def size(node):
        return 0 if node is None else 1 + size(node[1]) + size(node[2])

    if tree is None:
        return (value, None, None)
    top, left, right = tree
    if size(left) <= size(right):
        return (top, grow_tree(left, value), right)
    return (top, left, grow_tree(right, value))


def meeting_overlap(a: Tuple[int, int], b: Tuple[int, int]) -> Tuple[int, int] | None:
    """Return the common part of two times (start, end), or the gap between them with its ends swapped (so that the
    first number is larger); times that only touch give None.

    meeting_overlap((9, 12), (10, 15)) == (10, 12)
    meeting_overlap((9, 10), (12, 13)) == (12, 10)
    meeting_overlap((9, 10), (10, 11)) is None
    """
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    if start == end:
        return None
    return (start, end)


def latest_finisher(schedule):
    """The schedule maps people to lists of (start, end). Return the person whose last appointment ends latest; the
    first in the alphabet of several, None if nobody has any.

    latest_finisher({'bo': [(8, 9), (15, 17)], 'al': [(10, 17)], 'cy': []}) == 'al'
    latest_finisher({'cy': []}) is None
    """
    best, best_end = None, -1
    for person in sorted(schedule):
        end = max((e for _, e in schedule[person]), default=-1)
        if end > best_end:
            best, best_end = person, end
    return best


def hours_per_project(log: List[str]) -> Dict[str, float]:
    """Entries look like 'web 1:30' (hours and minutes). Return the hours of each project as decimal numbers.

    >>> hours_per_project(['web 1:30', 'app 0:45', 'web 2:00'])
    {'web': 3.5, 'app': 0.75}
    """
    minutes: Dict[str, int] = {}
    for entry in log:
        project, time = entry.rsplit(' ', 1)
        h, m = time.split(':')
        minutes[project] = minutes.get(project, 0) + int(h) * 60 + int(m)
    return {project: total / 60 for project, total in minutes.items()}


def rotate_duties(people: list[str], duties: list[str], week: int) -> dict[str, str]:
    """In week 0 the first person has the first duty and so on; each week all duties move on by one person. There are
    at least as many people as duties, and who has none is not in the result.

    >>> rotate_duties(['al', 'bo', 'cy'], ['cook', 'wash'], 2)
    {'cy': 'cook', 'al': 'wash'}
    """
    plan = {}
    for i, duty in enumerate(duties):
        person = people[(i + week) % len(people)]
        plan[person] = duty
    return plan


class UnevenCounter:
    """Wheels with their own number of digits that turn like those of an old counter.

    >>> o = UnevenCounter([2, 3])
    >>> [o.tick() for _ in range(6)]
    [(0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 0)]
    """

    def __init__(self, sizes):
        self.sizes = sizes
        self.wheels = [0] * len(sizes)

    def tick(self):
        i = len(self.wheels) - 1
        while i >= 0:
            self.wheels[i] += 1
            if self.wheels[i] < self.sizes[i]:
                break
            self.wheels[i] = 0
            i -= 1
        return tuple(self.wheels)


class SwitchBoard:
    """Switches in groups; in a group at most one switch is on.

    >>> board = SwitchBoard({'radio': 'sound', 'tv': 'sound', 'lamp': 'light'})
    >>> board.turn_on('radio'); board.turn_on('lamp'); board.turn_on('tv')
    >>> board.on()
    ['lamp', 'tv']
    >>> board.turn_off('tv'); board.on()
    ['lamp']
    """

    def __init__(self, group_of: Dict[str, str]):
        self.group_of = group_of
        self.active: Dict[str, str] = {}

    def turn_on(self, name: str) -> None:
        self.active[self.group_of[name]] = name

    def turn_off(self, name: str) -> None:
        group = self.group_of[name]
        if self.active.get(group) == name:
            del self.active[group]

    def on(self) -> List[str]:
        return sorted(self.active.values())


class Streak:
    """Count days in a row on which something was done.

    >>> s = Streak()
    >>> [s.done(day) for day in (1, 2, 2, 3, 7, 8)]
    [1, 2, 2, 3, 1, 2]
    >>> s.longest
    3
    """

    def __init__(self):
        self.last = None
        self.current = 0
        self.longest = 0

    def done(self, day):
        if day == self.last:
            return self.current
        if self.last is not None and day == self.last + 1:
            self.current += 1
        else:
            self.current = 1
        self.last = day
        self.longest = max(self.longest, self.current)
        return self.current


class Barter:
    """Values of things in a base unit, built up from exchange rules.

    >>> b = Barter('egg')
    >>> b.rule('hen', 12, 'egg'), b.rule('cow', 10, 'hen'), b.rule('car', 3, 'bus')
    (True, True, False)
    >>> b.value('cow'), b.trade('cow', 'hen', 2), b.trade('egg', 'cow', 239)
    (120, 20, 1)
    """

    def __init__(self, base):
        self.values = {base: 1}

    def rule(self, thing, amount, other):
        if other not in self.values:
            return False
        self.values[thing] = amount * self.values[other]
        return True

    def value(self, thing):
        return self.values.get(thing, 0)

    def trade(self, have, want, amount):
        return amount * self.values[have] // self.values[want]


class Undoable:
    """A number that can be changed, undone and redone.

    >>> n = Undoable(5)
    >>> n.set(8); n.set(9)
    >>> n.undo(), n.undo(), n.undo()
    (8, 5, 5)
    >>> n.redo(), n.redo(), n.redo()
    (8, 9, 9)
    >>> n.undo(); n.set(1); n.redo()
    8
    1
    """

    def __init__(self, value: int):
        self.values = [value]
        self.i = 0

    def set(self, value: int) -> None:
        del self.values[self.i + 1:]
        self.values.append(value)
        self.i += 1

    def undo(self) -> int:
        if self.i > 0:
            self.i -= 1
        return self.values[self.i]

    def redo(self) -> int:
        if self.i + 1 < len(self.values):
            self.i += 1
        return self.values[self.i]


class Stepper:
    """Points on a grid that was walked on.

    >>> s = Stepper()
    >>> s.walk('RRUL')
    (1, 1)
    >>> len(s.visited), s.walk('DD'), len(s.visited)
    (5, (1, -1), 6)
    """

    moves = {'R': (1, 0), 'L': (-1, 0), 'U': (0, 1), 'D': (0, -1)}

    def __init__(self):
        self.place = (0, 0)
        self.visited = {self.place}

    def walk(self, text):
        for ch in text:
            dx, dy = self.moves[ch]
            x, y = self.place
            self.place = (x + dx, y + dy)
            self.visited.add(self.place)
        return self.place


class Lottery:
    """Tickets with sets of numbers, and how many of them are right.

    >>> l = Lottery(3)
    >>> l.buy('al', 1, 2, 3), l.buy('bo', 2, 2, 9), l.buy('bo', 2, 3, 9)
    (True, False, True)
    >>> l.draw({2, 3, 9})
    {'al': 2, 'bo': 3}
    """

    def __init__(self, size):
        self.size = size
        self.tickets = {}

    def buy(self, name, *numbers):
        ticket = frozenset(numbers)
        if len(ticket) != self.size:
            return False
        self.tickets.setdefault(name, []).append(ticket)
        return True

    def draw(self, drawn):
        return {name: max(len(t & drawn) for t in tickets) for name, tickets in self.tickets.items()}


def check():
    assert count_vote_pairs(['tea', 'milk', 'tea']) == [('tea', 2), ('milk', 1)]
    assert count_vote_pairs([]) == []
    assert winners_per_round([{'al': 3, 'bo': 5}, {'al': 2, 'bo': 2}]) == ['bo', 'draw']
    assert add_scores([{'al': 3, 'bo': 5}, {'al': 2}]) == {'al': 5}
    assert add_scores([]) == {}
    assert form_of_team([('A', 1, 0, 'B'), ('C', 2, 2, 'A'), ('A', 0, 3, 'C')], 'A', 2) == 'DL'
    assert form_of_team([], 'A', 2) == ''
    assert clean_sheets([('A', 1, 0, 'B'), ('B', 0, 0, 'A')]) == {'A': 2, 'B': 1}
    assert sell({'pen': 5}, 'pen', 3) == 3
    assert sell({'pen': 5}, 'pen', 9) == 5
    assert sell({}, 'pen', 1) == 0
    assert cart_weight_class({'book': 2}, {'book': 300}) == 'parcel'
    assert cart_weight_class({}, {}) == 'letter'
    assert cart_weight_class({'cat': 1}, {}) == 'unknown'
    assert first_affordable([('fish', 12), ('soup', 5), ('egg', 3)], 6) == 'soup'
    assert first_affordable([('fish', 12), ('soup', 5), ('egg', 3)], 6, {'soup'}) == 'egg'
    assert first_affordable([('fish', 12)], 6) is None
    assert split_by_majority({'bo': True, 'al': False, 'cy': False}) == (['al', 'cy'], ['bo'])
    assert split_by_majority({}) == ([], [])
    totals = sums_by_month([('2024-03-17', 5), ('2024-01-02', 7), ('2024-03-01', 1)])
    assert totals == {'2024-01': 7, '2024-03': 6}
    assert needs_for_average([8, 6], 8) == 10
    assert needs_for_average([9, 9], 5) == 1
    assert needs_for_average([2], 8) is None
    assert subjects_to_repeat({'art': 3, 'bio': 9, 'law': 2}, 5, 1) == ['art', 'law']
    assert subjects_to_repeat({'art': 3, 'bio': 9, 'law': 2}, 5, 2) == []
    assert neighbours_taken({(1, 1), (1, 3), (2, 2)}, (1, 2)) == 3
    assert neighbours_taken({(1, 1)}, (1, 1)) == -1
    assert initials_conflict(['Ann Berg', 'Al Bo', 'Cy Dee']) == ['AB']
    assert initials_conflict([]) == []
    assert value_chain_text({'a': 'b', 'b': 'c'}, 'a') == 'a->b->c'
    assert value_chain_text({'a': 'b', 'b': 'a'}, 'a') == 'a->b->...'
    assert halve_counts({'a': 5, 'b': 1, 'c': 4}) == {'a': 2, 'c': 2}
    assert value_of_smallest_key({(3, 1): 'x', (1, 3): 'y', (4, 4): 'z'}) == 'y'
    assert value_of_smallest_key({}) == ''
    assert sort_by_reference(['b', 'x', 'a', 'c'], ['c', 'b']) == ['c', 'b', 'a', 'x']
    assert tuple_of_extremes({'a': 3, 'bb': 3, 'c': 9}) == ('bb', 'c')
    assert tuple_of_extremes({}) == ('', '')
    assert best_pair_total({'a': 5, 'b': 8}, {'x': 4, 'y': 1}, 10) == ('a', 'x')
    assert best_pair_total({'a': 5}, {'x': 6}, 10) is None
    assert common_to_most([{'a', 'b'}, {'a', 'c'}, {'a', 'b'}]) == {'a', 'b'}
    assert common_to_most([]) == set()
    assert disjoint_cover(['a', 'b', 'c'], {'a': {1, 2}, 'b': {2, 3}, 'c': {4}}) == (['a', 'c'], 3)
    assert shared_vowels(['house', 'mouse', 'route']) == 'eou'
    assert shared_vowels(['cat', 'dog']) == ''
    assert shared_vowels([]) == ''
    assert flatten_grouped({'a': ['x'], 'b': ['y', 'z']}) == ['b:y', 'b:z', 'a:x']
    assert flatten_grouped({'a': ['x']}, '/') == ['a/x']
    assert read_score_text('al=3, bo=5, al=4, cy=x, di') == {'al': [3, 4], 'bo': [5]}
    assert read_score_text('') == {}
    edges = [('a', 'b'), ('b', 'c'), ('a', 'c'), ('c', 'd')]
    assert loneliest_node(edges, ['a', 'b', 'c', 'd']) == 'd'
    assert loneliest_node([], []) == ''
    assert follow_until_marked({'a': 'b', 'b': 'c'}, 'a', {'a', 'c'}) == 'c'
    assert follow_until_marked({'a': 'b', 'b': 'a'}, 'a', set()) is None
    assert parent_chain_text({'c': 'b', 'b': 'a'}, 'c') == 'a/b/c'
    assert parent_chain_text({}, 'x') == 'x'
    assert tuple_tree_total((1, (2, 3), 4), 2) == 15
    assert tuple_tree_total((1, (2, (3,))), 10) == 321
    assert tuple_tree_total(5) == 5
    assert tree_contains_path({'a': {'b': {}}}, ['a', 'b', 'c']) == 2
    assert tree_contains_path({}, ['a']) == 0
    assert meeting_overlap((9, 12), (10, 15)) == (10, 12)
    assert meeting_overlap((9, 10), (12, 13)) == (12, 10)
    assert meeting_overlap((9, 10), (10, 11)) is None
    assert latest_finisher({'bo': [(8, 9), (15, 17)], 'al': [(10, 17)], 'cy': []}) == 'al'
    assert latest_finisher({'cy': []}) is None
