/* C interface of the runtime: open a bundle, run its entries, reach its states.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */
#ifndef ANE_C_RUNTIME_H
#define ANE_C_RUNTIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Opaque handles. A session keeps what it needs of its bundle, so the two are freed in any order. */
typedef struct ane_bundle ane_bundle;
typedef struct ane_session ane_session;

/** A named tensor. Strings and shapes belong to the bundle. */
typedef struct {
  const char *name;
  const char *dtype; /**< MIL's spelling: "fp16", "int32", ... */
  const int64_t *shape;
  size_t rank;
  size_t bytes; /**< Of the dense row-major tensor, a byte for each sub-byte element. */
} ane_port;

/** Roles of an entry's ports. */
typedef enum { ANE_INPUT = 0, ANE_OUTPUT = 1 } ane_role;

/* Every function that can fail takes `error`: where a message is stored on failure, to be freed with ane_string_free.
 * It may be null. Functions that return bool return true on success. */

/** Frees a message. Null is allowed here and in every other free. */
void ane_string_free(char *text);

/** Opens a bundle directory and checks all of it; null on failure. */
ane_bundle *ane_bundle_open(const char *directory, char **error);
void ane_bundle_free(ane_bundle *bundle);

size_t ane_bundle_num_entries(const ane_bundle *bundle);
/** Name of an entry, or null if there is none of that index. */
const char *ane_bundle_entry_name(const ane_bundle *bundle, size_t entry);
size_t ane_bundle_num_ports(const ane_bundle *bundle, size_t entry, ane_role role);
/** False if there is no such port. */
bool ane_bundle_port(const ane_bundle *bundle, size_t entry, ane_role role, size_t index, ane_port *port);
size_t ane_bundle_num_states(const ane_bundle *bundle);
bool ane_bundle_state(const ane_bundle *bundle, size_t index, ane_port *port);

/** A session with its states initialised. `numerics` is "fp32acc" (also null) or "ane:<chip>"; 0 `threads`: all. */
ane_session *ane_session_create(const ane_bundle *bundle, const char *numerics, unsigned threads, char **error);
void ane_session_free(ane_session *session);

/** Runs an entry once. `inputs` and `outputs` point to dense memory in port order; a null output is not copied. */
bool ane_session_run(ane_session *session, const char *entry, const void *const *inputs, size_t num_inputs,
                     void *const *outputs, size_t num_outputs, char **error);

/** Copies the contents of a state from or to dense memory of exactly `bytes` bytes. */
bool ane_session_get_state(ane_session *session, const char *state, void *data, size_t bytes, char **error);
bool ane_session_set_state(ane_session *session, const char *state, const void *data, size_t bytes, char **error);
/** Exchanges two states of the same type without a copy. */
bool ane_session_swap_states(ane_session *session, const char *a, const char *b, char **error);
/** States to their initial contents, step counter to zero. */
bool ane_session_reset(ane_session *session, char **error);
/** Successful runs since the start or the last reset. */
uint64_t ane_session_step(const ane_session *session);

#ifdef __cplusplus
}
#endif

#endif /* ANE_C_RUNTIME_H */
