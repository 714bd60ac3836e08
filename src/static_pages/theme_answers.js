// A link to one theme and nothing else: its answer stands in the page and takes the place of the
// first screen, until the app takes its. Written for any browser, as boot.js is, which has said
// before in which language the page is wanted.
(function () {
  var root = document.documentElement;
  var asked = /^\?theme=([a-z0-9-]+)(&lang=(en|fr))?$/.exec(location.search);
  if (!asked || root.getAttribute("data-snapshot") !== root.lang) return;
  var answer = document.querySelector("template[data-theme='" + asked[1] + "']");
  var first = document.getElementById("screen-overview");
  if (!answer || !answer.content || !first) return;
  var now = document.querySelector("#head nav a[aria-current]");
  var next = document.querySelector("#head nav a[href$='#themes']");
  if (now) now.removeAttribute("aria-current");
  if (next) next.setAttribute("aria-current", "page");
  first.parentNode.replaceChild(answer.content, first);
  root.setAttribute("data-theme", asked[1]);
  root.className = "live";
})();
