//! What several screens share.

pub mod buttons;
pub mod controls;
pub mod copy;
pub mod embedded;
pub mod figure;
pub mod head;
pub mod modal;
pub mod notices;
pub mod foot;
pub mod pieces;
pub mod pins;
pub mod signs;
