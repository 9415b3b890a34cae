"""Two lists, strings or counters filled side by side by different conditions."""

from typing import Dict, List, Optional, Tuple


def ripe_and_green(days: List[int], ripe_after: int) -> Tuple[List[int], List[int]]:
    """
    You are given the age in days of every fruit. A fruit of at least ripe_after days is ripe, any other
    is green. Return the ripe ages and then the green ages, both in the order given.

    ripe_and_green([3, 9, 5, 7], 5) == ([9, 5, 7], [3])
    ripe_and_green([1, 2], 4) == ([], [1, 2])
    """
    ripe = []
    green = []
    for age in days:
        if age >= ripe_after:
            ripe.append(age)
        else:
            green.append(age)
    return ripe, green


def paid_and_owed(bills):
    """Each bill is a pair (amount, paid). Return the total of the paid bills and the total still owed.

    >>> paid_and_owed([(10, True), (4, False), (5, True)])
    (15, 4)
    >>> paid_and_owed([])
    (0, 0)
    """
    paid_total = 0
    owed_total = 0
    for amount, paid in bills:
        if paid:
            paid_total += amount
        else:
            owed_total += amount
    return paid_total, owed_total


def odd_places_even_places(text: str) -> str:
    """
    Write a function that puts the characters at the odd indices first and those at the even
    indices behind them, with a bar in between.

    odd_places_even_places('abcdef') ➞ 'bdf|ace'
    odd_places_even_places('x') ➞ '|x'
    """
    odd = ''
    even = ''
    for i, ch in enumerate(text):
        if i % 2 == 1:
            odd += ch
        else:
            even += ch
    return odd + '|' + even


def gains_and_losses(moves: List[int]) -> Dict[str, int]:
    """Sum the positive moves under 'gain' and the sizes of the negative moves under 'loss'.

    >>> gains_and_losses([4, -3, 0, 2, -1])
    {'gain': 6, 'loss': 4}
    """
    totals = {'gain': 0, 'loss': 0}
    for move in moves:
        if move > 0:
            totals['gain'] += move
        elif move < 0:
            totals['loss'] -= move
    return totals


def short_front_long_back(words: List[str], limit: int) -> List[str]:
    """
    Rearrange the words: a word of at most limit letters goes to the front part, a longer one to
    the back part. The front part keeps its order, the back part is turned around.

    short_front_long_back(['pear', 'fig', 'melon', 'kiwi', 'nut'], 3) == ['fig', 'nut', 'kiwi', 'melon', 'pear']
    short_front_long_back(['a', 'b'], 1) == ['a', 'b']
    """
    front = []
    back = []
    for word in words:
        if len(word) <= limit:
            front.append(word)
        else:
            back.insert(0, word)
    return front + back


def vowel_tally_vs_consonants(word: str) -> int:
    """
    Return how many more vowels (a, e, i, o, u) than other letters a word has. The result is negative
    when the other letters are in the majority. Characters that are no letters do not count.

    vowel_tally_vs_consonants('Aida') ➞ 2
    vowel_tally_vs_consonants('by the sea!') ➞ -2
    vowel_tally_vs_consonants('') ➞ 0
    """
    vowels = 0
    others = 0
    for ch in word.lower():
        if not ch.isalpha():
            continue
        if ch in 'aeiou':
            vowels += 1
        else:
            others += 1
    return vowels - others


def in_range_out_of_range(values: List[float], low: float, high: float) -> Tuple[int, int]:
    """Count the values from low to high (both included), and the values outside of that range.

    >>> in_range_out_of_range([1, 5, 9, 10], 5, 9)
    (2, 2)
    >>> in_range_out_of_range([0.5], 1, 2)
    (0, 1)
    """
    inside = sum(1 for v in values if low <= v <= high)
    outside = sum(1 for v in values if v < low or v > high)
    return inside, outside


def below_same_above(scores: List[int], mark: int) -> List[List[int]]:
    """
    Sort nothing, only deal the scores into three lists: those below the mark, those equal
    to it, and those above it.

    Example:
    below_same_above([7, 3, 5, 9, 5], 5) == [[3], [5, 5], [7, 9]]
    """
    below, same, above = [], [], []
    for score in scores:
        if score < mark:
            below.append(score)
        elif score > mark:
            above.append(score)
        else:
            same.append(score)
    return [below, same, above]


def newcomers_and_regulars(visits: List[str]) -> Tuple[int, int]:
    """
    A visitor's first visit makes them a newcomer, every later one is a visit by a regular.
    Return (newcomer visits, regular visits).

    newcomers_and_regulars(['Ana', 'Ben', 'Ana', 'Ana']) == (2, 2)
    newcomers_and_regulars([]) == (0, 0)
    """
    known = set()
    new = regular = 0
    for name in visits:
        if name in known:
            regular += 1
        else:
            known.add(name)
            new += 1
    return new, regular


def deal_to_lighter_pan(weights: List[int]) -> Tuple[int, int]:
    """Put the weights one by one onto the lighter pan of a balance; when the pans are equal, the weight goes
    to the left one. Return the final load of the left and of the right pan.

    >>> deal_to_lighter_pan([5, 3, 4, 1])
    (6, 7)
    >>> deal_to_lighter_pan([2])
    (2, 0)
    """
    left = right = 0
    for weight in weights:
        if left <= right:
            left += weight
        else:
            right += weight
    return left, right


def kept_and_dropped_duplicates(items: List[int]) -> Tuple[List[int], List[int]]:
    """
    Keep an item when it differs from the item kept last, otherwise drop it.
    Return the list of kept items and the list of dropped ones.

    kept_and_dropped_duplicates([1, 1, 2, 1, 1, 1]) == ([1, 2, 1], [1, 1, 1])
    kept_and_dropped_duplicates([]) == ([], [])
    """
    kept: List[int] = []
    dropped: List[int] = []
    for item in items:
        if not kept or item != kept[-1]:
            kept.append(item)
        else:
            dropped.append(item)
    return kept, dropped


def rising_record_rest(values):
    """Split a list into its records (values larger than everything before them, the first value included)
    and the rest.

    >>> rising_record_rest([3, 1, 4, 4, 6])
    ([3, 4, 6], [1, 4])
    """
    records, rest = [], []
    for v in values:
        if not records or v > records[-1]:
            records.append(v)
        else:
            rest.append(v)
    return records, rest


def capitals_and_smalls(sentence: str) -> Tuple[str, str]:
    """
    Return two strings: all the capital letters of the sentence, and all its small letters.
    Everything else is left out.

    capitals_and_smalls('Hi Bob, 3 PM?') == ('HBPM', 'iob')
    """
    capitals = ''.join(c for c in sentence if c.isupper())
    smalls = ''.join(c for c in sentence if c.islower())
    return capitals, smalls


def divisors_and_gaps(n: int) -> Tuple[List[int], List[int]]:
    """
    Sort the numbers from 1 to n into those that divide n and those that do not.

    divisors_and_gaps(6) ➞ ([1, 2, 3, 6], [4, 5])
    divisors_and_gaps(1) ➞ ([1], [])
    """
    divisors = []
    gaps = []
    for d in range(1, n + 1):
        if n % d == 0:
            divisors.append(d)
        else:
            gaps.append(d)
    return divisors, gaps


def home_and_away_goals(games: List[Tuple[str, int, int, str]], team: str) -> Tuple[int, int]:
    """
    A game is (home team, home goals, away goals, away team). Return the goals that the team scored
    at home and the goals that it scored away.

    home_and_away_goals([('A', 2, 1, 'B'), ('C', 0, 3, 'A'), ('B', 4, 4, 'C')], 'A') == (2, 3)
    home_and_away_goals([('A', 2, 1, 'B')], 'B') == (0, 1)
    """
    home_total = 0
    away_total = 0
    for home, home_goals, away_goals, away in games:
        if home == team:
            home_total += home_goals
        elif away == team:
            away_total += away_goals
    return home_total, away_total


def accept_until_full(parcels: List[int], capacity: int) -> Tuple[List[int], List[int]]:
    """Load the parcels in order. A parcel is accepted if it still fits into the capacity and refused otherwise;
    a smaller parcel further on may still be accepted. Return (accepted, refused).

    >>> accept_until_full([4, 5, 3, 2], 9)
    ([4, 5], [3, 2])
    >>> accept_until_full([4, 7, 3], 8)
    ([4, 3], [7])
    """
    accepted, refused = [], []
    load = 0
    for parcel in parcels:
        if load + parcel <= capacity:
            accepted.append(parcel)
            load += parcel
        else:
            refused.append(parcel)
    return accepted, refused


def seats_by_side(numbers: List[int]) -> Dict[str, List[int]]:
    """
    Seats with an odd number are on the left side, seats with an even number on the right side.
    The left side is listed ascending and the right side descending.

    seats_by_side([4, 7, 1, 8, 3]) == {'left': [1, 3, 7], 'right': [8, 4]}
    """
    left = [n for n in numbers if n % 2 == 1]
    right = [n for n in numbers if n % 2 == 0]
    left.sort()
    right.sort(reverse=True)
    return {'left': left, 'right': right}


def small_sum_large_product(number: int) -> Tuple[int, int]:
    """
    Read a positive number from its last digit to its first. Return the sum of the digits that are smaller
    than 5 and the product of the others (1 if there are none).

    small_sum_large_product(37258) ➞ (5, 280)
    small_sum_large_product(12) ➞ (3, 1)
    """
    small_sum = 0
    large_product = 1
    while number > 0:
        digit = number % 10
        if digit < 5:
            small_sum += digit
        else:
            large_product *= digit
        number //= 10
    return small_sum, large_product


def earlier_and_later(times: List[str], noon: str = '12:00') -> Tuple[List[str], List[str]]:
    """Return the times (all written 'HH:MM') before noon and those from noon on, each list sorted.

    >>> earlier_and_later(['14:10', '09:30', '12:00', '08:05'])
    (['08:05', '09:30'], ['12:00', '14:10'])
    """
    before = sorted(t for t in times if t < noon)
    after = sorted(t for t in times if t >= noon)
    return before, after


def lonely_and_social(values: List[int]) -> Tuple[List[int], List[int]]:
    """
    A value that appears once in the list is lonely, a value that appears more often is social.
    Return the lonely values and the social values; every social value is named once, at its first place.

    lonely_and_social([5, 2, 5, 9, 2, 4]) == ([9, 4], [5, 2])
    """
    counts: Dict[int, int] = {}
    for v in values:
        counts[v] = counts.get(v, 0) + 1
    lonely, social = [], []
    for v, count in counts.items():
        if count == 1:
            lonely.append(v)
        else:
            social.append(v)
    return lonely, social


def tens_and_rest(number: int) -> List[int]:
    """
    A number of coins is packed. As long as ten or more coins are left a full
    roll of ten is packed, after that the coins are packed singly. Return [rolls, singles].

    tens_and_rest(34) == [3, 4]
    tens_and_rest(7) == [0, 7]
    """
    rolls = 0
    singles = 0
    while number > 0:
        if number >= 10:
            rolls += 1
            number -= 10
        else:
            singles += 1
            number -= 1
    return [rolls, singles]


def like_and_unlike_neighbours(row: str) -> Tuple[int, int]:
    """Count the neighbouring pairs of equal characters and the neighbouring pairs of different ones.

    >>> like_and_unlike_neighbours('aabbb')
    (3, 1)
    >>> like_and_unlike_neighbours('a')
    (0, 0)
    """
    like = unlike = 0
    for a, b in zip(row, row[1:]):
        if a == b:
            like += 1
        else:
            unlike += 1
    return like, unlike


def known_and_unknown_words(text: str, dictionary: List[str]) -> Dict[str, List[str]]:
    """
    You are given a text and a dictionary of lowercase words. List the words of the text that are
    in the dictionary under 'known' and the others under 'unknown', in lowercase. A word
    is listed only once.

    known_and_unknown_words('The cat saw the gnu', ['the', 'cat', 'saw']) == {'known': ['the', 'cat', 'saw'],
    'unknown': ['gnu']}
    """
    known: List[str] = []
    unknown: List[str] = []
    for word in text.lower().split():
        if word in dictionary and word not in known:
            known.append(word)
        elif word not in dictionary and word not in unknown:
            unknown.append(word)
    return {'known': known, 'unknown': unknown}


def crosses_and_noughts_wait(queue: str) -> Tuple[int, int]:
    """
    In a queue of 'x' and 'o' everybody who arrives leaves together with a waiting person of the other
    kind, if there is one; otherwise the person waits. Return how many x and how many o wait at the end.

    crosses_and_noughts_wait('xxoxo') == (1, 0)
    crosses_and_noughts_wait('oo') == (0, 2)
    """
    waiting_x = 0
    waiting_o = 0
    for person in queue:
        if person == 'x':
            if waiting_o > 0:
                waiting_o -= 1
            else:
                waiting_x += 1
        else:
            if waiting_x > 0:
                waiting_x -= 1
            else:
                waiting_o += 1
    return waiting_x, waiting_o


def above_and_below_mean(values: List[float]) -> Tuple[int, int]:
    """Count the values strictly above the mean and the values strictly below it.

    An empty list gives (0, 0).

    >>> above_and_below_mean([1, 2, 3, 10])
    (1, 3)
    >>> above_and_below_mean([4, 4])
    (0, 0)
    """
    if not values:
        return 0, 0
    mean = sum(values) / len(values)
    above = len([v for v in values if v > mean])
    below = len([v for v in values if v < mean])
    return above, below


def diagonal_sides(matrix: List[List[int]]) -> Tuple[int, int]:
    """
    For a square matrix, return the sum of the cells above the main diagonal and the sum of the cells
    below it. The cells on the diagonal belong to neither.

    diagonal_sides([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) ➞ (11, 19)
    """
    above = 0
    below = 0
    for r, row in enumerate(matrix):
        for c, cell in enumerate(row):
            if c > r:
                above += cell
            elif c < r:
                below += cell
    return above, below


def settle_votes(votes: List[str]) -> str:
    """
    Votes are 'yes', 'no' or anything else (a blank). Return 'accepted' when there are more yes than no
    votes, 'rejected' when there are more no than yes votes, and 'open' for a tie.

    settle_votes(['yes', 'no', 'yes', '']) == 'accepted'
    settle_votes(['no', 'blank']) == 'rejected'
    settle_votes([]) == 'open'
    """
    yes = no = 0
    for vote in votes:
        if vote == 'yes':
            yes += 1
        elif vote == 'no':
            no += 1
    if yes > no:
        return 'accepted'
    if no > yes:
        return 'rejected'
    return 'open'


def hot_and_cold_days(temperatures: List[int], hot: int, cold: int) -> Dict[str, List[int]]:
    """Return the day numbers (counted from 1) of the hot days and of the cold days. A day is hot when its
    temperature is over hot, and cold when it is under cold.

    >>> hot_and_cold_days([20, 31, -2, 30, 35], 30, 0)
    {'hot': [2, 5], 'cold': [3]}
    """
    days: Dict[str, List[int]] = {'hot': [], 'cold': []}
    for day, t in enumerate(temperatures, start=1):
        if t > hot:
            days['hot'].append(day)
        elif t < cold:
            days['cold'].append(day)
    return days


def merge_marked_lines(lines: List[str]) -> Tuple[List[str], List[str]]:
    """
    Lines starting with '+' were added, lines starting with '-' were removed, all the others belong to both
    versions. Return the old version and the new version of the text, without the marks.

    merge_marked_lines(['one', '-two', '+2', 'three']) == (['one', 'two', 'three'], ['one', '2', 'three'])
    """
    old: List[str] = []
    new: List[str] = []
    for line in lines:
        if line.startswith('+'):
            new.append(line[1:])
        elif line.startswith('-'):
            old.append(line[1:])
        else:
            old.append(line)
            new.append(line)
    return old, new


def tall_behind_short(heights: List[int]) -> Tuple[int, int]:
    """
    People stand in a line. Count the people who are taller than the person directly in front of them
    and those who are shorter. (heights[0] stands at the very front.)

    tall_behind_short([150, 160, 160, 155, 170]) == (2, 1)
    tall_behind_short([180]) == (0, 0)
    """
    taller, shorter = 0, 0
    for i in range(1, len(heights)):
        if heights[i] > heights[i - 1]:
            taller += 1
        if heights[i] < heights[i - 1]:
            shorter += 1
    return taller, shorter


def two_shelves(volumes: List[Tuple[str, int]], height: int) -> List[List[str]]:
    """You are given books as (title, height). Books that are lower than the given height stand on the upper shelf
    sorted by title, the others stand on the lower shelf sorted by height, lowest first.

    >>> two_shelves([('C', 10), ('A', 30), ('B', 12), ('D', 20)], 15)
    [['B', 'C'], ['D', 'A']]
    """
    upper = [book for book in volumes if book[1] < height]
    lower = [book for book in volumes if book[1] >= height]
    upper.sort(key=lambda book: book[0])
    lower.sort(key=lambda book: book[1])
    return [[title for title, _ in upper], [title for title, _ in lower]]


def pass_fail_streaks(results: str) -> Tuple[int, int]:
    """
    In a string of 'P' (passed) and 'F' (failed), find the longest run of P and the longest run of F.

    pass_fail_streaks('PPFPPPFF') == (3, 2)
    pass_fail_streaks('F') == (0, 1)
    """
    longest_p = longest_f = 0
    run_p = run_f = 0
    for r in results:
        if r == 'P':
            run_p += 1
            run_f = 0
        else:
            run_f += 1
            run_p = 0
        longest_p = max(longest_p, run_p)
        longest_f = max(longest_f, run_f)
    return longest_p, longest_f


def missing_and_extra(expected: List[str], delivered: List[str]) -> Tuple[List[str], List[str]]:
    """
    Compare an order with a delivery. Return the things that were ordered but did not come, and the
    things that came but were not ordered, both sorted.

    missing_and_extra(['egg', 'milk', 'tea'], ['tea', 'jam', 'egg']) ➞ (['milk'], ['jam'])
    missing_and_extra([], []) ➞ ([], [])
    """
    missing = []
    extra = []
    for thing in expected:
        if thing not in delivered:
            missing.append(thing)
    for thing in delivered:
        if thing not in expected:
            extra.append(thing)
    return sorted(missing), sorted(extra)


def surplus_and_shortage(have: Dict[str, int], need: Dict[str, int]) -> Tuple[Dict[str, int], Dict[str, int]]:
    """
    For every needed part, compare the stock with the need. The first dictionary of the result tells how many are
    left over, the second how many are missing. A part that matches exactly is in neither.

    surplus_and_shortage({'bolt': 9, 'nut': 2}, {'bolt': 5, 'nut': 4, 'cap': 1}) == ({'bolt': 4},
    {'nut': 2, 'cap': 1})
    """
    surplus, shortage = {}, {}
    for part, needed in need.items():
        stock = have.get(part, 0)
        if stock > needed:
            surplus[part] = stock - needed
        elif stock < needed:
            shortage[part] = needed - stock
    return surplus, shortage


def squares_and_rest(numbers: List[int]) -> Tuple[List[int], List[int]]:
    """From a list of non-negative numbers, replace the perfect squares by their roots and collect them in the first
    list; the other numbers go unchanged into the second.

    >>> squares_and_rest([9, 8, 16, 2, 0])
    ([3, 4, 0], [8, 2])
    """
    roots, rest = [], []
    for n in numbers:
        root = 0
        while root * root < n:
            root += 1
        if root * root == n:
            roots.append(root)
        else:
            rest.append(n)
    return roots, rest


def letter_digit_lanes(code: str) -> Optional[str]:
    """
    Separate a code into letters and digits and return it as 'letters-digits'.
    Return None when there is any other character in the code, and also when either kind is missing.

    letter_digit_lanes('a1b22') == 'ab-122'
    letter_digit_lanes('a1 b') is None
    letter_digit_lanes('77') is None
    """
    letters = ''
    digits = ''
    for ch in code:
        if ch.isdigit():
            digits += ch
        elif ch.isalpha():
            letters += ch
        else:
            return None
    if not letters or not digits:
        return None
    return letters + '-' + digits


def even_word_odd_word(sentence: str) -> str:
    """
    Words with an even number of letters are written in capitals, words with an odd number of
    letters are written backwards.

    even_word_odd_word('the blue bird sings') ➞ 'eht BLUE BIRD sgnis'
    even_word_odd_word('') ➞ ''
    """
    out = []
    for word in sentence.split():
        if len(word) % 2 == 0:
            out.append(word.upper())
        else:
            out.append(word[::-1])
    return ' '.join(out)


def stock_in_out(log: List[str]) -> Dict[str, int]:
    """Every entry of the log is like 'in 5 apples' or 'out 2 apples'. Return the number of each thing
    that is in the store at the end.

    >>> stock_in_out(['in 5 apples', 'in 3 plums', 'out 2 apples'])
    {'apples': 3, 'plums': 3}
    """
    stock: Dict[str, int] = {}
    for entry in log:
        action, amount, thing = entry.split()
        if action == 'in':
            stock[thing] = stock.get(thing, 0) + int(amount)
        else:
            stock[thing] = stock.get(thing, 0) - int(amount)
    return stock


def halves_then_thirds(numbers: List[int]) -> List[List[int]]:
    """
    Collect the halves of the even numbers and the thirds of the multiples of 3 (whole numbers).
    A multiple of 6 takes part in both lists.

    halves_then_thirds([4, 9, 12, 5]) == [[2, 6], [3, 4]]
    """
    halves = []
    thirds = []
    for n in numbers:
        if n % 2 == 0:
            halves.append(n // 2)
        if n % 3 == 0:
            thirds.append(n // 3)
    return [halves, thirds]


def friends_and_strangers(person: str, ties: List[Tuple[str, str]], people: List[str]) -> Tuple[List[str], List[str]]:
    """
    Ties are pairs of people who know each other. Return the people who know the person and those
    who do not, in the order of the list of people and without the person.

    friends_and_strangers('Eva', [('Eva', 'Tom'), ('Jo', 'Eva')], ['Max', 'Jo', 'Eva', 'Tom']) ==
    (['Jo', 'Tom'], ['Max'])
    """
    friends, strangers = [], []
    for other in people:
        if other == person:
            continue
        if (person, other) in ties or (other, person) in ties:
            friends.append(other)
        else:
            strangers.append(other)
    return friends, strangers


def inner_and_outer_points(points: List[Tuple[int, int]], radius: int) -> Tuple[int, int, int]:
    """Count the points inside, on, and outside the circle with the given radius around (0, 0).

    >>> inner_and_outer_points([(3, 4), (1, 1), (5, 5), (0, 5)], 5)
    (1, 2, 1)
    """
    inside = on = outside = 0
    for x, y in points:
        square = x * x + y * y
        if square < radius * radius:
            inside += 1
        elif square == radius * radius:
            on += 1
        else:
            outside += 1
    return inside, on, outside


def front_back_queue(orders: List[str]) -> List[str]:
    """
    Names enter a queue. A name with '!' at its end is urgent: it loses the mark and enters at
    the front. Any other name enters at the back.

    front_back_queue(['Ann', 'Bo', 'Cy!', 'Di!']) == ['Di', 'Cy', 'Ann', 'Bo']
    """
    queue: List[str] = []
    for name in orders:
        if name.endswith('!'):
            queue.insert(0, name[:-1])
        else:
            queue.append(name)
    return queue


def fixed_and_moved(before: List[str], after: List[str]) -> Tuple[List[str], List[str]]:
    """
    Two lists hold the same names in two orders. Return the names that kept their place and those that
    have a new one, in the order of the second list.

    fixed_and_moved(['a', 'b', 'c', 'd'], ['b', 'a', 'c', 'd']) ➞ (['c', 'd'], ['b', 'a'])
    """
    fixed = [new for old, new in zip(before, after) if old == new]
    moved = [new for old, new in zip(before, after) if old != new]
    return fixed, moved


def check():
    assert ripe_and_green([3, 9, 5, 7], 5) == ([9, 5, 7], [3])
    assert ripe_and_green([1, 2], 4) == ([], [1, 2])
    assert odd_places_even_places('abcdef') == 'bdf|ace'
    assert odd_places_even_places('x') == '|x'
    assert short_front_long_back(['pear', 'fig', 'melon', 'kiwi', 'nut'], 3) == ['fig', 'nut', 'kiwi', 'melon', 'pear']
    assert short_front_long_back(['a', 'b'], 1) == ['a', 'b']
    assert vowel_tally_vs_consonants('Aida') == 2
    assert vowel_tally_vs_consonants('by the sea!') == -2
    assert vowel_tally_vs_consonants('') == 0
    assert below_same_above([7, 3, 5, 9, 5], 5) == [[3], [5, 5], [7, 9]]
    assert newcomers_and_regulars(['Ana', 'Ben', 'Ana', 'Ana']) == (2, 2)
    assert newcomers_and_regulars([]) == (0, 0)
    assert kept_and_dropped_duplicates([1, 1, 2, 1, 1, 1]) == ([1, 2, 1], [1, 1, 1])
    assert kept_and_dropped_duplicates([]) == ([], [])
    assert capitals_and_smalls('Hi Bob, 3 PM?') == ('HBPM', 'iob')
    assert divisors_and_gaps(6) == ([1, 2, 3, 6], [4, 5])
    assert divisors_and_gaps(1) == ([1], [])
    assert home_and_away_goals([('A', 2, 1, 'B'), ('C', 0, 3, 'A'), ('B', 4, 4, 'C')], 'A') == (2, 3)
    assert home_and_away_goals([('A', 2, 1, 'B')], 'B') == (0, 1)
    assert seats_by_side([4, 7, 1, 8, 3]) == {'left': [1, 3, 7], 'right': [8, 4]}
    assert small_sum_large_product(37258) == (5, 280)
    assert small_sum_large_product(12) == (3, 1)
    assert lonely_and_social([5, 2, 5, 9, 2, 4]) == ([9, 4], [5, 2])
    assert tens_and_rest(34) == [3, 4]
    assert tens_and_rest(7) == [0, 7]
    expected = {'known': ['the', 'cat', 'saw'], 'unknown': ['gnu']}
    assert known_and_unknown_words('The cat saw the gnu', ['the', 'cat', 'saw']) == expected
    assert crosses_and_noughts_wait('xxoxo') == (1, 0)
    assert crosses_and_noughts_wait('oo') == (0, 2)
    assert diagonal_sides([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == (11, 19)
    assert settle_votes(['yes', 'no', 'yes', '']) == 'accepted'
    assert settle_votes(['no', 'blank']) == 'rejected'
    assert settle_votes([]) == 'open'
    assert merge_marked_lines(['one', '-two', '+2', 'three']) == (['one', 'two', 'three'], ['one', '2', 'three'])
    assert tall_behind_short([150, 160, 160, 155, 170]) == (2, 1)
    assert tall_behind_short([180]) == (0, 0)
    assert pass_fail_streaks('PPFPPPFF') == (3, 2)
    assert pass_fail_streaks('F') == (0, 1)
    assert missing_and_extra(['egg', 'milk', 'tea'], ['tea', 'jam', 'egg']) == (['milk'], ['jam'])
    assert missing_and_extra([], []) == ([], [])
    expected = ({'bolt': 4}, {'nut': 2, 'cap': 1})
    assert surplus_and_shortage({'bolt': 9, 'nut': 2}, {'bolt': 5, 'nut': 4, 'cap': 1}) == expected
    assert letter_digit_lanes('a1b22') == 'ab-122'
    assert letter_digit_lanes('a1 b') is None
    assert letter_digit_lanes('77') is None
    assert even_word_odd_word('the blue bird sings') == 'eht BLUE BIRD sgnis'
    assert even_word_odd_word('') == ''
    assert halves_then_thirds([4, 9, 12, 5]) == [[2, 6], [3, 4]]
    expected = (['Jo', 'Tom'], ['Max'])
    assert friends_and_strangers('Eva', [('Eva', 'Tom'), ('Jo', 'Eva')], ['Max', 'Jo', 'Eva', 'Tom']) == expected
    assert front_back_queue(['Ann', 'Bo', 'Cy!', 'Di!']) == ['Di', 'Cy', 'Ann', 'Bo']
    assert fixed_and_moved(['a', 'b', 'c', 'd'], ['b', 'a', 'c', 'd']) == (['c', 'd'], ['b', 'a'])
