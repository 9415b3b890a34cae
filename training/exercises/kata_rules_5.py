"""Small tasks with two or three rules each: strings, numbers, lists and yes or no questions with edge cases."""

import calendar
from typing import Dict, List, Optional, Tuple


def is_tidy(s: str) -> bool:
    """
    A string is tidy if it has no spaces at its ends, no two spaces in a row and does not begin with a small letter.
    The empty string is tidy.

    >>> is_tidy('Good day')
    True
    >>> is_tidy('good day')
    False
    >>> is_tidy('')
    True
    """
    if s != s.strip():
        return False
    if '  ' in s:
        return False
    return not s[:1].islower()


def happy_pair(a, b):
    """Two positive numbers are a happy pair if one of them divides the other, or if they end with the same digit.
    Return 'Yes' or 'No'.

    happy_pair(3, 12) == 'Yes'
    happy_pair(14, 24) == 'Yes'
    happy_pair(5, 8) == 'No'
    """
    if a % b == 0 or b % a == 0:
        return 'Yes'
    return 'Yes' if a % 10 == b % 10 else 'No'


def add_or_multiply(a: int, b: int, c: int) -> int:
    """
    If exactly one of the three numbers is negative return their sum; if none is negative return their product; in all
    other cases return 0.

    >>> add_or_multiply(2, -3, 4)
    3
    >>> add_or_multiply(2, 3, 4)
    24
    >>> add_or_multiply(-1, -1, 5)
    0
    """
    negative = sum(x < 0 for x in (a, b, c))
    if negative == 1:
        return a + b + c
    if negative == 0:
        return a * b * c
    return 0


def first_big_enough(nums: list[int], k: int) -> int:
    """
    Return the index of the first number that is at least k times as large as the number before it. The number before
    must be positive. Return -1 if there is none.

    >>> first_big_enough([1, 2, 7, 20], 3)
    2
    >>> first_big_enough([0, 5], 2)
    -1
    """
    for i in range(1, len(nums)):
        if nums[i - 1] > 0 and nums[i] >= k * nums[i - 1]:
            return i
    return -1


def month_length_word(month: int, year: int) -> str:
    """
    Return 'short' for a month with fewer than 30 days, 'long' for one with 31 days, and 'medium' for the others.
    Months that do not exist give 'none'.

    >>> month_length_word(2, 2024)
    'short'
    >>> month_length_word(4, 2023)
    'medium'
    >>> month_length_word(0, 2023)
    'none'
    """
    if month < 1 or month > 12:
        return 'none'
    days = calendar.monthrange(year, month)[1]
    if days < 30:
        return 'short'
    return 'long' if days == 31 else 'medium'


def double_if_alone(lst: List[int]) -> List[int]:
    """
    Double each number that occurs only once in the list. The others stay.

    double_if_alone([1, 2, 2, 3]) == [2, 2, 2, 6]
    double_if_alone([]) == []
    """
    return [x * 2 if lst.count(x) == 1 else x for x in lst]


def nearest_to_end(s, c):
    """
    Return how far the character c is from the nearest end of s (0 if it stands at one of the ends). If c is not in s
    return None.

    >>> nearest_to_end('abcde', 'b')
    1
    >>> nearest_to_end('abcda', 'a')
    0
    >>> nearest_to_end('abc', 'x')
    """
    if c not in s:
        return None
    from_left = s.index(c)
    from_right = s[::-1].index(c)
    return min(from_left, from_right)


def shrink_word(word: str) -> str:
    """
    Remove the first letter if it is a vowel and the last letter if it is not a vowel. Words with fewer than three
    letters stay as they are.

    >>> shrink_word('orange')
    'range'
    >>> shrink_word('apples')
    'pple'
    >>> shrink_word('at')
    'at'
    """
    vowels = 'aeiouAEIOU'
    if len(word) < 3:
        return word
    start = 1 if word[0] in vowels else 0
    end = len(word) if word[-1] in vowels else len(word) - 1
    return word[start:end]


def sum_before_negative(nums: List[int], bonus: int) -> int:
    """
    Add numbers up to the first negative one (it is not added). If there is no negative number add the bonus as well.
    An empty list gives 0.

    sum_before_negative([4, 5, -1, 6], 10) == 9
    sum_before_negative([4, 5], 10) == 19
    sum_before_negative([], 10) == 0
    """
    if not nums:
        return 0
    total = 0
    for n in nums:
        if n < 0:
            return total
        total += n
    return total + bonus


def has_gap_of(nums: list[int], gap: int) -> bool:
    """
    Is there a pair of numbers in the list whose difference is exactly gap and of which at least one is even?

    >>> has_gap_of([1, 4, 9], 3)
    True
    >>> has_gap_of([1, 3, 5], 2)
    False
    """
    for i, a in enumerate(nums):
        for b in nums[i + 1:]:
            if abs(a - b) == gap and (a % 2 == 0 or b % 2 == 0):
                return True
    return False


def cheaper_pack(a_price: float, a_size: float, b_price: float, b_size: float) -> str:
    """
    Which of two packs is cheaper per unit? Return 'A' or 'B', and 'same' if the difference is less than one
    hundredth. A pack with size 0 never wins; if both have size 0 return 'none'.

    cheaper_pack(2.0, 4, 3.0, 5) == 'A'
    cheaper_pack(2.0, 4, 1.0, 2) == 'same'
    cheaper_pack(1.0, 0, 9.0, 1) == 'B'
    cheaper_pack(1.0, 0, 1.0, 0) == 'none'
    """
    if a_size == 0 and b_size == 0:
        return 'none'
    if a_size == 0:
        return 'B'
    if b_size == 0:
        return 'A'
    a_unit = a_price / a_size
    b_unit = b_price / b_size
    if abs(a_unit - b_unit) < 0.01:
        return 'same'
    return 'A' if a_unit < b_unit else 'B'


def every_nth_reversed(lst, n):
    """
    Take every nth element of the list (the elements number n, 2n, ...) and return them in reverse order. n below 1
    gives [].

    >>> every_nth_reversed([1, 2, 3, 4, 5], 2)
    [4, 2]
    >>> every_nth_reversed([1, 2], 0)
    []
    """
    if n < 1:
        return []
    return lst[n - 1::n][::-1]


def binary_palindrome_between(low: int, high: int) -> List[int]:
    """
    Return the odd numbers from low to high (included) whose binary form reads the same both ways.

    >>> binary_palindrome_between(5, 17)
    [5, 7, 9, 15, 17]
    >>> binary_palindrome_between(10, 8)
    []
    """
    result = []
    for n in range(low, high + 1):
        bits = bin(n)[2:]
        if n % 2 == 1 and bits == bits[::-1]:
            result.append(n)
    return result


def digits_only_sum(text: str) -> int:
    """
    Add up the digits of a text. A digit directly after a '-' is subtracted. If there is no digit return -1.

    digits_only_sum('a1b2') == 3
    digits_only_sum('5-3') == 2
    digits_only_sum('none') == -1
    """
    found = False
    total = 0
    for i, ch in enumerate(text):
        if ch.isdigit():
            found = True
            if i > 0 and text[i - 1] == '-':
                total -= int(ch)
            else:
                total += int(ch)
    return total if found else -1


def longest_name_or_tie(names: list[str]) -> str:
    """
    Return the longest name. If two or more have the greatest length return 'tie', and for an empty list return
    'nobody'.

    >>> longest_name_or_tie(['Ida', 'Jonas', 'Kim'])
    'Jonas'
    >>> longest_name_or_tie(['Ida', 'Kim'])
    'tie'
    >>> longest_name_or_tie([])
    'nobody'
    """
    if not names:
        return 'nobody'
    size = max(map(len, names))
    longest = [n for n in names if len(n) == size]
    return longest[0] if len(longest) == 1 else 'tie'


def clamp_with_count(nums: List[int], low: int, high: int) -> Tuple[List[int], int]:
    """
    Put every number into the range from low to high: smaller ones become low and larger ones high. Return the new
    list and how many numbers were changed.

    >>> clamp_with_count([1, 5, 9], 2, 8)
    ([2, 5, 8], 2)
    >>> clamp_with_count([], 0, 1)
    ([], 0)
    """
    clamped = []
    changed = 0
    for n in nums:
        m = max(low, min(high, n))
        if m != n:
            changed += 1
        clamped.append(m)
    return clamped, changed


def plural_of(word, n):
    """
    Return the number and the word in the right form: 'no apples' for 0, '1 apple', '2 apples'. Words that end with s,
    x or ch get 'es', and those that end with a consonant and y get 'ies'.

    plural_of('apple', 0) -> 'no apples'
    plural_of('box', 3) -> '3 boxes'
    plural_of('berry', 2) -> '2 berries'
    plural_of('day', 1) -> '1 day'
    """
    if n == 1:
        return '1 ' + word
    if word.endswith(('s', 'x', 'ch')):
        form = word + 'es'
    elif word.endswith('y') and word[-2:-1] not in 'aeiou':
        form = word[:-1] + 'ies'
    else:
        form = word + 's'
    return f'{n if n else "no"} {form}'


def sorted_middle(word: str) -> str:
    """
    Return the middle letter of a word of odd length, the two middle letters of a word of even length, but in
    alphabetical order.

    >>> sorted_middle('house')
    'u'
    >>> sorted_middle('time')
    'im'
    >>> sorted_middle('')
    ''
    """
    n = len(word)
    if n % 2 == 1:
        return word[n // 2]
    return ''.join(sorted(word[n // 2 - 1:n // 2 + 1])) if n else ''


def strictly_between(nums: List[int], a: int, b: int) -> Optional[float]:
    """
    Return the mean of the numbers strictly between a and b (in either order), rounded to one place. Return None if
    there are none.

    strictly_between([1, 4, 5, 9], 9, 1) == 4.5
    strictly_between([1], 1, 2) == None
    """
    low, high = sorted((a, b))
    inside = [n for n in nums if low < n < high]
    if not inside:
        return None
    return round(sum(inside) / len(inside), 1)


def toggle_edges(word: str) -> str:
    """
    Change the case of the first and of the last letter of a word. A single letter is changed once. The empty word
    stays.

    >>> toggle_edges('garden')
    'GardeN'
    >>> toggle_edges('A')
    'a'
    """
    if len(word) < 2:
        return word.swapcase()
    return word[0].swapcase() + word[1:-1] + word[-1].swapcase()


def enough_sleep(age, hours):
    """
    Children up to 12 need 9 hours or more, teenagers up to 19 need 8, adults 7, and people over 65 need 6. Return
    True if the hours are enough, but never more than 12.

    enough_sleep(10, 8) gives False
    enough_sleep(70, 6) gives True
    enough_sleep(30, 13) gives False
    """
    if age <= 12:
        need = 9
    elif age <= 19:
        need = 8
    elif age <= 65:
        need = 7
    else:
        need = 6
    return need <= hours <= 12


def remove_every_other(text: str, letter: str) -> str:
    """
    Remove every second occurrence of the letter (the second, fourth, ...) from the text. Case matters.

    >>> remove_every_other('banana', 'a')
    'banna'
    >>> remove_every_other('xxx', 'x')
    'xx'
    """
    out = []
    remove = False
    for ch in text:
        if ch == letter:
            if not remove:
                out.append(ch)
            remove = not remove
        else:
            out.append(ch)
    return ''.join(out)


def even_word_sum(words: list[str]) -> int:
    """
    Add the lengths of the words with an even length and subtract the lengths of those that begin with a capital
    letter. A word for which both hold changes nothing.

    even_word_sum(['tree', 'Sun', 'Moon']) == 1
    even_word_sum([]) == 0
    """
    total = 0
    for w in words:
        if len(w) % 2 == 0:
            total += len(w)
        if w[:1].isupper():
            total -= len(w)
    return total


def growing_groups(n: int) -> str:
    """
    Return a string with n groups: group i has i times the letter 'a' if i is odd and i times 'b' if it is even. The
    groups are joined by '-'.

    >>> growing_groups(3)
    'a-bb-aaa'
    >>> growing_groups(0)
    ''
    """
    groups = []
    for i in range(1, n + 1):
        letter = 'a' if i % 2 else 'b'
        groups.append(letter * i)
    return '-'.join(groups)


def best_sales_day(sales: Dict[str, int], minimum: int) -> str:
    """
    Return the day with the largest sale. If its sale is below minimum return 'none'. Of several best days the last in
    the dictionary counts.

    >>> best_sales_day({'mon': 5, 'tue': 9, 'wed': 9}, 6)
    'wed'
    >>> best_sales_day({'mon': 5}, 6)
    'none'
    >>> best_sales_day({}, 0)
    'none'
    """
    best = 'none'
    amount = minimum
    for day, sale in sales.items():
        if sale >= amount:
            best = day
            amount = sale
    return best


def three_in_a_row(moves, player):
    """
    moves is a string such as 'XOX-XXX'. Return the index where the first three equal signs of the player in a row
    begin, or -1. The player '-' is not a player and gives -1.

    three_in_a_row('XOXXXO', 'X') == 2
    three_in_a_row('---', '-') == -1
    """
    if player == '-':
        return -1
    return moves.find(player * 3)


def discount_step(total: float) -> float:
    """
    Up to 20 there is no discount, above 20 it is 5 percent, above 50 it is 10 percent, and above 100 it is 15 percent
    but at most 30. Return the amount to pay, rounded to cents.

    >>> discount_step(20)
    20
    >>> discount_step(60)
    54.0
    >>> discount_step(400)
    370
    """
    if total > 100:
        off = min(total * 0.15, 30)
    elif total > 50:
        off = total * 0.10
    elif total > 20:
        off = total * 0.05
    else:
        off = 0
    return round(total - off, 2)


def split_euros(total: int, people: int, host_pays: bool) -> List[int]:
    """
    Split a bill of whole euros. If the host pays, the first person pays all. Otherwise all pay the same, and the
    first persons pay one euro more until it fits. No people: an empty list.

    split_euros(10, 3, False) == [4, 3, 3]
    split_euros(10, 3, True) == [10, 0, 0]
    split_euros(10, 0, True) == []
    """
    if people <= 0:
        return []
    if host_pays:
        return [total] + [0] * (people - 1)
    base = total // people
    extra = total % people
    return [base + 1 if i < extra else base for i in range(people)]


def count_upper_after_dot(text):
    """Count the sentences that begin right: after each '. ' there must be a capital letter. Return (right, wrong).

    >>> count_upper_after_dot('Hi. You. me. 4')
    (1, 2)
    >>> count_upper_after_dot('Hi')
    (0, 0)
    """
    right = wrong = 0
    place = text.find('. ')
    while place != -1:
        following = text[place + 2:place + 3]
        if following.isupper():
            right += 1
        else:
            wrong += 1
        place = text.find('. ', place + 1)
    return right, wrong


def swap_if_smaller(a: list[int], b: list[int]) -> tuple[list[int], list[int]]:
    """
    Compare two lists position by position; where the number of a is smaller than that of b the two are exchanged. The
    rest of the longer list stays.

    >>> swap_if_smaller([1, 5, 7], [3, 2])
    ([3, 5, 7], [1, 2])
    >>> swap_if_smaller([], [1])
    ([], [1])
    """
    x, y = a[:], b[:]
    for i in range(min(len(x), len(y))):
        if x[i] < y[i]:
            x[i], y[i] = y[i], x[i]
    return x, y


def double_digit_word(n: int) -> str:
    """
    Return 'twin' if n has two equal digits side by side, 'echo' if it has two equal digits but not side by side,
    otherwise 'solo'.

    double_digit_word(1223) == 'twin'
    double_digit_word(1213) == 'echo'
    double_digit_word(123) == 'solo'
    """
    s = str(abs(n))
    for i in range(len(s) - 1):
        if s[i] == s[i + 1]:
            return 'twin'
    return 'echo' if len(set(s)) < len(s) else 'solo'


def bar_hours(opening: str, closing: str) -> float:
    """
    Opening and closing are times 'HH:MM'. Return how many hours a bar is open, as a number. If closing is before
    opening the bar closes on the next day. Equal times mean 24 hours.

    >>> bar_hours('18:00', '22:30')
    4.5
    >>> bar_hours('20:00', '02:00')
    6.0
    >>> bar_hours('08:00', '08:00')
    24.0
    """
    def minutes(t):
        h, m = t.split(':')
        return int(h) * 60 + int(m)

    span = minutes(closing) - minutes(opening)
    if span <= 0:
        span += 24 * 60
    return span / 60


def cheapest_two(prices: List[float], coupon: float) -> float:
    """
    Return the price of the two cheapest things together, less the coupon, but never below 0. If there are fewer than
    two things return -1.

    cheapest_two([5, 2, 9], 3) == 4
    cheapest_two([1, 1], 5) == 0
    cheapest_two([4], 0) == -1
    """
    if len(prices) < 2:
        return -1
    first, second = sorted(prices)[:2]
    return max(0, first + second - coupon)


def mark_every(text, word):
    """
    Put stars around each word of the text that equals the given word in any case. Punctuation directly after it stays
    outside of the stars.

    >>> mark_every('The cat, the dog', 'the')
    '*The* cat, *the* dog'
    >>> mark_every('Cat! my cat.', 'cat')
    '*Cat*! my *cat*.'
    """
    marked = []
    for part in text.split(' '):
        core = part.rstrip('.,!?')
        tail = part[len(core):]
        if core.lower() == word.lower():
            core = f'*{core}*'
        marked.append(core + tail)
    return ' '.join(marked)


def pyramid_row_ok(row: List[int], above: List[int]) -> bool:
    """
    In a number pyramid every number of the upper row is the sum of the two numbers below it. Check the two rows; the
    upper must be one shorter than the lower.

    >>> pyramid_row_ok([1, 2, 4], [3, 6])
    True
    >>> pyramid_row_ok([1, 2], [3, 1])
    False
    >>> pyramid_row_ok([5], [])
    True
    """
    if len(above) != len(row) - 1:
        return False
    return all(above[i] == row[i] + row[i + 1] for i in range(len(above)))


def win_or_draw(home: list[int], away: list[int]) -> str:
    """
    Two legs were played: home and away hold the goals of (our team, the other team). Return 'win', 'loss' or, if the
    sums are equal, the result by goals of both teams away: our away goals are those in away[0], theirs in home[1]. If
    these are equal too it is 'draw'.

    >>> win_or_draw([2, 1], [0, 0])
    'win'
    >>> win_or_draw([1, 2], [2, 1])
    'draw'
    >>> win_or_draw([1, 0], [1, 2])
    'win'
    """
    ours = home[0] + away[0]
    theirs = home[1] + away[1]
    if ours == theirs:
        ours, theirs = away[0], home[1]
    if ours > theirs:
        return 'win'
    return 'loss' if ours < theirs else 'draw'


def only_changes(lst: list[str]) -> list[str]:
    """
    Return the list without the elements that equal the element directly before them when the case is ignored.

    >>> only_changes(['on', 'On', 'off', 'on'])
    ['on', 'off', 'on']
    >>> only_changes([])
    []
    """
    return [x for i, x in enumerate(lst) if i == 0 or x.lower() != lst[i - 1].lower()]


def pad_middle(word: str, width: int) -> str:
    """
    Bring a word to the given width with dots in its middle; for a word of odd length the first part is the longer
    one. If the word is not shorter than the width return it unchanged.

    >>> pad_middle('abcd', 7)
    'ab...cd'
    >>> pad_middle('abc', 5)
    'ab..c'
    >>> pad_middle('abc', 2)
    'abc'
    """
    missing = width - len(word)
    if missing <= 0:
        return word
    half = (len(word) + 1) // 2
    return word[:half] + '.' * missing + word[half:]


def sandwich_list(lst: List[int]) -> bool:
    """
    A list is a sandwich if its first and last number are equal, all numbers between them are larger, and there is at
    least one between them.

    sandwich_list([1, 5, 3, 1]) == True
    sandwich_list([1, 1]) == False
    sandwich_list([2, 1, 2]) == False
    """
    if len(lst) < 3 or lst[0] != lst[-1]:
        return False
    return min(lst[1:-1]) > lst[0]


def letters_gained(old: str, new: str) -> str:
    """
    Return the letters that occur more often in new than in old, sorted, each only once. If there are none but some
    letters were lost, return 'lost'; if nothing changed return '='.

    >>> letters_gained('tea', 'teeth')
    'eht'
    >>> letters_gained('teeth', 'tee')
    'lost'
    >>> letters_gained('ab', 'ba')
    '='
    """
    gained = sorted(c for c in set(new) if new.count(c) > old.count(c))
    if gained:
        return ''.join(gained)
    return 'lost' if len(new) < len(old) else '='


def square_root_or_half(n: int) -> float:
    """
    For a negative number return its square, for a square number its root, for 0 return 0 and for every other number
    its half.

    >>> square_root_or_half(-3)
    9
    >>> square_root_or_half(16)
    4
    >>> square_root_or_half(5)
    2.5
    """
    if n < 0:
        return n ** 2
    root = int(n ** 0.5)
    if root * root == n:
        return root
    return n / 2


def ring_distance(a: int, b: int, size: int) -> int:
    """
    Two players stand on fields of a ring with size fields (0 to size - 1). Return the shorter way between them in
    steps. If a field does not exist return -1.

    ring_distance(1, 8, 10) == 3
    ring_distance(2, 2, 5) == 0
    ring_distance(7, 1, 5) == -1
    """
    if not (0 <= a < size and 0 <= b < size):
        return -1
    d = abs(a - b)
    return min(d, size - d)


def wrap_number(n, low, high):
    """
    Bring n into the range from low to high by adding or subtracting the size of the range as often as needed. If low
    is larger than high return None.

    >>> wrap_number(13, 1, 12)
    1
    >>> wrap_number(0, 1, 12)
    12
    >>> wrap_number(4, 9, 2)
    """
    if low > high:
        return None
    size = high - low + 1
    return (n - low) % size + low


def shares_letter_pairs(words: List[str]) -> List[Tuple[str, str]]:
    """
    Return the pairs of neighbouring words of which the last letter of the first and the first letter of the second
    are the same, without regard to case.

    shares_letter_pairs(['sun', 'Nile', 'egg', 'ox']) == [('sun', 'Nile'), ('Nile', 'egg')]
    shares_letter_pairs(['one']) == []
    """
    pairs = []
    for a, b in zip(words, words[1:]):
        if a and b and a[-1].lower() == b[0].lower():
            pairs.append((a, b))
    return pairs


def limit_changes(nums: list[int], step: int) -> list[int]:
    """
    Return a list that follows the given one, but changes by at most step from one number to the next. The first
    number is kept.

    >>> limit_changes([1, 9, 2], 3)
    [1, 4, 2]
    >>> limit_changes([], 1)
    []
    """
    result = nums[:1]
    for target in nums[1:]:
        current = result[-1]
        if target > current:
            result.append(min(target, current + step))
        else:
            result.append(max(target, current - step))
    return result


def book_pages_left(pages, read, per_day):
    """
    Of a book with some pages a number has been read. Return the days that are needed for the rest if per_day pages
    are read each day, and 0 if the book is finished, None if per_day is not positive.

    book_pages_left(100, 40, 25) == 3
    book_pages_left(100, 120, 5) == 0
    book_pages_left(100, 0, 0) == None
    """
    left = pages - read
    if left <= 0:
        return 0
    if per_day <= 0:
        return None
    return -(-left // per_day)


def sum_divisible_pairs(a: list[int], b: list[int]) -> int:
    """
    Add up the products of numbers at equal positions, but only where one of the two can be divided by the other.
    Zeros never count.

    >>> sum_divisible_pairs([2, 3, 0], [8, 5, 7])
    16
    >>> sum_divisible_pairs([9], [3])
    27
    """
    total = 0
    for x, y in zip(a, b):
        if x == 0 or y == 0:
            continue
        if x % y == 0 or y % x == 0:
            total += x * y
    return total


def time_greeting(hour: int, name: str = '') -> str:
    """
    From 5 to 11 o'clock the greeting is 'Good morning', from 12 to 17 'Good afternoon', from 18 to 22 'Good evening',
    and otherwise 'Good night'. If a name is given, it follows after a comma. The greeting ends with '!'.

    >>> time_greeting(9, 'Ida')
    'Good morning, Ida!'
    >>> time_greeting(23)
    'Good night!'
    """
    if 5 <= hour < 12:
        part = 'morning'
    elif 12 <= hour < 18:
        part = 'afternoon'
    elif 18 <= hour < 23:
        part = 'evening'
    else:
        part = 'night'
    text = 'Good ' + part
    if name:
        text += ', ' + name
    return text + '!'


def median_of_odd(nums: List[int]) -> Optional[int]:
    """
    Return the middle one of the odd numbers in ascending order. If there is an even number of odd numbers return the
    larger of the two in the middle; if there are none return None.

    median_of_odd([7, 2, 3, 5]) == 5
    median_of_odd([1, 9, 4]) == 9
    median_of_odd([2]) == None
    """
    odd = sorted(n for n in nums if n % 2)
    if not odd:
        return None
    return odd[len(odd) // 2]


def change_ending(name, old, new):
    """
    If a file name has the ending old (in any case) replace it by new. Other names stay. Endings are given without the
    dot; if new is '' the dot is removed too.

    >>> change_ending('a.TXT', 'txt', 'md')
    'a.md'
    >>> change_ending('a.txt', 'txt', '')
    'a'
    >>> change_ending('txt', 'txt', 'md')
    'txt'
    """
    tail = '.' + old.lower()
    if not name.lower().endswith(tail):
        return name
    stem = name[:-len(tail)]
    return f'{stem}.{new}' if new else stem


def weekday_type(day: str, holidays: List[str]) -> str:
    """
    day is a weekday of three letters. Return 'holiday' if it is among the holidays, 'weekend' for sat and sun, 'half'
    for fri and 'work' for the others. The case does not matter.

    >>> weekday_type('Sat', [])
    'weekend'
    >>> weekday_type('fri', ['FRI'])
    'holiday'
    >>> weekday_type('FRI', ['mon'])
    'half'
    """
    day = day.lower()
    if day in [h.lower() for h in holidays]:
        return 'holiday'
    if day in ('sat', 'sun'):
        return 'weekend'
    return 'half' if day == 'fri' else 'work'


def largest_step(nums: list[int]) -> int:
    """
    Return the largest step upwards between two neighbouring numbers, or 0 if there is no step upwards. But if any
    step downwards is larger than it, return that one as a negative number.

    largest_step([1, 4, 2]) == 3
    largest_step([9, 1, 3]) == -8
    largest_step([5]) == 0
    """
    up = down = 0
    for a, b in zip(nums, nums[1:]):
        if b - a > up:
            up = b - a
        if a - b > down:
            down = a - b
    return -down if down > up else up


def zero_runs(bits: str) -> List[int]:
    """
    Return the lengths of all runs of zeros that stand between two ones. Zeros at the beginning or at the end do not
    count.

    >>> zero_runs('0100110001')
    [2, 3]
    >>> zero_runs('000')
    []
    """
    runs = [len(part) for part in bits.strip('0').split('1')]
    return [n for n in runs if n > 0]


def full_name_order(names):
    """
    Sort full names by the last word in them, then by the first word. Names with only one word come last, in
    alphabetical order.

    full_name_order(['Ann Lee', 'Cher', 'Bo Ash', 'Al Lee']) == ['Bo Ash', 'Al Lee', 'Ann Lee', 'Cher']
    """
    def key(name):
        words = name.split()
        return len(words) == 1, words[-1], words[0]

    return sorted(names, key=key)


def pick_most_digits(words: List[str]) -> str:
    """
    Return the string with the most digits. For a tie choose the one with the smaller number of other characters, and
    then the first. If there are no digits at all return ''.

    >>> pick_most_digits(['a12', '34', 'b'])
    '34'
    >>> pick_most_digits(['a', 'b'])
    ''
    """
    best = ''
    best_key = (0, 0)
    for w in words:
        digits = sum(c.isdigit() for c in w)
        if digits == 0:
            continue
        key = (digits, digits - len(w))
        if not best or key > best_key:
            best, best_key = w, key
    return best


def fill_names(template: str, values: Dict[str, str]) -> str:
    """
    In a template '<name>' is replaced by the value of the name. Names without a value become '?', and a '<' without a
    '>' after it stays.

    >>> fill_names('Dear <who>, <what>!', {'who': 'Ann'})
    'Dear Ann, ?!'
    >>> fill_names('a < b', {})
    'a < b'
    """
    out = ''
    i = 0
    while i < len(template):
        if template[i] == '<':
            end = template.find('>', i)
            if end != -1:
                out += values.get(template[i + 1:end], '?')
                i = end + 1
                continue
        out += template[i]
        i += 1
    return out


def count_steady_triples(lst: List[int]) -> int:
    """
    Count the places where three numbers in a row are all different and the middle one is neither the largest nor the
    smallest of them.

    count_steady_triples([1, 2, 3, 2, 1]) == 2
    count_steady_triples([1, 1, 2]) == 0
    """
    count = 0
    for a, b, c in zip(lst, lst[1:], lst[2:]):
        if a < b < c or a > b > c:
            count += 1
    return count


def check():
    """Check the examples that are not doctests."""
    assert happy_pair(3, 12) == 'Yes'
    assert happy_pair(14, 24) == 'Yes'
    assert happy_pair(5, 8) == 'No'
    assert double_if_alone([1, 2, 2, 3]) == [2, 2, 2, 6]
    assert double_if_alone([]) == []
    assert sum_before_negative([4, 5, -1, 6], 10) == 9
    assert sum_before_negative([4, 5], 10) == 19
    assert sum_before_negative([], 10) == 0
    assert cheaper_pack(2.0, 4, 3.0, 5) == 'A'
    assert cheaper_pack(2.0, 4, 1.0, 2) == 'same'
    assert cheaper_pack(1.0, 0, 9.0, 1) == 'B'
    assert cheaper_pack(1.0, 0, 1.0, 0) == 'none'
    assert digits_only_sum('a1b2') == 3
    assert digits_only_sum('5-3') == 2
    assert digits_only_sum('none') == -1
    assert plural_of('apple', 0) == 'no apples'
    assert plural_of('box', 3) == '3 boxes'
    assert plural_of('berry', 2) == '2 berries'
    assert plural_of('day', 1) == '1 day'
    assert strictly_between([1, 4, 5, 9], 9, 1) == 4.5
    assert strictly_between([1], 1, 2) is None
    assert enough_sleep(10, 8) is False
    assert enough_sleep(70, 6) is True
    assert enough_sleep(30, 13) is False
    assert even_word_sum(['tree', 'Sun', 'Moon']) == 1
    assert even_word_sum([]) == 0
    assert three_in_a_row('XOXXXO', 'X') == 2
    assert three_in_a_row('---', '-') == -1
    assert split_euros(10, 3, False) == [4, 3, 3]
    assert split_euros(10, 3, True) == [10, 0, 0]
    assert split_euros(10, 0, True) == []
    assert double_digit_word(1223) == 'twin'
    assert double_digit_word(1213) == 'echo'
    assert double_digit_word(123) == 'solo'
    assert cheapest_two([5, 2, 9], 3) == 4
    assert cheapest_two([1, 1], 5) == 0
    assert cheapest_two([4], 0) == -1
    assert sandwich_list([1, 5, 3, 1]) is True
    assert sandwich_list([1, 1]) is False
    assert sandwich_list([2, 1, 2]) is False
    assert ring_distance(1, 8, 10) == 3
    assert ring_distance(2, 2, 5) == 0
    assert ring_distance(7, 1, 5) == -1
    assert shares_letter_pairs(['sun', 'Nile', 'egg', 'ox']) == [('sun', 'Nile'), ('Nile', 'egg')]
    assert shares_letter_pairs(['one']) == []
    assert book_pages_left(100, 40, 25) == 3
    assert book_pages_left(100, 120, 5) == 0
    assert book_pages_left(100, 0, 0) is None
    assert median_of_odd([7, 2, 3, 5]) == 5
    assert median_of_odd([1, 9, 4]) == 9
    assert median_of_odd([2]) is None
    assert largest_step([1, 4, 2]) == 3
    assert largest_step([9, 1, 3]) == -8
    assert largest_step([5]) == 0
    assert full_name_order(['Ann Lee', 'Cher', 'Bo Ash', 'Al Lee']) == ['Bo Ash', 'Al Lee', 'Ann Lee', 'Cher']
    assert count_steady_triples([1, 2, 3, 2, 1]) == 2
    assert count_steady_triples([1, 1, 2]) == 0
