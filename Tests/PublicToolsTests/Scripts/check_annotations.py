"""Reads annotations as the W3C's model wants them. Usage: check_annotations.py ANNOTATIONS

pyld expands them with the few words of the annotation context that are needed here, written down below; every word
must be one that the context or the file itself defines.
"""

import json
import sys
from pathlib import Path

from pyld import jsonld

OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
ids = lambda iri: {"@id": iri, "@type": "@id"}
CONTEXT = {
    "oa": OA, "as": AS, "dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "foaf": "http://xmlns.com/foaf/0.1/", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "dctypes": "http://purl.org/dc/dcmitype/",
    "id": "@id", "type": "@type",
    "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody", "SpecificResource": "oa:SpecificResource",
    "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
    "XPathSelector": "oa:XPathSelector", "Text": "dctypes:Text", "Software": "as:Application",
    "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
    "body": ids("oa:hasBody"), "target": ids("oa:hasTarget"), "source": ids("oa:hasSource"),
    "selector": ids("oa:hasSelector"), "refinedBy": ids("oa:refinedBy"), "creator": ids("dcterms:creator"),
    "generator": ids("as:generator"), "first": ids("as:first"),
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix", "value": "rdf:value", "format": "dc:format",
    "language": "dc:language", "name": "foaf:name", "label": "rdfs:label",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    **{word: "oa:" + word for word in [
        "assessing", "classifying", "commenting", "describing", "identifying", "linking", "tagging",
    ]},
}


def load(url, options):
    assert url == "http://www.w3.org/ns/anno.jsonld", url
    return {
        "contentType": "application/ld+json", "contextUrl": None, "documentUrl": url,
        "document": {"@context": CONTEXT},
    }


jsonld.set_document_loader(load)
document = json.loads(Path(sys.argv[1]).read_text())
[collection] = jsonld.expand(document)
page = collection[AS + "first"][0]
items = page[AS + "items"][0]["@list"]
assert len(items) == document["total"] == len(document["first"]["items"]) > 0


def words(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from words(inner)


# JSON literals keep their own words; everything else must be defined.
literals = {"assay:claim", "assay:appearance", "assay:evidence"}
for item in document["first"]["items"]:
    plain = {key: value for key, value in item.items() if key not in literals}
    unknown = {w for w in words(plain) if w not in CONTEXT and not w.startswith("assay:")}
    assert not unknown, unknown
    assert item["type"] == "Annotation" and item["motivation"] and item["body"] and item["id"]
    target = item["target"]
    assert target["source"]["id"] and len(target["source"]["assay:sha256"]) == 64
    kinds = [selector["type"] for selector in target["selector"]]
    assert kinds.count("TextQuoteSelector") == 1 and len(set(kinds)) == len(kinds), kinds
    for selector in target["selector"]:
        if selector["type"] == "TextPositionSelector":
            assert 0 <= selector["start"] < selector["end"]
            if "--utf16" not in sys.argv:
                exact = next(s["exact"] for s in target["selector"] if s["type"] == "TextQuoteSelector")
                assert selector["end"] - selector["start"] == len(exact), exact
for item in items:
    assert item["@type"] == [OA + "Annotation"] and OA + "hasTarget" in item and OA + "hasBody" in item
    held = [key for key in item if key.startswith("urn:assay:ns#")]
    assert len(held) == 1 and item[held[0]][0]["@type"] == "@json"
print(len(items), "annotations")
