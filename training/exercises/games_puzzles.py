"""Games and puzzles: boards, moves, scores, dice, cards, elevators and robots on grids."""

import re
from collections import Counter
from itertools import permutations, product

CARD_ORDER = "23456789TJQKA"


def robot_position(commands: str) -> tuple[int, int]:
    """Position of a robot after the commands. It starts at (0, 0) looking north; L and R turn it, F goes one step.

    >>> robot_position("FFRFL")
    (1, 2)
    >>> robot_position("LFLF")
    (-1, -1)
    """
    x = y = 0
    dx, dy = 0, 1
    for command in commands:
        if command == "L":
            dx, dy = -dy, dx
        elif command == "R":
            dx, dy = dy, -dx
        else:
            x, y = x + dx, y + dy
    return (x, y)


def first_crossing(moves: str) -> tuple[int, int] | None:
    """First field that a walker using N, E, S, W steps from (0, 0) enters for the second time, or None.

    >>> first_crossing("NESWW")
    (0, 0)
    >>> first_crossing("NEN") is None
    True
    """
    deltas = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
    spot = (0, 0)
    visited = {spot}
    for move in moves:
        dx, dy = deltas[move]
        spot = (spot[0] + dx, spot[1] + dy)
        if spot in visited:
            return spot
        visited.add(spot)
    return None


def vacuum_coverage(room: list[str], moves: str) -> int:
    """Number of different cells cleaned by a robot that starts in the top left corner. Moves are U, D, L, R;
    a move into a wall '#' or out of the room is ignored.

    >>> vacuum_coverage(["..", "#."], "DRDL")
    3
    """
    row = column = 0
    cleaned = {(0, 0)}
    for move in moves:
        new_row = row + (move == "D") - (move == "U")
        new_column = column + (move == "R") - (move == "L")
        if not (0 <= new_row < len(room) and 0 <= new_column < len(room[0])):
            continue
        if room[new_row][new_column] == "#":
            continue
        row, column = new_row, new_column
        cleaned.add((row, column))
    return len(cleaned)


def elevator_travel(start: int, calls: list[int]) -> int:
    """Floors travelled by an elevator that always serves the nearest open call next, the lower one of two equally near.

    >>> elevator_travel(3, [5, 1, 9])
    10
    """
    floor, travelled = start, 0
    pending = list(calls)
    while pending:
        target = min(pending, key=lambda call: (abs(call - floor), call))
        pending.remove(target)
        travelled += abs(target - floor)
        floor = target
    return travelled


def sweep_order(floor: int, calls: list[int]) -> list[int]:
    """Order in which an elevator going up serves its calls: first all at or above its floor on the way up,
    then the lower ones on the way down. Double calls count once.

    >>> sweep_order(4, [2, 7, 5, 1, 7])
    [5, 7, 2, 1]
    """
    wanted = set(calls)
    up = sorted(call for call in wanted if call >= floor)
    down = sorted((call for call in wanted if call < floor), reverse=True)
    return up + down


def elevator_trips(weights: list[int], max_weight: int, max_people: int) -> int:
    """Trips for a queue of people who enter in order while the weight and the number of people allow it.

    >>> elevator_trips([60, 80, 40, 100], 200, 2)
    2
    >>> elevator_trips([], 200, 2)
    0
    """
    trips = load = people = 0
    for weight in weights:
        if people == 0 or load + weight > max_weight or people == max_people:
            trips += 1
            load = people = 0
        load += weight
        people += 1
    return trips


def ten_pin_score(rolls: list[int]) -> int:
    """Score of ten frames of bowling: a strike counts the next two rolls too, a spare the next one.

    >>> ten_pin_score([10, 3, 4] + [0] * 16)
    24
    >>> ten_pin_score([5, 5, 6] + [0] * 17)
    22
    """
    total = index = 0
    for _ in range(10):
        if rolls[index] == 10:
            total += sum(rolls[index : index + 3])
            index += 1
        elif rolls[index] + rolls[index + 1] == 10:
            total += 10 + rolls[index + 2]
            index += 2
        else:
            total += rolls[index] + rolls[index + 1]
            index += 2
    return total


def skittles_rounds(throws: list[int]) -> list[int]:
    """Points of each round in a game with nine pins and two throws a round. Clearing all nine with the first throw ends
    the round and doubles it; clearing them with both gives 3 extra points.

    >>> skittles_rounds([9, 4, 5, 2, 3])
    [18, 12, 5]
    """
    points = []
    index = 0
    while index < len(throws):
        if throws[index] == 9:
            points.append(18)
            index += 1
            continue
        pair = sum(throws[index : index + 2])
        points.append(pair + 3 if pair == 9 else pair)
        index += 2
    return points


def tennis_call(first: int, second: int) -> str:
    """Announce the score of a tennis game from the points both players have won.

    >>> tennis_call(2, 1)
    '30-15'
    >>> tennis_call(5, 4)
    'advantage first'
    >>> tennis_call(2, 4)
    'game second'
    """
    names = ["0", "15", "30", "40"]
    if max(first, second) < 4 and not first == second == 3:
        return f"{names[first]}-{names[second]}"
    if first == second:
        return "deuce"
    leader = "first" if first > second else "second"
    return ("advantage " if abs(first - second) == 1 else "game ") + leader


def set_winner(games: str) -> str | None:
    """Winner of a tennis set from a string of game winners 'A' and 'B': six games with two more than the other,
    or seven. None while the set is open.

    >>> set_winner("AAABBAAA")
    'A'
    >>> set_winner("ABABABABAB") is None
    True
    """
    won = {"A": 0, "B": 0}
    for winner in games:
        won[winner] += 1
        ahead = won[winner] - min(won.values())
        if won[winner] == 7 or (won[winner] == 6 and ahead >= 2):
            return winner
    return None


def darts_leg(start: int, throws: list[tuple[int, int]]) -> int:
    """Points left after throws (number, factor). A throw that would go below 0, leave 1, or reach 0 without a double
    does not count; the leg ends at 0.

    >>> darts_leg(50, [(20, 1), (15, 1), (20, 2), (15, 1), (5, 1), (5, 2)])
    0
    """
    left = start
    for number, factor in throws:
        after = left - number * factor
        if after < 0 or after == 1 or (after == 0 and factor != 2):
            continue
        left = after
        if left == 0:
            break
    return left


def tic_tac_toe_state(board: list[str]) -> str:
    """State of a noughts and crosses board with '.' for free fields: "x wins", "o wins", "draw" or "open".

    >>> tic_tac_toe_state(["xo.", "ox.", "..x"])
    'x wins'
    >>> tic_tac_toe_state(["xo.", "...", "..."])
    'open'
    """
    lines = list(board) + ["".join(column) for column in zip(*board)]
    lines.append("".join(board[i][i] for i in range(3)))
    lines.append("".join(board[i][2 - i] for i in range(3)))
    for player in "xo":
        if player * 3 in lines:
            return f"{player} wins"
    return "open" if any("." in row for row in board) else "draw"


def drop_disc(columns: list[str], moves: list[int], height: int) -> list[str]:
    """Drop discs of players A and B in turn into columns (strings from bottom to top) and return the columns.
    A move into a full column loses the turn.

    >>> drop_disc(["", ""], [0, 0, 0, 1], 2)
    ['AB', 'B']
    """
    result = list(columns)
    for turn, column in enumerate(moves):
        player = "AB"[turn % 2]
        if len(result[column]) < height:
            result[column] += player
    return result


def longest_line(board: list[str], mark: str) -> int:
    """Length of the longest straight line of a mark on a board, across, down or diagonal.

    >>> longest_line(["x..", ".xx", "..x"], "x")
    3
    """
    best = 0
    for row, column in product(range(len(board)), range(len(board[0]))):
        for dr, dc in ((0, 1), (1, 0), (1, 1), (1, -1)):
            r, c, length = row, column, 0
            while 0 <= r < len(board) and 0 <= c < len(board[0]) and board[r][c] == mark:
                length += 1
                r, c = r + dr, c + dc
            best = max(best, length)
    return best


def mine_numbers(field: list[str]) -> list[str]:
    """Replace every '.' of a minefield by the number of mines '*' in the up to eight cells around it.

    >>> mine_numbers(["*..", "..*"])
    ['*21', '12*']
    """
    mines = {(r, c) for r, row in enumerate(field) for c, cell in enumerate(row) if cell == "*"}
    lines = []
    for r, row in enumerate(field):
        line = ""
        for c, cell in enumerate(row):
            near = sum((r + dr, c + dc) in mines for dr in (-1, 0, 1) for dc in (-1, 0, 1))
            line += "*" if cell == "*" else str(near)
        lines.append(line)
    return lines


def life_step(alive: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Next generation of living cells: a cell lives with 3 neighbours, or with 2 if it lived before.

    >>> sorted(life_step({(0, 1), (1, 1), (2, 1)}))
    [(1, 0), (1, 1), (1, 2)]
    """
    around = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0)]
    neighbours = Counter((x + dx, y + dy) for x, y in alive for dx, dy in around)
    return {
        cell for cell, count in neighbours.items() if count == 3 or count == 2 and cell in alive
    }


def queens_safe(queens: list[str]) -> bool:
    """Do queens on squares such as 'a1' leave each other alone, i.e. share no row, column or diagonal?

    >>> queens_safe(["a1", "b3", "c5"])
    True
    >>> queens_safe(["a1", "c3"])
    False
    """
    spots = [(ord(square[0]) - ord("a"), int(square[1])) for square in queens]
    for index, (column, row) in enumerate(spots):
        for other_column, other_row in spots[index + 1 :]:
            across, up = abs(column - other_column), abs(row - other_row)
            if across == 0 or up == 0 or across == up:
                return False
    return True


def knight_targets(square: str) -> list[str]:
    """Sorted squares that a knight can reach from a square of the chessboard in one move.

    >>> knight_targets("a1")
    ['b3', 'c2']
    """
    column, row = "abcdefgh".index(square[0]), int(square[1])
    targets = []
    for dc, dr in permutations((1, 2, -1, -2), 2):
        if abs(dc) == abs(dr):
            continue
        if 0 <= column + dc < 8 and 1 <= row + dr <= 8:
            targets.append("abcdefgh"[column + dc] + str(row + dr))
    return sorted(targets)


def rook_reach(square: str, blocked: set[str]) -> int:
    """Number of squares a rook can move to on a chessboard if it stops in front of blocked squares.

    >>> rook_reach("a1", {"a4", "c1"})
    3
    >>> rook_reach("d4", set())
    14
    """
    column, row = ord(square[0]), int(square[1])
    count = 0
    for dc, dr in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        c, r = column + dc, row + dr
        while "a" <= chr(c) <= "h" and 1 <= r <= 8 and f"{chr(c)}{r}" not in blocked:
            count += 1
            c, r = c + dc, r + dr
    return count


def material_balance(position: str) -> int:
    """Value of the white pieces minus the black ones in a chess position string with white in capitals.
    Pawns count 1, knights and bishops 3, rooks 5, queens 9.

    >>> material_balance("r3k2r/pp6/8/PPP1Q3/4K2R")
    5
    """
    values = {"p": 1, "n": 3, "b": 3, "r": 5, "q": 9}
    balance = 0
    for piece in position:
        worth = values.get(piece.lower(), 0)
        balance += worth if piece.isupper() else -worth
    return balance


def expand_rank(rank: str) -> str:
    """Write out one rank of a chess position, where a digit stands for that many empty squares, shown as dots.

    >>> expand_rank("r2qk3")
    'r..qk...'
    """
    squares = ""
    for symbol in rank:
        squares += "." * int(symbol) if symbol.isdigit() else symbol
    if len(squares) != 8:
        raise ValueError(f"a rank needs 8 squares, not {len(squares)}")
    return squares


def hand_kind(cards: list[str]) -> str:
    """Name the pattern of equal ranks in five cards such as '9h' or 'Ks'.

    >>> hand_kind(["9h", "9s", "Kd", "9c", "Ks"])
    'full house'
    >>> hand_kind(["2h", "5s", "2d", "7c", "Ks"])
    'pair'
    """
    counts = sorted(Counter(card[0] for card in cards).values(), reverse=True)
    if counts[0] == 4:
        return "four"
    if counts[0] == 3:
        return "full house" if counts[1] == 2 else "three"
    if counts[0] == 2:
        return "two pairs" if counts[1] == 2 else "pair"
    return "nothing"


def is_straight(ranks: str) -> bool:
    """True if the ranks (of 23456789TJQKA) are five in a row; the ace may also stand below the two.

    >>> is_straight("9TQJ8")
    True
    >>> is_straight("A2345")
    True
    >>> is_straight("QKA23")
    False
    """
    places = sorted(CARD_ORDER.index(rank) for rank in ranks)
    if places == [0, 1, 2, 3, 12]:
        return True
    return all(after - before == 1 for before, after in zip(places, places[1:]))


def blackjack_value(cards: list[str]) -> int:
    """Best value of a hand: faces count 10, an ace 11 or 1, whichever keeps the sum at 21 or less if possible.

    >>> blackjack_value(["A", "K"])
    21
    >>> blackjack_value(["A", "A", "9", "5"])
    16
    """
    total = 0
    aces = 0
    for card in cards:
        if card == "A":
            aces += 1
            total += 11
        else:
            total += int(card) if card.isdigit() else 10
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total


def trick_winner(cards: list[str], trump: str) -> int:
    """Index of the card that wins a trick. Cards are rank and suit like 'Th'. The highest trump wins,
    without trumps the highest card of the first card's suit.

    >>> trick_winner(["9h", "Ah", "2s", "Ac"], "s")
    2
    >>> trick_winner(["9h", "Kh", "Ad"], "s")
    1
    """

    def strength(card: str) -> int:
        power = CARD_ORDER.index(card[0])
        if card[1] == trump:
            return 100 + power
        return power if card[1] == cards[0][1] else -1

    return max(range(len(cards)), key=lambda index: strength(cards[index]))


def war_rounds(first: list[int], second: list[int], limit: int) -> int | None:
    """Rounds until one of two players has no cards left. Both turn their top card; the higher one takes both
    (own card first) to the bottom, equal cards are laid aside. None after `limit` rounds.

    >>> war_rounds([5, 3], [4, 1], 50)
    2
    """
    one, two = list(first), list(second)
    for played in range(limit):
        if not one or not two:
            return played
        a, b = one.pop(0), two.pop(0)
        if a > b:
            one += [a, b]
        elif b > a:
            two += [b, a]
    return None


def perfect_shuffle(deck: list) -> list:
    """Cut a deck in two halves (the first is bigger if the count is odd) and take one card from each in turn.

    >>> perfect_shuffle([1, 2, 3, 4, 5])
    [1, 4, 2, 5, 3]
    """
    middle = (len(deck) + 1) // 2
    top, bottom = deck[:middle], deck[middle:]
    shuffled = []
    for index, card in enumerate(top):
        shuffled.append(card)
        if index < len(bottom):
            shuffled.append(bottom[index])
    return shuffled


def deal_round(deck: str, players: int) -> list[str]:
    """Deal a deck, written as a string of ranks, one card at a time to the players; leftovers stay undealt.

    >>> deal_round("A2K4Q67", 3)
    ['A4', '2Q', 'K6']
    """
    each = len(deck) // players
    dealt = deck[: each * players]
    hands = []
    for player in range(players):
        hands.append(dealt[player::players])
    return hands


def yatzy_best_upper(dice):
    """Best (face, points) for the rule "sum of all dice of one face"; the higher face wins between equals.

    >>> yatzy_best_upper([2, 2, 2, 6, 1])
    (6, 6)
    >>> yatzy_best_upper([3, 3, 5, 3, 1])
    (3, 9)
    """
    points = {}
    for face in dice:
        points[face] = points.get(face, 0) + face
    best = max(points, key=lambda face: (points[face], face))
    return best, points[best]


def three_dice_score(dice: list[int]) -> int:
    """Score of three dice: three equal ones give 100 times the face, a pair its sum times ten, three in a row 50,
    anything else the sum of the dice.

    >>> three_dice_score([4, 4, 4])
    400
    >>> three_dice_score([2, 5, 2])
    40
    >>> three_dice_score([3, 5, 4])
    50
    """
    low, middle, high = sorted(dice)
    if low == high:
        return 100 * low
    if low == middle or middle == high:
        return 20 * middle
    if high - low == 2:
        return 50
    return low + middle + high


def pig_turns(rolls: list[int], hold: int) -> int:
    """Banked points of a player who rolls until a turn has at least `hold` points. A 1 loses the points of the turn
    and ends it.

    >>> pig_turns([6, 5, 3, 1, 4, 6], 10)
    21
    """
    banked = turn = 0
    for roll in rolls:
        if roll == 1:
            turn = 0
            continue
        turn += roll
        if turn >= hold:
            banked += turn
            turn = 0
    return banked


def dice_notation_range(text: str) -> tuple[int, int]:
    """Smallest and largest result of a roll written like '2d6+3' or '1d20'.

    >>> dice_notation_range("2d6+3")
    (5, 15)
    >>> dice_notation_range("3d4-1")
    (2, 11)
    """
    match = re.fullmatch(r"(\d+)d(\d+)([+-]\d+)?", text)
    if match is None:
        raise ValueError(f"not a dice roll: {text!r}")
    count, sides = int(match[1]), int(match[2])
    bonus = int(match[3] or 0)
    return count + bonus, count * sides + bonus


def snakes_and_ladders(rolls: list[int], links: dict[int, int], goal: int) -> int:
    """Field reached from field 0. A link carries from its field to another one; a roll beyond the goal is lost.

    >>> snakes_and_ladders([3, 4, 6], {3: 10, 14: 2}, 20)
    8
    """
    field = 0
    for roll in rolls:
        if field + roll > goal:
            continue
        field += roll
        field = links.get(field, field)
    return field


def board_laps(rolls: list[tuple[int, int]], size: int = 40) -> tuple[int, int]:
    """Return (field, laps) of a token that moves round a board by pairs of dice. A pair of equal dice moves it twice
    its sum; passing or reaching field 0 again counts a lap.

    >>> board_laps([(5, 5), (6, 3), (6, 6)])
    (13, 1)
    """
    travelled = 0
    for one, other in rolls:
        step = one + other
        travelled += 2 * step if one == other else step
    laps, field = divmod(travelled, size)
    return field, laps


def goose_turns(rolls: list[int], rest_fields: set[int], goal: int) -> int:
    """Turns used to reach exactly the goal. A roll too high bounces back from the goal; landing on a rest field
    costs one turn more. Returns -1 if the rolls run out.

    >>> goose_turns([4, 5, 2, 1], {4}, 10)
    5
    """
    field = turns = 0
    for roll in rolls:
        turns += 1
        field += roll
        if field > goal:
            field = 2 * goal - field
        if field == goal:
            return turns
        if field in rest_fields:
            turns += 1
    return -1


def hangman_view(word: str, guesses: str, lives: int) -> str:
    """Show a word with unguessed letters as '_'; "lost" once the wrong guesses have used up all lives.

    >>> hangman_view("banana", "anx", 3)
    '_anana'
    >>> hangman_view("cat", "xyz", 3)
    'lost'
    """
    wrong = {letter for letter in guesses if letter not in word}
    if len(wrong) >= lives:
        return "lost"
    return "".join(letter if letter in guesses else "_" for letter in word)


def code_feedback(secret: str, guess: str) -> tuple[int, int]:
    """Number of pegs in the right place, and of further pegs with a right colour in a wrong place.

    >>> code_feedback("RGBY", "RBGG")
    (1, 2)
    >>> code_feedback("RRGG", "GGGG")
    (2, 0)
    """
    exact = sum(a == b for a, b in zip(secret, guess))
    common = Counter(secret) & Counter(guess)
    return exact, sum(common.values()) - exact


def word_hint(secret: str, guess: str) -> str:
    """Mark letters of a guess: 'g' for right, 'y' for a letter that is elsewhere in the secret, '-' for wrong.
    A letter of the secret explains only one mark.

    >>> word_hint("crane", "eerie")
    '--y-g'
    """
    left = Counter(s for s, g in zip(secret, guess) if s != g)
    hint = ""
    for wanted, letter in zip(secret, guess):
        if wanted == letter:
            hint += "g"
        elif left[letter] > 0:
            left[letter] -= 1
            hint += "y"
        else:
            hint += "-"
    return hint


def tile_word_score(word: str, bonus: str) -> int:
    """Score a word on a row of bonus fields: '2' and '3' multiply a letter, 'W' doubles the word, '.' does nothing.
    Vowels are worth 1, other letters 3.

    >>> tile_word_score("cat", "2W.")
    20
    """
    total, factor = 0, 1
    for letter, field in zip(word, bonus):
        points = 1 if letter in "aeiou" else 3
        if field.isdigit():
            points *= int(field)
        elif field == "W":
            factor *= 2
        total += points
    return total * factor


def sudoku_row_options(row: list[int], column: list[int], box: list[int]) -> list[int]:
    """Digits 1 to 9 that are still allowed in a cell, given its row, column and box with 0 for empty cells.

    >>> sudoku_row_options([1, 2, 0, 0], [0, 3, 4, 5], [6, 0, 0, 7])
    [8, 9]
    """
    used = set(row) | set(column) | set(box)
    return [digit for digit in range(1, 10) if digit not in used]


def latin_square_errors(square: list[list[int]]) -> list[str]:
    """Names of the rows and columns ('row 1', 'column 2', counted from 1) that hold some number twice.

    >>> latin_square_errors([[1, 2], [1, 2]])
    ['column 1', 'column 2']
    """
    errors = []
    for number, row in enumerate(square, start=1):
        if len(set(row)) < len(row):
            errors.append(f"row {number}")
    for number, column in enumerate(zip(*square), start=1):
        if len(set(column)) < len(column):
            errors.append(f"column {number}")
    return errors


def slide_row(row: list[int]) -> list[int]:
    """Slide the tiles of a row to the left as in the 2048 game: equal neighbours merge once, zeros are empty.

    >>> slide_row([2, 0, 2, 4])
    [4, 4, 0, 0]
    >>> slide_row([2, 2, 2, 0])
    [4, 2, 0, 0]
    """
    tiles = [tile for tile in row if tile]
    merged = []
    while tiles:
        tile = tiles.pop(0)
        if tiles and tiles[0] == tile:
            tile += tiles.pop(0)
        merged.append(tile)
    return merged + [0] * (len(row) - len(merged))


def toggle_lights(lights: str, presses: list[int]) -> str:
    """Press buttons under a row of lamps ('1' on, '0' off); each press flips the lamp and its direct neighbours.

    >>> toggle_lights("0000", [1, 3])
    '1101'
    """
    lamps = [lamp == "1" for lamp in lights]
    for press in presses:
        for place in range(press - 1, press + 2):
            if 0 <= place < len(lamps):
                lamps[place] = not lamps[place]
    return "".join("1" if lamp else "0" for lamp in lamps)


def falling_stones(column: str) -> str:
    """Let the stones 'o' of a column (read from top to bottom) fall until they lie on '#', another stone or the ground.

    >>> falling_stones("o.#.o.")
    '.o#..o'
    """
    parts = []
    for part in column.split("#"):
        stones = part.count("o")
        parts.append("." * (len(part) - stones) + "o" * stones)
    return "#".join(parts)


def rotate_piece(shape: list[str]) -> list[str]:
    """Turn a game piece, drawn with equally long strings, by a quarter to the right.

    >>> rotate_piece(["##", "#.", "#."])
    ['###', '..#']
    """
    turned = []
    for column in range(len(shape[0])):
        turned.append("".join(row[column] for row in reversed(shape)))
    return turned


def clear_lines(board: list[str]) -> tuple[list[str], int]:
    """Remove the full rows of a falling-blocks board and put empty rows on top. Return the board and the points:
    100, 300, 500 or 800 for one to four rows.

    >>> clear_lines(["#..", "###", "#.#"])
    (['...', '#..', '#.#'], 100)
    """
    width = len(board[0])
    kept = [row for row in board if "." in row]
    cleared = len(board) - len(kept)
    points = (0, 100, 300, 500, 800)[cleared]
    return ["." * width] * cleared + kept, points


def rps_match(first: str, second: str) -> str:
    """Compare two equally long strings of r, p and s round by round and name the winner: "first", "second" or "tie".

    >>> rps_match("rps", "srs")
    'first'
    >>> rps_match("r", "p")
    'second'
    """
    beats = {"r": "s", "s": "p", "p": "r"}
    lead = 0
    for mine, theirs in zip(first, second):
        if beats[mine] == theirs:
            lead += 1
        elif beats[theirs] == mine:
            lead -= 1
    if lead == 0:
        return "tie"
    return "first" if lead > 0 else "second"


def league_table(results: list[tuple[str, int, int, str]]) -> list[tuple[str, int]]:
    """Points of teams (3 for a win, 1 for a draw), ordered by points, goal difference and name.
    A result is (home team, home goals, away goals, away team).

    >>> league_table([("Reds", 2, 1, "Blues"), ("Blues", 0, 0, "Greens")])
    [('Reds', 3), ('Greens', 1), ('Blues', 1)]
    """
    points: Counter[str] = Counter()
    goals: Counter[str] = Counter()
    for home, scored, conceded, away in results:
        goals[home] += scored - conceded
        goals[away] += conceded - scored
        points[home] += 3 if scored > conceded else scored == conceded
        points[away] += 3 if conceded > scored else scored == conceded
    return sorted(points.items(), key=lambda pair: (-pair[1], -goals[pair[0]], pair[0]))


def nim_move(heaps: list[int]) -> tuple[int, int] | None:
    """A winning move (heap index, stones to take) in the game where the taker of the last stone wins, or None.

    >>> nim_move([3, 4, 5])
    (0, 2)
    >>> nim_move([2, 2]) is None
    True
    """
    balance = 0
    for heap in heaps:
        balance ^= heap
    for index, heap in enumerate(heaps):
        if heap ^ balance < heap:
            return index, heap - (heap ^ balance)
    return None
