// What has no form is an error that names the op and the reason.
// RUN: ane-opt %s -split-input-file -convert-tosa-to-ane -verify-diagnostics=only-expected

func.func @shift(%x: tensor<2xi32>) -> tensor<2xi32> {
  %shift = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  // expected-error @+2 {{failed to legalize operation 'tosa.mul'}}
  // expected-error @+1 {{no MIL op can replace it: the shift is not a constant 0}}
  %0 = tosa.mul %x, %x, %shift : (tensor<2xi32>, tensor<2xi32>, tensor<1xi8>) -> tensor<2xi32>
  return %0 : tensor<2xi32>
}

// -----

func.func @zero_point(%x: tensor<1x2x2xi8>) -> tensor<1x2x2xi32> {
  %zp = "tosa.const"() {values = dense<1> : tensor<1xi8>} : () -> tensor<1xi8>
  // expected-error @+2 {{failed to legalize operation 'tosa.matmul'}}
  // expected-error @+1 {{no MIL op can replace it: a zero point is not 0}}
  %0 = tosa.matmul %x, %x, %zp, %zp : (tensor<1x2x2xi8>, tensor<1x2x2xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<1x2x2xi32>
  return %0 : tensor<1x2x2xi32>
}

// -----

func.func @accumulator(%x: tensor<1x2x2xf16>) -> tensor<1x2x2xf32> {
  %zp = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  // expected-error @+2 {{failed to legalize operation 'tosa.matmul'}}
  // expected-error @+1 {{element types differ; a, b and the result need one}}
  %0 = tosa.matmul %x, %x, %zp, %zp : (tensor<1x2x2xf16>, tensor<1x2x2xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x2x2xf32>
  return %0 : tensor<1x2x2xf32>
}

// -----

func.func @select(%c: tensor<2x3xi1>, %x: tensor<1x3xf16>) -> tensor<2x3xf16> {
  // expected-error @+2 {{failed to legalize operation 'tosa.select'}}
  // expected-error @+1 {{neither value has the shape of the result; tile one of them}}
  %0 = tosa.select %c, %x, %x : (tensor<2x3xi1>, tensor<1x3xf16>, tensor<1x3xf16>) -> tensor<2x3xf16>
  return %0 : tensor<2x3xf16>
}

// -----

func.func @no_pattern(%x: tensor<2xi32>) -> tensor<2xi32> {
  // expected-error @+1 {{failed to legalize operation 'tosa.bitwise_not'}}
  %0 = tosa.bitwise_not %x : (tensor<2xi32>) -> tensor<2xi32>
  return %0 : tensor<2xi32>
}
