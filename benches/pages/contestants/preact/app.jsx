// The same first screen in Preact: drawn from a small file of the overview, searched as in the plain
// page.

import { render } from "preact";
import { useState } from "preact/hooks";
import { line, readAddress, sift, writeAddress } from "../shared/filter.js";
import { prepare, prepareWhenIdle, suggest } from "../shared/search.js";
import { SIDES, between } from "../shared/signs.js";

function Sign({ verdict }) {
  return (
    <svg viewBox="0 0 52 14" aria-hidden="true">
      <path class="between" d={between(verdict)} />
      <path class="first" d={SIDES.first} />
      <path class="second" d={SIDES.second} />
    </svg>
  );
}

function Choices({ name, label, values, counts, chosen, toggle }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map(([value, word]) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} checked={chosen.has(value)} onChange={() => toggle(name, value)} />{" "}
          {word} <small>{counts[value] ?? 0}</small>
        </label>
      ))}
    </fieldset>
  );
}

function Matrix({ data, kept }) {
  return (
    <table id="matrix">
      <thead>
        <tr>
          <th scope="col">Theme</th>
          {data.eras.map(({ id, label }) => <th scope="col" key={id}>{label}</th>)}
          <th scope="col">Now, in a sentence</th>
        </tr>
      </thead>
      <tbody>
        {data.themes.filter(({ id }) => kept.has(id)).map(({ id, label, verdicts, sentence }) => (
          <tr key={id} id={id}>
            <th scope="row"><a href={`?theme=${id}`}>{label}</a></th>
            {verdicts.map((verdict, at) => (
              <td key={at} class={kept.get(id)[at] ? undefined : "dim"}>
                <a href={`?theme=${id}`} aria-label={`${label}, ${data.eras[at].label}: ${data.verdicts[verdict]}`}>
                  <Sign verdict={verdict} />
                  {data.verdicts[verdict]}
                </a>
              </td>
            ))}
            <td>{sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Search() {
  const [found, setFound] = useState([]);
  const type = async (event) => {
    const field = event.currentTarget;
    const typed = field.value;
    const results = await suggest(typed);
    if (typed === field.value) setFound(results);
  };
  return (
    <form class="search" role="search">
      <input id="search" type="search" aria-label="Search everything" placeholder="Search" autocomplete="off" onFocus={prepare} onInput={type} />
      <ul id="suggestions" class="suggestions">
        {found.map(({ id, kind, title, terms }) => (
          <li key={id}>
            <a href={`?id=${encodeURIComponent(id)}`} data-id={id}><Marked text={title} words={terms} /> <small>{kind}</small></a>
          </li>
        ))}
      </ul>
    </form>
  );
}

function Marked({ text, words }) {
  const any = new RegExp(`(${words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&")).join("|")})`, "iu");
  return text.split(any).map((part, at) => (at % 2 ? <mark key={at}>{part}</mark> : part));
}

function App({ data }) {
  const [chosen, setChosen] = useState(readAddress);
  const toggle = (name, value) => {
    const next = { theme: new Set(chosen.theme), verdict: new Set(chosen.verdict) };
    if (!next[name].delete(value)) next[name].add(value);
    writeAddress(next);
    setChosen(next);
  };
  const sifted = sift(data.themes, chosen);
  const used = new Set(data.themes.flatMap(({ verdicts }) => verdicts));
  return (
    <>
      <header>
        <strong>Parallel 49</strong>
        <Search />
      </header>
      <main>
        <h1>Where the United States and Canada agree on cybersecurity, and where they part</h1>
        <p>{data.lead}</p>
        <details>
          <summary>Filters</summary>
          <div class="filters">
            <Choices name="theme" label="Theme" values={data.themes.map(({ id, label }) => [id, label])} counts={sifted.counts.theme} chosen={chosen.theme} toggle={toggle} />
            <Choices name="verdict" label="Verdict" values={Object.entries(data.verdicts).filter(([id]) => used.has(id))} counts={sifted.counts.verdict} chosen={chosen.verdict} toggle={toggle} />
          </div>
        </details>
        <p id="count" role="status">{line(sifted)}</p>
        <Matrix data={data} kept={sifted.rows} />
      </main>
      <footer>An independent comparison, not affiliated with either government.</footer>
    </>
  );
}

const answer = await fetch("overview.json");
render(<App data={await answer.json()} />, document.querySelector("#app"));
document.documentElement.dataset.live = "";
prepareWhenIdle();
