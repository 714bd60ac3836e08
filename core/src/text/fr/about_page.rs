//! La page « À propos ».

use crate::text::screens::AboutPage;

pub static TEXTS: AboutPage = AboutPage {
    contents: "Sur cette page",
    who: "Qui publie ce site",
    no_publisher: "Cette édition ne nomme aucun éditeur. Elle est indépendante et n’est liée à \
                   aucun des deux gouvernements.",
    publisher: "Publié par {}. Le site n’est lié à aucun des deux gouvernements.",
    contact: "Écrire à {}.",
    no_contact: "«\u{a0}Signaler une erreur\u{a0}», à la fin de chaque fiche, prépare un message \
                 qui nomme la fiche, la version et le lien; il vous reste à l’envoyer.",
    scope: "Ce que le site couvre, et ce qu’il ne couvre pas",
    covers: "Le site couvre {}, datés de {} à {}\u{a0}: ce qu’ont publié les gouvernements \
             fédéraux des deux pays, ce dont ils sont convenus entre eux et ce à quoi les deux \
             participent avec d’autres.",
    kinds: "Par type\u{a0}: {}.",
    left_out: "Hors du champ",
    left_out_unsaid: "Les États américains, les provinces et les villes, de même que les \
                      initiatives propres aux entreprises, ne sont pas couverts; ce qui n’a \
                      jamais été publié non plus.",
    not_coded: (
        "Ce qui n’est pas connu",
        "«\u{a0}Non examiné\u{a0}», ou «\u{a0}non codé\u{a0}» dans les règles, signifie que nous n’avons d’élément ni dans un sens ni dans \
         l’autre, jamais que le texte est muet. Un constat n’est rendu que si nous avons des \
         éléments pour les deux pays.",
    ),
    rules: "Lire les règles ({})",
    glossary_lead: "Les termes officiels du domaine, dans les deux langues.",
    abbreviations: "Sigles et abréviations",
    abbreviations_lead: "Dans les textes, un pointillé les souligne\u{a0}: pointez-les ou \
                         touchez-les pour en voir le sens.",
    short: "Sigle",
    long: "Sens",
    show_all: "Tout afficher ({})",
};
