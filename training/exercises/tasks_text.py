"""Text tasks: lines, sentences, words and messages as they come up in everyday work."""

from typing import Dict, List, Optional, Tuple


def fold_address(text: str, separator: str = ", ") -> str:
    """
    You are given a postal address on several lines. Put it on one line.
    Blank lines are skipped, blanks around each line are removed, and a comma that already
    ends a line is not doubled.

    >>> fold_address("Ann Lee\\n 4 High St,\\n\\nYork ")
    'Ann Lee, 4 High St, York'
    >>> fold_address("")
    ''
    """
    parts = []
    for line in text.split("\n"):
        line = line.strip().rstrip(",")
        if line != "":
            parts.append(line)
    return separator.join(parts)


def quote_reply(message: str, depth: int) -> List[str]:
    """
    Write a function that quotes a message the way mail programs do: every line gets `depth`
    signs '>' and one blank in front. Lines that already begin with '>' get no blank, so that
    the signs stay together.

    >>> quote_reply("hi\\n> there", 2)
    ['>> hi', '>>> there']
    """
    quoted = []
    for line in message.split("\n"):
        if line.startswith(">"):
            quoted.append(">" * depth + line)
        else:
            quoted.append(">" * depth + " " + line)
    return quoted


def longest_quote_depth(lines):
    """
    Given the lines of a mail, return how deep the deepest quotation is: the greatest number of
    '>' signs that a line starts with. Blanks between the signs do not matter.

    >>> longest_quote_depth(["hello", "> > yes", ">no"])
    2
    >>> longest_quote_depth([])
    0
    """
    deepest = 0
    for line in lines:
        depth = 0
        for char in line:
            if char == ">":
                depth += 1
            elif char != " ":
                break
        if depth > deepest:
            deepest = depth
    return deepest


def telegram_price(message: str, word_price: int, free_words: int) -> int:
    """
    A telegram costs `word_price` for each word after the first `free_words`. A word of more
    than ten letters counts as two words, and the word 'stop' is never counted.
    Return the price of the message.

    >>> telegram_price("arrive monday stop", 5, 1)
    5
    >>> telegram_price("congratulations", 3, 0)
    6
    """
    units = 0
    for word in message.split():
        if word.lower() == "stop":
            continue
        units += 2 if len(word) > 10 else 1
    return max(0, units - free_words) * word_price


def split_into_messages(text: str, limit: int) -> List[str]:
    """
    Cut a text into short messages of at most `limit` characters without breaking a word.
    Words inside a message are separated by one blank. You may assume that no word is longer
    than the limit.

    >>> split_into_messages("the rain stays here", 8)
    ['the rain', 'stays', 'here']
    >>> split_into_messages("  ", 4)
    []
    """
    messages = []
    current = ""
    for word in text.split():
        if current == "":
            current = word
        elif len(current) + 1 + len(word) <= limit:
            current += " " + word
        else:
            messages.append(current)
            current = word
    if current:
        messages.append(current)
    return messages


def number_messages(messages):
    """
    Append '(k/n)' to every message of a list, where k counts from 1 and n is the number of
    messages. If there is only one message, leave it as it is.

    >>> number_messages(["so", "long"])
    ['so (1/2)', 'long (2/2)']
    >>> number_messages(["hi"])
    ['hi']
    """
    total = len(messages)
    if total == 1:
        return messages[:]
    numbered = []
    for i in range(total):
        numbered.append("%s (%d/%d)" % (messages[i], i + 1, total))
    return numbered


def censor_after(text: str, word: str) -> str:
    """
    You are given a text and a word. Return the text up to and including the first place where
    the word stands as a whole word; everything after it is replaced by ' ...'.
    When the word is missing or is the last one, the text stays unchanged.

    >>> censor_after("my code is 1234 please", "is")
    'my code is ...'
    >>> censor_after("this one", "is")
    'this one'
    """
    words = text.split(" ")
    for i in range(len(words) - 1):
        if words[i] == word:
            return " ".join(words[: i + 1]) + " ..."
    return text


def repeated_line_starts(lines: List[str]) -> Dict[str, int]:
    """
    Count with which word the lines of a poem begin. Return only the words that begin two lines
    or more. Upper and lower case are the same; empty lines do not count.

    >>> repeated_line_starts(["And rain", "and wind", "The sea", ""])
    {'and': 2}
    """
    counts = {}
    for line in lines:
        words = line.lower().split()
        if not words:
            continue
        counts[words[0]] = counts.get(words[0], 0) + 1
    return {word: count for word, count in counts.items() if count > 1}


def rhyme_scheme(lines: List[str], size: int = 2) -> str:
    """
    Two lines rhyme if their last `size` letters are equal (without case and final punctuation).
    Return the rhyme scheme of a poem: the first kind of ending is called 'A', the next new one
    'B' and so on.

    >>> rhyme_scheme(["the cat,", "a tree", "that hat.", "I see"])
    'ABAB'
    """
    endings = []
    scheme = ""
    for line in lines:
        ending = line.rstrip(".,;:!? ").lower()[-size:]
        if ending not in endings:
            endings.append(ending)
        scheme += chr(ord("A") + endings.index(ending))
    return scheme


def sentence_with_most_commas(text):
    """
    Split a text at full stops and return the sentence that has the most commas, without blanks
    at its ends. If several have the same number, return the last of them.

    >>> sentence_with_most_commas("One, two. Up. Red, blue, green.")
    'Red, blue, green'
    """
    best = ""
    most = 0
    for sentence in text.split("."):
        sentence = sentence.strip()
        if sentence and sentence.count(",") >= most:
            best = sentence
            most = sentence.count(",")
    return best


def space_after_punctuation(text: str) -> str:
    """
    Put a blank behind each comma, semicolon and colon that is directly followed by a letter.
    Digits stay together with the sign, as in 12:30 or 1,5.

    >>> space_after_punctuation("yes,sir:at 12:30")
    'yes, sir: at 12:30'
    """
    result = ""
    for i in range(len(text)):
        result += text[i]
        if text[i] in ",;:" and i + 1 < len(text) and text[i + 1].isalpha():
            result += " "
    return result


def remove_space_before_punctuation(text: str) -> str:
    """
    Given a text in which somebody typed blanks before commas, full stops and question marks,
    return the text without these blanks. All other blanks are kept.

    >>> remove_space_before_punctuation("Well , who  knows ?")
    'Well, who  knows?'
    """
    kept = []
    for char in text:
        if char in ",.?!":
            while kept and kept[-1] == " ":
                kept.pop()
        kept.append(char)
    return "".join(kept)


def join_hyphenated_lines(lines: List[str]) -> str:
    """
    The lines of a scanned page are to be put together into one text. A line that ends with a
    hyphen is joined with the next one directly and loses the hyphen; all other lines are
    joined with a blank.

    >>> join_hyphenated_lines(["the win-", "dow is", "open"])
    'the window is open'
    """
    text = ""
    for i, line in enumerate(lines):
        if line.endswith("-") and i < len(lines) - 1:
            text += line[:-1]
        else:
            text += line + " "
    return text.rstrip()


def greeting_for(hour, name=""):
    """
    Write a function that greets a person. From 5 to 11 o'clock say 'Good morning', from 12 to 17
    'Good afternoon', otherwise 'Good evening'. If a name is given, it follows after a comma.
    The greeting ends with a '!' only when there is a name.

    >>> greeting_for(9, "Mia")
    'Good morning, Mia!'
    >>> greeting_for(23)
    'Good evening'
    """
    if 5 <= hour < 12:
        greeting = "Good morning"
    elif 12 <= hour < 18:
        greeting = "Good afternoon"
    else:
        greeting = "Good evening"
    if not name:
        return greeting
    return f"{greeting}, {name}!"


def find_speaker(transcript: List[str], phrase: str) -> Optional[str]:
    """
    Each line of a transcript has the form 'Name: words'. Lines without a colon belong to the
    speaker before. Return the name of the first speaker who says the phrase, or None.

    >>> find_speaker(["Bo: hello", "how are you", "Cy: fine"], "how are")
    'Bo'
    >>> find_speaker(["Bo: hello"], "bye") is None
    True
    """
    speaker = None
    for line in transcript:
        if ":" in line:
            speaker, line = line.split(":", 1)
        if phrase in line:
            return speaker
    return None


def words_spoken(transcript: List[str]) -> Dict[str, int]:
    """
    You are given a transcript of lines 'Name: words'. Return how many words each person says
    altogether. A person who says nothing has 0.

    >>> words_spoken(["Al: good day", "Di:", "Al: well"])
    {'Al': 3, 'Di': 0}
    """
    totals = {}
    for line in transcript:
        name, _, speech = line.partition(":")
        if name not in totals:
            totals[name] = 0
        totals[name] += len(speech.split())
    return totals


def initials_match(name: str, initials: str) -> bool:
    """
    Decide whether the initials belong to the name. Each initial must be the first letter of the
    word at the same position; dots in the initials and case are ignored, and middle names may
    not be left out.

    >>> initials_match("Eva Maria Holm", "E.M.H.")
    True
    >>> initials_match("Eva Maria Holm", "EH")
    False
    """
    letters = initials.replace(".", "").lower()
    words = name.lower().split()
    if len(letters) != len(words):
        return False
    for i in range(len(words)):
        if words[i][0] != letters[i]:
            return False
    return True


def swap_he_and_she(text):
    """
    Replace the word 'he' by 'she' and 'she' by 'he' in a text. A capital letter at the word's
    beginning is kept. Other words do not change.

    >>> swap_he_and_she("He says she knows the way")
    'She says he knows the way'
    """
    swapped = []
    for word in text.split(" "):
        lower = word.lower()
        if lower == "he":
            new_word = "she"
        elif lower == "she":
            new_word = "he"
        else:
            swapped.append(word)
            continue
        swapped.append(new_word.capitalize() if word[0].isupper() else new_word)
    return " ".join(swapped)


def even_word_lengths_first(sentence: str) -> str:
    """
    Return the sentence with all words of even length moved to the front. Within both groups the
    words keep their order.

    >>> even_word_lengths_first("one four by three")
    'four by one three'
    """
    even = []
    odd = []
    for word in sentence.split():
        if len(word) % 2 == 0:
            even.append(word)
        else:
            odd.append(word)
    return " ".join(even + odd)


def shortest_word_between(text: str, low: int, high: int) -> str:
    """
    Given a text and two lengths, return the shortest word that has at least `low` and at most
    `high` letters. Among equally short words the first one wins. Return '' if there is none.

    >>> shortest_word_between("a small brown fox ran", 2, 5)
    'fox'
    >>> shortest_word_between("a bc", 4, 9)
    ''
    """
    best = ""
    for word in text.split():
        if low <= len(word) <= high:
            if best == "" or len(word) < len(best):
                best = word
    return best


def triangle_of_words(words: List[str]) -> List[str]:
    """
    Arrange words in lines so that the first line has one word, the second two, the third three
    and so on. The last line takes whatever is left.

    >>> triangle_of_words(["a", "b", "c", "d", "e"])
    ['a', 'b c', 'd e']
    """
    lines = []
    start = 0
    size = 1
    while start < len(words):
        lines.append(" ".join(words[start : start + size]))
        start += size
        size += 1
    return lines


def mirror_sentence(sentence):
    """
    Write the words of the sentence and then the same words backwards, without saying the last
    word twice.

    >>> mirror_sentence("we go home")
    'we go home go we'
    >>> mirror_sentence("stop")
    'stop'
    """
    words = sentence.split()
    for i in range(len(words) - 2, -1, -1):
        words.append(words[i])
    return " ".join(words)


def shout_level(text: str) -> str:
    """
    Judge how loud a message is. It is 'shouting' if all its letters are capitals, 'loud' if it
    has more than two exclamation marks or more capitals than small letters, otherwise 'calm'.
    A message without any letter is 'silent'.

    >>> shout_level("STOP IT")
    'shouting'
    >>> shout_level("Oh no!!!")
    'loud'
    >>> shout_level("12")
    'silent'
    """
    upper = sum(1 for char in text if char.isupper())
    lower = sum(1 for char in text if char.islower())
    if upper + lower == 0:
        return "silent"
    if lower == 0:
        return "shouting"
    if text.count("!") > 2 or upper > lower:
        return "loud"
    return "calm"


def word_before_number(text: str) -> List[Tuple[str, int]]:
    """
    Find all whole numbers in a text and the word directly before each of them. Numbers at the
    beginning, or behind another number, are left out.

    >>> word_before_number("room 12 on floor 3")
    [('room', 12), ('floor', 3)]
    >>> word_before_number("7 9")
    []
    """
    words = text.split()
    pairs = []
    for i in range(1, len(words)):
        if words[i].isdigit() and not words[i - 1].isdigit():
            pairs.append((words[i - 1], int(words[i])))
    return pairs


def sum_of_numbers_in_text(text: str) -> int:
    """
    Add up all whole numbers that occur in a text. Neighbouring digits form one number. A minus
    sign directly before a number makes it negative.

    >>> sum_of_numbers_in_text("3 cats, 12 dogs, -5 birds")
    10
    """
    total = 0
    i = 0
    while i < len(text):
        if text[i].isdigit():
            start = i
            while i < len(text) and text[i].isdigit():
                i += 1
            number = int(text[start:i])
            total += -number if start > 0 and text[start - 1] == "-" else number
        else:
            i += 1
    return total


def stretch_word(word, times):
    """
    Stretch a word as in chats: repeat its last vowel `times` times in all. Words without a
    vowel repeat their last letter instead.

    >>> stretch_word("hello", 3)
    'hellooo'
    >>> stretch_word("wow", 4)
    'woooow'
    >>> stretch_word("hm", 2)
    'hmm'
    """
    place = len(word) - 1
    for i in range(len(word) - 1, -1, -1):
        if word[i] in "aeiou":
            place = i
            break
    return word[:place] + word[place] * times + word[place + 1 :]


def calm_down(word: str) -> str:
    """
    Shorten every run of three or more equal letters to a single letter. Runs of two are normal
    spelling and stay.

    >>> calm_down("sooooo goood, really")
    'so god, really'
    """
    result = ""
    i = 0
    while i < len(word):
        j = i
        while j < len(word) and word[j] == word[i]:
            j += 1
        if j - i >= 3:
            result += word[i]
        else:
            result += word[i:j]
        i = j
    return result


def alternate_lines(left: str, right: str) -> List[str]:
    """
    You are given two texts. Take their lines in turn, starting with the left text. When one text
    has no lines left, the rest of the other follows. Empty lines are dropped.

    >>> alternate_lines("a\\nb\\nc", "1")
    ['a', '1', 'b', 'c']
    """
    first = [line for line in left.split("\n") if line]
    second = [line for line in right.split("\n") if line]
    merged = []
    for i in range(max(len(first), len(second))):
        if i < len(first):
            merged.append(first[i])
        if i < len(second):
            merged.append(second[i])
    return merged


def guess_language(text, samples):
    """
    Guess a text's language. `samples` maps a language to a list of its frequent words. The
    language with the most hits among the words of the text is returned; with no hit at all
    return 'unknown'.

    >>> common = {"English": ["the", "and"], "German": ["der", "und"]}
    >>> guess_language("Tom und der Hund", common)
    'German'
    >>> guess_language("ola", common)
    'unknown'
    """
    words = text.lower().split()
    best = "unknown"
    most = 0
    for language in samples:
        hits = 0
        for word in words:
            if word in samples[language]:
                hits += 1
        if hits > most:
            best, most = language, hits
    return best


def headline_width(headline: str, narrow: str = "fijlrt") -> float:
    """
    Measure a headline for a newspaper. A narrow letter is half a unit wide, 'm' and 'w' are one
    and a half, a blank is half a unit, and every other character is one unit. Capital letters
    are always half a unit wider than their small letters.

    >>> headline_width("Film")
    3.5
    >>> headline_width("a b")
    2.5
    """
    width = 0.0
    for char in headline:
        if char.lower() in narrow or char == " ":
            width += 0.5
        elif char.lower() in "mw":
            width += 1.5
        else:
            width += 1.0
        if char.isupper():
            width += 0.5
    return width


def fit_comment(comment: str, limit: int) -> str:
    """
    Shorten a comment to the limit. Whole sentences (they end with '.') are kept as long as they
    fit. If not even the first fits, cut the text and let it end with '~'.

    >>> fit_comment("Good. Very good. Best.", 17)
    'Good. Very good.'
    >>> fit_comment("Wonderful thing.", 6)
    'Wonde~'
    """
    if len(comment) <= limit:
        return comment
    end = 0
    for i in range(limit):
        if comment[i] == ".":
            end = i + 1
    if end > 0:
        return comment[:end]
    return comment[: limit - 1] + "~"


def capital_words_inside(text: str) -> List[str]:
    """
    Collect the words with a capital first letter that do not begin a sentence; they are probably
    names. Each name is listed once, in order of appearance and without punctuation.

    >>> capital_words_inside("Yesterday Tom met Ana. Then Tom left.")
    ['Tom', 'Ana']
    """
    names = []
    begins = True
    for word in text.split():
        name = word.strip(".,!?")
        if not begins and name[:1].isupper() and name not in names:
            names.append(name)
        begins = word[-1] in ".!?"
    return names


def blank_out(sentence, every):
    """
    Make a gap text for a language lesson: each `every`-th word is replaced by underscores, one
    for each letter. A full stop or comma at the end of the word remains.

    >>> blank_out("the sun is up today.", 2)
    'the ___ is __ today.'
    """
    words = sentence.split()
    for i in range(every - 1, len(words), every):
        core = words[i].rstrip(".,")
        words[i] = "_" * len(core) + words[i][len(core) :]
    return " ".join(words)


def gap_solutions(full: str, gaps: str) -> Optional[List[str]]:
    """
    Given a full sentence and the same sentence with some words replaced by underscores, return
    the words that belong into the gaps. If the two do not fit together, return None.

    >>> gap_solutions("we like tea", "we ____ tea")
    ['like']
    >>> gap_solutions("we like tea", "you ____ tea") is None
    True
    """
    words = full.split()
    shown = gaps.split()
    if len(words) != len(shown):
        return None
    solutions = []
    for word, pattern in zip(words, shown):
        if set(pattern) == {"_"}:
            solutions.append(word)
        elif word != pattern:
            return None
    return solutions


def left_and_right(left: str, right: str, width: int, fill: str = ".") -> str:
    """
    Write one text at the left and one at the right edge of a line, like in a table of contents.
    Fill the space between with dots. There have to be at least two dots; if there is too little
    room, the left text is shortened.

    >>> left_and_right("Intro", "7", 12)
    'Intro......7'
    >>> left_and_right("Introduction", "15", 10)
    'Introd..15'
    """
    room = width - len(right) - 2
    if len(left) > room:
        left = left[:room]
    dots = width - len(left) - len(right)
    return left + fill * dots + right


def dialogue_turns(lines: List[str]) -> int:
    """
    Each line of a dialogue begins with a name and a colon. Count how often the speaker changes.

    >>> dialogue_turns(["A: hi", "A: well", "B: yes", "A: ok"])
    2
    >>> dialogue_turns([])
    0
    """
    turns = 0
    for i in range(1, len(lines)):
        before = lines[i - 1].split(":")[0]
        if lines[i].split(":")[0] != before:
            turns += 1
    return turns


def compress_repeats(messages):
    """
    A log shows the same message many times in a row. Return a list in which each such run is
    one entry 'message (xN)'. A message that comes only once stays plain.

    >>> compress_repeats(["ping", "ping", "ok", "ping"])
    ['ping (x2)', 'ok', 'ping']
    """
    result = []
    count = 0
    for i in range(len(messages)):
        count += 1
        last_of_run = i == len(messages) - 1 or messages[i + 1] != messages[i]
        if last_of_run:
            result.append(messages[i] if count == 1 else f"{messages[i]} (x{count})")
            count = 0
    return result


def vowel_heavy_words(text: str) -> List[str]:
    """
    Return the words of a text in which vowels are more than half of the letters, sorted by the
    number of vowels, most vowels first. Words with equally many are in alphabetical order.

    >>> vowel_heavy_words("an idea you gave audio")
    ['audio', 'idea', 'you']
    """

    def vowels(word):
        return sum(char in "aeiou" for char in word.lower())

    chosen = [word for word in text.split() if 2 * vowels(word) > len(word)]
    return sorted(chosen, key=lambda word: (-vowels(word), word))


def staircase_text(text: str, step: int) -> List[str]:
    """
    Write the words of the text one below the other, each `step` columns further right than
    the one before.

    >>> staircase_text("up we go", 2)
    ['up', '  we', '    go']
    """
    lines = []
    indent = 0
    for word in text.split():
        lines.append(" " * indent + word)
        indent += step
    return lines


def diagonal_letters(lines):
    """
    Read a hidden message: take the first letter of the first line, the second letter of the
    second line, and so on. Lines that are too short give a '-'.

    >>> diagonal_letters(["hat", "get", "by"])
    'he-'
    """
    message = ""
    for i in range(len(lines)):
        if i < len(lines[i]):
            message += lines[i][i]
        else:
            message += "-"
    return message


def is_polite(message: str, polite_words: List[str]) -> bool:
    """
    Decide whether a message is polite. It must contain one of the polite words as a whole word,
    must not be written in capitals only, and may end with one '!' at most.

    >>> is_polite("Could you please call?", ["please", "kindly"])
    True
    >>> is_polite("please!!", ["please"])
    False
    """
    if message.isupper() or message.endswith("!!"):
        return False
    for word in message.lower().split():
        if word.strip(",.?!") in polite_words:
            return True
    return False


def common_opening(names: List[str], at_least: int) -> Dict[str, List[str]]:
    """
    Group file names by their part before the first '_' or '.'. Keep only the groups that have
    at least `at_least` names; the names within a group are sorted.

    >>> common_opening(["log_b", "log_a", "map.txt"], 2)
    {'log': ['log_a', 'log_b']}
    """
    groups = {}
    for name in names:
        stem = name.replace(".", "_").split("_")[0]
        groups.setdefault(stem, []).append(name)
    result = {}
    for stem in groups:
        if len(groups[stem]) >= at_least:
            result[stem] = sorted(groups[stem])
    return result


def wave_line(text: str, height: int) -> str:
    """
    Letters of a text ride on a wave that goes up from row 0 to row `height` and down again.
    Return the rows of all characters as one string of digits. The height is below 10 and
    above 0.

    >>> wave_line("abcdefg", 2)
    '0121012'
    """
    rows = ""
    row = 0
    direction = 1
    for _ in text:
        rows += str(row)
        if row == height:
            direction = -1
        elif row == 0:
            direction = 1
        row += direction
    return rows


def last_words(lines):
    """
    Given the lines of a text, return the last word of each line in one string, separated by
    blanks. Lines without words are passed over. Punctuation at the end is cut off.

    >>> last_words(["I am here,", "", "you there!"])
    'here there'
    """
    words = []
    for line in lines:
        parts = line.rstrip(" .,;:!?").split()
        if parts:
            words.append(parts[-1])
    return " ".join(words)
