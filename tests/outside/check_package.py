"""Reads a package with Python's own csv and json: every row and cell of the tables must follow from the documents.

usage: check_package.py PACKAGE
"""
import csv
import json
import pathlib
import sys

root = pathlib.Path(sys.argv[1])


def text(value):
    """A JSON value as a cell: nothing for null, words for booleans, compact JSON for lists."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def table(name):
    """The rows of a table; a list in a cell is parsed, so that only its content counts."""
    with open(root / "csv" / f"{name}.csv", encoding="utf-8", newline="") as file:
        return [{k: json.loads(v) if v.startswith("[") and (k in ("notes", "source", "calls", "note_ids") or k.startswith("vote_membership_")) else v for k, v in row.items()}
                for row in csv.DictReader(file, strict=True)]


def cells(item):
    """A flat object as cells; lists stay lists."""
    return {k: v if isinstance(v, list) else text(v) for k, v in item.items()}


def first_of_each(items, key):
    """A name that is printed twice has one row."""
    seen = set()
    for index, item in enumerate(items):
        if item[key] not in seen:
            seen.add(item[key])
            yield index, item


def children(documents, items, key):
    return [{"document_id": d["id"], "index": str(i), **cells(item)} for d in documents for i, item in first_of_each(items(d), key)]


def document_row(d):
    flat = {k: v for k, v in d.items() if not isinstance(v, (dict, list)) and k != "vote"}
    for group in ("session", "agenda_item", "adoption", "source"):
        flat.update({f"{group}_{k}": v for k, v in d[group].items()})
    vote = d["vote"] or {}
    for side in ("printed", "counted"):
        for position in ("in_favour", "against", "abstaining"):
            flat[f"vote_{side}_{position}"] = (vote.get(side) or {}).get(position)
    flat["vote_consistent"] = vote.get("consistent")
    flat.update({f"vote_membership_{k}": (vote.get("membership") or {}).get(k) for k in ("members", "checked", "not_listed", "not_members")})
    for name, value in d["accounting"].items():
        flat[f"accounting_{name}"] = sum(r["end"] - r["start"] for r in value) if isinstance(value, list) else value
    return cells(flat)


with open(root / "json" / "documents.jsonl", encoding="utf-8") as file:
    documents = [json.loads(line) for line in file]

expected = {
    "documents": [document_row(d) for d in documents],
    "paragraphs": children(documents, lambda d: d["paragraphs"], "id"),
    "footnotes": children(documents, lambda d: d["footnotes"], "id"),
    "votes": children(documents, lambda d: (d["vote"] or {"votes": []})["votes"], "name"),
    "sponsors": children(documents, lambda d: d["sponsors"], "name"),
    "references": children(documents, lambda d: d["references"], "id"),
    "diagnostics": [{"document_id": d["id"], "index": str(i), **cells(x)} for d in documents for i, x in enumerate(d["diagnostics"])],
}
for name, rows in expected.items():
    found = table(name)
    if len(found) != len(rows):
        sys.exit(f"{name}: {len(found)} rows, the documents have {len(rows)}")
    for number, (row, want) in enumerate(zip(found, rows), 2):
        if row != want:
            sys.exit(f"{name}, record {number}: {[(k, row.get(k), want.get(k)) for k in {**row, **want} if row.get(k) != want.get(k)]}")

for file in (root / "json").glob("*.json"):
    tree = json.loads(file.read_text(encoding="utf-8"))
    if tree not in documents:
        sys.exit(f"{file.name} is none of the documents")

# Descriptor, report and schemas are JSON of the strict kind: no NaN, no key twice.
def once(pairs):
    if len({k for k, _ in pairs}) != len(pairs):
        sys.exit(f"a key stands twice among {[k for k, _ in pairs]}")
    return dict(pairs)


for file in root.rglob("*.json"):
    json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=once, parse_constant=sys.exit)

print(f"{sum(map(len, expected.values()))} rows, {len(documents)} documents: all right")
