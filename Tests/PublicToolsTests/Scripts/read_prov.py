"""Reads the PROV forms of one document with the package prov and says whether all are the same document.

Usage: read_prov.py PROV-N PROV-JSON PROV-XML PROV-O PROV-JSONLD
PROV-XML, PROV-JSON and PROV-JSONLD are held against the schemas that come with prov.
"""

import io
import json
import sys
import warnings
from pathlib import Path

import jsonschema
import prov
from lxml import etree
from prov.model import ProvDocument

# What prov only warns about, it could not read as it stands.
warnings.simplefilter("error")
# rdflib's own use of what it deprecates is not ours.
warnings.filterwarnings("ignore", category=DeprecationWarning)

provn, provjson, provxml, provo, provjsonld = (Path(path) for path in sys.argv[1:6])


def read(path, form, **options):
    return ProvDocument.deserialize(io.BytesIO(path.read_bytes()), format=form, **options)


documents = {
    "PROV-N": read(provn, "provn"),
    "PROV-JSON": read(provjson, "json"),
    "PROV-XML": read(provxml, "xml"),
    "PROV-O": read(provo, "rdf", rdf_format="turtle"),
    "PROV-JSONLD": read(provjsonld, "jsonld"),
}
reference = documents["PROV-N"]
records = reference.get_records()
assert records, "the document is empty"
for form, document in documents.items():
    # The very same statements, and as many: prov's own comparison takes some unlike records for one.
    mine, others = set(records), set(document.get_records())
    lost = [record.get_provn()[:300] for record in mine - others]
    gained = [record.get_provn()[:300] for record in others - mine]
    assert not lost and not gained, f"{form} lacks {lost[:5]} and has {gained[:5]}"
    assert len(records) == len(document.get_records()), f"{form} says things twice"
    assert reference == document and document == reference, f"{form} is another document"

schemas = Path(prov.__file__).parent / "tests" / "schemas"
schema = etree.XMLSchema(etree.parse(str(schemas / "prov.xsd")))
schema.assertValid(etree.parse(str(provxml)))
for path, name in [(provjson, "prov-json.schema.json"), (provjsonld, "prov-jsonld.schema.json")]:
    rules = json.loads((schemas / name).read_text())
    validator = jsonschema.validators.validator_for(rules)
    content = json.loads(path.read_text())
    if "--misspelt-ending" in sys.argv:
        # The submission's schema writes "wasEndedby".
        content.pop("wasEndedBy", None)
    problems = [error.message[:200] for error in validator(rules).iter_errors(content)]
    assert not problems, f"{name}: {problems[:3]}"
unified = reference.unified()
print(len(records), "statements, the same in", ", ".join(documents))
