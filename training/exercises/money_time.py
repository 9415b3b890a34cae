"""Prices, change, discounts, interest, clocks, durations and calendars."""

import calendar
import re
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal


def give_change(
    cents: int, coins: tuple[int, ...] = (200, 100, 50, 20, 10, 5, 2, 1)
) -> dict[int, int]:
    """Pay out an amount with the largest coins first; return coin -> count without unused coins.

    >>> give_change(388)
    {200: 1, 100: 1, 50: 1, 20: 1, 10: 1, 5: 1, 2: 1, 1: 1}
    >>> give_change(40)
    {20: 2}
    """
    paid = {}
    for coin in coins:
        count, cents = divmod(cents, coin)
        if count:
            paid[coin] = count
    return paid


def minutes_between(start, end):
    """Return the minutes from one 'HH:MM' time to another; an earlier end is meant for the next day.

    >>> minutes_between("22:30", "01:15")
    165
    """

    def to_minutes(clock):
        hours, minutes = clock.split(":")
        return int(hours) * 60 + int(minutes)

    return (to_minutes(end) - to_minutes(start)) % (24 * 60)


def bulk_price(pieces: int, unit_price: float) -> float:
    """Return the price of some pieces: 5 % off from 10 pieces on, 10 % off from 50 pieces on.

    >>> bulk_price(9, 2.0), bulk_price(10, 2.0), bulk_price(50, 1.0)
    (18.0, 19.0, 45.0)
    """
    if pieces >= 50:
        discount = 0.10
    elif pieces >= 10:
        discount = 0.05
    else:
        discount = 0
    return round(pieces * unit_price * (1 - discount), 2)


def cheapest_free(prices: list[float]) -> float:
    """Return the total when, of each three items taken from the most expensive down, the cheapest is free.

    >>> cheapest_free([5, 9, 7, 4])
    20
    """
    ordered = sorted(prices, reverse=True)
    free = ordered[2::3]
    return sum(ordered) - sum(free)


def compound_balance(start: float, yearly_percent: float, years: int) -> list[float]:
    """Return the balance at the end of each year with interest added yearly and rounded to cents.

    >>> compound_balance(1000, 5, 3)
    [1050.0, 1102.5, 1157.62]
    """
    balances = []
    balance = start
    for _ in range(years):
        interest = round(balance * yearly_percent / 100, 2)
        balance = round(balance + interest, 2)
        balances.append(balance)
    return balances


def progressive_tax(income: int, brackets: list[tuple[int, int]]) -> float:
    """
    >>> progressive_tax(25000, [(10000, 0), (20000, 10), (50000, 20)])
    2000.0

    Compute a tax with rising rates. Each bracket is (upper limit, percent), in rising order.

    Only the part of the income that lies within a bracket is taxed at its rate; nothing is taxed above
    the last limit.
    """
    tax = 0.0
    lower = 0
    for upper, percent in brackets:
        part = max(0, min(income, upper) - lower)
        tax += part * percent / 100
        lower = upper
    return tax


def parse_duration(text):
    """Return the seconds in a duration like '1h 20m 5s', in which any of the parts may be missing.

    >>> parse_duration("1h 5s")
    3605
    >>> parse_duration("90m")
    5400
    """
    seconds_per_unit = {"h": 3600, "m": 60, "s": 1}
    total = 0
    for number, unit in re.findall(r"(\d+)\s*([hms])", text):
        total += int(number) * seconds_per_unit[unit]
    return total


def show_duration(seconds: int) -> str:
    """Write a duration with its two largest units that are not zero, e.g. '2d 3h'; 0 becomes '0s'.

    >>> show_duration(183845)
    '2d 3h'
    >>> show_duration(3605)
    '1h 5s'
    """
    parts = []
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        amount, seconds = divmod(seconds, size)
        if amount:
            parts.append(f"{amount}{unit}")
    return " ".join(parts[:2]) or "0s"


def twelve_hour_clock(time: str) -> str:
    """Convert 'HH:MM' from the 24-hour clock to the 12-hour clock with am and pm.

    >>> twelve_hour_clock("00:05"), twelve_hour_clock("12:00"), twelve_hour_clock("17:30")
    ('12:05 am', '12:00 pm', '5:30 pm')
    """
    hour, minute = time.split(":")
    suffix = "am" if int(hour) < 12 else "pm"
    shown = int(hour) % 12 or 12
    return f"{shown}:{minute} {suffix}"


def clock_hand_angle(hour: int, minute: int) -> float:
    """Return the smaller angle in degrees between the hands of a clock.

    >>> clock_hand_angle(3, 0)
    90.0
    >>> clock_hand_angle(12, 30)
    165.0
    """
    hour_hand = hour % 12 * 30 + minute / 2
    minute_hand = minute * 6
    angle = abs(hour_hand - minute_hand)
    return min(angle, 360.0 - angle)


def working_days(start: date, end: date, holidays: set[date]) -> int:
    """Count the days from start to end, both included, that are neither weekend days nor holidays.

    >>> working_days(date(2024, 5, 1), date(2024, 5, 7), {date(2024, 5, 1)})
    4
    """
    days = 0
    day = start
    while day <= end:
        if day.weekday() < 5 and day not in holidays:
            days += 1
        day += timedelta(days=1)
    return days


def third_friday(year: int, month: int) -> date:
    """Return the third Friday of the month.

    >>> third_friday(2024, 3)
    datetime.date(2024, 3, 15)
    """
    first = date(year, month, 1)
    days_to_friday = (4 - first.weekday()) % 7
    return first + timedelta(days=days_to_friday + 14)


def same_day_next_month(day: date) -> date:
    """Move the date on by one month; if that month is too short its last day is taken.

    >>> same_day_next_month(date(2023, 1, 31))
    datetime.date(2023, 2, 28)
    >>> same_day_next_month(date(2023, 12, 5))
    datetime.date(2024, 1, 5)
    """
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def age_on(birth: date, today: date) -> int:
    """Return the age in full years on a day.

    >>> age_on(date(2000, 6, 15), date(2024, 6, 14))
    23
    >>> age_on(date(2000, 6, 15), date(2024, 6, 15))
    24
    """
    years = today.year - birth.year
    if (today.month, today.day) < (birth.month, birth.day):
        years -= 1
    return years


def friday_thirteenths(year):
    """Return the months of a year in which the 13th is a Friday.

    >>> friday_thirteenths(2026)
    [2, 3, 11]
    """
    return [month for month in range(1, 13) if date(year, month, 13).weekday() == 4]


def week_of(day: date) -> list[str]:
    """List the dates (DD.MM.) of the week from Monday to Sunday to which a day belongs.

    >>> week_of(date(2024, 2, 29))[::3]
    ['26.02.', '29.02.', '03.03.']
    """
    monday = day - timedelta(days=day.weekday())
    return [(monday + timedelta(days=i)).strftime("%d.%m.") for i in range(7)]


def parking_fee(minutes: int) -> float:
    """Compute a fee: 15 minutes are free, then each started hour costs 1.50, but at most 9.00.

    >>> parking_fee(15), parking_fee(61), parking_fee(1000)
    (0.0, 3.0, 9.0)
    """
    if minutes <= 15:
        return 0.0
    hours = -(-minutes // 60)
    return min(hours * 1.5, 9.0)


def split_bill(cents: int, people: int) -> list[int]:
    """Split an amount in cents as evenly as possible; the first people pay one cent more if needed.

    >>> split_bill(1000, 3)
    [334, 333, 333]
    """
    share, rest = divmod(cents, people)
    return [share + 1 if i < rest else share for i in range(people)]


def tip_rounded_up(bill, percent):
    """Add a tip and round the sum up to a whole amount.

    >>> tip_rounded_up(41.20, 10)
    46
    >>> tip_rounded_up(40, 10)
    44
    """
    cents = round(bill * 100)
    with_tip = cents * (100 + percent)
    return -(-with_tip // 10000)


def gross_price(net: str, tax_percent: int) -> str:
    """Add tax to a net price given as text and round half up to cents, without float errors.

    >>> gross_price("10.05", 10)
    '11.06'
    """
    gross = Decimal(net) * (100 + tax_percent) / 100
    return str(gross.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def tax_in_total(gross: float, tax_percent: float) -> float:
    """Return how much tax a price that already includes tax contains, with two decimals.

    >>> tax_in_total(119, 19)
    19.0
    """
    net = gross / (1 + tax_percent / 100)
    return round(gross - net, 2)


def loan_months(debt: float, monthly_rate: float, payment: float) -> int | None:
    """Return after how many monthly payments a loan is paid back; None if the debt would never shrink.

    Each month the interest (monthly_rate percent) is added before the payment.

    >>> loan_months(1000, 1, 300)
    4
    >>> loan_months(1000, 10, 50) is None
    True
    """
    if payment <= debt * monthly_rate / 100:
        return None
    months = 0
    while debt > 0:
        debt += debt * monthly_rate / 100
        debt -= payment
        months += 1
    return months


def coupon_order(price, percent, amount):
    """Apply a percent coupon and a fixed-amount coupon in the order that is better for the buyer.

    The price does not fall below zero; the result has two decimals.

    >>> coupon_order(100, 20, 10)
    70.0
    """
    percent_first = price * (1 - percent / 100) - amount
    amount_first = (price - amount) * (1 - percent / 100)
    return round(max(0, min(percent_first, amount_first)), 2)


def parse_price(text: str) -> int:
    """Read a price such as '$1,234.5' or '12' and return it in cents.

    >>> parse_price("$1,234.5")
    123450
    >>> parse_price("12")
    1200
    """
    digits = text.replace(",", "").lstrip("$€£ ")
    whole, _, fraction = digits.partition(".")
    return int(whole) * 100 + int(fraction.ljust(2, "0")[:2])


def show_cents(cents, symbol="$"):
    """
    >>> show_cents(120507)
    '$1,205.07'
    >>> show_cents(-250)
    '($2.50)'

    Write an amount of cents as a price; negative amounts stand in brackets.
    """
    whole, rest = divmod(abs(cents), 100)
    text = f"{symbol}{whole:,}.{rest:02d}"
    return f"({text})" if cents < 0 else text


def convert_currency(amount: float, path: list[str], rates: dict[tuple[str, str], float]) -> float:
    """Change an amount along a path of currencies; a missing rate is replaced by the inverse of the other way.

    >>> convert_currency(100, ["EUR", "USD", "GBP"], {("EUR", "USD"): 1.2, ("GBP", "USD"): 1.5})
    80.0
    """
    for source, target in zip(path, path[1:]):
        if (source, target) in rates:
            amount *= rates[source, target]
        else:
            amount /= rates[target, source]
    return round(amount, 2)


def next_departure(times: list[str], now: str) -> str:
    """Return the first departure at or after now from 'HH:MM' times; after the last one, tomorrow's first.

    >>> next_departure(["06:10", "12:40", "18:05"], "12:41")
    '18:05'
    >>> next_departure(["06:10", "12:40"], "20:00")
    '06:10'
    """
    ordered = sorted(times)
    for time in ordered:
        if time >= now:
            return time
    return ordered[0]


def add_to_clock(time: str, minutes: int) -> tuple[str, int]:
    """Add minutes, possibly negative, to 'HH:MM'; return the new time and the change of the day.

    >>> add_to_clock("23:50", 25)
    ('00:15', 1)
    >>> add_to_clock("00:10", -20)
    ('23:50', -1)
    """
    hour, minute = map(int, time.split(":"))
    days, rest = divmod(hour * 60 + minute + minutes, 1440)
    return f"{rest // 60:02d}:{rest % 60:02d}", days


def overtime_pay(hours, rate, normal=8):
    """Return the pay for several days: hours beyond the normal ones of a day count one and a half times.

    >>> overtime_pay([8, 10, 6], 20)
    500.0
    """
    pay = 0.0
    for worked in hours:
        extra = max(0, worked - normal)
        pay += (worked + extra * 0.5) * rate
    return pay


def quarter_label(day: date) -> str:
    """Return the quarter of a date in the form '2024-Q3'.

    >>> quarter_label(date(2024, 7, 1))
    '2024-Q3'
    >>> quarter_label(date(2023, 3, 31))
    '2023-Q1'
    """
    quarter = (day.month + 2) // 3
    return f"{day.year}-Q{quarter}"


def days_to_birthday(birth, today):
    """Return how many days remain until the next birthday, 0 on the day; born on Feb 29 counts as March 1.

    >>> days_to_birthday(date(1990, 12, 31), date(2024, 12, 30))
    1
    >>> days_to_birthday(date(1990, 1, 2), date(2024, 12, 31))
    2
    """

    def birthday_in(year):
        try:
            return birth.replace(year=year)
        except ValueError:
            return date(year, 3, 1)

    upcoming = birthday_in(today.year)
    if upcoming < today:
        upcoming = birthday_in(today.year + 1)
    return (upcoming - today).days


def relative_day(day: date, today: date) -> str:
    """Describe a day in relation to today: 'today', 'tomorrow', 'yesterday', 'in 5 days', '3 days ago'.

    >>> relative_day(date(2024, 3, 1), date(2024, 2, 29))
    'tomorrow'
    >>> relative_day(date(2024, 2, 20), date(2024, 2, 23))
    '3 days ago'
    """
    offset = (day - today).days
    names = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if offset in names:
        return names[offset]
    return f"in {offset} days" if offset > 0 else f"{-offset} days ago"


def shift_totals(shifts: list[tuple[str, str, str]]) -> dict[str, str]:
    """Sum (name, start, end) shifts within one day, times as 'HH:MM', to 'H:MM' for each name.

    >>> shift_totals([("Mia", "08:00", "12:30"), ("Mia", "13:00", "16:45")])
    {'Mia': '8:15'}
    """
    totals = {}
    for name, start, end in shifts:
        span = datetime.strptime(end, "%H:%M") - datetime.strptime(start, "%H:%M")
        totals[name] = totals.get(name, timedelta()) + span
    minutes = {name: total.seconds // 60 for name, total in totals.items()}
    return {name: f"{m // 60}:{m % 60:02d}" for name, m in minutes.items()}


def leap_days_between(first_year: int, last_year: int) -> int:
    """Count the leap days in the years from first_year to last_year, both included.

    >>> leap_days_between(1896, 1904)
    2
    """
    return sum(
        year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        for year in range(first_year, last_year + 1)
    )


def subscription_cost(months: int, monthly: float, yearly: float) -> float:
    """Return the lowest cost for some months when one can combine yearly and monthly payments.

    A last yearly payment may run longer than needed.

    >>> subscription_cost(14, 10, 90)
    110
    >>> subscription_cost(22, 10, 90)
    180
    """
    years, rest = divmod(months, 12)
    return years * yearly + min(rest * monthly, yearly)


def depreciation_table(price: float, scrap: float, years: int) -> list[float]:
    """Return the book value at the end of each year when the value falls evenly to the scrap value.

    >>> depreciation_table(1000, 100, 3)
    [700.0, 400.0, 100.0]
    """
    yearly_loss = (price - scrap) / years
    values = []
    for year in range(1, years + 1):
        values.append(round(price - year * yearly_loss, 2))
    return values


def phone_call_cost(seconds: int, first_minute: int, per_block: int, block: int = 10) -> int:
    """Return the cost of a call in cents: a price for the first minute and one for each started block after it.

    >>> phone_call_cost(45, 20, 3)
    20
    >>> phone_call_cost(75, 20, 3)
    26
    """
    if seconds == 0:
        return 0
    beyond = max(0, seconds - 60)
    blocks = (beyond + block - 1) // block
    return first_minute + blocks * per_block


def budget_report(budget, spending):
    """Return for each category how much is left; spending in unknown categories goes to 'other'.

    >>> budget_report({"food": 300, "other": 50}, [("food", 120), ("pets", 20), ("food", 200)])
    {'food': -20, 'other': 30}
    """
    left = dict(budget)
    for category, amount in spending:
        if category not in budget:
            category = "other"
        left[category] = left.get(category, 0) - amount
    return left


def weekday_counts(year: int, month: int) -> dict[str, int]:
    """Return how often each weekday, from 'Mon' to 'Sun', occurs in a month.

    >>> weekday_counts(2023, 2)["Mon"]
    4
    >>> [name for name, n in weekday_counts(2024, 3).items() if n == 5]
    ['Fri', 'Sat', 'Sun']
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    counts = dict.fromkeys(names, 0)
    first_weekday, days = calendar.monthrange(year, month)
    for offset in range(days):
        counts[names[(first_weekday + offset) % 7]] += 1
    return counts


def recurring_dates(start: date, every_days: int, until: date) -> list[str]:
    """List the ISO dates of an event that repeats every so many days; those on Sundays move to Monday.

    >>> recurring_dates(date(2024, 6, 6), 10, date(2024, 6, 30))
    ['2024-06-06', '2024-06-17', '2024-06-26']
    """
    dates = []
    current = start
    while current <= until:
        shift = 1 if current.weekday() == 6 else 0
        dates.append((current + timedelta(days=shift)).isoformat())
        current += timedelta(days=every_days)
    return dates


def unit_price_winner(offers: list[tuple[str, float, int]]) -> str:
    """From (shop, price, grams) return the shop with the lowest price for 100 grams and that price.

    >>> unit_price_winner([("A", 3.0, 500), ("B", 1.4, 200)])
    'A: 0.60 per 100 g'
    """
    shop, price, grams = min(offers, key=lambda offer: offer[1] / offer[2])
    return f"{shop}: {price / grams * 100:.2f} per 100 g"


def time_zone_table(hour: int, offsets: dict[str, int]) -> dict[str, str]:
    """Show what time it is in each city for an hour in UTC, marking the day before (-) or after (+).

    >>> time_zone_table(22, {"Tokyo": 9, "Lima": -5})
    {'Tokyo': '07:00+', 'Lima': '17:00'}
    """
    marks = {-1: "-", 0: "", 1: "+"}
    shown = {}
    for city, offset in offsets.items():
        day, local = divmod(hour + offset, 24)
        shown[city] = f"{local:02d}:00{marks[day]}"
    return shown


def vending_machine(price: int, inserted: list[int], accepted: set[int]) -> tuple[bool, int]:
    """Insert coins until the price is reached; coins that are not accepted or come later are returned.

    Return whether the price was reached, and the amount that comes back (all of it when it was not).

    >>> vending_machine(120, [100, 3, 50, 20], {100, 50, 20})
    (True, 53)
    >>> vending_machine(120, [100], {100})
    (False, 100)
    """
    credit = returned = 0
    for coin in inserted:
        if coin in accepted and credit < price:
            credit += coin
        else:
            returned += coin
    if credit < price:
        return False, credit + returned
    return True, credit - price + returned


def gift_card_payments(prices: list[int], card: int) -> list[int]:
    """Pay for purchases with a gift card first; return the cash that is needed for each purchase.

    >>> gift_card_payments([30, 40, 20], 50)
    [0, 20, 20]
    """
    cash = []
    for price in prices:
        from_card = min(price, card)
        card -= from_card
        cash.append(price - from_card)
    return cash


def expiry_status(expires: str, today: str, warn_days: int = 7) -> str:
    """Compare two ISO dates: 'expired' after the expiry date, 'soon' in the last warn_days, else 'ok'.

    >>> expiry_status("2024-03-02", "2024-02-27")
    'soon'
    >>> expiry_status("2024-03-02", "2024-03-03")
    'expired'
    """
    left = (date.fromisoformat(expires) - date.fromisoformat(today)).days
    if left < 0:
        return "expired"
    return "soon" if left <= warn_days else "ok"
