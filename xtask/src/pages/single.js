// Starts the app from the parts that stand in this page: the program and the
// data, each packed with gzip and written in letters (xtask/src/pages/letters.rs).
(function () {
  function bytesOf(text) {
    var bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
    for (var from = 0, to = 0; from < text.length; from += 5) {
      var number = 0;
      for (var k = 0; k < 5; k++) {
        var code = text.charCodeAt(from + k);
        number = number * 85 + (code ? code - 40 - (code > 60) : 84);
      }
      for (var bits = 24; bits >= 0; bits -= 8) bytes[to++] = number >>> bits;
    }
    return bytes;
  }
  function unpack(text) {
    var bytes = bytesOf(text);
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
