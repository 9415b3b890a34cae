"""Words, sentences, beginnings and endings, and the comparison of strings."""

import re
from collections import Counter
from itertools import zip_longest
from typing import Dict, List, Optional, Tuple


def words_after_marker(sentence: str, marker: str) -> List[str]:
    """
    Return every word that directly follows the word marker in the sentence, in order.
    Upper and lower case are different.

    >>> words_after_marker("the cat saw the dog near the", "the")
    ['cat', 'dog']
    >>> words_after_marker("no luck", "the")
    []
    """
    words = sentence.split()
    return [b for a, b in zip(words, words[1:]) if a == marker]


def longest_word_chain(words: List[str]) -> int:
    """
    You are given a list of non-empty words. Return the length of the longest stretch of neighbouring words
    in which each word starts with the last letter of the word before it.

    longest_word_chain(["sun", "net", "top", "cat"]) == 3
    longest_word_chain(["a"]) == 1
    longest_word_chain([]) == 0
    """
    if not words:
        return 0
    best = current = 1
    for i in range(1, len(words)):
        if words[i][0] == words[i - 1][-1]:
            current += 1
        else:
            current = 1
        best = max(best, current)
    return best


def sentence_word_counts(text: str) -> List[int]:
    """
    Sentences end with '.', '!' or '?'. Return the number of words of every sentence that has any words.

    >>> sentence_word_counts("Stop! Who is there? Nobody.")
    [1, 3, 1]
    >>> sentence_word_counts("Wait... what")
    [1, 1]
    """
    counts = []
    for sentence in re.split(r"[.!?]", text):
        words = sentence.split()
        if words:
            counts.append(len(words))
    return counts


def longest_question(text: str) -> str:
    """
    Return the question with the most characters in a text whose sentences end with '.' or '?'.
    The question is returned with its question mark and without surrounding spaces;
    if there is no question the result is the empty string.

    >>> longest_question("Hi. How are you? Where to? Fine.")
    'How are you?'
    >>> longest_question("I know.")
    ''
    """
    best = ""
    current = ""
    for ch in text:
        current += ch
        if ch == "?":
            question = current.strip()
            if len(question) > len(best):
                best = question
        if ch in ".?":
            current = ""
    return best


def reverse_words_between_commas(text: str) -> str:
    """
    Reverse the order of the words inside each part between commas. The parts keep their order and
    are joined with a comma and one space.

    >>> reverse_words_between_commas("one two three, four five")
    'three two one, five four'
    >>> reverse_words_between_commas("single")
    'single'
    """
    parts = []
    for part in text.split(","):
        words = part.split()
        parts.append(" ".join(words[::-1]))
    return ", ".join(parts)


def word_length_profile(sentence: str) -> Dict[int, List[str]]:
    """
    Group the words of the sentence by their length. The lengths are in ascending order and the words
    of each length keep their order.

    >>> word_length_profile("we see an ox run")
    {2: ['we', 'an', 'ox'], 3: ['see', 'run']}
    """
    groups = {}
    for word in sorted(sentence.split(), key=len):
        groups.setdefault(len(word), []).append(word)
    return groups


def drop_filler_words(sentence: str, fillers: List[str]) -> str:
    """
    Remove all filler words from the sentence (case does not matter). If this removes the first word,
    the new first word gets a capital letter.

    drop_filler_words("Well he is um late", ["well", "um"]) == "He is late"
    drop_filler_words("No fillers", ["um"]) == "No fillers"
    drop_filler_words("Um um", ["um"]) == ""
    """
    unwanted = {f.lower() for f in fillers}
    words = sentence.split()
    kept = [w for w in words if w.lower() not in unwanted]
    if not kept:
        return ""
    if words[0].lower() in unwanted:
        kept[0] = kept[0][0].upper() + kept[0][1:]
    return " ".join(kept)


def count_words_by_vowels(sentence: str, k: int) -> int:
    """
    Return how many words of the sentence contain exactly k different vowels.

    >>> count_words_by_vowels("a green onion tree", 1)
    3
    >>> count_words_by_vowels("a green onion", 2)
    1
    """
    count = 0
    for word in sentence.lower().split():
        if len(set(word) & set("aeiou")) == k:
            count += 1
    return count


def merge_short_words(words: List[str], limit: int) -> List[str]:
    """
    Join each word that has fewer than limit letters to the word after it. The joined word is then
    checked again. A short word at the end stays as it is.

    >>> merge_short_words(["a", "b", "corn", "to", "day"], 3)
    ['abcorn', 'today']
    >>> merge_short_words(["long", "x"], 3)
    ['long', 'x']
    """
    result = []
    pending = ""
    for word in words:
        pending += word
        if len(pending) >= limit:
            result.append(pending)
            pending = ""
    if pending:
        result.append(pending)
    return result


def first_repeated_word_pair(text: str) -> Optional[Tuple[str, str]]:
    """
    Return the first pair of neighbouring words that has already appeared earlier in the text,
    or None if every pair is new.

    first_repeated_word_pair("so it is and so it was") -> ("so", "it")
    first_repeated_word_pair("one two") -> None
    """
    words = text.split()
    seen = set()
    for pair in zip(words, words[1:]):
        if pair in seen:
            return pair
        seen.add(pair)
    return None


def abbreviate_to_fit(words: List[str], width: int) -> str:
    """
    Join the words with single spaces. As long as the result is longer than width, cut the words one by
    one, from the first on, to their first letter and a dot. Return the text as soon as it fits,
    or the text with every word cut.

    >>> abbreviate_to_fit(["green", "apple", "pie"], 12)
    'g. apple pie'
    >>> abbreviate_to_fit(["no", "cut"], 6)
    'no cut'
    """
    words = list(words)
    for i in range(len(words)):
        if len(" ".join(words)) <= width:
            break
        words[i] = words[i][0] + "."
    return " ".join(words)


def pad_words_to_longest(words: List[str], fill: str = ".") -> List[str]:
    """
    Make all words as long as the longest one: words with an even position (0, 2, ...) are filled up on the
    right, words with an odd position on the left.

    >>> pad_words_to_longest(["a", "bb", "cccc"])
    ['a...', '..bb', 'cccc']
    """
    width = max((len(w) for w in words), default=0)
    result = []
    for i, word in enumerate(words):
        if i % 2 == 0:
            result.append(word.ljust(width, fill))
        else:
            result.append(word.rjust(width, fill))
    return result


def read_vertical_words(words: List[str]) -> List[str]:
    """
    Write the words below each other and read the columns from top to bottom. Where a word is too short
    the column has a '-'.

    >>> read_vertical_words(["cat", "go", "home"])
    ['cgh', 'aoo', 't-m', '--e']
    """
    return ["".join(column) for column in zip_longest(*words, fillvalue="-")]


def sort_words_by_last_then_first(words: List[str]) -> List[str]:
    """
    Sort the words by their last letter; words with the same last letter are ordered by their first letter,
    and beyond that they keep their order.

    >>> sort_words_by_last_then_first(["tent", "goat", "area", "get", "idea"])
    ['area', 'idea', 'goat', 'get', 'tent']
    """
    return sorted(words, key=lambda w: (w[-1], w[0]))


def capitalize_after_punctuation(text: str) -> str:
    """
    Make the first letter of the text and the first letter after each '.', '!' or '?' a capital letter.
    Everything else stays the same.

    >>> capitalize_after_punctuation("hi there. how are you? 2 fine.")
    'Hi there. How are you? 2 Fine.'
    """
    pending = True
    out = []
    for ch in text:
        if pending and ch.isalpha():
            ch = ch.upper()
            pending = False
        elif ch in ".!?":
            pending = True
        out.append(ch)
    return "".join(out)


def number_repeated_words(sentence: str) -> str:
    """
    When a word occurs again, attach the number of its occurrence; the first occurrence stays plain.

    number_repeated_words("go up go down go") ➞ "go up go2 down go3"
    number_repeated_words("a b") ➞ "a b"
    """
    counts = {}
    result = []
    for word in sentence.split():
        counts[word] = counts.get(word, 0) + 1
        if counts[word] == 1:
            result.append(word)
        else:
            result.append(word + str(counts[word]))
    return " ".join(result)


def word_of_letter_index(sentence: str, index: int) -> int:
    """
    Words are separated by single spaces. Return the number of the word (starting at 0) to which
    the character at the given index belongs, or -1 if that character is a space.

    >>> word_of_letter_index("to be or", 3)
    1
    >>> word_of_letter_index("to be or", 2)
    -1
    """
    if sentence[index] == " ":
        return -1
    return sentence[:index].count(" ")


def fill_lines_by_letters(text: str, width: int) -> List[str]:
    """
    Fill lines with the words of the text: each line takes words as long as its letters together,
    not counting spaces, are at most width. Every word is at most width long.

    >>> fill_lines_by_letters("we do not run", 5)
    ['we do', 'not', 'run']
    >>> fill_lines_by_letters("", 5)
    []
    """
    lines = []
    line = []
    used = 0
    for word in text.split():
        if used + len(word) > width:
            lines.append(" ".join(line))
            line = []
            used = 0
        line.append(word)
        used += len(word)
    if line:
        lines.append(" ".join(line))
    return lines


def secret_from_small_words(text: str) -> str:
    """
    A hidden message consists of the first letters of all words that do not start
    with a capital letter and are not the last word. Return it in upper case.

    >>> secret_from_small_words("The hen Is every light Red person now")
    'HELP'
    """
    words = text.split()
    return "".join(w[0] for w in words[:-1] if not w[0].isupper()).upper()


def replace_pronoun_chain(sentence: str, names: List[str]) -> str:
    """
    Replace each word "they" in the sentence with the next name of the list. When the names are used up,
    begin again with the first name.

    replace_pronoun_chain("they saw that they and they won", ["Ann", "Bo"]) == "Ann saw that Bo and Ann won"
    replace_pronoun_chain("nobody", ["Ann"]) == "nobody"
    """
    used = 0
    out = []
    for word in sentence.split():
        if word == "they":
            out.append(names[used % len(names)])
            used += 1
        else:
            out.append(word)
    return " ".join(out)


def stammer_sentence(sentence: str) -> str:
    """
    Every word that starts with a vowel is said twice, joined by a hyphen.

    >>> stammer_sentence("an old man is here")
    'an-an old-old man is-is here'
    """
    return " ".join(f"{w}-{w}" if w[0].lower() in "aeiou" else w for w in sentence.split())


def most_talkative(lines: List[str]) -> str:
    """
    Each line has the form "Name: what was said". Return the name that said the most words in total.
    If several have said equally many, return the one that is first in the alphabet.

    >>> most_talkative(["Tom: hello you", "Eva: yes", "Eva: I do think so"])
    'Eva'
    >>> most_talkative(["Tom: hi", "Ann: hi"])
    'Ann'
    """
    totals = {}
    for line in lines:
        name, said = line.split(":", 1)
        totals[name] = totals.get(name, 0) + len(said.split())
    return min(totals, key=lambda name: (-totals[name], name))


def text_to_word_indices(text: str) -> Tuple[List[str], List[int]]:
    """
    Build a vocabulary of the words of the text in the order of their first appearance. Return it
    together with the text written as indices into the vocabulary.

    >>> text_to_word_indices("row row row your boat row")
    (['row', 'your', 'boat'], [0, 0, 0, 1, 2, 0])
    """
    vocabulary = []
    index = {}
    codes = []
    for word in text.split():
        if word not in index:
            index[word] = len(vocabulary)
            vocabulary.append(word)
        codes.append(index[word])
    return vocabulary, codes


def longest_border(s: str) -> str:
    """
    Return the longest string that is both a beginning and an ending of s, but not s itself.

    >>> longest_border("abcxabc")
    'abc'
    >>> longest_border("aaaa")
    'aaa'
    >>> longest_border("abc")
    ''
    """
    for size in range(len(s) - 1, 0, -1):
        if s[:size] == s[-size:]:
            return s[:size]
    return ""


def all_borders(s: str) -> List[int]:
    """
    Return in ascending order the lengths k, smaller than the length of s, for which the first k characters
    are equal to the last k characters.

    >>> all_borders("ababa")
    [1, 3]
    >>> all_borders("xy")
    []
    """
    return [k for k in range(1, len(s)) if s.startswith(s[-k:])]


def border_table(pattern: str) -> List[int]:
    """
    For every position i compute the length of the longest proper beginning of pattern[:i + 1] that is also
    its ending.

    >>> border_table("aabaa")
    [0, 1, 0, 1, 2]
    >>> border_table("abc")
    [0, 0, 0]
    """
    table = [0] * len(pattern)
    k = 0
    for i in range(1, len(pattern)):
        while k > 0 and pattern[i] != pattern[k]:
            k = table[k - 1]
        if pattern[i] == pattern[k]:
            k += 1
        table[i] = k
    return table


def beginning_match_lengths(s: str) -> List[int]:
    """
    For every index i > 0 tell how many characters starting at i agree with the beginning of s.

    beginning_match_lengths("abaab") ➞ [0, 1, 2, 0]
    beginning_match_lengths("aaa") ➞ [2, 1]
    """
    result = []
    for i in range(1, len(s)):
        length = 0
        while i + length < len(s) and s[length] == s[i + length]:
            length += 1
        result.append(length)
    return result


def longest_beginning_from(words: List[str], text: str) -> str:
    """
    Return the longest of the words with which the text begins, or "" if there is none.

    >>> longest_beginning_from(["in", "inter", "net"], "internal")
    'inter'
    >>> longest_beginning_from(["a"], "b")
    ''
    """
    fitting = [w for w in words if text.startswith(w)]
    return max(fitting, key=len, default="")


def strip_known_ending(word: str, endings: List[str]) -> str:
    """
    Remove the longest of the endings that fits, provided that at least three letters remain.
    Only one ending is removed.

    strip_known_ending("walking", ["g", "ing", "king"]) == "wal"
    strip_known_ending("ring", ["ing"]) == "ring"
    """
    for ending in sorted(endings, key=len, reverse=True):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[:len(word) - len(ending)]
    return word


def count_prefix_owners(words: List[str], queries: List[str]) -> List[int]:
    """
    For each query return how many of the words start with it. Prepare the numbers of all the beginnings
    once, then look them up.

    >>> count_prefix_owners(["car", "cart", "cow"], ["c", "car", "x"])
    [3, 2, 0]
    """
    counts = Counter()
    for word in words:
        for end in range(1, len(word) + 1):
            counts[word[:end]] += 1
    return [counts[q] for q in queries]


def remove_covered_prefixes(words: List[str]) -> List[str]:
    """
    Return the sorted words without those that are the beginning of another word of the list.

    >>> remove_covered_prefixes(["to", "tomb", "a", "tea", "ten"])
    ['a', 'tea', 'ten', 'tomb']
    """
    ordered = sorted(set(words))
    kept = []
    for i, word in enumerate(ordered):
        if i + 1 < len(ordered) and ordered[i + 1].startswith(word):
            continue
        kept.append(word)
    return kept


def shared_prefix_of_sorted_neighbours(words: List[str]) -> int:
    """
    Sort the words and add up, for all neighbours in the sorted order, the length of the beginning
    that they share.

    shared_prefix_of_sorted_neighbours(["bear", "ant", "bee"]) -> 2
    shared_prefix_of_sorted_neighbours(["one"]) -> 0
    """
    words = sorted(words)
    total = 0
    for a, b in zip(words, words[1:]):
        for x, y in zip(a, b):
            if x != y:
                break
            total += 1
    return total


def common_ending_of_all(words: List[str]) -> str:
    """
    Return the longest ending that all the words share.

    >>> common_ending_of_all(["nation", "station", "ration"])
    'ation'
    >>> common_ending_of_all(["cat", "dog"])
    ''
    """
    ending = words[0]
    for word in words[1:]:
        while not word.endswith(ending):
            ending = ending[1:]
    return ending


def front_coding(words: List[str]) -> List[Tuple[int, str]]:
    """
    Store a sorted word list briefly: for each word the number of first letters that it shares with the
    word before it and the rest of the word.

    >>> front_coding(["car", "card", "cast"])
    [(0, 'car'), (3, 'd'), (2, 'st')]
    """
    coded = []
    previous = ""
    for word in words:
        k = 0
        while k < min(len(word), len(previous)) and word[k] == previous[k]:
            k += 1
        coded.append((k, word[k:]))
        previous = word
    return coded


def undo_front_coding(coded):
    """
    Each entry (k, rest) stands for a word: the first k letters of the word before it, followed by rest.
    Return the list of words.

    >>> undo_front_coding([(0, "car"), (3, "d"), (2, "st")])
    ['car', 'card', 'cast']
    """
    words = []
    previous = ""
    for k, rest in coded:
        previous = previous[:k] + rest
        words.append(previous)
    return words


def overlap_when_joined(a: str, b: str) -> int:
    """
    Return the number of characters in the longest ending of a that is also a beginning of b.

    overlap_when_joined("sunset", "settle") == 3
    overlap_when_joined("ab", "cd") == 0
    overlap_when_joined("aa", "aaa") == 2
    """
    for size in range(min(len(a), len(b)), 0, -1):
        if a.endswith(b[:size]):
            return size
    return 0


def glue_in_order(pieces: List[str]) -> str:
    """
    Glue the pieces together from left to right; where the ending of the text so far
    is also the beginning of the next piece, the shared part (as long as possible) is written only once.

    >>> glue_in_order(["abcd", "cde", "xy"])
    'abcdexy'
    """
    text = ""
    for piece in pieces:
        size = min(len(text), len(piece))
        while not text.endswith(piece[:size]):
            size -= 1
        text += piece[size:]
    return text


def compare_ignoring_marks(a: str, b: str) -> int:
    """
    Compare two strings by their letters and digits only, without regard to case. Return -1 if a comes
    first, 1 if b comes first and 0 if they agree.

    >>> compare_ignoring_marks("co-op", "Coop!")
    0
    >>> compare_ignoring_marks("A b", "ac")
    -1
    """
    left = [ch for ch in a.lower() if ch.isalnum()]
    right = [ch for ch in b.lower() if ch.isalnum()]
    if left == right:
        return 0
    return -1 if left < right else 1


def compare_with_order(a: str, b: str, order: str) -> str:
    """
    The string order lists all letters in an unusual alphabet. Return whichever of the words a and b comes first
    in this alphabet; a word comes before its own extensions.

    compare_with_order("bad", "cab", "cba") == "cab"
    compare_with_order("ab", "a", "ba") == "a"
    """
    for x, y in zip(a, b):
        if x != y:
            return a if order.index(x) < order.index(y) else b
    return a if len(a) <= len(b) else b


def first_difference_report(a: str, b: str) -> str:
    """
    Describe the first place where two strings differ. If one string ends earlier, the missing
    character is called "end".

    >>> first_difference_report("cart", "care")
    '3: t/e'
    >>> first_difference_report("car", "cars")
    '3: end/s'
    >>> first_difference_report("a", "a")
    'same'
    """
    for i, (x, y) in enumerate(zip_longest(a, b, fillvalue="end")):
        if x != y:
            return f"{i}: {x}/{y}"
    return "same"


def mastermind_feedback(secret: str, guess: str) -> Tuple[int, int]:
    """
    Compare a guess with a secret of the same length. Return the number of letters that stand in the right
    place and the number of other letters that occur in both but in different places.

    >>> mastermind_feedback("abca", "aabc")
    (1, 3)
    >>> mastermind_feedback("xyz", "qqq")
    (0, 0)
    """
    exact = sum(x == y for x, y in zip(secret, guess))
    shared = Counter(secret) & Counter(guess)
    return exact, sum(shared.values()) - exact


def nearest_by_position(word: str, candidates: List[str]) -> str:
    """
    Return the candidate that differs from the word in the fewest positions. Only candidates of the same
    length count; on a tie the first wins. If none has the same length, return the word itself.

    >>> nearest_by_position("ship", ["shop", "chip", "shipping", "shin"])
    'shop'
    >>> nearest_by_position("a", ["bb"])
    'a'
    """
    best = word
    best_diff = len(word) + 1
    for candidate in candidates:
        if len(candidate) != len(word):
            continue
        diff = sum(1 for x, y in zip(word, candidate) if x != y)
        if diff < best_diff:
            best = candidate
            best_diff = diff
    return best


def differs_by_one_insert(short: str, long: str) -> bool:
    """
    Write a function that tells whether the string long is the string short with exactly one
    extra character somewhere.

    >>> differs_by_one_insert("cat", "chat")
    True
    >>> differs_by_one_insert("cat", "cast!")
    False
    """
    if len(long) != len(short) + 1:
        return False
    i = 0
    while i < len(short) and short[i] == long[i]:
        i += 1
    return short[i:] == long[i + 1:]


def is_shuffle_of_two(a: str, b: str, mixed: str) -> bool:
    """
    Tell whether mixed consists of all characters of a and b, where the characters of each of the two strings
    keep their order. The strings a and b have no character in common.

    is_shuffle_of_two("abc", "12", "a1b2c") == True
    is_shuffle_of_two("abc", "12", "b1a2c") == False
    is_shuffle_of_two("abc", "12", "abc1") == False
    """
    i = j = 0
    for ch in mixed:
        if i < len(a) and a[i] == ch:
            i += 1
        elif j < len(b) and b[j] == ch:
            j += 1
        else:
            return False
    return i == len(a) and j == len(b)


def lock_step_swaps(a: str, b: str) -> bool:
    """
    Can a be turned into b by exchanging exactly two characters that are at different positions?
    Exchanging two equal characters is allowed.

    >>> lock_step_swaps("form", "from")
    True
    >>> lock_step_swaps("good", "good")
    True
    >>> lock_step_swaps("abc", "bca")
    False
    """
    if sorted(a) != sorted(b):
        return False
    places = [i for i in range(len(a)) if a[i] != b[i]]
    if not places:
        return len(set(a)) < len(a)
    return len(places) == 2


def check():
    assert longest_word_chain(["sun", "net", "top", "cat"]) == 3
    assert longest_word_chain(["a"]) == 1
    assert longest_word_chain([]) == 0
    assert drop_filler_words("Well he is um late", ["well", "um"]) == "He is late"
    assert drop_filler_words("No fillers", ["um"]) == "No fillers"
    assert drop_filler_words("Um um", ["um"]) == ""
    assert first_repeated_word_pair("so it is and so it was") == ("so", "it")
    assert first_repeated_word_pair("one two") is None
    assert number_repeated_words("go up go down go") == "go up go2 down go3"
    assert number_repeated_words("a b") == "a b"
    chain = "they saw that they and they won"
    assert replace_pronoun_chain(chain, ["Ann", "Bo"]) == "Ann saw that Bo and Ann won"
    assert replace_pronoun_chain("nobody", ["Ann"]) == "nobody"
    assert beginning_match_lengths("abaab") == [0, 1, 2, 0]
    assert beginning_match_lengths("aaa") == [2, 1]
    assert strip_known_ending("walking", ["g", "ing", "king"]) == "wal"
    assert strip_known_ending("ring", ["ing"]) == "ring"
    assert shared_prefix_of_sorted_neighbours(["bear", "ant", "bee"]) == 2
    assert shared_prefix_of_sorted_neighbours(["one"]) == 0
    assert overlap_when_joined("sunset", "settle") == 3
    assert overlap_when_joined("ab", "cd") == 0
    assert overlap_when_joined("aa", "aaa") == 2
    assert compare_with_order("bad", "cab", "cba") == "cab"
    assert compare_with_order("ab", "a", "ba") == "a"
    assert is_shuffle_of_two("abc", "12", "a1b2c") is True
    assert is_shuffle_of_two("abc", "12", "b1a2c") is False
    assert is_shuffle_of_two("abc", "12", "abc1") is False
