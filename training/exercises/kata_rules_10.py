"""Tasks with rules in prose: choices, boards, texts and codes with special cases and notes."""

from collections import Counter
from typing import Dict, List, Optional


def bottle_refund(bottles: List[str]) -> float:
    """
    A machine takes bottles back. For glass ('g') it pays 8 cents, for plastic ('p') 25 cents, and for a crate ('c')
    1.50. After three things in a row that it does not know, it closes and pays what was counted until then.
    Return the sum in euros, rounded to two places.

    bottle_refund(['g', 'p', 'c']) == 1.83
    bottle_refund(['g', 'x', 'y', 'z', 'p']) == 0.08
    bottle_refund(['x', 'y', 'p']) == 0.25
    """
    worth = {'g': 8, 'p': 25, 'c': 150}
    cents = 0
    unknown = 0
    for bottle in bottles:
        if bottle in worth:
            cents += worth[bottle]
            unknown = 0
        else:
            unknown += 1
            if unknown == 3:
                break
    return round(cents / 100, 2)


def weigh_letter(word: str) -> int:
    """
    Give a weight to a word. Each vowel weighs 2, each other letter 1, a digit weighs its value. A capital letter weighs
    double. All other characters weigh nothing, but every space takes 1 away. The weight is never below 0.

    >>> weigh_letter('Ab3')
    8
    >>> weigh_letter('a  ')
    0
    >>> weigh_letter('   ')
    0
    """
    weight = 0
    for ch in word:
        if ch.isalpha():
            w = 2 if ch.lower() in 'aeiou' else 1
            weight += 2 * w if ch.isupper() else w
        elif ch.isdigit():
            weight += int(ch)
        elif ch == ' ':
            weight -= 1
    return max(weight, 0)


def game_of_steps(steps, size):
    """
    A piece stands on field 0 of a track with size fields. For each number in steps it moves on that many fields. If
    it would leave the track at the end, it does not move; a negative number moves it back, but never below field 0.
    If it lands on the last field the game is over. Return (field, number of moves that were read).

    >>> game_of_steps([2, 3, -1, 5], 10)
    (9, 4)
    >>> game_of_steps([4, 9, 1, 2], 6)
    (5, 3)
    >>> game_of_steps([-3], 4)
    (0, 1)
    """
    field = 0
    read = 0
    for step in steps:
        read += 1
        target = max(0, field + step)
        if target < size:
            field = target
        if field == size - 1:
            break
    return field, read


def common_prefix_rule(a: str, b: str) -> str:
    """
    Compare two words without regard to case. Return the common beginning in small letters. If one word is the
    beginning of the other (or both are equal), return '*' instead. If there is no common beginning, return the empty
    string.

    common_prefix_rule('Sunday', 'sunset') == 'sun'
    common_prefix_rule('sun', 'Sunny') == '*'
    common_prefix_rule('abc', 'xyz') == ''
    """
    a, b = a.lower(), b.lower()
    if a.startswith(b) or b.startswith(a):
        return '*'
    i = 0
    while a[i] == b[i]:
        i += 1
    return a[:i]


def password_rating(pw: str) -> str:
    """Rate a password as 'weak', 'fair' or 'strong'. It gets one point for each of these: 8 or more characters, a
    digit, both small and capital letters, a character that is not a letter or digit. Four points are strong, two or
    three are fair and fewer are weak. But a password which has only one distinct character is always weak.

    >>> password_rating('Garden-77')
    'strong'
    >>> password_rating('garden77')
    'fair'
    >>> password_rating('--------')
    'weak'
    >>> password_rating('abc')
    'weak'
    """
    if len(set(pw)) <= 1:
        return 'weak'
    points = 0
    if len(pw) >= 8:
        points += 1
    if any(c.isdigit() for c in pw):
        points += 1
    if any(c.islower() for c in pw) and any(c.isupper() for c in pw):
        points += 1
    if not pw.isalnum():
        points += 1
    if points == 4:
        return 'strong'
    return 'fair' if points >= 2 else 'weak'


def split_into_kinds(text: str) -> List[str]:
    """
    Split a text into pieces, so that each piece has only letters, only digits, or only other characters, and
    neighbouring pieces are of different kinds. Spaces are not part of any piece but they end a piece.

    >>> split_into_kinds('ab12--c 3')
    ['ab', '12', '--', 'c', '3']
    >>> split_into_kinds('a b')
    ['a', 'b']
    """
    def kind(c):
        if c.isalpha():
            return 'letter'
        if c.isdigit():
            return 'digit'
        return 'other'

    pieces = []
    open_piece = False
    for c in text:
        if c == ' ':
            open_piece = False
        elif open_piece and kind(pieces[-1][-1]) == kind(c):
            pieces[-1] += c
        else:
            pieces.append(c)
            open_piece = True
    return pieces


def next_meeting_day(day, weekend_ok):
    """
    A club meets on each day of the month that has a 5 in it or can be divided by 7. Given the day of today in a month
    with 30 days, return the next day (after today) on which it meets, or -1 if there is none in this month. Unless
    weekend_ok is true, days that can be divided by 7 do not count as the hall is closed.

    >>> next_meeting_day(5, True)
    7
    >>> next_meeting_day(5, False)
    15
    >>> next_meeting_day(28, True)
    -1
    """
    for d in range(day + 1, 31):
        if '5' in str(d):
            return d
        if weekend_ok and d % 7 == 0:
            return d
    return -1


def largest_with_rule(nums: List[int], k: int) -> Optional[int]:
    """
    Return the largest number of the list whose digits add up to at most k. Note that the sign is ignored for the
    digits, but not for the size. If no number follows the rule return None.

    largest_with_rule([99, 120, 31], 5) == 120
    largest_with_rule([-11, -20], 2) == -11
    largest_with_rule([88], 3) == None
    """
    best = None
    for n in nums:
        digit_sum = sum(int(d) for d in str(abs(n)))
        if digit_sum <= k and (best is None or n > best):
            best = n
    return best


def who_pays_ice_cream(names: list[str], amounts: list[int]) -> str:
    """
    Friends share the costs of a day. The one who paid least pays the ice cream; if several paid least, the one who
    comes last in the list of them pays. If all paid the same amount, 'everyone' pays. With one friend or none the
    answer is ''.

    >>> who_pays_ice_cream(['Ida', 'Jon', 'Kim'], [5, 2, 2])
    'Kim'
    >>> who_pays_ice_cream(['Ida', 'Jon'], [3, 3])
    'everyone'
    >>> who_pays_ice_cream(['Ida'], [3])
    ''
    """
    if len(names) < 2:
        return ''
    lowest = min(amounts)
    if max(amounts) == lowest:
        return 'everyone'
    last = ''
    for name, amount in zip(names, amounts):
        if amount == lowest:
            last = name
    return last


def scrub_comment(comment: str, banned: List[str], limit: int) -> str:
    """
    Clean a comment: banned words (compared in small letters) become as many stars as they have letters. If the result
    is longer than limit, cut it to limit characters and add '...'. If all words are banned, return '[removed]'.

    >>> scrub_comment('what a Silly dog', ['silly'], 20)
    'what a ***** dog'
    >>> scrub_comment('what a silly dog', ['silly'], 6)
    'what a...'
    >>> scrub_comment('silly', ['silly'], 10)
    '[removed]'
    """
    words = comment.split()
    if words and all(w.lower() in banned for w in words):
        return '[removed]'
    cleaned = ' '.join('*' * len(w) if w.lower() in banned else w for w in words)
    if len(cleaned) > limit:
        return cleaned[:limit] + '...'
    return cleaned


def left_at_tram_stops(stops, places):
    """
    At each stop of a tram first people get out, then people get in. stops is a list of (out, in) pairs. More people
    than are in the tram cannot get out, and no more can get in than there are places. Return how many people had to
    stay at a stop in all because the tram was full.

    For stops = [(0, 5), (2, 4)] and places = 6 the result is 1.
    For stops = [(3, 2)] and places = 1 the result is 1.
    """
    inside = 0
    left_behind = 0
    for out, waiting in stops:
        inside -= min(out, inside)
        entering = min(waiting, places - inside)
        inside += entering
        left_behind += waiting - entering
    return left_behind


def pick_gift(gifts: Dict[str, int], money: int, avoid: str) -> str:
    """
    Choose the most expensive gift that costs no more than the money and whose name does not contain the word avoid.
    Of equally expensive gifts the alphabetically last is chosen. Return 'card' if there is none.

    >>> pick_gift({'book': 12, 'blue vase': 15, 'scarf': 12}, 15, 'vase')
    'scarf'
    >>> pick_gift({'book': 12}, 5, '-')
    'card'
    """
    fitting = [(price, name) for name, price in gifts.items() if price <= money and avoid not in name]
    if not fitting:
        return 'card'
    return max(fitting)[1]


def same_vowel_shape(first: str, second: str) -> bool:
    """
    Two words have the same shape if they have the same length and at each position both have a vowel or both have
    no vowel. Note: the case of the letters does not matter, and two empty words have the same shape.

    same_vowel_shape('banana', 'Tomato') == True
    same_vowel_shape('tree', 'rope') == False
    same_vowel_shape('', '') == True
    """
    if len(first) != len(second):
        return False
    vowels = set('aeiouAEIOU')
    for a, b in zip(first, second):
        if (a in vowels) != (b in vowels):
            return False
    return True


def halve_or_add(n: int, goal: int) -> int:
    """
    Start with n. As long as the number is larger than goal, do one step: an even number is halved, to an odd number
    1 is added. Return the number of steps until the number is at most goal. The goal is at least 1; if not, return -1.

    >>> halve_or_add(20, 3)
    4
    >>> halve_or_add(2, 5)
    0
    >>> halve_or_add(9, 0)
    -1
    """
    if goal < 1:
        return -1
    steps = 0
    while n > goal:
        if n % 2 == 0:
            n //= 2
        else:
            n += 1
        steps += 1
    return steps


def repeated_vowel_words(sentence):
    """
    Return the words of a sentence in which some vowel occurs at least twice and no other letter does. Words are
    separated by spaces, and a word is compared in small letters but returned as it was.

    >>> repeated_vowel_words('Anna ate papaya and Oslo salad')
    ['Oslo', 'salad']
    >>> repeated_vowel_words('')
    []
    """
    result = []
    for word in sentence.split():
        counts = Counter(word.lower())
        repeated = [c for c, k in counts.items() if k >= 2]
        if repeated and all(c in 'aeiou' for c in repeated):
            result.append(word)
    return result


def storage_box(width: int, height: int, depth: int, fragile: bool) -> str:
    """
    Choose a box for a thing. The longest side decides: up to 10 is 'small', up to 30 'medium', up to 60 'large',
    otherwise 'special'. A fragile thing gets the next larger box. Sides that are not positive give 'none'.

    storage_box(5, 9, 3, False) == 'small'
    storage_box(5, 9, 3, True) == 'medium'
    storage_box(61, 1, 1, True) == 'special'
    storage_box(0, 1, 1, False) == 'none'
    """
    if min(width, height, depth) <= 0:
        return 'none'
    boxes = ['small', 'medium', 'large', 'special']
    longest = max(width, height, depth)
    if longest <= 10:
        index = 0
    elif longest <= 30:
        index = 1
    elif longest <= 60:
        index = 2
    else:
        index = 3
    if fragile:
        index = min(index + 1, 3)
    return boxes[index]


def zigzag_numbers(lst: List[int]) -> str:
    """
    Given a non-empty list of integers, return 'up-down' if the numbers go up, then down, then up and so on, 'down-up'
    if they begin by going down and then alternate, and 'neither' otherwise. A list with one number is 'neither',
    equal neighbours too.

    >>> zigzag_numbers([1, 4, 2, 6])
    'up-down'
    >>> zigzag_numbers([5, 4])
    'down-up'
    >>> zigzag_numbers([1, 2, 3])
    'neither'
    """
    if len(lst) < 2:
        return 'neither'
    signs = [(b > a) - (b < a) for a, b in zip(lst, lst[1:])]
    if 0 in signs:
        return 'neither'
    for x, y in zip(signs, signs[1:]):
        if x == y:
            return 'neither'
    return 'up-down' if signs[0] == 1 else 'down-up'


def unlock_dial(turns: str, size: int) -> int:
    """
    A dial has the numbers 0 to size - 1 and stands on 0. A turn 'r' moves it one to the right (larger), 'l' one to
    the left, and a digit repeats the last turn that many more times. A digit before any turn does nothing.
    Return where the dial stands at the end.

    >>> unlock_dial('r3', 10)
    4
    >>> unlock_dial('ll1', 10)
    7
    >>> unlock_dial('5', 10)
    0
    """
    position = 0
    last = 0
    for c in turns:
        if c == 'r':
            last = 1
            position += 1
        elif c == 'l':
            last = -1
            position -= 1
        elif c.isdigit():
            position += last * int(c)
    return position % size


def shelf_labels(count: int, prefix: str = 'S') -> List[str]:
    """
    Make labels for count shelves: the prefix and a number from 1. All numbers have as many digits as the largest one,
    filled with zeros. Note that a shelf 13 does not exist: it is called with the number 12 and a small a.

    shelf_labels(3) == ['S1', 'S2', 'S3']
    shelf_labels(0) == []
    shelf_labels(13, 'R')[11:] == ['R12', 'R12a']
    """
    width = len(str(count))
    labels = []
    for i in range(1, count + 1):
        if i == 13:
            labels.append(prefix + '12'.zfill(width) + 'a')
        else:
            labels.append(prefix + str(i).zfill(width))
    return labels


def trim_outliers(values, factor):
    """
    Remove from a list of numbers all that are more than factor times the mean of the list. If this would remove more
    than half of the numbers, return the list unchanged. The mean is that of the original list.

    trim_outliers([1, 2, 3, 30], 2) == [1, 2, 3]
    trim_outliers([4, 4], 0.5) == [4, 4]
    trim_outliers([], 1) == []
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    kept = [v for v in values if v <= factor * mean]
    if len(kept) * 2 < len(values):
        return list(values)
    return kept


def goose_board(rolls: List[int]) -> int:
    """
    On a board with 30 fields a player starts on field 0. Fields 6, 12, 18 and 24 are bridges: who lands there goes on
    to the field 3 further on. Field 19 is an inn: the next roll is lost. Beyond 30 the player goes back by as many
    fields as were too many. Return the field at the end; nothing moves any more once field 30 is reached.

    >>> goose_board([6, 2])
    11
    >>> goose_board([6, 6, 4, 5, 1])
    20
    >>> goose_board([12, 12, 5])
    28
    """
    field = 0
    skip = False
    for roll in rolls:
        if field == 30:
            break
        if skip:
            skip = False
            continue
        field += roll
        if field > 30:
            field = 60 - field
        if field in (6, 12, 18, 24):
            field += 3
        if field == 19:
            skip = True
    return field


def clean_phone(text: str) -> Optional[str]:
    """
    Bring a phone number into the form '0xx xxxxxxx'. Spaces, hyphens and slashes are removed first. A number with '+49'
    at the beginning gets a 0 instead. The result must have 9 to 11 digits and begin with exactly one 0,
    otherwise return None.

    >>> clean_phone('030 / 123-4567')
    '030 1234567'
    >>> clean_phone('+4930123456')
    '030 123456'
    >>> clean_phone('0030 123456')
    >>> clean_phone('12 34')
    """
    for c in ' -/':
        text = text.replace(c, '')
    if text.startswith('+49'):
        text = '0' + text[3:]
    if not text.isdigit() or not 9 <= len(text) <= 11:
        return None
    if text[0] != '0' or text[1] == '0':
        return None
    return text[:3] + ' ' + text[3:]


def first_sum_over(nums: list[int], limit: int) -> int:
    """
    Add the numbers from left to right. Numbers that are the same as the number directly before are not added.
    Return the index at which the sum becomes larger than limit for the first time, or -1.

    first_sum_over([3, 3, 4, 2], 8) == 3
    first_sum_over([1, 1, 1], 1) == -1
    """
    total = 0
    previous = None
    for i, n in enumerate(nums):
        if n != previous:
            total += n
        if total > limit:
            return i
        previous = n
    return -1


def translate_robot(commands: str) -> Dict[str, int]:
    """
    A robot gets a string of commands. 'F' is forward, 'B' is back, a digit before a command repeats it that many times
    (0 means not at all), and other characters are not known. Return a dictionary with the numbers of 'forward',
    'back' and 'unknown'.

    >>> translate_robot('F3B')
    {'forward': 1, 'back': 3, 'unknown': 0}
    >>> translate_robot('0F2x')
    {'forward': 0, 'back': 0, 'unknown': 1}
    """
    counts = {'forward': 0, 'back': 0, 'unknown': 0}
    repeat = 1
    for c in commands:
        if c.isdigit():
            repeat = int(c)
            continue
        if c == 'F':
            counts['forward'] += repeat
        elif c == 'B':
            counts['back'] += repeat
        else:
            counts['unknown'] += 1
        repeat = 1
    return counts


def longest_even_word(text, letter):
    """
    Return the longest word with an even number of letters that does not contain the given letter. If there are
    several of this length, return the last of them. If there is no such word return the empty string.

    longest_even_word("some days are really warm", "e") == 'warm'
    longest_even_word("a tea", "x") == ''
    """
    best = ""
    for word in text.split():
        if len(word) % 2 == 0 and letter not in word and len(word) >= len(best):
            best = word
    return best


def mail_sack(letters: List[int], limit: int) -> str:
    """
    Letters with the given weights are put into a sack one by one. Return 'full' as soon as the weight is exactly the
    limit, 'over' as soon as it is more, and 'room' if neither happens. A limit of 0 means that the sack is full at
    once.

    >>> mail_sack([3, 4, 9], 7)
    'full'
    >>> mail_sack([3, 5], 7)
    'over'
    >>> mail_sack([], 7)
    'room'
    """
    weight = 0
    if weight == limit:
        return 'full'
    for letter in letters:
        weight += letter
        if weight == limit:
            return 'full'
        if weight > limit:
            return 'over'
    return 'room'


def rename_twins(names):
    """
    If a name occurs several times in a list, number its occurrences: 'Al 1', 'Al 2', ... Names which occur once stay.

    rename_twins(['Al', 'Bo', 'Al']) == ['Al 1', 'Bo', 'Al 2']
    rename_twins([]) == []
    """
    total = Counter(names)
    seen = Counter()
    result = []
    for name in names:
        if total[name] == 1:
            result.append(name)
        else:
            seen[name] += 1
            result.append(f'{name} {seen[name]}')
    return result


def sum_of_corners(grid: List[List[int]]) -> int:
    """
    Add up the corners of a grid. A grid with one row or one column has just two corners, a single cell one, and an
    empty grid gives 0.

    >>> sum_of_corners([[1, 2, 3], [4, 5, 6]])
    14
    >>> sum_of_corners([[7, 8]])
    15
    >>> sum_of_corners([[7]])
    7
    >>> sum_of_corners([])
    0
    """
    if not grid or not grid[0]:
        return 0
    last_row = len(grid) - 1
    last_col = len(grid[0]) - 1
    corners = {(r, c) for r in (0, last_row) for c in (0, last_col)}
    return sum(grid[r][c] for r, c in corners)


def pick_route(routes: dict[str, tuple[int, int]], hurry: bool) -> str:
    """
    routes maps a name to (minutes, price). In a hurry choose the fastest route and for a tie the cheaper one,
    otherwise the cheapest and for a tie the faster one. If all is equal the first in the dictionary is taken. Without
    routes return 'walk'.

    >>> pick_route({'bus': (30, 2), 'taxi': (12, 20), 'tram': (25, 2)}, False)
    'tram'
    >>> pick_route({'bus': (30, 2), 'taxi': (12, 20)}, True)
    'taxi'
    >>> pick_route({}, True)
    'walk'
    """
    if not routes:
        return 'walk'
    if hurry:
        return min(routes, key=lambda name: routes[name])
    return min(routes, key=lambda name: routes[name][::-1])


def letters_to_phone(word: str, strict: bool) -> str:
    """
    Turn letters into the digits of an old phone (abc 2, def 3, ghi 4, jkl 5, mno 6, pqrs 7, tuv 8, wxyz 9). Digits
    stay. Other characters are dropped, but if strict is true the result is '' as soon as there is one.

    letters_to_phone('Tea-7', False) == '8327'
    letters_to_phone('Tea-7', True) == ''
    """
    keys = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz']
    digits = ''
    for c in word.lower():
        if c.isdigit():
            digits += c
            continue
        for number, letters in enumerate(keys):
            if c in letters:
                digits += str(number)
                break
        else:
            if strict:
                return ''
    return digits


def ping_pong_value(n: int, low: int, high: int) -> int:
    """
    A light moves from low up to high and back again without end, one step per second, and starts at low. Return where
    it is after n seconds. If low is not below high it stays at low.

    >>> ping_pong_value(5, 0, 3)
    1
    >>> ping_pong_value(4, 2, 4)
    2
    >>> ping_pong_value(9, 5, 5)
    5
    """
    if low >= high:
        return low
    span = high - low
    step = n % (2 * span)
    if step <= span:
        return low + step
    return high - (step - span)


def split_odd_words(text):
    """
    Return two strings: the words at odd places (from 1) and those at even places, each joined by spaces. If there is
    just one word it is in both.

    split_odd_words('a b c d e') == ('a c e', 'b d')
    split_odd_words('solo') == ('solo', 'solo')
    split_odd_words('') == ('', '')
    """
    words = text.split()
    if len(words) == 1:
        return words[0], words[0]
    return ' '.join(words[::2]), ' '.join(words[1::2])


def needs_new_filter(hours: List[int], limit: int) -> Optional[int]:
    """
    A machine ran the given hours on each day. Its filter must be changed when it has run more than the limit since
    the last change; the change is made at the end of that day. Return the number of the day (from 1) of the last
    change, or None.

    >>> needs_new_filter([5, 6, 3, 9], 10)
    4
    >>> needs_new_filter([1, 1], 10)
    """
    since = 0
    changed = None
    for day, h in enumerate(hours, 1):
        since += h
        if since > limit:
            changed = day
            since = 0
    return changed


def balanced_plate(foods: List[str], groups: Dict[str, str]) -> str:
    """
    groups maps foods to their group. A plate is 'good' if it has foods of at least three groups and no group more
    than twice, 'fair' if of at least two groups, else 'poor'. Foods without a group are not counted.

    balanced_plate(['rice', 'egg', 'leek'], {'rice': 'grain', 'egg': 'protein', 'leek': 'plant'}) == 'good'
    balanced_plate(['rice', 'egg'], {'rice': 'grain', 'egg': 'protein'}) == 'fair'
    balanced_plate(['gum'], {}) == 'poor'
    """
    counts = Counter(groups[f] for f in foods if f in groups)
    if len(counts) >= 3 and max(counts.values()) <= 2:
        return 'good'
    return 'fair' if len(counts) >= 2 else 'poor'


def next_code(code: str) -> str:
    """
    Codes consist of a capital letter and two digits. Return the code that follows: A01, A02, ..., A99, B01, ... The
    digits 00 are never used. After Z99 comes A01.

    >>> next_code('A09')
    'A10'
    >>> next_code('B99')
    'C01'
    >>> next_code('Z99')
    'A01'
    """
    letter, number = code[0], int(code[1:])
    if number < 99:
        return f'{letter}{number + 1:02d}'
    if letter == 'Z':
        return 'A01'
    return chr(ord(letter) + 1) + '01'


def worst_delay(planned: list[str], actual: list[str]) -> int:
    """
    Both lists have times 'HH:MM' in the same order; a train without an actual time ('') did not come. Return the
    largest delay in minutes, where trains that did not come count as 60. Early trains have a delay of 0.

    >>> worst_delay(['10:00', '11:30'], ['10:07', '11:20'])
    7
    >>> worst_delay(['10:00'], [''])
    60
    >>> worst_delay([], [])
    0
    """
    def minutes(t):
        h, m = t.split(':')
        return 60 * int(h) + int(m)

    worst = 0
    for p, a in zip(planned, actual):
        delay = minutes(a) - minutes(p) if a else 60
        worst = max(worst, delay)
    return worst


def stretch_list(lst, size):
    """
    Bring a list to the given size: a longer list loses elements alternately at the end and at the beginning (first at
    the end), a shorter one gets its last element repeated. An empty list stays empty.

    stretch_list([1, 2, 3, 4, 5], 2) == [2, 3]
    stretch_list([1, 2], 4) == [1, 2, 2, 2]
    stretch_list([], 3) == []
    """
    result = list(lst)
    at_end = True
    while len(result) > size:
        result.pop(-1 if at_end else 0)
        at_end = not at_end
    while result and len(result) < size:
        result.append(result[-1])
    return result


def vote_weight(age: int, member_years: int, roles: List[str]) -> int:
    """
    In a club everyone from 16 on has one vote. From 10 years of membership on it is one more, and for being 'chair'
    or 'treasurer' one more each, but no one has more than three. Under 16 there is no vote at all.

    >>> vote_weight(15, 12, ['chair'])
    0
    >>> vote_weight(40, 12, ['chair', 'treasurer'])
    3
    >>> vote_weight(20, 1, ['cook'])
    1
    """
    if age < 16:
        return 0
    votes = 1
    if member_years >= 10:
        votes += 1
    for role in ('chair', 'treasurer'):
        if role in roles:
            votes += 1
    return min(votes, 3)


def strip_leading_marks(lines: List[str], mark: str) -> List[str]:
    """
    Remove the mark (with one space after it, if there is one) from the beginning of each line, but only if all lines
    that are not empty begin with it. Otherwise return the lines unchanged.

    >>> strip_leading_marks(['> a', '', '>b'], '>')
    ['a', '', 'b']
    >>> strip_leading_marks(['> a', 'b'], '>')
    ['> a', 'b']
    """
    if not all(line.startswith(mark) for line in lines if line):
        return lines
    stripped = []
    for line in lines:
        rest = line[len(mark):]
        if rest.startswith(' '):
            rest = rest[1:]
        stripped.append(rest)
    return stripped


def score_darts_left(start, throws):
    """
    From a start score the throws are subtracted. A throw that would bring the score below 0 or to exactly 1 does not
    count. Return (score, number of throws that did not count); at 0 the game is over and no more throws are read.

    score_darts_left(60, [20, 39, 40, 5]) == (0, 1)
    score_darts_left(10, [11]) == (10, 1)
    """
    score = start
    lost = 0
    for t in throws:
        if score == 0:
            break
        rest = score - t
        if rest < 0 or rest == 1:
            lost += 1
        else:
            score = rest
    return score, lost


def colour_of_square(square: str, flipped: bool = False) -> str:
    """
    A chess board has squares from 'a1' (dark) to 'h8'. Return 'dark' or 'light', the other way round if the board is
    flipped, and 'none' if there is no such square.

    colour_of_square('a1') == 'dark'
    colour_of_square('b1', True) == 'dark'
    colour_of_square('k9') == 'none'
    """
    if len(square) != 2 or square[0] not in 'abcdefgh' or square[1] not in '12345678':
        return 'none'
    dark = ('abcdefgh'.index(square[0]) + int(square[1])) % 2 == 1
    if flipped:
        dark = not dark
    return 'dark' if dark else 'light'


def two_list_walk(a: list[int], b: list[int]) -> int:
    """
    Walk through two lists with one index each: where the number in a is larger, go on in b, otherwise go on in a.
    Each time the numbers are equal count one and go on in both. Return the count when one list is at its end.

    >>> two_list_walk([1, 3, 5], [3, 5, 9])
    2
    >>> two_list_walk([], [1])
    0
    """
    i = j = count = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            count += 1
            i += 1
            j += 1
        elif a[i] > b[j]:
            j += 1
        else:
            i += 1
    return count


def house_numbers_side(numbers: List[int], side: str) -> List[int]:
    """
    On the 'left' side of a street stand the odd numbers in ascending order, on the 'right' side the even ones in
    descending order. For 'both' return the left side followed by the right one. Numbers below 1 are no house numbers.

    >>> house_numbers_side([4, 1, 3, 2, 0], 'both')
    [1, 3, 4, 2]
    >>> house_numbers_side([4, 1], 'right')
    [4]
    """
    left = sorted(n for n in numbers if n > 0 and n % 2 == 1)
    right = sorted((n for n in numbers if n > 0 and n % 2 == 0), reverse=True)
    if side == 'left':
        return left
    if side == 'right':
        return right
    return left + right


def hide_numbers(text: str, keep: int) -> str:
    """
    Replace all digits of a text by '#', except the last keep digits of each run of digits. With keep below 0 nothing
    is replaced.

    >>> hide_numbers('card 12345, pin 99', 2)
    'card ###45, pin 99'
    >>> hide_numbers('a1', 0)
    'a#'
    >>> hide_numbers('a1', -1)
    'a1'
    """
    if keep < 0:
        return text
    out = list(text)
    run = 0
    for i in range(len(text) - 1, -1, -1):
        if text[i].isdigit():
            run += 1
            if run > keep:
                out[i] = '#'
        else:
            run = 0
    return ''.join(out)


def repair_sequence(nums: List[int], step: int) -> List[int]:
    """
    The numbers should rise by the same step each time. Return the list with each number that does not fit to the
    (already repaired) one before it replaced by what it should be.

    repair_sequence([2, 4, 7, 8], 2) == [2, 4, 6, 8]
    repair_sequence([], 3) == []
    """
    fixed = nums[:1]
    for n in nums[1:]:
        expected = fixed[-1] + step
        fixed.append(n if n == expected else expected)
    return fixed


def rising_pairs_score(lst, bonus):
    """
    Go through a list in pairs (first and second, third and fourth, ...). A pair scores its difference if the second
    number is larger, the bonus if both are equal, and nothing otherwise. A last single number does not count.

    rising_pairs_score([1, 4, 5, 5, 9, 2, 7], 10) == 13
    rising_pairs_score([3], 1) == 0
    """
    score = 0
    for i in range(0, len(lst) - 1, 2):
        a, b = lst[i], lst[i + 1]
        if b > a:
            score += b - a
        elif a == b:
            score += bonus
    return score


def choose_umbrella(forecast: List[int], wind: int) -> str:
    """
    forecast has the chance of rain for each hour in percent. Take an 'umbrella' if some hour has 50 or more, a 'coat'
    instead if the wind is above 40 then, 'maybe' if the mean is above 20, otherwise 'nothing'.

    >>> choose_umbrella([10, 60], 10)
    'umbrella'
    >>> choose_umbrella([10, 60], 41)
    'coat'
    >>> choose_umbrella([30, 20], 90)
    'maybe'
    >>> choose_umbrella([], 5)
    'nothing'
    """
    if any(chance >= 50 for chance in forecast):
        return 'coat' if wind > 40 else 'umbrella'
    if forecast and sum(forecast) / len(forecast) > 20:
        return 'maybe'
    return 'nothing'


def common_neighbours(friends: Dict[str, List[str]], a: str, b: str) -> List[str]:
    """
    friends maps a person to the people that person knows. Return the sorted people whom both a and b know, without a
    and b themselves. If one of them is not in the dictionary return [].

    common_neighbours({'x': ['y', 'z', 'w'], 'y': ['z', 'x', 'w']}, 'x', 'y') == ['w', 'z']
    common_neighbours({'x': []}, 'x', 'q') == []
    """
    if a not in friends or b not in friends:
        return []
    shared = set(friends[a]) & set(friends[b])
    return sorted(shared - {a, b})


def check():
    """Check the examples that are not doctests."""
    assert bottle_refund(['g', 'p', 'c']) == 1.83
    assert bottle_refund(['g', 'x', 'y', 'z', 'p']) == 0.08
    assert bottle_refund(['x', 'y', 'p']) == 0.25
    assert common_prefix_rule('Sunday', 'sunset') == 'sun'
    assert common_prefix_rule('sun', 'Sunny') == '*'
    assert common_prefix_rule('abc', 'xyz') == ''
    assert largest_with_rule([99, 120, 31], 5) == 120
    assert largest_with_rule([-11, -20], 2) == -11
    assert largest_with_rule([88], 3) is None
    assert same_vowel_shape('banana', 'Tomato') is True
    assert same_vowel_shape('tree', 'rope') is False
    assert same_vowel_shape('', '') is True
    assert storage_box(5, 9, 3, False) == 'small'
    assert storage_box(5, 9, 3, True) == 'medium'
    assert storage_box(61, 1, 1, True) == 'special'
    assert storage_box(0, 1, 1, False) == 'none'
    assert shelf_labels(3) == ['S1', 'S2', 'S3']
    assert shelf_labels(0) == []
    assert trim_outliers([1, 2, 3, 30], 2) == [1, 2, 3]
    assert trim_outliers([4, 4], 0.5) == [4, 4]
    assert trim_outliers([], 1) == []
    assert first_sum_over([3, 3, 4, 2], 8) == 3
    assert first_sum_over([1, 1, 1], 1) == -1
    assert longest_even_word("some days are really warm", "e") == 'warm'
    assert longest_even_word("a tea", "x") == ''
    assert rename_twins(['Al', 'Bo', 'Al']) == ['Al 1', 'Bo', 'Al 2']
    assert rename_twins([]) == []
    assert letters_to_phone('Tea-7', False) == '8327'
    assert letters_to_phone('Tea-7', True) == ''
    assert split_odd_words('a b c d e') == ('a c e', 'b d')
    assert split_odd_words('solo') == ('solo', 'solo')
    assert split_odd_words('') == ('', '')
    assert balanced_plate(['rice', 'egg', 'leek'], {'rice': 'grain', 'egg': 'protein', 'leek': 'plant'}) == 'good'
    assert balanced_plate(['rice', 'egg'], {'rice': 'grain', 'egg': 'protein'}) == 'fair'
    assert balanced_plate(['gum'], {}) == 'poor'
    assert stretch_list([1, 2, 3, 4, 5], 2) == [2, 3]
    assert stretch_list([1, 2], 4) == [1, 2, 2, 2]
    assert stretch_list([], 3) == []
    assert score_darts_left(60, [20, 39, 40, 5]) == (0, 1)
    assert score_darts_left(10, [11]) == (10, 1)
    assert colour_of_square('a1') == 'dark'
    assert colour_of_square('b1', True) == 'dark'
    assert colour_of_square('k9') == 'none'
    assert repair_sequence([2, 4, 7, 8], 2) == [2, 4, 6, 8]
    assert repair_sequence([], 3) == []
    assert rising_pairs_score([1, 4, 5, 5, 9, 2, 7], 10) == 13
    assert rising_pairs_score([3], 1) == 0
    assert common_neighbours({'x': ['y', 'z', 'w'], 'y': ['z', 'x', 'w']}, 'x', 'y') == ['w', 'z']
    assert common_neighbours({'x': []}, 'x', 'q') == []
    assert left_at_tram_stops([(0, 5), (2, 4)], 6) == 1
    assert left_at_tram_stops([(3, 2)], 1) == 1
    assert shelf_labels(13, 'R')[11:] == ['R12', 'R12a']
