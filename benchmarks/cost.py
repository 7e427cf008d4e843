"""Errors of the cost model against measurement records, and how often it names the faster of two.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import itertools
import json
import math
import os
import statistics
import subprocess

RECORDS = "test/unit/Cost/records.json"  # A small published set; --records names another.
CLOSE = 1.5                              # Pairs that differ by less than this factor are reported of their own.


def predictions(tool, path, reference):
    result = subprocess.run([tool, path, *(["--reference"] if reference else [])], capture_output=True, text=True,
                            check=False)
    if result.returncode:
        raise SystemExit(result.stderr.strip())
    return json.loads(result.stdout)


def summary(rows):
    errors = [row["us"] / row["measured_us"] - 1 for row in rows]
    size = sorted(abs(error) for error in errors)
    at = 0.9 * (len(size) - 1)  # Between two errors, by interpolation.
    low = size[int(at)]
    return {"n": len(rows), "median": statistics.median(size), "bias": statistics.median(errors),
            "p90": low + (at - int(at)) * (size[min(int(at) + 1, len(size) - 1)] - low)}


def ranking(rows, closest=1.1, furthest=math.inf):
    """Pairs of one chip, door and kind whose times differ: how many, and the share whose faster one is named."""
    right = total = 0
    groups = {}
    for row in rows:
        groups.setdefault(row["group"], []).append(row)
    for group in groups.values():
        for one, two in itertools.combinations(group, 2):
            measured = one["measured_us"] / two["measured_us"]
            if closest <= max(measured, 1 / measured) < furthest:
                total += 1
                right += (one["us"] < two["us"]) == (measured < 1)
    return {"n": total, "accuracy": right / total if total else None}


def evaluate(tool, path, reference=False):
    """{n, median, p90, bias, groups {chip, door, kind}, pairs, ...}; shares, not per cent."""
    records = predictions(tool, path, reference)
    rows = [row for row in records if row.get("us") and row["measured_us"] > 0]
    if not rows:
        raise SystemExit(f"{path}: none of {len(records)} records is a time that the model predicts")
    skipped = {}
    for row in records:
        if row.get("not_modeled") or row["measured_us"] <= 0:
            reason = row.get("not_modeled") or f"metric '{row['metric']}' is no time"
            skipped[reason] = skipped.get(reason, 0) + 1
    groups = {}
    for key in ("chip", "door", "kind"):
        names = sorted({row[key] for row in rows})
        groups[key] = {name: summary([row for row in rows if row[key] == name]) for name in names}
    return {**summary(rows), "groups": groups, "pairs": ranking(rows), "close_pairs": ranking(rows, 1.1, CLOSE),
            "extrapolated": sum(row["extrapolates"] for row in rows), "skipped": skipped}


def text(result):
    def line(name, row):
        return f"{name:32} {row['n']:5d} {row['median']:8.2%} {row['p90']:8.1%} {row['bias']:+8.2%}"

    lines = [f"{'':32} {'n':>5} {'median':>8} {'p90':>8} {'bias':>8}", line("all", result)]
    for key, group in result["groups"].items():
        lines += [line(f"{key} {name}", row) for name, row in group.items()]
    for name, pairs in (("pairs that differ by 10 % or more", result["pairs"]),
                        ("of these, by less than 50 %", result["close_pairs"])):
        lines.append(f"{name}: " + (f"faster one named in {pairs['accuracy']:.1%} of {pairs['n']}" if pairs["n"] else
                                    "none"))
    lines.append(f"{result['extrapolated']} predictions extrapolate; {sum(result['skipped'].values())} records are "
                 "not modelled:")
    lines += [f"  {count:4d} {reason}" for reason, count in sorted(result["skipped"].items(), key=lambda x: -x[1])]
    return "\n".join(lines)


def main(build, records, reference, as_json):
    result = evaluate(os.path.join(build, "bin", "ane-cost"), records, reference)
    print(json.dumps(result, indent=1) if as_json else text(result))
    return 0


def run(build, scratch, repeat):
    """A row for the table of all benchmarks: the median error against the published model's."""
    tool = os.path.join(build, "bin", "ane-cost")
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), RECORDS)
    ours, peer = evaluate(tool, path), evaluate(tool, path, reference=True)
    return [{"name": "cost (median error)", "ours": ours["median"], "peer": peer["median"],
             "peer_name": "published cost model", "ratio": ours["median"] / peer["median"], "limit": None,
             "note": f"{ours['n']} records, p90 {ours['p90']:.1%}, bias {ours['bias']:+.1%}"}]
