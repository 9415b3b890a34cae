"""Short invented tasks with one or two special rules each: words, lists, numbers, dictionaries and small decisions."""

from collections import Counter
from typing import Dict, List, Optional, Tuple


def count_polite(words: List[str]) -> int:
    """Count 'please' and 'thanks' in any case, but not when 'no' stands directly before.

    >>> count_polite(['Please', 'help', 'no', 'thanks'])
    1
    >>> count_polite([])
    0
    """
    count = 0
    for i, word in enumerate(words):
        if word.lower() in ('please', 'thanks'):
            if i == 0 or words[i - 1].lower() != 'no':
                count += 1
    return count


def heavier_half(weights):
    """
    Return 'left' or 'right' for the half of the list with the larger sum. A middle element belongs to no half. Equal
    sums give 'level'.

    heavier_half([5, 1, 9, 2]) == 'right'
    heavier_half([5, 100, 3]) == 'left'
    heavier_half([7]) == 'level'
    """
    half = len(weights) // 2
    left = sum(weights[:half])
    right = sum(weights[len(weights) - half:])
    if left == right:
        return 'level'
    return 'left' if left > right else 'right'


def cap_increase(old: float, new: float, percent: int) -> float:
    """
    A rent may rise by at most the given percent. Return the rent that is allowed, rounded to cents. Falling rents are
    always allowed.

    >>> cap_increase(500, 600, 10)
    550.0
    >>> cap_increase(500, 480, 10)
    480
    """
    limit = old * (100 + percent) / 100
    return round(min(new, limit), 2)


def first_after_all(items: list[str], needed: set[str]) -> int:
    """
    Return the index of the item with which all needed items have been seen at least once, or -1. With nothing needed
    the result is 0.

    >>> first_after_all(['a', 'c', 'b', 'a'], {'a', 'b'})
    2
    >>> first_after_all(['a'], {'z'})
    -1
    >>> first_after_all([], set())
    0
    """
    missing = set(needed)
    if not missing:
        return 0
    for i, item in enumerate(items):
        missing.discard(item)
        if not missing:
            return i
    return -1


def take_stairs(from_floor: int, to_floor: int, bags: int) -> str:
    """
    Take the stairs for at most two floors up or four floors down, but the lift with more than one bag. Return 'stay'
    if the floors are equal.

    take_stairs(1, 3, 1) == 'stairs'
    take_stairs(5, 1, 2) == 'lift'
    take_stairs(2, 2, 9) == 'stay'
    take_stairs(0, 3, 0) == 'lift'
    """
    if from_floor == to_floor:
        return 'stay'
    if bags > 1:
        return 'lift'
    climb = to_floor - from_floor
    if 0 < climb <= 2 or -4 <= climb < 0:
        return 'stairs'
    return 'lift'


def blank_vowels(word, keep):
    """
    Replace the vowels of a word by '_', except those in keep. The first letter is never replaced.

    >>> blank_vowels('orange', 'a')
    'orang_'
    >>> blank_vowels('', 'a')
    ''
    """
    out = word[:1]
    for c in word[1:]:
        if c in 'aeiou' and c not in keep:
            out += '_'
        else:
            out += c
    return out


def leader_switches(a: List[int], b: List[int]) -> int:
    """
    Two teams score a[i] and b[i] points in period i. Count how often the lead goes from one team to the other (ties
    in between do not matter).

    >>> leader_switches([2, 0, 5], [0, 4, 0])
    2
    >>> leader_switches([1, 0, 1], [0, 1, 0])
    0
    """
    leader = 0
    changes = 0
    difference = 0
    for x, y in zip(a, b):
        difference += x - y
        if difference == 0:
            continue
        now = 1 if difference > 0 else -1
        if leader != 0 and now != leader:
            changes += 1
        leader = now
    return changes


def nearest_open_shop(shops: Dict[str, Tuple[int, bool]]) -> str:
    """
    shops maps a name to (distance, open). Return the nearest open shop, of equal distance the first by name, or
    'home' if none is open.

    nearest_open_shop({'A': (5, True), 'B': (2, False), 'C': (5, True)}) == 'A'
    nearest_open_shop({}) == 'home'
    """
    open_shops = [(distance, name) for name, (distance, is_open) in shops.items() if is_open]
    return min(open_shops)[1] if open_shops else 'home'


def repeat_until_length(parts: list[str], length: int) -> str:
    """
    Join the parts round and round until the text has at least the given length, then cut it. Empty parts are useless;
    if there are no others return ''.

    >>> repeat_until_length(['ab', '', 'c'], 7)
    'abcabca'
    >>> repeat_until_length([''], 3)
    ''
    """
    parts = [p for p in parts if p]
    if not parts:
        return ''
    text = ''
    i = 0
    while len(text) < length:
        text += parts[i % len(parts)]
        i += 1
    return text[:length]


def count_islands_in_row(row: List[int], sea: int) -> int:
    """
    In a row of heights everything that is higher than the sea is land. Count the islands (stretches of land) that do
    not touch an end of the row.

    >>> count_islands_in_row([3, 1, 4, 5, 1, 6, 0], 2)
    2
    >>> count_islands_in_row([5, 5], 1)
    0
    """
    islands = 0
    i = 0
    n = len(row)
    while i < n:
        if row[i] <= sea:
            i += 1
            continue
        start = i
        while i < n and row[i] > sea:
            i += 1
        if start > 0 and i < n:
            islands += 1
    return islands


def greedy_change(paid, price, coins):
    """
    Give change with the given coins, always the largest that fits. Return the list of coins, None if not enough was
    paid, and [] if it cannot be given exactly.

    greedy_change(10, 3, [5, 2, 1]) == [5, 2]
    greedy_change(5, 5, [1]) == []
    greedy_change(10, 9, [5, 2]) == []
    greedy_change(1, 2, [1]) == None
    """
    rest = paid - price
    if rest < 0:
        return None
    given = []
    for coin in sorted(coins, reverse=True):
        while coin <= rest:
            given.append(coin)
            rest -= coin
    return given if rest == 0 else []


def name_tag_sort(names: List[str]) -> List[str]:
    """
    Sort names by their last letter, ignoring case. Names with a digit come last, in the order of the list.

    >>> name_tag_sort(['Kim', 'Eva', 'R2D2', 'BOB'])
    ['Eva', 'BOB', 'Kim', 'R2D2']
    """
    def key(name):
        if any(c.isdigit() for c in name):
            return 1, ''
        return 0, name[-1].lower()

    return sorted(names, key=key)


def only_once_each_side(left: list[int], right: list[int]) -> list[int]:
    """
    Return the numbers that occur exactly once in left and exactly once in right, in the order of left.

    >>> only_once_each_side([4, 1, 1, 7], [7, 4, 1])
    [4, 7]
    >>> only_once_each_side([], [1])
    []
    """
    a, b = Counter(left), Counter(right)
    return [x for x in left if a[x] == 1 and b[x] == 1]


def lamp_colour(load: int, capacity: int) -> str:
    """
    'off' if there is no load, 'green' below 80 percent of the capacity, 'yellow' up to 100 percent and 'red' above. A
    capacity of 0 with any load is 'red'.

    lamp_colour(0, 0) == 'off'
    lamp_colour(79, 100) == 'green'
    lamp_colour(100, 100) == 'yellow'
    lamp_colour(1, 0) == 'red'
    """
    if load == 0:
        return 'off'
    if load > capacity:
        return 'red'
    return 'green' if load * 100 < capacity * 80 else 'yellow'


def exchange_words(sentence: str, a: str, b: str) -> str:
    """
    Exchange the words a and b wherever they stand as whole words. If a equals b nothing changes.

    >>> exchange_words('salt and sugar and salt', 'salt', 'sugar')
    'sugar and salt and sugar'
    >>> exchange_words('', 'x', 'y')
    ''
    """
    swapped = []
    for word in sentence.split():
        if word == a:
            swapped.append(b)
        elif word == b:
            swapped.append(a)
        else:
            swapped.append(word)
    return ' '.join(swapped)


def points_against_par(times, par):
    """
    Each time at or below par gives 3 points, up to 10 above it 1 point, anything else takes 2 away. The points never
    fall below 0 on the way.

    >>> points_against_par([50, 75, 58], 55)
    2
    >>> points_against_par([99, 50], 55)
    3
    """
    points = 0
    for t in times:
        if t <= par:
            points += 3
        elif t <= par + 10:
            points += 1
        else:
            points = max(0, points - 2)
    return points


def middle_of_three_words(a: str, b: str, c: str) -> str:
    """
    Return the word of middle length. If two of the words have the same length return the remaining one, and if all
    three have, return ''.

    middle_of_three_words('a', 'bbb', 'cc') == 'cc'
    middle_of_three_words('aa', 'b', 'cc') == 'b'
    middle_of_three_words('a', 'b', 'c') == ''
    """
    la, lb, lc = len(a), len(b), len(c)
    if la == lb == lc:
        return ''
    if la == lb:
        return c
    if la == lc:
        return b
    if lb == lc:
        return a
    return sorted([a, b, c], key=len)[1]


def drain_cycle(level: int, rate: int, pause: int, minutes: int) -> int:
    """
    A pump drains rate litres per minute, but after each 3 minutes of work it rests for pause minutes. Return the
    level after the minutes; it never goes below 0.

    >>> drain_cycle(100, 10, 2, 6)
    60
    >>> drain_cycle(5, 10, 0, 3)
    0
    >>> drain_cycle(50, 5, 1, 0)
    50
    """
    for minute in range(minutes):
        if minute % (3 + pause) < 3:
            level -= rate
    return max(level, 0)


def list_of_gaps(text: str, mark: str) -> List[int]:
    """
    Return the numbers of characters between each two neighbouring marks in the text. With fewer than two marks return
    [].

    list_of_gaps('*a**bcd*', '*') == [1, 0, 3]
    list_of_gaps('*', '*') == []
    """
    gaps = []
    last = text.find(mark)
    while last != -1:
        following = text.find(mark, last + 1)
        if following == -1:
            break
        gaps.append(following - last - 1)
        last = following
    return gaps


def bigger_letters(a, b):
    """
    Compare two words of the same length letter by letter and write at each place the later letter of the alphabet,
    but '=' where both are equal. Different lengths give None.

    >>> bigger_letters('cat', 'cow')
    '=ow'
    >>> bigger_letters('a', 'ab')
    """
    if len(a) != len(b):
        return None
    return ''.join('=' if x == y else max(x, y) for x, y in zip(a, b))


def worth_of_stack(coins: List[int], hole: int) -> int:
    """
    Coins are stacked; one in hole (every hole-th from the bottom) is false and worth nothing. If hole is not positive
    all are good.

    >>> worth_of_stack([1, 2, 5, 10], 2)
    6
    >>> worth_of_stack([1, 2], 0)
    3
    """
    if hole <= 0:
        return sum(coins)
    return sum(c for i, c in enumerate(coins, start=1) if i % hole)


def missing_hours(worked: dict[str, float], target: float) -> dict[str, float]:
    """
    Return for each person who worked less than the target how many hours are missing. Gaps below a quarter of an hour
    are forgiven.

    >>> missing_hours({'Al': 38, 'Bo': 39.9, 'Cy': 41}, 40)
    {'Al': 2}
    >>> missing_hours({}, 40)
    {}
    """
    return {name: target - hours for name, hours in worked.items() if target - hours >= 0.25}


def rise_then_fall(lst: List[int]) -> Optional[int]:
    """
    If the numbers first rise strictly and then fall strictly (both parts have at least one step) return the index of
    the top, otherwise None.

    rise_then_fall([1, 4, 9, 3]) == 2
    rise_then_fall([1, 2]) == None
    rise_then_fall([3, 1, 2]) == None
    """
    i = 0
    while i + 1 < len(lst) and lst[i] < lst[i + 1]:
        i += 1
    top = i
    while i + 1 < len(lst) and lst[i] > lst[i + 1]:
        i += 1
    if i != len(lst) - 1 or top in (0, len(lst) - 1):
        return None
    return top


def house_sign(number: int, letter: str = '') -> str:
    """
    Write a house sign: the number with two digits at least, then the letter large. Odd numbers get an arrow '<' in
    front, even ones an arrow '>' behind. Numbers below 1 give ''.

    >>> house_sign(7, 'b')
    '<07B'
    >>> house_sign(112)
    '112>'
    >>> house_sign(0)
    ''
    """
    if number < 1:
        return ''
    text = f'{number:02d}{letter.upper()}'
    return '<' + text if number % 2 else text + '>'


def drop_near_duplicates(values, tolerance):
    """
    Return the values without those which lie within the tolerance of any value that was kept before.

    drop_near_duplicates([1.0, 1.4, 3.0, 1.6], 0.5) == [1.0, 3.0, 1.6]
    drop_near_duplicates([], 1) == []
    """
    kept = []
    for v in values:
        if all(abs(v - k) > tolerance for k in kept):
            kept.append(v)
    return kept


def word_battle(a: str, b: str) -> str:
    """
    Letters which are in both words cancel each other, one for one. The word with more letters left wins; return its
    remaining letters in order, or 'draw'.

    >>> word_battle('stone', 'tree')
    'son'
    >>> word_battle('ab', 'cd')
    'draw'
    """
    def rest(word, other):
        pool = list(other)
        left = ''
        for c in word:
            if c in pool:
                pool.remove(c)
            else:
                left += c
        return left

    x, y = rest(a, b), rest(b, a)
    if len(x) == len(y):
        return 'draw'
    return x if len(x) > len(y) else y


def hours_to_shifts(hours: int) -> List[int]:
    """
    Split working hours into shifts of 8. A rest below 4 hours is not worth a shift of its own: it is added to the
    last shift, if there is one.

    hours_to_shifts(21) == [8, 8, 5]
    hours_to_shifts(19) == [8, 11]
    hours_to_shifts(3) == [3]
    hours_to_shifts(0) == []
    """
    full, rest = divmod(hours, 8)
    shifts = [8] * full
    if rest == 0:
        return shifts
    if rest < 4 and shifts:
        shifts[-1] += rest
    else:
        shifts.append(rest)
    return shifts


def signal_strength(bars: int, roaming: bool, plane_mode: bool) -> str:
    """
    Text for the display of a phone: 'plane' in plane mode, 'none' without bars, else one '|' per bar (at most 5),
    with 'R' in front when roaming.

    >>> signal_strength(3, True, False)
    'R|||'
    >>> signal_strength(9, False, False)
    '|||||'
    >>> signal_strength(0, True, False)
    'none'
    >>> signal_strength(4, False, True)
    'plane'
    """
    if plane_mode:
        return 'plane'
    if bars <= 0:
        return 'none'
    text = '|' * min(bars, 5)
    return 'R' + text if roaming else text


def count_resets(readings: list[int]) -> tuple[int, int]:
    """
    A counter goes up, and when it is reset it begins again at a smaller number. Return (number of resets, all that
    was counted in total). After a reset the counter began with 0.

    >>> count_resets([5, 9, 2, 4])
    (1, 8)
    >>> count_resets([7])
    (0, 0)
    """
    resets = 0
    total = 0
    for before, now in zip(readings, readings[1:]):
        if now < before:
            resets += 1
            total += now
        else:
            total += now - before
    return resets, total


def longest_without(text, forbidden):
    """
    Return the longest piece of the text that has no forbidden character in it; the first one if there are several.

    longest_without('ab!cde?f', '!?') == 'cde'
    longest_without('', 'x') == ''
    longest_without('xx', 'x') == ''
    """
    best = current = ''
    for c in text:
        if c in forbidden:
            current = ''
        else:
            current += c
            if len(current) > len(best):
                best = current
    return best


def entries_to_text(pairs: Dict[str, int], least: int) -> str:
    """
    Write the entries with at least the given value as 'name x value', the largest value first and equal ones by name,
    joined by '; '. Values of exactly 1 are left away.

    >>> entries_to_text({'egg': 2, 'ham': 1, 'oil': 2}, 1)
    'egg x 2; oil x 2; ham'
    >>> entries_to_text({'egg': 2}, 3)
    ''
    """
    parts = []
    for name, value in sorted(pairs.items(), key=lambda p: (-p[1], p[0])):
        if value < least:
            continue
        parts.append(name if value == 1 else f'{name} x {value}')
    return '; '.join(parts)


def reorder_by_parity_run(nums: List[int]) -> List[int]:
    """
    Reverse each run of neighbouring even numbers; odd numbers stay at their places.

    reorder_by_parity_run([2, 4, 1, 6, 8, 10]) == [4, 2, 1, 10, 8, 6]
    reorder_by_parity_run([1, 3]) == [1, 3]
    """
    result = []
    run = []
    for n in nums:
        if n % 2 == 0:
            run.insert(0, n)
        else:
            result += run
            run = []
            result.append(n)
    return result + run


def fair_dice(rolls: list[int], sides: int, margin: int) -> bool | None:
    """
    A dice seems fair if the counts of all sides (1 to sides) differ by at most margin. A roll which the dice does not
    have gives None.

    >>> fair_dice([1, 2, 3, 1], 3, 1)
    True
    >>> fair_dice([1, 1, 1], 2, 2)
    False
    >>> fair_dice([7], 6, 1)
    """
    counts = [0] * sides
    for roll in rolls:
        if not 1 <= roll <= sides:
            return None
        counts[roll - 1] += 1
    return max(counts) - min(counts) <= margin


def round_robin_rest(players, match):
    """
    Return the players that do not play in the given match (a tuple of two names), in alphabetical order. If a name of
    the match is no player, or both names are equal, return None.

    round_robin_rest(['Cy', 'Al', 'Bo'], ('Al', 'Cy')) == ['Bo']
    round_robin_rest(['Al'], ('Al', 'Al')) == None
    """
    a, b = match
    if a == b or a not in players or b not in players:
        return None
    return sorted(p for p in players if p not in match)


def stepwise_discount(prices: List[float]) -> float:
    """
    The most expensive thing is paid in full, the second costs 90 percent, the third 80 percent and so on, but none
    less than half. Return the sum, rounded to cents.

    >>> stepwise_discount([10, 20])
    29.0
    >>> stepwise_discount([])
    0
    """
    total = 0
    for i, price in enumerate(sorted(prices, reverse=True)):
        percent = max(100 - 10 * i, 50)
        total += price * percent / 100
    return round(total, 2)


def letter_grid_word(grid: List[str], route: str) -> str:
    """
    Begin in the upper left corner of a grid of letters and collect the letter there; then follow the route of R
    (right) and D (down), collecting each letter. A step that leaves the grid is skipped.

    >>> letter_grid_word(['cat', 'owl'], 'DRR')
    'cowl'
    >>> letter_grid_word(['cat'], 'DR')
    'ca'
    """
    r = c = 0
    word = grid[0][0]
    for step in route:
        if step == 'R' and c + 1 < len(grid[r]):
            c += 1
        elif step == 'D' and r + 1 < len(grid):
            r += 1
        else:
            continue
        word += grid[r][c]
    return word


def overtakes(start: list[str], finish: list[str]) -> dict[str, int]:
    """
    For each racer who finished better than the start place, tell by how many places. Racers who did not finish count
    as out.

    >>> overtakes(['a', 'b', 'c'], ['c', 'a'])
    {'c': 2}
    >>> overtakes([], [])
    {}
    """
    gained = {}
    for place, racer in enumerate(finish):
        before = start.index(racer)
        if place < before:
            gained[racer] = before - place
    return gained


def deal_full_rounds(items: List[str], names: List[str]) -> Dict[str, List[str]]:
    """
    Deal items to the names in turn, but only complete rounds: what is left for an incomplete round goes under 'rest',
    if there is any. Without names everything is rest.

    deal_full_rounds(['a', 'b', 'c'], ['X', 'Y']) == {'X': ['a'], 'Y': ['b'], 'rest': ['c']}
    deal_full_rounds(['a'], []) == {'rest': ['a']}
    deal_full_rounds([], ['X']) == {'X': []}
    """
    shares: Dict[str, List[str]] = {name: [] for name in names}
    rounds = len(items) // len(names) if names else 0
    dealt = rounds * len(names)
    for i in range(dealt):
        shares[names[i % len(names)]].append(items[i])
    if dealt < len(items):
        shares['rest'] = items[dealt:]
    return shares


def shadow_length(hour, height):
    """
    In a game the shadow of a tower is as long as its height at 9 and 15 o'clock, and each hour nearer to noon
    shortens it by a quarter of the height; each hour further away doubles it. At night (before 6 and after 18) it is 0.

    shadow_length(9, 8) -> 8
    shadow_length(11, 8) -> 4.0
    shadow_length(7, 8) -> 32
    shadow_length(20, 8) -> 0
    """
    if hour < 6 or hour > 18:
        return 0
    away = abs(hour - 12)
    if away == 3:
        return height
    if away < 3:
        return height - (3 - away) * height / 4
    return height * 2 ** (away - 3)


def cut_at_word(text: str, limit: int) -> str:
    """
    Cut a text to at most limit characters without cutting a word, and end it with '~' (which counts) if anything was
    cut. If not even one word fits return '~', and '' for a limit below 1.

    >>> cut_at_word('red green blue', 10)
    'red green~'
    >>> cut_at_word('red green', 9)
    'red green'
    >>> cut_at_word('green', 3)
    '~'
    """
    if limit < 1:
        return ''
    if len(text) <= limit:
        return text
    kept = ''
    for word in text.split():
        longer = f'{kept} {word}' if kept else word
        if len(longer) + 1 > limit:
            break
        kept = longer
    return kept + '~'


def binary_street(n: int, k: int) -> List[int]:
    """
    Return all the numbers below n whose binary form has exactly k ones of which no two are side by side.

    binary_street(12, 2) == [5, 9, 10]
    binary_street(4, 0) == [0]
    """
    return [i for i in range(n) if bin(i).count('1') == k and i & (i >> 1) == 0]


def score_hangman(word: str, guesses: str, lives: int) -> str:
    """
    Show a word with '_' for the letters that were not guessed. Wrong guesses cost a life (the same wrong letter only
    once). Without lives return 'lost: ' and the word.

    >>> score_hangman('apple', 'pe', 3)
    '_pp_e'
    >>> score_hangman('apple', 'xyx', 2)
    'lost: apple'
    """
    wrong = {g for g in guesses if g not in word}
    if len(wrong) >= lives:
        return 'lost: ' + word
    return ''.join(c if c in guesses else '_' for c in word)


def water_bottle_price(litres: float, glass: bool) -> float:
    """
    Water costs 0.4 per litre that has been begun, glass bottles a deposit of 0.15 for each litre that has been begun,
    plastic ones 0.25 in all. Nothing costs 0.

    water_bottle_price(1.5, True) == 1.1
    water_bottle_price(3, False) == 1.45
    water_bottle_price(0, True) == 0
    """
    if litres <= 0:
        return 0
    begun = int(litres)
    if begun < litres:
        begun += 1
    deposit = 0.15 * begun if glass else 0.25
    return round(0.4 * begun + deposit, 2)


def case_alternation(s):
    """
    Return the length of the longest piece of a string in which small and capital letters alternate. Other characters
    end a piece.

    >>> case_alternation('aBcDDe')
    4
    >>> case_alternation('a1B')
    1
    >>> case_alternation('')
    0
    """
    best = length = 0
    previous = ''
    for c in s:
        if not c.isalpha():
            length = 0
        elif length and c.isupper() != previous.isupper():
            length += 1
        else:
            length = 1
        previous = c
        best = max(best, length)
    return best


def almost_possible_dishes(pantry: set[str], dishes: dict[str, list[str]]) -> list[str]:
    """
    Return the dishes of which at most one ingredient is missing. Complete ones come first, the others get a '*'; both
    parts are sorted.

    >>> almost_possible_dishes({'egg', 'oil'}, {'omelette': ['egg', 'oil'], 'cake': ['egg', 'nut'], 'tea': ['a', 'b']})
    ['omelette', 'cake*']
    >>> almost_possible_dishes(set(), {})
    []
    """
    complete, almost = [], []
    for dish, parts in dishes.items():
        missing = sum(1 for p in parts if p not in pantry)
        if missing == 0:
            complete.append(dish)
        elif missing == 1:
            almost.append(dish + '*')
    return sorted(complete) + sorted(almost)


def slide_window_text(text: str, width: int, step: int) -> List[str]:
    """
    Show a text in a window of the given width that moves on by step characters, until the end of the text has been
    shown. The last window may be shorter. Width and step must be positive, else [].

    slide_window_text('abcdef', 4, 3) == ['abcd', 'def']
    slide_window_text('ab', 5, 1) == ['ab']
    slide_window_text('ab', 0, 1) == []
    """
    if width < 1 or step < 1:
        return []
    windows = []
    start = 0
    while True:
        windows.append(text[start:start + width])
        if start + width >= len(text):
            break
        start += step
    return windows


def digit_swap_max(n: int) -> int:
    """
    You may exchange the first digit of a positive number with any other digit. Return the largest number that you can
    get; doing nothing is allowed.

    >>> digit_swap_max(2736)
    7236
    >>> digit_swap_max(91)
    91
    """
    digits = list(str(n))
    best = n
    for i in range(1, len(digits)):
        swapped = digits[:]
        swapped[0], swapped[i] = swapped[i], swapped[0]
        best = max(best, int(''.join(swapped)))
    return best


def kettle_log(temps, boiling):
    """
    From the temperatures of a kettle return (minutes until it boiled for the first time, how often it began to boil).
    It begins to boil when it reaches the boiling point from below (or at the start). If it never boils return (-1, 0).

    >>> kettle_log([60, 90, 100, 95, 100], 100)
    (2, 2)
    >>> kettle_log([20], 100)
    (-1, 0)
    """
    first = -1
    begun = 0
    hot = False
    for minute, t in enumerate(temps):
        if t >= boiling and not hot:
            begun += 1
            if first == -1:
                first = minute
        hot = t >= boiling
    return first, begun


def classify_triples(triples: List[Tuple[int, int, int]]) -> Dict[str, int]:
    """
    Count the triples: 'same' if all three are equal, 'steady' if both steps are equal (but not 0), 'pair' if exactly
    two are equal, else 'other'. Only kinds that occur are in the result.

    classify_triples([(1, 1, 1), (1, 3, 5), (2, 2, 9)]) == {'same': 1, 'steady': 1, 'pair': 1}
    classify_triples([(9, 1, 2)]) == {'other': 1}
    classify_triples([]) == {}
    """
    counts: Dict[str, int] = {}
    for a, b, c in triples:
        if a == b == c:
            kind = 'same'
        elif b - a == c - b:
            kind = 'steady'
        elif len({a, b, c}) == 2:
            kind = 'pair'
        else:
            kind = 'other'
        counts[kind] = counts.get(kind, 0) + 1
    return counts


def valid_mix(code: str, letters: int, digits: int) -> str:
    """
    A code must have exactly the given numbers of letters and digits and nothing else, and must not begin with a
    digit. Return 'ok', 'sign' (something else is in it), 'count' or 'start' for the first rule that is broken.

    >>> valid_mix('A7b', 2, 1)
    'ok'
    >>> valid_mix('A-7', 1, 1)
    'sign'
    >>> valid_mix('A77', 2, 1)
    'count'
    >>> valid_mix('7A', 1, 1)
    'start'
    """
    if not all(c.isalnum() for c in code):
        return 'sign'
    found_letters = sum(c.isalpha() for c in code)
    found_digits = sum(c.isdigit() for c in code)
    if (found_letters, found_digits) != (letters, digits):
        return 'count'
    if code[:1].isdigit():
        return 'start'
    return 'ok'


def lowest_common_shift(a: List[int], b: List[int]) -> Optional[int]:
    """
    Return the number that must be added to each element of a to get b, or None if there is no such number. Two empty
    lists have the shift 0.

    lowest_common_shift([1, 5], [4, 8]) == 3
    lowest_common_shift([1, 5], [4, 9]) == None
    lowest_common_shift([], []) == 0
    """
    if len(a) != len(b):
        return None
    shifts = {y - x for x, y in zip(a, b)}
    if len(shifts) > 1:
        return None
    return shifts.pop() if shifts else 0


def evening_plan(films, start, end):
    """
    films maps titles to minutes. Beginning with the shortest, watch films one after the other between start and end
    (minutes), with 10 minutes between two films. Return the titles; films of equal length are taken in alphabetical
    order.

    evening_plan({'Up': 90, 'It': 130, 'Her': 120}, 0, 230) -> ['Up', 'Her']
    evening_plan({'It': 130}, 0, 100) -> []
    """
    watched = []
    clock = start
    for title in sorted(films, key=lambda t: (films[t], t)):
        begin = clock + 10 if watched else clock
        if begin + films[title] > end:
            break
        clock = begin + films[title]
        watched.append(title)
    return watched


def odd_vowel_reverse(sentence: str) -> str:
    """
    Reverse every word that has an odd number of vowels. All spaces stay exactly as they are.

    >>> odd_vowel_reverse('the  lazy dog')
    'eht  lazy god'
    >>> odd_vowel_reverse('tea')
    'tea'
    """
    def turn(word):
        odd = sum(c in 'aeiouy' for c in word.lower()) % 2 == 1
        return word[::-1] if odd else word

    return ' '.join(turn(w) for w in sentence.split(' '))


def last_free_cell(grid: list[str]) -> tuple[int, int] | None:
    """
    Return (row, column) of the last free cell ('.') in reading order whose left neighbour is taken. Cells in the
    first column have no left neighbour and do not count.

    >>> last_free_cell(['#..', '.#.', '...'])
    (1, 2)
    >>> last_free_cell(['..'])
    """
    for r in range(len(grid) - 1, -1, -1):
        for c in range(len(grid[r]) - 1, 0, -1):
            if grid[r][c] == '.' and grid[r][c - 1] != '.':
                return r, c
    return None


def check():
    """Check the examples that are not doctests."""
    assert heavier_half([5, 1, 9, 2]) == 'right'
    assert heavier_half([5, 100, 3]) == 'left'
    assert heavier_half([7]) == 'level'
    assert take_stairs(1, 3, 1) == 'stairs'
    assert take_stairs(5, 1, 2) == 'lift'
    assert take_stairs(2, 2, 9) == 'stay'
    assert take_stairs(0, 3, 0) == 'lift'
    assert nearest_open_shop({'A': (5, True), 'B': (2, False), 'C': (5, True)}) == 'A'
    assert nearest_open_shop({}) == 'home'
    assert greedy_change(10, 3, [5, 2, 1]) == [5, 2]
    assert greedy_change(5, 5, [1]) == []
    assert greedy_change(10, 9, [5, 2]) == []
    assert greedy_change(1, 2, [1]) is None
    assert lamp_colour(0, 0) == 'off'
    assert lamp_colour(79, 100) == 'green'
    assert lamp_colour(100, 100) == 'yellow'
    assert lamp_colour(1, 0) == 'red'
    assert middle_of_three_words('a', 'bbb', 'cc') == 'cc'
    assert middle_of_three_words('aa', 'b', 'cc') == 'b'
    assert middle_of_three_words('a', 'b', 'c') == ''
    assert list_of_gaps('*a**bcd*', '*') == [1, 0, 3]
    assert list_of_gaps('*', '*') == []
    assert rise_then_fall([1, 4, 9, 3]) == 2
    assert rise_then_fall([1, 2]) is None
    assert rise_then_fall([3, 1, 2]) is None
    assert drop_near_duplicates([1.0, 1.4, 3.0, 1.6], 0.5) == [1.0, 3.0, 1.6]
    assert drop_near_duplicates([], 1) == []
    assert hours_to_shifts(21) == [8, 8, 5]
    assert hours_to_shifts(19) == [8, 11]
    assert hours_to_shifts(3) == [3]
    assert hours_to_shifts(0) == []
    assert longest_without('ab!cde?f', '!?') == 'cde'
    assert longest_without('', 'x') == ''
    assert longest_without('xx', 'x') == ''
    assert reorder_by_parity_run([2, 4, 1, 6, 8, 10]) == [4, 2, 1, 10, 8, 6]
    assert reorder_by_parity_run([1, 3]) == [1, 3]
    assert round_robin_rest(['Cy', 'Al', 'Bo'], ('Al', 'Cy')) == ['Bo']
    assert round_robin_rest(['Al'], ('Al', 'Al')) is None
    assert deal_full_rounds(['a', 'b', 'c'], ['X', 'Y']) == {'X': ['a'], 'Y': ['b'], 'rest': ['c']}
    assert deal_full_rounds(['a'], []) == {'rest': ['a']}
    assert deal_full_rounds([], ['X']) == {'X': []}
    assert shadow_length(9, 8) == 8
    assert shadow_length(11, 8) == 4.0
    assert shadow_length(7, 8) == 32
    assert shadow_length(20, 8) == 0
    assert binary_street(12, 2) == [5, 9, 10]
    assert binary_street(4, 0) == [0]
    assert water_bottle_price(1.5, True) == 1.1
    assert water_bottle_price(3, False) == 1.45
    assert water_bottle_price(0, True) == 0
    assert slide_window_text('abcdef', 4, 3) == ['abcd', 'def']
    assert slide_window_text('ab', 5, 1) == ['ab']
    assert slide_window_text('ab', 0, 1) == []
    assert classify_triples([(1, 1, 1), (1, 3, 5), (2, 2, 9)]) == {'same': 1, 'steady': 1, 'pair': 1}
    assert classify_triples([(9, 1, 2)]) == {'other': 1}
    assert classify_triples([]) == {}
    assert lowest_common_shift([1, 5], [4, 8]) == 3
    assert lowest_common_shift([1, 5], [4, 9]) is None
    assert lowest_common_shift([], []) == 0
    assert evening_plan({'Up': 90, 'It': 130, 'Her': 120}, 0, 230) == ['Up', 'Her']
    assert evening_plan({'It': 130}, 0, 100) == []
