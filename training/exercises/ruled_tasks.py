"""Tasks with several rules and cases: mixed lists, index rules, grading, validation and small machines."""

from typing import Any, List, Tuple


def sum_mixed_amounts(items: List[Any]) -> int:
    """
    You are given a list that holds integers, numeric strings, booleans and other things.
    Add up the integers as they are and the strings made only of digits as numbers.
    Booleans and everything else do not count.

    >>> sum_mixed_amounts([3, "4", True, None, "x1"])
    7
    >>> sum_mixed_amounts([])
    0
    """
    total = 0
    for item in items:
        if isinstance(item, bool):
            continue
        if isinstance(item, int):
            total += item
        elif isinstance(item, str) and item.isdigit():
            total += int(item)
    return total


def describe_values(values: List[Any]) -> List[str]:
    """
    Name the kind of each value: 'flag' for booleans, 'whole' for integers, 'real' for floats,
    'text' for strings, 'empty' for None and 'other' for the rest.

    describe_values([True, 4, 2.5]) == ['flag', 'whole', 'real']
    describe_values(['hi', None, [1]]) == ['text', 'empty', 'other']
    """
    kinds = []
    for value in values:
        if value is None:
            kinds.append('empty')
        elif isinstance(value, bool):
            kinds.append('flag')
        elif isinstance(value, int):
            kinds.append('whole')
        elif isinstance(value, float):
            kinds.append('real')
        elif isinstance(value, str):
            kinds.append('text')
        else:
            kinds.append('other')
    return kinds


def only_short_strings(stuff, limit):
    """
    Keep only the strings of a mixed list that are not empty and not longer than limit.
    >>> only_short_strings(['pie', 3, '', 'sausage', [], 'egg'], 4)
    ['pie', 'egg']
    >>> only_short_strings([1, 2.0], 9)
    []
    """
    return [x for x in stuff if isinstance(x, str) and 0 < len(x) <= limit]


def change_by_third(numbers: List[int]) -> List[int]:
    """
    Change every number by its index: at indices that can be divided by 3 it is doubled, at indices
    that leave remainder 1 it is negated, and at the remaining indices it stays as it is.

    Examples:
    change_by_third([1, 2, 3, 4]) ➞ [2, -2, 3, 8]
    change_by_third([]) ➞ []
    """
    result = []
    for i, number in enumerate(numbers):
        if i % 3 == 0:
            result.append(number * 2)
        elif i % 3 == 1:
            result.append(-number)
        else:
            result.append(number)
    return result


def weighted_index_total(lst: List[int]) -> int:
    """
    Return the sum of the list after these changes: negative numbers at even indices count as 0,
    numbers above 10 at odd indices count as 10, all other numbers count in full.

    >>> weighted_index_total([-3, 15, 4, -2])
    12
    >>> weighted_index_total([20])
    20
    """
    total = 0
    for i in range(len(lst)):
        x = lst[i]
        if i % 2 == 0 and x < 0:
            x = 0
        elif i % 2 == 1 and x > 10:
            x = 10
        total += x
    return total


def stars_for_hotel(points: int) -> str:
    """
    A hotel gets stars for its points: at least 90 points give five stars, at least 75 four,
    at least 55 three, at least 30 two, and anything above 0 one. Return the stars as a string of
    '*'; for 0 points or less return 'closed'.

    >>> stars_for_hotel(75)
    '****'
    >>> stars_for_hotel(12)
    '*'
    >>> stars_for_hotel(0)
    'closed'
    """
    if points <= 0:
        return 'closed'
    if points >= 90:
        return '*****'
    elif points >= 75:
        return '****'
    elif points >= 55:
        return '***'
    elif points >= 30:
        return '**'
    return '*'


def swim_badges(times):
    """
    Each swimmer has a time in seconds, or None for a swimmer who did not finish.
    Write a function that returns the badge of each: 'shark' below 30, 'dolphin' below 45,
    'otter' below 70, 'duck' for slower times, and 'none' without a time.

    >>> swim_badges([28.4, 45.0, None, 99.9])
    ['shark', 'otter', 'none', 'duck']
    """
    badges = []
    for time in times:
        if time is None:
            badges.append('none')
        elif time < 30:
            badges.append('shark')
        elif time < 45:
            badges.append('dolphin')
        elif time < 70:
            badges.append('otter')
        else:
            badges.append('duck')
    return badges


def valid_nickname(name: str) -> bool:
    """
    A nickname is valid if
    - it has from 3 to 12 characters,
    - it starts with a letter,
    - it contains only letters, digits and underscores,
    - it does not end with an underscore.
    Return True or False.

    valid_nickname('max_99') == True
    valid_nickname('9lives') == False
    valid_nickname('jo_') == False
    """
    if not 3 <= len(name) <= 12:
        return False
    if not name[0].isalpha():
        return False
    if name.endswith('_'):
        return False
    for ch in name:
        if not ch.isalnum() and ch != '_':
            return False
    return True


def valid_shelf_code(code: str) -> str:
    """
    A shelf code looks like 'B-042': one capital letter from A to F, a hyphen and three digits that
    are not all zero. Return 'Yes' if the code is valid, and 'No' otherwise.

    >>> valid_shelf_code('B-042')
    'Yes'
    >>> valid_shelf_code('G-100')
    'No'
    >>> valid_shelf_code('A-000')
    'No'
    """
    if len(code) != 5:
        return 'No'
    if code[0] not in 'ABCDEF':
        return 'No'
    if code[1] != '-':
        return 'No'
    digits = code[2:]
    if not digits.isdigit() or digits == '000':
        return 'No'
    return 'Yes'


def door_state(events: List[str]) -> str:
    """
    A door starts 'closed'. 'open' opens a closed door, 'close' closes an open one, 'lock' locks
    a closed one and 'unlock' turns a locked one into a closed one. Events that do not fit the
    current state are ignored. Return the final state.

    >>> door_state(['lock', 'open', 'unlock', 'open'])
    'open'
    >>> door_state(['open', 'lock'])
    'open'
    """
    state = 'closed'
    for event in events:
        if event == 'open' and state == 'closed':
            state = 'open'
        elif event == 'close' and state == 'open':
            state = 'closed'
        elif event == 'lock' and state == 'closed':
            state = 'locked'
        elif event == 'unlock' and state == 'locked':
            state = 'closed'
    return state


def player_after(buttons):
    """
    A music player is 'stopped' at first. The buttons are p (play or pause) and s (stop).
    p turns stopped into playing, playing into paused and paused into playing; s always stops.
    Return the state after all the buttons.

    player_after('pp') ➞ 'paused'
    player_after('pps') ➞ 'stopped'
    player_after('') ➞ 'stopped'
    """
    table = {'stopped': 'playing', 'playing': 'paused', 'paused': 'playing'}
    state = 'stopped'
    for button in buttons:
        if button == 's':
            state = 'stopped'
        elif button == 'p':
            state = table[state]
    return state


def fill_pond(size: int, rain: int, loss: int) -> int:
    """
    A pond is empty. Every morning `rain` litres flow in; when it then holds `size` litres or more, it is full.
    Every evening a tenth of the water (rounded down) and `loss` litres more are gone, but never more
    than there is. Return the day on which the pond is full, or -1 if 100 days are not enough.

    >>> fill_pond(25, 10, 1)
    3
    >>> fill_pond(4, 6, 6)
    1
    >>> fill_pond(5, 2, 2)
    -1
    """
    water = 0
    for day in range(1, 101):
        water += rain
        if water >= size:
            return day
        water -= water // 10 + loss
        if water < 0:
            water = 0
    return -1


def stair_game(rolls: List[int], steps: int) -> int:
    """
    A token starts on step 0. It climbs by each roll, but a roll of 1 sends it back to step 0
    and a roll that would take it above the last step is lost. Return the final step.

    stair_game([4, 3, 2], 8) == 7
    stair_game([4, 1, 5], 8) == 5
    """
    position = 0
    for roll in rolls:
        if roll == 1:
            position = 0
        elif position + roll <= steps:
            position += roll
    return position


def goals_to_points(scores: List[Tuple[int, int]]) -> int:
    """
    Every pair holds the goals of the home team and of the guests. The home team gets 3 points for
    a win, 4 points for a win by three goals or more, 1 point for a draw with goals, and no
    point for 0:0 or a defeat. Return the points of the home team.

    >>> goals_to_points([(2, 1), (4, 1), (1, 1), (0, 0), (0, 2)])
    8
    """
    points = 0
    for home, guests in scores:
        if home - guests >= 3:
            points += 4
        elif home > guests:
            points += 3
        elif home == guests and home > 0:
            points += 1
    return points


def fine_for_noise(level, hour, earlier):
    """
    Return the fine for noise. By day (from 7 up to but not including 22) levels up to 70 are free, by night
    levels up to 45. Each unit above costs 3. With two or more earlier fines the result is
    doubled. It never exceeds 500.

    >>> fine_for_noise(60, 12, 0)
    0
    >>> fine_for_noise(60, 23, 0)
    45
    >>> fine_for_noise(60, 23, 2)
    90
    """
    limit = 70 if 7 <= hour < 22 else 45
    if level <= limit:
        return 0
    fine = (level - limit) * 3
    if earlier >= 2:
        fine *= 2
    return min(fine, 500)


def split_by_sign_parity(nums: List[int]) -> Tuple[int, int, int]:
    """
    Count the numbers of a list in three classes and return the counts as a tuple:
    even numbers above zero, odd numbers above zero, and the rest.

    split_by_sign_parity([4, 7, -2, 0, 9]) == (1, 2, 2)
    split_by_sign_parity([]) == (0, 0, 0)
    """
    even = odd = rest = 0
    for n in nums:
        if n <= 0:
            rest += 1
        elif n % 2 == 0:
            even += 1
        else:
            odd += 1
    return even, odd, rest


def keep_unless_marked(words: List[str]) -> List[str]:
    """
    Filter a list of words. Words that start with '#' are dropped, except those that start
    with '##', which are kept without the two marks. Empty words are dropped as well.

    keep_unless_marked(['a', '#b', '##c', '', 'd']) == ['a', 'c', 'd']
    keep_unless_marked(['#']) == []
    """
    kept = []
    for word in words:
        if word.startswith('##'):
            kept.append(word[2:])
        elif word and not word.startswith('#'):
            kept.append(word)
    return kept


def even_unless_fives(numbers: List[int]) -> List[int]:
    '''
    Return the even numbers of a list in their order, leaving out the multiples of five.
    Zero is an exception and is always kept.

    >>> even_unless_fives([10, 4, 0, 7, 22, 40])
    [4, 0, 22]
    '''
    return [n for n in numbers if n == 0 or (n % 2 == 0 and n % 5 != 0)]


def battery_lamp(levels):
    """
    Write a function that returns the colours of a battery lamp as a string of letters, one for each level:
    'r' up to 10, 'y' up to 40, 'g' above. When the level is higher than the one before,
    the battery is charging and the letter is a capital.

    >>> battery_lamp([50, 40, 9, 30, 60])
    'gyrYG'
    """
    lamp = ''
    previous = None
    for level in levels:
        if level <= 10:
            letter = 'r'
        elif level <= 40:
            letter = 'y'
        else:
            letter = 'g'
        if previous is not None and level > previous:
            letter = letter.upper()
        lamp += letter
        previous = level
    return lamp


def lunch_for(day: int, vegetarian: bool, hungry: bool) -> str:
    """
    The canteen serves soup on days 0 and 3, fish on day 4 and pasta on the other days.
    Vegetarians get 'salad' instead of fish. The hungry get bread with the meal, written as
    'soup with bread'; but pasta is never served with bread.

    lunch_for(0, False, True) == 'soup with bread'
    lunch_for(4, True, False) == 'salad'
    lunch_for(1, False, True) == 'pasta'
    """
    if day in (0, 3):
        meal = 'soup'
    elif day == 4:
        meal = 'salad' if vegetarian else 'fish'
    else:
        meal = 'pasta'
    if hungry and meal != 'pasta':
        meal += ' with bread'
    return meal


def vending_total(coins: List[int]) -> Tuple[int, List[int]]:
    """
    A machine accepts coins of 5, 10, 20 and 50 until it holds 100 or more. Other coins fall
    through, and so does every coin after the machine is full. Return the amount inside and the list
    of the coins that fell through.

    >>> vending_total([50, 1, 20, 50, 10])
    (120, [1, 10])
    """
    inside = 0
    returned = []
    for coin in coins:
        if inside >= 100 or coin not in (5, 10, 20, 50):
            returned.append(coin)
        else:
            inside += coin
    return inside, returned


def replace_by_size(nums: List[int], low: int, high: int) -> List[str]:
    """
    Replace each number by a word: 'low' if it is smaller than low, 'high' if it is greater than high,
    'edge' if it is equal to one of the bounds, and the number itself as text otherwise.

    replace_by_size([1, 2, 3, 5, 9], 2, 5) ➞ ['low', 'edge', '3', 'edge', 'high']
    """
    out = []
    for num in nums:
        if num < low:
            out.append('low')
        elif num > high:
            out.append('high')
        elif num == low or num == high:
            out.append('edge')
        else:
            out.append(str(num))
    return out


def frog_across(pads):
    """
    The pads of a pond are 'o' (safe) and '.' (water). The frog sits on the first pad. It hops to the next
    pad if that is safe, jumps over one water pad if the pad behind is safe, and otherwise stops.
    Return the index where it ends.

    >>> frog_across('oo.oo')
    4
    >>> frog_across('oo..o')
    1
    """
    i = 0
    while i < len(pads) - 1:
        if pads[i + 1] == 'o':
            i += 1
        elif i + 2 < len(pads) and pads[i + 2] == 'o':
            i += 2
        else:
            break
    return i


def score_word_game(word: str, used: List[str]) -> int:
    """
    Score a word in a game. A word that was used before or is shorter than three letters scores 0.
    Otherwise each letter scores 1, a word of seven letters or more gets 5 extra points, and a
    word without the letter 'e' gets 2 extra points.

    score_word_game('lamp', []) == 6
    score_word_game('letters', ['lamp']) == 12
    score_word_game('lamp', ['lamp']) == 0
    """
    if word in used or len(word) < 3:
        return 0
    score = len(word)
    if len(word) >= 7:
        score += 5
    if 'e' not in word:
        score += 2
    return score


def clean_measurements(raw: List[Any]) -> List[float]:
    """
    Clean a list of measurements. Integers and floats are kept as floats, but booleans are not.
    Strings are kept if they can be read as a float, with a comma allowed as the decimal point.
    Negative values are dropped in the end.

    >>> clean_measurements([3, '2,5', 'n/a', True, -1, ' 4 '])
    [3.0, 2.5, 4.0]
    """
    clean = []
    for item in raw:
        if isinstance(item, bool):
            continue
        if isinstance(item, str):
            try:
                value = float(item.replace(',', '.'))
            except ValueError:
                continue
        elif isinstance(item, (int, float)):
            value = float(item)
        else:
            continue
        if value >= 0:
            clean.append(value)
    return clean


def flatten_one_level(things: List[Any]) -> List[Any]:
    """
    Open the lists and tuples inside a list by one level. Strings stay whole, and None is left out.

    flatten_one_level([1, [2, 3], (4,), 'ab', None]) == [1, 2, 3, 4, 'ab']
    flatten_one_level([[1, [2]]]) == [1, [2]]
    """
    result = []
    for thing in things:
        if thing is None:
            continue
        if isinstance(thing, (list, tuple)):
            result.extend(thing)
        else:
            result.append(thing)
    return result


def tournament_prize(place, players, pot):
    """
    Return the prize for a place in a tournament. With fewer than 4 players the winner takes the
    whole pot. With 4 to 9 players the first two get 70 and 30 percent. With 10 or more the first
    three get 50, 30 and 20 percent. Everyone else gets 0. Prizes are whole numbers, rounded down.

    >>> tournament_prize(1, 3, 50)
    50
    >>> tournament_prize(2, 5, 50)
    15
    >>> tournament_prize(4, 20, 100)
    0
    """
    if players < 4:
        shares = [100]
    elif players < 10:
        shares = [70, 30]
    else:
        shares = [50, 30, 20]
    if place > len(shares):
        return 0
    return pot * shares[place - 1] // 100


def garden_tasks(day: int, rained: bool, month: int) -> List[str]:
    """
    Return the garden tasks of a day in this order: 'water' if it did not rain, but only in
    the months 4 to 9; 'mow' on every seventh day in the months 5 to 8; 'rake' on even days in the months
    10 and 11. If there is nothing to do, return ['rest'].

    garden_tasks(14, False, 6) == ['water', 'mow']
    garden_tasks(4, True, 10) == ['rake']
    garden_tasks(4, False, 1) == ['rest']
    """
    tasks = []
    if not rained and 4 <= month <= 9:
        tasks.append('water')
    if day % 7 == 0 and 5 <= month <= 8:
        tasks.append('mow')
    if day % 2 == 0 and month in (10, 11):
        tasks.append('rake')
    return tasks or ['rest']


def next_weekday_shift(shifts: str, day: int) -> int:
    """
    The string has one letter for each day of a repeating plan: 'E' early, 'L' late, 'N' night, '-'
    free. Return how many days after the given day the next free day is. If the plan has no
    free day, return -1. The plan starts again at its beginning when it ends.

    >>> next_weekday_shift('EEL-N', 1)
    2
    >>> next_weekday_shift('-EL', 0)
    3
    >>> next_weekday_shift('EE', 0)
    -1
    """
    n = len(shifts)
    for step in range(1, n + 1):
        if shifts[(day + step) % n] == '-':
            return step
    return -1


def taming_points(actions: List[str]) -> int:
    """
    A wild horse starts with a trust of 5. 'feed' adds 2, 'brush' adds 1, 'shout' halves the trust
    (rounded down) and 'ride' adds 3 if the trust is at least 8 and takes 4 away otherwise.
    The trust always stays between 0 and 10. Return the trust at the end.

    >>> taming_points(['feed', 'brush', 'ride'])
    10
    >>> taming_points(['ride', 'shout'])
    0
    """
    trust = 5
    for action in actions:
        if action == 'feed':
            trust += 2
        elif action == 'brush':
            trust += 1
        elif action == 'shout':
            trust //= 2
        elif action == 'ride':
            if trust >= 8:
                trust += 3
            else:
                trust -= 4
        trust = max(0, min(10, trust))
    return trust


def count_rule_breakers(speeds, zones):
    """
    speeds[i] was driven in zones[i]. The limits are 30 in a 'school' zone, 50 in 'town' and 100 on a
    'road'; there is no limit on a 'highway'. Count how many speeds were above the limit.

    >>> count_rule_breakers([31, 50, 180, 101], ['school', 'town', 'highway', 'road'])
    2
    """
    limits = {'school': 30, 'town': 50, 'road': 100}
    count = 0
    for speed, zone in zip(speeds, zones):
        if zone in limits and speed > limits[zone]:
            count += 1
    return count


def letter_by_rule(text: str) -> str:
    """
    Rewrite a text letter by letter: vowels become '*', digits are doubled, spaces become '_',
    capital consonants turn into small letters and everything else is kept.

    letter_by_rule('Tom 7') == 't*m_77'
    letter_by_rule('Ab-c') == '*b-c'
    """
    result = ''
    for ch in text:
        if ch.lower() in 'aeiou':
            result += '*'
        elif ch.isdigit():
            result += ch * 2
        elif ch == ' ':
            result += '_'
        else:
            result += ch.lower()
    return result


def check_triangle_angles(a: int, b: int, c: int) -> str:
    """
    Three angles in degrees are given. If one is not positive or they do not add up to 180,
    return 'invalid'. Otherwise return 'right' if one angle is 90, 'obtuse' if one is larger than
    90, 'regular' if all are 60, and 'acute' in all the other cases.

    >>> check_triangle_angles(90, 45, 45)
    'right'
    >>> check_triangle_angles(60, 60, 60)
    'regular'
    >>> check_triangle_angles(100, 50, 50)
    'invalid'
    """
    angles = [a, b, c]
    if min(angles) <= 0 or sum(angles) != 180:
        return 'invalid'
    if 90 in angles:
        return 'right'
    if max(angles) > 90:
        return 'obtuse'
    if a == b == c:
        return 'regular'
    return 'acute'


def lift_weights_plan(weights, successes):
    """
    A lifter starts with the first weight of the list. After a success the next heavier weight of
    the sorted list follows, after a failure the same weight is tried again. Three failures in a row
    end the contest. Return the largest weight lifted, or 0.

    lift_weights_plan([60, 70, 80], [True, False, True]) -> 70
    lift_weights_plan([60], [False, False, False, True]) -> 0
    """
    weights = sorted(weights)
    level = 0
    failures = 0
    best = 0
    for success in successes:
        if level == len(weights) or failures == 3:
            break
        if success:
            best = weights[level]
            level += 1
            failures = 0
        else:
            failures += 1
    return best


def traffic_fine_points(offences):
    """
    Add up the points for offences: 'phone' 1, 'speed' 2, 'red' 3. Every third 'speed' counts
    double. The licence is lost at 8 points or more. Return the points and whether the licence is lost.

    >>> traffic_fine_points(['speed', 'phone', 'speed', 'speed'])
    (9, True)
    >>> traffic_fine_points(['red', 'bell'])
    (3, False)
    """
    points = 0
    speeding = 0
    for offence in offences:
        if offence == 'phone':
            points += 1
        elif offence == 'red':
            points += 3
        elif offence == 'speed':
            speeding += 1
            points += 4 if speeding % 3 == 0 else 2
    return points, points >= 8


def tea_time(kind: str, cups: int, strong: bool = False) -> int:
    """
    How many seconds must tea draw? Green tea 120, black tea 180, herbal tea 300. Other kinds
    are unknown and give -1. Strong tea takes half as long again, but herbal tea never changes.
    From the fourth cup on each cup adds 10 seconds.

    tea_time('green', 1) == 120
    tea_time('black', 5, True) == 290
    tea_time('herbal', 2, True) == 300
    tea_time('ice', 1) == -1
    """
    times = {'green': 120, 'black': 180, 'herbal': 300}
    if kind not in times:
        return -1
    seconds = times[kind]
    if strong and kind != 'herbal':
        seconds = seconds * 3 // 2
    if cups > 3:
        seconds += (cups - 3) * 10
    return seconds


def first_violation(values: List[int], low: int, high: int, step: int) -> int:
    """
    Values must lie between low and high (both allowed), and two neighbouring values may differ by
    at most step. Return the index of the first value that breaks a rule, or -1.

    >>> first_violation([3, 5, 9, 4], 0, 10, 3)
    2
    >>> first_violation([3, 4, 11], 0, 10, 9)
    2
    >>> first_violation([], 0, 1, 1)
    -1
    """
    for i, value in enumerate(values):
        if value < low or value > high:
            return i
        if i > 0 and abs(value - values[i - 1]) > step:
            return i
    return -1


def collatz_variant(n: int, limit: int) -> List[int]:
    """
    Start with n and go on by these rules until 1 is reached or the list has `limit` numbers:
    a multiple of 3 is divided by 3, any other even number is divided by 2, and any other number is
    increased by 1.

    >>> collatz_variant(10, 10)
    [10, 5, 6, 2, 1]
    >>> collatz_variant(27, 3)
    [27, 9, 3]
    """
    numbers = [n]
    while numbers[-1] != 1 and len(numbers) < limit:
        n = numbers[-1]
        if n % 3 == 0:
            numbers.append(n // 3)
        elif n % 2 == 0:
            numbers.append(n // 2)
        else:
            numbers.append(n + 1)
    return numbers


def pass_the_bucket(capacity, actions):
    """
    A bucket is empty at first. A positive number in the list pours that much in (what does not fit is
    spilled), a negative number takes out (never more than there is), and the string 'tip'
    empties the bucket. Return how much water was spilled, counting tipped water too.

    >>> pass_the_bucket(10, [7, 5, -4, 'tip'])
    8
    >>> pass_the_bucket(5, [-3, 5])
    0
    """
    water = 0
    spilled = 0
    for action in actions:
        if action == 'tip':
            spilled += water
            water = 0
        elif action < 0:
            water = max(0, water + action)
        else:
            water += action
            if water > capacity:
                spilled += water - capacity
                water = capacity
    return spilled


def medal_for(jumps: List[float], world_record: float) -> str:
    """
    A jumper has some attempts; an attempt of 0 is a foul. The best attempt counts. Return 'record' if
    it beats the record, 'gold' if it reaches 95 percent of it, 'silver' for 85 percent, 'bronze' for 75
    percent and 'thanks' otherwise. If all attempts are fouls or there are none, return 'out'.

    medal_for([7.1, 0, 8.2], 8.0) == 'record'
    medal_for([0, 6.9], 8.0) == 'silver'
    medal_for([0, 0], 8.0) == 'out'
    """
    best = max(jumps, default=0)
    if best == 0:
        return 'out'
    if best > world_record:
        return 'record'
    for medal, part in (('gold', 0.95), ('silver', 0.85), ('bronze', 0.75)):
        if best >= part * world_record:
            return medal
    return 'thanks'


def cinema_row(seats: str, group: int) -> int:
    """
    Find the place for a group in a row of seats, where '.' is free and 'x' taken. The group needs
    neighbouring free seats, and the seat to the left of the group must be free too, unless the
    group sits at the very left. Return the first possible index, or -1.

    >>> cinema_row('..x....', 2)
    0
    >>> cinema_row('.x....', 2)
    3
    >>> cinema_row('x..', 2)
    -1
    """
    for start in range(len(seats) - group + 1):
        if 'x' in seats[start:start + group]:
            continue
        if start == 0 or seats[start - 1] == '.':
            return start
    return -1


def check() -> None:
    """Check the examples that are not doctests."""
    assert describe_values([True, 4, 2.5]) == ['flag', 'whole', 'real']
    assert describe_values(['hi', None, [1]]) == ['text', 'empty', 'other']
    assert change_by_third([1, 2, 3, 4]) == [2, -2, 3, 8]
    assert change_by_third([]) == []
    assert valid_nickname('max_99') is True
    assert valid_nickname('9lives') is False
    assert valid_nickname('jo_') is False
    assert player_after('pp') == 'paused'
    assert player_after('pps') == 'stopped'
    assert player_after('') == 'stopped'
    assert stair_game([4, 3, 2], 8) == 7
    assert stair_game([4, 1, 5], 8) == 5
    assert split_by_sign_parity([4, 7, -2, 0, 9]) == (1, 2, 2)
    assert split_by_sign_parity([]) == (0, 0, 0)
    assert keep_unless_marked(['a', '#b', '##c', '', 'd']) == ['a', 'c', 'd']
    assert keep_unless_marked(['#']) == []
    assert lunch_for(0, False, True) == 'soup with bread'
    assert lunch_for(4, True, False) == 'salad'
    assert lunch_for(1, False, True) == 'pasta'
    assert replace_by_size([1, 2, 3, 5, 9], 2, 5) == ['low', 'edge', '3', 'edge', 'high']
    assert score_word_game('lamp', []) == 6
    assert score_word_game('letters', ['lamp']) == 12
    assert score_word_game('lamp', ['lamp']) == 0
    assert flatten_one_level([1, [2, 3], (4,), 'ab', None]) == [1, 2, 3, 4, 'ab']
    assert flatten_one_level([[1, [2]]]) == [1, [2]]
    assert garden_tasks(14, False, 6) == ['water', 'mow']
    assert garden_tasks(4, True, 10) == ['rake']
    assert garden_tasks(4, False, 1) == ['rest']
    assert letter_by_rule('Tom 7') == 't*m_77'
    assert letter_by_rule('Ab-c') == '*b-c'
    assert lift_weights_plan([60, 70, 80], [True, False, True]) == 70
    assert lift_weights_plan([60], [False, False, False, True]) == 0
    assert tea_time('green', 1) == 120
    assert tea_time('black', 5, True) == 290
    assert tea_time('herbal', 2, True) == 300
    assert tea_time('ice', 1) == -1
    assert medal_for([7.1, 0, 8.2], 8.0) == 'record'
    assert medal_for([0, 6.9], 8.0) == 'silver'
    assert medal_for([0, 0], 8.0) == 'out'
