"""Very short functions as course exercises: one-line results, loops with counters, conversions, set tests, rounding."""

import math
from collections import Counter
from typing import Any, Dict, List, Optional, Tuple


def hexagon_perimeter(side, halves):
    """
    Return the perimeter of a regular hexagon, or that of half a hexagon (cut from corner to corner) if halves is set.

    hexagon_perimeter(2, False) == 12
    hexagon_perimeter(2, True) == 10
    """
    if halves:
        return 3 * side + 2 * side
    return 6 * side


def count_value_changes(values):
    """
    Count how often a value in the list is different from the value before it.

    count_value_changes([1, 1, 2, 1]) == 2
    count_value_changes([]) == 0
    """
    changes = 0
    for i in range(1, len(values)):
        if values[i] != values[i - 1]:
            changes += 1
    return changes


def is_strictly_inside(x, y, radius):
    """
    Check if the point (x, y) is inside the circle around (0, 0) and not on its border.

    is_strictly_inside(3, 4, 6) == True
    is_strictly_inside(3, 4, 5) == False
    """
    return x ** 2 + y ** 2 < radius ** 2


def sum_where_key(records, key, value, field):
    """
    Add up the field of all records (dictionaries) in which the key has the value.

    sum_where_key([{'t': 'a', 'n': 2}, {'t': 'b', 'n': 5}], 't', 'a', 'n') == 2
    """
    return sum(r[field] for r in records if r[key] == value)


def is_pronounceable(word):
    """
    A word is pronounceable if it has no three consonants in a row. It consists of small letters.

    is_pronounceable('banana') == True
    is_pronounceable('angst') == False
    """
    run = 0
    for ch in word:
        run = 0 if ch in 'aeiou' else run + 1
        if run == 3:
            return False
    return True


def discount(price, quantity):
    """
    From 10 pieces on there is a discount of 5 percent and from 50 pieces on of 10 percent. Return the total price.

    discount(2, 10) == 19.0
    discount(1, 100) == 90.0
    discount(3, 2) == 6
    """
    total = price * quantity
    if quantity >= 50:
        return total * 0.9
    if quantity >= 10:
        return total * 0.95
    return total


def pack_letters(text):
    """
    Return a list of the words of the text, each as a tuple of its first letter and its length.

    pack_letters('we go home') == [('w', 2), ('g', 2), ('h', 4)]
    pack_letters('') == []
    """
    return [(w[0], len(w)) for w in text.split()]


def is_divisor_chain(nums):
    """
    Check that each number divides the number after it. The numbers are positive.

    is_divisor_chain([2, 4, 12]) == True
    is_divisor_chain([2, 5]) == False
    """
    for a, b in zip(nums, nums[1:]):
        if b % a:
            return False
    return True


def smallest_multiple_above(n, limit):
    """
    Return the smallest multiple of n that is greater than the limit. Both numbers are positive.

    smallest_multiple_above(7, 20) == 21
    smallest_multiple_above(5, 20) == 25
    """
    multiple = n
    while multiple <= limit:
        multiple += n
    return multiple


def double_or_nothing(bets):
    """
    A player starts with 1 coin. For each True the coins are doubled; with the first False they are lost.

    double_or_nothing([True, True]) == 4
    double_or_nothing([True, False, True]) == 0
    """
    return 2 ** len(bets) if all(bets) else 0


def ends_to_front(word, n):
    """
    Put the last n letters of the word in front of the others. If the word is shorter than n it stays.

    ends_to_front('basket', 2) == 'etbask'
    ends_to_front('a', 2) == 'a'
    """
    if len(word) < n:
        return word
    cut = len(word) - n
    return word[cut:] + word[:cut]


def absent_numbers(nums):
    """
    Return the numbers between the smallest and the largest number of the list that are not in it.

    absent_numbers([7, 3, 4]) == [5, 6]
    absent_numbers([]) == []
    """
    if not nums:
        return []
    return [n for n in range(min(nums), max(nums)) if n not in nums]


def count_both(text, a, b):
    """
    Return the number of times that the more frequent of the two letters occurs in the text.

    count_both('banana', 'a', 'n') == 3
    count_both('', 'x', 'y') == 0
    """
    return max(text.count(a), text.count(b))


def average_or_none(values, skip):
    """
    Return the average of the values that are not equal to skip. If none remain return None.

    average_or_none([4, -1, 8], -1) == 6.0
    average_or_none([-1], -1) is None
    """
    kept = [v for v in values if v != skip]
    return sum(kept) / len(kept) if kept else None


def is_double_of_reverse(n):
    """
    Check if n is twice the number that one gets by reading n backwards.

    is_double_of_reverse(0) == True
    is_double_of_reverse(42) == False
    """
    return n == 2 * int(str(n)[::-1])


def rows_with(grid, value):
    """
    Return the indices of the rows that contain the value more than once.

    rows_with([[1, 1], [1, 2], [3, 3]], 1) == [0]
    """
    return [i for i, row in enumerate(grid) if row.count(value) > 1]


def distance_to_vowel(word):
    """
    Return the index of the first vowel of the word, or the length of the word if there is none.

    distance_to_vowel('string') == 3
    distance_to_vowel('hmm') == 3
    """
    i = 0
    while i < len(word) and word[i] not in 'aeiou':
        i += 1
    return i


def split_even_odd_sum(nums):
    """
    Return two sums as a tuple: that of the numbers at even places and that of the numbers at odd places.

    split_even_odd_sum([1, 2, 3]) == (4, 2)
    split_even_odd_sum([]) == (0, 0)
    """
    even = sum(nums[i] for i in range(0, len(nums), 2))
    return even, sum(nums) - even


def is_subset_sorted(small, large):
    """
    Return True if all elements of small are in large and small is in ascending order.

    is_subset_sorted([1, 3], [3, 2, 1]) == True
    is_subset_sorted([3, 1], [3, 2, 1]) == False
    """
    return set(small).issubset(large) and sorted(small) == small


def first_even_square(nums):
    """
    Return the square of the first even number, or 1 if there is no even number.

    first_even_square([3, 6, 8]) == 36
    first_even_square([3]) == 1
    """
    for n in nums:
        if n % 2 == 0:
            return n * n
    return 1


def reading_time(text, words_per_minute):
    """
    Return how many minutes it takes to read a text, rounded up.

    reading_time('one two three', 2) == 2
    reading_time('', 200) == 0
    """
    return math.ceil(len(text.split()) / words_per_minute)


def is_odd_one(nums, i):
    """
    Check whether the number at index i has another parity than all the other numbers.

    is_odd_one([2, 4, 5], 2) == True
    is_odd_one([2, 3, 5], 2) == False
    """
    return all((nums[j] - nums[i]) % 2 == 1 for j in range(len(nums)) if j != i)


def repeat_to_length(text, n):
    """
    Repeat the text until it has n characters; the last repetition may be cut. An empty text stays empty.

    repeat_to_length('abc', 7) == 'abcabca'
    repeat_to_length('', 3) == ''
    """
    if text == '':
        return ''
    result = text
    while len(result) < n:
        result += text
    return result[:n]


def two_sum_sorted_pairs(nums, limit):
    """
    Count the pairs (two different positions) whose sum is below the limit.

    two_sum_sorted_pairs([1, 2, 3], 5) == 2
    two_sum_sorted_pairs([4], 9) == 0
    """
    count = 0
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] < limit:
                count += 1
    return count


def is_unlucky(number, unlucky):
    """
    A number is unlucky if the unlucky number divides it or is written somewhere in it.

    is_unlucky(26, 13) == True
    is_unlucky(4138, 13) == True
    is_unlucky(31, 13) == False
    """
    return number % unlucky == 0 or str(unlucky) in str(number)


def chars_at(text, places):
    """
    Return the characters at the given places as a text. Places outside the text give a question mark.

    chars_at('garden', [0, 5, 9]) == 'gn?'
    """
    return ''.join(text[p] if 0 <= p < len(text) else '?' for p in places)


def final_score(points, penalties):
    """
    Subtract the penalties from the sum of the points. Penalties may be written with a minus or without.

    final_score([5, 6], [2, -1]) == 8
    final_score([1], [5]) == -4
    """
    return sum(points) - sum(map(abs, penalties))


def add_days(weekday: str, days: int) -> str:
    """Return the weekday (as three letters) that comes the given number of days after the weekday.

    >>> add_days("Sat", 3)
    'Tue'
    >>> add_days("Mon", -1)
    'Sun'
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return names[(names.index(weekday) + days) % 7]


def most_frequent_length(words: list[str]) -> int:
    """Return the length that most words have; of several such lengths the greatest. No words give 0.

    >>> most_frequent_length(["a", "b", "cd", "ef", "ghi"])
    2
    >>> most_frequent_length([])
    0
    """
    counts = Counter(len(w) for w in words)
    return max(counts, key=lambda n: (counts[n], n), default=0)


def letters_before(letter: str) -> str:
    """Return all letters of the alphabet that come before the given small letter, the nearest first.

    >>> letters_before("d")
    'cba'
    """
    return "".join(chr(code) for code in range(ord(letter) - 1, ord("a") - 1, -1))


def is_three_apart(text: str, a: str, b: str) -> bool:
    """Check whether somewhere in the text b stands exactly three places behind a.

    >>> is_three_apart("axxb", "a", "b")
    True
    >>> is_three_apart("axb", "a", "b")
    False
    """
    for i in range(len(text) - 3):
        if text[i] == a and text[i + 3] == b:
            return True
    return False


def hypotenuse_rounded(a: float, b: float) -> int:
    """Return the length of the longest side of a triangle with a right angle between a and b, as a whole number.

    >>> hypotenuse_rounded(3, 4)
    5
    >>> hypotenuse_rounded(1, 1)
    1
    """
    return round(math.sqrt(a * a + b * b))


def drop_last_of_each(rows: list[list[int]]) -> list[list[int]]:
    """Remove the last cell of each row and leave out the rows that are empty afterwards.

    >>> drop_last_of_each([[1, 2], [3], [4, 5, 6]])
    [[1], [4, 5]]
    """
    return [row[:-1] for row in rows if len(row) > 1]


def to_base_digits(n: int, base: int) -> list[int]:
    """Return the digits of a positive n in the given base, the lowest digit first.

    >>> to_base_digits(11, 3)
    [2, 0, 1]
    """
    digits = []
    while n > 0:
        n, digit = divmod(n, base)
        digits.append(digit)
    return digits


def is_valid_triangle_sides(sides: list[int]) -> str:
    """Return "no" if three sides make no triangle, and otherwise "equal", "two" or "none" for how many are the same.

    >>> is_valid_triangle_sides([3, 3, 5])
    'two'
    >>> is_valid_triangle_sides([1, 2, 9])
    'no'
    """
    a, b, c = sorted(sides)
    if a + b <= c:
        return "no"
    return {1: "equal", 2: "two", 3: "none"}[len(set(sides))]


def coin_total(coins: dict[int, int]) -> str:
    """Given how many coins there are of each value in cents, return the sum in the form "3.05".

    >>> coin_total({5: 1, 100: 3})
    '3.05'
    >>> coin_total({})
    '0.00'
    """
    cents = sum(value * count for value, count in coins.items())
    return f"{cents // 100}.{cents % 100:02d}"


def index_of_turn(nums: list[int]) -> int:
    """Return the index of the first number that is smaller than the number before it, or -1 if the list only rises.

    >>> index_of_turn([1, 4, 4, 2])
    3
    >>> index_of_turn([1, 2])
    -1
    """
    for i in range(1, len(nums)):
        if nums[i] < nums[i - 1]:
            return i
    return -1


def remove_suffixes(words: list[str], suffix: str) -> list[str]:
    """Cut the suffix off all words that end with it, but never so that nothing would be left.

    >>> remove_suffixes(["runs", "s", "go"], "s")
    ['run', 's', 'go']
    """
    return [w[:-len(suffix)] if w.endswith(suffix) and w != suffix else w for w in words]


def score_difference(home: list[int], away: list[int]) -> str:
    """Compare the points of all rounds and return e.g. "+3" if home has three more, "-2" or "0".

    >>> score_difference([3, 4], [2, 2])
    '+3'
    >>> score_difference([1], [1])
    '0'
    """
    diff = sum(home) - sum(away)
    return f"+{diff}" if diff > 0 else str(diff)


def is_wave(nums: list[int]) -> bool:
    """Check that every number at an odd index is larger than both of its neighbours.

    >>> is_wave([1, 5, 2, 7, 3])
    True
    >>> is_wave([1, 5, 2, 2])
    False
    """
    for i in range(1, len(nums), 2):
        if nums[i] <= nums[i - 1]:
            return False
        if i + 1 < len(nums) and nums[i] <= nums[i + 1]:
            return False
    return True


def without_last_vowel(word: str) -> str:
    """Remove the last vowel (a, e, i, o, u) of a word.

    >>> without_last_vowel("window")
    'windw'
    >>> without_last_vowel("hm")
    'hm'
    """
    for i in range(len(word) - 1, -1, -1):
        if word[i] in "aeiou":
            return word[:i] + word[i + 1:]
    return word


def shared_prefix_keys(a: dict[str, int], b: dict[str, int]) -> list[str]:
    """Return the sorted keys that both dictionaries have with the same value.

    >>> shared_prefix_keys({"x": 1, "y": 2}, {"y": 2, "x": 5})
    ['y']
    """
    return sorted(k for k in a if k in b and a[k] == b[k])


def battery_left(charge: int, drains: list[int]) -> int:
    """Subtract the drains from the charge (in percent). Return 0 as soon as nothing is left.

    >>> battery_left(50, [10, 15])
    25
    >>> battery_left(20, [15, 15])
    0
    """
    for drain in drains:
        charge -= drain
        if charge <= 0:
            return 0
    return charge


def even_digits_number(n: int) -> int:
    """Return the number made of the even digits of n, or -1 if n has none.

    >>> even_digits_number(12345)
    24
    >>> even_digits_number(135)
    -1
    """
    digits = "".join(d for d in str(n) if d in "02468")
    return int(digits) if digits else -1


def count_full_weeks(start: int, end: int) -> int:
    """Return how many full weeks lie in the days from start to end, both included. If end is before start return 0.

    >>> count_full_weeks(1, 14)
    2
    >>> count_full_weeks(5, 1)
    0
    """
    days = end - start + 1
    return max(0, days // 7)


def alternate_lists(a: list[int], b: list[int]) -> list[int]:
    """Take elements from a and b by turns, until one of them has no more.

    >>> alternate_lists([1, 2, 3], [9, 8])
    [1, 9, 2, 8]
    """
    result = []
    for x, y in zip(a, b):
        result.extend([x, y])
    return result


def is_nested_bracket(text: str) -> bool:
    """Check if a text begins with an opening and ends with the matching closing bracket: (), [] or {}.

    >>> is_nested_bracket("[a]")
    True
    >>> is_nested_bracket("(a]")
    False
    """
    return len(text) >= 2 and text[0] + text[-1] in ("()", "[]", "{}")


def max_drop(prices: List[int]) -> int:
    """ Return the largest drop from one price to a later one, or 0 if the prices never fall.
    >>> max_drop([5, 9, 3, 4])
    6
    >>> max_drop([1, 2])
    0
    """
    best = 0
    for i in range(len(prices)):
        for later in prices[i + 1:]:
            best = max(best, prices[i] - later)
    return best


def sum_non_multiples(limit: int, a: int, b: int) -> int:
    """ Add up the numbers from 1 to limit which neither a nor b divides.
    >>> sum_non_multiples(7, 2, 3)
    13
    """
    return sum(i for i in range(1, limit + 1) if i % a != 0 and i % b != 0)


def position_in_snake(row: int, col: int, width: int) -> int:
    """ The cells of a grid are numbered from 0, even rows from left to right and odd rows from right to left.
    Return the number of a cell.
    >>> position_in_snake(0, 2, 4)
    2
    >>> position_in_snake(1, 0, 4)
    7
    """
    if row % 2 == 0:
        return row * width + col
    return row * width + width - 1 - col


def ints_of_line(line: str) -> List[int]:
    """ Return all whole numbers of a line in which numbers and words are separated by spaces.
    >>> ints_of_line('move 3 from -1 to 12a')
    [3, -1]
    """
    numbers = []
    for part in line.split():
        try:
            numbers.append(int(part))
        except ValueError:
            continue
    return numbers


def is_fair(split: Tuple[int, int], percent: int) -> bool:
    """ A split into two parts is fair if neither part is larger than the given percentage of the whole.
    >>> is_fair((45, 55), 60)
    True
    >>> is_fair((20, 80), 60)
    False
    """
    return max(split) * 100 <= sum(split) * percent


def top_k_sum(numbers: List[int], k: int) -> int:
    """ Return the sum of the k largest numbers. If k is larger than the list all numbers count, if it is 0 none.
    >>> top_k_sum([4, 9, 1, 7], 2)
    16
    >>> top_k_sum([4], 0)
    0
    """
    return sum(sorted(numbers, reverse=True)[:k])


def first_index_reaching(numbers: List[int], goal: int) -> Optional[int]:
    """ Add the numbers from the left and return the index at which the sum first reaches the goal, or None.
    >>> first_index_reaching([3, 4, 5], 7)
    1
    >>> first_index_reaching([3], 7) is None
    True
    """
    total = 0
    for i, n in enumerate(numbers):
        total += n
        if total >= goal:
            return i
    return None


def is_title_of(title: str, words: List[str]) -> bool:
    """ Check if the title consists of the words in the same order, whatever the case of their letters.
    >>> is_title_of('The Old Sea', ['the', 'old', 'sea'])
    True
    >>> is_title_of('Old The', ['the', 'old'])
    False
    """
    return [w.lower() for w in title.split()] == [w.lower() for w in words]


def product_under(numbers: List[int], limit: int) -> bool:
    """ Check that the product of any two neighbours is below the limit.
    >>> product_under([1, 5, 3], 16)
    True
    >>> product_under([4, 4], 16)
    False
    """
    return all(a * b < limit for a, b in zip(numbers, numbers[1:]))


def parts_after(text: str, sep: str, n: int) -> str:
    """ Return what stands after the n-th separator. If there are fewer separators return an empty string.
    >>> parts_after('a/b/c/d', '/', 2)
    'c/d'
    >>> parts_after('a/b', '/', 2)
    ''
    """
    parts = text.split(sep)
    return sep.join(parts[n:])


def count_days_above(temps: List[float], limit: float) -> Tuple[int, int]:
    """ Return how many temperatures are above the limit and how many are not.
    >>> count_days_above([20, 25.5, 30], 25)
    (2, 1)
    """
    above = len([t for t in temps if t > limit])
    return above, len(temps) - above


def all_values_of_type(data: Dict[str, Any], kind: type) -> bool:
    """ Check if every value of the dictionary that is not None has the type.
    >>> all_values_of_type({'a': 1, 'b': None}, int)
    True
    >>> all_values_of_type({'a': '1'}, int)
    False
    """
    return all(isinstance(v, kind) for v in data.values() if v is not None)


def gap_fillers(a: int, b: int, count: int) -> List[float]:
    """ Return count numbers between a and b that divide the distance into equal parts.
    >>> gap_fillers(0, 10, 4)
    [2.0, 4.0, 6.0, 8.0]
    """
    step = (b - a) / (count + 1)
    return [a + step * i for i in range(1, count + 1)]


def multiples_of_both(a: int, b: int, count: int) -> List[int]:
    """ Return the first count positive numbers that both a and b divide.
    >>> multiples_of_both(4, 6, 3)
    [12, 24, 36]
    """
    found = []
    n = max(a, b)
    while len(found) < count:
        if n % a == 0 and n % b == 0:
            found.append(n)
        n += 1
    return found


def is_yes(answer: str, default: bool) -> bool:
    """ Return True if an answer begins with y or Y. An empty answer counts as the default.
    >>> is_yes('Yes', False)
    True
    >>> is_yes('  ', True)
    True
    >>> is_yes('no', True)
    False
    """
    answer = answer.strip().lower()
    if not answer:
        return default
    return answer[0] == 'y'


def strings_longer_than_ints(values: List[Any]) -> bool:
    """ Check whether there are more strings than integers in the list.
    >>> strings_longer_than_ints(['a', 'b', 1])
    True
    >>> strings_longer_than_ints([1, 2.5])
    False
    """
    texts = sum(isinstance(v, str) for v in values)
    numbers = sum(isinstance(v, int) for v in values)
    return texts > numbers


def bottle_count(litres: float, size: float) -> int:
    """ Return how many bottles can be filled completely. A size of zero or less gives 0.
    >>> bottle_count(5, 0.75)
    6
    >>> bottle_count(5, 0)
    0
    """
    if size <= 0:
        return 0
    return int(litres // size)


def last_two_equal(items: List[Any]) -> Optional[bool]:
    """ Check if the last two items are equal. With fewer than two items the answer is None.
    >>> last_two_equal([1, 2, 2])
    True
    >>> last_two_equal([1]) is None
    True
    """
    if len(items) < 2:
        return None
    return items[-1] == items[-2]


def is_growing_fast(numbers: List[int]) -> bool:
    """ Check that each number is greater than the sum of all numbers before it.
    >>> is_growing_fast([1, 2, 4, 9])
    True
    >>> is_growing_fast([1, 2, 3])
    False
    """
    total = 0
    for i, n in enumerate(numbers):
        if i > 0 and n <= total:
            return False
        total += n
    return True


def cap_words(words: List[str], count: int) -> List[str]:
    """ Write the first count words in capitals and the rest in small letters.
    >>> cap_words(['Ab', 'cD', 'Ef'], 1)
    ['AB', 'cd', 'ef']
    """
    return [w.upper() for w in words[:count]] + [w.lower() for w in words[count:]]


def average_gap(numbers: List[int]) -> float:
    """ Return the average distance between neighbours of the sorted list. Fewer than two numbers give 0.0.
    >>> average_gap([10, 1, 4])
    4.5
    >>> average_gap([3])
    0.0
    """
    if len(numbers) < 2:
        return 0.0
    return (max(numbers) - min(numbers)) / (len(numbers) - 1)


def fold_number(n: int) -> int:
    """ Add the first half of the digits of n to the second half, as two numbers. n has an even number of digits.
    >>> fold_number(1234)
    46
    >>> fold_number(9901)
    100
    """
    s = str(n)
    middle = len(s) // 2
    return int(s[:middle]) + int(s[middle:])


def is_on_line(points: List[Tuple[int, int]], slope: int, start: int) -> bool:
    """ Check if all points (x, y) lie on the line y = slope * x + start.
    >>> is_on_line([(0, 1), (2, 5)], 2, 1)
    True
    >>> is_on_line([(1, 1)], 2, 1)
    False
    """
    for x, y in points:
        if y != slope * x + start:
            return False
    return True


def hidden_word(text: str) -> str:
    """ Return the word that the capital letters of a text make, in small letters.
    >>> hidden_word('My Old Oak iN winter')
    'moon'
    """
    return ''.join(filter(str.isupper, text)).lower()


def halve_list(numbers: List[int]) -> List[int]:
    """ Add up the first and the last number, the second and the last but one, and so on. A middle number stays alone.
    >>> halve_list([1, 2, 3, 4])
    [5, 5]
    >>> halve_list([1, 2, 3])
    [4, 2]
    """
    n = len(numbers)
    result = [numbers[i] + numbers[n - 1 - i] for i in range(n // 2)]
    if n % 2:
        result.append(numbers[n // 2])
    return result


def seats_for(row: str, party: int) -> int:
    """ In a row of seats '.' is free and '#' is taken. Return the index of the first seat from which on
    party seats next to each other are free, or -1.
    >>> seats_for('#.#...', 2)
    3
    >>> seats_for('#.#', 2)
    -1
    """
    return row.find('.' * party)


def change_sign_at(nums, places):
    """
    Change the sign of the numbers at the given places.

    change_sign_at([1, 2, -3], [0, 2]) == [-1, 2, 3]
    change_sign_at([], [1]) == []
    """
    result = []
    for i, n in enumerate(nums):
        result.append(-n if i in places else n)
    return result


def needs_umbrella(forecast, hours):
    """
    The forecast has the chance of rain for each hour. Return True if it is above 50 in one of the first hours.

    needs_umbrella([10, 70, 20], 2) == True
    needs_umbrella([10, 20, 90], 2) == False
    """
    for chance in forecast[:hours]:
        if chance > 50:
            return True
    return False


def longest_name_length(names):
    """
    Return the length of the longest name when spaces in the names are not counted. No names give 0.

    longest_name_length(['Al Bo', 'Dora']) == 4
    longest_name_length([]) == 0
    """
    longest = 0
    for name in names:
        longest = max(longest, len(name.replace(' ', '')))
    return longest


def inside_margin(x, width, margin):
    """
    Return True if x is on a page from 0 to width and at least margin away from both of its sides.

    inside_margin(5, 20, 5) == True
    inside_margin(18, 20, 5) == False
    """
    return margin <= x <= width - margin


def sum_each_column(rows, start):
    """
    Add up the columns of a table beginning with the column number start (from 0). All rows have the same length.

    sum_each_column([[1, 2, 3], [4, 5, 6]], 1) == [7, 9]
    """
    return [sum(col) for col in zip(*[row[start:] for row in rows])]


def is_quiet(text):
    """
    A text is quiet if it has no exclamation mark and fewer than three capitals.

    is_quiet('Hello Bob.') == True
    is_quiet('Hello!') == False
    """
    capitals = sum(ch.isupper() for ch in text)
    return '!' not in text and capitals < 3


def split_by_sign(nums):
    """
    Return a list of the negative numbers and a list of the others, both in the order of the list.

    split_by_sign([3, -1, 0]) == ([-1], [3, 0])
    """
    negative, other = [], []
    for n in nums:
        (negative if n < 0 else other).append(n)
    return negative, other


def second_word(text):
    """
    Return the second word of the text without punctuation at its end. If there is only one word return None.

    second_word('Well, yes! Of course.') == 'yes'
    second_word('No') is None
    """
    words = text.split()
    return words[1].rstrip('.,!?') if len(words) > 1 else None


def cost_of_calls(seconds, price):
    """
    Each call is paid by the full minute that has begun. Given the seconds of the calls return the whole cost.

    cost_of_calls([30, 61], 2) == 6
    cost_of_calls([], 2) == 0
    """
    minutes = 0
    for s in seconds:
        minutes += (s + 59) // 60
    return minutes * price


def is_constant_from(values: List[int], start: int) -> bool:
    """ Check whether all values from index start on are the same. If there are none the answer is True.
    >>> is_constant_from([1, 4, 4], 1)
    True
    >>> is_constant_from([1, 4, 4], 0)
    False
    """
    return len(set(values[start:])) < 2


def filter_by_index(items: List[str], divisor: int) -> List[str]:
    """ Return the items whose length can be divided by the divisor while their index cannot.
    >>> filter_by_index(['ab', 'cd', 'e', 'fghi'], 2)
    ['cd', 'fghi']
    """
    return [s for i, s in enumerate(items) if len(s) % divisor == 0 and i % divisor != 0]


def capital_share(text: str) -> int:
    """ Return the percentage (rounded) of the letters that are capitals; a text without letters gives 0.
    >>> capital_share('Ab cd')
    25
    >>> capital_share('12')
    0
    """
    letters = [ch for ch in text if ch.isalpha()]
    capitals = [ch for ch in letters if ch.isupper()]
    return round(100 * len(capitals) / len(letters)) if letters else 0


def sums_in_triangle(n: int) -> List[int]:
    """ Row i of a triangle has i numbers and together the rows contain 1, 2, 3, ... Return the sums of n rows.
    >>> sums_in_triangle(3)
    [1, 5, 15]
    """
    sums = []
    nxt = 1
    for size in range(1, n + 1):
        sums.append(sum(range(nxt, nxt + size)))
        nxt += size
    return sums


def same_until(a: str, b: str, stop: str) -> bool:
    """ Check if two texts are the same up to the first stop mark in each (or their end).
    >>> same_until('x=1#a', 'x=1#b', '#')
    True
    >>> same_until('x=1', 'x=2', '#')
    False
    """
    return a.split(stop)[0] == b.split(stop)[0]


def limited_sum(numbers: List[int], cap: int) -> int:
    """ Add up the numbers, where each counts at most cap and at least -cap.
    >>> limited_sum([3, 12, -40], 10)
    3
    """
    total = 0
    for n in numbers:
        if n > cap:
            n = cap
        elif n < -cap:
            n = -cap
        total += n
    return total


def tail_sum_equals(nums, n):
    """
    Check if the last n numbers together are as large as all the others together.

    tail_sum_equals([1, 2, 3], 1) == True
    tail_sum_equals([1, 2, 3], 2) == False
    """
    cut = len(nums) - n
    return sum(nums[cut:]) == sum(nums[:cut])


def is_monday_first(day, names=('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')):
    """
    Return the number of a weekday whose name is given by at least its first three letters, 1 for Monday.
    Unknown days give 0.

    is_monday_first('Wednesday') == 3
    is_monday_first('xyz') == 0
    """
    short = day.lower()[:3]
    return names.index(short) + 1 if short in names else 0


def strike(text, start, end):
    """
    Replace the characters from index start to end (both included) by dashes, but leave spaces.

    strike('to be', 1, 3) == 't- -e'
    """
    return ''.join('-' if start <= i <= end and ch != ' ' else ch for i, ch in enumerate(text))


def points_for_place(place):
    """
    The first three places get 10, 6 and 4 points, the places to the tenth get 1 point and all others nothing.

    points_for_place(2) == 6
    points_for_place(10) == 1
    points_for_place(11) == 0
    """
    if place <= 3:
        return (10, 6, 4)[place - 1]
    return 1 if place <= 10 else 0


def harmonic(n):
    """
    Return 1 - 1/2 + 1/3 - 1/4 ... with n terms, rounded to three decimals.

    harmonic(2) == 0.5
    harmonic(3) == 0.833
    """
    total = 0
    sign = 1
    for i in range(1, n + 1):
        total += sign / i
        sign = -sign
    return round(total, 3)


def is_contained_twice(piece, text):
    """
    Return True if the piece occurs in the text at two places that do not overlap.

    is_contained_twice('ab', 'abxab') == True
    is_contained_twice('aa', 'aaa') == False
    """
    return text.count(piece) >= 2


def sorted_without(items, unwanted):
    """
    Return the items in descending order without the unwanted ones, which are given as a list.

    sorted_without([3, 1, 5, 3], [1]) == [5, 3, 3]
    """
    kept = [item for item in items if item not in unwanted]
    kept.sort(reverse=True)
    return kept


def grade(points, total):
    """
    Return 'A' from 90 percent of the total on, 'B' from 75 and 'C' from 50 percent on, and 'F' below.

    grade(45, 50) == 'A'
    grade(20, 50) == 'F'
    """
    percent = 100 * points / total
    for letter, needed in (('A', 90), ('B', 75), ('C', 50)):
        if percent >= needed:
            return letter
    return 'F'


def count_separated(text, sep):
    """
    Count the parts of a text between the separators that contain something other than spaces.

    count_separated('a;; b ; ', ';') == 2
    count_separated('', ';') == 0
    """
    return sum(1 for part in text.split(sep) if part.strip())


def are_coprime_neighbours(nums):
    """
    Check that no two neighbours have a common divisor greater than 1.

    are_coprime_neighbours([4, 9, 10]) == True
    are_coprime_neighbours([4, 6]) == False
    """
    return all(math.gcd(a, b) == 1 for a, b in zip(nums, nums[1:]))


def first_letter_groups(words):
    """
    Return a dictionary from each first letter to the number of words with it. Empty words are skipped.

    first_letter_groups(['ant', 'ape', '', 'bee']) == {'a': 2, 'b': 1}
    """
    groups = {}
    for w in words:
        if w:
            groups[w[0]] = groups.get(w[0], 0) + 1
    return groups


def corner_letters(lines):
    """
    Return the first and last letter of the first line and of the last line as one string. The lines are not empty.

    corner_letters(['abc', 'xyz', 'def']) == 'acdf'
    """
    top, bottom = lines[0], lines[-1]
    return top[0] + top[-1] + bottom[0] + bottom[-1]


def max_of_mins(rows):
    """
    Return the largest of the smallest numbers of the rows. Empty rows do not count; without numbers return None.

    max_of_mins([[3, 8], [5, 6], []]) == 5
    max_of_mins([[]]) is None
    """
    return max((min(row) for row in rows if row), default=None)


def until_negative(n, step):
    """
    Return how many numbers there are in the sequence n, n - step, n - 2 * step, ... before it becomes negative.

    For n = 10 and a step of 4 the result is 3, for n = 0 it is 1 and for n = -1 it is 0.
    """
    count = 0
    while n >= 0:
        count += 1
        n -= step
    return count


def swap_words(sentence, a, b):
    """
    Exchange all words a and b in a sentence.

    Example: swapping 'cat' and 'dog' in 'the cat saw the dog' gives 'the dog saw the cat'.
    """
    swapped = {a: b, b: a}
    return ' '.join(swapped.get(word, word) for word in sentence.split())


def is_power_of_ten_apart(a, b):
    """
    Check if one of two positive numbers is the other one with some zeros (or none) put behind.

    Example: this is so for 25 and 2500, but not for 25 and 50.
    """
    small, large = min(a, b), max(a, b)
    while small < large:
        small *= 10
    return small == large


def take_change(price, paid):
    """
    Return the change, or the text 'not enough' if less than the price is paid.

    Example: for a price of 7 and 10 paid it is 3.
    """
    return 'not enough' if paid < price else paid - price


def padded_number(n, width):
    """
    Write a number with zeros in front so that its digits fill the width. A minus sign stands before them.

    Example: 7 with a width of 3 is '007' and -7 is '-007'.
    """
    digits = str(abs(n)).zfill(width)
    return '-' + digits if n < 0 else digits


def product_of_non_zero(nums):
    """
    Multiply all numbers except the zeros; the result keeps only its last digit.

    Example: [4, 0, 7] gives 8, and [] gives 1.
    """
    result = 1
    for n in nums:
        if n != 0:
            result = result * abs(n) % 10
    return result


def count_in_both_halves(text, letter):
    """
    Return how often the letter stands in the first half and in the second half. A middle letter belongs to the second.

    Example: 'banana' and 'a' give (1, 2).
    """
    middle = len(text) // 2
    return text[:middle].count(letter), text[middle:].count(letter)


def check():
    """Assert the examples that are not doctests."""
    assert hexagon_perimeter(2, False) == 12
    assert hexagon_perimeter(2, True) == 10
    assert count_value_changes([1, 1, 2, 1]) == 2
    assert count_value_changes([]) == 0
    assert is_strictly_inside(3, 4, 6) is True
    assert is_strictly_inside(3, 4, 5) is False
    assert sum_where_key([{'t': 'a', 'n': 2}, {'t': 'b', 'n': 5}], 't', 'a', 'n') == 2
    assert is_pronounceable('banana') is True
    assert is_pronounceable('angst') is False
    assert discount(2, 10) == 19.0
    assert discount(1, 100) == 90.0
    assert discount(3, 2) == 6
    assert pack_letters('we go home') == [('w', 2), ('g', 2), ('h', 4)]
    assert pack_letters('') == []
    assert is_divisor_chain([2, 4, 12]) is True
    assert is_divisor_chain([2, 5]) is False
    assert smallest_multiple_above(7, 20) == 21
    assert smallest_multiple_above(5, 20) == 25
    assert double_or_nothing([True, True]) == 4
    assert double_or_nothing([True, False, True]) == 0
    assert ends_to_front('basket', 2) == 'etbask'
    assert ends_to_front('a', 2) == 'a'
    assert absent_numbers([7, 3, 4]) == [5, 6]
    assert absent_numbers([]) == []
    assert count_both('banana', 'a', 'n') == 3
    assert count_both('', 'x', 'y') == 0
    assert average_or_none([4, -1, 8], -1) == 6.0
    assert average_or_none([-1], -1) is None
    assert is_double_of_reverse(0) is True
    assert is_double_of_reverse(42) is False
    assert rows_with([[1, 1], [1, 2], [3, 3]], 1) == [0]
    assert distance_to_vowel('string') == 3
    assert distance_to_vowel('hmm') == 3
    assert split_even_odd_sum([1, 2, 3]) == (4, 2)
    assert split_even_odd_sum([]) == (0, 0)
    assert is_subset_sorted([1, 3], [3, 2, 1]) is True
    assert is_subset_sorted([3, 1], [3, 2, 1]) is False
    assert first_even_square([3, 6, 8]) == 36
    assert first_even_square([3]) == 1
    assert reading_time('one two three', 2) == 2
    assert reading_time('', 200) == 0
    assert is_odd_one([2, 4, 5], 2) is True
    assert is_odd_one([2, 3, 5], 2) is False
    assert repeat_to_length('abc', 7) == 'abcabca'
    assert repeat_to_length('', 3) == ''
    assert two_sum_sorted_pairs([1, 2, 3], 5) == 2
    assert two_sum_sorted_pairs([4], 9) == 0
    assert is_unlucky(26, 13) is True
    assert is_unlucky(4138, 13) is True
    assert is_unlucky(31, 13) is False
    assert chars_at('garden', [0, 5, 9]) == 'gn?'
    assert final_score([5, 6], [2, -1]) == 8
    assert final_score([1], [5]) == -4
    assert change_sign_at([1, 2, -3], [0, 2]) == [-1, 2, 3]
    assert change_sign_at([], [1]) == []
    assert needs_umbrella([10, 70, 20], 2) is True
    assert needs_umbrella([10, 20, 90], 2) is False
    assert longest_name_length(['Al Bo', 'Dora']) == 4
    assert longest_name_length([]) == 0
    assert inside_margin(5, 20, 5) is True
    assert inside_margin(18, 20, 5) is False
    assert sum_each_column([[1, 2, 3], [4, 5, 6]], 1) == [7, 9]
    assert is_quiet('Hello Bob.') is True
    assert is_quiet('Hello!') is False
    assert split_by_sign([3, -1, 0]) == ([-1], [3, 0])
    assert second_word('Well, yes! Of course.') == 'yes'
    assert second_word('No') is None
    assert cost_of_calls([30, 61], 2) == 6
    assert cost_of_calls([], 2) == 0
    assert tail_sum_equals([1, 2, 3], 1) is True
    assert tail_sum_equals([1, 2, 3], 2) is False
    assert is_monday_first('Wednesday') == 3
    assert is_monday_first('xyz') == 0
    assert strike('to be', 1, 3) == 't- -e'
    assert points_for_place(2) == 6
    assert points_for_place(10) == 1
    assert points_for_place(11) == 0
    assert harmonic(2) == 0.5
    assert harmonic(3) == 0.833
    assert is_contained_twice('ab', 'abxab') is True
    assert is_contained_twice('aa', 'aaa') is False
    assert sorted_without([3, 1, 5, 3], [1]) == [5, 3, 3]
    assert grade(45, 50) == 'A'
    assert grade(20, 50) == 'F'
    assert count_separated('a;; b ; ', ';') == 2
    assert count_separated('', ';') == 0
    assert are_coprime_neighbours([4, 9, 10]) is True
    assert are_coprime_neighbours([4, 6]) is False
    assert first_letter_groups(['ant', 'ape', '', 'bee']) == {'a': 2, 'b': 1}
    assert corner_letters(['abc', 'xyz', 'def']) == 'acdf'
    assert max_of_mins([[3, 8], [5, 6], []]) == 5
    assert max_of_mins([[]]) is None
    assert until_negative(10, 4) == 3
    assert until_negative(0, 4) == 1
    assert until_negative(-1, 4) == 0
    assert swap_words('the cat saw the dog', 'cat', 'dog') == 'the dog saw the cat'
    assert is_power_of_ten_apart(25, 2500) is True
    assert is_power_of_ten_apart(25, 50) is False
    assert take_change(7, 10) == 3
    assert take_change(7, 5) == 'not enough'
    assert padded_number(7, 3) == '007'
    assert padded_number(-7, 3) == '-007'
    assert product_of_non_zero([4, 0, 7]) == 8
    assert product_of_non_zero([]) == 1
    assert count_in_both_halves('banana', 'a') == (1, 2)
