"""Cases of quantization, compressed weights and states.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import numpy as np
from case import FLOATS, Case, Const, Data, Tensor, wrap_program


def quantize(ops, op):
    for dtype in FLOATS:
        for i, out in enumerate(("int8", "uint8")):
            data = Data(f"{op} {dtype} {out}")
            scale, zero = Const(Tensor(dtype, 0.125)), Const(Tensor(out, 5))
            x = data.tensor(dtype, (3, 4), -40, 40)
            halves = Tensor(dtype, [0.0625, 0.1875, -0.0625, -0.1875, 0.3125])
            yield Case(op, {"input": x, "scale": scale}, {"output_dtype": out}, "ios17", [out])
            yield Case(op, {"input": halves, "zero_point": zero, "scale": scale}, {"output_dtype": out}, "ios18", [out],
                       about="halves to even, before the zero point is added")
            vector = {"scale": Const(Tensor(dtype, [0.1, 0.5, 2.0])), "zero_point": Const(Tensor(out, [0, 7, 100]))}
            yield Case(op, {"input": x, **vector}, {"axis": 0, "output_dtype": out}, "ios17", [out])
            del vector["zero_point"]
            yield Case(op, {"input": data.tensor(dtype, (2, 3, 2), -40, 40), **vector},
                       {"axis": -2 if i else 1, "output_dtype": out}, "ios17", [out])


def dequantize(ops, op):
    for dtype in FLOATS:
        for kind in ("int8", "uint8"):
            data = Data(f"{op} {dtype} {kind}")
            low, high = (-128, 128) if kind == "int8" else (0, 256)
            x = data.tensor(kind, (3, 4), low, high)
            yield Case(op, {"input": x, "scale": Const(Tensor(dtype, 0.1))}, {}, "ios17", [dtype])
            yield Case(op, {"input": x, "zero_point": Const(Tensor(kind, 9)), "scale": Const(Tensor(dtype, 0.02))}, {},
                       "ios18", [dtype])
            scale, zero = Tensor(dtype, [0.1, 0.5, 2.0]), Tensor(kind, [0, 7, 100])
            yield Case(op, {"input": x, "zero_point": Const(zero), "scale": Const(scale)}, {"axis": 0}, "ios17",
                       [dtype])
            x = data.tensor(kind, (2, 2, 3), low, high)
            yield Case(op, {"input": x, "scale": Const(scale)}, {"axis": -1}, "ios17", [dtype])


def affine(ops, op):
    for dtype in FLOATS:
        for kind in ("int8", "uint8"):
            data = Data(f"{op} {dtype} {kind}")
            low, high = (-128, 128) if kind == "int8" else (0, 256)
            weights = Const(data.tensor(kind, (3, 4), low, high))
            zero, scale = Tensor(kind, 3), Tensor(dtype, 0.03)
            zeros, scales = Tensor(kind, [1, 2, 3]), Tensor(dtype, [0.5, 0.25, 0.1])
            for i, (z, s) in enumerate([(zero, scale), (zeros, scales), (zeros, scale), (zero, scales)]):
                args = {"quantized_data": weights, "zero_point": Const(z), "scale": Const(s)}
                yield Case(op, args, {"axis": -2 if i == 3 else 0}, ("ios16", "ios17", "ios18")[i % 3], [dtype])
    data = Data(op)
    yield Case(op, {"quantized_data": Const(data.tensor("uint8", (2, 3), 0, 256)), "scale": Const(Tensor("fp32", 0.5)),
                    "zero_point": Const(Tensor("fp32", 1.5))}, {"axis": 1}, "ios17", ["fp32"],
                    about="a zero point between integers")


def lut(ops, op):
    for i, bits in enumerate((1, 2, 4, 6, 8)):
        data, dtype = Data(f"{op} {bits}"), ("fp16", "fp32", "int8", "uint8", "fp16")[i]
        table, shape, count = data.tensor(dtype, (1 << bits,)), (3, 5), 15
        packed = data.tensor("uint8", ((count * bits + 7) // 8,), 0, 256)
        args = {"indices": Const(packed), "lut": Const(table), "shape": Const(Tensor("uint32", shape))}
        yield Case(op, args, {}, "ios16" if i in (0, 4) else "ios17", [dtype], about=f"{bits} packed bits")
    for i, (bits, groups) in enumerate([(1, (1, 1)), (2, (2, 1)), (3, (1, 3)), (4, (2, 3)), (6, (1, 1)), (8, (4, 1))]):
        kind, dtype = f"uint{bits}", ("fp16", "fp32", "int8", "uint8", "fp16", "fp32")[i]
        data = Data(f"{op} {kind}")
        indices = data.tensor(kind, (4, 3), 0, 1 << bits)
        for vector, params in ((1, {}), (2, {"vector_axis": i % 2}), (2, {"vector_axis": -1})):
            table = data.tensor(dtype, (*groups, 1 << bits, vector))
            if bits < 8 or vector == 1:
                yield Case(op, {"indices": Const(indices), "lut": Const(table)}, params, "ios18", [dtype])


class SmallIntCase(Case):
    """An op that gives 4-bit integers. They cannot leave a program, so it scales them by 1."""

    def finish(self, names):
        values, ones = self.results[0], Tensor("fp16", np.ones([1] * self.results[0].array.ndim))
        self.results = [Tensor("fp16", values.array)]
        text = (f"  %ones = ane.const {ones.dense()} : {ones.type()}\n"
                f"  %float = ane.constexpr_blockwise_shift_scale {names[0]}, %ones : "
                f"({values.type()}, {ones.type()}) -> {self.results[0].type()}\n")
        return text, ["%float"]


def sparse(ops, op):
    for i, dtype in enumerate(ops.dtypes(op)):
        data = Data(f"{op} {dtype}")
        mask = np.array([1, 0, 0, 1, 1, 0, 1, 0, 1, 1])
        low, high = {"int4": (-8, 8), "uint4": (0, 16)}.get(dtype, (None, None))
        values = Const(data.tensor(dtype, (6,), low, high))
        if dtype not in ("int4", "uint4"):
            packed = Const(Tensor("uint8", np.packbits(mask, bitorder="little")))
            yield Case(op, {"nonzero_data": values, "mask": packed, "shape": Const(Tensor("uint32", [2, 5]))}, {},
                       "ios16" if dtype in FLOATS and i % 2 else "ios17", [dtype])
        bits = Const(Tensor("uint1", mask.reshape([(2, 5), (10,), (1, 5, 2)][i % 3])))
        kind = SmallIntCase if dtype in ("int4", "uint4") else Case
        yield kind(op, {"nonzero_data": values, "mask": bits}, {}, "ios18", [dtype])


def blockwise(ops, op):
    limits = {"int4": (-8, 8), "uint4": (0, 16), "int8": (-128, 128), "uint8": (0, 256)}
    blocks = [(1, 1), (4, 1), (2, 3), (4, 6), (1, 2)]
    for i, kind in enumerate(ops.dtypes(op, "data")):
        for j, dtype in enumerate(FLOATS):
            data = Data(f"{op} {kind} {dtype}")
            shape = blocks[(i + 2 * j) % len(blocks)]
            args = {"data": Const(data.tensor(kind, (4, 6), *limits.get(kind, (-4, 4)))),
                    "scale": Const(data.tensor(dtype, shape, 0.01, 1))}
            yield Case(op, dict(args), {}, "ios18", [dtype])
            other = dtype if kind in FLOATS else kind
            args["offset"] = Const(data.tensor(other, shape, *limits.get(other, (-4, 4))))
            yield Case(op, args, {}, "ios18", [dtype])


MASK = np.array([[1, 0, 0, 1, 1, 0], [0, 0, 0, 0, 0, 1], [1, 1, 1, 1, 1, 1], [0, 1, 0, 0, 1, 0]])


class SparseCase(Case):
    """An op that gives a mask and values. A mask cannot leave a program, so the program expands the values."""

    def finish(self, names):
        mask, values = self.results
        dense = np.zeros(mask.shape, values.array.dtype)
        dense[mask.array == 1] = values.array
        self.results = [Tensor(values.dtype, dense)]
        text = (f"  %dense = ane.constexpr_sparse_to_dense {names[1]}, {names[0]} : "
                f"({values.type()}, {mask.type()}) -> {self.results[0].type()}\n")
        return text, ["%dense"]


def lut_to_sparse(ops, op):
    for i, (bits, groups) in enumerate([(1, (1, 1)), (2, (2, 1)), (3, (2, 3)), (4, (1, 3)), (6, (4, 2)), (8, (1, 1))]):
        kind, dtype = f"uint{bits}", ("fp16", "fp32", "int8", "uint8", "fp16", "int8")[i]
        data = Data(f"{op} {kind}")
        indices = data.tensor(kind, (int(MASK.sum()),), 0, 1 << bits)
        for vector, params in ((1, {}), (2, {"vector_axis": 0}), (3, {"vector_axis": -1}))[:1 if bits == 8 else 3]:
            args = {"indices_mask": Const(Tensor("uint1", MASK)), "indices_nonzero_data": Const(indices),
                    "lut": Const(data.tensor(dtype, (*groups, 1 << bits, vector)))}
            yield SparseCase(op, args, params, "ios18", ["uint1", dtype])


def sparse_blockwise(ops, op):
    limits = {"int4": (-8, 8), "uint4": (0, 16), "int8": (-128, 128), "uint8": (0, 256)}
    for i, kind in enumerate(ops.dtypes(op, "nonzero_data")):
        dtype, shape = FLOATS[i % 2], [(1, 1), (4, 1), (2, 3), (4, 6)][i % 4]
        data = Data(f"{op} {kind}")
        args = {"data_mask": Const(Tensor("uint1", MASK)), "scale": Const(data.tensor(dtype, shape, 0.01, 1)),
                "nonzero_data": Const(data.tensor(kind, (int(MASK.sum()),), *limits.get(kind, (-4, 4))))}
        yield SparseCase(op, dict(args), {}, "ios18", ["uint1", dtype])
        other = dtype if kind in FLOATS else kind
        args["offset"] = Const(data.tensor(other, shape, *limits.get(other, (-4, 4))))
        yield SparseCase(op, args, {}, "ios18", ["uint1", dtype])


def constexpr_cast(ops, op):
    for opset, shape in (("ios16", (7,)), ("ios17", (2, 3)), ("ios18", ()), ("ios18", (1, 2, 1, 3))):
        source = Const(Data(f"{op} {shape}").tensor("fp16", shape))
        yield Case(op, {"source_val": source}, {"output_dtype": "fp32"}, opset, ["fp32"])


# -- States: whole programs --------------------------------------------------------------------------------------------


class StateCase(Case):
    """A program over one state: reads and writes in order."""

    def __init__(self, op, dtype, shape, body, about):
        data = Data(f"{op} {dtype} {shape} {body}")
        self.initial, self.x = data.tensor(dtype, shape), data.tensor(dtype, shape)
        super().__init__(op, {}, {}, "ios18", about=about)
        self.body = body

    def run(self):
        """Follows `body`: r reads to the next output, w writes the input, n writes the negation of what was read."""
        state, values, lines = self.initial, [], []
        kind = self.initial.type()
        for step in self.body:
            if step == "r":
                lines.append(f"  %r{len(values)} = ane.read_state %s : (!ane.state<{kind}>) -> {kind}\n")
                values.append(state)
                continue
            source = "%x"
            if step == "n":
                source = f"%n{len(lines)}"
                lines.append(f"  {source} = ane.sub %x, %r{len(values) - 1} : {kind}, {kind}\n")
                state = Tensor(state.dtype, self.x.wide() - values[-1].wide())
            else:
                state = self.x
            lines.append(f"  ane.write_state %s, {source} : (!ane.state<{kind}>, {kind}) -> ()\n")
        self.results = values
        names = ", ".join(f"%r{i}" for i in range(len(values)))
        types = ", ".join([kind] * len(values))
        lines.append(f"  ane.return {names} : {types}\n" if values else "  ane.return\n")
        ports = [f"%x: {kind}", f"state %s: !ane.state<{kind}>"]
        return wrap_program(self, ports, [kind] * len(values), [f"{self.x.dense()} : {kind}"], "".join(lines),
                            [(self.initial, state)])


def states(ops, op):
    bodies = {"read_state": ["r", "rr", "rwr"], "write_state": ["w", "wr", "rn", "rnrw"]}[op]
    about = {"rwr": "a read holds what the state was at its place", "rn": "the new state from the old"}
    for dtype in ops.dtypes(op, "data") if op == "write_state" else ("fp16", "fp32", "int32", "bool", "int8", "uint16"):
        for i, body in enumerate(bodies):
            if "n" in body and dtype not in ("fp16", "fp32", "int32"):
                continue
            yield StateCase(op, dtype, [(5,), (2, 3), (1, 4, 1, 3)][i % 3], body, about.get(body, ""))


def generators(_):
    return {"quantize": quantize, "dequantize": dequantize, "constexpr_affine_dequantize": affine,
            "constexpr_lut_to_dense": lut, "constexpr_sparse_to_dense": sparse,
            "constexpr_blockwise_shift_scale": blockwise, "constexpr_cast": constexpr_cast,
            "constexpr_lut_to_sparse": lut_to_sparse, "constexpr_sparse_blockwise_shift_scale": sparse_blockwise,
            "read_state": states, "write_state": states}
