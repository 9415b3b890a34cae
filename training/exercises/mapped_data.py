"""Dictionaries for counting and grouping: tallies, shares, groups, streaks per key, buckets and running tables."""

from collections import Counter, defaultdict
from typing import Dict, List, Optional, Tuple


def tally_by_parity_of_position(letters: str) -> Dict[str, Tuple[int, int]]:
    """For every letter give a pair: how often it stands at an even index and how often at an odd index.

    >>> tally_by_parity_of_position("abcab")
    {'a': (1, 1), 'b': (1, 1), 'c': (1, 0)}
    >>> tally_by_parity_of_position("")
    {}
    """
    result: Dict[str, Tuple[int, int]] = {}
    for i, letter in enumerate(letters):
        even, odd = result.get(letter, (0, 0))
        if i % 2 == 0:
            even += 1
        else:
            odd += 1
        result[letter] = (even, odd)
    return result


def first_to_reach_count(votes: List[str], needed: int) -> Optional[str]:
    """
    Votes come in one after the other. Return the name that first collects the needed number
    of votes, or None if nobody does.

    >>> first_to_reach_count(["Ana", "Bo", "Bo", "Ana", "Ana"], 2)
    'Bo'
    >>> first_to_reach_count(["Ana"], 2) is None
    True
    """
    counts: Dict[str, int] = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] == needed:
            return name
    return None


def leader_after_each_vote(votes):
    """
    After every vote write down who leads. A name takes over the lead only when it has strictly
    more votes than the present leader.

    leader_after_each_vote(['x', 'y', 'y', 'x', 'x']) -> ['x', 'x', 'y', 'y', 'x']
    """
    counts = {}
    leader = None
    history = []
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
        if leader is None or counts[vote] > counts[leader]:
            leader = vote
        history.append(leader)
    return history


def group_by_digit_length(nums: List[int]) -> Dict[int, List[int]]:
    """ Group the numbers by how many digits they have (the minus sign is not a digit).
    The groups keep the order of the list.
    >>> group_by_digit_length([5, -12, 300, 7, 45])
    {1: [5, 7], 2: [-12, 45], 3: [300]}
    """
    groups: Dict[int, List[int]] = {}
    for num in nums:
        length = len(str(abs(num)))
        groups.setdefault(length, []).append(num)
    return groups


def count_vowels_per_word(sentence: str) -> Dict[str, int]:
    """Return a dictionary from each word of the sentence to its number of vowels (a, e, i, o, u).
    Words are compared in lower case.

    >>> count_vowels_per_word("Open the Door the")
    {'open': 2, 'the': 1, 'door': 2}
    """
    return {word: sum(ch in "aeiou" for ch in word) for word in sentence.lower().split()}


def values_seen_exactly(lst, k):
    """
    Write a function that returns, in increasing order, the values that occur exactly k times
    in the list.

    Examples:
    values_seen_exactly([3, 1, 3, 2, 1], 2) ➞ [1, 3]
    values_seen_exactly([3, 1, 3, 2, 1], 1) ➞ [2]
    values_seen_exactly([], 1) ➞ []
    """
    counts = Counter(lst)
    return sorted(x for x in counts if counts[x] == k)


def majority_per_group(pairs: List[Tuple[str, str]]) -> Dict[str, str]:
    '''
    You are given pairs (group, answer). For each group find the answer given most often; of answers
    given equally often the alphabetically first one is taken.

    majority_per_group([("a", "yes"), ("a", "no"), ("b", "no"), ("a", "yes")]) == {"a": "yes", "b": "no"}
    majority_per_group([("a", "yes"), ("a", "no")]) == {"a": "no"}
    '''
    tallies: Dict[str, Dict[str, int]] = {}
    for group, answer in pairs:
        tally = tallies.setdefault(group, {})
        tally[answer] = tally.get(answer, 0) + 1
    result = {}
    for group, tally in tallies.items():
        result[group] = min(tally, key=lambda answer: (-tally[answer], answer))
    return result


def longest_streak_per_player(results: List[Tuple[str, bool]]) -> Dict[str, int]:
    """
    Games are listed in order as (player, won). Return the longest series of wins in a row
    of each player. Games of other players in between do not matter.

    >>> longest_streak_per_player([("Ida", True), ("Max", True), ("Ida", True), ("Max", False)])
    {'Ida': 2, 'Max': 1}
    >>> longest_streak_per_player([("Ida", False)])
    {'Ida': 0}
    """
    current: Dict[str, int] = {}
    best: Dict[str, int] = {}
    for player, won in results:
        if won:
            current[player] = current.get(player, 0) + 1
        else:
            current[player] = 0
        best[player] = max(best.get(player, 0), current[player])
    return best


def counts_to_list(counts: Dict[int, int]) -> List[int]:
    """ Write out a dictionary of counts as a list: every key is repeated as often as its value says,
    smaller keys first. Keys with a count of zero or below are left out.
    >>> counts_to_list({4: 1, 2: 3, 9: 0})
    [2, 2, 2, 4]
    >>> counts_to_list({})
    []
    """
    result = []
    for key in sorted(counts):
        result.extend([key] * counts[key])
    return result


def rarest_letters(text: str) -> List[str]:
    """
    Return all letters that occur least often in the text, sorted alphabetically. Upper and lower
    case are the same letter and everything that is not a letter is ignored.

    >>> rarest_letters("Holly, hole!")
    ['e', 'y']
    >>> rarest_letters("123")
    []
    """
    counts: Dict[str, int] = {}
    for ch in text.lower():
        if ch.isalpha():
            counts[ch] = counts.get(ch, 0) + 1
    if not counts:
        return []
    lowest = min(counts.values())
    return sorted(ch for ch, count in counts.items() if count == lowest)


def share_of_each(values):
    """
    Return a dictionary from each different value to its share of the list in whole percent,
    rounded down.

    share_of_each(["a", "b", "a"]) == {"a": 66, "b": 33}
    share_of_each([]) == {}
    """
    shares = {}
    n = len(values)
    for value in values:
        if value not in shares:
            shares[value] = values.count(value) * 100 // n
    return shares


def count_letter_pairs_ordered(word: str) -> Dict[str, int]:
    """ Count the neighbouring pairs of letters in a word. A pair and its reverse count as the same
    pair, written in alphabetical order.
    >>> count_letter_pairs_ordered("banana")
    {'ab': 1, 'an': 4}
    """
    counts: Dict[str, int] = {}
    for left, right in zip(word, word[1:]):
        pair = min(left, right) + max(left, right)
        counts[pair] = counts.get(pair, 0) + 1
    return counts


def index_words_by_line(lines: List[str]) -> Dict[str, List[int]]:
    """
    Build an index for a text: each word (in lower case) is mapped to the numbers of the lines on which
    it stands. Lines are numbered from 1 and no number is given twice for a word.

    >>> index_words_by_line(["red or blue", "blue blue", "Red"])
    {'red': [1, 3], 'or': [1], 'blue': [1, 2]}
    """
    index: Dict[str, List[int]] = {}
    for number, line in enumerate(lines, start=1):
        for word in line.lower().split():
            numbers = index.setdefault(word, [])
            if not numbers or numbers[-1] != number:
                numbers.append(number)
    return index


def bucket_scores(scores: List[int], edges: List[int]) -> List[int]:
    """You are given scores and increasing edges. Bucket 0 counts the scores below edges[0], bucket 1 those
    from edges[0] up to but not including edges[1], and so on; the last bucket counts the scores that
    reach the last edge. Return the counts of all buckets.

    >>> bucket_scores([3, 10, 15, 20, 9], [10, 20])
    [2, 2, 1]
    """
    counts = [0] * (len(edges) + 1)
    for score in scores:
        bucket = 0
        while bucket < len(edges) and score >= edges[bucket]:
            bucket += 1
        counts[bucket] += 1
    return counts


def spread_per_key(pairs: List[Tuple[str, int]]) -> Dict[str, int]:
    """
    For each key of the pairs (key, number) return the difference between its largest and its
    smallest number.

    >>> spread_per_key([("oslo", 3), ("rome", 20), ("oslo", -4), ("rome", 25)])
    {'oslo': 7, 'rome': 5}
    """
    groups = defaultdict(list)
    for key, number in pairs:
        groups[key].append(number)
    return {key: max(numbers) - min(numbers) for key, numbers in groups.items()}


def remaining_after_orders(stock: Dict[str, int], orders: List[Tuple[str, int]]) -> Dict[str, int]:
    """
    Orders (item, amount) are served one by one. An order is refused as a whole when the item is
    unknown or when there is not enough of it. Return the stock afterwards; the given dictionary must
    not change. Items that ran out are removed.

    >>> remaining_after_orders({"nail": 5, "bolt": 2}, [("nail", 4), ("nail", 2), ("bolt", 2), ("nut", 1)])
    {'nail': 1}
    """
    left = dict(stock)
    for item, amount in orders:
        if left.get(item, 0) < amount:
            continue
        left[item] -= amount
        if left[item] == 0:
            del left[item]
    return left


def keywords_by_weight(title: str, body: str, n: int) -> List[str]:
    """
    A word scores 3 points each time it stands in the title and 1 point each time it stands in the body.
    Return the n words with the most points; of words with equal points, longer words come first, and
    then the alphabet decides. Both texts are in lower case.

    keywords_by_weight("bee farm", "a bee sat on an old farm a day a week a lot a", 3) == ["a", "farm", "bee"]
    keywords_by_weight("", "", 2) == []
    """
    points = Counter(body.split())
    for word in title.split():
        points[word] += 3
    ordered = sorted(points, key=lambda word: (-points[word], -len(word), word))
    return ordered[:n]


def running_distinct(items: List[str]) -> List[int]:
    """ For every position say how many different items have been seen up to and including it.
    >>> running_distinct(["a", "b", "a", "c"])
    [1, 2, 2, 3]
    """
    seen = set()
    counts = []
    for item in items:
        seen.add(item)
        counts.append(len(seen))
    return counts


def occurrence_numbers(names):
    """
    Give every name in the list its occurrence number: the first 'Tim' becomes ('Tim', 1), the
    second one ('Tim', 2) and so on.

    occurrence_numbers(['Tim', 'Eva', 'Tim']) -> [('Tim', 1), ('Eva', 1), ('Tim', 2)]
    """
    seen = {}
    numbered = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        numbered.append((name, seen[name]))
    return numbered


def unique_file_names(names: List[str]) -> List[str]:
    """
    Several files want the same name. The first keeps it, later ones get '(1)', '(2)', ... appended,
    always the smallest number that makes the name free.

    >>> unique_file_names(["log", "log", "log(1)", "log"])
    ['log', 'log(1)', 'log(1)(1)', 'log(2)']
    """
    taken = set()
    result = []
    for name in names:
        candidate = name
        number = 0
        while candidate in taken:
            number += 1
            candidate = f"{name}({number})"
        taken.add(candidate)
        result.append(candidate)
    return result


def average_gap_between_visits(days: List[Tuple[str, int]]) -> Dict[str, float]:
    """
    You are given visits (guest, day) in order of time. For each guest who came more than once return
    the average number of days between two visits in a row.

    average_gap_between_visits([("Lea", 1), ("Jon", 2), ("Lea", 4), ("Lea", 8)]) == {"Lea": 3.5}
    """
    first = {}
    last = {}
    visits = {}
    for guest, day in days:
        first.setdefault(guest, day)
        last[guest] = day
        visits[guest] = visits.get(guest, 0) + 1
    return {g: (last[g] - first[g]) / (visits[g] - 1) for g in visits if visits[g] > 1}


def group_by_first_and_last(words: List[str]) -> Dict[Tuple[str, str], List[str]]:
    """Group words by the pair of their first and their last letter. Empty strings are skipped. Within a
    group the words are sorted.

    >>> group_by_first_and_last(["tent", "ago", "tart", "", "also"])
    {('t', 't'): ['tart', 'tent'], ('a', 'o'): ['ago', 'also']}
    """
    groups: Dict[Tuple[str, str], List[str]] = {}
    for word in words:
        if not word:
            continue
        key = (word[0], word[-1])
        groups.setdefault(key, []).append(word)
    for members in groups.values():
        members.sort()
    return groups


def smallest_uncounted(nums: List[int]) -> int:
    """ Return the smallest positive number c such that no value of the list occurs exactly c times.
    >>> smallest_uncounted([5, 5, 7, 8])
    3
    >>> smallest_uncounted([5, 5])
    1
    """
    frequencies = set(Counter(nums).values())
    c = 1
    while c in frequencies:
        c += 1
    return c


def can_make_all_counts_equal(text: str) -> bool:
    """
    Return True if every character of the text occurs equally often, or if this becomes true after
    taking out one single character.

    can_make_all_counts_equal("aabb") == True
    can_make_all_counts_equal("aabbb") == True
    can_make_all_counts_equal("aabbbb") == False
    """
    for i in range(len(text)):
        rest = text[:i] + text[i + 1:]
        if len(set(Counter(rest).values())) <= 1:
            return True
    return len(set(Counter(text).values())) <= 1


def deal_counts(cards: List[str], players: int) -> List[Dict[str, int]]:
    """
    Cards are dealt in turn to the players 0, 1, 2, ... and around again. Return for each player a
    dictionary that counts the cards in their hand.

    >>> deal_counts(["ace", "king", "ace", "ten", "ace"], 2)
    [{'ace': 3}, {'king': 1, 'ten': 1}]
    """
    hands: List[Dict[str, int]] = [{} for _ in range(players)]
    for i, card in enumerate(cards):
        hand = hands[i % players]
        hand[card] = hand.get(card, 0) + 1
    return hands


def words_by_letter_score(words, values):
    """
    Group words by their score. The score is the sum of the values of the letters; letters that are
    not in the dictionary of values score 1.

    Example: words_by_letter_score(["ax", "bo", "xa"], {"x": 8}) == {9: ["ax", "xa"], 2: ["bo"]}
    """
    groups = {}
    for word in words:
        score = sum(values.get(letter, 1) for letter in word)
        if score not in groups:
            groups[score] = []
        groups[score].append(word)
    return groups


def balance_of_signs(numbers: List[int]) -> Dict[str, int]:
    """ Count negative numbers, zeros and positive numbers. All three keys are always present.
    >>> balance_of_signs([4, -1, 0, 7])
    {'negative': 1, 'zero': 1, 'positive': 2}
    """
    counts = {"negative": 0, "zero": 0, "positive": 0}
    for number in numbers:
        if number < 0:
            counts["negative"] += 1
        elif number == 0:
            counts["zero"] += 1
        else:
            counts["positive"] += 1
    return counts


def complete_sets(parts: List[str], recipe: Dict[str, int]) -> int:
    """You have a box of parts, and the recipe tells how many of each part one toy needs. How many
    toys can be built? The recipe is never empty.

    >>> complete_sets(["wheel"] * 9 + ["axle"] * 5, {"wheel": 4, "axle": 2})
    2
    >>> complete_sets(["wheel"], {"wheel": 1, "axle": 1})
    0
    """
    have = Counter(parts)
    return min(have[part] // needed for part, needed in recipe.items())


def missing_for_recipe(pantry: Dict[str, int], recipe: Dict[str, int], times: int) -> Dict[str, int]:
    """
    The recipe shall be cooked the given number of times. Return what has to be bought: a dictionary
    of the missing amounts. What is there in full is not listed.

    missing_for_recipe({"egg": 3, "milk": 2}, {"egg": 2, "milk": 1, "salt": 1}, 2) == {"egg": 1, "salt": 2}
    """
    missing: Dict[str, int] = {}
    for item, amount in recipe.items():
        lack = amount * times - pantry.get(item, 0)
        if lack > 0:
            missing[item] = lack
    return missing


def digit_position_sums(n: int) -> Dict[int, int]:
    """ For each digit in the number n return the sum of the places where it stands. The last
    digit has place 0, the one before it place 1, and so on.
    >>> digit_position_sums(3113)
    {3: 3, 1: 3}
    >>> digit_position_sums(50)
    {0: 0, 5: 1}
    """
    sums: Dict[int, int] = {}
    place = 0
    while n > 0:
        digit = n % 10
        sums[digit] = sums.get(digit, 0) + place
        n //= 10
        place += 1
    return sums


def most_loyal_customer(purchases: List[Tuple[str, str]]) -> str:
    """
    Given purchases (customer, shop), find the customer who bought most often in one and the same shop.
    When several customers tie, the one whose name comes first in the alphabet is returned.
    Return '' if there are no purchases.

    >>> most_loyal_customer([("Ed", "A"), ("Ed", "B"), ("Al", "B"), ("Al", "B")])
    'Al'
    >>> most_loyal_customer([("Ed", "A"), ("Al", "B")])
    'Al'
    """
    counts = Counter(purchases)
    best_name, best_count = "", 0
    for (customer, _), count in counts.items():
        if count > best_count or (count == best_count and customer < best_name):
            best_name, best_count = customer, count
    return best_name


def pairs_with_equal_key(values: List[int], modulus: int) -> int:
    """Count the pairs of positions i < j for which values[i] and values[j] leave the same remainder
    when divided by the modulus. Do it in one pass.

    >>> pairs_with_equal_key([1, 4, 7, 2], 3)
    3
    >>> pairs_with_equal_key([], 5)
    0
    """
    seen: Dict[int, int] = {}
    pairs = 0
    for value in values:
        remainder = value % modulus
        pairs += seen.get(remainder, 0)
        seen[remainder] = seen.get(remainder, 0) + 1
    return pairs


def hours_per_task(log: str) -> Dict[str, int]:
    """
    A work log looks like 'paint 2; sand 1; paint 3'. Add up the hours of each task.
    An empty log gives an empty dictionary.

    >>> hours_per_task("paint 2; sand 1; paint 3")
    {'paint': 5, 'sand': 1}
    >>> hours_per_task("")
    {}
    """
    hours: Dict[str, int] = {}
    for entry in log.split(";"):
        parts = entry.split()
        if len(parts) != 2:
            continue
        task, amount = parts
        hours[task] = hours.get(task, 0) + int(amount)
    return hours


def repeated_pairs_in_rounds(rounds):
    """
    In every round children are put into pairs. Return the sorted list of the pairs that met
    in more than one round. The order inside a pair does not matter; each returned pair is sorted.

    repeated_pairs_in_rounds([[("Bo", "Al")], [("Al", "Bo"), ("Cy", "Di")]]) -> [("Al", "Bo")]
    """
    met = Counter()
    for pairs in rounds:
        for a, b in pairs:
            met[(min(a, b), max(a, b))] += 1
    return sorted(pair for pair, times in met.items() if times > 1)


def last_unique_visitor(log: List[str]) -> Optional[str]:
    """ Return the visitor who came only once and whose visit was the latest. None if everyone came again.
    >>> last_unique_visitor(["Kim", "Lou", "Pat", "Lou"])
    'Pat'
    >>> last_unique_visitor(["Lou", "Lou"])
    """
    counts: Dict[str, int] = {}
    for name in log:
        counts[name] = counts.get(name, 0) + 1
    for name in reversed(log):
        if counts[name] == 1:
            return name
    return None


def window_majority_flags(items: List[str], size: int) -> List[bool]:
    """
    Slide a window of the given size over the items. For each window tell whether one item fills more
    than half of it.

    >>> window_majority_flags(["a", "b", "a", "c"], 3)
    [True, False]
    >>> window_majority_flags(["a"], 2)
    []
    """
    flags = []
    for start in range(len(items) - size + 1):
        counts = Counter(items[start:start + size])
        flags.append(max(counts.values()) * 2 > size)
    return flags


def group_by_gap(days: List[int], gap: int) -> Dict[int, List[int]]:
    """
    Sort the days and put them into groups: a day belongs to the group of the day before it when
    it comes at most `gap` days later. Each group is stored under its first day.

    >>> group_by_gap([12, 1, 3, 10], 2)
    {1: [1, 3], 10: [10, 12]}
    """
    groups: Dict[int, List[int]] = {}
    start = None
    previous = None
    for day in sorted(days):
        if previous is None or day - previous > gap:
            start = day
            groups[start] = []
        groups[start].append(day)
        previous = day
    return groups


def net_amounts(transfers: List[Tuple[str, str, int]]) -> Dict[str, int]:
    """You are given transfers (giver, taker, amount). Return for each person what they gained (positive) or lost
    (negative). Persons who come out even are left out.

    >>> net_amounts([("Ann", "Bob", 5), ("Bob", "Cat", 5), ("Ann", "Cat", 1)])
    {'Ann': -6, 'Cat': 6}
    """
    net: Dict[str, int] = {}
    for giver, taker, amount in transfers:
        net[giver] = net.get(giver, 0) - amount
        net[taker] = net.get(taker, 0) + amount
    return {person: value for person, value in net.items() if value != 0}


def letters_by_frequency_class(word: str) -> Dict[int, str]:
    """ Map each frequency to the string of all letters with this frequency, in alphabetical order.
    >>> letters_by_frequency_class("pepper")
    {1: 'r', 2: 'e', 3: 'p'}
    """
    classes: Dict[int, str] = {}
    for letter in sorted(set(word), key=lambda ch: (word.count(ch), ch)):
        count = word.count(letter)
        classes[count] = classes.get(count, "") + letter
    return classes


def second_most_common(items: List[str]) -> Optional[str]:
    """
    Return the item in second place when items are ranked by how often they occur; items of
    equal count are ranked by name. If there are fewer than two different items, return None.

    second_most_common(["fig", "pea", "fig", "kiwi"]) == "kiwi"
    second_most_common(["fig"]) is None
    """
    counts: Dict[str, int] = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    if len(counts) < 2:
        return None
    ranking = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return ranking[1][0]


def multiset_difference(a: List[int], b: List[int]) -> List[int]:
    """
    Take away from list a one copy of each number for every copy in list b. The earliest copies
    are taken away first; the rest keeps its order.

    >>> multiset_difference([2, 3, 2, 5, 2], [2, 2, 9])
    [3, 5, 2]
    """
    remove: Dict[int, int] = {}
    for x in b:
        remove[x] = remove.get(x, 0) + 1
    res = []
    for x in a:
        if remove.get(x, 0) > 0:
            remove[x] -= 1
        else:
            res.append(x)
    return res


def shared_multiset_size(first: str, second: str) -> int:
    """ How many letters do the two words share, if each letter of a word may be used only once?
    >>> shared_multiset_size("letter", "settle")
    5
    """
    counts_a = Counter(first)
    counts_b = Counter(second)
    return sum(min(counts_a[ch], counts_b[ch]) for ch in counts_a)


def coverage_by_category(items: Dict[str, str], picked: List[str]) -> Dict[str, str]:
    """
    `items` maps every item to its category. For each category say how many of its items were picked,
    as a text such as '2/3'. Picked items that are unknown or picked twice do not count again.

    >>> coverage_by_category({"oak": "tree", "elm": "tree", "rose": "flower"}, ["oak", "oak", "cat"])
    {'tree': '1/2', 'flower': '0/1'}
    """
    total: Dict[str, int] = {}
    hits: Dict[str, int] = {}
    chosen = set(picked)
    for item, category in items.items():
        total[category] = total.get(category, 0) + 1
        if item in chosen:
            hits[category] = hits.get(category, 0) + 1
    return {category: f"{hits.get(category, 0)}/{total[category]}" for category in total}


def check():
    assert leader_after_each_vote(['x', 'y', 'y', 'x', 'x']) == ['x', 'x', 'y', 'y', 'x']
    assert values_seen_exactly([3, 1, 3, 2, 1], 2) == [1, 3]
    assert values_seen_exactly([3, 1, 3, 2, 1], 1) == [2]
    assert values_seen_exactly([], 1) == []
    assert majority_per_group([("a", "yes"), ("a", "no"), ("b", "no"), ("a", "yes")]) == {"a": "yes", "b": "no"}
    assert majority_per_group([("a", "yes"), ("a", "no")]) == {"a": "no"}
    assert share_of_each(["a", "b", "a"]) == {"a": 66, "b": 33}
    assert share_of_each([]) == {}
    body = "a bee sat on an old farm a day a week a lot a"
    assert keywords_by_weight("bee farm", body, 3) == ["a", "farm", "bee"]
    assert keywords_by_weight("", "", 2) == []
    assert occurrence_numbers(['Tim', 'Eva', 'Tim']) == [('Tim', 1), ('Eva', 1), ('Tim', 2)]
    visits = [("Lea", 1), ("Jon", 2), ("Lea", 4), ("Lea", 8)]
    assert average_gap_between_visits(visits) == {"Lea": 3.5}
    assert can_make_all_counts_equal("aabb") is True
    assert can_make_all_counts_equal("aabbb") is True
    assert can_make_all_counts_equal("aabbbb") is False
    assert words_by_letter_score(["ax", "bo", "xa"], {"x": 8}) == {9: ["ax", "xa"], 2: ["bo"]}
    recipe = {"egg": 2, "milk": 1, "salt": 1}
    assert missing_for_recipe({"egg": 3, "milk": 2}, recipe, 2) == {"egg": 1, "salt": 2}
    assert repeated_pairs_in_rounds([[("Bo", "Al")], [("Al", "Bo"), ("Cy", "Di")]]) == [("Al", "Bo")]
    assert second_most_common(["fig", "pea", "fig", "kiwi"]) == "kiwi"
    assert second_most_common(["fig"]) is None
