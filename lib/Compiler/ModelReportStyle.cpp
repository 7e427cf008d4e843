// Style and script of the page of a model.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ModelReportStyle.h"

namespace mlir::ane {

const char *const kReportStyle = R"css(
:root { --ink: #1c2430; --soft: #5b6675; --line: #d9dee6; --back: #f5f7fa; --card: #fff;
  --compute: #3b6fd4; --weights: #e0872b; --activations: #3c9f6b; --fixed: #9aa4b2; --dispatch: #8a63c9;
  --good: #1f7a4a; --warn: #a86400; --bad: #b3261e; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 24px 20px 80px; }
h1 { font-size: 24px; margin: 0 0 4px; overflow-wrap: anywhere; } h2 { font-size: 19px; margin: 36px 0 8px; }
p { margin: 6px 0; max-width: 900px; } .soft { color: var(--soft); } code { font-size: 13px; }
.lead { font-size: 18px; margin: 14px 0; } .good { color: var(--good); } .warn { color: var(--warn); }
.bad { color: var(--bad); }
.cards { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0; }
.card { flex: 1 1 200px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; }
.card b { display: block; font-size: 22px; }
table { border-collapse: collapse; width: 100%; background: var(--card); font-size: 13px; }
th { text-align: left; color: var(--soft); font-weight: 600; } th, td { padding: 5px 8px; vertical-align: top;
  border-bottom: 1px solid var(--line); } td.n, th.n { text-align: right; white-space: nowrap; }
td { overflow-wrap: anywhere; } td.k, .pill { white-space: nowrap; }
.program { background: var(--card); border: 1px solid var(--line); border-left: 6px solid var(--compute);
  border-radius: 8px; padding: 12px 16px; margin: 0; }
.program.host { border-left-color: var(--bad); } .program h3 { margin: 0; font-size: 16px; }
.down { text-align: center; color: var(--soft); line-height: 22px; }
.bar { display: flex; height: 18px; border-radius: 4px; overflow: hidden; background: var(--line); margin: 8px 0 4px; }
.bar i { display: block; } .key { display: inline-block; width: 10px; height: 10px; border-radius: 2px;
  margin: 0 4px 0 14px; } .key:first-child { margin-left: 0; }
.compute { background: var(--compute); } .weights { background: var(--weights); }
.activations { background: var(--activations); } .fixed { background: var(--fixed); }
.dispatch { background: var(--dispatch); }
.pill { display: inline-block; border-radius: 10px; padding: 0 8px; font-size: 12px; }
.pill.engine { background: #e2efe8; color: var(--good); } .pill.rewritten { background: #fbf0dc; color: var(--warn); }
.pill.host { background: #fae1df; color: var(--bad); }
details { background: var(--card); border: 1px solid var(--line); border-radius: 6px; margin: 6px 0; }
summary { cursor: pointer; padding: 6px 12px; } summary .soft { float: right; }
details.group { margin: 4px 10px; } .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
@media (max-width: 900px) { .columns { grid-template-columns: 1fr; } }
tr.self { background: #dfe9fb; } tr.source { background: #fdf1dd; } tr.user { background: #e5f4ea; }
.tools { margin: 8px 0; } .tools label { margin-right: 18px; } body.only tr.engine { display: none; }
tr[id] { cursor: pointer; }
)css";

const char *const kReportScript = R"js(
document.querySelectorAll('.tools').forEach(e => e.hidden = false);
const rows = id => document.querySelectorAll('tr[data-from~="' + id + '"]');
document.addEventListener('click', event => {
  const row = event.target.closest('tr[id]');
  if (!row || event.target.closest('a')) return;
  const again = row.classList.contains('self');
  document.querySelectorAll('tr.self, tr.source, tr.user').forEach(r => r.classList.remove('self', 'source', 'user'));
  if (again) return;
  row.classList.add('self');
  const show = (other, name) => { other.classList.add(name); other.closest('details').open = true; };
  row.dataset.from.split(' ').filter(id => id).forEach(id => show(document.getElementById(id), 'source'));
  rows(row.id).forEach(other => show(other, 'user'));
});
document.getElementById('only').addEventListener('change', event => {
  document.body.classList.toggle('only', event.target.checked);
  document.querySelectorAll('details.group').forEach(group => {
    group.hidden = event.target.checked && !group.querySelector('tr[id]:not(.engine)');
    if (event.target.checked) group.open = true;
  });
});
document.getElementById('all').addEventListener('change', event =>
  document.querySelectorAll('details.group').forEach(group => group.open = event.target.checked));
)js";

} // namespace mlir::ane
