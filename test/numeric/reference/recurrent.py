"""What recurrent layers mean: one step after the other, in double.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import numpy as np
from case import Approx
from reference.contraction import U32

# Slopes are at most 1 and weights of the cases at most 1 in sum: an error of the products grows to at most that of all
# steps and gates together.
GROWTH = 64

ACTIVATIONS = {
    "tanh": np.tanh, "scaled_tanh": np.tanh, "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "hard_sigmoid": lambda x: np.clip(0.2 * x + 0.5, 0, 1), "relu": lambda x: np.maximum(x, 0), "linear": lambda x: x,
}


def walk(x, states, step, direction, output_sequence):
    """The states after every step, in the order of processing, or after the last one; and the last states."""
    outputs = []
    for row in x[::-1] if direction == "reverse" else x:
        states = step(row, *states)
        outputs.append(states[0])
    return np.stack(outputs if output_sequence else outputs[-1:]), states


def results(x, weight_hh, *values):
    tolerance = GROWTH * (x.shape[2] + weight_hh.shape[1] + 2) * U32 * max(1.0, np.abs(x).max())
    return tuple(Approx(value, tolerance) for value in values)


def rnn(x, initial_h, weight_ih, weight_hh, bias=0.0, direction="forward", output_sequence=False, activation="tanh"):
    act = ACTIVATIONS[activation]
    y, (h,) = walk(x, (initial_h,), lambda row, h: (act(row @ weight_ih.T + h @ weight_hh.T + bias),), direction,
                   output_sequence)
    return results(x, weight_hh, y, h)


def gru(x, initial_h, weight_ih, weight_hh, bias=None, direction="forward", output_sequence=False,
        recurrent_activation="sigmoid", activation="tanh", reset_after=False, input_bias=None):
    gate, act, zero = ACTIVATIONS[recurrent_activation], ACTIVATIONS[activation], np.zeros(weight_hh.shape[0])
    of_r, of_o, of_z = np.split(weight_hh, 3)
    b_r, b_o, b_z = np.split(zero if bias is None else bias, 3)

    def step(row, h):
        x_r, x_o, x_z = np.split(row @ weight_ih.T + (zero if input_bias is None else input_bias), 3, axis=1)
        r, z = gate(x_r + h @ of_r.T + b_r), gate(x_z + h @ of_z.T + b_z)
        o = act(x_o + r * (h @ of_o.T + b_o)) if reset_after else act(x_o + (r * h) @ of_o.T + b_o)
        return ((1 - z) * o + z * h,)

    y, (h,) = walk(x, (initial_h,), step, direction, output_sequence)
    return results(x, weight_hh, y, h)


def lstm_direction(x, h, c, weights, peephole, direction, activations, clip, output_sequence):
    weight_ih, weight_hh, bias = weights
    gate, cell, act = [ACTIVATIONS[name] for name in activations]
    p_i, p_f, p_o = np.split(np.zeros(3 * weight_hh.shape[1]) if peephole is None else peephole, 3)

    def step(row, h, c):
        i, f, o, z = np.split(row @ weight_ih.T + h @ weight_hh.T + (0.0 if bias is None else bias), 4, axis=1)
        c = gate(f + p_f * c) * c + gate(i + p_i * c) * cell(z)
        c = c if clip is None else np.clip(c, -clip, clip)
        return gate(o + p_o * c) * act(c), c

    return walk(x, (h, c), step, direction, output_sequence)


def lstm(x, initial_h, initial_c, weight_ih, weight_hh, bias=None, peephole=None, weight_ih_back=None,
         weight_hh_back=None, bias_back=None, peephole_back=None, direction="forward", output_sequence=False,
         recurrent_activation="sigmoid", cell_activation="tanh", activation="tanh", clip=None):
    rest = ((recurrent_activation, cell_activation, activation), clip, output_sequence)
    if direction != "bidirectional":
        y, (h, c) = lstm_direction(x, initial_h, initial_c, (weight_ih, weight_hh, bias), peephole, direction, *rest)
        return results(x, weight_hh, y, h, c)
    (h0, h1), (c0, c1) = np.split(initial_h, 2, 1), np.split(initial_c, 2, 1)
    y0, forward = lstm_direction(x, h0, c0, (weight_ih, weight_hh, bias), peephole, "forward", *rest)
    y1, backward = lstm_direction(x, h1, c1, (weight_ih_back, weight_hh_back, bias_back), peephole_back, "reverse",
                                  *rest)
    # The backward half of a sequence is in the order of time.
    y = np.concatenate([y0, y1[::-1]], 2)
    return results(x, weight_hh, y, *[np.concatenate(pair, 1) for pair in zip(forward, backward)])


TABLE = {"rnn": rnn, "gru": gru, "lstm": lstm}
