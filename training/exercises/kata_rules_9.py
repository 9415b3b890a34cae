"""More invented tasks with rules: state machines, ties, inner helpers, recursion, counters, text rules and small
games."""

from collections import defaultdict, deque
from functools import lru_cache
from itertools import groupby
from typing import Dict, List, Optional, Tuple, Union


def bell_tower_state(pulls: List[int]) -> str:
    """
    A bell is 'still', 'swinging' or 'ringing'. A pull of 5 or more moves it one state up, a pull of 0 one state down;
    smaller pulls keep it. Return the state at the end.

    >>> bell_tower_state([6, 2, 9])
    'ringing'
    >>> bell_tower_state([7, 0, 0])
    'still'
    """
    states = ['still', 'swinging', 'ringing']
    state = 0
    for pull in pulls:
        if pull >= 5:
            state = min(state + 1, 2)
        elif pull == 0:
            state = max(state - 1, 0)
    return states[state]


def tea_or_coffee(votes, guests):
    """
    Each vote is 'tea', 'coffee' or 'both' (half a vote for each). Guests who did not vote drink water. Return the
    drink that most people take; for a tie the order is tea, coffee, water.

    tea_or_coffee(['tea', 'both', 'coffee'], 3) == 'tea'
    tea_or_coffee(['coffee'], 4) == 'water'
    tea_or_coffee([], 0) == 'tea'
    """
    counts = {'tea': 0, 'coffee': 0, 'water': guests - len(votes)}
    for vote in votes:
        if vote == 'both':
            counts['tea'] += 0.5
            counts['coffee'] += 0.5
        else:
            counts[vote] += 1
    return max(counts, key=counts.get)


def longest_decline(values: list[int], tolerance: int) -> int:
    """
    Return the length of the longest stretch in which each value is at most the one before plus the tolerance. An
    empty list has the length 0.

    >>> longest_decline([9, 8, 9, 5, 7], 1)
    4
    >>> longest_decline([1, 2, 3], 0)
    1
    >>> longest_decline([], 5)
    0
    """
    if not values:
        return 0
    best = length = 1
    for before, now in zip(values, values[1:]):
        length = length + 1 if now <= before + tolerance else 1
        best = max(best, length)
    return best


def little_stack_machine(program: List[str]) -> Optional[int]:
    """
    Numbers are put on a stack; 'add' and 'sub' replace the two topmost by their sum or difference, 'dup' doubles the
    top and 'pop' removes it. Return the top at the end, None if the stack is empty or a command lacked numbers.

    >>> little_stack_machine(['5', '3', 'sub', 'dup', 'add'])
    4
    >>> little_stack_machine(['1', 'add'])
    >>> little_stack_machine([])
    """
    stack: List[int] = []
    for word in program:
        if word in ('add', 'sub'):
            if len(stack) < 2:
                return None
            b = stack.pop()
            a = stack.pop()
            stack.append(a + b if word == 'add' else a - b)
        elif word in ('dup', 'pop'):
            if not stack:
                return None
            if word == 'dup':
                stack.append(stack[-1])
            else:
                stack.pop()
        else:
            stack.append(int(word))
    return stack[-1] if stack else None


def gift_round_ok(pairs: Dict[str, str], families: List[List[str]]) -> bool:
    """
    pairs tells who gives to whom. It is right if everyone who gives also gets exactly one gift, nobody gives to
    themselves or to someone of the same family.

    gift_round_ok({'a': 'b', 'b': 'c', 'c': 'a'}, []) == True
    gift_round_ok({'a': 'b', 'b': 'a'}, [['a', 'b']]) == False
    gift_round_ok({'a': 'a'}, []) == False
    """
    if sorted(pairs) != sorted(pairs.values()):
        return False
    for giver, taker in pairs.items():
        if giver == taker:
            return False
        if any(giver in family and taker in family for family in families):
            return False
    return True


def marble_run(slots, marbles):
    """
    Each slot of a run can hold some marbles. Marbles roll from slot 0 on and stay in the first slot that has room.
    Return the number of marbles in each slot and how many rolled out.

    >>> marble_run([2, 0, 3], 4)
    ([2, 0, 2], 0)
    >>> marble_run([1], 3)
    ([1], 2)
    """
    filled = []
    for room in slots:
        taken = min(room, marbles)
        filled.append(taken)
        marbles -= taken
    return filled, marbles


def vowel_first_merge(a: str, b: str) -> str:
    """
    Merge two words with two indices: at each step compare the next letters; a vowel is taken before a consonant,
    otherwise the smaller letter first (for equal ones that of a). If one word is used up the rest of the other follows.

    >>> vowel_first_merge('tin', 'ode')
    'odetin'
    >>> vowel_first_merge('', 'xy')
    'xy'
    """
    def key(c):
        return c not in 'aeiou', c

    i = j = 0
    merged = ''
    while i < len(a) and j < len(b):
        if key(a[i]) <= key(b[j]):
            merged += a[i]
            i += 1
        else:
            merged += b[j]
            j += 1
    return merged + a[i:] + b[j:]


def pot_luck(guests: List[str], dishes: Dict[str, str]) -> List[str]:
    """
    dishes maps guests to what they bring. Return what is brought more than once, sorted; if nothing is, return the
    sorted names of the guests who bring nothing.

    pot_luck(['Al', 'Bo', 'Cy'], {'Al': 'pie', 'Bo': 'pie'}) == ['pie']
    pot_luck(['Al', 'Bo'], {'Al': 'pie'}) == ['Bo']
    pot_luck([], {}) == []
    """
    counts: Dict[str, int] = {}
    for guest in guests:
        if guest in dishes:
            dish = dishes[guest]
            counts[dish] = counts.get(dish, 0) + 1
    repeated = sorted(d for d, n in counts.items() if n > 1)
    if repeated:
        return repeated
    return sorted(g for g in guests if g not in dishes)


def pay_by_steps(amount: int, steps: list[tuple[int, int]]) -> int:
    """
    steps are (limit, percent) in ascending order of the limits: the part of the amount up to the first limit is taxed
    with the first percentage, the part from there to the second limit with the second and so on; what is above the
    last limit is not taxed. Return the tax, rounded down at the end.

    >>> pay_by_steps(250, [(100, 10), (200, 20)])
    30
    >>> pay_by_steps(55, [(100, 10)])
    5
    >>> pay_by_steps(0, [(100, 10)])
    0
    """
    tax = 0
    lower = 0
    for limit, percent in steps:
        if amount <= lower:
            break
        tax += (min(amount, limit) - lower) * percent
        lower = limit
    return tax // 100


def robot_word(word: str) -> str:
    """
    A robot says a word letter by letter with '-' between, but a run of equal letters only once with the number in
    front, and a vowel at the end of the word is said large.

    robot_word('balloon') == 'b-a-2l-2o-n'
    robot_word('tea') == 't-e-A'
    robot_word('') == ''
    """
    parts = []
    for letter, group in groupby(word):
        n = len(list(group))
        parts.append(letter if n == 1 else f'{n}{letter}')
    if parts and word[-1] in 'aeiou':
        parts[-1] = parts[-1].upper()
    return '-'.join(parts)


def count_ways_to_pay(amount, coins, most):
    """
    Return the number of ways to pay the amount with coins of the given different values, where each value is used at
    most the given number of times.

    >>> count_ways_to_pay(5, [1, 2], 2)
    1
    >>> count_ways_to_pay(5, [1, 2, 5], 3)
    3
    >>> count_ways_to_pay(0, [3], 1)
    1
    """
    def ways(rest, k):
        if rest == 0:
            return 1
        if k == len(coins):
            return 0
        total = 0
        for used in range(most + 1):
            if used * coins[k] > rest:
                break
            total += ways(rest - used * coins[k], k + 1)
        return total

    return ways(amount, 0)


def delivery_slots(orders: List[str], capacity: int) -> Dict[str, str]:
    """
    Orders are 'name@slot' with the slots 'am' and 'pm'. Each slot takes capacity orders. If a slot is full the order
    goes to the other slot, and if this is full too to 'next day'. Return the slot of each name.

    >>> delivery_slots(['a@am', 'b@am', 'c@pm', 'd@am'], 1)
    {'a': 'am', 'b': 'pm', 'c': 'next day', 'd': 'next day'}
    >>> delivery_slots([], 3)
    {}
    """
    free = {'am': capacity, 'pm': capacity}
    result = {}
    for order in orders:
        name, slot = order.split('@')
        other = 'pm' if slot == 'am' else 'am'
        for choice in (slot, other):
            if free[choice] > 0:
                free[choice] -= 1
                result[name] = choice
                break
        else:
            result[name] = 'next day'
    return result


def tile_pattern_ok(tiles: str) -> bool:
    """
    Tiles are the letters r, g and b. Beside a red tile no green one may lie, every blue tile needs a blue neighbour,
    and there is at least one tile.

    tile_pattern_ok('rrbbg') == True
    tile_pattern_ok('rg') == False
    tile_pattern_ok('rbr') == False
    tile_pattern_ok('') == False
    """
    if not tiles:
        return False
    if 'rg' in tiles or 'gr' in tiles:
        return False
    return all(len(list(group)) > 1 for colour, group in groupby(tiles) if colour == 'b')


def climb_with_rests(height: int, energy: int, rest_gain: int) -> int:
    """
    A climber gains 1 metre per minute and loses 2 energy for it. With less than 2 energy a minute of rest gives
    rest_gain. Return the minutes to the top, or -1 if a rest never helps (rest_gain below 1).

    >>> climb_with_rests(5, 6, 2)
    7
    >>> climb_with_rests(2, 4, 0)
    2
    >>> climb_with_rests(3, 4, 0)
    -1
    """
    minutes = 0
    climbed = 0
    while climbed < height:
        if energy >= 2:
            energy -= 2
            climbed += 1
        elif rest_gain < 1:
            return -1
        else:
            energy += rest_gain
        minutes += 1
    return minutes


def inbox_rule(subject: str, sender: str, rules: list[tuple[str, str, str]]) -> str:
    """
    A rule is (field, text, folder), where the field is 'subject' or 'sender'. The first rule whose text is contained
    in the field (without regard to case) decides the folder. No rule: 'inbox'. A subject without any letter always
    goes to 'spam'.

    >>> inbox_rule('Sale today', 'shop@x.com', [('subject', 'sale', 'ads'), ('sender', 'shop', 'shops')])
    'ads'
    >>> inbox_rule('???', 'bo@x.com', [])
    'spam'
    >>> inbox_rule('Hi', 'bo@x.com', [])
    'inbox'
    """
    if not any(c.isalpha() for c in subject):
        return 'spam'
    fields = {'subject': subject.lower(), 'sender': sender.lower()}
    for field, text, folder in rules:
        if text.lower() in fields[field]:
            return folder
    return 'inbox'


def last_stone_rule(stones, take):
    """
    Two players take turns to remove 1 to take stones; both always remove as many as they can, but never the last
    stone if they can avoid it. Return 'first' or 'second' for who has to take the last stone.

    >>> last_stone_rule(7, 3)
    'first'
    >>> last_stone_rule(5, 3)
    'first'
    >>> last_stone_rule(2, 4)
    'second'
    """
    player = 0
    while stones > 1:
        removed = min(take, stones - 1)
        stones -= removed
        player = 1 - player
    return 'first' if player == 0 else 'second'


def top_scores_text(scores: List[Tuple[str, int]], places: int) -> List[str]:
    """
    Make a table: '1. Ann (30)'. Equal scores share the place and are ordered by name, and the next place is skipped
    accordingly. Only people with a place up to places are listed.

    >>> top_scores_text([('Bo', 20), ('Al', 30), ('Cy', 20), ('Di', 9)], 3)
    ['1. Al (30)', '2. Bo (20)', '2. Cy (20)']
    >>> top_scores_text([], 3)
    []
    """
    ordered = sorted(scores, key=lambda s: (-s[1], s[0]))
    table = []
    place = 0
    last = None
    for i, (name, score) in enumerate(ordered, start=1):
        if score != last:
            place = i
            last = score
        if place > places:
            break
        table.append(f'{place}. {name} ({score})')
    return table


def frog_stones(stones: List[int], jump: int) -> bool:
    """
    Stones lie at ascending places in a river. A frog sits on the first one and can jump at most jump far; each jump
    makes it one weaker, but at a stone with a place that is a multiple of 10 it gets its full strength back. Does it
    reach the last one?

    frog_stones([0, 3, 5, 6], 3) == True
    frog_stones([0, 3, 6], 3) == False
    frog_stones([4, 7, 10, 13], 4) == True
    frog_stones([], 1) == True
    """
    strength = jump
    for here, there in zip(stones, stones[1:]):
        if here % 10 == 0:
            strength = jump
        if there - here > strength:
            return False
        strength -= 1
    return True


def merge_notes(notes: list[str]) -> dict[str, str]:
    """
    Notes look like 'topic: text'. Join the texts of equal topics (topics without regard to case) with ' / ' in order.
    Notes without a ':' belong to the topic 'misc'.

    >>> merge_notes(['Car: oil', 'buy tea', 'car: tyres'])
    {'car': 'oil / tyres', 'misc': 'buy tea'}
    >>> merge_notes([])
    {}
    """
    topics = defaultdict(list)
    for note in notes:
        topic, sep, text = note.partition(':')
        if sep:
            topics[topic.strip().lower()].append(text.strip())
        else:
            topics['misc'].append(note.strip())
    return {topic: ' / '.join(texts) for topic, texts in topics.items()}


def elevator_weight_plan(people, limit):
    """
    People wait for a lift, the first in the queue enters first. A person who does not fit waits at the front for the
    next ride. Return the weights of each ride as sums. Whoever is above the limit alone takes the stairs.

    elevator_weight_plan([60, 70, 80, 200], 150) == [130, 80]
    elevator_weight_plan([], 100) == []
    """
    queue = deque(p for p in people if p <= limit)
    rides = []
    while queue:
        load = 0
        while queue and load + queue[0] <= limit:
            load += queue.popleft()
        rides.append(load)
    return rides


def word_pyramid_ok(words: List[str]) -> bool:
    """
    A list of words is a pyramid if each word is exactly one letter longer than the one before and contains all its
    letters (as often). One word alone is a pyramid, an empty list is not.

    >>> word_pyramid_ok(['a', 'at', 'tea', 'team'])
    True
    >>> word_pyramid_ok(['at', 'ten'])
    False
    >>> word_pyramid_ok([])
    False
    """
    if not words:
        return False
    for small, big in zip(words, words[1:]):
        if len(big) != len(small) + 1:
            return False
        if any(small.count(c) > big.count(c) for c in small):
            return False
    return True


def round_by_kind(value: Union[int, float, str], places: int) -> Union[float, str]:
    """
    Ints stay, floats are rounded to the places, and strings with a number in them are rounded too but stay strings.
    Other strings become 'n/a'. Negative places count as 0.

    round_by_kind(7, 2) == 7
    round_by_kind(2.345, -1) == 2.0
    round_by_kind('3.14159', 2) == '3.14'
    round_by_kind('pi', 2) == 'n/a'
    """
    places = max(places, 0)
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return round(value, places)
    try:
        return str(round(float(value), places))
    except ValueError:
        return 'n/a'


def paths_without_turns(rows: int, cols: int, turns: int) -> int:
    """
    Count the ways from the upper left to the lower right cell of a grid with steps right and down that change the
    direction at most turns times.

    >>> paths_without_turns(2, 2, 1)
    2
    >>> paths_without_turns(3, 3, 1)
    2
    >>> paths_without_turns(3, 3, 3)
    6
    >>> paths_without_turns(1, 4, 0)
    1
    """
    @lru_cache(maxsize=None)
    def ways(r, c, direction, left):
        if left < 0 or r >= rows or c >= cols:
            return 0
        if (r, c) == (rows - 1, cols - 1):
            return 1
        down = ways(r + 1, c, 'D', left - (direction == 'R'))
        right = ways(r, c + 1, 'R', left - (direction == 'D'))
        return down + right

    return ways(0, 0, '', turns)


def zoo_feeding(animals: dict[str, list[str]], food: list[str]) -> list[str]:
    """
    animals maps each animal to the foods it eats, the favourite first. In the order of the dictionary each takes the
    first of its foods that is still there (one portion). Return the sorted names of the animals that stay hungry.

    >>> zoo_feeding({'seal': ['fish'], 'bear': ['honey', 'fish'], 'gull': ['fish']}, ['fish', 'fish'])
    ['gull']
    >>> zoo_feeding({}, ['hay'])
    []
    """
    left = list(food)
    hungry = []
    for animal, eats in animals.items():
        for portion in eats:
            if portion in left:
                left.remove(portion)
                break
        else:
            hungry.append(animal)
    return sorted(hungry)


def wait_for_alarm(now, alarm):
    """
    Both times are 'HH:MM'. Return the time until the alarm rings as 'Hh MMm', on the next day if it is not later than
    now. Times that do not exist give 'invalid'.

    wait_for_alarm('22:30', '06:15') == '7h 45m'
    wait_for_alarm('08:00', '08:00') == '24h 00m'
    wait_for_alarm('25:00', '08:00') == 'invalid'
    """
    minutes = []
    for text in (now, alarm):
        hour, minute = map(int, text.split(':'))
        if hour > 23 or minute > 59:
            return 'invalid'
        minutes.append(hour * 60 + minute)
    wait = minutes[1] - minutes[0]
    if wait <= 0:
        wait += 24 * 60
    return f'{wait // 60}h {wait % 60:02d}m'


def nested_depth_sum(data: list, weight: int = 1) -> int:
    """
    Add up all integers in a nested list; each is multiplied by the depth of its list (the outer list has the depth
    weight). Negative numbers count only once, whatever the depth.

    >>> nested_depth_sum([1, [2, [3]]])
    14
    >>> nested_depth_sum([[-4], 5])
    1
    >>> nested_depth_sum([])
    0
    """
    total = 0
    for item in data:
        if isinstance(item, list):
            total += nested_depth_sum(item, weight + 1)
        elif item < 0:
            total += item
        else:
            total += item * weight
    return total


def signpost(town: str, km: float, limit: int) -> str:
    """
    Write a signpost of exactly limit characters: the town on the left, the distance on the right with ' km', dots
    between. Distances from 10 on are rounded to whole numbers, shorter ones have one place. If it does not fit cut
    the town so that at least one dot stays.

    signpost('Ulm', 12.6, 15) == 'Ulm.......13 km'
    signpost('Ulm', 3, 12) == 'Ulm...3.0 km'
    signpost('Liverpool', 120, 12) == 'Liver.120 km'
    """
    distance = f'{round(km)} km' if km >= 10 else f'{km:.1f} km'
    room = limit - len(distance)
    return town[:room - 1].ljust(room, '.') + distance


def flip_coins(coins: str, moves: List[Tuple[int, int]]) -> int:
    """
    Coins lie in a row as 'H' and 'T'. A move (a, b) turns all coins from a to b (included); a move with a larger than
    b does nothing. Return the number of heads at the end.

    >>> flip_coins('HTT', [(1, 2), (0, 0)])
    2
    >>> flip_coins('HH', [(1, 0)])
    2
    """
    row = list(coins)
    for a, b in moves:
        for i in range(a, min(b, len(row) - 1) + 1):
            row[i] = 'T' if row[i] == 'H' else 'H'
    return row.count('H')


def first_broken_rule(text: str, rules: list[str]) -> int:
    """
    Rules are 'min:3', 'max:8', 'has:x' or 'not:x'. Return the index of the first rule which the text breaks, or -1 if
    it keeps all. Unknown rules count as broken.

    >>> first_broken_rule('hello', ['min:3', 'has:l', 'max:4'])
    2
    >>> first_broken_rule('hello', ['not:z'])
    -1
    >>> first_broken_rule('', ['foo:1'])
    0
    """
    def keeps(rule):
        name, _, value = rule.partition(':')
        if name == 'min':
            return len(text) >= int(value)
        if name == 'max':
            return len(text) <= int(value)
        if name == 'has':
            return value in text
        if name == 'not':
            return value not in text
        return False

    for i, rule in enumerate(rules):
        if not keeps(rule):
            return i
    return -1


def balance_weeks(incomes, costs):
    """
    Each week money comes in and goes out. If the balance would fall below 0, the costs of that week are put off and
    added to those of the next week. Return (balance, costs that are still put off).

    >>> balance_weeks([10, 2, 9], [4, 12, 1])
    (4, 0)
    >>> balance_weeks([1], [5])
    (1, 5)
    """
    balance = 0
    waiting = 0
    for income, cost in zip(incomes, costs):
        balance += income
        due = cost + waiting
        if due <= balance:
            balance -= due
            waiting = 0
        else:
            waiting = due
    return balance, waiting


def anagram_distance(a: str, b: str) -> Optional[int]:
    """
    Return how many letters of a must be replaced to make it an anagram of b, without regard to case. None if the
    lengths are different.

    anagram_distance('Tea', 'eat') == 0
    anagram_distance('moon', 'noon') == 1
    anagram_distance('a', 'ab') == None
    """
    if len(a) != len(b):
        return None
    rest = list(b.lower())
    changes = 0
    for c in a.lower():
        if c in rest:
            rest.remove(c)
        else:
            changes += 1
    return changes


def season_tickets(visits: list[int], single: int, card: int, valid: int) -> int:
    """
    visits are ascending days. On each visit without a valid card you buy a card (valid for the given number of days,
    that day included) if at least two visits fall into that time, otherwise a single ticket. Return the money spent.

    >>> season_tickets([1, 3, 20], 5, 8, 7)
    13
    >>> season_tickets([], 5, 8, 7)
    0
    """
    spent = 0
    covered_until = 0
    for i, day in enumerate(visits):
        if day < covered_until:
            continue
        inside = [v for v in visits[i:] if v < day + valid]
        if len(inside) >= 2:
            spent += card
            covered_until = day + valid
        else:
            spent += single
    return spent


def compress_moves(moves: str) -> str:
    """
    Shorten a list of moves: neighbouring U and D cancel each other, also L and R, again and again, until nothing
    cancels any more. What is left is returned.

    compress_moves('UDLLR') == 'L'
    compress_moves('ULRD') == ''
    compress_moves('UL') == 'UL'
    """
    opposite = {'U': 'D', 'D': 'U', 'L': 'R', 'R': 'L'}
    stack = []
    for m in moves:
        if stack and stack[-1] == opposite[m]:
            stack.pop()
        else:
            stack.append(m)
    return ''.join(stack)


def table_seats(count, shape, joined):
    """
    Return the seats at count tables. A 'square' table has 4 seats, a 'round' one 5 and a 'long' one 8. Joined tables
    (not round ones) lose two seats at each place where two meet. For an unknown shape return None.

    table_seats(3, 'square', False) gives 12
    table_seats(3, 'square', True) gives 8
    table_seats(2, 'round', True) gives 10
    table_seats(1, 'oval', False) gives None
    """
    seats = {'square': 4, 'round': 5, 'long': 8}
    if shape not in seats:
        return None
    total = count * seats[shape]
    if joined and shape != 'round' and count > 1:
        total -= 2 * (count - 1)
    return total


def first_double_visit(path: str) -> Optional[Tuple[int, int]]:
    """
    A dog walks from (0, 0) with the steps n, s, e, w (other letters are pauses). Return the first place which it
    reaches for the second time, or None.

    >>> first_double_visit('nesw')
    (0, 0)
    >>> first_double_visit('nxs')
    (0, 0)
    >>> first_double_visit('nne')
    """
    steps = {'n': (0, 1), 's': (0, -1), 'e': (1, 0), 'w': (-1, 0)}
    x = y = 0
    seen = {(0, 0)}
    for letter in path:
        if letter not in steps:
            continue
        dx, dy = steps[letter]
        x, y = x + dx, y + dy
        if (x, y) in seen:
            return x, y
        seen.add((x, y))
    return None


def rating_stars(votes: List[int], least: int) -> str:
    """
    Show the mean of votes (1 to 5) with stars: '*' for each full star, '+' for at least half a star more, and '-' to
    fill up to five. With fewer votes than least return '-----'. Votes out of range are not counted.

    rating_stars([4, 5, 5], 2) == '****+'
    rating_stars([5, 9, 0], 2) == '-----'
    rating_stars([3, 3], 1) == '***--'
    """
    valid = [v for v in votes if 1 <= v <= 5]
    if not valid or len(valid) < least:
        return '-----'
    mean = sum(valid) / len(valid)
    full = int(mean)
    stars = '*' * full
    if mean - full >= 0.5:
        stars += '+'
    return stars.ljust(5, '-')


def rooms_in_reach(doors: List[Tuple[str, str]], start: str, locked: List[str]) -> List[str]:
    """
    Doors join two rooms. Return the sorted rooms that can be reached from start without entering a locked room; the
    start itself is in the result, even if it is locked.

    >>> rooms_in_reach([('hall', 'bath'), ('hall', 'bed'), ('bed', 'attic')], 'bath', ['bed'])
    ['bath', 'hall']
    >>> rooms_in_reach([], 'hall', ['hall'])
    ['hall']
    """
    reached = {start}
    todo = [start]
    while todo:
        room = todo.pop()
        for a, b in doors:
            if room not in (a, b):
                continue
            other = b if room == a else a
            if other not in reached and other not in locked:
                reached.add(other)
                todo.append(other)
    return sorted(reached)


def lucky_draw(tickets: list[int], seed: int) -> int | None:
    """
    The winner of a draw is found like this: count seed tickets round and round in the list, the one where the
    counting stops is removed if it is odd (and the counting goes on behind it), and wins if it is even. If only odd
    tickets were there, nobody wins.

    >>> lucky_draw([3, 5, 8], 2)
    8
    >>> lucky_draw([1, 3], 1)
    """
    ring = deque(tickets)
    while ring:
        ring.rotate(-(seed - 1))
        if ring[0] % 2 == 0:
            return ring[0]
        ring.popleft()
        if not any(t % 2 == 0 for t in ring):
            return None
    return None


def best_meeting_floor(people: Dict[int, int]) -> Optional[int]:
    """
    people maps floors to how many people live there. Return the floor (from the lowest to the highest used) at which
    all together climb or descend the fewest floors; for a tie the lowest. None without people.

    best_meeting_floor({0: 1, 4: 3}) == 4
    best_meeting_floor({1: 1, 3: 1}) == 1
    best_meeting_floor({}) == None
    """
    if not people:
        return None

    def effort(floor):
        return sum(n * abs(floor - f) for f, n in people.items())

    return min(range(min(people), max(people) + 1), key=effort)


def grow_list_by_rule(start: list[int], size: int) -> list[int]:
    """
    Extend the list up to the given size: the next number is the last one plus 1 if it is even, otherwise the sum of
    the last and the first number. An empty start stays empty, and a start that is longer than size is cut.

    >>> grow_list_by_rule([2], 5)
    [2, 3, 5, 7, 9]
    >>> grow_list_by_rule([], 3)
    []
    >>> grow_list_by_rule([1, 2, 3], 2)
    [1, 2]
    """
    result = start[:size]
    while result and len(result) < size:
        last = result[-1]
        if last % 2 == 0:
            result.append(last + 1)
        else:
            result.append(last + result[0])
    return result


def speech_bubbles(lines: List[str], width: int) -> List[str]:
    """
    Each line 'Name: words' becomes '<Name> words'. If the same person speaks again in the next line, the name is
    replaced by as many spaces. The words are cut to the width. Lines without ': ' are left out.

    >>> speech_bubbles(['Al: hello', 'Al: you', '---', 'Bo: goodbye'], 5)
    ['<Al> hello', '     you', '<Bo> goodb']
    """
    bubbles = []
    last = None
    for line in lines:
        if ': ' not in line:
            continue
        name, words = line.split(': ', 1)
        tag = f'<{name}> '
        if name == last:
            tag = ' ' * len(tag)
        bubbles.append(tag + words[:width])
        last = name
    return bubbles


def tea_party_order(names, hates):
    """
    Seat people one after the other: from those who are left take the alphabetically first who does not hate the
    person seated last (hates maps a name to a list). If everyone who is left hates that person, stop. Return the
    seated names.

    tea_party_order(['b', 'a', 'c'], {'b': ['a']}) == ['a', 'c', 'b']
    tea_party_order(['a', 'b'], {'b': ['a']}) == ['a']
    tea_party_order([], {}) == []
    """
    left = sorted(names)
    seated = []
    while left:
        for name in left:
            if not seated or seated[-1] not in hates.get(name, []):
                seated.append(name)
                left.remove(name)
                break
        else:
            break
    return seated


def harvest_days(ripe: List[int], workers: int, per_worker: int) -> Optional[int]:
    """
    ripe[i] fruits become ripe on day i (from 0). Each day the workers pick what they can; the rest stays for the next
    day. Return the number of the day on which the last fruit is picked, or None if there is no fruit or nobody picks.

    >>> harvest_days([5, 0, 9], 2, 2)
    4
    >>> harvest_days([0, 3], 1, 5)
    1
    >>> harvest_days([4], 0, 5)
    """
    power = workers * per_worker
    if power <= 0 or sum(ripe) == 0:
        return None
    waiting = 0
    last = 0
    day = 0
    while day < len(ripe) or waiting > 0:
        if day < len(ripe):
            waiting += ripe[day]
        if waiting > 0:
            waiting = max(0, waiting - power)
            last = day
        day += 1
    return last


def majority_per_column(rows: list[str], tie: str) -> str:
    """
    All rows have the same length and consist of 'y' and 'n'. Return for each column the letter that is in the
    majority, or the tie sign. Rows that are all 'n' are not valid votes and are ignored.

    >>> majority_per_column(['yn', 'yy', 'nn', 'ny'], '?')
    'yy'
    >>> majority_per_column(['yn', 'ny'], '?')
    '??'
    >>> majority_per_column(['nn'], '?')
    ''
    """
    valid = [row for row in rows if 'y' in row]
    result = ''
    for column in zip(*valid):
        yes = column.count('y')
        no = len(column) - yes
        result += tie if yes == no else ('y' if yes > no else 'n')
    return result


def check():
    """Check the examples that are not doctests."""
    assert tea_or_coffee(['tea', 'both', 'coffee'], 3) == 'tea'
    assert tea_or_coffee(['coffee'], 4) == 'water'
    assert tea_or_coffee([], 0) == 'tea'
    assert gift_round_ok({'a': 'b', 'b': 'c', 'c': 'a'}, []) is True
    assert gift_round_ok({'a': 'b', 'b': 'a'}, [['a', 'b']]) is False
    assert gift_round_ok({'a': 'a'}, []) is False
    assert pot_luck(['Al', 'Bo', 'Cy'], {'Al': 'pie', 'Bo': 'pie'}) == ['pie']
    assert pot_luck(['Al', 'Bo'], {'Al': 'pie'}) == ['Bo']
    assert pot_luck([], {}) == []
    assert robot_word('balloon') == 'b-a-2l-2o-n'
    assert robot_word('tea') == 't-e-A'
    assert robot_word('') == ''
    assert tile_pattern_ok('rrbbg') is True
    assert tile_pattern_ok('rg') is False
    assert tile_pattern_ok('rbr') is False
    assert tile_pattern_ok('') is False
    assert frog_stones([0, 3, 5, 6], 3) is True
    assert frog_stones([0, 3, 6], 3) is False
    assert frog_stones([4, 7, 10, 13], 4) is True
    assert frog_stones([], 1) is True
    assert elevator_weight_plan([60, 70, 80, 200], 150) == [130, 80]
    assert elevator_weight_plan([], 100) == []
    assert round_by_kind(7, 2) == 7
    assert round_by_kind(2.345, -1) == 2.0
    assert round_by_kind('3.14159', 2) == '3.14'
    assert round_by_kind('pi', 2) == 'n/a'
    assert wait_for_alarm('22:30', '06:15') == '7h 45m'
    assert wait_for_alarm('08:00', '08:00') == '24h 00m'
    assert wait_for_alarm('25:00', '08:00') == 'invalid'
    assert signpost('Ulm', 12.6, 15) == 'Ulm.......13 km'
    assert signpost('Ulm', 3, 12) == 'Ulm...3.0 km'
    assert signpost('Liverpool', 120, 12) == 'Liver.120 km'
    assert anagram_distance('Tea', 'eat') == 0
    assert anagram_distance('moon', 'noon') == 1
    assert anagram_distance('a', 'ab') is None
    assert compress_moves('UDLLR') == 'L'
    assert compress_moves('ULRD') == ''
    assert compress_moves('UL') == 'UL'
    assert table_seats(3, 'square', False) == 12
    assert table_seats(3, 'square', True) == 8
    assert table_seats(2, 'round', True) == 10
    assert table_seats(1, 'oval', False) is None
    assert rating_stars([4, 5, 5], 2) == '****+'
    assert rating_stars([5, 9, 0], 2) == '-----'
    assert rating_stars([3, 3], 1) == '***--'
    assert best_meeting_floor({0: 1, 4: 3}) == 4
    assert best_meeting_floor({1: 1, 3: 1}) == 1
    assert best_meeting_floor({}) is None
    assert tea_party_order(['b', 'a', 'c'], {'b': ['a']}) == ['a', 'c', 'b']
    assert tea_party_order(['a', 'b'], {'b': ['a']}) == ['a']
    assert tea_party_order([], {}) == []
