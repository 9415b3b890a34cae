"""Inner helpers on text: nested tests, scores and keys for letters, words and lines."""

from typing import Dict, List, Optional, Tuple


def words_like_frames(words: List[str]) -> List[str]:
    """
    A word is a frame if it has at least two letters and begins and ends with the same letter
    (capitals do not matter). Return all frames in their order.

    words_like_frames(["Anna", "bulb", "a", "tree"]) == ["Anna", "bulb"]
    words_like_frames([]) == []
    """
    def is_frame(word):
        lower = word.lower()
        return len(lower) > 1 and lower[0] == lower[-1]

    return [w for w in words if is_frame(w)]


def longest_vowel_stretch_word(text: str) -> str:
    """
    Return the word of the text that contains the longest run of neighbouring vowels.
    The first one wins if several are equal; an empty text gives an empty string.

    longest_vowel_stretch_word("the queue moves on") == "queue"
    longest_vowel_stretch_word("") == ""
    """
    def vowel_run(word):
        best = run = 0
        for ch in word.lower():
            if ch in "aeiou":
                run += 1
                best = max(best, run)
            else:
                run = 0
        return best

    return max(text.split(), key=vowel_run, default="")


def sort_words_by_vowel_share(words: List[str]) -> List[str]:
    """
    Sort words so that those with the largest share of vowels come first; equal shares keep their order.

    >>> sort_words_by_vowel_share(["tree", "oak", "aorta", "elm"])
    ['oak', 'aorta', 'tree', 'elm']
    """
    def share(word):
        vowels = sum(1 for c in word if c in "aeiouAEIOU")
        return vowels / len(word)

    return sorted(words, key=share, reverse=True)


def sum_of_letter_places(words: List[str]) -> List[int]:
    """
    For each lower-case word return the sum of the places of its letters in the alphabet (a = 1, z = 26).
    Other characters count nothing.

    sum_of_letter_places(["abc", "z", "a-b"]) ➞ [6, 26, 3]
    """
    def place(c):
        if "a" <= c <= "z":
            return ord(c) - ord("a") + 1
        return 0

    sums = []
    for word in words:
        sums.append(sum(place(c) for c in word))
    return sums


def weightiest_word(sentence: str) -> Tuple[str, int]:
    """
    Write a function that gives each word of a sentence a weight: vowels weigh 1, other letters 2,
    everything else 0. Return the heaviest word and its weight; the first one if there are several.

    weightiest_word("a dry, green sea") == ("green", 8)
    """
    def weight(word):
        total = 0
        for c in word.lower():
            if c in "aeiou":
                total += 1
            elif c.isalpha():
                total += 2
        return total

    best = ""
    best_weight = -1
    for word in sentence.split():
        w = weight(word)
        if w > best_weight:
            best, best_weight = word, w
    return best, best_weight


def turn_mirror_words(sentence: str) -> str:
    """
    Write every word that reads the same from both sides (of at least 2 letters) in capitals.
    The other words stay as they are.

    turn_mirror_words("at noon a level road") == "at NOON a LEVEL road"
    """
    def is_mirror(word):
        return len(word) >= 2 and word == word[::-1]

    return " ".join(w.upper() if is_mirror(w) else w for w in sentence.split())


def longest_mirror_slice_length(s: str) -> int:
    """
    Return the length of the longest piece of s that is a palindrome and has even length (0 if none).

    longest_mirror_slice_length("abbaab") == 4
    longest_mirror_slice_length("xyz") == 0
    """
    def grow(left, right):
        while left >= 0 and right < len(s) and s[left] == s[right]:
            left -= 1
            right += 1
        return right - left - 1

    best = 0
    for i in range(len(s) - 1):
        best = max(best, grow(i, i + 1))
    return best


def almost_mirror_words(words: List[str]) -> List[str]:
    """
    A word is almost a palindrome if changing exactly one letter makes it one. Return these words.

    Example:
    almost_mirror_words(["noon", "moon", "radar", "rider", "ab"]) == ["moon", "rider", "ab"]
    """
    def mismatches(word):
        count = 0
        for i in range(len(word) // 2):
            if word[i] != word[-1 - i]:
                count += 1
        return count

    return [word for word in words if mismatches(word) == 1]


def first_cut_to_mirrors(text: str) -> Optional[Tuple[str, str]]:
    """
    Cut the text into two non-empty parts that are both palindromes, with the first part as short
    as possible. Return the two parts or None if it cannot be done.

    first_cut_to_mirrors("abaa") == ("aba", "a")
    first_cut_to_mirrors("abc") == None
    """
    def is_palindrome(s):
        for i in range(len(s) // 2):
            if s[i] != s[len(s) - 1 - i]:
                return False
        return True

    for cut in range(1, len(text)):
        left, right = text[:cut], text[cut:]
        if is_palindrome(left) and is_palindrome(right):
            return left, right
    return None


def clean_and_compare(a: str, b: str) -> bool:
    """
    Tell whether two texts are equal when only letters and digits count and capitals do not matter.

    clean_and_compare("Well, done!", "WELL-DONE") == True
    clean_and_compare("a1", "a 2") == False
    """
    def clean(text):
        kept = ""
        for c in text:
            if c.isalnum():
                kept += c.lower()
        return kept

    return clean(a) == clean(b)


def unique_up_to_case_and_space(lines: List[str]) -> List[str]:
    """
    Remove the lines that repeat an earlier one. Two lines are the same if they have the same words,
    no matter how they are spaced or capitalised.

    unique_up_to_case_and_space(["Red  car", "red car", "blue"]) == ["Red  car", "blue"]
    """
    def normal(line):
        return " ".join(line.lower().split())

    seen = set()
    result = []
    for line in lines:
        key = normal(line)
        if key not in seen:
            seen.add(key)
            result.append(line)
    return result


def group_by_consonants(words: List[str]) -> Dict[str, List[str]]:
    """
    Group words that have the same consonants in the same order, whatever their vowels.
    The key of a group is its consonants.

    group_by_consonants(["bat", "boat", "tab", "bit"]) == {"bt": ["bat", "boat", "bit"], "tb": ["tab"]}
    """
    def skeleton(word):
        return "".join(c for c in word if c not in "aeiou")

    groups: Dict[str, List[str]] = {}
    for word in words:
        key = skeleton(word)
        if key in groups:
            groups[key].append(word)
        else:
            groups[key] = [word]
    return groups


def largest_pattern_group(words: List[str]) -> List[str]:
    """
    The pattern of a word numbers its letters by first appearance: "noon" is 0 1 1 0 and so is "abba".
    Return the largest group of words with one pattern; the group that starts first if sizes are equal.

    largest_pattern_group(["noon", "tree", "abba", "moon"]) == ["noon", "abba"]
    largest_pattern_group(["see", "too", "at"]) == ["see", "too"]
    """
    def pattern(word):
        numbers = {}
        for c in word:
            if c not in numbers:
                numbers[c] = len(numbers)
        return tuple(numbers[c] for c in word)

    groups = {}
    for word in words:
        groups.setdefault(pattern(word), []).append(word)
    return max(groups.values(), key=len)


def shift_by_word_number(sentence: str) -> str:
    """
    Encode a sentence of lower-case words: the letters of the first word move 1 place on in the alphabet,
    those of the second word 2 places, and so on. After z comes a.

    shift_by_word_number("ab zz") == "bc bb"
    shift_by_word_number("") == ""
    """
    def shift(c, k):
        return chr((ord(c) - ord("a") + k) % 26 + ord("a"))

    out = []
    for k, word in enumerate(sentence.split(), start=1):
        out.append("".join(shift(c, k) for c in word))
    return " ".join(out)


def shift_that_gives_most_vowels(code: str) -> int:
    """
    Move all letters of a lower-case text on by the same number of places (0 to 25, z is followed by a).
    Return the number of places that gives the most vowels; the smallest one when there are several.

    shift_that_gives_most_vowels("bbf") == 3
    shift_that_gives_most_vowels("aei") == 0
    """
    def moved(k):
        return "".join(chr((ord(c) - 97 + k) % 26 + 97) for c in code)

    def vowels(text):
        return sum(text.count(v) for v in "aeiou")

    return max(range(26), key=lambda k: vowels(moved(k)))


def swap_alphabet_ends(message: str) -> str:
    """
    Replace a by z, b by y, c by x and so on, in lower-case and in capital letters.
    Other characters do not change.

    swap_alphabet_ends("Abc xyz!") == "Zyx cba!"
    """
    def mirrored(c):
        if c.islower():
            return chr(ord("a") + ord("z") - ord(c))
        if c.isupper():
            return chr(ord("A") + ord("Z") - ord(c))
        return c

    return "".join(map(mirrored, message))


def most_similar_word(target: str, words: List[str]) -> str:
    """
    The likeness of two words is the number of places at which they have the same letter.
    Return the word with the greatest likeness to the target; among equals the alphabetically first.

    most_similar_word("stone", ["story", "atone", "shine"]) == "atone"
    most_similar_word("cat", ["dog", "bee"]) == "bee"
    """
    def likeness(word):
        return sum(1 for a, b in zip(word, target) if a == b)

    return min(words, key=lambda w: (-likeness(w), w))


def rank_by_shared_letters(query: str, titles: List[str]) -> List[str]:
    """
    Order titles by how many different letters they share with the query, most first.
    Titles that share nothing are left out. Equal titles keep their order.

    >>> rank_by_shared_letters("sun", ["moon", "nuts", "sea", "hill"])
    ['nuts', 'moon', 'sea']
    """
    letters = set(query)

    def shared(title):
        return len(letters & set(title))

    hits = [t for t in titles if shared(t) > 0]
    hits.sort(key=shared, reverse=True)
    return hits


def prefix_overlap_chain(words: List[str]) -> int:
    """
    Return how many neighbouring pairs of words fit together: the last two letters of one word are
    the first two letters of the next one.

    prefix_overlap_chain(["stone", "never", "erase", "apple"]) == 2
    prefix_overlap_chain(["one"]) == 0
    """
    def fits(a, b):
        return len(a) >= 2 and b.startswith(a[-2:])

    count = 0
    for first, second in zip(words, words[1:]):
        if fits(first, second):
            count += 1
    return count


def glue_all_overlaps(parts: List[str]) -> str:
    """
    Join the parts one after the other. Where the end of the text so far equals the beginning of the
    next part, the common piece (the longest possible) is written only once.

    glue_all_overlaps(["inter", "terrace", "cell"]) == "interracell"
    glue_all_overlaps(["ab", "cd"]) == "abcd"
    """
    def overlap(left, right):
        for size in range(min(len(left), len(right)), 0, -1):
            if left.endswith(right[:size]):
                return size
        return 0

    text = ""
    for part in parts:
        text += part[overlap(text, part):]
    return text


def valid_plates(plates: List[str]) -> List[str]:
    """
    A plate is valid if it has two capital letters, a dash and then one to four digits that do not
    begin with 0. Return the valid plates.

    valid_plates(["AB-12", "A-1", "ZZ-012", "XY-7"]) ➞ ["AB-12", "XY-7"]
    """
    def is_valid(plate):
        letters, dash, digits = plate.partition("-")
        if len(letters) != 2 or not letters.isalpha() or not letters.isupper():
            return False
        if not digits.isdigit() or len(digits) > 4:
            return False
        return digits[0] != "0"

    return [p for p in plates if is_valid(p)]


def first_weak_password(passwords: List[str]) -> int:
    """
    A password is strong if it has at least six characters, a digit and a capital letter.
    Return the index of the first password that is not strong, or -1 if all are strong.

    first_weak_password(["Summer5", "Sun4", "Autumn77"]) == 1
    first_weak_password(["Winter1"]) == -1
    """
    def is_strong(word):
        if len(word) < 6:
            return False
        has_digit = any(c.isdigit() for c in word)
        has_capital = any(c.isupper() for c in word)
        return has_digit and has_capital

    for i, word in enumerate(passwords):
        if not is_strong(word):
            return i
    return -1


def names_with_dates(lines: List[str]) -> List[str]:
    """
    Each line is "name day.month". Return the names whose date can exist: the month is from 1 to 12 and
    the day from 1 to the length of that month (February may have 29 days).

    names_with_dates(["Ann 31.4", "Bob 29.2", "Cid 3.13", "Dan 31.12"]) == ["Bob", "Dan"]
    """
    def exists(day, month):
        if month < 1 or month > 12:
            return False
        lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return 1 <= day <= lengths[month - 1]

    names = []
    for line in lines:
        name, text = line.split()
        day, month = map(int, text.split("."))
        if exists(day, month):
            names.append(name)
    return names


def later_clock_text(a: str, b: str) -> str:
    """
    Return the later of two times of one day, both written like "9:05 am" or "12:30 pm".
    12 am is midnight and 12 pm is noon. If they are equal return the first.

    later_clock_text("11:00 am", "1:15 pm") == "1:15 pm"
    later_clock_text("12:10 am", "3:00 am") == "3:00 am"
    """
    def minutes(text):
        clock, half = text.split()
        hour, minute = map(int, clock.split(":"))
        hour %= 12
        if half == "pm":
            hour += 12
        return hour * 60 + minute

    return b if minutes(b) > minutes(a) else a


def total_of_durations(items: List[str]) -> str:
    """
    Add up durations such as "2h", "45m" or "1h30m" and return the sum in the form "3h15m".

    >>> total_of_durations(["2h", "45m", "1h30m"])
    '4h15m'
    >>> total_of_durations([])
    '0h0m'
    """
    def to_minutes(text):
        total = 0
        number = ""
        for c in text:
            if c.isdigit():
                number += c
            else:
                total += int(number) * (60 if c == "h" else 1)
                number = ""
        return total

    total = sum(to_minutes(item) for item in items)
    return f"{total // 60}h{total % 60}m"


def sort_chapter_numbers(labels: List[str]) -> List[str]:
    """
    Sort labels like "2", "2.10" and "10.1.3" in the order of a book (2 before 2.9 before 2.10 before 10).

    sort_chapter_numbers(["10", "2.10", "2", "2.9"]) ➞ ["2", "2.9", "2.10", "10"]
    """
    def parts(label):
        return [int(piece) for piece in label.split(".")]

    return sorted(labels, key=parts)


def sort_with_number_at_end(names: List[str]) -> List[str]:
    """
    Sort names such as "page2" and "page10" first by their text and then by the number at the end.
    A name without a number comes before the names with the same text and a number.

    sort_with_number_at_end(["page10", "page2", "map", "map1"]) == ["map", "map1", "page2", "page10"]
    """
    def key(name):
        text = name.rstrip("0123456789")
        digits = name[len(text):]
        return text, int(digits) if digits else -1

    return sorted(names, key=key)


def sort_sizes_of_clothes(sizes: List[str]) -> List[str]:
    """
    Sort clothes sizes from small to large: every X before S makes it smaller, every X before L larger.

    >>> sort_sizes_of_clothes(["L", "XS", "XXL", "M", "XXS", "S"])
    ['XXS', 'XS', 'S', 'M', 'L', 'XXL']
    """
    def rank(size):
        extra = size.count("X")
        if size.endswith("S"):
            return -1 - extra
        if size.endswith("L"):
            return 1 + extra
        return 0

    return sorted(sizes, key=rank)


def sort_titles_without_article(titles: List[str]) -> List[str]:
    """
    Sort titles alphabetically. An article (a, an, the) at the beginning and capitals do not count.

    sort_titles_without_article(["The Zoo", "An Egg", "bees", "A Day"]) == ["bees", "A Day", "An Egg", "The Zoo"]
    """
    def key(title):
        words = title.lower().split()
        if len(words) > 1 and words[0] in ("a", "an", "the"):
            words = words[1:]
        return words

    return sorted(titles, key=key)


def sort_by_last_vowel(words: List[str]) -> List[str]:
    """
    Sort words by the position of their last vowel (counted from 0); words without a vowel come first.
    Words with equal positions are put in alphabetical order.

    sort_by_last_vowel(["plan", "sky", "open", "tie"]) == ["sky", "open", "plan", "tie"]
    """
    def last_vowel(word):
        for i in range(len(word) - 1, -1, -1):
            if word[i] in "aeiou":
                return i
        return -1

    return sorted(words, key=lambda word: (last_vowel(word), word))


def sort_by_given_alphabet(words: List[str], alphabet: str) -> List[str]:
    """
    Sort words by an alphabet with another order of letters. All letters occur in the alphabet.

    sort_by_given_alphabet(["ab", "ba", "b"], "ba") ➞ ["b", "ba", "ab"]
    """
    place = {c: i for i, c in enumerate(alphabet)}

    def key(word):
        return [place[c] for c in word]

    return sorted(words, key=key)


def expand_each_line(lines: List[str]) -> List[str]:
    """
    In each line a digit means that the next character is written that many times: "2ab" is "aab".
    Characters without a digit before them are written once.

    expand_each_line(["2ab", "x3-x", ""]) == ["aab", "x---x", ""]
    """
    def expand(line):
        out = ""
        times = 1
        for c in line:
            if c.isdigit():
                times = int(c)
            else:
                out += c * times
                times = 1
        return out

    return [expand(line) for line in lines]


def shorten_if_shorter(words: List[str]) -> List[str]:
    """
    Write runs of a letter as the letter followed by the length of the run (a run of one without a number).
    Do so only for words that get shorter; the others stay.

    shorten_if_shorter(["aaab", "aab", "zzzz"]) == ["a3b", "aab", "z4"]
    """
    def pack(word):
        out = ""
        i = 0
        while i < len(word):
            j = i
            while j < len(word) and word[j] == word[i]:
                j += 1
            out += word[i] + (str(j - i) if j - i > 1 else "")
            i = j
        return out

    result = []
    for word in words:
        packed = pack(word)
        result.append(packed if len(packed) < len(word) else word)
    return result


def deepest_bracket_line(lines: List[str]) -> int:
    """
    Return the index of the line in which round brackets are nested most deeply (the first of equals).
    The brackets of every line are balanced.

    deepest_bracket_line(["(a)", "((b)c)", "()((d))"]) == 1
    """
    def depth(line):
        level = deepest = 0
        for c in line:
            if c == "(":
                level += 1
                deepest = max(deepest, level)
            elif c == ")":
                level -= 1
        return deepest

    return max(range(len(lines)), key=lambda i: depth(lines[i]))


def which_lines_balance(lines: List[str]) -> List[bool]:
    """
    For each line tell whether its angle and square brackets are opened and closed properly.
    All other characters are ignored.

    which_lines_balance(["<[x]>", "<[>]", "]["]) == [True, False, False]
    """
    partner = {">": "<", "]": "["}

    def balances(line):
        stack = []
        for c in line:
            if c in "<[":
                stack.append(c)
            elif c in partner:
                if not stack or stack.pop() != partner[c]:
                    return False
        return not stack

    return [balances(line) for line in lines]


def balanced_joined_pairs(parts: List[str]) -> List[Tuple[int, int]]:
    """
    Each part is made of "(" and ")". Return all pairs (i, j), i != j, for which the part i followed by
    the part j is a properly balanced text.

    balanced_joined_pairs(["(", ")", "()"]) == [(0, 1)]
    balanced_joined_pairs(["()", ""]) == [(0, 1), (1, 0)]
    """
    def is_balanced(text):
        level = 0
        for c in text:
            level += 1 if c == "(" else -1
            if level < 0:
                return False
        return level == 0

    pairs = []
    for i, a in enumerate(parts):
        for j, b in enumerate(parts):
            if i != j and is_balanced(a + b):
                pairs.append((i, j))
    return pairs


def lines_after_backspaces(lines: List[str]) -> List[str]:
    """
    In every line the character < removes the character that stands before it (if there is one).
    Return the lines as they look in the end.

    lines_after_backspaces(["abc<<d", "<x", "ok"]) == ["ad", "x", "ok"]
    """
    def typed(line):
        shown = []
        for c in line:
            if c != "<":
                shown.append(c)
            elif shown:
                shown.pop()
        return "".join(shown)

    return list(map(typed, lines))


def rotation_groups(words: List[str]) -> List[List[str]]:
    """
    Put words in one group if they are rotations of each other ("stop" and "opst").
    Groups come in the order of their first word.

    rotation_groups(["stop", "tea", "opst", "eat"]) == [["stop", "opst"], ["tea", "eat"]]
    """
    def is_rotation(a, b):
        return len(a) == len(b) and a in b + b

    groups: List[List[str]] = []
    for word in words:
        for group in groups:
            if is_rotation(word, group[0]):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups


def smallest_rotations(words: List[str]) -> List[str]:
    """
    Replace each word by the alphabetically smallest of all its rotations.

    smallest_rotations(["cab", "tree", ""]) == ["abc", "eetr", ""]
    """
    def smallest(word):
        best = word
        for i in range(1, len(word)):
            turned = word[i:] + word[:i]
            if turned < best:
                best = turned
        return best

    return [smallest(word) for word in words]


def words_hidden_in_order(words: List[str], text: str) -> List[str]:
    """
    A word is hidden in the text if its letters occur in the text in this order, with any gaps.
    Return the hidden words, longest first; words of one length in alphabetical order.

    words_hidden_in_order(["at", "gen", "tag", "tan"], "triangle") == ["tag", "tan"]
    words_hidden_in_order(["rage", "tile", "ran"], "triangle") == ["rage", "tile", "ran"]
    """
    def is_hidden(word):
        i = 0
        for c in text:
            if i < len(word) and c == word[i]:
                i += 1
        return i == len(word)

    hits = [w for w in words if is_hidden(w)]
    return sorted(hits, key=lambda w: (-len(w), w))


def apply_text_commands(text: str, commands: List[str]) -> str:
    """
    Change a text by commands: "turn" writes it backwards, "first" moves its first letter to the end
    and "double" writes it twice. Unknown commands do nothing.

    apply_text_commands("abc", ["first", "turn"]) == "acb"
    apply_text_commands("ab", ["double", "jump"]) == "abab"
    """
    def turn(s):
        return s[::-1]

    def first(s):
        return s[1:] + s[:1]

    def double(s):
        return s + s

    actions = {"turn": turn, "first": first, "double": double}
    for command in commands:
        if command in actions:
            text = actions[command](text)
    return text


def word_points_with_rare_letters(words: List[str], rare: str) -> Dict[str, int]:
    """
    Score each word: one point for each letter and four more for each letter that belongs to rare.
    A word of at least seven letters gets 10 points on top. Return a dictionary from word to score.

    word_points_with_rare_letters(["quiz", "tea"], "qz") == {"quiz": 12, "tea": 3}
    word_points_with_rare_letters(["journey"], "j") == {"journey": 21}
    """
    def score(word):
        points = len(word)
        for c in word:
            if c in rare:
                points += 4
        if len(word) >= 7:
            points += 10
        return points

    return {word: score(word) for word in words}


def rhyme_pairs(words: List[str]) -> List[Tuple[str, str]]:
    """
    Two words rhyme if they are equal from their last vowel on. Return all rhyming pairs of different
    words in the order of the list. A word without a vowel rhymes with nothing.

    rhyme_pairs(["tin", "log", "pin", "dog", "hm"]) == [("tin", "pin"), ("log", "dog")]
    """
    def ending(word):
        for i in range(len(word) - 1, -1, -1):
            if word[i] in "aeiou":
                return word[i:]
        return ""

    pairs = []
    for i, a in enumerate(words):
        for b in words[i + 1:]:
            if a != b and ending(a) and ending(a) == ending(b):
                pairs.append((a, b))
    return pairs


def check():
    assert words_like_frames(["Anna", "bulb", "a", "tree"]) == ["Anna", "bulb"]
    assert words_like_frames([]) == []
    assert longest_vowel_stretch_word("the queue moves on") == "queue"
    assert longest_vowel_stretch_word("") == ""
    assert sum_of_letter_places(["abc", "z", "a-b"]) == [6, 26, 3]
    assert weightiest_word("a dry, green sea") == ("green", 8)
    assert turn_mirror_words("at noon a level road") == "at NOON a LEVEL road"
    assert longest_mirror_slice_length("abbaab") == 4
    assert longest_mirror_slice_length("xyz") == 0
    assert almost_mirror_words(["noon", "moon", "radar", "rider", "ab"]) == ["moon", "rider", "ab"]
    assert first_cut_to_mirrors("abaa") == ("aba", "a")
    assert first_cut_to_mirrors("abc") is None
    assert clean_and_compare("Well, done!", "WELL-DONE") is True
    assert clean_and_compare("a1", "a 2") is False
    assert unique_up_to_case_and_space(["Red  car", "red car", "blue"]) == ["Red  car", "blue"]
    assert group_by_consonants(["bat", "boat", "tab", "bit"]) == {"bt": ["bat", "boat", "bit"], "tb": ["tab"]}
    assert largest_pattern_group(["noon", "tree", "abba", "moon"]) == ["noon", "abba"]
    assert largest_pattern_group(["see", "too", "at"]) == ["see", "too"]
    assert shift_by_word_number("ab zz") == "bc bb"
    assert shift_by_word_number("") == ""
    assert shift_that_gives_most_vowels("bbf") == 3
    assert shift_that_gives_most_vowels("aei") == 0
    assert swap_alphabet_ends("Abc xyz!") == "Zyx cba!"
    assert most_similar_word("stone", ["story", "atone", "shine"]) == "atone"
    assert most_similar_word("cat", ["dog", "bee"]) == "bee"
    assert prefix_overlap_chain(["stone", "never", "erase", "apple"]) == 2
    assert prefix_overlap_chain(["one"]) == 0
    assert glue_all_overlaps(["inter", "terrace", "cell"]) == "interracell"
    assert glue_all_overlaps(["ab", "cd"]) == "abcd"
    assert valid_plates(["AB-12", "A-1", "ZZ-012", "XY-7"]) == ["AB-12", "XY-7"]
    assert first_weak_password(["Summer5", "Sun4", "Autumn77"]) == 1
    assert first_weak_password(["Winter1"]) == -1
    assert names_with_dates(["Ann 31.4", "Bob 29.2", "Cid 3.13", "Dan 31.12"]) == ["Bob", "Dan"]
    assert later_clock_text("11:00 am", "1:15 pm") == "1:15 pm"
    assert later_clock_text("12:10 am", "3:00 am") == "3:00 am"
    assert sort_chapter_numbers(["10", "2.10", "2", "2.9"]) == ["2", "2.9", "2.10", "10"]
    assert sort_with_number_at_end(["page10", "page2", "map", "map1"]) == ["map", "map1", "page2", "page10"]
    assert sort_titles_without_article(["The Zoo", "An Egg", "bees", "A Day"]) == ["bees", "A Day", "An Egg", "The Zoo"]
    assert sort_by_last_vowel(["plan", "sky", "open", "tie"]) == ["sky", "open", "plan", "tie"]
    assert sort_by_given_alphabet(["ab", "ba", "b"], "ba") == ["b", "ba", "ab"]
    assert expand_each_line(["2ab", "x3-x", ""]) == ["aab", "x---x", ""]
    assert shorten_if_shorter(["aaab", "aab", "zzzz"]) == ["a3b", "aab", "z4"]
    assert deepest_bracket_line(["(a)", "((b)c)", "()((d))"]) == 1
    assert which_lines_balance(["<[x]>", "<[>]", "]["]) == [True, False, False]
    assert balanced_joined_pairs(["(", ")", "()"]) == [(0, 1)]
    assert balanced_joined_pairs(["()", ""]) == [(0, 1), (1, 0)]
    assert lines_after_backspaces(["abc<<d", "<x", "ok"]) == ["ad", "x", "ok"]
    assert rotation_groups(["stop", "tea", "opst", "eat"]) == [["stop", "opst"], ["tea", "eat"]]
    assert smallest_rotations(["cab", "tree", ""]) == ["abc", "eetr", ""]
    assert words_hidden_in_order(["at", "gen", "tag", "tan"], "triangle") == ["tag", "tan"]
    assert words_hidden_in_order(["rage", "tile", "ran"], "triangle") == ["rage", "tile", "ran"]
    assert apply_text_commands("abc", ["first", "turn"]) == "acb"
    assert apply_text_commands("ab", ["double", "jump"]) == "abab"
    assert word_points_with_rare_letters(["quiz", "tea"], "qz") == {"quiz": 12, "tea": 3}
    assert word_points_with_rare_letters(["journey"], "j") == {"journey": 21}
    assert rhyme_pairs(["tin", "log", "pin", "dog", "hm"]) == [("tin", "pin"), ("log", "dog")]
