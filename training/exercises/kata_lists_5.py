"""Small tasks on lists of mixed values, positions, parity, rules for neighbours, scores, turns and queues."""

from typing import Any, Dict, List, Optional, Tuple, Union


def kinds_in_order(items):
    """
    Return the names of the types in a mixed list, each once, in the order of their first appearance.

    kinds_in_order([1, 'a', 2, None]) == ['int', 'str', 'NoneType']
    kinds_in_order([]) == []
    """
    names = []
    for item in items:
        name = type(item).__name__
        if name not in names:
            names.append(name)
    return names


def longest_text_before_number(items: List[Any]) -> Optional[str]:
    """
    Return the longest text that stands directly before an integer; the first one on a tie, None if there is none.

    >>> longest_text_before_number(['ab', 3, 'xyz', 'kit', 5])
    'kit'
    >>> longest_text_before_number([1, 'a'])
    """
    best = None
    for item, following in zip(items, items[1:]):
        if isinstance(item, str) and isinstance(following, int):
            if best is None or len(item) > len(best):
                best = item
    return best


def repeat_texts_by_next_number(items: list) -> list[str]:
    """
    A number in the list says how often the text before it is repeated. A text without a number stays single.

    >>> repeat_texts_by_next_number(['a', 2, 'b', 'c', 0])
    ['aa', 'b', '']
    """
    result = []
    for item in items:
        if isinstance(item, str):
            result.append(item)
        elif result:
            result[-1] = result[-1] * item
    return result


def flatten_one_level_counted(items):
    """
    Flatten a list by one level. Return the flat list and the number of lists that were opened.

    flatten_one_level_counted([1, [2, [3]], [], 4]) == ([1, 2, [3], 4], 2)
    flatten_one_level_counted([]) == ([], 0)
    """
    flat = []
    opened = 0
    for item in items:
        if isinstance(item, list):
            flat.extend(item)
            opened += 1
        else:
            flat.append(item)
    return flat, opened


def deepest_value(items: list, depth: int = 1) -> Tuple[int, Any]:
    """
    Return (depth, value) for the first value that lies deepest in nested lists. The outer list has depth 1; if
    there is no value at all the result is (0, None).

    >>> deepest_value([1, [2, [3, 4]], [5]])
    (3, 3)
    >>> deepest_value([[]])
    (0, None)
    """
    best = (0, None)
    for item in items:
        if isinstance(item, list):
            found = deepest_value(item, depth + 1)
        else:
            found = (depth, item)
        if found[0] > best[0]:
            best = found
    return best


def nested_sum_by_level(items: list) -> dict[int, int]:
    """Return for each level of a nested list the sum of the numbers that stand on it; the outer level is 0.

    >>> nested_sum_by_level([1, [2, 3], [[4]], 5])
    {0: 6, 1: 5, 2: 4}
    """
    sums = {}
    level = 0
    current = items
    while current:
        deeper = []
        for item in current:
            if isinstance(item, list):
                deeper += item
            else:
                sums[level] = sums.get(level, 0) + item
        current = deeper
        level += 1
    return sums


def truthy_positions(values):
    """
    Return the indices of all values that count as true, except for the texts 'no' and 'off'.

    truthy_positions([0, 'yes', 'no', [1], '']) == [1, 3]
    """
    return [i for i, v in enumerate(values) if v and v not in ('no', 'off')]


def numbers_around_text(items: List[Union[int, str]], text: str) -> int:
    """
    Add up all integers that stand directly beside the given text. A number between two such texts counts twice.

    >>> numbers_around_text([3, 'a', 4, 'a', 'b', 9], 'a')
    11
    """
    total = 0
    for i, item in enumerate(items):
        if item == text:
            for j in (i - 1, i + 1):
                if 0 <= j < len(items) and isinstance(items[j], int):
                    total += items[j]
    return total


def apply_commands(commands: list) -> list:
    """
    Numbers are put on a stack. The text 'drop' removes the top number, 'copy' doubles it and 'swap' exchanges
    the two top ones; commands that cannot be carried out are ignored. Return the stack.

    >>> apply_commands([1, 2, 'swap', 'copy', 'drop', 5])
    [2, 1, 5]
    >>> apply_commands(['drop', 3])
    [3]
    """
    stack = []
    for c in commands:
        if isinstance(c, int):
            stack.append(c)
        elif c == 'drop' and stack:
            stack.pop()
        elif c == 'copy' and stack:
            stack.append(stack[-1])
        elif c == 'swap' and len(stack) > 1:
            stack[-1], stack[-2] = stack[-2], stack[-1]
    return stack


def count_true_after_false(flags):
    """
    Count the True values whose direct predecessor is False.

    count_true_after_false([True, False, True, True, False, True]) == 2
    """
    return sum(1 for a, b in zip(flags, flags[1:]) if b and not a)


def every_kth_counted_from_end(lst: List[int], k: int) -> List[int]:
    """
    Take the last element and then every k-th element going to the front. Return them in their original order.

    >>> every_kth_counted_from_end([1, 2, 3, 4, 5, 6], 2)
    [2, 4, 6]
    >>> every_kth_counted_from_end([1, 2], 0)
    []
    """
    if k <= 0:
        return []
    return lst[::-1][::k][::-1]


def places_with_digit(nums: list[int], digit: int) -> list[int]:
    """Return the places, counted from 1, of the numbers that contain the digit.

    >>> places_with_digit([12, 5, 27, -2], 2)
    [1, 3, 4]
    """
    wanted = str(digit)
    return [place for place, n in enumerate(nums, 1) if wanted in str(n)]


def index_sum_of_maxima(arr):
    """
    Return the sum of all indices at which the largest number stands, or -1 for an empty list.

    index_sum_of_maxima([5, 1, 5, 2]) == 2
    index_sum_of_maxima([]) == -1
    """
    if not arr:
        return -1
    top = arr[0]
    s = 0
    for i, x in enumerate(arr):
        if x > top:
            top = x
            s = i
        elif x == top:
            s += i
    return s


def middle_out(lst: List[int]) -> List[int]:
    """
    List the elements beginning in the middle, then alternately the next one to the left and to the right. An even
    number of elements begins with the left one of the two in the middle, followed by the right one.

    >>> middle_out([1, 2, 3, 4, 5])
    [3, 2, 4, 1, 5]
    >>> middle_out([1, 2, 3, 4])
    [2, 3, 1, 4]
    """
    left = (len(lst) - 1) // 2
    right = left + 1
    result = []
    if len(lst) % 2:
        result.append(lst[left])
        left -= 1
    while left >= 0:
        result += [lst[left], lst[right]]
        left -= 1
        right += 1
    return result


def odd_count_values(lst: list[int]) -> list[int]:
    """Return in ascending order the values that occur an odd number of times.

    >>> odd_count_values([4, 1, 4, 4, 1, 9])
    [4, 9]
    """
    odd = set()
    for x in lst:
        if x in odd:
            odd.remove(x)
        else:
            odd.add(x)
    return sorted(odd)


def double_before_odd(nums):
    """
    Double each number that is directly followed by an odd number of the original list.

    double_before_odd([2, 3, 4, 5]) == [4, 3, 8, 5]
    double_before_odd([]) == []
    """
    out = []
    for i in range(len(nums)):
        nxt = nums[i + 1] if i + 1 < len(nums) else 0
        out.append(nums[i] * 2 if nxt % 2 else nums[i])
    return out


def first_even_after_largest_odd(nums: list[int]) -> Optional[int]:
    """
    Find the largest odd number (its first occurrence) and return the first even number after it, or None.

    >>> first_even_after_largest_odd([2, 7, 3, 8, 4])
    8
    >>> first_even_after_largest_odd([2, 4])
    """
    odds = [n for n in nums if n % 2]
    if not odds:
        return None
    start = nums.index(max(odds))
    for n in nums[start + 1:]:
        if n % 2 == 0:
            return n
    return None


def even_indices_of_odd_values(nums):
    """
    Count the odd values at even indices and multiply this by the number of even values at odd indices.

    even_indices_of_odd_values([1, 2, 3, 5]) == 2
    """
    a = sum(1 for n in nums[::2] if n % 2)
    b = sum(1 for n in nums[1::2] if n % 2 == 0)
    return a * b


def separate_then_zip(nums: List[int]) -> List[int]:
    """
    Alternate even and odd numbers, beginning with an even one, each kind in its order; numbers that are left over
    come at the end.

    >>> separate_then_zip([1, 3, 2, 5, 4])
    [2, 1, 4, 3, 5]
    """
    evens = [n for n in nums if n % 2 == 0]
    odds = [n for n in nums if n % 2 == 1]
    result = []
    while evens and odds:
        result.append(evens.pop(0))
        result.append(odds.pop(0))
    return result + evens + odds


def halve_or_triple(nums: list[int], rounds: int) -> list[int]:
    """
    In each round even numbers are halved, and odd numbers are tripled and increased by 1; a 1 stays as it is.

    >>> halve_or_triple([6, 1, 3], 2)
    [10, 1, 5]
    """
    def step(n):
        if n == 1:
            return 1
        return n // 2 if n % 2 == 0 else 3 * n + 1

    for _ in range(rounds):
        nums = [step(n) for n in nums]
    return nums


def stable_after_rounds(nums):
    """
    In each round every number that is larger than its right neighbour is decreased by 1; all comparisons use the
    numbers before the round. Return the number of rounds until nothing changes.

    stable_after_rounds([3, 1]) == 2
    stable_after_rounds([1, 2, 2]) == 0
    """
    rounds = 0
    while True:
        changed = list(nums)
        for i in range(len(nums) - 1):
            if nums[i] > nums[i + 1]:
                changed[i] -= 1
        if changed == nums:
            return rounds
        nums = changed
        rounds += 1


def neighbours_vote(cells: List[int], rounds: int) -> List[int]:
    """
    The cells hold 0 or 1 and lie in a ring. In each round a cell takes the value that most of the three cells (itself
    and its two neighbours) have.

    >>> neighbours_vote([1, 0, 1, 1, 0, 0], 1)
    [0, 1, 1, 1, 0, 0]
    """
    n = len(cells)
    for _ in range(rounds):
        cells = [1 if cells[i - 1] + cells[i] + cells[(i + 1) % n] >= 2 else 0 for i in range(n)]
    return cells


def give_to_poorer_neighbour(coins: list[int]) -> list[int]:
    """
    Go from left to right once: whoever has at least 2 coins more than the right neighbour gives one coin to the right.

    >>> give_to_poorer_neighbour([5, 1, 1])
    [4, 2, 1]
    >>> give_to_poorer_neighbour([5, 2, 1])
    [4, 2, 2]
    """
    coins = coins[:]
    for i in range(len(coins) - 1):
        if coins[i] - coins[i + 1] >= 2:
            coins[i] -= 1
            coins[i + 1] += 1
    return coins


def seats_with_free_sides(seats):
    """
    The list tells for each seat of a row whether it is taken. Return the free seats whose existing neighbours are all
    free, too.

    seats_with_free_sides([False, False, True, False, False]) == [0, 4]
    seats_with_free_sides([False]) == [0]
    """
    return [i for i in range(len(seats)) if not any(seats[max(0, i - 1):i + 2])]


def plant_greedily(bed: List[int], distance: int) -> List[int]:
    """
    Ones are plants, zeros free places. From left to right put a plant on every free place that has no other plant
    within the given distance, and return the new bed.

    >>> plant_greedily([0, 0, 0, 1, 0, 0], 2)
    [1, 0, 0, 1, 0, 0]
    >>> plant_greedily([0, 0, 0], 1)
    [1, 0, 1]
    """
    row = list(bed)
    for i in range(len(row)):
        around = row[max(0, i - distance):i + distance + 1]
        if 1 not in around:
            row[i] = 1
    return row


def drop_lowest_scores(scores: list[int], every: int) -> int:
    """
    For every full group of `every` results the lowest result of all may be dropped. Return the sum of the others.

    >>> drop_lowest_scores([5, 9, 1, 7, 3], 2)
    21
    """
    dropped = len(scores) // every
    return sum(sorted(scores)[dropped:])


def best_streak_bonus(results):
    """
    A win 'w' brings 2 points, and every win directly after another win 1 point more. A draw 'd' brings 1 point and does
    not end the streak; a loss does.

    best_streak_bonus('wwdw') == 9
    best_streak_bonus('wlw') == 4
    """
    points = 0
    hot = False
    for r in results:
        if r == 'w':
            points += 3 if hot else 2
            hot = True
        elif r == 'd':
            points += 1
        else:
            hot = False
    return points


def running_team_order(goals: List[str]) -> List[str]:
    """
    Each entry is the name of the team that scored. After each goal write the score as 'a:b', where a belongs to the
    team that scored first of all.

    >>> running_team_order(['red', 'blue', 'blue'])
    ['1:0', '1:1', '1:2']
    """
    first = goals[0] if goals else None
    a = b = 0
    scores = []
    for team in goals:
        if team == first:
            a += 1
        else:
            b += 1
        scores.append(f'{a}:{b}')
    return scores


def elimination_order(names: list[str], steps: list[int]) -> list[str]:
    """
    The names stand in a circle. For each number in steps count that many people on, beginning with the one after the
    last one who left (at first with the first name), and the one who is reached leaves. Return who left, in order.

    >>> elimination_order(['a', 'b', 'c', 'd'], [2, 1, 3])
    ['b', 'c', 'd']
    """
    circle = list(names)
    out = []
    pos = 0
    for step in steps:
        if not circle:
            break
        pos = (pos + step - 1) % len(circle)
        out.append(circle.pop(pos))
    return out


def serve_queue(customers, k):
    """
    Customers (name, items) wait in a queue. The first one has up to k items scanned; who has items left goes to the
    end. Return the names in the order in which they finish.

    serve_queue([('a', 3), ('b', 1), ('c', 5)], 2) == ['b', 'a', 'c']
    """
    queue = list(customers)
    done = []
    while queue:
        name, items = queue.pop(0)
        items -= k
        if items > 0:
            queue.append((name, items))
        else:
            done.append(name)
    return done


def card_war_rounds(a: List[int], b: List[int]) -> int:
    """
    Each round both players lay their first card. The owner of the higher card puts both under the own deck, the higher
    one first; equal cards are both removed. Return the number of rounds until a deck is empty (at most 100).

    >>> card_war_rounds([5, 1], [2])
    1
    >>> card_war_rounds([3, 4], [3, 1])
    2
    """
    a, b = a[:], b[:]
    rounds = 0
    while a and b and rounds < 100:
        x, y = a.pop(0), b.pop(0)
        if x > y:
            a += [x, y]
        elif y > x:
            b += [y, x]
        rounds += 1
    return rounds


def fill_shelves(widths: list[int], shelf: int) -> list[list[int]]:
    """
    Put books of the given widths on shelves in order; a book that does not fit any more begins a new shelf. Books wider
    than a shelf are left out.

    >>> fill_shelves([3, 4, 9, 2, 5], 8)
    [[3, 4], [2, 5]]
    """
    shelves = []
    free = 0
    for w in widths:
        if w > shelf:
            continue
        if w > free:
            shelves.append([])
            free = shelf
        shelves[-1].append(w)
        free -= w
    return shelves


def fewest_coins_greedy(amount: int, coins: List[int]) -> Optional[Dict[int, int]]:
    """
    Always take the largest coin that fits. Return how often each coin is used, None if something is left at the end.

    >>> fewest_coins_greedy(37, [5, 20, 1, 10])
    {20: 1, 10: 1, 5: 1, 1: 2}
    >>> fewest_coins_greedy(7, [5])
    """
    used = {}
    for coin in sorted(coins, reverse=True):
        n, amount = divmod(amount, coin)
        if n:
            used[coin] = n
    return used if amount == 0 else None


def water_level_days(rain: list[int], use: int, start: int) -> int:
    """
    A tank holds start litres. Each day the rain comes in first, then use litres are taken out. Return the first day
    (counted from 1) on which there is not enough water, 0 if there always is.

    >>> water_level_days([1, 0, 0], 2, 2)
    2
    >>> water_level_days([5], 2, 0)
    0
    """
    level = start
    for day, litres in enumerate(rain, start=1):
        level += litres
        if level < use:
            return day
        level -= use
    return 0


def one_way_sweep(floors: List[int], start: int) -> List[int]:
    """
    Order the floors so that an elevator first goes up from start to all higher ones and then down to the lower ones. A
    stop at start itself is not needed, and no floor is visited twice.

    >>> one_way_sweep([2, 9, 5, 7, 2], 5)
    [7, 9, 2]
    """
    wanted = set(floors)
    up = sorted(f for f in wanted if f > start)
    down = sorted((f for f in wanted if f < start), reverse=True)
    return up + down


def apply_discount_tiers(prices: list[float], tiers: list[tuple[float, int]]) -> list[float]:
    """
    Tiers are (minimum price, percent). Every price gets the largest discount whose minimum it reaches; round to
    2 digits.

    >>> apply_discount_tiers([10, 50, 200], [(50, 5), (100, 20)])
    [10, 47.5, 160.0]
    """
    result = []
    for p in prices:
        percents = [percent for minimum, percent in tiers if p >= minimum]
        if percents:
            p = round(p * (100 - max(percents)) / 100, 2)
        result.append(p)
    return result


def cheapest_third_free(prices):
    """
    In each group of three, made from the most expensive prices on, the cheapest is free. Return the total to pay.

    cheapest_third_free([5, 1, 4, 3]) == 10
    cheapest_third_free([2, 2]) == 4
    """
    total = 0
    for i, price in enumerate(sorted(prices, reverse=True)):
        if i % 3 != 2:
            total += price
    return total


def profit_of_trades(prices: List[int], signals: List[str]) -> int:
    """
    'b' buys one piece at the price of the day if none is held, 's' sells the held piece. Everything else is ignored.
    Return the profit of all finished trades.

    >>> profit_of_trades([5, 8, 9, 4], ['b', 'b', 's', 'b'])
    4
    """
    held = None
    profit = 0
    for price, signal in zip(prices, signals):
        if signal == 'b' and held is None:
            held = price
        elif signal == 's' and held is not None:
            profit += price - held
            held = None
    return profit


def refund_last_matching(payments: list[int]) -> list[int]:
    """
    A negative entry cancels the last payment of the same size that is not cancelled yet; if there is none it is
    ignored. Return the payments that remain.

    >>> refund_last_matching([5, 7, 5, -5, -9])
    [5, 7]
    """
    kept = []
    for p in payments:
        if p >= 0:
            kept.append(p)
            continue
        for i in range(len(kept) - 1, -1, -1):
            if kept[i] == -p:
                del kept[i]
                break
    return kept


def smallest_change_to_ascend(nums):
    """
    By how much must the numbers be raised altogether so that each one is larger than the one before it?

    smallest_change_to_ascend([3, 3, 1]) == 5
    smallest_change_to_ascend([1, 2]) == 0
    """
    raised = 0
    prev = None
    for n in nums:
        if prev is not None and n <= prev:
            raised += prev + 1 - n
            n = prev + 1
        prev = n
    return raised


def lower_to_descend(nums: List[int]) -> List[int]:
    """Lower the numbers as little as possible so that no number is larger than the one before it.

    >>> lower_to_descend([5, 7, 3, 4])
    [5, 5, 3, 3]
    """
    result = []
    for n in nums:
        result.append(min(n, result[-1]) if result else n)
    return result


def can_reach_end(jumps: list[int], backwards: int) -> bool:
    """
    From place i you may go exactly jumps[i] places to the right or `backwards` places to the left. Tell whether
    the last place can be reached from the first one.

    >>> can_reach_end([2, 3, 0, 1, 0], 1)
    True
    >>> can_reach_end([2, 9, 0, 1], 5)
    False
    """
    seen = set()
    todo = [0]
    while todo:
        i = todo.pop()
        if i < 0 or i >= len(jumps) or i in seen:
            continue
        seen.add(i)
        todo.extend([i + jumps[i], i - backwards])
    return len(jumps) - 1 in seen


def follow_pointers(links, start, steps):
    """
    links[i] is the place that comes after place i. Return the place after the given number of steps; -1 as soon as a
    link leads out of the list.

    follow_pointers([2, 0, 1], 0, 2) == 1
    follow_pointers([5, 0], 1, 2) == -1
    """
    place = start
    for _ in range(steps):
        place = links[place]
        if not 0 <= place < len(links):
            return -1
    return place


def loop_entry(links: List[int], start: int) -> int:
    """
    links[i] is the place after place i; all links stay in the list. Return the first place that is visited twice.

    >>> loop_entry([1, 2, 3, 1], 0)
    1
    """
    visited = set()
    place = start
    while place not in visited:
        visited.add(place)
        place = links[place]
    return place


def min_max_difference_per_group(nums: list[int], groups: list[str]) -> dict[str, int]:
    """Return for each group the difference between its largest and its smallest number.

    >>> min_max_difference_per_group([5, 1, 9], ['x', 'y', 'x'])
    {'x': 4, 'y': 0}
    """
    lows, highs = {}, {}
    for n, g in zip(nums, groups):
        lows[g] = min(n, lows.get(g, n))
        highs[g] = max(n, highs.get(g, n))
    return {g: highs[g] - lows[g] for g in lows}


def sum_of_unique_pair_gaps(nums):
    """
    Add up the distinct distances between any two different numbers of the list.

    sum_of_unique_pair_gaps([1, 3, 5]) == 6
    sum_of_unique_pair_gaps([4]) == 0
    """
    gaps = set()
    for i, a in enumerate(nums):
        for b in nums[:i]:
            gaps.add(abs(a - b))
    return sum(gaps)


def matching_socks(colors: List[str]) -> Tuple[int, List[str]]:
    """
    Return the number of pairs of equal colors and the sorted list of colors of which one single sock is left.

    >>> matching_socks(['red', 'blue', 'red', 'red'])
    (1, ['blue', 'red'])
    """
    pairs = 0
    single = set()
    for c in colors:
        if c in single:
            single.discard(c)
            pairs += 1
        else:
            single.add(c)
    return pairs, sorted(single)


def missing_labels(labels: list[int], n: int) -> list[int]:
    """
    The labels 1 to n should all be there. Return the missing ones; labels outside this range are ignored.

    >>> missing_labels([2, 5, 2, 9], 5)
    [1, 3, 4]
    """
    present = set(labels)
    return [k for k in range(1, n + 1) if k not in present]


def assign_seats(wishes: List[int], seats: int) -> List[Optional[int]]:
    """
    Everybody names a seat from 0 to seats - 1. Who finds it taken gets the next free one to the right, and if there is
    none the result is None.

    >>> assign_seats([1, 1, 0, 1], 3)
    [1, 2, 0, None]
    """
    taken = [False] * seats
    result = []
    for wish in wishes:
        seat = wish
        while seat < seats and taken[seat]:
            seat += 1
        if seat < seats:
            taken[seat] = True
            result.append(seat)
        else:
            result.append(None)
    return result


def add_neighbours_until_single(nums):
    """
    Replace the list by the last digits of the sums of neighbours until one number is left, and return it. An empty list
    gives None.

    add_neighbours_until_single([1, 2, 3]) == 8
    add_neighbours_until_single([7, 5]) == 2
    add_neighbours_until_single([]) == None
    """
    if not nums:
        return None
    while len(nums) > 1:
        nums = [(a + b) % 10 for a, b in zip(nums, nums[1:])]
    return nums[0]


def pair_reduce(nums: List[int]) -> int:
    """
    Take the numbers in pairs from the left; each pair becomes its difference (larger minus smaller), a last
    single number is kept. Repeat until one number is left. An empty list gives 0.

    >>> pair_reduce([9, 4, 3, 3, 7])
    2
    >>> pair_reduce([])
    0
    """
    if not nums:
        return 0
    if len(nums) == 1:
        return nums[0]
    smaller = []
    for i in range(0, len(nums), 2):
        pair = nums[i:i + 2]
        smaller.append(max(pair) - min(pair) if len(pair) == 2 else pair[0])
    return pair_reduce(smaller)


def digits_list_plus(digits: list[int], add: int) -> list[int]:
    """
    The list holds the digits of a number. Add a number from 0 to 9 and return the digits of the sum.

    >>> digits_list_plus([1, 9, 8], 5)
    [2, 0, 3]
    >>> digits_list_plus([9], 1)
    [1, 0]
    """
    result = []
    carry = add
    for d in reversed(digits):
        carry, digit = divmod(d + carry, 10)
        result.append(digit)
    if carry:
        result.append(carry)
    return result[::-1]


def compare_digit_lists(a, b):
    """
    Both lists are digits of numbers and may begin with zeros. Return '<', '>' or '=' for the numbers.

    compare_digit_lists([0, 1, 2], [1, 2]) == '='
    compare_digit_lists([9], [1, 0]) == '<'
    """
    def strip(digits):
        i = 0
        while i < len(digits) and digits[i] == 0:
            i += 1
        return digits[i:]

    x, y = strip(a), strip(b)
    if x == y:
        return '='
    return '<' if (len(x), x) < (len(y), y) else '>'


def number_from_mixed_base(digits: List[int], bases: List[int]) -> Optional[int]:
    """
    Every digit has its own base: the digit must be smaller than the base, and the value so far is multiplied by
    the base before the digit is added. Return None if a digit is too large.

    >>> number_from_mixed_base([1, 2, 30], [24, 60, 60])
    3750
    >>> number_from_mixed_base([2], [2])
    """
    value = 0
    for digit, base in zip(digits, bases):
        if digit >= base:
            return None
        value = value * base + digit
    return value


def split_by_sign_sums(nums: list[int]) -> tuple[int, int, int]:
    """Return the sum of the positive numbers, the sum of the negative numbers and the number of zeros.

    >>> split_by_sign_sums([3, -1, 0, 4, -5])
    (7, -6, 1)
    """
    plus = minus = zeros = 0
    for n in nums:
        if n > 0:
            plus += n
        elif n < 0:
            minus += n
        else:
            zeros += 1
    return plus, minus, zeros


def largest_after_sign_flips(nums, k):
    """
    Flip the sign of exactly k numbers at different places so that the sum becomes as large as possible; return
    the sum. k is at most the length.

    largest_after_sign_flips([3, -4, 1], 1) == 8
    largest_after_sign_flips([3, 2], 1) == 1
    """
    ordered = sorted(nums)
    return sum(ordered[k:]) - sum(ordered[:k])


def smallest_sum_one_per_row(rows: List[List[int]]) -> int:
    """
    Take one number from each row so that the sum is as small as possible, but never the same place in two successive
    rows. Every row has at least two numbers; choose greedily from the first row on, the leftmost on a tie.

    >>> smallest_sum_one_per_row([[1, 5], [2, 9], [4, 4]])
    14
    """
    total = 0
    last = None
    for row in rows:
        places = [c for c in range(len(row)) if c != last]
        last = min(places, key=lambda c: row[c])
        total += row[last]
    return total


def lengths_of_zero_gaps(bits: list[int]) -> list[int]:
    """Return the lengths of the stretches of zeros that have a one on both sides.

    >>> lengths_of_zero_gaps([0, 1, 0, 0, 1, 1, 0, 1, 0])
    [2, 1]
    """
    ones = [i for i, b in enumerate(bits) if b == 1]
    gaps = []
    for a, b in zip(ones, ones[1:]):
        if b - a > 1:
            gaps.append(b - a - 1)
    return gaps


def toggle_lamps(n, steps):
    """
    n lamps are off. In each step (start, jump) the lamps start, start + jump, ... are switched over. Return the
    indices of the lamps that are on.

    toggle_lamps(6, [(0, 2), (2, 1)]) == [0, 3, 5]
    toggle_lamps(2, []) == []
    """
    on = [False] * n
    for start, jump in steps:
        for i in range(start, n, jump):
            on[i] = not on[i]
    return [i for i, lamp in enumerate(on) if lamp]


def sum_with_double_cards(cards: List[str]) -> int:
    """
    A card is a number or 'x2', which doubles the value of the next number. Two 'x2' in a row make it four times
    as much.

    >>> sum_with_double_cards(['3', 'x2', '4', 'x2', 'x2', '1'])
    15
    """
    total = 0
    factor = 1
    for card in cards:
        if card == 'x2':
            factor *= 2
        else:
            total += factor * int(card)
            factor = 1
    return total


def blackjack_total(cards: list[str], limit: int) -> int:
    """
    Number cards count their number, 'J', 'Q' and 'K' 10 and 'A' 11, or 1 for as many aces as needed to stay
    within the limit.

    >>> blackjack_total(['A', 'K', '5'], 21)
    16
    >>> blackjack_total(['A', 'A', '9'], 21)
    21
    """
    total = aces = 0
    for card in cards:
        if card == 'A':
            aces += 1
            total += 11
        else:
            total += 10 if card in 'JQK' else int(card)
    while total > limit and aces:
        total -= 10
        aces -= 1
    return total


def dice_best_category(dice):
    """
    Return 'poker' for five equal dice, 'full house' for three and two equal ones, otherwise 'triple', 'two
    pairs', 'pair' or 'nothing'. There are five dice; four equal ones count as a triple.

    dice_best_category([2, 2, 5, 5, 5]) == 'full house'
    dice_best_category([1, 1, 1, 1, 3]) == 'triple'
    dice_best_category([1, 2, 3, 4, 6]) == 'nothing'
    """
    counts = sorted((dice.count(d) for d in set(dice)), reverse=True)
    if counts[0] == 5:
        return 'poker'
    if counts == [3, 2]:
        return 'full house'
    if counts[0] >= 3:
        return 'triple'
    if counts.count(2) == 2:
        return 'two pairs'
    return 'pair' if 2 in counts else 'nothing'


def check():
    """Assert the examples of the docstrings above."""
    assert kinds_in_order([1, 'a', 2, None]) == ['int', 'str', 'NoneType']
    assert kinds_in_order([]) == []
    assert flatten_one_level_counted([1, [2, [3]], [], 4]) == ([1, 2, [3], 4], 2)
    assert flatten_one_level_counted([]) == ([], 0)
    assert truthy_positions([0, 'yes', 'no', [1], '']) == [1, 3]
    assert count_true_after_false([True, False, True, True, False, True]) == 2
    assert index_sum_of_maxima([5, 1, 5, 2]) == 2
    assert index_sum_of_maxima([]) == -1
    assert double_before_odd([2, 3, 4, 5]) == [4, 3, 8, 5]
    assert double_before_odd([]) == []
    assert even_indices_of_odd_values([1, 2, 3, 5]) == 2
    assert stable_after_rounds([3, 1]) == 2
    assert stable_after_rounds([1, 2, 2]) == 0
    assert seats_with_free_sides([False, False, True, False, False]) == [0, 4]
    assert seats_with_free_sides([False]) == [0]
    assert best_streak_bonus('wwdw') == 9
    assert best_streak_bonus('wlw') == 4
    assert serve_queue([('a', 3), ('b', 1), ('c', 5)], 2) == ['b', 'a', 'c']
    assert cheapest_third_free([5, 1, 4, 3]) == 10
    assert cheapest_third_free([2, 2]) == 4
    assert smallest_change_to_ascend([3, 3, 1]) == 5
    assert smallest_change_to_ascend([1, 2]) == 0
    assert follow_pointers([2, 0, 1], 0, 2) == 1
    assert follow_pointers([5, 0], 1, 2) == -1
    assert sum_of_unique_pair_gaps([1, 3, 5]) == 6
    assert sum_of_unique_pair_gaps([4]) == 0
    assert add_neighbours_until_single([1, 2, 3]) == 8
    assert add_neighbours_until_single([7, 5]) == 2
    assert add_neighbours_until_single([]) is None
    assert compare_digit_lists([0, 1, 2], [1, 2]) == '='
    assert compare_digit_lists([9], [1, 0]) == '<'
    assert largest_after_sign_flips([3, -4, 1], 1) == 8
    assert largest_after_sign_flips([3, 2], 1) == 1
    assert toggle_lamps(6, [(0, 2), (2, 1)]) == [0, 3, 5]
    assert toggle_lamps(2, []) == []
    assert dice_best_category([2, 2, 5, 5, 5]) == 'full house'
    assert dice_best_category([1, 1, 1, 1, 3]) == 'triple'
    assert dice_best_category([1, 2, 3, 4, 6]) == 'nothing'
