// Every op survives a round trip, and its result type is inferred (the lines GENERIC, where the syntax leaves it out).
// RUN: ane-opt %s | ane-opt | FileCheck %s
// RUN: ane-opt %s | ane-opt --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// CHECK-LABEL: ane.program @unary
ane.program @unary on ane opset ios18 (%x: tensor<2x3x4xf16>, %n: tensor<5xi32>, %b: tensor<2x1x4xi1>) {
  // GENERIC: "ane.abs"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.abs %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %abs = ane.abs %x : tensor<2x3x4xf16>
  // GENERIC: "ane.acos"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.acos %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %acos = ane.acos %x : tensor<2x3x4xf16>
  // GENERIC: "ane.asin"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.asin %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %asin = ane.asin %x : tensor<2x3x4xf16>
  // GENERIC: "ane.atan"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.atan %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %atan = ane.atan %x : tensor<2x3x4xf16>
  // GENERIC: "ane.atanh"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.atanh %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %atanh = ane.atanh %x : tensor<2x3x4xf16>
  // GENERIC: "ane.ceil"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.ceil %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %ceil = ane.ceil %x : tensor<2x3x4xf16>
  // GENERIC: "ane.cos"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.cos %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %cos = ane.cos %x : tensor<2x3x4xf16>
  // GENERIC: "ane.cosh"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.cosh %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %cosh = ane.cosh %x : tensor<2x3x4xf16>
  // GENERIC: "ane.erf"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.erf %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %erf = ane.erf %x : tensor<2x3x4xf16>
  // GENERIC: "ane.exp"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.exp %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %exp = ane.exp %x : tensor<2x3x4xf16>
  // GENERIC: "ane.exp2"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.exp2 %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %exp2 = ane.exp2 %x : tensor<2x3x4xf16>
  // GENERIC: "ane.floor"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.floor %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %floor = ane.floor %x : tensor<2x3x4xf16>
  // GENERIC: "ane.round"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.round %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %round = ane.round %x : tensor<2x3x4xf16>
  // GENERIC: "ane.sign"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.sign %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %sign = ane.sign %x : tensor<2x3x4xf16>
  // GENERIC: "ane.sin"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.sin %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %sin = ane.sin %x : tensor<2x3x4xf16>
  // GENERIC: "ane.sinh"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.sinh %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %sinh = ane.sinh %x : tensor<2x3x4xf16>
  // GENERIC: "ane.sqrt"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.sqrt %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %sqrt = ane.sqrt %x : tensor<2x3x4xf16>
  // GENERIC: "ane.square"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.square %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %square = ane.square %x : tensor<2x3x4xf16>
  // GENERIC: "ane.tan"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.tan %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %tan = ane.tan %x : tensor<2x3x4xf16>
  // GENERIC: "ane.tanh"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.tanh %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %tanh = ane.tanh %x : tensor<2x3x4xf16>
  // GENERIC: "ane.inverse"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.inverse %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %inverse = ane.inverse %x : tensor<2x3x4xf16>
  // GENERIC: "ane.log"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.log %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %log = ane.log %x : tensor<2x3x4xf16>
  // GENERIC: "ane.rsqrt"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.rsqrt %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %rsqrt = ane.rsqrt %x : tensor<2x3x4xf16>
  // GENERIC: "ane.threshold"(%{{.*}}) <{alpha = 5.000000e-01 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.threshold %{{[a-z0-9_]+}} {alpha = 5.000000e-01 : f16} : tensor<2x3x4xf16>
  %threshold = ane.threshold %x {alpha = 5.000000e-01 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.clip"(%{{.*}}) <{alpha = 0.000000e+00 : f16, beta = 6.000000e+00 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.clip %{{[a-z0-9_]+}} {alpha = 0.000000e+00 : f16, beta = 6.000000e+00 : f16} : tensor<2x3x4xf16>
  %clip = ane.clip %x {alpha = 0.000000e+00 : f16, beta = 6.000000e+00 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.abs"(%{{.*}}) : (tensor<5xi32>) -> tensor<5xi32>
  // CHECK: ane.abs %{{[a-z0-9_]+}} : tensor<5xi32>
  %i = ane.abs %n : tensor<5xi32>
  // GENERIC: "ane.logical_not"(%{{.*}}) : (tensor<2x1x4xi1>) -> tensor<2x1x4xi1>
  // CHECK: ane.logical_not %{{[a-z0-9_]+}} : tensor<2x1x4xi1>
  %logical_not = ane.logical_not %b : tensor<2x1x4xi1>
  // CHECK: ane.cast %{{[a-z0-9_]+}} {dtype = "int32"} : (tensor<2x3x4xf16>) -> tensor<2x3x4xi32>
  %cast = ane.cast %x {dtype = "int32"} : (tensor<2x3x4xf16>) -> tensor<2x3x4xi32>
  // GENERIC: "ane.log"(%{{.*}}) <{epsilon = 1.250000e-01 : f32}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.log %{{[a-z0-9_]+}} {epsilon = 1.250000e-01 : f32} : tensor<2x3x4xf16>
  %log_epsilon = ane.log %x {epsilon = 1.250000e-01 : f32} : tensor<2x3x4xf16>
  ane.return
}

// CHECK-LABEL: ane.program @activations
ane.program @activations on ane opset ios18 (%x: tensor<2x3x4xf16>, %c: tensor<3xf16> {ane.weight}) {
  // GENERIC: "ane.relu"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.relu %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %relu = ane.relu %x : tensor<2x3x4xf16>
  // GENERIC: "ane.relu6"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.relu6 %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %relu6 = ane.relu6 %x : tensor<2x3x4xf16>
  // GENERIC: "ane.sigmoid"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.sigmoid %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %sigmoid = ane.sigmoid %x : tensor<2x3x4xf16>
  // GENERIC: "ane.silu"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.silu %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %silu = ane.silu %x : tensor<2x3x4xf16>
  // GENERIC: "ane.softplus"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.softplus %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %softplus = ane.softplus %x : tensor<2x3x4xf16>
  // GENERIC: "ane.softsign"(%{{.*}}) : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.softsign %{{[a-z0-9_]+}} : tensor<2x3x4xf16>
  %softsign = ane.softsign %x : tensor<2x3x4xf16>
  // GENERIC: "ane.elu"(%{{.*}}) <{alpha = 2.500000e-01 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.elu %{{[a-z0-9_]+}} {alpha = 2.500000e-01 : f16} : tensor<2x3x4xf16>
  %elu = ane.elu %x {alpha = 2.500000e-01 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.leaky_relu"(%{{.*}}) <{alpha = 2.500000e-01 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.leaky_relu %{{[a-z0-9_]+}} {alpha = 2.500000e-01 : f16} : tensor<2x3x4xf16>
  %leaky_relu = ane.leaky_relu %x {alpha = 2.500000e-01 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.thresholded_relu"(%{{.*}}) <{alpha = 2.500000e-01 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.thresholded_relu %{{[a-z0-9_]+}} {alpha = 2.500000e-01 : f16} : tensor<2x3x4xf16>
  %thresholded_relu = ane.thresholded_relu %x {alpha = 2.500000e-01 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.clamped_relu"(%{{.*}}) <{alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.clamped_relu %{{[a-z0-9_]+}} {alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16} : tensor<2x3x4xf16>
  %clamped_relu = ane.clamped_relu %x {alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.linear_activation"(%{{.*}}) <{alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.linear_activation %{{[a-z0-9_]+}} {alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16} : tensor<2x3x4xf16>
  %linear_activation = ane.linear_activation %x {alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.scaled_tanh"(%{{.*}}) <{alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.scaled_tanh %{{[a-z0-9_]+}} {alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16} : tensor<2x3x4xf16>
  %scaled_tanh = ane.scaled_tanh %x {alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.sigmoid_hard"(%{{.*}}) <{alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.sigmoid_hard %{{[a-z0-9_]+}} {alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16} : tensor<2x3x4xf16>
  %sigmoid_hard = ane.sigmoid_hard %x {alpha = 2.500000e-01 : f16, beta = 2.000000e+00 : f16} : tensor<2x3x4xf16>
  // GENERIC: "ane.gelu"(%{{.*}}) <{mode = "TANH_APPROXIMATION"}> : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.gelu %{{[a-z0-9_]+}} {mode = "TANH_APPROXIMATION"} : tensor<2x3x4xf16>
  %gelu = ane.gelu %x {mode = "TANH_APPROXIMATION"} : tensor<2x3x4xf16>
  // CHECK: ane.softmax %{{[a-z0-9_]+}} {axis = 1 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %softmax = ane.softmax %x {axis = 1 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.prelu %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  %prelu = ane.prelu %x, %c : (tensor<2x3x4xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.softplus_parametric %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<3xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  %softplus_parametric = ane.softplus_parametric %x, %c, %c : (tensor<2x3x4xf16>, tensor<3xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// CHECK-LABEL: ane.program @binary
ane.program @binary on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<3x1xf16>, %p: tensor<2x1x4xi1>,
    %q: tensor<3x1xi1>, %d: tensor<?x1x4xf16>) {
  // GENERIC: "ane.add"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.add %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %add = ane.add %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.sub"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.sub %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %sub = ane.sub %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.mul"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.mul %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %mul = ane.mul %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.real_div"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.real_div %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %real_div = ane.real_div %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.floor_div"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.floor_div %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %floor_div = ane.floor_div %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.mod"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.mod %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %mod = ane.mod %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.pow"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.pow %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %pow = ane.pow %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.maximum"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.maximum %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %maximum = ane.maximum %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.minimum"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.minimum %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %minimum = ane.minimum %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.equal"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xi1>
  // CHECK: ane.equal %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %equal = ane.equal %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.not_equal"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xi1>
  // CHECK: ane.not_equal %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %not_equal = ane.not_equal %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.greater"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xi1>
  // CHECK: ane.greater %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %greater = ane.greater %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.greater_equal"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xi1>
  // CHECK: ane.greater_equal %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %greater_equal = ane.greater_equal %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.less"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xi1>
  // CHECK: ane.less %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %less = ane.less %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.less_equal"(%{{.*}}, %{{.*}}) : (tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xi1>
  // CHECK: ane.less_equal %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x3x4xf16>, tensor<3x1xf16>
  %less_equal = ane.less_equal %x, %y : tensor<2x3x4xf16>, tensor<3x1xf16>
  // GENERIC: "ane.logical_and"(%{{.*}}, %{{.*}}) : (tensor<2x1x4xi1>, tensor<3x1xi1>) -> tensor<2x3x4xi1>
  // CHECK: ane.logical_and %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x1x4xi1>, tensor<3x1xi1>
  %logical_and = ane.logical_and %p, %q : tensor<2x1x4xi1>, tensor<3x1xi1>
  // GENERIC: "ane.logical_or"(%{{.*}}, %{{.*}}) : (tensor<2x1x4xi1>, tensor<3x1xi1>) -> tensor<2x3x4xi1>
  // CHECK: ane.logical_or %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x1x4xi1>, tensor<3x1xi1>
  %logical_or = ane.logical_or %p, %q : tensor<2x1x4xi1>, tensor<3x1xi1>
  // GENERIC: "ane.logical_xor"(%{{.*}}, %{{.*}}) : (tensor<2x1x4xi1>, tensor<3x1xi1>) -> tensor<2x3x4xi1>
  // CHECK: ane.logical_xor %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<2x1x4xi1>, tensor<3x1xi1>
  %logical_xor = ane.logical_xor %p, %q : tensor<2x1x4xi1>, tensor<3x1xi1>
  // GENERIC: "ane.add"(%{{.*}}, %{{.*}}) : (tensor<?x1x4xf16>, tensor<3x1xf16>) -> tensor<?x3x4xf16>
  // CHECK: ane.add %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : tensor<?x1x4xf16>, tensor<3x1xf16>
  %dynamic = ane.add %d, %y : tensor<?x1x4xf16>, tensor<3x1xf16>
  // CHECK: ane.select %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x1x4xi1>, tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  %select = ane.select %p, %x, %y : (tensor<2x1x4xi1>, tensor<2x3x4xf16>, tensor<3x1xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// CHECK-LABEL: ane.program @contractions
ane.program @contractions on ane opset ios18 (%x: tensor<1x4x8x8xf16>, %w: tensor<6x2x3x3xf16> {ane.weight},
    %b: tensor<6xf16> {ane.weight}, %t: tensor<4x3x2x2xf32>, %m: tensor<5x8xf16> {ane.weight},
    %f: tensor<5xf16> {ane.weight}, %q: tensor<2x5x16xf16>, %k: tensor<2x7x16xf16>, %v: tensor<2x7x12xf16>,
    %mask: tensor<5x7xi1>) {
  // CHECK: ane.conv %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} bias = %{{[a-z0-9_]+}} {groups = 2 : i32, pad_type = "same", strides = array<i32: 2, 2>} : (tensor<1x4x8x8xf16>, tensor<6x2x3x3xf16>, tensor<6xf16>) -> tensor<1x6x4x4xf16>
  %conv = ane.conv %x, %w bias = %b {groups = 2 : i32, pad_type = "same", strides = array<i32: 2, 2>} : (tensor<1x4x8x8xf16>, tensor<6x2x3x3xf16>, tensor<6xf16>) -> tensor<1x6x4x4xf16>
  // CHECK: ane.conv %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {dilations = array<i32: 2, 1>, groups = 2 : i32, pad = array<i32: 1, 0, 0, 2>, pad_type = "custom"} : (tensor<1x4x8x8xf16>, tensor<6x2x3x3xf16>) -> tensor<1x6x5x8xf16>
  %conv_custom = ane.conv %x, %w {dilations = array<i32: 2, 1>, groups = 2 : i32, pad = array<i32: 1, 0, 0, 2>, pad_type = "custom"} : (tensor<1x4x8x8xf16>, tensor<6x2x3x3xf16>) -> tensor<1x6x5x8xf16>
  // CHECK: ane.conv_transpose %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {strides = array<i32: 2, 2>} : (tensor<1x4x8x8xf16>, tensor<4x3x2x2xf32>) -> tensor<1x3x16x16xf16>
  %conv_transpose = ane.conv_transpose %x, %t {strides = array<i32: 2, 2>} : (tensor<1x4x8x8xf16>, tensor<4x3x2x2xf32>) -> tensor<1x3x16x16xf16>
  // CHECK: ane.max_pool %{{[a-z0-9_]+}} {kernel_sizes = array<i32: 3, 3>, pad_type = "valid"} : (tensor<1x4x8x8xf16>) -> tensor<1x4x6x6xf16>
  %max_pool = ane.max_pool %x {kernel_sizes = array<i32: 3, 3>, pad_type = "valid"} : (tensor<1x4x8x8xf16>) -> tensor<1x4x6x6xf16>
  // CHECK: ane.l2_pool %{{[a-z0-9_]+}} {kernel_sizes = array<i32: 2, 2>, pad_type = "same", strides = array<i32: 3, 3>} : (tensor<1x4x8x8xf16>) -> tensor<1x4x3x3xf16>
  %l2_pool = ane.l2_pool %x {kernel_sizes = array<i32: 2, 2>, pad_type = "same", strides = array<i32: 3, 3>} : (tensor<1x4x8x8xf16>) -> tensor<1x4x3x3xf16>
  // CHECK: ane.avg_pool %{{[a-z0-9_]+}} {ceil_mode = true, exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 3>, pad_type = "valid", strides = array<i32: 2, 2>} : (tensor<1x4x8x8xf16>) -> tensor<1x4x4x4xf16>
  %avg_pool = ane.avg_pool %x {ceil_mode = true, exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 3>, pad_type = "valid", strides = array<i32: 2, 2>} : (tensor<1x4x8x8xf16>) -> tensor<1x4x4x4xf16>
  // CHECK: ane.linear %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} bias = %{{[a-z0-9_]+}} : (tensor<1x4x8x8xf16>, tensor<5x8xf16>, tensor<5xf16>) -> tensor<1x4x8x5xf16>
  %linear = ane.linear %x, %m bias = %f : (tensor<1x4x8x8xf16>, tensor<5x8xf16>, tensor<5xf16>) -> tensor<1x4x8x5xf16>
  // CHECK: ane.matmul %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {transpose_y = true} : (tensor<2x5x16xf16>, tensor<2x7x16xf16>) -> tensor<2x5x7xf16>
  %matmul = ane.matmul %q, %k {transpose_y = true} : (tensor<2x5x16xf16>, tensor<2x7x16xf16>) -> tensor<2x5x7xf16>
  // CHECK: ane.scaled_dot_product_attention %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} attn_mask = %{{[a-z0-9_]+}} : (tensor<2x5x16xf16>, tensor<2x7x16xf16>, tensor<2x7x12xf16>, tensor<5x7xi1>) -> tensor<2x5x12xf16>
  %attention = ane.scaled_dot_product_attention %q, %k, %v attn_mask = %mask : (tensor<2x5x16xf16>, tensor<2x7x16xf16>, tensor<2x7x12xf16>, tensor<5x7xi1>) -> tensor<2x5x12xf16>
  ane.return
}

// CHECK-LABEL: ane.program @reductions
ane.program @reductions on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // CHECK: ane.reduce_sum %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_sum = ane.reduce_sum %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_mean %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_mean = ane.reduce_mean %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_max %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_max = ane.reduce_max %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_min %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_min = ane.reduce_min %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_prod %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_prod = ane.reduce_prod %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_sum_square %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_sum_square = ane.reduce_sum_square %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_l1_norm %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_l1_norm = ane.reduce_l1_norm %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_l2_norm %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_l2_norm = ane.reduce_l2_norm %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_log_sum %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_log_sum = ane.reduce_log_sum %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_log_sum_exp %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  %reduce_log_sum_exp = ane.reduce_log_sum_exp %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.reduce_sum %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>) -> tensor<f16>
  %all = ane.reduce_sum %x : (tensor<2x3x4xf16>) -> tensor<f16>
  // CHECK: ane.reduce_max %{{[a-z0-9_]+}} {axes = array<i32: 1>, keep_dims = true} : (tensor<2x3x4xf16>) -> tensor<2x1x4xf16>
  %kept = ane.reduce_max %x {axes = array<i32: 1>, keep_dims = true} : (tensor<2x3x4xf16>) -> tensor<2x1x4xf16>
  // CHECK: ane.reduce_argmax %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>) -> tensor<2x3xi32>
  %reduce_argmax = ane.reduce_argmax %x : (tensor<2x3x4xf16>) -> tensor<2x3xi32>
  // CHECK: ane.reduce_argmin %{{[a-z0-9_]+}} {axis = 0 : i32, keep_dims = true, output_dtype = "uint16"} : (tensor<2x3x4xf16>) -> tensor<1x3x4xui16>
  %reduce_argmin = ane.reduce_argmin %x {axis = 0 : i32, keep_dims = true, output_dtype = "uint16"} : (tensor<2x3x4xf16>) -> tensor<1x3x4xui16>
  ane.return
}

// CHECK-LABEL: ane.program @norms
ane.program @norms on ane opset ios18 (%x: tensor<2x3x4xf16>, %c: tensor<3xf16> {ane.weight},
    %g: tensor<3x4xf16> {ane.weight}) {
  // CHECK: ane.layer_norm %{{[a-z0-9_]+}} gamma = %{{[a-z0-9_]+}} beta = %{{[a-z0-9_]+}} {axes = array<i32: 2, 1>, epsilon = 1.001360e-05 : f16} : (tensor<2x3x4xf16>, tensor<3x4xf16>, tensor<3x4xf16>) -> tensor<2x3x4xf16>
  %layer_norm = ane.layer_norm %x gamma = %g beta = %g {axes = array<i32: 2, 1>, epsilon = 1.001360e-05 : f16} : (tensor<2x3x4xf16>, tensor<3x4xf16>, tensor<3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.layer_norm %{{[a-z0-9_]+}} beta = %{{[a-z0-9_]+}} {axes = array<i32: 1, 2>} : (tensor<2x3x4xf16>, tensor<3x4xf16>) -> tensor<2x3x4xf16>
  %layer_norm_beta = ane.layer_norm %x beta = %g {axes = array<i32: 1, 2>} : (tensor<2x3x4xf16>, tensor<3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.instance_norm %{{[a-z0-9_]+}} gamma = %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  %instance_norm = ane.instance_norm %x gamma = %c : (tensor<2x3x4xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.batch_norm %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} gamma = %{{[a-z0-9_]+}} beta = %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  %batch_norm = ane.batch_norm %x, %c, %c gamma = %c beta = %c : (tensor<2x3x4xf16>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.l2_norm %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %l2_norm = ane.l2_norm %x : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.local_response_norm %{{[a-z0-9_]+}} {k = 2.000000e+00 : f32, size = 3 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %local_response_norm = ane.local_response_norm %x {k = 2.000000e+00 : f32, size = 3 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// CHECK-LABEL: ane.program @shapes
ane.program @shapes on ane opset ios18 (%x: tensor<2x3x4xf16>, %s: tensor<3xi32>, %y: tensor<1x3x1xf16>) {
  // CHECK: ane.const dense<[0, -1]> : tensor<2xi32>
  %shape = ane.const dense<[0, -1]> : tensor<2xi32>
  // CHECK: ane.reshape %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<3x8xf16>
  %reshape = ane.reshape %x, %shape : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<3x8xf16>
  // CHECK: ane.reshape %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<?x?x?xf16>
  %reshape_runtime = ane.reshape %x, %s : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<?x?x?xf16>
  // CHECK: ane.reshape_like %{{[a-z0-9_]+}}, (%{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}) {begins = array<i32: 0, 1>, end_masks = array<i1: false, false>, ends = array<i32: 0, -1>} : (tensor<1x3x1xf16>, tensor<3xi32>, tensor<2x3x4xf16>) -> tensor<3xf16>
  %reshape_like = ane.reshape_like %y, (%s, %x) {begins = array<i32: 0, 1>, end_masks = array<i1: false, false>, ends = array<i32: 0, -1>} : (tensor<1x3x1xf16>, tensor<3xi32>, tensor<2x3x4xf16>) -> tensor<3xf16>
  // CHECK: ane.expand_dims %{{[a-z0-9_]+}} {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<1x2x3x4x1xf16>
  %expand_dims = ane.expand_dims %x {axes = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<1x2x3x4x1xf16>
  // CHECK: ane.squeeze %{{[a-z0-9_]+}} {axes = array<i32: 0, 1>} : (tensor<1x3x1xf16>) -> tensor<3x1xf16>
  %squeeze = ane.squeeze %y {axes = array<i32: 0, 1>} : (tensor<1x3x1xf16>) -> tensor<3x1xf16>
  // CHECK: ane.squeeze %{{[a-z0-9_]+}} : (tensor<1x3x1xf16>) -> tensor<3xf16>
  %squeeze_all = ane.squeeze %y : (tensor<1x3x1xf16>) -> tensor<3xf16>
  // CHECK: ane.transpose %{{[a-z0-9_]+}} {perm = array<i32: -1, 0, 1>} : (tensor<2x3x4xf16>) -> tensor<4x2x3xf16>
  %transpose = ane.transpose %x {perm = array<i32: -1, 0, 1>} : (tensor<2x3x4xf16>) -> tensor<4x2x3xf16>
  // CHECK: ane.reverse %{{[a-z0-9_]+}} {axes = array<i32: 1>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %reverse = ane.reverse %x {axes = array<i32: 1>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.flatten2d %{{[a-z0-9_]+}} {axis = 2 : i32} : (tensor<2x3x4xf16>) -> tensor<6x4xf16>
  %flatten2d = ane.flatten2d %x {axis = 2 : i32} : (tensor<2x3x4xf16>) -> tensor<6x4xf16>
  // CHECK: ane.identity %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %identity = ane.identity %x : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.shape %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>) -> tensor<3xi32>
  %shape_of = ane.shape %x : (tensor<2x3x4xf16>) -> tensor<3xi32>
  // CHECK: ane.concat(%{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}) {axis = 1 : i32, interleave = true} : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> tensor<2x6x4xf16>
  %concat = ane.concat (%x, %x) {axis = 1 : i32, interleave = true} : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> tensor<2x6x4xf16>
  // CHECK: ane.stack(%{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}) {axis = -1 : i32} : (tensor<2x3x4xf16>, tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> tensor<2x3x4x3xf16>
  %stack = ane.stack (%x, %x, %x) {axis = -1 : i32} : (tensor<2x3x4xf16>, tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> tensor<2x3x4x3xf16>
  // CHECK: ane.split %{{[a-z0-9_]+}} {axis = -1 : i32, num_splits = 2 : i32} : (tensor<2x3x4xf16>) -> (tensor<2x3x2xf16>, tensor<2x3x2xf16>)
  %split:2 = ane.split %x {axis = -1 : i32, num_splits = 2 : i32} : (tensor<2x3x4xf16>) -> (tensor<2x3x2xf16>, tensor<2x3x2xf16>)
  // CHECK: ane.split %{{[a-z0-9_]+}} {axis = 2 : i32, split_sizes = array<i32: 1, 0, 3>} : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>, tensor<2x3x0xf16>, tensor<2x3x3xf16>)
  %parts:3 = ane.split %x {axis = 2 : i32, split_sizes = array<i32: 1, 0, 3>} : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>, tensor<2x3x0xf16>, tensor<2x3x3xf16>)
  ane.return
}

// CHECK-LABEL: ane.program @slices
ane.program @slices on ane opset ios18 (%x: tensor<2x3x4xf16>, %s: tensor<3xi32>, %u: tensor<3x2xf16>,
    %image: tensor<4x8x2x4xf16>) {
  // CHECK: ane.const dense<[-1, 5, 1]> : tensor<3xi32>
  %begin = ane.const dense<[-1, 5, 1]> : tensor<3xi32>
  // CHECK: ane.const dense<[0, -9, 9]> : tensor<3xi32>
  %end = ane.const dense<[0, -9, 9]> : tensor<3xi32>
  // CHECK: ane.const dense<[1, -1, 2]> : tensor<3xi32>
  %size = ane.const dense<[1, -1, 2]> : tensor<3xi32>
  // CHECK: ane.const dense<0> : tensor<3xi32>
  %zero = ane.const dense<0> : tensor<3xi32>
  // CHECK: ane.slice_by_index %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {begin_mask = array<i1: false, false, true>, end_mask = array<i1: false, true, false>, squeeze_mask = array<i1: true, false, false>, stride = array<i32: 1, -2, 2>} : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x2xf16>
  %slice_by_index = ane.slice_by_index %x, %begin, %end {begin_mask = array<i1: false, false, true>, end_mask = array<i1: false, true, false>, squeeze_mask = array<i1: true, false, false>, stride = array<i32: 1, -2, 2>} : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x2xf16>
  // CHECK: ane.slice_by_index %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<?x?x?xf16>
  %slice_runtime = ane.slice_by_index %x, %s, %s : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<?x?x?xf16>
  // CHECK: ane.slice_by_size %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x3x2xf16>
  %slice_by_size = ane.slice_by_size %x, %zero, %size : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x3x2xf16>
  // CHECK: ane.slice_update %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {begin_mask = array<i1: false, true, true>, end_mask = array<i1: false, true, false>, squeeze_mask = array<i1: true, false, false>, stride = array<i32: 1, 1, 2>} : (tensor<2x3x4xf16>, tensor<3x2xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  %slice_update = ane.slice_update %x, %u, %begin, %end {begin_mask = array<i1: false, true, true>, end_mask = array<i1: false, true, false>, squeeze_mask = array<i1: true, false, false>, stride = array<i32: 1, 1, 2>} : (tensor<2x3x4xf16>, tensor<3x2xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  // CHECK: ane.sliding_windows %{{[a-z0-9_]+}} {axis = -1 : i32, size = 3 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x2x3xf16>
  %sliding_windows = ane.sliding_windows %x {axis = -1 : i32, size = 3 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x2x3xf16>
  // CHECK: ane.crop %{{[a-z0-9_]+}} {crop_height = array<i32: 1, 0>, crop_width = array<i32: 1, 2>} : (tensor<2x3x4xf16>) -> tensor<2x2x1xf16>
  %crop = ane.crop %x {crop_height = array<i32: 1, 0>, crop_width = array<i32: 1, 2>} : (tensor<2x3x4xf16>) -> tensor<2x2x1xf16>
  // CHECK: ane.const dense<[1, 2]> : tensor<2xi32>
  %amounts = ane.const dense<[1, 2]> : tensor<2xi32>
  // CHECK: ane.pad %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {constant_val = 1.000000e+00 : f16, mode = "constant"} : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x7xf16>
  %pad = ane.pad %x, %amounts {constant_val = 1.000000e+00 : f16, mode = "constant"} : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x7xf16>
  // CHECK: ane.const dense<[1, 2, 3]> : tensor<3xi32>
  %reps = ane.const dense<[1, 2, 3]> : tensor<3xi32>
  // CHECK: ane.tile %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<2x6x12xf16>
  %tile = ane.tile %x, %reps : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<2x6x12xf16>
  // CHECK: ane.depth_to_space %{{[a-z0-9_]+}} {block_size = 2 : i32} : (tensor<4x8x2x4xf16>) -> tensor<4x2x4x8xf16>
  %depth_to_space = ane.depth_to_space %image {block_size = 2 : i32} : (tensor<4x8x2x4xf16>) -> tensor<4x2x4x8xf16>
  // CHECK: ane.space_to_depth %{{[a-z0-9_]+}} {block_size = 2 : i32} : (tensor<4x8x2x4xf16>) -> tensor<4x32x1x2xf16>
  %space_to_depth = ane.space_to_depth %image {block_size = 2 : i32} : (tensor<4x8x2x4xf16>) -> tensor<4x32x1x2xf16>
  // CHECK: ane.pixel_shuffle %{{[a-z0-9_]+}} {upscale_factor = 2 : i32} : (tensor<4x8x2x4xf16>) -> tensor<4x2x4x8xf16>
  %pixel_shuffle = ane.pixel_shuffle %image {upscale_factor = 2 : i32} : (tensor<4x8x2x4xf16>) -> tensor<4x2x4x8xf16>
  // CHECK: ane.pixel_unshuffle %{{[a-z0-9_]+}} {downscale_factor = 2 : ui32} : (tensor<4x8x2x4xf16>) -> tensor<4x32x1x2xf16>
  %pixel_unshuffle = ane.pixel_unshuffle %image {downscale_factor = 2 : ui32} : (tensor<4x8x2x4xf16>) -> tensor<4x32x1x2xf16>
  // CHECK: ane.const dense<{{\[\[}}1, 1], [2, 0]]> : tensor<2x2xi32>
  %border = ane.const dense<[[1, 1], [2, 0]]> : tensor<2x2xi32>
  // CHECK: ane.space_to_batch %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {block_shape = array<i32: 2, 3>} : (tensor<4x8x2x4xf16>, tensor<2x2xi32>) -> tensor<24x8x2x2xf16>
  %space_to_batch = ane.space_to_batch %image, %border {block_shape = array<i32: 2, 3>} : (tensor<4x8x2x4xf16>, tensor<2x2xi32>) -> tensor<24x8x2x2xf16>
  // CHECK: ane.batch_to_space %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {block_shape = array<i32: 2, 2>} : (tensor<4x8x2x4xf16>, tensor<2x2xi32>) -> tensor<1x8x2x6xf16>
  %batch_to_space = ane.batch_to_space %image, %border {block_shape = array<i32: 2, 2>} : (tensor<4x8x2x4xf16>, tensor<2x2xi32>) -> tensor<1x8x2x6xf16>
  ane.return
}

// CHECK-LABEL: ane.program @indices
ane.program @indices on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<2x5xi32>, %j: tensor<2x3x9xi16>,
    %n: tensor<i32>) {
  // CHECK: ane.gather %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {axis = 1 : i32, batch_dims = 1 : i32, validate_indices = false} : (tensor<2x3x4xf16>, tensor<2x5xi32>) -> tensor<2x5x4xf16>
  %gather = ane.gather %x, %i {axis = 1 : i32, batch_dims = 1 : i32, validate_indices = false} : (tensor<2x3x4xf16>, tensor<2x5xi32>) -> tensor<2x5x4xf16>
  // CHECK: ane.gather_along_axis %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {axis = -1 : i32} : (tensor<2x3x4xf16>, tensor<2x3x9xi16>) -> tensor<2x3x9xf16>
  %gather_along_axis = ane.gather_along_axis %x, %j {axis = -1 : i32} : (tensor<2x3x4xf16>, tensor<2x3x9xi16>) -> tensor<2x3x9xf16>
  // CHECK: ane.const dense<{{\[\[}}0, 2], [1, 1]]> : tensor<2x2xi32>
  %pairs = ane.const dense<[[0, 2], [1, 1]]> : tensor<2x2xi32>
  // CHECK: ane.gather_nd %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<2x2xi32>) -> tensor<2x4xf16>
  %gather_nd = ane.gather_nd %x, %pairs : (tensor<2x3x4xf16>, tensor<2x2xi32>) -> tensor<2x4xf16>
  // CHECK: ane.const dense<7> : tensor<i32>
  %depth = ane.const dense<7> : tensor<i32>
  // CHECK: ane.one_hot %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {axis = 1 : i32, off_value = false, on_value = true} : (tensor<2x5xi32>, tensor<i32>) -> tensor<2x7x5xi1>
  %one_hot = ane.one_hot %i, %depth {axis = 1 : i32, off_value = false, on_value = true} : (tensor<2x5xi32>, tensor<i32>) -> tensor<2x7x5xi1>
  // CHECK: ane.one_hot %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x5xi32>, tensor<i32>) -> tensor<2x5x?xi32>
  %one_hot_runtime = ane.one_hot %i, %n : (tensor<2x5xi32>, tensor<i32>) -> tensor<2x5x?xi32>
  // CHECK: ane.const dense<[2, 6]> : tensor<2xi32>
  %shape = ane.const dense<[2, 6]> : tensor<2xi32>
  // CHECK: ane.fill %{{[a-z0-9_]+}} {value = true} : (tensor<2xi32>) -> tensor<2x6xi1>
  %fill = ane.fill %shape {value = true} : (tensor<2xi32>) -> tensor<2x6xi1>
  // CHECK: ane.fill %{{[a-z0-9_]+}} : (tensor<2xi32>) -> tensor<2x6xf32>
  %fill_default = ane.fill %shape : (tensor<2xi32>) -> tensor<2x6xf32>
  // CHECK: ane.fill_like %{{[a-z0-9_]+}} {value = 7 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xi32>
  %fill_like = ane.fill_like %x {value = 7 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xi32>
  // CHECK: ane.const dense<1.000000e+00> : tensor<f16>
  %end = ane.const dense<1.000000e+00> : tensor<f16>
  // CHECK: ane.const dense<0.000000e+00> : tensor<f16>
  %start = ane.const dense<0.000000e+00> : tensor<f16>
  // CHECK: ane.const dense<3.000490e-01> : tensor<f16>
  %step = ane.const dense<3.000490e-01> : tensor<f16>
  // CHECK: ane.range_1d %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<f16>, tensor<f16>, tensor<f16>) -> tensor<4xf16>
  %range_1d = ane.range_1d %end, %start, %step : (tensor<f16>, tensor<f16>, tensor<f16>) -> tensor<4xf16>
  // CHECK: ane.range_1d %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<?xi32>
  %range_runtime = ane.range_1d %n, %n, %depth : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<?xi32>
  // CHECK: ane.cumsum %{{[a-z0-9_]+}} {axis = -1 : i32, exclusive = true, reverse = true} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %cumsum = ane.cumsum %x {axis = -1 : i32, exclusive = true, reverse = true} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.band_part %{{[a-z0-9_]+}} {lower = 1 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %band_part = ane.band_part %x {lower = 1 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// CHECK-LABEL: ane.program @scatters
ane.program @scatters on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<5xi32>, %j: tensor<2x3x9xi32>,
    %u: tensor<2x5x4xf16>, %v: tensor<2x3x9xf16>, %w: tensor<7x4xf16>, %p: tensor<7x2xi32>, %l: tensor<3xi8>) {
  // CHECK: ane.scatter %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {axis = 1 : i32, mode = "update", validate_indices = false} : (tensor<2x3x4xf16>, tensor<5xi32>, tensor<2x5x4xf16>) -> tensor<2x3x4xf16>
  %scatter = ane.scatter %x, %i, %u {axis = 1 : i32, mode = "update", validate_indices = false} : (tensor<2x3x4xf16>, tensor<5xi32>, tensor<2x5x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.scatter_along_axis %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {axis = -1 : i32, mode = "max"} : (tensor<2x3x4xf16>, tensor<2x3x9xi32>, tensor<2x3x9xf16>) -> tensor<2x3x4xf16>
  %scatter_along_axis = ane.scatter_along_axis %x, %j, %v {axis = -1 : i32, mode = "max"} : (tensor<2x3x4xf16>, tensor<2x3x9xi32>, tensor<2x3x9xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.scatter_nd %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>, tensor<7x2xi32>, tensor<7x4xf16>) -> tensor<2x3x4xf16>
  %scatter_nd = ane.scatter_nd %x, %p, %w : (tensor<2x3x4xf16>, tensor<7x2xi32>, tensor<7x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.reverse_sequence %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {batch_axis = 1 : i32, seq_axis = -1 : i32} : (tensor<2x3x4xf16>, tensor<3xi8>) -> tensor<2x3x4xf16>
  %reverse_sequence = ane.reverse_sequence %x, %l {batch_axis = 1 : i32, seq_axis = -1 : i32} : (tensor<2x3x4xf16>, tensor<3xi8>) -> tensor<2x3x4xf16>
  ane.return
}

// CHECK-LABEL: ane.program @selection
ane.program @selection on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<2x4x1x6xf16>, %z: tensor<2x6x5x3xf16>,
    %b: tensor<2x4x9xf16>, %s: tensor<2x3x9xf16>, %p: tensor<3xf32>) {
  // CHECK: ane.argsort %{{[a-z0-9_]+}} {ascending = true, axis = 1 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xi32>
  %argsort = ane.argsort %x {ascending = true, axis = 1 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xi32>
  // CHECK: ane.topk %{{[a-z0-9_]+}} {ascending = true, axis = 1 : i32, k = 2 : i16, output_indices_dtype = "uint16", sort = false} : (tensor<2x3x4xf16>) -> (tensor<2x2x4xf16>, tensor<2x2x4xui16>)
  %topk:2 = ane.topk %x {ascending = true, axis = 1 : i32, k = 2 : i16, output_indices_dtype = "uint16", sort = false} : (tensor<2x3x4xf16>) -> (tensor<2x2x4xf16>, tensor<2x2x4xui16>)
  // CHECK: ane.topk %{{[a-z0-9_]+}} {k = -1 : i32, return_indices = false} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %topk_all = ane.topk %x {k = -1 : i32, return_indices = false} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: ane.non_zero %{{[a-z0-9_]+}} : (tensor<2x3x4xf16>) -> tensor<?x3xi32>
  %non_zero = ane.non_zero %x : (tensor<2x3x4xf16>) -> tensor<?x3xi32>
  // CHECK: ane.non_maximum_suppression %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {iou_threshold = 5.000000e-01 : f16, max_boxes = 5 : i32, per_class_suppression = true} : (tensor<2x4x9xf16>, tensor<2x3x9xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  %nms:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 5.000000e-01 : f16, max_boxes = 5 : i32, per_class_suppression = true} : (tensor<2x4x9xf16>, tensor<2x3x9xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  // CHECK: ane.einsum(%{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}) {equation = "nchw,nwhu->nchu"} : (tensor<2x4x1x6xf16>, tensor<2x6x5x3xf16>) -> tensor<2x4x5x3xf16>
  %einsum = ane.einsum (%y, %z) {equation = "nchw,nwhu->nchu"} : (tensor<2x4x1x6xf16>, tensor<2x6x5x3xf16>) -> tensor<2x4x5x3xf16>
  // CHECK: ane.classify %{{[a-z0-9_]+}} {classes = ["cat", "dog", "eel"]} : (tensor<3xf32>) -> (!ane.string, !ane.dict<!ane.string, f64>)
  %label, %scores = ane.classify %p {classes = ["cat", "dog", "eel"]} : (tensor<3xf32>) -> (!ane.string, !ane.dict<!ane.string, f64>)
  // CHECK: ane.classify %{{[a-z0-9_]+}} {classes = [1, 2, 4]} : (tensor<3xf32>) -> (tensor<i64>, !ane.dict<i64, f64>)
  %number, %by_number = ane.classify %p {classes = [1, 2, 4]} : (tensor<3xf32>) -> (tensor<i64>, !ane.dict<i64, f64>)
  ane.return
}

// CHECK-LABEL: ane.program @selection_before_ios17
ane.program @selection_before_ios17 on ane opset ios16 (%b: tensor<2x9x4xf16>, %s: tensor<2x9x3xf16>) {
  // CHECK: ane.non_maximum_suppression %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {iou_threshold = 5.000000e-01 : f16, max_boxes = 5 : i32, score_threshold = 0.000000e+00 : f16} : (tensor<2x9x4xf16>, tensor<2x9x3xf16>) -> (tensor<2x5x4xf16>, tensor<2x5x3xf16>, tensor<2x5xi32>, tensor<2xi32>)
  %nms:4 = ane.non_maximum_suppression %b, %s {iou_threshold = 5.000000e-01 : f16, max_boxes = 5 : i32, score_threshold = 0.000000e+00 : f16} : (tensor<2x9x4xf16>, tensor<2x9x3xf16>) -> (tensor<2x5x4xf16>, tensor<2x5x3xf16>, tensor<2x5xi32>, tensor<2xi32>)
  ane.return
}

// CHECK-LABEL: ane.program @images
ane.program @images on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %s: tensor<2xi32>, %c: tensor<2x7x9x2xf32>,
    %t: tensor<2x6xf16>, %b: tensor<6x4xui16>, %i: tensor<6xi32>, %two: tensor<2x4xf32>) {
  // CHECK: ane.const dense<[9, 0, 7]> : tensor<3xui32>
  %shape = ane.const dense<[9, 0, 7]> : tensor<3xui32>
  // CHECK: ane.resize %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {interpolation_mode = "NEAREST_NEIGHBOR", resized_dims = 2 : ui32, sampling_mode = "UNALIGN_CORNERS"} : (tensor<2x3x4x5xf16>, tensor<3xui32>) -> tensor<2x3x4x7xf16>
  %resize = ane.resize %x, %shape {interpolation_mode = "NEAREST_NEIGHBOR", resized_dims = 2 : ui32, sampling_mode = "UNALIGN_CORNERS"} : (tensor<2x3x4x5xf16>, tensor<3xui32>) -> tensor<2x3x4x7xf16>
  // CHECK: ane.resize %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {resized_dims = 2 : ui32} : (tensor<2x3x4x5xf16>, tensor<2xi32>) -> tensor<2x3x?x?xf16>
  %resize_runtime = ane.resize %x, %s {resized_dims = 2 : ui32} : (tensor<2x3x4x5xf16>, tensor<2xi32>) -> tensor<2x3x?x?xf16>
  // CHECK: ane.resize_bilinear %{{[a-z0-9_]+}} {sampling_mode = "OFFSET_CORNERS", target_size_height = 8 : i32, target_size_width = 3 : i32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x8x3xf16>
  %resize_bilinear = ane.resize_bilinear %x {sampling_mode = "OFFSET_CORNERS", target_size_height = 8 : i32, target_size_width = 3 : i32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x8x3xf16>
  // CHECK: ane.resize_nearest_neighbor %{{[a-z0-9_]+}} {target_size_height = 8 : i32, target_size_width = 3 : i32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x8x3xf16>
  %resize_nearest_neighbor = ane.resize_nearest_neighbor %x {target_size_height = 8 : i32, target_size_width = 3 : i32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x8x3xf16>
  // CHECK: ane.upsample_bilinear %{{[a-z0-9_]+}} {align_corners = false, half_pixel_centers = false, scale_factor_height = 2 : i32, scale_factor_width = 3 : i32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x8x15xf16>
  %upsample_bilinear = ane.upsample_bilinear %x {align_corners = false, half_pixel_centers = false, scale_factor_height = 2 : i32, scale_factor_width = 3 : i32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x8x15xf16>
  // CHECK: ane.upsample_nearest_neighbor %{{[a-z0-9_]+}} {scale_factor_height = 1.500000e+00 : f32, scale_factor_width = 2.600000e+00 : f32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x6x13xf16>
  %upsample_nearest_neighbor = ane.upsample_nearest_neighbor %x {scale_factor_height = 1.500000e+00 : f32, scale_factor_width = 2.600000e+00 : f32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x6x13xf16>
  // CHECK: ane.upsample_nearest_neighbor %{{[a-z0-9_]+}} {scale_factor_height = 1.500000e+00 : f32, scale_factor_width = 2.600000e+00 : f32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x6x12xf16>
  %upsample_in_fp64 = ane.upsample_nearest_neighbor %x {scale_factor_height = 1.500000e+00 : f32, scale_factor_width = 2.600000e+00 : f32} : (tensor<2x3x4x5xf16>) -> tensor<2x3x6x12xf16>
  // CHECK: ane.resample %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {align_corners = true, coordinates_mode = "unnormalized", padding_mode = "symmetric", padding_value = 1.000000e+00 : f16, sampling_mode = "nearest"} : (tensor<2x3x4x5xf16>, tensor<2x7x9x2xf32>) -> tensor<2x3x7x9xf16>
  %resample = ane.resample %x, %c {align_corners = true, coordinates_mode = "unnormalized", padding_mode = "symmetric", padding_value = 1.000000e+00 : f16, sampling_mode = "nearest"} : (tensor<2x3x4x5xf16>, tensor<2x7x9x2xf32>) -> tensor<2x3x7x9xf16>
  // CHECK: ane.affine %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {align_corners = false, coordinates_mode = "normalized_minus_one_to_one", output_height = 6 : i32, output_width = 8 : i32, padding_mode = "constant", padding_value = 0.000000e+00 : f16, sampling_mode = "bilinear"} : (tensor<2x3x4x5xf16>, tensor<2x6xf16>) -> tensor<2x3x6x8xf16>
  %affine = ane.affine %x, %t {align_corners = false, coordinates_mode = "normalized_minus_one_to_one", output_height = 6 : i32, output_width = 8 : i32, padding_mode = "constant", padding_value = 0.000000e+00 : f16, sampling_mode = "bilinear"} : (tensor<2x3x4x5xf16>, tensor<2x6xf16>) -> tensor<2x3x6x8xf16>
  // CHECK: ane.crop_resize %{{[a-z0-9_]+}} boxes = %{{[a-z0-9_]+}} box_indices = %{{[a-z0-9_]+}} {box_coordinate_mode = "CENTER_SIZE_WIDTH_FIRST", pad_value = 1.000000e+00 : f16, spatial_scale = 5.000000e-01 : f32, target_height = 7 : i32, target_width = 8 : i32} : (tensor<2x3x4x5xf16>, tensor<6x4xui16>, tensor<6xi32>) -> tensor<6x3x7x8xf16>
  %crop_resize = ane.crop_resize %x boxes = %b box_indices = %i {box_coordinate_mode = "CENTER_SIZE_WIDTH_FIRST", pad_value = 1.000000e+00 : f16, spatial_scale = 5.000000e-01 : f32, target_height = 7 : i32, target_width = 8 : i32} : (tensor<2x3x4x5xf16>, tensor<6x4xui16>, tensor<6xi32>) -> tensor<6x3x7x8xf16>
  // CHECK: ane.crop_resize %{{[a-z0-9_]+}} boxes = %{{[a-z0-9_]+}} {normalized_coordinates = true} : (tensor<2x3x4x5xf16>, tensor<2x4xf32>) -> tensor<2x3x1x1xf16>
  %crop_resize_each = ane.crop_resize %x boxes = %two {normalized_coordinates = true} : (tensor<2x3x4x5xf16>, tensor<2x4xf32>) -> tensor<2x3x1x1xf16>
  ane.return
}

// CHECK-LABEL: ane.program @images_before_ios17
ane.program @images_before_ios17 on ane opset ios15 (%x: tensor<2x3x4x5xf16>, %r: tensor<6x1x5x1x1xf16>) {
  // CHECK: ane.crop_resize %{{[a-z0-9_]+}} roi = %{{[a-z0-9_]+}} {sampling_mode = "ALIGN_CORNERS", target_height = 7 : i32} : (tensor<2x3x4x5xf16>, tensor<6x1x5x1x1xf16>) -> tensor<6x1x3x7x1xf16>
  %crop_resize = ane.crop_resize %x roi = %r {sampling_mode = "ALIGN_CORNERS", target_height = 7 : i32} : (tensor<2x3x4x5xf16>, tensor<6x1x5x1x1xf16>) -> tensor<6x1x3x7x1xf16>
  // CHECK: ane.crop_resize %{{[a-z0-9_]+}} roi = %{{[a-z0-9_]+}} {sampling_mode = "ALIGN_CORNERS", target_height = 7 : i32} : (tensor<2x3x4x5xf16>, tensor<6x1x5x1x1xf16>) -> tensor<6x2x3x7x1xf16>
  %crop_resize_as_declared = ane.crop_resize %x roi = %r {sampling_mode = "ALIGN_CORNERS", target_height = 7 : i32} : (tensor<2x3x4x5xf16>, tensor<6x1x5x1x1xf16>) -> tensor<6x2x3x7x1xf16>
  ane.return
}

// CHECK-LABEL: ane.program @recurrent
ane.program @recurrent on ane opset ios18 (%x: tensor<5x2x3xf16>, %h: tensor<2x4xf16>, %hh: tensor<2x8xf16>,
    %w: tensor<4x3xf16> {ane.weight}, %r: tensor<4x4xf16> {ane.weight}, %b: tensor<4xf16> {ane.weight},
    %w3: tensor<12x3xf16> {ane.weight}, %r3: tensor<12x4xf16> {ane.weight}, %b3: tensor<12xf16> {ane.weight},
    %w4: tensor<16x3xf16> {ane.weight}, %r4: tensor<16x4xf16> {ane.weight}, %b4: tensor<16xf16> {ane.weight}) {
  // CHECK: ane.rnn %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} bias = %{{[a-z0-9_]+}} {activation = "relu", direction = "reverse", output_sequence = true} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<4x4xf16>, tensor<4xf16>) -> (tensor<5x2x4xf16>, tensor<2x4xf16>)
  %rnn:2 = ane.rnn %x, %h, %w, %r bias = %b {activation = "relu", direction = "reverse", output_sequence = true} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<4x4xf16>, tensor<4xf16>) -> (tensor<5x2x4xf16>, tensor<2x4xf16>)
  // CHECK: ane.gru %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} bias = %{{[a-z0-9_]+}} input_bias = %{{[a-z0-9_]+}} {activation = "linear", recurrent_activation = "hard_sigmoid", reset_after = true} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<12x3xf16>, tensor<12x4xf16>, tensor<12xf16>, tensor<12xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  %gru:2 = ane.gru %x, %h, %w3, %r3 bias = %b3 input_bias = %b3 {activation = "linear", recurrent_activation = "hard_sigmoid", reset_after = true} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<12x3xf16>, tensor<12x4xf16>, tensor<12xf16>, tensor<12xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  // CHECK: ane.lstm %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} peephole = %{{[a-z0-9_]+}} {cell_activation = "scaled_tanh", clip = 5.000000e-01 : f16} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<12xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  %lstm:3 = ane.lstm %x, %h, %h, %w4, %r4 peephole = %b3 {cell_activation = "scaled_tanh", clip = 5.000000e-01 : f16} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<12xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  // CHECK: ane.lstm %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} bias = %{{[a-z0-9_]+}} weight_ih_back = %{{[a-z0-9_]+}} weight_hh_back = %{{[a-z0-9_]+}} bias_back = %{{[a-z0-9_]+}} peephole_back = %{{[a-z0-9_]+}} {direction = "bidirectional", output_sequence = true} : (tensor<5x2x3xf16>, tensor<2x8xf16>, tensor<2x8xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16xf16>, tensor<12xf16>) -> (tensor<5x2x8xf16>, tensor<2x8xf16>, tensor<2x8xf16>)
  %lstm_both:3 = ane.lstm %x, %hh, %hh, %w4, %r4 bias = %b4 weight_ih_back = %w4 weight_hh_back = %r4 bias_back = %b4 peephole_back = %b3 {direction = "bidirectional", output_sequence = true} : (tensor<5x2x3xf16>, tensor<2x8xf16>, tensor<2x8xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16xf16>, tensor<12xf16>) -> (tensor<5x2x8xf16>, tensor<2x8xf16>, tensor<2x8xf16>)
  ane.return
}

// CHECK-LABEL: ane.program @random
ane.program @random on ane opset ios15 (%x: tensor<2x3x4xf16>, %s: tensor<3xi32>) {
  // CHECK: ane.const dense<[2, 6]> : tensor<2xi32>
  %shape = ane.const dense<[2, 6]> : tensor<2xi32>
  // CHECK: ane.random_bernoulli %{{[a-z0-9_]+}} {prob = 2.500000e-01 : f16, seed = 7 : i32} : (tensor<2xi32>) -> tensor<2x6xf16>
  %random_bernoulli = ane.random_bernoulli %shape {prob = 2.500000e-01 : f16, seed = 7 : i32} : (tensor<2xi32>) -> tensor<2x6xf16>
  // CHECK: ane.random_normal %{{[a-z0-9_]+}} {stddev = 2.000000e+00 : f32} : (tensor<3xi32>) -> tensor<?x?x?xf32>
  %random_normal = ane.random_normal %s {stddev = 2.000000e+00 : f32} : (tensor<3xi32>) -> tensor<?x?x?xf32>
  // CHECK: ane.random_uniform %{{[a-z0-9_]+}} : (tensor<2xi32>) -> tensor<2x6xf32>
  %random_uniform = ane.random_uniform %shape : (tensor<2xi32>) -> tensor<2x6xf32>
  // CHECK: ane.random_categorical %{{[a-z0-9_]+}} {mode = "probs", size = 9 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x9xf16>
  %random_categorical = ane.random_categorical %x {mode = "probs", size = 9 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x9xf16>
  ane.return
}

// CHECK-LABEL: ane.program @conv_quantized
ane.program @conv_quantized on ane opset ios15 (%x: tensor<1x4x9x9xf16>, %w: tensor<8x4x3x3xui8> {ane.weight},
    %s: tensor<8xf16> {ane.weight}) {
  // CHECK: ane.conv_quantized %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {nbits = 8 : i32, quantization_type = "linear", strides = array<i32: 2, 2>} : (tensor<1x4x9x9xf16>, tensor<8x4x3x3xui8>, tensor<8xf16>, tensor<8xf16>) -> tensor<1x8x4x4xf16>
  %conv = ane.conv_quantized %x, %w, %s, %s {nbits = 8 : i32, quantization_type = "linear", strides = array<i32: 2, 2>} : (tensor<1x4x9x9xf16>, tensor<8x4x3x3xui8>, tensor<8xf16>, tensor<8xf16>) -> tensor<1x8x4x4xf16>
  ane.return
}

// CHECK-LABEL: ane.program @weights
ane.program @weights on ane opset ios18 (%q: tensor<6x4xi8> {ane.weight}, %z: tensor<6xi8> {ane.weight},
    %s: tensor<6xf16> {ane.weight}, %i2: tensor<6x4xui2> {ane.weight}, %lut: tensor<2x1x4x3xf16> {ane.weight},
    %bits: tensor<6x4xui1> {ane.weight}, %values: tensor<9xf16> {ane.weight}, %i4: tensor<6x4xui4> {ane.weight},
    %scale: tensor<6x2xf16> {ane.weight}, %few: tensor<9xui2> {ane.weight}, %few8: tensor<9xi8> {ane.weight}, %o: tensor<6x2xui4> {ane.weight}) {
  // CHECK: ane.constexpr_affine_dequantize %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {axis = 0 : i32} : (tensor<6x4xi8>, tensor<6xi8>, tensor<6xf16>) -> tensor<6x4xf16>
  %affine = ane.constexpr_affine_dequantize %q, %z, %s {axis = 0 : i32} : (tensor<6x4xi8>, tensor<6xi8>, tensor<6xf16>) -> tensor<6x4xf16>
  // CHECK: ane.constexpr_lut_to_dense %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {vector_axis = 1 : i32} : (tensor<6x4xui2>, tensor<2x1x4x3xf16>) -> tensor<6x12xf16>
  %lut_to_dense = ane.constexpr_lut_to_dense %i2, %lut {vector_axis = 1 : i32} : (tensor<6x4xui2>, tensor<2x1x4x3xf16>) -> tensor<6x12xf16>
  // CHECK: ane.constexpr_sparse_to_dense %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<9xf16>, tensor<6x4xui1>) -> tensor<6x4xf16>
  %sparse_to_dense = ane.constexpr_sparse_to_dense %values, %bits : (tensor<9xf16>, tensor<6x4xui1>) -> tensor<6x4xf16>
  // CHECK: ane.constexpr_blockwise_shift_scale %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} offset = %{{[a-z0-9_]+}} : (tensor<6x4xui4>, tensor<6x2xf16>, tensor<6x2xui4>) -> tensor<6x4xf16>
  %blockwise = ane.constexpr_blockwise_shift_scale %i4, %scale offset = %o : (tensor<6x4xui4>, tensor<6x2xf16>, tensor<6x2xui4>) -> tensor<6x4xf16>
  // CHECK: ane.constexpr_cast %{{[a-z0-9_]+}} {output_dtype = "fp32"} : (tensor<9xf16>) -> tensor<9xf32>
  %cast = ane.constexpr_cast %values {output_dtype = "fp32"} : (tensor<9xf16>) -> tensor<9xf32>
  // CHECK: ane.constexpr_lut_to_sparse %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {vector_axis = 0 : i32} : (tensor<6x4xui1>, tensor<9xui2>, tensor<2x1x4x3xf16>) -> (tensor<18x4xui1>, tensor<27xf16>)
  %mask, %nonzero = ane.constexpr_lut_to_sparse %bits, %few, %lut {vector_axis = 0 : i32} : (tensor<6x4xui1>, tensor<9xui2>, tensor<2x1x4x3xf16>) -> (tensor<18x4xui1>, tensor<27xf16>)
  // CHECK: ane.constexpr_sparse_blockwise_shift_scale %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (tensor<6x4xui1>, tensor<9xi8>, tensor<6x2xf16>) -> (tensor<6x4xui1>, tensor<9xf16>)
  %mask_again, %scaled = ane.constexpr_sparse_blockwise_shift_scale %bits, %few8, %scale : (tensor<6x4xui1>, tensor<9xi8>, tensor<6x2xf16>) -> (tensor<6x4xui1>, tensor<9xf16>)
  ane.return
}

// CHECK-LABEL: ane.program @packed_weights
ane.program @packed_weights on ane opset ios16 (%i: tensor<6xui8> {ane.weight}, %lut: tensor<4xf16> {ane.weight},
    %mask: tensor<3xui8> {ane.weight}, %values: tensor<9xi8> {ane.weight}) {
  // CHECK: ane.const dense<[6, 4]> : tensor<2xui32>
  %shape = ane.const dense<[6, 4]> : tensor<2xui32>
  // CHECK: ane.constexpr_lut_to_dense %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} shape = %{{[a-z0-9_]+}} : (tensor<6xui8>, tensor<4xf16>, tensor<2xui32>) -> tensor<6x4xf16>
  %lut_to_dense = ane.constexpr_lut_to_dense %i, %lut shape = %shape : (tensor<6xui8>, tensor<4xf16>, tensor<2xui32>) -> tensor<6x4xf16>
  // CHECK: ane.constexpr_sparse_to_dense %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} shape = %{{[a-z0-9_]+}} : (tensor<9xi8>, tensor<3xui8>, tensor<2xui32>) -> tensor<6x4xi8>
  %sparse_to_dense = ane.constexpr_sparse_to_dense %values, %mask shape = %shape : (tensor<9xi8>, tensor<3xui8>, tensor<2xui32>) -> tensor<6x4xi8>
  ane.return
}

// CHECK-LABEL: ane.program @quantization
ane.program @quantization on ane opset ios18 (%x: tensor<2x3x4xf16>, %z: tensor<3xui8> {ane.weight},
    %s: tensor<3xf16> {ane.weight}) {
  // CHECK: ane.quantize %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} zero_point = %{{[a-z0-9_]+}} {axis = 1 : i32, output_dtype = "uint8"} : (tensor<2x3x4xf16>, tensor<3xui8>, tensor<3xf16>) -> tensor<2x3x4xui8>
  %quantize = ane.quantize %x, %s zero_point = %z {axis = 1 : i32, output_dtype = "uint8"} : (tensor<2x3x4xf16>, tensor<3xui8>, tensor<3xf16>) -> tensor<2x3x4xui8>
  // CHECK: ane.dequantize %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} {axis = 1 : i32} : (tensor<2x3x4xui8>, tensor<3xf16>) -> tensor<2x3x4xf16>
  %dequantize = ane.dequantize %quantize, %s {axis = 1 : i32} : (tensor<2x3x4xui8>, tensor<3xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// CHECK-LABEL: ane.program @states
// CHECK-SAME: state %{{.*}}: !ane.state<tensor<1x8xf16>>, state %{{.*}}: tensor<1x8xf16>
ane.program @states on ane opset ios18 (state %s: !ane.state<tensor<1x8xf16>>, state %k: tensor<1x8xf16>)
    -> (tensor<1x8xf16> {ane.port = "y"}) {
  // CHECK: ane.read_state %{{[a-z0-9_]+}} : (!ane.state<tensor<1x8xf16>>) -> tensor<1x8xf16>
  %y = ane.read_state %s : (!ane.state<tensor<1x8xf16>>) -> tensor<1x8xf16>
  // CHECK: ane.write_state %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (!ane.state<tensor<1x8xf16>>, tensor<1x8xf16>) -> ()
  ane.write_state %s, %y : (!ane.state<tensor<1x8xf16>>, tensor<1x8xf16>) -> ()
  // CHECK: ane.return %{{[a-z0-9_]+}} update %{{[a-z0-9_]+}} : tensor<1x8xf16> update tensor<1x8xf16>
  ane.return %y update %y : tensor<1x8xf16> update tensor<1x8xf16>
}

// CHECK-LABEL: ane.program @control_flow
ane.program @control_flow on ane opset ios15 (%p: tensor<i1>, %n: tensor<i32>, %a: tensor<4xf16>, %ids: tensor<2xi32>) {
  // CHECK: ane.cond %{{[a-z0-9_]+}} : (tensor<i1>) -> tensor<4xf16> {
  // CHECK-NEXT: ane.yield %{{[a-z0-9_]+}} : tensor<4xf16>
  // CHECK-NEXT: } else {
  // CHECK-NEXT: %[[NEG:.+]] = ane.abs
  // CHECK-NEXT: ane.yield %[[NEG]] : tensor<4xf16>
  %c = ane.cond %p : (tensor<i1>) -> tensor<4xf16> {
    ane.yield %a : tensor<4xf16>
  } else {
    %b = ane.abs %a : tensor<4xf16>
    ane.yield %b : tensor<4xf16>
  }
  // CHECK: ane.cond %{{[a-z0-9_]+}} : (tensor<i1>) -> () {
  // CHECK-NEXT: ane.yield
  ane.cond %p : (tensor<i1>) -> () {
    ane.yield
  } else {
    ane.yield
  }
  %four = ane.const dense<4> : tensor<i32>
  // CHECK: ane.make_list(%{{[a-z0-9_]+}}) {dtype = "fp16"} : (tensor<i32>) -> !ane.list<tensor<4xf16>>
  %open = ane.make_list (%four) {dtype = "fp16"} : (tensor<i32>) -> !ane.list<tensor<4xf16>>
  // CHECK: ane.make_list() init_length = %{{[a-z0-9_]+}} {dynamic_length = false} : (tensor<i32>) -> !ane.list<tensor<f32>, 4>
  %closed = ane.make_list () init_length = %four {dynamic_length = false} : (tensor<i32>) -> !ane.list<tensor<f32>, 4>
  // CHECK: ane.while_loop(%{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}) : (tensor<i32>, !ane.list<tensor<4xf16>>) -> (tensor<i32>, !ane.list<tensor<4xf16>>) {
  // CHECK-NEXT: ^bb0(%{{.+}}: tensor<i32>, %{{.+}}: !ane.list<tensor<4xf16>>):
  // CHECK: } do {
  %end:2 = ane.while_loop (%n, %open) : (tensor<i32>, !ane.list<tensor<4xf16>>) -> (tensor<i32>, !ane.list<tensor<4xf16>>) {
  ^bb0(%i: tensor<i32>, %l: !ane.list<tensor<4xf16>>):
    %more = ane.less %i, %four : tensor<i32>, tensor<i32>
    ane.yield %more : tensor<i1>
  } do {
  ^bb0(%i: tensor<i32>, %l: !ane.list<tensor<4xf16>>):
    // CHECK: ane.list_write %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (!ane.list<tensor<4xf16>>, tensor<i32>, tensor<4xf16>) -> !ane.list<tensor<4xf16>>
    %w = ane.list_write %l, %i, %c : (!ane.list<tensor<4xf16>>, tensor<i32>, tensor<4xf16>) -> !ane.list<tensor<4xf16>>
    %next = ane.add %i, %i : tensor<i32>, tensor<i32>
    ane.yield %next, %w : tensor<i32>, !ane.list<tensor<4xf16>>
  }
  // CHECK: ane.list_read %{{.+}}, %{{[a-z0-9_]+}} : (!ane.list<tensor<4xf16>>, tensor<i32>) -> tensor<4xf16>
  %r = ane.list_read %end#1, %n : (!ane.list<tensor<4xf16>>, tensor<i32>) -> tensor<4xf16>
  // CHECK: ane.list_gather %{{.+}}, %{{[a-z0-9_]+}} : (!ane.list<tensor<4xf16>>, tensor<2xi32>) -> tensor<2x4xf16>
  %g = ane.list_gather %end#1, %ids : (!ane.list<tensor<4xf16>>, tensor<2xi32>) -> tensor<2x4xf16>
  // CHECK: ane.list_scatter %{{.+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : (!ane.list<tensor<4xf16>>, tensor<2xi32>, tensor<2x4xf16>) -> !ane.list<tensor<4xf16>>
  %s = ane.list_scatter %end#1, %ids, %g : (!ane.list<tensor<4xf16>>, tensor<2xi32>, tensor<2x4xf16>) -> !ane.list<tensor<4xf16>>
  // CHECK: ane.list_length %{{[a-z0-9_]+}} : (!ane.list<tensor<4xf16>>) -> tensor<i32>
  %len = ane.list_length %s : (!ane.list<tensor<4xf16>>) -> tensor<i32>
  ane.return
}

// CHECK: ane.weights @model file "model.safetensors" format "safetensors" sha256 "00"
ane.weights @model file "model.safetensors" format "safetensors" sha256 "00"
// CHECK: ane.state @s : tensor<1x8xf16>
ane.state @s : tensor<1x8xf16>
// CHECK: ane.state @k init dense<1.000000e+00> : tensor<1x8xf16> : tensor<1x8xf16>
ane.state @k init dense<1.0> : tensor<1x8xf16> : tensor<1x8xf16>

// CHECK-LABEL: ane.program private @host on host opset ios26 stage legal
ane.program private @host on host opset ios26 stage legal () -> (tensor<1x8xf16> {ane.port = "w"}) {
  // CHECK: ane.const dense_resource<"model:layers.0.w"> : tensor<1x8xf16>
  %w = ane.const dense_resource<"model:layers.0.w"> : tensor<1x8xf16>
  ane.return %w : tensor<1x8xf16>
}

// CHECK-LABEL: func.func @step
func.func @step() -> tensor<1x8xf16> {
  // CHECK: ane.dispatch @host() : () -> tensor<1x8xf16>
  %w = ane.dispatch @host() : () -> tensor<1x8xf16>
  // CHECK: ane.dispatch @states() updating [@s, @k] : () -> tensor<1x8xf16>
  %y = ane.dispatch @states() updating [@s, @k] : () -> tensor<1x8xf16>
  return %y : tensor<1x8xf16>
}
