// Starts the app from what stands in this page: programs and data, each packed with gzip and
// written in base64 (src/static_pages/single_file.rs). It follows the program's own script.
function unpacked(letters) {
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  // Without a Blob: a worker of a file cannot read one in WebKit.
  const unpacking = new DecompressionStream("gzip");
  const writer = unpacking.writable.getWriter();
  // What goes wrong is said by whoever reads.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Response(unpacking.readable);
}
const lettersOf = (name) => document.getElementById(`part:${name}`)?.textContent.trim();

// The app asks here for its data; see src/browser/brought.rs.
window.parallel49Part = async (name) => {
  const letters = lettersOf(name);
  return letters ? unpacked(letters).text() : null;
};

// And here for the script of its worker, which has its program in it: a worker of a file can
// fetch nothing. See src/browser/worker.rs.
const workerScript = await window.parallel49Part("worker.js");
if (workerScript) {
  window.parallel49Worker = () => {
    const start = `
      ${unpacked}
      unpacked("${lettersOf("worker_bg.wasm")}").arrayBuffer()
        .then((bytes) => wasm_bindgen({ module_or_path: bytes }))
        // As an error of the worker, which the app hears.
        .catch((error) => setTimeout(() => { throw error; }));`;
    const script = new Blob([workerScript, start], { type: "text/javascript" });
    return URL.createObjectURL(script);
  };
}

// The first part of the program asks here for the second, as on a host by a script of its own.
async function loadLater(callback, data) {
  const shared = initSync();
  let isHere = true;
  try {
    const part = await unpacked(lettersOf("later.wasm")).arrayBuffer();
    await WebAssembly.instantiate(part, { __wasm_split: shared });
  } catch (error) {
    console.error(error);
    isHere = false;
  }
  shared.__indirect_function_table.get(callback)(data, isHere);
}

const program = await unpacked(lettersOf("app.wasm")).arrayBuffer();
await __wbg_init({ module_or_path: program });
