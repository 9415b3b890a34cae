"""Small checks on strings: formats, passwords, identifiers, patterns and balanced marks."""

import keyword
import re
import string


def password_problems(password: str) -> list[str]:
    """List what is wrong with a password: too short (under 8), no digit, no capital, has a space.

    >>> password_problems("Secret123")
    []
    >>> password_problems("my pass")
    ['too short', 'no digit', 'no capital', 'has a space']
    """
    problems = []
    if len(password) < 8:
        problems.append("too short")
    if not any(ch.isdigit() for ch in password):
        problems.append("no digit")
    if not any(ch.isupper() for ch in password):
        problems.append("no capital")
    if " " in password:
        problems.append("has a space")
    return problems


def password_strength(password):
    """Rate a password as "weak", "fair" or "strong".

    One point is given for each kind of character (lower, upper, digit, punctuation) and one for
    12 or more characters. Up to two points are weak, three are fair.

    >>> password_strength("abcdef")
    'weak'
    >>> password_strength("Abcdef1")
    'fair'
    >>> password_strength("Abcdef1!Abcdef")
    'strong'
    """
    kinds = (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation)
    points = sum(any(ch in kind for ch in password) for kind in kinds)
    points += len(password) >= 12
    if points <= 2:
        return "weak"
    return "fair" if points == 3 else "strong"


def is_hex_color(text: str) -> bool:
    """Does the text look like "#abc" or "#a1b2c3"?

    >>> is_hex_color("#FFcc00"), is_hex_color("#fff")
    (True, True)
    >>> is_hex_color("#12345"), is_hex_color("ffffff")
    (False, False)
    """
    if not text.startswith("#") or len(text) not in (4, 7):
        return False
    return all(ch in string.hexdigits for ch in text[1:])


def is_valid_name(name: str) -> bool:
    """True for a Python identifier that is neither a keyword nor a name with double underscores.

    >>> is_valid_name("total_2")
    True
    >>> is_valid_name("class"), is_valid_name("2nd"), is_valid_name("__init__")
    (False, False, False)
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        return False
    return "__" not in name


def host_name_ok(host: str) -> bool:
    """Labels between dots have 1 to 20 letters, digits or hyphens, with no hyphen at either end.

    >>> host_name_ok("my-site.example")
    True
    >>> host_name_ok("-a.org"), host_name_ok("a..org"), host_name_ok("a_b.org")
    (False, False, False)
    """
    for label in host.split("."):
        if not 1 <= len(label) <= 20:
            return False
        if label.startswith("-") or label.endswith("-"):
            return False
        if not label.replace("-", "").isalnum():
            return False
    return True


def is_clock_time(text: str) -> bool:
    """Tell whether the text is a time of day written as HH:MM, with two digits each.

    >>> is_clock_time("23:59")
    True
    >>> is_clock_time("24:00")
    False
    >>> is_clock_time("7:30")
    False
    """
    if not re.fullmatch(r"\d\d:\d\d", text):
        return False
    hours, minutes = map(int, text.split(":"))
    return hours < 24 and minutes < 60


def in_ip_block(address, block):
    """Does an IPv4 address match a block in which a star stands for any number?

    >>> in_ip_block("192.168.7.20", "192.168.*.*")
    True
    >>> in_ip_block("10.0.0.1", "10.1.*.*")
    False
    """
    parts = address.split(".")
    wanted = block.split(".")
    if len(parts) != len(wanted):
        return False
    return all(want in ("*", part) for part, want in zip(parts, wanted))


def quotes_are_closed(line: str) -> bool:
    """Are all quotes of a line closed? Within one kind of quote the other kind is plain text.

    >>> quotes_are_closed('say "it\\'s" now')
    True
    >>> quotes_are_closed("it's")
    False
    """
    open_quote = ""
    for ch in line:
        if open_quote:
            if ch == open_quote:
                open_quote = ""
        elif ch in "'\"":
            open_quote = ch
    return not open_quote


def depth_at_each_char(text: str) -> str:
    """Below each character write how many brackets are open there; brackets count as outside.

    >>> depth_at_each_char("a(b(c)d)")
    '00112110'
    """
    depth = 0
    digits = ""
    for ch in text:
        if ch == ")":
            depth -= 1
        digits += str(depth)
        if ch == "(":
            depth += 1
    return digits


def unclosed_tags(markup: str) -> list[str]:
    """Names of the tags that are opened but not closed, outermost first.

    A closing tag closes the innermost open tag of its name; unknown closing tags are ignored.

    >>> unclosed_tags("<a><b>text</b><i>")
    ['a', 'i']
    >>> unclosed_tags("<p></p></p>")
    []
    """
    opened = []
    for slash, name in re.findall(r"<(/?)(\w+)>", markup):
        if not slash:
            opened.append(name)
        elif name in opened:
            last = len(opened) - 1 - opened[::-1].index(name)
            del opened[last]
    return opened


def first_bracket_error(code: str) -> int:
    """Position of the first closing bracket that does not fit, or -1 if there is none.

    Round, square and curly brackets are considered.

    >>> first_bracket_error("a[(b])")
    4
    >>> first_bracket_error("{[()]}")
    -1
    """
    partner = {")": "(", "]": "[", "}": "{"}
    waiting = []
    for index, ch in enumerate(code):
        if ch in partner.values():
            waiting.append(ch)
        elif ch in partner:
            if not waiting or waiting.pop() != partner[ch]:
                return index
    return -1


def matches_shape(text, shape):
    """Compare a text with a shape where 'A' is a capital, 'a' a small letter and '9' a digit.

    Every other character of the shape stands for itself.

    >>> matches_shape("B-1234", "A-9999")
    True
    >>> matches_shape("b-1234", "A-9999")
    False
    """
    if len(text) != len(shape):
        return False
    tests = {"A": str.isupper, "a": str.islower, "9": str.isdigit}
    for ch, mark in zip(text, shape):
        test = tests.get(mark)
        fits = test(ch) if test else ch == mark
        if not fits:
            return False
    return True


def shape_of(text: str) -> str:
    """Describe a text by its shape: 'A' for capitals, 'a' for small letters, '9' for digits.

    >>> shape_of("Room 12b")
    'Aaaa 99a'
    """
    shape = ""
    for ch in text:
        if ch.isupper():
            shape += "A"
        elif ch.islower():
            shape += "a"
        elif ch.isdigit():
            shape += "9"
        else:
            shape += ch
    return shape


def wildcard_match(name: str, pattern: str) -> bool:
    """Match a name against a pattern in which '?' is any one character and '*' is anything.

    >>> wildcard_match("report.txt", "r*.t?t")
    True
    >>> wildcard_match("report.md", "*.txt")
    False
    """
    if not pattern:
        return not name
    if pattern[0] == "*":
        return any(wildcard_match(name[i:], pattern[1:]) for i in range(len(name) + 1))
    if name and pattern[0] in ("?", name[0]):
        return wildcard_match(name[1:], pattern[1:])
    return False


def follows_word_pattern(pattern: str, sentence: str) -> bool:
    """Do the words follow the pattern of letters, equal letters for equal words and only for these?

    >>> follows_word_pattern("abba", "yes no no yes")
    True
    >>> follows_word_pattern("ab", "yes yes")
    False
    """
    words = sentence.split()
    if len(words) != len(pattern):
        return False
    pairs = set(zip(pattern, words))
    return len(pairs) == len(set(pattern)) == len(set(words))


def has_only(text: str, allowed: str) -> bool:
    """Return whether the text is not empty and consists only of the allowed characters.

    >>> has_only("0101", "01"), has_only("0121", "01"), has_only("", "01")
    (True, False, False)
    """
    return bool(text) and set(text) <= set(allowed)


def is_signed_number(text: str) -> bool:
    """Accept an optional sign, then digits with at most one dot among them, at least one digit.

    >>> [is_signed_number(t) for t in ("-3.5", "+7", ".5", "3.", "1.2.3", "-", "")]
    [True, True, True, True, False, False, False]
    """
    body = text[1:] if text[:1] in ("+", "-") else text
    digits = body.replace(".", "", 1)
    return digits.isdecimal()


def is_grouped_number(text: str) -> bool:
    """Is it a whole number with commas between groups of three digits, such as 1,234,567?

    >>> is_grouped_number("1,234,567"), is_grouped_number("999")
    (True, True)
    >>> is_grouped_number("12,34"), is_grouped_number("1234,567")
    (False, False)
    """
    head, *groups = text.split(",")
    if not head.isdecimal() or len(head) > 3:
        return False
    return all(len(group) == 3 and group.isdecimal() for group in groups)


def passes_checksum(digits: str) -> bool:
    """Accept a number when its last digit equals the sum of the others modulo ten.

    >>> passes_checksum("12340")
    True
    >>> passes_checksum("12341")
    False
    """
    if len(digits) < 2 or not digits.isdecimal():
        return False
    *body, check = map(int, digits)
    return sum(body) % 10 == check


def card_number_ok(number):
    """Check a card number with the usual doubling rule: from the right, every second digit is doubled.

    Nine is subtracted from two-digit results; the total has to be a multiple of ten.

    >>> card_number_ok("79927398713")
    True
    >>> card_number_ok("7992 7398 710")
    False
    """
    total = 0
    for place, ch in enumerate(reversed(number.replace(" ", ""))):
        value = int(ch)
        if place % 2:
            value *= 2
            if value > 9:
                value -= 9
        total += value
    return total % 10 == 0


def has_repeated_block(text, size):
    """Does any piece of the given size occur directly followed by itself?

    >>> has_repeated_block("xabab", 2)
    True
    >>> has_repeated_block("abcab", 2)
    False
    """
    for start in range(len(text) - 2 * size + 1):
        middle = start + size
        if text[start:middle] == text[middle : middle + size]:
            return True
    return False


def has_keyboard_walk(password: str, length: int = 4) -> bool:
    """Find whether a password holds `length` neighbouring keys of a row, in either direction.

    >>> has_keyboard_walk("myQWERpass")
    True
    >>> has_keyboard_walk("poiu99")
    True
    >>> has_keyboard_walk("qwxe")
    False
    """
    rows = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"]
    lowered = password.lower()
    for row in rows + [row[::-1] for row in rows]:
        for i in range(len(row) - length + 1):
            if row[i : i + length] in lowered:
                return True
    return False


def is_safe_filename(name):
    """A safe file name has no slash, does not begin with a dot or hyphen, and has 1 to 64 characters.

    Only letters, digits, dots, hyphens and underscores may appear.

    >>> is_safe_filename("notes-2.txt")
    True
    >>> is_safe_filename("../etc"), is_safe_filename("-rf"), is_safe_filename("a b")
    (False, False, False)
    """
    if not 1 <= len(name) <= 64:
        return False
    if name[0] in ".-":
        return False
    return re.fullmatch(r"[A-Za-z0-9._-]+", name) is not None


def naming_style(name):
    """Recognise the style of a name: "snake", "constant", "camel", "pascal", "kebab" or "other".

    >>> [naming_style(n) for n in ("max_size", "MAX_SIZE", "maxSize", "MaxSize", "max-size")]
    ['snake', 'constant', 'camel', 'pascal', 'kebab']
    >>> naming_style("Max_size")
    'other'
    """
    styles = {
        "snake": r"[a-z]+(_[a-z0-9]+)*",
        "constant": r"[A-Z]+(_[A-Z0-9]+)*",
        "camel": r"[a-z]+([A-Z][a-z0-9]*)+",
        "pascal": r"([A-Z][a-z0-9]+)+",
        "kebab": r"[a-z]+(-[a-z0-9]+)+",
    }
    for style, pattern in styles.items():
        if re.fullmatch(pattern, name):
            return style
    return "other"


def starts_sentence_properly(text: str) -> bool:
    """True if the text begins with a capital, ends with one of '.!?' and has no double spaces.

    >>> starts_sentence_properly("All is well.")
    True
    >>> starts_sentence_properly("all is well."), starts_sentence_properly("All  is well.")
    (False, False)
    """
    return bool(text) and text[0].isupper() and text[-1] in ".!?" and "  " not in text


def is_isogram_phrase(phrase: str) -> bool:
    """No letter may occur twice within one word of the phrase, though words may share letters.

    >>> is_isogram_phrase("big dig")
    True
    >>> is_isogram_phrase("big egg")
    False
    """
    for word in phrase.lower().split():
        letters = [ch for ch in word if ch.isalpha()]
        if len(letters) != len(set(letters)):
            return False
    return True


def is_valid_plate(plate: str) -> bool:
    """Licence plates have 1 to 3 capitals, a hyphen and a number from 1 to 9999 without leading zero.

    >>> is_valid_plate("AB-123"), is_valid_plate("ABC-9")
    (True, True)
    >>> is_valid_plate("AB-0123"), is_valid_plate("ABCD-1"), is_valid_plate("ab-1")
    (False, False, False)
    """
    letters, hyphen, number = plate.partition("-")
    if not hyphen or not 1 <= len(letters) <= 3:
        return False
    if not (letters.isalpha() and letters.isupper()):
        return False
    return number.isdecimal() and number[0] != "0" and len(number) <= 4


def is_week_label(text):
    """Check labels of weeks such as "2024-W07"; the week lies between 1 and 53.

    >>> is_week_label("2024-W07")
    True
    >>> is_week_label("2024-W54"), is_week_label("2024-7")
    (False, False)
    """
    year, dash, week = text.partition("-W")
    if not dash or len(year) != 4 or len(week) != 2:
        return False
    if not (year + week).isdecimal():
        return False
    return 1 <= int(week) <= 53


def is_version(text):
    """Two or three numbers between dots, without leading zeros, perhaps with a leading v.

    >>> is_version("v1.20.3"), is_version("2.0")
    (True, True)
    >>> is_version("1.02"), is_version("1"), is_version("1.2.3.4")
    (False, False, False)
    """
    parts = text.removeprefix("v").split(".")
    if len(parts) not in (2, 3):
        return False
    for part in parts:
        if not part.isdecimal():
            return False
        if len(part) > 1 and part.startswith("0"):
            return False
    return True


def same_digit_groups(number: str) -> bool:
    """Do the dashes cut the number into groups of equal length, all made of digits?

    >>> same_digit_groups("1234-5678-9012")
    True
    >>> same_digit_groups("123-45")
    False
    """
    groups = number.split("-")
    lengths = {len(group) for group in groups}
    return len(lengths) == 1 and all(group.isdigit() for group in groups)


def indentation_ok(lines: list[str], unit: int = 4) -> bool:
    """Every line is indented by a multiple of `unit` spaces, and goes at most one level deeper.

    >>> indentation_ok(["a", "    b", "c"])
    True
    >>> indentation_ok(["a", "        b"]), indentation_ok(["a", "  b"])
    (False, False)
    """
    level = 0
    for line in lines:
        spaces = len(line) - len(line.lstrip(" "))
        if spaces % unit:
            return False
        if spaces // unit > level + 1:
            return False
        level = spaces // unit
    return True


def contains_in_order(text: str, words: list[str]) -> bool:
    """Do all the words occur in the text one after another, without overlapping?

    >>> contains_in_order("open the red door", ["open", "door"])
    True
    >>> contains_in_order("open the red door", ["door", "open"])
    False
    """
    start = 0
    for word in words:
        place = text.find(word, start)
        if place < 0:
            return False
        start = place + len(word)
    return True


def is_rotation_with_flip(first: str, second: str) -> bool:
    """Can the second string be had by rotating the first one, or its reverse?

    >>> is_rotation_with_flip("abcd", "cdab")
    True
    >>> is_rotation_with_flip("abcd", "dcba"), is_rotation_with_flip("abcd", "acbd")
    (True, False)
    """
    if len(first) != len(second):
        return False
    forwards = first + first
    return second in forwards or second in forwards[::-1]


def is_palindrome_of_words(sentence: str) -> bool:
    """Do the words of a sentence read the same in reverse order, ignoring case and punctuation?

    >>> is_palindrome_of_words("Fall leaves after leaves fall.")
    True
    >>> is_palindrome_of_words("All for one")
    False
    """
    words = re.findall(r"[a-z']+", sentence.lower())
    left, right = 0, len(words) - 1
    while left < right:
        if words[left] != words[right]:
            return False
        left += 1
        right -= 1
    return True


def is_valid_move(square: str) -> bool:
    """Check a chess square such as "e4", or a move between two different squares such as "e2e4".

    >>> is_valid_move("e4"), is_valid_move("e2e4")
    (True, True)
    >>> is_valid_move("i1"), is_valid_move("a1a1"), is_valid_move("a")
    (False, False, False)
    """
    squares = [square[i : i + 2] for i in range(0, len(square), 2)]
    if len(squares) not in (1, 2) or len(set(squares)) != len(squares):
        return False
    for item in squares:
        if len(item) != 2 or item[0] not in "abcdefgh" or item[1] not in "12345678":
            return False
    return True


def escape_ok(text):
    r"""Check that each backslash is followed by n, t or another backslash.

    >>> escape_ok(r"one\ntwo\\")
    True
    >>> escape_ok(r"bad\x"), escape_ok("end\\")
    (False, False)
    """
    i = 0
    while i < len(text):
        if text[i] != "\\":
            i += 1
            continue
        if text[i + 1 : i + 2] not in ("n", "t", "\\"):
            return False
        i += 2
    return True


def placeholder_names_ok(template: str, names: set[str]) -> bool:
    """Are the {placeholders} of a template exactly the given names, each used at least once?

    >>> placeholder_names_ok("Dear {name}, pay {sum}. {name}!", {"name", "sum"})
    True
    >>> placeholder_names_ok("Dear {name}", {"name", "sum"})
    False
    """
    used = re.findall(r"\{(\w+)\}", template)
    return set(used) == names


def check_username(name: str) -> str:
    """Return "ok" or the first reason why a user name is refused.

    Rules: 3 to 12 characters, first a letter, only letters, digits and '_', no '__'.

    >>> check_username("anna_7")
    'ok'
    >>> check_username("7anna"), check_username("a__b"), check_username("ab")
    ('must start with a letter', 'double underscore', 'wrong length')
    """
    if not 3 <= len(name) <= 12:
        return "wrong length"
    if not name[0].isalpha():
        return "must start with a letter"
    if any(not (ch.isalnum() or ch == "_") for ch in name):
        return "bad character"
    if "__" in name:
        return "double underscore"
    return "ok"


def is_mostly_upper(text: str, share: float = 0.7) -> bool:
    """Does the text shout, so that at least the given share of its letters are capitals?

    >>> is_mostly_upper("STOP THIS Now")
    True
    >>> is_mostly_upper("Stop"), is_mostly_upper("123")
    (False, False)
    """
    letters = [ch for ch in text if ch.isalpha()]
    if not letters:
        return False
    capitals = [ch for ch in letters if ch.isupper()]
    return len(capitals) / len(letters) >= share


def range_text_ok(text: str) -> bool:
    """Check a list of numbers and ranges such as "1-3,7": numbers rise and no range is reversed.

    >>> range_text_ok("1-3,7,9-10")
    True
    >>> range_text_ok("3-1"), range_text_ok("1-3,2"), range_text_ok("1,,2")
    (False, False, False)
    """
    last = -1
    for piece in text.split(","):
        if not re.fullmatch(r"\d+(-\d+)?", piece):
            return False
        bounds = [int(number) for number in piece.split("-")]
        if bounds[0] <= last or bounds[0] > bounds[-1]:
            return False
        last = bounds[-1]
    return True


def markers_alternate(text: str, opening: str, closing: str) -> bool:
    """Do opening and closing markers alternate, beginning with an opening and ending with a closing?

    >>> markers_alternate("<a> <b>", "<", ">")
    True
    >>> markers_alternate("<a <b>>", "<", ">")
    False
    """
    is_open = False
    for ch in text:
        if ch == opening:
            if is_open:
                return False
            is_open = True
        elif ch == closing:
            if not is_open:
                return False
            is_open = False
    return not is_open


def has_consecutive_digits(text, count=3):
    """Tell whether digits such as 123 or 987 stand in a row, each one more or one less than before.

    >>> has_consecutive_digits("abc789")
    True
    >>> has_consecutive_digits("32a1"), has_consecutive_digits("135")
    (False, False)
    """
    rising = string.digits
    falling = rising[::-1]
    for i in range(len(text) - count + 1):
        piece = text[i : i + count]
        if piece in rising or piece in falling:
            return True
    return False


def fits_crossword(word: str, slot: str) -> bool:
    """Does the word fit a crossword slot in which '.' is a free square and letters are fixed?

    >>> fits_crossword("planet", "p..n.t")
    True
    >>> fits_crossword("planer", "p..n.t"), fits_crossword("plant", "p..n.t")
    (False, False)
    """
    return len(word) == len(slot) and all(s in (".", w) for w, s in zip(word, slot))


def is_tweet_sized(text: str, limit: int = 40) -> bool:
    """Is the text within the limit when every web link counts as ten characters only?

    >>> is_tweet_sized("see https://example.org/a/very/long/path/of/things")
    True
    >>> is_tweet_sized("x" * 41)
    False
    """
    length = 0
    words = text.split(" ")
    for word in words:
        is_link = word.startswith(("http://", "https://"))
        length += 10 if is_link else len(word)
    length += len(words) - 1
    return length <= limit
