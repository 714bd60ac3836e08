use crate::dataset::Verdict;
use crate::text::screens::Overview;

pub static TEXTS: Overview = Overview {
    title: "Cybersécurité\u{a0}: où les États-Unis et le Canada s’accordent et où ils divergent",
    counted_themes: ("Sur {} thème", "Sur {} thèmes"),
    counted_era: " (période {})",
    counted_sides: ", les deux pays ",
    counted: |verdict| match verdict {
        Verdict::Aligned => ("ont ", "des textes concordants sur {}"),
        Verdict::Joint => ("agissent ", "conjointement sur {}"),
        Verdict::DifferentMeans => ("visent ", "le même but par des moyens différents sur {}"),
        Verdict::DifferentAim => ("visent ", "des buts différents sur {}"),
        Verdict::OneSide => ("un seul pays est documenté ", "sur {}"),
        Verdict::NotEnoughEvidence => ("les éléments sont insuffisants ", "sur {}"),
    },
    and: " et ",
    theme: "Thème",
    now: "Aujourd’hui, en une phrase",
    no_verdict: "Aucun constat",
    doubtful: "{}, confiance faible",
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
    light: "Mode clair",
    dark: "Mode sombre",
    save_as: |form| match form {
        "svg" => "Enregistrer en SVG",
        _ => "Enregistrer en PNG",
    },
    now_of: "Période {}, en une phrase",
    now_of_none: "Aucune période ce jour-là",
    no_era: "Aucune période de la comparaison ne couvre le {}. Les constats ci-dessous portent sur \
             d’autres époques.",
};
