#!/usr/bin/env python3
"""Writes the tables of languages that TextReading knows, from the Unicode CLDR.

Usage: reading-tables.py CLDR-FOLDER > Sources/TextReading/Languages/LanguageTables.swift

CLDR-FOLDER is the `common` folder of CLDR 41 (Debian: unicode-cldr-core 41, /usr/share/unicode/cldr/common). Nothing
in the product reads it: the facts are built in.
"""
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET

LANGUAGES = ["de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "hi", "tr"]
SCALES = [10**3, 10**5, 10**6, 10**7, 10**9, 10**12]


def fold(text):
    """As WordReader folds words; hyphens part them."""
    text = unicodedata.normalize("NFC", text).lower().replace("\u00ad", "").replace("\u2019", "'").replace("\u02bc", "'")
    return " ".join(re.split(r"[\s\-\u2010\u2011.]+", text)).strip()


class Speller:
    """The rules by which CLDR spells numbers (RBNF), as far as cardinals need them."""

    def __init__(self, path, groups=""):
        self.sets = {}
        self.groups = groups
        for ruleset in ET.parse(path).iter("ruleset"):
            rules = []
            for rule in ruleset:
                value = (rule.get("value") or "").replace(",", "")
                if value.isdigit():
                    rules.append((int(value), int(rule.get("radix") or 10), (rule.text or "").rstrip(";").lstrip("'")))
            name = ("%%" if ruleset.get("access") == "private" else "%") + ruleset.get("type")
            self.sets[name.lstrip("%")] = rules

    def spell(self, number, name, depth=0):
        rules = self.sets.get(name.lstrip("%"))
        if not rules or depth > 12:
            raise ValueError
        base, radix, text = max((r for r in rules if r[0] <= number), key=lambda r: r[0])
        divisor = 1
        while divisor * radix <= base:
            divisor *= radix
        above, below = divmod(number, divisor)
        if below == 0 or divisor == 1 and base == number:
            text = re.sub(r"\[[^\]]*\]", "", text)
        text = text.replace("[", "").replace("]", "")
        if "$(" in text or "#" in text:
            raise ValueError

        def part(match):
            arrow, rule = match.group(1), match.group(2)
            value = number if arrow == "=" else above if arrow == "←" else below
            return self.spell(value, rule or name, depth + 1)

        return re.sub(r"([=←→])(%*[\w-]*)\1", part, text)


def cardinals(speller):
    names = [n for n in speller.sets if n.startswith("spellout-cardinal")]
    small, scales = {}, {}
    for name in names:
        for number in list(range(0, 100)) + list(range(100, 1000, 100)):
            try:
                form = fold(speller.spell(number, name))
            except (ValueError, RecursionError):
                continue
            if form and not any(c.isdigit() for c in form) and len(form.split()) <= 4:
                small.setdefault(form, number)
        for base, _, text in speller.sets[name]:
            if base not in SCALES or base in (10**5, 10**7) and "lakh" not in speller.groups:
                continue
            for plural in re.findall(r"\$\(cardinal,([^)]*)\)\$", text):
                for form in re.findall(r"\{([^}]*)\}", plural):
                    scales[fold(form)] = base
            bare = re.sub(r"\[.*?\]|\$\(.*?\)\$|([=←→])%*[\w-]*\1", " ", text)
            for form in fold(bare).split():
                if len(form) > 1 and form not in small:
                    scales[form] = base
    return small, scales


def names(root, kind, width_order):
    """Months or weekdays: form to number, of all widths but the narrowest."""
    found = {}
    path = f"./dates/calendars/calendar[@type='gregorian']/{kind}s/{kind}Context"
    order = {d: i for i, d in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}
    for context in root.findall(path):
        for width in context:
            if width.get("type") not in width_order:
                continue
            for item in width.findall(kind):
                key = item.get("type")
                form = fold(item.text or "").rstrip(".")
                if len(form) >= 2 and form != "↑↑↑":
                    found.setdefault(form, order[key] if kind == "day" else int(key))
    return found


def relatives(root):
    found = {}
    for unit in ["day", "week", "month", "quarter", "year"]:
        for field in root.findall(f"./dates/fields/field[@type='{unit}']/relative"):
            form = fold(field.text or "")
            if form and len(form) > 2 and "↑" not in form:
                found.setdefault(form, (unit, int(field.get("type"))))
    return found


def compact(root):
    """The words and abbreviations of thousands, millions … from compact decimal formats."""
    found = {}
    path = "./numbers/decimalFormats[@numberSystem='latn']/decimalFormatLength"
    for length in root.findall(path):
        for pattern in length.findall("./decimalFormat/pattern"):
            kind = pattern.get("type") or ""
            if not kind.isdigit():
                continue
            text = pattern.text or ""
            zeros = len(re.findall("0", text.replace("'", "")))
            # Only forms that stand after a number, and are no single letter.
            word = fold(re.sub(r"[0¤'\u00a0\u202f.]", " ", text))
            if zeros == 0 or len(word) < 2 or " " in word:
                continue
            exponent = len(kind) - zeros
            if exponent >= 3:
                found.setdefault(word, 10**exponent)
    return found


def symbols(root):
    element = root.find("./numbers/symbols[@numberSystem='latn']/decimal")
    return (element.text if element is not None else ".") or "."


def entries(table):
    return "; ".join(f"{key}={value}" for key, value in table.items())


def wrapped(text, width=98):
    """The text as lines of a Swift string, each continued by a backslash."""
    lines, line = [], ""
    for word in text.split(" "):
        if len(line) + len(word) + 1 > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return " \\\n        ".join(lines)


def main():
    folder = sys.argv[1]
    print("// Written by Sources/TextReading/Scripts/reading-tables.py from the Unicode Common Locale Data Repository (CLDR), release 41.")
    print("// Copyright © 1991-2022 Unicode, Inc. Unicode License Agreement for data files and software")
    print("// (Unicode-DFS-2016), https://www.unicode.org/copyright.html. Data only: do not edit.")
    print()
    print("/// What CLDR says of the languages that are read: words of numbers, months, weekdays and relative")
    print("/// dates, as folded forms with their values, `form=value; …`; and the mark before decimals.")
    print("enum LanguageTables {")
    kinds = {"numbers": {}, "scales": {}, "months": {}, "weekdays": {}, "relatives": {}, "decimals": {}}
    for language in LANGUAGES:
        root = ET.parse(f"{folder}/main/{language}.xml").getroot()
        small, scales = cardinals(
            Speller(f"{folder}/rbnf/{language}.xml", "lakh" if language == "hi" else "")
        )
        for word, value in compact(root).items():
            scales.setdefault(word, value)
        scales = {k: v for k, v in scales.items() if k not in small}
        kinds["numbers"][language] = entries(small)
        kinds["scales"][language] = entries(scales)
        kinds["months"][language] = entries(names(root, "month", ["wide", "abbreviated"]))
        kinds["weekdays"][language] = entries(names(root, "day", ["wide"]))
        kinds["relatives"][language] = "; ".join(
            f"{form}={unit} {shift}" for form, (unit, shift) in relatives(root).items()
        )
        kinds["decimals"][language] = symbols(root)
    for kind, tables in kinds.items():
        print(f"    static let {kind}: [String: String] = [")
        for language, text in tables.items():
            print(f'        "{language}": """')
            print(f"        {wrapped(text)}")
            print('        """,')
        print("    ]\n" if kind != "decimals" else "    ]")
    print("}")
    print()
    print("/// Countries by the English names of one word that CLDR gives them, with their codes: `name=code; …`.")
    print("enum TerritoryTable {")
    root = ET.parse(f"{folder}/main/en.xml").getroot()
    territories = {}
    for element in root.findall("./localeDisplayNames/territories/territory"):
        name = fold(element.text or "")
        if len(element.get("type")) == 2 and name.isalpha() and len(name) > 3:
            territories.setdefault(name, element.get("type"))
    print('    static let names = """')
    print(f"        {wrapped(entries(territories))}")
    print('        """')
    print("}")


main()
