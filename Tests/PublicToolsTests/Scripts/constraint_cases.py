"""Writes down the W3C's test documents for PROV-CONSTRAINTS that come with the package prov, a JSON object a line.

Documents with bundles or mentions, and those that prov can't read, are left out.
"""

import json
import sys
import warnings
from pathlib import Path

import prov
from prov.model import ProvDocument

warnings.simplefilter("ignore")
folder = Path(prov.__file__).parent / "tests" / "unification"


def read(path):
    form = "json" if path.suffix == ".json" else "xml"
    return ProvDocument.deserialize(source=str(path), format=form)


for path in sorted([*folder.glob("*.json"), *folder.glob("constraints/*.*")]):
    name = path.name
    expected = "-success" in name or "-PASS-" in name
    if path.suffix == ".md" or not (expected or "-fail" in name or "-FAIL-" in name):
        continue
    try:
        document = read(path)
    except Exception:
        continue
    if document.has_bundles() or not document.get_records():
        continue
    statements = []
    for record in document.get_records():
        statements.append({
            "type": record.get_type().localpart,
            "id": record.identifier and record.identifier.uri,
            "arguments": [
                None if value is None else value.isoformat() if hasattr(value, "isoformat") else value.uri
                for _, value in record.formal_attributes
            ],
            "empty": any(str(value) == "prov:EmptyCollection" for value in record.get_asserted_types()),
        })
    if any(statement["type"] == "Mention" for statement in statements):
        continue
    json.dump({"name": name, "valid": expected, "statements": statements}, sys.stdout)
    print()
