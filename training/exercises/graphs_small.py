"""Small graph functions on adjacency dicts and grids: search, components, cycles, degrees, orderings, hops."""

import heapq
from collections import Counter, defaultdict, deque
from itertools import combinations


def undirected(edges: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Build an adjacency dict with sorted neighbours from pairs that count in both directions.

    >>> undirected([("b", "a"), ("a", "c")])
    {'b': ['a'], 'a': ['b', 'c'], 'c': ['a']}
    """
    graph: dict[str, set[str]] = {}
    for one, other in edges:
        graph.setdefault(one, set()).add(other)
        graph.setdefault(other, set()).add(one)
    return {node: sorted(neighbours) for node, neighbours in graph.items()}


def reversed_graph(graph: dict[str, list[str]]) -> dict[str, list[str]]:
    """Turn round all arrows of a directed graph; every node of the graph keeps its own entry.

    >>> reversed_graph({"a": ["b", "c"], "b": ["c"], "c": []})
    {'a': [], 'b': ['a'], 'c': ['a', 'b']}
    """
    backwards: dict[str, list[str]] = {node: [] for node in graph}
    for node, targets in graph.items():
        for target in targets:
            backwards.setdefault(target, []).append(node)
    return backwards


def hops_from(graph: dict[str, list[str]], start: str) -> dict[str, int]:
    """Number of hops from start to every node that can be reached.

    >>> hops_from({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": [], "e": ["a"]}, "a")
    {'a': 0, 'b': 1, 'c': 1, 'd': 2}
    """
    hops = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for neighbour in graph.get(node, []):
            if neighbour not in hops:
                hops[neighbour] = hops[node] + 1
                queue.append(neighbour)
    return hops


def shortest_route(graph, start, goal):
    """One route with the fewest hops as a list of nodes, or an empty list if there is none.

    >>> shortest_route({1: [2, 3], 2: [4], 3: [5], 4: [6], 5: [6], 6: []}, 1, 5)
    [1, 3, 5]
    >>> shortest_route({1: [], 2: [1]}, 1, 2)
    []
    """
    came_from = {start: None}
    queue = deque([start])
    while queue and goal not in came_from:
        node = queue.popleft()
        for neighbour in graph[node]:
            if neighbour not in came_from:
                came_from[neighbour] = node
                queue.append(neighbour)
    route = []
    step = goal if goal in came_from else None
    while step is not None:
        route.append(step)
        step = came_from[step]
    return route[::-1]


def visit_order(graph: dict[str, list[str]], start: str) -> str:
    """Order of a depth-first visit with an own stack; neighbours are entered in the order they are listed.

    >>> visit_order({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, "a")
    'abdc'
    """
    order = ""
    stack = [start]
    while stack:
        node = stack.pop()
        if node in order:
            continue
        order += node
        stack.extend(reversed(graph[node]))
    return order


def friend_circles(friends: dict[str, list[str]]) -> list[list[str]]:
    """Groups of people who are linked through friends of friends, each sorted, in the order of their first member.

    >>> friend_circles({"ann": ["bob"], "bob": ["ann"], "cy": []})
    [['ann', 'bob'], ['cy']]
    """
    seen: set[str] = set()
    circles = []
    for person in friends:
        if person in seen:
            continue
        circle, pending = set(), [person]
        while pending:
            current = pending.pop()
            if current not in circle:
                circle.add(current)
                pending.extend(friends[current])
        seen |= circle
        circles.append(sorted(circle))
    return circles


def biggest_network(cables: list[tuple[int, int]], computers: int) -> int:
    """Size of the largest group of computers 0..n-1 that are joined by cables, found by merging groups.

    >>> biggest_network([(0, 1), (2, 3), (1, 3)], 6)
    4
    """
    leader = list(range(computers))

    def find(computer: int) -> int:
        while leader[computer] != computer:
            computer = leader[computer]
        return computer

    for one, other in cables:
        leader[find(one)] = find(other)
    return max(Counter(find(computer) for computer in range(computers)).values())


def first_useless_cable(cables: list[tuple[str, str]]) -> tuple[str, str] | None:
    """First cable in the list whose two ends are already joined by the cables before it, or None.

    >>> first_useless_cable([("a", "b"), ("b", "c"), ("c", "a")])
    ('c', 'a')
    >>> first_useless_cable([("a", "b")]) is None
    True
    """
    group: dict[str, set[str]] = {}
    for one, other in cables:
        first = group.get(one, {one})
        second = group.get(other, {other})
        if other in first:
            return (one, other)
        joined = first | second
        for node in joined:
            group[node] = joined
    return None


def has_directed_cycle(graph: dict[str, list[str]]) -> bool:
    """True if it is possible to start somewhere, follow arrows and come back.

    >>> has_directed_cycle({"a": ["b"], "b": ["c"], "c": ["a"]})
    True
    >>> has_directed_cycle({"a": ["b", "c"], "b": ["c"], "c": []})
    False
    """
    open_nodes: set[str] = set()
    finished: set[str] = set()

    def visit(node: str) -> bool:
        if node in open_nodes:
            return True
        if node in finished:
            return False
        open_nodes.add(node)
        found = any(visit(target) for target in graph[node])
        open_nodes.remove(node)
        finished.add(node)
        return found

    return any(visit(node) for node in graph)


def cycle_after(successor: dict[str, str], start: str) -> list[str]:
    """Every node has one successor. Follow them from start and return the cycle one ends up in,
    beginning with the node that is met twice first.

    >>> cycle_after({"a": "b", "b": "c", "c": "d", "d": "b"}, "a")
    ['b', 'c', 'd']
    """
    path: list[str] = []
    node = start
    while node not in path:
        path.append(node)
        node = successor[node]
    return path[path.index(node) :]


def permutation_cycles(targets: list[int]) -> list[list[int]]:
    """Split a permutation (index i goes to targets[i]) into its cycles, each starting with its smallest index.

    >>> permutation_cycles([2, 1, 3, 0])
    [[0, 2, 3], [1]]
    """
    left = set(range(len(targets)))
    cycles = []
    while left:
        node = min(left)
        cycle = []
        while node in left:
            left.remove(node)
            cycle.append(node)
            node = targets[node]
        cycles.append(cycle)
    return cycles


def build_order(needs: dict[str, set[str]]) -> list[str]:
    """Order in which modules can be built when each needs others first; among the possible ones always take the
    alphabetically first. Raises ValueError if modules need each other.

    >>> build_order({"app": {"db", "log"}, "db": {"log"}, "log": set()})
    ['log', 'db', 'app']
    """
    order: list[str] = []
    waiting = dict(needs)
    while waiting:
        ready = [name for name, required in waiting.items() if required <= set(order)]
        if not ready:
            raise ValueError("modules need each other: " + ", ".join(sorted(waiting)))
        chosen = min(ready)
        order.append(chosen)
        del waiting[chosen]
    return order


def build_stages(needs: dict[str, list[str]]) -> list[list[str]]:
    """Group tasks in stages that can run side by side: a task is in the first stage after everything it needs.

    >>> build_stages({"cut": [], "dye": [], "sew": ["cut", "dye"], "sell": ["sew"]})
    [['cut', 'dye'], ['sew'], ['sell']]
    """
    missing = {task: len(required) for task, required in needs.items()}
    stages = []
    current = sorted(task for task, count in missing.items() if count == 0)
    while current:
        stages.append(current)
        unlocked = []
        for task, required in needs.items():
            hits = sum(1 for other in required if other in current)
            missing[task] -= hits
            if hits and missing[task] == 0:
                unlocked.append(task)
        current = sorted(unlocked)
    return stages


def is_valid_order(order: list[str], before: list[tuple[str, str]]) -> bool:
    """Check that for every pair (x, y) the name x stands before y in the order; names that are missing break it.

    >>> is_valid_order(["wash", "dry", "fold"], [("wash", "dry"), ("wash", "fold")])
    True
    >>> is_valid_order(["dry", "wash"], [("wash", "dry")])
    False
    """
    place = {name: index for index, name in enumerate(order)}
    for first, second in before:
        if first not in place or second not in place:
            return False
        if place[first] > place[second]:
            return False
    return True


def two_teams(dislikes: dict[str, list[str]]) -> tuple[set[str], set[str]] | None:
    """Split people into two teams without any dislike inside a team, or None. Dislikes are listed on both sides.

    >>> teams = two_teams({"a": ["b"], "b": ["a", "c"], "c": ["b"]})
    >>> sorted(teams[0]), sorted(teams[1])
    (['a', 'c'], ['b'])
    """
    team: dict[str, int] = {}
    for person in dislikes:
        team.setdefault(person, 0)
        queue = deque([person])
        while queue:
            current = queue.popleft()
            for other in dislikes[current]:
                if other not in team:
                    team[other] = 1 - team[current]
                    queue.append(other)
                elif team[other] == team[current]:
                    return None
    return ({p for p in team if team[p] == 0}, {p for p in team if team[p] == 1})


def degree_table(edges: list[tuple[str, str]]) -> list[tuple[str, int]]:
    """Nodes with the number of edges that end in them (a loop counts twice), highest first, then by name.

    >>> degree_table([("a", "b"), ("b", "c"), ("c", "c")])
    [('c', 3), ('b', 2), ('a', 1)]
    """
    degrees: Counter[str] = Counter()
    for one, other in edges:
        degrees[one] += 1
        degrees[other] += 1
    return sorted(degrees.items(), key=lambda pair: (-pair[1], pair[0]))


def sources_and_sinks(graph: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    """Names of nodes that no arrow enters and of nodes that no arrow leaves, both sorted.

    >>> sources_and_sinks({"a": ["b"], "b": ["c"], "c": [], "d": ["c"]})
    (['a', 'd'], ['c'])
    """
    entered = {target for targets in graph.values() for target in targets}
    sources = sorted(node for node in graph if node not in entered)
    sinks = sorted(node for node, targets in graph.items() if not targets)
    return sources, sinks


def celebrity(knows: dict[str, set[str]]) -> str | None:
    """The person who is known by everybody else and knows nobody, or None.

    >>> celebrity({"ann": {"joe"}, "joe": set(), "kim": {"joe", "ann"}})
    'joe'
    """
    candidates = [person for person, known in knows.items() if not known]
    for candidate in candidates:
        others = [known for person, known in knows.items() if person != candidate]
        if all(candidate in known for known in others):
            return candidate
    return None


def count_islands(sea: list[str]) -> int:
    """Number of groups of land cells '#' that touch by an edge.

    >>> count_islands(["##.", "..#", "#.#"])
    3
    >>> count_islands(["..."])
    0
    """
    land = {(r, c) for r, row in enumerate(sea) for c, cell in enumerate(row) if cell == "#"}
    islands = 0
    while land:
        islands += 1
        shore = [land.pop()]
        while shore:
            r, c = shore.pop()
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if near in land:
                    land.remove(near)
                    shore.append(near)
    return islands


def maze_steps(maze: list[str]) -> int:
    """Fewest steps from S to E in a maze with walls '#', moving up, down, left and right; -1 if there is no way.

    >>> maze_steps(["S.#", ".#.", "..E"])
    4
    >>> maze_steps(["S#E"])
    -1
    """
    cells = {
        (r, c): mark for r, row in enumerate(maze) for c, mark in enumerate(row) if mark != "#"
    }
    frontier = {spot for spot, mark in cells.items() if mark == "S"}
    seen: set[tuple[int, int]] = set()
    steps = 0
    while frontier:
        if any(cells[spot] == "E" for spot in frontier):
            return steps
        seen |= frontier
        around = {
            (r + dr, c + dc) for r, c in frontier for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1))
        }
        frontier = {spot for spot in around if spot in cells and spot not in seen}
        steps += 1
    return -1


def spread_minutes(grid: list[list[int]]) -> int:
    """Minutes until every fresh plant (1) has caught mould from a neighbour (2) that spreads each minute; -1 if never.

    >>> spread_minutes([[2, 1, 1], [0, 0, 1]])
    3
    >>> spread_minutes([[2, 0, 1]])
    -1
    """
    fresh = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1}
    mouldy = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2]
    minutes = 0
    while fresh and mouldy:
        near = {
            (r + dr, c + dc) for r, c in mouldy for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
        }
        mouldy = list(near & fresh)
        fresh -= near
        minutes += 1
    return -1 if fresh else minutes


def cheapest_trip(roads: dict[str, dict[str, int]], start: str, goal: str) -> int | None:
    """Lowest total toll from start to goal over roads with positive tolls; None if there is no way.

    >>> cheapest_trip({"a": {"b": 7, "c": 2}, "c": {"b": 3}, "b": {}}, "a", "b")
    5
    """
    done: set[str] = set()
    heap = [(0, start)]
    while heap:
        toll, town = heapq.heappop(heap)
        if town == goal:
            return toll
        if town in done:
            continue
        done.add(town)
        for neighbour, price in roads[town].items():
            heapq.heappush(heap, (toll + price, neighbour))
    return None


def widest_route(pipes: dict[str, dict[str, int]], start: str, goal: str) -> int:
    """Largest flow that a single route can carry, where a route is as wide as its narrowest pipe; 0 if there is none.

    >>> widest_route({"s": {"a": 5, "b": 9}, "a": {"t": 8}, "b": {"t": 4}, "t": {}}, "s", "t")
    5
    """
    best = {start: float("inf")}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for neighbour, width in pipes[node].items():
            through = min(best[node], width)
            if through > best.get(neighbour, 0):
                best[neighbour] = through
                queue.append(neighbour)
    return best.get(goal, 0)


def cheapest_network(prices: list[tuple[int, str, str]]) -> list[tuple[int, str, str]]:
    """Choose the cables (price, end, end) that connect all places for the least money, cheapest first.

    >>> cheapest_network([(4, "a", "b"), (1, "b", "c"), (2, "a", "c")])
    [(1, 'b', 'c'), (2, 'a', 'c')]
    """
    group = {place: place for _, *ends in prices for place in ends}
    chosen = []
    for price, one, other in sorted(prices):
        old, new = group[one], group[other]
        if old == new:
            continue
        chosen.append((price, one, other))
        for place in group:
            if group[place] == old:
                group[place] = new
    return chosen


def towns_within(roads: dict[str, dict[str, int]], start: str, limit: int) -> list[str]:
    """Sorted towns that can be reached with at most `limit` kilometres of road, start included.

    >>> towns_within({"a": {"b": 3, "c": 9}, "b": {"c": 4, "d": 6}, "c": {}, "d": {}}, "a", 8)
    ['a', 'b', 'c']
    """
    shortest = {start: 0}
    pending = [start]
    while pending:
        town = pending.pop()
        for neighbour, kilometres in roads[town].items():
            distance = shortest[town] + kilometres
            if distance <= min(limit, shortest.get(neighbour, limit)):
                if shortest.get(neighbour) != distance:
                    shortest[neighbour] = distance
                    pending.append(neighbour)
    return sorted(shortest)


def all_simple_routes(graph: dict[str, list[str]], start: str, goal: str) -> list[str]:
    """All routes from start to goal that visit no node twice, written as strings of one-letter nodes.

    >>> all_simple_routes({"a": ["b", "c"], "b": ["c", "d"], "c": ["d"], "d": ["a"]}, "a", "d")
    ['abcd', 'abd', 'acd']
    """
    routes = []

    def walk(route: str) -> None:
        if route[-1] == goal:
            routes.append(route)
            return
        for neighbour in graph[route[-1]]:
            if neighbour not in route:
                walk(route + neighbour)

    walk(start)
    return routes


def count_routes(graph: dict[str, list[str]], start: str, goal: str) -> int:
    """Number of different routes from start to goal in a directed graph without cycles.

    >>> count_routes({"s": ["a", "b"], "a": ["t", "b"], "b": ["t"], "t": []}, "s", "t")
    3
    """
    known = {goal: 1}

    def routes(node: str) -> int:
        if node not in known:
            known[node] = sum(routes(target) for target in graph[node])
        return known[node]

    return routes(start)


def longest_chain(needs: dict[str, list[str]]) -> int:
    """Number of tasks in the longest chain where each needs the one before; there are no cycles.

    >>> longest_chain({"roof": ["walls"], "walls": ["base"], "base": [], "door": ["walls"]})
    3
    """
    lengths: dict[str, int] = {}

    def length(task):
        if task not in lengths:
            lengths[task] = 1 + max((length(other) for other in needs[task]), default=0)
        return lengths[task]

    return max((length(task) for task in needs), default=0)


def triangles(friends: dict[str, set[str]]) -> list[tuple[str, str, str]]:
    """All sorted triples of people who are friends with each other.

    >>> triangles({"a": {"b", "c"}, "b": {"a", "c"}, "c": {"a", "b", "d"}, "d": {"c"}})
    [('a', 'b', 'c')]
    """
    found = []
    for x, y, z in combinations(sorted(friends), 3):
        if y in friends[x] and z in friends[x] and z in friends[y]:
            found.append((x, y, z))
    return found


def suggest_friends(friends: dict[str, set[str]], person: str) -> list[str]:
    """People who are not yet friends with the person but share friends, those with most shared friends first, then by name.

    >>> net = {"me": {"a", "b"}, "a": {"me", "x", "y"}, "b": {"me", "y"}, "x": {"a"}, "y": {"a", "b"}}
    >>> suggest_friends(net, "me")
    ['y', 'x']
    """
    shared: Counter[str] = Counter()
    for friend in friends[person]:
        for other in friends[friend]:
            if other != person and other not in friends[person]:
                shared[other] += 1
    return sorted(shared, key=lambda name: (-shared[name], name))


def mutual_pairs(follows: dict[str, set[str]]) -> list[tuple[str, str]]:
    """Pairs of users who follow each other, each pair and the whole list in alphabetical order.

    >>> mutual_pairs({"kai": {"lea", "max"}, "lea": {"kai"}, "max": {"lea"}})
    [('kai', 'lea')]
    """
    pairs = set()
    for user, followed in follows.items():
        for other in followed:
            if user in follows.get(other, ()):
                pairs.add((min(user, other), max(user, other)))
    return sorted(pairs)


def centre_nodes(graph):
    """Nodes of a connected graph from which the farthest other node is as near as possible, sorted.

    >>> centre_nodes({"a": ["b"], "b": ["a", "c"], "c": ["b", "d"], "d": ["c"]})
    ['b', 'c']
    """

    def farthest(start):
        level, seen, hops = {start}, {start}, 0
        while True:
            level = {n for node in level for n in graph[node]} - seen
            if not level:
                return hops
            seen |= level
            hops += 1

    reach = {node: farthest(node) for node in graph}
    return sorted(node for node in graph if reach[node] == min(reach.values()))


def single_points_of_failure(links: dict[str, set[str]]) -> list[str]:
    """Routers whose loss cuts the remaining network into parts. The network is connected at the start.

    >>> single_points_of_failure({"a": {"b"}, "b": {"a", "c"}, "c": {"b"}})
    ['b']
    """

    def reached_without(lost: str) -> int:
        seen = {lost}
        stack = [next(node for node in links if node != lost)]
        while stack:
            node = stack.pop()
            if node not in seen:
                seen.add(node)
                stack.extend(links[node])
        return len(seen)

    return sorted(router for router in links if reached_without(router) < len(links))


def is_tree(edges: list[tuple[int, int]], nodes: int) -> bool:
    """Do the edges connect the nodes 0..n-1 without any cycle?

    >>> is_tree([(0, 1), (0, 2)], 3)
    True
    >>> is_tree([(0, 1), (2, 3)], 4)
    False
    """
    if len(edges) != nodes - 1:
        return False
    reached = {0}
    changed = True
    while changed:
        changed = False
        for one, other in edges:
            if (one in reached) != (other in reached):
                reached |= {one, other}
                changed = True
    return len(reached) == nodes


def tree_parents(children: dict[str, list[str]], root: str) -> dict[str, str]:
    """Map every node below the root to its parent, level by level.

    >>> tree_parents({"r": ["a", "b"], "a": ["c"], "b": [], "c": []}, "r")
    {'a': 'r', 'b': 'r', 'c': 'a'}
    """
    parents = {}
    level = [root]
    while level:
        below = []
        for node in level:
            for child in children[node]:
                parents[child] = node
                below.append(child)
        level = below
    return parents


def team_sizes(boss_of: dict[str, str]) -> dict[str, int]:
    """Number of people directly or indirectly below each boss, from a map of each worker to the boss.

    >>> team_sizes({"bo": "al", "cy": "bo", "di": "bo"})
    {'al': 3, 'bo': 2}
    """
    sizes: Counter[str] = Counter()
    for worker in boss_of:
        boss = boss_of.get(worker)
        while boss is not None:
            sizes[boss] += 1
            boss = boss_of.get(boss)
    return dict(sizes)


def meeting_town(routes: dict[str, list[str]], first: str, second: str) -> str | None:
    """Town that two travellers can both reach with the fewest hops in total; ties go to the first name.

    >>> meeting_town({"a": ["c"], "b": ["d"], "c": ["e"], "d": ["e"], "e": []}, "a", "b")
    'e'
    """

    def hops(start: str) -> dict[str, int]:
        found, queue = {start: 0}, deque([start])
        while queue:
            town = queue.popleft()
            for other in routes[town]:
                if other not in found:
                    found[other] = found[town] + 1
                    queue.append(other)
        return found

    one, two = hops(first), hops(second)
    shared = one.keys() & two.keys()
    return min(shared, key=lambda town: (one[town] + two[town], town), default=None)


def word_ladder_length(start: str, goal: str, words: list[str]) -> int:
    """Fewest changes of one letter that lead from start to goal with every word on the way in the list; 0 if impossible.

    >>> word_ladder_length("cold", "warm", ["cord", "card", "ward", "warm"])
    4
    """
    left = set(words)
    level, changes = {start}, 0
    while level:
        if goal in level:
            return changes
        nearby = {w for w in left for v in level if sum(a != b for a, b in zip(v, w)) == 1}
        left -= nearby
        level = nearby
        changes += 1
    return 0


def colour_greedily(graph: dict[str, list[str]]) -> dict[str, int]:
    """Give nodes, in dict order, the smallest colour number that no neighbour has got yet.

    >>> colour_greedily({"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"], "d": []})
    {'a': 0, 'b': 1, 'c': 2, 'd': 0}
    """
    colours: dict[str, int] = {}
    for node, neighbours in graph.items():
        used = {colours[other] for other in neighbours if other in colours}
        colour = 0
        while colour in used:
            colour += 1
        colours[node] = colour
    return colours


def can_draw_in_one_stroke(lines: list[tuple[str, str]]) -> bool:
    """True if a connected drawing of lines between points can be drawn without lifting the pen or repeating a line.

    >>> can_draw_in_one_stroke([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")])
    True
    >>> can_draw_in_one_stroke([("m", "a"), ("m", "b"), ("m", "c")])
    False
    """
    degree: dict[str, int] = defaultdict(int)
    for line in lines:
        for point in line:
            degree[point] += 1
    odd = [point for point, count in degree.items() if count % 2 == 1]
    return len(odd) <= 2


def chain_tickets(tickets: list[tuple[str, str]]) -> list[str]:
    """Put one-way tickets of a single trip in order and list the towns visited; no town is visited twice.

    >>> chain_tickets([("Rome", "Bern"), ("Oslo", "Rome"), ("Bern", "Graz")])
    ['Oslo', 'Rome', 'Bern', 'Graz']
    """
    following = dict(tickets)
    arrivals = set(following.values())
    town = next(start for start in following if start not in arrivals)
    trip = [town]
    while town in following:
        town = following[town]
        trip.append(town)
    return trip


def reach_table(graph: dict[str, list[str]]) -> dict[str, str]:
    """For each node a sorted string of the nodes that can be reached over one or more arrows.

    >>> reach_table({"a": ["b"], "b": ["c"], "c": ["b"]})
    {'a': 'bc', 'b': 'bc', 'c': 'bc'}
    """
    reach = {node: set(targets) for node, targets in graph.items()}
    for middle in graph:
        for node in graph:
            if middle in reach[node]:
                reach[node] |= reach[middle]
    return {node: "".join(sorted(nodes)) for node, nodes in reach.items()}


def rumour_rounds(contacts: dict[str, set[str]], tellers: set[str], needed: int) -> list[set[str]]:
    """Spread a rumour: in each round everyone with at least `needed` contacts who know it learns it.
    Return the sets of people who learn it per round until nothing changes.

    >>> rumour_rounds({"a": {"b"}, "b": {"a"}, "c": {"a", "b"}, "d": {"c"}}, {"a", "b"}, 2)
    [{'c'}]
    """
    informed = set(tellers)
    rounds = []
    while True:
        fresh = set()
        for person, known in contacts.items():
            if person not in informed and len(known & informed) >= needed:
                fresh.add(person)
        if not fresh:
            return rounds
        informed |= fresh
        rounds.append(fresh)


def page_scores(links: dict[str, list[str]], rounds: int) -> dict[str, float]:
    """Give each page the score 1.0 and let it hand its score in equal parts to the pages it links to, several times.
    Every page has at least one link.

    >>> page_scores({"a": ["b", "c"], "b": ["a"], "c": ["a"]}, 1)
    {'a': 2.0, 'b': 0.5, 'c': 0.5}
    """
    scores = {page: 1.0 for page in links}
    for _ in range(rounds):
        updated = {page: 0.0 for page in links}
        for page, targets in links.items():
            share = scores[page] / len(targets)
            for target in targets:
                updated[target] += share
        scores = updated
    return scores


def edge_matrix(graph: dict[str, list[str]]) -> str:
    """Draw a directed graph as lines of 0 and 1, rows and columns in alphabetical order of the nodes.

    >>> print(edge_matrix({"b": ["a"], "a": ["a", "b"]}))
    11
    10
    """
    names = sorted(graph)
    rows = []
    for name in names:
        marks = ["1" if other in graph[name] else "0" for other in names]
        rows.append("".join(marks))
    return "\n".join(rows)


def missing_edges(groups: list[set[str]], edges: set[frozenset[str]]) -> list[tuple[str, str]]:
    """Pairs inside each group that are not joined by an edge, as sorted tuples in sorted order.

    >>> missing_edges([{"a", "b", "c"}], {frozenset("ab"), frozenset("bc")})
    [('a', 'c')]
    """
    missing = set()
    for group in groups:
        for pair in combinations(sorted(group), 2):
            if frozenset(pair) not in edges:
                missing.add(pair)
    return sorted(missing)
