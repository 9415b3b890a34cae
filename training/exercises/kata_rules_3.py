"""Tasks told as little stories: simulations step by step, state machines, games, queues, shops and animals."""

from collections import deque
from typing import Dict, List, Optional, Tuple


def feed_goats(goats: List[int], hay: int) -> List[int]:
    """
    A farmer has hay for his goats; goats[i] is the hunger of goat i. He goes round and gives one bale to each goat
    that is still hungry, again and again, until no hay is left or no goat is hungry. Return the hunger that is left.

    >>> feed_goats([2, 1, 3], 4)
    [0, 0, 2]
    >>> feed_goats([1, 1], 9)
    [0, 0]
    """
    hunger = list(goats)
    while hay > 0 and any(hunger):
        for i in range(len(hunger)):
            if hunger[i] > 0 and hay > 0:
                hunger[i] -= 1
                hay -= 1
    return hunger


def lift_overload(people, limit):
    """
    People enter a lift one after the other, given by weight. Whoever would make it too heavy does not enter, but
    later and lighter people still may. At most 4 people fit. Return the weights of those who are in the lift.

    lift_overload([80, 90, 60, 50], 230) == [80, 90, 60]
    lift_overload([200, 120, 90], 220) == [200]
    lift_overload([10, 10, 10, 10, 10], 99) == [10, 10, 10, 10]
    """
    inside = []
    load = 0
    for weight in people:
        if len(inside) == 4:
            break
        if load + weight <= limit:
            inside.append(weight)
            load += weight
    return inside


def drinks_machine(events: list[str]) -> tuple[int, list[str]]:
    """
    A machine knows the coins '10', '20' and '50'. 'tea' costs 30 and 'soup' costs 50; if the money is not enough,
    nothing happens. 'back' returns all the money. Return (money inside for the customer, list of things sold).

    >>> drinks_machine(['50', 'tea', 'tea', '10', 'tea'])
    (0, ['tea', 'tea'])
    >>> drinks_machine(['20', 'soup', '5'])
    (20, [])
    >>> drinks_machine(['50', 'back', 'tea'])
    (0, [])
    """
    prices = {'tea': 30, 'soup': 50}
    credit = 0
    sold = []
    for event in events:
        if event in ('10', '20', '50'):
            credit += int(event)
        elif event == 'back':
            credit = 0
        elif event in prices and credit >= prices[event]:
            credit -= prices[event]
            sold.append(event)
    return credit, sold


def door_with_code(keys: str, code: str) -> str:
    """
    A door opens as soon as the last pressed keys are the code. After an 'X' the keys pressed before are forgotten.
    If more than 10 keys are pressed and it is not open the door is blocked. Return 'open', 'blocked' or 'closed'.

    >>> door_with_code('7123', '123')
    'open'
    >>> door_with_code('12X3', '123')
    'closed'
    >>> door_with_code('00000000000123', '123')
    'blocked'
    """
    typed = ''
    for count, key in enumerate(keys, 1):
        if count > 10:
            return 'blocked'
        if key == 'X':
            typed = ''
        else:
            typed += key
        if typed.endswith(code):
            return 'open'
    return 'closed'


def chicken_eggs(hens: int, days: int, fox_day: int) -> int:
    """
    Each hen lays one egg on every odd day (days are counted from 1). In the night after fox_day the fox takes half of
    the hens, rounded up. Return the number of eggs after all days. A fox_day of 0 means that no fox comes.

    chicken_eggs(4, 5, 0) == 12
    chicken_eggs(5, 4, 1) == 7
    chicken_eggs(0, 9, 2) == 0
    """
    eggs = 0
    for day in range(1, days + 1):
        if day % 2 == 1:
            eggs += hens
        if day == fox_day:
            hens -= (hens + 1) // 2
    return eggs


def library_shelf(actions: List[str]) -> List[str]:
    """
    Books are put on a shelf that has three places. 'put X' places X on the right end; if the shelf is full, the
    leftmost book falls off. 'take X' removes the book X, if it is there. 'sort' orders the shelf. Return the books
    from left to right.

    >>> library_shelf(['put C', 'put A', 'put B', 'sort', 'put D'])
    ['B', 'C', 'D']
    >>> library_shelf(['put A', 'take B', 'take A'])
    []
    """
    shelf: List[str] = []
    for action in actions:
        verb, _, book = action.partition(' ')
        if verb == 'put':
            if len(shelf) == 3:
                shelf.pop(0)
            shelf.append(book)
        elif verb == 'take' and book in shelf:
            shelf.remove(book)
        elif verb == 'sort':
            shelf.sort()
    return shelf


def growing_count_out(names, k):
    """
    Children stand in a circle. They count from 1 to k, and the child with k leaves the circle; then k becomes one
    larger. The counting goes on with the next child. Return the one who is left, or None for an empty circle.

    >>> growing_count_out(['Al', 'Bo', 'Cy'], 2)
    'Al'
    >>> growing_count_out(['Al'], 5)
    'Al'
    >>> growing_count_out([], 1)
    """
    if not names:
        return None
    circle = deque(names)
    while len(circle) > 1:
        circle.rotate(-(k - 1))
        circle.popleft()
        k += 1
    return circle[0]


def battle_rounds(a: int, b: int) -> Tuple[str, int]:
    """
    Two knights have a and b points of strength. In odd rounds the first one hits and takes 3 points, in even rounds the
    second hits and takes 2 points, but 5 in every sixth round. Return the winner ('first' or 'second') and the round.

    >>> battle_rounds(5, 6)
    ('first', 3)
    >>> battle_rounds(4, 7)
    ('second', 4)
    """
    number = 0
    while True:
        number += 1
        if number % 2 == 1:
            b -= 3
            if b <= 0:
                return 'first', number
        else:
            a -= 5 if number % 6 == 0 else 2
            if a <= 0:
                return 'second', number


def tank_trip(stations: list[tuple[int, int]], tank: int, goal: int) -> int:
    """
    A car uses 1 litre per kilometre and starts with a full tank. stations are (kilometre, litres it can give) in
    ascending order; at each of them the driver takes as much as fits. Return the kilometre at which the car stops (at
    most goal).

    tank_trip([(5, 3), (9, 10)], 10, 30) == 19
    tank_trip([], 10, 7) == 7
    tank_trip([(12, 50)], 10, 20) == 10
    """
    fuel = tank
    position = 0
    for kilometre, litres in stations:
        distance = kilometre - position
        if distance > fuel:
            break
        fuel = min(tank, fuel - distance + litres)
        position = kilometre
    return min(goal, position + fuel)


def toy_train(track: str) -> int:
    """
    A toy train drives along a track, given as characters: '-' takes 1 second, '/' (uphill) takes 3, 'v' (downhill)
    takes 1 but after another downhill piece 0, and 'S' is a station, where it waits for 5. Any other character ends
    the drive. Return the seconds.

    >>> toy_train('--/S-')
    11
    >>> toy_train('-?-')
    1
    >>> toy_train('')
    0
    """
    seconds = 0
    previous = ''
    for piece in track:
        if piece == '-':
            seconds += 1
        elif piece == '/':
            seconds += 3
        elif piece == 'v':
            seconds += 0 if previous == 'v' else 1
        elif piece == 'S':
            seconds += 5
        else:
            break
        previous = piece
    return seconds


def water_tank_state(level, actions):
    """
    A tank holds from 0 to 100 litres. '+n' pours n litres in and '-n' takes n litres out; what does not fit runs
    over. Return
    (level at the end, litres that ran over). If more is taken than is there, it is simply empty.

    >>> water_tank_state(50, ['+70', '-30'])
    (70, 20)
    >>> water_tank_state(10, ['-30', '+5'])
    (5, 0)
    """
    over = 0
    for action in actions:
        amount = int(action[1:])
        if action[0] == '+':
            level += amount
            if level > 100:
                over += level - 100
                level = 100
        else:
            level = max(0, level - amount)
    return level, over


def card_streak(cards: List[int], jokers: int) -> int:
    """
    Cards lie in a row. You may walk along as long as the next card is larger than the one you stand on. If it is not,
    you may use up one joker and go on from it. Return how many cards you reach.

    >>> card_streak([2, 5, 3, 4, 1, 9], 1)
    4
    >>> card_streak([2, 5, 3], 0)
    2
    >>> card_streak([], 3)
    0
    """
    if not cards:
        return 0
    reached = 1
    while reached < len(cards):
        if cards[reached] <= cards[reached - 1]:
            if jokers == 0:
                break
            jokers -= 1
        reached += 1
    return reached


def restaurant_table(tables: Dict[int, int], group: int) -> Optional[int]:
    """
    tables maps the number of each free table to its seats. A group gets the table with the fewest seats that are
    enough; for a tie the one with the lowest number. A group of 1 gets only a table with at most 4 seats. Return None
    if there is none.

    restaurant_table({1: 4, 2: 2, 3: 2}, 2) == 2
    restaurant_table({5: 6}, 1) == None
    restaurant_table({5: 6}, 5) == 5
    """
    best = None
    for number, seats in tables.items():
        if seats < group:
            continue
        if group == 1 and seats > 4:
            continue
        if best is None or (seats, number) < (tables[best], best):
            best = number
    return best


def pirate_shares(coins: int, pirates: int) -> List[int]:
    """
    The captain gets a third of the coins (rounded down). The rest is split equally among the other pirates and what
    cannot be split goes to the captain as well. pirates includes the captain. Return the shares, with the captain's
    first.

    pirate_shares(20, 4) == [8, 4, 4, 4]
    pirate_shares(10, 1) == [10]
    pirate_shares(10, 0) == []
    """
    if pirates == 0:
        return []
    if pirates == 1:
        return [coins]
    captain = coins // 3
    each, rest = divmod(coins - captain, pirates - 1)
    return [captain + rest] + [each] * (pirates - 1)


def ice_floe(moves: str, rows: int, cols: int) -> Tuple[int, int]:
    """
    A penguin stands at (0, 0) on a floe with rows and cols. With 'N', 'S', 'W', 'E' it goes one field, at the edge it
    stays where it is. With '>' it slides east to the edge, with '<' west to the edge. Return the field (row, column)
    at the end.

    >>> ice_floe('S>S', 3, 4)
    (2, 3)
    >>> ice_floe('NNE', 2, 2)
    (0, 1)
    >>> ice_floe('>W<', 1, 9)
    (0, 0)
    """
    r = c = 0
    for move in moves:
        if move == 'N':
            r = max(r - 1, 0)
        elif move == 'S':
            r = min(r + 1, rows - 1)
        elif move == 'W':
            c = max(c - 1, 0)
        elif move == 'E':
            c = min(c + 1, cols - 1)
        elif move == '>':
            c = cols - 1
        elif move == '<':
            c = 0
    return r, c


def plant_growth(days, water_days):
    """
    A plant is 1 cm high. It grows 2 cm on days when it gets water and 1 cm on the day after such a day if it gets
    none. After three days in a row without water it dies and the result is 0. Days are numbered from 1.

    >>> plant_growth(4, [1, 2])
    6
    >>> plant_growth(5, [1])
    0
    >>> plant_growth(2, [])
    1
    """
    height = 1
    dry = 0
    for day in range(1, days + 1):
        if day in water_days:
            height += 2
            dry = 0
        else:
            dry += 1
            if dry == 3:
                return 0
            if dry == 1 and day > 1:
                height += 1
    return height


def quiz_show(answers: List[bool]) -> int:
    """
    The first question is worth 100, and each right answer doubles the worth of the next question. A wrong answer
    costs half of the sum that was won so far and sets the worth back to 100. Two wrong answers in a row end the show.
    Return the sum.

    >>> quiz_show([True, True, False, True])
    250
    >>> quiz_show([False, False, True])
    0
    """
    won = 0
    worth = 100
    last = True
    for right in answers:
        if right:
            won += worth
            worth *= 2
        else:
            won -= won // 2
            worth = 100
            if not last:
                break
        last = right
    return won


def bus_line(stops: list[str], start: str, rides: int) -> str:
    """
    A bus goes along its stops to the last one and then back, again and again. You get on at the stop start in the
    direction of the last stop and stay for the given number of rides from stop to stop. Return where you get off; ''
    if start is no stop.

    bus_line(['A', 'B', 'C'], 'B', 2) == 'B'
    bus_line(['A', 'B', 'C'], 'A', 5) == 'B'
    bus_line(['A', 'B'], 'X', 1) == ''
    bus_line(['A'], 'A', 3) == 'A'
    """
    if start not in stops:
        return ''
    if len(stops) == 1:
        return start
    i = stops.index(start)
    direction = 1
    for _ in range(rides):
        if i + direction < 0 or i + direction >= len(stops):
            direction = -direction
        i += direction
    return stops[i]


def hang_on_line(clothes: List[int], length: int, gap: int) -> int:
    """
    Clothes with the given widths are hung on a line side by side with a gap between them (but not at the ends).
    Narrow ones are taken first. Return the number that can be hung.

    hang_on_line([50, 30, 40], 90, 10) -> 2
    hang_on_line([10], 5, 1) -> 0
    """
    used = 0
    count = 0
    for width in sorted(clothes):
        needed = width if count == 0 else width + gap
        if used + needed > length:
            break
        used += needed
        count += 1
    return count


def robot_vacuum(row, start, battery):
    """
    A row of fields contains dust values. The robot starts at the index start and cleans its field. Then it goes to
    the neighbour with more dust (the left one for a tie), as long as that has any dust and it has battery; each move
    costs 1. Return the dust that was collected.

    >>> robot_vacuum([3, 1, 0, 4, 5], 1, 5)
    4
    >>> robot_vacuum([2, 2, 2, 2], 1, 1)
    4
    >>> robot_vacuum([0, 7], 0, 0)
    0
    """
    dust = list(row)
    position = start
    collected = 0
    while True:
        collected += dust[position]
        dust[position] = 0
        if battery == 0:
            break
        left = dust[position - 1] if position > 0 else 0
        right = dust[position + 1] if position < len(dust) - 1 else 0
        if left == 0 and right == 0:
            break
        position += -1 if left >= right else 1
        battery -= 1
    return collected


def music_player(songs: List[str], buttons: List[str]) -> str:
    """
    A player starts with the first song. 'next' and 'prev' go on and back and wrap around, 'first' goes to the first
    song, and 'lock' makes it ignore all buttons until the next 'lock'. Return the current song or 'no songs'.

    >>> music_player(['a', 'b', 'c'], ['next', 'next', 'next', 'prev'])
    'c'
    >>> music_player(['a', 'b'], ['lock', 'next', 'lock', 'prev'])
    'b'
    >>> music_player([], ['next'])
    'no songs'
    """
    if not songs:
        return 'no songs'
    current = 0
    locked = False
    for button in buttons:
        if button == 'lock':
            locked = not locked
        elif locked:
            continue
        elif button == 'next':
            current = (current + 1) % len(songs)
        elif button == 'prev':
            current = (current - 1) % len(songs)
        elif button == 'first':
            current = 0
    return songs[current]


def cat_and_mouse(cat: int, mouse: int, hole: int) -> str:
    """
    On a line stand a cat, a mouse and a hole. Each second the mouse moves 1 towards the hole and then the cat moves 2
    towards the mouse (but not past it). If the mouse is in the hole first it is 'safe'; if the cat is where the mouse
    is, it is 'caught'.

    cat_and_mouse(0, 5, 8) == 'safe'
    cat_and_mouse(0, 2, 9) == 'caught'
    cat_and_mouse(4, 4, 9) == 'caught'
    """
    while True:
        if cat == mouse:
            return 'caught'
        if mouse == hole:
            return 'safe'
        mouse += 1 if hole > mouse else -1
        if mouse == hole:
            return 'safe'
        step = min(2, abs(mouse - cat))
        cat += step if mouse > cat else -step


def market_stall(stock: Dict[str, int], orders: List[Tuple[str, int]]) -> Tuple[int, List[str]]:
    """
    Orders are (thing, number). An order is filled only in full. Return (number of filled orders, sorted names of the
    things which are sold out at the end). The given stock is not changed.

    >>> market_stall({'egg': 6, 'ham': 1}, [('egg', 4), ('egg', 3), ('ham', 1)])
    (2, ['ham'])
    >>> market_stall({}, [('egg', 1)])
    (0, [])
    """
    left = dict(stock)
    filled = 0
    for thing, number in orders:
        if left.get(thing, 0) >= number:
            left[thing] = left.get(thing, 0) - number
            filled += 1
    sold_out = sorted(thing for thing, n in left.items() if n == 0)
    return filled, sold_out


def walk_the_dog(minutes, weather, old):
    """
    Tell how long to walk the dog. In 'rain' the walk is half as long (rounded down), in 'storm' it is 5 minutes and
    in 'heat' it is at most 20. An old dog never walks more than 30. The result is never more than minutes.

    walk_the_dog(45, 'rain', False) == 22
    walk_the_dog(45, 'sun', True) == 30
    walk_the_dog(3, 'storm', False) == 3
    walk_the_dog(90, 'heat', True) == 20
    """
    time = minutes
    if weather == 'rain':
        time = minutes // 2
    elif weather == 'storm':
        time = 5
    elif weather == 'heat':
        time = min(time, 20)
    if old:
        time = min(time, 30)
    return min(time, minutes)


def dice_ladder(rolls: list[int], need: int) -> list[int]:
    """
    A player collects points in turns. Rolls add up within a turn until a 1 is rolled (then the turn brings 0) or the
    turn has at least need points (then they are written down). Return the points of all turns that ended, in order.

    >>> dice_ladder([3, 4, 6, 1, 5, 5], 7)
    [7, 0, 10]
    >>> dice_ladder([2], 5)
    []
    """
    turns = []
    points = 0
    for roll in rolls:
        if roll == 1:
            turns.append(0)
            points = 0
            continue
        points += roll
        if points >= need:
            turns.append(points)
            points = 0
    return turns


def rope_bridge(weights: List[int], limit: int) -> int:
    """
    Hikers go over a bridge in their order; at most two are on it together and only if their weights do not exceed the
    limit. Otherwise one goes alone. Return the number of crossings, or -1 if somebody is too heavy.

    >>> rope_bridge([60, 50, 80, 30], 110)
    2
    >>> rope_bridge([60, 60, 50], 110)
    2
    >>> rope_bridge([120], 110)
    -1
    """
    if any(w > limit for w in weights):
        return -1
    crossings = 0
    i = 0
    while i < len(weights):
        if i + 1 < len(weights) and weights[i] + weights[i + 1] <= limit:
            i += 2
        else:
            i += 1
        crossings += 1
    return crossings


def lamp_row(n, switches):
    """
    n lamps in a row are off. Each number k in switches toggles the lamps k, 2k, 3k, ... (counted from 1); a negative
    number switches just that one lamp off, and 0 does nothing. Return the numbers of the lamps that are on.

    >>> lamp_row(6, [2, 3])
    [2, 3, 4]
    >>> lamp_row(4, [1, -3])
    [1, 2, 4]
    >>> lamp_row(0, [1])
    []
    """
    on = [False] * (n + 1)
    for k in switches:
        if k > 0:
            for i in range(k, n + 1, k):
                on[i] = not on[i]
        elif k < 0 and -k <= n:
            on[-k] = False
    return [i for i in range(1, n + 1) if on[i]]


def post_office(parcels: List[Tuple[int, bool]], limit: int) -> float:
    """
    Parcels are (weight in kg, express). Up to 2 kg a parcel costs 4.0, up to 10 kg 7.5, up to the limit 12.0; heavier
    ones are not taken. Express costs half as much again. Three or more parcels that are taken get 10 percent off.

    post_office([(1, False), (5, True)], 20) == 15.25
    post_office([(2, False), (2, False), (2, False)], 20) == 10.8
    post_office([(30, True)], 20) == 0
    """
    total = 0
    taken = 0
    for weight, express in parcels:
        if weight > limit:
            continue
        if weight <= 2:
            price = 4.0
        elif weight <= 10:
            price = 7.5
        else:
            price = 12.0
        if express:
            price *= 1.5
        total += price
        taken += 1
    if taken >= 3:
        total *= 0.9
    return round(total, 2)


def potato_holder(players: list[str], passes: list[int]) -> str:
    """
    The first player holds a potato. Each number in passes tells how many places it is passed on to the right; the one
    who gets it after a pass of an odd number leaves, and the right neighbour holds it. The game stops when one player
    is left. Return who holds the potato.

    >>> potato_holder(['Al', 'Bo', 'Cy'], [1, 2])
    'Cy'
    >>> potato_holder(['Al', 'Bo'], [3, 5])
    'Al'
    """
    players = players[:]
    holder = 0
    for number in passes:
        if len(players) == 1:
            break
        holder = (holder + number) % len(players)
        if number % 2 == 1:
            players.pop(holder)
            holder %= len(players)
    return players[holder]


def sheep_gate(events: str, fence: int) -> str:
    """
    In a meadow '(' means that a sheep comes in and ')' that one goes out. At most fence sheep have room; if one more
    comes in, or one goes out of an empty meadow, the events are 'wrong'. Return 'empty' or 'sheep' for the end
    otherwise.

    >>> sheep_gate('(())', 2)
    'empty'
    >>> sheep_gate('((', 1)
    'wrong'
    >>> sheep_gate('()(', 1)
    'sheep'
    """
    count = 0
    for e in events:
        count += 1 if e == '(' else -1
        if count < 0 or count > fence:
            return 'wrong'
    return 'sheep' if count else 'empty'


def hotel_keys(nights: List[Tuple[str, int]], rooms: int) -> Dict[str, int]:
    """
    Guests arrive as (name, day) in order of the days; each stays for exactly two nights and gets the lowest room
    (from 1) that is free. A room is free again on the second day after the arrival. Guests who find no room are not
    in the result.

    >>> hotel_keys([('Al', 1), ('Bo', 1), ('Cy', 2), ('Di', 3)], 2)
    {'Al': 1, 'Bo': 2, 'Di': 1}
    >>> hotel_keys([('Al', 1)], 0)
    {}
    """
    free_from = {room: 0 for room in range(1, rooms + 1)}
    result = {}
    for name, day in nights:
        for room in range(1, rooms + 1):
            if free_from[room] <= day:
                result[name] = room
                free_from[room] = day + 2
                break
    return result


def fishing_day(catch, minimum, licence):
    """
    A fisher catches fish with the given lengths. Fish shorter than minimum go back. Without a licence only two fish
    may be kept, with one up to five. If more are good, the longest ones are kept. Return the kept lengths in
    ascending order.

    fishing_day([20, 35, 12, 40, 28], 18, False) == [35, 40]
    fishing_day([20, 10], 18, True) == [20]
    fishing_day([], 1, True) == []
    """
    allowed = 5 if licence else 2
    good = sorted(length for length in catch if length >= minimum)
    return good[-allowed:]


def clap_game(n: int) -> str:
    """
    Children count from 1 to n. Instead of a number with a 3 in it they clap ('clap'), for a multiple of 4 they say
    'jump', and if both hold they say 'both'. Return what is said for the numbers, joined by spaces.

    >>> clap_game(4)
    '1 2 clap jump'
    >>> clap_game(0)
    ''
    """
    def say(k):
        three = '3' in str(k)
        four = k % 4 == 0
        if three and four:
            return 'both'
        if three:
            return 'clap'
        if four:
            return 'jump'
        return str(k)

    return ' '.join(say(k) for k in range(1, n + 1))


def lost_luggage(checked: List[str], arrived: List[str]) -> str:
    """
    Compare the bags that were checked in with those that arrived. If none is missing and none too many, return
    'fine'. If some are missing
    return their sorted names joined by ','. If none is missing but some are too many, return 'extra'.

    lost_luggage(['b', 'a'], ['a', 'b']) == 'fine'
    lost_luggage(['c', 'a', 'b'], ['b', 'x']) == 'a,c'
    lost_luggage(['a'], ['a', 'a']) == 'extra'
    """
    rest = list(arrived)
    missing = []
    for bag in checked:
        if bag in rest:
            rest.remove(bag)
        else:
            missing.append(bag)
    if missing:
        return ','.join(sorted(missing))
    return 'extra' if rest else 'fine'


def candle_box(candles, hours):
    """
    A candle burns for one hour. From the stumps of every 4 burned candles a new one can be made. Return whether light
    is there for the given number of hours if one candle burns at a time: True or False.

    candle_box(8, 10) gives True
    candle_box(3, 4) gives False
    candle_box(0, 0) gives True
    """
    burned = 0
    stumps = 0
    while candles > 0:
        candles -= 1
        burned += 1
        stumps += 1
        if stumps == 4:
            stumps = 0
            candles += 1
    return burned >= hours


def ski_race(times: Dict[str, List[float]]) -> List[str]:
    """
    Each skier has two times, their sum counts. A time of 0 means a fall, then the skier is out. Return the names in
    order of their sums; for equal sums the one with the better second time is in front.

    >>> ski_race({'Ann': [50.0, 51.0], 'Bea': [51.0, 50.0], 'Cat': [40.0, 0]})
    ['Bea', 'Ann']
    >>> ski_race({})
    []
    """
    finished = [name for name, runs in times.items() if 0 not in runs]
    return sorted(finished, key=lambda name: (sum(times[name]), times[name][1]))


def mountain_hut(heights: list[int], food: int) -> int:
    """
    Hikers walk along heights. A step up takes 2 portions of food, a level step or a step down 1. Return the index
    that they reach before they would need more food than they have.

    >>> mountain_hut([1, 2, 2, 5], 4)
    2
    >>> mountain_hut([3], 0)
    0
    """
    i = 0
    while i + 1 < len(heights):
        cost = 2 if heights[i + 1] > heights[i] else 1
        if cost > food:
            break
        food -= cost
        i += 1
    return i


def token_queue(arrivals: List[str]) -> List[str]:
    """
    People stand in a queue. A name ending with '!' is urgent and goes in front of all who are not urgent, but behind
    the other urgent ones. The word 'serve' removes the first person. Return the names that wait in the end, without
    the '!'.

    >>> token_queue(['Ann', 'Bob!', 'Cem', 'Dan!', 'serve'])
    ['Dan', 'Ann', 'Cem']
    >>> token_queue(['serve'])
    []
    """
    urgent: deque = deque()
    normal: deque = deque()
    for word in arrivals:
        if word == 'serve':
            if urgent:
                urgent.popleft()
            elif normal:
                normal.popleft()
        elif word.endswith('!'):
            urgent.append(word[:-1])
        else:
            normal.append(word)
    return list(urgent) + list(normal)


def trading_cards(mine: List[int], yours: List[int]) -> int:
    """
    Two collectors swap cards one for one. Each gives only cards that he has more than once and the other does not
    have at all. Return the number of swaps that are possible.

    trading_cards([1, 1, 2, 2, 3], [3, 3, 4]) == 0
    trading_cards([1, 1, 2, 2], [5, 5, 3]) == 1
    """
    def spare_for(own, other):
        return {c for c in own if own.count(c) > 1 and c not in other}

    return min(len(spare_for(mine, yours)), len(spare_for(yours, mine)))


def ferris_wheel(groups: List[int], cabin: int) -> int:
    """
    Groups wait at a wheel. Each cabin takes one group if it fits. A larger group is split: full cabins first, and the
    rest in one more. Two groups of exactly one person share a cabin if they stand directly one after the other.
    Return the number of cabins.

    >>> ferris_wheel([4, 1, 1, 2], 4)
    3
    >>> ferris_wheel([9], 4)
    3
    >>> ferris_wheel([1, 1, 1], 2)
    2
    """
    cabins = 0
    i = 0
    while i < len(groups):
        if groups[i] == 1 and cabin > 1 and i + 1 < len(groups) and groups[i + 1] == 1:
            cabins += 1
            i += 2
            continue
        cabins += -(-groups[i] // cabin)
        i += 1
    return cabins


def battery_log(level, log):
    """
    The log has the entries 'call' (minus 8), 'photo' (minus 2), 'load' (plus 30, at most 100) and 'idle' (minus 1).
    Below 20 photos are not possible and take nothing. At 0 the phone is off and only 'load' works. Return the level.

    >>> battery_log(21, ['photo', 'photo', 'idle'])
    18
    >>> battery_log(5, ['call', 'idle', 'load'])
    30
    """
    for entry in log:
        if entry == 'load':
            level = min(100, level + 30)
        elif level == 0:
            continue
        elif entry == 'call':
            level -= 8
        elif entry == 'photo' and level >= 20:
            level -= 2
        elif entry == 'idle':
            level -= 1
        level = max(level, 0)
    return level


def tower_of_cups(cups: list[int]) -> int:
    """
    Cups are stacked in the given order. A cup can stand on another only if it is not wider; otherwise the tower falls
    and begins anew with that cup. Return the height (number of cups) of the highest tower there ever was.

    tower_of_cups([5, 4, 4, 6, 3]) == 3
    tower_of_cups([]) == 0
    """
    highest = 0
    tower: list[int] = []
    for cup in cups:
        if tower and cup > tower[-1]:
            tower = []
        tower.append(cup)
        highest = max(highest, len(tower))
    return highest


def night_guard(doors: List[bool], patrol: List[int]) -> Tuple[List[bool], int]:
    """
    doors tells which doors are locked. The guard visits the doors in patrol: an open one is locked, but a door that
    is visited for the second time (or more) is left as it is. Door numbers that do not exist are ignored.
    Return the doors at the end and how many were locked by the guard.

    >>> night_guard([True, False, False], [1, 1, 7])
    ([True, True, False], 1)
    >>> night_guard([], [0])
    ([], 0)
    """
    state = doors.copy()
    visited = set()
    locked = 0
    for d in patrol:
        if d < 0 or d >= len(state) or d in visited:
            continue
        visited.add(d)
        if not state[d]:
            state[d] = True
            locked += 1
    return state, locked


def school_bell(minute: int) -> str:
    """
    Lessons last 45 minutes; after each lesson there is a break of 5 minutes, after the third a long one of 20. School
    begins at minute 0 and has five lessons. Return 'lesson k', 'break' or 'free' for the given minute.

    >>> school_bell(0)
    'lesson 1'
    >>> school_bell(47)
    'break'
    >>> school_bell(160)
    'break'
    >>> school_bell(165)
    'lesson 4'
    >>> school_bell(600)
    'free'
    """
    if minute < 0:
        return 'free'
    start = 0
    for lesson in range(1, 6):
        if minute < start + 45:
            return f'lesson {lesson}'
        start += 45
        if lesson == 5:
            break
        pause = 20 if lesson == 3 else 5
        if minute < start + pause:
            return 'break'
        start += pause
    return 'free'


def treasure_map(clues: List[str], start: Tuple[int, int]) -> Tuple[int, int]:
    """
    Clues look like 'N3' or 'E10' (a direction and steps). The clue 'back' undoes the last move that was not undone
    yet; if there is none, it does nothing. North increases the second number, east the first. Return the place.

    treasure_map(['N3', 'E2', 'back'], (0, 0)) == (0, 3)
    treasure_map(['back', 'W1'], (5, 5)) == (4, 5)
    """
    steps = {'N': (0, 1), 'S': (0, -1), 'E': (1, 0), 'W': (-1, 0)}
    places = [start]
    for clue in clues:
        if clue == 'back':
            if len(places) > 1:
                places.pop()
            continue
        dx, dy = steps[clue[0]]
        n = int(clue[1:])
        x, y = places[-1]
        places.append((x + dx * n, y + dy * n))
    return places[-1]


def flower_shop(flowers: Dict[str, int], kinds: int, each: int) -> List[str]:
    """
    A bunch has the given number of kinds and each flowers of every kind. Return which kinds are taken: those of which
    most are there; for a tie the alphabetically first. If the bunch cannot be made return an empty list.

    >>> flower_shop({'rose': 5, 'lily': 5, 'aster': 9}, 2, 3)
    ['aster', 'lily']
    >>> flower_shop({'rose': 2}, 1, 3)
    []
    """
    enough = [f for f in flowers if flowers[f] >= each]
    if len(enough) < kinds:
        return []
    enough.sort(key=lambda f: (-flowers[f], f))
    return enough[:kinds]


def tide_walk(path, tide):
    """
    path has heights and tide tells the height of the water for every minute. A walker goes one field per minute, the
    first at minute 0. A field is wet if the water is higher than it. Return 'dry' if no field is wet, 'wet' if one or
    two are, else 'swim'. If the tide table is shorter than the path, its last value holds on.

    tide_walk([3, 4, 2], [1, 2, 2]) == 'dry'
    tide_walk([3, 1, 2], [1, 2]) == 'wet'
    tide_walk([0, 0, 0], [5]) == 'swim'
    """
    wet = 0
    for minute, height in enumerate(path):
        water = tide[min(minute, len(tide) - 1)]
        if water > height:
            wet += 1
    if wet == 0:
        return 'dry'
    return 'wet' if wet <= 2 else 'swim'


def guess_number_log(secret: int, guesses: List[int]) -> List[str]:
    """
    Answer each guess with 'higher' or 'lower' for where the secret is, with 'again' if the same number was guessed
    before, and 'yes' if it is right. After 'yes' no more is answered.

    >>> guess_number_log(7, [5, 9, 5, 7, 8])
    ['higher', 'lower', 'again', 'yes']
    >>> guess_number_log(1, [])
    []
    """
    answers = []
    seen = set()
    for g in guesses:
        if g in seen:
            answers.append('again')
        elif g == secret:
            answers.append('yes')
            break
        else:
            answers.append('higher' if secret > g else 'lower')
        seen.add(g)
    return answers


def bee_hive(honey, bees, days):
    """
    Each bee brings 2 of honey per day and eats 1. On every third day a new bee is born for every 10 of honey in the
    hive, and on every fifth day the keeper takes half of the honey (rounded down), after the bees were born. Return
    (honey, bees).

    >>> bee_hive(0, 5, 3)
    (15, 6)
    >>> bee_hive(10, 0, 5)
    (6, 1)
    >>> bee_hive(4, 2, 0)
    (4, 2)
    """
    for day in range(1, days + 1):
        honey += bees
        if day % 3 == 0:
            bees += honey // 10
        if day % 5 == 0:
            honey -= honey // 2
    return honey, bees


def dance_pairs(leaders: List[int], followers: List[int], gap: int) -> int:
    """
    Leaders and followers are given by height. A leader can dance with a follower if he is at least as tall and at
    most gap taller. Pairs are built from the smallest on with two indices. Return the number of pairs.

    >>> dance_pairs([170, 180, 160], [158, 175, 150], 5)
    2
    >>> dance_pairs([160], [170], 20)
    0
    """
    leaders = sorted(leaders)
    followers = sorted(followers)
    i = j = pairs = 0
    while i < len(leaders) and j < len(followers):
        difference = leaders[i] - followers[j]
        if difference < 0:
            i += 1
        elif difference > gap:
            j += 1
        else:
            pairs += 1
            i += 1
            j += 1
    return pairs


def gym_card(visits: List[str], month: str) -> float:
    """
    visits are dates 'YYYY-MM-DD'. In a month the first four visits cost 6.0 each, further ones 4.0, but a month never
    costs more than 40.0. Two visits on the same day count as one. Return the cost of the month ('YYYY-MM').

    gym_card(['2024-03-01', '2024-03-01', '2024-03-05', '2024-04-01'], '2024-03') == 12.0
    gym_card([], '2024-03') == 0.0
    """
    days = {v for v in visits if v.startswith(month + '-')}
    n = len(days)
    cost = 6.0 * min(n, 4) + 4.0 * max(0, n - 4)
    return min(cost, 40.0)


def magic_door(numbers: List[int]) -> Optional[int]:
    """
    A door has a number of rules. Going through the list, a positive number opens it if it is larger than all numbers
    before; a negative number closes it. The number 0 breaks it, then the result is None. Return how often the door
    went from closed to open. It is closed at first.

    >>> magic_door([3, 5, -1, 4, 6])
    2
    >>> magic_door([2, 0, 3])
    >>> magic_door([])
    0
    """
    opened = False
    count = 0
    largest = 0
    for n in numbers:
        if n == 0:
            return None
        if n < 0:
            opened = False
            continue
        if n > largest:
            largest = n
            if not opened:
                count += 1
            opened = True
    return count


def check():
    """Check the examples that are not doctests."""
    assert lift_overload([80, 90, 60, 50], 230) == [80, 90, 60]
    assert lift_overload([200, 120, 90], 220) == [200]
    assert lift_overload([10, 10, 10, 10, 10], 99) == [10, 10, 10, 10]
    assert chicken_eggs(4, 5, 0) == 12
    assert chicken_eggs(5, 4, 1) == 7
    assert chicken_eggs(0, 9, 2) == 0
    assert tank_trip([(5, 3), (9, 10)], 10, 30) == 19
    assert tank_trip([], 10, 7) == 7
    assert tank_trip([(12, 50)], 10, 20) == 10
    assert restaurant_table({1: 4, 2: 2, 3: 2}, 2) == 2
    assert restaurant_table({5: 6}, 1) is None
    assert restaurant_table({5: 6}, 5) == 5
    assert pirate_shares(20, 4) == [8, 4, 4, 4]
    assert pirate_shares(10, 1) == [10]
    assert pirate_shares(10, 0) == []
    assert bus_line(['A', 'B', 'C'], 'B', 2) == 'B'
    assert bus_line(['A', 'B', 'C'], 'A', 5) == 'B'
    assert bus_line(['A', 'B'], 'X', 1) == ''
    assert bus_line(['A'], 'A', 3) == 'A'
    assert hang_on_line([50, 30, 40], 90, 10) == 2
    assert hang_on_line([10], 5, 1) == 0
    assert cat_and_mouse(0, 5, 8) == 'safe'
    assert cat_and_mouse(0, 2, 9) == 'caught'
    assert cat_and_mouse(4, 4, 9) == 'caught'
    assert walk_the_dog(45, 'rain', False) == 22
    assert walk_the_dog(45, 'sun', True) == 30
    assert walk_the_dog(3, 'storm', False) == 3
    assert walk_the_dog(90, 'heat', True) == 20
    assert post_office([(1, False), (5, True)], 20) == 15.25
    assert post_office([(2, False), (2, False), (2, False)], 20) == 10.8
    assert post_office([(30, True)], 20) == 0
    assert fishing_day([20, 35, 12, 40, 28], 18, False) == [35, 40]
    assert fishing_day([20, 10], 18, True) == [20]
    assert fishing_day([], 1, True) == []
    assert lost_luggage(['b', 'a'], ['a', 'b']) == 'fine'
    assert lost_luggage(['c', 'a', 'b'], ['b', 'x']) == 'a,c'
    assert lost_luggage(['a'], ['a', 'a']) == 'extra'
    assert candle_box(8, 10) is True
    assert candle_box(3, 4) is False
    assert candle_box(0, 0) is True
    assert trading_cards([1, 1, 2, 2, 3], [3, 3, 4]) == 0
    assert trading_cards([1, 1, 2, 2], [5, 5, 3]) == 1
    assert tower_of_cups([5, 4, 4, 6, 3]) == 3
    assert tower_of_cups([]) == 0
    assert treasure_map(['N3', 'E2', 'back'], (0, 0)) == (0, 3)
    assert treasure_map(['back', 'W1'], (5, 5)) == (4, 5)
    assert tide_walk([3, 4, 2], [1, 2, 2]) == 'dry'
    assert tide_walk([3, 1, 2], [1, 2]) == 'wet'
    assert tide_walk([0, 0, 0], [5]) == 'swim'
    assert gym_card(['2024-03-01', '2024-03-01', '2024-03-05', '2024-04-01'], '2024-03') == 12.0
    assert gym_card([], '2024-03') == 0.0
    assert clap_game(32).split()[31] == 'both'
