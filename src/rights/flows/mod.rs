//! What people do with their own data.
//!
//! | file | its one job |
//! |---|---|
//! | [`after_copy`] | who was forgotten stays so after a copy was put back |
//! | [`leaving`] | somebody asks to be forgotten, or died |
//! | [`moving`] | somebody moves, there or to another door here |
//! | [`retaining`] | what is over its term is forgotten |
//! | [`own`] | everything that is kept about one person, gathered for that person |

pub mod after_copy;
pub mod leaving;
pub mod moving;
pub mod own;
pub mod retaining;
