"""Searching for the smallest, largest, nearest, first or best item under conditions and with tie rules."""


def coldest_hour(readings):
    """You are given (hour, temperature) pairs. Return the hour with the lowest temperature. If the lowest
    temperature was measured several times, return the latest of these hours.

    >>> coldest_hour([(3, -2), (5, -4), (6, -4), (9, 1)])
    6
    """
    best_hour, best_temperature = readings[0]
    for hour, temperature in readings[1:]:
        if temperature < best_temperature:
            best_hour, best_temperature = hour, temperature
        elif temperature == best_temperature and hour > best_hour:
            best_hour = hour
    return best_hour


def second_largest_index(numbers: list[int]) -> int:
    """Return the index of the second largest different value. If this value appears several times, return
    its first index; if all values are equal or the list is empty, return -1.

    >>> second_largest_index([4, 9, 7, 9, 7])
    2
    >>> second_largest_index([5, 5])
    -1
    """
    different = sorted(set(numbers))
    if len(different) < 2:
        return -1
    return numbers.index(different[-2])


def longest_name_under(names: list[str], limit: int) -> str:
    """Find the longest name that has at most limit characters. Among names of the same length the one that
    comes first in the alphabet wins. If no name is short enough, return an empty string.

    >>> longest_name_under(["Maria", "Jo", "Aaron", "Alexander"], 6)
    'Aaron'
    >>> longest_name_under(["Alexander"], 4)
    ''
    """
    best = ""
    for name in names:
        if len(name) > limit:
            continue
        if len(name) > len(best):
            best = name
        elif len(name) == len(best) and name < best:
            best = name
    return best


def smallest_missing_multiple(numbers: list[int], step: int) -> int:
    """Return the smallest positive multiple of step that does not appear in the list.

    >>> smallest_missing_multiple([3, 9, 6, 15], 3)
    12
    >>> smallest_missing_multiple([], 4)
    4
    """
    present = set(numbers)
    candidate = step
    while candidate in present:
        candidate += step
    return candidate


def min_and_max_words(text):
    """Given a sentence, return a tuple with its shortest and its longest word. For words of the same length
    take the first. Full stops and commas at the end of words do not belong to them. A text without
    words gives None.

    >>> min_and_max_words("We went, singing loudly.")
    ('We', 'singing')
    >>> min_and_max_words("") is None
    True
    """
    words = [word.strip(".,") for word in text.split()]
    if not words:
        return None
    shortest = longest = words[0]
    for word in words:
        if len(word) < len(shortest):
            shortest = word
        if len(word) > len(longest):
            longest = word
    return shortest, longest


def nearest_to_zero(numbers: list[int]) -> int:
    """Return the number closest to zero. If a positive and a negative number are equally close, return the
    positive one.

    Raise a ValueError when the list is empty.

    >>> nearest_to_zero([-3, 5, 3, 8])
    3
    >>> nearest_to_zero([-7, -2])
    -2
    """
    if not numbers:
        raise ValueError("no numbers")
    best = numbers[0]
    for number in numbers:
        if abs(number) < abs(best):
            best = number
        elif abs(number) == abs(best) and number > best:
            best = number
    return best


def max_rise(prices: list[float]) -> tuple[int, int]:
    """Find two different days so that the price of the later day minus the price of the earlier day is as
    large as possible. Return the two day indices; the first pair found wins a tie. There are at least
    two prices, and the difference may be negative.

    >>> max_rise([5, 2, 8, 1, 6])
    (1, 2)
    >>> max_rise([9, 7, 4])
    (0, 1)
    """
    best = (0, 1)
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            if prices[j] - prices[i] > prices[best[1]] - prices[best[0]]:
                best = (i, j)
    return best


def saddle_points(grid: list[list[int]]) -> list[tuple[int, int]]:
    """A cell is a saddle point if it is the largest of its row and at the same time the smallest of its
    column (ties are fine). Return the (row, column) positions of all saddle points in reading order.

    >>> saddle_points([[3, 8, 4], [1, 9, 2]])
    [(0, 1)]
    >>> saddle_points([[1, 2], [2, 1]])
    []
    """
    points = []
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            column = [other[c] for other in grid]
            if value == max(row) and value == min(column):
                points.append((r, c))
    return points


def largest_even_or_smallest(numbers):
    """Return the largest even number. If the list holds no even number, return the smallest number instead,
    and if it is empty, return None.

    >>> largest_even_or_smallest([3, 8, 2, 9])
    8
    >>> largest_even_or_smallest([7, 3])
    3
    """
    if not numbers:
        return None
    evens = [number for number in numbers if number % 2 == 0]
    if evens:
        return max(evens)
    return min(numbers)


def last_index_below(values: list[int], bound: int) -> int:
    """Given a list sorted in increasing order, return the last index whose value is below the bound, or -1
    if there is none. Halve the search range in each step.

    >>> last_index_below([1, 3, 3, 7], 4)
    2
    >>> last_index_below([5], 5)
    -1
    """
    low = 0
    high = len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < bound:
            low = middle + 1
        else:
            high = middle
    return low - 1


def best_student(marks: dict[str, list[int]]) -> str:
    """Return the name of the student with the highest average mark. Students with fewer than two marks do
    not take part. For equal averages, more marks win; if even that is equal, the name that comes first
    in the dictionary. Return an empty string if nobody takes part.

    >>> best_student({"Ann": [8, 6], "Bob": [10], "Cid": [7, 7, 7]})
    'Cid'
    """
    best = ""
    best_key = (-1, 0)
    for name, values in marks.items():
        if len(values) < 2:
            continue
        key = (sum(values) / len(values), len(values))
        if key > best_key:
            best = name
            best_key = key
    return best


def peak_then_valley(heights):
    """Find the highest point of a walk (the first one if there are several) and then the lowest point that
    comes after it. Return the difference between the two heights; if nothing comes after the highest
    point, return 0.

    >>> peak_then_valley([3, 9, 4, 6, 2, 5])
    7
    >>> peak_then_valley([1, 2])
    0
    """
    top = 0
    for i in range(1, len(heights)):
        if heights[i] > heights[top]:
            top = i
    after = heights[top + 1 :]
    if not after:
        return 0
    return heights[top] - min(after)


def most_central_item(values: list[int]) -> int:
    """Return the value whose sum of distances to all other values is the smallest. The first such value in
    the list wins.

    >>> most_central_item([1, 10, 4, 5])
    4
    """
    best = None
    best_sum = None
    for value in values:
        total = sum(abs(value - other) for other in values)
        if best_sum is None or total < best_sum:
            best = value
            best_sum = total
    return best


def smallest_covering_range(numbers: list[int], count: int) -> tuple[int, int]:
    """Return the smallest range (low, high) that covers at least count of the numbers. If several ranges
    have the same width, take the one with the smallest low. There are at least count numbers.

    >>> smallest_covering_range([10, 1, 12, 3, 11], 3)
    (10, 12)
    >>> smallest_covering_range([4, 8], 1)
    (4, 4)
    """
    ordered = sorted(numbers)
    best = (ordered[0], ordered[count - 1])
    for i in range(len(ordered) - count + 1):
        low, high = ordered[i], ordered[i + count - 1]
        if high - low < best[1] - best[0]:
            best = (low, high)
    return best


def worst_overlap(bookings):
    """Bookings are (start, end) pairs of hours, the end not included. Return the hour in which the most
    bookings run at the same time; if there are several such hours, the first of them. Without bookings
    return None.

    >>> worst_overlap([(9, 12), (10, 11), (11, 14)])
    10
    >>> worst_overlap([]) is None
    True
    """
    counts = {}
    for start, end in bookings:
        for hour in range(start, end):
            counts[hour] = counts.get(hour, 0) + 1
    best = None
    for hour in sorted(counts):
        if best is None or counts[hour] > counts[best]:
            best = hour
    return best


def max_by_digit_sum(numbers: list[int]) -> int:
    """Return the number with the largest digit sum. If several numbers share it, return the smallest of
    these numbers. All numbers are zero or positive, and there is at least one.

    >>> max_by_digit_sum([100, 39, 75, 84])
    39
    """

    def digit_sum(number):
        total = 0
        while number > 0:
            total += number % 10
            number //= 10
        return total

    return min(numbers, key=lambda number: (-digit_sum(number), number))


def first_index_of_run(values: list[int], target: int, length: int) -> int:
    """Return the index at which the target appears length times in a row for the first time, or -1 if that
    never happens.

    >>> first_index_of_run([0, 1, 0, 0, 1, 0, 0, 0], 0, 3)
    5
    >>> first_index_of_run([1, 1], 1, 3)
    -1
    """
    run = 0
    for i, value in enumerate(values):
        if value == target:
            run += 1
        else:
            run = 0
        if run == length:
            return i - length + 1
    return -1


def pick_cheapest_size(offers: list[tuple[str, float, int]]) -> str:
    """Every offer consists of a shop, a price and a weight in grams. Return the shop with the lowest price
    per gram. If two offers are equal in this, the lighter packet is better.

    >>> pick_cheapest_size([("North", 4.0, 500), ("South", 2.0, 250), ("East", 3.0, 300)])
    'South'
    """
    best = offers[0]
    for offer in offers[1:]:
        _, price, weight = offer
        _, best_price, best_weight = best
        if price / weight < best_price / best_weight:
            best = offer
        elif price / weight == best_price / best_weight and weight < best_weight:
            best = offer
    return best[0]


def find_break_index(levels: list[bool]) -> int:
    """The list starts with True values and, from some index on, holds only False. Find the index of the
    first False by bisection. If all values are True, return the length of the list.

    >>> find_break_index([True, True, False, False, False])
    2
    >>> find_break_index([True])
    1
    """
    low, high = 0, len(levels)
    while low < high:
        middle = (low + high) // 2
        if levels[middle]:
            low = middle + 1
        else:
            high = middle
    return low


def highest_square_sum(grid):
    """Return the largest sum of any block of 2 by 2 cells of a grid with at least two rows and columns,
    together with the row and column of the block's upper left cell.

    >>> highest_square_sum([[1, 2, 0], [3, 4, 1], [0, 9, 2]])
    (16, 1, 0)
    """
    best = None
    for r in range(len(grid) - 1):
        for c in range(len(grid[0]) - 1):
            total = grid[r][c] + grid[r][c + 1] + grid[r + 1][c] + grid[r + 1][c + 1]
            if best is None or total > best[0]:
                best = (total, r, c)
    return best


def closest_sum_pair(numbers: list[int], target: int) -> tuple[int, int]:
    """Choose two numbers at different places so that their sum is as near to the target as possible. Sort
    the numbers and close in from both ends. Return the smaller number first.

    >>> closest_sum_pair([10, 22, 28, 29, 30, 40], 54)
    (22, 30)
    """
    ordered = sorted(numbers)
    left, right = 0, len(ordered) - 1
    best = (ordered[left], ordered[right])
    while left < right:
        total = ordered[left] + ordered[right]
        if abs(total - target) < abs(sum(best) - target):
            best = (ordered[left], ordered[right])
        if total < target:
            left += 1
        else:
            right -= 1
    return best


def tallest_in_each_row(heights: list[list[int]]) -> list[int]:
    """For each row return the index of its tallest entry, counting from 1. If the tallest height appears
    more than once in the row, or the row is empty, put 0.

    >>> tallest_in_each_row([[3, 9, 4], [5, 5], []])
    [2, 0, 0]
    """
    result = []
    for row in heights:
        if not row:
            result.append(0)
            continue
        top = max(row)
        if row.count(top) > 1:
            result.append(0)
        else:
            result.append(row.index(top) + 1)
    return result


def least_used_letter(text: str) -> str:
    """Return the letter that appears least often in the text, but at least once. Upper and lower case are
    the same, other characters are ignored. Ties are won by the letter that is first in the alphabet.
    Return "?" if there is no letter.

    >>> least_used_letter("Abba, baobab")
    'o'
    >>> least_used_letter("123")
    '?'
    """
    counts = {}
    for character in text.lower():
        if character.isalpha():
            counts[character] = counts.get(character, 0) + 1
    if not counts:
        return "?"
    fewest = min(counts.values())
    return min(letter for letter, count in counts.items() if count == fewest)


def largest_drop_streak(numbers):
    """A falling stretch is a run of neighbours in which each number is smaller than the one before. Return
    the largest total drop (first number minus last number) of any falling stretch, 0 if none falls.

    >>> largest_drop_streak([9, 7, 8, 5, 1, 2])
    7
    >>> largest_drop_streak([1, 2, 3])
    0
    """
    best = 0
    drop = 0
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            drop += numbers[i - 1] - numbers[i]
            best = max(best, drop)
        else:
            drop = 0
    return best


def earliest_common_slot(calendars: list[list[int]]) -> int | None:
    """Each calendar lists the free hours of one person. Return the earliest hour at which everybody is free,
    or None if there is no such hour or no calendar.

    >>> earliest_common_slot([[9, 11, 15], [15, 11], [8, 11, 15]])
    11
    """
    if not calendars:
        return None
    common = set(calendars[0])
    for hours in calendars[1:]:
        common = common & set(hours)
    if not common:
        return None
    return min(common)


def highest_floor_reached(start: int, moves: str) -> tuple[int, int]:
    """A lift starts on a floor and moves one floor up for each "u" and one down for each "d". Return the
    highest floor it reaches and the number of moves after which it is there for the first time.

    >>> highest_floor_reached(2, "duuud")
    (4, 4)
    >>> highest_floor_reached(0, "d")
    (0, 0)
    """
    floor = highest = start
    when = 0
    for count, move in enumerate(moves, start=1):
        if move == "u":
            floor += 1
        elif move == "d":
            floor -= 1
        if floor > highest:
            highest = floor
            when = count
    return highest, when


def most_valuable_pair(items, budget):
    """Items are (name, price, value) triples. Choose two different items whose prices together do not go
    over the budget and whose value together is as high as possible. Return their names in list order,
    or None if no pair can be paid.

    >>> most_valuable_pair([("pen", 2, 3), ("cup", 5, 9), ("hat", 4, 5)], 7)
    ('pen', 'cup')
    """
    best = None
    best_value = -1
    for i in range(len(items)):
        for j in range(i + 1, len(items)):
            price = items[i][1] + items[j][1]
            value = items[i][2] + items[j][2]
            if price <= budget and value > best_value:
                best = (items[i][0], items[j][0])
                best_value = value
    return best


def max_without_neighbours_of_max(numbers: list[int]) -> int | None:
    """Find the largest number (the first one if it appears several times), then return the largest number
    that is neither it nor one of the two numbers directly beside it. Return None if none is left.

    >>> max_without_neighbours_of_max([4, 7, 9, 8, 5])
    5
    >>> max_without_neighbours_of_max([1, 3, 2]) is None
    True
    """
    if not numbers:
        return None
    top = numbers.index(max(numbers))
    rest = []
    for i, number in enumerate(numbers):
        if abs(i - top) > 1:
            rest.append(number)
    return max(rest) if rest else None


def find_stop_for(distance: int, stops: list[int]) -> int:
    """The stops lie at the given distances along a line, in increasing order. A passenger wants to go to the
    given distance and gets off at the nearest stop; between two equally near ones he takes the later
    stop. Return the index of the stop.

    >>> find_stop_for(7, [0, 4, 10])
    2
    >>> find_stop_for(6, [0, 4, 10])
    1
    """
    best = 0
    for i in range(len(stops)):
        if abs(stops[i] - distance) <= abs(stops[best] - distance):
            best = i
    return best


def shortest_stretch_with_all(items, wanted):
    """Return the length of the shortest stretch of neighbouring items that contains all the wanted items
    at least once. Return 0 if there is no such stretch.

    >>> shortest_stretch_with_all(["a", "b", "a", "c", "b"], ["b", "a", "c"])
    3
    >>> shortest_stretch_with_all(["a"], ["z"])
    0
    """
    best = 0
    for start in range(len(items)):
        missing = set(wanted)
        for end in range(start, len(items)):
            missing.discard(items[end])
            if not missing:
                length = end - start + 1
                if best == 0 or length < best:
                    best = length
                break
    return best


def limits_by_group(records: list[tuple[str, int]]) -> dict[str, tuple[int, int]]:
    """Given (group, value) records, return for each group a tuple with its smallest and largest value.

    >>> limits_by_group([("x", 4), ("y", 1), ("x", 9), ("x", 6)])
    {'x': (4, 9), 'y': (1, 1)}
    """
    limits = {}
    for group, value in records:
        if group not in limits:
            limits[group] = (value, value)
        else:
            low, high = limits[group]
            limits[group] = (min(low, value), max(high, value))
    return limits


def smallest_larger_with_same_parity(numbers: list[int], bound: int) -> int | None:
    """Return the smallest number of the list which is larger than the bound and is even or odd like the
    bound. Return None if there is no such number.

    >>> smallest_larger_with_same_parity([4, 9, 7, 12], 5)
    7
    >>> smallest_larger_with_same_parity([4], 8) is None
    True
    """
    best = None
    for number in numbers:
        if number <= bound or number % 2 != bound % 2:
            continue
        if best is None or number < best:
            best = number
    return best


def guess_by_halving(secret: int, low: int, high: int) -> list[int]:
    """Guess a secret number between low and high (both included) by always naming the middle of what is
    possible, rounded down. Return all guesses; the last one is the secret.

    >>> guess_by_halving(6, 1, 10)
    [5, 8, 6]
    >>> guess_by_halving(5, 1, 10)
    [5]
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


def extreme_corners(points):
    """You are given points as (x, y) pairs. Return four of them: the one furthest left, furthest right,
    lowest and highest, in this order. Ties are won by the point that comes first.

    >>> extreme_corners([(1, 1), (4, 0), (2, 5), (0, 2)])
    [(0, 2), (4, 0), (4, 0), (2, 5)]
    """
    left = right = low = high = points[0]
    for point in points:
        if point[0] < left[0]:
            left = point
        if point[0] > right[0]:
            right = point
        if point[1] < low[1]:
            low = point
        if point[1] > high[1]:
            high = point
    return [left, right, low, high]


def widest_step_word(word: str) -> tuple[str, str] | None:
    """Look at all neighbouring letters of a lower case word and return the two whose places in the alphabet
    are furthest apart. The first such pair wins. A word with fewer than two letters gives None.

    >>> widest_step_word("table")
    ('t', 'a')
    >>> widest_step_word("i") is None
    True
    """
    best = None
    best_step = -1
    for left, right in zip(word, word[1:]):
        step = abs(ord(left) - ord(right))
        if step > best_step:
            best = (left, right)
            best_step = step
    return best


def first_day_with_sum(daily: list[int], window: int, goal: int) -> int:
    """Return the first day (counting from 1) on which the amounts of this day and the days before it, window
    days altogether, add up to the goal or more. On the first days there are fewer days to add. Return 0
    if it never happens.

    >>> first_day_with_sum([2, 1, 4, 3, 5], 2, 7)
    4
    >>> first_day_with_sum([1, 1], 2, 9)
    0
    """
    for day in range(1, len(daily) + 1):
        start = max(0, day - window)
        if sum(daily[start:day]) >= goal:
            return day
    return 0


def tied_winners(scores: dict[str, int]) -> list[str]:
    """Return the names of all players with the highest score, in alphabetical order. Negative scores do not
    count as a win: if all scores are negative, nobody wins.

    >>> tied_winners({"Kim": 7, "Abe": 7, "Lou": 3})
    ['Abe', 'Kim']
    >>> tied_winners({"Kim": -2})
    []
    """
    best = 0
    winners = []
    for name, score in scores.items():
        if score > best:
            best = score
            winners = [name]
        elif score == best:
            winners.append(name)
    return sorted(winners)


def lowest_bid_alone(bids):
    """In this auction the lowest bid that nobody else has made wins. Bids are (name, amount) pairs. Return
    the winner's name, or None if every amount was bid more than once.

    >>> lowest_bid_alone([("Ann", 3), ("Bob", 2), ("Cid", 5), ("Dan", 2)])
    'Ann'
    >>> lowest_bid_alone([("Ann", 1), ("Bob", 1)]) is None
    True
    """
    counts = {}
    for _, amount in bids:
        counts[amount] = counts.get(amount, 0) + 1
    winner = None
    lowest = None
    for name, amount in bids:
        if counts[amount] == 1 and (lowest is None or amount < lowest):
            winner = name
            lowest = amount
    return winner


def deepest_point(steps: list[int]) -> int:
    """A diver starts at depth 0. Each step is a change of depth (positive means down), but he cannot rise
    above the surface, so the depth is never smaller than 0. Return the deepest depth reached.

    >>> deepest_point([5, -8, 4, 2, -1])
    6
    """
    depth = 0
    deepest = 0
    for step in steps:
        depth = max(0, depth + step)
        if depth > deepest:
            deepest = depth
    return deepest


def max_difference_of_labels(values: list[int], labels: list[str]) -> int:
    """Every value has a label. Return the largest difference between two values with different labels, or
    -1 if all labels are equal.

    >>> max_difference_of_labels([1, 9, 12], ["a", "b", "a"])
    8
    >>> max_difference_of_labels([1, 9], ["a", "a"])
    -1
    """
    best = -1
    for i in range(len(values)):
        for j in range(i):
            if labels[i] != labels[j]:
                best = max(best, abs(values[i] - values[j]))
    return best


def tightest_shelf(shelves, width):
    """Shelves are given as (name, free width) pairs. Return the name of the shelf in which a book of the
    given width fits with the least space left, or the text "floor" if it fits nowhere.

    >>> tightest_shelf([("top", 10), ("middle", 4), ("low", 6)], 5)
    'low'
    >>> tightest_shelf([("top", 1)], 2)
    'floor'
    """
    chosen = "floor"
    least = None
    for name, free in shelves:
        left = free - width
        if left < 0:
            continue
        if least is None or left < least:
            chosen = name
            least = left
    return chosen


def cheapest_two_legs(direct: int, legs: dict[str, tuple[int, int]]) -> str:
    """A direct flight costs the given price. The legs tell for each stopover town what the flights to it and from
    it cost. Return "direct" if no way over a town is cheaper, otherwise the cheapest town; of equally cheap
    towns take the first.

    >>> cheapest_two_legs(100, {"Rome": (40, 70), "Bern": (50, 45)})
    'Bern'
    >>> cheapest_two_legs(90, {"Oslo": (45, 45)})
    'direct'
    """
    choice = "direct"
    lowest = direct
    for town, (there, onwards) in legs.items():
        if there + onwards < lowest:
            choice = town
            lowest = there + onwards
    return choice


def highest_common_mark(lists: list[list[int]]) -> int:
    """Return the largest number that appears in every list, or -1 if there is none. All numbers are positive.

    >>> highest_common_mark([[3, 8, 5], [5, 3], [1, 5, 3, 9]])
    5
    >>> highest_common_mark([[1], [2]])
    -1
    """
    best = -1
    for number in lists[0]:
        if number <= best:
            continue
        if all(number in other for other in lists[1:]):
            best = number
    return best


def smallest_step_down(floors, start):
    """You stand on the given floor and may jump down to any lower floor of the list, always to the highest one
    that is lower than where you stand. Return the length of the smallest jump on the way down, or 0 if you
    cannot jump at all.

    >>> smallest_step_down([2, 9, 5, 1], 8)
    1
    >>> smallest_step_down([4], 3)
    0
    """
    smallest = 0
    current = start
    for floor in sorted(floors, reverse=True):
        if floor >= current:
            continue
        jump = current - floor
        if smallest == 0 or jump < smallest:
            smallest = jump
        current = floor
    return smallest
