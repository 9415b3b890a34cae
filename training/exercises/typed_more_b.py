"""Typed functions that walk over text or lists with states and groups, then one last step."""

from typing import Dict, List, Optional, Tuple


def words_per_speaker(lines: List[str]) -> List[Tuple[str, int]]:
    """ A talk is a list of lines. A line ending in ':' names the speaker of the lines behind it. Return for each
    turn the speaker and the number of words said in that turn. The first line always names a speaker.
    >>> words_per_speaker(['Ana:', 'good day', 'sit down please', 'Ben:', 'thanks'])
    [('Ana', 5), ('Ben', 1)]
    >>> words_per_speaker(['Eva:'])
    [('Eva', 0)]
    """
    turns = []
    speaker: Optional[str] = None
    count = 0
    for line in lines:
        if line.endswith(':'):
            if speaker is not None:
                turns.append((speaker, count))
            speaker = line[:-1]
            count = 0
        else:
            count += len(line.split())
    if speaker is not None:
        turns.append((speaker, count))
    return turns


def zigzag_length(values: List[int]) -> int:
    """ Return the length of the longest stretch of the list that goes up and down by turns. Equal neighbours
    end a stretch; a single value has the length 1, and an empty list has the length 0.
    >>> zigzag_length([1, 3, 2, 4, 5])
    4
    >>> zigzag_length([2, 2])
    1
    >>> zigzag_length([])
    0
    """
    if not values:
        return 0
    best = length = 1
    direction = 0
    for before, after in zip(values, values[1:]):
        if before == after:
            length, direction = 1, 0
        else:
            new = 1 if after > before else -1
            length = 2 if new == direction else length + 1
            direction = new
        best = max(best, length)
    return best


def wrap_tokens(tokens: List[str], width: int) -> List[str]:
    """ Write the tokens in lines, with a comma and no blank between tokens of the same line. A line may
    hold at most width characters; a token that alone is longer has a line of its own.
    wrap_tokens(['ab', 'cd', 'e'], 5) == ['ab,cd', 'e']
    wrap_tokens(['abcdef', 'g'], 3) == ['abcdef', 'g']
    wrap_tokens([], 10) == []
    """
    lines = []
    line = ''
    for token in tokens:
        if not line:
            line = token
        elif len(line) + 1 + len(token) <= width:
            line += ',' + token
        else:
            lines.append(line)
            line = token
    if line:
        lines.append(line)
    return lines


def swap_case_marks(text: str) -> str:
    """ A '^' in the text makes the next letter a capital, a '_' makes it small; the marks themselves are dropped.
    Letters without a mark are kept as they are. A mark at the end of the text, with nothing behind it, is kept.
    >>> swap_case_marks('^anna and _BEN')
    'Anna and bEN'
    >>> swap_case_marks('end^')
    'end^'
    """
    result = ''
    mark = ''
    for char in text:
        if char in '^_' and not mark:
            mark = char
        elif mark:
            result += char.upper() if mark == '^' else char.lower()
            mark = ''
        else:
            result += char
    return result + mark


def toll_road(cars: List[Tuple[str, int]]) -> Dict[str, int]:
    """ Every car is a tuple (kind, number of people). A 'truck' pays 12, a 'bus' pays 1 per person but at least 5,
    and any other car pays 4, or only 2 with three or more people. Return the income per kind, and the sum under
    the key 'all'.
    >>> toll_road([('bus', 9), ('car', 1), ('car', 3)])
    {'bus': 9, 'car': 6, 'all': 15}
    >>> toll_road([('bus', 2), ('truck', 1)])
    {'bus': 5, 'truck': 12, 'all': 17}
    """
    income: Dict[str, int] = {}
    for kind, people in cars:
        if kind == 'truck':
            price = 12
        elif kind == 'bus':
            price = max(5, people)
        else:
            price = 2 if people >= 3 else 4
        income[kind] = income.get(kind, 0) + price
    income['all'] = sum(income.values())
    return income


def squeeze_ranges(pages: List[int]) -> str:
    """ Write a rising list of page numbers in short form: three or more numbers in a row become 'first-last',
    other numbers are written one by one. The parts are separated by ', '.
    >>> squeeze_ranges([1, 2, 3, 7, 8])
    '1-3, 7, 8'
    >>> squeeze_ranges([4])
    '4'
    >>> squeeze_ranges([])
    ''
    """
    parts: List[str] = []
    run: List[int] = []
    for page in pages + [None]:
        if run and page is not None and page == run[-1] + 1:
            run.append(page)
            continue
        if len(run) >= 3:
            parts.append(f'{run[0]}-{run[-1]}')
        else:
            parts.extend(str(number) for number in run)
        run = [page]
    return ', '.join(parts)


def first_and_last_rise(values: List[int]) -> Optional[Tuple[int, int]]:
    """ A rise is an index whose value is larger than the value before it. Return the first and the last rise of
    the list, or None if it never rises.
    >>> first_and_last_rise([3, 5, 4, 4, 6, 1])
    (1, 4)
    >>> first_and_last_rise([2, 3])
    (1, 1)
    >>> first_and_last_rise([3, 3, 2])
    """
    first: Optional[int] = None
    last: Optional[int] = None
    for i in range(1, len(values)):
        if values[i] <= values[i - 1]:
            continue
        if first is None:
            first = i
        last = i
    if first is None or last is None:
        return None
    return first, last


def chess_points_lead(pieces: str) -> int:
    """ Pieces are letters: p counts 1, n and b count 3, r counts 5, q counts 9 and k counts nothing. Capitals belong
    to white, small letters to black. Return how many points white is ahead (negative if black is ahead).
    chess_points_lead('KQkr') == 4
    chess_points_lead('Ppp') == -1
    chess_points_lead('') == 0
    """
    worth = {'p': 1, 'n': 3, 'b': 3, 'r': 5, 'q': 9}
    white = black = 0
    for piece in pieces:
        points = worth.get(piece.lower(), 0)
        if piece.isupper():
            white += points
        else:
            black += points
    return white - black


def chunk_by_sign(numbers: List[int]) -> List[List[int]]:
    """ Put neighbours with the same sign into one list. Zero has no sign of its own and stays in the list that is
    being filled.
    >>> chunk_by_sign([1, 0, 3, -2, -2, 5])
    [[1, 0, 3], [-2, -2], [5]]
    >>> chunk_by_sign([0, -1])
    [[0, -1]]
    >>> chunk_by_sign([])
    []
    """
    chunks = []
    chunk: List[int] = []
    sign = 0
    for n in numbers:
        if n * sign >= 0:
            chunk.append(n)
        else:
            chunks.append(chunk)
            chunk = [n]
        if n != 0:
            sign = 1 if n > 0 else -1
    if chunk:
        chunks.append(chunk)
    return chunks


def typed_with_pauses(keys: List[Tuple[str, int]], pause: int) -> List[str]:
    """ Every key is a tuple (letter, time) in order of time. A new word begins when more than pause has gone by
    since the previous key. Return the words.
    >>> typed_with_pauses([('h', 0), ('i', 1), ('y', 9), ('o', 10)], 5)
    ['hi', 'yo']
    >>> typed_with_pauses([('a', 3)], 1)
    ['a']
    """
    words = []
    word = ''
    previous = 0
    for letter, time in keys:
        if word and time - previous > pause:
            words.append(word)
            word = letter
        else:
            word += letter
        previous = time
    if word:
        words.append(word)
    return words


def jumps_of_frog(stones: List[int], reach: int) -> Optional[int]:
    """ A frog at place 0 goes over the stones, which are given in rising order. It always jumps to the farthest
    stone within reach. Return the number of jumps to the last stone, or None if a gap is too wide.
    >>> jumps_of_frog([2, 3, 5, 8], 3)
    3
    >>> jumps_of_frog([1, 6], 4) is None
    True
    >>> jumps_of_frog([], 4)
    0
    """
    jumps = 0
    place = 0
    farthest = 0
    for stone in stones:
        if stone - place > reach:
            jumps += 1
            place = farthest
        if stone - place > reach:
            return None
        farthest = stone
    if farthest > place:
        jumps += 1
    return jumps


def biggest_two_in_a_row(numbers: List[int]) -> Tuple[int, int]:
    """ Return the index and the sum of the two neighbours with the largest sum. The last such pair wins a tie.
    The list has at least two numbers.
    >>> biggest_two_in_a_row([1, 5, 2, 4])
    (1, 7)
    >>> biggest_two_in_a_row([3, 3, 3])
    (1, 6)
    """
    index = 0
    best = numbers[0] + numbers[1]
    for i in range(1, len(numbers) - 1):
        pair = numbers[i] + numbers[i + 1]
        if pair >= best:
            best = pair
            index = i
    return index, best


def tasks_and_breaks(log: str) -> Tuple[int, int]:
    """ Every letter of the log stands for one hour: 'w' is work, everything else is a break. Return the longest
    time worked without a break and the longest break.
    tasks_and_breaks('wwbwwwbb') == (3, 2)
    tasks_and_breaks('w') == (1, 0)
    tasks_and_breaks('') == (0, 0)
    """
    longest_work = longest_break = 0
    work = rest = 0
    for hour in log:
        if hour == 'w':
            work += 1
            rest = 0
            longest_work = max(longest_work, work)
        else:
            rest += 1
            work = 0
            longest_break = max(longest_break, rest)
    return longest_work, longest_break


def ladder_score(rolls: List[int], goal: int) -> Tuple[int, int]:
    """ A player starts on field 0 and moves forward by each roll. A roll that would lead beyond goal is not moved.
    Return the last field and the number of rolls that were not moved.
    >>> ladder_score([4, 5, 3, 1], 10)
    (10, 1)
    >>> ladder_score([6, 6], 5)
    (0, 2)
    """
    field = 0
    unused = 0
    for roll in rolls:
        if field + roll <= goal:
            field += roll
        else:
            unused += 1
    return field, unused


def numbers_in_words(text: str) -> List[int]:
    """ Return all whole numbers written in the text. A '-' directly in front of the first digit makes the number
    negative.
    >>> numbers_in_words('from -4 to 12')
    [-4, 12]
    >>> numbers_in_words('a1b22')
    [1, 22]
    >>> numbers_in_words('none - here')
    []
    """
    numbers = []
    current = ''
    for char in text:
        if char.isdigit():
            current += char
            continue
        if current not in ('', '-'):
            numbers.append(int(current))
        current = '-' if char == '-' else ''
    if current not in ('', '-'):
        numbers.append(int(current))
    return numbers


def balance_of_pans(moves: List[Tuple[str, int]]) -> str:
    """ Every move puts a weight on the pan 'left' or 'right'. With any other word the weight is taken from both pans.
    Return the heavier pan and the difference, such as 'left by 3', or 'equal'.
    >>> balance_of_pans([('left', 5), ('right', 2)])
    'left by 3'
    >>> balance_of_pans([('right', 4), ('both', 1)])
    'right by 4'
    >>> balance_of_pans([])
    'equal'
    """
    left = right = 0
    for pan, weight in moves:
        if pan == 'left':
            left += weight
        elif pan == 'right':
            right += weight
        else:
            left -= weight
            right -= weight
    if left == right:
        return 'equal'
    heavier = 'left' if left > right else 'right'
    return f'{heavier} by {abs(left - right)}'


def split_even_groups(numbers: List[int]) -> List[int]:
    """ Return the sum of each unbroken group of even numbers; odd numbers only separate the groups.
    split_even_groups([2, 4, 1, 6]) == [6, 6]
    split_even_groups([1, 3]) == []
    split_even_groups([0, 5, 8]) == [0, 8]
    """
    sums = []
    total: Optional[int] = None
    for number in numbers:
        if number % 2 == 0:
            total = number if total is None else total + number
        elif total is not None:
            sums.append(total)
            total = None
    if total is not None:
        sums.append(total)
    return sums


def rate_password(password: str) -> Tuple[int, str]:
    """ A capital gives 3 points, a digit 2 points, a small letter 1 point, and any other character 5 points. Return the
    points and a word: 'weak' below 10 points, 'fine' below 20 and 'strong' from 20 on.
    >>> rate_password('abcD1')
    (8, 'weak')
    >>> rate_password('Ab1!x9')
    (14, 'fine')
    >>> rate_password('')
    (0, 'weak')
    """
    points = 0
    for char in password:
        if char.isupper():
            points += 3
        elif char.isdigit():
            points += 2
        elif char.islower():
            points += 1
        else:
            points += 5
    if points < 10:
        return points, 'weak'
    return points, 'fine' if points < 20 else 'strong'


def late_minutes_by_day(times: List[List[int]], start: int) -> Tuple[List[int], int]:
    """ Every inner list holds the arrival minutes of one day. Being late by up to five minutes counts nothing; being
    later counts in full. Return the late minutes of each day and their sum.
    >>> late_minutes_by_day([[478, 490], [485, 500]], 480)
    ([10, 20], 30)
    >>> late_minutes_by_day([[]], 480)
    ([0], 0)
    """
    days = []
    for day in times:
        late = 0
        for minute in day:
            if minute - start > 5:
                late += minute - start
        days.append(late)
    return days, sum(days)


def highest_bid(bids: List[Tuple[str, int]], minimum: int) -> Optional[Tuple[str, int]]:
    """ A bid counts only if it is at least minimum and higher than all bids that counted before. Return the
    last bid that counts, or None.
    >>> highest_bid([('Ada', 5), ('Leo', 12), ('Ada', 11), ('Mia', 14)], 10)
    ('Mia', 14)
    >>> highest_bid([('Leo', 3)], 10) is None
    True
    """
    leader: Optional[str] = None
    price = minimum - 1
    for name, amount in bids:
        if amount > price:
            leader = name
            price = amount
    if leader is None:
        return None
    return leader, price


def bags_by_weight(apples: List[int], least: int) -> Tuple[List[List[int]], List[int]]:
    """ Fill bags in order: a bag is closed as soon as its apples weigh at least least. Return the closed bags and
    the apples of the bag that is still open.
    >>> bags_by_weight([60, 50, 90, 30], 100)
    ([[60, 50], [90, 30]], [])
    >>> bags_by_weight([200, 10], 100)
    ([[200]], [10])
    """
    bags = []
    open_bag: List[int] = []
    weight = 0
    for apple in apples:
        open_bag.append(apple)
        weight += apple
        if weight >= least:
            bags.append(open_bag)
            open_bag = []
            weight = 0
    return bags, open_bag


def peaks_and_valleys(values: List[int]) -> Tuple[List[int], List[int]]:
    """ Return the indexes of all inner values that are larger than both neighbours, and the indexes of those that
    are smaller than both neighbours.
    >>> peaks_and_valleys([1, 5, 2, 3, 0])
    ([1, 3], [2])
    >>> peaks_and_valleys([4, 4, 4])
    ([], [])
    """
    peaks = []
    valleys = []
    for i in range(1, len(values) - 1):
        if values[i - 1] < values[i] > values[i + 1]:
            peaks.append(i)
        elif values[i - 1] > values[i] < values[i + 1]:
            valleys.append(i)
    return peaks, valleys


def shift_names(entries: List[str]) -> Dict[str, List[str]]:
    """ Entries such as 'early Ana' or 'late Ben' say who works when; an entry of one word is a person who works in
    the shift 'any'. Return the sorted names of each shift.
    >>> shift_names(['late Tom', 'Eva', 'late Ben'])
    {'late': ['Ben', 'Tom'], 'any': ['Eva']}
    >>> shift_names([])
    {}
    """
    shifts: Dict[str, List[str]] = {}
    for entry in entries:
        words = entry.split()
        if len(words) == 2:
            shift, name = words
        else:
            shift, name = 'any', words[0]
        shifts.setdefault(shift, []).append(name)
    for names in shifts.values():
        names.sort()
    return shifts


def cut_before_capital_words(text: str) -> List[str]:
    """ Begin a new phrase with each word that starts with a capital. Return the phrases.
    cut_before_capital_words('Open the box Take one') ➞ ['Open the box', 'Take one']
    cut_before_capital_words('go now') ➞ ['go now']
    cut_before_capital_words('') ➞ []
    """
    phrases = []
    phrase: List[str] = []
    for word in text.split():
        if word[0].isupper() and phrase:
            phrases.append(' '.join(phrase))
            phrase = [word]
        else:
            phrase.append(word)
    if phrase:
        phrases.append(' '.join(phrase))
    return phrases


def interest_steps(deposits: List[int]) -> List[int]:
    """ Start with an empty account. A positive number is paid in, a negative number is taken out if the balance
    allows it (otherwise nothing happens), and 0 means that the balance grows by a tenth, rounded down. Return the
    balance after every step, and at the end a bonus line with 5 more than the last balance.
    >>> interest_steps([100, 0, -60])
    [100, 110, 50, 55]
    >>> interest_steps([10, -20])
    [10, 10, 15]
    """
    balance = 0
    lines = []
    for amount in deposits:
        if amount == 0:
            balance += balance // 10
        elif balance + amount >= 0:
            balance += amount
        lines.append(balance)
    lines.append(balance + 5)
    return lines


def movers_in_order(before: List[str], after: List[str]) -> Tuple[List[str], List[str]]:
    """ Both lists hold the same names from first to last place. Return the names that are now at a better place
    and those at a worse place, both in the new order.
    >>> movers_in_order(['a', 'b', 'c'], ['b', 'a', 'c'])
    (['b'], ['a'])
    >>> movers_in_order(['x'], ['x'])
    ([], [])
    """
    better = []
    worse = []
    for place, name in enumerate(after):
        old = before.index(name)
        if place < old:
            better.append(name)
        elif place > old:
            worse.append(name)
    return better, worse


def continued_entries(lines: List[str]) -> Dict[str, str]:
    """ A line 'key: value' begins an entry; a line without ':' continues the value of the entry before it, separated
    by a blank. Lines before the first entry are ignored.
    >>> continued_entries(['name: Eva', 'home: Rome', 'Italy'])
    {'name': 'Eva', 'home': 'Rome Italy'}
    >>> continued_entries(['lost', 'a: 1'])
    {'a': '1'}
    """
    entries: Dict[str, str] = {}
    current: Optional[str] = None
    for line in lines:
        if ':' in line:
            key, value = line.split(':', 1)
            current = key.strip()
            entries[current] = value.strip()
        elif current is not None:
            entries[current] += ' ' + line.strip()
    return entries


def sum_of_turning_points(values: List[int]) -> int:
    """ Return the sum of the first value, the last value and all values at which the list turns from going up to
    going down or the other way round. Neighbours are never equal; a single value counts once.
    >>> sum_of_turning_points([1, 4, 6, 2, 3])
    12
    >>> sum_of_turning_points([5])
    5
    >>> sum_of_turning_points([])
    0
    """
    if not values:
        return 0
    total = values[0]
    for i in range(1, len(values) - 1):
        if (values[i] - values[i - 1]) * (values[i + 1] - values[i]) < 0:
            total += values[i]
    if len(values) > 1:
        total += values[-1]
    return total


def crossing_light(cars: List[int], green: int) -> Tuple[int, int]:
    """ The list says how many cars arrive in each round. In a round at most green cars may drive on; the others
    wait for the next round. Return the longest queue left after a round and the number of extra rounds that are
    needed behind the list until nobody waits.
    >>> crossing_light([5, 1, 7], 3)
    (4, 2)
    >>> crossing_light([2, 3], 3)
    (0, 0)
    """
    waiting = 0
    longest = 0
    for arriving in cars:
        waiting += arriving
        if waiting > green:
            waiting -= green
        else:
            waiting = 0
        longest = max(longest, waiting)
    extra = (waiting + green - 1) // green
    return longest, extra


def medals_for_scores(scores: List[int]) -> List[str]:
    """ Return for every score: 'gold' if it is the highest of all, 'silver' if only one different score is higher, and
    '-' otherwise.
    >>> medals_for_scores([7, 9, 9, 3])
    ['silver', 'gold', 'gold', '-']
    >>> medals_for_scores([4])
    ['gold']
    """
    different = sorted(set(scores), reverse=True)
    medals = []
    for score in scores:
        if score == different[0]:
            medals.append('gold')
        elif score == different[1]:
            medals.append('silver')
        else:
            medals.append('-')
    return medals


def best_change_of_week(weights: List[float]) -> Tuple[float, Optional[int]]:
    """ Return the largest drop from one weight to the next, rounded to one decimal, and the index of the day
    before that drop. If no weight drops, return 0.0 and None.
    >>> best_change_of_week([80.5, 79.5, 80.0, 78.0])
    (2.0, 2)
    >>> best_change_of_week([70.0, 71.0])
    (0.0, None)
    """
    largest = 0.0
    day: Optional[int] = None
    for i in range(len(weights) - 1):
        drop = weights[i] - weights[i + 1]
        if drop > largest:
            largest = drop
            day = i
    return round(largest, 1), day


def rows_of_garden(plants: str) -> List[str]:
    """ Every plant is a letter. A row ends at '|' or when it holds four plants; empty rows are left out.
    rows_of_garden('abcdef') == ['abcd', 'ef']
    rows_of_garden('ab|cdefg|') == ['ab', 'cdef', 'g']
    rows_of_garden('||') == []
    """
    rows = []
    row = ''
    for plant in plants:
        if plant != '|':
            row += plant
        if len(row) == 4 or (plant == '|' and row):
            rows.append(row)
            row = ''
    if row:
        rows.append(row)
    return rows


def sorted_prefix_and_rest(numbers: List[int]) -> Tuple[List[int], List[int]]:
    """ Cut the list behind its longest beginning that never falls. Return the beginning and the rest.
    >>> sorted_prefix_and_rest([1, 3, 3, 2, 5])
    ([1, 3, 3], [2, 5])
    >>> sorted_prefix_and_rest([4, 6])
    ([4, 6], [])
    >>> sorted_prefix_and_rest([])
    ([], [])
    """
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return numbers[:i], numbers[i:]
    return numbers[:], []


def match_result_table(matches: List[Tuple[str, str, int, int]]) -> List[Tuple[str, int]]:
    """ A match is (home, guest, goals of home, goals of guest). A win gives 3 points and a draw 1 point to each.
    Return all teams with their points, most points first; teams with equal points in alphabetical order.
    >>> match_result_table([('Red', 'Blue', 2, 1), ('Blue', 'Green', 0, 0)])
    [('Red', 3), ('Blue', 1), ('Green', 1)]
    >>> match_result_table([])
    []
    """
    points: Dict[str, int] = {}
    for home, guest, home_goals, guest_goals in matches:
        points.setdefault(home, 0)
        points.setdefault(guest, 0)
        if home_goals > guest_goals:
            points[home] += 3
        elif home_goals < guest_goals:
            points[guest] += 3
        else:
            points[home] += 1
            points[guest] += 1
    return sorted(points.items(), key=lambda entry: (-entry[1], entry[0]))


def water_tanks(flows: List[int], capacity: int) -> Tuple[int, int, int]:
    """ A tank is empty at first. Positive flows fill it, what is above capacity is spilled; negative flows take water
    out, and what is not there is missing. Return the last level, the water spilled and the water missing.
    >>> water_tanks([7, 6, -4], 10)
    (6, 3, 0)
    >>> water_tanks([-2, 5], 10)
    (5, 0, 2)
    """
    level = spilled = missing = 0
    for flow in flows:
        level += flow
        if level > capacity:
            spilled += level - capacity
            level = capacity
        elif level < 0:
            missing -= level
            level = 0
    return level, spilled, missing


def repeat_last_command(commands: List[str]) -> List[str]:
    """ The command 'again' stands for the last real command, and 'undo' removes the last command from the result.
    Both do nothing if there is no command. Return the resulting commands with 'end' behind them.
    >>> repeat_last_command(['jump', 'again', 'turn', 'undo'])
    ['jump', 'jump', 'end']
    >>> repeat_last_command(['again'])
    ['end']
    """
    result: List[str] = []
    for command in commands:
        if command == 'again':
            if result:
                result.append(result[-1])
        elif command == 'undo':
            if result:
                result.pop()
        else:
            result.append(command)
    result.append('end')
    return result


def unequal_places(first: str, second: str) -> Tuple[List[int], int]:
    """ Compare two texts place by place. Return the places at which they differ and by how many characters one
    text is longer than the other.
    >>> unequal_places('cart', 'cost')
    ([1, 2], 0)
    >>> unequal_places('sun', 'sunny')
    ([], 2)
    """
    places = []
    for i, (a, b) in enumerate(zip(first, second)):
        if a != b:
            places.append(i)
    return places, abs(len(first) - len(second))


def longest_word_per_line(lines: List[str]) -> List[Optional[str]]:
    """ Return the longest word of each line, the first one of several, and None for a line without words. At the end,
    add the longest of all words found, or None.
    >>> longest_word_per_line(['we go home', '', 'a bc'])
    ['home', None, 'bc', 'home']
    >>> longest_word_per_line([])
    [None]
    """
    longest_words: List[Optional[str]] = []
    overall: Optional[str] = None
    for line in lines:
        words = line.split()
        if not words:
            longest_words.append(None)
            continue
        longest = max(words, key=len)
        longest_words.append(longest)
        if overall is None or len(longest) > len(overall):
            overall = longest
    longest_words.append(overall)
    return longest_words


def mix_of_signs(numbers: List[int]) -> str:
    """ Write '+' for each positive and '-' for each negative number, nothing for zeros, but each run of equal signs
    only once. Return '0' if nothing was written.
    mix_of_signs([3, 4, -1, 0, -2, 5]) == '+-+'
    mix_of_signs([0, 0]) == '0'
    mix_of_signs([-7]) == '-'
    """
    signs = ''
    for number in numbers:
        if number == 0:
            continue
        sign = '+' if number > 0 else '-'
        if not signs.endswith(sign):
            signs += sign
    return signs or '0'


def check():
    assert wrap_tokens(['ab', 'cd', 'e'], 5) == ['ab,cd', 'e']
    assert wrap_tokens(['abcdef', 'g'], 3) == ['abcdef', 'g']
    assert wrap_tokens([], 10) == []
    assert chess_points_lead('KQkr') == 4
    assert chess_points_lead('Ppp') == -1
    assert chess_points_lead('') == 0
    assert tasks_and_breaks('wwbwwwbb') == (3, 2)
    assert tasks_and_breaks('w') == (1, 0)
    assert tasks_and_breaks('') == (0, 0)
    assert split_even_groups([2, 4, 1, 6]) == [6, 6]
    assert split_even_groups([1, 3]) == []
    assert split_even_groups([0, 5, 8]) == [0, 8]
    assert cut_before_capital_words('Open the box Take one') == ['Open the box', 'Take one']
    assert cut_before_capital_words('go now') == ['go now']
    assert cut_before_capital_words('') == []
    assert rows_of_garden('abcdef') == ['abcd', 'ef']
    assert rows_of_garden('ab|cdefg|') == ['ab', 'cdef', 'g']
    assert rows_of_garden('||') == []
    assert mix_of_signs([3, 4, -1, 0, -2, 5]) == '+-+'
    assert mix_of_signs([0, 0]) == '0'
    assert mix_of_signs([-7]) == '-'
