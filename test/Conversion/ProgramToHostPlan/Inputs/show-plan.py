#!/usr/bin/env python3
"""show-plan.py BUNDLE PROGRAM: the plan of a program, a line a value and a step.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import sys

with open("%s/programs/%s/plan.json" % tuple(sys.argv[1:3])) as file:
    plan = json.load(file)


def show(index):
    value = plan["values"][index]
    place = value.get("constant", {})
    where = " @%s:%s" % (place["file"], place["offset"]) if "file" in place else ""
    return "%s:%s%s%s" % (value["name"], value["type"], value["shape"], where)


for role in ("inputs", "states", "outputs"):
    for port in plan[role]:
        print(role[:-1], port["name"], "=", show(port["value"]))
print("updates", " ".join("none" if update < 0 else show(update) for update in plan["updates"]))
for step in plan["steps"]:
    args = ["%s=%s" % (arg["name"], "+".join(map(show, arg["values"]))) for arg in step["args"]]
    params = ["%s=%s" % (p["name"], next(value for key, value in p.items() if key != "name")) for p in step["params"]]
    print("step", step["name"], step["op"], *args, *params, "->", *map(show, step["results"]))
print("constants", sum("constant" in value for value in plan["values"]))
