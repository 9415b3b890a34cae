"""Small tasks on sets and relations: overlaps, missing ones, pairs, graphs and reachable names."""

from collections import Counter, deque
from itertools import combinations


def attended_all(days: list[set[str]]) -> list[str]:
    """Names that occur in the list of every day, sorted; without any days there are none.

    >>> attended_all([{"Ann", "Bob"}, {"Bob", "Cid"}, {"Bob", "Ann"}])
    ['Bob']
    >>> attended_all([])
    []
    """
    if not days:
        return []
    present = set(days[0])
    for day in days[1:]:
        present &= day
    return sorted(present)


def in_exactly_one(groups: list[set[str]]) -> set[str]:
    """Members that belong to exactly one of the groups.

    >>> sorted(in_exactly_one([{"a", "b"}, {"b", "c"}, {"b", "d"}]))
    ['a', 'c', 'd']
    """
    once: set[str] = set()
    several: set[str] = set()
    for group in groups:
        several |= once & group
        once |= group
    return once - several


def at_least_k(groups: list[list[str]], k: int) -> list[str]:
    """Names that appear in at least k of the lists (repetitions in one list count once), sorted.

    >>> at_least_k([["x", "y", "y"], ["y", "z"], ["z", "x"]], 2)
    ['x', 'y', 'z']
    >>> at_least_k([["x", "x"], ["y"]], 2)
    []
    """
    votes = Counter(name for group in groups for name in set(group))
    return sorted(name for name, count in votes.items() if count >= k)


def missing_numbers(numbers: list[int]) -> list[int]:
    """All whole numbers between the smallest and the largest that are not in the list.

    >>> missing_numbers([4, 9, 6, 5])
    [7, 8]
    """
    present = set(numbers)
    return [n for n in range(min(numbers), max(numbers)) if n not in present]


def smallest_free(used: list[int]) -> int:
    """The smallest positive number that is not in use.

    >>> smallest_free([1, 2, 4])
    3
    >>> smallest_free([])
    1
    """
    taken = set(used)
    candidate = 1
    while candidate in taken:
        candidate += 1
    return candidate


def lost_and_found(inventory, counted):
    """Compare an inventory with a count, with multiplicity: what is missing and what is too much.

    >>> lost_and_found(["pen", "pen", "cup"], ["pen", "cup", "hat"])
    (['pen'], ['hat'])
    """
    expected, actual = Counter(inventory), Counter(counted)
    missing = sorted((expected - actual).elements())
    surplus = sorted((actual - expected).elements())
    return missing, surplus


def unique_pairs_with_sum(numbers: list[int], goal: int) -> list[tuple[int, int]]:
    """Different pairs of values (smaller first) at different places of the list with the given sum.

    >>> unique_pairs_with_sum([1, 5, 3, 3, 5, 1], 6)
    [(1, 5), (3, 3)]
    """
    seen: set[int] = set()
    pairs: set[tuple[int, int]] = set()
    for number in numbers:
        partner = goal - number
        if partner in seen:
            pairs.add((min(number, partner), max(number, partner)))
        seen.add(number)
    return sorted(pairs)


def matches_to_play(teams: list[str], played: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs of teams that have not met yet, whoever was at home.

    >>> matches_to_play(["A", "B", "C"], [("B", "A")])
    [('A', 'C'), ('B', 'C')]
    """
    done = {frozenset(match) for match in played}
    return [pair for pair in combinations(teams, 2) if frozenset(pair) not in done]


def mutual_follows(follows: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs of people who follow each other, in alphabetical order.

    >>> mutual_follows({("ann", "bob"), ("bob", "ann"), ("ann", "cid")})
    [('ann', 'bob')]
    """
    mutual = []
    for a, b in follows:
        if a < b and (b, a) in follows:
            mutual.append((a, b))
    return sorted(mutual)


def reachable(start: str, links: dict[str, list[str]]) -> set[str]:
    """All names that can be reached from the start over links, including the start.

    >>> sorted(reachable("a", {"a": ["b"], "b": ["c", "a"], "d": ["a"]}))
    ['a', 'b', 'c']
    """
    found = {start}
    waiting = [start]
    while waiting:
        name = waiting.pop()
        for neighbour in links.get(name, []):
            if neighbour not in found:
                found.add(neighbour)
                waiting.append(neighbour)
    return found


def steps_between(start: str, goal: str, friends: dict[str, set[str]]) -> int:
    """Least number of friendships from one person to another, or -1 if they are not connected.

    >>> steps_between("ann", "dan", {"ann": {"bob"}, "bob": {"cid"}, "cid": {"dan"}})
    3
    >>> steps_between("dan", "ann", {"ann": {"dan"}})
    -1
    """
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        person, distance = queue.popleft()
        if person == goal:
            return distance
        for friend in friends.get(person, set()) - seen:
            seen.add(friend)
            queue.append((friend, distance + 1))
    return -1


def shortest_route(roads: list[tuple[str, str]], start: str, goal: str) -> list[str]:
    """A route with the fewest roads between two towns (roads go both ways); empty if there is none.

    >>> shortest_route([("a", "b"), ("b", "c"), ("c", "d"), ("a", "c")], "a", "d")
    ['a', 'c', 'd']
    """
    came_from: dict[str, str | None] = {start: None}
    queue = deque([start])
    while queue:
        town = queue.popleft()
        for one, other in roads:
            for here, there in ((one, other), (other, one)):
                if here == town and there not in came_from:
                    came_from[there] = town
                    queue.append(there)
    route: list[str] = []
    step: str | None = goal if goal in came_from else None
    while step is not None:
        route.insert(0, step)
        step = came_from[step]
    return route


def friend_groups(people: list[str], pairs: list[tuple[str, str]]) -> list[set[str]]:
    """Divide people into groups that are connected by pairs of friends.

    >>> groups = friend_groups(["a", "b", "c", "d"], [("a", "c"), ("c", "b")])
    >>> [sorted(group) for group in groups]
    [['d'], ['a', 'b', 'c']]
    """
    groups = [{person} for person in people]
    for a, b in pairs:
        touched = [group for group in groups if a in group or b in group]
        groups = [group for group in groups if group not in touched]
        groups.append(set().union(*touched))
    return sorted(groups, key=len)


def would_close_loop(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Connect names pair by pair and list the pairs whose names were connected already.

    >>> would_close_loop([("a", "b"), ("b", "c"), ("a", "c")])
    [('a', 'c')]
    """
    parent: dict[str, str] = {}

    def root(name):
        while parent.get(name, name) != name:
            name = parent[name]
        return name

    extra = []
    for a, b in pairs:
        top_a, top_b = root(a), root(b)
        if top_a == top_b:
            extra.append((a, b))
        else:
            parent[top_a] = top_b
    return extra


def degree_table(edges: list[tuple[str, str]]) -> dict[str, int]:
    """Number of edges at each node, the busiest node first; a loop counts twice.

    >>> degree_table([("a", "b"), ("b", "c"), ("b", "b")])
    {'b': 4, 'a': 1, 'c': 1}
    """
    degrees: dict[str, int] = {}
    for edge in edges:
        for node in edge:
            degrees[node] = degrees.get(node, 0) + 1
    return dict(sorted(degrees.items(), key=lambda item: (-item[1], item[0])))


def sources_and_sinks(arrows: list[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Nodes at which no arrow ends, and nodes at which no arrow begins, both sorted.

    >>> sources_and_sinks([("a", "b"), ("b", "c"), ("d", "c")])
    (['a', 'd'], ['c'])
    """
    starts = {start for start, _ in arrows}
    ends = {end for _, end in arrows}
    return sorted(starts - ends), sorted(ends - starts)


def work_order(needs: dict[str, set[str]]) -> list[str]:
    """Order tasks so that all that a task needs comes before it; among free ones by name.

    A circle of needs raises a ValueError.

    >>> work_order({"cake": {"dough", "oven"}, "dough": {"flour"}, "oven": set(), "flour": set()})
    ['flour', 'oven', 'dough', 'cake']
    """
    remaining = {task: set(required) for task, required in needs.items()}
    order = []
    while remaining:
        ready = sorted(task for task, required in remaining.items() if not required)
        if not ready:
            raise ValueError("circle of needs")
        order.extend(ready)
        remaining = {t: r - set(ready) for t, r in remaining.items() if t not in ready}
    return order


def respects_order(sequence: list[str], rules: list[tuple[str, str]]) -> bool:
    """Does the first name of every rule come before the second one, if both occur?

    >>> respects_order(["wash", "dry", "iron"], [("wash", "iron"), ("fold", "wash")])
    True
    >>> respects_order(["dry", "wash"], [("wash", "dry")])
    False
    """
    position = {name: place for place, name in enumerate(sequence)}
    for before, after in rules:
        if before in position and after in position:
            if position[before] > position[after]:
                return False
    return True


def has_circle(parents: dict[str, str]) -> bool:
    """Does following the parents from some name ever come back to a name passed before?

    >>> has_circle({"a": "b", "b": "c", "c": "a"})
    True
    >>> has_circle({"a": "b", "c": "b"})
    False
    """
    for start in parents:
        passed = {start}
        name = parents.get(start)
        while name is not None:
            if name in passed:
                return True
            passed.add(name)
            name = parents.get(name)
    return False


def ancestors(person: str, parents: dict[str, list[str]]) -> set[str]:
    """All ancestors of a person, found by recursion over the parents.

    >>> sorted(ancestors("kim", {"kim": ["ann", "bob"], "ann": ["eve"]}))
    ['ann', 'bob', 'eve']
    """
    found = set()
    for parent in parents.get(person, []):
        found.add(parent)
        found |= ancestors(parent, parents)
    return found


def closest_common_boss(first: str, second: str, boss: dict[str, str]) -> str | None:
    """The lowest boss above (or equal to) both employees, or None.

    >>> closest_common_boss("dan", "eve", {"dan": "bob", "eve": "cid", "bob": "ann", "cid": "ann"})
    'ann'
    >>> closest_common_boss("dan", "bob", {"dan": "bob"})
    'bob'
    """
    above = set()
    name: str | None = first
    while name is not None:
        above.add(name)
        name = boss.get(name)
    candidate: str | None = second
    while candidate is not None and candidate not in above:
        candidate = boss.get(candidate)
    return candidate


def team_sizes(boss: dict[str, str]) -> dict[str, int]:
    """Number of people below each boss, directly or not.

    >>> team_sizes({"bob": "ann", "cid": "bob", "dan": "bob"})
    {'ann': 3, 'bob': 2}
    """
    sizes: dict[str, int] = {}
    for employee in boss:
        above = boss.get(employee)
        while above is not None:
            sizes[above] = sizes.get(above, 0) + 1
            above = boss.get(above)
    return sizes


def relation_properties(pairs: set[tuple[int, int]]) -> list[str]:
    """Name those properties that a relation on its own elements has.

    The properties are reflexive, symmetric and transitive, in this order.

    >>> relation_properties({(1, 1), (2, 2), (1, 2), (2, 1)})
    ['reflexive', 'symmetric', 'transitive']
    >>> relation_properties({(1, 2), (2, 3)})
    []
    """
    elements = {x for pair in pairs for x in pair}
    found = []
    if all((x, x) in pairs for x in elements):
        found.append("reflexive")
    if all((b, a) in pairs for a, b in pairs):
        found.append("symmetric")
    if all((a, d) in pairs for a, b in pairs for c, d in pairs if b == c):
        found.append("transitive")
    return found


def transitive_closure(pairs: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Add pairs until (a, b) and (b, c) always come with (a, c).

    >>> sorted(transitive_closure({("a", "b"), ("b", "c")}))
    [('a', 'b'), ('a', 'c'), ('b', 'c')]
    """
    closure = set(pairs)
    while True:
        new = {(a, d) for a, b in closure for c, d in closure if b == c} - closure
        if not new:
            return closure
        closure |= new


def compose(first: dict[str, str], second: dict[str, str]) -> dict[str, str]:
    """Apply two mappings one after the other; keys whose value the second lacks are left out.

    >>> compose({"Ann": "Oslo", "Bob": "Mars"}, {"Oslo": "Norway"})
    {'Ann': 'Norway'}
    """
    return {key: second[middle] for key, middle in first.items() if middle in second}


def is_partition(parts, whole):
    """Are the parts non-empty, without overlap, and do they make up the whole?

    >>> is_partition([{1, 2}, {3}], {1, 2, 3})
    True
    >>> is_partition([{1, 2}, {2, 3}], {1, 2, 3})
    False
    """
    if not all(parts):
        return False
    covered = set().union(*parts)
    return covered == whole and sum(map(len, parts)) == len(whole)


def greedy_cover(goal: set[str], offers: dict[str, set[str]]) -> list[str]:
    """Choose offers until the goal is covered, each time the one that covers most of the rest.

    Of equally good offers the first is taken; choosing ends when nothing helps.

    >>> greedy_cover({"a", "b", "c", "d"}, {"x": {"a"}, "y": {"a", "b", "c"}, "z": {"d"}})
    ['y', 'z']
    """
    rest = set(goal)
    chosen = []
    while rest:
        best = max(offers, key=lambda name: len(offers[name] & rest))
        if not offers[best] & rest:
            break
        chosen.append(best)
        rest -= offers[best]
    return chosen


def most_similar_taste(name, likes):
    """The other person whose liked things overlap most, measured by shared divided by all.

    >>> most_similar_taste("ann", {"ann": {"x", "y"}, "bob": {"x", "y", "z", "w"}, "cid": {"y"}})
    'bob'
    """

    def similarity(other):
        union = likes[name] | likes[other]
        return len(likes[name] & likes[other]) / len(union) if union else 0

    others = [person for person in likes if person != name]
    return max(others, key=similarity)


def suggest_friends(person: str, friends: dict[str, set[str]]) -> list[str]:
    """Friends of friends who are not friends yet, those with most common friends first.

    >>> suggest_friends("a", {"a": {"b", "c"}, "b": {"a", "d", "e"}, "c": {"a", "d"}})
    ['d', 'e']
    """
    counts: Counter[str] = Counter()
    known = friends.get(person, set())
    for friend in known:
        for candidate in friends.get(friend, set()):
            if candidate != person and candidate not in known:
                counts[candidate] += 1
    return sorted(counts, key=lambda name: (-counts[name], name))


def bipartite_sides(edges: list[tuple[str, str]]) -> tuple[set[str], set[str]] | None:
    """Split the nodes into two sides so that each edge joins both sides, or return None.

    >>> left, right = bipartite_sides([("a", "x"), ("b", "x")])
    >>> sorted(left), sorted(right)
    (['a', 'b'], ['x'])
    """
    side: dict[str, int] = {}
    for first, _ in edges:
        waiting = [first] if first not in side else []
        side.setdefault(first, 0)
        while waiting:
            node = waiting.pop()
            for a, b in edges + [(b, a) for a, b in edges]:
                if a == node and b not in side:
                    side[b] = 1 - side[a]
                    waiting.append(b)
    if any(side[a] == side[b] for a, b in edges):
        return None
    return {n for n in side if side[n] == 0}, {n for n in side if side[n] == 1}


def triangles(edges: set[frozenset[str]]) -> list[str]:
    """All groups of three nodes that are joined pairwise, each written as one sorted string.

    >>> triangles({frozenset("ab"), frozenset("bc"), frozenset("ac"), frozenset("cd")})
    ['abc']
    """
    nodes = sorted(set().union(*edges))
    found = []
    for trio in combinations(nodes, 3):
        if all(frozenset(pair) in edges for pair in combinations(trio, 2)):
            found.append("".join(trio))
    return found


def is_clique(members: set[str], knows: dict[str, set[str]]) -> bool:
    """Does every member know all the other members?

    >>> is_clique({"a", "b"}, {"a": {"b", "c"}, "b": {"a"}})
    True
    >>> is_clique({"a", "c"}, {"a": {"c"}})
    False
    """
    for member in members:
        others = members - {member}
        if not others <= knows.get(member, set()):
            return False
    return True


def find_star(people: list[str], knows: set[tuple[str, str]]) -> str | None:
    """The person whom everyone else knows and who knows nobody, if there is one.

    >>> find_star(["a", "b", "c"], {("a", "c"), ("b", "c"), ("a", "b")})
    'c'
    >>> find_star(["a", "b"], set()) is None
    True
    """
    for person in people:
        others = [p for p in people if p != person]
        is_known = all((other, person) in knows for other in others)
        knows_someone = any((person, other) in knows for other in others)
        if is_known and not knows_someone:
            return person
    return None


def subsets_of_size_up_to(items: list[str], limit: int) -> list[tuple[str, ...]]:
    """All selections of at least one and at most `limit` items, smaller ones first.

    >>> subsets_of_size_up_to(["a", "b", "c"], 2)
    [('a',), ('b',), ('c',), ('a', 'b'), ('a', 'c'), ('b', 'c')]
    """
    selections = []
    for size in range(1, limit + 1):
        selections.extend(combinations(items, size))
    return selections


def maximal_sets(sets: list[set[str]]) -> list[set[str]]:
    """Keep the sets that are not a proper part of another set in the list.

    >>> [sorted(s) for s in maximal_sets([{"a"}, {"a", "b"}, {"c"}])]
    [['a', 'b'], ['c']]
    """
    return [s for s in sets if not any(s < other for other in sets)]


def overlap_matrix(groups: dict[str, set[str]]) -> dict[tuple[str, str], int]:
    """Sizes of the overlaps of all pairs of groups, leaving out the pairs without overlap.

    >>> overlap_matrix({"x": {"a", "b"}, "y": {"b"}, "z": {"c"}})
    {('x', 'y'): 1}
    """
    sizes = {}
    for one, other in combinations(groups, 2):
        shared = groups[one] & groups[other]
        if shared:
            sizes[one, other] = len(shared)
    return sizes


def clashing_courses(enrolled: dict[str, set[str]], slots: dict[str, int]) -> list[str]:
    """Students who have two of their courses in the same time slot, sorted.

    >>> clashing_courses({"ann": {"art", "bio"}, "bob": {"art"}}, {"art": 1, "bio": 1})
    ['ann']
    """
    unlucky = []
    for student, courses in enrolled.items():
        times = {slots[course] for course in courses}
        if len(times) < len(courses):
            unlucky.append(student)
    return sorted(unlucky)


def colour_greedily(neighbours: dict[str, list[str]]) -> dict[str, int]:
    """Give each node, in order, the smallest number from 0 that no numbered neighbour has.

    >>> colour_greedily({"a": ["b"], "b": ["a", "c"], "c": ["b"]})
    {'a': 0, 'b': 1, 'c': 0}
    """
    colours: dict[str, int] = {}
    for node, around in neighbours.items():
        used = {colours[other] for other in around if other in colours}
        colour = 0
        while colour in used:
            colour += 1
        colours[node] = colour
    return colours


def symmetric_names(names: list[str]) -> list[str]:
    """Names whose reversed spelling is another name of the list, each pair by its first name.

    >>> symmetric_names(["leon", "noel", "anna", "max"])
    ['leon']
    """
    available = set(names)
    found = []
    for name in names:
        mirror = name[::-1]
        if mirror != name and mirror in available and mirror not in found:
            found.append(name)
    return found


def new_each_day(days: list[list[str]]) -> list[int]:
    """How many visitors of each day have not been there on any earlier day?

    >>> new_each_day([["a", "b"], ["b", "c"], ["a", "c"]])
    [2, 1, 0]
    """
    known: set[str] = set()
    counts = []
    for visitors in days:
        fresh = set(visitors) - known
        counts.append(len(fresh))
        known.update(fresh)
    return counts


def last_seen_gap(visits: list[str]) -> dict[str, int]:
    """Largest distance between two visits in a row of the same name, for names with two or more.

    >>> last_seen_gap(["a", "b", "a", "c", "b", "a"])
    {'a': 3, 'b': 3}
    """
    last: dict[str, int] = {}
    gaps: dict[str, int] = {}
    for place, name in enumerate(visits):
        if name in last:
            gaps[name] = max(gaps.get(name, 0), place - last[name])
        last[name] = place
    return gaps


def match_by_preference(wishes: dict[str, list[str]]) -> dict[str, str]:
    """Serve people in order: everyone gets the first thing on their list that is still free.

    >>> match_by_preference({"ann": ["bike", "kite"], "bob": ["bike", "ball"], "cid": ["bike"]})
    {'ann': 'bike', 'bob': 'ball'}
    """
    given: dict[str, str] = {}
    taken: set[str] = set()
    for person, wanted in wishes.items():
        for thing in wanted:
            if thing not in taken:
                given[person] = thing
                taken.add(thing)
                break
    return given


def secret_santa_ok(gives_to: dict[str, str]) -> bool:
    """Does everyone give to someone else and receive from exactly one person?

    >>> secret_santa_ok({"a": "b", "b": "c", "c": "a"})
    True
    >>> secret_santa_ok({"a": "a", "b": "c", "c": "b"}), secret_santa_ok({"a": "b", "b": "b"})
    (False, False)
    """
    if any(giver == receiver for giver, receiver in gives_to.items()):
        return False
    return sorted(gives_to.values()) == sorted(gives_to)


def cycles_of(permutation: dict[str, str]) -> list[list[str]]:
    """Take a permutation apart into its cycles, each beginning with its first name in the mapping.

    >>> cycles_of({"a": "b", "b": "a", "c": "c"})
    [['a', 'b'], ['c']]
    """
    visited: set[str] = set()
    cycles = []
    for start in permutation:
        cycle = []
        name = start
        while name not in visited:
            visited.add(name)
            cycle.append(name)
            name = permutation[name]
        if cycle:
            cycles.append(cycle)
    return cycles


def infection_rounds(contacts: list[tuple[str, str]], sick: set[str]) -> list[str]:
    """Go through contacts in order of time and list those who fall ill, in that order.

    A contact of an ill and a healthy person makes the healthy one ill.

    >>> infection_rounds([("a", "b"), ("c", "a"), ("b", "d")], {"c"})
    ['a']
    """
    ill = set(sick)
    newly = []
    for one, other in contacts:
        if (one in ill) != (other in ill):
            victim = other if one in ill else one
            ill.add(victim)
            newly.append(victim)
    return newly


def unused_definitions(defined, uses, main):
    """Functions that are never used, directly or indirectly, by the main function.

    >>> unused_definitions(["main", "f", "g", "h"], {"main": ["f"], "g": ["h"]}, "main")
    ['g', 'h']
    """
    alive = set()

    def visit(name):
        if name in alive:
            return
        alive.add(name)
        for used in uses.get(name, []):
            visit(used)

    visit(main)
    return [name for name in defined if name not in alive]
