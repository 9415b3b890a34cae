"""Searching, binary search variants, two pointers and sliding windows."""

from bisect import bisect_left, bisect_right
from collections import Counter, deque
from typing import Dict, List, Optional, Tuple


def last_not_above(sorted_nums: List[int], limit: int) -> int:
    """
    The numbers are sorted in ascending order. Return the index of the last number that is not above limit,
    or -1 if all numbers are above it. Use binary search.

    >>> last_not_above([2, 4, 4, 9], 5)
    2
    >>> last_not_above([2, 4], 1)
    -1
    """
    low, high = 0, len(sorted_nums) - 1
    answer = -1
    while low <= high:
        mid = (low + high) // 2
        if sorted_nums[mid] <= limit:
            answer = mid
            low = mid + 1
        else:
            high = mid - 1
    return answer


def search_descending(values: List[int], target: int) -> int:
    """
    Binary search in a list that is sorted from LARGE to SMALL. Return an index of target or -1 if it is
    not in the list.

    search_descending([9, 7, 4, 1], 4) == 2
    search_descending([9, 7, 4, 1], 5) == -1
    """
    left = 0
    right = len(values) - 1
    while left <= right:
        middle = (left + right) // 2
        if values[middle] == target:
            return middle
        if values[middle] > target:
            left = middle + 1
        else:
            right = middle - 1
    return -1


def probes_of_search(arr, x):
    """
    Do an ordinary binary search for x in the ascending list arr and return the list of all items that
    were looked at, in order. The middle of an even range is the left one of the two.

    >>> probes_of_search([1, 3, 5, 7, 9], 7)
    [5, 7]
    >>> probes_of_search([1, 3, 5], 0)
    [3, 1]
    """
    probes = []
    lo, hi = 0, len(arr) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        probes.append(arr[mid])
        if arr[mid] == x:
            break
        if arr[mid] < x:
            lo = mid + 1
        else:
            hi = mid - 1
    return probes


def nearest_in_sorted(stations: List[int], place: int) -> int:
    """
    The positions of the stations along a road are sorted. Return the position of the station that is nearest to
    place; of two equally near ones return the left one. There is at least one station.

    >>> nearest_in_sorted([0, 10, 25], 17)
    10
    >>> nearest_in_sorted([0, 10, 25], 40)
    25
    """
    i = bisect_left(stations, place)
    if i == 0:
        return stations[0]
    if i == len(stations):
        return stations[-1]
    before, after = stations[i - 1], stations[i]
    if place - before <= after - place:
        return before
    return after


def how_many_between(sorted_values: List[int], low: int, high: int) -> int:
    """
    Count the values v with low <= v <= high in a sorted list by two binary searches.

    how_many_between([1, 3, 3, 6, 8], 3, 7) ➞ 3
    how_many_between([1, 3], 4, 5) ➞ 0
    """
    return bisect_right(sorted_values, high) - bisect_left(sorted_values, low)


def first_bad_index(flags: List[bool]) -> int:
    """
    The list starts with any number of True values and goes on with only False values. Find the index of the
    first False with binary search; if there is none, return the length of the list.

    >>> first_bad_index([True, True, False, False])
    2
    >>> first_bad_index([True])
    1
    """
    lo, hi = 0, len(flags)
    while lo < hi:
        mid = (lo + hi) // 2
        if flags[mid]:
            lo = mid + 1
        else:
            hi = mid
    return lo


def peak_of_mountain(heights: List[int]) -> int:
    '''
    The heights first rise strictly and then fall strictly. Return the index of the highest point. Compare the
    middle with its right neighbour to know on which side the top lies.

    peak_of_mountain([1, 4, 8, 6, 5]) == 2
    peak_of_mountain([9, 3]) == 0
    '''
    low = 0
    high = len(heights) - 1
    while low < high:
        mid = (low + high) // 2
        if heights[mid] < heights[mid + 1]:
            low = mid + 1
        else:
            high = mid
    return low


def integer_cube_root(n: int) -> int:
    """
    Return the largest whole number whose cube is not above n (n >= 0). Search between 0 and n by halving.

    >>> integer_cube_root(30)
    3
    >>> integer_cube_root(64)
    4
    """
    low, high = 0, n
    while low < high:
        mid = (low + high + 1) // 2
        if mid ** 3 <= n:
            low = mid
        else:
            high = mid - 1
    return low


def guess_rounds(secret: int, top: int) -> int:
    """
    A player guesses a secret number from 1 to top. The guess is always the middle of the numbers that are
    still possible (rounded down), and the answer is "higher", "lower" or "right".
    Return how many guesses are made, the right one included.

    >>> guess_rounds(50, 100)
    1
    >>> guess_rounds(3, 7)
    3
    """
    low, high = 1, top
    rounds = 0
    while True:
        guess = (low + high) // 2
        rounds += 1
        if guess == secret:
            return rounds
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1


def smallest_ship(weights: List[int], trips: int) -> int:
    """
    Boxes have to be carried in the given order, each trip takes the next boxes up to the capacity of the ship.
    Return the smallest capacity with which the given number of trips is enough.

    >>> smallest_ship([3, 2, 2, 4, 1], 3)
    5
    >>> smallest_ship([7], 2)
    7
    """
    def trips_needed(capacity):
        count, load = 1, 0
        for w in weights:
            if load + w > capacity:
                count += 1
                load = 0
            load += w
        return count

    low, high = max(weights), sum(weights)
    while low < high:
        mid = (low + high) // 2
        if trips_needed(mid) <= trips:
            high = mid
        else:
            low = mid + 1
    return low


def longest_equal_planks(boards: List[int], wanted: int) -> int:
    """
    Boards of whole lengths are sawn into planks of one whole length; what is left of a board is waste. Return
    the greatest plank length that gives at least the wanted number of planks, or 0 if even
    length 1 is not enough.

    longest_equal_planks([7, 5, 4], 4) == 3
    longest_equal_planks([1, 1], 5) == 0
    """
    best = 0
    low, high = 1, max(boards)
    while low <= high:
        length = (low + high) // 2
        planks = sum(board // length for board in boards)
        if planks >= wanted:
            best = length
            low = length + 1
        else:
            high = length - 1
    return best


def widest_scarecrow_gap(spots: List[int], count: int) -> int:
    """
    Scarecrows are put on some of the given spots (positions on a line) so that any two of them are at least d
    apart. Return the greatest d for which count scarecrows (at least 2) find a place. Try the possible distances from
    large to small; for each one place the scarecrows greedily from the left.

    >>> widest_scarecrow_gap([1, 2, 4, 8, 9], 3)
    3
    """
    spots = sorted(spots)
    for d in range(spots[-1] - spots[0], 0, -1):
        placed = 1
        last = spots[0]
        for spot in spots[1:]:
            if spot - last >= d:
                placed += 1
                last = spot
        if placed >= count:
            return d
    return 0


def find_row_then_column(grid: List[List[int]], target: int) -> Optional[Tuple[int, int]]:
    """
    The rows of the grid are sorted, and every row starts with a number larger than the last one of the row
    before. Return (row, column) of target or None. First choose the only row that can hold it.

    >>> find_row_then_column([[1, 3], [6, 8]], 8)
    (1, 1)
    >>> find_row_then_column([[1, 3], [6, 8]], 4) is None
    True
    """
    for r, row in enumerate(grid):
        if row[0] <= target <= row[-1]:
            c = bisect_left(row, target)
            if row[c] == target:
                return r, c
            return None
    return None


def staircase_count_below(grid: List[List[int]], limit: int) -> int:
    """
    Rows and columns of the grid are sorted in ascending order. Count the numbers below limit by walking from the
    lower left corner: go right when the number is small enough, otherwise go up.

    >>> staircase_count_below([[1, 4, 7], [2, 5, 8], [3, 6, 9]], 6)
    5
    """
    row, col = len(grid) - 1, 0
    count = 0
    while row >= 0 and col < len(grid[0]):
        if grid[row][col] < limit:
            count += row + 1
            col += 1
        else:
            row -= 1
    return count


def first_long_word(words: List[str], size: int) -> str:
    """
    The words are sorted by length. Find with binary search the first word that has at least size letters and
    return it; return '-' if all words are shorter.

    first_long_word(['ox', 'cat', 'hen', 'horse'], 3) ➞ 'cat'
    first_long_word(['ox', 'cat'], 6) ➞ '-'
    """
    left, right = 0, len(words)
    while left < right:
        mid = (left + right) // 2
        if len(words[mid]) < size:
            left = mid + 1
        else:
            right = mid
    return words[left] if left < len(words) else '-'


def jump_search_block(names: List[str], name: str, step: int) -> int:
    """
    Search in a sorted list of names: jump ahead step names at a time as long as the name at the new place is
    not behind the wanted one, then walk on one by one. Return the index or -1.

    >>> jump_search_block(['Ada', 'Bo', 'Cy', 'Di', 'Eve'], 'Di', 2)
    3
    >>> jump_search_block(['Ada', 'Bo'], 'Al', 2)
    -1
    """
    i = 0
    while i + step < len(names) and names[i + step] <= name:
        i += step
    while i < len(names) and names[i] <= name:
        if names[i] == name:
            return i
        i += 1
    return -1


def price_at_time(times: List[int], prices: List[float], moment: int) -> Optional[float]:
    """
    times[i] is the moment at which the price became prices[i]; the times are ascending. Return the price that was
    valid at the given moment, or None if the moment is before the first time.

    >>> price_at_time([10, 20, 30], [1.5, 1.7, 1.2], 25)
    1.7
    >>> price_at_time([10], [1.5], 9) is None
    True
    """
    i = bisect_right(times, moment)
    if i == 0:
        return None
    return prices[i - 1]


def search_all(text: str, pattern: str) -> List[int]:
    '''
    Return all the positions at which pattern begins in text, but occurrences may not overlap: after
    one is found, the search goes on behind it.

    search_all('aaaa', 'aa') == [0, 2]
    search_all('banana', 'ana') == [1]
    '''
    positions = []
    i = text.find(pattern)
    while i != -1:
        positions.append(i)
        i = text.find(pattern, i + len(pattern))
    return positions


def find_record(records: List[Dict[str, str]], conditions: Dict[str, str]) -> int:
    """
    Return the index of the first record that has all the keys and values in conditions; -1 if no record has.

    >>> find_record([{'name': 'Tom', 'age': '7'}, {'name': 'Ida', 'age': '7'}], {'age': '7', 'name': 'Ida'})
    1
    >>> find_record([{'name': 'Tom'}], {'age': '9'})
    -1
    """
    for i, record in enumerate(records):
        if all(record.get(key) == value for key, value in conditions.items()):
            return i
    return -1


def closest_sum_below(nums: List[int], limit: int) -> int:
    """
    Choose two numbers at different positions so that their sum is as large as possible but not above limit.
    Return the sum, or -1 if no two numbers fit. All numbers are positive.
    Hint: sort and move two pointers towards each other.

    >>> closest_sum_below([8, 1, 5, 4], 10)
    9
    >>> closest_sum_below([8, 9], 5)
    -1
    """
    nums = sorted(nums)
    i, j = 0, len(nums) - 1
    best = -1
    while i < j:
        total = nums[i] + nums[j]
        if total <= limit:
            best = max(best, total)
            i += 1
        else:
            j -= 1
    return best


def count_pairs_below(sorted_nums: List[int], limit: int) -> int:
    """
    Given a sorted list, count the pairs of positions whose sum is below limit. When the sum of the
    outer two is small enough, the left one can be combined with everything up to the right one.

    count_pairs_below([1, 2, 3, 4], 6) == 4
    count_pairs_below([5, 6], 6) == 0
    """
    count = 0
    left, right = 0, len(sorted_nums) - 1
    while left < right:
        if sorted_nums[left] + sorted_nums[right] < limit:
            count += right - left
            left += 1
        else:
            right -= 1
    return count


def absolute_values_down(nums):
    """
    nums is sorted and may hold negative numbers. Return the different absolute values in descending order,
    using two pointers instead of sorting again.

    >>> absolute_values_down([-4, -1, 0, 1, 3])
    [4, 3, 1, 0]
    """
    i, j = 0, len(nums) - 1
    result = []
    while i <= j:
        if -nums[i] > nums[j]:
            value = -nums[i]
            i += 1
        else:
            value = abs(nums[j])
            j -= 1
        if not result or result[-1] != value:
            result.append(value)
    return result


def meet_in_corridor(left_steps: List[int], right_steps: List[int], length: int) -> int:
    """
    Two walkers start at the two ends of a corridor. In minute i the first walks left_steps[i] metres and the other
    right_steps[i] metres towards each other. Return the minute (counted from 1) in which they meet,
    or 0 if they do not meet at all.

    >>> meet_in_corridor([2, 2, 2], [1, 3, 1], 8)
    2
    >>> meet_in_corridor([1], [1], 10)
    0
    """
    i, j = 0, length
    for minute, (a, b) in enumerate(zip(left_steps, right_steps), start=1):
        i += a
        j -= b
        if i >= j:
            return minute
    return 0


def canoe_crews(weights: List[int], limit: int) -> List[List[int]]:
    '''
    Every canoe carries one or two people with a total weight of at most limit. Nobody is heavier than limit. The
    heaviest person left takes the next canoe, and the lightest one comes along if the two are not too heavy together.
    Return the crews, each as a list with the heavier person first.

    canoe_crews([60, 90, 40, 70], 110) == [[90], [70, 40], [60]]
    canoe_crews([50, 50], 100) == [[50, 50]]
    '''
    weights = sorted(weights)
    light, heavy = 0, len(weights) - 1
    crews = []
    while light <= heavy:
        crew = [weights[heavy]]
        if light < heavy and weights[light] + weights[heavy] <= limit:
            crew.append(weights[light])
            light += 1
        heavy -= 1
        crews.append(crew)
    return crews


def in_both_sorted(a: List[int], b: List[int]) -> List[int]:
    """
    Two ascending lists may hold equal numbers more than once. Return the numbers they share, each as often as it
    appears in both of them, by walking through both lists at the same time.

    >>> in_both_sorted([1, 2, 2, 2, 5], [2, 2, 3, 5])
    [2, 2, 5]
    """
    i = j = 0
    shared = []
    while i < len(a) and j < len(b):
        if a[i] < b[j]:
            i += 1
        elif a[i] > b[j]:
            j += 1
        else:
            shared.append(a[i])
            i += 1
            j += 1
    return shared


def only_in_first_sorted(a: List[str], b: List[str]) -> List[str]:
    """
    Both lists are sorted and have no repeated words. Return the words of a that are not in b, with two pointers.

    only_in_first_sorted(['ape', 'bee', 'cow'], ['bee', 'dog']) ➞ ['ape', 'cow']
    """
    result = []
    j = 0
    for word in a:
        while j < len(b) and b[j] < word:
            j += 1
        if j == len(b) or b[j] != word:
            result.append(word)
    return result


def smallest_gap_between(a: List[int], b: List[int]) -> int:
    """
    Return the smallest difference between a number of a and a number of b. Sort both lists and always move on
    in the list whose current number is smaller.

    >>> smallest_gap_between([20, 3, 8], [15, 30, 11])
    3
    """
    a, b = sorted(a), sorted(b)
    i = j = 0
    best = abs(a[0] - b[0])
    while i < len(a) and j < len(b):
        best = min(best, abs(a[i] - b[j]))
        if a[i] < b[j]:
            i += 1
        else:
            j += 1
    return best


def mirror_edits(s: str) -> int:
    """
    One edit raises or lowers a letter of s by one place in the alphabet ('b' to 'a' or to 'c'). Return how many edits
    are needed to make the string the same from both sides.

    >>> mirror_edits('abd')
    3
    >>> mirror_edits('noon')
    0
    """
    edits = 0
    i, j = 0, len(s) - 1
    while i < j:
        edits += abs(ord(s[i]) - ord(s[j]))
        i += 1
        j -= 1
    return edits


def reverse_letters_only(s: str) -> str:
    """
    Reverse the order of the letters in s but leave every character that is not a letter where it is.

    reverse_letters_only('ab-cd!') == 'dc-ba!'
    reverse_letters_only('1a2') == '1a2'
    """
    chars = list(s)
    i, j = 0, len(chars) - 1
    while i < j:
        if not chars[i].isalpha():
            i += 1
        elif not chars[j].isalpha():
            j -= 1
        else:
            chars[i], chars[j] = chars[j], chars[i]
            i += 1
            j -= 1
    return ''.join(chars)


def dedupe_in_place(nums: List[int], most: int) -> int:
    """
    The list is sorted. Move its items to the front so that each value stays at most `most` times and return how
    many items stay. What lies behind them does not matter.

    >>> dedupe_in_place([1, 1, 1, 2, 3, 3, 3], 2)
    5
    """
    write = 0
    for n in nums:
        if write < most or nums[write - most] != n:
            nums[write] = n
            write += 1
    return write


def three_way_split(arr: List[int], low: int, high: int) -> List[int]:
    """
    Rearrange a copy of the list: first everything below low, then everything from low to high, then everything above
    high. Use a boundary on each side: items that are too small are swapped to the left boundary, items that are too
    large are swapped to the right boundary.

    >>> three_way_split([9, 1, 5], 3, 6)
    [1, 5, 9]
    """
    arr = arr[:]
    left, i, right = 0, 0, len(arr) - 1
    while i <= right:
        if arr[i] < low:
            arr[i], arr[left] = arr[left], arr[i]
            left += 1
            i += 1
        elif arr[i] > high:
            arr[i], arr[right] = arr[right], arr[i]
            right -= 1
        else:
            i += 1
    return arr


def can_buy_three(prices: List[int], budget: int) -> bool:
    """
    Tell whether three different articles can be bought for exactly the budget. Fix the cheapest one and look
    for the other two with two pointers in the sorted prices.

    >>> can_buy_three([5, 2, 8, 4], 11)
    True
    >>> can_buy_three([5, 2, 8], 16)
    False
    """
    prices = sorted(prices)
    for first in range(len(prices) - 2):
        i, j = first + 1, len(prices) - 1
        while i < j:
            total = prices[first] + prices[i] + prices[j]
            if total == budget:
                return True
            if total < budget:
                i += 1
            else:
                j -= 1
    return False


def window_of_even_count(nums: List[int], k: int) -> List[int]:
    """
    For each window of k neighbouring numbers return how many of them are even. Update the count when
    the window moves instead of counting again.

    >>> window_of_even_count([2, 4, 5, 6, 7], 3)
    [2, 2, 1]
    """
    count = sum(1 for n in nums[:k] if n % 2 == 0)
    counts = [count]
    for i in range(k, len(nums)):
        if nums[i] % 2 == 0:
            count += 1
        if nums[i - k] % 2 == 0:
            count -= 1
        counts.append(count)
    return counts


def lowest_average_start(temperatures: List[int], days: int) -> int:
    """
    Return the index at which the coldest stretch of the given number of days begins (the stretch with the lowest
    sum). The earliest one counts if there are several.

    lowest_average_start([5, 1, 2, 6, 0, 3], 2) == 1
    """
    total = sum(temperatures[:days])
    best_total, best_start = total, 0
    for start in range(1, len(temperatures) - days + 1):
        total += temperatures[start + days - 1] - temperatures[start - 1]
        if total < best_total:
            best_total, best_start = total, start
    return best_start


def shortest_stretch_reaching(nums: List[int], goal: int) -> int:
    """
    All numbers are positive. Return the length of the shortest run of neighbours with a sum of at least goal,
    or 0 if the sum of all the numbers is too small.

    >>> shortest_stretch_reaching([2, 3, 1, 2, 4, 3], 7)
    2
    >>> shortest_stretch_reaching([1, 1], 5)
    0
    """
    best = 0
    start = 0
    total = 0
    for end, n in enumerate(nums):
        total += n
        while total >= goal:
            length = end - start + 1
            if best == 0 or length < best:
                best = length
            total -= nums[start]
            start += 1
    return best


def longest_window_under(nums, limit):
    '''
    Return the longest run of neighbouring non-negative numbers whose sum is at most limit, as a list.
    The first one wins if several are equally long; the answer can be an empty list.

    longest_window_under([4, 1, 2, 3, 1], 6) == [1, 2, 3]
    longest_window_under([9], 3) == []
    '''
    best = []
    start = 0
    for end in range(len(nums)):
        while start <= end and sum(nums[start:end + 1]) > limit:
            start += 1
        if end - start + 1 > len(best):
            best = nums[start:end + 1]
    return best


def windows_without_repeats(s: str, k: int) -> int:
    """
    Count the pieces of k neighbouring characters of s that have no character twice.

    >>> windows_without_repeats('abcaab', 3)
    2
    """
    return sum(1 for i in range(len(s) - k + 1) if len(set(s[i:i + k])) == k)


def first_packet_mark(signal: str, size: int) -> int:
    """
    A signal starts behind the first block of `size` characters that are all different. Return the number of
    characters up to and including the end of this block, or -1 if there is no such block.

    first_packet_mark('aabcad', 4) ➞ 6
    first_packet_mark('aabcad', 3) ➞ 4
    first_packet_mark('zzz', 2) ➞ -1
    """
    for end in range(size, len(signal) + 1):
        block = signal[end - size:end]
        if len(set(block)) == size:
            return end
    return -1


def anagram_windows(text: str, word: str) -> List[int]:
    """
    Return every position of text where a piece begins that consists of the letters of word in any order.

    >>> anagram_windows('cbabac', 'abc')
    [0, 3]
    """
    need = Counter(word)
    size = len(word)
    found = []
    for start in range(len(text) - size + 1):
        if Counter(text[start:start + size]) == need:
            found.append(start)
    return found


def calls_within_limit(times: List[int], limit: int, period: int) -> List[bool]:
    """
    Calls arrive at ascending times. A call is accepted if fewer than `limit` calls were accepted in the period before
    it, that is later than time - period. Return the decision for every call.

    >>> calls_within_limit([1, 2, 3, 11, 12], 2, 10)
    [True, True, False, True, True]
    """
    accepted = deque()
    decisions = []
    for time in times:
        while accepted and accepted[0] <= time - period:
            accepted.popleft()
        if len(accepted) < limit:
            accepted.append(time)
            decisions.append(True)
        else:
            decisions.append(False)
    return decisions


def range_in_each_window(nums: List[int], k: int) -> List[int]:
    """
    For every window of k neighbours return the difference between its largest and its smallest number.

    range_in_each_window([4, 1, 6, 3], 2) == [3, 5, 3]
    range_in_each_window([1], 2) == []
    """
    return [max(nums[i:i + k]) - min(nums[i:i + k]) for i in range(len(nums) - k + 1)]


def longest_close_stretch(nums: List[int], tolerance: int) -> int:
    """
    Return the length of the longest run of neighbours in which the largest and the smallest number differ by at
    most tolerance.

    >>> longest_close_stretch([8, 2, 4, 3, 7], 2)
    3
    """
    best = 0
    for i in range(len(nums)):
        low = high = nums[i]
        for j in range(i, len(nums)):
            low = min(low, nums[j])
            high = max(high, nums[j])
            if high - low > tolerance:
                break
            best = max(best, j - i + 1)
    return best


def smallest_window_with_all(beads: str) -> int:
    """
    Return the length of the shortest piece of the chain that contains every colour (letter) which
    occurs anywhere in the chain.

    >>> smallest_window_with_all('aabcbcab')
    3
    >>> smallest_window_with_all('')
    0
    """
    colours = len(set(beads))
    counts = {}
    best = len(beads)
    start = 0
    for end, bead in enumerate(beads):
        counts[bead] = counts.get(bead, 0) + 1
        while len(counts) == colours:
            best = min(best, end - start + 1)
            first = beads[start]
            counts[first] -= 1
            if counts[first] == 0:
                del counts[first]
            start += 1
    return best


def count_windows_with_majority(votes: List[str], k: int, name: str) -> int:
    '''
    Count the windows of k neighbouring votes in which more than half of the votes are for name.

    count_windows_with_majority(['a', 'b', 'a', 'a', 'b'], 3, 'a') ➞ 3
    '''
    count = 0
    for i in range(len(votes) - k + 1):
        if 2 * votes[i:i + k].count(name) > k:
            count += 1
    return count


def check():
    assert search_descending([9, 7, 4, 1], 4) == 2
    assert search_descending([9, 7, 4, 1], 5) == -1
    assert how_many_between([1, 3, 3, 6, 8], 3, 7) == 3
    assert how_many_between([1, 3], 4, 5) == 0
    assert peak_of_mountain([1, 4, 8, 6, 5]) == 2
    assert peak_of_mountain([9, 3]) == 0
    assert longest_equal_planks([7, 5, 4], 4) == 3
    assert longest_equal_planks([1, 1], 5) == 0
    assert first_long_word(['ox', 'cat', 'hen', 'horse'], 3) == 'cat'
    assert first_long_word(['ox', 'cat'], 6) == '-'
    assert search_all('aaaa', 'aa') == [0, 2]
    assert search_all('banana', 'ana') == [1]
    assert count_pairs_below([1, 2, 3, 4], 6) == 4
    assert count_pairs_below([5, 6], 6) == 0
    assert canoe_crews([60, 90, 40, 70], 110) == [[90], [70, 40], [60]]
    assert canoe_crews([50, 50], 100) == [[50, 50]]
    assert only_in_first_sorted(['ape', 'bee', 'cow'], ['bee', 'dog']) == ['ape', 'cow']
    assert reverse_letters_only('ab-cd!') == 'dc-ba!'
    assert reverse_letters_only('1a2') == '1a2'
    assert lowest_average_start([5, 1, 2, 6, 0, 3], 2) == 1
    assert longest_window_under([4, 1, 2, 3, 1], 6) == [1, 2, 3]
    assert longest_window_under([9], 3) == []
    assert first_packet_mark('aabcad', 3) == 4
    assert first_packet_mark('aabcad', 4) == 6
    assert first_packet_mark('zzz', 2) == -1
    assert range_in_each_window([4, 1, 6, 3], 2) == [3, 5, 3]
    assert range_in_each_window([1], 2) == []
    assert count_windows_with_majority(['a', 'b', 'a', 'a', 'b'], 3, 'a') == 3
