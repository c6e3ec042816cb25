//! Buurtnet: neighbours ask, neighbours help, and no signal of need gets lost.
//!
//! # The map
//!
//! Each room may use only the rooms below it.
//!
//! | room | what lives there |
//! |---|---|
//! | [`app`] | composition; knows every room |
//! | [`demo`] | the invented neighbourhood, played through the rooms' own flows |
//! | [`routes`] | the whole API on one screen |
//! | [`rights`] | one's own data: see, take along, correct |
//! | [`insight`] | numbers about groups: what neighbours could not do |
//! | [`care`] | from worry to service: signals, deadlines, referrals, the directory |
//! | [`help`] | het kleine helpen: requests, offers, dispatch, the scope guard |
//! | [`community`] | where neighbours meet: places, activities, "ik kom" |
//! | [`people`] | persons, roles, letters, sessions, the permission table |
//! | [`delivery`] | promises, channels, the ledger, the guarded client |
//! | [`tasks`] | what a human must do |
//! | [`buurt`] | the neighbourhood itself |
//! | [`web`] | the HTTP house; knows no room |
//! | [`base`] | time, ids, texts, words, errors, the cipher, the database |
//!
//! Inside a room, `api ─► flows ─► store ─► rules`; `jobs` is what happens later; every other file
//! is a rule: plain values and pure functions that never wait and never ask the time.
//!
//! # Words
//!
//! | Dutch | type |
//! |---|---|
//! | *hulpvraag* | `help::request::Request` |
//! | *aanbod* | `help::offer::Offer` |
//! | *ronde* | a wave of `help::dispatch` |
//! | *bewoner*, *buurtwerker* | [`people::Role`] |
//! | *namens* | `on_behalf_of` |
//! | *brief*, *kennismakingsmoment* | [`people::invitation::Invitation`] |
//! | *taak*, *Vandaag* | `tasks` |
//! | *melding* | `delivery::notice` |
//! | *signaal* | `care::signal` |
//! | *doorverwijzing* | `care::referral` |
//! | *sociale kaart* | `care::directory` |
//! | *antenne* | `care::partner` |
//! | *wat buren niet konden doen* | `insight::table` |
//! | *ontmoeten*, "ik kom" | `community::activity` |
//! | *reeks*, "elke week" | `help::series` |
//! | *er ging iets mis* | `help::complaint::Complaint` |
//! | *liever niet meer ontmoeten* | `help::flows::apart` |
//! | *tweede stap* | `people::factor` |

pub mod app;
pub mod base;
pub mod buurt;
pub mod care;
pub mod community;
pub mod config;
pub mod delivery;
pub mod demo;
pub mod help;
pub mod insight;
pub mod people;
pub mod rights;
pub mod routes;
pub mod tasks;
pub mod web;
