"""Small tasks on lists of lines: comments, indentation, blocks, diffs, logs and line numbers."""

import re
from collections import Counter


def strip_comments(lines, mark="#"):
    """Cut off comments and the spaces before them; lines that become empty are dropped.

    >>> strip_comments(["x = 1  # one", "# only a comment", "", "y = 2"])
    ['x = 1', 'y = 2']
    """
    code = []
    for line in lines:
        kept = line.split(mark, 1)[0].rstrip()
        if kept:
            code.append(kept)
    return code


def strip_block_comments(lines: list[str]) -> list[str]:
    """Remove the lines from one that begins with "/*" to the one that ends with "*/".

    >>> strip_block_comments(["a", "/* long", "text */", "b", "/* short */", "c"])
    ['a', 'b', 'c']
    """
    kept = []
    inside = False
    for line in lines:
        text = line.strip()
        if text.startswith("/*"):
            inside = True
        if not inside:
            kept.append(line)
        if inside and text.endswith("*/"):
            inside = False
    return kept


def comment_share(lines):
    """Comment lines divided by all the lines that are not blank, rounded to two places.

    >>> comment_share(["# head", "", "x = 1", "y = 2  # end"])
    0.33
    >>> comment_share([])
    0.0
    """
    filled = [line.strip() for line in lines if line.strip()]
    if not filled:
        return 0.0
    comments = sum(1 for line in filled if line.startswith("#"))
    return round(comments / len(filled), 2)


def toggle_comments(lines):
    """Remove "# " from all lines if each of them has it, else put it before all lines.

    >>> toggle_comments(["# a", "# b"])
    ['a', 'b']
    >>> toggle_comments(["# a", "b"])
    ['# # a', '# b']
    """
    if all(line.startswith("# ") for line in lines):
        return [line[2:] for line in lines]
    return ["# " + line for line in lines]


def dedent_lines(lines: list[str]) -> list[str]:
    """Remove the indentation that all the non-blank lines share; blank lines become empty.

    >>> dedent_lines(["    a", "", "      b"])
    ['a', '', '  b']
    """
    margins = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    margin = min(margins, default=0)
    return [line[margin:] if line.strip() else "" for line in lines]


def indent_levels(lines: list[str], unit: int = 4) -> list[int]:
    """Level of indentation of each line; a blank line has the level of the line before it.

    >>> indent_levels(["a", "    b", "", "c"])
    [0, 1, 1, 0]
    """
    levels: list[int] = []
    for line in lines:
        if line.strip():
            spaces = len(line) - len(line.lstrip(" "))
            levels.append(spaces // unit)
        else:
            levels.append(levels[-1] if levels else 0)
    return levels


def guess_indent_unit(lines):
    """Guess how many spaces one level has: the most common increase of the indentation.

    Without any increase the answer is 4.

    >>> guess_indent_unit(["a", "  b", "    c", "d", "  e"])
    2
    """
    steps = Counter()
    previous = 0
    for line in lines:
        if not line.strip():
            continue
        width = len(line) - len(line.lstrip(" "))
        if width > previous:
            steps[width - previous] += 1
        previous = width
    return steps.most_common(1)[0][0] if steps else 4


def reindent_braces(lines):
    """Indent code by two spaces for each open brace; a closing brace at the start counts at once.

    >>> reindent_braces(["if x {", "run()", "}", "end"])
    ['if x {', '  run()', '}', 'end']
    """
    depth = 0
    out = []
    for line in lines:
        text = line.strip()
        shown = depth - 1 if text.startswith("}") else depth
        out.append("  " * shown + text)
        depth += text.count("{") - text.count("}")
    return out


def children_of(lines: list[str], index: int) -> list[str]:
    """Lines below the given one that are indented more deeply, up to the first that is not.

    >>> children_of(["fruit", "  apple", "    red", "  pear", "bread"], 0)
    ['  apple', '    red', '  pear']
    """

    def depth(line):
        return len(line) - len(line.lstrip())

    block = []
    for line in lines[index + 1 :]:
        if depth(line) <= depth(lines[index]):
            break
        block.append(line)
    return block


def outline_to_paths(lines: list[str]) -> list[str]:
    """Turn an outline with two spaces per level into full paths with slashes.

    >>> outline_to_paths(["home", "  ann", "    docs", "  bob"])
    ['home', 'home/ann', 'home/ann/docs', 'home/bob']
    """
    trail: list[str] = []
    paths = []
    for line in lines:
        name = line.lstrip(" ")
        level = (len(line) - len(name)) // 2
        trail = trail[:level] + [name]
        paths.append("/".join(trail))
    return paths


def split_blocks(lines: list[str]) -> list[list[str]]:
    """Divide lines into blocks separated by one or more blank lines.

    >>> split_blocks(["a", "b", "", "", "c"])
    [['a', 'b'], ['c']]
    """
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def between_markers(lines, begin, end):
    """Collect the lines between begin and end markers; a block that is not ended is dropped.

    >>> between_markers(["x", "<<", "a", "b", ">>", "<<", "c"], "<<", ">>")
    [['a', 'b']]
    """
    found = []
    current = None
    for line in lines:
        if line == begin:
            current = []
        elif line == end and current is not None:
            found.append(current)
            current = None
        elif current is not None:
            current.append(line)
    return found


def replace_block(lines: list[str], start: str, stop: str, new: list[str]) -> list[str]:
    """Replace what stands between the first start line and the next stop line, both of which stay.

    If one of them is missing the lines are returned unchanged.

    >>> replace_block(["a", "BEGIN", "old", "END", "z"], "BEGIN", "END", ["new", "er"])
    ['a', 'BEGIN', 'new', 'er', 'END', 'z']
    """
    try:
        first = lines.index(start)
        last = lines.index(stop, first)
    except ValueError:
        return list(lines)
    return lines[: first + 1] + new + lines[last:]


def squeeze_blank_lines(lines: list[str]) -> list[str]:
    """Allow only one blank line in a row, and none at the beginning or the end.

    >>> squeeze_blank_lines(["", "a", "", "", "b", ""])
    ['a', '', 'b']
    """
    result: list[str] = []
    for line in lines:
        if line.strip():
            result.append(line)
        elif result and result[-1] != "":
            result.append("")
    if result and result[-1] == "":
        result.pop()
    return result


def join_continued(lines):
    r"""Join a line that ends with a backslash to the next one; the spaces before the next go away.

    >>> join_continued(["a + \\", "    b", "c"])
    ['a + b', 'c']
    """
    joined = []
    pending = ""
    for line in lines:
        text = pending + (line.lstrip() if pending else line)
        if text.endswith("\\"):
            pending = text[:-1]
        else:
            joined.append(text)
            pending = ""
    if pending:
        joined.append(pending)
    return joined


def unfold_headers(lines: list[str]) -> dict[str, str]:
    """Read "Name: value" lines; a line beginning with a space continues the value before it.

    >>> unfold_headers(["To: ann,", " bob", "Subject: hi"])
    {'To': 'ann, bob', 'Subject': 'hi'}
    """
    headers: dict[str, str] = {}
    name = ""
    for line in lines:
        if line.startswith(" ") and name:
            headers[name] += " " + line.strip()
        else:
            name, _, value = line.partition(":")
            headers[name] = value.strip()
    return headers


def add_line_numbers(lines: list[str], start: int = 1) -> list[str]:
    """Put right-aligned line numbers and a bar before the lines.

    >>> add_line_numbers(["a", "b"], 9)
    [' 9 | a', '10 | b']
    """
    width = len(str(start + len(lines) - 1))
    numbered = []
    for number, line in enumerate(lines, start):
        numbered.append(f"{number:>{width}} | {line}")
    return numbered


def grep(lines: list[str], needle: str) -> list[str]:
    """Return "number:line" for every line that contains the text, ignoring case.

    >>> grep(["Tea time", "coffee", "green tea"], "tea")
    ['1:Tea time', '3:green tea']
    """
    wanted = needle.lower()
    hits = []
    for number, line in enumerate(lines, start=1):
        if wanted in line.lower():
            hits.append(f"{number}:{line}")
    return hits


def grep_context(lines: list[str], needle: str, around: int = 1) -> list[int]:
    """Indices of matching lines and of up to `around` lines before and after each of them.

    >>> grep_context(["a", "b", "hit", "d", "e"], "hit")
    [1, 2, 3]
    """
    chosen: set[int] = set()
    for index, line in enumerate(lines):
        if needle in line:
            low = max(0, index - around)
            high = min(len(lines), index + around + 1)
            chosen.update(range(low, high))
    return sorted(chosen)


def line_of_offset(text, offset):
    """Line and column (both from one) of a character offset in a text.

    >>> line_of_offset("ab\\ncd\\nef", 4)
    (2, 2)
    >>> line_of_offset("ab", 0)
    (1, 1)
    """
    before = text[:offset]
    line = before.count("\n") + 1
    column = offset - (before.rfind("\n") + 1) + 1
    return line, column


def offset_of_line(lines: list[str], number: int) -> int:
    """Offset at which a line (from one) begins when the lines are joined by newlines.

    >>> offset_of_line(["abc", "", "d"], 3)
    5
    """
    return sum(len(line) + 1 for line in lines[: number - 1])


def head_and_tail(lines: list[str], count: int) -> list[str]:
    """First and last lines with a note in between about how many lines were left out.

    >>> head_and_tail(["a", "b", "c", "d", "e"], 1)
    ['a', '... 3 lines ...', 'e']
    >>> head_and_tail(["a", "b"], 1)
    ['a', 'b']
    """
    hidden = len(lines) - 2 * count
    if hidden <= 0:
        return list(lines)
    return lines[:count] + [f"... {hidden} lines ..."] + lines[-count:]


def dedup_adjacent(lines: list[str]) -> list[str]:
    """Collapse equal lines in a row and write the number of repetitions in front of them.

    >>> dedup_adjacent(["ok", "ok", "fail", "ok"])
    ['2 ok', '1 fail', '1 ok']
    """
    out = []
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        out.append(f"{j - i} {lines[i]}")
        i = j
    return out


def dedup_keep_last(lines: list[str]) -> list[str]:
    """Of lines that occur several times keep only the last one, as in a shell history.

    >>> dedup_keep_last(["ls", "cd", "ls", "pwd", "cd"])
    ['ls', 'pwd', 'cd']
    """
    kept = []
    seen = set()
    for line in reversed(lines):
        if line not in seen:
            seen.add(line)
            kept.append(line)
    kept.reverse()
    return kept


def remove_common_lines(first: list[str], second: list[str]) -> tuple[list[str], list[str]]:
    """Drop from both lists of lines those that occur in the other one, without regard to spaces.

    >>> remove_common_lines(["a", " b", "c"], ["b", "d"])
    (['a', 'c'], ['d'])
    """
    left = {line.strip() for line in first}
    right = {line.strip() for line in second}
    only_first = [line for line in first if line.strip() not in right]
    only_second = [line for line in second if line.strip() not in left]
    return only_first, only_second


def simple_diff(old: list[str], new: list[str]) -> list[str]:
    """Compare lines between a shared beginning and a shared end: "-" for old lines, "+" for new.

    >>> simple_diff(["a", "b", "c"], ["a", "x", "y", "c"])
    ['-b', '+x', '+y']
    """
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end_old, end_new = len(old), len(new)
    while end_old > start and end_new > start and old[end_old - 1] == new[end_new - 1]:
        end_old -= 1
        end_new -= 1
    removed = ["-" + line for line in old[start:end_old]]
    added = ["+" + line for line in new[start:end_new]]
    return removed + added


def apply_edits(lines: list[str], edits: list[tuple[str, int, str]]) -> list[str]:
    """Apply edits ("set", "insert" or "delete" at an index) one after the other to a copy.

    >>> apply_edits(["a", "b"], [("insert", 1, "x"), ("set", 0, "A"), ("delete", 2, "")])
    ['A', 'x']
    """
    result = list(lines)
    for action, index, text in edits:
        if action == "set":
            result[index] = text
        elif action == "insert":
            result.insert(index, text)
        elif action == "delete":
            del result[index]
        else:
            raise ValueError(f"unknown edit {action}")
    return result


def diff_stats(diff_lines: list[str]) -> str:
    """Summarise a diff as "+added -removed"; the lines that begin with +++ or --- do not count.

    >>> diff_stats(["--- a", "+++ b", "+x", "+y", "-z", " same"])
    '+2 -1'
    """
    added = removed = 0
    for line in diff_lines:
        if line.startswith(("+++", "---")):
            continue
        if line.startswith("+"):
            added += 1
        elif line.startswith("-"):
            removed += 1
    return f"+{added} -{removed}"


def merge_sorted_lines(left: list[str], right: list[str]) -> list[str]:
    """Merge two sorted lists of lines into one; a line which both have comes only once.

    >>> merge_sorted_lines(["a", "c", "e"], ["b", "c"])
    ['a', 'b', 'c', 'e']
    """
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] == right[j]:
            merged.append(left[i])
            i += 1
            j += 1
        elif left[i] < right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def count_log_levels(lines: list[str]) -> dict[str, int]:
    """Count the lines of each level in a log with lines like "12:00 ERROR disk full".

    >>> count_log_levels(["12:00 INFO up", "12:01 ERROR disk", "12:02 INFO ok", "noise"])
    {'INFO': 2, 'ERROR': 1}
    """
    counts: dict[str, int] = {}
    for line in lines:
        parts = line.split(maxsplit=2)
        if len(parts) >= 2 and parts[1].isupper():
            counts[parts[1]] = counts.get(parts[1], 0) + 1
    return counts


def errors_per_hour(lines):
    """Number of ERROR lines of every hour, from lines that begin with HH:MM.

    >>> errors_per_hour(["09:10 ERROR a", "09:50 ERROR b", "10:00 INFO c", "11:05 ERROR d"])
    {9: 2, 11: 1}
    """
    per_hour = Counter()
    for line in lines:
        clock, level, *_ = line.split()
        if level == "ERROR":
            per_hour[int(clock[:2])] += 1
    return dict(sorted(per_hour.items()))


def attach_tracebacks(lines):
    """Join indented lines of a log to the entry above them, separated by " | ".

    >>> attach_tracebacks(["ERROR boom", "  at f", "  at g", "INFO ok"])
    ['ERROR boom | at f | at g', 'INFO ok']
    """
    entries = []
    for line in lines:
        if line[:1].isspace() and entries:
            entries[-1] += " | " + line.strip()
        else:
            entries.append(line)
    return entries


def longest_silence(stamps):
    """Longest time in seconds between two entries in a row, from stamps such as "10:00:05".

    >>> longest_silence(["10:00:05", "10:00:50", "10:02:00"])
    70
    >>> longest_silence(["10:00:00"])
    0
    """
    seconds = []
    for stamp in stamps:
        hours, minutes, secs = map(int, stamp.split(":"))
        seconds.append(hours * 3600 + minutes * 60 + secs)
    return max((later - earlier for earlier, later in zip(seconds, seconds[1:])), default=0)


def requests_per_client(lines, minimum=2):
    """Clients (the first word of each line) with at least `minimum` lines, the busiest first.

    >>> requests_per_client(["a GET /", "b GET /", "a GET /x", "c GET /", "c PUT /", "a GET /"])
    [('a', 3), ('c', 2)]
    """
    totals = Counter(line.split()[0] for line in lines if line.strip())
    busy = [(client, count) for client, count in totals.items() if count >= minimum]
    return sorted(busy, key=lambda pair: (-pair[1], pair[0]))


def session_lengths(lines: list[str]) -> dict[str, int]:
    """From lines "minute user login" and "minute user logout" add up the minutes of every user.

    A logout without a login is ignored.

    >>> session_lengths(["5 ann login", "9 bob logout", "20 ann logout", "30 ann login"])
    {'ann': 15}
    """
    since: dict[str, int] = {}
    totals: dict[str, int] = {}
    for line in lines:
        minute, user, action = line.split()
        if action == "login":
            since[user] = int(minute)
        elif user in since:
            totals[user] = totals.get(user, 0) + int(minute) - since.pop(user)
    return totals


def todo_items(lines: list[str]) -> list[tuple[int, str]]:
    """Line numbers and texts of the TODO and FIXME notes in comments.

    >>> todo_items(["x = 1  # TODO: rename", "y = 2", "# FIXME slow"])
    [(1, 'rename'), (3, 'slow')]
    """
    notes = []
    for number, line in enumerate(lines, start=1):
        match = re.search(r"#\s*(?:TODO|FIXME):?\s*(.*)", line)
        if match:
            notes.append((number, match.group(1).strip()))
    return notes


def function_names(lines: list[str]) -> dict[str, int]:
    """Map the names of top-level functions to the numbers of their lines.

    >>> function_names(["def run(x):", "    def inner():", "", "def stop():"])
    {'run': 1, 'stop': 4}
    """
    names = {}
    for number, line in enumerate(lines, start=1):
        found = re.match(r"def (\w+)\(", line)
        if found:
            names[found.group(1)] = number
    return names


def sort_imports(lines):
    """Sort the import lines at the top: "import" lines first, then "from" lines; the rest stays.

    >>> sort_imports(["from b import x", "import c", "import a", "", "run()"])
    ['import a', 'import c', 'from b import x', '', 'run()']
    """
    end = 0
    while end < len(lines) and lines[end].startswith(("import ", "from ")):
        end += 1
    imports = sorted(lines[:end], key=lambda line: (line.startswith("from "), line))
    return imports + lines[end:]


def long_lines(lines: list[str], limit: int = 10) -> list[str]:
    """Report lines longer than the limit as "line N: K too long"; links are never reported.

    >>> long_lines(["short", "x" * 13, "https://example.org/page"])
    ['line 2: 3 too long']
    """
    reports = []
    for number, line in enumerate(lines, start=1):
        excess = len(line) - limit
        if excess > 0 and "://" not in line:
            reports.append(f"line {number}: {excess} too long")
    return reports


def trailing_space_lines(lines: list[str]) -> list[int]:
    """Numbers of the lines, from one, that end with a space or a tab.

    >>> trailing_space_lines(["ok", "bad ", "\\t", ""])
    [2, 3]
    """
    return [number for number, line in enumerate(lines, 1) if line != line.rstrip(" \t")]


def expand_tabs(line: str, size: int = 4) -> str:
    """Replace each tab by spaces up to the next multiple of the tab size.

    >>> expand_tabs("ab\\tc\\td")
    'ab  c   d'
    """
    out = ""
    for ch in line:
        if ch == "\t":
            out += " " * (size - len(out) % size)
        else:
            out += ch
    return out


def paragraph_fill(lines: list[str]) -> list[str]:
    """Join the lines of each paragraph by spaces; a line beginning with '-' starts a new one.

    >>> paragraph_fill(["one", "two", "", "- a", "more", "- b"])
    ['one two', '- a more', '- b']
    """
    paragraphs: list[str] = []
    open_paragraph = False
    for line in lines:
        text = line.strip()
        if not text:
            open_paragraph = False
        elif open_paragraph and not text.startswith("-"):
            paragraphs[-1] += " " + text
        else:
            paragraphs.append(text)
            open_paragraph = True
    return paragraphs


def markdown_sections(lines: list[str]) -> dict[str, int]:
    """Number of non-blank lines below each Markdown heading (a line that begins with '#').

    >>> markdown_sections(["# One", "text", "", "more", "## Two"])
    {'One': 2, 'Two': 0}
    """
    sizes: dict[str, int] = {}
    heading = None
    for line in lines:
        if line.startswith("#"):
            heading = line.lstrip("#").strip()
            sizes[heading] = 0
        elif heading is not None and line.strip():
            sizes[heading] += 1
    return sizes


def table_of_contents(lines):
    """Build a list of the Markdown headings, indented by two spaces for every level below the first.

    Lines inside ``` fences are no headings.

    >>> table_of_contents(["# A", "```", "# no", "```", "## B"])
    ['- A', '  - B']
    """
    entries = []
    fenced = False
    for line in lines:
        if line.startswith("```"):
            fenced = not fenced
        elif line.startswith("#") and not fenced:
            title = line.lstrip("#")
            level = len(line) - len(title)
            entries.append("  " * (level - 1) + "- " + title.strip())
    return entries


def include_files(name, files):
    """Lines of a file in which each "include NAME" line is replaced by the lines of that file.

    Unknown files are left as they are.

    >>> include_files("main", {"main": ["a", "include x", "include y"], "x": ["b"]})
    ['a', 'b', 'include y']
    """
    out = []
    for line in files[name]:
        word, _, target = line.partition(" ")
        if word == "include" and target in files:
            out.extend(include_files(target, files))
        else:
            out.append(line)
    return out


def select_conditional(lines, flags):
    """Keep lines according to "#if FLAG", "#else" and "#end" lines, which may not be nested.

    >>> select_conditional(["a", "#if fast", "b", "#else", "c", "#end", "d"], {"slow"})
    ['a', 'c', 'd']
    """
    kept = []
    active = True
    for line in lines:
        if line.startswith("#if "):
            active = line[4:] in flags
        elif line == "#else":
            active = not active
        elif line == "#end":
            active = True
        elif active:
            kept.append(line)
    return kept


def align_assignments(lines: list[str]) -> list[str]:
    """Pad the names before the first '=' so that all the equal signs stand in one column.

    Lines without an equal sign stay the same.

    >>> align_assignments(["a = 1", "total = 2", "pass"])
    ['a     = 1', 'total = 2', 'pass']
    """
    split = [line.partition("=") for line in lines]
    width = max((len(name.rstrip()) for name, sign, _ in split if sign), default=0)
    out = []
    for line, (name, sign, value) in zip(lines, split):
        if sign:
            out.append(f"{name.rstrip():<{width}} = {value.strip()}")
        else:
            out.append(line)
    return out


def column_of(lines: list[str], number: int, separator: str = ",") -> list[str]:
    """The n-th field (from one) of each line; lines that are too short give an empty text.

    >>> column_of(["a,b,c", "d,e", "f"], 2)
    ['b', 'e', '']
    """
    column = []
    for line in lines:
        fields = line.split(separator)
        column.append(fields[number - 1].strip() if number <= len(fields) else "")
    return column


def speaker_lines(script: list[str]) -> dict[str, int]:
    """Count the words of each speaker in lines like "ANN: hello there"; other lines belong to the
    speaker before them.

    >>> speaker_lines(["ANN: hello there", "my friend", "BOB: hi"])
    {'ANN': 4, 'BOB': 1}
    """
    words: dict[str, int] = {}
    speaker = None
    for line in script:
        match = re.match(r"([A-Z]+): ", line)
        if match:
            speaker = match.group(1)
            line = line[match.end() :]
        if speaker is not None:
            words[speaker] = words.get(speaker, 0) + len(line.split())
    return words
