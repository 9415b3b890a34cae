"""Typed functions with a loop, a running state, several branches and a combined result at the end."""

from typing import Dict, List, Optional, Tuple


def climb_in_stages(gains: List[int], stage: int) -> Tuple[int, int]:
    """ A tour is a list of gains in height; negative numbers go down. Whenever the metres climbed since the last rest
    reach stage, there is a rest and the counting begins anew. Return the number of rests and the metres climbed
    since the last one.
    >>> climb_in_stages([300, -50, 250, 100], 500)
    (1, 100)
    >>> climb_in_stages([100], 200)
    (0, 100)
    """
    rests = 0
    climbed = 0
    for gain in gains:
        if gain > 0:
            climbed += gain
        if climbed >= stage:
            rests += 1
            climbed = 0
    return rests, climbed


def columns_from_text(text: str, width: int) -> List[str]:
    """ Cut the text into pieces of the given width, but never take a line break into a piece: a line break ends the
    piece at once. Empty pieces do not appear.
    >>> columns_from_text('abcdefg', 3)
    ['abc', 'def', 'g']
    >>> columns_from_text('ab\\ncde', 4)
    ['ab', 'cde']
    """
    pieces = []
    piece = ''
    for char in text:
        if char != '\n':
            piece += char
        if piece and (char == '\n' or len(piece) == width):
            pieces.append(piece)
            piece = ''
    if piece:
        pieces.append(piece)
    return pieces


def library_fines(days: List[int], free: int) -> Tuple[int, List[int]]:
    """ The list holds for each book how many days it was kept. Up to free days cost nothing; each of the next seven
    days costs 1, and every day after that costs 3. Return the sum of all fines and the fine of each book.
    >>> library_fines([10, 23, 16], 14)
    (15, [0, 13, 2])
    >>> library_fines([], 14)
    (0, [])
    """
    fines = []
    for kept in days:
        late = kept - free
        if late <= 0:
            fines.append(0)
        elif late <= 7:
            fines.append(late)
        else:
            fines.append(7 + 3 * (late - 7))
    return sum(fines), fines


def pull_out_tags(text: str) -> Tuple[List[str], str]:
    """ A tag is a word that begins with '#'. Return the tags without '#', each only once and in the order of
    their first appearance, and the remaining words joined by blanks.
    >>> pull_out_tags('nice #sun day #sea #sun')
    (['sun', 'sea'], 'nice day')
    >>> pull_out_tags('hello')
    ([], 'hello')
    """
    tags: List[str] = []
    rest = []
    for word in text.split():
        if not word.startswith('#'):
            rest.append(word)
        elif word[1:] not in tags:
            tags.append(word[1:])
    return tags, ' '.join(rest)


def min_start_energy(changes: List[int]) -> int:
    """ A game changes your energy by the given amounts, one after another. Return the smallest energy you must have
    at the start so that it never falls below 1. It is at least 1.
    min_start_energy([-3, 2, -4]) == 6
    min_start_energy([5, -2]) == 1
    min_start_energy([]) == 1
    """
    lowest = 0
    energy = 0
    for change in changes:
        energy += change
        if energy < lowest:
            lowest = energy
    return 1 - lowest


def segments_above(levels: List[int], limit: int) -> List[Tuple[int, int]]:
    """ Return all longest stretches of levels above limit as tuples (first index, index behind the last).
    >>> segments_above([1, 5, 6, 2, 7], 4)
    [(1, 3), (4, 5)]
    >>> segments_above([9, 9], 4)
    [(0, 2)]
    >>> segments_above([1], 4)
    []
    """
    segments = []
    start: Optional[int] = None
    for i, level in enumerate(levels):
        if level > limit:
            if start is None:
                start = i
        elif start is not None:
            segments.append((start, i))
            start = None
    if start is not None:
        segments.append((start, len(levels)))
    return segments


def tram_passengers(stops: List[Tuple[int, int]], seats: int) -> Tuple[int, int]:
    """ At every stop (off, on) first some people get off, then others get on as long as there are seats. Return the
    number of people in the tram at the end and how many people could not get on.
    >>> tram_passengers([(0, 5), (2, 4)], 6)
    (6, 1)
    >>> tram_passengers([(0, 3), (3, 0)], 10)
    (0, 0)
    """
    inside = 0
    refused = 0
    for off, on in stops:
        inside -= off
        if inside + on <= seats:
            inside += on
        else:
            refused += inside + on - seats
            inside = seats
    return inside, refused


def capitals_after_stop(text: str) -> str:
    """ Write the whole text in small letters, but the first letter of the text and the first letter behind each '.'
    as capitals.
    capitals_after_stop('ALL IS WELL. go on.') ➞ 'All is well. Go on.'
    capitals_after_stop('one.two') ➞ 'One.Two'
    """
    result = []
    new_sentence = True
    for char in text:
        if char.isalpha():
            result.append(char.upper() if new_sentence else char.lower())
            new_sentence = False
        else:
            result.append(char)
            if char == '.':
                new_sentence = True
    return ''.join(result)


def best_three_sum_in_order(values: List[int]) -> Optional[int]:
    """ Return the largest sum of three neighbouring values, or None if there are fewer than three values. Keep a
    running sum.
    >>> best_three_sum_in_order([1, 2, 6, -1, 4])
    9
    >>> best_three_sum_in_order([5, 5]) is None
    True
    """
    best: Optional[int] = None
    window = 0
    for i, value in enumerate(values):
        window += value
        if i >= 3:
            window -= values[i - 3]
        if i >= 2 and (best is None or window > best):
            best = window
    return best


def hot_cold_report(temperatures: List[int]) -> str:
    """ Days above 25 degrees are hot, days below 5 degrees are cold. Return a text such as '2 hot, 1 cold, 4 mild'.
    hot_cold_report([30, 1, 12]) == '1 hot, 1 cold, 1 mild'
    hot_cold_report([25, 5]) == '0 hot, 0 cold, 2 mild'
    """
    hot = 0
    cold = 0
    for temperature in temperatures:
        if temperature > 25:
            hot += 1
        elif temperature < 5:
            cold += 1
    mild = len(temperatures) - hot - cold
    return f'{hot} hot, {cold} cold, {mild} mild'


def train_segments(letters: str, engine: str) -> List[str]:
    """ Wagons are letters. Each engine letter begins a new train, to which the wagons behind it belong. Wagons in
    front of the first engine form a train of their own.
    >>> train_segments('abEcdE', 'E')
    ['ab', 'Ecd', 'E']
    >>> train_segments('Exy', 'E')
    ['Exy']
    >>> train_segments('', 'E')
    []
    """
    trains = []
    train = ''
    for letter in letters:
        if letter == engine and train:
            trains.append(train)
            train = engine
        else:
            train += letter
    if train:
        trains.append(train)
    return trains


def double_or_reset(rounds: List[bool], stake: int) -> Tuple[int, int]:
    """ A player begins with the given stake. After a lost round the stake is doubled; after a won round it goes back
    to the first stake. Return the total gain and the stake of the next round.
    >>> double_or_reset([False, False, True], 5)
    (5, 5)
    >>> double_or_reset([True, False], 3)
    (0, 6)
    """
    gain = 0
    current = stake
    for won in rounds:
        if won:
            gain += current
            current = stake
        else:
            gain -= current
            current *= 2
    return gain, current


def nearest_equal_gap(items: List[str]) -> Optional[int]:
    """ Return the smallest distance between two places with the same item, or None if all items differ.
    >>> nearest_equal_gap(['a', 'b', 'c', 'a', 'c'])
    2
    >>> nearest_equal_gap(['x', 'y']) is None
    True
    """
    last_place: Dict[str, int] = {}
    smallest: Optional[int] = None
    for place, item in enumerate(items):
        if item in last_place:
            gap = place - last_place[item]
            if smallest is None or gap < smallest:
                smallest = gap
        last_place[item] = place
    return smallest


def interleave_with_rest(first: List[int], second: List[int]) -> List[int]:
    """ Take from the two lists by turns, beginning with the first one, but skip a number that equals the last one
    taken. When one list is used up, append the rest of the other list as it is.
    >>> interleave_with_rest([1, 2, 3], [1, 5])
    [1, 2, 5, 3]
    >>> interleave_with_rest([], [4, 4])
    [4, 4]
    """
    result: List[int] = []
    for a, b in zip(first, second):
        for number in (a, b):
            if not result or result[-1] != number:
                result.append(number)
    size = min(len(first), len(second))
    return result + first[size:] + second[size:]


def poll_average(answers: List[str]) -> Optional[float]:
    """ The answers are 'good' (3 points), 'fair' (2 points), 'bad' (1 point) or an empty text (no answer). Return the
    average of the points rounded to one decimal, or None if nobody answered.
    >>> poll_average(['good', '', 'bad', 'bad'])
    1.7
    >>> poll_average(['fair'])
    2.0
    >>> poll_average(['', ''])
    """
    points = 0
    count = 0
    for answer in answers:
        if answer == '':
            continue
        count += 1
        if answer == 'good':
            points += 3
        elif answer == 'fair':
            points += 2
        else:
            points += 1
    if count == 0:
        return None
    return round(points / count, 1)


def pack_by_kind(items: List[Tuple[str, int]]) -> List[Tuple[str, List[int]]]:
    """ Items of the same kind that follow one another are packed together. Return the packs as tuples of the kind and
    the numbers of its items.
    >>> pack_by_kind([('a', 1), ('a', 4), ('b', 2), ('a', 3)])
    [('a', [1, 4]), ('b', [2]), ('a', [3])]
    >>> pack_by_kind([])
    []
    """
    packs: List[Tuple[str, List[int]]] = []
    for kind, number in items:
        if packs and packs[-1][0] == kind:
            packs[-1][1].append(number)
        else:
            packs.append((kind, [number]))
    return packs


def digits_up_and_down(number: int) -> Tuple[int, int]:
    """ Go over the digits of a positive number from left to right. Return how often a digit is larger than the
    digit before it, and how often it is smaller.
    digits_up_and_down(13221) == (1, 2)
    digits_up_and_down(7) == (0, 0)
    digits_up_and_down(852) == (0, 2)
    """
    text = str(number)
    up = down = 0
    for before, after in zip(text, text[1:]):
        if after > before:
            up += 1
        elif after < before:
            down += 1
    return up, down


def watch_log(entries: List[Tuple[str, int]]) -> List[Tuple[str, int]]:
    """ Every entry is a person and a number of minutes. If the same person follows directly, the minutes are added to
    the last entry; entries of zero minutes or less are ignored.
    watch_log([('Ana', 5), ('Ana', 3), ('Tom', 0), ('Ana', 1)]) == [('Ana', 9)]
    watch_log([('Kim', 2), ('Leo', 4)]) == [('Kim', 2), ('Leo', 4)]
    """
    merged: List[Tuple[str, int]] = []
    for name, minutes in entries:
        if minutes <= 0:
            continue
        if merged and merged[-1][0] == name:
            merged[-1] = (name, merged[-1][1] + minutes)
        else:
            merged.append((name, minutes))
    return merged


def odd_one_in_steps(numbers: List[int]) -> Optional[int]:
    """ The numbers should grow by the same step, which is given by the first two numbers. Return the index of the
    first number that breaks the rule, or None if all fit. Lists with fewer than three numbers always fit.
    >>> odd_one_in_steps([2, 5, 8, 12])
    3
    >>> odd_one_in_steps([7, 7, 7])
    >>> odd_one_in_steps([4])
    """
    if len(numbers) < 3:
        return None
    step = numbers[1] - numbers[0]
    for i in range(2, len(numbers)):
        if numbers[i] - numbers[i - 1] != step:
            return i
    return None


def crates_and_singles(orders: List[int], size: int) -> Tuple[int, int]:
    """ Bottles are ordered in the given amounts. Every order is filled with full crates of the given size and single
    bottles for the rest, but if more than half a crate would be single, a whole crate is sent instead.
    Return the number of crates and of single bottles.
    >>> crates_and_singles([25, 10, 18], 12)
    (4, 7)
    >>> crates_and_singles([6], 12)
    (0, 6)
    """
    crates = 0
    singles = 0
    for order in orders:
        crates += order // size
        rest = order % size
        if rest * 2 > size:
            crates += 1
        else:
            singles += rest
    return crates, singles


def dots_to_range(pattern: str) -> List[Tuple[int, int]]:
    """ In the pattern 'x' is a taken and '.' a free place. Return the free stretches as (first place, last place),
    counting places from 1.
    dots_to_range('x..x.') ➞ [(2, 3), (5, 5)]
    dots_to_range('xx') ➞ []
    dots_to_range('...') ➞ [(1, 3)]
    """
    stretches = []
    first = 0
    for place, sign in enumerate(pattern, 1):
        if sign == '.' and first == 0:
            first = place
        elif sign == 'x' and first > 0:
            stretches.append((first, place - 1))
            first = 0
    if first > 0:
        stretches.append((first, len(pattern)))
    return stretches


def hands_card_by_card(first: List[int], second: List[int]) -> str:
    """ Compare two hands of equal size card by card. The higher card wins its round; a draw gives the round to the
    player who won the round before (nobody at the start). Return 'first', 'second' or 'draw' for more rounds won.
    >>> hands_card_by_card([5, 2, 2], [3, 2, 9])
    'first'
    >>> hands_card_by_card([1, 4], [1, 6])
    'second'
    >>> hands_card_by_card([2], [2])
    'draw'
    """
    wins = [0, 0]
    last: Optional[int] = None
    for a, b in zip(first, second):
        if a > b:
            last = 0
        elif b > a:
            last = 1
        if last is not None:
            wins[last] += 1
    if wins[0] == wins[1]:
        return 'draw'
    return 'first' if wins[0] > wins[1] else 'second'


def fold_short_pieces(sizes: List[int], least: int) -> List[int]:
    """ Go through the sizes and add every size smaller than least to the piece before it. Small pieces in front of
    the first large one are added to that large one. If no size is large enough, return one piece of everything.
    >>> fold_short_pieces([1, 5, 2, 6], 4)
    [8, 6]
    >>> fold_short_pieces([1, 2], 4)
    [3]
    >>> fold_short_pieces([], 4)
    []
    """
    pieces: List[int] = []
    waiting = 0
    for size in sizes:
        if size >= least:
            pieces.append(size + waiting)
            waiting = 0
        elif pieces:
            pieces[-1] += size
        else:
            waiting += size
    if waiting > 0:
        pieces.append(waiting)
    return pieces


def next_in_counts(names: List[str]) -> Dict[str, int]:
    """ Return for every name how often it is directly followed by a different name. A name that
    is never followed by another one has the count 0.
    >>> next_in_counts(['a', 'a', 'b', 'a'])
    {'a': 1, 'b': 1}
    >>> next_in_counts(['c', 'c'])
    {'c': 0}
    """
    counts = {name: 0 for name in names}
    for name, following in zip(names, names[1:]):
        if name != following:
            counts[name] += 1
    return counts


def round_trip_cost(legs: List[Tuple[str, int]], child: bool) -> float:
    """ Every leg is a tuple (way, kilometres). 'train' costs 0.2 and 'bus' 0.1 per kilometre, 'ferry' costs 15.0
    whatever the distance, and walking ('walk') is free. Children pay half of the sum. Round to two decimals.
    >>> round_trip_cost([('train', 50), ('ferry', 8)], False)
    25.0
    >>> round_trip_cost([('bus', 30), ('walk', 2)], True)
    1.5
    """
    total = 0.0
    for way, distance in legs:
        if way == 'train':
            total += 0.2 * distance
        elif way == 'bus':
            total += 0.1 * distance
        elif way == 'ferry':
            total += 15.0
    if child:
        total /= 2
    return round(total, 2)


def brackets_by_level(text: str) -> List[str]:
    """ Return the letters at each depth of round brackets, joined to one text per depth, beginning with the letters
    outside of all brackets. The brackets are balanced.
    >>> brackets_by_level('a(b(c)d)e')
    ['ae', 'bd', 'c']
    >>> brackets_by_level('xy')
    ['xy']
    """
    levels = ['']
    depth = 0
    for char in text:
        if char == '(':
            depth += 1
            if depth == len(levels):
                levels.append('')
        elif char == ')':
            depth -= 1
        else:
            levels[depth] += char
    return levels


def pieces_of_equal_sum(numbers: List[int], target: int) -> Optional[List[List[int]]]:
    """ Cut a list of positive numbers into pieces that each have the sum target. Return the pieces, or None if the
    list cannot be cut in this way.
    >>> pieces_of_equal_sum([3, 1, 4, 2, 2], 4)
    [[3, 1], [4], [2, 2]]
    >>> pieces_of_equal_sum([3, 2], 4) is None
    True
    >>> pieces_of_equal_sum([1], 4) is None
    True
    """
    pieces = []
    piece: List[int] = []
    total = 0
    for number in numbers:
        piece.append(number)
        total += number
        if total == target:
            pieces.append(piece)
            piece, total = [], 0
        elif total > target:
            return None
    return None if piece else pieces


def typing_speed(text: str, seconds: int) -> Tuple[int, int]:
    """ A '<' in the typed text deletes the character before it, if there is one. Return the number of characters that
    remain and the number of strokes per minute, rounded down; deletions are strokes as well.
    >>> typing_speed('helo<lo', 6)
    (5, 70)
    >>> typing_speed('<a', 60)
    (1, 2)
    """
    remaining = 0
    for char in text:
        if char != '<':
            remaining += 1
        elif remaining > 0:
            remaining -= 1
    return remaining, len(text) * 60 // seconds


def add_carry_digits(first: List[int], second: List[int]) -> List[int]:
    """ Two numbers of equal length are given as lists of digits in base 8, the last digit counting ones. Return the
    digits of their sum; a carry that is left at the end becomes a new first digit.
    >>> add_carry_digits([1, 7], [0, 2])
    [2, 1]
    >>> add_carry_digits([7], [7])
    [1, 6]
    """
    digits: List[int] = []
    carry = 0
    for a, b in zip(reversed(first), reversed(second)):
        total = a + b + carry
        if total >= 8:
            digits.append(total - 8)
            carry = 1
        else:
            digits.append(total)
            carry = 0
    if carry:
        digits.append(1)
    return digits[::-1]


def first_full_shelf(books: List[Tuple[int, int]], room: int) -> Optional[int]:
    """ Each book is a tuple (shelf, thickness). Books are put on their shelves in order. Return the number of the first
    shelf whose books become thicker than room together, or None.
    >>> first_full_shelf([(1, 4), (2, 5), (1, 3), (2, 9)], 6)
    1
    >>> first_full_shelf([(3, 2)], 6) is None
    True
    """
    used: Dict[int, int] = {}
    for shelf, thickness in books:
        used[shelf] = used.get(shelf, 0) + thickness
        if used[shelf] > room:
            return shelf
    return None


def letters_then_digits(code: str) -> Optional[Tuple[str, int]]:
    """ A code is made of one or more letters followed by one or more digits. Return the letters and the number, or None
    if the code is written wrongly.
    letters_then_digits('ab12') == ('ab', 12)
    letters_then_digits('12ab') == None
    letters_then_digits('xyz') == None
    """
    letters = ''
    digits = ''
    for char in code:
        if char.isdigit():
            digits += char
        elif char.isalpha() and not digits:
            letters += char
        else:
            return None
    if not letters or not digits:
        return None
    return letters, int(digits)


def smooth_spikes(values: List[int], jump: int) -> List[int]:
    """ Copy the values, but replace a value that lies more than jump away from the last copied value by that value
    moved by jump in its direction. The first value is copied as it is.
    >>> smooth_spikes([10, 12, 30, 5], 4)
    [10, 12, 16, 12]
    >>> smooth_spikes([3], 1)
    [3]
    """
    if not values:
        return []
    smooth = [values[0]]
    for value in values[1:]:
        last = smooth[-1]
        if value > last + jump:
            smooth.append(last + jump)
        elif value < last - jump:
            smooth.append(last - jump)
        else:
            smooth.append(value)
    return smooth


def laps_and_remainder(splits: List[int], lap: int) -> Tuple[List[int], int]:
    """ A runner covers the given distances. Return the indexes of the parts in which a lap is completed, and the
    distance run in the lap that is not finished. No part is longer than a lap.
    >>> laps_and_remainder([200, 250, 100, 300], 400)
    ([1, 3], 50)
    >>> laps_and_remainder([100], 400)
    ([], 100)
    """
    completed = []
    distance = 0
    for index, part in enumerate(splits):
        distance += part
        if distance >= lap:
            completed.append(index)
            distance -= lap
    return completed, distance


def say_list(words: List[str]) -> str:
    """ Write the words as a spoken list: 'a', 'a and b', 'a, b and c'. Empty words are skipped; without any
    word return 'nothing'.
    say_list(['tea', 'milk', 'rice']) == 'tea, milk and rice'
    say_list(['tea', '', 'milk']) == 'tea and milk'
    say_list([]) == 'nothing'
    """
    spoken = ''
    kept = [word for word in words if word]
    for i, word in enumerate(kept):
        if i == 0:
            spoken = word
        elif i == len(kept) - 1:
            spoken += ' and ' + word
        else:
            spoken += ', ' + word
    return spoken or 'nothing'


def stock_after_orders(stock: Dict[str, int], orders: List[Tuple[str, int]]) -> Tuple[Dict[str, int], List[str]]:
    """ Carry out the orders (article, amount) as long as enough is there. Return the stock that is left, without
    articles of which nothing is left, and the articles of the orders that could not be carried out.
    >>> stock_after_orders({'pen': 5, 'ink': 1}, [('pen', 3), ('pen', 4), ('ink', 1)])
    ({'pen': 2}, ['pen'])
    >>> stock_after_orders({}, [('cup', 1)])
    ({}, ['cup'])
    """
    left = dict(stock)
    refused = []
    for article, amount in orders:
        if left.get(article, 0) >= amount:
            left[article] -= amount
        else:
            refused.append(article)
    return {article: count for article, count in left.items() if count > 0}, refused


def alarms_in_a_row(readings: List[int], limit: int, needed: int) -> List[int]:
    """ An alarm is raised at the index where the number of readings above limit in a row reaches needed. As long
    as the readings stay above limit there is no second alarm. Return the indexes of all alarms.
    >>> alarms_in_a_row([5, 9, 9, 9, 1, 9, 9], 6, 2)
    [2, 6]
    >>> alarms_in_a_row([9, 1, 9], 6, 2)
    []
    """
    alarms = []
    row = 0
    for index, reading in enumerate(readings):
        if reading > limit:
            row += 1
            if row == needed:
                alarms.append(index)
        else:
            row = 0
    return alarms


def center_of_marks(line: str) -> Optional[float]:
    """ Return the average of the places (from 0) of all marks in the line: a '*' counts once and an 'O' counts twice.
    Return None if the line has no marks.
    >>> center_of_marks('*..*')
    1.5
    >>> center_of_marks('*..O')
    2.0
    >>> center_of_marks('..')
    """
    total = 0
    weight = 0
    for place, sign in enumerate(line):
        if sign == '*':
            total += place
            weight += 1
        elif sign == 'O':
            total += 2 * place
            weight += 2
    if weight == 0:
        return None
    return total / weight


def roots_of_words(words: List[str]) -> Dict[str, List[str]]:
    """ Sort the words under their roots: the root of a word is the word without the ending 'ing' or 'ed', or the word
    itself if it has neither. Return the words of each root in order, only for roots with several words.
    >>> roots_of_words(['walk', 'walking', 'jumped', 'walked'])
    {'walk': ['walk', 'walking', 'walked']}
    >>> roots_of_words(['talked'])
    {}
    """
    families: Dict[str, List[str]] = {}
    for word in words:
        if word.endswith('ing'):
            root = word[:-3]
        elif word.endswith('ed'):
            root = word[:-2]
        else:
            root = word
        families.setdefault(root, []).append(word)
    return {root: members for root, members in families.items() if len(members) > 1}


def gate_counter(passes: List[str], capacity: int) -> Tuple[int, bool]:
    """ People pass a gate: 'in' or 'out'. Nobody can go out of an empty hall; such a pass is a mistake and is ignored.
    Return the largest number of people in the hall and whether it was ever larger than capacity.
    gate_counter(['in', 'in', 'out', 'in'], 2) == (2, False)
    gate_counter(['out', 'in', 'in'], 1) == (2, True)
    """
    inside = 0
    largest = 0
    for direction in passes:
        if direction == 'in':
            inside += 1
            largest = max(largest, inside)
        elif inside > 0:
            inside -= 1
    return largest, largest > capacity


def cheapest_first_of_kinds(offers: List[Tuple[str, float]]) -> List[str]:
    """ Offers are tuples (kind, price). Keep the lowest price of each kind and return texts such as 'tea 2.50', ordered
    by price and then by kind.
    >>> cheapest_first_of_kinds([('tea', 3.0), ('jam', 2.5), ('tea', 2.25)])
    ['tea 2.25', 'jam 2.50']
    >>> cheapest_first_of_kinds([])
    []
    """
    lowest: Dict[str, float] = {}
    for kind, price in offers:
        if kind not in lowest or price < lowest[kind]:
            lowest[kind] = price
    ordered = sorted(lowest.items(), key=lambda pair: (pair[1], pair[0]))
    return [f'{kind} {price:.2f}' for kind, price in ordered]


def bus_blocks(arrivals: List[int], wait: int, seats: int) -> List[int]:
    """ People arrive at the given sorted minutes. A bus leaves when it has seats people in it, and also before somebody
    gets in who arrives more than wait minutes after the first person of that bus. Return the number of people in
    each bus; those who are left at the end get a bus as well.
    >>> bus_blocks([0, 2, 9, 10, 11], 5, 3)
    [2, 3]
    >>> bus_blocks([1, 1, 1], 5, 2)
    [2, 1]
    """
    buses = []
    people = 0
    first = 0
    for minute in arrivals:
        if people > 0 and minute - first > wait:
            buses.append(people)
            people = 0
        if people == 0:
            first = minute
        people += 1
        if people == seats:
            buses.append(people)
            people = 0
    if people > 0:
        buses.append(people)
    return buses


def tea_strength(minutes: List[int]) -> Tuple[int, str]:
    """ Every cup of tea has stood for some minutes. A cup of less than 3 minutes is thin (1 point), one of less than 6
    minutes is good (3 points), and a longer one is bitter (0 points). Return the points of all cups and the verdict:
    'well done' for an average of at least 2 points, otherwise 'try again'. No cups give 'try again'.
    tea_strength([4, 5, 2]) == (7, 'well done')
    tea_strength([9, 1]) == (1, 'try again')
    tea_strength([]) == (0, 'try again')
    """
    points = 0
    for time in minutes:
        if time < 3:
            points += 1
        elif time < 6:
            points += 3
    if minutes and points >= 2 * len(minutes):
        return points, 'well done'
    return points, 'try again'


def fields_with_default(line: str, default: str) -> List[str]:
    """ The fields of a line are separated by ';'. Return them, with default in place of each empty field. The sign '!'
    ends the line at once; what follows it is ignored.
    >>> fields_with_default('a;;c', '?')
    ['a', '?', 'c']
    >>> fields_with_default('x;y!z', '-')
    ['x', 'y']
    >>> fields_with_default('', '0')
    ['0']
    """
    fields = []
    field = ''
    for char in line:
        if char == '!':
            break
        elif char == ';':
            fields.append(field or default)
            field = ''
        else:
            field += char
    fields.append(field or default)
    return fields


def largest_island_of_values(row: List[int]) -> Tuple[int, int]:
    """ Zeros are water, positive numbers are land. An island is an unbroken stretch of land and its value is the sum of
    its numbers. Return the number of islands and the largest value of an island (0 without islands).
    >>> largest_island_of_values([2, 3, 0, 4, 0])
    (2, 5)
    >>> largest_island_of_values([0, 0])
    (0, 0)
    """
    islands = 0
    largest = 0
    value = 0
    for number in row:
        if number == 0:
            value = 0
        else:
            if value == 0:
                islands += 1
            value += number
            largest = max(largest, value)
    return islands, largest


def hire_in_order(skills: List[int], needed: int) -> Tuple[List[int], Optional[int]]:
    """ People are interviewed one after another. Somebody is hired if his or her skill is higher than the average
    skill of all people interviewed before; the first person is always hired. Stop when needed people are hired.
    Return the skills of those hired, and the index of the last interview, or None if there was none.
    >>> hire_in_order([4, 2, 5, 9], 2)
    ([4, 5], 2)
    >>> hire_in_order([], 3)
    ([], None)
    """
    hired: List[int] = []
    total = 0
    last: Optional[int] = None
    for index, skill in enumerate(skills):
        if len(hired) == needed:
            break
        if index == 0 or skill * index > total:
            hired.append(skill)
        total += skill
        last = index
    return hired, last


def volume_dial(turns: str, top: int) -> Tuple[int, int]:
    """ A dial starts at 0. The letter 'u' turns it up by one, but not above top, 'd' turns it down by one, but
    not below 0, and 'm' sets it to 0. Return the highest value the dial ever had and its last value.
    volume_dial('uuud', 2) == (2, 1)
    volume_dial('uumu', 9) == (2, 1)
    volume_dial('d', 3) == (0, 0)
    """
    value = 0
    highest = 0
    for turn in turns:
        if turn == 'u':
            value = min(value + 1, top)
        elif turn == 'd':
            value = max(value - 1, 0)
        else:
            value = 0
        highest = max(highest, value)
    return highest, value


def split_on_big_drop(prices: List[float], share: float) -> List[List[float]]:
    """ Cut a list of prices in front of every price that is lower than share times the highest price of the current
    piece. Return the pieces.
    >>> split_on_big_drop([10.0, 8.0, 4.0, 5.0], 0.5)
    [[10.0, 8.0], [4.0, 5.0]]
    >>> split_on_big_drop([3.0, 3.0], 0.9)
    [[3.0, 3.0]]
    >>> split_on_big_drop([], 0.5)
    []
    """
    pieces = []
    piece: List[float] = []
    for price in prices:
        if piece and price < share * max(piece):
            pieces.append(piece)
            piece = [price]
        else:
            piece.append(price)
    if piece:
        pieces.append(piece)
    return pieces


def team_times_if_complete(legs: List[Tuple[str, int]], members: int) -> Dict[str, Optional[int]]:
    """ Every leg is a tuple (team, seconds). Return for each team the sum of its seconds, or None if the team
    does not have exactly as many legs as there are members.
    >>> team_times_if_complete([('A', 50), ('B', 48), ('A', 52)], 2)
    {'A': 102, 'B': None}
    >>> team_times_if_complete([], 4)
    {}
    """
    times: Dict[str, int] = {}
    counts: Dict[str, int] = {}
    for team, seconds in legs:
        if team not in times:
            times[team] = seconds
            counts[team] = 1
        else:
            times[team] += seconds
            counts[team] += 1
    return {team: times[team] if counts[team] == members else None for team in times}


def dominoes_in_line(tiles: List[Tuple[int, int]]) -> Tuple[List[Tuple[int, int]], int]:
    """ Lay the tiles in a line. A tile fits if one of its halves equals the open end; it is turned round if
    necessary. Tiles that do not fit are put aside. The first tile always fits. Return the line and the number of
    tiles put aside.
    >>> dominoes_in_line([(1, 4), (2, 4), (5, 5), (2, 6)])
    ([(1, 4), (4, 2), (2, 6)], 1)
    >>> dominoes_in_line([])
    ([], 0)
    """
    line: List[Tuple[int, int]] = []
    aside = 0
    for left, right in tiles:
        if not line or line[-1][1] == left:
            line.append((left, right))
        elif line[-1][1] == right:
            line.append((right, left))
        else:
            aside += 1
    return line, aside


def check():
    assert min_start_energy([-3, 2, -4]) == 6
    assert min_start_energy([5, -2]) == 1
    assert min_start_energy([]) == 1
    assert capitals_after_stop('ALL IS WELL. go on.') == 'All is well. Go on.'
    assert capitals_after_stop('one.two') == 'One.Two'
    assert hot_cold_report([30, 1, 12]) == '1 hot, 1 cold, 1 mild'
    assert hot_cold_report([25, 5]) == '0 hot, 0 cold, 2 mild'
    assert digits_up_and_down(13221) == (1, 2)
    assert digits_up_and_down(7) == (0, 0)
    assert digits_up_and_down(852) == (0, 2)
    assert watch_log([('Ana', 5), ('Ana', 3), ('Tom', 0), ('Ana', 1)]) == [('Ana', 9)]
    assert watch_log([('Kim', 2), ('Leo', 4)]) == [('Kim', 2), ('Leo', 4)]
    assert dots_to_range('x..x.') == [(2, 3), (5, 5)]
    assert dots_to_range('xx') == []
    assert dots_to_range('...') == [(1, 3)]
    assert letters_then_digits('ab12') == ('ab', 12)
    assert letters_then_digits('12ab') == None
    assert letters_then_digits('xyz') == None
    assert say_list(['tea', 'milk', 'rice']) == 'tea, milk and rice'
    assert say_list(['tea', '', 'milk']) == 'tea and milk'
    assert say_list([]) == 'nothing'
    assert gate_counter(['in', 'in', 'out', 'in'], 2) == (2, False)
    assert gate_counter(['out', 'in', 'in'], 1) == (2, True)
    assert tea_strength([4, 5, 2]) == (7, 'well done')
    assert tea_strength([9, 1]) == (1, 'try again')
    assert tea_strength([]) == (0, 'try again')
    assert volume_dial('uuud', 2) == (2, 1)
    assert volume_dial('uumu', 9) == (2, 1)
    assert volume_dial('d', 3) == (0, 0)
