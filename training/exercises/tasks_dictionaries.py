"""Dictionary tasks: stock, votes, prices, translations, groups and look-ups with plain dicts."""

from typing import Any, Dict, List, Optional, Tuple


def fill_orders(stock: Dict[str, int], orders: List[Tuple[str, int]]) -> List[bool]:
    """
    You are given the stock of a shop and a list of orders (article, amount). Handle the orders
    one after the other: an order is delivered only if the whole amount is there, and reduces
    the stock. Return for each order whether it was delivered. Do not change the given stock.

    >>> fill_orders({"pen": 5}, [("pen", 3), ("pen", 3), ("ink", 1)])
    [True, False, False]
    """
    left = dict(stock)
    delivered = []
    for article, amount in orders:
        if left.get(article, 0) >= amount:
            left[article] -= amount
            delivered.append(True)
        else:
            delivered.append(False)
    return delivered


def shopping_list(recipe: Dict[str, float], portions: int, pantry: Dict[str, float]) -> Dict:
    """
    Given a recipe for one portion and what is in the pantry, return what has to be bought for a
    number of portions. Things that are there in sufficient amount are not listed.

    >>> shopping_list({"rice": 80, "egg": 2}, 3, {"rice": 500, "egg": 1})
    {'egg': 5}
    """
    needed = {}
    for item in recipe:
        missing = recipe[item] * portions - pantry.get(item, 0)
        if missing > 0:
            needed[item] = missing
    return needed


def portions_possible(recipe, pantry):
    """
    How many whole portions can be cooked from the pantry? The recipe says how much of each
    thing a portion needs; amounts of zero are allowed in it. An empty recipe gives 0.

    >>> portions_possible({"flour": 100, "egg": 2, "salt": 0}, {"flour": 450, "egg": 6})
    3
    """
    portions = None
    for item, amount in recipe.items():
        if amount == 0:
            continue
        possible = pantry.get(item, 0) // amount
        if portions is None or possible < portions:
            portions = possible
    return portions or 0


def translate_words(sentence: str, dictionary: Dict[str, str], mark: str = "*") -> str:
    """
    Translate a sentence word by word. A word that is not in the dictionary is looked up once
    more without a final 's'; if that fails too, it stays and gets a mark in front.

    >>> translate_words("two cats sleep", {"two": "zwei", "cat": "katze"})
    'zwei katze *sleep'
    """
    result = []
    for word in sentence.split():
        if word in dictionary:
            result.append(dictionary[word])
        elif word.endswith("s") and word[:-1] in dictionary:
            result.append(dictionary[word[:-1]])
        else:
            result.append(mark + word)
    return " ".join(result)


def ambiguous_translations(pairs: List[Tuple[str, str]]) -> Dict[str, List[str]]:
    """
    A word list has pairs (word, translation). Return the words that have at least two different
    translations together with these in alphabetical order.

    >>> ambiguous_translations([("bank", "ufer"), ("bank", "bank"), ("tree", "baum")])
    {'bank': ['bank', 'ufer']}
    """
    found = {}
    for word, translation in pairs:
        if word not in found:
            found[word] = set()
        found[word].add(translation)
    return {word: sorted(found[word]) for word in found if len(found[word]) > 1}


def vote_winner(votes: List[str], excluded: List[str]) -> Optional[str]:
    """
    Count the votes; votes for excluded persons are void. The winner needs more than half of the
    valid votes. Return the winner, or None if nobody reaches that.

    >>> vote_winner(["a", "b", "a", "x"], ["x"])
    'a'
    >>> vote_winner(["a", "b"], []) is None
    True
    """
    counts = {}
    valid = 0
    for vote in votes:
        if vote in excluded:
            continue
        valid += 1
        counts[vote] = counts.get(vote, 0) + 1
    for name in counts:
        if counts[name] * 2 > valid:
            return name
    return None


def cheapest_basket(prices, basket):
    """
    `prices` maps a shop to its price list, `basket` is a list of articles. Return the shop where
    the whole basket is cheapest and the sum to pay. Shops that lack an article are out of the
    question; if no shop is left, return (None, 0).

    >>> cheapest_basket({"A": {"tea": 3, "jam": 2}, "B": {"tea": 1}}, ["tea", "jam"])
    ('A', 5)
    >>> cheapest_basket({}, ["tea"])
    (None, 0)
    """
    best_shop, best_sum = None, 0
    for shop, price_list in prices.items():
        if any(article not in price_list for article in basket):
            continue
        total = sum(price_list[article] for article in basket)
        if best_shop is None or total < best_sum:
            best_shop, best_sum = shop, total
    return best_shop, best_sum


def count_by_range(values: Dict[str, int], limits: List[int]) -> List[int]:
    """
    Count how many values of a dictionary are below the first limit, between the first and the
    second, and so on; the last number counts the values from the last limit on. The limits are
    in ascending order.

    >>> count_by_range({"a": 3, "b": 10, "c": 12, "d": 30}, [5, 20])
    [1, 2, 1]
    """
    counts = [0] * (len(limits) + 1)
    for value in values.values():
        place = 0
        while place < len(limits) and value >= limits[place]:
            place += 1
        counts[place] += 1
    return counts


def has_same_counts(first: Dict[str, int], second: Dict[str, int], tolerance: int = 0) -> bool:
    """
    Compare two counts. They are taken as the same when for each key of either dictionary the
    numbers differ by at most the tolerance.

    >>> has_same_counts({"a": 4}, {"a": 5, "b": 1}, tolerance=1)
    True
    >>> has_same_counts({"a": 4}, {"a": 5})
    False
    """
    for key in set(first) | set(second):
        if abs(first.get(key, 0) - second.get(key, 0)) > tolerance:
            return False
    return True


def second_best(scores):
    """
    Return the names with the second highest score in alphabetical order. Persons who share the
    first place are all first. If all have the same score, the result is an empty list.

    >>> second_best({"Ida": 9, "Tom": 7, "Bea": 9, "Al": 7})
    ['Al', 'Tom']
    """
    different = sorted(set(scores.values()))
    if len(different) < 2:
        return []
    wanted = different[-2]
    names = []
    for name in scores:
        if scores[name] == wanted:
            names.append(name)
    return sorted(names)


def phone_lookup(book: Dict[str, str], start: str) -> List[str]:
    """
    Search a phone book for all people whose number starts with the given digits. Blanks, dashes
    and slashes in the numbers do not matter. Return the names sorted.

    >>> phone_lookup({"Uma": "030 / 12-34", "Ben": "0301 99", "Cem": "040 1"}, "0301")
    ['Ben', 'Uma']
    """
    names = []
    for name, number in book.items():
        digits = "".join(char for char in number if char.isdigit())
        if digits.startswith(start):
            names.append(name)
    return sorted(names)


def longest_key_match(routes: Dict[str, str], address: str, default: str = "none") -> str:
    """
    Routes are given as a dictionary from beginnings of addresses to targets. Return the target
    for the longest key that the address begins with.

    >>> longest_key_match({"/": "home", "/shop": "shop", "/shop/new": "news"}, "/shop/old")
    'shop'
    """
    best = None
    for prefix in routes:
        if address.startswith(prefix):
            if best is None or len(prefix) > len(best):
                best = prefix
    if best is None:
        return default
    return routes[best]


def replace_values(data: Dict[str, Any], old: Any, new: Any) -> int:
    """
    Replace in a dictionary each value equal to `old` by `new`, also in dictionaries that are
    values themselves. The dictionary is changed in place; return the number of replacements.

    >>> config = {"a": "", "b": {"c": "", "d": 1}}
    >>> replace_values(config, "", None)
    2
    >>> config
    {'a': None, 'b': {'c': None, 'd': 1}}
    """
    count = 0
    for key in data:
        if isinstance(data[key], dict):
            count += replace_values(data[key], old, new)
        elif data[key] == old:
            data[key] = new
            count += 1
    return count


def chain_of_values(links, start, limit=10):
    """
    Follow a dictionary from a start: look up the start, then look up what you found, and so on,
    until there is no entry or `limit` steps have been made. Return all stations.

    >>> chain_of_values({"a": "b", "b": "c"}, "a")
    ['a', 'b', 'c']
    >>> chain_of_values({1: 1}, 1, limit=3)
    [1, 1, 1, 1]
    """
    stations = [start]
    while len(stations) <= limit and stations[-1] in links:
        stations.append(links[stations[-1]])
    return stations


def keys_in_order_of(data: Dict[str, int], wanted: List[str]) -> Dict[str, int]:
    """
    Return the dictionary with its keys in a new order: first those of the wanted list (if they
    exist), then the others alphabetically.

    >>> keys_in_order_of({"b": 1, "id": 2, "a": 3}, ["id", "name"])
    {'id': 2, 'a': 3, 'b': 1}
    """
    ordered = {}
    for key in wanted:
        if key in data:
            ordered[key] = data[key]
    for key in sorted(data):
        if key not in ordered:
            ordered[key] = data[key]
    return ordered


def lend_books(events: List[Tuple[str, str, str]]) -> Dict[str, str]:
    """
    Events in a library are (action, book, person) with the action 'take' or 'return'. A book
    that is lent cannot be taken by somebody else, and only its holder can return it; such events
    are ignored. Return who holds which book in the end.

    >>> lend_books([("take", "B1", "Ann"), ("take", "B1", "Joe"), ("return", "B1", "Joe")])
    {'B1': 'Ann'}
    """
    holders = {}
    for action, book, person in events:
        if action == "take" and book not in holders:
            holders[book] = person
        elif action == "return" and holders.get(book) == person:
            del holders[book]
    return holders


def most_visited_page(clicks: List[Tuple[str, str]]) -> str:
    """
    Clicks are given as (visitor, page). Return the page with the largest number of different
    visitors. In a tie the page that was clicked first wins. There is at least one click.

    >>> most_visited_page([("u", "/a"), ("u", "/a"), ("u", "/b"), ("v", "/b")])
    '/b'
    """
    visitors = {}
    for visitor, page in clicks:
        visitors.setdefault(page, set()).add(visitor)
    best = None
    for page in visitors:
        if best is None or len(visitors[page]) > len(visitors[best]):
            best = page
    return best


def missing_translations(languages):
    """
    You are given a dictionary from languages to dictionaries of texts. Return for each language
    the sorted list of keys that exist in some other language but not in this one. Complete
    languages do not appear.

    >>> missing_translations({"en": {"ok": "OK", "no": "No"}, "fr": {"ok": "Oui"}})
    {'fr': ['no']}
    """
    every_key = set()
    for texts in languages.values():
        every_key.update(texts)
    result = {}
    for language, texts in languages.items():
        missing = sorted(every_key - set(texts))
        if missing:
            result[language] = missing
    return result


def points_after_games(games: List[Tuple[str, int, str, int]]) -> Dict[str, int]:
    """
    Each game is (home, goals, guest, goals). A win gives 3 points, a draw gives 1 point to both
    teams and a win of the guest by three or more goals gives one extra point. Return the points.

    >>> points_after_games([("A", 0, "B", 3), ("B", 1, "A", 1)])
    {'A': 1, 'B': 5}
    """
    points = {}
    for home, home_goals, guest, guest_goals in games:
        points.setdefault(home, 0)
        points.setdefault(guest, 0)
        if home_goals > guest_goals:
            points[home] += 3
        elif home_goals < guest_goals:
            points[guest] += 4 if guest_goals - home_goals >= 3 else 3
        else:
            points[home] += 1
            points[guest] += 1
    return points


def largest_change(before: Dict[str, float], after: Dict[str, float]) -> Optional[str]:
    """
    Find the key whose value has changed the most, up or down, between two dictionaries. Only
    keys that are in both count. Return None if nothing has changed.

    >>> largest_change({"a": 5, "b": 9}, {"a": 6, "b": 2, "c": 99})
    'b'
    >>> largest_change({"a": 1}, {"a": 1}) is None
    True
    """
    winner = None
    biggest = 0
    for key in before:
        if key in after:
            change = abs(after[key] - before[key])
            if change > biggest:
                winner = key
                biggest = change
    return winner


def invert_with_first(data: Dict[str, str]) -> Dict[str, str]:
    """
    Exchange keys and values. If a value occurs more than once, only its alphabetically first
    key is used.

    >>> invert_with_first({"z": "red", "b": "red", "c": "tan"})
    {'red': 'b', 'tan': 'c'}
    """
    result = {}
    for key in sorted(data):
        value = data[key]
        if value not in result:
            result[value] = key
    return result


def spend_points(balance, rewards):
    """
    A customer spends bonus points greedily: always the most expensive reward that can still be
    paid, each reward at most once. Return the list of rewards and the points left.

    >>> spend_points(100, {"mug": 40, "bag": 70, "pen": 20})
    (['bag', 'pen'], 10)
    """
    chosen = []
    for reward in sorted(rewards, key=lambda name: rewards[name], reverse=True):
        if rewards[reward] <= balance:
            chosen.append(reward)
            balance -= rewards[reward]
    return chosen, balance


def count_nested(data: Dict[str, Any]) -> Dict[int, int]:
    """
    Count how many keys a nested dictionary has on each level. Level 1 is the outermost.

    >>> count_nested({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    {1: 2, 2: 2, 3: 1}
    """
    counts = {}
    level = 1
    current = [data]
    while current:
        keys = 0
        following = []
        for block in current:
            keys += len(block)
            following += [value for value in block.values() if isinstance(value, dict)]
        if keys:
            counts[level] = keys
        level += 1
        current = following
    return counts


def remove_low_counts(counts: Dict[str, int], minimum: int, other: str = "other") -> Dict[str, int]:
    """
    Put all entries with a count below the minimum together into one entry 'other' at the end.
    If there are none, no such entry is made.

    >>> remove_low_counts({"a": 10, "b": 1, "c": 2}, 5)
    {'a': 10, 'other': 3}
    """
    result = {}
    rest = 0
    for key, count in counts.items():
        if count >= minimum:
            result[key] = count
        else:
            rest += count
    if rest:
        result[other] = rest
    return result


def read_meter_bills(old: Dict[str, int], new: Dict[str, int], size: int = 10000) -> Dict[str, int]:
    """
    Meters show numbers below `size` and start again at 0 afterwards. Given the old and the new
    readings, return how much each meter has counted. Meters without an old reading are skipped.

    >>> read_meter_bills({"m1": 9990, "m2": 50}, {"m1": 15, "m2": 70, "m3": 8})
    {'m1': 25, 'm2': 20}
    """
    used = {}
    for meter, reading in new.items():
        if meter not in old:
            continue
        difference = reading - old[meter]
        if difference < 0:
            difference += size
        used[meter] = difference
    return used


def shared_birthdays(birthdays):
    """
    Given a dictionary from names to birthdays (day, month), return groups of two or more people
    who have the same birthday. The groups follow the calendar, names are sorted.

    >>> shared_birthdays({"Li": (4, 2), "Jo": (1, 12), "Al": (4, 2)})
    [['Al', 'Li']]
    """
    by_day = {}
    for name, (day, month) in birthdays.items():
        by_day.setdefault((month, day), []).append(name)
    groups = []
    for key in sorted(by_day):
        if len(by_day[key]) > 1:
            groups.append(sorted(by_day[key]))
    return groups


def route_price(prices: Dict[Tuple[str, str], int], route: List[str]) -> int:
    """
    Prices between neighbouring stations are stored once under the pair (from, to) and are valid
    in both directions. Add up the price of a route. If one part has no price, return -1.

    >>> route_price({("A", "B"): 4, ("C", "B"): 5}, ["A", "B", "C"])
    9
    >>> route_price({}, ["A", "B"])
    -1
    """
    total = 0
    for i in range(len(route) - 1):
        here, there = route[i], route[i + 1]
        if (here, there) in prices:
            total += prices[(here, there)]
        elif (there, here) in prices:
            total += prices[(there, here)]
        else:
            return -1
    return total


def assign_lockers(wishes: Dict[str, int], lockers: int) -> Dict[str, int]:
    """
    Everybody wishes for a locker with a number from 1 to `lockers`. In the given order, each
    person gets the wished locker or, if it is taken, the next free one above it; after the last
    number the search continues at 1. There are enough lockers.

    >>> assign_lockers({"a": 3, "b": 3, "c": 2}, 3)
    {'a': 3, 'b': 1, 'c': 2}
    """
    taken = {}
    for person, wish in wishes.items():
        number = wish
        while number in taken.values():
            number = number % lockers + 1
        taken[person] = number
    return taken


def average_of_groups(values: Dict[str, float], groups: Dict[str, str]) -> Dict[str, float]:
    """
    `values` gives a number for each name and `groups` tells the group of a name. Return the mean
    number of every group, rounded to one digit. Names without a group belong to 'none'.

    >>> average_of_groups({"x": 1, "y": 2, "z": 6}, {"x": "A", "y": "A"})
    {'A': 1.5, 'none': 6.0}
    """
    lists = {}
    for name, value in values.items():
        group = groups.get(name, "none")
        lists.setdefault(group, []).append(value)
    return {group: round(sum(items) / len(items), 1) for group, items in lists.items()}


def symbol_table(lines):
    """
    Run simple assignments of the form 'name = value'. The value is a whole number or the name of
    another variable that was set before. Return all variables; an unknown name gives 0.

    >>> symbol_table(["a = 4", "b = a", "a = 1", "c = q"])
    {'a': 1, 'b': 4, 'c': 0}
    """
    variables = {}
    for line in lines:
        name, value = line.split(" = ")
        if value.lstrip("-").isdigit():
            variables[name] = int(value)
        else:
            variables[name] = variables.get(value, 0)
    return variables


def best_neighbours(distances: Dict[str, Dict[str, int]]) -> Dict[str, str]:
    """
    Return for each town the nearest other town. `distances` holds for each town a dictionary
    with the distances to others, which may contain the town itself. Equal distances are decided
    by the name.

    >>> best_neighbours({"P": {"P": 0, "R": 7, "Q": 7}, "Q": {"P": 7}})
    {'P': 'Q', 'Q': 'P'}
    """
    result = {}
    for town in distances:
        others = [other for other in distances[town] if other != town]
        if others:
            result[town] = min(others, key=lambda other: (distances[town][other], other))
    return result


def update_prices(prices: Dict[str, float], changes: Dict[str, str]) -> Dict[str, float]:
    """
    Changes of prices are written as '+10%', '-5%', '+2' or '=9'. Apply them to the prices and
    return a new dictionary with values rounded to two digits. Articles that do not exist yet
    are only added by '='.

    >>> update_prices({"tea": 4, "jam": 5}, {"tea": "+10%", "jam": "-2", "oil": "=9"})
    {'tea': 4.4, 'jam': 3.0, 'oil': 9.0}
    """
    result = dict(prices)
    for article, change in changes.items():
        if change[0] == "=":
            result[article] = float(change[1:])
        elif article in result:
            if change.endswith("%"):
                result[article] *= 1 + float(change[:-1]) / 100
            else:
                result[article] += float(change)
    return {article: round(price, 2) for article, price in result.items()}


def who_can_meet(calendars: Dict[str, List[str]], day: str, needed: int) -> Optional[List[str]]:
    """
    Calendars list the days on which people are busy. Return the first `needed` people in
    alphabetical order who are free on that day, or None if there are not enough.

    >>> who_can_meet({"Zoe": [], "Ann": ["Mon"], "Bob": ["Tue"]}, "Mon", 2)
    ['Bob', 'Zoe']
    >>> who_can_meet({"Ann": ["Mon"]}, "Mon", 1) is None
    True
    """
    free = []
    for person in sorted(calendars):
        if day not in calendars[person]:
            free.append(person)
    if len(free) < needed:
        return None
    return free[:needed]


def trade_cards(first, second):
    """
    Two children have collections {card: number}. Each gives away what he or she has more than
    once and the other one lacks completely. Return the two sorted lists of cards given away.

    >>> trade_cards({"a": 2, "b": 1}, {"b": 3, "c": 4})
    (['a'], ['c'])
    """

    def offers(giver, taker):
        cards = []
        for card in giver:
            if giver[card] > 1 and taker.get(card, 0) == 0:
                cards.append(card)
        return sorted(cards)

    return offers(first, second), offers(second, first)


def dict_to_lines(data: Dict[str, Any], indent: int = 0) -> List[str]:
    """
    Show a nested dictionary as lines. A plain entry is 'key: value'; a nested one is 'key:'
    followed by its own lines with two more blanks in front.

    >>> dict_to_lines({"a": 1, "b": {"c": 2}})
    ['a: 1', 'b:', '  c: 2']
    """
    lines = []
    for key, value in data.items():
        if isinstance(value, dict):
            lines.append(" " * indent + key + ":")
            lines += dict_to_lines(value, indent + 2)
        else:
            lines.append(" " * indent + f"{key}: {value}")
    return lines


def limit_per_owner(items: List[Tuple[str, str]], limit: int) -> Dict[str, List[str]]:
    """
    Items are (owner, thing). Collect the things of each owner in a dictionary, but at most
    `limit` per owner: when there are more, the oldest one is thrown out.

    >>> limit_per_owner([("a", "x"), ("a", "y"), ("b", "p"), ("a", "z")], 2)
    {'a': ['y', 'z'], 'b': ['p']}
    """
    kept = {}
    for owner, thing in items:
        if owner not in kept:
            kept[owner] = []
        kept[owner].append(thing)
        if len(kept[owner]) > limit:
            kept[owner].pop(0)
    return kept


def first_key_above(limits: Dict[str, int], value: int) -> str:
    """
    A dictionary maps names of boxes to their sizes. Return the name of the smallest box that is
    large enough for the value. If there is none, return 'special'.

    >>> first_key_above({"L": 30, "S": 5, "M": 12}, 9)
    'M'
    >>> first_key_above({"S": 5}, 6)
    'special'
    """
    best = "special"
    for name, size in limits.items():
        if size >= value and (best == "special" or size < limits[best]):
            best = name
    return best


def count_letters_by_word_start(text):
    """
    For every first letter of a word, sum up the lengths of all words beginning with it. The keys
    are small letters in alphabetical order.

    >>> count_letters_by_word_start("To be or not to be Bob")
    {'b': 7, 'n': 3, 'o': 2, 't': 4}
    """
    totals = {}
    for word in text.lower().split():
        totals[word[0]] = totals.get(word[0], 0) + len(word)
    return {letter: totals[letter] for letter in sorted(totals)}


def validate_form(form: Dict[str, str], required: Dict[str, int]) -> Dict[str, str]:
    """
    Check a form. `required` gives for each field the smallest number of characters (blanks at
    the ends do not count). Return a dictionary of problems: 'missing' for an absent or empty
    field and 'too short' for a short one.

    >>> validate_form({"name": "Al", "city": " "}, {"name": 3, "city": 1, "zip": 5})
    {'name': 'too short', 'city': 'missing', 'zip': 'missing'}
    """
    problems = {}
    for field, size in required.items():
        value = form.get(field, "").strip()
        if not value:
            problems[field] = "missing"
        elif len(value) < size:
            problems[field] = "too short"
    return problems


def cache_requests(requests: List[str], capacity: int) -> Tuple[int, List[str]]:
    """
    A cache holds at most `capacity` entries. A request for a cached entry is a hit; otherwise
    the entry is stored, and if the cache is full the entry with the fewest requests so far goes
    out (the older one in a tie). Return the number of hits and the final entries.

    >>> cache_requests(["a", "a", "b", "c", "a"], 2)
    (2, ['a', 'c'])
    """
    uses = {}
    hits = 0
    for request in requests:
        if request in uses:
            hits += 1
        elif len(uses) == capacity:
            loser = min(uses, key=lambda entry: uses[entry])
            del uses[loser]
        uses[request] = uses.get(request, 0) + 1
    return hits, list(uses)


def menu_for(diners, dishes):
    """
    `diners` tells for each person the list of things not eaten, `dishes` for each dish the list
    of its contents. Return the dishes that everybody can eat; the ones with fewest contents
    first, then by name.

    >>> menu_for({"Al": ["nuts"], "Bo": []}, {"pie": ["nuts"], "soup": ["leek"], "egg": ["egg"]})
    ['egg', 'soup']
    """
    forbidden = set()
    for things in diners.values():
        forbidden.update(things)
    possible = []
    for dish, contents in dishes.items():
        if not any(thing in forbidden for thing in contents):
            possible.append(dish)
    return sorted(possible, key=lambda dish: (len(dishes[dish]), dish))


def strongest_pair(bonds: Dict[str, Dict[str, int]]) -> Tuple[str, str, int]:
    """
    `bonds[a][b]` tells how much a likes b. The strength of a pair is the sum of both directions,
    where a missing entry counts 0. Return the strongest pair in alphabetical order with its
    strength. Only people who are keys of `bonds` can form pairs.

    >>> strongest_pair({"A": {"B": 2}, "B": {"C": 5}, "C": {"B": 1, "A": 4}})
    ('B', 'C', 6)
    """
    names = sorted(bonds)
    best = ("", "", -1)
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            a, b = names[i], names[j]
            strength = bonds[a].get(b, 0) + bonds[b].get(a, 0)
            if strength > best[2]:
                best = (a, b, strength)
    return best
