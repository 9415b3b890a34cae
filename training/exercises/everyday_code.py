"""Pieces of everyday applications: log lines, inventories, invoices, playlists and carts."""

import re
from collections import Counter, defaultdict, deque
from typing import Dict, List, NamedTuple, Optional, Tuple


def split_log_line(line: str) -> Dict[str, str]:
    """
    A log line looks like "LEVEL [module] message". Return a dictionary with the keys
    level, module and message. The level is returned in lower case.

    >>> split_log_line("WARN [disk] almost full")
    {'level': 'warn', 'module': 'disk', 'message': 'almost full'}
    >>> split_log_line("INFO [web] ready")["module"]
    'web'
    """
    level, rest = line.split(" ", 1)
    module, message = rest.split("]", 1)
    return {
        "level": level.lower(),
        "module": module.lstrip("["),
        "message": message.strip(),
    }


def loudest_module(lines: List[str]) -> Optional[str]:
    """
    Each line is "module: message". Return the module that wrote the most lines.
    In a tie the module that appeared first wins; without lines return None.

    loudest_module(["web: up", "db: slow", "db: down"]) == "db"
    loudest_module(["a: x", "b: y"]) == "a"
    loudest_module([]) == None
    """
    counts: Dict[str, int] = {}
    for line in lines:
        module = line.split(":")[0]
        counts[module] = counts.get(module, 0) + 1
    best = None
    for module, count in counts.items():
        if best is None or count > counts[best]:
            best = module
    return best


def collapse_log(lines):
    """
    Shorten a log: a line that is repeated directly after itself is written once, followed by " (xN)".
    Lines that stand alone are kept as they are.

    collapse_log(["ping", "ping", "ping", "bye"]) ➞ ["ping (x3)", "bye"]
    collapse_log(["a", "b", "a"]) ➞ ["a", "b", "a"]
    """
    result = []
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        repeats = j - i
        if repeats > 1:
            result.append(f"{lines[i]} (x{repeats})")
        else:
            result.append(lines[i])
        i = j
    return result


def quietest_period(times: List[int]) -> Tuple[int, int]:
    """
    Given the times of at least two log entries in any order, find the longest pause between
    neighbouring entries and return it as (start, end). The earliest one wins a tie.

    quietest_period([3, 10, 4]) == (4, 10)
    quietest_period([6, 2, 4]) == (2, 4)
    """
    times = sorted(times)
    best = (times[0], times[1])
    for start, end in zip(times, times[1:]):
        if end - start > best[1] - best[0]:
            best = (start, end)
    return best


def requests_by_status_class(codes: List[int]) -> Dict[str, int]:
    """Count status codes by their first digit: 200 to 299 is '2xx', 404 belongs to '4xx' and so on.

    >>> requests_by_status_class([200, 404, 204, 500])
    {'2xx': 2, '4xx': 1, '5xx': 1}
    >>> requests_by_status_class([])
    {}
    """
    totals: Dict[str, int] = {}
    for code in codes:
        group = f"{code // 100}xx"
        totals[group] = totals.get(group, 0) + 1
    return dict(sorted(totals.items()))


def slow_requests(entries: List[str], limit: int) -> List[str]:
    """
    Every entry is a path and a duration in milliseconds, as in "/home 120ms". Return the paths of
    the entries that took longer than the limit, slowest first.

    slow_requests(["/a 30ms", "/b 95ms", "/c 400ms"], 50) == ["/c", "/b"]
    slow_requests(["/a 30ms"], 30) == []
    """
    found = []
    for entry in entries:
        path, duration = entry.split()
        ms = int(duration[:-2])
        if ms > limit:
            found.append((ms, path))
    found.sort(reverse=True)
    return [path for _, path in found]


def hide_secrets_in_line(line: str, keys: List[str]) -> str:
    """
    Before a line of key=value fields is logged, the values of secret keys are replaced by "***".
    Fields are separated by single spaces and all the others stay the same.

    hide_secrets_in_line("user=ann token=x81", ["token", "pin"]) == "user=ann token=***"
    hide_secrets_in_line("pin=1 go", ["pin"]) == "pin=*** go"
    """
    fields = []
    for field in line.split(" "):
        key, sign, value = field.partition("=")
        if sign and key in keys:
            value = "***"
        fields.append(key + sign + value)
    return " ".join(fields)


def unfinished_jobs(events: List[Tuple[str, str]]) -> List[str]:
    """
    Events are pairs ("start", job) or ("end", job). Return the jobs that were started and have not ended,
    in the order in which they started. An end without a start is ignored.

    unfinished_jobs([("start", "a"), ("start", "b"), ("end", "a")]) -> ["b"]
    unfinished_jobs([("end", "a")]) -> []
    """
    running = []
    for kind, job in events:
        if kind == "start":
            running.append(job)
        elif job in running:
            running.remove(job)
    return running


def job_durations(log: List[Tuple[int, str, str]]) -> Dict[str, int]:
    """
    The log holds (time, event, job) with the events "begin" and "done". Return for every finished job
    how long it took; a job that ran several times gets the sum.

    >>> job_durations([(0, "begin", "copy"), (1, "begin", "scan"), (5, "done", "copy")])
    {'copy': 5}
    >>> job_durations([(0, "begin", "x"), (2, "done", "x"), (7, "begin", "x"), (8, "done", "x")])
    {'x': 3}
    """
    began: Dict[str, int] = {}
    total: Dict[str, int] = {}
    for time, event, job in log:
        if event == "begin":
            began[job] = time
        else:
            total[job] = total.get(job, 0) + time - began.pop(job)
    return total


def error_context(lines: List[str], before: int) -> List[str]:
    """
    Return the first line that starts with "ERROR" together with up to `before` lines in front of it.
    Without such a line return the empty list.

    error_context(["a", "b", "c", "ERROR d", "e"], 2) == ["b", "c", "ERROR d"]
    error_context(["ERROR x"], 3) == ["ERROR x"]
    error_context(["fine"], 1) == []
    """
    for i, line in enumerate(lines):
        if line.startswith("ERROR"):
            start = max(0, i - before)
            return lines[start:i + 1]
    return []


def last_lines_per_source(lines: List[str], n: int) -> Dict[str, List[str]]:
    """
    Lines have the form "source|text". Keep the last n texts of every source, oldest first.

    >>> last_lines_per_source(["a|1", "b|2", "a|3", "a|4"], 2)
    {'a': ['3', '4'], 'b': ['2']}
    >>> last_lines_per_source([], 2)
    {}
    """
    kept = defaultdict(lambda: deque(maxlen=n))
    for line in lines:
        source, text = line.split("|", 1)
        kept[source].append(text)
    return {source: list(texts) for source, texts in kept.items()}


def log_level_passes(level: str, threshold: str) -> bool:
    """Return True if a message of the given level is shown when the logger is set to the threshold.

    The levels in rising order are debug, info, warning, error. Upper and lower case do not matter.

    >>> log_level_passes("ERROR", "warning")
    True
    >>> log_level_passes("debug", "info")
    False
    """
    order = ["debug", "info", "warning", "error"]
    return order.index(level.lower()) >= order.index(threshold.lower())


def restock_list(stock: Dict[str, int], minimum: Dict[str, int]) -> Dict[str, int]:
    """
    For each item with a minimum, find how many pieces have to be ordered so that the stock reaches it.
    Items that are not in stock count as 0; items with enough pieces do not appear.

    restock_list({"pen": 3}, {"pen": 10, "ink": 2}) == {"pen": 7, "ink": 2}
    restock_list({"pen": 3}, {"pen": 3}) == {}
    """
    order = {}
    for item, wanted in minimum.items():
        missing = wanted - stock.get(item, 0)
        if missing > 0:
            order[item] = missing
    return order


def move_stock(stock: Dict[str, Dict[str, int]], item: str, source: str, target: str, amount: int) -> bool:
    """
    The stock tells for each store how many pieces of each item it has. Move the amount from the source
    store to the target store, in place, and return True. If the source has too few, change nothing
    and return False.

    >>> stock = {"east": {"nut": 5}, "west": {}}
    >>> move_stock(stock, "nut", "east", "west", 3), stock
    (True, {'east': {'nut': 2}, 'west': {'nut': 3}})
    >>> move_stock(stock, "nut", "east", "west", 3)
    False
    """
    if stock[source].get(item, 0) < amount:
        return False
    stock[source][item] -= amount
    stock[target][item] = stock[target].get(item, 0) + amount
    return True


def stock_after_deliveries(start: int, changes: List[int]) -> List[int]:
    """
    Start with a number of pieces in a store and apply the changes one by one. The stock can never
    fall below zero: a sale of more pieces than there are empties the store. Return all the levels.

    stock_after_deliveries(5, [-3, -4, 6]) => [2, 0, 6]
    stock_after_deliveries(0, []) => []
    """
    levels = []
    level = start
    for change in changes:
        level = max(0, level + change)
        levels.append(level)
    return levels


def first_sold_out_day(stock: int, sales: List[int]) -> int:
    """
    Return the number of the day (from 1) at whose end the stock is used up, or -1 if some is left.

    >>> first_sold_out_day(10, [3, 4, 5])
    3
    >>> first_sold_out_day(10, [3, 4])
    -1
    """
    for day, sold in enumerate(sales, start=1):
        stock -= sold
        if stock <= 0:
            return day
    return -1


def take_from_batches(batches, amount):
    """
    Batches is a list of (expiry_day, pieces). Take the amount from the batches that expire first and return
    the list of (expiry_day, taken) in that order. Return None if there are not enough pieces.

    take_from_batches([(9, 5), (3, 2)], 4) == [(3, 2), (9, 2)]
    take_from_batches([(9, 5)], 6) == None
    """
    taken = []
    for day, pieces in sorted(batches):
        if amount == 0:
            break
        use = min(pieces, amount)
        taken.append((day, use))
        amount -= use
    if amount > 0:
        return None
    return taken


def compare_counts(expected: Dict[str, int], counted: Dict[str, int]) -> List[str]:
    """
    After the yearly count of a store, report every item whose number is not the expected one,
    sorted by name, in the form "item: -2" or "item: +3". Missing items count as 0.

    compare_counts({"cup": 5, "jar": 1}, {"cup": 3, "lid": 3, "jar": 1}) == ["cup: -2", "lid: +3"]
    compare_counts({}, {}) == []
    """
    report = []
    for item in sorted(set(expected) | set(counted)):
        difference = counted.get(item, 0) - expected.get(item, 0)
        if difference != 0:
            report.append(f"{item}: {difference:+d}")
    return report


def shelf_for_item(widths: List[int], shelf_width: int) -> List[int]:
    """
    Items are put on shelves in the given order. An item that no longer fits on the current shelf goes on
    the next one. Return the shelf number (from 0) of each item. No item is wider than a shelf.

    shelf_for_item([4, 5, 3, 3], 10) == [0, 0, 1, 1]
    shelf_for_item([10, 1], 10) == [0, 1]
    """
    shelf = 0
    used = 0
    numbers = []
    for width in widths:
        if used + width > shelf_width:
            shelf += 1
            used = 0
        used += width
        numbers.append(shelf)
    return numbers


def most_valuable_items(items: List[Tuple[str, int, float]], n: int) -> List[str]:
    """
    Items are (name, pieces, price of one piece). Return the names of the n items whose pieces are worth
    the most altogether, the most valuable first; equal values are ordered by name.

    most_valuable_items([("nail", 100, 0.1), ("saw", 2, 15), ("box", 3, 10)], 2) == ["box", "saw"]
    """
    ranked = sorted(items, key=lambda item: (-item[1] * item[2], item[0]))
    return [name for name, _, _ in ranked[:n]]


def sku_parts(sku):
    """Split an article number such as "TS-blue-XL-004" into kind, colour, size and number.

    The number becomes an int. An article number with more or fewer parts gives None.

    >>> sku_parts("TS-blue-XL-004")
    ('TS', 'blue', 'XL', 4)
    >>> sku_parts("TS-blue") is None
    True
    """
    parts = sku.split("-")
    if len(parts) != 4:
        return None
    kind, colour, size, number = parts
    return kind, colour, size, int(number)


def invoice_total_cents(lines: List[Tuple[int, int]], tax_percent: int) -> int:
    """
    The lines of an invoice are (quantity, price in cents). Add them up, add the tax and return the
    total in cents, rounded half up.

    invoice_total_cents([(2, 150), (1, 99)], 10) == 439
    invoice_total_cents([], 20) == 0
    """
    net = 0
    for quantity, price in lines:
        net += quantity * price
    tax = (net * tax_percent + 50) // 100
    return net + tax


def next_invoice_number(last: str, year: int) -> str:
    """
    Invoice numbers have the form "2023-0041". Return the number that follows the last one. The counter
    starts again at 0001 when the year is a new one.

    next_invoice_number("2023-0041", 2023) -> "2023-0042"
    next_invoice_number("2023-0041", 2024) -> "2024-0001"
    """
    last_year, counter = last.split("-")
    if int(last_year) == year:
        number = int(counter) + 1
    else:
        number = 1
    return f"{year}-{number:04d}"


def missing_invoices(numbers: List[int]) -> List[str]:
    """
    Invoices should be numbered without gaps. Return the gaps between the smallest and the largest number
    as texts: "5" for a single number and "7-9" for several.

    missing_invoices([4, 6, 10]) == ["5", "7-9"]
    missing_invoices([2, 1, 3]) == []
    """
    gaps = []
    ordered = sorted(numbers)
    for a, b in zip(ordered, ordered[1:]):
        if b - a == 2:
            gaps.append(str(a + 1))
        elif b - a > 2:
            gaps.append(f"{a + 1}-{b - 1}")
    return gaps


def invoice_row(name: str, quantity: int, price: float, width: int = 20) -> str:
    """
    Format one row of an invoice: the name cut or filled up to the width, the quantity right-aligned in
    4 characters and the sum with two decimals right-aligned in 9 characters.

    >>> invoice_row("Lamp", 2, 10.5, 8)
    'Lamp       2    21.00'
    >>> invoice_row("Long table", 1, 99, 6)
    'Long t   1    99.00'
    """
    total = quantity * price
    return f"{name[:width]:<{width}}{quantity:>4}{total:>9.2f}"


def pay_oldest_first(open_amounts: Dict[str, int], payment: int) -> Tuple[Dict[str, int], int]:
    """
    The open amounts of a customer are listed from the oldest to the newest invoice. Use a payment to settle
    them in that order. Return the amounts that stay open and the rest of the payment.

    pay_oldest_first({"A1": 30, "A2": 50}, 45) == ({"A2": 35}, 0)
    pay_oldest_first({"A1": 30}, 40) == ({}, 10)
    """
    still_open = {}
    for number, amount in open_amounts.items():
        paid = min(amount, payment)
        payment -= paid
        if amount > paid:
            still_open[number] = amount - paid
    return still_open, payment


def reminder_level(due_day, today):
    """
    Return which reminder a customer gets for an unpaid invoice: "none" until a week after the due day,
    "friendly" until three weeks after it, "strict" until six weeks after it, and then "lawyer".

    reminder_level(10, 17) == "none"
    reminder_level(10, 18) == "friendly"
    reminder_level(10, 52) == "strict"
    reminder_level(10, 53) == "lawyer"
    """
    late = today - due_day
    if late <= 7:
        return "none"
    if late <= 21:
        return "friendly"
    if late <= 42:
        return "strict"
    return "lawyer"


def split_bill_with_tip(amounts: Dict[str, int], tip: int) -> Dict[str, int]:
    """
    Several people paid for different dishes. Share the tip in equal parts (whole cents) and add it to
    what each has to pay. Cents that cannot be shared are paid by the first people, one each.

    >>> split_bill_with_tip({"Ann": 100, "Bob": 200, "Cid": 50}, 8)
    {'Ann': 103, 'Bob': 203, 'Cid': 52}
    """
    share, rest = divmod(tip, len(amounts))
    result = {}
    for position, (name, amount) in enumerate(amounts.items()):
        extra = 1 if position < rest else 0
        result[name] = amount + share + extra
    return result


def playlist_start_times(lengths: List[str]) -> List[str]:
    """
    The songs of a playlist have lengths such as "3:05" (minutes and seconds). Return the time at which
    each song starts when they are played without pauses.

    playlist_start_times(["3:05", "2:55", "4:00"]) == ["0:00", "3:05", "6:00"]
    playlist_start_times([]) == []
    """
    starts = []
    clock = 0
    for length in lengths:
        starts.append(f"{clock // 60}:{clock % 60:02d}")
        minutes, seconds = length.split(":")
        clock += int(minutes) * 60 + int(seconds)
    return starts


def move_song(playlist, source, target):
    """
    Return a new playlist in which the song at position source was taken out and put in again so that
    it stands at position target. The old list is not changed.

    move_song(["a", "b", "c", "d"], 0, 2) == ["b", "c", "a", "d"]
    move_song(["a", "b", "c"], 2, 0) == ["c", "a", "b"]
    """
    songs = list(playlist)
    song = songs.pop(source)
    songs.insert(target, song)
    return songs


def song_at_second(playlist: List[Tuple[str, int]], second: int) -> Optional[str]:
    """
    A playlist of (title, length in seconds) is played once from the beginning. Return the title that is
    playing at the given second, or None when everything is over.

    >>> song_at_second([("Sun", 100), ("Moon", 50)], 100)
    'Moon'
    >>> song_at_second([("Sun", 100)], 100) is None
    True
    """
    for title, length in playlist:
        if second < length:
            return title
        second -= length
    return None


def playlist_without_repeats(songs: List[str], distance: int) -> List[str]:
    """
    Go through the songs and leave out each one that is among the last `distance` songs kept.

    playlist_without_repeats(["a", "b", "a", "c", "a"], 2) -> ["a", "b", "c", "a"]
    playlist_without_repeats(["a", "a"], 1) -> ["a"]
    """
    kept: List[str] = []
    for song in songs:
        if song not in kept[-distance:]:
            kept.append(song)
    return kept


def alternate_playlists(playlists):
    """
    Several friends bring a list of songs. Play one song of each friend in turn; friends without songs left
    are skipped. A song that was already played is not played again.

    alternate_playlists([["x", "y"], ["x", "z", "w"]]) == ["x", "y", "z", "w"]
    alternate_playlists([]) == []
    """
    mixed = []
    longest = max((len(songs) for songs in playlists), default=0)
    for i in range(longest):
        for songs in playlists:
            if i < len(songs) and songs[i] not in mixed:
                mixed.append(songs[i])
    return mixed


def skips_per_song(events: List[str]) -> Dict[str, int]:
    """
    A player reports "play TITLE", "skip" and "end". A skip belongs to the title that was played last.
    Return the number of skips of each title that was skipped.

    skips_per_song(["play Blue", "skip", "play Red", "end", "play Blue", "skip"]) == {"Blue": 2}
    skips_per_song(["play Blue", "end"]) == {}
    """
    current = None
    skips: Dict[str, int] = {}
    for event in events:
        if event.startswith("play "):
            current = event[len("play "):]
        elif event == "skip" and current is not None:
            skips[current] = skips.get(current, 0) + 1
    return skips


def fill_disc(lengths: List[int], capacity: int) -> int:
    """
    Songs with the given lengths are to be copied to a disc. Each may be taken or left out. Return the greatest
    total length that does not exceed the capacity.

    >>> fill_disc([5, 9, 7], 13)
    12
    >>> fill_disc([20], 13)
    0
    """
    possible = {0}
    for length in lengths:
        longer = set()
        for total in possible:
            if total + length <= capacity:
                longer.add(total + length)
        possible |= longer
    return max(possible)


def cart_from_clicks(clicks: List[str]) -> Dict[str, int]:
    """
    A shopping cart is built from clicks: "+tea" puts one piece of tea into the cart, "-tea" takes one out.
    Taking out something that is not there has no effect. Items with no pieces left disappear.

    cart_from_clicks(["+tea", "+jam", "+tea", "-jam"]) == {"tea": 2}
    cart_from_clicks(["-tea"]) == {}
    """
    cart: Dict[str, int] = {}
    for click in clicks:
        sign, item = click[0], click[1:]
        if sign == "+":
            cart[item] = cart.get(item, 0) + 1
        elif item in cart:
            cart[item] -= 1
            if cart[item] == 0:
                del cart[item]
    return cart


def cart_price_with_bundle(prices: List[int]) -> int:
    """
    A shop has the offer "buy three, get the cheapest of them free". The customer may group the items freely,
    and it is best to group the most expensive ones together. Return the price of the whole cart.

    cart_price_with_bundle([4, 9, 5]) ➞ 14
    cart_price_with_bundle([1, 10, 10, 10, 2, 3]) ➞ 25
    cart_price_with_bundle([7, 7]) ➞ 14
    """
    ordered = sorted(prices, reverse=True)
    total = 0
    for position, price in enumerate(ordered, start=1):
        if position % 3 != 0:
            total += price
    return total


def order_postage(weight: float, total: float, express: bool = False) -> float:
    """Return the cost of shipping an order.

    Up to 1 kg it costs 4, up to 5 kg 6, and more than that 10. Orders worth at least 50 are
    shipped free of charge. Express always adds 5.

    >>> order_postage(0.8, 20), order_postage(5, 20), order_postage(7, 20, express=True)
    (4, 6, 15)
    >>> order_postage(7, 50, express=True)
    5
    """
    if total >= 50:
        cost = 0
    elif weight <= 1:
        cost = 4
    elif weight <= 5:
        cost = 6
    else:
        cost = 10
    if express:
        cost += 5
    return cost


def best_coupon(total, coupons):
    """
    Coupons are (name, kind, value): kind "percent" takes that percentage off, kind "fixed" takes off an amount
    (but never more than the total). Return the name of the coupon that saves the most, None without coupons.

    best_coupon(80, [("ten", "percent", 10), ("five", "fixed", 5)]) == "ten"
    best_coupon(20, [("ten", "percent", 10), ("five", "fixed", 5)]) == "five"
    best_coupon(20, []) == None
    """
    best_name = None
    best_saving = 0
    for name, kind, value in coupons:
        if kind == "percent":
            saving = total * value / 100
        else:
            saving = min(value, total)
        if saving > best_saving:
            best_saving = saving
            best_name = name
    return best_name


def forgotten_items(cart: List[str], bought_together: List[Tuple[str, str]]) -> List[str]:
    """
    Suggest what a customer may have forgotten: for each pair of things that are bought together, if just
    one of the two is in the cart, suggest the other. Suggestions are sorted, without repeats.

    forgotten_items(["torch"], [("torch", "battery"), ("cup", "tea")]) == ["battery"]
    forgotten_items(["cup", "tea"], [("cup", "tea")]) == []
    """
    have = set(cart)
    suggestions = set()
    for a, b in bought_together:
        if a in have and b not in have:
            suggestions.add(b)
        elif b in have and a not in have:
            suggestions.add(a)
    return sorted(suggestions)


def merge_carts(guest: Dict[str, int], saved: Dict[str, int], limit: int) -> Dict[str, int]:
    """
    When a guest logs in, the cart of the guest is merged with the saved one: quantities are added but
    no quantity may exceed the limit.

    >>> merge_carts({"pen": 2, "ink": 1}, {"pen": 9}, 10)
    {'pen': 10, 'ink': 1}
    """
    merged = dict(saved)
    for item, quantity in guest.items():
        merged[item] = min(limit, merged.get(item, 0) + quantity)
    return merged


class CartLine(NamedTuple):
    """One line of a shopping cart with the price of a single piece in cents.

    >>> line = CartLine("soap", 250, 3)
    >>> line.total, line.add(2).total, line.label()
    (750, 1250, '3 x soap')
    """

    name: str
    price: int
    quantity: int = 1

    @property
    def total(self) -> int:
        return self.price * self.quantity

    def add(self, more: int) -> "CartLine":
        return self._replace(quantity=self.quantity + more)

    def label(self) -> str:
        return f"{self.quantity} x {self.name}"


class StockRoom:
    """Pieces of items in a store, some of them reserved for customers.

    >>> room = StockRoom()
    >>> room.receive("mug", 5)
    >>> room.reserve("mug", 3), room.reserve("mug", 3), room.available("mug")
    (True, False, 2)
    >>> room.release("mug", 1); room.available("mug")
    3
    """

    def __init__(self):
        self.pieces = {}
        self.reserved = {}

    def receive(self, item, count):
        self.pieces[item] = self.pieces.get(item, 0) + count

    def available(self, item):
        return self.pieces.get(item, 0) - self.reserved.get(item, 0)

    def reserve(self, item, count):
        if count > self.available(item):
            return False
        self.reserved[item] = self.reserved.get(item, 0) + count
        return True

    def release(self, item, count):
        self.reserved[item] = max(0, self.reserved.get(item, 0) - count)


class MusicQueue:
    """Queue of songs with a history, so that the previous song can be played again.

    >>> player = MusicQueue(["a", "b"])
    >>> player.next(), player.next(), player.next()
    ('a', 'b', None)
    >>> player.back(), player.upcoming()
    ('a', ['b'])
    """

    def __init__(self, songs: List[str]) -> None:
        self.songs = list(songs)
        self.position = -1

    def next(self) -> Optional[str]:
        if self.position + 1 >= len(self.songs):
            return None
        self.position += 1
        return self.songs[self.position]

    def back(self) -> Optional[str]:
        if self.position <= 0:
            return None
        self.position -= 1
        return self.songs[self.position]

    def upcoming(self) -> List[str]:
        return self.songs[self.position + 1:]


class LogBuffer:
    """Keeps the newest log messages up to a limit and counts what was dropped.

    >>> log = LogBuffer(2)
    >>> for text in ["one", "two", "three"]: log.write(text)
    >>> log.messages(), log.dropped
    (['two', 'three'], 1)
    >>> log.find("thr")
    ['three']
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.dropped = 0
        self._lines: List[str] = []

    def write(self, text: str) -> None:
        self._lines.append(text)
        if len(self._lines) > self.limit:
            self._lines.pop(0)
            self.dropped += 1

    def messages(self) -> List[str]:
        return list(self._lines)

    def find(self, word: str) -> List[str]:
        return [line for line in self._lines if word in line]


def words_in_messages(lines: List[str], n: int) -> List[Tuple[str, int]]:
    """
    Count the words of all log messages without regard to case; numbers and punctuation do not count.
    Return the n most frequent words with their counts. Ties are in alphabetical order.

    words_in_messages(["Disk full!", "disk 3 ok"], 2) == [("disk", 2), ("full", 1)]
    """
    counts = Counter()
    for line in lines:
        counts.update(re.findall(r"[a-z]+", line.lower()))
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ranked[:n]


def check():
    assert loudest_module(["web: up", "db: slow", "db: down"]) == "db"
    assert loudest_module(["a: x", "b: y"]) == "a"
    assert loudest_module([]) is None
    assert collapse_log(["ping", "ping", "ping", "bye"]) == ["ping (x3)", "bye"]
    assert collapse_log(["a", "b", "a"]) == ["a", "b", "a"]
    assert quietest_period([3, 10, 4]) == (4, 10)
    assert quietest_period([6, 2, 4]) == (2, 4)
    assert slow_requests(["/a 30ms", "/b 95ms", "/c 400ms"], 50) == ["/c", "/b"]
    assert slow_requests(["/a 30ms"], 30) == []
    assert hide_secrets_in_line("user=ann token=x81", ["token", "pin"]) == "user=ann token=***"
    assert hide_secrets_in_line("pin=1 go", ["pin"]) == "pin=*** go"
    assert unfinished_jobs([("start", "a"), ("start", "b"), ("end", "a")]) == ["b"]
    assert unfinished_jobs([("end", "a")]) == []
    assert error_context(["a", "b", "c", "ERROR d", "e"], 2) == ["b", "c", "ERROR d"]
    assert error_context(["ERROR x"], 3) == ["ERROR x"]
    assert error_context(["fine"], 1) == []
    assert restock_list({"pen": 3}, {"pen": 10, "ink": 2}) == {"pen": 7, "ink": 2}
    assert restock_list({"pen": 3}, {"pen": 3}) == {}
    assert stock_after_deliveries(5, [-3, -4, 6]) == [2, 0, 6]
    assert stock_after_deliveries(0, []) == []
    assert take_from_batches([(9, 5), (3, 2)], 4) == [(3, 2), (9, 2)]
    assert take_from_batches([(9, 5)], 6) is None
    assert compare_counts({"cup": 5, "jar": 1}, {"cup": 3, "lid": 3, "jar": 1}) == ["cup: -2", "lid: +3"]
    assert compare_counts({}, {}) == []
    assert shelf_for_item([4, 5, 3, 3], 10) == [0, 0, 1, 1]
    assert shelf_for_item([10, 1], 10) == [0, 1]
    assert most_valuable_items([("nail", 100, 0.1), ("saw", 2, 15), ("box", 3, 10)], 2) == ["box", "saw"]
    assert invoice_total_cents([(2, 150), (1, 99)], 10) == 439
    assert invoice_total_cents([], 20) == 0
    assert next_invoice_number("2023-0041", 2023) == "2023-0042"
    assert next_invoice_number("2023-0041", 2024) == "2024-0001"
    assert missing_invoices([4, 6, 10]) == ["5", "7-9"]
    assert missing_invoices([2, 1, 3]) == []
    assert pay_oldest_first({"A1": 30, "A2": 50}, 45) == ({"A2": 35}, 0)
    assert pay_oldest_first({"A1": 30}, 40) == ({}, 10)
    assert reminder_level(10, 17) == "none"
    assert reminder_level(10, 18) == "friendly"
    assert reminder_level(10, 52) == "strict"
    assert reminder_level(10, 53) == "lawyer"
    assert playlist_start_times(["3:05", "2:55", "4:00"]) == ["0:00", "3:05", "6:00"]
    assert playlist_start_times([]) == []
    assert move_song(["a", "b", "c", "d"], 0, 2) == ["b", "c", "a", "d"]
    assert move_song(["a", "b", "c"], 2, 0) == ["c", "a", "b"]
    assert playlist_without_repeats(["a", "b", "a", "c", "a"], 2) == ["a", "b", "c", "a"]
    assert playlist_without_repeats(["a", "a"], 1) == ["a"]
    assert alternate_playlists([["x", "y"], ["x", "z", "w"]]) == ["x", "y", "z", "w"]
    assert alternate_playlists([]) == []
    assert skips_per_song(["play Blue", "skip", "play Red", "end", "play Blue", "skip"]) == {"Blue": 2}
    assert skips_per_song(["play Blue", "end"]) == {}
    assert cart_from_clicks(["+tea", "+jam", "+tea", "-jam"]) == {"tea": 2}
    assert cart_from_clicks(["-tea"]) == {}
    assert cart_price_with_bundle([4, 9, 5]) == 14
    assert cart_price_with_bundle([1, 10, 10, 10, 2, 3]) == 25
    assert cart_price_with_bundle([7, 7]) == 14
    assert best_coupon(80, [("ten", "percent", 10), ("five", "fixed", 5)]) == "ten"
    assert best_coupon(20, [("ten", "percent", 10), ("five", "fixed", 5)]) == "five"
    assert best_coupon(20, []) is None
    assert forgotten_items(["torch"], [("torch", "battery"), ("cup", "tea")]) == ["battery"]
    assert forgotten_items(["cup", "tea"], [("cup", "tea")]) == []
    assert words_in_messages(["Disk full!", "disk 3 ok"], 2) == [("disk", 2), ("full", 1)]
