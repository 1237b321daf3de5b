#!/usr/bin/env python3
"""wordnet-table.py FOLDER: the table of word meanings that EvidenceModels carries, from WordNet 3.0's files.

One line a stem: the stem, its most usual part of speech, then four lists of synset numbers parted by "|": the meanings of the
word, those of words derived from it or similar to it, those of its opposites, and the more general ones. Only the first senses
count. Debian's wordnet-base has the files (/usr/share/wordnet); stems are libstemmer's English ones, as the product makes them."""
import collections, ctypes, ctypes.util, re, sys

folder = sys.argv[1] + "/"
library = ctypes.CDLL(ctypes.util.find_library("stemmer") or "libstemmer.so.0d")
library.sb_stemmer_new.restype = ctypes.c_void_p
library.sb_stemmer_stem.restype = ctypes.c_void_p
handle = ctypes.c_void_p(library.sb_stemmer_new(b"english", b"UTF_8"))


def stem(word):
    data = word.encode()
    found = library.sb_stemmer_stem(handle, data, len(data))
    return ctypes.string_at(found, library.sb_stemmer_length(handle)).decode()


PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
synsets, index = {}, collections.defaultdict(dict)
for name, part in PARTS.items():
    for line in open(folder + "data." + name, encoding="latin-1"):
        if line.startswith("  "): continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)$", "", fields[4 + 2 * i]).lower() for i in range(count)]
        start = 4 + 2 * count
        links = []
        for i in range(int(fields[start])):
            symbol, offset, other, ends = fields[start + 1 + 4 * i: start + 5 + 4 * i]
            links.append((symbol, ("a" if other == "s" else other) + offset, int(ends[:2], 16), int(ends[2:], 16)))
        synsets[part + fields[0]] = (words, links)
    for line in open(folder + "index." + name, encoding="latin-1"):
        if line.startswith("  "): continue
        fields = line.split()
        links = int(fields[3])
        index[fields[0]][part] = ([part + o for o in fields[4 + links + 2:]], int(fields[4 + links + 1]))

uses = collections.Counter()  # by lemma and part
for line in open(folder + "cntlist.rev", encoding="latin-1"):
    key, _, count = line.split()
    lemma, rest = key.split("%")
    part = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[rest[0]]
    uses[lemma, part] += int(count)

irregular = collections.defaultdict(list)
for name, part in PARTS.items():
    for line in open(folder + name + ".exc", encoding="latin-1"):
        form, *lemmas = line.split()
        for lemma in lemmas: irregular[lemma].append((form, part))

known = {word for lemma in index if any(uses[lemma, p] for p in index[lemma]) for word in [lemma]}
rows = collections.defaultdict(lambda: [collections.Counter(), set(), set(), set(), set()])
for lemma, parts in index.items():
    if not re.fullmatch(r"[a-z]{3,15}", lemma): continue
    if not any(uses[lemma, p] for p in parts):
        # A word that the counted texts lack is kept where a common one has its meaning, or is what it is derived from.
        near = [w for p in parts for s in parts[p][0][:1] for w in synsets[s][0]]
        near += [w for p in parts for s in parts[p][0][:1] for l in synsets[s][1] if l[0] in "&+\\<!" for w in synsets[l[1]][0]]
        if not any(w in known for w in near): continue
    total = sum(uses[lemma, p] for p in parts)
    for part, (senses, _) in parts.items():
        if part != "r" or len(parts) == 1: pass
        if total and uses[lemma, part] * 20 < total: continue
        forms = {lemma} | {f for f, p in irregular[lemma] if p == part and re.fullmatch(r"[a-z]{3,15}", f)}
        limit = {"v": 2, "n": 2, "a": 2, "r": 1}[part] if uses[lemma, part] else 1
        for sense in senses[:limit]:
            words, links = synsets[sense]
            number = words.index(lemma) + 1 if lemma in words else 0
            linked, opposed, general = set(), set(), set()
            for symbol, target, source, goal in links:
                own = source in (0, number)
                if symbol in ("+", "\\", "<") and own: linked.add(target)
                if symbol == "&":
                    linked.add(target)
                    opposed |= {t for s, t, _, _ in synsets[target][1] if s == "!"}
                if symbol == "!" and own: opposed.add(target)
                if symbol in ("@", "*") and part in "nv": general.add(target)
            for form in forms:
                row = rows[stem(form)]
                row[0][part] += uses[lemma, part] + 1
                row[1].add(sense)
                row[2] |= linked
                row[3] |= opposed
                row[4] |= general

held = collections.Counter(s for row in rows.values() for s in row[1] | row[2])
wanted = collections.Counter()
for row in rows.values():
    for group in row[1:]: wanted.update(group)
keep = {s for s in wanted if wanted[s] > 1 and held[s]}
numbers = {s: i for i, s in enumerate(sorted(keep, key=lambda s: (-wanted[s], s)))}
digits = "0123456789abcdefghijklmnopqrstuvwxyz"


def text(number):
    out = ""
    while True:
        out = digits[number % 36] + out
        number //= 36
        if not number: return out


for key in sorted(rows, key=lambda k: k.encode()):
    parts, *groups = rows[key]
    part = parts.most_common(1)[0][0]
    cells = [",".join(text(n) for n in sorted(numbers[s] for s in g if s in numbers)) for g in groups]
    print(f"{key} {part} " + "|".join(cells).rstrip("|"))
