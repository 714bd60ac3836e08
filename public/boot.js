// Stands in the head of each page: what it shows until the app is there, and
// that the app cannot start. Written for any browser: it runs where the app
// does not.
(function () {
  var LIMIT = 30000; // milliseconds until a silent start counts as failed
  var WAIT = 500; // milliseconds for the first picture of a page that is there
  var root = document.documentElement;

  // What becomes HTML or the address of a program passes here. HTML is only what the app is
  // compiled with, and has nothing in it that runs; programs are its own. null refuses.
  if (window.trustedTypes && trustedTypes.createPolicy) {
    trustedTypes.createPolicy("default", {
      createHTML: function (html) {
        return /<script|\son\w+\s*=|javascript:/i.test(html) ? null : html;
      },
      createScriptURL: function (url) {
        // Of another origin: the policy refuses it, with an error that says whose it is.
        if (/^https?:/.test(url) && url.indexOf(location.origin + "/") !== 0) return url;
        if (root.getAttribute("data-edition") === "file") return /^blob:/.test(url) ? url : null;
        return url === "./worker_loader.js" || url === root.getAttribute("data-worker") ? url : null;
      },
    });
  }

  // The same chain as in the app: link, entry page, stored choice, browser.
  function language() {
    var asked = /[?&]lang=(en|fr)(&|$)/.exec(location.search);
    if (asked) return asked[1];
    if (root.lang === "fr") return "fr";
    try {
      var stored = localStorage.getItem("parallel49.lang");
      if (stored === "en" || stored === "fr") return stored;
    } catch (denied) {}
    var wanted = navigator.languages || [];
    for (var i = 0; i < wanted.length; i++) {
      var tag = /^(en|fr)(-|$)/i.exec(wanted[i]);
      if (tag) return tag[1].toLowerCase();
    }
    return "en";
  }
  var lang = language();
  var home = location.href.replace(/[?#].*$/, "").replace(/[^\/]*$/, "");
  var isBare = /^(\?lang=(en|fr))?$/.test(location.search);
  root.className = "live";
  // A page that was saved as it stood has lost its mark to the app.
  var isSaved = !root.hasAttribute("data-snapshot");
  if (!isSaved && (!isBare || root.getAttribute("data-snapshot") !== lang)) {
    root.className = "live elsewhere";
    root.lang = lang;
  }
  // A view inside another page: without the frame of a page of its own.
  var isFramed = window.parent !== window;
  if (/[?&]embed=1(&|$)/.test(location.search)) root.setAttribute("data-embed", "");

  // Tells the page around an embedded view how high it is. An open record
  // stands instead of the view.
  function tell() {
    if (!isFramed || !root.hasAttribute("data-embed") || !window.ResizeObserver) return;
    var told = 0;
    var watched = null;
    var watch = new ResizeObserver(function () {
      var record = document.getElementById("record");
      if (record && record !== watched) {
        watched = record;
        watch.observe(record);
      }
      var shown = record && record.open ? record : document.body;
      var height = Math.ceil(shown.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      // A height is no secret: whoever shows this page may know it.
      window.parent.postMessage({ parallel49Height: height }, "*");
    });
    watch.observe(document.body);
  }

  function failed() {
    var shell = document.getElementById("boot");
    if (!shell) return; // the app has started and taken the shell away
    document.getElementById("boot-failed").removeAttribute("hidden");
    document.getElementById("boot-waiting").setAttribute("hidden", "");
    root.className = root.className.replace("live", "");
  }

  // What an extension puts into the page breaks without harm: it comes from an
  // address of its own, or from one the browser will not name.
  function isOurs(event) {
    var from = event.target;
    if (from && from.nodeType === 1) {
      var file = from.src || from.href || "";
      return /^(SCRIPT|LINK)$/.test(from.tagName) && (!file || file.indexOf(home) === 0);
    }
    var error = event.error || event.reason;
    if (event.type === "error" && !error && !event.filename) return false;
    // What another program puts into the page was refused above.
    if (error && /Trusted(HTML|Script)/.test(error.message)) return false;
    var where = (event.filename || "") + " " + ((error && error.stack) || "");
    return where.indexOf("-extension://") < 0;
  }
  function brokeBefore(event) {
    if (isOurs(event)) failed();
  }

  // The app broke. Its own words stand in the page already. Without words it may
  // be no fault of ours: WebKitGTK 2.50 loses a variable of a compiled loop in
  // about one load of a thousand. The page then loads once more, since its
  // address holds all that is on screen; twice within a minute, and it says so.
  function broke(event) {
    var error = event.error || event.reason;
    if (typeof WebAssembly !== "object" || !(error instanceof WebAssembly.RuntimeError)) return;
    var details = document.getElementById("panic-details");
    if (!details.textContent && navigator.vendor === "Apple Computer, Inc.") {
      try {
        var last = Number(sessionStorage.getItem("parallel49.again"));
        if (Date.now() - last > 60000) {
          sessionStorage.setItem("parallel49.again", String(Date.now()));
          location.reload();
          return;
        }
      } catch (denied) {}
    }
    if (!details.textContent) details.textContent = error.message + "\n" + error.stack;
    document.getElementById("panic").removeAttribute("hidden");
  }
  // The program waits until the page has been seen: it would share the line and the processor with
  // what is read first. A page that nobody looks at is never drawn, so not for ever.
  if (window.Promise) {
    window.parallel49Seen = new Promise(function (seen) {
      if (document.hidden || !window.PerformanceObserver) return seen();
      document.addEventListener("DOMContentLoaded", function () {
        setTimeout(seen, WAIT);
      });
      new PerformanceObserver(function (painted) {
        if (painted.getEntriesByName("first-contentful-paint").length) seen();
      }).observe({ type: "paint", buffered: true });
    });
  }

  function begin() {
    // Without a query the panic links reload this very address.
    var links = document.querySelectorAll("#panic a");
    for (var i = 0; i < links.length; i++) {
      links[i].addEventListener("click", function (event) {
        event.preventDefault();
        location.reload();
      });
    }
    if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
      failed();
    }
    tell();
  }
  // Keeps the site for when there is no network, or keeps it no longer.
  function keep() {
    if (!("serviceWorker" in navigator) || root.hasAttribute("data-edition")) return;
    if (isFramed) return;
    var worker = root.getAttribute("data-worker");
    var done = worker
      ? navigator.serviceWorker.register(worker, { updateViaCache: "none" })
      : navigator.serviceWorker.getRegistration().then(function (old) {
          return old && old.unregister();
        });
    done.catch(function () {}); // then there is only the network, as before
  }
  // What it keeps would be on the line beside the data of the first visit.
  window.addEventListener(root.hasAttribute("data-worker") ? "parallel49-done" : "load", keep);
  window.addEventListener("error", brokeBefore, true);
  window.addEventListener("unhandledrejection", brokeBefore);
  window.addEventListener("error", broke);
  window.addEventListener("unhandledrejection", broke);
  document.addEventListener("DOMContentLoaded", begin);
  setTimeout(failed, LIMIT);
})();
