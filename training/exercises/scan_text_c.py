"""Run-length notations, ciphers, palindromic pieces and brackets in strings."""

from itertools import groupby
from typing import Dict, List, Optional, Tuple


def runs_at_least(text: str, minimum: int) -> List[str]:
    """
    Return all runs of equal neighbouring characters that are at least minimum long.

    >>> runs_at_least("aabcccd", 2)
    ['aa', 'ccc']
    >>> runs_at_least("abc", 2)
    []
    """
    found = []
    for _, group in groupby(text):
        run = "".join(group)
        if len(run) >= minimum:
            found.append(run)
    return found


def write_runs_with_stars(text: str) -> str:
    """
    Write runs of four or more equal characters as number, '*', character. Shorter runs are copied.

    >>> write_runs_with_stars("aaaaabbc")
    '5*abbc'
    >>> write_runs_with_stars("")
    ''
    """
    result = ""
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        length = j - i
        if length >= 4:
            result += f"{length}*{text[i]}"
        else:
            result += text[i:j]
        i = j
    return result


def read_runs_with_stars(coded: str) -> str:
    """
    Expand a notation in which 12*x stands for twelve times x. All other characters stand
    for themselves; the numbers occur only in front of a star.

    read_runs_with_stars("5*abbc") == "aaaaabbc"
    read_runs_with_stars("10*-") == "----------"
    """
    out = ""
    number = ""
    for ch in coded:
        if ch.isdigit():
            number += ch
        elif ch == "*":
            continue
        elif number:
            out += ch * int(number)
            number = ""
        else:
            out += ch
    return out


def caret_powers(text: str) -> str:
    """
    Write each run of equal letters as a power: the letter alone if it stands once,
    otherwise letter, '^' and the length of the run.

    >>> caret_powers("aaabccd")
    'a^3bc^2d'
    """
    parts = []
    for ch, group in groupby(text):
        n = len(list(group))
        parts.append(ch if n == 1 else f"{ch}^{n}")
    return "".join(parts)


def length_of_expansion(coded: str) -> int:
    """
    In the coded text every letter may be followed by a number that says how often it is repeated; no number
    means once. Return the length of the expanded text without building it.

    length_of_expansion("a3bc10") -> 14
    length_of_expansion("xyz") -> 3
    """
    total = 0
    number = ""
    for ch in reversed(coded):
        if ch.isdigit():
            number = ch + number
        else:
            total += int(number) if number else 1
            number = ""
    return total


def char_at_in_runs(runs: List[Tuple[str, int]], index: int) -> Optional[str]:
    """
    A long text is given as a list of pairs (character, length of run). Return the character at the index
    of the text, or None if the text is too short.

    >>> char_at_in_runs([("a", 3), ("b", 2)], 3)
    'b'
    >>> char_at_in_runs([("a", 3)], 3) is None
    True
    """
    for ch, length in runs:
        if index < length:
            return ch
        index -= length
    return None


def merge_adjacent_runs(runs: List[Tuple[str, int]]) -> List[Tuple[str, int]]:
    """
    Tidy a list of runs (character, length): drop runs of length 0 and join neighbouring runs of the same
    character.

    >>> merge_adjacent_runs([("a", 2), ("b", 0), ("a", 1), ("c", 4)])
    [('a', 3), ('c', 4)]
    """
    tidy = []
    for ch, length in runs:
        if length == 0:
            continue
        if tidy and tidy[-1][0] == ch:
            tidy[-1] = (ch, tidy[-1][1] + length)
        else:
            tidy.append((ch, length))
    return tidy


def cap_runs(text: str, limit: int) -> str:
    """
    Shorten each run of equal characters to at most limit characters.

    cap_runs("heyyyy!!!", 2) ➞ "heyy!!"
    cap_runs("abc", 1) ➞ "abc"
    """
    result = ""
    run = 0
    for i, ch in enumerate(text):
        if i > 0 and ch == text[i - 1]:
            run += 1
        else:
            run = 1
        if run <= limit:
            result += ch
    return result


def describe_runs(digits: str) -> str:
    """
    Read a string of digits aloud: each run of a digit becomes "n x d", runs are joined with ", ".

    >>> describe_runs("55533")
    '3 x 5, 2 x 3'
    >>> describe_runs("1")
    '1 x 1'
    """
    return ", ".join(f"{len(list(group))} x {digit}" for digit, group in groupby(digits))


def binary_run_lengths(bits: str) -> List[int]:
    """
    Return the lengths of the runs in a string of 0 and 1. The list always starts with the run of zeros, so
    if the string begins with '1' the first length is 0.

    >>> binary_run_lengths("00110")
    [2, 2, 1]
    >>> binary_run_lengths("10")
    [0, 1, 1]
    """
    lengths = [0]
    expected = "0"
    for bit in bits:
        if bit != expected:
            lengths.append(0)
            expected = bit
        lengths[-1] += 1
    return lengths


def expand_group_counts(coded: str) -> str:
    """
    A group in round brackets followed by one digit is to be repeated that many times. Groups are not nested
    and every group has a digit.

    >>> expand_group_counts("x(ab)3y")
    'xabababy'
    >>> expand_group_counts("(no)0(hi)1")
    'hi'
    """
    result = ""
    i = 0
    while i < len(coded):
        if coded[i] == "(":
            close = coded.index(")", i)
            result += coded[i + 1:close] * int(coded[close + 1])
            i = close + 2
        else:
            result += coded[i]
            i += 1
    return result


def expand_nested_repeats(coded: str) -> str:
    """
    In the notation 3[ab2[c]] the text in the brackets is repeated as often as the number in front of it says.
    Brackets can be nested.

    >>> expand_nested_repeats("2[ab3[c]]d")
    'abcccabcccd'
    """
    stack = []
    current = ""
    number = 0
    for ch in coded:
        if ch.isdigit():
            number = number * 10 + int(ch)
        elif ch == "[":
            stack.append((current, number))
            current, number = "", 0
        elif ch == "]":
            before, times = stack.pop()
            current = before + current * times
        else:
            current += ch
    return current


def longest_run_after_one_change(s: str) -> int:
    """
    You may change one character of s to any other. Return the length of the longest run of equal
    characters that can be obtained.

    longest_run_after_one_change("aabaa") == 5
    longest_run_after_one_change("abc") == 2
    longest_run_after_one_change("") == 0
    """
    best = 0
    for start in range(len(s)):
        changes = 0
        end = start
        while end < len(s):
            if s[end] != s[start]:
                changes += 1
            if changes > 1:
                break
            end += 1
        if changes == 0 and start > 0:
            best = max(best, end - start + 1)
        else:
            best = max(best, end - start)
    return best


def alternating_shift(text: str, step: int) -> str:
    """
    Encode lower-case letters: letters at even positions are shifted forward by step, letters at odd positions
    backward by step, always within a to z. Other characters are copied but count as a position.

    >>> alternating_shift("abc", 1)
    'bad'
    >>> alternating_shift("z-z", 2)
    'b-b'
    """
    result = ""
    for i, ch in enumerate(text):
        if not ch.islower():
            result += ch
            continue
        move = step if i % 2 == 0 else -step
        result += chr((ord(ch) - ord("a") + move) % 26 + ord("a"))
    return result


def shift_by_own_index(word: str) -> str:
    """
    Shift each letter of a lower-case word forward in the alphabet by its own position (starting at 0),
    going round from z to a.

    >>> shift_by_own_index("aaaa")
    'abcd'
    >>> shift_by_own_index("xyz")
    'xzb'
    """
    return "".join(chr((ord(ch) - 97 + i) % 26 + 97) for i, ch in enumerate(word))


def running_key_encode(text: str, key: str) -> str:
    """
    Add to each letter of the text the letter of the key below it (a = 0, b = 1, ...). The key is repeated.
    A space in the text stays a space and uses no letter of the key.

    >>> running_key_encode("abc abc", "bc")
    'bdd cce'
    """
    used = 0
    result = []
    for ch in text:
        if ch == " ":
            result.append(ch)
            continue
        shift = ord(key[used % len(key)]) - ord("a")
        result.append(chr((ord(ch) - ord("a") + shift) % 26 + ord("a")))
        used += 1
    return "".join(result)


def autokey_decode(coded: str, first: str) -> str:
    """
    In this cipher every letter was shifted by the plain letter before it (a = 0, b = 1, ...), and
    the very first letter by the letter first. Return the plain lower-case text.

    autokey_decode("dkv", "a") ➞ "dho"
    autokey_decode("b", "b") ➞ "a"
    """
    plain = ""
    previous = first
    for ch in coded:
        shift = ord(previous) - ord("a")
        previous = chr((ord(ch) - ord("a") - shift) % 26 + ord("a"))
        plain += previous
    return plain


def find_shift_by_crib(coded: str, crib: str) -> int:
    """
    A lower-case text without spaces was encoded by shifting all letters forward by the same number. Return the
    smallest shift from 0 to 25 for which the decoded text contains the word crib, or -1.

    >>> find_shift_by_crib("jgnnq", "ell")
    2
    >>> find_shift_by_crib("abc", "xx")
    -1
    """
    for shift in range(26):
        plain = "".join(chr((ord(ch) - 97 - shift) % 26 + 97) for ch in coded)
        if crib in plain:
            return shift
    return -1


def substitution_table(plain: str, coded: str) -> Optional[Dict[str, str]]:
    """
    Find the table that maps each letter of plain to the letter of coded at the same place. If a letter would
    need two partners, or two letters the same partner, return None. Both strings are equally long.

    >>> substitution_table("abba", "xyyx")
    {'a': 'x', 'b': 'y'}
    >>> substitution_table("ab", "xx") is None
    True
    """
    table = {}
    for p, c in zip(plain, coded):
        if table.setdefault(p, c) != c:
            return None
    if len(set(table.values())) < len(table):
        return None
    return table


def swap_by_pairs_table(text: str, pairs: List[str]) -> str:
    """
    Each pair such as "ao" says that the two letters are exchanged everywhere in the text.
    No letter is in two pairs; letters in no pair stay.

    swap_by_pairs_table("banana", ["ao", "bn"]) == "nobobo"
    swap_by_pairs_table("hi", []) == "hi"
    """
    partner = {}
    for x, y in pairs:
        partner[x] = y
        partner[y] = x
    return "".join(partner.get(ch, ch) for ch in text)


def skip_cipher(text: str, step: int) -> str:
    """
    Read every step-th character starting at index 0, then every step-th character starting at index 1, and
    so on until all characters have been read.

    >>> skip_cipher("abcdefg", 3)
    'adgbecf'
    """
    return "".join(text[start::step] for start in range(step))


def undo_skip_cipher(coded: str, step: int) -> str:
    """
    The characters of a text were written in the order of the indexes 0, step, 2 * step, ..., then
    1, 1 + step, ... and so on. Restore the text.

    >>> undo_skip_cipher("adgbecf", 3)
    'abcdefg'
    """
    chars = [""] * len(coded)
    k = 0
    for start in range(step):
        for place in range(start, len(coded), step):
            chars[place] = coded[k]
            k += 1
    return "".join(chars)


def block_reverse_cipher(text: str, size: int) -> str:
    """
    Cut the text into blocks of the given size and write every second block (the second, the fourth, ...)
    backwards. The last block may be shorter.

    >>> block_reverse_cipher("abcdefgh", 3)
    'abcfedgh'
    """
    blocks = [text[i:i + size] for i in range(0, len(text), size)]
    for k in range(1, len(blocks), 2):
        blocks[k] = blocks[k][::-1]
    return "".join(blocks)


def snake_grid_cipher(text: str, width: int) -> str:
    """
    Write the text row by row into a grid of the given width, filling the last row with '_'. Then read the
    columns, the first from top to bottom, the second from bottom to top, and so on in turn.

    >>> snake_grid_cipher("abcdef", 2)
    'acefdb'
    >>> snake_grid_cipher("abc", 2)
    'ac_b'
    """
    while len(text) % width != 0:
        text += "_"
    result = ""
    for c in range(width):
        column = text[c::width]
        result += column if c % 2 == 0 else column[::-1]
    return result


def letters_to_grid_pairs(word: str) -> str:
    """
    The letters a to y stand row by row in a square of 5 rows and 5 columns, numbered from 1. Replace
    each letter of the word by its row and column number; separate the letters by spaces.

    >>> letters_to_grid_pairs("ago")
    '11 22 35'
    """
    codes = []
    for ch in word:
        row, column = divmod(ord(ch) - ord("a"), 5)
        codes.append(f"{row + 1}{column + 1}")
    return " ".join(codes)


def keypad_presses(word: str) -> str:
    """
    On an old phone the key 2 carries abc, 3 def, 4 ghi, 5 jkl, 6 mno, 7 pqrs, 8 tuv, 9 wxyz. A letter is typed
    by pressing its key as often as its place on the key. Put a space between letters on the same key.

    keypad_presses("dog") == "36664"
    keypad_presses("cab") == "222 2 22"
    """
    keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
    result = ""
    for ch in word:
        for key, letters in keys.items():
            if ch in letters:
                if result.endswith(key):
                    result += " "
                result += key * (letters.index(ch) + 1)
    return result


def deck_of_letters(alphabet: str, word: str) -> List[int]:
    """
    For each letter of the word note its index in the alphabet and then move the letter to the front of
    the alphabet. Return the noted indexes.

    >>> deck_of_letters("abcd", "ccab")
    [2, 0, 1, 2]
    """
    order = list(alphabet)
    indexes = []
    for ch in word:
        i = order.index(ch)
        indexes.append(i)
        order.insert(0, order.pop(i))
    return indexes


def letters_from_deck(alphabet, indexes):
    """
    Take the letter at the given index of the alphabet, move it to the front, and go on with the next
    index. Return the letters taken.

    letters_from_deck("abcd", [2, 0, 1, 2]) == "ccab"
    letters_from_deck("xyz", []) == ""
    """
    order = alphabet
    word = ""
    for i in indexes:
        ch = order[i]
        word += ch
        order = ch + order[:i] + order[i + 1:]
    return word


def longest_palindrome_ending_at(s: str, end: int) -> str:
    """
    Return the longest palindrome inside s whose last character is at index end.

    >>> longest_palindrome_ending_at("abcbd", 3)
    'bcb'
    >>> longest_palindrome_ending_at("abc", 2)
    'c'
    """
    for start in range(end + 1):
        piece = s[start:end + 1]
        if piece == piece[::-1]:
            return piece
    return ""


def palindromic_pieces_of_length(s: str, size: int) -> List[str]:
    """
    List the pieces of s with the given size that read the same backwards, each only once,
    in the order in which they appear.

    >>> palindromic_pieces_of_length("abacaba", 3)
    ['aba', 'aca']
    >>> palindromic_pieces_of_length("ab", 3)
    []
    """
    found = []
    for i in range(len(s) - size + 1):
        piece = s[i:i + size]
        if piece == piece[::-1] and piece not in found:
            found.append(piece)
    return found


def widest_palindrome_centre(s: str) -> int:
    """
    Every index of s is the centre of an odd palindrome. Return the index whose palindrome is the longest;
    on a tie the smallest index.

    widest_palindrome_centre("xabay") -> 2
    widest_palindrome_centre("abc") -> 0
    """
    best_index = 0
    best_radius = -1
    for centre in range(len(s)):
        radius = 0
        while centre - radius >= 0 and centre + radius < len(s) and s[centre - radius] == s[centre + radius]:
            radius += 1
        if radius > best_radius:
            best_radius = radius
            best_index = centre
    return best_index


def count_even_palindromes(s: str) -> int:
    """
    Count the places where a palindrome of even length (2, 4, ...) stands in s; equal palindromes at
    different places count separately.

    >>> count_even_palindromes("abba")
    2
    >>> count_even_palindromes("aaa")
    2
    """
    count = 0
    for middle in range(1, len(s)):
        left, right = middle - 1, middle
        while left >= 0 and right < len(s) and s[left] == s[right]:
            count += 1
            left -= 1
            right += 1
    return count


def repairs_to_palindrome(s: str) -> str:
    """
    Make a palindrome of s by replacing, in each mirrored pair of unequal characters, the larger character
    by the smaller one.

    >>> repairs_to_palindrome("abcda")
    'abcba'
    >>> repairs_to_palindrome("ba")
    'aa'
    """
    chars = list(s)
    i, j = 0, len(chars) - 1
    while i < j:
        chars[i] = chars[j] = min(chars[i], chars[j])
        i += 1
        j -= 1
    return "".join(chars)


def palindrome_after_cut(s: str) -> Optional[int]:
    """
    Return the smallest index of a character whose removal turns s into a palindrome, or None if there
    is no such character.

    >>> palindrome_after_cut("abxa")
    1
    >>> palindrome_after_cut("abcd") is None
    True
    """
    for i in range(len(s)):
        rest = s[:i] + s[i + 1:]
        if rest == rest[::-1]:
            return i
    return None


def greedy_palindrome_split(s: str) -> List[str]:
    """
    Cut s from left to right: each time take the longest palindrome with which the rest begins.

    >>> greedy_palindrome_split("aabaac")
    ['aabaa', 'c']
    >>> greedy_palindrome_split("abb")
    ['a', 'bb']
    """
    pieces = []
    start = 0
    while start < len(s):
        end = len(s)
        while s[start:end] != s[start:end][::-1]:
            end -= 1
        pieces.append(s[start:end])
        start = end
    return pieces


def fewest_framed_pieces(s: str) -> int:
    """
    A piece is framed if its first and last character are the same (a single character is framed).
    Return the smallest number of framed pieces into which s can be cut.

    fewest_framed_pieces("abac") == 2
    fewest_framed_pieces("abca") == 1
    fewest_framed_pieces("") == 0
    """
    best = [0] * (len(s) + 1)
    for end in range(1, len(s) + 1):
        best[end] = best[end - 1] + 1
        for start in range(end - 1):
            if s[start] == s[end - 1]:
                best[end] = min(best[end], best[start] + 1)
    return best[len(s)]


def mirrored_wings(s: str) -> int:
    """
    Return the number of characters at the start of s that agree with the characters at the end read backwards,
    counting each pair once and stopping at the first pair that differs.

    >>> mirrored_wings("abxyba")
    2
    >>> mirrored_wings("level")
    2
    """
    count = 0
    while count < len(s) // 2 and s[count] == s[-1 - count]:
        count += 1
    return count


def palindrome_from_letters(letters: str) -> str:
    """
    Use all the letters to build the palindrome whose first half is in alphabetical order.
    Return "" if no palindrome can be made of them.

    palindrome_from_letters("bbaac") ➞ "abcba"
    palindrome_from_letters("abc") ➞ ""
    """
    half = ""
    middle = ""
    for ch in sorted(set(letters)):
        n = letters.count(ch)
        half += ch * (n // 2)
        if n % 2 == 1:
            middle += ch
    if len(middle) > 1:
        return ""
    return half + middle + half[::-1]


def inner_lengths(text: str) -> List[int]:
    """
    The round brackets of the text are balanced. For each pair, in the order of the closing brackets, give the
    number of characters that stand between the two brackets.

    >>> inner_lengths("(a(b))")
    [1, 4]
    >>> inner_lengths("()x")
    [0]
    """
    lengths = []
    open_places = []
    for i, ch in enumerate(text):
        if ch == "(":
            open_places.append(i)
        elif ch == ")":
            lengths.append(i - open_places.pop() - 1)
    return lengths


def text_at_depth(text: str, level: int) -> str:
    """
    Collect the characters that stand inside exactly level pairs of round brackets. The brackets themselves are
    not collected. The brackets are balanced.

    >>> text_at_depth("a(b(c)d)e", 1)
    'bd'
    >>> text_at_depth("a(b)", 0)
    'a'
    """
    depth = 0
    kept = ""
    for ch in text:
        if ch == "(":
            depth += 1
        elif ch == ")":
            depth -= 1
        elif depth == level:
            kept += ch
    return kept


def deepest_text(text: str) -> str:
    """
    Return the text inside the most deeply nested pair of square brackets. If there are several pairs of the same
    greatest depth, return the text of the first. Without brackets return the whole text.

    deepest_text("a[b[c]d][e]") == "c"
    deepest_text("plain") == "plain"
    """
    depth = best_depth = 0
    start = 0
    for i, ch in enumerate(text):
        if ch == "[":
            depth += 1
            if depth > best_depth:
                best_depth = depth
                start = i + 1
        elif ch == "]":
            depth -= 1
    if best_depth == 0:
        return text
    return text[start:text.index("]", start)]


def brackets_to_insert(s: str) -> str:
    """
    The string consists of round brackets only. Add as few brackets as needed, opening ones at the very
    front and closing ones at the very end, to make it balanced.

    >>> brackets_to_insert("())(")
    '(())()'
    >>> brackets_to_insert("()")
    '()'
    """
    depth = 0
    missing = 0
    for ch in s:
        if ch == "(":
            depth += 1
        elif depth > 0:
            depth -= 1
        else:
            missing += 1
    return "(" * missing + s + ")" * depth


def delete_unmatched(text: str) -> str:
    """
    Remove the round brackets that have no partner and keep everything else.

    >>> delete_unmatched("a)b(c)d(")
    'ab(c)d'
    """
    bad = set()
    stack = []
    for i, ch in enumerate(text):
        if ch == "(":
            stack.append(i)
        elif ch == ")":
            if stack:
                stack.pop()
            else:
                bad.add(i)
    bad.update(stack)
    return "".join(ch for i, ch in enumerate(text) if i not in bad)


def closing_sequence(text: str) -> str:
    """
    The text contains opening brackets (, [, { and correctly placed closing ones, but it breaks off before
    everything is closed. Return the closing brackets that are missing, in the right order.

    >>> closing_sequence("f(a[1], {b")
    '})'
    >>> closing_sequence("done()")
    ''
    """
    closer = {"(": ")", "[": "]", "{": "}"}
    stack = []
    for ch in text:
        if ch in closer:
            stack.append(closer[ch])
        elif stack and ch == stack[-1]:
            stack.pop()
    return "".join(reversed(stack))


def count_balanced_pieces(s: str) -> int:
    """
    Count the places where a balanced piece (not empty) stands in a string of round brackets.
    For every closing bracket, the number of balanced pieces that end there is one more than
    the number of those that end just before its opening bracket.

    count_balanced_pieces("()()") == 3
    count_balanced_pieces("(())") == 2
    count_balanced_pieces(")(") == 0
    """
    ending_at = [0] * len(s)
    stack = []
    for i, ch in enumerate(s):
        if ch == "(":
            stack.append(i)
        elif stack:
            start = stack.pop()
            ending_at[i] = 1
            if start > 0:
                ending_at[i] += ending_at[start - 1]
    return sum(ending_at)


def brackets_with_joker(s: str) -> bool:
    """
    The string consists of '(', ')' and '?'. Each '?' may stand for one bracket of either kind. Tell whether the string
    can be made balanced.

    >>> brackets_with_joker("(?)?")
    True
    >>> brackets_with_joker("?((?")
    False
    """
    low = high = 0
    for ch in s:
        low += 1 if ch == "(" else -1
        high += -1 if ch == ")" else 1
        if high < 0:
            return False
        if low < 0:
            low += 2
    return low == 0


def depth_profile(text: str) -> str:
    """
    Replace every round bracket by its nesting level as a digit (the outermost pair has level 1) and keep
    the other characters. The text is balanced with fewer than ten levels.

    >>> depth_profile("(a(b)c)")
    '1a2b2c1'
    """
    level = 0
    out = ""
    for ch in text:
        if ch == "(":
            level += 1
            out += str(level)
        elif ch == ")":
            out += str(level)
            level -= 1
        else:
            out += ch
    return out


def check():
    assert read_runs_with_stars("5*abbc") == "aaaaabbc"
    assert read_runs_with_stars("10*-") == "----------"
    assert length_of_expansion("a3bc10") == 14
    assert length_of_expansion("xyz") == 3
    assert cap_runs("heyyyy!!!", 2) == "heyy!!"
    assert cap_runs("abc", 1) == "abc"
    assert longest_run_after_one_change("aabaa") == 5
    assert longest_run_after_one_change("abc") == 2
    assert longest_run_after_one_change("") == 0
    assert longest_run_after_one_change("baa") == 3
    assert longest_run_after_one_change("aaa") == 3
    assert autokey_decode("dkv", "a") == "dho"
    assert autokey_decode("b", "b") == "a"
    assert swap_by_pairs_table("banana", ["ao", "bn"]) == "nobobo"
    assert swap_by_pairs_table("hi", []) == "hi"
    assert keypad_presses("dog") == "36664"
    assert keypad_presses("cab") == "222 2 22"
    assert letters_from_deck("abcd", [2, 0, 1, 2]) == "ccab"
    assert letters_from_deck("xyz", []) == ""
    assert widest_palindrome_centre("xabay") == 2
    assert widest_palindrome_centre("abc") == 0
    assert palindrome_from_letters("bbaac") == "abcba"
    assert palindrome_from_letters("abc") == ""
    assert deepest_text("a[b[c]d][e]") == "c"
    assert deepest_text("plain") == "plain"
    assert fewest_framed_pieces("abac") == 2
    assert fewest_framed_pieces("abca") == 1
    assert fewest_framed_pieces("") == 0
    assert count_balanced_pieces("()()") == 3
    assert count_balanced_pieces("(())") == 2
    assert count_balanced_pieces(")(") == 0
