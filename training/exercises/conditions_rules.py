"""Rules with conditions: tariffs, grades, shipping, traffic, triage, ages, seasons and thresholds."""

import re
from datetime import date, datetime, time, timedelta


def parking_fee(minutes: int) -> int:
    """Parking fee in cents: the first 30 minutes are free, then 150 for every hour begun, at most 1200.

    >>> parking_fee(30)
    0
    >>> parking_fee(95)
    300
    >>> parking_fee(2000)
    1200
    """
    if minutes <= 30:
        return 0
    paid_minutes = minutes - 30
    hours = -(-paid_minutes // 60)
    return min(1200, hours * 150)


def taxi_fare(kilometres: float, night: bool = False, waiting: int = 0) -> float:
    """Taxi price: 4.00 to start, 2.20 for each of the first 5 km and 1.80 after that, 0.50 per minute of waiting.
    At night everything costs a quarter more.

    >>> taxi_fare(3)
    10.6
    >>> taxi_fare(7, night=True)
    23.25
    """
    near = min(kilometres, 5)
    far = max(kilometres - 5, 0)
    price = 4.0 + near * 2.2 + far * 1.8 + waiting * 0.5
    if night:
        price *= 1.25
    return round(price, 2)


def water_bill(cubic_metres: int) -> int:
    """Bill in blocks: the first 10 cubic metres cost 2 each, the next 20 cost 3 each, all others 5 each.

    >>> water_bill(8)
    16
    >>> water_bill(35)
    105
    """
    blocks = [(10, 2), (20, 3), (float("inf"), 5)]
    bill = 0
    left = cubic_metres
    for size, price in blocks:
        used = min(left, size)
        bill += used * price
        left -= used
    return bill


def income_tax(income: int) -> float:
    """Tax by brackets: nothing on the first 10000, 20 percent on the part up to 40000, 35 percent on what is above.

    >>> income_tax(9000)
    0
    >>> income_tax(50000)
    9500.0
    """
    tax = 0
    if income > 10_000:
        tax += (min(income, 40_000) - 10_000) * 0.2
    if income > 40_000:
        tax += (income - 40_000) * 0.35
    return tax


def electricity_price(hour: int, weekday: int) -> str:
    """Name of the tariff: weekends (weekday 5 and 6) are always "low"; else "peak" from 17 to before 21,
    "low" from 22 to before 6, and "normal" in between.

    >>> electricity_price(18, 2)
    'peak'
    >>> electricity_price(18, 6), electricity_price(23, 0), electricity_price(21, 0)
    ('low', 'low', 'normal')
    """
    if weekday >= 5:
        return "low"
    if 17 <= hour < 21:
        return "peak"
    if hour >= 22 or hour < 6:
        return "low"
    return "normal"


def letter_grade(points: int, maximum: int) -> str:
    """Grade from points: from 90 percent A, from 75 B, from 60 C, from 50 D, otherwise F.

    >>> letter_grade(45, 50)
    'A'
    >>> letter_grade(37, 50), letter_grade(10, 50)
    ('C', 'F')
    """
    percent = 100 * points / maximum
    for grade, needed in (("A", 90), ("B", 75), ("C", 60), ("D", 50)):
        if percent >= needed:
            return grade
    return "F"


def final_mark(exam: float, homework: list[float], absent: int) -> float:
    """Final mark from 1 (best) to 6: the exam counts 60 percent, the mean of the homework without its worst mark
    40 percent. More than 3 absences make it worse by 0.5, but never worse than 6.

    >>> final_mark(2.0, [1.0, 3.0, 5.0], 0)
    2.0
    >>> final_mark(6.0, [6.0, 6.0], 5)
    6.0
    """
    counted = sorted(homework)[:-1] if len(homework) > 1 else homework
    mark = 0.6 * exam + 0.4 * sum(counted) / len(counted)
    if absent > 3:
        mark += 0.5
    return round(min(mark, 6.0), 2)


def has_passed(marks: dict[str, int]) -> bool:
    """A pupil passes with no mark of 6 and at most one 5, or with two 5s if at least two marks are 2 or better.

    >>> has_passed({"maths": 5, "art": 3})
    True
    >>> has_passed({"maths": 5, "latin": 5, "art": 2})
    False
    """
    given = list(marks.values())
    if 6 in given:
        return False
    fives = given.count(5)
    good = sum(1 for mark in given if mark <= 2)
    return fives <= 1 or (fives == 2 and good >= 2)


def is_leap_on_colony(year: int) -> bool:
    """A colony adds a day in years that can be divided by 5, but not by 50, unless they can be divided by 250.
    Years before 100 never get one.

    >>> [is_leap_on_colony(year) for year in (95, 105, 150, 250)]
    [False, True, False, True]
    """
    if year < 100 or year % 5 != 0:
        return False
    return year % 50 != 0 or year % 250 == 0


def season_of(day: date, southern: bool = False) -> str:
    """Season by whole months: December to February is winter, and so on; turned round in the south.

    >>> season_of(date(2024, 4, 2))
    'spring'
    >>> season_of(date(2024, 1, 9), southern=True)
    'summer'
    """
    seasons = ["winter", "spring", "summer", "autumn"]
    index = day.month % 12 // 3
    if southern:
        index = (index + 2) % 4
    return seasons[index]


def shipping_cost(weight: float, country: str, express: bool = False, value: float = 0) -> float:
    """Cost of a parcel: 5 at home up to 2 kg, 9 above; abroad twice as much. Express adds 7.
    Parcels at home with goods worth 100 or more travel free unless they are express.

    >>> shipping_cost(1.5, "home")
    5
    >>> shipping_cost(3, "abroad", express=True)
    25
    >>> shipping_cost(3, "home", value=120)
    0
    """
    if country == "home" and value >= 100 and not express:
        return 0
    cost = 5 if weight <= 2 else 9
    if country != "home":
        cost *= 2
    return cost + 7 if express else cost


def parcel_class(length: float, width: float, height: float, weight: float) -> str:
    """Size class of a parcel: "S" if no side is over 35 and it weighs up to 2, "M" if the longest side plus twice
    the shortest is up to 120 and the weight up to 10, otherwise "L"; over 31.5 it is "refused".

    >>> parcel_class(30, 20, 10, 1.5)
    'S'
    >>> parcel_class(60, 40, 20, 8), parcel_class(10, 10, 10, 40)
    ('M', 'refused')
    """
    sides = sorted((length, width, height))
    if weight > 31.5:
        return "refused"
    if sides[-1] <= 35 and weight <= 2:
        return "S"
    if sides[-1] + 2 * sides[0] <= 120 and weight <= 10:
        return "M"
    return "L"


def delivery_day(ordered: datetime) -> date:
    """Day of delivery: orders before 14:00 arrive the next day, later ones the day after that; never on a Sunday,
    which moves to Monday.

    >>> delivery_day(datetime(2024, 5, 3, 10, 0)).isoformat()
    '2024-05-04'
    >>> delivery_day(datetime(2024, 5, 3, 15, 30)).isoformat()
    '2024-05-06'
    """
    days = 1 if ordered.time() < time(14, 0) else 2
    arrival = ordered.date() + timedelta(days=days)
    if arrival.weekday() == 6:
        arrival += timedelta(days=1)
    return arrival


def light_action(colour: str, distance: float, speed: float) -> str:
    """What a driver does at a light: stop at red, drive at green. At yellow they stop if the way to a halt
    (speed squared divided by 100) is not longer than the distance, and drive otherwise.

    >>> light_action("yellow", 20, 50)
    'drive'
    >>> light_action("yellow", 30, 50)
    'stop'
    """
    if colour == "green":
        return "drive"
    if colour == "red":
        return "stop"
    if colour != "yellow":
        raise ValueError(f"unknown colour: {colour}")
    braking_way = speed**2 / 100
    return "stop" if braking_way <= distance else "drive"


def right_of_way(first: dict, second: dict) -> str:
    """Who drives first at a crossing, "first" or "second"? Emergency cars before others, then those on a main road,
    then trams, and otherwise the one who comes from the right, given by second["from"] or first["from"].

    >>> right_of_way({"from": "left"}, {"from": "right"})
    'second'
    >>> right_of_way({"from": "left", "main": True}, {"from": "right", "tram": True})
    'first'
    """
    for rule in ("emergency", "main", "tram"):
        mine, theirs = first.get(rule, False), second.get(rule, False)
        if mine != theirs:
            return "first" if mine else "second"
    return "first" if first["from"] == "right" else "second"


def speeding_penalty(speed: int, limit: int, in_town: bool) -> tuple[int, int]:
    """Fine and penalty points for driving too fast. 3 km/h are taken off first; then up to 10 over costs 30,
    up to 20 costs 60, and more costs 150 and a point, or two points in town.

    >>> speeding_penalty(52, 50, True)
    (0, 0)
    >>> speeding_penalty(80, 50, True)
    (150, 2)
    """
    excess = speed - 3 - limit
    if excess <= 0:
        return (0, 0)
    if excess <= 10:
        return (30, 0)
    if excess <= 20:
        return (60, 0)
    return (150, 2 if in_town else 1)


def triage(pulse: int, breathing: bool, walking: bool, awake: bool) -> str:
    """Colour for a patient: those who walk are green, those who do not breathe black, those who are not awake or
    have a pulse over 120 or under 50 red, all others yellow.

    >>> triage(pulse=90, breathing=True, walking=True, awake=True)
    'green'
    >>> triage(pulse=130, breathing=True, walking=False, awake=True)
    'red'
    """
    if walking:
        return "green"
    if not breathing:
        return "black"
    if not awake or not 50 <= pulse <= 120:
        return "red"
    return "yellow"


def fever_advice(temperature: float, age: int) -> str:
    """Advice for a temperature: children under 1 see a doctor from 38.0 on, others from 39.5; from 38.5 "rest",
    from 37.5 "watch", below that "fine".

    >>> fever_advice(38.2, 0)
    'doctor'
    >>> fever_advice(38.6, 30), fever_advice(36.9, 5)
    ('rest', 'fine')
    """
    doctor_from = 38.0 if age < 1 else 39.5
    if temperature >= doctor_from:
        return "doctor"
    if temperature >= 38.5:
        return "rest"
    if temperature >= 37.5:
        return "watch"
    return "fine"


def dose(weight: float, age: int, allergic: bool = False) -> int:
    """Dose in mg: 10 per kg, at most 500; half of it over 70 years; 0 for allergic people and under 2 years.
    The result is rounded down to a multiple of 25.

    >>> dose(23, 8)
    225
    >>> dose(80, 75)
    250
    """
    if allergic or age < 2:
        return 0
    amount = min(10 * weight, 500)
    if age > 70:
        amount /= 2
    return int(amount // 25) * 25


def age_on(birth: date, day: date) -> int:
    """Age in full years on a day; people born on 29 February turn older on 1 March in ordinary years.

    >>> age_on(date(2000, 6, 15), date(2024, 6, 14))
    23
    >>> age_on(date(2004, 2, 29), date(2023, 3, 1))
    19
    """
    years = day.year - birth.year
    if (day.month, day.day) < (birth.month, birth.day):
        years -= 1
    return years


def ticket_price(age: int, student: bool = False, group: int = 1) -> float:
    """Museum ticket: under 6 free, under 18 or students half of 12, from 65 on 9. Groups of 10 or more people
    get a tenth off.

    >>> ticket_price(5)
    0
    >>> ticket_price(30, group=10)
    10.8
    """
    if age < 6:
        price = 0
    elif age < 18 or student:
        price = 6
    elif age >= 65:
        price = 9
    else:
        price = 12
    return round(price * 0.9, 2) if group >= 10 and price else price


def family_entry(ages: list[int]) -> int:
    """Cheapest entry for a family: adults (18 or older) cost 10 each, children from 4 on cost 4 each;
    a family ticket for 25 covers up to two adults and all children.

    >>> family_entry([40, 38, 10, 7])
    25
    >>> family_entry([40, 3])
    10
    """
    adults = sum(1 for age in ages if age >= 18)
    children = sum(1 for age in ages if 4 <= age < 18)
    single = 10 * adults + 4 * children
    with_ticket = 25 + 10 * max(0, adults - 2)
    return min(single, with_ticket)


def film_allowed(rating: int, age: int, with_parent: bool = False) -> bool:
    """May a child see a film rated 0, 6, 12, 16 or 18? With a parent, films rated 12 are open from 6 on.

    >>> film_allowed(12, 8), film_allowed(12, 8, with_parent=True), film_allowed(16, 15, True)
    (False, True, False)
    """
    if rating not in (0, 6, 12, 16, 18):
        raise ValueError(f"no such rating: {rating}")
    if rating == 12 and with_parent:
        return age >= 6
    return age >= rating


def password_problems(password: str, user: str) -> list[str]:
    """List what is wrong with a password: "short" under 8 characters, "digit" without one, "case" if it lacks small
    or big letters, "name" if it contains the user name in any case.

    >>> password_problems("anna1", "Anna")
    ['short', 'case', 'name']
    >>> password_problems("Wint3rsun", "bo")
    []
    """
    problems = []
    if len(password) < 8:
        problems.append("short")
    if not any(letter.isdigit() for letter in password):
        problems.append("digit")
    if password == password.lower() or password == password.upper():
        problems.append("case")
    if user.lower() in password.lower():
        problems.append("name")
    return problems


def may_borrow(member: dict) -> str:
    """Decide about a library loan from a member's data: "no card", "fees" over 10, "limit" with 5 books or more
    (10 for teachers), otherwise "ok". Missing numbers count as 0.

    >>> may_borrow({"card": True, "books": 7, "teacher": True})
    'ok'
    >>> may_borrow({"card": True, "fees": 12.5})
    'fees'
    """
    if not member.get("card"):
        return "no card"
    if member.get("fees", 0) > 10:
        return "fees"
    limit = 10 if member.get("teacher") else 5
    return "limit" if member.get("books", 0) >= limit else "ok"


def loan_decision(income: int, debts: int, years_employed: int, amount: int) -> str:
    """ "refuse" if the debts exceed half the income or the amount is over five incomes; "approve" with at least 2 years
    of work and an amount of up to two incomes; "review" otherwise.

    >>> loan_decision(30000, 1000, 5, 40000)
    'approve'
    >>> loan_decision(30000, 1000, 1, 40000), loan_decision(30000, 20000, 9, 100)
    ('review', 'refuse')
    """
    if debts > income / 2 or amount > 5 * income:
        return "refuse"
    if years_employed >= 2 and amount <= 2 * income:
        return "approve"
    return "review"


def insurance_class(current: int, accidents: int) -> int:
    """New class of a car insurance between 0 (best) and 10: a year without accidents improves it by 1,
    the first accident costs 2 classes and each further one 3.

    >>> insurance_class(4, 0), insurance_class(4, 2), insurance_class(0, 0)
    (3, 9, 0)
    """
    if accidents == 0:
        change = -1
    else:
        change = 2 + 3 * (accidents - 1)
    return max(0, min(10, current + change))


def overtime_pay(hours: list[float], wage: float) -> float:
    """Pay for a week from Monday to Sunday: hours over 8 a day bring half as much again, Sunday hours double.

    >>> overtime_pay([8, 10, 8, 8, 8, 0, 0], 10)
    430.0
    >>> overtime_pay([0, 0, 0, 0, 0, 0, 3], 10)
    60.0
    """
    pay = 0.0
    for day, worked in enumerate(hours):
        if day == 6:
            pay += 2 * worked * wage
        else:
            extra = max(0, worked - 8)
            pay += (worked - extra) * wage + extra * wage * 1.5
    return pay


def vacation_days(age: int, years: int, part_time: float = 1.0) -> int:
    """Days of vacation: 25, two more from the age of 50 on, one more for every full 5 years in the company up to 4,
    multiplied with the share of work and rounded up.

    >>> vacation_days(52, 12)
    29
    >>> vacation_days(30, 0, part_time=0.5)
    13
    """
    days = 25
    if age >= 50:
        days += 2
    days += min(years // 5, 4)
    exact = days * part_time
    return int(exact) if exact == int(exact) else int(exact) + 1


def sales_bonus(sales: int, target: int, new_customers: int) -> int:
    """Bonus: none under 80 percent of the target; 500 below the target; from it on 1000 plus 10 percent of what is above.
    From 5 new customers on any bonus grows by 200.

    >>> sales_bonus(900, 1000, 6)
    700
    >>> sales_bonus(1500, 1000, 0)
    1050
    """
    if sales < 0.8 * target:
        return 0
    bonus = 500 if sales < target else 1000 + (sales - target) // 10
    if new_customers >= 5:
        bonus += 200
    return bonus


def best_discount(total: float, coupon: str | None, member: bool) -> float:
    """Price after the best single discount: members get 5 percent, the coupon "TEN" takes off 10 from sums of 50 on,
    the coupon "QUARTER" a quarter but never more than 20.

    >>> best_discount(60, "TEN", True)
    50
    >>> best_discount(100, "QUARTER", False)
    80
    """
    discounts = [0.0]
    if member:
        discounts.append(total * 0.05)
    if coupon == "TEN" and total >= 50:
        discounts.append(10)
    elif coupon == "QUARTER":
        discounts.append(min(total / 4, 20))
    return total - max(discounts)


def every_third_free(prices: list[int]) -> int:
    """Sum to pay when of every three articles, grouped from expensive to cheap, the cheapest one of the three is free.

    >>> every_third_free([5, 9, 4, 2])
    16
    """
    total = 0
    for place, price in enumerate(sorted(prices, reverse=True), start=1):
        if place % 3 != 0:
            total += price
    return total


def tip_amount(bill: float, service: str) -> float:
    """Tip in full units: 5, 10 or 15 percent for "poor", "good" and "great" service, rounded to the nearest unit and
    at least 1 unless the service was poor.

    >>> tip_amount(42, "good"), tip_amount(4, "good"), tip_amount(4, "poor")
    (4, 1, 0)
    """
    share = {"poor": 0.05, "good": 0.10, "great": 0.15}
    if service not in share:
        raise ValueError(f"unknown service: {service}")
    tip = round(bill * share[service])
    if service == "poor":
        return tip
    return max(1, tip)


def wind_name(speed: float, gusts: float | None = None) -> str:
    """Name of a wind in km/h: "calm" under 2, "breeze" under 39, "strong wind" under 75, else "storm".
    Gusts of more than twice the speed add " with gusts" unless it is calm.

    >>> wind_name(1), wind_name(50, gusts=110)
    ('calm', 'strong wind with gusts')
    """
    limits = [(2, "calm"), (39, "breeze"), (75, "strong wind")]
    name = "storm"
    for limit, candidate in limits:
        if speed < limit:
            name = candidate
            break
    if gusts is not None and gusts > 2 * speed and name != "calm":
        name += " with gusts"
    return name


def precipitation(temperature: float, humidity: int, ground: float) -> str:
    """What falls from the sky: nothing under 70 percent humidity; snow at 0 degrees or less; rain above, which is
    "freezing rain" if the ground is below 0.

    >>> precipitation(-2, 90, -1), precipitation(3, 80, -1), precipitation(20, 50, 15)
    ('snow', 'freezing rain', 'nothing')
    """
    if humidity < 70:
        return "nothing"
    if temperature <= 0:
        return "snow"
    return "freezing rain" if ground < 0 else "rain"


def clothes_for(temperature: int, rain: bool, windy: bool) -> list[str]:
    """Things to wear: a coat under 5 degrees, a jacket under 15 (or under 18 with wind); an umbrella in the rain,
    but a hood instead if it is windy too.

    >>> clothes_for(16, rain=True, windy=True)
    ['jacket', 'hood']
    >>> clothes_for(25, rain=False, windy=False)
    []
    """
    things = []
    jacket_below = 18 if windy else 15
    if temperature < 5:
        things.append("coat")
    elif temperature < jacket_below:
        things.append("jacket")
    if rain:
        things.append("hood" if windy else "umbrella")
    return things


def alarm_level(readings: list[float], warn: float, critical: float) -> str:
    """ "critical" if the last value reaches the critical mark or the last three all reach the warning mark;
    "warning" if the last one reaches the warning mark, otherwise "ok".

    >>> alarm_level([50, 82, 85, 81], 80, 100)
    'critical'
    >>> alarm_level([82, 50, 85], 80, 100), alarm_level([], 80, 100)
    ('warning', 'ok')
    """
    if not readings:
        return "ok"
    last_three = readings[-3:]
    lasting = len(last_three) == 3 and all(value >= warn for value in last_three)
    if readings[-1] >= critical or lasting:
        return "critical"
    return "warning" if readings[-1] >= warn else "ok"


def threshold_events(values: list[float], upper: float, lower: float) -> list[tuple[int, str]]:
    """Indices at which an alarm starts (value above upper) and ends (value below lower); in between nothing changes.

    >>> threshold_events([1, 9, 7, 4, 8.5], upper=8, lower=5)
    [(1, 'on'), (3, 'off'), (4, 'on')]
    """
    events = []
    active = False
    for index, value in enumerate(values):
        if not active and value > upper:
            active = True
            events.append((index, "on"))
        elif active and value < lower:
            active = False
            events.append((index, "off"))
    return events


def battery_text(percent: int, charging: bool) -> str:
    """Text for a battery: "full" at 100, "charging N%" while charging, "N%" otherwise, with "!" under 20 and
    "!!" under 5 when it is not charging.

    >>> battery_text(100, True), battery_text(15, False), battery_text(4, False), battery_text(4, True)
    ('full', '15%!', '4%!!', 'charging 4%')
    """
    if percent == 100:
        return "full"
    if charging:
        return f"charging {percent}%"
    warning = "!!" if percent < 5 else "!" if percent < 20 else ""
    return f"{percent}%{warning}"


def http_meaning(status: int, retried: int = 0) -> str:
    """What a client does after a status: 2xx "done", 301, 302 and 308 "follow", 429 and 5xx "retry" up to three times,
    anything else "give up".

    >>> http_meaning(204), http_meaning(302), http_meaning(503), http_meaning(503, retried=3), http_meaning(404)
    ('done', 'follow', 'retry', 'give up', 'give up')
    """
    if 200 <= status < 300:
        return "done"
    if status in {301, 302, 308}:
        return "follow"
    if (status == 429 or status >= 500) and retried < 3:
        return "retry"
    return "give up"


def triangle_kind(a: float, b: float, c: float) -> str:
    """Kind of a triangle by its angles: "right", "acute" or "obtuse", or "none" if the sides do not form one.

    >>> triangle_kind(3, 5, 4), triangle_kind(2, 2, 3.5), triangle_kind(1, 2, 3)
    ('right', 'obtuse', 'none')
    """
    short, middle, long = sorted((a, b, c))
    if short <= 0 or short + middle <= long:
        return "none"
    difference = short**2 + middle**2 - long**2
    if abs(difference) < 1e-9:
        return "right"
    return "acute" if difference > 0 else "obtuse"


def plural(count: int, word: str) -> str:
    """Count and English word: "no" for 0, the plain word for 1, else its plural with -ies after a consonant and y,
    -es after s, x, ch and sh, and -s otherwise.

    >>> plural(2, "berry"), plural(3, "fox"), plural(1, "day"), plural(0, "day")
    ('2 berries', '3 foxes', '1 day', 'no days')
    """
    if count == 1:
        return f"1 {word}"
    if word.endswith("y") and word[-2] not in "aeiou":
        many = word[:-1] + "ies"
    elif word.endswith(("s", "x", "ch", "sh")):
        many = word + "es"
    else:
        many = word + "s"
    return f"{count or 'no'} {many}"


def ordinal(number: int) -> str:
    """English ordinal such as 1st, 2nd, 11th or 103rd.

    >>> [ordinal(n) for n in (1, 12, 22, 103)]
    ['1st', '12th', '22nd', '103rd']
    """
    if 10 <= number % 100 <= 20:
        ending = "th"
    else:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def relative_day(day: date, today: date) -> str:
    """Describe a day: "today", "tomorrow", "yesterday", "in N days", "N days ago" within a week, else the ISO date.

    >>> today = date(2024, 5, 10)
    >>> relative_day(date(2024, 5, 11), today), relative_day(date(2024, 5, 7), today)
    ('tomorrow', '3 days ago')
    """
    distance = (day - today).days
    named = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if distance in named:
        return named[distance]
    if 0 < distance <= 7:
        return f"in {distance} days"
    if -7 <= distance < 0:
        return f"{-distance} days ago"
    return day.isoformat()


def shop_is_open(moment: datetime, holidays: set[date] = frozenset()) -> bool:
    """Opening hours: 9 to 18 on weekdays with a break from 12:30 to 13:30, 10 to 14 on Saturdays, closed otherwise.

    >>> shop_is_open(datetime(2024, 5, 8, 12, 45)), shop_is_open(datetime(2024, 5, 11, 10, 0))
    (False, True)
    """
    if moment.date() in holidays or moment.weekday() == 6:
        return False
    clock = moment.time()
    if moment.weekday() == 5:
        return time(10) <= clock < time(14)
    on_break = time(12, 30) <= clock < time(13, 30)
    return time(9) <= clock < time(18) and not on_break


def bin_for(waste: str, dirty: bool = False) -> str:
    """Bin for an item: paper goes to "blue" unless dirty; glass to "green"; plastic and cans to "yellow"; peels, tea
    and dirty paper to "brown"; everything else to "grey".

    >>> bin_for("paper"), bin_for("paper", dirty=True), bin_for("can"), bin_for("shoe")
    ('blue', 'brown', 'yellow', 'grey')
    """
    bins = {"glass": "green", "plastic": "yellow", "can": "yellow", "peel": "brown", "tea": "brown"}
    if waste == "paper":
        return "brown" if dirty else "blue"
    return bins.get(waste, "grey")


def plate_region(plate: str) -> str:
    """Kind of a car plate: two letters and four digits are "private", one to three letters, a dash and up to three
    digits with an E at the end are "electric", anything else is "invalid".

    >>> plate_region("AB1234"), plate_region("X-77E"), plate_region("12AB")
    ('private', 'electric', 'invalid')
    """
    if re.fullmatch(r"[A-Z]{2}\d{4}", plate):
        return "private"
    if re.fullmatch(r"[A-Z]{1,3}-\d{1,3}E", plate):
        return "electric"
    return "invalid"


def elevator_door(moving, at_floor, overloaded, button):
    """Next state of an elevator door, "open" or "closed": closed while moving; open when overloaded at a floor or when
    the "open" button is pressed there; closed in all other cases.

    >>> elevator_door(False, True, True, "close")
    'open'
    >>> elevator_door(True, False, False, "open")
    'closed'
    """
    if moving or not at_floor:
        return "closed"
    if overloaded or button == "open":
        return "open"
    return "closed"


def luggage_fee(bags: list[float], fare: str) -> int:
    """Fee for bags with weights in kg: "basic" fares pay 30 for each, "plus" fares have one bag free and pay for
    others. Any bag over 23 costs 50 more, and over 32 is refused with ValueError.

    >>> luggage_fee([20, 25], "plus")
    80
    >>> luggage_fee([10], "basic")
    30
    """
    if any(weight > 32 for weight in bags):
        raise ValueError("a bag may not weigh more than 32 kg")
    free = 1 if fare == "plus" else 0
    fee = 30 * max(0, len(bags) - free)
    fee += 50 * sum(1 for weight in bags if weight > 23)
    return fee
