"""Prefix against suffix, first against last, before against after, add against subtract."""

from typing import Dict, List, Optional, Tuple


def common_start_and_end(a: str, b: str) -> Tuple[int, int]:
    """
    Return how many characters two texts share at their beginning, and how many they share at their end.

    common_start_and_end('reading', 'rowing') == (1, 3)
    common_start_and_end('abc', 'abc') == (3, 3)
    common_start_and_end('', 'x') == (0, 0)
    """
    shortest = min(len(a), len(b))
    start = 0
    while start < shortest and a[start] == b[start]:
        start += 1
    end = 0
    while end < shortest and a[-1 - end] == b[-1 - end]:
        end += 1
    return start, end


def sums_before_and_after(values: List[int]) -> List[Tuple[int, int]]:
    """For each position return the sum of all the values before it and the sum of all the values after it.

    >>> sums_before_and_after([4, 1, 3])
    [(0, 4), (4, 3), (5, 0)]
    """
    before = 0
    after = sum(values)
    pairs = []
    for v in values:
        after -= v
        pairs.append((before, after))
        before += v
    return pairs


def cut_with_equal_distinct(text: str) -> int:
    """
    Count the places where a text can be cut in two non-empty parts so that both parts have
    the same number of different characters.

    cut_with_equal_distinct('aab') ➞ 1
    cut_with_equal_distinct('abab') ➞ 1
    cut_with_equal_distinct('x') ➞ 0
    """
    count = 0
    for i in range(1, len(text)):
        head = set(text[:i])
        tail = set(text[i:])
        if len(head) == len(tail):
            count += 1
    return count


def strip_tags(names: List[str], prefix: str, suffix: str) -> List[str]:
    """
    Remove the prefix from names that start with it and the suffix from names that end with it; a name
    can lose both. Prefix and suffix are not empty.

    strip_tags(['mr_tom', 'ann_jr', 'mr_bo_jr', 'eve'], 'mr_', '_jr') == ['tom', 'ann', 'bo', 'eve']
    """
    result = []
    for name in names:
        if name.startswith(prefix):
            name = name[len(prefix):]
        if name.endswith(suffix):
            name = name[:-len(suffix)]
        result.append(name)
    return result


def prefix_max_suffix_min_cut(values: List[int]) -> Optional[int]:
    """
    Find the smallest i > 0 such that every value before index i is at most as large as every value
    from index i on. Return None if there is no such i.

    prefix_max_suffix_min_cut([2, 1, 5, 3]) == 2
    prefix_max_suffix_min_cut([3, 2, 1]) is None
    """
    for i in range(1, len(values)):
        largest_before = max(values[:i])
        smallest_after = min(values[i:])
        if largest_before <= smallest_after:
            return i
    return None


def first_half_last_half(word: str) -> str:
    """Write the first half of a word in capitals and the second half in small letters. With an odd number of letters
    the middle one becomes '*'.

    >>> first_half_last_half('Garden')
    'GARden'
    >>> first_half_last_half('Plums')
    'PL*ms'
    """
    half = len(word) // 2
    first = word[:half].upper()
    last = word[len(word) - half:].lower()
    middle = '*' if len(word) % 2 == 1 else ''
    return first + middle + last


def before_and_after_word(sentence: str, word: str) -> Tuple[List[str], List[str]]:
    """
    Return the words that come directly before an occurrence of word, and those that come directly after one,
    in the order of the sentence.

    before_and_after_word('we like tea and they like jam', 'like') == (['we', 'they'], ['tea', 'jam'])
    before_and_after_word('go on go', 'go') == (['on'], ['on'])
    """
    words = sentence.split()
    before, after = [], []
    for i, w in enumerate(words):
        if w == word:
            if i > 0:
                before.append(words[i - 1])
            if i < len(words) - 1:
                after.append(words[i + 1])
    return before, after


def first_and_last_day_over(values: List[int], limit: int) -> Tuple[int, int]:
    """
    Return the first and the last position with a value over the limit, or (-1, -1).

    first_and_last_day_over([1, 7, 2, 9, 3], 5) ➞ (1, 3)
    first_and_last_day_over([1, 2], 5) ➞ (-1, -1)
    """
    first = -1
    last = -1
    for i, value in enumerate(values):
        if value > limit:
            if first == -1:
                first = i
            last = i
    return first, last


def earliest_and_latest_by_name(events: List[Tuple[str, int]]) -> Dict[str, List[int]]:
    """
    An event is (name, hour), in no particular order. For every name return [earliest hour, latest hour].

    earliest_and_latest_by_name([('bus', 9), ('tram', 7), ('bus', 6), ('bus', 8)]) ==
    {'bus': [6, 9], 'tram': [7, 7]}
    """
    result: Dict[str, List[int]] = {}
    for name, hour in events:
        if name not in result:
            result[name] = [hour, hour]
        elif hour < result[name][0]:
            result[name][0] = hour
        elif hour > result[name][1]:
            result[name][1] = hour
    return result


def plus_minus_spelled(command: str) -> int:
    """Work out a text like 'plus 5 minus 2 plus 10', starting from 0.

    >>> plus_minus_spelled('plus 5 minus 2 plus 10')
    13
    >>> plus_minus_spelled('')
    0
    """
    words = command.split()
    total = 0
    for i in range(0, len(words), 2):
        number = int(words[i + 1])
        if words[i] == 'plus':
            total += number
        else:
            total -= number
    return total


def alternating_blocks_sum(values: List[int], size: int) -> int:
    """
    Add the first block of size values, subtract the next block, add the one after that, and so on.
    The last block may be shorter.

    alternating_blocks_sum([1, 2, 3, 4, 5], 2) == 1
    alternating_blocks_sum([7, 7], 1) == 0
    """
    total = 0
    for i, v in enumerate(values):
        if (i // size) % 2 == 0:
            total += v
        else:
            total -= v
    return total


def even_digits_less_odd_digits(digits: str) -> int:
    """
    Add the digits that are even and subtract the digits that are odd.

    even_digits_less_odd_digits('4821') ➞ 13
    even_digits_less_odd_digits('135') ➞ -9
    """
    total = 0
    for d in digits:
        value = int(d)
        if value % 2 == 0:
            total += value
        else:
            total -= value
    return total


def purse_after_events(events: List[str]) -> int:
    """
    Each event is like '+5', '-3' or 'x2'. Plus adds, minus takes away, and x multiplies the money. A minus
    that would make the money negative is ignored. Start with 0 and return the money at the end.

    purse_after_events(['+5', 'x2', '-3', '-20']) == 7
    """
    money = 0
    for event in events:
        amount = int(event[1:])
        if event[0] == '+':
            money += amount
        elif event[0] == 'x':
            money *= amount
        elif amount <= money:
            money -= amount
    return money


def points_with_penalty(answers: str, key: str) -> int:
    """A right answer gives 3 points, a wrong one takes 1 point away, and an unanswered question ('-') counts 0.

    >>> points_with_penalty('ab-d', 'acbd')
    5
    >>> points_with_penalty('bb', 'aa')
    -2
    """
    points = 0
    for given, right in zip(answers, key):
        if given == right:
            points += 3
        elif given != '-':
            points -= 1
    return points


def add_then_remove(base: List[str], changes: List[str]) -> List[str]:
    """
    Apply the changes to a list of names: '+name' appends the name if it is not in the list yet,
    '-name' removes it if it is in the list.

    add_then_remove(['Al', 'Bo'], ['+Cy', '-Al', '+Bo', '-Di']) == ['Bo', 'Cy']
    """
    names = list(base)
    for change in changes:
        sign, name = change[0], change[1:]
        if sign == '+' and name not in names:
            names.append(name)
        elif sign == '-' and name in names:
            names.remove(name)
    return names


def vector_plus_or_minus(a: List[int], b: List[int], sign: str) -> List[int]:
    """
    Add two lists element by element when sign is '+', or subtract the second from the first when it is '-'.
    Any other sign raises a ValueError.

    vector_plus_or_minus([5, 2], [1, 4], '+') == [6, 6]
    vector_plus_or_minus([5, 2], [1, 4], '-') == [4, -2]
    """
    if sign == '+':
        return [x + y for x, y in zip(a, b)]
    if sign == '-':
        return [x - y for x, y in zip(a, b)]
    raise ValueError('unknown sign: ' + sign)


def merge_inventory(ours: Dict[str, int], theirs: Dict[str, int], take: bool) -> Dict[str, int]:
    """Return our inventory after taking over everything from theirs (take is True) or after handing out what is in
    theirs (take is False). Things with a count of 0 or less are left out of the result.

    >>> merge_inventory({'cup': 3}, {'cup': 1, 'jug': 2}, True)
    {'cup': 4, 'jug': 2}
    >>> merge_inventory({'cup': 3, 'jug': 2}, {'jug': 2}, False)
    {'cup': 3}
    """
    result = dict(ours)
    for thing, count in theirs.items():
        if take:
            result[thing] = result.get(thing, 0) + count
        else:
            result[thing] = result.get(thing, 0) - count
    return {thing: count for thing, count in result.items() if count > 0}


def roman_pair_rule(values: List[int]) -> int:
    """
    Sum a list, but subtract a value (instead of adding it) if the next value is exactly ten times as large.

    roman_pair_rule([1, 10, 5]) == 14
    roman_pair_rule([10, 1]) == 11
    """
    total = 0
    for i, v in enumerate(values):
        if i + 1 < len(values) and values[i + 1] == 10 * v:
            total -= v
        else:
            total += v
    return total


def clock_hand_moves(start: int, moves: List[Tuple[str, int]]) -> int:
    """
    A hand points at an hour from 0 to 11. ('cw', n) turns it n hours clockwise (to larger hours), ('ccw', n)
    turns it n hours the other way. Return the hour at which it points in the end.

    clock_hand_moves(10, [('cw', 5), ('ccw', 4)]) ➞ 11
    clock_hand_moves(0, [('ccw', 1)]) ➞ 11
    """
    hour = start
    for direction, n in moves:
        if direction == 'cw':
            hour = (hour + n) % 12
        elif direction == 'ccw':
            hour = (hour - n) % 12
    return hour


def shift_letters_by_case(text: str) -> str:
    """Replace each small letter by the next one of the alphabet (z by a) and each capital letter by the previous one
    (A by Z). Everything else stays.

    >>> shift_letters_by_case('Bad, Az!')
    'Abe, Za!'
    """
    out = ''
    for ch in text:
        if 'a' <= ch <= 'z':
            out += 'a' if ch == 'z' else chr(ord(ch) + 1)
        elif 'A' <= ch <= 'Z':
            out += 'Z' if ch == 'A' else chr(ord(ch) - 1)
        else:
            out += ch
    return out


def rotate_by_sign(items: List[str], n: int) -> List[str]:
    """
    For a positive n move the last element to the front n times, for a negative n move the first element
    to the end -n times. The given list stays as it is.

    rotate_by_sign(['a', 'b', 'c'], 1) == ['c', 'a', 'b']
    rotate_by_sign(['a', 'b', 'c'], -1) == ['b', 'c', 'a']
    rotate_by_sign([], 3) == []
    """
    result = items[:]
    if not result:
        return result
    while n > 0:
        result.insert(0, result.pop())
        n -= 1
    while n < 0:
        result.append(result.pop(0))
        n += 1
    return result


def keep_side(values: List[int], marker: int, side: str) -> List[int]:
    """
    Return the values before the first marker if side is 'before', and the values after the last marker if side
    is 'after'. Without a marker in the list, the whole list is returned.

    keep_side([1, 0, 2, 0, 3], 0, 'before') == [1]
    keep_side([1, 0, 2, 0, 3], 0, 'after') == [3]
    keep_side([4, 5], 0, 'after') == [4, 5]
    """
    if marker not in values:
        return values
    if side == 'before':
        return values[:values.index(marker)]
    position = len(values) - 1
    while values[position] != marker:
        position -= 1
    return values[position + 1:]


def between_first_and_last(text: str, mark: str) -> str:
    """
    Return what stands between the first and the last occurrence of the mark (a single character), or the
    empty string when the mark occurs less than twice.

    between_first_and_last('a|bc|d|e', '|') ➞ 'bc|d'
    between_first_and_last('a|b', '|') ➞ ''
    """
    first = text.find(mark)
    last = text.rfind(mark)
    if first == last:
        return ''
    return text[first + 1:last]


def outside_first_and_last(text: str, mark: str) -> str:
    """Remove everything from the first to the last occurrence of the mark, both marks included. A text without
    the mark is returned unchanged.

    >>> outside_first_and_last('ab*c*de*f', '*')
    'abf'
    >>> outside_first_and_last('ab*f', '*')
    'abf'
    >>> outside_first_and_last('plain', '*')
    'plain'
    """
    first = text.find(mark)
    if first == -1:
        return text
    last = text.rfind(mark)
    return text[:first] + text[last + 1:]


def first_owner_last_owner(sales: List[Tuple[str, str, str]]) -> Dict[str, Tuple[str, str]]:
    """
    A sale is (thing, seller, buyer), listed in order of time. For each thing return its first seller and its
    last buyer.

    first_owner_last_owner([('car', 'Al', 'Bo'), ('bike', 'Cy', 'Di'), ('car', 'Bo', 'Eve')]) ==
    {'car': ('Al', 'Eve'), 'bike': ('Cy', 'Di')}
    """
    owners: Dict[str, Tuple[str, str]] = {}
    for thing, seller, buyer in sales:
        if thing in owners:
            first, _ = owners[thing]
            owners[thing] = (first, buyer)
        else:
            owners[thing] = (seller, buyer)
    return owners


def duplicates_policy(pairs: List[Tuple[str, int]], policy: str) -> Dict[str, int]:
    """
    Build a dictionary from pairs. If a key comes again, the policy decides: 'first' keeps the first value,
    'last' takes the latest one, and 'sum' adds all of them.

    duplicates_policy([('a', 1), ('b', 2), ('a', 5)], 'first') == {'a': 1, 'b': 2}
    duplicates_policy([('a', 1), ('b', 2), ('a', 5)], 'last') == {'a': 5, 'b': 2}
    duplicates_policy([('a', 1), ('b', 2), ('a', 5)], 'sum') == {'a': 6, 'b': 2}
    """
    result: Dict[str, int] = {}
    for key, value in pairs:
        if key not in result:
            result[key] = value
        elif policy == 'last':
            result[key] = value
        elif policy == 'sum':
            result[key] += value
    return result


def number_of_leaders_each_side(values: List[int]) -> Tuple[int, int]:
    """
    Count the values that are larger than all the values to their left, and the values that are larger than
    all the values to their right. The outermost values have nobody to beat and count.

    number_of_leaders_each_side([3, 5, 2, 4, 1]) == (2, 3)
    number_of_leaders_each_side([]) == (0, 0)
    """
    from_left = 0
    from_right = 0
    for i, v in enumerate(values):
        if all(other < v for other in values[:i]):
            from_left += 1
        if all(other < v for other in values[i + 1:]):
            from_right += 1
    return from_left, from_right


def product_before_after_difference(values: List[int], k: int) -> int:
    """Return the product of the values before index k minus the product of the values after index k. The product
    of no values is 1.

    >>> product_before_after_difference([2, 3, 9, 4], 2)
    2
    >>> product_before_after_difference([5], 0)
    0
    """
    before = 1
    after = 1
    for i in range(len(values)):
        if i < k:
            before *= values[i]
        elif i > k:
            after *= values[i]
    return before - after


def pad_both(text: str, width: int, fill: str) -> str:
    """
    Fill a text up to the width: the first fill character goes to the right end, the next one to the left end,
    and so on in turn.

    pad_both('ab', 5, '.') ➞ '.ab..'
    pad_both('ab', 6, '.') ➞ '..ab..'
    pad_both('long', 2, '.') ➞ 'long'
    """
    to_right = True
    while len(text) < width:
        if to_right:
            text = text + fill
        else:
            text = fill + text
        to_right = not to_right
    return text


def beginnings_then_endings(word: str) -> List[str]:
    """
    List all the beginnings of a word from short to long, and then its endings from long to short. The whole
    word appears once.

    beginnings_then_endings('sun') == ['s', 'su', 'sun', 'un', 'n']
    """
    parts = []
    for i in range(1, len(word) + 1):
        parts.append(word[:i])
    for i in range(1, len(word)):
        parts.append(word[i:])
    return parts


def roles_of_parts(word: str, parts: List[str]) -> Dict[str, str]:
    """
    Sort the parts by their role in the word: 'both', 'prefix', 'suffix' or 'none'.

    roles_of_parts('onion', ['on', 'oni', 'ion', 'x']) ==
    {'on': 'both', 'oni': 'prefix', 'ion': 'suffix', 'x': 'none'}
    """
    roles = {}
    for part in parts:
        starts = word.startswith(part)
        ends = word.endswith(part)
        if starts and ends:
            roles[part] = 'both'
        elif starts:
            roles[part] = 'prefix'
        elif ends:
            roles[part] = 'suffix'
        else:
            roles[part] = 'none'
    return roles


def chain_overlap(a: str, b: str) -> str:
    """Join two words over the longest ending of a that is also a beginning of b; that part is written once.

    >>> chain_overlap('window', 'downtown')
    'windowntown'
    >>> chain_overlap('cat', 'dog')
    'catdog'
    """
    for size in range(min(len(a), len(b)), 0, -1):
        if a[-size:] == b[:size]:
            return a + b[size:]
    return a + b


def trim_common_ends(a: List[int], b: List[int]) -> Tuple[List[int], List[int]]:
    """
    Take away the elements that two lists share at the beginning, and from what is left the elements that they
    share at the end.

    trim_common_ends([1, 2, 3, 9], [1, 5, 9]) == ([2, 3], [5])
    trim_common_ends([1, 1], [1, 1, 1]) == ([], [1])
    """
    start = 0
    while start < len(a) and start < len(b) and a[start] == b[start]:
        start += 1
    a, b = a[start:], b[start:]
    while a and b and a[-1] == b[-1]:
        a = a[:-1]
        b = b[:-1]
    return a, b


def best_removal_side(values: List[int], k: int) -> str:
    """
    You may remove k values at the start or k values at the end of a list of at least k values. Return 'start' or
    'end', whichever leaves the larger sum, or 'same'.

    best_removal_side([1, 1, 5, 6], 2) == 'start'
    best_removal_side([9, 1, 2], 1) == 'end'
    best_removal_side([3, 0, 3], 1) == 'same'
    """
    without_start = sum(values[k:])
    without_end = sum(values[:len(values) - k])
    if without_start > without_end:
        return 'start'
    if without_end > without_start:
        return 'end'
    return 'same'


def later_larger_earlier_smaller(values: List[int]) -> List[Tuple[int, int]]:
    """
    For each value return how many earlier values are smaller than it and how many later values are larger.

    later_larger_earlier_smaller([2, 5, 3, 4]) ➞ [(0, 3), (1, 0), (1, 1), (2, 0)]
    """
    counts = []
    for i, v in enumerate(values):
        smaller = sum(1 for w in values[:i] if w < v)
        larger = sum(1 for w in values[i + 1:] if w > v)
        counts.append((smaller, larger))
    return counts


def bread_queue_positions(actions: List[str]) -> List[str]:
    """People join a queue at the end ('join Ann'), leave at the front because they are served ('serve'), or the last
    one gives up ('quit'). Serving or quitting in an empty queue changes nothing. Return the remaining queue.

    >>> bread_queue_positions(['join Ann', 'join Bob', 'join Cid', 'serve', 'quit'])
    ['Bob']
    >>> bread_queue_positions(['serve', 'join Eva'])
    ['Eva']
    """
    queue = []
    for action in actions:
        if action.startswith('join '):
            queue.append(action[5:])
        elif action == 'serve' and queue:
            queue.pop(0)
        elif action == 'quit' and queue:
            queue.pop()
    return queue


def undo_stack(commands: List[str]) -> str:
    """
    Commands are 'type X' (append the text X), 'front X' (put the text X in front) and 'undo' (take back the latest
    command that is still in effect). Return the final text.

    undo_stack(['type ab', 'front x', 'type c', 'undo']) == 'xab'
    undo_stack(['type a', 'undo', 'undo']) == ''
    """
    text = ''
    history: List[str] = []
    for command in commands:
        if command == 'undo':
            if history:
                text = history.pop()
        else:
            history.append(text)
            action, piece = command.split(' ', 1)
            if action == 'type':
                text = text + piece
            else:
                text = piece + text
    return text


def gap_from_both_ends(positions: List[int], length: int) -> Tuple[int, int, int]:
    """
    Posts stand at some positions of a fence that reaches from 0 to length. Return the gap before the first post,
    the largest gap between neighbouring posts (0 with one post), and the gap after the last post.

    gap_from_both_ends([7, 2, 4], 10) == (2, 3, 3)
    gap_from_both_ends([5], 6) == (5, 0, 1)
    """
    posts = sorted(positions)
    before = posts[0]
    after = length - posts[-1]
    between = 0
    for left, right in zip(posts, posts[1:]):
        between = max(between, right - left)
    return before, between, after


def carry_or_borrow(a: int, b: int) -> Tuple[int, int]:
    """
    Count, over the decimal places of two non-negative numbers, how often the digits add up to ten or more and how
    often the digit of a is smaller than the digit of b. Carries do not count further.

    carry_or_borrow(58, 39) ➞ (1, 1)
    carry_or_borrow(7, 123) ➞ (1, 2)
    """
    carries = 0
    borrows = 0
    while a > 0 or b > 0:
        x, y = a % 10, b % 10
        if x + y >= 10:
            carries += 1
        if x < y:
            borrows += 1
        a //= 10
        b //= 10
    return carries, borrows


def expand_or_shrink(interval: Tuple[int, int], orders: str) -> Tuple[int, int]:
    """Change an interval (low, high) by orders: '<' moves the low end down by one, '>' moves the high end up by one,
    '-' moves both ends inward by one, but only if low stays at most high.

    >>> expand_or_shrink((3, 5), '<>-')
    (3, 5)
    >>> expand_or_shrink((2, 3), '->>')
    (2, 5)
    """
    low, high = interval
    for order in orders:
        if order == '<':
            low -= 1
        elif order == '>':
            high += 1
        elif order == '-' and low + 1 <= high - 1:
            low += 1
            high -= 1
    return low, high


def net_flow(pipes: List[Tuple[str, str, int]]) -> Dict[str, int]:
    """
    A pipe is (from tank, to tank, litres). Return for every tank that is named how many litres it gains
    in all (negative if it loses some).

    net_flow([('a', 'b', 5), ('b', 'c', 2)]) == {'a': -5, 'b': 3, 'c': 2}
    """
    flow: Dict[str, int] = {}
    for source, target, litres in pipes:
        flow[source] = flow.get(source, 0) - litres
        flow[target] = flow.get(target, 0) + litres
    return flow


def check():
    assert common_start_and_end('reading', 'rowing') == (1, 3)
    assert common_start_and_end('abc', 'abc') == (3, 3)
    assert common_start_and_end('', 'x') == (0, 0)
    assert cut_with_equal_distinct('aab') == 1
    assert cut_with_equal_distinct('abab') == 1
    assert cut_with_equal_distinct('x') == 0
    assert strip_tags(['mr_tom', 'ann_jr', 'mr_bo_jr', 'eve'], 'mr_', '_jr') == ['tom', 'ann', 'bo', 'eve']
    assert prefix_max_suffix_min_cut([2, 1, 5, 3]) == 2
    assert prefix_max_suffix_min_cut([3, 2, 1]) is None
    assert before_and_after_word('we like tea and they like jam', 'like') == (['we', 'they'], ['tea', 'jam'])
    assert before_and_after_word('go on go', 'go') == (['on'], ['on'])
    assert first_and_last_day_over([1, 7, 2, 9, 3], 5) == (1, 3)
    assert first_and_last_day_over([1, 2], 5) == (-1, -1)
    expected = {'bus': [6, 9], 'tram': [7, 7]}
    assert earliest_and_latest_by_name([('bus', 9), ('tram', 7), ('bus', 6), ('bus', 8)]) == expected
    assert alternating_blocks_sum([1, 2, 3, 4, 5], 2) == 1
    assert alternating_blocks_sum([7, 7], 1) == 0
    assert even_digits_less_odd_digits('4821') == 13
    assert even_digits_less_odd_digits('135') == -9
    assert purse_after_events(['+5', 'x2', '-3', '-20']) == 7
    assert add_then_remove(['Al', 'Bo'], ['+Cy', '-Al', '+Bo', '-Di']) == ['Bo', 'Cy']
    assert vector_plus_or_minus([5, 2], [1, 4], '+') == [6, 6]
    assert vector_plus_or_minus([5, 2], [1, 4], '-') == [4, -2]
    assert roman_pair_rule([1, 10, 5]) == 14
    assert roman_pair_rule([10, 1]) == 11
    assert clock_hand_moves(10, [('cw', 5), ('ccw', 4)]) == 11
    assert clock_hand_moves(0, [('ccw', 1)]) == 11
    assert rotate_by_sign(['a', 'b', 'c'], 1) == ['c', 'a', 'b']
    assert rotate_by_sign(['a', 'b', 'c'], -1) == ['b', 'c', 'a']
    assert rotate_by_sign([], 3) == []
    assert keep_side([1, 0, 2, 0, 3], 0, 'before') == [1]
    assert keep_side([1, 0, 2, 0, 3], 0, 'after') == [3]
    assert keep_side([4, 5], 0, 'after') == [4, 5]
    assert between_first_and_last('a|bc|d|e', '|') == 'bc|d'
    assert between_first_and_last('a|b', '|') == ''
    expected = {'car': ('Al', 'Eve'), 'bike': ('Cy', 'Di')}
    assert first_owner_last_owner([('car', 'Al', 'Bo'), ('bike', 'Cy', 'Di'), ('car', 'Bo', 'Eve')]) == expected
    assert duplicates_policy([('a', 1), ('b', 2), ('a', 5)], 'first') == {'a': 1, 'b': 2}
    assert duplicates_policy([('a', 1), ('b', 2), ('a', 5)], 'last') == {'a': 5, 'b': 2}
    assert duplicates_policy([('a', 1), ('b', 2), ('a', 5)], 'sum') == {'a': 6, 'b': 2}
    assert number_of_leaders_each_side([3, 5, 2, 4, 1]) == (2, 3)
    assert number_of_leaders_each_side([]) == (0, 0)
    assert pad_both('ab', 5, '.') == '.ab..'
    assert pad_both('ab', 6, '.') == '..ab..'
    assert pad_both('long', 2, '.') == 'long'
    assert beginnings_then_endings('sun') == ['s', 'su', 'sun', 'un', 'n']
    expected = {'on': 'both', 'oni': 'prefix', 'ion': 'suffix', 'x': 'none'}
    assert roles_of_parts('onion', ['on', 'oni', 'ion', 'x']) == expected
    assert trim_common_ends([1, 2, 3, 9], [1, 5, 9]) == ([2, 3], [5])
    assert trim_common_ends([1, 1], [1, 1, 1]) == ([], [1])
    assert best_removal_side([1, 1, 5, 6], 2) == 'start'
    assert best_removal_side([9, 1, 2], 1) == 'end'
    assert best_removal_side([3, 0, 3], 1) == 'same'
    assert later_larger_earlier_smaller([2, 5, 3, 4]) == [(0, 3), (1, 0), (1, 1), (2, 0)]
    assert undo_stack(['type ab', 'front x', 'type c', 'undo']) == 'xab'
    assert undo_stack(['type a', 'undo', 'undo']) == ''
    assert gap_from_both_ends([7, 2, 4], 10) == (2, 3, 3)
    assert gap_from_both_ends([5], 6) == (5, 0, 1)
    assert carry_or_borrow(58, 39) == (1, 1)
    assert carry_or_borrow(7, 123) == (1, 2)
    assert net_flow([('a', 'b', 5), ('b', 'c', 2)]) == {'a': -5, 'b': 3, 'c': 2}
