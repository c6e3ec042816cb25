//! What two do with the same notice at the same moment. Only where several write at once can they meet.

use buurtnet::base::db::Tx;
use buurtnet::base::ids::{BuurtId, ChannelId, PersonId};
use buurtnet::base::words::Lang;
use buurtnet::delivery::outcome::Outcome;
use buurtnet::delivery::{
    Due, Kept, Promise, cancel_about, cancel_all, cancel_person, cancel_person_in, open_promises,
    promise, take_back,
};

use crate::world::at_once::at_once;
use crate::world::database::on_sqlite;
use crate::world::office::{Office, REQUEST, notice};

/// Every way in which something is taken back.
#[derive(Clone, Copy, Debug)]
enum Takes {
    Notice,
    Keys,
    About,
    Person,
    PersonHere,
}

/// The name under which a device is told.
fn push(person: PersonId, device: ChannelId) -> String {
    format!("push/{person}/{REQUEST}/test/{device}")
}

async fn takes(
    tx: &Tx,
    how: Takes,
    (buurt, person): (BuurtId, PersonId),
    device: ChannelId,
) -> buurtnet::base::error::Result<()> {
    let keys = [format!("notice/{person}/{REQUEST}/test"), push(person, device)];
    match how {
        Takes::Notice => take_back(tx, &[person], REQUEST, &["test"]).await.map(|_| ()),
        Takes::Keys => cancel_all(tx, &keys).await,
        Takes::About => cancel_about(tx, REQUEST).await,
        Takes::Person => cancel_person(tx, person).await,
        Takes::PersonHere => cancel_person_in(tx, (buurt, person)).await,
    }
}

impl Office {
    async fn last(&self) -> Due {
        open_promises(self.ground.house.db.read()).await.unwrap().pop().unwrap()
    }
}

#[tokio::test]
async fn what_is_taken_back_while_a_device_is_chosen_rings_on_none() {
    if on_sqlite() {
        return; // one writes at a time
    }
    for how in [Takes::Notice, Takes::Keys, Takes::About, Takes::Person, Takes::PersonHere] {
        let office = Office::new().await;
        let phone = office.phone(office.ground.person(), Lang::Nl);
        let (device, person) = (office.subscribes(&phone).await, phone.device.person);
        office.notifies(person, notice()).await;
        let (due, buurt) = (office.last().await, office.ground.buurt);
        // Who has the name under which the device would be told holds up whoever chooses it.
        let holds = async move |tx: &Tx| {
            promise(tx, Promise::new("test", &())?.dedupe(push(person, device))).await
        };
        let taken = async move |tx: &Tx| takes(tx, how, (buurt, person), device).await;
        let two = (office.keeps(due), office.ground.flow(taken));
        let (kept, ()) = at_once((&office.ground.house, &office.ground.database), holds, two).await;
        assert_eq!(kept, Kept::Done);
        assert_eq!(office.waiting().await, 0, "{how:?}");
    }
}

/// One looks for another way while the other finds that its device is gone too.
#[tokio::test]
async fn two_dead_devices_at_the_same_moment_are_both_written_down() {
    if on_sqlite() {
        return; // one writes at a time
    }
    for again_first in [true, false] {
        let office = Office::new().await;
        let person = office.ground.person();
        for _ in 0..2 {
            let phone = office.phone(person, Lang::Nl);
            office.subscribes(&phone).await;
            office.recorder().answer(&phone.subscription(), Outcome::Gone);
        }
        office.notifies(person, notice()).await;
        let notice = office.last().await;
        office.keeps(notice).await; // chooses both
        let all = open_promises(office.ground.house.db.read()).await.unwrap();
        let [_, one, other] = all.try_into().unwrap();
        office.keeps(one).await; // is gone
        let again = office.last().await;
        let holds =
            async move |tx: &Tx| take_back(tx, &[person], REQUEST, &["test"]).await.map(|_| ());
        let ground = (&office.ground.house, &office.ground.database);
        let (again, other) = (office.keeps(again), office.keeps(other));
        let both = if again_first {
            at_once(ground, holds, (again, other)).await
        } else {
            at_once(ground, holds, (other, again)).await
        };
        assert_eq!(both, (Kept::Done, Kept::Done));
        assert_eq!(office.ledger().await, ["gone", "gone"]);
    }
}
