//! La vue « lineage ».

use crate::text::screens::Lineage;

pub static TEXTS: Lineage = Lineage {
    title: "Comment tout se tient",
    lead: "Quels documents s’appuient les uns sur les autres, et quels organismes s’y rattachent.",
    centre_on: "Autour de",
    no_centre: "aucune fiche en particulier",
    centre: "Placer au centre",
    see: "Voir sa filiation",
    how_far: "Étendue",
    one_step: "Liens directs",
    two_steps: "Jusqu’à deux liens",
    leading: "Documents principaux",
    everything: "Tout ce qui est lié",
    form: "Présentation",
    as_figure: "Schéma",
    as_list: "Liste",
    records: ("{} fiche", "{} fiches"),
    links: ("{} lien", "{} liens"),
    shown: "Affichage de {} et de {}, des plus anciennes aux plus récentes.",
    shown_around: "Affichage de {} et de {}, les plus anciennes d’abord dans chaque colonne.",
    hidden: (
        "Les filtres masquent {} fiche autour du centre.",
        "Les filtres masquent {} fiches autour du centre.",
    ),
    alone: (
        "{} fiche sans lien avec les autres n’est pas représentée.",
        "{} fiches sans lien avec les autres ne sont pas représentées.",
    ),
    centre_hidden: "La fiche du centre ne répond pas aux filtres; elle est affichée tout de même.",
    no_leading: "Aucun document principal ne répond aux filtres.",
    none_linked: "Aucune des fiches qui répondent aux filtres n’est liée à une autre qui y réponde aussi.",
    no_links: "Aucun lien avec les autres fiches affichées.",
    undated: "date de création non attestée",
    aside: "Organismes dont la date de création n’est pas attestée",
    hint: "Pointez une fiche, ou rejoignez-la avec les touches fléchées, pour lire ses liens; un \
           clic l’ouvre. Les liens d’un même type vers une même fiche portent une seule étiquette. \
           Plus et moins changent la taille, zéro la rétablit.",
    region: "Schéma de la filiation",
    legend: "Types de lien",
    zoom: "Taille du schéma",
    zoom_in: "Agrandir",
    zoom_out: "Réduire",
    zoom_reset: "Taille normale",
    percent: "{}\u{a0}%",
};
