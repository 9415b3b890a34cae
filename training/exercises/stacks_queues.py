"""Stacks and queues: stack machines, next greater values, undo lists, brackets with rules, round robin."""

import re
from collections import Counter, OrderedDict, deque


def run_stack_program(program: str) -> list[int]:
    """Run a program of words on an empty stack and return the stack. Numbers are pushed,
    "dup" copies the top, "swap" exchanges the top two, "drop" removes the top, "add" and "sub" combine the top two.

    >>> run_stack_program("5 dup add 3 swap sub")
    [-7]
    >>> run_stack_program("1 2 drop")
    [1]
    """
    stack: list[int] = []
    for word in program.split():
        if word == "dup":
            stack.append(stack[-1])
        elif word == "swap":
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif word == "drop":
            stack.pop()
        elif word in ("add", "sub"):
            top = stack.pop()
            stack[-1] += top if word == "add" else -top
        else:
            stack.append(int(word))
    return stack


def postfix_value(tokens: list[str]) -> int:
    """Value of a postfix expression with + - * and /, where / drops the fraction towards zero.

    >>> postfix_value(["7", "2", "/", "4", "*"])
    12
    >>> postfix_value(["1", "9", "-"])
    -8
    """
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: int(a / b),
    }
    stack: list[int] = []
    for token in tokens:
        if token in operations:
            right, left = stack.pop(), stack.pop()
            stack.append(operations[token](left, right))
        else:
            stack.append(int(token))
    return stack.pop()


def prefix_to_postfix(tokens: list[str]) -> str:
    """Turn a prefix expression of two-sided operators + - * / into postfix, tokens joined by blanks.

    >>> prefix_to_postfix(["+", "a", "*", "b", "c"])
    'a b c * +'
    """
    stack: list[str] = []
    for token in reversed(tokens):
        if token in "+-*/":
            left = stack.pop()
            right = stack.pop()
            stack.append(f"{left} {right} {token}")
        else:
            stack.append(token)
    return stack[0]


def infix_to_postfix(expression: str) -> str:
    """Convert an infix expression of one-letter names, + - * / and round brackets to postfix.

    >>> infix_to_postfix("a+b*(c-d)")
    'abcd-*+'
    """
    strength = {"+": 1, "-": 1, "*": 2, "/": 2}
    output, operators = "", []
    for symbol in expression:
        if symbol.isalpha():
            output += symbol
        elif symbol == "(":
            operators.append(symbol)
        elif symbol == ")":
            while (top := operators.pop()) != "(":
                output += top
        else:
            while operators and strength.get(operators[-1], 0) >= strength[symbol]:
                output += operators.pop()
            operators.append(symbol)
    return output + "".join(reversed(operators))


def next_warmer(temperatures: list[int]) -> list[int]:
    """For each day the number of days until a warmer one, 0 if there is none.

    >>> next_warmer([20, 22, 21, 25])
    [1, 2, 1, 0]
    """
    waits = [0] * len(temperatures)
    colder: list[int] = []
    for day, degrees in enumerate(temperatures):
        while colder and temperatures[colder[-1]] < degrees:
            earlier = colder.pop()
            waits[earlier] = day - earlier
        colder.append(day)
    return waits


def next_smaller_price(prices: list[int]) -> list[int | None]:
    """For each price the first later price that is strictly lower, or None.

    >>> next_smaller_price([8, 4, 6, 2, 3])
    [4, 2, 2, None, None]
    """
    answer: list[int | None] = []
    stack: list[int] = []
    for price in reversed(prices):
        while stack and stack[-1] >= price:
            stack.pop()
        answer.append(stack[-1] if stack else None)
        stack.append(price)
    return answer[::-1]


def next_greater_circular(values: list[int]) -> list[int]:
    """Next greater value for each position of a ring (after the last comes the first); -1 where none is greater.

    >>> next_greater_circular([3, 1, 2])
    [-1, 2, 3]
    """
    n = len(values)
    result = [-1] * n
    pending: list[int] = []
    for index in range(2 * n):
        value = values[index % n]
        while pending and values[pending[-1]] < value:
            result[pending.pop()] = value
        if index < n:
            pending.append(index)
    return result


def price_spans(prices):
    """For each day count the days in a row, ending with it, on which the price was not higher than on that day.

    >>> price_spans([100, 80, 60, 70, 75, 110])
    [1, 1, 1, 2, 3, 6]
    """
    spans = []
    stack = []
    for price in prices:
        span = 1
        while stack and stack[-1][0] <= price:
            span += stack.pop()[1]
        stack.append((price, span))
        spans.append(span)
    return spans


def visible_from_right(heights: list[int]) -> list[int]:
    """Indices of the buildings that can be seen from the right end, left to right; equal ones in front hide those behind.

    >>> visible_from_right([5, 3, 4, 4, 1])
    [0, 3, 4]
    """
    seen: list[int] = []
    for index, height in enumerate(heights):
        while seen and heights[seen[-1]] <= height:
            seen.pop()
        seen.append(index)
    return seen


def widest_poster(boards: list[int]) -> int:
    """Largest area of a rectangle inside a fence of boards of width 1 and the given heights.

    >>> widest_poster([2, 1, 5, 6, 2, 3])
    10
    """
    best = 0
    rising: list[tuple[int, int]] = []
    for index, height in enumerate(boards + [0]):
        start = index
        while rising and rising[-1][1] >= height:
            start, tall = rising.pop()
            best = max(best, tall * (index - start))
        rising.append((start, height))
    return best


def trapped_rain(ground: list[int]) -> int:
    """Units of rain that stay between the columns of the given heights.

    >>> trapped_rain([3, 0, 1, 3])
    5
    >>> trapped_rain([1, 2, 3])
    0
    """
    left, right = 0, len(ground) - 1
    wall_left = wall_right = water = 0
    while left <= right:
        wall_left = max(wall_left, ground[left])
        wall_right = max(wall_right, ground[right])
        if wall_left < wall_right:
            water += wall_left - ground[left]
            left += 1
        else:
            water += wall_right - ground[right]
            right -= 1
    return water


def brackets_with_limit(text: str, limit: int) -> bool:
    """True if the ( and ) of a text are balanced and never nested deeper than the limit.

    >>> brackets_with_limit("(a(b)c)", 2)
    True
    >>> brackets_with_limit("((()))", 2)
    False
    """
    depth = 0
    for symbol in text:
        if symbol == "(":
            depth += 1
        elif symbol == ")":
            depth -= 1
        if not 0 <= depth <= limit:
            return False
    return depth == 0


def first_bracket_error(text: str) -> int:
    """Index of the first bracket that is wrong: a closing one of the wrong kind or without a partner,
    or else the innermost one left open at the end. -1 if all of ()[]{} fit.

    >>> first_bracket_error("a[b(c])")
    5
    >>> first_bracket_error("x(y[z]")
    1
    """
    partners = {")": "(", "]": "[", "}": "{"}
    opened: list[int] = []
    for index, symbol in enumerate(text):
        if symbol in partners.values():
            opened.append(index)
        elif symbol in partners:
            if not opened or text[opened.pop()] != partners[symbol]:
                return index
    return opened[-1] if opened else -1


def nested_in_order(text: str) -> bool:
    """Check brackets with a rule: they must match, and inside [] there may be (), but never a [ inside a ( ).

    >>> nested_in_order("[()]()")
    True
    >>> nested_in_order("([])")
    False
    """
    stack: list[str] = []
    for symbol in text:
        if symbol in "([":
            if symbol == "[" and "(" in stack:
                return False
            stack.append(symbol)
        elif symbol in ")]":
            wanted = "(" if symbol == ")" else "["
            if not stack or stack.pop() != wanted:
                return False
    return not stack


def tags_balanced(markup: str) -> bool:
    """Check that the tags of a text like <b>..</b> are closed in the right order. Tags like <br/> close themselves.

    >>> tags_balanced("<p>one<br/><b>two</b></p>")
    True
    >>> tags_balanced("<p><b></p></b>")
    False
    """
    stack: list[str] = []
    for slash, name, closed in re.findall(r"<(/?)(\w+)(/?)>", markup):
        if closed:
            continue
        if not slash:
            stack.append(name)
        elif not stack or stack.pop() != name:
            return False
    return stack == []


def fewest_bracket_inserts(text: str) -> int:
    """Fewest brackets that have to be inserted into a string of ( and ) to make it balanced.

    >>> fewest_bracket_inserts("())(")
    2
    >>> fewest_bracket_inserts("()")
    0
    """
    open_count = missing = 0
    for symbol in text:
        if symbol == "(":
            open_count += 1
        elif open_count:
            open_count -= 1
        else:
            missing += 1
    return open_count + missing


def remove_bad_brackets(text: str) -> str:
    """Delete the round brackets without a partner and keep everything else.

    >>> remove_bad_brackets("a)b(c(d)")
    'abc(d)'
    """
    open_at = []
    bad = set()
    for index, symbol in enumerate(text):
        if symbol == "(":
            open_at.append(index)
        elif symbol == ")" and open_at:
            open_at.pop()
        elif symbol == ")":
            bad.add(index)
    bad.update(open_at)
    return "".join(symbol for index, symbol in enumerate(text) if index not in bad)


def bracket_partners(code: str) -> dict[int, int]:
    """Map the index of every [ and ] of a loop language to the index of its partner.

    >>> bracket_partners("+[>[-]<]")
    {3: 5, 5: 3, 1: 7, 7: 1}
    """
    partners: dict[int, int] = {}
    stack: list[int] = []
    for index, command in enumerate(code):
        if command == "[":
            stack.append(index)
        elif command == "]":
            start = stack.pop()
            partners[start] = index
            partners[index] = start
    return partners


def apply_backspaces(keys: str) -> str:
    """Text that remains after typing keys in which '<' deletes the last letter and '!' deletes everything so far.

    >>> apply_backspaces("ab<c")
    'ac'
    >>> apply_backspaces("oops!<hi")
    'hi'
    """
    typed: list[str] = []
    for key in keys:
        if key == "!":
            typed.clear()
        elif key != "<":
            typed.append(key)
        elif typed:
            typed.pop()
    return "".join(typed)


def edit_with_undo(actions: list[str]) -> str:
    """Apply "add X", "undo" and "redo" to an empty text. Adding something new forgets what could be redone.

    >>> edit_with_undo(["add a", "add b", "undo", "redo", "undo", "add c"])
    'ac'
    """
    done: list[str] = []
    undone: list[str] = []
    for action in actions:
        if action == "undo":
            if done:
                undone.append(done.pop())
        elif action == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(action.removeprefix("add "))
            undone.clear()
    return "".join(done)


def browser_page(commands: list[str]) -> str:
    """Page shown after commands of a browser that starts at "home": "back", "forward" or a page name to visit.

    >>> browser_page(["news", "mail", "back", "back", "forward"])
    'news'
    >>> browser_page(["back"])
    'home'
    """
    history, position = ["home"], 0
    for command in commands:
        if command == "back":
            position = max(0, position - 1)
        elif command == "forward":
            position = min(len(history) - 1, position + 1)
        else:
            history = history[: position + 1] + [command]
            position += 1
    return history[position]


def shorten_path(path: str) -> str:
    """Clean an absolute path: '.' stays, '..' goes up (never above the root), repeated slashes count once.

    >>> shorten_path("/a/./b/../../c/")
    '/c'
    >>> shorten_path("/../")
    '/'
    """
    parts: list[str] = []
    for name in path.split("/"):
        if name == "..":
            if parts:
                parts.pop()
        elif name not in ("", "."):
            parts.append(name)
    return "/" + "/".join(parts)


def collapse_pairs(text: str) -> str:
    """Remove neighbouring equal letters pair by pair until none are left.

    >>> collapse_pairs("abbaca")
    'ca'
    >>> collapse_pairs("xx")
    ''
    """
    stack = []
    for letter in text:
        if stack and stack[-1] == letter:
            stack.pop()
        else:
            stack.append(letter)
    return "".join(stack)


def collapse_runs(text: str, size: int) -> str:
    """Remove a run of `size` equal letters as soon as it appears, also when earlier removals bring it together.

    >>> collapse_runs("deeedbbcccbdaa", 3)
    'aa'
    """
    runs: list[list] = []
    for letter in text:
        if runs and runs[-1][0] == letter:
            runs[-1][1] += 1
        else:
            runs.append([letter, 1])
        if runs[-1][1] == size:
            runs.pop()
    return "".join(letter * count for letter, count in runs)


def meteors(rocks: list[int]) -> list[int]:
    """Rocks fly on a line, positive ones right and negative ones left, all equally fast. When two meet the smaller
    (in absolute value) bursts, equal ones both do. Return what is left.

    >>> meteors([5, 10, -5])
    [5, 10]
    >>> meteors([3, -3, -1])
    [-1]
    """
    flying: list[int] = []
    for rock in rocks:
        alive = True
        while alive and rock < 0 and flying and flying[-1] > 0:
            alive = flying[-1] < -rock
            if flying[-1] <= -rock:
                flying.pop()
        if alive:
            flying.append(rock)
    return flying


def round_robin(jobs: dict[str, int], quantum: int) -> list[tuple[str, int]]:
    """Run jobs in turn for at most `quantum` time units each and list (name, finish time) in order of finishing.

    >>> round_robin({"a": 3, "b": 2, "c": 5}, 2)
    [('b', 4), ('a', 7), ('c', 10)]
    """
    queue = deque(jobs.items())
    clock = 0
    finished = []
    while queue:
        name, left = queue.popleft()
        worked = min(left, quantum)
        clock += worked
        if left > worked:
            queue.append((name, left - worked))
        else:
            finished.append((name, clock))
    return finished


def counting_out(names: list[str], step: int) -> list[str]:
    """Children stand in a ring and every step-th one leaves, counting on from there; return the order of leaving.

    >>> counting_out(["Ann", "Bob", "Cy", "Dee"], 2)
    ['Bob', 'Dee', 'Cy', 'Ann']
    """
    ring = deque(names)
    order = []
    while ring:
        ring.rotate(1 - step)
        order.append(ring.popleft())
    return order


def printer_turn(priorities: list[int], wanted: int) -> int:
    """Turn (from 1) at which document `wanted` is printed. The front document goes to the back
    as long as any other in the queue has a higher priority.

    >>> printer_turn([1, 1, 9, 1], 0)
    3
    """
    queue = deque(enumerate(priorities))
    turn = 0
    while queue:
        front = queue.popleft()
        if any(other[1] > front[1] for other in queue):
            queue.append(front)
            continue
        turn += 1
        if front[0] == wanted:
            break
    return turn


def hot_potato(ring: list[str], throws: list[int]) -> str:
    """Who holds the potato at the end? It starts with the first person; a positive throw passes it that many
    places on, a negative one back, and after every throw the thrower leaves the ring.

    >>> hot_potato(["a", "b", "c", "d"], [2, -1])
    'b'
    """
    people = deque(ring)
    for throw in throws:
        thrower = people[0]
        people.rotate(-throw)
        if people[0] != thrower:
            people.remove(thrower)
    return people[0]


def window_maxima(values: list[int], width: int) -> list[int]:
    """Largest value of every window of neighbouring values, with a queue of indices whose values fall.

    >>> window_maxima([1, 3, 2, 5, 1], 3)
    [3, 5, 5]
    """
    queue: deque[int] = deque()
    maxima = []
    for index, value in enumerate(values):
        while queue and values[queue[-1]] <= value:
            queue.pop()
        queue.append(index)
        if queue[0] <= index - width:
            queue.popleft()
        if index >= width - 1:
            maxima.append(values[queue[0]])
    return maxima


def calls_in_window(times: list[int], window: int) -> list[int]:
    """For every call time (rising) the number of calls, itself included, in the last `window` time units.
    A call exactly `window` units ago still counts.

    >>> calls_in_window([1, 4, 6, 11], 5)
    [1, 2, 3, 2]
    """
    recent: deque[int] = deque()
    counts = []
    for time in times:
        recent.append(time)
        while recent[0] < time - window:
            recent.popleft()
        counts.append(len(recent))
    return counts


def rate_limited(times: list[float], limit: int, period: float) -> list[bool]:
    """Tell for each request time (rising) whether it is allowed, with at most `limit` allowed ones in less than `period`.

    >>> rate_limited([0, 1, 2, 10, 11], 2, 10)
    [True, True, False, True, True]
    """
    allowed_times: deque[float] = deque(maxlen=limit)
    verdicts = []
    for time in times:
        allowed = len(allowed_times) < limit or time - allowed_times[0] >= period
        if allowed:
            allowed_times.append(time)
        verdicts.append(allowed)
    return verdicts


def first_unique_stream(letters: str) -> str:
    """After each letter of a stream, note the first letter so far that occurred only once, or '-' if none.

    >>> first_unique_stream("aabcb")
    'a-bbc'
    """
    counts: Counter[str] = Counter()
    waiting: deque[str] = deque()
    answer = ""
    for letter in letters:
        counts[letter] += 1
        waiting.append(letter)
        while waiting and counts[waiting[0]] > 1:
            waiting.popleft()
        answer += waiting[0] if waiting else "-"
    return answer


def cache_misses(pages: list[int], size: int) -> int:
    """Count the misses of a cache of a given size that throws out the least recently used page.

    >>> cache_misses([1, 2, 1, 3, 2], 2)
    4
    """
    cache: OrderedDict[int, bool] = OrderedDict()
    misses = 0
    for page in pages:
        if page in cache:
            cache.move_to_end(page)
            continue
        misses += 1
        cache[page] = True
        if len(cache) > size:
            cache.popitem(last=False)
    return misses


def fifo_contents(items: list[str], size: int) -> list[str]:
    """Contents, oldest first, of a store that drops the oldest item when a new one does not fit.
    An item that is there already changes nothing.

    >>> fifo_contents(["a", "b", "a", "c", "d"], 3)
    ['b', 'c', 'd']
    """
    store: deque[str] = deque(maxlen=size)
    for item in items:
        if item not in store:
            store.append(item)
    return list(store)


def sortable_with_stack(wagons: list[int]) -> bool:
    """Can wagons 1..n that arrive in this order leave in rising order with the help of one dead-end track (a stack)?

    >>> sortable_with_stack([2, 1, 3])
    True
    >>> sortable_with_stack([2, 3, 1])
    False
    """
    track: list[int] = []
    next_out = 1
    for wagon in wagons:
        track.append(wagon)
        while track and track[-1] == next_out:
            track.pop()
            next_out += 1
    return not track


def possible_pop_order(pushed: list[int], popped: list[int]) -> bool:
    """Tell whether a stack that gets values in the first order can give them out in the second.

    >>> possible_pop_order([1, 2, 3], [2, 3, 1])
    True
    >>> possible_pop_order([1, 2, 3], [3, 1, 2])
    False
    """
    stack: list[int] = []
    done = 0
    for value in pushed:
        stack.append(value)
        while stack and stack[-1] == popped[done]:
            stack.pop()
            done += 1
    return len(stack) == 0


def stack_minima(commands: list[str]) -> list[int]:
    """Run "push N", "pop" and "min" commands and return the answers of all "min" commands.

    >>> stack_minima(["push 4", "push 2", "min", "pop", "min"])
    [2, 4]
    """
    lows: list[int] = []
    stack: list[int] = []
    answers = []
    for command in commands:
        if command == "min":
            answers.append(lows[-1])
        elif command == "pop":
            stack.pop()
            lows.pop()
        else:
            value = int(command.split()[1])
            stack.append(value)
            lows.append(min(value, lows[-1]) if lows else value)
    return answers


def score_rounds(records: list[str]) -> int:
    """Sum of scores after records: a number adds a score, "D" adds double the last, "+" the sum of the last two,
    and "C" cancels the last score.

    >>> score_rounds(["5", "2", "C", "D", "+"])
    30
    """
    scores: list[int] = []
    for record in records:
        if record == "C":
            scores.pop()
        elif record == "D":
            scores.append(2 * scores[-1])
        elif record == "+":
            scores.append(scores[-1] + scores[-2])
        else:
            scores.append(int(record))
    return sum(scores)


def ticket_line(wanted: list[int], person: int) -> int:
    """Minutes until a person has all their tickets: each buys one ticket in a minute and goes to the end if they want more.

    >>> ticket_line([2, 3, 2], 2)
    6
    """
    line = deque(range(len(wanted)))
    left = list(wanted)
    minutes = 0
    while left[person] > 0:
        buyer = line.popleft()
        left[buyer] -= 1
        minutes += 1
        if left[buyer]:
            line.append(buyer)
    return minutes


def checkout_time(customers: list[int], tills: int) -> int:
    """Time until all customers are served when the front of the one queue always goes to the first free till.

    >>> checkout_time([5, 3, 4], 2)
    7
    >>> checkout_time([], 1)
    0
    """
    busy_until = [0] * tills
    for duration in customers:
        till = busy_until.index(min(busy_until))
        busy_until[till] += duration
    return max(busy_until)


def interleave_queues(*queues):
    """Take items in turn from several queues, skipping the empty ones, until all are used up.

    >>> interleave_queues([1, 2, 3], ["a"], [True, False])
    [1, 'a', True, 2, False, 3]
    """
    waiting = deque(deque(queue) for queue in queues if queue)
    merged = []
    while waiting:
        current = waiting.popleft()
        merged.append(current.popleft())
        if current:
            waiting.append(current)
    return merged


def exclusive_times(log: list[str]) -> dict[str, int]:
    """Time spent in each function itself, from log lines "name start T" and "name end T" of nested calls.

    >>> exclusive_times(["f start 0", "g start 2", "g end 5", "f end 6"])
    {'f': 3, 'g': 3}
    """
    spent: dict[str, int] = {}
    stack: list[str] = []
    last = 0
    for line in log:
        name, event, time = line.split()
        if stack:
            spent[stack[-1]] = spent.get(stack[-1], 0) + int(time) - last
        last = int(time)
        if event == "start":
            stack.append(name)
        else:
            stack.pop()
    return spent


def indent_paths(lines: list[str]) -> list[str]:
    """Give each line of an indented list its full path, joined with '>', by keeping a stack of open levels.

    >>> indent_paths(["fruit", "  apple", "    green", "  pear", "nuts"])
    ['fruit', 'fruit>apple', 'fruit>apple>green', 'fruit>pear', 'nuts']
    """
    stack: list[tuple[int, str]] = []
    paths = []
    for line in lines:
        name = line.lstrip()
        indent = len(line) - len(name)
        while stack and stack[-1][0] >= indent:
            stack.pop()
        stack.append((indent, name))
        paths.append(">".join(title for _, title in stack))
    return paths
