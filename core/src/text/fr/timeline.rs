//! La vue « timeline ».

use crate::text::screens::Timeline;

pub static TEXTS: Timeline = Timeline {
    title: "Quand cela s’est-il passé?",
    lead: "Les instruments sous forme de barres couvrant leur période d’application; les événements \
           sous forme de points.",
    figure: "Chronologie de {} à {}",
    from: "De",
    to: "À",
    end_invalid: "Ce n’est pas une année ni une date comme 2012, 2012-10 ou 2012-10-26. La vue \
                  n’a pas changé.",
    earlier: "Années précédentes",
    later: "Années suivantes",
    closer: "Moins d’années, de plus près",
    wider: "Plus d’années, de plus loin",
    whole: "Tout\u{a0}: toutes les années",
    whole_sign: "Tout",
    before: ("{} antérieur", "{} antérieurs"),
    after: ("{} plus tard", "{} plus tard"),
    as_table: "Tableau",
    as_figure: "Schéma",
    keys: "Les flèches, Début et Fin mènent d’un élément à l’autre, Entrée en ouvre un. Plus et \
           moins affichent moins ou davantage d’années, zéro les affiche toutes.",
    gestures: "Faites glisser le schéma de côté, ou tournez la molette de côté, pour parcourir les années; \
               pincez, ou tournez la molette avec Ctrl, pour vous rapprocher. Pointez un élément \
               pour voir à quoi il se rattache.",
    crowd: ("{} événement", "{} événements"),
    crowds: "Là où les événements se pressent, un seul repère les réunit; il s’ouvre en liste.",
    swapped: "Le début venait après la fin; les deux ont été inversés.",
    legend: "Légende",
    open_end: "encore en vigueur d’après le dernier élément connu",
    unknown_end: "fin non attestée; tracé jusqu’au dernier élément connu",
    imprecise: "plus clair\u{a0}: jour inconnu",
    point: "acte ou publication d’un seul jour",
    event: "événement",
    cut: "se poursuit au-delà des années affichées",
    caption: "Instruments et événements de {} à {}, selon leur début",
    name: "Nom",
    began: "Début",
    ended: "Fin",
    save_svg: "Image SVG",
    save_png: "Image PNG",
    save_failed: "Votre navigateur n’a pas enregistré l’image. Essayez l’autre format ou imprimez \
                  la page.",
};
