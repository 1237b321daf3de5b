"""Holds the JSON form of a report against its published schema. Usage: check_schema.py SCHEMA REPORT..."""

import copy
import json
import sys
from pathlib import Path

import jsonschema

schema = json.loads(Path(sys.argv[1]).read_text())
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for name in sys.argv[2:]:
    report = json.loads(Path(name).read_text())
    problems = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validator.iter_errors(report)]
    assert not problems, problems[:5]
    # A schema that passes everything shows nothing.
    spoilings = [lambda r: r.pop("proof"), lambda r: r["proof"]["heads"].append("x"), lambda r: r.update(other=1)]
    for spoil in spoilings:
        spoilt = copy.deepcopy(report)
        spoil(spoilt)
        assert not validator.is_valid(spoilt)
print("valid")
