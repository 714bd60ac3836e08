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
  // The bar names the screens twice, for wide pages and narrow ones.
  var ways = document.querySelectorAll("#head nav a");
  for (var i = 0; i < ways.length; i++) {
    ways[i].removeAttribute("aria-current");
    if (/#themes$/.test(ways[i].getAttribute("href"))) ways[i].setAttribute("aria-current", "page");
  }
  first.parentNode.replaceChild(answer.content, first);
  root.setAttribute("data-theme", asked[1]);
  root.className = "live";
})();
