"""Short functions on dictionaries, sets, pairs and records: one idea each in two to five lines."""

from collections import Counter, defaultdict
from typing import Any, Dict, List, Optional, Set, Tuple


def names_at_least(scores: Dict[str, int], minimum: int) -> List[str]:
    """
    Return in alphabetical order the names whose score is at least the minimum.

    >>> names_at_least({"Tom": 7, "Ann": 9, "Eve": 3}, 7)
    ['Ann', 'Tom']
    """
    return sorted(name for name, score in scores.items() if score >= minimum)


def missing_from_stock(wanted: List[str], stock: Dict[str, int]) -> List[str]:
    """
    Return the wanted items that are not in stock, in the order in which they are wanted. An item with a
    count of 0 is not in stock.

    missing_from_stock(["nut", "bolt", "nail"], {"nut": 4, "nail": 0}) == ["bolt", "nail"]
    """
    return [item for item in wanted if stock.get(item, 0) == 0]


def total_by_first_letter(prices: Dict[str, int]) -> Dict[str, int]:
    """
    Add up the prices of all the things whose names start with the same letter.

    >>> total_by_first_letter({"pea": 2, "plum": 5, "fig": 1})
    {'p': 7, 'f': 1}
    """
    totals: Dict[str, int] = {}
    for name, price in prices.items():
        totals[name[0]] = totals.get(name[0], 0) + price
    return totals


def agree_on_keys(a: Dict[str, Any], b: Dict[str, Any]) -> bool:
    """
    Return True if both dictionaries give the same value for every key that they share.

    agree_on_keys({"x": 1, "y": 2}, {"y": 2, "z": 3}) == True
    agree_on_keys({"x": 1}, {"x": 4}) == False
    """
    shared = a.keys() & b.keys()
    return all(a[key] == b[key] for key in shared)


def best_per_team(results: List[Tuple[str, int]]) -> Dict[str, int]:
    """
    You are given pairs (team, points), where points are not negative. Return for each team its highest points.

    >>> best_per_team([("red", 4), ("blue", 6), ("red", 9)])
    {'red': 9, 'blue': 6}
    """
    best: Dict[str, int] = {}
    for team, points in results:
        best[team] = max(points, best.get(team, 0))
    return best


def in_all_baskets(baskets: List[Set[str]]) -> Set[str]:
    """
    Return the set of the things that lie in every basket. Without baskets the set is empty.

    in_all_baskets([{"egg", "milk"}, {"milk", "tea"}]) == {"milk"}
    in_all_baskets([]) == set()
    """
    if not baskets:
        return set()
    return set.intersection(*baskets)


def sort_by_price_then_name(goods: List[Tuple[str, int]]) -> List[str]:
    """
    Each thing is a pair (name, price). Return the names sorted by price from high to low, and in
    alphabetical order where the prices are equal.

    sort_by_price_then_name([("cup", 4), ("bag", 9), ("box", 4)]) == ["bag", "box", "cup"]
    """
    ordered = sorted(goods, key=lambda thing: (-thing[1], thing[0]))
    return [name for name, _ in ordered]


def oldest_person(people: List[Dict[str, Any]]) -> Optional[str]:
    """
    Each person is a dictionary with "name" and "age". Return the name of the oldest one, or None if
    there is nobody.

    >>> oldest_person([{"name": "Ann", "age": 31}, {"name": "Ben", "age": 45}])
    'Ben'
    """
    if not people:
        return None
    oldest = max(people, key=lambda person: person["age"])
    return oldest["name"]


def values_used_once(mapping: Dict[str, int]) -> List[int]:
    """
    Return in ascending order the values that belong to exactly one key.

    values_used_once({"a": 3, "b": 1, "c": 3}) ➞ [1]
    """
    counts = Counter(mapping.values())
    return sorted(value for value, count in counts.items() if count == 1)


def count_pairs_by_sum(pairs: List[Tuple[int, int]]) -> Dict[int, int]:
    """
    Return for each sum how many of the pairs have it.

    count_pairs_by_sum([(1, 4), (2, 3), (0, 1)]) == {5: 2, 1: 1}
    """
    sums = [a + b for a, b in pairs]
    return {s: sums.count(s) for s in sums}


def number_of_owners(owners: Dict[str, List[str]], thing: str) -> int:
    """
    The dictionary gives for each person the list of things that they own. Return how many persons own the thing.

    number_of_owners({"Ann": ["car", "bike"], "Bob": ["bike"]}, "bike") == 2
    number_of_owners({}, "bike") == 0
    """
    return sum(thing in things for things in owners.values())


def index_of_words(words: List[str]) -> Dict[str, int]:
    """
    Return a dictionary that gives for each word the index of its first place in the list.

    >>> index_of_words(["to", "be", "or", "not", "to"])
    {'to': 0, 'be': 1, 'or': 2, 'not': 3}
    """
    places: Dict[str, int] = {}
    for index, word in enumerate(words):
        places.setdefault(word, index)
    return places


def only_new_members(old: List[str], new: List[str]) -> List[str]:
    """
    Return the names in `new` that are not in `old`, sorted and each only once.

    only_new_members(["Ann", "Ben"], ["Eve", "Ben", "Carl", "Eve"]) == ["Carl", "Eve"]
    """
    return sorted(set(new) - set(old))


def group_by_remainder(numbers: List[int], m: int) -> Dict[int, List[int]]:
    """
    Return for each remainder on division by m the list of the numbers that leave it. Remainders that do not
    occur have no entry.

    group_by_remainder([4, 7, 10, 5], 3) == {1: [4, 7, 10], 2: [5]}
    """
    groups = defaultdict(list)
    for n in numbers:
        groups[n % m].append(n)
    return dict(groups)


def bill_of(order: Dict[str, int], prices: Dict[str, int]) -> int:
    """
    The order gives the number of pieces of each thing. Return the price of the whole order. Things without a
    price are free.

    >>> bill_of({"tea": 2, "cake": 1, "water": 3}, {"tea": 3, "cake": 4})
    10
    """
    return sum(pieces * prices.get(thing, 0) for thing, pieces in order.items())


def points_inside(points: List[Tuple[int, int]], width: int, height: int) -> int:
    """
    Return how many points (x, y) lie in the rectangle with 0 <= x < width and 0 <= y < height.

    points_inside([(0, 0), (3, 1), (2, 5)], 4, 2) == 2
    """
    return sum(0 <= x < width and 0 <= y < height for x, y in points)


def swap_where_needed(pairs: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Exchange the members of each pair whose first member is the larger one.

    swap_where_needed([(5, 2), (1, 9)]) ➞ [(2, 5), (1, 9)]
    """
    return [(min(pair), max(pair)) for pair in pairs]


def is_bijection(mapping: Dict[Any, Any]) -> bool:
    """
    Return True if no two keys have the same value.

    is_bijection({"a": 1, "b": 2}) == True
    is_bijection({"a": 1, "b": 1}) == False
    """
    values = list(mapping.values())
    return len(values) == len(set(values))


def stock_after(stock: Dict[str, int], sold: List[str]) -> Dict[str, int]:
    """
    Each entry of `sold` is one piece of a thing. Return the stock after the sales, without the things of which
    nothing is left. Nobody can buy more than there is.

    stock_after({"pen": 3, "cup": 1}, ["pen", "cup"]) == {"pen": 2}
    """
    left = {thing: count - sold.count(thing) for thing, count in stock.items()}
    return {thing: count for thing, count in left.items() if count > 0}


def second_members_sorted(pairs):
    """Sort the pairs by their first members and return the list of the second members in that order.

    second_members_sorted([(3, "c"), (1, "x"), (2, "a")]) == ["x", "a", "c"]
    """
    return [second for _, second in sorted(pairs)]


def friends_in_common(friends: Dict[str, Set[str]], a: str, b: str) -> List[str]:
    """
    Return in alphabetical order the persons that are friends of both a and b. Somebody without an entry
    has no friends.

    >>> friends_in_common({"Tom": {"Eve", "Ida"}, "Max": {"Ida", "Leo"}}, "Tom", "Max")
    ['Ida']
    >>> friends_in_common({"Tom": {"Eve"}}, "Tom", "Leo")
    []
    """
    both = friends.get(a, set()) & friends.get(b, set())
    return sorted(both)


def keys_sorted_by_value(mapping: Dict[str, int]) -> List[str]:
    """
    Return the keys in the order of their values, the key with the smallest value first. Keys with equal
    values are in alphabetical order.

    keys_sorted_by_value({"b": 2, "c": 1, "a": 2}) ➞ ["c", "a", "b"]
    """
    return sorted(mapping, key=lambda key: (mapping[key], key))


def covers_all(required: Set[str], offers: List[Set[str]]) -> bool:
    """
    Return True if everything that is required is part of at least one offer.

    covers_all({"a", "b"}, [{"a"}, {"b", "c"}]) == True
    covers_all({"d"}, [{"a"}]) == False
    """
    offered = set().union(*offers)
    return required <= offered


def duplicates_by_key(records: List[Dict[str, Any]], key: str) -> List[Any]:
    """
    Return the values of the key that occur in more than one record, sorted.

    >>> duplicates_by_key([{"id": 4}, {"id": 1}, {"id": 4}], "id")
    [4]
    """
    counts = Counter(record[key] for record in records)
    return sorted(value for value in counts if counts[value] > 1)


def winner_of_votes(votes: List[str]) -> str:
    """
    Return the name with the most votes. On a tie it is the one that comes first in the alphabet.

    >>> winner_of_votes(["Eve", "Ann", "Ben", "Eve", "Ann"])
    'Ann'
    """
    counts = Counter(votes)
    return min(counts, key=lambda name: (-counts[name], name))


def has_clear_majority(votes: List[str]) -> bool:
    """
    Return True if one name has more than half of the votes.

    has_clear_majority(["a", "b", "a"]) == True
    has_clear_majority(["a", "b"]) == False
    has_clear_majority([]) == False
    """
    return any(2 * count > len(votes) for count in Counter(votes).values())


def times_overlap(a: Tuple[int, int], b: Tuple[int, int]) -> bool:
    """
    Two meetings are given as (start, end). Return True if there is some time at which both are running. A meeting
    may begin at the moment when the other one ends.

    times_overlap((9, 11), (10, 12)) == True
    times_overlap((9, 11), (11, 12)) == False
    """
    return max(a[0], b[0]) < min(a[1], b[1])


def longest_booking(bookings: Dict[str, Tuple[int, int]]) -> str:
    """
    The dictionary gives for each name the first and the last day of a stay. Return the name with the longest stay.

    >>> longest_booking({"Ida": (3, 5), "Leo": (1, 9)})
    'Leo'
    """
    lengths = {name: last - first for name, (first, last) in bookings.items()}
    return max(lengths, key=lengths.get)


def words_by_last_letter(words: List[str]) -> Dict[str, List[str]]:
    """
    Return a dictionary that lists for each last letter the words that end with it. The words keep their order.

    words_by_last_letter(["cat", "dog", "hut"]) == {"t": ["cat", "hut"], "g": ["dog"]}
    """
    by_letter: Dict[str, List[str]] = {}
    for word in words:
        by_letter.setdefault(word[-1], []).append(word)
    return by_letter


def apply_all_discounts(prices: Dict[str, int], discounts: Dict[str, int]) -> Dict[str, int]:
    """
    Lower each price by its discount, which is an amount and not a percentage. No price falls below 0, and a thing
    without a discount keeps its price.

    >>> apply_all_discounts({"hat": 20, "sock": 3}, {"sock": 5})
    {'hat': 20, 'sock': 0}
    """
    return {thing: max(0, price - discounts.get(thing, 0)) for thing, price in prices.items()}


def dominoes_that_fit(dominoes: List[Tuple[int, int]], value: int) -> List[Tuple[int, int]]:
    """
    Return the dominoes that have the value on at least one side, and turn them so that it comes first.

    dominoes_that_fit([(1, 4), (2, 2), (4, 6)], 4) == [(4, 1), (4, 6)]
    """
    fitting = [stone for stone in dominoes if value in stone]
    return [stone if stone[0] == value else stone[::-1] for stone in fitting]


def jaccard_of_words(a: str, b: str) -> float:
    """
    Return the number of words that both texts share divided by the number of different words in the two
    texts together. Two empty texts give 1.0.

    >>> jaccard_of_words("red green", "green blue red")
    0.6666666666666666
    """
    first, second = set(a.split()), set(b.split())
    if not first and not second:
        return 1.0
    return len(first & second) / len(first | second)


def seat_plan(guests: List[str], tables: int) -> Dict[int, List[str]]:
    """
    The guests go to the tables 1, 2, ..., tables in turn and start again with table 1. Return the list of
    guests for each table.

    seat_plan(["Ann", "Ben", "Eve"], 2) == {1: ["Ann", "Eve"], 2: ["Ben"]}
    """
    return {table + 1: guests[table::tables] for table in range(tables)}


def sum_at_path(tree: Dict[str, Any], path: List[str]) -> int:
    """
    Follow the path of keys into the nested dictionary and return the sum of the list of numbers at its end.

    >>> sum_at_path({"north": {"may": [1, 2]}}, ["north", "may"])
    3
    """
    node: Any = tree
    for key in path:
        node = node[key]
    return sum(node)


def changes_between(old: Dict[str, int], new: Dict[str, int]) -> Dict[str, int]:
    """
    Return for each key that both dictionaries have the new value minus the old one. Keys whose value did not change
    are left out.

    changes_between({"a": 4, "b": 2, "c": 1}, {"a": 7, "b": 2}) == {"a": 3}
    """
    return {key: new[key] - old[key] for key in old if key in new and new[key] != old[key]}


def cheapest_shop_for(shops: Dict[str, Dict[str, int]], thing: str) -> Optional[str]:
    """
    The dictionary gives the prices of each shop. Return the shop where the thing is cheapest, the first in the
    alphabet on a tie, or None if no shop sells it.

    >>> cheapest_shop_for({"east": {"pen": 3}, "west": {"pen": 2, "cup": 5}}, "pen")
    'west'
    >>> print(cheapest_shop_for({"east": {}}, "pen"))
    None
    """
    offers = [(prices[thing], shop) for shop, prices in shops.items() if thing in prices]
    return min(offers)[1] if offers else None


def pairs_to_text(settings: Dict[str, int]) -> str:
    """
    Write the settings as name=value, sorted by name and separated by semicolons.

    pairs_to_text({"width": 4, "depth": 2}) ➞ "depth=2;width=4"
    """
    return ";".join(f"{name}={value}" for name, value in sorted(settings.items()))


def text_to_pairs(text: str) -> Dict[str, int]:
    """
    Read settings of the form name=value that are separated by semicolons. The empty text has no settings.

    text_to_pairs("depth=2;width=4") == {"depth": 2, "width": 4}
    text_to_pairs("") == {}
    """
    if not text:
        return {}
    parts = [part.split("=") for part in text.split(";")]
    return {name: int(value) for name, value in parts}


def top_two_names(scores: Dict[str, int]) -> List[str]:
    """
    Return the two names with the highest scores, the best one first. Equal scores are ordered by name. With fewer
    than two names return all of them.

    >>> top_two_names({"Ann": 3, "Ben": 8, "Eve": 5})
    ['Ben', 'Eve']
    """
    ranking = sorted(scores, key=lambda name: (-scores[name], name))
    return ranking[:2]


def all_have_field(records: List[dict], field: str) -> bool:
    """
    Return True if the field occurs in every record and is nowhere empty (None or "").

    all_have_field([{"name": "Ann"}, {"name": "Ben"}], "name") == True
    all_have_field([{"name": "Ann"}, {"name": ""}], "name") == False
    """
    return all(record.get(field) not in (None, "") for record in records)


def possible_totals(coins: List[int]) -> Set[int]:
    """
    Return all the amounts that can be paid with some of the coins. Each coin of the list can be used once,
    and paying nothing counts as 0.

    possible_totals([2, 5]) == {0, 2, 5, 7}
    """
    totals = {0}
    for coin in coins:
        totals |= {total + coin for total in totals}
    return totals


def count_by_decade(years: List[int]) -> Dict[int, int]:
    """
    Return for each decade, named by its first year, how many of the years lie in it.

    >>> count_by_decade([1987, 1990, 1981])
    {1980: 2, 1990: 1}
    """
    decades = [year - year % 10 for year in years]
    return {decade: decades.count(decade) for decade in sorted(set(decades))}


def nested_lengths(groups: Dict[str, List[Any]]) -> Dict[str, int]:
    """
    Return how many members each group has. Empty groups are left out.

    nested_lengths({"a": [1, 2], "b": []}) ➞ {"a": 2}
    """
    return {name: len(members) for name, members in groups.items() if members}


def farthest_point(points: List[Tuple[int, int]]) -> Tuple[int, int]:
    """
    Return the point with the largest distance from (0, 0). If several are equally far, it is the first of them.

    farthest_point([(1, 1), (-3, 2), (2, 3)]) == (-3, 2)
    """
    return max(points, key=lambda p: p[0] ** 2 + p[1] ** 2)


def shift_points(points, dx, dy):
    """Move all the points by dx to the right and by dy up.

    shift_points([(0, 0), (2, 3)], 1, -1) == [(1, -1), (3, 2)]
    """
    return [(x + dx, y + dy) for x, y in points]


def common_keys_same_type(a: Dict[str, Any], b: Dict[str, Any]) -> List[str]:
    """
    Return in alphabetical order the common keys of the two dictionaries whose values have the same type.

    common_keys_same_type({"x": 1, "y": "a", "z": 2}, {"x": 5, "y": 3}) == ["x"]
    """
    shared = set(a) & set(b)
    return sorted(key for key in shared if type(a[key]) is type(b[key]))


def ages_in_year(born: Dict[str, int], year: int) -> List[Tuple[str, int]]:
    """
    Return the pairs (name, age reached in the year) of all who were born before the year, the youngest first.

    >>> ages_in_year({"Ann": 1990, "Ben": 2010, "Eve": 2000}, 2005)
    [('Eve', 5), ('Ann', 15)]
    """
    ages = [(name, year - birth) for name, birth in born.items() if birth < year]
    return sorted(ages, key=lambda pair: pair[1])


def most_varied(lists: Dict[str, List[int]]) -> str:
    """
    Return the name of the list with the largest number of different values. The first one wins a tie.

    most_varied({"a": [1, 1, 1], "b": [2, 3]}) == "b"
    """
    return max(lists, key=lambda name: len(set(lists[name])))


def reverse_lookup(mapping: Dict[str, int], value: int) -> Optional[str]:
    """
    Return the first key with the given value, or None if the value does not occur.

    reverse_lookup({"a": 1, "b": 2}, 2) == "b"
    reverse_lookup({"a": 1}, 5) == None
    """
    for key, entry in mapping.items():
        if entry == value:
            return key
    return None


def attended_both(first_day: List[str], second_day: List[str]) -> int:
    """Return how many different people came on both days.

    attended_both(["Ann", "Ben", "Ann"], ["Ann", "Eve"]) == 1
    """
    return len(set(first_day) & set(second_day))


def codes_of_words(words: List[str]) -> List[int]:
    """
    Give the different words the codes 0, 1, 2, ... in alphabetical order and return the code of each word.

    >>> codes_of_words(["pea", "fig", "pea", "kiwi"])
    [2, 0, 2, 1]
    """
    codes = {word: code for code, word in enumerate(sorted(set(words)))}
    return [codes[word] for word in words]


def balance_of(name: str, transfers: List[Tuple[str, str, int]]) -> int:
    """
    Each transfer (giver, taker, amount) moves money. Return what the name has gained in all (negative for a loss).

    balance_of("Ann", [("Ann", "Ben", 5), ("Eve", "Ann", 8)]) == 3
    """
    gained = sum(amount for _, taker, amount in transfers if taker == name)
    given = sum(amount for giver, _, amount in transfers if giver == name)
    return gained - given


def flatten_groups(groups: Dict[str, List[str]]) -> List[Tuple[str, str]]:
    """
    Return all the pairs (group, member), sorted by group; the members of a group keep their order.

    flatten_groups({"b": ["x"], "a": ["z", "y"]}) ➞ [("a", "z"), ("a", "y"), ("b", "x")]
    """
    return [(group, member) for group in sorted(groups) for member in groups[group]]


def is_subset_with_counts(small: List[str], large: List[str]) -> bool:
    """
    Return True if each item occurs in `large` at least as often as it does in `small`.

    is_subset_with_counts(["a", "a"], ["a", "b", "a"]) == True
    is_subset_with_counts(["b", "b"], ["a", "b", "a"]) == False
    """
    need, have = Counter(small), Counter(large)
    return all(have[item] >= count for item, count in need.items())


def numbers_to_letters(numbers: List[int], table: Dict[int, str], unknown: str = "?") -> str:
    """
    Translate each number by the table and join the letters. Numbers that the table does not hold give the
    unknown sign.

    >>> numbers_to_letters([2, 9, 1], {1: "n", 2: "o"})
    'o?n'
    """
    return "".join(table.get(number, unknown) for number in numbers)


def leaders_by_subject(marks: Dict[str, Dict[str, int]]) -> Dict[str, str]:
    """
    The dictionary gives for every subject the points of the pupils. Return for each subject the pupil with
    the most points.

    leaders_by_subject({"art": {"Ann": 3, "Ben": 5}, "math": {"Ann": 9}}) == {"art": "Ben", "math": "Ann"}
    """
    return {subject: max(points, key=points.get) for subject, points in marks.items()}


def last_seen_day(visits: List[Tuple[int, str]]) -> Dict[str, int]:
    """
    You are given visits (day, name) in any order. Return for each name the latest day.

    >>> last_seen_day([(4, "Ann"), (9, "Ben"), (2, "Ann")])
    {'Ann': 4, 'Ben': 9}
    """
    return {name: day for day, name in sorted(visits)}


def parts_list(recipe: Dict[str, int], portions: int) -> List[str]:
    """
    The recipe gives the amount of each ingredient for one portion. Return lines of the form "amount x name" for the
    given number of portions, sorted by name.

    parts_list({"egg": 2, "cream": 1}, 3) == ["3 x cream", "6 x egg"]
    """
    return [f"{portions * amount} x {name}" for name, amount in sorted(recipe.items())]


def same_parity_groups(pairs: List[Tuple[int, int]]) -> Dict[bool, List[Tuple[int, int]]]:
    """
    Sort the pairs into two groups: under True those whose members are both even or both odd, under False the others.

    same_parity_groups([(1, 3), (2, 5)]) == {True: [(1, 3)], False: [(2, 5)]}
    """
    groups = {True: [], False: []}
    for a, b in pairs:
        groups[a % 2 == b % 2].append((a, b))
    return groups


def ordered_by_list(names: List[str], order: List[str]) -> List[str]:
    """
    Sort the names as they stand in `order`. Names that are not in it come last, in alphabetical order.

    ordered_by_list(["Eve", "Zoe", "Ann", "Kim"], ["Ann", "Eve"]) == ["Ann", "Eve", "Kim", "Zoe"]
    """
    places = {name: place for place, name in enumerate(order)}
    return sorted(names, key=lambda name: (places.get(name, len(order)), name))


def neighbours_of_room(doors: List[Tuple[str, str]], room: str) -> Set[str]:
    """
    Each door connects two rooms. Return the set of the rooms that can be entered directly from the given room.

    neighbours_of_room([("hall", "bath"), ("attic", "hall")], "hall") == {"bath", "attic"}
    """
    after = {b for a, b in doors if a == room}
    before = {a for a, b in doors if b == room}
    return after | before


def count_common_pairs(a: Dict[str, int], b: Dict[str, int]) -> int:
    """Return the number of keys that have the same value in both dictionaries.

    >>> count_common_pairs({"x": 1, "y": 2}, {"x": 1, "y": 3})
    1
    """
    return len(a.items() & b.items())


def heaviest_first_within(parcels: Dict[str, int], limit: int) -> List[str]:
    """
    Return the names of the parcels that weigh at most the limit, the heaviest one first.

    heaviest_first_within({"a": 4, "b": 9, "c": 6}, 8) == ["c", "a"]
    """
    light = [name for name, weight in parcels.items() if weight <= limit]
    return sorted(light, key=parcels.get, reverse=True)


def days_with_all(attendance: Dict[str, List[str]], group: Set[str]) -> List[str]:
    """
    The dictionary gives for each day the people who came. Return the days on which the whole group was there.

    days_with_all({"Mon": ["Ann", "Ben"], "Tue": ["Ann"]}, {"Ann", "Ben"}) == ["Mon"]
    """
    return [day for day, people in attendance.items() if group <= set(people)]


def net_by_month(bookings: List[Tuple[str, int]]) -> Dict[str, int]:
    """
    Each booking is a pair (date, amount) with a date of the form "2023-04-17". Return the sum of the amounts of
    each month, where the month is written as "2023-04".

    >>> net_by_month([("2023-04-17", 5), ("2023-05-01", 3), ("2023-04-20", -2)])
    {'2023-04': 3, '2023-05': 3}
    """
    totals: Dict[str, int] = defaultdict(int)
    for date, amount in bookings:
        totals[date[:7]] += amount
    return dict(totals)


def check():
    assert missing_from_stock(["nut", "bolt", "nail"], {"nut": 4, "nail": 0}) == ["bolt", "nail"]
    assert agree_on_keys({"x": 1, "y": 2}, {"y": 2, "z": 3}) is True
    assert agree_on_keys({"x": 1}, {"x": 4}) is False
    assert in_all_baskets([{"egg", "milk"}, {"milk", "tea"}]) == {"milk"}
    assert in_all_baskets([]) == set()
    assert sort_by_price_then_name([("cup", 4), ("bag", 9), ("box", 4)]) == ["bag", "box", "cup"]
    assert values_used_once({"a": 3, "b": 1, "c": 3}) == [1]
    assert count_pairs_by_sum([(1, 4), (2, 3), (0, 1)]) == {5: 2, 1: 1}
    assert number_of_owners({"Ann": ["car", "bike"], "Bob": ["bike"]}, "bike") == 2
    assert number_of_owners({}, "bike") == 0
    assert only_new_members(["Ann", "Ben"], ["Eve", "Ben", "Carl", "Eve"]) == ["Carl", "Eve"]
    assert group_by_remainder([4, 7, 10, 5], 3) == {1: [4, 7, 10], 2: [5]}
    assert points_inside([(0, 0), (3, 1), (2, 5)], 4, 2) == 2
    assert swap_where_needed([(5, 2), (1, 9)]) == [(2, 5), (1, 9)]
    assert is_bijection({"a": 1, "b": 2}) is True
    assert is_bijection({"a": 1, "b": 1}) is False
    assert stock_after({"pen": 3, "cup": 1}, ["pen", "cup"]) == {"pen": 2}
    assert second_members_sorted([(3, "c"), (1, "x"), (2, "a")]) == ["x", "a", "c"]
    assert keys_sorted_by_value({"b": 2, "c": 1, "a": 2}) == ["c", "a", "b"]
    assert covers_all({"a", "b"}, [{"a"}, {"b", "c"}]) is True
    assert covers_all({"d"}, [{"a"}]) is False
    assert has_clear_majority(["a", "b", "a"]) is True
    assert has_clear_majority(["a", "b"]) is False
    assert has_clear_majority([]) is False
    assert times_overlap((9, 11), (10, 12)) is True
    assert times_overlap((9, 11), (11, 12)) is False
    assert words_by_last_letter(["cat", "dog", "hut"]) == {"t": ["cat", "hut"], "g": ["dog"]}
    assert dominoes_that_fit([(1, 4), (2, 2), (4, 6)], 4) == [(4, 1), (4, 6)]
    assert seat_plan(["Ann", "Ben", "Eve"], 2) == {1: ["Ann", "Eve"], 2: ["Ben"]}
    assert changes_between({"a": 4, "b": 2, "c": 1}, {"a": 7, "b": 2}) == {"a": 3}
    assert pairs_to_text({"width": 4, "depth": 2}) == "depth=2;width=4"
    assert text_to_pairs("depth=2;width=4") == {"depth": 2, "width": 4}
    assert text_to_pairs("") == {}
    assert all_have_field([{"name": "Ann"}, {"name": "Ben"}], "name") is True
    assert all_have_field([{"name": "Ann"}, {"name": ""}], "name") is False
    assert possible_totals([2, 5]) == {0, 2, 5, 7}
    assert nested_lengths({"a": [1, 2], "b": []}) == {"a": 2}
    assert farthest_point([(1, 1), (-3, 2), (2, 3)]) == (-3, 2)
    assert shift_points([(0, 0), (2, 3)], 1, -1) == [(1, -1), (3, 2)]
    assert common_keys_same_type({"x": 1, "y": "a", "z": 2}, {"x": 5, "y": 3}) == ["x"]
    assert most_varied({"a": [1, 1, 1], "b": [2, 3]}) == "b"
    assert reverse_lookup({"a": 1, "b": 2}, 2) == "b"
    assert reverse_lookup({"a": 1}, 5) is None
    assert attended_both(["Ann", "Ben", "Ann"], ["Ann", "Eve"]) == 1
    assert balance_of("Ann", [("Ann", "Ben", 5), ("Eve", "Ann", 8)]) == 3
    assert flatten_groups({"b": ["x"], "a": ["z", "y"]}) == [("a", "z"), ("a", "y"), ("b", "x")]
    assert is_subset_with_counts(["a", "a"], ["a", "b", "a"]) is True
    assert is_subset_with_counts(["b", "b"], ["a", "b", "a"]) is False
    assert leaders_by_subject({"art": {"Ann": 3, "Ben": 5}, "math": {"Ann": 9}}) == {"art": "Ben", "math": "Ann"}
    assert parts_list({"egg": 2, "cream": 1}, 3) == ["3 x cream", "6 x egg"]
    assert same_parity_groups([(1, 3), (2, 5)]) == {True: [(1, 3)], False: [(2, 5)]}
    assert ordered_by_list(["Eve", "Zoe", "Ann", "Kim"], ["Ann", "Eve"]) == ["Ann", "Eve", "Kim", "Zoe"]
    assert neighbours_of_room([("hall", "bath"), ("attic", "hall")], "hall") == {"bath", "attic"}
    assert heaviest_first_within({"a": 4, "b": 9, "c": 6}, 8) == ["c", "a"]
    assert days_with_all({"Mon": ["Ann", "Ben"], "Tue": ["Ann"]}, {"Ann", "Ben"}) == ["Mon"]
