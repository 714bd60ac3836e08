// Keeps the app at hand for when there is no network. The build fills in the
// places between signs (src/static_pages/service_worker.rs): version and list
// of files are those of one build, and a cache holds the files of one build only.
const VERSION = "@VERSION@";
const DATA = "@DATA@";
const FILES = @FILES@;
// Stands for a page that is not kept.
const AWAY = @AWAY@;

const scope = self.registration.scope;
// Sites under other paths of the same host have caches of their own.
const family = `parallel49 ${new URL(scope).pathname} `;
const own = family + VERSION;
// How long the network may take before the kept page comes, in milliseconds.
const PATIENCE = 5000;
const LOOSE = { ignoreSearch: true, ignoreVary: true };

// Files that never change under their name.
const isLasting = (name) =>
  /-[0-9a-f]{12,}(\/[a-z_]+\.(js|wasm)|\.css)$/.test(name) ||
  (/^data\/\d[^/]*\//.test(name) && !name.includes("-draft/"));

const address = (name) => new URL(name, scope).href;
const known = async (cache, name) => (await caches.open(cache)).match(address(name), LOOSE);

// A lasting file of whichever build has it.
async function anywhere(name) {
  for (const cache of [own, ...(await caches.keys()).filter((key) => key.startsWith(family))]) {
    const found = await known(cache, name);
    if (found) return found;
  }
}

// All files of this build, or none: a file of another build ends it, and the
// browser tries again later.
async function fill() {
  const cache = await caches.open(own);
  const add = async (name) => {
    const kept = isLasting(name) && (await anywhere(name));
    const found = kept || (await fetch(address(name), { cache: "no-cache" }));
    if (!found.ok) throw new Error(`${name}: ${found.status}`);
    const body = await found.blob();
    const mark = name.endsWith(".html") ? VERSION : name === "data/newest.json" ? DATA : "";
    if (mark && !(await body.text()).includes(`"${mark}"`)) throw new Error(`${name}: another build`);
    // Written anew: an answer that was redirected must not become a page.
    const type = found.headers.get("Content-Type") || body.type;
    await cache.put(address(name), new Response(body, { headers: { "Content-Type": type } }));
  };
  await Promise.all(FILES.map(add));
}

// Only now has the last page of the former build gone: no skipWaiting.
async function clear() {
  for (const key of await caches.keys()) {
    if (key.startsWith(family) && key !== own) await caches.delete(key);
  }
  await self.clients.claim();
}

async function networkFirst(request, name) {
  const kept = await known(own, name);
  try {
    const limit = kept ? { signal: AbortSignal.timeout(PATIENCE) } : {};
    const found = await fetch(request, { cache: "no-cache", ...limit });
    return kept && found.status >= 500 ? kept : found;
  } catch (failure) {
    if (kept) return kept;
    throw failure;
  }
}

async function cacheFirst(request, name) {
  const kept = await anywhere(name);
  if (kept) return kept;
  const found = await fetch(request);
  if (found.ok) {
    const copy = found.clone();
    // An answer that breaks off is not kept; the page hears of it itself.
    caches.open(own).then((cache) => cache.put(address(name), copy)).catch(() => {});
  }
  return found;
}

// The page behind an address, as hosts find it.
function page(name) {
  if (name === "" || name.endsWith("/")) return `${name}index.html`;
  return name.endsWith(".html") ? name : `${name}.html`;
}

function away() {
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return new Response(AWAY.replaceAll("@HOME@", scope), { status: 503, headers });
}

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const name = new URL(request.url).href.slice(scope.length).split(/[?#]/)[0];
  if (request.mode === "navigate") {
    const wanted = page(name);
    const found = FILES.includes(wanted) ? networkFirst(request, wanted) : fetch(request);
    event.respondWith(found.catch(away));
  } else if (isLasting(name)) {
    event.respondWith(cacheFirst(request, name));
  } else if (FILES.includes(name)) {
    event.respondWith(networkFirst(request, name));
  }
});
