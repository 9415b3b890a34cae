"""The English and the Chinese README say the same: sections, commands, settings, links and every number."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.test_readme import settings_table

ROOT = Path(__file__).parent.parent
ENGLISH, CHINESE = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh-CN.md"))


def sections(text: str) -> list[str]:
    """The text up to the first heading of the second level, and then each section with its heading."""
    return re.split(r"(?m)^(?=## )", text)


def headings(text: str) -> list[str]:
    outside = re.sub(r"(?ms)^```.*?^```", "", text)
    return re.findall(r"(?m)^#+", outside)


def commands(text: str) -> list[str]:
    """The lines of all code blocks, without their comments."""
    blocks = re.findall(r"(?ms)^```\w*\n(.*?)^```", text)
    return [re.sub(r"\s+(#|--) .*", "", line).rstrip() for line in "".join(blocks).splitlines()]


def rows(text: str) -> list[list[str]]:
    lines = re.findall(r"(?m)^\|(.*)\|$", text)
    return [[cell.strip() for cell in line.split(" | ")] for line in lines]


def numbers(text: str) -> Counter[str]:
    return Counter(re.findall(r"\d+(?:[.,]\d+)*", text))


def names(text: str) -> Counter[str]:
    """Everything that is set as code in running text."""
    return Counter(re.findall(r"`([^`\n]+)`", re.sub(r"(?ms)^```.*?^```", "", text)))


def targets(text: str) -> set[str]:
    return set(re.findall(r"\]\(([^)]+)\)", text)) - {"README.md", "README.zh-CN.md"}


def test_they_have_the_same_sections() -> None:
    assert headings(ENGLISH) == headings(CHINESE)


def test_they_have_the_same_commands() -> None:
    assert commands(ENGLISH) == commands(CHINESE)


@pytest.mark.parametrize("number", range(len(sections(ENGLISH))))
def test_a_section_has_the_same_numbers_and_names(number: int) -> None:
    english, chinese = sections(ENGLISH)[number], sections(CHINESE)[number]
    assert numbers(english) == numbers(chinese)
    assert names(english) == names(chinese)
    assert [len(row) for row in rows(english)] == [len(row) for row in rows(chinese)]


def test_the_chinese_settings_table_has_every_setting_with_its_default() -> None:
    expected = [row[:2] for row in rows(settings_table())[2:]]
    assert [row[:2] for row in rows(CHINESE) if row[:2] in expected] == expected


def test_they_link_to_the_same_places_and_all_are_there() -> None:
    assert targets(ENGLISH) == targets(CHINESE)
    missing = [target for target in targets(ENGLISH) if "://" not in target and not (ROOT / target).exists()]
    assert not missing
