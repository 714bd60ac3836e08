// Starts the worker’s program. Where that does not come, the page hears of it: a
// rejection inside a worker reaches nobody, an error does.
importScripts("./worker.js");
wasm_bindgen("./worker_bg.wasm").catch(function (why) {
  setTimeout(function () {
    throw why;
  });
});
