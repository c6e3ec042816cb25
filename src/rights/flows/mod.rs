//! What people do with their own data.
//!
//! | file | its one job |
//! |---|---|
//! | [`own`] | everything that is kept about one person, gathered for that person |

pub mod own;
