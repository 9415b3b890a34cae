"""Small simulations, recursive definitions, table building, greedy picks and searches with one extra rule each."""

from collections import Counter, deque
from functools import lru_cache, reduce
from itertools import combinations, product
from typing import Callable, Dict, List, Optional, Set, Tuple


def rabbits_after(months: int, lifetime: int) -> int:
    """
    A pair of young rabbits is there in month 1. From its third month of life on each pair has a young pair every
    month, and it dies after lifetime months. Return the pairs in the given month.

    >>> rabbits_after(5, 99)
    5
    >>> rabbits_after(4, 3)
    1
    """
    ages = [1] + [0] * (lifetime - 1)
    for _ in range(months - 1):
        ages = [0] + ages[:-1]
        ages[0] = sum(ages[2:])
    return sum(ages)


def sand_heap(cells: List[int]) -> List[int]:
    """
    A cell with 2 or more grains gives one to each side (grains at the ends fall off). The leftmost such cell topples
    first; return the row when nothing topples any more.

    >>> sand_heap([0, 2, 0])
    [1, 0, 1]
    >>> sand_heap([2, 1])
    [1, 0]
    """
    row = cells[:]
    while max(row) >= 2:
        i = next(k for k, grains in enumerate(row) if grains >= 2)
        row[i] -= 2
        if i > 0:
            row[i - 1] += 1
        if i + 1 < len(row):
            row[i + 1] += 1
    return row


def lamp_wave(lamps: List[int], seconds: int) -> List[int]:
    """
    In each second a lamp copies the state of the lamp to its left, and the first lamp changes its own state.

    lamp_wave([0, 0, 1], 2) == [0, 1, 0]
    lamp_wave([1], 1) == [0]
    """
    for _ in range(seconds):
        lamps = [1 - lamps[0]] + lamps[:-1]
    return lamps


def hot_potato_names(names: list[str], passes: list[int]) -> list[str]:
    """
    Children stand in a circle. For each number in passes the potato goes that many children on from the one holding
    it, and the child who then holds it leaves; the next one gets the potato. Return who left in order.

    >>> hot_potato_names(['a', 'b', 'c', 'd'], [1, 2])
    ['b', 'a']
    """
    circle = list(names)
    holder = 0
    left = []
    for p in passes:
        if not circle:
            break
        holder = (holder + p) % len(circle)
        left.append(circle.pop(holder))
        if circle:
            holder %= len(circle)
    return left


def tank_overflow(flows, size):
    """
    A tank gets the flows (negative ones take water out, but not more than there is). Return the level at the end and
    the amount that ran over.

    tank_overflow([5, 8, -4], 10) == (6, 3)
    tank_overflow([-2, 1], 5) == (1, 0)
    """
    level = lost = 0
    for f in flows:
        level = max(0, level + f)
        if level > size:
            lost += level - size
            level = size
    return level, lost


def conveyor_after(items: List[Optional[str]], steps: int, pick: str) -> Tuple[List[Optional[str]], int]:
    """
    A belt is a ring; with each step all items move on by one place and then an item equal to pick is taken away from
    place 0. Return the belt and how many were taken.

    >>> conveyor_after(['a', 'b', None], 2, 'b')
    ([None, None, 'a'], 1)
    """
    belt = deque(items)
    taken = 0
    for _ in range(steps):
        belt.rotate(1)
        if belt[0] == pick:
            belt[0] = None
            taken += 1
    return list(belt), taken


def snake_length(moves: str, food: List[Tuple[int, int]], limit: int) -> int:
    """
    A snake of length 1 starts at (0, 0) and moves by U, D, L, R. Each food that its head reaches lets it grow by 1. It
    dies when the head meets the body or leaves the field from 0 to limit in both directions (U raises y). Return its
    length at the end or -1 if it dies.

    snake_length('RRU', [(1, 0), (2, 1)], 5) == 3
    snake_length('L', [], 5) == -1
    """
    step = {'U': (0, 1), 'D': (0, -1), 'L': (-1, 0), 'R': (1, 0)}
    body = deque([(0, 0)])
    left = set(food)
    for m in moves:
        x, y = body[0]
        head = (x + step[m][0], y + step[m][1])
        if head in left:
            left.remove(head)
        else:
            body.pop()
        if head in body or not (0 <= head[0] <= limit and 0 <= head[1] <= limit):
            return -1
        body.appendleft(head)
    return len(body)


def chess_clock(moves: list[int], start: int, bonus: int) -> Optional[tuple[int, int]]:
    """
    Two players take turns; each move uses so many seconds and then adds the bonus. Return both clocks at the end, or
    None if one runs out (a clock must stay above 0 before the bonus is added).

    >>> chess_clock([10, 20, 5], 60, 2)
    (49, 42)
    >>> chess_clock([60], 60, 5) is None
    True
    """
    clocks = [start, start]
    for turn, seconds in enumerate(moves):
        player = turn % 2
        clocks[player] -= seconds
        if clocks[player] <= 0:
            return None
        clocks[player] += bonus
    return clocks[0], clocks[1]


def dice_board_position(rolls, jumps, last):
    """
    A piece starts at 0 and moves on by each roll; a roll that would lead beyond the last field is not used. The dict
    jumps leads from a field to another one (once per move). Return the field at the end.

    dice_board_position([3, 4], {3: 8}, 20) == 12
    dice_board_position([5, 5], {}, 7) == 5
    """
    field = 0
    for r in rolls:
        if field + r > last:
            continue
        field += r
        field = jumps.get(field, field)
    return field


def auction_winner(bids: List[Tuple[str, int]], least_step: int) -> Optional[Tuple[str, int]]:
    """
    Bids come one after the other; a bid counts if it is at least least_step above the highest so far (which begins at
    0) and doesn't come from the leading bidder. Return the last valid bid or None.

    >>> auction_winner([('a', 10), ('b', 12), ('b', 30), ('a', 15)], 5)
    ('b', 30)
    >>> auction_winner([('a', 2)], 5) is None
    True
    """
    leader: Optional[str] = None
    highest = 0
    for name, amount in bids:
        if name != leader and amount >= highest + least_step:
            leader, highest = name, amount
    return None if leader is None else (leader, highest)


def loan_months(debt: int, percent: int, payment: int) -> Optional[int]:
    """
    Each month the debt grows by percent (rounded down to whole units) and then the payment is made. Return the number
    of months until nothing is left, or None if the debt does not get smaller in the first month.

    loan_months(100, 10, 60) == 2
    loan_months(100, 10, 10) is None
    """
    months = 0
    while debt > 0:
        grown = debt + debt * percent // 100
        rest = grown - payment
        if rest >= debt:
            return None
        debt = rest
        months += 1
    return months


def recipe_with_stock(needs: dict[str, int], stock: dict[str, int], swaps: dict[str, str]) -> int:
    """
    Return how many portions can be made if a missing ingredient may be replaced by its swap only as a whole: for each
    ingredient the kind with more stock is used.

    >>> recipe_with_stock({'milk': 2, 'egg': 1}, {'milk': 1, 'soy': 6, 'egg': 5}, {'milk': 'soy'})
    3
    """
    portions = []
    for item, amount in needs.items():
        have = stock.get(item, 0)
        if item in swaps:
            have = max(have, stock.get(swaps[item], 0))
        portions.append(have // amount)
    return min(portions)


def paper_scissors_champion(players):
    """
    players is a list of (name, choices); the first two play, the winner plays the next and so on. Each uses its next
    choice ('R', 'P' or 'S', again from the start after the last); after a draw the one already there stays. Return the
    last winner.

    paper_scissors_champion([('a', 'R'), ('b', 'P'), ('c', 'S')]) == 'c'
    paper_scissors_champion([('a', 'R'), ('b', 'R')]) == 'a'
    """
    beats = {('R', 'S'), ('S', 'P'), ('P', 'R')}
    used = Counter()

    def choose(player):
        name, choices = player
        used[name] += 1
        return choices[(used[name] - 1) % len(choices)]

    champion = players[0]
    for challenger in players[1:]:
        mine, other = choose(champion), choose(challenger)
        if (other, mine) in beats:
            champion = challenger
    return champion[0]


def hofstadter_like(n: int) -> List[int]:
    """
    Return the first n members of q(1) = q(2) = 1, q(k) = q(k - q(k - 1)) + q(k - q(k - 2)).

    >>> hofstadter_like(7)
    [1, 1, 2, 3, 3, 4, 5]
    >>> hofstadter_like(1)
    [1]
    """
    q = [0, 1, 1]
    for k in range(3, n + 1):
        q.append(q[k - q[k - 1]] + q[k - q[k - 2]])
    return q[1:n + 1]


def self_counting(n: int) -> List[int]:
    """
    The sequence begins with 1, 2, 2 and never falls; it holds each number k exactly as often as its k-th member
    says. Return the first n members.

    self_counting(8) == [1, 2, 2, 3, 3, 4, 4, 4]
    self_counting(2) == [1, 2]
    """
    seq = [1, 2, 2]
    k = 3
    while len(seq) < n:
        seq.extend([k] * seq[k - 1])
        k += 1
    return seq[:n]


def last_seen_sequence(start: list[int], n: int) -> int:
    """
    After the given numbers each next number says how many places before the last number had been said before; 0 if
    it is new. Return the n-th number.

    >>> last_seen_sequence([0, 3, 6], 6)
    3
    >>> last_seen_sequence([1], 3)
    0
    """
    last = {x: i for i, x in enumerate(start[:-1])}
    current = start[-1]
    for i in range(len(start) - 1, n - 1):
        nxt = i - last[current] if current in last else 0
        last[current] = i
        current = nxt
    return current


def digit_walk_sum(n, steps):
    """
    In each step add to n the largest of its digits multiplied by the smallest one. Return n after the steps, or as
    soon as a digit is 0.

    digit_walk_sum(12, 2) == 18
    digit_walk_sum(10, 5) == 10
    """
    for _ in range(steps):
        digits = [int(d) for d in str(n)]
        if 0 in digits:
            break
        n += max(digits) * min(digits)
    return n


def nested_power_tower(levels: List[int], mod: int) -> int:
    """
    Return a ** (b ** (c ...)) for the list [a, b, c, ...] modulo mod; the exponents are small enough to be
    calculated exactly.

    nested_power_tower([2, 3, 2], 100) == 12
    nested_power_tower([7], 5) == 2
    """
    exponent = reduce(lambda high, base: base ** high, reversed(levels[1:]), 1)
    return pow(levels[0], exponent, mod)


def apply_until(f: Callable[[int], int], x: int, good: Callable[[int], bool], limit: int) -> Optional[int]:
    """
    Apply f again and again to x until good(x) holds; return that x, or None if it doesn't within limit applications.

    >>> apply_until(lambda n: n * 2, 3, lambda n: n > 20, 10)
    24
    >>> apply_until(lambda n: n, 3, lambda n: n > 20, 10) is None
    True
    """
    for _ in range(limit + 1):
        if good(x):
            return x
        x = f(x)
    return None


def binary_strings_balanced(n):
    """
    Return all texts of n bits (sorted) in which no beginning has more ones than zeros.

    binary_strings_balanced(3) == ['000', '001', '010']
    binary_strings_balanced(0) == ['']
    """
    results = []

    def grow(text, lead):
        if len(text) == n:
            results.append(text)
            return
        grow(text + '0', lead + 1)
        if lead > 0:
            grow(text + '1', lead - 1)

    grow('', 0)
    return results


def words_over_alphabet(letters: str, length: int, no_repeat: bool) -> List[str]:
    """
    Return all words of the length over the letters in order; if no_repeat is set, no letter may directly follow itself.

    >>> words_over_alphabet('ab', 2, True)
    ['ab', 'ba']
    >>> words_over_alphabet('ab', 1, False)
    ['a', 'b']
    """
    words = [''.join(p) for p in product(letters, repeat=length)]
    if no_repeat:
        words = [w for w in words if all(a != b for a, b in zip(w, w[1:]))]
    return words


def numbers_by_digit_sum(digits: int, total: int) -> list[int]:
    """
    Return all numbers with so many digits (no leading zero) and the given digit sum, in rising order, by choosing
    digit after digit.

    numbers_by_digit_sum(2, 3) == [12, 21, 30]
    numbers_by_digit_sum(1, 10) == []
    """
    found: list[int] = []

    def choose(prefix: int, left: int, rest: int) -> None:
        if left == 0:
            if rest == 0:
                found.append(prefix)
            return
        for d in range(0 if prefix else 1, 10):
            if d > rest:
                break
            choose(prefix * 10 + d, left - 1, rest - d)

    choose(0, digits, total)
    return found


def rising_digit_numbers(low: int, high: int) -> List[int]:
    """
    Return the numbers from low to high whose digits follow each other like 3456, sorted.

    >>> rising_digit_numbers(100, 1000)
    [123, 234, 345, 456, 567, 678, 789]
    >>> rising_digit_numbers(5, 13)
    [5, 6, 7, 8, 9, 12]
    """
    digits = '123456789'
    found = []
    for size in range(1, 10):
        for start in range(10 - size):
            n = int(digits[start:start + size])
            if low <= n <= high:
                found.append(n)
    return found


def team_pairs_by_skill(skills, gap):
    """
    Return all pairs of names (in alphabetical order) whose skills differ by at least gap; skills maps names to numbers.

    team_pairs_by_skill({'b': 1, 'a': 5, 'c': 4}, 3) == [('a', 'b'), ('b', 'c')]
    team_pairs_by_skill({}, 1) == []
    """
    return [(x, y) for x, y in combinations(sorted(skills), 2) if abs(skills[x] - skills[y]) >= gap]


def menu_choices(menu: List[List[Tuple[str, int]]], budget: int) -> List[str]:
    """
    Choose one dish (name, price) of each course so that the sum is within the budget. Return all choices, joined
    with '+', in the order of the menu.

    >>> menu_choices([[('soup', 3), ('egg', 5)], [('fish', 6), ('rice', 4)]], 9)
    ['soup+fish', 'soup+rice', 'egg+rice']
    >>> menu_choices([[('soup', 3)]], 2)
    []
    """
    choices = []
    for dishes in product(*menu):
        if sum(price for _, price in dishes) <= budget:
            choices.append('+'.join(name for name, _ in dishes))
    return choices


def fewest_square_terms(n: int, odd_only: bool) -> int:
    """
    Return the fewest squares whose sum is n; if odd_only is set only squares of odd numbers may be used.

    >>> fewest_square_terms(12, False)
    3
    >>> fewest_square_terms(12, True)
    4
    """
    squares = [k * k for k in range(1, int(n ** 0.5) + 1) if not odd_only or k % 2]

    @lru_cache(maxsize=None)
    def need(rest: int) -> int:
        if rest == 0:
            return 0
        return 1 + min(need(rest - s) for s in squares if s <= rest)

    return need(n)


def merge_stones_left(piles: List[int]) -> List[int]:
    """
    As long as there are two piles, the two leftmost are replaced by one with their difference. Return the piles on
    the left in each stage, first included.

    >>> merge_stones_left([5, 2, 7])
    [5, 3, 4]
    >>> merge_stones_left([9])
    [9]
    """
    stages = [piles[0]]
    for p in piles[1:]:
        stages.append(abs(stages[-1] - p))
    return stages


def smash_heaviest(stones: list[int]) -> list[int]:
    """
    The two heaviest stones are smashed: equal ones vanish, else the difference stays. Repeat until at most one is
    left, and return the sizes of the differences that stayed, in order.

    smash_heaviest([2, 7, 4, 1]) == [3, 1]
    smash_heaviest([3, 3]) == []
    """
    left = sorted(stones)
    kept = []
    while len(left) > 1:
        a = left.pop()
        b = left.pop()
        if a != b:
            kept.append(a - b)
            left.append(a - b)
            left.sort()
    return kept


def assign_cookies(greed: List[int], cookies: List[int]) -> List[Tuple[int, int]]:
    """
    Give each child, the least greedy first, the smallest cookie left that is at least its greed. Return the pairs
    (greed, cookie) of the happy children.

    >>> assign_cookies([2, 1, 9], [3, 1, 4])
    [(1, 1), (2, 3)]
    """
    pairs = []
    sizes = iter(sorted(cookies))
    for g in sorted(greed):
        size = next((s for s in sizes if s >= g), None)
        if size is None:
            break
        pairs.append((g, size))
    return pairs


def lemonade_till(payments, price):
    """
    Customers pay with coins of 5, 10 or 20 for something that costs price (5). Change is given with tens first. Return
    the number of customers that can be served before the change fails.

    lemonade_till([5, 5, 10, 20], 5) == 4
    lemonade_till([10], 5) == 0
    """
    till = {5: 0, 10: 0, 20: 0}
    served = 0
    for coin in payments:
        back = coin - price
        for c in (10, 5):
            while back >= c and till[c] > 0:
                till[c] -= 1
                back -= c
        if back:
            break
        till[coin] += 1
        served += 1
    return served


def chunk_by_weight(items: List[int], limit: int) -> List[List[int]]:
    """
    Put items in order into parcels; a new parcel begins when the next item would make it heavier than the limit. Items
    above the limit get a parcel of their own.

    chunk_by_weight([3, 4, 5, 1], 8) == [[3, 4], [5, 1]]
    chunk_by_weight([9, 1], 5) == [[9], [1]]
    """
    parcels: List[List[int]] = []
    for item in items:
        if parcels and sum(parcels[-1]) + item <= limit:
            parcels[-1].append(item)
        else:
            parcels.append([item])
    return parcels


def balance_line_breaks(words: list[str], width: int) -> list[str]:
    """
    Break words greedily into lines of at most the width; then right-align all lines but the last to the width with
    spaces at the left.

    >>> balance_line_breaks(['a', 'bc', 'def'], 5)
    [' a bc', 'def']
    >>> balance_line_breaks([], 5)
    []
    """
    lines: list[str] = []
    for w in words:
        if lines and len(lines[-1]) + 1 + len(w) <= width:
            lines[-1] += ' ' + w
        else:
            lines.append(w)
    return [line.rjust(width) for line in lines[:-1]] + lines[-1:]


def earliest_meeting(a, b, length):
    """
    Both lists hold free times (start, end), sorted. Return the earliest common time (start, start + length) or None.

    earliest_meeting([(1, 5), (8, 12)], [(4, 9)], 1) == (4, 5)
    earliest_meeting([(1, 2)], [(3, 9)], 1) is None
    """
    i = j = 0
    while i < len(a) and j < len(b):
        start = max(a[i][0], b[j][0])
        end = min(a[i][1], b[j][1])
        if end - start >= length:
            return start, start + length
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return None


def shelf_gap_index(books: List[int], new: int) -> int:
    """
    Books stand sorted by height from large to small. Return the place for a new one: directly before the first
    smaller book, by halving.

    >>> shelf_gap_index([30, 25, 25, 20], 25)
    3
    >>> shelf_gap_index([], 9)
    0
    """
    low, high = 0, len(books)
    while low < high:
        mid = (low + high) // 2
        if books[mid] < new:
            high = mid
        else:
            low = mid + 1
    return low


def slowest_speed_with_pauses(piles: list[int], hours: int, pause: int) -> Optional[int]:
    """
    A machine works off piles one after the other at a whole number of pieces per hour, each pile takes whole hours,
    and between two piles there is a pause of whole hours. Return the smallest speed with which all is done within the
    hours, or None.

    >>> slowest_speed_with_pauses([4, 6], 6, 1)
    2
    >>> slowest_speed_with_pauses([4, 6], 2, 1) is None
    True
    """
    hours -= pause * (len(piles) - 1)
    if hours < len(piles):
        return None
    low, high = 1, max(piles)
    while low < high:
        mid = (low + high) // 2
        if sum(-(-p // mid) for p in piles) <= hours:
            high = mid
        else:
            low = mid + 1
    return low


def window_of_changes(prices, window):
    """
    For each window of so many neighbouring prices return how often the direction (up or down) changes inside; equal
    neighbours have no direction.

    window_of_changes([1, 3, 2, 4], 3) == [1, 1]
    window_of_changes([1, 2, 3], 3) == [0]
    """
    def changes(part):
        signs = [b > a for a, b in zip(part, part[1:]) if a != b]
        return sum(x != y for x, y in zip(signs, signs[1:]))

    return [changes(prices[i:i + window]) for i in range(len(prices) - window + 1)]


def first_window_all_different(text: str, size: int) -> int:
    """
    Return the index just behind the first stretch of the given size whose characters are all different, or -1.

    >>> first_window_all_different('aabcad', 3)
    4
    >>> first_window_all_different('aaa', 2)
    -1
    """
    for end in range(size, len(text) + 1):
        if len(set(text[end - size:end])) == size:
            return end
    return -1


def longest_stretch_with_sum(nums: List[int], goal: int) -> int:
    """
    Return the length of the longest stretch of neighbouring numbers (negative ones are possible) with exactly the
    sum goal; 0 if there is none.

    longest_stretch_with_sum([1, -1, 5, -2, 3], 3) == 4
    longest_stretch_with_sum([1], 9) == 0
    """
    first: Dict[int, int] = {0: -1}
    total = best = 0
    for i, n in enumerate(nums):
        total += n
        first.setdefault(total, i)
        if total - goal in first:
            best = max(best, i - first[total - goal])
    return best


def count_words_in_grid(grid: list[str], word: str) -> int:
    """
    Count how often the word stands in the rows and columns of a letter grid, forward or backward (a palindrome
    counts once per place).

    >>> count_words_in_grid(['cat', 'axa', 'tac'], 'cat')
    4
    >>> count_words_in_grid(['aa'], 'aa')
    1
    """
    lines = list(grid) + [''.join(col) for col in zip(*grid)]
    wanted = {word, word[::-1]}
    count = 0
    for line in lines:
        for i in range(len(line) - len(word) + 1):
            if line[i:i + len(word)] in wanted:
                count += 1
    return count


def anagram_chain_groups(words):
    """
    Put neighbouring words into one group as long as each is a rearrangement of the one before. Return the groups.

    anagram_chain_groups(['tea', 'eat', 'tan', 'ant', 'eat']) == [['tea', 'eat'], ['tan', 'ant'], ['eat']]
    anagram_chain_groups([]) == []
    """
    groups = []
    for w in words:
        if groups and sorted(groups[-1][-1]) == sorted(w):
            groups[-1].append(w)
        else:
            groups.append([w])
    return groups


def balanced_insert_places(text: str) -> List[int]:
    """
    The text has one closing round bracket too few. Return all places at which inserting ')' makes it correct.

    >>> balanced_insert_places('((a)b')
    [1, 2, 3, 4, 5]
    >>> balanced_insert_places('(')
    [1]
    """
    def correct(t: str) -> bool:
        depth = 0
        for ch in t:
            depth += (ch == '(') - (ch == ')')
            if depth < 0:
                return False
        return depth == 0

    return [i for i in range(len(text) + 1) if correct(text[:i] + ')' + text[i:])]


def expression_value_table(expression: str, names: str) -> List[int]:
    """
    An expression has names of one letter joined by & or | and is calculated from left to right; '!' before a name
    negates it. Return its values (0 or 1) for all settings of the names, counted up in binary.

    expression_value_table('a&!b', 'ab') == [0, 0, 1, 0]
    expression_value_table('a|a', 'a') == [0, 1]
    """
    rows = []
    for bits in product((0, 1), repeat=len(names)):
        values = dict(zip(names, bits))
        result, op, negate = 0, '|', False
        for ch in expression:
            if ch in '&|':
                op = ch
            elif ch == '!':
                negate = True
            else:
                v = 1 - values[ch] if negate else values[ch]
                result = result & v if op == '&' else result | v
                negate = False
        rows.append(result)
    return rows


def percent_formula(text: str, value: float) -> float:
    """
    Apply a chain of changes like '+10% -5 *2' to the value from left to right and round the result to 2 places.

    >>> percent_formula('+10% -5 *2', 100)
    210.0
    >>> percent_formula('', 7)
    7
    """
    for part in text.split():
        sign, number = part[0], part[1:]
        if number.endswith('%'):
            amount = value * float(number[:-1]) / 100
        else:
            amount = float(number)
        if sign == '+':
            value += amount
        elif sign == '-':
            value -= amount
        else:
            value *= amount
    return round(value, 2)


def lisp_depth_sum(code: str) -> int:
    """
    In a text like '(1 (2 3) 4)' add up all numbers, each multiplied by the depth of brackets at which it stands.

    lisp_depth_sum('(1 (2 3) 4)') == 15
    lisp_depth_sum('7') == 0
    """
    depth = total = 0
    for token in code.replace('(', ' ( ').replace(')', ' ) ').split():
        if token == '(':
            depth += 1
        elif token == ')':
            depth -= 1
        else:
            total += depth * int(token)
    return total


def spreadsheet_value(cells: Dict[str, str], name: str) -> Optional[int]:
    """
    A cell holds a number or a formula like '=A1+B2+3'. Return the value of a cell; None if a cell is missing or
    depends on itself.

    >>> spreadsheet_value({'A1': '5', 'B1': '=A1+A1+1'}, 'B1')
    11
    >>> spreadsheet_value({'A1': '=A1'}, 'A1') is None
    True
    """
    def value(cell: str, open_cells: Set[str]) -> Optional[int]:
        if cell.isdigit():
            return int(cell)
        if cell in open_cells or cell not in cells:
            return None
        content = cells[cell]
        if not content.startswith('='):
            return int(content)
        total = 0
        for part in content[1:].split('+'):
            v = value(part, open_cells | {cell})
            if v is None:
                return None
            total += v
        return total

    return value(name, set())


def robot_instructions_loop(commands, size, limit):
    """
    A robot stands at (0, 0) of a board with the given size and looks to the right (columns). 'F' goes one cell unless
    there is the edge, 'R' turns right, 'L' left. The commands are repeated; return after how many rounds it is back at
    (0, 0), or -1 if not within limit rounds.

    robot_instructions_loop('FR', 3, 10) == 4
    robot_instructions_loop('F', 3, 10) == -1
    """
    row = col = 0
    dr, dc = 0, 1
    for done in range(1, limit + 1):
        for ch in commands:
            if ch == 'R':
                dr, dc = dc, -dr
            elif ch == 'L':
                dr, dc = -dc, dr
            elif 0 <= row + dr < size and 0 <= col + dc < size:
                row, col = row + dr, col + dc
        if (row, col) == (0, 0):
            return done
    return -1


def memory_blocks(requests: list[tuple[str, int]], size: int) -> str:
    """
    ('a', n) puts n letters a into the first free stretch of a memory of the given size that is long enough (else
    nothing happens); ('a', 0) frees all letters a. Return the memory with '.' for free places.

    >>> memory_blocks([('x', 2), ('y', 3), ('x', 0), ('z', 1)], 6)
    'z.yyy.'
    >>> memory_blocks([('x', 9)], 4)
    '....'
    """
    memory = '.' * size
    for name, n in requests:
        if n == 0:
            memory = memory.replace(name, '.')
            continue
        place = memory.find('.' * n)
        if place >= 0:
            memory = memory[:place] + name * n + memory[place + n:]
    return memory


def bits_machine(program: List[str], value: int, width: int) -> int:
    """
    Change a number of width bits by the commands 'not', 'shl' (shift left, the top bit is lost), 'rol' (turn left in
    a circle) and 'rev' (reverse the bits).

    bits_machine(['not', 'shl'], 0b0101, 4) == 4
    bits_machine(['rol'], 0b1001, 4) == 3
    bits_machine(['rev'], 0b0010, 4) == 4
    """
    mask = (1 << width) - 1
    for op in program:
        if op == 'not':
            value = ~value & mask
        elif op == 'shl':
            value = value << 1 & mask
        elif op == 'rol':
            value = (value << 1 | value >> (width - 1)) & mask
        else:
            value = int(format(value, f'0{width}b')[::-1], 2)
    return value


def heap_levels(values: List[int]) -> List[List[int]]:
    """
    A list is read as a complete binary tree, level by level. Return the levels, each sorted.

    heap_levels([5, 9, 3, 1]) == [[5], [3, 9], [1]]
    heap_levels([]) == []
    """
    levels = []
    start, width = 0, 1
    while start < len(values):
        levels.append(sorted(values[start:start + width]))
        start += width
        width *= 2
    return levels


def sift_up_last(values: list[int]) -> list[int]:
    """
    All but the last number form a min-heap (children of i are 2i + 1 and 2i + 2). Let the last number rise until its
    parent isn't larger.

    >>> sift_up_last([2, 5, 4, 1])
    [1, 2, 4, 5]
    >>> sift_up_last([7])
    [7]
    """
    heap = list(values)
    i = len(heap) - 1
    while i > 0 and heap[(i - 1) // 2] > heap[i]:
        parent = (i - 1) // 2
        heap[i], heap[parent] = heap[parent], heap[i]
        i = parent
    return heap


def stable_sort_check(before, after):
    """
    before and after are lists of (key, name). Return whether after is before sorted by key with equal keys in their
    old order.

    stable_sort_check([(2, 'a'), (1, 'b'), (2, 'c')], [(1, 'b'), (2, 'a'), (2, 'c')]) is True
    stable_sort_check([(1, 'a'), (1, 'b')], [(1, 'b'), (1, 'a')]) is False
    """
    if Counter(before) != Counter(after):
        return False
    for x, y in zip(after, after[1:]):
        if x[0] > y[0] or (x[0] == y[0] and before.index(x) > before.index(y)):
            return False
    return True


def sorting_network(values: List[int], wires: List[Tuple[int, int]]) -> List[int]:
    """
    Each wire (i, j) compares the places i and j and puts the smaller value at i. Return the list after all wires.

    >>> sorting_network([3, 1, 2], [(0, 1), (1, 2), (0, 1)])
    [1, 2, 3]
    """
    lst = list(values)
    for i, j in wires:
        if lst[i] > lst[j]:
            lst[i], lst[j] = lst[j], lst[i]
    return lst


def failed_network_inputs(n: int, wires: List[Tuple[int, int]]) -> int:
    """
    A network of wires (i, j), i < j, puts the smaller of two values at i. Count the lists of n zeros and ones that
    it does not sort.

    failed_network_inputs(2, [(0, 1)]) == 0
    failed_network_inputs(3, [(0, 1), (1, 2)]) == 1
    """
    failed = 0
    for bits in product((0, 1), repeat=n):
        row = list(bits)
        for i, j in wires:
            row[i], row[j] = min(row[i], row[j]), max(row[i], row[j])
        failed += row != sorted(row)
    return failed


def knots_in_string(moves: str) -> int:
    """
    A thread starts at (0, 0) and runs along the moves U, D, L, R. Count the places that it visits at least twice.

    >>> knots_in_string('RULDR')
    2
    >>> knots_in_string('')
    0
    """
    x = y = 0
    visits = Counter([(0, 0)])
    for m in moves:
        if m == 'U':
            y += 1
        elif m == 'D':
            y -= 1
        elif m == 'L':
            x -= 1
        else:
            x += 1
        visits[x, y] += 1
    return sum(v > 1 for v in visits.values())


def grid_from_walk(moves, mark='#'):
    """
    Draw a walk (U, D, L, R) from its start as a picture: visited cells get the mark, others '.', and the picture is
    just as large as needed.

    grid_from_walk('RRD') == ['###', '..#']
    grid_from_walk('') == ['#']
    """
    r = c = 0
    cells = {(0, 0)}
    for m in moves:
        r += (m == 'D') - (m == 'U')
        c += (m == 'R') - (m == 'L')
        cells.add((r, c))
    rows = [a for a, _ in cells]
    cols = [b for _, b in cells]
    picture = []
    for a in range(min(rows), max(rows) + 1):
        picture.append(''.join(mark if (a, b) in cells else '.' for b in range(min(cols), max(cols) + 1)))
    return picture


def inside_fence(picture: List[str]) -> int:
    """
    Count the '.' cells that can't reach the edge of the picture by sides without crossing '#'.

    >>> inside_fence(['###', '#.#', '###'])
    1
    >>> inside_fence(['#.#', '###'])
    0
    """
    rows, cols = len(picture), len(picture[0])
    outside = set()
    stack = [(r, c) for r in range(rows) for c in range(cols) if r in (0, rows - 1) or c in (0, cols - 1)]
    while stack:
        r, c = stack.pop()
        if not (0 <= r < rows and 0 <= c < cols) or picture[r][c] == '#' or (r, c) in outside:
            continue
        outside.add((r, c))
        stack.extend([(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)])
    return sum(line.count('.') for line in picture) - len(outside)


def row_column_game(grid: list[list[int]], picks: int) -> int:
    """
    In each pick the row or column with the largest sum is taken (a row among equals, the first one), its sum is added
    to the score and its numbers become 0. Return the score.

    row_column_game([[1, 2], [3, 4]], 2) == 10
    row_column_game([[5, 1], [5, 1]], 1) == 10
    """
    board = [row[:] for row in grid]
    score = 0
    for _ in range(picks):
        rows = [sum(row) for row in board]
        cols = [sum(col) for col in zip(*board)]
        if max(rows) >= max(cols):
            r = rows.index(max(rows))
            score += rows[r]
            board[r] = [0] * len(cols)
        else:
            c = cols.index(max(cols))
            score += cols[c]
            for row in board:
                row[c] = 0
    return score


def transpose_ragged(rows: List[List[int]], fill: int) -> List[List[int]]:
    """
    Swap rows and columns of a list of rows of different lengths; missing places are filled.

    >>> transpose_ragged([[1, 2, 3], [4]], 0)
    [[1, 4], [2, 0], [3, 0]]
    >>> transpose_ragged([], 0)
    []
    """
    width = max((len(row) for row in rows), default=0)
    return [[row[c] if c < len(row) else fill for row in rows] for c in range(width)]


def toroidal_neighbour_sum(grid, row, col):
    """
    Return the sum of the eight neighbours of a cell on a grid whose opposite edges are joined (at least 3 rows and
    columns).

    toroidal_neighbour_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 0) == 44
    """
    rows, cols = len(grid), len(grid[0])
    total = -grid[row][col]
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            total += grid[(row + dr) % rows][(col + dc) % cols]
    return total


def check():
    assert row_column_game([[1, 2], [3, 4]], 0) == 0
    assert lamp_wave([0, 0, 1], 2) == [0, 1, 0]
    assert lamp_wave([1], 1) == [0]
    assert tank_overflow([5, 8, -4], 10) == (6, 3)
    assert tank_overflow([-2, 1], 5) == (1, 0)
    assert snake_length('RRU', [(1, 0), (2, 1)], 5) == 3
    assert snake_length('L', [], 5) == -1
    assert dice_board_position([3, 4], {3: 8}, 20) == 12
    assert dice_board_position([5, 5], {}, 7) == 5
    assert loan_months(100, 10, 60) == 2
    assert loan_months(100, 10, 10) is None
    assert paper_scissors_champion([('a', 'R'), ('b', 'P'), ('c', 'S')]) == 'c'
    assert paper_scissors_champion([('a', 'R'), ('b', 'R')]) == 'a'
    assert self_counting(8) == [1, 2, 2, 3, 3, 4, 4, 4]
    assert self_counting(2) == [1, 2]
    assert digit_walk_sum(12, 2) == 18
    assert digit_walk_sum(10, 5) == 10
    assert nested_power_tower([2, 3, 2], 100) == 12
    assert nested_power_tower([7], 5) == 2
    assert binary_strings_balanced(3) == ['000', '001', '010']
    assert binary_strings_balanced(0) == ['']
    assert numbers_by_digit_sum(2, 3) == [12, 21, 30]
    assert numbers_by_digit_sum(1, 10) == []
    assert team_pairs_by_skill({'b': 1, 'a': 5, 'c': 4}, 3) == [('a', 'b'), ('b', 'c')]
    assert team_pairs_by_skill({}, 1) == []
    assert smash_heaviest([2, 7, 4, 1]) == [3, 1]
    assert smash_heaviest([3, 3]) == []
    assert lemonade_till([5, 5, 10, 20], 5) == 4
    assert lemonade_till([10], 5) == 0
    assert chunk_by_weight([3, 4, 5, 1], 8) == [[3, 4], [5, 1]]
    assert chunk_by_weight([9, 1], 5) == [[9], [1]]
    assert earliest_meeting([(1, 5), (8, 12)], [(4, 9)], 1) == (4, 5)
    assert earliest_meeting([(1, 2)], [(3, 9)], 1) is None
    assert window_of_changes([1, 3, 2, 4], 3) == [1, 1]
    assert window_of_changes([1, 2, 3], 3) == [0]
    assert longest_stretch_with_sum([1, -1, 5, -2, 3], 3) == 4
    assert longest_stretch_with_sum([1], 9) == 0
    assert anagram_chain_groups(['tea', 'eat', 'tan', 'ant', 'eat']) == [['tea', 'eat'], ['tan', 'ant'], ['eat']]
    assert anagram_chain_groups([]) == []
    assert expression_value_table('a&!b', 'ab') == [0, 0, 1, 0]
    assert expression_value_table('a|a', 'a') == [0, 1]
    assert lisp_depth_sum('(1 (2 3) 4)') == 15
    assert lisp_depth_sum('7') == 0
    assert robot_instructions_loop('FR', 3, 10) == 4
    assert robot_instructions_loop('F', 3, 10) == -1
    assert bits_machine(['not', 'shl'], 0b0101, 4) == 4
    assert bits_machine(['rol'], 0b1001, 4) == 3
    assert bits_machine(['rev'], 0b0010, 4) == 4
    assert heap_levels([5, 9, 3, 1]) == [[5], [3, 9], [1]]
    assert heap_levels([]) == []
    assert stable_sort_check([(2, 'a'), (1, 'b'), (2, 'c')], [(1, 'b'), (2, 'a'), (2, 'c')]) is True
    assert stable_sort_check([(1, 'a'), (1, 'b')], [(1, 'b'), (1, 'a')]) is False
    assert failed_network_inputs(2, [(0, 1)]) == 0
    assert failed_network_inputs(3, [(0, 1), (1, 2)]) == 1
    assert grid_from_walk('RRD') == ['###', '..#']
    assert grid_from_walk('') == ['#']
    assert row_column_game([[1, 2], [3, 4]], 2) == 10
    assert row_column_game([[5, 1], [5, 1]], 1) == 10
    assert toroidal_neighbour_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 0) == 44
