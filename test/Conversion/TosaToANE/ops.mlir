// Each TOSA op becomes the MIL op of the same meaning; channels go first around windows.
// RUN: ane-opt %s -convert-tosa-to-ane | FileCheck %s --implicit-check-not=tosa.
// RUN: ane-opt %s -convert-tosa-to-ane -canonicalize | ane-opt -convert-tosa-to-ane | FileCheck %s --check-prefix=AGAIN

// AGAIN-NOT: tosa.

// CHECK-LABEL: func.func @elementwise
// CHECK-SAME: (%[[X:.*]]: tensor<2x3xf16>, %[[Y:.*]]: tensor<2x1xf16>)
func.func @elementwise(%x: tensor<2x3xf16>, %y: tensor<2x1xf16>) -> tensor<2x3xf16> {
  // CHECK: %[[ADD:.*]] = ane.add %[[X]], %[[Y]] : tensor<2x3xf16>, tensor<2x1xf16>
  %0 = tosa.add %x, %y : (tensor<2x3xf16>, tensor<2x1xf16>) -> tensor<2x3xf16>
  // CHECK: %[[MUL:.*]] = ane.mul %[[ADD]], %[[Y]]
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %1 = tosa.mul %0, %y, %shift : (tensor<2x3xf16>, tensor<2x1xf16>, tensor<1xi8>) -> tensor<2x3xf16>
  // CHECK: %[[E:.*]] = ane.exp %[[MUL]]
  %2 = tosa.exp %1 : (tensor<2x3xf16>) -> tensor<2x3xf16>
  // CHECK: %[[R:.*]] = ane.rsqrt %[[E]] {epsilon = 0.000000e+00 : f16}
  %3 = tosa.rsqrt %2 : (tensor<2x3xf16>) -> tensor<2x3xf16>
  // CHECK: %[[L:.*]] = ane.log %[[R]] {epsilon = 0.000000e+00 : f16}
  %4 = tosa.log %3 : (tensor<2x3xf16>) -> tensor<2x3xf16>
  // CHECK: %[[ONE:.*]] = ane.const dense<1.000000e+00> : tensor<f16>
  // CHECK: %[[I:.*]] = ane.real_div %[[ONE]], %[[L]]
  %5 = tosa.reciprocal %4 : (tensor<2x3xf16>) -> tensor<2x3xf16>
  // CHECK: %[[MINUS:.*]] = ane.const dense<-1.000000e+00> : tensor<f16>
  // CHECK: %[[N:.*]] = ane.mul %[[I]], %[[MINUS]]
  %zp = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %6 = tosa.negate %5, %zp, %zp : (tensor<2x3xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<2x3xf16>
  // CHECK: %[[C:.*]] = ane.clip %[[N]] {alpha = -1.000000e+00 : f16, beta = 6.000000e+00 : f16}
  %7 = tosa.clamp %6 {min_val = -1.0 : f16, max_val = 6.0 : f16} : (tensor<2x3xf16>) -> tensor<2x3xf16>
  // CHECK: %[[RELU:.*]] = ane.relu %[[C]]
  %8 = tosa.clamp %7 {min_val = 0.0 : f16, max_val = 0x7C00 : f16} : (tensor<2x3xf16>) -> tensor<2x3xf16>
  // CHECK: %[[P:.*]] = ane.pow %[[RELU]], %[[Y]]
  %9 = tosa.pow %8, %y : (tensor<2x3xf16>, tensor<2x1xf16>) -> tensor<2x3xf16>
  // CHECK: %[[G:.*]] = ane.greater_equal %[[P]], %[[Y]]
  %10 = tosa.greater_equal %9, %y : (tensor<2x3xf16>, tensor<2x1xf16>) -> tensor<2x3xi1>
  // CHECK: %[[S:.*]] = ane.select %[[G]], %[[P]], %[[Y]]
  %11 = tosa.select %10, %9, %y : (tensor<2x3xi1>, tensor<2x3xf16>, tensor<2x1xf16>) -> tensor<2x3xf16>
  // CHECK: %[[T:.*]] = ane.tanh %[[S]]
  %12 = tosa.tanh %11 : (tensor<2x3xf16>) -> tensor<2x3xf16>
  // CHECK: return %[[T]]
  return %12 : tensor<2x3xf16>
}

// TOSA rounds to the nearest even, MIL to zero.
// CHECK-LABEL: func.func @cast
// CHECK-SAME: (%[[X:.*]]: tensor<4xf16>)
func.func @cast(%x: tensor<4xf16>) -> (tensor<4xi32>, tensor<4xf32>, tensor<4xi1>) {
  // CHECK: %[[R:.*]] = ane.round %[[X]]
  // CHECK: ane.cast %[[R]] {dtype = "int32"}
  %0 = tosa.cast %x : (tensor<4xf16>) -> tensor<4xi32>
  // CHECK: ane.cast %[[X]] {dtype = "fp32"}
  %1 = tosa.cast %x : (tensor<4xf16>) -> tensor<4xf32>
  // CHECK: ane.cast %[[X]] {dtype = "bool"}
  %2 = tosa.cast %x : (tensor<4xf16>) -> tensor<4xi1>
  return %0, %1, %2 : tensor<4xi32>, tensor<4xf32>, tensor<4xi1>
}

// CHECK-LABEL: func.func @reduce
func.func @reduce(%x: tensor<2x3x4xf16>) -> tensor<1x1x1xf16> {
  // CHECK: ane.reduce_sum %{{.*}} {axes = array<i32: 1>, keep_dims = true}
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<2x3x4xf16>) -> tensor<2x1x4xf16>
  // CHECK: ane.reduce_max %{{.*}} {axes = array<i32: 2>, keep_dims = true}
  %1 = tosa.reduce_max %0 {axis = 2 : i32} : (tensor<2x1x4xf16>) -> tensor<2x1x1xf16>
  // CHECK: ane.reduce_prod %{{.*}} {axes = array<i32: 0>, keep_dims = true}
  %2 = tosa.reduce_product %1 {axis = 0 : i32} : (tensor<2x1x1xf16>) -> tensor<1x1x1xf16>
  return %2 : tensor<1x1x1xf16>
}

// Lists of sizes become constants of int32.
// CHECK-LABEL: func.func @shape
func.func @shape(%x: tensor<2x3x4xf16>, %i: tensor<2x5xi32>) -> (tensor<2x5x4xf16>, tensor<2x3xi32>) {
  %s0 = tosa.const_shape {values = dense<[6, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %s1 = tosa.const_shape {values = dense<[2, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %s2 = tosa.const_shape {values = dense<[3, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %s3 = tosa.const_shape {values = dense<[0, 1, 2, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %s4 = tosa.const_shape {values = dense<[2, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  // CHECK: %[[SHAPE:.*]] = ane.const dense<[6, 4]> : tensor<2xi32>
  // CHECK: ane.reshape %{{.*}}, %[[SHAPE]]
  %0 = tosa.reshape %x, %s0 : (tensor<2x3x4xf16>, !tosa.shape<2>) -> tensor<6x4xf16>
  // CHECK: %[[BEGIN:.*]] = ane.const dense<[2, 0]> : tensor<2xi32>
  // CHECK: %[[SIZE:.*]] = ane.const dense<[3, 4]> : tensor<2xi32>
  // CHECK: ane.slice_by_size %{{.*}}, %[[BEGIN]], %[[SIZE]]
  %1 = tosa.slice %0, %s1, %s2 : (tensor<6x4xf16>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<3x4xf16>
  // CHECK: ane.transpose %{{.*}} {perm = array<i32: 1, 0>}
  %2 = tosa.transpose %1 {perms = array<i32: 1, 0>} : (tensor<3x4xf16>) -> tensor<4x3xf16>
  // CHECK: %[[PAD:.*]] = ane.const dense<[0, 1, 2, 0]> : tensor<4xi32>
  // CHECK: ane.pad %{{.*}}, %[[PAD]] {constant_val = 2.500000e+00 : f16, mode = "constant"}
  %c = "tosa.const"() {values = dense<2.5> : tensor<1xf16>} : () -> tensor<1xf16>
  %3 = tosa.pad %2, %s3, %c : (tensor<4x3xf16>, !tosa.shape<4>, tensor<1xf16>) -> tensor<5x5xf16>
  // CHECK: ane.tile
  %4 = tosa.tile %3, %s4 : (tensor<5x5xf16>, !tosa.shape<2>) -> tensor<10x5xf16>
  // CHECK: ane.concat(%{{.*}}, %{{.*}}) {axis = 0 : i32, interleave = false}
  %5 = tosa.concat %4, %4 {axis = 0 : i32} : (tensor<10x5xf16>, tensor<10x5xf16>) -> tensor<20x5xf16>
  // CHECK: ane.reverse %{{.*}} {axes = array<i32: 1>}
  %6 = tosa.reverse %5 {axis = 1 : i32} : (tensor<20x5xf16>) -> tensor<20x5xf16>
  // CHECK: ane.gather %{{.*}}, %{{.*}} {axis = 1 : i32, batch_dims = 1 : i32}
  %7 = tosa.gather %x, %i : (tensor<2x3x4xf16>, tensor<2x5xi32>) -> tensor<2x5x4xf16>
  // CHECK: ane.reduce_argmax %{{.*}} {axis = 2 : i32, keep_dims = false}
  %8 = tosa.argmax %x {axis = 2 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3xi32>
  return %7, %8 : tensor<2x5x4xf16>, tensor<2x3xi32>
}

// The weight is a name, its transpose an expression; a bias of zeros is none, and one number is meant for all channels.
// CHECK-LABEL: ane.program @windows
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<1x8x8x3xf16>
ane.program @windows on ane opset ios18 (%x: tensor<1x8x8x3xf16>) -> (tensor<1x3x3x4xf16> {ane.port = "y"}) {
  %zp = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  // CHECK: %[[W:.*]] = ane.const dense_resource<"model:w"> : tensor<4x3x3x3xf16>
  %w = "tosa.const"() {values = dense_resource<"model:w"> : tensor<4x3x3x3xf16>} : () -> tensor<4x3x3x3xf16>
  // CHECK: %[[WT:.*]] = ane.transpose %[[W]] {perm = array<i32: 0, 3, 1, 2>}
  // CHECK: %[[XT:.*]] = ane.transpose %[[X]] {perm = array<i32: 0, 3, 1, 2>}
  // CHECK: %[[C:.*]] = ane.conv %[[XT]], %[[WT]] {dilations = array<i32: 1, 1>, groups = 1 : i32,
  // CHECK-SAME: pad = array<i32: 1, 0, 1, 0>, pad_type = "custom", strides = array<i32: 1, 1>}
  // CHECK: ane.transpose %[[C]] {perm = array<i32: 0, 2, 3, 1>} {{.*}} -> tensor<1x7x7x4xf16>
  %0 = tosa.conv2d %x, %w, %zp, %zp, %zp {pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 1, 1>,
      dilation = array<i64: 1, 1>, acc_type = f16}
      : (tensor<1x8x8x3xf16>, tensor<4x3x3x3xf16>, tensor<1xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x7x7x4xf16>
  // CHECK: ane.transpose %{{.*}} {perm = array<i32: 2, 3, 0, 1>} {{.*}} -> tensor<4x1x3x3xf16>
  // CHECK: ane.tile
  // CHECK: ane.conv {{.*}} bias = {{.*}}groups = 4 : i32
  %dw = "tosa.const"() {values = dense_resource<"model:dw"> : tensor<3x3x4x1xf16>} : () -> tensor<3x3x4x1xf16>
  %b = "tosa.const"() {values = dense<0.5> : tensor<1xf16>} : () -> tensor<1xf16>
  %1 = tosa.depthwise_conv2d %0, %dw, %b, %zp, %zp {pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>,
      dilation = array<i64: 1, 1>, acc_type = f16}
      : (tensor<1x7x7x4xf16>, tensor<3x3x4x1xf16>, tensor<1xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x7x7x4xf16>
  // CHECK: ane.max_pool %{{.*}} {ceil_mode = false, kernel_sizes = array<i32: 3, 3>, pad = array<i32: 0, 0, 0, 0>,
  // CHECK-SAME: pad_type = "custom", strides = array<i32: 1, 1>}
  %2 = tosa.max_pool2d %1 {kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>}
      : (tensor<1x7x7x4xf16>) -> tensor<1x5x5x4xf16>
  // CHECK: ane.avg_pool %{{.*}} {ceil_mode = false, exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 3>
  %3 = tosa.avg_pool2d %2, %zp, %zp {kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>,
      acc_type = f32} : (tensor<1x5x5x4xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x3x3x4xf16>
  ane.return %3 : tensor<1x3x3x4xf16>
}

// CHECK-LABEL: func.func @matmul
func.func @matmul(%a: tensor<2x3x4xf16>, %b: tensor<2x4x5xf16>) -> tensor<2x3x5xf16> {
  %zp = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  // CHECK: ane.matmul %{{.*}}, %{{.*}} {transpose_x = false, transpose_y = false}
  %0 = tosa.matmul %a, %b, %zp, %zp
      : (tensor<2x3x4xf16>, tensor<2x4x5xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<2x3x5xf16>
  return %0 : tensor<2x3x5xf16>
}
