// The page's side of the desk: starts its worker at the first question, keeps
// it, and has one question answered at a time. src/browser/desk.rs asks.
(function () {
  var LIMIT = 60000; // milliseconds for an answer, as src/text says
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

  // Gives the list that is the answer, or fails with "old", "late" or anything
  // else.
  function ask(request) {
    var timer;
    return Promise.resolve()
      .then(function () {
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
          worker.postMessage(request);
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
    // What the reader chose in the dialog.
    var form = document.querySelector("#desk form:not([method])");
    if (form) words[1] = new URLSearchParams(new FormData(form)).toString();
    var answer = last.then(function () {
      return ask([words, parts]);
    });
    last = answer.catch(function () {});
    return answer;
  };
})();
