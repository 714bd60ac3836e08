const DATA = "https://example.org/data/";
const read = async (kind) => (await fetch(`${DATA}${kind}.json`)).json();

const [parties, instruments, provisions] = await Promise.all(
  ["parties", "instruments", "provisions"].map(read),
);
const partyOf = new Map(instruments.map((item) => [item.id, item.party]));
const found = provisions
  .filter((item) => item.themes.includes("incident-response"))
  .map((item) => partyOf.get(item.instrument));
for (const party of parties) {
  console.log(`${party.name.en}\t${found.filter((id) => id === party.id).length}`);
}
