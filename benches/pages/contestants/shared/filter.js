// Which rows and cells the chosen themes and verdicts leave, and the counts beside every choice.

export function readAddress(search = location.search) {
  const keys = new URLSearchParams(search);
  const list = (key) => new Set((keys.get(key) ?? "").split(",").filter(Boolean));
  return { theme: list("theme"), verdict: list("verdict") };
}

export function writeAddress({ theme, verdict }) {
  const keys = new URLSearchParams();
  if (theme.size) keys.set("theme", [...theme].join(","));
  if (verdict.size) keys.set("verdict", [...verdict].join(","));
  history.replaceState(null, "", keys.size ? `?${keys}` : location.pathname);
}

// rows: [{ id, verdicts }]. Answers { rows: Map id → [is shown per era], shown, all, counts }.
export function sift(rows, { theme, verdict }) {
  const counts = { theme: {}, verdict: {} };
  const kept = new Map();
  let shown = 0;
  let all = 0;
  for (const { id, verdicts } of rows) {
    const isTheme = !theme.size || theme.has(id);
    const cells = verdicts.map((value) => {
      const isVerdict = !verdict.size || verdict.has(value);
      all += 1;
      if (isVerdict) counts.theme[id] = (counts.theme[id] ?? 0) + 1;
      if (isTheme) counts.verdict[value] = (counts.verdict[value] ?? 0) + 1;
      return isTheme && isVerdict;
    });
    const here = cells.filter(Boolean).length;
    shown += here;
    if (here) kept.set(id, cells);
  }
  return { rows: kept, shown, all, counts };
}

export function line({ shown, all }) {
  return shown === all ? `All ${all} verdicts` : `${shown} of ${all} verdicts`;
}
