//! News for whoever is signed in: ids and kinds of what concerns them.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::base::clock::Moment;
use crate::base::db::News;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::people::Caller;
use crate::people::permission::Role;
use crate::people::store::{roles, sessions};
use crate::web::Problem;
use crate::web::limits::Limits;
use crate::web::live::{Change, Told, stream};

/// Streams what changes, as server-sent events `changed {kind, id}`, `resync` and `end`. Six at once
/// for one person: the seventh ends the oldest.
#[utoipa::path(get, path = "/live", responses(
    (status = 200, content_type = "text/event-stream", body = String), (status = 401, body = Problem)))]
pub(super) async fn live(
    house: Data<House>,
    limits: Data<Limits>,
    caller: Caller,
) -> Result<HttpResponse> {
    let ours = (house.db.listen(), limits.streams.open(caller.person.0));
    let until = until(&house, &caller).await?;
    let over = move || house.now() >= until;
    Ok(stream(ours, over, move |one| told(&caller, one)))
}

/// Until when somebody hears what they hear now: the session ends, or a mandate does, and then one
/// listens anew as who one is.
async fn until(house: &House, caller: &Caller) -> Result<Moment> {
    let (rows, now) = (house.db.read(), house.now());
    let known = sessions::known(rows, caller.session, now).await?.ok_or(Error::NotSignedIn)?;
    let mandate = roles::first_end(rows, (caller.buurt, caller.person), now).await?;
    Ok(mandate.map_or(known.session.until, |it| it.min(known.session.until)))
}

fn told(caller: &Caller, news: &News) -> Told {
    match news {
        News::SignedOut { session } if *session == caller.session.0 => Told::End,
        News::Mandate { person } if *person == caller.person => Told::End,
        News::SignedOut { .. } | News::Mandate { .. } | News::Promised => Told::Nothing,
        News::Changed { buurt, kind, id, people, desk } => {
            let works = caller.is(Role::Buurtwerker) || caller.is(Role::Coordinator);
            let worker = *desk && *buurt == caller.buurt && works;
            if worker || people.contains(&caller.person) {
                Told::Changed(Change { kind: kind.clone(), id: *id })
            } else {
                Told::Nothing
            }
        }
    }
}
