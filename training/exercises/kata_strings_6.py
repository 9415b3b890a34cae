"""Everyday string functions with a twist: words and letters, runs, codes, brackets, numerals, times, rows and ids."""

import re
from collections import Counter, deque
from functools import reduce
from itertools import groupby, product
from typing import Dict, List, Optional, Tuple


def letters_seen_twice(text: str) -> str:
    """Return the letters that occur exactly twice in the text, in the order in which their second occurrence stands.

    >>> letters_seen_twice('abcbad')
    'ba'
    >>> letters_seen_twice('aaa')
    ''
    """
    seen = {}
    order = []
    for ch in text:
        seen[ch] = seen.get(ch, 0) + 1
        if seen[ch] == 2:
            order.append(ch)
    return ''.join(ch for ch in order if seen[ch] == 2)


def first_letter_alone(text: str, window: int) -> Optional[str]:
    """
    Return the first letter that does not occur again within the next window characters, or None.

    first_letter_alone('abacab', 2) == 'b'
    first_letter_alone('', 3) is None
    """
    for i, letter in enumerate(text):
        if letter not in text[i + 1:i + 1 + window]:
            return letter
    return None


def vowel_consonant_swap(word):
    """Swap each vowel with the letter directly after it, going from left to right; a swapped letter is not moved again.

    >>> vowel_consonant_swap('banana')
    'bnanaa'
    >>> vowel_consonant_swap('oui')
    'uoi'
    """
    letters = list(word)
    i = 0
    while i < len(letters) - 1:
        if letters[i] in 'aeiou':
            letters[i], letters[i + 1] = letters[i + 1], letters[i]
            i += 2
        else:
            i += 1
    return ''.join(letters)


def vowel_heavy(words: list[str]) -> list[str]:
    """
    Return the words with more vowels than consonants, the ones with the greatest surplus first. Words with the same
    surplus stay in order.

    vowel_heavy(["area", "cat", "eerie", "oak"]) == ["eerie", "area", "oak"]
    vowel_heavy(["sky"]) == []
    """
    def surplus(word):
        vowels = sum(c in "aeiou" for c in word)
        return vowels - (len(word) - vowels)

    chosen = [w for w in words if surplus(w) > 0]
    return sorted(chosen, key=surplus, reverse=True)


def sentence_to_initial_pairs(sentence: str) -> List[str]:
    """Return for each two neighbouring words the two first letters as capitals, but only if they are different.

    >>> sentence_to_initial_pairs('big bad wolf runs')
    ['BW', 'WR']
    """
    pairs = []
    words = sentence.split()
    for i in range(len(words) - 1):
        a = words[i][0].upper()
        b = words[i + 1][0].upper()
        if a != b:
            pairs.append(a + b)
    return pairs


def insert_word_sorted(sentence: str, word: str) -> str:
    """
    The words of the sentence are in alphabetical order. Insert the word at its place; if it is in the sentence
    already, nothing
    changes.

    insert_word_sorted('ant cow fox', 'dog') == 'ant cow dog fox'
    insert_word_sorted('ant', 'ant') == 'ant'
    insert_word_sorted('', 'bee') == 'bee'
    """
    words = sentence.split()
    if word in words:
        return sentence
    i = 0
    while i < len(words) and words[i] < word:
        i += 1
    return ' '.join(words[:i] + [word] + words[i:])


def wave_sentence(sentence: str) -> str:
    """Write the first letter of the first word as a capital, the second letter of the second word, the third of
    the third and so
    on, everything else small. Start again with the first letter when a word is too short.

    >>> wave_sentence('one two six at bells')
    'One tWo siX At bElls'
    """
    result = []
    place = 0
    for word in sentence.lower().split():
        if place >= len(word):
            place = 0
        result.append(word[:place] + word[place].upper() + word[place + 1:])
        place += 1
    return ' '.join(result)


def words_by_shape(text: str) -> Dict[str, int]:
    """
    Count the words of each shape: 'upper' (only capitals, at least two letters), 'title' (first letter a capital),
    'number' (only digits) and 'other'. Only shapes that occur are in the result.

    words_by_shape('NASA sent 2 Rovers to Mars') == {'upper': 1, 'other': 2, 'number': 1, 'title': 2}
    words_by_shape('') == {}
    """
    counts: Dict[str, int] = {}
    for word in text.split():
        if word.isupper() and len(word) > 1:
            shape = 'upper'
        elif word[0].isupper():
            shape = 'title'
        elif word.isdigit():
            shape = 'number'
        else:
            shape = 'other'
        counts[shape] = counts.get(shape, 0) + 1
    return counts


def longest_word_without(sentence: str, letters: str) -> str:
    """Return the longest word that has none of the letters (case does not matter), or '-' if there is none. Of
    several, take the last one.

    >>> longest_word_without('Every good boy does fine', 'e')
    'good'
    >>> longest_word_without('tee', 'E')
    '-'
    """
    best = '-'
    size = 0
    for word in sentence.split():
        if set(word.lower()) & set(letters.lower()):
            continue
        if len(word) >= size:
            best, size = word, len(word)
    return best


def common_words_in_order(a: str, b: str) -> str:
    """
    Return the words of a that also occur in b, in the order of a; each occurrence in b can be used only once.

    common_words_in_order("to be or not to be", "be not be to") == "to be not be"
    common_words_in_order("a", "b") == ""
    """
    available = Counter(b.split())
    shared = []
    for word in a.split():
        if available[word] > 0:
            available[word] -= 1
            shared.append(word)
    return " ".join(shared)


def merge_with_marked_letters(a: str, b: str) -> str:
    """Both texts are sorted alphabetically. Merge them into one sorted text, in which a letter from b is a capital.

    >>> merge_with_marked_letters('acd', 'bc')
    'aBcCd'
    """
    i = j = 0
    merged = ''
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            merged += a[i]
            i += 1
        else:
            merged += b[j].upper()
            j += 1
    return merged


def run_code_length(text: str, cost: int) -> int:
    """
    A run of equal characters is stored as the character alone (cost 1 for each) or as one package with the given
    cost, whichever is cheaper. Return the cost of the whole text.

    run_code_length('aaaabc', 3) == 5
    run_code_length('', 2) == 0
    """
    return sum(min(len(list(run)), cost) for _, run in groupby(text))


def longest_run_letters(text: str) -> list[str]:
    """Return all letters that form a run of the greatest length in the text, sorted and without repetition.

    >>> longest_run_letters('bbaacddb')
    ['a', 'b', 'd']
    >>> longest_run_letters('')
    []
    """
    runs = [(ch, len(list(group))) for ch, group in groupby(text)]
    if not runs:
        return []
    top = max(n for _, n in runs)
    return sorted({ch for ch, n in runs if n == top})


def look_say_back(text: str) -> Optional[str]:
    """
    The text has pairs of a count (one digit) and a digit: '2113' means two ones and one three. Return the digits
    that it
    describes, or None if the length is odd or a count is 0.

    look_say_back('2113') == '113'
    look_say_back('03') is None
    look_say_back('1') is None
    """
    if len(text) % 2:
        return None
    out = ''
    for count, digit in zip(text[::2], text[1::2]):
        if count == '0':
            return None
        out += digit * int(count)
    return out


def runs_sorted_by_length(text: str) -> str:
    """Sort the runs of equal characters by their length, shortest first, and join them again. Runs of equal length
    keep their
    order.

    >>> runs_sorted_by_length('aaabccd')
    'bdccaaa'
    """
    runs = []
    for ch in text:
        if runs and runs[-1][0] == ch:
            runs[-1] += ch
        else:
            runs.append(ch)
    runs.sort(key=len)
    return ''.join(runs)


def atbash_digits(text: str) -> str:
    """
    Mirror the digits (0 and 9 change places, 1 and 8 and so on) and the small letters (a and z change places);
    leave the
    rest.

    atbash_digits("az09-B") == "za90-B"
    atbash_digits("m5") == "n4"
    """
    out = ""
    for ch in text:
        if ch.isdigit():
            out += str(9 - int(ch))
        elif "a" <= ch <= "z":
            out += chr(219 - ord(ch))
        else:
            out += ch
    return out


def shift_vowels_and_consonants(word: str, vowel_step: int, consonant_step: int) -> str:
    """ Move each vowel on among the vowels and each consonant on among the consonants, by different steps, round
    and round.

    >>> shift_vowels_and_consonants('bad', 1, 1)
    'cef'
    >>> shift_vowels_and_consonants('zu', 1, 1)
    'ba'
    """
    vowels = 'aeiou'
    consonants = 'bcdfghjklmnpqrstvwxyz'
    result = ''
    for ch in word:
        ring, step = (vowels, vowel_step) if ch in vowels else (consonants, consonant_step)
        result += ring[(ring.index(ch) + step) % len(ring)]
    return result


def two_square_code(text: str, grid: str, width: int) -> List[Tuple[int, int]]:
    """
    The grid is a string of different letters that is thought to be written in lines of the given width. Return row
    and column (from 0) for every letter of the text that occurs in it.

    two_square_code('cab', 'abcd', 2) == [(1, 0), (0, 0), (0, 1)]
    two_square_code('x', 'ab', 2) == []
    """
    return [divmod(grid.index(c), width) for c in text if c in grid]


def reverse_alphabet_runs(word: str) -> str:
    """Reverse every longest piece of the word in which each letter is the one after it in the alphabet.

    >>> reverse_alphabet_runs('abcxyd')
    'cbayxd'
    >>> reverse_alphabet_runs('')
    ''
    """
    result = ''
    piece = ''
    for ch in word:
        if piece and ord(ch) != ord(piece[-1]) + 1:
            result += piece[::-1]
            piece = ''
        piece += ch
    return result + piece[::-1]


def one_time_sum(a: str, b: str) -> str:
    """
    Add two words of small letters place by place, where a is 0 and z is 25, without carrying (26 becomes 0). A
    shorter word is
    treated as if it went on with a.

    one_time_sum('bcd', 'b') == 'ccd'
    one_time_sum('z', 'b') == 'a'
    """
    size = max(len(a), len(b))
    a = a.ljust(size, 'a')
    b = b.ljust(size, 'a')
    return ''.join(chr((ord(x) + ord(y) - 194) % 26 + 97) for x, y in zip(a, b))


def key_order(key: str) -> list[int]:
    """Number the letters of the key in alphabetical order, from 1; equal letters are numbered from left to right.

    >>> key_order('banana')
    [4, 1, 5, 2, 6, 3]
    """
    ranked = sorted(range(len(key)), key=lambda i: (key[i], i))
    numbers = [0] * len(key)
    for rank, i in enumerate(ranked, 1):
        numbers[i] = rank
    return numbers


def crack_single_xor(codes: List[int], known: str) -> Optional[int]:
    """
    A text was coded by xor of every character code with the same key from 0 to 255. The text begins with the known
    string. Return the key, or None if there is none.

    crack_single_xor([105, 104], "hi") == 1
    crack_single_xor([105, 105], "hi") is None
    """
    if not known or len(codes) < len(known):
        return None
    key = codes[0] ^ ord(known[0])
    for code, ch in zip(codes, known):
        if code ^ key != ord(ch):
            return None
    return key


def dotted_leader(title: str, page: int, width: int) -> str:
    """Write a line of a table of contents: the title, a space, dots, a space, and the page number, together as
    wide as given. If
    there is no room for at least three dots, cut the title.

    >>> dotted_leader('Intro', 3, 15)
    'Intro ....... 3'
    >>> dotted_leader('Introduction', 12, 12)
    'Intro ... 12'
    """
    number = str(page)
    room = width - len(number) - 5
    title = title[:room].rstrip()
    dots = width - len(title) - len(number) - 2
    return f'{title} {"." * dots} {number}'


def align_equals(lines: List[str]) -> List[str]:
    """
    In each line that has '=', put spaces before the first one, so that all of them stand in the same column.
    Spaces around
    the sign are set to one at least.

    align_equals(['a=1', 'long = 2', '# x']) == ['a    = 1', 'long = 2', '# x']
    align_equals([]) == []
    """
    width = 0
    for line in lines:
        if '=' in line:
            width = max(width, len(line.split('=')[0].rstrip()))
    result = []
    for line in lines:
        if '=' in line:
            name, value = line.split('=', 1)
            line = f'{name.rstrip():<{width}} = {value.strip()}'
        result.append(line)
    return result


def centre_block(lines: list[str], width: int) -> list[str]:
    """Move a block of lines to the middle of the given width, without changing the lines against each other. If
    it does not fit evenly, the left margin is the smaller one. Lines do not get spaces at the end.

    >>> centre_block(['ab', 'abcd'], 7)
    [' ab', ' abcd']
    """
    longest = max(map(len, lines), default=0)
    margin = max(0, (width - longest) // 2)
    return [' ' * margin + line for line in lines]


def pad_times(times: List[str]) -> List[str]:
    """
    Complete times: '7' becomes '07:00', '7:5' becomes '07:05' and '0705' becomes '07:05'.

    pad_times(['7', '7:5', '0705']) == ['07:00', '07:05', '07:05']
    pad_times([]) == []
    """
    padded = []
    for time in times:
        if ':' in time:
            hour, minute = time.split(':')
        elif len(time) == 4:
            hour, minute = time[:2], time[2:]
        else:
            hour, minute = time, '0'
        padded.append(hour.zfill(2) + ':' + minute.zfill(2))
    return padded


def bracket_balance_at(text, positions):
    """For each position return how many round brackets are open just before it.

    >>> bracket_balance_at('a(b(c)d)', [0, 2, 5, 8])
    [0, 1, 2, 0]
    """
    depths = [0]
    for ch in text:
        depths.append(depths[-1] + (ch == '(') - (ch == ')'))
    return [depths[p] for p in positions]


def longest_bracket_pair(text: str) -> int:
    """
    Return the greatest number of characters between a round bracket and its partner; brackets without a partner do not
    count. Without any pair the result is -1.

    longest_bracket_pair("(a)(bcd)") == 3
    longest_bracket_pair("((a)") == 1
    longest_bracket_pair(")(") == -1
    """
    stack = []
    best = -1
    for i, ch in enumerate(text):
        if ch == "(":
            stack.append(i)
        elif ch == ")" and stack:
            best = max(best, i - stack.pop() - 1)
    return best


def arguments_of_call(call: str) -> List[str]:
    """Split the arguments of a call like 'f(a, g(b, c), d)' at the commas that are not inside inner brackets.

    >>> arguments_of_call('f(a, g(b, c), d)')
    ['a', 'g(b, c)', 'd']
    >>> arguments_of_call('f()')
    []
    """
    inner = call[call.index('(') + 1:-1]
    arguments = []
    depth = 0
    current = ''
    for ch in inner:
        if ch == ',' and depth == 0:
            arguments.append(current.strip())
            current = ''
            continue
        if ch in '([':
            depth += 1
        elif ch in ')]':
            depth -= 1
        current += ch
    if current.strip():
        arguments.append(current.strip())
    return arguments


def brackets_removed_value(text: str) -> int:
    """
    Evaluate a sum such as '5-(2-(1+3))' of one-digit numbers with plus, minus and round brackets, by keeping track
    of the sign
    that holds inside the brackets.

    brackets_removed_value('5-(2-(1+3))') == 7
    brackets_removed_value('-(3)') == -3
    """
    total = 0
    sign = 1
    stack = [1]
    for ch in text:
        if ch.isdigit():
            total += sign * int(ch)
        elif ch == '+':
            sign = stack[-1]
        elif ch == '-':
            sign = -stack[-1]
        elif ch == '(':
            stack.append(sign)
        elif ch == ')':
            stack.pop()
    return total


def nested_depth_of(tree: str, name: str) -> int:
    """The tree is written as 'a(b(c),d)' with one-letter names. Return the depth at which the name stands (the root has
    depth 0), or -1 if it does not occur.

    >>> nested_depth_of('a(b(c),d)', 'c')
    2
    >>> nested_depth_of('a(b(c),d)', 'd')
    1
    >>> nested_depth_of('a', 'x')
    -1
    """
    depth = 0
    for ch in tree:
        if ch == name:
            return depth
        if ch == '(':
            depth += 1
        elif ch == ')':
            depth -= 1
    return -1


def children_list(tree: str) -> Dict[str, List[str]]:
    """
    Read a tree such as 'a(b(c),d)' with one-letter names and return the children of each node.

    children_list('a(b(c),d)') == {'a': ['b', 'd'], 'b': ['c'], 'c': [], 'd': []}
    children_list('x') == {'x': []}
    """
    children: Dict[str, List[str]] = {}
    parents: List[str] = []
    last = ''
    for ch in tree:
        if ch == '(':
            parents.append(last)
        elif ch == ')':
            parents.pop()
        elif ch != ',':
            children[ch] = []
            if parents:
                children[parents[-1]].append(ch)
            last = ch
    return children


def recipe_amounts(lines: list[str], factor: int) -> list[str]:
    """Multiply the whole number at the start of each line, which may directly be followed by a unit ('200g
    flour'). Lines without
    a number stay.

    >>> recipe_amounts(['200g flour', '2 eggs', 'salt'], 3)
    ['600g flour', '6 eggs', 'salt']
    """
    scaled = []
    for line in lines:
        end = 0
        while end < len(line) and line[end].isdigit():
            end += 1
        if end:
            line = str(int(line[:end]) * factor) + line[end:]
        scaled.append(line)
    return scaled


def robot_string(commands: str) -> str:
    """
    A robot writes letters. 'abc' writes these letters; '2>' with any digit moves the last letter that many places
    on in the
    alphabet, '3<' moves it back.

    robot_string("a2>b") == "cb"
    robot_string("d3<") == "a"
    """
    out = []
    number = 0
    for ch in commands:
        if ch.isdigit():
            number = int(ch)
        elif ch in "<>":
            step = number if ch == ">" else -number
            out[-1] = chr((ord(out[-1]) - 97 + step) % 26 + 97)
        else:
            out.append(ch)
    return "".join(out)


def knitting_row(pattern: str) -> str:
    """Expand a knitting pattern such as 'k2 p1 *3' : the stitches with their counts, and at the end perhaps a star
    with the number
    of repetitions of the row.

    >>> knitting_row('k2 p1 *3')
    'kkpkkpkkp'
    >>> knitting_row('p2')
    'pp'
    """
    row = ''
    for part in pattern.split():
        if part[0] == '*':
            row *= int(part[1:])
        else:
            row += part[0] * int(part[1:])
    return row


def traffic_lights(changes: str, start: str = 'R') -> List[str]:
    """
    A light goes R -> G -> Y -> R. For each sign in changes, 'n' goes to the next colour, 'r' goes to red at once,
    and '.' waits.
    Return the colour after each sign.

    traffic_lights('nn.nr') == ['G', 'Y', 'Y', 'R', 'R']
    traffic_lights('', 'G') == []
    """
    following = {'R': 'G', 'G': 'Y', 'Y': 'R'}
    colours = []
    colour = start
    for sign in changes:
        if sign == 'n':
            colour = following[colour]
        elif sign == 'r':
            colour = 'R'
        colours.append(colour)
    return colours


def shortest_unique_prefix_length(words: List[str]) -> int:
    """Return the smallest length n for which the first n letters of all words are different. If two words are
    equal, return
    -1.

    >>> shortest_unique_prefix_length(['apple', 'apron', 'bee'])
    3
    >>> shortest_unique_prefix_length(['a', 'a'])
    -1
    """
    if len(set(words)) < len(words):
        return -1
    n = 0
    while len({w[:n] for w in words}) < len(words):
        n += 1
    return n


def fix_prefix(ids: List[str], prefix: str) -> List[str]:
    """
    Give every id the prefix. An id that begins with it in another case gets the right case; one that has it already
    stays.

    fix_prefix(['7', 'ab-8', 'AB-9'], 'AB-') == ['AB-7', 'AB-8', 'AB-9']
    fix_prefix([], 'x') == []
    """
    fixed = []
    for item in ids:
        if item.lower().startswith(prefix.lower()):
            item = item[len(prefix):]
        fixed.append(prefix + item)
    return fixed


def suffix_chain_length(words: list[str]) -> int:
    """Return the length of the longest chain of words in which each word is a proper suffix of the next. The words
    are all
    different.

    >>> suffix_chain_length(['ring', 'g', 'string', 'ing', 'cat'])
    4
    >>> suffix_chain_length([])
    0
    """
    best: dict[str, int] = {}
    for word in sorted(words, key=len):
        best[word] = 1 + max((best[w] for w in best if word.endswith(w)), default=0)
    return max(best.values(), default=0)


def common_prefix_sum(words):
    """
    Add up the lengths of the common prefixes of all neighbouring words in the list.

    common_prefix_sum(['abc', 'abd', 'xbd']) == 2
    common_prefix_sum(['a']) == 0
    """
    def shared(a, b):
        n = 0
        for x, y in zip(a, b):
            if x != y:
                break
            n += 1
        return n

    return sum(shared(a, b) for a, b in zip(words, words[1:]))


def roman_minutes(clock: str) -> str:
    """Write a time 'H:MM' (hour from 1 to 12) with the hour in Roman signs and the minutes as dots, one for every
    full five
    minutes.

    >>> roman_minutes('4:17')
    'IV...'
    >>> roman_minutes('12:00')
    'XII'
    """
    numerals = 'I II III IV V VI VII VIII IX X XI XII'.split()
    hour, minute = map(int, clock.split(':'))
    return numerals[hour - 1] + '.' * (minute // 5)


def numeral_by_letters(n: int, letters: str) -> str:
    """
    Number things like the columns of a table, but with the given letters: for 'ab' the numbers 1, 2, 3, ... are
    'a', 'b', 'aa',
    'ab', 'ba', ... For 0 the result is ''.

    numeral_by_letters(3, "ab") == "aa"
    numeral_by_letters(5, "ab") == "ba"
    numeral_by_letters(0, "xyz") == ""
    """
    name = ""
    while n > 0:
        n, index = divmod(n - 1, len(letters))
        name = letters[index] + name
    return name


def base_names(limit: int, signs: str) -> List[str]:
    """Count from 0 to limit - 1 in the number system whose digits are the given signs (the first one is zero).

    >>> base_names(5, 'xyz')
    ['x', 'y', 'z', 'yx', 'yy']
    """
    base = len(signs)

    def name(n):
        if n < base:
            return signs[n]
        return name(n // base) + signs[n % base]

    return [name(n) for n in range(limit)]


def digit_words_to_number(text: str) -> Optional[int]:
    """
    Read a number that is spelled digit by digit, like 'four two zero'. The word 'double' doubles the digit after
    it. Return None
    for an unknown word or for an empty text.

    digit_words_to_number('double four two') == 442
    digit_words_to_number('ten') is None
    digit_words_to_number('') is None
    """
    names = 'zero one two three four five six seven eight nine'.split()
    digits = ''
    times = 1
    for word in text.split():
        if word == 'double':
            times = 2
        elif word in names:
            digits += str(names.index(word)) * times
            times = 1
        else:
            return None
    return int(digits) if digits else None


def longest_even_digit_piece(digits: str) -> str:
    """Return the longest piece of the digit string that has an even length and whose two halves have the same
    digit sum; of
    several the first.

    >>> longest_even_digit_piece('142312')
    '1423'
    >>> longest_even_digit_piece('12')
    ''
    """
    def halves_equal(piece):
        half = len(piece) // 2
        return sum(map(int, piece[:half])) == sum(map(int, piece[half:]))

    for size in range(len(digits) // 2 * 2, 0, -2):
        for i in range(len(digits) - size + 1):
            if halves_equal(digits[i:i + size]):
                return digits[i:i + size]
    return ''


def sum_of_two_digit_pieces(digits: str, step: int) -> int:
    """Add up all two-digit numbers that start at the indices 0, step, 2 * step and so on.

    >>> sum_of_two_digit_pieces('12345', 1)
    114
    >>> sum_of_two_digit_pieces('12345', 2)
    46
    """
    return sum(int(digits[i:i + 2]) for i in range(0, len(digits) - 1, step))


def days_to_weekend(day: str) -> int:
    """
    The day is the beginning (at least two letters) of an English weekday, in any case. Return how many days there
    are until
    Saturday (0 on Saturday and Sunday), or -1 if it is no weekday.

    days_to_weekend('Mon') == 5
    days_to_weekend('su') == 0
    days_to_weekend('x') == -1
    """
    names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    if len(day) < 2:
        return -1
    for i, name in enumerate(names):
        if name.startswith(day.lower()):
            return max(0, 5 - i)
    return -1


def date_difference_label(old: str, new: str) -> str:
    """Both dates are 'YYYY-MM-DD'. Return 'same day', 'same month', 'same year' or the number of years between the
    two year
    numbers, such as '3 years' or '1 year'.

    >>> date_difference_label('2020-05-01', '2020-05-09')
    'same month'
    >>> date_difference_label('2020-12-31', '2021-01-01')
    '1 year'
    """
    if old == new:
        return 'same day'
    if old[:7] == new[:7]:
        return 'same month'
    years = abs(int(new[:4]) - int(old[:4]))
    if years == 0:
        return 'same year'
    return f'{years} year' if years == 1 else f'{years} years'


def ambiguous_date(text: str) -> bool:
    """
    A date is written with two numbers, such as '03/04', and it is not known which of them is the day. Return True
    if both readings
    are possible (months go to 12) and different.

    ambiguous_date("03/04") == True
    ambiguous_date("05/05") == False
    ambiguous_date("13/04") == False
    """
    a, b = (int(part) for part in text.split("/"))
    return a != b and 1 <= a <= 12 and 1 <= b <= 12


def departure_after(times: str, now: str) -> Optional[str]:
    """The departures are written as 'H: M M M; H: M M'. Return the first departure after the time now ('H:MM', 24
    hours) in the
    form 'H:MM', or None when there is none that day.

    >>> departure_after('9: 05 35; 10: 00', '9:10')
    '9:35'
    >>> departure_after('9: 05 35; 10: 00', '9:35')
    '10:00'
    >>> departure_after('9: 05', '9:05') is None
    True
    """
    now_hour, now_minute = map(int, now.split(':'))
    for block in times.split(';'):
        hour, minutes = block.split(':')
        for minute in minutes.split():
            if (int(hour), int(minute)) > (now_hour, now_minute):
                return f'{int(hour)}:{minute}'
    return None


def split_time_range(start: str, end: str, parts: int) -> List[str]:
    """
    Divide the time from start to end (both 'HH:MM', the same day) into equal parts and return their starting
    times, rounded
    down to whole minutes.

    split_time_range('09:00', '10:00', 4) == ['09:00', '09:15', '09:30', '09:45']
    split_time_range('00:00', '00:10', 3) == ['00:00', '00:03', '00:06']
    """
    def minutes(t):
        return int(t[:2]) * 60 + int(t[3:])

    first, last = minutes(start), minutes(end)
    result = []
    for k in range(parts):
        m = first + (last - first) * k // parts
        result.append('%02d:%02d' % divmod(m, 60))
    return result


def group_rows(rows: list[str]) -> dict[str, float]:
    """The rows are 'name;amount', with a comma as the decimal sign. Return the sum of the amounts for each name;
    rows whose amount is
    no number are skipped.

    >>> group_rows(['ann;1,5', 'bob;2', 'ann;3', 'bob;x'])
    {'ann': 4.5, 'bob': 2.0}
    """
    sums: dict[str, float] = {}
    for row in rows:
        name, amount = row.split(';')
        try:
            value = float(amount.replace(',', '.'))
        except ValueError:
            continue
        sums[name] = sums.get(name, 0.0) + value
    return sums


def csv_row(cells: List[str]) -> str:
    """
    Join the cells with commas. A cell that has a comma or a double quote is put into double quotes, and its own
    double quotes are
    doubled.

    csv_row(['a', 'b,c', 'd"e']) == 'a,"b,c","d""e"'
    csv_row([]) == ''
    """
    out = []
    for cell in cells:
        if ',' in cell or '"' in cell:
            cell = '"' + cell.replace('"', '""') + '"'
        out.append(cell)
    return ','.join(out)


def fill_cells_from_above(rows: List[str]) -> List[str]:
    """In every row (cells divided by '|') an empty cell takes over the value of the cell above it, if there is one.

    >>> fill_cells_from_above(['a|1', '|2', 'b|', '|'])
    ['a|1', 'a|2', 'b|2', 'b|2']
    """
    above: List[str] = []
    result = []
    for row in rows:
        cells = row.split('|')
        for i, cell in enumerate(cells):
            if not cell and i < len(above):
                cells[i] = above[i]
        above = cells
        result.append('|'.join(cells))
    return result


def longest_cells(rows: List[List[str]]) -> List[int]:
    """
    Return the width of the longest cell in each column. Rows may have different lengths.

    longest_cells([['a', 'bcd'], ['xy'], ['', '', 'z']]) == [2, 3, 1]
    longest_cells([]) == []
    """
    widths = []
    for row in rows:
        for i, cell in enumerate(row):
            if i < len(widths):
                widths[i] = max(widths[i], len(cell))
            else:
                widths.append(len(cell))
    return widths


def put_extension(path: str, new: str) -> str:
    """Replace the extension of the last part of the path, or add it if there is none. A dot at the very beginning
    of the name does
    not start an extension.

    >>> put_extension('a.b/file', 'txt')
    'a.b/file.txt'
    >>> put_extension('x/photo.old.png', 'jpg')
    'x/photo.old.jpg'
    >>> put_extension('.env', 'bak')
    '.env.bak'
    """
    folder, slash, name = path.rpartition('/')
    dot = name.rfind('.')
    if dot > 0:
        name = name[:dot]
    return folder + slash + name + '.' + new


def path_is_inside(path, folder):
    """
    Both paths are absolute. Is the path inside the folder (or the folder itself)? '.' and '..' in the path are
    taken into account.

    path_is_inside('/a/b/../c', '/a') == True
    path_is_inside('/a/../b', '/a') == False
    path_is_inside('/ab', '/a') == False
    """
    parts = []
    for part in path.split('/'):
        if part == '..':
            if parts:
                parts.pop()
        elif part not in ('', '.'):
            parts.append(part)
    wanted = [p for p in folder.split('/') if p]
    return parts[:len(wanted)] == wanted


def windows_to_unix(path: str) -> str:
    """
    Change 'C:\\\\a\\\\b' to '/c/a/b': the drive letter becomes a small letter after a slash, and backslashes
    become slashes.
    A path without a drive stays relative.

    windows_to_unix('C:\\\\a\\\\b') == '/c/a/b'
    windows_to_unix('x\\\\y') == 'x/y'
    """
    path = path.replace('\\', '/')
    if len(path) > 1 and path[1] == ':':
        return '/' + path[0].lower() + path[2:]
    return path


def password_from_phrase(phrase: str, swaps: Dict[str, str]) -> str:
    """Make a password from the first letters of the words of a phrase; words that are numbers are taken whole.
    Then replace
    letters by the swaps (the keys are small letters, the case does not matter).

    >>> password_from_phrase('My dog Sam is 12 years old', {'s': '$', 'i': '!'})
    'Md$!12yo'
    """
    password = ''
    for word in phrase.split():
        piece = word if word.isdigit() else word[0]
        password += swaps.get(piece.lower(), piece)
    return password


def too_similar(old: str, new: str, limit: int) -> bool:
    """
    A new password is too similar to the old one if they share a piece of the given length, without regard to case,
    or if the new one
    is the old one reversed.

    too_similar("summer12", "WinterMer", 3) == True
    too_similar("abc", "cba", 3) == True
    too_similar("abc", "xyz", 2) == False
    """
    a, b = old.lower(), new.lower()
    if a == b[::-1]:
        return True
    for i in range(len(a) - limit + 1):
        if a[i:i + limit] in b:
            return True
    return False


def id_errors(ids: list[str]) -> dict[str, str]:
    """An id has the form 'LL-NNN' (two capitals, three digits). For each wrong id give the first error: 'length',
    'letters', 'dash'
    or 'digits'; an id that occurred before is a 'double'.

    >>> id_errors(['AB-123', 'AB-12', 'A1-123', 'AB_123', 'AB-1x3'])
    {'AB-12': 'length', 'A1-123': 'letters', 'AB_123': 'dash', 'AB-1x3': 'digits'}
    >>> id_errors(['XY-001', 'XY-001'])
    {'XY-001': 'double'}
    """
    errors = {}
    seen = set()
    for code in ids:
        if code in seen:
            errors[code] = 'double'
        elif len(code) != 6:
            errors[code] = 'length'
        elif not (code[:2].isalpha() and code[:2].isupper()):
            errors[code] = 'letters'
        elif code[2] != '-':
            errors[code] = 'dash'
        elif not code[3:].isdigit():
            errors[code] = 'digits'
        seen.add(code)
    return errors


def domain_suffix_match(host: str, allowed: List[str]) -> bool:
    """
    Is the host one of the allowed domains, or a subdomain of one? The case does not matter.

    domain_suffix_match('www.Example.org', ['example.org']) == True
    domain_suffix_match('badexample.org', ['example.org']) == False
    """
    host = host.lower()
    return any(host == d.lower() or host.endswith('.' + d.lower()) for d in allowed)


def mask_mail(address: str) -> str:
    """Hide the name of a mail address except for its first and last letter; names of up to two letters are hidden
    completely. The
    number of '*' equals the number of hidden letters.

    >>> mask_mail('anna@x.org')
    'a**a@x.org'
    >>> mask_mail('al@x.org')
    '**@x.org'
    """
    name, at, domain = address.partition('@')
    if len(name) <= 2:
        hidden = '*' * len(name)
    else:
        hidden = name[0] + '*' * (len(name) - 2) + name[-1]
    return hidden + at + domain


def anagram_primes(words: List[str]) -> List[int]:
    """Give each word the number of its anagram class: words with the same letters have the same number, and the
    classes are numbered
    from 1 in the order of their appearance.

    >>> anagram_primes(['tea', 'dog', 'ate', 'god', 'x'])
    [1, 2, 1, 2, 3]
    """
    classes: Dict[str, int] = {}
    numbers = []
    for word in words:
        key = ''.join(sorted(word))
        numbers.append(classes.setdefault(key, len(classes) + 1))
    return numbers


def rotate_until(text: str, first: str, last: str) -> int:
    """
    Move the first letter to the end again and again until the text begins with the letter first and ends with the
    letter
    last. Return the number of moves, or -1 if that never happens.

    rotate_until("abcab", "b", "a") == 1
    rotate_until("abc", "a", "b") == -1
    """
    ring = deque(text)
    for moves in range(len(text)):
        if ring[0] == first and ring[-1] == last:
            return moves
        ring.rotate(-1)
    return -1


def different_rotations(word: str) -> int:
    """How many different texts can be made by rotating the word, if capitals and small letters are the same?

    >>> different_rotations('abAB')
    2
    >>> different_rotations('')
    0
    """
    word = word.lower()
    return len({word[i:] + word[:i] for i in range(len(word))})


def subsequence_score(text: str, wanted: str) -> int:
    """
    Look for the letters of wanted in the text from left to right. A letter found directly after the one before
    scores 3, any
    other found letter scores 1. Return 0 if not all can be found. Letters are taken as early as possible.

    subsequence_score('fuzzy find', 'ffi') == 5
    subsequence_score('abc', 'cb') == 0
    """
    score = 0
    last = None
    for letter in wanted:
        place = text.find(letter, 0 if last is None else last + 1)
        if place < 0:
            return 0
        score += 3 if last is not None and place == last + 1 else 1
        last = place
    return score


def pieces_starting_and_ending(text: str, edges: str, size: int) -> int:
    """Count the pieces of at most the given size (and at least two characters) whose first and last character are
    both among the
    edges.

    >>> pieces_starting_and_ending('abcba', 'ab', 3)
    3
    >>> pieces_starting_and_ending('xyz', 'a', 2)
    0
    """
    count = 0
    for i in range(len(text)):
        for j in range(i + 1, min(i + size, len(text))):
            if text[i] in edges and text[j] in edges:
                count += 1
    return count


def vowel_windows(text: str, size: int) -> List[int]:
    """
    For each window of the given size count the vowels in it.

    vowel_windows('banana', 3) == [1, 2, 1, 2]
    vowel_windows('ab', 3) == []
    """
    if size > len(text):
        return []
    count = sum(c in 'aeiou' for c in text[:size])
    counts = [count]
    for i in range(size, len(text)):
        count += (text[i] in 'aeiou') - (text[i - size] in 'aeiou')
        counts.append(count)
    return counts


def combine_syllables(starts: str, middles: str, ends: list[str]) -> list[str]:
    """Build all syllables from a start letter, a middle letter and an end; the middle must not be equal to the
    start, and an end
    may be ''.

    >>> combine_syllables('ba', 'a', ['', 'n'])
    ['ba', 'ban']
    """
    return [a + b + c for a, b, c in product(starts, middles, ends) if a != b]


def apply_all(text: str, steps: List[str]) -> str:
    """
    Apply the steps to the text one after the other: 'upper', 'lower', 'reverse', 'strip', 'double' (write it
    twice). Unknown
    steps do nothing.

    apply_all(' ab', ['strip', 'double', 'reverse']) == 'baba'
    apply_all('x', ['what']) == 'x'
    """
    actions = {
        'upper': str.upper,
        'lower': str.lower,
        'strip': str.strip,
        'reverse': lambda t: t[::-1],
        'double': lambda t: t + t,
    }
    return reduce(lambda t, step: actions.get(step, str)(t), steps, text)


def swap_two_words(text: str, a: str, b: str) -> str:
    """Swap all occurrences of the words a and b in the text (whole words only).

    >>> swap_two_words('the cat saw the dog, cat', 'cat', 'dog')
    'the dog saw the cat, dog'
    """
    other = {a: b, b: a}
    return re.sub(r'\w+', lambda m: other.get(m.group(), m.group()), text)


def check():
    assert first_letter_alone('abacab', 2) == 'b'
    assert first_letter_alone('', 3) is None
    assert vowel_heavy(["area", "cat", "eerie", "oak"]) == ["eerie", "area", "oak"]
    assert vowel_heavy(["sky"]) == []
    assert insert_word_sorted('ant cow fox', 'dog') == 'ant cow dog fox'
    assert insert_word_sorted('ant', 'ant') == 'ant'
    assert insert_word_sorted('', 'bee') == 'bee'
    assert words_by_shape('NASA sent 2 Rovers to Mars') == {'upper': 1, 'other': 2, 'number': 1, 'title': 2}
    assert words_by_shape('') == {}
    assert common_words_in_order("to be or not to be", "be not be to") == "to be not be"
    assert common_words_in_order("a", "b") == ""
    assert run_code_length('aaaabc', 3) == 5
    assert run_code_length('', 2) == 0
    assert look_say_back('2113') == '113'
    assert look_say_back('03') is None
    assert look_say_back('1') is None
    assert atbash_digits("az09-B") == "za90-B"
    assert atbash_digits("m5") == "n4"
    assert two_square_code('cab', 'abcd', 2) == [(1, 0), (0, 0), (0, 1)]
    assert two_square_code('x', 'ab', 2) == []
    assert one_time_sum('bcd', 'b') == 'ccd'
    assert one_time_sum('z', 'b') == 'a'
    assert crack_single_xor([105, 104], "hi") == 1
    assert crack_single_xor([105, 105], "hi") is None
    assert align_equals(['a=1', 'long = 2', '# x']) == ['a    = 1', 'long = 2', '# x']
    assert align_equals([]) == []
    assert pad_times(['7', '7:5', '0705']) == ['07:00', '07:05', '07:05']
    assert pad_times([]) == []
    assert longest_bracket_pair("(a)(bcd)") == 3
    assert longest_bracket_pair("((a)") == 1
    assert longest_bracket_pair(")(") == -1
    assert brackets_removed_value('5-(2-(1+3))') == 7
    assert brackets_removed_value('-(3)') == -3
    assert children_list('a(b(c),d)') == {'a': ['b', 'd'], 'b': ['c'], 'c': [], 'd': []}
    assert children_list('x') == {'x': []}
    assert robot_string("a2>b") == "cb"
    assert robot_string("d3<") == "a"
    assert traffic_lights('nn.nr') == ['G', 'Y', 'Y', 'R', 'R']
    assert traffic_lights('', 'G') == []
    assert fix_prefix(['7', 'ab-8', 'AB-9'], 'AB-') == ['AB-7', 'AB-8', 'AB-9']
    assert fix_prefix([], 'x') == []
    assert common_prefix_sum(['abc', 'abd', 'xbd']) == 2
    assert common_prefix_sum(['a']) == 0
    assert numeral_by_letters(3, "ab") == "aa"
    assert numeral_by_letters(5, "ab") == "ba"
    assert numeral_by_letters(0, "xyz") == ""
    assert digit_words_to_number('double four two') == 442
    assert digit_words_to_number('ten') is None
    assert digit_words_to_number('') is None
    assert days_to_weekend('Mon') == 5
    assert days_to_weekend('su') == 0
    assert days_to_weekend('x') == -1
    assert ambiguous_date("03/04") is True
    assert ambiguous_date("05/05") is False
    assert ambiguous_date("13/04") is False
    assert split_time_range('09:00', '10:00', 4) == ['09:00', '09:15', '09:30', '09:45']
    assert split_time_range('00:00', '00:10', 3) == ['00:00', '00:03', '00:06']
    assert csv_row(['a', 'b,c', 'd"e']) == 'a,"b,c","d""e"'
    assert csv_row([]) == ''
    assert longest_cells([['a', 'bcd'], ['xy'], ['', '', 'z']]) == [2, 3, 1]
    assert longest_cells([]) == []
    assert path_is_inside('/a/b/../c', '/a') is True
    assert path_is_inside('/a/../b', '/a') is False
    assert path_is_inside('/ab', '/a') is False
    assert windows_to_unix('C:\\a\\b') == '/c/a/b'
    assert windows_to_unix('x\\y') == 'x/y'
    assert too_similar("summer12", "WinterMer", 3) is True
    assert too_similar("abc", "cba", 3) is True
    assert too_similar("abc", "xyz", 2) is False
    assert domain_suffix_match('www.Example.org', ['example.org']) is True
    assert domain_suffix_match('badexample.org', ['example.org']) is False
    assert rotate_until("abcab", "b", "a") == 1
    assert rotate_until("abc", "a", "b") == -1
    assert subsequence_score('fuzzy find', 'ffi') == 5
    assert subsequence_score('abc', 'cb') == 0
    assert vowel_windows('banana', 3) == [1, 2, 1, 2]
    assert vowel_windows('ab', 3) == []
    assert apply_all(' ab', ['strip', 'double', 'reverse']) == 'baba'
    assert apply_all('x', ['what']) == 'x'
    assert vowel_heavy(["sky"]) == []
