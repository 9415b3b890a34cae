"""While loops with two pointers and positions: merging by hand, walking from both ends, skipping runs."""

from typing import Dict, List, Optional, Tuple


def merge_shared_once(a: List[int], b: List[int]) -> List[int]:
    """
    Merge two ascending lists into one ascending list. When both front elements are equal, take only
    one of them, but move on in both lists.

    >>> merge_shared_once([1, 4, 6], [2, 4, 9])
    [1, 2, 4, 6, 9]
    >>> merge_shared_once([], [3])
    [3]
    """
    merged = []
    i, j = 0, 0
    while i < len(a) and j < len(b):
        if a[i] < b[j]:
            merged.append(a[i])
            i += 1
        elif a[i] > b[j]:
            merged.append(b[j])
            j += 1
        else:
            merged.append(a[i])
            i += 1
            j += 1
    return merged + a[i:] + b[j:]


def smaller_before_each(queries, numbers):
    """
    Both lists are sorted in ascending order. For each query return how many of the numbers are smaller than
    it, using one pass over both lists.

    smaller_before_each([1, 4, 9], [2, 3, 4, 5]) == [0, 2, 4]
    smaller_before_each([3, 3], []) == [0, 0]
    smaller_before_each([], [1]) == []
    """
    result = []
    j = 0
    for q in queries:
        while j < len(numbers) and numbers[j] < q:
            j += 1
        result.append(j)
    return result


def in_exactly_one_sorted(a: List[int], b: List[int]) -> List[int]:
    """
    Given two strictly ascending lists, return in ascending order the numbers that are in one of the lists only.

    >>> in_exactly_one_sorted([1, 2, 5], [2, 3, 5, 7])
    [1, 3, 7]
    >>> in_exactly_one_sorted([1], [1])
    []
    """
    i = j = 0
    out = []
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] < b[j]):
            out.append(a[i])
            i += 1
        elif i == len(a) or b[j] < a[i]:
            out.append(b[j])
            j += 1
        else:
            i += 1
            j += 1
    return out


def merge_signed_by_size(negative: List[int], positive: List[int]) -> List[int]:
    """
    negative holds negative numbers, positive holds positive ones; both are sorted by ascending absolute value.
    Merge them by absolute value. With equal absolute values the negative number comes first.

    merge_signed_by_size([-1, -4], [2, 4]) == [-1, 2, -4, 4]
    merge_signed_by_size([], [3, 5]) == [3, 5]
    """
    merged = []
    i = j = 0
    while i < len(negative) and j < len(positive):
        if -negative[i] <= positive[j]:
            merged.append(negative[i])
            i += 1
        else:
            merged.append(positive[j])
            j += 1
    merged.extend(negative[i:])
    merged.extend(positive[j:])
    return merged


def merge_arrivals(train_times: List[int], bus_times: List[int]) -> str:
    """
    You are given the ascending arrival times of trains and of buses. Return a string with 'T' for each train
    and 'B' for each bus in the order of arrival. A train and a bus with the same time: the bus comes first.

    >>> merge_arrivals([10, 30], [5, 10, 20])
    'BBTBT'
    >>> merge_arrivals([1, 2], [])
    'TT'
    """
    order = ''
    t = b = 0
    while t < len(train_times) and b < len(bus_times):
        if bus_times[b] <= train_times[t]:
            order += 'B'
            b += 1
        else:
            order += 'T'
            t += 1
    order += 'T' * (len(train_times) - t)
    order += 'B' * (len(bus_times) - b)
    return order


def merge_alphabet_strings(s: str, t: str) -> str:
    """
    The letters of s and those of t are in alphabetical order. Return one string with all letters of both
    in alphabetical order, without calling sort or sorted.

    merge_alphabet_strings('ace', 'bdf') == 'abcdef'
    merge_alphabet_strings('aab', 'a') == 'aaab'
    merge_alphabet_strings('', '') == ''
    """
    letters = []
    while s and t:
        if s[0] <= t[0]:
            letters.append(s[0])
            s = s[1:]
        else:
            letters.append(t[0])
            t = t[1:]
    return ''.join(letters) + s + t


def leader_changes(a: List[int], b: List[int]) -> int:
    """
    Write a function that merges two ascending lists in thought and returns how often the next number comes from
    the other list than the number before it. With equal numbers the one of a is taken first.

    leader_changes([1, 5, 9], [2, 3]) ➞ 2
    leader_changes([], [4, 6]) ➞ 0
    """
    i = j = 0
    changes = 0
    previous = None
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            source = 'a'
            i += 1
        else:
            source = 'b'
            j += 1
        if previous is not None and source != previous:
            changes += 1
        previous = source
    return changes


def merge_price_lists(a: List[Tuple[str, int]], b: List[Tuple[str, int]]) -> List[Tuple[str, int]]:
    """
    Two price lists are sorted by the name of the article, each name occurs once per list. Merge them; for an
    article that is in both lists keep the lower price.

    >>> merge_price_lists([('ham', 5), ('tea', 3)], [('egg', 1), ('tea', 2)])
    [('egg', 1), ('ham', 5), ('tea', 2)]
    """
    result = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i][0] == b[j][0]:
            result.append((a[i][0], min(a[i][1], b[j][1])))
            i += 1
            j += 1
        elif a[i][0] < b[j][0]:
            result.append(a[i])
            i += 1
        else:
            result.append(b[j])
            j += 1
    return result + a[i:] + b[j:]


def zip_until_larger(left: List[int], right: List[int]) -> List[int]:
    """
    Take numbers in turn from left and right (left begins). Stop when a number would be smaller than the number
    taken just before it, or when the list whose turn it is has no more numbers.

    zip_until_larger([1, 4, 9], [2, 5, 7]) == [1, 2, 4, 5, 9]
    zip_until_larger([3], [1]) == [3]
    zip_until_larger([], [1]) == []
    """
    taken = []
    sources = [left, right]
    turn = 0
    while turn // 2 < len(sources[turn % 2]):
        number = sources[turn % 2][turn // 2]
        if taken and number < taken[-1]:
            break
        taken.append(number)
        turn += 1
    return taken


def count_pairs_below_sum(numbers: List[int], bound: int) -> int:
    """
    Count the pairs of positions i < j with numbers[i] + numbers[j] < bound. The list is sorted in ascending order,
    so move two pointers from the ends towards each other.

    >>> count_pairs_below_sum([1, 2, 4, 7], 7)
    3
    >>> count_pairs_below_sum([5, 6], 3)
    0
    """
    left, right = 0, len(numbers) - 1
    count = 0
    while left < right:
        if numbers[left] + numbers[right] < bound:
            count += right - left
            left += 1
        else:
            right -= 1
    return count


def ends_difference(values):
    '''
    Take the first and the last element, then the second and the last but one, and so on, and
    collect the differences (front minus back). A middle element is left out.

    ends_difference([9, 4, 1, 2]) == [7, 3]
    ends_difference([1, 2, 3]) == [-2]
    ends_difference([5]) == []
    '''
    differences = []
    front = 0
    back = len(values) - 1
    while front < back:
        differences.append(values[front] - values[back])
        front += 1
        back -= 1
    return differences


def first_mirror_break(text: str) -> int:
    """
    Compare the characters of text from both ends towards the middle. Return the index (from the left) of the
    first character that differs from its partner, or -1 if there is no difference.

    >>> first_mirror_break("level")
    -1
    >>> first_mirror_break("radio")
    0
    >>> first_mirror_break("abxyba")
    2
    """
    i, j = 0, len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return i
        i += 1
        j -= 1
    return -1


def swap_digits_from_ends(text: str) -> str:
    """
    Exchange the digits of a text: the first digit changes places with the last digit, the second with the last
    but one, and so on. All other characters stay where they are.

    swap_digits_from_ends('a1b2c3') == 'a3b2c1'
    swap_digits_from_ends('x7') == 'x7'
    swap_digits_from_ends('12-34') == '43-21'
    """
    chars = list(text)
    lo, hi = 0, len(chars) - 1
    while lo < hi:
        if not chars[lo].isdigit():
            lo += 1
        elif not chars[hi].isdigit():
            hi -= 1
        else:
            chars[lo], chars[hi] = chars[hi], chars[lo]
            lo += 1
            hi -= 1
    return ''.join(chars)


def capitals_forward(words: List[str]) -> List[str]:
    """
    Move all words that begin with a capital letter to the front of a copy of the list by exchanging words: the
    leftmost small word is exchanged with the rightmost capital word as long as it stands to its left.

    >>> capitals_forward(['on', 'Monday', 'we', 'Paris'])
    ['Paris', 'Monday', 'we', 'on']
    >>> capitals_forward(['Al', 'is'])
    ['Al', 'is']
    """
    arr = list(words)
    i, j = 0, len(arr) - 1
    while i < j:
        if arr[i][0].isupper():
            i += 1
        elif not arr[j][0].isupper():
            j -= 1
        else:
            arr[i], arr[j] = arr[j], arr[i]
    return arr


def boats_for_pairs(weights: List[int], limit: int) -> int:
    """
    A boat carries at most two persons with a total weight of at most limit. Nobody is heavier than limit.
    Return the smallest number of boats for all persons.

    boats_for_pairs([50, 90, 60, 40], 100) == 3
    boats_for_pairs([70, 80], 100) == 2
    boats_for_pairs([], 100) == 0
    """
    ordered = sorted(weights)
    light, heavy = 0, len(ordered) - 1
    boats = 0
    while light <= heavy:
        if ordered[light] + ordered[heavy] <= limit:
            light += 1
        heavy -= 1
        boats += 1
    return boats


def two_readers(pages: List[int]) -> Tuple[int, int]:
    """
    Two readers share the chapters of a book: one reads from the front, the other from the back. Whoever has
    read fewer pages so far takes the next chapter (the front reader if both have read equally many). Return
    the pages of both.

    >>> two_readers([10, 5, 5, 8])
    (15, 13)
    >>> two_readers([7])
    (7, 0)
    """
    front = back = 0
    i, j = 0, len(pages) - 1
    while i <= j:
        if front <= back:
            front += pages[i]
            i += 1
        else:
            back += pages[j]
            j -= 1
    return front, back


def closest_to_zero_pair(numbers: List[int]) -> Optional[Tuple[int, int]]:
    """
    From a list in ascending order return the two elements whose sum has the smallest absolute value. Move two
    pointers inwards; the pair found first wins. Return None for fewer than two numbers.

    closest_to_zero_pair([-8, -3, 1, 4]) == (-3, 4)
    closest_to_zero_pair([2]) == None
    """
    best = None
    left, right = 0, len(numbers) - 1
    while left < right:
        total = numbers[left] + numbers[right]
        if best is None or abs(total) < abs(best[0] + best[1]):
            best = (numbers[left], numbers[right])
        if total < 0:
            left += 1
        else:
            right -= 1
    return best


def shortest_block_with_sum(numbers: List[int], goal: int) -> int:
    """
    Given positive integers, return the length of the shortest run of neighbours whose sum is at least goal.
    Return 0 if even the whole list is too small.

    >>> shortest_block_with_sum([2, 3, 1, 6, 2], 7)
    2
    >>> shortest_block_with_sum([1, 1], 5)
    0
    """
    best = 0
    start = 0
    total = 0
    for end, x in enumerate(numbers):
        total += x
        while total >= goal:
            length = end - start + 1
            if best == 0 or length < best:
                best = length
            total -= numbers[start]
            start += 1
    return best


def longest_with_few_blanks(text: str, blanks: int) -> int:
    """
    Return the length of the longest part of text (a run of neighbouring characters) that contains at most
    `blanks` spaces.

    longest_with_few_blanks('a bc d', 1) == 4
    longest_with_few_blanks('a bc d', 0) == 2
    longest_with_few_blanks('', 3) == 0
    """
    best = 0
    seen = 0
    start = 0
    for end in range(len(text)):
        if text[end] == ' ':
            seen += 1
        while seen > blanks:
            if text[start] == ' ':
                seen -= 1
            start += 1
        best = max(best, end - start + 1)
    return best


def widest_calm_window(temps: List[int], spread: int) -> Tuple[int, int]:
    """
    Find the longest run of neighbouring measurements in which the largest and the smallest value differ by at most
    spread, and return its (first index, last index). With equal lengths the first run wins. temps is not empty.

    >>> widest_calm_window([10, 12, 11, 20, 21], 2)
    (0, 2)
    >>> widest_calm_window([1, 9], 3)
    (0, 0)
    """
    best = (0, 0)
    start = 0
    end = 0
    while end < len(temps):
        window = temps[start:end + 1]
        if max(window) - min(window) > spread:
            start += 1
        else:
            if end - start > best[1] - best[0]:
                best = (start, end)
            end += 1
    return best


def run_starts(values):
    """
    Return the indexes at which a new run of equal elements begins.

    run_starts([4, 4, 7, 7, 7, 4]) == [0, 2, 5]
    run_starts('aab') == [0, 2]
    run_starts([]) == []
    """
    starts = []
    i = 0
    while i < len(values):
        starts.append(i)
        j = i
        while j < len(values) and values[j] == values[i]:
            j += 1
        i = j
    return starts


def rising_blocks(numbers: List[int]) -> List[List[int]]:
    """
    Cut the list into blocks as long as possible within which every number is larger than the one before it.

    >>> rising_blocks([1, 3, 2, 5, 9, 9])
    [[1, 3], [2, 5, 9], [9]]
    >>> rising_blocks([])
    []
    """
    blocks = []
    start = 0
    while start < len(numbers):
        end = start + 1
        while end < len(numbers) and numbers[end] > numbers[end - 1]:
            end += 1
        blocks.append(numbers[start:end])
        start = end
    return blocks


def trim_matching_ends(values: List[int]) -> List[int]:
    """
    As long as the list has at least two elements and its first and last elements are equal, remove both.
    Return what remains.

    trim_matching_ends([1, 2, 5, 2, 1]) == [5]
    trim_matching_ends([1, 2, 3, 1]) == [2, 3]
    trim_matching_ends([4, 4]) == []
    """
    lo, hi = 0, len(values)
    while hi - lo >= 2 and values[lo] == values[hi - 1]:
        lo += 1
        hi -= 1
    return values[lo:hi]


def pointer_jump_sum(numbers: List[int]) -> int:
    """
    Begin at index 0, add the number found there to the total and move that many places to the right. Stop when you
    leave the list. All numbers are positive. Return the total.

    >>> pointer_jump_sum([2, 9, 1, 3, 9])
    6
    >>> pointer_jump_sum([5])
    5
    """
    total = 0
    position = 0
    while position < len(numbers):
        jump = numbers[position]
        total += jump
        position += jump
    return total


def is_spread_in(pattern: str, text: str) -> bool:
    """
    Return True if every letter of pattern can be found in text in the same order, each two of them with at
    least one other character in between.

    is_spread_in('cat', 'c-a-t') == True
    is_spread_in('cat', 'cat') == False
    is_spread_in('ab', 'aab') == True
    """
    i = j = 0
    while i < len(pattern) and j < len(text):
        if pattern[i] == text[j]:
            i += 1
            j += 2
        else:
            j += 1
    return i == len(pattern)


def letters_to_append(text: str, word: str) -> str:
    """
    Find out which end of word has to be appended to text so that the letters of word can be read in text from
    left to right (with gaps allowed). Match as many letters as possible from the front.

    >>> letters_to_append("coin", "cone")
    'e'
    >>> letters_to_append("abc", "bc")
    ''
    >>> letters_to_append("", "up")
    'up'
    """
    matched = 0
    position = 0
    while position < len(text) and matched < len(word):
        if text[position] == word[matched]:
            matched += 1
        position += 1
    return word[matched:]


def typed_with_sticky_keys(name: str, typed: str) -> bool:
    """
    Some keys of a keyboard stick, so a letter may appear once or several times instead of once. Can `typed` be the
    result of writing `name`?

    typed_with_sticky_keys('anna', 'aannnaa') ➞ True
    typed_with_sticky_keys('anna', 'ana') ➞ False
    typed_with_sticky_keys('bo', 'bob') ➞ False
    """
    i = j = 0
    while j < len(typed):
        if i < len(name) and name[i] == typed[j]:
            i += 1
        elif j == 0 or typed[j] != typed[j - 1]:
            return False
        j += 1
    return i == len(name)


def match_rooms_to_groups(rooms: List[int], groups: List[int]) -> Dict[int, int]:
    """
    Rooms and groups are both given by their sizes. In ascending order give each group the smallest room that
    is still free and large enough. Return a dictionary from the size of the group to the size of its room; the
    sizes of the groups are all different. Groups without a room are left out.

    match_rooms_to_groups([10, 4, 6], [5, 3]) == {3: 4, 5: 6}
    match_rooms_to_groups([2], [5]) == {}
    """
    rooms = sorted(rooms)
    groups = sorted(groups)
    given = {}
    r = g = 0
    while r < len(rooms) and g < len(groups):
        if rooms[r] >= groups[g]:
            given[groups[g]] = rooms[r]
            g += 1
        r += 1
    return given


def deals_at_market(buyers: List[int], sellers: List[int]) -> int:
    """
    Each buyer names the highest price to pay, each seller the lowest price to accept. Bring together the
    cheapest seller and the most generous buyer, then the next ones, as long as the buyer's price is at least
    the seller's. Return the number of deals.

    deals_at_market([5, 9, 3], [4, 8, 2]) == 2
    deals_at_market([1], [2]) == 0
    """
    high = sorted(buyers, reverse=True)
    low = sorted(sellers)
    deals = 0
    while deals < len(high) and deals < len(low):
        if high[deals] < low[deals]:
            break
        deals += 1
    return deals


def compare_versions_by_hand(a: str, b: str) -> int:
    """
    Compare two version texts such as '1.10' and '1.9' part by part as numbers. Missing parts count as 0.
    Return -1 if a is older than b, 1 if it is newer and 0 if they are equal.

    >>> compare_versions_by_hand('1.10', '1.9')
    1
    >>> compare_versions_by_hand('2', '2.0.0')
    0
    >>> compare_versions_by_hand('0.3', '1')
    -1
    """
    left = [int(part) for part in a.split('.')]
    right = [int(part) for part in b.split('.')]
    i = 0
    while i < len(left) or i < len(right):
        x = left[i] if i < len(left) else 0
        y = right[i] if i < len(right) else 0
        if x != y:
            return 1 if x > y else -1
        i += 1
    return 0


def free_time_between(free_a: List[Tuple[int, int]], free_b: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Two calendars list their free times as (start, end), sorted and without overlaps. Return the times in which both
    are free; a common time must be longer than 0.

    >>> free_time_between([(1, 5), (8, 12)], [(3, 9)])
    [(3, 5), (8, 9)]
    >>> free_time_between([(1, 2)], [(2, 3)])
    []
    """
    i = j = 0
    common = []
    while i < len(free_a) and j < len(free_b):
        start = max(free_a[i][0], free_b[j][0])
        end = min(free_a[i][1], free_b[j][1])
        if start < end:
            common.append((start, end))
        if free_a[i][1] < free_b[j][1]:
            i += 1
        else:
            j += 1
    return common


def sparse_dot(a: List[Tuple[int, int]], b: List[Tuple[int, int]]) -> int:
    """
    A vector that is mostly 0 is stored as a list of (index, value), sorted by index. Return the scalar product
    of two such vectors: the sum of the products of values with equal index.

    sparse_dot([(0, 2), (3, 5)], [(3, 4), (7, 1)]) == 20
    sparse_dot([(1, 2)], [(2, 2)]) == 0
    """
    total = 0
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i][0] == b[j][0]:
            total += a[i][1] * b[j][1]
            i += 1
            j += 1
        elif a[i][0] < b[j][0]:
            i += 1
        else:
            j += 1
    return total


def add_sparse_polynomials(p: List[Tuple[int, int]], q: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Polynomials are lists of (exponent, coefficient) with falling exponents. Add two of them; terms whose
    coefficients cancel out disappear.

    >>> add_sparse_polynomials([(3, 2), (0, 1)], [(1, 4), (0, -1)])
    [(3, 2), (1, 4)]
    >>> add_sparse_polynomials([(2, 1)], [(2, 5)])
    [(2, 6)]
    """
    terms = []
    while p and q:
        if p[0][0] > q[0][0]:
            terms.append(p[0])
            p = p[1:]
        elif p[0][0] < q[0][0]:
            terms.append(q[0])
            q = q[1:]
        else:
            coefficient = p[0][1] + q[0][1]
            if coefficient != 0:
                terms.append((p[0][0], coefficient))
            p, q = p[1:], q[1:]
    return terms + p + q


def first_within_reach(a: List[int], b: List[int], reach: int) -> Optional[Tuple[int, int]]:
    """
    Given two ascending lists, return the first pair (x from a, y from b) whose difference is at most reach.
    Always move on in the list with the smaller number. Return None if no pair is found.

    first_within_reach([1, 10, 20], [4, 12], 2) == (10, 12)
    first_within_reach([5], [8], 1) == None
    """
    i = j = 0
    while i < len(a) and j < len(b):
        if abs(a[i] - b[j]) <= reach:
            return a[i], b[j]
        if a[i] < b[j]:
            i += 1
        else:
            j += 1
    return None


def overtaking_day(savings_a: List[int], savings_b: List[int]) -> int:
    """
    Two persons put money into a box each day. Return the first day (counting from 1) on which the total of the
    first person is larger than the total of the second. Days missing in one list count as 0. Return -1 if it
    never happens.

    >>> overtaking_day([1, 5, 2], [3, 1, 1])
    2
    >>> overtaking_day([1], [2])
    -1
    """
    day = 0
    lead = 0
    while day < max(len(savings_a), len(savings_b)):
        if day < len(savings_a):
            lead += savings_a[day]
        if day < len(savings_b):
            lead -= savings_b[day]
        day += 1
        if lead > 0:
            return day
    return -1


def missed_buses(arrivals: List[int], buses: List[int]) -> List[int]:
    """
    You are given the times at which passengers arrive and the times of the buses, each list in ascending
    order. Every passenger takes the next bus (also one that leaves at the time of arrival). Return the waiting
    times; who comes after the last bus waits -1.

    missed_buses([1, 5, 6], [5, 9]) == [4, 0, 3]
    missed_buses([7], [5]) == [-1]
    """
    waits = []
    bus = 0
    for time in arrivals:
        while bus < len(buses) and buses[bus] < time:
            bus += 1
        if bus == len(buses):
            waits.append(-1)
        else:
            waits.append(buses[bus] - time)
    return waits


def insert_keeping_order(numbers: List[int], extra: List[int]) -> List[int]:
    """
    Insert every number of extra into the descending list numbers so that it stays descending. The original
    list is not changed. A new number goes behind the equal ones.

    >>> insert_keeping_order([9, 5, 2], [6, 1])
    [9, 6, 5, 2, 1]
    >>> insert_keeping_order([], [3, 4])
    [4, 3]
    """
    result = list(numbers)
    for x in extra:
        place = 0
        while place < len(result) and result[place] >= x:
            place += 1
        result.insert(place, x)
    return result


def common_start_end(a: str, b: str) -> Tuple[str, str]:
    """
    Return the longest common beginning and the longest common ending of two strings. The ending must not use
    characters that belong to the beginning.

    common_start_end('planet', 'plant') == ('plan', 't')
    common_start_end('aa', 'aaa') == ('aa', '')
    common_start_end('x', 'y') == ('', '')
    """
    shorter = min(len(a), len(b))
    start = 0
    while start < shorter and a[start] == b[start]:
        start += 1
    end = 0
    while end < shorter - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return a[:start], a[len(a) - end:]


def deal_two_and_one(cards: List[str]) -> List[str]:
    """
    Deal out a row of cards: two from the left end, then one from the right end, then again two from the left, and
    so on until no card is left. Return the cards in the order in which they were dealt.

    >>> deal_two_and_one(['A', 'B', 'C', 'D', 'E'])
    ['A', 'B', 'E', 'C', 'D']
    >>> deal_two_and_one([])
    []
    """
    dealt = []
    left, right = 0, len(cards) - 1
    turn = 0
    while left <= right:
        if turn % 3 < 2:
            dealt.append(cards[left])
            left += 1
        else:
            dealt.append(cards[right])
            right -= 1
        turn += 1
    return dealt


def largest_from_ends(coins: List[int], rounds: int) -> int:
    """
    In each round you may take one coin from the left or from the right end of a row. You always take the
    larger one (the left one if they are equal). Return the value you have after the given number of rounds, or
    earlier if no coin is left.

    largest_from_ends([3, 8, 1, 5], 2) == 8
    largest_from_ends([2, 2], 5) == 4
    """
    total = 0
    i, j = 0, len(coins) - 1
    while rounds > 0 and i <= j:
        if coins[i] >= coins[j]:
            total += coins[i]
            i += 1
        else:
            total += coins[j]
            j -= 1
        rounds -= 1
    return total


def skip_comments(lines: List[str]) -> List[str]:
    """
    Return the lines outside of comment blocks. A block begins with the line '/*' and ends with the line '*/';
    a block that is never closed reaches to the end.

    >>> skip_comments(['a', '/*', 'b', '*/', 'c'])
    ['a', 'c']
    >>> skip_comments(['/*', 'x'])
    []
    """
    kept = []
    i = 0
    while i < len(lines):
        if lines[i] == '/*':
            while i < len(lines) and lines[i] != '*/':
                i += 1
        else:
            kept.append(lines[i])
        i += 1
    return kept


def tilt_of_row(weights: List[int]) -> List[int]:
    """
    Weights are removed one by one from a row: from the left end if the left half (without the middle of an odd
    row) is heavier than the right half, otherwise from the right end. Return the removed weights in order.

    tilt_of_row([5, 1, 2]) == [5, 2, 1]
    tilt_of_row([1, 4]) == [4, 1]
    tilt_of_row([]) == []
    """
    row = list(weights)
    removed = []
    while row:
        half = len(row) // 2
        left = sum(row[:half])
        right = sum(row[len(row) - half:])
        if left > right:
            removed.append(row.pop(0))
        else:
            removed.append(row.pop())
    return removed


def valley_bottom(heights: List[int]) -> int:
    """
    Walk downhill from index 0: go to the right as long as the next height is lower than the present one.
    Return the index where the walk ends.

    valley_bottom([5, 3, 2, 4, 1]) == 2
    valley_bottom([1, 1, 0]) == 0
    """
    i = 0
    while i + 1 < len(heights) and heights[i + 1] < heights[i]:
        i += 1
    return i


def check():
    assert smaller_before_each([1, 4, 9], [2, 3, 4, 5]) == [0, 2, 4]
    assert smaller_before_each([3, 3], []) == [0, 0]
    assert smaller_before_each([], [1]) == []
    assert merge_signed_by_size([-1, -4], [2, 4]) == [-1, 2, -4, 4]
    assert merge_signed_by_size([], [3, 5]) == [3, 5]
    assert merge_alphabet_strings('ace', 'bdf') == 'abcdef'
    assert merge_alphabet_strings('aab', 'a') == 'aaab'
    assert merge_alphabet_strings('', '') == ''
    assert leader_changes([1, 5, 9], [2, 3]) == 2
    assert leader_changes([], [4, 6]) == 0
    assert zip_until_larger([1, 4, 9], [2, 5, 7]) == [1, 2, 4, 5, 9]
    assert zip_until_larger([3], [1]) == [3]
    assert zip_until_larger([], [1]) == []
    assert ends_difference([9, 4, 1, 2]) == [7, 3]
    assert ends_difference([1, 2, 3]) == [-2]
    assert ends_difference([5]) == []
    assert swap_digits_from_ends('a1b2c3') == 'a3b2c1'
    assert swap_digits_from_ends('x7') == 'x7'
    assert swap_digits_from_ends('12-34') == '43-21'
    assert boats_for_pairs([50, 90, 60, 40], 100) == 3
    assert boats_for_pairs([70, 80], 100) == 2
    assert boats_for_pairs([], 100) == 0
    assert closest_to_zero_pair([-8, -3, 1, 4]) == (-3, 4)
    assert closest_to_zero_pair([2]) is None
    assert longest_with_few_blanks('a bc d', 1) == 4
    assert longest_with_few_blanks('a bc d', 0) == 2
    assert longest_with_few_blanks('', 3) == 0
    assert run_starts([4, 4, 7, 7, 7, 4]) == [0, 2, 5]
    assert run_starts('aab') == [0, 2]
    assert run_starts([]) == []
    assert trim_matching_ends([1, 2, 5, 2, 1]) == [5]
    assert trim_matching_ends([1, 2, 3, 1]) == [2, 3]
    assert trim_matching_ends([4, 4]) == []
    assert is_spread_in('cat', 'c-a-t')
    assert not is_spread_in('cat', 'cat')
    assert is_spread_in('ab', 'aab')
    assert typed_with_sticky_keys('anna', 'aannnaa')
    assert not typed_with_sticky_keys('anna', 'ana')
    assert not typed_with_sticky_keys('bo', 'bob')
    assert match_rooms_to_groups([10, 4, 6], [5, 3]) == {3: 4, 5: 6}
    assert match_rooms_to_groups([2], [5]) == {}
    assert deals_at_market([5, 9, 3], [4, 8, 2]) == 2
    assert deals_at_market([1], [2]) == 0
    assert sparse_dot([(0, 2), (3, 5)], [(3, 4), (7, 1)]) == 20
    assert sparse_dot([(1, 2)], [(2, 2)]) == 0
    assert first_within_reach([1, 10, 20], [4, 12], 2) == (10, 12)
    assert first_within_reach([5], [8], 1) is None
    assert missed_buses([1, 5, 6], [5, 9]) == [4, 0, 3]
    assert missed_buses([7], [5]) == [-1]
    assert common_start_end('planet', 'plant') == ('plan', 't')
    assert common_start_end('aa', 'aaa') == ('aa', '')
    assert common_start_end('x', 'y') == ('', '')
    assert largest_from_ends([3, 8, 1, 5], 2) == 8
    assert largest_from_ends([2, 2], 5) == 4
    assert tilt_of_row([5, 1, 2]) == [5, 2, 1]
    assert tilt_of_row([1, 4]) == [4, 1]
    assert tilt_of_row([]) == []
    assert valley_bottom([5, 3, 2, 4, 1]) == 2
    assert valley_bottom([1, 1, 0]) == 0


if __name__ == "__main__":
    check()
