//! Every line of SQL of the room care.
//!
//! | file | its one job |
//! |---|---|
//! | [`services`] | the directory of services |

pub mod services;
