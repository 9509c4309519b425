(function () {
  "use strict";
  var form = document.getElementById("filter");
  var findings = all(document, "article.finding");
  var rows = all(document, "table.short tbody tr");
  var items = findings.concat(rows);
  if (!form || items.length === 0) { return; }
  var count = document.getElementById("filter-count");
  var fold = document.getElementById("fold");

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function field(name) { return document.getElementById(name).value.trim(); }
  function folded(finding) { return finding.querySelector("details"); }

  var facts = new Map(items.map(function (item) {
    var outlets = all(item, "a.outlet");
    return [item, {
      text: item.textContent.toLowerCase(),
      sources: outlets.map(function (link) { return link.textContent; }),
      days: outlets.map(function (link) { return link.dataset.day || ""; }).filter(Boolean).sort()
    }];
  }));

  function fits(item) {
    var fact = facts.get(item);
    var words = field("filter-text").toLowerCase();
    var from = field("filter-from");
    var to = field("filter-to");
    return [
      ["", item.dataset.verdict].indexOf(field("filter-verdict")) >= 0,
      field("filter-source") === "" || fact.sources.indexOf(field("filter-source")) >= 0,
      words === "" || fact.text.indexOf(words) >= 0,
      from === "" && to === "" || fact.days.some(function (day) { return day >= from && (to === "" || to >= day); })
    ].every(Boolean);
  }

  function apply() {
    var shown = items.filter(function (item) {
      var out = !fits(item);
      item.toggleAttribute("data-out", out);
      return !out;
    }).length;
    var filtered = shown !== items.length;
    all(document, "#single > details").forEach(function (details) { if (filtered) { details.open = true; } });
    count.textContent = filtered ? shown + " of " + items.length + " findings" : "";
  }

  function last(item) { return facts.get(item).days.slice(-1)[0] || ""; }

  function compare(order) {
    return {
      severity: function (a, b) { return findings.indexOf(a) - findings.indexOf(b); },
      latest: function (a, b) { return last(b).localeCompare(last(a)) || findings.indexOf(a) - findings.indexOf(b); },
      question: function (a, b) { return a.querySelector("h3").textContent.localeCompare(b.querySelector("h3").textContent); }
    }[order];
  }

  function sort() {
    all(document, "main > section").forEach(function (section) {
      var own = findings.filter(function (finding) { return finding.parentNode === section; });
      var place = document.createComment("");
      if (own.length === 0) { return; }
      section.insertBefore(place, all(section, "article.finding")[0]);
      own.slice().sort(compare(field("order"))).forEach(function (finding) { section.insertBefore(finding, place); });
      section.removeChild(place);
    });
  }

  function setFold(pressed) {
    fold.setAttribute("aria-pressed", String(pressed));
    findings.forEach(function (finding) { folded(finding).open = !pressed; });
  }

  /** The finding that has the focus, else the one at the top of the window. */
  function current() {
    var focused = document.activeElement.closest("article.finding");
    return focused || visible().filter(function (finding) { return finding.getBoundingClientRect().bottom > 0; })[0];
  }

  function visible() {
    return all(document, "article.finding").filter(function (finding) { return !finding.hasAttribute("data-out"); });
  }

  function step(by) {
    var list = visible();
    var focused = document.activeElement.closest("article.finding");
    var at = list.indexOf(focused === null ? current() : focused);
    var next = list[focused === null ? Math.max(at, 0) : Math.min(Math.max(at + by, 0), list.length - 1)];
    if (next) {
      next.querySelector("h3").focus({ preventScroll: true });
      next.scrollIntoView({ block: "start" });
    }
  }

  function toggle() {
    var finding = current();
    if (finding) { folded(finding).open = !folded(finding).open; }
  }

  /** Shows what a link leads to, whatever is folded or filtered. */
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    if (target.closest("[data-out]")) { form.reset(); }
    for (var node = target; node; node = node.parentElement) {
      if (node.tagName === "DETAILS") { node.open = true; }
    }
    all(target, "details").forEach(function (details) { details.open = true; });
    target.scrollIntoView();
  }

  function options(select, values) {
    Array.from(new Set(values)).filter(Boolean).sort().forEach(function (value) {
      select.appendChild(new Option(value, value));
    });
  }

  options(document.getElementById("filter-verdict"), items.map(function (item) { return item.dataset.verdict; }));
  options(document.getElementById("filter-source"), items.flatMap(function (item) { return facts.get(item).sources; }));
  form.addEventListener("input", function (event) {
    if (event.target.id === "order") { sort(); } else { apply(); }
  });
  form.addEventListener("reset", function () { setTimeout(function () { apply(); sort(); }, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  fold.addEventListener("click", function () { setFold(fold.getAttribute("aria-pressed") !== "true"); });
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    var act = { "/": function () { document.getElementById("filter-text").focus(); }, j: function () { step(1); }, k: function () { step(-1); }, f: toggle }[event.key];
    if (act && plain && !typing && document.getElementById("shortcuts").checked) {
      event.preventDefault();
      act();
    }
  });
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", function () { setFold(false); });
  form.hidden = false;
  reveal();
}());
