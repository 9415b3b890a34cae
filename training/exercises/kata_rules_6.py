"""Invented tasks with rules in prose: orders, tariffs, signals, notes, gardens, codes, schedules and little
machines."""

from typing import Dict, List, Optional, Set, Tuple


def order_steps(order: List[str]) -> str:
    """
    An order goes through 'new', 'paid', 'packed', 'sent'. 'cancel' is allowed before 'sent' and ends it. Return the
    state at the end, or 'error' at the first step that is not the next one.

    >>> order_steps(['paid', 'packed'])
    'packed'
    >>> order_steps(['packed'])
    'error'
    >>> order_steps(['paid', 'cancel'])
    'cancel'
    >>> order_steps([])
    'new'
    """
    chain = ['new', 'paid', 'packed', 'sent']
    state = 'new'
    for step in order:
        if step == 'cancel' and state in chain[:3]:
            state = 'cancel'
        elif state in chain[:3] and step == chain[chain.index(state) + 1]:
            state = step
        else:
            return 'error'
    return state


def lighthouse_signal(pattern: str, seconds: int) -> int:
    """
    A lighthouse repeats a pattern such as '#.#..': '#' is one second of light, '.' one of darkness. Count how many
    flashes begin within the given seconds; a flash that goes on over several seconds begins only once.

    >>> lighthouse_signal('##.', 6)
    2
    >>> lighthouse_signal('#', 5)
    1
    >>> lighthouse_signal('', 5)
    0
    """
    if not pattern:
        return 0
    flashes = 0
    lit = False
    for s in range(seconds):
        now = pattern[s % len(pattern)] == '#'
        if now and not lit:
            flashes += 1
        lit = now
    return flashes


def apple_sorting(apples, small, large):
    """Sort apples by diameter into three crates: below small is for juice, from small to large is for sale, above
    large is for cakes. Apples with a diameter of 0 or less are a mistake. Return a dictionary with the three numbers.

    apple_sorting([5, 7, 9, 0], 6, 8) == {'juice': 1, 'sale': 1, 'cake': 1}
    apple_sorting([], 6, 8) == {'juice': 0, 'sale': 0, 'cake': 0}
    """
    crates = {'juice': 0, 'sale': 0, 'cake': 0}
    for d in apples:
        if d <= 0:
            continue
        if d < small:
            crates['juice'] += 1
        elif d > large:
            crates['cake'] += 1
        else:
            crates['sale'] += 1
    return crates


def note_length(note: str) -> float:
    """
    A note is written as a letter and a sign for its length: 'w' 4 beats, 'h' 2, 'q' 1, 'e' half a beat. A dot behind
    it makes it half as long again, two dots three quarters. Return the beats, or 0 if the sign is unknown.

    >>> note_length('Ch')
    2
    >>> note_length('Gq.')
    1.5
    >>> note_length('Ah..')
    3.5
    >>> note_length('Bx')
    0
    """
    beats = {'w': 4, 'h': 2, 'q': 1, 'e': 0.5}
    core = note.rstrip('.')
    dots = len(note) - len(core)
    length = beats.get(core[-1], 0)
    if dots == 1:
        return length * 1.5
    if dots == 2:
        return length * 1.75
    return length


def ferry_order(vehicles: list[str]) -> list[str]:
    """
    Vehicles drive off a ferry: ambulances first, then bikes, then cars, then trucks, each kind in the order in which
    they came. Everything else drives off last.

    >>> ferry_order(['car1', 'truck1', 'bike1', 'car2', 'ambulance1', 'tank1'])
    ['ambulance1', 'bike1', 'car1', 'car2', 'truck1', 'tank1']
    >>> ferry_order([])
    []
    """
    kinds = ['ambulance', 'bike', 'car', 'truck']

    def rank(vehicle):
        for i, kind in enumerate(kinds):
            if vehicle.startswith(kind):
                return i
        return len(kinds)

    return sorted(vehicles, key=rank)


def socks_until_pair(socks: str, wanted: str) -> int:
    """
    In the dark socks are taken from a drawer one after the other, in the order of the string; each letter is a
    colour. Return how many must be taken until there is a pair of the wanted colour; with wanted '*' any pair is
    good. Return -1 if it never happens.

    socks_until_pair('abcab', '*') == 4
    socks_until_pair('abcab', 'b') == 5
    socks_until_pair('abc', 'c') == -1
    """
    taken: Set[str] = set()
    for count, sock in enumerate(socks, 1):
        if sock in taken and wanted in ('*', sock):
            return count
        taken.add(sock)
    return -1


def rain_barrel(rain, use, size):
    """
    A barrel is empty at first. Each day rain[i] litres come in (what is above size is lost) and then use litres are
    taken, if at least so much is there; otherwise nothing is taken on that day. Return the days on which nothing
    could be taken.

    >>> rain_barrel([5, 0, 0, 9], 4, 6)
    [1, 2]
    >>> rain_barrel([], 1, 1)
    []
    """
    level = 0
    dry_days = []
    for day, litres in enumerate(rain):
        level = min(size, level + litres)
        if level >= use:
            level -= use
        else:
            dry_days.append(day)
    return dry_days


def meeting_room_sign(bookings: List[Tuple[int, int]], hour: int) -> str:
    """
    Bookings are (from, to) in hours, with the end not included. The sign shows 'busy until H' when the room is booked
    at hour (with the end of that booking), 'free until H' for the next start after it, or 'free' if no booking follows.

    meeting_room_sign([(9, 11), (14, 15)], 10) == 'busy until 11'
    meeting_room_sign([(9, 11), (14, 15)], 11) == 'free until 14'
    meeting_room_sign([(9, 11)], 12) == 'free'
    """
    for start, end in bookings:
        if start <= hour < end:
            return f'busy until {end}'
    later = [start for start, _ in bookings if start > hour]
    if later:
        return f'free until {min(later)}'
    return 'free'


def pedometer_medals(steps: List[int], goal: int) -> List[str]:
    """
    For each day give a medal: 'gold' if the steps reach the goal and are more than on every day before, 'silver' if
    they just reach the goal, 'none' else.

    >>> pedometer_medals([90, 120, 110, 150], 100)
    ['none', 'gold', 'silver', 'gold']
    >>> pedometer_medals([0], 0)
    ['gold']
    """
    medals = []
    record = -1
    for s in steps:
        if s < goal:
            medals.append('none')
        elif s > record:
            medals.append('gold')
        else:
            medals.append('silver')
        record = max(record, s)
    return medals


def stamp_price(pages: int, abroad: bool, registered: bool) -> Optional[int]:
    """
    A letter of up to 3 pages costs 85 cents, of up to 8 pages 100, of up to 90 pages 160. Abroad it costs 25 more,
    and if it has more than 8 pages 200 more. Registered mail costs 265 more, but letters above 90 pages are not taken
    at all (None).

    >>> stamp_price(2, False, False)
    85
    >>> stamp_price(20, True, False)
    360
    >>> stamp_price(5, True, True)
    390
    >>> stamp_price(91, False, True)
    """
    if pages > 90:
        return None
    if pages <= 3:
        price = 85
    elif pages <= 8:
        price = 100
    else:
        price = 160
    if abroad:
        price += 200 if pages > 8 else 25
    return price + 265 if registered else price


def knot_row(knots: str) -> str:
    """
    In a row of knots 'o' is a loose and 'x' a tight knot. A loose knot with tight knots on both sides becomes tight;
    then a tight knot at an end of the row becomes loose. Return the new row.

    knot_row('oxoxo') == 'oxxxo'
    knot_row('xox') == 'oxo'
    knot_row('') == ''
    """
    new = list(knots)
    for i in range(1, len(knots) - 1):
        if knots[i] == 'o' and knots[i - 1] == knots[i + 1] == 'x':
            new[i] = 'x'
    for end in (0, -1):
        if new and new[end] == 'x':
            new[end] = 'o'
    return ''.join(new)


def bell_ringers(ropes: list[int], pulls: list[int]) -> list[int]:
    """
    ropes[i] tells how many pulls bell i needs to ring once. pulls are the numbers of bells in the order in which they
    are pulled. Return how often each bell rang. Pulls of a bell that does not exist are ignored.

    >>> bell_ringers([2, 1], [0, 1, 0, 0, 5])
    [1, 1]
    >>> bell_ringers([], [0])
    []
    """
    counts = [0] * len(ropes)
    for bell in pulls:
        if 0 <= bell < len(ropes):
            counts[bell] += 1
    return [c // need for c, need in zip(counts, ropes)]


def compare_recipes(a, b):
    """
    Recipes are dictionaries of ingredients with amounts. Return 'same' if they are equal, 'scaled' if b has the same
    ingredients and each amount is the same multiple of that in a, 'similar' if just the ingredients are the same, and
    'different' otherwise.

    compare_recipes({'egg': 2}, {'egg': 2}) -> 'same'
    compare_recipes({'egg': 2, 'oil': 1}, {'egg': 6, 'oil': 3}) -> 'scaled'
    compare_recipes({'egg': 2, 'oil': 1}, {'egg': 2, 'oil': 3}) -> 'similar'
    compare_recipes({'egg': 2}, {'oil': 2}) -> 'different'
    """
    if a == b:
        return 'same'
    if a.keys() != b.keys():
        return 'different'
    factors = {b[k] / a[k] for k in a}
    return 'scaled' if len(factors) == 1 else 'similar'


def museum_route(rooms: List[str], closed: Set[str], last: str) -> List[str]:
    """
    A visitor walks through the rooms in order and skips closed ones. The tour ends after the room last, even if it is
    closed. A room is visited only once, even if it is on the list again.

    >>> museum_route(['hall', 'gems', 'hall', 'ships', 'cafe'], {'gems'}, 'ships')
    ['hall', 'ships']
    >>> museum_route(['hall', 'gems'], {'hall'}, 'hall')
    []
    """
    visited = []
    for room in rooms:
        if room not in closed and room not in visited:
            visited.append(room)
        if room == last:
            break
    return visited


def toll_for(vehicle: str, axles: int, night: bool) -> float:
    """
    Toll on a bridge: bikes are free, cars pay 3.0, trucks 2.5 per axle. At night (except for trucks with more than 4
    axles) it is half the price. Unknown vehicles pay 10.0 at any time.

    >>> toll_for('truck', 5, True)
    12.5
    >>> toll_for('car', 2, True)
    1.5
    >>> toll_for('tank', 0, True)
    10.0
    >>> toll_for('bike', 0, False)
    0.0
    """
    if vehicle == 'bike':
        price = 0.0
    elif vehicle == 'car':
        price = 3.0
    elif vehicle == 'truck':
        price = 2.5 * axles
        if axles > 4:
            return price
    else:
        return 10.0
    return price / 2 if night else price


def domino_run(tiles: List[Tuple[int, int]]) -> int:
    """
    Dominoes are put in a row in the given order; each may be turned so that its left number equals the right number
    of the one before. The first is not turned. Return how many fit until the first that does not.

    >>> domino_run([(1, 2), (3, 2), (3, 3), (4, 1)])
    3
    >>> domino_run([])
    0
    """
    if not tiles:
        return 0
    end = tiles[0][1]
    fitted = 1
    for a, b in tiles[1:]:
        if a == end:
            end = b
        elif b == end:
            end = a
        else:
            break
        fitted += 1
    return fitted


def fridge_alarm(readings, limit, patience):
    """
    A fridge gives an alarm at a reading when it and the readings before it have been above limit for patience
    readings in a row. After an alarm the counting begins anew. Return the number of alarms.

    fridge_alarm([9, 9, 9, 5, 9, 9], 7, 2) == 2
    fridge_alarm([9], 7, 0) == 0
    """
    if patience < 1:
        return 0
    alarms = 0
    warm = 0
    for r in readings:
        warm = warm + 1 if r > limit else 0
        if warm == patience:
            alarms += 1
            warm = 0
    return alarms


def tent_places(field: str, distance: int) -> int:
    """
    A field is a string with '.' for grass and '#' for stones. Tents are put up from left to right, each on the first
    grass place that is more than distance places away from the last tent. Return the number of tents.

    >>> tent_places('..#....', 2)
    3
    >>> tent_places('.....', 0)
    5
    >>> tent_places('##', 1)
    0
    """
    tents = 0
    last = None
    for i, c in enumerate(field):
        if c == '#':
            continue
        if last is None or i - last > distance:
            tents += 1
            last = i
    return tents


def parrot_talk(heard: list[str], memory: int) -> str:
    """
    A parrot remembers the last memory different words that it heard; a word that is heard again becomes the newest.
    When it is asked, it says the words it remembers from the newest to the oldest, with 'krr' between them. With an
    empty memory it says 'krr'.

    >>> parrot_talk(['hi', 'nut', 'hi', 'tea'], 2)
    'tea krr hi'
    >>> parrot_talk([], 3)
    'krr'
    """
    known: list[str] = []
    for word in heard:
        if word in known:
            known.remove(word)
        known.append(word)
        if len(known) > memory:
            known.pop(0)
    return ' krr '.join(reversed(known)) or 'krr'


def seed_packets(need: Dict[str, int], packet: int) -> int:
    """
    Seeds are sold in packets of a fixed number of one kind. Return how many packets must be bought in all. If 10
    packets or more are needed, the eleventh one is a gift and does not have to be bought.

    seed_packets({'pea': 12, 'leek': 3}, 5) == 4
    seed_packets({'pea': 55}, 5) == 10
    seed_packets({}, 5) == 0
    """
    packets = 0
    for amount in need.values():
        packets += (amount + packet - 1) // packet
    if packets >= 11:
        packets -= 1
    return packets


def cipher_wheel(text, key):
    """
    Every letter of a text (only a to z and spaces) is moved forward by the next digit of the key, used round and
    round. Spaces are kept and use up no digit. An empty key changes nothing.

    >>> cipher_wheel('abc a', '12')
    'bdd c'
    >>> cipher_wheel('xyz', '')
    'xyz'
    """
    if not key:
        return text
    out = ''
    used = 0
    for c in text:
        if c == ' ':
            out += c
            continue
        shift = int(key[used % len(key)])
        out += chr((ord(c) - 97 + shift) % 26 + 97)
        used += 1
    return out


def choir_rows(heights: List[int], rows: int) -> List[List[int]]:
    """
    A choir stands in rows: the smallest singers in front, all rows with the same number of people; if this is not
    possible, the back rows have one more. Return the rows from the front to the back, each in ascending order.

    choir_rows([170, 150, 165, 180, 160], 2) == [[150, 160], [165, 170, 180]]
    choir_rows([150], 0) == []
    """
    if rows < 1:
        return []
    ordered = sorted(heights)
    small, extra = divmod(len(ordered), rows)
    result = []
    start = 0
    for r in range(rows):
        size = small + 1 if r >= rows - extra else small
        result.append(ordered[start:start + size])
        start += size
    return result


def mood_of_week(days: List[int]) -> str:
    """
    Each day is rated from 1 to 5. A week is 'great' if no day is below 3 and at least two are 5; 'bad' if more than
    half of the days are below 3; 'up' if the last day is better than the first; otherwise 'so-so'. A week without
    ratings is 'unknown'.

    >>> mood_of_week([3, 5, 5])
    'great'
    >>> mood_of_week([1, 2, 5])
    'bad'
    >>> mood_of_week([3, 4])
    'up'
    >>> mood_of_week([])
    'unknown'
    """
    if not days:
        return 'unknown'
    if min(days) >= 3 and days.count(5) >= 2:
        return 'great'
    low = sum(1 for d in days if d < 3)
    if low > len(days) / 2:
        return 'bad'
    return 'up' if days[-1] > days[0] else 'so-so'


def safe_dial_ok(turns: list[str]) -> bool:
    """
    Turns of a safe look like 'L12' or 'R7'. They are right if the directions alternate, all the numbers are from 0 to
    39, and no number is the same as the one before. There must be at least three turns.

    >>> safe_dial_ok(['L12', 'R7', 'L39'])
    True
    >>> safe_dial_ok(['L12', 'L7', 'R3'])
    False
    >>> safe_dial_ok(['L1', 'R2'])
    False
    """
    if len(turns) < 3:
        return False
    previous = None
    for turn in turns:
        side, number = turn[0], turn[1:]
        if side not in 'LR' or not number.isdigit() or int(number) > 39:
            return False
        if previous is not None:
            if side == previous[0] or int(number) == int(previous[1:]):
                return False
        previous = turn
    return True


def cover_song_title(title, artist):
    """
    Make a title for a cover version: add '(Artist Cover)' behind it. If the title has something in brackets at its
    end, put it in front of this bracket. If the title is already a cover (it contains 'Cover') return it unchanged.

    cover_song_title('Rain', 'Ida') == 'Rain (Ida Cover)'
    cover_song_title('Rain (Live)', 'Ida') == 'Rain (Ida Cover) (Live)'
    cover_song_title('Rain (Bo Cover)', 'Ida') == 'Rain (Bo Cover)'
    """
    if 'Cover' in title:
        return title
    mark = f'({artist} Cover)'
    if title.endswith(')') and '(' in title:
        place = title.rindex('(')
        return title[:place] + mark + ' ' + title[place:]
    return title + ' ' + mark


def rowing_crew(weights: Dict[str, int], seats: int, maximum: int) -> List[str]:
    """
    Choose a crew: the heaviest people first, but nobody above the maximum, until all seats are taken. Return the
    names in alphabetical order. If there are not enough people the crew is empty.

    >>> rowing_crew({'Al': 80, 'Bo': 95, 'Cy': 70, 'Di': 75}, 2, 90)
    ['Al', 'Di']
    >>> rowing_crew({'Al': 80}, 2, 90)
    []
    """
    able = [n for n, w in weights.items() if w <= maximum]
    if len(able) < seats:
        return []
    able.sort(key=lambda n: weights[n], reverse=True)
    return sorted(able[:seats])


def count_detours(path: str) -> int:
    """
    A path is a string of N, S, E and W. A detour is a step that is undone by the very next step. A step belongs to at
    most one detour, counted from the left. Return the number of detours.

    count_detours('NSEEW') == 2
    count_detours('NSN') == 1
    count_detours('') == 0
    """
    opposite = {'N': 'S', 'S': 'N', 'E': 'W', 'W': 'E'}
    detours = 0
    i = 0
    while i < len(path) - 1:
        if path[i + 1] == opposite[path[i]]:
            detours += 1
            i += 2
        else:
            i += 1
    return detours


def stock_alert(stock: dict[str, int], minimum: dict[str, int]) -> list[str]:
    """
    Return the names of things that must be bought: those with less in stock than their minimum (things that are not
    in stock count 0). Order them by how much is missing, the most first, then by name. Things without a minimum are
    never bought.

    >>> stock_alert({'nut': 3, 'bolt': 9, 'cog': 0}, {'nut': 5, 'bolt': 4, 'pin': 2})
    ['nut', 'pin']
    >>> stock_alert({}, {})
    []
    """
    missing = {}
    for name, least in minimum.items():
        gap = least - stock.get(name, 0)
        if gap > 0:
            missing[name] = gap
    return sorted(missing, key=lambda n: (-missing[n], n))


def clock_chimes(start, end):
    """
    A clock strikes at each full hour as often as the hour says (1 to 12) and once at each half hour. Return the
    number of strokes after the time start up to and including the time end, both given in minutes of the day (0 to
    1439). If end is before start return 0.

    >>> clock_chimes(0, 60)
    2
    >>> clock_chimes(715, 780)
    14
    >>> clock_chimes(100, 50)
    0
    """
    strokes = 0
    for minute in range(start + 1, end + 1):
        if minute % 60 == 30:
            strokes += 1
        elif minute % 60 == 0:
            strokes += minute // 60 % 12 or 12
    return strokes


def ink_needed(text: str, bold: bool) -> int:
    """
    A printer needs 3 drops for a capital letter, 2 for another letter or a digit and 1 for any other character that
    is no space. For bold text it is half as much again, rounded up.

    ink_needed('Hi!', False) == 6
    ink_needed('Hello', True) == 17
    ink_needed('   ', True) == 0
    """
    drops = 0
    for c in text:
        if c.isspace():
            continue
        if c.isupper():
            drops += 3
        elif c.isalnum():
            drops += 2
        else:
            drops += 1
    if bold:
        drops += (drops + 1) // 2
    return drops


def swim_lanes(times: List[float]) -> List[int]:
    """
    Swimmers are given by their best times. The fastest swims in lane 4, the next in lane 5, then 3, 6, 2, 7, 1 and 8.
    Return the lane of each swimmer in the order of the list; for equal times the earlier one counts as faster. More
    than 8 swimmers get lane 0.

    >>> swim_lanes([30.5, 28.0, 29.9])
    [3, 4, 5]
    >>> swim_lanes([])
    []
    """
    lanes = [4, 5, 3, 6, 2, 7, 1, 8]
    result = [0] * len(times)
    order = sorted(range(len(times)), key=lambda i: times[i])
    for lane, i in zip(lanes, order):
        result[i] = lane
    return result


def crossword_slot(pattern: str, words: List[str]) -> Optional[str]:
    """
    A slot of a crossword is given as known letters and dots. Return the only word that fits; if none fits return
    None, and if several fit return the pattern with those letters filled in on which they all agree.

    >>> crossword_slot('c.t', ['cat', 'dog'])
    'cat'
    >>> crossword_slot('c..t', ['cart', 'cast', 'coat'])
    'c..t'
    >>> crossword_slot('c..t', ['cart', 'cast'])
    'ca.t'
    >>> crossword_slot('x.', ['on'])
    """
    def fits(word):
        return len(word) == len(pattern) and all(p in ('.', w) for p, w in zip(pattern, word))

    fitting = [w for w in words if fits(w)]
    if not fitting:
        return None
    filled = ''
    for letters in zip(*fitting):
        filled += letters[0] if len(set(letters)) == 1 else '.'
    return filled


def loan_reminders(loans: Dict[str, int], today: int) -> List[str]:
    """
    loans maps a book to the day on which it is due. Return reminders, the most overdue book first: 'title: late k'
    for k days after the due day, 'title: today' on the due day itself. Books that are due later get no reminder.

    loan_reminders({'Ants': 10, 'Bees': 7, 'Cows': 12}, 10) == ['Bees: late 3', 'Ants: today']
    loan_reminders({}, 3) == []
    """
    reminders = []
    for title, due in sorted(loans.items(), key=lambda item: item[1]):
        if due < today:
            reminders.append(f'{title}: late {today - due}')
        elif due == today:
            reminders.append(f'{title}: today')
    return reminders


def snow_plough(streets, capacity):
    """
    A plough clears streets in order; the number is the snow in each. When it has pushed more than capacity in all, it
    must drive back first and begins with 0 again, before the street that would be too much. A street with more snow
    than the capacity cannot be cleared and is skipped. Return (streets cleared, drives back).

    >>> snow_plough([3, 4, 9, 5], 8)
    (3, 1)
    >>> snow_plough([], 5)
    (0, 0)
    """
    cleared = drives = load = 0
    for snow in streets:
        if snow > capacity:
            continue
        if load + snow > capacity:
            drives += 1
            load = 0
        load += snow
        cleared += 1
    return cleared, drives


def badge_text(first: str, last: str, width: int) -> str:
    """
    Make the text of a badge that has room for width characters. Try 'First Last', then 'F. Last', then 'F. L.'; take
    the first that fits. If none fits, use the two initials without dots. An empty last name means that only the first
    name is used, cut to the width.

    badge_text('Maria', 'Lopez', 20) == 'Maria Lopez'
    badge_text('Maria', 'Lopez', 8) == 'M. Lopez'
    badge_text('Maria', 'Lopez', 3) == 'ML'
    badge_text('Maria', '', 3) == 'Mar'
    """
    if not last:
        return first[:width]
    choices = [f'{first} {last}', f'{first[0]}. {last}', f'{first[0]}. {last[0]}.']
    for text in choices:
        if len(text) <= width:
            return text
    return first[0] + last[0]


def pulse_zones(pulses: list[int], age: int) -> dict[str, int]:
    """
    The highest pulse of a person is 220 minus the age. Count the measured values: 'easy' below 60 percent of it,
    'train' below 85 percent, 'hard' up to 100 percent, and 'error' for values above it or not above 0. Zones without
    values are not in the result.

    >>> pulse_zones([90, 130, 185, 250, 100], 20)
    {'easy': 2, 'train': 1, 'hard': 1, 'error': 1}
    >>> pulse_zones([], 50)
    {}
    """
    top = 220 - age
    zones: dict[str, int] = {}
    for p in pulses:
        if p <= 0 or p > top:
            zone = 'error'
        elif p < 0.6 * top:
            zone = 'easy'
        elif p < 0.85 * top:
            zone = 'train'
        else:
            zone = 'hard'
        zones[zone] = zones.get(zone, 0) + 1
    return zones


def train_platform(trains: List[Tuple[str, int, int]]) -> List[str]:
    """
    Trains are (name, arrival, departure) in order of arrival and all use one platform. A train that arrives before
    the last accepted one has left is turned away. A departure not after the arrival is a mistake and such a train is
    turned away too. Return the names of those turned away.

    >>> train_platform([('a', 1, 5), ('b', 4, 6), ('c', 5, 9), ('d', 9, 9)])
    ['b', 'd']
    >>> train_platform([])
    []
    """
    turned_away = []
    free_at = 0
    for name, arrival, departure in trains:
        if arrival < free_at or departure <= arrival:
            turned_away.append(name)
        else:
            free_at = departure
    return turned_away


def spice_level(dish, peppers, milk):
    """
    The level of a dish is the number of peppers, doubled if the word 'curry' is in its name (in any case), minus two
    for every glass of milk. Return 'mild' up to 2, 'hot' up to 6 and 'fire' above. A dish without peppers is always
    'mild'.

    spice_level('Green Curry', 4, 0) == 'fire'
    spice_level('Pasta', 4, 1) == 'mild'
    spice_level('Soup', 5, 0) == 'hot'
    """
    if peppers == 0:
        return 'mild'
    level = peppers
    if 'curry' in dish.lower():
        level *= 2
    level -= 2 * milk
    if level <= 2:
        return 'mild'
    return 'hot' if level <= 6 else 'fire'


def block_tower_view(heights: List[int], side: str) -> List[int]:
    """
    Towers of blocks stand in a row. From the 'left' or the 'right' side one sees a tower only if it is higher than
    all those in front of it. Return the heights seen, in the order they are seen. For any other side
    return [].

    >>> block_tower_view([2, 5, 3, 6, 1], 'left')
    [2, 5, 6]
    >>> block_tower_view([2, 5, 3, 6, 1], 'right')
    [1, 6]
    >>> block_tower_view([2], 'top')
    []
    """
    if side not in ('left', 'right'):
        return []
    row = heights if side == 'left' else heights[::-1]
    seen: List[int] = []
    for h in row:
        if not seen or h > seen[-1]:
            seen.append(h)
    return seen


def split_playlist(minutes: List[int], limit: int) -> List[int]:
    """
    Songs are burned on discs in order; a disc holds limit minutes. Between two songs on the same disc is a pause of
    one minute. Return the number of songs on each disc. A song that is longer than the limit makes the whole task
    impossible: return [].

    split_playlist([4, 5, 3, 6], 10) == [2, 2]
    split_playlist([11], 10) == []
    split_playlist([], 10) == []
    """
    if any(m > limit for m in minutes):
        return []
    discs = []
    used = 0
    for m in minutes:
        if discs and used + 1 + m <= limit:
            discs[-1] += 1
            used += 1 + m
        else:
            discs.append(1)
            used = m
    return discs


def umpire_call(balls: str) -> str:
    """
    Throws are 'b' (ball), 's' (strike) and 'f' (foul, which counts as a strike unless there are two already). Four
    balls: 'walk'; three strikes: 'out'; a hit 'h' ends it with 'hit'. Return what happens first, or the count like
    '2-1' (balls, strikes) if nothing has.

    >>> umpire_call('bsfb')
    '2-2'
    >>> umpire_call('fffs')
    'out'
    >>> umpire_call('bbbhb')
    'hit'
    >>> umpire_call('')
    '0-0'
    """
    ball = strike = 0
    for t in balls:
        if t == 'h':
            return 'hit'
        if t == 'b':
            ball += 1
        elif t == 's' or (t == 'f' and strike < 2):
            strike += 1
        if ball == 4:
            return 'walk'
        if strike == 3:
            return 'out'
    return f'{ball}-{strike}'


def tidy_measure(text: str) -> str:
    """
    Bring a length such as '1500m' into the best unit: from 1000 m on use km, below 1 m use cm. The given unit is m,
    cm or km. Whole numbers are written without '.0', others with at most two places. If the text cannot be read
    return '?'.

    >>> tidy_measure('1500m')
    '1.5km'
    >>> tidy_measure('200cm')
    '2m'
    >>> tidy_measure('0.25m')
    '25cm'
    >>> tidy_measure('abc')
    '?'
    """
    factors = {'km': 1000, 'cm': 0.01, 'm': 1}
    for unit in ('km', 'cm', 'm'):
        if text.endswith(unit):
            try:
                metres = float(text[:-len(unit)]) * factors[unit]
            except ValueError:
                return '?'
            if metres >= 1000:
                value, name = metres / 1000, 'km'
            elif metres < 1:
                value, name = metres * 100, 'cm'
            else:
                value, name = metres, 'm'
            return f'{round(value, 2):g}{name}'
    return '?'


def ant_trail(turns, steps):
    """
    An ant starts at (0, 0) and looks up (y grows). Before each step it turns by the next letter of turns, used round
    and round: 'L' left, 'R' right, any other letter not at all. Return where it is after the steps. With empty turns
    it goes straight on.

    >>> ant_trail('R', 4)
    (0, 0)
    >>> ant_trail('LF', 3)
    (-2, -1)
    >>> ant_trail('', 3)
    (0, 3)
    """
    x, y = 0, 0
    dx, dy = 0, 1
    for i in range(steps):
        turn = turns[i % len(turns)] if turns else ''
        if turn == 'L':
            dx, dy = -dy, dx
        elif turn == 'R':
            dx, dy = dy, -dx
        x += dx
        y += dy
    return x, y


def first_common_slot(free_a: List[int], free_b: List[int], not_before: int) -> int:
    """
    Two people name the hours at which they are free, in ascending order. Return the first hour at which both are free
    and which is not before the given one, found with two indices. Return -1 if there is none.

    first_common_slot([8, 10, 14], [9, 10, 14], 11) == 14
    first_common_slot([8], [9], 0) == -1
    """
    i = j = 0
    while i < len(free_a) and j < len(free_b):
        a, b = free_a[i], free_b[j]
        if a == b and a >= not_before:
            return a
        if a <= b:
            i += 1
        if b <= a:
            j += 1
    return -1


def check_shift_plan(plan: Dict[str, str]) -> List[str]:
    """
    plan maps a person to a string with one letter per day: 'D' day, 'N' night, '-' free. Return the sorted names of
    those whose plan breaks a rule: no day shift directly after a night shift, and not more than five shifts without a
    free day.

    >>> check_shift_plan({'Ann': 'DDN-D', 'Bob': 'ND---', 'Cem': 'DDDDDD'})
    ['Bob', 'Cem']
    >>> check_shift_plan({})
    []
    """
    def breaks_rule(days):
        if 'ND' in days:
            return True
        return any(len(block) > 5 for block in days.split('-'))

    return sorted(name for name, days in plan.items() if breaks_rule(days))


def fold_map(width: int, height: int, pocket: int) -> Optional[int]:
    """
    A map is folded in half, always across its longer side (the width if both are equal), until both sides are at most
    as long as the pocket. Return the number of folds; None if the pocket is not positive.

    >>> fold_map(40, 30, 20)
    2
    >>> fold_map(10, 10, 10)
    0
    >>> fold_map(5, 5, 0) is None
    True
    """
    if pocket <= 0:
        return None
    folds = 0
    while max(width, height) > pocket:
        if width >= height:
            width /= 2
        else:
            height /= 2
        folds += 1
    return folds


def yarn_colours(rows: list[str], stock: dict[str, int]) -> str:
    """
    Each row of a knitting pattern is a string of colour letters, and each letter uses one metre. Return 'ok' if the
    stock is enough for all rows, otherwise the first colour that runs out, with the number of the row (from 1), such
    as 'r in row 2'.

    >>> yarn_colours(['rrb', 'rb'], {'r': 3, 'b': 2})
    'ok'
    >>> yarn_colours(['rrb', 'rb'], {'r': 2, 'b': 2})
    'r in row 2'
    """
    left = dict(stock)
    for number, row in enumerate(rows, start=1):
        for colour in row:
            if left.get(colour, 0) == 0:
                return f'{colour} in row {number}'
            left[colour] -= 1
    return 'ok'


def bonus_throws(pins: List[int]) -> int:
    """
    In a little bowling game each throw counts its pins. After a throw with all 10 pins the next throw counts twice,
    and after two throws in a row with 0 pins the game ends. Return the points.

    bonus_throws([10, 4, 3]) == 21
    bonus_throws([5, 0, 0, 9]) == 5
    bonus_throws([]) == 0
    """
    points = 0
    double = False
    zeros = 0
    for p in pins:
        points += 2 * p if double else p
        double = p == 10
        zeros = zeros + 1 if p == 0 else 0
        if zeros == 2:
            break
    return points


def tea_blend(leaves, strength):
    """
    leaves maps a tea to its strength. Choose two different teas whose mean strength is nearest to the wished one. For
    a tie take the pair that is first in the alphabet. Return the names as a sorted tuple, or () if there are fewer
    than two.

    tea_blend({'assam': 9, 'mint': 2, 'oolong': 5}, 6) == ('assam', 'mint')
    tea_blend({'mint': 2}, 1) == ()
    """
    names = sorted(leaves)
    best = ()
    best_gap = None
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            gap = abs((leaves[a] + leaves[b]) / 2 - strength)
            if best_gap is None or gap < best_gap:
                best_gap = gap
                best = (a, b)
    return best


def queue_merge(a: List[str], b: List[str], fast: str) -> List[str]:
    """
    Two queues are merged into one: two persons of the fast queue ('a' or 'b'), then one of the other, and so on until
    both are empty. If a queue is empty the other goes on alone.

    >>> queue_merge(['a1', 'a2', 'a3'], ['b1', 'b2'], 'a')
    ['a1', 'a2', 'b1', 'a3', 'b2']
    >>> queue_merge([], ['b1'], 'a')
    ['b1']
    """
    quick, slow = (a, b) if fast == 'a' else (b, a)
    merged = []
    i = j = 0
    while i < len(quick) or j < len(slow):
        merged.extend(quick[i:i + 2])
        merged.extend(slow[j:j + 1])
        i += 2
        j += 1
    return merged


def valid_recipe_step(step: str) -> bool:
    """
    A step of a recipe must begin with one of the verbs 'Mix', 'Bake', 'Cut' or 'Add' as a whole word, end with a dot,
    contain no other dot, and 'Bake' must have a number in it.

    valid_recipe_step('Mix the eggs.') == True
    valid_recipe_step('Bake 20 minutes.') == True
    valid_recipe_step('Bake well.') == False
    valid_recipe_step('Mixing. Now.') == False
    """
    words = step.split()
    if not words or words[0] not in ('Mix', 'Bake', 'Cut', 'Add'):
        return False
    if step.count('.') != 1 or not step.endswith('.'):
        return False
    if words[0] == 'Bake':
        return any(c.isdigit() for c in step)
    return True


def garden_path(tiles: str, start: int, jumps: int) -> int:
    """
    On a path of tiles a frog sits at index start. '>' sends it one tile on, '<' one tile back, and a digit so many
    tiles on. It jumps at most the given number of times and stops when it would leave the path. Return its last tile.

    >>> garden_path('>2x<', 0, 5)
    2
    >>> garden_path('><', 0, 3)
    1
    >>> garden_path('9', 0, 1)
    0
    """
    position = start
    for _ in range(jumps):
        tile = tiles[position]
        if tile == '>':
            target = position + 1
        elif tile == '<':
            target = position - 1
        elif tile.isdigit():
            target = position + int(tile)
        else:
            break
        if not 0 <= target < len(tiles):
            break
        position = target
    return position


def check():
    """Check the examples that are not doctests."""
    assert apple_sorting([5, 7, 9, 0], 6, 8) == {'juice': 1, 'sale': 1, 'cake': 1}
    assert apple_sorting([], 6, 8) == {'juice': 0, 'sale': 0, 'cake': 0}
    assert socks_until_pair('abcab', '*') == 4
    assert socks_until_pair('abcab', 'b') == 5
    assert socks_until_pair('abc', 'c') == -1
    assert meeting_room_sign([(9, 11), (14, 15)], 10) == 'busy until 11'
    assert meeting_room_sign([(9, 11), (14, 15)], 11) == 'free until 14'
    assert meeting_room_sign([(9, 11)], 12) == 'free'
    assert knot_row('oxoxo') == 'oxxxo'
    assert knot_row('xox') == 'oxo'
    assert knot_row('') == ''
    assert compare_recipes({'egg': 2}, {'egg': 2}) == 'same'
    assert compare_recipes({'egg': 2, 'oil': 1}, {'egg': 6, 'oil': 3}) == 'scaled'
    assert compare_recipes({'egg': 2, 'oil': 1}, {'egg': 2, 'oil': 3}) == 'similar'
    assert compare_recipes({'egg': 2}, {'oil': 2}) == 'different'
    assert fridge_alarm([9, 9, 9, 5, 9, 9], 7, 2) == 2
    assert fridge_alarm([9], 7, 0) == 0
    assert seed_packets({'pea': 12, 'leek': 3}, 5) == 4
    assert seed_packets({'pea': 55}, 5) == 10
    assert seed_packets({}, 5) == 0
    assert choir_rows([170, 150, 165, 180, 160], 2) == [[150, 160], [165, 170, 180]]
    assert choir_rows([150], 0) == []
    assert cover_song_title('Rain', 'Ida') == 'Rain (Ida Cover)'
    assert cover_song_title('Rain (Live)', 'Ida') == 'Rain (Ida Cover) (Live)'
    assert cover_song_title('Rain (Bo Cover)', 'Ida') == 'Rain (Bo Cover)'
    assert count_detours('NSEEW') == 2
    assert count_detours('NSN') == 1
    assert count_detours('') == 0
    assert ink_needed('Hi!', False) == 6
    assert ink_needed('Hello', True) == 17
    assert ink_needed('   ', True) == 0
    assert loan_reminders({'Ants': 10, 'Bees': 7, 'Cows': 12}, 10) == ['Bees: late 3', 'Ants: today']
    assert loan_reminders({}, 3) == []
    assert badge_text('Maria', 'Lopez', 20) == 'Maria Lopez'
    assert badge_text('Maria', 'Lopez', 8) == 'M. Lopez'
    assert badge_text('Maria', 'Lopez', 3) == 'ML'
    assert badge_text('Maria', '', 3) == 'Mar'
    assert spice_level('Green Curry', 4, 0) == 'fire'
    assert spice_level('Pasta', 4, 1) == 'mild'
    assert spice_level('Soup', 5, 0) == 'hot'
    assert split_playlist([4, 5, 3, 6], 10) == [2, 2]
    assert split_playlist([11], 10) == []
    assert split_playlist([], 10) == []
    assert first_common_slot([8, 10, 14], [9, 10, 14], 11) == 14
    assert first_common_slot([8], [9], 0) == -1
    assert bonus_throws([10, 4, 3]) == 21
    assert bonus_throws([5, 0, 0, 9]) == 5
    assert bonus_throws([]) == 0
    assert tea_blend({'assam': 9, 'mint': 2, 'oolong': 5}, 6) == ('assam', 'mint')
    assert tea_blend({'mint': 2}, 1) == ()
    assert valid_recipe_step('Mix the eggs.') is True
    assert valid_recipe_step('Bake 20 minutes.') is True
    assert valid_recipe_step('Bake well.') is False
    assert valid_recipe_step('Mixing. Now.') is False
