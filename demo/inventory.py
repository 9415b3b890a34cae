"""Counts what a small shop has on its shelves. `make demo` asks for the last line of it."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Item:
    """One kind of thing that is sold, with its price in cents."""

    name: str
    price: int


@dataclass
class Inventory:
    """How many of each item there are."""

    items: dict[str, Item] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, item: Item, count: int = 1) -> None:
        """Put `count` pieces of `item` on the shelf."""
        self.items[item.name] = item
        self.counts[item.name] += count

    def remove(self, name: str, count: int = 1) -> None:
        """Take `count` pieces off the shelf; there must be so many."""
        if self.counts[name] < count:
            raise ValueError(f"only {self.counts[name]} of {name} left")
        self.counts[name] -= count

    def value(self) -> int:
        """What everything on the shelves is worth, in cents."""
        total = 0
        for name, count in self.counts.items():
            total += self.items[name].price * count
        return total
