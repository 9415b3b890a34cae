"""Tasks with several rules and cases: conditional transforms, validation, state machines, rankings and filters."""

from collections import Counter
from typing import Any, Dict, List, Optional, Tuple


def mirror_odd_positions(text: str) -> str:
    """
    Change a text by position: a letter at an odd position (counting from 0) is replaced by its mirror letter
    in the alphabet (a and z change places, b and y, and so on). Capitals are never changed,
    and neither is anything that is not a letter from a to z.

    >>> mirror_odd_positions('abcd')
    'aycw'
    >>> mirror_odd_positions('aB-c')
    'aB-x'
    """
    result = []
    for i, ch in enumerate(text):
        if i % 2 == 1 and 'a' <= ch <= 'z':
            result.append(chr(ord('a') + ord('z') - ord(ch)))
        else:
            result.append(ch)
    return ''.join(result)


def negate_between(nums: List[int], a: int, b: int) -> List[int]:
    """Negate the numbers whose index lies from a to b (both included); a may be larger than b.
    Zeros and numbers outside these indices stay.

    >>> negate_between([1, -2, 3, 4], 1, 2)
    [1, 2, -3, 4]
    >>> negate_between([5, 6], 1, 0)
    [-5, -6]
    """
    if a > b:
        a, b = b, a
    return [-n if a <= i <= b else n for i, n in enumerate(nums)]


def raise_small_neighbours(values):
    """
    A value that is smaller than both of its neighbours is replaced by the smaller one of the two. The first
    and the last value have only one neighbour and never change. All comparisons use the original list.

    raise_small_neighbours([4, 1, 3, 2, 5]) == [4, 3, 3, 3, 5]
    raise_small_neighbours([1, 2]) == [1, 2]
    """
    result = list(values)
    for i in range(1, len(values) - 1):
        left = values[i - 1]
        right = values[i + 1]
        if values[i] < left and values[i] < right:
            result[i] = min(left, right)
    return result


def fizz_colours(n: int) -> List[str]:
    """
    Return the list of labels for 1 to n. Numbers with the digit 7 are 'seven'; of the others, those that
    can be divided by both 2 and 5 are 'ten', squares are 'square', and all that are left are
    written as digits.

    >>> fizz_colours(10)
    ['square', '2', '3', 'square', '5', '6', 'seven', '8', 'square', 'ten']
    """
    labels = []
    for i in range(1, n + 1):
        if '7' in str(i):
            labels.append('seven')
        elif i % 10 == 0:
            labels.append('ten')
        elif round(i ** 0.5) ** 2 == i:
            labels.append('square')
        else:
            labels.append(str(i))
    return labels


def count_special_years(start: int, end: int) -> int:
    """
    A town holds a fair in every year that can be divided by 4, but not if the last digit is 0, unless the year
    can be divided by 100. Count the fairs from start to end, both included.

    >>> count_special_years(1996, 2004)
    3
    >>> count_special_years(1980, 1980)
    0
    """
    count = 0
    for year in range(start, end + 1):
        if year % 100 == 0:
            count += 1
        elif year % 4 == 0 and year % 10 != 0:
            count += 1
    return count


def sum_even_digits_of_odds(numbers: List[int]) -> int:
    """
    From a list take the numbers that are odd and positive, and add up their even digits.
    >>> sum_even_digits_of_odds([243, 88, -25, 61])
    12
    >>> sum_even_digits_of_odds([135])
    0
    """
    total = 0
    for number in numbers:
        if number <= 0 or number % 2 == 0:
            continue
        for digit in str(number):
            if int(digit) % 2 == 0:
                total += int(digit)
    return total


def count_balanced_plates(plates, banned):
    """
    Count the plates whose number of letters equals the number of digits. Hyphens are not counted, and plates
    that contain the banned letter (in either case) do not count at all.

    count_balanced_plates(['AB-12', 'A-123', 'xo-77'], 'X') ➞ 1
    count_balanced_plates(['A-1', 'B2C'], 'Q') ➞ 1
    """
    count = 0
    for plate in plates:
        if banned.lower() in plate.lower():
            continue
        letters = sum(ch.isalpha() for ch in plate)
        digits = sum(ch.isdigit() for ch in plate)
        if letters == digits:
            count += 1
    return count


def last_small_first_large(lst: List[int], border: int) -> Tuple[Optional[int], Optional[int]]:
    """
    Return a tuple (a, b), where a is the last number of the list below the border and b is the first
    number above the border that is not a multiple of it. A part that does not exist is None.

    last_small_first_large([1, 12, 5, 3, 8, 7], 6) == (3, 8)
    last_small_first_large([4, 8], 4) == (None, None)
    """
    a = None
    b = None
    for x in lst:
        if x < border:
            a = x
        elif x > border and x % border != 0:
            if b is None:
                b = x
    return a, b


def pick_file_icon(name: str) -> str:
    """
    Choose an icon for a file name. Hidden files (starting with a dot) get 'ghost'. Otherwise the
    ending after the last dot decides, without regard to capitals: 'png' and 'jpg' get 'picture', 'mp3' and
    'wav' get 'note', 'txt' and 'md' get 'page'. A name without a dot gets 'folder' and any other one gets 'box'.

    >>> pick_file_icon('Trip.JPG')
    'picture'
    >>> pick_file_icon('.secret.txt')
    'ghost'
    >>> pick_file_icon('music')
    'folder'
    """
    if name.startswith('.'):
        return 'ghost'
    if '.' not in name:
        return 'folder'
    ending = name.split('.')[-1].lower()
    if ending in ('png', 'jpg'):
        return 'picture'
    if ending in ('mp3', 'wav'):
        return 'note'
    if ending in ('txt', 'md'):
        return 'page'
    return 'box'


def bus_line_ok(line: str) -> bool:
    """
    The name of a bus line is a number with at most one letter before it and at most one behind it. The rules:
    1. The letter before can only be 'N' (night) or 'X' (express).
    2. The letter behind can only be 'a', 'b' or 'c', and night lines have none.
    3. The number is from 1 to 199 and has no zeros at its front.

    bus_line_ok('N12') == True
    bus_line_ok('X7b') == True
    bus_line_ok('N7b') == False
    bus_line_ok('042') == False
    """
    number = line
    night = False
    if number[:1] in ('N', 'X'):
        night = number[0] == 'N'
        number = number[1:]
    if number[-1:] in ('a', 'b', 'c'):
        if night:
            return False
        number = number[:-1]
    if not number.isdigit() or number[0] == '0':
        return False
    return int(number) <= 199


def valid_seat_label(text, rows):
    """
    Check a seat label of an aeroplane like '12C'. The row comes first; it must lie from 1 to rows, and
    there is no row 13. The letter is one from A to F; in rows 1 to 3 (business) there are no seats B
    and E.

    >>> valid_seat_label('12C', 30)
    True
    >>> valid_seat_label('2B', 30)
    False
    >>> valid_seat_label('13A', 30)
    False
    """
    if len(text) < 2 or not text[:-1].isdigit():
        return False
    row = int(text[:-1])
    letter = text[-1]
    if row < 1 or row > rows or row == 13:
        return False
    if row <= 3:
        return letter in 'ACDF'
    return letter in 'ABCDEF'


def valid_moves_list(moves: List[str]) -> bool:
    """
    A list of moves of a toy robot is valid when every move is one of 'L', 'R' or 'F' followed by a number from
    1 to 9 ('F3'), L and R are never followed directly by another L or R, and the list does not
    end with L or R.

    >>> valid_moves_list(['F3', 'L1', 'F2'])
    True
    >>> valid_moves_list(['L1', 'R1', 'F2'])
    False
    >>> valid_moves_list(['F2', 'R1'])
    False
    """
    turned = False
    for move in moves:
        if len(move) != 2 or move[0] not in 'LRF' or move[1] not in '123456789':
            return False
        if move[0] == 'F':
            turned = False
        elif turned:
            return False
        else:
            turned = True
    return not turned


def password_changes(old: str, new: str) -> List[str]:
    """
    Check a new password against the old one and return the problems in this order:
    'same' if both are equal without regard to capitals, 'short' if the new one has fewer than 8 characters,
    'digit' if it has no digit, 'start' if both begin with the same three characters.

    password_changes('house123', 'House123') == ['same']
    password_changes('house123', 'houses') == ['short', 'digit', 'start']
    password_changes('house123', 'garden77') == []
    """
    problems = []
    if old.lower() == new.lower():
        problems.append('same')
    if len(new) < 8:
        problems.append('short')
    if not any(ch.isdigit() for ch in new):
        problems.append('digit')
    if old[:3] == new[:3]:
        problems.append('start')
    return problems


def check_order_lines(lines: List[Dict[str, Any]]) -> Dict[int, str]:
    """
    Find the faulty lines of an order. A line needs a 'count' that is an integer above 0 ('bad count'),
    and a 'price' that is not negative ('bad price'); a price of 0 is allowed only with 'gift' set to
    True ('no gift'). Return a dictionary from the index of a faulty line to its first fault.

    >>> check_order_lines([{'count': 1, 'price': 5}, {'count': 0, 'price': 5}, {'count': 2, 'price': 0}])
    {1: 'bad count', 2: 'no gift'}
    """
    faults = {}
    for i, line in enumerate(lines):
        count = line.get('count')
        price = line.get('price', -1)
        if not isinstance(count, int) or count <= 0:
            faults[i] = 'bad count'
        elif price < 0:
            faults[i] = 'bad price'
        elif price == 0 and not line.get('gift', False):
            faults[i] = 'no gift'
    return faults


def quote_state_words(text):
    """
    Split a text at spaces, but not at spaces inside single quotes. The quotes themselves are left out.
    Several spaces in a row count as one.

    >>> quote_state_words("go to 'New Town' now")
    ['go', 'to', 'New Town', 'now']
    >>> quote_state_words("  a   b")
    ['a', 'b']
    """
    words = []
    current = ''
    inside = False
    for ch in text:
        if ch == "'":
            inside = not inside
        elif ch == ' ' and not inside:
            if current:
                words.append(current)
            current = ''
        else:
            current += ch
    if current:
        words.append(current)
    return words


def strip_remarks(code: str) -> str:
    """
    Remove the remarks from a text. A remark begins with '{' and ends with '}'. Remarks do not nest:
    inside a remark another '{' has no meaning. A '}' outside a remark is kept. A remark that is never
    closed goes on to the end.

    strip_remarks('a{b{c}d}e') == 'ad}e'
    strip_remarks('x{y') == 'x'
    """
    result = ''
    in_remark = False
    for ch in code:
        if in_remark:
            if ch == '}':
                in_remark = False
        elif ch == '{':
            in_remark = True
        else:
            result += ch
    return result


def turnstile_income(events: str) -> Tuple[int, int]:
    """
    A turnstile is locked. 'c' is a coin of 1 and unlocks it; 'p' is a push: it lets a person through
    and locks the turnstile again if it was unlocked, and does nothing otherwise. A coin in an
    unlocked turnstile is swallowed. Return the income and the number of persons.

    >>> turnstile_income('cpccpp')
    (3, 2)
    >>> turnstile_income('pp')
    (0, 0)
    """
    unlocked = False
    income = persons = 0
    for event in events:
        if event == 'c':
            income += 1
            unlocked = True
        elif event == 'p' and unlocked:
            persons += 1
            unlocked = False
    return income, persons


def washing_program(ticks: int, door_open: List[int]) -> List[str]:
    """
    A washing machine goes through 'fill', 'wash', 'wash', 'rinse', 'spin' and then stays 'off'. At a
    tick listed in door_open (ticks count from 0) it shows 'wait' and does not go on; but when it is
    off, an open door changes nothing. Return what it shows at each tick.

    >>> washing_program(7, [1, 6])
    ['fill', 'wait', 'wash', 'wash', 'rinse', 'spin', 'off']
    """
    program = ['fill', 'wash', 'wash', 'rinse', 'spin']
    shown = []
    step = 0
    for tick in range(ticks):
        if step == len(program):
            shown.append('off')
        elif tick in door_open:
            shown.append('wait')
        else:
            shown.append(program[step])
            step += 1
    return shown


def chat_filter(messages, blocked):
    """
    Messages are pairs (name, text). Drop messages of blocked people unless the text starts with '!'
    (urgent). Drop a message that repeats the text of the message kept before. Return the kept messages
    as 'name: text'.

    >>> chat_filter([('Ann', 'hi'), ('Bob', 'hi'), ('Max', 'spam'), ('Max', '!fire')], ['Max'])
    ['Ann: hi', 'Max: !fire']
    """
    kept = []
    last_text = None
    for name, text in messages:
        if name in blocked and not text.startswith('!'):
            continue
        if text == last_text:
            continue
        kept.append(f'{name}: {text}')
        last_text = text
    return kept


def keep_odd_occurrences(items: List[int], protected: int) -> List[int]:
    """
    Keep the first, third, fifth ... occurrence of each value and drop the second, fourth ... one.
    The protected value is never dropped.

    keep_odd_occurrences([1, 1, 2, 1, 2], 2) == [1, 2, 1, 2]
    keep_odd_occurrences([3, 3], 0) == [3]
    """
    seen = {}
    kept = []
    for item in items:
        seen[item] = seen.get(item, 0) + 1
        if item == protected or seen[item] % 2 == 1:
            kept.append(item)
    return kept


def drop_until_calm(values: List[int], limit: int) -> List[int]:
    """
    Drop values from the front until two neighbouring values differ by at most limit; the pair itself
    and everything behind it is kept. If there is no such pair, the result is empty.

    >>> drop_until_calm([9, 2, 7, 6, 30], 2)
    [7, 6, 30]
    >>> drop_until_calm([1, 9], 3)
    []
    """
    i = 0
    while i + 1 < len(values):
        if abs(values[i] - values[i + 1]) <= limit:
            return values[i:]
        i += 1
    return []


def invite_guests(people: List[Tuple[str, int, bool]], places: int) -> List[str]:
    """
    People are (name, age, friend). Friends from 18 on are invited first, then other adults, then friends
    under 18; other children are never invited. Within a group the older come first. Return the
    names until the places are used up.

    >>> invite_guests([('Al', 17, True), ('Bo', 30, False), ('Cy', 20, True), ('Di', 40, True)], 3)
    ['Di', 'Cy', 'Bo']
    """
    groups = [[], [], []]
    for name, age, friend in people:
        if age >= 18:
            groups[0 if friend else 1].append((-age, name))
        elif friend:
            groups[2].append((-age, name))
    names = []
    for group in groups:
        for _, name in sorted(group):
            names.append(name)
    return names[:places]


def award_ranks(points, minimum):
    """
    The player with the most points is 'king', those with at least half of these points are 'knight',
    and the others are 'page'. Players below the minimum get no title and are left out. If several
    players share the most points, they are all 'knight'.

    award_ranks({'a': 10, 'b': 5, 'c': 3, 'd': 1}, 2) == {'a': 'king', 'b': 'knight', 'c': 'page'}
    award_ranks({'a': 4, 'b': 4}, 0) == {'a': 'knight', 'b': 'knight'}
    """
    top = max(points.values(), default=0)
    shared = list(points.values()).count(top) > 1
    titles = {}
    for name, score in points.items():
        if score < minimum:
            continue
        if score == top and not shared:
            titles[name] = 'king'
        elif score * 2 >= top:
            titles[name] = 'knight'
        else:
            titles[name] = 'page'
    return titles


def sort_by_rules(numbers: List[int]) -> List[int]:
    """
    Sort a list so that the even numbers come first in increasing order, then the odd numbers in
    decreasing order.
    >>> sort_by_rules([3, 8, 1, 6, 7])
    [6, 8, 7, 3, 1]
    >>> sort_by_rules([])
    []
    """
    return sorted(numbers, key=lambda n: (n % 2, n if n % 2 == 0 else -n))


def order_entry_tickets(tickets: List[str]) -> List[str]:
    """
    Tickets look like 'B12': a class letter and a number. Tickets of class 'V' come first. After them
    the tickets are ordered by number, and with equal numbers by class letter. Within class V the order
    of the list is kept.

    order_entry_tickets(['B12', 'V9', 'A12', 'C3', 'V1']) == ['V9', 'V1', 'C3', 'A12', 'B12']
    """
    special = [t for t in tickets if t[0] == 'V']
    others = [t for t in tickets if t[0] != 'V']
    others.sort(key=lambda t: (int(t[1:]), t[0]))
    return special + others


def judge_scores(scores: List[float]) -> float:
    """
    Combine the scores of the judges: with three or fewer judges the mean of all counts, with four or five
    the highest and the lowest are left out, with six or more the two highest and the two lowest.
    Return the mean rounded to two digits; with no judges it is 0.0.

    >>> judge_scores([9.0, 8.0, 7.0])
    8.0
    >>> judge_scores([9.5, 5.0, 7.0, 8.0])
    7.5
    """
    n = len(scores)
    if n == 0:
        return 0.0
    ordered = sorted(scores)
    if n >= 6:
        ordered = ordered[2:-2]
    elif n >= 4:
        ordered = ordered[1:-1]
    return round(sum(ordered) / len(ordered), 2)


def vote_result(votes, quorum):
    """
    Votes are 'yes', 'no' or 'abstain'; other strings are invalid and not counted at all. If fewer than
    `quorum` valid votes were given, return 'no quorum'. The motion is 'passed' if more than half of the
    valid votes are yes, 'rejected' if more than half are no, and 'open' otherwise.

    >>> vote_result(['yes', 'yes', 'no', '???'], 3)
    'passed'
    >>> vote_result(['yes', 'no', 'abstain'], 2)
    'open'
    >>> vote_result(['yes'], 2)
    'no quorum'
    """
    valid = [vote for vote in votes if vote in ('yes', 'no', 'abstain')]
    if len(valid) < quorum:
        return 'no quorum'
    counts = Counter(valid)
    if counts['yes'] * 2 > len(valid):
        return 'passed'
    if counts['no'] * 2 > len(valid):
        return 'rejected'
    return 'open'


def debate_winner(rounds: List[Tuple[int, int]]) -> str:
    """
    In each round of a debate both speakers get points. A speaker who leads by more than 10 points in
    total after a round wins at once ('first' or 'second'). After the last round the speaker who won the
    last round wins, or 'none' if it was a tie or there was no round.

    debate_winner([(9, 2), (8, 3), (0, 9)]) == 'first'
    debate_winner([(5, 1), (2, 3)]) == 'second'
    debate_winner([]) == 'none'
    """
    lead = 0
    for a, b in rounds:
        lead += a - b
        if lead > 10:
            return 'first'
        if lead < -10:
            return 'second'
    if not rounds or rounds[-1][0] == rounds[-1][1]:
        return 'none'
    return 'first' if rounds[-1][0] > rounds[-1][1] else 'second'


def rope_pull(pulls: List[Tuple[int, int]], half: int) -> int:
    """
    The middle of a rope is at 0. In each turn the left team pulls with the first number and the right
    team with the second; the rope moves one step towards the stronger team, two steps if it is at least
    twice as strong. Left is negative. Return the turn (from 1) in which the middle reaches -half or
    half, or 0.

    >>> rope_pull([(5, 4), (9, 3), (1, 1)], 3)
    2
    >>> rope_pull([(1, 2)], 5)
    0
    """
    middle = 0
    for turn, (left, right) in enumerate(pulls, start=1):
        if left > right:
            middle -= 2 if left >= 2 * right else 1
        elif right > left:
            middle += 2 if right >= 2 * left else 1
        if abs(middle) >= half:
            return turn
    return 0


def dart_round(darts: List[str]) -> int:
    """
    Add up the darts of a round. 'D7' is double 7, 'T7' is triple 7, '7' is a single 7, 'B' is the bull
    with 50, and 'x' is a miss. If all three darts of a round hit the same field in the same way, 10
    points are added; three misses give nothing.

    dart_round(['D7', '20', 'B']) == 84
    dart_round(['5', '5', '5']) == 25
    dart_round(['x', 'x', 'x']) == 0
    """
    total = 0
    for dart in darts:
        if dart == 'x':
            continue
        if dart == 'B':
            total += 50
        elif dart[0] == 'D':
            total += 2 * int(dart[1:])
        elif dart[0] == 'T':
            total += 3 * int(dart[1:])
        else:
            total += int(dart)
    if len(darts) == 3 and len(set(darts)) == 1 and darts[0] != 'x':
        total += 10
    return total


def marble_duel(left, right, bets):
    """
    Two children play with marbles. In each round (bet, left_wins) the loser gives bet marbles to the
    winner, but never more than both of them own. The game ends when one of them has no marbles. Return
    both counts.

    >>> marble_duel(5, 3, [(2, True), (4, True), (9, False)])
    (8, 0)
    >>> marble_duel(2, 6, [(4, False)])
    (0, 8)
    """
    for bet, left_wins in bets:
        if left == 0 or right == 0:
            break
        stake = min(bet, left, right)
        if left_wins:
            left += stake
            right -= stake
        else:
            left -= stake
            right += stake
    return left, right


def treasure_walk(field: List[str], path: str) -> int:
    """
    Walk through a field from the upper left corner with the steps U, D, L, R. A step out of the field
    or onto a tree 'T' is not taken. A coin 'c' gives 1 point the first time you step on it, a trap '^'
    takes 2 every time. Return the points; the first cell does not count.

    >>> treasure_walk(['.cT', '^.c'], 'RRDLR')
    -1
    >>> treasure_walk(['.^'], 'RLR')
    -4
    """
    steps = {'U': (-1, 0), 'D': (1, 0), 'L': (0, -1), 'R': (0, 1)}
    row = col = 0
    taken = set()
    points = 0
    for step in path:
        r = row + steps[step][0]
        c = col + steps[step][1]
        if not (0 <= r < len(field) and 0 <= c < len(field[0])) or field[r][c] == 'T':
            continue
        row, col = r, c
        if field[r][c] == 'c' and (r, c) not in taken:
            taken.add((r, c))
            points += 1
        elif field[r][c] == '^':
            points -= 2
    return points


def lawn_growth(grass: List[int], days: int, mow_at: int) -> List[int]:
    """
    Each patch of grass grows by 2 a day, patches at the two ends only by 1. At the end of a day every
    patch that is higher than mow_at is cut to 3. Return the heights after the given days.

    lawn_growth([4, 4, 4], 2, 7) == [6, 3, 6]
    lawn_growth([5], 1, 10) == [6]
    """
    heights = list(grass)
    last = len(heights) - 1
    for _ in range(days):
        for i in range(len(heights)):
            heights[i] += 1 if i in (0, last) else 2
            if heights[i] > mow_at:
                heights[i] = 3
    return heights


def fish_pond_years(small: int, big: int, years: int) -> Tuple[int, int]:
    """
    In each year half of the small fish (rounded down) grow into big fish. Then each pair of big fish
    has three small ones. If there are more than 100 fish altogether at the end of a year, a third of the
    big fish (rounded down) is caught. Return (small, big).

    >>> fish_pond_years(4, 0, 1)
    (5, 2)
    >>> fish_pond_years(0, 90, 1)
    (135, 60)
    """
    for _ in range(years):
        grown = small // 2
        small -= grown
        big += grown
        small += big // 2 * 3
        if small + big > 100:
            big -= big // 3
    return small, big


def queue_at_bakery(minutes, arrivals, ovens):
    """
    In each minute first the customers of this minute join the queue, then one customer is served, two
    if more than five are waiting and there are at least two ovens. Return the length of the queue after
    every minute.

    >>> queue_at_bakery(4, {0: 6, 2: 1}, 2)
    [4, 3, 3, 2]
    >>> queue_at_bakery(3, {1: 1}, 1)
    [0, 0, 0]
    """
    waiting = 0
    lengths = []
    for minute in range(minutes):
        waiting += arrivals.get(minute, 0)
        if waiting > 5 and ovens >= 2:
            waiting -= 2
        elif waiting > 0:
            waiting -= 1
        lengths.append(waiting)
    return lengths


def solar_panel(hours: List[str], capacity: int) -> Tuple[int, int]:
    """
    A house has a battery, empty at first. In a 'sun' hour 3 units come in, in a 'cloud' hour 1, in a
    'night' hour none. Every hour the house then needs 2 units, from the battery as far as they are
    there; the rest is bought. At the end of an hour the battery keeps at most `capacity` units. Return
    (units in the battery, units bought).

    >>> solar_panel(['sun', 'sun', 'cloud', 'night'], 5)
    (0, 1)
    """
    income = {'sun': 3, 'cloud': 1, 'night': 0}
    stored = 0
    bought = 0
    for hour in hours:
        stored += income[hour]
        if stored >= 2:
            stored -= 2
        else:
            bought += 2 - stored
            stored = 0
        stored = min(stored, capacity)
    return stored, bought


def vaccination_due(age_months: int, given: List[str]) -> Optional[str]:
    """
    The plan has the vaccines 'A' (from 2 months), 'B' (from 4 months), 'C' (from 12 months) and 'D'
    (from 60 months). Return the first one that is due by age and not yet given; but 'C' may be given
    only when 'B' was given. If nothing is due, return None.

    vaccination_due(5, ['A']) == 'B'
    vaccination_due(70, ['A', 'B', 'C']) == 'D'
    vaccination_due(3, ['A']) is None
    """
    plan = [('A', 2), ('B', 4), ('C', 12), ('D', 60)]
    for vaccine, months in plan:
        if age_months < months or vaccine in given:
            continue
        if vaccine == 'C' and 'B' not in given:
            continue
        return vaccine
    return None


def phone_mode(hour: int, weekday: int, meeting: bool, caller: str) -> str:
    """
    How does the phone behave? A call of 'home' always rings. In a meeting it vibrates, also for 'boss'.
    At night (before 7 or from 22 on) it is silent. On weekdays 6 and 7 only friends ring ('friend'),
    the others are silent. In all the other cases it rings. Return 'ring', 'vibrate' or 'silent'.

    >>> phone_mode(10, 2, True, 'boss')
    'vibrate'
    >>> phone_mode(23, 2, False, 'home')
    'ring'
    >>> phone_mode(12, 7, False, 'boss')
    'silent'
    """
    if caller == 'home':
        return 'ring'
    if meeting:
        return 'vibrate'
    if hour < 7 or hour >= 22:
        return 'silent'
    if weekday >= 6 and caller != 'friend':
        return 'silent'
    return 'ring'


def plan_lessons(wishes, closed):
    """
    Pupils wish for an hour from 8 to 17. They get it if it is free and not closed; otherwise they get
    the next later hour that is possible, at most two hours later. If this fails too they get nothing.
    Return the plan as a dictionary from hours to names.

    plan_lessons([('Al', 9), ('Bo', 9), ('Cy', 9)], [10]) == {9: 'Al', 11: 'Bo'}
    plan_lessons([('Di', 17), ('Ed', 17)], []) == {17: 'Di'}
    """
    plan = {}
    for name, wish in wishes:
        for hour in range(wish, wish + 3):
            if hour > 17:
                break
            if hour not in plan and hour not in closed:
                plan[hour] = name
                break
    return plan


def shift_conflicts(shifts: List[Tuple[str, int, int]], rest: int) -> List[str]:
    """
    Shifts (name, start, end) are given in the order of their starts. A person must rest at least `rest`
    hours between the end of a shift and the start of the next one. Return the names of those who break
    the rule, each once, in the order in which it happens.

    >>> shift_conflicts([('Al', 0, 8), ('Bo', 8, 16), ('Al', 16, 24), ('Bo', 20, 28), ('Al', 26, 30)], 8)
    ['Bo', 'Al']
    """
    last_end = {}
    names = []
    for name, start, end in shifts:
        if name in last_end and start - last_end[name] < rest:
            if name not in names:
                names.append(name)
        last_end[name] = end
    return names


def pay_for_day(start: int, end: int, holiday: bool) -> int:
    """
    A worker gets 10 for each hour from start to end. Hours that begin before 6 or from 20 on are paid
    with 15. From the ninth hour on each hour brings 5 more. On a holiday the whole pay is doubled. If
    end is not after start, the pay is 0.

    pay_for_day(8, 17, False) == 95
    pay_for_day(18, 22, True) == 100
    pay_for_day(5, 5, False) == 0
    """
    pay = 0
    for hour in range(start, end):
        if hour < 6 or hour >= 20:
            pay += 15
        else:
            pay += 10
        if hour - start >= 8:
            pay += 5
    if holiday:
        pay *= 2
    return pay


def nested_status(report: Any) -> int:
    """
    Count the problems in a nested report. A string counts 1 if it starts with 'ERR'; a dictionary
    counts the problems of its values; a list counts the problems of its elements; a negative number counts 1.
    Everything else counts 0.

    >>> nested_status({'a': ['ok', 'ERR 5'], 'b': -1, 'c': {'d': 'ERR'}})
    3
    >>> nested_status('fine')
    0
    """
    if isinstance(report, str):
        return 1 if report.startswith('ERR') else 0
    if isinstance(report, dict):
        return sum(nested_status(value) for value in report.values())
    if isinstance(report, list):
        return sum(nested_status(item) for item in report)
    if isinstance(report, (int, float)) and report < 0:
        return 1
    return 0


def to_seconds(value):
    """
    Turn a duration of one of several kinds into seconds. An integer is seconds already; a string of
    digits with 'm' or 'h' at its end is minutes or hours; a pair (tuple of two integers) is minutes and
    seconds. Everything else gives None.

    to_seconds(45) == 45
    to_seconds('3m') == 180
    to_seconds((2, 5)) == 125
    to_seconds('soon') is None
    """
    if isinstance(value, int):
        return value
    if isinstance(value, tuple) and len(value) == 2:
        minutes, seconds = value
        return minutes * 60 + seconds
    if isinstance(value, str) and value[:-1].isdigit():
        number = int(value[:-1])
        if value[-1] == 'm':
            return number * 60
        if value[-1] == 'h':
            return number * 3600
    return None


def check() -> None:
    """Check the examples that are not doctests."""
    assert raise_small_neighbours([4, 1, 3, 2, 5]) == [4, 3, 3, 3, 5]
    assert raise_small_neighbours([1, 2]) == [1, 2]
    assert count_balanced_plates(['AB-12', 'A-123', 'xo-77'], 'X') == 1
    assert count_balanced_plates(['A-1', 'B2C'], 'Q') == 1
    assert last_small_first_large([1, 12, 5, 3, 8, 7], 6) == (3, 8)
    assert last_small_first_large([4, 8], 4) == (None, None)
    assert bus_line_ok('N12') is True
    assert bus_line_ok('X7b') is True
    assert bus_line_ok('N7b') is False
    assert bus_line_ok('042') is False
    assert password_changes('house123', 'House123') == ['same']
    assert password_changes('house123', 'houses') == ['short', 'digit', 'start']
    assert password_changes('house123', 'garden77') == []
    assert strip_remarks('a{b{c}d}e') == 'ad}e'
    assert strip_remarks('x{y') == 'x'
    assert keep_odd_occurrences([1, 1, 2, 1, 2], 2) == [1, 2, 1, 2]
    assert keep_odd_occurrences([3, 3], 0) == [3]
    assert award_ranks({'a': 10, 'b': 5, 'c': 3, 'd': 1}, 2) == {'a': 'king', 'b': 'knight', 'c': 'page'}
    assert award_ranks({'a': 4, 'b': 4}, 0) == {'a': 'knight', 'b': 'knight'}
    assert order_entry_tickets(['B12', 'V9', 'A12', 'C3', 'V1']) == ['V9', 'V1', 'C3', 'A12', 'B12']
    assert debate_winner([(9, 2), (8, 3), (0, 9)]) == 'first'
    assert debate_winner([(5, 1), (2, 3)]) == 'second'
    assert debate_winner([]) == 'none'
    assert dart_round(['D7', '20', 'B']) == 84
    assert dart_round(['5', '5', '5']) == 25
    assert dart_round(['x', 'x', 'x']) == 0
    assert lawn_growth([4, 4, 4], 2, 7) == [6, 3, 6]
    assert lawn_growth([5], 1, 10) == [6]
    assert vaccination_due(5, ['A']) == 'B'
    assert vaccination_due(70, ['A', 'B', 'C']) == 'D'
    assert vaccination_due(3, ['A']) is None
    assert plan_lessons([('Al', 9), ('Bo', 9), ('Cy', 9)], [10]) == {9: 'Al', 11: 'Bo'}
    assert plan_lessons([('Di', 17), ('Ed', 17)], []) == {17: 'Di'}
    assert pay_for_day(8, 17, False) == 95
    assert pay_for_day(18, 22, True) == 100
    assert pay_for_day(5, 5, False) == 0
    assert to_seconds(45) == 45
    assert to_seconds('3m') == 180
    assert to_seconds((2, 5)) == 125
    assert to_seconds('soon') is None
