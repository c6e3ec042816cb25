//! Every line of SQL of the room help.
//!
//! | file | its one job |
//! |---|---|
//! | [`requests`] | requests: find, lock, write, advance |
//! | [`offers`] | offers: read, put |
//! | [`pairs`] | who would rather not meet |
//! | [`waves`] | the waves that went out, and what a neighbourhood learned from them |
//! | [`lists`] | the board, one's own, the desk: straight into what is shown |

pub(super) mod lists;
pub(super) mod offers;
pub(super) mod pairs;
pub(super) mod requests;
pub(super) mod waves;
