// The interface that a specification declares beside its program.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_MLPACKAGE_INTERFACE_H
#define ANE_LIB_CONVERSION_MLPACKAGE_INTERFACE_H

#include "ANE/Conversion/MLPackage.h"
#include "Model.pb.h"

namespace anert::coreml {

/// Names of the described functions, the default one first; a description without functions is of `main`. An error if
/// the default is not described.
llvm::Expected<std::vector<llvm::StringRef>> getFunctionOrder(const ModelDescription &description);

/// Checks that the described ports exist in the functions of `program`, with the described shape where both are fixed.
llvm::Error checkInterface(const ModelDescription &description, const mil::Program &program);

/// Describes the functions of a model, of which the first is the default. An error names the port that Core ML has no
/// feature type for.
llvm::Error describeInterface(llvm::ArrayRef<mil::ModelFunction> functions, ModelDescription &description);

} // namespace anert::coreml

#endif // ANE_LIB_CONVERSION_MLPACKAGE_INTERFACE_H
