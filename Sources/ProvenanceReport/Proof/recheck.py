"""Rechecks a report of Assay with nothing but Python: recheck.py REPORT [WORKSPACE]. Prints what differs."""
import hashlib, json, pathlib, re, sys
sha = lambda data: hashlib.sha256(data).hexdigest()
report, folder, wrong, parents = pathlib.Path(sys.argv[1]), pathlib.Path((sys.argv + ["."])[2]), [], {}
page = report.read_bytes()
digits = re.search(rb'"reportDigest": ?"([0-9a-f]{64})"', page)
if not digits or sha(page[: digits.start(1)] + b"0" * 64 + page[digits.end(1) :]) != digits[1].decode():
    wrong.append(f"{report}: changed after it was made")
element = re.search(rb'id="assay-proof">(.*?)</script>', page, re.S)
proof = json.loads(element[1]) if element else json.loads(page)["proof"]
for file in sorted((folder / "Claims").glob("*.jsonl")):
    for number, line in enumerate(file.read_bytes().splitlines(), 1):
        # A record is named by the SHA-256 of its line without its name.
        name = re.search(rb'"id":"([0-9a-f]{64})",(?="kind":"[^"]*","parents":\[[^]]*\]\}$)', line)
        if name and sha(line[: name.start()] + line[name.end() :]) == name[1].decode():
            parents[name[1].decode()] = json.loads(line)["parents"]
        else:
            wrong.append(f"{file}:{number}: not the record that was written")
seen, waiting = set(), set(proof["heads"])  # The heads, what their authors had seen, and so on.
while waiting := waiting - seen:
    seen |= waiting
    waiting = {parent for record in waiting for parent in parents.get(record, [])}
wrong += [f"{folder / 'Claims'}: record {record} is missing" for record in sorted(seen - set(parents))]
if len(seen) != proof["records"]:
    wrong.append(f"{folder / 'Claims'}: {len(seen)} records, the report was made from {proof['records']}")
for path, digest in ((folder / "Sources-Archive" / name, digest) for name, digest in proof["archive"].items()):
    if not path.is_file() or sha(path.read_bytes()) != digest:
        wrong.append(f"{path}: not the file that was archived")
print("\n".join(wrong) or f"{len(seen)} records and {len(proof['archive'])} files are what the report says.")
sys.exit(1 if wrong else 0)
