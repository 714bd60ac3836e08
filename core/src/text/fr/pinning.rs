//! La vue « pins ».

use crate::text::screens::Pinning;

pub static TEXTS: Pinning = Pinning {
    lead: "Ordonnez la liste, annotez-la, emportez-la. Le lien de cette page contient la liste. Vos notes restent dans ce navigateur et dans le fichier que vous enregistrez.",
    none: "Rien n’est encore épinglé. Ouvrez une fiche et choisissez «\u{a0}Épingler\u{a0}», ou épinglez toute une vue en haut de la page.",
    view: "Vue",
    up: "Monter",
    down: "Descendre",
    moved: "Position {} sur {}",
    remove: "Retirer",
    clear: "Tout retirer",
    undo: "Annuler le retrait",
    note: "Votre note",
    note_refused: "Votre navigateur ne conserve pas les notes\u{a0}: son stockage est plein ou désactivé. Elles restent ici jusqu’à ce que vous fermiez ou rechargiez la page. Enregistrez la liste pour les garder.",
    long: "Le lien de cette liste compte {} caractères. Certains logiciels coupent les liens de plus de 2\u{a0}000 caractères. Enregistrez la liste pour ne rien perdre.",
    lasting: "Lien permanent",
    save: "Enregistrer en Markdown",
    print: "Imprimer",
    counted: ("{} élément épinglé", "{} éléments épinglés"),
};
