//! The mailboxes of the invented services: what they were written, for whoever plays one of them.
//! Mounted in demo mode only; a real installation keeps no mail.

use actix_web::web::{Data, Query};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::file;
use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::words::Lang;
use crate::delivery::{Mailbox, demo_mailboxes, demo_mails};
use crate::web::Polled;

/// Whose mails.
#[derive(Debug, Deserialize)]
pub struct MailboxQuery {
    /// An address; without it only the mailboxes are listed.
    pub address: Option<String>,
}

/// Every mailbox, and what came in one of them.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoPostView {
    /// The mailboxes, the one with the newest mail first.
    pub mailboxes: Vec<DemoMailboxView>,
    /// The mails of the one that was asked, newest first.
    pub mails: Vec<DemoMailView>,
}

/// One mailbox.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoMailboxView {
    /// Its address.
    pub address: String,
    /// The service whose it is; nothing for somebody of the neighbourhood.
    pub name: Option<String>,
    /// How many mails it has.
    pub mails: i64,
    /// When the newest came.
    #[schema(value_type = String, format = DateTime)]
    pub newest: Moment,
}

/// One mail.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoMailView {
    /// Its name.
    pub id: Uuid,
    /// What it is about.
    pub subject: String,
    /// What it says: plain text.
    pub body: String,
    /// In which language.
    pub language: Lang,
    /// When it came.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
}

/// Shows the mailboxes of the invented services.
#[utoipa::path(get, path = "/demo/mailbox", params(
    ("address" = Option<String>, Query, description = "An address; without it only the mailboxes are listed.")),
    responses((status = 200, body = DemoPostView)))]
pub(super) async fn demo_mailbox(
    house: Data<House>,
    query: Query<MailboxQuery>,
) -> Result<Polled<DemoPostView>> {
    let rows = house.db.read();
    let address = query.address.as_deref().and_then(|it| Mailbox::read(it).ok());
    let mails = match address {
        Some(address) => demo_mails(rows, &address).await?,
        None => Vec::new(), // nobody asked, or it is no address: then nothing came there
    };
    let mailboxes = demo_mailboxes(rows).await?;
    let services = file::read().map_err(Error::internal)?.services;
    let name = |address: &str| {
        let its = services.iter().find(|it| it.email.eq_ignore_ascii_case(address));
        its.map(|it| it.name.clone())
    };
    Ok(Polled(DemoPostView {
        mailboxes: mailboxes
            .into_iter()
            .map(|it| DemoMailboxView {
                name: name(&it.address),
                address: it.address,
                mails: it.mails,
                newest: it.newest,
            })
            .collect(),
        mails: mails
            .into_iter()
            .map(|it| DemoMailView {
                id: it.id,
                subject: it.subject,
                body: it.body,
                language: it.lang,
                at: it.at,
            })
            .collect(),
    }))
}
