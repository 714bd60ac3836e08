//! Français, tel qu'on l'écrit dans l'administration fédérale canadienne :
//! espace insécable devant le deux-points et dans les guillemets.

mod about_page;
mod bad_link;
pub mod changes;
mod compare;
mod controls;
mod desk;
mod editions;
pub mod embed;
mod figures;
mod find;
pub mod interface;
mod lineage;
mod overview;
pub mod own;
pub mod pinning;
mod pins;
mod plans;
mod record;
mod records;
pub mod report;
pub mod static_pages;
mod stories;
pub mod taking;
mod theme_page;
mod timeline;

use super::{About, Texts};
use crate::dataset::bundle::Unusable;
use crate::dataset::{
    Basis, Bearing, Confidence, Covered, End, InstrumentKind as K, Language, ProvisionKind,
    RelationType as R, SourceKind, Standing, Status, Verdict,
};
use crate::query::{Facet, Screen};

pub static TEXTS: Texts = Texts {
    name: "49e parallèle",
    headline: "Deux pays, une frontière et ce qu’ils se sont promis dans le cyberespace",
    lead: "Ce que les États-Unis et le Canada se sont engagés à faire en matière de \
           cybersécurité, thème par thème, et les plans qu’ils ont en commun. Chaque énoncé cite \
           sa source.",
    skip: "Passer au contenu principal",
    other_language: "English",
    navigation: "Vues",
    screen: |screen| match screen {
        Screen::Overview => "Aperçu",
        Screen::Compare => "Comparaison",
        Screen::Timeline => "Chronologie",
        Screen::Plans => "Plans",
        Screen::Lineage => "Filiation",
        Screen::Figures => "Chiffres",
        Screen::Stories => "Récits",
        Screen::Records => "Fiches",
        Screen::Sources => "Sources",
        Screen::About => "À propos",
        Screen::Pins => "Éléments épinglés",
    },

    search: "Recherche",
    search_hint: "Filtrer par mots",
    filters: "Filtres",
    active_filters: "Filtres actifs",
    reset: "Effacer tous les filtres",
    undo_reset: "Rétablir les filtres",
    remove_filter: "Retirer le filtre\u{a0}: {}",
    facet: |facet| match facet {
        Facet::Theme => "Thème",
        Facet::Party => "Partie",
        Facet::Record => "Type de fiche",
        Facet::Kind => "Type d’instrument",
        Facet::Status => "État",
        Facet::Body => "Organisme",
        Facet::Confidence => "Degré de confiance",
        Facet::Verdict => "Constat",
        Facet::Source => "Type de source",
        Facet::Read => "Lecture",
        Facet::Host => "Site Web",
    },
    filter_by: "Préciser la liste",

    asof: "Date de référence",
    asof_none: "aucune (tout le dossier)",
    asof_day: "Situation au {}",
    asof_marks: "Dates marquantes",
    asof_invalid: "Ce n’est pas une date lisible, comme 2012-10-26 ou 26 octobre 2012. La vue \
                   n’a pas changé.",
    asof_before_eras: "Avant la première période de la comparaison\u{a0}: aucun constat.",
    previous_day: "Date marquante précédente",
    next_day: "Date marquante suivante",
    hidden_by_asof: (
        "{} énoncé qui n’était pas en vigueur ce jour-là est masqué",
        "{} énoncés qui n’étaient pas en vigueur ce jour-là sont masqués",
    ),
    end_not_evidenced: "fin non attestée",

    provisions: ("{} disposition", "{} dispositions"),
    shown_of: "{} des {} énoncés",
    shown_all: "Les {} énoncés",

    items: |screen| match screen {
        Screen::Overview => ("{} constat", "{} constats"),
        Screen::Figures => ("{} chiffre", "{} chiffres"),
        Screen::Compare => ("{} énoncé", "{} énoncés"),
        Screen::Timeline => ("{} instrument ou événement", "{} instruments et événements"),
        Screen::Plans => ("{} plan", "{} plans"),
        Screen::Lineage => ("{} instrument ou organisme", "{} instruments et organismes"),
        Screen::Sources => ("{} source", "{} sources"),
        _ => ("{} fiche", "{} fiches"),
    },
    some_of: "{} sur {}",
    all_of: "{} en tout",
    items_hidden_by_asof: (
        "{} ne s’affiche pas (n’existait pas à cette date)",
        "{} ne s’affichent pas (n’existaient pas encore ou n’existaient plus à cette date)",
    ),
    range: "Années affichées",
    kept: "Sans effet dans cette vue, conservé pour les autres\u{a0}: {}.",

    overview: &overview::TEXTS,
    bad_link: &bad_link::TEXTS,
    compare: &compare::TEXTS,
    controls: &controls::TEXTS,
    find: &find::TEXTS,
    theme_page: &theme_page::TEXTS,
    timeline: &timeline::TEXTS,
    figures: &figures::TEXTS,
    plans: &plans::TEXTS,
    lineage: &lineage::TEXTS,
    stories: &stories::TEXTS,
    records: &records::TEXTS,
    record: &record::TEXTS,
    about_page: &about_page::TEXTS,
    editions: &editions::TEXTS,
    pins: &pins::TEXTS,
    desk: &desk::TEXTS,

    theme: "Thème",
    all_themes: "Tous les thèmes",
    read_theme: "Lire côte à côte\u{a0}: {}",
    previous_theme: "Thème précédent",
    next_theme: "Thème suivant",
    more_in_cell: ("{} autre", "{} autres"),
    column_choice: "Colonne {}\u{a0}: contenu",
    reset_columns: "Revenir aux deux pays",
    parties_group: "Parties",
    with_others: "avec d’autres pays",
    not_coded: "Non examiné",
    not_coded_why: "Nous n’avons d’élément ni dans un sens ni dans l’autre; le texte n’est pas \
                    muet pour autant.",
    filtered_out: "Rien ici ne répond aux filtres.",
    no_hits_help: "Il suffit de retirer un filtre pour obtenir des résultats\u{a0}:",
    no_hits: "Aucun énoncé ne correspond.",
    no_hits_none: "Aucun filtre n’est seul en cause. Effacez-les tous pour recommencer.",
    drop_facet: "Retirer «\u{a0}{}\u{a0}» ({})",
    drop_search: "Retirer la recherche «\u{a0}{}\u{a0}» ({})",
    drop_asof: "Afficher tout le dossier plutôt qu’un seul jour ({})",
    table_caption: "Dispositions par thème, pour chaque colonne",

    verdict: |verdict| match verdict {
        Verdict::Aligned => "Concordant",
        Verdict::DifferentMeans => "Même but, moyens différents",
        Verdict::DifferentAim => "Buts différents",
        Verdict::OneSide => "Un seul pays",
        Verdict::Joint => "Conjoint",
        Verdict::NotEnoughEvidence => "Éléments insuffisants",
    },
    one_side: "{} seulement",
    verdict_by_era: "Constat par période",
    what_differs: "Ce qui diffère",
    caveats: "Mises en garde",
    rests_on: "Repose sur",
    rule: "Règle",
    covered: |covered| match covered {
        Covered::Addressed => "Abordé",
        Covered::Partial => "Abordé en partie",
        Covered::NotAddressed => "Non abordé",
        Covered::NotCoded => "Non examiné",
        Covered::NotApplicable => "Sans objet",
    },
    covered_why: |covered| match covered {
        Covered::Addressed => "Le texte traite du thème.",
        Covered::Partial => "Le texte effleure le thème sans le traiter.",
        Covered::NotAddressed => "Le thème a été cherché et n’a pas été trouvé.",
        Covered::NotCoded => {
            "Nous n’avons d’élément ni dans un sens ni dans l’autre; le texte n’est pas muet pour \
             autant."
        }
        Covered::NotApplicable => "Le thème ne s’applique pas à ce texte.",
    },
    coverage: "Thèmes abordés",

    close: "Fermer",
    instrument: "Instrument",
    record_kind: |kind| match kind {
        "provision" => "Disposition",
        "instrument" => "Instrument",
        "source" => "Source",
        "body" => "Organisme",
        "event" => "Événement",
        "finding" => "Affirmation d’un document de départ",
        "assessment" => "Constat",
        _ => "Plan",
    },
    copy_link: "Copier le lien",
    open_in: "Ouvrir dans «\u{a0}{}\u{a0}»",
    embed: "Intégrer",
    report: "Signaler une erreur",
    share: "Partager",
    share_failed: "Le navigateur n’a pas pu partager le lien. Celui-ci est sélectionné\u{a0}: \
                   copiez-le au clavier.",
    printed_from: "Adresse de cette vue",
    brief_rows: "Les {} premières sur {}",
    brief_sources: "Sources",
    brief_address: "Adresse",
    brief_more: "Non imprimé ici\u{a0}: {}. Le tout, avec chaque source\u{a0}: {}",
    brief_same: "Comme {}, {}",
    copied: "Copié",
    copy_failed: "Le navigateur n’a pas permis la copie. Le texte est sélectionné\u{a0}: \
                  copiez-le au clavier.",
    cite: "Citer",
    copy_citation: "Copier la référence",
    citation: "Comment citer",
    evidence: "Éléments à l’appui",
    author: "Auteur",
    concerns: "Concerne",
    instruments_of_body: "Instruments auxquels il prend part",
    standing_label: "Ce qu’il en est",
    open_source: "Ouvrir la source",
    no_address: "Aucune adresse Web vers laquelle nous puissions faire un lien\u{a0}:",
    paragraph: "paragraphe {}",
    page: "p.\u{a0}{}",
    source_details: "À propos de cette source",
    related: "De l’autre côté de la frontière, sur le même thème",
    related_help: "Dispositions des autres parties sur ce thème, en vigueur au même moment.",
    relations: "Liens",
    relation: |relation, forward| match (relation, forward) {
        (R::BuildsOn, true) => "S’appuie sur",
        (R::BuildsOn, false) => "Sert de fondement à",
        (R::Implements, true) => "Met en œuvre",
        (R::Implements, false) => "Mis en œuvre par",
        (R::Supersedes, true) => "Remplace",
        (R::Supersedes, false) => "Remplacé par",
        (R::References, true) => "Renvoie à",
        (R::References, false) => "Mentionné par",
        (R::PartOf, true) => "Fait partie de",
        (R::PartOf, false) => "Comprend",
        (R::Parallels, _) => "Comparable à",
        (R::JointCounterpart, _) => "Équivalent conjoint",
        (R::CounterpartOf, _) => "Homologue",
        (R::SuccessorOf, true) => "Succède à",
        (R::SuccessorOf, false) => "A pour successeur",
        (R::Keeps, true) => "Maintient",
        (R::Keeps, false) => "Maintenu par",
        (R::Rewords, true) => "Reformule",
        (R::Rewords, false) => "Reformulé par",
        (R::Drops, true) => "Abandonne",
        (R::Drops, false) => "Abandonné par",
    },
    our_comparison: "rapprochement de notre part",
    provisions_of: "Ce qu’il énonce",
    pillars: "Piliers",
    bodies: "Organismes",
    issuers: "Publié par",
    members: "Membres",
    dated: "Date",
    in_force: "En vigueur",
    end: |end| match end {
        End::Stated => "fin attestée par une source",
        End::Inferred => "fin déduite",
        End::NotEvidenced => "fin non attestée",
        End::None => "sans fin connue",
        End::Point => "au dossier",
    },
    last_evidence: "dernier élément connu\u{a0}: {}",
    status_label: "État",
    kind_label: "Type",
    confidence_label: "Degré de confiance",
    official_title: "Titre officiel en anglais",
    unofficial_title: "traduction de notre part, titre non officiel",
    founded: "Création",
    ended: "Fin",
    outcome: "Ce qui en est résulté",
    goals: "Ce qu’il prévoyait",
    progress: "Comptes rendus des progrès",
    later_evidence: "Éléments ultérieurs",
    what_rests_on_it: "Ce qui repose sur cette source",
    published_by: "Publié par",
    language_of_source: |language| match language {
        Language::En => "en anglais",
        Language::Fr => "en français",
    },
    last_checked: "dernière vérification\u{a0}: {}",

    status: |status| match status {
        Status::InForce => "En vigueur",
        Status::InForceInPart => "En vigueur en partie",
        Status::Superseded => "Remplacé",
        Status::Completed => "Achevé",
        Status::Lapsed => "Caduc",
        Status::Published => "Publié",
        Status::Negotiating => "En négociation",
        Status::Unknown => "État actuel non attesté",
    },
    kind: |kind| match kind {
        K::Strategy => "Stratégie",
        K::ActionPlan => "Plan d’action",
        K::Policy => "Politique",
        K::Directive => "Directive",
        K::Law => "Loi",
        K::Regulation => "Règlement",
        K::Bill => "Projet de loi",
        K::Treaty => "Traité",
        K::Agreement => "Accord",
        K::Declaration => "Déclaration",
        K::Programme => "Programme",
        K::Campaign => "Campagne",
        K::Framework => "Cadre",
        K::ResponsePlan => "Plan d’intervention",
        K::Review => "Examen",
        K::Audit => "Audit",
        K::Advisory => "Avis",
        K::Forum => "Forum",
        K::Exercise => "Exercice",
        K::Institution => "Institution",
        K::Operation => "Opération",
        K::Guidance => "Lignes directrices",
        K::Assessment => "Évaluation",
    },
    provision_kind: |kind| match kind {
        ProvisionKind::Aim => "But",
        ProvisionKind::Commitment => "Engagement",
        ProvisionKind::Measure => "Mesure",
        ProvisionKind::Duty => "Obligation",
        ProvisionKind::Figure => "Chiffre",
        ProvisionKind::Finding => "Fait rapporté",
    },
    confidence: |confidence| match confidence {
        Confidence::High => "Élevé",
        Confidence::Medium => "Moyen",
        Confidence::Low => "Faible",
    },
    confidence_why: |confidence| match confidence {
        Confidence::High => "Repose sur le texte même ou sur des sources fiables qui concordent.",
        Confidence::Medium => {
            "Repose sur un titre, une table des matières ou une bonne source secondaire."
        }
        Confidence::Low => "Repose sur une seule source faible.",
    },
    basis: |basis| match basis {
        Basis::Stated => "attesté",
        Basis::Inferred => "déduit",
        Basis::NotEvidenced => "non attesté",
    },
    source_kind: |kind| match kind {
        SourceKind::Primary => "Source primaire",
        SourceKind::Official => "Texte officiel",
        SourceKind::OfficialMirror => "Copie d’un texte officiel",
        SourceKind::Press => "Presse",
        SourceKind::Secondary => "Source secondaire",
        SourceKind::Seed => "Document de départ",
    },
    standing: |standing| match standing {
        Standing::Confirmed => "Confirmé depuis",
        Standing::Qualified => "Nuancé depuis",
        Standing::Contradicted => "Contredit depuis",
        Standing::Unsupported => "Non appuyé ailleurs",
        Standing::Opinion => "Une opinion",
    },
    bearing: |bearing| match bearing {
        Bearing::Confirms => "Confirme",
        Bearing::Qualifies => "Nuance",
        Bearing::Contradicts => "Contredit",
        Bearing::Context => "Contexte",
    },

    no_records: "Aucune fiche ne correspond.",
    show_more: "En afficher {} de plus",
    sources_title: "Qui le dit?",
    sources_lead: "Tous les documents sur lesquels repose un énoncé.",
    source_kind_label: "Type de source",
    any: "Tous",
    statements: ("{} énoncé", "{} énoncés"),

    about_title: "À propos de «\u{a0}49e parallèle\u{a0}»",
    about: About {
        method: (
            "Comment ce travail a été fait",
            &[
                "Pour la plupart des instruments, nous n’avons pu consulter que les premières pages, \
                 la table des matières et les résumés officiels, et non le texte entier; certains \
                 ne sont connus que par la presse et des commentaires, et la fiche le dit. \
                 L’endroit cité est donc souvent un titre ou un pilier plutôt qu’une page. De ce \
                 que nous avons vu, nous avons tiré des dispositions\u{a0}: une idée chacune, en \
                 nos propres termes, rattachée à un, deux ou trois des quatorze thèmes.",
                "Chaque disposition nomme ses sources et l’endroit précis dans chacune, et porte \
                 un degré de confiance. Lorsque rien n’indique si un texte traite d’un \
                 thème, ce thème est «\u{a0}non examiné\u{a0}», ce qui n’est jamais tenu pour un \
                 silence du texte.",
                "Les dates sont aussi précises que leur source. Lorsque la fin d’un instrument est \
                 déduite ou non attestée, la fiche le dit aussi. La date du jour n’est jamais prise \
                 en compte\u{a0}: «\u{a0}aujourd’hui\u{a0}» est le dernier jour dont parlent nos \
                 sources, le {}.",
            ],
        ),
        reading: (
            "Comment le lire",
            &[
                "Sans date, tout le dossier est à l’écran, l’ancien comme le nouveau. Avec une \
                 date, seul ce qui était en vigueur ce jour-là est affiché, et ce qui est masqué \
                 est compté. Un instrument remplacé est réputé en vigueur jusqu’à la veille de \
                 l’entrée en vigueur du texte qui le remplace. Un instrument dont la fin n’est pas \
                 attestée est réputé en vigueur jusqu’au jour du dernier élément connu; au-delà, il \
                 figure à part ou est signalé, avec cet élément, et n’est jamais compté parmi ce \
                 qui était en vigueur.",
                "Dans une case, les stratégies phares et les plans conjoints viennent en tête, les \
                 plus récents d’abord.",
            ],
        ),
        counts: "Ce qu’il contient",
        count_names: &[
            ("instruments", "instruments"),
            ("provisions", "dispositions thématiques"),
            ("figures", "chiffres"),
            ("pillars", "piliers"),
            ("sources", "sources"),
            ("events", "événements"),
            ("bodies", "organismes"),
            ("relations", "liens"),
            ("assessments", "constats"),
            ("positions", "positions"),
            ("coverage", "entrées par document et par thème"),
            ("findings", "affirmations des documents de départ"),
            ("terms", "termes du glossaire"),
        ],
        rules: (
            "Règles de décision",
            "Les constats, les périodes et la couverture suivent ces règles publiées.",
        ),
        licence: (
            "Puis-je l’utiliser?",
            &["Oui. Les données sont sous licence Creative Commons Attribution 4.0, le code sous \
                 licence MIT. Les noms et titres officiels appartiennent à leurs gouvernements. Ce \
                 projet n’est affilié à aucun des deux gouvernements."],
        ),
        accessibility: (
            "Accessibilité",
            &[
                "Déclaration du 30\u{a0}novembre 2026. Nous visons la conformité au niveau AA des Règles \
                 pour l’accessibilité des contenus Web (WCAG) 2.2.",
                "Vérifié au moyen d’outils automatisés dans Chromium 156, Firefox ESR 153 et WebKitGTK \
                 2.50\u{a0}: chaque vue dans les deux langues selon les règles d’axe-core (dans Chromium, à 320 \
                 et à 1\u{a0}280 pixels, aussi en mode sombre et en couleurs forcées; pour les longues \
                 listes, les premiers éléments), chaque commande au clavier, le zoom à 400\u{a0}%, l’espacement large du texte, \
                 les cibles de 24 pixels, le mouvement réduit.",
                "Limite connue\u{a0}: les schémas de la chronologie et de la filiation ne se \
                 lisent pas ligne par ligne; leur tableau ou leur liste, oui. Non vérifié\u{a0}: \
                 les lecteurs d’écran avec des personnes qui s’en servent chaque jour, Safari \
                 lui-même, les téléphones, la commande vocale.",
                "Si vous vous heurtez à un obstacle, signalez-le aux responsables de cette page en \
                 précisant la vue, le navigateur et les outils utilisés. «\u{a0}Signaler une \
                 erreur\u{a0}», dans chaque fiche, en prépare l’essentiel.",
            ],
        ),
        data: (
            "Les données elles-mêmes",
            &[
                "De simples fichiers JSON, un par type de fiche, les deux langues dans chacun\u{a0}:",
            ],
        ),
        cite: (
            "Comment citer l’ensemble",
            "49e parallèle, version des données {}, sources jusqu’au {}.",
        ),
        sources: ("Sources", "Voir toutes les sources"),
        links: (
            "Des liens durables",
            "Chaque vue a sa propre adresse\u{a0}: copiez-la pour rouvrir la même vue.",
            "Ce qui a changé d’une version des données à l’autre",
        ),
        glossary: "Glossaire des termes officiels",
    },

    loading: "Chargement du dossier…",
    loading_received: ("{} ko reçu", "{} ko reçus"),
    loading_rest: "Chargement des détails…",
    load_failed: "Les données n’ont pas pu être chargées.",
    load_failed_help: "Vérifiez votre connexion, puis réessayez. Votre lien et vos filtres sont \
                       conservés.",
    load_stalled: "Le serveur n’a pas répondu en {} secondes.",
    load_unusable: |why| match why {
        Unusable::Unreadable(_) => "Le fichier reçu ne contient pas de données lisibles ici.",
        Unusable::Format(_) => {
            "Cette page ne peut pas lire les données sous cette forme. Rechargez-la."
        }
        Unusable::Mixed => {
            "La version ou la langue des données n’est pas celle qui a été demandée."
        }
    },
    later_failed: "Cette partie de la page n’a pas pu être chargée.",
    later_unusable: "Le fichier reçu n’est pas celui de cette page, qui a peut-être été mise à jour \
                     entre-temps. Rechargez la page.",
    retry: "Réessayer",
    version_unknown: "La version {} des données n’est pas conservée ici.",
    newest_instead: "Ouvrir la version la plus récente",
    pinned: "Ce lien affiche la version {} des données.",
    notice_title: "Une partie de ce lien n’a pas pu être utilisée; le reste est respecté.",
    notices_more: ("et {} autre", "et {} autres"),
    dismiss: "Fermer l’avis",
    version: "Version des données {}, sources jusqu’au {}",
    footer: "Une comparaison indépendante, sans lien avec l’un ou l’autre gouvernement.",
};
