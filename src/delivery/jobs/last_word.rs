//! A last word to a device that is forgotten in the same flow: the promise carries the address along,
//! still sealed, and goes when it is kept. No other message finds the device after that.

use super::{end, later, message, noticed};
use crate::base::error::Result;
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::delivery::channel::Way;
use crate::delivery::flows::devices;
use crate::delivery::flows::notices::LastWord;
use crate::delivery::ledger::Told;
use crate::delivery::outcome::{self, Outcome};
use crate::delivery::promise::Kept;
use crate::delivery::{self, Post};

/// Sends it. There is no other way after this one: what is in vain stands in the ledger.
pub(super) async fn send(
    (house, buurten): (&House, &Buurten),
    post: &Post,
    word: LastWord,
) -> Result<Kept> {
    let LastWord { telling, to, lang, address } = word;
    let (now, way) = (house.now(), (Way::Push, Some(to)));
    if now >= telling.until {
        return end(house, &telling, way, Told::Expired).await;
    }
    if delivery::is_hushed(house.db.read(), telling.person).await? {
        return end(house, &telling, way, Told::Hushed).await;
    }
    let Ok(device) = devices::open(house, &post.services, to, &address) else {
        return end(house, &telling, way, Told::Refused).await;
    };
    let attempt = telling.attempt(telling.quiet(buurten).as_ref(), now);
    let notice = noticed(buurten, &telling, lang);
    let message = message((&telling, &notice), lang, &post.public_url, now);
    let outcome = post.push.send(&device, &message, attempt, now).await;
    let told = match outcome {
        Outcome::Delivered => Told::Delivered,
        Outcome::Later(wait) => return Ok(later(&telling, now + wait)),
        Outcome::Transport(_) => {
            return Ok(later(&telling, now + outcome::wait(None, attempt, now)));
        }
        Outcome::Gone => Told::Gone,
        Outcome::Alarm(_) => Told::Mistrusted,
        Outcome::TooLarge | Outcome::Refused(_) | Outcome::Unmade => Told::Refused,
    };
    end(house, &telling, way, told).await
}
