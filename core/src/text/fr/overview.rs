use crate::dataset::Verdict;
use crate::text::screens::Overview;

pub static TEXTS: Overview = Overview {
    title: "Cybersécurité\u{a0}: où les États-Unis et le Canada s’accordent et où ils divergent",
    counted_opening: "En {}, {}, comparés sur {} thèmes\u{a0}: ",
    counted: |verdict| match verdict {
        Verdict::Aligned => ("concordance sur {}", "concordance sur {}"),
        Verdict::DifferentMeans => {
            ("même but par d’autres moyens sur {}", "même but par d’autres moyens sur {}")
        }
        Verdict::DifferentAim => ("but différent sur {}", "buts différents sur {}"),
        Verdict::OneSide => ("un seul pays sur {}", "un seul pays sur {}"),
        Verdict::Joint => ("action conjointe sur {}", "action conjointe sur {}"),
        Verdict::NotEnoughEvidence => {
            ("éléments insuffisants sur {}", "éléments insuffisants sur {}")
        }
    },
    and: " et ",
    theme: "Thème",
    now: "Aujourd’hui, en une phrase",
    no_verdict: "Aucun constat",
    how: "Comment les constats sont établis",
    legend: "Ce que signifient les signes",
    caption: "Constats par thème et par période",
    keys: "Les touches fléchées permettent de passer d’un constat à l’autre.",
    documents: ("{} document", "{} documents"),
    rests: "Chaque constat mène aux engagements sur lesquels il repose, dans {} documents de {} à {}.",
    menu: "Menu",
    share: "Partager",
    permanent_link: "Copier le lien permanent",
    print: "Imprimer",
    search_everything: "Rechercher partout",
    search_go: "Rechercher",
    light: "Couleurs claires",
    dark: "Couleurs sombres",
    save_as: |form| match form {
        "svg" => "Enregistrer en SVG",
        _ => "Enregistrer en PNG",
    },
};
