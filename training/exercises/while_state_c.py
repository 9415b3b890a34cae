"""While loops with queues, stacks and simulated states: until something repeats, until nothing is left, cycles."""

from collections import deque
from typing import Dict, List, Optional, Tuple


def pass_the_parcel(names: List[str], jumps: List[int]) -> str:
    """
    Children sit in a circle and a parcel starts with the first child. Each number in jumps tells by how many
    places the parcel moves on; then the child that holds it leaves the circle and the next child takes the
    parcel. Stop early when one child is left. Return the name of the child that holds the parcel in the end.

    >>> pass_the_parcel(['Ann', 'Ben', 'Cy'], [1, 1])
    'Cy'
    >>> pass_the_parcel(['Ann', 'Ben', 'Cy'], [2])
    'Ann'
    """
    circle = deque(names)
    i = 0
    while i < len(jumps) and len(circle) > 1:
        circle.rotate(-jumps[i])
        circle.popleft()
        i += 1
    return circle[0]


def washing_line(tasks: List[Tuple[str, int]], slice_time: int) -> List[str]:
    """
    Several tasks (name, minutes) share one machine. The first task in the queue runs for at most slice_time
    minutes; if it is not done then, it goes to the end of the queue. Return the names in the order in which
    the tasks are finished.

    washing_line([('a', 5), ('b', 2), ('c', 3)], 3) == ['b', 'c', 'a']
    washing_line([], 3) == []
    """
    queue = deque(tasks)
    finished = []
    while queue:
        name, minutes = queue.popleft()
        if minutes <= slice_time:
            finished.append(name)
        else:
            queue.append((name, minutes - slice_time))
    return finished


def two_tills(customers: List[int]) -> int:
    """
    A shop has two tills. Each customer (given by the seconds of service) goes, in the order of the list, to
    the till that becomes free first. Return the time at which the last customer is done.

    >>> two_tills([5, 3, 4, 1])
    7
    >>> two_tills([])
    0
    """
    first = second = 0
    waiting = deque(customers)
    while waiting:
        seconds = waiting.popleft()
        if first <= second:
            first += seconds
        else:
            second += seconds
    return max(first, second)


def high_card_game(a: List[int], b: List[int]) -> int:
    """
    Two players lay down the top card (the first of the list) of their packs. The player with the higher card
    puts both cards under his pack, the own card first; equal cards are both thrown away. Count the turns until
    a player has no cards. Give up after 100 turns and return -1.

    high_card_game([3], [1]) ➞ 1
    high_card_game([2, 5], [4, 1]) ➞ 6
    high_card_game([4], [4]) ➞ 1
    """
    first, second = deque(a), deque(b)
    turns = 0
    while first and second:
        if turns == 100:
            return -1
        x, y = first.popleft(), second.popleft()
        if x > y:
            first.extend([x, y])
        elif y > x:
            second.extend([y, x])
        turns += 1
    return turns


def lunch_queue_left(pupils: List[str], plates: List[str]) -> int:
    """
    Pupils stand in a queue, each wants one kind of meal. If the first pupil wants the kind of the next plate,
    the pupil takes it and leaves; otherwise the pupil goes to the end of the queue. When nobody in the queue
    wants the next plate, or no plates are left, everything stops. Return how many pupils are left.

    >>> lunch_queue_left(['rice', 'soup', 'rice'], ['soup', 'rice', 'fish'])
    1
    >>> lunch_queue_left(['soup'], ['rice'])
    1
    """
    queue = deque(pupils)
    i = 0
    while i < len(plates) and plates[i] in queue:
        pupil = queue.popleft()
        if pupil == plates[i]:
            i += 1
        else:
            queue.append(pupil)
    return len(queue)


def tower_after_orders(orders: List[str]) -> Optional[str]:
    """
    Blocks are piled up to a tower. An order is the name of a block to put on top, 'off' (take away the top
    block, ignored for the last block) or 'base' (take away all but the lowest block). Return the block on top
    in the end, or None if there is no block.

    tower_after_orders(['a', 'b', 'c', 'off']) == 'b'
    tower_after_orders(['a', 'b', 'base', 'off']) == 'a'
    tower_after_orders(['off']) == None
    """
    tower = []
    for order in orders:
        if order == 'off':
            if len(tower) > 1:
                tower.pop()
        elif order == 'base':
            tower = tower[:1]
        else:
            tower.append(order)
    return tower[-1] if tower else None


def crush_equal_neighbours(balls: str) -> str:
    """
    Balls of different colours (letters) fall one after the other into a tube. As soon as the two top balls
    have the same colour, both vanish. Return the balls left in the tube, from bottom to top.

    >>> crush_equal_neighbours("abbac")
    'c'
    >>> crush_equal_neighbours("aab")
    'b'
    >>> crush_equal_neighbours("abc")
    'abc'
    """
    tube = []
    for ball in balls:
        tube.append(ball)
        while len(tube) >= 2 and tube[-1] == tube[-2]:
            tube.pop()
            tube.pop()
    return ''.join(tube)


def melt_equal_numbers(numbers: List[int]) -> List[int]:
    """
    Put the numbers on a stack one by one. Whenever the two numbers on top are equal, they are replaced by
    their sum, and this may go on with the number below. Return the stack from bottom to top.

    melt_equal_numbers([4, 2, 1, 1]) == [8]
    melt_equal_numbers([3, 3, 3]) == [6, 3]
    melt_equal_numbers([1, 2]) == [1, 2]
    """
    stack = []
    for x in numbers:
        while stack and stack[-1] == x:
            stack.pop()
            x *= 2
        stack.append(x)
    return stack


def days_to_higher_price(prices: List[int]) -> List[int]:
    """
    For each day tell how many days pass until a day with a higher price comes; 0 if there is no such day. Keep
    the days that still wait for a higher price on a stack.

    >>> days_to_higher_price([5, 3, 4, 6])
    [3, 1, 1, 0]
    >>> days_to_higher_price([2, 2])
    [0, 0]
    """
    answer = [0] * len(prices)
    waiting = []
    for day, price in enumerate(prices):
        while waiting and prices[waiting[-1]] < price:
            earlier = waiting.pop()
            answer[earlier] = day - earlier
        waiting.append(day)
    return answer


def visible_over_heads(heights: List[int]) -> List[int]:
    """
    People stand in a row and look to the left. For each person return the height of the nearest person on the
    left who is at least as tall, or 0 if there is none.

    visible_over_heads([3, 1, 2, 5]) == [0, 3, 3, 0]
    visible_over_heads([4, 4]) == [0, 4]
    """
    result = []
    stack: List[int] = []
    for h in heights:
        while stack and stack[-1] < h:
            stack.pop()
        result.append(stack[-1] if stack else 0)
        stack.append(h)
    return result


def trains_on_siding(wanted: List[int]) -> bool:
    """
    Wagons 1, 2, 3, ... arrive in this order and can be pushed onto a siding (a stack) or go on at once. Is it
    possible that they leave in the wanted order? wanted contains the numbers 1 to n once each.

    >>> trains_on_siding([2, 1, 3])
    True
    >>> trains_on_siding([3, 1, 2])
    False
    """
    siding = []
    arrived = 0
    for wagon in wanted:
        while arrived < wagon:
            arrived += 1
            siding.append(arrived)
        if siding[-1] != wagon:
            return False
        siding.pop()
    return True


def folder_after(moves: List[str]) -> str:
    """
    Follow the moves through folders: '..' goes one folder up (at the top nothing happens), '.' stays, any
    other word goes down into the folder with that name. Return the path in the end, beginning with '/'.

    folder_after(['home', 'kim', '..', 'tom']) == '/home/tom'
    folder_after(['..', '.']) == '/'
    """
    path = []
    for move in moves:
        if move == '.':
            continue
        if move == '..':
            if path:
                path.pop()
        else:
            path.append(move)
    return '/' + '/'.join(path)


def deepest_open_tag(tags: List[str]) -> Optional[str]:
    """
    A list contains opening tags such as 'b' and closing tags such as '/b'. Return the name of the last tag
    that is still open in the end, or None if all are closed. A closing tag that does not fit the last open one
    is ignored.

    >>> deepest_open_tag(['p', 'b', '/b', 'i'])
    'i'
    >>> deepest_open_tag(['p', 'b', '/p'])
    'b'
    >>> deepest_open_tag(['p', '/p']) is None
    True
    """
    open_tags = []
    i = 0
    while i < len(tags):
        tag = tags[i]
        if not tag.startswith('/'):
            open_tags.append(tag)
        elif open_tags and open_tags[-1] == tag[1:]:
            open_tags.pop()
        i += 1
    return open_tags[-1] if open_tags else None


def remembered_pills(pills: List[str], memory: int) -> List[int]:
    """
    A machine remembers the last `memory` different pills it has seen; a new pill pushes out the one that has
    been there longest. Return the positions of the pills that were already remembered when they came. Seeing a
    pill again does not change its age.

    remembered_pills(['a', 'b', 'a', 'c', 'a'], 2) == [2]
    remembered_pills(['x', 'x'], 1) == [1]
    """
    remembered = deque()
    hits = []
    for position, pill in enumerate(pills):
        if pill in remembered:
            hits.append(position)
            continue
        if len(remembered) == memory:
            remembered.popleft()
        remembered.append(pill)
    return hits


def calls_in_last_minutes(times: List[int], span: int) -> List[int]:
    """
    times are the minutes of telephone calls in ascending order. For each call return how many calls (itself
    included) lie in the last span minutes, that is, with a time larger than its own time minus span.

    >>> calls_in_last_minutes([1, 2, 5, 6], 4)
    [1, 2, 2, 2]
    >>> calls_in_last_minutes([3, 3], 1)
    [1, 2]
    """
    recent = deque()
    counts = []
    for t in times:
        recent.append(t)
        while recent[0] <= t - span:
            recent.popleft()
        counts.append(len(recent))
    return counts


def spread_of_ink(row: str) -> int:
    """
    A row of paper squares contains dry ('.') and wet ('x') ones. Every minute each wet square wets its direct
    neighbours. Return the number of minutes until all squares are wet, or -1 if there is no wet one to begin with.

    spread_of_ink('..x..') == 2
    spread_of_ink('xx') == 0
    spread_of_ink('...') == -1
    """
    if 'x' not in row:
        return -1
    minutes = 0
    while '.' in row:
        after = ''
        for i in range(len(row)):
            near = row[max(0, i - 1):i + 2]
            after += 'x' if 'x' in near else '.'
        row = after
        minutes += 1
    return minutes


def corridor_until_same(row: List[int]) -> List[int]:
    """
    Each number that is larger than both of its neighbours is lowered by 1, all at the same time; the first and
    the last number never change. Repeat this until nothing changes and return the row.

    >>> corridor_until_same([1, 5, 2])
    [1, 2, 2]
    >>> corridor_until_same([3, 1, 3])
    [3, 1, 3]
    """
    while True:
        after = list(row)
        for i in range(1, len(row) - 1):
            if row[i] > row[i - 1] and row[i] > row[i + 1]:
                after[i] -= 1
        if after == row:
            return row
        row = after


def sand_settles(piles: List[int]) -> List[int]:
    """
    While some pile is more than 1 higher than the pile on its right, one grain falls from the leftmost such
    pile to its right neighbour. Return the piles when nothing moves any more.

    sand_settles([3, 0]) == [2, 1]
    sand_settles([4, 0, 0]) == [2, 1, 1]
    sand_settles([0, 5]) == [0, 5]
    """
    piles = list(piles)
    i = 0
    while i < len(piles) - 1:
        if piles[i] - piles[i + 1] > 1:
            piles[i] -= 1
            piles[i + 1] += 1
            i = 0
        else:
            i += 1
    return piles


def first_state_again(start: int, factor: int, add: int, modulus: int) -> int:
    """
    A simple random generator turns x into (factor * x + add) % modulus. Return the first number that comes up
    for the second time when you begin with start.

    >>> first_state_again(1, 2, 0, 7)
    1
    >>> first_state_again(3, 2, 0, 8)
    0
    """
    seen = set()
    x = start
    while x not in seen:
        seen.add(x)
        x = (factor * x + add) % modulus
    return x


def steps_before_loop(arrows: List[int], start: int) -> Tuple[int, int]:
    """
    arrows[i] is the room to which you walk from room i. Beginning in the start room you sooner or later walk
    in a loop. Return (number of rooms visited before the loop, number of rooms in the loop).

    steps_before_loop([1, 2, 3, 1], 0) == (1, 3)
    steps_before_loop([0], 0) == (0, 1)
    """
    first_visit: Dict[int, int] = {}
    room = start
    step = 0
    while room not in first_visit:
        first_visit[room] = step
        step += 1
        room = arrows[room]
    return first_visit[room], step - first_visit[room]


def hare_finds_loop(next_of: Dict[str, str], start: str) -> bool:
    """
    next_of maps a station to the following one; a last station has no entry. Return True if a journey from
    start never ends. Send out a slow traveller (one station per turn) and a fast one (two stations per turn).

    >>> hare_finds_loop({'A': 'B', 'B': 'C', 'C': 'B'}, 'A')
    True
    >>> hare_finds_loop({'A': 'B'}, 'A')
    False
    """
    slow = fast = start
    while fast in next_of and next_of[fast] in next_of:
        slow = next_of[slow]
        fast = next_of[next_of[fast]]
        if slow == fast:
            return True
    return False


def repeating_decimals(numerator: int, denominator: int) -> str:
    """
    Return the digits that repeat for ever in the decimal form of numerator / denominator (both positive), or
    '' if the division comes to an end.

    repeating_decimals(1, 6) == '6'
    repeating_decimals(3, 11) == '27'
    repeating_decimals(1, 8) == ''
    """
    rest = numerator % denominator
    digits = ''
    seen = {}
    while rest and rest not in seen:
        seen[rest] = len(digits)
        rest *= 10
        digits += str(rest // denominator)
        rest %= denominator
    if rest == 0:
        return ''
    return digits[seen[rest]:]


def cube_chains_meet(a: int, b: int) -> Optional[int]:
    """
    Two chains begin with a and b; in each chain a number is followed by the sum of the cubes of its digits.
    Return the first number of the chain of b that also occurs in the chain of a, or None.

    >>> cube_chains_meet(3, 12)
    153
    >>> cube_chains_meet(1, 2) is None
    True
    """
    seen_a = set()
    while a not in seen_a:
        seen_a.add(a)
        a = sum(int(d) ** 3 for d in str(a))
    seen_b = set()
    while b not in seen_b:
        if b in seen_a:
            return b
        seen_b.add(b)
        b = sum(int(d) ** 3 for d in str(b))
    return None


def shuffles_to_return(n: int) -> int:
    """
    A pack of n cards (n even) is cut into two halves which are woven together: first card of the first half,
    first card of the second half, second card of the first half, and so on. After how many such shuffles is
    the order the same as before?

    shuffles_to_return(2) == 1
    shuffles_to_return(4) == 2
    shuffles_to_return(8) == 3
    """
    start = list(range(n))
    cards = start
    count = 0
    while True:
        half = n // 2
        woven = []
        for i in range(half):
            woven += [cards[i], cards[half + i]]
        cards = woven
        count += 1
        if cards == start:
            return count


def lights_pattern_return(pattern: str) -> int:
    """
    In every second the row of lamps moves by one place to the right; the last lamp comes to the front. Return
    the smallest number of seconds (at least 1) after which the row looks as it did at the beginning.

    >>> lights_pattern_return("1010")
    2
    >>> lights_pattern_return("110")
    3
    >>> lights_pattern_return("000")
    1
    """
    row = pattern[-1] + pattern[:-1]
    seconds = 1
    while row != pattern:
        row = row[-1] + row[:-1]
        seconds += 1
    return seconds


def apply_swaps_until(order: List[int]) -> int:
    """
    order contains the numbers 0 to n - 1. As long as the first number is not 0, exchange the first number k
    with the number at index k. Return the number of exchanges.

    apply_swaps_until([2, 0, 1]) == 2
    apply_swaps_until([0, 2, 1]) == 0
    """
    order = list(order)
    swaps = 0
    while order[0] != 0:
        k = order[0]
        order[0], order[k] = order[k], order[0]
        swaps += 1
    return swaps


def pancake_top_down(stack: List[int]) -> int:
    """
    stack contains the numbers 1 to n. While the first number k is not 1, reverse the order of the first k
    numbers. Return how many reversals are made.

    >>> pancake_top_down([3, 1, 2])
    2
    >>> pancake_top_down([1, 3, 2])
    0
    """
    cards = list(stack)
    turns = 0
    while cards[0] != 1:
        k = cards[0]
        cards[:k] = cards[:k][::-1]
        turns += 1
    return turns


def sow_beans(pits: List[int], start: int) -> Tuple[List[int], int]:
    """
    Take all beans out of the pit `start` and put one into each following pit, going round. If the last bean
    falls into a pit that was not empty, take all beans of this pit and go on in the same way. Return the pits
    and the index of the last pit.

    sow_beans([2, 0, 0], 0) == ([0, 1, 1], 2)
    sow_beans([1, 1, 0, 0], 0) == ([0, 0, 1, 1], 3)
    """
    pits = list(pits)
    position = start
    while True:
        hand = pits[position]
        pits[position] = 0
        while hand > 0:
            position = (position + 1) % len(pits)
            pits[position] += 1
            hand -= 1
        if pits[position] <= 1:
            return pits, position


def robot_in_box(width: int, height: int, plan: str) -> Tuple[int, int]:
    """
    A robot starts at (0, 0) in a box of width x height squares and repeats its plan (letters R, L, U, D)
    letter by letter. It stops as soon as the next move would leave the box. Return its position. The plan
    always leads out of the box at some time.

    >>> robot_in_box(4, 3, 'RU')
    (3, 2)
    >>> robot_in_box(2, 2, 'L')
    (0, 0)
    """
    moves = {'R': (1, 0), 'L': (-1, 0), 'U': (0, 1), 'D': (0, -1)}
    x = y = 0
    i = 0
    while True:
        dx, dy = moves[plan[i % len(plan)]]
        if not (0 <= x + dx < width and 0 <= y + dy < height):
            return x, y
        x += dx
        y += dy
        i += 1


def mirror_ball_walls(width: int, position: int, speed: int, seconds: int) -> int:
    """
    A ball moves along the places 0 to width. It moves by `speed` (which may be negative) each second; where it
    would leave the row, it is reflected at the wall. Return its place after the given seconds. |speed| <= width.

    mirror_ball_walls(10, 8, 3, 1) == 9
    mirror_ball_walls(10, 1, -3, 2) == 5
    """
    while seconds > 0:
        position += speed
        if position > width:
            position = 2 * width - position
            speed = -speed
        elif position < 0:
            position = -position
            speed = -speed
        seconds -= 1
    return position


def elevator_stops(start: int, calls: List[int]) -> List[int]:
    """
    A lift goes up from the start floor and serves all called floors that are not below it in ascending order;
    then it turns and serves the other floors in descending order. Return the floors in the order of the stops.

    >>> elevator_stops(3, [5, 1, 4, 2])
    [4, 5, 2, 1]
    >>> elevator_stops(0, [])
    []
    """
    pending = sorted(calls)
    stops = []
    i = 0
    while i < len(pending) and pending[i] < start:
        i += 1
    stops.extend(pending[i:])
    while i > 0:
        i -= 1
        stops.append(pending[i])
    return stops


def ration_bread(people: int, loaves: int, arrivals: List[int]) -> Optional[int]:
    """
    In a camp every person eats one loaf per day. On day 1, 2, ... new people arrive in the morning
    (arrivals[0], arrivals[1], ...; nobody after the end of the list). Return the first day on which the loaves
    are not enough for all. Nobody to feed at all: return None.

    ration_bread(2, 9, [0, 1]) == 4
    ration_bread(0, 5, []) == None
    """
    if people + sum(arrivals) == 0:
        return None
    day = 0
    while loaves >= 0:
        if day < len(arrivals):
            people += arrivals[day]
        loaves -= people
        day += 1
    return day


def knockout_order(players: List[Tuple[str, int]]) -> List[str]:
    """
    Players (name, strength) stand in a queue. The first two play; the stronger one (the first if equal) goes
    to the end of the queue, the other one is out. Return the names in the order in which they drop out; the
    winner is the last name.

    >>> knockout_order([('Al', 3), ('Bo', 5), ('Cy', 4)])
    ['Al', 'Cy', 'Bo']
    >>> knockout_order([('Di', 1)])
    ['Di']
    """
    queue = deque(players)
    out = []
    while len(queue) > 1:
        a = queue.popleft()
        b = queue.popleft()
        if a[1] >= b[1]:
            queue.append(a)
            out.append(b[0])
        else:
            queue.append(b)
            out.append(a[0])
    out.append(queue[0][0])
    return out


def king_of_the_hill(strengths: List[int], wins_needed: int) -> int:
    """
    The first two players of a queue fight; the stronger one stays in front, the weaker one goes to the end.
    Return the strength of the player who first wins wins_needed fights in a row. All strengths are different
    and there are at least two players.

    king_of_the_hill([2, 1, 3], 2) == 3
    king_of_the_hill([4, 1, 3], 2) == 4
    """
    queue = deque(strengths)
    champion = queue.popleft()
    streak = 0
    while streak < wins_needed:
        challenger = queue.popleft()
        if challenger > champion:
            queue.append(champion)
            champion = challenger
            streak = 1
        else:
            queue.append(challenger)
            streak += 1
    return champion


def rumour_days(friends: Dict[str, List[str]], start: str) -> Dict[str, int]:
    """
    Somebody tells a rumour to all friends; on the next day they tell it to theirs, and so on. Return for each
    person reached the day on which the rumour arrives (0 for the start person).

    >>> rumour_days({'Ann': ['Bo'], 'Bo': ['Cy', 'Ann'], 'Cy': []}, 'Ann')
    {'Ann': 0, 'Bo': 1, 'Cy': 2}
    """
    day_of = {start: 0}
    queue = deque([start])
    while queue:
        person = queue.popleft()
        for friend in friends.get(person, []):
            if friend not in day_of:
                day_of[friend] = day_of[person] + 1
                queue.append(friend)
    return day_of


def fewest_buttons(start: int, goal: int, limit: int) -> int:
    """
    A calculator shows start. One button adds 1, another one doubles the number. Return the smallest number of
    presses that leads to goal without ever exceeding limit, or -1 if it is impossible.

    fewest_buttons(3, 14, 50) == 3
    fewest_buttons(5, 5, 10) == 0
    fewest_buttons(5, 4, 10) == -1
    """
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        value, presses = queue.popleft()
        if value == goal:
            return presses
        for following in (value + 1, value * 2):
            if following <= limit and following not in seen:
                seen.add(following)
                queue.append((following, presses + 1))
    return -1


def open_all_boxes(boxes: Dict[str, List[str]], first: str) -> List[str]:
    """
    Each box may contain further boxes. Open the first box and put its content, in order, at the end of the
    line of boxes to open; then open the next box in line, and so on. Return the names in the order of opening.

    >>> open_all_boxes({'a': ['b', 'c'], 'b': ['d']}, 'a')
    ['a', 'b', 'c', 'd']
    """
    line = [first]
    i = 0
    while i < len(line):
        for inner in boxes.get(line[i], []):
            line.append(inner)
        i += 1
    return line


def weighted_by_depth(nested):
    """
    A list contains numbers and lists, nested to any depth. Multiply every number by its depth (1 in the outer
    list, 2 in a list inside it, and so on) and return the sum. Use a stack instead of recursion.

    weighted_by_depth([1, [2, [3]], 4]) == 18
    weighted_by_depth([[], [[5]]]) == 15
    """
    total = 0
    stack = [(nested, 0)]
    while stack:
        item, depth = stack.pop()
        if isinstance(item, list):
            for inner in item:
                stack.append((inner, depth + 1))
        else:
            total += item * depth
    return total


def tasks_ready_in_turn(needs: Dict[str, List[str]]) -> List[str]:
    """
    needs maps each task to the tasks that must be done before it. In each turn all tasks whose needs are done
    are carried out in alphabetical order. Return the tasks in the order in which they are carried out; tasks
    that can never start are left out.

    tasks_ready_in_turn({'eat': ['cook'], 'cook': ['buy'], 'buy': []}) == ['buy', 'cook', 'eat']
    tasks_ready_in_turn({'a': ['b'], 'b': ['a'], 'c': []}) == ['c']
    """
    done: List[str] = []
    while True:
        ready = []
        for task in sorted(needs):
            if task not in done and all(n in done for n in needs[task]):
                ready.append(task)
        if not ready:
            return done
        done.extend(ready)


def sinking_pebbles(column: str) -> List[str]:
    """
    A glass is written from top to bottom with pebbles ('o') and water ('~'). In each tick every pebble
    directly above water changes places with it. Return the pictures of all ticks, the first one included,
    until nothing sinks any more.

    >>> sinking_pebbles('o~~')
    ['o~~', '~o~', '~~o']
    >>> sinking_pebbles('~o')
    ['~o']
    """
    pictures = [column]
    while 'o~' in column:
        column = column.replace('o~', '~o')
        pictures.append(column)
    return pictures


def shrink_pairs_in_text(text: str, pairs: List[str]) -> str:
    """
    As long as one of the pairs occurs in the text, remove the first occurrence of the first pair of the list
    that occurs. Return what remains.

    shrink_pairs_in_text('aabbc', ['ab']) == 'c'
    shrink_pairs_in_text('xyzzy', ['yz', 'zy']) == 'x'
    shrink_pairs_in_text('abc', []) == 'abc'
    """
    changed = True
    while changed:
        changed = False
        for pair in pairs:
            if pair in text:
                text = text.replace(pair, '', 1)
                changed = True
                break
    return text


def extreme_stones_crash(stones: List[int]) -> int:
    """
    Take the largest and the smallest stone; they are replaced by a stone whose weight is their difference (no
    stone if it is 0). Repeat this until at most one stone is left and return its weight, or 0 if no stone is left.

    >>> extreme_stones_crash([8, 3, 2])
    3
    >>> extreme_stones_crash([5, 5])
    0
    """
    stones = sorted(stones)
    while len(stones) > 1:
        largest = stones.pop()
        smallest = stones.pop(0)
        difference = largest - smallest
        if difference > 0:
            stones.append(difference)
            stones.sort()
    return stones[0] if stones else 0


def glue_sticks(sticks: List[int], length: int) -> Optional[int]:
    """
    Glue the two shortest sticks together to one stick, as often as necessary, until the shortest stick has at
    least the given length. Return the number of times, or None if even a single stick made of all is too short.

    glue_sticks([1, 2, 9], 3) == 1
    glue_sticks([1, 1], 5) == None
    glue_sticks([4], 3) == 0
    """
    sticks = sorted(sticks)
    glued = 0
    while sticks[0] < length:
        if len(sticks) == 1:
            return None
        new = sticks.pop(0) + sticks.pop(0)
        sticks.append(new)
        sticks.sort()
        glued += 1
    return glued


def check():
    assert washing_line([('a', 5), ('b', 2), ('c', 3)], 3) == ['b', 'c', 'a']
    assert washing_line([], 3) == []
    assert high_card_game([3], [1]) == 1
    assert high_card_game([2, 5], [4, 1]) == 6
    assert high_card_game([4], [4]) == 1
    assert tower_after_orders(['a', 'b', 'c', 'off']) == 'b'
    assert tower_after_orders(['a', 'b', 'base', 'off']) == 'a'
    assert tower_after_orders(['off']) is None
    assert melt_equal_numbers([4, 2, 1, 1]) == [8]
    assert melt_equal_numbers([3, 3, 3]) == [6, 3]
    assert melt_equal_numbers([1, 2]) == [1, 2]
    assert visible_over_heads([3, 1, 2, 5]) == [0, 3, 3, 0]
    assert visible_over_heads([4, 4]) == [0, 4]
    assert folder_after(['home', 'kim', '..', 'tom']) == '/home/tom'
    assert folder_after(['..', '.']) == '/'
    assert remembered_pills(['a', 'b', 'a', 'c', 'a'], 2) == [2]
    assert remembered_pills(['x', 'x'], 1) == [1]
    assert spread_of_ink('..x..') == 2
    assert spread_of_ink('xx') == 0
    assert spread_of_ink('...') == -1
    assert sand_settles([3, 0]) == [2, 1]
    assert sand_settles([4, 0, 0]) == [2, 1, 1]
    assert sand_settles([0, 5]) == [0, 5]
    assert steps_before_loop([1, 2, 3, 1], 0) == (1, 3)
    assert steps_before_loop([0], 0) == (0, 1)
    assert repeating_decimals(1, 6) == '6'
    assert repeating_decimals(3, 11) == '27'
    assert repeating_decimals(1, 8) == ''
    assert shuffles_to_return(2) == 1
    assert shuffles_to_return(4) == 2
    assert shuffles_to_return(8) == 3
    assert apply_swaps_until([2, 0, 1]) == 2
    assert apply_swaps_until([0, 2, 1]) == 0
    assert sow_beans([2, 0, 0], 0) == ([0, 1, 1], 2)
    assert sow_beans([1, 1, 0, 0], 0) == ([0, 0, 1, 1], 3)
    assert mirror_ball_walls(10, 8, 3, 1) == 9
    assert mirror_ball_walls(10, 1, -3, 2) == 5
    assert ration_bread(2, 9, [0, 1]) == 4
    assert ration_bread(0, 5, []) is None
    assert king_of_the_hill([2, 1, 3], 2) == 3
    assert king_of_the_hill([4, 1, 3], 2) == 4
    assert fewest_buttons(3, 14, 50) == 3
    assert fewest_buttons(5, 5, 10) == 0
    assert fewest_buttons(5, 4, 10) == -1
    assert weighted_by_depth([1, [2, [3]], 4]) == 18
    assert weighted_by_depth([[], [[5]]]) == 15
    assert tasks_ready_in_turn({'eat': ['cook'], 'cook': ['buy'], 'buy': []}) == ['buy', 'cook', 'eat']
    assert tasks_ready_in_turn({'a': ['b'], 'b': ['a'], 'c': []}) == ['c']
    assert shrink_pairs_in_text('aabbc', ['ab']) == 'c'
    assert shrink_pairs_in_text('xyzzy', ['yz', 'zy']) == 'x'
    assert shrink_pairs_in_text('abc', []) == 'abc'
    assert glue_sticks([1, 2, 9], 3) == 1
    assert glue_sticks([1, 1], 5) is None
    assert glue_sticks([4], 3) == 0


if __name__ == "__main__":
    check()
