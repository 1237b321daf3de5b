"""Compares what `assay read --format json` makes of XML files with what lxml finds in them, element by element.

Usage: compare_passages.py SET FOLDER READINGS

SET names the vocabulary; READINGS is a file with a JSON object a line, as `assay read` writes it. For every file, the
text of every element that is text in that vocabulary must stand in the passages, white space aside, and as often as in
the file; where the vocabulary says who speaks, the passage must say it too. What the vocabulary marks as no text (page
numbers, alternatives that were struck out) is left out on both sides. Prints a line of counts, and every miss.
"""

import base64
import html
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import lxml.etree
import lxml.html


def name(element):
    return lxml.etree.QName(element).localname if isinstance(element.tag, str) else None


FORMULAS = str.maketrans("−", "-", "/^()")


def key(text):
    """Text without white space, so that how it is set does not matter; an exponent is its figures, set high or not, and
    a formula its terms, whatever bar or bracket parts them."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text or "").translate(FORMULAS))


def text_of(element, without=()):
    """An element's text, without that of elements of some names."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and name(child) not in without:
            parts.append(text_of(child, without))
        parts.append(child.tail or "")
    return "".join(parts)


def above(element, *names):
    return any(name(parent) in names for parent in element.iterancestors())


def hansard(root):
    skipped = ("col", "image")
    for element in root.iter():
        kind = name(element)
        if kind == "p":
            # Rows in a paragraph stand apart from it.
            yield text_of(element, skipped + ("table",)), speaker_in(element)
        elif kind in ("title", "td", "date"):
            yield text_of(element, skipped), None


def speaker_in(paragraph):
    member = next((child for child in paragraph.iter() if name(child) == "member"), None)
    said = " ".join(text_of(member, ("col", "image")).split()) if member is not None else ""
    return said.removesuffix(":") or None


def parlamint(root):
    persons = {}
    for person in root.iter("{*}person"):
        names = [e.text for tag in ("forename", "surname") for e in person.iter("{*}" + tag) if e.text]
        if names:
            persons[person.get("{http://www.w3.org/XML/1998/namespace}id")] = " ".join(names)
    announced = {}
    next_speaker = None
    for element in root.iter():
        kind = name(element)
        if kind == "note" and element.get("type") == "speaker":
            next_speaker = " ".join(text_of(element).split()).rstrip(":")
        elif kind == "u":
            # Where no list of persons has the name, a person is called as announced last, or by a fuller name before.
            who = element.get("who", "").lstrip("#")
            if next_speaker and next_speaker not in announced.get(who, ""):
                announced[who] = next_speaker
            next_speaker = None
        elif kind == "seg" and name(element.getparent()) == "u":
            who = element.getparent().get("who", "").lstrip("#")
            yield text_of(element, ("note", "kinesic", "vocal", "incident")), persons.get(who) or announced.get(who) or who
        elif kind in ("note", "head") and not above(element, "teiHeader"):
            yield text_of(element), None


def jats(root):
    for element in root.iter():
        kind = name(element)
        if kind == "p" and not above(element, "p"):
            yield text_of(element, ("tex-math", "fn", "fig", "table-wrap", "boxed-text", "disp-quote", "media",
                                    "supplementary-material", "fig-group", "annotation", "object-id")), None
        elif kind == "p" and name(element.getparent()) in ("caption", "disp-quote", "fn", "boxed-text"):
            yield text_of(element, ("tex-math", "object-id")), None
        elif kind in ("td", "th"):
            yield text_of(element, ("tex-math",)), None
        elif kind == "title" and not above(element, "front", "front-stub"):
            yield text_of(element), None


def newsml(root):
    for element in root.iter():
        if name(element) in ("headline", "definition", "description", "hl1", "hl2") or (
            name(element) == "p" and not above(element, "head")
        ):
            if not above(element, "subject", "schemeMeta", "hopHistory", "contributor", "creator", "rightsInfo"):
                yield text_of(element), None


def uslm(root):
    for element in root.iter():
        kind = name(element)
        if above(element, "meta"):
            continue
        if kind in ("content", "chapeau", "continuation", "p", "recital") and not above_in_quotation(
            element, "content", "chapeau", "continuation", "p"
        ):
            # Rows and quoted laws stand apart from the text around them.
            yield text_of(element, ("page", "footnote", "sidenote", "note", "editorialNote", "toc", "table",
                                    "quotedContent")), None
        elif kind == "quotedContent":
            yield element.text, None
        elif kind in ("designator", "label", "td", "th") and above(element, "toc", "table"):
            yield text_of(element, ("page", "footnote")), None
        elif kind in ("heading", "num") and not above_in_quotation(element, "content", "p"):
            yield text_of(element, ("page", "footnote", "sidenote", "note", "editorialNote")), None


def above_in_quotation(element, *names):
    """Whether one of these stands around the element, within the quoted law that it is part of."""
    for parent in element.iterancestors():
        if name(parent) == "quotedContent":
            return False
        if name(parent) in names:
            return True
    return False


def feeds(root):
    """Texts of entries; HTML in them as lxml's own HTML parser reads it."""
    for element in root.iter():
        parent = name(element.getparent()) if element.getparent() is not None else None
        space = lxml.etree.QName(element).namespace if isinstance(element.tag, str) else None
        known = (None, "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/",
                 "http://example.com/newformat#", "http://my.netscape.com/rdf/simple/0.9/")
        if parent in ("item",) and name(element) in ("title", "description") and space in known:
            if not len(element):
                yield from fragment(element.text or "")
        elif parent == "entry" and name(element) in ("title", "summary", "content") and space in known:
            kind = (element.get("type") or "").lower()
            mode = (element.get("mode") or "").lower()
            if len(element) and (kind == "xhtml" or mode == "xml" or "xml" in kind):
                for part in element.iter("{http://www.w3.org/1999/xhtml}p"):
                    yield text_of(part), None
            elif not len(element):
                markup = "html" in kind or mode == "escaped"
                text = element.text or ""
                if mode == "base64":
                    text, markup = base64.b64decode(text).decode(), True
                yield from fragment(text) if markup else [(text, None)]


LEFT_OUT = ("script", "style", "noscript", "template", "nav", "aside", "form", "button", "select", "textarea", "svg",
            "iframe", "object", "canvas", "footer", "dialog", "math", "head", "header", "embed")


def fragment(markup):
    if "<" not in markup and "&" not in markup:
        yield markup, None
        return
    try:
        parsed = lxml.html.fromstring("<div>" + markup + "</div>")
    except (lxml.etree.ParserError, ValueError):
        return
    for block in parsed.iter("p"):
        if not above(block, *LEFT_OUT):
            yield text_of(block, LEFT_OUT), None


def sdmx(root):
    """Every observation's value, and every name and description."""
    for element in root.iter():
        kind = name(element)
        if kind == "Obs":
            value = element.get("OBS_VALUE")
            if value is None:
                value = next((e.get("value") for e in element if name(e) == "ObsValue"), None)
            if value is not None:
                yield ("figure", value), None
        elif kind in ("Name", "Description") and not above(element, "Header"):
            yield text_of(element), None


def generic(root):
    for element in root.iter():
        own = (element.text or "") + "".join(child.tail or "" for child in element) if isinstance(element.tag, str) else ""
        if own.strip():
            yield own if not len(element) else "", None


SETS = {
    "hansard": hansard, "parlamint-es-ct": parlamint, "jats-elife": jats, "newsml-g2": newsml, "uslm": uslm,
    "feedparser": feeds, "sdmx": sdmx, "polnear": generic,
}


def main():
    texts_of = SETS[sys.argv[1]]
    folder = Path(sys.argv[2])
    passages = defaultdict(list)
    for line in open(sys.argv[3], encoding="utf-8"):
        document = json.loads(line)
        passages[document["file"]] += document["passages"]
    counts = Counter()
    misses = []
    for path in sorted(folder.rglob("*.xml")):
        try:
            root = lxml.etree.parse(str(path), lxml.etree.XMLParser(no_network=True, resolve_entities="internal")).getroot()
        except lxml.etree.XMLSyntaxError:
            counts["not well-formed"] += 1
            continue
        found = passages.get(str(path), [])
        whole = key("".join(passage["text"] for passage in found))
        speakers = defaultdict(set)
        for passage in found:
            speakers[passage.get("speaker")].add(key(passage["text"]))
        counts["files"] += 1
        wanted = Counter()
        for text, speaker in texts_of(root):
            if isinstance(text, tuple):
                text = text[1]
                counts["figures"] += 1
                if not any(text in p["text"].replace(",", "") for p in found):
                    misses.append((path.name, "figure", text))
                continue
            text = key(text)
            if not text:
                continue
            counts["texts"] += 1
            counts["characters"] += len(text)
            wanted[text] += 1
            if speaker:
                counts["with a speaker"] += 1
                if not any(text in said for said in speakers.get(speaker, ())):
                    misses.append((path.name, "speaker " + speaker, text[:80]))
        for text, times in wanted.items():
            if whole.count(text) < times:
                misses.append((path.name, f"text, {whole.count(text)} of {times}", text[:80]))
    for miss in misses:
        print("MISSED", *miss, sep="\t")
    print(sys.argv[1], dict(counts), "missed:", len(misses))
    return 1 if misses else 0


sys.exit(main())
