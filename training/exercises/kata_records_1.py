"""Katas on dictionaries and records: counting, grouping, inverting, merging, stock, votes, graphs and small classes."""

from collections import Counter, defaultdict, deque
from typing import Any, Dict, List, Optional, Set, Tuple


def count_by_initial_and_length(words: list[str]) -> dict[tuple[str, int], int]:
    """
    Count the words by the pair (first letter in lower case, length of the word). Empty words are left out.

    >>> count_by_initial_and_length(['ant', 'Ape', 'bee', 'ox', ''])
    {('a', 3): 2, ('b', 3): 1, ('o', 2): 1}
    >>> count_by_initial_and_length([])
    {}
    """
    counts = {}
    for word in words:
        if word:
            key = (word[0].lower(), len(word))
            counts[key] = counts.get(key, 0) + 1
    return counts


def invert_to_sorted_names(owners):
    """Turn a dict that maps each pet to its owner into a dict that maps each owner to the sorted list of pets.

    invert_to_sorted_names({'rex': 'ann', 'tom': 'bob', 'kit': 'ann'}) == {'ann': ['kit', 'rex'], 'bob': ['tom']}
    invert_to_sorted_names({}) == {}
    """
    result = {}
    for pet, owner in owners.items():
        result.setdefault(owner, []).append(pet)
    for pets in result.values():
        pets.sort()
    return result


def merge_stock_with_floor(stock: Dict[str, int], orders: Dict[str, int]) -> Dict[str, int]:
    """
    Subtract the ordered amounts from the stock. An item that would fall below zero is set to 0,
    and an order for something that is not in stock is ignored.

    >>> merge_stock_with_floor({'nail': 10, 'screw': 3}, {'nail': 4, 'screw': 8, 'bolt': 1})
    {'nail': 6, 'screw': 0}
    """
    result = dict(stock)
    for item, amount in orders.items():
        if item in result:
            result[item] = max(0, result[item] - amount)
    return result


def most_common_with_shortest(words: list[str]) -> str | None:
    """
    Return the most frequent word. If several are equally frequent the shortest one wins,
    and after that the one that comes first in the alphabet. Return None for an empty list.

    >>> most_common_with_shortest(['pear', 'fig', 'fig', 'pear', 'kiwi'])
    'fig'
    >>> most_common_with_shortest([]) is None
    True
    """
    if not words:
        return None
    freq = Counter(words)
    return min(freq, key=lambda w: (-freq[w], len(w), w))


def friends_of_friends(graph, person):
    """
    Return the set of people who are friends of a friend of the person, but neither friends nor the person.

    Example: with {'a': ['b'], 'b': ['a', 'c'], 'c': ['b']} the friends of friends of 'a' are {'c'}.
    """
    direct = set(graph.get(person, []))
    second = set()
    for friend in direct:
        second.update(graph.get(friend, []))
    return second - direct - {person}


def edges_to_goal(graph: Dict[str, List[str]], start: str, goal: str) -> int:
    """
    Return the least number of edges on a way from start to goal in a directed graph, or -1 if there is none.

    >>> edges_to_goal({'a': ['b', 'c'], 'b': ['d'], 'c': ['d'], 'd': ['e']}, 'a', 'e')
    3
    >>> edges_to_goal({'a': ['b']}, 'b', 'a')
    -1
    >>> edges_to_goal({}, 'x', 'x')
    0
    """
    distance = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            return distance[node]
        for nxt in graph.get(node, []):
            if nxt not in distance:
                distance[nxt] = distance[node] + 1
                queue.append(nxt)
    return -1


class RunningPoll:
    """A poll that is counted while it runs.

    >>> poll = RunningPoll(['tea', 'milk'])
    >>> poll.vote('tea'), poll.vote('cola'), poll.vote('tea'), poll.vote('milk')
    (True, False, True, True)
    >>> poll.leader()
    'tea'
    >>> poll.share('milk')
    33
    """

    def __init__(self, options):
        self.votes = {option: 0 for option in options}

    def vote(self, option):
        if option not in self.votes:
            return False
        self.votes[option] += 1
        return True

    def leader(self):
        best = max(self.votes.values())
        leaders = [option for option, n in self.votes.items() if n == best]
        return leaders[0] if len(leaders) == 1 else None

    def share(self, option):
        total = sum(self.votes.values())
        if total == 0:
            return 0
        return round(100 * self.votes[option] / total)


def medal_points_table(results: List[Tuple[str, str]]) -> List[Tuple[str, int]]:
    """
    The results are pairs (country, medal) with the medals 'gold', 'silver' and 'bronze', worth 4, 2 and 1 points.
    Return the pairs (country, points), the most points first and equal countries by name.

    >>> medal_points_table([('NO', 'gold'), ('SE', 'silver'), ('FI', 'gold'), ('SE', 'bronze')])
    [('FI', 4), ('NO', 4), ('SE', 3)]
    """
    worth = {'gold': 4, 'silver': 2, 'bronze': 1}
    table = {}
    for country, medal in results:
        table[country] = table.get(country, 0) + worth[medal]
    return sorted(table.items(), key=lambda row: (-row[1], row[0]))


def shared_first_place(scores: dict) -> list:
    """
    Return the sorted names of all players with the highest score.

    shared_first_place({'zoe': 4, 'al': 7, 'bea': 7}) == ['al', 'bea']
    shared_first_place({}) == []
    """
    if not scores:
        return []
    top = max(scores.values())
    return sorted(name for name, score in scores.items() if score == top)


def dig_with_indices(data: Any, path: str, default: Any = None) -> Any:
    """
    Look up a value in nested dictionaries and lists with a path whose parts are separated by dots. In a list a part
    must be an index. If any part can't be found the default is returned.

    >>> dig_with_indices({'db': {'hosts': ['one', 'two']}}, 'db.hosts.1')
    'two'
    >>> dig_with_indices({'db': [5]}, 'db.port', 'none')
    'none'
    """
    current = data
    for part in path.split('.'):
        try:
            if isinstance(current, list):
                current = current[int(part)]
            else:
                current = current[part]
        except (KeyError, IndexError, ValueError, TypeError):
            return default
    return current


def nested_set(data, path, value):
    """
    Return the dictionary data after value has been stored under the list of keys in path.
    Dictionaries that are missing on the way are made.

    nested_set({}, ['a', 'b'], 1) == {'a': {'b': 1}}
    nested_set({'a': {'c': 2}}, ['a', 'b'], 1) == {'a': {'c': 2, 'b': 1}}
    """
    node = data
    for key in path[:-1]:
        node = node.setdefault(key, {})
    node[path[-1]] = value
    return data


def count_leaves_of_dict(tree: dict) -> int:
    """
    Count the values in a nested dictionary that are not dictionaries. An empty dictionary counts as no value.

    >>> count_leaves_of_dict({'a': 1, 'b': {'c': 2, 'd': {'e': 3}}})
    3
    >>> count_leaves_of_dict({'a': {}})
    0
    """
    total = 0
    for value in tree.values():
        if isinstance(value, dict):
            total += count_leaves_of_dict(value)
        else:
            total += 1
    return total


def all_keys_are_identifiers(d: Dict[Any, Any]) -> bool:
    """
    Return True if every key is a string that could be a variable name. An empty dictionary gives False.

    >>> all_keys_are_identifiers({'name': 1, '_x2': 2})
    True
    >>> all_keys_are_identifiers({'name': 1, 3: 2})
    False
    >>> all_keys_are_identifiers({})
    False
    """
    if not d:
        return False
    return all(isinstance(key, str) and key.isidentifier() for key in d)


def key_style(d):
    """
    Say how the keys of a dictionary are written: 'upper' if all are strings in upper case, 'title' if all are
    strings that start with a capital followed by small letters, 'mixed' otherwise, and 'empty' if there is none.

    key_style({'AB': 1, 'C': 2}) == 'upper'
    key_style({'Ab': 1, 'Cd': 2}) == 'title'
    key_style({'Ab': 1, 5: 2}) == 'mixed'
    key_style({}) == 'empty'
    """
    if not d:
        return 'empty'
    if not all(isinstance(k, str) for k in d):
        return 'mixed'
    if all(k.isupper() for k in d):
        return 'upper'
    if all(k.istitle() for k in d):
        return 'title'
    return 'mixed'


def compare_price_dicts(old: Dict[str, float], new: Dict[str, float]) -> Dict[str, str]:
    """
    Describe for each item in either dictionary what happened to it: 'added', 'removed', 'up', 'down' or 'same'.

    >>> compare_price_dicts({'tea': 2, 'jam': 3}, {'tea': 2.5, 'oil': 4})
    {'jam': 'removed', 'oil': 'added', 'tea': 'up'}
    """
    result = {}
    for item in sorted(old.keys() | new.keys()):
        if item not in old:
            result[item] = "added"
        elif item not in new:
            result[item] = "removed"
        elif new[item] > old[item]:
            result[item] = "up"
        elif new[item] < old[item]:
            result[item] = "down"
        else:
            result[item] = "same"
    return result


def average_without_worst(grades: dict[str, list[int]]) -> dict[str, float]:
    """
    Return the average grade of each student, without the student's lowest grade. A student with fewer than
    two grades is left out. The averages are rounded to one decimal.

    average_without_worst({'ida': [4, 8, 10], 'jon': [5]}) == {'ida': 9.0}
    average_without_worst({'kim': [3, 3]}) == {'kim': 3.0}
    """
    averages = {}
    for student, marks in grades.items():
        if len(marks) < 2:
            continue
        kept = sorted(marks)[1:]
        averages[student] = round(sum(kept) / len(kept), 1)
    return averages


class TinyAccount:
    """A bank account that may be overdrawn down to a limit.

    >>> acc = TinyAccount(50, limit=20)
    >>> acc.withdraw(60)
    True
    >>> acc.withdraw(20)
    False
    >>> acc.deposit(5)
    >>> acc.balance
    -5
    """

    def __init__(self, balance: int = 0, limit: int = 0):
        self.balance = balance
        self.limit = limit

    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount: int) -> bool:
        if self.balance - amount < -self.limit:
            return False
        self.balance -= amount
        return True


def apply_transfers(balances, transfers):
    """
    Carry out transfers (sender, receiver, amount) in order. A transfer that the sender can't pay is skipped.
    Unknown accounts start with 0. Return the new balances.

    Example: apply_transfers({'a': 10}, [('a', 'b', 6), ('a', 'b', 6), ('b', 'c', 1)]) gives
    {'a': 4, 'b': 5, 'c': 1}.
    """
    result = defaultdict(int, balances)
    for sender, receiver, amount in transfers:
        if result[sender] < amount:
            continue
        result[sender] -= amount
        result[receiver] += amount
    return dict(result)


def settle_simple_debts(payments: Dict[str, int]) -> Dict[str, int]:
    """
    A group shares all costs equally. Given what each one paid, return what each one is still owed (positive)
    or owes (negative). The total is divided with whole numbers; the remainder is ignored.

    >>> settle_simple_debts({'ann': 30, 'bob': 0, 'cy': 6})
    {'ann': 18, 'bob': -12, 'cy': -6}
    >>> settle_simple_debts({})
    {}
    """
    if not payments:
        return {}
    share = sum(payments.values()) // len(payments)
    return {name: paid - share for name, paid in payments.items()}


def ranks_with_equal_places(scores: dict[str, int]) -> dict[str, int]:
    """
    Give each player a place. The highest score has place 1, players with equal scores share the better place,
    and the places after them are left out.

    >>> ranks_with_equal_places({'a': 9, 'b': 7, 'c': 9, 'd': 1})
    {'a': 1, 'b': 3, 'c': 1, 'd': 4}
    """
    ordered = sorted(scores.values(), reverse=True)
    return {name: ordered.index(score) + 1 for name, score in scores.items()}


def connected_rooms(doors: List[Tuple[str, str]], start: str) -> List[str]:
    """
    Each door joins two rooms and can be used both ways. Return the sorted list of rooms that can be reached
    from the start, with the start itself.

    >>> connected_rooms([('hall', 'bath'), ('bath', 'attic'), ('shed', 'yard')], 'hall')
    ['attic', 'bath', 'hall']
    >>> connected_rooms([], 'hall')
    ['hall']
    """
    reached = {start}
    changed = True
    while changed:
        changed = False
        for a, b in doors:
            if (a in reached) != (b in reached):
                reached.add(a)
                reached.add(b)
                changed = True
    return sorted(reached)


def number_of_islands_of_friends(people, pairs):
    """
    Count the groups of people that are connected by the pairs of friends. A person without friends is
    a group too.

    number_of_islands_of_friends(['a', 'b', 'c', 'd'], [('a', 'b'), ('b', 'c')]) == 2
    number_of_islands_of_friends(['a', 'b'], []) == 2
    """
    parent = {p: p for p in people}

    def find(p):
        while parent[p] != p:
            p = parent[p]
        return p

    for a, b in pairs:
        parent[find(a)] = find(b)
    return len({find(p) for p in people})


def has_circular_import(imports: Dict[str, List[str]]) -> bool:
    """
    Each module is mapped to the modules that it imports. Return True if some module imports itself,
    directly or through others.

    >>> has_circular_import({'a': ['b'], 'b': ['c'], 'c': []})
    False
    >>> has_circular_import({'a': ['b'], 'b': ['c'], 'c': ['a']})
    True
    """
    state = {}

    def visit(module):
        if state.get(module) == "open":
            return True
        if state.get(module) == "done":
            return False
        state[module] = "open"
        for other in imports.get(module, []):
            if visit(other):
                return True
        state[module] = "done"
        return False

    return any(visit(module) for module in imports)


def order_of_dressing(before: dict[str, list[str]]) -> list[str]:
    """
    Map each piece of clothing to the pieces that must be put on before it. Return an order to dress in;
    whenever several pieces can be next, take the first in the alphabet. Return [] if it can't be done.

    order_of_dressing({'shoes': ['socks'], 'socks': [], 'hat': []}) == ['hat', 'socks', 'shoes']
    order_of_dressing({'a': ['b'], 'b': ['a']}) == []
    """
    todo = {piece: set(needs) for piece, needs in before.items()}
    order = []
    while todo:
        ready = [piece for piece in todo if not todo[piece] - set(order)]
        if not ready:
            return []
        piece = min(ready)
        order.append(piece)
        del todo[piece]
    return order


def cheapest_route_cost(roads: Dict[str, Dict[str, int]], start: str, goal: str) -> Optional[int]:
    """
    The roads give the toll from each town to its neighbours. Return the lowest total toll from start to goal,
    or None if the goal can't be reached.

    >>> cheapest_route_cost({'a': {'b': 5, 'c': 1}, 'c': {'b': 2}}, 'a', 'b')
    3
    >>> cheapest_route_cost({'a': {'b': 5}}, 'b', 'a') is None
    True
    """
    costs = {start: 0}
    done = set()
    while True:
        open_towns = [town for town in costs if town not in done]
        if not open_towns:
            return None
        town = min(open_towns, key=lambda t: costs[t])
        if town == goal:
            return costs[town]
        done.add(town)
        for nxt, toll in roads.get(town, {}).items():
            new_cost = costs[town] + toll
            if nxt not in costs or new_cost < costs[nxt]:
                costs[nxt] = new_cost


def tree_depth_of_pairs(tree):
    """
    A tree is None or a tuple (value, left, right). Return the number of levels.

    tree_depth_of_pairs(None) == 0
    tree_depth_of_pairs((1, (2, None, (3, None, None)), None)) == 3
    """
    if tree is None:
        return 0
    _, left, right = tree
    return 1 + max(tree_depth_of_pairs(left), tree_depth_of_pairs(right))


def tree_sum_of_leaves(tree: Optional[tuple]) -> int:
    """
    A tree is None or a tuple (number, left, right). Add the numbers of the nodes that have no children.

    >>> tree_sum_of_leaves((1, (2, None, None), (3, None, (4, None, None))))
    6
    >>> tree_sum_of_leaves(None)
    0
    """
    if tree is None:
        return 0
    value, left, right = tree
    if left is None and right is None:
        return value
    return tree_sum_of_leaves(left) + tree_sum_of_leaves(right)


def insert_into_search_tree(tree, value):
    """
    Return a search tree with one more value. A tree is None or a tuple (value, left, right); smaller values
    go to the left and larger ones to the right, and a value that is there already changes nothing.

    Example: inserting 1 into (2, None, None) gives (2, (1, None, None), None).
    """
    if tree is None:
        return (value, None, None)
    node, left, right = tree
    if value < node:
        return (node, insert_into_search_tree(left, value), right)
    if value > node:
        return (node, left, insert_into_search_tree(right, value))
    return tree


def histogram_bins(values: List[int], width: int) -> Dict[int, int]:
    """
    Count the values by bins of the given width. The key of a bin is its smallest value, and the bins are
    in increasing order. Bins without values do not appear.

    >>> histogram_bins([3, 12, 19, 4, 31], 10)
    {0: 2, 10: 2, 30: 1}
    >>> histogram_bins([-1, 1], 5)
    {-5: 1, 0: 1}
    """
    bins = Counter(v // width * width for v in values)
    return dict(sorted(bins.items()))


def histogram_as_rows(counts: dict[str, int], mark: str = "*") -> list[str]:
    """
    Draw a histogram: one row for each key, in alphabetical order, with all keys padded to the same width.

    histogram_as_rows({"b": 2, "aa": 1}) == ["aa *", "b  **"]
    histogram_as_rows({"x": 3}, "#") == ["x ###"]
    histogram_as_rows({}) == []
    """
    if not counts:
        return []
    width = max(len(key) for key in counts)
    rows = []
    for key in sorted(counts):
        rows.append(key.ljust(width) + " " + mark * counts[key])
    return rows


def cart_total_with_free_item(cart: List[Tuple[str, int, int]]) -> int:
    """
    A cart is a list of (name, price, amount). For every line with at least three pieces one of them is free.
    Return the total.

    >>> cart_total_with_free_item([('pen', 2, 3), ('book', 10, 1)])
    14
    """
    total = 0
    for _, price, amount in cart:
        if amount >= 3:
            amount -= 1
        total += price * amount
    return total


class ShelfCart:
    """A shopping cart with the prices of a shop.

    >>> cart = ShelfCart({'egg': 30, 'ham': 200})
    >>> cart.add('egg', 4)
    >>> cart.add('ham')
    >>> cart.remove('egg', 3)
    >>> cart.total()
    230
    >>> cart.remove('ham', 5)
    >>> cart.items
    {'egg': 1}
    """

    def __init__(self, prices):
        self.prices = prices
        self.items = {}

    def add(self, name, amount=1):
        if name not in self.prices:
            raise KeyError(name)
        self.items[name] = self.items.get(name, 0) + amount

    def remove(self, name, amount=1):
        if name not in self.items:
            return
        self.items[name] -= amount
        if self.items[name] <= 0:
            del self.items[name]

    def total(self):
        return sum(self.prices[name] * amount for name, amount in self.items.items())


def students_in_exactly_one(courses: Dict[str, Set[str]]) -> Set[str]:
    """
    Return the set of students who take exactly one course.

    students_in_exactly_one({'art': {'a', 'b'}, 'law': {'b', 'c'}}) == {'a', 'c'}
    students_in_exactly_one({}) == set()
    """
    once = set()
    more = set()
    for students in courses.values():
        more |= once & students
        once |= students
    return once - more


def sets_overlap_percent(first: set, second: set) -> int:
    """
    Return how many percent of the elements of both sets together are in both of them, rounded down.
    Two empty sets overlap by 100 percent.

    >>> sets_overlap_percent({1, 2, 3}, {2, 3, 4})
    50
    >>> sets_overlap_percent(set(), set())
    100
    """
    union = first | second
    if not union:
        return 100
    return 100 * len(first & second) // len(union)


def only_in_last(sets):
    """
    Return the sorted elements of the last set that are in none of the earlier sets.

    only_in_last([{1, 2}, {3}, {2, 3, 5, 4}]) == [4, 5]
    only_in_last([]) == []
    """
    if not sets:
        return []
    *earlier, last = sets
    return sorted(last.difference(*earlier))


def lookup_with_fallbacks(key: str, *tables: dict) -> object:
    """
    Look the key up in the tables in order. Return the first value that is found and is not None;
    if there is none, return the key itself in angle brackets.

    >>> lookup_with_fallbacks('hi', {'hi': None}, {'hi': 'hello'})
    'hello'
    >>> lookup_with_fallbacks('yo', {'hi': 'hello'})
    '<yo>'
    """
    for table in tables:
        value = table.get(key)
        if value is not None:
            return value
    return f'<{key}>'


def schedule_has_clash(meetings: List[Tuple[int, int, str]]) -> bool:
    """
    Meetings are tuples (start, end, room). Return True if two meetings in the same room overlap.
    A meeting may start when another one ends.

    >>> schedule_has_clash([(9, 10, 'A'), (10, 11, 'A'), (9, 12, 'B')])
    False
    >>> schedule_has_clash([(9, 11, 'A'), (10, 12, 'A')])
    True
    """
    by_room = defaultdict(list)
    for start, end, room in meetings:
        by_room[room].append((start, end))
    for times in by_room.values():
        times.sort()
        for (_, end), (start, _) in zip(times, times[1:]):
            if start < end:
                return True
    return False


def free_rooms_at(bookings: dict[str, list[tuple[int, int]]], hour: int) -> list[str]:
    """
    Return the sorted rooms that are not booked at the hour. A booking (start, end) covers the hours
    from start up to, but without, end.

    free_rooms_at({'red': [(8, 10)], 'blue': [(10, 12)], 'pink': []}, 9) == ['blue', 'pink']
    free_rooms_at({'red': [(8, 10)]}, 10) == ['red']
    """
    free = []
    for room, times in bookings.items():
        if not any(start <= hour < end for start, end in times):
            free.append(room)
    return sorted(free)


def group_people_by_decade(people):
    """
    Group (name, birth year) pairs by the decade of birth, written like '1980s'. The names keep their order.

    group_people_by_decade([('al', 1984), ('bo', 1991), ('cy', 1980)]) == {'1980s': ['al', 'cy'], '1990s': ['bo']}
    """
    decades = {}
    for name, year in people:
        decade = f'{year // 10 * 10}s'
        if decade not in decades:
            decades[decade] = []
        decades[decade].append(name)
    return decades


def cheapest_seller_of_each_good(records: List[Dict[str, Any]]) -> Dict[str, str]:
    """
    Each record has the keys 'shop', 'price' and 'good'. Return the cheapest shop for each good;
    if two are equally cheap, the one that comes last in the list.

    >>> cheapest_seller_of_each_good([{'shop': 'a', 'price': 3, 'good': 'X'}, {'shop': 'b', 'price': 3, 'good': 'X'},
    ...                               {'shop': 'c', 'price': 5, 'good': 'Y'}])
    {'X': 'b', 'Y': 'c'}
    """
    best = {}
    for record in records:
        good = record["good"]
        if good not in best or record["price"] <= best[good]["price"]:
            best[good] = record
    return {good: record["shop"] for good, record in best.items()}


def records_missing_fields(records: list[dict], required: list[str]) -> list[int]:
    """
    Return the indices of the records in which a required field is missing or is an empty string.

    records_missing_fields([{'a': 1, 'b': 2}, {'a': ''}, {'b': 0}], ['a']) == [1, 2]
    records_missing_fields([{'a': 0}], ['a']) == []
    """
    bad = []
    for i, record in enumerate(records):
        for field in required:
            if field not in record or record[field] == '':
                bad.append(i)
                break
    return bad


def merge_keep_longest_text(a, b):
    """
    Merge two dictionaries of texts. If a key is in both, keep the longer text; if they are equally long, keep
    the one of the first dictionary.

    Example: {'x': 'hi', 'y': 'no'} and {'x': 'hello', 'y': 'ok', 'z': ''} give
    {'x': 'hello', 'y': 'no', 'z': ''}.
    """
    merged = dict(b)
    for key, text in a.items():
        if len(text) >= len(merged.get(key, "")):
            merged[key] = text
    return merged


def merge_by_adding_lists(*dicts: Dict[str, List[int]]) -> Dict[str, List[int]]:
    """
    Merge dictionaries of lists: the lists of equal keys are joined in the order of the dictionaries, and a number
    that is already in the joined list is not added again.

    >>> merge_by_adding_lists({'a': [1, 2]}, {'a': [2, 3], 'b': []}, {'b': [5, 5]})
    {'a': [1, 2, 3], 'b': [5]}
    """
    merged = {}
    for d in dicts:
        for key, numbers in d.items():
            target = merged.setdefault(key, [])
            for number in numbers:
                if number not in target:
                    target.append(number)
    return merged


class StepCache:
    """A cache that holds a fixed number of entries and throws away the oldest entry when it is full.

    >>> cache = StepCache(2)
    >>> cache.put('a', 1)
    >>> cache.put('b', 2)
    >>> cache.put('a', 3)
    >>> cache.put('c', 4)
    >>> cache.get('a'), cache.get('b'), cache.get('c')
    (None, 2, 4)
    """

    def __init__(self, size: int):
        self.size = size
        self.data: Dict[Any, Any] = {}

    def put(self, key, value):
        if key not in self.data and len(self.data) == self.size:
            oldest = next(iter(self.data))
            del self.data[oldest]
        self.data[key] = value

    def get(self, key, default=None):
        return self.data.get(key, default)


def second_choice_winner(ballots: List[Tuple[str, str]]) -> Optional[str]:
    """
    Every ballot is (first choice, second choice). A first choice gives 2 points and a second choice 1 point.
    Return the candidate with the most points, or None if the best two have the same number.

    >>> second_choice_winner([('x', 'y'), ('y', 'x'), ('x', 'z')])
    'x'
    >>> second_choice_winner([('x', 'y'), ('y', 'x')]) is None
    True
    """
    points = Counter()
    for first, second in ballots:
        points[first] += 2
        points[second] += 1
    ranking = points.most_common(2)
    if not ranking or (len(ranking) == 2 and ranking[0][1] == ranking[1][1]):
        return None
    return ranking[0][0]


def runoff_of_two(votes: dict[str, int]) -> tuple[str, ...]:
    """
    Return the winner as a 1-tuple if somebody has more than half of the votes. Otherwise return the two
    candidates with the most votes, more votes first; equal votes are ordered by name.

    runoff_of_two({'ann': 6, 'bob': 3, 'cy': 2}) == ('ann',)
    runoff_of_two({'ann': 4, 'bob': 4, 'cy': 5}) == ('cy', 'ann')
    """
    total = sum(votes.values())
    ranking = sorted(votes, key=lambda name: (-votes[name], name))
    if votes[ranking[0]] * 2 > total:
        return (ranking[0],)
    return tuple(ranking[:2])


def eliminate_last(ballots):
    """
    Ballots are lists of names in order of preference. Count the first names, remove the name with the fewest
    first places from all ballots (of several, the last one in the alphabet), and return the shortened ballots
    without the empty ones. Names that are never first count 0.

    eliminate_last([['a', 'b'], ['b', 'a'], ['a', 'c']]) == [['a', 'b'], ['b', 'a'], ['a']]
    eliminate_last([['a']]) == []
    """
    firsts = {name: 0 for ballot in ballots for name in ballot}
    for ballot in ballots:
        firsts[ballot[0]] += 1
    fewest = min(firsts.values())
    loser = max(name for name in firsts if firsts[name] == fewest)
    shortened = [[name for name in ballot if name != loser] for ballot in ballots]
    return [ballot for ballot in shortened if ballot]


def points_from_matches(matches: List[Tuple[str, int, int, str]]) -> Dict[str, int]:
    """
    A match is (home, home goals, away goals, away). A win gives 3 points, a draw 1 point. An away win by two or
    more goals gives one extra point. Return the points of all teams.

    >>> points_from_matches([('A', 1, 1, 'B'), ('B', 0, 2, 'C')])
    {'A': 1, 'B': 1, 'C': 4}
    """
    points: Dict[str, int] = {}
    for home, goals, against, away in matches:
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if goals > against:
            points[home] += 3
        elif goals < against:
            points[away] += 3
            if against - goals >= 2:
                points[away] += 1
        else:
            points[home] += 1
            points[away] += 1
    return points


def unbeaten_teams(matches: list[tuple[str, str, int, int]]) -> set[str]:
    """
    Each match is (team one, team two, goals of one, goals of two). Return the teams that played but never lost.

    unbeaten_teams([('a', 'b', 1, 0), ('b', 'c', 2, 2)]) == {'a', 'c'}
    unbeaten_teams([]) == set()
    """
    teams = set()
    losers = set()
    for one, two, x, y in matches:
        teams |= {one, two}
        if x < y:
            losers.add(one)
        elif y < x:
            losers.add(two)
    return teams - losers


def reorder_list(inventory: Dict[str, Tuple[int, int]]) -> List[Tuple[str, int]]:
    """
    Each item is mapped to (amount, minimum). Return (item, missing amount) for every item below its minimum,
    the largest shortage first and equal ones by name.

    >>> reorder_list({'ink': (2, 5), 'pen': (9, 4), 'cap': (0, 3)})
    [('cap', 3), ('ink', 3)]
    """
    missing = []
    for item, (amount, minimum) in inventory.items():
        if amount < minimum:
            missing.append((item, minimum - amount))
    missing.sort(key=lambda pair: (-pair[1], pair[0]))
    return missing


def can_build(parts, plan, times):
    """
    Return True if the parts are enough to build the plan the given number of times. Both are dictionaries
    of part names and amounts.

    can_build({'wheel': 8, 'seat': 1}, {'wheel': 4, 'seat': 1}, 1) == True
    can_build({'wheel': 8, 'seat': 1}, {'wheel': 4, 'seat': 1}, 2) == False
    """
    for part, amount in plan.items():
        if parts.get(part, 0) < amount * times:
            return False
    return True


def how_many_can_be_built(parts: dict[str, int], plan: dict[str, int]) -> int:
    """
    Return how many times the plan can be built from the parts. A plan without parts gives 0.

    >>> how_many_can_be_built({'leg': 9, 'top': 3}, {'leg': 4, 'top': 1})
    2
    >>> how_many_can_be_built({'leg': 9}, {})
    0
    """
    if not plan:
        return 0
    return min(parts.get(part, 0) // amount for part, amount in plan.items())


def degree_sequence(edges: List[Tuple[int, int]]) -> List[int]:
    """
    Return the degrees of the nodes of an undirected graph in falling order. An edge from a node to itself
    counts twice.

    >>> degree_sequence([(1, 2), (2, 3), (2, 2)])
    [4, 1, 1]
    """
    degree = defaultdict(int)
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    return sorted(degree.values(), reverse=True)


def mutual_followers(follows: Dict[str, Set[str]]) -> List[Tuple[str, str]]:
    """
    Return the sorted list of pairs (a, b) with a < b in which each follows the other.

    mutual_followers({'al': {'bo', 'cy'}, 'bo': {'al'}, 'cy': {'bo'}}) == [('al', 'bo')]
    mutual_followers({}) == []
    """
    pairs = []
    for a in sorted(follows):
        for b in sorted(follows[a]):
            if a < b and a in follows.get(b, set()):
                pairs.append((a, b))
    return pairs


def most_followed_stranger(follows, person):
    """
    Return the one with the most followers among those whom the person does not follow (and who is not the person);
    of several, the first in the alphabet. If there is nobody left return None.

    most_followed_stranger({'a': {'b'}, 'b': {'c'}, 'c': {'b'}, 'd': {'c'}}, 'a') == 'c'
    most_followed_stranger({'a': {'b'}, 'b': {'a'}}, 'b') is None
    """
    followers = Counter()
    for others in follows.values():
        followers.update(others)
    strangers = [p for p in sorted(followers) if p != person and p not in follows.get(person, set())]
    if not strangers:
        return None
    return max(strangers, key=lambda p: followers[p])


def all_paths(graph: Dict[str, List[str]], start: str, goal: str) -> List[List[str]]:
    """
    Return all paths from start to goal in which no node comes twice, in the order in which a search that follows
    the neighbours in their order finds them.

    >>> all_paths({'a': ['b', 'c'], 'b': ['c', 'a'], 'c': []}, 'a', 'c')
    [['a', 'b', 'c'], ['a', 'c']]
    """
    paths = []

    def extend(path):
        if path[-1] == goal:
            paths.append(path)
            return
        for nxt in graph.get(path[-1], []):
            if nxt not in path:
                extend(path + [nxt])

    extend([start])
    return paths


def split_without_inner_edges(graph: dict[int, list[int]]) -> tuple[list[int], list[int]] | None:
    """
    Split the nodes of a connected undirected graph into two groups so that no edge stays inside a group.
    The smallest node is in the first group. Return None if there is no such split.

    split_without_inner_edges({1: [2, 4], 2: [1, 3], 3: [2, 4], 4: [1, 3]}) == ([1, 3], [2, 4])
    split_without_inner_edges({1: [2, 3], 2: [1, 3], 3: [1, 2]}) is None
    """
    start = min(graph)
    colour = {start: 0}
    stack = [start]
    while stack:
        node = stack.pop()
        for nxt in graph[node]:
            if nxt not in colour:
                colour[nxt] = 1 - colour[node]
                stack.append(nxt)
            elif colour[nxt] == colour[node]:
                return None
    first = sorted(n for n in colour if colour[n] == 0)
    second = sorted(n for n in colour if colour[n] == 1)
    return first, second


class IntervalBook:
    """Bookings of one room as intervals that must not overlap.

    >>> book = IntervalBook()
    >>> book.add(9, 11), book.add(11, 12), book.add(10, 13), book.add(5, 5)
    (True, True, False, False)
    >>> book.hours()
    3
    """

    def __init__(self):
        self.slots: List[Tuple[int, int]] = []

    def add(self, start: int, end: int) -> bool:
        if start >= end:
            return False
        for a, b in self.slots:
            if start < b and a < end:
                return False
        self.slots.append((start, end))
        return True

    def hours(self) -> int:
        return sum(b - a for a, b in self.slots)


def swap_keys_and_values_strict(d: Dict[Any, Any]) -> Optional[Dict[Any, Any]]:
    """
    Swap the keys and the values. If two keys have the same value the result is None, since a key would be lost.

    >>> swap_keys_and_values_strict({'a': 1, 'b': 2})
    {1: 'a', 2: 'b'}
    >>> swap_keys_and_values_strict({'a': 1, 'b': 1}) is None
    True
    """
    swapped = {}
    for key, value in d.items():
        if value in swapped:
            return None
        swapped[value] = key
    return swapped


def keys_that_map_to_themselves(d):
    """
    Follow each key: it is stable if looking it up again and again in d comes back to the key itself in at most
    two steps. Return the sorted stable keys.

    keys_that_map_to_themselves({1: 1, 2: 3, 3: 2, 4: 1}) == [1, 2, 3]
    keys_that_map_to_themselves({}) == []
    """
    stable = []
    for key, value in d.items():
        if value == key or d.get(value) == key:
            stable.append(key)
    return sorted(stable)


def follow_chain(links: dict[str, str], start: str) -> list[str]:
    """
    Follow the links from the start until there is no next one or a name comes for the second time.
    Return the names in the order of the visit; the repeated name is not listed again.

    >>> follow_chain({'a': 'b', 'b': 'c', 'c': 'b'}, 'a')
    ['a', 'b', 'c']
    >>> follow_chain({}, 'x')
    ['x']
    """
    chain = [start]
    while chain[-1] in links and links[chain[-1]] not in chain:
        chain.append(links[chain[-1]])
    return chain


def first_duplicate_record(records: List[dict], keys: List[str]) -> int:
    """
    Two records are alike if they have equal values for all the keys (a missing key counts as None). Return
    the index of the first record that is like an earlier one, or -1.

    first_duplicate_record([{'a': 1, 'b': 2}, {'a': 2}, {'a': 1, 'b': 3}], ['a']) == 2
    first_duplicate_record([{'a': 1}, {'a': 2}], ['a']) == -1
    """
    seen = set()
    for i, record in enumerate(records):
        mark = tuple(record.get(key) for key in keys)
        if mark in seen:
            return i
        seen.add(mark)
    return -1


def pivot_sales(rows: List[Tuple[str, str, int]]) -> Dict[str, Dict[str, int]]:
    """
    Add up rows (shop, month, amount) into a nested dictionary: shop, then month, then the sum.

    >>> pivot_sales([('north', 'jan', 5), ('south', 'jan', 1), ('north', 'jan', 2), ('north', 'feb', 4)])
    {'north': {'jan': 7, 'feb': 4}, 'south': {'jan': 1}}
    """
    table: Dict[str, Dict[str, int]] = {}
    for shop, month, amount in rows:
        months = table.setdefault(shop, {})
        months[month] = months.get(month, 0) + amount
    return table


def swap_nesting(table):
    """
    Swap the two levels of a nested dictionary, so that table[a][b] becomes result[b][a].

    swap_nesting({'x': {'p': 1, 'q': 2}, 'y': {'p': 3}}) == {'p': {'x': 1, 'y': 3}, 'q': {'x': 2}}
    """
    result = {}
    for outer, inner in table.items():
        for key, value in inner.items():
            result.setdefault(key, {})[outer] = value
    return result


def drop_empty_values(data: dict) -> dict:
    """
    Remove all entries whose value is None, an empty text, an empty list or an empty dictionary, also inside
    nested dictionaries. A dictionary that becomes empty by this is removed as well.

    >>> drop_empty_values({'a': 0, 'b': '', 'c': {'d': None, 'e': []}, 'f': {'g': 1}})
    {'a': 0, 'f': {'g': 1}}
    """
    result = {}
    for key, value in data.items():
        if isinstance(value, dict):
            value = drop_empty_values(value)
        if value is None or value in ('', [], {}):
            continue
        result[key] = value
    return result


def add_missing_defaults(settings: Dict[str, Any], defaults: Dict[str, Any]) -> List[str]:
    """
    Add every default that is missing in the settings (the dictionary is changed) and return the sorted names
    of those that were added.

    add_missing_defaults({'a': 1}, {'a': 5, 'c': 6, 'b': 7}) == ['b', 'c']
    add_missing_defaults({'a': 1}, {}) == []
    """
    added = []
    for name, value in defaults.items():
        if name not in settings:
            settings[name] = value
            added.append(name)
    added.sort()
    return added


class Vec:
    """A vector in the plane with whole coordinates.

    >>> Vec(1, 2) + Vec(3, -1)
    Vec(4, 1)
    >>> Vec(3, 4) * 2
    Vec(6, 8)
    >>> Vec(3, 4).dot(Vec(2, 1))
    10
    >>> Vec(1, 2) == Vec(1, 2)
    True
    """

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vec(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return isinstance(other, Vec) and (self.x, self.y) == (other.x, other.y)

    def __repr__(self):
        return f'Vec({self.x}, {self.y})'

    def dot(self, other):
        return self.x * other.x + self.y * other.y


def letters_by_count(text: str) -> dict[int, str]:
    """
    Map each number of occurrences to the letters that occur so often, in alphabetical order. The keys fall,
    and everything that is not a letter is ignored.

    >>> letters_by_count('banana!')
    {3: 'a', 2: 'n', 1: 'b'}
    >>> letters_by_count('')
    {}
    """
    freq = Counter(ch for ch in text.lower() if ch.isalpha())
    result = {}
    for count in sorted(set(freq.values()), reverse=True):
        result[count] = ''.join(sorted(ch for ch in freq if freq[ch] == count))
    return result


def least_common_first(items: List[int]) -> List[int]:
    """
    Order the items by how often they occur, rare ones first. Items that are equally frequent are ordered
    by their first position. All occurrences are kept, side by side.

    least_common_first([4, 2, 4, 7, 9, 2]) == [7, 9, 4, 4, 2, 2]
    least_common_first([]) == []
    """
    freq = Counter(items)
    first = {}
    for i, item in enumerate(items):
        first.setdefault(item, i)
    return sorted(items, key=lambda x: (freq[x], first[x]))


def absent_days(register, pupil):
    """
    The register maps each day to the set of pupils who were there. Return the sorted days on which the pupil was
    absent, but an empty list if the pupil was never there at all.

    absent_days({'mon': {'al'}, 'tue': {'bo'}, 'wed': {'al', 'bo'}}, 'al') == ['tue']
    absent_days({'mon': {'al'}}, 'bo') == []
    """
    if not any(pupil in present for present in register.values()):
        return []
    return sorted(day for day, present in register.items() if pupil not in present)


def longest_attendance_run(days: List[Set[str]], name: str) -> int:
    """
    Return the largest number of days in a row on which the name was present.

    >>> longest_attendance_run([{'a'}, {'a', 'b'}, {'b'}, {'a'}], 'a')
    2
    >>> longest_attendance_run([], 'a')
    0
    """
    best = run = 0
    for present in days:
        run = run + 1 if name in present else 0
        best = max(best, run)
    return best


def pass_or_fail(marks: dict[str, int], limit: int = 50) -> dict[str, list[str]]:
    """
    Split the students into those who passed and those who failed. Each list is sorted by the mark, the best
    first, and then by name. Both keys are always there.

    >>> pass_or_fail({'ann': 70, 'bob': 40, 'cy': 90})
    {'pass': ['cy', 'ann'], 'fail': ['bob']}
    >>> pass_or_fail({}, 10)
    {'pass': [], 'fail': []}
    """
    result = {'pass': [], 'fail': []}
    for name in sorted(marks, key=lambda n: (-marks[n], n)):
        result['pass' if marks[name] >= limit else 'fail'].append(name)
    return result


def grade_with_scale(points: int, scale: List[Tuple[int, str]]) -> str:
    """
    The scale lists (lowest points, grade) in any order. Return the grade for the points, which is that of
    the largest bound that is reached, or '?' if no bound is reached.

    grade_with_scale(75, [(50, 'C'), (90, 'A'), (70, 'B')]) == 'B'
    grade_with_scale(10, [(50, 'C')]) == '?'
    """
    for bound, grade in sorted(scale, reverse=True):
        if points >= bound:
            return grade
    return '?'


def most_improved(first, second):
    """
    Both dictionaries map students to points. Return the student with the largest gain from the first to the second
    test among those who took both; ties go to the name that is first in the alphabet. Nobody: return ''.

    most_improved({'a': 3, 'b': 5, 'c': 1}, {'a': 6, 'b': 8, 'd': 9}) == 'a'
    most_improved({'a': 3}, {}) == ''
    """
    best_name = ''
    best_gain = None
    for name in sorted(set(first) & set(second)):
        gain = second[name] - first[name]
        if best_gain is None or gain > best_gain:
            best_name, best_gain = name, gain
    return best_name


def tuple_fields_to_dict(header: Tuple[str, ...], rows: List[tuple]) -> List[dict]:
    """
    Turn rows into dictionaries with the names of the header. Short rows are filled up with None and
    surplus values are dropped.

    >>> tuple_fields_to_dict(('id', 'name'), [(1, 'a'), (2,), (3, 'c', 'x')])
    [{'id': 1, 'name': 'a'}, {'id': 2, 'name': None}, {'id': 3, 'name': 'c'}]
    """
    records = []
    for row in rows:
        record = {}
        for i, name in enumerate(header):
            record[name] = row[i] if i < len(row) else None
        records.append(record)
    return records


def closest_pair_of_points(points: List[Tuple[int, int]]) -> Optional[Tuple[Tuple[int, int], Tuple[int, int]]]:
    """
    Return the two points with the smallest distance |dx| + |dy|, in the order of the list. If several pairs
    are equally close the first one counts. Fewer than two points give None.

    closest_pair_of_points([(0, 0), (5, 5), (6, 5)]) == ((5, 5), (6, 5))
    closest_pair_of_points([(1, 1)]) is None
    """
    best = None
    best_distance = float("inf")
    for i, (x1, y1) in enumerate(points):
        for x2, y2 in points[i + 1:]:
            distance = abs(x1 - x2) + abs(y1 - y2)
            if distance < best_distance:
                best_distance = distance
                best = ((x1, y1), (x2, y2))
    return best


def is_subdict(small: dict, large: dict) -> bool:
    """
    Return True if every key of the small dictionary is in the large one with an equal value. Values that are
    dictionaries are compared in the same way.

    >>> is_subdict({'a': {'b': 1}}, {'a': {'b': 1, 'c': 2}, 'd': 3})
    True
    >>> is_subdict({'a': 1, 'e': 2}, {'a': 1})
    False
    """
    for key, value in small.items():
        if key not in large:
            return False
        other = large[key]
        if isinstance(value, dict) and isinstance(other, dict):
            if not is_subdict(value, other):
                return False
        elif value != other:
            return False
    return True


class SpreadStack:
    """A stack of numbers that knows the difference between its largest and its smallest number.

    >>> s = SpreadStack()
    >>> for n in (3, 9, 5):
    ...     s.push(n)
    >>> s.spread()
    6
    >>> s.pop(), s.pop(), s.spread()
    (5, 9, 0)
    """

    def __init__(self):
        self.items = []
        self.bounds = []

    def push(self, x):
        low, high = self.bounds[-1] if self.bounds else (x, x)
        self.items.append(x)
        self.bounds.append((min(low, x), max(high, x)))

    def pop(self):
        self.bounds.pop()
        return self.items.pop()

    def spread(self):
        if not self.bounds:
            return None
        low, high = self.bounds[-1]
        return high - low


def common_manager(boss: Dict[str, str], a: str, b: str) -> Optional[str]:
    """
    Each person is mapped to the boss; the head of the firm has no entry. Return the nearest person who is above
    both, where a person counts as being above itself, or None if there is no such person.

    >>> common_manager({'ann': 'cy', 'bob': 'cy', 'cy': 'dan', 'eve': 'dan'}, 'ann', 'eve')
    'dan'
    >>> common_manager({'ann': 'cy'}, 'ann', 'zed') is None
    True
    """
    above = {a}
    while a in boss:
        a = boss[a]
        above.add(a)
    while b not in above:
        if b not in boss:
            return None
        b = boss[b]
    return b


def people_per_level(boss):
    """
    Each person is mapped to the boss, the head to None. Return the number of people on each level, from the head
    downwards.

    people_per_level({'a': None, 'b': 'a', 'c': 'a', 'd': 'c'}) == [1, 2, 1]
    people_per_level({}) == []
    """
    def level(person):
        if boss[person] is None:
            return 0
        return 1 + level(boss[person])

    counts = Counter(level(person) for person in boss)
    return [counts[i] for i in range(len(counts))]


def check():
    assert invert_to_sorted_names({'rex': 'ann', 'tom': 'bob', 'kit': 'ann'}) == {'ann': ['kit', 'rex'], 'bob': ['tom']}
    assert invert_to_sorted_names({}) == {}
    assert friends_of_friends({'a': ['b'], 'b': ['a', 'c'], 'c': ['b']}, 'a') == {'c'}
    assert shared_first_place({'zoe': 4, 'al': 7, 'bea': 7}) == ['al', 'bea']
    assert shared_first_place({}) == []
    assert nested_set({}, ['a', 'b'], 1) == {'a': {'b': 1}}
    assert nested_set({'a': {'c': 2}}, ['a', 'b'], 1) == {'a': {'c': 2, 'b': 1}}
    assert key_style({'AB': 1, 'C': 2}) == 'upper'
    assert key_style({'Ab': 1, 'Cd': 2}) == 'title'
    assert key_style({'Ab': 1, 5: 2}) == 'mixed'
    assert key_style({}) == 'empty'
    assert average_without_worst({'ida': [4, 8, 10], 'jon': [5]}) == {'ida': 9.0}
    assert average_without_worst({'kim': [3, 3]}) == {'kim': 3.0}
    assert apply_transfers({'a': 10}, [('a', 'b', 6), ('a', 'b', 6), ('b', 'c', 1)]) == {'a': 4, 'b': 5, 'c': 1}
    assert number_of_islands_of_friends(['a', 'b', 'c', 'd'], [('a', 'b'), ('b', 'c')]) == 2
    assert number_of_islands_of_friends(['a', 'b'], []) == 2
    assert order_of_dressing({'shoes': ['socks'], 'socks': [], 'hat': []}) == ['hat', 'socks', 'shoes']
    assert order_of_dressing({'a': ['b'], 'b': ['a']}) == []
    assert tree_depth_of_pairs(None) == 0
    assert tree_depth_of_pairs((1, (2, None, (3, None, None)), None)) == 3
    assert insert_into_search_tree((2, None, None), 1) == (2, (1, None, None), None)
    assert histogram_as_rows({"b": 2, "aa": 1}) == ["aa *", "b  **"]
    assert histogram_as_rows({"x": 3}, "#") == ["x ###"]
    assert histogram_as_rows({}) == []
    assert students_in_exactly_one({'art': {'a', 'b'}, 'law': {'b', 'c'}}) == {'a', 'c'}
    assert students_in_exactly_one({}) == set()
    assert only_in_last([{1, 2}, {3}, {2, 3, 5, 4}]) == [4, 5]
    assert only_in_last([]) == []
    assert free_rooms_at({'red': [(8, 10)], 'blue': [(10, 12)], 'pink': []}, 9) == ['blue', 'pink']
    assert free_rooms_at({'red': [(8, 10)]}, 10) == ['red']
    people = [('al', 1984), ('bo', 1991), ('cy', 1980)]
    assert group_people_by_decade(people) == {'1980s': ['al', 'cy'], '1990s': ['bo']}
    assert records_missing_fields([{'a': 1, 'b': 2}, {'a': ''}, {'b': 0}], ['a']) == [1, 2]
    assert records_missing_fields([{'a': 0}], ['a']) == []
    merged = merge_keep_longest_text({'x': 'hi', 'y': 'no'}, {'x': 'hello', 'y': 'ok', 'z': ''})
    assert merged == {'x': 'hello', 'y': 'no', 'z': ''}
    assert runoff_of_two({'ann': 6, 'bob': 3, 'cy': 2}) == ('ann',)
    assert runoff_of_two({'ann': 4, 'bob': 4, 'cy': 5}) == ('cy', 'ann')
    assert eliminate_last([['a', 'b'], ['b', 'a'], ['a', 'c']]) == [['a', 'b'], ['b', 'a'], ['a']]
    assert eliminate_last([['a']]) == []
    assert unbeaten_teams([('a', 'b', 1, 0), ('b', 'c', 2, 2)]) == {'a', 'c'}
    assert unbeaten_teams([]) == set()
    assert can_build({'wheel': 8, 'seat': 1}, {'wheel': 4, 'seat': 1}, 1) is True
    assert can_build({'wheel': 8, 'seat': 1}, {'wheel': 4, 'seat': 1}, 2) is False
    assert mutual_followers({'al': {'bo', 'cy'}, 'bo': {'al'}, 'cy': {'bo'}}) == [('al', 'bo')]
    assert mutual_followers({}) == []
    follows = {'a': {'b'}, 'b': {'c'}, 'c': {'b'}, 'd': {'c'}}
    assert most_followed_stranger(follows, 'a') == 'c'
    assert most_followed_stranger({'a': {'b'}, 'b': {'a'}}, 'b') is None
    assert split_without_inner_edges({1: [2, 4], 2: [1, 3], 3: [2, 4], 4: [1, 3]}) == ([1, 3], [2, 4])
    assert split_without_inner_edges({1: [2, 3], 2: [1, 3], 3: [1, 2]}) is None
    assert keys_that_map_to_themselves({1: 1, 2: 3, 3: 2, 4: 1}) == [1, 2, 3]
    assert keys_that_map_to_themselves({}) == []
    assert first_duplicate_record([{'a': 1, 'b': 2}, {'a': 2}, {'a': 1, 'b': 3}], ['a']) == 2
    assert first_duplicate_record([{'a': 1}, {'a': 2}], ['a']) == -1
    assert swap_nesting({'x': {'p': 1, 'q': 2}, 'y': {'p': 3}}) == {'p': {'x': 1, 'y': 3}, 'q': {'x': 2}}
    assert add_missing_defaults({'a': 1}, {'a': 5, 'c': 6, 'b': 7}) == ['b', 'c']
    assert add_missing_defaults({'a': 1}, {}) == []
    assert least_common_first([4, 2, 4, 7, 9, 2]) == [7, 9, 4, 4, 2, 2]
    assert least_common_first([]) == []
    assert absent_days({'mon': {'al'}, 'tue': {'bo'}, 'wed': {'al', 'bo'}}, 'al') == ['tue']
    assert absent_days({'mon': {'al'}}, 'bo') == []
    assert grade_with_scale(75, [(50, 'C'), (90, 'A'), (70, 'B')]) == 'B'
    assert grade_with_scale(10, [(50, 'C')]) == '?'
    assert most_improved({'a': 3, 'b': 5, 'c': 1}, {'a': 6, 'b': 8, 'd': 9}) == 'a'
    assert most_improved({'a': 3}, {}) == ''
    assert closest_pair_of_points([(0, 0), (5, 5), (6, 5)]) == ((5, 5), (6, 5))
    assert closest_pair_of_points([(1, 1)]) is None
    assert people_per_level({'a': None, 'b': 'a', 'c': 'a', 'd': 'c'}) == [1, 2, 1]
    assert people_per_level({}) == []
