// C interface of the runtime.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE-C/Runtime.h"
#include "ANE/Runtime/Session.h"
#include <cstring>

using namespace anert;

struct ane_bundle {
  std::shared_ptr<const Bundle> bundle;
};

struct ane_session {
  std::unique_ptr<Session> session;
  std::vector<InputBinding> bindings; ///< Kept between runs, which therefore allocate nothing.
};

/// Stores the message of an error; true if there is none.
static bool report(llvm::Error failure, char **error) {
  if (!failure)
    return true;
  std::string message = llvm::toString(std::move(failure));
  if (error)
    *error = strdup(message.c_str());
  return false;
}

static void fillPort(const Port &source, ane_port *port) {
  // Type names come from literals, so they end in a zero.
  *port = {source.name.c_str(), getName(source.desc.dtype).data(), source.desc.shape.data(), source.desc.shape.size(),
           source.desc.numBytes()};
}

static const BundleEntry *getEntry(const ane_bundle *bundle, size_t entry) {
  const std::vector<BundleEntry> &entries = bundle->bundle->getDesc().entries;
  return entry < entries.size() ? &entries[entry] : nullptr;
}

void ane_string_free(char *text) { free(text); }

ane_bundle *ane_bundle_open(const char *directory, char **error) {
  if (!directory) {
    report(llvm::createStringError("ane_bundle_open: found a null directory, allowed a path"), error);
    return nullptr;
  }
  llvm::Expected<std::shared_ptr<const Bundle>> bundle = Bundle::open(directory);
  if (bundle)
    return new ane_bundle{std::move(*bundle)};
  report(bundle.takeError(), error);
  return nullptr;
}

void ane_bundle_free(ane_bundle *bundle) { delete bundle; }

size_t ane_bundle_num_entries(const ane_bundle *bundle) { return bundle->bundle->getDesc().entries.size(); }

const char *ane_bundle_entry_name(const ane_bundle *bundle, size_t entry) {
  const BundleEntry *found = getEntry(bundle, entry);
  return found ? found->name.c_str() : nullptr;
}

size_t ane_bundle_num_ports(const ane_bundle *bundle, size_t entry, ane_role role) {
  const BundleEntry *found = getEntry(bundle, entry);
  if (!found)
    return 0;
  return role == ANE_INPUT ? found->inputs.size() : found->outputs.size();
}

bool ane_bundle_port(const ane_bundle *bundle, size_t entry, ane_role role, size_t index, ane_port *port) {
  if (index >= ane_bundle_num_ports(bundle, entry, role))
    return false;
  const BundleEntry &found = *getEntry(bundle, entry);
  fillPort(role == ANE_INPUT ? found.inputs[index] : found.outputs[index].port, port);
  return true;
}

size_t ane_bundle_num_states(const ane_bundle *bundle) { return bundle->bundle->getDesc().states.size(); }

bool ane_bundle_state(const ane_bundle *bundle, size_t index, ane_port *port) {
  if (index >= ane_bundle_num_states(bundle))
    return false;
  fillPort(bundle->bundle->getDesc().states[index].port, port);
  return true;
}

ane_session *ane_session_create(const ane_bundle *bundle, const char *numerics, unsigned threads, char **error) {
  SessionOptions options;
  options.load.threads = threads;
  llvm::Expected<Numerics> parsed = parseNumerics(numerics ? numerics : "fp32acc");
  if (!parsed) {
    report(parsed.takeError(), error);
    return nullptr;
  }
  options.load.numerics = std::move(*parsed);
  llvm::Expected<std::unique_ptr<Session>> session = Session::create(bundle->bundle, std::move(options));
  if (session)
    return new ane_session{std::move(*session), {}};
  report(session.takeError(), error);
  return nullptr;
}

void ane_session_free(ane_session *session) { delete session; }

bool ane_session_run(ane_session *session, const char *entry, const void *const *inputs, size_t num_inputs,
                     void *const *outputs, size_t num_outputs, char **error) {
  const BundleEntry *found = session->session->getBundle().getDesc().findEntry(entry);
  if (found && (num_inputs != found->inputs.size() || num_outputs != found->outputs.size())) {
    std::vector<Port> results;
    for (const BundleEntry::Output &output : found->outputs)
      results.push_back(output.port);
    return report(llvm::createStringError("entry " + found->name + ": found " + llvm::Twine(num_inputs) +
                                          " inputs and " + llvm::Twine(num_outputs) + " outputs, its ports are" +
                                          describePorts("input", found->inputs) + describePorts("output", results)),
                  error);
  }
  session->bindings.resize(found ? num_inputs : 0);
  for (size_t i = 0; i != session->bindings.size(); ++i)
    session->bindings[i] = {found->inputs[i].name, found->inputs[i].desc, inputs[i]};
  llvm::Expected<llvm::ArrayRef<NamedSurface>> results = session->session->run(entry, session->bindings);
  if (!results)
    return report(results.takeError(), error);
  for (size_t i = 0; i != results->size(); ++i)
    if (outputs[i])
      (*results)[i].surface->copyTo(outputs[i]);
  return true;
}

/// The surface of a state, if `bytes` is its size.
static Surface *findState(ane_session *session, const char *name, size_t bytes, char **error) {
  llvm::Expected<Surface *> surface = session->session->getState(name);
  if (!surface) {
    report(surface.takeError(), error);
    return nullptr;
  }
  const TensorDesc &desc = (*surface)->getDesc();
  if (bytes == desc.numBytes())
    return *surface;
  report(llvm::createStringError("state " + llvm::Twine(name) + ": found " + llvm::Twine(bytes) + " bytes, allowed " +
                                 llvm::Twine(desc.numBytes()) + " for " + desc.str()),
         error);
  return nullptr;
}

bool ane_session_get_state(ane_session *session, const char *state, void *data, size_t bytes, char **error) {
  Surface *surface = findState(session, state, bytes, error);
  if (surface)
    surface->copyTo(data);
  return surface;
}

bool ane_session_set_state(ane_session *session, const char *state, const void *data, size_t bytes, char **error) {
  Surface *surface = findState(session, state, bytes, error);
  if (surface)
    surface->copyFrom(data);
  return surface;
}

bool ane_session_swap_states(ane_session *session, const char *a, const char *b, char **error) {
  return report(session->session->swapStates(a, b), error);
}

bool ane_session_reset(ane_session *session, char **error) { return report(session->session->reset(), error); }

uint64_t ane_session_step(const ane_session *session) { return session->session->getStep(); }
