use crate::query::Facet;
use crate::text::screens::BadLink;

pub static TEXTS: BadLink = BadLink {
    unknown_key: "«\u{a0}{}\u{a0}» ne correspond à rien ici et n’a pas été pris en compte.",
    repeated: "«\u{a0}{}\u{a0}» figure deux fois dans le lien; seule la première occurrence \
               compte, et «\u{a0}{}\u{a0}» n’a pas été pris en compte.",
    too_long: "Ce que le lien indique pour «\u{a0}{}\u{a0}» est trop long; la fin n’a pas été \
               prise en compte.",
    columns_full: "Pas plus de {} colonnes ne tiennent côte à côte; «\u{a0}{}\u{a0}» n’a pas été \
                   retenu.",

    no_screen: "Il n’existe aucune vue nommée «\u{a0}{}\u{a0}»; vous voyez la vue \
                «\u{a0}{}\u{a0}».",
    no_value: "Il n’existe pas {} «\u{a0}{}\u{a0}»; ce filtre n’est pas appliqué.",
    facet: |facet| match facet {
        Facet::Theme => "de thème",
        Facet::Party => "de partie",
        Facet::Record => "de type de fiche",
        Facet::Kind => "de type d’instrument",
        Facet::Status => "d’état",
        Facet::Body => "d’organisme",
        Facet::Confidence => "de degré de confiance",
        Facet::Verdict => "de constat",
        Facet::Source => "de type de source",
        Facet::Read => "d’étendue de lecture",
        Facet::Host => "de site Web",
    },
    no_column: "Il n’existe ni partie ni document nommé «\u{a0}{}\u{a0}»; aucune colonne ne lui \
                est consacrée.",
    no_day: "«\u{a0}{}\u{a0}» n’est pas une date; rien n’est masqué en fonction d’une date.",
    no_start: "«\u{a0}{}\u{a0}» n’est pas une date; les années affichées commencent là où elles \
               commencent d’ordinaire.",
    no_end: "«\u{a0}{}\u{a0}» n’est pas une date; les années affichées se terminent là où elles \
             se terminent d’ordinaire.",
    no_order: "Rien ici ne peut être trié selon «\u{a0}{}\u{a0}»; l’ordre habituel est conservé.",
    no_table_column: "Le tableau n’a pas de colonne «\u{a0}{}\u{a0}»; elle n’est pas affichée.",
    no_shape: "La présentation «\u{a0}{}\u{a0}» n’existe pas; vous voyez la présentation \
               habituelle.",
    no_distance: "«\u{a0}{}\u{a0}» n’est pas une distance autour d’une fiche; seuls les liens \
                  directs sont affichés.",
    no_focus: "«\u{a0}{}\u{a0}» ne se trouve pas dans cette vue; vous la voyez en entier.",
    no_story: "Il n’existe pas de récit nommé «\u{a0}{}\u{a0}»; aucun n’est ouvert.",
    no_step: "Il n’existe pas d’étape «\u{a0}{}\u{a0}» dans un récit; un récit commence à son \
              début.",
    no_era: "Il n’existe pas de période «\u{a0}{}\u{a0}»; vous voyez la période habituelle.",
    no_record: "Il n’existe pas de fiche nommée «\u{a0}{}\u{a0}»; aucune n’a été ouverte.",
    no_pin: "Rien ici ne porte le nom «\u{a0}{}\u{a0}»; cet élément ne figure pas parmi les \
             éléments épinglés.",
    no_language: "Il n’existe pas de version en «\u{a0}{}\u{a0}»; vous voyez la version \
                  française.",
    unusable: "«\u{a0}{}\u{a0}» n’a pas pu être utilisé et n’a pas été pris en compte.",

    meant: "Vouliez-vous dire {}?",
    search: "Faire une recherche dans les fiches",
};
