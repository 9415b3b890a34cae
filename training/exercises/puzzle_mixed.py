"""Mixed puzzles: games, shopping, calendars, codes, votes, machines and everyday rules."""

from typing import Dict, List, Optional, Tuple


def change_in_coins(amount: int, coins: List[int]) -> Dict[int, int]:
    """
    Give change for an amount: always take the largest coin that still fits. Return a dictionary of
    the coins used and their numbers. The coins include 1.

    change_in_coins(68, [1, 5, 10, 50]) == {50: 1, 10: 1, 5: 1, 1: 3}
    change_in_coins(0, [1]) == {}
    """
    used: Dict[int, int] = {}
    for coin in sorted(coins, reverse=True):
        number = amount // coin
        if number > 0:
            used[coin] = number
            amount -= number * coin
    return used


def dice_score(dice: List[int]) -> int:
    """
    Score a throw of dice. Three or more equal dice give ten times their number of spots; every 1 and
    every 6 that is not part of such a group gives one point; all others give nothing.

    dice_score([4, 4, 4, 1, 2]) == 41
    dice_score([6, 1, 1, 1, 1]) == 11
    """
    score = 0
    for spots in range(1, 7):
        count = dice.count(spots)
        if count >= 3:
            score += 10 * spots
        elif spots == 1 or spots == 6:
            score += count
    return score


def password_problems(password: str) -> List[str]:
    """
    Check a password and return a list of its problems in this order: "short" if it has fewer than
    eight characters, "digit" if it has no digit, "upper" if it has no capital letter, "space" if it
    contains a space.

    password_problems('abc 1') == ['short', 'upper', 'space']
    password_problems('Secret123') == []
    """
    problems = []
    if len(password) < 8:
        problems.append("short")
    if not any(char.isdigit() for char in password):
        problems.append("digit")
    if not any(char.isupper() for char in password):
        problems.append("upper")
    if " " in password:
        problems.append("space")
    return problems


def vending_machine(price, inserted, stock):
    """
    Return a tuple (delivered, change) of a machine. It delivers only if something is in stock and
    enough money was inserted; otherwise all the money comes back.

    vending_machine(120, 200, 3) -> (True, 80)
    vending_machine(120, 100, 3) -> (False, 100)
    """
    if stock == 0 or inserted < price:
        return False, inserted
    return True, inserted - price


def days_in_month(month: int, year: int) -> int:
    """
    Return the number of days of a month. February has 29 days in years divisible by 4, but not in
    those divisible by 100 unless they are divisible by 400. A wrong month gives 0.

    days_in_month(2, 2000) == 29
    days_in_month(13, 2001) == 0
    """
    if month < 1 or month > 12:
        return 0
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    if month in (4, 6, 9, 11):
        return 30
    return 31


def weekday_after(day: str, days: int) -> str:
    """
    Given the short name of a weekday, return the weekday a number of days later (or earlier, if the
    number is negative). Weekends are skipped: only Mon to Fri are counted.

    weekday_after('Thu', 3) == 'Tue'
    weekday_after('Mon', -1) == 'Fri'
    """
    week = ["Mon", "Tue", "Wed", "Thu", "Fri"]
    index = week.index(day)
    return week[(index + days) % len(week)]


def shopping_total(cart: dict[str, int], prices: dict[str, int], free_every: int) -> int:
    """
    Compute the total price of a cart (name to number). For each product every free_every-th
    piece costs nothing. Products without a price are ignored.

    shopping_total({'tea': 5, 'pen': 2}, {'tea': 3, 'pen': 1}, 3) == 14
    """
    total = 0
    for name, number in cart.items():
        if name not in prices:
            continue
        paid = number - number // free_every
        total += paid * prices[name]
    return total


def run_program(lines):
    """
    Run a tiny program with one number in memory, 0 at first. "add N" and "mul N" change the number,
    "skip" leaves out the next line, "stop" ends the program. Return the number at the end.

    run_program(['add 3', 'skip', 'mul 10', 'add 1']) -> 4
    """
    memory = 0
    position = 0
    while position < len(lines):
        command, *rest = lines[position].split()
        if command == "stop":
            break
        if command == "add":
            memory += int(rest[0])
        elif command == "mul":
            memory *= int(rest[0])
        elif command == "skip":
            position += 1
        position += 1
    return memory


def instant_runoff_loser(ballots: List[List[str]]) -> str:
    """
    Each ballot lists all candidates in order of preference. Return the candidate with the fewest
    first places. If several have the fewest, return the one with the most last places among them,
    and the alphabetically first one if that is a tie as well.

    instant_runoff_loser([['A', 'B', 'C'], ['A', 'C', 'B'], ['B', 'A', 'C']]) == 'C'
    """
    first = {name: 0 for name in ballots[0]}
    last = {name: 0 for name in ballots[0]}
    for ballot in ballots:
        first[ballot[0]] += 1
        last[ballot[-1]] += 1
    return min(first, key=lambda name: (first[name], -last[name], name))


def tank_refills(distances: List[int], tank: int) -> int:
    """
    A car with a full tank (measured in kilometres) drives the given distances between petrol
    stations. Fill up at a station only if the rest does not suffice for the next distance.
    Return how often this is done, or -1 if a distance is too long for a full tank.

    tank_refills([40, 50, 30], 100) == 1
    tank_refills([40, 120], 100) == -1
    """
    refills = 0
    rest = tank
    for distance in distances:
        if distance > tank:
            return -1
        if distance > rest:
            rest = tank
            refills += 1
        rest -= distance
    return refills


def roman_style(number: int) -> str:
    """
    Write a number from 1 to 99 with the strokes of an old tally: 'X' for ten, 'V' for five and 'I'
    for one, without any subtraction (four is IIII).

    roman_style(29) == 'XXVIIII'
    roman_style(5) == 'V'
    """
    text = "X" * (number // 10)
    rest = number % 10
    if rest >= 5:
        text += "V"
        rest -= 5
    return text + "I" * rest


def library_fine(due: Tuple[int, int], returned: Tuple[int, int]) -> int:
    """
    Dates are given as (month, day) of one year. A book returned in time costs nothing. In the month
    in which it was due each day costs 2; a later month costs 50 for each month.

    library_fine((5, 10), (5, 13)) == 6
    library_fine((5, 10), (7, 1)) == 100
    library_fine((5, 10), (4, 30)) == 0
    """
    if returned <= due:
        return 0
    months = returned[0] - due[0]
    if months == 0:
        return 2 * (returned[1] - due[1])
    return 50 * months


def morse_gaps(text, codes):
    """
    Encode a text with a table of codes. Put one space between letters and a slash between words.
    Letters without a code are left out.

    morse_gaps('et t', {'e': '.', 't': '-'}) -> '. -/-'
    """
    words = []
    for word in text.split():
        letters = [codes[letter] for letter in word if letter in codes]
        words.append(" ".join(letters))
    return "/".join(words)


def thermostat(readings: List[float], low: float, high: float) -> List[bool]:
    """
    A heater is off at first. It is switched on when a reading is below low, and off when a reading is
    above high; otherwise it stays as it is. Return its state after each reading.

    thermostat([20, 17, 19, 23], 18, 22) == [False, True, True, False]
    """
    states = []
    on = False
    for reading in readings:
        if reading < low:
            on = True
        elif reading > high:
            on = False
        states.append(on)
    return states


def parse_duration(text: str) -> Optional[int]:
    """
    Convert a duration such as "2h 5m" or "40s" to seconds. The parts are separated by spaces and
    each ends with h, m or s. If a part is wrong, return None.

    parse_duration('1h 5s') == 3605
    parse_duration('5 days') -> None
    """
    units = {"h": 3600, "m": 60, "s": 1}
    seconds = 0
    for part in text.split():
        number, unit = part[:-1], part[-1]
        if unit not in units or not number.isdigit():
            return None
        seconds += int(number) * units[unit]
    return seconds


def hidden_treasure(hints: dict[int, int], start: int) -> tuple[int, int]:
    """
    Each hint leads from one place to another. The treasure is at the place without a hint. Return
    this place and the number of hints followed; if you walk in a circle, return (-1, -1).

    hidden_treasure({1: 4, 4: 2}, 1) == (2, 2)
    hidden_treasure({1: 2, 2: 1}, 1) == (-1, -1)
    """
    place = start
    followed = 0
    while place in hints:
        place = hints[place]
        followed += 1
        if followed > len(hints):
            return -1, -1
    return place, followed


def grade_curve(points: List[int]) -> List[str]:
    """
    Grade an exam relative to its average: 'A' for at least ten points above the average, 'C' for
    at least ten points below it and 'B' for all others.

    grade_curve([90, 70, 80]) == ['A', 'C', 'B']
    """
    average = sum(points) / len(points)
    grades = []
    for value in points:
        if value >= average + 10:
            grades.append("A")
        elif value <= average - 10:
            grades.append("C")
        else:
            grades.append("B")
    return grades


def bowling_simple(rolls):
    """
    In this simple kind of bowling each frame has two rolls. If all ten pins fall in a frame, the
    first roll of the next frame is counted twice. Return the total score.

    bowling_simple([3, 7, 4, 2]) -> 20
    """
    score = 0
    for i in range(0, len(rolls), 2):
        score += rolls[i] + rolls[i + 1]
        if i > 0 and rolls[i - 2] + rolls[i - 1] == 10:
            score += rolls[i]
    return score


def query_string(parameters: Dict[str, object]) -> str:
    """
    Build the query part of a web address: "?" and then key=value pairs joined by "&" in the
    alphabetical order of the keys. Leave out keys whose value is None or an empty
    string. Without any pair return an empty string.

    query_string({'q': 'cat', 'page': 2, 'x': None}) == '?page=2&q=cat'
    query_string({}) == ''
    """
    pairs = []
    for key in sorted(parameters):
        value = parameters[key]
        if value is None or value == "":
            continue
        pairs.append(f"{key}={value}")
    if not pairs:
        return ""
    return "?" + "&".join(pairs)


def train_passengers(stops: List[Tuple[int, int]], capacity: int) -> int:
    """
    At each stop (off, on) first off passengers leave a train and then on passengers want to enter.
    Those who find no place stay behind. Return how many stay behind in total.

    train_passengers([(0, 8), (3, 7)], 10) == 2
    """
    inside = 0
    behind = 0
    for off, on in stops:
        inside -= off
        entering = min(on, capacity - inside)
        inside += entering
        behind += on - entering
    return behind


def colour_name(red: int, green: int, blue: int) -> str:
    """
    Given three values from 0 to 255, return "grey" if they differ by at most 16 from each other,
    otherwise the name of the largest: "red", "green" or "blue". If two are largest,
    return "mixed".

    colour_name(100, 110, 104) == 'grey'
    colour_name(200, 10, 90) == 'red'
    colour_name(200, 200, 0) == 'mixed'
    """
    values = {"red": red, "green": green, "blue": blue}
    top = max(values.values())
    if top - min(values.values()) <= 16:
        return "grey"
    names = [name for name in values if values[name] == top]
    return names[0] if len(names) == 1 else "mixed"


def balance_history(entries: list[str], start: int = 0) -> list[int]:
    """
    Entries look like "+50" or "-20". An entry that would make the balance negative is refused and
    has no effect. Return the balance after each entry.

    balance_history(['+50', '-70', '-20']) == [50, 50, 30]
    """
    balance = start
    history = []
    for entry in entries:
        change = int(entry)
        if balance + change >= 0:
            balance += change
        history.append(balance)
    return history


def pack_boxes(weights, limit):
    """
    Put things into boxes in the given order. A new box is begun when a thing would make the present
    box heavier than limit. Things heavier than limit are left out. Return the contents of all boxes.

    pack_boxes([4, 3, 9, 5], 8) -> [[4, 3], [5]]
    """
    boxes = []
    for weight in weights:
        if weight > limit:
            continue
        if not boxes or sum(boxes[-1]) + weight > limit:
            boxes.append([])
        boxes[-1].append(weight)
    return boxes


def anagram_partner(words: List[str]) -> Dict[str, str]:
    """
    For each word that is an anagram of an earlier word of the list, map it to the first such
    word. Equal words are not anagrams of each other.

    anagram_partner(['tea', 'eat', 'tea', 'ate']) == {'eat': 'tea', 'ate': 'tea'}
    """
    first: Dict[str, str] = {}
    partners: Dict[str, str] = {}
    for word in words:
        key = "".join(sorted(word))
        if key in first and first[key] != word:
            partners[word] = first[key]
        first.setdefault(key, word)
    return partners


def lift_load(weights: List[int], limit: int) -> int:
    """
    People of the given weights enter a lift one after the other. As soon as the sum exceeds the
    limit, the last two persons who entered leave, and no one else enters.
    Return the weight in the lift when it starts.

    lift_load([80, 70, 60], 200) == 80
    lift_load([80], 200) == 80
    """
    inside: List[int] = []
    for weight in weights:
        inside.append(weight)
        if sum(inside) > limit:
            inside = inside[:-2]
            break
    return sum(inside)


def rock_paper_series(first: str, second: str) -> str:
    """
    Two players show rock 'R', paper 'P' or scissors 'S' in each round. Given both
    series as strings, return "first", "second" or "draw" for the player with more rounds won.

    rock_paper_series('RPS', 'SSS') == 'draw'
    rock_paper_series('RR', 'SR') == 'first'
    """
    beats = {"R": "S", "P": "R", "S": "P"}
    lead = 0
    for a, b in zip(first, second):
        if beats[a] == b:
            lead += 1
        elif beats[b] == a:
            lead -= 1
    if lead == 0:
        return "draw"
    return "first" if lead > 0 else "second"


def undo_redo(actions: list[str]) -> list[str]:
    """
    Follow the actions of a writer. "undo" takes back the last word, "redo" brings back the word that
    was taken back last, and everything else is written as a word. Writing a word makes
    all later redos impossible. Return the words at the end.

    undo_redo(['a', 'b', 'undo', 'redo', 'undo']) == ['a']
    undo_redo(['a', 'undo', 'c', 'redo']) == ['c']
    """
    written: list[str] = []
    undone: list[str] = []
    for action in actions:
        if action == "undo":
            if written:
                undone.append(written.pop())
        elif action == "redo":
            if undone:
                written.append(undone.pop())
        else:
            written.append(action)
            undone.clear()
    return written


def postage(weight, express, pieces=1):
    """
    A letter up to 20 grams costs 85, up to 50 grams 100 and up to 500 grams 160. Express letters cost
    200 more. From ten pieces on there is a discount of ten percent (rounded down). Return the
    price of all pieces, or -1 if a letter is too heavy.

    postage(30, True) -> 300
    postage(20, False, 10) -> 765
    """
    if weight > 500:
        return -1
    if weight <= 20:
        price = 85
    elif weight <= 50:
        price = 100
    else:
        price = 160
    if express:
        price += 200
    total = price * pieces
    if pieces >= 10:
        total -= total // 10
    return total


def table_of_squares(limit: int, divisor: int) -> Dict[int, int]:
    """
    Return a dictionary of the numbers from 1 to limit and their squares, but only those whose square
    leaves the remainder 1 when divided by the divisor.

    table_of_squares(6, 5) == {1: 1, 4: 16, 6: 36}
    """
    table = {}
    for n in range(1, limit + 1):
        square = n * n
        if square % divisor == 1:
            table[n] = square
    return table


def nim_sum_move(heaps: List[int]) -> Optional[Tuple[int, int]]:
    """
    Nim is won by making the xor of all heaps zero. Return a move (index of heap, new size) that does
    so, for the first heap where it is possible. Return None if there is no such move.

    nim_sum_move([3, 4, 5]) == (0, 1)
    nim_sum_move([2, 2]) -> None
    """
    total = 0
    for heap in heaps:
        total ^= heap
    if total == 0:
        return None
    for index, heap in enumerate(heaps):
        if heap ^ total < heap:
            return index, heap ^ total
    return None


def repair_sentence(text: str) -> str:
    """
    Make a sentence tidy: one space between words, a capital letter at the beginning, and a full stop
    at the end unless there is a '!' or '?' already. An empty text stays empty.

    repair_sentence('  this is  fine') == 'This is fine.'
    repair_sentence('why?') == 'Why?'
    """
    words = text.split()
    if not words:
        return ""
    sentence = " ".join(words)
    sentence = sentence[0].upper() + sentence[1:]
    if sentence[-1] not in ".!?":
        sentence += "."
    return sentence


def card_hand_value(cards: list[str]) -> int:
    """
    Compute the value of a hand: number cards count their number, J, Q and K count 10, and an ace 'A'
    counts 11 as long as the total does not exceed 21, otherwise 1.

    card_hand_value(['A', 'K']) == 21
    card_hand_value(['A', 'A', '9']) == 21
    """
    total = 0
    aces = 0
    for card in cards:
        if card == "A":
            aces += 1
            total += 11
        elif card in ("J", "Q", "K"):
            total += 10
        else:
            total += int(card)
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total


def seating_circle(names, forbidden):
    """
    Guests sit at a round table in the order of the list. Return all pairs of neighbours that are
    forbidden, where the order within a forbidden pair does not matter.

    seating_circle(['A', 'B', 'C'], [('A', 'C')]) -> [('C', 'A')]
    """
    problems = []
    for i in range(len(names)):
        left = names[i]
        right = names[(i + 1) % len(names)]
        if (left, right) in forbidden or (right, left) in forbidden:
            problems.append((left, right))
    return problems


def simple_formula(text: str) -> int:
    """
    Evaluate a formula with whole numbers, plus and minus signs, all separated by spaces.
    It is computed from left to right; there are no brackets.

    simple_formula('7 - 2 + 10') == 15
    simple_formula('4') == 4
    """
    parts = text.split()
    result = int(parts[0])
    for i in range(1, len(parts), 2):
        number = int(parts[i + 1])
        if parts[i] == "+":
            result += number
        else:
            result -= number
    return result


def course_order(needs: Dict[str, List[str]]) -> List[str]:
    """
    Each course needs others before it. Take in every round the alphabetically first course that
    is not taken yet and has all its needs fulfilled. Return the order; stop when no course is possible.

    course_order({'b': ['a'], 'a': [], 'c': ['d']}) == ['a', 'b']
    """
    taken: List[str] = []
    while True:
        possible = []
        for course in needs:
            if course not in taken and all(need in taken for need in needs[course]):
                possible.append(course)
        if not possible:
            return taken
        taken.append(min(possible))


def phone_bill(calls: List[Tuple[str, int]], free_minutes: int) -> int:
    """
    Each call has a kind ("home" or "abroad") and a length in seconds, rounded up to minutes. The
    free minutes are used up by home calls only, in order. Every other home minute costs 5,
    every minute abroad 40. Return the bill.

    phone_bill([('home', 130), ('abroad', 60), ('home', 30)], 2) == 50
    """
    bill = 0
    for kind, seconds in calls:
        minutes = (seconds + 59) // 60
        if kind == "abroad":
            bill += 40 * minutes
            continue
        free = min(minutes, free_minutes)
        free_minutes -= free
        bill += 5 * (minutes - free)
    return bill


def sudoku_candidates(row: list[int], column: list[int], block: list[int]) -> list[int]:
    """
    Return the digits from 1 to 9 which could still be put into a cell: those that are in none of the
    three lists. Zeros in the lists stand for empty cells.

    sudoku_candidates([1, 2, 0], [3, 4, 5], [6, 7, 2]) == [8, 9]
    """
    candidates = []
    for digit in range(1, 10):
        if digit in row or digit in column or digit in block:
            continue
        candidates.append(digit)
    return candidates


def greeting(hour, name=None):
    """
    Return a greeting for an hour of the day: "Good morning" from 5 to 11, "Good afternoon" from 12 to
    17, "Good evening" from 18 to 22 and "Hello" at all other hours. If a name is
    given, append a comma, a space and the name.

    greeting(9, 'Ada') -> 'Good morning, Ada'
    greeting(3) -> 'Hello'
    """
    if 5 <= hour <= 11:
        text = "Good morning"
    elif 12 <= hour <= 17:
        text = "Good afternoon"
    elif 18 <= hour <= 22:
        text = "Good evening"
    else:
        text = "Hello"
    if name:
        text += ", " + name
    return text


def split_bill_tip(amounts: List[float], tip_percent: float) -> List[float]:
    """
    Add a tip to each guest's amount and round up to the next half. Guests with the amount 0 pay
    nothing at all.

    split_bill_tip([10.0, 0, 7.2], 10) == [11.0, 0, 8.0]
    """
    payments = []
    for amount in amounts:
        if amount == 0:
            payments.append(0)
            continue
        exact = round(amount * (100 + tip_percent) / 100, 4)
        halves = int(exact * 2)
        if halves < exact * 2:
            halves += 1
        payments.append(halves / 2)
    return payments


def find_impostor(groups: List[List[str]]) -> Optional[str]:
    """
    Every day a group of people was present. Something was stolen on each of these days by the same
    person. Return that person if exactly one was present every day, otherwise None.

    find_impostor([['A', 'B'], ['B', 'C']]) == 'B'
    find_impostor([['A', 'B'], ['B', 'A']]) -> None
    """
    if not groups:
        return None
    suspects = set(groups[0])
    for group in groups[1:]:
        suspects = suspects & set(group)
    if len(suspects) == 1:
        return suspects.pop()
    return None


def fold_paper_layers(thickness: float, goal: float) -> int:
    """
    Each time a sheet of paper is folded its thickness doubles. Return the smallest number of folds
    after which it is at least as thick as the goal.

    fold_paper_layers(0.1, 1) == 4
    fold_paper_layers(2, 1) == 0
    """
    folds = 0
    while thickness < goal:
        thickness *= 2
        folds += 1
    return folds


def house_numbers(first, last, side):
    """
    Return the house numbers from first to last on one side of a street: "left" has the odd numbers,
    "right" the even ones, and "both" means all of them. Number 13 does not exist.

    house_numbers(10, 15, 'left') -> [11, 15]
    """
    numbers = []
    for n in range(first, last + 1):
        if n == 13:
            continue
        if side == "both" or (side == "left") == (n % 2 == 1):
            numbers.append(n)
    return numbers


def check():
    assert change_in_coins(68, [1, 5, 10, 50]) == {50: 1, 10: 1, 5: 1, 1: 3}
    assert change_in_coins(0, [1]) == {}
    assert dice_score([4, 4, 4, 1, 2]) == 41
    assert dice_score([6, 1, 1, 1, 1]) == 11
    assert password_problems("abc 1") == ["short", "upper", "space"]
    assert password_problems("Secret123") == []
    assert vending_machine(120, 200, 3) == (True, 80)
    assert vending_machine(120, 100, 3) == (False, 100)
    assert days_in_month(2, 2000) == 29
    assert days_in_month(13, 2001) == 0
    assert weekday_after("Thu", 3) == "Tue"
    assert weekday_after("Mon", -1) == "Fri"
    assert shopping_total({"tea": 5, "pen": 2}, {"tea": 3, "pen": 1}, 3) == 14
    assert run_program(["add 3", "skip", "mul 10", "add 1"]) == 4
    assert instant_runoff_loser([["A", "B", "C"], ["A", "C", "B"], ["B", "A", "C"]]) == "C"
    assert tank_refills([40, 50, 30], 100) == 1
    assert tank_refills([40, 120], 100) == -1
    assert roman_style(29) == "XXVIIII"
    assert roman_style(5) == "V"
    assert library_fine((5, 10), (5, 13)) == 6
    assert library_fine((5, 10), (7, 1)) == 100
    assert library_fine((5, 10), (4, 30)) == 0
    assert morse_gaps("et t", {"e": ".", "t": "-"}) == ". -/-"
    assert thermostat([20, 17, 19, 23], 18, 22) == [False, True, True, False]
    assert parse_duration("1h 5s") == 3605
    assert parse_duration("5 days") is None
    assert hidden_treasure({1: 4, 4: 2}, 1) == (2, 2)
    assert hidden_treasure({1: 2, 2: 1}, 1) == (-1, -1)
    assert grade_curve([90, 70, 80]) == ["A", "C", "B"]
    assert bowling_simple([3, 7, 4, 2]) == 20
    assert query_string({"q": "cat", "page": 2, "x": None}) == "?page=2&q=cat"
    assert query_string({}) == ""
    assert train_passengers([(0, 8), (3, 7)], 10) == 2
    assert colour_name(100, 110, 104) == "grey"
    assert colour_name(200, 10, 90) == "red"
    assert colour_name(200, 200, 0) == "mixed"
    assert balance_history(["+50", "-70", "-20"]) == [50, 50, 30]
    assert pack_boxes([4, 3, 9, 5], 8) == [[4, 3], [5]]
    assert anagram_partner(["tea", "eat", "tea", "ate"]) == {"eat": "tea", "ate": "tea"}
    assert lift_load([80, 70, 60], 200) == 80
    assert lift_load([80], 200) == 80
    assert rock_paper_series("RPS", "SSS") == "draw"
    assert rock_paper_series("RR", "SR") == "first"
    assert undo_redo(["a", "b", "undo", "redo", "undo"]) == ["a"]
    assert undo_redo(["a", "undo", "c", "redo"]) == ["c"]
    assert postage(30, True) == 300
    assert postage(20, False, 10) == 765
    assert table_of_squares(6, 5) == {1: 1, 4: 16, 6: 36}
    assert nim_sum_move([3, 4, 5]) == (0, 1)
    assert nim_sum_move([2, 2]) is None
    assert repair_sentence("  this is  fine") == "This is fine."
    assert repair_sentence("why?") == "Why?"
    assert card_hand_value(["A", "K"]) == 21
    assert card_hand_value(["A", "A", "9"]) == 21
    assert seating_circle(["A", "B", "C"], [("A", "C")]) == [("C", "A")]
    assert simple_formula("7 - 2 + 10") == 15
    assert simple_formula("4") == 4
    assert course_order({"b": ["a"], "a": [], "c": ["d"]}) == ["a", "b"]
    assert phone_bill([("home", 130), ("abroad", 60), ("home", 30)], 2) == 50
    assert sudoku_candidates([1, 2, 0], [3, 4, 5], [6, 7, 2]) == [8, 9]
    assert greeting(9, "Ada") == "Good morning, Ada"
    assert greeting(3) == "Hello"
    assert split_bill_tip([10.0, 0, 7.2], 10) == [11.0, 0, 8.0]
    assert find_impostor([["A", "B"], ["B", "C"]]) == "B"
    assert find_impostor([["A", "B"], ["B", "A"]]) is None
    assert fold_paper_layers(0.1, 1) == 4
    assert fold_paper_layers(2, 1) == 0
    assert house_numbers(10, 15, "left") == [11, 15]


if __name__ == "__main__":
    check()
