"""Recurrences, counters, small simulations and iteration until a condition holds."""

import math
from collections import deque
from itertools import count, groupby, islice


def years_until_doubled(amount: float, percent: float) -> int:
    """Return after how many years an amount that grows by percent each year is at least twice as large.

    >>> years_until_doubled(100, 7)
    11
    """
    goal = amount * 2
    years = 0
    while amount < goal:
        amount *= 1 + percent / 100
        years += 1
    return years


def snail_days(wall: int, climb: int, slip: int) -> int:
    """Return on which day a snail reaches the top of the wall.

    It climbs by day and slips down at night, unless it is already at the top. climb is larger than slip.

    >>> snail_days(10, 4, 1)
    3
    """
    height = day = 0
    while True:
        day += 1
        height += climb
        if height >= wall:
            return day
        height -= slip


def say_next(term: str) -> str:
    """Return the next term of look-and-say: each run of equal digits becomes its length and the digit.

    >>> say_next("111221")
    '312211'
    """
    return "".join(f"{len(list(run))}{digit}" for digit, run in groupby(term))


def last_person_in_circle(people: int, step: int) -> int:
    """
    >>> last_person_in_circle(7, 3)
    4

    People numbered from 1 stand in a circle and every step-th one leaves; return who stays last.
    """
    circle = deque(range(1, people + 1))
    while len(circle) > 1:
        circle.rotate(-(step - 1))
        circle.popleft()
    return circle[0]


def bank_counter(operations: list[str]) -> int:
    """Run a counter that starts at 0 through 'up', 'down', 'double' and 'reset' and return its value.

    It never falls below zero.

    >>> bank_counter(["up", "up", "double", "down"])
    3
    >>> bank_counter(["down", "up"])
    1
    """
    value = 0
    for operation in operations:
        if operation == "up":
            value += 1
        elif operation == "down":
            value = max(0, value - 1)
        elif operation == "double":
            value *= 2
        elif operation == "reset":
            value = 0
    return value


def steps_to_one(start: int) -> tuple[int, int]:
    """
    >>> steps_to_one(6)
    (8, 16)

    Halve even numbers and map odd n to 3n + 1 until 1 is reached; return (steps, highest number met).
    """
    steps = 0
    highest = n = start
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
        highest = max(highest, n)
    return steps, highest


def root_by_halving(number, precision):
    """Find the square root of a number of at least 1 by halving an interval until it is that narrow.

    The middle of the last interval is returned.

    >>> round(root_by_halving(2, 0.0001), 3)
    1.414
    """
    low, high = 1, number
    while high - low > precision:
        middle = (low + high) / 2
        if middle * middle > number:
            high = middle
        else:
            low = middle
    return (low + high) / 2


def newton_cube_root(number: float) -> float:
    """Approximate the cube root of a positive number with Newton's method until the change is tiny.

    >>> newton_cube_root(27)
    3.0
    """
    guess = number
    while True:
        better = (2 * guess + number / guess**2) / 3
        if abs(better - guess) < 1e-9:
            return round(better, 6)
        guess = better


def cycle_length(start: int, multiplier: int, modulus: int) -> int:
    """Multiply repeatedly modulo modulus and return how many values the cycle has that is entered.

    >>> cycle_length(1, 3, 7)
    6
    >>> cycle_length(1, 2, 8)
    1
    """
    seen_at = {}
    value = start
    for step in count():
        if value in seen_at:
            return step - seen_at[value]
        seen_at[value] = step
        value = value * multiplier % modulus


def pseudo_random(seed: int, how_many: int) -> list[int]:
    """Produce numbers from 0 to 99 with the generator state = (state * 37 + 11) mod 1000, number = state // 10.

    >>> pseudo_random(1, 4)
    [4, 78, 13, 82]
    """
    numbers = []
    state = seed
    for _ in range(how_many):
        state = (state * 37 + 11) % 1000
        numbers.append(state // 10)
    return numbers


def folds_to_thickness(sheet: float, goal: float) -> int:
    """Return how many times a sheet must be folded in half to be at least as thick as goal.

    >>> folds_to_thickness(0.1, 25)
    8
    """
    folds = 0
    while sheet * 2**folds < goal:
        folds += 1
    return folds


def bouncing_ball(height: float, factor: float, minimum: float) -> list[float]:
    """
    >>> bouncing_ball(10, 0.5, 1)
    [5.0, 2.5, 1.25]

    List the heights a ball reaches after each bounce, until one would be below the minimum.

    Each bounce reaches factor times the height before it; heights have two decimals.
    """
    heights = []
    height *= factor
    while height >= minimum:
        heights.append(round(height, 2))
        height *= factor
    return heights


def staircase_ways(steps: int, blocked: set[int]) -> int:
    """Count the ways to climb to the step with strides of one or two while avoiding the blocked steps.

    >>> staircase_ways(5, {3})
    2
    """
    ways = [1]
    for step in range(1, steps + 1):
        if step in blocked:
            ways.append(0)
        else:
            ways.append(sum(ways[-2:]))
    return ways[steps]


def coin_exchange_rounds(bottles: int, needed: int) -> int:
    """Return how many bottles can be drunk when `needed` empty ones are exchanged for a full one.

    >>> coin_exchange_rounds(15, 4)
    19
    """
    drunk = empty = bottles
    while empty >= needed:
        full, empty = divmod(empty, needed)
        drunk += full
        empty += full
    return drunk


def elevator_travel(floors: list[int], start: int = 0) -> int:
    """
    >>> elevator_travel([3, 1, 5])
    9
    >>> elevator_travel([2], start=4)
    2

    Add up how many floors an elevator passes while visiting the given floors in order.
    """
    travelled = 0
    current = start
    for floor in floors:
        travelled += abs(floor - current)
        current = floor
    return travelled


def queue_simulation(arrivals: list[int], service: int) -> list[int]:
    """Return how long each customer waits at a single counter that needs `service` minutes for each one.

    The arrival times are sorted.

    >>> queue_simulation([0, 1, 10], 4)
    [0, 3, 0]
    """
    waits = []
    free_at = 0
    for arrival in arrivals:
        start = max(arrival, free_at)
        waits.append(start - arrival)
        free_at = start + service
    return waits


def traffic_light(seconds, green=30, yellow=5, red=25):
    """
    >>> traffic_light(32)
    'yellow'
    >>> traffic_light(60)
    'green'

    Return the color of a light that begins with green and then repeats green, yellow, red.
    """
    phase = seconds % (green + yellow + red)
    if phase < green:
        return "green"
    return "yellow" if phase < green + yellow else "red"


def parity_sequence(length: int) -> list[int]:
    """Build the sequence that starts with 0 and grows by appending its own inverse (0 and 1 swapped).

    Return the first length terms.

    >>> parity_sequence(8)
    [0, 1, 1, 0, 1, 0, 0, 1]
    """
    terms = [0]
    while len(terms) < length:
        terms += [1 - term for term in terms]
    return terms[:length]


def self_counting(length):
    """Write 1 once, 2 twice, 3 three times and so on; return the first length numbers.

    >>> self_counting(8)
    [1, 2, 2, 3, 3, 3, 4, 4]
    """
    numbers = []
    value = 1
    while len(numbers) < length:
        numbers.extend([value] * value)
        value += 1
    return numbers[:length]


def rabbits_with_lifetime(months, lifetime):
    """Return how many rabbit pairs live after some months, starting with one newborn pair.

    Each month all pairs that are already a month old bear a new pair; pairs that have lived
    lifetime months are gone.

    >>> rabbits_with_lifetime(4, 3)
    3
    """
    ages = [1] + [0] * (lifetime - 1)
    for _ in range(months):
        newborn = sum(ages[1:])
        ages = [newborn] + ages[:-1]
    return sum(ages)


def robot_position(commands: str) -> tuple[int, int]:
    """Follow 'F' (one forward), 'L' and 'R' (quarter turns) from (0, 0) facing north; return the place.

    >>> robot_position("FFRFLF")
    (1, 3)
    """
    x = y = 0
    dx, dy = 0, 1
    for command in commands:
        if command == "F":
            x, y = x + dx, y + dy
        elif command == "L":
            dx, dy = -dy, dx
        else:
            dx, dy = dy, -dx
    return x, y


def first_repeated_sum(changes: list[int]) -> int | None:
    """Apply the changes once in order, starting at 0, and return the first total that was seen before.

    >>> first_repeated_sum([3, -2, 4, -4])
    1
    >>> first_repeated_sum([1, 1]) is None
    True
    """
    total = 0
    seen = {total}
    for change in changes:
        total += change
        if total in seen:
            return total
        seen.add(total)
    return None


def savings_plan(goal, monthly, bonus_every, bonus):
    """Return the number of months to reach the goal, paying in monthly plus a bonus in each bonus_every-th month.

    >>> savings_plan(1000, 100, 3, 50)
    9
    """
    saved = months = 0
    while saved < goal:
        months += 1
        saved += monthly
        if months % bonus_every == 0:
            saved += bonus
    return months


def triangular_position(number: int) -> tuple[int, int]:
    """The numbers 1, 2, 3, ... are written in rows of length 1, 2, 3, ...; return (row, place), from 1.

    >>> triangular_position(8)
    (4, 2)
    >>> triangular_position(1)
    (1, 1)
    """
    row = 1
    while number > row:
        number -= row
        row += 1
    return row, number


def greedy_egyptian(numerator: int, denominator: int) -> list[int]:
    """Write a fraction below 1 as a sum of different unit fractions and return their denominators.

    The largest fitting unit fraction is always taken first.

    >>> greedy_egyptian(5, 6)
    [2, 3]
    """
    denominators = []
    while numerator:
        unit = math.ceil(denominator / numerator)
        denominators.append(unit)
        numerator = numerator * unit - denominator
        denominator *= unit
    return denominators


def continued_fraction(numerator: int, denominator: int) -> list[int]:
    """Return the whole numbers of the continued fraction of numerator / denominator.

    >>> continued_fraction(43, 19)
    [2, 3, 1, 4]
    """
    if denominator == 0:
        return []
    whole, rest = divmod(numerator, denominator)
    return [whole] + continued_fraction(denominator, rest)


def battery_after(percent: int, usage: list[tuple[str, int]]) -> int:
    """Simulate a battery in minutes: 'use' takes 1 percent per 5 minutes, 'charge' adds 1 per 2 minutes.

    Only full units count, and the level stays within 0 to 100.

    >>> battery_after(50, [("use", 62), ("charge", 20)])
    48
    """
    for action, minutes in usage:
        if action == "use":
            percent = max(0, percent - minutes // 5)
        else:
            percent = min(100, percent + minutes // 2)
    return percent


def population_peak(start: int, births: float, limit: int) -> list[int]:
    """Follow a population that grows by births * p * (1 - p / limit) a year until the growth is under 1.

    Sizes are cut to whole numbers each year; the list begins with the start.

    >>> population_peak(10, 1.0, 40)
    [10, 17, 26, 35, 39]
    """
    sizes = [start]
    while True:
        size = sizes[-1]
        growth = births * size * (1 - size / limit)
        if growth < 1:
            return sizes
        sizes.append(int(size + growth))


def take_until_repeat(start: int) -> list[int]:
    """Replace the number by the sum of the squares of its digits until a number comes up again.

    >>> take_until_repeat(7)
    [7, 49, 97, 130, 10, 1]
    """
    seen = []
    number = start
    while number not in seen:
        seen.append(number)
        number = sum(int(digit) ** 2 for digit in str(number))
    return seen


def guesses_needed(secret: int, low: int, high: int) -> list[int]:
    """
    >>> guesses_needed(6, 1, 10)
    [5, 8, 6]

    List the guesses made to find a secret number by always guessing the middle (rounded down).
    """
    guesses = []
    while True:
        guess = (low + high) // 2
        guesses.append(guess)
        if guess == secret:
            return guesses
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1


def primes_with_last_digit(digit, how_many):
    """Return the first primes that end in the digit, which is 1, 3, 7 or 9.

    >>> primes_with_last_digit(3, 4)
    [3, 13, 23, 43]
    """

    def is_prime(n):
        return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))

    candidates = count(digit, 10)
    return list(islice(filter(is_prime, candidates), how_many))


def lights_toggled(lamps: int, walkers: int) -> list[int]:
    """
    >>> lights_toggled(10, 3)
    [1, 5, 6, 7]

    Walker number k switches each k-th lamp; return the numbers of the lamps that are on at the end.

    All lamps are off at first and are numbered from 1.
    """
    on = [False] * (lamps + 1)
    for walker in range(1, walkers + 1):
        for lamp in range(walker, lamps + 1, walker):
            on[lamp] = not on[lamp]
    return [lamp for lamp in range(1, lamps + 1) if on[lamp]]


def water_jugs(first: int, second: int, goal: int) -> int:
    """Pour from the first jug into the second until one holds the goal; return the number of actions.

    Fill the first when it is empty, empty the second when it is full, otherwise pour.
    The goal can be reached.

    >>> water_jugs(5, 3, 4)
    6
    """
    a = b = actions = 0
    while goal not in (a, b):
        if a == 0:
            a = first
        elif b == second:
            b = 0
        else:
            poured = min(a, second - b)
            a, b = a - poured, b + poured
        actions += 1
    return actions


def countdown_text(start):
    """Write a countdown: each number from start to 1, then 'go', separated by spaces.

    >>> countdown_text(3)
    '3 2 1 go'
    """
    words = []
    while start > 0:
        words.append(str(start))
        start -= 1
    return " ".join(words + ["go"])


def decay_steps(mass: float, half_life: int, years: int) -> list[float]:
    """List the mass that is left at the end of each full half-life within the years.

    >>> decay_steps(80, 10, 35)
    [40.0, 20.0, 10.0]
    """
    masses = []
    for _ in range(half_life, years + 1, half_life):
        mass /= 2
        masses.append(mass)
    return masses


def cellular_step(cells: str) -> str:
    """Advance a row of cells: a cell is '#' afterwards if exactly one of its two neighbours is '#'.

    Outside of the row all is empty ('.').

    >>> cellular_step("..#..")
    '.#.#.'
    """
    padded = f".{cells}."
    result = ""
    for left, right in zip(padded, padded[2:]):
        result += "#" if left != right else "."
    return result


def counter_wheels(wheels: list[int], clicks: int) -> list[int]:
    """Turn an odometer of decimal wheels forward by some clicks; after all nines it starts from zero.

    >>> counter_wheels([0, 9, 8], 3)
    [1, 0, 1]
    >>> counter_wheels([9, 9], 1)
    [0, 0]
    """
    turned = wheels[:]
    for _ in range(clicks):
        i = len(turned) - 1
        while i >= 0 and turned[i] == 9:
            turned[i] = 0
            i -= 1
        if i >= 0:
            turned[i] += 1
    return turned


def retry_delays(first: int, factor: int, longest: int, tries: int) -> list[int]:
    """Return the waiting times between tries: they grow by the factor but never exceed the longest.

    >>> retry_delays(1, 3, 20, 6)
    [1, 3, 9, 20, 20]
    """
    delays = []
    delay = first
    while len(delays) < tries - 1:
        delays.append(min(delay, longest))
        delay *= factor
    return delays


def meeting_step(a, step_a, b, step_b, limit=1000):
    """Two runners start at a and b and jump step_a and step_b each second; return the first second at
    which they are at the same place, or -1 if that does not happen within the limit.

    >>> meeting_step(0, 3, 4, 2)
    4
    >>> meeting_step(0, 1, 1, 1)
    -1
    """
    for second in range(limit + 1):
        if a == b:
            return second
        a += step_a
        b += step_b
    return -1


def sequence_of_differences(start: int, steps: list[int], limit: int) -> list[int]:
    """Walk upwards from start, adding the steps cyclically, and list all places up to the limit.

    >>> sequence_of_differences(1, [2, 3], 12)
    [1, 3, 6, 8, 11]
    """
    places = []
    place, turn = start, 0
    while place <= limit:
        places.append(place)
        place += steps[turn % len(steps)]
        turn += 1
    return places


def fizz_words(limit, rules):
    """Count from 1 to limit, but say the joined words of all divisors in rules instead of a number.

    >>> fizz_words(6, {2: "tick", 3: "tock"})
    ['1', 'tick', 'tock', 'tick', '5', 'ticktock']
    """
    spoken = []
    for number in range(1, limit + 1):
        words = "".join(word for divisor, word in rules.items() if number % divisor == 0)
        spoken.append(words or str(number))
    return spoken


def mixed_recurrence(first: int, second: int, index: int) -> int:
    """Return the term with the given index (from 0) of a sequence with two given first terms, in which
    each further term is twice the previous one minus the one before that, plus 1.

    >>> [mixed_recurrence(0, 1, i) for i in range(5)]
    [0, 1, 3, 6, 10]
    """
    older, newer = first, second
    for _ in range(index):
        older, newer = newer, 2 * newer - older + 1
    return older


def tank_overflow(inflows: list[int], leak: int, capacity: int) -> int:
    """Fill a tank hour by hour; at the end of each hour up to `leak` units drain. Return the units lost
    because the tank was full.

    >>> tank_overflow([5, 8, 1], 2, 10)
    1
    """
    level = lost = 0
    for inflow in inflows:
        level += inflow
        if level > capacity:
            lost += level - capacity
            level = capacity
        level = max(0, level - leak)
    return lost
