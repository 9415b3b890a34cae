"""Nested loops over text: all substrings, words and their letters, letters against letters, lines and words."""

from itertools import product
from typing import Dict, List, Optional, Set, Tuple


def substrings_with_equal_ends(text: str) -> List[str]:
    """
    Return all substrings of at least two characters that begin and end with the same character,
    by start and then by length. A substring that occurs twice is listed twice.

    >>> substrings_with_equal_ends("abca")
    ['abca']
    >>> substrings_with_equal_ends("aaa")
    ['aa', 'aaa', 'aa']
    """
    found = []
    for i in range(len(text)):
        for j in range(i + 1, len(text)):
            if text[i] == text[j]:
                found.append(text[i:j + 1])
    return found


def longest_piece_without(text: str, letters: str) -> str:
    """
    Return the longest substring of text that contains none of the given letters.
    If several are equally long, return the first one.

    longest_piece_without("banana split", "an") == " split"
    longest_piece_without("abab", "ab") == ""
    """
    longest = ""
    for start in range(len(text)):
        piece = ""
        for ch in text[start:]:
            if ch in letters:
                break
            piece += ch
        if len(piece) > len(longest):
            longest = piece
    return longest


def letters_in_every_word(words: List[str]) -> str:
    """
    Return the letters of the first word that occur in all the other words as well, each once and
    in the order of the first word.

    >>> letters_in_every_word(["planet", "plate", "petal"])
    'plaet'
    >>> letters_in_every_word(["sun", "sky", "air"])
    ''
    """
    common = ""
    for letter in words[0]:
        if letter in common:
            continue
        for word in words[1:]:
            if letter not in word:
                break
        else:
            common += letter
    return common


def count_even_letter_pieces(text: str, letter: str) -> int:
    """
    Write a function that counts the substrings (of length 1 or more) in which the given
    letter occurs an even number of times. Zero times counts as even.

    count_even_letter_pieces("aba", "a") == 2
    count_even_letter_pieces("bb", "a") == 3
    """
    count = 0
    for i in range(len(text)):
        seen = 0
        for j in range(i, len(text)):
            if text[j] == letter:
                seen += 1
            if seen % 2 == 0:
                count += 1
    return count


def words_with_rising_letters(sentence):
    """Return the words whose letters never go back in the alphabet, in their order.

    Capital and small letters are treated alike.

    >>> words_with_rising_letters("My first almost empty box")
    ['My', 'first', 'almost', 'empty', 'box']
    >>> words_with_rising_letters("the zoo is big")
    ['is']
    """
    chosen = []
    for word in sentence.split():
        lower = word.lower()
        rising = True
        for k in range(1, len(lower)):
            if lower[k] < lower[k - 1]:
                rising = False
                break
        if rising:
            chosen.append(word)
    return chosen


def best_vowel_word(sentence: str) -> str:
    """
    Return the word with the most vowels (a, e, i, o, u in either case). The first such word wins.
    For an empty sentence return an empty string.

    best_vowel_word("my aunt reads aloud") ➞ "aloud"
    best_vowel_word("go to bed") ➞ "go"
    best_vowel_word("") ➞ ""
    """
    best = ""
    most = -1
    for word in sentence.split():
        vowels = 0
        for ch in word.lower():
            if ch in "aeiou":
                vowels += 1
        if vowels > most:
            most = vowels
            best = word
    return best


def shared_piece_lengths(a: str, b: str) -> int:
    """
    Return the length of the longest piece of neighbouring characters that occurs in both texts.

    Example: "sandbox" and "handball" share "andb".

    >>> shared_piece_lengths("sandbox", "handball")
    4
    >>> shared_piece_lengths("one", "sky")
    0
    """
    longest = 0
    for i in range(len(a)):
        for j in range(len(b)):
            k = 0
            while i + k < len(a) and j + k < len(b) and a[i + k] == b[j + k]:
                k += 1
            longest = max(longest, k)
    return longest


def first_piece_in_both(words: List[str], size: int) -> Optional[str]:
    """
    You get a list of words. Return the first piece of `size` letters of the first word that occurs
    in every word of the list, or None if there is no such piece.

    first_piece_in_both(["flower", "glowing", "slow"], 3) == "low"
    first_piece_in_both(["tree", "bush"], 1) == None
    """
    first = words[0]
    for start in range(len(first) - size + 1):
        piece = first[start:start + size]
        if all(piece in word for word in words):
            return piece
    return None


def distinct_piece_table(text: str) -> Dict[int, int]:
    """
    For each length from 1 to len(text) tell how many different substrings of that length there are.

    >>> distinct_piece_table("abab")
    {1: 2, 2: 2, 3: 2, 4: 1}
    >>> distinct_piece_table("")
    {}
    """
    table = {}
    for size in range(1, len(text) + 1):
        pieces = set()
        for start in range(len(text) - size + 1):
            pieces.add(text[start:start + size])
        table[size] = len(pieces)
    return table


def longest_mirrored_piece_in(text: str) -> Tuple[int, int]:
    """
    Return (start, length) of the longest substring that is the same when it is read backwards.
    The leftmost one wins if there are several. For an empty text return (0, 0).

    >>> longest_mirrored_piece_in("xabbay")
    (1, 4)
    >>> longest_mirrored_piece_in("abc")
    (0, 1)
    """
    start, length = 0, 0
    for i in range(len(text)):
        for j in range(i + 1, len(text) + 1):
            piece = text[i:j]
            if piece == piece[::-1] and len(piece) > length:
                start, length = i, len(piece)
    return start, length


def count_letter_in_words(words: List[str], letter: str) -> List[int]:
    """
    For each word tell how many times the letter occurs in it, not counting the first character.

    count_letter_in_words(["apple", "banana", "tree"], "a") -> [0, 3, 0]
    count_letter_in_words(["aaa", ""], "a") -> [2, 0]
    """
    counts = []
    for word in words:
        count = 0
        for ch in word[1:]:
            if ch == letter:
                count += 1
        counts.append(count)
    return counts


def hidden_words(text: str, dictionary: Set[str]) -> List[str]:
    """
    Find all words of the dictionary that are hidden in the text (as neighbouring letters). Report
    them by the place where they start, and shorter words first where several start at one place.

    >>> hidden_words("stopinshore", {"top", "pin", "in", "to", "shore"})
    ['to', 'top', 'pin', 'in', 'shore']
    >>> hidden_words("abc", {"d"})
    []
    """
    found = []
    for i in range(len(text)):
        for j in range(i + 1, len(text) + 1):
            if text[i:j] in dictionary:
                found.append(text[i:j])
    return found


def same_letter_pairs(words: List[str]) -> List[Tuple[str, str]]:
    """
    Return all pairs of words (earlier word first) that are made of the same set of letters,
    no matter how often each letter occurs.

    same_letter_pairs(["tea", "eat", "tee", "teat"]) == [("tea", "eat"), ("tea", "teat"), ("eat", "teat")]
    same_letter_pairs(["a", "b"]) == []
    """
    pairs = []
    for i, first in enumerate(words):
        for second in words[i + 1:]:
            if set(first) == set(second):
                pairs.append((first, second))
    return pairs


def overlap_pairs(words: List[str]) -> List[Tuple[str, str]]:
    """
    Find the pairs of different words (a, b) where the last two letters of a are the first two
    letters of b. Words with fewer than two letters never match.

    >>> overlap_pairs(["music", "icon", "once", "center"])
    [('music', 'icon'), ('icon', 'once'), ('once', 'center')]
    """
    return [(a, b) for a in words for b in words if a != b and len(a) > 1 and len(b) > 1 and a[-2:] == b[:2]]


def letter_meeting_places(across: str, down: str) -> List[Tuple[int, int]]:
    """
    One word of a crossword is written across, the other one down. They may cross wherever they have
    the same letter. Return all possible crossings (place in across, place in down).

    letter_meeting_places("tone", "note") ➞ [(0, 2), (1, 1), (2, 0), (3, 3)]
    letter_meeting_places("sun", "hat") ➞ []
    """
    places = []
    for i, a in enumerate(across):
        for j, b in enumerate(down):
            if a == b:
                places.append((i, j))
    return places


def nearest_repeat_of_each(text):
    """
    For each character give the distance to the next place on its right with the same character,
    or 0 if it does not occur again.

    nearest_repeat_of_each("abcab") == [3, 3, 0, 0, 0]
    nearest_repeat_of_each("aa") == [1, 0]
    """
    distances = []
    for i in range(len(text)):
        distance = 0
        for j in range(i + 1, len(text)):
            if text[j] == text[i]:
                distance = j - i
                break
        distances.append(distance)
    return distances


def stretch_pattern(pattern: str, repeats: int) -> str:
    """
    Build a text from growing pieces: the first character once, then the first two characters, and so
    on up to the whole pattern. The whole thing is written `repeats` times, separated by "|".

    >>> stretch_pattern("abc", 1)
    'aababc'
    >>> stretch_pattern("xy", 2)
    'xxy|xxy'
    """
    blocks = []
    for _ in range(repeats):
        block = ""
        for end in range(1, len(pattern) + 1):
            block += pattern[:end]
        blocks.append(block)
    return "|".join(blocks)


def count_double_letter_words(lines: List[str]) -> List[int]:
    """
    For every line count the words in which some letter stands twice in a row.

    >>> count_double_letter_words(["the book fell", "no such word"])
    [2, 0]
    >>> count_double_letter_words(["", "aaa bb"])
    [0, 2]
    """
    result = []
    for line in lines:
        count = 0
        for word in line.split():
            for left, right in zip(word, word[1:]):
                if left == right:
                    count += 1
                    break
        result.append(count)
    return result


def last_word_with_each_letter(words: List[str]) -> Dict[str, str]:
    """
    Return a dictionary that maps every letter to the last word of the list that contains it.
    The letters come in the order in which they are first met.

    last_word_with_each_letter(["ab", "bc"]) == {"a": "ab", "b": "bc", "c": "bc"}
    last_word_with_each_letter([]) == {}
    """
    holder = {}
    for word in words:
        for letter in word:
            holder[letter] = word
    return holder


def words_per_letter(words: List[str]) -> Dict[str, int]:
    """
    Count for each letter in how many words it occurs. A letter that occurs several times in
    a word counts once for that word. The result is ordered by letter.

    >>> words_per_letter(["see", "sea"])
    {'a': 1, 'e': 2, 's': 2}
    >>> words_per_letter([])
    {}
    """
    counts = {}
    for word in words:
        for letter in set(word):
            if letter not in counts:
                counts[letter] = 0
            counts[letter] += 1
    return dict(sorted(counts.items()))


def all_short_codes(letters: str, digits: str) -> List[str]:
    """
    A code is a letter, a digit and again a letter; the two letters must be different. List
    all codes that can be made from the given letters and digits, in the order of the inputs.

    all_short_codes("ab", "12") == ["a1b", "a2b", "b1a", "b2a"]
    all_short_codes("a", "1") == []
    """
    return [a + d + b for a, d, b in product(letters, digits, letters) if a != b]


def search_in_columns(lines: List[str], word: str) -> List[Tuple[int, int]]:
    """
    Lines of equal length stand below each other. Find every place (line, column) at which the word
    starts when it is read downwards. Go through the columns from left to right.

    search_in_columns(["cat", "ago", "tap"], "cat") == [(0, 0)]
    search_in_columns(["ab", "ab", "ab"], "bb") == [(0, 1), (1, 1)]
    """
    places = []
    width = len(lines[0]) if lines else 0
    for column in range(width):
        for top in range(len(lines) - len(word) + 1):
            for k in range(len(word)):
                if lines[top + k][column] != word[k]:
                    break
            else:
                places.append((top, column))
    return places


def most_similar_words(words: List[str]) -> Tuple[str, str]:
    """
    Among all pairs of words of the list find the one with the most places that hold the same letter
    in both. Return the pair in the order of the list; the first such pair counts. There are at
    least two words.

    >>> most_similar_words(["stone", "store", "shine"])
    ('stone', 'store')
    >>> most_similar_words(["ab", "cd", "ed"])
    ('cd', 'ed')
    """
    best_pair = (words[0], words[1])
    best_score = -1
    for i in range(len(words)):
        for j in range(i + 1, len(words)):
            score = 0
            for a, b in zip(words[i], words[j]):
                if a == b:
                    score += 1
            if score > best_score:
                best_score = score
                best_pair = (words[i], words[j])
    return best_pair


def strip_letters_in_turn(text: str, order: str) -> List[str]:
    """
    Take the letters of `order` one by one. In each turn remove all occurrences of that letter from
    the text and note the text that is left.

    >>> strip_letters_in_turn("banana", "an")
    ['bnn', 'b']
    >>> strip_letters_in_turn("go", "x")
    ['go']
    """
    states = []
    for letter in order:
        kept = ""
        for ch in text:
            if ch != letter:
                kept += ch
        text = kept
        states.append(text)
    return states


def number_words_by_line(lines: List[str]) -> List[str]:
    """
    Return each word of a text together with its line and its place in this line, written as
    "line.place:word". Both are counted from 1, and the place starts again on every line.

    number_words_by_line(["red fox", "ran"]) ➞ ["1.1:red", "1.2:fox", "2.1:ran"]
    number_words_by_line([]) ➞ []
    """
    labels = []
    for line_number, line in enumerate(lines, 1):
        for place, word in enumerate(line.split(), 1):
            labels.append(f"{line_number}.{place}:{word}")
    return labels


def isolated_letters(text: str, radius: int) -> str:
    """
    Keep only the characters that do not occur a second time within `radius` places to the left or
    to the right.

    isolated_letters("abcaxx", 2) == "abca"
    isolated_letters("abcaxx", 3) == "bc"
    """
    kept = []
    for i, ch in enumerate(text):
        alone = True
        for j in range(max(0, i - radius), min(len(text), i + radius + 1)):
            if j != i and text[j] == ch:
                alone = False
        if alone:
            kept.append(ch)
    return "".join(kept)


def digit_pieces_divisible(digits: str, divisor: int) -> List[str]:
    """
    Return the substrings of a text of digits that are divisible by the divisor when read as
    numbers. Substrings that begin with the digit 0 are left out.

    >>> digit_pieces_divisible("1204", 4)
    ['12', '120', '1204', '20', '204', '4']
    >>> digit_pieces_divisible("7", 2)
    []
    """
    pieces = []
    for i in range(len(digits)):
        if digits[i] == "0":
            continue
        value = 0
        for j in range(i, len(digits)):
            value = value * 10 + int(digits[j])
            if value % divisor == 0:
                pieces.append(digits[i:j + 1])
    return pieces


def sentence_letter_grid(sentence: str) -> str:
    """
    Write the words of a sentence downwards, next to each other in columns. Short words are filled up
    with dots. The rows are joined with newlines.

    >>> sentence_letter_grid("we all go")
    'wag\\nelo\\n.l.'
    >>> sentence_letter_grid("")
    ''
    """
    words = sentence.split()
    height = max((len(word) for word in words), default=0)
    rows = []
    for r in range(height):
        row = ""
        for word in words:
            row += word[r] if r < len(word) else "."
        rows.append(row)
    return "\n".join(rows)


def shortest_absent_piece(text: str, alphabet: str) -> str:
    """
    Return the shortest string made of letters of the alphabet that does not occur in the text. Among
    equally short ones return the first in the order of the alphabet.

    shortest_absent_piece("abba", "ab") -> "aa"
    shortest_absent_piece("abc", "abcd") -> "d"
    """
    candidates = [""]
    while True:
        longer = []
        for start in candidates:
            for letter in alphabet:
                piece = start + letter
                if piece not in text:
                    return piece
                longer.append(piece)
        candidates = longer


def crossing_out_names(first: str, second: str) -> str:
    """
    A game with two names: each letter of the first name is crossed out together with one equal
    letter of the second name, if there is still one. Return the letters of both names that are
    left, those of the first name in front.

    >>> crossing_out_names("anna", "dana")
    'nd'
    >>> crossing_out_names("eva", "tom")
    'evatom'
    """
    left = ""
    rest = list(second)
    for ch in first:
        for k in range(len(rest)):
            if rest[k] == ch:
                del rest[k]
                break
        else:
            left += ch
    return left + "".join(rest)


def sentences_missing_word(sentences: List[str], required: List[str]) -> Dict[str, List[int]]:
    """
    For each required word list the numbers (from 0) of the sentences in which it is missing. Case is
    ignored. Words that are missing nowhere do not appear in the result.

    sentences_missing_word(["The cat sat", "a cat"], ["the", "cat"]) == {"the": [1]}
    sentences_missing_word([], ["x"]) == {}
    """
    missing = {}
    for word in required:
        for number, sentence in enumerate(sentences):
            if word.lower() not in sentence.lower().split():
                missing.setdefault(word, []).append(number)
    return missing


def count_letter_steps(word: str) -> int:
    """
    Count the pairs of letters of a word that are as far apart in the word as they are in the
    alphabet, in either direction. All letters are small.

    For example "able": a and b are one apart, and l (place 2) is ten letters from b.

    >>> count_letter_steps("able")
    1
    >>> count_letter_steps("abc")
    3
    """
    count = 0
    for i in range(len(word)):
        for j in range(i + 1, len(word)):
            if abs(ord(word[i]) - ord(word[j])) == j - i:
                count += 1
    return count


def all_cyclic_pieces(text: str, size: int) -> List[str]:
    """
    The text is written around a ring. Return all pieces of `size` characters, one for every
    starting point. A piece may go round the ring more than once.

    all_cyclic_pieces("abc", 2) == ["ab", "bc", "ca"]
    all_cyclic_pieces("xy", 3) == ["xyx", "yxy"]
    """
    pieces = []
    n = len(text)
    for start in range(n):
        piece = ""
        for step in range(size):
            piece += text[(start + step) % n]
        pieces.append(piece)
    return pieces


def word_table_by_size(words: List[str], longest: int) -> List[List[str]]:
    """
    Return a list whose element n holds the words with n letters, for n = 1 to longest. The element
    for n = 0 is an empty list.

    >>> word_table_by_size(["a", "to", "be", "four"], 3)
    [[], ['a'], ['to', 'be'], []]
    """
    return [[word for word in words if word and len(word) == n] for n in range(longest + 1)]


def paragraph_longest_words(text: str) -> List[str]:
    """
    The text consists of lines; empty lines are skipped. For each other line return its longest word
    in capitals. Of several longest words take the last one.

    paragraph_longest_words("a big dog\\n\\nran home fast") ➞ ["DOG", "FAST"]
    paragraph_longest_words("") ➞ []
    """
    result = []
    for line in text.split("\n"):
        longest = ""
        for word in line.split():
            if len(word) >= len(longest):
                longest = word
        if longest:
            result.append(longest.upper())
    return result


def swaps_that_give_word(start: str, target: str) -> List[Tuple[int, int]]:
    """
    Find all pairs of places i < j such that swapping the letters at these places
    turns the word start into the word target.

    swaps_that_give_word("form", "from") == [(1, 2)]
    swaps_that_give_word("aab", "aab") == [(0, 1)]
    swaps_that_give_word("abc", "bca") == []
    """
    swaps = []
    for i in range(len(start)):
        for j in range(i + 1, len(start)):
            letters = list(start)
            letters[i], letters[j] = letters[j], letters[i]
            if "".join(letters) == target:
                swaps.append((i, j))
    return swaps


def widest_pair_of_letters(text: str) -> str:
    """
    Find two equal characters with as many characters between them as possible, and return
    the text between them. The leftmost pair wins. Return "" if nothing repeats.

    >>> widest_pair_of_letters("mondonbo")
    'ndonb'
    >>> widest_pair_of_letters("abc")
    ''
    """
    between = ""
    for i in range(len(text)):
        for j in range(len(text) - 1, i, -1):
            if text[j] == text[i]:
                if j - i - 1 > len(between):
                    between = text[i + 1:j]
                break
    return between


def censor_pairs_of_words(sentence: str, banned: List[Tuple[str, str]]) -> str:
    """
    Whenever two neighbouring words of the sentence form a banned pair (first, second), the second
    word is replaced by stars, one for each letter. Decisions use the original words.

    >>> censor_pairs_of_words("buy cheap gold now", [("cheap", "gold")])
    'buy cheap **** now'
    """
    words = sentence.split()
    shown = list(words)
    for k in range(1, len(words)):
        for first, second in banned:
            if words[k - 1] == first and words[k] == second:
                shown[k] = "*" * len(second)
                break
    return " ".join(shown)


def bracket_pieces_count(text: str) -> int:
    """
    Count the substrings that consist of "(" and ")" only and in which every bracket
    that opens is closed again in the right order.

    >>> bracket_pieces_count("(())")
    2
    >>> bracket_pieces_count("()x()()")
    4
    """
    count = 0
    for i in range(len(text)):
        depth = 0
        for ch in text[i:]:
            if ch == "(":
                depth += 1
            elif ch == ")":
                depth -= 1
            else:
                break
            if depth < 0:
                break
            if depth == 0:
                count += 1
    return count


def spelled_by_initials(words: List[str], target: str) -> Optional[List[str]]:
    """
    For each letter of the target take the first word, not taken before, that begins with this
    letter. Return the words taken, or None if a letter has no word left.

    spelled_by_initials(["tree", "ant", "apple", "cow"], "cat") == ["cow", "ant", "tree"]
    spelled_by_initials(["ant"], "aa") == None
    """
    free = list(words)
    taken = []
    for letter in target:
        for word in free:
            if word.startswith(letter):
                taken.append(word)
                free.remove(word)
                break
        else:
            return None
    return taken


def letter_walls(heights: Dict[str, int]) -> List[str]:
    """
    Draw letters as towers. The dictionary gives for each letter its height; the towers stand next to
    each other and are returned as lines from top to bottom. Empty places are spaces.

    letter_walls({"a": 1, "b": 2}) == [" b", "ab"]
    letter_walls({}) == []
    """
    lines = []
    for level in range(max(heights.values(), default=0), 0, -1):
        line = ""
        for letter, height in heights.items():
            if height >= level:
                line += letter
            else:
                line += " "
        lines.append(line)
    return lines


def piece_counts_at_least(text: str, size: int, times: int) -> List[str]:
    """
    Return the pieces of `size` characters that occur in the text at least `times` times (places may
    overlap), each once, in the order of their first occurrence.

    >>> piece_counts_at_least("abababx", 2, 2)
    ['ab', 'ba']
    >>> piece_counts_at_least("aaaa", 3, 3)
    []
    """
    result = []
    last = len(text) - size
    for i in range(last + 1):
        piece = text[i:i + size]
        if piece in result:
            continue
        count = 0
        for j in range(last + 1):
            if text[j:j + size] == piece:
                count += 1
        if count >= times:
            result.append(piece)
    return result


def check():
    """Run the examples that are not doctests."""
    assert longest_piece_without("banana split", "an") == " split"
    assert longest_piece_without("abab", "ab") == ""
    assert count_even_letter_pieces("aba", "a") == 2
    assert count_even_letter_pieces("bb", "a") == 3
    assert best_vowel_word("my aunt reads aloud") == "aloud"
    assert best_vowel_word("go to bed") == "go"
    assert best_vowel_word("") == ""
    assert first_piece_in_both(["flower", "glowing", "slow"], 3) == "low"
    assert first_piece_in_both(["tree", "bush"], 1) is None
    assert count_letter_in_words(["apple", "banana", "tree"], "a") == [0, 3, 0]
    assert count_letter_in_words(["aaa", ""], "a") == [2, 0]
    assert same_letter_pairs(["tea", "eat", "tee", "teat"]) == [("tea", "eat"), ("tea", "teat"), ("eat", "teat")]
    assert same_letter_pairs(["a", "b"]) == []
    assert letter_meeting_places("tone", "note") == [(0, 2), (1, 1), (2, 0), (3, 3)]
    assert letter_meeting_places("sun", "hat") == []
    assert nearest_repeat_of_each("abcab") == [3, 3, 0, 0, 0]
    assert nearest_repeat_of_each("aa") == [1, 0]
    assert last_word_with_each_letter(["ab", "bc"]) == {"a": "ab", "b": "bc", "c": "bc"}
    assert last_word_with_each_letter([]) == {}
    assert all_short_codes("ab", "12") == ["a1b", "a2b", "b1a", "b2a"]
    assert all_short_codes("a", "1") == []
    assert search_in_columns(["cat", "ago", "tap"], "cat") == [(0, 0)]
    assert search_in_columns(["ab", "ab", "ab"], "bb") == [(0, 1), (1, 1)]
    assert number_words_by_line(["red fox", "ran"]) == ["1.1:red", "1.2:fox", "2.1:ran"]
    assert number_words_by_line([]) == []
    assert isolated_letters("abcaxx", 2) == "abca"
    assert isolated_letters("abcaxx", 3) == "bc"
    assert shortest_absent_piece("abba", "ab") == "aa"
    assert shortest_absent_piece("abc", "abcd") == "d"
    assert sentences_missing_word(["The cat sat", "a cat"], ["the", "cat"]) == {"the": [1]}
    assert sentences_missing_word([], ["x"]) == {}
    assert all_cyclic_pieces("abc", 2) == ["ab", "bc", "ca"]
    assert all_cyclic_pieces("xy", 3) == ["xyx", "yxy"]
    assert paragraph_longest_words("a big dog\n\nran home fast") == ["DOG", "FAST"]
    assert paragraph_longest_words("") == []
    assert swaps_that_give_word("form", "from") == [(1, 2)]
    assert swaps_that_give_word("aab", "aab") == [(0, 1)]
    assert swaps_that_give_word("abc", "bca") == []
    assert spelled_by_initials(["tree", "ant", "apple", "cow"], "cat") == ["cow", "ant", "tree"]
    assert spelled_by_initials(["ant"], "aa") is None
    assert letter_walls({"a": 1, "b": 2}) == [" b", "ab"]
    assert letter_walls({}) == []
