#!/usr/bin/env python3
"""Writes the English antonyms that TextReading knows, from WordNet.

Usage: antonyms.py WORDNET-FOLDER > Sources/TextReading/Languages/AntonymTable.swift

WORDNET-FOLDER has `data.*`, `index.*` and `*.exc` of WordNet 3.0 (Debian: wordnet-base 3.0, /usr/share/wordnet). Nothing
in the product reads it: the facts are built in.
"""
import sys
from collections import defaultdict

KINDS = ["adj", "adv", "noun", "verb"]


def tagged(folder, kind):
    """Lemmas that are seen in the texts which WordNet tagged: the rest are too rare to matter."""
    found = set()
    for line in open(f"{folder}/index.{kind}", encoding="utf-8"):
        if line.startswith(" "):
            continue
        cells = line.split()
        pointers = int(cells[3])
        if int(cells[5 + pointers]) > 0:
            found.add(cells[0])
    return found


def irregular(folder, kind):
    forms = defaultdict(list)
    for line in open(f"{folder}/{kind}.exc", encoding="utf-8"):
        form, *lemmas = line.split()
        for lemma in lemmas:
            if form.isalpha() and form != lemma:
                forms[lemma].append(form)
    return forms


def pairs(folder, kind):
    synsets = {}
    for line in open(f"{folder}/data.{kind}", encoding="utf-8"):
        if line.startswith(" "):
            continue
        cells = line.split("|")[0].split()
        count = int(cells[3], 16)
        words = [cells[4 + 2 * i].split("(")[0].lower() for i in range(count)]
        at = 4 + 2 * count
        pointers = []
        for i in range(int(cells[at])):
            symbol, offset, pos, ends = cells[at + 1 + 4 * i : at + 5 + 4 * i]
            if symbol == "!":
                pointers.append((offset, pos, int(ends[:2], 16), int(ends[2:], 16)))
        synsets[cells[0]] = (words, pointers)
    for words, pointers in synsets.values():
        for offset, _, source, target in pointers:
            if offset in synsets and source and target:
                yield words[source - 1], synsets[offset][0][target - 1]


def main():
    folder = sys.argv[1]
    found = set()
    for kind in KINDS:
        known = tagged(folder, kind)
        forms = irregular(folder, kind)

        def side(lemma):
            # Irregular forms are listed; regular ones are told by their stems.
            return " ".join([lemma, *sorted(forms.get(lemma, []))[:4]])

        for one, other in pairs(folder, kind):
            if one.isalpha() and other.isalpha() and one in known and other in known and len(one) > 1 and len(other) > 1:
                left, right = sorted([side(one), side(other)])
                found.add(f"{left}/{right}")
    print("// Written by Sources/TextReading/Scripts/antonyms.py from WordNet 3.0. WordNet 3.0 Copyright 2006 by Princeton University.")
    print("// All rights reserved. Used by the WordNet 3.0 license,")
    print("// https://wordnet.princeton.edu/license-and-commercial-use. Data only: do not edit.")
    print()
    print("/// Pairs of English words that mean the opposite of each other, with their irregular forms:")
    print("/// `one forms/other forms`, parted by semicolons.")
    print("enum AntonymTable {")
    print('    static let text = """')
    line = ""
    for entry in sorted(found):
        if len(line) + len(entry) + 1 > 100:
            print(f"        {line}\\")
            line = ""
        line += entry + ";"
    print(f"        {line}")
    print('        """')
    print("}")


main()
