"""Small string tasks: scanning with indices, runs, layouts, little languages, ids, dates and word games."""

from collections import Counter, deque
from itertools import groupby
from typing import Any, Dict, List, Optional, Tuple


def stutter_to_vowel(word: str, times: int) -> str:
    """Repeat the beginning of the word up to and including its first vowel the given number of times before the word,
    each time followed by a hyphen. A word without vowels is not changed.

    >>> stutter_to_vowel('planet', 2)
    'pla-pla-planet'
    >>> stutter_to_vowel('hm', 3)
    'hm'
    """
    for i, ch in enumerate(word):
        if ch in 'aeiou':
            return (word[:i + 1] + '-') * times + word
    return word


def run_lengths_of(text: str, wanted: str) -> List[int]:
    """
    Return the lengths of all runs of the wanted character in the text, in order.

    run_lengths_of('..#.###', '#') == [1, 3]
    run_lengths_of('abc', '#') == []
    """
    return [len(list(group)) for ch, group in groupby(text) if ch == wanted]


def nonogram_line(text):
    """The text consists of '#' and '.'. Describe it with the lengths of its blocks of '#', joined with spaces; a line
    without blocks is described as '0', and a line that is all '#' as 'full'.

    >>> nonogram_line('##.#')
    '2 1'
    >>> nonogram_line('...')
    '0'
    >>> nonogram_line('###')
    'full'
    """
    if text and '.' not in text:
        return 'full'
    blocks = [str(len(block)) for block in text.split('.') if block]
    return ' '.join(blocks) if blocks else '0'


def pyramid_word(word: str) -> list[str]:
    """
    Build the lines of a pyramid: line k has the first k letters of the word with a space between the letters, and
    is indented so that all lines are centred. Lines do not end with spaces.

    pyramid_word("abc") == ['  a', ' a b', 'a b c']
    pyramid_word("") == []
    """
    size = len(word)
    return [" " * (size - k) + " ".join(word[:k]) for k in range(1, size + 1)]


def frame_lines(lines: List[str], sign: str) -> List[str]:
    """Put a frame of the sign around the lines. Between sign and text there is one space, and the lines are padded
    on the
    right to the longest.

    >>> frame_lines(['hi', 'you'], '*')
    ['*******', '* hi  *', '* you *', '*******']
    """
    width = max((len(line) for line in lines), default=0)
    edge = sign * (width + 4)
    middle = [f'{sign} {line.ljust(width)} {sign}' for line in lines]
    return [edge] + middle + [edge]


def two_column_text(left: List[str], right: List[str], gap: int) -> List[str]:
    """
    Set two lists of lines side by side. The right column starts gap spaces after the longest line on the left.
    The shorter list is filled up with empty lines; no line ends with spaces.

    two_column_text(['a', 'bbb'], ['x'], 2) == ['a    x', 'bbb']
    two_column_text([], ['y'], 1) == [' y']
    """
    width = max([len(line) for line in left] + [0]) + gap
    rows = []
    for i in range(max(len(left), len(right))):
        a = left[i] if i < len(left) else ''
        b = right[i] if i < len(right) else ''
        rows.append((a.ljust(width) + b).rstrip())
    return rows


def count_open_at_end(code: str) -> dict[str, int]:
    """For each kind of bracket count how many are still open at the end of the code. A closing bracket without a
    partner
    of its own kind is ignored, and kinds with nothing open are left out.

    >>> count_open_at_end('({[)(')
    {'(': 1, '{': 1, '[': 1}
    >>> count_open_at_end(')]')
    {}
    """
    partner = {')': '(', ']': '[', '}': '{'}
    still_open = {'(': 0, '{': 0, '[': 0}
    for ch in code:
        if ch in still_open:
            still_open[ch] += 1
        elif ch in partner and still_open[partner[ch]] > 0:
            still_open[partner[ch]] -= 1
    return {kind: n for kind, n in still_open.items() if n}


def outermost_groups(text: str) -> List[str]:
    """
    Return the contents of all outermost round brackets in the balanced text, in order, without these brackets.

    outermost_groups("f(a)(b(c))d") == ['a', 'b(c)']
    outermost_groups("none") == []
    """
    groups = []
    depth = 0
    start = 0
    for i, ch in enumerate(text):
        if ch == "(":
            if depth == 0:
                start = i + 1
            depth += 1
        elif ch == ")":
            depth -= 1
            if depth == 0:
                groups.append(text[start:i])
    return groups


def tree_from_text(text: str) -> list[Any]:
    """Read letters and round brackets as nested lists: 'a(bc)d' becomes ['a', ['b', 'c'], 'd'].

    >>> tree_from_text('a(bc)d')
    ['a', ['b', 'c'], 'd']
    >>> tree_from_text('((x))')
    [[['x']]]
    """
    stack: list[list[Any]] = [[]]
    for ch in text:
        if ch == '(':
            stack.append([])
        elif ch == ')':
            finished = stack.pop()
            stack[-1].append(finished)
        else:
            stack[-1].append(ch)
    return stack[0]


def prefix_value(tokens: List[str]) -> int:
    """
    Evaluate an expression in prefix notation whose operators are '+', '-' and '*', each with two operands.

    prefix_value(['-', '*', '3', '4', '2']) == 10
    prefix_value(['5']) == 5
    """
    stack = []
    for token in reversed(tokens):
        if token in ('+', '-', '*'):
            a = stack.pop()
            b = stack.pop()
            if token == '+':
                stack.append(a + b)
            elif token == '-':
                stack.append(a - b)
            else:
                stack.append(a * b)
        else:
            stack.append(int(token))
    return stack[-1]


def left_to_right(expression):
    """ Evaluate an expression of whole numbers and the signs + - * strictly from left to right, without any precedence.
    There are no spaces.

    >>> left_to_right('2+3*4')
    20
    >>> left_to_right('10-4-3')
    3
    """
    result = 0
    operator = '+'
    number = ''
    for ch in expression + '+':
        if ch.isdigit():
            number += ch
            continue
        value = int(number)
        if operator == '+':
            result += value
        elif operator == '-':
            result -= value
        else:
            result *= value
        operator = ch
        number = ''
    return result


def walk_notation(path: str) -> Tuple[int, int]:
    """
    Follow a notation such as 'N3E2S1': each letter (N, E, S, W) comes with a one-digit number of steps; without a
    number it is one step. Return the end point (x, y) from (0, 0), where north is positive y.

    walk_notation('N3E2S1') == (2, 2)
    walk_notation('WWN') == (-2, 1)
    """
    moves = {'N': (0, 1), 'E': (1, 0), 'S': (0, -1), 'W': (-1, 0)}
    x = y = 0
    for i, ch in enumerate(path):
        if ch not in moves:
            continue
        steps = int(path[i + 1]) if path[i + 1:i + 2].isdigit() else 1
        dx, dy = moves[ch]
        x += dx * steps
        y += dy * steps
    return x, y


def duration_seconds(text: str) -> int:
    """Read a duration such as '1h20m5s'; any of the parts may be missing, but the order is fixed. Return the
    seconds, or
    -1 if a part is in the wrong order or has no number.

    >>> duration_seconds('1h20m5s')
    4805
    >>> duration_seconds('90s')
    90
    >>> duration_seconds('5s1h')
    -1
    """
    units = {'h': 3600, 'm': 60, 's': 1}
    total = 0
    number = ''
    smallest = 10 ** 6
    for ch in text:
        if ch.isdigit():
            number += ch
        else:
            if ch not in units or not number or units[ch] >= smallest:
                return -1
            smallest = units[ch]
            total += int(number) * smallest
            number = ''
    return -1 if number else total


def shorten_middle(text: str, width: int) -> str:
    """
    Shorten a text that is longer than width by replacing its middle with '..'; if the number of remaining characters is
    odd, one more is kept at the front. The width is at least 3.

    shorten_middle("abcdefgh", 5) == "ab..h"
    shorten_middle("abc", 3) == "abc"
    """
    if len(text) <= width:
        return text
    keep = width - 2
    back = keep // 2
    front = keep - back
    return text[:front] + ".." + (text[-back:] if back else "")


def ends_meet(words: list[str]) -> bool:
    """Do the words form a closed ring, where each word ends with the letter with which the next begins, and the
    last word
    leads back to the first? No words form no ring.

    >>> ends_meet(['toe', 'ear', 'rat'])
    True
    >>> ends_meet(['cat', 'toe'])
    False
    """
    if not words:
        return False
    for i, word in enumerate(words):
        following = words[(i + 1) % len(words)]
        if word[-1] != following[0]:
            return False
    return True


def build_word_chain(words: List[str]) -> List[str]:
    """
    Start with the first word. Then always take the first unused word that begins with the last letter of the word
    before,
    until there is none. Return the words in this order.

    build_word_chain(['sun', 'top', 'nut', 'net']) == ['sun', 'nut', 'top']
    build_word_chain([]) == []
    """
    if not words:
        return []
    chain = [words[0]]
    rest = words[1:]
    found = True
    while found:
        found = False
        for word in rest:
            if word[0] == chain[-1][-1]:
                chain.append(word)
                rest.remove(word)
                found = True
                break
    return chain


def hidden_word_start(text: str, word: str) -> Optional[int]:
    """Look for the word in the text across spaces: the spaces of the text do not count, but the word has to touch
    at least
    two words. Return the index in the text without spaces, or None.

    >>> hidden_word_start('the planet art', 'heart') is None
    True
    >>> hidden_word_start('can older man', 'old') is None
    True
    >>> hidden_word_start('best age', 'stage')
    2
    """
    if any(word in part for part in text.split()):
        return None
    index = text.replace(' ', '').find(word)
    return index if index >= 0 else None


def palindrome_pairs_joined(words: List[str]) -> List[str]:
    """
    Return all palindromes that arise by joining two different words of the list (at different places, in either
    order), sorted and without repetition.

    palindrome_pairs_joined(['ab', 'ba', 'cab']) == ['abba', 'baab', 'bacab']
    palindrome_pairs_joined(['a', 'a']) == ['aa']
    """
    joined = set()
    for i, first in enumerate(words):
        for j, second in enumerate(words):
            text = first + second
            if i != j and text == text[::-1]:
                joined.add(text)
    return sorted(joined)


def almost_palindrome_swap(s):
    """Can the string become a palindrome by swapping exactly one pair of neighbouring characters? Swapping two
    equal characters is allowed.

    >>> almost_palindrome_swap('abab')
    True
    >>> almost_palindrome_swap('abc')
    False
    >>> almost_palindrome_swap('aa')
    True
    """
    for i in range(len(s) - 1):
        t = s[:i] + s[i + 1] + s[i] + s[i + 2:]
        if t == t[::-1]:
            return True
    return False


def mirror_pairs_palindrome(text: str, pairs: Dict[str, str]) -> bool:
    """
    Read the text from both ends. Characters opposite each other must be mirror images: the dictionary gives mirror
    images
    in one direction, but they count in both; a character without an entry is its own mirror image.

    mirror_pairs_palindrome('b<o>d', {'b': 'd', '<': '>'}) == True
    mirror_pairs_palindrome('bob', {'b': 'd'}) == False
    """
    images = dict(pairs)
    for key, value in pairs.items():
        images[value] = key
    left = 0
    right = len(text) - 1
    while left <= right:
        if images.get(text[left], text[left]) != text[right]:
            return False
        left += 1
        right -= 1
    return True


def next_license(plate: str) -> str:
    """A plate has two capital letters and two digits. Return the following plate: the digits run up first, then
    the letters
    from the right; after 'ZZ99' comes 'AA00'.

    >>> next_license('AB07')
    'AB08'
    >>> next_license('AZ99')
    'BA00'
    >>> next_license('ZZ99')
    'AA00'
    """
    letters = (ord(plate[0]) - 65) * 26 + ord(plate[1]) - 65
    number = letters * 100 + int(plate[2:]) + 1
    letters, digits = divmod(number % (26 * 26 * 100), 100)
    first, second = divmod(letters, 26)
    return f'{chr(65 + first)}{chr(65 + second)}{digits:02d}'


def password_score(password: str) -> int:
    """Give one point for each kind of character (small, capital, digit, other), one point for at least 10 characters,
    and take away one point if any character stands twice in a row. The score is never negative.

    >>> password_score('Abc-12')
    4
    >>> password_score('aa')
    0
    >>> password_score('passage9876')
    2
    """
    kinds = set()
    for c in password:
        if c.islower():
            kinds.add('small')
        elif c.isupper():
            kinds.add('capital')
        elif c.isdigit():
            kinds.add('digit')
        else:
            kinds.add('other')
    score = len(kinds)
    if len(password) >= 10:
        score += 1
    if any(a == b for a, b in zip(password, password[1:])):
        score -= 1
    return max(score, 0)


def mail_domain_counts(addresses: List[str]) -> List[Tuple[str, int]]:
    """
    Count the addresses per domain (the part after '@', in small letters); texts without exactly one '@' are skipped.
    Return the pairs sorted by falling number and then by domain.

    mail_domain_counts(["a@X.org", "b@x.org", "c@a.de", "bad"]) == [("x.org", 2), ("a.de", 1)]
    mail_domain_counts([]) == []
    """
    counter = Counter()
    for address in addresses:
        parts = address.split("@")
        if len(parts) == 2:
            counter[parts[1].lower()] += 1
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))


def ip_sort(addresses: list[str]) -> list[str]:
    """Sort dotted addresses by the value of their numbers. Addresses with a part above 255 come last, in the order
    in which they were given.

    >>> ip_sort(['10.0.0.12', '10.0.0.2', '300.1.1.1', '9.9.9.9'])
    ['9.9.9.9', '10.0.0.2', '10.0.0.12', '300.1.1.1']
    """
    def numbers(address):
        return [int(p) for p in address.split('.')]

    good = [a for a in addresses if max(numbers(a)) <= 255]
    bad = [a for a in addresses if max(numbers(a)) > 255]
    return sorted(good, key=numbers) + bad


def steps_between_folders(start, goal):
    """
    Both paths are folders such as 'a/b/c'. Return how to get from start to goal: '..' for each step up, then the parts
    that lead down. For equal folders the answer is '.'.

    steps_between_folders('a/b/c', 'a/d') == '../../d'
    steps_between_folders('a', 'a') == '.'
    """
    s = start.split('/')
    g = goal.split('/')
    i = 0
    while i < len(s) and i < len(g) and s[i] == g[i]:
        i += 1
    steps = ['..'] * (len(s) - i) + g[i:]
    return '/'.join(steps) or '.'


def folder_tree_lines(paths: List[str]) -> List[str]:
    """Show the paths as a tree: sorted, and each part on its own line, indented by two spaces per level. A part
    that was
    shown for the path before is not shown again.

    >>> folder_tree_lines(['a/x', 'a/y/z', 'b'])
    ['a', '  x', '  y', '    z', 'b']
    """
    lines = []
    before: List[str] = []
    for path in sorted(paths):
        parts = path.split('/')
        level = 0
        while level < min(len(parts), len(before)) and parts[level] == before[level]:
            level += 1
        for depth in range(level, len(parts)):
            lines.append('  ' * depth + parts[depth])
        before = parts
    return lines


def unquote_cell(cell: str) -> str:
    """
    Take the quotes off a CSV cell: if it begins and ends with '"', remove these two and turn every '""' inside
    into '"'.
    Otherwise only the spaces at both ends are removed.

    unquote_cell('"a ""b"" c"') == 'a "b" c'
    unquote_cell(' x ') == 'x'
    """
    if len(cell) >= 2 and cell[0] == '"' and cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell.strip()


def ragged_rows(table: str) -> list[int]:
    """The rows of the table are separated by newlines and the cells by tabs. Return the numbers (from 1) of the
    rows that do
    not have as many cells as the first row; empty rows are ignored.

    >>> ragged_rows('a\\tb\\n1\\n\\n2\\t3\\n1\\t2\\t3')
    [2, 5]
    """
    rows = table.split('\n')
    expected = rows[0].count('\t')
    return [n for n, row in enumerate(rows, 1) if row and row.count('\t') != expected]


def date_from_words(text: str) -> Optional[str]:
    """
    Turn a date like '3 Mar 2021' or 'Mar 3 2021' into '2021-03-03'. The name of the month has at least three letters;
    its case does not matter. Return None if it is not the name of a month.

    date_from_words("3 Mar 2021") == "2021-03-03"
    date_from_words("December 24 1999") == "1999-12-24"
    date_from_words("1 Foo 2000") is None
    """
    months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    first, second, year = text.split()
    if first.isdigit():
        day, month = first, second
    else:
        month, day = first, second
    name = month[:3].lower()
    if name not in months:
        return None
    return f"{year}-{months.index(name) + 1:02d}-{int(day):02d}"


def birthday_passed(birth: str, today: str) -> bool:
    """Both dates are 'YYYY-MM-DD'. Has the birthday of this year passed, or is it today?

    >>> birthday_passed('1990-05-04', '2024-05-04')
    True
    >>> birthday_passed('1990-12-01', '2024-05-04')
    False
    """
    return birth[5:] <= today[5:]


def overlap_of_slots(a: str, b: str) -> Optional[str]:
    """
    Two time slots are given like '09:00-10:30'. Return the time that both have in common in the same form, or None
    if there
    is none. Slots that only touch have nothing in common.

    overlap_of_slots('09:00-10:30', '10:00-12:00') == '10:00-10:30'
    overlap_of_slots('09:00-10:00', '10:00-11:00') is None
    """
    a_start, a_end = a.split('-')
    b_start, b_end = b.split('-')
    start = max(a_start, b_start)
    end = min(a_end, b_end)
    if start >= end:
        return None
    return start + '-' + end


def hour_with_most_stamps(stamps):
    """The stamps are times 'HH:MM:SS'. Return the hour (as a number) with the most stamps; of several, the
    earliest. Without
    stamps return -1.

    >>> hour_with_most_stamps(['09:10:00', '14:00:01', '14:59:59'])
    14
    >>> hour_with_most_stamps([])
    -1
    """
    if not stamps:
        return -1
    hours = [int(s[:2]) for s in stamps]
    best = hours[0]
    for hour in set(hours):
        if (hours.count(hour), -hour) > (hours.count(best), -best):
            best = hour
    return best


def guess_syllables(word: str) -> int:
    """
    Guess the number of syllables: count the groups of neighbouring vowels (y counts as a vowel), but not a single
    'e' at the
    end of the word. Every word has at least one syllable.

    guess_syllables('banana') == 3
    guess_syllables('house') == 1
    guess_syllables('the') == 1
    """
    groups = 0
    inside = False
    for ch in word:
        vowel = ch in 'aeiouy'
        if vowel and not inside:
            groups += 1
        inside = vowel
    if word.endswith('e') and len(word) > 1 and word[-2] not in 'aeiouy':
        groups -= 1
    return max(groups, 1)


def pig_phrase(sentence: str) -> str:
    """Change each word: if it begins with a vowel, add 'way', otherwise move all letters before the first vowel to
    the end
    and add 'ay'. Words without vowels only get 'ay'.

    >>> pig_phrase('open the door')
    'openway ethay oorday'
    >>> pig_phrase('hm')
    'hmay'
    """
    def convert(word):
        for i, ch in enumerate(word):
            if ch in 'aeiou':
                return word + 'way' if i == 0 else word[i:] + word[:i] + 'ay'
        return word + 'ay'

    return ' '.join(map(convert, sentence.split()))


def spoonerism(first: str, second: str) -> Tuple[str, str]:
    """
    Swap the consonants before the first vowel of both words.

    spoonerism("shining", "light") == ("lining", "shight")
    spoonerism("apple", "tree") == ("trapple", "ee")
    """
    def split(word):
        i = 0
        while i < len(word) and word[i] not in "aeiou":
            i += 1
        return word[:i], word[i:]

    start1, rest1 = split(first)
    start2, rest2 = split(second)
    return start2 + rest1, start1 + rest2


def portmanteau(a: str, b: str) -> str:
    """Join a and b at a common vowel: take a up to its last vowel that also occurs in b, and go on in b after the
    first place of that vowel. Without a common vowel join them with a hyphen.

    >>> portmanteau('breakfast', 'lunch')
    'breakfast-lunch'
    >>> portmanteau('smoke', 'frog')
    'smog'
    """
    for i in range(len(a) - 1, -1, -1):
        if a[i] in 'aeiou' and a[i] in b:
            return a[:i] + b[b.index(a[i]):]
    return a + '-' + b


def caesar_per_word(text: str) -> str:
    """
    Encode a text of small letters and spaces: every letter of a word is moved on in the alphabet by the length of
    its word.

    caesar_per_word('a bz') == 'b db'
    caesar_per_word('') == ''
    """
    coded = []
    for word in text.split(' '):
        n = len(word)
        coded.append(''.join(chr((ord(c) - 97 + n) % 26 + 97) for c in word))
    return ' '.join(coded)


def bacon_decode(text: str) -> str:
    """ Capitals stand for 1 and small letters for 0; other characters are ignored. Read the bits in groups of five
    as letters
    (0 is a, 25 is z, larger ones are '?'). Bits left over at the end are dropped.

    >>> bacon_decode('aaaAa BCdeF x')
    'cz'
    >>> bacon_decode('ABCDE')
    '?'
    """
    bits = ['1' if c.isupper() else '0' for c in text if c.isalpha()]
    decoded = ''
    for i in range(0, len(bits) - 4, 5):
        value = int(''.join(bits[i:i + 5]), 2)
        decoded += chr(97 + value) if value < 26 else '?'
    return decoded


def columnar_encode(message: str, key: str) -> str:
    """
    Write the message in rows under the letters of the key (all different), then read the columns in the
    alphabetical order
    of the key letters.

    columnar_encode('abcdef', 'cab') == 'becfad'
    columnar_encode('abcd', 'ba') == 'bdac'
    """
    width = len(key)
    columns = {}
    for i, letter in enumerate(key):
        columns[letter] = message[i::width]
    return ''.join(columns[letter] for letter in sorted(key))


def polybius_pairs(word: str, square: List[str]) -> str:
    """The square is a list of rows. Replace each letter of the word by its row and column, both from 1; a letter
    that is not
    in the square becomes '00'.

    >>> polybius_pairs('bad', ['ab', 'cd'])
    '121122'
    >>> polybius_pairs('x', ['ab', 'cd'])
    '00'
    """
    where = {}
    for r, row in enumerate(square, 1):
        for c, letter in enumerate(row, 1):
            where[letter] = f'{r}{c}'
    return ''.join(where.get(letter, '00') for letter in word)


def xor_letters(a, b):
    """
    Combine two words of small letters place by place: equal letters give '=', otherwise the letter whose number is the
    difference of the two alphabet positions (difference 1 is a). The longer word is cut.

    xor_letters('cat', 'bat') == 'a=='
    xor_letters('az', 'abc') == '=x'
    """
    result = ''
    for x, y in zip(a, b):
        diff = abs(ord(x) - ord(y))
        result += '=' if diff == 0 else chr(96 + diff)
    return result


def find_caesar_shift(plain: str, coded: str) -> int:
    """Return the shift from 0 to 25 that turns plain into coded (small letters only), or -1 if no shift does.

    >>> find_caesar_shift('abz', 'cdb')
    2
    >>> find_caesar_shift('ab', 'cc')
    -1
    """
    if len(plain) != len(coded):
        return -1
    shifts = {(ord(y) - ord(x)) % 26 for x, y in zip(plain, coded)}
    if not shifts:
        return 0
    return shifts.pop() if len(shifts) == 1 else -1


def count_vowel_rises(words: List[str]) -> int:
    """
    Count how often a word in the list has more vowels than the word before it.

    count_vowel_rises(['sky', 'sea', 'cat', 'area']) == 2
    count_vowel_rises(['a']) == 0
    """
    counts = [sum(1 for c in w if c in 'aeiou') for w in words]
    rises = 0
    for i in range(1, len(counts)):
        if counts[i] > counts[i - 1]:
            rises += 1
    return rises


def letters_visible(stack: list[str]) -> str:
    """The words lie on top of each other, aligned to the left; the first one is at the bottom. A later word covers
    the letters
    below it, but a space in it is a hole. Return what is seen from above.

    >>> letters_visible(['garden', 'ba y'])
    'baryen'
    >>> letters_visible(['a', 'xyz'])
    'xyz'
    """
    seen: list[str] = []
    for word in stack:
        for i, ch in enumerate(word):
            if i >= len(seen):
                seen.append(ch)
            elif ch != ' ':
                seen[i] = ch
    return ''.join(seen)


def falling_letters(rows: List[str]) -> List[str]:
    """
    All rows are equally long; '.' is an empty place. Let the letters fall down in their columns as far as they can.

    falling_letters(["ab", ".c", "d."]) == ["..", "ab", "dc"]
    falling_letters(["x.", ".."]) == ["..", "x."]
    """
    columns = []
    for column in zip(*rows):
        letters = "".join(ch for ch in column if ch != ".")
        columns.append(letters.rjust(len(rows), "."))
    return ["".join(row) for row in zip(*columns)]


def queue_words(commands: List[str], size: int) -> List[str]:
    """The queue holds at most size words. A word is put at the end, and if the queue is too long, the first word
    drops out;
    '<' takes the first word away, and '>' takes the last one away. Return the queue at the end.

    >>> queue_words(['a', 'b', 'c', '<', 'd'], 2)
    ['c', 'd']
    >>> queue_words(['>', 'x', 'y', '>'], 5)
    ['x']
    """
    queue = deque()
    for command in commands:
        if command == '<':
            if queue:
                queue.popleft()
        elif command == '>':
            if queue:
                queue.pop()
        else:
            queue.append(command)
            if len(queue) > size:
                queue.popleft()
    return list(queue)


def fold_repeats(text: str) -> str:
    """
    If the text is a smaller piece repeated, return 'n*piece' with the shortest such piece, otherwise the text itself.

    fold_repeats('abcabc') == '2*abc'
    fold_repeats('aaaa') == '4*a'
    fold_repeats('abca') == 'abca'
    """
    for size in range(1, len(text) // 2 + 1):
        times, rest = divmod(len(text), size)
        if rest == 0 and text[:size] * times == text:
            return f'{times}*{text[:size]}'
    return text


def split_by_case(word):
    """Return the small letters, the capitals and the other characters of a word as a tuple of three strings.

    >>> split_by_case('aB1cD-')
    ('ac', 'BD', '1-')
    """
    small = ''.join(c for c in word if c.islower())
    large = ''.join(c for c in word if c.isupper())
    other = ''.join(c for c in word if not c.isalpha())
    return small, large, other


def drop_repeated_prefix(lines: List[str]) -> List[str]:
    """
    In each line after the first, replace the longest prefix that it shares with the line directly before by as
    many spaces.

    drop_repeated_prefix(['file one', 'file two', 'fit']) == ['file one', '     two', '  t']
    drop_repeated_prefix([]) == []
    """
    result = lines[:1]
    for before, line in zip(lines, lines[1:]):
        n = 0
        while n < min(len(before), len(line)) and before[n] == line[n]:
            n += 1
        result.append(' ' * n + line[n:])
    return result


def next_in_alphabet_cycle(letter: str, allowed: str) -> str:
    """Return the next letter after the given one in the alphabet that is in allowed; after z comes a. If none of the
    other letters is allowed, the letter itself is returned.

    >>> next_in_alphabet_cycle('b', 'adx')
    'd'
    >>> next_in_alphabet_cycle('y', 'adx')
    'a'
    >>> next_in_alphabet_cycle('q', '')
    'q'
    """
    code = ord(letter)
    for _ in range(25):
        code = 97 if code == 122 else code + 1
        if chr(code) in allowed:
            return chr(code)
    return letter


def censor_by_list(sentence: str, banned: set[str]) -> str:
    """
    Replace all letters but the first of each banned word by '*'. The comparison ignores the case and a comma or
    dot after the
    word, which both stay in the text.

    censor_by_list("Darn, that darn cat.", {"darn"}) == "D***, that d*** cat."
    censor_by_list("all good", {"bad"}) == "all good"
    """
    out = []
    for word in sentence.split(" "):
        core = word.rstrip(",.")
        tail = word[len(core):]
        if core.lower() in banned:
            core = core[0] + "*" * (len(core) - 1)
        out.append(core + tail)
    return " ".join(out)


def hangman_round(word: str, guesses: str, lives: int) -> str:
    """Play the guesses one after the other. Each wrong letter costs a life; return 'won' as soon as the word is
    complete,
    'lost' as soon as no life is left, otherwise 'open'.

    >>> hangman_round('tea', 'taxe', 2)
    'won'
    >>> hangman_round('tea', 'xyz', 2)
    'lost'
    >>> hangman_round('tea', 't', 1)
    'open'
    """
    missing = set(word)
    for guess in guesses:
        if guess in word:
            missing.discard(guess)
        else:
            lives -= 1
        if not missing:
            return 'won'
        if lives == 0:
            return 'lost'
    return 'open'


def keyboard_row_words(words: List[str], rows: List[str]) -> Dict[str, int]:
    """
    For each word that can be typed on a single row of the keyboard, give the index of that row.

    keyboard_row_words(['pop', 'sad', 'mix'], ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']) == {'pop': 0, 'sad': 1}
    keyboard_row_words(['a'], []) == {}
    """
    found = {}
    for word in words:
        for index, row in enumerate(rows):
            if set(word) <= set(row):
                found[word] = index
                break
    return found


def count_letter_moves(row, word):
    """A pointer stands on the first letter of the row. To type a letter it moves there along the row, but it may
    also leave
    at one end and come in at the other. Return the number of moves for the whole word.

    >>> count_letter_moves('abcde', 'bea')
    4
    >>> count_letter_moves('abc', '')
    0
    """
    position = 0
    moves = 0
    for letter in word:
        target = row.index(letter)
        distance = abs(target - position)
        moves += min(distance, len(row) - distance)
        position = target
    return moves


def ordinal_suffix_all(text: str) -> str:
    """
    Add the right ending (st, nd, rd, th) to every number that stands as a word of its own in the text.

    ordinal_suffix_all('the 1 and 12 and 23 day') == 'the 1st and 12th and 23rd day'
    ordinal_suffix_all('no x2') == 'no x2'
    """
    words = text.split(' ')
    for i, word in enumerate(words):
        if not word.isdigit():
            continue
        if word[-2:] in ('11', '12', '13'):
            ending = 'th'
        else:
            ending = {'1': 'st', '2': 'nd', '3': 'rd'}.get(word[-1], 'th')
        words[i] = word + ending
    return ' '.join(words)


def majority_case(sentence: str) -> str:
    """Write each word wholly in capitals or wholly in small letters, whichever most of its letters already have;
    for a tie
    use small letters.

    >>> majority_case('HELlo WorlD oK')
    'HELLO world ok'
    """
    fixed = []
    for word in sentence.split():
        upper = sum(map(str.isupper, word))
        lower = sum(map(str.islower, word))
        fixed.append(word.upper() if upper > lower else word.lower())
    return ' '.join(fixed)


def compare_digit_strings(a: str, b: str) -> int:
    """
    Compare two strings of digits as numbers without turning them into numbers. Zeros in front do not count.
    Return -1, 0 or 1.

    compare_digit_strings("007", "12") == -1
    compare_digit_strings("0", "000") == 0
    compare_digit_strings("21", "13") == 1
    """
    a = a.lstrip("0")
    b = b.lstrip("0")
    if len(a) != len(b):
        return -1 if len(a) < len(b) else 1
    if a == b:
        return 0
    return -1 if a < b else 1


def double_digit_text(digits: str) -> str:
    """Double the number given as a string of digits, digit by digit from the right, without turning it into a number.

    >>> double_digit_text('65')
    '130'
    >>> double_digit_text('0')
    '0'
    """
    carry = 0
    out = ''
    for d in reversed(digits):
        carry, digit = divmod(2 * int(d) + carry, 10)
        out = str(digit) + out
    return str(carry) + out if carry else out


def digit_text_minus_one(digits: str) -> Optional[str]:
    """
    Subtract one from the number given as a string of digits; the length of the string stays the same. Return None
    for zero.

    digit_text_minus_one('1000') == '0999'
    digit_text_minus_one('25') == '24'
    digit_text_minus_one('00') is None
    """
    i = len(digits) - 1
    while i >= 0 and digits[i] == '0':
        i -= 1
    if i < 0:
        return None
    return digits[:i] + str(int(digits[i]) - 1) + '9' * (len(digits) - i - 1)


def most_digits_in_common(numbers: list[int]) -> Optional[tuple[int, int]]:
    """Return the pair of numbers (in the order of the list) that have the most different digits in common. Of
    several pairs
    take the first; with fewer than two numbers return None.

    >>> most_digits_in_common([12, 345, 543, 210])
    (345, 543)
    >>> most_digits_in_common([7]) is None
    True
    """
    best = None
    best_common = -1
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            common = len(set(str(numbers[i])) & set(str(numbers[j])))
            if common > best_common:
                best_common = common
                best = (numbers[i], numbers[j])
    return best


def sign_post(names: List[str], distances: List[int]) -> List[str]:
    """
    Write a sign for each town: the name, dots, and the distance in km, so that all signs are equally wide and the
    longest has exactly three dots.

    sign_post(['Rome', 'Paris'], [120, 7]) == ['Rome...120', 'Paris....7']
    sign_post(['Ulm'], [5]) == ['Ulm...5']
    """
    width = max(len(n) + len(str(d)) for n, d in zip(names, distances)) + 3
    signs = []
    for name, distance in zip(names, distances):
        number = str(distance)
        signs.append(name + '.' * (width - len(name) - len(number)) + number)
    return signs


def tokenise_formula(formula: str) -> List[str]:
    """Split a formula into numbers, names and single signs; spaces are dropped. A name starts with a letter and
    may go on
    with letters and digits.

    >>> tokenise_formula('x1 + 20*(y)')
    ['x1', '+', '20', '*', '(', 'y', ')']
    >>> tokenise_formula('2a')
    ['2', 'a']
    """
    tokens: List[str] = []
    i = 0
    while i < len(formula):
        ch = formula[i]
        j = i + 1
        if ch.isdigit():
            while j < len(formula) and formula[j].isdigit():
                j += 1
        elif ch.isalpha():
            while j < len(formula) and formula[j].isalnum():
                j += 1
        if ch != ' ':
            tokens.append(formula[i:j])
        i = j
    return tokens


def atoms_in(formula: str) -> dict[str, int]:
    """
    Count the atoms of a formula without brackets, such as 'C2H5OH'. The name of an atom is a capital, perhaps with
    a small
    letter, and the number after it may be missing.

    atoms_in("C2H5OH") == {'C': 2, 'H': 6, 'O': 1}
    atoms_in("NaCl") == {'Na': 1, 'Cl': 1}
    """
    counts = {}
    i = 0
    while i < len(formula):
        j = i + 1
        while j < len(formula) and formula[j].islower():
            j += 1
        name = formula[i:j]
        i = j
        while j < len(formula) and formula[j].isdigit():
            j += 1
        counts[name] = counts.get(name, 0) + int(formula[i:j] or 1)
        i = j
    return counts


def note_durations(notes: str) -> float:
    """A melody is written as notes with a space between them. A small letter is a quarter (1 beat), a capital a half
    (2 beats), a '.' after a note adds half of its length, and '-' is a pause of one beat. Return the number of beats.

    >>> note_durations('c D. -')
    5.0
    >>> note_durations('')
    0.0
    """
    beats = 0.0
    for note in notes.split():
        length = 2.0 if note[0].isupper() else 1.0
        if note.endswith('.'):
            length *= 1.5
        beats += length
    return beats


def query_to_dict(query: str) -> Dict[str, List[str]]:
    """
    Read a query such as 'a=1&b=2&a=3' into a dictionary of lists. '+' in a value stands for a space, and a part
    without '='
    gets the value ''.

    query_to_dict('a=1&b=x+y&a=3') == {'a': ['1', '3'], 'b': ['x y']}
    query_to_dict('flag') == {'flag': ['']}
    query_to_dict('') == {}
    """
    result: Dict[str, List[str]] = {}
    for part in query.split('&'):
        if not part:
            continue
        key, _, value = part.partition('=')
        result.setdefault(key, []).append(value.replace('+', ' '))
    return result


def check():
    assert stutter_to_vowel('egg', 1) == 'e-egg'
    assert run_lengths_of('..#.###', '#') == [1, 3]
    assert run_lengths_of('abc', '#') == []
    assert pyramid_word("abc") == ['  a', ' a b', 'a b c']
    assert pyramid_word("") == []
    assert two_column_text(['a', 'bbb'], ['x'], 2) == ['a    x', 'bbb']
    assert two_column_text([], ['y'], 1) == [' y']
    assert outermost_groups("f(a)(b(c))d") == ['a', 'b(c)']
    assert outermost_groups("none") == []
    assert prefix_value(['-', '*', '3', '4', '2']) == 10
    assert prefix_value(['5']) == 5
    assert walk_notation('N3E2S1') == (2, 2)
    assert walk_notation('WWN') == (-2, 1)
    assert shorten_middle("abcdefgh", 5) == "ab..h"
    assert shorten_middle("abc", 3) == "abc"
    assert build_word_chain(['sun', 'top', 'nut', 'net']) == ['sun', 'nut', 'top']
    assert build_word_chain([]) == []
    assert palindrome_pairs_joined(['ab', 'ba', 'cab']) == ['abba', 'baab', 'bacab']
    assert palindrome_pairs_joined(['a', 'a']) == ['aa']
    assert mirror_pairs_palindrome('b<o>d', {'b': 'd', '<': '>'}) is True
    assert mirror_pairs_palindrome('bob', {'b': 'd'}) is False
    assert mail_domain_counts(["a@X.org", "b@x.org", "c@a.de", "bad"]) == [("x.org", 2), ("a.de", 1)]
    assert mail_domain_counts([]) == []
    assert steps_between_folders('a/b/c', 'a/d') == '../../d'
    assert steps_between_folders('a', 'a') == '.'
    assert unquote_cell('"a ""b"" c"') == 'a "b" c'
    assert unquote_cell(' x ') == 'x'
    assert date_from_words("3 Mar 2021") == "2021-03-03"
    assert date_from_words("December 24 1999") == "1999-12-24"
    assert date_from_words("1 Foo 2000") is None
    assert overlap_of_slots('09:00-10:30', '10:00-12:00') == '10:00-10:30'
    assert overlap_of_slots('09:00-10:00', '10:00-11:00') is None
    assert guess_syllables('banana') == 3
    assert guess_syllables('house') == 1
    assert guess_syllables('the') == 1
    assert spoonerism("shining", "light") == ("lining", "shight")
    assert spoonerism("apple", "tree") == ("trapple", "ee")
    assert caesar_per_word('a bz') == 'b db'
    assert caesar_per_word('') == ''
    assert columnar_encode('abcdef', 'cab') == 'becfad'
    assert columnar_encode('abcd', 'ba') == 'bdac'
    assert xor_letters('cat', 'bat') == 'a=='
    assert xor_letters('az', 'abc') == '=x'
    assert count_vowel_rises(['sky', 'sea', 'cat', 'area']) == 2
    assert count_vowel_rises(['a']) == 0
    assert falling_letters(["ab", ".c", "d."]) == ["..", "ab", "dc"]
    assert falling_letters(["x.", ".."]) == ["..", "x."]
    assert fold_repeats('abcabc') == '2*abc'
    assert fold_repeats('aaaa') == '4*a'
    assert fold_repeats('abca') == 'abca'
    assert drop_repeated_prefix(['file one', 'file two', 'fit']) == ['file one', '     two', '  t']
    assert drop_repeated_prefix([]) == []
    assert censor_by_list("Darn, that darn cat.", {"darn"}) == "D***, that d*** cat."
    assert censor_by_list("all good", {"bad"}) == "all good"
    assert keyboard_row_words(['pop', 'sad', 'mix'], ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']) == {'pop': 0, 'sad': 1}
    assert keyboard_row_words(['a'], []) == {}
    assert ordinal_suffix_all('the 1 and 12 and 23 day') == 'the 1st and 12th and 23rd day'
    assert ordinal_suffix_all('no x2') == 'no x2'
    assert compare_digit_strings("007", "12") == -1
    assert compare_digit_strings("0", "000") == 0
    assert compare_digit_strings("21", "13") == 1
    assert digit_text_minus_one('1000') == '0999'
    assert digit_text_minus_one('25') == '24'
    assert digit_text_minus_one('00') is None
    assert sign_post(['Rome', 'Paris'], [120, 7]) == ['Rome...120', 'Paris....7']
    assert sign_post(['Ulm'], [5]) == ['Ulm...5']
    assert atoms_in("C2H5OH") == {'C': 2, 'H': 6, 'O': 1}
    assert atoms_in("NaCl") == {'Na': 1, 'Cl': 1}
    assert query_to_dict('a=1&b=x+y&a=3') == {'a': ['1', '3'], 'b': ['x y']}
    assert query_to_dict('flag') == {'flag': ['']}
    assert query_to_dict('') == {}
