"""Small classes: limited stacks, counters, banks, caches, inventories, vectors, timers and the like."""

import math
from collections import Counter, OrderedDict, deque
from dataclasses import dataclass, field
from datetime import date, timedelta


class LimitedStack:
    """Stack with room for a fixed number of items; pushing onto a full one raises OverflowError.

    >>> stack = LimitedStack(2)
    >>> stack.push("a"); stack.push("b")
    >>> stack.full, stack.pop(), len(stack)
    (True, 'b', 1)
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._items: list = []

    def push(self, item) -> None:
        if self.full:
            raise OverflowError("stack is full")
        self._items.append(item)

    def pop(self):
        return self._items.pop()

    @property
    def full(self) -> bool:
        return len(self._items) >= self.limit

    def __len__(self) -> int:
        return len(self._items)


class MinStack:
    """Stack that can tell its smallest item without searching.

    >>> stack = MinStack()
    >>> for number in (5, 2, 7): stack.push(number)
    >>> stack.smallest(), stack.pop(), stack.pop(), stack.smallest()
    (2, 7, 2, 5)
    """

    def __init__(self):
        self._pairs = []

    def push(self, item):
        low = min(item, self._pairs[-1][1]) if self._pairs else item
        self._pairs.append((item, low))

    def pop(self):
        return self._pairs.pop()[0]

    def smallest(self):
        return self._pairs[-1][1]


class Account:
    """Bank account with a limit for overdrawing; withdraw says whether it worked.

    >>> account = Account(50, overdraft=20)
    >>> account.withdraw(60), account.withdraw(20), account.balance
    (True, False, -10)
    >>> account.deposit(35)
    25
    """

    def __init__(self, balance: int = 0, overdraft: int = 0) -> None:
        self.balance = balance
        self.overdraft = overdraft

    def deposit(self, amount: int) -> int:
        if amount <= 0:
            raise ValueError("a deposit must be positive")
        self.balance += amount
        return self.balance

    def withdraw(self, amount: int) -> bool:
        if self.balance - amount < -self.overdraft:
            return False
        self.balance -= amount
        return True


class Bank:
    """Accounts by owner with transfers that either happen completely or raise ValueError.

    >>> bank = Bank()
    >>> bank.open("ann", 30); bank.open("bob")
    >>> bank.transfer("ann", "bob", 12)
    >>> bank.balance("ann"), bank.total()
    (18, 30)
    """

    def __init__(self) -> None:
        self._balances: dict[str, int] = {}

    def open(self, owner: str, amount: int = 0) -> None:
        if owner in self._balances:
            raise ValueError(f"{owner} already has an account")
        self._balances[owner] = amount

    def transfer(self, payer: str, receiver: str, amount: int) -> None:
        if self._balances[payer] < amount:
            raise ValueError("not enough money")
        self._balances[payer] -= amount
        self._balances[receiver] += amount

    def balance(self, owner: str) -> int:
        return self._balances[owner]

    def total(self) -> int:
        return sum(self._balances.values())


class Ledger:
    """List of bookings with a running balance and a way to cancel the last one.

    >>> ledger = Ledger()
    >>> ledger.book("sale", 40); ledger.book("rent", -25)
    >>> ledger.balances()
    [40, 15]
    >>> ledger.cancel(), ledger.balances()
    (('rent', -25), [40])
    """

    def __init__(self) -> None:
        self._bookings: list[tuple[str, int]] = []

    def book(self, text: str, amount: int) -> None:
        self._bookings.append((text, amount))

    def cancel(self) -> tuple[str, int]:
        return self._bookings.pop()

    def balances(self) -> list[int]:
        total = 0
        result = []
        for _, amount in self._bookings:
            total += amount
            result.append(total)
        return result


class RecentCache:
    """Cache that keeps the most recently used entries and counts how often it could help.

    >>> cache = RecentCache(2)
    >>> cache.put("a", 1); cache.put("b", 2)
    >>> cache.get("a")
    1
    >>> cache.put("c", 3)
    >>> cache.get("b") is None, cache.hits
    (True, 1)
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self.hits = 0
        self._entries: OrderedDict = OrderedDict()

    def get(self, key):
        if key not in self._entries:
            return None
        self.hits += 1
        self._entries.move_to_end(key)
        return self._entries[key]

    def put(self, key, value) -> None:
        self._entries[key] = value
        self._entries.move_to_end(key)
        if len(self._entries) > self.size:
            self._entries.popitem(last=False)


class ExpiringCache:
    """Store whose entries are forgotten after a lifetime; the time is passed in by the caller.

    >>> cache = ExpiringCache(lifetime=10)
    >>> cache.set("token", "xyz", now=100)
    >>> cache.get("token", now=109), cache.get("token", now=110)
    ('xyz', None)
    """

    def __init__(self, lifetime: float) -> None:
        self.lifetime = lifetime
        self._entries: dict[str, tuple[str, float]] = {}

    def set(self, key: str, value: str, now: float) -> None:
        self._entries[key] = (value, now + self.lifetime)

    def get(self, key: str, now: float) -> str | None:
        if key not in self._entries:
            return None
        value, expires = self._entries[key]
        if now >= expires:
            del self._entries[key]
            return None
        return value


class Inventory:
    """Stock of goods by name; removing more than there is raises ValueError, empty goods disappear.

    >>> stock = Inventory()
    >>> stock.add("bolt", 10); stock.add("nut", 4)
    >>> stock.remove("nut", 4); stock.names()
    ['bolt']
    """

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def add(self, name: str, count: int = 1) -> None:
        self._counts[name] = self._counts.get(name, 0) + count

    def remove(self, name: str, count: int = 1) -> None:
        left = self._counts.get(name, 0) - count
        if left < 0:
            raise ValueError(f"only {left + count} of {name} in stock")
        if left == 0:
            del self._counts[name]
        else:
            self._counts[name] = left

    def names(self) -> list[str]:
        return sorted(self._counts)


class ReorderList:
    """Watches stock levels and lists the goods that fell under their minimum, neediest first.

    >>> levels = ReorderList({"milk": 5, "tea": 2})
    >>> levels.set_stock("milk", 1); levels.set_stock("tea", 1)
    >>> levels.to_order()
    [('milk', 4), ('tea', 1)]
    """

    def __init__(self, minimum: dict[str, int]) -> None:
        self.minimum = minimum
        self.stock: dict[str, int] = {}

    def set_stock(self, name: str, count: int) -> None:
        if name not in self.minimum:
            raise KeyError(name)
        self.stock[name] = count

    def to_order(self) -> list[tuple[str, int]]:
        missing = []
        for name, least in self.minimum.items():
            gap = least - self.stock.get(name, 0)
            if gap > 0:
                missing.append((name, gap))
        return sorted(missing, key=lambda entry: -entry[1])


class Cart:
    """Shopping cart with prices in cents and a discount in percent from a certain sum on.

    >>> cart = Cart(discount_from=1000, percent=10)
    >>> cart.add("lamp", 600, 2)
    >>> cart.subtotal(), cart.total()
    (1200, 1080)
    """

    def __init__(self, discount_from: int, percent: int) -> None:
        self.discount_from = discount_from
        self.percent = percent
        self.lines: list[tuple[str, int, int]] = []

    def add(self, name: str, price: int, count: int = 1) -> None:
        self.lines.append((name, price, count))

    def subtotal(self) -> int:
        return sum(price * count for _, price, count in self.lines)

    def total(self) -> int:
        amount = self.subtotal()
        if amount >= self.discount_from:
            amount -= amount * self.percent // 100
        return amount


class Vector:
    """Vector in the plane with addition, multiplication by numbers and its length.

    >>> Vector(1, 2) + Vector(2, 2)
    Vector(3, 4)
    >>> abs(Vector(1, 2) + Vector(2, 2)), Vector(1, 0) * 3 == Vector(3, 0)
    (5.0, True)
    """

    def __init__(self, x: float, y: float) -> None:
        self.x, self.y = x, y

    def __add__(self, other: "Vector") -> "Vector":
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor: float) -> "Vector":
        return Vector(self.x * factor, self.y * factor)

    def __abs__(self) -> float:
        return math.hypot(self.x, self.y)

    def __eq__(self, other) -> bool:
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __repr__(self) -> str:
        return f"Vector({self.x}, {self.y})"


class Polynomial:
    """Polynomial given by its coefficients, the constant first.

    >>> p = Polynomial([1, 0, 2])
    >>> p(3), p.derivative().coefficients
    (19, [0, 4])
    >>> print(Polynomial([5, -1]))
    5 + -1x^1
    """

    def __init__(self, coefficients: list[int]) -> None:
        self.coefficients = coefficients

    def __call__(self, x: int) -> int:
        value = 0
        for coefficient in reversed(self.coefficients):
            value = value * x + coefficient
        return value

    def derivative(self) -> "Polynomial":
        return Polynomial([power * c for power, c in enumerate(self.coefficients)][1:])

    def __str__(self) -> str:
        terms = []
        for power, coefficient in enumerate(self.coefficients):
            if coefficient:
                terms.append(f"{coefficient}x^{power}" if power else str(coefficient))
        return " + ".join(terms) or "0"


class Money:
    """Amount of money in cents that prints with two decimals and splits fairly.

    >>> print(Money(1005))
    10.05
    >>> [part.cents for part in Money(100).split(3)]
    [34, 33, 33]
    """

    def __init__(self, cents: int):
        self.cents = cents

    def __str__(self) -> str:
        sign = "-" if self.cents < 0 else ""
        whole, part = divmod(abs(self.cents), 100)
        return f"{sign}{whole}.{part:02d}"

    def split(self, people: int) -> list["Money"]:
        share, extra = divmod(self.cents, people)
        return [Money(share + (1 if index < extra else 0)) for index in range(people)]


class Stopwatch:
    """Stopwatch that is told the time and adds up the stretches between start and stop.

    >>> watch = Stopwatch()
    >>> watch.start(10); watch.stop(14); watch.start(20); watch.stop(21)
    >>> watch.elapsed
    5
    """

    def __init__(self) -> None:
        self.elapsed = 0
        self._started: float | None = None

    def start(self, now: float) -> None:
        if self._started is None:
            self._started = now

    def stop(self, now: float) -> None:
        if self._started is None:
            raise RuntimeError("the watch is not running")
        self.elapsed += now - self._started
        self._started = None


class Countdown:
    """Timer that counts down by ticks and can be paused.

    >>> timer = Countdown(3)
    >>> timer.tick(); timer.paused = True; timer.tick()
    >>> timer.left, timer.finished
    (2, False)
    """

    def __init__(self, seconds: int) -> None:
        self.left = seconds
        self.paused = False

    def tick(self) -> None:
        if not self.paused and self.left > 0:
            self.left -= 1

    @property
    def finished(self) -> bool:
        return self.left == 0


class ClockTime:
    """Time of day that wraps round at midnight and compares by minutes.

    >>> print(ClockTime(23, 40).plus(30))
    00:10
    >>> ClockTime(9, 5) < ClockTime(10, 0)
    True
    """

    def __init__(self, hours: int, minutes: int) -> None:
        self.total = (hours * 60 + minutes) % 1440

    def plus(self, minutes: int) -> "ClockTime":
        return ClockTime(0, self.total + minutes)

    def __lt__(self, other: "ClockTime") -> bool:
        return self.total < other.total

    def __str__(self) -> str:
        hours, minutes = divmod(self.total, 60)
        return f"{hours:02d}:{minutes:02d}"


class WordCounter:
    """Counts words without regard to case and leaves out stop words.

    >>> counter = WordCounter({"the"})
    >>> counter.feed("The cat saw the other cat")
    >>> counter.top(1), counter.count("SAW")
    ([('cat', 2)], 1)
    """

    def __init__(self, stop_words: set[str] = frozenset()) -> None:
        self.stop_words = stop_words
        self._counts: Counter[str] = Counter()

    def feed(self, text: str) -> None:
        words = text.lower().split()
        self._counts.update(word for word in words if word not in self.stop_words)

    def count(self, word: str) -> int:
        return self._counts[word.lower()]

    def top(self, number: int) -> list[tuple[str, int]]:
        return self._counts.most_common(number)


class Odometer:
    """Counter with several wheels, each running from 0 to its own limit; the last wheel turns fastest.

    >>> meter = Odometer([2, 3])
    >>> for _ in range(5): meter.step()
    >>> meter.wheels
    [1, 1]
    """

    def __init__(self, limits: list[int]) -> None:
        self.limits = limits
        self.wheels = [0] * len(limits)

    def step(self) -> None:
        for index in range(len(self.wheels) - 1, -1, -1):
            if self.wheels[index] < self.limits[index]:
                self.wheels[index] += 1
                return
            self.wheels[index] = 0

    def reset(self) -> None:
        self.wheels = [0] * len(self.limits)


class TallyCounter:
    """Hand counter with a step, a lower bound of zero and a memory for the highest value.

    >>> people = TallyCounter()
    >>> people.up(3); people.down(5); people.up()
    >>> people.value, people.highest
    (1, 3)
    """

    def __init__(self) -> None:
        self.value = self.highest = 0

    def up(self, step: int = 1) -> None:
        self.value += step
        self.highest = max(self.highest, self.value)

    def down(self, step: int = 1) -> None:
        self.value = max(0, self.value - step)


class RunningStats:
    """Mean and spread of numbers that arrive one after the other, without keeping them.

    >>> stats = RunningStats()
    >>> for number in (2, 4, 9): stats.add(number)
    >>> stats.mean, stats.spread
    (5.0, 7)
    """

    def __init__(self) -> None:
        self.count = 0
        self.mean = 0.0
        self.low = math.inf
        self.high = -math.inf

    def add(self, number: float) -> None:
        self.count += 1
        self.mean += (number - self.mean) / self.count
        self.low = min(self.low, number)
        self.high = max(self.high, number)

    @property
    def spread(self) -> float:
        return self.high - self.low if self.count else 0


class MovingAverage:
    """Average of the last few numbers.

    >>> average = MovingAverage(3)
    >>> [average.next(n) for n in (1, 3, 8, 10)]
    [1.0, 2.0, 4.0, 7.0]
    """

    def __init__(self, size):
        self.window = deque()
        self.size = size
        self.total = 0

    def next(self, number):
        self.window.append(number)
        self.total += number
        if len(self.window) > self.size:
            self.total -= self.window.popleft()
        return self.total / len(self.window)


class RingBuffer:
    """Buffer of fixed size in which new items overwrite the oldest ones.

    >>> buffer = RingBuffer(3)
    >>> for letter in "abcd": buffer.write(letter)
    >>> buffer.contents(), buffer.lost
    (['b', 'c', 'd'], 1)
    """

    def __init__(self, size: int) -> None:
        self._slots: list = [None] * size
        self._written = 0

    def write(self, item) -> None:
        self._slots[self._written % len(self._slots)] = item
        self._written += 1

    @property
    def lost(self) -> int:
        return max(0, self._written - len(self._slots))

    def contents(self) -> list:
        return [self._slots[i % len(self._slots)] for i in range(self.lost, self._written)]


class TwoStackQueue:
    """First-in-first-out queue that is made of two stacks.

    >>> queue = TwoStackQueue()
    >>> queue.put(1); queue.put(2)
    >>> queue.get(), queue.put(3), queue.get(), queue.get()
    (1, None, 2, 3)
    """

    def __init__(self):
        self._incoming, self._outgoing = [], []

    def put(self, item):
        self._incoming.append(item)

    def get(self):
        if not self._outgoing:
            while self._incoming:
                self._outgoing.append(self._incoming.pop())
        if not self._outgoing:
            raise IndexError("queue is empty")
        return self._outgoing.pop()


class WaitingRoom:
    """Patients wait by urgency (3 is most urgent) and within one urgency by arrival.

    >>> room = WaitingRoom()
    >>> room.arrive("Jo", 1); room.arrive("Al", 3); room.arrive("Bo", 3)
    >>> room.call(), room.call(), room.waiting()
    ('Al', 'Bo', 1)
    """

    def __init__(self) -> None:
        self._queues: dict[int, deque[str]] = {3: deque(), 2: deque(), 1: deque()}

    def arrive(self, name: str, urgency: int) -> None:
        self._queues[urgency].append(name)

    def call(self) -> str | None:
        for queue in self._queues.values():
            if queue:
                return queue.popleft()
        return None

    def waiting(self) -> int:
        return sum(len(queue) for queue in self._queues.values())


class TextEditor:
    """Text with insertion at a cursor, deletion before it and undo of both.

    >>> editor = TextEditor()
    >>> editor.insert("helo"); editor.cursor = 3; editor.insert("l")
    >>> editor.text
    'hello'
    >>> editor.undo(); editor.text
    'helo'
    """

    def __init__(self) -> None:
        self.text, self.cursor = "", 0
        self._history: list[tuple[str, int]] = []

    def insert(self, piece: str) -> None:
        self._history.append((self.text, self.cursor))
        self.text = self.text[: self.cursor] + piece + self.text[self.cursor :]
        self.cursor += len(piece)

    def backspace(self, count: int = 1) -> None:
        self._history.append((self.text, self.cursor))
        start = max(0, self.cursor - count)
        self.text = self.text[:start] + self.text[self.cursor :]
        self.cursor = start

    def undo(self) -> None:
        if self._history:
            self.text, self.cursor = self._history.pop()


class VersionedDict:
    """Dictionary of settings with snapshots one can go back to.

    >>> settings = VersionedDict()
    >>> settings.set("size", 1)
    >>> first = settings.snapshot()
    >>> settings.set("size", 2); settings.restore(first); settings.get("size")
    1
    """

    def __init__(self) -> None:
        self._data: dict = {}
        self._versions: list[dict] = []

    def set(self, key: str, value) -> None:
        self._data[key] = value

    def get(self, key: str, default=None):
        return self._data.get(key, default)

    def snapshot(self) -> int:
        self._versions.append(dict(self._data))
        return len(self._versions) - 1

    def restore(self, version: int) -> None:
        self._data = dict(self._versions[version])


class LayeredSettings:
    """Settings in layers where later layers win, with dotted names for nested values.

    >>> settings = LayeredSettings({"ui": {"font": "mono", "size": 12}})
    >>> settings.add_layer({"ui": {"size": 14}})
    >>> settings.get("ui.size"), settings.get("ui.font"), settings.get("ui.dark", False)
    (14, 'mono', False)
    """

    def __init__(self, base: dict) -> None:
        self.layers = [base]

    def add_layer(self, layer: dict) -> None:
        self.layers.append(layer)

    def get(self, name: str, default=None):
        for layer in reversed(self.layers):
            value = layer
            for part in name.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            if value is not None:
                return value
        return default


class Interval:
    """Half-open interval of numbers with tests for membership, overlap and a common part.

    >>> 5 in Interval(1, 5), Interval(1, 5).overlaps(Interval(4, 9))
    (False, True)
    >>> Interval(1, 5).common(Interval(4, 9)).size
    1
    """

    def __init__(self, low: float, high: float) -> None:
        if high < low:
            raise ValueError("high must not be below low")
        self.low, self.high = low, high

    def __contains__(self, number: float) -> bool:
        return self.low <= number < self.high

    def overlaps(self, other: "Interval") -> bool:
        return self.low < other.high and other.low < self.high

    def common(self, other: "Interval") -> "Interval":
        low = max(self.low, other.low)
        return Interval(low, max(low, min(self.high, other.high)))

    @property
    def size(self) -> float:
        return self.high - self.low


class Rectangle:
    """Rectangle given by its lower left corner, width and height.

    >>> box = Rectangle(0, 0, 4, 2)
    >>> box.area, box.contains(4, 2), box.grown(1).area
    (8, True, 24)
    """

    def __init__(self, x: int, y: int, width: int, height: int) -> None:
        self.x, self.y = x, y
        self.width, self.height = width, height

    @property
    def area(self) -> int:
        return self.width * self.height

    def contains(self, x: int, y: int) -> bool:
        inside_x = self.x <= x <= self.x + self.width
        return inside_x and self.y <= y <= self.y + self.height

    def grown(self, margin: int) -> "Rectangle":
        extra = 2 * margin
        return Rectangle(self.x - margin, self.y - margin, self.width + extra, self.height + extra)


class Turtle:
    """Turtle on a grid that remembers how far it walked.

    >>> turtle = Turtle()
    >>> turtle.forward(3).right().forward(2).position
    (2, 3)
    >>> turtle.walked
    5
    """

    HEADINGS = [(0, 1), (1, 0), (0, -1), (-1, 0)]

    def __init__(self) -> None:
        self.position = (0, 0)
        self.heading = 0
        self.walked = 0

    def forward(self, steps: int) -> "Turtle":
        dx, dy = self.HEADINGS[self.heading]
        x, y = self.position
        self.position = (x + dx * steps, y + dy * steps)
        self.walked += abs(steps)
        return self

    def right(self, turns: int = 1) -> "Turtle":
        self.heading = (self.heading + turns) % 4
        return self


class TrafficLight:
    """Traffic light that goes green, yellow, red and knows how long each colour lasts.

    >>> light = TrafficLight({"green": 30, "yellow": 3, "red": 20})
    >>> light.colour_at(31), light.colour_at(53), light.cycle
    ('yellow', 'green', 53)
    """

    def __init__(self, durations: dict[str, int]) -> None:
        self.durations = durations

    @property
    def cycle(self) -> int:
        return sum(self.durations.values())

    def colour_at(self, second: int) -> str:
        second %= self.cycle
        for colour, duration in self.durations.items():
            if second < duration:
                return colour
            second -= duration
        raise AssertionError("unreachable")


class Turnstile:
    """Turnstile that a coin unlocks for one person; coins put into an unlocked one are kept.

    >>> gate = Turnstile()
    >>> gate.push(), gate.coin(), gate.coin(), gate.push(), gate.push()
    (False, None, None, True, False)
    >>> gate.coins, gate.passed
    (2, 1)
    """

    def __init__(self):
        self.locked = True
        self.coins = self.passed = 0

    def coin(self):
        self.coins += 1
        self.locked = False

    def push(self):
        if self.locked:
            return False
        self.locked = True
        self.passed += 1
        return True


class Door:
    """Door that can be opened only when it is unlocked; three wrong codes block it for good.

    >>> door = Door("42")
    >>> door.unlock("1"), door.unlock("42"), door.open()
    (False, True, 'open')
    """

    def __init__(self, code: str) -> None:
        self._code = code
        self._wrong = 0
        self.state = "locked"

    def unlock(self, code: str) -> bool:
        if self._wrong >= 3:
            return False
        if code != self._code:
            self._wrong += 1
            return False
        self._wrong = 0
        self.state = "closed"
        return True

    def open(self) -> str:
        if self.state == "closed":
            self.state = "open"
        return self.state


class VendingMachine:
    """Machine that collects coins and sells goods with change; a failed sale changes nothing.

    >>> machine = VendingMachine({"tea": 150})
    >>> machine.insert(100), machine.buy("tea")
    (100, None)
    >>> machine.insert(100), machine.buy("tea"), machine.credit
    (200, 50, 0)
    """

    def __init__(self, prices: dict[str, int]) -> None:
        self.prices = prices
        self.credit = 0

    def insert(self, coin: int) -> int:
        self.credit += coin
        return self.credit

    def buy(self, name: str) -> int | None:
        price = self.prices.get(name)
        if price is None or price > self.credit:
            return None
        change = self.credit - price
        self.credit = 0
        return change


class ParkingLot:
    """Parking lot with numbered places that always gives out the lowest free one.

    >>> lot = ParkingLot(2)
    >>> lot.enter("B-1"), lot.enter("C-2"), lot.enter("D-3")
    (1, 2, None)
    >>> lot.leave("B-1"), lot.enter("D-3"), lot.free
    (1, 1, 0)
    """

    def __init__(self, places: int) -> None:
        self._open = set(range(1, places + 1))
        self._cars: dict[str, int] = {}

    def enter(self, plate: str) -> int | None:
        if plate in self._cars or not self._open:
            return None
        place = min(self._open)
        self._open.remove(place)
        self._cars[plate] = place
        return place

    def leave(self, plate: str) -> int:
        place = self._cars.pop(plate)
        self._open.add(place)
        return place

    @property
    def free(self) -> int:
        return len(self._open)


class Library:
    """Lends books for 14 days and works out the fee for late ones (10 cents a day).

    >>> library = Library()
    >>> library.lend("Dune", date(2024, 3, 1))
    >>> library.due("Dune").isoformat(), library.give_back("Dune", date(2024, 3, 18))
    ('2024-03-15', 30)
    """

    def __init__(self) -> None:
        self._due: dict[str, date] = {}

    def lend(self, title: str, day: date) -> None:
        if title in self._due:
            raise ValueError(f"{title} is already lent")
        self._due[title] = day + timedelta(days=14)

    def due(self, title: str) -> date:
        return self._due[title]

    def give_back(self, title: str, day: date) -> int:
        late = (day - self._due.pop(title)).days
        return 10 * max(0, late)


class Poll:
    """Poll in which everyone has one vote that can be changed until the poll is closed.

    >>> poll = Poll(["pizza", "soup"])
    >>> poll.vote("al", "soup"); poll.vote("bo", "pizza"); poll.vote("al", "pizza")
    >>> poll.winner(), poll.result()
    ('pizza', {'pizza': 2, 'soup': 0})
    """

    def __init__(self, options: list[str]) -> None:
        self.options = options
        self._votes: dict[str, str] = {}

    def vote(self, person: str, option: str) -> None:
        if option not in self.options:
            raise ValueError(f"no such option: {option}")
        self._votes[person] = option

    def result(self) -> dict[str, int]:
        given = list(self._votes.values())
        return {option: given.count(option) for option in self.options}

    def winner(self) -> str:
        counts = self.result()
        return max(self.options, key=lambda option: counts[option])


class Matrix:
    """Small matrix of numbers with multiplication, transposition and its trace.

    >>> m = Matrix([[1, 2], [3, 4]])
    >>> (m @ m).rows, m.transposed().rows, m.trace()
    ([[7, 10], [15, 22]], [[1, 3], [2, 4]], 5)
    """

    def __init__(self, rows: list[list[int]]) -> None:
        self.rows = rows

    def transposed(self) -> "Matrix":
        return Matrix([list(column) for column in zip(*self.rows)])

    def __matmul__(self, other: "Matrix") -> "Matrix":
        columns = other.transposed().rows
        return Matrix(
            [[sum(a * b for a, b in zip(row, col)) for col in columns] for row in self.rows]
        )

    def trace(self) -> int:
        return sum(row[index] for index, row in enumerate(self.rows))


class SparseGrid:
    """Endless grid that stores only cells that are not empty and can draw its used part.

    >>> grid = SparseGrid()
    >>> grid[0, 0] = "#"; grid[2, 1] = "o"
    >>> print(grid.draw())
    #..
    ..o
    """

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], str] = {}

    def __setitem__(self, spot: tuple[int, int], mark: str) -> None:
        self._cells[spot] = mark

    def __getitem__(self, spot: tuple[int, int]) -> str:
        return self._cells.get(spot, ".")

    def draw(self) -> str:
        xs = [x for x, _ in self._cells]
        ys = [y for _, y in self._cells]
        lines = []
        for y in range(min(ys), max(ys) + 1):
            lines.append("".join(self[x, y] for x in range(min(xs), max(xs) + 1)))
        return "\n".join(lines)


class Groups:
    """Groups of names that can be merged; each starts alone.

    >>> groups = Groups()
    >>> groups.join("a", "b"); groups.join("c", "d"); groups.join("b", "d")
    >>> groups.together("a", "c"), groups.together("a", "x")
    (True, False)
    """

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def leader(self, name: str) -> str:
        parent = self._parent.setdefault(name, name)
        if parent != name:
            parent = self.leader(parent)
            self._parent[name] = parent
        return parent

    def join(self, one: str, other: str) -> None:
        self._parent[self.leader(one)] = self.leader(other)

    def together(self, one: str, other: str) -> bool:
        return self.leader(one) == self.leader(other)


class PrefixTree:
    """Words stored letter by letter, for completing what somebody types.

    >>> tree = PrefixTree()
    >>> for word in ("car", "cart", "dog", "care"): tree.add(word)
    >>> tree.complete("car"), tree.complete("x")
    (['car', 'care', 'cart'], [])
    """

    def __init__(self) -> None:
        self._root: dict = {}

    def add(self, word: str) -> None:
        node = self._root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = True

    def complete(self, prefix: str) -> list[str]:
        node = self._root
        for letter in prefix:
            if letter not in node:
                return []
            node = node[letter]
        return sorted(self._words(node, prefix))

    def _words(self, node: dict, path: str):
        for letter, below in node.items():
            if letter == "":
                yield path
            else:
                yield from self._words(below, path + letter)


@dataclass
class Recipe:
    """Recipe with amounts per ingredient for a number of portions.

    >>> soup = Recipe("soup", 2, {"carrot": 3, "leek": 1})
    >>> soup.scaled(4)
    {'carrot': 6.0, 'leek': 2.0}
    >>> soup.missing({"carrot": 5})
    {'leek': 1}
    """

    name: str
    portions: int
    amounts: dict[str, float] = field(default_factory=dict)

    def scaled(self, portions: int) -> dict[str, float]:
        factor = portions / self.portions
        return {item: amount * factor for item, amount in self.amounts.items()}

    def missing(self, pantry: dict[str, float]) -> dict[str, float]:
        gaps = {item: amount - pantry.get(item, 0) for item, amount in self.amounts.items()}
        return {item: gap for item, gap in gaps.items() if gap > 0}


@dataclass(order=True, frozen=True)
class Version:
    """Version number of three parts that can be compared, read and raised.

    >>> Version.parse("1.10.0") > Version.parse("1.9.3")
    True
    >>> str(Version(1, 4, 2).bumped("minor"))
    '1.5.0'
    """

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> "Version":
        return cls(*(int(part) for part in text.split(".")))

    def bumped(self, part: str) -> "Version":
        if part == "major":
            return Version(self.major + 1, 0, 0)
        if part == "minor":
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major, self.minor, self.patch + 1)

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


@dataclass
class Task:
    """Task with subtasks whose progress is the mean of the progress of its subtasks.

    >>> trip = Task("trip", parts=[Task("pack", done=True), Task("book", parts=[Task("hotel"), Task("bus")])])
    >>> trip.progress()
    0.5
    >>> trip.open_names()
    ['hotel', 'bus']
    """

    name: str
    done: bool = False
    parts: list["Task"] = field(default_factory=list)

    def progress(self) -> float:
        if not self.parts:
            return 1.0 if self.done else 0.0
        return sum(part.progress() for part in self.parts) / len(self.parts)

    def open_names(self) -> list[str]:
        if not self.parts:
            return [] if self.done else [self.name]
        return [name for part in self.parts for name in part.open_names()]


class Thermostat:
    """Switches the heating on below a target and off above it, with a margin that avoids constant switching.

    >>> room = Thermostat(20, margin=1)
    >>> [room.measure(t) for t in (18.5, 20.5, 21.5, 19.5)]
    [True, True, False, False]
    """

    def __init__(self, target: float, margin: float = 0.5) -> None:
        self.target = target
        self.margin = margin
        self.heating = False

    def measure(self, temperature: float) -> bool:
        if temperature < self.target - self.margin:
            self.heating = True
        elif temperature > self.target + self.margin:
            self.heating = False
        return self.heating


class TokenBucket:
    """Allows bursts: the bucket fills with one token per time unit up to a size, and each request takes some.

    >>> bucket = TokenBucket(3)
    >>> bucket.take(3, now=0), bucket.take(2, now=1), bucket.take(2, now=2)
    (True, False, True)
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self.tokens = size
        self.updated = 0

    def take(self, count: int, now: int) -> bool:
        self.tokens = min(self.size, self.tokens + now - self.updated)
        self.updated = now
        if count > self.tokens:
            return False
        self.tokens -= count
        return True


class ScoreBoard:
    """Best score of each player with ranks; equal scores share a rank.

    >>> board = ScoreBoard()
    >>> [board.record(who, score) for who, score in (("al", 50), ("bo", 70), ("cy", 50), ("al", 20))]
    [True, True, True, False]
    >>> board.rank("bo"), board.rank("al"), board.rank("cy")
    (1, 2, 2)
    """

    def __init__(self) -> None:
        self._best: dict[str, int] = {}

    def record(self, player: str, score: int) -> bool:
        improved = score > self._best.get(player, -1)
        if improved:
            self._best[player] = score
        return improved

    def rank(self, player: str) -> int:
        own = self._best[player]
        return 1 + sum(1 for score in self._best.values() if score > own)


class SeatPlan:
    """Seats of a cinema; finds the first row with enough free seats side by side.

    >>> plan = SeatPlan(2, 4)
    >>> plan.book(3), plan.book(2), plan.book(1), plan.book(3)
    ((0, 0), (1, 0), (0, 3), None)
    """

    def __init__(self, rows: int, width: int) -> None:
        self._rows = ["." * width for _ in range(rows)]

    def book(self, count: int) -> tuple[int, int] | None:
        for number, row in enumerate(self._rows):
            start = row.find("." * count)
            if start >= 0:
                self._rows[number] = row[:start] + "x" * count + row[start + count :]
                return number, start
        return None

    def free(self) -> int:
        return sum(row.count(".") for row in self._rows)
