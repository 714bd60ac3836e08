//! Le signalement d’une erreur.

use crate::text::screens::Report;

pub static TEXTS: Report = Report {
    help: "Copiez ce texte, précisez l’erreur et les éléments qui l’établissent, puis envoyez-le aux responsables de cette page.",
    help_tracker: "Précisez l’erreur et les éléments qui l’établissent. Le signalement s’ouvre, prérempli, dans l’outil de suivi du projet.",
    open: "Ouvrir le signalement",
    about: "Correction\u{a0}: {}",
    form: "Fiche\u{a0}: {}\nVersion des données\u{a0}: {}\nLien permanent\u{a0}: {}\nLangue de la page\u{a0}: français\nTexte actuel\u{a0}: {}\n\nL’erreur\u{a0}:\n\n\nÉléments qui l’établissent (document, endroit, adresse)\u{a0}:\n",
};
