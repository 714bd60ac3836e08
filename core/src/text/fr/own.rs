//! Les données du lecteur.

use crate::text::screens::Own;

pub static TEXTS: Own = Own {
    title: "Vos propres données",
    lead: "Cette application compare les deux parties que décrit un fichier de données, quelles \
           qu’elles soient. Ouvrez un de vos fichiers, et toutes les vues l’affichent à la place \
           des données publiées, dans les deux langues. Le fichier est lu dans ce navigateur. \
           Aucune donnée n’est transmise.",
    choose: "Choisissez un fichier JSON d’au plus {} Mo ou déposez-le sur ce champ",
    pick: "Choisir un fichier…",
    how: "Comment en préparer un",
    example: "Exemple avec deux pays inventés",
    schema: "Son schéma JSON",
    elsewhere: "Un exemple et son schéma JSON se trouvent dans l’édition hébergée.",
    steps: &[
        "Enregistrez l’exemple et ouvrez-le dans un éditeur de texte. S’il reconnaît les schémas \
         JSON, il vérifie le fichier au fil de la saisie.",
        "Le fichier est un seul objet, avec un tableau par type de fiche. Sont obligatoires \
         meta, parties, themes, sources, instruments et provisions. Les autres types sont \
         facultatifs.",
        "Parmi les parties, deux ont le rôle side et une le rôle joint. Les autres ont le rôle \
         wider. Chacune a un nom, un nom court, une forme (glyph) et une couleur (hue).",
        "Chaque texte figure en anglais et en français, et chaque énoncé nomme une source et \
         l’endroit dans cette source.",
        "Ouvrez le fichier ici. S’il contient des erreurs, chacune est indiquée avec sa fiche et \
         son champ.",
    ],
    by_link: "Un fichier placé sur le même site, sous cette page, s’ouvre par un lien\u{a0}: ajoutez \
              ?data=dossier/fichier.json à l’adresse de la page.",
    forgets: "La page ne conserve pas le fichier\u{a0}: si vous la fermez ou la rechargez, ouvrez-le de nouveau.",

    refused: "{} ne peut pas encore être affiché",
    faults: ("{} erreur a été trouvée.", "{} erreurs ont été trouvées."),
    still: "L’affichage précédent est conservé.",
    part: "{} à {}",
    not_listed: ("{} autre n’est pas indiquée.", "{} autres ne sont pas indiquées."),
    choose_again: "Choisissez le fichier corrigé ou un autre",
    too_large: "Le fichier dépasse {} Mo.",
    not_opened: "Le fichier n’a pas pu être ouvert\u{a0}: {}",
    causes: [
        "Le fichier n’est pas enregistré en UTF-8, et ses accents seraient perdus. Enregistrez-le \
         de nouveau en choisissant l’encodage UTF-8.",
        "Le navigateur n’a pas pu lire le fichier. Il a peut-être été déplacé, modifié ou \
         verrouillé depuis que vous l’avez choisi. Choisissez-le de nouveau.",
        "Le fichier n’a pas pu être chargé\u{a0}: il n’y a pas de connexion, l’hôte a mis trop de \
         temps, ou il renvoie à une autre adresse.",
        "Le fichier n’est pas sur le site de cette page. Seuls les fichiers du même site s’ouvrent \
         par un lien.",
    ],
};
