"""Tasks with rules in prose: validation, checks of names and codes, changes of texts character by character."""

from typing import Dict, List, Optional, Tuple


def boat_name_ok(name: str) -> str:
    """Return 'Yes' if the name may be painted on a boat, and 'No' if not.
    A name is allowed if
    - it has between 3 and 12 characters,
    - it begins with a capital letter,
    - it contains only letters and single spaces (no two spaces in a row, none at the end).

    Examples:
    boat_name_ok('Sea Wolf') == 'Yes'
    boat_name_ok('sea wolf') == 'No'
    boat_name_ok('Sea  Wolf') == 'No'
    """
    if not 3 <= len(name) <= 12:
        return 'No'
    if not name[0].isupper():
        return 'No'
    for word in name.split(' '):
        if not word.isalpha():
            return 'No'
    return 'Yes'


def log_file_name(name):
    """
    Check the name of a log file. A good name has the form <host>_<number>.log, where the host has one or more
    small letters from a to z, and the number has exactly four digits and is not 0000.
    Return True for a good name and False for any other.

    >>> log_file_name("web_0012.log")
    True
    >>> log_file_name("web_12.log")
    False
    >>> log_file_name("_0012.log")
    False
    >>> log_file_name("web_0000.log")
    False
    """
    if not name.endswith(".log"):
        return False
    parts = name[:-4].split("_")
    if len(parts) != 2:
        return False
    host, number = parts
    if host == "" or not all("a" <= c <= "z" for c in host):
        return False
    return len(number) == 4 and number.isdigit() and number != "0000"


def shift_consonants(text: str) -> str:
    """Replace every consonant by the next consonant of the alphabet (z becomes b) and keep the case. Vowels
    (a, e, i, o, u) and all other characters stay as they are.

    >>> shift_consonants('bad')
    'caf'
    >>> shift_consonants('Zoo 7')
    'Boo 7'
    >>> shift_consonants('')
    ''
    """
    consonants = 'bcdfghjklmnpqrstvwxyz'
    result = ''
    for ch in text:
        low = ch.lower()
        if low in consonants:
            index = (consonants.index(low) + 1) % len(consonants)
            new = consonants[index]
            result += new.upper() if ch.isupper() else new
        else:
            result += ch
    return result


def library_loan(age: int, kind: str, fines: float) -> Tuple[bool, int]:
    """
    A library lends books, films and games. Return (allowed, days):
    nobody with fines of 10 or more may borrow anything, then the answer is (False, 0).
    Books are lent for 28 days, to children under 12 for 42 days. Films are lent for 7 days, but only to people
    who are 12 or older. Games are lent for 14 days to everybody. Other kinds are not lent.

    >>> library_loan(9, 'book', 0)
    (True, 42)
    >>> library_loan(9, 'film', 0)
    (False, 0)
    >>> library_loan(40, 'game', 10.0)
    (False, 0)
    >>> library_loan(40, 'film', 2.5)
    (True, 7)
    """
    if fines >= 10:
        return (False, 0)
    if kind == 'book':
        return (True, 42) if age < 12 else (True, 28)
    if kind == 'film' and age >= 12:
        return (True, 7)
    if kind == 'game':
        return (True, 14)
    return (False, 0)


def farmer_crossing(animals: List[str], places: int) -> List[List[str]]:
    """
    A farmer takes his animals over a river. The boat has the given number of places. A cow needs two places, every
    other animal one. He loads the animals in the given order and starts a new trip when the next one does not fit.
    Return the list of trips. An animal that can never fit is left behind.

    >>> farmer_crossing(['cow', 'hen', 'cow', 'pig'], 3)
    [['cow', 'hen'], ['cow', 'pig']]
    >>> farmer_crossing(['cow', 'hen'], 1)
    [['hen']]
    >>> farmer_crossing([], 2)
    []
    """
    trips = []
    current = []
    used = 0
    for animal in animals:
        need = 2 if animal == 'cow' else 1
        if need > places:
            continue
        if used + need > places:
            trips.append(current)
            current = []
            used = 0
        current.append(animal)
        used += need
    if current:
        trips.append(current)
    return trips


def lift_stops(start, calls, top):
    """
    A lift waits at floor start. It answers the calls in the given order; calls for the floor where it already
    stands and calls below 0 or above top are ignored. Return the number of floors that it travels in all.

    For start = 0, calls = [3, 1], top = 5 the result is 5.
    For start = 2, calls = [2, 9, 0], top = 5 the result is 2.
    """
    travelled = 0
    floor = start
    for call in calls:
        if call < 0 or call > top or call == floor:
            continue
        travelled += abs(call - floor)
        floor = call
    return travelled


def choose_captain(players: Dict[str, int]) -> Optional[str]:
    """
    Given a dictionary of players and the number of games each has played, choose the captain: the one with the
    most games. If several have the most games, the one with the shortest name is chosen, and if that is a tie too,
    the first in the alphabet. Note: a player with no games at all cannot be captain. Return None if nobody can.

    choose_captain({'Ann': 4, 'Bo': 4, 'Cem': 1}) == 'Bo'
    choose_captain({'Zoe': 7, 'Ida': 7}) == 'Ida'
    choose_captain({'Ann': 0}) == None
    """
    possible = [name for name, games in players.items() if games > 0]
    if not possible:
        return None
    return min(possible, key=lambda name: (-players[name], len(name), name))


def sort_by_unit_digit(nums: list[int]) -> list[int]:
    """
    Sort the numbers by their last digit. Negative numbers come after all others, ordered by their last digit too.
    Numbers for which this is equal stay in the order of the list.

    >>> sort_by_unit_digit([13, 22, 41, 2])
    [41, 22, 2, 13]
    >>> sort_by_unit_digit([-5, 9, -1, 3])
    [3, 9, -1, -5]
    """
    return sorted(nums, key=lambda n: (n < 0, abs(n) % 10))


def count_lonely_ones(n: int) -> int:
    """Given a non-negative integer, count the ones of its binary form that have no one directly beside them.

    >>> count_lonely_ones(5)
    2
    >>> count_lonely_ones(6)
    0
    >>> count_lonely_ones(0b1101001)
    2
    """
    bits = '0' + bin(n)[2:] + '0'
    count = 0
    for i in range(1, len(bits) - 1):
        if bits[i] == '1' and bits[i - 1] == '0' and bits[i + 1] == '0':
            count += 1
    return count


def round_bill(amount: float, cash: bool) -> float:
    """
    In a shop amounts that are paid by card are rounded to cents. Amounts paid in cash are rounded to the nearest
    five cents, where amounts exactly between two steps are rounded up. Negative amounts give 0.0.

    >>> round_bill(7.32, True)
    7.3
    >>> round_bill(7.33, True)
    7.35
    >>> round_bill(7.334, False)
    7.33
    >>> round_bill(-1, True)
    0.0
    """
    if amount < 0:
        return 0.0
    cents = round(amount * 100)
    if cash:
        cents = (cents + 2) // 5 * 5
    return cents / 100


def traffic_camera(states: List[str]) -> List[int]:
    """
    A traffic light may change only from red to green, from green to yellow and from yellow to red, and it may also
    stay as it is. Return the positions in the list of states at which it changed in a way that is not allowed.

    >>> traffic_camera(['red', 'green', 'green', 'yellow'])
    []
    >>> traffic_camera(['green', 'red', 'yellow'])
    [1, 2]
    """
    follows = {'red': 'green', 'green': 'yellow', 'yellow': 'red'}
    wrong = []
    for i in range(1, len(states)):
        before, now = states[i - 1], states[i]
        if now != before and follows.get(before) != now:
            wrong.append(i)
    return wrong


def meet_in_the_middle(lst: List[int]) -> Optional[int]:
    """
    Two walkers start at the two ends of a list. The left one stands on the first number, the right one on the last.
    Always the one who stands on the smaller number makes a step towards the other (the left one if both are equal).
    Return the number on which they meet, None for an empty list.

    >>> meet_in_the_middle([1, 5, 2, 3])
    5
    >>> meet_in_the_middle([4])
    4
    >>> meet_in_the_middle([])
    """
    if not lst:
        return None
    left, right = 0, len(lst) - 1
    while left < right:
        if lst[left] <= lst[right]:
            left += 1
        else:
            right -= 1
    return lst[left]


def grade_word(points, total):
    """
    Turn points into a word. From 90 percent of the total the word is 'gold', from 75 percent 'silver', from 50 percent
    'bronze', and below that 'none'. If the total is 0 or the points are more than the total, return 'error'.

    >>> grade_word(45, 50)
    'gold'
    >>> grade_word(37, 50)
    'bronze'
    >>> grade_word(3, 0)
    'error'
    >>> grade_word(0, 10)
    'none'
    """
    if total == 0 or points > total:
        return 'error'
    percent = points * 100 / total
    if percent >= 90:
        return 'gold'
    elif percent >= 75:
        return 'silver'
    elif percent >= 50:
        return 'bronze'
    else:
        return 'none'


def sum_valid_readings(readings: list[str]) -> int:
    """
    Readings of a meter are strings. A reading is valid if it consists of digits only and its last digit is the sum of
    the other digits modulo 10. Add up the valid readings without their last digit.

    sum_valid_readings(["123", "101", "99", "5"]) == 31
    sum_valid_readings(["12a", ""]) == 0

    Note: "123" is valid because 1 + 2 = 3, and it counts as 12. A single digit is never valid.
    """
    def is_valid(reading):
        if len(reading) < 2 or not reading.isdigit():
            return False
        digits = [int(d) for d in reading]
        return sum(digits[:-1]) % 10 == digits[-1]

    total = 0
    for reading in readings:
        if is_valid(reading):
            total += int(reading[:-1])
    return total


def secret_handshake_word(word: str, key: int) -> str:
    """
    Club members change a word before they say it. If the key is even, the word is said backwards; if it is odd,
    the vowels are left out. A key of 0 means that the word is not changed. If nothing is left, the member says '?'.

    >>> secret_handshake_word('melon', 2)
    'nolem'
    >>> secret_handshake_word('melon', 3)
    'mln'
    >>> secret_handshake_word('aei', 1)
    '?'
    >>> secret_handshake_word('melon', 0)
    'melon'
    """
    if key == 0:
        changed = word
    elif key % 2 == 0:
        changed = word[::-1]
    else:
        changed = ''.join(c for c in word if c.lower() not in 'aeiou')
    return changed or '?'


def count_calm_days(temps: List[int], low: int, high: int) -> int:
    """
    A day is calm if its temperature is between low and high (both included) and differs from that of the day before
    by at most 3 degrees. The first day has no day before, only the first rule holds for it. Count the calm days.

    count_calm_days([18, 20, 25, 24], 15, 24) == 3
    count_calm_days([10], 12, 20) == 0
    """
    count = 0
    for i, t in enumerate(temps):
        if t < low or t > high:
            continue
        if i == 0 or abs(t - temps[i - 1]) <= 3:
            count += 1
    return count


def merge_alternating_until(first, second, stop):
    """
    Take numbers alternately from the two lists, beginning with the first list, until the number stop is taken
    (it does not belong to the result) or the list whose turn it is has no number left.

    >>> merge_alternating_until([1, 3, 5], [2, 9, 6], 9)
    [1, 2, 3]
    >>> merge_alternating_until([1], [2, 4], 0)
    [1, 2]
    """
    result = []
    i = j = 0
    turn_first = True
    while True:
        if turn_first:
            if i == len(first):
                break
            value = first[i]
            i += 1
        else:
            if j == len(second):
                break
            value = second[j]
            j += 1
        if value == stop:
            break
        result.append(value)
        turn_first = not turn_first
    return result


def can_build_fence(poles: int, boards: int, length: int) -> str:
    """
    A fence of the given length (in metres) has a pole at each end and one at every metre, and three boards between any
    two neighbouring poles. Return 'Yes' if poles and boards are enough, 'poles' if only poles are missing,
    'boards' if only boards are missing and 'No' if both are. A length of 0 needs nothing.

    >>> can_build_fence(5, 12, 4)
    'Yes'
    >>> can_build_fence(4, 12, 4)
    'poles'
    >>> can_build_fence(1, 1, 3)
    'No'
    >>> can_build_fence(0, 0, 0)
    'Yes'
    """
    if length == 0:
        return 'Yes'
    enough_poles = poles >= length + 1
    enough_boards = boards >= 3 * length
    if enough_poles and enough_boards:
        return 'Yes'
    if enough_poles:
        return 'boards'
    if enough_boards:
        return 'poles'
    return 'No'


def double_letters_rule(word: str) -> bool:
    """
    In an invented language a word is correct if it is not empty, no letter appears three times in a row, and
    it has at most two places where a letter is doubled. Return whether the word is correct.

    >>> double_letters_rule('balloon')
    True
    >>> double_letters_rule('ooohm')
    False
    >>> double_letters_rule('aabbcc')
    False
    >>> double_letters_rule('')
    False
    """
    if not word:
        return False
    doubles = 0
    for i in range(1, len(word)):
        if word[i] != word[i - 1]:
            continue
        if i >= 2 and word[i - 2] == word[i]:
            return False
        doubles += 1
    return doubles <= 2


def change_case_after_sign(text, sign):
    """Characters after a sign are written large until the sign appears again, then small, and so on. The text begins
    small. The signs themselves are removed.

    change_case_after_sign("ab*cd*EF", "*") => 'abCDef'
    change_case_after_sign("Hello", "#") => 'hello'
    """
    large = False
    out = ""
    for ch in text:
        if ch == sign:
            large = not large
            continue
        out += ch.upper() if large else ch.lower()
    return out


def last_person_waiting(times: List[int], closing: int) -> int:
    """
    People come to a counter one after the other; times[i] is how long person i needs there. They are served in order
    from time 0 on. Nobody is begun at or after the closing time, but who has begun is served to the end.
    Return the index of the first person who is not served, or -1 if all are.

    >>> last_person_waiting([3, 4, 2, 5], 8)
    3
    >>> last_person_waiting([3, 4], 10)
    -1
    >>> last_person_waiting([1], 0)
    0
    """
    clock = 0
    for i, need in enumerate(times):
        if clock >= closing:
            return i
        clock += need
    return -1


def odd_even_duel(a: list[int], b: list[int]) -> str:
    """
    Two players lay down numbers at the same time. If both numbers are even or both are odd, the player with the
    larger number gets a point. If one is even and one odd, the player of the smaller number gets it. Equal numbers give
    no point. Return 'a', 'b' or 'draw'. Numbers without a partner are not played.

    odd_even_duel([3, 2], [1, 5]) == 'a'
    odd_even_duel([4], [4, 9]) == 'draw'
    odd_even_duel([2, 4], [8, 1]) == 'b'
    """
    score = 0
    for x, y in zip(a, b):
        if x == y:
            continue
        same_parity = (x - y) % 2 == 0
        a_wins = x > y if same_parity else x < y
        score += 1 if a_wins else -1
    if score > 0:
        return 'a'
    return 'b' if score < 0 else 'draw'


def digit_frame(n: int) -> Optional[int]:
    """
    For a positive integer return the number made of its digits without the first and the last one. If the first and the
    last digit are equal, return the integer itself. If it has fewer than three digits, return None.

    >>> digit_frame(5321)
    32
    >>> digit_frame(747)
    747
    >>> digit_frame(77)
    >>> digit_frame(102)
    0
    """
    s = str(n)
    if len(s) < 3:
        return None
    if s[0] == s[-1]:
        return n
    return int(s[1:-1])


def valid_team_sheet(names, size):
    """A team sheet is valid if it has exactly size names, no name twice (upper and lower case make no difference), and
    no name is empty or only spaces. Return 'valid' or the first problem: 'size', 'empty' or 'twice'.

    >>> valid_team_sheet(['Ann', 'Bob'], 2)
    'valid'
    >>> valid_team_sheet(['Ann', 'ANN'], 2)
    'twice'
    >>> valid_team_sheet(['Ann', ' '], 2)
    'empty'
    >>> valid_team_sheet([], 2)
    'size'
    """
    if len(names) != size:
        return 'size'
    cleaned = [name.strip().lower() for name in names]
    if '' in cleaned:
        return 'empty'
    if len(set(cleaned)) < len(cleaned):
        return 'twice'
    return 'valid'


def water_the_row(heights: List[int], water: int) -> List[int]:
    """
    A row of plants is watered from left to right. A plant lower than 10 takes 1 litre and grows by 2, a plant of 10
    or more takes 2 litres and grows by 1. When the rest of the water is not enough for the plant, nothing more is done.

    >>> water_the_row([4, 12, 9], 3)
    [6, 13, 9]
    >>> water_the_row([12, 4], 1)
    [12, 4]
    """
    result = heights[:]
    for i, h in enumerate(heights):
        need, growth = (1, 2) if h < 10 else (2, 1)
        if need > water:
            break
        water -= need
        result[i] += growth
    return result


def spaced_code(code: str, group: int) -> str:
    """
    Clean a code: remove everything that is not a letter or digit, write the letters large, and put a hyphen after each
    group of the given size, counted from the right. A group size below 1 means that no hyphens are set.

    spaced_code('ab 12-cd3', 3) == 'A-B12-CD3'
    spaced_code('ab-c', 0) == 'ABC'
    spaced_code('--', 2) == ''
    """
    clean = ''.join(c for c in code if c.isalnum()).upper()
    if group < 1:
        return clean
    parts = []
    end = len(clean)
    while end > 0:
        start = max(0, end - group)
        parts.insert(0, clean[start:end])
        end = start
    return '-'.join(parts)


def bakery_shelf(bread: List[int], today: int) -> Tuple[int, int, int]:
    """
    Each bread is given by the day on which it was baked. Bread of today is sold for full price, bread that is one or
    two days old for half price, older bread is given away. Bread with a day in the future is a mistake and not counted.
    Return the numbers (full, half, away).

    >>> bakery_shelf([10, 9, 7, 10, 11], 10)
    (2, 1, 1)
    >>> bakery_shelf([], 3)
    (0, 0, 0)
    """
    full = half = away = 0
    for day in bread:
        age = today - day
        if age < 0:
            continue
        if age == 0:
            full += 1
        elif age <= 2:
            half += 1
        else:
            away += 1
    return full, half, away


def first_rule_that_fits(n, rules):
    """
    Each rule is a tuple (divisor, word). Return the word of the first rule whose divisor divides n. A rule with
    divisor 0 never fits. If no rule fits, return the number as a string.

    first_rule_that_fits(12, [(5, 'five'), (4, 'four'), (3, 'three')]) == 'four'
    first_rule_that_fits(7, [(0, 'zero'), (2, 'two')]) == '7'
    """
    for divisor, word in rules:
        if divisor != 0 and n % divisor == 0:
            return word
    return str(n)


def hidden_message(lines: list[str], n: int) -> str:
    """
    A message is hidden in lines of text: the nth word (counted from 1) of each line belongs to it. Lines with fewer
    words are skipped, and so are lines that begin with '#'. Punctuation (. , ! ?) at the end of a word is removed.
    Return the words joined by one space.

    >>> hidden_message(['we will meet', '# not this line', 'go at, once', 'no'], 2)
    'will at'
    >>> hidden_message([], 1)
    ''
    """
    found = []
    for line in lines:
        if line.startswith('#'):
            continue
        words = line.split()
        if len(words) >= n:
            found.append(words[n - 1].rstrip('.,!?'))
    return ' '.join(found)


def parking_sign(hour: int, weekday: str, permit: bool) -> str:
    """
    A sign says: no parking from 8 to 18 o'clock (18 is free again) on working days, except with a permit.
    On Saturday the times are 8 to 13, and on Sunday parking is free for all. Return 'free' or 'forbidden'.
    Weekdays are the three letters 'mon' to 'sun'; for anything else or an hour not in 0 to 23 return 'unknown'.

    >>> parking_sign(9, 'mon', False)
    'forbidden'
    >>> parking_sign(14, 'sat', False)
    'free'
    >>> parking_sign(9, 'tue', True)
    'free'
    >>> parking_sign(24, 'tue', True)
    'unknown'
    """
    days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
    if weekday not in days or not 0 <= hour <= 23:
        return 'unknown'
    if permit or weekday == 'sun':
        return 'free'
    end = 13 if weekday == 'sat' else 18
    return 'forbidden' if 8 <= hour < end else 'free'


def mix_colours(colours: List[str]) -> str:
    """
    Mix colours from left to right. Two equal colours stay the same. Red and blue give purple, blue and yellow give
    green, red and yellow give orange (in either order). Any other pair gives brown. With no colours the result is
    'white'.

    mix_colours(['red', 'blue']) returns 'purple'
    mix_colours(['yellow', 'blue', 'green']) returns 'green'
    mix_colours(['red', 'blue', 'red']) returns 'brown'
    mix_colours([]) returns 'white'
    """
    table = {
        frozenset(['red', 'blue']): 'purple',
        frozenset(['blue', 'yellow']): 'green',
        frozenset(['red', 'yellow']): 'orange',
    }
    if not colours:
        return 'white'
    mixed = colours[0]
    for colour in colours[1:]:
        if colour != mixed:
            mixed = table.get(frozenset([mixed, colour]), 'brown')
    return mixed


def binary_gap_rule(n):
    """
    Look at the binary form of n without the leading '0b'. If it has more zeros than ones, return the number of zeros;
    if it has more ones, return the number of ones as a negative number; if both are equal return 0.
    For negative n return None.

    >>> binary_gap_rule(8)
    3
    >>> binary_gap_rule(7)
    -3
    >>> binary_gap_rule(2)
    0
    >>> binary_gap_rule(-2) is None
    True
    """
    if n < 0:
        return None
    bits = format(n, 'b')
    zeros, ones = bits.count('0'), bits.count('1')
    if zeros > ones:
        return zeros
    if ones > zeros:
        return -ones
    return 0


def order_colour_tickets(tickets: List[str]) -> List[str]:
    """
    Tickets have a colour letter and a number, such as 'r12'. Green tickets (g) come first, then yellow (y), then red
    (r); all others come at the end. Within a colour the larger number comes first. Tickets that are not a letter
    followed by digits are left out.

    >>> order_colour_tickets(['r2', 'g1', 'y7', 'g10', 'b3', 'rr'])
    ['g10', 'g1', 'y7', 'r2', 'b3']
    >>> order_colour_tickets([])
    []
    """
    order = 'gyr'

    def key(ticket):
        place = order.find(ticket[0])
        if place == -1:
            place = len(order)
        return place, -int(ticket[1:])

    good = [t for t in tickets if t[:1].isalpha() and t[1:].isdigit()]
    return sorted(good, key=key)


def vote_with_veto(votes: list[str], needed: int) -> bool:
    """
    Votes are 'yes', 'no', 'skip' or 'veto'. A plan is accepted if there is no veto, at least needed people voted yes,
    and there are more yes than no votes. Otherwise it is not.

    >>> vote_with_veto(['yes', 'yes', 'no'], 2)
    True
    >>> vote_with_veto(['yes', 'yes', 'veto'], 1)
    False
    >>> vote_with_veto(['yes', 'no', 'skip'], 1)
    False
    """
    if 'veto' in votes:
        return False
    yes = votes.count('yes')
    no = votes.count('no')
    return yes >= needed and yes > no


def stretch_last_vowel(word: str, times: int) -> str:
    """
    Stretch a word: its last vowel is repeated so that it is there the given number of times in all. If the word has no
    vowel, its last letter is repeated instead. If times is less than 1 or the word is empty, return the word.

    stretch_last_vowel('hello', 4) == 'helloooo'
    stretch_last_vowel('goals', 3) == 'goaaals'
    stretch_last_vowel('hmm', 2) == 'hmmm'
    stretch_last_vowel('', 3) == ''
    """
    if times < 1 or not word:
        return word
    place = len(word) - 1
    for i in range(len(word) - 1, -1, -1):
        if word[i].lower() in 'aeiou':
            place = i
            break
    return word[:place] + word[place] * times + word[place + 1:]


def snail_out_of_well(depth, up, down):
    """A snail sits at the bottom of a well. Every day it climbs up metres, every night it slides down metres back.
    Return the day on which it reaches the top (the first day is 1), or -1 if it never does.
    With a depth of 0 it is already out on day 0.

    >>> snail_out_of_well(10, 3, 1)
    5
    >>> snail_out_of_well(5, 5, 9)
    1
    >>> snail_out_of_well(5, 2, 2)
    -1
    >>> snail_out_of_well(0, 1, 0)
    0
    """
    if depth <= 0:
        return 0
    if up < depth and up <= down:
        return -1
    day = 0
    height = 0
    while height < depth:
        day += 1
        height += up
        if height < depth:
            height -= down
    return day


def nickname_for(name: str, taken: List[str]) -> str:
    """
    Make a nickname: the first three letters of the name in small letters. If it is taken, use the first letter doubled
    before them, and if that is taken too, add the smallest number from 2 that makes it free.

    >>> nickname_for('Martin', [])
    'mar'
    >>> nickname_for('Martin', ['mar'])
    'mmmar'
    >>> nickname_for('Martin', ['mar', 'mmmar', 'mar2'])
    'mar3'
    """
    base = name[:3].lower()
    if base not in taken:
        return base
    second = base[0] * 2 + base
    if second not in taken:
        return second
    number = 2
    while base + str(number) in taken:
        number += 1
    return base + str(number)


def count_good_pairs(nums: List[int], limit: int) -> int:
    """
    Count the pairs of positions i < j for which the sum of the two numbers is at most limit and the numbers
    are of different parity. Negative numbers take no part.

    count_good_pairs([1, 2, 4, 3], 5) == 3
    count_good_pairs([-1, 2], 5) == 0
    count_good_pairs([], 1) == 0
    """
    count = 0
    for i in range(len(nums)):
        if nums[i] < 0:
            continue
        for j in range(i + 1, len(nums)):
            if nums[j] < 0:
                continue
            if (nums[i] + nums[j]) % 2 == 1 and nums[i] + nums[j] <= limit:
                count += 1
    return count


def seat_group(rows: list[str], people: int) -> tuple[int, int] | None:
    """
    Every row of a hall is a string of '.' for a free seat and 'x' for a taken one. Find the first row with enough free
    seats side by side for the group, and return (row, seat) of the leftmost possible place.
    If there is no such place return None. A group of 0 or fewer people gets None too.

    >>> seat_group(['x.x.', 'x..x', '....'], 2)
    (1, 1)
    >>> seat_group(['..'], 3)
    >>> seat_group(['..'], 0)
    """
    if people <= 0:
        return None
    for r, row in enumerate(rows):
        place = row.find('.' * people)
        if place != -1:
            return (r, place)
    return None


def parse_switch(text):
    """
    Turn a text into True, False or None. 'on', 'yes', '1' and 'true' mean True; 'off', 'no', '0' and 'false' mean
    False, with any capital letters and with spaces around. Any other text, and the empty one, is None.

    parse_switch(' ON ') ➞ True
    parse_switch('no') ➞ False
    parse_switch('maybe') ➞ None
    """
    word = text.strip().lower()
    if word in ('on', 'yes', '1', 'true'):
        return True
    if word in ('off', 'no', '0', 'false'):
        return False
    return None


def replace_runs(s: str, limit: int) -> str:
    """
    Every run of equal characters that is longer than limit is replaced by the character, followed by the length of the
    run in brackets. Shorter runs stay as they are.

    >>> replace_runs('aaabccccd', 3)
    'aaabc(4)d'
    >>> replace_runs('xx', 1)
    'x(2)'
    >>> replace_runs('', 2)
    ''
    """
    out = []
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        length = j - i
        if length > limit:
            out.append(f'{s[i]}({length})')
        else:
            out.append(s[i] * length)
        i = j
    return ''.join(out)


def smallest_missing_seat(taken: List[int], step: int) -> int:
    """
    Seats are numbered from 1. Return the smallest seat number that is free and is a multiple of step. If step is less
    than 1, every number is good.

    >>> smallest_missing_seat([1, 2, 3, 6], 3)
    9
    >>> smallest_missing_seat([1, 2, 4], 0)
    3
    """
    step = max(step, 1)
    seat = step
    occupied = set(taken)
    while seat in occupied:
        seat += step
    return seat


def check():
    """Check the examples that are not doctests."""
    assert boat_name_ok('Sea Wolf') == 'Yes'
    assert boat_name_ok('sea wolf') == 'No'
    assert boat_name_ok('Sea  Wolf') == 'No'
    assert choose_captain({'Ann': 4, 'Bo': 4, 'Cem': 1}) == 'Bo'
    assert choose_captain({'Zoe': 7, 'Ida': 7}) == 'Ida'
    assert choose_captain({'Ann': 0}) is None
    assert sum_valid_readings(["123", "101", "99", "5"]) == 31
    assert sum_valid_readings(["12a", ""]) == 0
    assert count_calm_days([18, 20, 25, 24], 15, 24) == 3
    assert count_calm_days([10], 12, 20) == 0
    assert change_case_after_sign("ab*cd*EF", "*") == 'abCDef'
    assert change_case_after_sign("Hello", "#") == 'hello'
    assert odd_even_duel([3, 2], [1, 5]) == 'a'
    assert odd_even_duel([4], [4, 9]) == 'draw'
    assert odd_even_duel([2, 4], [8, 1]) == 'b'
    assert spaced_code('ab 12-cd3', 3) == 'A-B12-CD3'
    assert spaced_code('ab-c', 0) == 'ABC'
    assert spaced_code('--', 2) == ''
    assert first_rule_that_fits(12, [(5, 'five'), (4, 'four'), (3, 'three')]) == 'four'
    assert first_rule_that_fits(7, [(0, 'zero'), (2, 'two')]) == '7'
    assert mix_colours(['red', 'blue']) == 'purple'
    assert mix_colours(['yellow', 'blue', 'green']) == 'green'
    assert mix_colours(['red', 'blue', 'red']) == 'brown'
    assert mix_colours([]) == 'white'
    assert stretch_last_vowel('hello', 4) == 'helloooo'
    assert stretch_last_vowel('goals', 3) == 'goaaals'
    assert stretch_last_vowel('hmm', 2) == 'hmmm'
    assert stretch_last_vowel('', 3) == ''
    assert count_good_pairs([1, 2, 4, 3], 5) == 3
    assert count_good_pairs([-1, 2], 5) == 0
    assert count_good_pairs([], 1) == 0
    assert parse_switch(' ON ') is True
    assert parse_switch('no') is False
    assert parse_switch('maybe') is None
    assert lift_stops(0, [3, 1], 5) == 5
    assert lift_stops(2, [2, 9, 0], 5) == 2
