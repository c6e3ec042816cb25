//! What is sent and shown of a thread. A person's name in the database stands in no view of it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::views::{HelpPreviewView, WhenView};
use crate::base::error::FieldError;
use crate::base::ids::{MessageId, PersonId, RequestId};
use crate::base::text::Prose;
use crate::base::words::Lang;
use crate::help::found::Found;
use crate::help::store::talks::Message;
use crate::help::talk::Said;
use crate::help::talk::quick::Quick;
use crate::web::Shape;

/// Something to be said: `quick` with its number or time, or `text`.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TalkSayBody {
    /// Which ready sentence, as `quick` of the thread lists them.
    #[validate(length(max = 40))]
    pub quick: Option<String>,
    /// Its number: minutes, pieces, a floor, cents.
    pub number: Option<u32>,
    /// Its time on the clock, such as `14:30`.
    #[validate(length(max = 5))]
    pub time: Option<String>,
    /// Own words.
    #[validate(length(max = 500))]
    pub text: Option<String>,
    /// The language of the screen, such as `nl`.
    pub lang: Option<Lang>,
}

/// What somebody typed or tapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A ready sentence, still to be checked against who speaks.
    Quick {
        /// Which.
        quick: String,
        /// Its number.
        number: Option<u32>,
        /// Its time.
        time: Option<String>,
    },
    /// Own words.
    Own {
        /// As typed.
        text: String,
        /// The language of the screen.
        lang: Option<Lang>,
    },
}

impl Shape for TalkSayBody {
    type Checked = Typed;

    fn checked(self) -> Result<Typed, Vec<FieldError>> {
        let wrong = |pointer: &str, code| Err(vec![FieldError::new(pointer, code)]);
        match (self.quick, self.text) {
            (Some(_), Some(_)) => wrong("/text", "one_of_two"),
            (None, None) => wrong("/text", "required"),
            (Some(quick), None) => Ok(Typed::Quick { quick, number: self.number, time: self.time }),
            (None, Some(_)) if self.number.is_some() => wrong("/number", "unknown_field"),
            (None, Some(_)) if self.time.is_some() => wrong("/time", "unknown_field"),
            (None, Some(text)) => {
                let text = Prose::<1, 500>::checked(&text, "/text").map_err(|it| vec![it])?;
                Ok(Typed::Own { text: text.as_str().to_owned(), lang: self.lang })
            }
        }
    }
}

/// A thread between who asks and one who helps.
#[derive(Debug, Serialize, ToSchema)]
pub struct TalkView {
    /// The name of the offer it belongs to.
    #[serde(rename = "ref")]
    pub mark: Uuid,
    /// About which request.
    pub request: RequestId,
    /// Which kind of small help.
    pub category: String,
    /// When.
    pub when: WhenView,
    /// In which part one speaks oneself: `asker`, `helper`, `worker`.
    pub voice: String,
    /// First name of who asks, once it was released.
    pub asker: Option<String>,
    /// First name of who helps.
    pub helper: Option<String>,
    /// First name of the worker who joined.
    pub worker: Option<String>,
    /// A worker reads along.
    pub joined: bool,
    /// One may join, as a worker.
    pub may_join: bool,
    /// One may write.
    pub writable: bool,
    /// From then on one may only read.
    pub closes_at: Option<DateTime<Utc>>,
    /// The ready sentences that one may choose from.
    pub quick: Vec<QuickView>,
    /// What was said, the oldest first.
    pub messages: Vec<MessageView>,
    /// What one said a moment ago sounds like danger: the help lines. Told to nobody else, kept nowhere.
    pub danger: Option<HelpPreviewView>,
}

/// One ready sentence; its words are `talk-q-<id>`.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuickView {
    /// Which.
    pub id: String,
    /// What it is about: `arrival`, `later`, `shop`, `amount`, `door`, `thanks`.
    pub about: String,
    /// What it needs besides: `none`, `minutes`, `time`, `count`, `amount`.
    pub datum: String,
}

impl From<&Quick> for QuickView {
    fn from(it: &Quick) -> Self {
        let (about, datum) = (it.about.word().to_owned(), it.datum.word().to_owned());
        Self { id: it.id.to_owned(), about, datum }
    }
}

/// One thing that was said.
#[derive(Debug, Serialize, ToSchema)]
pub struct MessageView {
    /// Which.
    pub id: MessageId,
    /// In which part: `asker`, `helper`, `worker`.
    pub voice: String,
    /// It was oneself.
    pub mine: bool,
    /// When.
    pub at: DateTime<Utc>,
    /// A ready sentence; `joined` when a worker joined here.
    pub quick: Option<String>,
    /// Its number.
    pub number: Option<u32>,
    /// Its time.
    pub time: Option<String>,
    /// Own words.
    pub text: Option<String>,
    /// Their language.
    pub lang: Option<Lang>,
}

impl MessageView {
    /// Shows what was said, to a reader.
    pub fn of(it: &Message, said: Said, reader: PersonId) -> Self {
        let mut view = Self {
            id: it.id,
            voice: it.voice.word().to_owned(),
            mine: it.by == reader,
            at: it.at,
            quick: None,
            number: None,
            time: None,
            text: None,
            lang: None,
        };
        match said {
            Said::Quick { quick, number, time } => {
                (view.quick, view.number, view.time) = (Some(quick), number, time);
            }
            Said::Own { text, lang } => (view.text, view.lang) = (Some(text), Some(lang)),
            Said::Joined => view.quick = Some("joined".to_owned()),
        }
        view
    }
}

/// That there is a thread, for the page of its request.
#[derive(Debug, Serialize, ToSchema)]
pub struct TalkLineView {
    /// The name of the offer it belongs to.
    #[serde(rename = "ref")]
    pub mark: Uuid,
    /// How much one has not read.
    pub unread: u32,
    /// One may still write.
    pub open: bool,
    /// Something was said.
    pub begun: bool,
}

/// When help is wanted, as it is shown.
pub(super) fn when_view(found: &Found) -> WhenView {
    let (question, window) = (&found.question, found.request.window);
    WhenView {
        day: question.on.map(|(day, _)| day.to_string()),
        part: question.on.map(|(_, part)| part),
        flexible: window.flexible,
        starts_at: window.start,
        ends_at: window.end,
    }
}
