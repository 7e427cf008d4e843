// Stateful programs of CoreML: aliased tensor states, and blends at computed positions.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// A step of a cache: a row at the position that the caller gives, in each run the same one.
// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-SAME: %[[P:.*]]: tensor<1x1x1x32xf16> {ane.port = "pos", ane.view = tensor<1xi32>}, state %[[S:.*]]: tensor<1x2x64x32xf16> {ane.port = "cache"}
// CHECK-NOT: i32>:
// CHECK: %[[HERE:.*]] = ane.equal %{{.*}}, %{{.*}} tensor<1x1x64x1xf16>
// CHECK: %[[NEW:.*]] = ane.select %[[HERE]], %{{.*}}, %[[S]]
// CHECK-NOT: slice_update
// CHECK: ane.return %{{.*}} update %[[NEW]]
ane.program @bad on ane opset ios18 (%k: tensor<1x2x1x32xf16> {ane.port = "k"}, %pos: tensor<1xi32> {ane.port = "pos"},
    %cache: !ane.state<tensor<1x2x64x32xf16>> {ane.port = "cache"}) -> (tensor<1x2x1x32xf16> {ane.port = "sum"}) {
  %old = ane.read_state %cache : (!ane.state<tensor<1x2x64x32xf16>>) -> tensor<1x2x64x32xf16>
  %zero = ane.const dense<0> : tensor<1xi32>
  %one = ane.const dense<1> : tensor<1xi32>
  %two = ane.const dense<2> : tensor<1xi32>
  %width = ane.const dense<32> : tensor<1xi32>
  %end = ane.add %pos, %one : tensor<1xi32>, tensor<1xi32>
  %b = ane.concat(%zero, %zero, %pos, %zero) {axis = 0 : i32} : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
  %e = ane.concat(%one, %two, %end, %width) {axis = 0 : i32} : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
  %new = ane.slice_update %old, %k, %b, %e : (tensor<1x2x64x32xf16>, tensor<1x2x1x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x2x64x32xf16>
  ane.write_state %cache, %new : (!ane.state<tensor<1x2x64x32xf16>>, tensor<1x2x64x32xf16>) -> ()
  %now = ane.read_state %cache : (!ane.state<tensor<1x2x64x32xf16>>) -> tensor<1x2x64x32xf16>
  %0 = ane.reduce_sum %now {axes = array<i32: 2>, keep_dims = true} : (tensor<1x2x64x32xf16>) -> tensor<1x2x1x32xf16>
  ane.return %0 : tensor<1x2x1x32xf16>
}

// Several rows at once are put in place by a product; a known place is cut out and joined.
// CHECK: ane.program @chunk on ane opset ios18 stage legal
// CHECK: ane.equal
// CHECK: ane.matmul %{{.*}} : (tensor<64x32xf16>, tensor<1x2x32x32xf16>)
// CHECK: ane.select
// CHECK: ane.concat(%{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}) {axis = 2
ane.program @chunk on ane opset ios18 (%k: tensor<1x2x4x32xf16>, %pos: tensor<1xi32>, state %cache: tensor<1x2x64x32xf16>) -> tensor<1x2x64x32xf16> {
  %zero = ane.const dense<0> : tensor<1xi32>
  %e = ane.const dense<[1, 2, 64, 32]> : tensor<4xi32>
  %b = ane.concat(%zero, %zero, %pos, %zero) {axis = 0 : i32} : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
  %four = ane.const dense<4> : tensor<1xi32>
  %last = ane.add %pos, %four : tensor<1xi32>, tensor<1xi32>
  %one = ane.const dense<1> : tensor<1xi32>
  %e2 = ane.concat(%one, %one, %last, %one) {axis = 0 : i32} : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
  %0 = ane.slice_update %cache, %k, %b, %e2 {end_mask = array<i1: true, true, false, true>} : (tensor<1x2x64x32xf16>, tensor<1x2x4x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x2x64x32xf16>
  %b3 = ane.const dense<[0, 0, 8, 0]> : tensor<4xi32>
  %e3 = ane.const dense<[1, 2, 12, 32]> : tensor<4xi32>
  %1 = ane.slice_update %0, %k, %b3, %e3 : (tensor<1x2x64x32xf16>, tensor<1x2x4x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x2x64x32xf16>
  ane.return %1 update %0 : tensor<1x2x64x32xf16> update tensor<1x2x64x32xf16>
}

// CHECK: ane.program @good on ane opset ios18 stage legal
// CHECK-NEXT: ane.add
// CHECK-NEXT: ane.return
ane.program @good on ane opset ios18 (%x: tensor<1x2x64x32xf16>, state %s: tensor<1x2x64x32xf16>) -> tensor<1x2x64x32xf16> {
  %0 = ane.add %x, %s : tensor<1x2x64x32xf16>, tensor<1x2x64x32xf16>
  ane.return %0 update %0 : tensor<1x2x64x32xf16> update tensor<1x2x64x32xf16>
}
