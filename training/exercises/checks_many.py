"""Predicates: functions that answer True or False, with early returns, flag loops, all and any."""

import string
from collections import Counter
from typing import Dict, List, Optional, Set, Tuple


def is_quiet_word(word: str) -> bool:
    """
    A word is quiet when it has no capital letter, no exclamation mark and no letter
    that stands three times in a row. The empty word is quiet.

    >>> is_quiet_word("hello")
    True
    >>> is_quiet_word("helllo")
    False
    >>> is_quiet_word("Oh")
    False
    """
    if "!" in word:
        return False
    for letter in word:
        if letter.isupper():
            return False
    for i in range(len(word) - 2):
        if word[i] == word[i + 1] == word[i + 2]:
            return False
    return True


def pockets_balance(left: List[int], right: List[int]) -> bool:
    """
    You are given the coins in the left and in the right pocket. Return True if both pockets
    hold the same sum and the numbers of coins differ by at most one.

    pockets_balance([5, 5], [10]) == True
    pockets_balance([1, 1, 1], [3]) == False
    pockets_balance([2], [3]) == False
    """
    if sum(left) != sum(right):
        return False
    return abs(len(left) - len(right)) <= 1


def digits_climb_by(number, step):
    """
    Return True if every digit of the number is exactly `step` larger than the digit before it.
    A number with one digit always climbs. The sign of the number does not matter.

    >>> digits_climb_by(1357, 2)
    True
    >>> digits_climb_by(1358, 2)
    False
    >>> digits_climb_by(-4, 3)
    True
    """
    digits = [int(d) for d in str(abs(number))]
    for first, second in zip(digits, digits[1:]):
        if second - first != step:
            return False
    return True


def every_vowel_is_followed(word: str) -> bool:
    """
    Return True if each vowel (a, e, i, o, u) of the word is directly followed by a consonant.
    A vowel at the end of the word is followed by nothing, so it makes the answer False.

    >>> every_vowel_is_followed("banal")
    True
    >>> every_vowel_is_followed("boat")
    False
    >>> every_vowel_is_followed("data")
    False
    >>> every_vowel_is_followed("shh")
    True
    """
    vowels = "aeiou"
    for i, letter in enumerate(word):
        if letter in vowels:
            if i == len(word) - 1:
                return False
            if word[i + 1] in vowels:
                return False
    return True


def is_staircase_string(text: str) -> bool:
    """
    A staircase string consists of runs of equal characters, where each run is
    exactly one longer than the run before it. The first run may have any length.

    >>> is_staircase_string("abbccc")
    True
    >>> is_staircase_string("aabbb")
    True
    >>> is_staircase_string("abb c")
    False
    >>> is_staircase_string("")
    True
    """
    runs = []
    previous = None
    for ch in text:
        if ch == previous:
            runs[-1] += 1
        else:
            runs.append(1)
            previous = ch
    return all(b == a + 1 for a, b in zip(runs, runs[1:]))


def can_share_evenly(amounts: List[int], people: int) -> bool:
    """
    Decide whether the total of all amounts can be shared among the people without remainder.
    With zero or fewer people nothing can be shared, and the answer is False.

    Examples:
    can_share_evenly([3, 4, 5], 4) ➞ True
    can_share_evenly([3, 4], 2) ➞ False
    can_share_evenly([], 0) ➞ False
    """
    if people <= 0:
        return False
    return sum(amounts) % people == 0


def has_lonely_maximum(numbers):
    """
    Return True if the largest number of the list occurs only once. An empty list has no
    maximum, so the answer is False.

    >>> has_lonely_maximum([3, 9, 2])
    True
    >>> has_lonely_maximum([9, 9, 2])
    False
    >>> has_lonely_maximum([])
    False
    """
    if not numbers:
        return False
    largest = max(numbers)
    return numbers.count(largest) == 1


def is_pendulum(nums: List[int]) -> bool:
    """
    Write a function that checks whether a list swings like a pendulum: the sign changes from
    every element to the next, and the absolute values never grow. Zero is not allowed anywhere.

    is_pendulum([5, -4, 4, -1]) == True
    is_pendulum([5, 4, -3]) == False
    is_pendulum([2, -3]) == False
    is_pendulum([0]) == False
    """
    if 0 in nums:
        return False
    for i in range(1, len(nums)):
        if nums[i] * nums[i - 1] > 0:
            return False
        if abs(nums[i]) > abs(nums[i - 1]):
            return False
    return True


def within_one_swap_of_sorted(values: List[int]) -> bool:
    """
    Return True if the list is sorted already or can be sorted by exchanging two of its elements.

    >>> within_one_swap_of_sorted([1, 4, 3, 2])
    True
    >>> within_one_swap_of_sorted([1, 2, 3])
    True
    >>> within_one_swap_of_sorted([3, 1, 2])
    False
    """
    target = sorted(values)
    wrong = 0
    for a, b in zip(values, target):
        if a != b:
            wrong += 1
    return wrong <= 2


def no_neighbours_in_set(chosen: Set[int]) -> bool:
    """
    The set holds the numbers of chosen seats in one row. Return True if no two chosen
    seats are next to each other.

    no_neighbours_in_set({1, 3, 7}) == True
    no_neighbours_in_set({4, 5}) == False
    no_neighbours_in_set(set()) == True
    """
    for seat in chosen:
        if seat + 1 in chosen:
            return False
    return True


def is_balanced_seesaw(weights: List[float]) -> bool:
    """
    The weights sit on a seesaw at the distances 0, 1, 2, ... from its left end, and the
    pivot is under the middle of the list. Only lists of odd length have a middle place; for all
    others return False. The seesaw is balanced if weight times distance from the pivot
    sums to the same value on both sides.

    >>> is_balanced_seesaw([2, 0, 5, 4, 0])
    True
    >>> is_balanced_seesaw([1, 2])
    False
    >>> is_balanced_seesaw([1, 0, 2])
    False
    """
    if len(weights) % 2 == 0:
        return False
    middle = len(weights) // 2
    turn = 0
    for place, weight in enumerate(weights):
        turn += weight * (place - middle)
    return turn == 0


def starts_and_ends_alike(words: List[str]) -> bool:
    """
    Return True if all words of the list begin with the same letter and all end with the same
    letter (the two letters may differ). Case does not matter. Empty words make the answer False;
    an empty list is fine.

    starts_and_ends_alike(["Tone", "tale", "tie"]) == True
    starts_and_ends_alike(["tone", "tin"]) == False
    starts_and_ends_alike(["tone", ""]) == False
    """
    if not words:
        return True
    if any(word == "" for word in words):
        return False
    lowered = [word.lower() for word in words]
    firsts = {word[0] for word in lowered}
    lasts = {word[-1] for word in lowered}
    return len(firsts) == 1 and len(lasts) == 1


def is_gapless_colouring(colours):
    """
    Colours are given as whole numbers. The colouring is gapless if the colours used are exactly
    1, 2, ..., m for some m, each used at least once.

    >>> is_gapless_colouring([2, 1, 2, 3])
    True
    >>> is_gapless_colouring([1, 3])
    False
    >>> is_gapless_colouring([])
    True
    """
    used = set(colours)
    for colour in range(1, len(used) + 1):
        if colour not in used:
            return False
    return True


def only_even_gaps(positions: List[int]) -> bool:
    """
    You are given positions in increasing order. Return True when the number of free places
    between each two neighbouring positions is even.

    only_even_gaps([1, 4, 5]) == True
    only_even_gaps([1, 3]) == False
    """
    flag = True
    for i in range(len(positions) - 1):
        free = positions[i + 1] - positions[i] - 1
        if free % 2 == 1:
            flag = False
            break
    return flag


def survives_the_walk(energy: int, steps: List[int]) -> bool:
    """
    A walker starts with some energy. Each step adds its value to the energy (negative steps
    cost energy). The walker survives if the energy is never below 1, neither at the start nor
    after any step.

    >>> survives_the_walk(3, [-2, 4, -4])
    True
    >>> survives_the_walk(3, [-3, 10])
    False
    >>> survives_the_walk(0, [5])
    False
    """
    if energy < 1:
        return False
    for step in steps:
        energy += step
        if energy < 1:
            return False
    return True


def is_house_number_pair(a: int, b: int) -> bool:
    """
    Two houses stand on the same side of the street if both numbers are even or both are odd.
    They are a pair if they stand on the same side and are direct neighbours there.
    House numbers are positive; any other number gives False.

    is_house_number_pair(5, 7) == True
    is_house_number_pair(5, 6) == False
    is_house_number_pair(2, 6) == False
    is_house_number_pair(0, 2) == False
    """
    if a <= 0 or b <= 0:
        return False
    if a % 2 != b % 2:
        return False
    return abs(a - b) == 2


def each_letter_twice_nearby(text: str, reach: int) -> bool:
    """
    Return True if every character of the text occurs again at a distance of at most `reach`
    places to the left or to the right.

    >>> each_letter_twice_nearby("abab", 2)
    True
    >>> each_letter_twice_nearby("abba", 2)
    False
    >>> each_letter_twice_nearby("x", 5)
    False
    """
    for i in range(len(text)):
        start = max(0, i - reach)
        around = text[start:i] + text[i + 1:i + reach + 1]
        if text[i] not in around:
            return False
    return True


def first_beats_all(scores: List[int]) -> bool:
    """
    Return True if the first score is strictly higher than each of the other scores.
    A single score beats all (there are no others), no score at all gives False.

    first_beats_all([9, 3, 8]) == True
    first_beats_all([9, 9]) == False
    first_beats_all([]) == False
    """
    if len(scores) == 0:
        return False
    first = scores[0]
    for other in scores[1:]:
        if other >= first:
            return False
    return True


def is_mountain_number(n: int) -> bool:
    """
    A positive number is a mountain if its digits rise strictly to one top digit and then fall
    strictly, with at least one digit on each side of the top.

    >>> is_mountain_number(1452)
    True
    >>> is_mountain_number(145)
    False
    >>> is_mountain_number(1442)
    False
    """
    s = str(n)
    i = 0
    while i + 1 < len(s) and s[i] < s[i + 1]:
        i += 1
    if i == 0 or i == len(s) - 1:
        return False
    while i + 1 < len(s) and s[i] > s[i + 1]:
        i += 1
    return i == len(s) - 1


def can_wear_together(colours: List[str]) -> bool:
    """
    Clothes can be worn together if at most two different colours occur, or if every colour
    other than one is 'white' or 'black'.

    can_wear_together(['red', 'blue', 'red']) == True
    can_wear_together(['red', 'white', 'black']) == True
    can_wear_together(['red', 'blue', 'white']) == False
    """
    different = set(colours)
    if len(different) <= 2:
        return True
    loud = [colour for colour in different if colour not in ('white', 'black')]
    return len(loud) <= 1


def is_almost_constant(values: List[int]) -> bool:
    """
    A list is almost constant if one value can be removed so that all the remaining ones are equal.
    Lists of up to two values are always almost constant.

    >>> is_almost_constant([4, 4, 1, 4])
    True
    >>> is_almost_constant([4, 4, 1, 1])
    False
    >>> is_almost_constant([8, 3])
    True
    """
    if len(values) <= 2:
        return True
    counts = Counter(values)
    most = max(counts.values())
    return most >= len(values) - 1


def has_majority_per_row(rows: List[List[str]], winner: str) -> bool:
    """
    Each row lists the votes of one village. Return True if the winner has more than half of the
    votes in each village. A village without votes counts against the winner.

    has_majority_per_row([['a', 'a', 'b'], ['a']], 'a') == True
    has_majority_per_row([['a', 'b'], ['a']], 'a') == False
    has_majority_per_row([[]], 'a') == False
    """
    for row in rows:
        votes = row.count(winner)
        if votes * 2 <= len(row):
            return False
    return True


def keeps_distance(text: str, letter: str, gap: int) -> bool:
    '''
    Return True if any two occurrences of the letter in the text are more than `gap` places apart.

    >>> keeps_distance("a--a---a", "a", 2)
    True
    >>> keeps_distance("a--a", "a", 3)
    False
    >>> keeps_distance("none", "a", 9)
    True
    '''
    last = None
    for i, ch in enumerate(text):
        if ch != letter:
            continue
        if last is not None and i - last <= gap:
            return False
        last = i
    return True


def doubles_or_halves(chain):
    """
    Check that each number of the chain is either twice or half of the number before it.
    Chains with fewer than two numbers pass the check.

    >>> doubles_or_halves([3, 6, 12, 6])
    True
    >>> doubles_or_halves([5, 2])
    False
    """
    for previous, current in zip(chain, chain[1:]):
        if current != 2 * previous and previous != 2 * current:
            return False
    return True


def all_guests_seated(guests: Dict[str, int], tables: List[int]) -> bool:
    """
    `guests` maps a family name to its size, `tables` are the numbers of chairs. Every family sits
    at a table of its own. Return True if all families can be seated.

    all_guests_seated({'Ann': 4, 'Bo': 2}, [3, 4]) == True
    all_guests_seated({'Ann': 4, 'Bo': 4}, [5, 3]) == False
    all_guests_seated({'Ann': 1}, []) == False
    """
    if len(guests) > len(tables):
        return False
    sizes = sorted(guests.values(), reverse=True)
    chairs = sorted(tables, reverse=True)
    return all(size <= chair for size, chair in zip(sizes, chairs))


def is_product_of_neighbours(n: int) -> bool:
    """
    Return True if n = k * (k + 1) for some integer k >= 0.

    >>> is_product_of_neighbours(12)
    True
    >>> is_product_of_neighbours(15)
    False
    >>> is_product_of_neighbours(0)
    True
    >>> is_product_of_neighbours(-2)
    False
    """
    if n < 0:
        return False
    k = 0
    while k * (k + 1) < n:
        k += 1
    return k * (k + 1) == n


def lamp_is_on(presses: List[str]) -> bool:
    """
    A lamp is off in the beginning. 'switch' changes its state, 'off' turns it off, 'on' turns it
    on, and 'cut' breaks the power for ever: the lamp stays off whatever follows.

    lamp_is_on(['switch']) == True
    lamp_is_on(['on', 'switch', 'switch']) == True
    lamp_is_on(['on', 'cut', 'on']) == False
    lamp_is_on([]) == False
    """
    on = False
    for press in presses:
        if press == 'cut':
            return False
        if press == 'switch':
            on = not on
        elif press == 'on':
            on = True
        elif press == 'off':
            on = False
    return on


def shares_digit_with_all(number: int, others: List[int]) -> bool:
    """
    Return True if the number has at least one digit in common with each of the other numbers.

    >>> shares_digit_with_all(123, [34, 15, 2])
    True
    >>> shares_digit_with_all(123, [34, 56])
    False
    """
    digits = set(str(number))
    return all(digits & set(str(other)) for other in others)


def is_fair_dice_log(rolls: List[int]) -> bool:
    """
    A log of dice rolls looks fair if all rolls lie between 1 and 6, every face occurs, and no
    face occurs more than twice as often as another one.

    >>> is_fair_dice_log([1, 2, 3, 4, 5, 6, 6])
    True
    >>> is_fair_dice_log([1, 2, 3, 4, 5])
    False
    >>> is_fair_dice_log([1, 2, 3, 4, 5, 6, 6, 6])
    False
    """
    counts = {face: 0 for face in range(1, 7)}
    for roll in rolls:
        if roll not in counts:
            return False
        counts[roll] += 1
    if min(counts.values()) == 0:
        return False
    return max(counts.values()) <= 2 * min(counts.values())


def no_word_inside_another(words: List[str]) -> bool:
    """
    Return True if no word of the list is contained in a word at another position of the list.

    no_word_inside_another(['pea', 'nut']) == True
    no_word_inside_another(['pea', 'peanut']) == False
    no_word_inside_another(['pea', 'pea']) == False
    """
    for i, small in enumerate(words):
        for j, large in enumerate(words):
            if i != j and small in large:
                return False
    return True


def fits_in_suitcase(item: Tuple[int, int, int], case: Tuple[int, int, int]) -> bool:
    """
    Both arguments are the three edge lengths of a box. Return True if the item can be turned so
    that each of its edges is strictly shorter than the edge of the case beside it.

    fits_in_suitcase((5, 1, 3), (4, 2, 6)) == True
    fits_in_suitcase((5, 1, 3), (3, 2, 6)) == False
    """
    inner = sorted(item)
    outer = sorted(case)
    for a, b in zip(inner, outer):
        if a >= b:
            return False
    return True


def alternates_types(items: list) -> bool:
    """
    Return True if strings and numbers take turns in the list. The list may begin with either.
    Any item that is neither a string nor an int makes the answer False.

    >>> alternates_types([1, "a", 2, "b"])
    True
    >>> alternates_types(["a", "b"])
    False
    >>> alternates_types([1, None])
    False
    """
    previous = None
    for item in items:
        if isinstance(item, str):
            kind = "text"
        elif isinstance(item, int):
            kind = "number"
        else:
            return False
        if kind == previous:
            return False
        previous = kind
    return True


def is_self_describing_list(values: List[int]) -> bool:
    """
    A list describes itself if values[i] tells how often the number i occurs in the list.

    >>> is_self_describing_list([1, 2, 1, 0])
    True
    >>> is_self_describing_list([2, 0, 2, 0])
    True
    >>> is_self_describing_list([1, 1])
    False
    """
    for i, claimed in enumerate(values):
        if values.count(i) != claimed:
            return False
    return True


def battery_lasts(charge, tasks, reserve=5):
    """
    Every task costs some percent of the charge. Return True if all tasks can be done one after
    the other without the charge ever falling below the reserve.

    battery_lasts(50, [20, 25]) == True
    battery_lasts(50, [20, 26]) == False
    battery_lasts(50, [50], reserve=0) == True
    """
    for cost in tasks:
        if charge - cost < reserve:
            return False
        charge -= cost
    return True


def is_letter_ladder(text: str, step: int = 1) -> bool:
    """
    A lower-case text is a letter ladder if each letter comes `step` places after the letter before
    it in the alphabet. After 'z' the alphabet begins again with 'a'.

    >>> is_letter_ladder("xyzab")
    True
    >>> is_letter_ladder("ace", 2)
    True
    >>> is_letter_ladder("abd")
    False
    """
    letters = string.ascii_lowercase
    for i in range(1, len(text)):
        before = letters.index(text[i - 1])
        expected = letters[(before + step) % 26]
        if text[i] != expected:
            return False
    return True


def touches_every_side(cells: List[Tuple[int, int]], rows: int, cols: int) -> bool:
    """
    The cells (row, column) are marked on a board with the given numbers of rows and columns.
    Return True if at least one marked cell lies on each of the four sides of the board.

    touches_every_side([(0, 0), (2, 2)], 3, 3) == True
    touches_every_side([(0, 1), (1, 0), (2, 1)], 3, 3) == False
    """
    top = any(r == 0 for r, c in cells)
    bottom = any(r == rows - 1 for r, c in cells)
    left = any(c == 0 for r, c in cells)
    right = any(c == cols - 1 for r, c in cells)
    return top and bottom and left and right


def can_repeat_recipe(recipe: Dict[str, int], pantry: Dict[str, int], times: int) -> bool:
    """
    Return True if the pantry has enough of everything to cook the recipe `times` times.
    What is not listed in the pantry is not there at all.

    can_repeat_recipe({'egg': 2}, {'egg': 5}, 2) == True
    can_repeat_recipe({'egg': 2}, {'egg': 5}, 3) == False
    can_repeat_recipe({'egg': 2, 'salt': 1}, {'egg': 5}, 1) == False
    """
    for name, amount in recipe.items():
        if pantry.get(name, 0) < amount * times:
            return False
    return True


def is_square_of_digit_sum(n: int) -> bool:
    """
    Return True if the non-negative number n is the square of the sum of its own digits.

    >>> is_square_of_digit_sum(81)
    True
    >>> is_square_of_digit_sum(64)
    False
    >>> is_square_of_digit_sum(1)
    True
    """
    total = 0
    rest = n
    while rest > 0:
        total += rest % 10
        rest //= 10
    return total * total == n


def one_lap_ahead(fast: List[int], slow: List[int], lap: int) -> Optional[bool]:
    """
    Two runners: the lists tell how many metres each one ran in each minute. Return True if at the end
    of some minute the fast runner was at least one lap (in metres) ahead, otherwise False. If the lists
    have different lengths the race cannot be judged: return None.

    one_lap_ahead([60, 70], [40, 40], 50) ➞ True
    one_lap_ahead([60, 50], [40, 40], 50) ➞ False
    one_lap_ahead([60], [], 50) ➞ None
    """
    if len(fast) != len(slow):
        return None
    lead = 0
    for a, b in zip(fast, slow):
        lead += a - b
        if lead >= lap:
            return True
    return False


def is_tidy_sentence(sentence: str) -> bool:
    """
    A sentence is tidy if it starts with a capital letter, ends with '.', '!' or '?', has no double
    space, and has no other capital letters.

    >>> is_tidy_sentence("The sun is up.")
    True
    >>> is_tidy_sentence("the sun is up.")
    False
    >>> is_tidy_sentence("The  sun!")
    False
    >>> is_tidy_sentence("The Sun!")
    False
    >>> is_tidy_sentence("")
    False
    """
    if not sentence:
        return False
    if not sentence[0].isupper() or sentence[-1] not in ".!?":
        return False
    if "  " in sentence:
        return False
    return not any(ch.isupper() for ch in sentence[1:])


def halves_have_equal_counts(text: str, wanted: str) -> bool:
    """
    Split the text in the middle (with odd length the middle character belongs to neither half) and
    return True if the wanted characters occur equally often in both halves, all taken together.

    >>> halves_have_equal_counts("abcxbca", "ab")
    True
    >>> halves_have_equal_counts("aabc", "a")
    False
    """
    half = len(text) // 2
    left = text[:half]
    right = text[len(text) - half:]
    count = 0
    for ch in left:
        if ch in wanted:
            count += 1
    for ch in right:
        if ch in wanted:
            count -= 1
    return count == 0


def is_reachable_by_jumps(jumps: List[int], goal: int) -> bool:
    """
    A frog starts at position 0. In round i it jumps jumps[i] places either to the left or to the right.
    Return True if it can be on the goal after the last round.

    >>> is_reachable_by_jumps([1, 2, 3], 0)
    True
    >>> is_reachable_by_jumps([1, 2], 2)
    False
    >>> is_reachable_by_jumps([], 0)
    True
    """
    places = {0}
    for jump in jumps:
        following = set()
        for place in places:
            following.add(place + jump)
            following.add(place - jump)
        places = following
    return goal in places


def check():
    assert pockets_balance([5, 5], [10]) is True
    assert pockets_balance([1, 1, 1], [3]) is False
    assert pockets_balance([2], [3]) is False
    assert can_share_evenly([3, 4, 5], 4) is True
    assert can_share_evenly([3, 4], 2) is False
    assert can_share_evenly([], 0) is False
    assert is_pendulum([5, -4, 4, -1]) is True
    assert is_pendulum([5, 4, -3]) is False
    assert is_pendulum([2, -3]) is False
    assert is_pendulum([0]) is False
    assert no_neighbours_in_set({1, 3, 7}) is True
    assert no_neighbours_in_set({4, 5}) is False
    assert no_neighbours_in_set(set()) is True
    assert starts_and_ends_alike(["Tone", "tale", "tie"]) is True
    assert starts_and_ends_alike(["tone", "tin"]) is False
    assert starts_and_ends_alike(["tone", ""]) is False
    assert only_even_gaps([1, 4, 5]) is True
    assert only_even_gaps([1, 3]) is False
    assert is_house_number_pair(5, 7) is True
    assert is_house_number_pair(5, 6) is False
    assert is_house_number_pair(2, 6) is False
    assert is_house_number_pair(0, 2) is False
    assert first_beats_all([9, 3, 8]) is True
    assert first_beats_all([9, 9]) is False
    assert first_beats_all([]) is False
    assert can_wear_together(['red', 'blue', 'red']) is True
    assert can_wear_together(['red', 'white', 'black']) is True
    assert can_wear_together(['red', 'blue', 'white']) is False
    assert has_majority_per_row([['a', 'a', 'b'], ['a']], 'a') is True
    assert has_majority_per_row([['a', 'b'], ['a']], 'a') is False
    assert has_majority_per_row([[]], 'a') is False
    assert all_guests_seated({'Ann': 4, 'Bo': 2}, [3, 4]) is True
    assert all_guests_seated({'Ann': 4, 'Bo': 4}, [5, 3]) is False
    assert all_guests_seated({'Ann': 1}, []) is False
    assert lamp_is_on(['switch']) is True
    assert lamp_is_on(['on', 'switch', 'switch']) is True
    assert lamp_is_on(['on', 'cut', 'on']) is False
    assert lamp_is_on([]) is False
    assert no_word_inside_another(['pea', 'nut']) is True
    assert no_word_inside_another(['pea', 'peanut']) is False
    assert no_word_inside_another(['pea', 'pea']) is False
    assert fits_in_suitcase((5, 1, 3), (4, 2, 6)) is True
    assert fits_in_suitcase((5, 1, 3), (3, 2, 6)) is False
    assert battery_lasts(50, [20, 25]) is True
    assert battery_lasts(50, [20, 26]) is False
    assert battery_lasts(50, [50], reserve=0) is True
    assert touches_every_side([(0, 0), (2, 2)], 3, 3) is True
    assert touches_every_side([(0, 1), (1, 0), (2, 1)], 3, 3) is False
    assert can_repeat_recipe({'egg': 2}, {'egg': 5}, 2) is True
    assert can_repeat_recipe({'egg': 2}, {'egg': 5}, 3) is False
    assert can_repeat_recipe({'egg': 2, 'salt': 1}, {'egg': 5}, 1) is False
    assert one_lap_ahead([60, 70], [40, 40], 50) is True
    assert one_lap_ahead([60, 50], [40, 40], 50) is False
    assert one_lap_ahead([60], [], 50) is None
