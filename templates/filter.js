(function () {
  "use strict";
  var form = document.getElementById("filter");
  var findings = Array.prototype.slice.call(document.querySelectorAll("article.finding"));
  if (!form || findings.length === 0) { return; }
  var verdict = document.getElementById("filter-verdict");
  var source = document.getElementById("filter-source");
  var text = document.getElementById("filter-text");
  var count = document.getElementById("filter-count");

  function options(select, values) {
    values.filter(function (value, at) { return value !== "" ? values.indexOf(value) === at : false; }).sort().forEach(function (value) {
      var option = document.createElement("option");
      option.value = value;
      option.textContent = value;
      select.appendChild(option);
    });
  }

  function sources(finding) {
    return Array.prototype.map.call(finding.querySelectorAll("td.where a"), function (link) { return link.textContent; });
  }

  function apply() {
    var words = text.value.trim().toLowerCase();
    var shown = findings.filter(function (finding) {
      var fits = [
        verdict.value === "" || finding.dataset.verdict === verdict.value,
        source.value === "" || sources(finding).indexOf(source.value) !== -1,
        words === "" || finding.textContent.toLowerCase().indexOf(words) !== -1
      ].every(Boolean);
      finding.toggleAttribute("data-out", !fits);
      return fits;
    }).length;
    count.textContent = shown === findings.length ? "" : shown + " of " + findings.length + " findings";
  }

  options(verdict, findings.map(function (finding) { return finding.dataset.verdict; }));
  options(source, findings.reduce(function (all, finding) { return all.concat(sources(finding)); }, []));
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
}());
