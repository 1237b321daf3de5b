#!/usr/bin/env python3
"""large_ledger.py FOLDER RECORDS: a workspace of that many records, made without Assay, to measure what grows with a ledger.

One article and one source for every 500 claims; for each claim eight records of six kinds: it is recorded, evidence is
attached and proposed, two people give verdicts, one of them without having seen the other's, three notes follow.
Then, with 'assay': 'check', 'report --claim claim-1', 'report', and 'verify' of both pages."""

import hashlib
import json
import pathlib
import sys

CLAIMS_PER_ARTICLE = 500
PER_CLAIM = 8

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
(folder / "Claims").mkdir(parents=True)
(folder / "Sources-Archive").mkdir()
(folder / ".gitattributes").write_text("Claims/*.jsonl text eol=lf merge=union\nSources-Archive/** -text\n")
(folder / ".gitignore").write_text(".assay/\n")

second = 1_700_000_000
written = 0


def stamp():
    global second
    second += 1
    days, rest = divmod(second, 86_400)
    # Days since 1970 to a date, by the civil calendar.
    days += 719_468
    era, day = divmod(days, 146_097)
    year = (day - day // 1460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    date = f"{year + era * 400 + (month >= 10)}-{month + 3 if month < 10 else month - 9:02}-{day - (153 * month + 2) // 5 + 1:02}"
    return f"{date}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}.000Z"


def record(file, kind, body, by, parents):
    """Writes a record; returns its id."""
    global written
    value = {"at": stamp(), "body": body, "by": by, "kind": kind, "parents": parents}
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    name = hashlib.sha256(text.encode()).hexdigest()
    # Members are in the order of their names: "id" comes between "by" and "kind".
    place = text.rindex(',"kind":')
    file.write(f'{text[:place]},"id":"{name}"{text[place:]}\n')
    written += 1
    return name


def imported(file, name, text, is_article, parents):
    content = f"<r><title>{text.title}</title>{''.join(f'<p>{each}</p>' for each in text.paragraphs)}</r>".encode()
    (folder / "Sources-Archive" / f"{name}.xml").write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    document = {"archivePath": f"{name}.xml", "bytes": len(content), "dialect": "xml", "id": name,
                "mediaType": "application/xml", "origin": f"{name}.xml", "sha256": digest, "title": text.title}
    kind = "article imported" if is_article else "source imported"
    return record(file, kind, {"document": document}, "Ada", parents), digest


class Text:
    """What a document says: its title and its paragraphs, a line each."""

    def __init__(self, title, paragraphs):
        self.title, self.paragraphs = title, paragraphs
        self.whole = "\n".join([title, *paragraphs])
        self.starts, place = [], len(title) + 1
        for text in paragraphs:
            self.starts.append(place)
            place += len(text) + 1

    def selector(self, number, quote):
        """The selector that Assay makes of a quote in a paragraph."""
        start = self.starts[number] + self.paragraphs[number].index(quote)
        end = start + len(quote)
        context = {"prefix": self.whole[max(0, start - 32):start], "suffix": self.whole[end:end + 32]}
        return {"end": end, "exact": quote, "start": start, "xpath": f"/r[1]/p[{number + 1}]",
                **{name: text for name, text in context.items() if text}}


heads = []
block = 0
sources = open(folder / "Claims" / "sources.jsonl", "w")
while written < count:
    base = block * CLAIMS_PER_ARTICLE
    numbers = range(base, base + CLAIMS_PER_ARTICLE)
    story = Text(f"Story {block}", [f"The harbour number {n} cost {1000 + n} crowns in 1903." for n in numbers])
    accounts = Text(f"Accounts {block}", [f"Paid for harbour number {n}: {1000 + n} crowns." for n in numbers])
    with open(folder / "Claims" / f"story-{block}.jsonl", "w") as ledger:
        head, article = imported(ledger, f"story-{block}", story, True, heads)
        head, source = imported(sources, f"accounts-{block}", accounts, False, [head])
        heads = [head]
        for number in range(CLAIMS_PER_ARTICLE):
            if written >= count: break
            quote = f"{1000 + base + number} crowns in 1903"
            claim = record(ledger, "claim recorded", {
                "appearance": {"article": article, "attribution": [{"mode": "own voice", "name": "unknown"}],
                               "selector": story.selector(number, quote)},
                "claim": {"kind": "event", "statement": f"Harbour {base + number} cost {1000 + base + number} crowns."},
                "name": f"claim-{base + number + 1}"}, "Ada", heads)
            piece = {"selector": accounts.selector(number, f"{1000 + base + number} crowns"),
                     "source": source, "stance": "supports", "summary": "what was paid"}
            attached = record(ledger, "evidence attached", {"claim": claim, "evidence": piece}, "Ada", [claim])
            other = (number + 1) % CLAIMS_PER_ARTICLE
            proposal = {"finder": {"reasons": ["has the claim's “crowns”"], "score": 0.5},
                        "selector": accounts.selector(other, accounts.paragraphs[other]),
                        "source": source, "stance": "context"}
            proposed = record(ledger, "evidence proposed", {"claim": claim, "evidence": proposal}, "Ada", [attached])
            verdict = {"asOf": "2023-11-14", "evidence": [attached], "rationale": "It says so.", "verdict": "verified"}
            # Two people on two branches.
            ends = [record(ledger, "review given", {"claim": claim, "review": verdict}, by, [proposed]) for by in ("Ada", "Bo")]
            heads = sorted(ends)
            for note in range(3):
                heads = [record(ledger, "note", {"claim": claim, "text": f"Note {note} on {number}."}, "Bo", heads)]
    block += 1
print(f"{written} records, {block} articles")
