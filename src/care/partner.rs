//! An *antenne*: a pharmacy, a surgery, a shop that hands out cards, without an account. Which card, and
//! what may stand on it.
//!
//! Who is bound by secrecy hands out the *meegeefkaart* and tells nothing: the person says yes, and both
//! fill it in. A shop may tell what it saw in a street, and nothing about health. Pure.

use crate::base::clock::Moment;
use crate::base::code;
use crate::base::error::FieldError;
use crate::base::ids::{BuurtId, PartnerId};
use crate::base::seal::Seal;
use crate::base::word::word_enum;
use crate::care::facts;

word_enum!(
    /// Which card an *antenne* hands out.
    Kind {
        /// Bound by secrecy: the *meegeefkaart* only.
        Secrecy = "secrecy",
        /// A shop, a hairdresser, a caretaker: the *zorgkaart*.
        Shop = "shop",
    }
);

/// One *antenne*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Its name in the database.
    pub id: PartnerId,
    /// Where.
    pub buurt: BuurtId,
    /// How it is called.
    pub name: String,
    /// Which card it hands out.
    pub kind: Kind,
    /// Since when.
    pub made: Moment,
    /// Until when its cards count.
    pub ended: Option<Moment>,
}

/// A card as it is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// The street.
    pub street: Option<String>,
    /// What was seen: names of facts.
    pub facts: Vec<String>,
    /// First name of who said yes.
    pub name: Option<String>,
    /// How and when they may be reached.
    pub reach: Option<String>,
    /// They stand beside it and say yes.
    pub agrees: bool,
}

impl Kind {
    /// Checks what stands on a card of this kind; tells every field that may not.
    pub fn check(self, card: &Card) -> Result<(), Vec<FieldError>> {
        let mut wrong = Vec::new();
        let mut must = |fits: bool, pointer: &'static str, code: &'static str| {
            if !fits {
                wrong.push(FieldError::new(pointer, code));
            }
        };
        match self {
            Self::Secrecy => {
                must(card.facts.is_empty(), "/facts", "not_on_this_card");
                must(card.agrees, "/agrees", "required");
                must(card.name.is_some(), "/name", "required");
                must(card.reach.is_some(), "/reach", "required");
            }
            Self::Shop => {
                must(card.name.is_none(), "/name", "not_on_this_card");
                must(card.reach.is_none(), "/reach", "not_on_this_card");
                must(card.street.is_some(), "/street", "required");
                must(!card.facts.is_empty(), "/facts", "required");
            }
        }
        for (at, id) in card.facts.iter().enumerate() {
            let code = match facts::find(id) {
                None => "unknown_value",
                Some(fact) if fact.health => "health_fact",
                Some(_) => continue,
            };
            wrong.push(FieldError::new(format!("/facts/{at}"), code));
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }
}

/// The code that is printed on the cards of a partner, without the dash. Derived, as the codes of
/// letters are: the database keeps only its tag.
pub fn code_of(seal: &Seal, id: PartnerId) -> String {
    let mut eight = [0; code::LENGTH];
    for (to, from) in eight.iter_mut().zip(seal.tag("partner.code", id.0.as_bytes())) {
        *to = from;
    }
    code::spell(eight)
}

/// What the database keeps of a code.
pub fn tag_of(seal: &Seal, code: &str) -> Vec<u8> {
    seal.tag("partner.code.whole", code.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(kind: Kind, card: &Card) -> Vec<String> {
        let wrong = kind.check(card).err().unwrap_or_default();
        wrong.iter().map(|it| format!("{} {}", it.pointer, it.code)).collect()
    }

    #[test]
    fn who_is_bound_by_secrecy_tells_nothing_without_the_persons_yes() {
        let bare = Card { facts: vec!["no_food".to_owned()], ..Card::default() };
        assert_eq!(
            told(Kind::Secrecy, &bare),
            ["/facts not_on_this_card", "/agrees required", "/name required", "/reach required"]
        );
        let yes = Card {
            name: Some("Maria".to_owned()),
            reach: Some("ik bel zelf".to_owned()),
            agrees: true,
            ..Card::default()
        };
        assert_eq!(told(Kind::Secrecy, &yes), Vec::<String>::new());
    }

    #[test]
    fn a_shop_tells_a_street_and_facts_and_nothing_of_health_or_names() {
        let card = Card {
            street: Some("Kapelhof".to_owned()),
            facts: vec!["little_contact".to_owned(), "drinks".to_owned(), "lazy".to_owned()],
            name: Some("Jos".to_owned()),
            ..Card::default()
        };
        assert_eq!(
            told(Kind::Shop, &card),
            ["/name not_on_this_card", "/facts/1 health_fact", "/facts/2 unknown_value"]
        );
        let fine = Card { facts: vec!["little_contact".to_owned()], name: None, ..card };
        assert_eq!(told(Kind::Shop, &fine), Vec::<String>::new());
    }

    #[test]
    fn a_code_is_printed_again_as_it_was_and_no_other_is_like_it() {
        let seal = Seal::new(&[1; 32]).unwrap();
        let one = |id| code_of(&seal, PartnerId(uuid::Uuid::from_u128(id)));
        assert_eq!(one(1), one(1));
        assert_ne!(one(1), one(2));
        assert_eq!(code::read(&code::printed(&one(1))), Some(one(1)));
    }
}
