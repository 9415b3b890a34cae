"""Short tasks on prices, taxes, interest, discounts, calendars, dates, clocks and timetables."""

from datetime import date, timedelta
from typing import Dict, List, Optional, Tuple


def savings_with_bonus(deposit, rate, years, bonus):
    """
    At the start of every year the deposit is paid in; at its end interest of rate percent is added, and after every
    fifth year a bonus as well. Return the balance rounded to 2 digits.

    savings_with_bonus(100, 10, 1, 50) == 110.0
    savings_with_bonus(100, 0, 5, 50) == 550
    savings_with_bonus(100, 5, 0, 50) == 0
    """
    balance = 0
    for year in range(1, years + 1):
        balance += deposit
        balance *= 1 + rate / 100
        if year % 5 == 0:
            balance += bonus
    return round(balance, 2)


def months_to_pay_off(debt: float, monthly: float, rate: float) -> int:
    """
    Every month interest of rate percent is added to the debt, then the monthly amount is paid. How many months does it
    take? -1 if the debt does not get smaller.

    >>> months_to_pay_off(100, 60, 0)
    2
    >>> months_to_pay_off(100, 10, 10)
    -1
    """
    months = 0
    while debt > 0:
        new_debt = debt * (1 + rate / 100) - monthly
        if new_debt >= debt:
            return -1
        debt = new_debt
        months += 1
    return months


def bracket_tax(income: int, brackets: List[Tuple[int, int]]) -> float:
    """
    The brackets are pairs (from, percent) in rising order; the part of the income above `from` and up to the next
    bracket is taxed with that percent.

    bracket_tax(15000, [(0, 0), (10000, 20)]) == 1000.0
    bracket_tax(30000, [(0, 10), (20000, 50)]) == 7000.0
    bracket_tax(0, [(0, 10)]) == 0
    """
    tax = 0
    for i, (start, percent) in enumerate(brackets):
        end = brackets[i + 1][0] if i + 1 < len(brackets) else income
        part = min(income, end) - start
        if part > 0:
            tax += part * percent / 100
    return tax


def price_after_coupons(price: float, coupons: list[str]) -> float:
    """
    Coupons are texts like '10%' or '5' and are used in order; a percentage refers to the price so far. The price
    never falls below zero. Round to 2 digits.

    >>> price_after_coupons(100, ['10%', '5'])
    85.0
    >>> price_after_coupons(3, ['5'])
    0
    """
    for coupon in coupons:
        if coupon.endswith("%"):
            price -= price * int(coupon[:-1]) / 100
        else:
            price -= int(coupon)
        if price < 0:
            price = 0
    return round(price, 2)


def buy_two_get_third(prices: List[int]) -> int:
    """ Of every three articles, sorted from dear to cheap, the cheapest one is free. What must be paid?
    >>> buy_two_get_third([5, 9, 3])
    14
    >>> buy_two_get_third([4, 4, 4, 4])
    12
    """
    total = 0
    for i, price in enumerate(sorted(prices, reverse=True)):
        if i % 3 != 2:
            total += price
    return total


def quantity_price(unit_price, quantity, steps):
    """
    The steps map a least quantity to a discount in percent. The discount of the largest step that is reached applies
    to all pieces.

    quantity_price(10, 5, {3: 10, 10: 20}) == 45.0
    quantity_price(10, 2, {3: 10}) == 20
    """
    discount = 0
    for least in sorted(steps):
        if quantity >= least:
            discount = steps[least]
    return unit_price * quantity * (100 - discount) / 100


def net_from_gross(gross: float, rate: int) -> tuple[float, float]:
    """Split a gross price into the net price and the tax of rate percent, both rounded to cents.

    net_from_gross(119, 19) == (100.0, 19.0)
    net_from_gross(10, 0) == (10.0, 0.0)
    """
    net = round(gross * 100 / (100 + rate), 2)
    return net, round(gross - net, 2)


def shipping_fee(weight: float, total: float, express: bool) -> float:
    """
    Up to 1 kg the fee is 4, up to 5 kg it is 7, above that 7 plus 1 for each further kg begun. From a total of 50
    on, the fee is dropped, but express always costs 10 more.

    >>> shipping_fee(0.5, 20, False)
    4
    >>> shipping_fee(6.5, 20, True)
    19
    >>> shipping_fee(9, 80, True)
    10
    """
    fee = 0
    if total < 50:
        if weight <= 1:
            fee = 4
        elif weight <= 5:
            fee = 7
        else:
            extra = weight - 5
            fee = 7 + int(extra) + (1 if extra > int(extra) else 0)
    if express:
        fee += 10
    return fee


def who_owes_whom(paid: dict[str, int]) -> list[tuple[str, str, int]]:
    """
    Everyone should have paid the same (the total can be divided evenly). The largest debtor pays the one with
    the largest credit, until all is settled; ties go by name. Return triples (from, to, amount).

    >>> who_owes_whom({'Ann': 30, 'Ben': 0, 'Cat': 0})
    [('Ben', 'Ann', 10), ('Cat', 'Ann', 10)]
    >>> who_owes_whom({'Ann': 5, 'Ben': 5})
    []
    """
    share = sum(paid.values()) // len(paid)
    balance = {name: amount - share for name, amount in paid.items()}
    transfers = []
    while any(balance.values()):
        debtor = min(sorted(balance), key=lambda name: balance[name])
        creditor = max(sorted(balance), key=lambda name: balance[name])
        amount = min(-balance[debtor], balance[creditor])
        balance[debtor] += amount
        balance[creditor] -= amount
        transfers.append((debtor, creditor, amount))
    return transfers


def coins_back(price, given):
    """
    Give change in as few coins of 50, 20, 10, 5, 2 and 1 as possible; None if too little was given.

    coins_back(63, 100) == [20, 10, 5, 2]
    coins_back(5, 5) == []
    coins_back(9, 5) == None
    """
    rest = given - price
    if rest < 0:
        return None
    coins = []
    for coin in (50, 20, 10, 5, 2, 1):
        while rest >= coin:
            coins.append(coin)
            rest -= coin
    return coins


def change_from_drawer(amount: int, drawer: Dict[int, int]) -> Optional[Dict[int, int]]:
    """
    Pay out the amount from a drawer that maps coins to how many there are, largest coins first. None if this fails
    to give the exact amount.

    >>> change_from_drawer(80, {50: 1, 20: 5})
    >>> change_from_drawer(90, {50: 1, 20: 5})
    {50: 1, 20: 2}
    """
    used = {}
    for coin in sorted(drawer, reverse=True):
        n = min(amount // coin, drawer[coin])
        if n > 0:
            used[coin] = n
            amount -= n * coin
    return used if amount == 0 else None


def best_trade_with_fee(prices: list[int], fee: int) -> int:
    """ Buy once and sell once later, and pay the fee if you trade at all. What is the best profit (at least 0)?
    >>> best_trade_with_fee([5, 2, 7, 4], 2)
    3
    >>> best_trade_with_fee([3, 4], 2)
    0
    """
    best = 0
    lowest = None
    for p in prices:
        if lowest is None or p < lowest:
            lowest = p
        best = max(best, p - lowest - fee)
    return best


def loyalty_points(purchases, member):
    """
    Each whole 10 of a purchase gives a point; members get double points from 100 on. Return all points.

    loyalty_points([25, 99], False) == 11
    loyalty_points([120, 30], True) == 27
    """
    points = 0
    for amount in purchases:
        earned = amount // 10
        if member and amount >= 100:
            earned *= 2
        points += earned
    return points


def wage_with_overtime(hours: List[float], rate: float) -> float:
    """
    Hours above 8 on one day are paid one and a half times, and hours above 10 twice.

    >>> wage_with_overtime([8, 9], 10)
    175.0
    >>> wage_with_overtime([11], 10)
    130.0
    """
    pay = 0.0
    for h in hours:
        normal = min(h, 8)
        over = max(0, min(h, 10) - 8)
        double = max(0, h - 10)
        pay += rate * (normal + 1.5 * over + 2 * double)
    return pay


def depreciation_plan(price: float, years: int) -> List[float]:
    """Value of a thing at the end of each year if it loses the same amount each year and ends at zero.

    depreciation_plan(100, 4) == [75.0, 50.0, 25.0, 0.0]
    depreciation_plan(100, 0) == []
    """
    return [round(price - price * k / years, 2) for k in range(1, years + 1)]


def exchange_chain(amount: float, rates: dict[tuple[str, str], float], way: list[str]) -> Optional[float]:
    """
    Change money along the way of currencies; a rate may also be used backwards. None if a rate is missing. Two digits.

    exchange_chain(10, {('EUR', 'USD'): 1.25}, ['EUR', 'USD']) == 12.5
    exchange_chain(10, {('EUR', 'USD'): 1.25}, ['USD', 'EUR']) == 8.0
    exchange_chain(10, {}, ['A', 'B']) == None
    """
    for source, target in zip(way, way[1:]):
        if (source, target) in rates:
            amount *= rates[(source, target)]
        elif (target, source) in rates:
            amount /= rates[(target, source)]
        else:
            return None
    return round(amount, 2)


def budget_first_overrun(budget, costs):
    """On which day (from 1) do the costs altogether exceed the budget? 0 if they never do.

    >>> budget_first_overrun(10, [4, 6, 1])
    3
    >>> budget_first_overrun(10, [4])
    0
    """
    spent = 0
    for day, cost in enumerate(costs, start=1):
        spent += cost
        if spent > budget:
            return day
    return 0


def is_leap_alternative(year: int, skip: int) -> bool:
    """
    In an invented calendar every third year is a leap year, but not if the year can be divided by skip, unless it can
    also be divided by the square of skip.

    >>> is_leap_alternative(6, 6)
    False
    >>> is_leap_alternative(36, 6)
    True
    >>> is_leap_alternative(9, 6)
    True
    """
    if year % 3 != 0:
        return False
    return year % skip != 0 or year % (skip * skip) == 0


def days_between_fields(d1: int, m1: int, d2: int, m2: int) -> int:
    """
    How many days lie from day d1 of month m1 to day d2 of month m2 in the same year (not a leap year)? Negative if the
    second date is earlier.

    days_between_fields(1, 1, 1, 2) == 31
    days_between_fields(1, 3, 28, 2) == -1
    """
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    first = sum(lengths[:m1 - 1]) + d1
    second = sum(lengths[:m2 - 1]) + d2
    return second - first


def date_from_day_number(number, leap):
    """
    Which date is the day with this number in the year? Return (day, month); None if the year has no such day.

    date_from_day_number(60, False) == (1, 3)
    date_from_day_number(60, True) == (29, 2)
    date_from_day_number(366, False) == None
    """
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for month, days in enumerate(lengths, 1):
        if number <= days:
            return number, month
        number -= days
    return None


def valid_day(day: int, month: int, year: int) -> bool:
    """ Is there such a day in the calendar of today?
    >>> valid_day(29, 2, 2023)
    False
    >>> valid_day(29, 2, 2024)
    True
    >>> valid_day(31, 4, 2024)
    False
    """
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def weekend_days(year: int, month: int) -> list[int]:
    """Which days of the month fall on Saturday or Sunday?

    weekend_days(2024, 6) == [1, 2, 8, 9, 15, 16, 22, 23, 29, 30]
    len(weekend_days(2023, 2)) == 8
    """
    day = date(year, month, 1)
    found = []
    while day.month == month:
        if day.weekday() >= 5:
            found.append(day.day)
        day += timedelta(days=1)
    return found


def add_working_days(start: str, days: int, holidays: List[str]) -> str:
    """
    Go so many working days on from the start (texts like '2024-05-03'). Weekends and holidays do not count.

    >>> add_working_days('2024-05-03', 1, [])
    '2024-05-06'
    >>> add_working_days('2024-05-03', 2, ['2024-05-06'])
    '2024-05-08'
    """
    day = date.fromisoformat(start)
    while days > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day.isoformat() not in holidays:
            days -= 1
    return day.isoformat()


def weekday_by_shift(weekday: str, days: int) -> str:
    """
    Which day of the week is it so many days after (or, for negative numbers, before) the given one? The names are
    written in small letters; an unknown name is returned as it is.

    weekday_by_shift('friday', 3) == 'monday'
    weekday_by_shift('monday', -8) == 'sunday'
    weekday_by_shift('someday', 1) == 'someday'
    """
    names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    if weekday not in names:
        return weekday
    return names[(names.index(weekday) + days) % 7]


def month_sheet(first_weekday, length):
    """
    Build the weeks of a month as lists of seven numbers, 0 for days of other months. first_weekday is the place (0 to
    6) of day 1.

    month_sheet(5, 10) == [[0, 0, 0, 0, 0, 1, 2], [3, 4, 5, 6, 7, 8, 9], [10, 0, 0, 0, 0, 0, 0]]
    month_sheet(0, 7) == [[1, 2, 3, 4, 5, 6, 7]]
    """
    cells = [0] * first_weekday + list(range(1, length + 1))
    while len(cells) % 7 != 0:
        cells.append(0)
    return [cells[i:i + 7] for i in range(0, len(cells), 7)]


def months_with_five(weekday: int, year: int) -> List[int]:
    """
    In which months of the year does the day of the week (0 is Monday) occur five times?

    >>> months_with_five(0, 2024)
    [1, 4, 7, 9, 12]
    """
    months = []
    for month in range(1, 13):
        day = date(year, month, 1)
        count = 0
        while day.month == month:
            if day.weekday() == weekday:
                count += 1
            day += timedelta(days=1)
        if count == 5:
            months.append(month)
    return months


def nth_weekday(year: int, month: int, weekday: int, n: int) -> Optional[int]:
    """
    Day of the month of the n-th given weekday (0 is Monday), or None if the month has fewer of them.

    nth_weekday(2024, 11, 3, 4) == 28
    nth_weekday(2024, 2, 0, 5) == None
    """
    first = date(year, month, 1).weekday()
    day = 1 + (weekday - first) % 7 + 7 * (n - 1)
    try:
        date(year, month, day)
    except ValueError:
        return None
    return day


def next_birthday_in(month, day, today_month, today_day):
    """
    Months of 30 days, years of 12 months: in how many days is the next birthday? Today counts as 0.

    next_birthday_in(3, 10, 3, 10) == 0
    next_birthday_in(4, 1, 3, 30) == 1
    next_birthday_in(1, 5, 12, 25) == 10
    """
    birthday = (month - 1) * 30 + day
    today = (today_month - 1) * 30 + today_day
    return (birthday - today) % 360


def palindromic_dates(year: int) -> List[str]:
    """Dates of the year that read the same backwards in the form ddmmyyyy.

    >>> palindromic_dates(2021)
    ['12022021']
    >>> palindromic_dates(2023)
    []
    """
    day = date(year, 1, 1)
    found = []
    while day.year == year:
        text = day.strftime("%d%m%Y")
        if text == text[::-1]:
            found.append(text)
        day += timedelta(days=1)
    return found


def season_by_date(month: int, day: int, south: bool = False) -> str:
    """
    Seasons change on the 21st of March, June, September and December. In the south they are turned round.

    season_by_date(3, 20) == 'winter'
    season_by_date(3, 21) == 'spring'
    season_by_date(7, 1, True) == 'winter'
    """
    names = ['winter', 'spring', 'summer', 'autumn']
    changes = [(3, 21), (6, 21), (9, 21), (12, 21)]
    passed = sum(1 for change in changes if (month, day) >= change)
    if south:
        passed += 2
    return names[passed % 4]


def zodiac_by_table(month: int, day: int, table: list[tuple[int, int, str]]) -> str:
    """
    The table has (month, day, name) for the first day of each sign, in order. Before the first entry of the year the
    last sign is still valid.

    >>> zodiac_by_table(2, 1, [(1, 20, 'Aquarius'), (2, 19, 'Pisces')])
    'Aquarius'
    >>> zodiac_by_table(1, 3, [(1, 20, 'Aquarius'), (2, 19, 'Pisces')])
    'Pisces'
    """
    sign = table[-1][2]
    for m, d, name in table:
        if (m, d) <= (month, day):
            sign = name
    return sign


def date_order_text(text):
    """
    Change '31.12.2023' into '2023-12-31' with two digits for day and month. Texts with other than three parts are
    returned unchanged.

    date_order_text('5.3.2024') == '2024-03-05'
    date_order_text('today') == 'today'
    """
    parts = text.split('.')
    if len(parts) != 3:
        return text
    day, month, year = parts
    return f'{year}-{month.zfill(2)}-{day.zfill(2)}'


def quarter_totals(sales: Dict[int, int]) -> List[int]:
    """The dict maps months (1 to 12) to sales. Return the totals of the four quarters.

    quarter_totals({1: 5, 3: 2, 12: 9}) == [7, 0, 0, 9]
    quarter_totals({}) == [0, 0, 0, 0]
    """
    totals = [0] * 4
    for month, amount in sales.items():
        totals[(month - 1) // 3] += amount
    return totals


def minutes_apart(a: str, b: str) -> int:
    """
    Shortest distance in minutes between two times 'hh:mm' on the clock of 24 hours, possibly across midnight.

    >>> minutes_apart('23:50', '00:15')
    25
    >>> minutes_apart('12:00', '00:00')
    720
    """
    def to_minutes(text):
        h, m = text.split(":")
        return int(h) * 60 + int(m)

    diff = abs(to_minutes(a) - to_minutes(b))
    return min(diff, 24 * 60 - diff)


def to_twelve_hours(time):
    """
    Change 'hh:mm' (24 hours) to the form with am and pm; None if it is not a valid time.

    to_twelve_hours('00:05') == '12:05 am'
    to_twelve_hours('13:30') == '1:30 pm'
    to_twelve_hours('24:00') == None
    """
    hour, minute = (int(x) for x in time.split(':'))
    if not (0 <= hour < 24 and 0 <= minute < 60):
        return None
    half = 'am' if hour < 12 else 'pm'
    return f'{(hour + 11) % 12 + 1}:{minute:02d} {half}'


def from_twelve_hours(text: str) -> str:
    """Change '1:30 pm' or '12:05 AM' to 'hh:mm' of 24 hours.

    from_twelve_hours('1:30 pm') == '13:30'
    from_twelve_hours('12:05 AM') == '00:05'
    """
    clock, half = text.lower().split()
    hour, minute = map(int, clock.split(":"))
    hour %= 12
    if half == "pm":
        hour += 12
    return f"{hour:02}:{minute:02}"


def round_time_to(time: str, step: int) -> str:
    """ Round 'hh:mm' to the nearest multiple of step minutes (halves go up); after 23:59 comes 00:00.
    >>> round_time_to('08:07', 15)
    '08:00'
    >>> round_time_to('08:08', 15)
    '08:15'
    >>> round_time_to('23:58', 5)
    '00:00'
    """
    hours, minutes = time.split(':')
    total = int(hours) * 60 + int(minutes)
    total = (2 * total + step) // (2 * step) * step
    total %= 1440
    return '%02d:%02d' % divmod(total, 60)


def add_durations(texts: list[str]) -> str:
    """
    Add durations like '1:30' (hours and minutes) or '45' (only minutes) and write the sum in the form h:mm.

    add_durations(['1:30', '45']) == '2:15'
    add_durations([]) == '0:00'
    """
    total = 0
    for text in texts:
        parts = text.split(':')
        if len(parts) == 2:
            total += int(parts[0]) * 60 + int(parts[1])
        else:
            total += int(text)
    return f'{total // 60}:{total % 60:02d}'


def timetable(first: int, last: int, every: int) -> list[str]:
    """Times from first to last (minutes after midnight) at equal distances, as 'h:mm'.

    timetable(475, 500, 10) == ['7:55', '8:05', '8:15']
    timetable(60, 59, 5) == []
    """
    times = []
    t = first
    while t <= last:
        times.append(f"{t // 60}:{t % 60:02d}")
        t += every
    return times


def strokes_in_period(start: int, end: int) -> int:
    """
    A clock strikes the hour (1 to 12 times) and once at every half hour. How many strokes are there from start to end
    o'clock (24 hours, both full hours included)?

    >>> strokes_in_period(1, 3)
    8
    >>> strokes_in_period(12, 13)
    14
    """
    strokes = 0
    for hour in range(start, end + 1):
        strokes += hour % 12 or 12
        if hour < end:
            strokes += 1
    return strokes


def digits_on_clock(h: int, m: int, steps: int) -> List[str]:
    """ The next `steps` times on a digital clock (after h:m) at which all four digits are different.
    >>> digits_on_clock(12, 33, 2)
    ['12:34', '12:35']
    """
    found = []
    while len(found) < steps:
        m += 1
        if m == 60:
            h, m = (h + 1) % 24, 0
        text = f'{h:02d}:{m:02d}'
        if len(set(text)) == 5:
            found.append(text)
    return found


def time_zone_shift(time: str, offset: float) -> tuple[str, int]:
    """
    Shift 'hh:mm' by an offset in hours (halves are possible). Return the new time and the day shift (-1, 0 or 1).

    time_zone_shift('23:30', 1) == ('00:30', 1)
    time_zone_shift('02:00', -3.5) == ('22:30', -1)
    """
    h, m = map(int, time.split(":"))
    day, rest = divmod(h * 60 + m + int(offset * 60), 1440)
    return f"{rest // 60:02d}:{rest % 60:02d}", day


def sleep_hours(nights):
    """
    Nights are pairs (to bed, up) in full hours of 24; going to bed may be before or after midnight. Return the average
    sleep, rounded to one digit, 0 for no nights.

    sleep_hours([(22, 6), (1, 7)]) == 7.0
    sleep_hours([]) == 0
    """
    if not nights:
        return 0
    total = 0
    for bed, up in nights:
        total += (up - bed) % 24
    return round(total / len(nights), 1)


def opening_state(hour: int, weekday: str, hours: Dict[str, Tuple[int, int]]) -> str:
    """
    Hours maps weekdays to (open, close). Return 'open', 'closed' or 'closing soon' in the last hour. Days without an
    entry are closed.

    >>> opening_state(17, 'Mon', {'Mon': (9, 18)})
    'closing soon'
    >>> opening_state(18, 'Mon', {'Mon': (9, 18)})
    'closed'
    >>> opening_state(10, 'Sun', {'Mon': (9, 18)})
    'closed'
    """
    if weekday not in hours:
        return 'closed'
    start, end = hours[weekday]
    if hour < start or hour >= end:
        return 'closed'
    if hour == end - 1:
        return 'closing soon'
    return 'open'


def overlap_of_shifts(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """Shifts are (start, end) in hours; an end not after the start is on the next day. Hours that both work.

    overlap_of_shifts((8, 16), (14, 22)) == 2
    overlap_of_shifts((22, 6), (4, 8)) == 2
    overlap_of_shifts((8, 9), (10, 11)) == 0
    """
    def hours(shift):
        start, end = shift
        if end <= start:
            end += 24
        return {h % 24 for h in range(start, end)}

    return len(hours(a) & hours(b))


def parking_ticket_end(start: str, coins: List[int], per_hour: int, closing: str) -> str:
    """
    The coins (in cents) buy parking time from the start; it never lasts longer than the closing time. Times are 'hh:mm'
    on the same day, minutes are rounded down.

    parking_ticket_end('10:00', [100, 50], 100, '18:00') == '11:30'
    parking_ticket_end('17:50', [100], 100, '18:00') == '18:00'
    """
    minutes = sum(coins) * 60 // per_hour
    h, m = map(int, start.split(':'))
    total = h * 60 + m + minutes
    end = f'{total // 60:02d}:{total % 60:02d}'
    return min(end, closing)


def fiscal_year(month: int, year: int, first_month: int) -> str:
    """The business year begins with first_month. Name it like '2023/24', or '2024' if it begins in January.

    fiscal_year(3, 2024, 4) == '2023/24'
    fiscal_year(4, 2024, 4) == '2024/25'
    fiscal_year(5, 2024, 1) == '2024'
    """
    if first_month == 1:
        return str(year)
    start = year if month >= first_month else year - 1
    return f"{start}/{(start + 1) % 100:02d}"


def century_text(year):
    """Name the century of a year (from 1 on) like '21st century'.

    >>> century_text(2000)
    '20th century'
    >>> century_text(2001)
    '21st century'
    >>> century_text(1250)
    '13th century'
    """
    n = (year + 99) // 100
    if n % 100 in (11, 12, 13):
        ending = 'th'
    else:
        ending = {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')
    return f'{n}{ending} century'


def watering_days(plants: dict[str, int], day: int) -> list[str]:
    """
    Each plant gets water every so many days, for the first time on day 0. Who is watered on the day? Sorted by name.

    watering_days({'rose': 2, 'fern': 3, 'aloe': 7}, 6) == ['fern', 'rose']
    watering_days({}, 3) == []
    """
    return sorted(name for name, every in plants.items() if day % every == 0)


def payday_list(year: int, day: int) -> List[str]:
    """ Pay is given on the day of every month, but on Friday before if it falls on a weekend. The first three dates.
    >>> payday_list(2024, 15)
    ['2024-01-15', '2024-02-15', '2024-03-15']
    >>> payday_list(2024, 10)
    ['2024-01-10', '2024-02-09', '2024-03-08']
    """
    dates = []
    for month in (1, 2, 3):
        d = date(year, month, day)
        while d.weekday() > 4:
            d -= timedelta(days=1)
        dates.append(d.isoformat())
    return dates


def shift_for_day(pattern, start_day, day):
    """
    A worker repeats the shift pattern (a text such as 'EELLNN--', one letter a day) from start_day on. Which letter
    belongs to the day? Before the start it is '?'.

    shift_for_day('EL-', 3, 5) == '-'
    shift_for_day('EL-', 3, 6) == 'E'
    shift_for_day('EL-', 3, 2) == '?'
    """
    if day < start_day:
        return "?"
    return pattern[(day - start_day) % len(pattern)]


def average_arrival(times: List[str]) -> Optional[str]:
    """Average of times 'hh:mm' on one day, rounded down to minutes; None without times.

    average_arrival(['08:00', '08:31']) == '08:15'
    average_arrival([]) == None
    """
    if not times:
        return None
    total = 0
    for t in times:
        hours, minutes = t.split(':')
        total += 60 * int(hours) + int(minutes)
    h, m = divmod(total // len(times), 60)
    return f'{h:02d}:{m:02d}'


def stopwatch_laps(marks: list[float]) -> list[float]:
    """
    The marks are total times at the end of each lap. Return the times of the single laps, rounded to two digits.

    >>> stopwatch_laps([61.2, 120.0, 185.5])
    [61.2, 58.8, 65.5]
    >>> stopwatch_laps([])
    []
    """
    laps = []
    previous = 0
    for mark in marks:
        laps.append(round(mark - previous, 2))
        previous = mark
    return laps


def countdown_ok(values: List[int], step: int) -> bool:
    """Does the list count down to zero in equal steps of the given size?

    countdown_ok([6, 4, 2, 0], 2) is True
    countdown_ok([5, 3, 1], 2) is False
    countdown_ok([], 1) is False
    """
    if not values or values[-1] != 0:
        return False
    return all(a - b == step for a, b in zip(values, values[1:]))


def rent_after_raises(rent: float, raises: List[float], most: float) -> float:
    """
    Every raise is given in percent of the present rent, but the rent may never be more than `most` percent above the
    first rent. Return the rent rounded to 2 digits.

    >>> rent_after_raises(100, [10, 10], 50)
    121.0
    >>> rent_after_raises(100, [30, 30], 50)
    150.0
    """
    top = rent * (100 + most) / 100
    for percent in raises:
        rent = min(rent * (100 + percent) / 100, top)
    return round(rent, 2)


def rate_for_goal(start: float, goal: float, years: int) -> int:
    """
    What is the smallest whole interest rate (in percent) with which the start grows to at least the goal in the years?

    rate_for_goal(100, 121, 2) == 10
    rate_for_goal(100, 130, 1) == 30
    rate_for_goal(50, 40, 3) == 0
    """
    rate = 0
    while round(start * (1 + rate / 100) ** years, 6) < goal:
        rate += 1
    return rate


def simple_or_compound(amount, rate, years):
    """By how much is compound interest better than simple interest? Rounded to 2 digits.

    simple_or_compound(100, 10, 2) == 1.0
    simple_or_compound(100, 10, 1) == 0.0
    """
    compound = amount * (1 + rate / 100) ** years
    simple = amount + amount * rate / 100 * years
    return round(compound - simple, 2)


def sale_signs(old: Dict[str, int], new: Dict[str, int]) -> List[str]:
    """
    For all articles that got cheaper write a sign like 'tea -25%' (rounded down), the largest reduction first, then
    by name.

    >>> sale_signs({'tea': 8, 'jam': 5, 'rye': 4}, {'tea': 6, 'jam': 5, 'rye': 2})
    ['rye -50%', 'tea -25%']
    """
    cuts = []
    for name, price in old.items():
        now = new.get(name, price)
        if now < price:
            cuts.append(((price - now) * 100 // price, name))
    cuts.sort(key=lambda c: (-c[0], c[1]))
    return [f'{name} -{percent}%' for percent, name in cuts]


def tip_rounded(bill: int, percent: int, step: int) -> int:
    """ Add the tip to the bill and round the sum up to the next multiple of step. All amounts are whole cents.
    >>> tip_rounded(1830, 10, 100)
    2100
    >>> tip_rounded(1000, 10, 50)
    1100
    """
    total = bill + bill * percent // 100
    rest = total % step
    return total if rest == 0 else total + step - rest


def fine_for_books(days_late, children):
    """
    The first three days are free, then every day costs 20 cents, from the eleventh late day on 50 cents. Children
    pay half, and nobody pays more than 10 euros. The result is in cents.

    fine_for_books(3, False) == 0
    fine_for_books(12, False) == 240
    fine_for_books(12, True) == 120
    fine_for_books(100, False) == 1000
    """
    fine = 0
    for day in range(1, days_late + 1):
        if day > 10:
            fine += 50
        elif day > 3:
            fine += 20
    if children:
        fine //= 2
    return min(fine, 1000)


def stock_value_fifo(bought: List[Tuple[int, int]], sold: int) -> Optional[int]:
    """
    Goods were bought in lots (pieces, unit price). The oldest are sold first. Return the value of what is left, or
    None if more was sold than bought.

    >>> stock_value_fifo([(10, 2), (5, 3)], 12)
    9
    >>> stock_value_fifo([(1, 2)], 2) is None
    True
    """
    value = 0
    for pieces, price in bought:
        used = min(pieces, sold)
        sold -= used
        value += (pieces - used) * price
    if sold > 0:
        return None
    return value


def price_per_portion(items: Dict[str, Tuple[float, float]], recipe: Dict[str, float], portions: int) -> float:
    """
    Items map names to (package size, package price). A recipe uses amounts of them for the portions. Price of one
    portion, with only the used share of a package counted, in 2 digits.

    price_per_portion({'rice': (1000, 4.0)}, {'rice': 250}, 2) == 0.5
    price_per_portion({}, {}, 3) == 0.0
    """
    total = 0.0
    for name, amount in recipe.items():
        size, price = items[name]
        total += amount / size * price
    return round(total / portions, 2)


def change_machine_log(coins: list[int], price: int) -> list[int]:
    """
    A machine sells drinks for a fixed price. Coins go in one after another; as soon as the price is reached, a drink
    comes out with the change, and the credit is zero again. List the changes.

    >>> change_machine_log([50, 50, 100, 20, 200], 90)
    [10, 10, 130]
    >>> change_machine_log([10], 90)
    []
    """
    credit = 0
    changes = []
    for coin in coins:
        credit += coin
        if credit >= price:
            changes.append(credit - price)
            credit = 0
    return changes


def calendar_of_ten_months(day: int) -> Tuple[int, int, int]:
    """
    In a calendar the year has ten months: months with an odd number have 36 days, the others 37. Day 0 is day 1 of
    month 1 of year 1. Return (day, month, year) for the day number.

    calendar_of_ten_months(0) == (1, 1, 1)
    calendar_of_ten_months(36) == (1, 2, 1)
    calendar_of_ten_months(365) == (1, 1, 2)
    """
    year, rest = divmod(day, 365)
    month = 1
    while True:
        length = 36 if month % 2 else 37
        if rest < length:
            return rest + 1, month, year + 1
        rest -= length
        month += 1


def advent_sundays(year: int) -> List[str]:
    """ The four Sundays before December 25, the earliest first, as ISO dates.
    >>> advent_sundays(2023)
    ['2023-12-03', '2023-12-10', '2023-12-17', '2023-12-24']
    """
    day = date(year, 12, 24)
    while day.weekday() != 6:
        day -= timedelta(days=1)
    return [(day - timedelta(weeks=w)).isoformat() for w in (3, 2, 1, 0)]


def hour_meter_cost(start: int, end: int, prices: List[int]) -> int:
    """
    The list holds a price for each of the 24 hours of a day. Sum the prices from hour start to before hour end; an end
    that is not after the start lies on the next day.

    hour_meter_cost(22, 2, [1] * 6 + [3] * 18) == 8
    hour_meter_cost(5, 7, [1] * 6 + [3] * 18) == 4
    """
    total = 0
    hour = start
    while True:
        total += prices[hour]
        hour = (hour + 1) % 24
        if hour == end:
            return total


def medicine_times(first: str, doses: int, night: Tuple[int, int]) -> List[str]:
    """
    Doses are taken every 5 hours, beginning at first ('hh:mm'). A dose that would fall into the night hours (from, to;
    both on the same day, `to` not included) waits until `to` o'clock. List all times.

    >>> medicine_times('10:30', 3, (0, 6))
    ['10:30', '15:30', '20:30']
    >>> medicine_times('20:00', 3, (0, 6))
    ['20:00', '06:00', '11:00']
    """
    hour, minute = map(int, first.split(":"))
    times = []
    for _ in range(doses):
        if night[0] <= hour < night[1]:
            hour, minute = night[1], 0
        times.append(f"{hour:02d}:{minute:02d}")
        hour = (hour + 5) % 24
    return times


def loan_table(amount: int, payment: int, fee: int) -> List[int]:
    """
    Each month a fee is added to what is owed and then the payment is made (the last one may be smaller). List what is
    owed after each month; [] if the payment is not larger than the fee.

    >>> loan_table(100, 45, 5)
    [60, 20, 0]
    >>> loan_table(100, 5, 5)
    []
    """
    if payment <= fee:
        return []
    table = []
    owed = amount
    while owed > 0:
        owed = max(0, owed + fee - payment)
        table.append(owed)
    return table


def energy_bill(kwh, steps):
    """
    The first steps[0] kWh cost 10 each, the next steps[1] cost 15 each, and all further ones cost 25 each.

    energy_bill(50, (100, 100)) == 500
    energy_bill(220, (100, 100)) == 3000
    energy_bill(0, (10, 10)) == 0
    """
    first = min(kwh, steps[0])
    second = min(kwh - first, steps[1])
    rest = kwh - first - second
    return 10 * first + 15 * second + 25 * rest


def currency_text(amount: float, pattern: str) -> str:
    """ Put the amount with two decimals into the pattern at the place of '#'; an amount below 0 gets parentheses.
    >>> currency_text(3.5, '# EUR')
    '3.50 EUR'
    >>> currency_text(-2, '$#')
    '($2.00)'
    """
    text = pattern.replace('#', f'{abs(amount):.2f}')
    return f'({text})' if amount < 0 else text


def profit_margin_class(cost: float, price: float) -> str:
    """
    Classify the margin in percent of the price: below 0 'loss', below 10 'thin', below 30 'normal', otherwise 'fat'.
    A price of zero is 'gift'.

    profit_margin_class(95, 100) == 'thin'
    profit_margin_class(5, 10) == 'fat'
    profit_margin_class(5, 4) == 'loss'
    profit_margin_class(5, 0) == 'gift'
    """
    if price == 0:
        return "gift"
    margin = (price - cost) / price * 100
    for limit, name in ((0, "loss"), (10, "thin"), (30, "normal")):
        if margin < limit:
            return name
    return "fat"


def subscription_months(start: Tuple[int, int], end: Tuple[int, int], free: int) -> int:
    """
    Months are pairs (year, month). How many months from start to end (both included) must be paid if the first `free`
    months cost nothing?

    >>> subscription_months((2023, 11), (2024, 2), 1)
    3
    >>> subscription_months((2024, 1), (2024, 1), 3)
    0
    """
    months = (end[0] - start[0]) * 12 + end[1] - start[1] + 1
    return max(0, months - free)


def inflation_back(amount, rates):
    """
    What was the amount worth before the years with the given inflation rates in percent? Rounded to 2 digits.

    inflation_back(121, [10, 10]) == 100.0
    inflation_back(50, []) == 50
    """
    for rate in rates:
        amount /= 1 + rate / 100
    return round(amount, 2)


def donation_match(gifts: List[int], limit: int) -> List[int]:
    """
    A sponsor doubles every gift until the sponsor's money (limit) is used up; the last doubled gift may be raised only
    in part. Return the gifts with the sponsor's part.

    >>> donation_match([10, 20, 30], 25)
    [20, 35, 30]
    >>> donation_match([], 5)
    []
    """
    result = []
    for gift in gifts:
        extra = min(gift, limit)
        limit -= extra
        result.append(gift + extra)
    return result


def hotel_nights_cost(arrival: int, nights: int, prices: Dict[str, int]) -> int:
    """
    arrival is the weekday (0 is Monday) of the first night. Nights to Saturday and to Sunday (weekdays 4 and 5) cost
    prices['weekend'], others prices['week']; the seventh night of every seven is free.

    hotel_nights_cost(3, 3, {'week': 50, 'weekend': 80}) == 210
    hotel_nights_cost(0, 7, {'week': 50, 'weekend': 80}) == 360
    """
    total = 0
    for k in range(nights):
        if k % 7 == 6:
            continue
        weekday = (arrival + k) % 7
        total += prices['weekend' if weekday in (4, 5) else 'week']
    return total


def moon_phase(day: int, new_moon: int) -> str:
    """
    The phases repeat every 28 days from a day with new moon: days 0 to 6 of the cycle are 'new', the next seven
    'first quarter', then 'full' and 'last quarter'.

    >>> moon_phase(10, 0)
    'first quarter'
    >>> moon_phase(3, 5)
    'last quarter'
    """
    phases = ['new', 'first quarter', 'full', 'last quarter']
    return phases[(day - new_moon) % 28 // 7]


def school_week(date_number: int, holidays: List[Tuple[int, int]]) -> Optional[int]:
    """
    Days are numbered from 0, a Monday. Whole weeks (first, last) given by their number are holidays. Which school week
    (from 1) does the day lie in, if holiday weeks are not counted? None in the holidays and at weekends.

    school_week(8, []) == 2
    school_week(22, [(1, 2)]) == 2
    school_week(8, [(1, 2)]) == None
    school_week(5, []) == None
    """
    week, weekday = divmod(date_number, 7)
    if weekday >= 5:
        return None

    def is_holiday(w):
        return any(first <= w <= last for first, last in holidays)

    if is_holiday(week):
        return None
    return sum(1 for w in range(week + 1) if not is_holiday(w))


def hands_swapped(hour: int, minute: int) -> Tuple[int, int]:
    """ Someone mistakes the hands of a clock for each other. Return the time that is read, with minutes cut to fives.
    >>> hands_swapped(3, 20)
    (4, 15)
    >>> hands_swapped(12, 30)
    (6, 0)
    """
    read_hour = minute // 5
    read_minute = hour % 12 * 5
    return (12 if read_hour == 0 else read_hour), read_minute


def closing_times_sorted(shops: dict[str, str]) -> list[str]:
    """
    Sort the names of the shops by their closing time (like '7:30 pm' or '12:00 am'), earliest on the day first, where
    midnight (12:00 am) counts as the end of the day.

    closing_times_sorted({'a': '9:00 pm', 'b': '12:00 am', 'c': '11:30 am'}) == ['c', 'a', 'b']
    closing_times_sorted({}) == []
    """
    def minutes(text):
        clock, half = text.split()
        h, m = map(int, clock.split(":"))
        value = h % 12 * 60 + m + (720 if half == "pm" else 0)
        return value or 1440

    return sorted(shops, key=lambda name: minutes(shops[name]))


def check():
    """Check the examples that are not doctests."""
    assert savings_with_bonus(100, 10, 1, 50) == 110.0
    assert savings_with_bonus(100, 0, 5, 50) == 550
    assert savings_with_bonus(100, 5, 0, 50) == 0
    assert bracket_tax(15000, [(0, 0), (10000, 20)]) == 1000.0
    assert bracket_tax(30000, [(0, 10), (20000, 50)]) == 7000.0
    assert bracket_tax(0, [(0, 10)]) == 0
    assert quantity_price(10, 5, {3: 10, 10: 20}) == 45.0
    assert quantity_price(10, 2, {3: 10}) == 20
    assert net_from_gross(119, 19) == (100.0, 19.0)
    assert net_from_gross(10, 0) == (10.0, 0.0)
    assert coins_back(63, 100) == [20, 10, 5, 2]
    assert coins_back(5, 5) == []
    assert coins_back(9, 5) is None
    assert loyalty_points([25, 99], False) == 11
    assert loyalty_points([120, 30], True) == 27
    assert depreciation_plan(100, 4) == [75.0, 50.0, 25.0, 0.0]
    assert depreciation_plan(100, 0) == []
    assert exchange_chain(10, {('EUR', 'USD'): 1.25}, ['EUR', 'USD']) == 12.5
    assert exchange_chain(10, {('EUR', 'USD'): 1.25}, ['USD', 'EUR']) == 8.0
    assert exchange_chain(10, {}, ['A', 'B']) is None
    assert days_between_fields(1, 1, 1, 2) == 31
    assert days_between_fields(1, 3, 28, 2) == -1
    assert date_from_day_number(60, False) == (1, 3)
    assert date_from_day_number(60, True) == (29, 2)
    assert date_from_day_number(366, False) is None
    assert weekend_days(2024, 6) == [1, 2, 8, 9, 15, 16, 22, 23, 29, 30]
    assert weekday_by_shift('friday', 3) == 'monday'
    assert weekday_by_shift('monday', -8) == 'sunday'
    assert weekday_by_shift('someday', 1) == 'someday'
    assert month_sheet(5, 10) == [[0, 0, 0, 0, 0, 1, 2], [3, 4, 5, 6, 7, 8, 9], [10, 0, 0, 0, 0, 0, 0]]
    assert month_sheet(0, 7) == [[1, 2, 3, 4, 5, 6, 7]]
    assert nth_weekday(2024, 11, 3, 4) == 28
    assert nth_weekday(2024, 2, 0, 5) is None
    assert next_birthday_in(3, 10, 3, 10) == 0
    assert next_birthday_in(4, 1, 3, 30) == 1
    assert next_birthday_in(1, 5, 12, 25) == 10
    assert season_by_date(3, 20) == 'winter'
    assert season_by_date(3, 21) == 'spring'
    assert season_by_date(7, 1, True) == 'winter'
    assert date_order_text('5.3.2024') == '2024-03-05'
    assert date_order_text('today') == 'today'
    assert quarter_totals({1: 5, 3: 2, 12: 9}) == [7, 0, 0, 9]
    assert quarter_totals({}) == [0, 0, 0, 0]
    assert to_twelve_hours('00:05') == '12:05 am'
    assert to_twelve_hours('13:30') == '1:30 pm'
    assert to_twelve_hours('24:00') is None
    assert from_twelve_hours('1:30 pm') == '13:30'
    assert from_twelve_hours('12:05 AM') == '00:05'
    assert add_durations(['1:30', '45']) == '2:15'
    assert add_durations([]) == '0:00'
    assert timetable(475, 500, 10) == ['7:55', '8:05', '8:15']
    assert timetable(60, 59, 5) == []
    assert time_zone_shift('23:30', 1) == ('00:30', 1)
    assert time_zone_shift('02:00', -3.5) == ('22:30', -1)
    assert sleep_hours([(22, 6), (1, 7)]) == 7.0
    assert sleep_hours([]) == 0
    assert overlap_of_shifts((8, 16), (14, 22)) == 2
    assert overlap_of_shifts((22, 6), (4, 8)) == 2
    assert overlap_of_shifts((8, 9), (10, 11)) == 0
    assert parking_ticket_end('10:00', [100, 50], 100, '18:00') == '11:30'
    assert parking_ticket_end('17:50', [100], 100, '18:00') == '18:00'
    assert fiscal_year(3, 2024, 4) == '2023/24'
    assert fiscal_year(4, 2024, 4) == '2024/25'
    assert fiscal_year(5, 2024, 1) == '2024'
    assert watering_days({'rose': 2, 'fern': 3, 'aloe': 7}, 6) == ['fern', 'rose']
    assert watering_days({}, 3) == []
    assert shift_for_day('EL-', 3, 5) == '-'
    assert shift_for_day('EL-', 3, 6) == 'E'
    assert shift_for_day('EL-', 3, 2) == '?'
    assert average_arrival(['08:00', '08:31']) == '08:15'
    assert average_arrival([]) is None
    assert countdown_ok([6, 4, 2, 0], 2) is True
    assert countdown_ok([5, 3, 1], 2) is False
    assert countdown_ok([], 1) is False
    assert rate_for_goal(100, 121, 2) == 10
    assert rate_for_goal(100, 130, 1) == 30
    assert rate_for_goal(50, 40, 3) == 0
    assert simple_or_compound(100, 10, 2) == 1.0
    assert simple_or_compound(100, 10, 1) == 0.0
    assert fine_for_books(3, False) == 0
    assert fine_for_books(12, False) == 240
    assert fine_for_books(12, True) == 120
    assert fine_for_books(100, False) == 1000
    assert price_per_portion({'rice': (1000, 4.0)}, {'rice': 250}, 2) == 0.5
    assert price_per_portion({}, {}, 3) == 0.0
    assert calendar_of_ten_months(0) == (1, 1, 1)
    assert calendar_of_ten_months(36) == (1, 2, 1)
    assert calendar_of_ten_months(365) == (1, 1, 2)
    assert hour_meter_cost(22, 2, [1] * 6 + [3] * 18) == 8
    assert hour_meter_cost(5, 7, [1] * 6 + [3] * 18) == 4
    assert energy_bill(50, (100, 100)) == 500
    assert energy_bill(220, (100, 100)) == 3000
    assert energy_bill(0, (10, 10)) == 0
    assert profit_margin_class(95, 100) == 'thin'
    assert profit_margin_class(5, 10) == 'fat'
    assert profit_margin_class(5, 4) == 'loss'
    assert profit_margin_class(5, 0) == 'gift'
    assert inflation_back(121, [10, 10]) == 100.0
    assert inflation_back(50, []) == 50
    assert hotel_nights_cost(3, 3, {'week': 50, 'weekend': 80}) == 210
    assert hotel_nights_cost(0, 7, {'week': 50, 'weekend': 80}) == 360
    assert school_week(8, []) == 2
    assert school_week(22, [(1, 2)]) == 2
    assert school_week(8, [(1, 2)]) is None
    assert school_week(5, []) is None
    assert closing_times_sorted({'a': '9:00 pm', 'b': '12:00 am', 'c': '11:30 am'}) == ['c', 'a', 'b']
    assert closing_times_sorted({}) == []
