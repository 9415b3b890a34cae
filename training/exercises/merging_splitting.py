"""Merging and splitting lists, strings and dictionaries: zipping, cutting, joining, grouping and distributing."""

from typing import Dict, List, Optional, Tuple


def merge_alternating_blocks(first: List[int], second: List[int], size: int) -> List[int]:
    """
    Merge two lists by taking blocks of the given size in turn, beginning with the first list. When
    one list is used up, the rest of the other follows.

    merge_alternating_blocks([1, 2, 3, 4], [7, 8], 2) == [1, 2, 7, 8, 3, 4]
    merge_alternating_blocks([], [5], 3) == [5]
    """
    merged = []
    i = 0
    while i < max(len(first), len(second)):
        merged.extend(first[i : i + size])
        merged.extend(second[i : i + size])
        i += size
    return merged


def split_on_repeat(items: list) -> List[list]:
    """
    You are given a list. Cut it into pieces so that no piece contains an item twice: start a new piece
    whenever the next item is already in the present piece.

    For example:
    split_on_repeat([1, 2, 1, 3, 3]) == [[1, 2], [1, 3], [3]]
    split_on_repeat([]) == []
    """
    pieces = []
    current = []
    for item in items:
        if item in current:
            pieces.append(current)
            current = []
        current.append(item)
    if current:
        pieces.append(current)
    return pieces


def split_by_lengths(text: str, lengths: List[int]) -> List[str]:
    """
    Cut the text into pieces of the given lengths, one after the other. If the text is longer, the rest
    becomes one more piece. If it is too short, the last pieces are shorter or empty.

    split_by_lengths("abcdefg", [2, 3]) -> ["ab", "cde", "fg"]
    split_by_lengths("abc", [2, 2, 1]) -> ["ab", "c", ""]
    """
    pieces = []
    position = 0
    for length in lengths:
        pieces.append(text[position : position + length])
        position += length
    if position < len(text):
        pieces.append(text[position:])
    return pieces


def merge_stock(first, second):
    """
    Write a function that merges two dictionaries of goods and amounts. Amounts of goods in both are
    added; goods whose amount becomes 0 are left out.

    merge_stock({"tea": 3, "rice": 2}, {"tea": -3, "salt": 1}) == {"rice": 2, "salt": 1}
    """
    merged = dict(first)
    for name, amount in second.items():
        merged[name] = merged.get(name, 0) + amount
    return {name: amount for name, amount in merged.items() if amount != 0}


def split_even_parts(items: list, parts: int) -> List[list]:
    """
    Split a list into the given number of parts whose lengths differ by at most one. The longer parts
    come last. Parts may be empty.

    split_even_parts([1, 2, 3, 4, 5], 3) == [[1], [2, 3], [4, 5]]
    split_even_parts(["a"], 2) == [[], ["a"]]
    """
    short, extra = divmod(len(items), parts)
    result = []
    start = 0
    for i in range(parts):
        size = short + 1 if i >= parts - extra else short
        result.append(items[start : start + size])
        start += size
    return result


def weave_strings(words: List[str]) -> str:
    """
    Take the first letters of all words, then all second letters and so on, and join them to one string.
    Words that are too short are skipped.

    weave_strings(["abc", "12", "x"]) -> "a1xb2c"
    """
    result = ""
    longest = max((len(word) for word in words), default=0)
    for i in range(longest):
        for word in words:
            if i < len(word):
                result += word[i]
    return result


def unweave(text: str, count: int) -> List[str]:
    """
    Deal the letters of the text in turn to count words, like cards to players, and return the words.

    unweave("a1b2c", 2) == ["abc", "12"]
    unweave("ab", 3) == ["a", "b", ""]
    """
    words = [""] * count
    for i, letter in enumerate(text):
        words[i % count] += letter
    return words


def join_overlapping(parts: List[str]) -> str:
    """
    Join the parts from left to right. When the end of the text so far is equal to the beginning of the
    next part, the longest such piece is written only once.

    join_overlapping(["rainbow", "bowtie", "tier"]) -> "rainbowtier"
    join_overlapping(["ab", "cd"]) -> "abcd"
    """
    text = ""
    for part in parts:
        overlap = min(len(text), len(part))
        while overlap > 0 and not text.endswith(part[:overlap]):
            overlap -= 1
        text += part[overlap:]
    return text


def split_at_sum(numbers, limit):
    """
    Given positive numbers and a limit, cut the list into groups of neighbours: a group ends as soon as
    its sum reaches the limit or more. The last group may stay below.

    split_at_sum([3, 4, 6, 1, 2], 6) == [[3, 4], [6], [1, 2]]
    """
    groups = []
    group = []
    for number in numbers:
        group.append(number)
        if sum(group) >= limit:
            groups.append(group)
            group = []
    if group:
        groups.append(group)
    return groups


def merge_ranked(lists: List[List[str]]) -> List[str]:
    """
    Several people have ranked their favourite songs. Merge the rankings: first all first places, then
    all second places and so on, each song only at its first appearance.

    merge_ranked([["a", "b"], ["c", "a", "d"]]) == ["a", "c", "b", "d"]
    """
    merged = []
    place = 0
    while any(place < len(ranking) for ranking in lists):
        for ranking in lists:
            if place < len(ranking) and ranking[place] not in merged:
                merged.append(ranking[place])
        place += 1
    return merged


def split_name_number(label: str) -> Tuple[str, Optional[int]]:
    """
    Split a label into its name and the number at its end. If there are no digits at the end, the number
    is None. Spaces between name and number are dropped.

    split_name_number("Room 12") == ("Room", 12)
    split_name_number("B2B") == ("B2B", None)
    split_name_number("x007") == ("x", 7)
    """
    end = len(label)
    while end > 0 and label[end - 1].isdigit():
        end -= 1
    if end == len(label):
        return label, None
    return label[:end].rstrip(), int(label[end:])


def merge_by_date(
    first: List[Tuple[str, int]], second: List[Tuple[str, int]]
) -> List[Tuple[str, int]]:
    """
    Both lists hold (date, amount) pairs in the order of their dates, which are written like "2024-05-01".
    Merge them into one list in order; pairs of the same date become one pair with the sum.

    merge_by_date([("2024-01-01", 5)], [("2024-01-01", 2), ("2024-01-03", 1)])
        == [("2024-01-01", 7), ("2024-01-03", 1)]
    """
    merged = []
    for date, amount in sorted(first + second):
        if merged and merged[-1][0] == date:
            merged[-1] = (date, merged[-1][1] + amount)
        else:
            merged.append((date, amount))
    return merged


def cut_in_the_middle(words):
    """
    Cut each word in the middle and return the list of the first halves followed by the list of the second
    halves. For odd lengths the middle letter belongs to neither.

    cut_in_the_middle(["bread", "milk"]) == (["br", "mi"], ["ad", "lk"])
    """
    fronts = []
    backs = []
    for word in words:
        half = len(word) // 2
        fronts.append(word[:half])
        backs.append(word[len(word) - half :])
    return fronts, backs


def group_pairs_of_lines(lines: List[str]) -> Dict[str, str]:
    """
    The lines alternate between a question and its answer. Return a dictionary from question to answer.
    A question without an answer at the end gets the answer "?". Empty lines are ignored.

    group_pairs_of_lines(["Age", "12", "", "Town", "Oslo", "Pet"]) == {"Age": "12", "Town": "Oslo", "Pet": "?"}
    """
    filled = [line for line in lines if line.strip()]
    result = {}
    for i in range(0, len(filled), 2):
        if i + 1 < len(filled):
            result[filled[i]] = filled[i + 1]
        else:
            result[filled[i]] = "?"
    return result


def split_outside_brackets(text: str) -> List[str]:
    """
    Split the text at commas, but not at commas inside round brackets, which may be nested. Spaces around the
    parts are removed.

    split_outside_brackets("a, f(b, c), d") == ["a", "f(b, c)", "d"]
    split_outside_brackets("x") == ["x"]
    """
    parts = []
    current = ""
    depth = 0
    for letter in text:
        if letter == "," and depth == 0:
            parts.append(current.strip())
            current = ""
            continue
        if letter == "(":
            depth += 1
        elif letter == ")":
            depth -= 1
        current += letter
    parts.append(current.strip())
    return parts


def merge_intervals_with_gap(intervals: List[Tuple[int, int]], gap: int) -> List[Tuple[int, int]]:
    """
    Merge intervals (start, end) which overlap or whose distance is at most the gap. Return the merged
    intervals in increasing order.

    merge_intervals_with_gap([(8, 9), (1, 3), (5, 6)], 2) == [(1, 9)]
    merge_intervals_with_gap([(1, 3), (5, 6)], 1) == [(1, 3), (5, 6)]
    """
    merged = []
    for start, end in sorted(intervals):
        if merged and start - merged[-1][1] <= gap:
            last_start, last_end = merged[-1]
            merged[-1] = (last_start, max(last_end, end))
        else:
            merged.append((start, end))
    return merged


def split_by_kind(items):
    """
    Return a dictionary with the keys "numbers", "texts" and "others" and the items of each kind in their
    order. True and False are no numbers but others.

    split_by_kind([1, "a", True, 2.5]) == {"numbers": [1, 2.5], "texts": ["a"], "others": [True]}
    """
    groups = {"numbers": [], "texts": [], "others": []}
    for item in items:
        if isinstance(item, bool):
            groups["others"].append(item)
        elif isinstance(item, (int, float)):
            groups["numbers"].append(item)
        elif isinstance(item, str):
            groups["texts"].append(item)
        else:
            groups["others"].append(item)
    return groups


def merge_columns(columns: List[List[str]], separator: str) -> List[str]:
    """
    Given the columns of a table, return its rows as strings with the cells joined by the separator. Cells
    missing at the end of short columns are written as "-".

    merge_columns([["a", "b"], ["1"]], "|") == ["a|1", "b|-"]
    """
    height = max((len(column) for column in columns), default=0)
    rows = []
    for r in range(height):
        cells = []
        for column in columns:
            cells.append(column[r] if r < len(column) else "-")
        rows.append(separator.join(cells))
    return rows


def split_before_capitals(text: str) -> str:
    """
    Put a space before each capital letter that follows a small letter, and return the new text.

    split_before_capitals("openFileNow") -> "open File Now"
    split_before_capitals("readURL") -> "read URL"
    """
    result = ""
    for i, letter in enumerate(text):
        if i > 0 and letter.isupper() and text[i - 1].islower():
            result += " "
        result += letter
    return result


def distribute_by_weight(weights: List[int], boxes: int) -> List[List[int]]:
    """
    Distribute weights over boxes. Take the weights from the heaviest to the lightest and put each in the box
    with the smallest total so far (the first of several such boxes). Return the contents of the boxes.

    distribute_by_weight([4, 7, 2, 5], 2) == [[7, 2], [5, 4]]
    """
    contents = [[] for _ in range(boxes)]
    for weight in sorted(weights, reverse=True):
        lightest = 0
        for i in range(1, boxes):
            if sum(contents[i]) < sum(contents[lightest]):
                lightest = i
        contents[lightest].append(weight)
    return contents


def merge_settings(layers: List[dict]) -> dict:
    """
    Merge settings from several layers. Later layers overwrite earlier ones, except that a value None removes
    the setting, and two lists under the same name are joined.

    merge_settings([{"a": 1, "b": [1]}, {"a": None, "b": [2]}]) == {"b": [1, 2]}
    """
    merged = {}
    for layer in layers:
        for name, value in layer.items():
            if value is None:
                merged.pop(name, None)
            elif isinstance(value, list) and isinstance(merged.get(name), list):
                merged[name] = merged[name] + value
            else:
                merged[name] = value
    return merged


def split_keep_marks(sentence):
    """
    Split a sentence into words and punctuation marks (one of .,!? each). Marks are items of their own;
    spaces only separate.

    split_keep_marks("Stop, now!") == ["Stop", ",", "now", "!"]
    """
    items = []
    word = ""
    for letter in sentence:
        if letter in " .,!?":
            if word:
                items.append(word)
                word = ""
            if letter != " ":
                items.append(letter)
        else:
            word += letter
    if word:
        items.append(word)
    return items


def merge_until_common(first: list, second: list) -> list:
    """
    Return the items of the first list up to and including the first item that is also in the second list,
    followed by the items of the second list after its first place. If there is no common item, return
    both lists joined.

    merge_until_common([1, 2, 3], [9, 2, 8]) == [1, 2, 8]
    merge_until_common([1], [2]) == [1, 2]
    """
    for i, item in enumerate(first):
        if item in second:
            place = second.index(item)
            return first[: i + 1] + second[place + 1 :]
    return first + second


def split_into_pages(lines: List[str], height: int) -> List[List[str]]:
    """
    Put lines on pages of the given height. A line that begins with "#" is a title and must not be the last
    line of a full page: in that case it moves to the next page, which keeps the page before it short.

    split_into_pages(["a", "#b", "c"], 2) == [["a"], ["#b", "c"]]
    """
    pages = [[]]
    for line in lines:
        if len(pages[-1]) == height:
            pages.append([])
        if line.startswith("#") and len(pages[-1]) == height - 1:
            pages.append([])
        pages[-1].append(line)
    return pages


def zip_with_default(keys: List[str], values: list, default: object) -> dict:
    """
    Build a dictionary from keys and values. Keys without a value get the default; a key that appears again
    keeps its first value; additional values are ignored.

    zip_with_default(["a", "b", "a", "c"], [1, 2, 3], 0) == {"a": 1, "b": 2, "c": 0}
    """
    result = {}
    for i, key in enumerate(keys):
        if key in result:
            continue
        if i < len(values):
            result[key] = values[i]
        else:
            result[key] = default
    return result


def split_time_ranges(ranges, cut):
    """
    Ranges are (start, end) pairs. Split them at the cut and return two lists: the parts before the cut and
    the parts after it. A range that contains the cut inside gives one part to each list.

    split_time_ranges([(1, 4), (3, 9), (8, 10)], 5) == ([(1, 4), (3, 5)], [(5, 9), (8, 10)])
    """
    before = []
    after = []
    for start, end in ranges:
        if end <= cut:
            before.append((start, end))
        elif start >= cut:
            after.append((start, end))
        else:
            before.append((start, cut))
            after.append((cut, end))
    return before, after


def split_money(amount: int, shares: Dict[str, int]) -> Dict[str, int]:
    """
    Split an amount of cents according to the shares, rounding each part down. The cents that are left over go
    one by one to the persons in the order of the dictionary.

    split_money(100, {"Ann": 1, "Bob": 2}) == {"Ann": 34, "Bob": 66}
    """
    whole = sum(shares.values())
    parts = {name: amount * share // whole for name, share in shares.items()}
    left = amount - sum(parts.values())
    for name in parts:
        if left == 0:
            break
        parts[name] += 1
        left -= 1
    return parts


def insert_between(items: list, between: object, every: int) -> list:
    """
    Insert a value after every so many items, but never at the end.

    insert_between([1, 2, 3, 4], 0, 2) == [1, 2, 0, 3, 4]
    insert_between([1, 2, 3], 0, 1) == [1, 0, 2, 0, 3]
    """
    result = []
    for i, item in enumerate(items):
        if i > 0 and i % every == 0:
            result.append(between)
        result.append(item)
    return result


def remerge_halves(numbers: List[int]) -> List[int]:
    """
    Cut the list in two halves (the second one is longer if needed) and return a list that takes one number of
    the second half, then one of the first half, and so on.

    remerge_halves([1, 2, 3, 4, 5]) == [3, 1, 4, 2, 5]
    """
    middle = len(numbers) // 2
    first, second = numbers[:middle], numbers[middle:]
    result = []
    for i in range(len(second)):
        result.append(second[i])
        if i < len(first):
            result.append(first[i])
    return result


def split_sentences_by_speaker(lines):
    """
    Lines look like "Name: text". Return for each name the list of its texts. A line without a colon goes on
    with the text of the line before it, joined by a space; before the first name such lines are ignored.

    split_sentences_by_speaker(["Eva: Hi", "there", "Tom: Yo"]) == {"Eva": ["Hi there"], "Tom": ["Yo"]}
    """
    texts = {}
    speaker = None
    for line in lines:
        if ":" in line:
            speaker, text = line.split(":", 1)
            texts.setdefault(speaker, []).append(text.strip())
        elif speaker is not None:
            texts[speaker][-1] += " " + line.strip()
    return texts


def shuffle_in(deck: List[str], cards: List[str], step: int) -> List[str]:
    """
    Put the cards into the deck: the first after step cards of the deck, the second after step more cards of
    the deck and so on. Cards for which the deck is too short are added at the end.

    shuffle_in(["a", "b", "c", "d"], ["X", "Y", "Z"], 2) == ["a", "b", "X", "c", "d", "Y", "Z"]
    """
    result = []
    waiting = list(cards)
    for count, card in enumerate(deck, start=1):
        result.append(card)
        if count % step == 0 and waiting:
            result.append(waiting.pop(0))
    return result + waiting


def split_digits_letters(text: str) -> List[str]:
    """
    Cut a text of letters and digits wherever a digit stands next to a letter.

    split_digits_letters("12ab3") == ["12", "ab", "3"]
    split_digits_letters("") == []
    """
    pieces = []
    for letter in text:
        if pieces and pieces[-1][-1].isdigit() == letter.isdigit():
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def merge_votes(ballots: List[Dict[str, int]]) -> List[Tuple[str, int]]:
    """
    Every ballot gives points to some candidates. Add the points per candidate and return (candidate, points)
    pairs, most points first; equal points are ordered by name.

    merge_votes([{"B": 2, "A": 1}, {"A": 1, "C": 5}]) == [("C", 5), ("A", 2), ("B", 2)]
    """
    totals = {}
    for ballot in ballots:
        for candidate, points in ballot.items():
            totals[candidate] = totals.get(candidate, 0) + points
    return sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))


def split_sorted_by_digit_count(numbers):
    """
    The numbers are positive. Return a list of lists: first the numbers with one digit, then those with two
    digits and so on, each list in increasing order. Lists in between may be empty.

    split_sorted_by_digit_count([500, 7, 3]) == [[3, 7], [], [500]]
    """
    longest = max((len(str(number)) for number in numbers), default=0)
    groups = [[] for _ in range(longest)]
    for number in sorted(numbers):
        groups[len(str(number)) - 1].append(number)
    return groups


def merge_masks(first: str, second: str) -> Optional[str]:
    """
    Two masks of the same length consist of letters and "?" for an unknown letter. Merge them into one mask
    that knows everything both know. Return None if they contradict each other.

    merge_masks("a?c?", "?bc?") -> "abc?"
    merge_masks("ab", "ac") -> None
    """
    merged = ""
    for a, b in zip(first, second):
        if a == "?":
            merged += b
        elif b == "?" or a == b:
            merged += a
        else:
            return None
    return merged


def split_at_largest_gap(numbers: List[int]) -> Tuple[List[int], List[int]]:
    """
    Sort the numbers and split them in two groups at the place where neighbours differ the most (the first
    such place). There are at least two numbers.

    split_at_largest_gap([20, 1, 3, 22]) == ([1, 3], [20, 22])
    """
    ordered = sorted(numbers)
    cut = 1
    for i in range(2, len(ordered)):
        if ordered[i] - ordered[i - 1] > ordered[cut] - ordered[cut - 1]:
            cut = i
    return ordered[:cut], ordered[cut:]


def merge_lines_by_length(lines, width):
    """
    Merge short lines: the next line is added to the present one with a space in between if the result is
    not longer than the width. Return the merged lines.

    merge_lines_by_length(["to", "be", "or not"], 6) == ["to be", "or not"]
    """
    merged = []
    for line in lines:
        if merged and len(merged[-1]) + 1 + len(line) <= width:
            merged[-1] += " " + line
        else:
            merged.append(line)
    return merged


def unzip_by_flags(items: list, flags: List[bool]) -> Tuple[list, list]:
    """
    Return two lists: the items whose flag is True, and the items whose flag is False in reverse order. Items
    without a flag count as False.

    unzip_by_flags([1, 2, 3, 4], [True, False, True]) == ([1, 3], [4, 2])
    """
    chosen = []
    others = []
    for i, item in enumerate(items):
        if i < len(flags) and flags[i]:
            chosen.append(item)
        else:
            others.insert(0, item)
    return chosen, others


def split_route(route: List[str], stations: List[str]) -> List[List[str]]:
    """
    A route is a list of places. Split it into legs at the places that are stations: a station ends one leg and
    begins the next one. The first and the last place never split.

    split_route(["A", "B", "C", "D"], ["C", "A"]) == [["A", "B", "C"], ["C", "D"]]
    """
    legs = []
    leg = []
    for i, place in enumerate(route):
        leg.append(place)
        if place in stations and 0 < i < len(route) - 1:
            legs.append(leg)
            leg = [place]
    legs.append(leg)
    return legs


def combine_digits(parts):
    """
    Each part is a list of digits that stands for a number. Add all the numbers and return the digits of the
    sum as a list. An empty part stands for 0.

    combine_digits([[1, 2], [9], []]) == [2, 1]
    """
    total = 0
    for part in parts:
        value = 0
        for digit in part:
            value = value * 10 + digit
        total += value
    return [int(digit) for digit in str(total)]


def check():
    assert merge_alternating_blocks([1, 2, 3, 4], [7, 8], 2) == [1, 2, 7, 8, 3, 4]
    assert merge_alternating_blocks([], [5], 3) == [5]
    assert split_on_repeat([1, 2, 1, 3, 3]) == [[1, 2], [1, 3], [3]]
    assert split_on_repeat([]) == []
    assert split_by_lengths("abcdefg", [2, 3]) == ["ab", "cde", "fg"]
    assert split_by_lengths("abc", [2, 2, 1]) == ["ab", "c", ""]
    assert merge_stock({"tea": 3, "rice": 2}, {"tea": -3, "salt": 1}) == {"rice": 2, "salt": 1}
    assert split_even_parts([1, 2, 3, 4, 5], 3) == [[1], [2, 3], [4, 5]]
    assert split_even_parts(["a"], 2) == [[], ["a"]]
    assert weave_strings(["abc", "12", "x"]) == "a1xb2c"
    assert unweave("a1b2c", 2) == ["abc", "12"]
    assert unweave("ab", 3) == ["a", "b", ""]
    assert join_overlapping(["rainbow", "bowtie", "tier"]) == "rainbowtier"
    assert join_overlapping(["ab", "cd"]) == "abcd"
    assert split_at_sum([3, 4, 6, 1, 2], 6) == [[3, 4], [6], [1, 2]]
    assert merge_ranked([["a", "b"], ["c", "a", "d"]]) == ["a", "c", "b", "d"]
    assert split_name_number("Room 12") == ("Room", 12)
    assert split_name_number("B2B") == ("B2B", None)
    assert split_name_number("x007") == ("x", 7)
    merged = merge_by_date([("2024-01-01", 5)], [("2024-01-01", 2), ("2024-01-03", 1)])
    assert merged == [("2024-01-01", 7), ("2024-01-03", 1)]
    assert cut_in_the_middle(["bread", "milk"]) == (["br", "mi"], ["ad", "lk"])
    pairs = group_pairs_of_lines(["Age", "12", "", "Town", "Oslo", "Pet"])
    assert pairs == {"Age": "12", "Town": "Oslo", "Pet": "?"}
    assert split_outside_brackets("a, f(b, c), d") == ["a", "f(b, c)", "d"]
    assert split_outside_brackets("x") == ["x"]
    assert merge_intervals_with_gap([(8, 9), (1, 3), (5, 6)], 2) == [(1, 9)]
    assert merge_intervals_with_gap([(1, 3), (5, 6)], 1) == [(1, 3), (5, 6)]
    kinds = split_by_kind([1, "a", True, 2.5])
    assert kinds == {"numbers": [1, 2.5], "texts": ["a"], "others": [True]}
    assert merge_columns([["a", "b"], ["1"]], "|") == ["a|1", "b|-"]
    assert split_before_capitals("openFileNow") == "open File Now"
    assert split_before_capitals("readURL") == "read URL"
    assert distribute_by_weight([4, 7, 2, 5], 2) == [[7, 2], [5, 4]]
    assert merge_settings([{"a": 1, "b": [1]}, {"a": None, "b": [2]}]) == {"b": [1, 2]}
    assert split_keep_marks("Stop, now!") == ["Stop", ",", "now", "!"]
    assert merge_until_common([1, 2, 3], [9, 2, 8]) == [1, 2, 8]
    assert merge_until_common([1], [2]) == [1, 2]
    assert split_into_pages(["a", "#b", "c"], 2) == [["a"], ["#b", "c"]]
    assert zip_with_default(["a", "b", "a", "c"], [1, 2, 3], 0) == {"a": 1, "b": 2, "c": 0}
    parts = split_time_ranges([(1, 4), (3, 9), (8, 10)], 5)
    assert parts == ([(1, 4), (3, 5)], [(5, 9), (8, 10)])
    assert split_money(100, {"Ann": 1, "Bob": 2}) == {"Ann": 34, "Bob": 66}
    assert insert_between([1, 2, 3, 4], 0, 2) == [1, 2, 0, 3, 4]
    assert insert_between([1, 2, 3], 0, 1) == [1, 0, 2, 0, 3]
    assert remerge_halves([1, 2, 3, 4, 5]) == [3, 1, 4, 2, 5]
    said = split_sentences_by_speaker(["Eva: Hi", "there", "Tom: Yo"])
    assert said == {"Eva": ["Hi there"], "Tom": ["Yo"]}
    deck = shuffle_in(["a", "b", "c", "d"], ["X", "Y", "Z"], 2)
    assert deck == ["a", "b", "X", "c", "d", "Y", "Z"]
    assert split_digits_letters("12ab3") == ["12", "ab", "3"]
    assert split_digits_letters("") == []
    assert merge_votes([{"B": 2, "A": 1}, {"A": 1, "C": 5}]) == [("C", 5), ("A", 2), ("B", 2)]
    assert split_sorted_by_digit_count([500, 7, 3]) == [[3, 7], [], [500]]
    assert merge_masks("a?c?", "?bc?") == "abc?"
    assert merge_masks("ab", "ac") is None
    assert split_at_largest_gap([20, 1, 3, 22]) == ([1, 3], [20, 22])
    assert merge_lines_by_length(["to", "be", "or not"], 6) == ["to be", "or not"]
    assert unzip_by_flags([1, 2, 3, 4], [True, False, True]) == ([1, 3], [4, 2])
    assert split_route(["A", "B", "C", "D"], ["C", "A"]) == [["A", "B", "C"], ["C", "D"]]
    assert combine_digits([[1, 2], [9], []]) == [2, 1]


if __name__ == "__main__":
    check()
