#!/usr/bin/env python3
"""Trains the digit classifier once, on scikit-learn's bundled digits, and writes the files beside it.

Not part of the demo: the weights, the held-out images and scikit-learn's predictions on them are committed.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import sys

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
from tensors import half, write_safetensors

HELD_OUT = 480  # 15 rows of 32 lanes: a port without padding.
# fp16 rounds every layer by 2^-11 of its size; logits reach 15, so they are off by less than 0.03. Two logits that
# far apart cannot swap if their margin is twice that.
MIN_MARGIN = 0.06


def logits(weights, images):
    """The network in double, on weights rounded to fp16."""
    hidden = images.astype(np.float64)
    for layer in range(3):
        hidden = hidden @ half(weights[f"layers.{layer}.weight"]).T + half(weights[f"layers.{layer}.bias"])
        hidden = np.maximum(hidden, 0) if layer < 2 else hidden
    return hidden


def main():
    digits = load_digits()
    images = (digits.data / 16).astype(np.float32)  # 0 to 16, hence exact in fp16.
    train, held_out, train_labels, labels = train_test_split(images, digits.target, test_size=HELD_OUT,
                                                             random_state=0, stratify=digits.target)
    model = MLPClassifier((64, 64), alpha=0.3, max_iter=400, random_state=0).fit(train, train_labels)
    weights = {}
    for layer, (matrix, bias) in enumerate(zip(model.coefs_, model.intercepts_)):
        weights[f"layers.{layer}.weight"] = np.ascontiguousarray(matrix.T.astype(np.float32))
        weights[f"layers.{layer}.bias"] = bias.astype(np.float32)
    predictions = model.predict(held_out)
    ordered = np.sort(logits(weights, held_out), axis=1)
    margin = (ordered[:, -1] - ordered[:, -2]).min()
    print(f"accuracy on {HELD_OUT} held-out images {model.score(held_out, labels):.3f}, smallest margin {margin:.3f}")
    if margin < MIN_MARGIN:
        sys.exit(f"a margin below {MIN_MARGIN} may not survive fp16; choose another seed or alpha")
    write_safetensors(os.path.join(HERE, "weights.safetensors"), weights)
    np.save(os.path.join(HERE, "images.npy"), (held_out * 16).astype(np.uint8))
    np.save(os.path.join(HERE, "labels.npy"), labels.astype(np.uint8))
    np.save(os.path.join(HERE, "predictions.npy"), predictions.astype(np.uint8))


if __name__ == "__main__":
    main()
