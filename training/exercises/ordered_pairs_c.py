"""Intervals, pairs, matching and greedy choice."""

import heapq
from collections import defaultdict
from itertools import combinations
from typing import Dict, List, Optional, Set, Tuple


def twice_painted_length(segments: List[Tuple[int, int]]) -> int:
    """
    Several segments (start, end) are painted on a line; they may overlap. Return the total length of the parts
    that are painted at least twice.

    >>> twice_painted_length([(1, 4), (3, 6), (8, 9)])
    1
    >>> twice_painted_length([])
    0
    """
    events = []
    for start, end in segments:
        events.append((start, 1))
        events.append((end, -1))
    total = layers = previous = 0
    for position, change in sorted(events):
        if layers >= 2:
            total += position - previous
        layers += change
        previous = position
    return total


def drop_covered(intervals: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Remove every interval that lies completely inside another one of the list and return the others sorted by
    their start. Sort by start and for equal starts put the longer interval first.

    drop_covered([(1, 4), (2, 3), (3, 6), (1, 2)]) == [(1, 4), (3, 6)]
    """
    kept = []
    furthest = float('-inf')
    for start, end in sorted(intervals, key=lambda p: (p[0], -p[1])):
        if end > furthest:
            kept.append((start, end))
            furthest = end
    return kept


def most_guests_at_once(visits: List[Tuple[int, int]]) -> int:
    """
    Each visit is a pair (arrival, departure). A guest who leaves at time t is already gone when another one arrives
    at t. Return the largest number of guests present at the same time.

    >>> most_guests_at_once([(1, 5), (2, 3), (3, 6)])
    2
    """
    events = []
    for arrival, departure in visits:
        events.append((arrival, 1))
        events.append((departure, -1))
    present = best = 0
    for _, change in sorted(events):
        present += change
        best = max(best, present)
    return best


def busiest_moment(visits):
    """
    Visits are pairs (first day, last day), both days included. Return the earliest day on which the
    largest number of visitors is there.

    >>> busiest_moment([(1, 4), (3, 5), (4, 8), (9, 9)])
    4
    """
    best_day = None
    most = 0
    for day, _ in sorted(visits):
        here = sum(1 for first, last in visits if first <= day <= last)
        if here > most:
            most = here
            best_day = day
    return best_day


def rooms_needed_heap(talks: List[Tuple[int, int]]) -> int:
    """
    Talks are given as (start, end). Return how many rooms are needed if a room can be used again from the moment
    when its talk ends. A heap holds the end times of the rooms in use.

    >>> rooms_needed_heap([(9, 11), (10, 12), (11, 13)])
    2
    """
    ends = []
    for start, end in sorted(talks):
        if ends and ends[0] <= start:
            heapq.heapreplace(ends, end)
        else:
            heapq.heappush(ends, end)
    return len(ends)


def assign_tracks(trains: List[Tuple[int, int]]) -> List[int]:
    """
    Trains come in order of arrival as (arrival, departure). Each train gets the lowest track number (from 1) that
    is free; a track is free when its last train departed before or at the arrival. Return the tracks.

    >>> assign_tracks([(1, 5), (2, 3), (3, 9), (5, 6)])
    [1, 2, 2, 1]
    """
    free_from = []
    tracks = []
    for arrival, departure in trains:
        for i in range(len(free_from)):
            if free_from[i] <= arrival:
                free_from[i] = departure
                tracks.append(i + 1)
                break
        else:
            free_from.append(departure)
            tracks.append(len(free_from))
    return tracks


def common_free_time(a: List[Tuple[int, int]], b: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Two people list their free times as sorted intervals that do not overlap within a list. Return all
    intervals (longer than 0) in which both are free.

    >>> common_free_time([(1, 5), (8, 12)], [(3, 9), (11, 15)])
    [(3, 5), (8, 9), (11, 12)]
    """
    i = j = 0
    shared = []
    while i < len(a) and j < len(b):
        start = max(a[i][0], b[j][0])
        end = min(a[i][1], b[j][1])
        if start < end:
            shared.append((start, end))
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return shared


def first_free_slot(busy: List[Tuple[int, int]], length: int, day_end: int) -> Optional[int]:
    '''
    A day goes from 0 to day_end. The busy intervals may overlap. Return the earliest time at which a free slot of
    the given length begins; if there is none, return None.

    first_free_slot([(0, 3), (4, 6), (5, 8)], 2, 12) == 8
    first_free_slot([(2, 9)], 3, 10) is None
    '''
    free = 0
    for start, end in sorted(busy):
        if start - free >= length:
            return free
        free = max(free, end)
    if day_end - free >= length:
        return free
    return None


def holes_between(parts: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    The parts are pairs (first, last) of whole numbers that were received. Return the ranges of missing numbers
    between the smallest and the largest number received, as pairs (first, last).

    >>> holes_between([(5, 6), (1, 2), (10, 12)])
    [(3, 4), (7, 9)]
    >>> holes_between([(1, 3), (2, 6), (7, 8)])
    []
    """
    parts = sorted(parts)
    holes = []
    last_seen = parts[0][1]
    for first, last in parts[1:]:
        if first > last_seen + 1:
            holes.append((last_seen + 1, first - 1))
        last_seen = max(last_seen, last)
    return holes


def cut_interval_at(interval: Tuple[int, int], cuts: List[int]) -> List[Tuple[int, int]]:
    """
    Cut an interval at all the given points that lie strictly inside of it and return the pieces from left to right. The
    points are in no special order and may be repeated.

    >>> cut_interval_at((0, 10), [7, 3, 7, 12])
    [(0, 3), (3, 7), (7, 10)]
    """
    start, end = interval
    inside = sorted({c for c in cuts if start < c < end})
    edges = [start] + inside + [end]
    return list(zip(edges, edges[1:]))


def points_covered_k_times(intervals: List[Tuple[int, int]], k: int) -> List[int]:
    """
    Return the sorted whole numbers that belong to at least k of the closed intervals.

    points_covered_k_times([(1, 4), (3, 6), (4, 5)], 2) ➞ [3, 4, 5]
    points_covered_k_times([(1, 2)], 2) ➞ []
    """
    counts: Dict[int, int] = {}
    for start, end in intervals:
        for point in range(start, end + 1):
            counts[point] = counts.get(point, 0) + 1
    return sorted(point for point, count in counts.items() if count >= k)


def fewest_pins(papers: List[Tuple[int, int]]) -> List[int]:
    """
    Papers hang on a wall from left edge to right edge. A pin at x fastens every paper with left <= x <= right. Choose
    the fewest pins: take the papers by their right edge and set a pin there if the paper is not yet fastened.
    Return the positions of the pins.

    >>> fewest_pins([(1, 4), (2, 6), (5, 8)])
    [4, 8]
    """
    pins = []
    for left, right in sorted(papers, key=lambda p: p[1]):
        if not pins or pins[-1] < left:
            pins.append(right)
    return pins


def removals_for_no_overlap(bookings: List[Tuple[int, int]]) -> int:
    """
    Bookings (start, end) overlap if they share more than a single point. Return the smallest number of bookings
    that must be cancelled so that no two of the others overlap.

    >>> removals_for_no_overlap([(1, 3), (2, 4), (3, 5)])
    1
    >>> removals_for_no_overlap([(1, 2), (1, 2), (1, 2)])
    2
    """
    cancelled = 0
    free_from = float('-inf')
    for start, end in sorted(bookings, key=lambda b: b[1]):
        if start >= free_from:
            free_from = end
        else:
            cancelled += 1
    return cancelled


def best_paid_jobs(jobs: List[Tuple[int, int, int]]) -> int:
    """
    A job is (start, end, pay). Two jobs may be taken together if one ends before or when the other starts. Return the
    highest pay that can be earned. Go through the jobs by end time and find the best pay for each.

    >>> best_paid_jobs([(1, 4, 5), (3, 5, 9), (4, 7, 6)])
    11
    """
    jobs = sorted(jobs, key=lambda job: job[1])
    best = []
    for i, (start, _, pay) in enumerate(jobs):
        before = 0
        for j in range(i):
            if jobs[j][1] <= start:
                before = max(before, best[j])
        best.append(before + pay)
    return max(best, default=0)


def add_to_calendar(calendar: List[Tuple[int, int]], new: Tuple[int, int]) -> bool:
    '''
    Add the new booking to the calendar (a list of bookings (start, end) without overlap, in any order) if it
    does not overlap any of them, and tell whether it was added. Touching is allowed.

    >>> days = [(1, 3)]
    >>> add_to_calendar(days, (3, 5)), add_to_calendar(days, (4, 6)), days
    (True, False, [(1, 3), (3, 5)])
    '''
    for start, end in calendar:
        if new[0] < end and start < new[1]:
            return False
    calendar.append(new)
    return True


def relation_of_intervals(a: Tuple[int, int], b: Tuple[int, int]) -> str:
    """
    Describe how interval a lies in relation to interval b:
    'before' (ends before b starts), 'after' (starts after b ends), 'equal', 'inside' (a lies in b),
    'around' (b lies in a) or 'crossing' (everything else).

    relation_of_intervals((1, 2), (4, 5)) ➞ 'before'
    relation_of_intervals((1, 9), (4, 5)) ➞ 'around'
    relation_of_intervals((1, 4), (4, 5)) ➞ 'crossing'
    """
    if a == b:
        return 'equal'
    if a[1] < b[0]:
        return 'before'
    if a[0] > b[1]:
        return 'after'
    if b[0] <= a[0] and a[1] <= b[1]:
        return 'inside'
    if a[0] <= b[0] and b[1] <= a[1]:
        return 'around'
    return 'crossing'


def chain_of_intervals(pairs: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Start with the pair that has the smallest first number. Then always continue with the pair whose first number is
    the second number of the current pair, until there is none. Return this chain. All first numbers are different,
    and the chain never runs in a circle.

    >>> chain_of_intervals([(5, 8), (1, 5), (8, 9), (6, 7)])
    [(1, 5), (5, 8), (8, 9)]
    """
    following = dict(pairs)
    current = min(following)
    chain = []
    while current in following:
        chain.append((current, following[current]))
        current = following[current]
    return chain


def parse_opening_hours(text: str) -> int:
    """
    Opening hours are written like '9-12,13-18'. Return for how many hours the shop is open in total.
    The parts do not overlap; an empty text means closed.

    >>> parse_opening_hours('9-12,13-18')
    8
    >>> parse_opening_hours('')
    0
    """
    total = 0
    if text:
        for part in text.split(','):
            opens, closes = part.split('-')
            total += int(closes) - int(opens)
    return total


def road_fully_lit(lamps: List[Tuple[int, int]], road: int) -> bool:
    """
    A lamp is (position, radius) and lights the road from position - radius to position + radius. Tell whether the whole
    road from 0 to road is lit.

    road_fully_lit([(2, 2), (7, 3)], 10) == True
    road_fully_lit([(2, 2), (8, 3)], 10) == False
    """
    reach = 0
    for left, right in sorted((p - r, p + r) for p, r in lamps):
        if left > reach:
            break
        reach = max(reach, right)
    return reach >= road


def rulers_in_year(rulers: Dict[str, Tuple[int, int]], year: int) -> List[str]:
    """
    rulers maps a name to the first and the last year of the reign. Return the names of all who ruled in the given
    year, the one who began latest first.

    >>> rulers_in_year({'Anna': (1500, 1520), 'Otto': (1510, 1530), 'Karl': (1521, 1525)}, 1515)
    ['Otto', 'Anna']
    """
    ruling = [name for name, (first, last) in rulers.items() if first <= year <= last]
    return sorted(ruling, key=lambda name: rulers[name][0], reverse=True)


def max_matching_pairs(socks: Dict[str, int]) -> Tuple[int, int]:
    """
    The dictionary tells how many single socks there are of each colour. Return the number of pairs of one colour
    and the number of mixed pairs that can be made from the rest (two socks of different colours).

    >>> max_matching_pairs({'red': 5, 'blue': 3, 'grey': 2})
    (4, 1)
    """
    same = sum(count // 2 for count in socks.values())
    left_over = sum(count % 2 for count in socks.values())
    return same, left_over // 2


def pair_letters_and_answers(letters: List[str], answers: List[str]) -> List[Tuple[str, str]]:
    '''
    A letter 'Tom:Ida' is from Tom to Ida. Return the pairs of people (writer, answerer) for which the letters
    contain writer:answerer and the answers contain answerer:writer, in the order of the letters.

    pair_letters_and_answers(['Tom:Ida', 'Ben:Eva'], ['Eva:Tom', 'Ida:Tom']) == [('Tom', 'Ida')]
    '''
    result = []
    for letter in letters:
        writer, answerer = letter.split(':')
        if answerer + ':' + writer in answers:
            result.append((writer, answerer))
    return result


def count_pairs_divisible(nums: List[int], d: int) -> int:
    """
    Count the pairs of positions whose sum is divisible by d. Keep a count of the remainders seen so far
    instead of comparing all pairs.

    >>> count_pairs_divisible([1, 5, 2, 4, 7], 6)
    3
    """
    seen = defaultdict(int)
    pairs = 0
    for n in nums:
        pairs += seen[-n % d]
        seen[n % d] += 1
    return pairs


def pairs_with_same_initials(people: List[str]) -> List[Tuple[str, str]]:
    """
    Return all pairs of names with the same initials, e.g. 'Max Bell' and 'Mia Berg'. Each pair is in the order of
    the list.

    >>> pairs_with_same_initials(['Max Bell', 'Lea Orr', 'Mia Berg'])
    [('Max Bell', 'Mia Berg')]
    """
    def initials(name):
        return ''.join(word[0] for word in name.split())

    return [(a, b) for a, b in combinations(people, 2) if initials(a) == initials(b)]


def count_market_deals(offers: List[int], bids: List[int]) -> int:
    """
    Sellers ask the prices in offers and buyers bid the prices in bids. The cheapest seller deals with the highest
    buyer, the second cheapest with the second highest and so on, as long as the bid is at least the asked price. Return
    the number of deals.

    >>> count_market_deals([7, 3, 9], [8, 5, 10])
    2
    """
    deals = 0
    for ask, bid in zip(sorted(offers), sorted(bids, reverse=True)):
        if bid < ask:
            break
        deals += 1
    return deals


def feed_the_dogs(hunger: List[int], bones: List[int]) -> int:
    """
    A dog is content with one bone that is at least as large as its hunger. Return how many dogs can be made
    content when each bone is given to at most one dog.

    feed_the_dogs([3, 1, 5], [2, 4]) ➞ 2
    feed_the_dogs([4], [3, 3]) ➞ 0
    """
    hunger = sorted(hunger)
    content = 0
    for bone in sorted(bones):
        if content < len(hunger) and bone >= hunger[content]:
            content += 1
    return content


def lineup_advantage(ours: List[int], theirs: List[int]) -> int:
    """
    Each of our players meets one of theirs (there are equally many), and the stronger one (higher number) wins. We
    may choose the pairs. Return the largest number of wins we can get: use the weakest player of ours that beats
    each opponent.

    >>> lineup_advantage([3, 6, 7], [4, 5, 8])
    2
    """
    ours, theirs = sorted(ours), sorted(theirs)
    wins = 0
    for player in ours:
        if player > theirs[wins]:
            wins += 1
    return wins


def stable_choice(wishes: Dict[str, List[str]]) -> Dict[str, str]:
    '''
    The children choose a toy one after the other (in the order of the dictionary). Each gets the first toy on the
    own wish list that is not yet taken. Children without a free toy on the list get nothing and are left out.

    >>> stable_choice({'Mia': ['car', 'doll'], 'Jan': ['car', 'ball'], 'Lou': ['car']})
    {'Mia': 'car', 'Jan': 'ball'}
    '''
    taken = {}
    for child, toys in wishes.items():
        for toy in toys:
            if toy not in taken.values():
                taken[child] = toy
                break
    return taken


def nearest_pair_by_color(balls: List[Tuple[str, int]]) -> Optional[int]:
    """
    Balls are (colour, position). Return the smallest distance between two balls of the same colour, or None if no
    two balls have the same colour.

    nearest_pair_by_color([('red', 9), ('blue', 8), ('red', 4), ('blue', 1)]) == 5
    nearest_pair_by_color([('red', 1), ('blue', 2)]) is None
    """
    best = None
    last: Dict[str, int] = {}
    for colour, position in sorted(balls, key=lambda ball: ball[1]):
        if colour in last:
            distance = position - last[colour]
            if best is None or distance < best:
                best = distance
        last[colour] = position
    return best


def count_crossing_rectangles(rects: List[Tuple[int, int, int, int]]) -> int:
    """
    A rectangle is (left, bottom, right, top). Count the pairs of rectangles that share an area (more than a border).

    >>> count_crossing_rectangles([(0, 0, 2, 2), (1, 1, 3, 3), (2, 0, 4, 1)])
    1
    """
    count = 0
    for a, b in combinations(rects, 2):
        wide = a[0] < b[2] and b[0] < a[2]
        high = a[1] < b[3] and b[1] < a[3]
        if wide and high:
            count += 1
    return count


def unbeaten_offers(offers: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    An offer is (price, quality). It is beaten if another offer is not dearer and has a higher quality, or is
    cheaper and has the same quality. Return the unbeaten offers from cheap to dear. Equal offers appear once.

    >>> unbeaten_offers([(5, 3), (4, 3), (9, 8), (7, 2)])
    [(4, 3), (9, 8)]
    """
    result = []
    best_quality = 0
    for price, quality in sorted(set(offers), key=lambda o: (o[0], -o[1])):
        if quality > best_quality:
            result.append((price, quality))
            best_quality = quality
    return result


def nested_boxes_depth(boxes: List[Tuple[int, int]]) -> int:
    """
    A box (w, h) fits into another one if both its sides are strictly smaller; boxes are not turned. Return the largest
    number of boxes that can be put into each other.

    >>> nested_boxes_depth([(5, 4), (6, 4), (6, 7), (2, 3)])
    3
    """
    boxes = sorted(boxes)
    depth = [1] * len(boxes)
    for i in range(len(boxes)):
        for j in range(i):
            if boxes[j][0] < boxes[i][0] and boxes[j][1] < boxes[i][1]:
                depth[i] = max(depth[i], depth[j] + 1)
    return max(depth, default=0)


def greedy_coins_left(amount: int, purse: Dict[int, int]) -> int:
    """
    The purse maps coin values to their number. Pay as much of the amount as possible by always taking the largest
    coin that is still there and still fits. Return the part of the amount that stays unpaid.

    greedy_coins_left(17, {10: 1, 5: 2, 1: 1}) == 1
    greedy_coins_left(8, {5: 0, 2: 9}) == 0
    """
    for coin in sorted(purse, reverse=True):
        used = min(purse[coin], amount // coin)
        amount -= used * coin
    return amount


def water_plants_refills(plants: List[int], can: int) -> int:
    '''
    Plants are watered in order, plants[i] is the water that plant i needs (at most can). When the water left is
    not enough for the next plant, the can is filled up first. Return how often it is filled; it is empty at the start.

    water_plants_refills([2, 2, 3, 3], 5) == 3
    water_plants_refills([], 5) == 0
    '''
    refills = 0
    water = 0
    for need in plants:
        if water < need:
            water = can
            refills += 1
        water -= need
    return refills


def deadline_points(tasks: List[Tuple[int, int]]) -> int:
    """
    A task (deadline, points) takes one day and must be done on one of the days 1 to deadline, one task a day.
    Return the largest number of points. Take the tasks by deadline and give up the cheapest one whenever there are
    too many.

    >>> deadline_points([(1, 5), (1, 9), (2, 3), (3, 8)])
    20
    """
    chosen = []
    for deadline, points in sorted(tasks):
        heapq.heappush(chosen, points)
        if len(chosen) > deadline:
            heapq.heappop(chosen)
    return sum(chosen)


def latest_start_possible(tasks: List[Tuple[int, int]]) -> int:
    """
    A task is (duration, deadline). All tasks are done one after the other without a break. Return the latest time
    at which the first one can begin so that every deadline is kept. Plan backwards from the latest deadline.

    >>> latest_start_possible([(2, 10), (3, 7), (4, 9)])
    1
    """
    time = float('inf')
    for duration, deadline in sorted(tasks, key=lambda task: task[1], reverse=True):
        time = min(time, deadline) - duration
    return time


def jump_over_stones(stones: List[int], reach: int) -> Optional[int]:
    """
    A frog starts on the first stone (positions are ascending) and jumps at most reach. It always jumps to the
    furthest stone it can reach. Return the number of jumps to the last stone or None if it gets stuck.

    >>> jump_over_stones([0, 2, 4, 7, 9], 4)
    3
    >>> jump_over_stones([0, 5], 3) is None
    True
    """
    i = 0
    jumps = 0
    while i < len(stones) - 1:
        j = i
        while j + 1 < len(stones) and stones[j + 1] - stones[i] <= reach:
            j += 1
        if j == i:
            return None
        i = j
        jumps += 1
    return jumps


def fill_lorries(crates: List[int], capacity: int) -> List[List[int]]:
    """
    Load the crates from heavy to light. Each crate goes on the first lorry on which it still fits; if there is
    none, a new lorry comes. Return the loads of the lorries.

    fill_lorries([4, 8, 1, 4, 2], 10) ➞ [[8, 2], [4, 4, 1]]
    """
    lorries: List[List[int]] = []
    for crate in sorted(crates, reverse=True):
        for lorry in lorries:
            if sum(lorry) + crate <= capacity:
                lorry.append(crate)
                break
        else:
            lorries.append([crate])
    return lorries


def share_between_two(weights: List[int]) -> int:
    """
    Two children carry the stones home. The stones are taken from heavy to light, and each goes to the child that
    carries less so far (to the first child if both carry the same). Return the difference of the loads at the end.

    >>> share_between_two([3, 8, 4, 6])
    1
    """
    first = second = 0
    for weight in sorted(weights, reverse=True):
        if first <= second:
            first += weight
        else:
            second += weight
    return abs(first - second)


def largest_after_removals(digits: str, k: int) -> str:
    """
    Remove exactly k digits so that the remaining digits (in their order) form the largest possible number. A digit
    is thrown away when a larger one follows and removals are left.

    >>> largest_after_removals('4179', 2)
    '79'
    >>> largest_after_removals('321', 1)
    '32'
    """
    kept = []
    left = k
    for d in digits:
        while left > 0 and kept and kept[-1] < d:
            kept.pop()
            left -= 1
        kept.append(d)
    return ''.join(kept[:len(digits) - k])


def blanks_between_equals(s: str) -> int:
    """
    The letters of s may be rearranged, and blank cards may be put between them, so that no two equal letters are
    neighbours. Only the most frequent letter can be a problem: its cards need one other card between each two.
    Return the smallest number of blank cards.

    blanks_between_equals('aab') == 0
    blanks_between_equals('aaaab') == 2
    blanks_between_equals('') == 0
    """
    if not s:
        return 0
    most = max(s.count(letter) for letter in set(s))
    others = len(s) - most
    return max(0, most - 1 - others)


def friends_of_pairs(pairs: List[Tuple[str, str]]) -> Dict[str, Set[str]]:
    '''
    Given pairs of friends, return a dictionary from each person to the set of friends of friends: people who are a
    friend of a friend but neither a friend nor the person.

    >>> friends_of_pairs([('Ann', 'Bob'), ('Bob', 'Cy')]) == {'Ann': {'Cy'}, 'Bob': set(), 'Cy': {'Ann'}}
    True
    '''
    friends = defaultdict(set)
    for a, b in pairs:
        friends[a].add(b)
        friends[b].add(a)
    result = {}
    for person in friends:
        second = set()
        for friend in friends[person]:
            second |= friends[friend]
        result[person] = second - friends[person] - {person}
    return result


def tournament_pairs(players: List[str]) -> List[List[Tuple[str, str]]]:
    """
    Plan a tournament in which everybody plays everybody once. The number of players is even. In each round the
    first of the list plays the last, the second plays the last but one and so on; afterwards the last player moves
    to the second place.

    >>> tournament_pairs(['A', 'B', 'C', 'D'])
    [[('A', 'D'), ('B', 'C')], [('A', 'C'), ('D', 'B')], [('A', 'B'), ('C', 'D')]]
    """
    players = list(players)
    n = len(players)
    rounds = []
    for _ in range(n - 1):
        games = []
        for i in range(n // 2):
            games.append((players[i], players[n - 1 - i]))
        rounds.append(games)
        players.insert(1, players.pop())
    return rounds


def check():
    assert drop_covered([(1, 4), (2, 3), (3, 6), (1, 2)]) == [(1, 4), (3, 6)]
    assert first_free_slot([(0, 3), (4, 6), (5, 8)], 2, 12) == 8
    assert first_free_slot([(2, 9)], 3, 10) is None
    assert points_covered_k_times([(1, 4), (3, 6), (4, 5)], 2) == [3, 4, 5]
    assert points_covered_k_times([(1, 2)], 2) == []
    assert relation_of_intervals((1, 2), (4, 5)) == 'before'
    assert relation_of_intervals((1, 9), (4, 5)) == 'around'
    assert relation_of_intervals((1, 4), (4, 5)) == 'crossing'
    assert road_fully_lit([(2, 2), (7, 3)], 10) is True
    assert road_fully_lit([(2, 2), (8, 3)], 10) is False
    assert pair_letters_and_answers(['Tom:Ida', 'Ben:Eva'], ['Eva:Tom', 'Ida:Tom']) == [('Tom', 'Ida')]
    assert feed_the_dogs([3, 1, 5], [2, 4]) == 2
    assert feed_the_dogs([4], [3, 3]) == 0
    assert nearest_pair_by_color([('red', 9), ('blue', 8), ('red', 4), ('blue', 1)]) == 5
    assert nearest_pair_by_color([('red', 1), ('blue', 2)]) is None
    assert greedy_coins_left(17, {10: 1, 5: 2, 1: 1}) == 1
    assert greedy_coins_left(8, {5: 0, 2: 9}) == 0
    assert water_plants_refills([2, 2, 3, 3], 5) == 3
    assert water_plants_refills([], 5) == 0
    assert fill_lorries([4, 8, 1, 4, 2], 10) == [[8, 2], [4, 4, 1]]
    assert blanks_between_equals('aab') == 0
    assert blanks_between_equals('aaaab') == 2
    assert blanks_between_equals('') == 0
