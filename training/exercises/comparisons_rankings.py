"""Comparing values, strings and records, ranking with ties, custom orders, tables of winners and votes."""


def podium(results):
    """
    You are given a dictionary from name to points. Return a list of three lists: the names with the highest
    points, those with the second highest and those with the third highest, each sorted. If there are
    fewer different points, the last lists are empty.

    podium({"Al": 5, "Bo": 9, "Cy": 5}) == [["Bo"], ["Al", "Cy"], []]
    """
    levels = sorted(set(results.values()), reverse=True)[:3]
    places = []
    for level in levels:
        places.append(sorted(name for name in results if results[name] == level))
    while len(places) < 3:
        places.append([])
    return places


def compare_lengths_then_text(first: str, second: str) -> int:
    """
    Return -1 if the first string comes before the second, 1 if it comes after it and 0 if they are equal.
    Shorter strings come first; strings of the same length are compared without regard to case.

    compare_lengths_then_text("zoo", "apple") == -1
    compare_lengths_then_text("Tea", "tea") == 0
    """
    if len(first) != len(second):
        return -1 if len(first) < len(second) else 1
    a, b = first.lower(), second.lower()
    if a == b:
        return 0
    return -1 if a < b else 1


def ranks_with_gaps(times: list[float]) -> list[int]:
    """
    Return the rank of each time; the smallest time has rank 1. Equal times share a rank, and the next rank is
    left out accordingly: after two first places comes a third place.

    ranks_with_gaps([10.5, 9.8, 10.5, 12]) == [2, 1, 2, 4]
    """
    ranks = []
    for time in times:
        better = 0
        for other in times:
            if other < time:
                better += 1
        ranks.append(better + 1)
    return ranks


def average_ranks(values: list[int]) -> list[float]:
    """
    Rank the values in increasing order beginning with 1. Equal values get the mean of the places that they
    take up together.

    average_ranks([30, 10, 30, 20]) == [3.5, 1.0, 3.5, 2.0]
    """
    ordered = sorted(values)
    ranks = []
    for value in values:
        first = ordered.index(value) + 1
        last = first + ordered.count(value) - 1
        ranks.append((first + last) / 2)
    return ranks


def closer_guess(target, first, second):
    """
    Two players guess a number. Return "first" or "second" for the player who is closer to the target. A guess
    above the target loses against any guess that is not above it. If nobody is better, return "draw".

    closer_guess(50, 45, 40) -> "first"
    closer_guess(50, 51, 10) -> "second"
    closer_guess(50, 52, 52) -> "draw"
    """
    first_over = first > target
    second_over = second > target
    if first_over != second_over:
        return "second" if first_over else "first"
    first_distance = abs(target - first)
    second_distance = abs(target - second)
    if first_distance == second_distance:
        return "draw"
    return "first" if first_distance < second_distance else "second"


def rank_by_several(records: list[dict], keys: list[str]) -> list[str]:
    """
    Return the names of the records in their ranking. The keys tell what to compare by, most important first;
    larger values are better, but for a key that begins with "-" smaller values are better. A missing value
    counts as 0.

    rank_by_several([{"name": "A", "won": 2, "lost": 1}, {"name": "B", "won": 2}], ["won", "-lost"]) == ["B", "A"]
    """

    def sort_key(record):
        values = []
        for key in keys:
            if key.startswith("-"):
                values.append(record.get(key[1:], 0))
            else:
                values.append(-record.get(key, 0))
        return values

    return [record["name"] for record in sorted(records, key=sort_key)]


def beats_most(table: list[list[int]]) -> list[int]:
    """
    Each row of the table holds the points of one player in several rounds. Player a beats player b if a has
    more points in more rounds than b has. Return for each player how many others he beats.

    beats_most([[5, 5, 1], [4, 4, 9], [0, 0, 0]]) == [2, 1, 0]
    """
    beaten = []
    for row in table:
        count = 0
        for other in table:
            wins = sum(1 for a, b in zip(row, other) if a > b)
            losses = sum(1 for a, b in zip(row, other) if a < b)
            if wins > losses:
                count += 1
        beaten.append(count)
    return beaten


def places_gained(before, after):
    """
    Given two rankings of the same names, return a dictionary that tells how many places each name has moved
    up (positive) or down (negative). Names that did not move are left out.

    places_gained(["A", "B", "C"], ["C", "B", "A"]) == {"A": -2, "C": 2}
    """
    moves = {}
    for place, name in enumerate(before):
        gained = place - after.index(name)
        if gained != 0:
            moves[name] = gained
    return moves


def overtakings(start: list[str], finish: list[str]) -> int:
    """
    Return the number of pairs of drivers whose order at the finish is the opposite of that at the start. Both
    lists hold the same names. Drivers at the front come first.

    overtakings(["a", "b", "c"], ["c", "a", "b"]) == 2
    """
    place = {name: i for i, name in enumerate(finish)}
    count = 0
    for i in range(len(start)):
        for j in range(i + 1, len(start)):
            if place[start[i]] > place[start[j]]:
                count += 1
    return count


def compare_dotted(first: str, second: str) -> str:
    """
    Compare two chapter numbers like "2.10" and "2.9.1" part by part as numbers. If one is the beginning of
    the other, the shorter one comes first. Return "<", ">" or "=".

    compare_dotted("2.10", "2.9.1") -> ">"
    compare_dotted("3", "3.1") -> "<"
    """
    a = [int(part) for part in first.split(".")]
    b = [int(part) for part in second.split(".")]
    for x, y in zip(a, b):
        if x < y:
            return "<"
        if x > y:
            return ">"
    if len(a) == len(b):
        return "="
    return "<" if len(a) < len(b) else ">"


def poker_pairs(hand: list[int]) -> list[int]:
    """
    Sort the card values of a hand for comparing: values that appear more often come first, and of values
    which appear equally often the larger one. Each value is listed once.

    poker_pairs([3, 9, 3, 12, 9]) == [9, 3, 12]
    """
    counts = {}
    for card in hand:
        counts[card] = counts.get(card, 0) + 1
    return sorted(counts, key=lambda card: (counts[card], card), reverse=True)


def medal_order(medals: dict[str, tuple[int, int, int]]) -> list[str]:
    """
    Medals are given as (gold, silver, bronze) per country. Order the countries by the points 3, 2 and 1 for
    the medals; for equal points the one with more gold is first, and then the one whose name is first in
    the alphabet.

    medal_order({"Peru": (0, 3, 0), "Chad": (2, 0, 0), "Fiji": (1, 0, 0)}) == ["Chad", "Peru", "Fiji"]
    """

    def key(country):
        gold, silver, bronze = medals[country]
        points = 3 * gold + 2 * silver + bronze
        return (-points, -gold, country)

    return sorted(medals, key=key)


def order_by_list(items, order):
    """
    Sort the items as their places in the order list demand. Items that are not in that list come at the end
    in the order in which they were.

    order_by_list(["c", "x", "a", "y"], ["a", "b", "c"]) == ["a", "c", "x", "y"]
    """
    known = []
    unknown = []
    for item in items:
        if item in order:
            known.append(item)
        else:
            unknown.append(item)
    known.sort(key=lambda item: order.index(item))
    return known + unknown


def heads_tails_winner(first: str, second: str, flips: str) -> str:
    """
    Two players have chosen patterns of "H" and "T". The player whose pattern appears first in the flips wins.
    Return "first", "second", "both" if the patterns are finished with the same flip, or "nobody".

    heads_tails_winner("HT", "TT", "HHT") -> "first"
    heads_tails_winner("HTT", "TT", "HTT") -> "both"
    """
    for end in range(1, len(flips) + 1):
        seen = flips[:end]
        first_done = seen.endswith(first)
        second_done = seen.endswith(second)
        if first_done and second_done:
            return "both"
        if first_done:
            return "first"
        if second_done:
            return "second"
    return "nobody"


def league_points(games: list[tuple[str, int, str, int]]) -> dict[str, int]:
    """
    Each game is (home team, goals, away team, goals). A win gives 3 points, a draw 1 point, and a win away
    from home 1 point more. Return the points of all teams that played.

    league_points([("A", 1, "B", 2), ("B", 0, "A", 0)]) == {"A": 1, "B": 5}
    """
    points = {}
    for home, home_goals, away, away_goals in games:
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if home_goals > away_goals:
            points[home] += 3
        elif home_goals < away_goals:
            points[away] += 4
        else:
            points[home] += 1
            points[away] += 1
    return points


def strictly_better(first: list[int], second: list[int]) -> bool:
    """
    Return True if the first list is at least as large as the second at every place and larger at one or more
    places. Lists of different lengths cannot be compared: return False.

    strictly_better([3, 4], [3, 2]) -> True
    strictly_better([3, 4], [3, 4]) -> False
    """
    if len(first) != len(second):
        return False
    larger = False
    for a, b in zip(first, second):
        if a < b:
            return False
        if a > b:
            larger = True
    return larger


def same_order(first, second):
    """
    Two lists of numbers of the same length have the same order if for each pair of places the comparison
    (smaller, equal, larger) gives the same answer in both lists. Tell whether this is so.

    same_order([1, 5, 3], [10, 30, 20]) -> True
    same_order([1, 1], [1, 2]) -> False
    """
    for i in range(len(first)):
        for j in range(i):
            if (first[i] < first[j]) != (second[i] < second[j]):
                return False
            if (first[i] > first[j]) != (second[i] > second[j]):
                return False
    return True


def points_by_place(finishers: list[list[str]], points: list[int]) -> list[tuple[str, int]]:
    """
    For every race you are given the finishers in order. The place i gives points[i]; later places give
    nothing. Return (name, total) pairs, highest total first and equal totals by name. All finishers appear.

    points_by_place([["A", "B", "C"], ["B", "A", "C"]], [5, 3]) == [("A", 8), ("B", 8), ("C", 0)]
    """
    totals = {}
    for race in finishers:
        for place, name in enumerate(race):
            earned = points[place] if place < len(points) else 0
            totals[name] = totals.get(name, 0) + earned
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))


def dominance_chain(values: list[tuple[int, int]]) -> bool:
    """
    Tell whether the pairs can be arranged so that from each pair to the next both numbers grow. Sort them and
    look at the neighbours.

    dominance_chain([(3, 9), (1, 2), (2, 5)]) -> True
    dominance_chain([(1, 2), (1, 3)]) -> False
    """
    ordered = sorted(values)
    for (a, b), (c, d) in zip(ordered, ordered[1:]):
        if not (a < c and b < d):
            return False
    return True


def majority_order(rankings, first, second):
    """
    Several people have ranked some names. Return the one of the two given names that stands before the other
    in more rankings, or None if it is equal. Somebody who has not ranked a name puts it behind all others.

    majority_order([["a", "b"], ["b", "a"], ["b"]], "a", "b") -> "b"
    """
    votes = 0
    for ranking in rankings:
        first_place = ranking.index(first) if first in ranking else len(ranking)
        second_place = ranking.index(second) if second in ranking else len(ranking)
        if first_place < second_place:
            votes += 1
        elif second_place < first_place:
            votes -= 1
    if votes == 0:
        return None
    return first if votes > 0 else second


def eliminate_lowest(votes: dict[str, int], keep: int) -> list[str]:
    """
    Remove the name with the fewest votes until keep names are left. If several names have the fewest votes,
    the one that is last in the alphabet is removed. Return the removed names in order.

    eliminate_lowest({"A": 4, "B": 2, "C": 2}, 1) == ["C", "B"]
    """
    left = dict(votes)
    removed = []
    while len(left) > keep:
        fewest = min(left.values())
        worst = max(name for name in left if left[name] == fewest)
        removed.append(worst)
        del left[worst]
    return removed


def cards_won(first: list[int], second: list[int]) -> tuple[int, int]:
    """
    Two players play their cards one by one. The higher card wins both cards on the table, and for equal cards
    they stay on the table for the winner of the next comparison. Cards that are left at the end belong to
    nobody. Return how many cards each has won.

    cards_won([5, 3, 9], [5, 4, 1]) == (2, 4)
    """
    won = [0, 0]
    table = 0
    for a, b in zip(first, second):
        table += 2
        if a == b:
            continue
        winner = 0 if a > b else 1
        won[winner] += table
        table = 0
    return won[0], won[1]


def percent_below(values: list[int], value: int) -> int:
    """
    Return how many percent of the values are smaller than the given one, rounded down. Values equal to it
    count half. The list is not empty.

    percent_below([1, 2, 3, 4], 3) == 62
    """
    halves = 0
    for other in values:
        if other < value:
            halves += 2
        elif other == value:
            halves += 1
    return halves * 50 // len(values)


def who_is_taller(statements, first, second):
    """
    Each statement (a, b) says that a is taller than b. Tell whether it follows that first is taller than
    second: there must be a chain of statements from the first to the second.

    who_is_taller([("Al", "Bo"), ("Bo", "Cy")], "Al", "Cy") -> True
    who_is_taller([("Al", "Bo")], "Bo", "Al") -> False
    """
    smaller = {first}
    changed = True
    while changed:
        changed = False
        for tall, short in statements:
            if tall in smaller and short not in smaller:
                smaller.add(short)
                changed = True
    return second != first and second in smaller


def top_of_each_class(marks: list[tuple[str, str, int]]) -> dict[str, list[str]]:
    """
    Marks are (class, name, points). Return for each class the names of those with the most points in it, in
    the order in which they are given.

    top_of_each_class([("1a", "Al", 5), ("1a", "Bo", 7), ("1b", "Cy", 1)]) == {"1a": ["Bo"], "1b": ["Cy"]}
    """
    best = {}
    names = {}
    for group, name, points in marks:
        if group not in best or points > best[group]:
            best[group] = points
            names[group] = [name]
        elif points == best[group]:
            names[group].append(name)
    return names


def sort_by_similarity(words: list[str], sample: str) -> list[str]:
    """
    Sort the words so that those which agree with the sample at the most places (same letter at the same index)
    come first. Words that agree equally stay in their order.

    sort_by_similarity(["mice", "mast", "must"], "mist") == ["mast", "must", "mice"]
    """

    def agreements(word):
        count = 0
        for a, b in zip(word, sample):
            if a == b:
                count += 1
        return count

    return sorted(words, key=agreements, reverse=True)


def upset_count(seeds: list[str], games: list[tuple[str, str]]) -> int:
    """
    The seeds are ordered from the strongest to the weakest player. Games are (winner, loser). Return how many
    games were won by the weaker player. Players without a seed are weaker than all seeds and equal among
    themselves.

    upset_count(["A", "B"], [("B", "A"), ("X", "B"), ("X", "Y"), ("A", "Y")]) == 2
    """
    strength = {}
    for place, name in enumerate(seeds):
        strength[name] = place
    upsets = 0
    for winner, loser in games:
        if strength.get(winner, len(seeds)) > strength.get(loser, len(seeds)):
            upsets += 1
    return upsets


def tie_groups(scores):
    """
    Return the groups of two or more names that have the same score, from the highest to the lowest score. The
    names in every group are sorted.

    tie_groups({"a": 3, "b": 9, "c": 3, "d": 9, "e": 1}) == [["b", "d"], ["a", "c"]]
    """
    by_score = {}
    for name in sorted(scores):
        by_score.setdefault(scores[name], []).append(name)
    groups = []
    for score in sorted(by_score, reverse=True):
        if len(by_score[score]) > 1:
            groups.append(by_score[score])
    return groups


def bubble_passes(numbers: list[int]) -> int:
    """
    Go through a list from left to right and exchange neighbours that are in the wrong order; repeat this until
    a whole pass exchanges nothing. Return the number of passes that exchanged something. Do not change the
    given list.

    bubble_passes([2, 3, 1]) == 2
    bubble_passes([1, 2]) == 0
    """
    values = numbers[:]
    passes = 0
    while True:
        changed = False
        for i in range(len(values) - 1):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                changed = True
        if not changed:
            return passes
        passes += 1


def clear_winner(votes: list[str], margin: int) -> str:
    """
    Return the candidate with the most votes if he has at least margin votes more than every other candidate,
    and "runoff" otherwise. Empty votes are not valid. Without a valid vote return "nobody".

    clear_winner(["a", "b", "a", "a", ""], 2) -> "a"
    clear_winner(["a", "b"], 1) -> "runoff"
    """
    counts = {}
    for vote in votes:
        if vote:
            counts[vote] = counts.get(vote, 0) + 1
    if not counts:
        return "nobody"
    ordered = sorted(counts, key=lambda name: counts[name], reverse=True)
    second = counts[ordered[1]] if len(ordered) > 1 else 0
    if counts[ordered[0]] - second >= margin:
        return ordered[0]
    return "runoff"


def merge_judges(scores: list[list[float]]) -> list[int]:
    """
    Row i holds the scores that all judges gave to dancer i. Leave out the best and the worst score of each row
    and add the rest. Return the indices of the dancers from the highest to the lowest total. For equal
    totals the smaller index comes first.

    merge_judges([[9, 5, 5], [6, 7, 8], [1, 1, 10]]) == [1, 0, 2]
    """
    totals = []
    for row in scores:
        kept = sorted(row)[1:-1]
        totals.append(sum(kept))
    return sorted(range(len(scores)), key=lambda i: (-totals[i], i))


def compare_sets(first, second):
    """
    Compare two lists as sets and return "same", "inside" (all of the first are in the second), "contains" (the
    other way round), "overlap" or "apart".

    compare_sets([1, 2], [2, 1, 1]) -> "same"
    compare_sets([1], [1, 3]) -> "inside"
    compare_sets([1, 2], [2, 3]) -> "overlap"
    """
    a, b = set(first), set(second)
    if a == b:
        return "same"
    if a < b:
        return "inside"
    if a > b:
        return "contains"
    if a & b:
        return "overlap"
    return "apart"


def nearest_rivals(ratings: dict[str, int]) -> dict[str, str]:
    """
    For each player return the other player whose rating is closest. Between two equally close ones choose the
    one with the higher rating. All ratings are different, and there are at least two players.

    nearest_rivals({"Al": 10, "Bo": 14, "Cy": 18}) == {"Al": "Bo", "Bo": "Cy", "Cy": "Bo"}
    """
    rivals = {}
    for name, rating in ratings.items():
        best = None
        for other, value in ratings.items():
            if other == name:
                continue
            key = (abs(value - rating), -value)
            if best is None or key < best[0]:
                best = (key, other)
        rivals[name] = best[1]
    return rivals


def rank_history(scores: list[dict[str, int]], name: str) -> list[int]:
    """
    Each dictionary holds the points won in one round. Return the rank of the given name after each round,
    measured by the points won up to then: 1 plus the number of names with more points.

    rank_history([{"A": 1, "B": 5}, {"A": 9, "B": 1}], "A") == [2, 1]
    """
    totals = {}
    history = []
    for points in scores:
        for player, won in points.items():
            totals[player] = totals.get(player, 0) + won
        own = totals.get(name, 0)
        history.append(1 + sum(1 for total in totals.values() if total > own))
    return history


def sort_clothes(sizes):
    """
    Sort clothing sizes from small to large. The letters S, M and L may have any number of X before them: more
    X make S smaller and L larger. An M never has an X.

    sort_clothes(["L", "XS", "XXL", "M", "S"]) == ["XS", "S", "M", "L", "XXL"]
    """

    def value(size):
        extra = size.count("X")
        if size.endswith("S"):
            return -1 - extra
        if size.endswith("L"):
            return 1 + extra
        return 0

    return sorted(sizes, key=value)


def first_to_differ(first: list, second: list) -> tuple | None:
    """
    Return (index, a, b) for the first index at which the lists differ, where a and b are the two items. If
    one list is shorter but equal so far, its item is None. Return None if the lists are equal.

    first_to_differ([1, 2, 3], [1, 5]) == (1, 2, 5)
    first_to_differ([1], [1, 9]) == (1, None, 9)
    first_to_differ([], []) -> None
    """
    for i in range(max(len(first), len(second))):
        a = first[i] if i < len(first) else None
        b = second[i] if i < len(second) else None
        if i >= len(first) or i >= len(second) or a != b:
            return i, a, b
    return None


def price_verdict(own: float, others: list[float]) -> str:
    """
    Compare a price with the prices of others: "cheapest" if it is below all of them, "dearest" if it is above
    all, "cheap" if it is below their mean, and "dear" otherwise. Without other prices return "alone".

    price_verdict(5, [6, 7]) -> "cheapest"
    price_verdict(6, [6, 9]) -> "cheap"
    """
    if not others:
        return "alone"
    if own < min(others):
        return "cheapest"
    if own > max(others):
        return "dearest"
    mean = sum(others) / len(others)
    return "cheap" if own < mean else "dear"


def knockout(names: list[str], strength: dict[str, int]) -> list[str]:
    """
    In each round neighbours play against each other (first against second, third against fourth, ...). The
    stronger one goes on; for equal strength the first of the two. The number of names is a power of two.
    Return the names the winner has beaten, in order.

    knockout(["a", "b", "c", "d"], {"a": 3, "b": 1, "c": 5, "d": 9}) == ["c", "a"]
    """
    beaten = {name: [] for name in names}
    while len(names) > 1:
        winners = []
        for i in range(0, len(names), 2):
            winner, loser = names[i], names[i + 1]
            if strength[loser] > strength[winner]:
                winner, loser = loser, winner
            beaten[winner].append(loser)
            winners.append(winner)
        names = winners
    return beaten[names[0]]


def agreement(first, second, top):
    """
    Return how many of the first top names of two rankings are the same, as a percentage rounded to a whole
    number. The order within the top does not matter; top is at least 1.

    agreement(["a", "b", "c"], ["b", "d", "a"], 2) == 50
    """
    shared = 0
    for name in first[:top]:
        if name in second[:top]:
            shared += 1
    return round(100 * shared / top)


def weighted_choice_order(options: dict[str, dict[str, int]], weights: dict[str, int]) -> list[str]:
    """
    Each option has ratings for several points of view. Its value is the sum of rating times weight; points of
    view without a weight count once. Return the options by value, best first, equal ones by name.

    weighted_choice_order({"bus": {"cost": 5, "speed": 1}, "car": {"cost": 1, "speed": 5}}, {"speed": 2}) == ["car", "bus"]
    """
    values = {}
    for option, ratings in options.items():
        total = 0
        for view, rating in ratings.items():
            total += rating * weights.get(view, 1)
        values[option] = total
    return sorted(values, key=lambda option: (-values[option], option))


def biggest_comeback(standings):
    """
    The standings are (own points, other points) pairs during a game. Return the largest deficit after which
    the own side was in the lead at some later time, or 0 if there was no such comeback.

    biggest_comeback([(0, 4), (1, 6), (7, 6), (7, 9)]) == 5
    biggest_comeback([(0, 3), (1, 3)]) == 0
    """
    deficit = 0
    best = 0
    for own, other in standings:
        if own < other:
            deficit = max(deficit, other - own)
        elif own > other:
            best = max(best, deficit)
    return best


def check():
    assert podium({"Al": 5, "Bo": 9, "Cy": 5}) == [["Bo"], ["Al", "Cy"], []]
    assert compare_lengths_then_text("zoo", "apple") == -1
    assert compare_lengths_then_text("Tea", "tea") == 0
    assert ranks_with_gaps([10.5, 9.8, 10.5, 12]) == [2, 1, 2, 4]
    assert average_ranks([30, 10, 30, 20]) == [3.5, 1.0, 3.5, 2.0]
    assert closer_guess(50, 45, 40) == "first"
    assert closer_guess(50, 51, 10) == "second"
    assert closer_guess(50, 52, 52) == "draw"
    teams = [{"name": "A", "won": 2, "lost": 1}, {"name": "B", "won": 2}]
    assert rank_by_several(teams, ["won", "-lost"]) == ["B", "A"]
    assert beats_most([[5, 5, 1], [4, 4, 9], [0, 0, 0]]) == [2, 1, 0]
    assert places_gained(["A", "B", "C"], ["C", "B", "A"]) == {"A": -2, "C": 2}
    assert overtakings(["a", "b", "c"], ["c", "a", "b"]) == 2
    assert compare_dotted("2.10", "2.9.1") == ">"
    assert compare_dotted("3", "3.1") == "<"
    assert poker_pairs([3, 9, 3, 12, 9]) == [9, 3, 12]
    medals = {"Peru": (0, 3, 0), "Chad": (2, 0, 0), "Fiji": (1, 0, 0)}
    assert medal_order(medals) == ["Chad", "Peru", "Fiji"]
    assert order_by_list(["c", "x", "a", "y"], ["a", "b", "c"]) == ["a", "c", "x", "y"]
    assert heads_tails_winner("HT", "TT", "HHT") == "first"
    assert heads_tails_winner("HTT", "TT", "HTT") == "both"
    assert league_points([("A", 1, "B", 2), ("B", 0, "A", 0)]) == {"A": 1, "B": 5}
    assert strictly_better([3, 4], [3, 2])
    assert not strictly_better([3, 4], [3, 4])
    assert same_order([1, 5, 3], [10, 30, 20])
    assert not same_order([1, 1], [1, 2])
    races = [["A", "B", "C"], ["B", "A", "C"]]
    assert points_by_place(races, [5, 3]) == [("A", 8), ("B", 8), ("C", 0)]
    assert dominance_chain([(3, 9), (1, 2), (2, 5)])
    assert not dominance_chain([(1, 2), (1, 3)])
    assert majority_order([["a", "b"], ["b", "a"], ["b"]], "a", "b") == "b"
    assert eliminate_lowest({"A": 4, "B": 2, "C": 2}, 1) == ["C", "B"]
    assert cards_won([5, 3, 9], [5, 4, 1]) == (2, 4)
    assert percent_below([1, 2, 3, 4], 3) == 62
    assert who_is_taller([("Al", "Bo"), ("Bo", "Cy")], "Al", "Cy")
    assert not who_is_taller([("Al", "Bo")], "Bo", "Al")
    marks = [("1a", "Al", 5), ("1a", "Bo", 7), ("1b", "Cy", 1)]
    assert top_of_each_class(marks) == {"1a": ["Bo"], "1b": ["Cy"]}
    assert sort_by_similarity(["mice", "mast", "must"], "mist") == ["mast", "must", "mice"]
    games = [("B", "A"), ("X", "B"), ("X", "Y"), ("A", "Y")]
    assert upset_count(["A", "B"], games) == 2
    assert tie_groups({"a": 3, "b": 9, "c": 3, "d": 9, "e": 1}) == [["b", "d"], ["a", "c"]]
    assert bubble_passes([2, 3, 1]) == 2
    assert bubble_passes([1, 2]) == 0
    assert clear_winner(["a", "b", "a", "a", ""], 2) == "a"
    assert clear_winner(["a", "b"], 1) == "runoff"
    assert merge_judges([[9, 5, 5], [6, 7, 8], [1, 1, 10]]) == [1, 0, 2]
    assert compare_sets([1, 2], [2, 1, 1]) == "same"
    assert compare_sets([1], [1, 3]) == "inside"
    assert compare_sets([1, 2], [2, 3]) == "overlap"
    assert nearest_rivals({"Al": 10, "Bo": 14, "Cy": 18}) == {"Al": "Bo", "Bo": "Cy", "Cy": "Bo"}
    assert rank_history([{"A": 1, "B": 5}, {"A": 9, "B": 1}], "A") == [2, 1]
    assert sort_clothes(["L", "XS", "XXL", "M", "S"]) == ["XS", "S", "M", "L", "XXL"]
    assert first_to_differ([1, 2, 3], [1, 5]) == (1, 2, 5)
    assert first_to_differ([1], [1, 9]) == (1, None, 9)
    assert first_to_differ([], []) is None
    assert price_verdict(5, [6, 7]) == "cheapest"
    assert price_verdict(6, [6, 9]) == "cheap"
    strength = {"a": 3, "b": 1, "c": 5, "d": 9}
    assert knockout(["a", "b", "c", "d"], strength) == ["c", "a"]
    assert agreement(["a", "b", "c"], ["b", "d", "a"], 2) == 50
    options = {"bus": {"cost": 5, "speed": 1}, "car": {"cost": 1, "speed": 5}}
    assert weighted_choice_order(options, {"speed": 2}) == ["car", "bus"]
    assert biggest_comeback([(0, 4), (1, 6), (7, 6), (7, 9)]) == 5
    assert biggest_comeback([(0, 3), (1, 3)]) == 0


if __name__ == "__main__":
    check()
