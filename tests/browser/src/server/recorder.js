(() => {
  const errors = (window.__errors = []);
  const text = (value) =>
    value instanceof Error ? `${value.message}\n${value.stack ?? ""}` : String(value);
  window.addEventListener(
    "error",
    (event) => {
      const at = event.target;
      if (at && at !== window && (at.src || at.href)) errors.push(`not loaded: ${at.src || at.href}`);
      else errors.push(`error: ${event.message} (${event.filename}:${event.lineno})\n${event.error?.stack ?? ""}`);
    },
    true,
  );
  window.addEventListener("unhandledrejection", (event) =>
    errors.push(`rejection: ${text(event.reason)}`),
  );
  document.addEventListener("securitypolicyviolation", (event) =>
    errors.push(`policy: ${event.violatedDirective} blocked ${event.blockedURI} (${event.sample})`),
  );
  const log = console.error;
  console.error = (...values) => {
    errors.push(`console: ${values.map(text).join(" ")}`);
    log.apply(console, values);
  };

  // What the next pages of a test are to find in the browser: see Session::pretend.
  const wanted = () => {
    try {
      return (sessionStorage.getItem("test.pretends") ?? "").split(" ");
    } catch {
      return [];
    }
  };
  const refused = (name) => () => {
    throw new DOMException("refused by a test", name);
  };
  const refuse = (thing, name, error) =>
    Object.defineProperty(thing, name, { configurable: true, get: refused(error) });
  const pretend = {
    "no-storage": () => refuse(window, "localStorage", "SecurityError"),
    "full-storage": () => {
      const keep = Storage.prototype.setItem;
      Storage.prototype.setItem = function (name, value) {
        if (this === window.localStorage) refused("QuotaExceededError")();
        return keep.call(this, name, value);
      };
    },
    "no-clipboard": () =>
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new DOMException("refused", "NotAllowedError")) },
      }),
    "no-worker": () => (window.Worker = class { constructor() { refused("SecurityError")(); } }),
    "no-wasm": () => delete window.WebAssembly,
    "blocked-wasm": () => {
      for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"])
        WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError("blocked by a test"));
    },
  };
  for (const one of wanted()) pretend[one]?.();
  // Limits on silence are a twentieth as long while a test wants haste: not for longer, since
  // what is to come in time may take long on a busy machine.
  const wait = window.setTimeout;
  window.setTimeout = (call, time, ...rest) =>
    wait(call, time > 10000 && wanted().includes("haste") ? time / 20 : time, ...rest);
})();
