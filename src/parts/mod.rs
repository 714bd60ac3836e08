//! What several screens share.

pub mod anew;
pub mod brief;
pub mod buttons;
pub mod controls;
pub mod copy;
pub mod embedded;
pub mod faults;
pub mod figure;
pub mod fold;
pub mod foot;
pub mod found_list;
pub mod head;
pub mod later;
pub mod modal;
pub mod notices;
pub mod paging;
pub mod pieces;
pub mod pins;
pub mod search_everything;
pub mod signs;
pub mod suggestions;
pub mod terms;
