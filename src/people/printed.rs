//! The permission table as a page: every cell is what the rule answers, so that the page cannot say
//! anything else. Pure.

use super::permission::{Action, Relation, Role, Standing, may, may_try};

/// The table of who may do what, in Markdown: one row per action, one column per role.
///
/// "new" stands for who came in with a letter, "known" for who was seen; behind the colon stands what
/// one must be to the object. Everybody is a bewoner, whatever else they are.
pub fn table() -> String {
    let names: Vec<&str> = Role::ALL.iter().map(|it| it.word()).collect();
    let mut page = format!("| | {} |\n|---|{}\n", names.join(" | "), "---|".repeat(names.len()));
    let row = |action: &Action| {
        let cells: Vec<String> = Role::ALL.iter().map(|role| cell(*role, *action)).collect();
        let what = action.doc().trim_end_matches('.');
        format!("| {what} | {} |\n", cells.join(" | "))
    };
    page.extend(Action::ALL.iter().map(row));
    page
}

/// What one role may, from which standing on, being what to the object.
fn cell(role: Role, action: Action) -> String {
    if action.is_open() {
        return "everybody".to_owned();
    }
    let standings = [(Standing::Accepted, "new"), (Standing::Confirmed, "known")];
    let tries = |it: &&(Standing, &str)| may_try(&[role], it.0, action);
    let Some((standing, name)) = standings.iter().find(tries) else { return "–".to_owned() };
    let reaches = |it: &Relation| may(&[role], *standing, action, *it);
    let relations: Vec<&str> = Relation::ALL.into_iter().filter(reaches).map(word).collect();
    let own = if relations.is_empty() {
        (*name).to_owned()
    } else {
        format!("{name}: {}", relations.join(", "))
    };
    guests(role, action).map_or(own.clone(), |it| format!("{own}; {it}"))
}

/// What a guest may, who lives next door.
fn guests(role: Role, action: Action) -> Option<String> {
    if !may_try(&[role], Standing::Guest, action) {
        return None;
    }
    let reaches = |it: &Relation| may(&[role], Standing::Guest, action, *it);
    let relations: Vec<&str> = Relation::ALL.into_iter().filter(reaches).map(word).collect();
    let guest = if relations.is_empty() { "guest".to_owned() } else { "guest: ".to_owned() };
    Some(guest + &relations.join(", "))
}

fn word(relation: Relation) -> &'static str {
    match relation {
        Relation::Own => "own",
        Relation::Party => "party",
        Relation::Asked => "asked",
        Relation::SameBuurt => "here",
        Relation::None => "any",
    }
}

/// The whole page, as it is committed in `docs/permissions.md`.
pub fn page() -> String {
    format!(
        "# Who may do what\n\n\
         Printed from `src/people/permission/table.rs` by `buurtnet permissions`; a test compares. What is not\n\
         in the table is refused. *new*: came in with a letter. *known*: was seen by a worker or an\n\
         ambassador. Behind the colon, what one must be to the object: *own* (it is theirs), *party*\n\
         (assigned or reserve), *asked* (an offer of theirs exists), *here* (of the same neighbourhood,\n\
         and shown there; for an ambassador: of the own street). To everybody else it does not exist.\n\
         *guest*: lives in the neighbourhood next door and was asked for this one request, by an offer; of\n\
         that neighbourhood they reach that request, and nothing else.\n\
         Everybody is a bewoner, whatever else they are.\n\n{}",
        table()
    )
}
