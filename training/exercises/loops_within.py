"""Nested loops over numbers: pairs i < j, all stretches of a list, ranges inside ranges, divisors of every number."""

from itertools import combinations
from math import gcd, isqrt
from typing import Dict, List, Optional, Tuple


def count_bigger_then_odd_gap(nums: List[int]) -> int:
    """
    Count the pairs of positions i < j such that the later value is bigger than the
    earlier one and the difference of the two values is odd.

    >>> count_bigger_then_odd_gap([1, 4, 2])
    2
    >>> count_bigger_then_odd_gap([5, 4, 3])
    0
    """
    count = 0
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            gap = nums[j] - nums[i]
            if gap > 0 and gap % 2 == 1:
                count += 1
    return count


def farthest_larger_pair(heights: List[int]) -> Optional[Tuple[int, int]]:
    """
    Find the positions (i, j), i < j, with heights[i] < heights[j] that lie as far apart
    as possible. Of several equally distant pairs the first one found counts.
    Return None if the heights never rise.

    farthest_larger_pair([5, 3, 4, 4, 1]) == (1, 3)
    farthest_larger_pair([3, 2, 1]) == None
    """
    best = None
    width = 0
    for i in range(len(heights)):
        for j in range(i + 1, len(heights)):
            if heights[i] < heights[j] and j - i > width:
                width = j - i
                best = (i, j)
    return best


def stretches_with_mean(values, mean):
    """Return (start, end) of every stretch of the list whose average is exactly the given mean.

    The end position belongs to the stretch. Stretches are listed by start, then by end.

    >>> stretches_with_mean([1, 3, 2], 2)
    [(0, 1), (0, 2), (2, 2)]
    >>> stretches_with_mean([4, 4], 5)
    []
    """
    found = []
    for start in range(len(values)):
        total = 0
        for end in range(start, len(values)):
            total += values[end]
            if total == mean * (end - start + 1):
                found.append((start, end))
    return found


def divisor_table(limit: int) -> Dict[int, List[int]]:
    """
    Build a dictionary that holds, for every number from 1 to limit, the list of
    its divisors in growing order.

    >>> divisor_table(4)
    {1: [1], 2: [1, 2], 3: [1, 3], 4: [1, 2, 4]}
    >>> divisor_table(0)
    {}
    """
    table = {}
    for n in range(1, limit + 1):
        table[n] = []
        for d in range(1, n + 1):
            if n % d == 0:
                table[n].append(d)
    return table


def most_divisible_number(low: int, high: int) -> int:
    """
    Return the number between low and high (both included) that has the most divisors.
    If there are several such numbers, return the smallest of them.

    most_divisible_number(1, 10) ➞ 6
    most_divisible_number(13, 17) ➞ 16
    most_divisible_number(7, 7) ➞ 7
    """
    winner = low
    most = 0
    for number in range(low, high + 1):
        divisors = 0
        for d in range(1, number + 1):
            if number % d == 0:
                divisors += 1
        if divisors > most:
            most = divisors
            winner = number
    return winner


def sum_of_stretch_minimums(arr: List[int]) -> int:
    """
    Take every stretch of neighbouring elements, find its minimum, and add all these minimums up.

    For [3, 1, 2] the stretches are [3], [3, 1], [3, 1, 2], [1], [1, 2] and [2],
    so the sum is 3 + 1 + 1 + 1 + 1 + 2 = 9.

    >>> sum_of_stretch_minimums([3, 1, 2])
    9
    >>> sum_of_stretch_minimums([])
    0
    """
    total = 0
    for i in range(len(arr)):
        low = arr[i]
        for j in range(i, len(arr)):
            low = min(low, arr[j])
            total += low
    return total


def count_spread_stretches(arr: List[int], spread: int) -> int:
    """
    You are given a list of numbers. Count the stretches of neighbouring elements (at least one
    element) in which the difference between the largest and the smallest is at most spread.

    count_spread_stretches([1, 2, 4], 1) == 4
    count_spread_stretches([1, 2, 4], 3) == 6
    """
    count = 0
    for i in range(len(arr)):
        low = high = arr[i]
        for j in range(i, len(arr)):
            low = min(low, arr[j])
            high = max(high, arr[j])
            if high - low > spread:
                break
            count += 1
    return count


def coprime_pairs_up_to(n: int) -> List[Tuple[int, int]]:
    """
    List all pairs (a, b) with 2 <= a < b <= n that have no common divisor except 1.

    >>> coprime_pairs_up_to(5)
    [(2, 3), (2, 5), (3, 4), (3, 5), (4, 5)]
    >>> coprime_pairs_up_to(2)
    []
    """
    return [(a, b) for a in range(2, n + 1) for b in range(a + 1, n + 1) if gcd(a, b) == 1]


def largest_gcd_of_two(numbers: List[int]) -> int:
    """
    Return the largest greatest common divisor that two numbers at different positions have.
    With fewer than two numbers the answer is 0.

    Example: in [12, 18, 25] the pair 12 and 18 has the divisor 6 in common.

    >>> largest_gcd_of_two([12, 18, 25])
    6
    >>> largest_gcd_of_two([7])
    0
    """
    best = 0
    for a, b in combinations(numbers, 2):
        best = max(best, gcd(a, b))
    return best


def rectangles_with_area(area: int, max_side: int) -> List[Tuple[int, int]]:
    """
    Write a function that lists all rectangles (width, height) with whole sides, width not
    longer than height and no side longer than max_side, that have the given area.

    rectangles_with_area(12, 10) == [(2, 6), (3, 4)]
    rectangles_with_area(13, 10) == []
    """
    shapes = []
    for width in range(1, max_side + 1):
        for height in range(width, max_side + 1):
            if width * height == area:
                shapes.append((width, height))
    return shapes


def ways_as_two_squares(n: int) -> int:
    """
    In how many ways can n be written as a*a + b*b with 0 <= a <= b?

    >>> ways_as_two_squares(25)
    2
    >>> ways_as_two_squares(50)
    2
    >>> ways_as_two_squares(3)
    0
    """
    ways = 0
    root = isqrt(n)
    for a in range(root + 1):
        for b in range(a, root + 1):
            if a * a + b * b == n:
                ways += 1
    return ways


def right_triangles_within(perimeter):
    """
    Return all triples (a, b, c) of whole numbers with a < b < c that are the sides of a right
    triangle whose perimeter is not longer than the given one, ordered by a and then b.

    right_triangles_within(12) -> [(3, 4, 5)]
    right_triangles_within(30) -> [(3, 4, 5), (5, 12, 13), (6, 8, 10)]
    """
    triples = []
    for a in range(1, perimeter):
        for b in range(a + 1, perimeter - a):
            c = isqrt(a * a + b * b)
            if c * c != a * a + b * b:
                continue
            if a + b + c <= perimeter:
                triples.append((a, b, c))
    return triples


def coin_triples(amount: int, small: int, middle: int, large: int) -> List[Tuple[int, int, int]]:
    """
    You have as many coins of three values as you like. Return every way to pay the amount
    exactly, as tuples (number of small coins, number of middle coins, number of large coins).
    Start with the ways that use no large coins.

    >>> coin_triples(10, 1, 5, 10)
    [(10, 0, 0), (5, 1, 0), (0, 2, 0), (0, 0, 1)]
    >>> coin_triples(3, 2, 4, 6)
    []
    """
    ways = []
    for c in range(amount // large + 1):
        after_large = amount - c * large
        for b in range(after_large // middle + 1):
            rest = after_large - b * middle
            if rest % small == 0:
                ways.append((rest // small, b, c))
    return ways


def loudest_spot_within_reach(levels: List[int], reach: int) -> int:
    """
    For every position add up the levels that lie at most `reach` steps away (the position itself
    included). Return the position with the highest sum, the first one if there are several.

    >>> loudest_spot_within_reach([1, 5, 2, 1, 5], 1)
    1
    >>> loudest_spot_within_reach([2, 9, 1], 0)
    1
    """
    best_position = 0
    best_total = None
    for i in range(len(levels)):
        total = 0
        for j in range(max(0, i - reach), min(len(levels), i + reach + 1)):
            total += levels[j]
        if best_total is None or total > best_total:
            best_total = total
            best_position = i
    return best_position


def multiplication_hits(size: int) -> Dict[int, int]:
    """
    In a multiplication table with the rows 1 to size and the columns 1 to size, count how often
    each product is written. The keys come in the order in which the products first appear.

    multiplication_hits(2) == {1: 1, 2: 2, 4: 1}
    multiplication_hits(3) == {1: 1, 2: 2, 3: 2, 4: 1, 6: 2, 9: 1}
    """
    hits = {}
    for row in range(1, size + 1):
        for column in range(1, size + 1):
            product = row * column
            hits[product] = hits.get(product, 0) + 1
    return hits


def steps_down_each(nums):
    """For each element count the elements after it that are smaller than half of it.

    >>> steps_down_each([10, 4, 5, 1])
    [2, 1, 1, 0]
    >>> steps_down_each([])
    []
    """
    result = []
    for i, x in enumerate(nums):
        smaller = 0
        for y in nums[i + 1:]:
            if 2 * y < x:
                smaller += 1
        result.append(smaller)
    return result


def triangle_side_triples(sticks: List[int]) -> int:
    """
    From a list of stick lengths, count in how many ways three sticks (at different positions)
    can be chosen that form a triangle: the two shorter ones together must be longer
    than the longest.

    Example 1:
        triangle_side_triples([2, 3, 4, 6]) == 2
    Example 2:
        triangle_side_triples([1, 1, 2]) == 0
    """
    sticks = sorted(sticks)
    n = len(sticks)
    count = 0
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                if sticks[i] + sticks[j] > sticks[k]:
                    count += 1
    return count


def even_middle_triples(nums: List[int]) -> List[Tuple[int, int, int]]:
    """
    Find all triples of values at positions i < j < k for which the middle value is the
    average of the two outer ones.

    even_middle_triples([1, 3, 5, 7]) ➞ [(1, 3, 5), (3, 5, 7)]
    even_middle_triples([4, 4, 4]) ➞ [(4, 4, 4)]
    even_middle_triples([1, 2]) ➞ []
    """
    triples = []
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            for k in range(j + 1, len(nums)):
                if nums[i] + nums[k] == 2 * nums[j]:
                    triples.append((nums[i], nums[j], nums[k]))
    return triples


def goal_of_two_lists(first: List[int], second: List[int], goal: int) -> Tuple[int, int]:
    """
    Choose one number from each list so that their sum comes as close to the goal as possible.
    Return the two numbers. If several choices are equally close, the one that is found first
    wins when the first list is gone through number by number.

    >>> goal_of_two_lists([1, 8], [3, 10], 12)
    (1, 10)
    >>> goal_of_two_lists([5], [5, 7], 30)
    (5, 7)
    """
    best = (first[0], second[0])
    best_error = abs(sum(best) - goal)
    for a in first:
        for b in second:
            error = abs(a + b - goal)
            if error < best_error:
                best_error = error
                best = (a, b)
    return best


def inner_divisors(low: int, high: int) -> List[int]:
    """
    For every number n from low to high give its largest divisor d with d * d <= n.

    >>> inner_divisors(10, 13)
    [2, 1, 3, 1]
    >>> inner_divisors(36, 36)
    [6]
    """
    return [max(d for d in range(1, isqrt(n) + 1) if n % d == 0) for n in range(low, high + 1)]


def shared_divisor_numbers(numbers: List[int]) -> List[int]:
    """
    You are given a list of positive numbers. Return those that share a divisor greater than 1
    with every other number in the list.

    shared_divisor_numbers([6, 4, 9]) == [6]
    shared_divisor_numbers([2, 4, 8]) == [2, 4, 8]
    shared_divisor_numbers([5, 7]) == []
    """
    result = []
    for i, a in enumerate(numbers):
        shares = True
        for j, b in enumerate(numbers):
            if i != j and gcd(a, b) == 1:
                shares = False
                break
        if shares:
            result.append(a)
    return result


def longest_balanced_signs(values: List[int]) -> int:
    """
    Return the length of the longest stretch with as many positive as negative numbers.
    Zeros count as neither but may lie inside the stretch.

    >>> longest_balanced_signs([5, -2, 0, -1, 4])
    5
    >>> longest_balanced_signs([1, 2, 3])
    0
    """
    longest = 0
    for start in range(len(values)):
        balance = 0
        for end in range(start, len(values)):
            if values[end] > 0:
                balance += 1
            elif values[end] < 0:
                balance -= 1
            if balance == 0:
                longest = max(longest, end - start + 1)
    return longest


def shortest_stretch_with_sum(arr, goal):
    """
    Return the shortest stretch of neighbouring numbers with exactly the sum `goal`, as a list.
    Of several equally short stretches take the first; return an empty list if there is none.
    The numbers may be negative.

    shortest_stretch_with_sum([1, 2, 3, -1, 4], 3) -> [3]
    shortest_stretch_with_sum([2, 2, 2], 4) -> [2, 2]
    shortest_stretch_with_sum([2, 2, 2], 5) -> []
    """
    best = []
    for i in range(len(arr)):
        total = 0
        for j in range(i, len(arr)):
            total += arr[j]
            if total == goal and (not best or j - i + 1 < len(best)):
                best = arr[i:j + 1]
    return best


def count_stretches_with_product_below(arr: List[int], limit: int) -> int:
    """
    Write a function that counts the stretches of neighbouring positive numbers whose product
    stays below the limit.

    count_stretches_with_product_below([2, 5, 3], 11) == 4
    count_stretches_with_product_below([20], 10) == 0
    """
    count = 0
    for i in range(len(arr)):
        product = 1
        for x in arr[i:]:
            product *= x
            if product >= limit:
                break
            count += 1
    return count


def equal_pairs_at_distance(nums: List[int]) -> Dict[int, int]:
    """
    Look at all pairs of equal values at two different positions. Return a dictionary that tells for
    each distance between the positions how many such pairs there are, with growing distances.

    >>> equal_pairs_at_distance([1, 2, 1, 1])
    {1: 1, 2: 1, 3: 1}
    >>> equal_pairs_at_distance([4, 5])
    {}
    """
    counts = {}
    for distance in range(1, len(nums)):
        for i in range(len(nums) - distance):
            if nums[i] == nums[i + distance]:
                counts[distance] = counts.get(distance, 0) + 1
    return counts


def best_ticket_pair(prices: List[int], budget: int) -> int:
    """
    Two different tickets are bought and together they must not cost more than the budget.
    Return the highest amount that can be spent this way, or -1 if no two tickets fit.

    Note: two tickets at the same price are different tickets.

    best_ticket_pair([30, 45, 20, 60], 80) ➞ 80
    best_ticket_pair([50, 50], 100) ➞ 100
    best_ticket_pair([50, 70], 100) ➞ -1
    """
    best = -1
    for i in range(len(prices) - 1):
        for j in range(i + 1, len(prices)):
            cost = prices[i] + prices[j]
            if best < cost <= budget:
                best = cost
    return best


def digit_pairs_with_sum(number: int, total: int) -> int:
    """
    Count the pairs of digits of a number (at two different places) that add up to total.

    >>> digit_pairs_with_sum(1928, 10)
    2
    >>> digit_pairs_with_sum(5555, 10)
    6
    """
    digits = [int(c) for c in str(number)]
    return sum(1 for i in range(len(digits)) for j in range(i) if digits[i] + digits[j] == total)


def numbers_written_as_powers(limit: int) -> List[int]:
    """
    Return in growing order the numbers up to limit that can be written as base ** exponent with
    a base of at least 2 and an exponent of at least 2. Every number is listed once.

    >>> numbers_written_as_powers(30)
    [4, 8, 9, 16, 25, 27]
    >>> numbers_written_as_powers(3)
    []
    """
    found = set()
    base = 2
    while base * base <= limit:
        power = base * base
        while power <= limit:
            found.add(power)
            power *= base
        base += 1
    return sorted(found)


def bench_rows(people: int, max_rows: int) -> List[List[int]]:
    """
    Seat people one after another on benches in max_rows rows: row 1 holds one person, row 2 two,
    and so on. Return the numbers of the people in each row that is used; people without a seat
    are left out.

    bench_rows(5, 3) == [[1], [2, 3], [4, 5]]
    bench_rows(9, 2) == [[1], [2, 3]]
    """
    rows = []
    person = 1
    for size in range(1, max_rows + 1):
        row = []
        for _ in range(size):
            if person > people:
                break
            row.append(person)
            person += 1
        if row:
            rows.append(row)
    return rows


def alternating_stretch_count(nums: List[int]) -> int:
    """
    Count the stretches of at least two elements in which even and odd numbers alternate.

    >>> alternating_stretch_count([1, 2, 3])
    3
    >>> alternating_stretch_count([1, 3, 4, 6])
    1
    """
    count = 0
    for i in range(len(nums)):
        j = i + 1
        while j < len(nums) and nums[j] % 2 != nums[j - 1] % 2:
            count += 1
            j += 1
    return count


def goldbach_pairs(n: int) -> List[Tuple[int, int]]:
    """
    Return all pairs (p, q) of prime numbers with p <= q and p + q == n.

    >>> goldbach_pairs(10)
    [(3, 7), (5, 5)]
    >>> goldbach_pairs(11)
    []
    """
    primes = []
    for x in range(2, n):
        for p in primes:
            if x % p == 0:
                break
        else:
            primes.append(x)
    return [(p, n - p) for p in primes if p <= n - p and n - p in primes]


def first_lookalike_numbers(low: int, high: int) -> Optional[Tuple[int, int]]:
    """
    Two numbers look alike if they have the same number of divisors and the same digit sum.
    Return the first pair (a, b) with low <= a < b <= high that look alike: the smallest possible
    a, and for it the smallest b. Return None if there is no such pair.

    first_lookalike_numbers(20, 50) == (23, 41)
    first_lookalike_numbers(20, 30) == None
    """
    def profile(n):
        divisors = 0
        digits = sum(int(c) for c in str(n))
        for d in range(1, n + 1):
            if n % d == 0:
                divisors += 1
        return divisors, digits

    for a in range(low, high):
        for b in range(a + 1, high + 1):
            if profile(a) == profile(b):
                return a, b
    return None


def mark_off_lockers(count: int, rounds: int) -> List[int]:
    """
    All lockers 1 to count are closed. In round r (r = 1, 2, ..., rounds) the state of every r-th
    locker is changed: open becomes closed, and closed becomes open. Return the numbers of the
    lockers that are open at the end.

    >>> mark_off_lockers(6, 2)
    [1, 3, 5]
    >>> mark_off_lockers(6, 6)
    [1, 4]
    """
    is_open = [False] * (count + 1)
    for r in range(1, rounds + 1):
        for locker in range(r, count + 1, r):
            is_open[locker] = not is_open[locker]
    return [locker for locker in range(1, count + 1) if is_open[locker]]


def peak_in_every_window(arr, size):
    """
    Return the position (in the whole list) of the largest value of every window of the given
    size. If the largest value occurs several times in a window, take the first place.

    peak_in_every_window([2, 7, 7, 1], 2) -> [1, 1, 2]
    peak_in_every_window([4, 1], 3) -> []
    """
    positions = []
    for start in range(len(arr) - size + 1):
        top = start
        for k in range(start + 1, start + size):
            if arr[k] > arr[top]:
                top = k
        positions.append(top)
    return positions


def count_divisor_links(numbers: List[int]) -> int:
    """
    Count the pairs of positions in which one of the two numbers divides the other one.
    All numbers are positive. Each pair of positions counts at most once.

    >>> count_divisor_links([2, 6, 3])
    2
    >>> count_divisor_links([5, 5])
    1
    """
    links = 0
    for i, a in enumerate(numbers):
        for b in numbers[:i]:
            if a % b == 0 or b % a == 0:
                links += 1
    return links


def lamps_reached(positions: List[int], walls: List[int]) -> List[int]:
    """
    Lamps stand at given positions on a line, and there are walls at other positions. For each lamp
    count the other lamps that it can see, that is with no wall between the two.

    lamps_reached([1, 4, 9], [6]) ➞ [1, 1, 0]
    lamps_reached([1, 2, 3], []) ➞ [2, 2, 2]
    """
    seen = []
    for a in positions:
        count = 0
        for b in positions:
            if a == b:
                continue
            left, right = min(a, b), max(a, b)
            if not any(left < wall < right for wall in walls):
                count += 1
        seen.append(count)
    return seen


def stretch_lengths_by_sum(arr: List[int]) -> Dict[int, int]:
    """
    Go through all stretches of the list. For every sum that occurs, remember the length of the
    longest stretch that has this sum.

    >>> stretch_lengths_by_sum([1, 1, -1])
    {1: 3, 2: 2, 0: 2, -1: 1}
    """
    longest = {}
    for i in range(len(arr)):
        total = 0
        for j in range(i, len(arr)):
            total += arr[j]
            length = j - i + 1
            if length > longest.get(total, 0):
                longest[total] = length
    return longest


def odd_one_of_pair_sums(nums: List[int]) -> List[int]:
    """
    Add up every pair of numbers at different positions and return, in growing order, the sums that
    arise from one pair only.

    odd_one_of_pair_sums([1, 2, 3, 4]) == [3, 4, 6, 7]
    odd_one_of_pair_sums([2, 2, 2]) == []
    """
    times = {}
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            s = nums[i] + nums[j]
            times[s] = times.get(s, 0) + 1
    return sorted(s for s, t in times.items() if t == 1)


def block_totals_then_best(values: List[int], size: int) -> Tuple[int, int]:
    """
    Cut the list into blocks of the given size (the last one may be shorter). Return the number of
    the block with the largest total, counting from 1, and this total. The list is not empty.

    >>> block_totals_then_best([1, 2, 5, 0, 9], 2)
    (3, 9)
    >>> block_totals_then_best([4, 4, 8], 2)
    (1, 8)
    """
    best_block = 0
    best_total = 0
    for number, start in enumerate(range(0, len(values), size), 1):
        total = 0
        for k in range(start, min(start + size, len(values))):
            total += values[k]
        if best_block == 0 or total > best_total:
            best_block, best_total = number, total
    return best_block, best_total


def sieve_marks(limit: int) -> List[int]:
    """
    Cross out 2 * 2, 2 * 3, 2 * 4, ... up to the limit, then the multiples of 3 in the same way, and
    so on. Return a list in which element n tells how often the number n was crossed out, for n = 0
    to limit. A number is never crossed out as a multiple of itself.

    sieve_marks(8) == [0, 0, 0, 0, 1, 0, 2, 0, 2]
    sieve_marks(1) == [0, 0]
    """
    marks = [0] * (limit + 1)
    for step in range(2, limit + 1):
        for multiple in range(2 * step, limit + 1, step):
            marks[multiple] += 1
    return marks


def closest_unequal_pair(nums: List[int]) -> int:
    """
    Return the smallest difference (larger minus smaller) between two different values of the list.
    If all values are equal, or there are fewer than two, return -1.

    >>> closest_unequal_pair([8, 3, 3, 14])
    5
    >>> closest_unequal_pair([6, 6])
    -1
    """
    smallest = -1
    for i in range(len(nums)):
        for j in range(i):
            gap = abs(nums[i] - nums[j])
            if gap == 0:
                continue
            if smallest == -1 or gap < smallest:
                smallest = gap
    return smallest


def merge_nearby_pairs(values: List[int], limit: int) -> List[List[int]]:
    """
    Put the values into groups one by one: a value joins the first group that holds some number at
    most `limit` away from it. If there is no such group, it opens a new one.

    merge_nearby_pairs([1, 10, 2, 11, 20], 1) == [[1, 2], [10, 11], [20]]
    merge_nearby_pairs([], 5) == []
    """
    groups = []
    for value in values:
        for group in groups:
            if any(abs(value - member) <= limit for member in group):
                group.append(value)
                break
        else:
            groups.append([value])
    return groups


def number_pyramid_sum(levels: int) -> int:
    """
    A pyramid of numbers has one row per level. Row r is written as 1, 2, ..., r, ..., 2, 1.
    Return the sum of all numbers in the rows 1 to levels.

    >>> number_pyramid_sum(2)
    5
    >>> number_pyramid_sum(3)
    14
    """
    total = 0
    for r in range(1, levels + 1):
        for x in range(1, r + 1):
            total += x
        for x in range(r - 1, 0, -1):
            total += x
    return total


def check():
    """Run the examples that are not doctests."""
    assert farthest_larger_pair([5, 3, 4, 4, 1]) == (1, 3)
    assert farthest_larger_pair([3, 2, 1]) is None
    assert most_divisible_number(1, 10) == 6
    assert most_divisible_number(13, 17) == 16
    assert most_divisible_number(7, 7) == 7
    assert count_spread_stretches([1, 2, 4], 1) == 4
    assert count_spread_stretches([1, 2, 4], 3) == 6
    assert rectangles_with_area(12, 10) == [(2, 6), (3, 4)]
    assert rectangles_with_area(13, 10) == []
    assert right_triangles_within(12) == [(3, 4, 5)]
    assert right_triangles_within(30) == [(3, 4, 5), (5, 12, 13), (6, 8, 10)]
    assert multiplication_hits(2) == {1: 1, 2: 2, 4: 1}
    assert multiplication_hits(3) == {1: 1, 2: 2, 3: 2, 4: 1, 6: 2, 9: 1}
    assert triangle_side_triples([2, 3, 4, 6]) == 2
    assert triangle_side_triples([1, 1, 2]) == 0
    assert even_middle_triples([1, 3, 5, 7]) == [(1, 3, 5), (3, 5, 7)]
    assert even_middle_triples([4, 4, 4]) == [(4, 4, 4)]
    assert even_middle_triples([1, 2]) == []
    assert shared_divisor_numbers([6, 4, 9]) == [6]
    assert shared_divisor_numbers([2, 4, 8]) == [2, 4, 8]
    assert shared_divisor_numbers([5, 7]) == []
    assert shortest_stretch_with_sum([1, 2, 3, -1, 4], 3) == [3]
    assert shortest_stretch_with_sum([2, 2, 2], 4) == [2, 2]
    assert shortest_stretch_with_sum([2, 2, 2], 5) == []
    assert count_stretches_with_product_below([2, 5, 3], 11) == 4
    assert count_stretches_with_product_below([20], 10) == 0
    assert best_ticket_pair([30, 45, 20, 60], 80) == 80
    assert best_ticket_pair([50, 50], 100) == 100
    assert best_ticket_pair([50, 70], 100) == -1
    assert bench_rows(5, 3) == [[1], [2, 3], [4, 5]]
    assert bench_rows(9, 2) == [[1], [2, 3]]
    assert first_lookalike_numbers(20, 50) == (23, 41)
    assert first_lookalike_numbers(20, 30) is None
    assert peak_in_every_window([2, 7, 7, 1], 2) == [1, 1, 2]
    assert peak_in_every_window([4, 1], 3) == []
    assert lamps_reached([1, 4, 9], [6]) == [1, 1, 0]
    assert lamps_reached([1, 2, 3], []) == [2, 2, 2]
    assert odd_one_of_pair_sums([1, 2, 3, 4]) == [3, 4, 6, 7]
    assert odd_one_of_pair_sums([2, 2, 2]) == []
    assert sieve_marks(8) == [0, 0, 0, 0, 1, 0, 2, 0, 2]
    assert sieve_marks(1) == [0, 0]
    assert merge_nearby_pairs([1, 10, 2, 11, 20], 1) == [[1, 2], [10, 11], [20]]
    assert merge_nearby_pairs([], 5) == []
