// Compiles benches/engine twice: as the app is compiled (small), and for speed.

import { execFileSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const LEVELS = { "ours (wasm, as in the app)": "z", "ours (wasm, for speed)": "3" };

// Answers name → folder with the module. cargo and wasm-bindgen are those on the path.
export function buildEngines({ repo, into, target, say }) {
  const crate = join(repo, "benches", "engine");
  const folders = {};
  for (const [name, level] of Object.entries(LEVELS)) {
    say(`engines: compiling ${name}, about two minutes the first time`);
    const folder = join(into, `engine-${level}`);
    mkdirSync(folder, { recursive: true });
    const targetDir = join(target, level);
    const env = { ...process.env, CARGO_PROFILE_RELEASE_OPT_LEVEL: level };
    const stdio = ["ignore", "ignore", "inherit"];
    execFileSync("cargo", ["build", "--quiet", "--locked", "--release", "--package", "parallel49-bench-engine", "--target", "wasm32-unknown-unknown", "--target-dir", targetDir], { cwd: crate, env, stdio });
    const wasm = join(targetDir, "wasm32-unknown-unknown", "release", "parallel49_bench_engine.wasm");
    execFileSync("wasm-bindgen", ["--target", "nodejs", "--out-dir", folder, "--out-name", "engine", wasm], { stdio });
    // What wasm-bindgen writes for Node is of the older kind of modules.
    writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
    folders[name] = { folder, bytes: statSync(join(folder, "engine_bg.wasm")).size };
  }
  return folders;
}
