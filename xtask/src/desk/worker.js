// The end of the desk's script, after wasm-bindgen's part: answers what the
// page asks (src/browser/desk.rs) with what the program says (src/desk). Only
// a page of the same build asks.
(function () {
  // How large a reader's file may be: MOST of src/desk/own.rs.
  var MOST = 50000000;
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

  // Opens a dataset of the reader's: a file, or the address of one beside the
  // page. What hinders it becomes the choices of the request.
  function opened(file, words) {
    return Promise.resolve(Array.isArray(file) ? fetched(file[0], words[3]) : file)
      .then(function (blob) {
        if (blob.size > MOST) throw "large";
        return blob.text();
      })
      .catch(function (failure) {
        words[1] = "failed=" + encodeURIComponent(failure.message || failure);
        return "";
      });
  }

  // From the very site of the page, whatever its answers say.
  function fetched(address, page) {
    var url = new URL(address, page);
    if (url.origin !== new URL(page).origin) return Promise.reject("origin");
    var limits = { cache: "no-cache", redirect: "error", signal: AbortSignal.timeout(20000) };
    return fetch(url, limits).then(function (answer) {
      if (!answer.ok) throw "HTTP " + answer.status;
      return answer.blob();
    });
  }

  self.onmessage = function (event) {
    var asked = event.data;
    if (asked instanceof ArrayBuffer) return bring(asked);
    var parts = asked[1].map(function (part) {
      return typeof part === "string" ? part : opened(part, asked[0]);
    });
    Promise.all([started].concat(parts))
      .then(function (all) {
        var answer = wasm_bindgen.answer(asked[0], all.slice(1), today());
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
