"""Tasks with several rules and cases: games, schedules, simulations, scores and filters with exceptions."""

from typing import Any, Dict, List, Optional, Tuple, Union


def card_tower_round(cards: List[str]) -> int:
    """
    Cards are 'red', 'blue', 'gold' or 'wind'. A red card adds a floor to the tower, a blue card
    adds a floor only when the card before was red, a gold card adds two floors, and wind blows
    half of the floors away (the rest is rounded down). Return the number of floors.

    >>> card_tower_round(['red', 'blue', 'blue', 'gold'])
    4
    >>> card_tower_round(['gold', 'red', 'wind'])
    1
    """
    floors = 0
    previous = ''
    for card in cards:
        if card == 'red':
            floors += 1
        elif card == 'blue':
            if previous == 'red':
                floors += 1
        elif card == 'gold':
            floors += 2
        elif card == 'wind':
            floors //= 2
        previous = card
    return floors


def winner_by_rounds(a: List[int], b: List[int]) -> str:
    """
    Two players play the same number of rounds. The higher number wins a round; equal numbers win
    nothing. Return 'a' or 'b' for the player with more rounds won. If both won equally many rounds,
    the larger sum decides, and if the sums are equal too, return 'draw'.

    winner_by_rounds([5, 1, 1], [4, 2, 2]) == 'b'
    winner_by_rounds([9, 1], [2, 3]) == 'a'
    winner_by_rounds([2, 1], [1, 2]) == 'draw'
    """
    wins = 0
    for x, y in zip(a, b):
        if x > y:
            wins += 1
        elif y > x:
            wins -= 1
    if wins == 0:
        wins = sum(a) - sum(b)
    if wins > 0:
        return 'a'
    if wins < 0:
        return 'b'
    return 'draw'


def double_or_lose(start, guesses, flips):
    """
    A player has some chips. Guesses and flips are strings of 'h' and 't'. A right guess wins two chips,
    a wrong one loses one; two right guesses in a row win three chips for the second one and for every
    further one in the row. The game stops when the chips are gone. Return the chips.

    >>> double_or_lose(3, 'hht', 'hhh')
    7
    >>> double_or_lose(1, 'hh', 'th')
    0
    """
    chips = start
    row = 0
    for guess, flip in zip(guesses, flips):
        if chips == 0:
            break
        if guess == flip:
            row += 1
            chips += 3 if row >= 2 else 2
        else:
            row = 0
            chips -= 1
    return chips


def hopscotch(squares: List[int], jump: int) -> List[int]:
    """
    You hop along a list of squares. From index i you go on by the value of the square, but a value of 0 means
    that you go on by `jump`, and a negative value means that you go on by 1. Return the values
    of the squares you stand on, starting with the first, until you leave the list.

    >>> hopscotch([2, 9, 0, 5, 5, -7, 1], 3)
    [2, 0, -7, 1]
    >>> hopscotch([], 2)
    []
    """
    visited = []
    i = 0
    while i < len(squares):
        value = squares[i]
        visited.append(value)
        if value == 0:
            i += jump
        elif value < 0:
            i += 1
        else:
            i += value
    return visited


def dice_streak_score(rolls: List[int]) -> int:
    """
    Write a function that scores a row of dice rolls. Each roll counts its number. If it is equal to
    the roll before, it counts double; if it is exactly one higher, it counts three more. A six
    followed by a one costs 10 points, and that one does not count.

    dice_streak_score([3, 3, 4]) == 16
    dice_streak_score([6, 1, 1]) == -2
    """
    score = 0
    for i, roll in enumerate(rolls):
        if i == 0:
            score += roll
            continue
        before = rolls[i - 1]
        if before == 6 and roll == 1:
            score -= 10
        elif roll == before:
            score += 2 * roll
        elif roll == before + 1:
            score += roll + 3
        else:
            score += roll
    return score


def quarrel_free_order(names: List[str], apart: List[Tuple[str, str]]) -> bool:
    """
    Check a seating order: it is good when no name appears twice, and no two people of a pair in
    `apart` sit directly next to each other (in either order).

    >>> quarrel_free_order(['Ann', 'Bob', 'Eve'], [('Eve', 'Ann')])
    True
    >>> quarrel_free_order(['Ann', 'Bob', 'Eve'], [('Bob', 'Ann')])
    False
    """
    if len(set(names)) != len(names):
        return False
    for left, right in zip(names, names[1:]):
        if (left, right) in apart or (right, left) in apart:
            return False
    return True


def week_training(minutes):
    """
    You are given the minutes of training for each day. Label every day: 'rest' for 0 minutes,
    'easy' below 30, 'normal' below 60 and 'hard' from 60 on. A hard day directly after a hard
    day is called 'too much'.

    >>> week_training([0, 20, 75, 80, 60, 45])
    ['rest', 'easy', 'hard', 'too much', 'too much', 'normal']
    """
    labels = []
    for i, m in enumerate(minutes):
        if m == 0:
            labels.append('rest')
        elif m < 30:
            labels.append('easy')
        elif m < 60:
            labels.append('normal')
        elif i > 0 and minutes[i - 1] >= 60:
            labels.append('too much')
        else:
            labels.append('hard')
    return labels


def cleaning_turns(people: List[str], away: Dict[str, List[int]], weeks: int) -> List[Optional[str]]:
    """
    People clean the stairs in turn, one per week (weeks count from 0). A person who is away in the week
    is skipped, and the turn goes to the next one in the circle. If everybody is away, nobody cleans
    (None) and the turn stays where it was. After a cleaning the next turn belongs to the person
    behind the one who cleaned. Return the list of the cleaners.

    >>> cleaning_turns(['Ann', 'Bob', 'Cy'], {'Bob': [1]}, 4)
    ['Ann', 'Cy', 'Ann', 'Bob']
    """
    plan = []
    turn = 0
    for week in range(weeks):
        chosen = None
        for step in range(len(people)):
            index = (turn + step) % len(people)
            if week not in away.get(people[index], []):
                chosen = people[index]
                turn = index + 1
                break
        plan.append(chosen)
    return plan


def bus_leaves(arrivals: List[int], seats: int, patience: int) -> List[int]:
    """
    Passengers arrive at sorted minutes. A bus leaves at the moment when it is full, or when the first
    passenger on it has waited for `patience` minutes. Return the minutes at which the buses leave.
    A passenger who comes exactly when the bus must leave for waiting gets on the next one.

    >>> bus_leaves([0, 1, 2, 9], 2, 5)
    [1, 7, 14]
    >>> bus_leaves([3], 2, 5)
    [8]
    """
    leaves = []
    waiting = []
    for minute in arrivals:
        if waiting and minute >= waiting[0] + patience:
            leaves.append(waiting[0] + patience)
            waiting = []
        waiting.append(minute)
        if len(waiting) == seats:
            leaves.append(minute)
            waiting = []
    if waiting:
        leaves.append(waiting[0] + patience)
    return leaves


def pet_mood(hours: List[str]) -> str:
    """
    A toy pet is 'happy' at the start. After each hour its mood changes:
    happy + 'nothing' -> bored; bored + 'nothing' -> sad; bored + 'play' -> happy;
    sad + 'play' -> bored; any mood + 'candy' -> happy. All other combinations change nothing.

    >>> pet_mood(['nothing', 'nothing', 'play'])
    'bored'
    >>> pet_mood(['play', 'nothing', 'candy'])
    'happy'
    """
    changes = {
        ('happy', 'nothing'): 'bored',
        ('bored', 'nothing'): 'sad',
        ('bored', 'play'): 'happy',
        ('sad', 'play'): 'bored',
    }
    mood = 'happy'
    for hour in hours:
        if hour == 'candy':
            mood = 'happy'
        else:
            mood = changes.get((mood, hour), mood)
    return mood


def order_status(events):
    """
    An order goes from 'new' to 'paid' to 'sent' to 'done' by the events 'pay', 'send' and 'receive'.
    'cancel' works only before the order was sent and makes it 'cancelled'. An event that is not allowed in the
    current status makes the result 'error' at once.

    order_status(['pay', 'send', 'receive']) == 'done'
    order_status(['pay', 'cancel']) == 'cancelled'
    order_status(['send']) == 'error'
    """
    status = 'new'
    steps = {'pay': ('new', 'paid'), 'send': ('paid', 'sent'), 'receive': ('sent', 'done')}
    for event in events:
        if event == 'cancel':
            if status not in ('new', 'paid'):
                return 'error'
            status = 'cancelled'
        elif event in steps and steps[event][0] == status:
            status = steps[event][1]
        else:
            return 'error'
    return status


def drawer_steps(moves: str, length: int) -> List[int]:
    """
    A drawer can be pulled out from 0 to `length` steps. '+' pulls it by one, '-' pushes it by one, 'F'
    pulls it out fully, 'S' shuts it. It never goes beyond its limits. Return its position after every move.

    drawer_steps('++F-S', 5) == [1, 2, 5, 4, 0]
    drawer_steps('-+++', 2) == [0, 1, 2, 2]
    """
    positions = []
    pulled = 0
    for move in moves:
        if move == '+' and pulled < length:
            pulled += 1
        elif move == '-' and pulled > 0:
            pulled -= 1
        elif move == 'F':
            pulled = length
        elif move == 'S':
            pulled = 0
        positions.append(pulled)
    return positions


def wolf_eats(days: int, sheep: int, hunger: int) -> Tuple[int, int]:
    """
    Every day a wolf eats one sheep; every day that can be divided by `hunger` it eats two. At the end of each
    tenth day three lambs are born if at least two sheep are left. Days count from 1. The simulation ends
    early when no sheep are left. Return the number of days that passed and the sheep left.

    >>> wolf_eats(10, 20, 5)
    (10, 11)
    >>> wolf_eats(10, 3, 2)
    (2, 0)
    """
    for day in range(1, days + 1):
        eaten = 2 if day % hunger == 0 else 1
        sheep = max(0, sheep - eaten)
        if sheep == 0:
            return day, 0
        if day % 10 == 0 and sheep >= 2:
            sheep += 3
    return days, sheep


def balloon_height(commands: List[Any]) -> int:
    """
    A balloon is on the ground at height 0. An integer changes the height by that much, 'gas' by +50, 'vent' by
    -30, and None means that nothing happens. The height never gets below 0. 'land' ends the flight
    at once with height 0. Return the final height.

    >>> balloon_height(['gas', -10, None, 'vent'])
    10
    >>> balloon_height([40, 'land', 'gas'])
    0
    """
    height = 0
    for command in commands:
        if command is None:
            continue
        if command == 'land':
            return 0
        if command == 'gas':
            height += 50
        elif command == 'vent':
            height -= 30
        elif isinstance(command, int):
            height += command
        height = max(height, 0)
    return height


def exam_points(answers, key):
    """
    Score a test: a right answer gives 1 point, a wrong one costs a quarter of a point, and a missing
    answer (None) gives nothing. If the key is '*' the question was unfair and everybody gets the
    point. The result is never below 0.

    >>> exam_points(['a', 'c', None, 'd'], ['a', 'b', 'c', '*'])
    1.75
    >>> exam_points(['b'], ['a'])
    0
    """
    points = 0
    for answer, right in zip(answers, key):
        if right == '*' or answer == right:
            points += 1
        elif answer is not None:
            points -= 0.25
    return max(points, 0)


def group_mark(marks: List[int]) -> str:
    """
    Write a function that takes the marks of a group (1 is best, 5 is worst) and returns its result:
    'excellent' if all the marks are 1 or 2, 'failed' if at least half of them are 5,
    'mixed' if there are both a 1 and a 5, and 'ordinary' otherwise. A group without marks is 'absent'.

    group_mark([1, 2, 2]) ➞ 'excellent'
    group_mark([1, 5, 3]) ➞ 'mixed'
    group_mark([5, 1]) ➞ 'failed'
    group_mark([]) ➞ 'absent'
    """
    if not marks:
        return 'absent'
    if all(mark <= 2 for mark in marks):
        return 'excellent'
    if marks.count(5) * 2 >= len(marks):
        return 'failed'
    if 1 in marks and 5 in marks:
        return 'mixed'
    return 'ordinary'


def grades_with_bonus(scores: List[int], bonus: List[int]) -> List[str]:
    """
    Add each student's bonus to the score, but the sum is at most 100 and the bonus counts only when the
    score alone is at least 40. Then give 'A' from 85 on, 'B' from 65 on, 'C' from 45 on, else 'D'.

    >>> grades_with_bonus([80, 39, 60, 41], [5, 30, 4, 4])
    ['A', 'D', 'C', 'C']
    """
    letters = []
    for score, extra in zip(scores, bonus):
        if score >= 40:
            score = min(100, score + extra)
        if score >= 85:
            letters.append('A')
        elif score >= 65:
            letters.append('B')
        elif score >= 45:
            letters.append('C')
        else:
            letters.append('D')
    return letters


def drop_worst_two(marks: List[float], absent: int) -> float:
    """
    Return the mean of the marks, rounded to two digits. With at least five marks the two lowest are dropped
    first, but a student who was absent more than three times keeps all marks. Without marks the
    mean is 0.0.

    >>> drop_worst_two([10, 8, 1, 2, 9], 0)
    9.0
    >>> drop_worst_two([10, 8, 1, 2, 9], 4)
    6.0
    """
    if not marks:
        return 0.0
    counted = sorted(marks)
    if len(counted) >= 5 and absent <= 3:
        counted = counted[2:]
    return round(sum(counted) / len(counted), 2)


def valid_time_slot(slot):
    """
    A slot is written as 'HH-HH', for example '09-12'. It is valid if both parts have two digits,
    the hours are from 0 to 24, the first is smaller than the second and the slot is not longer than
    eight hours.

    >>> valid_time_slot('09-12')
    True
    >>> valid_time_slot('12-09')
    False
    >>> valid_time_slot('02-11')
    False
    """
    parts = slot.split('-')
    if len(parts) != 2:
        return False
    for part in parts:
        if len(part) != 2 or not part.isdigit():
            return False
    start, end = int(parts[0]), int(parts[1])
    if end > 24 or start >= end:
        return False
    return end - start <= 8


def recipe_name_ok(title: str) -> str:
    '''
    A recipe title must follow these rules:
    - it has two to five words,
    - the first word starts with a capital letter,
    - no word except "and", "with" or "of" is shorter than three letters,
    - it does not end with one of these three words.
    Return 'fine' or 'rejected'.

    recipe_name_ok('Soup of the day') == 'fine'
    recipe_name_ok('soup with beans') == 'rejected'
    recipe_name_ok('Pie of') == 'rejected'
    '''
    small = ['and', 'with', 'of']
    words = title.split()
    if len(words) < 2 or len(words) > 5:
        return 'rejected'
    if not words[0][0].isupper():
        return 'rejected'
    if words[-1] in small:
        return 'rejected'
    if any(len(word) < 3 and word not in small for word in words):
        return 'rejected'
    return 'fine'


def pin_strength(pin: str) -> str:
    """
    Judge a PIN of digits. It is 'invalid' if it is not made of 4 to 6 digits; 'weak' if all its digits
    are equal or if it runs up or down in steps of one; 'medium' if some digit appears twice or more;
    'strong' otherwise.

    >>> pin_strength('7777')
    'weak'
    >>> pin_strength('3456')
    'weak'
    >>> pin_strength('3451')
    'strong'
    """
    if not pin.isdigit() or not 4 <= len(pin) <= 6:
        return 'invalid'
    steps = set()
    for a, b in zip(pin, pin[1:]):
        steps.add(int(b) - int(a))
    if steps in ({0}, {1}, {-1}):
        return 'weak'
    if len(set(pin)) < len(pin):
        return 'medium'
    return 'strong'


def missing_form_fields(form: Dict[str, Any]) -> List[str]:
    """
    Check a form. 'name' must be a string that is not empty, 'age' an integer from 0 to 120, 'mail' a string
    with exactly one '@'. 'mail' may be missing when the age is below 14. Return the names of the
    wrong fields in the order name, age, mail.

    >>> missing_form_fields({'name': 'Ida', 'age': 12})
    []
    >>> missing_form_fields({'name': '', 'age': '30', 'mail': 'a@b@c'})
    ['name', 'age', 'mail']
    """
    wrong = []
    name = form.get('name')
    if not isinstance(name, str) or name == '':
        wrong.append('name')
    age = form.get('age')
    age_ok = isinstance(age, int) and 0 <= age <= 120
    if not age_ok:
        wrong.append('age')
    mail = form.get('mail')
    if mail is None:
        if not (age_ok and age < 14):
            wrong.append('mail')
    elif not isinstance(mail, str) or mail.count('@') != 1:
        wrong.append('mail')
    return wrong


def square_or_halve(nums, pivot):
    """
    Change the numbers of a list: numbers below the pivot are squared, numbers above it are halved (as a
    float), and numbers equal to it become 0. Everything behind the first negative number
    (and the negative number too) is left out.

    >>> square_or_halve([2, 5, 8, -1, 4], 5)
    [4, 0, 4.0]
    """
    out = []
    for n in nums:
        if n < 0:
            break
        if n < pivot:
            out.append(n ** 2)
        elif n > pivot:
            out.append(n / 2)
        else:
            out.append(0)
    return out


def toggle_words(words: List[str]) -> List[str]:
    """
    Words at even indices are written in capitals and words at odd indices in small letters. A word of one
    letter is kept as it is, and a word with a digit in it is turned around instead.

    toggle_words(['red', 'Blue', 'x', 'a1', 'up']) == ['RED', 'blue', 'x', '1a', 'UP']
    """
    result = []
    for i, word in enumerate(words):
        if len(word) == 1:
            result.append(word)
        elif any(ch.isdigit() for ch in word):
            result.append(word[::-1])
        elif i % 2 == 0:
            result.append(word.upper())
        else:
            result.append(word.lower())
    return result


def cube_by_position(arr: List[int]) -> int:
    """
    Return a sum over the list. The first and the last number count cubed, numbers at odd indices count
    negative and all the others count as they are. A list with one number gives its cube, an empty
    list gives 0.

    cube_by_position([2, 5, 4, 1]) == 8
    cube_by_position([3]) == 27
    cube_by_position([]) == 0
    """
    total = 0
    last = len(arr) - 1
    for i, x in enumerate(arr):
        if i == 0 or i == last:
            total += x ** 3
        elif i % 2 == 1:
            total -= x
        else:
            total += x
    return total


def mean_of_numbers_only(data: List[Any]) -> Optional[float]:
    """
    Return the mean of the real numbers in a mixed list, rounded to one digit. Booleans do not count as
    numbers. A nested list counts with the mean of its own numbers. If there are no numbers,
    return None.

    >>> mean_of_numbers_only([1, [2, 4, 'x'], 'y', True])
    2.0
    >>> mean_of_numbers_only(['a', []]) is None
    True
    """
    values = []
    for item in data:
        if isinstance(item, bool):
            continue
        if isinstance(item, list):
            item = mean_of_numbers_only(item)
        if isinstance(item, (int, float)):
            values.append(item)
    if not values:
        return None
    return round(sum(values) / len(values), 1)


def double_nested(value):
    """
    Double everything in a nested structure: integers and floats are multiplied by 2, strings are repeated
    twice, lists are handled element by element, and all other values (booleans too) are kept.

    double_nested([1, 'ab', [2.5, True]]) == [2, 'abab', [5.0, True]]
    double_nested(None) is None
    """
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return value * 2
    if isinstance(value, str):
        return value + value
    if isinstance(value, list):
        return [double_nested(item) for item in value]
    return value


def longest_text_or_number(items: List[Union[int, str]]) -> Union[int, str, None]:
    """
    In a list of integers and strings find the entry with the most characters. For integers only the digits
    count, not the sign. With equal lengths the string wins over the integer; otherwise the earlier
    one is kept. Return None for an empty list.

    >>> longest_text_or_number(['abc', -1234, 'wxyz', 'last'])
    'wxyz'
    >>> longest_text_or_number([-5, 7])
    -5
    """
    best = None
    best_size = -1
    for item in items:
        if isinstance(item, int):
            size = len(str(abs(item)))
        else:
            size = len(item)
        if size > best_size:
            best = item
            best_size = size
        elif size == best_size and isinstance(best, int) and isinstance(item, str):
            best = item
    return best


def sort_kinds(mixed: List[Any]) -> Tuple[List[int], List[str]]:
    """
    Take a mixed list apart: return the integers sorted from large to small, and the strings sorted
    without regard to capitals. Anything else is ignored.

    sort_kinds([3, 'b', 8, 'A', None, 2.5]) == ([8, 3], ['A', 'b'])
    sort_kinds([]) == ([], [])
    """
    numbers = [x for x in mixed if type(x) is int]
    texts = [x for x in mixed if isinstance(x, str)]
    numbers.sort(reverse=True)
    texts.sort(key=str.lower)
    return numbers, texts


def ice_cream_price(scoops: int, waffle: bool, toppings: List[str]) -> float:
    """
    The first scoop costs 2.0, each further one 1.5. A waffle costs 0.5, but is free with four scoops or more.
    Toppings cost 0.5 each, 'sprinkles' only 0.25; the cheapest topping is free when there are at least three.
    Without a scoop nothing is sold and the price is 0.

    ice_cream_price(2, True, ['nuts']) == 4.5
    ice_cream_price(4, True, ['nuts', 'cream', 'sprinkles']) == 7.5
    ice_cream_price(0, True, ['nuts']) == 0
    """
    if scoops == 0:
        return 0
    price = 2.0 + 1.5 * (scoops - 1)
    if waffle and scoops < 4:
        price += 0.5
    costs = [0.25 if topping == 'sprinkles' else 0.5 for topping in toppings]
    price += sum(costs)
    if len(costs) >= 3:
        price -= min(costs)
    return price


def ferry_fare(adults, children, car_length, day):
    """
    Adults pay 8 and children 3 on the ferry. One child travels free with each adult. A car costs 20,
    above 5 metres 30; length 0 means no car. On 'sat' and 'sun' the whole fare rises by 10, but only
    if there is a car.

    >>> ferry_fare(2, 3, 0, 'sun')
    19
    >>> ferry_fare(1, 0, 5.2, 'sat')
    48
    """
    fare = 8 * adults
    fare += 3 * max(0, children - adults)
    if car_length > 5:
        fare += 30
    elif car_length > 0:
        fare += 20
    if car_length > 0 and day in ('sat', 'sun'):
        fare += 10
    return fare


def copy_shop_bill(pages: int, colour: bool, student: bool) -> int:
    """
    A copy costs 10 cents for the first 20 pages, 7 cents for pages 21 to 100 and 5 cents from
    page 101 on. Colour adds 15 cents per page. Students pay 20 percent less, rounded down
    to whole cents. Return the bill in cents.

    copy_shop_bill(20, False, False) == 200
    copy_shop_bill(21, False, True) == 165
    copy_shop_bill(120, True, False) == 2660
    """
    if pages <= 20:
        cents = pages * 10
    elif pages <= 100:
        cents = 200 + (pages - 20) * 7
    else:
        cents = 200 + 80 * 7 + (pages - 100) * 5
    if colour:
        cents += 15 * pages
    if student:
        cents = cents * 80 // 100
    return cents


def lighthouse(pattern: str, seconds: int) -> int:
    """
    The pattern of a lighthouse is repeated for ever: 'L' shines for three seconds, 'S' shines for one second, '.'
    is dark for one second. Return for how many of the first `seconds` seconds it shines.

    >>> lighthouse('L.S.', 6)
    4
    >>> lighthouse('S.', 5)
    3
    """
    cycle = ''
    for sign in pattern:
        if sign == 'L':
            cycle += '111'
        elif sign == 'S':
            cycle += '1'
        else:
            cycle += '0'
    shining = 0
    for second in range(seconds):
        if cycle[second % len(cycle)] == '1':
            shining += 1
    return shining


def escape_room(rooms: Dict[str, Dict[str, str]], keys: List[str]) -> str:
    """
    You begin in the room 'start'. Each room maps keys to the next room. For each key in the list you go
    to the next room if the key fits; a key that does not fit costs one of three lives. With no lives left
    return 'lost', else return the room you are in; you stop at once in the room 'exit'.

    >>> escape_room({'start': {'a': 'hall'}, 'hall': {'b': 'exit'}}, ['a', 'x', 'b', 'c'])
    'exit'
    >>> escape_room({'start': {}}, ['a', 'b', 'c'])
    'lost'
    """
    room = 'start'
    lives = 3
    for key in keys:
        if room == 'exit':
            break
        doors = rooms.get(room, {})
        if key in doors:
            room = doors[key]
        else:
            lives -= 1
            if lives == 0:
                return 'lost'
    return room


def typing_race(lines):
    """
    Each pair is the text to type and the text that was typed. Each position with the right character gives
    one point. A line without any mistake and of the right length gives 5 more; a line that is too
    long loses 2 points. Return the total.

    typing_race([('cat', 'cat'), ('dog', 'dig'), ('sun', 'suns')]) == 11
    """
    total = 0
    for wanted, typed in lines:
        for a, b in zip(wanted, typed):
            if a == b:
                total += 1
        if typed == wanted:
            total += 5
        elif len(typed) > len(wanted):
            total -= 2
    return total


def falling_blocks(columns: List[int], drops: List[int], limit: int) -> Tuple[List[int], bool]:
    """
    Each number in drops is a column on which a block falls; the column grows by one. When all columns are at
    least 1 high, every column loses one. If a column is higher than limit after a drop, the game is
    over at once. Return the heights and whether the game is over.

    >>> falling_blocks([0, 1], [0, 1, 1, 1], 2)
    ([0, 3], True)
    >>> falling_blocks([0, 0], [0, 1], 2)
    ([0, 0], False)
    """
    heights = list(columns)
    for column in drops:
        heights[column] += 1
        if heights[column] > limit:
            return heights, True
        if min(heights) >= 1:
            heights = [h - 1 for h in heights]
    return heights, False


def cup_game(start: int, swaps: List[Tuple[int, int]], cheat: int) -> int:
    """
    A ball lies under the cup with the number start. Each swap exchanges the cups at two places. Every
    swap whose index can be divided by `cheat` (but not the swap with index 0) is only pretended. Where is the
    ball in the end?

    >>> cup_game(1, [(1, 2), (0, 2), (0, 1)], 2)
    0
    >>> cup_game(0, [(1, 2)], 1)
    0
    """
    place = start
    for i, (a, b) in enumerate(swaps):
        if i > 0 and i % cheat == 0:
            continue
        if place == a:
            place = b
        elif place == b:
            place = a
    return place


def race_with_pitstops(laps: int, lap_time: int, tank: int, stop: int) -> int:
    """
    A car needs lap_time seconds for each lap. A full tank is enough for `tank` laps. When the tank is
    empty and there are laps left, the car stops for `stop` seconds and fills up. Every tenth lap is driven behind
    the safety car and takes 20 seconds longer. Return the total time.

    race_with_pitstops(5, 60, 2, 10) == 320
    race_with_pitstops(10, 60, 20, 10) == 620
    """
    total = 0
    fuel = tank
    for lap in range(1, laps + 1):
        if fuel == 0:
            total += stop
            fuel = tank
        total += lap_time
        if lap % 10 == 0:
            total += 20
        fuel -= 1
    return total


def points_for_fishing(catch):
    """
    A fisher gets points for each fish (kind, weight in grams). Fish below 200 grams must go back and
    give nothing. A 'pike' gives 3 points for each full 500 grams, a 'carp' 2 points, any other
    fish 1 point per full 500 grams. Only the first four fish that are kept count.

    points_for_fishing([('pike', 1200), ('carp', 150), ('roach', 700)]) == 7
    points_for_fishing([]) == 0
    """
    worth = {'pike': 3, 'carp': 2}
    points = 0
    kept = 0
    for kind, weight in catch:
        if weight < 200:
            continue
        if kept == 4:
            break
        points += worth.get(kind, 1) * (weight // 500)
        kept += 1
    return points


def library_queue(requests: List[Tuple[str, str]], copies: Dict[str, int]) -> List[str]:
    """
    Readers ask for books one after the other, as pairs (reader, title). A reader gets the book if a copy is left
    and the reader has fewer than two books so far; nobody gets the same title twice. Return for each
    request 'ok', 'limit', 'again' or 'none left'; test for 'again' first, then for 'limit'.

    >>> library_queue([('Al', 'x'), ('Al', 'x'), ('Bo', 'x'), ('Al', 'y'), ('Al', 'z')], {'x': 1, 'y': 2, 'z': 1})
    ['ok', 'again', 'none left', 'ok', 'limit']
    """
    left = dict(copies)
    loans: Dict[str, List[str]] = {}
    answers = []
    for reader, title in requests:
        books = loans.setdefault(reader, [])
        if title in books:
            answers.append('again')
        elif len(books) >= 2:
            answers.append('limit')
        elif left.get(title, 0) == 0:
            answers.append('none left')
        else:
            left[title] -= 1
            books.append(title)
            answers.append('ok')
    return answers


def weather_streaks(days: List[str]) -> int:
    """
    A farmer gains 2 for each sunny day and 3 for each rainy day. From the third equal day in a row on, a sunny day
    costs 1 instead (drought) and a rainy day gives nothing. Other weather gives 1. Return the sum.

    >>> weather_streaks(['sun', 'sun', 'sun', 'rain', 'fog'])
    7
    >>> weather_streaks(['rain'] * 4)
    6
    """
    gain = 0
    streak = 0
    previous = None
    for day in days:
        streak = streak + 1 if day == previous else 1
        if day == 'sun':
            gain += 2 if streak < 3 else -1
        elif day == 'rain':
            if streak < 3:
                gain += 3
        else:
            gain += 1
        previous = day
    return gain


def shared_sweets(sweets: List[int]) -> List[int]:
    """
    Children sit in a line. From left to right, each child with more than 5 sweets gives one to the next child, and the
    last child gives one to the first. The gift counts at once for the receiver. Return the
    sweets after one round. With a single child nothing changes.

    shared_sweets([6, 5, 2]) == [5, 5, 3]
    shared_sweets([1, 2, 9]) == [2, 2, 8]
    shared_sweets([8]) == [8]
    """
    result = sweets[:]
    n = len(result)
    if n < 2:
        return result
    for i in range(n):
        if result[i] > 5:
            result[i] -= 1
            result[(i + 1) % n] += 1
    return result


def meter_reading_kind(old, new, digits):
    """
    A meter shows a number with the given count of digits and starts again at 0 after the largest one.
    Return ('normal', use) if the new reading is not smaller than the old one. If it is smaller, the meter has
    run over: return ('overflow', use), unless the use would be more than half of its range; then return
    ('error', 0).

    >>> meter_reading_kind(120, 150, 3)
    ('normal', 30)
    >>> meter_reading_kind(990, 15, 3)
    ('overflow', 25)
    >>> meter_reading_kind(500, 400, 3)
    ('error', 0)
    """
    if new >= old:
        return 'normal', new - old
    size = 10 ** digits
    use = new + size - old
    if use > size // 2:
        return 'error', 0
    return 'overflow', use


def check() -> None:
    """Check the examples that are not doctests."""
    assert winner_by_rounds([5, 1, 1], [4, 2, 2]) == 'b'
    assert winner_by_rounds([9, 1], [2, 3]) == 'a'
    assert winner_by_rounds([2, 1], [1, 2]) == 'draw'
    assert dice_streak_score([3, 3, 4]) == 16
    assert dice_streak_score([6, 1, 1]) == -2
    assert order_status(['pay', 'send', 'receive']) == 'done'
    assert order_status(['pay', 'cancel']) == 'cancelled'
    assert order_status(['send']) == 'error'
    assert drawer_steps('++F-S', 5) == [1, 2, 5, 4, 0]
    assert drawer_steps('-+++', 2) == [0, 1, 2, 2]
    assert group_mark([1, 2, 2]) == 'excellent'
    assert group_mark([1, 5, 3]) == 'mixed'
    assert group_mark([5, 1]) == 'failed'
    assert group_mark([]) == 'absent'
    assert recipe_name_ok('Soup of the day') == 'fine'
    assert recipe_name_ok('soup with beans') == 'rejected'
    assert recipe_name_ok('Pie of') == 'rejected'
    assert toggle_words(['red', 'Blue', 'x', 'a1', 'up']) == ['RED', 'blue', 'x', '1a', 'UP']
    assert cube_by_position([2, 5, 4, 1]) == 8
    assert cube_by_position([3]) == 27
    assert cube_by_position([]) == 0
    assert double_nested([1, 'ab', [2.5, True]]) == [2, 'abab', [5.0, True]]
    assert double_nested(None) is None
    assert sort_kinds([3, 'b', 8, 'A', None, 2.5]) == ([8, 3], ['A', 'b'])
    assert sort_kinds([]) == ([], [])
    assert ice_cream_price(2, True, ['nuts']) == 4.5
    assert ice_cream_price(4, True, ['nuts', 'cream', 'sprinkles']) == 7.5
    assert ice_cream_price(0, True, ['nuts']) == 0
    assert copy_shop_bill(20, False, False) == 200
    assert copy_shop_bill(21, False, True) == 165
    assert copy_shop_bill(120, True, False) == 2660
    assert typing_race([('cat', 'cat'), ('dog', 'dig'), ('sun', 'suns')]) == 11
    assert race_with_pitstops(5, 60, 2, 10) == 320
    assert race_with_pitstops(10, 60, 20, 10) == 620
    assert points_for_fishing([('pike', 1200), ('carp', 150), ('roach', 700)]) == 7
    assert points_for_fishing([]) == 0
    assert shared_sweets([6, 5, 2]) == [5, 5, 3]
    assert shared_sweets([1, 2, 9]) == [2, 2, 8]
    assert shared_sweets([8]) == [8]
