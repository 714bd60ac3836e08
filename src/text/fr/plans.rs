//! La vue « plans ».

use crate::text::screens::Plans;

pub static TEXTS: Plans = Plans {
    title: "Que se sont promis les deux pays?",
    lead: "Ce que chaque plan conjoint a prévu, qui l’a mené et ce qu’il en est advenu.",
};
