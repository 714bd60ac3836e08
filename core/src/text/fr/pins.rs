//! La vue « pins ».

use crate::text::screens::Pins;

pub static TEXTS: Pins = Pins {
    title: "Ce que vous avez épinglé",
    counted: "Éléments épinglés ({})",
    pin: "Épingler",
    unpin: "Désépingler",
    pin_view: "Épingler la vue",
    unpin_view: "Désépingler la vue",
    full: "Maximum de 100 éléments épinglés",
};
