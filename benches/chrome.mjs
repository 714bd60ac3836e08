// Which browser is measured, and how it is started: without a screen and without calls of its own.

export const CHROME = process.env.CHROME ?? "chromium";

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
