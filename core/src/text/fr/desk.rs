//! Tant que le comptoir n’est pas là.

use crate::text::screens::Desk;

pub static TEXTS: Desk = Desk {
    cite: "Citer…",
    interface: "Adresses et exemples pour les programmes…",
    own: "Ouvrir vos propres données…",
    own_shown: "Vous consultez les données du fichier {}, et non les nôtres. Aucune donnée n’a été \
                transmise. Les liens vers cette vue exigent ce fichier.",
    own_back: "Revenir aux données publiées",
    own_needed: "Ce lien affiche le fichier {}, qui n’est pas ici. Ouvrez-le pour afficher cette vue.",
    export: "Exporter…",
    waiting: "Un instant…",
    lost: "L’opération a échoué",
    old: "Votre navigateur ne le permet pas ici. Un navigateur de 2023 ou plus récent le permet.",
    gone: "La partie du site qui produit fichiers et références n’a pas pu être chargée. Vérifiez \
           votre connexion, puis réessayez.",
    late: "La partie du site qui produit fichiers et références n’a pas répondu en une minute.",
    refused: "Votre navigateur n’a pas enregistré le fichier.",
};
