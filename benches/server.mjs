// The one server behind every contestant: files of a folder, gzipped once at level 9, the same
// headers for all, on loopback. It also plays the slow line, so that pages, workers and service
// workers share one bandwidth, and it counts what it sends.

import { createServer } from "node:http";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { createHash } from "node:crypto";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const NOT_WORTH_PACKING = new Set([".png", ".woff2"]);

// Serves a folder on a free port. Answers { url, line, sent, forget, close }.
export async function serve(folder, { port = 0 } = {}) {
  const files = read(folder);
  const line = new Line();
  const answers = [];
  const greeted = new WeakSet();

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const file = files.get(path.endsWith("/") ? `${path}index.html` : path);
    const isNewConnection = !greeted.has(request.socket);
    greeted.add(request.socket);
    await line.wait(isNewConnection);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" });
      return response.end("not found");
    }
    const headers = {
      "cache-control": "max-age=600",
      "content-type": file.type,
      etag: file.etag,
      vary: "accept-encoding",
    };
    const isUnchanged = request.headers["if-none-match"] === file.etag;
    const isPacked = file.packed && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    const body = isUnchanged ? Buffer.alloc(0) : isPacked ? file.packed() : file.plain();
    if (isPacked && !isUnchanged) headers["content-encoding"] = "gzip";
    if (!isUnchanged) headers["content-length"] = body.length;
    response.writeHead(isUnchanged ? 304 : 200, headers);
    const isForOffline = /\/sw\.js$/.test(new URL(request.headers.referer ?? "http://none/").pathname);
    answers.push({
      path,
      // Status line and headers go before every body, about so many bytes.
      bytes: body.length + 350,
      isForOffline,
    });
    if (request.method === "HEAD" || !body.length) return response.end();
    line.send(response, body, isForOffline);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));

  return {
    // A name and not a number: the rules for secure contexts are the same, and so is what a reader sees.
    url: `http://localhost:${server.address().port}`,
    line,
    // What was sent since forget(): for the page itself, and what its service worker keeps for when
    // there is no network. What both need goes once over the line, and counts for the page.
    sent(needed = new Set()) {
      const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
      const isOfPage = ({ path, isForOffline }) => !isForOffline || needed.has(path);
      return {
        page: sum(answers.filter(isOfPage)),
        offline: sum(answers.filter((answer) => !isOfPage(answer))),
        requests: answers.filter(({ isForOffline }) => !isForOffline).length,
        all: answers.length,
      };
    },
    forget() {
      answers.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function read(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true })) {
    const full = join(folder, entry);
    if (!statSync(full).isFile()) continue;
    const extension = extname(full);
    const once = (make) => {
      let made;
      return () => (made ??= make());
    };
    const plain = once(() => readFileSync(full));
    files.set(`/${relative(folder, full).split(sep).join("/")}`, {
      type: TYPES[extension] ?? "application/octet-stream",
      plain,
      packed: NOT_WORTH_PACKING.has(extension) ? null : once(() => gzipSync(plain(), { level: 9 })),
      get etag() {
        return `"${createHash("sha256").update(plain()).digest("hex").slice(0, 16)}"`;
      },
    });
  }
  return files;
}

// A line of a given speed and delay, shared by all answers of a server in turn.
class Line {
  #bytesPerSecond = Infinity;
  #delay = 0;
  #waiting = [];
  #isRunning = false;

  set({ bitsPerSecond = Infinity, delay = 0 } = {}) {
    this.#bytesPerSecond = bitsPerSecond / 8;
    this.#delay = delay;
  }

  // Whether something of the page itself is still on its way.
  get isBusy() {
    return this.#waiting.some(({ isForOffline }) => !isForOffline);
  }

  // One round trip for a question, one more to open a connection.
  wait(isNewConnection) {
    if (!this.#delay) return;
    return pause(this.#delay * (isNewConnection ? 2 : 1));
  }

  send(response, body, isForOffline) {
    if (this.#bytesPerSecond === Infinity) {
      response.end(body);
      return;
    }
    this.#waiting.push({ response, body, at: 0, isForOffline });
    if (!this.#isRunning) this.#run();
  }

  // Every answer that waits gets a packet in its turn; time that passed too quickly is slept.
  async #run() {
    this.#isRunning = true;
    const PACKET = 1460;
    let start = performance.now();
    let sent = 0;
    while (this.#waiting.length) {
      const answer = this.#waiting.shift();
      if (answer.response.destroyed) continue;
      const packet = answer.body.subarray(answer.at, answer.at + PACKET);
      answer.at += packet.length;
      sent += packet.length;
      if (answer.at < answer.body.length) {
        answer.response.write(packet);
        this.#waiting.push(answer);
      } else {
        answer.response.end(packet);
      }
      const ahead = (sent / this.#bytesPerSecond) * 1000 - (performance.now() - start);
      if (ahead > 4) await pause(ahead);
    }
    this.#isRunning = false;
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
