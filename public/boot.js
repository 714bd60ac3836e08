// Says so when the app cannot start. Written for any browser at all: it runs
// where the app itself does not.
(function () {
  var LIMIT = 30000; // milliseconds until a silent start counts as failed
  function failed() {
    var shell = document.getElementById("boot");
    if (!shell) return; // the app has started and taken the shell away
    document.getElementById("boot-failed").removeAttribute("hidden");
    document.getElementById("boot-waiting").setAttribute("hidden", "");
  }
  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    failed();
    return;
  }
  window.addEventListener("error", failed, true);
  window.addEventListener("unhandledrejection", failed);
  setTimeout(failed, LIMIT);
  // Without a query the panic links reload this very address.
  var links = document.querySelectorAll("#panic a");
  for (var i = 0; i < links.length; i++) {
    links[i].addEventListener("click", function (event) {
      event.preventDefault();
      location.reload();
    });
  }
})();
