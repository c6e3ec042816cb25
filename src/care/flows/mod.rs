//! What people do: one function, one transaction: lock, ask the rule, write, promise what follows.
//!
//! | file | its one job |
//! |---|---|
//! | [`steps`] | writes a step of a signal by its difference |
//! | [`raising`] | a worry is told |
//! | [`reporting`] | a neighbour tells a worry, and hears of it |
//! | [`antenna`] | cards without an account |
//! | [`answering`] | what becomes of a referral: answered, stopped, withdrawn |
//! | [`opening`] | a case is opened: first the line in the chain, then the content |
//! | [`terms`] | how long things are kept is set and confirmed |
//! | [`triage`] | a worker looks, weighs, waits, hands over, brings together, ends |
//! | [`reviewing`] | a coordinator looks at what was shared without a yes |
//! | [`talking`] | one form after a talk |
//! | [`own_file`] | the person reads their own file, and puts a word beside it |
//! | [`papers`] | the single-use token in every form of that page |
//! | [`leaving`] | who works here no longer leaves no case behind |
//! | [`moving`] | somebody moves whom a case is about |
//! | [`links`] | links to the page of a service: made, mailed, killed |
//! | [`visiting`] | a service asks a code and types it |
//! | [`looking`] | what it reads on its page |
//! | [`renewing`] | the ways to that page without a living link |
//! | [`saying`] | what a service says on its page |
//! | [`replying`] | what a worker says back |
//! | [`scripting`] | what a worker may say on the phone, and shows before |
//! | [`reaching`] | how somebody may be reached safely |
//! | [`knowing`] | what is known of whom a case is about |
//! | [`referring`] | grounds, and services that are asked |
//! | [`retaining`] | cases, links and lines are forgotten when their term is over |
//! | [`directory`] | looking in the directory, importing it, setting over it |
//! | [`suggesting`] | rules suggest, once per cause |
//! | [`households`] | two tell of one household |
//! | [`deciding`] | people decide about what rules suggest |
//! | [`waitlist`] | a place on a waiting list is kept warm |
//! | [`rights`] | asking a call about a right |
//! | [`clocks`] | the clocks of a signal follow its steps |
//! | [`ladder`] | what is due climbs its ladder |
//! | [`duty`] | the roster, absences |
//! | [`office`] | when the organisation works, and what that does to every clock |
//! | [`drafting`] | a referral is made ready before anybody said yes |
//! | [`steering`] | a coordinator finds another way to a service |

pub mod answering;
pub mod antenna;
pub mod clocks;
pub mod deciding;
pub mod directory;
pub mod drafting;
pub mod duty;
pub mod households;
pub mod knowing;
pub mod ladder;
pub mod leaving;
pub mod links;
pub mod looking;
pub mod moving;
pub mod office;
pub mod opening;
pub mod own_file;
pub mod papers;
pub mod raising;
pub mod reaching;
pub mod referring;
pub mod renewing;
pub mod replying;
pub mod reporting;
pub mod retaining;
pub mod reviewing;
pub mod rights;
pub mod saying;
pub mod scripting;
pub mod steering;
pub mod steps;
pub mod suggesting;
pub mod talking;
pub mod terms;
pub mod triage;
pub mod visiting;
pub mod waitlist;
