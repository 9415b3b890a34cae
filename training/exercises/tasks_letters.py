"""Letter puzzles: moving, counting, choosing and comparing the letters of words."""

from typing import Dict, List, Optional, Tuple


def letter_score(word: str, values: Dict[str, int], bonus: int = 0) -> int:
    """
    Add up the values of a word's letters; letters without a value count 1. If all letters of
    the word are different, the bonus is added as well.

    >>> letter_score("fox", {"x": 8})
    10
    >>> letter_score("fox", {"x": 8}, bonus=5)
    15
    """
    total = 0
    for letter in word:
        total += values.get(letter, 1)
    if len(set(word)) == len(word):
        total += bonus
    return total


def hide_letters(word: str, positions: List[int], mark: str = "?") -> str:
    """
    Replace the letters at the given positions by a mark. Negative positions count from the end,
    as in Python; positions outside the word are ignored.

    >>> hide_letters("garden", [0, -1, 17])
    '?arde?'
    """
    letters = list(word)
    for position in positions:
        if -len(letters) <= position < len(letters):
            letters[position] = mark
    return "".join(letters)


def bouncing_letters(word, rounds):
    """
    In every round, the first letter of the word is moved to the end in odd rounds (1, 3, ...),
    and the last letter is moved to the front by two places in even rounds: it becomes the second
    letter. Return the word after all rounds.

    >>> bouncing_letters("abcd", 1)
    'bcda'
    >>> bouncing_letters("abcd", 2)
    'bacd'
    """
    for step in range(1, rounds + 1):
        if step % 2 == 1:
            word = word[1:] + word[0]
        else:
            word = word[0] + word[-1] + word[1:-1]
    return word


def double_after(word: str, letter: str) -> str:
    """
    Given a word and a letter, double every letter that comes directly after that letter.

    >>> double_after("banana", "a")
    'bannanna'
    >>> double_after("xx", "x")
    'xxx'
    """
    result = ""
    for i in range(len(word)):
        result += word[i]
        if i > 0 and word[i - 1] == letter:
            result += word[i]
    return result


def sandwiched_letters(word: str) -> List[str]:
    """
    Find the letters that stand between two equal letters. List them in order of appearance.

    >>> sandwiched_letters("banana")
    ['n', 'a', 'n']
    >>> sandwiched_letters("ab")
    []
    """
    found = []
    for i in range(1, len(word) - 1):
        if word[i - 1] == word[i + 1]:
            found.append(word[i])
    return found


def alphabet_jumps(word):
    """
    Return how far one has to step in the alphabet from each letter of a word to the next. A step
    back is negative. The word has small letters only.

    >>> alphabet_jumps("ace")
    [2, 2]
    >>> alphabet_jumps("da")
    [-3]
    """
    jumps = []
    for i in range(len(word) - 1):
        jumps.append(ord(word[i + 1]) - ord(word[i]))
    return jumps


def word_from_jumps(first: str, jumps: List[int]) -> str:
    """
    You are given a first letter and a list of jumps in the alphabet. Return the word that
    arises. The alphabet is a ring, so that 'a' comes after 'z'.

    >>> word_from_jumps("c", [-2, 19])
    'cat'
    >>> word_from_jumps("y", [3])
    'yb'
    """
    code = ord(first) - ord("a")
    word = first
    for jump in jumps:
        code = (code + jump) % 26
        word += chr(code + ord("a"))
    return word


def middle_letters(words: List[str]) -> str:
    """
    Build a new word from the middle letters of the given words. A word of even length gives its
    two middle letters, an empty one gives nothing.

    >>> middle_letters(["red", "blue", ""])
    'elu'
    """
    result = ""
    for word in words:
        half = len(word) // 2
        if len(word) % 2 == 1:
            result += word[half]
        elif word:
            result += word[half - 1 : half + 1]
    return result


def letter_stairs(word: str) -> bool:
    """
    A word is a staircase if its first letter occurs exactly once, the second new letter exactly
    twice, the third new letter three times and so on. Return whether the word is one.

    >>> letter_stairs("abbccc")
    True
    >>> letter_stairs("noon")
    False
    """
    expected = 1
    seen = []
    for letter in word:
        if letter in seen:
            continue
        if word.count(letter) != expected:
            return False
        seen.append(letter)
        expected += 1
    return True


def balanced_halves(word: str) -> bool:
    """
    Check if the left and the right half of a word contain equally many vowels. In a word of odd
    length the middle letter belongs to neither half.

    >>> balanced_halves("paper")
    True
    >>> balanced_halves("ease")
    False
    """
    half = len(word) // 2
    left = word[:half]
    right = word[len(word) - half :]
    count_left = sum(1 for letter in left if letter in "aeiou")
    count_right = sum(1 for letter in right if letter in "aeiou")
    return count_left == count_right


def remove_every(word, step, keep_last=False):
    """
    Delete every `step`-th letter of the word, counting from 1. If keep_last is set, the final
    letter is not deleted even if it is its turn.

    >>> remove_every("abcdef", 3)
    'abde'
    >>> remove_every("abcdef", 3, keep_last=True)
    'abdef'
    """
    result = ""
    for i, letter in enumerate(word, start=1):
        if i % step != 0:
            result += letter
        elif keep_last and i == len(word):
            result += letter
    return result


def capital_at_multiples(text: str, number: int) -> str:
    """
    Turn a letter into a capital if its place in the text, counted over letters only and from 1,
    is a multiple of the number. All other letters become small; other characters stay.

    >>> capital_at_multiples("ab cd ef", 2)
    'aB cD eF'
    >>> capital_at_multiples("A-BCD", 3)
    'a-bCd'
    """
    place = 0
    result = []
    for char in text:
        if char.isalpha():
            place += 1
            result.append(char.upper() if place % number == 0 else char.lower())
        else:
            result.append(char)
    return "".join(result)


def trade_letters(word: str, trades: List[Tuple[str, str]]) -> str:
    """
    Carry out trades one after the other. In the trade (a, b), every a in the word becomes b and
    every b becomes a, at the same time.

    >>> trade_letters("team", [("t", "m")])
    'meat'
    >>> trade_letters("ab", [("a", "b"), ("a", "c")])
    'bc'
    """
    for first, second in trades:
        swapped = ""
        for letter in word:
            if letter == first:
                swapped += second
            elif letter == second:
                swapped += first
            else:
                swapped += letter
        word = swapped
    return word


def shared_letters_in_place(words: List[str]) -> str:
    """
    Compare several words position by position and return a pattern: the letter where all of
    them agree, '*' otherwise. The pattern is as long as the shortest word.

    >>> shared_letters_in_place(["stone", "stale", "stake"])
    'st**e'
    """
    pattern = ""
    for i in range(min(len(word) for word in words)):
        letters = {word[i] for word in words}
        pattern += words[0][i] if len(letters) == 1 else "*"
    return pattern


def fits_pattern(word, pattern):
    """
    Does the word fit a crossword pattern? A '.' stands for any letter, '#' for a consonant and
    '@' for a vowel. The lengths must agree.

    >>> fits_pattern("plane", "p.@#e")
    True
    >>> fits_pattern("plane", "p@...")
    False
    """
    if len(word) != len(pattern):
        return False
    for letter, sign in zip(word, pattern):
        is_vowel = letter in "aeiou"
        if sign == "@" and not is_vowel:
            return False
        if sign == "#" and is_vowel:
            return False
        if sign not in ".#@" and sign != letter:
            return False
    return True


def letters_never_used(words: List[str], allowed: str) -> str:
    """
    Return, in the given order, the letters of `allowed` that occur in no word. Case does not
    matter.

    >>> letters_never_used(["Bad", "cab"], "abcdef")
    'ef'
    """
    used = set()
    for word in words:
        used.update(word.lower())
    return "".join(letter for letter in allowed if letter.lower() not in used)


def letter_in_most_words(words: List[str]) -> str:
    """
    Return the letter that is found in the greatest number of words. A letter counts only once
    for a word. If several letters share the first place, return the alphabetically first one;
    return '' for no words.

    >>> letter_in_most_words(["ooze", "ten", "bee"])
    'e'
    >>> letter_in_most_words([])
    ''
    """
    counts = {}
    for word in words:
        for letter in set(word):
            counts[letter] = counts.get(letter, 0) + 1
    if not counts:
        return ""
    return min(counts, key=lambda letter: (-counts[letter], letter))


def consonant_clusters(word: str, size: int) -> List[str]:
    """
    Collect all groups of at least `size` consonants in a row. Vowels are a, e, i, o and u.

    >>> consonant_clusters("strengths", 3)
    ['str', 'ngths']
    >>> consonant_clusters("banana", 2)
    []
    """
    clusters = []
    current = ""
    for letter in word + "a":
        if letter in "aeiou":
            if len(current) >= size:
                clusters.append(current)
            current = ""
        else:
            current += letter
    return clusters


def pronounceable(name):
    """
    A made-up name is called pronounceable when it has no three consonants in a row, no three
    vowels in a row and at least one vowel. Return True or False.

    >>> pronounceable("mirola")
    True
    >>> pronounceable("krst")
    False
    """
    run = 0
    previous = None
    for letter in name.lower():
        kind = letter in "aeiou"
        run = run + 1 if kind == previous else 1
        if run == 3:
            return False
        previous = kind
    return any(letter in "aeiou" for letter in name.lower())


def merge_by_alphabet(first: str, second: str) -> str:
    """
    Merge two words: compare their first letters that are left and always take the one that is
    earlier in the alphabet; in case of a tie take it from the first word. When one word is used
    up, append the rest of the other.

    >>> merge_by_alphabet("cat", "bus")
    'bcatus'
    """
    merged = ""
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            merged += first[i]
            i += 1
        else:
            merged += second[j]
            j += 1
    return merged + first[i:] + second[j:]


def weave(first: str, second: str, gap: str = "-") -> str:
    """
    Write the letters of two words alternately. The shorter word is first filled up on its left
    with the gap sign.

    >>> weave("cold", "ox")
    'c-o-lodx'
    """
    length = max(len(first), len(second))
    first = gap * (length - len(first)) + first
    second = gap * (length - len(second)) + second
    result = ""
    for i in range(length):
        result += first[i] + second[i]
    return result


def unweave(text: str, parts: int) -> List[str]:
    """
    The letters of several words were written in turn into one text: the first letter of each
    word, then the second letter of each, and so on. Give back the words.

    >>> unweave("adgbehcfi", 3)
    ['abc', 'def', 'ghi']
    """
    words = [""] * parts
    for i in range(len(text)):
        words[i % parts] += text[i]
    return words


def rarest_first(word: str) -> str:
    """
    Return the different letters of a word, the rarest first. Letters that are equally rare are
    ordered by their last appearance in the word.

    >>> rarest_first("pepper")
    'rep'
    >>> rarest_first("lullaby")
    'uabyl'
    """
    letters = set(word)
    ordered = sorted(letters, key=lambda letter: (word.count(letter), word.rfind(letter)))
    return "".join(ordered)


def letter_weights(word):
    """
    The weight of a letter is its place in the alphabet (a = 1) times its place in the word
    (first = 1). Return the letter with the greatest weight and that weight as a tuple; in a tie
    take the later letter.

    >>> letter_weights("bad")
    ('d', 12)
    """
    best = ("", 0)
    for i in range(len(word)):
        weight = (ord(word[i].lower()) - 96) * (i + 1)
        if weight >= best[1]:
            best = (word[i], weight)
    return best


def split_at_repeats(word: str) -> List[str]:
    """
    Read a word from left to right and cut it each time the next letter already occurs in the
    current piece, so that no piece contains a letter twice.

    >>> split_at_repeats("mississippi")
    ['mis', 'si', 's', 'sip', 'pi']
    """
    pieces = []
    piece = ""
    for letter in word:
        if letter in piece:
            pieces.append(piece)
            piece = ""
        piece += letter
    if piece:
        pieces.append(piece)
    return pieces


def letters_to_numbers(word: str) -> List[int]:
    """
    Number the letters of a word: the first letter gets 0, every new letter the next number, and
    a known letter the number that it already has.

    >>> letters_to_numbers("puppet")
    [0, 1, 0, 0, 2, 3]
    """
    numbers = {}
    result = []
    for letter in word:
        if letter not in numbers:
            numbers[letter] = len(numbers)
        result.append(numbers[letter])
    return result


def overlap_length(left: str, right: str) -> int:
    """
    Return how many letters the end of the left word has in common with the beginning of the
    right word. The longest overlap counts.

    >>> overlap_length("planet", "nettle")
    3
    >>> overlap_length("sun", "moon")
    0
    """
    for size in range(min(len(left), len(right)), 0, -1):
        if left[-size:] == right[:size]:
            return size
    return 0


def longest_vowel_free_part(text: str) -> str:
    """
    Return the longest part of a text without any vowel; the first one if several are equally
    long. Blanks are not vowels.

    >>> longest_vowel_free_part("a rhythm is on")
    ' rhythm '
    """
    best = ""
    start = 0
    for i in range(len(text) + 1):
        if i == len(text) or text[i].lower() in "aeiou":
            if i - start > len(best):
                best = text[start:i]
            start = i + 1
    return best


def can_build_from_cards(word: str, cards: List[str]) -> bool:
    """
    Each card shows two letters, one on each side. A word is laid with the cards in their given
    order: the first card must show the first letter, and so on. Return whether that is
    possible. Cards may be left over at the end.

    >>> can_build_from_cards("cat", ["xc", "ab", "st", "qq"])
    True
    >>> can_build_from_cards("cat", ["ca"])
    False
    """
    if len(cards) < len(word):
        return False
    for i in range(len(word)):
        if word[i] not in cards[i]:
            return False
    return True


def typed_on_broken_keyboard(text: str, broken: str, sticky: str) -> str:
    """
    On a keyboard some keys are broken and type nothing, others stick and type their letter
    twice. Return what appears when the text is typed. A key that is both is broken.

    >>> typed_on_broken_keyboard("hello", "h", "o")
    'elloo'
    """
    screen = ""
    for char in text:
        if char in broken:
            continue
        screen += char
        if char in sticky:
            screen += char
    return screen


def broken_keys(wanted: str, screen: str) -> List[str]:
    """
    Somebody typed a text on a keyboard on which some keys type nothing at all. Given the text
    wanted and the text on the screen, return the sorted list of keys that must be broken.

    >>> broken_keys("window", "wndw")
    ['i', 'o']
    >>> broken_keys("ok", "ok")
    []
    """
    broken = set()
    for key in wanted:
        if key not in screen:
            broken.add(key)
    return sorted(broken)


def reverse_between(word, left, right):
    """
    Reverse the part of a word between the first `left` letter and the last `right` letter,
    without these two letters. If one of them is missing or they are in the wrong order, return
    the word unchanged.

    >>> reverse_between("abcdef", "a", "f")
    'aedcbf'
    >>> reverse_between("abc", "c", "a")
    'abc'
    """
    start = word.find(left)
    end = word.rfind(right)
    if start == -1 or end == -1 or start >= end:
        return word
    inside = word[start + 1 : end]
    return word[: start + 1] + inside[::-1] + word[end:]


def spread_by_distance(word: str) -> str:
    """
    Put as many dots between two neighbouring letters as there are letters between them in the
    alphabet. Equal letters have no dot.

    >>> spread_by_distance("ace")
    'a.c.e'
    >>> spread_by_distance("dab")
    'd..ab'
    """
    result = word[:1]
    for i in range(1, len(word)):
        distance = abs(ord(word[i]) - ord(word[i - 1]))
        result += "." * max(0, distance - 1) + word[i]
    return result


def group_by_shape(words: List[str]) -> Dict[str, List[str]]:
    """
    The shape of a word tells vowels and consonants: 'house' has the shape 'cvvcv'. Group the
    words by their shapes and keep the order of the words.

    >>> group_by_shape(["cat", "ice", "dog"])
    {'cvc': ['cat', 'dog'], 'vcv': ['ice']}
    """
    groups = {}
    for word in words:
        shape = "".join("v" if letter in "aeiou" else "c" for letter in word)
        if shape not in groups:
            groups[shape] = []
        groups[shape].append(word)
    return groups


def letter_clock(start: str, steps: int, skip: str = "") -> str:
    """
    Go forward `steps` letters in the alphabet from a small letter, starting again at 'a' after
    'z'. Letters in `skip` do not count as steps.

    >>> letter_clock("x", 4)
    'b'
    >>> letter_clock("a", 2, skip="b")
    'd'
    """
    code = ord(start) - 97
    while steps > 0:
        code = (code + 1) % 26
        if chr(code + 97) not in skip:
            steps -= 1
    return chr(code + 97)


def same_start_and_end(words):
    """
    Pick the words whose first letter is also their last one, in any case. Words with a single
    letter do not count. The longest come first.

    >>> same_start_and_end(["Anna", "a", "window", "erase"])
    ['window', 'erase', 'Anna']
    """
    chosen = []
    for word in words:
        if len(word) > 1 and word[0].lower() == word[-1].lower():
            chosen.append(word)
    return sorted(chosen, key=lambda word: -len(word))


def is_hidden_in(hidden: str, text: str, max_gap: int) -> bool:
    """
    Tell whether the letters of `hidden` can be found in the text at a constant distance, for
    example every third letter. Distances from 1 to `max_gap` are tried.

    >>> is_hidden_in("cat", "a chart", 2)
    True
    >>> is_hidden_in("cat", "tac", 2)
    False
    """
    for gap in range(1, max_gap + 1):
        for start in range(len(text)):
            if text[start::gap][: len(hidden)] == hidden:
                return True
    return False


def change_one_letter(word: str, known: List[str]) -> List[str]:
    """
    Return all known words that arise from the word by changing exactly one letter, in the order
    in which they are listed.

    >>> change_one_letter("cold", ["cord", "gold", "card", "cold"])
    ['cord', 'gold']
    """
    result = []
    for other in known:
        if len(other) != len(word):
            continue
        differences = 0
        for i in range(len(word)):
            if word[i] != other[i]:
                differences += 1
        if differences == 1:
            result.append(other)
    return result


def drop_one_letter(word: str, known: List[str]) -> Optional[str]:
    """
    You may remove a single letter from the word. Return the first known word that you get when
    you try the letters from left to right, or None.

    >>> drop_one_letter("plane", ["plan", "lane"])
    'lane'
    >>> drop_one_letter("tree", ["oak"]) is None
    True
    """
    for i in range(len(word)):
        shorter = word[:i] + word[i + 1 :]
        if shorter in known:
            return shorter
    return None


def alternating_kinds(word):
    """
    True if vowels and consonants alternate in the word, no matter which comes first. Words of
    one letter alternate as well.

    >>> alternating_kinds("potato")
    True
    >>> alternating_kinds("bread")
    False
    """
    for i in range(len(word) - 1):
        if (word[i] in "aeiou") == (word[i + 1] in "aeiou"):
            return False
    return True


def squeeze_between(word: str, filler: str) -> str:
    """
    Put the letters of the filler between the letters of the word, one in each gap, in order.
    When the filler is used up, it begins again.

    >>> squeeze_between("abcd", "xy")
    'axbycxd'
    """
    result = ""
    for i in range(len(word)):
        result += word[i]
        if i < len(word) - 1 and filler:
            result += filler[i % len(filler)]
    return result


def letter_table(words: List[str]) -> List[str]:
    """
    Write words of different length upright next to each other: the first line has the first
    letters of all words, the second line the second letters, and so on. Missing letters are
    shown as '.'.

    >>> letter_table(["sea", "to", "i"])
    ['sti', 'eo.', 'a..']
    """
    height = max(len(word) for word in words)
    lines = []
    for row in range(height):
        line = ""
        for word in words:
            line += word[row] if row < len(word) else "."
        lines.append(line)
    return lines
