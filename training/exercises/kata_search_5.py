"""Binary search on answers, sliding windows, two pointers, and the matching of strings and patterns."""

from bisect import bisect_left, bisect_right, insort
from collections import Counter, deque
from typing import Dict, List, Optional, Tuple


def smallest_square_side(area: int) -> int:
    """
    Return the smallest whole side whose square is at least the area.

    >>> smallest_square_side(17)
    5
    >>> smallest_square_side(0)
    0
    """
    low, high = 0, max(1, area)
    while low < high:
        mid = (low + high) // 2
        if mid * mid >= area:
            high = mid
        else:
            low = mid + 1
    return low


def slowest_reader(chapters, days):
    """
    Chapters are read in order, at most so many pages per day and no chapter is split. Return the smallest number of
    pages per day with which all is read within the days (at least one day).

    slowest_reader([10, 20, 30], 2) == 30
    slowest_reader([5, 5, 5], 1) == 15
    """
    def enough(pages):
        used, today = 1, 0
        for c in chapters:
            if today + c > pages:
                used += 1
                today = 0
            today += c
        return used <= days

    low, high = max(chapters), sum(chapters)
    while low < high:
        mid = (low + high) // 2
        if enough(mid):
            high = mid
        else:
            low = mid + 1
    return low


def count_in_sorted(nums: List[int], low: int, high: int) -> int:
    """
    How many numbers of a sorted list lie strictly between low and high? If low is not smaller than high the answer
    is 0.

    count_in_sorted([1, 2, 2, 3, 5], 1, 5) == 3
    count_in_sorted([1, 2], 5, 1) == 0
    """
    if low >= high:
        return 0
    return bisect_left(nums, high) - bisect_right(nums, low)


def closest_two_in_sorted(nums: List[int], x: int) -> List[int]:
    """
    Return the two numbers of a sorted list that are closest to x, in rising order; of equally close ones the smaller.

    >>> closest_two_in_sorted([1, 4, 6, 9], 5)
    [4, 6]
    >>> closest_two_in_sorted([1, 2, 30], 20)
    [2, 30]
    """
    right = bisect_left(nums, x)
    left = right - 1
    chosen = []
    while len(chosen) < 2:
        if right == len(nums) or (left >= 0 and x - nums[left] <= nums[right] - x):
            chosen.append(nums[left])
            left -= 1
        else:
            chosen.append(nums[right])
            right += 1
    return sorted(chosen)


def turning_point(nums):
    """
    The numbers first rise strictly and then fall strictly (one of the parts may be missing). Return the index of the
    largest by halving.

    turning_point([1, 3, 8, 5]) == 2
    turning_point([9, 4]) == 0
    turning_point([1, 2]) == 1
    """
    low, high = 0, len(nums) - 1
    while low < high:
        mid = (low + high) // 2
        if nums[mid] < nums[mid + 1]:
            low = mid + 1
        else:
            high = mid
    return low


def shift_of_rotated(names: List[str]) -> int:
    """
    A sorted list of different names was rotated. Return how many names at its front belong to the end (0 if it is
    sorted).

    >>> shift_of_rotated(['mia', 'tom', 'ann', 'bob'])
    2
    >>> shift_of_rotated(['ann', 'bob'])
    0
    """
    if not names or names[0] <= names[-1]:
        return 0
    low, high = 0, len(names) - 1
    while high - low > 1:
        mid = (low + high) // 2
        if names[mid] > names[low]:
            low = mid
        else:
            high = mid
    return high


def guess_number_log(secret: int, top: int) -> List[Tuple[int, str]]:
    """
    Guess a secret number from 1 to top by always asking for the middle (rounded down). Return the guesses with the
    answers 'higher', 'lower' or 'yes'.

    >>> guess_number_log(6, 8)
    [(4, 'higher'), (6, 'yes')]
    """
    log = []
    low, high = 1, top
    while True:
        guess = (low + high) // 2
        if guess == secret:
            log.append((guess, 'yes'))
            return log
        if guess < secret:
            log.append((guess, 'higher'))
            low = guess + 1
        else:
            log.append((guess, 'lower'))
            high = guess - 1


def place_in_table(table, x):
    """
    The rows of the table are sorted, and each row begins with a number larger than the end of the row before. Return
    (row, column) of x, or None.

    place_in_table([[1, 3], [5, 8]], 5) == (1, 0)
    place_in_table([[1, 3]], 2) is None
    """
    cols = len(table[0])
    low, high = 0, len(table) * cols
    while low < high:
        mid = (low + high) // 2
        r, c = divmod(mid, cols)
        if table[r][c] == x:
            return r, c
        if table[r][c] < x:
            low = mid + 1
        else:
            high = mid
    return None


def kth_missing_even(nums: List[int], k: int) -> int:
    """
    nums is a sorted list of different positive even numbers. Return the k-th positive even number that is not in it.

    >>> kth_missing_even([2, 6, 8], 1)
    4
    >>> kth_missing_even([2, 6, 8], 2)
    10
    """
    low, high = 0, len(nums)
    while low < high:
        mid = (low + high) // 2
        missing = nums[mid] // 2 - (mid + 1)
        if missing < k:
            low = mid + 1
        else:
            high = mid
    return 2 * (k + low)


def longest_window_with_cost(text: str, costs: Dict[str, int], budget: int) -> int:
    """
    Each letter has a cost (0 if it is not in costs). Return the length of the longest part of the text whose total
    cost is within the budget.

    longest_window_with_cost('abcab', {'a': 2, 'b': 1}, 3) == 3
    longest_window_with_cost('aa', {'a': 9}, 5) == 0
    """
    left = spent = best = 0
    for right, ch in enumerate(text):
        spent += costs.get(ch, 0)
        while spent > budget:
            spent -= costs.get(text[left], 0)
            left += 1
        best = max(best, right - left + 1)
    return best


def shortest_stretch_with_sum(nums, goal):
    """
    Return the first shortest stretch of neighbouring positive numbers whose sum is exactly the goal, or [] if there
    is none.

    >>> shortest_stretch_with_sum([1, 2, 3, 4, 2, 5], 6)
    [4, 2]
    >>> shortest_stretch_with_sum([5], 2)
    []
    """
    best = []
    left = total = 0
    for right in range(len(nums)):
        total += nums[right]
        while total > goal:
            total -= nums[left]
            left += 1
        if total == goal and left <= right:
            part = nums[left:right + 1]
            if not best or len(part) < len(best):
                best = part
    return best


def best_rest_week(sleep: list[int], days: int) -> tuple[int, float]:
    """
    Return the first day and the average (2 places) of the window of so many days in which most is slept; (-1, 0.0) if
    there are not enough days.

    >>> best_rest_week([5, 8, 9, 4], 2)
    (1, 8.5)
    >>> best_rest_week([5], 2)
    (-1, 0.0)
    """
    if len(sleep) < days:
        return -1, 0.0
    total = sum(sleep[:days])
    best, start = total, 0
    for i in range(days, len(sleep)):
        total += sleep[i] - sleep[i - days]
        if total > best:
            best, start = total, i - days + 1
    return start, round(best / days, 2)


def vowel_richest_part(text, size):
    """
    Return the part of the given size with the most vowels; of several the last one. Shorter texts are returned whole.

    vowel_richest_part('banana tree', 3) == 'ree'
    vowel_richest_part('hi', 5) == 'hi'
    """
    best = text[:size]
    for i in range(len(text) - size + 1):
        part = text[i:i + size]
        if sum(c in 'aeiou' for c in part) >= sum(c in 'aeiou' for c in best):
            best = part
    return best


def median_of_windows(nums: List[int], size: int) -> List[int]:
    """
    Return the median of each window of an odd size, with a sorted list that is kept up to date.

    >>> median_of_windows([5, 1, 4, 2], 3)
    [4, 2]
    >>> median_of_windows([3], 3)
    []
    """
    window: List[int] = []
    medians = []
    for i, n in enumerate(nums):
        insort(window, n)
        if len(window) > size:
            window.pop(bisect_left(window, nums[i - size]))
        if len(window) == size:
            medians.append(window[size // 2])
    return medians


def near_twins(nums: List[int], places: int, slack: int) -> bool:
    """
    Are there two numbers at most `places` apart in the list that differ by at most slack?

    near_twins([1, 9, 4, 3], 1, 1) is True
    near_twins([1, 9, 2], 1, 1) is False
    """
    recent: deque = deque(maxlen=places)
    for n in nums:
        if any(abs(n - r) <= slack for r in recent):
            return True
        recent.append(n)
    return False


def changes_for_alternation(bits: str) -> int:
    """
    The bits stand in a circle. Return the fewest bits that have to be changed so that neighbours always differ
    (the circle has an even number of bits), or -1 if their number is odd.

    >>> changes_for_alternation('1100')
    2
    >>> changes_for_alternation('101')
    -1
    """
    if len(bits) % 2:
        return -1
    wrong = sum(int(b) != i % 2 for i, b in enumerate(bits))
    return min(wrong, len(bits) - wrong)


def fruit_baskets(trees, baskets):
    """
    Walking along a row of trees you pick one fruit from each until a kind comes for which no basket is left (each
    basket holds one kind). Return the start index of the longest such walk (the first of several) and its length.

    >>> fruit_baskets(['a', 'b', 'a', 'c', 'c', 'a', 'c'], 2)
    (2, 5)
    >>> fruit_baskets([], 2)
    (0, 0)
    """
    best_start = best_len = 0
    for start in range(len(trees)):
        kinds = set()
        end = start
        while end < len(trees) and len(kinds | {trees[end]}) <= baskets:
            kinds.add(trees[end])
            end += 1
        if end - start > best_len:
            best_start, best_len = start, end - start
    return best_start, best_len


def pair_with_product_below(a: List[int], limit: int) -> int:
    """
    Count the pairs of different places in a sorted list of positive numbers whose product is below the limit.

    >>> pair_with_product_below([1, 2, 3, 4], 7)
    4
    >>> pair_with_product_below([5], 100)
    0
    """
    left, right = 0, len(a) - 1
    pairs = 0
    while left < right:
        if a[left] * a[right] < limit:
            pairs += right - left
            left += 1
        else:
            right -= 1
    return pairs


def three_near_goal(nums, goal):
    """
    Return the sum of three numbers (at different places) that is nearest to the goal without going above it, or None.

    three_near_goal([5, 1, 8, 2], 12) == 11
    three_near_goal([9, 9, 9], 5) is None
    """
    nums = sorted(nums)
    best = None
    for i in range(len(nums) - 2):
        j, k = i + 1, len(nums) - 1
        while j < k:
            s = nums[i] + nums[j] + nums[k]
            if s > goal:
                k -= 1
            else:
                if best is None or s > best:
                    best = s
                j += 1
    return best


def container_walls(heights: List[int], block: int) -> int:
    """
    Two walls of a row hold water up to the lower one over the distance between them, if they are not more than `block`
    places apart. Return the largest amount.

    >>> container_walls([3, 1, 1, 3], 3)
    9
    >>> container_walls([3, 1, 1, 3], 2)
    2
    """
    best = 0
    for i, h in enumerate(heights):
        for j in range(i + 1, min(len(heights), i + block + 1)):
            best = max(best, min(h, heights[j]) * (j - i))
    return best


def squares_sorted_merge(nums: list[int]) -> list[int]:
    """
    The list is sorted and may have negative numbers. Return the different squares in falling order by comparing the
    two ends.

    squares_sorted_merge([-3, -1, 1, 2]) == [9, 4, 1]
    squares_sorted_merge([]) == []
    """
    left, right = 0, len(nums) - 1
    result: list[int] = []
    while left <= right:
        if abs(nums[left]) > abs(nums[right]):
            square = nums[left] ** 2
            left += 1
        else:
            square = nums[right] ** 2
            right -= 1
        if not result or result[-1] != square:
            result.append(square)
    return result


def mirror_with_skips(text, skips):
    """
    Can the text be read the same in both directions after removing at most `skips` letters?

    >>> mirror_with_skips('abxca', 2)
    True
    >>> mirror_with_skips('abc', 1)
    False
    """
    def ok(i, j, left):
        while i < j and text[i] == text[j]:
            i += 1
            j -= 1
        if i >= j:
            return True
        return left > 0 and (ok(i + 1, j, left - 1) or ok(i, j - 1, left - 1))

    return ok(0, len(text) - 1, skips)


def naive_find_all(text: str, pattern: str, wild: str = '.') -> List[int]:
    """
    Return all places at which the pattern fits the text, where the wild character in the pattern fits any one letter.
    Finds may not overlap: the search goes on behind a find.

    naive_find_all('abcabd', 'ab.') == [0, 3]
    naive_find_all('aaaa', 'aa') == [0, 2]
    """
    places = []
    i = 0
    while i + len(pattern) <= len(text):
        if all(p == wild or p == t for p, t in zip(pattern, text[i:])):
            places.append(i)
            i += len(pattern)
        else:
            i += 1
    return places


def failure_table(word: str) -> List[int]:
    """
    For each prefix of the word return the length of the longest proper beginning of that prefix that is also its end.

    >>> failure_table('abab')
    [0, 0, 1, 2]
    >>> failure_table('aaa')
    [0, 1, 2]
    """
    table = [0] * len(word)
    k = 0
    for i in range(1, len(word)):
        while k and word[i] != word[k]:
            k = table[k - 1]
        if word[i] == word[k]:
            k += 1
        table[i] = k
    return table


def comparisons_of_search(text, pattern):
    """
    Search the pattern in the text by trying each place from left to right and comparing letter by letter until one
    differs; stop at the first find. Return the number of compared letters.

    comparisons_of_search('aab', 'ab') == 4
    comparisons_of_search('xyz', 'q') == 3
    """
    compared = 0
    for i in range(len(text) - len(pattern) + 1):
        k = 0
        while k < len(pattern):
            compared += 1
            if text[i + k] != pattern[k]:
                break
            k += 1
        if k == len(pattern):
            return compared
    return compared


def bad_character_shift(text: str, pattern: str) -> List[int]:
    """
    Compare the pattern from its right end; on a mismatch move it so that its last earlier letter equal to the wrong
    text letter comes under that letter (at least one place). Return the places that are tried, up to the first find.

    >>> bad_character_shift('abcxabd', 'abd')
    [0, 3, 4]
    >>> bad_character_shift('ab', 'abc')
    []
    """
    tried = []
    i = 0
    while i <= len(text) - len(pattern):
        tried.append(i)
        k = len(pattern) - 1
        while k >= 0 and pattern[k] == text[i + k]:
            k -= 1
        if k < 0:
            break
        earlier = pattern.rfind(text[i + k], 0, k)
        i += k - earlier
    return tried


def rolling_hash_places(text: str, word: str, base: int, mod: int) -> Tuple[List[int], int]:
    """
    Find the word with rolling hashes (letters a to z are 1 to 26). Return the places of the word and the number of
    false alarms: places with the right hash but another text.

    rolling_hash_places('abcab', 'ab', 31, 1009) == ([0, 3], 0)
    rolling_hash_places('bcad', 'ad', 1, 100) == ([2], 1)
    """
    def value(part: str) -> int:
        h = 0
        for ch in part:
            h = (h * base + ord(ch) - 96) % mod
        return h

    n = len(word)
    goal, places, false = value(word), [], 0
    if n > len(text):
        return [], 0
    here = value(text[:n])
    lead = pow(base, n - 1, mod)
    for i in range(len(text) - n + 1):
        if i:
            here = ((here - (ord(text[i - 1]) - 96) * lead) * base + ord(text[i + n - 1]) - 96) % mod
        if here == goal:
            if text[i:i + n] == word:
                places.append(i)
            else:
                false += 1
    return places, false


def glob_match(name: str, pattern: str) -> bool:
    """
    Match a name with a pattern in which '*' stands for any text without a dot and '?' for one character.

    >>> glob_match('photo1.jpg', 'photo?.*')
    True
    >>> glob_match('a.b.c', 'a.*')
    False
    """
    if not pattern:
        return not name
    if pattern[0] == '*':
        if glob_match(name, pattern[1:]):
            return True
        return bool(name) and name[0] != '.' and glob_match(name[1:], pattern)
    if not name:
        return False
    return pattern[0] in ('?', name[0]) and glob_match(name[1:], pattern[1:])


def simple_regex(text, pattern):
    """
    The pattern has letters that may be followed by '+' (one or more) or '?' (one or none). Return whether it fits
    the whole text.

    simple_regex('aaab', 'a+b') is True
    simple_regex('b', 'a?b') is True
    simple_regex('b', 'a+b') is False
    """
    def match(i, j):
        if j == len(pattern):
            return i == len(text)
        sign = pattern[j + 1] if j + 1 < len(pattern) else ''
        here = i < len(text) and text[i] == pattern[j]
        if sign == '?':
            return match(i, j + 2) or (here and match(i + 1, j + 2))
        if sign == '+':
            return here and (match(i + 1, j) or match(i + 1, j + 2))
        return here and match(i + 1, j + 1)

    return match(0, 0)


def word_pattern_map(pattern: str, text: str) -> Optional[Dict[str, str]]:
    """
    Each letter of the pattern stands for one word of the text, different letters for different words. Return the
    mapping, or None.

    >>> word_pattern_map('aba', 'red blue red')
    {'a': 'red', 'b': 'blue'}
    >>> word_pattern_map('ab', 'x x') is None
    True
    """
    words = text.split()
    if len(words) != len(pattern):
        return None
    mapping: Dict[str, str] = {}
    for letter, word in zip(pattern, words):
        if mapping.setdefault(letter, word) != word:
            return None
    if len(set(mapping.values())) < len(mapping):
        return None
    return mapping


def smallest_period_with_errors(text: str, errors: int) -> int:
    """
    Return the smallest p of at least 1 such that text[i] and text[i + p] differ for at most `errors` places i.

    smallest_period_with_errors('abababx', 1) == 2
    smallest_period_with_errors('abc', 0) == 3
    """
    for p in range(1, len(text)):
        differ = sum(a != b for a, b in zip(text, text[p:]))
        if differ <= errors:
            return p
    return len(text)


def longest_repeat_apart(text):
    """
    Return the longest text that occurs at two places of the text without overlapping; the first of several, '' if
    there is none.

    longest_repeat_apart('abcxabc') == 'abc'
    longest_repeat_apart('aaa') == 'a'
    """
    for size in range(len(text) // 2, 0, -1):
        for i in range(len(text) - 2 * size + 1):
            part = text[i:i + size]
            if part in text[i + size:]:
                return part
    return ''


def shared_pieces(a: str, b: str, size: int) -> List[str]:
    """
    Return the sorted different pieces of the given size that both texts contain but that stand in no third place:
    each exactly once in each.

    >>> shared_pieces('abcab', 'xbca', 2)
    ['bc', 'ca']
    >>> shared_pieces('aa', 'aa', 3)
    []
    """
    def pieces(s: str) -> Counter:
        return Counter(s[i:i + size] for i in range(len(s) - size + 1))

    first, second = pieces(a), pieces(b)
    return sorted(p for p in first if first[p] == 1 and second[p] == 1)


def anagram_places_wild(text: str, word: str) -> List[int]:
    """
    Return the places at which a part of the text is a rearrangement of the word, where a '*' in the text can be any
    letter.

    anagram_places_wild('ab*a', 'ab') == [0, 1, 2]
    anagram_places_wild('xyz', 'ab') == []
    """
    need = Counter(word)
    found = []
    for i in range(len(text) - len(word) + 1):
        part = Counter(text[i:i + len(word)])
        stars = part.pop('*', 0)
        if sum((need - part).values()) == stars:
            found.append(i)
    return found


def common_subsequence_check(words: list[str], text: str) -> list[str]:
    """
    Return the words that can be made from the text by deleting letters, but each word must use the first letter of
    the text.

    >>> common_subsequence_check(['ace', 'ab', 'bd'], 'abcde')
    ['ace', 'ab']
    >>> common_subsequence_check(['x'], '')
    []
    """
    def hidden(word: str) -> bool:
        rest = iter(text)
        return all(ch in rest for ch in word)

    return [w for w in words if w and text and w[0] == text[0] and hidden(w)]


def run_length_match(short, long):
    """
    A text is a stretched form of another if some of its groups of equal letters are longer, but only groups with three
    or more letters in the long text may differ. Return whether long is a stretched form of short.

    run_length_match('helo', 'heeelo') is True
    run_length_match('helo', 'heelo') is False
    run_length_match('aa', 'aa') is True
    """
    i = j = 0
    while i < len(short) and j < len(long):
        if short[i] != long[j]:
            return False
        a, b = i, j
        while i < len(short) and short[i] == short[a]:
            i += 1
        while j < len(long) and long[j] == long[b]:
            j += 1
        if j - b != i - a and (j - b < 3 or j - b < i - a):
            return False
    return i == len(short) and j == len(long)


def autocomplete_ranked(words: Dict[str, int], prefix: str, limit: int) -> List[str]:
    """
    words maps words to how often they are used. Return the most used ones with the prefix (equal ones in
    alphabetical order), at most limit.

    >>> autocomplete_ranked({'tea': 5, 'ten': 9, 'to': 7, 'tee': 5}, 'te', 2)
    ['ten', 'tea']
    >>> autocomplete_ranked({}, 'a', 3)
    []
    """
    fitting = [w for w in words if w.startswith(prefix)]
    fitting.sort(key=lambda w: (-words[w], w))
    return fitting[:limit]


def trie_depth_count(words):
    """
    Put the words into a tree of nested dicts by their letters. Return the number of letters that are stored (nodes
    of the tree).

    >>> trie_depth_count(['tea', 'ten', 'to'])
    5
    >>> trie_depth_count([])
    0
    """
    root = {}
    for word in words:
        node = root
        for ch in word:
            node = node.setdefault(ch, {})

    def size(node):
        return sum(1 + size(child) for child in node.values())

    return size(root)


def censor_listed(text: str, banned: List[str]) -> str:
    """
    Replace each banned word that occurs anywhere in the text (big and small letters are the same) by stars, longer
    words first.

    censor_listed('Darn that darned dog', ['darn', 'darned']) == '**** that ****** dog'
    censor_listed('ok', []) == 'ok'
    """
    lower = text.lower()
    out = list(text)
    for word in sorted(banned, key=len, reverse=True):
        start = lower.find(word)
        while start != -1:
            for k in range(start, start + len(word)):
                out[k] = '*'
            start = lower.find(word, start + 1)
    return ''.join(out)


def overlap_join(parts: list[str]) -> str:
    """
    Join parts one after the other, where the longest end of the text so far that is a beginning of the next part is
    written only once.

    >>> overlap_join(['water', 'terra', 'rain'])
    'waterrain'
    >>> overlap_join([])
    ''
    """
    text = ''
    for part in parts:
        for k in range(min(len(text), len(part)), -1, -1):
            if text.endswith(part[:k]):
                text += part[k:]
                break
    return text


def best_overlap_pair(words: List[str]) -> Tuple[int, int, int]:
    """
    Return (i, j, k) for the pair of different words i and j such that the last k letters of i are the first k of j,
    with the largest k (below both lengths); of several the first.

    best_overlap_pair(['abc', 'bcd', 'cda']) == (0, 1, 2)
    best_overlap_pair(['x', 'y']) == (0, 1, 0)
    """
    best = (0, 1, 0)
    for i, a in enumerate(words):
        for j, b in enumerate(words):
            if i == j:
                continue
            for k in range(min(len(a), len(b)) - 1, best[2], -1):
                if a[-k:] == b[:k]:
                    best = (i, j, k)
                    break
    return best


def hidden_word_gaps(text: str, word: str) -> Optional[List[int]]:
    """
    Find the letters of the word in order in the text, each as early as possible. Return the numbers of letters
    skipped before each, or None.

    >>> hidden_word_gaps('a-b--c', 'abc')
    [0, 1, 2]
    >>> hidden_word_gaps('ba', 'ab') is None
    True
    """
    gaps = []
    start = 0
    for ch in word:
        place = text.find(ch, start)
        if place < 0:
            return None
        gaps.append(place - start)
        start = place + 1
    return gaps


def replace_longest_first(text, table):
    """
    Go through the text from left to right; at each place the longest key of the table that fits is replaced by its
    value, and what was replaced isn't looked at again.

    replace_longest_first('aab', {'a': 'x', 'aa': 'y'}) == 'yb'
    replace_longest_first('abc', {}) == 'abc'
    """
    keys = sorted(table, key=len, reverse=True)
    out = []
    i = 0
    while i < len(text):
        for key in keys:
            if text.startswith(key, i):
                out.append(table[key])
                i += len(key)
                break
        else:
            out.append(text[i])
            i += 1
    return ''.join(out)


def balanced_ab_part(text: str) -> str:
    """
    Return the longest part of a text of 'a' and 'b' with equally many of both; the first of several.

    >>> balanced_ab_part('aabba')
    'aabb'
    >>> balanced_ab_part('aaa')
    ''
    """
    first_at = {0: 0}
    level = 0
    best = ''
    for i, ch in enumerate(text, 1):
        level += 1 if ch == 'a' else -1
        if level in first_at:
            part = text[first_at[level]:i]
            if len(part) > len(best):
                best = part
        else:
            first_at[level] = i
    return best


def stretches_divisible(nums: List[int], k: int) -> int:
    """
    Count the stretches of neighbouring numbers whose sum is divisible by k.

    stretches_divisible([4, 5, 1], 5) == 2
    stretches_divisible([2, 2], 3) == 0
    """
    seen = Counter([0])
    total = count = 0
    for n in nums:
        total = (total + n) % k
        count += seen[total]
        seen[total] += 1
    return count


def sum_window_jump(nums: list[int], size: int, hop: int) -> list[int]:
    """
    Return the sums of the windows of the size that begin at 0, hop, 2 * hop, ...; windows that would stick out at
    the end are left out.

    >>> sum_window_jump([1, 2, 3, 4, 5, 6], 3, 2)
    [6, 12]
    >>> sum_window_jump([1], 2, 1)
    []
    """
    sums = []
    start = 0
    while start + size <= len(nums):
        sums.append(sum(nums[start:start + size]))
        start += hop
    return sums


def calm_stretch(values, spread):
    """
    Return the length of the longest stretch in which the largest and the smallest value differ by at most spread.

    calm_stretch([1, 3, 2, 6, 7], 2) == 3
    calm_stretch([], 2) == 0
    """
    best = left = 0
    for right in range(len(values)):
        while max(values[left:right + 1]) - min(values[left:right + 1]) > spread:
            left += 1
        best = max(best, right - left + 1)
    return best


def meeting_pointers(a: List[int], b: List[int], gap: int) -> int:
    """
    Both lists are sorted. Count the pairs (x of a, y of b) with |x - y| at most gap.

    meeting_pointers([1, 5], [2, 6, 9], 1) == 2
    meeting_pointers([], [1], 5) == 0
    """
    low = high = count = 0
    for x in a:
        while low < len(b) and b[low] < x - gap:
            low += 1
        while high < len(b) and b[high] <= x + gap:
            high += 1
        count += high - low
    return count


def earliest_full_row(arrivals: list[int], row: int) -> int:
    """
    Seats 1, 2, 3, ... are filled in the order of arrivals. Return after how many arrivals for the first time `row`
    neighbouring seats are all taken, or -1.

    >>> earliest_full_row([1, 5, 3, 2], 3)
    4
    >>> earliest_full_row([1, 3], 2)
    -1
    """
    taken = set()
    for count, seat in enumerate(arrivals, 1):
        taken.add(seat)
        run = 1
        left, right = seat - 1, seat + 1
        while left in taken:
            run += 1
            left -= 1
        while right in taken:
            run += 1
            right += 1
        if run >= row:
            return count
    return -1


def mountain_find(values: List[int], x: int) -> int:
    """
    The values rise strictly to a peak and then fall strictly. Return the index of x (in the rising part if it is in
    both), or -1.

    >>> mountain_find([1, 4, 9, 6, 4], 4)
    1
    >>> mountain_find([1, 4, 9, 6, 2], 6)
    3
    >>> mountain_find([1, 2, 1], 7)
    -1
    """
    peak = values.index(max(values))

    def search(low: int, high: int, rising: bool) -> int:
        while low <= high:
            mid = (low + high) // 2
            if values[mid] == x:
                return mid
            if (values[mid] < x) == rising:
                low = mid + 1
            else:
                high = mid - 1
        return -1

    place = search(0, peak, True)
    return place if place >= 0 else search(peak + 1, len(values) - 1, False)


def version_first_bad(versions: List[str], is_bad: Dict[str, bool]) -> Tuple[Optional[str], int]:
    """
    From some version on all versions are bad. Find the first bad one by halving; return it (or None) and the number
    of looks into is_bad.

    version_first_bad(['a', 'b', 'c', 'd'], {'a': False, 'b': False, 'c': True, 'd': True}) == ('c', 2)
    version_first_bad(['a'], {'a': False}) == (None, 1)
    """
    low, high, looks = 0, len(versions), 0
    while low < high:
        mid = (low + high) // 2
        looks += 1
        if is_bad[versions[mid]]:
            high = mid
        else:
            low = mid + 1
    return (versions[low] if low < len(versions) else None), looks


def sorted_insert_costs(nums):
    """
    Numbers are put one by one into a sorted list; each costs the smaller of how many numbers are below it and how
    many are above it. Return the total.

    >>> sorted_insert_costs([1, 5, 6, 2])
    1
    >>> sorted_insert_costs([3, 1, 2])
    1
    """
    kept = []
    cost = 0
    for n in nums:
        below = bisect_left(kept, n)
        above = len(kept) - bisect_right(kept, n)
        cost += min(below, above)
        insort(kept, n)
    return cost


def check():
    assert slowest_reader([10, 20, 30], 2) == 30
    assert slowest_reader([5, 5, 5], 1) == 15
    assert count_in_sorted([1, 2, 2, 3, 5], 1, 5) == 3
    assert count_in_sorted([1, 2], 5, 1) == 0
    assert turning_point([1, 3, 8, 5]) == 2
    assert turning_point([9, 4]) == 0
    assert turning_point([1, 2]) == 1
    assert place_in_table([[1, 3], [5, 8]], 5) == (1, 0)
    assert place_in_table([[1, 3]], 2) is None
    assert longest_window_with_cost('abcab', {'a': 2, 'b': 1}, 3) == 3
    assert longest_window_with_cost('aa', {'a': 9}, 5) == 0
    assert vowel_richest_part('banana tree', 3) == 'ree'
    assert vowel_richest_part('hi', 5) == 'hi'
    assert near_twins([1, 9, 4, 3], 1, 1) is True
    assert near_twins([1, 9, 2], 1, 1) is False
    assert three_near_goal([5, 1, 8, 2], 12) == 11
    assert three_near_goal([9, 9, 9], 5) is None
    assert squares_sorted_merge([-3, -1, 1, 2]) == [9, 4, 1]
    assert squares_sorted_merge([]) == []
    assert naive_find_all('abcabd', 'ab.') == [0, 3]
    assert naive_find_all('aaaa', 'aa') == [0, 2]
    assert comparisons_of_search('aab', 'ab') == 4
    assert comparisons_of_search('xyz', 'q') == 3
    assert rolling_hash_places('abcab', 'ab', 31, 1009) == ([0, 3], 0)
    assert rolling_hash_places('bcad', 'ad', 1, 100) == ([2], 1)
    assert simple_regex('aaab', 'a+b') is True
    assert simple_regex('b', 'a?b') is True
    assert simple_regex('b', 'a+b') is False
    assert smallest_period_with_errors('abababx', 1) == 2
    assert smallest_period_with_errors('abc', 0) == 3
    assert longest_repeat_apart('abcxabc') == 'abc'
    assert longest_repeat_apart('aaa') == 'a'
    assert anagram_places_wild('ab*a', 'ab') == [0, 1, 2]
    assert anagram_places_wild('xyz', 'ab') == []
    assert run_length_match('helo', 'heeelo') is True
    assert run_length_match('helo', 'heelo') is False
    assert run_length_match('aa', 'aa') is True
    assert censor_listed('Darn that darned dog', ['darn', 'darned']) == '**** that ****** dog'
    assert censor_listed('ok', []) == 'ok'
    assert best_overlap_pair(['abc', 'bcd', 'cda']) == (0, 1, 2)
    assert best_overlap_pair(['x', 'y']) == (0, 1, 0)
    assert replace_longest_first('aab', {'a': 'x', 'aa': 'y'}) == 'yb'
    assert replace_longest_first('abc', {}) == 'abc'
    assert stretches_divisible([4, 5, 1], 5) == 2
    assert stretches_divisible([2, 2], 3) == 0
    assert calm_stretch([1, 3, 2, 6, 7], 2) == 3
    assert calm_stretch([], 2) == 0
    assert meeting_pointers([1, 5], [2, 6, 9], 1) == 2
    assert meeting_pointers([], [1], 5) == 0
    assert version_first_bad(['a', 'b', 'c', 'd'], {'a': False, 'b': False, 'c': True, 'd': True}) == ('c', 2)
    assert version_first_bad(['a'], {'a': False}) == (None, 1)
