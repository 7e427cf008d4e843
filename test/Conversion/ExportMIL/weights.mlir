// Weight expressions become one BLOBFILE record each; equal ones share it; nothing in between is kept.
// RUN: rm -rf %t && mkdir %t
// RUN: %tensor safetensors %t/m.safetensors a=F16:2x6:0,1,2,3,4,5,6,7,8,9,10,11 b=F32:6x2:0.5 small=F16:2:7,8 odd=F16:1x12:12
// RUN: ane-translate --to-mil %s --weights m=%t/m.safetensors -o %t/model.mil
// RUN: FileCheck %s --input-file=%t/model.mil
// RUN: %tensor blob %t/weights/weight.bin | FileCheck %s --check-prefix=BLOB
// RUN: ane-translate --to-mil %s --weights m=%t/m.safetensors -o %t/many/model.mil --weight-files=per-tensor
// RUN: FileCheck %s --input-file=%t/many/model.mil --check-prefix=MANY
// RUN: ls %t/many/weights | FileCheck %s --check-prefix=FILES
// RUN: %tensor blob %t/many/weights/expression.bin | FileCheck %s --check-prefix=ONE
// RUN: ane-run-check %t/model.mil %t/many/model.mil --target=m1

// The file that the module names is beside the module; it is not there, which matters only where no file is given.
ane.weights @m file "none.safetensors"

// CHECK: main<ios18>(tensor<fp16, [2, 12]> x)
// CHECK-NEXT: tensor<fp16, [12, 4]> expression = const()[name = string("expression"), val = tensor<fp16, [12, 4]>(BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64(64)))];
// CHECK: matmul({{.*}}, x = x, y = expression)
// CHECK-NEXT: tensor<fp16, [12, 4]> again = const()[name = string("again"), val = tensor<fp16, [12, 4]>(BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64(64)))];
// CHECK-NEXT: {{.*}} = matmul({{.*}}, x = x, y = again)
// CHECK: tensor<fp16, [2, 1]> column = const()[name = string("column"), val = tensor<fp16, [2, 1]>(BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64(256)))];
// CHECK-NEXT: tensor<fp16, [2, 1]> r = add(x = r0, y = column)
// CHECK-NEXT: tensor<fp16, [12]> odd = const()[name = string("odd"), val = tensor<fp16, [12]>(BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64(384)))];
// CHECK-NEXT: {{.*}} = add(x = x, y = odd)
// CHECK-NEXT: tensor<fp16, [2, 3]> part = const()[name = string("part"), val = tensor<fp16, [2, 3]>(BLOBFILE({{.*}}uint64(512)))];
// CHECK-NEXT: {{.*}} = mul(x = r0, y = part)
// CHECK-NEXT: tensor<fp16, [2, 3]> part_1 = const()[name = string("part_1"), val = tensor<fp16, [2, 3]>(BLOBFILE({{.*}}uint64(640)))];
// CHECK-NEXT: {{.*}} = add(x = t0, y = part_1)
// CHECK-NEXT: } -> (p, q, r, s, t);

// BLOB: 5 records, version 2
// BLOB-NEXT: 64: f2 padding 0: 0.0 6.0 0.0 6.0 1.0 7.0 1.0 7.0 2.0 8.0 2.0 8.0 3.0 9.0 3.0 9.0 4.0 10.0 4.0 10.0 5.0 11.0 5.0 11.0 1.0 1.0 1.0 1.0 1.0 {{(1.0 ){18}1.0$}}
// BLOB-NEXT: 256: f2 padding 0: 7.0 8.0{{$}}
// BLOB-NEXT: 384: f2 padding 0: 12.0 12.0
// BLOB-NEXT: 512: f2 padding 0: 0.0 1.0 2.0 6.0 7.0 8.0{{$}}
// BLOB-NEXT: 640: f2 padding 0: 3.0 4.0 5.0 9.0 10.0 11.0{{$}}

// MANY: expression = const(){{.*}}"@model_path/weights/expression.bin"), offset = uint64(64)
// MANY: again = const(){{.*}}"@model_path/weights/expression.bin"), offset = uint64(64)
// MANY: odd = const(){{.*}}"@model_path/weights/odd.bin"), offset = uint64(64)
// FILES: column.bin
// FILES-NEXT: expression.bin
// FILES-NEXT: odd.bin
// FILES-NEXT: part.bin
// FILES-NEXT: part_1.bin
// FILES-NOT: {{.}}
// ONE: 1 records, version 2
// ONE-NEXT: 64: f2 padding 0: 0.0 6.0 0.0 6.0 1.0
ane.program @main on ane opset ios18 (%x: tensor<2x12xf16> {ane.port = "x"})
    -> (tensor<2x4xf16> {ane.port = "p"}, tensor<2x4xf16> {ane.port = "q"}, tensor<2x1xf16> {ane.port = "r"},
        tensor<2x12xf16> {ane.port = "s"}, tensor<2x3xf16> {ane.port = "t"}) {
  %a = ane.const dense_resource<"m:a"> : tensor<2x6xf16>
  %b = ane.const dense_resource<"m:b"> : tensor<6x2xf32>
  %at = ane.transpose %a {perm = array<i32: 1, 0>} : (tensor<2x6xf16>) -> tensor<6x2xf16>
  %bc = ane.cast %b {dtype = "fp16"} : (tensor<6x2xf32>) -> tensor<6x2xf16>
  %two = ane.const dense<2.0> : tensor<f16>
  %b2 = ane.mul %bc, %two : tensor<6x2xf16>, tensor<f16>
  %c = ane.concat (%at, %b2) {axis = 0 : i32} : (tensor<6x2xf16>, tensor<6x2xf16>) -> tensor<12x2xf16>
  %expression = ane.concat (%c, %c) {axis = 1 : i32} : (tensor<12x2xf16>, tensor<12x2xf16>) -> tensor<12x4xf16>
  %p = ane.matmul %x, %expression : (tensor<2x12xf16>, tensor<12x4xf16>) -> tensor<2x4xf16>
  // The same once more, in other words.
  %at_ = ane.transpose %a {perm = array<i32: 1, 0>} : (tensor<2x6xf16>) -> tensor<6x2xf16>
  %b_ = ane.const dense_resource<"m:b"> : tensor<6x2xf32>
  %bc_ = ane.cast %b_ {dtype = "fp16"} : (tensor<6x2xf32>) -> tensor<6x2xf16>
  %two_ = ane.const dense<2.0> : tensor<f16>
  %b2_ = ane.mul %bc_, %two_ : tensor<6x2xf16>, tensor<f16>
  %c_ = ane.concat (%at_, %b2_) {axis = 0 : i32} : (tensor<6x2xf16>, tensor<6x2xf16>) -> tensor<12x2xf16>
  %again = ane.concat (%c_, %c_) {axis = 1 : i32} : (tensor<12x2xf16>, tensor<12x2xf16>) -> tensor<12x4xf16>
  %q = ane.matmul %x, %again : (tensor<2x12xf16>, tensor<12x4xf16>) -> tensor<2x4xf16>
  // Small, but its bytes are not in the IR.
  %small = ane.const dense_resource<"m:small"> : tensor<2xf16>
  %r0 = ane.reduce_sum %x {axes = array<i32: 1>, keep_dims = true} : (tensor<2x12xf16>) -> tensor<2x1xf16>
  %column = ane.expand_dims %small {axes = array<i32: 1>} : (tensor<2xf16>) -> tensor<2x1xf16>
  %r = ane.add %r0, %column : tensor<2x1xf16>, tensor<2x1xf16>
  // A shape that differs by sizes of 1.
  %odd = ane.const dense_resource<"m:odd"> : tensor<12xf16>
  %s = ane.add %x, %odd : tensor<2x12xf16>, tensor<12xf16>
  %part:2 = ane.split %a {axis = 1 : i32, num_splits = 2 : i32} : (tensor<2x6xf16>) -> (tensor<2x3xf16>, tensor<2x3xf16>)
  %t0 = ane.mul %r0, %part#0 : tensor<2x1xf16>, tensor<2x3xf16>
  %t = ane.add %t0, %part#1 : tensor<2x3xf16>, tensor<2x3xf16>
  ane.return %p, %q, %r, %s, %t : tensor<2x4xf16>, tensor<2x4xf16>, tensor<2x1xf16>, tensor<2x12xf16>, tensor<2x3xf16>
}
