"""Small greedy algorithms: scheduling, intervals, odd coins, packing, pairing."""

import heapq
from collections import Counter, deque
from datetime import date, timedelta


def most_meetings(meetings: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pick as many meetings (start, end) as possible that do not overlap, always taking the one that ends first.

    >>> most_meetings([(1, 4), (3, 5), (4, 6), (0, 7)])
    [(1, 4), (4, 6)]
    """
    chosen = []
    free_from = float("-inf")
    for start, end in sorted(meetings, key=lambda meeting: meeting[1]):
        if start >= free_from:
            chosen.append((start, end))
            free_from = end
    return chosen


def rooms_needed(lessons: list[tuple[int, int]]) -> int:
    """Smallest number of rooms for all lessons (start, end); a room is free again at the end time.

    >>> rooms_needed([(9, 11), (10, 12), (11, 13)])
    2
    >>> rooms_needed([])
    0
    """
    ends: list[int] = []
    most = 0
    for start, end in sorted(lessons):
        while ends and ends[0] <= start:
            heapq.heappop(ends)
        heapq.heappush(ends, end)
        most = max(most, len(ends))
    return most


def merge_ranges(ranges: list[tuple[int, int]], gap: int = 0) -> list[tuple[int, int]]:
    """Join ranges that overlap or lie at most `gap` apart.

    >>> merge_ranges([(5, 8), (1, 3), (11, 12)], gap=2)
    [(1, 8), (11, 12)]
    >>> merge_ranges([(1, 4), (2, 6), (9, 9)])
    [(1, 6), (9, 9)]
    """
    joined: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if joined and low - joined[-1][1] <= gap:
            first, last = joined[-1]
            joined[-1] = (first, max(last, high))
        else:
            joined.append((low, high))
    return joined


def free_slots(busy: list[tuple[int, int]], opening: int, closing: int) -> list[tuple[int, int]]:
    """Free slots between opening and closing time that are not covered by any busy interval.

    >>> free_slots([(10, 12), (11, 14)], 9, 17)
    [(9, 10), (14, 17)]
    """
    slots = []
    cursor = opening
    for start, end in sorted(busy):
        if start > cursor:
            slots.append((cursor, min(start, closing)))
        cursor = max(cursor, end)
    if cursor < closing:
        slots.append((cursor, closing))
    return slots


def covered_length(segments):
    """Total length of a line that is covered by at least one of the segments (start, end).

    >>> covered_length([(0, 4), (2, 5), (8, 9)])
    6
    """
    covered = 0
    reach = float("-inf")
    for start, end in sorted(segments):
        begin = max(start, reach)
        if end > begin:
            covered += end - begin
            reach = end
    return covered


def stabbing_points(intervals: list[tuple[int, int]]) -> list[int]:
    """Fewest points on a line so that each closed interval holds at least one of them.

    >>> stabbing_points([(1, 3), (2, 5), (6, 8), (8, 9)])
    [3, 8]
    """
    points: list[int] = []
    for start, end in sorted(intervals, key=lambda pair: pair[1]):
        if not points or points[-1] < start:
            points.append(end)
    return points


def cover_street(lamps: list[int], reach: int, length: int) -> int | None:
    """Fewest lamps that light the whole street from 0 to length. A lamp lights `reach` metres to both sides.
    None means that a part stays dark whatever is switched on.

    >>> cover_street([2, 4, 6, 9], 3, 10)
    3
    >>> cover_street([1, 9], 2, 10) is None
    True
    """
    lit, used = 0, 0
    while lit < length:
        usable = [lamp for lamp in lamps if lamp - reach <= lit < lamp + reach]
        if not usable:
            return None
        lit = max(usable) + reach
        used += 1
    return used


def fewest_buses(groups: list[int], seats: int) -> int:
    """Fill buses with groups in their order; a group never splits, and a bus leaves when the next group does not fit.

    >>> fewest_buses([3, 4, 2, 6], 7)
    3
    """
    buses = 0
    left = 0
    for group in groups:
        if group > left:
            buses += 1
            left = seats
        left -= group
    return buses


def first_fit_boxes(sizes: list[int], capacity: int) -> list[list[int]]:
    """Pack the sizes, biggest first, each into the first box that has room for it; open new boxes when needed.

    >>> first_fit_boxes([2, 5, 4, 7, 1], 10)
    [[7, 2, 1], [5, 4]]
    """
    boxes: list[list[int]] = []
    for size in sorted(sizes, reverse=True):
        for box in boxes:
            if sum(box) + size <= capacity:
                box.append(size)
                break
        else:
            boxes.append([size])
    return boxes


def boats_for_two(weights: list[int], limit: int) -> int:
    """Number of boats needed if a boat carries one or two people with a total weight up to the limit.

    >>> boats_for_two([50, 70, 30, 90], 100)
    3
    """
    ordered = sorted(weights)
    light, heavy = 0, len(ordered) - 1
    boats = 0
    while light <= heavy:
        if ordered[light] + ordered[heavy] <= limit:
            light += 1
        heavy -= 1
        boats += 1
    return boats


def pair_partners(
    leaders: list[int], followers: list[int], difference: int
) -> list[tuple[int, int]]:
    """Pair dancers by height so that the heights differ by at most `difference`, going up in height on both sides.

    >>> pair_partners([170, 180, 190], [165, 178, 160], 6)
    [(170, 165), (180, 178)]
    """
    pairs = []
    waiting = sorted(followers)
    for leader in sorted(leaders):
        while waiting and waiting[0] < leader - difference:
            waiting.pop(0)
        if waiting and waiting[0] <= leader + difference:
            pairs.append((leader, waiting.pop(0)))
    return pairs


def serve_children(appetites: list[int], cookies: list[int]) -> int:
    """Number of children that can be made happy, if each gets one cookie at least as big as their appetite.

    >>> serve_children([1, 2, 5], [2, 3])
    2
    >>> serve_children([4], [])
    0
    """
    happy = 0
    hungry = sorted(appetites)
    for cookie in sorted(cookies):
        if happy < len(hungry) and cookie >= hungry[happy]:
            happy += 1
    return happy


def smallest_pair_total(values):
    """Split an even number of values into pairs and return the sum of the larger value of each pair, as small as possible.

    >>> smallest_pair_total([7, 1, 4, 5])
    11
    """
    ordered = sorted(values)
    total = 0
    for index in range(1, len(ordered), 2):
        total += ordered[index]
    return total


def balanced_pairs(scores: list[int]) -> list[tuple[int, int]]:
    """Pair the weakest with the strongest, the second weakest with the second strongest and so on.
    With an odd count the middle one is left out.

    >>> balanced_pairs([8, 2, 5, 9, 1])
    [(1, 9), (2, 8)]
    """
    ordered = sorted(scores)
    half = len(ordered) // 2
    return [(ordered[i], ordered[-1 - i]) for i in range(half)]


def change_largest_first(amount: int, coins: list[int]) -> dict[int, int] | None:
    """Give change with the largest coins first and return how many of each are used; None if something is left over.

    >>> change_largest_first(63, [1, 5, 25])
    {25: 2, 5: 2, 1: 3}
    >>> change_largest_first(7, [5, 4]) is None
    True
    """
    used = {}
    for coin in sorted(coins, reverse=True):
        count, amount = divmod(amount, coin)
        if count:
            used[coin] = count
    return used if amount == 0 else None


def pay_from_purse(price: int, purse: dict[int, int]) -> list[int]:
    """Pay at least the price from a purse {coin: count}, handing over the biggest coins that still fit and at the end,
    if needed, the smallest coin that covers the rest. An empty list means the purse does not suffice.

    >>> pay_from_purse(8, {5: 2, 2: 1})
    [5, 2, 5]
    """
    coins = sorted(Counter(purse).elements(), reverse=True)
    if sum(coins) < price:
        return []
    paid: list[int] = []
    for coin in coins:
        if sum(paid) + coin <= price:
            paid.append(coin)
    rest = price - sum(paid)
    if rest > 0:
        left = Counter(coins) - Counter(paid)
        paid.append(min(coin for coin in left if coin >= rest))
    return paid


def first_missing_amount(coins: list[int]) -> int:
    """Smallest positive amount that cannot be paid exactly with the given coins, each used at most once.

    >>> first_missing_amount([1, 2, 2, 7])
    6
    >>> first_missing_amount([3])
    1
    """
    reachable = 0
    for coin in sorted(coins):
        if coin > reachable + 1:
            break
        reachable += coin
    return reachable + 1


def lemonade_change(bills: list[int]) -> bool:
    """A drink costs 5 and each guest pays with a bill of 5, 10 or 20. Starting without money, can everyone get change?

    >>> lemonade_change([5, 5, 10, 20])
    True
    >>> lemonade_change([5, 10, 20])
    False
    """
    fives = tens = 0
    for bill in bills:
        if bill == 5:
            fives += 1
        elif bill == 10:
            fives, tens = fives - 1, tens + 1
        elif tens > 0:
            fives, tens = fives - 1, tens - 1
        else:
            fives -= 3
        if fives < 0:
            return False
    return True


def order_by_deadline(tasks: list[tuple[str, int, int]]) -> list[str]:
    """Tasks are (name, duration, deadline) and run one after the other by deadline.
    Return the names of those that finish late.

    >>> order_by_deadline([("a", 3, 9), ("b", 2, 2), ("c", 5, 8)])
    ['a']
    """
    clock = 0
    late = []
    for name, duration, deadline in sorted(tasks, key=lambda task: task[2]):
        clock += duration
        if clock > deadline:
            late.append(name)
    return late


def most_tasks_in_time(tasks: list[tuple[int, int]]) -> int:
    """Highest number of tasks (duration, deadline) that can be finished in time, one after the other.
    Whenever a deadline breaks, the longest task taken so far is dropped.

    >>> most_tasks_in_time([(4, 4), (2, 5), (2, 6)])
    2
    """
    taken: list[int] = []
    clock = 0
    for duration, deadline in sorted(tasks, key=lambda task: task[1]):
        heapq.heappush(taken, -duration)
        clock += duration
        if clock > deadline:
            clock += heapq.heappop(taken)
    return len(taken)


def unit_job_profit(jobs: list[tuple[int, int]]) -> int:
    """Best total profit from jobs (deadline, profit) that take one day each, one job a day, days starting with 1.

    >>> unit_job_profit([(1, 30), (1, 50), (2, 20)])
    70
    """
    taken_days = set()
    total = 0
    for deadline, profit in sorted(jobs, key=lambda job: job[1], reverse=True):
        day = deadline
        while day > 0 and day in taken_days:
            day -= 1
        if day > 0:
            taken_days.add(day)
            total += profit
    return total


def mean_wait(durations: list[int]) -> float:
    """Average waiting time before the start when customers are served in the best order, shortest first.

    >>> mean_wait([6, 1, 3])
    1.6666666666666667
    >>> mean_wait([5])
    0.0
    """
    waited = 0
    clock = 0
    for duration in sorted(durations):
        waited += clock
        clock += duration
    return waited / len(durations)


def assign_to_workers(durations: list[int], workers: int) -> list[int]:
    """Hand out jobs, longest first, each to the worker with the least work so far; return the sorted loads.

    >>> assign_to_workers([5, 4, 3, 3, 3], 2)
    [8, 10]
    """
    loads = [0] * workers
    for duration in sorted(durations, reverse=True):
        least = heapq.heappop(loads)
        heapq.heappush(loads, least + duration)
    return sorted(loads)


def spaced_tasks(tasks: str, pause: int) -> int:
    """Time units needed for the tasks (letters) in the best order, if equal ones need `pause` other units between them.

    >>> spaced_tasks("aaab", 2)
    7
    >>> spaced_tasks("abc", 2)
    3
    """
    counts = Counter(tasks)
    highest = max(counts.values())
    peaks = sum(1 for count in counts.values() if count == highest)
    return max(len(tasks), (highest - 1) * (pause + 1) + peaks)


def apart_letters(word: str) -> str:
    """Rearrange a word so that no two equal letters touch; an empty string if that cannot be done.
    At every step the most frequent allowed letter is used, the alphabet deciding between equals.

    >>> apart_letters("aabbb")
    'babab'
    >>> apart_letters("aaab")
    ''
    """
    counts = Counter(word)
    result = ""
    while len(result) < len(word):
        options = [letter for letter in counts if counts[letter] and letter != result[-1:]]
        if not options:
            return ""
        best = min(options, key=lambda letter: (-counts[letter], letter))
        counts[best] -= 1
        result += best
    return result


def drop_digits(number: str, count: int) -> str:
    """Delete exactly `count` digits so that the remaining number is as small as possible, without leading zeros.

    >>> drop_digits("14203", 2)
    '103'
    >>> drop_digits("10", 2)
    '0'
    """
    kept: list[str] = []
    for digit in number:
        while count and kept and kept[-1] > digit:
            kept.pop()
            count -= 1
        kept.append(digit)
    if count:
        kept = kept[:-count]
    return "".join(kept).lstrip("0") or "0"


def largest_joined(numbers: list[int]) -> str:
    """Biggest number that can be written by putting the given numbers next to each other.

    >>> largest_joined([9, 91, 4, 45])
    '991454'
    """
    pieces = [str(number) for number in numbers]
    longest = max(map(len, pieces))
    pieces.sort(key=lambda piece: (piece * longest * 2)[: 2 * longest], reverse=True)
    return "".join(pieces)


def one_swap_larger(number: int) -> int:
    """Biggest number that one swap of two digits can give (or no swap).

    >>> one_swap_larger(2736)
    7236
    >>> one_swap_larger(9973)
    9973
    """
    digits = list(str(number))
    best = sorted(digits, reverse=True)
    for index, (current, wanted) in enumerate(zip(digits, best)):
        if current != wanted:
            other = len(digits) - 1 - digits[::-1].index(wanted)
            digits[index], digits[other] = wanted, current
            break
    return int("".join(digits))


def round_trip_start(fuel: list[int], need: list[int]) -> int:
    """Index of the first station from which a round trip works: fuel[i] is loaded at i, need[i] burnt to the next.
    Returns -1 if no station works.

    >>> round_trip_start([1, 5, 2], [3, 2, 2])
    1
    >>> round_trip_start([1], [2])
    -1
    """
    if sum(fuel) < sum(need):
        return -1
    start = tank = 0
    for station, (loaded, burnt) in enumerate(zip(fuel, need)):
        tank += loaded - burnt
        if tank < 0:
            start, tank = station + 1, 0
    return start


def candy_shares(ratings: list[int]) -> list[int]:
    """Fewest sweets for a row of children: at least one each, and more than a neighbour with a lower rating.

    >>> candy_shares([1, 3, 2, 1])
    [1, 3, 2, 1]
    >>> candy_shares([4, 4])
    [1, 1]
    """
    shares = [1] * len(ratings)
    for i in range(1, len(ratings)):
        if ratings[i] > ratings[i - 1]:
            shares[i] = shares[i - 1] + 1
    for i in range(len(ratings) - 2, -1, -1):
        if ratings[i] > ratings[i + 1]:
            shares[i] = max(shares[i], shares[i + 1] + 1)
    return shares


def fractional_load(goods: list[tuple[str, float, float]], capacity: float) -> dict[str, float]:
    """Load goods (name, weight, value) that may be divided, best value per weight first.
    Return the loaded weight by name.

    >>> fractional_load([("salt", 10, 20), ("gold", 2, 90), ("rice", 5, 15)], 8)
    {'gold': 2, 'rice': 5, 'salt': 1}
    """
    loaded = {}
    for name, weight, value in sorted(goods, key=lambda good: good[2] / good[1], reverse=True):
        amount = min(weight, capacity)
        if amount > 0:
            loaded[name] = amount
            capacity -= amount
    return loaded


def rope_cost(ropes: list[int]) -> int:
    """Least cost to tie all ropes into one, where tying two costs the sum of their lengths and any two may be tied.

    >>> rope_cost([4, 3, 2, 6])
    29
    """
    lengths = list(ropes)
    heapq.heapify(lengths)
    cost = 0
    while len(lengths) > 1:
        joined = heapq.heappop(lengths) + heapq.heappop(lengths)
        cost += joined
        heapq.heappush(lengths, joined)
    return cost


def split_labels(text: str) -> list[int]:
    """Cut the text into as many parts as possible so that every letter occurs in one part only; return the part lengths.

    >>> split_labels("abacdd")
    [3, 1, 2]
    """
    last = {letter: index for index, letter in enumerate(text)}
    parts = []
    start = end = 0
    for index, letter in enumerate(text):
        end = max(end, last[letter])
        if index == end:
            parts.append(end - start + 1)
            start = index + 1
    return parts


def plan_visits(windows: list[tuple[str, int, int]]) -> dict[str, int]:
    """Give each client (name, first day, last day) an own day, serving each day the waiting client whose time ends first.
    Clients who miss their last day are left out.

    >>> plan_visits([("a", 1, 3), ("b", 1, 1), ("c", 2, 2)])
    {'b': 1, 'c': 2, 'a': 3}
    """
    plan: dict[str, int] = {}
    final_day = max(last for _, _, last in windows)
    for day in range(1, final_day + 1):
        waiting = [
            (last, name)
            for name, first, last in windows
            if first <= day <= last and name not in plan
        ]
        if waiting:
            plan[min(waiting)[1]] = day
    return plan


def earliest_finish(tasks: dict[str, int], after: dict[str, list[str]]) -> dict[str, int]:
    """Finish time of each task if it starts as soon as all tasks it has to come after are done.
    The dict lists every task later than the ones it depends on.

    >>> earliest_finish({"dig": 3, "buy": 1, "build": 4}, {"build": ["dig", "buy"]})
    {'dig': 3, 'buy': 1, 'build': 7}
    """
    finish: dict[str, int] = {}
    for task, duration in tasks.items():
        start = max((finish[other] for other in after.get(task, [])), default=0)
        finish[task] = start + duration
    return finish


def next_free_dates(start: date, holidays: set[date], count: int) -> list[date]:
    """The next `count` days from start on that are neither Saturday, Sunday nor a holiday.

    >>> days = next_free_dates(date(2024, 5, 3), {date(2024, 5, 6)}, 2)
    >>> [day.isoformat() for day in days]
    ['2024-05-03', '2024-05-07']
    """
    found: list[date] = []
    day = start
    while len(found) < count:
        if day.weekday() < 5 and day not in holidays:
            found.append(day)
        day += timedelta(days=1)
    return found


def equalise_moves(stacks: list[int]) -> int | None:
    """Coins that have to change their stack to make all stacks equal, or None if they cannot be equal.

    >>> equalise_moves([7, 1, 4])
    3
    >>> equalise_moves([1, 2]) is None
    True
    """
    target, rest = divmod(sum(stacks), len(stacks))
    if rest:
        return None
    return sum(stack - target for stack in stacks if stack > target)


def water_plants(needs: list[int], can: int) -> int:
    """Steps for watering plants at positions 1, 2, ... in order from a river at 0, going back to refill the can
    whenever it does not suffice for the next plant. A single plant never needs more than the can holds.

    >>> water_plants([2, 2, 3], 4)
    7
    """
    steps, water = 0, can
    for position, need in enumerate(needs, start=1):
        if water < need:
            steps += 2 * (position - 1)
            water = can
        steps += 1
        water -= need
    return steps


def settle_debts(balances: dict[str, int]) -> list[tuple[str, str, int]]:
    """Settle balances that add up to zero: the one who owes most pays the one who is owed most, until all are even.
    Payments are (payer, receiver, amount).

    >>> settle_debts({"ann": 50, "bob": -20, "cem": -30})
    [('cem', 'ann', 30), ('bob', 'ann', 20)]
    """
    open_sums = dict(balances)
    payments = []
    while any(open_sums.values()):
        payer = min(open_sums, key=open_sums.get)
        receiver = max(open_sums, key=open_sums.get)
        amount = min(-open_sums[payer], open_sums[receiver])
        open_sums[payer] += amount
        open_sums[receiver] -= amount
        payments.append((payer, receiver, amount))
    return payments


def seat_with_distance(taken: str) -> int:
    """Index of the free seat ('.') in a row that is farthest from any taken one ('x'); the leftmost of equals.
    With nobody there it is seat 0.

    >>> seat_with_distance("x...x.")
    2
    >>> seat_with_distance("..x")
    0
    """
    people = [index for index, mark in enumerate(taken) if mark == "x"]
    if not people:
        return 0
    free = [index for index, mark in enumerate(taken) if mark == "."]
    return max(free, key=lambda seat: min(abs(seat - person) for person in people))


def shuttle_trips(bags: list[float]) -> int:
    """Trips for carrying bags of weight up to 3.0 each, at most 3.0 a trip, taking the heaviest first and
    then adding the heaviest that still fits until nothing fits.

    >>> shuttle_trips([1.5, 2.5, 0.5, 1.5])
    2
    """
    waiting = sorted(bags, reverse=True)
    trips = 0
    while waiting:
        load = 0.0
        for bag in list(waiting):
            if load + bag <= 3.0:
                load += bag
                waiting.remove(bag)
        trips += 1
    return trips


def dominant_order(votes: list[str]) -> str:
    """Order the candidates (letters) by first places, then second places and so on; each vote is a ranking string.
    Full ties are ordered by the alphabet.

    >>> dominant_order(["abc", "bac", "bca"])
    'bac'
    """
    places: dict[str, list[int]] = {name: [0] * len(votes[0]) for name in votes[0]}
    for vote in votes:
        for place, name in enumerate(vote):
            places[name][place] -= 1
    return "".join(sorted(places, key=lambda name: (places[name], name)))


def queue_by_taller(people: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Rebuild a queue from (height, number of people in front who are at least as tall).

    >>> queue_by_taller([(5, 0), (7, 0), (6, 1), (5, 2)])
    [(5, 0), (7, 0), (5, 2), (6, 1)]
    """
    queue: list[tuple[int, int]] = []
    for person in sorted(people, key=lambda pair: (-pair[0], pair[1])):
        queue.insert(person[1], person)
    return queue


def monotone_cuts(values: list[int]) -> list[list[int]]:
    """Cut a list into the fewest pieces that never fall.

    >>> monotone_cuts([1, 4, 4, 2, 3, 0])
    [[1, 4, 4], [2, 3], [0]]
    """
    pieces: list[list[int]] = []
    for value in values:
        if pieces and value >= pieces[-1][-1]:
            pieces[-1].append(value)
        else:
            pieces.append([value])
    return pieces


def relay_teams(fast: list[str], slow: list[str]) -> list[tuple[str, str]]:
    """Mix runners sorted from best to worst: the best fast one runs with the worst slow one, and so on inwards.
    Runners without a partner are left out.

    >>> relay_teams(["Ali", "Ben", "Cy"], ["Dot", "Eve"])
    [('Ali', 'Eve'), ('Ben', 'Dot')]
    """
    partners = deque(slow)
    teams = []
    for runner in fast:
        if not partners:
            break
        teams.append((runner, partners.pop()))
    return teams
