//! What people do with their own data.
//!
//! | file | its one job |
//! |---|---|
//! | [`leaving`] | somebody asks to be forgotten, or died |
//! | [`own`] | everything that is kept about one person, gathered for that person |

pub mod leaving;
pub mod own;
