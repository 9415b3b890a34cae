"""Short and plain string exercises: one idea each, written the way it comes to mind."""

import re
import string
from collections import Counter
from typing import Dict, List, Optional, Tuple


def double_lonely_vowels(word: str) -> str:
    """Write every vowel twice, except for a vowel that has another vowel next to it.

    >>> double_lonely_vowels('rabbit')
    'raabbiit'
    >>> double_lonely_vowels('boat')
    'boat'
    """
    out = ''
    for i, c in enumerate(word):
        left = word[i - 1] if i > 0 else ''
        right = word[i + 1] if i + 1 < len(word) else ''
        alone = c in 'aeiou' and not (left and left in 'aeiou') and not (right and right in 'aeiou')
        out += c * 2 if alone else c
    return out


def capital_last_vowels(words: List[str]) -> List[str]:
    """
    Write the last vowel of each word as a capital. Words without vowels are left out.

    capital_last_vowels(['banana', 'sky', 'tree']) == ['bananA', 'treE']
    capital_last_vowels([]) == []
    """
    result = []
    for word in words:
        for i in range(len(word) - 1, -1, -1):
            if word[i] in 'aeiou':
                result.append(word[:i] + word[i].upper() + word[i + 1:])
                break
    return result


def is_vowel_sandwich(word):
    """True if the word has exactly three letters or more, starts and ends with a consonant, and has only vowels
    between.

    >>> is_vowel_sandwich('moon')
    True
    >>> is_vowel_sandwich('stop')
    False
    >>> is_vowel_sandwich('hm')
    False
    """
    if len(word) < 3:
        return False
    inner = all(c in 'aeiou' for c in word[1:-1])
    return inner and word[0] not in 'aeiou' and word[-1] not in 'aeiou'


def more_vowels(a: str, b: str) -> str:
    """
    Return the word with more different vowels. If both have equally many, return the two words joined with '='.

    more_vowels("education", "banana") == "education"
    more_vowels("cat", "hot") == "cat=hot"
    """
    va = len(set(a) & set("aeiou"))
    vb = len(set(b) & set("aeiou"))
    if va == vb:
        return a + "=" + b
    return a if va > vb else b


def sum_of_vowel_positions(text: str) -> int:
    """Add up the positions (from 1) of all vowels; the position of a capital vowel counts twice.

    >>> sum_of_vowel_positions('tEa')
    7
    >>> sum_of_vowel_positions('')
    0
    """
    total = 0
    for pos, ch in enumerate(text, start=1):
        if ch in 'aeiou':
            total += pos
        elif ch in 'AEIOU':
            total += 2 * pos
    return total


def count_words_of_parity(sentence: str, even: bool) -> int:
    """
    Count the words with an even number of letters (or an odd number, if even is False). Only letters count, no
    other signs.

    count_words_of_parity("it's a dog, no?", True) == 1
    count_words_of_parity("it's a dog, no?", False) == 3
    """
    rest = 0 if even else 1
    count = 0
    for word in sentence.split():
        letters = sum(1 for c in word if c.isalpha())
        if letters % 2 == rest:
            count += 1
    return count


def second_longest_word(sentence: str) -> Optional[str]:
    """Return the first word that has the second greatest length among the words. None if all words are equally long.

    >>> second_longest_word('the quick fox jumps high')
    'high'
    >>> second_longest_word('one two') is None
    True
    """
    words = sentence.split()
    sizes = sorted({len(w) for w in words}, reverse=True)
    if len(sizes) < 2:
        return None
    for word in words:
        if len(word) == sizes[1]:
            return word
    return None


def middle_words(sentence: str) -> str:
    """
    Return the middle word of the sentence, or the two middle words joined with '+' if the number of words is even.

    middle_words('a b c') == 'b'
    middle_words('a b c d') == 'b+c'
    middle_words('') == ''
    """
    words = sentence.split()
    n = len(words)
    if n == 0:
        return ''
    if n % 2 == 1:
        return words[n // 2]
    return words[n // 2 - 1] + '+' + words[n // 2]


def drop_words_with(sentence: str, letter: str, at_most: int) -> str:
    """Drop the words that contain the letter more often than at_most times.

    >>> drop_words_with('banana bread and jam', 'a', 1)
    'bread and jam'
    """
    return ' '.join(w for w in sentence.split() if w.count(letter) <= at_most)


def pair_up_words(words):
    """
    Join each word with the word at the mirrored place of the list (first with last and so on) by a hyphen. The
    middle word
    of an odd list stands alone.

    pair_up_words(['a', 'b', 'c']) == ['a-c', 'b']
    pair_up_words([]) == []
    """
    result = []
    i, j = 0, len(words) - 1
    while i < j:
        result.append(words[i] + '-' + words[j])
        i += 1
        j -= 1
    if i == j:
        result.append(words[i])
    return result


def first_letters_differ(words: list[str]) -> bool:
    """Do all words begin with different letters, if the case does not matter? Empty words are ignored.

    >>> first_letters_differ(['ant', 'Bee', '', 'cow'])
    True
    >>> first_letters_differ(['ant', 'Ape'])
    False
    """
    seen = set()
    for w in words:
        if not w:
            continue
        first = w[0].lower()
        if first in seen:
            return False
        seen.add(first)
    return True


def longest_first_half(words: List[str]) -> str:
    """
    Of each word take the first half (with the middle letter for an odd length). Return the longest of these
    halves, and of
    several the alphabetically first.

    longest_first_half(["planet", "moon", "comet"]) == "com"
    longest_first_half([]) == ""
    """
    halves = [w[:(len(w) + 1) // 2] for w in words]
    if not halves:
        return ""
    return min(halves, key=lambda h: (-len(h), h))


def every_letter_next_to(word: str, letter: str) -> bool:
    """Return True if each letter of the word, other than the given letter itself, has the given letter as a neighbour.

    >>> every_letter_next_to('xaxb', 'x')
    True
    >>> every_letter_next_to('abx', 'x')
    False
    """
    padded = ' ' + word + ' '
    for i in range(1, len(padded) - 1):
        if padded[i] != letter and letter not in (padded[i - 1], padded[i + 1]):
            return False
    return True


def inside_outer_marks(text: str, mark: str) -> str:
    """
    Return what stands between the first and the last occurrence of the mark; '' if it occurs fewer than two times.

    inside_outer_marks('a|bc|d|e', '|') == 'bc|d'
    inside_outer_marks('a|b', '|') == ''
    """
    first = text.find(mark)
    last = text.rfind(mark)
    if first == last:
        return ''
    return text[first + len(mark):last]


def count_overlapping_hits(text: str, piece: str) -> int:
    """Count the occurrences of the piece that overlap with the occurrence directly before.

    >>> count_overlapping_hits('aaaa', 'aa')
    2
    >>> count_overlapping_hits('abab', 'ab')
    0
    """
    overlaps = 0
    previous = -len(piece)
    start = text.find(piece)
    while start != -1:
        if start - previous < len(piece):
            overlaps += 1
        previous = start
        start = text.find(piece, start + 1)
    return overlaps


def squeeze_to_width(text: str, width: int) -> str:
    """
    Shorten the text to the width by removing vowels from the right, one after the other, as long as it is too
    long. If there are no
    more vowels, cut it.

    squeeze_to_width("computer", 6) == "comptr"
    squeeze_to_width("xyzzy", 3) == "xyz"
    """
    letters = list(text)
    i = len(letters) - 1
    while len(letters) > width and i >= 0:
        if letters[i] in "aeiou":
            letters.pop(i)
        i -= 1
    return "".join(letters)[:width]


def title_without(sentence: str, small: set[str]) -> str:
    """Capitalise all words except those in small, but always the first and the last one.

    >>> title_without('a tale of the sea and', {'a', 'of', 'the', 'and'})
    'A Tale of the Sea And'
    """
    words = sentence.split()
    last = len(words) - 1
    return ' '.join(
        w if w in small and i not in (0, last) else w[:1].upper() + w[1:]
        for i, w in enumerate(words)
    )


def lower_after_capital_run(text: str) -> str:
    """
    In each run of two or more capitals write all but the first as small letters.

    lower_after_capital_run('HTTPServer and XMl') == 'Httpserver and Xml'
    lower_after_capital_run('aB') == 'aB'
    """
    result = ''
    before = False
    for ch in text:
        result += ch.lower() if before and ch.isupper() else ch
        before = ch.isupper()
    return result


def toggle_runs(text, start_upper):
    """Write runs of equal letters (no matter the case) alternately in capitals and in small letters.

    >>> toggle_runs('aabbc', True)
    'AAbbC'
    >>> toggle_runs('aAb', False)
    'aaB'
    """
    upper = start_upper
    out = ''
    for i, ch in enumerate(text):
        if i > 0 and ch.lower() != text[i - 1].lower():
            upper = not upper
        out += ch.upper() if upper else ch.lower()
    return out


def is_mirror_case(text: str) -> bool:
    """
    Is the text a palindrome of letters in which each letter and its opposite one have different cases? The letter
    in the middle
    does not matter.

    is_mirror_case("abxBA") == True
    is_mirror_case("abba") == False
    is_mirror_case("") == True
    """
    half = len(text) // 2
    for i in range(half):
        a, b = text[i], text[-1 - i]
        if a == b or a.lower() != b.lower():
            return False
    return True


def palindrome_word_count(sentence: str, min_len: int) -> int:
    """Count the words of at least the given length that read the same backwards; commas and dots at the end are
    not part of
    a word and the case does not matter.

    >>> palindrome_word_count('Anna, did a level noon.', 3)
    4
    """
    count = 0
    for word in sentence.split():
        word = word.strip(',.').lower()
        if len(word) >= min_len and word == word[::-1]:
            count += 1
    return count


def palindrome_after_removing(text: str, letter: str) -> bool:
    """
    Is the text a palindrome after all occurrences of the letter were removed, while it was not one before?

    palindrome_after_removing('axbc', 'x') == False
    palindrome_after_removing('axbba', 'x') == True
    palindrome_after_removing('aba', 'b') == False
    """
    rest = text.replace(letter, '')
    return text != text[::-1] and rest == rest[::-1]


def half_palindrome(text: str) -> str:
    """Return 'first' if the first half of the text is a palindrome, 'second' if the second half is, 'both' or
    'none'. The middle
    letter of a text of odd length belongs to both halves.

    >>> half_palindrome('abacd')
    'first'
    >>> half_palindrome('aabb')
    'both'
    >>> half_palindrome('abcd')
    'none'
    """
    half = (len(text) + 1) // 2
    a = text[:half]
    b = text[len(text) - half:]
    first = a == a[::-1]
    second = b == b[::-1]
    if first and second:
        return 'both'
    if first:
        return 'first'
    return 'second' if second else 'none'


def nearest_palindrome_center(text: str, index: int) -> int:
    """
    A centre is a place whose left and right neighbours are equal. Return the centre nearest to the index; of two, the
    smaller. If there is none, return -1.

    nearest_palindrome_center('abaxcdc', 4) == 5
    nearest_palindrome_center('abc', 1) == -1
    """
    centres = [i for i in range(1, len(text) - 1) if text[i - 1] == text[i + 1]]
    if not centres:
        return -1
    return min(centres, key=lambda c: (abs(c - index), c))


def count_runs_longer(text: str, n: int) -> dict[str, int]:
    """For each character count its runs that are longer than n.

    >>> count_runs_longer('aabaacc', 1)
    {'a': 2, 'c': 1}
    """
    counts = {}
    for match in re.finditer(r'(.)\1*', text):
        run = match.group()
        if len(run) > n:
            counts[run[0]] = counts.get(run[0], 0) + 1
    return counts


def compress_pairs(text: str) -> str:
    """
    Replace every pair of equal neighbours by one capital letter, going from left to right; a letter is used for
    one pair only.

    compress_pairs('aabbbc') == 'ABbc'
    compress_pairs('aaa') == 'Aa'
    """
    out = ''
    i = 0
    while i < len(text):
        if text[i:i + 2] == text[i] * 2:
            out += text[i].upper()
            i += 2
        else:
            out += text[i]
            i += 1
    return out


def odd_run_starts(text: str) -> List[int]:
    """Return the indices at which a new run of equal characters begins, but only if the run has an odd length.

    >>> odd_run_starts('aabccc')
    [2, 3]
    >>> odd_run_starts('aa')
    []
    """
    starts = []
    i = 0
    while i < len(text):
        length = 1
        while i + length < len(text) and text[i + length] == text[i]:
            length += 1
        if length % 2:
            starts.append(i)
        i += length
    return starts


def cipher_by_parity(text: str, step: int) -> str:
    """
    Small letters at even places are moved on in the alphabet by the step, those at odd places back by the step.
    The rest
    stays.

    cipher_by_parity("abc", 1) == "bad"
    cipher_by_parity("z-a", 2) == "b-c"
    """
    out = []
    for i, ch in enumerate(text):
        if ch.islower():
            move = step if i % 2 == 0 else -step
            ch = string.ascii_lowercase[(ord(ch) - 97 + move) % 26]
        out.append(ch)
    return "".join(out)


def book_numbers(text: str, message: str) -> List[int]:
    """For each letter of the message give the place (from 1) of a letter of the text: the first place not used yet
    with this letter,
    or 0 if there is none.

    >>> book_numbers('banana', 'nab')
    [3, 2, 1]
    >>> book_numbers('abc', 'aa')
    [1, 0]
    """
    used = set()
    numbers = []
    for letter in message:
        place = 0
        for i, ch in enumerate(text, 1):
            if ch == letter and i not in used:
                place = i
                used.add(i)
                break
        numbers.append(place)
    return numbers


def word_shift(sentence: str, k: int) -> str:
    """
    Shift the words k places to the right (the last ones come to the front), while the capital at the beginning of
    the sentence and
    the dot at its end stay where they are.

    word_shift('The dog barks.', 1) == 'Barks the dog.'
    word_shift('', 2) == ''
    """
    words = sentence.rstrip('.').lower().split()
    if not words:
        return sentence
    k %= len(words)
    words = words[len(words) - k:] + words[:len(words) - k]
    text = ' '.join(words)
    dot = '.' if sentence.endswith('.') else ''
    return text[0].upper() + text[1:] + dot


def every_second_reversed(word: str) -> str:
    """Keep the letters at even places and put those at odd places in reverse order between them.

    >>> every_second_reversed('abcdef')
    'afcdeb'
    >>> every_second_reversed('')
    ''
    """
    letters = list(word)
    letters[1::2] = letters[1::2][::-1]
    return ''.join(letters)


def key_of_repeats(coded: str, plain: str) -> Optional[str]:
    """
    The plain text (small letters) was coded by adding the letters of a repeated key, where a adds 0. Return the
    shortest key that
    fits, or None if the lengths differ.

    key_of_repeats("bdd", "aaa") == "bdd"
    key_of_repeats("bcbc", "aaaa") == "bc"
    key_of_repeats("a", "ab") is None
    """
    if len(coded) != len(plain):
        return None
    stream = "".join(chr((ord(c) - ord(p)) % 26 + 97) for c, p in zip(coded, plain))
    for size in range(1, len(stream) + 1):
        key = stream[:size]
        if all(ch == key[i % size] for i, ch in enumerate(stream)):
            return key
    return ""


def left_pad_to_longest(words, fill):
    """Fill all words on the left up to the length of the longest one; words that begin with '-' keep this sign in
    front.

    >>> left_pad_to_longest(['7', '-5', '1234'], '0')
    ['0007', '-005', '1234']
    """
    width = max([len(w) for w in words], default=0)
    padded = []
    for w in words:
        if w.startswith('-'):
            padded.append('-' + w[1:].rjust(width - 1, fill))
        else:
            padded.append(w.rjust(width, fill))
    return padded


def ruler_line(length: int, mark: int) -> str:
    """
    Draw a ruler of the given length: '|' at every multiple of mark (from 0 on), '-' elsewhere, and always '|' at
    the end.

    ruler_line(7, 3) == '|--|--|'
    ruler_line(5, 3) == '|--||'
    ruler_line(0, 2) == ''
    """
    if length == 0:
        return ''
    line = ''
    for i in range(length):
        line += '|' if i % mark == 0 else '-'
    return line[:-1] + '|'


def stairs(word: str, down: bool) -> list[str]:
    """Write each letter of the word on its own line, one column further to the right than the letter before; if
    down is False, the
    last letter is on the first line.

    >>> stairs('abc', True)
    ['a', ' b', '  c']
    >>> stairs('ab', False)
    [' b', 'a']
    """
    lines = [' ' * i + ch for i, ch in enumerate(word)]
    return lines if down else lines[::-1]


def box_word(word: str) -> List[str]:
    """
    Write the word as a hollow square: along the top, down both sides and backwards along the bottom. The left side
    reads the word
    downwards, the right side reads it upwards reversed.

    box_word('abc') == ['abc', 'b b', 'cba']
    box_word('a') == ['a']
    """
    n = len(word)
    if n < 2:
        return [word] if word else []
    lines = [word]
    for i in range(1, n - 1):
        lines.append(word[i] + ' ' * (n - 2) + word[n - 1 - i])
    lines.append(word[::-1])
    return lines


def close_tags(opened: List[str], closed: List[str]) -> str:
    """The tags were opened in this order; some are closed already. Return the closing tags that are still needed,
    the last opened
    first.

    >>> close_tags(['a', 'b', 'c'], ['b'])
    '</c></a>'
    >>> close_tags([], [])
    ''
    """
    missing = list(opened)
    for tag in closed:
        if tag in missing:
            missing.remove(tag)
    return ''.join(f'</{tag}>' for tag in reversed(missing))


def count_bracket_words(text: str) -> int:
    """
    Count the words that stand completely inside round brackets. Brackets are not nested here and always closed.

    count_bracket_words("one (two three) four (five)") == 3
    count_bracket_words("()") == 0
    """
    total = 0
    for part in text.split("(")[1:]:
        inside = part.split(")")[0]
        total += len(inside.split())
    return total


def swap_brackets(text: str, level: int) -> str:
    """Turn the round brackets of the given level (outermost is 1) into square ones. The text is balanced.

    >>> swap_brackets('(a(b)(c))', 2)
    '(a[b][c])'
    >>> swap_brackets('()', 3)
    '()'
    """
    depth = 0
    out = ''
    for ch in text:
        if ch == '(':
            depth += 1
            out += '[' if depth == level else ch
        elif ch == ')':
            out += ']' if depth == level else ch
            depth -= 1
        else:
            out += ch
    return out


def valid_pairs_only(text: str, pairs: Dict[str, str]) -> bool:
    """
    The dictionary says which closing sign belongs to which opening sign. Return True if the text, which has other
    characters too, is
    properly nested. A sign that closes itself (such as '|') opens if it is not the last one open, otherwise it closes.

    valid_pairs_only('(a|b|)', {'(': ')', '|': '|'}) == True
    valid_pairs_only('(|)|', {'(': ')', '|': '|'}) == False
    """
    stack = []
    for ch in text:
        if stack and ch == pairs[stack[-1]]:
            stack.pop()
        elif ch in pairs:
            stack.append(ch)
        elif ch in pairs.values():
            return False
    return not stack


def amount_in_cents(text):
    """ Read an amount such as '$3.50', '3,50 EUR' or '40c' and return it in cents; None if it cannot be read.
    Dollars and euros are not
    told apart.

    >>> amount_in_cents('$3.50')
    350
    >>> amount_in_cents('3,5 EUR')
    350
    >>> amount_in_cents('40c')
    40
    >>> amount_in_cents('free') is None
    True
    """
    if text.endswith('c') and text[:-1].isdigit():
        return int(text[:-1])
    text = text.replace('$', '').replace('EUR', '').replace(',', '.').strip()
    try:
        return round(float(text) * 100)
    except ValueError:
        return None


def parse_scale(text: str) -> Optional[float]:
    """
    Read a scale such as '1:50', '3/4' or '25%' as a number: for '1:50' the result is 0.02, for '25%' it is 0.25. A
    second number 0, or
    anything else, gives None.

    parse_scale('3/4') == 0.75
    parse_scale('1:0') is None
    parse_scale('big') is None
    """
    if text.endswith('%') and text[:-1].isdigit():
        return int(text[:-1]) / 100
    for sign in ':/':
        a, found, b = text.partition(sign)
        if found and a.isdigit() and b.isdigit():
            return int(a) / int(b) if int(b) else None
    return None


def apply_edits_script(text: str, script: List[str]) -> str:
    """Apply edits to the text: 'i3x' inserts x at index 3, 'd2' deletes the character at index 2, 'r' reverses the
    text. Indices have one
    digit; edits at an index that does not exist are ignored.

    >>> apply_edits_script('abc', ['i1x', 'd0', 'r'])
    'cbx'
    >>> apply_edits_script('a', ['d5'])
    'a'
    """
    for edit in script:
        if edit == 'r':
            text = text[::-1]
            continue
        index = int(edit[1])
        if edit[0] == 'i' and index <= len(text):
            text = text[:index] + edit[2:] + text[index:]
        elif edit[0] == 'd' and index < len(text):
            text = text[:index] + text[index + 1:]
    return text


def count_by_prefix(words: List[str], prefixes: List[str]) -> Dict[str, int]:
    """
    Count for each prefix the words that begin with it and are longer than it; the words without any of the prefixes are
    counted under 'other'.

    count_by_prefix(['redo', 're', 'undo', 'at'], ['re', 'un']) == {'re': 1, 'un': 1, 'other': 2}
    count_by_prefix([], []) == {'other': 0}
    """
    counts = {p: 0 for p in prefixes}
    counts['other'] = 0
    for word in words:
        found = False
        for p in prefixes:
            if word.startswith(p) and word != p:
                counts[p] += 1
                found = True
        if not found:
            counts['other'] += 1
    return counts


def common_affixes(a: str, b: str) -> tuple[str, str]:
    """Return the common beginning and the common end of two words. If one word is completely the beginning of the
    other, the common end
    is looked for in what is left.

    >>> common_affixes('unable', 'unstable')
    ('un', 'able')
    >>> common_affixes('an', 'anan')
    ('an', '')
    """
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    start = a[:n]
    a, b = a[n:], b[n:]
    k = 0
    while k < min(len(a), len(b)) and a[-1 - k] == b[-1 - k]:
        k += 1
    return start, a[len(a) - k:]


def longest_suffix_prefix(words: List[str]) -> Tuple[int, int]:
    """
    Find two different positions i and j such that the longest end of words[i] is a beginning of words[j]. Return
    the first such pair with
    the greatest overlap, or (-1, -1) if nothing overlaps.

    longest_suffix_prefix(["abcd", "cdx", "bcdy"]) == (0, 2)
    longest_suffix_prefix(["a", "b"]) == (-1, -1)
    """
    best = 0
    where = (-1, -1)
    for i, a in enumerate(words):
        for j, b in enumerate(words):
            if i == j:
                continue
            for size in range(min(len(a), len(b)), best, -1):
                if a[-size:] == b[:size]:
                    best = size
                    where = (i, j)
                    break
    return where


def tens_numeral(n: int) -> str:
    """Write n (0 to 99) as tens and ones: 'T' for each ten and 'o' for each one, but if there are more than five
    ones, write one more ten
    and 'm' for each missing one. The m stand in front.

    >>> tens_numeral(23)
    'TTooo'
    >>> tens_numeral(28)
    'mmTTT'
    >>> tens_numeral(0)
    ''
    """
    tens, ones = divmod(n, 10)
    if ones > 5:
        return 'm' * (10 - ones) + 'T' * (tens + 1)
    return 'T' * tens + 'o' * ones


def numeral_value(numeral: str, values: Dict[str, int]) -> int:
    """
    Read a numeral with the given sign values. If the same sign stands twice in a row, the pair counts three times
    the value of the sign;
    otherwise values are simply added.

    numeral_value('XII', {'X': 10, 'I': 1}) == 13
    numeral_value('III', {'I': 1}) == 4
    """
    total = 0
    i = 0
    while i < len(numeral):
        value = values[numeral[i]]
        if i + 1 < len(numeral) and numeral[i + 1] == numeral[i]:
            total += 3 * value
            i += 2
        else:
            total += value
            i += 1
    return total


def digit_gap_code(digits: str) -> str:
    """For each pair of neighbouring digits write the difference as a letter: 'a' for 0, 'b' for 1 and so on; a
    capital if the second digit
    is smaller.

    >>> digit_gap_code('1335')
    'cac'
    >>> digit_gap_code('90')
    'J'
    """
    letters = ''
    for x, y in zip(digits, digits[1:]):
        gap = int(y) - int(x)
        letter = chr(ord('a') + abs(gap))
        letters += letter.upper() if gap < 0 else letter
    return letters


def digits_divide_neighbours(number: int) -> int:
    """
    Count the digits of the number (other than 0) that divide the digit directly after them.

    digits_divide_neighbours(2486) == 2
    digits_divide_neighbours(305) == 1
    """
    text = str(number)
    count = 0
    for a, b in zip(text, text[1:]):
        if a != '0' and int(b) % int(a) == 0:
            count += 1
    return count


def cheapest_digit_change(digits: str, divisor: int) -> Optional[str]:
    """Change exactly one digit so that the number can be divided by the divisor; the new number should be as small
    as possible, and its
    first digit must not be 0. None if that is impossible.

    >>> cheapest_digit_change('17', 5)
    '10'
    >>> cheapest_digit_change('12', 100) is None
    True
    """
    choices = []
    for i, old in enumerate(digits):
        for new in '0123456789':
            candidate = digits[:i] + new + digits[i + 1:]
            if new != old and candidate[0] != '0' and int(candidate) % divisor == 0:
                choices.append(candidate)
    return min(choices) if choices else None


def clock_words(clock: str) -> str:
    """
    Say a time 'H:MM' (12 hours) in words: 'H sharp' for full hours, 'half past H', 'M past H' before the half
    hour, and 'M to H' with the
    next hour after it.

    clock_words("3:00") == "3 sharp"
    clock_words("3:30") == "half past 3"
    clock_words("12:50") == "10 to 1"
    clock_words("7:05") == "5 past 7"
    """
    hour, minute = (int(x) for x in clock.split(":"))
    if minute == 0:
        return f"{hour} sharp"
    if minute == 30:
        return f"half past {hour}"
    if minute < 30:
        return f"{minute} past {hour}"
    return f"{60 - minute} to {hour % 12 + 1}"


def earliest_time_from(digits: str) -> str:
    """Arrange two given digits (a text such as '92') and two zeros to the earliest valid time 'HH:MM' that uses
    all four digits.

    >>> earliest_time_from('92')
    '00:29'
    >>> earliest_time_from('97')
    '07:09'
    """
    for minute in range(24 * 60):
        text = f'{minute // 60:02d}{minute % 60:02d}'
        if sorted(text) == sorted(digits + '00'):
            return text[:2] + ':' + text[2:]
    return ''


def dates_on_step(dates: List[str], step: int) -> List[str]:
    """
    The dates are days 'MM-DD' of one month. Keep the first one, and then each date whose day differs from the last
    kept one by a multiple
    of the step.

    dates_on_step(['05-01', '05-08', '05-10', '05-22'], 7) == ['05-01', '05-08', '05-22']
    dates_on_step([], 7) == []
    """
    kept = dates[:1]
    for date in dates[1:]:
        if (int(date[3:]) - int(kept[-1][3:])) % step == 0:
            kept.append(date)
    return kept


def seasons_of(dates: list[str]) -> dict[str, list[str]]:
    """Sort ISO dates into seasons by their month: 12 to 2 is winter, 3 to 5 spring, 6 to 8 summer and 9 to 11
    autumn. Only seasons that occur
    are in the result.

    >>> seasons_of(['2024-01-05', '2024-07-01', '2024-12-31'])
    {'winter': ['2024-01-05', '2024-12-31'], 'summer': ['2024-07-01']}
    """
    names = ['winter', 'spring', 'summer', 'autumn']
    result: dict[str, list[str]] = {}
    for date in dates:
        season = names[int(date[5:7]) % 12 // 3]
        result.setdefault(season, []).append(date)
    return result


def sum_cells(row: str, sep: str = ',') -> float:
    """
    Add up the cells of a row that are numbers; a number in round brackets is negative, and everything else is ignored.

    sum_cells('10,(4),x,2.5') == 8.5
    sum_cells('') == 0
    """
    total = 0
    for cell in row.split(sep):
        cell = cell.strip()
        sign = 1
        if cell.startswith('(') and cell.endswith(')'):
            sign = -1
            cell = cell[1:-1]
        try:
            total += sign * float(cell)
        except ValueError:
            continue
    return total


def sort_rows_by_column(rows: List[str], column: int, numeric: bool) -> List[str]:
    """Sort rows of cells divided by spaces by one column, as numbers or as text. Rows that do not have the column
    come last, in their
    order.

    >>> sort_rows_by_column(['a 10', 'b 9', 'c'], 1, True)
    ['b 9', 'a 10', 'c']
    >>> sort_rows_by_column(['a 10', 'b 9', 'c'], 1, False)
    ['a 10', 'b 9', 'c']
    """
    def key(row):
        cell = row.split()[column]
        return int(cell) if numeric else cell

    full = [r for r in rows if len(r.split()) > column]
    short = [r for r in rows if len(r.split()) <= column]
    return sorted(full, key=key) + short


def longest_file_name(paths: List[str], ext: str) -> Optional[str]:
    """
    Return the longest file name (the last part of a path, without the extension) among the files with the given
    extension, or None.

    longest_file_name(["a/map.png", "b/photo.png", "readme.txt"], "png") == "photo"
    longest_file_name(["x"], "png") is None
    """
    best = None
    for path in paths:
        name = path.rsplit("/", 1)[-1]
        if not name.endswith("." + ext):
            continue
        stem = name[:-len(ext) - 1]
        if best is None or len(stem) > len(best):
            best = stem
    return best


def path_depth_counts(paths: list[str]) -> list[int]:
    """Return how many paths have 1, 2, 3, ... parts, up to the deepest one. A slash at the beginning or the end
    makes no part.

    >>> path_depth_counts(['a', 'a/b', '/c/', 'x/y/z'])
    [2, 1, 1]
    """
    depths = [len(p.strip('/').split('/')) for p in paths]
    return [depths.count(d) for d in range(1, max(depths, default=0) + 1)]


def strong_enough(password, need):
    """
    The dictionary need says how many characters of each kind the password must have at least: 'upper', 'lower',
    'digit' and 'other'. Return
    the sorted list of kinds of which there are too few.

    strong_enough('abC1', {'digit': 2, 'upper': 1}) == ['digit']
    strong_enough('', {}) == []
    """
    have = {'upper': 0, 'lower': 0, 'digit': 0, 'other': 0}
    for ch in password:
        if ch.isdigit():
            have['digit'] += 1
        elif ch.isupper():
            have['upper'] += 1
        elif ch.islower():
            have['lower'] += 1
        else:
            have['other'] += 1
    return sorted(kind for kind, least in need.items() if have[kind] < least)


def mail_parts(address: str) -> Optional[Tuple[str, str, str]]:
    """Split an address such as 'name+tag@host' into name, tag and host. The tag may be missing and is then ''.
    Return None if there is no
    single '@' or if name or host is empty.

    >>> mail_parts('ann+news@x.org')
    ('ann', 'news', 'x.org')
    >>> mail_parts('bob@x.org')
    ('bob', '', 'x.org')
    >>> mail_parts('+a@x') is None
    True
    """
    pieces = address.split('@')
    if len(pieces) != 2:
        return None
    local, host = pieces
    name, _, tag = local.partition('+')
    if not name or not host:
        return None
    return name, tag, host


def normal_phone(phone: str, country: str) -> Optional[str]:
    """
    Bring a phone number into the form '+CCNNN': spaces, dashes, slashes and brackets are dropped, '00' at the
    start means '+', and a single
    0 at the start is replaced by the country code. Return None if anything else than digits is left.

    normal_phone('0151 / 23-4', '49') == '+49151234'
    normal_phone('0044 12', '49') == '+4412'
    normal_phone('+1 (5) 6', '49') == '+156'
    normal_phone('12a', '49') is None
    """
    number = ''.join(c for c in phone if c not in ' -/()')
    if number.startswith('00'):
        number = number[2:]
    elif number.startswith('0'):
        number = country + number[1:]
    elif number.startswith('+'):
        number = number[1:]
    return '+' + number if number.isdigit() else None


def anagram_key_words(words: List[str], letters: str) -> List[str]:
    """Return the words that use all of the given letters and exactly one other letter, which may also be a second
    copy of one of them.

    >>> anagram_key_words(['stone', 'notes', 'tons', 'onset', 'nose'], 'tons')
    ['stone', 'notes', 'onset']
    """
    base = Counter(letters)
    result = []
    for word in words:
        extra = Counter(word) - base
        missing = base - Counter(word)
        if not missing and sum(extra.values()) == 1:
            result.append(word)
    return result


def scramble_fits(scrambled: str, word: str) -> bool:
    """
    Is the scrambled text an anagram of the word in which the first and the last letter are unchanged but at least
    one other letter has
    moved?

    scramble_fits("wrod", "word") == True
    scramble_fits("word", "word") == False
    scramble_fits("dorw", "word") == False
    """
    if scrambled == word or len(word) < 2:
        return False
    if scrambled[:1] != word[0] or scrambled[-1:] != word[-1]:
        return False
    return sorted(scrambled) == sorted(word)


def rotation_with_vowel_first(word: str) -> str:
    """Rotate the word to the left until it begins with a vowel and ends with a consonant; if that is never so,
    return the word itself.

    >>> rotation_with_vowel_first('planet')
    'anetpl'
    >>> rotation_with_vowel_first('aaa')
    'aaa'
    """
    for k in range(len(word)):
        turned = word[k:] + word[:k]
        if turned[0] in 'aeiou' and turned[-1] not in 'aeiou':
            return turned
    return word


def rotate_columns(lines: List[str], column: int) -> List[str]:
    """
    Move the letters of one column down by one line; the lowest letter goes to the top. All lines are equally long.

    rotate_columns(['ab', 'cd', 'ef'], 1) == ['af', 'cb', 'ed']
    rotate_columns([], 0) == []
    """
    result = []
    for i, line in enumerate(lines):
        above = lines[i - 1][column]
        result.append(line[:column] + above + line[column + 1:])
    return result


def find_spaced_word(text: str, word: str) -> Optional[Tuple[int, int]]:
    """Find the word in the text with its letters at equal distances: return (start, distance) with the smallest
    distance and then the
    smallest start, or None.

    >>> find_spaced_word('cxaxtx', 'cat')
    (0, 2)
    >>> find_spaced_word('abc', 'ca') is None
    True
    """
    n = len(word)
    for step in range(1, len(text)):
        for start in range(len(text) - (n - 1) * step):
            if text[start:start + (n - 1) * step + 1:step] == word:
                return start, step
    return None


def longest_common_piece_of_kind(a: str, b: str, kind: str) -> str:
    """
    Return the longest piece of a that also occurs in b and consists only of digits (kind 'd') or only of letters
    (kind 'l'); the first of
    several.

    longest_common_piece_of_kind("ab12cd", "cd12", "l") == "cd"
    longest_common_piece_of_kind("ab12cd", "cd12", "d") == "12"
    """
    test = str.isdigit if kind == "d" else str.isalpha
    best = ""
    for i in range(len(a)):
        for j in range(i + 1, len(a) + 1):
            piece = a[i:j]
            if len(piece) > len(best) and test(piece) and piece in b:
                best = piece
    return best


def count_pieces_equal_ends(text: str, least: int) -> int:
    """Count the pieces of at least the given length whose first and last characters are equal and which do not
    contain that character
    elsewhere.

    >>> count_pieces_equal_ends('abcabca', 3)
    4
    >>> count_pieces_equal_ends('aa', 3)
    0
    """
    count = 0
    last = {}
    for i, ch in enumerate(text):
        if ch in last and i - last[ch] + 1 >= least:
            count += 1
        last[ch] = i
    return count


def label_duplicates(names: List[str]) -> List[str]:
    """
    Add a letter in brackets to names that occur more than once: the first gets '(a)', the second '(b)' and so on.
    Unique names stay.

    label_duplicates(['Max', 'Eva', 'Max']) == ['Max (a)', 'Eva', 'Max (b)']
    label_duplicates([]) == []
    """
    total = Counter(names)
    used = Counter()
    labels = []
    for name in names:
        if total[name] > 1:
            labels.append(f'{name} ({string.ascii_lowercase[used[name]]})')
            used[name] += 1
        else:
            labels.append(name)
    return labels


def compare_lists_text(old: List[str], new: List[str]) -> str:
    """Describe the change from old to new: '+x' for each added word and '-x' for each removed one, sorted by the
    word, joined with spaces;
    'same' if nothing was added or removed.

    >>> compare_lists_text(['a', 'b'], ['b', 'c'])
    '-a +c'
    >>> compare_lists_text(['a'], ['a', 'a'])
    'same'
    """
    added = set(new) - set(old)
    removed = set(old) - set(new)
    if not added and not removed:
        return 'same'
    changes = [(w, '+') for w in added] + [(w, '-') for w in removed]
    return ' '.join(sign + word for word, sign in sorted(changes))


def fill_blanks(text: str, words: List[str]) -> Optional[str]:
    """
    Replace each run of underscores in the text by the next word. A run of n underscores may only take a word of n
    letters; if a word does
    not fit or the number of words is wrong, the result is None.

    fill_blanks('the ___ is ____', ['cat', 'here']) == 'the cat is here'
    fill_blanks('__', ['cat']) is None
    fill_blanks('a', ['b']) is None
    """
    gaps = re.findall(r'_+', text)
    if [len(g) for g in gaps] != [len(w) for w in words]:
        return None
    for gap, word in zip(gaps, words):
        text = text.replace(gap, word, 1)
    return text


def pluck_letters(text, pattern):
    """The pattern has the signs 'k' (keep the letter), 'd' (drop it) and 'c' (keep it as a capital) and repeats
    along the text.

    >>> pluck_letters('abcdef', 'kd')
    'ace'
    >>> pluck_letters('abcd', 'cdk')
    'AcD'
    """
    out = ''
    for i, ch in enumerate(text):
        action = pattern[i % len(pattern)]
        if action == 'k':
            out += ch
        elif action == 'c':
            out += ch.upper()
    return out


def check():
    assert parse_scale('1:50') == 0.02
    assert parse_scale('25%') == 0.25
    assert capital_last_vowels(['banana', 'sky', 'tree']) == ['bananA', 'treE']
    assert capital_last_vowels([]) == []
    assert more_vowels("education", "banana") == "education"
    assert more_vowels("cat", "hot") == "cat=hot"
    assert count_words_of_parity("it's a dog, no?", True) == 1
    assert count_words_of_parity("it's a dog, no?", False) == 3
    assert middle_words('a b c') == 'b'
    assert middle_words('a b c d') == 'b+c'
    assert middle_words('') == ''
    assert pair_up_words(['a', 'b', 'c']) == ['a-c', 'b']
    assert pair_up_words([]) == []
    assert longest_first_half(["planet", "moon", "comet"]) == "com"
    assert longest_first_half([]) == ""
    assert inside_outer_marks('a|bc|d|e', '|') == 'bc|d'
    assert inside_outer_marks('a|b', '|') == ''
    assert squeeze_to_width("computer", 6) == "comptr"
    assert squeeze_to_width("xyzzy", 3) == "xyz"
    assert lower_after_capital_run('HTTPServer and XMl') == 'Httpserver and Xml'
    assert lower_after_capital_run('aB') == 'aB'
    assert is_mirror_case("abxBA") is True
    assert is_mirror_case("abba") is False
    assert is_mirror_case("") is True
    assert palindrome_after_removing('axbc', 'x') is False
    assert palindrome_after_removing('axbba', 'x') is True
    assert palindrome_after_removing('aba', 'b') is False
    assert nearest_palindrome_center('abaxcdc', 4) == 5
    assert nearest_palindrome_center('abc', 1) == -1
    assert compress_pairs('aabbbc') == 'ABbc'
    assert compress_pairs('aaa') == 'Aa'
    assert cipher_by_parity("abc", 1) == "bad"
    assert cipher_by_parity("z-a", 2) == "b-c"
    assert word_shift('The dog barks.', 1) == 'Barks the dog.'
    assert word_shift('', 2) == ''
    assert key_of_repeats("bdd", "aaa") == "bdd"
    assert key_of_repeats("bcbc", "aaaa") == "bc"
    assert key_of_repeats("a", "ab") is None
    assert ruler_line(7, 3) == '|--|--|'
    assert ruler_line(5, 3) == '|--||'
    assert ruler_line(0, 2) == ''
    assert box_word('abc') == ['abc', 'b b', 'cba']
    assert box_word('a') == ['a']
    assert count_bracket_words("one (two three) four (five)") == 3
    assert count_bracket_words("()") == 0
    assert valid_pairs_only('(a|b|)', {'(': ')', '|': '|'}) is True
    assert valid_pairs_only('(|)|', {'(': ')', '|': '|'}) is False
    assert parse_scale('3/4') == 0.75
    assert parse_scale('1:0') is None
    assert parse_scale('big') is None
    assert count_by_prefix(['redo', 're', 'undo', 'at'], ['re', 'un']) == {'re': 1, 'un': 1, 'other': 2}
    assert count_by_prefix([], []) == {'other': 0}
    assert longest_suffix_prefix(["abcd", "cdx", "bcdy"]) == (0, 2)
    assert longest_suffix_prefix(["a", "b"]) == (-1, -1)
    assert numeral_value('XII', {'X': 10, 'I': 1}) == 13
    assert numeral_value('III', {'I': 1}) == 4
    assert digits_divide_neighbours(2486) == 2
    assert digits_divide_neighbours(305) == 1
    assert clock_words("3:00") == "3 sharp"
    assert clock_words("3:30") == "half past 3"
    assert clock_words("12:50") == "10 to 1"
    assert clock_words("7:05") == "5 past 7"
    assert dates_on_step(['05-01', '05-08', '05-10', '05-22'], 7) == ['05-01', '05-08', '05-22']
    assert dates_on_step([], 7) == []
    assert sum_cells('10,(4),x,2.5') == 8.5
    assert sum_cells('') == 0
    assert longest_file_name(["a/map.png", "b/photo.png", "readme.txt"], "png") == "photo"
    assert longest_file_name(["x"], "png") is None
    assert strong_enough('abC1', {'digit': 2, 'upper': 1}) == ['digit']
    assert strong_enough('', {}) == []
    assert normal_phone('0151 / 23-4', '49') == '+49151234'
    assert normal_phone('0044 12', '49') == '+4412'
    assert normal_phone('+1 (5) 6', '49') == '+156'
    assert normal_phone('12a', '49') is None
    assert scramble_fits("wrod", "word") is True
    assert scramble_fits("word", "word") is False
    assert scramble_fits("dorw", "word") is False
    assert rotate_columns(['ab', 'cd', 'ef'], 1) == ['af', 'cb', 'ed']
    assert rotate_columns([], 0) == []
    assert longest_common_piece_of_kind("ab12cd", "cd12", "l") == "cd"
    assert longest_common_piece_of_kind("ab12cd", "cd12", "d") == "12"
    assert label_duplicates(['Max', 'Eva', 'Max']) == ['Max (a)', 'Eva', 'Max (b)']
    assert label_duplicates([]) == []
    assert fill_blanks('the ___ is ____', ['cat', 'here']) == 'the cat is here'
    assert fill_blanks('__', ['cat']) is None
    assert fill_blanks('a', ['b']) is None
