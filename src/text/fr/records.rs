//! La vue « records ».

use crate::text::screens::Records;

pub static TEXTS: Records = Records {
    title: "Tout le dossier",
    lead: "Dispositions, instruments, plans, constats, événements, organismes, affirmations et sources, par une seule recherche.",
};
