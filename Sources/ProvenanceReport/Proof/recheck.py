"""Rechecks a report of Assay with nothing but Python: recheck.py REPORT [WORKSPACE]. Prints what differs.
recheck.py --lines FILE instead prints, for each line of a file, the id of the record that it is, or why it is none."""
import datetime, hashlib, html.parser, json, math, pathlib, re, sys
sha = lambda data: hashlib.sha256(data).hexdigest()
HEX = re.compile("[0-9a-f]{64}")


def number(text):
    """A JSON number that a double holds exactly where it is whole; minus zero and what is too large are refused."""
    value = float(text)
    whole = not any(sign in text for sign in ".eE")
    if math.isinf(value) or value == 0 and text[0] == "-" or whole and abs(int(text)) > 2**53:
        raise ValueError(f"the number {text} is none that every program reads alike")
    return value


def members(pairs):
    """The members of an object; a key that stands twice is refused."""
    keys = [key for key, _ in pairs]
    if len(set(keys)) < len(keys):
        raise ValueError("a key stands twice")
    return dict(pairs)


def refused(text):
    raise ValueError(f"{text} is no JSON")


def digits(value):
    """A number as ECMAScript writes it (RFC 8785, section 3.2.2.3)."""
    if value == int(value) and abs(value) < 2**53:
        return str(int(value))
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, part = mantissa.partition(".")
    figures = whole + ("" if part == "0" else part)
    point = len(whole) + int(exponent or 0) - (len(figures) - len(figures.lstrip("0")))
    figures = figures.strip("0")
    sign, count = "-" if value < 0 else "", len(figures)
    if count <= point <= 21:
        return sign + figures + "0" * (point - count)
    if 0 < point <= 21:
        return sign + figures[:point] + "." + figures[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + figures
    tail = "." + figures[1:] if count > 1 else ""
    return f"{sign}{figures[0]}{tail}e{'-' if point < 1 else '+'}{abs(point - 1)}"


def canonical(value, depth=0):
    """The canonical form of RFC 8785."""
    if depth > 64:
        raise ValueError("nested more than 64 deep")
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key], depth + 1) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(each, depth + 1) for each in value) + "]"
    if isinstance(value, float):
        return digits(value)
    return json.dumps(value, ensure_ascii=False)


def read(line):
    """The record that a line is; an error says why it is none."""
    try:
        record = json.loads(line.decode(), object_pairs_hook=members, parse_int=number, parse_float=number,
                            parse_constant=refused)
        name = record.pop("id")
        if not HEX.fullmatch(name) or sha(canonical(record).encode()) != name:
            raise ValueError("its id is not the SHA-256 of its canonical form without the id")
        texts = all(isinstance(record[key], str) and record[key] for key in ("by", "kind"))
        parents = record.get("parents", [])
        if not texts or not isinstance(record["body"], dict) or not all(HEX.fullmatch(each) for each in parents):
            raise ValueError("it has not the members of a record")
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z", record["at"], re.A):
            raise ValueError("its time is none")
        datetime.datetime.strptime(record["at"], "%Y-%m-%dT%H:%M:%S.%fZ")
        return name, record
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise ValueError(f"not a record as it was written: {error}") from None


def lines(file):
    """The lines of a ledger with their numbers: ended by line feeds, blank ones left out, without a byte order mark."""
    if not file.is_file():
        raise OSError(f"{file}: it is no file")
    data = file.read_bytes()
    data = data[3:] if data.startswith(b"\xef\xbb\xbf") else data
    return [(number, line) for number, line in enumerate(data.split(b"\n"), 1) if line.strip(b" \t\r")]


class Page(html.parser.HTMLParser):
    """The visible words of each claim of a page, what its badges say, and the page's scripts."""

    def __init__(self, text):
        super().__init__()
        self.claims, self.badges, self.standings, self.scripts = {}, {}, {}, []
        self.open, self.skips, self.claim, self.badge, self.linked, self.folds = None, False, None, 0, None, 0
        self.pieces, self.inside = {}, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "article" and "data-claim" in attributes:
            self.claim, self.linked, self.folds = attributes["data-claim"], None, 0
            self.open = self.claims.setdefault(self.claim, [])
            self.standings.setdefault(self.claim, []).append(attributes.get("data-standing"))
        if self.claim and tag not in ("br", "wbr", "img"):
            names = (attributes.get("class") or "").split()
            kind = "mark" if tag == "mark" else next((each for each in ("statement", "rationale") if each in names), None)
            self.inside.append((tag, [kind, ""] if kind else None))
            if kind:
                self.pieces.setdefault(self.claim, []).append(self.inside[-1][1])
        self.folds += tag == "details"
        if tag == "a" and (attributes.get("href") or "").startswith("#claim-"):
            self.linked = attributes["href"][7:]
        if self.badge:
            self.badge += tag == "span"
        elif self.claim and "badge" in (attributes.get("class") or "").split():
            self.badge = 1
            # The first fold is the card itself; what is folded away in it tells how the claim stood before.
            self.badges.setdefault(self.claim, []).append([self.linked, "", self.folds > 1])
            self.linked = None
        # What can't be seen is shown by its name, in an element of its own.
        self.skips = tag in ("script", "style") or attributes.get("class") == "unseen"
        if tag == "script":
            self.scripts.append(attributes.get("id") or attributes.get("type") or "")
        # A page's own address and the address of its feed load nothing.
        isAddress = tag == "link" and attributes.get("rel") in ("canonical", "alternate") and self.open is None
        isForeign = tag == "link" and not isAddress or tag in ("iframe", "object", "embed", "base") or tag == "style" and self.open is not None
        isOther = tag == "meta" and attributes.get("http-equiv", "Content-Security-Policy") != "Content-Security-Policy"
        isHidden = self.open is not None and "hidden" in attributes
        if isForeign or isOther or isHidden or any(name.startswith("on") or name == "style" for name in attributes):
            self.scripts.append(f"<{tag} {' '.join(attributes)}>")

    def handle_endtag(self, tag):
        self.skips = False
        self.badge -= tag == "span" and self.badge > 0
        self.folds -= tag == "details" and self.folds > 0
        while self.inside and self.inside.pop()[0] != tag:
            pass
        if tag == "article":
            self.open = self.claim = None
            self.inside = []

    def handle_data(self, data):
        if self.open is not None and not self.skips:
            self.open.append(data)
            for piece in (each for _, each in self.inside if each):
                piece[1] += data
            if self.badge:
                self.badges[self.claim][-1][1] += data


def shown(text):
    """The letters and digits of a text, to be looked for in a page's words."""
    return re.sub(r"\W", "", text).casefold()


def differences(statements, records):
    """What a page's data states otherwise than the records that it names."""
    short = {name[:16]: record for name, record in records.items()}

    def body(entry):
        return short.get(entry["record"][:16], {"body": {}, "by": None, "at": None})

    for claim in statements["claims"]:
        wordings = [record["body"]["claim"] for record in records.values()
                    if record["kind"] == "claim revised" and record["body"].get("record", "")[:16] == claim["record"][:16]
                    or record is body(claim)]
        wordings = [each for each in wordings if isinstance(each, dict)] or [{}]
        if all(each.get("statement") != claim["statement"] for each in wordings):
            yield f"claim {claim['id']}: its statement is not what its record says"
        for verdict in claim.get("verdicts", []) + claim.get("earlierVerdicts", []):
            record = body(verdict)
            review = record["body"].get("review", {})
            for key in ("verdict", "asOf", "rationale"):
                if review.get(key) != verdict[key]:
                    yield f"claim {claim['id']}: {key} of a verdict is not what its record says"
            if record["by"] != verdict["by"] or record["at"] != verdict["at"]:
                yield f"claim {claim['id']}: reviewer or time of a verdict is not what its record says"
        for evidence in claim.get("evidence", []):
            found = body(evidence)["body"].get("evidence", {})
            if evidence["source"][:16] != found.get("source", "")[:16] or evidence.get("summary") != found.get("summary"):
                yield f"claim {claim['id']}: source or summary of evidence is not what its record says"
            if evidence.get("outcome") == "exact" and evidence["quote"] != found.get("selector", {}).get("exact"):
                yield f"claim {claim['id']}: a quote of evidence is not what its record says"
        for place in claim["appearances"]:
            found = body(place)["body"].get("appearance", {})
            said = [found.get("attribution")] + [
                record["body"].get("attribution") for record in records.values()
                if record["kind"] == "attribution corrected" and record["body"].get("appearance", "")[:16] == place["record"][:16]]
            if place["attribution"] not in said or place["article"][:16] != found.get("article", "")[:16]:
                yield f"claim {claim['id']}: who says it, or where, is not what its record says"
            if place.get("outcome") == "exact" and place["quote"] != found.get("selector", {}).get("exact"):
                yield f"claim {claim['id']}: its quote is not what its record says"


def stated(report):
    """The statements of a report in JSON, as pages carry them."""
    def quoted(entry, **more):
        return {**entry, "quote": entry["quote"]["quote"], "outcome": entry["quote"].get("outcome"), **more}
    return {"claims": [
        {**claim, "statement": claim["claim"]["statement"],
         "verdicts": claim.get("verdicts", []) + claim.get("earlierVerdicts", []), "earlierVerdicts": [],
         "evidence": [quoted(each) for each in claim.get("evidence", [])],
         "appearances": [quoted(each, article=each["edition"]) for each in claim["appearances"]]}
        for claim in report["claims"]]}


def unseen(statements, page, records):
    """What a page's data states and its words do not."""
    given = {}
    for record in records.values():
        verdict = record["body"].get("review", {}).get("verdict") if record["kind"] == "review given" else None
        if verdict:
            given.setdefault(record["body"]["claim"][:16], []).append(shown(verdict))
    standings = {claim["id"]: shown(claim["standing"]) for claim in statements["claims"]}
    for claim in statements["claims"]:
        words = shown("".join(page.claims.get(claim["id"], [])))
        wanted = [claim["statement"]] + [place["quote"] for place in claim["appearances"]]
        if "withdrawn" in claim:
            wanted = wanted[:1]
        else:
            wanted += [claim["standing"]] + [part for verdict in claim.get("verdicts", [])
                                             for part in (verdict["verdict"], verdict["rationale"], verdict["by"])]
            wanted += [evidence["quote"] for evidence in claim.get("evidence", [])]
            wanted += [link["name"] for place in claim["appearances"] for link in place["attribution"] if link.get("name")]
            if any(each != claim["standing"] for each in page.standings.get(claim["id"], [])):
                yield f"claim {claim['id']}: the page's element says that it stands otherwise"
            own = [standings[claim["id"]]] + [shown(verdict["verdict"]) for verdict in claim.get("verdicts", [])]
            for linked, badge, isFolded in page.badges.get(claim["id"], []):
                # Beside a link to another claim stands how that one stands; earlier verdicts are folded away.
                known = [standings[linked]] if linked in standings else own
                if isFolded:
                    known = known + given.get(claim["record"][:16], [])
                if not any(each == shown(badge) for each in known):
                    yield f"claim {claim['id']}: a badge says “{badge.strip()[:40]}”"
        told = {"statement": [claim["statement"]], "rationale": [
            each["rationale"] for each in claim.get("verdicts", []) + claim.get("earlierVerdicts", [])]}
        quotes = [each["quote"] for each in claim["appearances"] + claim.get("evidence", [])]
        for kind, text in page.pieces.get(claim["id"], []):
            if not any(shown(text) in shown(each) if kind == "mark" else shown(text) == shown(each)
                       for each in told.get(kind, quotes)):
                yield f"claim {claim['id']}: a {kind} of the page says “{text.strip()[:80]}”"
        for text in wanted:
            if shown(text) not in words:
                yield f"claim {claim['id']}: the page does not show “{text[:80]}”"
    for name in page.claims:
        if all(claim["id"] != name for claim in statements["claims"]):
            yield f"claim {name}: the page shows it, and its data does not state it"


def compared(said, isPage):
    """What was compared, and what was not."""
    if not said:
        return "Its words were not compared; assay verify does."
    every = lambda name: [each for claim in said["claims"] for each in claim.get(name, [])]
    quotes = every("appearances") + every("evidence")
    exact = sum(each.get("outcome") == "exact" for each in quotes)
    return "\n".join([
        f"Of {len(said['claims'])} claims these were held to their records: {len(said['claims'])} statements (each is one of the "
        f"wordings that were recorded, not surely the newest), {exact} quotes (not {len(quotes) - exact} that are not found "
        f"exactly), who says the claim and in which article at {len(every('appearances'))} places, source and summary of "
        f"{len(every('evidence'))} pieces of evidence, and {len(every('verdicts') + every('earlierVerdicts'))} verdicts with reason, "
        "reviewer, time and day; not whether quotes stand in their documents."] + [
        "Of the page: that what it has as statement, reason and marked words is of its data; that statements, quotes, names, verdicts, reasons and standings stand somewhere among the words of their "
        "claim (of a withdrawn one the statement alone), as letters and digits alone, and that badges say no "
        "other standing; not where, in which order, or what else stands beside them."] * isPage + [
        "Stances, dates, figures, whether standings follow from the records, other words, data for other programs (JSON-LD) and "
        "the look were not compared: assay verify compares every byte."])


def recheck(report, folder):
    page, wrong, records = report.read_bytes(), [], {}
    places = list(re.finditer(rb'"reportDigest": ?"([0-9a-f]{64})"', page))
    isPage, isData = page.lstrip(b"\xef\xbb\xbf").startswith(b"<"), page.lstrip(b"\xef\xbb\xbf").startswith(b"{")
    digest = (places[0] if isPage or isData else places[-1]) if places else None
    bare = page[3:] if page.startswith(b"\xef\xbb\xbf") else page
    skipped = len(page) - len(bare)
    if not digest or sha(bare[: digest.start(1) - skipped] + b"0" * 64 + bare[digest.end(1) - skipped :]) != digest[1].decode():
        wrong.append(f"{report}: changed after it was made")
    elements = re.findall(rb'id="assay-proof">(.*?)</script>', page, re.S)
    text = re.split(rb"\n(?:<!-- )?assay-proof\n", page)[-1].removesuffix(b"-->\n")
    statements = re.findall(rb'id="assay-statements">(.*?)</script>', page, re.S) if isPage else []
    try:
        data = json.loads(page.decode("utf-8-sig"), object_pairs_hook=members) if isData else None
        proof = json.loads(elements[0]) if isPage else data["proof"] if isData else json.loads(text)
        said = json.loads(statements[0], object_pairs_hook=members) if statements else stated(data) if isData else None
    except (IndexError, KeyError, TypeError, ValueError) as error:
        sys.exit(f"{report}: it can't be read as a report: {error}")
    if isPage and len(elements) != 1:
        wrong.append(f"{report}: {len(elements)} proofs in one page")
    for file in sorted((folder / "Claims").glob("*.jsonl")):
        for number, line in lines(file):
            try:
                name, record = read(line)
                records[name] = record
            except ValueError as error:
                wrong.append(f"{file}:{number}: {error}")
    seen, waiting = set(), set(proof["heads"])  # The heads, what their authors had seen, and so on.
    while waiting := waiting - seen:
        seen |= waiting
        waiting = {parent for name in waiting if name in records for parent in records[name].get("parents", [])}
    wrong += [f"{folder / 'Claims'}: record {record} is missing" for record in sorted(seen - set(records))]
    if len(seen) != proof["records"]:
        wrong.append(f"{folder / 'Claims'}: {len(seen)} records, the report was made from {proof['records']}")
    for path, digest in ((folder / "Sources-Archive" / name, digest) for name, digest in proof["archive"].items()):
        if not path.is_file() or sha(path.read_bytes()) != digest:
            wrong.append(f"{path}: not the file that was archived")
    known = {name: records[name] for name in seen if name in records}
    if said:
        wrong += [f"{report}: {each}" for each in differences(said, known)]
    if statements:
        words = Page(page.decode())
        wrong += [f"{report}: {each}" for each in unseen(said, words, known)]
        if len(statements) != 1 or words.scripts.count("") > 1 or any(each.startswith("<") for each in words.scripts):
            wrong.append(f"{report}: a script, a style, a set of statements or something hidden that no report has")
    print("\n".join(wrong[:40]) or f"{len(seen)} records and {len(proof['archive'])} files are what the report says.")
    if not wrong:
        print(compared(said, bool(statements)))
    sys.exit(1 if wrong else 0)


if sys.argv[1:2] == ["--lines"]:
    for place, line in lines(pathlib.Path(sys.argv[2])):
        try:
            print(f"{place} {read(line)[0]}")
        except ValueError as error:
            print(f"{place} refused: {error}")
else:
    try:
        recheck(pathlib.Path(sys.argv[1]), pathlib.Path((sys.argv + ["."])[2]))
    except OSError as error:
        print(f"Nothing was rechecked: {error}", file=sys.stderr)
        sys.exit(3)
