"""Dates, times, durations, versions and units as text: parsing, formatting, padding and comparing."""

from datetime import date, timedelta
from typing import Dict, List, Optional


def minutes_of_clock(text: str) -> int:
    """
    Return the minutes since midnight for a clock text such as "7h05" or "19h30".
    When nothing follows the h, the hour is full.

    >>> minutes_of_clock("7h05")
    425
    >>> minutes_of_clock("2h")
    120
    """
    hours, _, rest = text.partition("h")
    total = int(hours) * 60
    if rest:
        total += int(rest)
    return total


def shift_clock_text(text, minutes):
    """
    Move a clock text "HH:MM" by some minutes (negative: backwards). The clock goes round after 24 hours.

    shift_clock_text("23:50", 15) == "00:05"
    shift_clock_text("00:10", -30) == "23:40"
    """
    hour, minute = map(int, text.split(":"))
    total = (hour * 60 + minute + minutes) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"


def am_pm_to_24(text: str) -> str:
    """
    Turn a time like "7:05 pm" into the 24-hour form "19:05". Note that 12 am is midnight and
    12 pm is noon.

    >>> am_pm_to_24("7:05 pm")
    '19:05'
    >>> am_pm_to_24("12:30 am")
    '00:30'
    >>> am_pm_to_24("12:00 pm")
    '12:00'
    """
    clock, half = text.split()
    hour, minute = clock.split(":")
    h = int(hour)
    if h == 12:
        h = 0
    if half == "pm":
        h += 12
    return str(h).zfill(2) + ":" + minute


def is_palindrome_time(text: str) -> bool:
    """
    True if the digits of a clock text (any separators) read the same from both ends.

    is_palindrome_time("12:21") ➞ True
    is_palindrome_time("1:23:21") ➞ True
    is_palindrome_time("10:10") ➞ False
    """
    digits = [ch for ch in text if ch.isdigit()]
    i, j = 0, len(digits) - 1
    while i < j:
        if digits[i] != digits[j]:
            return False
        i += 1
        j -= 1
    return True


def next_palindrome_time(hour: int, minute: int) -> str:
    """
    Return the next time after the given one (not the given time itself) whose text "HH:MM" reads
    the same backwards. After 23:59 comes 00:00.

    >>> next_palindrome_time(10, 1)
    '11:11'
    >>> next_palindrome_time(23, 40)
    '00:00'
    """
    while True:
        minute += 1
        if minute == 60:
            minute = 0
            hour = (hour + 1) % 24
        text = f"{hour:02d}:{minute:02d}"
        if text == text[::-1]:
            return text


def clip_length_text(seconds: int) -> str:
    """
    Write the length of a film clip: below a minute as "45s", below an hour as "M:SS" and
    otherwise as "H:MM:SS".

    clip_length_text(45) == "45s"
    clip_length_text(605) == "10:05"
    clip_length_text(3601) == "1:00:01"
    """
    if seconds < 60:
        return f"{seconds}s"
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes}:{seconds:02d}"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"


def read_unit_durations(text: str) -> int:
    """
    Read a text such as "2d3h10m": numbers, each directly followed by d (days), h (hours) or
    m (minutes). Units may come in any order. Return the total in minutes.

    >>> read_unit_durations("1h30m")
    90
    >>> read_unit_durations("5m1d")
    1445
    """
    sizes = {"d": 1440, "h": 60, "m": 1}
    total = 0
    number = ""
    for ch in text:
        if ch in sizes:
            total += int(number) * sizes[ch]
            number = ""
        else:
            number += ch
    return total


def longest_track(tracks: List[str]) -> str:
    """
    You are given lengths of songs as texts "M:SS". Return the longest; the first one wins a tie.

    longest_track(["3:59", "10:01", "9:58"]) ➞ "10:01"
    longest_track(["2:10"]) ➞ "2:10"
    """
    def seconds(track):
        m, s = track.split(":")
        return int(m) * 60 + int(s)

    return max(tracks, key=seconds)


def total_play_time(tracks):
    """Add up song lengths "M:SS" and return the sum in the same form.

    >>> total_play_time(["3:50", "4:15"])
    '8:05'
    >>> total_play_time([])
    '0:00'
    """
    total = 0
    for track in tracks:
        minutes, seconds = track.split(":")
        total += 60 * int(minutes) + int(seconds)
    return str(total // 60) + ":" + str(total % 60).zfill(2)


def pace_text(total_seconds: int, km: int) -> str:
    """
    Return the time per kilometre as "M:SS", rounded down to full seconds.

    pace_text(1500, 5) == "5:00"
    pace_text(1000, 3) == "5:33"
    """
    per_km = total_seconds // km
    minutes, seconds = divmod(per_km, 60)
    return f"{minutes}:{seconds:02d}"


def day_number_of_year(text: str) -> int:
    """
    The text is a date "YYYY-MM-DD". Return the number of the day in its year (1 January is 1),
    counted by the lengths of the months. February has 29 days in leap years.

    >>> day_number_of_year("2023-03-01")
    60
    >>> day_number_of_year("2024-03-01")
    61
    """
    year, month, day = (int(part) for part in text.split("-"))
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        lengths[1] = 29
    return sum(lengths[:month - 1]) + day


def days_between_texts(first: str, second: str) -> int:
    """
    How many days lie between two ISO dates ("2024-01-31")? The order does not matter.

    days_between_texts("2024-02-28", "2024-03-01") == 2
    days_between_texts("2024-05-05", "2024-05-01") == 4
    """
    a = date.fromisoformat(first)
    b = date.fromisoformat(second)
    return abs((a - b).days)


def dotted_span_to_iso(text: str) -> str:
    """A span "D.-D.M.YYYY" names two days of one month. Write it as two full dates "YYYY-MM-DD" joined by a slash.

    >>> dotted_span_to_iso("3.-14.9.2021")
    '2021-09-03/2021-09-14'
    """
    first, second = text.split("-")
    day, month, year = second.split(".")
    ends = []
    for d in (first.rstrip("."), day):
        ends.append(year + "-" + month.zfill(2) + "-" + d.zfill(2))
    return "/".join(ends)


def long_date(iso: str) -> str:
    """
    Write an ISO date as the day with its ending, the short month name and the year.
    The ending is st for 1, 21, 31, nd for 2, 22, rd for 3, 23 and th for all others.

    >>> long_date("2020-04-22")
    '22nd Apr 2020'
    >>> long_date("1999-12-13")
    '13th Dec 1999'
    """
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    year, month, day = iso.split("-")
    d = int(day)
    ending = "th"
    if d not in (11, 12, 13):
        ending = {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
    return f"{d}{ending} {names[int(month) - 1]} {year}"


def sort_dotted_dates(dates: List[str]) -> List[str]:
    """
    Sort dates of the form "D.M.YYYY" from the earliest to the latest.

    sort_dotted_dates(["1.2.2020", "15.1.2020", "3.3.2019"]) ➞ ["3.3.2019", "15.1.2020", "1.2.2020"]
    """
    def key(text):
        day, month, year = map(int, text.split("."))
        return year, month, day

    return sorted(dates, key=key)


def expand_short_year(text: str, pivot: int) -> str:
    """
    The date "D/M/YY" has a year of two digits. Years below the pivot belong to 20YY, the others
    to 19YY. Return the date with the full year.

    expand_short_year("4/7/21", 50) == "4/7/2021"
    expand_short_year("4/7/85", 50) == "4/7/1985"
    """
    head, _, year = text.rpartition("/")
    century = "20" if int(year) < pivot else "19"
    return head + "/" + century + year


def date_digit_sum_days(year: int, month: int, target: int) -> List[int]:
    """
    Return the days of a month for which the digits of the text "YYYYMMDD" add up to the target.
    Try the days 1 to 28 only.

    >>> date_digit_sum_days(2000, 1, 5)
    [2, 11, 20]
    """
    days = []
    for day in range(1, 29):
        text = f"{year}{month:02d}{day:02d}"
        if sum(int(ch) for ch in text) == target:
            days.append(day)
    return days


def all_days_until(start: str, end: str) -> List[str]:
    """
    List all dates from start to end (both included) as ISO texts. If the end lies before the
    start, the list is empty.

    all_days_until("2023-02-27", "2023-03-01") == ["2023-02-27", "2023-02-28", "2023-03-01"]
    all_days_until("2023-02-02", "2023-02-01") == []
    """
    current = date.fromisoformat(start)
    last = date.fromisoformat(end)
    result = []
    while current <= last:
        result.append(current.isoformat())
        current += timedelta(days=1)
    return result


def week_time_text(hours: int) -> str:
    """
    Count hours from Monday 00:00 and name the moment by the short weekday and the hour,
    for example "Tue 05". After Sunday the week begins again.

    >>> week_time_text(29)
    'Tue 05'
    >>> week_time_text(168)
    'Mon 00'
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    day, hour = divmod(hours, 24)
    return f"{names[day % 7]} {hour:02d}"


def longest_gap_between_spans(text: str) -> int:
    """
    The text lists spans of a day in order, e.g. "9:00-10:30,11:00-12:00". Return the longest gap
    between the end of one span and the start of the next in minutes. With one span it is 0.

    longest_gap_between_spans("9:00-10:30,11:00-12:00,12:10-13:00") == 30
    longest_gap_between_spans("8:15-8:30") == 0
    """
    longest = 0
    previous_end = None
    for span in text.split(","):
        ends = []
        for clock in span.split("-"):
            h, m = clock.split(":")
            ends.append(int(h) * 60 + int(m))
        if previous_end is not None:
            longest = max(longest, ends[0] - previous_end)
        previous_end = ends[1]
    return longest


def is_open_at(spans: str, clock: str) -> bool:
    """
    True if the clock time lies in one of the spans. All times are written "HH:MM" with two
    digits each, so they can be compared as text. The end of a span no longer belongs to it.

    is_open_at("09:00-12:00 14:00-18:00", "11:59") ➞ True
    is_open_at("09:00-12:00 14:00-18:00", "12:00") ➞ False
    """
    for span in spans.split():
        start, end = span.split("-")
        if start <= clock < end:
            return True
    return False


def version_key_compare(a: str, b: str) -> str:
    """
    Compare two versions "x.y.z" of any length part by part; missing parts count as 0.
    Return "<", "=" or ">".

    >>> version_key_compare("1.10", "1.9.5")
    '>'
    >>> version_key_compare("2.0", "2")
    '='
    """
    x = [int(part) for part in a.split(".")]
    y = [int(part) for part in b.split(".")]
    while len(x) < len(y):
        x.append(0)
    while len(y) < len(x):
        y.append(0)
    if x == y:
        return "="
    return "<" if x < y else ">"


def release_kind(old: str, new: str) -> str:
    """
    Both versions have three parts. Name the first part that differs: "major", "minor" or "patch".
    Equal versions give "none".

    release_kind("1.4.2", "1.5.0") == "minor"
    release_kind("1.4.2", "2.0.0") == "major"
    release_kind("1.4.2", "1.4.2") == "none"
    """
    kinds = ("major", "minor", "patch")
    for kind, left, right in zip(kinds, old.split("."), new.split(".")):
        if int(left) != int(right):
            return kind
    return "none"


def satisfies_minimum(version: str, rule: str) -> bool:
    """
    A rule is a sign (one of ">=", "<=", "==") followed by a version. Check whether the version
    fulfils it. Both versions have the same count of parts.

    >>> satisfies_minimum("3.12", ">=3.9")
    True
    >>> satisfies_minimum("3.12", "<=3.2")
    False
    """
    sign, bound = rule[:2], rule[2:]
    mine = tuple(map(int, version.split(".")))
    other = tuple(map(int, bound.split(".")))
    if sign == ">=":
        return mine >= other
    if sign == "<=":
        return mine <= other
    return mine == other


def latest_per_series(versions: List[str]) -> Dict[str, str]:
    """
    Versions look like "2.14": series and release. For every series keep the version with the
    highest release number.

    latest_per_series(["1.9", "2.3", "1.10"]) ➞ {"1": "1.10", "2": "2.3"}
    latest_per_series([]) ➞ {}
    """
    latest = {}
    for version in versions:
        series, release = version.split(".")
        if series not in latest or int(release) > int(latest[series].split(".")[1]):
            latest[series] = version
    return latest


def missing_releases(versions: List[str]) -> List[str]:
    """
    All versions belong to the same series, like "3.1" and "3.4". List the releases that are
    missing between the lowest and the highest one.

    >>> missing_releases(["3.4", "3.1", "3.2"])
    ['3.3']
    >>> missing_releases(["5.0"])
    []
    """
    series = versions[0].split(".")[0]
    numbers = {int(v.split(".")[1]) for v in versions}
    result = []
    for n in range(min(numbers), max(numbers)):
        if n not in numbers:
            result.append(f"{series}.{n}")
    return result


def strip_version_zeros(version):
    """
    Remove zero parts from the end of a version, but keep at least one part.

    strip_version_zeros("2.1.0.0") == "2.1"
    strip_version_zeros("0.0") == "0"
    """
    parts = version.split(".")
    while len(parts) > 1 and int(parts[-1]) == 0:
        parts.pop()
    return ".".join(parts)


def outline_next(number: str, deeper: bool) -> str:
    """
    Section numbers look like "2.3.1". Return the number of the following section on the same level,
    or, if deeper is true, the first section one level below.

    >>> outline_next("2.3", False)
    '2.4'
    >>> outline_next("2.3", True)
    '2.3.1'
    """
    if deeper:
        return number + ".1"
    parts = number.split(".")
    parts[-1] = str(int(parts[-1]) + 1)
    return ".".join(parts)


def length_in_mm(text: str) -> int:
    """
    Convert a length like "12cm", "3m" or "45mm" into millimetres. Blanks between number and
    unit are allowed.

    length_in_mm("12cm") == 120
    length_in_mm("3 m") == 3000
    length_in_mm("45mm") == 45
    """
    factors = {"mm": 1, "cm": 10, "m": 1000}
    digits = ""
    i = 0
    while i < len(text) and text[i].isdigit():
        digits += text[i]
        i += 1
    unit = text[i:].strip()
    return int(digits) * factors[unit]


def heaviest_parcel(weights: List[str]) -> Optional[str]:
    """
    Weights are texts such as "900g" or "1.2kg". Return the heaviest one as it was given, or None
    for an empty list.

    >>> heaviest_parcel(["900g", "1.2kg", "1100g"])
    '1.2kg'
    >>> heaviest_parcel([]) is None
    True
    """
    best = None
    best_grams = -1.0
    for weight in weights:
        if weight.endswith("kg"):
            grams = float(weight[:-2]) * 1000
        else:
            grams = float(weight[:-1])
        if grams > best_grams:
            best = weight
            best_grams = grams
    return best


def human_amount(n: int) -> str:
    """
    Shorten a count: from 1000 on write thousands with "k", from a million on millions with "M",
    in both cases rounded down to whole units.

    human_amount(999) ➞ "999"
    human_amount(15900) ➞ "15k"
    human_amount(2000000) ➞ "2M"
    """
    if n >= 1_000_000:
        return f"{n // 1_000_000}M"
    if n >= 1_000:
        return f"{n // 1_000}k"
    return str(n)


def amount_with_suffix(text: str) -> int:
    """
    Read amounts such as "3k", "2.5M" or "40". The letter k means thousands, M millions.

    >>> amount_with_suffix("2.5M")
    2500000
    >>> amount_with_suffix("40")
    40
    """
    factors = {"k": 10 ** 3, "M": 10 ** 6}
    last = text[-1]
    if last in factors:
        return round(float(text[:-1]) * factors[last])
    return int(text)


def feet_and_inches(text: str) -> int:
    """
    Read a height such as "5ft11in" (feet and inches), "6ft" (feet only) or "9in" (inches only)
    and return inches. A foot has 12 inches.

    feet_and_inches("5ft11in") == 71
    feet_and_inches("6ft") == 72
    feet_and_inches("9in") == 9
    """
    inches = 0
    if "ft" in text:
        feet, text = text.split("ft")
        inches = 12 * int(feet)
    if text.endswith("in"):
        inches += int(text[:-2])
    return inches


def temperature_both(text: str) -> str:
    """
    A temperature ends in C or F. Return it in the other scale, rounded to a whole degree.
    F is C times 9/5 plus 32.

    temperature_both("100C") == "212F"
    temperature_both("-40F") == "-40C"
    """
    value = float(text[:-1])
    if text[-1] == "C":
        return f"{round(value * 9 / 5 + 32)}F"
    return f"{round((value - 32) * 5 / 9)}C"


def price_to_cents(text: str) -> int:
    """
    Turn a price into cents. The mark between units and cents is the last dot or comma that has
    exactly two digits behind it; other dots, commas and blanks only group digits.

    >>> price_to_cents("1.234,50")
    123450
    >>> price_to_cents("1,234")
    123400
    >>> price_to_cents("0.99")
    99
    """
    has_cents = len(text) > 2 and text[-3] in ".,"
    digits = "".join(ch for ch in text if ch.isdigit())
    if has_cents:
        return int(digits)
    return int(digits) * 100


def cents_to_price(cents: int) -> str:
    """
    Write cents as units and cents. Full units end in ".-" in place of ".00".

    cents_to_price(1250) == "12.50"
    cents_to_price(700) == "7.-"
    cents_to_price(5) == "0.05"
    """
    units, rest = divmod(cents, 100)
    if rest == 0:
        return f"{units}.-"
    return f"{units}.{rest:02d}"


def recipe_times(line: str, factor: int) -> str:
    """
    A line of a recipe starts with a whole number, perhaps with a unit glued to it. Multiply this
    number by the factor. A line without a number at the start stays as it is.

    recipe_times("200g flour", 3) ➞ "600g flour"
    recipe_times("some salt", 3) ➞ "some salt"
    """
    rest = line.lstrip("0123456789")
    number = line[:len(line) - len(rest)]
    if not number:
        return line
    return str(int(number) * factor) + rest


def align_decimal_points(numbers: List[str]) -> List[str]:
    """
    Pad the numbers with blanks on the left so that their decimal points stand below each other.
    Every number has exactly one point.

    >>> align_decimal_points(["1.5", "120.25", "33.0"])
    ['  1.5', '120.25', ' 33.0']
    """
    width = max(number.index(".") for number in numbers)
    return [" " * (width - number.index(".")) + number for number in numbers]


def number_column(values, width, fill="."):
    """
    Write every value at the right end of a field of the given width. A value that does not fit is
    replaced by as many # as the field is wide.

    number_column([5, 123], 4) == ["...5", ".123"]
    number_column([12345], 3) == ["###"]
    """
    lines = []
    for value in values:
        text = str(value)
        if len(text) > width:
            lines.append("#" * width)
        else:
            lines.append(text.rjust(width, fill))
    return lines


def zero_pad_all(numbers: List[int]) -> List[str]:
    """Return the non-negative numbers as texts of equal length, padded with zeros on the left.

    >>> zero_pad_all([7, 120, 33])
    ['007', '120', '033']
    >>> zero_pad_all([])
    []
    """
    width = len(str(max(numbers, default=0)))
    return [f"{n:0{width}d}" for n in numbers]


def countdown_labels(start: int, step: int) -> List[str]:
    """
    Count down from start to 0 by step and label each value "T-nn" with at least two digits.
    The last label is always "GO", whether 0 was hit exactly or not.

    countdown_labels(10, 5) == ["T-10", "T-05", "GO"]
    countdown_labels(3, 2) == ["T-03", "T-01", "GO"]
    """
    labels = []
    value = start
    while value > 0:
        labels.append("T-" + str(value).zfill(2))
        value -= step
    labels.append("GO")
    return labels


def nearest_quarter_hour(clock: str) -> str:
    """
    Round a clock text "HH:MM" to the nearest quarter of an hour. Minutes are whole, so there is never
    a tie. After 23:52 the answer is "00:00".

    >>> nearest_quarter_hour("10:08")
    '10:15'
    >>> nearest_quarter_hour("23:53")
    '00:00'
    >>> nearest_quarter_hour("07:37")
    '07:30'
    """
    hour, minute = clock.split(":")
    quarters = round((int(hour) * 60 + int(minute)) / 15)
    total = quarters * 15 % 1440
    return "%02d:%02d" % (total // 60, total % 60)


def shortest_wait(now: str, departures: List[str]) -> int:
    """
    Given the time now and a list of departures (all "HH:MM"), return the minutes until the next
    departure. A departure earlier than now leaves tomorrow at this time.

    shortest_wait("10:00", ["09:30", "10:20"]) ➞ 20
    shortest_wait("23:50", ["00:05"]) ➞ 15
    """
    def minutes(clock: str) -> int:
        return int(clock[:2]) * 60 + int(clock[3:])

    best = 24 * 60
    for departure in departures:
        wait = (minutes(departure) - minutes(now)) % (24 * 60)
        if wait < best:
            best = wait
    return best


def months_until_quarter_end(text: str) -> int:
    """
    A date is written "DD/MM/YYYY". A quarter of the year ends with month 3, 6, 9 or 12. How many
    months are still to come in the quarter after the month of the date?

    months_until_quarter_end("24/12/2021") == 0
    months_until_quarter_end("01/04/2009") == 2
    """
    month = int(text.split("/")[1])
    return (3 - month % 3) % 3


def years_and_months(start: str, end: str) -> str:
    """
    Both texts are months "YYYY-MM", the second not before the first. Return the time between them
    in years and months, for example "2y 3m".

    >>> years_and_months("2020-11", "2023-02")
    '2y 3m'
    >>> years_and_months("2020-01", "2020-01")
    '0y 0m'
    """
    first_year, first_month = map(int, start.split("-"))
    last_year, last_month = map(int, end.split("-"))
    months = (last_year - first_year) * 12 + last_month - first_month
    return f"{months // 12}y {months % 12}m"


def check():
    assert shift_clock_text("23:50", 15) == "00:05"
    assert shift_clock_text("00:10", -30) == "23:40"
    assert is_palindrome_time("12:21")
    assert is_palindrome_time("1:23:21")
    assert not is_palindrome_time("10:10")
    assert clip_length_text(45) == "45s"
    assert clip_length_text(605) == "10:05"
    assert clip_length_text(3601) == "1:00:01"
    assert longest_track(["3:59", "10:01", "9:58"]) == "10:01"
    assert longest_track(["2:10"]) == "2:10"
    assert pace_text(1500, 5) == "5:00"
    assert pace_text(1000, 3) == "5:33"
    assert days_between_texts("2024-02-28", "2024-03-01") == 2
    assert days_between_texts("2024-05-05", "2024-05-01") == 4
    assert sort_dotted_dates(["1.2.2020", "15.1.2020", "3.3.2019"]) == ["3.3.2019", "15.1.2020", "1.2.2020"]
    assert expand_short_year("4/7/21", 50) == "4/7/2021"
    assert expand_short_year("4/7/85", 50) == "4/7/1985"
    assert all_days_until("2023-02-27", "2023-03-01") == ["2023-02-27", "2023-02-28", "2023-03-01"]
    assert all_days_until("2023-02-02", "2023-02-01") == []
    assert longest_gap_between_spans("9:00-10:30,11:00-12:00,12:10-13:00") == 30
    assert longest_gap_between_spans("8:15-8:30") == 0
    assert is_open_at("09:00-12:00 14:00-18:00", "11:59")
    assert not is_open_at("09:00-12:00 14:00-18:00", "12:00")
    assert release_kind("1.4.2", "1.5.0") == "minor"
    assert release_kind("1.4.2", "2.0.0") == "major"
    assert release_kind("1.4.2", "1.4.2") == "none"
    assert latest_per_series(["1.9", "2.3", "1.10"]) == {"1": "1.10", "2": "2.3"}
    assert latest_per_series([]) == {}
    assert strip_version_zeros("2.1.0.0") == "2.1"
    assert strip_version_zeros("0.0") == "0"
    assert length_in_mm("12cm") == 120
    assert length_in_mm("3 m") == 3000
    assert length_in_mm("45mm") == 45
    assert human_amount(999) == "999"
    assert human_amount(15900) == "15k"
    assert human_amount(2000000) == "2M"
    assert feet_and_inches("5ft11in") == 71
    assert feet_and_inches("6ft") == 72
    assert feet_and_inches("9in") == 9
    assert temperature_both("100C") == "212F"
    assert temperature_both("-40F") == "-40C"
    assert cents_to_price(1250) == "12.50"
    assert cents_to_price(700) == "7.-"
    assert cents_to_price(5) == "0.05"
    assert recipe_times("200g flour", 3) == "600g flour"
    assert recipe_times("some salt", 3) == "some salt"
    assert number_column([5, 123], 4) == ["...5", ".123"]
    assert number_column([12345], 3) == ["###"]
    assert countdown_labels(10, 5) == ["T-10", "T-05", "GO"]
    assert countdown_labels(3, 2) == ["T-03", "T-01", "GO"]
    assert shortest_wait("10:00", ["09:30", "10:20"]) == 20
    assert shortest_wait("23:50", ["00:05"]) == 15
    assert months_until_quarter_end("24/12/2021") == 0
    assert months_until_quarter_end("01/04/2009") == 2


if __name__ == "__main__":
    check()
