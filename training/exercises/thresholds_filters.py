"""Keeping, dropping and marking values by limits, bands, neighbours, counts and other conditions."""


def drop_spikes(values, limit):
    """Given a list of measurements, drop every value that differs by more than limit from the last value
    that was kept. The first value is always kept.

    >>> drop_spikes([10, 11, 50, 12, 14], 3)
    [10, 11, 12, 14]
    """
    kept = []
    for value in values:
        if not kept or abs(value - kept[-1]) <= limit:
            kept.append(value)
    return kept


def heater_states(temperatures: list[float], low: float, high: float) -> list[bool]:
    """A heater is off at first. It goes on when the temperature falls below low and off when it rises above
    high; in between it stays as it is. Return its state after each temperature.

    >>> heater_states([20, 17, 19, 22, 19], 18, 21)
    [False, True, True, False, False]
    """
    states = []
    on = False
    for temperature in temperatures:
        if temperature < low:
            on = True
        elif temperature > high:
            on = False
        states.append(on)
    return states


def keep_local_leaders(numbers: list[int]) -> list[int]:
    """Keep only the numbers that are larger than all numbers to their left. The first number always stays.

    >>> keep_local_leaders([3, 1, 5, 5, 8, 2])
    [3, 5, 8]
    """
    leaders = []
    highest = None
    for number in numbers:
        if highest is None or number > highest:
            leaders.append(number)
            highest = number
    return leaders


def split_by_threshold(scores: dict[str, int], passing: int) -> tuple[list[str], list[str]]:
    """Return the names of those who reached the passing score and the names of all others, both lists in
    alphabetical order. A score of -1 means that the person was absent; such names are in neither list.

    >>> split_by_threshold({"Zoe": 51, "Al": 50, "Mo": 20, "Ed": -1}, 50)
    (['Al', 'Zoe'], ['Mo'])
    """
    passed = []
    failed = []
    for name in sorted(scores):
        if scores[name] == -1:
            continue
        if scores[name] >= passing:
            passed.append(name)
        else:
            failed.append(name)
    return passed, failed


def allowed_words(words, forbidden, minimum):
    """Return the words that contain none of the forbidden letters and have at least minimum letters. The case
    of the letters does not matter when they are compared. Keep the order and the spelling.

    >>> allowed_words(["Tree", "owl", "Frog", "Ant"], "ef", 3)
    ['owl', 'Ant']
    """
    bad = set(forbidden.lower())
    result = []
    for word in words:
        if len(word) < minimum:
            continue
        if any(letter in bad for letter in word.lower()):
            continue
        result.append(word)
    return result


def longest_calm(values: list[int], limit: int) -> list[int]:
    """Return the longest stretch of neighbouring values which are all at most the limit. Of several longest
    stretches return the first. If no value fits, return an empty list.

    >>> longest_calm([9, 2, 3, 8, 1, 1, 2], 4)
    [1, 1, 2]
    >>> longest_calm([5], 4)
    []
    """
    best = []
    current = []
    for value in values:
        if value <= limit:
            current.append(value)
            if len(current) > len(best):
                best = current[:]
        else:
            current = []
    return best


def grade_bands(points: list[int], bounds: list[tuple[int, str]]) -> dict[str, int]:
    """The bounds are (lowest points, grade) pairs. Everyone gets the grade with the highest bound that he
    reaches. Return how many people got each grade, in the order of the given bounds; grades that nobody
    got are listed with 0. Those who reach no bound are not counted.

    >>> grade_bands([90, 55, 70, 10], [(80, "A"), (50, "B"), (30, "C")])
    {'A': 1, 'B': 2, 'C': 0}
    """
    counts = {grade: 0 for _, grade in bounds}
    for value in points:
        reached = [bound for bound in bounds if value >= bound[0]]
        if reached:
            grade = max(reached)[1]
            counts[grade] += 1
    return counts


def mute_repeats(messages, gap):
    """Messages are (second, text) pairs in the order of time. A message is muted if the same text was shown
    less than gap seconds before. Muted messages do not count as shown. Return the shown messages.

    >>> mute_repeats([(0, "hi"), (3, "hi"), (4, "yo"), (6, "hi")], 5)
    [(0, 'hi'), (4, 'yo'), (6, 'hi')]
    """
    last_shown = {}
    shown = []
    for second, text in messages:
        if text in last_shown and second - last_shown[text] < gap:
            continue
        last_shown[text] = second
        shown.append((second, text))
    return shown


def outside_band_runs(values: list[float], low: float, high: float) -> list[tuple[int, int]]:
    """Return the stretches in which the values lie outside the band from low to high, as pairs of the first
    and the last index of the stretch. Values equal to low or high are inside.

    >>> outside_band_runs([1, 9, 9, 5, 0], 1, 5)
    [(1, 2), (4, 4)]
    """
    runs = []
    start = None
    for i, value in enumerate(values):
        outside = value < low or value > high
        if outside and start is None:
            start = i
        elif not outside and start is not None:
            runs.append((start, i - 1))
            start = None
    if start is not None:
        runs.append((start, len(values) - 1))
    return runs


def keep_frequent(items: list, least: int) -> list:
    """Remove all items which appear fewer than least times in the list. The others stay in their order,
    with all their copies.

    >>> keep_frequent(["a", "b", "a", "c", "b", "a"], 2)
    ['a', 'b', 'a', 'b', 'a']
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return [item for item in items if counts[item] >= least]


def round_small_to_zero(numbers: list[float], share: float) -> list[float]:
    """Replace with 0 every number whose absolute value is less than the given share of the largest absolute
    value. The other numbers stay unchanged.

    >>> round_small_to_zero([10.0, -0.5, 3.0, 0.9], 0.1)
    [10.0, 0, 3.0, 0]
    >>> round_small_to_zero([], 0.5)
    []
    """
    if not numbers:
        return []
    largest = max(abs(number) for number in numbers)
    result = []
    for number in numbers:
        if abs(number) < share * largest:
            result.append(0)
        else:
            result.append(number)
    return result


def filter_by_both_neighbours(numbers):
    """Return the numbers that lie strictly between their left and their right neighbour in size. The first
    and the last number have only one neighbour and are left out.

    >>> filter_by_both_neighbours([1, 3, 6, 2, 1, 5])
    [3, 2]
    """
    chosen = []
    for i in range(1, len(numbers) - 1):
        left, middle, right = numbers[i - 1], numbers[i], numbers[i + 1]
        if left < middle < right or left > middle > right:
            chosen.append(middle)
    return chosen


def select_by_pattern(items: list, pattern: str) -> list:
    """The pattern consists of "x" and ".". Lay it along the items, over and over again, and keep the items
    that are under an "x". An empty pattern keeps nothing.

    >>> select_by_pattern([1, 2, 3, 4, 5, 6, 7], "x..")
    [1, 4, 7]
    >>> select_by_pattern([1, 2, 3, 4], ".x")
    [2, 4]
    """
    if not pattern:
        return []
    kept = []
    for i, item in enumerate(items):
        if pattern[i % len(pattern)] == "x":
            kept.append(item)
    return kept


def budget_purchases(prices: list[tuple[str, int]], budget: int) -> tuple[list[str], int]:
    """Go through the (name, price) pairs in order and buy everything that can still be paid from the budget;
    skip what is too expensive at that moment. Return the names bought and the money left.

    >>> budget_purchases([("lamp", 30), ("rug", 80), ("mug", 8), ("pen", 3)], 40)
    (['lamp', 'mug'], 2)
    """
    bought = []
    for name, price in prices:
        if price <= budget:
            bought.append(name)
            budget -= price
    return bought, budget


def first_stable_index(values: list[float], tolerance: float, length: int) -> int:
    """Return the first index from which on length values in a row differ by at most the tolerance from each
    other (the largest minus the smallest of them). Return -1 if it never happens.

    >>> first_stable_index([5, 9, 7, 8, 7, 12], 1, 3)
    2
    >>> first_stable_index([1, 5, 9], 1, 2)
    -1
    """
    for start in range(len(values) - length + 1):
        window = values[start : start + length]
        if max(window) - min(window) <= tolerance:
            return start
    return -1


def discard_outer(numbers, count):
    """Discard the count smallest and the count largest numbers and return the rest in the original order.
    Among equal numbers those further left are discarded first when they are small, and those further
    right when they are large. Return an empty list if nothing remains.

    >>> discard_outer([5, 1, 9, 7, 3], 1)
    [5, 7, 3]
    """
    order = sorted(range(len(numbers)), key=lambda i: (numbers[i], i))
    if 2 * count >= len(numbers):
        return []
    middle = sorted(order[count : len(order) - count])
    return [numbers[i] for i in middle]


def speed_warnings(distances: list[float], seconds: list[float], limit: float) -> list[int]:
    """Car number i drove distances[i] metres in seconds[i] seconds. Return the indices of the cars whose
    speed in kilometres per hour is above the limit. Cars with a time of 0 are measuring errors and are
    ignored.

    >>> speed_warnings([100, 100, 50], [5, 9, 0], 50)
    [0]
    """
    warned = []
    for i in range(len(distances)):
        if seconds[i] == 0:
            continue
        speed = distances[i] / seconds[i] * 3.6
        if speed > limit:
            warned.append(i)
    return warned


def clip_total(parts: dict[str, int], limit: int) -> dict[str, int]:
    """The parts may add up to at most the limit. Go through them in order: each gets its amount as long as
    the limit allows; the one that crosses it gets only what is left, and all after it get 0.

    >>> clip_total({"a": 5, "b": 4, "c": 3, "d": 1}, 10)
    {'a': 5, 'b': 4, 'c': 1, 'd': 0}
    """
    left = limit
    clipped = {}
    for name, amount in parts.items():
        given = min(amount, left)
        clipped[name] = given
        left -= given
    return clipped


def keep_pairs_in_reach(points: list[tuple[int, int]], reach: int) -> list[tuple[int, int]]:
    """Return the points which have at least one other point in reach: the sum of the differences of both
    coordinates must not be larger than the reach. Equal points are in reach of each other.

    >>> keep_pairs_in_reach([(0, 0), (1, 1), (9, 9)], 2)
    [(0, 0), (1, 1)]
    """
    kept = []
    for i, (x, y) in enumerate(points):
        for j, (other_x, other_y) in enumerate(points):
            if i != j and abs(x - other_x) + abs(y - other_y) <= reach:
                kept.append((x, y))
                break
    return kept


def valid_codes(codes):
    """A code is valid if it has six characters, begins with two capital letters, continues with digits only,
    and its last digit is not 0. Return the valid codes without repeats, in the order of their first
    appearance.

    >>> valid_codes(["AB1234", "ab1234", "XY1230", "AB1234", "QQ0001"])
    ['AB1234', 'QQ0001']
    """
    result = []
    for code in codes:
        if len(code) != 6 or code in result:
            continue
        letters, digits = code[:2], code[2:]
        if not (letters.isalpha() and letters.isupper()):
            continue
        if digits.isdigit() and digits[-1] != "0":
            result.append(code)
    return result


def two_strikes(events: list[tuple[str, bool]]) -> list[str]:
    """Events are (player, correct) pairs. A player is out after two wrong answers in a row; further events of
    a player who is out are ignored. Return the players in the order in which they went out.

    >>> two_strikes([("A", False), ("B", False), ("A", True), ("B", False), ("A", False)])
    ['B']
    """
    wrong = {}
    out = []
    for player, correct in events:
        if player in out:
            continue
        if correct:
            wrong[player] = 0
        else:
            wrong[player] = wrong.get(player, 0) + 1
            if wrong[player] == 2:
                out.append(player)
    return out


def fill_until_full(requests: list[int], seats: int) -> list[bool]:
    """Groups of people ask for seats one after the other. A group is let in only if there are seats for all
    of them. After three refusals in a row the hall is closed and every later group is refused. Return
    for each group whether it was let in.

    >>> fill_until_full([4, 9, 3, 2], 8)
    [True, False, True, False]
    >>> fill_until_full([5, 5, 5, 1], 4)
    [False, False, False, False]
    """
    answers = []
    refusals = 0
    for size in requests:
        if refusals < 3 and size <= seats:
            seats -= size
            refusals = 0
            answers.append(True)
        else:
            refusals += 1
            answers.append(False)
    return answers


def above_own_average(rows: list[list[int]]) -> list[list[int]]:
    """For each row return only the numbers that are larger than the average of this row. Empty rows stay
    empty.

    >>> above_own_average([[1, 2, 9], [4, 4], []])
    [[9], [], []]
    """
    result = []
    for row in rows:
        if row:
            average = sum(row) / len(row)
            result.append([number for number in row if number > average])
        else:
            result.append([])
    return result


def tag_levels(values, limits):
    """The limits are three increasing numbers. Tag each value: "ok" below the first limit, "notice" below the
    second, "warning" below the third and "alarm" otherwise. Return the tags, but write a tag only where it
    differs from the one before it, and an empty string elsewhere.

    >>> tag_levels([1, 2, 6, 6, 30, 1], [5, 10, 20])
    ['ok', '', 'notice', '', 'alarm', 'ok']
    """
    tags = []
    previous = None
    for value in values:
        tag = "alarm"
        for limit, name in zip(limits, ["ok", "notice", "warning"]):
            if value < limit:
                tag = name
                break
        tags.append("" if tag == previous else tag)
        previous = tag
    return tags


def matching_records(records: list[dict], wanted: dict) -> list[dict]:
    """Return the records that have all wanted keys with the wanted values. If a wanted value is a tuple, it
    is a pair (low, high) and the value of the record must lie between the two, both included.

    >>> people = [{"name": "Ann", "age": 30}, {"name": "Bob", "age": 44}, {"name": "Cid"}]
    >>> matching_records(people, {"age": (40, 50)})
    [{'name': 'Bob', 'age': 44}]
    """

    def fits(record):
        for key, value in wanted.items():
            if key not in record:
                return False
            if isinstance(value, tuple):
                if not value[0] <= record[key] <= value[1]:
                    return False
            elif record[key] != value:
                return False
        return True

    return [record for record in records if fits(record)]


def thin_out(positions: list[int], distance: int) -> list[int]:
    """Trees stand at the given positions along a road. Walk along the road in increasing order and keep a
    tree only if it is at least the given distance away from the last tree kept.

    >>> thin_out([12, 0, 3, 5, 9], 4)
    [0, 5, 9]
    """
    kept = []
    for position in sorted(positions):
        if not kept or position - kept[-1] >= distance:
            kept.append(position)
    return kept


def count_crossings(values: list[int], level: int) -> tuple[int, int]:
    """Count how often the values cross the level upwards and downwards. A value equal to the level belongs to
    the side of the value before it. At the start such values belong to no side and cause no crossing.

    >>> count_crossings([1, 5, 3, 2, 6], 3)
    (2, 1)
    """
    up = down = 0
    side = 0
    for value in values:
        if value > level:
            if side == -1:
                up += 1
            side = 1
        elif value < level:
            if side == 1:
                down += 1
            side = -1
    return up, down


def strip_bad_edges(values, low, high):
    """Remove values from both ends of the list as long as they lie outside the range from low to high. Values
    further inside stay, whatever they are.

    >>> strip_bad_edges([0, 9, 5, 0, 6, 1], 2, 8)
    [5, 0, 6]
    >>> strip_bad_edges([0, 1], 2, 8)
    []
    """
    start = 0
    end = len(values)
    while start < end and not low <= values[start] <= high:
        start += 1
    while end > start and not low <= values[end - 1] <= high:
        end -= 1
    return values[start:end]


def smallest_group_over(weights: list[int], limit: int) -> list[int]:
    """Choose as few weights as possible whose sum is larger than the limit. Take the heaviest first, and
    return the chosen weights in the order in which they were taken. Return an empty list if all of them
    together are not enough.

    >>> smallest_group_over([3, 8, 2, 6], 13)
    [8, 6]
    >>> smallest_group_over([1, 2], 5)
    []
    """
    chosen = []
    total = 0
    for weight in sorted(weights, reverse=True):
        chosen.append(weight)
        total += weight
        if total > limit:
            return chosen
    return []


def debounced_presses(times: list[int], pause: int) -> int:
    """You are given the milliseconds at which a contact closed, in increasing order. A closing belongs to the
    same press as the closing before it when it comes less than pause milliseconds after that. Return the
    number of presses.

    >>> debounced_presses([0, 4, 8, 30, 33, 70], 10)
    3
    """
    presses = 0
    previous = None
    for time in times:
        if previous is None or time - previous >= pause:
            presses += 1
        previous = time
    return presses


def relative_filter(values: list[int], percent: int) -> list[int]:
    """Keep the values which are at least percent percent larger than the value directly before them in the
    original list. The first value is not kept, nor is a value after a zero.

    >>> relative_filter([100, 120, 125, 200, 0, 7], 20)
    [120, 200]
    """
    kept = []
    for before, value in zip(values, values[1:]):
        if before == 0:
            continue
        if (value - before) * 100 >= percent * before:
            kept.append(value)
    return kept


def admitted_visitors(visitors, rules):
    """Visitors are (name, age, has_ticket) triples. The rules have the keys "min_age" and "free_age": people
    younger than min_age stay outside, people of at least free_age need no ticket, and all others need
    one. Return the names of those admitted.

    >>> people = [("Ann", 70, False), ("Bob", 30, True), ("Cid", 5, True), ("Dan", 30, False)]
    >>> admitted_visitors(people, {"min_age": 6, "free_age": 65})
    ['Ann', 'Bob']
    """
    names = []
    for name, age, has_ticket in visitors:
        if age < rules["min_age"]:
            continue
        if age >= rules["free_age"] or has_ticket:
            names.append(name)
    return names


def mask_rare_words(sentence: str, least: int) -> str:
    """Replace each word that appears fewer than least times in the sentence with stars, as many as the word
    has letters. Words are separated by single spaces, and upper and lower case count as the same.

    >>> mask_rare_words("The cat saw the dog", 2)
    'The *** *** the ***'
    """
    words = sentence.split(" ")
    lowered = [word.lower() for word in words]
    result = []
    for word in words:
        if lowered.count(word.lower()) < least:
            result.append("*" * len(word))
        else:
            result.append(word)
    return " ".join(result)


def columns_with_enough(table: list[list], least: int) -> list[int]:
    """Return the indices of those columns of the table in which at least so many cells are filled. A cell is
    not filled if it is None or an empty string. All rows have the same length.

    >>> columns_with_enough([["a", None, 1], ["", None, 2], ["c", 5, 0]], 2)
    [0, 2]
    """
    if not table:
        return []
    columns = []
    for c in range(len(table[0])):
        filled = 0
        for row in table:
            if row[c] is not None and row[c] != "":
                filled += 1
        if filled >= least:
            columns.append(c)
    return columns


def falling_limit(numbers: list[int], start: int, step: int) -> list[int]:
    """The limit begins with start and falls by step after each number that was accepted. A number is accepted
    if it is at most the present limit. Return the accepted numbers.

    >>> falling_limit([9, 12, 8, 8, 3], 10, 1)
    [9, 8, 8, 3]
    >>> falling_limit([9, 9, 9], 10, 1)
    [9, 9]
    """
    limit = start
    accepted = []
    for number in numbers:
        if number <= limit:
            accepted.append(number)
            limit -= step
    return accepted


def exclude_weekends(amounts, first_day):
    """The list holds one amount for each day, beginning with the weekday first_day (0 is Monday). Return the
    amounts of the days from Monday to Friday only.

    >>> exclude_weekends([1, 2, 3, 4, 5, 6, 7, 8], 3)
    [1, 2, 5, 6, 7, 8]
    """
    kept = []
    for i in range(len(amounts)):
        weekday = (first_day + i) % 7
        if weekday < 5:
            kept.append(amounts[i])
    return kept


def nearest_allowed(value: int, allowed: list[tuple[int, int]]) -> int:
    """The allowed values form ranges (low, high), both ends included. Return the allowed value that is
    nearest to the given one; between two equally near values choose the smaller. A value inside a range is
    its own answer.

    >>> nearest_allowed(7, [(1, 4), (9, 12)])
    9
    >>> nearest_allowed(10, [(9, 12)])
    10
    """
    best = None
    for low, high in allowed:
        candidate = min(max(value, low), high)
        if best is None:
            best = candidate
        elif (abs(candidate - value), candidate) < (abs(best - value), best):
            best = candidate
    return best


def reject_by_quota(items: list[tuple[str, str]], quota: dict[str, int]) -> list[str]:
    """Items are (name, kind) pairs. From each kind at most quota[kind] items are accepted, first come, first
    served; kinds without a quota are accepted without limit. Return the names of the rejected items.

    >>> reject_by_quota([("a", "x"), ("b", "x"), ("c", "y"), ("d", "x")], {"x": 1})
    ['b', 'd']
    """
    used = {}
    rejected = []
    for name, kind in items:
        used[kind] = used.get(kind, 0) + 1
        if kind in quota and used[kind] > quota[kind]:
            rejected.append(name)
    return rejected


def keep_until_worse(results, chances):
    """Go through the results and stop as soon as so many results in a row (the chances) were not better than
    the best result so far. Return the best result and the number of results looked at. Larger is better.

    >>> keep_until_worse([3, 5, 4, 5, 9], 2)
    (5, 4)
    >>> keep_until_worse([3, 2, 4], 2)
    (4, 3)
    """
    best = None
    misses = 0
    looked = 0
    for result in results:
        looked += 1
        if best is None or result > best:
            best = result
            misses = 0
        else:
            misses += 1
            if misses == chances:
                break
    return best, looked


def remove_dominated(offers: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Offers are (price, quality) pairs. Remove an offer if another one is at least as good in both points
    (not more expensive, not of lower quality) and better in at least one. Keep the order of the others.

    >>> remove_dominated([(10, 5), (8, 5), (12, 9), (9, 4)])
    [(8, 5), (12, 9)]
    """
    kept = []
    for price, quality in offers:
        dominated = False
        for other_price, other_quality in offers:
            if (other_price, other_quality) == (price, quality):
                continue
            if other_price <= price and other_quality >= quality:
                dominated = True
        if not dominated:
            kept.append((price, quality))
    return kept


def density_filter(points: list[int], width: int, least: int) -> list[int]:
    """Keep the points that have at least so many other points within the width to the left or right of them.
    Return them in increasing order without repeats.

    >>> density_filter([1, 2, 3, 9, 15, 16], 2, 2)
    [1, 2, 3]
    """
    kept = set()
    for i, point in enumerate(points):
        near = 0
        for j, other in enumerate(points):
            if i != j and abs(point - other) <= width:
                near += 1
        if near >= least:
            kept.add(point)
    return sorted(kept)


def weigh_in(boxers: dict[str, float], classes: list[tuple[float, str]]) -> dict[str, list[str]]:
    """The classes are (highest weight, name) pairs in increasing order of weight. Each boxer belongs to the
    first class whose highest weight he does not exceed, and to "open" when he is too heavy for all. Return
    the sorted names per class; classes without boxers are left out.

    >>> weigh_in({"Max": 62.5, "Abe": 60, "Lou": 90}, [(60, "light"), (75, "middle")])
    {'middle': ['Max'], 'light': ['Abe'], 'open': ['Lou']}
    """
    groups = {}
    for name, weight in boxers.items():
        chosen = "open"
        for highest, label in classes:
            if weight <= highest:
                chosen = label
                break
        groups.setdefault(chosen, []).append(name)
    return {label: sorted(names) for label, names in groups.items()}


def unlocked_levels(stars, needed):
    """Level i (counting from 0) needs needed[i] stars in total from the levels before it. You are given the
    stars a player won in the levels so far. Return the number of levels that can be played: counting stops
    at the first level that is locked. Levels without a result yet add no stars.

    >>> unlocked_levels([3, 2], [0, 2, 5, 6, 1])
    3
    """
    total = 0
    for level in range(len(needed)):
        if total < needed[level]:
            return level
        if level < len(stars):
            total += stars[level]
    return len(needed)
