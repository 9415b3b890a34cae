"""Higher-order functions and iterators: composing, caching, retrying, generators, chunks, batching, pairs."""

import functools
import itertools
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any


def compose(*functions: Callable) -> Callable:
    """Return a function that applies the given functions from right to left; without any it returns its argument.

    >>> compose(str, abs)(-7)
    '7'
    >>> compose()(3)
    3
    """

    def composed(value):
        for function in reversed(functions):
            value = function(value)
        return value

    return composed


def pipeline(value: Any, *steps: Callable) -> Any:
    """Send a value through the steps from left to right and stop early with None when a step returns None.

    >>> pipeline(" 12 ", str.strip, int, lambda n: n * 2)
    24
    >>> pipeline({"a": 1}, lambda d: d.get("b"), abs) is None
    True
    """
    for step in steps:
        value = step(value)
        if value is None:
            break
    return value


def remember(function):
    """Wrap a function of positional arguments so that every call with the same arguments is worked out only once.

    >>> calls = []
    >>> slow = remember(lambda n: calls.append(n) or n * n)
    >>> slow(4), slow(4), calls
    (16, 16, [4])
    """
    results = {}

    def wrapped(*args):
        if args not in results:
            results[args] = function(*args)
        return results[args]

    return wrapped


def remember_last(function: Callable, size: int) -> Callable:
    """Cache the results of a one-argument function for the last `size` different arguments, dropping the oldest.

    >>> seen = []
    >>> f = remember_last(lambda n: seen.append(n) or -n, 2)
    >>> [f(1), f(2), f(1), f(3), f(1)], seen
    ([-1, -2, -1, -3, -1], [1, 2, 3, 1])
    """
    cache: dict = {}

    def cached(argument):
        if argument not in cache:
            if len(cache) == size:
                oldest = next(iter(cache))
                del cache[oldest]
            cache[argument] = function(argument)
        return cache[argument]

    return cached


def retry(times: int, errors: tuple = (Exception,)) -> Callable:
    """Decorator that calls a function up to `times` times until it does not raise one of the errors.
    The last error is passed on.

    >>> answers = iter([ValueError, ValueError, "fine"])
    >>> @retry(3, (ValueError,))
    ... def ask():
    ...     answer = next(answers)
    ...     if answer is ValueError:
    ...         raise answer
    ...     return answer
    >>> ask()
    'fine'
    """

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    if attempt == times:
                        raise

        return wrapper

    return decorate


def attempts_needed(action: Callable[[], Any], limit: int) -> int | None:
    """Call an action until it returns something true and say how many calls that took; None after `limit` calls.

    >>> results = iter([0, "", 5])
    >>> attempts_needed(lambda: next(results), 10)
    3
    >>> attempts_needed(lambda: False, 4) is None
    True
    """
    for attempt in range(1, limit + 1):
        if action():
            return attempt
    return None


def backoff_delays(first: float, factor: float, longest: float) -> Iterator[float]:
    """Yield waiting times without end: the first one, then each the factor times longer, but never over the longest.

    >>> list(itertools.islice(backoff_delays(1, 3, 20), 5))
    [1, 3, 9, 20, 20]
    """
    delay = first
    while True:
        yield min(delay, longest)
        if delay < longest:
            delay *= factor


def count_calls(function: Callable) -> Callable:
    """Decorator that counts the calls of a function in its attribute `calls`.

    >>> hello = count_calls(lambda name: "Hello " + name)
    >>> hello("Eva"), hello("Tom"), hello.calls
    ('Hello Eva', 'Hello Tom', 2)
    """

    @functools.wraps(function)
    def counting(*args, **kwargs):
        counting.calls += 1
        return function(*args, **kwargs)

    counting.calls = 0
    return counting


def call_at_most(function, limit):
    """Wrap a function so that only the first `limit` calls run it; later calls return the last result again.

    >>> numbers = iter(range(10, 20))
    >>> draw = call_at_most(lambda: next(numbers), 2)
    >>> [draw() for _ in range(4)]
    [10, 11, 11, 11]
    """
    used = 0
    last = None

    def limited(*args):
        nonlocal used, last
        if used < limit:
            used += 1
            last = function(*args)
        return last

    return limited


def default_on_error(function: Callable, default: Any, *errors: type) -> Callable:
    """Wrap a function so that it returns the default when it raises one of the errors.

    >>> to_int = default_on_error(int, 0, ValueError, TypeError)
    >>> to_int("42"), to_int("x"), to_int(None)
    (42, 0, 0)
    """

    def safe(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except errors:
            return default

    return safe


def flip(function: Callable) -> Callable:
    """Return a function that takes its positional arguments in the opposite order.

    >>> flip(pow)(2, 5)
    25
    >>> flip(lambda a, b, c: a + b + c)("x", "y", "z")
    'zyx'
    """

    def flipped(*args):
        return function(*reversed(args))

    return flipped


def curry(function: Callable, count: int) -> Callable:
    """Let a function of `count` arguments be called with a few at a time until all are there.

    >>> add3 = curry(lambda a, b, c: a + b + c, 3)
    >>> add3(1)(2)(3), add3(1, 2)(3)
    (6, 6)
    """

    def collect(*have):
        if len(have) >= count:
            return function(*have)
        return lambda *more: collect(*have, *more)

    return collect


def all_pass(*tests):
    """Combine tests into one that is true if every single one is true for a value.

    >>> small_even = all_pass(lambda n: n < 10, lambda n: n % 2 == 0)
    >>> [n for n in (3, 4, 12) if small_even(n)]
    [4]
    """
    return lambda value: all(test(value) for test in tests)


def exactly_one(*tests: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Combine tests into one that is true if exactly one of them is true for a value.

    >>> odd_or_big = exactly_one(lambda n: n % 2 == 1, lambda n: n > 100)
    >>> odd_or_big(7), odd_or_big(101), odd_or_big(2)
    (True, False, False)
    """

    def check(value: Any) -> bool:
        hits = 0
        for test in tests:
            if test(value):
                hits += 1
        return hits == 1

    return check


def juxtapose(*functions):
    """Return a function that gives the results of all functions for the same arguments as a tuple.

    >>> juxtapose(min, max, len)([4, 9, 2])
    (2, 9, 3)
    """

    def apply_all(*args, **kwargs):
        return tuple(function(*args, **kwargs) for function in functions)

    return apply_all


def even_chunks(items: list, parts: int) -> list[list]:
    """Cut a list into a number of parts whose sizes differ by at most one, the longer ones first.

    >>> even_chunks([1, 2, 3, 4, 5, 6, 7], 3)
    [[1, 2, 3], [4, 5], [6, 7]]
    """
    size, extra = divmod(len(items), parts)
    pieces = []
    start = 0
    for part in range(parts):
        end = start + size + (1 if part < extra else 0)
        pieces.append(items[start:end])
        start = end
    return pieces


def batches_by_weight(items: Iterable[str], limit: int) -> Iterator[list[str]]:
    """Yield batches of strings in order, each with a total length of at most `limit`; a longer string goes alone.

    >>> list(batches_by_weight(["ab", "c", "defg", "h"], 4))
    [['ab', 'c'], ['defg'], ['h']]
    """
    batch: list[str] = []
    weight = 0
    for item in items:
        if batch and weight + len(item) > limit:
            yield batch
            batch, weight = [], 0
        batch.append(item)
        weight += len(item)
    if batch:
        yield batch


def split_when(items, starts_new):
    """Split items into lists; a new list starts at each item for which starts_new(previous, item) is true.

    >>> split_when([1, 2, 5, 6, 9], lambda a, b: b - a > 1)
    [[1, 2], [5, 6], [9]]
    """
    groups = []
    for item in items:
        if not groups or starts_new(groups[-1][-1], item):
            groups.append([])
        groups[-1].append(item)
    return groups


def neighbours(items: Iterable) -> Iterator[tuple]:
    """Yield (before, item, after) for every item, with None beyond both ends.

    >>> list(neighbours("abc"))
    [(None, 'a', 'b'), ('a', 'b', 'c'), ('b', 'c', None)]
    """
    values = list(items)
    padded = [None, *values, None]
    for index in range(len(values)):
        yield tuple(padded[index : index + 3])


def pairwise_map(function: Callable, items: Iterable) -> list:
    """Results of a function of two arguments for all neighbouring items.

    >>> pairwise_map(lambda a, b: b - a, [2, 5, 11])
    [3, 6]
    >>> pairwise_map(max, [1])
    []
    """
    return [function(first, second) for first, second in itertools.pairwise(items)]


def windows(items: Iterable, size: int, step: int = 1) -> Iterator[tuple]:
    """Yield full windows of neighbouring items, moving on by `step` items each time.

    >>> list(windows("abcdef", 3, 2))
    [('a', 'b', 'c'), ('c', 'd', 'e')]
    """
    window: deque = deque(maxlen=size)
    for count, item in enumerate(items, start=1):
        window.append(item)
        if count >= size and (count - size) % step == 0:
            yield tuple(window)


def take_until(items: Iterable, stop: Callable[[Any], bool]) -> Iterator:
    """Yield items up to and including the first one for which stop is true.

    >>> list(take_until([3, 4, 9, 1], lambda n: n > 5))
    [3, 4, 9]
    """
    for item in items:
        yield item
        if stop(item):
            return


def every_nth(items: Iterable, n: int, offset: int = 0) -> Iterator:
    """Yield every n-th item, beginning with the one at index `offset`, without building a list.

    >>> list(every_nth("abcdefgh", 3, 1))
    ['b', 'e', 'h']
    """
    for index, item in enumerate(items):
        if index >= offset and (index - offset) % n == 0:
            yield item


def unique_by(items: Iterable, key: Callable = lambda item: item) -> Iterator:
    """Yield items whose key has not been seen before, keeping the order.

    >>> list(unique_by(["Ann", "bob", "ANN", "Cy"], key=str.lower))
    ['Ann', 'bob', 'Cy']
    """
    seen = set()
    for item in items:
        mark = key(item)
        if mark not in seen:
            seen.add(mark)
            yield item


def interleave_longest(*sources: Iterable) -> Iterator:
    """Yield one item of each source in turn and go on with those that still have some.

    >>> list(interleave_longest("ab", [1, 2, 3, 4]))
    ['a', 1, 'b', 2, 3, 4]
    """
    missing = object()
    for group in itertools.zip_longest(*sources, fillvalue=missing):
        for item in group:
            if item is not missing:
                yield item


def merge_sorted(first: Iterable, second: Iterable) -> Iterator:
    """Yield the items of two sorted sources in sorted order, those of the first source first if equal.

    >>> list(merge_sorted([1, 4, 6], [2, 4, 9]))
    [1, 2, 4, 4, 6, 9]
    """
    one, two = iter(first), iter(second)
    end = object()
    a, b = next(one, end), next(two, end)
    while a is not end and b is not end:
        if b < a:
            yield b
            b = next(two, end)
        else:
            yield a
            a = next(one, end)
    if a is not end:
        yield a
    if b is not end:
        yield b
    yield from one
    yield from two


def running(function: Callable, items: Iterable, start: Any) -> list:
    """All intermediate results of combining the items one by one with a function, without the start value.

    >>> running(lambda total, word: total + len(word), ["a", "bcd", ""], 0)
    [1, 4, 4]
    """
    results = []
    current = start
    for item in items:
        current = function(current, item)
        results.append(current)
    return results


def fold_right(function: Callable, items: list, start: Any) -> Any:
    """Combine items from the right end: function(item, result so far).

    >>> fold_right(lambda item, rest: f"({item} {rest})", [1, 2, 3], "end")
    '(1 (2 (3 end)))'
    """
    result = start
    for item in reversed(items):
        result = function(item, result)
    return result


def iterate(function: Callable, value: Any) -> Iterator:
    """Yield value, function(value), function(function(value)) and so on without end.

    >>> doubling = iterate(lambda n: n * 2, 3)
    >>> [next(doubling) for _ in range(4)]
    [3, 6, 12, 24]
    """
    while True:
        yield value
        value = function(value)


def until_stable(function: Callable, value: Any, limit: int = 1000) -> Any:
    """Apply a function again and again until the value does not change any more; RuntimeError after `limit` steps.

    >>> until_stable(lambda text: text.replace("--", "-"), "a-----b")
    'a-b'
    """
    for _ in range(limit):
        following = function(value)
        if following == value:
            return value
        value = following
    raise RuntimeError(f"no stable value after {limit} steps")


def first_match(items: Iterable, test: Callable[[Any], bool], default: Any = None) -> Any:
    """First item that passes the test, or the default.

    >>> first_match([5, 8, 11], lambda n: n % 4 == 0)
    8
    >>> first_match([], bool, default="none")
    'none'
    """
    for item in items:
        if test(item):
            return item
    return default


def partition(items: Iterable, test: Callable[[Any], bool]) -> tuple[list, list]:
    """Split items in those that pass a test and those that fail it, both in order.

    >>> partition(["x", "", "yz"], len)
    (['x', 'yz'], [''])
    """
    passed, failed = [], []
    for item in items:
        target = passed if test(item) else failed
        target.append(item)
    return passed, failed


def group_map(items: Iterable, key: Callable, function: Callable) -> dict:
    """Group items by a key and apply a function to each group's list.

    >>> group_map(["ant", "bee", "ape"], key=lambda w: w[0], function=len)
    {'a': 2, 'b': 1}
    """
    groups: dict = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return {name: function(members) for name, members in groups.items()}


def best_by(items: Iterable, *keys: Callable) -> list:
    """All items that are largest by the first key; of those the largest by the second key, and so on.

    >>> best_by(["kiwi", "plum", "fig", "pear"], len, lambda w: w.count("i"))
    ['kiwi']
    """
    best = list(items)
    for key in keys:
        if not best:
            break
        top = max(key(item) for item in best)
        best = [item for item in best if key(item) == top]
    return best


def zip_exact(*columns: list) -> list[tuple]:
    """Zip lists that must be equally long; the ValueError names the lengths if they are not.

    >>> zip_exact([1, 2], "ab")
    [(1, 'a'), (2, 'b')]
    >>> zip_exact([1], [])
    Traceback (most recent call last):
    ValueError: lengths differ: 1, 0
    """
    lengths = [len(column) for column in columns]
    if len(set(lengths)) > 1:
        raise ValueError("lengths differ: " + ", ".join(map(str, lengths)))
    return list(zip(*columns))


def sums_of_marked_groups(numbers: Iterable[int]) -> list[int]:
    """Read length-marked groups: a number n is followed by n numbers that belong to it; return the sums of the groups.

    >>> sums_of_marked_groups([2, 10, 20, 0, 1, 7])
    [30, 0, 7]
    """
    stream = iter(numbers)
    sums = []
    for length in stream:
        sums.append(sum(itertools.islice(stream, length)))
    return sums


def make_counter(start: int = 0, step: int = 1) -> Callable[[], int]:
    """Return a function that gives start, start + step and so on, one value per call.

    >>> tick = make_counter(10, 5)
    >>> tick(), tick(), tick()
    (10, 15, 20)
    """
    following = start

    def counter() -> int:
        nonlocal following
        value = following
        following += step
        return value

    return counter


def make_averager() -> Callable[[float], float]:
    """Return a function that takes a number and gives the mean of all numbers it has been given.

    >>> mean = make_averager()
    >>> mean(10), mean(20), mean(3)
    (10.0, 15.0, 11.0)
    """
    count = 0
    total = 0.0

    def average(number: float) -> float:
        nonlocal count, total
        count += 1
        total += number
        return total / count

    return average


def toggle(*values):
    """Return a function without arguments that gives the values in turn, over and over.

    >>> stripe = toggle("odd", "even")
    >>> [stripe() for _ in range(3)]
    ['odd', 'even', 'odd']
    """
    cycle = itertools.cycle(values)
    return lambda: next(cycle)


def make_dispatcher(default: Callable) -> tuple[Callable, Callable]:
    """Return (register, call): register(name) is a decorator that stores a handler, call(name, *args) runs it.
    Unknown names go to the default.

    >>> register, call = make_dispatcher(lambda *args: "unknown")
    >>> twice = register("twice")(lambda n: 2 * n)
    >>> call("twice", 4), call("half", 4)
    (8, 'unknown')
    """
    handlers: dict[str, Callable] = {}

    def register(name):
        def store(function):
            handlers[name] = function
            return function

        return store

    def call(name, *args):
        return handlers.get(name, default)(*args)

    return register, call


def observer_hub() -> tuple[Callable, Callable]:
    """Return (subscribe, publish). publish(value) calls all subscribers in order and returns how many there were;
    calling what subscribe returned ends that subscription.

    >>> heard = []
    >>> subscribe, publish = observer_hub()
    >>> stop = subscribe(heard.append)
    >>> publish("hi"), stop(), publish("ho"), heard
    (1, None, 0, ['hi'])
    """
    listeners: list[Callable] = []

    def subscribe(listener: Callable) -> Callable[[], None]:
        listeners.append(listener)
        return lambda: listeners.remove(listener)

    def publish(value: Any) -> int:
        for listener in list(listeners):
            listener(value)
        return len(listeners)

    return subscribe, publish


def validated(**rules: Callable[[Any], bool]) -> Callable:
    """Decorator that checks keyword arguments by rules before a call; a broken rule raises ValueError with the name.

    >>> @validated(age=lambda n: n >= 0)
    ... def describe(name, age=0):
    ...     return f"{name} is {age}"
    >>> describe("Ida", age=4)
    'Ida is 4'
    >>> describe("Ida", age=-1)
    Traceback (most recent call last):
    ValueError: bad value for age: -1
    """

    def decorate(function):
        @functools.wraps(function)
        def checked(*args, **kwargs):
            for name, rule in rules.items():
                if name in kwargs and not rule(kwargs[name]):
                    raise ValueError(f"bad value for {name}: {kwargs[name]}")
            return function(*args, **kwargs)

        return checked

    return decorate


def timed(function: Callable, clock: Callable[[], float] = time.perf_counter) -> Callable:
    """Wrap a function so that it returns (result, seconds) with times taken from the clock.

    >>> ticks = iter([10.0, 12.5])
    >>> timed(sum, clock=lambda: next(ticks))([1, 2])
    (3, 2.5)
    """

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        began = clock()
        result = function(*args, **kwargs)
        return result, clock() - began

    return wrapper


def debounce(times: Iterable[float], quiet: float) -> list[float]:
    """Keep only event times (rising) that are followed by at least `quiet` time without another event.

    >>> debounce([1, 2, 3, 10, 10.5, 20], 4)
    [3, 10.5, 20]
    """
    kept = []
    previous = None
    for moment in times:
        if previous is not None and moment - previous >= quiet:
            kept.append(previous)
        previous = moment
    if previous is not None:
        kept.append(previous)
    return kept


def countdown_pairs(n: int) -> Iterator[tuple[int, int]]:
    """Yield all pairs (i, j) with n >= i > j >= 1, from large i to small and for each i from large j to small.

    >>> list(countdown_pairs(3))
    [(3, 2), (3, 1), (2, 1)]
    """
    for high in range(n, 1, -1):
        for low in range(high - 1, 0, -1):
            yield high, low


def lines_with_continuation(lines: Iterable[str]) -> Iterator[str]:
    """Yield logical lines: a line that ends with a backslash is joined with the next one.

    >>> list(lines_with_continuation(["a = 1 +\\\\", "2", "b = 3"]))
    ['a = 1 +2', 'b = 3']
    """
    pending = ""
    for line in lines:
        if line.endswith("\\"):
            pending += line[:-1]
        else:
            yield pending + line
            pending = ""
    if pending:
        yield pending


def depth_first(tree: dict) -> Iterator[tuple[int, str]]:
    """Yield (depth, name) for all names of a nested dict, parents before their children.

    >>> list(depth_first({"a": {"b": {}}, "c": {}}))
    [(0, 'a'), (1, 'b'), (0, 'c')]
    """
    stack = [(0, name, below) for name, below in reversed(tree.items())]
    while stack:
        depth, name, below = stack.pop()
        yield depth, name
        for child, deeper in reversed(below.items()):
            stack.append((depth + 1, child, deeper))


def accumulate_until(numbers: Iterable[int], limit: int) -> Iterator[int]:
    """Yield sums: numbers are added up until the sum reaches the limit, then the sum is yielded and starts at 0 again.
    An unfinished sum at the end is dropped.

    >>> list(accumulate_until([3, 4, 5, 1, 2, 9], 6))
    [7, 6, 11]
    """
    total = 0
    for number in numbers:
        total += number
        if total >= limit:
            yield total
            total = 0
