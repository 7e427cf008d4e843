"""A numeric test case: one op with data, and its text as a program of the dialect.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import re
import zlib

import numpy as np

# Element types: MIL name to MLIR type, numpy storage (host layout), and the words of ODS summaries.
DTYPES = {
    "fp16": ("f16", np.float16, "16-bit float"),
    "fp32": ("f32", np.float32, "32-bit float"),
    "int32": ("i32", np.int32, "32-bit signless integer"),
    "bool": ("i1", np.bool_, "1-bit signless integer"),
    "int8": ("i8", np.int8, "8-bit signless integer"),
    "uint8": ("ui8", np.uint8, "8-bit unsigned integer"),
    "int16": ("i16", np.int16, "16-bit signless integer"),
    "uint16": ("ui16", np.uint16, "16-bit unsigned integer"),
    "uint32": ("ui32", np.uint32, "32-bit unsigned integer"),
    "int4": ("i4", np.int8, "4-bit signless integer"),
    "uint1": ("ui1", np.uint8, "1-bit unsigned integer"),
    "uint2": ("ui2", np.uint8, "2-bit unsigned integer"),
    "uint3": ("ui3", np.uint8, "3-bit unsigned integer"),
    "uint4": ("ui4", np.uint8, "4-bit unsigned integer"),
    "uint6": ("ui6", np.uint8, "6-bit unsigned integer"),
}
FLOATS = ("fp16", "fp32")
# Least opset for a run-time operand of the type.
SINCE = {"int8": "ios17", "uint8": "ios17", "int16": "ios17", "uint16": "ios17"}
OPSETS = ("ios15", "ios16", "ios17", "ios18")


def is_float(dtype):
    return dtype in FLOATS


class Tensor:
    """Data in host layout with its MIL element type."""

    def __init__(self, dtype, values):
        self.dtype = dtype
        with np.errstate(over="ignore"):
            self.array = np.asarray(values).astype(DTYPES[dtype][1])
        if is_float(dtype):  # Of NaNs numpy gives either sign.
            self.array = np.where(np.isnan(self.array), DTYPES[dtype][1](np.nan), self.array)

    @property
    def shape(self):
        return self.array.shape

    def wide(self):
        """double, int64 or bool: what references compute with."""
        if is_float(self.dtype):
            return self.array.astype(np.float64)
        return self.array if self.dtype == "bool" else self.array.astype(np.int64)

    def type(self):
        return tensor_type(self.dtype, self.shape)

    def dense(self):
        """The DenseElementsAttr. Bytes in hex, but for types that MLIR packs."""
        array = np.ascontiguousarray(self.array)
        if self.dtype == "bool" or self.dtype in ("int4", "uint1", "uint2", "uint3", "uint4", "uint6"):
            return f"dense<{json.dumps(self.array.tolist()).replace(' ', '')}>"
        return f'dense<"0x{array.tobytes().hex().upper()}">'


class Scalar:
    """A scalar parameter with an element type."""

    def __init__(self, dtype, value):
        self.dtype = dtype
        self.array = DTYPES[dtype][1](value)

    def wide(self):
        if is_float(self.dtype):
            return float(self.array)
        return bool(self.array) if self.dtype == "bool" else int(self.array)

    def text(self):
        if self.dtype == "bool":
            return "true" if self.array else "false"
        if is_float(self.dtype):
            return f"0x{self.array.tobytes()[::-1].hex().upper()} : {DTYPES[self.dtype][0]}"
        return f"{int(self.array)} : {DTYPES[self.dtype][0]}"


class Unsigned(int):
    """A uint32 parameter."""


def tensor_type(dtype, shape):
    return f"tensor<{''.join(f'{size}x' for size in shape)}{DTYPES[dtype][0]}>"


def parameter_text(value):
    """A parameter as attribute text."""
    if isinstance(value, Scalar):
        return value.text()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return f"{int(value)} : {'ui32' if isinstance(value, Unsigned) else 'i32'}"
    if isinstance(value, str):
        return json.dumps(value)
    kind = "i1" if value and isinstance(value[0], bool) else "i32"
    return f"array<{kind}{': ' if value else ''}{json.dumps(value)[1:-1]}>"


class Approx:
    """A reference value that the kernel may miss by `tolerance` (absolute, from the length of its sums)."""

    def __init__(self, value, tolerance):
        self.value = value
        self.tolerance = float(tolerance)


class Case:
    """One op: operands by MIL name (a Tensor, a list of them, or a Const of one), parameters, opset, results."""

    def __init__(self, op, args, params=None, opset="ios18", out=None, about=""):
        self.op, self.args, self.params, self.opset, self.about = op, args, params or {}, opset, about
        self.out = out  # Element types of the results; None: that of the first operand.
        self.results, self.tolerance, self.ulps = [], 0.0, 0
        self.name = ""

    def finish(self, names):
        """What follows the op: (more text, names of what is returned). May change the results."""
        return "", names


class Const:
    """An operand that is an ane.const of the program."""

    def __init__(self, tensor):
        self.tensor = tensor


def tensor_of(value):
    return value.tensor if isinstance(value, Const) else value


class Ops:
    """The ODS list, as utils/gen-tables.py writes it."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.by_name = {op["name"]: op for op in json.load(file)}

    def executable(self):
        return [op for op in self.by_name.values() if op["kernel"]]

    def argument(self, op, name):
        return next(arg for arg in self.by_name[op]["arguments"] if arg["name"] == name)

    def dtypes(self, op, name=None):
        """The element types that ODS allows for an argument (default the first operand)."""
        args = self.by_name[op]["arguments"]
        arg = self.argument(op, name) if name else next(a for a in args if a["kind"] != "parameter")
        words = re.split(r" or |ranked tensor of | values", arg["type"])
        return [dtype for dtype, (_, _, text) in DTYPES.items() if text in words]

    def choices(self, op, name):
        """The strings that ODS allows for a parameter."""
        return self.argument(op, name)["type"].split("one of ")[1].split(", ")


def opset_for(op, dtypes, since="ios15"):
    """The least opset that has op, its element types and `since`."""
    return max([op["since"], since] + [SINCE.get(dtype, "ios15") for dtype in dtypes])


class Data:
    """Seeded data: the same name gives the same numbers."""

    def __init__(self, name):
        self.rng = np.random.default_rng(zlib.crc32(name.encode()))

    def tensor(self, dtype, shape, low=None, high=None):
        if dtype == "bool":
            return Tensor(dtype, self.rng.integers(0, 2, shape))
        if is_float(dtype):
            return Tensor(dtype, self.rng.uniform(-4 if low is None else low, 4 if high is None else high, shape))
        least = {"u": 0}.get(dtype[0], -20)
        return Tensor(dtype, self.rng.integers(least if low is None else low, 21 if high is None else high, shape))

    def permutation(self, size):
        return self.rng.permutation(size)


def type_of(case, name, value):
    return f"!ane.state<{value.type()}>" if name == "input" and case.op in ("read_state",
                                                                            "write_state") else value.type()


def program_text(case, op):
    """The program of a case: inputs are ports in argument order, data stands in attributes."""
    ports, data, consts, operands, types, segments = [], [], [], [], [], []
    for arg in op["arguments"]:
        if arg["kind"] == "parameter":
            continue
        value = case.args.get(arg["name"])
        values = [] if value is None else value if isinstance(value, list) else [value]
        segments.append(len(values))
        for i, item in enumerate(values):
            name = f"%{arg['name']}{i if isinstance(value, list) else ''}"
            tensor = tensor_of(item)
            if isinstance(item, Const):
                consts.append(f"  {name} = ane.const {tensor.dense()} : {tensor.type()}\n")
            else:
                ports.append(f"{name}: {tensor.type()}")
                data.append(f"{tensor.dense()} : {tensor.type()}")
            operands.append(name)
            types.append(tensor.type())
    params = [f"{name} = {parameter_text(value)}" for name, value in case.params.items()]
    if sum(arg["kind"] == "optional" for arg in op["arguments"]) > 1:
        params.append(f"operandSegmentSizes = array<i32: {', '.join(map(str, segments))}>")
    results = [result.type() for result in case.results]
    numbers = [f"%{i}" for i in range(len(results))]
    given = ", ".join(numbers)
    call = f'"ane.{case.op}"({", ".join(operands)})' + (f" <{{{', '.join(params)}}}>" if params else "")
    body = f"  {given} = {call} : ({', '.join(types)}) -> ({', '.join(results)})\n"
    more, numbers = case.finish(numbers)
    results = [result.type() for result in case.results]
    body += more
    body += f"  ane.return {', '.join(numbers)} : {', '.join(results)}\n"
    return wrap_program(case, ports, results, data, "".join(consts) + body)


def wrap_program(case, ports, results, data, body, states=None):
    """`states`: pairs of initial and final contents."""
    out = ", ".join(f"{result.dense()} : {result.type()}" for result in case.results)
    facts = [f"inputs = [{', '.join(data)}]", f"expected = [{out}]"]
    if case.tolerance or case.ulps:
        facts += [f"tolerance = {case.tolerance:.3e} : f64", f"ulps = {case.ulps} : i32"]
    for name, index in (("states", 0), ("updated", 1)):
        if states:
            facts.append(f"{name} = [{', '.join(f'{s[index].dense()} : {s[index].type()}' for s in states)}]")
    about = f"// {case.about}\n" if case.about else ""
    result = f" -> ({', '.join(results)})" if results else ""
    return (f"{about}ane.program @{case.name} on ane opset {case.opset} ({', '.join(ports)}){result}\n"
            f"    attributes {{{', '.join(facts)}}} {{\n{body}}}\n")
