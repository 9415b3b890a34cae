"""String exercises: counting, comparing, validating, parsing small notations, times, paths and cases."""

import re
from collections import Counter
from typing import Dict, List, Optional, Tuple


def count_letter_islands(text: str, letter: str) -> int:
    """Count how many separate groups of the letter the text has. Neighbouring equal letters make one group.

    >>> count_letter_islands('xxaxxxbx', 'x')
    3
    >>> count_letter_islands('abc', 'z')
    0
    """
    groups = 0
    previous = ''
    for ch in text:
        if ch == letter and previous != letter:
            groups += 1
        previous = ch
    return groups


def drop_every_third_vowel(s):
    """
    Remove every third vowel of the string (the 3rd, the 6th and so on).

    drop_every_third_vowel('banana') == 'banan'
    drop_every_third_vowel('xyz') == 'xyz'
    """
    count = 0
    kept = ''
    for c in s:
        if c in 'aeiouAEIOU':
            count += 1
            if count % 3 == 0:
                continue
        kept += c
    return kept


def tallest_letter_tower(word: str) -> tuple[str, int]:
    """Return the letter with the most occurrences and how many there are. For a tie take the letter that
    occurs last in the word. An empty word gives ('', 0).

    >>> tallest_letter_tower('abcab')
    ('b', 2)
    >>> tallest_letter_tower('')
    ('', 0)
    """
    if not word:
        return '', 0
    letter = max(word, key=lambda c: (word.count(c), word.rindex(c)))
    return letter, word.count(letter)


def clock_plus_minutes(clock: str, minutes: int) -> str:
    """
    Add minutes (possibly negative) to a time 'HH:MM'. If the result is on another day, put the number of days
    in front, such as '+1 00:10' or '-1 23:50'.

    clock_plus_minutes("23:50", 20) == "+1 00:10"
    clock_plus_minutes("00:05", -15) == "-1 23:50"
    clock_plus_minutes("10:00", 5) == "10:05"
    """
    h, m = map(int, clock.split(":"))
    day, rest = divmod(h * 60 + m + minutes, 1440)
    time = f"{rest // 60:02d}:{rest % 60:02d}"
    if day == 0:
        return time
    return f"{day:+d} {time}"


def is_snake_name(name: str) -> bool:
    """True if the name consists of parts joined by single underscores, every part being small letters, except that the
    last part may be digits only.

    >>> is_snake_name('total_cost_2')
    True
    >>> is_snake_name('total__cost')
    False
    >>> is_snake_name('2')
    False
    """
    parts = name.split('_')
    for i, part in enumerate(parts):
        if part.isalpha() and part == part.lower():
            continue
        if i > 0 and i == len(parts) - 1 and part.isdigit():
            continue
        return False
    return True


def snake_to_title(name: str, small: List[str]) -> str:
    """
    Turn a snake_case name into a title. Words in the list small are not capitalised unless they come first.

    snake_to_title('the_lord_of_the_flies', ['of', 'the']) == 'The Lord of the Flies'
    snake_to_title('of_mice', ['of']) == 'Of Mice'
    """
    words = []
    for i, word in enumerate(name.split('_')):
        if i == 0 or word not in small:
            word = word.capitalize()
        words.append(word)
    return ' '.join(words)


def extension_counts(paths: List[str]) -> Dict[str, int]:
    """Count the file extensions of the paths in small letters. Files without an extension and files that start with a
    dot are counted under ''.

    >>> extension_counts(['a/b.TXT', 'c.txt', 'd/Makefile', '.git'])
    {'txt': 2, '': 2}
    """
    counts: Dict[str, int] = {}
    for path in paths:
        name = path.split('/')[-1]
        dot = name.rfind('.')
        ext = name[dot + 1:].lower() if dot > 0 else ''
        counts[ext] = counts.get(ext, 0) + 1
    return counts


def deepest_shared_folder(a: str, b: str) -> str:
    """
    Return the deepest folder that contains both files, or '/' if there is none. Both paths start with '/'.

    deepest_shared_folder('/home/ann/x.txt', '/home/ann/docs/y.txt') == '/home/ann'
    deepest_shared_folder('/home/x', '/hom/y') == '/'
    """
    shared = []
    for x, y in zip(a.split('/')[1:-1], b.split('/')[1:-1]):
        if x != y:
            break
        shared.append(x)
    return '/' + '/'.join(shared)


def palindrome_except_ends(s: str, skip: int) -> bool:
    """Is the text a palindrome after skip characters were cut off on each side? If nothing remains, the answer is
    False.

    >>> palindrome_except_ends('xabay', 1)
    True
    >>> palindrome_except_ends('ab', 1)
    False
    """
    core = s[skip:len(s) - skip]
    return len(core) > 0 and core == core[::-1]


def count_palindromes_by_center(s):
    """
    For every position of the text return the length of the longest odd palindrome with its centre there.

    count_palindromes_by_center('ababa') == [1, 3, 5, 3, 1]
    count_palindromes_by_center('') == []
    """
    lengths = []
    for centre in range(len(s)):
        arm = 0
        while centre - arm - 1 >= 0 and centre + arm + 1 < len(s) and s[centre - arm - 1] == s[centre + arm + 1]:
            arm += 1
        lengths.append(2 * arm + 1)
    return lengths


def run_of_kind(text: str, kind: str) -> int:
    """Return the length of the longest run of characters of one kind: 'digit', 'upper', 'lower' or 'space'.
    An unknown kind gives -1.

    >>> run_of_kind('ab123c45', 'digit')
    3
    >>> run_of_kind('ABcDEF', 'upper')
    3
    >>> run_of_kind('x', 'odd')
    -1
    """
    tests = {'digit': str.isdigit, 'upper': str.isupper, 'lower': str.islower, 'space': str.isspace}
    if kind not in tests:
        return -1
    best = run = 0
    for ch in text:
        run = run + 1 if tests[kind](ch) else 0
        best = max(best, run)
    return best


def vowel_shift(text: str) -> str:
    """
    Replace every vowel by the next vowel in the order a, e, i, o, u (u becomes a); the case is kept.

    vowel_shift("Alu") == "Ela"
    vowel_shift("tO") == "tU"
    """
    ring = "aeiou"
    result = ""
    for ch in text:
        spot = ring.find(ch.lower())
        if spot < 0:
            result += ch
            continue
        new = ring[(spot + 1) % len(ring)]
        result += new.upper() if ch.isupper() else new
    return result


def number_cipher(word: str, key: str) -> list[int]:
    """Add the alphabet position of each letter (a is 1) to that of the key letter below it; the key is repeated
    as often as necessary.

    >>> number_cipher('abc', 'ab')
    [2, 4, 4]
    >>> number_cipher('', 'k')
    []
    """
    def place(letter):
        return ord(letter) - ord('a') + 1

    return [place(c) + place(key[i % len(key)]) for i, c in enumerate(word)]


def decode_number_cipher(numbers: List[int], key: str) -> Optional[str]:
    """
    The numbers are sums of two alphabet positions (a is 1): that of a letter and that of the key letter at the same
    place, where the key repeats. Return the word, or None if some number cannot come about.

    decode_number_cipher([2, 4, 4], 'ab') == 'abc'
    decode_number_cipher([1], 'c') is None
    """
    word = ''
    for i, number in enumerate(numbers):
        place = number - (ord(key[i % len(key)]) - 96)
        if not 1 <= place <= 26:
            return None
        word += chr(place + 96)
    return word


def centre_on_letter(words: list[str], letter: str) -> list[str]:
    """Pad the words with dots on the left, so that the first occurrence of the letter is in the same column for all of
    them. Words without the letter are left out.

    >>> centre_on_letter(['cat', 'a', 'brag', 'dog'], 'a')
    ['.cat', '..a', 'brag']
    """
    chosen = [w for w in words if letter in w]
    if not chosen:
        return []
    column = max(w.index(letter) for w in chosen)
    return ['.' * (column - w.index(letter)) + w for w in chosen]


def price_column(prices: List[float]) -> List[str]:
    """
    Write the prices with two decimals and pad them on the left so that all of them have the same width.

    price_column([3.5, 120, 0.25]) == ['  3.50', '120.00', '  0.25']
    price_column([]) == []
    """
    texts = [f'{p:.2f}' for p in prices]
    width = max((len(t) for t in texts), default=0)
    return [t.rjust(width) for t in texts]


def match_index(s, i):
    """ The character of s at index i is a round bracket. Return the index of its partner, or -1 if it has none.

    >>> match_index('a(b(c))', 1)
    6
    >>> match_index('a(b(c))', 5)
    3
    >>> match_index('((', 0)
    -1
    """
    step = 1 if s[i] == '(' else -1
    balance = 0
    while 0 <= i < len(s):
        if s[i] == '(':
            balance += 1
        elif s[i] == ')':
            balance -= 1
        if balance == 0:
            return i
        i += step
    return -1


def depth_weighted_sum(text: str) -> int:
    """
    The text has one-digit numbers in round brackets. Each digit counts as often as there are brackets around it.

    depth_weighted_sum("(1(2)3)4") == 8
    depth_weighted_sum("9") == 0
    """
    depth = total = 0
    for ch in text:
        if ch == "(":
            depth += 1
        elif ch == ")":
            depth -= 1
        elif ch.isdigit():
            total += depth * int(ch)
    return total


def parse_polynomial_term(term: str) -> Tuple[int, int]:
    """Read a term like '3x^2', '-x', '7' or 'x^5' and return (coefficient, exponent).

    >>> parse_polynomial_term('3x^2')
    (3, 2)
    >>> parse_polynomial_term('-x')
    (-1, 1)
    >>> parse_polynomial_term('7')
    (7, 0)
    """
    if 'x' not in term:
        return int(term), 0
    left, right = term.split('x')
    if left in ('', '+', '-'):
        left += '1'
    exponent = int(right[1:]) if right else 1
    return int(left), exponent


def run_arrow_program(program: str, size: int) -> List[int]:
    """
    A strip has the given number of cells, all 0, and a pointer on the first one. '>' and '<' move the pointer (it stays
    inside the strip), '+' and '-' change the cell by one, and '0' clears it. Return the cells.

    run_arrow_program('++>+>-<0', 3) == [2, 0, -1]
    run_arrow_program('<>>>+', 2) == [0, 1]
    """
    cells = [0] * size
    pos = 0
    for sign in program:
        if sign == '>':
            pos = min(pos + 1, size - 1)
        elif sign == '<':
            pos = max(pos - 1, 0)
        elif sign == '0':
            cells[pos] = 0
        else:
            cells[pos] += 1 if sign == '+' else -1
    return cells


def parse_chord(chord: str) -> Optional[dict[str, str]]:
    """A chord begins with a root from A to G and perhaps '#' or 'b', followed by 'm' for minor or nothing for major.
    Return a dictionary with root and mode, or None if the chord is something else.

    >>> parse_chord('C#m')
    {'root': 'C#', 'mode': 'minor'}
    >>> parse_chord('Bb')
    {'root': 'Bb', 'mode': 'major'}
    >>> parse_chord('H') is None
    True
    """
    m = re.fullmatch(r'([A-G][#b]?)(m?)', chord)
    if not m:
        return None
    return {'root': m.group(1), 'mode': 'minor' if m.group(2) else 'major'}


def longest_prefix_in(word: str, prefixes: List[str]) -> str:
    """
    Return the longest of the prefixes with which the word begins, but not the whole word itself; '' if there is none.

    longest_prefix_in('underground', ['un', 'under', 'ground']) == 'under'
    longest_prefix_in('un', ['un']) == ''
    """
    best = ''
    for p in prefixes:
        if word.startswith(p) and p != word and len(p) > len(best):
            best = p
    return best


def strip_affixes(word, prefixes, suffixes):
    """Remove the first fitting prefix and then the first fitting suffix from the word, but never so that fewer than
    three letters remain.

    >>> strip_affixes('unhappily', ['un', 're'], ['ly', 'ily'])
    'happi'
    >>> strip_affixes('redo', ['re'], ['o'])
    'red'
    """
    for p in prefixes:
        if word.startswith(p) and len(word) - len(p) >= 3:
            word = word[len(p):]
            break
    for s in suffixes:
        if word.endswith(s) and len(word) - len(s) >= 3:
            word = word[:-len(s)]
            break
    return word


def common_letters_in_place(words: List[str]) -> str:
    """
    Compare the words letter by letter as far as the shortest goes; keep a letter that is the same in all words,
    and write
    '?' where they differ.

    common_letters_in_place(["stone", "stove", "store"]) == "sto?e"
    common_letters_in_place([]) == ""
    """
    pattern = ""
    for column in zip(*words):
        pattern += column[0] if len(set(column)) == 1 else "?"
    return pattern


def fits_joker_pattern(word: str, pattern: str) -> bool:
    """A pattern has letters, which stand for themselves, '?' for any letter, and '#' for any digit. The lengths
    must be equal.

    >>> fits_joker_pattern('cat7', 'c?t#')
    True
    >>> fits_joker_pattern('cat', 'c?t#')
    False
    """
    if len(word) != len(pattern):
        return False
    for w, p in zip(word, pattern):
        if p == '?' and w.isalpha():
            continue
        if p == '#' and w.isdigit():
            continue
        if w != p:
            return False
    return True


def nulla_numeral(n: int) -> str:
    """
    A numeral system has the signs a = 1, b = 3, c = 9, d = 27, each of which may be written at most twice, larger signs
    first. Write n (from 0 to 80) in it; 0 is '-'.

    nulla_numeral(0) == '-'
    nulla_numeral(14) == 'cbaa'
    nulla_numeral(80) == 'ddccbbaa'
    """
    if n == 0:
        return '-'
    numeral = ''
    for sign, value in zip('dcba', (27, 9, 3, 1)):
        numeral += sign * (n // value)
        n %= value
    return numeral


def digit_pairs_reversed(number: int) -> int:
    """Split the digits of a number into pairs from the right, reverse each pair, and read the whole as a number again.

    >>> digit_pairs_reversed(1234)
    2143
    >>> digit_pairs_reversed(507)
    570
    """
    digits = str(number)
    out = ''
    while digits:
        out = digits[-2:][::-1] + out
        digits = digits[:-2]
    return int(out)


def months_from_to(first: str, last: str) -> list[str]:
    """List all months from first to last, both written 'YYYY-MM' and both included.

    >>> months_from_to('2023-11', '2024-01')
    ['2023-11', '2023-12', '2024-01']
    >>> months_from_to('2024-02', '2024-01')
    []
    """
    y, m = map(int, first.split('-'))
    months = []
    while f'{y:04d}-{m:02d}' <= last:
        months.append(f'{y:04d}-{m:02d}')
        m += 1
        if m > 12:
            y, m = y + 1, 1
    return months


def latest_before(times: List[str], limit: str) -> Optional[str]:
    """
    Return the latest of the times (as 'HH:MM') that is earlier than the limit, or None.

    latest_before(['08:00', '12:30', '09:45'], '12:00') == '09:45'
    latest_before(['10:00'], '10:00') is None
    """
    earlier = [t for t in times if t < limit]
    return max(earlier) if earlier else None


def twelve_hour_label(clock: str) -> str:
    """Describe a time 'HH:MM' by the part of the day: 'night' before 6, 'morning' before 12, 'noon' for exactly 12:00,
    'afternoon' before 18, else 'evening'.

    >>> twelve_hour_label('12:00')
    'noon'
    >>> twelve_hour_label('05:59')
    'night'
    >>> twelve_hour_label('12:01')
    'afternoon'
    """
    if clock == '12:00':
        return 'noon'
    hour = int(clock[:2])
    for limit, label in [(6, 'night'), (12, 'morning'), (18, 'afternoon')]:
        if hour < limit:
            return label
    return 'evening'


def table_from_text(text):
    """
    The first line of the text has the column names, the other lines the values, all separated by commas. Return a list
    of dictionaries; missing values become None.

    table_from_text('name,age\\nann,5\\nbob') == [{'name': 'ann', 'age': '5'}, {'name': 'bob', 'age': None}]
    table_from_text('a,b') == []
    """
    lines = text.split('\n')
    header = lines[0].split(',')
    rows = []
    for line in lines[1:]:
        values = line.split(',')
        row = {}
        for i, name in enumerate(header):
            row[name] = values[i] if i < len(values) else None
        rows.append(row)
    return rows


def column_sums(rows: list[str], sep: str) -> list[int]:
    """Every row has whole numbers between the separators; rows may differ in length. Return the sums of the columns.

    >>> column_sums(['1;2;3', '4;5'], ';')
    [5, 7, 3]
    >>> column_sums([], ',')
    []
    """
    sums = []
    for row in rows:
        for i, cell in enumerate(row.split(sep)):
            if i == len(sums):
                sums.append(0)
            sums[i] += int(cell)
    return sums


def pin_is_weak(pin: str) -> bool:
    """
    A PIN is weak if all its digits are equal, if they ascend or descend by one each time, or if the second half
    repeats the first half.

    pin_is_weak('7777') == True
    pin_is_weak('4321') == True
    pin_is_weak('1212') == True
    pin_is_weak('1357') == False
    """
    if len(set(pin)) == 1:
        return True
    steps = {int(b) - int(a) for a, b in zip(pin, pin[1:])}
    if steps == {1} or steps == {-1}:
        return True
    half = len(pin) // 2
    return len(pin) % 2 == 0 and pin[:half] == pin[half:]


def nickname_problem(name: str, taken: set[str]) -> str:
    """Return 'ok' or the first problem of a nickname: 'short' (under 3 characters), 'start' (does not start with a
    letter),
    'sign' (something other than letters, digits and '_') or 'taken' (in any case).

    >>> nickname_problem('Bob_7', {'ann'})
    'ok'
    >>> nickname_problem('7up', set())
    'start'
    >>> nickname_problem('ANN', {'ann'})
    'taken'
    """
    if len(name) < 3:
        return 'short'
    if not name[0].isalpha():
        return 'start'
    if any(not (c.isalnum() or c == '_') for c in name):
        return 'sign'
    if name.lower() in {t.lower() for t in taken}:
        return 'taken'
    return 'ok'


def check_sum_letter(code: str) -> str:
    """
    Add up the digits of the code, each multiplied by its place from the right (the last digit counts once). The
    check letter
    is A for the rest 0 after dividing by 7, B for 1, and so on.

    check_sum_letter("123") == "D"
    check_sum_letter("000") == "A"
    """
    total = 0
    for weight, digit in enumerate(reversed(code), 1):
        total += weight * int(digit)
    return "ABCDEFG"[total % 7]


def anagram_buckets(words: List[str]) -> List[List[str]]:
    """Put words that are anagrams of each other together. Return the buckets with the largest first; buckets of
    equal size
    stay in the order of their first word.

    >>> anagram_buckets(['tea', 'dog', 'eat', 'god', 'ate'])
    [['tea', 'eat', 'ate'], ['dog', 'god']]
    """
    buckets: Dict[Tuple[str, ...], List[str]] = {}
    for word in words:
        key = tuple(sorted(word))
        if key not in buckets:
            buckets[key] = []
        buckets[key].append(word)
    return sorted(buckets.values(), key=len, reverse=True)


def anagram_at(text: str, word: str) -> int:
    """
    Find the first position where some rearrangement of the word stands in the text; -1 if there is none.

    anagram_at('xxbacab', 'abc') == 2
    anagram_at('abd', 'abc') == -1
    """
    goal = sorted(word)
    size = len(word)
    for start in range(len(text) - size + 1):
        if sorted(text[start:start + size]) == goal:
            return start
    return -1


def letters_after_words(letters, words):
    """ Take the letters of the words, one word after the other, out of the given letters. A word that cannot be
    made from
    what is left is skipped. Return the remaining letters in alphabetical order.

    >>> letters_after_words('aabbc', ['ab', 'cc', 'b'])
    'ac'
    """
    pool = Counter(letters)
    for word in words:
        need = Counter(word)
        if all(pool[c] >= n for c, n in need.items()):
            pool -= need
    return ''.join(sorted(pool.elements()))


def rotations_starting_with(word: str, letter: str) -> List[str]:
    """
    Return all different rotations of the word that start with the letter, sorted.

    rotations_starting_with('banana', 'a') == ['abanan', 'anaban', 'ananab']
    rotations_starting_with('abab', 'a') == ['abab']
    """
    found = set()
    for i, ch in enumerate(word):
        if ch == letter:
            found.add(word[i:] + word[:i])
    return sorted(found)


def rotate_vowels(word: str) -> str:
    """Move every vowel to the place of the next vowel; the last vowel goes to the place of the first. The other
    letters stay.

    >>> rotate_vowels('elephant')
    'alephent'
    >>> rotate_vowels('sky')
    'sky'
    """
    places = [i for i, c in enumerate(word) if c in 'aeiou']
    letters = list(word)
    for k, place in enumerate(places):
        letters[place] = word[places[k - 1]]
    return ''.join(letters)


def is_subsequence_with_gap(small: str, big: str, gap: int) -> bool:
    """
    Can small be found in big as a subsequence in which at most gap letters are skipped between matched neighbours?
    The first letter may be found anywhere.

    is_subsequence_with_gap("ace", "abcde", 1) == True
    is_subsequence_with_gap("ae", "abcde", 2) == False
    """
    def search(i, start, end):
        if i == len(small):
            return True
        for pos in range(start, min(end, len(big))):
            if big[pos] == small[i] and search(i + 1, pos + 1, pos + 2 + gap):
                return True
        return False

    return search(0, 0, len(big))


def longest_common_subsequence_length_ci(a: str, b: str) -> int:
    """Return the length of the longest common subsequence of two strings in which capitals and small letters are
    the same
    and spaces are ignored.

    >>> longest_common_subsequence_length_ci('A bC', 'xaC')
    2
    >>> longest_common_subsequence_length_ci('', 'abc')
    0
    """
    a = a.replace(' ', '').lower()
    b = b.replace(' ', '').lower()
    row = [0] * (len(b) + 1)
    for x in a:
        previous = row[:]
        for j, y in enumerate(b, 1):
            row[j] = previous[j - 1] + 1 if x == y else max(previous[j], row[j - 1])
    return row[-1]


def longest_piece_with_limit(s: str, letter: str, limit: int) -> str:
    """
    Return the first longest piece of s in which the letter occurs at most limit times.

    longest_piece_with_limit('abacad', 'a', 1) == 'bac'
    longest_piece_with_limit('aaa', 'a', 0) == ''
    """
    best = ''
    left = used = 0
    for right, ch in enumerate(s):
        if ch == letter:
            used += 1
        while used > limit:
            if s[left] == letter:
                used -= 1
            left += 1
        if right - left + 1 > len(best):
            best = s[left:right + 1]
    return best


def shortest_piece_with_both(s, a, b):
    """Return the length of the shortest piece of s that contains both letters a and b (two different letters),
    or 0 if there is none.

    >>> shortest_piece_with_both('axxbxa', 'a', 'b')
    3
    >>> shortest_piece_with_both('aaa', 'a', 'b')
    0
    """
    last = {a: None, b: None}
    best = 0
    for i, c in enumerate(s):
        if c in last:
            last[c] = i
            if None not in last.values():
                length = abs(last[a] - last[b]) + 1
                if best == 0 or length < best:
                    best = length
    return best


def count_pieces_with_sum(digits: str, target: int) -> int:
    """
    Count the pieces of the digit string whose digits add up to the target and that do not start with a zero.

    count_pieces_with_sum('12303', 3) == 4
    count_pieces_with_sum('00', 0) == 0
    """
    count = 0
    for i in range(len(digits)):
        if digits[i] == '0':
            continue
        total = 0
        for j in range(i, len(digits)):
            total += int(digits[j])
            if total == target:
                count += 1
    return count


def greet_list(names: List[str], formal: bool) -> str:
    """Greet nobody, one or several people: 'Hello, stranger.', 'Hello, Ann.' or 'Hello, Ann, Bob and Cy.'
    A formal greeting says 'Good day' in place of 'Hello'.

    >>> greet_list(['Ann', 'Bob', 'Cy'], False)
    'Hello, Ann, Bob and Cy.'
    >>> greet_list([], True)
    'Good day, stranger.'
    """
    if not names:
        who = 'stranger'
    elif len(names) == 1:
        who = names[0]
    else:
        who = ', '.join(names[:-1]) + ' and ' + names[-1]
    opening = 'Good day' if formal else 'Hello'
    return f'{opening}, {who}.'


def number_placeholders(text: str) -> str:
    """
    Replace each '%' in the text by the number of this placeholder, counted from 1; '%%' becomes a single '%'.

    number_placeholders("% and %") == "1 and 2"
    number_placeholders("100%% %") == "100% 1"
    """
    number = 0
    parts = []
    for chunk in text.split("%%"):
        done = ""
        for ch in chunk:
            if ch == "%":
                number += 1
                done += str(number)
            else:
                done += ch
        parts.append(done)
    return "%".join(parts)


def first_word_longer_than_last(sentences: list[str]) -> list[int]:
    """Return the indices of the sentences whose first word is longer than their last word. Dots at the end do not
    count.

    >>> first_word_longer_than_last(['Nobody knew me.', 'I slept', 'Hm.'])
    [0]
    """
    result = []
    for i, sentence in enumerate(sentences):
        words = sentence.rstrip('.').split()
        if words and len(words[0]) > len(words[-1]):
            result.append(i)
    return result


def typed_result(keys: str) -> str:
    """ Return what is on the screen after typing: '<' deletes the last character, '^' deletes everything typed
    since the
    last space, and '!' writes the text typed so far in capitals.

    >>> typed_result('helo<lo')
    'hello'
    >>> typed_result('go now^to')
    'go to'
    >>> typed_result('hey!you')
    'HEYyou'
    """
    screen = ''
    for key in keys:
        if key == '<':
            screen = screen[:-1]
        elif key == '^':
            screen = screen[:screen.rfind(' ') + 1]
        elif key == '!':
            screen = screen.upper()
        else:
            screen += key
    return screen


def words_with_letter_twice_apart(words, distance):
    """
    Keep the words in which some letter stands at two places that are exactly the given distance apart.

    words_with_letter_twice_apart(['banana', 'hello', 'cat'], 2) == ['banana']
    words_with_letter_twice_apart(['hello', 'noon'], 1) == ['hello', 'noon']
    """
    kept = []
    for word in words:
        if any(x == y for x, y in zip(word, word[distance:])):
            kept.append(word)
    return kept


def sum_letter_values(word: str, specials: Dict[str, int]) -> int:
    """Add up the values of the letters: a letter in specials has the value given there, other vowels count 1
    and other consonants 2. A word of seven or more letters gets 10 on top.

    >>> sum_letter_values('quiz', {'q': 10, 'z': 8})
    20
    >>> sum_letter_values('letters', {})
    22
    """
    score = 0
    for letter in word:
        if letter in specials:
            score += specials[letter]
        else:
            score += 1 if letter in 'aeiou' else 2
    return score + 10 if len(word) >= 7 else score


def collapse_spaces_around(text: str, marks: str) -> str:
    """
    Remove all spaces before and after each of the given marks.

    collapse_spaces_around('a , b ;c', ',;') == 'a,b;c'
    collapse_spaces_around('a b', ',') == 'a b'
    """
    for mark in marks:
        text = mark.join(part.strip() for part in text.split(mark)) if mark in text else text
    return text


def ascii_bar(label: str, value: int, largest: int, width: int) -> str:
    """Draw a bar: the label in eight columns, then '|' and as many '#' as the share of value in the largest value
    of the
    width (rounded down, but at least one for a positive value).

    >>> ascii_bar('tea', 5, 10, 6)
    'tea     |###'
    >>> ascii_bar('rare', 1, 100, 10)
    'rare    |#'
    """
    length = value * width // largest
    if value > 0 and length == 0:
        length = 1
    return f'{label:<8}|' + '#' * length


def capital_sandwich(s: str) -> List[str]:
    """
    Find all small letters that stand directly between two capitals and return the pieces of three letters.

    capital_sandwich("AbCdEF") == ["AbC", "CdE"]
    capital_sandwich("ab") == []
    """
    pieces = []
    for i in range(1, len(s) - 1):
        if s[i].islower() and s[i - 1].isupper() and s[i + 1].isupper():
            pieces.append(s[i - 1:i + 2])
    return pieces


def split_camel_keep_acronyms(name: str) -> list[str]:
    """Split a camel case name into its words; several capitals in a row stay together as one word.

    >>> split_camel_keep_acronyms('parseHTMLPage')
    ['parse', 'HTMLPage']
    >>> split_camel_keep_acronyms('getURL')
    ['get', 'URL']
    """
    words = []
    for i, ch in enumerate(name):
        if i == 0:
            words.append(ch)
        elif ch.isupper() and not name[i - 1].isupper():
            words.append(ch)
        else:
            words[-1] += ch
    return words


def sentence_case_errors(text: str) -> int:
    """
    Count the sentences (ending with '.') whose first letter is not a capital, and add the capitals that stand inside
    a word after a small letter.

    For 'hello there. You thEre.' the result is 2; for '' it is 0.
    """
    errors = 0
    for sentence in text.split('.'):
        sentence = sentence.strip()
        if sentence and not sentence[0].isupper():
            errors += 1
    for a, b in zip(text, text[1:]):
        if a.islower() and b.isupper():
            errors += 1
    return errors


def halves_have_equal_kind(text: str, kind: str) -> bool:
    """Does the first half of the text have as many vowels (for kind 'v') or digits (for kind 'd') as the second half?
    The middle character of a text of odd length belongs to no half.

    >>> halves_have_equal_kind('bookkeeper', 'v')
    False
    >>> halves_have_equal_kind('1x2', 'd')
    True
    """
    def count(part):
        if kind == 'd':
            return sum(c.isdigit() for c in part)
        return sum(c in 'aeiou' for c in part.lower())

    half = len(text) // 2
    return count(text[:half]) == count(text[len(text) - half:])


def leet_back(text: str) -> str:
    """
    Translate 4, 3, 1, 0 and 5 back to a, e, i, o and s, but only inside words that have at least one letter.

    leet_back('h3ll0 w0rld 2015') == 'hello world 2015'
    leet_back('100') == '100'
    """
    table = {'4': 'a', '3': 'e', '1': 'i', '0': 'o', '5': 's'}
    words = text.split(' ')
    for i, word in enumerate(words):
        if any(c.isalpha() for c in word):
            words[i] = ''.join(table.get(c, c) for c in word)
    return ' '.join(words)


def diff_positions(a: str, b: str, limit: int) -> Optional[List[int]]:
    """List the places at which two words of the same length differ. If there are more than limit of them, or if the
    lengths are different, return None.

    >>> diff_positions('stone', 'stove', 2)
    [3]
    >>> diff_positions('abc', 'xyz', 2) is None
    True
    """
    if len(a) != len(b):
        return None
    places = []
    for i in range(len(a)):
        if a[i] != b[i]:
            places.append(i)
            if len(places) > limit:
                return None
    return places


def version_bump(version: str, part: str) -> str:
    """
    Raise one part of a version 'major.minor.patch' by one and set the parts after it to 0.

    version_bump("1.4.7", "minor") == "1.5.0"
    version_bump("1.4.7", "major") == "2.0.0"
    version_bump("1.4.7", "patch") == "1.4.8"
    """
    numbers = [int(n) for n in version.split(".")]
    index = ["major", "minor", "patch"].index(part)
    numbers[index] += 1
    for i in range(index + 1, 3):
        numbers[i] = 0
    return ".".join(map(str, numbers))


def seat_to_position(seat: str, per_row: int) -> int:
    """A seat such as '12C' has a row number and a letter. Seats are counted from 1, row by row. Return the number
    of the
    seat, or -1 if the row does not have that many letters.

    >>> seat_to_position('1A', 4)
    1
    >>> seat_to_position('3B', 6)
    14
    >>> seat_to_position('1F', 4)
    -1
    """
    row = int(seat[:-1])
    letter = ord(seat[-1]) - ord('A')
    if letter >= per_row:
        return -1
    return (row - 1) * per_row + letter + 1


def parse_range_list(text, top):
    """
    Read a list such as '1-3,7,9-' and return the numbers; an open range at the end goes up to top.

    parse_range_list('1-3,7,9-', 10) == [1, 2, 3, 7, 9, 10]
    parse_range_list('', 5) == []
    """
    numbers = []
    for part in text.split(','):
        if not part:
            continue
        if '-' in part:
            low, high = part.split('-')
            numbers.extend(range(int(low), (int(high) if high else top) + 1))
        else:
            numbers.append(int(part))
    return numbers


def letter_frequency_line(text: str) -> str:
    """Write the letters of the text from most to least frequent, each with its number, such as 'l2 a1'. Equally
    frequent
    letters are in alphabetical order; the case is ignored.

    >>> letter_frequency_line('All')
    'l2 a1'
    >>> letter_frequency_line('b-a')
    'a1 b1'
    """
    freq = {}
    for ch in text.lower():
        if ch.isalpha():
            freq[ch] = freq.get(ch, 0) + 1
    ranked = sorted(freq.items(), key=lambda item: (-item[1], item[0]))
    return ' '.join(f'{c}{n}' for c, n in ranked)


def grade_spelling(answer: str, correct: str) -> str:
    """
    Compare an answer to the correct spelling: 'perfect' if they are equal, 'case' if only the case differs,
    'close' if the
    words have the same length and differ at one place, otherwise 'wrong'.

    grade_spelling('House', 'house') == 'case'
    grade_spelling('hause', 'house') == 'close'
    grade_spelling('hose', 'house') == 'wrong'
    """
    if answer == correct:
        return 'perfect'
    a, b = answer.lower(), correct.lower()
    if a == b:
        return 'case'
    if len(a) == len(b) and sum(x != y for x, y in zip(a, b)) == 1:
        return 'close'
    return 'wrong'


def remove_shortest_words(sentence, n):
    """Remove the n shortest words from the sentence; among equally short words the later ones go first.

    >>> remove_shortest_words('a big dog is at home', 2)
    'big dog is home'
    >>> remove_shortest_words('one', 3)
    ''
    """
    words = sentence.split()
    order = sorted(range(len(words)), key=lambda i: (len(words[i]), -i))
    gone = set(order[:n])
    return ' '.join(w for i, w in enumerate(words) if i not in gone)


def echo_fade(word: str, times: int) -> str:
    """
    Write the word, then the word without its first letter, and so on, at most times echoes after the word, joined
    with '...'. An empty echo is not written.

    echo_fade("hello", 2) == "hello...ello...llo"
    echo_fade("no", 5) == "no...o"
    """
    parts = []
    for i in range(times + 1):
        if word[i:]:
            parts.append(word[i:])
    return "...".join(parts)


def longest_ladder_prefix(word: str) -> str:
    """Return the longest beginning of the word whose letters are in alphabetical order without repetition.

    >>> longest_ladder_prefix('almost')
    'almost'
    >>> longest_ladder_prefix('beef')
    'be'
    """
    end = 1
    while end < len(word) and word[end - 1] < word[end]:
        end += 1
    return word[:end]


def count_double_crossings(word: str, middle: str) -> int:
    """
    Count how often neighbouring letters of the word lie on different sides of the letter middle in the alphabet.
    The letter
    middle itself belongs to the first side.

    count_double_crossings('azaz', 'm') == 3
    count_double_crossings('mab', 'm') == 0
    """
    sides = [letter > middle for letter in word.lower()]
    return sum(1 for x, y in zip(sides, sides[1:]) if x != y)


def check():
    assert sentence_case_errors('hello there. You thEre.') == 2
    assert sentence_case_errors('') == 0
    assert drop_every_third_vowel('banana') == 'banan'
    assert drop_every_third_vowel('xyz') == 'xyz'
    assert clock_plus_minutes("23:50", 20) == "+1 00:10"
    assert clock_plus_minutes("00:05", -15) == "-1 23:50"
    assert clock_plus_minutes("10:00", 5) == "10:05"
    assert snake_to_title('the_lord_of_the_flies', ['of', 'the']) == 'The Lord of the Flies'
    assert snake_to_title('of_mice', ['of']) == 'Of Mice'
    assert deepest_shared_folder('/home/ann/x.txt', '/home/ann/docs/y.txt') == '/home/ann'
    assert deepest_shared_folder('/home/x', '/hom/y') == '/'
    assert count_palindromes_by_center('ababa') == [1, 3, 5, 3, 1]
    assert count_palindromes_by_center('') == []
    assert vowel_shift("Alu") == "Ela"
    assert vowel_shift("tO") == "tU"
    assert decode_number_cipher([2, 4, 4], 'ab') == 'abc'
    assert decode_number_cipher([1], 'c') is None
    assert price_column([3.5, 120, 0.25]) == ['  3.50', '120.00', '  0.25']
    assert price_column([]) == []
    assert depth_weighted_sum("(1(2)3)4") == 8
    assert depth_weighted_sum("9") == 0
    assert run_arrow_program('++>+>-<0', 3) == [2, 0, -1]
    assert run_arrow_program('<>>>+', 2) == [0, 1]
    assert longest_prefix_in('underground', ['un', 'under', 'ground']) == 'under'
    assert longest_prefix_in('un', ['un']) == ''
    assert common_letters_in_place(["stone", "stove", "store"]) == "sto?e"
    assert common_letters_in_place([]) == ""
    assert nulla_numeral(0) == '-'
    assert nulla_numeral(14) == 'cbaa'
    assert nulla_numeral(80) == 'ddccbbaa'
    assert latest_before(['08:00', '12:30', '09:45'], '12:00') == '09:45'
    assert latest_before(['10:00'], '10:00') is None
    assert table_from_text('name,age\nann,5\nbob') == [{'name': 'ann', 'age': '5'}, {'name': 'bob', 'age': None}]
    assert table_from_text('a,b') == []
    assert pin_is_weak('7777') is True
    assert pin_is_weak('4321') is True
    assert pin_is_weak('1212') is True
    assert pin_is_weak('1357') is False
    assert check_sum_letter("123") == "D"
    assert check_sum_letter("000") == "A"
    assert anagram_at('xxbacab', 'abc') == 2
    assert anagram_at('abd', 'abc') == -1
    assert rotations_starting_with('banana', 'a') == ['abanan', 'anaban', 'ananab']
    assert rotations_starting_with('abab', 'a') == ['abab']
    assert is_subsequence_with_gap("ace", "abcde", 1) is True
    assert is_subsequence_with_gap("ae", "abcde", 2) is False
    assert longest_piece_with_limit('abacad', 'a', 1) == 'bac'
    assert longest_piece_with_limit('aaa', 'a', 0) == ''
    assert count_pieces_with_sum('12303', 3) == 4
    assert count_pieces_with_sum('00', 0) == 0
    assert number_placeholders("% and %") == "1 and 2"
    assert number_placeholders("100%% %") == "100% 1"
    assert words_with_letter_twice_apart(['banana', 'hello', 'cat'], 2) == ['banana']
    assert words_with_letter_twice_apart(['hello', 'noon'], 1) == ['hello', 'noon']
    assert collapse_spaces_around('a , b ;c', ',;') == 'a,b;c'
    assert collapse_spaces_around('a b', ',') == 'a b'
    assert capital_sandwich("AbCdEF") == ["AbC", "CdE"]
    assert capital_sandwich("ab") == []
    assert leet_back('h3ll0 w0rld 2015') == 'hello world 2015'
    assert leet_back('100') == '100'
    assert version_bump("1.4.7", "minor") == "1.5.0"
    assert version_bump("1.4.7", "major") == "2.0.0"
    assert version_bump("1.4.7", "patch") == "1.4.8"
    assert parse_range_list('1-3,7,9-', 10) == [1, 2, 3, 7, 9, 10]
    assert parse_range_list('', 5) == []
    assert grade_spelling('House', 'house') == 'case'
    assert grade_spelling('hause', 'house') == 'close'
    assert grade_spelling('hose', 'house') == 'wrong'
    assert echo_fade("hello", 2) == "hello...ello...llo"
    assert echo_fade("no", 5) == "no...o"
    assert count_double_crossings('azaz', 'm') == 3
    assert count_double_crossings('mab', 'm') == 0
