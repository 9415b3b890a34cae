"""Longer functions in two or three steps: texts, words and tables that are read, changed and put together again."""

import string
from collections import defaultdict
from typing import Dict, List, Tuple


def two_column_page(text: str, width: int, gap: int) -> List[str]:
    '''
    Set a text in two columns. First cut its words into lines of at most `width` characters (no word is longer).
    Then put the first half of the lines on the left and the second half on the right, with `gap` blanks
    between the columns; if the number of lines is odd, the left column is longer. No line ends with blanks.

    >>> two_column_page('one two three four', 5, 2)
    ['one    three', 'two    four']
    >>> two_column_page('a b c', 1, 1)
    ['a c', 'b']
    '''
    lines = []
    line = ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f'{line} {word}'.strip()
    if line:
        lines.append(line)
    half = (len(lines) + 1) // 2
    left, right = lines[:half], lines[half:]
    page = []
    for i in range(half):
        second = right[i] if i < len(right) else ''
        page.append((left[i].ljust(width + gap) + second).rstrip())
    return page


def swap_word_ends(sentence: str) -> str:
    '''
    In every word of more than two letters exchange the first and the last letter. A word that began with a
    capital letter begins with a capital again, and its other letters become small.

    swap_word_ends('Hello big world') == 'Oellh gib dorlw'
    swap_word_ends('at Noon') == 'at Noon'
    swap_word_ends('') == ''
    '''
    swapped = []
    for word in sentence.split():
        if len(word) > 2:
            middle = word[1:-1]
            changed = word[-1] + middle + word[0]
            if word[0].isupper():
                changed = changed.capitalize()
        else:
            changed = word
        swapped.append(changed)
    return ' '.join(swapped)


def shorten_repeats_with_dots(words: List[str]) -> List[str]:
    """
    Words of a dictionary page are printed so that the beginning which a word shares with the word before is
    replaced by one dot per letter, but only if at least three letters are shared.

    >>> shorten_repeats_with_dots(['carpet', 'carpenter', 'cat'])
    ['carpet', '.....nter', 'cat']
    >>> shorten_repeats_with_dots(['sun', 'sunny', 'son'])
    ['sun', '...ny', 'son']
    >>> shorten_repeats_with_dots([])
    []
    """
    printed = []
    previous = ''
    for word in words:
        shared = 0
        while shared < min(len(word), len(previous)):
            if word[shared] != previous[shared]:
                break
            shared += 1
        if shared >= 3:
            printed.append('.' * shared + word[shared:])
        else:
            printed.append(word)
        previous = word
    return printed


def vowel_swap_encoding(text, order):
    """
    Exchange the vowels of a text: `order` is a string with the five vowels in some order, which replace
    a, e, i, o, u. Capital vowels stay capital. At the end the number of replaced letters that really changed
    is added after a bar.

    vowel_swap_encoding('Apple pie', 'eaiou') == 'Eppla pia|3'
    vowel_swap_encoding('sky', 'uoiea') == 'sky|0'
    vowel_swap_encoding('Iou', 'iaoue') == 'Oue|3'
    """
    vowels = 'aeiou'
    out = ''
    changed = 0
    for ch in text:
        if ch.lower() in vowels:
            new = order[vowels.index(ch.lower())]
            if ch.isupper():
                new = new.upper()
            if new != ch:
                changed += 1
            out += new
        else:
            out += ch
    return f'{out}|{changed}'


def words_on_crossing(first: str, second: str) -> List[str]:
    """
    Draw two words as a cross: the first word horizontally, the second vertically through the first letter of the
    first word that also occurs in the second word (at its first place there). Return the lines of the drawing with
    dots for empty cells. If the words share no letter, return an empty list.

    >>> words_on_crossing('cat', 'tap')
    ['.t.', 'cat', '.p.']
    >>> words_on_crossing('dog', 'go')
    ['.g.', 'dog']
    >>> words_on_crossing('sun', 'tip')
    []
    """
    for column, letter in enumerate(first):
        if letter in second:
            row = second.index(letter)
            break
    else:
        return []
    drawing = []
    for r, letter in enumerate(second):
        if r == row:
            drawing.append(first)
        else:
            left = '.' * column
            right = '.' * (len(first) - column - 1)
            drawing.append(left + letter + right)
    return drawing


def compress_path_moves(moves: str) -> str:
    """
    A path is a string of the moves U, D, L and R. First remove pairs of opposite neighbours (UD, DU, LR, RL)
    until there are none, then write each run of equal moves as the move and its length (no length for 1).

    compress_path_moves('UURDL') == 'U2RDL'
    compress_path_moves('UURLD') == 'U'
    compress_path_moves('LR') == ''
    """
    opposite = {'U': 'D', 'D': 'U', 'L': 'R', 'R': 'L'}
    kept: List[str] = []
    for move in moves:
        if kept and kept[-1] == opposite[move]:
            kept.pop()
        else:
            kept.append(move)
    out = ''
    i = 0
    while i < len(kept):
        j = i
        while j < len(kept) and kept[j] == kept[i]:
            j += 1
        out += kept[i]
        if j - i > 1:
            out += str(j - i)
        i = j
    return out


def letters_missing_by_line(poem: str) -> List[str]:
    """
    Go through the lines of a poem and keep track of the letters of the alphabet that have not appeared yet. For
    each line return the letters that appear in it for the first time, in alphabetical order; capital letters
    count as small ones. Stop early when the whole alphabet has been seen.

    >>> letters_missing_by_line('Abba\\ncab!')
    ['ab', 'c']
    >>> letters_missing_by_line('no\\non\\nyes')
    ['no', '', 'esy']
    """
    missing = set(string.ascii_lowercase)
    result = []
    for line in poem.lower().split('\n'):
        new = set()
        for ch in line:
            if ch in missing:
                new.add(ch)
        missing -= new
        result.append(''.join(sorted(new)))
        if not missing:
            break
    return result


def table_with_totals(rows: List[List[int]]) -> List[List[int]]:
    """
    Add to each row of a table its sum as a new last entry, and below the table a row with the sums of all
    columns (the new one too). The given table is not changed. For an empty table return an empty list.

    table_with_totals([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    table_with_totals([[5]]) == [[5, 5], [5, 5]]
    table_with_totals([]) == []
    """
    if not rows:
        return []
    result = []
    totals = [0] * (len(rows[0]) + 1)
    for row in rows:
        extended = row + [sum(row)]
        result.append(extended)
        for column, value in enumerate(extended):
            totals[column] += value
    result.append(totals)
    return result


def sentence_to_code_words(sentence: str, size: int) -> List[str]:
    """
    Prepare a sentence for coding: keep only the letters, in capitals; put an X between two equal letters that
    follow each other; cut the result into groups of `size`; fill the last group with X.

    >>> sentence_to_code_words('All is well.', 4)
    ['ALXL', 'ISWE', 'LXLX']
    >>> sentence_to_code_words('No!', 3)
    ['NOX']
    >>> sentence_to_code_words('', 5)
    []
    """
    letters = ''
    for ch in sentence.upper():
        if not ch.isalpha():
            continue
        if letters and letters[-1] == ch:
            letters += 'X'
        letters += ch
    groups = []
    for start in range(0, len(letters), size):
        group = letters[start:start + size]
        groups.append(group.ljust(size, 'X'))
    return groups


def parse_then_sort_versions(names: List[str]) -> List[str]:
    """
    File names have the form 'title_vN.ext', for example 'plan_v12.txt'. Keep the highest version of each title
    (with its extension) and return these names sorted by title. Names of any other form are ignored.

    >>> parse_then_sort_versions(['plan_v2.txt', 'logo_v1.png', 'plan_v10.txt', 'readme'])
    ['logo_v1.png', 'plan_v10.txt']
    >>> parse_then_sort_versions(['x_v.txt', 'x_v1'])
    []
    """
    latest: Dict[str, Tuple[int, str]] = {}
    for name in names:
        stem, dot, _ = name.rpartition('.')
        if not dot or '_v' not in stem:
            continue
        title, version = stem.rsplit('_v', 1)
        if not version.isdigit():
            continue
        number = int(version)
        if title not in latest or number > latest[title][0]:
            latest[title] = (number, name)
    return [latest[title][1] for title in sorted(latest)]


def number_with_doubles(number: int) -> str:
    """
    Write the number with words for runs of its digits: a run of one digit is called by its name, a run of two
    is 'double' and the name, a run of three 'triple' and the name. Longer runs are cut into pieces of
    three from the left.

    >>> number_with_doubles(4550)
    'four double five zero'
    >>> number_with_doubles(7777)
    'triple seven seven'
    >>> number_with_doubles(0)
    'zero'
    """
    names = 'zero one two three four five six seven eight nine'.split()
    prefix = {1: '', 2: 'double ', 3: 'triple '}
    digits = str(number)
    words = []
    i = 0
    while i < len(digits):
        run = 1
        while run < 3 and i + run < len(digits) and digits[i + run] == digits[i]:
            run += 1
        words.append(prefix[run] + names[int(digits[i])])
        i += run
    return ' '.join(words)


def longest_common_subject(mails: List[str]) -> Tuple[str, int]:
    """
    The subjects of mails may start with any number of 'Re: ' and 'Fwd: ' in any order. Strip these and count how many
    mails belong to each subject. Return the most frequent subject and its count; if several are equally
    frequent, the one that came first. For no mails return ('', 0).

    longest_common_subject(['Lunch', 'Re: Lunch', 'Fwd: Re: Trip']) == ('Lunch', 2)
    longest_common_subject(['Re: A', 'B']) == ('A', 1)
    longest_common_subject([]) == ('', 0)
    """
    counts: Dict[str, int] = {}
    for subject in mails:
        stripped = True
        while stripped:
            stripped = False
            for prefix in ('Re: ', 'Fwd: '):
                if subject.startswith(prefix):
                    subject = subject[len(prefix):]
                    stripped = True
        counts[subject] = counts.get(subject, 0) + 1
    best, most = '', 0
    for subject, count in counts.items():
        if count > most:
            best, most = subject, count
    return best, most


def replace_outside_quotes(text: str, old: str, new: str) -> str:
    """
    Replace the character `old` by the text `new`, except between single quotes. The quotes themselves are kept. A quote
    that is never closed protects everything up to the end.

    >>> replace_outside_quotes("a,b 'c,d' e,f", ',', ' / ')
    "a / b 'c,d' e / f"
    >>> replace_outside_quotes("x-'y-z", '-', '+')
    "x+'y-z"
    """
    result = []
    inside = False
    for ch in text:
        if ch == "'":
            inside = not inside
            result.append(ch)
        elif ch == old and not inside:
            result.append(new)
        else:
            result.append(ch)
    return ''.join(result)


def stem_groups(words: List[str], endings: List[str]) -> Dict[str, List[str]]:
    """
    Remove from each word the longest of the given endings that fits, provided that at least three letters
    remain. Return a dictionary from the stem to the list of its words, in order and without repetition.

    stem_groups(['walks', 'walking', 'walk'], ['s', 'ing']) == {'walk': ['walks', 'walking', 'walk']}
    stem_groups(['is', 'bus', 'buses'], ['s', 'es']) == {'is': ['is'], 'bus': ['bus', 'buses']}
    stem_groups([], ['s']) == {}
    """
    by_length = sorted(endings, key=len, reverse=True)
    groups: Dict[str, List[str]] = {}
    for word in words:
        stem = word
        for ending in by_length:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                stem = word[:len(word) - len(ending)]
                break
        if stem not in groups:
            groups[stem] = []
        if word not in groups[stem]:
            groups[stem].append(word)
    return groups


def scroll_text(message: str, width: int, steps: int) -> List[str]:
    """
    A display of `width` characters scrolls a message to the left: the message enters at the right edge, one character
    more in each step, and leaves at the left. Return what the display shows after 1, 2, ..., steps steps;
    stop when the message has left completely. Empty places are dots.

    >>> scroll_text('Hi', 3, 4)
    ['..H', '.Hi', 'Hi.', 'i..']
    >>> scroll_text('A', 1, 9)
    ['A', '.']
    """
    padded = '.' * width + message + '.' * width
    views = []
    start = 0
    while len(views) < steps:
        start += 1
        view = padded[start:start + width]
        views.append(view)
        if start == width + len(message):
            break
    return views


def rot_by_neighbour(text: str) -> str:
    """
    Encode a word of small letters: the first letter stays, every other letter is moved forward in the alphabet (round
    the end) by the place of the letter before it in the original word, where a has place 1. Other
    characters are kept and are passed over when looking for the letter before.

    rot_by_neighbour('abc') == 'ace'
    rot_by_neighbour('za-b') == 'za-c'
    rot_by_neighbour('') == ''
    """
    encoded = ''
    shift = 0
    for ch in text:
        if not 'a' <= ch <= 'z':
            encoded += ch
            continue
        place = ord(ch) - ord('a')
        moved = (place + shift) % 26
        encoded += chr(ord('a') + moved)
        shift = place + 1
    return encoded


def rate_password_list(passwords: List[str]) -> List[Tuple[str, int]]:
    """
    Rate each password: one point for a length of at least 8, and one point each for having a small letter, a capital
    letter, a digit and another sign. Take one point off if some character follows itself twice
    (like 'aaa'). Return (password, points) pairs, best first; equal points keep their order.

    >>> rate_password_list(['abc', 'Ab1!efgh', 'zzz9'])
    [('Ab1!efgh', 5), ('abc', 1), ('zzz9', 1)]
    >>> rate_password_list([])
    []
    """
    rated = []
    for password in passwords:
        points = int(len(password) >= 8)
        points += any(ch.islower() for ch in password)
        points += any(ch.isupper() for ch in password)
        points += any(ch.isdigit() for ch in password)
        points += any(not ch.isalnum() for ch in password)
        for i in range(len(password) - 2):
            if password[i] == password[i + 1] == password[i + 2]:
                points -= 1
                break
        rated.append((password, points))
    return sorted(rated, key=lambda pair: pair[1], reverse=True)


def expand_then_count(template: str, choices: Dict[str, List[str]]) -> Tuple[int, str]:
    """
    A template has words in capital letters that stand for choices. Return how many different fillings the template
    has, as if every occurrence is chosen freely, and the filling in which every choice is the first of its list.

    expand_then_count('the ANIMAL sees a ANIMAL', {'ANIMAL': ['cat', 'dog']}) == (4, 'the cat sees a cat')
    expand_then_count('go WAY', {'WAY': ['left', 'right', 'up']}) == (3, 'go left')
    expand_then_count('stop', {}) == (1, 'stop')
    """
    fillings = 1
    words = []
    for word in template.split():
        if word in choices:
            options = choices[word]
            fillings *= len(options)
            words.append(options[0])
        else:
            words.append(word)
    return fillings, ' '.join(words)


def indent_by_brackets(code: str) -> List[str]:
    """
    Break a text of letters, commas and square brackets into lines: '[' ends a line and indents the following lines by
    two blanks more, a comma ends a line, and ']' stands at the start of a new line with the smaller indent.

    >>> indent_by_brackets('[a,[b]]')
    ['[', '  a,', '  [', '    b', '  ]', ']']
    >>> indent_by_brackets('x,y')
    ['x,', 'y']
    """
    lines = []
    depth = 0
    current = ''
    for ch in code:
        if ch == ']':
            if current:
                lines.append('  ' * depth + current)
            depth -= 1
            current = ']'
            continue
        current += ch
        if ch == '[' or ch == ',':
            lines.append('  ' * depth + current)
            current = ''
        if ch == '[':
            depth += 1
    if current:
        lines.append('  ' * depth + current)
    return lines


def acrostic_check(lines: List[str], secret: str) -> int:
    """
    The first letters of the lines of a poem (without regard to capitals, empty lines skipped) should spell
    the secret word. Return 0 if they do, otherwise the number of the first place (counted from 1) that is wrong,
    missing or too much.

    acrostic_check(['Cold air', '', 'all day', 'too long'], 'cat') == 0
    acrostic_check(['Cold air', 'every day'], 'cat') == 2
    acrostic_check(['So', 'up', 'now', 'yes'], 'sun') == 4
    """
    letters = []
    for line in lines:
        line = line.strip()
        if line:
            letters.append(line[0].lower())
    place = 1
    for found, wanted in zip(letters, secret.lower()):
        if found != wanted:
            return place
        place += 1
    if len(letters) == len(secret):
        return 0
    return place


def find_word_in_noise(noise: str, word: str) -> List[int]:
    """
    Find the letters of the word one after the other in the noise, each as early as possible after the letter before
    but never directly next to it. Return the positions, or an empty list if this fails.

    >>> find_word_in_noise('cxaxt', 'cat')
    [0, 2, 4]
    >>> find_word_in_noise('caxat', 'cat')
    []
    >>> find_word_in_noise('aabab', 'ab')
    [0, 2]
    """
    positions: List[int] = []
    start = 0
    for letter in word:
        found = False
        for i in range(start, len(noise)):
            if noise[i] == letter:
                positions.append(i)
                start = i + 2
                found = True
                break
        if not found:
            return []
    return positions


def quiz_answer_table(key: str, answers: Dict[str, str], penalty: int) -> List[str]:
    """
    `key` is the string of the right answers of a quiz; each person gave a string of the same length, with '.' for no
    answer. A right answer gives 3 points, a wrong one takes `penalty` points, but nobody ends below 0.
    Return lines 'name points', best first, equal points by name.

    >>> quiz_answer_table('abca', {'Ann': 'abbb', 'Bob': 'abc.'}, 1)
    ['Bob 9', 'Ann 4']
    >>> quiz_answer_table('ab', {'Eva': 'ba', 'Dan': '..'}, 2)
    ['Dan 0', 'Eva 0']
    """
    scores = {}
    for name, given in answers.items():
        points = 0
        for right, answer in zip(key, given):
            if answer == '.':
                continue
            if answer == right:
                points += 3
            else:
                points -= penalty
        scores[name] = max(points, 0)
    order = sorted(scores, key=lambda name: (-scores[name], name))
    return [f'{name} {scores[name]}' for name in order]


def index_of_book(pages: List[str], stop_words: List[str]) -> List[str]:
    """
    Write a function that makes the index of a book. Each page is a text without punctuation. Every word (in
    small letters) that is not a stop word gets a line 'word: pages', with the page numbers from 1 in order,
    each once and joined by ', '. The lines are sorted by word.

    >>> index_of_book(['The sea', 'sea and sky and sea'], ['the', 'and'])
    ['sea: 1, 2', 'sky: 2']
    >>> index_of_book(['a', 'A'], [])
    ['a: 1, 2']
    """
    found = defaultdict(list)
    for number, page in enumerate(pages, start=1):
        for word in page.lower().split():
            if word in stop_words:
                continue
            if number not in found[word]:
                found[word].append(number)
    lines = []
    for word in sorted(found):
        numbers = ', '.join(str(number) for number in found[word])
        lines.append(f'{word}: {numbers}')
    return lines


def stretch_to_same_length(words: List[str]) -> List[str]:
    """
    Make all words as long as the longest one by repeating their last letters. An empty word is filled with '-'.
    Afterwards remove words that occur twice; the first one stays.

    stretch_to_same_length(['so', 'many', 'day']) == ['sooo', 'many', 'dayy']
    stretch_to_same_length(['a', 'aa', 'aaa']) == ['aaa']
    stretch_to_same_length(['', 'hi']) == ['--', 'hi']
    """
    longest = 0
    for word in words:
        if len(word) > longest:
            longest = len(word)
    stretched = []
    for word in words:
        filler = word[-1] if word else '-'
        long_word = word + filler * (longest - len(word))
        if long_word not in stretched:
            stretched.append(long_word)
    return stretched


def guess_separator(lines: List[str]) -> str:
    """
    Guess which of the signs ',', ';', '|' and tab separates the columns of a table. A sign fits if it occurs in
    every line equally often, and at least once. If several signs fit, take the one with the most columns, then
    the first in the order above. Return '' if none fits.

    >>> guess_separator(['a;1,5;x', 'b;2,0;y'])
    ';'
    >>> guess_separator(['a|b', 'c'])
    ''
    >>> guess_separator(['1,2', '3,4'])
    ','
    """
    best = ''
    most = 0
    for sign in (',', ';', '|', '\t'):
        counts = set()
        for line in lines:
            counts.add(line.count(sign))
        if len(counts) != 1:
            continue
        count = counts.pop()
        if count > most:
            best = sign
            most = count
    return best


def pronounce_initialism(phrase: str) -> str:
    """
    Build the initial letters of a phrase (small words 'of', 'the' and 'and' are left out). If the initials have
    no two consonants next to each other, they are read as a word and written like 'Nato'; otherwise they are spelled,
    like 'U.S.B.'.

    pronounce_initialism('gold iron metal') == 'Gim'
    pronounce_initialism('bank of the north') == 'B.N.'
    pronounce_initialism('') == ''
    """
    letters = ''
    for word in phrase.lower().split():
        if word not in ('of', 'the', 'and'):
            letters += word[0]
    readable = True
    for first, second in zip(letters, letters[1:]):
        if first not in 'aeiou' and second not in 'aeiou':
            readable = False
            break
    if readable:
        return letters.capitalize()
    return ''.join(letter.upper() + '.' for letter in letters)


def typing_with_cursor(keys: str) -> str:
    """
    A line is typed with special keys: '<' and '>' move the cursor one place left or right (not past the ends),
    '#' deletes the character left of the cursor, and every other character is inserted at the cursor. Return the line
    with '|' at the last place of the cursor.

    typing_with_cursor('act<<#b') == 'b|ct'
    typing_with_cursor('ab>#') == 'a|'
    typing_with_cursor('#<x') == 'x|'
    """
    line: List[str] = []
    cursor = 0
    for key in keys:
        if key == '<':
            cursor = max(0, cursor - 1)
        elif key == '>':
            cursor = min(len(line), cursor + 1)
        elif key == '#':
            if cursor > 0:
                cursor -= 1
                del line[cursor]
        else:
            line.insert(cursor, key)
            cursor += 1
    line.insert(cursor, '|')
    return ''.join(line)


def number_the_chapters(headings: List[str]) -> List[str]:
    """
    Headings are marked by their number of leading '+' signs: '+' is a chapter, '++' a section and so on. Return
    them with numbers like '2.1 Title' in place of the signs. A deeper heading restarts the counting of its
    level. A level that was skipped gets the number 0.

    >>> number_the_chapters(['+Sea', '++Fish', '++Ships', '+Land', '++Trees'])
    ['1 Sea', '1.1 Fish', '1.2 Ships', '2 Land', '2.1 Trees']
    >>> number_the_chapters(['+A', '+++B'])
    ['1 A', '1.0.1 B']
    """
    counters: List[int] = []
    numbered = []
    for heading in headings:
        title = heading.lstrip('+')
        level = len(heading) - len(title)
        counters = counters[:level]
        while len(counters) < level:
            counters.append(0)
        counters[-1] += 1
        label = '.'.join(str(counter) for counter in counters)
        numbered.append(f'{label} {title}')
    return numbered


def seconds_of_silence(subtitles: List[str]) -> List[Tuple[str, int]]:
    """
    Subtitles are lines 'start-end text' with the times as seconds, in order. For each subtitle but the last
    return its first word and the seconds of silence until the next one begins. Where the next one begins earlier than
    the end, the silence is 0.

    seconds_of_silence(['0-2 Hello there', '5-6 Who?', '6-8 Me']) == [('Hello', 3), ('Who?', 0)]
    seconds_of_silence(['1-9 La la', '4-5 Stop']) == [('La', 0)]
    seconds_of_silence([]) == []
    """
    entries = []
    for line in subtitles:
        times, text = line.split(' ', 1)
        start, end = times.split('-')
        entries.append((int(start), int(end), text.split()[0]))
    result = []
    for current, following in zip(entries, entries[1:]):
        _, end, word = current
        silence = following[0] - end
        if silence < 0:
            silence = 0
        result.append((word, silence))
    return result


def letter_tree_words(tree: Dict[str, dict], depth: int) -> List[str]:
    """
    A tree of letters is a dictionary from a letter to the tree below it; an empty dictionary is the end of a
    branch. Read the branches from the root: collect the words formed by whole branches, and for branches which
    are longer than `depth` letters only their beginning followed by '~'. Return the words sorted.

    >>> letter_tree_words({'a': {'t': {}, 's': {'k': {}}}}, 2)
    ['as~', 'at']
    >>> letter_tree_words({'g': {'o': {}}, 'a': {}}, 5)
    ['a', 'go']
    """
    words = []

    def walk(node, prefix):
        if not node:
            words.append(prefix)
            return
        if len(prefix) == depth:
            words.append(prefix + '~')
            return
        for letter, below in node.items():
            walk(below, prefix + letter)

    walk(tree, '')
    return sorted(words)


def check():
    """Check the examples that are not doctests."""
    assert swap_word_ends('Hello big world') == 'Oellh gib dorlw'
    assert swap_word_ends('at Noon') == 'at Noon'
    assert swap_word_ends('') == ''
    assert vowel_swap_encoding('Apple pie', 'eaiou') == 'Eppla pia|3'
    assert vowel_swap_encoding('sky', 'uoiea') == 'sky|0'
    assert vowel_swap_encoding('Iou', 'iaoue') == 'Oue|3'
    assert compress_path_moves('UURDL') == 'U2RDL'
    assert compress_path_moves('UURLD') == 'U'
    assert compress_path_moves('LR') == ''
    assert table_with_totals([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    assert table_with_totals([[5]]) == [[5, 5], [5, 5]]
    assert table_with_totals([]) == []
    assert longest_common_subject(['Lunch', 'Re: Lunch', 'Fwd: Re: Trip']) == ('Lunch', 2)
    assert longest_common_subject(['Re: A', 'B']) == ('A', 1)
    assert longest_common_subject([]) == ('', 0)
    assert stem_groups(['walks', 'walking', 'walk'], ['s', 'ing']) == {'walk': ['walks', 'walking', 'walk']}
    assert stem_groups(['is', 'bus', 'buses'], ['s', 'es']) == {'is': ['is'], 'bus': ['bus', 'buses']}
    assert stem_groups([], ['s']) == {}
    assert rot_by_neighbour('abc') == 'ace'
    assert rot_by_neighbour('za-b') == 'za-c'
    assert rot_by_neighbour('') == ''
    assert expand_then_count('the ANIMAL sees a ANIMAL', {'ANIMAL': ['cat', 'dog']}) == (4, 'the cat sees a cat')
    assert expand_then_count('go WAY', {'WAY': ['left', 'right', 'up']}) == (3, 'go left')
    assert expand_then_count('stop', {}) == (1, 'stop')
    assert acrostic_check(['Cold air', '', 'all day', 'too long'], 'cat') == 0
    assert acrostic_check(['Cold air', 'every day'], 'cat') == 2
    assert acrostic_check(['So', 'up', 'now', 'yes'], 'sun') == 4
    assert stretch_to_same_length(['so', 'many', 'day']) == ['sooo', 'many', 'dayy']
    assert stretch_to_same_length(['a', 'aa', 'aaa']) == ['aaa']
    assert stretch_to_same_length(['', 'hi']) == ['--', 'hi']
    assert pronounce_initialism('gold iron metal') == 'Gim'
    assert pronounce_initialism('bank of the north') == 'B.N.'
    assert pronounce_initialism('') == ''
    assert typing_with_cursor('act<<#b') == 'b|ct'
    assert typing_with_cursor('ab>#') == 'a|'
    assert typing_with_cursor('#<x') == 'x|'
    assert seconds_of_silence(['0-2 Hello there', '5-6 Who?', '6-8 Me']) == [('Hello', 3), ('Who?', 0)]
    assert seconds_of_silence(['1-9 La la', '4-5 Stop']) == [('La', 0)]
    assert seconds_of_silence([]) == []
