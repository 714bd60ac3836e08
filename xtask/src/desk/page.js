// The page's side of the desk: starts its worker at the first question, keeps
// it, and has one question answered at a time. src/browser/desk.rs asks.
(function () {
  var LIMIT = 60000; // milliseconds for an answer, as src/text says
  var MOST = 50000000; // bytes of a reader's file, as src/desk/own.rs says
  var kept;
  var last = Promise.resolve();
  // Gives a promise of the worker.
  var start = START;

  // The form goes nowhere: its button says what it does, to a click and to
  // Enter alike.
  document.addEventListener("submit", function (event) {
    if (event.target.matches("#desk form:not([method])")) {
      event.preventDefault();
    }
  });

  // A file dropped beside its field is taken too, instead of opening as a page.
  function dropped(event) {
    var field = document.querySelector("#desk[open] #own-file");
    if (!field || event.target === field) return;
    event.preventDefault();
    var files = event.dataTransfer && event.dataTransfer.files;
    if (event.type === "drop" && files && files.length) {
      field.files = files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
  document.addEventListener("dragover", dropped);
  document.addEventListener("drop", dropped);

  // A part is a text, a file of the reader's, or the address of one beside the
  // page in a list of one. What hinders it becomes the choices of the request, in
  // a word that src/desk/own.rs knows.
  // Opened here: what the policy of the page refuses is refused, and not every
  // browser lets the worker of a page from disk read files.
  function opened(words) {
    return function (part) {
      if (typeof part === "string") return part;
      return Promise.resolve(Array.isArray(part) ? fetched(part[0]) : part)
        .then(function (file) {
          if (file.size > MOST) throw "large";
          return file.arrayBuffer().catch(word("unreadable"));
        })
        .then(function (bytes) {
          try {
            return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
          } catch (failure) {
            throw "encoding";
          }
        })
        .catch(function (why) {
          words[1] = "failed=" + encodeURIComponent(why);
          return "";
        });
    };
  }

  function word(why) {
    return function () {
      throw why;
    };
  }

  // From the very site of the page, whatever its answers say.
  function fetched(address) {
    var url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) return Promise.reject("origin");
    var limits = { cache: "no-cache", redirect: "error", signal: AbortSignal.timeout(20000) };
    return fetch(url, limits).then(function (answer) {
      if (!answer.ok) throw "HTTP " + answer.status;
      return answer.blob().catch(word("network"));
    }, word("network"));
  }

  // Gives the list that is the answer, or fails with "old", "late" or anything
  // else.
  function ask(request) {
    var timer;
    var texts;
    return Promise.all(request[1].map(opened(request[0])))
      .then(function (all) {
        texts = all;
        return kept || start();
      })
      .catch(function () {
        throw "old";
      })
      .then(function (worker) {
        kept = worker;
        return new Promise(function (found, lost) {
          worker.onerror = lost;
          worker.onmessage = function (event) {
            // A text is the worker's own word for having broken.
            (Array.isArray(event.data) ? found : lost)(event.data);
          };
          timer = setTimeout(lost, LIMIT, "late");
          worker.postMessage([request[0], texts]);
        });
      })
      .catch(function (why) {
        // The next question starts it anew.
        if (kept) kept.terminate();
        kept = null;
        throw why;
      })
      .finally(function () {
        clearTimeout(timer);
      });
  }

  window.parallel49Ask = function (words, parts) {
    // What the reader chose in the dialog, before what else the desk needs.
    var form = document.querySelector("#desk form:not([method])");
    if (form) words[1] = new URLSearchParams(new FormData(form)) + "&" + words[1];
    var answer = last.then(function () {
      return ask([words, parts]);
    });
    last = answer.catch(function () {});
    return answer;
  };
})();
