// A program as a plan: ports, states of both forms, steps in order with the effective value of every parameter.
// RUN: ane-translate --to-bundle %s --as-is -o %t
// RUN: %python %S/Inputs/show-plan.py %t main | FileCheck %s
// RUN: %python %S/Inputs/show-plan.py %t weights | FileCheck %s --check-prefix=WEIGHTS

// A returned state has its old value, also where the program gives it a new one.
// RUN: %tensor npy %t.npy f2 1x4 1 2 3 4
// RUN: ane-run %s --program=@main --input x=%t.npy --repeat 2 --output-dir=%t.out && %tensor show %t.out/k2.npy | FileCheck %s --check-prefix=OLD
// OLD: f2 1x4: 1.0 2.0 3.0 4.0

// CHECK: {{^}}input x = x:fp16[1, 4]
// CHECK-NEXT: {{^}}state k = k:fp16[1, 4]
// CHECK-NEXT: {{^}}state s = s:fp16[1, 4]
// CHECK-NEXT: {{^}}output y = soft:fp16[1, 4]
// CHECK-NEXT: {{^}}output z = q:fp16[2, 2]
// CHECK-NEXT: {{^}}output k2 = k:fp16[1, 4]
// A state in functional form has an update, the other is written by a step.
// CHECK-NEXT: {{^}}updates sum:fp16[1, 4] none
// CHECK-NEXT: {{^}}step sum add x=x:fp16[1, 4] y=k:fp16[1, 4] -> sum:fp16[1, 4]
// CHECK-NEXT: {{^}}step soft softmax x=sum:fp16[1, 4] axis=-1 -> soft:fp16[1, 4]
// CHECK-NEXT: {{^}}step write_state write_state input=s:fp16[1, 4] data=soft:fp16[1, 4] ->
// CHECK-NEXT: {{^}}step r read_state input=s:fp16[1, 4] -> r:fp16[1, 4]
// CHECK-NEXT: {{^}}step p split x=r:fp16[1, 4] num_splits=2 axis=1 -> p:fp16[1, 2] p:fp16[1, 2]
// CHECK-NEXT: {{^}}step q concat values=p:fp16[1, 2]+p:fp16[1, 2] axis=0 interleave=False -> q:fp16[2, 2]
// CHECK-NEXT: {{^}}constants 0
ane.program @main on ane opset ios18 (%x: tensor<1x4xf16> {ane.port = "x"}, state %k: tensor<1x4xf16> {ane.port = "k"},
                                      state %s: !ane.state<tensor<1x4xf16>> {ane.port = "s"})
    -> (tensor<1x4xf16> {ane.port = "y"}, tensor<2x2xf16> {ane.port = "z"}, tensor<1x4xf16> {ane.port = "k2"}) {
  %dead = ane.exp %x : tensor<1x4xf16>
  %sum = ane.add %x, %k : tensor<1x4xf16>, tensor<1x4xf16>
  %soft = ane.softmax %sum : (tensor<1x4xf16>) -> tensor<1x4xf16>
  ane.write_state %s, %soft : (!ane.state<tensor<1x4xf16>>, tensor<1x4xf16>) -> ()
  %r = ane.read_state %s : (!ane.state<tensor<1x4xf16>>) -> tensor<1x4xf16>
  %p:2 = ane.split %r {axis = 1 : i32, num_splits = 2 : i32} : (tensor<1x4xf16>) -> (tensor<1x2xf16>, tensor<1x2xf16>)
  %q = ane.concat (%p#0, %p#1) {axis = 0 : i32} : (tensor<1x2xf16>, tensor<1x2xf16>) -> tensor<2x2xf16>
  ane.return %soft, %q, %k update %sum : tensor<1x4xf16>, tensor<2x2xf16>, tensor<1x4xf16> update tensor<1x4xf16>
}

// A weight expression that has a place in the weight file is a constant there, and what it is made of is not in the
// plan; compressed weights keep their op; small constants are in the plan.
// WEIGHTS: {{^}}step d constexpr_blockwise_shift_scale data=q:int8[4, 4] @weights/weight.bin:64 scale=scale:fp16[4, 1] -> d:fp16[4, 4]
// WEIGHTS-NEXT: {{^}}step m mul x=x:fp16[4, 4] y=wt:fp16[4, 4] @weights/weight.bin:192 -> m:fp16[4, 4]
// WEIGHTS-NEXT: {{^}}step y add x=m:fp16[4, 4] y=d:fp16[4, 4] -> y:fp16[4, 4]
// WEIGHTS-NEXT: {{^}}constants 3
ane.program @weights on ane opset ios18 (%x: tensor<4x4xf16> {ane.port = "x"}) -> (tensor<4x4xf16> {ane.port = "y"}) {
  %w = ane.const dense<0.5> : tensor<4x4xf16>
  %wt = ane.transpose %w {perm = array<i32: 1, 0>} : (tensor<4x4xf16>) -> tensor<4x4xf16>
  %q = ane.const dense<3> : tensor<4x4xi8>
  %scale = ane.const dense<0.5> : tensor<4x1xf16>
  %d = ane.constexpr_blockwise_shift_scale %q, %scale : (tensor<4x4xi8>, tensor<4x1xf16>) -> tensor<4x4xf16>
  %m = ane.mul %x, %wt : tensor<4x4xf16>, tensor<4x4xf16>
  %y = ane.add %m, %d : tensor<4x4xf16>, tensor<4x4xf16>
  ane.return %y : tensor<4x4xf16>
}
