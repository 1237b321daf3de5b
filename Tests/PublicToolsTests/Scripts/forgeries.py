#!/usr/bin/env python3
"""forgeries.py ASSAY: forges reports, ledgers, archives and indexes of a small workspace, each in a copy of its own, and
asks 'assay verify', 'assay check' and the Python script for reports what they find.

The table says what each of the three must answer, by its exit code: 0 for nothing wrong, 1 for found out; and, for some,
a code or words that must be among the findings. Numbers in brackets are those of the fault catalogue. Prints the table;
exits with 1 where an answer is another."""

import base64
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TABLE = []


def forgery(name, verify, check, script, *says, report="page.html"):
    """Adds a row: what is forged, the exit codes, and what some of the three must say."""

    def add(change):
        TABLE.append((name, (verify, check, script), says, report, change))
        return change

    return add


# Tools of a forger


def canonical(record):
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def named(record):
    """A record with the id that it must have."""
    record = {key: value for key, value in record.items() if key != "id"}
    return {**record, "id": hashlib.sha256(canonical(record).encode()).hexdigest()}


def sealed(text):
    """A report with its digest of itself computed again, by the public rule."""
    places = list(re.finditer(r'"reportDigest": ?"([0-9a-f]{64})"', text))
    place = places[0 if text[0] in "<{" else -1]
    blank = text[: place.start(1)] + "0" * 64 + text[place.end(1) :]
    return text[: place.start(1)] + hashlib.sha256(blank.encode()).hexdigest() + text[place.end(1) :]


def rewrite(folder, change, name="page.html", seals=True):
    path = folder / name
    text = path.read_bytes().decode()
    changed = change(text)
    assert changed != text, "the forgery changes nothing"
    path.write_bytes((sealed(changed) if seals else changed).encode())


def swap(old, new, name="page.html", count=-1, seals=True):
    return lambda folder: rewrite(folder, lambda text: text.replace(old, new, count), name, seals)


def version(text):
    return re.sub(r'"assay":( ?)"[^"]*"', r'"assay":\1"0.2.9"', text, count=1)


def visible(old, new):
    def change(text):
        start = text.index("<body")
        return text[:start] + text[start:].replace(old, new)

    return lambda folder: rewrite(folder, change)


def data(old, new, element="statements"):
    def change(text):
        start = text.index(f'id="assay-{element}">')
        end = text.index("</script>", start)
        return text[:start] + text[start:end].replace(old, new) + text[end:]

    return lambda folder: rewrite(folder, change)


def style(rules):
    """Rules of style after the page's own, which the page's policy is made to allow."""

    def change(text):
        text = text.replace("</style>", rules + "</style>", 1)
        start = text.index("<style>") + len("<style>")
        digest = hashlib.sha256(text[start : text.index("</style>")].encode()).digest()
        allowed = "style-src 'sha256-" + base64.b64encode(digest).decode() + "'"
        return re.sub(r"style-src 'sha256-[^']*'", allowed, text, count=1)

    return lambda folder: rewrite(folder, change)


def lines(folder, name="story.jsonl"):
    return (folder / "Claims" / name).read_bytes().split(b"\n")[:-1]


def write(folder, all_lines, name="story.jsonl"):
    (folder / "Claims" / name).write_bytes(b"".join(line + b"\n" for line in all_lines))


def append(folder, text, name="story.jsonl"):
    with open(folder / "Claims" / name, "ab") as file:
        file.write(text if isinstance(text, bytes) else text.encode())


def of_kind(folder, kind, name="story.jsonl"):
    return next(json.loads(line) for line in lines(folder, name) if json.loads(line)["kind"] == kind)


def resign(folder, change):
    """Changes records and signs all that follow anew, as whoever has the ledger can."""
    names = {}
    everything = sorted((json.loads(line) for name in ("story.jsonl", "sources.jsonl") for line in lines(folder, name)),
                        key=lambda record: record["at"])
    files = {json.loads(line)["id"]: name for name in ("story.jsonl", "sources.jsonl") for line in lines(folder, name)}
    out = {"story.jsonl": [], "sources.jsonl": []}
    for record in everything:
        old = record["id"]
        text = canonical(change(record))
        for before, after in names.items():
            text = text.replace(before, after)
        new = named(json.loads(text))
        if new["id"] != old:
            names[old] = new["id"]
        out[files[old]].append(canonical(new).encode())
    for name, all_lines in out.items():
        write(folder, all_lines, name)


def note(folder, **more):
    """A record that anybody could make: a note after all that is there."""
    claim = of_kind(folder, "claim recorded")["id"]
    seen = {parent for name in ("story.jsonl", "sources.jsonl") for line in lines(folder, name)
            for parent in json.loads(line)["parents"]}
    heads = sorted(json.loads(line)["id"] for name in ("story.jsonl", "sources.jsonl") for line in lines(folder, name)
                   if json.loads(line)["id"] not in seen)
    return {"at": "2030-01-01T00:00:00.000Z", "body": {"claim": claim, "text": "A note."}, "by": "Mallory", "kind": "note",
            "parents": heads, **more}


def flip(path, old):
    content = path.read_bytes()
    place = content.index(old)
    path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])


# Pages

forgery("[66] verdict turned everywhere, another version named", 1, 0, 1, "report.")(
    lambda folder: rewrite(folder, lambda text: version(text.replace("disputed", "verified").replace("Disputed", "Verified"))))
forgery("[66] quote changed everywhere, another version named", 1, 0, 1, "report.")(
    lambda folder: rewrite(folder, lambda text: version(text.replace("900 crowns", "100 crowns"))))
forgery("[67] the same with a script", 1, 0, 1, "report.")(
    lambda folder: rewrite(folder, lambda text: version(text.replace("900 crowns", "100 crowns"))
                           .replace("</body>", "<script>1</script></body>")))
forgery("[67] a script alone", 1, 0, 1, "report.script")(swap("</body>", "<script>1</script></body>"))
forgery("a handler of an event", 1, 0, 1, "report.script")(swap("<h1", '<h1 onclick="x()"'))
forgery("a frame of other words", 1, 0, 1)(swap("</main>", '<iframe srcdoc="Verified"></iframe></main>'))
forgery("a base for all links", 1, 0, 1)(swap("<head>", '<head><base href="https://forger.example/">'))
forgery("a page that leads elsewhere at once", 1, 0, 1)(
    swap("<head>", '<head><meta http-equiv="refresh" content="0;url=https://forger.example/">'))
forgery("the page's policy taken away", 1, 0, 0)(
    lambda folder: rewrite(folder, lambda text: re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)))
forgery("[68] visible verdict changed", 1, 0, 1, "report.differs")(visible("isputed", "erified"))
forgery("[68] visible quote changed", 1, 0, 1, "report.differs")(visible("900 crowns", "100 crowns"))
forgery("[68] visible statement changed", 1, 0, 1, "report.differs")(visible("It cost 900", "It cost 100"))
forgery("[68] visible speaker changed", 1, 0, 1, "report.differs")(visible("Ines Duarte", "Rui Moreno"))
forgery("[68] visible day changed", 1, 0, 0, "report.differs")(visible("2001-05-03", "1901-05-03"))
forgery("[69] verdict in the data changed", 1, 0, 1, "report.differs")(data('"disputed"', '"verified"'))
forgery("[69] quote in the data changed", 1, 0, 1, "report.differs")(data("900 crowns", "100 crowns"))
forgery("[69] stance in the data changed", 1, 0, 0, "report.differs")(data('"conflicts"', '"supports"'))
forgery("[69] a claim left out of the data", 1, 0, 1, "report.differs")(data('"claims":', '"others":[],"claims":[],"none":'))
forgery("[69] no data at all", 1, 0, 0, "report.")(swap('id="assay-statements"', 'id="other"'))
forgery("[70] a style that hides", 1, 0, 0, "report.style")(style(".side.conflicts{display:none}"))
forgery("[70] a style that hides by an escape", 1, 0, 0, "report.style")(style(".piece{d\\69splay:none}"))
forgery("[70] a style that replaces", 1, 0, 0, "report.style")(style(".badge::after{content:'Verified'}"))
forgery("[70] a style that moves", 1, 0, 0, "report.style")(style(".side{order:2}"))
forgery("[70] white letters on white", 1, 0, 0, "report.style")(style(".side.conflicts *{color:#fff}"))
forgery("[70] a picture over words", 1, 0, 0, "report.style")(style(".badge{background:url(data:image/png;base64,AA)}"))
forgery("[70] a frame that covers", 1, 0, 0, "report.style")(style(".side{outline:40em solid white}"))
forgery("[70] words cut off", 1, 0, 0, "report.style")(style(".verdict{max-height:2em;overflow:hidden}"))
forgery("[70] letters of another shape", 1, 0, 0, "report.style")(style(".verdict{font-family:Wingdings}"))
forgery("[70] a style that only looks otherwise", 0, 0, 0, "report.other-look")(style("h1{color:teal}"))
forgery("a style on an element", 1, 0, 1, "report.script")(swap("<h1", '<h1 style="display:none"'))
forgery("evidence hidden by an attribute", 1, 0, 1)(swap('class="piece"', 'class="piece" hidden'))
forgery("a comment around evidence", 1, 0, 1)(swap('" class="piece">', '" class="piece"><!--'))


@forgery("[71] a second proof", 1, 0, 1, "report.second-proof")
def second_proof(folder):
    def change(text):
        start = text.index('<script type="application/json" id="assay-proof">')
        end = text.index("</script>", start) + len("</script>")
        return text.replace("</head>", text[start:end] + "</head>")

    rewrite(folder, change)


forgery("[71] a proof of another workspace", 1, 0, 1, "ledger.head-missing")(
    lambda folder: shutil.copy(folder / "foreign.html", folder / "page.html"))
forgery("[71] a report of before", 0, 0, 0, "records came in since")(
    lambda folder: append(folder, canonical(named(note(folder))) + "\n"))
forgery("another count of records", 1, 0, 1)(
    lambda folder: rewrite(folder, lambda text: re.sub(r'"records":(\d+)', lambda found: f'"records":{int(found[1]) - 1}', text, count=1)))
forgery("another root", 1, 0, 0, "report.other-records")(
    lambda folder: rewrite(folder, lambda text: re.sub(r'"root":"\w{2}', '"root":"00', text, count=1)))
forgery("a file left out of the proof", 1, 0, 0)(
    lambda folder: rewrite(folder, lambda text: re.sub(r'"accounts\.xml":"\w{64}",?', "", text, count=1)))
forgery("a path that leads out of the archive", 1, 0, 1, "report.no-proof")(
    swap('"accounts.xml":"', '"../../../../../etc/passwd":"', count=1))
forgery("compared with a report that never was", 1, 0, 0, "ledger.head-missing")(
    swap('"scope":{', f'"since":["{"a" * 64}"],"scope":{{', count=1))
forgery("a byte of the page flipped, its digest left", 1, 0, 1)(
    lambda folder: flip(folder / "page.html", b"<h1"))
forgery("the page cut in the middle", 1, 0, 1)(
    lambda folder: (folder / "page.html").write_bytes((folder / "page.html").read_bytes()[:20000]))
forgery("words of nobody behind the page", 1, 0, 0)(swap("</html>", "</html><p>Verified."))

# Other forms

for form, name in (("JSON", "report.json"), ("Markdown", "report.md"), ("text", "report.txt")):
    caught = 1 if form == "JSON" else 0
    forgery(f"[72] verdict turned in {form}", 1, 0, caught, "report.differs", report=name)(
        lambda folder, name=name: rewrite(folder, lambda text: version(text.replace("disputed", "verified")), name))
    forgery(f"[72] quote changed in {form}", 1, 0, caught, "report.differs", report=name)(
        swap("900 crowns", "100 crowns", name))
forgery("[72] a key that stands twice in JSON", 1, 0, 1, "twice", report="report.json")(
    swap('"standing": "disputed"', '"standing": "verified", "standing": "disputed"', "report.json"))
for name in ("claims.csv", "evidence.csv"):
    forgery(f"[72] a cell of {name} changed", 1, 0, None, "report.differs", report=name)(
        swap("900 crowns", "100 crowns", name, seals=False))
forgery("[72] a row of claims.csv repeated", 1, 0, None, "report.differs", report="claims.csv")(
    lambda folder: rewrite(folder, lambda text: text + text.split("\r\n")[1] + "\r\n", "claims.csv", False))
forgery("[72] a page of a site", 1, 0, 1, "report.differs", report="site/claims/harbour.html")(
    swap("900 crowns", "100 crowns", "site/claims/harbour.html"))
forgery("[72] ratings for search engines", 1, 0, None, "report.differs", report="reviews.json")(
    swap('"Disputed"', '"Verified"', "reviews.json", seals=False))
forgery("[72] the publisher of ratings", 0, 0, None, "in no ledger", report="reviews.json")(
    swap("Harbour Desk", "Strait Desk", "reviews.json", seals=False))

# Lines of the ledger

for what, number in (("NaN", "NaN"), ("1e400", "1e400"), ("-0", "-0"), ("2^53+1", "9007199254740993")):
    forgery(f"[73] a line with {what}", 1, 1, 1, "ledger.unreadable")(
        lambda folder, number=number: append(folder, canonical(named(note(folder, extra=7))).replace('"extra":7', f'"extra":{number}') + "\n"))
forgery("[73] a lone surrogate", 1, 1, 1, "ledger.unreadable")(
    lambda folder: append(folder, canonical(named(note(folder, extra="x"))).replace('"extra":"x"', '"extra":"\\ud800"') + "\n"))
forgery("[73] a key that stands twice", 1, 1, 1, "ledger.unreadable")(
    lambda folder: append(folder, canonical(named(note(folder))).replace('"by":', '"by":"Eve","by":') + "\n"))
forgery("[73] a digest of another form", 1, 1, 1, "ledger.edited")(
    lambda folder: append(folder, json.dumps({**note(folder), "id": hashlib.sha256(json.dumps(note(folder)).encode()).hexdigest()}) + "\n"))
forgery("[74] blank lines", 0, 0, 0)(lambda folder: write(folder, [each for line in lines(folder) for each in (b"", line, b" \t")]))
forgery("[74] a byte order mark", 0, 0, 0)(lambda folder: write(folder, [b"\xef\xbb\xbf" + lines(folder)[0], *lines(folder)[1:]]))
forgery("[74] CR LF", 0, 0, 0)(lambda folder: write(folder, [line + b"\r" for line in lines(folder)]))
forgery("[74] an extra member that no id covers", 1, 1, 1, "ledger.edited")(
    lambda folder: write(folder, [lines(folder)[0].replace(b'"by":', b'"aside":1,"by":'), *lines(folder)[1:]]))
forgery("[74] escaped letters", 0, 0, 0, "ledger.form")(
    lambda folder: write(folder, [line.replace(b"crowns", b"cr\\u006fwns") for line in lines(folder)]))
forgery("one letter of a record changed", 1, 1, 1, "ledger.edited")(
    lambda folder: flip(folder / "Claims" / "story.jsonl", b"Twice"))
forgery("a line removed", 1, 1, 1, "ledger.missing")(lambda folder: write(folder, [line for line in lines(folder) if b'"evidence attached"' not in line]))
forgery("the newest line removed", 1, 0, 1, "ledger.head-missing")(lambda folder: write(folder, lines(folder)[:-1]))
forgery("a whole ledger removed", 1, 1, 1)(lambda folder: (folder / "Claims" / "story.jsonl").unlink())
forgery("a merge marker left", 1, 1, 1, "ledger.merge-marker")(lambda folder: append(folder, "<<<<<<< ours\n"))
forgery("a cut last line", 1, 1, 1, "ledger.torn-line")(lambda folder: append(folder, '{"at":"20'))
forgery("a record of a claim that is not there", 1, 1, 0, "ledger.dangling")(
    lambda folder: append(folder, canonical(named(note(folder, body={"claim": "a" * 64, "text": "x"}))) + "\n"))


@forgery("[75] a second import of the same bytes", 0, 0, 0, "document.description-conflict",
         "document.description-differs", "Strait Radio")
def second_import(folder):
    record = of_kind(folder, "source imported", "sources.jsonl")
    record["body"]["document"].update(publisher="Strait Radio", title="Another", published="1999-01-01")
    append(folder, canonical(named({**record, "at": "2001-01-01T00:00:00.000Z", "by": "Mallory", "parents": []})) + "\n", "sources.jsonl")


@forgery("[75] the same, read in another dialect and called otherwise", 0, 0, 0, "document.import-differs", "Mallory")
def second_reading(folder):
    record = of_kind(folder, "source imported", "sources.jsonl")
    record["body"]["document"].update(id="other", archivePath="other.xml")
    seen = [json.loads(line)["id"] for line in lines(folder, "sources.jsonl")]
    append(folder, canonical(named({**record, "by": "Mallory", "parents": seen})) + "\n", "sources.jsonl")


forgery("[76] a record of before its parents", 0, 0, 0, "ledger.clock-went-back")(
    lambda folder: append(folder, canonical(named(note(folder, at="2001-01-01T00:00:00.000Z"))) + "\n"))
forgery("[77] the history signed anew from a record on", 1, 1, 1, "ledger.head-missing", "against: ledger.head-missing")(
    lambda folder: resign(folder, lambda record: json.loads(canonical(record).replace("Twice", "Never"))))
forgery("[78] an archived file of the same size", 1, 1, 1, "archive.changed")(
    lambda folder: (folder / "Sources-Archive" / "accounts.xml").write_text(
        (folder / "Sources-Archive" / "accounts.xml").read_text().replace("900", "100")))
forgery("[78] a byte of an archived file flipped", 1, 1, 1, "archive.changed")(
    lambda folder: flip(folder / "Sources-Archive" / "accounts.xml", b"Paid"))
forgery("[78] an archived file removed", 1, 1, 1, "archive.missing")(
    lambda folder: (folder / "Sources-Archive" / "accounts.xml").unlink())
forgery("two archived files in each other's place", 1, 1, 1, "archive.changed")(
    lambda folder: [(folder / "Sources-Archive" / one).write_bytes(content) for one, content in
                    (("accounts.xml", (folder / "Sources-Archive" / "story.xml").read_bytes()),
                     ("story.xml", (folder / "Sources-Archive" / "accounts.xml").read_bytes()))])


@forgery("[79] the index edited by hand", 0, 1, 0, "index.differs")
def index(folder):
    import sqlite3
    changed = 0
    for path in (folder / ".assay").glob("*.sqlite*"):
        if path.name.endswith(("-wal", "-shm")): continue
        base = sqlite3.connect(path)
        tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for _, column, kind, *_ in base.execute(f"PRAGMA table_info({table})").fetchall():
                try:
                    changed += base.execute(f"UPDATE {table} SET {column} = REPLACE({column}, '900 crowns', '100 crowns') "
                                            f"WHERE typeof({column}) = 'text' AND {column} LIKE '%900 crowns%'").rowcount
                except sqlite3.Error:
                    pass
        base.commit()
    assert changed, "the forgery changes nothing"


# What is asked


class Case:
    def __init__(self, assay, folder):
        self.assay = assay
        self.environment = dict(os.environ, ASSAY_BY="Ada Checker", LC_ALL="C.UTF-8")
        self.good = folder / "good"
        self.good.mkdir()
        files = {"story": "<p>Mayor Ines Duarte said the harbour cost 900 crowns in 1903. Twice that is much.</p>",
                 "accounts": "<p>Paid for the harbour: 900 crowns, of which 700 crowns were lent.</p>"}
        for name, text in files.items():
            (self.good / f"{name}.xml").write_text(f"<r><title>{name}</title>{text}</r>")
        options = {"report.json": ["--format", "json"], "report.md": ["--format", "markdown"],
                   "report.txt": ["--format", "text"], "claims.csv": ["--format", "csv-claims"],
                   "evidence.csv": ["--format", "csv-evidence"],
                   "reviews.json": ["--format", "claimreview", "--publisher", "Harbour Desk"]}
        for line in ([["init"], ["import", "--article", "--published", "2001-05-03", "story.xml"], ["import", "accounts.xml"]]
                     + [["record", "--article", "story", "--id", "harbour", "--quote", "900 crowns in 1903"]
                        + ["--voice", "Ines Duarte|indirect-speech|mayor|person|said", "--statement", "It cost 900 crowns in 1903."]]
                     + [["attach", "harbour", "--source", "accounts", "--quote", "900 crowns", "--stance", "conflicts"]
                        + ["--summary", "of which 700 were lent"]]
                     + [["mark", "harbour", "disputed", "--because", "Twice is said, once is meant."]]
                     + [["report", "--output", "page.html"], ["report", "--site", "site"]]
                     + [["report", *given, "--output", name] for name, given in options.items()]):
            run = self.run(line, self.good)
            if run.returncode: sys.exit(f"{line}: {run.returncode} {run.stdout}{run.stderr}")
        (folder / "recheck.py").write_text(self.run(["verify", "--script"], self.good).stdout)
        self.script = folder / "recheck.py"
        # The same case in a workspace of its own: its records have other times.
        other = folder / "other"
        shutil.copytree(self.good, other)
        self.run(["note", "harbour", "elsewhere"], other)
        self.run(["report", "--output", "page.html"], other)
        shutil.copy(other / "page.html", self.good / "foreign.html")

    def run(self, arguments, folder):
        return subprocess.run([self.assay, *arguments], cwd=folder, env=self.environment, capture_output=True, text=True, timeout=120)

    def answers(self, row, folder):
        """The exit codes of the three, and all that they said."""
        _, wanted, _, report, change = row
        shutil.copytree(self.good, folder)
        try:
            change(folder)
        except (AssertionError, ValueError, StopIteration) as error:
            return [None] * 3, f"the forgery was not made: {error!r}"
        runs = [self.run(["verify", report], folder), self.run(["check"], folder)]
        if wanted[2] is not None:
            runs.append(subprocess.run([sys.executable, str(self.script), report, "."], cwd=folder, capture_output=True, text=True))
        against = self.run(["check", "--against", str(self.good / "page.html")], folder)
        said = "".join(run.stdout + run.stderr for run in runs) + "".join(
            f"against: {code}\n" for code in re.findall(r"\[([a-z-]+\.[a-z-]+)\]", against.stdout))
        return [run.returncode for run in runs] + ([None] if wanted[2] is None else []), said


def main():
    wrong = 0
    with tempfile.TemporaryDirectory() as place:
        case = Case(os.path.abspath(sys.argv[1]), pathlib.Path(place))
        print("verify  check  script")
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(case.answers, TABLE, (pathlib.Path(place) / str(number) for number in range(len(TABLE)))))
        for (name, wanted, says, _, _), (found, said) in zip(TABLE, answers):
            missing = [words for words in says if words not in said]
            print("{:>6}  {:>5}  {:>6}  {}".format(*("-" if code is None else code for code in found), name), flush=True)
            if found != list(wanted) or missing:
                wrong += 1
                print(f"        WRONG: wanted {wanted}, {missing} not said\n        " + said.strip().replace("\n", "\n        "))
    print(f"{len(TABLE)} forgeries, {wrong} answered otherwise")
    sys.exit(1 if wrong else 0)


main()
