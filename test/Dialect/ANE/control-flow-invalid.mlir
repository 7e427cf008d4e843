// RUN: ane-opt %s --split-input-file --verify-diagnostics

ane.program @p on ane opset ios15 (%p: tensor<2xi1>, %a: tensor<4xf16>) {
  // expected-error @+1 {{'ane.cond' op pred has shape [2], expected []: one decision}}
  %c = ane.cond %p : (tensor<2xi1>) -> tensor<4xf16> {
    ane.yield %a : tensor<4xf16>
  } else {
    ane.yield %a : tensor<4xf16>
  }
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%p: tensor<i1>, %a: tensor<4xf16>) {
  // expected-error @+1 {{'ane.cond' op the first block returns (tensor<4xf16>), the second one (); both must return the same types}}
  %c = ane.cond %p : (tensor<i1>) -> tensor<4xf16> {
    ane.yield %a : tensor<4xf16>
  } else {
    ane.yield
  }
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%p: tensor<i1>, %a: tensor<4xf16>) {
  // expected-error @+1 {{'ane.cond' op has results ('tensor<5xf16>'), its arguments give ('tensor<4xf16>')}}
  %c = ane.cond %p : (tensor<i1>) -> tensor<5xf16> {
    ane.yield %a : tensor<4xf16>
  } else {
    ane.yield %a : tensor<4xf16>
  }
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%n: tensor<i32>) {
  // expected-error @+1 {{'ane.while_loop' op the condition returns (tensor<i32>), expected one bool}}
  %r = ane.while_loop (%n) : (tensor<i32>) -> tensor<i32> {
  ^bb0(%i: tensor<i32>):
    ane.yield %i : tensor<i32>
  } do {
  ^bb0(%i: tensor<i32>):
    ane.yield %i : tensor<i32>
  }
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%n: tensor<i32>, %p: tensor<i1>) {
  // expected-error @+1 {{'ane.while_loop' op the body takes (), the loop variables are (tensor<i32>)}}
  %r = ane.while_loop (%n) : (tensor<i32>) -> tensor<i32> {
  ^bb0(%i: tensor<i32>):
    ane.yield %p : tensor<i1>
  } do {
    ane.yield %n : tensor<i32>
  }
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%n: tensor<i32>, %p: tensor<i1>) {
  // expected-error @+1 {{'ane.while_loop' op the body returns (tensor<i1>), the loop variables are (tensor<i32>)}}
  %r = ane.while_loop (%n) : (tensor<i32>) -> tensor<i32> {
  ^bb0(%i: tensor<i32>):
    ane.yield %p : tensor<i1>
  } do {
  ^bb0(%i: tensor<i32>):
    ane.yield %p : tensor<i1>
  }
  ane.return
}

// -----

ane.program @p on ane opset ios15 () {
  // expected-error @+1 {{'ane.yield' op expects parent op to be one of 'ane.cond, ane.while_loop'}}
  ane.yield
}

// -----

ane.program @p on ane opset ios15 () {
  %n = ane.const dense<-1> : tensor<i32>
  // expected-error @+1 {{'ane.make_list' op elem_shape has the entry -1, expected sizes of at least 0}}
  %l = ane.make_list (%n) : (tensor<i32>) -> !ane.list<tensor<4xf32>>
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%n: tensor<i32>) {
  // expected-error @+1 {{'ane.make_list' op dtype is "half", expected an element type of MIL such as fp32}}
  %l = ane.make_list (%n) {dtype = "half"} : (tensor<i32>) -> !ane.list<tensor<?xf32>>
  ane.return
}

// -----

ane.program @p on ane opset ios15 () {
  %n = ane.const dense<-2> : tensor<i32>
  // expected-error @+1 {{'ane.make_list' op init_length is -2, expected at least 0}}
  %l = ane.make_list () init_length = %n : (tensor<i32>) -> !ane.list<tensor<f32>>
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%n: tensor<i32>) {
  %l = ane.make_list () : () -> !ane.list<tensor<f32>>
  %v = ane.const dense<1.0> : tensor<f16>
  // expected-error @+1 {{'ane.list_write' op value has element type f16, the list holds f32}}
  %w = ane.list_write %l, %n, %v : (!ane.list<tensor<f32>>, tensor<i32>, tensor<f16>) -> !ane.list<tensor<f32>>
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%n: tensor<2xi32>, %v: tensor<3xf32>) {
  %l = ane.make_list () : () -> !ane.list<tensor<f32>>
  // expected-error @+1 {{'ane.list_scatter' op value has shape [3], expected [2], as the list holds tensor<f32>}}
  %w = ane.list_scatter %l, %n, %v : (!ane.list<tensor<f32>>, tensor<2xi32>, tensor<3xf32>) -> !ane.list<tensor<f32>>
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%n: tensor<2xi32>) {
  %l = ane.make_list () : () -> !ane.list<tensor<f32>>
  // expected-error @+1 {{'ane.list_read' op index has rank 1, allowed is 0}}
  %w = ane.list_read %l, %n : (!ane.list<tensor<f32>>, tensor<2xi32>) -> tensor<f32>
  ane.return
}
