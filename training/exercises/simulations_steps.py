"""Simulating processes step by step: queues, machines, walkers, tanks, games and counters."""


def run_vacuum(room, moves):
    """
    You are given a room as a list of strings in which "*" is dirt, and moves of a robot that starts in the
    upper left corner: "L", "R", "U", "D". Moves against the wall do nothing. The robot cleans each cell
    it stands on. Return how many dirty cells it has cleaned.

    run_vacuum(["*.*", ".*."], "RRD") == 2
    """
    row = column = 0
    cleaned = set()
    steps = {"L": (0, -1), "R": (0, 1), "U": (-1, 0), "D": (1, 0)}
    for move in " " + moves:
        down, right = steps.get(move, (0, 0))
        if 0 <= row + down < len(room) and 0 <= column + right < len(room[0]):
            row += down
            column += right
        if room[row][column] == "*":
            cleaned.add((row, column))
    return len(cleaned)


def days_until_sold(stock: int, daily: int, delivery: int, every: int) -> int:
    """
    A shop sells daily pieces each day. At the end of every so many days a delivery arrives. Return the day
    on which the shop cannot sell all of the daily pieces for the first time. Look at 1000 days at most and
    return -1 if it never happens.

    days_until_sold(10, 4, 5, 2) == 4
    days_until_sold(5, 1, 10, 2) == -1
    """
    for day in range(1, 1001):
        if stock < daily:
            return day
        stock -= daily
        if day % every == 0:
            stock += delivery
    return -1


def candle_burning(candles: int, stubs_needed: int) -> int:
    """
    Each burnt candle leaves a stub, and from so many stubs one new candle can be made. Return the number of
    candles that burn altogether.

    candle_burning(5, 2) == 9
    candle_burning(3, 4) == 3
    """
    burnt = 0
    stubs = 0
    while candles > 0:
        burnt += candles
        stubs += candles
        candles = stubs // stubs_needed
        stubs = stubs % stubs_needed
    return burnt


def two_pumps(capacity: int, inflow: int, outflow: int, minutes: int) -> list[int]:
    """
    A tank is empty. The inflow runs all the time; the outflow pump is switched on for the following minute
    whenever the tank is full and off when it is empty. Return the level after each minute; it never goes
    above the capacity nor below 0.

    two_pumps(10, 4, 9, 5) == [4, 8, 10, 5, 0]
    """
    level = 0
    pumping = False
    levels = []
    for _ in range(minutes):
        level += inflow
        if pumping:
            level -= outflow
        level = max(0, min(capacity, level))
        if level == capacity:
            pumping = True
        elif level == 0:
            pumping = False
        levels.append(level)
    return levels


def cashier_line(arrivals, service):
    """
    Customers arrive at the given minutes, in order, and are served one after the other; each takes service
    minutes. Return how long each customer waits before being served.

    cashier_line([0, 1, 10], 4) == [0, 3, 0]
    """
    free_at = 0
    waits = []
    for arrival in arrivals:
        start = max(arrival, free_at)
        waits.append(start - arrival)
        free_at = start + service
    return waits


def ant_on_stick(length: int, ants: list[tuple[int, str]]) -> int:
    """
    Ants sit on a stick of the given length at (place, direction), where the direction is "L" or "R". All
    walk one unit per second; ants that meet turn round, which looks the same as if they walked through each
    other. Return the second at which the last ant falls off an end (at 0 or at length).

    ant_on_stick(10, [(3, "L"), (4, "R")]) == 6
    """
    last = 0
    for place, direction in ants:
        if direction == "L":
            time = place
        else:
            time = length - place
        last = max(last, time)
    return last


def elevator_log(start: int, requests: list[int]) -> list[str]:
    """
    An elevator serves the requested floors in order. Write a log with "up n" or "down n" for each ride over
    n floors and "open" after each ride. A request for the floor it is on only gives "open".

    elevator_log(1, [4, 4, 2]) == ["up 3", "open", "open", "down 2", "open"]
    """
    log = []
    floor = start
    for target in requests:
        if target > floor:
            log.append(f"up {target - floor}")
        elif target < floor:
            log.append(f"down {floor - target}")
        log.append("open")
        floor = target
    return log


def frog_on_ring(size, jumps):
    """
    A frog sits on field 0 of a ring of so many fields. It makes the jumps one by one (positive jumps go
    clockwise); every field it lands on is painted, and when it lands on a field that is painted already it
    stops at once. Return the field it is on at the end. Field 0 is not painted at the start.

    frog_on_ring(8, [3, 2, -2, 4]) == 3
    """
    painted = set()
    field = 0
    for jump in jumps:
        field = (field + jump) % size
        if field in painted:
            break
        painted.add(field)
    return field


def bacteria_growth(start: int, hours: int, limit: int) -> list[int]:
    """
    The number of bacteria doubles every hour. When it would be larger than the limit, only half of the
    present number (rounded down) survives instead. Return the numbers from hour 0 to the last hour.

    bacteria_growth(3, 4, 20) == [3, 6, 12, 6, 12]
    """
    counts = [start]
    for _ in range(hours):
        count = counts[-1]
        if count * 2 > limit:
            counts.append(count // 2)
        else:
            counts.append(count * 2)
    return counts


def stack_machine(program: list[str]) -> list[int]:
    """
    Run a program for a stack. A number is put on the stack; "dup" doubles the top entry; "swap" exchanges the
    two top entries; "drop" removes the top; "add" and "sub" replace the two top entries by their sum or
    difference (lower minus upper). Commands with too few entries are skipped. Return the stack.

    stack_machine(["5", "dup", "2", "sub"]) == [5, 3]
    stack_machine(["add", "1"]) == [1]
    """
    stack = []
    needed = {"dup": 1, "swap": 2, "drop": 1, "add": 2, "sub": 2}
    for word in program:
        if word not in needed:
            stack.append(int(word))
            continue
        if len(stack) < needed[word]:
            continue
        top = stack.pop()
        if word == "dup":
            stack += [top, top]
        elif word == "swap":
            stack.insert(len(stack) - 1, top)
        elif word == "add":
            stack[-1] += top
        elif word == "sub":
            stack[-1] -= top
    return stack


def traffic_jam(road: str) -> str:
    """
    The road is a string of ">" for cars and "." for gaps. In one step all cars with a gap directly in front
    (to the right) move forward at the same time. Return the road after one step. Cars at the right end
    stay.

    traffic_jam(">>.>") -> ">.>>"
    """
    cells = list(road)
    for i in range(len(road) - 1):
        if road[i] == ">" and road[i + 1] == ".":
            cells[i] = "."
            cells[i + 1] = ">"
    return "".join(cells)


def until_road_is_still(road: str) -> int:
    """
    Cars ">" drive to the right through gaps "." of a road. In a step each car with a gap directly in front
    moves into it, all at the same time. Return the number of steps until no car can move.

    until_road_is_still(">..") == 2
    until_road_is_still(">>.") == 2
    until_road_is_still("..>") == 0
    """
    steps = 0
    while ">." in road:
        road = road.replace(">.", ".>")
        steps += 1
    return steps


def battle(first, second):
    """
    Two heroes fight. Each is a dictionary with "life" and "power". They hit in turn, the first one begins,
    and a hit takes power points from the other's life. Return a tuple of "first" or "second" for the
    winner and the number of hits. The dictionaries must not change.

    battle({"life": 10, "power": 4}, {"life": 9, "power": 5}) == ("second", 4)
    """
    lives = [first["life"], second["life"]]
    powers = [first["power"], second["power"]]
    hits = 0
    attacker = 0
    while True:
        other = 1 - attacker
        lives[other] -= powers[attacker]
        hits += 1
        if lives[other] <= 0:
            return ("first", "second")[attacker], hits
        attacker = other


def flip_coins_in_circle(coins: str, starts: list[int]) -> str:
    """
    Coins lie in a circle, "H" or "T" each. For every start index turn over that coin and its two neighbours
    (the first and the last coin are neighbours). There are at least three coins. Return the coins.

    flip_coins_in_circle("HHHH", [0]) -> "TTHT"
    """
    sides = list(coins)
    count = len(sides)
    for start in starts:
        for offset in (-1, 0, 1):
            i = (start + offset) % count
            sides[i] = "T" if sides[i] == "H" else "H"
    return "".join(sides)


def phone_battery(events, full):
    """
    A battery begins full. Events are ("use", minutes), which costs 1 point per minute, and ("charge",
    minutes), which gives 2 points per minute up to full. At 0 the phone is off: further use has no effect.
    Return the points at the end and the number of minutes in which use was wanted but impossible.

    phone_battery([("use", 30), ("charge", 5), ("use", 60)], 50) == (0, 30)
    """
    points = full
    missed = 0
    for kind, minutes in events:
        if kind == "charge":
            points = min(full, points + 2 * minutes)
        else:
            used = min(points, minutes)
            points -= used
            missed += minutes - used
    return points, missed


def snowball(steps: list[str]) -> float:
    """
    A snowball weighs 1 kg. On "snow" it gets 50 percent heavier, on "grass" it loses 0.5 kg, on "stone" it
    is halved. Below 0.25 kg it falls apart and weighs 0 from then on. Return its weight.

    snowball(["snow", "snow", "grass"]) == 1.75
    snowball(["grass", "grass", "snow"]) == 0
    """
    weight = 1.0
    for step in steps:
        if step == "snow":
            weight *= 1.5
        elif step == "grass":
            weight -= 0.5
        elif step == "stone":
            weight /= 2
        if weight < 0.25:
            return 0
    return weight


def ping_pong_lights(count: int, steps: int) -> list[int]:
    """
    A light runs along a row of lamps from number 0 to the last one and back again, without staying at an
    end. Return the numbers of the lamps that are lit at the steps 0, 1, ..., steps - 1.

    ping_pong_lights(3, 6) == [0, 1, 2, 1, 0, 1]
    ping_pong_lights(1, 2) == [0, 0]
    """
    lamps = []
    lamp = 0
    direction = 1
    for _ in range(steps):
        lamps.append(lamp)
        if count == 1:
            continue
        if not 0 <= lamp + direction < count:
            direction = -direction
        lamp += direction
    return lamps


def share_food(plates, rounds):
    """
    Friends sit in a row with plates of food. In each round, from left to right, everyone who has more than
    the neighbour on the right gives one piece to this neighbour. Return the plates after the rounds.

    share_food([4, 0, 0], 2) == [2, 1, 1]
    """
    plates = list(plates)
    for _ in range(rounds):
        for i in range(len(plates) - 1):
            if plates[i] > plates[i + 1]:
                plates[i] -= 1
                plates[i + 1] += 1
    return plates


def lift_with_limit(people: list[int], limit: int) -> list[list[int]]:
    """
    People with the given weights stand in a line before a lift. They get in until the next one would make it
    too heavy; then it leaves and comes back empty. Somebody heavier than the limit walks and is skipped.
    Return the weights in every ride.

    lift_with_limit([70, 80, 200, 60, 50], 160) == [[70, 80], [60, 50]]
    """
    rides = []
    ride = []
    for weight in people:
        if weight > limit:
            continue
        if sum(ride) + weight > limit:
            rides.append(ride)
            ride = []
        ride.append(weight)
    if ride:
        rides.append(ride)
    return rides


def rain_gauge(days: list[int], leak: int) -> int:
    """
    A gauge collects each day's rain, and then loses leak units during the night if there is so much in it,
    otherwise everything. Return the highest level that is ever seen in the evening, before the night.

    rain_gauge([5, 0, 4, 1], 2) == 5
    rain_gauge([3, 3, 3], 1) == 7
    """
    level = 0
    highest = 0
    for rain in days:
        level += rain
        highest = max(highest, level)
        level = max(0, level - leak)
    return highest


def collect_coins(field: list[list[int]], path: str) -> int:
    """
    Walk through a field of coins from the upper left corner: ">" right, "v" down, "<" left, "^" up. Take the
    coins of every cell you come to, the first cell included; a cell is empty afterwards. The path never
    leaves the field. Return the number of coins.

    collect_coins([[1, 2], [3, 4]], "v>^<v") == 10
    """
    left = [row[:] for row in field]
    r = c = 0
    coins = left[0][0]
    left[0][0] = 0
    for step in path:
        if step == ">":
            c += 1
        elif step == "<":
            c -= 1
        elif step == "v":
            r += 1
        else:
            r -= 1
        coins += left[r][c]
        left[r][c] = 0
    return coins


def print_jobs(jobs):
    """
    Printer jobs are (name, pages) pairs in a queue. The printer prints at most 10 pages of a job; if pages are
    left, the job goes to the end of the queue with these pages. Return the names in the order in which the
    jobs are finished.

    print_jobs([("book", 25), ("memo", 2), ("plan", 12)]) == ["memo", "plan", "book"]
    """
    queue = list(jobs)
    finished = []
    while queue:
        name, pages = queue.pop(0)
        if pages > 10:
            queue.append((name, pages - 10))
        else:
            finished.append(name)
    return finished


def savings_with_events(start: int, months: int, monthly: int, events: dict[int, int]) -> list[int]:
    """
    Somebody saves a monthly amount. In some months, counted from 1, an event changes the savings additionally
    (events[month], may be negative). The savings cannot fall below 0. Return the savings after each month.

    savings_with_events(100, 3, 50, {2: -300}) == [150, 0, 50]
    """
    savings = start
    history = []
    for month in range(1, months + 1):
        savings += monthly
        if month in events:
            savings += events[month]
        if savings < 0:
            savings = 0
        history.append(savings)
    return history


def rolling_die(moves: str) -> int:
    """
    A die shows 1 on top, 2 to the north and 3 to the east (opposite faces add up to 7). Roll it over its edge
    for each letter of "N", "S", "E", "W" and return the number on top at the end.

    rolling_die("N") == 5
    rolling_die("EE") == 6
    """
    top, north, east = 1, 2, 3
    for move in moves:
        if move == "N":
            top, north = 7 - north, top
        elif move == "S":
            top, north = north, 7 - top
        elif move == "E":
            top, east = 7 - east, top
        elif move == "W":
            top, east = east, 7 - top
    return top


def heat_spread(rod, steps):
    """
    A rod is given as a list of temperatures. In a step each inner point gets the average of its two
    neighbours' old temperatures; both ends keep theirs. Return the rod after the steps.

    heat_spread([0, 0, 8], 1) == [0, 4.0, 8]
    """
    for _ in range(steps):
        following = rod[:]
        for i in range(1, len(rod) - 1):
            following[i] = (rod[i - 1] + rod[i + 1]) / 2
        rod = following
    return rod


def bus_passengers(stops: list[tuple[int, int]], seats: int) -> tuple[int, int]:
    """
    At each stop (off, on), first up to off passengers leave the bus and then up to on people get in, as long
    as there are seats. Return the largest number of passengers between two stops and the number of people
    who could not get in.

    bus_passengers([(0, 5), (2, 9), (4, 1)], 10) == (10, 2)
    """
    inside = 0
    most = 0
    refused = 0
    for off, on in stops:
        inside -= min(inside, off)
        entering = min(on, seats - inside)
        inside += entering
        refused += on - entering
        most = max(most, inside)
    return most, refused


def dominoes_fall(row: str) -> str:
    """
    Dominoes stand in a row: "R" has been pushed to the right, "|" stands, and " " is a gap. A falling domino
    pushes the next one over if there is no gap. Return the row when all is still, fallen ones as "R".

    dominoes_fall("R|| |") -> "RRR |"
    dominoes_fall("|R|") -> "|RR"
    """
    result = ""
    falling = False
    for domino in row:
        if domino == " ":
            falling = False
            result += " "
        elif domino == "R" or falling:
            falling = True
            result += "R"
        else:
            result += domino
    return result


def bank_robot(commands, start):
    """
    Follow the commands "in 20", "out 5", "fee" (takes away 1) and "undo", which takes back the last command
    that has not been taken back. An "out" without enough money does nothing, but counts as a command.
    Return the balance.

    bank_robot(["in 20", "out 50", "undo", "undo"], 3) == 3
    bank_robot(["in 5", "fee"], 0) == 4
    """
    history = [start]
    for command in commands:
        balance = history[-1]
        if command == "undo":
            if len(history) > 1:
                history.pop()
        elif command == "fee":
            history.append(balance - 1)
        else:
            kind, amount = command.split()
            if kind == "in":
                balance += int(amount)
            elif balance >= int(amount):
                balance -= int(amount)
            history.append(balance)
    return history[-1]


def tree_growth(height: int, years: int) -> int:
    """
    A tree grows 30 cm in a year as long as it is lower than 200 cm, 10 cm below 500 cm and 2 cm afterwards. In
    each fifth year there is a drought and it does not grow. Return its height after so many years.

    tree_growth(180, 3) == 230
    tree_growth(100, 5) == 220
    """
    for year in range(1, years + 1):
        if year % 5 == 0:
            continue
        if height < 200:
            height += 30
        elif height < 500:
            height += 10
        else:
            height += 2
    return height


def relay_race(legs: list[list[int]]) -> list[int]:
    """
    For each team you are given the seconds of all its runners. Return for each leg the index of the team that
    is in front at the end of the leg; if teams are equal, the one with the smaller index. All teams have
    the same number of runners.

    relay_race([[10, 12], [11, 10]]) == [0, 1]
    """
    leaders = []
    totals = [0] * len(legs)
    for leg in range(len(legs[0])):
        for team in range(len(legs)):
            totals[team] += legs[team][leg]
        leaders.append(totals.index(min(totals)))
    return leaders


def lock_attempts(code, attempts, allowed):
    """
    A lock opens when the code is entered. After so many wrong attempts in a row it is blocked for the next
    three attempts, which are ignored completely; then counting starts again at 0. Return the number
    (from 1) of the attempt that opens the lock, or 0.

    lock_attempts("42", ["1", "2", "42", "3", "4", "42"], 2) == 6
    lock_attempts("7", ["7"], 1) == 1
    """
    wrong = 0
    blocked = 0
    for number, attempt in enumerate(attempts, start=1):
        if blocked > 0:
            blocked -= 1
        elif attempt == code:
            return number
        else:
            wrong += 1
            if wrong == allowed:
                blocked = 3
                wrong = 0
    return 0


def sandpile(grid: list[list[int]]) -> list[list[int]]:
    """
    A cell of the grid with 4 or more grains topples: it loses 4 grains and each of its neighbours up, down,
    left and right gets one; grains over the edge are lost. Return the grid when no cell can topple.

    sandpile([[0, 4], [0, 0]]) == [[1, 0], [0, 1]]
    """
    cells = [row[:] for row in grid]
    toppled = True
    while toppled:
        toppled = False
        for r in range(len(cells)):
            for c in range(len(cells[0])):
                if cells[r][c] < 4:
                    continue
                toppled = True
                cells[r][c] -= 4
                for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= i < len(cells) and 0 <= j < len(cells[0]):
                        cells[i][j] += 1
    return cells


def belt_minutes(length: int, rest: int, stops: set[int]) -> int:
    """
    Parcels move along a belt one place per minute. At the places in stops a parcel lies still for rest more minutes.
    Return the minutes a parcel needs from place 0 to place length. A stop at 0 counts, one at the end does
    not.

    belt_minutes(5, 2, {2, 3}) == 9
    """
    minutes = 0
    for place in range(length):
        if place in stops:
            minutes += rest
        minutes += 1
    return minutes


def rabbits_and_foxes(rabbits, foxes, years):
    """
    Every year the rabbits first double. Then each fox eats three rabbits, if there are so many. Foxes that
    cannot eat three leave for good; when all have eaten and rabbits are left, one more fox comes. Return
    the rabbits and foxes after the years.

    rabbits_and_foxes(10, 2, 2) == (19, 4)
    """
    for _ in range(years):
        rabbits *= 2
        fed = min(foxes, rabbits // 3)
        rabbits -= 3 * fed
        if fed == foxes and rabbits > 0:
            foxes += 1
        else:
            foxes = fed
    return rabbits, foxes


def walk_with_walls(grid: list[str], row: int, column: int, steps: int) -> tuple[int, int]:
    """
    A robot stands in a grid at (row, column) and looks up. In each step it moves forward, but if the cell in
    front is a "#" or outside the grid it turns right instead. Return where it stands after the steps.

    walk_with_walls(["..#", "...", "..."], 1, 2, 4) == (2, 2)
    """
    down, right = -1, 0
    for _ in range(steps):
        r, c = row + down, column + right
        inside = 0 <= r < len(grid) and 0 <= c < len(grid[0])
        if inside and grid[r][c] != "#":
            row, column = r, c
        else:
            down, right = right, -down
    return row, column


def cool_down(tasks: str, pause: int) -> str:
    """
    Letters stand for tasks, one per minute, in a fixed order. The same task may start again only after pause
    other minutes; if it is too early, wait with "." until it is possible. Return the timeline.

    cool_down("aab", 2) -> "a..ab"
    cool_down("aba", 1) -> "aba"
    """
    timeline = ""
    for task in tasks:
        while pause > 0 and task in timeline[-pause:]:
            timeline += "."
        timeline += task
    return timeline


def shrinking_ring(names, counts):
    """
    Children stand in a ring. The first number of counts is counted off, starting with the first child; the
    child at which the counting ends leaves. The next number is counted from the child after it, and so on
    until the counts are used up or one child is left. Return the children that are left.

    shrinking_ring(["A", "B", "C", "D"], [2, 3]) == ["C", "D"]
    """
    ring = list(names)
    position = 0
    for count in counts:
        if len(ring) <= 1:
            break
        position = (position + count - 1) % len(ring)
        ring.pop(position)
    return ring


def water_steps(heights: list[int], amount: int) -> list[int]:
    """
    Basins stand one below the other. Water is poured into the first one; what does not fit flows over into the
    next one. Return how much water is in each basin; what the last one cannot hold is lost.

    water_steps([3, 5, 2], 7) == [3, 4, 0]
    """
    filled = []
    for height in heights:
        kept = min(height, amount)
        filled.append(kept)
        amount -= kept
    return filled


def dice_race(rolls: list[int], players: int, goal: int) -> int | None:
    """
    Players roll a die in turn and walk so many fields, but a player who rolls a 6 may roll again before the next
    one. The first player to reach or pass the goal wins. Return the index of the winner, or None if the
    rolls are used up before.

    dice_race([6, 3, 5, 4, 5], 2, 10) == 0
    dice_race([1], 2, 10) -> None
    """
    places = [0] * players
    player = 0
    for roll in rolls:
        places[player] += roll
        if places[player] >= goal:
            return player
        if roll != 6:
            player = (player + 1) % players
    return None


def follow_arrows(board: list[str]) -> int:
    """
    The board consists of the arrows "<", ">", "^", "v". Start in the upper left corner and follow the arrows.
    Return the number of steps until you leave the board, or -1 if you walk in circles for ever.

    follow_arrows([">v", "^>"]) == 3
    follow_arrows([">v", "^<"]) == -1
    """
    moves = {"<": (0, -1), ">": (0, 1), "^": (-1, 0), "v": (1, 0)}
    row = column = steps = 0
    seen = set()
    while 0 <= row < len(board) and 0 <= column < len(board[0]):
        if (row, column) in seen:
            return -1
        seen.add((row, column))
        down, right = moves[board[row][column]]
        row += down
        column += right
        steps += 1
    return steps


def check():
    assert run_vacuum(["*.*", ".*."], "RRD") == 2
    assert days_until_sold(10, 4, 5, 2) == 4
    assert days_until_sold(5, 1, 10, 2) == -1
    assert candle_burning(5, 2) == 9
    assert candle_burning(3, 4) == 3
    assert two_pumps(10, 4, 9, 5) == [4, 8, 10, 5, 0]
    assert cashier_line([0, 1, 10], 4) == [0, 3, 0]
    assert ant_on_stick(10, [(3, "L"), (4, "R")]) == 6
    assert elevator_log(1, [4, 4, 2]) == ["up 3", "open", "open", "down 2", "open"]
    assert frog_on_ring(8, [3, 2, -2, 4]) == 3
    assert bacteria_growth(3, 4, 20) == [3, 6, 12, 6, 12]
    assert stack_machine(["5", "dup", "2", "sub"]) == [5, 3]
    assert stack_machine(["add", "1"]) == [1]
    assert stack_machine(["1", "2", "swap"]) == [2, 1]
    assert traffic_jam(">>.>") == ">.>>"
    assert until_road_is_still(">..") == 2
    assert until_road_is_still(">>.") == 2
    assert until_road_is_still("..>") == 0
    heroes = {"life": 10, "power": 4}, {"life": 9, "power": 5}
    assert battle(*heroes) == ("second", 4)
    assert flip_coins_in_circle("HHHH", [0]) == "TTHT"
    assert phone_battery([("use", 30), ("charge", 5), ("use", 60)], 50) == (0, 30)
    assert snowball(["snow", "snow", "grass"]) == 1.75
    assert snowball(["grass", "grass", "snow"]) == 0
    assert ping_pong_lights(3, 6) == [0, 1, 2, 1, 0, 1]
    assert ping_pong_lights(1, 2) == [0, 0]
    assert share_food([4, 0, 0], 2) == [2, 1, 1]
    assert lift_with_limit([70, 80, 200, 60, 50], 160) == [[70, 80], [60, 50]]
    assert rain_gauge([5, 0, 4, 1], 2) == 5
    assert rain_gauge([3, 3, 3], 1) == 7
    assert collect_coins([[1, 2], [3, 4]], "v>^<v") == 10
    assert print_jobs([("book", 25), ("memo", 2), ("plan", 12)]) == ["memo", "plan", "book"]
    assert savings_with_events(100, 3, 50, {2: -300}) == [150, 0, 50]
    assert rolling_die("N") == 5
    assert rolling_die("EE") == 6
    assert rolling_die("NS") == rolling_die("WE") == 1
    assert heat_spread([0, 0, 8], 1) == [0, 4.0, 8]
    assert bus_passengers([(0, 5), (2, 9), (4, 1)], 10) == (10, 2)
    assert dominoes_fall("R|| |") == "RRR |"
    assert dominoes_fall("|R|") == "|RR"
    assert bank_robot(["in 20", "out 50", "undo", "undo"], 3) == 3
    assert bank_robot(["in 5", "fee"], 0) == 4
    assert tree_growth(180, 3) == 230
    assert tree_growth(100, 5) == 220
    assert relay_race([[10, 12], [11, 10]]) == [0, 1]
    assert lock_attempts("42", ["1", "2", "42", "3", "4", "42"], 2) == 6
    assert lock_attempts("7", ["7"], 1) == 1
    assert sandpile([[0, 4], [0, 0]]) == [[1, 0], [0, 1]]
    assert belt_minutes(5, 2, {2, 3}) == 9
    assert rabbits_and_foxes(10, 2, 2) == (19, 4)
    assert walk_with_walls(["..#", "...", "..."], 1, 2, 4) == (2, 2)
    assert cool_down("aab", 2) == "a..ab"
    assert cool_down("aba", 1) == "aba"
    assert shrinking_ring(["A", "B", "C", "D"], [2, 3]) == ["C", "D"]
    assert water_steps([3, 5, 2], 7) == [3, 4, 0]
    assert dice_race([6, 3, 5, 4, 5], 2, 10) == 0
    assert dice_race([1], 2, 10) is None
    assert follow_arrows([">v", "^>"]) == 3
    assert follow_arrows([">v", "^<"]) == -1


if __name__ == "__main__":
    check()
