"""Short tasks on dice, scores and games with numbers, number words, counting rules, steps and mixed arithmetic."""

from collections import Counter
from itertools import product
from typing import Dict, List, Optional, Tuple


def dice_pair_bonus(dice: List[int]) -> int:
    """
    The score is the sum of the dice. Every number that is shown by exactly two dice gives 10 points more, and if all
    dice are equal (at least three dice) the sum is tripled instead.

    >>> dice_pair_bonus([2, 2, 5])
    19
    >>> dice_pair_bonus([4, 4, 4])
    36
    >>> dice_pair_bonus([])
    0
    """
    total = sum(dice)
    if len(dice) >= 3 and len(set(dice)) == 1:
        return 3 * total
    for count in Counter(dice).values():
        if count == 2:
            total += 10
    return total


def keep_best_dice(rolls, keep, drop_ones):
    """
    Add the highest `keep` dice of the roll; if drop_ones is set, ones are taken out before.

    keep_best_dice([1, 5, 3, 1], 2, False) == 8
    keep_best_dice([1, 1, 3], 2, True) == 3
    """
    if drop_ones:
        rolls = [r for r in rolls if r != 1]
    return sum(sorted(rolls)[-keep:])


def exploding_die(rolls: list[int], sides: int) -> int:
    """
    A die that shows its highest number is thrown again and the numbers are added. Take the numbers from the list in
    turn and return the total of one turn.

    exploding_die([6, 6, 2, 5], 6) == 14
    exploding_die([3, 6], 6) == 3
    exploding_die([], 6) == 0
    """
    total = 0
    for r in rolls:
        total += r
        if r != sides:
            break
    return total


def sum_distribution(sides: List[int]) -> Dict[int, int]:
    """ Throw dice with the given numbers of sides. Map every sum to the number of ways to get it, in rising order.
    >>> sum_distribution([2, 3])
    {2: 1, 3: 2, 4: 2, 5: 1}
    >>> sum_distribution([])
    {0: 1}
    """
    ways = {0: 1}
    for n in sides:
        nxt = {}
        for total, count in ways.items():
            for face in range(1, n + 1):
                nxt[total + face] = nxt.get(total + face, 0) + count
        ways = nxt
    return dict(sorted(ways.items()))


def beats_more_often(a: List[int], b: List[int]) -> str:
    """
    Two dice with the given faces are thrown. Which one wins in more cases, 'first' or 'second'? 'equal' otherwise.

    beats_more_often([2, 2, 4], [1, 3, 3]) == 'first'
    beats_more_often([1, 2], [1, 2]) == 'equal'
    """
    score = 0
    for x, y in product(a, b):
        if x > y:
            score += 1
        elif y > x:
            score -= 1
    if score > 0:
        return "first"
    return "second" if score < 0 else "equal"


def pig_turn(rolls, target):
    """
    Rolls are added until the sum reaches the target and the player stops. A 1 before that ends the turn with 0 points.
    If the rolls run out, the sum so far counts.

    >>> pig_turn([4, 5, 6, 2], 12)
    15
    >>> pig_turn([4, 1, 6], 12)
    0
    >>> pig_turn([3], 12)
    3
    """
    total = 0
    for r in rolls:
        if r == 1:
            return 0
        total += r
        if total >= target:
            return total
    return total


def board_walk(rolls: list[int], jumps: dict[int, int], end: int) -> int:
    """
    A token starts at 0 and moves by the rolls. A field in jumps sends it to another field at once (only one jump per
    roll). A roll that leads beyond the end is not used. Return the last field.

    board_walk([3, 4], {3: 10}, 20) == 14
    board_walk([5, 6, 1], {}, 10) == 6
    board_walk([], {0: 5}, 10) == 0
    """
    field = 0
    for r in rolls:
        if field + r > end:
            continue
        field += r
        field = jumps.get(field, field)
    return field


def largest_run_in_dice(dice: List[int]) -> int:
    """Length of the longest street (consecutive numbers) that can be picked from the dice.

    largest_run_in_dice([1, 3, 4, 4, 5, 1]) == 3
    largest_run_in_dice([]) == 0
    """
    faces = set(dice)
    best = 0
    for f in faces:
        length = 0
        while f + length in faces:
            length += 1
        best = max(best, length)
    return best


def tennis_game(points: str) -> str:
    """
    The text holds A or B for each point. Return the score like '30-15', 'deuce', 'adv A', or 'game B' (later points
    do not matter).

    >>> tennis_game('AAB')
    '30-15'
    >>> tennis_game('ABABABA')
    'adv A'
    >>> tennis_game('BBBB')
    'game B'
    """
    names = ['0', '15', '30', '40']
    a = b = 0
    for p in points:
        if p == 'A':
            a += 1
        else:
            b += 1
        if max(a, b) >= 4 and abs(a - b) >= 2:
            return 'game ' + p
    if a >= 3 and b >= 3:
        if a == b:
            return 'deuce'
        return 'adv A' if a > b else 'adv B'
    return names[a] + '-' + names[b]


def volleyball_set(points):
    """Who wins a set that goes to 25 with a lead of two? The points are a text of the teams' letters. None if open.

    volleyball_set('x' * 25) == 'x'
    volleyball_set('xy' * 24) == None
    volleyball_set('xy' * 24 + 'yy') == 'y'
    """
    score = {}
    for team in points:
        score[team] = score.get(team, 0) + 1
        others = [n for t, n in score.items() if t != team]
        if score[team] >= 25 and score[team] - max(others, default=0) >= 2:
            return team
    return None


def rating_after(rating: int, opponents: List[int], outcomes: str) -> int:
    """
    Each game changes the rating by 10 plus a tenth (rounded down) of the amount by which the loser was rated higher
    than the winner (nothing extra if not). W adds it, L takes it away, D changes nothing.

    rating_after(1000, [1100], 'W') == 1020
    rating_after(1000, [900], 'L') == 980
    rating_after(1000, [1000, 1200], 'DW') == 1030
    """
    for opponent, outcome in zip(opponents, outcomes):
        if outcome == "D":
            continue
        if outcome == "W":
            rating += 10 + max(0, opponent - rating) // 10
        else:
            rating -= 10 + max(0, rating - opponent) // 10
    return rating


def jury_mean(marks, cut):
    """
    Leave out the `cut` highest and `cut` lowest marks and return the mean of the others, in 2 digits. None if
    nothing is left.

    >>> jury_mean([9, 2, 7, 8], 1)
    7.5
    >>> jury_mean([5, 6], 1) is None
    True
    """
    rest = sorted(marks)[cut:len(marks) - cut]
    if not rest:
        return None
    return round(sum(rest) / len(rest), 2)


def places_with_ties(scores: dict[str, int]) -> dict[str, int]:
    """
    Give places by score, highest first. Equal scores share a place, and the places after that are skipped.

    places_with_ties({'a': 5, 'b': 7, 'c': 5, 'd': 1}) == {'a': 2, 'b': 1, 'c': 2, 'd': 4}
    places_with_ties({}) == {}
    """
    return {name: 1 + sum(1 for other in scores.values() if other > s) for name, s in scores.items()}


def quiz_with_jokers(answers: List[bool], jokers: List[int]) -> int:
    """
    The question number k (from 1) is worth k points. A joker on a question doubles the points if the answer is right
    and costs k points if it is wrong.

    >>> quiz_with_jokers([True, False, True], [3])
    7
    >>> quiz_with_jokers([True, False], [2])
    -1
    """
    total = 0
    for k, right in enumerate(answers, 1):
        if right:
            total += 2 * k if k in jokers else k
        elif k in jokers:
            total -= k
    return total


def darts_left(start: int, throws: List[Tuple[int, int]]) -> int:
    """
    Throws are (number, factor). The points are taken from the start; a throw that would lead below zero or to exactly 1
    is not counted, and zero may only be reached with factor 2. Return what is left.

    darts_left(40, [(20, 1), (10, 2)]) == 0
    darts_left(20, [(20, 1)]) == 20
    darts_left(10, [(9, 1), (3, 3), (4, 2)]) == 2
    """
    left = start
    for number, factor in throws:
        new = left - number * factor
        if new < 0 or new == 1:
            continue
        if new == 0 and factor != 2:
            continue
        left = new
    return left


def last_stick_winner(sticks, takes):
    """
    Two players take in turn one of the allowed numbers of sticks; who cannot move loses. Does the first player win if
    both play well?

    last_stick_winner(4, [1, 2]) == True
    last_stick_winner(6, [1, 2]) == False
    last_stick_winner(1, [2, 3]) == False
    """
    wins = [False] * (sticks + 1)
    for n in range(1, sticks + 1):
        wins[n] = any(t <= n and not wins[n - t] for t in takes)
    return wins[sticks]


def possible_secrets(guesses: list[tuple[str, int]], digits: str) -> list[str]:
    """
    A secret has two symbols from digits. For each guess it is known how many places are right. Which secrets are
    possible?

    possible_secrets([('12', 1)], '123') == ['11', '13', '22', '32']
    possible_secrets([('12', 2)], '12') == ['12']
    """
    result = []
    for pair in product(digits, repeat=2):
        secret = ''.join(pair)
        if all(sum(x == y for x, y in zip(secret, g)) == hits for g, hits in guesses):
            result.append(secret)
    return result


def guessing_steps(secret: int, low: int, high: int) -> List[int]:
    """
    List the guesses of a player who always asks for the middle of the range (rounded down) until the secret is found.

    >>> guessing_steps(7, 1, 10)
    [5, 8, 6, 7]
    >>> guessing_steps(3, 3, 3)
    [3]
    """
    guesses = []
    while True:
        mid = (low + high) // 2
        guesses.append(mid)
        if mid == secret:
            return guesses
        if mid < secret:
            low = mid + 1
        else:
            high = mid - 1


def card_value_total(cards, limit):
    """
    Cards are '2' to '10', J, Q, K (10 each) and A (11, or 1 if the total would exceed the limit otherwise). Return the
    best total.

    card_value_total(['A', 'K'], 21) == 21
    card_value_total(['A', '9', 'A'], 21) == 21
    card_value_total(['K', 'Q', 'A'], 21) == 21
    """
    total = aces = 0
    for card in cards:
        if card == 'A':
            total += 11
            aces += 1
        elif card in 'JQK':
            total += 10
        else:
            total += int(card)
    while total > limit and aces > 0:
        total -= 10
        aces -= 1
    return total


def number_word_small(n: int) -> str:
    """Write a number from 0 to 99 in English words with a hyphen, e.g. 'forty-two'.

    >>> number_word_small(42)
    'forty-two'
    >>> number_word_small(13)
    'thirteen'
    >>> number_word_small(90)
    'ninety'
    """
    ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen").split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return ones[n]
    word = tens[n // 10 - 2]
    if n % 10:
        word += "-" + ones[n % 10]
    return word


def value_of_number_words(text: str) -> Optional[int]:
    """
    Read words such as 'twenty three' or 'seventy-one' (0 to 99); None if a word is unknown or there is no word.

    value_of_number_words('twenty three') == 23
    value_of_number_words('Seventy-One') == 71
    value_of_number_words('many') == None
    value_of_number_words('') == None
    """
    small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    values = {word: i for i, word in enumerate(small)}
    for i, word in enumerate(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'], 2):
        values[word] = 10 * i
    words = text.lower().replace('-', ' ').split()
    if not words or any(w not in values for w in words):
        return None
    return sum(values[w] for w in words)


def digits_spelled(n: int, separator: str) -> str:
    """ Spell each digit of n in words, joined by the separator; a negative number begins with 'minus'.
    >>> digits_spelled(204, ' ')
    'two zero four'
    >>> digits_spelled(-7, ', ')
    'minus, seven'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    parts = ["minus"] if n < 0 else []
    for c in str(abs(n)):
        parts.append(names[int(c)])
    return separator.join(parts)


def count_in_pairs_words(n: int) -> str:
    """
    Say how many dozens, pairs and single pieces n pieces are, e.g. '2 dozen, 1 pair, 1 single'. Parts that are zero are
    left out; zero pieces are 'nothing'.

    >>> count_in_pairs_words(27)
    '2 dozen, 1 pair, 1 single'
    >>> count_in_pairs_words(12)
    '1 dozen'
    >>> count_in_pairs_words(0)
    'nothing'
    """
    parts = []
    for size, name in ((12, 'dozen'), (2, 'pair'), (1, 'single')):
        if n >= size:
            parts.append(f'{n // size} {name}')
            n %= size
    return ', '.join(parts) or 'nothing'


def simple_roman(n):
    """
    Write n with the signs M, D, C, L, X, V and I by plain addition, so that four is IIII.
    >>> simple_roman(49)
    'XXXXVIIII'
    >>> simple_roman(1600)
    'MDC'
    """
    text = ''
    for value, sign in [(1000, 'M'), (500, 'D'), (100, 'C'), (50, 'L'), (10, 'X'), (5, 'V'), (1, 'I')]:
        count, n = divmod(n, value)
        text += sign * count
    return text


def egyptian_product(a: int, b: int) -> list[tuple[int, int]]:
    """
    Multiply like in old Egypt: double the pair (1, b) as long as the first number does not exceed a, and return the
    pairs whose first numbers add up to a, largest first.

    egyptian_product(5, 7) == [(4, 28), (1, 7)]
    egyptian_product(0, 7) == []
    """
    pairs = []
    k, value = 1, b
    while k <= a:
        pairs.append((k, value))
        k, value = 2 * k, 2 * value
    used = []
    for k, value in reversed(pairs):
        if k <= a:
            used.append((k, value))
            a -= k
    return used


def russian_rows(a: int, b: int) -> int:
    """
    Halve a (rounding down) and double b until a is zero; add the b's of the rows in which a is odd and return how
    many such rows there were, times the sum.

    >>> russian_rows(5, 3)
    30
    >>> russian_rows(0, 9)
    0
    """
    rows = 0
    total = 0
    while a > 0:
        if a & 1:
            rows += 1
            total += b
        a >>= 1
        b <<= 1
    return rows * total


def balanced_scale(weights, load):
    """
    Each weight may be put on the left pan, on the right pan or stay away. Can the load (on the left) be balanced?

    >>> balanced_scale([1, 3], 2)
    True
    >>> balanced_scale([1, 3], 5)
    False
    """
    reachable = {load}
    for w in weights:
        reachable |= {x + w for x in reachable} | {x - w for x in reachable}
    return 0 in reachable


def frog_in_well(depth: int, up: int, down: int) -> Optional[int]:
    """ A frog climbs `up` by day and slips `down` by night. On which day is it out? None if it never gets out.
    >>> frog_in_well(10, 3, 2)
    8
    >>> frog_in_well(3, 3, 5)
    1
    >>> frog_in_well(10, 2, 2) is None
    True
    """
    if up < depth and up <= down:
        return None
    height = 0
    day = 0
    while True:
        day += 1
        height += up
        if height >= depth:
            return day
        height -= down


def chessboard_grains(fields: int, cap: int) -> int:
    """
    One grain lies on the first field and twice as many on each next one, but never more than cap on a field. Return the
    sum of all grains.

    chessboard_grains(5, 100) == 31
    chessboard_grains(5, 6) == 19
    chessboard_grains(0, 6) == 0
    """
    total = 0
    grains = 1
    for _ in range(fields):
        total += min(grains, cap)
        grains *= 2
    return total


def sheep_after_years(start: int, years: int, sold: int) -> list[int]:
    """
    Every year the flock grows by half (rounded down), and then `sold` sheep are sold; when there are not enough, all
    are sold and the flock stays empty. Return the numbers at the end of each year.

    >>> sheep_after_years(10, 3, 4)
    [11, 12, 14]
    >>> sheep_after_years(4, 2, 9)
    [0, 0]
    """
    numbers = []
    flock = start
    for _ in range(years):
        flock += flock // 2
        flock = max(0, flock - sold)
        numbers.append(flock)
    return numbers


def battery_hours(charge: float, uses: List[Tuple[str, int]], rates: Dict[str, float]) -> float:
    """
    Uses are (mode, hours) in order, and rates give the consumption per hour of a mode. After how many hours is the
    charge used up? If it is enough for all, return all hours.

    >>> battery_hours(10, [('idle', 2), ('play', 5)], {'idle': 1, 'play': 4})
    4.0
    >>> battery_hours(100, [('idle', 2)], {'idle': 1})
    2
    """
    hours = 0
    for mode, duration in uses:
        need = rates[mode] * duration
        if need > charge:
            return hours + charge / rates[mode]
        charge -= need
        hours += duration
    return hours


def two_pipes(volume: float, inflow: float, outflow: float, valve_after: int) -> Optional[int]:
    """
    A tank is filled with `inflow` per minute; after valve_after minutes an outlet opens and takes `outflow` per minute.
    In which minute is the tank full? None if never.

    two_pipes(10, 3, 1, 2) == 4
    two_pipes(10, 3, 3, 2) == None
    """
    level = 0
    minute = 0
    while True:
        minute += 1
        level += inflow
        if minute > valve_after:
            level -= outflow
        if level >= volume:
            return minute
        if minute > valve_after and inflow <= outflow:
            return None


def meeting_trains(distance: int, speed_a: int, speed_b: int, start_b: int) -> float:
    """Train A starts at hour 0, train B from the other end at hour start_b. When do they meet (2 digits)? If A is
    through before B starts, the time at which A arrives is returned.

    meeting_trains(300, 100, 50, 0) == 2.0
    meeting_trains(300, 100, 50, 1) == 2.33
    meeting_trains(100, 100, 50, 5) == 1.0
    """
    if speed_a * start_b >= distance:
        return round(distance / speed_a, 2)
    rest = distance - speed_a * start_b
    return round(start_b + rest / (speed_a + speed_b), 2)


def chase(lead: int, runner: int, hunter: int, max_steps: int) -> int:
    """ In each step both move forward; how many steps does the hunter need to close the lead? -1 if not in max_steps.
    >>> chase(10, 2, 5, 10)
    4
    >>> chase(10, 5, 5, 10)
    -1
    """
    for step in range(1, max_steps + 1):
        lead += runner - hunter
        if lead <= 0:
            return step
    return -1


def ladder_rungs(rungs, reach):
    """
    Rungs are heights above the ground (rising). Someone can get from one height to the next if it is at most `reach`
    higher. How many extra rungs have to be built in, as few as possible?

    ladder_rungs([2, 4, 9], 2) == 2
    ladder_rungs([1, 2], 3) == 0
    """
    extra = 0
    height = 0
    for rung in rungs:
        gap = rung - height
        if gap > reach:
            extra += (gap - 1) // reach
        height = rung
    return extra


def bacteria_with_death(hours: int, life: int) -> int:
    """
    One cell splits off a new cell every hour, starting one hour after its birth, and it dies when it is `life` hours
    old (before splitting). How many cells are alive after so many hours, beginning with one new cell?

    >>> bacteria_with_death(3, 10)
    8
    >>> bacteria_with_death(3, 3)
    6
    """
    ages = [1] + [0] * (life - 1)
    for _ in range(hours):
        survivors = sum(ages[:-1])
        ages = [survivors] + ages[:-1]
    return sum(ages)


def temperature_alarm(values: list[float], limit: float, hold: int) -> int:
    """
    An alarm starts when `hold` values in a row are above the limit. Return the index of the value that starts it, or
    -1.

    temperature_alarm([5, 9, 9, 3, 9, 9, 9], 8, 3) == 6
    temperature_alarm([9, 9], 8, 3) == -1
    """
    row = 0
    for i, v in enumerate(values):
        row = row + 1 if v > limit else 0
        if row == hold:
            return i
    return -1


def number_chain_ok(numbers: List[int]) -> bool:
    """Does every number after the first begin with the last digit of the number before?

    number_chain_ok([12, 25, 507]) is True
    number_chain_ok([12, 33]) is False
    number_chain_ok([5]) is True
    """
    for a, b in zip(numbers, numbers[1:]):
        if str(b)[0] != str(a)[-1]:
            return False
    return True


def calculator_presses(total: int, keys: List[int]) -> Optional[int]:
    """
    The keys add their number to the display, which shows 0. How few presses lead to the total? None if it is
    impossible.

    calculator_presses(11, [1, 5]) == 3
    calculator_presses(3, [2]) == None
    calculator_presses(0, [7]) == 0
    """
    level = {0}
    presses = 0
    seen = {0}
    while level:
        if total in level:
            return presses
        level = {x + k for x in level for k in keys if x + k <= total} - seen
        seen |= level
        presses += 1
    return None


def signs_before_numbers(numbers: list[int], target: int) -> list[str]:
    """ Put + or - in front of every number so that the sum is the target; return all texts, plus signs first.
    >>> signs_before_numbers([1, 2, 3], 0)
    ['+1+2-3', '-1-2+3']
    >>> signs_before_numbers([5], 4)
    []
    """
    found = []
    for signs in product("+-", repeat=len(numbers)):
        total = sum(n if s == "+" else -n for s, n in zip(signs, numbers))
        if total == target:
            found.append("".join(s + str(n) for s, n in zip(signs, numbers)))
    return found


def average_without_outlier(values):
    """
    Leave out the value that is farthest from the mean (the first one on a tie) and return the mean of the others,
    rounded to two digits; fewer than two values give 0.

    average_without_outlier([1, 2, 3, 100]) == 2.0
    average_without_outlier([5]) == 0
    """
    if len(values) < 2:
        return 0
    mean = sum(values) / len(values)
    worst = max(range(len(values)), key=lambda i: abs(values[i] - mean))
    rest = values[:worst] + values[worst + 1:]
    return round(sum(rest) / len(rest), 2)


def weights_to_buckets(numbers: List[int], borders: List[int]) -> List[int]:
    """
    The borders (rising) divide the numbers into buckets; a number equal to a border belongs to the bucket above it.
    Return the sizes of the buckets.

    >>> weights_to_buckets([1, 5, 7, 10, 12], [5, 10])
    [1, 2, 2]
    >>> weights_to_buckets([], [3])
    [0, 0]
    """
    sizes = [0] * (len(borders) + 1)
    for x in numbers:
        i = 0
        while i < len(borders) and x >= borders[i]:
            i += 1
        sizes[i] += 1
    return sizes


def nearest_round_year(year: int, founded: int) -> Tuple[int, int]:
    """
    Which anniversary of a town is a multiple of 25 years and closest to the year (later one on a tie)? Return (year of
    the feast, anniversary).

    nearest_round_year(2024, 1200) == (2025, 825)
    nearest_round_year(1213, 1200) == (1225, 25)
    """
    age = year - founded
    lower = age // 25 * 25
    upper = lower + 25
    best = upper if upper - age <= age - lower else lower
    return founded + best, best


def water_glasses(full, empty, pours):
    """
    There is a row of `full` full glasses followed by `empty` empty ones. Each pour (i, j) exchanges the state of two
    glasses (counted from 0). Write the row with F and E.

    >>> water_glasses(2, 2, [(1, 2)])
    'FEFE'
    >>> water_glasses(1, 1, [])
    'FE'
    """
    row = ['F'] * full + ['E'] * empty
    for i, j in pours:
        row[i], row[j] = row[j], row[i]
    return ''.join(row)


def spiral_number_position(n: int) -> tuple[int, int]:
    """
    Numbers from 1 are laid in a spiral around (0, 0): 1 at the centre, 2 to the right of it, then up, left, down,
    and so on. Return the place (x, y) of n.

    spiral_number_position(1) == (0, 0)
    spiral_number_position(3) == (1, 1)
    spiral_number_position(7) == (-1, -1)
    """
    x = y = 0
    dx, dy = 1, 0
    length, number = 1, 1
    while True:
        for _ in range(2):
            for _ in range(length):
                if number == n:
                    return x, y
                x, y = x + dx, y + dy
                number += 1
            dx, dy = -dy, dx
        length += 1


def triangle_row_of(n: int) -> Tuple[int, int]:
    """The numbers 1, 2, 3, ... are written in rows of length 1, 2, 3, ... In which row and at which place is n (from
    1)?

    triangle_row_of(1) == (1, 1)
    triangle_row_of(6) == (3, 3)
    triangle_row_of(8) == (4, 2)
    """
    row = 1
    while n > row:
        n -= row
        row += 1
    return row, n


def magic_total(square):
    """Return the common sum of all rows, columns and both diagonals, or None if they differ.

    magic_total([[2, 7, 6], [9, 5, 1], [4, 3, 8]]) == 15
    magic_total([[1, 2], [2, 1]]) == None
    """
    n = len(square)
    sums = [sum(row) for row in square]
    sums += [sum(column) for column in zip(*square)]
    sums.append(sum(square[i][i] for i in range(n)))
    sums.append(sum(square[i][n - 1 - i] for i in range(n)))
    return sums[0] if len(set(sums)) == 1 else None


def missing_in_magic_row(row: List[Optional[int]], total: int) -> Optional[int]:
    """
    Exactly one entry of the row should be None. Return the number that makes the sum equal to total; None if not
    exactly one entry is missing.

    >>> missing_in_magic_row([4, None, 8], 15)
    3
    >>> missing_in_magic_row([None, None], 5) is None
    True
    """
    if row.count(None) != 1:
        return None
    return total - sum(x for x in row if x is not None)


def sum_with_carry_over(amounts: List[int], limit: int) -> List[int]:
    """
    Every day at most `limit` can be done; what is above that is carried over to the next day, and days are added at
    the end until nothing is left. Return what is done each day.

    sum_with_carry_over([5, 1, 9], 4) == [4, 2, 4, 4, 1]
    sum_with_carry_over([], 4) == []
    """
    done = []
    carry = 0
    for amount in amounts:
        carry += amount
        done.append(min(carry, limit))
        carry -= done[-1]
    while carry > 0:
        done.append(min(carry, limit))
        carry -= done[-1]
    return done


def code_from_rule(name: str, year: int) -> str:
    """
    A member code has the first three letters of the name in capitals (filled up with X), the last two digits of the
    year, and a check digit: the sum of the digits of the year modulo 7.

    >>> code_from_rule('Li', 1998)
    'LIX986'
    >>> code_from_rule('Marta', 2005)
    'MAR050'
    """
    letters = name.upper()[:3].ljust(3, "X")
    check_digit = sum(int(c) for c in str(year)) % 7
    return f"{letters}{year % 100:02d}{check_digit}"


def goals_per_half(minutes: List[int]) -> Tuple[int, int, int]:
    """
    Goals fell in the given minutes. Return how many fell in the first half (up to 45), in the second (up to 90) and
    later.

    >>> goals_per_half([3, 45, 46, 93])
    (2, 1, 1)
    >>> goals_per_half([])
    (0, 0, 0)
    """
    first = sum(1 for m in minutes if m <= 45)
    second = sum(1 for m in minutes if 45 < m <= 90)
    return first, second, len(minutes) - first - second


def comeback(goals):
    """
    Goals are a text of A and B. Did a team that was behind win in the end? Return that team or ''.

    comeback('BBAAA') == 'A'
    comeback('AAB') == ''
    comeback('') == ''
    """
    a = b = 0
    a_behind = b_behind = False
    for g in goals:
        if g == 'A':
            a += 1
        else:
            b += 1
        a_behind = a_behind or a < b
        b_behind = b_behind or b < a
    if a > b and a_behind:
        return 'A'
    if b > a and b_behind:
        return 'B'
    return ''


def hit_streak_points(throws: List[bool]) -> int:
    """ A hit counts 1, the second hit in a row 2, the third 3, from the fourth on 4 each; a miss ends the row.
    >>> hit_streak_points([True, True, False, True])
    4
    >>> hit_streak_points([True] * 5)
    14
    """
    total = 0
    row = 0
    for hit in throws:
        if hit:
            row += 1
            total += min(row, 4)
        else:
            row = 0
    return total


def dice_total_reachable(count: int, sides: int, target: int) -> bool:
    """Can `count` dice with that many sides show the target as their sum?

    dice_total_reachable(2, 6, 12) is True
    dice_total_reachable(3, 6, 2) is False
    dice_total_reachable(0, 6, 0) is True
    """
    return count <= target <= count * sides


def reroll_plan(dice: list[int], goal: int) -> list[int]:
    """
    Which dice should be thrown again so that as few as possible have a number below the goal? Return the indices of all
    dice below the goal, lowest number first, then by index.

    >>> reroll_plan([5, 2, 6, 1, 2], 4)
    [3, 1, 4]
    >>> reroll_plan([6], 4)
    []
    """
    low = [i for i, d in enumerate(dice) if d < goal]
    return sorted(low, key=lambda i: dice[i])


def opposite_faces(faces):
    """On a die opposite faces have the sum 7. The visible faces are given; return the sum of their opposite faces.

    opposite_faces([1, 2, 3]) == 15
    opposite_faces([]) == 0
    """
    return sum(7 - f for f in faces)


def die_tips(moves: str) -> int:
    """
    A die lies with 1 on top, 2 to the front and 3 to the right. It is tipped to the front (F), back (B), left (L) or
    right (R). Which number is on top in the end? Opposite faces have the sum 7.

    >>> die_tips('F')
    5
    >>> die_tips('RR')
    6
    >>> die_tips('')
    1
    """
    top, front, right = 1, 2, 3
    for m in moves:
        if m == 'F':
            top, front = 7 - front, top
        elif m == 'B':
            top, front = front, 7 - top
        elif m == 'R':
            top, right = 7 - right, top
        else:
            top, right = right, 7 - top
    return top


def set_of_cards_valid(cards: List[str]) -> bool:
    """
    Three cards like '2R' (number and colour) make a set if the numbers are all equal or all different, and the same
    holds for the colours.

    set_of_cards_valid(['1R', '2R', '3R']) is True
    set_of_cards_valid(['1R', '1G', '2B']) is False
    """
    for place in (0, 1):
        kinds = {card[place] for card in cards}
        if len(kinds) == 2:
            return False
    return True


def domino_row_ends(tiles: List[Tuple[int, int]]) -> Optional[Tuple[int, int]]:
    """
    The tiles are laid in a row in this order and may be turned, except the first. Return both ends of the row, or None
    if a tile does not fit.

    >>> domino_row_ends([(1, 2), (4, 2), (4, 4)])
    (1, 4)
    >>> domino_row_ends([(1, 2), (3, 4)]) is None
    True
    """
    if not tiles:
        return None
    left, right = tiles[0]
    for a, b in tiles[1:]:
        if a == right:
            right = b
        elif b == right:
            right = a
        else:
            return None
    return left, right


def domino_points(highest):
    """How many dots are on a full set of dominoes from 0-0 to highest-highest?

    domino_points(1) == 3
    domino_points(6) == 168
    domino_points(0) == 0
    """
    dots = 0
    for a in range(highest + 1):
        for b in range(a, highest + 1):
            dots += a + b
    return dots


def word_for_count(n: int, one: str, many: str) -> str:
    """
    Write a number with its noun: 'no' for zero, the numbers one to three in words, others as digits; the plural is used
    for all but one.

    >>> word_for_count(1, 'goose', 'geese')
    'one goose'
    >>> word_for_count(0, 'goose', 'geese')
    'no geese'
    >>> word_for_count(12, 'day', 'days')
    '12 days'
    """
    words = ["no", "one", "two", "three"]
    number = words[n] if n < len(words) else str(n)
    noun = one if n == 1 else many
    return f"{number} {noun}"


def letters_in_number_words(low: int, high: int) -> int:
    """How many letters are needed to write the numbers from low to high (0 to 10) in words?

    For low = 1 and high = 3 the result is 11.
    For low = 10 and high = 10 the result is 3.
    """
    words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    return sum(len(words[n]) for n in range(low, high + 1))


def rank_number_words(words: list[str]) -> list[str]:
    """ Sort number words ('one' to 'nine') by value; unknown words go to the end in alphabetical order.
    >>> rank_number_words(['six', 'lots', 'two', 'few'])
    ['two', 'six', 'few', 'lots']
    """
    order = "one two three four five six seven eight nine".split()

    def key(word):
        if word in order:
            return (order.index(word), "")
        return (len(order), word)

    return sorted(words, key=key)


def word_sum_equation(text):
    """
    Check an equation like 'two plus three is five' with plus or minus and words from zero to ten. None if the form is
    not right.

    word_sum_equation('two plus three is five') == True
    word_sum_equation('nine minus one is seven') == False
    word_sum_equation('two and two') == None
    """
    names = 'zero one two three four five six seven eight nine ten'.split()
    parts = text.split()
    if len(parts) != 5 or parts[3] != 'is' or parts[1] not in ('plus', 'minus'):
        return None
    try:
        a, b, c = (names.index(parts[i]) for i in (0, 2, 4))
    except ValueError:
        return None
    return (a + b if parts[1] == 'plus' else a - b) == c


def thousands_words(n: int) -> str:
    """
    Write a number below a million as text like '12 thousand 345'; only the parts that are not zero appear.

    >>> thousands_words(12345)
    '12 thousand 345'
    >>> thousands_words(7000)
    '7 thousand'
    >>> thousands_words(0)
    '0'
    """
    thousands, rest = divmod(n, 1000)
    parts = []
    if thousands:
        parts.append(f'{thousands} thousand')
    if rest or not parts:
        parts.append(str(rest))
    return ' '.join(parts)


def abbreviated_number(n: int) -> str:
    """Shorten large numbers: from 1000 on with k, from a million on with M, one digit after the point, cut off.

    abbreviated_number(999) == '999'
    abbreviated_number(1590) == '1.5k'
    abbreviated_number(2000000) == '2.0M'
    """
    if n < 1000:
        return str(n)
    if n < 1000000:
        return f"{n // 100 / 10}k"
    return f"{n // 100000 / 10}M"


def expand_abbreviated(text: str) -> Optional[int]:
    """
    Read a number like '1.5k', '2M' or '37'. None if it cannot be read.

    >>> expand_abbreviated('1.5k')
    1500
    >>> expand_abbreviated('2M')
    2000000
    >>> expand_abbreviated('k5') is None
    True
    """
    factors = {'k': 1000, 'M': 1000000}
    factor = 1
    if text and text[-1] in factors:
        factor = factors[text[-1]]
        text = text[:-1]
    try:
        return round(float(text) * factor)
    except ValueError:
        return None


def count_up_song(things: List[str]) -> List[str]:
    """
    Build the lines of a song that grows: line k repeats the things from number k down to number 1, each with its
    number.

    count_up_song(['hen', 'owls']) == ['1 hen', '2 owls, 1 hen']
    count_up_song([]) == []
    """
    lines = []
    line = ""
    for k, thing in enumerate(things, 1):
        line = f"{k} {thing}" + (", " + line if line else "")
        lines.append(line)
    return lines


def gifts_after_days(days: int) -> int:
    """On day k one gets 1 + 2 + ... + k presents. How many are there after so many days?

    gifts_after_days(3) == 10
    gifts_after_days(0) == 0
    """
    total = daily = 0
    for k in range(1, days + 1):
        daily += k
        total += daily
    return total


def bank_of_switches(n: int) -> list[int]:
    """ n closed doors; in round k every k-th door is changed. Which doors are open after only the odd rounds up to n?
    >>> bank_of_switches(6)
    [1, 2, 4]
    >>> bank_of_switches(0)
    []
    """
    doors = [False] * (n + 1)
    for k in range(1, n + 1, 2):
        for d in range(k, n + 1, k):
            doors[d] = not doors[d]
    return [d for d in range(1, n + 1) if doors[d]]


def passing_the_parcel(players, passes, skip):
    """
    Players 0 to players - 1 sit in a circle, and number 0 holds a parcel. It is passed to the next player, but every
    `skip`-th pass goes two places on. Who holds it after the passes?

    passing_the_parcel(5, 3, 2) == 4
    passing_the_parcel(3, 3, 5) == 0
    """
    holder = 0
    for k in range(1, passes + 1):
        holder += 2 if k % skip == 0 else 1
    return holder % players


def leaking_bucket(drops: List[int], leak: int, size: int) -> Tuple[int, int]:
    """
    Each second some drops fall into a bucket of the given size (what is too much spills over), then `leak` drops run
    out. Return (drops in the bucket in the end, drops spilled).

    >>> leaking_bucket([5, 9, 0], 2, 10)
    (6, 2)
    >>> leaking_bucket([], 1, 5)
    (0, 0)
    """
    level = spilled = 0
    for d in drops:
        level += d
        if level > size:
            spilled += level - size
            level = size
        level = max(0, level - leak)
    return level, spilled


def stairs_climbed(floors: List[int], per_floor: int) -> Tuple[int, int]:
    """Someone visits the floors in this order. Return the stairs (up, down), with per_floor stairs between two floors.

    stairs_climbed([0, 3, 1], 10) == (30, 20)
    stairs_climbed([2], 10) == (0, 0)
    """
    up = down = 0
    for a, b in zip(floors, floors[1:]):
        if b > a:
            up += (b - a) * per_floor
        else:
            down += (a - b) * per_floor
    return up, down


def magic_number_trick(n: int) -> List[int]:
    """
    Perform a trick and list the number after each step: double it, add 10, halve it, take away the first number.

    >>> magic_number_trick(7)
    [14, 24, 12, 5]
    """
    steps = [2 * n]
    steps.append(steps[-1] + 10)
    steps.append(steps[-1] // 2)
    steps.append(steps[-1] - n)
    return steps


def undo_operations(result: int, operations: List[str]) -> Optional[int]:
    """
    The operations (like '+3', '-2', '*4') were applied to an unknown whole number in this order. Find it from the
    result; None if there is no whole number.

    undo_operations(20, ['+3', '*2']) == 7
    undo_operations(5, ['*2']) == None
    undo_operations(5, []) == 5
    """
    value = result
    for op in reversed(operations):
        n = int(op[1:])
        if op[0] == '+':
            value -= n
        elif op[0] == '-':
            value += n
        else:
            value, rest = divmod(value, n)
            if rest:
                return None
    return value


def machine_sequence(start: int, program: str, rounds: int) -> List[int]:
    """
    The program is a text of the letters d (double), i (add one), h (halve, rounding down) and s (take away three). Run
    it completely in each round and list the number after every round.

    machine_sequence(3, 'di', 3) == [7, 15, 31]
    machine_sequence(10, 'hs', 1) == [2]
    machine_sequence(1, 'i', 0) == []
    """
    actions = {'d': lambda x: 2 * x, 'i': lambda x: x + 1, 'h': lambda x: x // 2, 's': lambda x: x - 3}
    values = []
    x = start
    for _ in range(rounds):
        for letter in program:
            x = actions[letter](x)
        values.append(x)
    return values


def check():
    """Check the examples that are not doctests."""
    assert keep_best_dice([1, 5, 3, 1], 2, False) == 8
    assert keep_best_dice([1, 1, 3], 2, True) == 3
    assert exploding_die([6, 6, 2, 5], 6) == 14
    assert exploding_die([3, 6], 6) == 3
    assert exploding_die([], 6) == 0
    assert beats_more_often([2, 2, 4], [1, 3, 3]) == 'first'
    assert beats_more_often([1, 2], [1, 2]) == 'equal'
    assert board_walk([3, 4], {3: 10}, 20) == 14
    assert board_walk([5, 6, 1], {}, 10) == 6
    assert board_walk([], {0: 5}, 10) == 0
    assert largest_run_in_dice([1, 3, 4, 4, 5, 1]) == 3
    assert largest_run_in_dice([]) == 0
    assert volleyball_set('x' * 25) == 'x'
    assert volleyball_set('xy' * 24) is None
    assert volleyball_set('xy' * 24 + 'yy') == 'y'
    assert rating_after(1000, [1100], 'W') == 1020
    assert rating_after(1000, [900], 'L') == 980
    assert rating_after(1000, [1000, 1200], 'DW') == 1030
    assert places_with_ties({'a': 5, 'b': 7, 'c': 5, 'd': 1}) == {'a': 2, 'b': 1, 'c': 2, 'd': 4}
    assert places_with_ties({}) == {}
    assert darts_left(40, [(20, 1), (10, 2)]) == 0
    assert darts_left(20, [(20, 1)]) == 20
    assert darts_left(10, [(9, 1), (3, 3), (4, 2)]) == 2
    assert last_stick_winner(4, [1, 2]) is True
    assert last_stick_winner(6, [1, 2]) is False
    assert last_stick_winner(1, [2, 3]) is False
    assert possible_secrets([('12', 1)], '123') == ['11', '13', '22', '32']
    assert possible_secrets([('12', 2)], '12') == ['12']
    assert card_value_total(['A', 'K'], 21) == 21
    assert card_value_total(['A', '9', 'A'], 21) == 21
    assert card_value_total(['K', 'Q', 'A'], 21) == 21
    assert value_of_number_words('twenty three') == 23
    assert value_of_number_words('Seventy-One') == 71
    assert value_of_number_words('many') is None
    assert value_of_number_words('') is None
    assert egyptian_product(5, 7) == [(4, 28), (1, 7)]
    assert egyptian_product(0, 7) == []
    assert chessboard_grains(5, 100) == 31
    assert chessboard_grains(5, 6) == 19
    assert chessboard_grains(0, 6) == 0
    assert two_pipes(10, 3, 1, 2) == 4
    assert two_pipes(10, 3, 3, 2) is None
    assert meeting_trains(300, 100, 50, 0) == 2.0
    assert meeting_trains(300, 100, 50, 1) == 2.33
    assert meeting_trains(100, 100, 50, 5) == 1.0
    assert ladder_rungs([2, 4, 9], 2) == 2
    assert ladder_rungs([1, 2], 3) == 0
    assert temperature_alarm([5, 9, 9, 3, 9, 9, 9], 8, 3) == 6
    assert temperature_alarm([9, 9], 8, 3) == -1
    assert number_chain_ok([12, 25, 507]) is True
    assert number_chain_ok([12, 33]) is False
    assert number_chain_ok([5]) is True
    assert calculator_presses(11, [1, 5]) == 3
    assert calculator_presses(3, [2]) is None
    assert calculator_presses(0, [7]) == 0
    assert average_without_outlier([1, 2, 3, 100]) == 2.0
    assert average_without_outlier([5]) == 0
    assert nearest_round_year(2024, 1200) == (2025, 825)
    assert nearest_round_year(1213, 1200) == (1225, 25)
    assert spiral_number_position(1) == (0, 0)
    assert spiral_number_position(3) == (1, 1)
    assert spiral_number_position(7) == (-1, -1)
    assert triangle_row_of(1) == (1, 1)
    assert triangle_row_of(6) == (3, 3)
    assert triangle_row_of(8) == (4, 2)
    assert magic_total([[2, 7, 6], [9, 5, 1], [4, 3, 8]]) == 15
    assert magic_total([[1, 2], [2, 1]]) is None
    assert sum_with_carry_over([5, 1, 9], 4) == [4, 2, 4, 4, 1]
    assert sum_with_carry_over([], 4) == []
    assert comeback('BBAAA') == 'A'
    assert comeback('AAB') == ''
    assert comeback('') == ''
    assert dice_total_reachable(2, 6, 12) is True
    assert dice_total_reachable(3, 6, 2) is False
    assert dice_total_reachable(0, 6, 0) is True
    assert opposite_faces([1, 2, 3]) == 15
    assert opposite_faces([]) == 0
    assert set_of_cards_valid(['1R', '2R', '3R']) is True
    assert set_of_cards_valid(['1R', '1G', '2B']) is False
    assert domino_points(1) == 3
    assert domino_points(6) == 168
    assert domino_points(0) == 0
    assert letters_in_number_words(1, 3) == 11
    assert letters_in_number_words(10, 10) == 3
    assert word_sum_equation('two plus three is five') is True
    assert word_sum_equation('nine minus one is seven') is False
    assert word_sum_equation('two and two') is None
    assert abbreviated_number(999) == '999'
    assert abbreviated_number(1590) == '1.5k'
    assert abbreviated_number(2000000) == '2.0M'
    assert count_up_song(['hen', 'owls']) == ['1 hen', '2 owls, 1 hen']
    assert count_up_song([]) == []
    assert gifts_after_days(3) == 10
    assert gifts_after_days(0) == 0
    assert passing_the_parcel(5, 3, 2) == 4
    assert passing_the_parcel(3, 3, 5) == 0
    assert stairs_climbed([0, 3, 1], 10) == (30, 20)
    assert stairs_climbed([2], 10) == (0, 0)
    assert undo_operations(20, ['+3', '*2']) == 7
    assert undo_operations(5, ['*2']) is None
    assert undo_operations(5, []) == 5
    assert machine_sequence(3, 'di', 3) == [7, 15, 31]
    assert machine_sequence(10, 'hs', 1) == [2]
    assert machine_sequence(1, 'i', 0) == []
