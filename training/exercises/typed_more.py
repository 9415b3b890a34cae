"""Typed loops over lists and text with an accumulator, branches inside, and a last step behind the loop."""

from typing import Dict, List, Optional, Tuple


def split_where_falling(numbers: List[int]) -> List[List[int]]:
    """ Cut the list in front of every number that is smaller than the number before it.
    Return the pieces in order. An empty list has no pieces.
    >>> split_where_falling([1, 4, 2, 2, 1])
    [[1, 4], [2, 2], [1]]
    >>> split_where_falling([3])
    [[3]]
    >>> split_where_falling([])
    []
    """
    pieces = []
    current: List[int] = []
    for number in numbers:
        if not current or number >= current[-1]:
            current.append(number)
        else:
            pieces.append(current)
            current = [number]
    if current:
        pieces.append(current)
    return pieces


def shelf_loads(weights: List[int], limit: int) -> List[int]:
    """ Parcels are put on shelves in the given order. When a parcel would bring the load of a shelf above
    limit, a new shelf is begun with it. Return the total load of each shelf.
    No parcel alone is heavier than limit.
    >>> shelf_loads([4, 3, 5, 1], 8)
    [7, 6]
    >>> shelf_loads([8, 8], 8)
    [8, 8]
    >>> shelf_loads([], 10)
    []
    """
    loads = []
    load = 0
    for weight in weights:
        if load + weight <= limit:
            load += weight
        else:
            loads.append(load)
            load = weight
    if load > 0:
        loads.append(load)
    return loads


def read_score_marks(marks: str) -> Tuple[int, int]:
    """ A quiz is written as a string of marks: '+' is a right answer (2 points), '-' is a wrong answer
    (minus 1 point), and '.' is a skipped question. Return the points and the number of skipped questions.
    read_score_marks('++-.') == (3, 1)
    read_score_marks('--') == (-2, 0)
    read_score_marks('') == (0, 0)
    """
    points = 0
    skipped = 0
    for mark in marks:
        if mark == '+':
            points += 2
        elif mark == '-':
            points -= 1
        else:
            skipped += 1
    return points, skipped


def runs_with_ends(values: List[int]) -> List[Tuple[int, int, int]]:
    """ Describe every run of equal neighbours as a tuple (value, first index, last index).
    >>> runs_with_ends([5, 5, 2])
    [(5, 0, 1), (2, 2, 2)]
    >>> runs_with_ends([1])
    [(1, 0, 0)]
    >>> runs_with_ends([])
    []
    """
    if not values:
        return []
    runs = []
    start = 0
    for i in range(1, len(values)):
        if values[i] != values[i - 1]:
            runs.append((values[start], start, i - 1))
            start = i
    runs.append((values[start], start, len(values) - 1))
    return runs


def split_letters_digits(text: str) -> List[str]:
    """ Cut a text of letters and digits into the longest pieces that are only digits or only letters.
    split_letters_digits('ab12c') ➞ ['ab', '12', 'c']
    split_letters_digits('7') ➞ ['7']
    split_letters_digits('') ➞ []
    """
    pieces = []
    piece = ''
    for char in text:
        if piece == '':
            piece = char
        elif char.isdigit() == piece[-1].isdigit():
            piece += char
        else:
            pieces.append(piece)
            piece = char
    if piece:
        pieces.append(piece)
    return pieces


def two_best_days(sales: List[int]) -> Optional[Tuple[int, int]]:
    """ Return the highest and the second highest sales number of the list; both may be equal.
    Return None if there are fewer than two days.
    >>> two_best_days([3, 9, 4])
    (9, 4)
    >>> two_best_days([6, 6, 1])
    (6, 6)
    >>> two_best_days([5]) is None
    True
    """
    if len(sales) < 2:
        return None
    best, second = sales[0], sales[1]
    if second > best:
        best, second = second, best
    for amount in sales[2:]:
        if amount > best:
            second = best
            best = amount
        elif amount > second:
            second = amount
    return best, second


def plus_minus_zero_parts(numbers: List[int]) -> Tuple[int, int, int]:
    """ Add up the positive numbers and, apart from them, the negative numbers, and count the zeros.
    Return the three results in this order.
    >>> plus_minus_zero_parts([2, -3, 0, 5])
    (7, -3, 1)
    >>> plus_minus_zero_parts([])
    (0, 0, 0)
    """
    plus = minus = zeros = 0
    for n in numbers:
        if n > 0:
            plus += n
        elif n < 0:
            minus += n
        else:
            zeros += 1
    return plus, minus, zeros


def write_runs_of_bits(bits: str) -> str:
    """ Write a string of bits as the lengths of its runs joined by '-'. Runs of ones are marked with '*'.
    write_runs_of_bits('00110') == '2-2*-1'
    write_runs_of_bits('1') == '1*'
    write_runs_of_bits('') == ''
    """
    if not bits:
        return ''
    parts = []
    length = 1
    for before, bit in zip(bits, bits[1:]):
        if bit == before:
            length += 1
        else:
            parts.append(f'{length}*' if before == '1' else str(length))
            length = 1
    parts.append(f'{length}*' if bits[-1] == '1' else str(length))
    return '-'.join(parts)


def hill_heights(levels: List[int]) -> List[int]:
    """ A walk is a list of levels that are zero or higher. A hill is an unbroken stretch of levels above zero.
    Return the highest level of each hill, in the order of the walk. A hill may last until the end of the list.
    >>> hill_heights([0, 2, 5, 0, 0, 1])
    [5, 1]
    >>> hill_heights([0, 0])
    []
    >>> hill_heights([4, 3])
    [4]
    """
    heights = []
    top = 0
    for level in levels:
        if level == 0:
            if top > 0:
                heights.append(top)
            top = 0
        elif level > top:
            top = level
    if top > 0:
        heights.append(top)
    return heights


def pair_up_leftover(items: List[str]) -> Tuple[List[Tuple[str, str]], Optional[str]]:
    """ Pair the items in order: the first with the second, the third with the fourth and so on.
    Return the pairs and the item that is left over, or None if nothing is left.
    >>> pair_up_leftover(['a', 'b', 'c'])
    ([('a', 'b')], 'c')
    >>> pair_up_leftover(['x', 'y'])
    ([('x', 'y')], None)
    """
    pairs = []
    waiting: Optional[str] = None
    for item in items:
        if waiting is None:
            waiting = item
        else:
            pairs.append((waiting, item))
            waiting = None
    return pairs, waiting


def taxi_meter(distances: List[int]) -> int:
    """ A taxi ride is a list of stretches in kilometres. A stretch of up to 2 km costs 5 coins, one of up to
    10 km costs 3 coins per kilometre, and a longer one costs 2 coins per kilometre. Return the cost of the
    whole ride, which is never less than 8 coins.
    >>> taxi_meter([2, 4])
    17
    >>> taxi_meter([20, 1])
    45
    >>> taxi_meter([1])
    8
    """
    cost = 0
    for distance in distances:
        if distance <= 2:
            cost += 5
        elif distance <= 10:
            cost += 3 * distance
        else:
            cost += 2 * distance
    return max(cost, 8)


def sentences_of(text: str) -> List[str]:
    """ Cut the text behind every '.', '!' or '?'. Blanks around a sentence are removed; text behind the last
    mark is a sentence too, unless it is blank.
    >>> sentences_of('Go! We wait. now')
    ['Go!', 'We wait.', 'now']
    >>> sentences_of('Who? ')
    ['Who?']
    """
    sentences = []
    current = ''
    for char in text:
        current += char
        if char in '.!?':
            sentences.append(current.strip())
            current = ''
    if current.strip():
        sentences.append(current.strip())
    return sentences


def longest_dry_spell(rain: List[int]) -> Tuple[int, int]:
    """ You are given the rain of each day. Return the index of the first day and the length of the longest
    stretch of days without rain (value 0). The earliest one wins a tie. Without such a day return (-1, 0).
    longest_dry_spell([1, 0, 0, 3, 0]) == (1, 2)
    longest_dry_spell([0, 4, 0]) == (0, 1)
    longest_dry_spell([2]) == (-1, 0)
    """
    best_start, best_length = -1, 0
    length = 0
    for day, amount in enumerate(rain):
        if amount > 0:
            length = 0
        else:
            length += 1
            if length > best_length:
                best_length = length
                best_start = day - length + 1
    return best_start, best_length


def votes_with_threshold(votes: List[str], needed: int) -> str:
    """ The votes are 'yes', 'no' or anything else, which counts as an abstention. The result is 'invalid' if
    fewer than needed people voted yes or no, 'accepted' if there are more yes than no, else 'rejected'.
    >>> votes_with_threshold(['yes', 'no', 'yes', '-'], 3)
    'accepted'
    >>> votes_with_threshold(['no', 'yes'], 2)
    'rejected'
    >>> votes_with_threshold(['yes', '-', '-'], 2)
    'invalid'
    """
    yes = 0
    no = 0
    for vote in votes:
        if vote == 'yes':
            yes += 1
        elif vote == 'no':
            no += 1
    if yes + no < needed:
        return 'invalid'
    return 'accepted' if yes > no else 'rejected'


def spread_of_kind(numbers: List[int], odd: bool) -> Optional[int]:
    """ Return the difference between the largest and the smallest odd number of the list if odd is true,
    otherwise between the largest and the smallest even number. Return None if there is no such number.
    >>> spread_of_kind([1, 8, 7, 2], True)
    6
    >>> spread_of_kind([1, 8, 7, 4], False)
    4
    >>> spread_of_kind([2], True)
    """
    low: Optional[int] = None
    high: Optional[int] = None
    for n in numbers:
        if (n % 2 == 1) != odd:
            continue
        if low is None or n < low:
            low = n
        if high is None or n > high:
            high = n
    if low is None or high is None:
        return None
    return high - low


def join_short_words(words: List[str], size: int) -> List[str]:
    """ Glue neighbouring words together until the glued word has at least size letters, then begin a new one.
    Whatever remains at the end is kept even if it is too short.
    join_short_words(['a', 'bc', 'def', 'g'], 3) == ['abc', 'def', 'g']
    join_short_words(['long'], 2) == ['long']
    join_short_words([], 4) == []
    """
    result = []
    glued = ''
    for word in words:
        glued += word
        if len(glued) >= size:
            result.append(glued)
            glued = ''
    if glued:
        result.append(glued)
    return result


def lamp_minutes(events: List[Tuple[int, str]], end: int) -> int:
    """ A lamp is off at first. The events are tuples (minute, 'on' or 'off') in order of time. Return how many
    minutes the lamp was lit up to the minute end. Switching on a lit lamp changes nothing.
    >>> lamp_minutes([(2, 'on'), (5, 'off'), (8, 'on')], 10)
    5
    >>> lamp_minutes([(1, 'on'), (3, 'on')], 4)
    3
    >>> lamp_minutes([], 9)
    0
    """
    total = 0
    since: Optional[int] = None
    for minute, state in events:
        if state == 'on' and since is None:
            since = minute
        elif state == 'off' and since is not None:
            total += minute - since
            since = None
    if since is not None:
        total += end - since
    return total


def word_lengths_text(text: str) -> List[int]:
    """ Return the lengths of the words of a text. Words are made of letters; all other characters stand
    between words. Use no split.
    >>> word_lengths_text('I see, you!')
    [1, 3, 3]
    >>> word_lengths_text('...')
    []
    >>> word_lengths_text('ab4cd')
    [2, 2]
    """
    lengths = []
    length = 0
    for char in text:
        if char.isalpha():
            length += 1
        elif length > 0:
            lengths.append(length)
            length = 0
    if length > 0:
        lengths.append(length)
    return lengths


def rope_side(pulls: List[int]) -> str:
    """ Positive pulls move the rope to the right and negative pulls to the left, and each pull counts double
    when the rope is already on its side. Return 'right', 'left' or 'middle' for the side on which the rope ends.
    >>> rope_side([1, 2, -4])
    'right'
    >>> rope_side([-3, 3])
    'middle'
    >>> rope_side([2, -3])
    'left'
    """
    position = 0
    for pull in pulls:
        if pull * position > 0:
            position += 2 * pull
        else:
            position += pull
    if position > 0:
        return 'right'
    elif position < 0:
        return 'left'
    return 'middle'


def drop_repeated_zeros(numbers: List[int]) -> Tuple[List[int], int]:
    """ Copy the list but keep only one zero of each run of zeros. Return the copy and how many zeros were dropped.
    drop_repeated_zeros([0, 0, 3, 0]) ➞ ([0, 3, 0], 1)
    drop_repeated_zeros([1, 1]) ➞ ([1, 1], 0)
    """
    kept: List[int] = []
    dropped = 0
    for number in numbers:
        if number != 0:
            kept.append(number)
        elif kept and kept[-1] == 0:
            dropped += 1
        else:
            kept.append(0)
    return kept, dropped


def read_distance(text: str) -> int:
    """ A distance is written as numbers, each followed by its unit: 'k' for 1000 metres, 'h' for 100 metres
    or 'm' for metres. Return the number of metres. A last number without unit is in metres.
    >>> read_distance('2k3h')
    2300
    >>> read_distance('1h15m')
    115
    >>> read_distance('40')
    40
    """
    metres = 0
    number = 0
    for char in text:
        if char.isdigit():
            number = number * 10 + int(char)
            continue
        if char == 'k':
            metres += number * 1000
        elif char == 'h':
            metres += number * 100
        else:
            metres += number
        number = 0
    return metres + number


def merge_by_closeness(points: List[int], gap: int) -> List[Tuple[int, int]]:
    """ Group sorted points: a point belongs to the group of its predecessor if it is at most gap away from it.
    Return the first and the last point of every group.
    >>> merge_by_closeness([1, 2, 6, 7, 12], 2)
    [(1, 2), (6, 7), (12, 12)]
    >>> merge_by_closeness([4, 9], 5)
    [(4, 9)]
    >>> merge_by_closeness([], 3)
    []
    """
    if not points:
        return []
    groups = []
    first = last = points[0]
    for point in points[1:]:
        if point - last <= gap:
            last = point
        else:
            groups.append((first, last))
            first = last = point
    groups.append((first, last))
    return groups


def mood_of_prices(prices: List[int]) -> str:
    """ Compare every price with the one before. Return 'up' if there were more rises than falls, 'down' if there
    were more falls, and 'even' otherwise. Equal neighbours do not count.
    mood_of_prices([3, 4, 5, 2]) == 'up'
    mood_of_prices([9, 7]) == 'down'
    mood_of_prices([1, 1]) == 'even'
    """
    rises = falls = 0
    for i in range(1, len(prices)):
        if prices[i] > prices[i - 1]:
            rises += 1
        elif prices[i] < prices[i - 1]:
            falls += 1
    if rises == falls:
        return 'even'
    return 'up' if rises > falls else 'down'


def hash_for_number_runs(text: str) -> str:
    """ Replace every run of digits by one '#' and leave all other characters as they are.
    >>> hash_for_number_runs('flat 12b, door 7')
    'flat #b, door #'
    >>> hash_for_number_runs('2024')
    '#'
    """
    result = []
    inside = False
    for char in text:
        if not char.isdigit():
            result.append(char)
            inside = False
        elif not inside:
            result.append('#')
            inside = True
    return ''.join(result)


def cup_refills(sips: List[int], size: int) -> Tuple[int, int]:
    """ A full cup holds size millilitres. Every sip is taken from it; if less is left than the sip needs, the
    cup is first filled up again. Return the number of refills and what is left in the cup at the end.
    >>> cup_refills([30, 50, 40], 100)
    (1, 60)
    >>> cup_refills([], 80)
    (0, 80)
    >>> cup_refills([80, 80], 80)
    (1, 0)
    """
    refills = 0
    left = size
    for sip in sips:
        if sip > left:
            refills += 1
            left = size
        left -= sip
    return refills, left


def alternate_signed_total(numbers: List[int]) -> int:
    """ Add the first number, subtract the second, add the third and so on, but leave out zeros: they do not
    change whose turn it is.
    >>> alternate_signed_total([5, 0, 2, 4])
    7
    >>> alternate_signed_total([0, 3])
    3
    >>> alternate_signed_total([])
    0
    """
    total = 0
    sign = 1
    for number in numbers:
        if number == 0:
            continue
        total += sign * number
        sign = -sign
    return total


def top_scorer(goals: List[Tuple[str, int]]) -> Optional[str]:
    """ Every entry is a name and the goals of that player in one match. Return the name with the most goals over
    all matches; the alphabetically first name wins a tie. Return None if the list is empty.
    >>> top_scorer([('Ben', 2), ('Ana', 1), ('Ana', 2)])
    'Ana'
    >>> top_scorer([('Tom', 1), ('Kim', 1)])
    'Kim'
    >>> top_scorer([])
    """
    totals: Dict[str, int] = {}
    for name, amount in goals:
        if name in totals:
            totals[name] += amount
        else:
            totals[name] = amount
    if not totals:
        return None
    return min(totals, key=lambda name: (-totals[name], name))


def stairs_and_flats(heights: List[int]) -> Tuple[int, int, int]:
    """ Walk over the heights. Return how many metres you go up in all, how many you go down in all,
    and how many steps are flat.
    stairs_and_flats([1, 4, 4, 2]) == (3, 2, 1)
    stairs_and_flats([5]) == (0, 0, 0)
    """
    up, down, flat = 0, 0, 0
    for here, there in zip(heights, heights[1:]):
        change = there - here
        if change > 0:
            up += change
        elif change < 0:
            down -= change
        else:
            flat += 1
    return up, down, flat


def weights_left_right(stones: List[int]) -> Tuple[List[int], List[int]]:
    """ Lay the stones on a balance one after another, each on the lighter side. If both sides are equally heavy
    the stone goes to the left. Return the stones on the left and those on the right.
    >>> weights_left_right([3, 1, 1, 4])
    ([3], [1, 1, 4])
    >>> weights_left_right([2, 2, 5])
    ([2, 5], [2])
    """
    left: List[int] = []
    right: List[int] = []
    difference = 0
    for stone in stones:
        if difference <= 0:
            left.append(stone)
            difference += stone
        else:
            right.append(stone)
            difference -= stone
    return left, right


def last_change_index(values: List[int]) -> int:
    """ Return the index at which the last new run of equal values begins, or -1 for an empty list.
    last_change_index([1, 1, 2, 2]) ➞ 2
    last_change_index([7, 7]) ➞ 0
    last_change_index([]) ➞ -1
    """
    if not values:
        return -1
    start = 0
    for i in range(1, len(values)):
        if values[i] != values[i - 1]:
            start = i
    return start


def average_of_streaks(results: str) -> float:
    """ The results are letters 'w' (won) and 'l' (lost). Return the average length of the winning streaks, rounded
    to two decimals, or 0.0 if nothing was won.
    >>> average_of_streaks('wwlwl')
    1.5
    >>> average_of_streaks('lwww')
    3.0
    >>> average_of_streaks('ll')
    0.0
    """
    wins = 0
    streaks = 0
    previous = 'l'
    for result in results:
        if result == 'w':
            wins += 1
            if previous == 'l':
                streaks += 1
        previous = result
    if streaks == 0:
        return 0.0
    return round(wins / streaks, 2)


def tidy_path_text(path: str) -> str:
    """ Simplify a path of letters: 'L' followed by 'R', or 'R' followed by 'L', cancel each other out, also after
    other letters between them have been cancelled. All other letters stay.
    tidy_path_text('FLRF') == 'FF'
    tidy_path_text('LLRR') == ''
    tidy_path_text('LFR') == 'LFR'
    """
    kept: List[str] = []
    for step in path:
        if step == 'R' and kept and kept[-1] == 'L':
            kept.pop()
        elif step == 'L' and kept and kept[-1] == 'R':
            kept.pop()
        else:
            kept.append(step)
    return ''.join(kept)


def garage_total_for_stays(stays: List[Tuple[int, int]]) -> int:
    """ Every stay is a tuple (arrival, departure) in minutes. The first 30 minutes of a stay are free, up to
    two hours cost 4, and every longer stay costs 10. Return the sum of the fees, but at most 25.
    >>> garage_total_for_stays([(0, 20), (50, 100)])
    4
    >>> garage_total_for_stays([(0, 200), (10, 400), (0, 130)])
    25
    """
    total = 0
    for arrival, departure in stays:
        minutes = departure - arrival
        if minutes <= 30:
            continue
        elif minutes <= 120:
            total += 4
        else:
            total += 10
    return min(total, 25)


def vowel_groups(word: str) -> List[str]:
    """ Return all longest runs of vowels of a word written in small letters, in their order.
    >>> vowel_groups('queueing')
    ['ueuei']
    >>> vowel_groups('banana')
    ['a', 'a', 'a']
    >>> vowel_groups('rhythm')
    []
    """
    groups = []
    group = ''
    for letter in word:
        if letter in 'aeiou':
            group += letter
        elif group:
            groups.append(group)
            group = ''
    if group:
        groups.append(group)
    return groups


def sum_until_marker(numbers: List[int], marker: int) -> List[int]:
    """ The marker ends a section. Return the sum of each section; the section behind the last marker is included
    only if it holds at least one number. Sections without numbers have the sum 0.
    >>> sum_until_marker([1, 2, -1, -1, 5], -1)
    [3, 0, 5]
    >>> sum_until_marker([4, -1], -1)
    [4]
    """
    sums = []
    total = 0
    size = 0
    for number in numbers:
        if number == marker:
            sums.append(total)
            total = size = 0
        else:
            total += number
            size += 1
    if size > 0:
        sums.append(total)
    return sums


def bounds_around_pivot(numbers: List[int], pivot: int) -> Tuple[Optional[int], Optional[int]]:
    """ Return the largest number of the list below pivot and the smallest number above pivot.
    If there is no such number, None stands in its place.
    >>> bounds_around_pivot([1, 9, 4, 6], 5)
    (4, 6)
    >>> bounds_around_pivot([3, 5], 5)
    (3, None)
    >>> bounds_around_pivot([], 0)
    (None, None)
    """
    below: Optional[int] = None
    above: Optional[int] = None
    for number in numbers:
        if number < pivot:
            if below is None or number > below:
                below = number
        elif number > pivot:
            if above is None or number < above:
                above = number
    return below, above


def count_door_codes(codes: List[str]) -> Tuple[int, int, int]:
    """ Return how many codes are made of digits only, how many of letters only, and how many are of neither kind.
    count_door_codes(['123', 'abc', 'a1', '']) == (1, 1, 2)
    count_door_codes([]) == (0, 0, 0)
    """
    digits = letters = others = 0
    for code in codes:
        if code.isdigit():
            digits += 1
        elif code.isalpha():
            letters += 1
        else:
            others += 1
    return digits, letters, others


def fold_equal_neighbours(numbers: List[int]) -> List[int]:
    """ Slide the numbers to the left: two equal neighbours melt into one number of double size. A number that was
    made by melting does not melt again.
    >>> fold_equal_neighbours([2, 2, 4])
    [4, 4]
    >>> fold_equal_neighbours([3, 3, 3])
    [6, 3]
    """
    folded = []
    waiting: Optional[int] = None
    for number in numbers:
        if waiting is None:
            waiting = number
        elif waiting == number:
            folded.append(2 * number)
            waiting = None
        else:
            folded.append(waiting)
            waiting = number
    if waiting is not None:
        folded.append(waiting)
    return folded


def label_readings(readings: List[float], low: float, high: float) -> Dict[str, int]:
    """ Count how many readings lie below low, from low to high, and above high. Return the counts under the
    keys 'low', 'ok' and 'high'; kinds that never occur are left out.
    >>> label_readings([1.5, 4.0, 9.0, 5.5], 2.0, 6.0)
    {'low': 1, 'ok': 2, 'high': 1}
    >>> label_readings([3.0], 1.0, 3.0)
    {'ok': 1}
    """
    counts = {'low': 0, 'ok': 0, 'high': 0}
    for reading in readings:
        if reading < low:
            counts['low'] += 1
        elif reading > high:
            counts['high'] += 1
        else:
            counts['ok'] += 1
    return {kind: count for kind, count in counts.items() if count > 0}


def check():
    assert read_score_marks('++-.') == (3, 1)
    assert read_score_marks('--') == (-2, 0)
    assert read_score_marks('') == (0, 0)
    assert split_letters_digits('ab12c') == ['ab', '12', 'c']
    assert split_letters_digits('7') == ['7']
    assert split_letters_digits('') == []
    assert write_runs_of_bits('00110') == '2-2*-1'
    assert write_runs_of_bits('1') == '1*'
    assert write_runs_of_bits('') == ''
    assert longest_dry_spell([1, 0, 0, 3, 0]) == (1, 2)
    assert longest_dry_spell([0, 4, 0]) == (0, 1)
    assert longest_dry_spell([2]) == (-1, 0)
    assert join_short_words(['a', 'bc', 'def', 'g'], 3) == ['abc', 'def', 'g']
    assert join_short_words(['long'], 2) == ['long']
    assert join_short_words([], 4) == []
    assert drop_repeated_zeros([0, 0, 3, 0]) == ([0, 3, 0], 1)
    assert drop_repeated_zeros([1, 1]) == ([1, 1], 0)
    assert mood_of_prices([3, 4, 5, 2]) == 'up'
    assert mood_of_prices([9, 7]) == 'down'
    assert mood_of_prices([1, 1]) == 'even'
    assert stairs_and_flats([1, 4, 4, 2]) == (3, 2, 1)
    assert stairs_and_flats([5]) == (0, 0, 0)
    assert last_change_index([1, 1, 2, 2]) == 2
    assert last_change_index([7, 7]) == 0
    assert last_change_index([]) == -1
    assert tidy_path_text('FLRF') == 'FF'
    assert tidy_path_text('LLRR') == ''
    assert tidy_path_text('LFR') == 'LFR'
    assert count_door_codes(['123', 'abc', 'a1', '']) == (1, 1, 2)
    assert count_door_codes([]) == (0, 0, 0)
