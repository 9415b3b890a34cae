"""Very short functions in the typed style with precise docstrings: numbers, texts, lists, flags and comparisons."""

from typing import Any, Dict, List, Optional, Set, Tuple


def smallest_with_digit_sum(target: int) -> int:
    """ Return the smallest number that is not negative and whose digits add up to target.
    >>> smallest_with_digit_sum(11)
    29
    >>> smallest_with_digit_sum(4)
    4
    """
    nines, rest = divmod(target, 9)
    return int(str(rest) + '9' * nines)


def has_exactly_two_factors_of(n: int, d: int) -> bool:
    """ Check whether n can be divided by d exactly two times. n is positive and d is at least 2.
    >>> has_exactly_two_factors_of(20, 2)
    True
    >>> has_exactly_two_factors_of(24, 2)
    False
    """
    count = 0
    while n % d == 0:
        n //= d
        count += 1
    return count == 2


def sums_with_next(numbers: List[int]) -> List[int]:
    """ Return for each number the sum of itself and the next one. The number after the last one is the first one.
    >>> sums_with_next([1, 2, 5])
    [3, 7, 6]
    >>> sums_with_next([4])
    [8]
    """
    n = len(numbers)
    return [numbers[i] + numbers[(i + 1) % n] for i in range(n)]


def only_lists_of_length(values: List[Any], n: int) -> List[list]:
    """ Return those values that are lists with exactly n elements.
    >>> only_lists_of_length([[1], 'a', [1, 2], [3]], 1)
    [[1], [3]]
    """
    return [v for v in values if isinstance(v, list) and len(v) == n]


def is_smooth(heights: List[int], step: int) -> bool:
    """ A path is smooth if no two neighbouring heights are more than step apart.
    >>> is_smooth([1, 3, 2], 2)
    True
    >>> is_smooth([1, 5], 2)
    False
    """
    for i in range(len(heights) - 1):
        if abs(heights[i] - heights[i + 1]) > step:
            return False
    return True


def word_from_lengths(words: List[str]) -> str:
    """ Return the lengths of the words as one string of digits. Words of ten letters or more give a plus sign.
    >>> word_from_lengths(['a', 'tree', 'helicopter'])
    '14+'
    """
    return ''.join(str(len(w)) if len(w) < 10 else '+' for w in words)


def distance_on_circle(a: int, b: int, n: int) -> int:
    """ The places 0 to n - 1 form a circle. Return the smallest number of steps from place a to place b.
    >>> distance_on_circle(1, 9, 10)
    2
    >>> distance_on_circle(3, 3, 5)
    0
    """
    d = abs(a - b)
    return min(d, n - d)


def count_words_with_prefix_and_suffix(words: List[str], start: str, end: str) -> int:
    """ Count the words that begin with start and end with end. The two may overlap.
    >>> count_words_with_prefix_and_suffix(['undone', 'one', 'untie'], 'un', 'e')
    2
    """
    return sum(w.startswith(start) and w.endswith(end) for w in words)


def first_fit(sizes: List[int], item: int) -> Optional[int]:
    """ Return the index of the first box whose size is at least that of the item, or None.
    >>> first_fit([2, 5, 9], 4)
    1
    >>> first_fit([2], 4) is None
    True
    """
    for i, size in enumerate(sizes):
        if size >= item:
            return i
    return None


def parity_balance(numbers: List[int]) -> int:
    """ Return the number of even values minus the number of odd values.
    >>> parity_balance([2, 4, 5])
    1
    >>> parity_balance([])
    0
    """
    balance = 0
    for n in numbers:
        balance += 1 if n % 2 == 0 else -1
    return balance


def is_capital_city_code(code: str) -> bool:
    """ A code is valid if it has two capital letters, a dash and three digits.
    >>> is_capital_city_code('DE-030')
    True
    >>> is_capital_city_code('de-030')
    False
    """
    if len(code) != 6 or code[2] != '-':
        return False
    return code[:2].isalpha() and code[:2].isupper() and code[3:].isdigit()


def without_both_ends(text: str, n: int) -> str:
    """ Remove n characters from the front and n from the end. If there are not enough the result is empty.
    >>> without_both_ends('[[x]]', 2)
    'x'
    >>> without_both_ends('abc', 2)
    ''
    """
    return text[n:len(text) - n] if len(text) > 2 * n else ''


def add_missing_ending(names: List[str], ending: str) -> List[str]:
    """ Add the ending to all names that do not have it.
    >>> add_missing_ending(['a.py', 'b'], '.py')
    ['a.py', 'b.py']
    """
    return [name if name.endswith(ending) else name + ending for name in names]


def total_seconds(hours: int, minutes: int, seconds: int) -> int:
    """ Return the whole time in seconds. Negative parts count as zero.
    >>> total_seconds(1, 2, 3)
    3723
    >>> total_seconds(0, -5, 10)
    10
    """
    return max(hours, 0) * 3600 + max(minutes, 0) * 60 + max(seconds, 0)


def is_descending_by(numbers: List[int], d: int) -> bool:
    """ Check if each number is exactly d less than the number before it.
    >>> is_descending_by([9, 6, 3], 3)
    True
    >>> is_descending_by([9, 6, 4], 3)
    False
    """
    return all(a - b == d for a, b in zip(numbers, numbers[1:]))


def evens_as_text(n: int) -> str:
    """ Return the even numbers from 2 to n, separated by commas without spaces.
    >>> evens_as_text(7)
    '2,4,6'
    >>> evens_as_text(1)
    ''
    """
    return ','.join(str(i) for i in range(2, n + 1, 2))


def common_first_letter(words: List[str]) -> Optional[str]:
    """ Return the letter with which all words begin, or None if there is no such letter. No word is empty.
    >>> common_first_letter(['pear', 'plum'])
    'p'
    >>> common_first_letter(['pear', 'fig']) is None
    True
    """
    letters = {w[0] for w in words}
    if len(letters) != 1:
        return None
    return letters.pop()


def rotate_digits(n: int) -> int:
    """ Move the first digit of n to the end.
    >>> rotate_digits(1234)
    2341
    >>> rotate_digits(100)
    1
    """
    s = str(n)
    return int(s[1:] + s[0])


def dice_doubles(rolls: List[Tuple[int, int]]) -> int:
    """ Return the sum of all dice in the rolls where both dice show the same.
    >>> dice_doubles([(3, 3), (1, 2), (5, 5)])
    16
    """
    return sum(a + b for a, b in rolls if a == b)


def is_all_caps_or_all_small(text: str) -> bool:
    """ Return True if the text does not mix capital and small letters.
    >>> is_all_caps_or_all_small('USA 1')
    True
    >>> is_all_caps_or_all_small('Usa')
    False
    """
    return text == text.upper() or text == text.lower()


def pair_up(items: List[int]) -> List[Tuple[int, int]]:
    """ Put neighbours together into pairs. A last element without a partner is paired with itself.
    >>> pair_up([1, 2, 3])
    [(1, 2), (3, 3)]
    """
    if len(items) % 2 == 1:
        items = items + items[-1:]
    return [(items[i], items[i + 1]) for i in range(0, len(items), 2)]


def slope_sign(a: Tuple[int, int], b: Tuple[int, int]) -> str:
    """ Describe the line from point a to point b (further to the right) as 'up', 'down' or 'level'.
    >>> slope_sign((0, 1), (4, 3))
    'up'
    >>> slope_sign((0, 1), (4, 1))
    'level'
    """
    if b[1] > a[1]:
        return 'up'
    return 'down' if b[1] < a[1] else 'level'


def drop_while_small(numbers: List[int], limit: int) -> List[int]:
    """ Drop the numbers at the start of the list that are below the limit.
    >>> drop_while_small([1, 2, 7, 1], 5)
    [7, 1]
    >>> drop_while_small([1], 5)
    []
    """
    i = 0
    while i < len(numbers) and numbers[i] < limit:
        i += 1
    return numbers[i:]


def code_sum(word: str) -> int:
    """ Return the sum of the codes of all characters of the word that are not letters.
    >>> code_sum('a!b!')
    66
    >>> code_sum('ab')
    0
    """
    return sum(ord(ch) for ch in word if not ch.isalpha())


def is_subtotal(numbers: List[int], total: int) -> bool:
    """ Check whether the first numbers of the list, some or none of them, add up to total.
    >>> is_subtotal([2, 3, 4], 5)
    True
    >>> is_subtotal([2, 3, 4], 7)
    False
    """
    subtotal = 0
    for n in numbers:
        if subtotal == total:
            return True
        subtotal += n
    return subtotal == total


def odd_letters_upper(word: str) -> str:
    """ Write the letters that occur an odd number of times in the word in capitals.
    >>> odd_letters_upper('banana')
    'BAnAnA'
    """
    return ''.join(ch.upper() if word.count(ch) % 2 else ch for ch in word)


def trapezoid_height(area: float, a: float, b: float) -> float:
    """ Return the height of a trapezoid with the given area and the parallel sides a and b. If both are 0 return 0.
    >>> trapezoid_height(20, 6, 4)
    4.0
    >>> trapezoid_height(5, 0, 0)
    0
    """
    if a + b == 0:
        return 0
    return 2 * area / (a + b)


def toggled(options: List[str], option: str) -> List[str]:
    """ Return the options without the given one if it is there, otherwise with it at the end.
    >>> toggled(['a', 'b'], 'a')
    ['b']
    >>> toggled(['b'], 'a')
    ['b', 'a']
    """
    if option in options:
        return [o for o in options if o != option]
    return options + [option]


def nearest_index(numbers: List[int], target: int) -> int:
    """ Return the index of the number closest to target; of several the first one.
    >>> nearest_index([1, 9, 5], 6)
    2
    """
    return min(range(len(numbers)), key=lambda i: abs(numbers[i] - target))


def is_fibonacci_like(numbers: List[int]) -> bool:
    """ Check if every number from the third on is the sum of the two numbers before it.
    >>> is_fibonacci_like([2, 1, 3, 4])
    True
    >>> is_fibonacci_like([1, 2, 4])
    False
    """
    return all(numbers[i] == numbers[i - 1] + numbers[i - 2] for i in range(2, len(numbers)))


def change_last(word: str, new: str) -> str:
    """ Replace the last letter of a word by new. An empty word becomes new.
    >>> change_last('baby', 'ies')
    'babies'
    >>> change_last('', 'x')
    'x'
    """
    return word[:-1] + new


def count_values_over(data: Dict[str, int], limit: int) -> int:
    """ Count the keys with a value over the limit.
    >>> count_values_over({'a': 3, 'b': 8, 'c': 9}, 5)
    2
    """
    count = 0
    for value in data.values():
        if value > limit:
            count += 1
    return count


def equal_ends(numbers: List[int], k: int) -> bool:
    """ Check if the first k numbers are the same as the last k numbers in reverse order.
    >>> equal_ends([1, 2, 7, 2, 1], 2)
    True
    >>> equal_ends([1, 2, 1, 2], 2)
    False
    """
    return numbers[:k] == numbers[::-1][:k]


def mean_difference(a: List[float], b: List[float]) -> float:
    """ Return the absolute difference of the means of two lists. The mean of an empty list is 0.
    >>> mean_difference([1, 3], [6])
    4.0
    >>> mean_difference([], [])
    0
    """
    def mean(values):
        return sum(values) / len(values) if values else 0

    return abs(mean(a) - mean(b))


def hours_and_minutes(minutes: int) -> str:
    """ Write minutes as hours and minutes and leave out a part that is zero.
    >>> hours_and_minutes(135)
    '2h 15m'
    >>> hours_and_minutes(120)
    '2h'
    >>> hours_and_minutes(0)
    ''
    """
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(f'{hours}h')
    if rest:
        parts.append(f'{rest}m')
    return ' '.join(parts)


def most_letters(a: str, b: str) -> str:
    """ Return the text with more letters; digits and signs are not counted. If both have the same number return a.
    >>> most_letters('a--1', 'ab')
    'ab'
    >>> most_letters('a1', 'b22')
    'a1'
    """
    count_a = sum(map(str.isalpha, a))
    count_b = sum(map(str.isalpha, b))
    return b if count_b > count_a else a


def bits_set(n: int) -> List[int]:
    """ Return the positions of the ones in the binary form of n, counted from the right and beginning with 0.
    >>> bits_set(10)
    [1, 3]
    >>> bits_set(0)
    []
    """
    positions = []
    i = 0
    while n:
        if n & 1:
            positions.append(i)
        n >>= 1
        i += 1
    return positions


def is_win(board: List[str], mark: str) -> bool:
    """ Check if one of the rows of the board consists of the mark only.
    >>> is_win(['xo-', 'xxx'], 'x')
    True
    >>> is_win(['xo-', 'x-x'], 'x')
    False
    """
    return any(set(row) == {mark} for row in board)


def running_balance_ok(amounts: List[int], start: int) -> bool:
    """ An account begins with start and the amounts are added one by one. Check that it is never below zero.
    >>> running_balance_ok([-3, 5, -6], 4)
    True
    >>> running_balance_ok([-3, 5], 2)
    False
    """
    for amount in amounts:
        start += amount
        if start < 0:
            return False
    return True


def swap_case_at(text: str, i: int) -> str:
    """ Change the case of the character at position i. A position outside of the text changes nothing.
    >>> swap_case_at('abc', 1)
    'aBc'
    >>> swap_case_at('abc', 7)
    'abc'
    """
    return text[:i] + text[i:i + 1].swapcase() + text[i + 1:]


def numbers_before_and_after(n: int, multiple: int) -> Tuple[int, int]:
    """ Return the last multiple before n and the first multiple after n, both different from n.
    >>> numbers_before_and_after(10, 4)
    (8, 12)
    >>> numbers_before_and_after(8, 4)
    (4, 12)
    """
    before = (n - 1) // multiple * multiple
    after = (n // multiple + 1) * multiple
    return before, after


def ids_missing_in(records: List[Dict[str, Any]], field: str) -> List[int]:
    """ Return the ids of the records that have no such field or None in it.
    >>> ids_missing_in([{'id': 1, 'x': 0}, {'id': 2}, {'id': 3, 'x': None}], 'x')
    [2, 3]
    """
    return [r['id'] for r in records if r.get(field) is None]


def is_zero_sum_pair(a: List[int], b: List[int]) -> bool:
    """ Return True if some number of a and some number of b add up to zero.
    >>> is_zero_sum_pair([1, 5], [-5, 3])
    True
    >>> is_zero_sum_pair([1], [1])
    False
    """
    return any(-x in b for x in a)


def lines_too_long(text: str, width: int) -> List[int]:
    """ Return the numbers (from 1) of the lines that are longer than width.
    >>> lines_too_long('abc\\nabcdef\\n', 4)
    [2]
    """
    return [no for no, line in enumerate(text.splitlines(), 1) if len(line) > width]


def power_or_root(base, exponent, inverse):
    """
    Return base to the power of the exponent. If inverse is set return the root instead, rounded to three decimals.

    power_or_root(2, 3, False) == 8
    power_or_root(8, 3, True) == 2.0
    """
    if inverse:
        return round(base ** (1 / exponent), 3)
    return base ** exponent


def is_anagram_of_any(word, others):
    """
    Return True if the word has the same letters as one of the others but is not equal to it.

    is_anagram_of_any('tea', ['eat', 'too']) == True
    is_anagram_of_any('tea', ['tea']) == False
    """
    for other in others:
        if other != word and sorted(other) == sorted(word):
            return True
    return False


def sum_three_largest_distinct(nums):
    """
    Return the sum of the three largest different numbers. If there are fewer than three of them, add those there are.

    sum_three_largest_distinct([5, 5, 4, 1]) == 10
    sum_three_largest_distinct([2]) == 2
    """
    return sum(sorted(set(nums), reverse=True)[:3])


def vertical(word):
    """
    Write each letter of a word into a line of its own, with one more space before it than in the line above.

    vertical('abc') == 'a\\n b\\n  c'
    vertical('') == ''
    """
    return '\n'.join(' ' * i + ch for i, ch in enumerate(word))


def half_price_items(prices, n):
    """
    Every n-th item of a list costs half its price. Return the sum of all.

    half_price_items([10, 10, 10, 4], 2) == 27.0
    half_price_items([5], 3) == 5
    """
    total = 0
    for i, price in enumerate(prices, start=1):
        total += price / 2 if i % n == 0 else price
    return total


def ends_with_vowel_count(sentence):
    """
    Count the words that end with a vowel (a, e, i, o, u).

    ends_with_vowel_count('we like to sing') == 3
    ends_with_vowel_count('') == 0
    """
    return len([w for w in sentence.lower().split() if w[-1] in 'aeiou'])


def opposite_corner_sum(grid):
    """
    Return the sum of the top left and the bottom right cell. A grid without cells gives 0.

    opposite_corner_sum([[1, 2], [3, 4]]) == 5
    opposite_corner_sum([]) == 0
    """
    if not grid or not grid[0]:
        return 0
    return grid[0][0] + grid[-1][-1]


def are_consecutive(a, b, c):
    """
    Return True if the three numbers are consecutive whole numbers in some order.

    are_consecutive(5, 3, 4) == True
    are_consecutive(1, 2, 2) == False
    """
    low = min(a, b, c)
    return {a, b, c} == {low, low + 1, low + 2}


def ladder(n):
    """
    Return a list of n strings, where string number i consists of i times the digit i. n is at most 9.

    ladder(3) == ['1', '22', '333']
    ladder(0) == []
    """
    return [str(i) * i for i in range(1, n + 1)]


def count_common_prefix(a, b):
    """
    Return how many elements at the start of two lists are the same.

    count_common_prefix([1, 2, 3], [1, 2, 4, 3]) == 2
    count_common_prefix([], [1]) == 0
    """
    count = 0
    while count < len(a) and count < len(b) and a[count] == b[count]:
        count += 1
    return count


def quarter(month):
    """
    Return the quarter of the year (1 to 4) a month from 1 to 12 belongs to. For other numbers return 0.

    quarter(5) == 2
    quarter(12) == 4
    quarter(13) == 0
    """
    if not 1 <= month <= 12:
        return 0
    return (month + 2) // 3


def largest_digit_sum(nums):
    """
    Return the largest of the digit sums of the numbers. The numbers are positive; an empty list gives 0.

    largest_digit_sum([100, 34, 25]) == 7
    largest_digit_sum([]) == 0
    """
    return max([sum(map(int, str(n))) for n in nums], default=0)


def is_good_pin(pin):
    """
    A good pin has four digits, and they are neither all the same nor 1234.

    is_good_pin('4711') == True
    is_good_pin('7777') == False
    is_good_pin('12a4') == False
    """
    if len(pin) != 4 or not pin.isdigit():
        return False
    return len(set(pin)) > 1 and pin != '1234'


def zip_longer(a, b, filler):
    """
    Combine two lists to pairs. When one is shorter, the filler takes the place of the missing elements.

    zip_longer([1, 2], ['x'], '-') == [(1, 'x'), (2, '-')]
    zip_longer([], [], 0) == []
    """
    n = max(len(a), len(b))
    a = a + [filler] * (n - len(a))
    b = b + [filler] * (n - len(b))
    return list(zip(a, b))


def next_same_parity(n, minimum):
    """
    Return the smallest number that is at least minimum and even or odd like n.

    next_same_parity(3, 10) == 11
    next_same_parity(4, 10) == 10
    """
    return minimum if (minimum - n) % 2 == 0 else minimum + 1


def count_up_and_down(n):
    """
    Return the numbers from 1 to n and back to 1.

    count_up_and_down(3) == [1, 2, 3, 2, 1]
    count_up_and_down(0) == []
    """
    up = list(range(1, n + 1))
    return up + up[-2::-1] if n > 1 else up


def weight_class(weight, limits):
    """
    Return the number of the weight class, which is how many of the limits are below the weight.

    weight_class(70, [50, 60, 80]) == 2
    weight_class(50, [50]) == 0
    """
    return sum(1 for limit in limits if limit < weight)


def remove_char_pairs(text, pair):
    """
    Remove the pair of characters from the text again and again until it is not there any more.

    remove_char_pairs('a(())b', '()') == 'ab'
    remove_char_pairs('abc', 'xy') == 'abc'
    """
    while pair in text:
        text = text.replace(pair, '')
    return text


def contains_all_digits(text, digits):
    """
    Check if each of the given digits occurs in the text.

    contains_all_digits('a1b2', '21') == True
    contains_all_digits('a1', '12') == False
    """
    return set(digits) <= set(text)


def index_pairs(word, letter):
    """
    Return all pairs (i, j) with i < j of places at which the letter stands in the word.

    index_pairs('abcab', 'b') == [(1, 4)]
    index_pairs('aaa', 'a') == [(0, 1), (0, 2), (1, 2)]
    """
    places = [i for i, ch in enumerate(word) if ch == letter]
    return [(i, j) for i in places for j in places if i < j]


def first_upper_index(text: str) -> int:
    """Return the index of the first capital letter, or -1 if there is none.

    >>> first_upper_index("iPhone")
    1
    >>> first_upper_index("phone")
    -1
    """
    for i, ch in enumerate(text):
        if ch.isupper():
            return i
    return -1


def fair_shares(amount: int, people: int) -> list[int]:
    """Divide an amount into whole shares that differ by at most 1, the larger ones first.

    >>> fair_shares(11, 3)
    [4, 4, 3]
    >>> fair_shares(6, 3)
    [2, 2, 2]
    """
    share, extra = divmod(amount, people)
    return [share + 1] * extra + [share] * (people - extra)


def signs(nums: list[int]) -> str:
    """Return a string with +, - or 0 for each of the numbers.

    >>> signs([3, -1, 0])
    '+-0'
    """
    return "".join("+" if n > 0 else "-" if n < 0 else "0" for n in nums)


def is_rotation_by(a: str, b: str, k: int) -> bool:
    """Check whether b results from a when its first k characters are moved to the end.

    >>> is_rotation_by("garden", "rdenga", 2)
    True
    >>> is_rotation_by("abc", "abc", 1)
    False
    """
    return a[k:] + a[:k] == b


def bigger_half(nums: list[int]) -> str:
    """Say which half of a list of even length has the larger maximum: "left", "right" or "equal".

    >>> bigger_half([1, 7, 5, 6])
    'left'
    >>> bigger_half([2, 2])
    'equal'
    """
    mid = len(nums) // 2
    left, right = max(nums[:mid]), max(nums[mid:])
    if left == right:
        return "equal"
    return "left" if left > right else "right"


def is_valid_date_short(day: int, month: int) -> bool:
    """Check whether a day and a month form a date. February has 28 days here.

    >>> is_valid_date_short(31, 4)
    False
    >>> is_valid_date_short(28, 2)
    True
    >>> is_valid_date_short(1, 13)
    False
    """
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]


def strip_numbering(line: str) -> str:
    """Remove a number with a dot and the spaces after it from the start of a line.

    >>> strip_numbering("12. Eggs")
    'Eggs'
    >>> strip_numbering("Eggs")
    'Eggs'
    """
    number, dot, rest = line.partition(".")
    if dot and number.isdigit():
        return rest.lstrip()
    return line


def wins_needed_to_lead(own: int, other: int, per_win: int) -> int:
    """Each win brings per_win points. Return the smallest number of wins after which own is greater than other.

    >>> wins_needed_to_lead(4, 10, 3)
    3
    >>> wins_needed_to_lead(5, 1, 3)
    0
    """
    wins = 0
    while own <= other:
        own += per_win
        wins += 1
    return wins


def letter_counts_text(word: str) -> str:
    """Write each different letter of the word followed by how often it occurs, in alphabetical order.

    >>> letter_counts_text("noon")
    'n2o2'
    """
    return "".join(f"{ch}{word.count(ch)}" for ch in sorted(set(word)))


def is_inside_out(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Check if the interval b lies inside of the interval a. Each is given as start and end and may touch the border.

    >>> is_inside_out((0, 9), (2, 9))
    True
    >>> is_inside_out((0, 5), (3, 7))
    False
    """
    return a[0] <= b[0] and b[1] <= a[1]


def grid_of(rows: int, cols: int, value: int) -> list[list[int]]:
    """Return a grid whose cells are zero, except for those of the border, which have the value.

    >>> grid_of(3, 3, 1)
    [[1, 1, 1], [1, 0, 1], [1, 1, 1]]
    """
    edge = [value] * cols
    inner = [value] + [0] * (cols - 2) + [value]
    return [list(edge) if r in (0, rows - 1) else list(inner) for r in range(rows)]


def safe_divide_all(nums: list[float], by: float) -> list[Optional[float]]:
    """Divide each number by the given one. When that is not possible each result is None.

    >>> safe_divide_all([4, 6], 2)
    [2.0, 3.0]
    >>> safe_divide_all([4, 6], 0)
    [None, None]
    """
    try:
        return [n / by for n in nums]
    except ZeroDivisionError:
        return [None] * len(nums)


def to_minutes_or_none(text: str) -> Optional[int]:
    """Read a duration such as "90m" or "2h" in minutes. Anything else gives None.

    >>> to_minutes_or_none("2h")
    120
    >>> to_minutes_or_none("90m")
    90
    >>> to_minutes_or_none("soon") is None
    True
    """
    number, unit = text[:-1], text[-1:]
    if not number.isdigit() or unit not in ("m", "h"):
        return None
    return int(number) * (60 if unit == "h" else 1)


def every_group_has(groups: list[set[str]], name: str) -> bool:
    """Check whether the name is in all groups; without any groups the answer is False.

    >>> every_group_has([{"a", "b"}, {"a"}], "a")
    True
    >>> every_group_has([], "a")
    False
    """
    return bool(groups) and all(name in group for group in groups)


def unlike_neighbours(text: str) -> int:
    """Count the places at which a letter is followed by a digit or a digit by a letter.

    >>> unlike_neighbours("ab12c")
    2
    """
    count = 0
    for a, b in zip(text, text[1:]):
        if a.isalpha() and b.isdigit() or a.isdigit() and b.isalpha():
            count += 1
    return count


def positive_runs(nums: list[int]) -> list[int]:
    """Return the lengths of all runs of positive numbers in the list.

    >>> positive_runs([1, 2, -1, 5, 0])
    [2, 1]
    >>> positive_runs([-1])
    []
    """
    runs = []
    current = 0
    for n in nums + [0]:
        if n > 0:
            current += 1
        elif current:
            runs.append(current)
            current = 0
    return runs


def sum_of_even_index_chars(word: str) -> int:
    """Add up the digits that stand at even indices; other characters are worth nothing.

    >>> sum_of_even_index_chars("1a2b34")
    6
    """
    return sum(int(ch) for ch in word[::2] if ch.isdigit())


def price_rank(prices: list[int], price: int) -> int:
    """Return the place of a price in the list ordered from the highest to the lowest; the highest has place 1.

    >>> price_rank([30, 10, 20], 20)
    2
    """
    return 1 + sum(p > price for p in prices)


def tail_after_max(nums: list[int]) -> list[int]:
    """Return the numbers after the last occurrence of the maximum.

    >>> tail_after_max([4, 9, 2, 9, 1])
    [1]
    >>> tail_after_max([])
    []
    """
    if not nums:
        return []
    top = max(nums)
    i = len(nums) - 1 - nums[::-1].index(top)
    return nums[i + 1:]


def moved_by_one(before: str, after: str) -> bool:
    """Check whether each letter of after is the next letter of the alphabet of the letter at its place in before.

    >>> moved_by_one("hal", "ibm")
    True
    >>> moved_by_one("hal", "ib")
    False
    """
    if len(before) != len(after):
        return False
    return all(ord(b) - ord(a) == 1 for a, b in zip(before, after))


def first_digit_after(text: str, mark: str) -> Optional[int]:
    """Return the first digit that stands somewhere behind the first mark in the text, or None.

    >>> first_digit_after("a1=b27", "=")
    2
    >>> first_digit_after("a1", "=") is None
    True
    """
    _, _, rest = text.partition(mark)
    for ch in rest:
        if ch.isdigit():
            return int(ch)
    return None


def staircase_sum(nums: list[int]) -> int:
    """Add up the numbers, where each number is counted only as far as it is higher than the one before (at first 0).

    >>> staircase_sum([2, 5, 4, 6])
    7
    """
    total = 0
    before = 0
    for n in nums:
        total += max(0, n - before)
        before = n
    return total


def has_free_neighbour(seats: list[bool], i: int) -> bool:
    """Seats are True if taken. Return whether the seat next to seat i on the left or on the right exists and is free.

    >>> has_free_neighbour([True, True, False], 1)
    True
    >>> has_free_neighbour([True, True], 0)
    False
    """
    left_free = i > 0 and not seats[i - 1]
    right_free = i + 1 < len(seats) and not seats[i + 1]
    return left_free or right_free


def round_to_list(x: float, steps: list[int]) -> int:
    """Return the smallest step that is at least x. If x is above all of them return the largest step.

    >>> round_to_list(4.2, [10, 5, 20])
    5
    >>> round_to_list(99, [10, 5, 20])
    20
    """
    fitting = [s for s in steps if s >= x]
    return min(fitting) if fitting else max(steps)


def shared_birthday(people: dict[str, tuple[int, int]], day: tuple[int, int]) -> list[str]:
    """Return the names of all people who were born on the day, in alphabetical order.

    >>> shared_birthday({"Zoe": (1, 5), "Al": (1, 5), "Bo": (2, 5)}, (1, 5))
    ['Al', 'Zoe']
    """
    return sorted(name for name, birthday in people.items() if birthday == day)


def underline(title: str, mark: str) -> str:
    """Return the title and a second line with as many marks. An empty title gives an empty text.

    >>> underline("Sea", "=")
    'Sea\\n==='
    >>> underline("", "=")
    ''
    """
    if not title:
        return ""
    return title + "\n" + mark * len(title)


def even_length_words_joined(sentence: str) -> str:
    """Join all words with an even number of letters by a plus sign.

    >>> even_length_words_joined("this is the test")
    'this+is+test'
    """
    return "+".join(w for w in sentence.split() if not len(w) % 2)


def cells_around(row: int, col: int, size: int) -> int:
    """Return how many neighbours, diagonal ones included, a cell has in a square grid with at least two rows.

    >>> cells_around(0, 0, 3)
    3
    >>> cells_around(1, 1, 3)
    8
    >>> cells_around(0, 1, 3)
    5
    """
    edge_row = row in (0, size - 1)
    edge_col = col in (0, size - 1)
    return (2 if edge_row else 3) * (2 if edge_col else 3) - 1


def alternate_signs(n: int) -> List[int]:
    """ Return the numbers 1 to n, where each multiple of three is negative.
    >>> alternate_signs(6)
    [1, 2, -3, 4, 5, -6]
    """
    return [-i if i % 3 == 0 else i for i in range(1, n + 1)]


def mode_or_min(numbers: List[int]) -> int:
    """ Return the number that occurs most often. If several do, return the smallest of them.
    >>> mode_or_min([3, 1, 3, 1, 2])
    1
    """
    return max(sorted(set(numbers)), key=numbers.count)


def is_key_value(line: str) -> bool:
    """ Check if a line has the form key=value with a key that is an identifier and a value that is not empty.
    >>> is_key_value('size=10')
    True
    >>> is_key_value('2x=10')
    False
    >>> is_key_value('size')
    False
    """
    key, _, value = line.partition('=')
    return key.isidentifier() and value != ''


def total_above_average(numbers: List[int]) -> int:
    """ Add up the numbers that are greater than the average of the list. An empty list gives 0.
    >>> total_above_average([1, 2, 6])
    6
    >>> total_above_average([])
    0
    """
    if not numbers:
        return 0
    average = sum(numbers) / len(numbers)
    return sum(n for n in numbers if n > average)


def word_ends(sentence: str) -> str:
    """ Return the last letters of all words as one string, in capitals.
    >>> word_ends('one two three')
    'EOE'
    """
    return ''.join(word[-1] for word in sentence.split()).upper()


def differing_positions(a: List[int], b: List[int]) -> List[int]:
    """ Return the positions at which the lists differ. Positions that only one list has are included.
    >>> differing_positions([1, 2, 3], [1, 5])
    [1, 2]
    """
    shared = min(len(a), len(b))
    longest = max(len(a), len(b))
    return [i for i in range(longest) if i >= shared or a[i] != b[i]]


def nested_max(rows: List[List[int]]) -> Optional[int]:
    """ Return the largest number in all the rows, None if there is no number at all.
    >>> nested_max([[1, 8], [], [4]])
    8
    >>> nested_max([[]]) is None
    True
    """
    numbers = [n for row in rows for n in row]
    return max(numbers) if numbers else None


def subtract_until_digit(n: int) -> int:
    """ Subtract the sum of its digits from n until n has only one digit, and return it.
    >>> subtract_until_digit(21)
    9
    >>> subtract_until_digit(7)
    7
    """
    while n >= 10:
        n -= sum(int(d) for d in str(n))
    return n


def has_only_keys(data: Dict[str, Any], allowed: Set[str]) -> bool:
    """ Check that the dictionary has no keys other than the allowed ones.
    >>> has_only_keys({'a': 1}, {'a', 'b'})
    True
    >>> has_only_keys({'c': 1}, {'a', 'b'})
    False
    """
    return all(key in allowed for key in data)


def cut_into_words(text: str, sizes: List[int]) -> List[str]:
    """ Cut the text into pieces of the given sizes. What remains is dropped.
    >>> cut_into_words('abcdefg', [2, 1, 3])
    ['ab', 'c', 'def']
    """
    pieces = []
    start = 0
    for size in sizes:
        pieces.append(text[start:start + size])
        start += size
    return pieces


def reach_by_doubling(start: int, goal: int) -> bool:
    """ Check if the goal is reached from a positive start by doubling it some times or not at all.
    >>> reach_by_doubling(3, 24)
    True
    >>> reach_by_doubling(3, 18)
    False
    """
    while start < goal:
        start *= 2
    return start == goal


def one_of_each(first: List[int], second: List[int], total: int) -> int:
    """ Count in how many ways one number of each list can be chosen so that their sum is total.
    >>> one_of_each([1, 2, 3], [3, 4, 4], 6)
    3
    """
    count = 0
    for a in first:
        for b in second:
            if a + b == total:
                count += 1
    return count


def limited_text(words, limit):
    """
    Join words with spaces as long as the text does not get longer than the limit.

    Example: for ['the', 'big', 'sea'] and 8 it is 'the big'.
    """
    text = ''
    for word in words:
        longer = (text + ' ' + word).strip()
        if len(longer) > limit:
            break
        text = longer
    return text


def is_even_digit_count(n):
    """
    Return whether the whole number n has an even number of digits. A minus sign is no digit.

    Example: True for 1234 and -12, False for 123.
    """
    return len(str(abs(n))) % 2 == 0


def bill_per_person(total, tip_percent, people):
    """
    Add the tip to the total and divide it by the number of people, rounded up to whole coins of 1.

    Example: 100 with a tip of 10 percent makes 37 for each of 3 people.
    """
    with_tip = total * (100 + tip_percent)
    return -(-with_tip // (100 * people))


def count_inner_spaces(line):
    """
    Count the spaces in a line that are neither at its beginning nor at its end.

    Example: '  a b c ' has 2 of them.
    """
    return line.strip(' ').count(' ')


def sorted_by_vowels(words):
    """
    Order the words by their number of vowels, fewest first. Words with the same number keep their order.

    Example: ['audio', 'tree', 'sky'] becomes ['sky', 'tree', 'audio'].
    """
    def vowels(word):
        return sum(word.count(v) for v in 'aeiou')

    return sorted(words, key=vowels)


def get_or_last(items, i):
    """
    Return the item at index i, or the last item if i is too large. An empty list gives None.

    Example: for [4, 5, 6] it is 5 for i = 1 and 6 for i = 10.
    """
    if not items:
        return None
    return items[min(i, len(items) - 1)]


def temperature_trend(temps):
    """
    Compare the first and the last temperature and return 'warmer', 'colder' or 'steady'.

    Example: [10, 2, 12] is 'warmer', [5] is 'steady'.
    """
    change = temps[-1] - temps[0]
    if change > 0:
        return 'warmer'
    if change < 0:
        return 'colder'
    return 'steady'


def check():
    """Assert the examples that are not doctests."""
    assert power_or_root(2, 3, False) == 8
    assert power_or_root(8, 3, True) == 2.0
    assert is_anagram_of_any('tea', ['eat', 'too']) is True
    assert is_anagram_of_any('tea', ['tea']) is False
    assert sum_three_largest_distinct([5, 5, 4, 1]) == 10
    assert sum_three_largest_distinct([2]) == 2
    assert vertical('abc') == 'a\n b\n  c'
    assert vertical('') == ''
    assert half_price_items([10, 10, 10, 4], 2) == 27.0
    assert half_price_items([5], 3) == 5
    assert ends_with_vowel_count('we like to sing') == 3
    assert ends_with_vowel_count('') == 0
    assert opposite_corner_sum([[1, 2], [3, 4]]) == 5
    assert opposite_corner_sum([]) == 0
    assert are_consecutive(5, 3, 4) is True
    assert are_consecutive(1, 2, 2) is False
    assert ladder(3) == ['1', '22', '333']
    assert ladder(0) == []
    assert count_common_prefix([1, 2, 3], [1, 2, 4, 3]) == 2
    assert count_common_prefix([], [1]) == 0
    assert quarter(5) == 2
    assert quarter(12) == 4
    assert quarter(13) == 0
    assert largest_digit_sum([100, 34, 25]) == 7
    assert largest_digit_sum([]) == 0
    assert is_good_pin('4711') is True
    assert is_good_pin('7777') is False
    assert is_good_pin('12a4') is False
    assert zip_longer([1, 2], ['x'], '-') == [(1, 'x'), (2, '-')]
    assert zip_longer([], [], 0) == []
    assert next_same_parity(3, 10) == 11
    assert next_same_parity(4, 10) == 10
    assert count_up_and_down(3) == [1, 2, 3, 2, 1]
    assert count_up_and_down(0) == []
    assert weight_class(70, [50, 60, 80]) == 2
    assert weight_class(50, [50]) == 0
    assert remove_char_pairs('a(())b', '()') == 'ab'
    assert remove_char_pairs('abc', 'xy') == 'abc'
    assert contains_all_digits('a1b2', '21') is True
    assert contains_all_digits('a1', '12') is False
    assert index_pairs('abcab', 'b') == [(1, 4)]
    assert index_pairs('aaa', 'a') == [(0, 1), (0, 2), (1, 2)]
    assert limited_text(['the', 'big', 'sea'], 8) == 'the big'
    assert is_even_digit_count(1234) is True
    assert is_even_digit_count(-12) is True
    assert is_even_digit_count(123) is False
    assert bill_per_person(100, 10, 3) == 37
    assert count_inner_spaces('  a b c ') == 2
    assert sorted_by_vowels(['audio', 'tree', 'sky']) == ['sky', 'tree', 'audio']
    assert get_or_last([4, 5, 6], 1) == 5
    assert get_or_last([4, 5, 6], 10) == 6
    assert temperature_trend([10, 2, 12]) == 'warmer'
    assert temperature_trend([5]) == 'steady'
