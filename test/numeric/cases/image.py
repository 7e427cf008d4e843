"""Cases of the ops that resize and sample images.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import itertools

import numpy as np
from case import FLOATS, OPSETS, Case, Const, Data, Scalar, Tensor, Unsigned, opset_for

MODES = ["DEFAULT", "STRICT_ALIGN_CORNERS", "ALIGN_CORNERS", "OFFSET_CORNERS", "UNALIGN_CORNERS"]


def resize(ops, op):
    # x, shape, resized_dims.
    rows = [((1, 2, 4, 5), [7, 4], 2), ((2, 4), [9, 7], 1), ((1, 1, 3, 4), [5, 0], 2), ((3, 2, 4), [2, 3, 1], 3)]
    kinds = ops.dtypes(op, "shape")
    todo = itertools.product(["fp16", "fp32", "int32"], ["LINEAR", "NEAREST_NEIGHBOR"], MODES)
    for i, (dtype, interpolation, mode) in enumerate(todo):
        shape, sizes, count = rows[i % 4]
        if interpolation != "LINEAR":  # No point is in the middle between two elements.
            shape, sizes, count = (1, 4, 5), [8 if mode == "UNALIGN_CORNERS" else 10, 3], 2
        params = {"resized_dims": Unsigned(count), "interpolation_mode": interpolation, "sampling_mode": mode}
        for name, is_default in (("sampling_mode", mode == MODES[0]), ("interpolation_mode", interpolation == "LINEAR")):
            if is_default and i % 2:
                del params[name]
        sizes = Tensor(kinds[i % len(kinds)], sizes)
        args = {"x": Data(f"{op} {i}").tensor(dtype, shape), "shape": sizes if i % 5 == 1 else Const(sizes)}
        yield Case(op, args, params, ("ios17", "ios18")[i % 2])


def resize_bilinear(ops, op):
    rows = [((1, 2, 4, 5), 7, 3), ((2, 3, 4), 2, 8), ((1, 1, 1, 2, 3), 3, 1), ((1, 1, 3, 1), 6, 2)]
    for i, (dtype, mode) in enumerate(itertools.product(FLOATS, MODES)):
        shape, height, width = rows[i % 4]
        params = {"target_size_height": height, "target_size_width": width, "sampling_mode": mode}
        if i == 0:
            del params["sampling_mode"]
        yield Case(op, {"x": Data(f"{op} {i}").tensor(dtype, shape)}, params, OPSETS[i % 4])
    yield Case(op, {"x": Data(op).tensor("fp16", (1, 3, 3))}, {}, "ios15")


def resize_nearest_neighbor(ops, op):
    rows = [((1, 2, 3, 4), 5, 2), ((2, 3, 4), 3, 9), ((1, 1, 1, 2, 3), 4, 1)]
    for i, (dtype, (shape, height, width)) in enumerate(itertools.product(FLOATS, rows)):
        yield Case(op, {"x": Data(f"{op} {i}").tensor(dtype, shape)},
                   {"target_size_height": height, "target_size_width": width}, OPSETS[i % 4])


def upsample(modes):
    def cases(ops, op):
        factors = [{}, {"scale_factor_height": 2, "scale_factor_width": 3},
                   {"scale_factor_height": Scalar("fp32", 1.5), "scale_factor_width": Scalar("fp32", 2.6)},
                   {"scale_factor_height": Scalar("fp32", 0.5), "scale_factor_width": Scalar("fp32", 1.0)}]
        for i, (dtype, factor, mode) in enumerate(itertools.product(FLOATS, factors, modes)):
            shape = [(1, 2, 4, 5), (2, 4, 5)][i % 2]
            opset = max("ios16" if "half_pixel_centers" in mode else "ios15", OPSETS[i % 4])
            yield Case(op, {"x": Data(f"{op} {i}").tensor(dtype, shape)}, {**factor, **mode}, opset)
    return cases


ALIGNMENTS = [{}, {"align_corners": True}, {"align_corners": False},
              {"align_corners": False, "half_pixel_centers": True},
              {"align_corners": False, "half_pixel_centers": False},
              {"align_corners": True, "half_pixel_centers": False}]


# -- Sampling ----------------------------------------------------------------------------------------------------------


def points(data, shape, image, mode):
    """Points up to three cells outside of an image, none in the middle between two cells."""
    size = np.array(image[:1:-1], float)
    cells = np.floor(data.rng.uniform(-3, size + 3, shape)) + data.rng.uniform(0.1, 0.4, shape)
    if mode == "unnormalized":
        return cells
    unit = (cells + 0.5) / size
    return unit * 2 - 1 if mode == "normalized_minus_one_to_one" else unit


def resample(ops, op):
    kinds, modes = ops.dtypes(op, "coordinates"), ops.choices(op, "coordinates_mode")
    todo = itertools.product(ops.choices(op, "sampling_mode"), ops.choices(op, "padding_mode"), modes, (True, False))
    for i, (sampling, padding, mode, align) in enumerate(todo):
        dtype = FLOATS[i % 3 // 2]
        data, image = Data(f"{op} {i}"), [(1, 2, 4, 5), (2, 1, 3, 4)][i % 2]
        # Rounded to fp16 or fp32 the points stay away from the middle.
        kind = kinds[i % len(kinds)] if mode == "unnormalized" else ("fp32", "fp16")[i % 2]
        if mode != "unnormalized" and align and sampling == "nearest":
            align = False
        shape = (image[0], 2, 3, 2)
        values = points(data, shape, image, mode)
        coordinates = Tensor(kind, np.abs(np.floor(values)) if kind.startswith("u") else values)
        params = {"sampling_mode": sampling, "padding_mode": padding, "padding_value": Scalar(dtype, -1.5),
                  "coordinates_mode": mode, "align_corners": align}
        since = "ios16" if kind == "fp16" else opset_for(ops.by_name[op], [kind])
        args = {"x": data.tensor(dtype, image), "coordinates": Const(coordinates) if i % 5 == 2 else coordinates}
        yield Case(op, args, params, max(since, OPSETS[i % 4]))


def affine(ops, op):
    identity, turned = [1, 0, 0, 0, 1, 0], [0.5, -0.25, 0.125, 0.5, 1.25, -0.5]
    rows = [((2, 1, 4, 5), [identity, turned], 4, 5), ((1, 2, 3, 4), [turned], 5, 2), ((2, 2, 3, 3), [turned], 4, 4),
            ((1, 1, 2, 2), [[0.75, 0.5, 0.25, -0.5, 0.75, 0.25]], 3, 6)]
    for i, (dtype, (shape, matrix, height, width)) in enumerate(itertools.product(FLOATS, rows)):
        matrix = Tensor(dtype, matrix)
        args = {"x": Data(f"{op} {i}").tensor(dtype, shape), "transform_matrix": Const(matrix) if i % 3 else matrix}
        yield Case(op, args, {"output_height": height, "output_width": width, "sampling_mode": "bilinear",
                              "padding_mode": "constant", "padding_value": Scalar(dtype, 0.0),
                              "coordinates_mode": "normalized_minus_one_to_one", "align_corners": True}, OPSETS[i % 4])


def crop_form(i, dtype, boxes):
    """(least opset, opsets, operands) of the i-th of four ways to give boxes of two images."""
    boxes = np.asarray(boxes, float)
    if i % 4 == 0:
        return OPSETS[i // 4 % 2], {"roi": Tensor(dtype, boxes.reshape(-1, 1, 4, 1, 1))}
    if i % 4 == 1:
        indexed = np.concatenate([np.arange(len(boxes))[::-1, None] % 2, boxes], 1)
        return OPSETS[i // 4 % 2], {"roi": Tensor(dtype, indexed.reshape(-1, 1, 5, 1, 1))}
    kind = dtype if i % 8 < 4 else "uint16" if np.all(boxes == np.floor(boxes)) and boxes.min() >= 0 else "fp32"
    if i % 4 == 2:
        return "ios17", {"boxes": Tensor(kind, boxes[:2])}
    indices = Tensor("int32" if i % 8 < 4 else "uint16", np.arange(len(boxes)) % 2)
    return "ios18", {"boxes": Tensor(kind, boxes), "box_indices": indices}


def crop_resize(ops, op):
    # Corners of boxes, in cells; the last one leaves the image.
    boxes = np.array([[0, 1, 2, 4], [1, 0, 3, 2], [1, 1, 6, 7]])
    box_modes = ops.choices(op, "box_coordinate_mode")
    for i in range(24):
        box_mode, dtype, sampling = box_modes[i // 2 % 4], FLOATS[i // 3 % 2], MODES[i % 5]
        data, box = Data(f"{op} {i}"), boxes
        if box_mode.startswith("CENTER"):
            box = np.concatenate([(boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]], 1)
        params = {"target_height": 3, "target_width": 4, "box_coordinate_mode": box_mode, "sampling_mode": sampling}
        if i % 6 == 1:
            params["spatial_scale"], box = Scalar("fp32", 0.5), box * 2
        since, operands = crop_form(i, dtype, box)
        kind = next(iter(operands.values())).dtype
        if i % 6 == 2 and kind != "uint16":
            params["normalized_coordinates"] = True
            scale = [3, 4] * 2 if box_mode.endswith("HEIGHT_FIRST") else [4, 3] * 2
            since, operands = crop_form(i, dtype, np.asarray(box, float) / scale)
        if since >= "ios16" and i % 2:
            params["pad_value"] = Scalar(dtype, -2.0)
        params = {} if i == 2 else params
        yield Case(op, {"x": data.tensor(dtype, (2, 2, 4, 5)), **operands}, params, since)


def generators(_):
    return {"resize": resize, "resize_bilinear": resize_bilinear, "resize_nearest_neighbor": resize_nearest_neighbor,
            "upsample_bilinear": upsample(ALIGNMENTS), "upsample_nearest_neighbor": upsample([{}]),
            "resample": resample, "affine": affine, "crop_resize": crop_resize}
