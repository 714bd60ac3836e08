// Starts the app from what stands in this page: programs and data, each packed with gzip and
// written in base64 (src/static_pages/single_file.rs). It follows the program's own script.
function partAnswer(name) {
  const holder = document.getElementById(`part:${name}`);
  if (!holder) return null;
  const letters = atob(holder.textContent.trim());
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}
// The app asks here for its data and for its worker; see src/browser/brought.rs.
window.parallel49Part = async (name) => (await partAnswer(name)?.text()) ?? null;
window.parallel49Bytes = async (name) => (await partAnswer(name)?.arrayBuffer()) ?? null;

await __wbg_init({ module_or_path: await window.parallel49Bytes("app.wasm") });
