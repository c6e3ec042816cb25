//! Reads phrases in people's own words: a small engine of tokens, gaps and word forms. Knows no rule of its own, decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`fold`] | a text as folded words that still know their place |
//! | [`source`] | the rule files, line by line |
//! | [`forms`] | the forms of a Dutch word |
//! | [`book`] | rules compiled into one index |
//! | [`find`] | which rules a text meets, in linear time |
//! | [`small`] | the word inside a diminutive |
//! | [`near`] | a word with one typing mistake |

pub(crate) mod book;
pub(crate) mod find;
pub(crate) mod fold;
mod forms;
pub(crate) mod near;
mod small;
pub(crate) mod source;

pub(crate) use book::Phrasebook;
pub(crate) use find::Hit;
pub(crate) use fold::{Token, tokens};
pub(crate) use source::Section;
