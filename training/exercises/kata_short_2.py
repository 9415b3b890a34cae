"""Very short functions on strings, lists and numbers: filters, conditional expressions, early returns, small loops."""

import string
from typing import Any, Dict, List, Optional, Set, Tuple, Union


def count_loud_words(text: str) -> int:
    """ Count the words that are written in capitals only and have at least two letters.
    >>> count_loud_words('I said STOP now OK')
    2
    >>> count_loud_words('')
    0
    """
    return sum(1 for w in text.split() if len(w) > 1 and w.isupper())


def tank_level(start: float, flows: List[float]) -> float:
    """ A tank begins with a level and each flow is added to it. The level cannot fall below zero on the way.
    >>> tank_level(5, [3, -10, 2])
    2
    >>> tank_level(1, [])
    1
    """
    level = start
    for flow in flows:
        level = max(0, level + flow)
    return level


def starts_where_ends(first: str, second: str) -> bool:
    """ Check if the second word starts with the letter that the first one ends with. Empty words give False.
    >>> starts_where_ends('sun', 'net')
    True
    >>> starts_where_ends('', 'net')
    False
    """
    return bool(first) and second.startswith(first[-1])


def square_the_evens(numbers: List[int]) -> List[int]:
    """ Square the even numbers and negate the odd ones.
    >>> square_the_evens([1, 2, 3, 4])
    [-1, 4, -3, 16]
    """
    return [n ** 2 if n % 2 == 0 else -n for n in numbers]


def index_of_longest(words: List[str]) -> int:
    """ Return the index of the longest word, the first if there are several, and -1 for an empty list.
    >>> index_of_longest(['a', 'bcd', 'efg'])
    1
    >>> index_of_longest([])
    -1
    """
    if not words:
        return -1
    lengths = [len(w) for w in words]
    return lengths.index(max(lengths))


def steps_to_zero(n: int, drop: int) -> int:
    """ Count how many times drop must be taken away from n until n is zero or less.
    >>> steps_to_zero(10, 4)
    3
    >>> steps_to_zero(0, 4)
    0
    """
    steps = 0
    while n > 0:
        n -= drop
        steps += 1
    return steps


def is_hex_digit_text(text: str) -> bool:
    """ Return True if the text has at least one character and all are digits or letters from a to f, small or large.
    >>> is_hex_digit_text('1aF')
    True
    >>> is_hex_digit_text('xyz')
    False
    """
    return text != '' and all(ch in string.hexdigits for ch in text)


def sum_numbers_in_mixed(values: List[Any]) -> int:
    """ Add up the integers of a mixed list and the integers written as strings of digits.
    >>> sum_numbers_in_mixed([1, '20', 'x', None, 3])
    24
    """
    total = 0
    for v in values:
        if isinstance(v, int):
            total += v
        elif isinstance(v, str) and v.isdigit():
            total += int(v)
    return total


def ratio_label(a: int, b: int) -> str:
    """ Return 'none' if b is zero, 'whole' if b divides a and 'part' otherwise.
    >>> ratio_label(6, 3)
    'whole'
    >>> ratio_label(1, 0)
    'none'
    >>> ratio_label(7, 3)
    'part'
    """
    if b == 0:
        return 'none'
    return 'whole' if a % b == 0 else 'part'


def evens_then_odds(n: int) -> List[int]:
    """ Return the even numbers from 0 to n in ascending order and after them the odd ones in descending order.
    >>> evens_then_odds(5)
    [0, 2, 4, 5, 3, 1]
    """
    evens = [i for i in range(n + 1) if i % 2 == 0]
    odds = [i for i in range(n, 0, -1) if i % 2 == 1]
    return evens + odds


def wider_paper(a: Tuple[float, float], b: Tuple[float, float]) -> Tuple[float, float]:
    """ Of two sheets of paper (width, height) return the one with the greater area, turned so that
    the longer side is the width. If the areas are equal the first one counts.
    >>> wider_paper((2, 5), (3, 3))
    (5, 2)
    >>> wider_paper((1, 1), (2, 2))
    (2, 2)
    """
    sheet = a if a[0] * a[1] >= b[0] * b[1] else b
    return max(sheet), min(sheet)


def is_proper_title(text: str) -> bool:
    """ A title is proper if it is not empty, begins with a capital and does not end with a dot.
    >>> is_proper_title('The sea')
    True
    >>> is_proper_title('The sea.')
    False
    >>> is_proper_title('')
    False
    """
    return text[:1].isupper() and not text.endswith('.')


def both_or_neither(a: bool, b: bool, strict: bool) -> bool:
    """ Return True if a and b are equal. If strict is set, two times False is not enough.
    >>> both_or_neither(False, False, False)
    True
    >>> both_or_neither(False, False, True)
    False
    """
    if strict:
        return a and b
    return a == b


def stack_height(heights: List[int], limit: int) -> int:
    """ Put boxes on top of each other in the given order while the stack stays at or below the limit.
    Return the height of the stack. The first box that is too high ends it.
    >>> stack_height([3, 4, 5, 1], 8)
    7
    """
    total = 0
    for h in heights:
        if total + h > limit:
            break
        total += h
    return total


def ordinal_suffix(n):
    """
    Return the ending of an ordinal number: 'st', 'nd', 'rd' or 'th'. The numbers that end with 11, 12 or 13 have 'th'.

    ordinal_suffix(21) == 'st'
    ordinal_suffix(12) == 'th'
    """
    if n % 100 in (11, 12, 13):
        return 'th'
    return {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')


def average_of_digits(n):
    """
    Return the average of the digits of n, rounded to one decimal.

    average_of_digits(1234) == 2.5
    average_of_digits(-8) == 8.0
    """
    digits = [int(d) for d in str(abs(n))]
    return round(sum(digits) / len(digits), 1)


def cut_at_any(text, marks):
    """
    Return the part of the text before the first character that is one of the marks.

    cut_at_any('size=10;', '=;') == 'size'
    cut_at_any('plain', ',') == 'plain'
    """
    for i, ch in enumerate(text):
        if ch in marks:
            return text[:i]
    return text


def same_neighbours_count(lst):
    """
    Count the elements that have the same element on both sides of them.

    same_neighbours_count([1, 2, 1, 2, 3]) == 2
    same_neighbours_count([1, 1]) == 0
    """
    return sum(1 for i in range(1, len(lst) - 1) if lst[i - 1] == lst[i + 1])


def multiply_until(limit, *factors):
    """
    Multiply the factors one after another and stop before the product would exceed the limit.

    multiply_until(20, 2, 3, 5) == 6
    multiply_until(5, 9) == 1
    """
    product = 1
    for f in factors:
        if product * f > limit:
            return product
        product *= f
    return product


def seconds_text(seconds):
    """
    Write a time in seconds as minutes and seconds, where the seconds always have two digits.

    seconds_text(65) == '1:05'
    seconds_text(9) == '0:09'
    """
    return '%d:%02d' % divmod(seconds, 60)


def are_opposite(a, b):
    """
    Two directions out of N, E, S, W are opposite if one is turned by half a circle against the other.

    are_opposite('N', 'S') == True
    are_opposite('N', 'E') == False
    """
    compass = 'NESW'
    return abs(compass.index(a) - compass.index(b)) == 2


def remove_at_places(lst, places):
    """
    Return the list without the elements at the given places. Places that do not exist are ignored.

    remove_at_places(['a', 'b', 'c'], [0, 2]) == ['b']
    remove_at_places([1], [5]) == [1]
    """
    return [x for i, x in enumerate(lst) if i not in places]


def pay_with_overtime(hours, wage):
    """
    The first 40 hours are paid with the wage, all hours above that with one and a half times the wage.

    pay_with_overtime(42, 10) == 430.0
    pay_with_overtime(10, 10) == 100
    """
    if hours <= 40:
        return hours * wage
    return 40 * wage + (hours - 40) * wage * 1.5


def sum_to_word(a, b):
    """
    Say how the sum of a and b compares with ten: 'less', 'ten' or 'more'.

    sum_to_word(4, 6) == 'ten'
    sum_to_word(1, 1) == 'less'
    """
    s = a + b
    if s == 10:
        return 'ten'
    return 'less' if s < 10 else 'more'


def take_between_marks(text, left, right):
    """
    Return what stands between the first left mark and the next right mark after it. If a mark is missing return ''.

    take_between_marks('a[bc]d', '[', ']') == 'bc'
    take_between_marks('a[bc', '[', ']') == ''
    """
    start = text.find(left)
    end = text.find(right, start + 1)
    if start == -1 or end == -1:
        return ''
    return text[start + 1:end]


def digit_or_star(n):
    """
    Write a number with its odd digits replaced by stars.

    digit_or_star(12345) == '*2*4*'
    digit_or_star(0) == '0'
    """
    return ''.join('*' if int(d) % 2 else d for d in str(n))


def nth_smallest_distinct(nums, n):
    """
    Return the n-th smallest of the distinct numbers, where n = 1 means the smallest. If there are too few, return None.

    nth_smallest_distinct([4, 1, 4, 2], 3) == 4
    nth_smallest_distinct([1, 1], 2) is None
    """
    distinct = sorted(set(nums))
    if n > len(distinct):
        return None
    return distinct[n - 1]


def is_uphill(path):
    """
    A path of u (up), d (down) and - (flat) goes uphill in all if there are more u than d in it.

    is_uphill('uu-d') == True
    is_uphill('ud') == False
    """
    return path.count('u') > path.count('d')


def dict_total(prices: dict[str, float], basket: list[str]) -> float:
    """Add up the prices of all articles in the basket. Articles without a price are free.

    >>> dict_total({"milk": 2, "bread": 3}, ["milk", "milk", "salt"])
    4
    """
    return sum(prices.get(item, 0) for item in basket)


def vowels_first(word: str) -> str:
    """Move the vowels to the front of the word. Both vowels and other letters keep their order.

    >>> vowels_first("garden")
    'aegrdn'
    """
    return "".join(sorted(word, key=lambda ch: ch not in "aeiou"))


def cylinder_surface(radius: float, height: float, open_top: bool) -> float:
    """Return the surface of a cylinder with the number pi taken as 3. With an open top one of the two discs is missing.

    >>> cylinder_surface(1, 2, False)
    18
    >>> cylinder_surface(1, 2, True)
    15
    """
    disc = 3 * radius ** 2
    side = 2 * 3 * radius * height
    return side + disc if open_top else side + 2 * disc


def uses_only(text: str, allowed: set[str]) -> bool:
    """Check that all characters of the text except spaces are allowed.

    >>> uses_only("ab ba", {"a", "b"})
    True
    >>> uses_only("abc", {"a", "b"})
    False
    """
    return set(text) - {" "} <= allowed


def chunk_sums(nums: list[int], size: int) -> list[int]:
    """Cut the list into pieces of the given size (the last may be shorter) and return their sums.

    >>> chunk_sums([1, 2, 3, 4, 5], 2)
    [3, 7, 5]
    """
    return [sum(nums[i:i + size]) for i in range(0, len(nums), size)]


def digits_reversed_sum(n: int) -> int:
    """Return the sum of n and the number that results from reading n backwards.

    >>> digits_reversed_sum(120)
    141
    """
    return n + int(str(n)[::-1])


def first_word_after(sentence: str, word: str) -> Optional[str]:
    """Return the word that follows the given word for the first time, or None.

    >>> first_word_after("turn left at the left door", "left")
    'at'
    >>> first_word_after("go on", "on") is None
    True
    """
    words = sentence.split()
    if word not in words[:-1]:
        return None
    return words[words.index(word) + 1]


def shift_letter(letter: str, k: int) -> str:
    """Move a small letter k places through the alphabet, where a comes after z. Other characters stay.

    >>> shift_letter("y", 3)
    'b'
    >>> shift_letter("!", 3)
    '!'
    """
    if not letter.islower():
        return letter
    return chr((ord(letter) - 97 + k) % 26 + 97)


def bonus_points(score: int, streak: int) -> int:
    """Add 5 points for each full streak of three, but not more than the score itself.

    >>> bonus_points(50, 7)
    60
    >>> bonus_points(4, 9)
    8
    """
    bonus = streak // 3 * 5
    return score + min(bonus, score)


def halves_equal(text: str) -> bool:
    """Check whether a text of even length consists of two equal halves. The empty text does.

    >>> halves_equal("bonbon")
    True
    >>> halves_equal("aba")
    False
    """
    half, rest = divmod(len(text), 2)
    return rest == 0 and text[:half] == text[half:]


def group_count(ages: list[int], size: int) -> int:
    """Children under 3 need no seat. Return how many cars with the given number of seats the others need.

    >>> group_count([2, 5, 6, 7], 2)
    2
    >>> group_count([1], 4)
    0
    """
    people = sum(age >= 3 for age in ages)
    return -(-people // size)


def censor_numbers(text: str) -> str:
    """Replace each digit in the text by #, except zeros.

    >>> censor_numbers("room 105")
    'room #0#'
    """
    return "".join("#" if ch in "123456789" else ch for ch in text)


def has_pair_product(nums: list[int], target: int) -> bool:
    """Return whether two numbers at different positions have the target as their product.

    >>> has_pair_product([2, 3, 5], 15)
    True
    >>> has_pair_product([3, 4], 9)
    False
    """
    for i, a in enumerate(nums):
        for b in nums[i + 1:]:
            if a * b == target:
                return True
    return False


def sum_of_row_maxima(rows: List[List[int]]) -> int:
    """ Add up the largest numbers of all rows. Empty rows count as 0.
    >>> sum_of_row_maxima([[1, 5], [], [2]])
    7
    """
    return sum(max(row, default=0) for row in rows)


def letters_sorted_unique(text: str) -> str:
    """ Return each letter of the text once in lower case and in alphabetical order. Other characters are left out.
    >>> letters_sorted_unique('Banana 2')
    'abn'
    """
    return ''.join(sorted({ch for ch in text.lower() if ch.isalpha()}))


def truncate_list(items: List[int], total: int) -> List[int]:
    """ Return the longest beginning of the list whose sum is at most total. The items are not negative.
    >>> truncate_list([2, 3, 4], 6)
    [2, 3]
    >>> truncate_list([9], 6)
    []
    """
    kept = []
    for item in items:
        if sum(kept) + item > total:
            break
        kept.append(item)
    return kept


def is_prefix_of_any(prefix: str, words: List[str]) -> bool:
    """ Check if one of the words begins with the prefix. Upper and lower case are the same.
    >>> is_prefix_of_any('ap', ['Apple', 'pear'])
    True
    >>> is_prefix_of_any('le', ['Apple'])
    False
    """
    return any(w.lower().startswith(prefix.lower()) for w in words)


def sum_first_last_digit(n: int) -> int:
    """ Return the sum of the first and the last digit of n; a number with one digit is both and counts twice.
    >>> sum_first_last_digit(3725)
    8
    >>> sum_first_last_digit(4)
    8
    """
    s = str(abs(n))
    return int(s[0]) + int(s[-1])


def overlap_letters(a: str, b: str) -> int:
    """ Return the length of the longest end of a that is also a beginning of b.
    >>> overlap_letters('garden', 'dense')
    3
    >>> overlap_letters('ab', 'cd')
    0
    """
    for size in range(min(len(a), len(b)), 0, -1):
        if a.endswith(b[:size]):
            return size
    return 0


def flatten_one(items: List[Any]) -> List[Any]:
    """ Replace the lists in a list by their elements, one level deep only.
    >>> flatten_one([1, [2, [3]], 'a'])
    [1, 2, [3], 'a']
    """
    flat = []
    for item in items:
        if isinstance(item, list):
            flat.extend(item)
        else:
            flat.append(item)
    return flat


def is_near_any(x: float, points: List[float], reach: float) -> bool:
    """ Check whether x is at most reach away from one of the points.
    >>> is_near_any(5, [1, 7], 2)
    True
    >>> is_near_any(5, [], 2)
    False
    """
    return any(abs(x - p) <= reach for p in points)


def doubled_sequence(start: int, count: int) -> List[int]:
    """ Return a sequence of count numbers where each is twice the one before it, less one.
    >>> doubled_sequence(3, 4)
    [3, 5, 9, 17]
    """
    result = []
    while len(result) < count:
        result.append(start)
        start = 2 * start - 1
    return result


def clean_tags(tags: List[str]) -> List[str]:
    """ Remove spaces and number signs around the tags, write them small, and drop those that are empty then.
    >>> clean_tags(['#Sea', ' sun ', '#'])
    ['sea', 'sun']
    """
    cleaned = [tag.strip(' #').lower() for tag in tags]
    return [tag for tag in cleaned if tag]


def both_even_or_multiple(a: int, b: int) -> bool:
    """ Return True if both numbers are even or one of them divides the other. Both are positive.
    >>> both_even_or_multiple(3, 9)
    True
    >>> both_even_or_multiple(3, 4)
    False
    """
    if a % 2 == 0 and b % 2 == 0:
        return True
    return a % b == 0 or b % a == 0


def mask_words(sentence: str, secret: List[str]) -> str:
    """ Replace each word of the sentence that is in secret by as many x as it has letters.
    >>> mask_words('meet me at noon', ['noon', 'me'])
    'meet xx at xxxx'
    """
    return ' '.join('x' * len(w) if w in secret else w for w in sentence.split())


def invert_dict_first(mapping: Dict[str, int]) -> Dict[int, str]:
    """ Turn keys and values around. If a value occurs more than once, its first key is kept.
    >>> invert_dict_first({'a': 1, 'b': 2, 'c': 1})
    {1: 'a', 2: 'b'}
    """
    inverse = {}
    for key, value in mapping.items():
        if value not in inverse:
            inverse[value] = key
    return inverse


def lamp_states(presses: List[int], lamps: int) -> List[bool]:
    """ All lamps are off. Each press names a lamp (from 0) and turns it on or off. Return the states at the end.
    >>> lamp_states([0, 2, 0], 3)
    [False, False, True]
    """
    return [presses.count(lamp) % 2 == 1 for lamp in range(lamps)]


def is_long_enough(password: str, n: int) -> bool:
    """ Check whether the password has at least n characters when equal neighbours are counted only once.
    >>> is_long_enough('aab', 2)
    True
    >>> is_long_enough('aaaa', 2)
    False
    """
    count = 0
    for i in range(len(password)):
        if i == 0 or password[i] != password[i - 1]:
            count += 1
    return count >= n


def sum_or_product(a: int, b: int, c: int) -> int:
    """ Return the sum of three numbers if one of them is zero, otherwise their product.
    >>> sum_or_product(2, 0, 5)
    7
    >>> sum_or_product(2, 3, 5)
    30
    """
    if 0 in (a, b, c):
        return a + b + c
    return a * b * c


def longest_first_letters(words: List[str]) -> str:
    """ Order the words from the longest to the shortest and return their first letters as one string.
    >>> longest_first_letters(['to', 'banana', 'cat'])
    'bct'
    """
    return ''.join(w[0] for w in sorted(words, key=len, reverse=True))


def bmi_class(weight: float, height: float) -> str:
    """ Divide the weight by the square of the height. Below 18.5 return 'low', from 25 on 'high', else 'normal'.
    >>> bmi_class(70, 1.8)
    'normal'
    >>> bmi_class(90, 1.8)
    'high'
    """
    bmi = weight / height ** 2
    if bmi < 18.5:
        return 'low'
    return 'high' if bmi >= 25 else 'normal'


def is_one_step(a: Tuple[int, int], b: Tuple[int, int]) -> bool:
    """ Check if one gets from cell a to cell b of a grid by a single step to the left, right, up or down.
    >>> is_one_step((1, 1), (1, 2))
    True
    >>> is_one_step((1, 1), (2, 2))
    False
    """
    return abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1


def to_floats_or_none(texts: List[str]) -> Optional[List[float]]:
    """ Convert all texts to floats. If a single one is not a number return None.
    >>> to_floats_or_none(['1', '2.5'])
    [1.0, 2.5]
    >>> to_floats_or_none(['1', 'two']) is None
    True
    """
    try:
        return [float(t) for t in texts]
    except ValueError:
        return None


def pick_by_mask(items, mask):
    """
    Return the items at whose position the mask has a '1'. A short mask stands for zeros at its end.

    pick_by_mask(['a', 'b', 'c'], '101') == ['a', 'c']
    pick_by_mask([4, 5], '1') == [4]
    """
    return [item for item, bit in zip(items, mask) if bit == '1']


def sum_until_zero(nums):
    """
    Add up the numbers before the first zero. If there is no zero, return -1.

    sum_until_zero([4, 5, 0, 7]) == 9
    sum_until_zero([4]) == -1
    """
    if 0 not in nums:
        return -1
    return sum(nums[:nums.index(0)])


def tower_widths(levels):
    """
    The top level of a tower is 1 block wide and each level below has 2 blocks more. Return all blocks of the tower.

    tower_widths(3) == 9
    tower_widths(0) == 0
    """
    blocks = 0
    width = 1
    for _ in range(levels):
        blocks += width
        width += 2
    return blocks


def late_returns(loans, today):
    """
    Loans are pairs of a title and the day on which it is due. Return the titles that are overdue today, sorted.

    late_returns([('Ulysses', 3), ('Emma', 2), ('Dune', 9)], 5) == ['Emma', 'Ulysses']
    late_returns([], 5) == []
    """
    return sorted(title for title, due in loans if due < today)


def is_mirror_time(hours, minutes):
    """
    A clock with two digits each for hours and minutes shows a mirror time if the digits read the same backwards.

    is_mirror_time(12, 21) == True
    is_mirror_time(5, 5) == False
    """
    shown = f'{hours:02d}{minutes:02d}'
    return shown == shown[::-1]


def share_letters(words, letter):
    """
    Return the words which contain the letter, or all words if none of them does.

    share_letters(['oak', 'elm', 'ash'], 'a') == ['oak', 'ash']
    share_letters(['oak'], 'z') == ['oak']
    """
    found = [w for w in words if letter in w]
    return found or words


def edges_product(a, b, c):
    """
    Return the greatest product of two of the three numbers.

    edges_product(2, 5, 3) == 15
    edges_product(-4, -3, 1) == 12
    """
    return max(a * b, a * c, b * c)


def drop_repeats_of(text: str, ch: str) -> str:
    """Keep only the first occurrence of the character ch in the text.

    >>> drop_repeats_of("banana", "a")
    'bann'
    """
    head, sep, tail = text.partition(ch)
    return head + sep + tail.replace(ch, "")


def count_smaller_after(nums: list[int], i: int) -> int:
    """Count the numbers behind position i that are smaller than the number at i. A wrong position gives 0.

    >>> count_smaller_after([5, 1, 7, 3], 0)
    2
    >>> count_smaller_after([5], 4)
    0
    """
    if i >= len(nums):
        return 0
    return sum(n < nums[i] for n in nums[i + 1:])


def days_between_waterings(temperature: int, rained: bool) -> int:
    """Plants get water every 4 days, every 2 days if it is warmer than 25 degrees, and one day later if it rained.

    >>> days_between_waterings(30, False)
    2
    >>> days_between_waterings(20, True)
    5
    """
    days = 2 if temperature > 25 else 4
    return days + 1 if rained else days


def is_two_of_three(a: bool, b: bool, c: bool) -> bool:
    """Return True if exactly two of the three values are True.

    >>> is_two_of_three(True, False, True)
    True
    >>> is_two_of_three(True, True, True)
    False
    """
    return [a, b, c].count(True) == 2


def roman_small(n: int) -> str:
    """Write a number from 1 to 8 in Roman numerals. Other numbers give "?".

    >>> roman_small(4)
    'IV'
    >>> roman_small(7)
    'VII'
    >>> roman_small(12)
    '?'
    """
    if n < 1 or n > 8:
        return "?"
    if n == 4:
        return "IV"
    return "I" * n if n < 4 else "V" + "I" * (n - 5)


def pop_smallest(items: list[int]) -> tuple[Optional[int], list[int]]:
    """Return the smallest item and the list without its first occurrence. For an empty list the item is None.

    >>> pop_smallest([4, 2, 7, 2])
    (2, [4, 7, 2])
    >>> pop_smallest([])
    (None, [])
    """
    if not items:
        return None, []
    i = items.index(min(items))
    return items[i], items[:i] + items[i + 1:]


def is_balanced_team(names: list[str], leaders: set[str]) -> bool:
    """A team is balanced if exactly one of its members is a leader.

    >>> is_balanced_team(["Al", "Bo"], {"Bo", "Cy"})
    True
    >>> is_balanced_team(["Bo", "Cy"], {"Bo", "Cy"})
    False
    """
    return len(leaders.intersection(names)) == 1


def can_buy_both(money, a, b):
    """
    Return True if the money suffices for both prices, where the cheaper one is sold for half.

    can_buy_both(10, 7, 6) == True
    can_buy_both(9, 8, 4) == False
    """
    return max(a, b) + min(a, b) / 2 <= money


def initial_caps(words):
    """
    Join the words into one, where all words but the first begin with a capital and everything else is small.

    initial_caps(['get', 'FILE', 'name']) == 'getFileName'
    initial_caps(['One']) == 'one'
    """
    return words[0].lower() + ''.join(w.capitalize() for w in words[1:])


def pages_left(pages, read_per_day, days):
    """
    Return how many pages of a book are left after some days, at least 0.

    pages_left(100, 30, 2) == 40
    pages_left(50, 30, 2) == 0
    """
    left = pages - read_per_day * days
    return left if left > 0 else 0


def singles_backwards(items):
    """
    Return the elements that occur exactly once, the last one first.

    singles_backwards([1, 2, 3, 2]) == [3, 1]
    singles_backwards([]) == []
    """
    return [x for x in reversed(items) if items.count(x) == 1]


def max_consecutive_heads(tosses):
    """
    Given a string of H and T return the length of the longest run of H.

    max_consecutive_heads('HHTHHHT') == 3
    max_consecutive_heads('T') == 0
    """
    return max(len(run) for run in tosses.split('T'))


def is_magic_row(row, total):
    """
    A row is magic if its numbers are all different and add up to total.

    is_magic_row([2, 7, 6], 15) == True
    is_magic_row([5, 5, 5], 15) == False
    """
    return len(set(row)) == len(row) and sum(row) == total


def count_trailing(n, digit):
    """
    Count how many times the digit stands at the end of the positive number n without anything else in between.

    count_trailing(1200, 0) == 2
    count_trailing(755, 5) == 2
    count_trailing(12, 1) == 0
    """
    count = 0
    while n > 0 and n % 10 == digit:
        count += 1
        n //= 10
    return count


def score_of_guess(guess, number):
    """
    Guess and number are strings of the same length. Return a string with + for a right digit and - for a wrong one.

    score_of_guess('1234', '1934') == '+-++'
    """
    return ''.join('+' if g == n else '-' for g, n in zip(guess, number))


def read_bool(text):
    """
    Read 'yes', 'on' and '1' as True and 'no', 'off' and '0' as False, in any case. Everything else is None.

    read_bool('Yes') == True
    read_bool('off') == False
    read_bool('maybe') is None
    """
    text = text.lower()
    if text in ('yes', 'on', '1'):
        return True
    if text in ('no', 'off', '0'):
        return False
    return None


def larger_area(side, radius):
    """
    Say which has the larger area: a square with the side or a circle with the radius (take 3.14 for pi).

    larger_area(4, 2) == 'square'
    larger_area(3, 2) == 'circle'
    """
    return 'square' if side * side > 3.14 * radius ** 2 else 'circle'


def at_least_k_true(flags: list[bool], k: int) -> bool:
    """Check whether at least k of the flags are set.

    >>> at_least_k_true([True, False, True], 2)
    True
    >>> at_least_k_true([], 1)
    False
    """
    return flags.count(True) >= k


def time_difference(start: str, end: str) -> int:
    """Return the minutes from start to end, both given as "hh:mm". If end is earlier it belongs to the next day.

    >>> time_difference("09:50", "10:05")
    15
    >>> time_difference("23:00", "01:00")
    120
    """
    def minutes(text):
        return int(text[:2]) * 60 + int(text[3:])

    return (minutes(end) - minutes(start)) % (24 * 60)


def label_sizes(values: list[int], small: int, large: int) -> str:
    """Write one letter for each value: s below small, l above large, m in between.

    >>> label_sizes([1, 5, 9], 3, 7)
    'sml'
    """
    return "".join("s" if v < small else "l" if v > large else "m" for v in values)


def best_day(sales: dict[str, int]) -> str:
    """Return the day with the highest sales. If several are equal return the one that is first in the alphabet.

    >>> best_day({"tue": 4, "mon": 4, "wed": 1})
    'mon'
    """
    return min(sales, key=lambda day: (-sales[day], day))


def without_digits_of(n: int, unwanted: int) -> int:
    """Remove from n all digits that occur in unwanted. If nothing is left return 0.

    >>> without_digits_of(12345, 24)
    135
    >>> without_digits_of(22, 2)
    0
    """
    kept = [d for d in str(n) if d not in str(unwanted)]
    return int("".join(kept)) if kept else 0


def hours_awake(bed: int, wake: int) -> int:
    """Somebody gets up at the hour wake and goes to bed at the hour bed (0 to 23). Return the hours in between.

    >>> hours_awake(22, 7)
    15
    >>> hours_awake(1, 8)
    17
    """
    if bed >= wake:
        return bed - wake
    return bed + 24 - wake


def is_valid_hour(text: str) -> bool:
    """Check if the text is a whole number from 0 to 23.

    >>> is_valid_hour("17")
    True
    >>> is_valid_hour("24")
    False
    >>> is_valid_hour("noon")
    False
    """
    try:
        return 0 <= int(text) <= 23
    except ValueError:
        return False


def keys_with_most(counts: dict[str, int]) -> list[str]:
    """Return all keys that have the largest value, sorted. An empty dict gives an empty list.

    >>> keys_with_most({"b": 3, "a": 3, "c": 1})
    ['a', 'b']
    >>> keys_with_most({})
    []
    """
    if not counts:
        return []
    top = max(counts.values())
    return sorted(k for k, v in counts.items() if v == top)


def merge_max(a: Dict[str, int], b: Dict[str, int]) -> Dict[str, int]:
    """ Merge two dictionaries. For keys in both, the larger value is taken.
    >>> merge_max({'x': 1, 'y': 5}, {'x': 3})
    {'x': 3, 'y': 5}
    """
    merged = dict(a)
    for key, value in b.items():
        merged[key] = max(value, merged.get(key, value))
    return merged


def union_size(groups: List[Set[int]]) -> int:
    """ Return how many different numbers there are in all the sets together.
    >>> union_size([{1, 2}, {2, 3}])
    3
    >>> union_size([])
    0
    """
    return len(set().union(*groups))


def number_or_length(value: Union[int, str]) -> int:
    """ Return the value itself if it is a number and its length if it is a string.
    >>> number_or_length(12)
    12
    >>> number_or_length('12')
    2
    """
    return len(value) if isinstance(value, str) else value


def is_sum_of_others(numbers: List[int]) -> bool:
    """ Check whether one of the numbers is the sum of all the others.
    >>> is_sum_of_others([1, 6, 5])
    True
    >>> is_sum_of_others([1, 2, 4])
    False
    """
    total = sum(numbers)
    return any(2 * n == total for n in numbers)


def triangular_numbers(limit: int) -> List[int]:
    """ Return the numbers 1, 3, 6, 10, ... (each step adds one more than the last) that are at most limit.
    >>> triangular_numbers(10)
    [1, 3, 6, 10]
    """
    result = []
    current, step = 1, 2
    while current <= limit:
        result.append(current)
        current += step
        step += 1
    return result


def count_grid_equal(grid: List[List[int]], value: int) -> int:
    """ Count how often the value stands in the grid, not counting the first row.
    >>> count_grid_equal([[1, 1], [1, 2], [1, 1]], 1)
    3
    """
    count = 0
    for row in grid[1:]:
        for cell in row:
            if cell == value:
                count += 1
    return count


def drop_shortest(words: List[str]) -> List[str]:
    """ Remove all words that have the smallest length in the list.
    >>> drop_shortest(['a', 'bc', 'd', 'efg'])
    ['bc', 'efg']
    >>> drop_shortest([])
    []
    """
    shortest = min((len(w) for w in words), default=0)
    return [w for w in words if len(w) > shortest]


def is_email_like(text: str) -> bool:
    """ A text is like an address if it has exactly one @ with something before it and a dot somewhere after it.
    >>> is_email_like('me@web.org')
    True
    >>> is_email_like('@web.org')
    False
    """
    name, _, host = text.partition('@')
    return name != '' and '@' not in host and '.' in host


def weighted_sum(values: List[int]) -> int:
    """ Multiply the first value by 1, the second by 2 and so on, and return the sum of the products.
    >>> weighted_sum([5, 1, 2])
    13
    """
    return sum(i * v for i, v in enumerate(values, start=1))


def rounded_average(a: int, b: int, c: int) -> int:
    """ Return the average of three numbers that are not negative, rounded to a whole number, where a half would go up.
    >>> rounded_average(1, 2, 5)
    3
    >>> rounded_average(0, 0, 1)
    0
    """
    return int((a + b + c) / 3 + 0.5)


def next_in_cycle(items: List[str], current: str) -> Optional[str]:
    """ Return the item after the current one; the first item follows the last. Unknown items give None.
    >>> next_in_cycle(['red', 'green', 'blue'], 'blue')
    'red'
    >>> next_in_cycle(['red'], 'pink') is None
    True
    """
    if current not in items:
        return None
    return items[(items.index(current) + 1) % len(items)]


def increasing_part(numbers: List[int]) -> List[int]:
    """ Go through the list and keep each number that is larger than the last number kept.
    >>> increasing_part([3, 1, 5, 4, 8])
    [3, 5, 8]
    """
    kept = []
    for n in numbers:
        if not kept or n > kept[-1]:
            kept.append(n)
    return kept


def binary_ones_even(n: int) -> bool:
    """ Check if the binary form of n contains an even number of ones and does not end with a one.
    >>> binary_ones_even(6)
    True
    >>> binary_ones_even(3)
    False
    """
    return bin(n).count('1') % 2 == 0 and n % 2 == 0


def rest_after_sharing(sweets: int, children: int) -> int:
    """ Every child gets the same number of sweets, as many as possible. Return how many remain;
    if there are no children all of them do.
    >>> rest_after_sharing(17, 5)
    2
    >>> rest_after_sharing(4, 0)
    4
    """
    return sweets % children if children > 0 else sweets


def compare_versions_short(a: str, b: str) -> str:
    """ Return the newer one of two versions such as '1.10' and '1.9'.
    >>> compare_versions_short('1.10', '1.9')
    '1.10'
    """
    return max(a, b, key=lambda v: [int(p) for p in v.split('.')])


def every_nth_word(text, n):
    """
    Return a text made of every n-th word, beginning with word n.

    Example: for 'one two three four five' and n = 2 it is 'two four'.
    """
    return ' '.join(text.split()[n - 1::n])


def sums_of_two_dice(total):
    """
    Return all ways to get the total with two dice as tuples with the smaller number first.

    Example: a total of 5 gives (1, 4) and (2, 3), a total of 13 gives nothing.
    """
    ways = []
    for a in range(1, 7):
        for b in range(a, 7):
            if a + b == total:
                ways.append((a, b))
    return ways


def count_runs(text):
    """
    A run is a part of equal characters. Return the number of runs.

    Example: 'aabbba' has 3 runs and the empty text has 0.
    """
    count = 0
    last = None
    for ch in text:
        if ch != last:
            count += 1
            last = ch
    return count


def add_percent(price, percents):
    """
    Change a price by several percentages one after another and round the result to cents.

    Example: 100 changed by 10 and -10 percent becomes 99.0.
    """
    for p in percents:
        price = price * (100 + p) / 100
    return round(price, 2)


def is_square_grid(grid):
    """
    A grid is square if each row has as many cells as there are rows.

    Example: [[1, 2], [3, 4]] is square, [[1, 2]] is not.
    """
    return all(len(row) == len(grid) for row in grid)


def sort_by_second(pairs):
    """
    Sort pairs by their second element in descending order; pairs with the same second element by the first.

    Example: [('b', 1), ('a', 1), ('c', 2)] becomes [('c', 2), ('a', 1), ('b', 1)].
    """
    return sorted(pairs, key=lambda p: (-p[1], p[0]))


def first_true_index(flags):
    """
    Return the index of the first flag that is set, or the number of flags if none is.

    Example: [False, True] gives 1 and [False] gives 1 too.
    """
    for i, flag in enumerate(flags):
        if flag:
            return i
    return len(flags)


def check():
    """Assert the examples that are not doctests."""
    assert ordinal_suffix(21) == 'st'
    assert ordinal_suffix(12) == 'th'
    assert average_of_digits(1234) == 2.5
    assert average_of_digits(-8) == 8.0
    assert cut_at_any('size=10;', '=;') == 'size'
    assert cut_at_any('plain', ',') == 'plain'
    assert same_neighbours_count([1, 2, 1, 2, 3]) == 2
    assert same_neighbours_count([1, 1]) == 0
    assert multiply_until(20, 2, 3, 5) == 6
    assert multiply_until(5, 9) == 1
    assert seconds_text(65) == '1:05'
    assert seconds_text(9) == '0:09'
    assert are_opposite('N', 'S') is True
    assert are_opposite('N', 'E') is False
    assert remove_at_places(['a', 'b', 'c'], [0, 2]) == ['b']
    assert remove_at_places([1], [5]) == [1]
    assert pay_with_overtime(42, 10) == 430.0
    assert pay_with_overtime(10, 10) == 100
    assert sum_to_word(4, 6) == 'ten'
    assert sum_to_word(1, 1) == 'less'
    assert take_between_marks('a[bc]d', '[', ']') == 'bc'
    assert take_between_marks('a[bc', '[', ']') == ''
    assert digit_or_star(12345) == '*2*4*'
    assert digit_or_star(0) == '0'
    assert nth_smallest_distinct([4, 1, 4, 2], 3) == 4
    assert nth_smallest_distinct([1, 1], 2) is None
    assert is_uphill('uu-d') is True
    assert is_uphill('ud') is False
    assert pick_by_mask(['a', 'b', 'c'], '101') == ['a', 'c']
    assert pick_by_mask([4, 5], '1') == [4]
    assert sum_until_zero([4, 5, 0, 7]) == 9
    assert sum_until_zero([4]) == -1
    assert tower_widths(3) == 9
    assert tower_widths(0) == 0
    assert late_returns([('Ulysses', 3), ('Emma', 2), ('Dune', 9)], 5) == ['Emma', 'Ulysses']
    assert late_returns([], 5) == []
    assert is_mirror_time(12, 21) is True
    assert is_mirror_time(5, 5) is False
    assert share_letters(['oak', 'elm', 'ash'], 'a') == ['oak', 'ash']
    assert share_letters(['oak'], 'z') == ['oak']
    assert edges_product(2, 5, 3) == 15
    assert edges_product(-4, -3, 1) == 12
    assert can_buy_both(10, 7, 6) is True
    assert can_buy_both(9, 8, 4) is False
    assert initial_caps(['get', 'FILE', 'name']) == 'getFileName'
    assert initial_caps(['One']) == 'one'
    assert pages_left(100, 30, 2) == 40
    assert pages_left(50, 30, 2) == 0
    assert singles_backwards([1, 2, 3, 2]) == [3, 1]
    assert singles_backwards([]) == []
    assert max_consecutive_heads('HHTHHHT') == 3
    assert max_consecutive_heads('T') == 0
    assert is_magic_row([2, 7, 6], 15) is True
    assert is_magic_row([5, 5, 5], 15) is False
    assert count_trailing(1200, 0) == 2
    assert count_trailing(755, 5) == 2
    assert count_trailing(12, 1) == 0
    assert score_of_guess('1234', '1934') == '+-++'
    assert read_bool('Yes') is True
    assert read_bool('off') is False
    assert read_bool('maybe') is None
    assert larger_area(4, 2) == 'square'
    assert larger_area(3, 2) == 'circle'
    assert every_nth_word('one two three four five', 2) == 'two four'
    assert sums_of_two_dice(5) == [(1, 4), (2, 3)]
    assert sums_of_two_dice(13) == []
    assert count_runs('aabbba') == 3
    assert count_runs('') == 0
    assert add_percent(100, [10, -10]) == 99.0
    assert is_square_grid([[1, 2], [3, 4]]) is True
    assert is_square_grid([[1, 2]]) is False
    assert sort_by_second([('b', 1), ('a', 1), ('c', 2)]) == [('c', 2), ('a', 1), ('b', 1)]
    assert first_true_index([False, True]) == 1
    assert first_true_index([False]) == 1
