"""What ops that resize and sample images mean: every result from its grid point, in double.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math

import numpy as np
from case import Approx

# Padding wider than any coordinate of the cases goes beyond an image.
WIDE = 16


def grid(mode, first, last, count):
    """`count` points of a box from the centre of cell `first` to that of cell `last`."""
    span = last - first
    if mode in ("STRICT_ALIGN_CORNERS", "ALIGN_CORNERS"):
        single = first if mode == "STRICT_ALIGN_CORNERS" else (first + last) / 2
        return np.linspace(first, last, count) if count > 1 else np.array([single])
    i = np.arange(count)
    if mode == "OFFSET_CORNERS":
        step = max(1.0, span) / count
        return first + step / 2 + i * step
    shift = 0.5 if mode == "UNALIGN_CORNERS" else 0.0
    return first + (i + shift) * (span + 1) / count - shift


def linear(x, axis, points):
    """x at fractional positions of an axis."""
    points = np.clip(points, 0, x.shape[axis] - 1)
    low = np.floor(points).astype(int)
    high = np.minimum(low + 1, x.shape[axis] - 1)
    weight = (points - low).reshape([-1 if i == axis else 1 for i in range(x.ndim)])
    return (1 - weight) * np.take(x, low, axis) + weight * np.take(x, high, axis)


def nearest(x, axis, points):
    points = np.clip(points, 0, x.shape[axis] - 1)
    if np.any(np.abs(points - np.floor(points) - 0.5) < 1e-9):
        raise ValueError("MIL does not say which of two equally near elements is meant")
    return np.take(x, np.rint(points).astype(int), axis)


def resize(x, shape, resized_dims, interpolation_mode="LINEAR", sampling_mode="DEFAULT"):
    count, y = int(resized_dims), x.astype(np.float64)
    for axis, size in zip(range(x.ndim - count, x.ndim), shape[len(shape) - count:]):
        size = x.shape[axis] if size == 0 else size
        points = grid(sampling_mode, 0, x.shape[axis] - 1, size)
        y = (linear if interpolation_mode == "LINEAR" else nearest)(y, axis, points)
    return np.rint(y).astype(np.int64) if x.dtype.kind == "i" else Approx(y, 1e-12)


def resize_bilinear(x, target_size_height=1, target_size_width=1, sampling_mode="DEFAULT"):
    return resize(x, [target_size_height, target_size_width], 2, "LINEAR", sampling_mode)


def resize_nearest_neighbor(x, target_size_height, target_size_width):
    for axis, size in ((x.ndim - 2, target_size_height), (x.ndim - 1, target_size_width)):
        x = np.take(x, [i * x.shape[axis] // size for i in range(size)], axis)
    return x


def scaled(x, height, width):
    return [math.floor(np.float32(size) * np.float32(scale)) for size, scale in zip(x.shape[-2:], (height, width))]


def upsample_nearest_neighbor(x, scale_factor_height=1, scale_factor_width=1):
    return resize_nearest_neighbor(x, *scaled(x, scale_factor_height, scale_factor_width))


def upsample_bilinear(x, scale_factor_height=1, scale_factor_width=1, align_corners=True, half_pixel_centers=None):
    half = not align_corners if half_pixel_centers is None else half_pixel_centers
    mode = "STRICT_ALIGN_CORNERS" if align_corners else "UNALIGN_CORNERS" if half else "DEFAULT"
    return resize_bilinear(x, *scaled(x, scale_factor_height, scale_factor_width), mode)


# -- Sampling ----------------------------------------------------------------------------------------------------------


def sample(image, y, x, padding_mode, padding_value, is_nearest=False):
    """image [C, H, W] at the points of two arrays; beyond it is what numpy pads with."""
    mode = {"constant": "constant", "border": "edge", "reflection": "reflect", "symmetric": "symmetric"}[padding_mode]
    more = {"constant_values": padding_value} if mode == "constant" else {}
    padded = np.pad(image, [(0, 0), (WIDE, WIDE), (WIDE, WIDE)], mode, **more)
    y, x = y + WIDE, x + WIDE
    if is_nearest:
        return padded[:, np.rint(y).astype(int), np.rint(x).astype(int)]
    top, left = np.floor(y).astype(int), np.floor(x).astype(int)
    dy, dx = y - top, x - left
    return ((1 - dy) * (1 - dx) * padded[:, top, left] + (1 - dy) * dx * padded[:, top, left + 1] +
            dy * (1 - dx) * padded[:, top + 1, left] + dy * dx * padded[:, top + 1, left + 1])


def to_cells(at, size, mode, align_corners):
    """Aligned corners: the range goes from the centre of the first cell to that of the last; else it is their edges."""
    if mode == "unnormalized":
        return at
    unit = (at + 1) / 2 if mode == "normalized_minus_one_to_one" else at
    return unit * (size - 1) if align_corners else unit * size - 0.5


def resample(x, coordinates, sampling_mode, padding_mode, padding_value, coordinates_mode, align_corners):
    height, width = x.shape[2:]
    views = [sample(image, to_cells(points[..., 1], height, coordinates_mode, align_corners),
                    to_cells(points[..., 0], width, coordinates_mode, align_corners), padding_mode, padding_value,
                    sampling_mode == "nearest") for image, points in zip(x, coordinates)]
    return Approx(np.stack(views), 1e-12)


def affine(x, transform_matrix, output_height, output_width, padding_value, **_):
    views, (height, width) = [], x.shape[2:]
    gy, gx = np.meshgrid(np.linspace(-1, 1, output_height), np.linspace(-1, 1, output_width), indexing="ij")
    for i, image in enumerate(x):
        a0, a1, a2, b0, b1, b2 = transform_matrix[i % len(transform_matrix)]
        at_x, at_y = a0 * gx + a1 * gy + a2, b0 * gx + b1 * gy + b2
        views.append(sample(image, (at_y + 1) / 2 * (height - 1), (at_x + 1) / 2 * (width - 1), "constant",
                            padding_value))
    return Approx(np.stack(views), 1e-12)


def crop(image, box, height, width, normalized, scale, box_mode, sampling_mode, pad_value):
    """One box [4] of an image [C, H, W]. Points outside of the image are padding."""
    box = box * scale * (np.array(image.shape[1:] * 2) - 1 if normalized and box_mode.endswith("HEIGHT_FIRST") else
                         np.array(image.shape[:0:-1] * 2) - 1 if normalized else 1)
    first, second = box[:2], box[2:]
    if box_mode.startswith("CENTER"):
        first, second = first - second / 2, first + second / 2
    (y0, x0), (y1, x1) = (first, second) if box_mode.endswith("HEIGHT_FIRST") else (first[::-1], second[::-1])
    y, x = np.meshgrid(grid(sampling_mode, y0, y1, height), grid(sampling_mode, x0, x1, width), indexing="ij")
    outside = (y < 0) | (y > image.shape[1] - 1) | (x < 0) | (x > image.shape[2] - 1)
    return np.where(outside, pad_value, sample(image, y, x, "border", 0.0))


def crop_resize(x, roi=None, target_height=1, target_width=1, normalized_coordinates=False, spatial_scale=1.0,
                box_coordinate_mode="CORNERS_HEIGHT_FIRST", sampling_mode="DEFAULT", pad_value=0.0, boxes=None,
                box_indices=None):
    rest = (target_height, target_width, normalized_coordinates, spatial_scale, box_coordinate_mode, sampling_mode,
            pad_value)
    if boxes is not None:
        indices = range(len(boxes)) if box_indices is None else box_indices
        return Approx(np.stack([crop(x[i], box, *rest) for i, box in zip(indices, boxes.astype(float))]), 1e-12)
    roi = roi.reshape(roi.shape[0], -1)
    if roi.shape[1] == 5:
        return Approx(np.stack([crop(x[int(box[0])], box[1:], *rest)[None] for box in roi]), 1e-12)
    return Approx(np.stack([np.stack([crop(image, box, *rest) for image in x]) for box in roi]), 1e-12)


TABLE = {"resize": resize, "resize_bilinear": resize_bilinear, "resize_nearest_neighbor": resize_nearest_neighbor,
         "upsample_bilinear": upsample_bilinear, "upsample_nearest_neighbor": upsample_nearest_neighbor,
         "resample": resample, "affine": affine, "crop_resize": crop_resize}
