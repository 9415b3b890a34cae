"""Ascending against descending, larger against smaller, encode against decode, and other opposite branches."""

from typing import Dict, List, Tuple


def sort_runs_by_sign(values: List[int]) -> List[int]:
    """
    Return the positive values in ascending order, followed by the negative values in descending order.
    Zeros are left out.

    sort_runs_by_sign([3, -1, 0, 2, -5]) == [2, 3, -1, -5]
    sort_runs_by_sign([0]) == []
    """
    positive = [v for v in values if v > 0]
    negative = [v for v in values if v < 0]
    positive.sort()
    negative.sort(reverse=True)
    return positive + negative


def order_kind(values: List[int]) -> str:
    """Name the order of a list: 'rising' if every value is larger than the one before, 'falling' if every value is
    smaller, 'mixed' otherwise. Lists with fewer than two values are 'short'.

    >>> order_kind([1, 4, 9])
    'rising'
    >>> order_kind([5, 2])
    'falling'
    >>> order_kind([1, 1, 2])
    'mixed'
    >>> order_kind([8])
    'short'
    """
    if len(values) < 2:
        return 'short'
    pairs = list(zip(values, values[1:]))
    if all(a < b for a, b in pairs):
        return 'rising'
    if all(a > b for a, b in pairs):
        return 'falling'
    return 'mixed'


def rows_up_rows_down(table: List[List[int]]) -> List[List[int]]:
    """
    Sort each row of a table: the rows with an even index ascending, those with an odd index descending.

    rows_up_rows_down([[3, 1, 2], [3, 1, 2], [9, 8]]) ➞ [[1, 2, 3], [3, 2, 1], [8, 9]]
    """
    result = []
    for i, row in enumerate(table):
        if i % 2 == 0:
            result.append(sorted(row))
        else:
            result.append(sorted(row, reverse=True))
    return result


def mountain_arrangement(values: List[int]) -> List[int]:
    """
    Write a function that arranges the values like a mountain. Sort them; the values at the even places of the
    sorted list go up on the left side, those at the odd places come down on the right side.

    mountain_arrangement([4, 1, 3, 2, 5]) == [1, 3, 5, 4, 2]
    mountain_arrangement([]) == []
    """
    ordered = sorted(values)
    left = ordered[0::2]
    right = ordered[1::2]
    right.reverse()
    return left + right


def valley_arrangement(values: List[int]) -> List[int]:
    """
    Arrange the values like a valley: take them from the largest to the smallest and put them in turn
    into the left part (first) and the right part. The left part falls, the right part rises.

    valley_arrangement([4, 1, 3, 2, 5]) == [5, 3, 1, 2, 4]
    valley_arrangement([7, 8]) == [8, 7]
    """
    left: List[int] = []
    right: List[int] = []
    for i, v in enumerate(sorted(values, reverse=True)):
        if i % 2 == 0:
            left.append(v)
        else:
            right.insert(0, v)
    return left + right


def rank_up_or_down(scores: List[int], low_is_good: bool) -> List[int]:
    """Give every score its place, starting with 1. When low_is_good, the place is one more than the number of lower
    scores; otherwise it is one more than the number of higher scores.

    >>> rank_up_or_down([30, 10, 20], True)
    [3, 1, 2]
    >>> rank_up_or_down([30, 10, 20, 30], False)
    [1, 4, 3, 1]
    """
    places = []
    for score in scores:
        if low_is_good:
            better = sum(1 for other in scores if other < score)
        else:
            better = sum(1 for other in scores if other > score)
        places.append(better + 1)
    return places


def insert_either_order(values: List[int], x: int) -> List[int]:
    """
    The list is sorted either ascending or descending (at least two different values). Return a new list with x put
    in at the right place.

    insert_either_order([1, 4, 9], 5) == [1, 4, 5, 9]
    insert_either_order([9, 4, 1], 5) == [9, 5, 4, 1]
    """
    i = 0
    if values[0] < values[-1]:
        while i < len(values) and values[i] < x:
            i += 1
    else:
        while i < len(values) and values[i] > x:
            i += 1
    return values[:i] + [x] + values[i:]


def digits_up_then_down(number: int) -> Tuple[int, int]:
    """
    Build two numbers from the digits of a positive number: one with the digits in ascending order and one
    with the digits in descending order. Leading zeros vanish.

    digits_up_then_down(5203) ➞ (235, 5320)
    """
    digits = sorted(str(number))
    ascending = int(''.join(digits))
    descending = int(''.join(reversed(digits)))
    return ascending, descending


def count_rising_falling_triples(values: List[int]) -> Tuple[int, int]:
    """Count the triples of neighbouring values that rise strictly, and those that fall strictly.

    >>> count_rising_falling_triples([1, 2, 3, 2, 1, 0])
    (1, 2)
    """
    rising = falling = 0
    for a, b, c in zip(values, values[1:], values[2:]):
        if a < b < c:
            rising += 1
        elif a > b > c:
            falling += 1
    return rising, falling


def flip_falling_runs(values: List[int]) -> List[int]:
    """
    Cut a list into its strictly falling runs and turn every run around.

    flip_falling_runs([3, 2, 1, 5, 4]) == [1, 2, 3, 4, 5]
    flip_falling_runs([1, 2, 2]) == [1, 2, 2]
    """
    result: List[int] = []
    run: List[int] = []
    for v in values:
        if run and v >= run[-1]:
            result.extend(reversed(run))
            run = [v]
        else:
            run.append(v)
    result.extend(reversed(run))
    return result


def heating_switch_states(readings: List[int], low: int, high: int) -> List[str]:
    """
    A heating is off at first. A reading under low switches it on, a reading over high switches it off, and any other
    reading leaves it as it is. Return its state after every reading.

    heating_switch_states([20, 15, 19, 23, 20], 17, 22) == ['off', 'on', 'on', 'off', 'off']
    """
    state = 'off'
    states = []
    for reading in readings:
        if reading < low:
            state = 'on'
        elif reading > high:
            state = 'off'
        states.append(state)
    return states


def pump_level(level: int, hours: List[str], capacity: int) -> List[int]:
    """Each hour a pump fills in 4 litres ('fill') or takes out 3 litres ('drain'), or it rests. The level never goes
    over the capacity or under 0. Return the level after every hour.

    >>> pump_level(5, ['fill', 'fill', 'rest', 'drain'], 10)
    [9, 10, 10, 7]
    """
    levels = []
    for hour in hours:
        if hour == 'fill':
            level = min(capacity, level + 4)
        elif hour == 'drain':
            level = max(0, level - 3)
        levels.append(level)
    return levels


def double_or_step_back(n: int, plan: str) -> int:
    """
    Follow a plan of the letters d (double), h (halve, rounding down), a (add one) and s (subtract one).

    double_or_step_back(5, 'dsh') ➞ 4
    double_or_step_back(0, 'aad') ➞ 4
    """
    for letter in plan:
        if letter == 'd':
            n *= 2
        elif letter == 'h':
            n //= 2
        elif letter == 'a':
            n += 1
        elif letter == 's':
            n -= 1
    return n


def staircase_code(text: str, decode: bool) -> str:
    """
    Encode small letters by moving the first character 1 place forward in the alphabet, the second 2 places, and so
    on (cyclically), or decode them by moving them back. Other characters stay but are counted.

    staircase_code('abz!a', False) == 'bdc!f'
    staircase_code('bdc!f', True) == 'abz!a'
    """
    alphabet = 'abcdefghijklmnopqrstuvwxyz'
    result = ''
    for step, ch in enumerate(text, start=1):
        if ch not in alphabet:
            result += ch
        elif decode:
            result += alphabet[(alphabet.index(ch) - step) % 26]
        else:
            result += alphabet[(alphabet.index(ch) + step) % 26]
    return result


def wrap_or_unwrap(word: str, left: str, right: str) -> str:
    """If a word is already enclosed by left and right, take them off; otherwise put them around it. Both are
    single characters.

    >>> wrap_or_unwrap('(day)', '(', ')')
    'day'
    >>> wrap_or_unwrap('day', '(', ')')
    '(day)'
    """
    if len(word) >= 2 and word[0] == left and word[-1] == right:
        return word[1:-1]
    return left + word + right


def celsius_or_fahrenheit(reading: str) -> str:
    """
    Convert a reading like '20C' into Fahrenheit and a reading like '68F' into Celsius. The result is rounded to a
    whole number and gets its letter.

    celsius_or_fahrenheit('20C') == '68F'
    celsius_or_fahrenheit('50F') == '10C'
    """
    value = float(reading[:-1])
    unit = reading[-1]
    if unit == 'C':
        return str(round(value * 9 / 5 + 32)) + 'F'
    return str(round((value - 32) * 5 / 9)) + 'C'


def toggle_lists(active: List[str], inactive: List[str], name: str) -> Tuple[List[str], List[str]]:
    """
    Move a name to the end of the other list: an active one becomes inactive and the other way round. A name
    in neither list becomes active. Return both lists; the given ones are not changed.

    toggle_lists(['a', 'b'], ['c'], 'a') == (['b'], ['c', 'a'])
    toggle_lists(['a'], ['c'], 'c') == (['a', 'c'], [])
    toggle_lists([], ['c'], 'd') == (['d'], ['c'])
    """
    on, off = active[:], inactive[:]
    if name in on:
        on.remove(name)
        off.append(name)
    else:
        if name in off:
            off.remove(name)
        on.append(name)
    return on, off


def compare_piles(first: List[int], second: List[int]) -> Tuple[int, int]:
    """
    Two players turn over their cards one by one. The player with the higher card takes both cards, with equal cards
    each takes one. Return how many cards each of them has taken.

    compare_piles([5, 2, 9], [3, 8, 9]) ➞ (3, 3)
    compare_piles([7, 7], [1, 2]) ➞ (4, 0)
    """
    won_first = won_second = 0
    for a, b in zip(first, second):
        if a > b:
            won_first += 2
        elif b > a:
            won_second += 2
        else:
            won_first += 1
            won_second += 1
    return won_first, won_second


def battle_health(a: int, b: int, rounds: List[Tuple[str, int]]) -> str:
    """Two fighters A and B have a and b points. In a round ('A', n) fighter A hits and B loses n points; in a round
    ('B', n) it is A who loses them. Return the winner as soon as the other has no points left, else 'none'.

    >>> battle_health(5, 6, [('A', 4), ('B', 2), ('A', 3), ('B', 9)])
    'A'
    >>> battle_health(5, 6, [('B', 4)])
    'none'
    """
    for attacker, points in rounds:
        if attacker == 'A':
            b -= points
            if b <= 0:
                return 'A'
        else:
            a -= points
            if a <= 0:
                return 'B'
    return 'none'


def rope_mark_winner(left: List[int], right: List[int], reach: int) -> str:
    """
    A rope mark starts at 0. In every second the difference of the pulls moves it to the stronger team: left pulls it
    into the negative, right into the positive. Return 'left' or 'right' when the mark gets to -reach or
    reach (or beyond), or 'draw' if this never happens.

    rope_mark_winner([3, 5, 5], [4, 2, 1], 5) == 'left'
    rope_mark_winner([1], [2], 5) == 'draw'
    """
    mark = 0
    for pull_left, pull_right in zip(left, right):
        mark += pull_right - pull_left
        if mark <= -reach:
            return 'left'
        if mark >= reach:
            return 'right'
    return 'draw'


def piece_on_slides(rolls: List[int], ladders: Dict[int, int], snakes: Dict[int, int]) -> int:
    """
    A piece starts on field 0 and moves by each roll. On the foot of a ladder it goes up to the
    ladder's end, on the head of a snake it goes down to its tail. Return the final field.

    piece_on_slides([3, 4, 2], {3: 10}, {14: 6}) == 8
    piece_on_slides([1, 1], {}, {2: 0}) == 0
    """
    field = 0
    for roll in rolls:
        field += roll
        if field in ladders:
            field = ladders[field]
        elif field in snakes:
            field = snakes[field]
    return field


def odd_up_even_down(numbers: List[int]) -> List[int]:
    """
    Move each odd number up to the next multiple of 10 and each even number down to the previous one.
    A multiple of 10 stays.

    odd_up_even_down([13, 18, 20, 5]) ➞ [20, 10, 20, 10]
    """
    result = []
    for n in numbers:
        if n % 2 == 1:
            result.append(n + (10 - n % 10))
        else:
            result.append(n - n % 10)
    return result


def round_prices(prices: List[int], rounding: str) -> List[int]:
    """Round prices in cents to multiples of 5: 'up' takes the next multiple, 'down' the previous one, and any other
    word the nearest one.

    >>> round_prices([12, 15, 18], 'up')
    [15, 15, 20]
    >>> round_prices([12, 15, 18], 'down')
    [10, 15, 15]
    >>> round_prices([12, 15, 18], 'near')
    [10, 15, 20]
    """
    if rounding == 'up':
        return [(p + 4) // 5 * 5 for p in prices]
    if rounding == 'down':
        return [p // 5 * 5 for p in prices]
    return [(p + 2) // 5 * 5 for p in prices]


def filter_by_comparison(values: List[int], condition: str) -> List[int]:
    """
    Keep the values that meet a condition like '> 5', '< 5', '>= 5', '<= 5' or '= 5'.

    filter_by_comparison([3, 5, 8], '>= 5') == [5, 8]
    filter_by_comparison([3, 5, 8], '< 5') == [3]
    filter_by_comparison([3, 5, 8], '= 8') == [8]
    """
    sign, text = condition.split()
    bound = int(text)
    if sign == '>':
        return [v for v in values if v > bound]
    if sign == '<':
        return [v for v in values if v < bound]
    if sign == '>=':
        return [v for v in values if v >= bound]
    if sign == '<=':
        return [v for v in values if v <= bound]
    return [v for v in values if v == bound]


def in_both_or_one(a: List[int], b: List[int]) -> Tuple[List[int], List[int]]:
    """
    Return the sorted values that two lists have in common, and the sorted values that
    are in exactly one of the lists.

    in_both_or_one([1, 2, 3], [3, 4, 1]) == ([1, 3], [2, 4])
    in_both_or_one([], [2]) == ([], [2])
    """
    both, single = [], []
    for v in sorted(set(a) | set(b)):
        if v in a and v in b:
            both.append(v)
        else:
            single.append(v)
    return both, single


def hours_credit(days: List[float], norm: float) -> Tuple[float, float]:
    """Return the overtime (hours above the norm, summed over all the days) and the missing time (hours below it).

    >>> hours_credit([9.0, 7.5, 8.0, 10.0], 8.0)
    (3.0, 0.5)
    """
    overtime = 0.0
    missing = 0.0
    for hours in days:
        if hours > norm:
            overtime += hours - norm
        elif hours < norm:
            missing += norm - hours
    return overtime, missing


def spend_or_save(incomes: List[int], costs: List[int]) -> Tuple[int, int]:
    """
    Month by month, what is left of the income pays back debts first and goes into savings after that. A loss is
    taken from the savings first and becomes debt after that. Return (savings, debt) at the end.

    spend_or_save([10, 5, 9], [4, 15, 3]) ➞ (2, 0)
    spend_or_save([1], [4]) ➞ (0, 3)
    """
    savings = debt = 0
    for income, cost in zip(incomes, costs):
        rest = income - cost
        if rest >= 0:
            paid = min(rest, debt)
            debt -= paid
            savings += rest - paid
        else:
            taken = min(-rest, savings)
            savings -= taken
            debt += -rest - taken
    return savings, debt


def uphill_speed(heights: List[int], flat: int) -> int:
    """
    Walking one part of a path takes flat minutes. A part that goes up takes 2 extra minutes for each
    metre, a part that goes down saves 1 minute for each metre, but no part takes less than 1 minute.

    uphill_speed([0, 3, 1, 1], 5) == 19
    uphill_speed([9, 0], 5) == 1
    """
    minutes = 0
    for a, b in zip(heights, heights[1:]):
        if b > a:
            minutes += flat + 2 * (b - a)
        elif b < a:
            minutes += max(1, flat - (a - b))
        else:
            minutes += flat
    return minutes


def open_and_close_counts(text: str) -> Dict[str, int]:
    """
    Count the opening brackets of any kind, the closing brackets of any kind, and the deepest nesting.

    open_and_close_counts('f(a[1], (b))') == {'open': 3, 'close': 3, 'depth': 2}
    open_and_close_counts('x)') == {'open': 0, 'close': 1, 'depth': 0}
    """
    opened = closed = depth = 0
    for ch in text:
        if ch in '([{':
            opened += 1
        elif ch in ')]}':
            closed += 1
        depth = max(depth, opened - closed)
    return {'open': opened, 'close': closed, 'depth': depth}


def surplus_brackets(text: str) -> str:
    """Return '(' repeated for each bracket that is never closed and ')' repeated for each that was never opened, the
    closing ones first.

    >>> surplus_brackets('())(')
    ')('
    >>> surplus_brackets('(a(b)')
    '('
    >>> surplus_brackets('()')
    ''
    """
    waiting = 0
    stray = 0
    for ch in text:
        if ch == '(':
            waiting += 1
        elif ch == ')':
            if waiting > 0:
                waiting -= 1
            else:
                stray += 1
    return ')' * stray + '(' * waiting


def caps_lock(keys: List[str]) -> str:
    """
    Keys are pressed one after the other. 'LOCK' switches capitals on or off, 'BACK' deletes the last character
    (if any), and every other key writes its character.

    caps_lock(['a', 'LOCK', 'b', 'c', 'BACK', 'LOCK', 'd']) == 'aBd'
    caps_lock(['BACK', 'x']) == 'x'
    """
    text = ''
    capitals = False
    for key in keys:
        if key == 'LOCK':
            capitals = not capitals
        elif key == 'BACK':
            text = text[:-1]
        elif capitals:
            text += key.upper()
        else:
            text += key.lower()
    return text


def cursor_typing(keys: str) -> str:
    """
    Type letters at a cursor. '<' moves the cursor one place to the left and '>' one place to the right, as
    far as there is text.

    cursor_typing('ac<b') ➞ 'abc'
    cursor_typing('<x>y') ➞ 'xy'
    """
    left, right = '', ''
    for key in keys:
        if key == '<':
            if left:
                right = left[-1] + right
                left = left[:-1]
        elif key == '>':
            if right:
                left = left + right[0]
                right = right[1:]
        else:
            left += key
    return left + right


def age_bands(ages: List[int]) -> Dict[str, int]:
    """
    You are given ages. Count the children (under 12), the teens (12 to 17), the adults (18 to 64) and the
    seniors (65 and over).

    age_bands([11, 12, 17, 18, 64, 65]) == {'child': 1, 'teen': 2, 'adult': 2, 'senior': 1}
    """
    bands = {'child': 0, 'teen': 0, 'adult': 0, 'senior': 0}
    for age in ages:
        if age < 12:
            bands['child'] += 1
        elif age < 18:
            bands['teen'] += 1
        elif age < 65:
            bands['adult'] += 1
        else:
            bands['senior'] += 1
    return bands


def even_index_sum_odd_index_product(values: List[int]) -> Tuple[int, int]:
    """Return the sum of the values at even indices and the product of the values at odd indices (1 if none).

    >>> even_index_sum_odd_index_product([1, 2, 3, 4])
    (4, 8)
    >>> even_index_sum_odd_index_product([])
    (0, 1)
    """
    total = 0
    product = 1
    for i, v in enumerate(values):
        if i % 2 == 0:
            total += v
        else:
            product *= v
    return total, product


def cuts_until_equal(a: int, b: int) -> Tuple[int, int]:
    """
    Two ropes have positive whole lengths. As long as they differ, the length of the shorter rope is cut off from the
    longer one. Return how often the first rope is cut and how often the second.

    cuts_until_equal(12, 18) == (1, 1)
    cuts_until_equal(7, 3) == (2, 2)
    """
    cuts_a = cuts_b = 0
    while a != b:
        if a > b:
            a -= b
            cuts_a += 1
        else:
            b -= a
            cuts_b += 1
    return cuts_a, cuts_b


def count_smaller_larger_neighbours(grid: List[List[int]], r: int, c: int) -> Tuple[int, int]:
    """
    Among the up to four direct neighbours of the cell (r, c), count those that are smaller than it and
    those that are larger.

    count_smaller_larger_neighbours([[1, 9, 2], [4, 5, 5], [7, 3, 8]], 1, 1) ➞ (2, 1)
    count_smaller_larger_neighbours([[1, 9], [4, 5]], 0, 0) ➞ (0, 2)
    """
    smaller = larger = 0
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        y, x = r + dr, c + dc
        if 0 <= y < len(grid) and 0 <= x < len(grid[0]):
            if grid[y][x] < grid[r][c]:
                smaller += 1
            elif grid[y][x] > grid[r][c]:
                larger += 1
    return smaller, larger


def shift_rows_in_turn(rows: List[List[int]]) -> List[List[int]]:
    """Shift each row cyclically by one place: rows with a sum over 10 to the right, all others to the left.

    >>> shift_rows_in_turn([[1, 2, 3], [7, 8, 9]])
    [[2, 3, 1], [9, 7, 8]]
    """
    shifted = []
    for row in rows:
        if sum(row) > 10:
            shifted.append(row[-1:] + row[:-1])
        else:
            shifted.append(row[1:] + row[:1])
    return shifted


def longest_balanced_days(wet: str) -> int:
    """
    In a string of 'w' (wet) and 'd' (dry) days, find the length of the longest stretch with as many wet as dry days.

    longest_balanced_days('wwdwd') == 4
    longest_balanced_days('ww') == 0
    """
    first_at = {0: 0}
    balance = 0
    best = 0
    for i, day in enumerate(wet, start=1):
        if day == 'w':
            balance += 1
        else:
            balance -= 1
        if balance in first_at:
            best = max(best, i - first_at[balance])
        else:
            first_at[balance] = i
    return best


def day_or_night_cost(day: List[int], night: List[int], change: int) -> Tuple[int, int]:
    """
    Job i costs day[i] by day and night[i] by night. Changing from day to night or back between two jobs costs change
    in addition. Return the least total cost if the last job is done by day, and if it is done by night.

    day_or_night_cost([3, 9, 4], [5, 2, 8], 1) == (11, 14)
    day_or_night_cost([2], [6], 3) == (2, 6)
    """
    by_day = day[0]
    by_night = night[0]
    for d, n in zip(day[1:], night[1:]):
        new_day = d + min(by_day, by_night + change)
        new_night = n + min(by_night, by_day + change)
        by_day, by_night = new_day, new_night
    return by_day, by_night


def streak_scores(values: List[int]) -> Tuple[int, int]:
    """
    The first rising step in a row scores 1, the next one directly after it 2, and so on; falling steps score in the
    same way for themselves. A level step ends both rows. Return (score for rising, score for falling).

    streak_scores([1, 4, 6, 3, 5]) ➞ (4, 1)
    streak_scores([5, 2, 1, 1, 0]) ➞ (0, 4)
    """
    rising = falling = 0
    up = down = 0
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            up, down = up + 1, 0
            rising += up
        elif values[i] < values[i - 1]:
            up, down = 0, down + 1
            falling += down
        else:
            up = down = 0
    return rising, falling


def pick_by_flag(words: List[str], flags: str) -> Tuple[str, str]:
    """Flags are a string of the same length as the list. Words with flag '1' are joined by spaces, words with flag
    '0' by hyphens.

    >>> pick_by_flag(['one', 'two', 'six', 'ten'], '1001')
    ('one ten', 'two-six')
    """
    chosen = [word for word, flag in zip(words, flags) if flag == '1']
    others = [word for word, flag in zip(words, flags) if flag == '0']
    return ' '.join(chosen), '-'.join(others)


def smaller_first_pairs(pairs: List[Tuple[int, int]]) -> Tuple[List[int], List[int]]:
    """
    From every pair put the smaller number into the first list and the larger number into the second list.
    Pairs of equal numbers are skipped.

    smaller_first_pairs([(4, 1), (2, 2), (3, 8)]) == ([1, 3], [4, 8])
    """
    small = []
    large = []
    for a, b in pairs:
        if a < b:
            small.append(a)
            large.append(b)
        elif a > b:
            small.append(b)
            large.append(a)
    return small, large


def stairs_or_lift(floors: List[int], limit: int) -> Tuple[int, int]:
    """
    Somebody visits floors one after the other, starting at floor 0. A way of at most limit floors is walked, a longer
    one is ridden. Return the number of floors walked and the number of floors ridden.

    stairs_or_lift([2, 9, 8, 0], 3) == (3, 15)
    """
    walked = ridden = 0
    here = 0
    for floor in floors:
        way = abs(floor - here)
        if way <= limit:
            walked += way
        else:
            ridden += way
        here = floor
    return walked, ridden


def max_index_or_min_index(values: List[int], largest: bool = True) -> int:
    """Return the index of the largest value, or of the smallest one if largest is False. The first of equal
    values wins; an empty list gives -1.

    >>> max_index_or_min_index([4, 9, 1, 9])
    1
    >>> max_index_or_min_index([4, 9, 1, 9], largest=False)
    2
    >>> max_index_or_min_index([])
    -1
    """
    if not values:
        return -1
    best = 0
    for i in range(1, len(values)):
        if largest and values[i] > values[best]:
            best = i
        if not largest and values[i] < values[best]:
            best = i
    return best


def check():
    assert sort_runs_by_sign([3, -1, 0, 2, -5]) == [2, 3, -1, -5]
    assert sort_runs_by_sign([0]) == []
    assert rows_up_rows_down([[3, 1, 2], [3, 1, 2], [9, 8]]) == [[1, 2, 3], [3, 2, 1], [8, 9]]
    assert mountain_arrangement([4, 1, 3, 2, 5]) == [1, 3, 5, 4, 2]
    assert mountain_arrangement([]) == []
    assert valley_arrangement([4, 1, 3, 2, 5]) == [5, 3, 1, 2, 4]
    assert valley_arrangement([7, 8]) == [8, 7]
    assert insert_either_order([1, 4, 9], 5) == [1, 4, 5, 9]
    assert insert_either_order([9, 4, 1], 5) == [9, 5, 4, 1]
    assert digits_up_then_down(5203) == (235, 5320)
    assert flip_falling_runs([3, 2, 1, 5, 4]) == [1, 2, 3, 4, 5]
    assert flip_falling_runs([1, 2, 2]) == [1, 2, 2]
    assert heating_switch_states([20, 15, 19, 23, 20], 17, 22) == ['off', 'on', 'on', 'off', 'off']
    assert double_or_step_back(5, 'dsh') == 4
    assert double_or_step_back(0, 'aad') == 4
    assert staircase_code('abz!a', False) == 'bdc!f'
    assert staircase_code('bdc!f', True) == 'abz!a'
    assert celsius_or_fahrenheit('20C') == '68F'
    assert celsius_or_fahrenheit('50F') == '10C'
    assert toggle_lists(['a', 'b'], ['c'], 'a') == (['b'], ['c', 'a'])
    assert toggle_lists(['a'], ['c'], 'c') == (['a', 'c'], [])
    assert toggle_lists([], ['c'], 'd') == (['d'], ['c'])
    assert compare_piles([5, 2, 9], [3, 8, 9]) == (3, 3)
    assert compare_piles([7, 7], [1, 2]) == (4, 0)
    assert rope_mark_winner([3, 5, 5], [4, 2, 1], 5) == 'left'
    assert rope_mark_winner([1], [2], 5) == 'draw'
    assert piece_on_slides([3, 4, 2], {3: 10}, {14: 6}) == 8
    assert piece_on_slides([1, 1], {}, {2: 0}) == 0
    assert odd_up_even_down([13, 18, 20, 5]) == [20, 10, 20, 10]
    assert filter_by_comparison([3, 5, 8], '>= 5') == [5, 8]
    assert filter_by_comparison([3, 5, 8], '< 5') == [3]
    assert filter_by_comparison([3, 5, 8], '= 8') == [8]
    assert in_both_or_one([1, 2, 3], [3, 4, 1]) == ([1, 3], [2, 4])
    assert in_both_or_one([], [2]) == ([], [2])
    assert spend_or_save([10, 5, 9], [4, 15, 3]) == (2, 0)
    assert spend_or_save([1], [4]) == (0, 3)
    assert uphill_speed([0, 3, 1, 1], 5) == 19
    assert uphill_speed([9, 0], 5) == 1
    assert open_and_close_counts('f(a[1], (b))') == {'open': 3, 'close': 3, 'depth': 2}
    assert open_and_close_counts('x)') == {'open': 0, 'close': 1, 'depth': 0}
    assert caps_lock(['a', 'LOCK', 'b', 'c', 'BACK', 'LOCK', 'd']) == 'aBd'
    assert caps_lock(['BACK', 'x']) == 'x'
    assert cursor_typing('ac<b') == 'abc'
    assert cursor_typing('<x>y') == 'xy'
    assert age_bands([11, 12, 17, 18, 64, 65]) == {'child': 1, 'teen': 2, 'adult': 2, 'senior': 1}
    assert cuts_until_equal(12, 18) == (1, 1)
    assert cuts_until_equal(7, 3) == (2, 2)
    assert count_smaller_larger_neighbours([[1, 9, 2], [4, 5, 5], [7, 3, 8]], 1, 1) == (2, 1)
    assert count_smaller_larger_neighbours([[1, 9], [4, 5]], 0, 0) == (0, 2)
    assert longest_balanced_days('wwdwd') == 4
    assert longest_balanced_days('ww') == 0
    assert day_or_night_cost([3, 9, 4], [5, 2, 8], 1) == (11, 14)
    assert day_or_night_cost([2], [6], 3) == (2, 6)
    assert streak_scores([1, 4, 6, 3, 5]) == (4, 1)
    assert streak_scores([5, 2, 1, 1, 0]) == (0, 4)
    assert smaller_first_pairs([(4, 1), (2, 2), (3, 8)]) == ([1, 3], [4, 8])
    assert stairs_or_lift([2, 9, 8, 0], 3) == (3, 15)
