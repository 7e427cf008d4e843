// The report of a model as a page of HTML.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/ModelReport.h"
#include "ModelReportStyle.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {

using llvm::formatv;

namespace {
/// Text that HTML shows as it is.
struct Escaped {
  StringRef text;
  friend raw_ostream &operator<<(raw_ostream &os, const Escaped &escaped) {
    std::string valid = llvm::json::isUTF8(escaped.text) ? escaped.text.str() : llvm::json::fixUTF8(escaped.text);
    llvm::printHTMLEscaped(valid, os);
    return os;
  }
};

/// Ops that are folded together on the page.
struct Group {
  std::string title;
  std::vector<unsigned> ops;
};

/// Writes the page, section by section.
class Page {
public:
  Page(const ModelReport &report, raw_ostream &os) : report(report), os(os) {}
  void print();

private:
  void printSummary();
  void printCards();
  void printHostOps();
  void printPrograms();
  void printProgram(const ReportedProgram &program);
  void printTime(const ReportedProgram &program);
  void printPlaces(ArrayRef<const Finding *> findings);
  void printFindings();
  void printGraphs();
  void printGraph(ArrayRef<ReportedProgram> programs, StringRef prefix);
  void printGroup(const ReportedProgram &program, const Group &group, StringRef prefix, bool isOpen);
  void printOp(const ReportedProgram &program, unsigned index, StringRef prefix);

  const ModelReport &report;
  raw_ostream &os;
};
} // namespace

//===-- Words ----------------------------------------------------------------===//

static std::string plural(size_t count, StringRef one) {
  return (Twine(count) + " " + one + (count == 1 ? "" : one.ends_with("ch") ? "es" : "s")).str();
}

static std::string bytes(int64_t count) {
  if (count >= 1'000'000)
    return formatv("{0:f1} MB", count / 1e6);
  return count >= 1000 ? formatv("{0:f1} kB", count / 1e3).str() : plural(count, "byte");
}

static std::string time(double us) {
  return us >= 1000 ? formatv("{0:f2} ms", us / 1e3).str() : formatv("{0:f1} µs", us).str();
}

static StringRef whereName(Where where) {
  return where == Where::Engine ? "engine" : where == Where::Rewritten ? "rewritten" : "host";
}

/// The place without the directories of its file.
static std::string describe(Place place) {
  place.file = llvm::sys::path::filename(place.file).str();
  return place.str();
}

/// "layers.3" of "model.layers.3.mlp.up": a word for a repeated part, then its number; empty without one.
static StringRef getLayer(StringRef name) {
  for (StringRef word : {"layers", "layer", "blocks", "block", "stages", "stage"}) {
    for (size_t at = name.find(word); at != StringRef::npos; at = name.find(word, at + 1)) {
      size_t digits = name.find_first_not_of("._", at + word.size());
      if (digits == StringRef::npos || !llvm::isDigit(name[digits]))
        continue;
      size_t end = std::min(name.find_first_not_of("0123456789", digits), name.size());
      return name.slice(at, end);
    }
  }
  return "";
}

/// "conv ×4, relu ×3, add".
static std::string countKinds(const ReportedProgram &program, ArrayRef<unsigned> ops) {
  llvm::MapVector<StringRef, unsigned> counts;
  for (unsigned op : ops)
    ++counts[program.ops[op].kind];
  auto order = counts.takeVector();
  llvm::sort(order, [](auto &a, auto &b) { return std::tuple(b.second, a.first) < std::tuple(a.second, b.first); });
  std::string text;
  for (auto &[kind, count] : ArrayRef(order).take_front(5))
    text += (text.empty() ? "" : ", ") + kind.str() + (count > 1 ? " ×" + std::to_string(count) : "");
  return order.size() > 5 ? text + ", …" : text;
}

/// By the layers that names tell; where they tell none, by those that the ops repeat; else 20 ops at a time.
static std::vector<Group> getGroups(const ReportedProgram &program) {
  constexpr size_t chunk = 20;
  std::vector<Group> groups;
  std::string layer;
  bool hasLayers = llvm::any_of(program.ops, [](const ReportedOp &op) { return !getLayer(op.name).empty(); });
  if (!hasLayers && program.layerCuts.size() > 2) {
    for (size_t cut = 1; cut < program.layerCuts.size(); ++cut) {
      groups.push_back({formatv("layer {0} of {1}", cut, program.layerCuts.size() - 1), {}});
      for (size_t index = program.layerCuts[cut - 1]; index < program.layerCuts[cut]; ++index)
        groups.back().ops.push_back(index);
    }
  } else {
    for (unsigned index = 0; index < program.ops.size(); ++index) {
      StringRef name = program.ops[index].name, found = getLayer(name);
      // What has no name is part of the layer around it.
      bool changes =
          !found.empty() ? found != layer : layer.empty() && groups.size() && groups.back().ops.size() >= chunk;
      if (groups.empty() || changes)
        groups.push_back({found.str(), {}});
      if (!found.empty())
        layer = found.str();
      groups.back().ops.push_back(index);
    }
  }
  for (Group &group : groups)
    group.title = group.title.empty()
                      ? formatv("ops {0} to {1}", group.ops.front() + 1, group.ops.back() + 1).str()
                      : formatv("{0} (ops {1} to {2})", group.title, group.ops.front() + 1, group.ops.back() + 1).str();
  return groups;
}

//===-- What it comes to -----------------------------------------------------===//

void Page::printSummary() {
  size_t engine = 0, host = 0;
  for (const ReportedProgram &program : report.after)
    (program.onHost ? host : engine) += program.ops.size();
  os << "<p class=\"lead\">";
  if (!report.failure.empty()) {
    os << "<b class=\"bad\">The compiler could not turn this model into programs for the engine.</b></p>\n<pre>"
       << Escaped{report.failure} << "</pre>\n";
  } else if (!host) {
    os << "<b class=\"good\">The whole model can run on the Neural Engine</b>, all " << plural(engine, "op")
       << " of it.</p>\n";
  } else if (!engine) {
    os << "<b class=\"bad\">Nothing of this model runs on the Neural Engine</b>; all " << plural(host, "op")
       << " run on the CPU.</p>\n";
  } else {
    os << formatv("<b class=\"warn\">{0} of {1} run on the Neural Engine; {2} the CPU.</b></p>\n", engine,
                  plural(engine + host, "op"), host == 1 ? "1 runs on" : std::to_string(host) + " run on");
  }
  size_t errors = llvm::count_if(report.findings, [](const Finding &f) { return f.severity == Severity::Error; });
  if (errors)
    os << "<p>As it came in, the model breaks rules of the engine in <b class=\"bad\">" << plural(errors, "place")
       << "</b>: handed to Apple's compiler as it is, it may be refused. <a href=\"#rules\">What and how to mend "
          "it</a>."
       << "</p>\n";
  os << "<p class=\"soft\">Times are predictions of a model fitted to published measurements. Nothing here was run on "
        "hardware.</p>\n";
}

void Page::printCards() {
  double total = 0, worst = 0;
  unsigned dispatches = 0;
  int64_t weights = 0, states = 0, peak = 0;
  bool hasHost = false;
  for (const ReportedProgram &program : report.after) {
    total += program.estimate.us * program.runs;
    worst = std::max(worst, program.estimate.expectedError);
    dispatches += program.runs;
    weights += program.weightBytes;
    states = std::max(states, program.stateBytes);
    peak = std::max(peak, program.peakBytes);
    hasHost |= program.onHost;
  }
  if (report.after.empty())
    return;
  auto card = [&](StringRef title, const Twine &value, const Twine &note) {
    os << "<div class=\"card\"><span class=\"soft\">" << title << "</span><b>" << value << "</b><span class=\"soft\">"
       << note << "</span></div>\n";
  };
  os << "<div class=\"cards\">\n";
  card(hasHost ? "One call takes, on the engine, about" : "One call takes about", time(total),
       formatv("half of such predictions err by less than {0:f0} %{1}", worst * 100,
               hasHost ? "; without the time on the CPU" : ""));
  card("In", plural(dispatches, "dispatch"), "each hands one program to a device, which costs time");
  card("Weights", bytes(weights), "as they are stored");
  card("Largest working set", bytes(peak),
       report.chip->cacheBytes
           ? "of intermediate results; the engine keeps " + bytes(report.chip->cacheBytes) + " on chip"
           : "of intermediate results");
  os << "</div>\n";
}

void Page::printHostOps() {
  if (report.hostOps.empty())
    return;
  os << "<h2 id=\"host\">What does not run on the engine, and why</h2>\n<table><tr><th>op</th><th>why</th><th>what to "
        "do</th><th>rule</th><th>known from</th></tr>\n";
  for (const HostOp &op : report.hostOps)
    os << "<tr><td class=\"k\"><b>" << Escaped{op.kind} << "</b><br><span class=\"soft\">" << Escaped{op.name}
       << "</span></td><td>" << Escaped{op.reason} << "</td><td>" << Escaped{op.suggestion} << "</td><td class=\"k\">"
       << Escaped{op.id} << "</td><td class=\"soft\">" << Escaped{op.source} << "</td></tr>\n";
  os << "</table>\n";
}

//===-- Programs -------------------------------------------------------------===//

void Page::printTime(const ReportedProgram &program) {
  const anert::cost::Estimate &e = program.estimate;
  const std::tuple<StringRef, StringRef, double> parts[] = {{"compute", "arithmetic", e.computeUs},
                                                            {"weights", "reading weights", e.weightsUs},
                                                            {"activations", "moving activations", e.activationsUs},
                                                            {"fixed", "fixed cost of ops", e.fixedUs},
                                                            {"dispatch", "the call itself", e.dispatchUs}};
  os << "<div class=\"bar\">";
  for (auto &[style, label, us] : parts)
    os << formatv("<i class=\"{0}\" style=\"width:{1:f2}%\" title=\"{2}: {3}\"></i>", style,
                  100 * us / std::max(e.us, 1e-9), label, time(us));
  os << "</div>\n<div>";
  for (auto &[style, label, us] : parts)
    os << "<span class=\"key " << style << "\"></span>" << label << " " << time(us);
  os << "</div>\n<p class=\"soft\">"
     << formatv("{0:f2} TFLOP/s, {1:f1} % of the engine's peak; {2} through DRAM", e.tflops, e.shareOfPeak * 100,
                bytes(int64_t(e.dramBytes)));
  if (e.joules)
    os << formatv("; {0:f3} mJ", *e.joules * 1e3);
  os << formatv("; half of such predictions err by less than {0:f0} %.", e.expectedError * 100);
  if (program.notModelled)
    os << " Missing: the time of " << plural(program.notModelled, "op") << " that nobody has measured.";
  if (e.extrapolates)
    os << " Beyond what was measured, so less certain: "
       << Escaped{StringRef(e.why).substr(StringRef(e.why).starts_with("extrapolates: ") ? 14 : 0)} << ".";
  os << "</p>\n";
}

void Page::printProgram(const ReportedProgram &program) {
  std::vector<unsigned> all(program.ops.size());
  for (unsigned index = 0; index < all.size(); ++index)
    all[index] = index;
  os << "<div class=\"program" << (program.onHost ? " host" : "") << "\"><h3>" << Escaped{program.name}
     << (program.onHost ? " <span class=\"pill host\">CPU</span>" : " <span class=\"pill engine\">Neural Engine</span>")
     << "</h3>\n<p>";
  if (!program.onHost)
    os << "<b>" << time(program.estimate.us) << "</b> a call";
  else
    os << "No estimate: the cost model is of the engine";
  if (program.runs != 1)
    os << ", run " << plural(program.runs, "time");
  os << ". " << plural(program.ops.size(), "op") << ": " << Escaped{countKinds(program, all)} << "</p>\n";
  if (!program.onHost)
    printTime(program);
  os << "<p class=\"soft\">Memory: weights " << bytes(program.weightBytes) << ", inputs " << bytes(program.inputBytes)
     << ", outputs " << bytes(program.outputBytes);
  if (program.stateBytes)
    os << ", state kept between calls " << bytes(program.stateBytes);
  os << ", intermediate results up to " << bytes(program.peakBytes) << " at once.</p></div>\n";
}

void Page::printPrograms() {
  if (report.after.empty())
    return;
  os << "<h2 id=\"programs\">What one call does</h2>\n<p>The model becomes " << plural(report.after.size(), "program")
     << ", run from top to bottom.</p>\n";
  for (const ReportedProgram &program : report.after) {
    if (&program != &report.after.front())
      os << "<div class=\"down\">↓</div>\n";
    printProgram(program);
  }
}

//===-- Findings -------------------------------------------------------------===//

/// A row for each thing found, with its places.
void Page::printPlaces(ArrayRef<const Finding *> findings) {
  constexpr size_t most = 12; // Places in a row.
  llvm::MapVector<std::tuple<StringRef, StringRef, StringRef>, std::vector<const Finding *>> rows;
  for (const Finding *finding : findings)
    rows[{finding->found, finding->allowed, finding->getFix()}].push_back(finding);
  for (auto &[what, places] : rows) {
    auto [found, allowed, fix] = what;
    os << "<tr><td>";
    llvm::interleaveComma(ArrayRef(places).take_front(most), os,
                          [&](const Finding *finding) { os << Escaped{describe(finding->place)}; });
    if (places.size() > most)
      os << " and " << places.size() - most << " more, which <code>ane-run check</code> lists";
    os << "</td><td>" << Escaped{found} << "</td><td>" << Escaped{allowed} << "</td><td>" << Escaped{fix}
       << "</td></tr>\n";
  }
}

void Page::printFindings() {
  os << "<h2 id=\"rules\">Rules of the engine that the model breaks as it came in</h2>\n";
  if (report.findings.empty()) {
    os << "<p class=\"good\">None that are known.</p>\n";
    return;
  }
  os << "<p>An <b>error</b> is known to fail, a <b>warning</b> may fail or give wrong numbers, a <b>note</b> is taken "
        "care of by this compiler or its runtime.</p>\n";
  llvm::MapVector<const Rule *, std::vector<const Finding *>> rules;
  for (const Finding &finding : report.findings)
    rules[finding.rule].push_back(&finding);
  for (auto &[rule, findings] : rules) {
    Severity severity = findings.front()->severity;
    os << "<details" << (severity == Severity::Note ? "" : " open") << "><summary><b class=\""
       << (severity == Severity::Error     ? "bad"
           : severity == Severity::Warning ? "warn"
                                           : "")
       << "\">" << getName(severity) << "</b> " << Escaped{rule->statement} << " <span class=\"soft\">" << rule->id
       << ", " << plural(findings.size(), "place") << "</span></summary>\n<p style=\"margin:0 12px\" class=\"soft\">";
    if (!rule->symptom.empty())
      os << "Apple's answer: " << Escaped{rule->symptom} << ". ";
    os << "Confidence " << getName(rule->confidence) << "; known from " << Escaped{rule->source}
       << ".</p>\n<table><tr><th>where</th><th>found</th><th>allowed</th><th>what to do</th></tr>\n";
    printPlaces(findings);
    os << "</table>\n";
    os << "</details>\n";
  }
}

//===-- Graphs ---------------------------------------------------------------===//

void Page::printOp(const ReportedProgram &program, unsigned index, StringRef prefix) {
  const ReportedOp &op = program.ops[index];
  os << "<tr id=\"" << prefix << index << "\" class=\"" << whereName(op.where) << "\" data-from=\"";
  llvm::interleave(op.from, os, [&](unsigned from) { os << prefix << from; }, " ");
  os << "\"><td class=\"n soft\">" << index + 1 << "</td><td><b>" << Escaped{op.kind} << "</b> " << Escaped{op.name}
     << "<br><span class=\"soft\">" << Escaped{op.type};
  if (!op.from.empty()) {
    os << "; from ";
    llvm::interleave(
        op.from, os, [&](unsigned from) { os << "<a href=\"#" << prefix << from << "\">" << from + 1 << "</a>"; },
        ", ");
  }
  os << "</span>";
  if (op.rule)
    os << "<br><span class=\"" << (op.where == Where::Host ? "bad" : "warn") << "\">" << op.rule->id << "</span> "
       << Escaped{op.reason};
  os << "</td><td><span class=\"pill " << whereName(op.where) << "\">"
     << (op.where == Where::Engine ? "engine"
         : op.where == Where::Host ? "CPU"
                                   : "rewritten")
     << "</span></td><td class=\"n\">" << (op.us ? time(op.us) : "") << "</td></tr>\n";
}

void Page::printGroup(const ReportedProgram &program, const Group &group, StringRef prefix, bool isOpen) {
  double us = 0;
  bool leaves = false;
  for (unsigned index : group.ops) {
    us += program.ops[index].us;
    leaves |= program.ops[index].where == Where::Host;
  }
  os << "<details class=\"group\"" << (isOpen ? " open" : "") << "><summary>" << Escaped{group.title}
     << (leaves ? " <span class=\"pill host\">CPU</span>" : "") << " <span class=\"soft\">" << time(us)
     << "</span><br><small>" << Escaped{countKinds(program, group.ops)}
     << "</small></summary>\n<table><tr><th class=\"n\">#</th><th>op</th><th>runs on</th><th "
        "class=\"n\">alone</th></tr>\n";
  for (unsigned index : group.ops)
    printOp(program, index, prefix);
  os << "</table></details>\n";
}

void Page::printGraph(ArrayRef<ReportedProgram> programs, StringRef prefix) {
  for (auto [number, program] : llvm::enumerate(programs)) {
    std::string ids = (prefix + Twine(number) + "-").str();
    os << "<details open><summary><b>" << Escaped{program.name} << "</b> "
       << (program.onHost ? "on the CPU" : "for the engine") << " <span class=\"soft\">"
       << plural(program.ops.size(), "op") << "</span></summary>\n";
    bool isSmall = program.ops.size() <= 24;
    for (const Group &group : getGroups(program))
      printGroup(program, group, ids, isSmall);
    os << "</details>\n";
  }
}

void Page::printGraphs() {
  os << "<h2 id=\"graph\">The model, op by op</h2>\n<p>Left as it came in, right what the compiler made of it. "
        "<b>Rewritten</b> ops reach the engine in another form. Times are of the op alone, without the call. Click an "
        "op "
        "to see what it reads (yellow) and what reads it (green).</p>\n<div class=\"tools\" hidden><label><input "
        "type=\"checkbox\" id=\"only\"> only ops that the engine does not take as they are</label><label><input "
        "type=\"checkbox\" id=\"all\"> unfold everything</label></div>\n<div class=\"columns\"><div><h3>Before</h3>\n";
  printGraph(report.before, "b");
  os << "</div><div><h3>After</h3>\n";
  printGraph(report.after, "a");
  os << "</div></div>\n";
}

void Page::print() {
  StringRef name = report.path.empty() ? "model" : llvm::sys::path::filename(report.path);
  os << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width\"><title>"
     << Escaped{name} << " on " << report.chip->title << "</title>\n<style>" << kReportStyle
     << "</style></head><body><main>\n<h1>" << Escaped{name} << " on the Neural Engine of the " << report.chip->title
     << "</h1>\n<p class=\"soft\">An engine of family h" << report.chip->family << " with " << report.chip->cores
     << " cores. Calls are priced for the way in that is called \"" << anert::cost::doorName(report.door)
     << "\".</p>\n";
  printSummary();
  printCards();
  printHostOps();
  printPrograms();
  printFindings();
  printGraphs();
  os << "</main><script>" << kReportScript << "</script></body></html>\n";
}

void printModelReport(const ModelReport &report, raw_ostream &os) { Page(report, os).print(); }

} // namespace mlir::ane
