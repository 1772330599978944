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
        return [{k: json.loads(v) if v.startswith("[") and (k in ("notes", "source", "calls", "note_ids", "evidence", "addressee_codes") or k.startswith("vote_membership_")) else v for k, v in row.items()}
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


def mandate_row(m):
    """The parts of a mandate side by side; an addressee that is not printed is no list, but an empty one."""
    flat = {k: v for k, v in m.items() if not isinstance(v, dict) and k not in ("addressee", "deliverable", "due", "term", "duration", "basis")}
    for part, fields in (("addressee", ("codes",)), ("deliverable", ("code",)), ("due", ("session", "body", "date")), ("term", ("code",)), ("duration", ("value", "unit")), ("basis", ("code",))):
        for field in (*fields, "printed", "offset", "length"):
            flat[f"{part}_{field}"] = (m[part] or {}).get(field, [] if field == "codes" else None)
    return flat


def diagnostic_row(x):
    flat = {k: v for k, v in x.items() if k != "excerpt"}
    flat.update({f"excerpt_{k}": (x["excerpt"] or {}).get(k) for k in ("before", "line", "after", "offset", "length")})
    return flat


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
    "mandates": children(documents, lambda d: [mandate_row(m) for m in d["mandates"]], "id"),
    "diagnostics": [{"document_id": d["id"], "index": str(i), **cells(diagnostic_row(x))} for d in documents for i, x in enumerate(d["diagnostics"])],
}
# What a series is only the program knows; that its rows fit together can be told.
place = {row["document_id"]: row for row in table("series")}
if len(place) != len(table("series")) or not set(place) <= {d["id"] for d in documents}:
    sys.exit("series: a document stands twice, or is none")
for row in place.values():
    before = place.get(row["predecessor_id"])
    if (row["position"] == "1") != (before is None) or row["position"] == "1" and row["series_id"] != row["document_id"]:
        sys.exit(f"series: {row} is first and has a predecessor, or has none and is not first")
    if before and (before["series_id"] != row["series_id"] or int(before["position"]) >= int(row["position"])):
        sys.exit(f"series: {row} does not come after its predecessor")

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
