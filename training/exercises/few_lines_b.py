"""Short functions on texts, words and characters: one idea each in two to five lines."""

from typing import Dict, List, Tuple


def last_letters(sentence: str) -> str:
    """
    Return the text made of the last letters of the words of the sentence.

    >>> last_letters("we like warm bread")
    'eemd'
    >>> last_letters("")
    ''
    """
    return "".join(word[-1] for word in sentence.split())


def shout_long_words(text: str, limit: int) -> str:
    """
    Write every word with more than `limit` letters in capitals. The words are joined by single spaces.

    >>> shout_long_words("the garden is green", 4)
    'the GARDEN is GREEN'
    """
    words = [w.upper() if len(w) > limit else w for w in text.split()]
    return " ".join(words)


def swap_halves_of_word(word: str) -> str:
    """
    Exchange the two halves of the word. In a word of odd length the middle letter stays in the middle.

    swap_halves_of_word("abcd") ➞ "cdab"
    swap_halves_of_word("abxcd") ➞ "cdxab"
    """
    half = len(word) // 2
    middle = word[half:len(word) - half]
    return word[len(word) - half:] + middle + word[:half]


def order_words_by_vowels(words: List[str]) -> List[str]:
    """
    Sort the words by the number of their vowels (aeiou), fewest first. Words with equally many vowels
    come in alphabetical order.

    >>> order_words_by_vowels(["queue", "sky", "tree", "cat"])
    ['sky', 'cat', 'tree', 'queue']
    """
    def vowels(word):
        return sum(letter in "aeiou" for letter in word)
    return sorted(words, key=lambda word: (vowels(word), word))


def is_staircase(words: List[str]) -> bool:
    """
    Return True if each word is exactly one letter longer than the word before it.

    is_staircase(["a", "in", "sun"]) == True
    is_staircase(["a", "sun"]) == False
    is_staircase(["tree"]) == True
    """
    return all(len(b) == len(a) + 1 for a, b in zip(words, words[1:]))


def letters_twice_or_more(text: str) -> List[str]:
    """
    Return the letters that occur at least twice in the text, in alphabetical order. Other characters
    do not count, and case is ignored.

    >>> letters_twice_or_more("Banana Boat")
    ['a', 'b', 'n']
    """
    letters = [c for c in text.lower() if c.isalpha()]
    return sorted(c for c in set(letters) if letters.count(c) >= 2)


def join_with_last(words: List[str], last: str = "and") -> str:
    """
    Join the words by commas, but put the word `last` between the final two.

    >>> join_with_last(["salt", "oil", "rice"])
    'salt, oil and rice'
    >>> join_with_last(["salt"])
    'salt'
    >>> join_with_last(["tea", "milk"], "or")
    'tea or milk'
    """
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + f" {last} " + words[-1]


def every_second_upper(text: str) -> str:
    """
    Write the characters at the odd indices (1, 3, 5, ...) in upper case and all the others in lower case.

    every_second_upper("Garden") == "gArDeN"
    """
    chars = [c.upper() if i % 2 else c.lower() for i, c in enumerate(text)]
    return "".join(chars)


def count_lines_with(text: str, word: str) -> int:
    """
    Return how many lines of the text hold the word as a whole word. Words are separated by white space.

    >>> count_lines_with("red car\\nredder car\\na red hat", "red")
    2
    """
    return sum(word in line.split() for line in text.splitlines())


def longest_name_first(names: List[str]) -> List[str]:
    """
    Sort names so that longer names come first; names of the same length come in alphabetical order.

    longest_name_first(["Ann", "Peter", "Bob"]) == ["Peter", "Ann", "Bob"]
    """
    return sorted(names, key=lambda name: (-len(name), name))


def middle_characters(word: str) -> str:
    """Return the middle character of the word, or the two middle ones if its length is even.

    >>> middle_characters("tiger")
    'g'
    >>> middle_characters("lion")
    'io'
    """
    half = len(word) // 2
    if len(word) % 2 == 1:
        return word[half]
    return word[half - 1:half + 1]


def same_letter_at_ends(words: List[str]) -> List[str]:
    """
    You are given a list of words, none of them empty. Return those that begin and end with the same
    letter. Case is ignored.

    same_letter_at_ends(["Anna", "stars", "moon"]) ➞ ["Anna", "stars"]
    """
    return [w for w in words if w[0].lower() == w[-1].lower()]


def spaced_out(text: str) -> str:
    """
    Put one space between the letters of each word and three spaces between the words.

    >>> spaced_out("go on")
    'g o   o n'
    """
    words = text.split()
    return "   ".join(" ".join(word) for word in words)


def first_word_holding(words: List[str], letters: str) -> str:
    """
    Return the first word that contains all the given letters, or the empty text if no word does.

    first_word_holding(["plum", "apple", "place"], "lea") == "apple"
    first_word_holding(["plum"], "x") == ""
    """
    for word in words:
        if all(letter in word for letter in letters):
            return word
    return ""


def sum_of_number_words(text: str) -> int:
    """
    Return the sum of all parts of the text that are whole numbers. Parts are separated by spaces.

    >>> sum_of_number_words("buy 3 eggs and 12 rolls")
    15
    >>> sum_of_number_words("room 4b")
    0
    """
    return sum(int(part) for part in text.split() if part.isdigit())


def remove_spaces_around_dashes(text: str) -> str:
    """
    Remove the spaces that stand before or after a dash.

    remove_spaces_around_dashes("left - right") == "left-right"
    remove_spaces_around_dashes("a -b- c d") == "a-b-c d"
    """
    parts = text.split("-")
    return "-".join(part.strip() for part in parts)


def quote_each(words, mark="'"):
    """Put the mark before and after each word and join the results by commas without spaces.

    quote_each(["a", "bc"]) == "'a','bc'"
    quote_each(["x"], "*") == "*x*"
    """
    return ",".join(mark + word + mark for word in words)


def common_start(a: str, b: str) -> str:
    """
    Return the letters with which both words begin.

    >>> common_start("gardener", "garage")
    'gar'
    >>> common_start("red", "blue")
    ''
    """
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return a[:n]


def words_ending_like(words: List[str], model: str, n: int) -> List[str]:
    """
    Return the words that have the same last n letters as the model. The model itself is left out.
    n is at least 1.

    words_ending_like(["light", "night", "nights", "sight"], "night", 4) == ["light", "sight"]
    """
    ending = model[-n:]
    return [w for w in words if w.endswith(ending) and w != model]


def letter_gap(word: str) -> int:
    """
    Return the distance in the alphabet between the earliest and the latest letter of the word.

    >>> letter_gap("bee")
    3
    >>> letter_gap("zebra")
    25
    """
    codes = [ord(letter) for letter in word]
    return max(codes) - min(codes)


def pad_all(words: List[str], fill: str = ".") -> List[str]:
    """
    Fill up every word on the right so that all the words are as long as the longest one.

    >>> pad_all(["tea", "juice"])
    ['tea..', 'juice']
    >>> pad_all([])
    []
    """
    width = max((len(word) for word in words), default=0)
    return [word.ljust(width, fill) for word in words]


def has_inner_capital(name: str) -> bool:
    """
    Return True if a capital letter stands anywhere after the first character.

    has_inner_capital("playList") == True
    has_inner_capital("Martha") == False
    """
    return any(c.isupper() for c in name[1:])


def mask_all_but_first(word: str) -> str:
    """Keep the first letter and write a star for each other letter.

    >>> mask_all_but_first("secret")
    's*****'
    >>> mask_all_but_first("")
    ''
    """
    return word[:1] + "*" * (len(word) - 1)


def parse_sizes(text: str) -> Tuple[int, int]:
    """
    Parse a size of the kind "640x480" and return the two numbers, the larger one first.

    parse_sizes("640x480") == (640, 480)
    parse_sizes("30x200") == (200, 30)
    """
    width, height = map(int, text.split("x"))
    return max(width, height), min(width, height)


def drop_every_nth_char(text: str, n: int) -> str:
    """
    Remove every n-th character of the text (the characters number n, 2n, 3n, ...).

    drop_every_nth_char("abcdefg", 3) == "abdeg"
    drop_every_nth_char("abc", 1) == ""
    """
    return "".join(c for i, c in enumerate(text, 1) if i % n != 0)


def count_equal_neighbour_letters(word: str) -> int:
    """
    Return the number of places where a letter is followed by the same letter.

    count_equal_neighbour_letters("balloon") ➞ 2
    count_equal_neighbour_letters("aaa") ➞ 2
    """
    return sum(a == b for a, b in zip(word, word[1:]))


def outside_in(word: str) -> str:
    """
    Read the word from the outside to the inside: first letter, last letter, second letter, and so on.

    >>> outside_in("abcde")
    'aebdc'
    """
    result = ""
    while word:
        result += word[0] + word[-1] if len(word) > 1 else word
        word = word[1:-1]
    return result


def letters_only_in_one(a: str, b: str) -> str:
    """
    Return in alphabetical order the letters that occur in exactly one of the two words.

    letters_only_in_one("stone", "onset") == ""
    letters_only_in_one("cart", "card") == "dt"
    """
    different = set(a) ^ set(b)
    return "".join(sorted(different))


def number_the_words(text: str) -> str:
    """
    Write the number of each word and a colon before it, and start with 1.

    >>> number_the_words("mix bake eat")
    '1:mix 2:bake 3:eat'
    """
    return " ".join(f"{i}:{word}" for i, word in enumerate(text.split(), 1))


def name_tag(full_name: str, width: int) -> str:
    """
    Return the full name if it fits into the width. Otherwise shorten the first name to its first letter and
    a dot. The name has two parts.

    >>> name_tag("Laura Helen", 15)
    'Laura Helen'
    >>> name_tag("Laura Helen", 10)
    'L. Helen'
    """
    if len(full_name) <= width:
        return full_name
    first, last = full_name.split()
    return f"{first[0]}. {last}"


def word_with_most_of(words: List[str], letter: str) -> str:
    """
    Return the word in which the letter occurs most often, and the first such word on a tie.

    word_with_most_of(["plan", "banana", "salad"], "a") == "banana"
    word_with_most_of(["fig", "pea"], "z") == "fig"
    """
    return max(words, key=lambda word: word.count(letter))


def longest_line_length(text: str) -> int:
    """
    Return the length of the longest line, where spaces at the end of a line do not count.

    >>> longest_line_length("one  \\nthree\\n")
    5
    >>> longest_line_length("")
    0
    """
    lines = text.split("\n")
    return max(len(line.rstrip()) for line in lines)


def all_start_upper(title: str) -> bool:
    """
    Return True if every word of the title starts with a capital letter.

    all_start_upper("The Old House") == True
    all_start_upper("The old House") == False
    """
    return all(word[0].isupper() for word in title.split())


def letters_to_places(word: str) -> List[int]:
    """
    Return the place in the alphabet of each letter, where a is 1 and z is 26. Capitals count like small letters.

    letters_to_places("Cab") ➞ [3, 1, 2]
    """
    return [ord(c) - ord("a") + 1 for c in word.lower()]


def echo_word(word: str, times: int) -> str:
    """
    Repeat the word, and leave out the first letter of the word with every further copy. The copies are joined by
    dashes and stop when nothing is left.

    >>> echo_word("hall", 3)
    'hall-all-ll'
    >>> echo_word("go", 5)
    'go-o'
    """
    copies = [word[i:] for i in range(min(times, len(word)))]
    return "-".join(copies)


def file_name_without_ending(path: str) -> str:
    """
    Return the name of the file at the end of the path without its folders and without its last ending.

    file_name_without_ending("pictures/trip/lake.old.png") == "lake.old"
    file_name_without_ending("notes") == "notes"
    """
    name = path.split("/")[-1]
    return name.rsplit(".", 1)[0]


def vowel_places(word: str) -> Tuple[int, ...]:
    """Return the indices of the vowels (aeiou) of the word.

    >>> vowel_places("cinema")
    (1, 3, 5)
    """
    return tuple(i for i, letter in enumerate(word) if letter in "aeiou")


def reverse_inside_words(text: str) -> str:
    """
    Reverse the inner letters of each word; the first and the last letter stay where they are. Words with
    up to three letters do not change.

    >>> reverse_inside_words("open the garden")
    'oepn the gedran'
    """
    words = [w[0] + w[1:-1][::-1] + w[-1] if len(w) > 3 else w for w in text.split()]
    return " ".join(words)


def count_shared_places(a: str, b: str) -> int:
    """
    Return how many letters of a stand at the same place in b when both words are lined up at their ends.

    count_shared_places("ring", "bring") == 4
    count_shared_places("cat", "hut") == 1
    """
    return sum(x == y for x, y in zip(reversed(a), reversed(b)))


def temperature_text(degrees: int) -> str:
    """
    Return the temperature with its sign, as in "+7 degrees", "0 degrees" and "-1 degree". Only +1 and -1 use
    the singular.

    >>> temperature_text(7)
    '+7 degrees'
    >>> temperature_text(-1)
    '-1 degree'
    """
    sign = "+" if degrees > 0 else ""
    unit = "degree" if abs(degrees) == 1 else "degrees"
    return f"{sign}{degrees} {unit}"


def start_at_vowel(word: str) -> str:
    """
    Move all the letters before the first vowel (aeiou) to the end of the word. A word without vowels
    does not change.

    >>> start_at_vowel("street")
    'eetstr'
    >>> start_at_vowel("rhythm")
    'rhythm'
    """
    for i, letter in enumerate(word):
        if letter in "aeiou":
            return word[i:] + word[:i]
    return word


def column_of_lines(lines: List[str], index: int) -> str:
    """
    Return the characters that stand at the given index in the lines. Lines that are too short give a space.

    column_of_lines(["abc", "d", "efg"], 1) == "b f"
    """
    return "".join(line[index] if index < len(line) else " " for line in lines)


def strip_prefix_from_all(names: List[str]) -> List[str]:
    """
    Remove everything up to and including the first underscore from each name. Names without an underscore
    stay as they are.

    strip_prefix_from_all(["img_01_a", "cover"]) ➞ ["01_a", "cover"]
    """
    return [name.split("_", 1)[-1] for name in names]


def is_made_of(word: str, pieces: str) -> bool:
    """
    Check whether the word can be laid with the letters of pieces. Each letter of pieces may be used
    only once.

    >>> is_made_of("noon", "once")
    False
    >>> is_made_of("onion", "nnooiz")
    True
    """
    return all(word.count(c) <= pieces.count(c) for c in set(word))


def seconds_from_clock(text: str) -> int:
    """
    Return the seconds since midnight of a time of day of the form "hh:mm:ss".

    seconds_from_clock("01:02:03") == 3723
    """
    hours, minutes, seconds = (int(part) for part in text.split(":"))
    return (hours * 60 + minutes) * 60 + seconds


def clock_from_seconds(seconds: int) -> str:
    """
    Write a number of seconds as minutes and seconds. The seconds always have two digits.

    >>> clock_from_seconds(75)
    '1:15'
    >>> clock_from_seconds(600)
    '10:00'
    """
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02d}"


def trim_to_words(text: str, limit: int) -> str:
    """
    Keep the first `limit` words. If words are left out, put " ..." at the end.

    >>> trim_to_words("rain in the morning", 2)
    'rain in ...'
    >>> trim_to_words("rain", 2)
    'rain'
    """
    words = text.split()
    if len(words) <= limit:
        return text
    return " ".join(words[:limit]) + " ..."


def twins_in_text(text: str) -> List[str]:
    """
    Return the words that stand directly after the same word. Case is ignored, and the words are
    returned in lower case.

    twins_in_text("it was was The the end") == ["was", "the"]
    """
    words = text.lower().split()
    return [b for a, b in zip(words, words[1:]) if a == b]


def upper_share(text: str) -> float:
    """
    Return the share of capitals among the letters of the text. A text without letters has the share 0.0.

    upper_share("Ab c!D") == 0.5
    upper_share("12") == 0.0
    """
    letters = [c for c in text if c.isalpha()]
    return sum(c.isupper() for c in letters) / len(letters) if letters else 0.0


def triangle_of_text(word: str) -> str:
    """
    Return lines that show the first letter, the first two letters, and so on up to the whole word.

    >>> print(triangle_of_text("sun"))
    s
    su
    sun
    """
    return "\n".join(word[:n] for n in range(1, len(word) + 1))


def leading_ones(n: int) -> int:
    """Return the number of ones before the first zero in the binary form of the positive number n.

    >>> leading_ones(13)
    2
    >>> leading_ones(7)
    3
    """
    bits = format(n, "b")
    return len(bits.split("0")[0])


def short_word_key(word: str) -> str:
    """
    Two words have the same key if they have the same first letter, the same last letter and the same length.
    The key is written as first letter, length, last letter.

    short_word_key("table") == "t5e"
    short_word_key("a") == "a1a"
    """
    return f"{word[0]}{len(word)}{word[-1]}"


def alphabetical_run(word: str) -> bool:
    """
    Return True if each letter of the word is the one that follows the letter before it in the alphabet.

    alphabetical_run("defg") ➞ True
    alphabetical_run("deg") ➞ False
    """
    return all(ord(b) - ord(a) == 1 for a, b in zip(word, word[1:]))


def replace_at(text: str, index: int, char: str) -> str:
    """
    Return the text with the character at the index replaced by char. An index outside of the text changes nothing.

    replace_at("cart", 1, "o") == "cort"
    replace_at("cart", 4, "s") == "cart"
    """
    if not 0 <= index < len(text):
        return text
    return text[:index] + char + text[index + 1:]


def shortest_unused(words, used):
    """Return the shortest of the words that are not among the used ones, or None if all are used.
    On a tie the earliest word wins.

    shortest_unused(["plum", "fig", "pea"], ["fig"]) == "pea"
    shortest_unused(["fig"], ["fig"]) == None
    """
    free = [word for word in words if word not in used]
    return min(free, key=len, default=None)


def dotted_to_number(text: str) -> int:
    """
    Read a number that is written with dots between groups of three digits.

    >>> dotted_to_number("1.250.000")
    1250000
    >>> dotted_to_number("-4.000")
    -4000
    """
    return int(text.replace(".", ""))


def plus_minus_total(text: str) -> int:
    """
    The text holds only the signs + and -. Every + raises a counter by one, every - lowers it by one. Return the
    highest value that the counter has, where it starts with 0.

    >>> plus_minus_total("+-++-")
    2
    >>> plus_minus_total("--")
    0
    """
    level = best = 0
    for sign in text:
        level += 1 if sign == "+" else -1
        best = max(best, level)
    return best


def double_vowels(text: str) -> str:
    """
    Write every vowel (aeiou) twice.

    double_vowels("lemon") == "leemoon"
    """
    return "".join(c * 2 if c in "aeiou" else c for c in text)


def word_heights(words: List[str]) -> Dict[int, str]:
    """
    Return a dictionary that gives for every length the last word of that length.

    word_heights(["sun", "moon", "day"]) == {3: "day", 4: "moon"}
    """
    return {len(word): word for word in words}


def first_missing_letter(text: str) -> str:
    """
    Return the first letter of the alphabet that does not occur in the text, or the empty text if all
    of them occur. Case is ignored.

    >>> first_missing_letter("A bad cab")
    'e'
    """
    for letter in "abcdefghijklmnopqrstuvwxyz":
        if letter not in text.lower():
            return letter
    return ""


def sort_codes(codes: List[str]) -> List[str]:
    """
    The codes consist of one letter and a number, such as "b12". Sort them by the number and then by the letter.

    sort_codes(["b12", "a3", "a12"]) == ["a3", "a12", "b12"]
    """
    return sorted(codes, key=lambda code: (int(code[1:]), code[0]))


def repeat_by_place(word: str) -> str:
    """
    Repeat each letter as often as there are letters from it to the end of the word, itself included.

    >>> repeat_by_place("abc")
    'aaabbc'
    """
    n = len(word)
    return "".join(letter * (n - i) for i, letter in enumerate(word))


def lengths_joined(sentence: str) -> str:
    """
    Replace each word by its length and join the lengths by dashes.

    >>> lengths_joined("we went home early")
    '2-4-4-5'
    """
    return "-".join(str(len(word)) for word in sentence.split())


def second_best_length(words: List[str]) -> int:
    """
    Return the second largest of the different word lengths, or 0 if all the words are equally long.

    second_best_length(["plum", "fig", "pear", "melon"]) == 4
    second_best_length(["fig", "pea"]) == 0
    """
    lengths = sorted({len(word) for word in words}, reverse=True)
    return lengths[1] if len(lengths) > 1 else 0


def crossed_out(text: str, word: str) -> str:
    """
    Replace each letter of the given word by "x" wherever the word stands as a whole word in the text.

    crossed_out("a cat saw a catfish", "cat") == "a xxx saw a catfish"
    """
    parts = text.split(" ")
    return " ".join("x" * len(part) if part == word else part for part in parts)


def letter_columns(word: str, width: int) -> List[str]:
    """
    Write the word into rows of the given width and read it by columns. Return the list of the columns.

    >>> letter_columns("gardens", 3)
    ['gds', 'ae', 'rn']
    """
    return [word[i::width] for i in range(width)]


def count_syllable_starts(word: str) -> int:
    """
    Return how many vowels (aeiou) of the word stand at its beginning or directly after a consonant.

    >>> count_syllable_starts("audience")
    3
    >>> count_syllable_starts("hm")
    0
    """
    previous = " " + word
    return sum(b in "aeiou" and a not in "aeiou" for a, b in zip(previous, word))


def check():
    assert swap_halves_of_word("abcd") == "cdab"
    assert swap_halves_of_word("abxcd") == "cdxab"
    assert is_staircase(["a", "in", "sun"]) is True
    assert is_staircase(["a", "sun"]) is False
    assert is_staircase(["tree"]) is True
    assert every_second_upper("Garden") == "gArDeN"
    assert longest_name_first(["Ann", "Peter", "Bob"]) == ["Peter", "Ann", "Bob"]
    assert same_letter_at_ends(["Anna", "stars", "moon"]) == ["Anna", "stars"]
    assert first_word_holding(["plum", "apple", "place"], "lea") == "apple"
    assert first_word_holding(["plum"], "x") == ""
    assert remove_spaces_around_dashes("left - right") == "left-right"
    assert remove_spaces_around_dashes("a -b- c d") == "a-b-c d"
    assert quote_each(["a", "bc"]) == "'a','bc'"
    assert quote_each(["x"], "*") == "*x*"
    assert words_ending_like(["light", "night", "nights", "sight"], "night", 4) == ["light", "sight"]
    assert has_inner_capital("playList") is True
    assert has_inner_capital("Martha") is False
    assert parse_sizes("640x480") == (640, 480)
    assert parse_sizes("30x200") == (200, 30)
    assert drop_every_nth_char("abcdefg", 3) == "abdeg"
    assert drop_every_nth_char("abc", 1) == ""
    assert count_equal_neighbour_letters("balloon") == 2
    assert count_equal_neighbour_letters("aaa") == 2
    assert letters_only_in_one("stone", "onset") == ""
    assert letters_only_in_one("cart", "card") == "dt"
    assert word_with_most_of(["plan", "banana", "salad"], "a") == "banana"
    assert word_with_most_of(["fig", "pea"], "z") == "fig"
    assert all_start_upper("The Old House") is True
    assert all_start_upper("The old House") is False
    assert letters_to_places("Cab") == [3, 1, 2]
    assert file_name_without_ending("pictures/trip/lake.old.png") == "lake.old"
    assert file_name_without_ending("notes") == "notes"
    assert count_shared_places("ring", "bring") == 4
    assert count_shared_places("cat", "hut") == 1
    assert column_of_lines(["abc", "d", "efg"], 1) == "b f"
    assert strip_prefix_from_all(["img_01_a", "cover"]) == ["01_a", "cover"]
    assert seconds_from_clock("01:02:03") == 3723
    assert twins_in_text("it was was The the end") == ["was", "the"]
    assert upper_share("Ab c!D") == 0.5
    assert upper_share("12") == 0.0
    assert short_word_key("table") == "t5e"
    assert short_word_key("a") == "a1a"
    assert alphabetical_run("defg") is True
    assert alphabetical_run("deg") is False
    assert replace_at("cart", 1, "o") == "cort"
    assert replace_at("cart", 4, "s") == "cart"
    assert shortest_unused(["plum", "fig", "pea"], ["fig"]) == "pea"
    assert shortest_unused(["fig"], ["fig"]) is None
    assert double_vowels("lemon") == "leemoon"
    assert word_heights(["sun", "moon", "day"]) == {3: "day", 4: "moon"}
    assert sort_codes(["b12", "a3", "a12"]) == ["a3", "a12", "b12"]
    assert second_best_length(["plum", "fig", "pear", "melon"]) == 4
    assert second_best_length(["fig", "pea"]) == 0
    assert crossed_out("a cat saw a catfish", "cat") == "a xxx saw a catfish"
