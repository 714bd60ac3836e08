import json
from urllib.request import urlopen

DATA = "https://example.org/data/"


def read(kind):
    with urlopen(DATA + kind + ".json") as answer:
        return json.load(answer)


party_of = {item["id"]: item["party"] for item in read("instruments")}
found = [
    party_of[item["instrument"]]
    for item in read("provisions")
    if "incident-response" in item["themes"]
]
for party in read("parties"):
    print(party["name"]["en"], found.count(party["id"]), sep="\t")
