// Starts the app from the parts that stand in this page: the program and the
// data, each packed with gzip and written as base64.
(function () {
  function unpack(text) {
    var bytes = Uint8Array.from(atob(text), function (letter) {
      return letter.charCodeAt(0);
    });
    return new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  }
  function part(name) {
    var holder = document.getElementById("part:" + name);
    return holder && new Response(unpack(holder.textContent.trim()));
  }
  // The app asks here for its data; see src/browser/inside.rs.
  window.parallel49Part = function (name) {
    var found = part(name);
    return found ? found.text() : Promise.resolve(null);
  };
  // What the desk is started from; see xtask/src/desk/page.js.
  function startDesk() {
    return Promise.all([part("desk.js").text(), part("desk.wasm").arrayBuffer()]).then(
      function (parts) {
        var script = new Blob([parts[0]], { type: "text/javascript" });
        var worker = new Worker(URL.createObjectURL(script));
        worker.postMessage(parts[1]);
        return worker;
      },
    );
  }
  DESK;
  document.addEventListener("DOMContentLoaded", function () {
    part("app.wasm")
      .arrayBuffer()
      .then(function (bytes) {
        return START({ module_or_path: bytes });
      });
  });
})();
