//! Who may look at a request: asked in the table of permissions, then of what stands between the two.

use crate::base::db::Rows;
use crate::base::error::{Error, Result};
use crate::base::ids::PersonId;
use crate::help::found::Found;
use crate::help::request::Request;
use crate::help::store::{apart, complaints};
use crate::people::screening::KNOWN;
use crate::people::{Caller, Relation, Role, members, persons, screenings};

/// Lets through who may; a neighbour without an offer must also be one to whom it is shown. Who is kept
/// apart from the asker keeps what they were asked and what they helped with, and it is over for them. What only who is
/// screened may do is shown to nobody who was asked and is not.
pub(super) async fn admitted(
    rows: Rows<'_>,
    caller: &Caller,
    mut found: Found,
) -> Result<(Found, Relation)> {
    let relation = found.relation(caller);
    caller.admit(relation)?;
    if relation == Relation::Own || caller.is(Role::Buurtwerker) {
        return Ok((found, relation));
    }
    let Request { buurt, requester, .. } = found.request;
    found.apart = apart::are(rows, buurt, caller.person, requester).await?;
    if let Some(home) = caller.home.filter(|_| !found.apart) {
        found.apart = apart::are(rows, home, caller.person, requester).await?;
    }
    if needs_trust(&found, relation, caller.person)
        && !is_trusted(rows, &found.request, caller).await?
    {
        return Err(Error::NotFound);
    }
    if relation == Relation::SameBuurt {
        if found.apart || complaints::stopped(rows, buurt, caller.person).await? {
            return Err(Error::NotFound);
        }
        // As on the board: who wants a woman at the door is not shown to a man.
        if let Some(wish) = found.question.wish
            && persons::find(rows, caller.person).await?.gender != Some(wish)
        {
            return Err(Error::NotFound);
        }
    }
    Ok((found, relation))
}

/// To whom it is shown as on the board, and who was only asked what needs a screening: no longer without the trust.
fn needs_trust(found: &Found, relation: Relation, who: PersonId) -> bool {
    let screened = found.request.min_trust > KNOWN;
    let asked = relation == Relation::Asked && screened && !found.is_over_for(who);
    relation == Relation::SameBuurt || asked
}

async fn is_trusted(rows: Rows<'_>, request: &Request, caller: &Caller) -> Result<bool> {
    let (asks, end) = (request.min_trust, request.window.end);
    let member = members::find(rows, caller.lives(), caller.person).await?;
    Ok(member.trust >= asks || screenings::trust(rows, &member, end).await? >= asks)
}
