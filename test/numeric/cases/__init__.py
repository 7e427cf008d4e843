"""The cases of every op, by family.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
from case import Const, tensor_of
from cases import contraction, elementwise, image, layout, recurrent, scatter, weights

FAMILIES = {"elementwise": elementwise, "contraction": contraction, "layout": layout, "weights": weights,
            "scatter": scatter, "image": image, "recurrent": recurrent}
# Least number of cases of an op; of one with a scalar definition.
LEAST, LEAST_ELEMENTWISE = 3, 5
# Gaps that stay: sizes known at run time only make shapes dynamic, and the host runs static programs; MIL does not say
# where a transposed convolution crops for same_lower.
EXCUSED = {
    "conv_transpose": ["pad_type is never same_lower"], "fill": ["shape is always constant"],
    "one_hot": ["one_hot_vector_size is always constant"], "pad": ["pad is always constant"],
    "range_1d": [f"{name} is always constant" for name in ("end", "start", "step")],
    "reshape": ["shape is always constant"], "tile": ["reps is always constant"],
}


def find_gaps(ops, op, cases):
    """What of the signature no case uses: element types, choices, spelled and left-out arguments."""
    gaps = []
    for arg in op["arguments"]:
        name, values = arg["name"], []
        for case in cases:
            value = case.args.get(name, case.params.get(name))
            values += value if isinstance(value, list) and arg["kind"] == "variadic" else [value]
        if all(value is None for value in values):
            gaps.append(f"{name} is never given")
        if (arg["kind"] == "optional" or "default" in arg) and all(value is not None for value in values):
            gaps.append(f"{name} is never left out")
        if arg["kind"] == "parameter":
            choices = ops.choices(op["name"], name) if "one of" in arg["type"] else []
            gaps += [f"{name} is never {choice}" for choice in choices if choice not in values]
            continue
        used = {tensor_of(value).dtype for value in values if value is not None}
        gaps += [f"{name} is never {dtype}" for dtype in ops.dtypes(op["name"], name) if dtype not in used]
        if not arg.get("constant") and all(isinstance(value, Const) for value in values):
            gaps.append(f"{name} is always constant")
    return gaps


def enumerate_cases(ops):
    """{family: [case, ...]}, named "<op>.<number>". An executable op without enough cases is an error."""
    families, by_op = {name: [] for name in FAMILIES}, {}
    for name, module in FAMILIES.items():
        table = module.generators(ops)
        for op in sorted(table):
            if op not in ops.by_name:
                raise SystemExit(f"cases/{name}.py has a generator for {op}, which is no op of the dialect")
            cases = list(table[op](ops, op))
            for i, case in enumerate(cases):
                case.name = f"{op}.{i}"
            families[name] += cases
            by_op[op] = cases
    for op in ops.executable():
        cases, least = by_op.get(op["name"], []), LEAST_ELEMENTWISE if op["eval"] else LEAST
        if len(cases) < least:
            raise SystemExit(f"{op['name']} has {len(cases)} numeric cases, at least {least} are needed; "
                             "add a generator in test/numeric/cases")
        gaps = [] if op["infer"] in ("readState", "writeState") else find_gaps(ops, op, cases)
        gaps = [gap for gap in gaps if gap not in EXCUSED.get(op["name"], [])]
        if gaps:
            raise SystemExit(f"{op['name']}: {'; '.join(gaps)}")
    return families
