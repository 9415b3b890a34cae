"""Decisions: functions that return a category or one of a few words, mostly with several early returns."""

from collections import Counter
from typing import Dict, List, Tuple


def soup_mood(temperature: int) -> str:
    """
    Soup below 20 degrees is 'cold', below 45 'lukewarm', up to and including 70 'good',
    and above that 'hot'.

    >>> soup_mood(45)
    'good'
    >>> soup_mood(70)
    'good'
    >>> soup_mood(19)
    'cold'
    >>> soup_mood(44)
    'lukewarm'
    """
    if temperature < 20:
        return "cold"
    if temperature < 45:
        return "lukewarm"
    if temperature <= 70:
        return "good"
    return "hot"


def enter_or_wait(age: int, with_adult: bool, places: int) -> str:
    """
    Decide at the door of a cinema. Without a free place everybody gets 'wait'. From 12 years on people may
    'enter' alone, younger ones only with an adult and only if at least two places are free.

    enter_or_wait(15, False, 1) == 'enter'
    enter_or_wait(8, True, 1) == 'wait'
    enter_or_wait(8, True, 2) == 'enter'
    enter_or_wait(30, False, 0) == 'wait'
    """
    if places == 0:
        return 'wait'
    if age >= 12:
        return 'enter'
    if with_adult and places >= 2:
        return 'enter'
    return 'wait'


def trend_of(values: List[int]) -> str:
    """
    Describe a list of values: 'up' if every value is larger than the one before, 'down' if every value is
    smaller, 'flat' if all are equal, otherwise 'mixed'. Fewer than two values are 'flat'.

    >>> trend_of([1, 3, 4])
    'up'
    >>> trend_of([9, 3])
    'down'
    >>> trend_of([2, 2])
    'flat'
    >>> trend_of([1, 2, 2])
    'mixed'
    """
    pairs = list(zip(values, values[1:]))
    if all(a == b for a, b in pairs):
        return "flat"
    if all(a < b for a, b in pairs):
        return "up"
    if all(a > b for a, b in pairs):
        return "down"
    return "mixed"


def louder_team(first: List[str], second: List[str]) -> str:
    """
    Each team is a list of cheers. A cheer is as loud as it has exclamation marks. Return 'first' or 'second'
    for the louder team, and 'equal' if both are equally loud.

    louder_team(["go!", "hey!!"], ["yes!!"]) == 'first'
    louder_team([], ["yes!"]) == 'second'
    louder_team(["a!"], ["b!"]) == 'equal'
    """
    one = sum(cheer.count("!") for cheer in first)
    two = sum(cheer.count("!") for cheer in second)
    if one > two:
        return 'first'
    if two > one:
        return 'second'
    return 'equal'


def kind_of_token(token: str) -> str:
    """
    Return 'number' for a token of digits only, 'word' for letters only, 'code' for a mix of letters and
    digits, 'empty' for the empty string and 'sign' for everything else.

    >>> [kind_of_token(t) for t in ["12", "ab", "a1", "", "+"]]
    ['number', 'word', 'code', 'empty', 'sign']
    """
    if not token:
        return "empty"
    if token.isdigit():
        return "number"
    if token.isalpha():
        return "word"
    if token.isalnum():
        return "code"
    return "sign"


def better_hand(mine: List[int], yours: List[int]) -> str:
    """
    Compare two hands of cards: the hand with the higher best card wins; if the best cards are equal, the
    second best cards decide, and so on. If all are equal the answer is 'tie'. Otherwise return
    'mine' or 'yours'. Both hands have the same size.

    better_hand([3, 9, 5], [9, 4, 4]) == 'mine'
    better_hand([2, 8], [9, 1]) == 'yours'
    better_hand([1, 2], [2, 1]) == 'tie'
    """
    a = sorted(mine, reverse=True)
    b = sorted(yours, reverse=True)
    for x, y in zip(a, b):
        if x > y:
            return 'mine'
        if x < y:
            return 'yours'
    return 'tie'


def password_colour(word):
    """
    Judge a secret word by counting the kinds of characters in it: small letters, capital letters,
    digits, others. With fewer than 5 characters it is always 'red'. Otherwise one kind is 'red', two
    kinds are 'yellow' and three or four are 'green'.

    >>> password_colour("apples")
    'red'
    >>> password_colour("apples7")
    'yellow'
    >>> password_colour("Apples7")
    'green'
    >>> password_colour("A7-b")
    'red'
    """
    if len(word) < 5:
        return "red"
    kinds = set()
    for ch in word:
        if ch.islower():
            kinds.add("small")
        elif ch.isupper():
            kinds.add("capital")
        elif ch.isdigit():
            kinds.add("digit")
        else:
            kinds.add("other")
    return {1: "red", 2: "yellow"}.get(len(kinds), "green")


def letter_fee(weight: int, express: bool) -> str:
    """
    Return the class of a letter. Up to 20 g it is 'small', up to 100 g 'middle', up to 500 g 'large'. Heavier
    letters are 'refused'. Express letters get a '+' behind their class, but only if they are not refused.

    letter_fee(20, False) == 'small'
    letter_fee(21, True) == 'middle+'
    letter_fee(501, True) == 'refused'
    """
    if weight > 500:
        return 'refused'
    if weight <= 20:
        name = 'small'
    elif weight <= 100:
        name = 'middle'
    else:
        name = 'large'
    return name + '+' if express else name


def winner_of_tug(pulls: List[int], line: int) -> str:
    """
    In a tug of war each positive pull moves the rope to the right and each negative pull to the left. As
    soon as the rope is `line` or more away from its start, that side has won: return 'left' or
    'right'. If that never happens, return 'draw'.

    >>> winner_of_tug([2, -1, 3, -9], 4)
    'right'
    >>> winner_of_tug([-2, -3], 5)
    'left'
    >>> winner_of_tug([1, -1], 2)
    'draw'
    """
    place = 0
    for pull in pulls:
        place += pull
        if place >= line:
            return "right"
        if place <= -line:
            return "left"
    return "draw"


def divisor_label(n: int) -> str:
    """
    Compare a positive integer with the sum of its divisors other than itself. Return 'lean' if the sum
    is less than half of n, 'fat' if it is larger than n, otherwise 'normal'.

    >>> divisor_label(12)
    'fat'
    >>> divisor_label(7)
    'lean'
    >>> divisor_label(10)
    'normal'
    """
    total = 0
    for d in range(1, n // 2 + 1):
        if n % d == 0:
            total += d
    if 2 * total < n:
        return "lean"
    if total > n:
        return "fat"
    return "normal"


def which_side_heavier(word: str) -> str:
    """
    Letters weigh 1 for 'a', 2 for 'b', ... 26 for 'z'. Compare the weight of the first half of a lower-case
    word with that of the second half; the middle letter of a word of odd length is left out. Return 'front',
    'back' or 'even'.

    which_side_heavier("zoo") == 'front'
    which_side_heavier("abba") == 'even'
    which_side_heavier("cart") == 'back'
    """
    half = len(word) // 2
    front = sum(ord(ch) - ord('a') + 1 for ch in word[:half])
    back = sum(ord(ch) - ord('a') + 1 for ch in word[len(word) - half:])
    if front == back:
        return 'even'
    return 'front' if front > back else 'back'


def rope_type(knots: List[int], length: int) -> str:
    """
    Knots are positions on a rope from 0 to `length`, in increasing order. A rope without knots is 'plain'. If the
    longest piece without a knot is at most 3 the rope is 'safe', otherwise 'risky'. The ends of the
    rope also bound pieces.

    >>> rope_type([3, 5], 8)
    'safe'
    >>> rope_type([4], 6)
    'risky'
    >>> rope_type([], 2)
    'plain'
    """
    if not knots:
        return "plain"
    marks = [0] + knots + [length]
    longest = max(b - a for a, b in zip(marks, marks[1:]))
    if longest <= 3:
        return "safe"
    return "risky"


def answer_of_oracle(question: str) -> str:
    """
    The oracle answers 'maybe' to everything that does not end with a question mark. It answers 'yes' if
    the question has an even number of words and 'no' otherwise.

    answer_of_oracle("Will it rain?") == 'no'
    answer_of_oracle("Is it?") == 'yes'
    answer_of_oracle("Tell me") == 'maybe'
    """
    if not question.endswith("?"):
        return 'maybe'
    words = question.split()
    if len(words) % 2 == 0:
        return 'yes'
    return 'no'


def triangle_by_points(a: Tuple[int, int], b: Tuple[int, int], c: Tuple[int, int]) -> str:
    """
    Three corner points are given. Return 'line' if they lie on one straight line, 'tilted' if no side is
    parallel to an axis, and 'level' otherwise.

    >>> triangle_by_points((0, 0), (1, 1), (2, 2))
    'line'
    >>> triangle_by_points((0, 0), (4, 0), (1, 2))
    'level'
    >>> triangle_by_points((0, 0), (3, 1), (1, 2))
    'tilted'
    """
    area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
    if area == 0:
        return "line"
    for p, q in [(a, b), (b, c), (a, c)]:
        if p[0] == q[0] or p[1] == q[1]:
            return "level"
    return "tilted"


def room_state(people: int, windows: List[bool], heating: bool) -> str:
    """
    windows[i] is True if window i is open. Return
    'empty' if nobody is in the room, else
    'wasteful' if the heating runs while a window is open, else
    'stuffy' if no window is open and more than 5 people are inside, else
    'fine'.

    room_state(3, [True, False], True) == 'wasteful'
    room_state(6, [False], False) == 'stuffy'
    room_state(0, [True], True) == 'empty'
    room_state(5, [False], True) == 'fine'
    """
    if people == 0:
        return 'empty'
    if heating and any(windows):
        return 'wasteful'
    if people > 5 and not any(windows):
        return 'stuffy'
    return 'fine'


def sort_order_name(words: List[str]) -> str:
    """
    Find out how a list of words is sorted: 'length' if no word is shorter than the one before it, 'alphabet'
    if the words are in alphabetic order, 'both' or 'none'.

    >>> sort_order_name(["a", "bb", "ccc"])
    'both'
    >>> sort_order_name(["b", "aa"])
    'length'
    >>> sort_order_name(["aa", "b"])
    'alphabet'
    >>> sort_order_name(["bb", "a"])
    'none'
    """
    by_length = all(len(x) <= len(y) for x, y in zip(words, words[1:]))
    by_alphabet = words == sorted(words)
    if by_length and by_alphabet:
        return "both"
    if by_length:
        return "length"
    if by_alphabet:
        return "alphabet"
    return "none"


def dice_round(dice: List[int]) -> str:
    """
    Name a throw of three dice: 'triple' for three equal ones, 'stairs' for three numbers in a row (in any
    order), 'pair' for exactly two equal ones, and 'nothing' for the rest.

    dice_round([4, 4, 4]) == 'triple'
    dice_round([3, 5, 4]) == 'stairs'
    dice_round([1, 6, 1]) == 'pair'
    dice_round([1, 2, 4]) == 'nothing'
    """
    different = len(set(dice))
    if different == 1:
        return 'triple'
    if different == 2:
        return 'pair'
    if max(dice) - min(dice) == 2:
        return 'stairs'
    return 'nothing'


def keep_or_sell(prices: List[int], bought_at: int) -> str:
    """
    Look at the prices of the last days. Sell as soon as some price is at least 1.5 times the price at which
    you bought, or once the price fell on three days in a row. Return 'sell' or 'keep'.

    >>> keep_or_sell([10, 12, 15], 10)
    'sell'
    >>> keep_or_sell([10, 9, 8, 7], 10)
    'sell'
    >>> keep_or_sell([10, 9, 8, 9], 10)
    'keep'
    """
    falls = 0
    for i, price in enumerate(prices):
        if price >= 1.5 * bought_at:
            return "sell"
        if i > 0 and price < prices[i - 1]:
            falls += 1
        else:
            falls = 0
        if falls == 3:
            return "sell"
    return "keep"


def member_level(points: int, years: int, complaints: int = 0) -> str:
    """
    Members with more than two complaints are 'guest'. Otherwise the level depends on points plus 10 for each
    full year: from 200 'gold', from 100 'silver', below 'basic'.

    member_level(150, 5) == 'gold'
    member_level(90, 1) == 'silver'
    member_level(99, 0) == 'basic'
    member_level(500, 9, 3) == 'guest'
    """
    if complaints > 2:
        return 'guest'
    total = points + 10 * years
    for limit, level in [(200, 'gold'), (100, 'silver')]:
        if total >= limit:
            return level
    return 'basic'


def tongue_twister_class(sentence: str) -> str:
    """
    Count how many words of a sentence begin with its most common first letter (case does not matter). If
    these are all words, it is 'perfect', if at least half of them 'strong', else 'weak'. No words are 'weak'.

    >>> tongue_twister_class("Peter picks peas")
    'perfect'
    >>> tongue_twister_class("Big bears eat apples")
    'strong'
    >>> tongue_twister_class("We eat an apple here")
    'weak'
    """
    words = sentence.lower().split()
    if not words:
        return "weak"
    counts = Counter(word[0] for word in words)
    most = max(counts.values())
    if most == len(words):
        return "perfect"
    if 2 * most >= len(words):
        return "strong"
    return "weak"


def next_traffic_light(colour: str, waiting: int, seconds: int) -> str:
    """
    Decide the next colour of a traffic light. 'yellow' is always followed by 'red'. 'red' becomes 'green' after
    30 seconds, or after 10 seconds if more than 3 cars are waiting. 'green' becomes 'yellow' after
    20 seconds. In all other cases the colour stays.

    next_traffic_light('red', 4, 10) == 'green'
    next_traffic_light('red', 3, 10) == 'red'
    next_traffic_light('green', 0, 20) == 'yellow'
    next_traffic_light('yellow', 0, 1) == 'red'
    """
    if colour == 'yellow':
        return 'red'
    if colour == 'green':
        return 'yellow' if seconds >= 20 else 'green'
    if seconds >= 30:
        return 'green'
    if waiting > 3 and seconds >= 10:
        return 'green'
    return 'red'


def graph_of_pairs_type(pairs: List[Tuple[str, str]]) -> str:
    """
    Each pair (a, b) says that a likes b. Return 'mutual' if every liking is returned, 'selfish' if
    somebody likes himself (this is looked at first), otherwise 'one-sided'.

    >>> graph_of_pairs_type([("Al", "Bo"), ("Bo", "Al")])
    'mutual'
    >>> graph_of_pairs_type([("Al", "Bo")])
    'one-sided'
    >>> graph_of_pairs_type([("Al", "Al"), ("Bo", "Al")])
    'selfish'
    """
    likes = set(pairs)
    for a, b in pairs:
        if a == b:
            return "selfish"
    for a, b in pairs:
        if (b, a) not in likes:
            return "one-sided"
    return "mutual"


def weekend_plan(weather: Dict[str, str]) -> str:
    """
    `weather` maps 'sat' and 'sun' to 'dry' or 'rain'; a missing day counts as 'rain'. Two dry days give 'camp',
    a dry Saturday alone 'hike', a dry Sunday alone 'swim', no dry day 'read'.

    weekend_plan({'sat': 'dry', 'sun': 'dry'}) == 'camp'
    weekend_plan({'sat': 'dry'}) == 'hike'
    weekend_plan({'sat': 'rain', 'sun': 'dry'}) == 'swim'
    weekend_plan({}) == 'read'
    """
    sat = weather.get('sat', 'rain') == 'dry'
    sun = weather.get('sun', 'rain') == 'dry'
    if sat and sun:
        return 'camp'
    if sat:
        return 'hike'
    if sun:
        return 'swim'
    return 'read'


def who_picks_last(stones: int, take: List[int]) -> str:
    """
    Two players take stones from a heap in turn, 'A' begins. In turn i a player takes take[i] stones, but
    never more than there are. Return who takes the last stone, or 'nobody' if stones are left at the end.
    The heap has at least one stone.

    >>> who_picks_last(5, [2, 2, 3])
    'A'
    >>> who_picks_last(4, [2, 2, 3])
    'B'
    >>> who_picks_last(9, [2, 2, 3])
    'nobody'
    """
    for turn, amount in enumerate(take):
        stones -= min(amount, stones)
        if stones == 0:
            return "A" if turn % 2 == 0 else "B"
    return "nobody"


def compare_versions_word(a: str, b: str) -> str:
    """
    Versions are numbers joined by dots, such as '2.10.1'. Missing numbers at the end count as 0.
    Return 'older' if a is older than b, 'newer' if it is newer, or 'same'.

    compare_versions_word('2.9', '2.10') == 'older'
    compare_versions_word('1.0', '1') == 'same'
    compare_versions_word('3', '2.99') == 'newer'
    """
    x = [int(part) for part in a.split('.')]
    y = [int(part) for part in b.split('.')]
    while len(x) < len(y):
        x.append(0)
    while len(y) < len(x):
        y.append(0)
    if x == y:
        return 'same'
    return 'older' if x < y else 'newer'


def judge_dive(scores: List[float]) -> str:
    """
    Five judges give scores. The best and the worst are dropped. If the sum of the other three is
    at least 24 the dive is 'great', at least 18 'good', otherwise 'poor'. If there are not
    exactly five scores the answer is 'invalid'.

    >>> judge_dive([8, 9, 7, 8, 10])
    'great'
    >>> judge_dive([6, 6, 6, 10, 1])
    'good'
    >>> judge_dive([9, 9, 9])
    'invalid'
    >>> judge_dive([2, 5, 10, 5, 5])
    'poor'
    """
    if len(scores) != 5:
        return "invalid"
    middle = sorted(scores)[1:-1]
    total = sum(middle)
    if total >= 24:
        return "great"
    if total >= 18:
        return "good"
    return "poor"


def find_plant_care(days_dry: int, leaves: List[str]) -> str:
    """
    Leaves are 'green', 'yellow' or 'brown'. If more than half of the leaves are brown, 'replace' the plant. If it has
    been dry for more than 4 days, or more than 2 days with some yellow leaf, 'water' it. Else 'leave' it.

    find_plant_care(0, ['brown', 'brown', 'green']) == 'replace'
    find_plant_care(3, ['yellow', 'green']) == 'water'
    find_plant_care(3, ['green']) == 'leave'
    find_plant_care(5, []) == 'water'
    """
    if 2 * leaves.count('brown') > len(leaves):
        return 'replace'
    if days_dry > 4:
        return 'water'
    if days_dry > 2 and 'yellow' in leaves:
        return 'water'
    return 'leave'


def word_shape(word: str) -> str:
    """
    Return 'lower', 'upper' or 'title' if all letters of the word are small, all are capitals, or only the
    first is a capital. Every other word is 'odd'. A single capital letter counts as 'upper'.

    >>> [word_shape(w) for w in ["sun", "SUN", "Sun", "sUn", "S"]]
    ['lower', 'upper', 'title', 'odd', 'upper']
    """
    if word == word.lower():
        return "lower"
    if word == word.upper():
        return "upper"
    if word[0].isupper() and word[1:] == word[1:].lower():
        return "title"
    return "odd"


def kind_of_sum(parts: List[int]) -> str:
    """
    Say 'all odd', 'all even' or 'mixed' about the partial sums of the list (the sum of the first element,
    of the first two, and so on). For an empty list say 'nothing'.

    kind_of_sum([3, 2, 4]) == 'all odd'
    kind_of_sum([2, 2]) == 'all even'
    kind_of_sum([1, 1]) == 'mixed'
    kind_of_sum([]) == 'nothing'
    """
    if not parts:
        return 'nothing'
    rests = set()
    total = 0
    for part in parts:
        total += part
        rests.add(total % 2)
    if len(rests) == 2:
        return 'mixed'
    return 'all odd' if 1 in rests else 'all even'


def elevator_direction(floor: int, calls: List[int], moving: str) -> str:
    """
    A lift on some floor knows the floors where people wait and in which way it is moving ('up' or 'down'). It keeps
    its direction as long as someone waits that way; otherwise it turns round if someone waits on the
    other side; otherwise it does 'stop'.

    >>> elevator_direction(3, [1, 5], "up")
    'up'
    >>> elevator_direction(3, [1, 2], "up")
    'down'
    >>> elevator_direction(3, [3], "down")
    'stop'
    """
    above = any(call > floor for call in calls)
    below = any(call < floor for call in calls)
    if moving == "up" and above:
        return "up"
    if moving == "down" and below:
        return "down"
    if above:
        return "up"
    if below:
        return "down"
    return "stop"


def spot_the_pattern(nums: List[int]) -> str:
    """
    You are given at least three numbers, none of them zero. If the differences of neighbours are all equal,
    return 'plus'; if each number times a fixed whole number gives the next one, return 'times'; else
    return 'unknown'. 'plus' is tried first.

    spot_the_pattern([2, 5, 8]) == 'plus'
    spot_the_pattern([2, 6, 18]) == 'times'
    spot_the_pattern([1, 2, 5]) == 'unknown'
    spot_the_pattern([4, 2, 1]) == 'unknown'
    """
    difference = nums[1] - nums[0]
    if all(b - a == difference for a, b in zip(nums, nums[1:])):
        return 'plus'
    if nums[1] % nums[0] != 0:
        return 'unknown'
    factor = nums[1] // nums[0]
    if all(a * factor == b for a, b in zip(nums, nums[1:])):
        return 'times'
    return 'unknown'


def chess_colour_walk(moves: str) -> str:
    """
    A piece starts on a 'black' square of a chessboard and takes steps: each of N, E, S, W leads to a
    neighbouring square. A lower-case letter is a jump of two squares that way. Return the colour
    of the square at the end, 'black' or 'white'.

    >>> chess_colour_walk("NE")
    'black'
    >>> chess_colour_walk("NEs")
    'black'
    >>> chess_colour_walk("nnW")
    'white'
    """
    black = True
    for move in moves:
        if move in "NESW":
            black = not black
    return "black" if black else "white"


def book_status(due: int, today: int, reserved: bool, renewed: int) -> str:
    """
    Days are counted as whole numbers. A book past its due day is 'overdue'. A book that somebody else has reserved,
    or that was renewed twice already, must 'return'. If the due day is at most 3 days away you can 'renew',
    else 'keep' it.

    book_status(10, 11, False, 0) == 'overdue'
    book_status(10, 8, False, 2) == 'return'
    book_status(10, 7, False, 1) == 'renew'
    book_status(10, 6, False, 0) == 'keep'
    """
    if today > due:
        return 'overdue'
    if reserved or renewed >= 2:
        return 'return'
    if due - today <= 3:
        return 'renew'
    return 'keep'


def outcome_of_rounds(left, right):
    """
    Two players show numbers in several rounds. In each round the higher number wins, but a 1 beats a 9.
    Return 'left', 'right' or 'draw' for the player with more won rounds.

    >>> outcome_of_rounds([5, 9, 7], [4, 1, 3])
    'left'
    >>> outcome_of_rounds([9], [1])
    'right'
    >>> outcome_of_rounds([2, 3], [3, 2])
    'draw'
    """
    balance = 0
    for a, b in zip(left, right):
        if a == b:
            continue
        if {a, b} == {1, 9}:
            balance += 1 if a == 1 else -1
        elif a > b:
            balance += 1
        else:
            balance -= 1
    if balance == 0:
        return "draw"
    return "left" if balance > 0 else "right"


def choose_vehicle(distance: float, luggage: int, raining: bool) -> str:
    """
    Choose how to travel: with more than two pieces of luggage or over 20 km take the 'car'; in the rain
    or with any luggage over 2 km the 'bus'; over 2 km the 'bike'; otherwise 'walk'.

    choose_vehicle(1, 0, False) == 'walk'
    choose_vehicle(5, 0, False) == 'bike'
    choose_vehicle(5, 1, False) == 'bus'
    choose_vehicle(1, 0, True) == 'bus'
    choose_vehicle(1, 3, False) == 'car'
    """
    if luggage > 2 or distance > 20:
        return 'car'
    if raining:
        return 'bus'
    if distance <= 2:
        return 'walk'
    return 'bus' if luggage > 0 else 'bike'


def fruit_box_label(box: Dict[str, int]) -> str:
    """
    The box maps fruits to amounts. Amounts of 0 do not count. Return 'empty' for a box without fruit, the name
    of the fruit if there is only one kind, 'balanced' if all kinds have the same amount, else 'mixed'.

    >>> fruit_box_label({"pear": 3, "fig": 0})
    'pear'
    >>> fruit_box_label({"pear": 3, "fig": 3})
    'balanced'
    >>> fruit_box_label({"pear": 3, "fig": 1})
    'mixed'
    >>> fruit_box_label({})
    'empty'
    """
    present = {name: amount for name, amount in box.items() if amount > 0}
    if not present:
        return "empty"
    if len(present) == 1:
        return list(present)[0]
    if len(set(present.values())) == 1:
        return "balanced"
    return "mixed"


def path_ending(steps: str) -> str:
    """
    A walker makes steps U, D, L, R on a grid. Return 'home' if the walker ends on the starting
    point, 'crossing' if some other point is visited twice or the start is visited again on the way, and
    'open' otherwise. 'home' goes before 'crossing'.

    path_ending("URDL") == 'home'
    path_ending("UDR") == 'crossing'
    path_ending("UUR") == 'open'
    """
    delta = {'U': (0, 1), 'D': (0, -1), 'L': (-1, 0), 'R': (1, 0)}
    x = y = 0
    visited = [(0, 0)]
    for step in steps:
        dx, dy = delta[step]
        x, y = x + dx, y + dy
        visited.append((x, y))
    if (x, y) == (0, 0):
        return 'home'
    if len(set(visited)) < len(visited):
        return 'crossing'
    return 'open'


def digit_character(n: int) -> str:
    """
    Call a positive number 'small-minded' if all its digits are below 5, 'big-minded' if all are 5 or more, and
    'open-minded' if it has both kinds.

    >>> digit_character(413)
    'small-minded'
    >>> digit_character(597)
    'big-minded'
    >>> digit_character(607)
    'open-minded'
    """
    small = big = False
    while n > 0:
        if n % 10 < 5:
            small = True
        else:
            big = True
        n //= 10
    if small and big:
        return "open-minded"
    return "small-minded" if small else "big-minded"


def resolve_vote(votes: List[str], quorum: int) -> str:
    """
    Votes are 'yes', 'no' or 'abstain'. With fewer votes than the quorum (abstentions count as votes here) the
    result is 'void'. Otherwise the motion is 'passed' if there are more yes than no votes, 'rejected' if
    there are fewer, and 'postponed' if they are equal.

    resolve_vote(['yes', 'no', 'yes'], 3) == 'passed'
    resolve_vote(['yes', 'no', 'abstain'], 3) == 'postponed'
    resolve_vote(['yes', 'yes'], 3) == 'void'
    resolve_vote(['no', 'abstain'], 2) == 'rejected'
    """
    if len(votes) < quorum:
        return 'void'
    yes = votes.count('yes')
    no = votes.count('no')
    if yes > no:
        return 'passed'
    if yes < no:
        return 'rejected'
    return 'postponed'


def step_size_class(heights: List[int]) -> str:
    """
    Heights are measured along a path. Look at the largest difference between neighbours, up or down: at most 1
    makes the path 'easy', at most 3 'fair', more 'hard'. Paths with fewer than two heights are 'easy'.

    >>> step_size_class([4, 5, 4])
    'easy'
    >>> step_size_class([4, 5, 2])
    'fair'
    >>> step_size_class([0, 9])
    'hard'
    >>> step_size_class([7])
    'easy'
    """
    worst = 0
    for before, after in zip(heights, heights[1:]):
        step = abs(after - before)
        if step > worst:
            worst = step
    if worst <= 1:
        return "easy"
    return "fair" if worst <= 3 else "hard"


def open_or_closed(day: str, hour: int, holidays: List[str]) -> str:
    """
    A shop is open from 9 to 18 o'clock (not at 18 itself), on Saturdays ('Sat') only until 13 o'clock, and never on
    Sundays ('Sun') or on the days in the list of holidays. Return 'open' or 'closed'.

    open_or_closed('Mon', 17, []) == 'open'
    open_or_closed('Mon', 18, []) == 'closed'
    open_or_closed('Sat', 14, []) == 'closed'
    open_or_closed('Tue', 10, ['Tue']) == 'closed'
    """
    if day == 'Sun' or day in holidays:
        return 'closed'
    closing = 13 if day == 'Sat' else 18
    if 9 <= hour < closing:
        return 'open'
    return 'closed'


def classify_by_neighbours(cells: List[int], index: int) -> str:
    """
    Compare the cell at the index with its left and right neighbour (a cell at the edge has only one). Return
    'peak' if it is higher than all its neighbours, 'pit' if it is lower than all of them, otherwise
    'slope'. A cell without neighbours is a 'slope'.

    >>> classify_by_neighbours([1, 5, 2], 1)
    'peak'
    >>> classify_by_neighbours([1, 5, 2], 0)
    'pit'
    >>> classify_by_neighbours([1, 5, 5], 2)
    'slope'
    >>> classify_by_neighbours([4], 0)
    'slope'
    """
    around = []
    if index > 0:
        around.append(cells[index - 1])
    if index < len(cells) - 1:
        around.append(cells[index + 1])
    if not around:
        return "slope"
    if cells[index] > max(around):
        return "peak"
    if cells[index] < min(around):
        return "pit"
    return "slope"


def check():
    assert enter_or_wait(15, False, 1) == 'enter'
    assert enter_or_wait(8, True, 1) == 'wait'
    assert enter_or_wait(8, True, 2) == 'enter'
    assert enter_or_wait(30, False, 0) == 'wait'
    assert louder_team(["go!", "hey!!"], ["yes!!"]) == 'first'
    assert louder_team([], ["yes!"]) == 'second'
    assert louder_team(["a!"], ["b!"]) == 'equal'
    assert better_hand([3, 9, 5], [9, 4, 4]) == 'mine'
    assert better_hand([2, 8], [9, 1]) == 'yours'
    assert better_hand([1, 2], [2, 1]) == 'tie'
    assert letter_fee(20, False) == 'small'
    assert letter_fee(21, True) == 'middle+'
    assert letter_fee(501, True) == 'refused'
    assert which_side_heavier("zoo") == 'front'
    assert which_side_heavier("abba") == 'even'
    assert which_side_heavier("cart") == 'back'
    assert answer_of_oracle("Will it rain?") == 'no'
    assert answer_of_oracle("Is it?") == 'yes'
    assert answer_of_oracle("Tell me") == 'maybe'
    assert room_state(3, [True, False], True) == 'wasteful'
    assert room_state(6, [False], False) == 'stuffy'
    assert room_state(0, [True], True) == 'empty'
    assert room_state(5, [False], True) == 'fine'
    assert dice_round([4, 4, 4]) == 'triple'
    assert dice_round([3, 5, 4]) == 'stairs'
    assert dice_round([1, 6, 1]) == 'pair'
    assert dice_round([1, 2, 4]) == 'nothing'
    assert member_level(150, 5) == 'gold'
    assert member_level(90, 1) == 'silver'
    assert member_level(99, 0) == 'basic'
    assert member_level(500, 9, 3) == 'guest'
    assert next_traffic_light('red', 4, 10) == 'green'
    assert next_traffic_light('red', 3, 10) == 'red'
    assert next_traffic_light('green', 0, 20) == 'yellow'
    assert next_traffic_light('yellow', 0, 1) == 'red'
    assert weekend_plan({'sat': 'dry', 'sun': 'dry'}) == 'camp'
    assert weekend_plan({'sat': 'dry'}) == 'hike'
    assert weekend_plan({'sat': 'rain', 'sun': 'dry'}) == 'swim'
    assert weekend_plan({}) == 'read'
    assert compare_versions_word('2.9', '2.10') == 'older'
    assert compare_versions_word('1.0', '1') == 'same'
    assert compare_versions_word('3', '2.99') == 'newer'
    assert find_plant_care(0, ['brown', 'brown', 'green']) == 'replace'
    assert find_plant_care(3, ['yellow', 'green']) == 'water'
    assert find_plant_care(3, ['green']) == 'leave'
    assert find_plant_care(5, []) == 'water'
    assert kind_of_sum([3, 2, 4]) == 'all odd'
    assert kind_of_sum([2, 2]) == 'all even'
    assert kind_of_sum([1, 1]) == 'mixed'
    assert kind_of_sum([]) == 'nothing'
    assert spot_the_pattern([2, 5, 8]) == 'plus'
    assert spot_the_pattern([2, 6, 18]) == 'times'
    assert spot_the_pattern([1, 2, 5]) == 'unknown'
    assert spot_the_pattern([4, 2, 1]) == 'unknown'
    assert book_status(10, 11, False, 0) == 'overdue'
    assert book_status(10, 8, False, 2) == 'return'
    assert book_status(10, 7, False, 1) == 'renew'
    assert book_status(10, 6, False, 0) == 'keep'
    assert choose_vehicle(1, 0, False) == 'walk'
    assert choose_vehicle(5, 0, False) == 'bike'
    assert choose_vehicle(5, 1, False) == 'bus'
    assert choose_vehicle(1, 0, True) == 'bus'
    assert choose_vehicle(1, 3, False) == 'car'
    assert path_ending("URDL") == 'home'
    assert path_ending("UDR") == 'crossing'
    assert path_ending("UUR") == 'open'
    assert resolve_vote(['yes', 'no', 'yes'], 3) == 'passed'
    assert resolve_vote(['yes', 'no', 'abstain'], 3) == 'postponed'
    assert resolve_vote(['yes', 'yes'], 3) == 'void'
    assert resolve_vote(['no', 'abstain'], 2) == 'rejected'
    assert open_or_closed('Mon', 17, []) == 'open'
    assert open_or_closed('Mon', 18, []) == 'closed'
    assert open_or_closed('Sat', 14, []) == 'closed'
    assert open_or_closed('Tue', 10, ['Tue']) == 'closed'
