"""Compares the main text and the metadata of web pages with what is expected, for Assay and two peers.

    python3 compare.py PAGES READ_PAGES

PAGES is a folder of folders, each with source.html, expected.html and expected-metadata.json; READ_PAGES is the built
tool of that name. The peers are readability-lxml and trafilatura from PyPI; one that is not installed is left out.
F is that of the words of a page, counted; the figure of a field is the share of pages with an expected value whose
value was found.
"""
import collections, json, pathlib, re, subprocess, sys

from lxml import html

WORD = re.compile(r"\w+")


def text_of(markup):
    if not markup or not markup.strip():
        return ""
    tree = html.fromstring(markup)
    for element in tree.xpath("//script|//style|//noscript|//template"):
        element.drop_tree()
    return " ".join(tree.itertext())


def f_measure(found, expected):
    found, expected = (collections.Counter(WORD.findall(text)) for text in (found, expected))
    common = sum((found & expected).values())
    if not found and not expected:
        return 1.0
    return 2 * common / (sum(found.values()) + sum(expected.values()))


def same(found, expected):
    found, expected = (" ".join(WORD.findall((text or "").lower())) for text in (found, expected))
    return bool(found) and (found == expected or min(len(found), len(expected)) > 8 and (found in expected or expected in found))


def assay(pages, tool):
    lines = subprocess.run([tool, *(str(page / "source.html") for page in pages)], capture_output=True, check=True)
    for page, line in zip(pages, lines.stdout.splitlines()):
        read = json.loads(line)
        yield page, read["text"], read.get("title"), ", ".join(read.get("authors", [])), read.get("published")


def readability(pages, _):
    from readability import Document

    for page in pages:
        source = (page / "source.html").read_text(encoding="utf-8", errors="replace")
        try:
            document = Document(source)
            yield page, text_of(document.summary()), document.title(), None, None
        except Exception:
            yield page, "", None, None, None


def trafilatura(pages, _):
    import trafilatura

    for page in pages:
        source = (page / "source.html").read_text(encoding="utf-8", errors="replace")
        text = trafilatura.extract(source, include_comments=False) or ""
        about = trafilatura.extract_metadata(source)
        yield page, text, about and about.title, about and about.author, about and about.date


def main():
    folder, tool = pathlib.Path(sys.argv[1]), sys.argv[2]
    pages = sorted(path.parent for path in folder.glob("*/expected.html"))
    print("| reader | pages | text, F | title | byline | date |\n| --- | --- | --- | --- | --- | --- |")
    for reader in (assay, readability, trafilatura):
        scores, fields = [], collections.defaultdict(list)
        try:
            for page, text, title, byline, date in reader(pages, tool):
                scores.append(f_measure(text, text_of((page / "expected.html").read_text(encoding="utf-8"))))
                expected = json.loads((page / "expected-metadata.json").read_text(encoding="utf-8"))
                if "--pages" in sys.argv and reader is assay:
                    print(f"{page.name:45} {scores[-1]:.3f} {title!r} {byline!r} {date!r} <> {expected.get('title')!r} {expected.get('byline')!r} {expected.get('publishedTime')!r}", file=sys.stderr)
                if expected.get("title"):
                    fields["title"].append(same(title, expected["title"]))
                if expected.get("byline"):
                    fields["byline"].append(same(byline, expected["byline"]))
                if expected.get("publishedTime"):
                    fields["date"].append((date or "-")[:10] == expected["publishedTime"][:10])
        except ImportError:
            continue
        figures = [sum(scores) / len(scores)]
        figures += [sum(fields[name]) / max(1, len(fields[name])) for name in ("title", "byline", "date")]
        print(f"| {reader.__name__} | {len(scores)} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |")


main()
