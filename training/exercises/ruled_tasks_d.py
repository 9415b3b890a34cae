"""Tasks with several rules and cases: thresholds, chains of conditions, stepwise processes and puzzle-like scores."""

from typing import Any, Dict, List, Optional, Set, Tuple


def ring_size(circumference: float) -> str:
    """
    Ring sizes go by the circumference in millimetres: below 47 'XS', below 51 'S', below 56 'M', below
    61 'L', from 61 on 'XL'. Values that are not from 40 to 75 are 'special'.

    ring_size(50.9) == 'S'
    ring_size(61) == 'XL'
    ring_size(39.5) == 'special'
    """
    if circumference < 40 or circumference > 75:
        return 'special'
    bounds = [(47, 'XS'), (51, 'S'), (56, 'M'), (61, 'L')]
    for bound, size in bounds:
        if circumference < bound:
            return size
    return 'XL'


def coffee_strength(spoons: int, water: int) -> str:
    """
    The strength of coffee is its spoons per 100 millilitres of water. Below 1 it is 'thin', from 1 to 2 'mild',
    above 2 up to 3 'strong' and above that 'black'. Without water it is 'powder', and without
    coffee (but with water) 'water'.

    >>> coffee_strength(4, 200)
    'mild'
    >>> coffee_strength(7, 200)
    'black'
    >>> coffee_strength(3, 0)
    'powder'
    """
    if water == 0:
        return 'powder'
    if spoons == 0:
        return 'water'
    strength = spoons * 100 / water
    if strength < 1:
        return 'thin'
    if strength <= 2:
        return 'mild'
    if strength <= 3:
        return 'strong'
    return 'black'


def quality_classes(weights):
    """
    Eggs are sorted by weight: 'S' below 53 grams, 'M' below 63, 'L' below 73 and 'XL' from 73 on. Eggs
    below 30 or above 100 grams are errors and are not counted. Return how many eggs there are of each
    class that occurs.

    >>> quality_classes([50, 53, 62, 80, 20])
    {'S': 1, 'M': 2, 'XL': 1}
    """
    counts: Dict[str, int] = {}
    for w in weights:
        if w < 30 or w > 100:
            continue
        if w < 53:
            size = 'S'
        elif w < 63:
            size = 'M'
        elif w < 73:
            size = 'L'
        else:
            size = 'XL'
        counts[size] = counts.get(size, 0) + 1
    return counts


def frost_warning(temps: List[float]) -> Optional[int]:
    """
    Return the first index at which a frost warning is given: either the temperature is below -5, or it is
    below 0 for the third time in a row. If there is no warning, return None.

    frost_warning([1, -1, -2, -1, -9]) == 3
    frost_warning([-1, 2, -6]) == 2
    frost_warning([4, -1]) is None
    """
    below = 0
    for i, t in enumerate(temps):
        if t < -5:
            return i
        if t < 0:
            below += 1
            if below == 3:
                return i
        else:
            below = 0
    return None


def tide_words(levels: List[int]) -> List[str]:
    """
    Compare each level with the one before it: 'rise' if it is higher, 'fall' if lower, 'same' if equal.
    If the change is more than 10, write 'jump' or 'drop' in place of 'rise' and 'fall'. The result is
    one shorter than the list.

    >>> tide_words([5, 8, 30, 30, 12, 11])
    ['rise', 'jump', 'same', 'drop', 'fall']
    >>> tide_words([4])
    []
    """
    words = []
    for before, now in zip(levels, levels[1:]):
        change = now - before
        if change == 0:
            words.append('same')
        elif change > 0:
            words.append('jump' if change > 10 else 'rise')
        else:
            words.append('drop' if change < -10 else 'fall')
    return words


def triple_or_tail(n: int) -> int:
    """
    Write a function that applies one rule to a positive integer n. If n has one digit, return n times
    3. If its last digit is 0, return n without that digit. If the first and the last digit are equal,
    return the number without both of them (0 if nothing is left). Otherwise return the last digit.

    triple_or_tail(7) ➞ 21
    triple_or_tail(120) ➞ 12
    triple_or_tail(4154) ➞ 15
    triple_or_tail(88) ➞ 0
    triple_or_tail(236) ➞ 6
    """
    s = str(n)
    if len(s) == 1:
        return n * 3
    if s[-1] == '0':
        return n // 10
    if s[0] == s[-1]:
        return int(s[1:-1] or '0')
    return n % 10


def repeat_rule_until_small(n):
    """
    Count how many steps it takes until n has one digit. In a step, n is halved if it is even; otherwise
    the digits of n are added up.

    >>> repeat_rule_until_small(44)
    3
    >>> repeat_rule_until_small(5)
    0
    """
    steps = 0
    while n >= 10:
        if n % 2 == 0:
            n //= 2
        else:
            n = sum(int(d) for d in str(n))
        steps += 1
    return steps


def recursive_rule(n: int) -> int:
    """
    Let r be a sequence with r(0) = 2 and r(1) = 5. For an even n above 1, r(n) = r(n / 2) + 1. For an
    odd n above 1, r(n) = r(n - 1) + r(n - 2). Return r(n).

    recursive_rule(4) == 7
    recursive_rule(5) == 18
    """
    if n == 0:
        return 2
    if n == 1:
        return 5
    if n % 2 == 0:
        return recursive_rule(n // 2) + 1
    return recursive_rule(n - 1) + recursive_rule(n - 2)


def mixed_sequence(n: int) -> List[int]:
    """
    Return the first n numbers of a sequence. The number at index 0 is 1. At an index that can be
    divided by 3 the number is the sum of the two numbers before it; at any other odd index it is the
    number before plus 2; at any other even index it is the double of the number before.

    >>> mixed_sequence(6)
    [1, 3, 6, 9, 18, 20]
    >>> mixed_sequence(0)
    []
    """
    seq: List[int] = []
    for i in range(n):
        if i == 0:
            seq.append(1)
        elif i % 3 == 0:
            seq.append(seq[i - 1] + seq[i - 2])
        elif i % 2 == 1:
            seq.append(seq[i - 1] + 2)
        else:
            seq.append(seq[i - 1] * 2)
    return seq


def stamp_collector(stamps: List[str], trades: List[Tuple[str, str]]) -> List[str]:
    """
    A collector trades stamps: each trade (gives, gets) takes place only if he has the stamp he gives
    twice or more, and does not yet have the one he gets. Return the sorted stamps afterwards.

    >>> stamp_collector(['a', 'a', 'b'], [('a', 'c'), ('a', 'd'), ('b', 'e')])
    ['a', 'b', 'c']
    """
    owned = list(stamps)
    for gives, gets in trades:
        if owned.count(gives) >= 2 and gets not in owned:
            owned.remove(gives)
            owned.append(gets)
    return sorted(owned)


def game_inventory(actions, slots):
    """
    A bag has a number of slots. ('take', x) puts one x into the bag: things of the same kind share a
    slot, up to three of a kind; what has no place is left behind. ('use', x) removes one x if there is
    one; an empty slot becomes free. Return the contents of the bag.

    >>> game_inventory([('take', 'key'), ('take', 'rope'), ('take', 'map'), ('use', 'key'), ('take', 'map')], 2)
    {'rope': 1, 'map': 1}
    """
    bag: Dict[str, int] = {}
    for action, thing in actions:
        if action == 'take':
            if thing in bag:
                if bag[thing] < 3:
                    bag[thing] += 1
            elif len(bag) < slots:
                bag[thing] = 1
        elif action == 'use' and thing in bag:
            bag[thing] -= 1
            if bag[thing] == 0:
                del bag[thing]
    return bag


def hero_levels(experience: int) -> Tuple[int, int]:
    """
    A hero starts at level 1. The step to level 2 costs 10 points, and each further step costs 5 points
    more than the one before; from level 5 on every step costs 50. Return the level and the points left
    over.

    hero_levels(9) == (1, 9)
    hero_levels(26) == (3, 1)
    hero_levels(150) == (6, 30)
    """
    level = 1
    cost = 10
    while experience >= cost:
        experience -= cost
        level += 1
        if level >= 5:
            cost = 50
        else:
            cost += 5
    return level, experience


def monster_fight(hero: int, monsters: List[int], potion: int) -> Optional[int]:
    """
    A hero with some strength meets monsters one after the other. A weaker monster is beaten and adds 1
    to the strength. A monster of equal strength is beaten too, but it takes 2 away. Before a stronger
    monster the hero drinks the potion (only once) and adds it to the strength; if the monster is
    stronger still, the hero loses. Return the final strength, or None for a defeat.

    >>> monster_fight(5, [3, 6, 9], 5)
    7
    >>> monster_fight(2, [3, 4], 1)
    """
    for monster in monsters:
        if monster > hero:
            hero += potion
            potion = 0
            if monster > hero:
                return None
        if monster == hero:
            hero -= 2
        else:
            hero += 1
    return hero


def chess_clock(moves: List[int], total: int, bonus: int) -> str:
    """
    Two players move in turn; moves[i] is the seconds that move i took. White begins. Each player has
    `total` seconds; after a move in time `bonus` seconds are added. The first whose time for a move is
    not enough loses (exactly enough is in time). Return 'white' or 'black' for the winner, or
    'running'.

    >>> chess_clock([30, 20, 45, 60], 60, 5)
    'black'
    >>> chess_clock([10, 10], 60, 0)
    'running'
    """
    left = [total, total]
    for i, seconds in enumerate(moves):
        player = i % 2
        if seconds > left[player]:
            return 'black' if player == 0 else 'white'
        left[player] += bonus - seconds
    return 'running'


def badminton_set(rallies):
    """
    A set is a string of 'a' and 'b', the winners of the rallies. A player wins the set with 11 points
    and a lead of at least 2, or with 15 points in any case. Return 'a', 'b' or '?' if the set is not
    over. Rallies after the end are ignored.

    badminton_set('a' * 11) == 'a'
    badminton_set('ab' * 10 + 'b') == '?'
    badminton_set('ab' * 10 + 'bb') == 'b'
    """
    points = {'a': 0, 'b': 0}
    for rally in rallies:
        points[rally] += 1
        lead = abs(points['a'] - points['b'])
        if points[rally] == 15 or (points[rally] >= 11 and lead >= 2):
            return rally
    return '?'


def volley_serve(first: str, rallies: str) -> int:
    """
    Only the serving team can score: if it wins a rally it gets a point, and if it loses the rally the
    other team serves next without a point. Teams are 'a' and 'b'. Return the points of 'a' minus the
    points of 'b'.

    >>> volley_serve('a', 'aabba')
    1
    >>> volley_serve('b', 'aaa')
    2
    """
    server = first
    difference = 0
    for winner in rallies:
        if winner != server:
            server = winner
        elif server == 'a':
            difference += 1
        else:
            difference -= 1
    return difference


def card_war_points(mine: List[int], yours: List[int]) -> Tuple[int, int]:
    """
    Two players turn up one card each in every round. The higher card wins one point for the round; an
    ace (1) beats a king (13) but loses against all other higher cards. After a tie the next round is
    worth one point more, until somebody wins a round. Return both points.

    >>> card_war_points([5, 7, 1], [5, 2, 13])
    (3, 0)
    """
    a = b = 0
    worth = 1
    for x, y in zip(mine, yours):
        if x == y:
            worth += 1
            continue
        if {x, y} == {1, 13}:
            first_wins = x == 1
        else:
            first_wins = x > y
        if first_wins:
            a += worth
        else:
            b += worth
        worth = 1
    return a, b


def uno_hand_value(hand: List[str]) -> int:
    """
    Count the points of the cards left in a hand. 'wild' cards count 50; 'skip', 'turn' and '+2' count
    20 each; number cards like 'r7' or 'g0' count their number. A hand of only one card counts double.

    uno_hand_value(['r7', 'skip', 'wild']) == 77
    uno_hand_value(['+2']) == 40
    """
    value = 0
    for card in hand:
        if card == 'wild':
            value += 50
        elif card in ('skip', 'turn', '+2'):
            value += 20
        else:
            value += int(card[1:])
    return value * 2 if len(hand) == 1 else value


def rummy_meld(cards):
    """
    Cards are (suit, number). A meld of at least three cards is a 'set' if all numbers are equal and all
    suits different, and a 'run' if all suits are equal and the numbers, sorted, go up in steps of one.
    Otherwise return 'none'.

    >>> rummy_meld([('h', 4), ('h', 6), ('h', 5)])
    'run'
    >>> rummy_meld([('h', 4), ('d', 4), ('h', 4)])
    'none'
    """
    if len(cards) < 3:
        return 'none'
    suits = {suit for suit, _ in cards}
    numbers = sorted(number for _, number in cards)
    if len(set(numbers)) == 1 and len(suits) == len(cards):
        return 'set'
    if len(suits) == 1:
        first = numbers[0]
        if numbers == list(range(first, first + len(numbers))):
            return 'run'
    return 'none'


def elevator_rule(current: int, going_up: bool, calls: Set[int]) -> Optional[int]:
    """
    Find the next floor of an elevator. While it goes up it takes the nearest call above it; if there is
    none, the nearest call below. While it goes down it is the other way round. A call on the current
    floor is answered first. Return None without calls.

    >>> elevator_rule(3, True, {1, 5, 8})
    5
    >>> elevator_rule(3, False, {5, 8})
    5
    """
    if not calls:
        return None
    if current in calls:
        return current
    above = [floor for floor in calls if floor > current]
    below = [floor for floor in calls if floor < current]
    if going_up:
        return min(above) if above else max(below)
    return max(below) if below else min(above)


def traffic_cycle(second: int, green: int, red: int) -> str:
    """
    A traffic light begins at second 0 with `green` seconds of green, then come 3 seconds of yellow,
    then `red` seconds of red, and then the cycle starts again; the last second of red is 'red-yellow'.
    Return the colour.

    >>> [traffic_cycle(s, 2, 3) for s in (1, 2, 5, 7, 8)]
    ['green', 'yellow', 'red', 'red-yellow', 'green']
    """
    cycle = green + 3 + red
    moment = second % cycle
    if moment < green:
        return 'green'
    if moment < green + 3:
        return 'yellow'
    if moment == cycle - 1:
        return 'red-yellow'
    return 'red'


def heating_plan(hour: int, weekend: bool, away: bool, outside: float) -> int:
    """
    Return the target temperature of the heating. If nobody is at home it is 12, or 15 when it is below
    -10 outside. By night (from 22 on and before 6) it is 16. On a weekend the morning before 9 counts
    as night too. Otherwise it is 20, and one degree more if it is below zero outside.

    heating_plan(12, False, False, -3.0) == 21
    heating_plan(8, True, False, 5.0) == 16
    heating_plan(3, False, True, -12.0) == 15
    """
    if away:
        return 15 if outside < -10 else 12
    morning = 9 if weekend else 6
    if hour >= 22 or hour < morning:
        return 16
    return 21 if outside < 0 else 20


def blinds_position(light):
    """
    Blinds are 'up' at first. They go 'down' when the light is above 80 in two readings in a row, and up
    again when it is below 40 in two readings in a row. Return the position after each reading.

    >>> blinds_position([90, 85, 30, 50, 30, 20])
    ['up', 'down', 'down', 'down', 'down', 'up']
    """
    position = 'up'
    result = []
    previous = None
    for value in light:
        if previous is not None:
            if value > 80 and previous > 80:
                position = 'down'
            elif value < 40 and previous < 40:
                position = 'up'
        result.append(position)
        previous = value
    return result


def parcel_locker(parcels: List[int], boxes: Dict[int, int]) -> List[Optional[int]]:
    """
    boxes tells how many free boxes there are of each size. Each parcel gets the smallest free box that
    is at least as large as the parcel; without such a box its result is None. Return the box sizes in
    the order of the parcels.

    parcel_locker([2, 2, 5, 1], {2: 1, 4: 1, 6: 0}) == [2, 4, None, None]
    """
    free = dict(boxes)
    result = []
    for parcel in parcels:
        chosen = None
        for size in sorted(free):
            if size >= parcel and free[size] > 0:
                chosen = size
                free[size] -= 1
                break
        result.append(chosen)
    return result


def word_chain_referee(words: List[str]) -> str:
    """
    In a word chain each word starts with the last letter of the word before, no word is said twice, and
    words shorter than three letters are forbidden. Players 'A' and 'B' take turns, A begins. The player
    who makes the first mistake loses. Return the winner, or 'draw' if there is no mistake.

    >>> word_chain_referee(['tree', 'egg', 'goat', 'egg'])
    'A'
    >>> word_chain_referee(['sun', 'nut'])
    'draw'
    >>> word_chain_referee(['go'])
    'B'
    """
    said = set()
    for i, word in enumerate(words):
        wrong = len(word) < 3 or word in said
        if i > 0 and word[0] != words[i - 1][-1]:
            wrong = True
        if wrong:
            return 'B' if i % 2 == 0 else 'A'
        said.add(word)
    return 'draw'


def spell_points(spells: List[str], mana: int) -> Tuple[int, int]:
    """
    A wizard casts spells: 'fire' costs 4 mana and does 7 damage, 'ice' costs 3 and does 4 damage,
    'rest' gives 3 mana. A fire right after an ice that was cast does 3 more damage. A spell without
    enough mana is not cast. Return (damage, mana).

    >>> spell_points(['ice', 'fire', 'fire', 'rest', 'fire'], 8)
    (21, 0)
    """
    damage = 0
    last_cast = ''
    for spell in spells:
        if spell == 'rest':
            mana += 3
            last_cast = 'rest'
        elif spell == 'fire' and mana >= 4:
            mana -= 4
            damage += 10 if last_cast == 'ice' else 7
            last_cast = 'fire'
        elif spell == 'ice' and mana >= 3:
            mana -= 3
            damage += 4
            last_cast = 'ice'
    return damage, mana


def seed_rows(rows):
    """
    Every row of a garden is a string. '.' is earth, 's' a seed, 'p' a plant, 'w' a weed. In one night a
    seed becomes a plant, unless there is a weed directly to its left or right in the old row; then it
    becomes earth. Earth next to a weed on its left becomes a weed. All else stays. Return the rows
    after the night.

    >>> seed_rows(['s.ws', 'w..s', 'p'])
    ['p.w.', 'ww.p', 'p']
    """
    grown = []
    for row in rows:
        new = ''
        for i, cell in enumerate(row):
            left = row[i - 1] if i > 0 else ''
            right = row[i + 1] if i + 1 < len(row) else ''
            if cell == 's':
                new += '.' if 'w' in (left, right) else 'p'
            elif cell == '.' and left == 'w':
                new += 'w'
            else:
                new += cell
        grown.append(new)
    return grown


def conveyor_sort(items: List[Any]) -> Dict[str, List[Any]]:
    """
    Sort the things on a belt into boxes. Strings of one character go to 'letters', other strings to
    'words', whole numbers from 0 to 9 to 'digits', all other whole numbers to 'numbers'. Booleans and
    all other things go to 'waste'. Boxes without content do not appear.

    >>> conveyor_sort(['a', 7, 'bee', -7, True, 2.0])
    {'letters': ['a'], 'digits': [7], 'words': ['bee'], 'numbers': [-7], 'waste': [True, 2.0]}
    """
    boxes: Dict[str, List[Any]] = {}
    for item in items:
        if isinstance(item, str):
            box = 'letters' if len(item) == 1 else 'words'
        elif isinstance(item, int) and not isinstance(item, bool):
            box = 'digits' if 0 <= item <= 9 else 'numbers'
        else:
            box = 'waste'
        boxes.setdefault(box, []).append(item)
    return boxes


def safe_total(values: List[Any], default: int = 0) -> int:
    """
    Add up a list of integers and strings. A string is read as an integer if possible, otherwise it
    counts as the default. None ends the addition. Anything else raises a TypeError.

    >>> safe_total([1, '-4', 'many'], 10)
    7
    >>> safe_total([2, None, 5])
    2
    """
    total = 0
    for value in values:
        if value is None:
            break
        if isinstance(value, int):
            total += value
        elif isinstance(value, str):
            try:
                total += int(value)
            except ValueError:
                total += default
        else:
            raise TypeError(f'cannot add {value!r}')
    return total


def compare_mixed(a: Any, b: Any) -> Any:
    """
    You are given two values that are integers, floats or strings such as '3.5' or '2/4'. Return the one that
    is larger as a number, in its own form, or None if both are equal.

    compare_mixed('3.5', 3) == '3.5'
    compare_mixed(0.25, '2/4') == '2/4'
    compare_mixed('1/2', 0.5) is None
    """
    def number(value: Any) -> float:
        if isinstance(value, str):
            if '/' in value:
                top, bottom = value.split('/')
                return int(top) / int(bottom)
            return float(value)
        return value

    x, y = number(a), number(b)
    if x == y:
        return None
    return a if x > y else b


def merge_stock_notes(notes):
    """
    Notes about a stock have three forms: a string 'apple' means one more apple, a pair ('apple', 5)
    means five more, and a dictionary {'apple': 7} sets the stock to exactly this number. Return the
    stock; entries that are not above zero are left out.

    >>> merge_stock_notes(['pear', ('fig', 4), {'pear': 3}, ('fig', -4), 'pear'])
    {'pear': 4}
    """
    stock: Dict[str, int] = {}
    for note in notes:
        if isinstance(note, str):
            stock[note] = stock.get(note, 0) + 1
        elif isinstance(note, tuple):
            name, change = note
            stock[name] = stock.get(name, 0) + change
        elif isinstance(note, dict):
            stock.update(note)
    return {name: count for name, count in stock.items() if count > 0}


def cut_by_rules(text: str, width: int) -> str:
    """
    Shorten a text to at most width characters. A text that fits is not changed. A width of three or
    less gives only dots. Otherwise the text is cut and ends with '...'; a space just before the dots is
    removed.

    >>> cut_by_rules('a new day', 8)
    'a new...'
    >>> cut_by_rules('go to bed', 6)
    'go...'
    >>> cut_by_rules('hello', 2)
    '..'
    """
    if len(text) <= width:
        return text
    if width <= 3:
        return '.' * width
    return text[:width - 3].rstrip() + '...'


def title_exceptions(title: str, keep: Set[str]) -> str:
    """
    Write each word with a capital first letter and small letters behind it. Words in `keep` are left
    exactly as they are; words of one or two letters become small, unless they are the first word. Words
    are separated by one space.

    title_exceptions('A DAY AT the TV', {'TV'}) == 'A Day at The TV'
    title_exceptions('of mice', set()) == 'Of Mice'
    """
    result = []
    for i, word in enumerate(title.split(' ')):
        if word in keep:
            result.append(word)
        elif len(word) <= 2 and i > 0:
            result.append(word.lower())
        else:
            result.append(word.capitalize())
    return ' '.join(result)


def plural_rule(word: str) -> str:
    """
    Build the plural of an invented word: after 's' or 'x' add 'es'; 'y' behind a consonant becomes
    'ies'; 'f' at the end becomes 've' plus 's'; a word in capitals gets a small 's'; any other word
    gets 's'.

    plural_rule('blox') == 'bloxes'
    plural_rule('zady') == 'zadies'
    plural_rule('moy') == 'moys'
    plural_rule('ruf') == 'ruves'
    plural_rule('DVX') == 'DVXs'
    """
    if word.isupper():
        return word + 's'
    if word[-1] in 'sx':
        return word + 'es'
    if word[-1] == 'y' and word[-2:-1] not in tuple('aeiou'):
        return word[:-1] + 'ies'
    if word[-1] == 'f':
        return word[:-1] + 'ves'
    return word + 's'


def secret_greeting(words):
    """
    Read a secret text: from words with an even length take the first letter, from words with an odd
    length the last one. A word that starts with a capital gives a space instead, and the word 'stop'
    ends the text.

    >>> secret_greeting(['hare', 'pie', 'Max', 'fish', 'stop', 'end'])
    'he f'
    """
    text = ''
    for word in words:
        if word == 'stop':
            break
        if word[0].isupper():
            text += ' '
        elif len(word) % 2 == 0:
            text += word[0]
        else:
            text += word[-1]
    return text


def vowel_tax(words: List[str]) -> int:
    """
    Each word pays a tax: 1 coin for every vowel, but the first vowel of a word is free. Words without
    any vowel pay 3. If a word occurs again later, it pays nothing any more. Return the sum.

    vowel_tax(['banana', 'hmm', 'banana']) == 5
    vowel_tax(['cat']) == 0
    """
    paid = set()
    total = 0
    for word in words:
        if word in paid:
            continue
        paid.add(word)
        vowels = sum(1 for ch in word if ch in 'aeiou')
        if vowels == 0:
            total += 3
        else:
            total += vowels - 1
    return total


def row_weights(matrix: List[List[int]]) -> List[int]:
    """
    Give one number for each row of a matrix: the sum of the row if the row has no zero, minus the
    number of zeros if it has some, and 0 for an empty row.

    >>> row_weights([[1, 2], [0, 5, 0], []])
    [3, -2, 0]
    """
    weights = []
    for row in matrix:
        zeros = row.count(0)
        if zeros:
            weights.append(-zeros)
        else:
            weights.append(sum(row))
    return weights


def paint_cells(size: int) -> List[str]:
    """
    Return a square picture with `size` rows. The cells of the main diagonal are 'x', the cells of the
    border are '#', all the others are '.' if row + column is even and ' ' if it is odd. The diagonal
    goes before the border.

    >>> paint_cells(4)
    ['x###', '#x #', '# x#', '###x']
    """
    picture = []
    for row in range(size):
        line = ''
        for col in range(size):
            if row == col:
                line += 'x'
            elif row in (0, size - 1) or col in (0, size - 1):
                line += '#'
            elif (row + col) % 2 == 0:
                line += '.'
            else:
                line += ' '
        picture.append(line)
    return picture


def transform_grid(grid, limit):
    """
    Change the numbers of a grid: in even rows (counting from 0) values above limit become limit, in odd
    rows values below limit become limit. Values of exactly -1 mean 'empty' and stay.

    transform_grid([[3, 9], [3, 9, -1]], 5) == [[3, 5], [5, 9, -1]]
    """
    new_grid = []
    for r, row in enumerate(grid):
        new_row = []
        for value in row:
            if value == -1:
                new_row.append(value)
            elif r % 2 == 0:
                new_row.append(min(value, limit))
            else:
                new_row.append(max(value, limit))
        new_grid.append(new_row)
    return new_grid


def best_valid_offer(offers: List[Dict[str, Any]], budget: int) -> Optional[str]:
    """
    Choose a flat. Offers have 'name', 'rent', 'rooms' and 'floor', perhaps 'lift'. Offers above the
    budget and offers above floor 3 without a lift are out. The best one has the most rooms, and with
    equal rooms the lowest rent. Return its name, or None.

    >>> best_valid_offer([{'name': 'p', 'rent': 500, 'rooms': 3, 'floor': 5},
    ...                   {'name': 'q', 'rent': 600, 'rooms': 2, 'floor': 1}], 700)
    'q'
    """
    best = None
    for offer in offers:
        if offer['rent'] > budget:
            continue
        if offer['floor'] > 3 and not offer.get('lift', False):
            continue
        key = (-offer['rooms'], offer['rent'])
        if best is None or key < best[0]:
            best = (key, offer['name'])
    return best[1] if best else None


def scholarship(marks: List[int], income: int, siblings: int) -> int:
    """
    Marks go from 1 (best) to 5. A pupil with any 5 or with a mean above 2.5 gets no scholarship. The
    others get 100, plus 50 if the mean is 1.5 or better. The limit of the income is 2000 plus 300 for
    each sibling; above it only half is paid.

    scholarship([1, 2, 1], 1900, 0) == 150
    scholarship([2, 2], 2500, 1) == 50
    scholarship([1, 1, 5], 0, 0) == 0
    """
    mean = sum(marks) / len(marks)
    if 5 in marks or mean > 2.5:
        return 0
    amount = 100
    if mean <= 1.5:
        amount += 50
    if income > 2000 + 300 * siblings:
        amount //= 2
    return amount


def sick_leave(days: List[str]) -> Tuple[int, int]:
    """
    Days are 'w' (at work), 's' (sick), 'f' (free). The first two days of each sickness are unpaid, the
    others are paid. Free days do not end a sickness and are not counted in it; a day at work ends it.
    Return (paid sick days, unpaid sick days).

    >>> sick_leave(list('wssfsswss'))
    (2, 4)
    """
    paid = unpaid = 0
    length = 0
    for day in days:
        if day == 'w':
            length = 0
        elif day == 's':
            length += 1
            if length <= 2:
                unpaid += 1
            else:
                paid += 1
    return paid, unpaid


def tax_on_sweets(items):
    '''
    Each item is (name, price in cents, healthy). Unhealthy items are taxed with 20 percent, healthy
    ones with 5 percent, both rounded down for each item. Items below 50 cents are free of tax, but
    'cola' is always taxed with 30 percent. Return the whole tax.

    tax_on_sweets([('bar', 90, False), ('apple', 100, True), ('gum', 40, False)]) == 23
    tax_on_sweets([('cola', 40, False)]) == 12
    '''
    tax = 0
    for name, price, healthy in items:
        if name == 'cola':
            rate = 30
        elif price < 50:
            continue
        elif healthy:
            rate = 5
        else:
            rate = 20
        tax += price * rate // 100
    return tax


def signal_decoder(pulses: List[int]) -> str:
    """
    Decode pulse lengths: up to 2 means '0', from 3 to 6 means '1', from 7 to 9 means that the last sign
    is deleted (if there is one), and a longer pulse ends the message. A pulse of 0 or below is noise
    and is skipped.

    >>> signal_decoder([1, 4, 8, 5, 0, 2, 12, 1])
    '010'
    >>> signal_decoder([7])
    ''
    """
    message = []
    for pulse in pulses:
        if pulse <= 0:
            continue
        if pulse <= 2:
            message.append('0')
        elif pulse <= 6:
            message.append('1')
        elif pulse <= 9:
            if message:
                message.pop()
        else:
            break
    return ''.join(message)


def check() -> None:
    """Check the examples that are not doctests."""
    assert ring_size(50.9) == 'S'
    assert ring_size(61) == 'XL'
    assert ring_size(39.5) == 'special'
    assert frost_warning([1, -1, -2, -1, -9]) == 3
    assert frost_warning([-1, 2, -6]) == 2
    assert frost_warning([4, -1]) is None
    assert triple_or_tail(7) == 21
    assert triple_or_tail(120) == 12
    assert triple_or_tail(4154) == 15
    assert triple_or_tail(88) == 0
    assert triple_or_tail(236) == 6
    assert recursive_rule(4) == 7
    assert recursive_rule(5) == 18
    assert hero_levels(9) == (1, 9)
    assert hero_levels(26) == (3, 1)
    assert hero_levels(150) == (6, 30)
    assert badminton_set('a' * 11) == 'a'
    assert badminton_set('ab' * 10 + 'b') == '?'
    assert badminton_set('ab' * 10 + 'bb') == 'b'
    assert uno_hand_value(['r7', 'skip', 'wild']) == 77
    assert uno_hand_value(['+2']) == 40
    assert heating_plan(12, False, False, -3.0) == 21
    assert heating_plan(8, True, False, 5.0) == 16
    assert heating_plan(3, False, True, -12.0) == 15
    assert parcel_locker([2, 2, 5, 1], {2: 1, 4: 1, 6: 0}) == [2, 4, None, None]
    assert compare_mixed('3.5', 3) == '3.5'
    assert compare_mixed(0.25, '2/4') == '2/4'
    assert compare_mixed('1/2', 0.5) is None
    assert title_exceptions('A DAY AT the TV', {'TV'}) == 'A Day at The TV'
    assert title_exceptions('of mice', set()) == 'Of Mice'
    assert plural_rule('blox') == 'bloxes'
    assert plural_rule('zady') == 'zadies'
    assert plural_rule('moy') == 'moys'
    assert plural_rule('ruf') == 'ruves'
    assert plural_rule('DVX') == 'DVXs'
    assert vowel_tax(['banana', 'hmm', 'banana']) == 5
    assert vowel_tax(['cat']) == 0
    assert transform_grid([[3, 9], [3, 9, -1]], 5) == [[3, 5], [5, 9, -1]]
    assert scholarship([1, 2, 1], 1900, 0) == 150
    assert scholarship([2, 2], 2500, 1) == 50
    assert scholarship([1, 1, 5], 0, 0) == 0
    assert tax_on_sweets([('bar', 90, False), ('apple', 100, True), ('gum', 40, False)]) == 23
    assert tax_on_sweets([('cola', 40, False)]) == 12
