//! The HTTP house itself. Knows no room and stores nothing: each room brings its own routes.
//!
//! | file | its one job |
//! |---|---|
//! | [`route`] | one const table per room: what is mounted, documented and tested |
//! | [`body`] | what was sent, read within bounds and checked as a whole |
//! | [`form`] | a form that a plain page sends |
//! | [`once`] | the key under which a question may be repeated |
//! | [`problem`] | how an error looks on the wire |
//! | [`reader`] | the language of whoever reads the answer |
//! | [`origin`] | no other site may send in somebody's name |
//! | [`headers`] | what every answer tells the browser |
//! | [`polled`] | answers that phones ask for again and again |
//! | [`live`] | news as a stream of events |
//! | [`limits`] | how often one caller may ask |
//! | [`meter`] | how often each route is asked, and how it answers |
//! | [`docs`] | the documentation of the API, for people |
//! | [`assets`] | the PWA, out of the binary |

pub mod assets;
pub mod body;
pub mod docs;
pub mod form;
pub mod headers;
pub mod limits;
pub mod live;
pub mod meter;
pub mod once;
pub mod origin;
pub mod polled;
pub mod problem;
pub mod reader;
pub mod route;
pub mod streams;

pub use self::body::{Body, Shape};
pub use self::once::Key;
pub use self::polled::{Polled, Seen};
pub use self::problem::Problem;
