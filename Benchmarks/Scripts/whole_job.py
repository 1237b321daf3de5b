"""What a Python programmer would write: lxml's iterparse, a row a paragraph, FTS5 through sqlite3.

    whole_job.py FILE DATABASE
"""

import hashlib
import sqlite3
import sys

from lxml import etree

path, database = sys.argv[1:]
digest = hashlib.sha256()
with open(path, "rb") as file:
    while piece := file.read(1 << 16):
        digest.update(piece)
db = sqlite3.connect(database)
db.executescript(
    """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA cache_size = -16000;
    CREATE TABLE passage(id INTEGER PRIMARY KEY, locator TEXT NOT NULL, text TEXT NOT NULL);
    CREATE VIRTUAL TABLE passage_text USING fts5(
        text, content = 'passage', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
    );
    """
)


def passages():
    number = 0
    for _, element in etree.iterparse(path, huge_tree=True, tag=("{*}p", "{*}text", "{*}title")):
        text = " ".join("".join(element.itertext()).split())
        if text and etree.QName(element).localname != "text" or text and element.getparent().tag.endswith("revision"):
            number += 1
            yield number, element.get("{http://www.w3.org/XML/1998/namespace}id") or str(number), text
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]


batch = []
for row in passages():
    batch.append(row)
    if len(batch) == 10_000:
        db.executemany("INSERT INTO passage VALUES (?, ?, ?)", batch)
        db.executemany("INSERT INTO passage_text(rowid, text) VALUES (?, ?)", [(row[0], row[2]) for row in batch])
        db.commit()
        batch = []
db.executemany("INSERT INTO passage VALUES (?, ?, ?)", batch)
db.executemany("INSERT INTO passage_text(rowid, text) VALUES (?, ?)", [(row[0], row[2]) for row in batch])
db.commit()
