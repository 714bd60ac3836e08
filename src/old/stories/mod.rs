//! Stories: guided comparisons. A step is a view like any other, with a bar
//! above it that tells what to see there.

pub mod bar;
pub mod content;
pub mod describe;
pub mod model;
