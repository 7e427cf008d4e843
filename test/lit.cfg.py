# Configuration of the FileCheck tests.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
import os
import sys

import lit.formats
from lit.llvm import llvm_config
from lit.llvm.subst import ToolSubst

config.name = "ANE"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".mil", ".test"]
config.excludes = ["unit", "fuzz", "Inputs"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.ane_obj_root, "test")

llvm_config.with_system_environment(["ASAN_OPTIONS", "UBSAN_OPTIONS", "LLVM_PROFILE_FILE"])
llvm_config.use_default_substitutions()
# ANE_ROUNDTRIP=1 sends every module that ane-opt reads through the printer, the parser and bytecode first.
roundtrip = ["--verify-roundtrip"] if os.environ.get("ANE_ROUNDTRIP") else []
tools = [ToolSubst("ane-opt", extra_args=roundtrip), "ane-translate", "ane-run", "ane-run-check", "ane-run-ops", "ane-run-reduce",
         "ane-run-cost", "ane-run-report", "analyse",
         "ane-run-diff", "ane-lsp-server",
         "FileCheck", "not", "split-file"]
llvm_config.add_tool_substitutions(tools, [config.ane_bin_dir, config.llvm_tools_dir])
tensor_script = os.path.join(config.test_source_root, "Inputs", "tensor.py")
config.substitutions.append(("%tensor", '"%s" %s' % (sys.executable, tensor_script)))
config.substitutions.append(("%ane_bin", config.ane_bin_dir))
legal_script = os.path.join(config.test_source_root, "Inputs", "legal.py")
config.substitutions.append(("%legal", '"%s" %s %s' % (sys.executable, legal_script, config.ane_bin_dir)))
browse_script = os.path.join(config.test_source_root, "Inputs", "browse.py")
config.substitutions.append(("%browse", '"%s" %s' % (sys.executable, browse_script)))
