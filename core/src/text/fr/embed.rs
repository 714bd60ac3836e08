//! Une vue dans une autre page.

use crate::text::screens::Embed;

pub static TEXTS: Embed = Embed {
    help: "Insérez ce code dans une autre page pour y afficher cette vue. Le cadre s’adapte à son contenu si la page qui l’accueille exécute les scripts.",
    newest: "Toujours avec les données les plus récentes",
    kept: "Toujours avec cette version des données",
};
