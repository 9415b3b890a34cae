"""Stacks, queues, comparisons of sequences, subsequences and subarrays."""

from collections import deque
from itertools import groupby, zip_longest
from typing import List, Optional, Tuple


def wait_for_shorter(words: List[str]) -> List[int]:
    """
    For every word return how many places later a shorter word stands for the first time, or 0 if there is no
    shorter word behind it. A stack holds the indices of the words that are still waiting.

    >>> wait_for_shorter(['plum', 'banana', 'cherry', 'fig', 'kiwi'])
    [3, 2, 1, 0, 0]
    """
    waits = [0] * len(words)
    stack = []
    for i, word in enumerate(words):
        while stack and len(words[stack[-1]]) > len(word):
            earlier = stack.pop()
            waits[earlier] = i - earlier
        stack.append(i)
    return waits


def previous_smaller(nums: List[int]) -> List[Optional[int]]:
    """
    For every number return the nearest number before it that is smaller, or None if there is no such number.

    previous_smaller([4, 2, 5, 3]) == [None, None, 2, 2]
    """
    result: List[Optional[int]] = []
    stack: List[int] = []
    for n in nums:
        while stack and stack[-1] >= n:
            stack.pop()
        result.append(stack[-1] if stack else None)
        stack.append(n)
    return result


def pop_equal_neighbours(s: str) -> str:
    """
    Whenever two equal characters stand next to each other, both vanish; this goes on until nothing changes.
    Return what is left of the string.

    >>> pop_equal_neighbours('abbac')
    'c'
    >>> pop_equal_neighbours('aaa')
    'a'
    """
    stack = []
    for ch in s:
        if stack and stack[-1] == ch:
            stack.pop()
        else:
            stack.append(ch)
    return ''.join(stack)


def explode_triples(blocks: str) -> str:
    '''
    Blocks fall on a tower one by one. As soon as the three top blocks are equal, they explode and are gone.
    Return the tower from bottom to top.

    explode_triples('abbbac') == 'aac'
    explode_triples('aabbba') == ''
    '''
    tower = ''
    for block in blocks:
        tower += block
        if tower[-3:] == block * 3:
            tower = tower[:-3]
    return tower


def type_with_undo(keys: str) -> str:
    """
    A text is typed key by key. '<' deletes the last character (if there is one), '^' brings back the
    character that was deleted last (if there is one). Every other key is written down; afterwards
    nothing can be brought back.

    >>> type_with_undo('abc<<^')
    'ab'
    >>> type_with_undo('<a<b^')
    'b'
    """
    written = []
    deleted = []
    for key in keys:
        if key == '<':
            if written:
                deleted.append(written.pop())
        elif key == '^':
            if deleted:
                written.append(deleted.pop())
        else:
            written.append(key)
            deleted = []
    return ''.join(written)


def simplify_route(path: str) -> str:
    """
    A path consists of names divided by '/'. A part '..' takes away the name before it (nothing happens
    at the top), and empty parts and '.' are ignored. Return the simplified path, which starts with '/'.

    simplify_route('/a/./b/../c//d') ➞ '/a/c/d'
    simplify_route('/..') ➞ '/'
    """
    stack = []
    for part in path.split('/'):
        if part == '..':
            if stack:
                stack.pop()
        elif part and part != '.':
            stack.append(part)
    return '/' + '/'.join(stack)


def evaluate_rpn_words(expression: str) -> int:
    """
    Calculate an expression in which the operation comes after its two operands. The operations are
    written as the words plus, minus and times; everything is divided by spaces.

    >>> evaluate_rpn_words('7 2 minus 3 times')
    15
    """
    stack = []
    for token in expression.split():
        if token in ('plus', 'minus', 'times'):
            b = stack.pop()
            a = stack.pop()
            if token == 'plus':
                stack.append(a + b)
            elif token == 'minus':
                stack.append(a - b)
            else:
                stack.append(a * b)
        else:
            stack.append(int(token))
    return stack.pop()


def tags_closed_in_order(tags: List[str]) -> bool:
    """
    The list holds opening tags like 'b' and closing tags like '/b'. Tell whether each closing tag
    closes the tag that was opened last and is still open, and nothing stays open at the end.

    >>> tags_closed_in_order(['p', 'b', '/b', '/p'])
    True
    >>> tags_closed_in_order(['p', 'b', '/p', '/b'])
    False
    """
    open_tags = []
    for tag in tags:
        if not tag.startswith('/'):
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag[1:]:
            return False
    return not open_tags


def text_by_depth(s: str) -> List[str]:
    """
    Collect the characters of s by their depth of round brackets: the first string holds everything
    outside of all brackets, the next one everything in exactly one pair and so on. The brackets are
    balanced and are left out.

    text_by_depth('a(b(c)d)(e(f))') == ['a', 'bde', 'cf']
    text_by_depth('xy') == ['xy']
    """
    depth = 0
    texts = ['']
    for ch in s:
        if ch == '(':
            depth += 1
            if depth == len(texts):
                texts.append('')
        elif ch == ')':
            depth -= 1
        else:
            texts[depth] += ch
    return texts


def unroll_repeats(code: str) -> str:
    """
    In the code a digit in front of a bracket tells how often the part in the bracket is repeated: '2[ab]' means
    'abab'. Brackets may be nested. Return the text without brackets.

    >>> unroll_repeats('x2[a3[b]]')
    'xabbbabbb'
    """
    stack = []
    text = ''
    times = 0
    for ch in code:
        if ch.isdigit():
            times = int(ch)
        elif ch == '[':
            stack.append((text, times))
            text = ''
        elif ch == ']':
            before, count = stack.pop()
            text = before + text * count
        else:
            text += ch
    return text


def survivors_of_collision(cars: List[int]) -> List[int]:
    '''
    Cars drive on one lane: a positive number drives to the right, a negative one to the left, and the absolute
    value is the weight. When two cars meet, the lighter one is taken off the lane, equal ones both.
    Return the cars that are left when nothing can meet any more.

    >>> survivors_of_collision([5, 9, -6])
    [5, 9]
    >>> survivors_of_collision([3, -3, -8])
    [-8]
    '''
    lane = []
    for car in cars:
        alive = True
        while alive and car < 0 and lane and lane[-1] > 0:
            if lane[-1] >= -car:
                alive = False
            if lane[-1] <= -car:
                lane.pop()
        if alive:
            lane.append(car)
    return lane


def highest_of_stack_after(commands: List[str]) -> List[int]:
    """
    The commands are 'push n', 'pop' and 'max'. Return the answers to all max commands: the largest
    number on the stack at that moment. A second stack holds the maximum for every height. The stack is
    never empty for pop and max.

    >>> highest_of_stack_after(['push 4', 'push 9', 'max', 'pop', 'push 2', 'max'])
    [9, 4]
    """
    stack, highest, answers = [], [], []
    for command in commands:
        if command == 'pop':
            stack.pop()
            highest.pop()
        elif command == 'max':
            answers.append(highest[-1])
        else:
            n = int(command.split()[1])
            stack.append(n)
            highest.append(max(n, highest[-1]) if highest else n)
    return answers


def printer_position(priorities: List[int], wanted: int) -> int:
    """
    Jobs wait in a queue. The printer looks at the first job: if another one in the queue has a higher
    priority, the job goes to the end, otherwise it is printed. Return as which one (1, 2, ...) the job
    at index wanted is printed.

    printer_position([2, 1, 3, 2], 2) ➞ 1
    printer_position([1, 1, 9], 0) ➞ 2
    """
    queue = deque(enumerate(priorities))
    printed = 0
    while True:
        index, priority = queue.popleft()
        if any(other > priority for _, other in queue):
            queue.append((index, priority))
        else:
            printed += 1
            if index == wanted:
                return printed


def hot_potato_winner(children: List[str], words: int) -> str:
    """
    The children stand in a circle and pass a potato on, once for every word of a rhyme; the child that
    holds it at the end leaves and the next one begins. The first child holds the potato at the start.
    Return the child that is left.

    >>> hot_potato_winner(['Ann', 'Ben', 'Cem'], 1)
    'Cem'
    """
    circle = deque(children)
    while len(circle) > 1:
        circle.rotate(-words)
        circle.popleft()
    return circle[0]


def shop_waiting_times(arrivals: List[int], service: int) -> List[int]:
    '''
    Customers come at ascending times to a shop with a single counter; serving one takes `service`
    minutes. Return how long each customer has to wait until being served.

    shop_waiting_times([0, 1, 9], 4) == [0, 3, 0]
    '''
    waits = []
    free_at = 0
    for arrival in arrivals:
        begin = max(arrival, free_at)
        waits.append(begin - arrival)
        free_at = begin + service
    return waits


def shortest_checkout(items: List[int], tills: int) -> int:
    """
    Customers stand in one line; the first one goes to the till that becomes free first. Every item takes one
    minute. Return after how many minutes everybody has left the shop.

    >>> shortest_checkout([5, 3, 4], 2)
    7
    >>> shortest_checkout([], 3)
    0
    """
    busy_until = [0] * tills
    for count in items:
        i = busy_until.index(min(busy_until))
        busy_until[i] += count
    return max(busy_until)


def cards_dealt_under(cards: List[int]) -> List[int]:
    """
    Repeat with a pile of cards: put the top card (the first of the list) on the table, then move the
    new top card under the pile. Return the order in which the cards come to the table.

    >>> cards_dealt_under([1, 2, 3, 4, 5])
    [1, 3, 5, 4, 2]
    """
    pile = deque(cards)
    table = []
    while pile:
        table.append(pile.popleft())
        if pile:
            pile.append(pile.popleft())
    return table


def recent_pages(visits: List[str], size: int) -> List[str]:
    """
    A browser remembers the last `size` different pages, the most recent one first. A page that is visited again
    moves to the front. Return the remembered pages.

    recent_pages(['a', 'b', 'c', 'a'], 2) ➞ ['a', 'c']
    """
    recent: List[str] = []
    for page in visits:
        if page in recent:
            recent.remove(page)
        recent.insert(0, page)
        if len(recent) > size:
            recent.pop()
    return recent


def count_newer_releases(mine: str, releases: List[str]) -> int:
    """
    Versions such as '1.10' and '1.9.2' are compared part by part as numbers; missing parts count as 0.
    Return how many of the releases are newer than my version.

    >>> count_newer_releases('1.9.2', ['1.9', '1.10', '2', '1.9.2.0'])
    2
    """
    def newer(a, b):
        for x, y in zip_longest(a.split('.'), b.split('.'), fillvalue='0'):
            if int(x) != int(y):
                return int(x) > int(y)
        return False

    return sum(1 for release in releases if newer(release, mine))


def compare_from_behind(first: str, second: str) -> str:
    """
    Compare two words letter by letter from their ends and return the one that comes first in this
    order, as in a rhyming dictionary. A word that is the ending of the other comes first.

    compare_from_behind('moon', 'star') == 'moon'
    compare_from_behind('art', 'part') == 'art'
    """
    for a, b in zip(reversed(first), reversed(second)):
        if a < b:
            return first
        if b < a:
            return second
    return first if len(first) <= len(second) else second


def split_at_difference(a, b):
    '''
    Return three parts: the beginning that the two lists have in common, the rest of a and the rest of b.

    split_at_difference([1, 2, 3], [1, 5]) == ([1], [2, 3], [5])
    split_at_difference([4], [4, 7]) == ([4], [], [7])
    split_at_difference([], []) == ([], [], [])
    '''
    i = 0
    while i < len(a) and i < len(b) and a[i] == b[i]:
        i += 1
    return a[:i], a[i:], b[i:]


def set_score(home: List[int], guests: List[int]) -> str:
    """
    Two teams play sets; home[i] and guests[i] are the points in set i. Tell who won more sets: 'home',
    'guests' or 'draw'. If both won equally many, the total of points decides.

    >>> set_score([25, 20, 15], [20, 25, 13])
    'home'
    >>> set_score([5, 1], [3, 3])
    'draw'
    """
    lead = 0
    for h, g in zip(home, guests):
        if h > g:
            lead += 1
        elif g > h:
            lead -= 1
    if lead == 0:
        lead = sum(home) - sum(guests)
    if lead > 0:
        return 'home'
    return 'guests' if lead < 0 else 'draw'


def code_breaker_hints(secret: str, guess: str) -> Tuple[int, int]:
    """
    Compare a guess with the secret of the same length. Return how many characters are right and in the right
    place, and how many others are right but in a wrong place.

    >>> code_breaker_hints('rgbb', 'bgby')
    (2, 1)
    """
    exact = sum(1 for s, g in zip(secret, guess) if s == g)
    common = 0
    for colour in set(guess):
        common += min(secret.count(colour), guess.count(colour))
    return exact, common - exact


def kind_of_typo(word: str, typed: str) -> str:
    """
    Name the mistake that turned word into typed: 'none' (they are equal), 'missing' (one letter was left out),
    'extra' (one letter too many), 'wrong' (one letter replaced) or 'other'. Skip the common
    beginning, then compare the rest.

    >>> kind_of_typo('cart', 'cat'), kind_of_typo('cat', 'cut')
    ('missing', 'wrong')
    >>> kind_of_typo('cat', 'catch')
    'other'
    """
    if word == typed:
        return 'none'
    i = 0
    while i < min(len(word), len(typed)) and word[i] == typed[i]:
        i += 1
    if word[i + 1:] == typed[i:]:
        return 'missing'
    if word[i:] == typed[i + 1:]:
        return 'extra'
    if word[i + 1:] == typed[i + 1:]:
        return 'wrong'
    return 'other'


def opposite_moves(a: List[int], b: List[int]) -> List[int]:
    """
    Two lists of equal length show the prices of two goods. Return every index i >= 1 at which one of the prices
    rises and the other one falls, compared with the index before.

    opposite_moves([1, 5, 5, 2], [3, 1, 0, 4]) ➞ [1, 3]
    opposite_moves([1, 2], [1, 2]) ➞ []
    """
    def direction(x, y):
        return (y > x) - (y < x)

    result = []
    for i in range(1, len(a)):
        if direction(a[i - 1], a[i]) * direction(b[i - 1], b[i]) == -1:
            result.append(i)
    return result


def rotation_distance(a: List[int], b: List[int]) -> int:
    """
    Return how many steps list a must be rotated to the left to become list b, the smallest number of
    steps if there are several. Return -1 if this is impossible.

    >>> rotation_distance([1, 2, 3, 4], [3, 4, 1, 2])
    2
    >>> rotation_distance([1, 2], [2, 2])
    -1
    """
    if len(a) != len(b):
        return -1
    if a == b:
        return 0
    for k in range(1, len(a)):
        if a[k:] + a[:k] == b:
            return k
    return -1


def diff_lists(old: List[str], new: List[str]) -> List[str]:
    '''
    Describe the differences between two lists without repeated items: first '-item' for everything that
    is gone, in the old order, then '+item' for everything new, in the new order.

    >>> diff_lists(['milk', 'tea'], ['tea', 'jam', 'oil'])
    ['-milk', '+jam', '+oil']
    '''
    gone = ['-' + item for item in old if item not in new]
    added = ['+' + item for item in new if item not in old]
    return gone + added


def earliest_subsequence_end(text: str, pattern: str) -> int:
    """
    The letters of pattern shall be found in text in this order, with any gaps between them. Return the
    index where the last letter is found if each one is taken as early as possible, or -1 if it is not
    possible.

    >>> earliest_subsequence_end('abcabc', 'cb')
    4
    >>> earliest_subsequence_end('abc', 'ca')
    -1
    """
    position = -1
    for letter in pattern:
        position = text.find(letter, position + 1)
        if position == -1:
            return -1
    return position


def prefix_found_in_order(text: str, pattern: str) -> str:
    """
    Return the longest beginning of pattern whose letters occur in text in the same order (gaps are allowed).

    prefix_found_in_order('hallo', 'hole') == 'ho'
    prefix_found_in_order('abc', 'xyz') == ''
    """
    j = 0
    for ch in text:
        if j < len(pattern) and ch == pattern[j]:
            j += 1
    return pattern[:j]


def words_hidden_in(letters: str, words: List[str]) -> List[str]:
    """
    Return the words whose letters can be read in the given letters from left to right when some letters are
    crossed out. Looking for a letter in an iterator uses up everything before it.

    >>> words_hidden_in('treasure', ['true', 'user', 'tree'])
    ['true', 'tree']
    """
    hidden = []
    for word in words:
        rest = iter(letters)
        if all(letter in rest for letter in word):
            hidden.append(word)
    return hidden


def longest_doubling_run(nums: List[int]) -> List[int]:
    """
    Return the longest run of neighbours in which each number is exactly twice the one before it. The
    first one wins if there are several. The list is not empty.

    >>> longest_doubling_run([3, 6, 5, 10, 20, 7, 14])
    [5, 10, 20]
    """
    best = current = nums[:1]
    for n in nums[1:]:
        if n == 2 * current[-1]:
            current = current + [n]
        else:
            current = [n]
        if len(current) > len(best):
            best = current
    return best


def longest_digit_link_chain(nums: List[int]) -> int:
    '''
    Return the length of the longest subsequence of positive numbers (order kept, gaps allowed) in which every
    number begins with the last digit of the number before it.

    longest_digit_link_chain([12, 31, 25, 58, 17]) == 3
    longest_digit_link_chain([]) == 0
    '''
    length = []
    for i, n in enumerate(nums):
        best = 0
        for j in range(i):
            if str(nums[j])[-1] == str(n)[0]:
                best = max(best, length[j])
        length.append(best + 1)
    return max(length, default=0)


def heaviest_without_neighbours(nums: List[int]) -> int:
    """
    Choose numbers from the list so that between two chosen ones there are always at least two others.
    Return the largest possible sum; choosing nothing gives 0.

    >>> heaviest_without_neighbours([4, 9, 2, 3, 8])
    17
    """
    best = [0, 0, 0]
    for n in nums:
        take = best[-3] + n
        best.append(max(best[-1], take))
    return best[-1]


def longest_zigzag_subsequence(nums: List[int]) -> int:
    """
    Return the length of the longest subsequence that goes up and down in turns (it may start with either). Keep
    the best lengths that end with a step up and with a step down.

    >>> longest_zigzag_subsequence([1, 3, 4, 2, 5, 5, 1])
    5
    >>> longest_zigzag_subsequence([7])
    1
    """
    if not nums:
        return 0
    up = down = 1
    for a, b in zip(nums, nums[1:]):
        if b > a:
            up = down + 1
        elif b < a:
            down = up + 1
    return max(up, down)


def count_subarrays_with_total(nums: List[int], total: int) -> int:
    """
    Count the runs of neighbours whose sum is exactly total. A dictionary counts how often each sum from the
    beginning occurred.

    >>> count_subarrays_with_total([1, 2, -2, 2, 3], 2)
    3
    """
    seen = {0: 1}
    running = 0
    count = 0
    for n in nums:
        running += n
        count += seen.get(running - total, 0)
        seen[running] = seen.get(running, 0) + 1
    return count


def first_zero_run(nums):
    """
    Return the first run of neighbours with the sum 0 as (start, end), both included. "First" means the smallest
    end, and for this end the latest start. Return None if there is none.

    first_zero_run([3, 1, -1, 2]) == (1, 2)
    first_zero_run([5, 2]) is None
    """
    last_place = {0: 0}
    running = 0
    for i, n in enumerate(nums):
        running += n
        if running in last_place:
            return last_place[running], i
        last_place[running] = i + 1
    return None


def best_season(profits: List[int]) -> Tuple[int, int, int]:
    """
    Find the run of neighbouring months with the largest total profit. Return (total, first, last) with indices.
    Start a new run whenever the run so far has a negative total. The list is not empty.

    >>> best_season([-2, 4, -1, 3, -5, 2])
    (6, 1, 3)
    """
    best = (profits[0], 0, 0)
    total, start = 0, 0
    for i, profit in enumerate(profits):
        if total < 0:
            total, start = 0, i
        total += profit
        if total > best[0]:
            best = (total, start, i)
    return best


def longest_balanced_stretch(s: str) -> int:
    """
    Return the length of the longest piece of s in which 'L' and 'R' occur equally often. Remember where each
    difference of the counts was seen first.

    >>> longest_balanced_stretch('LLRLRRRR')
    6
    >>> longest_balanced_stretch('LL')
    0
    """
    first_seen = {0: -1}
    difference = 0
    best = 0
    for i, ch in enumerate(s):
        difference += 1 if ch == 'L' else -1
        if difference in first_seen:
            best = max(best, i - first_seen[difference])
        else:
            first_seen[difference] = i
    return best


def ends_of_odd_runs_total(arr: List[int]) -> int:
    '''
    Add up the first and the last item of every run of neighbours that has an odd length of at least 3.

    ends_of_odd_runs_total([1, 2, 3, 4]) ➞ 10
    '''
    total = 0
    for length in range(3, len(arr) + 1, 2):
        for start in range(len(arr) - length + 1):
            total += arr[start] + arr[start + length - 1]
    return total


def count_flat_subarrays(nums: List[int]) -> int:
    """
    Count the runs of neighbours (of length 1 or more) that consist of equal numbers. A block of m equal numbers
    contains m * (m + 1) // 2 of them.

    >>> count_flat_subarrays([7, 7, 7, 2])
    7
    """
    count = 0
    for _, block in groupby(nums):
        m = len(list(block))
        count += m * (m + 1) // 2
    return count


def equal_sum_prefixes(a: List[int], b: List[int]) -> List[int]:
    """
    Return all lengths n >= 1 for which the first n numbers of a have the same sum as the first n numbers of b.

    >>> equal_sum_prefixes([1, 4, 2, 3], [2, 3, 9, 3])
    [2]
    """
    lengths = []
    difference = 0
    for n, (x, y) in enumerate(zip(a, b), start=1):
        difference += x - y
        if difference == 0:
            lengths.append(n)
    return lengths


def all_subsequences_of_size(items: List[int], k: int) -> List[List[int]]:
    """
    Return all subsequences with k items in the order of their positions: first those that use the first
    item, then the others.

    all_subsequences_of_size([5, 6, 7], 2) == [[5, 6], [5, 7], [6, 7]]
    all_subsequences_of_size([5], 0) == [[]]
    """
    if k == 0:
        return [[]]
    if len(items) < k:
        return []
    first, rest = items[0], items[1:]
    with_first = [[first] + tail for tail in all_subsequences_of_size(rest, k - 1)]
    return with_first + all_subsequences_of_size(rest, k)


def heaviest_common_letters(a: str, b: str) -> int:
    """
    A letter weighs its place in the alphabet: a is 1, b is 2 and so on. Choose letters that occur in
    this order (with gaps) in both words so that their total weight is as large as possible, and return
    this weight.

    >>> heaviest_common_letters('abcd', 'dabc')
    6
    >>> heaviest_common_letters('ay', 'ya')
    25
    """
    m, n = len(a), len(b)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            table[i][j] = max(table[i - 1][j], table[i][j - 1])
            if a[i - 1] == b[j - 1]:
                weight = ord(a[i - 1]) - ord('a') + 1
                table[i][j] = max(table[i][j], table[i - 1][j - 1] + weight)
    return table[m][n]


def check():
    assert previous_smaller([4, 2, 5, 3]) == [None, None, 2, 2]
    assert explode_triples('abbbac') == 'aac'
    assert explode_triples('aabbba') == ''
    assert simplify_route('/a/./b/../c//d') == '/a/c/d'
    assert simplify_route('/..') == '/'
    assert text_by_depth('a(b(c)d)(e(f))') == ['a', 'bde', 'cf']
    assert text_by_depth('xy') == ['xy']
    assert printer_position([2, 1, 3, 2], 2) == 1
    assert printer_position([1, 1, 9], 0) == 2
    assert shop_waiting_times([0, 1, 9], 4) == [0, 3, 0]
    assert recent_pages(['a', 'b', 'c', 'a'], 2) == ['a', 'c']
    assert compare_from_behind('moon', 'star') == 'moon'
    assert compare_from_behind('art', 'part') == 'art'
    assert split_at_difference([1, 2, 3], [1, 5]) == ([1], [2, 3], [5])
    assert split_at_difference([4], [4, 7]) == ([4], [], [7])
    assert split_at_difference([], []) == ([], [], [])
    assert opposite_moves([1, 5, 5, 2], [3, 1, 0, 4]) == [1, 3]
    assert opposite_moves([1, 2], [1, 2]) == []
    assert prefix_found_in_order('hallo', 'hole') == 'ho'
    assert prefix_found_in_order('abc', 'xyz') == ''
    assert longest_digit_link_chain([12, 31, 25, 58, 17]) == 3
    assert longest_digit_link_chain([]) == 0
    assert first_zero_run([3, 1, -1, 2]) == (1, 2)
    assert first_zero_run([5, 2]) is None
    assert ends_of_odd_runs_total([1, 2, 3, 4]) == 10
    assert all_subsequences_of_size([5, 6, 7], 2) == [[5, 6], [5, 7], [6, 7]]
    assert all_subsequences_of_size([5], 0) == [[]]
