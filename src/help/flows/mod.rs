//! What people do: one function, one transaction: lock, ask the rule, write, promise what follows.
//!
//! | file | its one job |
//! |---|---|
//! | [`steps`] | writes a step of the rules by its difference, and promises what follows |
//! | [`asking`] | somebody asks, or a worker for them |
//! | [`danger`] | the guard spoke of danger |
//! | [`amounts`] | what groceries cost, and that it is paid |
//! | [`beside`] | a helper asks a neighbour along |
//! | [`companies`] | who comes along with a helper |
//! | [`door_keys`] | the key of a home: given, told of, asked back |
//! | [`helping`] | neighbours say yes and no, and let go |
//! | [`after`] | the asker, or a worker for her, goes on with a request |
//! | [`leaving`] | somebody leaves: what they asked and promised ends |
//! | [`mine`] | opens what somebody asked for that person |
//! | [`changing`] | another time or place, a longer search |
//! | [`complaining`] | something went wrong: told, and asked to be looked at again |
//! | [`complaints`] | what telling and judging share |
//! | [`met`] | who met whom in a request |
//! | [`judging`] | who looks at what went wrong, and answers it |
//! | [`away`] | somebody is away, or in hospital |
//! | [`moving`] | somebody moves |
//! | [`again`] | *graag opnieuw*, said by each of two for oneself |
//! | [`apart`] | two who would rather not meet |
//! | [`thanking`] | thanks, with a card and one line |
//! | [`talking`] | asker and helper talk, a worker joins |
//! | [`series`] | the same help every week: begun, slept, ended; its days |
//! | [`steering`] | a worker holds, widens, asks by name, publishes, rejects |

pub mod after;
pub mod again;
pub mod amounts;
pub mod apart;
pub mod asking;
pub mod away;
pub mod beside;
pub mod changing;
pub mod companies;
pub mod complaining;
pub mod complaints;
pub mod danger;
pub mod door_keys;
pub mod helping;
pub mod judging;
pub mod leaving;
pub mod met;
pub mod mine;
pub mod moving;
pub mod series;
pub mod steering;
pub mod steps;
pub mod talking;
pub mod thanking;
