"""Tasks with rules: fees, tickets, games, machines and house rules made of conditions."""

from typing import Dict, List, Optional, Tuple


def locker_fee(minutes: int, member: bool) -> int:
    """
    A locker is free for the first 30 minutes. After that every begun hour costs 2, but never more
    than 10. Members pay half of it.

    locker_fee(30, False) == 0
    locker_fee(95, False) == 4
    locker_fee(2000, True) == 5
    """
    if minutes <= 30:
        return 0
    hours = (minutes - 30 + 59) // 60
    fee = min(hours * 2, 10)
    if member:
        fee = fee // 2
    return fee


def movie_price(age: int, weekday: int, three_d: bool = False) -> float:
    """
    Write a function that finds the price of a cinema ticket. The basic price is 9. Children
    below 12 and people from 65 on pay 6. On Tuesday (weekday 2) everybody pays 5. A film in 3D
    costs 2.5 more, on Tuesdays too.

    For example: movie_price(30, 2, True) gives 7.5 and movie_price(70, 1) gives 6.
    """
    if weekday == 2:
        price = 5
    elif age < 12 or age >= 65:
        price = 6
    else:
        price = 9
    if three_d:
        price += 2.5
    return price


def can_donate(age, weight, days_since_last, donated_this_year):
    """
    Blood donors must be from 18 to 68 years old, weigh at least 50 kg, have waited 56 days since
    the last donation (None means that it is the first one) and must not have donated more than
    three times this year. First donors must be younger than 60. Return True or False.

    can_donate(30, 70, 60, 2) -> True
    can_donate(61, 70, None, 0) -> False
    """
    if age < 18 or age > 68 or weight < 50:
        return False
    if days_since_last is None:
        return age < 60
    return days_since_last >= 56 and donated_this_year <= 3


def thermostat(current: float, target: float, heating: bool) -> bool:
    """
    Decide whether the heating should be on. It is switched on when the room is more than one
    degree too cold, and off when it is more than half a degree too warm. Otherwise it stays as
    it is.

    thermostat(18.0, 20.0, False) == True
    thermostat(20.2, 20.0, True) == True
    """
    if current < target - 1:
        return True
    if current > target + 0.5:
        return False
    return heating


def heating_minutes(readings: List[float], target: float) -> int:
    """
    You are given the room temperature for every minute. The heating is off in the beginning. It
    goes on when a reading is below target - 1 and goes off when a reading is above target + 1.
    Return in how many minutes it was on.

    heating_minutes([18, 20, 21, 22, 20], 20) == 3
    """
    on = False
    minutes = 0
    for reading in readings:
        if reading < target - 1:
            on = True
        elif reading > target + 1:
            on = False
        if on:
            minutes += 1
    return minutes


def dice_game_round(dice: List[int]) -> int:
    """
    Score a throw of three dice. Three equal dice score 10 times the number, two equal dice score
    the sum of these two, a straight such as 2, 3, 4 (in any order) scores 20, and anything else
    scores only its smallest die.

    dice_game_round([4, 4, 4]) == 40
    dice_game_round([5, 2, 5]) == 10
    dice_game_round([3, 2, 4]) == 20
    """
    low, middle, high = sorted(dice)
    if low == high:
        return 10 * low
    if low == middle or middle == high:
        return 2 * middle
    if middle - low == 1 and high - middle == 1:
        return 20
    return low


def race_to_exactly(goal, rolls):
    """
    A token starts at 0 and moves by each roll. If it would go beyond the goal it does not move.
    A roll of 6 that brings it to a field divisible by 10 (but not the goal) sends it back to 0.
    Return the number of rolls used to reach the goal, or -1 if it is not reached.

    race_to_exactly(12, [4, 6, 6, 6]) == 4
    race_to_exactly(5, [6, 4]) == -1
    """
    position = 0
    for i in range(len(rolls)):
        if position + rolls[i] > goal:
            continue
        position += rolls[i]
        if position == goal:
            return i + 1
        if rolls[i] == 6 and position % 10 == 0:
            position = 0
    return -1


def tax_free_import(goods: List[Tuple[str, float]], limits: Dict[str, float]) -> float:
    """
    Travellers may bring goods of each kind up to a limit; only the part above it is taxed with
    20 percent. Kinds without a limit are taxed completely. Goods are (kind, value) and a kind can
    appear several times. Return the tax.

    tax_free_import([("wine", 60), ("wine", 60), ("hat", 10)], {"wine": 100}) == 6.0
    """
    totals = {}
    for kind, value in goods:
        totals[kind] = totals.get(kind, 0) + value
    taxed = 0
    for kind in totals:
        over = totals[kind] - limits.get(kind, 0)
        if over > 0:
            taxed += over
    return taxed * 20 / 100


def queue_with_tickets(people: List[str], express: List[str]) -> List[str]:
    """
    Visitors with an express ticket go in first, but after every two of them one visitor without
    such a ticket is let in. Return the order of entry; both groups keep their own order.

    queue_with_tickets(["a", "b", "c", "d"], ["b", "c", "d"]) == ["b", "c", "a", "d"]
    """
    fast = [person for person in people if person in express]
    slow = [person for person in people if person not in express]
    order = []
    while fast or slow:
        order += fast[:2]
        fast = fast[2:]
        if slow:
            order.append(slow.pop(0))
    return order


def robot_battery(commands: str, battery: int) -> Tuple[int, int]:
    """
    A robot on a line runs commands: 'F' goes one step forward and costs 2, 'B' goes back and
    costs 3, 'S' recharges 5 (never above 20). A command that cannot be paid is skipped. Return
    position and battery at the end.

    robot_battery("FFB", 10) == (1, 3)
    robot_battery("FS", 1) == (0, 6)
    """
    position = 0
    for command in commands:
        if command == "F" and battery >= 2:
            position += 1
            battery -= 2
        elif command == "B" and battery >= 3:
            position -= 1
            battery -= 3
        elif command == "S":
            battery = min(20, battery + 5)
    return position, battery


def speed_camera(limit, speeds):
    """
    Up to 3 above the limit nothing happens. Up to 20 above costs 30, up to 40 above costs 100, and
    more than that costs 300 and stops the list: the licence is gone and no further speeds count.
    Return the sum of all fines.

    speed_camera(50, [52, 60, 85]) == 130
    speed_camera(50, [99, 60]) == 300
    """
    total = 0
    for speed in speeds:
        over = speed - limit
        if over > 40:
            return total + 300
        if over > 20:
            total += 100
        elif over > 3:
            total += 30
    return total


def house_points(events: List[Tuple[str, int]], cap: int) -> Dict[str, int]:
    """
    Houses win and lose points by events (house, points). A house never has less than 0 and never
    more than `cap` points. Return the points of all houses.

    house_points([("red", 5), ("red", -9), ("blue", 50), ("red", 1)], 40)
    -> {"red": 1, "blue": 40}
    """
    points = {}
    for house, change in events:
        value = points.get(house, 0) + change
        points[house] = max(0, min(cap, value))
    return points


def valid_card_play(card: str, top: str, wished: Optional[str] = None) -> bool:
    """
    Cards are a colour letter and a value such as 'r7' or 'bJ'. A card may be laid on the top card
    if colour or value agree. A Jack ('J') may be laid on everything except another Jack. If a
    colour was wished, only that colour or a Jack is allowed.

    valid_card_play("r7", "b7") == True
    valid_card_play("rJ", "bJ") == False
    valid_card_play("r7", "bJ", wished="g") == False
    """
    colour, value = card[0], card[1:]
    if value == "J":
        return top[1:] != "J"
    if wished is not None:
        return colour == wished
    return colour == top[0] or value == top[1:]


def recycling_bonus(bottles: Dict[str, int]) -> int:
    """
    A glass bottle brings 8 cents, a plastic one 25, a can 25. For every full crate of 20 glass
    bottles there are 150 cents extra. Other things bring nothing. Return the sum in cents.

    recycling_bonus({"glass": 41, "can": 2}) == 678
    recycling_bonus({"stone": 9}) == 0
    """
    values = {"glass": 8, "plastic": 25, "can": 25}
    total = 0
    for kind, count in bottles.items():
        total += values.get(kind, 0) * count
    total += bottles.get("glass", 0) // 20 * 150
    return total


def next_light(light, cars_waiting, seconds):
    """
    A traffic light knows 'red', 'green' and 'yellow'. Red changes to green after 30 seconds, or
    after 10 seconds if more than 5 cars wait. Green changes to yellow after 40 seconds. Yellow
    changes to red after 3 seconds. Given the light, the cars and the seconds since the last
    change, return the light to show now.

    next_light("red", 6, 12) -> "green"
    next_light("green", 0, 39) -> "green"
    """
    if light == "red":
        needed = 10 if cars_waiting > 5 else 30
        return "green" if seconds >= needed else "red"
    if light == "green":
        return "yellow" if seconds >= 40 else "green"
    return "red" if seconds >= 3 else "yellow"


def pocket_money(age: int, tasks_done: int, marks: List[int]) -> int:
    """
    Pocket money is half the age (rounded down), plus 1 for every two tasks done. Every mark of 1
    adds 2, every mark of 2 adds 1, and every 5 or 6 takes 1 away. It is never below 0 and for
    children under 10 never above 10.

    pocket_money(9, 4, [1, 1]) == 10
    pocket_money(14, 1, [2, 5]) == 7
    """
    money = age // 2 + tasks_done // 2
    for mark in marks:
        if mark == 1:
            money += 2
        elif mark == 2:
            money += 1
        elif mark >= 5:
            money -= 1
    if age < 10 and money > 10:
        money = 10
    return max(0, money)


def election_seats(votes: Dict[str, int], seats: int, threshold: float) -> Dict[str, int]:
    """
    Parties below the threshold (a share of all votes) get no seats. The seats are given one by
    one to the party with the largest votes / (seats so far + 1); in a tie to the one listed
    first. Return the seats of the parties that take part.

    election_seats({"A": 60, "B": 36, "C": 4}, 5, 0.05) == {"A": 3, "B": 2}
    """
    total = sum(votes.values())
    given = {party: 0 for party in votes if votes[party] >= threshold * total}
    for _ in range(seats):
        best = None
        for party in given:
            share = votes[party] / (given[party] + 1)
            if best is None or share > votes[best] / (given[best] + 1):
                best = party
        given[best] += 1
    return given


def plant_health(water: List[int], thirsty: int) -> str:
    """
    A plant gets water on some days; the list tells how much. It starts with 10 units and uses
    `thirsty` units a day (after watering). If it has more than 30 after watering it is drowned,
    if it has less than 0 in the evening it is 'dry'. Return 'drowned', 'dry' or 'fine'.

    plant_health([0, 0, 5], 4) == "fine"
    plant_health([0, 0], 6) == "dry"
    plant_health([25], 1) == "drowned"
    """
    stored = 10
    for amount in water:
        stored += amount
        if stored > 30:
            return "drowned"
        stored -= thirsty
        if stored < 0:
            return "dry"
    return "fine"


def quiz_score(answers: List[bool], joker: int = -1) -> int:
    """
    Right answers score 1, 2, 3, ... points as long as the series of right answers goes on; a
    wrong answer ends the series. The question with the index `joker` scores double, or takes 5
    points away if it is wrong.

    quiz_score([True, True, False, True]) == 4
    quiz_score([True, True], joker=1) == 5
    """
    score = 0
    series = 0
    for i, right in enumerate(answers):
        if right:
            series += 1
            score += series * 2 if i == joker else series
        else:
            series = 0
            if i == joker:
                score -= 5
    return score


def knockout_winner(names, strength):
    """
    Players meet in pairs: first against second, third against fourth and so on. The stronger one
    goes on, in a tie the one with the shorter name, otherwise the first. A player without an
    opponent goes on freely. Repeat until one is left and return the name.

    knockout_winner(["Al", "Bea", "Cy"], {"Al": 1, "Bea": 4, "Cy": 3}) == "Bea"
    """
    while len(names) > 1:
        winners = []
        for i in range(0, len(names), 2):
            pair = names[i : i + 2]
            winners.append(min(pair, key=lambda name: (-strength[name], len(name))))
        names = winners
    return names[0]


def shipping_box(length: int, width: int, height: int, weight: float) -> Optional[str]:
    """
    Choose a box for a parcel: 'S' up to 20 x 20 x 10 and 1 kg, 'M' up to 40 x 30 x 20 and 5 kg,
    'L' up to 80 x 50 x 50 and 20 kg. The parcel may be turned. Return None if it fits no box.

    shipping_box(10, 15, 20, 0.5) == "S"
    shipping_box(10, 15, 20, 3) == "M"
    shipping_box(90, 1, 1, 1) is None
    """
    boxes = [("S", (20, 20, 10), 1), ("M", (40, 30, 20), 5), ("L", (80, 50, 50), 20)]
    sides = sorted([length, width, height], reverse=True)
    for name, size, heaviest in boxes:
        fits = all(sides[i] <= size[i] for i in range(3))
        if fits and weight <= heaviest:
            return name
    return None


def warning_colour(wind: int, rain: int, coast: bool) -> str:
    """
    Return the colour of a weather warning. Wind over 100 or rain over 80 is 'red'. Wind over 75
    or rain over 50 is 'orange', at the coast already wind over 65. Wind over 50 together with
    rain over 20 is 'yellow'. Everything else is 'green'.

    warning_colour(70, 0, True) -> "orange"
    warning_colour(70, 0, False) -> "green"
    """
    if wind > 100 or rain > 80:
        return "red"
    if rain > 50 or wind > (65 if coast else 75):
        return "orange"
    if wind > 50 and rain > 20:
        return "yellow"
    return "green"


def vacation_request(days: List[int], booked: Dict[int, int], team: int) -> List[int]:
    """
    Somebody asks for days off. A day can be granted if afterwards at least half of the team still
    works; `booked` tells how many are already away on a day. Return the days that have to be
    refused.

    vacation_request([3, 4], {4: 2}, 5) == [4]
    vacation_request([3], {}, 1) == [3]
    """
    refused = []
    for day in days:
        away = booked.get(day, 0) + 1
        working = team - away
        if working * 2 < team:
            refused.append(day)
    return refused


def cake_pieces(guests, cakes, per_cake=12):
    """
    Each guest first gets one piece. If enough is left for everybody, each gets a second one and
    so on, but no more than three. Return (pieces per guest, pieces left). If there is not even
    one piece for everybody, return (0, all pieces).

    cake_pieces(5, 1) == (2, 2)
    cake_pieces(20, 1) == (0, 12)
    """
    left = cakes * per_cake
    each = 0
    while each < 3 and left >= guests:
        left -= guests
        each += 1
    return each, left


def coin_machine(price: int, coins: List[int], accepted: Tuple[int, ...]) -> Tuple[bool, List[int]]:
    """
    A machine takes coins until the price is reached; coins that are not accepted fall through at
    once. Return whether the price was paid and the list of coins that come back: rejected ones
    and those thrown in after the price was reached, or all of them if it was not reached.

    coin_machine(30, [20, 1, 10, 50], (10, 20, 50)) == (True, [1, 50])
    coin_machine(30, [20], (10, 20)) == (False, [20])
    """
    paid = 0
    back = []
    for coin in coins:
        if coin in accepted and paid < price:
            paid += coin
        else:
            back.append(coin)
    if paid < price:
        return False, list(coins)
    return True, back


def board_move(position: int, roll: int, fields: int, blocked: List[int]) -> int:
    """
    A figure walks on a ring of `fields` fields numbered from 0. Blocked fields are jumped over
    and do not count as steps. Return the new position.

    board_move(8, 3, 10, []) == 1
    board_move(0, 2, 10, [1, 3]) == 4
    """
    steps = 0
    while steps < roll:
        position = (position + 1) % fields
        if position not in blocked:
            steps += 1
    return position


def dress_code(temperature, raining, occasion):
    """
    Return the list of clothes to wear: first the clothes for the occasion ('suit' for 'work',
    'jeans' otherwise), then 'coat' below 5 degrees or 'jacket' below 15, then 'umbrella' if it
    rains. For 'sport' the clothes are 'tracksuit' and nothing is added but a 'cap' below 0.

    dress_code(10, True, "work") == ["suit", "jacket", "umbrella"]
    dress_code(-3, True, "sport") == ["tracksuit", "cap"]
    """
    if occasion == "sport":
        return ["tracksuit", "cap"] if temperature < 0 else ["tracksuit"]
    clothes = ["suit" if occasion == "work" else "jeans"]
    if temperature < 5:
        clothes.append("coat")
    elif temperature < 15:
        clothes.append("jacket")
    if raining:
        clothes.append("umbrella")
    return clothes


def alarm_system(events: List[str], code: str) -> str:
    """
    Run the events of an alarm system: 'arm', 'door', 'window' or a typed code. Armed and opened, it
    is in state 'alarm'. The right code sets it to 'off' from every state; three wrong codes in a
    row set it to 'alarm'. It starts as 'off'. Return the last state.

    alarm_system(["arm", "door"], "42") == "alarm"
    alarm_system(["arm", "door", "42"], "42") == "off"
    """
    state = "off"
    wrong = 0
    for event in events:
        if event == "arm" and state == "off":
            state = "armed"
        elif event in ("door", "window"):
            if state == "armed":
                state = "alarm"
        elif event == code:
            state = "off"
            wrong = 0
        elif event != "arm":
            wrong += 1
            if wrong >= 3:
                state = "alarm"
    return state


def loyalty_stamps(purchases: List[float], per_stamp: float, needed: int) -> Tuple[int, int]:
    """
    For every full `per_stamp` of a single purchase the customer gets a stamp. As soon as a card
    has `needed` stamps, it is exchanged for a gift; surplus stamps go on the next card. Return
    the number of gifts and of stamps on the last card.

    loyalty_stamps([25, 9, 31], 10, 4) == (1, 1)
    """
    stamps = 0
    gifts = 0
    for purchase in purchases:
        stamps += int(purchase // per_stamp)
        while stamps >= needed:
            stamps -= needed
            gifts += 1
    return gifts, stamps


def mark_trend(marks):
    """
    Given school marks in the order of time (1 is best), return 'better' if each mark is at least
    as good as the one before and the last is better than the first, 'worse' in the opposite case,
    'steady' if all are equal and 'mixed' otherwise. An empty list is 'steady'.

    mark_trend([4, 3, 3, 2]) == "better"
    mark_trend([2, 3, 2]) == "mixed"
    """
    ups = downs = 0
    for i in range(1, len(marks)):
        if marks[i] < marks[i - 1]:
            ups += 1
        elif marks[i] > marks[i - 1]:
            downs += 1
    if ups and downs:
        return "mixed"
    if ups:
        return "better"
    return "worse" if downs else "steady"


def parking_places(cars: List[str], places: Dict[str, int]) -> List[Optional[str]]:
    """
    Cars are 'small', 'normal' or 'electric'. Small cars take a small place or else a normal one,
    normal cars only normal ones, electric cars an electric place or else a normal one. Return
    the kind of place for each car, None if it must go away.

    parking_places(["small", "small", "normal"], {"small": 1, "normal": 1})
    -> ["small", "normal", None]
    """
    free = dict(places)
    result = []
    for car in cars:
        chosen = None
        for kind in (car, "normal"):
            if free.get(kind, 0) > 0:
                chosen = kind
                free[kind] -= 1
                break
        result.append(chosen)
    return result


def late_fee_total(returns: List[Tuple[int, str]]) -> float:
    """
    Items come back (days late, kind). A book costs 0.5 for each day late, a film 1 for each day
    but at most 8, a game 3 once plus 0.5 for each day. Nothing is charged when the item is not
    late. Return the sum.

    late_fee_total([(2, "book"), (20, "film"), (1, "game"), (0, "game")]) == 12.5
    """
    total = 0.0
    for days, kind in returns:
        if days <= 0:
            continue
        if kind == "book":
            total += 0.5 * days
        elif kind == "film":
            total += min(8, days)
        elif kind == "game":
            total += 3 + 0.5 * days
    return total


def hiring_round(candidates: List[Dict[str, int]], minimum: Dict[str, int]) -> List[int]:
    """
    Candidates are given by their marks in some skills (more is better, a missing skill is 0).
    A candidate is invited if at most one skill is below its minimum, and that by one point only.
    Return the indices of those invited.

    hiring_round([{"sql": 3, "git": 2}, {"sql": 1, "git": 5}], {"sql": 3, "git": 3}) == [0]
    """
    invited = []
    for i in range(len(candidates)):
        lacking = 0
        for skill in minimum:
            lacking += max(0, minimum[skill] - candidates[i].get(skill, 0))
        if lacking <= 1:
            invited.append(i)
    return invited


def escalator_state(people_near, running, idle_seconds):
    """
    An escalator that stands still starts when somebody is near. A running one slows down after
    60 seconds without people and stops after 180. Return 'stop', 'slow' or 'run'.

    escalator_state(True, False, 0) == "run"
    escalator_state(False, True, 100) == "slow"
    """
    if people_near:
        return "run"
    if not running or idle_seconds >= 180:
        return "stop"
    if idle_seconds >= 60:
        return "slow"
    return "run"


def tug_of_war(left: List[int], right: List[int], rounds: int) -> str:
    """
    Two teams pull a rope. In each round both teams pull with the sum of their strengths; the rope
    moves one step to the stronger side. After each round every member of the winning team loses
    one point (not below 0). Return 'left', 'right' or 'draw' for the side the rope is on.

    tug_of_war([5, 5], [9], 1) == "left"
    tug_of_war([5, 5], [9], 2) == "draw"
    """
    rope = 0
    for _ in range(rounds):
        if sum(left) > sum(right):
            rope -= 1
            left = [max(0, strength - 1) for strength in left]
        elif sum(right) > sum(left):
            rope += 1
            right = [max(0, strength - 1) for strength in right]
    if rope == 0:
        return "draw"
    return "left" if rope < 0 else "right"


def museum_entry(visitors: List[int], capacity: int, stay: int) -> List[int]:
    """
    In each minute `visitors[i]` people come. At most `capacity` may be inside; everybody stays for
    `stay` minutes. People who cannot enter wait outside. Return how many wait after each minute.

    museum_entry([5, 3, 0, 0], 4, 2) == [1, 4, 0, 0]
    """
    entered = []
    waiting = 0
    queue_lengths = []
    for i in range(len(visitors)):
        waiting += visitors[i]
        inside = sum(entered[max(0, i - stay + 1) : i])
        new = min(waiting, capacity - inside)
        entered.append(new)
        waiting -= new
        queue_lengths.append(waiting)
    return queue_lengths


def stone_piles(piles: List[int]) -> int:
    """
    In every move take the two smallest piles and put them together; if the new pile has an odd
    number of stones, one stone is thrown away. Stop when one pile is left and return its size.
    An empty list gives 0.

    stone_piles([1, 2, 4]) == 6
    """
    piles = sorted(piles)
    while len(piles) > 1:
        merged = piles[0] + piles[1]
        if merged % 2 == 1:
            merged -= 1
        piles = sorted(piles[2:] + [merged])
    return piles[0] if piles else 0


def taxi_or_walk(distance, rain, budget, luggage=0):
    """
    Decide how to travel. Walk up to 1 km, without rain up to 2 km, but never with more than one
    piece of luggage. Otherwise take a taxi if the budget covers 4 + 2 for each km; if not, take
    the bus.

    taxi_or_walk(1.5, False, 0) -> "walk"
    taxi_or_walk(1.5, True, 7) -> "taxi"
    taxi_or_walk(9, False, 10) -> "bus"
    """
    walkable = 1 if rain else 2
    if distance <= walkable and luggage <= 1:
        return "walk"
    if budget >= 4 + 2 * distance:
        return "taxi"
    return "bus"


def exam_resit(marks: Dict[str, int], core: List[str]) -> Optional[List[str]]:
    """
    Marks from 1 to 4 are passes, 5 and 6 are not. Whoever fails at most two subjects may repeat
    them, but only if at most one of them is a core subject. Return the sorted subjects to repeat,
    or None if the year is lost.

    exam_resit({"art": 5, "maths": 2}, ["maths"]) == ["art"]
    exam_resit({"french": 5, "maths": 6}, ["maths", "french"]) is None
    """
    failed = sorted(subject for subject in marks if marks[subject] > 4)
    core_failed = 0
    for subject in failed:
        if subject in core:
            core_failed += 1
    if len(failed) > 2 or core_failed > 1:
        return None
    return failed


def spread_rumour(days: int, start: int, population: int) -> List[int]:
    """
    On each day everybody who knows a rumour tells it to two new people. From the fourth day on
    only one new person is told. The whole population is the upper limit. Return how many know it
    after each day.

    spread_rumour(3, 1, 100) == [3, 9, 27]
    spread_rumour(4, 1, 30) == [3, 9, 27, 30]
    """
    knowing = start
    numbers = []
    for day in range(1, days + 1):
        told = 2 if day < 4 else 1
        knowing = min(population, knowing + told * knowing)
        numbers.append(knowing)
    return numbers


def two_player_take(sticks: int, moves: List[int]) -> str:
    """
    Two players 'A' and 'B' take sticks in turn, A first. A move must be 1, 2 or 3, and not more
    than what is left; whoever breaks this loses at once. Who takes the last stick wins. If the
    moves end before, the game is 'open'.

    two_player_take(5, [3, 2]) == "B"
    two_player_take(5, [4]) == "B"
    two_player_take(5, [1]) == "open"
    """
    player, other = "A", "B"
    for move in moves:
        if move < 1 or move > 3 or move > sticks:
            return other
        sticks -= move
        if sticks == 0:
            return player
        player, other = other, player
    return "open"


def needs_service(car):
    """
    A car is given as a dictionary with 'km', 'last_km', 'months' since the last service and
    'lamp' (True if the warning lamp is on). It needs service if the lamp is on, if 15000 km were
    driven since the last service, after 12 months, or after 10000 km together with 9 months.

    needs_service({"km": 31000, "last_km": 20000, "months": 9, "lamp": False}) == True
    """
    if car["lamp"] or car["months"] >= 12:
        return True
    driven = car["km"] - car["last_km"]
    if driven >= 15000:
        return True
    return driven >= 10000 and car["months"] >= 9


def check():
    assert locker_fee(30, False) == 0
    assert locker_fee(95, False) == 4
    assert locker_fee(2000, True) == 5
    assert movie_price(30, 2, True) == 7.5
    assert movie_price(70, 1) == 6
    assert can_donate(30, 70, 60, 2)
    assert not can_donate(61, 70, None, 0)
    assert thermostat(18.0, 20.0, False)
    assert thermostat(20.2, 20.0, True)
    assert not thermostat(21, 20.0, True)
    assert heating_minutes([18, 20, 21, 22, 20], 20) == 3
    assert dice_game_round([4, 4, 4]) == 40
    assert dice_game_round([5, 2, 5]) == 10
    assert dice_game_round([3, 2, 4]) == 20
    assert dice_game_round([6, 2, 4]) == 2
    assert race_to_exactly(12, [4, 6, 6, 6]) == 4
    assert race_to_exactly(5, [6, 4]) == -1
    assert tax_free_import([("wine", 60), ("wine", 60), ("hat", 10)], {"wine": 100}) == 6.0
    assert queue_with_tickets(["a", "b", "c", "d"], ["b", "c", "d"]) == ["b", "c", "a", "d"]
    assert robot_battery("FFB", 10) == (1, 3)
    assert robot_battery("FS", 1) == (0, 6)
    assert speed_camera(50, [52, 60, 85]) == 130
    assert speed_camera(50, [99, 60]) == 300
    events = [("red", 5), ("red", -9), ("blue", 50), ("red", 1)]
    assert house_points(events, 40) == {"red": 1, "blue": 40}
    assert valid_card_play("r7", "b7")
    assert not valid_card_play("rJ", "bJ")
    assert not valid_card_play("r7", "bJ", wished="g")
    assert recycling_bonus({"glass": 41, "can": 2}) == 678
    assert recycling_bonus({"stone": 9}) == 0
    assert next_light("red", 6, 12) == "green"
    assert next_light("green", 0, 39) == "green"
    assert pocket_money(9, 4, [1, 1]) == 10
    assert pocket_money(14, 1, [2, 5]) == 7
    assert election_seats({"A": 60, "B": 36, "C": 4}, 5, 0.05) == {"A": 3, "B": 2}
    assert plant_health([0, 0, 5], 4) == "fine"
    assert plant_health([0, 0], 6) == "dry"
    assert plant_health([25], 1) == "drowned"
    assert quiz_score([True, True, False, True]) == 4
    assert quiz_score([True, True], joker=1) == 5
    assert knockout_winner(["Al", "Bea", "Cy"], {"Al": 1, "Bea": 4, "Cy": 3}) == "Bea"
    assert shipping_box(10, 15, 20, 0.5) == "S"
    assert shipping_box(10, 15, 20, 3) == "M"
    assert shipping_box(90, 1, 1, 1) is None
    assert warning_colour(70, 0, True) == "orange"
    assert warning_colour(70, 0, False) == "green"
    assert vacation_request([3, 4], {4: 2}, 5) == [4]
    assert vacation_request([3], {}, 1) == [3]
    assert cake_pieces(5, 1) == (2, 2)
    assert cake_pieces(20, 1) == (0, 12)
    assert coin_machine(30, [20, 1, 10, 50], (10, 20, 50)) == (True, [1, 50])
    assert coin_machine(30, [20], (10, 20)) == (False, [20])
    assert board_move(8, 3, 10, []) == 1
    assert board_move(0, 2, 10, [1, 3]) == 4
    assert dress_code(10, True, "work") == ["suit", "jacket", "umbrella"]
    assert dress_code(-3, True, "sport") == ["tracksuit", "cap"]
    assert alarm_system(["arm", "door"], "42") == "alarm"
    assert alarm_system(["arm", "door", "42"], "42") == "off"
    assert loyalty_stamps([25, 9, 31], 10, 4) == (1, 1)
    assert mark_trend([4, 3, 3, 2]) == "better"
    assert mark_trend([2, 3, 2]) == "mixed"
    assert parking_places(["small", "small", "normal"], {"small": 1, "normal": 1}) == [
        "small",
        "normal",
        None,
    ]
    assert late_fee_total([(2, "book"), (20, "film"), (1, "game"), (0, "game")]) == 12.5
    people = [{"sql": 3, "git": 2}, {"sql": 1, "git": 5}]
    assert hiring_round(people, {"sql": 3, "git": 3}) == [0]
    assert escalator_state(True, False, 0) == "run"
    assert escalator_state(False, True, 100) == "slow"
    assert tug_of_war([5, 5], [9], 1) == "left"
    assert tug_of_war([5, 5], [9], 2) == "draw"
    assert museum_entry([5, 3, 0, 0], 4, 2) == [1, 4, 0, 0]
    assert stone_piles([1, 2, 4]) == 6
    assert taxi_or_walk(1.5, False, 0) == "walk"
    assert taxi_or_walk(1.5, True, 7) == "taxi"
    assert taxi_or_walk(9, False, 10) == "bus"
    assert exam_resit({"art": 5, "maths": 2}, ["maths"]) == ["art"]
    assert exam_resit({"french": 5, "maths": 6}, ["maths", "french"]) is None
    assert spread_rumour(3, 1, 100) == [3, 9, 27]
    assert spread_rumour(4, 1, 30) == [3, 9, 27, 30]
    assert two_player_take(5, [3, 2]) == "B"
    assert two_player_take(5, [4]) == "B"
    assert two_player_take(5, [1]) == "open"
    assert needs_service({"km": 31000, "last_km": 20000, "months": 9, "lamp": False})


check()
