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
})();
