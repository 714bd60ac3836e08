//! The frame around every screen, as content: head, foot, notices.

pub mod foot;
pub mod head;
pub mod notices;
