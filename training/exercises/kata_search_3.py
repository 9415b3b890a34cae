"""Stacks, queues, heaps, expression evaluation and the simulation of little machines."""

import heapq
from collections import Counter, deque
from typing import Any, Dict, List, Optional, Tuple, Union


def bracket_partner(text: str, pos: int) -> int:
    """
    Return the index of the bracket that belongs to the round bracket at pos, or -1 if there is none
    or the character at pos is no bracket.

    >>> bracket_partner('a(b(c))', 1)
    6
    >>> bracket_partner('a(b(c))', 5)
    3
    >>> bracket_partner('(', 0)
    -1
    """
    if text[pos] == '(':
        step = 1
    elif text[pos] == ')':
        step = -1
    else:
        return -1
    depth = 0
    i = pos
    while 0 <= i < len(text):
        if text[i] == '(':
            depth += 1
        elif text[i] == ')':
            depth -= 1
        if depth == 0:
            return i
        i += step
    return -1


def remove_outer_brackets(text):
    """
    Remove pairs of round brackets around the whole text as long as there are any.

    remove_outer_brackets('((a)(b))') == '(a)(b)'
    remove_outer_brackets('(((x)))') == 'x'
    remove_outer_brackets('(a)(b)') == '(a)(b)'
    """
    while len(text) >= 2 and text[0] == '(' and text[-1] == ')':
        depth = 0
        for i, ch in enumerate(text):
            if ch == '(':
                depth += 1
            elif ch == ')':
                depth -= 1
            if depth == 0:
                break
        if i < len(text) - 1:
            break
        text = text[1:-1]
    return text


def first_bad_bracket(text: str) -> Optional[int]:
    """
    Brackets are (), [] and {}. Return the index of the first closing bracket that does not fit, or if there is none
    the index of the last bracket that stays open, or None if all is in order.

    >>> first_bad_bracket('[a(b]c)')
    4
    >>> first_bad_bracket('{(')
    1
    >>> first_bad_bracket('{x}') is None
    True
    """
    partner = {')': '(', ']': '[', '}': '{'}
    stack: List[int] = []
    for i, ch in enumerate(text):
        if ch in '([{':
            stack.append(i)
        elif ch in partner:
            if not stack or text[stack[-1]] != partner[ch]:
                return i
            stack.pop()
    return stack[-1] if stack else None


def repair_brackets(text: str) -> str:
    """
    Delete the closing round brackets that close nothing, and add the missing closing ones at the end.

    repair_brackets('a)(b') == 'a(b)'
    repair_brackets('((') == '(())'
    """
    depth = 0
    out = []
    for ch in text:
        if ch == ')':
            if depth == 0:
                continue
            depth -= 1
        elif ch == '(':
            depth += 1
        out.append(ch)
    return ''.join(out) + ')' * depth


def deepest_content(text):
    """
    Return the text inside the most deeply nested pair of round brackets (the first of several).
    Without any brackets return the whole text.

    >>> deepest_content('a(b(cd)e)(f)')
    'cd'
    >>> deepest_content('abc')
    'abc'
    """
    best_depth, best = 0, text
    starts = []
    for i, ch in enumerate(text):
        if ch == '(':
            starts.append(i)
        elif ch == ')' and starts:
            depth = len(starts)
            start = starts.pop()
            if depth > best_depth:
                best_depth = depth
                best = text[start + 1:i]
    return best


def cancel_opposites(moves: str) -> str:
    """
    Remove neighbouring opposite moves (L and R, U and D) again and again until none are left.

    cancel_opposites('LURDRL') == 'LURD'
    cancel_opposites('LUDR') == ''
    """
    opposite = {'L': 'R', 'R': 'L', 'U': 'D', 'D': 'U'}
    stack: List[str] = []
    for m in moves:
        if stack and stack[-1] == opposite[m]:
            stack.pop()
        else:
            stack.append(m)
    return ''.join(stack)


def burst_groups(balls: list[int], size: int) -> list[int]:
    """
    Balls are put in a row one after the other. As soon as the last size balls are equal they burst.
    Return the row at the end.

    >>> burst_groups([1, 2, 2, 2, 1, 1, 3], 3)
    [3]
    >>> burst_groups([4, 4], 3)
    [4, 4]
    """
    row: list[int] = []
    for ball in balls:
        row.append(ball)
        if len(row) >= size and len(set(row[-size:])) == 1:
            del row[-size:]
    return row


def next_with_more_digits(nums: List[int]) -> List[int]:
    """
    For each number return the next number in the list that has more digits, or -1.

    >>> next_with_more_digits([5, 7, 12, 8, 100])
    [12, 12, 100, 100, -1]
    >>> next_with_more_digits([])
    []
    """
    answer = [-1] * len(nums)
    waiting: List[int] = []
    for i, n in enumerate(nums):
        while waiting and len(str(nums[waiting[-1]])) < len(str(n)):
            answer[waiting.pop()] = n
        waiting.append(i)
    return answer


def days_until_colder(temps: List[int], drop: int) -> List[int]:
    """
    For each day return after how many days the temperature first lies at least drop degrees lower; 0 if never.

    days_until_colder([20, 18, 15], 3) == [2, 1, 0]
    days_until_colder([5], 1) == [0]
    """
    result = []
    for i, t in enumerate(temps):
        wait = 0
        for j in range(i + 1, len(temps)):
            if temps[j] <= t - drop:
                wait = j - i
                break
        result.append(wait)
    return result


def widest_flat_roof(heights):
    """
    Return the largest area of a rectangle under a row of bars of width 1, but only rectangles that are at least
    2 bars wide count. With fewer than 2 bars the result is 0.

    >>> widest_flat_roof([9, 1, 2])
    3
    >>> widest_flat_roof([4, 5, 1])
    8
    >>> widest_flat_roof([7])
    0
    """
    best = 0
    for i in range(len(heights)):
        low = heights[i]
        for j in range(i + 1, len(heights)):
            low = min(low, heights[j])
            best = max(best, low * (j - i + 1))
    return best


def stack_reachable(order: List[int]) -> Optional[str]:
    """
    The numbers 1, 2, 3, ... are pushed onto a stack in this order, and may be popped at any time. Return the pushes
    ('+') and pops ('-') that give the wanted order of pops, or None.

    stack_reachable([2, 1, 3]) == '++--+-'
    stack_reachable([3, 1, 2]) is None
    """
    ops = ''
    stack: List[int] = []
    coming = 1
    for want in order:
        while coming <= want:
            stack.append(coming)
            coming += 1
            ops += '+'
        if not stack or stack[-1] != want:
            return None
        stack.pop()
        ops += '-'
    return ops


def two_stack_queue_cost(ops: str) -> int:
    """
    A queue is made of two stacks: 'i' pushes onto the in-stack; 'o' pops from the out-stack, but if that is empty all
    elements are moved over first, at a cost of 1 each. An 'o' on an empty queue costs nothing. Return the total cost.

    >>> two_stack_queue_cost('iioio')
    2
    >>> two_stack_queue_cost('o')
    0
    """
    inside = outside = cost = 0
    for op in ops:
        if op == 'i':
            inside += 1
        elif outside:
            outside -= 1
        elif inside:
            cost += inside
            outside = inside - 1
            inside = 0
    return cost


def calculate_flat(expression: str) -> int:
    """
    Evaluate an expression with whole numbers, +, - and * (and spaces), where * binds more strongly.

    calculate_flat('2 + 3 * 4') == 14
    calculate_flat('10 - 2 - 3') == 5
    """
    total = 0
    for part in expression.replace(' ', '').replace('-', '+-').split('+'):
        if not part:
            continue
        sign = 1
        if part[0] == '-':
            sign, part = -1, part[1:]
        product = 1
        for factor in part.split('*'):
            product *= int(factor)
        total += sign * product
    return total


def calculate_plus_first(expression: str) -> int:
    """
    Evaluate an expression of numbers with + and * in which + binds more strongly than *. There are no brackets.

    >>> calculate_plus_first('2*3+4')
    14
    >>> calculate_plus_first('5')
    5
    """
    result = 1
    for factor in expression.split('*'):
        result *= sum(int(n) for n in factor.split('+'))
    return result


def calculate_brackets(expression):
    """
    Evaluate an expression with one-digit numbers, +, - and round brackets; operators are done from left to right.

    calculate_brackets('9-(3-1)+2') == 9
    calculate_brackets('(1+(2-5))') == -2
    """
    total, sign = 0, 1
    stack = []
    for ch in expression:
        if ch.isdigit():
            total += sign * int(ch)
        elif ch in '+-':
            sign = 1 if ch == '+' else -1
        elif ch == '(':
            stack.append((total, sign))
            total, sign = 0, 1
        elif ch == ')':
            before, outer = stack.pop()
            total = before + outer * total
    return total


def calculate_recursive(tokens: List[str]) -> int:
    """
    Evaluate tokens of the form number or '(' expression operator expression ')' with the operators '+', '*' and 'max'.

    >>> calculate_recursive(['(', '3', 'max', '(', '2', '*', '5', ')', ')'])
    10
    >>> calculate_recursive(['7'])
    7
    """
    def parse(i: int) -> Tuple[int, int]:
        if tokens[i] != '(':
            return int(tokens[i]), i + 1
        left, i = parse(i + 1)
        op = tokens[i]
        right, i = parse(i + 1)
        if op == '+':
            value = left + right
        elif op == '*':
            value = left * right
        else:
            value = max(left, right)
        return value, i + 1

    return parse(0)[0]


def prefix_to_infix(tokens: List[str]) -> str:
    """
    Write an expression in prefix form (operator first; operators are + - * /) with full brackets.

    prefix_to_infix(['+', 'a', '*', 'b', 'c']) == '(a+(b*c))'
    prefix_to_infix(['x']) == 'x'
    """
    stack: List[str] = []
    for token in reversed(tokens):
        if token in ('+', '-', '*', '/'):
            a = stack.pop()
            b = stack.pop()
            stack.append('(' + a + token + b + ')')
        else:
            stack.append(token)
    return stack[0]


def postfix_steps(expression: str) -> list[str]:
    """
    Evaluate a postfix expression of whole numbers with + - * and return each operation as a text like '2+3=5'.

    >>> postfix_steps('2 3 + 4 *')
    ['2+3=5', '5*4=20']
    >>> postfix_steps('8')
    []
    """
    stack: list[int] = []
    steps = []
    for token in expression.split():
        if token in '+-*':
            b, a = stack.pop(), stack.pop()
            value = a + b if token == '+' else a - b if token == '-' else a * b
            steps.append(f'{a}{token}{b}={value}')
            stack.append(value)
        else:
            stack.append(int(token))
    return steps


def to_postfix_words(tokens):
    """
    Turn an infix expression of tokens into postfix form. '^' binds most and groups to the right, then '*' and '/',
    then '+' and '-'. Round brackets are possible.

    to_postfix_words(['a', '+', 'b', '*', 'c']) == ['a', 'b', 'c', '*', '+']
    to_postfix_words(['a', '^', 'b', '^', 'c']) == ['a', 'b', 'c', '^', '^']
    to_postfix_words(['(', 'a', '-', 'b', ')', '/', 'c']) == ['a', 'b', '-', 'c', '/']
    """
    rank = {'^': 3, '*': 2, '/': 2, '+': 1, '-': 1}
    out, ops = [], []
    for t in tokens:
        if t == '(':
            ops.append(t)
        elif t == ')':
            while ops[-1] != '(':
                out.append(ops.pop())
            ops.pop()
        elif t in rank:
            while ops and ops[-1] != '(' and (rank[ops[-1]] > rank[t] or (rank[ops[-1]] == rank[t] and t != '^')):
                out.append(ops.pop())
            ops.append(t)
        else:
            out.append(t)
    return out + ops[::-1]


def logic_postfix(tokens: List[str], values: Dict[str, bool]) -> Optional[bool]:
    """
    Evaluate a logical postfix expression: 'and', 'or' and 'not' are operators, everything else is a name looked up in
    values. Return None for an unknown name or if the expression is not complete.

    >>> logic_postfix(['a', 'b', 'not', 'and'], {'a': True, 'b': False})
    True
    >>> logic_postfix(['a', 'and'], {'a': True}) is None
    True
    """
    stack: List[bool] = []
    try:
        for token in tokens:
            if token == 'not':
                stack.append(not stack.pop())
            elif token in ('and', 'or'):
                b = stack.pop()
                a = stack.pop()
                stack.append((a and b) if token == 'and' else (a or b))
            else:
                stack.append(values[token])
    except (KeyError, IndexError):
        return None
    return stack[0] if len(stack) == 1 else None


def nested_call_value(call: Union[int, list]) -> int:
    """
    A call is a number or a list of a name and arguments, which are calls: 'sum' adds, 'max' takes the largest,
    'neg' changes the sign of its only argument, 'count' gives the number of arguments.

    nested_call_value(['sum', 1, ['max', 4, 9], ['neg', 3]]) == 7
    nested_call_value(['count', ['sum', 1], 5]) == 2
    """
    if isinstance(call, int):
        return call
    name, *args = call
    if name == 'count':
        return len(args)
    values = [nested_call_value(a) for a in args]
    if name == 'sum':
        return sum(values)
    if name == 'max':
        return max(values)
    return -values[0]


def atoms_in_formula(formula: str) -> Dict[str, int]:
    """
    Count the letters of a simplified formula: each atom is one capital letter, possibly followed by a number, and
    round brackets with a number multiply all inside.

    >>> atoms_in_formula('C(OH2)2')
    {'C': 1, 'H': 4, 'O': 2}
    >>> atoms_in_formula('H2O')
    {'H': 2, 'O': 1}
    """
    def parse(i: int) -> Tuple[Counter, int]:
        counts: Counter = Counter()
        while i < len(formula) and formula[i] != ')':
            if formula[i] == '(':
                inner, i = parse(i + 1)
            else:
                inner = Counter(formula[i])
            i += 1
            digits = ''
            while i < len(formula) and formula[i].isdigit():
                digits += formula[i]
                i += 1
            for atom, k in inner.items():
                counts[atom] += k * int(digits or 1)
        return counts, i

    return dict(sorted(parse(0)[0].items()))


def smallest_pairs_sum(nums: List[int], rounds: int) -> List[int]:
    """
    In each round the two smallest numbers are replaced by their sum plus 1. Return the sorted numbers after so many
    rounds; stop early if fewer than two are left.

    smallest_pairs_sum([4, 1, 2], 1) == [4, 4]
    smallest_pairs_sum([4, 1, 2], 9) == [9]
    """
    heap = list(nums)
    heapq.heapify(heap)
    for _ in range(rounds):
        if len(heap) < 2:
            break
        a = heapq.heappop(heap)
        b = heapq.heappop(heap)
        heapq.heappush(heap, a + b + 1)
    return sorted(heap)


def halve_largest(nums: list[int], times: int) -> int:
    """
    Replace the largest number by its half (rounded down) so many times, and return the sum of all numbers after that.

    >>> halve_largest([10, 7, 3], 2)
    11
    >>> halve_largest([1], 3)
    0
    """
    heap = [-n for n in nums]
    heapq.heapify(heap)
    for _ in range(times):
        largest = -heapq.heappop(heap)
        heapq.heappush(heap, -(largest // 2))
    return -sum(heap)


def rounds_until_all_reach(nums, goal):
    """
    In each round the smallest number x and the second smallest y are replaced by x + 2 * y. Return the number of
    rounds until all numbers are at least the goal, or -1 if that can't be done.

    rounds_until_all_reach([1, 2, 9], 5) == 1
    rounds_until_all_reach([1, 1], 10) == -1
    """
    heap = sorted(nums)
    rounds = 0
    while heap[0] < goal:
        if len(heap) == 1:
            return -1
        x = heapq.heappop(heap)
        y = heapq.heappop(heap)
        heapq.heappush(heap, x + 2 * y)
        rounds += 1
    return rounds


def running_third_largest(nums: List[int]) -> List[Optional[int]]:
    """
    After each number give the third largest of all numbers so far (repeated numbers count separately),
    or None while there are fewer than three.

    >>> running_third_largest([5, 1, 4, 9])
    [None, None, 1, 4]
    >>> running_third_largest([])
    []
    """
    heap: List[int] = []
    result: List[Optional[int]] = []
    for n in nums:
        if len(heap) < 3:
            heapq.heappush(heap, n)
        else:
            heapq.heappushpop(heap, n)
        result.append(heap[0] if len(heap) == 3 else None)
    return result


def running_lower_median(nums: List[int]) -> List[int]:
    """
    After each number return the lower median of all numbers so far (of two middle numbers the smaller).

    running_lower_median([5, 1, 4]) == [5, 1, 4]
    running_lower_median([2, 2, 1]) == [2, 2, 2]
    """
    low: List[int] = []
    high: List[int] = []
    medians = []
    for n in nums:
        heapq.heappush(low, -heapq.heappushpop(high, n))
        if len(low) > len(high) + 1:
            heapq.heappush(high, -heapq.heappop(low))
        medians.append(-low[0])
    return medians


def merge_streams(streams: list[list[int]], limit: int) -> list[tuple[int, int]]:
    """
    Merge sorted lists and return the first limit numbers as pairs (number, index of its list). Equal numbers come in
    the order of their lists.

    >>> merge_streams([[1, 4], [2, 4], []], 3)
    [(1, 0), (2, 1), (4, 0)]
    """
    heap = [(s[0], i, 0) for i, s in enumerate(streams) if s]
    heapq.heapify(heap)
    merged = []
    while heap and len(merged) < limit:
        value, i, k = heapq.heappop(heap)
        merged.append((value, i))
        if k + 1 < len(streams[i]):
            heapq.heappush(heap, (streams[i][k + 1], i, k + 1))
    return merged


def emergency_room(events):
    """
    Events are ('come', name, urgency) or ('treat',). The patient with the highest urgency is treated first, among
    equals the one who came first. Return the names in order of treatment; a treatment without patients gives '-'.

    emergency_room([('come', 'A', 1), ('come', 'B', 5), ('treat',), ('treat',), ('treat',)]) == ['B', 'A', '-']
    emergency_room([]) == []
    """
    heap = []
    treated = []
    for number, event in enumerate(events):
        if event[0] == 'come':
            heapq.heappush(heap, (-event[2], number, event[1]))
        elif heap:
            treated.append(heapq.heappop(heap)[2])
        else:
            treated.append('-')
    return treated


def round_robin_finish(lengths: List[int], slice_: int) -> List[int]:
    """
    Tasks 0, 1, 2, ... wait in a queue. The first one runs for at most slice_ units and goes to the end if it isn't
    done. Return the time at which each task is finished.

    round_robin_finish([3, 1], 2) == [4, 3]
    round_robin_finish([2, 2], 5) == [2, 4]
    """
    queue = deque(enumerate(lengths))
    finish = [0] * len(lengths)
    now = 0
    while queue:
        task, left = queue.popleft()
        work = min(left, slice_)
        now += work
        if left > work:
            queue.append((task, left - work))
        else:
            finish[task] = now
    return finish


def spaced_tasks(tasks, gap):
    """
    Tasks are done in the given order, one per unit of time; between two equal tasks at least gap other units must lie,
    so that it may be necessary to wait. Return the time at which all are done.

    >>> spaced_tasks('aba', 2)
    4
    >>> spaced_tasks('abc', 5)
    3
    """
    last = {}
    time = 0
    for t in tasks:
        time += 1
        if t in last:
            time = max(time, last[t] + gap + 1)
        last[t] = time
    return time


def spread_letters_apart(text: str) -> str:
    """
    Rearrange the letters so that no two equal ones are neighbours: always take the letter of which most are left (the
    first in the alphabet among equals) that differs from the last one. Return '' if that fails.

    spread_letters_apart('aaab') == ''
    spread_letters_apart('aabbc') == 'ababc'
    """
    heap = [(-k, ch) for ch, k in Counter(text).items()]
    heapq.heapify(heap)
    out = ''
    held = None
    while heap:
        k, ch = heapq.heappop(heap)
        out += ch
        if held:
            heapq.heappush(heap, held)
        held = (k + 1, ch) if k + 1 < 0 else None
    return '' if held else out


def nearest_points_order(points: List[Tuple[int, int]], k: int) -> List[Tuple[int, int]]:
    """
    Return the k points nearest to the origin measured by |x| + |y|, nearest first; equally near ones by x, then y.

    >>> nearest_points_order([(3, 3), (0, -1), (1, 0)], 2)
    [(0, -1), (1, 0)]
    """
    return heapq.nsmallest(k, points, key=lambda p: (abs(p[0]) + abs(p[1]), p))


def ugly_with_factors(factors: List[int], n: int) -> int:
    """
    Return the n-th smallest number (counting from 1) that can be written as a product of the factors; 1 is the first
    one.

    ugly_with_factors([2, 5], 5) == 8
    ugly_with_factors([3], 3) == 9
    """
    heap = [1]
    seen = {1}
    value = 1
    for _ in range(n):
        value = heapq.heappop(heap)
        for f in factors:
            if value * f not in seen:
                seen.add(value * f)
                heapq.heappush(heap, value * f)
    return value


def is_min_heap_but_one(values):
    """
    Return the index of the only element that is smaller than its parent in the heap order (children of i are 2i + 1
    and 2i + 2), -1 if there is none, and -2 if there are several.

    is_min_heap_but_one([1, 3, 0]) == 2
    is_min_heap_but_one([1, 2, 3]) == -1
    is_min_heap_but_one([5, 1, 1]) == -2
    """
    wrong = [i for i in range(1, len(values)) if values[i] < values[(i - 1) // 2]]
    if not wrong:
        return -1
    return wrong[0] if len(wrong) == 1 else -2


def sift_down_once(values: List[int], i: int) -> List[int]:
    """
    The list is a max-heap except perhaps at index i. Let that value sink (to the larger child, the left one among
    equals) until no child is larger.

    >>> sift_down_once([1, 9, 8, 4, 5], 0)
    [9, 5, 8, 4, 1]
    >>> sift_down_once([3], 0)
    [3]
    """
    heap = list(values)
    while True:
        child = 2 * i + 1
        if child >= len(heap):
            return heap
        if child + 1 < len(heap) and heap[child + 1] > heap[child]:
            child += 1
        if heap[child] <= heap[i]:
            return heap
        heap[i], heap[child] = heap[child], heap[i]
        i = child


def register_machine(program: List[str], a: int = 0) -> int:
    """
    A machine has the registers a and b (b starts at 0). Lines: 'inc r', 'dec r', 'mov x y' (register x gets the
    number or register y), 'jnz r k' (jump k lines on if r is not 0). Return b when the program is over.

    register_machine(['jnz a 2', 'jnz a 9', 'inc b', 'inc b', 'dec a', 'jnz a -3'], 3) == 6
    register_machine(['mov b 5', 'inc b']) == 6
    """
    regs = {'a': a, 'b': 0}
    line = 0
    while 0 <= line < len(program):
        op, reg, *rest = program[line].split()
        if op == 'inc':
            regs[reg] += 1
        elif op == 'dec':
            regs[reg] -= 1
        elif op == 'mov':
            regs[reg] = regs[rest[0]] if rest[0] in regs else int(rest[0])
        elif regs[reg] != 0:
            line += int(rest[0])
            continue
        line += 1
    return regs['b']


def loop_accumulator(program: list[tuple[str, int]]) -> tuple[int, bool]:
    """
    Instructions are ('acc', n), ('jmp', n) and ('nop', n). Run them until one would be done a second time or the
    program ends. Return the accumulator and whether the program ended properly (by going on after the last
    instruction).

    >>> loop_accumulator([('acc', 2), ('jmp', -1)])
    (2, False)
    >>> loop_accumulator([('nop', 0), ('acc', 5)])
    (5, True)
    """
    acc = at = 0
    done = set()
    while at not in done and 0 <= at < len(program):
        done.add(at)
        op, n = program[at]
        if op == 'acc':
            acc += n
        at += n if op == 'jmp' else 1
    return acc, at == len(program)


def tape_machine(rules, tape, state, steps):
    """
    Run a machine on a tape (a text, which is continued with '_' at both ends). The rules map (state, symbol) to (new
    symbol, move, new state) with move -1 or 1. Stop after steps or if no rule fits; return the tape without '_' at
    its ends.

    tape_machine({('s', '1'): ('0', 1, 's')}, '110', 's', 10) == '000'
    tape_machine({('s', '_'): ('x', 1, 't')}, '', 's', 5) == 'x'
    """
    cells = dict(enumerate(tape))
    pos = 0
    for _ in range(steps):
        symbol = cells.get(pos, '_')
        if (state, symbol) not in rules:
            break
        cells[pos], move, state = rules[state, symbol]
        pos += move
    return ''.join(cells[i] for i in sorted(cells)).strip('_')


def stack_program_trace(program: str) -> List[int]:
    """
    A stack machine reads one character after the other: a digit is pushed, '+' adds the two top numbers, 'd' doubles
    the top by copying it, 's' swaps the two top ones and 'x' drops the top. Return the stack at the end; commands that
    find too few numbers are ignored.

    >>> stack_program_trace('23+d')
    [5, 5]
    >>> stack_program_trace('1+7s')
    [7, 1]
    """
    stack: List[int] = []
    for ch in program:
        if ch.isdigit():
            stack.append(int(ch))
        elif ch == 'd' and stack:
            stack.append(stack[-1])
        elif ch == 'x' and stack:
            stack.pop()
        elif ch == '+' and len(stack) >= 2:
            top = stack.pop()
            stack[-1] += top
        elif ch == 's' and len(stack) >= 2:
            stack[-1], stack[-2] = stack[-2], stack[-1]
    return stack


def pointer_language(code: str, size: int) -> List[int]:
    """
    A machine has size cells of zeros and a pointer on the first. '>' and '<' move the pointer around the ring of
    cells, '+' and '-' change the cell (modulo 10), and 'c' copies the cell into the next one. Return the cells.

    pointer_language('+++>--<c', 3) == [3, 3, 0]
    pointer_language('<-', 2) == [0, 9]
    """
    cells = [0] * size
    p = 0
    for ch in code:
        if ch == '>':
            p = (p + 1) % size
        elif ch == '<':
            p = (p - 1) % size
        elif ch == '+':
            cells[p] = (cells[p] + 1) % 10
        elif ch == '-':
            cells[p] = (cells[p] - 1) % 10
        elif ch == 'c':
            cells[(p + 1) % size] = cells[p]
    return cells


def lock_dial(start: int, turns: list[str], size: int = 100) -> int:
    """
    A dial has the numbers 0 to size - 1. Turns are texts like 'R5' (to larger numbers) and 'L12'. Return how often the
    dial stands on 0 at the end of a turn.

    >>> lock_dial(50, ['R50', 'L1', 'R1'])
    2
    >>> lock_dial(3, ['L3', 'R8'], 8)
    2
    """
    place, hits = start, 0
    for turn in turns:
        amount = int(turn[1:])
        place = (place + amount if turn[0] == 'R' else place - amount) % size
        hits += place == 0
    return hits


def turnstile_days(events: str) -> Dict[str, int]:
    """
    A turnstile is locked. A coin 'c' unlocks it (a coin in an unlocked one is wasted), a push 'p' in the unlocked
    state lets one person in and locks it, else it is refused. Return the numbers of entered, refused and wasted.

    turnstile_days('cppcc') == {'entered': 1, 'refused': 1, 'wasted': 1}
    turnstile_days('') == {'entered': 0, 'refused': 0, 'wasted': 0}
    """
    counts = {'entered': 0, 'refused': 0, 'wasted': 0}
    unlocked = False
    for e in events:
        if e == 'c' and unlocked:
            counts['wasted'] += 1
        elif e == 'c':
            unlocked = True
        elif unlocked:
            counts['entered'] += 1
            unlocked = False
        else:
            counts['refused'] += 1
    return counts


def elevator_stops(start, calls):
    """
    A lift takes the calls one by one in the given order and stops also at floors on its way that are called later.
    Return the floors in the order of the stops; a floor is served once.

    >>> elevator_stops(0, [5, 2, 1])
    [1, 2, 5]
    >>> elevator_stops(3, [4, 1, 2])
    [4, 2, 1]
    """
    waiting = list(dict.fromkeys(calls))
    floor = start
    stops = []
    while waiting:
        goal = waiting[0]
        if goal >= floor:
            on_way = sorted(f for f in waiting if floor <= f <= goal)
        else:
            on_way = sorted((f for f in waiting if goal <= f < floor), reverse=True)
        stops.extend(on_way)
        waiting = [f for f in waiting if f not in on_way]
        floor = goal
    return stops


def printer_jam(jobs: List[Tuple[str, int]], paper: int) -> Tuple[List[str], int]:
    """
    Print jobs (name, pages) wait in a queue. A job that needs more pages than are left goes to the end once; the
    second time it is thrown away. Return the printed names and the rest of the paper.

    printer_jam([('a', 5), ('b', 2)], 4) == (['b'], 2)
    printer_jam([('a', 3), ('b', 1)], 4) == (['a', 'b'], 0)
    """
    queue = deque((name, pages, False) for name, pages in jobs)
    printed = []
    while queue:
        name, pages, tried = queue.popleft()
        if pages <= paper:
            paper -= pages
            printed.append(name)
        elif not tried:
            queue.append((name, pages, True))
    return printed, paper


def hot_seat(players: List[str], step: int, survivors: int) -> List[str]:
    """
    Players stand in a circle. Beginning with the first, every step-th player leaves, until so many survivors are
    left. Return them in the order of the circle from the one who would be counted first.

    >>> hot_seat(['A', 'B', 'C', 'D'], 2, 2)
    ['A', 'C']
    >>> hot_seat(['A', 'B', 'C'], 1, 1)
    ['C']
    """
    circle = deque(players)
    while len(circle) > survivors:
        circle.rotate(-(step - 1))
        circle.popleft()
    return list(circle)


def card_war(first, second, limit):
    """
    Both players turn over their top card; the higher one takes both and puts them under his pile, his own first. Equal
    cards are thrown away. Return 1 or 2 for the player who still has cards, 0 if nobody has, -1 if it isn't over after
    limit turns.

    card_war([5, 1], [3, 2], 10) == 1
    card_war([4], [4], 10) == 0
    """
    a, b = deque(first), deque(second)
    for _ in range(limit):
        if not a or not b:
            break
        x, y = a.popleft(), b.popleft()
        if x > y:
            a.extend([x, y])
        elif y > x:
            b.extend([y, x])
    if a and b:
        return -1
    return 1 if a else 2 if b else 0


def undo_editor(keys: List[str]) -> str:
    """
    Keys are letters, '<' (delete the last letter), '*' (undo the last change of the text) and '!' (clear all). Return
    the text; keys that change nothing are not remembered for undoing.

    >>> undo_editor(['a', 'b', '<', '*'])
    'ab'
    >>> undo_editor(['x', '!', '!', '*', 'y'])
    'xy'
    """
    history = ['']
    for key in keys:
        text = history[-1]
        if key == '*':
            if len(history) > 1:
                history.pop()
            continue
        if key == '<':
            new = text[:-1]
        elif key == '!':
            new = ''
        else:
            new = text + key
        if new != text:
            history.append(new)
    return history[-1]


def browser_tabs(actions: list[str]) -> str:
    """
    Actions are 'open X', 'back' and 'forward'. Opening a page forgets the pages ahead. Return the current page at the
    end, or '' if none was opened.

    browser_tabs(['open a', 'open b', 'back', 'open c', 'forward']) == 'c'
    browser_tabs(['open a', 'open b', 'back', 'back']) == 'a'
    browser_tabs(['back']) == ''
    """
    pages: list[str] = []
    here = -1
    for action in actions:
        if action == 'back':
            here = max(here - 1, 0) if pages else -1
        elif action == 'forward':
            here = min(here + 1, len(pages) - 1)
        else:
            pages = pages[:here + 1] + [action[5:]]
            here += 1
    return pages[here] if pages else ''


def cache_hits(requests, size):
    """
    A cache keeps the size most recently used pages. Return the number of requests that find their page in the cache.

    >>> cache_hits('abcab', 3)
    2
    >>> cache_hits('abcab', 2)
    0
    """
    cache = []
    hits = 0
    for page in requests:
        if page in cache:
            hits += 1
            cache.remove(page)
        elif len(cache) == size:
            cache.pop(0)
        cache.append(page)
    return hits


def cache_least_used(requests: List[str], size: int) -> List[str]:
    """
    A cache of the given size throws out the page with the fewest requests so far when it is full (of several the first
    in the alphabet); a page that comes back starts with one request. Return the sorted pages at the end.

    cache_least_used(['a', 'a', 'b', 'c'], 2) == ['a', 'c']
    cache_least_used([], 3) == []
    """
    counts: Dict[str, int] = {}
    for page in requests:
        if page in counts:
            counts[page] += 1
            continue
        if len(counts) == size:
            victim = min(counts, key=lambda p: (counts[p], p))
            del counts[victim]
        counts[page] = 1
    return sorted(counts)


def parking_spots(events: List[str], size: int) -> List[Optional[str]]:
    """
    'in X' parks car X on the lowest free spot (or sends it away if all are taken), 'out X' lets it leave. Return
    the cars on the spots at the end, None for a free one.

    >>> parking_spots(['in A', 'in B', 'out A', 'in C'], 3)
    ['C', 'B', None]
    >>> parking_spots(['in A', 'in B', 'out B'], 1)
    ['A']
    """
    spots: List[Optional[str]] = [None] * size
    for event in events:
        action, car = event.split()
        if action == 'in':
            if None in spots:
                spots[spots.index(None)] = car
        elif car in spots:
            spots[spots.index(car)] = None
    return spots


def mixing_glasses(glasses: list[int], pours: list[tuple[int, int]], size: int) -> list[int]:
    """
    Each pour (i, j) fills glass j from glass i until i is empty or j holds size units. Return the amounts at the end.

    mixing_glasses([5, 3], [(0, 1)], 6) == [2, 6]
    mixing_glasses([1, 0], [(0, 1), (1, 0)], 4) == [1, 0]
    """
    amounts = list(glasses)
    for i, j in pours:
        if i == j:
            continue
        moved = min(amounts[i], size - amounts[j])
        amounts[i] -= moved
        amounts[j] += moved
    return amounts


def two_jug_steps(a, b, goal):
    """
    Two jugs hold a and b litres and are empty. A step fills one, empties one, or pours one into the other until
    that is full or the first is empty. Return the fewest steps until one of them holds the goal, or -1.

    >>> two_jug_steps(3, 5, 4)
    6
    >>> two_jug_steps(2, 4, 3)
    -1
    """
    queue = deque([((0, 0), 0)])
    seen = {(0, 0)}
    while queue:
        (x, y), steps = queue.popleft()
        if goal in (x, y):
            return steps
        to_b = min(x, b - y)
        to_a = min(y, a - x)
        for state in ((a, y), (x, b), (0, y), (x, 0), (x - to_b, y + to_b), (x + to_a, y - to_a)):
            if state not in seen:
                seen.add(state)
                queue.append((state, steps + 1))
    return -1


def bus_overcrowded(stops: List[Tuple[int, int]], seats: int) -> Tuple[int, int]:
    """
    At each stop (off, on) people get off and then people who find a place get on. Return the number of people on the
    bus at the end and the number of those who were left behind.

    bus_overcrowded([(0, 5), (2, 4)], 6) == (6, 1)
    bus_overcrowded([], 10) == (0, 0)
    """
    riding = left = 0
    for off, on in stops:
        riding -= min(off, riding)
        room = seats - riding
        riding += min(on, room)
        left += max(0, on - room)
    return riding, left


def traffic_light_queue(arrivals: List[int], green: int, red: int) -> int:
    """
    In each second arrivals[t] cars join the queue before a light that is green for some seconds and then red for some,
    again and again from t = 0. In a green second one car drives on (after the arrivals). Return the longest queue at
    the end of a second.

    >>> traffic_light_queue([2, 0, 3, 0], 1, 1)
    3
    >>> traffic_light_queue([1, 1], 5, 1)
    0
    """
    waiting = longest = 0
    for t, cars in enumerate(arrivals):
        waiting += cars
        if t % (green + red) < green and waiting:
            waiting -= 1
        longest = max(longest, waiting)
    return longest


def bank_counters(customers, counters):
    """
    Customers are (arrival, duration) in order of arrival and go to the counter that is free first. Return the total
    waiting time.

    bank_counters([(0, 4), (1, 2), (1, 2)], 1) == 8
    bank_counters([(0, 4), (1, 2), (1, 2)], 2) == 2
    """
    free = [0] * counters
    waited = 0
    for arrival, duration in customers:
        soonest = heapq.heappop(free)
        start = max(arrival, soonest)
        waited += start - arrival
        heapq.heappush(free, start + duration)
    return waited


def colliding_rocks(rocks: List[int]) -> List[int]:
    """
    Rocks in a row fly to the right (positive) or left (negative) at the same speed. When two meet, the lighter one is
    destroyed and the heavier one loses the weight of the lighter; equal ones destroy each other. Return what is left
    at the end.

    >>> colliding_rocks([5, -3, 4])
    [2, 4]
    >>> colliding_rocks([2, -7])
    [-5]
    >>> colliding_rocks([-1, 1])
    [-1, 1]
    """
    stack: List[int] = []
    for rock in rocks:
        while rock < 0 and stack and stack[-1] > 0:
            rock += stack.pop()
        if rock != 0:
            stack.append(rock)
    return stack


def simplify_steps(path: str) -> str:
    """
    Simplify a path whose parts are divided by '/': '.' means nothing, '..' goes one up (ignored at the top) and '...'
    goes two up. The result starts with '/'.

    simplify_steps('a/b/.../c') == '/c'
    simplify_steps('x/./y/..') == '/x'
    """
    parts: List[str] = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if set(part) == {'.'}:
            for _ in range(len(part) - 1):
                if parts:
                    parts.pop()
        else:
            parts.append(part)
    return '/' + '/'.join(parts)


def indent_tree(lines: list[str]) -> dict[str, str]:
    """
    The lines of an outline are indented with two spaces per level. Return a dict of each line's parent ('' at the top).

    >>> indent_tree(['a', '  b', '    c', '  d'])
    {'a': '', 'b': 'a', 'c': 'b', 'd': 'a'}
    >>> indent_tree([])
    {}
    """
    parents = {}
    stack: list[str] = []
    for line in lines:
        name = line.strip()
        level = (len(line) - len(line.lstrip())) // 2
        stack = stack[:level]
        parents[name] = stack[-1] if stack else ''
        stack.append(name)
    return parents


def open_tags(markup):
    """
    Tags look like <a> and </a>. Return the names of the tags that are still open at the end, outermost first. A
    closing tag closes the innermost open tag of that name and all tags inside it; without one it is ignored.

    open_tags('<p>x<b>y</b><i>') == ['p', 'i']
    open_tags('<a><b></a></c>') == []
    """
    stack = []
    for piece in markup.split('<')[1:]:
        name = piece.split('>')[0]
        if not name.startswith('/'):
            stack.append(name)
        elif name[1:] in stack:
            while stack.pop() != name[1:]:
                pass
    return stack


def queue_by_rank(line: List[Tuple[str, int]]) -> List[str]:
    """
    People come one after the other. Each newcomer (name, rank) passes at most two people of lower rank at the end of
    the queue. Return the names in the final queue.

    >>> queue_by_rank([('a', 1), ('b', 1), ('c', 1), ('d', 9)])
    ['a', 'd', 'b', 'c']
    >>> queue_by_rank([('x', 5), ('y', 2), ('z', 3)])
    ['x', 'z', 'y']
    """
    queue: List[Tuple[str, int]] = []
    for person in line:
        place = len(queue)
        while place > 0 and place > len(queue) - 2 and queue[place - 1][1] < person[1]:
            place -= 1
        queue.insert(place, person)
    return [name for name, _ in queue]


def window_minimum_indices(nums: List[int], k: int) -> List[int]:
    """
    For each window of k neighbouring numbers return the index of its smallest number, the last one if there are
    several.

    window_minimum_indices([4, 2, 2, 5], 2) == [1, 2, 2]
    window_minimum_indices([3], 2) == []
    """
    candidates: deque = deque()
    result = []
    for i, n in enumerate(nums):
        while candidates and nums[candidates[-1]] >= n:
            candidates.pop()
        candidates.append(i)
        if candidates[0] <= i - k:
            candidates.popleft()
        if i >= k - 1:
            result.append(candidates[0])
    return result


def recent_calls_blocked(times: list[int], limit: int, span: int) -> list[int]:
    """
    Calls come at rising times. A call is blocked if limit calls that were not blocked lie in the last span seconds
    (later than time - span). Return the times of the blocked calls.

    >>> recent_calls_blocked([1, 2, 3, 11], 2, 10)
    [3]
    >>> recent_calls_blocked([5, 5], 1, 1)
    [5]
    """
    allowed: deque = deque()
    blocked = []
    for t in times:
        while allowed and allowed[0] <= t - span:
            allowed.popleft()
        if len(allowed) < limit:
            allowed.append(t)
        else:
            blocked.append(t)
    return blocked


def josephus_with_skip(n, skips):
    """
    The numbers 1 to n form a queue. For each number k in skips, k numbers go from the front to the back and then the
    front one is removed. Return the removed numbers in order.

    josephus_with_skip(4, [1, 1]) == [2, 4]
    josephus_with_skip(3, [0, 0, 0]) == [1, 2, 3]
    """
    queue = deque(range(1, n + 1))
    removed = []
    for k in skips:
        if not queue:
            break
        for _ in range(k):
            queue.append(queue.popleft())
        removed.append(queue.popleft())
    return removed


def stock_spans(prices: List[int]) -> List[int]:
    """
    For each day count the days directly before it (without itself) whose price was lower than the price of that day.

    >>> stock_spans([3, 1, 2, 4])
    [0, 0, 1, 3]
    >>> stock_spans([2, 2])
    [0, 0]
    """
    spans: List[int] = []
    stack: List[int] = []
    for i, p in enumerate(prices):
        while stack and prices[stack[-1]] < p:
            stack.pop()
        spans.append(i - stack[-1] - 1 if stack else i)
        stack.append(i)
    return spans


def flatten_with_stack(nested: List[Any], limit: int) -> List[Any]:
    """
    Flatten a nested list without recursion and return the first limit items that are not lists.

    >>> flatten_with_stack([1, [2, [3, 4]], 5], 4)
    [1, 2, 3, 4]
    >>> flatten_with_stack([[], [[]]], 3)
    []
    """
    stack = nested[::-1]
    flat: List[Any] = []
    while stack and len(flat) < limit:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        else:
            flat.append(item)
    return flat


def check():
    assert calculate_flat('-3 + 5') == 2
    assert remove_outer_brackets('((a)(b))') == '(a)(b)'
    assert remove_outer_brackets('(((x)))') == 'x'
    assert remove_outer_brackets('(a)(b)') == '(a)(b)'
    assert repair_brackets('a)(b') == 'a(b)'
    assert repair_brackets('((') == '(())'
    assert cancel_opposites('LURDRL') == 'LURD'
    assert cancel_opposites('LUDR') == ''
    assert days_until_colder([20, 18, 15], 3) == [2, 1, 0]
    assert days_until_colder([5], 1) == [0]
    assert stack_reachable([2, 1, 3]) == '++--+-'
    assert stack_reachable([3, 1, 2]) is None
    assert calculate_flat('2 + 3 * 4') == 14
    assert calculate_flat('10 - 2 - 3') == 5
    assert calculate_brackets('9-(3-1)+2') == 9
    assert calculate_brackets('(1+(2-5))') == -2
    assert prefix_to_infix(['+', 'a', '*', 'b', 'c']) == '(a+(b*c))'
    assert prefix_to_infix(['x']) == 'x'
    assert to_postfix_words(['a', '+', 'b', '*', 'c']) == ['a', 'b', 'c', '*', '+']
    assert to_postfix_words(['a', '^', 'b', '^', 'c']) == ['a', 'b', 'c', '^', '^']
    assert to_postfix_words(['(', 'a', '-', 'b', ')', '/', 'c']) == ['a', 'b', '-', 'c', '/']
    assert nested_call_value(['sum', 1, ['max', 4, 9], ['neg', 3]]) == 7
    assert nested_call_value(['count', ['sum', 1], 5]) == 2
    assert smallest_pairs_sum([4, 1, 2], 1) == [4, 4]
    assert smallest_pairs_sum([4, 1, 2], 9) == [9]
    assert rounds_until_all_reach([1, 2, 9], 5) == 1
    assert rounds_until_all_reach([1, 1], 10) == -1
    assert running_lower_median([5, 1, 4]) == [5, 1, 4]
    assert running_lower_median([2, 2, 1]) == [2, 2, 2]
    assert emergency_room([('come', 'A', 1), ('come', 'B', 5), ('treat',), ('treat',), ('treat',)]) == ['B', 'A', '-']
    assert emergency_room([]) == []
    assert round_robin_finish([3, 1], 2) == [4, 3]
    assert round_robin_finish([2, 2], 5) == [2, 4]
    assert spread_letters_apart('aaab') == ''
    assert spread_letters_apart('aabbc') == 'ababc'
    assert ugly_with_factors([2, 5], 5) == 8
    assert ugly_with_factors([3], 3) == 9
    assert is_min_heap_but_one([1, 3, 0]) == 2
    assert is_min_heap_but_one([1, 2, 3]) == -1
    assert is_min_heap_but_one([5, 1, 1]) == -2
    assert register_machine(['jnz a 2', 'jnz a 9', 'inc b', 'inc b', 'dec a', 'jnz a -3'], 3) == 6
    assert register_machine(['mov b 5', 'inc b']) == 6
    assert tape_machine({('s', '1'): ('0', 1, 's')}, '110', 's', 10) == '000'
    assert tape_machine({('s', '_'): ('x', 1, 't')}, '', 's', 5) == 'x'
    assert pointer_language('+++>--<c', 3) == [3, 3, 0]
    assert pointer_language('<-', 2) == [0, 9]
    assert turnstile_days('cppcc') == {'entered': 1, 'refused': 1, 'wasted': 1}
    assert turnstile_days('') == {'entered': 0, 'refused': 0, 'wasted': 0}
    assert printer_jam([('a', 5), ('b', 2)], 4) == (['b'], 2)
    assert printer_jam([('a', 3), ('b', 1)], 4) == (['a', 'b'], 0)
    assert card_war([5, 1], [3, 2], 10) == 1
    assert card_war([4], [4], 10) == 0
    assert browser_tabs(['open a', 'open b', 'back', 'open c', 'forward']) == 'c'
    assert browser_tabs(['open a', 'open b', 'back', 'back']) == 'a'
    assert browser_tabs(['back']) == ''
    assert cache_least_used(['a', 'a', 'b', 'c'], 2) == ['a', 'c']
    assert cache_least_used([], 3) == []
    assert mixing_glasses([5, 3], [(0, 1)], 6) == [2, 6]
    assert mixing_glasses([1, 0], [(0, 1), (1, 0)], 4) == [1, 0]
    assert bus_overcrowded([(0, 5), (2, 4)], 6) == (6, 1)
    assert bus_overcrowded([], 10) == (0, 0)
    assert bank_counters([(0, 4), (1, 2), (1, 2)], 1) == 8
    assert bank_counters([(0, 4), (1, 2), (1, 2)], 2) == 2
    assert simplify_steps('a/b/.../c') == '/c'
    assert simplify_steps('x/./y/..') == '/x'
    assert open_tags('<p>x<b>y</b><i>') == ['p', 'i']
    assert open_tags('<a><b></a></c>') == []
    assert window_minimum_indices([4, 2, 2, 5], 2) == [1, 2, 2]
    assert window_minimum_indices([3], 2) == []
    assert josephus_with_skip(4, [1, 1]) == [2, 4]
    assert josephus_with_skip(3, [0, 0, 0]) == [1, 2, 3]
