"""Nested loops with break, continue and else; flags, counters and strings that start afresh in each outer turn."""

from typing import Dict, List, Optional, Tuple


def rounds_until_all_pass(scores: List[List[int]], limit: int) -> int:
    """
    Each inner list holds the scores of one round. Return the number (from 1) of the first round in
    which every score is at least the limit, or 0 if there is no such round. A round without scores
    does not count.

    >>> rounds_until_all_pass([[5, 2], [], [6, 4]], 4)
    3
    >>> rounds_until_all_pass([[1]], 2)
    0
    """
    for number, round_scores in enumerate(scores, 1):
        if not round_scores:
            continue
        for score in round_scores:
            if score < limit:
                break
        else:
            return number
    return 0


def first_unmatched_request(requests: List[int], boxes: List[int]) -> Optional[int]:
    """
    Each request takes the first box that is not yet used and is at least as large as the request.
    Return the first request that finds no box, or None if all are served.

    first_unmatched_request([3, 5, 2], [4, 6]) == 2
    first_unmatched_request([3], [1, 3]) == None
    """
    used = [False] * len(boxes)
    for request in requests:
        found = False
        for k, box in enumerate(boxes):
            if not used[k] and box >= request:
                used[k] = True
                found = True
                break
        if not found:
            return request
    return None


def count_streak_rows(rows: List[str], symbol: str, needed: int) -> int:
    """
    Count the rows in which the symbol stands at least `needed` times in a row.

    >>> count_streak_rows(["xx.xx", "xxx", ".x.x"], "x", 3)
    1
    >>> count_streak_rows(["aab", "baa"], "a", 2)
    2
    """
    count = 0
    for row in rows:
        streak = 0
        for ch in row:
            if ch != symbol:
                streak = 0
                continue
            streak += 1
            if streak == needed:
                count += 1
                break
    return count


def smallest_non_multiple(numbers: List[int]) -> int:
    """
    Return the smallest whole number from 2 upwards that divides none of the given numbers.
    The numbers are positive.

    smallest_non_multiple([6, 10]) ➞ 4
    smallest_non_multiple([60, 7]) ➞ 8
    smallest_non_multiple([]) ➞ 2
    """
    candidate = 2
    while True:
        for number in numbers:
            if number % candidate == 0:
                break
        else:
            return candidate
        candidate += 1


def daily_limit_days(days: List[List[int]], limit: int) -> List[int]:
    """
    A card may be charged up to the limit on each day. Go through the charges of each day in order: a
    charge that would push the day over the limit is refused, and later smaller ones may still
    pass. Return the amounts spent per day.

    daily_limit_days([[30, 50, 20], [60]], 55) == [50, 0]
    daily_limit_days([[]], 10) == [0]
    """
    spent_per_day = []
    for charges in days:
        spent = 0
        for charge in charges:
            if spent + charge > limit:
                continue
            spent += charge
        spent_per_day.append(spent)
    return spent_per_day


def first_all_different_row(rows: List[List[int]]) -> Optional[List[int]]:
    """
    Return the first row in which no value occurs twice, or None. Do not use sets.

    >>> first_all_different_row([[1, 2, 1], [3, 4], [5]])
    [3, 4]
    >>> first_all_different_row([[7, 7]]) is None
    True
    """
    for row in rows:
        repeated = False
        for i in range(len(row)):
            for j in range(i):
                if row[i] == row[j]:
                    repeated = True
                    break
            if repeated:
                break
        if not repeated:
            return row
    return None


def passes_to_sort(values: List[int]) -> int:
    """
    Sort by going through the list again and again and exchanging neighbours in the wrong order. Return
    the number of passes in which at least one exchange was made.

    passes_to_sort([3, 1, 2]) -> 1
    passes_to_sort([2, 3, 1]) -> 2
    passes_to_sort([1, 2]) -> 0
    """
    arr = list(values)
    passes = 0
    while True:
        swapped = False
        for k in range(len(arr) - 1):
            if arr[k] > arr[k + 1]:
                arr[k], arr[k + 1] = arr[k + 1], arr[k]
                swapped = True
        if not swapped:
            return passes
        passes += 1


def primes_by_last_digit(limit: int) -> Dict[int, List[int]]:
    """
    Group the primes up to the limit by their last digit. Keys appear in the order in which they are
    first needed.

    >>> primes_by_last_digit(13)
    {2: [2], 3: [3, 13], 5: [5], 7: [7], 1: [11]}
    >>> primes_by_last_digit(1)
    {}
    """
    groups = {}
    for n in range(2, limit + 1):
        for d in range(2, int(n ** 0.5) + 1):
            if n % d == 0:
                break
        else:
            groups.setdefault(n % 10, []).append(n)
    return groups


def unsafe_words(words: List[str], patterns: List[str]) -> List[Tuple[str, str]]:
    """
    Write a function that finds for each word the first pattern that it contains. Return the pairs (word,
    pattern); words that contain none of the patterns are skipped.

    unsafe_words(["carpet", "dog", "petal"], ["pet", "car"]) == [("carpet", "pet"), ("petal", "pet")]
    unsafe_words(["sun"], []) == []
    """
    hits = []
    for word in words:
        for pattern in patterns:
            if pattern in word:
                hits.append((word, pattern))
                break
    return hits


def frog_race(jumps: List[List[int]], track: int) -> List[int]:
    """
    Each frog has a list of jump lengths. Return for each frog after how many jumps it has covered
    the track (a total of at least `track`), or -1 if its jumps do not suffice.

    >>> frog_race([[3, 3, 3], [1, 2], [9]], 6)
    [2, -1, 1]
    """
    results = []
    for frog in jumps:
        covered = 0
        for count, jump in enumerate(frog, 1):
            covered += jump
            if covered >= track:
                results.append(count)
                break
        else:
            results.append(-1)
    return results


def read_until_stop(lines: List[str]) -> List[str]:
    """
    Collect the words of all lines. A word "#" ends the current line (the rest of it is ignored), and a
    word "END" ends the whole text.

    read_until_stop(["one two", "three # note", "four END five", "six"]) == ["one", "two", "three", "four"]
    read_until_stop(["END"]) == []
    """
    collected = []
    stopped = False
    for line in lines:
        for word in line.split():
            if word == "#":
                break
            if word == "END":
                stopped = True
                break
            collected.append(word)
        if stopped:
            break
    return collected


def lowest_shared_step(a: int, b: int, limit: int) -> Optional[Tuple[int, int]]:
    """
    Find whole numbers x and y, both from 1 to limit, with a * x - b * y == 1. Return the pair
    with the smallest x, or None if there is none.

    lowest_shared_step(3, 5, 10) == (2, 1)
    lowest_shared_step(4, 6, 20) == None
    """
    for x in range(1, limit + 1):
        for y in range(1, limit + 1):
            difference = a * x - b * y
            if difference < 1:
                break
            if difference == 1:
                return x, y
    return None


def visitors_who_wait(doors: List[List[int]], patience: int) -> List[int]:
    """
    At each door a queue stands; the numbers are the minutes each visitor needs at the door. A visitor
    leaves without being served if the wait would be longer than the patience. Return the number
    of served visitors for each door.

    >>> visitors_who_wait([[5, 5, 5], [20, 1], [1, 9, 1]], 6)
    [2, 1, 2]
    """
    served_counts = []
    for queue in doors:
        clock = 0
        served = 0
        for minutes in queue:
            if clock > patience:
                continue
            clock += minutes
            served += 1
        served_counts.append(served)
    return served_counts


def trim_each_to_budget(carts: List[List[Tuple[str, int]]], budget: int) -> List[List[str]]:
    """
    Each cart is a list of (article, price). Keep the articles from the front as long as their total
    price stays within the budget; at the first article that is too much, the cart is closed.

    trim_each_to_budget([[("pen", 2), ("pad", 4), ("cap", 1)], [("ink", 9)]], 5) == [["pen"], []]
    """
    kept = []
    for cart in carts:
        total = 0
        names = []
        for name, price in cart:
            total += price
            if total > budget:
                break
            names.append(name)
        kept.append(names)
    return kept


def first_pair_with_difference(nums: List[int], difference: int) -> Optional[Tuple[int, int]]:
    """
    Return the positions (i, j), i < j, of the first two numbers whose difference (either way round)
    is the given one. "First" means: the smallest i, and for it the smallest j.

    first_pair_with_difference([5, 9, 2, 7], 2) -> (0, 3)
    first_pair_with_difference([1, 2], 5) -> None
    """
    result = None
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if abs(nums[i] - nums[j]) == difference:
                result = (i, j)
                break
        if result is not None:
            break
    return result


def groups_of_falling_prices(shops: Dict[str, List[int]]) -> List[str]:
    """
    Return the shops whose prices fell at every step. Shops with fewer than two prices are left
    out.

    >>> groups_of_falling_prices({"Ann": [5, 4, 2], "Bob": [3, 3], "Cid": [9]})
    ['Ann']
    """
    falling = []
    for shop, prices in shops.items():
        if len(prices) < 2:
            continue
        only_down = True
        for k in range(len(prices) - 1):
            if prices[k + 1] >= prices[k]:
                only_down = False
                break
        if only_down:
            falling.append(shop)
    return falling


def longest_run_per_row(rows: List[List[int]]) -> List[int]:
    """
    For every row return the length of its longest run of equal neighbouring values.
    An empty row gives 0.

    longest_run_per_row([[1, 1, 2], [3], []]) ➞ [2, 1, 0]
    longest_run_per_row([[4, 5, 5, 5, 4]]) ➞ [3]
    """
    result = []
    for row in rows:
        longest = 0
        run = 0
        previous = None
        for value in row:
            run = run + 1 if value == previous else 1
            longest = max(longest, run)
            previous = value
        result.append(longest)
    return result


def safe_steps_on_ice(paths: List[str]) -> int:
    """
    Each path is a text of "." (ice that holds) and "o" (a hole). A walker starts on the left; single
    holes can be stepped over, but two holes in a row stop the walk. Count the paths that can be walked
    to the end.

    >>> safe_steps_on_ice(["..o.o", ".oo.", ""])
    2
    """
    count = 0
    for path in paths:
        holes = 0
        for field in path:
            if field == "o":
                holes += 1
            else:
                holes = 0
            if holes == 2:
                break
        else:
            count += 1
    return count


def key_for_lock(keys: List[List[int]], lock: List[int], space: int) -> int:
    """
    A key fits a lock if they have the same number of columns and in every column the height of the key
    and the height of the lock together are at most `space`. Return the index of the first key that
    fits, or -1.

    key_for_lock([[3, 1], [2, 2]], [3, 1], 5) == 1
    key_for_lock([[1]], [1, 1], 5) == -1
    """
    for index, key in enumerate(keys):
        if len(key) != len(lock):
            continue
        for a, b in zip(key, lock):
            if a + b > space:
                break
        else:
            return index
    return -1


def happy_meals(menus: List[List[str]], dislikes: List[str]) -> List[int]:
    """
    Return the numbers (from 1) of the menus that contain at most one disliked dish.

    >>> happy_meals([["fish", "rice"], ["fish", "beans"], ["soup"]], ["fish", "beans"])
    [1, 3]
    """
    good = []
    for number, menu in enumerate(menus, start=1):
        disliked = 0
        for dish in menu:
            if dish in dislikes:
                disliked += 1
                if disliked > 1:
                    break
        if disliked <= 1:
            good.append(number)
    return good


def sequence_lengths_to_one(low: int, high: int) -> List[int]:
    """
    Take each number from low to high: as long as it is larger than 1, halve it if it is even, and
    otherwise reduce it by 1. Return the numbers of steps needed.

    >>> sequence_lengths_to_one(1, 5)
    [0, 1, 2, 2, 3]
    >>> sequence_lengths_to_one(10, 10)
    [4]
    """
    lengths = []
    for start in range(low, high + 1):
        n = start
        steps = 0
        while n > 1:
            if n % 2 == 0:
                n //= 2
            else:
                n -= 1
            steps += 1
        lengths.append(steps)
    return lengths


def count_complete_sets(boxes: List[List[str]], needed: List[str]) -> int:
    """
    Count the boxes that hold every needed part. A part that is listed twice in `needed` must also be
    in the box twice.

    count_complete_sets([["nut", "bolt", "nut"], ["nut", "bolt"]], ["nut", "nut", "bolt"]) == 1
    count_complete_sets([["rod"]], []) == 1
    """
    complete = 0
    for box in boxes:
        left = list(box)
        for part in needed:
            if part not in left:
                break
            left.remove(part)
        else:
            complete += 1
    return complete


def alarm_days(readings: List[List[float]], limit: float, needed: int) -> List[int]:
    """
    Each inner list holds the readings of one day. A day gives an alarm if at least `needed` readings in
    a row are above the limit. The row never goes over midnight. Return the numbers of the alarm days,
    counting from 1.

    >>> alarm_days([[7, 8, 1], [8, 1, 8], [1, 9]], 5, 2)
    [1]
    """
    days = []
    for day, values in enumerate(readings, 1):
        in_a_row = 0
        for value in values:
            if value <= limit:
                in_a_row = 0
                continue
            in_a_row += 1
            if in_a_row >= needed:
                days.append(day)
                break
    return days


def shortest_own_beginnings(words: List[str]) -> List[int]:
    """
    For every word return the length of the shortest beginning that no other word of the list starts
    with. If there is no such beginning, return 0 for that word.

    shortest_own_beginnings(["car", "cat", "dog"]) -> [3, 3, 1]
    shortest_own_beginnings(["a", "ab"]) -> [0, 2]
    """
    lengths = []
    for i, word in enumerate(words):
        length = 0
        for size in range(1, len(word) + 1):
            start = word[:size]
            if not any(other.startswith(start) for j, other in enumerate(words) if j != i):
                length = size
                break
        lengths.append(length)
    return lengths


def first_row_of_multiples(table: List[List[int]], divisor: int) -> int:
    """
    Return the index of the first row that has at least one value and in which all values are multiples
    of the divisor; return -1 if no row is like that.

    >>> first_row_of_multiples([[3, 4], [], [6, 9]], 3)
    2
    >>> first_row_of_multiples([[5]], 2)
    -1
    """
    index = 0
    while index < len(table):
        row = table[index]
        k = 0
        while k < len(row) and row[k] % divisor == 0:
            k += 1
        if row and k == len(row):
            return index
        index += 1
    return -1


def collect_without_conflict(wishes: List[Tuple[str, List[str]]]) -> Dict[str, str]:
    """
    Children choose toys one after another. Each child has a list of wishes in order and gets the first
    toy of it that nobody has taken yet. Children who get nothing are not in the result.

    collect_without_conflict([("Mia", ["car"]), ("Leo", ["car", "kite"])]) == {"Mia": "car", "Leo": "kite"}
    collect_without_conflict([("Mia", ["car"]), ("Leo", ["car"])]) == {"Mia": "car"}
    """
    taken = {}
    for child, toys in wishes:
        for toy in toys:
            if toy in taken.values():
                continue
            taken[child] = toy
            break
    return taken


def remove_dominated_scores(pairs: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    A pair is beaten if some other pair is at least as large in both numbers and larger in at
    least one of them. Return the pairs that are not beaten, in their order.

    >>> remove_dominated_scores([(1, 5), (3, 3), (2, 3), (1, 5)])
    [(1, 5), (3, 3), (1, 5)]
    """
    kept = []
    for a, b in pairs:
        beaten = False
        for c, d in pairs:
            if c >= a and d >= b and (c > a or d > b):
                beaten = True
                break
        if not beaten:
            kept.append((a, b))
    return kept


def laps_with_errors(laps: List[str]) -> Tuple[int, int]:
    """
    A lap is a text of "g" (gate passed) and "m" (gate missed). The lap ends at the third miss. Return the
    number of laps that were finished and the number of all gates passed, those of unfinished laps
    included.

    laps_with_errors(["ggmg", "mgmmgg"]) == (1, 4)
    laps_with_errors([]) == (0, 0)
    """
    finished = 0
    passed = 0
    for lap in laps:
        misses = 0
        for gate in lap:
            if gate == "g":
                passed += 1
                continue
            misses += 1
            if misses == 3:
                break
        else:
            finished += 1
    return finished, passed


def next_free_numbers(start_numbers: List[int]) -> List[int]:
    """
    Guests ask for room numbers. If a room is already taken, the guest gets the next higher number that
    is free. Return the numbers in the order of the guests.

    next_free_numbers([4, 4, 5, 4]) ➞ [4, 5, 6, 7]
    next_free_numbers([2, 1, 1]) ➞ [2, 1, 3]
    """
    given = []
    for number in start_numbers:
        while number in given:
            number += 1
        given.append(number)
    return given


def weakest_link_index(teams: List[List[int]], minimum: int) -> Dict[int, int]:
    """
    For each team find the first member whose strength is below the minimum. Return a dictionary from
    the index of the team to the index of this member; teams without such a member are
    left out.

    >>> weakest_link_index([[5, 2, 1], [7, 8], [1]], 3)
    {0: 1, 2: 0}
    """
    weak = {}
    for t, team in enumerate(teams):
        for m, strength in enumerate(team):
            if strength < minimum:
                weak[t] = m
                break
    return weak


def outcome_of_each_run(log: List[List[str]]) -> List[str]:
    """
    Each inner list holds the messages of one run. Report for every run "ok" if no message starts with
    "error", and otherwise "failed at k", where k is the number (from 1) of the first such
    message.

    outcome_of_each_run([["start", "error: x"], ["start", "end"]]) == ["failed at 2", "ok"]
    outcome_of_each_run([[]]) == ["ok"]
    """
    report = []
    for messages in log:
        status = "ok"
        for k, message in enumerate(messages, 1):
            if message.startswith("error"):
                status = f"failed at {k}"
                break
        report.append(status)
    return report


def bus_with_room(buses: List[int], groups: List[int]) -> List[int]:
    """
    Groups of people board buses; buses[k] is the number of free seats in bus k. Every group takes
    the first bus in which the whole group fits. Return for every group the index of its bus, or -1.

    >>> bus_with_room([3, 5], [2, 2, 3, 1])
    [0, 1, 1, 0]
    >>> bus_with_room([1], [2])
    [-1]
    """
    free = buses[:]
    chosen = []
    for group in groups:
        for k in range(len(free)):
            if free[k] >= group:
                free[k] -= group
                chosen.append(k)
                break
        else:
            chosen.append(-1)
    return chosen


def numbers_without_small_factor(numbers: List[int], bound: int) -> List[int]:
    """
    Keep the numbers that are not divisible by any of 2, 3, ..., bound.

    numbers_without_small_factor([7, 9, 10, 25, 49], 5) -> [7, 49]
    numbers_without_small_factor([4, 6], 1) -> [4, 6]
    """
    kept = []
    for number in numbers:
        ok = True
        for d in range(2, bound + 1):
            if number % d == 0:
                ok = False
                break
        if ok:
            kept.append(number)
    return kept


def rows_until_blocked(grid: List[str]) -> List[int]:
    """
    From the left edge of each row of a grid a ball rolls to the right until it meets a wall "#". An arrow
    "<" sends the ball back, so that it gets no farther either. Return how many free cells "." the
    ball has rolled over in each row.

    >>> rows_until_blocked(["..#.", "....", ".<..", "#"])
    [2, 4, 1, 0]
    """
    distances = []
    for row in grid:
        cells = 0
        for cell in row:
            if cell in "#<":
                break
            cells += 1
        distances.append(cells)
    return distances


def double_elimination_losers(matches: List[Tuple[str, str]]) -> List[str]:
    """
    The matches are pairs (winner, loser). Whoever has lost twice is out. Return the players in the order
    in which they go out. For every match all matches up to it are looked at again.

    double_elimination_losers([("A", "B"), ("C", "A"), ("C", "B"), ("C", "A")]) == ["B", "A"]
    double_elimination_losers([("A", "B")]) == []
    """
    out = []
    for k, (_, loser) in enumerate(matches):
        losses = 0
        for _, earlier_loser in matches[:k + 1]:
            if earlier_loser == loser:
                losses += 1
        if losses == 2:
            out.append(loser)
    return out


def best_day_to_meet(calendars: Dict[str, List[str]], days: List[str]) -> str:
    """
    The calendars list the days on which each person is away. Return the day on which the fewest people
    are away; the earlier one in the list of days wins a tie. A day on which nobody is away
    ends the search at once.

    best_day_to_meet({"Kim": ["Mon"], "Sam": ["Mon", "Tue"]}, ["Mon", "Tue", "Wed"]) == "Wed"
    best_day_to_meet({"Kim": ["Mon", "Tue"]}, ["Mon", "Tue"]) == "Mon"
    """
    best_day = days[0]
    fewest = len(calendars) + 1
    for day in days:
        away = 0
        for absent in calendars.values():
            if day in absent:
                away += 1
        if away < fewest:
            fewest = away
            best_day = day
        if fewest == 0:
            break
    return best_day


def levels_cleared(levels: List[List[int]], lives: int) -> Tuple[int, int]:
    """
    A game has levels; each level is a list of hits that cost lives one after another. The lives are not
    refilled between levels. The game is over as soon as there are no lives left. Return the number of
    cleared levels and the lives left.

    >>> levels_cleared([[1, 1], [1], [2]], 5)
    (2, 0)
    >>> levels_cleared([[], [1]], 3)
    (2, 2)
    """
    cleared = 0
    for hits in levels:
        for hit in hits:
            lives = max(0, lives - hit)
            if lives == 0:
                break
        if lives == 0:
            break
        cleared += 1
    return cleared, lives


def choose_password_letters(words: List[str]) -> str:
    """
    Build a password: from each word take the first letter that is not yet in the password.
    If all letters of a word are used up, add the length of the word instead.

    choose_password_letters(["sea", "see", "seas"]) ➞ "sea"
    choose_password_letters(["a", "aa"]) ➞ "a2"
    """
    password = ""
    for word in words:
        for letter in word:
            if letter not in password:
                password += letter
                break
        else:
            password += str(len(word))
    return password


def crossing_first_steps(first: List[int], second: List[int]) -> Optional[Tuple[int, int]]:
    """
    Two walkers have noted the places that they visited. Find the earliest entry of the first walker
    that also occurs in the second list. Return its index and the index of the first equal entry in
    the second list, or None.

    crossing_first_steps([4, 7, 2], [2, 9, 7, 7]) == (1, 2)
    crossing_first_steps([1], [2]) == None
    """
    for i, place in enumerate(first):
        for j, other in enumerate(second):
            if place == other:
                return i, j
    return None


def drop_until_even_sum(rows: List[List[int]]) -> List[List[int]]:
    """
    From every row take away the last value again and again until the sum of the row is even. An empty
    row has the sum 0. The given rows are not changed.

    >>> drop_until_even_sum([[1, 2, 3], [1, 2], [3]])
    [[1, 2, 3], [], []]
    """
    result = []
    for row in rows:
        shorter = list(row)
        while sum(shorter) % 2 != 0:
            shorter.pop()
        result.append(shorter)
    return result


def skip_marked_pairs(items: List[str], forbidden: List[Tuple[str, str]]) -> List[Tuple[str, str]]:
    """
    List all pairs of items (earlier item first) that may stand together. A pair is left out if it is
    forbidden in either order.

    skip_marked_pairs(["oil", "egg", "tea"], [("tea", "oil")]) == [("oil", "egg"), ("egg", "tea")]
    skip_marked_pairs(["oil"], []) == []
    """
    allowed = []
    for i in range(len(items)):
        for j in range(i + 1, len(items)):
            a, b = items[i], items[j]
            if (a, b) in forbidden or (b, a) in forbidden:
                continue
            allowed.append((a, b))
    return allowed


def count_quiet_hours(minutes: List[int], threshold: int) -> int:
    """
    The list holds one loudness value per minute and is divided into hours of 60 values. Count the full
    hours in which no value is above the threshold. An incomplete last hour does not count.

    count_quiet_hours([1] * 60 + [9] + [1] * 59, 5) == 1
    count_quiet_hours([1] * 59, 5) == 0
    """
    quiet = 0
    for start in range(0, len(minutes) - 59, 60):
        for value in minutes[start:start + 60]:
            if value > threshold:
                break
        else:
            quiet += 1
    return quiet


def check():
    """Run the examples that are not doctests."""
    assert first_unmatched_request([3, 5, 2], [4, 6]) == 2
    assert first_unmatched_request([3], [1, 3]) is None
    assert smallest_non_multiple([6, 10]) == 4
    assert smallest_non_multiple([60, 7]) == 8
    assert smallest_non_multiple([]) == 2
    assert daily_limit_days([[30, 50, 20], [60]], 55) == [50, 0]
    assert daily_limit_days([[]], 10) == [0]
    assert passes_to_sort([3, 1, 2]) == 1
    assert passes_to_sort([2, 3, 1]) == 2
    assert passes_to_sort([1, 2]) == 0
    assert unsafe_words(["carpet", "dog", "petal"], ["pet", "car"]) == [("carpet", "pet"), ("petal", "pet")]
    assert unsafe_words(["sun"], []) == []
    assert read_until_stop(["one two", "three # note", "four END five", "six"]) == ["one", "two", "three", "four"]
    assert read_until_stop(["END"]) == []
    assert lowest_shared_step(3, 5, 10) == (2, 1)
    assert lowest_shared_step(4, 6, 20) is None
    assert trim_each_to_budget([[("pen", 2), ("pad", 4), ("cap", 1)], [("ink", 9)]], 5) == [["pen"], []]
    assert first_pair_with_difference([5, 9, 2, 7], 2) == (0, 3)
    assert first_pair_with_difference([1, 2], 5) is None
    assert longest_run_per_row([[1, 1, 2], [3], []]) == [2, 1, 0]
    assert longest_run_per_row([[4, 5, 5, 5, 4]]) == [3]
    assert key_for_lock([[3, 1], [2, 2]], [3, 1], 5) == 1
    assert key_for_lock([[1]], [1, 1], 5) == -1
    assert count_complete_sets([["nut", "bolt", "nut"], ["nut", "bolt"]], ["nut", "nut", "bolt"]) == 1
    assert count_complete_sets([["rod"]], []) == 1
    assert shortest_own_beginnings(["car", "cat", "dog"]) == [3, 3, 1]
    assert shortest_own_beginnings(["a", "ab"]) == [0, 2]
    assert collect_without_conflict([("Mia", ["car"]), ("Leo", ["car", "kite"])]) == {"Mia": "car", "Leo": "kite"}
    assert collect_without_conflict([("Mia", ["car"]), ("Leo", ["car"])]) == {"Mia": "car"}
    assert laps_with_errors(["ggmg", "mgmmgg"]) == (1, 4)
    assert laps_with_errors([]) == (0, 0)
    assert next_free_numbers([4, 4, 5, 4]) == [4, 5, 6, 7]
    assert next_free_numbers([2, 1, 1]) == [2, 1, 3]
    assert outcome_of_each_run([["start", "error: x"], ["start", "end"]]) == ["failed at 2", "ok"]
    assert outcome_of_each_run([[]]) == ["ok"]
    assert numbers_without_small_factor([7, 9, 10, 25, 49], 5) == [7, 49]
    assert numbers_without_small_factor([4, 6], 1) == [4, 6]
    assert double_elimination_losers([("A", "B"), ("C", "A"), ("C", "B"), ("C", "A")]) == ["B", "A"]
    assert double_elimination_losers([("A", "B")]) == []
    assert best_day_to_meet({"Kim": ["Mon"], "Sam": ["Mon", "Tue"]}, ["Mon", "Tue", "Wed"]) == "Wed"
    assert best_day_to_meet({"Kim": ["Mon", "Tue"]}, ["Mon", "Tue"]) == "Mon"
    assert choose_password_letters(["sea", "see", "seas"]) == "sea"
    assert choose_password_letters(["a", "aa"]) == "a2"
    assert crossing_first_steps([4, 7, 2], [2, 9, 7, 7]) == (1, 2)
    assert crossing_first_steps([1], [2]) is None
    assert skip_marked_pairs(["oil", "egg", "tea"], [("tea", "oil")]) == [("oil", "egg"), ("egg", "tea")]
    assert skip_marked_pairs(["oil"], []) == []
    assert count_quiet_hours([1] * 60 + [9] + [1] * 59, 5) == 1
    assert count_quiet_hours([1] * 59, 5) == 0
