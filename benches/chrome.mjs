// Which browser is measured, and how it is started: without a screen and without calls of its own.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const CHROME = process.env.CHROME ?? onPath("chromium");

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? name;
}

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-extensions",
];

// For puppeteer. A signal ends the program, and the browser with it.
export const BROWSER = { executablePath: CHROME, args: FLAGS, headless: true, handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false };

for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
