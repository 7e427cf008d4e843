"""Cases of the recurrent layers.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
from case import Case, Const, Data, Scalar

STEPS, BATCH, INPUT, HIDDEN = 3, 2, 4, 3
OPSETS = {"fp32": ("ios15", "ios16", "ios17", "ios18"), "fp16": ("ios17", "ios18")}


def operands(data, dtype, gates, directions=1, states=("initial_h",), steps=STEPS):
    args = {"x": data.tensor(dtype, (steps, BATCH, INPUT), -2, 2)}
    for name in states:
        args[name] = data.tensor(dtype, (BATCH, directions * HIDDEN), -1, 1)
    for suffix in ("", "_back")[:directions]:
        args["weight_ih" + suffix] = Const(data.tensor(dtype, (gates * HIDDEN, INPUT), -0.5, 0.5))
        args["weight_hh" + suffix] = Const(data.tensor(dtype, (gates * HIDDEN, HIDDEN), -0.3, 0.3))
    return args


def vector(data, dtype, count):
    return Const(data.tensor(dtype, (count * HIDDEN,), -0.5, 0.5))


def rnn(ops, op):
    activations, directions = ops.choices(op, "activation"), ops.choices(op, "direction")
    for dtype, opsets in OPSETS.items():
        for i, activation in enumerate([None] + activations):
            data = Data(f"{op} {dtype} {i}")
            args = operands(data, dtype, 1, steps=1 if i == 3 else STEPS)
            if i % 3:
                args["bias"] = vector(data, dtype, 1)
            params = {"activation": activation, "direction": directions[i % 2], "output_sequence": i % 4 > 1}
            yield Case(op, args, params if i else {}, opsets[i % len(opsets)], [dtype] * 2)


def gru(ops, op):
    activations, directions = ops.choices(op, "activation"), ops.choices(op, "direction")
    for dtype, opsets in OPSETS.items():
        for i, activation in enumerate([None] + activations):
            data, opset = Data(f"{op} {dtype} {i}"), opsets[i % len(opsets)]
            args = operands(data, dtype, 3)
            if i % 3:
                args["bias"] = vector(data, dtype, 3)
            params = {"activation": activation, "recurrent_activation": activations[(i + 1) % 6],
                      "direction": directions[i % 2], "output_sequence": i % 4 > 1} if i else {}
            if opset == "ios18" and i:
                params["reset_after"] = i % 4 == 3 or dtype == "fp16"
                args["input_bias"] = vector(data, dtype, 3)
            yield Case(op, args, params, opset, [dtype] * 2)


def lstm(ops, op):
    activations, directions = ops.choices(op, "activation"), ops.choices(op, "direction")
    for dtype, opsets in OPSETS.items():
        for i in range(9):
            data, direction = Data(f"{op} {dtype} {i}"), directions[i % 3]
            both = direction == "bidirectional"
            args = operands(data, dtype, 4, 2 if both else 1, ("initial_h", "initial_c"))
            for suffix in ("", "_back")[:2 if both else 1]:
                if i % 2 or i == 8:
                    args["bias" + suffix] = vector(data, dtype, 4)
                if i > 4:
                    args["peephole" + suffix] = vector(data, dtype, 3)
            params = {"direction": direction, "output_sequence": i % 4 > 1, "activation": activations[i % 6],
                      "recurrent_activation": activations[(i + 2) % 6], "cell_activation": activations[(i + 4) % 6]}
            if i % 4 == 1:
                params["clip"] = Scalar(dtype, 0.25)
            params = {"direction": "bidirectional"} if i == 2 else params if i else {}
            if not i:
                args = operands(data, dtype, 4, 1, ("initial_h", "initial_c"))
            yield Case(op, args, params, opsets[i % len(opsets)], [dtype] * 3)


def generators(_):
    return {"rnn": rnn, "gru": gru, "lstm": lstm}
