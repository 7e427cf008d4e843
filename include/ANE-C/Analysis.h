/* C interface of the analyst: what of a model breaks the engine's rules, and what it would cost, without the engine.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */
#ifndef ANE_C_ANALYSIS_H
#define ANE_C_ANALYSIS_H

#ifdef __cplusplus
extern "C" {
#endif

/* Both functions take a .mil, .mlpackage, MLIR file or bundle and a chip ("m4") or family ("h16"), and give the JSON
 * that `ane-run check --json` and `ane-run cost --json` print, to be freed with ane_analysis_free. They return null on
 * failure and store a message, to be freed likewise, in `error` unless that is null; what is wrong inside of a model
 * goes to standard error with its line. They may be called from several threads. */

/** Findings: {"target", "door", "inputs": [{"findings": [{"id", "severity", ...}]}]}. A null `target` asks for all
 * chips; `door` is "inmemory", "e5rt" or "any" (also null). Findings are no failure. */
char *ane_analysis_check(const char *path, const char *target, const char *door, char **error);

/** Predicted us, traffic and energy of each engine program, with its `top` dearest ops: {"programs": [{"us", ...}]}.
 * `door` is a way of calling ("direct", "e5rt", ...), or null for one that was measured on the chip. */
char *ane_analysis_cost(const char *path, const char *target, const char *door, unsigned top, char **error);

/** Frees a result or a message. Null is allowed. */
void ane_analysis_free(char *text);

#ifdef __cplusplus
}
#endif

#endif /* ANE_C_ANALYSIS_H */
