"""Very short functions: words and numbers, pairs of lists, small rules, times and prices, grids, tuples and flags."""

from typing import Any, Callable, Dict, List, Optional, Set, Tuple


def count_doubles_between(a: list[int], b: list[int]) -> int:
    """Count the places at which one of the two numbers is twice the other (zeros count as well).

    >>> count_doubles_between([1, 4, 3], [2, 2, 5])
    2
    """
    return sum(x == 2 * y or y == 2 * x for x, y in zip(a, b))


def weekday_hours(hours: dict[str, float]) -> float:
    """Add up the hours of all days except "sat" and "sun".

    >>> weekday_hours({"mon": 8, "sat": 3, "tue": 7.5})
    15.5
    """
    return sum(h for day, h in hours.items() if day not in ("sat", "sun"))


def is_double_letter_word(word: str) -> bool:
    """Return True if the word consists of pairs of equal letters only, such as "aabb". The empty word does not count.

    >>> is_double_letter_word("aabb")
    True
    >>> is_double_letter_word("aab")
    False
    >>> is_double_letter_word("")
    False
    """
    return word != "" and word[::2] == word[1::2]


def climb_floors(commands: str) -> int:
    """Follow a string of ( for one floor up and ) for one floor down, but never below floor 0.

    >>> climb_floors("(()")
    1
    >>> climb_floors("))(")
    1
    """
    floor = 0
    for c in commands:
        if c == "(":
            floor += 1
        elif floor > 0:
            floor -= 1
    return floor


def is_left_heavy(nums: list[int], i: int) -> bool:
    """Compare the sums before and after index i and return True if the one before is larger.

    >>> is_left_heavy([5, 1, 4], 1)
    True
    >>> is_left_heavy([5, 1, 4], 0)
    False
    """
    return sum(nums[:i]) > sum(nums[i + 1:])


def pluralize(n: int, word: str) -> str:
    """Return n and the word with an s, or with es after s and x. For n = 1 the word stays; for 0 write "no".

    >>> pluralize(2, "box")
    '2 boxes'
    >>> pluralize(1, "cat")
    '1 cat'
    >>> pluralize(0, "cat")
    'no cats'
    """
    if n == 1:
        return f"1 {word}"
    ending = "es" if word[-1] in "sx" else "s"
    return f"{n if n else 'no'} {word}{ending}"


def max_even(nums: list[int]) -> Optional[int]:
    """Return the largest even number that is not the last element of the list, or None.

    >>> max_even([2, 7, 4, 8])
    4
    >>> max_even([3, 2]) is None
    True
    """
    evens = [n for n in nums[:-1] if n % 2 == 0]
    if not evens:
        return None
    return max(evens)


def price_per_kilo(price: float, grams: int) -> Optional[float]:
    """Return what a kilo costs if the given grams cost the price, rounded to cents. Zero grams give None.

    >>> price_per_kilo(1.5, 250)
    6.0
    >>> price_per_kilo(1.5, 0) is None
    True
    """
    try:
        return round(price * 1000 / grams, 2)
    except ZeroDivisionError:
        return None


def join_lines(lines: list[str], indent: int) -> str:
    """Join the lines with newlines and put the indentation in front of all lines that are not empty.

    >>> join_lines(["a", "", "b"], 2)
    '  a\\n\\n  b'
    """
    return "\n".join(" " * indent + line if line else "" for line in lines)


def find_turning_letter(word: str) -> str:
    """Return the first letter that comes earlier in the alphabet than the letter before it, or "".

    >>> find_turning_letter("hotel")
    'e'
    >>> find_turning_letter("almost")
    ''
    """
    for before, ch in zip(word, word[1:]):
        if ch < before:
            return ch
    return ""


def clock_hands_sum(hours: list[int]) -> int:
    """Add up hours on a clock with 12 hours, so that the result is from 0 to 11.

    >>> clock_hands_sum([7, 8, 10])
    1
    """
    total = 0
    for h in hours:
        total = (total + h) % 12
    return total


def starts_before(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    """Return the interval that starts first; if both start together the shorter one.

    >>> starts_before((3, 9), (1, 2))
    (1, 2)
    >>> starts_before((3, 9), (3, 5))
    (3, 5)
    """
    return min(a, b)


def has_repeated_word(text: str) -> bool:
    """Return True if some word stands twice in a row in the text, whatever its case.

    >>> has_repeated_word("It is is fine")
    True
    >>> has_repeated_word("is it fine is it")
    False
    """
    words = text.lower().split()
    for i in range(len(words) - 1):
        if words[i] == words[i + 1]:
            return True
    return False


def deepest_row(grid: list[list[int]]) -> int:
    """Return the index of the row with the smallest sum; of several the last one. An empty grid gives -1.

    >>> deepest_row([[5, 1], [2, 2], [0, 4]])
    2
    >>> deepest_row([])
    -1
    """
    best = -1
    for i, row in enumerate(grid):
        if best < 0 or sum(row) <= sum(grid[best]):
            best = i
    return best


def take_every(text: str, start: int, step: int) -> str:
    """Return every step-th character of the text beginning at index start, without the spaces among them.

    >>> take_every("a bcd ef", 0, 2)
    'abde'
    """
    return text[start::step].replace(" ", "")


def apply_twice(f: Callable[[int], int], nums: list[int]) -> list[int]:
    """Apply the function two times to each number and return the results.

    >>> apply_twice(lambda n: n + 3, [1, 10])
    [7, 16]
    """
    return [f(f(n)) for n in nums]


def are_neighbours_in(items: list[str], a: str, b: str) -> bool:
    """Check if a and b stand next to each other somewhere in the list, in any order.

    >>> are_neighbours_in(["x", "b", "a"], "a", "b")
    True
    >>> are_neighbours_in(["a", "x", "b"], "a", "b")
    False
    """
    pairs = list(zip(items, items[1:]))
    return (a, b) in pairs or (b, a) in pairs


def bracket_numbers(nums: list[int]) -> str:
    """Write numbers separated by spaces, with the negative ones in round brackets and without their sign.

    >>> bracket_numbers([3, -4])
    '3 (4)'
    """
    return " ".join(f"({-n})" if n < 0 else str(n) for n in nums)


def longest_below(words: list[str], limit: int) -> str:
    """Return the longest word with fewer than limit letters; of several the first in the alphabet. None gives "".

    >>> longest_below(["tree", "sea", "ant"], 4)
    'ant'
    >>> longest_below(["tree"], 2)
    ''
    """
    short = sorted(w for w in words if len(w) < limit)
    return max(short, key=len, default="")


def tax_brackets(income: float) -> float:
    """The first 1000 of an income are free of tax, the next 1000 are taxed with 10 percent and all above with 20.

    >>> tax_brackets(1500)
    50.0
    >>> tax_brackets(3000)
    300.0
    >>> tax_brackets(800)
    0.0
    """
    low = min(max(income - 1000, 0), 1000)
    high = max(income - 2000, 0)
    return low * 0.1 + high * 0.2


def is_valid_score(score: str) -> bool:
    """A score such as "3:2" is valid if there are whole numbers on both sides of one colon.

    >>> is_valid_score("10:2")
    True
    >>> is_valid_score("3:")
    False
    """
    parts = score.split(":")
    return len(parts) == 2 and all(p.isdigit() for p in parts)


def number_of_divisible_pairs(nums: list[int]) -> int:
    """Count the pairs i < j where nums[j] can be divided by nums[i]. All numbers are positive.

    >>> number_of_divisible_pairs([2, 4, 3, 12])
    4
    """
    count = 0
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[j] % nums[i] == 0:
                count += 1
    return count


def capped_growth(start: int, rate: int, limit: int) -> list[int]:
    """Multiply start by rate again and again; return all values up to the limit. The rate is at least 2.

    >>> capped_growth(3, 2, 20)
    [3, 6, 12]
    >>> capped_growth(30, 2, 20)
    []
    """
    values = []
    while start <= limit:
        values.append(start)
        start *= rate
    return values


def remove_if_in_all(items: list[str], groups: list[list[str]]) -> list[str]:
    """Remove from the items those that are in every one of the groups. If there are no groups remove nothing.

    >>> remove_if_in_all(["a", "b"], [["a"], ["a", "b"]])
    ['b']
    >>> remove_if_in_all(["a"], [])
    ['a']
    """
    if not groups:
        return items
    return [x for x in items if not all(x in g for g in groups)]


def even_word_count(text: str) -> int:
    """ Return the number of words with an even number of letters minus the number of words with an odd number.
    >>> even_word_count('we go to the sea')
    1
    """
    lengths = [len(w) for w in text.split()]
    evens = sum(n % 2 == 0 for n in lengths)
    return evens - (len(lengths) - evens)


def is_perfect_split(numbers: List[int], i: int) -> bool:
    """ Check if the maximum of the numbers before index i is less than the minimum of those from i on.
    Both parts have at least one number.
    >>> is_perfect_split([2, 1, 5, 4], 2)
    True
    >>> is_perfect_split([2, 6, 5], 2)
    False
    """
    return max(numbers[:i]) < min(numbers[i:])


def first_unique(numbers: List[int]) -> Optional[int]:
    """ Return the last number of the list that occurs only once in it, or None.
    >>> first_unique([4, 5, 4, 6, 7, 7])
    6
    >>> first_unique([1, 1]) is None
    True
    """
    for n in reversed(numbers):
        if numbers.count(n) == 1:
            return n
    return None


def odd_sum_pairs(a: List[int], b: List[int]) -> List[Tuple[int, int]]:
    """ Return all pairs of a number of a and a number of b whose sum is odd, in order.
    >>> odd_sum_pairs([1, 2], [3, 4])
    [(1, 4), (2, 3)]
    """
    return [(x, y) for x in a for y in b if (x + y) % 2]


def swap_case_of_first(words: List[str]) -> List[str]:
    """ Change the case of the first letter of each word, and keep the rest.
    >>> swap_case_of_first(['Apple', 'pie'])
    ['apple', 'Pie']
    """
    return [w[:1].swapcase() + w[1:] for w in words]


def largest_power_dividing(n: int, base: int) -> int:
    """ Return the largest power of base that divides the positive number n; 1 if base does not divide it.
    >>> largest_power_dividing(48, 2)
    16
    >>> largest_power_dividing(9, 2)
    1
    """
    power = 1
    while n % (power * base) == 0:
        power *= base
    return power


def max_absolute_difference(a: List[int], b: List[int]) -> int:
    """ Return the greatest absolute difference of two numbers at the same place of two lists, 0 if there is no place.
    >>> max_absolute_difference([1, 9], [4, 3])
    6
    >>> max_absolute_difference([], [1])
    0
    """
    best = 0
    for x, y in zip(a, b):
        if abs(x - y) > best:
            best = abs(x - y)
    return best


def string_of_bits(flags: List[bool]) -> str:
    """ Write 1 for each True and 0 for each False, and drop the zeros at the start.
    >>> string_of_bits([False, True, False])
    '10'
    >>> string_of_bits([])
    ''
    """
    return ''.join('1' if f else '0' for f in flags).lstrip('0')


def keep_types_apart(values: List[Any]) -> Tuple[List[int], List[str]]:
    """ Return the integers and the strings of a list as two lists. Everything else, booleans too, is dropped.
    >>> keep_types_apart([1, 'a', None, 2, True])
    ([1, 2], ['a'])
    """
    ints = [v for v in values if type(v) is int]
    strings = [v for v in values if type(v) is str]
    return ints, strings


def crossed_limit(values: List[int], limit: int) -> int:
    """ Count how often the values go from below the limit to the limit or above.
    >>> crossed_limit([1, 5, 2, 7, 8], 5)
    2
    """
    return sum(1 for a, b in zip(values, values[1:]) if a < limit <= b)


def reverse_if(text: str, condition: Callable[[str], bool]) -> str:
    """ Reverse each word of the text for which the condition is true.
    >>> reverse_if('stop the war', lambda w: len(w) > 3)
    'pots the war'
    """
    return ' '.join(w[::-1] if condition(w) else w for w in text.split())


def sum_digits_in_base(n: int, base: int) -> int:
    """ Return the sum of the digits that n has in the given base.
    >>> sum_digits_in_base(10, 2)
    2
    >>> sum_digits_in_base(10, 3)
    2
    >>> sum_digits_in_base(10, 10)
    1
    """
    total = 0
    while n > 0:
        total += n % base
        n //= base
    return total


def all_pairs_differ(numbers: List[int], d: int) -> bool:
    """ Check if any two numbers of the list are at least d apart.
    >>> all_pairs_differ([1, 9, 5], 4)
    True
    >>> all_pairs_differ([1, 9, 3], 4)
    False
    """
    for i, a in enumerate(numbers):
        for b in numbers[:i]:
            if abs(a - b) < d:
                return False
    return True


def file_size_text(size: int) -> str:
    """ Write a size below 1000 with B, below a million as whole kB, and otherwise as whole MB (rounded down).
    >>> file_size_text(999)
    '999 B'
    >>> file_size_text(2500)
    '2 kB'
    >>> file_size_text(7000000)
    '7 MB'
    """
    if size < 1000:
        return f'{size} B'
    if size < 1000000:
        return f'{size // 1000} kB'
    return f'{size // 1000000} MB'


def words_by_first(words: List[str], letters: str) -> List[str]:
    """ Order words by the place that their first letter has in letters; words with other first letters are dropped.
    >>> words_by_first(['ant', 'bee', 'cow', 'ape'], 'ba')
    ['bee', 'ant', 'ape']
    """
    return sorted((w for w in words if w[0] in letters), key=lambda w: letters.index(w[0]))


def is_even_everywhere(rows: List[List[int]]) -> bool:
    """ Return True if each row contains an even number of even numbers.
    >>> is_even_everywhere([[2, 4, 1], [3]])
    True
    >>> is_even_everywhere([[2, 1]])
    False
    """
    return all(sum(n % 2 == 0 for n in row) % 2 == 0 for row in rows)


def next_multiple_list(numbers: List[int], k: int) -> List[int]:
    """ Round each number up to a multiple of k.
    >>> next_multiple_list([1, 10, 12], 5)
    [5, 10, 15]
    """
    return [-(-n // k) * k for n in numbers]


def speed_in_kmh(metres: float, seconds: float) -> Optional[int]:
    """ Return the speed in kilometres per hour, rounded to a whole number. If no time has passed return None.
    >>> speed_in_kmh(100, 10)
    36
    >>> speed_in_kmh(5, 0) is None
    True
    """
    if seconds == 0:
        return None
    return round(metres / seconds * 3.6)


def count_if_follows(text: str, a: str, b: str) -> int:
    """ Count how often a is directly followed by b, and also how often b is directly followed by a; return the larger.
    >>> count_if_follows('ababa', 'a', 'b')
    2
    >>> count_if_follows('aab', 'b', 'a')
    1
    """
    return max(text.count(a + b), text.count(b + a))


def is_decreasing_lengths(rows: List[List[int]]) -> bool:
    """ Check whether each row is shorter than the one before it.
    >>> is_decreasing_lengths([[1, 2, 3], [4], []])
    True
    >>> is_decreasing_lengths([[1], [2]])
    False
    """
    lengths = list(map(len, rows))
    return all(b < a for a, b in zip(lengths, lengths[1:]))


def sum_values_of(data: Dict[str, List[int]], keys: Set[str]) -> int:
    """ Add up all numbers in the lists of the given keys.
    >>> sum_values_of({'a': [1, 2], 'b': [3], 'c': [4]}, {'a', 'c'})
    7
    """
    total = 0
    for key in keys:
        total += sum(data.get(key, []))
    return total


def interest_years(start: float, rate: float, goal: float) -> int:
    """ Money grows each year by the rate in percent. Return after how many years it is at least the goal.
    >>> interest_years(100, 10, 130)
    3
    >>> interest_years(100, 50, 150)
    1
    """
    years = 0
    while start < goal:
        start += start * rate / 100
        years += 1
    return years


def lowest_free(used):
    """
    Return the smallest positive number that is not in the list of used numbers and even.

    lowest_free([2, 4, 8]) == 6
    lowest_free([]) == 2
    """
    n = 2
    while n in used:
        n += 2
    return n


def same_after_trim(a, b):
    """
    Return True if two texts are the same when spaces at their ends and final dots are ignored.

    same_after_trim(' Yes. ', 'Yes') == True
    same_after_trim('Yes', 'yes') == False
    """
    return a.strip(' .') == b.strip(' .')


def change_of_sign_index(nums):
    """
    Return the first index i for which nums[i] and nums[i + 1] have different signs. If there is none return -1.

    change_of_sign_index([4, 2, -1, 3]) == 1
    change_of_sign_index([1, 2]) == -1
    """
    for i in range(len(nums) - 1):
        if nums[i] * nums[i + 1] < 0:
            return i
    return -1


def is_strong_hash(text, kinds):
    """
    The kinds are functions that test a character. Check that each of them is true for some character of the text.

    is_strong_hash('a1', [str.isalpha, str.isdigit]) == True
    is_strong_hash('ab', [str.isdigit]) == False
    """
    return all(any(test(ch) for ch in text) for test in kinds)


def add_to_each(nums, amounts):
    """
    Add the amounts by turns to the numbers: the first amount to the first number and so on, starting again when needed.

    add_to_each([1, 1, 1], [10, 20]) == [11, 21, 11]
    """
    return [n + amounts[i % len(amounts)] for i, n in enumerate(nums)]


def cost_with_deposit(bottles, price, returned):
    """
    Each bottle costs its price and a deposit of 25; each returned bottle brings the deposit back.

    cost_with_deposit(2, 100, 1) == 225
    cost_with_deposit(0, 100, 2) == -50
    """
    deposit = 25
    return bottles * (price + deposit) - returned * deposit


def middle_sum(nums, n):
    """
    Remove the n smallest and the n largest numbers and return the sum of the others.

    middle_sum([9, 1, 5, 4], 1) == 9
    middle_sum([1, 2], 1) == 0
    """
    ordered = sorted(nums)
    return sum(ordered[n:len(nums) - n])


def wrap_words(words, start, end):
    """
    Put start before and end behind each word and join all words without spaces.

    wrap_words(['a', 'b'], '<', '>') == '<a><b>'
    wrap_words([], '<', '>') == ''
    """
    result = ''
    for word in words:
        result += start + word + end
    return result


def max_pair_difference_index(nums):
    """
    Return the index i at which nums[i + 1] - nums[i] is largest (the steepest rise).
    With fewer than two numbers return None.

    max_pair_difference_index([1, 2, 6, 7]) == 1
    max_pair_difference_index([1]) is None
    """
    rises = [b - a for a, b in zip(nums, nums[1:])]
    return rises.index(max(rises)) if rises else None


def unique_sums(a, b):
    """
    Return all sums of a number of a and a number of b, each once and in ascending order.

    unique_sums([1, 2], [3, 4]) == [4, 5, 6]
    """
    return sorted({x + y for x in a for y in b})


def is_on_board(place, size):
    """
    Check if a place (row, column) lies on a square board of the given size. Counting begins with 1.

    is_on_board((1, 8), 8) == True
    is_on_board((0, 3), 8) == False
    """
    row, column = place
    return 1 <= row <= size and 1 <= column <= size


def total_length_of_unique(words):
    """
    Return the number of letters in all words together, where equal words count once.

    total_length_of_unique(['sea', 'sea', 'to']) == 5
    """
    return len(''.join(set(words)))


def alternating_words(a, b):
    """
    Take words from two sentences by turns. When one has no more words the rest of the other is not used.

    alternating_words('I eat', 'you drink tea') == 'I you eat drink'
    """
    words = []
    for x, y in zip(a.split(), b.split()):
        words.append(x)
        words.append(y)
    return ' '.join(words)


def is_small_change(old, new, percent):
    """
    Check if a value changes by at most the given percentage of the old one. From 0 only 0 is a small change.

    is_small_change(200, 210, 5) == True
    is_small_change(200, 180, 5) == False
    is_small_change(0, 1, 50) == False
    """
    return abs(new - old) <= abs(old) * percent / 100


def reduce_to_vowels(word):
    """
    Return the vowels of the word in the order in which they first occur, each one time.

    reduce_to_vowels('education') == 'euaio'
    reduce_to_vowels('banana') == 'a'
    """
    result = ''
    for ch in word:
        if ch in 'aeiou' and ch not in result:
            result += ch
    return result


def shared_minutes(a, b, c):
    """
    Three people are free in the intervals a, b and c (start, end). Return how long all three are free together.

    shared_minutes((0, 60), (30, 90), (20, 50)) == 20
    shared_minutes((0, 10), (20, 30), (0, 50)) == 0
    """
    start = max(a[0], b[0], c[0])
    end = min(a[1], b[1], c[1])
    return end - start if end > start else 0


def is_ascii_art_line(line, chars):
    """
    Check if a line is not blank and consists of spaces and the given characters only.

    is_ascii_art_line(' /\\\\ ', '/\\\\') == True
    is_ascii_art_line('   ', '/') == False
    """
    used = set(line) - {' '}
    return bool(used) and used <= set(chars)


def is_complete_set(cards, suits, values):
    """
    Check whether the cards, given as strings such as 'H7', contain each suit with each value.

    is_complete_set(['A1', 'A2', 'B1', 'B2'], 'AB', '12') == True
    is_complete_set(['A1', 'B2'], 'AB', '12') == False
    """
    for s in suits:
        for v in values:
            if s + v not in cards:
                return False
    return True


def rank_change(before, after, name):
    """
    Return by how many places a name has moved up from the first ranking to the second (negative if it moved down).
    If it is missing in one of them return 0.

    rank_change(['a', 'b', 'c'], ['c', 'a', 'b'], 'c') == 2
    rank_change(['a'], ['b'], 'a') == 0
    """
    if name not in before or name not in after:
        return 0
    return before.index(name) - after.index(name)


def cut_into_halves(n):
    """
    Cut n into two whole numbers that differ by at most one and return their product.

    cut_into_halves(7) == 12
    cut_into_halves(8) == 16
    """
    half = n // 2
    return half * (n - half)


def match_lengths(words, lengths):
    """
    Return True if the words have the given lengths, in any order.

    match_lengths(['sea', 'to'], [2, 3]) == True
    match_lengths(['sea'], [2]) == False
    """
    return sorted(len(w) for w in words) == sorted(lengths)


def shortest_word_with(words: list[str], letters: str) -> Optional[str]:
    """Return the shortest word (the first of several) that contains all the letters, or None.

    >>> shortest_word_with(["garden", "dear", "read"], "da")
    'dear'
    >>> shortest_word_with(["sea"], "x") is None
    True
    """
    found = [w for w in words if set(letters) <= set(w)]
    return min(found, key=len) if found else None


def is_multiple_of_any_digit(n: int) -> bool:
    """Return whether n can be divided by one of its digits that is greater than 1.

    >>> is_multiple_of_any_digit(132)
    True
    >>> is_multiple_of_any_digit(113)
    False
    """
    for d in map(int, str(n)):
        if d > 1 and n % d == 0:
            return True
    return False


def count_until(nums: list[int], stop: int) -> int:
    """Return how many numbers stand before the first occurrence of stop; if it does not occur return -1.

    >>> count_until([4, 5, 9, 5], 9)
    2
    >>> count_until([4], 9)
    -1
    """
    try:
        return nums.index(stop)
    except ValueError:
        return -1


def distribute(items: list[str], n: int) -> list[list[str]]:
    """Deal the items to n people by turns and return what each of them gets.

    >>> distribute(["a", "b", "c", "d", "e"], 2)
    [['a', 'c', 'e'], ['b', 'd']]
    """
    return [items[i::n] for i in range(n)]


def is_rising_total(nums: list[int]) -> bool:
    """Check if the sum of each two neighbours is greater than the sum of the two neighbours before.

    >>> is_rising_total([3, 1, 4, 2])
    True
    >>> is_rising_total([3, 1, 2])
    False
    """
    sums = [a + b for a, b in zip(nums, nums[1:])]
    return all(a < b for a, b in zip(sums, sums[1:]))


def remove_marked(items: list[str], mark: str) -> list[str]:
    """Remove the items that begin with the mark; a doubled mark stands for a single one that belongs to the item.

    >>> remove_marked(["#a", "b", "##c"], "#")
    ['b', '#c']
    """
    result = []
    for item in items:
        if item.startswith(mark + mark):
            result.append(item[len(mark):])
        elif not item.startswith(mark):
            result.append(item)
    return result


def paired_letters(a: str, b: str) -> str:
    """Return the letters of two words in pairs, separated by spaces. The longer word is cut.

    >>> paired_letters("sun", "ray")
    'sr ua ny'
    """
    return " ".join(x + y for x, y in zip(a, b))


def is_weakly_balanced(nums: list[int]) -> bool:
    """Check if the number of positive values and the number of negative values differ by at most 1.

    >>> is_weakly_balanced([1, -2, 3, 0])
    True
    >>> is_weakly_balanced([1, 2])
    False
    """
    balance = sum((n > 0) - (n < 0) for n in nums)
    return -1 <= balance <= 1


def keys_missing(wanted, data):
    """
    Return the wanted keys that the dictionary does not have or that have an empty value there, in order.

    keys_missing(['a', 'b', 'c'], {'a': 1, 'c': ''}) == ['b', 'c']
    keys_missing([], {}) == []
    """
    return [key for key in wanted if not data.get(key)]


def is_top_heavy(values):
    """
    Check if the first value alone is larger than all the others together.

    is_top_heavy([9, 3, 4]) == True
    is_top_heavy([1, 1]) == False
    is_top_heavy([]) == False
    """
    if not values:
        return False
    first, *others = values
    return first > sum(others)


def common_parity(a, b, c):
    """
    Return 'even' or 'odd' if the three numbers are all of that kind, and 'mixed' otherwise.

    common_parity(2, 4, 8) == 'even'
    common_parity(1, 2, 3) == 'mixed'
    """
    odd = a % 2 + b % 2 + c % 2
    if odd == 0:
        return 'even'
    if odd == 3:
        return 'odd'
    return 'mixed'


def without_middle(items):
    """
    Remove the middle element, or the two middle elements if the number of elements is even.

    without_middle([1, 2, 3]) == [1, 3]
    without_middle([1, 2, 3, 4]) == [1, 4]
    without_middle([]) == []
    """
    half = (len(items) - 1) // 2
    if half < 0:
        return []
    return items[:half] + items[len(items) - half:]


def best_of_three(first, second, third, rule):
    """
    Combine three marks by the rule 'max', 'min' or 'mean'. Another rule gives None.

    best_of_three(4, 9, 5, 'max') == 9
    best_of_three(4, 9, 5, 'mean') == 6.0
    best_of_three(4, 9, 5, 'x') is None
    """
    marks = [first, second, third]
    rules = {'max': max, 'min': min, 'mean': lambda values: sum(values) / len(values)}
    return rules[rule](marks) if rule in rules else None


def consonant_start(word):
    """
    Return the consonants with which a word of small letters begins.

    consonant_start('string') == 'str'
    consonant_start('apple') == ''
    """
    start = ''
    for ch in word:
        if ch in 'aeiou':
            return start
        start += ch
    return start


def is_square_distance(a, b):
    """
    Check if the distance of two whole numbers is a square number (0, 1, 4, 9, ...).

    is_square_distance(3, 12) == True
    is_square_distance(3, 5) == False
    """
    d = abs(a - b)
    root = 0
    while root * root < d:
        root += 1
    return root * root == d


def price_list(prices, names):
    """
    Return one string for each name, such as 'tea: 3', with a question mark if there is no price for it.

    price_list({'tea': 3}, ['tea', 'milk']) == ['tea: 3', 'milk: ?']
    """
    return [f"{name}: {prices.get(name, '?')}" for name in names]


def smaller_multiple(a, b, limit):
    """
    Take the largest multiples of a and of b that are not greater than the limit and return the smaller one of them.

    smaller_multiple(4, 7, 30) == 28
    smaller_multiple(9, 5, 20) == 18
    """
    return min(limit // a * a, limit // b * b)


def repeat_until_long(word, n):
    """
    Return the word written as often as needed to have at least n letters, with dashes in between that do not count.

    repeat_until_long('ab', 5) == 'ab-ab-ab'
    repeat_until_long('abc', 2) == 'abc'
    """
    parts = [word]
    while len(word) * len(parts) < n:
        parts.append(word)
    return '-'.join(parts)


def in_both_or_large(a, b, limit):
    """
    Return the numbers of a that are also in b or are larger than the limit.

    in_both_or_large([1, 5, 20], [5], 10) == [5, 20]
    """
    return list(filter(lambda n: n in b or n > limit, a))


def letters_before_digit(text):
    """
    Return the letters that are directly followed by a digit, as one string.

    letters_before_digit('ab1c2d') == 'bc'
    letters_before_digit('12') == ''
    """
    return ''.join(a for a, b in zip(text, text[1:]) if a.isalpha() and b.isdigit())


def lowest_two_sum(prices: List[int], count: int) -> Optional[int]:
    """ Return what the count cheapest articles cost together, or None if there are not so many.
    >>> lowest_two_sum([5, 2, 9], 2)
    7
    >>> lowest_two_sum([5], 2) is None
    True
    """
    if len(prices) < count:
        return None
    return sum(sorted(prices)[:count])


def mostly(values: List[bool]) -> Optional[bool]:
    """ Return True if most of the values are True, False if most are False, and None if there are as many of both.
    >>> mostly([True, False, True])
    True
    >>> mostly([]) is None
    True
    """
    yes = sum(values)
    no = len(values) - yes
    return None if yes == no else yes > no


def rectangle_from(points: List[Tuple[int, int]]) -> Tuple[int, int]:
    """ Return the width and the height of the smallest rectangle with straight sides around all the points.
    >>> rectangle_from([(1, 5), (4, 2), (3, 3)])
    (3, 3)
    >>> rectangle_from([(2, 2)])
    (0, 0)
    """
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return max(xs) - min(xs), max(ys) - min(ys)


def first_char_counts(words: List[str], letter: str) -> Tuple[int, int]:
    """ Return how many words begin with the letter and how many end with it. Empty words do neither.
    >>> first_char_counts(['ab', 'ba', 'aa', ''], 'a')
    (2, 2)
    """
    begins = sum(w.startswith(letter) for w in words)
    ends = sum(w.endswith(letter) for w in words)
    return begins, ends


def halve_even_digits(n: int) -> int:
    """ Replace each even digit of a positive number by half of it and leave the odd digits.
    >>> halve_even_digits(1846)
    1423
    """
    digits = [int(d) for d in str(n)]
    halved = [d // 2 if d % 2 == 0 else d for d in digits]
    return int(''.join(map(str, halved)))


def is_bounded_walk(steps: List[int], limit: int) -> bool:
    """ Check that the position, which begins at 0 and is changed by each step, never is further than limit from 0.
    >>> is_bounded_walk([2, -3, -1], 2)
    True
    >>> is_bounded_walk([2, 1], 2)
    False
    """
    position = 0
    for step in steps:
        position += step
        if abs(position) > limit:
            return False
    return True


def first_digit_is(nums: list[int], digit: int) -> list[int]:
    """Return the numbers whose first digit is the given one. The sign does not matter.

    >>> first_digit_is([12, -1, 21], 1)
    [12, -1]
    """
    return [n for n in nums if str(abs(n))[0] == str(digit)]


def minutes_late(planned: str, actual: str) -> int:
    """Both times are given as "h:mm" on the same day. Return the delay in minutes, 0 if there is none.

    >>> minutes_late("9:50", "10:05")
    15
    >>> minutes_late("9:50", "9:40")
    0
    """
    def parse(text):
        h, m = text.split(":")
        return int(h) * 60 + int(m)

    return max(0, parse(actual) - parse(planned))


def sums_match(a: list[int], b: list[int], c: list[int]) -> bool:
    """Return whether two of the three lists have the same sum.

    >>> sums_match([1, 2], [5], [3])
    True
    >>> sums_match([1], [2], [3])
    False
    """
    return len({sum(a), sum(b), sum(c)}) < 3


def nested_value(data: dict, path: str) -> Any:
    """Return the value to which the path of keys (separated by dots) leads in nested dictionaries, or None.

    >>> nested_value({"a": {"b": 3}}, "a.b")
    3
    >>> nested_value({"a": 1}, "x.y") is None
    True
    """
    for key in path.split("."):
        if not isinstance(data, dict):
            return None
        data = data.get(key)
    return data


def shrink_long_runs(text: str, n: int) -> str:
    """Shorten every run of the same character to at most n characters.

    >>> shrink_long_runs("aaabccc", 2)
    'aabcc'
    """
    result = ""
    for ch in text:
        if not result.endswith(ch * n):
            result += ch
    return result


def next_version(version: str, part: int) -> str:
    """Raise the part (0, 1 or 2) of a version such as "1.4.2" by one and set all parts behind it to 0.

    >>> next_version("1.4.2", 1)
    '1.5.0'
    """
    numbers = [int(n) for n in version.split(".")]
    numbers[part] += 1
    numbers[part + 1:] = [0] * (len(numbers) - part - 1)
    return ".".join(map(str, numbers))


def list_of_multiples_until(n: int, digit: int) -> list[int]:
    """Return the multiples n, 2n, 3n, ... up to and including the first that ends with the digit; at most ten of them.

    >>> list_of_multiples_until(3, 2)
    [3, 6, 9, 12]
    """
    result = []
    for i in range(1, 11):
        result.append(n * i)
        if n * i % 10 == digit:
            break
    return result


def sum_up_to_max(nums: list[int]) -> int:
    """Add up the numbers of a list from its start up to (and with) its first maximum. An empty list gives 0.

    >>> sum_up_to_max([1, 9, 4, 9])
    10
    >>> sum_up_to_max([])
    0
    """
    if not nums:
        return 0
    end = nums.index(max(nums))
    return sum(nums[:end + 1])


def is_even_split(total, parts):
    """
    Check if the total can be divided into the given number of equal even parts.

    Example: 12 can be divided into 3 parts of 4, but not into 4 parts of 3.
    """
    return total % parts == 0 and total // parts % 2 == 0


def bottles_song_line(n):
    """
    Return 'n bottles', with 'no' for 0 and without the s for 1. Negative numbers count as 0.

    Example: 3 gives '3 bottles' and 1 gives '1 bottle'.
    """
    if n <= 0:
        return 'no bottles'
    return '1 bottle' if n == 1 else f'{n} bottles'


def largest_with_parity(nums, even):
    """
    Return the largest even number if even is True, otherwise the largest odd number. If there is none return None.

    Example: for [3, 8, 5] it is 8 with True and 5 with False.
    """
    matching = [n for n in nums if (n % 2 == 0) == even]
    return max(matching) if matching else None


def trim_to_balance(text, a, b):
    """
    Cut characters off the end of the text until it contains a and b equally often. Return what is left.

    Example: 'abba' and the letters 'a' and 'b' remain as they are, 'aba' becomes 'ab'.
    """
    while text.count(a) != text.count(b):
        text = text[:-1]
    return text


def sum_of_every_row_end(rows):
    """
    Return the sum of the first number and the last number of each row; a row with one number counts it once.

    Example: [[1, 5, 2], [4], []] gives 7.
    """
    total = 0
    for row in rows:
        if len(row) == 1:
            total += row[0]
        elif row:
            total += row[0] + row[-1]
    return total


def most_of(letters, words):
    """
    Return the letter that occurs in the most words; the first of several.

    Example: of 'ae' in ['pea', 'red', 'ten'] it is 'e'.
    """
    return max(letters, key=lambda letter: sum(letter in w for w in words))


def check():
    """Assert the examples that are not doctests."""
    assert lowest_free([2, 4, 8]) == 6
    assert lowest_free([]) == 2
    assert same_after_trim(' Yes. ', 'Yes') is True
    assert same_after_trim('Yes', 'yes') is False
    assert change_of_sign_index([4, 2, -1, 3]) == 1
    assert change_of_sign_index([1, 2]) == -1
    assert is_strong_hash('a1', [str.isalpha, str.isdigit]) is True
    assert is_strong_hash('ab', [str.isdigit]) is False
    assert add_to_each([1, 1, 1], [10, 20]) == [11, 21, 11]
    assert cost_with_deposit(2, 100, 1) == 225
    assert cost_with_deposit(0, 100, 2) == -50
    assert middle_sum([9, 1, 5, 4], 1) == 9
    assert middle_sum([1, 2], 1) == 0
    assert wrap_words(['a', 'b'], '<', '>') == '<a><b>'
    assert wrap_words([], '<', '>') == ''
    assert max_pair_difference_index([1, 2, 6, 7]) == 1
    assert max_pair_difference_index([1]) is None
    assert unique_sums([1, 2], [3, 4]) == [4, 5, 6]
    assert is_on_board((1, 8), 8) is True
    assert is_on_board((0, 3), 8) is False
    assert total_length_of_unique(['sea', 'sea', 'to']) == 5
    assert alternating_words('I eat', 'you drink tea') == 'I you eat drink'
    assert is_small_change(200, 210, 5) is True
    assert is_small_change(200, 180, 5) is False
    assert is_small_change(0, 1, 50) is False
    assert reduce_to_vowels('education') == 'euaio'
    assert reduce_to_vowels('banana') == 'a'
    assert shared_minutes((0, 60), (30, 90), (20, 50)) == 20
    assert shared_minutes((0, 10), (20, 30), (0, 50)) == 0
    assert is_ascii_art_line(' /\\ ', '/\\') is True
    assert is_ascii_art_line('   ', '/') is False
    assert is_complete_set(['A1', 'A2', 'B1', 'B2'], 'AB', '12') is True
    assert is_complete_set(['A1', 'B2'], 'AB', '12') is False
    assert rank_change(['a', 'b', 'c'], ['c', 'a', 'b'], 'c') == 2
    assert rank_change(['a'], ['b'], 'a') == 0
    assert cut_into_halves(7) == 12
    assert cut_into_halves(8) == 16
    assert match_lengths(['sea', 'to'], [2, 3]) is True
    assert match_lengths(['sea'], [2]) is False
    assert keys_missing(['a', 'b', 'c'], {'a': 1, 'c': ''}) == ['b', 'c']
    assert keys_missing([], {}) == []
    assert is_top_heavy([9, 3, 4]) is True
    assert is_top_heavy([1, 1]) is False
    assert is_top_heavy([]) is False
    assert common_parity(2, 4, 8) == 'even'
    assert common_parity(1, 2, 3) == 'mixed'
    assert without_middle([1, 2, 3]) == [1, 3]
    assert without_middle([1, 2, 3, 4]) == [1, 4]
    assert without_middle([]) == []
    assert best_of_three(4, 9, 5, 'max') == 9
    assert best_of_three(4, 9, 5, 'mean') == 6.0
    assert best_of_three(4, 9, 5, 'x') is None
    assert consonant_start('string') == 'str'
    assert consonant_start('apple') == ''
    assert is_square_distance(3, 12) is True
    assert is_square_distance(3, 5) is False
    assert price_list({'tea': 3}, ['tea', 'milk']) == ['tea: 3', 'milk: ?']
    assert smaller_multiple(4, 7, 30) == 28
    assert smaller_multiple(9, 5, 20) == 18
    assert repeat_until_long('ab', 5) == 'ab-ab-ab'
    assert repeat_until_long('abc', 2) == 'abc'
    assert in_both_or_large([1, 5, 20], [5], 10) == [5, 20]
    assert letters_before_digit('ab1c2d') == 'bc'
    assert letters_before_digit('12') == ''
    assert is_even_split(12, 3) is True
    assert is_even_split(12, 4) is False
    assert bottles_song_line(3) == '3 bottles'
    assert bottles_song_line(1) == '1 bottle'
    assert bottles_song_line(-2) == 'no bottles'
    assert largest_with_parity([3, 8, 5], True) == 8
    assert largest_with_parity([3, 8, 5], False) == 5
    assert trim_to_balance('abba', 'a', 'b') == 'abba'
    assert trim_to_balance('aba', 'a', 'b') == 'ab'
    assert sum_of_every_row_end([[1, 5, 2], [4], []]) == 7
    assert most_of('ae', ['pea', 'red', 'ten']) == 'e'
