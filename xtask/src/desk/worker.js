// The end of the desk's script, after wasm-bindgen's part: answers what the
// page asks (src/browser/desk.rs) with what the program says (src/desk). Only
// a page of the same build asks.
(function () {
  var bring;
  var brought = new Promise(function (resolve) {
    bring = resolve;
  });
  // The single file sends the program; on a host it stands beside this script.
  if (self.location.protocol !== "blob:") bring(new URL("@PROGRAM@", self.location.href));
  var started = brought.then(function (program) {
    return wasm_bindgen({ module_or_path: program });
  });

  // The reader's own day.
  function today() {
    var now = new Date();
    var two = function (n) {
      return String(n).padStart(2, "0");
    };
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  self.onmessage = function (event) {
    var asked = event.data;
    if (asked instanceof ArrayBuffer) return bring(asked);
    started
      .then(function () {
        var answer = wasm_bindgen.answer(asked[0], asked[1], today());
        var bytes = answer.bytes();
        self.postMessage([answer.kind, answer.texts(), bytes], [bytes.buffer]);
        answer.free();
      })
      // It did not come, or it broke: no list, so the page starts it anew.
      .catch(function (failure) {
        self.postMessage(String(failure));
      });
  };
})();
