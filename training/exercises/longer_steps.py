"""Longer functions in two or three steps: read a small notation, compute with it, and format the result."""

import re
from collections import Counter, defaultdict
from typing import Dict, List, Optional, Tuple


def cafe_tab_total(tab: str) -> str:
    """
    A cafe writes a tab as entries separated by semicolons. An entry such as '2x tea@150' means two
    teas at 150 cents each; without the '2x' part the quantity is 1. Return the total as text in
    whole units and two digits of cents.

    >>> cafe_tab_total('2x tea@150; cake@325')
    '6.25'
    >>> cafe_tab_total('3x bun@5')
    '0.15'
    >>> cafe_tab_total('')
    '0.00'
    """
    total = 0
    for entry in tab.split(';'):
        entry = entry.strip()
        if not entry:
            continue
        name, price = entry.split('@')
        quantity = 1
        if 'x ' in name:
            first, rest = name.split('x ', 1)
            if first.isdigit():
                quantity = int(first)
        total += quantity * int(price)
    return f'{total // 100}.{total % 100:02d}'


def lap_summary(laps: str) -> str:
    """
    You are given lap times in the form 'minutes:seconds' separated by blanks.
    Return a line with the fastest lap, the slowest lap and the total, each again in the
    form m:ss, separated by ' / '.

    lap_summary('1:05 0:58 1:10') == '0:58 / 1:10 / 3:13'
    lap_summary('2:00') == '2:00 / 2:00 / 2:00'
    lap_summary('') == 'no laps'
    """
    def show(seconds):
        return f'{seconds // 60}:{seconds % 60:02d}'

    times = []
    for lap in laps.split():
        minutes, seconds = lap.split(':')
        times.append(int(minutes) * 60 + int(seconds))
    if not times:
        return 'no laps'
    values = [min(times), max(times), sum(times)]
    return ' / '.join(show(value) for value in values)


def robot_final_report(commands: str) -> str:
    """
    A robot starts at (0, 0) looking north. The commands are letters with an optional number:
    'F3' moves three steps forward ('F' alone moves one step), 'L' and 'R' turn left and right.
    Report the last place and the direction, for example '2,3 E'.

    >>> robot_final_report('F3RF2')
    '2,3 E'
    >>> robot_final_report('LF')
    '-1,0 W'
    >>> robot_final_report('')
    '0,0 N'
    """
    names = 'NESW'
    moves = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    facing = 0
    x, y = 0, 0
    for letter, amount in re.findall(r'([FLR])(\d*)', commands):
        if letter == 'L':
            facing = (facing - 1) % 4
        elif letter == 'R':
            facing = (facing + 1) % 4
        else:
            steps = int(amount) if amount else 1
            dx, dy = moves[facing]
            x += dx * steps
            y += dy * steps
    return f'{x},{y} {names[facing]}'


def merge_ingredient_lists(recipes: List[str]) -> str:
    """
    Every recipe is a text such as 'flour 200, sugar 50'. Add up the amounts of each ingredient over all
    recipes, sort the ingredients by amount from large to small (ties by name), and write them as
    'flour 300, sugar 50'.

    >>> merge_ingredient_lists(['flour 200, sugar 50', 'flour 100, egg 50'])
    'flour 300, egg 50, sugar 50'
    >>> merge_ingredient_lists([])
    ''
    >>> merge_ingredient_lists(['rice 10', 'rice 5'])
    'rice 15'
    """
    totals: Dict[str, int] = {}
    for recipe in recipes:
        for part in recipe.split(', '):
            name, amount = part.rsplit(' ', 1)
            totals[name] = totals.get(name, 0) + int(amount)
    ordered = sorted(totals.items(), key=lambda item: (-item[1], item[0]))
    pieces = []
    for name, amount in ordered:
        pieces.append(f'{name} {amount}')
    return ', '.join(pieces)


def sum_with_brackets(expression):
    """
    Evaluate an expression that has only whole numbers, plus, minus and round brackets.
    Blanks may appear anywhere between the parts. The expression is valid.

    sum_with_brackets('10 - (3 + 2)') ➞ 5
    sum_with_brackets('1-(2-(3-4))') ➞ -2
    sum_with_brackets('7') ➞ 7
    """
    total = 0
    sign = 1
    stack = []
    for token in re.findall(r'\d+|[-+()]', expression):
        if token.isdigit():
            total += sign * int(token)
        elif token == '+':
            sign = 1
        elif token == '-':
            sign = -1
        elif token == '(':
            stack.append((total, sign))
            total, sign = 0, 1
        else:
            outer_total, outer_sign = stack.pop()
            total = outer_total + outer_sign * total
    return total


def shift_hours_by_person(log: List[str]) -> Dict[str, int]:
    """
    Each line of a log is 'name in HH:MM' or 'name out HH:MM', in order of time on one day.
    Add up, for every person, the minutes between an 'in' and the next 'out'.
    A person who never goes out gets no minutes for the open shift, but is listed all the same.

    >>> shift_hours_by_person(['Ann in 08:00', 'Bob in 08:30', 'Ann out 09:15'])
    {'Ann': 75, 'Bob': 0}
    >>> shift_hours_by_person(['Eva in 10:00', 'Eva out 10:20', 'Eva in 11:00', 'Eva out 11:05'])
    {'Eva': 25}
    """
    minutes = {}
    started = {}
    for line in log:
        name, action, clock = line.split()
        hour, minute = clock.split(':')
        now = int(hour) * 60 + int(minute)
        if name not in minutes:
            minutes[name] = 0
        if action == 'in':
            started[name] = now
        elif name in started:
            minutes[name] += now - started.pop(name)
    return minutes


def bold_and_plain_counts(text: str) -> Tuple[int, int]:
    """
    In a text the sign '*' turns bold on and off. Count the letters that are printed in bold and
    the letters that are printed plainly. Other characters do not count. If the last '*' was never closed,
    the letters after it are plain.

    bold_and_plain_counts('ab *cd* e') == (2, 3)
    bold_and_plain_counts('*hey* you *there') == (3, 8)
    bold_and_plain_counts('') == (0, 0)
    """
    bold = 0
    plain = 0
    pending = 0
    inside = False
    for ch in text:
        if ch == '*':
            if inside:
                bold += pending
                pending = 0
            inside = not inside
        elif ch.isalpha():
            if inside:
                pending += 1
            else:
                plain += 1
    return bold, plain + pending


def temperature_line(readings: str, unit: str) -> str:
    """
    Readings are written like '68F 20C 50F'. Convert all of them to the given unit ('C' or 'F'), rounded
    to whole degrees, and return them from cold to warm, joined by ' < '. Equal temperatures are written once.

    >>> temperature_line('68F 0C 50F', 'C')
    '0C < 10C < 20C'
    >>> temperature_line('100C 212F', 'F')
    '212F'
    >>> temperature_line('', 'C')
    ''
    """
    converted = set()
    for reading in readings.split():
        value = float(reading[:-1])
        source = reading[-1]
        if source == 'F' and unit == 'C':
            value = (value - 32) * 5 / 9
        elif source == 'C' and unit == 'F':
            value = value * 9 / 5 + 32
        converted.add(round(value))
    return ' < '.join(f'{value}{unit}' for value in sorted(converted))


def compare_scorelines(results: List[str]) -> Dict[str, int]:
    """
    Given results like 'Reds 2-1 Blues', give 3 points for a win and 1 to both teams for a draw.
    Return a dictionary from team to points; its keys are in the order of the points, the best first,
    and alphabetical where points are equal.

    >>> compare_scorelines(['Reds 2-1 Blues', 'Blues 0-0 Greens'])
    {'Reds': 3, 'Blues': 1, 'Greens': 1}
    >>> compare_scorelines(['Owls 1-4 Cats'])
    {'Cats': 3, 'Owls': 0}
    """
    points: Dict[str, int] = defaultdict(int)
    for result in results:
        home, score, away = result.split()
        home_goals, away_goals = map(int, score.split('-'))
        points[home] += 0
        points[away] += 0
        if home_goals > away_goals:
            points[home] += 3
        elif home_goals < away_goals:
            points[away] += 3
        else:
            points[home] += 1
            points[away] += 1
    ranking = sorted(points, key=lambda team: (-points[team], team))
    return {team: points[team] for team in ranking}


def hex_colour_mix(first: str, second: str) -> str:
    """
    Mix two colours of the form '#rrggbb': every channel of the mix is the mean of the two channels,
    rounded down. The result has the same form with small letters.
    If a colour does not start with '#', or does not have six digits, raise ValueError.

    hex_colour_mix('#000000', '#ffffff') == '#7f7f7f'
    hex_colour_mix('#102030', '#102030') == '#102030'
    hex_colour_mix('#FF0000', '#0000FF') == '#7f007f'
    """
    def channels(colour):
        if not colour.startswith('#') or len(colour) != 7:
            raise ValueError(f'not a colour: {colour}')
        return [int(colour[i:i + 2], 16) for i in (1, 3, 5)]

    mixed = '#'
    for a, b in zip(channels(first), channels(second)):
        mean = (a + b) // 2
        mixed += f'{mean:02x}'
    return mixed


def total_by_category(ledger: str) -> List[Tuple[str, int]]:
    """
    A ledger is a text of several lines. A line that ends with a colon starts a category, all other lines are
    amounts which belong to the latest category. Empty lines are skipped, and amounts before the
    first category belong to 'other'.

    Return (category, sum) pairs in the order in which the categories first received an amount.

    >>> total_by_category('food:\\n10\\n5\\nbooks:\\n7\\nfood:\\n1')
    [('food', 16), ('books', 7)]
    >>> total_by_category('4\\n\\n6')
    [('other', 10)]
    >>> total_by_category('rent:')
    []
    """
    sums: Dict[str, int] = {}
    current = 'other'
    for line in ledger.splitlines():
        line = line.strip()
        if not line:
            continue
        if line.endswith(':'):
            current = line[:-1]
        else:
            sums[current] = sums.get(current, 0) + int(line)
    return list(sums.items())


def knots_to_beads(pattern: str) -> str:
    """
    A bead pattern such as '3a2b' stands for 'aaabb'; a group in round brackets can be repeated
    as well: '2(ab)c' stands for 'ababc'. Numbers have one digit, and a letter or a group without
    a number is taken once. Groups may contain groups. Return the whole chain.

    knots_to_beads('3a2b') == 'aaabb'
    knots_to_beads('2(a2b)c') == 'abbabbc'
    knots_to_beads('xyz') == 'xyz'
    """
    def read(i):
        out = ''
        while i < len(pattern) and pattern[i] != ')':
            times = 1
            if pattern[i].isdigit():
                times = int(pattern[i])
                i += 1
            if pattern[i] == '(':
                inner, i = read(i + 1)
            else:
                inner = pattern[i]
            out += inner * times
            i += 1
        return out, i

    return read(0)[0]


def schedule_conflict_text(entries: List[str]) -> str:
    """
    Each entry is 'title start-end' with whole hours, for example 'gym 9-11'. Two entries are in conflict if
    they share some time; touching ends are fine. Return the first conflict in order of the entries
    as 'gym / yoga', or 'free of conflicts'.

    >>> schedule_conflict_text(['gym 9-11', 'lunch 12-13', 'yoga 10-12'])
    'gym / yoga'
    >>> schedule_conflict_text(['a 1-2', 'b 2-3'])
    'free of conflicts'
    """
    parsed = []
    for entry in entries:
        title, hours = entry.split()
        start, end = hours.split('-')
        parsed.append((title, int(start), int(end)))
    for i in range(len(parsed)):
        title, start, end = parsed[i]
        for j in range(i + 1, len(parsed)):
            other, other_start, other_end = parsed[j]
            if start < other_end and other_start < end:
                return f'{title} / {other}'
    return 'free of conflicts'


def weighted_mark(sheet: str) -> str:
    """
    Write a function that reads marks such as 'math=80*2, art=90' where the number after '*' is the weight
    (1 if missing). Return the weighted mean with one decimal and a verdict: 'good' from 75 on, 'fair' from 50 on,
    otherwise 'poor'.

    >>> weighted_mark('math=80*2, art=95')
    '85.0 good'
    >>> weighted_mark('math=40*3,art=80')
    '50.0 fair'
    >>> weighted_mark('art=12')
    '12.0 poor'
    """
    total = 0
    weights = 0
    for item in sheet.split(','):
        _, value = item.strip().split('=')
        if '*' in value:
            mark, weight = value.split('*')
        else:
            mark, weight = value, '1'
        total += int(mark) * int(weight)
        weights += int(weight)
    mean = total / weights
    if mean >= 75:
        verdict = 'good'
    elif mean >= 50:
        verdict = 'fair'
    else:
        verdict = 'poor'
    return f'{mean:.1f} {verdict}'


def linear_sides(equation: str) -> Optional[int]:
    """
    Solve an equation in x whose sides are sums of terms like '3x', 'x' and '7', joined by ' + ' or ' - '.
    Return x if it is a whole number. If there is no such x, or any x would do, return None.

    linear_sides('2x + 3 = 11') == 4
    linear_sides('x - 4 = 2x - 9') == 5
    linear_sides('2x = 5') == None
    linear_sides('x = x') == None
    """
    xs, constants = 0, 0
    side = 1
    sign = 1
    for token in equation.split():
        if token == '=':
            side, sign = -1, 1
        elif token in '+-':
            sign = 1 if token == '+' else -1
        elif token.endswith('x'):
            factor = int(token[:-1]) if len(token) > 1 else 1
            xs += side * sign * factor
        else:
            constants += side * sign * int(token)
    if xs == 0 or constants % xs != 0:
        return None
    return -constants // xs


def wordy_checksum_report(message: str) -> str:
    """
    The last word of a message is its checksum: the sum of the lengths of all other words.
    Return 'ok' if it is right, 'expected N' if it is another number, and 'no checksum' if the last word is
    not a number or the message is empty.

    >>> wordy_checksum_report('meet me at noon 12')
    'ok'
    >>> wordy_checksum_report('hello 4')
    'expected 5'
    >>> wordy_checksum_report('hello there')
    'no checksum'
    """
    words = message.split()
    if not words or not words[-1].isdigit():
        return 'no checksum'
    given = int(words.pop())
    expected = 0
    for word in words:
        expected += len(word)
    if given == expected:
        return 'ok'
    return f'expected {expected}'


def tree_notation_depths(notation: str) -> Dict[str, int]:
    """
    A tree is written with brackets: 'a(b,c(d))' means that a has the children b and c, and c has the child d.
    Names have one or more letters and are all different. Return the depth of every
    name, where the root has depth 0. The keys are in alphabetical order.

    tree_notation_depths('a(b,c(d))') == {'a': 0, 'b': 1, 'c': 1, 'd': 2}
    tree_notation_depths('top(x)') == {'top': 0, 'x': 1}
    tree_notation_depths('z') == {'z': 0}
    """
    depths = {}
    level = 0
    name = ''
    for ch in notation + ',':
        if ch.isalpha():
            name += ch
            continue
        if name:
            depths[name] = level
            name = ''
        if ch == '(':
            level += 1
        elif ch == ')':
            level -= 1
    return dict(sorted(depths.items()))


def best_route_line(routes: List[str]) -> str:
    """
    Routes are given as texts 'A>4>B>3>C': places with the lengths of the roads between them.
    Return the shortest route in the form 'A-B-C (7)'. If two routes have the same length, prefer
    the one with fewer places, then the earlier one. There is at least one route.

    >>> best_route_line(['A>4>B>3>C', 'A>9>C'])
    'A-B-C (7)'
    >>> best_route_line(['A>2>B>2>D', 'A>4>D'])
    'A-D (4)'
    """
    best_key = None
    best_text = ''
    for route in routes:
        parts = route.split('>')
        places = parts[::2]
        length = sum(int(part) for part in parts[1::2])
        key = (length, len(places))
        if best_key is None or key < best_key:
            best_key = key
            best_text = '-'.join(places) + f' ({length})'
    return best_text


def range_list_difference(wanted: str, present: str) -> str:
    """
    Pages are written as '1-4,7,9-10'. Return the pages of wanted which are not in present, in the same notation:
    neighbouring pages are joined, single pages stand alone.

    >>> range_list_difference('1-6,9', '3,9')
    '1-2,4-6'
    >>> range_list_difference('1-3', '1-5')
    ''
    >>> range_list_difference('2,4,5', '')
    '2,4-5'
    """
    def pages(text):
        result = set()
        for part in text.split(','):
            if part:
                first, _, last = part.partition('-')
                result.update(range(int(first), int(last or first) + 1))
        return result

    runs: List[List[int]] = []
    for page in sorted(pages(wanted) - pages(present)):
        if runs and runs[-1][1] == page - 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return ','.join(str(a) if a == b else f'{a}-{b}' for a, b in runs)


def pulse_to_groups(signal: str, gap: int) -> List[str]:
    """
    A signal is a string of '#' (pulse) and '.' (silence). A silence of fewer than `gap` dots separates
    pulses of one group, a longer one starts a new group. Return each group as the lengths of its
    pulses joined by '-'.

    >>> pulse_to_groups('##.#...###', 3)
    ['2-1', '3']
    >>> pulse_to_groups('.#.#..', 2)
    ['1-1']
    >>> pulse_to_groups('...', 2)
    []
    """
    groups: List[List[int]] = []
    silence = gap
    previous = '.'
    for ch in signal:
        if ch == '.':
            silence += 1
        else:
            if previous == '#':
                groups[-1][-1] += 1
            elif silence >= gap:
                groups.append([1])
            else:
                groups[-1].append(1)
            silence = 0
        previous = ch
    return ['-'.join(map(str, group)) for group in groups]


def votes_with_percent(ballots: str) -> List[str]:
    """
    Ballots are one letter per voter, and a '-' is an invalid ballot. For every letter return a line
    'letter: count (percent%)' where the percentage of the valid ballots is rounded to a whole number. The lines are
    ordered by count, the most first, then by letter. After them comes the line 'invalid: count' if there are any.

    >>> votes_with_percent('AABA-')
    ['A: 3 (75%)', 'B: 1 (25%)', 'invalid: 1']
    >>> votes_with_percent('C')
    ['C: 1 (100%)']
    >>> votes_with_percent('--')
    ['invalid: 2']
    """
    counts = Counter(ballots)
    invalid = counts.pop('-', 0)
    valid = sum(counts.values())
    lines = []
    for letter, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        percent = round(100 * count / valid)
        lines.append(f'{letter}: {count} ({percent}%)')
    if invalid:
        lines.append(f'invalid: {invalid}')
    return lines


def chess_distance_report(start, goal):
    """
    Squares are named like 'c4' (column letter a-h, row 1-8). Return a text that tells how many moves a king
    needs from start to goal on an empty board, and how many a rook needs.

    chess_distance_report('a1', 'c4') == 'king 3, rook 2'
    chess_distance_report('b2', 'b7') == 'king 5, rook 1'
    chess_distance_report('h8', 'h8') == 'king 0, rook 0'
    """
    def position(square):
        column = ord(square[0]) - ord('a')
        row = int(square[1]) - 1
        return column, row

    c1, r1 = position(start)
    c2, r2 = position(goal)
    king = max(abs(c1 - c2), abs(r1 - r2))
    rook = 0
    if c1 != c2:
        rook += 1
    if r1 != r2:
        rook += 1
    return f'king {king}, rook {rook}'


def normalise_phone_list(text: str) -> List[str]:
    """
    You are given phone numbers separated by semicolons with all kinds of signs in them. Keep only the digits of each.
    A leading '00' or a '+' becomes '+' in the result; others get no sign. Numbers with fewer than
    three digits are dropped, repeated numbers are kept once, and the order is preserved.

    >>> normalise_phone_list('(030) 12-34; +49 30 1234; 0049/301234')
    ['0301234', '+49301234']
    >>> normalise_phone_list('12; 110; 1-1-0')
    ['110']
    """
    result = []
    for raw in text.split(';'):
        raw = raw.strip()
        digits = ''.join(ch for ch in raw if ch.isdigit())
        prefix = ''
        if raw.startswith('+'):
            prefix = '+'
        elif digits.startswith('00'):
            prefix = '+'
            digits = digits[2:]
        if len(digits) < 3:
            continue
        number = prefix + digits
        if number not in result:
            result.append(number)
    return result


def unit_sum(lengths: List[str]) -> str:
    """
    Lengths are given with the units mm, cm, m or km, such as '15cm' or '2.5m'. Add them up and write the sum
    in the largest unit in which it is at least 1 (mm if there is none). A whole result has no decimal
    point, every other result is rounded to two decimals.

    >>> unit_sum(['50cm', '1.5m'])
    '2m'
    >>> unit_sum(['4mm', '9mm'])
    '1.3cm'
    >>> unit_sum([])
    '0mm'
    """
    factors = {'km': 1000000, 'm': 1000, 'cm': 10, 'mm': 1}
    total = 0.0
    for length in lengths:
        number = length.rstrip('kmc')
        unit = length[len(number):]
        total += float(number) * factors[unit]
    chosen = 'mm'
    for unit, factor in factors.items():
        if total >= factor:
            chosen = unit
            break
    value = round(total / factors[chosen], 2)
    if value == int(value):
        value = int(value)
    return f'{value}{chosen}'


def find_unused_definitions(lines: List[str]) -> List[str]:
    """
    Every line of a tiny program has the form 'name = expression'. A name is unused if it does not appear in any
    expression of a later line. Return the unused names of all lines but the last, in the order of the
    lines and without repetition.

    >>> find_unused_definitions(['a = 1', 'b = 2', 'c = a + 3'])
    ['b']
    >>> find_unused_definitions(['x = 1', 'y = x', 'z = y + x'])
    []
    """
    unused = []
    for i in range(len(lines) - 1):
        name = lines[i].split('=', 1)[0].strip()
        used = False
        for later in lines[i + 1:]:
            expression = later.split('=', 1)[1]
            if name in re.findall(r'[a-z]+', expression):
                used = True
                break
        if not used and name not in unused:
            unused.append(name)
    return unused


def seats_side_by_side(plan: List[str], group: int) -> Optional[str]:
    """
    The plan of a cinema has one string per row, with 'o' for a free seat and 'x' for a taken one. Rows are called
    A, B, C, ... and seats are numbered from 1. Find the first row with `group` free seats next to each
    other and return the seats from left to right, e.g. 'B2-B4'. For one person return only the seat.
    Return None if the group does not fit.

    >>> seats_side_by_side(['oxxo', 'xooo'], 3)
    'B2-B4'
    >>> seats_side_by_side(['xxo'], 1)
    'A3'
    >>> seats_side_by_side(['oxo'], 2) is None
    True
    """
    for row, seats in enumerate(plan):
        letter = chr(ord('A') + row)
        free = 0
        for number, seat in enumerate(seats, start=1):
            if seat == 'o':
                free += 1
            else:
                free = 0
            if free == group:
                first = number - group + 1
                if group == 1:
                    return f'{letter}{number}'
                return f'{letter}{first}-{letter}{number}'
    return None


def apply_discount_codes(price: int, codes: str) -> Tuple[int, List[str]]:
    """
    Codes are applied to a price in cents from left to right: 'P10' takes ten percent off (the reduction is rounded
    down), 'F250' takes 250 cents off. A code that was already used, or that would bring the price below 0, is
    rejected. Return the last price and the list of the rejected codes.

    apply_discount_codes(1000, 'P10 F250') == (650, [])
    apply_discount_codes(1000, 'F100 F100 F950') == (900, ['F100', 'F950'])
    apply_discount_codes(99, 'P50') == (50, [])
    """
    used = set()
    rejected = []
    for code in codes.split():
        amount = int(code[1:])
        if code[0] == 'P':
            reduction = price * amount // 100
        else:
            reduction = amount
        if code in used or reduction > price:
            rejected.append(code)
            continue
        used.add(code)
        price -= reduction
    return price, rejected


def rhythm_bars(notes: str, beats: int) -> List[str]:
    """
    Notes are letters for their lengths: 'w' has 4 beats, 'h' 2 beats and 'q' 1 beat. Cut the notes into bars of
    the given number of beats. If a note does not fit into the current bar any more, raise ValueError.
    The last bar may be incomplete.

    >>> rhythm_bars('hqqwhh', 4)
    ['hqq', 'w', 'hh']
    >>> rhythm_bars('qqqq', 3)
    ['qqq', 'q']
    >>> rhythm_bars('', 4)
    []
    """
    length = {'w': 4, 'h': 2, 'q': 1}
    bars = []
    bar = ''
    filled = 0
    for note in notes:
        filled += length[note]
        if filled > beats:
            raise ValueError('note crosses the bar line')
        bar += note
        if filled == beats:
            bars.append(bar)
            bar = ''
            filled = 0
    if bar:
        bars.append(bar)
    return bars


def diff_inventory_text(before: str, after: str) -> str:
    """
    Two inventories are written like 'nail:5 bolt:2'. Describe the changes from before to after: '+3 nail' for
    three more, '-2 bolt' for two fewer. Unchanged things are left out, the rest is in alphabetical order
    and joined by ', '. If nothing changed, return 'same'.

    >>> diff_inventory_text('nail:5 bolt:2', 'nail:8 nut:1')
    '-2 bolt, +3 nail, +1 nut'
    >>> diff_inventory_text('a:1', 'a:1')
    'same'
    """
    def read(text):
        stock = {}
        for item in text.split():
            name, count = item.split(':')
            stock[name] = int(count)
        return stock

    old = read(before)
    new = read(after)
    changes = []
    for name in sorted(set(old) | set(new)):
        change = new.get(name, 0) - old.get(name, 0)
        if change != 0:
            changes.append(f'{change:+d} {name}')
    return ', '.join(changes) if changes else 'same'


def timeline_bar(events: str, width: int) -> str:
    """
    Events are written 'label@position', e.g. 'a@2 b@5', with labels of one letter. Draw a line of `width`
    characters: dots, with the label at its position (counted from 0). If two events share a position, draw '*'.
    Events outside the line are ignored.

    >>> timeline_bar('a@2 b@5', 7)
    '..a..b.'
    >>> timeline_bar('x@0 y@0 z@9', 3)
    '*..'
    >>> timeline_bar('', 4)
    '....'
    """
    cells = ['.'] * width
    for event in events.split():
        label, place = event.split('@')
        position = int(place)
        if not 0 <= position < width:
            continue
        if cells[position] == '.':
            cells[position] = label
        else:
            cells[position] = '*'
    return ''.join(cells)


def check():
    """Check the examples that are not doctests."""
    assert lap_summary('1:05 0:58 1:10') == '0:58 / 1:10 / 3:13'
    assert lap_summary('2:00') == '2:00 / 2:00 / 2:00'
    assert lap_summary('') == 'no laps'
    assert sum_with_brackets('10 - (3 + 2)') == 5
    assert sum_with_brackets('1-(2-(3-4))') == -2
    assert sum_with_brackets('7') == 7
    assert bold_and_plain_counts('ab *cd* e') == (2, 3)
    assert bold_and_plain_counts('*hey* you *there') == (3, 8)
    assert bold_and_plain_counts('') == (0, 0)
    assert hex_colour_mix('#000000', '#ffffff') == '#7f7f7f'
    assert hex_colour_mix('#102030', '#102030') == '#102030'
    assert hex_colour_mix('#FF0000', '#0000FF') == '#7f007f'
    assert knots_to_beads('3a2b') == 'aaabb'
    assert knots_to_beads('2(a2b)c') == 'abbabbc'
    assert knots_to_beads('xyz') == 'xyz'
    assert linear_sides('2x + 3 = 11') == 4
    assert linear_sides('x - 4 = 2x - 9') == 5
    assert linear_sides('2x = 5') is None
    assert linear_sides('x = x') is None
    assert tree_notation_depths('a(b,c(d))') == {'a': 0, 'b': 1, 'c': 1, 'd': 2}
    assert tree_notation_depths('top(x)') == {'top': 0, 'x': 1}
    assert tree_notation_depths('z') == {'z': 0}
    assert chess_distance_report('a1', 'c4') == 'king 3, rook 2'
    assert chess_distance_report('b2', 'b7') == 'king 5, rook 1'
    assert chess_distance_report('h8', 'h8') == 'king 0, rook 0'
    assert apply_discount_codes(1000, 'P10 F250') == (650, [])
    assert apply_discount_codes(1000, 'F100 F100 F950') == (900, ['F100', 'F950'])
    assert apply_discount_codes(99, 'P50') == (50, [])
