"""Typed list and string loops: groups, scores, small notations, running values, each closed by a final step."""

from typing import Dict, List, Optional, Tuple


def merge_hours(hours: List[int]) -> List[str]:
    """ Write sorted opening hours as spans: hours that follow one another become one span 'first-last', where last is
    the end of the last hour. For example the hours 9 and 10 become '9-11'.
    >>> merge_hours([9, 10, 14])
    ['9-11', '14-15']
    >>> merge_hours([8])
    ['8-9']
    >>> merge_hours([])
    []
    """
    if not hours:
        return []
    spans = []
    start = end = hours[0]
    for hour in hours:
        if hour > end:
            spans.append(f'{start}-{end}')
            start = hour
        end = hour + 1
    spans.append(f'{start}-{end}')
    return spans


def elevator_distance(floors: List[int], slow: int) -> int:
    """ An elevator visits the floors in the given order, starting from the first. Each floor upwards takes 3 seconds,
    each floor downwards takes 2 seconds, and staying on a floor takes slow seconds. At the end the doors need
    5 seconds more. Return the total time; with no floors it is 0.
    >>> elevator_distance([0, 4, 1], 1)
    23
    >>> elevator_distance([2, 2], 4)
    9
    >>> elevator_distance([], 1)
    0
    """
    if not floors:
        return 0
    time = 0
    for here, there in zip(floors, floors[1:]):
        if there > here:
            time += 3 * (there - here)
        elif there < here:
            time += 2 * (here - there)
        else:
            time += slow
    return time + 5


def rising_pieces_lengths(values: List[int]) -> List[int]:
    """ Cut the list into the longest pieces that rise strictly and return the lengths of the pieces.
    rising_pieces_lengths([1, 2, 2, 5, 7]) == [2, 3]
    rising_pieces_lengths([4, 3]) == [1, 1]
    rising_pieces_lengths([]) == []
    """
    lengths = []
    length = 0
    for i, value in enumerate(values):
        if i == 0 or value > values[i - 1]:
            length += 1
        else:
            lengths.append(length)
            length = 1
    if length:
        lengths.append(length)
    return lengths


def text_without_echo(words: List[str]) -> Tuple[str, int]:
    """ Join the words with blanks, but leave out a word that is equal to the word before it when capitals and small
    letters are not told apart. Return the text and the number of words left out.
    >>> text_without_echo(['The', 'the', 'cat', 'sat'])
    ('The cat sat', 1)
    >>> text_without_echo([])
    ('', 0)
    """
    kept: List[str] = []
    dropped = 0
    for word in words:
        if kept and kept[-1].lower() == word.lower():
            dropped += 1
        else:
            kept.append(word)
    return ' '.join(kept), dropped


def second_place_gap(points: Dict[str, int]) -> Optional[int]:
    """ Return how many points the best player is ahead of the next one, 0 for a shared first place, and None if there
    are fewer than two players.
    >>> second_place_gap({'Ana': 7, 'Ben': 4, 'Eva': 6})
    1
    >>> second_place_gap({'Ana': 3, 'Ben': 3})
    0
    >>> second_place_gap({'Ana': 3})
    """
    best: Optional[int] = None
    second: Optional[int] = None
    for value in points.values():
        if best is None or value > best:
            second = best
            best = value
        elif second is None or value > second:
            second = value
    if best is None or second is None:
        return None
    return best - second


def fuel_gauge(trips: List[int], tank: int, reserve: int) -> Tuple[int, int]:
    """ Every trip uses some litres. When the tank holds less than reserve litres after a trip, it is filled up to tank
    litres. Return how many litres were filled in altogether and what is in the tank at the end. The tank is full at
    the start.
    >>> fuel_gauge([20, 15, 10], 40, 8)
    (35, 30)
    >>> fuel_gauge([5], 40, 8)
    (0, 35)
    """
    filled = 0
    level = tank
    for litres in trips:
        level -= litres
        if level < reserve:
            filled += tank - level
            level = tank
    return filled, level


def stack_by_size(plates: List[int]) -> List[List[int]]:
    """ A plate may lie only on a plate that is at least as large. Put each plate on the current stack if possible;
    otherwise begin a new stack. Return the stacks from bottom to top.
    >>> stack_by_size([5, 5, 3, 4, 1])
    [[5, 5, 3], [4, 1]]
    >>> stack_by_size([])
    []
    """
    stacks: List[List[int]] = []
    stack: List[int] = []
    for plate in plates:
        if stack and plate > stack[-1]:
            stacks.append(stack)
            stack = []
        stack.append(plate)
    if stack:
        stacks.append(stack)
    return stacks


def weigh_words(text: str) -> Tuple[str, int]:
    """ A word weighs one for every letter, but its vowels weigh double. Return the heaviest word and its weight; the
    first one wins a tie. The text has at least one word, written in small letters.
    weigh_words('tea or milk') ➞ ('tea', 5)
    weigh_words('oo bcde') ➞ ('bcde', 5)
    """
    heaviest = ''
    most = 0
    for word in text.split():
        weight = 0
        for letter in word:
            if letter in 'aeiou':
                weight += 2
            else:
                weight += 1
        if weight > most:
            heaviest, most = word, weight
    return heaviest, most


def plan_of_watering(dry_days: List[bool], every: int) -> List[int]:
    """ The list tells for each day whether it is dry. Water on a dry day if at least every days have gone by since the
    last watering or rain, where a day that is not dry counts as rain. The time before the list counts as no water at
    all, so the first dry day needs water unless it rained before. Return the days of watering.
    >>> plan_of_watering([True, True, True, False, True, True], 2)
    [0, 2, 5]
    >>> plan_of_watering([False, True], 2)
    []
    """
    days = []
    last: Optional[int] = None
    for day, dry in enumerate(dry_days):
        if not dry:
            last = day
        elif last is None or day - last >= every:
            days.append(day)
            last = day
    return days


def short_and_long_sounds(signal: str) -> List[str]:
    """ In the signal '=' means sound and '.' means silence. A sound of one or two signs is short ('s'), a longer one is
    long ('l'). Three or more silent signs in a row end a letter. Return the letters.
    >>> short_and_long_sounds('=.===...==')
    ['sl', 's']
    >>> short_and_long_sounds('===')
    ['l']
    """
    letters = []
    for part in signal.split('...'):
        letter = ''
        for sound in part.split('.'):
            if len(sound) > 2:
                letter += 'l'
            elif sound:
                letter += 's'
        if letter:
            letters.append(letter)
    return letters


def sums_between_peaks(numbers: List[int], peak: int) -> Tuple[int, List[int]]:
    """ Numbers that are at least peak separate the list. Return how many such numbers there are, and the sums of the
    parts between, in front of and behind them. Empty parts have the sum 0.
    >>> sums_between_peaks([1, 2, 9, 3, 9], 9)
    (2, [3, 3, 0])
    >>> sums_between_peaks([4], 5)
    (0, [4])
    """
    peaks = 0
    sums = []
    total = 0
    for number in numbers:
        if number >= peak:
            peaks += 1
            sums.append(total)
            total = 0
        else:
            total += number
    sums.append(total)
    return peaks, sums


def outdoor_plan(weather: List[str]) -> Tuple[int, int]:
    """ The weather of each day is 'sun', 'rain' or 'cloud'. On a sunny day you walk 10 km, on a cloudy day 6 km, and on
    a rainy day not at all; on the day after rain you walk 2 km less because the paths are wet. Return the
    kilometres walked and the number of walking days.
    >>> outdoor_plan(['sun', 'rain', 'cloud'])
    (14, 2)
    >>> outdoor_plan(['rain', 'rain', 'sun'])
    (8, 1)
    """
    distance = 0
    days = 0
    wet = False
    for day in weather:
        if day == 'rain':
            wet = True
            continue
        distance += 10 if day == 'sun' else 6
        if wet:
            distance -= 2
        days += 1
        wet = False
    return distance, days


def compare_histories(first: List[int], second: List[int]) -> Tuple[int, int, int]:
    """ Compare two lists of equal length place by place. Return how often first is larger, how often second is
    larger and how often both are equal.
    compare_histories([3, 1, 4], [2, 1, 9]) == (1, 1, 1)
    compare_histories([], []) == (0, 0, 0)
    """
    larger = smaller = equal = 0
    for a, b in zip(first, second):
        if a > b:
            larger += 1
        elif a < b:
            smaller += 1
        else:
            equal += 1
    return larger, smaller, equal


def shorten_long_runs(text: str, most: int) -> str:
    """ Shorten each run of equal characters to at most most characters.
    >>> shorten_long_runs('heyyyy!!!', 2)
    'heyy!!'
    >>> shorten_long_runs('aabb', 1)
    'ab'
    >>> shorten_long_runs('', 3)
    ''
    """
    result = []
    run = 0
    previous: Optional[str] = None
    for char in text:
        if char == previous:
            run += 1
        else:
            run = 1
            previous = char
        if run <= most:
            result.append(char)
    return ''.join(result)


def average_without_jumps(values: List[float], most: float) -> Optional[float]:
    """ Return the average of the values that differ by at most most from the last value that was used. The first value
    is always used. Round to two decimals; return None for an empty list.
    >>> average_without_jumps([2.0, 3.0, 9.0, 4.0], 1.5)
    3.0
    >>> average_without_jumps([5.0, 8.0], 1.0)
    5.0
    >>> average_without_jumps([], 1.0)
    """
    total = 0.0
    used = 0
    last: Optional[float] = None
    for value in values:
        if last is None or abs(value - last) <= most:
            total += value
            used += 1
            last = value
    if used == 0:
        return None
    return round(total / used, 2)


def sort_into_three(numbers: List[int], low: int, high: int) -> List[int]:
    """ Reorder the list: first the numbers below low, then those from low to high, then those above high. Within each
    part the order stays as it was.
    >>> sort_into_three([7, 1, 5, 9, 2, 4], 3, 6)
    [1, 2, 5, 4, 7, 9]
    >>> sort_into_three([3], 3, 3)
    [3]
    """
    below: List[int] = []
    between: List[int] = []
    above: List[int] = []
    for number in numbers:
        if number < low:
            below.append(number)
        elif number > high:
            above.append(number)
        else:
            between.append(number)
    return below + between + above


def rhythm_of_steps(steps: str) -> Optional[int]:
    """ A walk is made of 'l' and 'r' by turns. Return the index of the first step made with the same foot as the step
    before, or None if the feet always change. Pauses, written '-', do not change which foot was last.
    >>> rhythm_of_steps('lr-r')
    3
    >>> rhythm_of_steps('rlrl')
    >>> rhythm_of_steps('ll')
    1
    """
    last = '-'
    for index, step in enumerate(steps):
        if step == '-':
            continue
        elif step == last:
            return index
        last = step
    return None


def shopping_by_aisle(items: List[str], aisles: Dict[str, int]) -> List[List[str]]:
    """ Walk through the items in the order of their aisles and return one list of items per aisle. Items without an
    aisle come last in a list of their own. Items of one aisle keep their order.
    >>> shopping_by_aisle(['milk', 'nuts', 'rice', 'soap'], {'milk': 2, 'rice': 1, 'soap': 2})
    [['rice'], ['milk', 'soap'], ['nuts']]
    >>> shopping_by_aisle([], {})
    []
    """
    places: Dict[int, List[str]] = {}
    unknown = []
    for item in items:
        if item in aisles:
            places.setdefault(aisles[item], []).append(item)
        else:
            unknown.append(item)
    result = [places[aisle] for aisle in sorted(places)]
    if unknown:
        result.append(unknown)
    return result


def dive_points(depths: List[int]) -> Tuple[int, int]:
    """ A diver starts at the surface (depth 0). Return the total number of metres that the diver goes down, and
    the depth reached most deeply. Depths are given in metres, in order of time, and after the last one the diver
    goes up again.
    dive_points([5, 3, 8]) == (10, 8)
    dive_points([4]) == (4, 4)
    dive_points([]) == (0, 0)
    """
    down = 0
    deepest = 0
    current = 0
    for depth in depths:
        if depth > current:
            down += depth - current
        if depth > deepest:
            deepest = depth
        current = depth
    return down, deepest


def join_hyphen_lines(lines: List[str]) -> List[str]:
    """ A line that ends in '-' is joined to the next line without the hyphen. If the last line ends in '-', it is kept
    with its hyphen.
    >>> join_hyphen_lines(['we walk-', 'ed home', 'late'])
    ['we walked home', 'late']
    >>> join_hyphen_lines(['to-', 'mor-', 'row'])
    ['tomorrow']
    >>> join_hyphen_lines(['end-'])
    ['end-']
    """
    joined = []
    start = ''
    for line in lines:
        if line.endswith('-'):
            start += line[:-1]
        else:
            joined.append(start + line)
            start = ''
    if start:
        joined.append(start + '-')
    return joined


def level_up(points: List[int]) -> Tuple[int, int]:
    """ A player begins at level 1. Level n is finished when n * 10 points have been collected in it; the points
    that are left over count for the next level. Return the level and the points collected in it.
    >>> level_up([6, 7])
    (2, 3)
    >>> level_up([35])
    (3, 5)
    >>> level_up([])
    (1, 0)
    """
    level = 1
    collected = 0
    for amount in points:
        collected += amount
        while collected >= level * 10:
            collected -= level * 10
            level += 1
    return level, collected


def group_stamps(days: List[int]) -> Dict[str, int]:
    """ Every number says how many days ago a photo was taken. Count the photos of 'today' (0), of this 'week' (up to 7)
    and those that are 'older'. The result also has the key 'oldest' with the largest number, or -1 for no photos.
    >>> group_stamps([0, 3, 7, 30])
    {'today': 1, 'week': 2, 'older': 1, 'oldest': 30}
    >>> group_stamps([])
    {'today': 0, 'week': 0, 'older': 0, 'oldest': -1}
    """
    groups = {'today': 0, 'week': 0, 'older': 0}
    for ago in days:
        if ago == 0:
            groups['today'] += 1
        elif ago <= 7:
            groups['week'] += 1
        else:
            groups['older'] += 1
    groups['oldest'] = max(days, default=-1)
    return groups


def balanced_cut(numbers: List[int]) -> Tuple[int, int]:
    """ Cut a list of at least two numbers into a left and a right part, both not empty, such that the sums differ
    as little as possible. Return the length of the left part and the difference. The shortest left part wins a tie.
    >>> balanced_cut([3, 1, 5])
    (2, 1)
    >>> balanced_cut([2, 2])
    (1, 0)
    """
    left = 0
    right = sum(numbers)
    best_cut = 0
    best: Optional[int] = None
    for i, number in enumerate(numbers[:-1]):
        left += number
        right -= number
        difference = abs(left - right)
        if best is None or difference < best:
            best = difference
            best_cut = i + 1
    return best_cut, best


def free_between(bookings: List[Tuple[int, int]], opening: int, closing: int) -> List[Tuple[int, int]]:
    """ The bookings are sorted by their start and may overlap; all lie between opening and closing. Return the free
    times as tuples (start, end).
    >>> free_between([(9, 11), (10, 12), (15, 16)], 8, 18)
    [(8, 9), (12, 15), (16, 18)]
    >>> free_between([(8, 18)], 8, 18)
    []
    """
    free = []
    time = opening
    for start, end in bookings:
        if start > time:
            free.append((time, start))
        if end > time:
            time = end
    if time < closing:
        free.append((time, closing))
    return free


def sign_of_words(words: List[str], good: List[str], bad: List[str]) -> Tuple[int, str]:
    """ A good word counts plus one and a bad word minus one; the word 'not' directly in front of it turns the
    sign round. Return the sum and 'glad', 'sad' or 'calm' for a positive, a negative or no sum.
    >>> sign_of_words(['not', 'bad', 'but', 'nice'], ['nice'], ['bad'])
    (2, 'glad')
    >>> sign_of_words(['bad', 'day'], ['nice'], ['bad'])
    (-1, 'sad')
    """
    total = 0
    previous = ''
    for word in words:
        value = 0
        if word in good:
            value = 1
        elif word in bad:
            value = -1
        total += -value if previous == 'not' else value
        previous = word
    if total > 0:
        return total, 'glad'
    return total, 'sad' if total < 0 else 'calm'


def row_of_lockers(numbers: List[int], size: int) -> List[List[int]]:
    """ Put sorted locker numbers into rows: the lockers 1 to size stand in the first row, the next size lockers in the
    second one and so on. Return the given numbers row by row, leaving out rows without any of them.
    >>> row_of_lockers([1, 4, 5, 11], 5)
    [[1, 4, 5], [11]]
    >>> row_of_lockers([6], 5)
    [[6]]
    """
    rows: List[List[int]] = []
    last_row = -1
    for number in numbers:
        row = (number - 1) // size
        if row == last_row:
            rows[-1].append(number)
        else:
            rows.append([number])
            last_row = row
    return rows


def ends_of_sorted_runs(values: List[int]) -> List[int]:
    """ Return the first and the last value of each longest stretch that never falls, all in one list. A stretch of a
    single value gives that value only once.
    >>> ends_of_sorted_runs([1, 3, 4, 2, 2, 0])
    [1, 4, 2, 2, 0]
    >>> ends_of_sorted_runs([])
    []
    """
    if not values:
        return []
    ends = [values[0]]
    length = 1
    for before, after in zip(values, values[1:]):
        if after >= before:
            length += 1
        else:
            if length > 1:
                ends.append(before)
            ends.append(after)
            length = 1
    if length > 1:
        ends.append(values[-1])
    return ends


def read_signed_terms(text: str) -> List[int]:
    """ Return the terms of a sum such as '3+12-5' as signed numbers. The text has digits and the signs '+' and
    '-' only; it may begin with a sign.
    read_signed_terms('3+12-5') == [3, 12, -5]
    read_signed_terms('-8') == [-8]
    read_signed_terms('') == []
    """
    terms = []
    sign = 1
    digits = ''
    for char in text:
        if char.isdigit():
            digits += char
            continue
        if digits:
            terms.append(sign * int(digits))
            digits = ''
        sign = -1 if char == '-' else 1
    if digits:
        terms.append(sign * int(digits))
    return terms


def quarter_of_year_totals(months: List[Tuple[int, int]]) -> Tuple[List[int], int]:
    """ Every entry is a month (1 to 12) and an amount. Return the sums of the four quarters and the number, from 1, of
    the best quarter; the earliest one wins a tie.
    >>> quarter_of_year_totals([(1, 5), (4, 9), (3, 2), (12, 1)])
    ([7, 9, 0, 1], 2)
    >>> quarter_of_year_totals([])
    ([0, 0, 0, 0], 1)
    """
    totals = [0, 0, 0, 0]
    for month, amount in months:
        if month <= 3:
            totals[0] += amount
        elif month <= 6:
            totals[1] += amount
        elif month <= 9:
            totals[2] += amount
        else:
            totals[3] += amount
    return totals, totals.index(max(totals)) + 1


def steps_to_text(moves: List[int]) -> str:
    """ Positive moves go to the right, negative moves to the left. Join moves of the same direction that follow
    one another and write them as 'R5' or 'L2', separated by blanks. Zeros are ignored.
    steps_to_text([2, 3, -2, 0, -1]) == 'R5 L3'
    steps_to_text([0]) == ''
    steps_to_text([4, -4]) == 'R4 L4'
    """
    parts = []
    total = 0
    for move in moves:
        if move * total >= 0:
            total += move
        else:
            parts.append(f'R{total}' if total > 0 else f'L{-total}')
            total = move
    if total != 0:
        parts.append(f'R{total}' if total > 0 else f'L{-total}')
    return ' '.join(parts)


def last_seen_order(events: List[Tuple[str, bool]]) -> Tuple[List[str], Optional[str]]:
    """ Every event is a name and whether the person arrives (True) or leaves (False). Return the names of those who are
    still there, in order of arrival, and the name of the person who left last, or None.
    >>> last_seen_order([('Mia', True), ('Leo', True), ('Mia', False)])
    (['Leo'], 'Mia')
    >>> last_seen_order([('Eva', True)])
    (['Eva'], None)
    """
    present: List[str] = []
    last_left: Optional[str] = None
    for name, arrives in events:
        if arrives:
            present.append(name)
        elif name in present:
            present.remove(name)
            last_left = name
    return present, last_left


def price_in_tiers(units: List[int], small: int, large: int) -> Tuple[int, float]:
    """ Each order below 10 units pays small per unit; an order from 10 units on pays large per unit. Return the sum of
    all orders and the average price per unit rounded to two decimals (0.0 without any units).
    >>> price_in_tiers([5, 20], 3, 2)
    (55, 2.2)
    >>> price_in_tiers([], 3, 2)
    (0, 0.0)
    """
    total = 0
    count = 0
    for amount in units:
        if amount < 10:
            total += amount * small
        else:
            total += amount * large
        count += amount
    if count == 0:
        return total, 0.0
    return total, round(total / count, 2)


def outer_pieces(text: str) -> List[str]:
    """ Return the pieces of the text that are separated by commas. Commas within square brackets do not separate.
    Blanks at the ends of a piece are removed.
    >>> outer_pieces('a, [b, c], d')
    ['a', '[b, c]', 'd']
    >>> outer_pieces('x')
    ['x']
    """
    pieces = []
    piece = ''
    depth = 0
    for char in text:
        if char == ',' and depth == 0:
            pieces.append(piece.strip())
            piece = ''
            continue
        if char == '[':
            depth += 1
        elif char == ']':
            depth -= 1
        piece += char
    pieces.append(piece.strip())
    return pieces


def longest_gap_free_days(days: List[int]) -> Tuple[int, int]:
    """ Sorted days may appear several times. Return the first and the last day of the longest row of days that follow
    one another without a gap; the earliest row wins a tie. The list is not empty.
    >>> longest_gap_free_days([1, 2, 2, 3, 6, 7])
    (1, 3)
    >>> longest_gap_free_days([4, 9])
    (4, 4)
    """
    best = (days[0], days[0])
    start = days[0]
    for before, day in zip(days, days[1:]):
        if day - before > 1:
            start = day
        if day - start > best[1] - best[0]:
            best = (start, day)
    return best


def stay_within_budget(prices: List[int], budget: int) -> Tuple[List[int], int]:
    """ Go through the prices and buy everything that can still be paid, but never two things at the same price.
    Return the prices that were paid and the money left.
    stay_within_budget([4, 4, 9, 3], 10) == ([4, 3], 3)
    stay_within_budget([20], 10) == ([], 10)
    """
    paid: List[int] = []
    left = budget
    for price in prices:
        if price > left or price in paid:
            continue
        paid.append(price)
        left -= price
    return paid, left


def stripe_pattern(colours: List[str], widths: List[int]) -> str:
    """ Draw stripes: each colour is given by a letter and drawn as often as its width says. Between two stripes
    of different colours there is a '|'; stripes of width 0 are left out.
    >>> stripe_pattern(['r', 'b', 'b'], [2, 1, 2])
    'rr|bbb'
    >>> stripe_pattern(['g', 'r', 'g'], [1, 0, 2])
    'ggg'
    """
    drawing = ''
    for colour, width in zip(colours, widths):
        if width == 0:
            continue
        if drawing and drawing[-1] != colour:
            drawing += '|'
        drawing += colour * width
    return drawing


def extra_time(halves: List[List[str]], goal: str) -> Optional[str]:
    """ Every half of a match is a list of events. The event goal + '1' is a goal for team 1, and goal + '2' one
    for team 2; other events do not matter. Return the winner, '1' or '2', or None for a draw.
    >>> extra_time([['goal1', 'card'], ['goal2', 'goal1']], 'goal')
    '1'
    >>> extra_time([['g2'], []], 'g')
    '2'
    >>> extra_time([[], []], 'g')
    """
    lead = 0
    for half in halves:
        for event in half:
            if event == goal + '1':
                lead += 1
            elif event == goal + '2':
                lead -= 1
    if lead == 0:
        return None
    return '1' if lead > 0 else '2'


def keep_spaced_points(points: List[int], least: int) -> List[int]:
    """ Keep the first point of a sorted list and then each point that lies at least least behind the last kept
    one. The last point of the list is always kept.
    >>> keep_spaced_points([0, 1, 3, 4, 8, 9], 3)
    [0, 3, 8, 9]
    >>> keep_spaced_points([2, 6], 4)
    [2, 6]
    >>> keep_spaced_points([], 1)
    []
    """
    kept: List[int] = []
    for point in points:
        if not kept or point - kept[-1] >= least:
            kept.append(point)
    if points and kept[-1] != points[-1]:
        kept.append(points[-1])
    return kept


def pages_of_chapters(lengths: List[int], start: int) -> List[Tuple[int, int]]:
    """ Chapters begin on odd pages; an empty page is put in where needed. The first chapter begins on page start
    or on the page behind it. Return the first and the last page of each chapter; every chapter has at least one
    page.
    >>> pages_of_chapters([3, 2, 1], 1)
    [(1, 3), (5, 6), (7, 7)]
    >>> pages_of_chapters([2], 4)
    [(5, 6)]
    """
    chapters = []
    page = start
    for length in lengths:
        if page % 2 == 0:
            page += 1
        chapters.append((page, page + length - 1))
        page += length
    return chapters


def notes_to_bars(notes: List[int], beats: int) -> Optional[List[List[int]]]:
    """ Put notes, given by their lengths, into bars of the given number of beats. Return the bars, or None if a
    note would reach beyond the end of its bar. The last bar may be incomplete.
    >>> notes_to_bars([2, 2, 3, 1, 2], 4)
    [[2, 2], [3, 1], [2]]
    >>> notes_to_bars([3, 2], 4) is None
    True
    """
    bars = []
    bar: List[int] = []
    for note in notes:
        bar.append(note)
        filled = sum(bar)
        if filled > beats:
            return None
        elif filled == beats:
            bars.append(bar)
            bar = []
    if bar:
        bars.append(bar)
    return bars


def initials_and_surnames(names: List[str]) -> List[str]:
    """ Shorten each name to the initials of all words but the last one and the last word in full. Names of one
    word stay as they are. The result is sorted by the last word.
    >>> initials_and_surnames(['Ana Maria Stone', 'Tom Baker'])
    ['T. Baker', 'A. M. Stone']
    >>> initials_and_surnames(['Kim'])
    ['Kim']
    """
    short = []
    for name in names:
        words = name.split()
        if len(words) == 1:
            short.append(name)
        else:
            initials = [word[0] + '.' for word in words[:-1]]
            short.append(' '.join(initials + [words[-1]]))
    return sorted(short, key=lambda name: name.split()[-1])


def two_speed_watch(speeds: List[int], limit: int) -> Tuple[int, int, Optional[int]]:
    """ Return how many speeds are above limit, how many of these are more than 20 above it, and the index of the first
    one of the latter, or None.
    >>> two_speed_watch([50, 58, 75, 90], 50)
    (3, 2, 2)
    >>> two_speed_watch([40], 50)
    (0, 0, None)
    """
    over = far_over = 0
    first: Optional[int] = None
    for index, speed in enumerate(speeds):
        if speed <= limit:
            continue
        over += 1
        if speed > limit + 20:
            far_over += 1
            if first is None:
                first = index
    return over, far_over, first


def digit_blocks_total(code: str) -> int:
    """ Digits next to each other form one number. Add up all numbers of the code, but subtract a number that
    stands directly behind a '~'.
    digit_blocks_total('a12b3') == 15
    digit_blocks_total('10~4') == 6
    digit_blocks_total('~~') == 0
    """
    total = 0
    number = 0
    sign = 1
    for char in code:
        if char.isdigit():
            number = number * 10 + int(char)
        else:
            total += sign * number
            number = 0
            sign = -1 if char == '~' else 1
    return total + sign * number


def check():
    assert rising_pieces_lengths([1, 2, 2, 5, 7]) == [2, 3]
    assert rising_pieces_lengths([4, 3]) == [1, 1]
    assert rising_pieces_lengths([]) == []
    assert weigh_words('tea or milk') == ('tea', 5)
    assert weigh_words('oo bcde') == ('bcde', 5)
    assert compare_histories([3, 1, 4], [2, 1, 9]) == (1, 1, 1)
    assert compare_histories([], []) == (0, 0, 0)
    assert dive_points([5, 3, 8]) == (10, 8)
    assert dive_points([4]) == (4, 4)
    assert dive_points([]) == (0, 0)
    assert read_signed_terms('3+12-5') == [3, 12, -5]
    assert read_signed_terms('-8') == [-8]
    assert read_signed_terms('') == []
    assert steps_to_text([2, 3, -2, 0, -1]) == 'R5 L3'
    assert steps_to_text([0]) == ''
    assert steps_to_text([4, -4]) == 'R4 L4'
    assert stay_within_budget([4, 4, 9, 3], 10) == ([4, 3], 3)
    assert stay_within_budget([20], 10) == ([], 10)
    assert digit_blocks_total('a12b3') == 15
    assert digit_blocks_total('10~4') == 6
    assert digit_blocks_total('~~') == 0
