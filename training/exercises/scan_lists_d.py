"""Lists of numbers scanned once or twice: positions, selections, small simulations and two-list walks."""

from typing import Dict, List, Optional, Tuple


def positions_by_value(numbers: List[int]) -> Dict[int, List[int]]:
    """
    Return a dictionary from each value that appears more than once to the list of its indices.

    >>> positions_by_value([4, 7, 4, 1, 7, 4])
    {4: [0, 2, 5], 7: [1, 4]}
    """
    places = {}
    for i, number in enumerate(numbers):
        places.setdefault(number, []).append(i)
    return {number: found for number, found in places.items() if len(found) > 1}


def widest_span_value(numbers: List[int]) -> int:
    """
    The span of a value is the distance from its first to its last appearance. Return the value with the largest span;
    the value that appears first wins a tie. The list is not empty.

    >>> widest_span_value([3, 1, 2, 1, 2, 3, 2])
    3
    >>> widest_span_value([8, 9])
    8
    """
    first = {}
    best_value = numbers[0]
    best_span = 0
    for i, value in enumerate(numbers):
        first.setdefault(value, i)
        span = i - first[value]
        if span > best_span or (span == best_span and first[value] < first[best_value]):
            best_span = span
            best_value = value
    return best_value


def values_equal_to_index(numbers: List[int], offset: int) -> List[int]:
    """
    Return all members that are equal to their index plus the offset.

    values_equal_to_index([1, 5, 3, 4], 1) ➞ [1, 3, 4]
    values_equal_to_index([0, 2, 2], 0) ➞ [0, 2]
    """
    return [x for i, x in enumerate(numbers) if x == i + offset]


def nth_odd_position(numbers: List[int], n: int) -> int:
    """
    Return the index of the n-th odd number in the list (n starts at 1), or -1 if there are too few odd numbers.

    nth_odd_position([2, 3, 5, 8, 9], 2) == 2
    nth_odd_position([2, 3], 2) == -1
    """
    for i, number in enumerate(numbers):
        if number % 2 == 1:
            n -= 1
            if n == 0:
                return i
    return -1


def last_before(numbers: List[int], value: int, position: int) -> Optional[int]:
    """
    Return the last index before the given position at which the value stands, or None.

    >>> last_before([5, 2, 5, 2, 5], 5, 4)
    2
    >>> print(last_before([5, 2], 2, 1))
    None
    """
    for i in range(position - 1, -1, -1):
        if numbers[i] == value:
            return i
    return None


def middle_occurrence(numbers: List[int], value: int) -> int:
    """
    Collect all indices of the value and return the middle one. If there is an even number of them, return the left
    one of the two in the middle; if the value is missing, return -1.

    middle_occurrence([1, 3, 1, 1, 2, 1], 1) == 2
    middle_occurrence([4], 5) == -1
    """
    indices = [i for i, n in enumerate(numbers) if n == value]
    if not indices:
        return -1
    return indices[(len(indices) - 1) // 2]


def closest_occurrences(numbers: List[int], a: int, b: int) -> int:
    """
    Return the smallest distance between a position of value a and a position of value b (a and b differ). The result
    is -1 if one of them does not appear. Scan the list only once.

    >>> closest_occurrences([1, 5, 5, 2, 1, 5, 2], 1, 2)
    1
    >>> closest_occurrences([1, 1], 1, 2)
    -1
    """
    last_a = last_b = None
    best = -1
    for i, number in enumerate(numbers):
        if number == a:
            last_a = i
        elif number == b:
            last_b = i
        else:
            continue
        if last_a is not None and last_b is not None:
            distance = abs(last_a - last_b)
            if best == -1 or distance < best:
                best = distance
    return best


def positions_after_removal(numbers: List[int], value: int) -> List[int]:
    """
    All members equal to the value are taken out. Return, for each remaining member, how many
    places it moves to the left.

    positions_after_removal([4, 1, 4, 2, 3], 4) == [1, 2, 2]
    """
    removed = 0
    shifts = []
    for n in numbers:
        if n == value:
            removed += 1
        else:
            shifts.append(removed)
    return shifts


def half_winners(numbers: List[int]) -> str:
    """
    Compare the list with itself read backwards, place by place, up to the middle. Write "<" where the
    member from the front is smaller than its counterpart, ">" where it is larger and "=" where both are equal.

    half_winners([1, 2, 3, 5, 1]) ➞ "=<"
    half_winners([9, 7]) ➞ ">"
    """
    signs = ""
    for i in range(len(numbers) // 2):
        front, back = numbers[i], numbers[-1 - i]
        if front == back:
            signs += "="
        else:
            signs += "<" if front < back else ">"
    return signs


def follow_jumps(jumps: List[int]) -> int:
    """
    Start at index 0 and jump again and again by the number at the current index (it may be negative). Return how many
    jumps it takes to leave the list, or -1 if you come to an index for the second time.

    >>> follow_jumps([2, 9, 1, -2, 3])
    4
    >>> follow_jumps([1, -1])
    -1
    """
    visited = set()
    position = 0
    while 0 <= position < len(jumps):
        if position in visited:
            return -1
        visited.add(position)
        position += jumps[position]
    return len(visited)


def stepping_sum(numbers: List[int]) -> int:
    """
    Begin at the first number. Add the number you stand on, then move right by its last digit,
    or by one place if that digit is 0. Return the sum when you have left the list.

    stepping_sum([12, 5, 30, 1, 8]) == 12 + 30 + 1 + 8
    stepping_sum([]) == 0
    """
    total = 0
    i = 0
    while i < len(numbers):
        total += numbers[i]
        step = numbers[i] % 10
        i += step if step > 0 else 1
    return total


def sums_of_thirds(numbers: List[int]) -> Tuple[int, int, int]:
    """
    Return the sums of the members at the indices 0, 3, 6, ..., at the indices 1, 4, 7, ... and
    at the indices 2, 5, 8, ...

    >>> sums_of_thirds([1, 2, 3, 4, 5])
    (5, 7, 3)
    """
    sums = [0, 0, 0]
    for i, number in enumerate(numbers):
        sums[i % 3] += number
    return tuple(sums)


def keep_first_of_each_tens(numbers: List[int]) -> List[int]:
    """
    Numbers from 0 to 9, from 10 to 19 and so on belong together. Keep only the first number of each such group,
    in the order of the list.

    keep_first_of_each_tens([14, 3, 19, 25, 7]) == [14, 3, 25]
    """
    seen = set()
    kept = []
    for number in numbers:
        tens = number // 10
        if tens not in seen:
            seen.add(tens)
            kept.append(number)
    return kept


def keep_with_partner(numbers: List[int], difference: int) -> List[int]:
    """
    Return the numbers for which the list also holds a number that is larger by exactly the difference.

    keep_with_partner([1, 4, 7, 9], 3) ➞ [1, 4]
    keep_with_partner([5], 0) ➞ [5]
    """
    present = set(numbers)
    return [n for n in numbers if n + difference in present]


def take_while_affordable(prices: List[int], money: int) -> Tuple[List[int], int]:
    """
    Go through the prices in order and buy everything you can still pay for; things that are too expensive are passed
    over. Return the prices paid and the money that is left.

    >>> take_while_affordable([4, 9, 3, 2, 1], 9)
    ([4, 3, 2], 0)
    """
    bought = []
    for price in prices:
        if price <= money:
            bought.append(price)
            money -= price
    return bought, money


def skip_after_large(numbers: List[int], limit: int) -> List[int]:
    """
    Copy the list, but leave out the member that comes directly after each copied number above the limit.

    skip_after_large([3, 9, 4, 8, 9, 2], 7) == [3, 9, 8, 2]
    skip_after_large([8, 8, 8], 7) == [8, 8]
    """
    result = []
    skip = False
    for number in numbers:
        if skip:
            skip = False
            continue
        result.append(number)
        if number > limit:
            skip = True
    return result


def longest_section(numbers: List[int], start: int, stop: int) -> int:
    """
    A section begins after the value `start` and ends before the next value `stop`. Inside a section a further `start`
    is an ordinary member. Return the largest number of members of a section; sections without an end do not count.
    Return -1 if there is no section at all.

    >>> longest_section([6, 1, 6, 2, 7, 5, 6, 7], 6, 7)
    3
    >>> longest_section([4, 6, 3], 6, 7)
    -1
    """
    longest = -1
    length = None
    for n in numbers:
        if length is None:
            if n == start:
                length = 0
        elif n == stop:
            longest = max(longest, length)
            length = None
        else:
            length += 1
    return longest


def spread_leftovers(bowls: List[int], limit: int) -> List[int]:
    """
    Every bowl holds at most `limit`. What is too much flows into the next bowl on the right; what
    is too much for the last bowl is lost. Return the contents of the bowls.

    spread_leftovers([7, 1, 6, 0], 4) == [4, 4, 4, 2]
    spread_leftovers([9], 5) == [5]
    """
    result = []
    extra = 0
    for bowl in bowls:
        amount = bowl + extra
        extra = max(0, amount - limit)
        result.append(amount - extra)
    return result


def candles_burning(heights: List[int], minutes: List[int]) -> List[int]:
    """
    At each of the given minutes (in rising order) somebody notes how many candles still burn. A candle of height h
    burns for h minutes, so at minute m all candles with h > m still burn.

    >>> candles_burning([3, 8, 5, 5], [0, 3, 5, 9])
    [4, 3, 1, 0]
    """
    return [sum(h > minute for h in heights) for minute in minutes]


def swaps_of_selection(numbers: List[int]) -> int:
    """
    Sort a copy of the list by bringing the smallest remaining number to the front with one swap, again and again.
    Return how many swaps really moved something.

    swaps_of_selection([3, 1, 2]) == 2
    swaps_of_selection([1, 2, 3]) == 0
    """
    arr = list(numbers)
    swaps = 0
    for i in range(len(arr)):
        smallest = i
        for j in range(i + 1, len(arr)):
            if arr[j] < arr[smallest]:
                smallest = j
        if smallest != i:
            arr[i], arr[smallest] = arr[smallest], arr[i]
            swaps += 1
    return swaps


def one_bubble_pass(numbers: List[int]) -> List[int]:
    '''
    Compare each pair of neighbours once from left to right and swap them if the left one is larger. Return
    the list after this single pass.

    one_bubble_pass([5, 1, 4, 2]) ➞ [1, 4, 2, 5]
    '''
    row = numbers[:]
    for i in range(len(row) - 1):
        if row[i] > row[i + 1]:
            row[i], row[i + 1] = row[i + 1], row[i]
    return row


def out_of_order_section(numbers: List[int]) -> Tuple[int, int]:
    """
    Find the shortest slice that has to be sorted so that the whole list becomes sorted. Return its first and last
    index, or (-1, -1) if the list is sorted already.

    >>> out_of_order_section([1, 4, 3, 2, 7])
    (1, 3)
    >>> out_of_order_section([1, 2])
    (-1, -1)
    """
    ordered = sorted(numbers)
    wrong = [i for i in range(len(numbers)) if numbers[i] != ordered[i]]
    if not wrong:
        return -1, -1
    return wrong[0], wrong[-1]


def votes_leader_over_time(votes: List[int]) -> List[int]:
    """
    Each vote is the number of a candidate. Return after each vote who leads. If several candidates have the most votes,
    the one who got there first stays the leader.

    votes_leader_over_time([2, 1, 1, 2, 2]) == [2, 2, 1, 1, 2]
    """
    counts = {}
    leader = None
    leaders = []
    for candidate in votes:
        counts[candidate] = counts.get(candidate, 0) + 1
        if leader is None or counts[candidate] > counts[leader]:
            leader = candidate
        leaders.append(leader)
    return leaders


def first_to_reach(throws: List[int], players: int, goal: int) -> int:
    """
    The players throw in turn, and each throw is added to the player's points. Return the number (from 1) of the player
    who reaches the goal first, or 0 if nobody does.

    >>> first_to_reach([3, 5, 4, 1, 2, 6], 2, 9)
    1
    >>> first_to_reach([1, 1], 2, 5)
    0
    """
    points = [0] * players
    for i, throw in enumerate(throws):
        player = i % players
        points[player] += throw
        if points[player] >= goal:
            return player + 1
    return 0


def add_or_take_back(numbers: List[int]) -> List[int]:
    """
    Build a list from left to right. A positive number is added at the end. A negative number -k takes away the last
    k members (or all of them, if there are fewer).

    >>> add_or_take_back([4, 5, 6, -2, 7])
    [4, 7]
    >>> add_or_take_back([1, -5, 3])
    [3]
    """
    result = []
    for number in numbers:
        if number > 0:
            result.append(number)
        else:
            keep = max(0, len(result) + number)
            result = result[:keep]
    return result


def cancel_opposites(numbers: List[int]) -> List[int]:
    """
    Two neighbours cancel each other if their sum is 0; both disappear, and the numbers around them become neighbours.
    Return what is left in the end.

    cancel_opposites([3, 5, -5, -3, 2]) == [2]
    cancel_opposites([1, 2, -1]) == [1, 2, -1]
    """
    stack = []
    for number in numbers:
        if stack and stack[-1] + number == 0:
            stack.pop()
        else:
            stack.append(number)
    return stack


def join_equal_like_2048(row: List[int]) -> List[int]:
    """
    Push all numbers of the row to the left, leaving out the zeros. Then two equal neighbours become one number of
    double size, but a number made in this way is not used again. Zeros fill the row up to its old length.

    >>> join_equal_like_2048([2, 0, 2, 4])
    [4, 4, 0, 0]
    >>> join_equal_like_2048([2, 2, 2, 2])
    [4, 4, 0, 0]
    """
    tiles = [x for x in row if x != 0]
    result = []
    i = 0
    while i < len(tiles):
        if i + 1 < len(tiles) and tiles[i] == tiles[i + 1]:
            result.append(2 * tiles[i])
            i += 2
        else:
            result.append(tiles[i])
            i += 1
    return result + [0] * (len(row) - len(result))


def pair_off(numbers: List[int]) -> List[int]:
    """
    Add the first number to the last, the second to the last but one, and so on. A number in the
    middle that has no partner is added to itself.

    pair_off([1, 2, 3, 4, 5]) == [6, 6, 6]
    pair_off([10, 1]) == [11]
    """
    result = []
    left, right = 0, len(numbers) - 1
    while left <= right:
        result.append(numbers[left] + numbers[right])
        left += 1
        right -= 1
    return result


def strip_ends(numbers: List[int], value: int) -> List[int]:
    """
    Remove all members equal to the value from both ends of the list, but not from its inside.

    strip_ends([0, 0, 4, 0, 5, 0], 0) ➞ [4, 0, 5]
    strip_ends([0, 0], 0) ➞ []
    """
    start = 0
    end = len(numbers)
    while start < end and numbers[start] == value:
        start += 1
    while end > start and numbers[end - 1] == value:
        end -= 1
    return numbers[start:end]


def take_larger_end(numbers: List[int]) -> Tuple[int, int]:
    """
    Two players take numbers in turn from a row. Each takes the larger one of the two end numbers (the left one if they
    are equal). Return the sums of both players.

    >>> take_larger_end([3, 9, 1, 4])
    (13, 4)
    >>> take_larger_end([6])
    (6, 0)
    """
    left, right = 0, len(numbers) - 1
    sums = [0, 0]
    player = 0
    while left <= right:
        if numbers[left] >= numbers[right]:
            sums[player] += numbers[left]
            left += 1
        else:
            sums[player] += numbers[right]
            right -= 1
        player = 1 - player
    return sums[0], sums[1]


def closest_below_limit(numbers: List[int], limit: int) -> int:
    """
    Return the largest sum of two different members of the list that is not above the limit, or -1 if every sum is
    too large. All numbers are positive. Sort first and let two pointers walk towards each other.

    closest_below_limit([50, 90, 40, 60], 105) == 100
    closest_below_limit([30, 40], 60) == -1
    """
    ordered = sorted(numbers)
    left, right = 0, len(ordered) - 1
    best = -1
    while left < right:
        total = ordered[left] + ordered[right]
        if total > limit:
            right -= 1
        else:
            best = max(best, total)
            left += 1
    return best


def appears_in_order_with_gap(numbers: List[int], wanted: List[int], gap: int) -> bool:
    """
    Check whether the wanted numbers can be found in the list in the same order, so that from one to the next
    exactly `gap` places are moved to the right.

    appears_in_order_with_gap([1, 7, 2, 7, 3], [1, 2, 3], 2) ➞ True
    appears_in_order_with_gap([1, 2, 3], [1, 3], 1) ➞ False
    """
    reach = (len(wanted) - 1) * gap
    for start in range(len(numbers) - reach):
        if all(numbers[start + k * gap] == number for k, number in enumerate(wanted)):
            return True
    return False


def common_prefix_of_lists(lists: List[List[int]]) -> List[int]:
    """
    Return the longest list with which all the given lists begin. There is at least one list.

    >>> common_prefix_of_lists([[1, 2, 3], [1, 2, 5, 6], [1, 2]])
    [1, 2]
    >>> common_prefix_of_lists([[4], [5]])
    []
    """
    prefix = []
    for column in zip(*lists):
        if len(set(column)) > 1:
            break
        prefix.append(column[0])
    return prefix


def who_is_ahead(a: List[int], b: List[int]) -> List[str]:
    """
    Compare the running totals of two players after each round and note "a", "b" or "=".

    who_is_ahead([3, 1, 0], [1, 3, 5]) == ["a", "=", "b"]
    """
    total_a = total_b = 0
    notes = []
    for x, y in zip(a, b):
        total_a += x
        total_b += y
        if total_a > total_b:
            notes.append("a")
        elif total_a < total_b:
            notes.append("b")
        else:
            notes.append("=")
    return notes


def copy_over_gaps(numbers: List[Optional[int]], default: int) -> List[int]:
    """
    Fill each None with the nearest earlier number that is known, or with the default if there is none.

    >>> copy_over_gaps([None, 4, None, None, 7], 0)
    [0, 4, 4, 4, 7]
    """
    last = default
    filled = []
    for number in numbers:
        if number is not None:
            last = number
        filled.append(last)
    return filled


def fill_from_nearer_side(row: List[int]) -> List[int]:
    """
    Each zero inside the row is replaced by the nearer of the next non-zero numbers on its left and on its right;
    the left one if both are equally near. The first and the last number are not zero.

    fill_from_nearer_side([5, 0, 0, 0, 8]) ➞ [5, 5, 5, 8, 8]
    """
    known = [i for i, x in enumerate(row) if x != 0]
    result = []
    for i in range(len(row)):
        nearest = min(known, key=lambda k: (abs(k - i), k))
        result.append(row[nearest])
    return result


def outer_sorted_inner_kept(numbers: List[int], border: int) -> List[int]:
    """
    Sort the first `border` members in rising order and the last `border` members in falling order; what is
    between them stays as it is. The list has at least 2 * border members, and border is at least 1.

    outer_sorted_inner_kept([9, 1, 8, 5, 3, 7], 2) == [1, 9, 8, 5, 7, 3]
    """
    result = list(numbers)
    result[:border] = sorted(numbers[:border])
    result[-border:] = sorted(numbers[-border:], reverse=True)
    return result


def weave_back(numbers: List[int]) -> List[int]:
    """
    Take the members at even indices in order and then the members at odd indices from right to left.

    >>> weave_back([1, 2, 3, 4, 5])
    [1, 3, 5, 4, 2]
    """
    front = []
    back = []
    for i, number in enumerate(numbers):
        if i % 2 == 0:
            front.append(number)
        else:
            back.insert(0, number)
    return front + back


def count_returns_to_floor(moves: List[int], low: int) -> int:
    """
    A lift starts at floor 0 and makes the given moves. Count how often it arrives at a floor that is at most `low`
    after having been above it. At the start it counts as being above only if 0 > low.

    count_returns_to_floor([3, -3, 2, -1, -1], 0) == 2
    count_returns_to_floor([-1, -1, 2, -2], -1) == 2
    """
    floor = 0
    above = floor > low
    count = 0
    for move in moves:
        floor += move
        if floor <= low and above:
            count += 1
        above = floor > low
    return count


def hysteresis(values: List[int], low: int, high: int) -> List[int]:
    """
    A switch is off at first. It goes on as soon as a value is at least `high`, and it goes off as soon as a value
    is at most `low`. In between it stays as it is. Return 1 or 0 for the switch after each value.

    >>> hysteresis([3, 8, 6, 4, 2, 5], 3, 7)
    [0, 1, 1, 1, 0, 0]
    """
    on = 0
    states = []
    for value in values:
        if value >= high:
            on = 1
        elif value <= low:
            on = 0
        states.append(on)
    return states


def passengers_standing(changes: List[Tuple[int, int]], seats: int) -> int:
    """
    At each stop (off, on) passengers leave and enter the bus, which starts empty. Return at how many stops the bus
    leaves with more passengers than seats.

    passengers_standing([(0, 8), (2, 6), (5, 3), (9, 0)], 9) == 2
    """
    aboard = 0
    stops = 0
    for off, on in changes:
        aboard += on - off
        if aboard > seats:
            stops += 1
    return stops


def collect_until_repeat(numbers: List[int]) -> List[int]:
    """
    Return the longest beginning of the list in which no number appears twice.

    collect_until_repeat([4, 2, 7, 2, 9]) ➞ [4, 2, 7]
    collect_until_repeat([]) ➞ []
    """
    seen = set()
    for i, number in enumerate(numbers):
        if number in seen:
            return numbers[:i]
        seen.add(number)
    return numbers[:]


def halve_until_all_below(numbers: List[int], limit: int) -> int:
    """
    In one round every number that is at least `limit` is halved (rounded down). Return how many rounds it takes until
    all numbers are below the limit. The limit is at least 1.

    >>> halve_until_all_below([3, 20, 9], 5)
    3
    >>> halve_until_all_below([1], 5)
    0
    """
    current = list(numbers)
    rounds = 0
    while any(n >= limit for n in current):
        current = [n // 2 if n >= limit else n for n in current]
        rounds += 1
    return rounds


def lengths_between_markers(numbers: List[int]) -> List[int]:
    """
    The list holds data with markers of the value -1. Return how many data members lie between each marker and the next
    one. Data before the first and after the last marker is ignored.

    lengths_between_markers([4, -1, 5, 5, -1, -1, 7]) == [2, 0]
    lengths_between_markers([1, 2]) == []
    """
    markers = [i for i, n in enumerate(numbers) if n == -1]
    return [b - a - 1 for a, b in zip(markers, markers[1:])]


def check():
    assert values_equal_to_index([1, 5, 3, 4], 1) == [1, 3, 4]
    assert values_equal_to_index([0, 2, 2], 0) == [0, 2]
    assert nth_odd_position([2, 3, 5, 8, 9], 2) == 2
    assert nth_odd_position([2, 3], 2) == -1
    assert middle_occurrence([1, 3, 1, 1, 2, 1], 1) == 2
    assert middle_occurrence([4], 5) == -1
    assert positions_after_removal([4, 1, 4, 2, 3], 4) == [1, 2, 2]
    assert half_winners([1, 2, 3, 5, 1]) == "=<"
    assert half_winners([9, 7]) == ">"
    assert stepping_sum([12, 5, 30, 1, 8]) == 12 + 30 + 1 + 8
    assert stepping_sum([]) == 0
    assert keep_first_of_each_tens([14, 3, 19, 25, 7]) == [14, 3, 25]
    assert keep_with_partner([1, 4, 7, 9], 3) == [1, 4]
    assert keep_with_partner([5], 0) == [5]
    assert skip_after_large([3, 9, 4, 8, 9, 2], 7) == [3, 9, 8, 2]
    assert skip_after_large([8, 8, 8], 7) == [8, 8]
    assert spread_leftovers([7, 1, 6, 0], 4) == [4, 4, 4, 2]
    assert spread_leftovers([9], 5) == [5]
    assert swaps_of_selection([3, 1, 2]) == 2
    assert swaps_of_selection([1, 2, 3]) == 0
    assert one_bubble_pass([5, 1, 4, 2]) == [1, 4, 2, 5]
    assert votes_leader_over_time([2, 1, 1, 2, 2]) == [2, 2, 1, 1, 2]
    assert cancel_opposites([3, 5, -5, -3, 2]) == [2]
    assert cancel_opposites([1, 2, -1]) == [1, 2, -1]
    assert pair_off([1, 2, 3, 4, 5]) == [6, 6, 6]
    assert pair_off([10, 1]) == [11]
    assert strip_ends([0, 0, 4, 0, 5, 0], 0) == [4, 0, 5]
    assert strip_ends([0, 0], 0) == []
    assert closest_below_limit([50, 90, 40, 60], 105) == 100
    assert closest_below_limit([30, 40], 60) == -1
    assert appears_in_order_with_gap([1, 7, 2, 7, 3], [1, 2, 3], 2)
    assert not appears_in_order_with_gap([1, 2, 3], [1, 3], 1)
    assert who_is_ahead([3, 1, 0], [1, 3, 5]) == ["a", "=", "b"]
    assert fill_from_nearer_side([5, 0, 0, 0, 8]) == [5, 5, 5, 8, 8]
    assert outer_sorted_inner_kept([9, 1, 8, 5, 3, 7], 2) == [1, 9, 8, 5, 7, 3]
    assert count_returns_to_floor([3, -3, 2, -1, -1], 0) == 2
    assert count_returns_to_floor([-1, -1, 2, -2], -1) == 2
    assert passengers_standing([(0, 8), (2, 6), (5, 3), (9, 0)], 9) == 2
    assert collect_until_repeat([4, 2, 7, 2, 9]) == [4, 2, 7]
    assert collect_until_repeat([]) == []
    assert lengths_between_markers([4, -1, 5, 5, -1, -1, 7]) == [2, 0]
    assert lengths_between_markers([1, 2]) == []


if __name__ == "__main__":
    check()
