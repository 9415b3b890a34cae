"""Small fully typed functions on strings and lists of strings: letters, words, prefixes, marks and brackets."""

from typing import Any, Dict, List, Optional, Tuple, Union


def count_at_even_places(text: str, letter: str) -> int:
    """ Return how many times letter stands at an even place (0, 2, 4, ...) of the text.
    >>> count_at_even_places('abaab', 'a')
    2
    >>> count_at_even_places('xaxa', 'a')
    0
    """
    count = 0
    for place, char in enumerate(text):
        if place % 2 == 0 and char == letter:
            count += 1
    return count


def letters_in_both(first: str, second: str) -> int:
    """ Return the number of distinct letters that occur in both texts. Capital and small letters are the same.
    >>> letters_in_both('Banana', 'CABIN')
    3
    >>> letters_in_both('ab', '12')
    0
    """
    count = 0
    for letter in set(first.lower()):
        if letter.isalpha() and letter in second.lower():
            count += 1
    return count


def positions_of_piece(text: str, piece: str) -> List[int]:
    """ Return all positions at which the piece begins in the text. The occurrences may overlap.
    >>> positions_of_piece('banana', 'ana')
    [1, 3]
    >>> positions_of_piece('abc', 'x')
    []
    """
    positions = []
    for i in range(len(text) - len(piece) + 1):
        if text[i:i + len(piece)] == piece:
            positions.append(i)
    return positions


def lower_marked(text: str, marked: str) -> str:
    """ Return the text with all letters of marked written small and all other letters written large.
    >>> lower_marked('Garden', 'ae')
    'GaRDeN'
    >>> lower_marked('', 'x')
    ''
    """
    result = ''
    for char in text:
        if char.lower() in marked:
            result += char.lower()
        else:
            result += char.upper()
    return result


def glue_without_repeat(parts: List[str]) -> str:
    """ Join the parts. If a part begins with the letter on which the text ends so far, that letter is written once.
    >>> glue_without_repeat(['sun', 'net', 'top'])
    'sunetop'
    >>> glue_without_repeat(['a', 'b'])
    'ab'
    """
    text = ''
    for part in parts:
        if text and part and text[-1] == part[0]:
            text += part[1:]
        else:
            text += part
    return text


def mirror_after(text: str, mark: str) -> str:
    """ Return the text with the part after the first mark reversed. Without a mark the text stays as it is.
    >>> mirror_after('ab|cde', '|')
    'ab|edc'
    >>> mirror_after('abc', '|')
    'abc'
    """
    place = text.find(mark)
    if place == -1:
        return text
    cut = place + len(mark)
    return text[:cut] + text[cut:][::-1]


def rotate_pairs(text: str) -> str:
    """ Swap the two letters of each pair: the first with the second, the third with the fourth and so on.
    A last single letter stays.
    >>> rotate_pairs('abcde')
    'badce'
    >>> rotate_pairs('x')
    'x'
    """
    pairs = [text[i:i + 2] for i in range(0, len(text), 2)]
    swapped = []
    for pair in pairs:
        swapped.append(pair[::-1])
    return ''.join(swapped)


def without_letters_after(text: str, letters: str) -> str:
    """ Return the text without each character that directly follows one of the given letters.
    >>> without_letters_after('abacad', 'a')
    'aaa'
    >>> without_letters_after('hello', 'x')
    'hello'
    """
    kept = text[:1]
    for before, char in zip(text, text[1:]):
        if before not in letters:
            kept += char
    return kept


def longest_word_places(words: List[str]) -> List[int]:
    """ Return the places of all words that have the greatest length of the list.
    >>> longest_word_places(['ant', 'horse', 'mouse'])
    [1, 2]
    >>> longest_word_places([])
    []
    """
    if not words:
        return []
    longest = max(len(word) for word in words)
    return [i for i, word in enumerate(words) if len(word) == longest]


def split_head_digits(text: str) -> Tuple[str, str]:
    """ Cut the text into the digits at its beginning and all the rest.
    >>> split_head_digits('42nd street')
    ('42', 'nd street')
    >>> split_head_digits('none')
    ('', 'none')
    """
    end = 0
    while end < len(text) and text[end].isdigit():
        end += 1
    return text[:end], text[end:]


def numeric_texts(values: List[Any]) -> List[str]:
    """ Return the strings of the list that consist of digits only. Values of other types are left out.
    >>> numeric_texts(['12', 7, 'x1', '', '003'])
    ['12', '003']
    >>> numeric_texts([1, None])
    []
    """
    found = []
    for value in values:
        if isinstance(value, str) and value.isdigit():
            found.append(value)
    return found


def vowel_positions(word: str) -> List[int]:
    """ Return the positions of the vowels a, e, i, o, u in a word, written small or large.
    >>> vowel_positions('Orange')
    [0, 2, 5]
    >>> vowel_positions('rhythm')
    []
    """
    positions = []
    for i, letter in enumerate(word.lower()):
        if letter in 'aeiou':
            positions.append(i)
    return positions


def count_words_by_end(words: List[str]) -> Dict[str, int]:
    """ Count for each last letter how many words end with it. Empty words are ignored.
    >>> count_words_by_end(['tea', 'pea', 'bun', ''])
    {'a': 2, 'n': 1}
    >>> count_words_by_end([])
    {}
    """
    counts: Dict[str, int] = {}
    for word in words:
        if word:
            counts[word[-1]] = counts.get(word[-1], 0) + 1
    return counts


def has_neighbour_letters(word: str) -> bool:
    """ Return True if somewhere in the word a letter is directly followed by its successor in the alphabet.
    >>> has_neighbour_letters('stone')
    True
    >>> has_neighbour_letters('bad')
    False
    """
    for i in range(len(word) - 1):
        if ord(word[i + 1]) - ord(word[i]) == 1:
            return True
    return False


def spell_with_counts(counts: Dict[str, int]) -> str:
    """ Write each letter of the dictionary as often as its number says, in alphabetical order of the letters.
    >>> spell_with_counts({'b': 2, 'a': 3})
    'aaabb'
    >>> spell_with_counts({})
    ''
    """
    text = ''
    for letter in sorted(counts):
        text += letter * counts[letter]
    return text


def wrap_long_words(words: List[str], limit: int) -> List[str]:
    """ Put each word that is longer than limit into round brackets and leave the others alone.
    >>> wrap_long_words(['to', 'travel', 'far'], 3)
    ['to', '(travel)', 'far']
    >>> wrap_long_words(['abc'], 2)
    ['(abc)']
    """
    result = []
    for word in words:
        if len(word) > limit:
            word = '(' + word + ')'
        result.append(word)
    return result


def count_word_starts(words: List[str], start: str) -> int:
    """ Return how many words begin with start, no matter how they are capitalised.
    >>> count_word_starts(['Sea', 'season', 'tea'], 'se')
    2
    >>> count_word_starts([], 'a')
    0
    """
    count = 0
    for word in words:
        if word.lower().startswith(start.lower()):
            count += 1
    return count


def last_capital(text: str) -> Optional[str]:
    """ Return the last capital letter of the text, or None if there is no capital letter.
    >>> last_capital('New York city')
    'Y'
    >>> last_capital('nothing')
    """
    for char in reversed(text):
        if char.isupper():
            return char
    return None


def clean_and_split(line: str, separator: str) -> List[str]:
    """ Split the line at the separator, remove the spaces around each part and leave out the empty parts.
    >>> clean_and_split(' red ; ;blue', ';')
    ['red', 'blue']
    >>> clean_and_split('', ',')
    []
    """
    parts = []
    for part in line.split(separator):
        part = part.strip()
        if part:
            parts.append(part)
    return parts


def numbers_in_brackets(text: str) -> List[int]:
    """ Return the numbers that stand in round brackets. Each pair of brackets holds just one whole number.
    >>> numbers_in_brackets('ham (3), eggs (12)')
    [3, 12]
    >>> numbers_in_brackets('7 eggs')
    []
    """
    numbers = []
    start = text.find('(')
    while start != -1:
        end = text.find(')', start)
        numbers.append(int(text[start + 1:end]))
        start = text.find('(', end)
    return numbers


def odd_length_joined(words: List[str]) -> str:
    """ Join all words with an odd number of letters, with a plus sign between them.
    >>> odd_length_joined(['one', 'four', 'seven'])
    'one+seven'
    >>> odd_length_joined(['ab'])
    ''
    """
    odd_words = []
    for word in words:
        if len(word) % 2 == 1:
            odd_words.append(word)
    return '+'.join(odd_words)


def alternate_letters(first: str, second: str) -> str:
    """ Take letters in turn from both texts, beginning with the first, until one of them has no letter left
    when it is its turn. The rest of the other is not used.
    >>> alternate_letters('ace', 'bd')
    'abcde'
    >>> alternate_letters('a', 'xyz')
    'ax'
    """
    result = ''
    for i, letter in enumerate(first):
        result += letter
        if i == len(second):
            break
        result += second[i]
    return result


def letter_or_code(value: Union[int, str]) -> Union[int, str]:
    """ Turn a number from 1 to 26 into the small letter at this place of the alphabet, and a small letter
    into its number.
    >>> letter_or_code(3)
    'c'
    >>> letter_or_code('z')
    26
    """
    alphabet = 'abcdefghijklmnopqrstuvwxyz'
    if isinstance(value, int):
        return alphabet[value - 1]
    position = alphabet.index(value)
    return position + 1


def is_written_in_pairs(text: str) -> bool:
    """ Return True if the text consists of pairs of equal letters: the first two are equal, the next two and so on.
    >>> is_written_in_pairs('aabbaa')
    True
    >>> is_written_in_pairs('aab')
    False
    """
    if len(text) % 2 == 1:
        return False
    for i in range(0, len(text), 2):
        if text[i] != text[i + 1]:
            return False
    return True


def times_in_seconds(times: List[str]) -> List[int]:
    """ Each time is written as minutes and seconds, like '2:05'. Return the times in seconds.
    >>> times_in_seconds(['2:05', '0:40'])
    [125, 40]
    >>> times_in_seconds([])
    []
    """
    seconds = []
    for time in times:
        left, right = time.split(':')
        seconds.append(int(left) * 60 + int(right))
    return seconds


def beginnings_until_mark(text: str, mark: str) -> List[str]:
    """ Return the parts of the text that come before each occurrence of mark, each from the very beginning.
    >>> beginnings_until_mark('a/b/c', '/')
    ['a', 'a/b']
    >>> beginnings_until_mark('abc', '/')
    []
    """
    beginnings = []
    for i, char in enumerate(text):
        if char == mark:
            beginnings.append(text[:i])
    return beginnings


def texts_around(texts: List[str], outer: str) -> List[str]:
    """ Keep the texts that begin and end with the letter outer and have at least two letters.
    >>> texts_around(['abba', 'a', 'able', 'area'], 'a')
    ['abba', 'area']
    >>> texts_around([], 'b')
    []
    """
    kept: List[str] = []
    for text in texts:
        if len(text) >= 2 and text[0] == outer and text[-1] == outer:
            kept.append(text)
    return kept


def order_by_marks(names: List[str]) -> List[str]:
    """ Some names carry exclamation marks at the end. Sort the names by the number of these marks, most marks first,
    and names with equally many by the alphabet.
    >>> order_by_marks(['fox', 'owl!', 'bee', 'cat!!'])
    ['cat!!', 'owl!', 'bee', 'fox']
    >>> order_by_marks([])
    []
    """
    keyed = []
    for name in names:
        keyed.append((-name.count('!'), name))
    keyed.sort()
    return [name for _, name in keyed]


def total_of_signs(line: str, prices: Dict[str, float]) -> float:
    """ Each sign of the line stands for one thing that was bought. Return the sum of the prices.
    Signs without a price cost 1.0.
    >>> total_of_signs('aab', {'a': 2.5})
    6.0
    >>> total_of_signs('', {})
    0.0
    """
    total = 0.0
    for sign in line:
        total += prices.get(sign, 1.0)
    return total


def first_unopened(text: str) -> Optional[int]:
    """ Return the position of the first closing square bracket for which no opening bracket is left,
    or None if there is no such bracket.
    >>> first_unopened('[a]]b')
    3
    >>> first_unopened('[[a]')
    """
    depth = 0
    for position, char in enumerate(text):
        if char == '[':
            depth += 1
        elif char == ']':
            if depth == 0:
                return position
            depth -= 1
    return None


def outside_brackets(text: str) -> str:
    """ Return the text without everything inside round brackets and without the brackets. They may be nested.
    >>> outside_brackets('ab(c(d))e')
    'abe'
    >>> outside_brackets('(x)')
    ''
    """
    depth = 0
    kept = ''
    for char in text:
        if char == '(':
            depth += 1
        elif char == ')':
            depth -= 1
        elif depth == 0:
            kept += char
    return kept


def overlay_signs(lower: str, upper: str) -> str:
    """ Lay one text over another of the same length. Where the upper one has a dot, the lower one shows through.
    >>> overlay_signs('abcd', '.x.y')
    'axcy'
    >>> overlay_signs('ab', '..')
    'ab'
    """
    shown = []
    for below, above in zip(lower, upper):
        if above == '.':
            shown.append(below)
        else:
            shown.append(above)
    return ''.join(shown)


def stairs_of_sign(sign: str, height: int) -> List[str]:
    """ Return lines for a staircase: the first has the sign once, and each later line has two signs
    more than the one before.
    >>> stairs_of_sign('o', 3)
    ['o', 'ooo', 'ooooo']
    >>> stairs_of_sign('x', 0)
    []
    """
    lines = []
    width = 1
    for _ in range(height):
        lines.append(sign * width)
        width += 2
    return lines


def letters_left_over(supply: str, word: str) -> Optional[str]:
    """ Take the letters of the word out of the supply, each at its first place. Return what is left of the supply,
    or None if a letter is missing.
    >>> letters_left_over('planet', 'tan')
    'ple'
    >>> letters_left_over('abc', 'aa')
    """
    left = list(supply)
    for letter in word:
        if letter not in left:
            return None
        left.remove(letter)
    return ''.join(left)


def mirror_letters_adjacent(text: str) -> List[int]:
    """ Compare each letter of the first half with its mirror image in the second half. Return the places (in the
    first half) where the two letters are neighbours in the alphabet.
    >>> mirror_letters_adjacent('axzyb')
    [0, 1]
    >>> mirror_letters_adjacent('noon')
    []
    """
    places = []
    for i in range(len(text) // 2):
        if abs(ord(text[i]) - ord(text[-1 - i])) == 1:
            places.append(i)
    return places


def words_only_once(first: str, second: str) -> List[str]:
    """ Return the words that occur exactly once when both lines are taken together, in order of appearance.
    >>> words_only_once('red blue green', 'green red pink')
    ['blue', 'pink']
    >>> words_only_once('a a', '')
    []
    """
    words = first.split() + second.split()
    result = []
    for word in words:
        if words.count(word) == 1:
            result.append(word)
    return result


def shift_by_place(text: str) -> str:
    """ Move each small letter forward in the alphabet by its place in the text (the first letter by 0). After z
    comes a again. Other characters stay the same.
    >>> shift_by_place('aaa')
    'abc'
    >>> shift_by_place('xyz')
    'xzb'
    """
    moved = []
    for place, char in enumerate(text):
        if 'a' <= char <= 'z':
            code = (ord(char) - ord('a') + place) % 26
            char = chr(ord('a') + code)
        moved.append(char)
    return ''.join(moved)


def digit_to_front(number: int, digit: int) -> str:
    """ Move all occurrences of the digit to the front of the number. Return the digits as a text.
    >>> digit_to_front(1525, 5)
    '5512'
    >>> digit_to_front(13, 7)
    '13'
    """
    wanted = str(digit)
    front = ''
    rest = ''
    for sign in str(number):
        if sign == wanted:
            front += sign
        else:
            rest += sign
    return front + rest


def highest_letter_value(text: str) -> int:
    """ Small letters are worth their place in the alphabet (a is 1), capital letters are worth twice as much, and other
    signs are worth nothing. Return the highest worth in the text.
    >>> highest_letter_value('bDa')
    8
    >>> highest_letter_value('?')
    0
    """
    highest = 0
    for char in text:
        worth = 0
        if char.isalpha():
            worth = ord(char.lower()) - ord('a') + 1
        if char.isupper():
            worth *= 2
        highest = max(highest, worth)
    return highest


def vowels_then_count(word: str) -> str:
    """ Return the vowels (a, e, i, o, u) of a word of small letters, followed by the number of the other letters.
    >>> vowels_then_count('table')
    'ae3'
    >>> vowels_then_count('sky')
    '3'
    """
    vowels = ''
    others = 0
    for letter in word:
        if letter in 'aeiou':
            vowels += letter
        else:
            others += 1
    return vowels + str(others)


def distance_to_repeat(text: str) -> Optional[int]:
    """ Find the first letter that appeared before. Return how far it is from its earlier place, or None if all
    letters are different.
    >>> distance_to_repeat('garden gate')
    7
    >>> distance_to_repeat('abc')
    """
    places: Dict[str, int] = {}
    for i, letter in enumerate(text):
        if letter in places:
            return i - places[letter]
        places[letter] = i
    return None


def middle_letters_joined(words: List[str]) -> str:
    """ Join the middle letters of all words that have one, which are the words of odd length.
    >>> middle_letters_joined(['cat', 'bird', 'horse'])
    'ar'
    >>> middle_letters_joined([])
    ''
    """
    joined = ''
    for word in words:
        if len(word) % 2 == 1:
            joined += word[len(word) // 2]
    return joined


def shorter_neighbour(words: List[str]) -> List[str]:
    """ Return for each two neighbouring words the shorter one. If they are equally long, take the left one.
    >>> shorter_neighbour(['apple', 'fig', 'plum'])
    ['fig', 'fig']
    >>> shorter_neighbour(['one'])
    []
    """
    chosen = []
    for left, right in zip(words, words[1:]):
        if len(right) < len(left):
            chosen.append(right)
        else:
            chosen.append(left)
    return chosen
