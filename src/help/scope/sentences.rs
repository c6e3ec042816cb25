//! Which sentences belong to an answer, as Fluent ids of `scope.ftl`. Holds no sentence itself.

use super::verdict::{Decision, Flag};
use super::weigh::Weighed;

/// Why a boundary exists, by its id.
const WHY: [(&str, &str); 19] = [
    ("nursing", "scope-why-nursing"),
    ("personal_care", "scope-why-personal-care"),
    ("lifting", "scope-why-lifting"),
    ("money", "scope-why-money"),
    ("debt", "scope-why-debt"),
    ("food_need", "scope-why-food-need"),
    ("legal", "scope-why-legal"),
    ("structural_care", "scope-why-structural-care"),
    ("risky_work", "scope-why-risky-work"),
    ("medical_transport", "scope-why-medical-transport"),
    ("house_move", "scope-why-house-move"),
    ("childcare_long", "scope-why-childcare-long"),
    ("violence", "scope-why-violence"),
    ("suicide", "scope-why-suicide"),
    ("medical_emergency", "scope-why-medical-emergency"),
    ("commercial", "scope-why-commercial"),
    ("dating_sexual", "scope-why-dating-sexual"),
    ("illegal", "scope-why-illegal"),
    ("missing_person", "scope-why-missing-person"),
];

/// The sentence about a boundary, or nothing when there is none.
pub(super) fn why(boundary: &str) -> Option<&'static str> {
    WHY.iter().find(|(id, _)| *id == boundary).map(|(_, sentence)| *sentence)
}

/// The sentences of an answer: what happens, why, and what was hidden.
pub(super) fn of(decision: Decision, weighed: &Weighed, other: bool) -> Vec<&'static str> {
    let mut list = Vec::new();
    list.extend(match decision {
        Decision::Publish | Decision::PublishWithTip => None,
        Decision::HoldVerifiedOnly => Some("scope-hold-verified"),
        Decision::HoldForWorker if other => Some("scope-hold-other"),
        Decision::HoldForWorker => Some("scope-hold-worker"),
        Decision::Redirect => Some("scope-redirect"),
        Decision::Emergency => Some("scope-emergency"),
    });
    list.extend(weighed.boundaries.iter().filter_map(|id| why(id)));
    if decision == Decision::Redirect {
        list.push("scope-redirect-worker");
    }
    list.extend(weighed.tips.iter().filter_map(|tip| match *tip {
        "talk" => Some("scope-tip-talk"),
        "often" => Some("scope-tip-often"),
        _ => None,
    }));
    list.extend(weighed.flags.iter().map(|flag| match flag {
        Flag::AccessCode => "scope-masked-code",
        Flag::KeyPlace => "scope-masked-key",
        Flag::Key => "scope-tip-key",
        Flag::Phone => "scope-masked-phone",
        Flag::Mail => "scope-masked-mail",
        Flag::Account => "scope-masked-account",
        Flag::Address => "scope-masked-address",
        Flag::BankCard => "scope-tip-bank-card",
        Flag::ChildAlone => "scope-tip-child",
        Flag::Unread => "scope-unread",
    }));
    list
}

/// Every id that an answer can hold, for the test that each language has it.
#[cfg(test)]
pub(super) fn every() -> Vec<&'static str> {
    let mut list: Vec<_> = WHY.iter().map(|(_, it)| *it).collect();
    list.extend([
        "scope-hold-verified",
        "scope-hold-worker",
        "scope-hold-other",
        "scope-redirect",
        "scope-redirect-worker",
        "scope-emergency",
        "scope-tip-talk",
        "scope-tip-often",
        "scope-tip-key",
        "scope-tip-bank-card",
        "scope-tip-child",
        "scope-unread",
        "scope-masked-code",
        "scope-masked-key",
        "scope-masked-phone",
        "scope-masked-mail",
        "scope-masked-account",
        "scope-masked-address",
    ]);
    list
}
