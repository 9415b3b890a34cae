"""Validation by invented rules: strings, lists, dictionaries, dates, times, moves and secret words."""

import re
from typing import Any, Dict, List, Optional, Tuple


def valid_gate_word(word: str) -> bool:
    """
    The gate opens for a word that
    - has 6 to 10 characters,
    - contains at least one digit and at least one letter,
    - does not begin with a digit.

    >>> valid_gate_word("moon42")
    True
    >>> valid_gate_word("4moons")
    False
    >>> valid_gate_word("moonlight")
    False
    """
    if len(word) < 6 or len(word) > 10:
        return False
    if word[0].isdigit():
        return False
    has_digit = any(ch.isdigit() for ch in word)
    has_letter = any(ch.isalpha() for ch in word)
    return has_digit and has_letter


def broken_secret_rule(secret: str) -> int:
    """
    Return the number of the first rule that the secret word breaks, or 0 if it breaks none:
    1. at least 8 characters, 2. no spaces, 3. a capital letter, 4. the last character is no letter.

    broken_secret_rule("Lanterns7") == 0
    broken_secret_rule("Lamp7") == 1
    broken_secret_rule("Green lamp 7") == 2
    broken_secret_rule("lanterns7") == 3
    broken_secret_rule("Lanterns") == 4
    """
    if len(secret) < 8:
        return 1
    if " " in secret:
        return 2
    if not any(ch.isupper() for ch in secret):
        return 3
    if secret[-1].isalpha():
        return 4
    return 0


def valid_day_in_short_year(month: int, day: int) -> bool:
    """
    The short year of an island has 10 months. Odd months have 36 days, even months have 37 days, only
    month 10 has 38 days. Return True if the given day exists.

    >>> valid_day_in_short_year(1, 36)
    True
    >>> valid_day_in_short_year(1, 37)
    False
    >>> valid_day_in_short_year(10, 38)
    True
    >>> valid_day_in_short_year(11, 1)
    False
    """
    if month < 1 or month > 10:
        return False
    if month == 10:
        last = 38
    elif month % 2 == 0:
        last = 37
    else:
        last = 36
    return 1 <= day <= last


def valid_time_span(span: str) -> bool:
    """
    A time span is written like '08:15-09:00': two times on a 24-hour clock, where the first is
    earlier than the second. Hours and minutes have two digits each.

    >>> valid_time_span("08:15-09:00")
    True
    >>> valid_time_span("09:00-08:15")
    False
    >>> valid_time_span("8:15-09:00")
    False
    >>> valid_time_span("08:15-24:00")
    False
    """
    if not re.fullmatch(r"\d\d:\d\d-\d\d:\d\d", span):
        return False
    minutes = []
    for part in span.split("-"):
        hour, minute = part.split(":")
        if int(hour) > 23 or int(minute) > 59:
            return False
        minutes.append(int(hour) * 60 + int(minute))
    return minutes[0] < minutes[1]


def valid_shopping_list(entries: List[Tuple[str, int]]) -> bool:
    """
    Each entry is a pair (name, amount). The list is valid if no name is empty, no name occurs twice
    (upper and lower case count as the same), and each amount is at least 1.

    valid_shopping_list([("milk", 2), ("tea", 1)]) == True
    valid_shopping_list([("milk", 2), ("Milk", 1)]) == False
    valid_shopping_list([("milk", 0)]) == False
    """
    seen = set()
    for name, amount in entries:
        key = name.lower()
        if not key or key in seen:
            return False
        if amount < 1:
            return False
        seen.add(key)
    return True


def missing_profile_parts(profile: Dict[str, Any]) -> List[str]:
    """
    A profile needs the keys 'name', 'age' and 'town'. Return, in this order, those keys that are
    missing or whose value is None or the empty string.

    missing_profile_parts({'name': 'Ida', 'age': 0, 'town': ''}) == ['town']
    missing_profile_parts({'town': 'Ulm'}) == ['name', 'age']
    """
    missing = []
    for key in ('name', 'age', 'town'):
        value = profile.get(key)
        if value is None or value == '':
            missing.append(key)
    return missing


def valid_crab_move(start: Tuple[int, int], end: Tuple[int, int], size: int) -> bool:
    """
    The crab stands on a square board with `size` rows and columns, numbered from 0. It moves any number
    of columns sideways while it stays in its row, or exactly one row up or down in its column.
    Standing still is no move, and neither square may be outside the board.

    >>> valid_crab_move((2, 0), (2, 5), 6)
    True
    >>> valid_crab_move((2, 0), (4, 0), 6)
    False
    >>> valid_crab_move((2, 0), (2, 6), 6)
    False
    >>> valid_crab_move((1, 1), (1, 1), 6)
    False
    """
    for place in (start, end):
        if not all(0 <= value < size for value in place):
            return False
    if start == end:
        return False
    if start[0] == end[0]:
        return True
    return start[1] == end[1] and abs(start[0] - end[0]) == 1


def valid_parcel_code(code):
    """
    A parcel code has three parts joined by '/': one or two capital letters, a number of exactly
    four digits, and a check letter from 'K' to 'N'.

    >>> valid_parcel_code("AB/0815/K")
    True
    >>> valid_parcel_code("ABC/0815/K")
    False
    >>> valid_parcel_code("A/815/N")
    False
    >>> valid_parcel_code("A/0815")
    False
    """
    parts = code.split("/")
    if len(parts) != 3:
        return False
    letters, number, last = parts
    if len(letters) not in (1, 2) or not (letters.isalpha() and letters.isupper()):
        return False
    if len(number) != 4 or not number.isdigit():
        return False
    return last in ("K", "L", "M", "N")


def valid_relay_team(ages: List[int]) -> bool:
    """
    A relay team has exactly four runners. Nobody is younger than 10, and the oldest runner is at
    most three times as old as the youngest one.

    valid_relay_team([10, 30, 12, 25]) == True
    valid_relay_team([10, 31, 12, 25]) == False
    valid_relay_team([12, 12, 12]) == False
    """
    if len(ages) != 4:
        return False
    youngest, oldest = min(ages), max(ages)
    if youngest < 10:
        return False
    return oldest <= 3 * youngest


def first_bad_reading(readings: List[float], low: float, high: float, jump: float) -> int:
    """
    A reading is bad if it is outside low..high (both ends are allowed) or if it differs from the
    reading just before it by more than `jump`. Return the index of the first bad reading, or -1.

    first_bad_reading([5, 6, 9], 0, 10, 2) == 2
    first_bad_reading([5, 6, 11], 0, 10, 9) == 2
    first_bad_reading([5, 6, 7], 0, 10, 2) == -1
    """
    for i, value in enumerate(readings):
        if value < low or value > high:
            return i
        if i > 0 and abs(value - readings[i - 1]) > jump:
            return i
    return -1


def valid_bar_of_notes(notes: str, beats: int = 4) -> bool:
    """
    A bar is written with the notes 'w' (4 beats), 'h' (2 beats) and 'q' (1 beat). Return True if the bar
    uses no other letter and its beats fill the bar exactly.

    >>> valid_bar_of_notes("hqq")
    True
    >>> valid_bar_of_notes("hq")
    False
    >>> valid_bar_of_notes("qqq", 3)
    True
    >>> valid_bar_of_notes("hqx")
    False
    """
    length = {"w": 4, "h": 2, "q": 1}
    total = 0
    for note in notes:
        if note not in length:
            return False
        total += length[note]
    return total == beats


def valid_menu(menu: Dict[str, float]) -> bool:
    """
    A menu is valid if it lists at least one dish, every price is positive and at most 40, and no
    two dishes have the same price.

    valid_menu({'soup': 4.5, 'rice': 6.0}) == True
    valid_menu({'soup': 4.5, 'rice': 4.5}) == False
    valid_menu({'cake': 41}) == False
    valid_menu({}) == False
    """
    if not menu:
        return False
    prices = list(menu.values())
    if any(price <= 0 or price > 40 for price in prices):
        return False
    return len(set(prices)) == len(prices)


def valid_robot_program(program: str) -> bool:
    """
    A robot program consists of the letters F (forward), L, R (turns) and S (stop). S must be the last
    letter and stand nowhere else; two turns in opposite directions must not follow each other.

    >>> valid_robot_program("FLFFS")
    True
    >>> valid_robot_program("FLRS")
    False
    >>> valid_robot_program("FSF")
    False
    >>> valid_robot_program("FXS")
    False
    """
    if not program.endswith("S"):
        return False
    if program.count("S") != 1:
        return False
    if set(program) - set("FLRS"):
        return False
    return "LR" not in program and "RL" not in program


def is_valid_chain_of_trades(trades: List[Tuple[str, str]], have: str) -> bool:
    """
    Each trade (give, get) exchanges one thing for another. You start with the thing `have` and carry
    only one thing. Return True if all trades are possible in the given order.

    is_valid_chain_of_trades([("hen", "goat"), ("goat", "cow")], "hen") == True
    is_valid_chain_of_trades([("hen", "goat"), ("hen", "cow")], "hen") == False
    """
    for give, get in trades:
        if give != have:
            return False
        have = get
    return True


def valid_flag(rows: List[str]) -> bool:
    """
    A flag is a list of equally long strings, one letter per colour. It is valid if each row has
    one colour only and neighbouring rows have different colours. No rows or empty rows are not valid.

    >>> valid_flag(["rrr", "www", "rrr"])
    True
    >>> valid_flag(["rrr", "rrr"])
    False
    >>> valid_flag(["rrr", "ww"])
    False
    >>> valid_flag([])
    False
    """
    if not rows or not rows[0]:
        return False
    width = len(rows[0])
    previous = ""
    for row in rows:
        if len(row) != width or len(set(row)) != 1:
            return False
        if row[0] == previous:
            return False
        previous = row[0]
    return True


def valid_moon_date(text: str) -> bool:
    """
    Moon dates are written 'day.moon' with day 1 to 28 and moon 1 to 13, without leading zeros.

    >>> valid_moon_date("28.13")
    True
    >>> valid_moon_date("29.1")
    False
    >>> valid_moon_date("07.1")
    False
    >>> valid_moon_date("5")
    False
    """
    parts = text.split(".")
    if len(parts) != 2:
        return False
    for part, limit in zip(parts, (28, 13)):
        if not part.isdigit() or part.startswith("0"):
            return False
        if int(part) > limit:
            return False
    return True


def dates_in_order(dates: List[str]) -> bool:
    """
    You are given dates in the form 'DD/MM'. Return True if each date is later in the year than the
    one before it.

    dates_in_order(['05/02', '01/03', '02/03']) == True
    dates_in_order(['05/02', '04/02']) == False
    dates_in_order([]) == True
    """
    keys = []
    for date in dates:
        day, month = date.split('/')
        keys.append((int(month), int(day)))
    return all(keys[i] < keys[i + 1] for i in range(len(keys) - 1))


def valid_bingo_column(column: List[int], index: int) -> bool:
    """
    Column number `index` (0 to 4) of a bingo card holds five different numbers from
    15 * index + 1 to 15 * index + 15. Return True if the given column is right.

    valid_bingo_column([1, 5, 9, 12, 15], 0) == True
    valid_bingo_column([16, 20, 20, 21, 22], 1) == False
    valid_bingo_column([16, 20, 31, 21, 22], 1) == False
    """
    if len(column) != 5 or len(set(column)) != 5:
        return False
    low = 15 * index + 1
    high = 15 * index + 15
    return all(low <= number <= high for number in column)


def valid_toll(coins: List[int], price: int) -> bool:
    """
    A toll machine takes only coins of 10, 20 and 50 cents, at most five coins, and gives no change.
    Decide whether the coins pay the price exactly.

    >>> valid_toll([50, 20, 10], 80)
    True
    >>> valid_toll([50, 50], 80)
    False
    >>> valid_toll([5, 5], 10)
    False
    >>> valid_toll([10] * 6, 60)
    False
    """
    if len(coins) > 5:
        return False
    for coin in coins:
        if coin not in (10, 20, 50):
            return False
    return sum(coins) == price


def valid_signature(signature: str, name: str) -> bool:
    """
    A signature is valid for a name if it begins with the first letter of the name, and all its
    letters occur in the name in the same order (some letters may be left out). Case counts.

    >>> valid_signature("Mrta", "Marta")
    True
    >>> valid_signature("arta", "Marta")
    False
    >>> valid_signature("Matr", "Marta")
    False
    >>> valid_signature("", "Marta")
    False
    """
    if not signature or not name.startswith(signature[0]):
        return False
    pos = 0
    for letter in signature:
        pos = name.find(letter, pos)
        if pos == -1:
            return False
        pos += 1
    return True


def obeys_speed_signs(speeds: List[int], signs: Dict[int, int], start_limit: int = 50) -> bool:
    """
    speeds[i] is the speed at kilometre i. `signs` maps a kilometre to the limit that holds from
    there on; before the first sign the limit is `start_limit`. Return True if the speed is never above
    the limit.

    obeys_speed_signs([50, 70, 70], {1: 70}) == True
    obeys_speed_signs([50, 70, 70], {2: 70}) == False
    """
    limit = start_limit
    for km, speed in enumerate(speeds):
        if km in signs:
            limit = signs[km]
        if speed > limit:
            return False
    return True


def valid_recipe_line(line: str) -> bool:
    """
    A recipe line has the form 'amount unit name', separated by single spaces: the amount is a whole
    number above zero, the unit is one of 'g', 'ml' or 'pcs', the name may have several words.

    >>> valid_recipe_line("200 g brown sugar")
    True
    >>> valid_recipe_line("0 g sugar")
    False
    >>> valid_recipe_line("200 kg sugar")
    False
    >>> valid_recipe_line("200 g")
    False
    """
    parts = line.split(" ")
    if len(parts) < 3 or "" in parts:
        return False
    amount, unit = parts[0], parts[1]
    if not amount.isdigit() or int(amount) == 0:
        return False
    return unit in ("g", "ml", "pcs")


def valid_stack_of_boxes(boxes):
    """
    Boxes are stacked from the bottom to the top, each given as (weight, carries): its own weight and the
    weight that it can carry at most. Return True if no box carries too much.

    valid_stack_of_boxes([(5, 9), (4, 5), (5, 0)]) == True
    valid_stack_of_boxes([(5, 8), (4, 5), (5, 0)]) == False
    """
    above = 0
    for weight, carries in reversed(boxes):
        if above > carries:
            return False
        above += weight
    return True


def valid_tag_line(line: str) -> bool:
    """
    A tag line holds tags separated by spaces. Each tag starts with '#', has two or more further
    characters, all letters, digits or '_', and no tag may be given twice.

    >>> valid_tag_line("#sun #sea_side")
    True
    >>> valid_tag_line("#sun sea")
    False
    >>> valid_tag_line("#a")
    False
    >>> valid_tag_line("#sun #sun")
    False
    """
    tags = line.split()
    for tag in tags:
        if tag[0] != "#" or len(tag) < 3:
            return False
        if not all(ch.isalnum() or ch == "_" for ch in tag[1:]):
            return False
    return len(tags) == len(set(tags))


def valid_queue_log(log: List[str]) -> bool:
    """
    The log lists names in the order in which things happened: '+Ann' means that Ann joins the queue,
    '-Ann' that Ann is served. Only the first in the queue can be served, and nobody can stand in it twice.

    valid_queue_log(['+Ann', '+Bo', '-Ann']) == True
    valid_queue_log(['+Ann', '+Bo', '-Bo']) == False
    valid_queue_log(['+Ann', '+Ann']) == False
    """
    queue = []
    for entry in log:
        name = entry[1:]
        if entry[0] == '+':
            if name in queue:
                return False
            queue.append(name)
        else:
            if not queue or queue[0] != name:
                return False
            queue.pop(0)
    return True


def valid_ip_like(address: str, parts: int, top: int) -> bool:
    """
    Check an address that consists of `parts` numbers joined by dots, each from 0 to `top`.
    Leading zeros are not allowed, only the number 0 itself may begin with 0.

    >>> valid_ip_like("7.0.12", 3, 20)
    True
    >>> valid_ip_like("7.00.12", 3, 20)
    False
    >>> valid_ip_like("7.21", 2, 20)
    False
    >>> valid_ip_like("7..2", 3, 20)
    False
    """
    numbers = address.split(".")
    if len(numbers) != parts:
        return False
    for number in numbers:
        if not number.isdigit():
            return False
        if len(number) > 1 and number[0] == "0":
            return False
        if int(number) > top:
            return False
    return True


def valid_domino_line(dominoes: List[Tuple[int, int]]) -> bool:
    """
    Dominoes lie in a line and are not turned. The line is valid if each domino begins with the number
    that the one before it ends with, and no domino occurs twice, not even turned round.

    valid_domino_line([(1, 2), (2, 5)]) == True
    valid_domino_line([(1, 2), (5, 2)]) == False
    valid_domino_line([(1, 2), (2, 1)]) == False
    """
    seen = set()
    for i, (left, right) in enumerate(dominoes):
        if i > 0 and dominoes[i - 1][1] != left:
            return False
        stone = (min(left, right), max(left, right))
        if stone in seen:
            return False
        seen.add(stone)
    return True


def valid_rating_table(table: Dict[str, List[int]]) -> bool:
    """
    The table maps the name of a film to its ratings. It is valid if every film has at least three
    ratings, all films have equally many, and all ratings are from 1 to 5.

    >>> valid_rating_table({"A": [1, 2, 3], "B": [5, 5, 4]})
    True
    >>> valid_rating_table({"A": [1, 2, 3], "B": [5, 5, 4, 1]})
    False
    >>> valid_rating_table({"A": [1, 2]})
    False
    >>> valid_rating_table({"A": [1, 2, 6]})
    False
    """
    lengths = {len(ratings) for ratings in table.values()}
    if len(lengths) > 1:
        return False
    for ratings in table.values():
        if len(ratings) < 3:
            return False
        if any(rating not in range(1, 6) for rating in ratings):
            return False
    return True


def valid_train_coupling(cars: str) -> bool:
    """
    A train is a string of cars: E engine, P passengers, G goods, C caboose. There must be an engine in
    front, at most one caboose and only at the end, and no goods car before a passenger car.

    >>> valid_train_coupling("EPPGC")
    True
    >>> valid_train_coupling("EGP")
    False
    >>> valid_train_coupling("PE")
    False
    >>> valid_train_coupling("ECP")
    False
    """
    if not cars.startswith("E"):
        return False
    if "C" in cars[:-1]:
        return False
    seen_goods = False
    for car in cars:
        if car == "G":
            seen_goods = True
        elif car == "P" and seen_goods:
            return False
    return True


def valid_scale_weights(weights: List[int]) -> bool:
    """
    A set of weights, given in increasing order, is useful if each weight is at most one larger than the sum
    of all the weights before it (so the first must be 1). Return True for useful sets.

    valid_scale_weights([1, 2, 4, 8]) == True
    valid_scale_weights([1, 3]) == False
    valid_scale_weights([2]) == False
    """
    total = 0
    for weight in weights:
        if weight > total + 1:
            return False
        total += weight
    return True


def valid_pin_by_sum(pin: str) -> bool:
    """
    A pin has exactly five digits. The sum of the first four must end with the fifth digit, and
    the pin must not consist of a single repeated digit.

    >>> valid_pin_by_sum("12339")
    True
    >>> valid_pin_by_sum("98763")
    False
    >>> valid_pin_by_sum("00000")
    False
    >>> valid_pin_by_sum("1239")
    False
    """
    if len(pin) != 5 or not pin.isdigit():
        return False
    if len(set(pin)) == 1:
        return False
    total = sum(int(d) for d in pin[:4])
    return total % 10 == int(pin[4])


def valid_hop(board: str, start: int, end: int) -> bool:
    """
    On a board in one line 'o' is a stone and '.' is a free place. A stone may hop over exactly one
    neighbouring stone onto the free place right behind it, to the left or to the right.
    Both places are indices that are on the board.

    >>> valid_hop("oo.", 0, 2)
    True
    >>> valid_hop("o..", 0, 2)
    False
    >>> valid_hop(".oo", 2, 0)
    True
    >>> valid_hop("ooo", 0, 2)
    False
    """
    if board[start] != "o" or board[end] != ".":
        return False
    if abs(start - end) != 2:
        return False
    middle = (start + end) // 2
    return board[middle] == "o"


def check_bookings(bookings: List[Tuple[int, int]], opens: int, closes: int) -> bool:
    """
    Bookings are pairs (start, end) of whole hours. Return True if each booking lies inside the opening
    hours, takes at least one hour, and no two bookings overlap. Bookings may touch and may be
    given in any order.

    check_bookings([(12, 14), (10, 12)], 9, 18) == True
    check_bookings([(12, 14), (10, 13)], 9, 18) == False
    check_bookings([(8, 10)], 9, 18) == False
    check_bookings([(10, 10)], 9, 18) == False
    """
    previous_end = opens
    for start, end in sorted(bookings):
        if end <= start:
            return False
        if start < previous_end or end > closes:
            return False
        previous_end = end
    return True


def parse_valid_height(text: str) -> Optional[int]:
    """
    Heights are written like '172cm' or '1.72m'. Return the height in centimetres, or None if the text has
    neither form or the height is not between 50 and 250 centimetres.

    >>> parse_valid_height("172cm")
    172
    >>> parse_valid_height("1.72m")
    172
    >>> parse_valid_height("300cm") is None
    True
    >>> parse_valid_height("tall") is None
    True
    """
    if re.fullmatch(r"\d+cm", text):
        height = int(text[:-2])
    elif re.fullmatch(r"\d\.\d\dm", text):
        height = int(text[0]) * 100 + int(text[2:4])
    else:
        return None
    if 50 <= height <= 250:
        return height
    return None


def valid_pyramid_rows(rows: List[List[int]]) -> bool:
    """
    In a pyramid of numbers row i has i + 1 numbers, and each number is the sum of the two numbers
    below it (the one directly below and its right neighbour).

    valid_pyramid_rows([[5], [2, 3], [1, 1, 2]]) == True
    valid_pyramid_rows([[6], [2, 3]]) == False
    valid_pyramid_rows([[5], [2, 3, 0]]) == False
    """
    for i, row in enumerate(rows):
        if len(row) != i + 1:
            return False
    for upper, lower in zip(rows, rows[1:]):
        for j in range(len(upper)):
            if upper[j] != lower[j] + lower[j + 1]:
                return False
    return True


def valid_secret_handshake(first: List[str], second: List[str]) -> bool:
    """
    Two people make gestures at the same time. The handshake is valid if both make equally many gestures,
    a 'clap' is always made by both, and never more than two claps follow each other.

    >>> valid_secret_handshake(["clap", "wave"], ["clap", "bow"])
    True
    >>> valid_secret_handshake(["clap", "wave"], ["clap", "clap"])
    False
    >>> valid_secret_handshake(["clap"] * 3, ["clap"] * 3)
    False
    """
    if len(first) != len(second):
        return False
    claps = 0
    for a, b in zip(first, second):
        if (a == "clap") != (b == "clap"):
            return False
        if a == "clap":
            claps += 1
        else:
            claps = 0
        if claps > 2:
            return False
    return True


def types_match(record: Dict[str, Any], schema: Dict[str, type]) -> bool:
    """
    Return True if the record has exactly the keys of the schema and each value is an instance of the
    type that the schema asks for.

    types_match({'name': 'Eva', 'age': 9}, {'name': str, 'age': int}) == True
    types_match({'name': 'Eva', 'age': '9'}, {'name': str, 'age': int}) == False
    types_match({'name': 'Eva'}, {'name': str, 'age': int}) == False
    """
    if record.keys() != schema.keys():
        return False
    for key, wanted in schema.items():
        if not isinstance(record[key], wanted):
            return False
    return True


def valid_number_plate_sum(plate: str) -> bool:
    """
    Write a function that accepts a plate if it has two capital letters followed by one to three digits, and
    the sum of the digits is even.

    valid_number_plate_sum("AB13") ➞ True
    valid_number_plate_sum("AB12") ➞ False
    valid_number_plate_sum("Ab13") ➞ False
    valid_number_plate_sum("AB") ➞ False
    """
    match = re.fullmatch(r"[A-Z]{2}([0-9]{1,3})", plate)
    if match is None:
        return False
    digits = match.group(1)
    return sum(int(d) for d in digits) % 2 == 0


def valid_lesson_plan(plan: List[str]) -> bool:
    """
    A plan is a list of subjects. The rules: no more than six lessons, never the same subject twice in a row,
    and no subject more than twice a day. 'break' is not a lesson and may occur as often as one likes,
    but a break separates lessons.

    >>> valid_lesson_plan(["art", "break", "art", "music"])
    True
    >>> valid_lesson_plan(["art", "art"])
    False
    >>> valid_lesson_plan(["art", "music", "art", "music", "art"])
    False
    """
    lessons = [subject for subject in plan if subject != "break"]
    if len(lessons) > 6:
        return False
    for one, two in zip(plan, plan[1:]):
        if one == two and one != "break":
            return False
    return all(lessons.count(subject) <= 2 for subject in lessons)


def invalid_cells(table: List[List[Any]]) -> List[Tuple[int, int]]:
    """
    Return the places (row, column) of all cells that do not hold a non-negative int. True and False are
    not accepted as numbers. If all cells are fine, the list is empty.

    invalid_cells([[1, -2], ['x', 4]]) == [(0, 1), (1, 0)]
    invalid_cells([[0, True]]) == [(0, 1)]
    invalid_cells([[3]]) == []
    """
    bad = []
    for r, row in enumerate(table):
        for c, cell in enumerate(row):
            if isinstance(cell, bool) or not isinstance(cell, int):
                bad.append((r, c))
            elif cell < 0:
                bad.append((r, c))
    return bad


def valid_word_square(words: List[str]) -> bool:
    """
    The words are written below each other, one per row. They form a word square if all rows have the length
    of the list and reading the columns from left to right gives the same words again.

    >>> valid_word_square(["bit", "ice", "ten"])
    True
    >>> valid_word_square(["bit", "ice", "net"])
    False
    >>> valid_word_square(["bits", "ice"])
    False
    """
    n = len(words)
    for word in words:
        if len(word) != n:
            return False
    for i in range(n):
        column = "".join(word[i] for word in words)
        if column != words[i]:
            return False
    return True


def valid_key_depths(depths: List[int]) -> bool:
    """
    The notches of a key have depths from 1 to 9. A key can be cut if neighbouring depths differ by at most
    4, at least three different depths occur, and the key does not have the same depths from behind.

    valid_key_depths([1, 4, 2, 6]) == True
    valid_key_depths([1, 6, 2]) == False
    valid_key_depths([1, 3, 5, 3, 1]) == False
    valid_key_depths([1, 2, 1, 2]) == False
    """
    if not all(1 <= depth <= 9 for depth in depths):
        return False
    for i in range(len(depths) - 1):
        if abs(depths[i] - depths[i + 1]) > 4:
            return False
    if len(set(depths)) < 3:
        return False
    return depths != depths[::-1]


def check():
    assert broken_secret_rule("Lanterns7") == 0
    assert broken_secret_rule("Lamp7") == 1
    assert broken_secret_rule("Green lamp 7") == 2
    assert broken_secret_rule("lanterns7") == 3
    assert broken_secret_rule("Lanterns") == 4
    assert valid_shopping_list([("milk", 2), ("tea", 1)]) is True
    assert valid_shopping_list([("milk", 2), ("Milk", 1)]) is False
    assert valid_shopping_list([("milk", 0)]) is False
    assert missing_profile_parts({'name': 'Ida', 'age': 0, 'town': ''}) == ['town']
    assert missing_profile_parts({'town': 'Ulm'}) == ['name', 'age']
    assert valid_relay_team([10, 30, 12, 25]) is True
    assert valid_relay_team([10, 31, 12, 25]) is False
    assert valid_relay_team([12, 12, 12]) is False
    assert first_bad_reading([5, 6, 9], 0, 10, 2) == 2
    assert first_bad_reading([5, 6, 11], 0, 10, 9) == 2
    assert first_bad_reading([5, 6, 7], 0, 10, 2) == -1
    assert valid_menu({'soup': 4.5, 'rice': 6.0}) is True
    assert valid_menu({'soup': 4.5, 'rice': 4.5}) is False
    assert valid_menu({'cake': 41}) is False
    assert valid_menu({}) is False
    assert is_valid_chain_of_trades([("hen", "goat"), ("goat", "cow")], "hen") is True
    assert is_valid_chain_of_trades([("hen", "goat"), ("hen", "cow")], "hen") is False
    assert dates_in_order(['05/02', '01/03', '02/03']) is True
    assert dates_in_order(['05/02', '04/02']) is False
    assert dates_in_order([]) is True
    assert valid_bingo_column([1, 5, 9, 12, 15], 0) is True
    assert valid_bingo_column([16, 20, 20, 21, 22], 1) is False
    assert valid_bingo_column([16, 20, 31, 21, 22], 1) is False
    assert obeys_speed_signs([50, 70, 70], {1: 70}) is True
    assert obeys_speed_signs([50, 70, 70], {2: 70}) is False
    assert valid_stack_of_boxes([(5, 9), (4, 5), (5, 0)]) is True
    assert valid_stack_of_boxes([(5, 8), (4, 5), (5, 0)]) is False
    assert valid_queue_log(['+Ann', '+Bo', '-Ann']) is True
    assert valid_queue_log(['+Ann', '+Bo', '-Bo']) is False
    assert valid_queue_log(['+Ann', '+Ann']) is False
    assert valid_domino_line([(1, 2), (2, 5)]) is True
    assert valid_domino_line([(1, 2), (5, 2)]) is False
    assert valid_domino_line([(1, 2), (2, 1)]) is False
    assert valid_scale_weights([1, 2, 4, 8]) is True
    assert valid_scale_weights([1, 3]) is False
    assert valid_scale_weights([2]) is False
    assert check_bookings([(12, 14), (10, 12)], 9, 18) is True
    assert check_bookings([(12, 14), (10, 13)], 9, 18) is False
    assert check_bookings([(8, 10)], 9, 18) is False
    assert check_bookings([(10, 10)], 9, 18) is False
    assert valid_pyramid_rows([[5], [2, 3], [1, 1, 2]]) is True
    assert valid_pyramid_rows([[6], [2, 3]]) is False
    assert valid_pyramid_rows([[5], [2, 3, 0]]) is False
    assert types_match({'name': 'Eva', 'age': 9}, {'name': str, 'age': int}) is True
    assert types_match({'name': 'Eva', 'age': '9'}, {'name': str, 'age': int}) is False
    assert types_match({'name': 'Eva'}, {'name': str, 'age': int}) is False
    assert valid_number_plate_sum("AB13") is True
    assert valid_number_plate_sum("AB12") is False
    assert valid_number_plate_sum("Ab13") is False
    assert valid_number_plate_sum("AB") is False
    assert invalid_cells([[1, -2], ['x', 4]]) == [(0, 1), (1, 0)]
    assert invalid_cells([[0, True]]) == [(0, 1)]
    assert invalid_cells([[3]]) == []
    assert valid_key_depths([1, 4, 2, 6]) is True
    assert valid_key_depths([1, 6, 2]) is False
    assert valid_key_depths([1, 3, 5, 3, 1]) is False
    assert valid_key_depths([1, 2, 1, 2]) is False
