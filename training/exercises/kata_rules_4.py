"""Tasks with rules in prose: lists and words, ordering by custom rules, choice by ties, counting with conditions."""

import re
import string
from collections import Counter, defaultdict
from typing import Any, Dict, List, Optional, Tuple


def first_unpaired_word(words: List[str]) -> Optional[str]:
    """
    Return the first word whose reverse is not in the list. A word that reads the same both ways needs no partner and is
    never returned. Return None if every word is paired.

    >>> first_unpaired_word(['on', 'no', 'wow', 'tip'])
    'tip'
    >>> first_unpaired_word(['abba'])
    """
    pool = set(words)
    for word in words:
        backwards = word[::-1]
        if backwards != word and backwards not in pool:
            return word
    return None


def order_by_vowel_share(words):
    """Sort words by the share of vowels in them, highest first. For equal shares the longer word is first; then the
    alphabet decides. Empty words are left out.

    >>> order_by_vowel_share(['tree', 'sky', '', 'aloe', 'to'])
    ['aloe', 'tree', 'to', 'sky']
    """
    def share(word):
        return sum(c in 'aeiou' for c in word.lower()) / len(word)

    return sorted([w for w in words if w], key=lambda w: (-share(w), -len(w), w))


def count_by_rules(nums: list[int]) -> tuple[int, int, int]:
    """
    Return (a, b, c): a is the number of negative even numbers, b of positive odd numbers, and c of numbers that occur
    more than once (each such number is counted once).

    count_by_rules([-2, 3, 3, 0, -2, 5]) == (2, 3, 2)
    count_by_rules([]) == (0, 0, 0)
    """
    a = sum(1 for n in nums if n < 0 and n % 2 == 0)
    b = sum(1 for n in nums if n > 0 and n % 2 == 1)
    c = sum(1 for k in Counter(nums).values() if k > 1)
    return a, b, c


def words_fit_pattern(words: List[str], pattern: str) -> bool:
    """
    A pattern has one character per word: 'L' for a long word (5 letters or more), 'S' for a shorter one and '?' for any
    word. Return whether the words fit. The lengths of both must be equal.

    >>> words_fit_pattern(['horse', 'cat'], 'LS')
    True
    >>> words_fit_pattern(['horse', 'cat'], '?L')
    False
    >>> words_fit_pattern([], '?')
    False
    """
    if len(words) != len(pattern):
        return False
    for word, sign in zip(words, pattern):
        if sign == 'L' and len(word) < 5:
            return False
        if sign == 'S' and len(word) >= 5:
            return False
    return True


def fold_text(text: str, width: int) -> List[str]:
    """
    Cut a text into lines of the given width. Every second line is written backwards. The last line may be shorter.
    A width below 1 gives an empty list.

    fold_text('abcdefgh', 3) == ['abc', 'fed', 'gh']
    fold_text('abc', 0) == []
    """
    if width < 1:
        return []
    lines = []
    for start in range(0, len(text), width):
        line = text[start:start + width]
        if len(lines) % 2 == 1:
            line = line[::-1]
        lines.append(line)
    return lines


def most_common_end(words, k):
    """
    Return the ending of k letters that most of the words have. For a tie the alphabetically first one is returned.
    Words with fewer than k letters are ignored. If no ending exists or k is not positive return ''.

    >>> most_common_end(['going', 'ring', 'sun', 'gun'], 2)
    'ng'
    >>> most_common_end(['a'], 2)
    ''
    """
    if k <= 0:
        return ''
    counts = {}
    for word in words:
        if len(word) >= k:
            end = word[-k:]
            counts[end] = counts.get(end, 0) + 1
    if not counts:
        return ''
    top = max(counts.values())
    return min(end for end in counts if counts[end] == top)


def keep_local_peaks(lst: List[int], strict: bool) -> List[int]:
    """
    Keep the numbers that are larger than both neighbours (or at least as large as both, if strict is False). The
    first and the last number have one neighbour. A list with one number is returned as it is.

    >>> keep_local_peaks([1, 3, 3, 2, 5], True)
    [5]
    >>> keep_local_peaks([1, 3, 3, 2, 5], False)
    [3, 3, 5]
    """
    if len(lst) < 2:
        return lst[:]
    peaks = []
    for i, x in enumerate(lst):
        around = []
        if i > 0:
            around.append(lst[i - 1])
        if i < len(lst) - 1:
            around.append(lst[i + 1])
        if strict and all(x > y for y in around):
            peaks.append(x)
        elif not strict and all(x >= y for y in around):
            peaks.append(x)
    return peaks


def encode_by_case(text: str) -> str:
    """
    Small letters move one back in the alphabet (a becomes z), capital letters one forward (Z becomes A), digits
    become '#', and everything else stays.

    >>> encode_by_case('bA-7')
    'aB-#'
    >>> encode_by_case('aZ')
    'zA'
    """
    result = []
    for c in text:
        if c in string.ascii_lowercase:
            result.append(string.ascii_lowercase[string.ascii_lowercase.index(c) - 1])
        elif c in string.ascii_uppercase:
            result.append(chr((ord(c) - ord('A') + 1) % 26 + ord('A')))
        elif c.isdigit():
            result.append('#')
        else:
            result.append(c)
    return ''.join(result)


def group_leaders(scores: Dict[str, int], size: int) -> List[str]:
    """
    Order people by score (highest first, ties by name). Then put each size of them in a group; the last group may be
    smaller. Return the first person of every group.

    group_leaders({'a': 3, 'b': 9, 'c': 3, 'd': 1}, 2) == ['b', 'c']
    group_leaders({}, 3) == []
    """
    ranked = sorted(scores, key=lambda name: (-scores[name], name))
    return ranked[::size]


def sum_or_concat(items: List[Any]) -> Any:
    """
    If all the items are integers return their sum, if all are strings return them joined. A mixed list gives the
    number of strings in it as a negative number. The empty list gives None.

    >>> sum_or_concat([1, 2])
    3
    >>> sum_or_concat(['a', 'b'])
    'ab'
    >>> sum_or_concat(['a', 1, 2])
    -1
    >>> sum_or_concat([])
    """
    if not items:
        return None
    if all(isinstance(x, int) for x in items):
        return sum(items)
    if all(isinstance(x, str) for x in items):
        return ''.join(items)
    return -len([x for x in items if isinstance(x, str)])


def words_in_turn_case(sentence: str, start_upper: bool = True) -> str:
    """
    Words are written alternately in capital and small letters. Words that have no letter at all do not count and are
    not changed.

    >>> words_in_turn_case('one 2 three four')
    'ONE 2 three FOUR'
    >>> words_in_turn_case('a b', False)
    'a B'
    """
    upper = start_upper
    out = []
    for word in sentence.split(' '):
        if any(c.isalpha() for c in word):
            out.append(word.upper() if upper else word.lower())
            upper = not upper
        else:
            out.append(word)
    return ' '.join(out)


def merge_sorted_unique(a: list[int], b: list[int], reverse: bool) -> list[int]:
    """
    Both lists are ascending. Merge them into one ascending list without repeated numbers. If reverse is true the
    result is descending.

    >>> merge_sorted_unique([1, 3, 3], [2, 3, 8], False)
    [1, 2, 3, 8]
    >>> merge_sorted_unique([], [1, 1], True)
    [1]
    """
    i = j = 0
    merged = []
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            value = a[i]
            i += 1
        else:
            value = b[j]
            j += 1
        if not merged or merged[-1] != value:
            merged.append(value)
    return merged[::-1] if reverse else merged


def hashtag_list(text: str, limit: int) -> List[str]:
    """
    Find the hashtags: a '#' followed by one or more letters or digits. They are returned in small letters, each only
    once, in the order of their first appearance, and at most limit of them.

    >>> hashtag_list('#Sun and #sea, #sun #x1', 2)
    ['#sun', '#sea']
    >>> hashtag_list('no # here', 5)
    []
    """
    tags = []
    for tag in re.findall(r'#[A-Za-z0-9]+', text):
        tag = tag.lower()
        if tag not in tags:
            tags.append(tag)
    return tags[:limit]


def swap_halves_rule(word):
    """
    Change the two halves of a word. If it has an odd number of letters the middle one stays in the middle. A word with
    fewer than 2 letters stays.

    swap_halves_rule('abcd') == 'cdab'
    swap_halves_rule('abxcd') == 'cdxab'
    swap_halves_rule('a') == 'a'
    """
    n = len(word)
    if n < 2:
        return word
    half = n // 2
    middle = word[half] if n % 2 else ''
    return word[-half:] + middle + word[:half]


def frequency_filter(lst: List[int], low: int, high: int) -> List[int]:
    """
    Return, in ascending order, the different numbers that occur at least low and at most high times. If low is larger
    than high return [].

    >>> frequency_filter([5, 1, 5, 2, 2, 2], 1, 2)
    [1, 5]
    >>> frequency_filter([1], 3, 2)
    []
    """
    if low > high:
        return []
    freq = defaultdict(int)
    for x in lst:
        freq[x] += 1
    return sorted(x for x in freq if low <= freq[x] <= high)


def is_rotation_or_reverse(a: str, b: str) -> str:
    """
    Return 'equal' if the texts are equal, 'reverse' if one is the other backwards, 'rotation' if one can be made from
    the other by moving letters from the front to the end, and 'no' otherwise. The first that fits is returned.

    is_rotation_or_reverse('abc', 'abc') == 'equal'
    is_rotation_or_reverse('abc', 'cba') == 'reverse'
    is_rotation_or_reverse('abc', 'bca') == 'rotation'
    is_rotation_or_reverse('abc', 'ab') == 'no'
    """
    if a == b:
        return 'equal'
    if a == b[::-1]:
        return 'reverse'
    if len(a) == len(b) and b in a + a:
        return 'rotation'
    return 'no'


def compact_ranges(nums: List[int]) -> str:
    """
    The numbers are ascending and different. Write runs of three or more consecutive numbers as 'a-b', and all others
    singly, joined with commas.

    >>> compact_ranges([1, 2, 3, 5, 6, 9])
    '1-3,5,6,9'
    >>> compact_ranges([])
    ''
    """
    parts = []
    i = 0
    while i < len(nums):
        j = i
        while j + 1 < len(nums) and nums[j + 1] == nums[j] + 1:
            j += 1
        if j - i >= 2:
            parts.append(f'{nums[i]}-{nums[j]}')
        else:
            parts.extend(str(n) for n in nums[i:j + 1])
        i = j + 1
    return ','.join(parts)


def pick_by_letters(words: list[str], must: str, never: str) -> list[str]:
    """
    Return the words that contain all letters of must and none of never. Upper and lower case do not matter; the words
    are returned in the order of their length (equal lengths in the order of the list).

    >>> pick_by_letters(['Planet', 'ant', 'Tan', 'nut'], 'tn', 'u')
    ['ant', 'Tan', 'Planet']
    >>> pick_by_letters(['x'], '', 'X')
    []
    """
    def fits(word):
        letters = set(word.lower())
        return set(must.lower()) <= letters and not letters & set(never.lower())

    return sorted(filter(fits, words), key=len)


def count_changes(a, b):
    """
    Two strings of the same length are compared. Count the positions where they differ, but a difference only in case
    counts half.
    For different lengths return -1.

    count_changes('Hello', 'hallo') == 1.5
    count_changes('ab', 'abc') == -1
    count_changes('', '') == 0
    """
    if len(a) != len(b):
        return -1
    changes = 0
    for x, y in zip(a, b):
        if x == y:
            continue
        changes += 0.5 if x.lower() == y.lower() else 1
    return changes


def largest_sum_window(nums: List[int], k: int) -> Optional[int]:
    """
    Return the start of the window of k neighbouring numbers with the largest sum which has no zero in it. For a tie
    return the last start. If there is no such window return None.

    >>> largest_sum_window([1, 5, 0, 3, 3], 2)
    3
    >>> largest_sum_window([4, 1, 4], 2)
    1
    >>> largest_sum_window([0, 1], 2)
    """
    best = None
    best_sum = 0
    for start in range(len(nums) - k + 1):
        window = nums[start:start + k]
        if 0 in window:
            continue
        if best is None or sum(window) >= best_sum:
            best = start
            best_sum = sum(window)
    return best


def title_initials(name: str, titles: List[str]) -> str:
    """
    Return the initials of a full name. Titles such as 'Dr.' are left out, and parts in small letters (such as 'van')
    stay small. Each initial has a dot behind it.

    title_initials('Dr. Anna van Dyk', ['Dr.', 'Prof.']) == 'A.v.D.'
    title_initials('', []) == ''
    """
    result = ''
    for part in name.split():
        if part in titles:
            continue
        result += part[0] + '.'
    return result


def even_length_words_first(words: List[str]) -> List[str]:
    """
    Put the words of even length first and those of odd length after them. Even ones are sorted alphabetically, odd
    ones are in reverse alphabetical order.

    >>> even_length_words_first(['pear', 'fig', 'kiwi', 'apple'])
    ['kiwi', 'pear', 'fig', 'apple']
    >>> even_length_words_first([])
    []
    """
    even = sorted(w for w in words if len(w) % 2 == 0)
    odd = sorted((w for w in words if len(w) % 2 == 1), reverse=True)
    return even + odd


def diagonal_rule(matrix):
    """
    For a square matrix return 'main' if the main diagonal has the larger sum, 'anti' if the other one has, and
    'equal' otherwise. If the matrix is empty or not square return None.

    >>> diagonal_rule([[1, 2], [3, 9]])
    'main'
    >>> diagonal_rule([[1, 2], [3, 4]])
    'equal'
    >>> diagonal_rule([[1, 2]])
    """
    n = len(matrix)
    if n == 0 or any(len(row) != n for row in matrix):
        return None
    main = sum(matrix[i][i] for i in range(n))
    anti = sum(matrix[i][n - 1 - i] for i in range(n))
    if main == anti:
        return 'equal'
    return 'main' if main > anti else 'anti'


def longest_common_run(a: List[int], b: List[int]) -> int:
    """
    Return the length of the longest stretch of positions at which both lists have numbers of the same sign (zero
    counts as a sign of its own). Only positions that both have are looked at.

    longest_common_run([1, -2, 0, 4], [5, -1, 0, -4]) == 3
    longest_common_run([1], []) == 0
    """
    def sign(x):
        if x > 0:
            return 1
        return -1 if x < 0 else 0

    best = run = 0
    for x, y in zip(a, b):
        if sign(x) == sign(y):
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def vote_top_two(votes: list[str]) -> list[str]:
    """
    Return the two names with the most votes, most first. If the second place is shared by several, return only the
    first; if the first place is shared by more than two, return an empty list. Empty votes ('') are not valid.

    >>> vote_top_two(['a', 'b', 'a', 'c', 'b', ''])
    ['a', 'b']
    >>> vote_top_two(['a', 'a', 'b', 'c'])
    ['a']
    >>> vote_top_two(['a', 'b', 'c'])
    []
    """
    counts = Counter(v for v in votes if v)
    if not counts:
        return []
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    if len(ranked) <= 2:
        return ranked
    first, second, third = (counts[name] for name in ranked[:3])
    if first == third:
        return []
    if second == third:
        return ranked[:1]
    return ranked[:2]


def replace_every_third(text: str, mark: str) -> str:
    """
    Replace every third letter of a text by the mark. Only letters are counted, other characters stay. If the mark is
    longer than one character, only its first is used; if it is empty, the letters are removed.

    >>> replace_every_third('ab-cdef', '*')
    'ab-*de*'
    >>> replace_every_third('abcd', '')
    'abd'
    """
    mark = mark[:1]
    out = []
    letters = 0
    for c in text:
        if c.isalpha():
            letters += 1
            if letters % 3 == 0:
                out.append(mark)
                continue
        out.append(c)
    return ''.join(out)


def check_bingo_card(card, called):
    """
    A card has rows of numbers. Return 'bingo' if one row is called completely, 'one away' if some row has all but one
    number called, and 'wait' otherwise. An empty row does not count.

    check_bingo_card([[1, 2], [3, 4]], [3, 4, 9]) == 'bingo'
    check_bingo_card([[1, 2, 5], [3, 4, 6]], [3, 4]) == 'one away'
    check_bingo_card([[1, 2, 3], []], [1]) == 'wait'
    """
    result = 'wait'
    for row in card:
        if not row:
            continue
        missing = sum(1 for n in row if n not in called)
        if missing == 0:
            return 'bingo'
        if missing == 1:
            result = 'one away'
    return result


def peel_equal_ends(s: str) -> str:
    """
    As long as a text has at least two characters and its first and last are equal, remove both. Return what is left.

    >>> peel_equal_ends('xyabyx')
    'ab'
    >>> peel_equal_ends('abba')
    ''
    >>> peel_equal_ends('aba')
    'b'
    """
    left, right = 0, len(s) - 1
    while left < right and s[left] == s[right]:
        left += 1
        right -= 1
    return s[left:right + 1]


def records_by_day(entries: List[str], day: str) -> Tuple[int, int]:
    """
    Entries look like 'mon:12'. Return (number of entries, sum) for the day. Entries with a number below zero or with
    something that is no number are counted but add nothing to the sum.

    >>> records_by_day(['mon:12', 'tue:5', 'mon:x', 'mon:-3'], 'mon')
    (3, 12)
    >>> records_by_day([], 'mon')
    (0, 0)
    """
    count = 0
    total = 0
    for entry in entries:
        name, value = entry.split(':')
        if name != day:
            continue
        count += 1
        try:
            total += max(0, int(value))
        except ValueError:
            pass
    return count, total


def bracket_style(text: str) -> str:
    """
    Tell which brackets a text uses: 'round', 'square', 'mixed' or 'none'. If the number of opening brackets of a kind
    is not equal to the number of its closing ones, return 'broken'.

    bracket_style('f(x)') == 'round'
    bracket_style('a[0](1)') == 'mixed'
    bracket_style('a]') == 'broken'
    bracket_style('abc') == 'none'
    """
    if text.count('(') != text.count(')') or text.count('[') != text.count(']'):
        return 'broken'
    has_round = '(' in text
    has_square = '[' in text
    if has_round and has_square:
        return 'mixed'
    if has_round:
        return 'round'
    return 'square' if has_square else 'none'


def insert_keep_order(lst: list[int], n: int, allow_equal: bool) -> list[int]:
    """
    Insert n into an ascending list so that it stays ascending. If n is there already, it is inserted only when
    allow_equal is true. A new list is returned.

    >>> insert_keep_order([1, 4, 6], 5, True)
    [1, 4, 5, 6]
    >>> insert_keep_order([1, 4], 4, False)
    [1, 4]
    >>> insert_keep_order([], 2, False)
    [2]
    """
    if n in lst and not allow_equal:
        return lst[:]
    i = 0
    while i < len(lst) and lst[i] < n:
        i += 1
    return lst[:i] + [n] + lst[i:]


def vowel_positions_code(word):
    """
    Return the positions (from 1) of the vowels as a string of digits. Positions above 9 are written in brackets. A
    word without vowels gives '0'.

    >>> vowel_positions_code('banana')
    '246'
    >>> vowel_positions_code('strengthless')
    '4(10)'
    >>> vowel_positions_code('hm')
    '0'
    """
    code = ''
    for i, c in enumerate(word, start=1):
        if c in 'aeiouAEIOU':
            code += str(i) if i < 10 else f'({i})'
    return code or '0'


def tidy_tags(tags: List[str], max_len: int) -> List[str]:
    """
    Clean a list of tags: remove spaces around them, make them small, replace inner spaces by '-', drop tags that are
    empty or longer than max_len, and drop repeated ones. Return them sorted.

    >>> tidy_tags([' Red Wine ', 'beer', 'BEER', '', 'sparkling water'], 10)
    ['beer', 'red-wine']
    """
    result = set()
    for tag in tags:
        tag = '-'.join(tag.lower().split())
        if tag and len(tag) <= max_len:
            result.add(tag)
    return sorted(result)


def biggest_drop(prices: List[float]) -> Tuple[int, float]:
    """
    Return (index, drop) for the largest fall from one price to the next, where index is that of the lower price. For
    a tie the first is taken. If the prices never fall return (-1, 0).

    biggest_drop([9, 7, 8, 3, 1]) == (3, 5)
    biggest_drop([1, 2]) == (-1, 0)
    biggest_drop([]) == (-1, 0)
    """
    index, drop = -1, 0
    for i in range(1, len(prices)):
        fall = prices[i - 1] - prices[i]
        if fall > drop:
            index, drop = i, fall
    return index, drop


def sort_file_names(names: list[str]) -> list[str]:
    """
    Sort file names by their ending first, then by the number of digits in the name, then by name. Names without a dot
    have the ending '' and come first.

    >>> sort_file_names(['b.txt', 'a1.txt', 'c.md', 'todo'])
    ['todo', 'c.md', 'b.txt', 'a1.txt']
    """
    def key(name):
        ending = name.rsplit('.', 1)[1] if '.' in name else ''
        return ending, sum(c.isdigit() for c in name), name

    return sorted(names, key=key)


def safe_file_name(title, ending):
    """
    Make a file name of a title: letters are small, each run of other characters than letters and digits becomes one
    '_', none stands at the beginning or end, and the ending follows after a dot. If nothing is left the name is
    'untitled'.

    safe_file_name('My Trip (2024)!', 'txt') == 'my_trip_2024.txt'
    safe_file_name('???', 'md') == 'untitled.md'
    """
    stem = ''
    for c in title.lower():
        if c.isalnum():
            stem += c
        elif stem and stem[-1] != '_':
            stem += '_'
    stem = stem.rstrip('_')
    return (stem or 'untitled') + '.' + ending


def backup_name(name: str, existing: List[str]) -> str:
    """
    If name is not in existing return it. Otherwise put ' (1)', ' (2)', ... before the ending until it is new. A name
    without a dot gets the number at its end.

    >>> backup_name('a.txt', ['a.txt', 'a (1).txt'])
    'a (2).txt'
    >>> backup_name('notes', ['notes'])
    'notes (1)'
    >>> backup_name('b', [])
    'b'
    """
    if name not in existing:
        return name
    stem, dot, ending = name.rpartition('.')
    if not dot:
        stem, ending = name, ''
    k = 1
    while True:
        candidate = f'{stem} ({k}){dot}{ending}'
        if candidate not in existing:
            return candidate
        k += 1


def same_parity_blocks(nums: List[int]) -> List[List[int]]:
    """
    Cut the list into blocks of neighbouring numbers with the same parity. Blocks of a single number are left out.

    >>> same_parity_blocks([1, 3, 2, 5, 7, 9])
    [[1, 3], [5, 7, 9]]
    >>> same_parity_blocks([1, 2])
    []
    """
    blocks: List[List[int]] = []
    for n in nums:
        if blocks and blocks[-1][-1] % 2 == n % 2:
            blocks[-1].append(n)
        else:
            blocks.append([n])
    return [block for block in blocks if len(block) > 1]


def caesar_until_vowel(word: str) -> str:
    """
    Move all the letters of a word (small letters only) forward in the alphabet, all by the same number, until the
    word begins with a vowel. A word which begins with a vowel stays as it is.

    caesar_until_vowel('cat') == 'ecv'
    caesar_until_vowel('zip') == 'ajq'
    caesar_until_vowel('on') == 'on'
    """
    if not word:
        return word
    alphabet = string.ascii_lowercase
    shift = 0
    while alphabet[(alphabet.index(word[0]) + shift) % 26] not in 'aeiou':
        shift += 1
    return ''.join(alphabet[(alphabet.index(c) + shift) % 26] for c in word)


def second_place_name(scores: dict[str, int]) -> str | None:
    """
    Return the name with the second best score, where equal scores share a place. If several share the second place
    return the shortest name, then the alphabetically first. If there is no second place return None.

    >>> second_place_name({'Ann': 9, 'Bob': 9, 'Cleo': 7, 'Dan': 7})
    'Dan'
    >>> second_place_name({'Ann': 9, 'Bob': 9}) is None
    True
    """
    values = sorted(set(scores.values()), reverse=True)
    if len(values) < 2:
        return None
    names = [n for n, s in scores.items() if s == values[1]]
    return sorted(names, key=lambda n: (len(n), n))[0]


def zip_longest_rule(a, b, fill):
    """
    Join two strings letter by letter: a letter of a, a letter of b and so on. When one is used up its place is taken
    by the fill character, but if fill is '' the rest is just appended.

    zip_longest_rule('abc', 'x', '-') == 'axb-c-'
    zip_longest_rule('abc', 'x', '') == 'axbc'
    """
    out = ''
    for i in range(max(len(a), len(b))):
        out += a[i] if i < len(a) else fill
        out += b[i] if i < len(b) else fill
    return out


def unique_sorted_letters(text: str, descending: bool = False) -> str:
    """
    Return the different letters of a text in alphabetical order, in small letters, or the other way round if
    descending is true. Letters that occur both small and large in the text are written large.

    >>> unique_sorted_letters('Banana bread')
    'aBdenr'
    >>> unique_sorted_letters('xY', True)
    'yx'
    """
    small = {c for c in text if c.islower()}
    large = {c.lower() for c in text if c.isupper()}
    letters = sorted(small | large, reverse=descending)
    return ''.join(c.upper() if c in small and c in large else c for c in letters)


def remove_between_equal(lst: List[int]) -> List[int]:
    """
    If the first number occurs again in the list, remove everything between its first and its last occurrence. Both of
    them stay.

    >>> remove_between_equal([3, 1, 2, 3, 5])
    [3, 3, 5]
    >>> remove_between_equal([1, 2])
    [1, 2]
    >>> remove_between_equal([])
    []
    """
    if not lst:
        return []
    last = len(lst) - 1
    while lst[last] != lst[0]:
        last -= 1
    if last == 0:
        return list(lst)
    return [lst[0]] + lst[last:]


def ascii_border(ch: str) -> str:
    """
    Given one character, return 'small', 'capital', 'digit', 'space' or 'sign'. Characters outside ASCII give 'other',
    and a string that does not have exactly one character gives ''.

    ascii_border('q') == 'small'
    ascii_border('%') == 'sign'
    ascii_border('é') == 'other'
    ascii_border('ab') == ''
    """
    if len(ch) != 1:
        return ''
    if ord(ch) > 127:
        return 'other'
    if ch.islower():
        return 'small'
    if ch.isupper():
        return 'capital'
    if ch.isdigit():
        return 'digit'
    return 'space' if ch.isspace() else 'sign'


def choose_two_teams(strengths: List[int]) -> Tuple[List[int], List[int]]:
    """
    Choose two teams: the players are taken in descending order of strength. Each goes into the team with the smaller
    sum so far; for equal sums into the one with fewer players, then into the first.

    >>> choose_two_teams([5, 9, 4, 1])
    ([9, 1], [5, 4])
    >>> choose_two_teams([])
    ([], [])
    """
    first, second = [], []
    for s in sorted(strengths, reverse=True):
        key_first = (sum(first), len(first))
        key_second = (sum(second), len(second))
        if key_first <= key_second:
            first.append(s)
        else:
            second.append(s)
    return first, second


def skip_repeated_signs(text):
    """
    In a text each run of the same punctuation sign (. , ! ?) is shortened to one sign, but three or more dots become
    exactly three. Other characters are not changed.

    >>> skip_repeated_signs('No!!! Well..... ok,, good..')
    'No! Well... ok, good.'
    """
    def shorten(match):
        run = match.group(0)
        if run[0] == '.' and len(run) >= 3:
            return '...'
        return run[0]

    return re.sub(r'([.,!?])\1*', shorten, text)


def score_answers(given: List[str], key: List[str], penalty: float) -> float:
    """
    Compare answers with the key. A right answer gives 1 point, an empty one ('') nothing and a wrong one takes
    penalty away. The result is never below 0. If the lists have different lengths return -1.

    score_answers(['a', 'b', ''], ['a', 'c', 'd'], 0.5) == 0.5
    score_answers(['x'], ['a'], 2) == 0
    score_answers([], ['a'], 1) == -1
    """
    if len(given) != len(key):
        return -1
    points = 0
    for answer, right in zip(given, key):
        if answer == right:
            points += 1
        elif answer:
            points -= penalty
    return max(points, 0)


def letters_missing_for(word: str, letters: str) -> str:
    """
    You have some letters, each can be used once. Return the letters that are missing for the word, in the order of
    the word. If none is missing
    return 'ok'.

    >>> letters_missing_for('letter', 'teller')
    't'
    >>> letters_missing_for('on', 'no')
    'ok'
    """
    available = Counter(letters)
    missing = ''
    for c in word:
        if available[c] > 0:
            available[c] -= 1
        else:
            missing += c
    return missing or 'ok'


def sum_of_column(table: List[List[Any]], column: int) -> Optional[float]:
    """
    Add up a column of a table. Cells that are not int or float are ignored (True and False too), and rows that are
    too short as well. If there was no number return None.

    >>> sum_of_column([[1, 'a'], [2.5], [True, 3]], 0)
    3.5
    >>> sum_of_column([['x']], 0)
    """
    total = 0
    found = False
    for row in table:
        if column >= len(row):
            continue
        cell = row[column]
        if isinstance(cell, bool) or not isinstance(cell, (int, float)):
            continue
        total += cell
        found = True
    return total if found else None


def odd_one_of_types(words: list[str]) -> str:
    """
    Words are of the types 'number' (only digits), 'word' (only letters) and 'other'. If exactly one entry has a type
    that no other entry has, return it, otherwise return ''.

    >>> odd_one_of_types(['12', 'cat', '7'])
    'cat'
    >>> odd_one_of_types(['12', 'cat'])
    ''
    """
    def kind(w):
        if w.isdigit():
            return 'number'
        return 'word' if w.isalpha() else 'other'

    counts = Counter(map(kind, words))
    single = [w for w in words if counts[kind(w)] == 1]
    return single[0] if len(single) == 1 else ''


def clip_sentences(text, n):
    """
    Return the first n sentences of a text. A sentence ends with '.', '!' or '?'. What comes after the last of these
    signs is no sentence. The result has no spaces around it.

    clip_sentences('Hi. Come in! Sit', 2) == 'Hi. Come in!'
    clip_sentences('Hi. Come in! Sit', 9) == 'Hi. Come in!'
    clip_sentences('Hi.', 0) == ''
    """
    end = 0
    found = 0
    for i, c in enumerate(text):
        if found == n:
            break
        if c in '.!?':
            found += 1
            end = i + 1
    return text[:end].strip()


def check():
    """Check the examples that are not doctests."""
    assert count_by_rules([-2, 3, 3, 0, -2, 5]) == (2, 3, 2)
    assert count_by_rules([]) == (0, 0, 0)
    assert fold_text('abcdefgh', 3) == ['abc', 'fed', 'gh']
    assert fold_text('abc', 0) == []
    assert group_leaders({'a': 3, 'b': 9, 'c': 3, 'd': 1}, 2) == ['b', 'c']
    assert group_leaders({}, 3) == []
    assert swap_halves_rule('abcd') == 'cdab'
    assert swap_halves_rule('abxcd') == 'cdxab'
    assert swap_halves_rule('a') == 'a'
    assert is_rotation_or_reverse('abc', 'abc') == 'equal'
    assert is_rotation_or_reverse('abc', 'cba') == 'reverse'
    assert is_rotation_or_reverse('abc', 'bca') == 'rotation'
    assert is_rotation_or_reverse('abc', 'ab') == 'no'
    assert count_changes('Hello', 'hallo') == 1.5
    assert count_changes('ab', 'abc') == -1
    assert count_changes('', '') == 0
    assert title_initials('Dr. Anna van Dyk', ['Dr.', 'Prof.']) == 'A.v.D.'
    assert title_initials('', []) == ''
    assert longest_common_run([1, -2, 0, 4], [5, -1, 0, -4]) == 3
    assert longest_common_run([1], []) == 0
    assert check_bingo_card([[1, 2], [3, 4]], [3, 4, 9]) == 'bingo'
    assert check_bingo_card([[1, 2, 5], [3, 4, 6]], [3, 4]) == 'one away'
    assert check_bingo_card([[1, 2, 3], []], [1]) == 'wait'
    assert bracket_style('f(x)') == 'round'
    assert bracket_style('a[0](1)') == 'mixed'
    assert bracket_style('a]') == 'broken'
    assert bracket_style('abc') == 'none'
    assert biggest_drop([9, 7, 8, 3, 1]) == (3, 5)
    assert biggest_drop([1, 2]) == (-1, 0)
    assert biggest_drop([]) == (-1, 0)
    assert safe_file_name('My Trip (2024)!', 'txt') == 'my_trip_2024.txt'
    assert safe_file_name('???', 'md') == 'untitled.md'
    assert caesar_until_vowel('cat') == 'ecv'
    assert caesar_until_vowel('zip') == 'ajq'
    assert caesar_until_vowel('on') == 'on'
    assert zip_longest_rule('abc', 'x', '-') == 'axb-c-'
    assert zip_longest_rule('abc', 'x', '') == 'axbc'
    assert ascii_border('q') == 'small'
    assert ascii_border('%') == 'sign'
    assert ascii_border('é') == 'other'
    assert ascii_border('ab') == ''
    assert score_answers(['a', 'b', ''], ['a', 'c', 'd'], 0.5) == 0.5
    assert score_answers(['x'], ['a'], 2) == 0
    assert score_answers([], ['a'], 1) == -1
    assert clip_sentences('Hi. Come in! Sit', 2) == 'Hi. Come in!'
    assert clip_sentences('Hi. Come in! Sit', 9) == 'Hi. Come in!'
    assert clip_sentences('Hi.', 0) == ''
